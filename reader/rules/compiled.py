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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# % sparen	864
# (# ratings	1232
# (# reviews	1232
# (# votes	1232
# af #	672
# afbeeldingen bekijken	2919
# antwoord	2929
# antwoorden	2929
# antworten	877
# antworten anzeigen	877
# atbilde	2770
# atbildes	2770
# atsakymai	2710
# atsakymas	2710
# av #	3038	3952
# beelden bekijken	2919
# bilder anschauen	867
# bilder ansehen	867
# bilder anzeigen	867
# comentarii	3340
# comentario	1343
# comentarios	1343
# comentaris	398
# comment	1068
# commentaire	1765
# commentaires	1765
# commenti	2324
# commento	2324
# comments	1068
# euro el primer mes	410
# foto's bekijken	2919
# fotos anschauen	867
# fotos ansehen	867
# fotos anzeigen	867
# from # ratings	1232
# from # reviews	1232
# from # vote	1232
# from # votes	1232
# glasov	91
# glasova	91
# hlasov	91
# komentar	2203
# komentarai	2666
# komentarze	3082
# komentarzy	3082
# komment	2101
# kommentaari	1473
# kommentar	599	733	2962	3875
# kommentare	733
# kommentarer	599	2962	3875
# kommentti	1637
# kommenttia	1637
# like for this post	1232
# like for this reply	1232
# likes for this post	1232
# likes for this reply	1232
# min	1049
# min de lectura	1350
# min de leitura	3218
# min di lettura	2331
# min leestijd	2821
# min. lesezeit	740
# od #	3644	3833
# odgovor	3652
# odgovora	3652
# odgovori	3841
# odgovorov	3841
# odpovede	3748
# odpowiedzi	3171
# of #	1283
# of # people found this helpful	1232
# out of # (# ratings	1232
# out of # (# votes	1232
# out of # based on # reviews	1232
# oy	91
# people found this helpful	1232
# people like this	1232
# person found this helpful	1232
# ratings	1232
# reactie	2814
# reacties	2814
# replies	1291
# reviews	1232
# saniye geri	4105
# saniye geri sar	4105
# saniye ileri	4105
# saniye ileri sar	4105
# sekunden vor	855
# stars (# votes	1232
# stars from # reviews	1232
# stars from # votes	1232
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# van #	2919
# vastaus	1712
# vastausta	1712
# vastus	1518
# vastust	1518
# von #	867
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# x	856
# yorum	4054
# z #	556	3161	3739
# zo #	3739
""", '#+': """
#+ gamble responsibly	1228
""", '#/': """
#/# oldal	2165
#/#. oldal	2165
""", '$#': """
$# at amazon	1262
$# at walmart	1262
""", 'a ': """
a a	92
a a a	92
a cikk tartalma	2166
a fost util acest articol	3375
a javascript ki van kapcsolva	2151
a kommentek nem szerkesztett tartalmak	2101
a lire aussi	1769
a message from our sponsor	1059
a nossa loja	3263
a palavra do dia	3300
a sua mensagem	3311
a tartalom le van tiltva	2149
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	4061
aa aa aa	92
aanbevolen	2818	2915
aanbevolen artikelen	2818
aanbevolen door outbrain	2933
aanbevolen door taboola	2933
aanbevolen voor jou	2818
aanbod van onze partners	2933
aangeboden door	2808
aanmelden	2788
aanmelden nieuwsbrief	2793
aanraders	2818
aanzetten	2909
aastane tellimus	1513
""", 'ab': """
abbonamenti	2302
abbonamento	2302
abbonati	2302
abbonati ora	2302
abbonati subito	2302
ablehnen	730
abmelden	701
abo	701
abo bestellen	701
abo testen	793
abo verwalten	701
abo-vorteil	850
abo-vorteile	850
abonament	3329
abonamente	3329
abonare	3329
abone ol	4041
abone olun	4041
abone olun, sinirsiz okuyun	4041
abonelik	4041
abonelik paketleri	4148
abonentiem	2721
abonnee worden	2788
abonneer	2788
abonneer nu	2788
abonnees lezen meer	2858
abonneevoordeel	2900
abonnement	582	701	1736	2788	2945
abonnementen	2788
abonnements	701	1736
abonnentfordel	3020
abonnentfordele	654
abonnentfordeler	3020
abonnenttilbud	654
abonner	582	2945
abonneren	2788
abonnez-vous	1736
abonnieren	701
about sharing	1049
about the columnist	1244
about the contributor	1244
about the contributors	1244
about us	1078
abovorteil	850
abovorteile	850
abrir	1351	3219
abrir app	1409	3271
abrir en la app	1409
abrir la app	1409
abrir mapa	1351	3219
abrir menu	3218
abrir na app	3271
abrir no aplicativo	3271
abrir no app	3271
abschicken	866
absenden	91	866
abspielen	740	856
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1313
acceder	1313
accedi	2302
accedi con apple	2364
accedi con facebook	2364
accedi con google	2364
accedi con il tuo account	2364
accedi per commentare	2373
accept	1064
accept & close	1270
accept & continue	1270
accept all	1064
accept all cookies	1064
accept and close	1064
accept and continue	1064
accept and load	1270
accept and show	1270
accept and view	1270
accept and watch	1270
accept toate	3351
accept toate cookie-urile	3419
accepta i continua	395
accepta i mostra el contingut	395
accepta les galetes	395
accepta totes les galetes	427
accepta-ho tot	395
accepted payment methods	1024
accepteer	2810
accepteer alle cookies	2810
accepteer alles	2903
accepteer cookies	2903
accepteer en ga door	2903
accepteer en toon	2903
accepter	596	1762
accepter alle	596
accepter alle cookies	596
accepter et afficher	1792
accepter et afficher le contenu	1792
accepter et continuer	1762
accepter et fermer	1762
accepter et poursuivre	1832
accepter les cookies	1762
accepter og luk	656
accepter og vis	656
accepter tout	1762
acceptera	3872
acceptera alla	3872
accepteren	2810
accepteren en doorgaan	2903
accepteren en tonen	2903
acces nelimitat la toate articolele	3366
acceso	1313
acceso ilimitado a todo el contenido	1448
accesso a tutti gli articoli	2426
accesso illimitato a tutti i contenuti	2426
accetta	2321
accetta e continua	2321
accetta e continua oppure abbonati	2364
accetta e prosegui	2385
accetta e visualizza	2345
accetta e visualizza il contenuto	2345
accetta i cookie	2321
accetta tutti	2321
accetta tutti i cookie	2420
accetta tutto	2321
accetto tutti i cookie	2420
acconsento a ricevere comunicazioni commerciali	2360
acconsento al trattamento dei dati	2397
acconsento al trattamento dei dati personali	2397
acconsento al trattamento dei miei dati	2397
acconsento alla visualizzazione di contenuti esterni	2345
account aanmaken	2788
accueil	1772
aceitar	3208
aceitar cookies	3208
aceitar e continuar	3208
aceitar e ver	3233
aceitar todos	3208
aceitar todos os cookies	3304
aceitar tudo	3208
aceito todos os cookies	3304
aceptar	1340
aceptar cookies	1340
aceptar todas	1340
aceptar todas las cookies	1442
aceptar todo	1340
aceptar y continuar	1340
aceptar y seguir	1407
aceptar y ver	1370
aceptar y ver el contenido	1370
acepto que se me muestre contenido externo	1370
acepto recibir comunicaciones comerciales	1385
acepto todas las cookies	1442
acesso a todos os artigos	3310
acest articol este blocat	3398
acest videoclip nu este disponibil	3383
acest videoclip nu mai este disponibil	3383
acheter ce livre	1826
acheter des billets	1826
acheter le livre	1826
acheter maintenant	1884
acheter mes billets	1826
acheter sur amazon	1826
acheter sur fnac	1826
acheter sur la fnac	1826
achternaam	2918
acompanhe ao vivo	3245
acquista biglietti	2379
acquista i biglietti	2379
acquista il libro	2379
acquista il numero in edicola	2350
acquista la copia digitale	2350
acquista ora	2437
acquista questo libro	2379
acquista questo numero	2350
acquista su amazon	2379
acquistalo su amazon	2379
activa	431
activa el so	423
activa les alertes	404
activa les notificacions	404
activa les notificacions i no et perdis res	404
activar	1411
activar alertas	1384
activar el sonido	1403
activar sonido	1403
activer la notification	1835
activer le son	1828
activer les alertes	1802
actualiser la page	1836
""", 'ad': """
ad	1059	2462	2573	4122	4403
ad blocker rilevato	2424
ad choices	1059
ad ends	1294
ad feedback	1059
ad soyad	4122
ada yang salah	2263
adblock detectado	1446	3308
adblock rilevato	2424
adblock'u kapattim	4113
adblocker is uitgeschakeld	2910
adblocker ist deaktiviert	859
adblocker rilevato	2424
adchoices	1059
add a comment	1068
add a reply	1234
add as preferred source	1054
add to bookmarks	1049
add to favorites	1252
add to my topics	1054
add to reading list	1148
addebito diretto	2301
adgangskode	668
adicionar ao carrinho	3319
adicionar aos favoritos	3254
adicionar aos meus temas	3315
adicionar como fonte preferida	3292
adicionar resposta	3299
adiniz	4122
adiniz soyadiniz	4122
adinizi girin	4149
adjust text size	1293
administrer cookies	656
administrer informasjonskapsler	3022
administrer notifikationer	661
administrer samtykke	2959
administrer varsler	3027
adres e-mail	3067
adresa de e-mail	3361
adresa de email	3361
adresa ta de email	3361
adresse e-mail	1745
adresse e-mail incorrecte	1842
adresse e-mail invalide	1805
adresse e-mail non valide	1842
adresse email non valide	1842
adresse mail	1805
adresse mail invalide	1873
ads	1059
ads by google	1294
ads by outbrain	1294
ads by taboola	1294
advert	1059
adverteer bij ons	2843
advertentie	2808
advertentie eindigt	2933
advertentie melden	2933
advertentie sluiten	2933
advertentie verbergen	2933
advertenties	2808
advertenties toestaan	2911
advertenties van google	2933
advertentievrij lezen	2933
adverteren	2843
advertise with us	1059
advertisement	1059	2199	2319	4050
advertisement ends	1294
advertisement feature	1059
advertisements	1059
advertiser content	1059
advertising	1059
advertising continues	1294
advertising ends	1294
advertorial	727	898	2234	3337	4050
""", 'af': """
afbeelding # van #	2919
afbeeldingen bekijken	2919
afdrukken	2803
afegeix com a font preferida	450
afegeix un comentari	389
afficher ce contenu	1792
afficher l'original	1773
afficher la suite	1772
afficher le contenu	1762
afficher le contenu externe	1792
afficher le post	1832
afficher le tweet	1832
afficher les commentaires	1765
afficher les sous-titres	1828
afficher moins	1773
afficher plus	1772
affiliate	1059
affiliate disclosure	1059
affiliate-link	727
afgiv din stemme	91	650
afgiv din stemme her	607
afgiv stemme	91	650
afmelden	2788
afspeelsnelheid	2905
afspelen	2821	2906
afspil	607
afspil video	658
afspilningshastighed	658
afstemning	91	651
after ad	1059
after newsletter promotion	1037
afvis	596
afvis alle	596
""", 'ag': """
agb	730
aggiorna la pagina	2390
aggiungi ai miei argomenti	2431
aggiungi ai preferiti	2314
aggiungi al carrello	2437
aggiungi alle fonti preferite	2408
aggiungi un commento	2324
aggiungi una risposta	2415
aggiungici alle fonti preferite	2408
agrandir	1772
agrandir l'image	1772
agrandir la photo	1846
agrandir le texte	1856
agree	1064
agree & close	1270
agree & continue	1270
agree and continue	1064
""", 'ah': """
ahora en portada	1347
ahora no	1307
""", 'ai': """
ai can make mistakes	1290
ai can make mistakes. check important information	1290
ai deja cont	3329
ai deja un abonament	3366
ai deja un cont	3329
ai generated	1296
ai generated summary	1119
ai highlights	1119
ai kan fouten maken	2927
ai kan lave fejl	680
ai maakt soms fouten	2927
ai may make mistakes	1290
ai overview	1119
ai summary	1119	1296
ai translation	1296
ai uitat parola	3329
ai votat deja	3375
ai-gegenereerd	2928
ai-generated	1119	1296
ai-generated content may contain errors	1290
ai-generated summary	1119
ai-genererad	3961
ai-genererad sammanfattning	3882
ai-genereret	681
ai-genereret indhold	680
ai-genereret opsummering	607
ai-generert oppsummering	2969
ai-oppsummering	2969	3047
ai-opsummering	607
ai-samenvatting	2840	2928
ai-sammanfattning	3882	3961
aidez-nous	1727
aihe	1701
aiheet	1638
ailleurs sur le web	1769
ainult tellijale	1467
ainult vajalikud	1507
aiutaci	2297
aizmirsi paroli	2765
aizmirsta parole	2765
aizpildi aptauju	2728
""", 'aj': """
ajouter au panier	1884
ajouter aux favoris	1755
ajouter un commentaire	1765
ajustes de privacidad	1407
""", 'ak': """
akceptuj	3079
akceptuj wszystkie	3079
akceptuj wszystko	3145
akhir iklan	2244
akkoord	2810
akkoord en doorgaan	2903
akkoord en sluiten	2903
aksepter alle	2959
akses tanpa batas ke semua artikel	2284
aktifkan	2253
aktifkan notifikasi	2253
aktiver varsler	3027
aktualno	3764
aktualny czas	3147
aktualny czas #	3147
aktuel tid	658
aktuel tid #	658
aktuell	737
aktuell tid	3938
aktuell tid #	3938
aktuelle artikel	737
aktuelle nachrichten	737
aktuelle position #	855
aktuelle zeit	855
aktuelle zeit #	855
aktuelles	737
akun saya	2187
akzeptieren	730
akzeptieren & weiter	853
akzeptieren und anzeigen	853
akzeptieren und weiter	853
""", 'al': """
al abonnee	2858
al abonnee? log in	2788
al een account	2788
alamat email anda	2285
alamat email tidak valid	2262
albo	3157
alebo	3735
alege	3399
alege abonamentul	3366
alege abonamentul potrivit	3366
alege planul	3398
alege suma	3421
alerta de autor	1453	3315
alerte auteur	1877
algemene voorwaarden	2810
algo correu mal	3282
algo deu errado	3282
algo ha salido mal	1420
alguna cosa ha anat malament	441
ali	3829
all access	1280
all access digital	1146
all articles by the author	1284
all articles by this author	1284
all comments	1068
all donations are tax-deductible	1142
all news	1078
all posts by this author	1284
all stories by this author	1284
alla artiklar	3953
alla kommentarer	3875
alle # afbeeldingen	2919
alle # afbeeldingen bekijken	2919
alle # beelden	2919
alle # beelden bekijken	2919
alle # bilder anschauen	867
alle # bilder ansehen	867
alle # bilder anzeigen	867
alle # foto's	2919
alle # foto's bekijken	2919
alle # fotos anschauen	867
alle # fotos ansehen	867
alle # fotos anzeigen	867
alle ablehnen	730
alle abo-angebote	793
alle abos vergleichen	863
alle afbeeldingen	2919
alle afbeeldingen bekijken	2919
alle akzeptieren	730
alle angebote	863
alle angebote ansehen	863
alle anzeigen	740
alle artikel	868
alle artikel anzeigen	740
alle artikel der autorin	868
alle artikel des autors	868
alle artikel unbegrenzt lesen	793
alle artikelen	2920
alle artikler	3039
alle beelden	2919
alle beelden bekijken	2919
alle bidrag hjelper	3031
alle bilder	740
alle bilder anschauen	867
alle bilder ansehen	867
alle bilder anzeigen	867
alle cookies accepteren	2810
alle cookies akzeptieren	730
alle externen inhalte anzeigen	766
alle foto's	2919
alle foto's bekijken	2919
alle fotos anschauen	867
alle fotos ansehen	867
alle fotos anzeigen	867
alle kommentare	733
alle kommentare anzeigen	733
alle kommentarer	599	2962
alle newsletter	709
alle nieuwsbrieven	2851
alle reacties	2814
alle rettigheder forbeholdt	678
alle rettigheter reservert	3044
alleen abonnees kunnen reageren	2848
alleen noodzakelijk	2903
alleen noodzakelijke cookies	2903
alleen voor leden	2914
aller au contenu	1772
aller au contenu principal	1772
allerede abonnent? log ind	582
allerede abonnent? logg inn	2945
alles accepteren	2810
alles afwijzen	2903
alles akzeptieren	730
alles anzeigen	740
alles bekijken	2821
alles klar	741
alles weigeren	2810
allow	1299
allow ads	1275
allow alerts	1276
allow and continue	1270
allow content	1064
allow cookies	1064
allow facebook content	1117
allow google youtube content	1117
allow instagram content	1117
allow once	1270
allow tiktok content	1117
allow twitter content	1117
allow x content	1117
allow youtube content	1117
aloita testi	1680
aloita visa	1680
already a member	1027
already a member? log in	1027
already a subscriber? log in	1027
already a supporter	1018
already have an account	1027
already have an account? log in	1027
already have an account? sign in	1027
already registered	1146
already registered? log in	1146
als bevorzugte quelle festlegen	879
als e-mail versenden	722
als geschenk senden	880
als geschenk teilen	880
als pdf herunterladen	880
als pdf speichern	794
also	1076
also in the news	1073
also of interest	1230
also on	1073
also read	1073
also worth reading	19
alte articole	19	3341
alte articole care te-ar putea interesa	19
altijd toestaan	2903
altijd tonen	2903
altmetric	1252
altre notizie	19	2328
altre notizie da leggere	19
altre opzioni	2410
altre opzioni di condivisione	2410
altri articoli	2328
altri articoli dell'autore	2401
altri articoli dello stesso autore	2401
altri articoli di questo autore	2401
altri articoli su questo argomento	2328
altri articoli sull'argomento	2328
altro	2331
altro importo	2300
altyazi	4106
altyazilar	4106
alusta viktoriini	1504
always active	1064
always allow	1270
always show	1270
always unblock	1270
""", 'am': """
am beliebtesten	864
am deja cont	3398
am dezactivat adblock	3393
am dezactivat adblock-ul	3393
am meisten gelesen	737
am uitat parola	3398
amaga els comentaris	416
amaga les respostes	416
amazon'da satin al	4104
amazon'dan satin al	4104
amount	1019
amplia la foto	444
amplia la imatge	444
ampliar	1350	3218
ampliar a imagem	3285
ampliar foto	1423	3285
ampliar imagem	3285
ampliar imagen	1350
ampliar la foto	1423
ampliar la imagen	1423
""", 'an': """
an error has occurred	1282
an error has occurred while submitting the form	1137
an error has occurred. please try again later	1281
an error occurred	1282
an error occurred. please try again	1137
an error occurred. please try again later	1281
ana sayfa	4057
ana sayfaya git	4125
anadolu ajansi	4061
anasayfa	4057
anbefalede artikler	604
anbefales	668	2966	3034
anbefalet	604	668
anbefalet af outbrain	686
anbefalet af taboola	686
anbefalt	2966	3034
anbefalt av outbrain	3052
anbefalt av taboola	3052
anbefalte saker	2966
anda mengikuti topik ini	2271
anda mungkin juga suka	2230
anda mungkin suka	19
anda sudah berlangganan	2285
anda sudah memilih	2238
ander bedrag	2786
andere lasen auch	737
anderen betrag eingeben	861
anderen lazen ook	2818
anderer betrag	699
andre leser	2966
android	93
ange belopp	3945
ange din e-postadress	3862
ange din mejl	3862
angebot sichern	701
angebote ansehen	863
angebote unserer partner	727
angebote vergleichen	863
angemeldet bleiben	863
anket	91
anketa	91	535	3625	3718	3814
anketa dana	3624
anketa dne	534
anketa dneva	3813
ankete katil	4098
ankete katilin	4098
anketi cevapla	4098
ankieta	91
ankstesnis puslapis	2707
ankstesnis straipsnis	2707
anladim	4058
anleitung zum deaktivieren	859
anmeld	683
anmeld kommentar	682
anmelden	701
anmelden und kommentieren	877
anmelden und mitdiskutieren	877
anmeldung erfolgreich	784
anna juttu lahjaksi	1715
anna palautetta	1637
anna palautetta jutusta	1637
anna tagasisidet	1473
anna veast teada	1516
annan summa	3945
annat belopp	3945
anneta igakuiselt	1512
annonce	595	1760
annonce slut	686
annoncen slutter her	686
annoncer	595
annoncer fra google	686
annonces	1760
annons	3871
annons slut	3871
annonse	2958
annonse - artikkelen fortsetter under	2958
annonse - saken fortsetter under	2958
annonse slutt	3052
annonsen slutter her	3052
annonser	2958	3871
annonser fra google	3052
annonssamarbete	3886
annual	1019
annuale	2393
annuellement	1838
annunci	2319
annuncio	2319
ano, chci	546
anonieme brievenbus	2924
anonimni nabiralnik	3837
anonimowa skrzynka	3166
anonimowa skrzynka kontaktowa	3166
anonym hinweise geben	872
anonym postkasse	3043
anonym tipskanal	3043
anonymer briefkasten	872
anonymous letterbox	1287
anonymous mailbox	1287
anonymous tip box	1287
another amount	1277
anrede	866
answers are generated by ai	1290
anterior	1350	3218	3343
antwoorden	2930
antworten	733
antworten abbrechen	733
antworten anzeigen	877
antworten ausblenden	877
anual	436	1415	3277	3396
anuluj w dowolnym momencie	3156
anunci	389
anuncie conosco	3237
anuncio	1338
anuncios	1338
anzeige	727
anzeige - artikel geht unten weiter	799
anzeige - weiterlesen nach der anzeige	799
anzeige anzeige	727
anzeige aufgeben	772
anzeige ende	881
anzeige endet	881
anzeige endet hier	881
anzeige melden	881
anzeige scrollen, um weiterzulesen	727
anzeige von unserem partner	799
anzeigen	727
anzeigen und akzeptieren	853
""", 'ap': """
apakah artikel ini bermanfaat	2238
apakah artikel ini membantu	2238
apakah halaman ini membantu	2238
apakah ini bermanfaat	2238
apelido	3282
apellido	1420
apellidos	1420
apenas assinantes podem comentar	3243
apenas para assinantes	3279
apklausa	91
apklausos rezultatai	2696
apoie	3185
apoie no catarse	3276
apoie-nos	3185
apoie-nos no patreon	3276
apoio	3296
aportar	1308
app store	93
app store'dan indir	4110
app store'dan indirin	4110
appgallery	93
apple app store	93
apple ile devam et	4119
approfondimenti	2328
approfondisci	2328
appuyez pour activer le son	1866
apri	2332
apri app	2387
apri l'app	2387
apri la gallery	2401
apri la mappa	2332
apri menu	2331
apri nell'app	2387
apstipriniet savu e-pastu	2766
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2666
ar straipsnis buvo naudingas	2666
ar tai buvo naudinga	2709
ara	4057
ara no	431
archivado en	1343
archivo	1347
argomenti	2328
argomenti correlati	2401
argomenti trattati	2328
around the web	1073
article anterior	444
article content	1059
article continues below	1059
article lu par une voix artificielle	1828
article offert	1885
article suivant	1769
articles connexes	1769
articles les plus lus	1769
articles populaires	1813
articles relacionats	386
articles similaires	1769
articol oferit de un abonat	3427
articol sponsorizat	87
articole recente	3341
articole recomandate	3341
articole similare	3341
articoli che potrebbero interessarti	2328
articoli consigliati	2367
articoli correlati	2328
articolo correlato	2328
articolo precedente	2328
articolo regalato	2438
articolo riservato agli abbonati	2364
articolo successivo	2328
articolo tradotto automaticamente	2347
articolul anterior	3341
articolul pe scurt	3354
artigo anterior	3215
artigo exclusivo para assinantes	3252
artigo exclusivo para subscritores	3252
artigo oferecido	3320
artigo seguinte	3285
artigos recomendados	3255
artigos relacionados	3215
artikel als geschenk versenden	819
artikel als pdf herunterladen	794
artikel auf die merkliste setzen	794
artikel beluisteren	2905
artikel berikutnya	2266
artikel bewaren	2859
artikel bewerten	733
artikel cadeau geven	2932
artikel delen	2803
artikel drucken	722
artikel entsperren	863
artikel freischalten	701
artikel geht unten weiter	799
artikel hadiah dari pelanggan	2288
artikel ini terkunci	2260
artikel jetzt freischalten	863
artikel kostenlos weitergeben	819
artikel lain	2230
artikel lain dari penulis ini	2266
artikel lainnya	2204
artikel lesen	740
artikel lizenzieren	873
artikel menarik lainnya	2230
artikel merken	722
artikel mit freunden teilen	819
artikel opslaan	2859
artikel penulis lainnya	2266
artikel per e-mail empfehlen	794
artikel populer	2230
artikel premium	2229
artikel printen	2859
artikel schenken	880
artikel sebelumnya	2204
artikel selanjutnya	2204
artikel speichern	722
artikel sponsor	2234
artikel teilen	722
artikel terkait	2204
artikel verschenken	701
artikel versenden	722
artikel weitergeben	819
artikel weiterleiten	794
artikel zusammenfassen	768
artikeln sparad	3965
artikkel on lukus	1513
artikkel on tellijale	1467
artikkel sisaldab reklaamlinke	1476
artikkelen er automatisk generert	3046
artikkelen er beskyttet av opphavsrett	3044
artikkelen er forbeholdt abonnenter	2945
artikkelen er maskinoversatt	3046
artikkelen fortsetter under	2958
artikkelen fortsetter under bildet	2958
artikkelen leses av en syntetisk stemme	3024
artikkeli jatkuu mainoksen alla	1632
artikkeli on lukittu	1697
artikkeli on tuotettu automaattisesti	1710
artikkelin aiheet	1703
artiklen er automatisk genereret	680
artiklen er beskyttet af ophavsret	678
artiklen er indtalt af ai	658
artiklen er maskinoversat	680
arvostele resepti	61
""", 'as': """
as + lidas	3215
as mais lidas	3215
ascolta	2314
ascunde	3344
ascunde comentariile	3375
asetukset	1633
asiasanat	1638
ask a question	1234
ask ai	1119
ask me later	1018
ask our ai	1119
ask our ai about this story	1119
ask question	1234
assinar	3189
assinar novamente	3310
assinatura	3189
assinaturas	3189
assine	3189
assine agora	3189
assine nossa newsletter	3193
assistir novamente	3305
assunto	3312
assuntos	3215
asunto	1450
""", 'at': """
atidaryti	2668
ativar	3273
ativar agora	3273
ativar alertas	3245
ativar o som	3265
ativar som	3265
atlaide abonentiem	2758
atmesti	2678
atmesti visus	2699
atsisakyti galite bet kada	2706
attiva	2389
attiva audio	2381
attiva l'abbonamento	2302
attiva l'audio	2381
attiva le notifiche	2358
attiva ora	2302
atur preferensi	2281
aturan berkomentar	2238
aturan komentar	2238
""", 'au': """
auch interessant	737
auch lesenswert	737
auch spannend	737
aucun commentaire	1765
audio	856	1273	2906
audio abspielen	774
audio downloaden	2905
audio generado con ia	1403
audio generado por ia	1403
audio generated by ai	1272
audio herunterladen	855
audio is ai-generated	1272
audio player is loading	1272
audio wird geladen	855
audio-datei herunterladen	855
auf bluesky teilen	722
auf die leseliste	819
auf die merkliste	794
auf einen blick	869
auf einer seite lesen	737
auf facebook posten	722
auf facebook teilen	722
auf linkedin teilen	722
auf mastodon teilen	722
auf pinterest merken	61
auf telegram teilen	722
auf twitter teilen	722
auf whatsapp teilen	722
auf x teilen	722
auf xing teilen	722
auf youtube anschauen	774
auf youtube ansehen	774
aufklappen	741	869
augmenta el text	452
aukoti vienkartinai	2704
aumentar el texto	1432
aumentar fonte	3294
aumentar letra	1432	3294
aumentar texto	1432	3294
aus der redaktion	737
aus unserem shop	850
ausblenden	741
ausklappen	740	869
auswahl speichern	853
autentificare	3329
autentificare cu facebook	3398
autentificare cu google	3398
auteur suivi	1877
auteursrechtelijk beschermd	2925
author affiliations	1244
author archive	1284
author biographies	1244
author biography	1244
autodefinido	1401
automaatne esitus	1508
automaattinen toisto	1688
automatic translation	1296
automatically translated	1290
automatisch afspelen	2905
automatisch vertaald	2927
automatische incasso	2787
automatische vertaling	2928
automatische wiedergabe	855
automatisk afspilning	658
automatisk avspilling	3024
automatisk oversat	680
automatisk oversatt	3046
automatisk uppspelning	3938
automatska reprodukcija	3630
automatski prevedeno	3651
automatyczne odtwarzanie	3147
autoodtwarzanie	3147
autoplay	659	856	1273	2906	3025	3939
autoplay next video	1272
autor folgen	879
autor kontaktieren	868
autor seguido	1453	3315
autore seguito	2431
autorin folgen	879
autorin kontaktieren	868
autoriser	1762
autorizzo il trattamento dei dati personali	2397
autre montant	1734
autres articles	1769
""", 'av': """
ava	1475
ava artikkel	1513
ava galerii	1515
ava rakenduses	1509
avaa	1641
avaa artikkeli	1697
avaa galleria	1703
avaa juttu	1697
avaa kartta	1641
avaa koko juttu	1623
avaa kuva	1703
avaa kuvagalleria	1703
avaa sovellus	1690
avainsanat	1638
avalehele	1515
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1828
avantatges de subscriptor	422
avantatges per als subscriptors	422
avanti di # secondi	2381
avanzar # segundos	1403
average rating # / # vote count: #	1232
average rating: #	1232
avgi din stemme her	2969
avgi stemme	91	3016
aviso legal	1340
avspillingshastighet	3024
avstemning	91
avvia la riproduzione	2421
avvis	2959
avvis alle	2959
avvisa	3872
avvisa alla	3872
avviso autore	2431
""", 'ay': """
ayarlari kaydet	4108
aydinlatma metnini okudum	4121
aydinlatma metnini okudum ve kabul ediyorum	4121
aylik	4117
aylik destek	4116
aylik faturalandirilir	4119
ayrica okuyun	4055
ayrintilar	4058
""", 'ba': """
baca artikel berikutnya	2286
baca artikel lengkap	2266
baca artikel selengkapnya	2266
baca berita lainnya	2230
baca di aplikasi	2251
baca gratis	2284
baca juga	2204
baca nanti	2229
baca selengkapnya	2206
baca transkrip	2245
back # seconds	1272
back to home	1284
back to homepage	1284
back to overview	1284
back to the homepage	1284
back to top	1078
bagikan	2196
bagikan artikel	2196
bagikan artikel ini	2288
bagikan berita	2288
bagikan berita ini	2273
bagikan di facebook	2273
bagikan di whatsapp	2273
bagikan halaman ini	2288
bagikan ke	2196
bagikan ke facebook	2273
bagikan ke whatsapp	2273
bagikan ke x	2273
bagikan lewat whatsapp	2229
baixar o app	3271
baixe na app store	3271
baixe o aplicativo	3271
baixe o app	3271
balas	2203
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1025
bankeinzug	700
bankoverschrijving	2787
bare for abonnenter	3033
batalkan kapan saja	2260
bayar dengan paypal	2284
""", 'be': """
be the first to answer	1234
be the first to reply	1234
be the first to review	1234
beantwoorden	2814	2930
bearbeitet	878
become a founding member	1027
become a friend	1020
become a member	1020
become a paid subscriber	1020
become a patron	1020
become a sponsor	1020
become a subscriber	1027
become a supporter	1020
become an insider	1146
become an insider and start reading now	1146
bedankt voor het aanmelden	2917
bedankt voor het stemmen	91	2896
bedankt voor je aanmelding	2851
bedankt voor je bericht	2917
bedankt voor je feedback	2848
bedankt voor je inschrijving	2793
bedankt voor je stem	91	2896
bedankt voor uw aanmelding	2851
bedankt voor uw bericht	2917
bedankt voor uw feedback	2848
bedankt voor uw stem	2896
bedankt! check je inbox	2917
bedste	683
bedste tilbud	668
beeld # van #	2919
beeld in beeld	2905
beeld-in-beeld	2905
beelden bekijken	2919
begambleaware	1228
begrepen	2822
beheer toestemming	2903
bei facebook teilen	722
bei twitter teilen	722
bei whatsapp teilen	722
bei x teilen	722
beitrag auf instagram ansehen	766
beitrag auf x ansehen	766
beitrag laden	853
beitrag melden	877
beitrag mit freunden teilen	819
beitrag teilen	722
bekapcsolom	2155
bekerja sama dengan	2275
bekijk # afbeeldingen	2919
bekijk # afbeeldingen bekijken	2919
bekijk # antwoorden	2929
bekijk # beelden	2919
bekijk # beelden bekijken	2919
bekijk # foto's	2919
bekijk # foto's bekijken	2919
bekijk aanbieding	2788
bekijk abonnementen	2914
bekijk afbeeldingen	2919
bekijk afbeeldingen bekijken	2919
bekijk alle # afbeeldingen	2919
bekijk alle # afbeeldingen bekijken	2919
bekijk alle # beelden	2919
bekijk alle # beelden bekijken	2919
bekijk alle # foto's	2919
bekijk alle # foto's bekijken	2919
bekijk alle abonnementen	2788
bekijk alle afbeeldingen	2919
bekijk alle afbeeldingen bekijken	2919
bekijk alle artikelen	2920
bekijk alle beelden	2919
bekijk alle beelden bekijken	2919
bekijk alle foto's	2919
bekijk alle foto's bekijken	2919
bekijk alle nieuwsbrieven	2851
bekijk alle reacties	2929
bekijk alle vacatures	2843
bekijk alles	2821
bekijk antwoorden	2929
bekijk beelden	2919
bekijk beelden bekijken	2919
bekijk de aanbiedingen	2788
bekijk de abonnementen	2914
bekijk de antwoorden	2896
bekijk de foto's	2920
bekijk de fotoserie	2920
bekijk de galerij	2920
bekijk de kaart	2822
bekijk de prijs	2900
bekijk de resultaten	2896
bekijk de uitslag	91	2896
bekijk de video	2845
bekijk deal	2900
bekijk details	2822
bekijk deze post op instagram	2838
bekijk deze post op x	2838
bekijk dit bericht op instagram	2838
bekijk dit bericht op x	2838
bekijk foto's	2821	2919
bekijk foto's bekijken	2919
bekijk fotoserie	2920
bekijk galerij	2920
bekijk het dossier	2920
bekijk het hele dossier	2920
bekijk in de webshop	2900
bekijk meer	2821
bekijk onze aanbiedingen	2858
bekijk ook	2818
bekijk op youtube	2845
bekijk prijs	2900
bekijk reacties	2814
bekijk resultaten	91	2822	2896
bekijk transcript	2905
bekijk video	2905
bekreft e-postadressen din	3036
beli buku	2244
beli buku ini	2244
beli di lazada	2244
beli di shopee	2244
beli di tokopedia	2244
beli sekarang	2244
beli tiket	2244
beli tiket di sini	2244
beliebiger betrag	861
beliebt	737
beliebt bei unseren lesern	798
beliebte artikel	737
beliebteste	878
beliebteste artikel	737
beliebteste wahl	864
beliebteste zuerst	877
belki daha sonra	4039
beluister dit artikel	2845
belum berlangganan	2260
belum punya akun	2260
benachrichtigungen einschalten	857
beni hatirla	4119
benutzername	864
benutzername oder e-mail-adresse	863
benzer haberler	19	4055
beoordeel dit recept	61
beranda	2206
berdonasi	2186
bereits registriert	701
bereits registriert? anmelden	701
bergabunglah dengan tim kami	2219
berhenti mengikuti	2271
beri brez oglasov	3845
beri komentar	2203
beri masukan	2238
beri nilai resep ini	61
beri tahu kami pendapat anda	2238
bericht	2918
bericht laden	2903
bericht versturen	2917
berikutnya	2206
berita berikutnya	2266
berita hari ini	2230
berita lain	2230
berita lainnya	19	2204
berita menarik lainnya	2230
berita pilihan	2204
berita populer	2204
berita sebelumnya	2266
berita selanjutnya	2266
berita terbaru	2204
berita terkait	2204
berita terkini	2204
berita utama	2204
berite brez omejitev	3828
berite v aplikaciji	3821
berlangganan	2187
berlangganan sekarang	2187
besked	671
beskyttet af ophavsretten	678
bespaar #%	2915
besplatna dostava	3627
best	1292
best deal	1280
best gelezen	2818
best value	1280
best verdi	3034
beste	2930
beste aanbieding	2858
beste deal	2915
beste keuze	2915
bestel het boek	2900
bestel hier het boek	2900
bestel kaarten	2900
bestel tickets	2900
bester preis	864
bestil billetter	654
bestil bogen	654
bestil nu	654
bestill billetter	3020
bestill boka	3020
bestill boken	3020
bestselger	3034
bestseller	668	864
betaal met ideal	2912
betaalde content	2933
betaalde inhoud	2808
betaalde samenwerking	2863
betaalmethode	2786
betaalmethoden	2786
betaalmethodes	2786
betal med kort	3031
betal med mobilepay	665
betal med vipps	3031
betala med swish	3945
betalt annonce	595
betalt indhold	595
betalt innhold	3052
betalt samarbeid	3052
betalt samarbejde	686
betalt samarbete	3966
betrag eingeben	699
betreff	866
bewaar	2803
bewaar artikel	2803
bewaar dit artikel	2859
bewaar dit artikel om later te lezen	2859
bewaar recept	61
bewaar voor later	2932
bewaren	2803
bewerte dieses rezept	61
bewerten sie diesen artikel	778
bez spama	3642
bez spamu	3159
bezahlte anzeige	799
bezahlte partnerschaft	799
bezahlte werbung	87
bezahlter inhalt	87	727
""", 'bi': """
bidra	2942	3854
bidrag	579
bienvenido	1313
biglietti	2412
bild # aus #	867
bild # av #	3952
bild # von #	867
bild #/#	867	3952
bild anzeigen	741
bild i bild	3938
bild im bild	855
bild-i-bild	3938
bild-in-bild	855
bilde # av #	3038
bilde # no #	2775
bilde #/#	2775	3038
bilde i bilde	3024
bilde-i-bilde	3024
bilder anschauen	867
bilder ansehen	867
bilder anzeigen	740	867
bildergalerie	737
bildergalerie ansehen	868
bildirim almak ister misiniz	4111
bildirimlere izin ver	4111
bildirimlere izin vermek ister misiniz	4111
bildirimleri almak ister misiniz	4111
bildunterschrift anzeigen	868
bildunterschrift ausblenden	868
bildunterschrift einblenden	868
bilet al	4104
bilet satin al	4104
bilete	3414
biletler	4135
bilety early bird	3142
bilgini test et	4101
bilginizi sinayin	4057
bilginizi test edin	4101
billed annually	1146
billed every # weeks	1279
billed monthly	1146
billed yearly	1279
billede # af #	672
billede #/#	672
billede i billede	658
billede-i-billede	658
billetterie	1858
bilmiyorum	4099
bir abone bu haberi hediye etti	4156
birkas	2767
bisa dibatalkan kapan saja	2260
bisukan	2246
bitte bleiben sie fair und sachlich	778
bitte bleiben sie sachlich und fair	778
bitte versuchen sie es erneut	865
bize bir kahve ismarla	4116
bize destek ol	4116
bize destek olun	4040
bize kahve ismarla	4116
bize yazin	4127
bizi destekleyin	4116
""", 'bl': """
bland dig i debatten	682
bleiben sie informiert	709
bli fast giver	3031
bli medlem	2942	3854
blijf op de hoogte	2793
bliv medlem	579
block	1299
blockera	3942
blockieren	858
bloker	662
blokiraj	3634	3823
blokker	3028
blokkeren	2909
blokovat	546
blokuj	3151
bloqueador de anuncios detectado	1446
bloqueador detectado	1446	3308
bluesky	1050
""", 'bn': """
bns	1477	2670
bns inf	2670
bns/afp	1477
""", 'bo': """
boek bestellen	2900
boka biljett	3932
boka biljetter	3932
boka din plats	3932
boka plats	3932
boletim	3193
boletines	1320
boleto	3188
bonifico	2301
bonifico bancario	2301
bonus video	3570
book tickets	1267
book your place	1267
book your ticket	1267
book your tickets	1267
bookmark	1049
bookmark this	1049
bookmark this article	1049
""", 'br': """
brak komentarzy	3082
branded content	1338	2863
breaking news	662
breaking news alerts	1276
breng je stem uit	91	2896
breng uw stem uit	2896
brez spama	3831
broneeri koht	1506
brought to you by	1059
browse all	1078
browse all newsletters	1137
brugernavn	668
brugernavn eller e-mail	667
brukernavn	3034
brukernavn eller e-post	3033
brzina	3631
brzina reprodukcije	3630
""", 'bu': """
bu alan gereklidir	4121
bu alan zorunludur	4121
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4149
bu haber faydali oldu mu	4054
bu haber kilitli	4119
bu konuyu takip ediyorsunuz	4131
bu konuyu takip et	4131
bu sayfa faydali oldu mu	4098
bu video oynatilamiyor	4105
bu yazari takip ediyorsunuz	4131
bu yazari takip et	4152
buat akun	2187
bubble shooter	847
buch bestellen	850
buch kaufen	850
buffer	1050
buka	2207
buka aplikasi	2251
buka artikel	2284
buka di aplikasi	2251
buka peta	2207
bulanan	2258
bulmaca	4103
bulmacalar	4103
bunlari da izleyin	4151
bunlari da okuyun	4055
bunyikan	2245
buscar	1350	3218
butlletins	406
buy a copy	1267
buy at amazon	1262
buy from amazon	1262
buy it now	1229
buy licence	1288
buy licensing rights	1288
buy on amazon	1262
buy the book	1267
buy the book here	1267
buy tickets	1229
buy us a coffee	1020
""", 'ca': """
cabut persetujuan	2249
cada aporte cuenta	1388
cada euro compta	435
cada euro conta	3250
cada euro cuenta	1388
cada mes	436
cada real conta	3250
cadastrar	3189
cadastre-se	3189
cadastro realizado	3311
cadastro realizado com sucesso	3311
cadeau-artikel	2788
cadeaulink	2932
califica esta receta	61
cambiar mis preferencias	1370
cambiar preferencias de cookies	1370
camp obligatori	440
campi obbligatori	2397
campo obbligatorio	2397
campo obligatorio	1419
campo requerido	1419
campos obligatorios	1419
camps obligatoris	440
cancel	1019
cancel anytime	1279
cancela cuando quieras	1417
cancelar respuesta	1343
cancele quando quiser	3279
canli anlatim	4125
canli takip	4125
cantidad personalizada	1447
capito	2332
captions	1273
captions off	1272
captions settings	1272
cara menonaktifkan	2256
cara menonaktifkan pemblokir iklan	2255
caratteri rimanenti: #	2355
cargando reproductor	1403
cargar contenido	1340
cargar el contenido	1407
cargar tuit	1407
cari	2206
carica altri	2331
carica altri articoli	2401
carica altri commenti	2373
carica contenuto	2385
carica il contenuto	2385
carica il post	2385
carica il tweet	2385
carica il video	2385
carica post	2385
caricamento del player	2381
caricamento del video	2381
caricamento player	2381
caricamento video	2381
carrega el contingut	427
carregando	3233
carregando player	3265
carregar mais	3218
carregar tweet	3269
carta di credito	2301
carte bancaire	1735
cassetta anonima	2404
cast your vote	91	1263
categorias	3215
categorie	2328
categories	1073
categorii	3341
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
ce champ est obligatoire	1842
ce champ est requis	1842
cek email anda	2262
cek harga	2287
cel mai popular	3399
cele mai apreciate	3376
cele mai citite	3341
cele mai citite articole	3369
cele mai noi	3341
cele mai populare	3341
cele mai vechi	3376
celoten zaslon	3819
cena dopravy	538
ceo ekran	3630
cerca	2331
cerrar	1307
cerrar ventana	1451
ces articles devraient vous plaire	1813
cetak	2196
cetak artikel	2229
cetak halaman	2229
cetak resep	61
ceva nu a mers bine	3401
cevap yaz	4098
cevapla	4054
""", 'cg': """
cgu	1762
cgv	1762
""", 'ch': """
champ obligatoire	1842
champ requis	1842
champs obligatoires	1842
champs requis	1842
change text size	1293
changer de formule	1840
chaque contribution compte	1837
chaque don compte	1808
chaque euro compte	1808
chaque geste compte pour nous	1837
chaque matin, gratuit	1842
chaque mois	1838
chaque vendredi, gratuit	1842
chargement du lecteur	1828
chargement du sondage	1800
charger la publication	1832
charger le contenu	1832
charger le post	1832
charger le tweet	1832
charger plus	1772
charger plus de commentaires	1820
chci darovat	463
check amazon	1262
check je inbox	2917
check price	1262
check price at amazon	1262
check prices	1262
check your email	1183
check your inbox	1183
check your spam folder	1281
chiedi alla nostra ia	2347
chiudi	2296
chiudi finestra	2429
chiudi gallery	2429
chiudi la finestra	2429
chiudi menu	2331
choisir	1841
choisir cette offre	1840
choisir mes cookies	1865
choisir mon montant	1870
choisissez la formule qui vous convient	1809
choisissez un montant	1734
choisissez votre formule	1809
choose	1280
choose an amount	1024
choose this plan	1279
choose your offer	1279
choose your own amount	1277
choose your payment method	1024
choose your plan	1027
choose your subscription	1279
""", 'ci': """
cijeli zaslon	3630
cita summa	2764
citation formats	1252
cite this article	1252
citer	1857
citi lasa	2723
citi raksti	2723
""", 'cl': """
clasificados	1338
classer	1885
clicca per attivare l'audio	2421
click here	1078
click on a star to rate it	1232
click to enlarge	1078	1284
click to unmute	1272
clique para ativar o som	3305
cliquer ici pour partager	1755
cliquez pour activer le son	1866
close	1019
close ad	1294
close extra sharing options	1049
close gallery	1284
close image	1284
close menu	1078
close share panel	1049
close this message	1018
clube do assinante	3237
""", 'co': """
cobrado anualmente	3279
codes promo	1760
codeword	1264
codici sconto	2437
coduri de reducere	3426
cognome	2398
cognoms	441
colabora	1308
collapse	1078
com desactivar el bloquejador	433
com desactivar-lo	434
come disattivare adblock	2390
come disattivare l'ad blocker	2390
come disattivarlo	2391
comece o quiz	3260
comenta	1343
comentar	1343	3211
comentarii	3340
comentarii dezactivate	3416
comentariile sunt dezactivate	3416
comentario	1343
comentarios	1343
comentarios desactivados	1437
comentarios solo para suscriptores	1437
comentaris	389
comentariu	3340
comente	3211
commander le livre	1826
commencer le quiz	1823
comment	1050	1068
comment deleted	1291
comment ne plus voir ce message	1726
comment policy	1068
comment rules	1291
commenta	2324
commenta l'articolo	2324
commenta per primo	2324
commentaire	1765
commentaires	1765
commenter	1755	1765
commenter l'article	1765
commenti	2324
commenti disattivati	2415
commenti riservati agli abbonati	2415
commenting guidelines	1291
commenting policy	1291
commenting rules	1291
commento	2324
commento in attesa di moderazione	2355
comments	1068
comments off	1068
commercial content	1059
commercial feature	1294
commercieel partnerschap	2933
community guidelines	1068
community rules	1068
como desativar	3275
como desativar o bloqueador	3274
compare plans	1027
comparte	1332
comparte esta noticia	1460
comparteix	389
comparteix a facebook	412
comparteix a whatsapp	412
comparteix a x	412
comparteix per correu	452
comparteix per whatsapp	452
compartilhar	3201
compartilhar no linkedin	3201
compartilhar no twitter	3201
compartilhar no whatsapp	3201
compartilhar no x	3201
compartilhar por e-mail	3201
compartilhar via	3201
compartilhe	3201
compartilhe este artigo	3320
compartilhe isso	3201
compartilhe no whatsapp	3294
compartir	1332
compartir en	1332
compartir en bluesky	1332
compartir en linkedin	1332
compartir en telegram	1332
compartir en twitter	1332
compartir en whatsapp	1432
compartir en x	1332
compartir noticia	1460
compartir por correo	1332
compartir por email	1332
compartir por whatsapp	1432
complete coverage	1073
compra ahora	1459
compra el libro	1402
compra el llibre	422
compra entrades	422
compra i biglietti	2379
compra il libro	2379
compra les entrades	422
compra questo numero	2350
compra su amazon	2379
compra tus entradas	1402
compra'l a amazon	422
compralo su amazon	2379
comprar agora	3319
comprar ahora	1459
comprar bilhetes	3263
comprar el libro	1402
comprar en amazon	1402
comprar entradas	1402
comprar este libro	1402
comprar este livro	3263
comprar ingressos	3263
comprar na amazon	3263
comprar o livro	3263
compre agora	3319
compre bilhetes	3263
compre na amazon	3263
compre o livro	3263
compris	1773
comunicar erro	3211
comunicar um erro	3299
comunicar un error	1437
concordo	3208
condiciones de uso	1340
condiciones generales	1340
conditions d'utilisation	1762
conditions de publication	1800
condividi	2314
condividi articolo	2314
condividi la notizia	2438
condividi questa pagina	2438
condividi questo articolo	2438
condividi su	2314
condividi su facebook	2314
condividi su linkedin	2314
condividi su telegram	2314
condividi su twitter	2314
condividi su whatsapp	2410
condividi su x	2314
condividi via email	2314
condividi via whatsapp	2410
condivisioni	2314
condizioni d'uso	2321
conectare	3329
conectare cu facebook	3398
conectare cu google	3398
configura les galetes	395
configurar cookies	1340
confira a oferta	3319
confirm password	1279
connectez-vous	1736
connexion	1736
consent & continue	1270
consenti	2389
consenti sempre	2385
consigliati	2328
consigliati per te	2328
consigue tu entrada	1374
consulta las esquelas de hoy	1374
consulta las normas de la comunidad	1379
consulta les esqueles	400
consulta todas nuestras newsletters	1385
consulter	1772
cont nou	3329
contact	1078	1765	2814	3340
contact met de auteur	2920
contact met de redactie	2924
contact us	1068
contact us securely	1287
contacta amb nosaltres	446
contacta con el autor	1454
contacta con la autora	1454
contacta con nosotros	1426
contactar	1454
contactar al autor	1426
contactar con el periodista	1454
contacte o autor	3288
contacter ce journaliste	1878
contacter la journaliste	1878
contacter le journaliste	1878
contactez-nous	1765
contacto	1343
contactos	3211
contato	3211
contatta il giornalista	2432
contatta l'autore	2432
contatta l'autrice	2432
contatta la redazione	2404
contattaci	2324
contattare la redazione	2404
contatti	2324
contenido de marca	1338
contenido de nuestros socios	1347
contenido de pago	1402
contenido elaborado por la marca	1374
contenido exclusivo	1313
contenido exclusivo para socios	1389
contenido externo	1370
contenido externo recomendado	1370
contenido ofrecido por	1338
contenido pagado	1402
contenido para suscriptores	1313
contenido patrocinado	1338
contenido promocionado	1338
contenido recomendado	1393
contenido relacionado	1347
contenido solo para usuarios registrados	1389
contenidos recomendados	1393
contenidos relacionados	1347
content from our partner	1151
content from our partners	1151
content from our sponsor	1151
contenu commercial	1760
contenu de marque	1760
contenu externe	1792
contenu partenaire	1760
contenu payant	1826
contenus partenaires	1760
contenuti a pagamento	2379
contenuti correlati	2328
contenuti sponsorizzati	2319
contenuto a pagamento	2379
contenuto esterno	2345
contenuto esterno consigliato	2345
contenuto generato con ia	2421
contenuto per abbonati	2302
contenuto premium	2364
contenuto promozionale	2350
contenuto riservato	2302
contenuto riservato agli abbonati	2364
contenuto riservato agli utenti registrati	2364
contenuto sponsorizzato	2319
contingut exclusiu per a subscriptors	410
contingut extern	395
contingut extern recomanat	395
contingut ofert per	400
contingut pagat	422
contingut patrocinat	389
continua a leggere	2331
continua al navegador	429
continua al web	429
continua amb apple	410
continua amb facebook	410
continua amb google	410
continua con apple	2364
continua con facebook	2364
continua con google	2364
continua con l'email	2426
continua con la mail	2426
continua depois da publicidade	3206
continua llegint	413
continua nel browser	2387
continua senza accettare	2321
continua senza disattivare	2391
continua senza sostenere	2296
continua sul browser	2387
continua sul sito	2387
continuar a ler	3218
continuar com apple	3252
continuar com e-mail	3310
continuar com facebook	3252
continuar com google	3252
continuar con apple	1389
continuar con email	1448
continuar con facebook	1389
continuar con google	1389
continuar con mi correo	1448
continuar conectado	3279
continuar e fechar	3208
continuar en el navegador	1409
continuar en la web	1409
continuar lendo	3218
continuar leyendo	1350
continuar no browser	3271
continuar no navegador	3271
continuar no site	3271
continuar sem apoiar	3184
continuar sem desativar	3275
continuar sin desactivar	1413
continuar sin desactivarlo	1446
continuar sin donar	1307
continue	1019
continue a ler	3215
continue lendo	3189
continue reading	1073	1078
continue reading below	1059
continue reading the main story	1059
continue reading with a subscription	1027
continue to article	1018
continue to site	1270
continue to the article	1018
continue with ad blocker	1274
continue with apple	1279
continue with email	1279
continue with facebook	1279
continue with google	1279
continue with microsoft	1279
continue with x	1279
continue without accepting	1064
continue without disabling	1274
continue without donating	1018
continue without supporting	1018
continue without supporting us	1274
continuer avec apple	1809
continuer avec facebook	1809
continuer avec google	1809
continuer avec mon e-mail	1872
continuer avec mon email	1872
continuer dans le navigateur	1834
continuer la lecture	1736
continuer sans accepter	1762
continuer sans donner	1726
continuer sur le navigateur	1834
continuer sur le site	1834
continuer vers le site	1834
contribua	3185
contribuer	1727
contribuez	1765
contribuir	3185
contribuisci	2297
contribute now	1020
contribute with google	1020
contribuye	1308
controleer je inbox	2917
controleer uw inbox	2917
controlla la tua casella di posta	2397
controlla la tua email	2397
contul meu	3329
cook mode	61
cookie instellingen	2903
cookie notice	1064
cookie policy	1064	2321
cookie preferences	1064
cookie-einstellungen	730
cookie-indstillinger	656
cookie-innstillinger	3022
cookie-instellingen	2810
cookie-instellingen aanpassen	2838
cookiebeleid	2810
cookieindstillinger	596
cookieinnstillinger	3022
cookieinstellingen	2903
cookiepolicy	3872
cookiepolitik	596
cookies	475	596	2810	2959	3872
cookies aanpassen	2838
cookies ablehnen	853
cookies accepteren	2903
cookies akzeptieren	730
cookies beheren	2903
cookies erlauben	853
cookies instellen	2810
cookies policy	1064
cookies verwalten	853
cookies wijzigen	2838
cookies zulassen	853
cookievoorkeuren	2903
cookievoorkeuren aanpassen	2903
cookievoorkeuren wijzigen	2838
copia	453	2411
copia il link	2314
copia link	2314
copiar	1433	3295
copiar el enlace	1332
copiar enlace	1332
copiar link	1332	3201
copiar o link	3201
copied	1049
copied to clipboard	1148
copier	1857
copier l'url	1755
copier le lien	1755
copy	1050
copy link	1049	2196	4289
copy link copied	1049
copy link to clipboard	1049
copy this link	1049
copy url	1049
copyright notice	1288
copyright-hinweis	873
correctiebeleid	2924
correcties en aanvullingen	2924
corrections policy	1068	1287
correlati	2328
correo	1420
correu	441
cosa pensi di questo articolo	2347
count me in	1037
country	1282
couper le son	1828
coupon e codici sconto	2437
""", 'cr': """
crea avviso	2431
crea un account	2302
crea un alert	2358
crear alerta	1384
crear cuenta	1313
crear una cuenta	1313
create a free account	1027
create account	1027
create an account	1027
create free account	1027
created with ai	1119
creative commons	95
creative commons licence	95
creative commons license	95
credit card	1025
credit or debit card	1025
creditcard	2787
criar alerta	3245
criar conta	3189
crucigrama	1401
crucigramas	1401
cruciverba	2378
cryptic crossword	1264
cryptogram	2897
""", 'cs': """
csatlakozz csapatunkhoz	2104
""", 'cu': """
cum dezactivez adblock	3393
cupones y descuentos	1459
cupons de desconto	3319
current time	1272
current time #	1272
curtir	3258
custom amount	1019
""", 'cz': """
czas czytania # min	3089
czas trwania	3148
czas trwania #	3147
czyta syntezator mowy	3147
czytaj bez reklam	3175
czytaj dalej	3089
czytaj dalej za	3064
czytaj w aplikacji	3149
""", "d'": """
d'autres articles	1769
""", 'da': """
da li je ovo bilo korisno	3651
da non perdere	2328
da non perdere in edicola	2319
da, molim	3634
da, prosim	3823
da, vreau	3391
dabartinis laikas #	2700
dacci la tua opinione	2373
daftar	2187
dagens korsord	3928
dagens krydsord	650
dagens kryssord	3016
dagens quiz	3016
daha fazla	4057
daha fazla haber	4125
daha fazla yorum	4098
daha sonra	4039
daha sonra hatirlat	4039
daha sonra oku	4048
daily newsletter	1037
dal web	2328
dalej	3086
dalies	2726
dalies ar rakstu	2721
dalintis	2660
dalintis facebook	2665
dalintis per whatsapp	2712
dalintis straipsniu	2712
dalintis su draugais	2665
dalyvaukite apklausoje	2667
dans cet article	1769
dapatkan di google play	2251
dapatkan sekarang	2287
dar ne prenumeratorius	2705
dar neturite paskyros	2705
darmowa dostawa	3142
darovat	463
darowizna na cele statutowe	3154
daruj	463	3759
das buch bestellen	850
das buch kaufen	850
das interessiert andere leser	737
das lesen andere	798
das neueste	737
das video kann in ihrem land nicht abgespielt werden	855
das video kann nicht abgespielt werden	855
das video konnte nicht abgespielt werden	855
das video konnte nicht geladen werden	855
date of birth	1282
datenschutz	730
datenschutz-einstellungen	730
datenschutz-manager	853
datenschutzeinstellungen	730
dauer	856
dauer #	856
dauerauftrag	696
dauerauftrag einrichten	861
dauerwerbung	727
""", 'de': """
de link is gekopieerd	2932
de samenvatting kan fouten bevatten	2840
de tekst gaat verder onder de foto	2808
de video is niet meer beschikbaar	2905
de video kan niet worden afgespeeld	2905
de videospeler wordt geladen	2905
deaktiver din adblocker	663
debat: skriv	599
debatregler	682
debatt: si din mening	2962
debatte	733
debatten er lukket	682
debattregler	2962
deconectare	3329
decrease font size	1293
decrease text size	1293
deel	2803
deel als cadeau	2932
deel artikel	2803
deel dit	2803
deel dit artikel	2803
deel dit bericht	2883
deel dit verhaal	2883
deel op facebook	2803
deel op twitter	2803
deel op x	2803
deel via	2859
deel via e-mail	2803
deel via whatsapp	2803
dein name	865
deine e-mail-adresse	709
deine meinung	733
deine nachricht	865
deine spende ist steuerlich absetzbar	861
deixa de seguir	450
deixa un comentari	389
deixa una resposta	416
deixar de seguir	3292
deixe uma resposta	3211
deja tu respuesta	1396
deja un comentario	1343
deja una respuesta	1343
dejar de seguir	1384
dejar un comentario	1343
del	591	2954
del artikel	591
del artikkel	2954
del artikkelen	2954
del artiklen	591
del artiklen gratis	582
del med	591	2954
del saken gratis	2945
del som gave	3051
del via e-mail	591
del via e-post	2954
del via whatsapp	3051
dela	3867
dela artikel	3867
dela artikeln gratis	3857
dela med	3867
dela via e-post	3867
dela via mejl	3867
dela via whatsapp	3965
delen	2803
delen op bluesky	2859
delen op facebook	2803
delen op linkedin	2859
delen op whatsapp	2859
delen op x	2859
delen via	2859
delen via e-mail	2803
delen via facebook	2803
delen via twitter	2803
delen via whatsapp	2803
deli	3767
deli kot darilo	3844
deli na facebooku	3767
deli prek whatsappa	3844
delite	3767
delite to novico	3767
delite to zgodbo	3767
delivered daily	1137
delivered to you	1037
delivered weekdays	1137
delivered weekly	1137
demp	3024
dempen opheffen	2905
dengarkan	2196
dengarkan artikel	2245
dengarkan artikel ini	2245
dengarkan berita	2245
dengarkan berita ini	2245
denne videoen er ikke lenger tilgjengelig	3024
denne videoen er ikke tilgjengelig	3024
denuncia	417
denunciar	1397	3258
denunciar comentario	1437
denunciar este comentario	1437
der er lukket for kommentarer	682
der inhalt kann nicht angezeigt werden	853
der opstod en fejl	671
der player wird geladen	855
der skete en fejl	671
der videoplayer wird geladen	855
derechos reservados	1455
deretter # kr/mnd til du sier opp	2945
derniers articles	1769
desa	389
desa l'article	412
desactiva el so	423
desactiva'l per continuar	433
desactiva'l per continuar llegint	433
desactivar el bloqueador	1412
desativar bloqueador	3274
desativar som	3265
desative-o para continuar	3274
desative-o para continuar a ler	3274
desativei o meu bloqueador	3274
desbloquear	1448	3310
desbloquear artigo	3310
descarga la app	1409
descargar app	1409
descargar audio	1403
descargar el audio	1403
descargar episodio	1403
descargar la app	1409
descarrega l'app	429
descarrega l'episodi	423
descarrega't l'app	429
descarrega-te-la a l'app store	429
descarregue na app store	3271
deschide	3344
descriptions off	1272
descubre las ofertas	1448
descuentos	1338
descurtir	3258
desplegar	1351
desplegar redes sociales	1332
destacadas	1347
destacados	1347
destaques	3215
destek ol	4040
destek olun	4040
det er gratis at oprette en profil	582
det oppsto en feil	3037
det oppstod en feil	3037
detail	2207
details	741	1079	2822
details anzeigen	741
detaily	482
detalhes	3219
detalii	3344
detaljer	608	2970	3883
detalles	1351
detaylar	4058
dettagli	2332
dette er en annonse	2958
dette er en plus-artikel	582
dette er en plussak	2945
dette felt er obligatorisk	670
dette feltet er obligatorisk	3036
dette indhold kan ikke vises	656
dette innholdet er ikke tilgjengelig	3022
dette innholdet kan ikke vises	3022
dette leser andre	2966
devamini oku	4057
devenez membre	1727
devenir membre	1727
deze audio is gemaakt met ai	2905
deze content is niet beschikbaar	2903
deze content kan niet worden getoond	2903
deze inhoud is niet beschikbaar	2903
deze inhoud kan niet worden getoond	2903
deze inhoud kan niet worden weergegeven	2903
deze video is niet beschikbaar	2838
deze video is niet beschikbaar in jouw land	2905
deze video is niet beschikbaar in uw land	2905
deze video is niet meer beschikbaar	2905
deze video kan in uw land niet worden afgespeeld	2905
deze video kan niet worden afgespeeld	2905
""", 'dh': """
dha	4061
""", 'di': """
di gali klysti	2709
di santrauka	2667
diapositive suivante	1875
dibacakan oleh ai	2245
dibacakan oleh suara sintetis	2245
dibuat dengan ai	2282
dicci la tua	2355
didesnis tekstas	2712
didukung oleh	2275
die meistgelesenen artikel	737
dienos klausimas	2696
diesem autor folgen	879
diesem thema folgen	879
diesen artikel kommentieren	733
diesen artikel teilen	722
diesen artikel verschenken	794
diesen beitrag auf facebook ansehen	766
diesen beitrag auf instagram ansehen	766
diesen tweet ansehen	766
dieser artikel ist gesperrt	863
dieser autorin folgen	879
dieser inhalt kann hier nicht angezeigt werden	853
dieser inhalt kann nicht angezeigt werden	853
dieser kommentar wurde entfernt	877
dieser text wird automatisch vorgelesen	855
dieses feld ist ein pflichtfeld	865
dieses feld ist erforderlich	865
dieses video kann in ihrem land nicht abgespielt werden	855
digg	1050
digital	1280	3948
digital subscription	1027
digital-abo	701
digitalabo	701
digitale krant	2788
digitaler briefkasten	872
digite seu e-mail	3193
digite seu email	3311
digues la teva	416
dihasilkan oleh ai	2282
dimensione carattere	65
dimensione del carattere	2410
dimensione del testo	2410
dimensione testo	65	2314
dimensiune text	65
dimensiunea textului	3412
diminuir fonte	3294
diminuir texto	3294
din besked	670
din e-mail	587
din e-mailadresse	670
din e-post	2950	3862
din e-postadress	3950
din e-postadresse	2950
din email	670
din melding	3036
din stemme er registreret	650
din stemme er registrert	3016
din stemme er talt	3016
din stemme er talt med	650
dinle	4048
dipersembahkan oleh	2275
dirbk su mumis	2667
dirbtinis intelektas gali klysti	2709
direct debit	1025
direct lezen	2858
direct naar het recept	61
direct naar inhoud	2920
direct toegang	2858
direct verder lezen	2788
direitos reservados	3316
direkt zum rezept	61
direkte	659	3025
diritti riservati	2433
disattiva adblock	2390
disattiva audio	2381
disattiva l'ad blocker	2390
disattiva l'audio	2381
disattivalo per continuare	2390
disattivalo per continuare a leggere	2390
discussie	2814
discussion about this post	1078
discussione chiusa	2324
disdici in qualsiasi momento	2395
disdici quando vuoi	2395
diskuse	478
diskusia	3671
diskuter	2962
diskutera	3875
diskutieren	778
diskuze	478
dislike	1292
dismiss	1019
dismiss this message	1018
disponibil pe app store	3389
disponible a google play	429
disponible a l'app store	429
disponsori oleh	2275
distribuie	3334
distribuie acest articol	3427
distribuie articolul	3334
distribuie pe facebook	3368
distribuie pe whatsapp	3368
dit artikel delen	2859
dit artikel is afgeschermd	2914
dit artikel is auteursrechtelijk beschermd	2925
dit artikel is vergrendeld	2914
dit artikel wordt voorgelezen door een computerstem	2905
dit bericht op instagram bekijken	2838
dit fragment is niet meer beschikbaar	2905
dit is een advertentie	2863
dit is een premium artikel	2858
dit navn	670
dit veld is verplicht	2917
dit vind je misschien ook leuk	2818
ditagih bulanan	2260
ditagih tahunan	2260
diterjemahkan otomatis	2270
dites-nous pourquoi	1860
ditt meddelande	3950
ditt namn	3950
ditt navn	3036
diventa socia	2392
diventa socio	2297
diventa sostenitore	2297
diventa sostenitrice	2392
""", 'dl': """
dla zalogowanych	3156
""", 'dn': """
dnes ne	462
dnes nie	3675
""", 'do': """
do dossier	3162
do e-shopu	538
do fotogalerie	557
do galerie	557
do koszyka	3142
do mesmo autor	3215
do not sell my personal information	1064
do not sell or share my personal information	1064
do obchodu	538
do sklepu	3142
doar	3185
dodaj do koszyka	3142
dodaj kao preferirani izvor	3654
dodaj komentar	3767
dodaj komentarz	3082
dodaj kot prednostni vir	3843
dodaj med moje teme	3843
dodaj med prednostne vire	3843
dodaj u korpu	3627
dodaj u moje teme	3654
dodaj u preferirane izvore	3654
doe	3185
doe agora	3185
doe de test	2896
doe mee en win	2843
don libre	1837
don mensuel	1727
don ponctuel	1727
don unique	1837
don't have an account	1279
don't have an account? sign up	1279
don't miss	1073
don't miss out	1037
don't want to see this? remove ads	1059
dona	1308	2297
dona adesso	2297
dona ahora	1308
dona ogni mese	2392
dona ora	2297
dona una tantum	2392
dona'ns suport	382
donar	1308
donar ahora	1308
donasi	2186
donasi bulanan	2257
donasi rutin	2257
donasi satu kali	2257
donasi saya	2283
donasi sekali	2257
donasi sekarang	2186
donate	1020
donate become	1020
donate by bank transfer	1277
donate by paypal	1277
donate crypto	1277
donate here	1020
donate in cryptocurrency	1277
donate monthly	1020
donate now	1020
donate today	1020
donate via bank transfer	1277
donate via paypal	1277
donate via stripe	1277
donate with card	1277
donate with paypal	1277
donaties zijn fiscaal aftrekbaar	2912
donation page	1277
donations are tax-deductible	1142
donativo mensal	3276
donazione libera	2392
donazione mensile	2297
donazione singola	2297
donazione una tantum	2392
doneer	2784
doneer eenmalig	2912
doneer hier	2912
doneer maandelijks	2912
doneer nu	2784
doneer via bankoverschrijving	2912
doneer via ideal	2855
doneer via paypal	2912
doner	579	2942
donera	3854
donera nu	3854
doneren	2784
doniraj	3562	3759
doniraj enkratno	3826
doniraj jednokratno	3637
doniraj odmah	3562
doniraj putem paypala	3637
doniraj zdaj	3759
donirajte	3562	3759
donner	1727
donner votre avis	1820
doorgaan met apple	2914
doorgaan met facebook	2914
doorgaan met google	2914
doorgaan zonder uitschakelen	2910
doorsturen	2803
doprava zdarma	538
dopusti	3634
dopusti jednom	3628
dopusti obavijesti	3633
dopusti oglase	3636
dossier	737	1769	2328	2818
dossiers	737	1769	2818
dosyaya git	4125
dovoli	3823
dovoli enkrat	3817
dovoli obvestila	3822
dovoli oglase	3825
download (mp#	855
download aplikasi	2251
download audio	1272
download citation	1252
download data is not yet available	1252
download de podcast	2905
download episode	658
download lyd	658
download the audio	1272
download transcript	1272
downloaden in de app store	2907
dowolna kwota	3154
dozvoli	3634
dozvoli reklame	3636
""", 'dr': """
dra tillbaka samtycke	3936
drucken	722
drug znesek	3826
druge novice	19
drugi iznos	3637
drukuj	3074
drukuj przepis	61
""", 'du': """
du bruger adblock	663
du bruger en adblocker	663
du bruger en annonceblokering	663
du bruker adblock	3029
du bruker annonseblokkering	3029
du bruker en adblocker	3029
du bruker en annonseblokkerer	3029
du er nu tilmeldt	587
du er nu tilmeldt nyhedsbrevet	587
du folgst diesem thema	879
du har allerede stemt	3016
du har lest alle gratisartiklene dine	3033
du hast bereits abgestimmt	846
du kan altid afmelde dig	670
du kan til enhver tid afmelde dig	587
dukung jurnalisme independen	2186
dukung jurnalisme kami	2257
dukung kami	2186
dukung kami di patreon	2257
dukungan anda berarti	2283
durada	424
duraklat	4106
durasi	2246
durasi video	2282
durata	2382
durata videoclipului	3420
duration	1273
duration #	1273
duration time	1272
durch ki erstellt	875
duur	2906
duur #	2906
""", 'dy': """
dyskusja	3082
""", 'e-': """
e-avis	582	2945
e-edition	1078
e-gazete	4041
e-mail	468	587	709	1050	1420	1843	2398	3067	3193	3401	3443
e-mail adresa	3642
e-mail eingeben	709
e-mail eller brugernavn	667
e-mail lub login	3156
e-mail non valida	2397
e-mail teilen	722
e-mail-adresse	709
e-mail-adresse eingeben	709
e-mail-adresse oder benutzername	863
e-mailadres	2793
e-mailadres of gebruikersnaam	2914
e-mailadresse	587
e-mailen	2803
e-paper	701	1078
e-pasta adrese	2745
e-pasts	2745
e-poodi	1506
e-post	1492	2950	3862
e-post eller brukernavn	3033
e-posta	4078
e-posta adresiniz	4078
e-posta adresinizi girin	4078
e-posta ile devam et	4148
e-postadress	3862
e-postadresse	2950
e-postadressen din	3036
e-postanizi girin	4149
e-postanizi kontrol edin	4121
e-posti aadress	1492
e-tidning	3857
e-wydanie	3064
""", 'ea': """
early bird -liput	1684
early bird jegyek	2147
early bird tickets	1267
early bird tickets on sale now	1267
early bird vstupenky	538
early bird-biljetter	3932
early bird-billetter	3020
early bird-tickets	2900
early-bird tickets	1267
early-bird-tickets	850
eavis	2945
""", 'eb': """
ebben a cikkben	2166
""", 'ec': """
ecran complet	3384
""", 'ed': """
edasi lugemiseks logi sisse	1467
edellinen	1640
edellinen artikkeli	1703
edellinen juttu	1638
edellinen kuva	1703
edellinen sivu	1703
edited	1292
editor's choice	1073
editor's pick	902	1073
editor's picks	1073
editors' choice	1073
editors' picks	1073
edizione digitale	2302
""", 'ee': """
eelmine artikkel	1515
eelmine leht	1515
eelmine pilt	1515
eenmalig	2784
eenmalige donatie	2912
eenmalige gift	2912
eerste maand gratis	2858
""", 'ef': """
efterlad en kommentar	682
efternamn	3951
efternavn	671
eftertryk forbudt	678
""", 'eg': """
eget belopp	3945
""", 'ei': """
ei kiitos	1621
ei kommentteja	1712
ei nyt	1621
ei roskapostia	1700
ei tunnusta	1697
ei, kiitos	1621
eigen bedrag	2912
eigener betrag	861
eilmeldungen	858
eilmeldungen aktivieren	857
eilmeldungen erhalten	857
ein fehler ist aufgetreten	866
einblenden	741
einde advertentie	2933
einde van de advertentie	2933
einen kommentar hinterlassen	877
eingeloggt bleiben	863
einklappen	740	869
einloggen	701
einmalig	696
einmalig spenden	696
einschalten	858
einstellungen	730
einstellungen verwalten	853
einverstanden und weiter	853
einwilligen und weiter	853
einwilligung	730
einwilligung verwalten	853
einwilligung widerrufen	853
einwilligungen verwalten	853
""", 'ej': """
ej prenumerant	3947
""", 'ek': """
ekskl. fragt	654
eksklusivt for abonnenter	3033
eksklusivt for medlemmer	667
ekskluzivno za pretplatnike	3639
eksternt indhold	656
eksternt innhold	3022
""", 'el': """
el crucigrama de hoy	1438
el quiz de la semana	1438
el sudoku de hoy	1438
el test de la semana	1438
el teu missatge s'ha enviat	440
el teu vot s'ha registrat	416
el vostre vot s'ha registrat	416
elders op het web	2818
eldste	3049
elegir	1418
elegir cantidad	1447
elegir cookies	1442
elegir esta oferta	1417
elegir plan	1417
elfelejtetted a jelszavad	2160
elfelejtettem a jelszavam	2160
elige la cantidad	1447
elige plan	1417
elige tu plan	1417
elige un importe	1447
elige una cantidad	1311
elijo la cantidad	1447
elk moment opzegbaar	2914
elke bijdrage helpt	2912
elke bijdrage telt	2855
elke donatie helpt	2912
elke donatie telt	2855
elke euro helpt	2912
elke euro telt	2855
elke vrijdag. gratis. geen spam	2917
eller	668	3034	3948
elolvasom	2104
els nostres jocs	419
els nostres socis	427
els preus poden variar	400
elsewhere on the web	1073
elta	2670
elta inf	2670
""", 'em': """
em alta	3215
em destaque	3215
email	978	1037	1050	1420	1843	2263	2398	3282	3401	3443	4355
email (required	1037
email address	1037
email anda	2285
email article	1049
email ini sudah terdaftar	2285
email invalid	3400
email non valida	2397
email or username	1279
email this	1049
email tidak valid	2262
email to a friend	1049
embed laden	853
emne	671	3037
emneord	2966
emner	604	2966
emner i artikkelen	3039
emner i artiklen	673
empezar el test	1399
empfehlen	722	878
empfehlungen	737
empfehlungen der redaktion	737
empfohlen	864
empfohlen von outbrain	881
empfohlen von taboola	881
empfohlene artikel	737
empfohlener externer inhalt	730
empfohlener redaktioneller inhalt	730
""", 'en': """
en avantajli	4120
en ce moment	1769
en collaboration avec	1858
en continu	1769
en directo	1347
en eski	4099
en eskiler	4099
en este tema	1393
en iyi fiyat	4120
en otros medios	1347
en portada	1347
en savoir plus	1762	1772
en yeni	4099
en yeniler	4099
encara no ets subscriptor	438
encontrou algum erro	3211
encontrou um erro	3211
encuesta	91
end of ad	1294
end of advert	1294
end of advertisement	1294
end of advertising	1294
ende der anzeige	881
ende der werbung	840
endre cookie-innstillinger	3022
endre samtykke	3022
engangsdonation	665
engangsgave	2942
enim loetud	1469
enkratna donacija	3826
enlace copiado	1332
enlace copiado al portapapeles	1392
enlarge	1079
enlarge image	1078
enlarge photo	1284
enlarge picture	1284
enlarge this image	1078
enne kommenteerimist loe reegleid	1473
enquesta	91
enquete	91
enregistrer	1755
enregistrer cet article	1812
enregistrer l'article	1812
enregistrer la recette	61
entdecken sie unsere newsletter	784
entendi	3219
entendido	1351
enter amount	1024
enter your email address	1037
enter your own amount	1277
entra	2302
entra amb facebook	438
entra amb google	438
entra nella conversazione	2355
entradas	1434
entradas relacionadas	1347
entrar	1313	3189
entrar com apple	3252
entrar com facebook	3252
entrar com google	3252
entre	3189
entre com sua conta	3252
entre para comentar	3257
entrez votre e-mail	1873
entrez votre email	1873
envia	441
envia el comentari	416
envia la resposta	416
envia per correu	412
envia un comentari	416
envia'ns les teves fotos	446
envia-ho per correu	412
enviar	91	1420	3282
enviar a un amigo	1392
enviar comentario	1396
enviar para um amigo	3254
enviar por correo	1332
enviar por e-mail	3201
enviar por email	1332
enviar por whatsapp	1332
enviar resposta	3257
enviar respuesta	1396
enviar voto	91	1396
envie de lire la suite	1809
envoyer	1843
envoyer le commentaire	1820
envoyer par courriel	1812
envoyer par e-mail	1755
envoyer par email	1755
envoyer par mail	1755
envoyer un commentaire	1820
""", 'ep': """
epaper	1078
""", 'er': """
er der fejl i artiklen	599
er du abonnent	3033
er du allerede abonnent	582	2945
er du ikke abonnent	3033
er ging iets mis	2918
er ging iets mis. probeer het later opnieuw	2851
er ging iets mis. probeer het opnieuw	2917
er is een fout opgetreden	2918
er is een fout opgetreden. probeer het later opnieuw	2917
er is iets misgegaan	2851	2918
er is iets misgegaan. probeer het later opnieuw	2851
erfolgreich	866
erfolgreich abonniert	865
erfolgreich angemeldet	865
ergebnis anzeigen	91	846
ergebnisse anzeigen	91	741	846
erlauben	858
err/bns	1477
error al cargar el video	1443
errore nel caricamento del video	2421
erstellt mit ki	768
""", 'es': """
es folgt werbung	840
es ist ein fehler aufgetreten	784
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	784
escaneie o qr code	3271
escaneja el codi qr	429
esci	2302
esci da schermo intero	2381
escolha a sua assinatura	3279
escolha do editor	3215
escolha o seu plano	3252
escolha o valor	3309
escolha seu plano	3252
escolha sua assinatura	3279
escolha um plano	3279
escolha um valor	3187
escolher	3280
escolher plano	3279
escolher valor	3309
escolta aquest article	423
escolta l'article	423
escribe al autor	1426
escribe tu correo	1385
escribe tu email	1385
escribe un comentario	1343
escuchar	1332
esita video	1508
esmu abonents	2765
espace partenaire	1760
espacio patrocinado	1374
espandi	2332
especiais	3215
esqueceu a senha	3189
esqueceu-se da palavra-passe	3279
esqueci minha senha	3189
esquelas	1374
esqueles	400
essai gratuit	1736
estatuto editorial	3288
este campo es obligatorio	1419
esu prenumeratorius	2705
""", 'et': """
et pot interessar	386
et pots donar de baixa en qualsevol moment	406
et pots donar de baixa quan vulguis	440
et queden # articles gratis aquest mes	410
et recomanem	386
ethvert bidrag hjelper	3031
etichete	3341
etiketler	4055
etiquetas	1347	3215
etiquetes	413
ets subscriptor? identifica't	410
ett fel uppstod	3951
etternavn	3037
etunimi	1701
etusivu	1638	1640
etusivulle	1638
etwas ist schiefgelaufen	866
""", 'ev': """
every contribution counts	1142
every contribution helps	1277
every contribution makes a difference	1277
every contribution, however small, makes a difference	1277
every dollar counts	1142
every donation counts	1142
every donation helps	1277
every donation helps, however small	1277
every donation makes a difference	1277
every donation, however small, helps	1277
every friday. free. no spam	1281
every gift counts	1142
evet, istiyorum	4112
""", 'ex': """
excl. verzendkosten	2900
exclusief abonneevoordeel	2900
exclusief verzendkosten	2900
exclusief voor leden	2914
exclusiu per a subscriptors	410
exclusive content	1027
exclusive for members	1279
exclusive for subscribers	1279
exclusive to members	1279
exclusive to subscribers	1146
exclusivo assinantes	3189
exclusivo para assinantes	3252
exclusivo para suscriptores	1417
expand	1078
expand all	1079
expand image	1284
expandera	3883
expandir	3219
explore	1076
explore more	1073
explore more on these topics	1073
explore our newsletters	1137
explore our subscription offers	1146
explore subscription offers	1146
export citation	1252
external content	1117
external links	1049
externe content	2838
externe inhalte	730
externe inhalte anzeigen	730
externe inhalte erlauben	730
externe inhoud	2838
externen inhalt anzeigen	730
externen inhalt laden	730
externer inhalt	730
externer inhalt konnte nicht geladen werden	766
""", 'ez': """
ezt is olvassa el	2102
""", 'fa': """
facebook	1050
facebook ile devam et	4119
facebook messenger	1050
facebook twitter	1049
facebook twitter email	1049
facebook twitter linkedin email	1049
facebook twitter whatsapp	1049
facebook x	1049
facturat anual	3398
facturation annuelle	1840
fai il quiz	2355
fai il test	2355
fai una domanda su questo articolo	2347
fai una donazione mensile	2425
fai una donazione singola	2425
faire le quiz	1823
faire un don	1727
faites le quiz	1823
fale com o autor	3288
fale conosco	3211
fandt du en fejl	599
fant du en feil	2962
farkli bir tutar	4116
farkli tutar	4116
fast geschafft	784	866
fast giver	3031
fatturazione annuale	2395
fatturazione mensile	2395
faturado anualmente	3279
favorilere ekle	4048
favoris	1755
fazer login	3189
fazer o quiz	3260
""", 'fe': """
featured articles	1073
featured content	1073
featured stories	1073
fechar	3184	3218
fechar galeria	3313
fechar janela	3313
fechar menu	3313
feedback	733	1068	2814
feedback geben	733
feedback geven	2927
feedback senden	875
fehler gefunden	733
fehler im artikel gefunden	733
fehler im text melden	872
fehler melden	733
fel i artikeln	3875
felirat	2152
feliratkozom	2107
feliratok	2152
feltet er obligatorisk	3036
fermer	1726
fermer la galerie	1875
fermer le menu	1772
fes el test	419
fes-te soci	382
fes-te subscriptor	382
fetching more	1078
""", 'fi': """
fi de l'anunci	422
fi de la publicitat	422
fields marked with * are required	1281
fields marked with an asterisk are required	1281
fikrim yok	4099
fil d'ariane	1846
fil info	1769
filed under	1073	1078
fim da publicidade	3263
fin de la publicidad	1402
fin del anuncio	1402
find out more	1078
fique por dentro	3193
firsati yakala	4155
first name	1037
fizetett tartalom	2097
""", 'fj': """
fjern annoncer	595
fjern annonser	2958
""", 'fl': """
flag	1292
flag as inappropriate	1291
flecha	1313
fler	3879
fler artiklar	3879
fler nyheter	3879
flere artikler	604	2966
flere artikler av forfatteren	3039
flere nyheder	604
flere nyheter	2966
flere saker	2966
flipboard	1050
""", 'fo': """
foglald le a helyed	2147
fold ud	608
folge ich	879
folgen	723
folgen sie uns	723
folie # aus #	867
folie # von #	867
follow	1054
follow author	1054
follow live	1054
follow this author	1054
follow this topic	1054
follow topic	1054
follow us	1054
follow us on facebook	1054
following	1054
font size	1049
fontin koko	65
fonttikoko	1715
for abonnenter	582	2945
for members only	1279
for subscribers	1027
forbliv logget ind	667
forgot password	1027
forgot your password	1027
forma de pagamento	3187
forma de pago	1311
formas de pagamento	3187
formas de pago	1311
formular trimis	3423
formulario enviado	1449
formulir terkirim	2285
fornavn	671	3037
forrige	607	2969
forrige artikel	604
forrige artikkel	2966
forrige bilde	3039
forrige billede	673
forrige side	3039
forse in seguito	2296
forsiden	604	2966
fortsett med apple	3033
fortsett med e-post	3033
fortsett med facebook	3033
fortsett med google	3033
fortsett med vipps	3033
forward # seconds	1272
foto	2204
foto # af #	672
foto # aus #	867
foto # av #	3038	3952
foto # no #	2775
foto # od #	3644	3833
foto # van #	2919
foto # von #	867
foto # z #	556	3161	3739
foto # ze #	556
foto # zo #	3739
foto #/#	556	672	867	1523	2715	2775	2919	3038	3161	3644	3739	3833	3952
foto anterior	1451	3313
foto berikutnya	2286
foto galeri	4055
foto lainnya	2266
foto precedente	2429
foto sebelumnya	2286
foto seguinte	3313
foto siguiente	1451
foto successiva	2429
foto's bekijken	2919
fotogalerie zde	557
fotogalerija	2667
fotografia # z #	3739
fotografia # zo #	3739
fotografia #/#	3739
fotografie # z #	556
fotografie # ze #	556
fotografie #/#	556
fotografija # od #	3644	3833
fotografija #/#	3644	3833
fotos anschauen	867
fotos ansehen	867
fotos anzeigen	867
fotostrecke	737
fotostrecke ansehen	868
fotostrecke starten	868
fout gespot	2814
fout gevonden	2924
fout gezien	2814
fout melden	2822	2924
foutje gezien	2814
""", 'fr': """
fra vores butik	654
fra vores partnere	686
fra vores shop	654
frag unsere ki	768
frage des tages	91
fragen sie unsere ki	768
fragt kan tilkomme	654
frais de port offerts	1826
frakt kommer i tillegg	3020
frakt tillkommer	3932
fraktkostnad tillkommer	3932
free amount	1277
free daily newsletter	1037
free newsletter	1037
free weekly newsletter	1037
free. no spam	1281
freier beitrag	861
freier betrag	861
friss	2102
from around the web	1073
from our advertisers	1294
from our partner	1294
from our partners	1073
from our shop	1267
from our sponsor	1059
from our sponsors	1059
from our store	1267
from the web	1073
""", 'fu': """
full coverage	1073
full name	1281
full results	1079
full score	1079
full screen	1273
full skjerm	3024
fullscreen	1078	1273
fullscreen image	1284
fullskjerm	2969
fundet en fejl	677
funnet en feil	3043
further reading on this site	1073
""", 'fy': """
fyll ut feltet	3036
""", 'ga': """
ga akkoord	2810
ga akkoord en sluit	2903
ga naar de inhoud	2920
ga naar inhoud	2821
ga naar recept	61
ga verder met apple	2914
ga verder met facebook	2914
ga verder met google	2914
gada abonements	2765
gagal memuat video	2282
galaxy store	93
galeri foto	2266
galerie # aus #	867
galerie # von #	867
galerie ansehen	868
galerie anzeigen	868
galerie foto	3404
galeriye git	4125
galeriyi kapat	4151
galite bet kada atsisakyti prenumeratos	2660
gallery	2328
gallery # of #	1283
gambar berikutnya	2286
gambar sebelumnya	2286
gambar selanjutnya	2286
gamble responsibly	1228
ganzen artikel lesen	740
gavelenke	3051
gavelink	685
gaven gir skattefradrag	3031
gaver gir skattefradrag	3031
""", 'ge': """
ge bort artikel	3965
ge bort artikeln	3857
ge feedback	3960
gebruikersnaam	2915
gebruikersnaam of e-mailadres	2914
gebruiksvoorwaarden	2810
geef cadeau	2859
geef een reactie	2814
geef eenmalig	2912
geef feedback	2848
geef je mening	2927
geef je mening over dit artikel	2848
geen mening	2897
geen spam	2917
gegenereerd door ai	2840
gegenereerd met ai	2840
gegenereerd met een ai-stem	2905
gekopieerd	2932
gekopieerd naar klembord	2932
gelen kutunuzu kontrol edin	4121
gelesen von einer synthetischen stimme	855
geluid aan	2905
geluid uit	2905
gem	591
gem artikel	591
gem artiklen til senere	591
gem indstillinger	656
gem opskrift	61
gem opskriften	61
gem til senere	591
gem valg	656
gemaakt door ai	2927
gemaakt met ai	2840
gemaakt met behulp van ai	2927
generado con ia	1443
generado por ia	1443
generat cu ai	3420
generat de ai	3420
generated by ai	1119
generated with ai	1290
generato con ai	2421
generato con ia	2421
generato dall'ia	2421
genererad av ai	3960
genererad med ai	3960
genereret af ai	680
genereret med ai	680
generert av ki	3046
generert med ki	3046
generirano umjetnom inteligencijom	3651
generirao ai	3651
generisao ai	3651
gerade nicht	695
gerado por ia	3305
gerelateerd	2818
gerelateerd nieuws	2818
gerelateerde artikelen	2818
gerelateerde onderwerpen	2818
gerenciar consentimento	3269
gerenciar cookies	3304
gerir consentimento	3269
gerir cookies	3208
gerir o consentimento	3269
geschenklink	880
geschenklink erstellen	880
geschenklink kopieren	880
geschwindigkeit	856
geslo	3829
gesponsert	727
gesponserter beitrag	87	799
gesponserter inhalt	727
gesponsord	2808
gesponsorde content	2933
gesponsorde inhoud	2808
gestion des cookies	1762
gestiona el consentiment	427
gestiona les galetes	427
gestionar consentimiento	1407
gestionar cookies	1340
gestionar el consentimiento	1407
gestionar mis cookies	1442
gestionar mis preferencias	1442
gestionar opciones	1442
gestisci consenso	2385
gestisci i consensi	2385
gestisci i cookie	2321
gestisci il consenso	2385
gestisci le opzioni	2420
gestisci le preferenze	2420
gestisci notifiche	2358
gestisci preferenze	2321
get alerts	1054
get deal	1262
get digital access	1027
get email updates	1037
get licence	1288
get news alerts	1276
get started	1027
get the daily email	1037
get the newsletter	1037
get this deal	1262
get tickets	1229
get your ticket	1267
get your tickets	1267
""", 'gi': """
gi bort artikkelen	2945
gi bort saken	2954
gi en engangsgave	3031
gi en gave	3031
gi et bidrag	3031
gi oss tilbakemelding	3046
gi skattefradrag	3031
gi tilbakemelding	2962
gift a subscription	1027
gift article	1027
gift link	1293
gift this article	1027
gift this story	1293
giften zijn fiscaal aftrekbaar	2912
gilla	3963
gillar	3963
gim	2243
gioca	2378
gioca gratis	2376
gioca ora	2376
gioca responsabilmente	2379
giochi	2378
giv artiklen til en ven	591
giv en gave	665
giv en kop kaffe	665
giv et bidrag	665
giv feedback	680
giv os en kop kaffe	665
giv os feedback	599
give a gift	1027
give a gift subscription	1020
give another amount	1277
give as a gift	1293
give feedback	1068
give monthly	1020
give now	1020
give this article	1293
give this article as a gift	1293
give today	1020
give us feedback	1068
gizle	4058
gizlilik	4051
gizlilik ayarlari	4108
gizlilik tercihleri	4108
gizlilik tercihlerim	4143
""", 'gj': """
gjeldende tid	3024
gjeldende tid #	3024
gjord av ai	3960
""", 'gl': """
glasaj	91	3625
glasajte	91
glasnost	3820
glasuj	91	3625	3814
glasujte	91
glemt adgangskode	582
glemt din adgangskode	667
glemt dit kodeord	667
glemt kodeord	667
glemt passord	2945
glemt passordet	3033
""", 'go': """
go ad-free	1294
go to donation page	1277
go to homepage	1284
go to the donation page	1277
go to the homepage	1284
go to top	1078
godkjenn	2959
godkjenn alle	2959
godta	2959
godta alle	2959
godta alle cookies	3022
godta alt	3022
godta og fortsett	3022
godta og lukk	3022
godta og vis	3022
google	1050
google anzeigen	881
google ile devam et	4119
google news	1050
google oglasi	3656
google play	93
google play store	93
google play'den alin	4110
google play'den indir	4110
google play'den indirin	4110
google plus	1050
google reklamos	2713
google'i reklaamid	1521
google-advertenties	2933
google-annoncer	686
google-annonser	3966
google-anzeigen	881
google-mainokset	1716
googlen mainokset	1716
got it	1064
""", 'gr': """
gracias por apoyarnos	1447
gracias por participar	91
gracias por su voto	1396
gracias por suscribirte	1320
gracias por tu apoyo	1447
gracias por tu voto	1372
gracias por votar	91	1372
gracias, tu mensaje ha sido enviado	1419
graj teraz	3138
gratis e senza spam	2397
gratis fragt	654
gratis frakt	3020
gratis i sense correu brossa	440
gratis ongkir	2275
gratis proberen	2788
gratis verzending	2900
gratis y sin spam	1419
gratis, tanpa spam	2262
gratis. geen spam	2917
gratis. ingen spam	3950
gratuit, chaque matin	1842
grazie per aver votato	91	2347
grazie per il sostegno	2425
grazie per il tuo feedback	2347
grazie per il tuo sostegno	2425
grazie per il tuo voto	91	2373
grazie per l'iscrizione	2309
grotere tekst	2932
""", 'gu': """
guarda anche	2328
guarda i risultati	91	2347
guarda l'article	412
guarda la gallery	2331
guarda le foto	2401
guarda tutte le foto	2401
guarda tutti i video	2401
guardar	1332	3201
guardar artigo	3320
guardar en favoritos	1392
guardar noticia	1460
guardar para ler mais tarde	3254
guardar preferencias	1407
guardar receita	61
guardar receta	61
guides d'achat	1769
gulir ke bawah untuk melanjutkan	2244
gulir untuk lanjut membaca	2199
gulir untuk melanjutkan membaca	2244
""", 'ha': """
ha ocurrido un error	1419
haber faydali oldu mu	4054
haber ihbar hatti	4127
haberde hata mi var	4127
haberi hediye et	4133
haberi kaydet	4048
haberi nasil buldunuz	4054
haberi oynat	4057
haberi puanla	4054
haberi sesli dinle	4048
haberi sesli dinleyin	4048
haberi sesli dinleyin (# dk	4048
haberi yazdir	4048
haberin devami	4050	4057
haberin devami reklamdan sonra	4050
haberin devamini oku	4125
haberin tamami	4057
haberin tamamini oku	4125
hacer el test	1399
hacker news	1050
hadiahkan artikel	2273
hadiahkan artikel ini	2229
hae	1640
haftanin testi	4139
hai dimenticato la password	2395
hai letto # articoli su # questo mese	2364
hai trovato un errore	2324
hai una segnalazione	2324
haku	1640
halaman berikutnya	2206
halaman sebelumnya	2266
halaman selanjutnya	2206
halaman: #	2206
halda teavitusi	1510
hallinnoi suostumuksia	1686
hallitse ilmoituksia	1691
hallitse suostumusta	1686
haluatko ilmoituksia	1691
haluatko saada ilmoituksia	1691
haluatko vastaanottaa ilmoituksia	1691
handelsbetingelser	596
hang be	2151
hang ki	2151
hantera cookies	3872
hantera dina samtycken	3936
hantera notiser	3941
hantera samtycke	3936
hanya untuk pelanggan	2260
har du allerede en konto	582	2945
har du allerede en profil	667
har du allerede konto	3033
har du en god historie	677
har du en konto	667
har du fundet en fejl	677
har du fundet en fejl i artiklen	677
har du funnet en feil	3043
har du funnet en feil i artikkelen	3043
har du glemt adgangskoden	667
har du glemt din adgangskode	667
har du glemt passordet	3033
har du hittat ett fel	3957
har du hittat ett fel i texten	3957
har du ikke en konto	667
har du ikke et abonnement	667
har du ikke konto	3033
har du inget konto	3947
har du konto	3033
har du opdaget en fejl	677
har du redan ett konto	3857
har du tips	3043
har du tips i saken	3043
has oblidat la contrasenya	383
has trobat un error	416
has vist un error	416
hasil jajak pendapat	2277
hasil polling	2277
hastighed	659
hastighet	3025	3939
hasznos volt a cikk	2101
hasznos volt ez a cikk	2173
hata bildir	4054
hata bildirin	4054
haut de la page	1846
haut de page	1772
have an account	1027
have an account? sign in	1027
have your say	1068
havonta	2161
haz clic para activar el sonido	1443
haz el quiz	1399
haz el test	1399
haz nuestro test	1399
hazte miembro	1308
hazte premium	1389
hazte socia	1308
hazte socio	1414
hazte socio/a	1414
""", 'he': """
he desactivado el bloqueador	1412
he desactivado mi bloqueador	1412
he desactivat el bloquejador	433
he oblidat la contrasenya	438
heb je al een account	2788
heb je hier iets aan	2927
hediye et	4134
heeft u al een account	2914
heli sisse	1508
help mee	2784
help ons om dit te blijven doen	2855
hem	3882
hemen al	4155
hemen bilet al	4104
hemen oy ver	4098
hemen oyna	4101
hemen satin al	4104
hemeroteca	1313
hent episoden	658
hent flere	673
hent indhold	656
hepsini kabul et	4051
her ay	4117
her hakki mahfuzdur	4153
her hakki saklidir	4153
her zaman izin ver	4108
herinner me later	2783
herlaad de pagina	2911
hesabim	4041
hesabim var	4119
hesabin yok mu	4119
hesabiniz var mi	4041
hesabiniz yok mu	4119
heslo	552	3735
het artikel gaat hieronder verder	2808
het laatste nieuws	2818
""", 'hi': """
hide	1079
hide ad	1059
hide caption	1078
hide comments	1068
hide password	1279
hide replies	1291
hide this ad	1294
hide this message	1018
hide transcript	1272
hier anmelden	701
hier bestellen	850
hier einloggen	701
hier erfahren sie, wie das geht	860
hier finden sie informationen zum datenschutz	766
hier kaufen	850
hier spielen	846
highlights generated by artificial intelligence	1119
hilfe	733
hinterlasse einen kommentar	877
hinterlassen sie einen kommentar	877
hinweis an die redaktion	778
hinweis geben	872
hinweis senden	872
hinweis zum datenschutz	730
hinweise anonym senden	872
hinweise zu diesem artikel	778
hitrost	3820
hitrost predvajanja	3819
hittade du ett fel	3875
hittat fel	3875
""", 'hj': """
hjem	607	2969
""", 'hl': """
hlasitost	543
hlasovat	91	478
hlasujte	91
hledat	481
""", 'ho': """
ho capito	2332
ho disattivato adblock	2390
ho disattivato l'ad blocker	2390
ho disattivato l'adblock	2390
ho letto e accetto l'informativa privacy	2397
ho letto e accetto l'informativa sulla privacy	2360
ho letto l'informativa privacy	2397
hoe wij onze bronnen beschermen	2924
hold deg oppdatert	2950
hold dig opdateret	587
hold meg innlogget	3033
hold mig logget ind	667
home	1078	2331	2821
hop til indhold	673
hop til indholdet	673
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3039
hopp til innhold	2969
hopp til innholdet	2969
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2848
house rules	1068
how did we do	1068
how to cite	1252
how to cite this article	1252
how to contact us securely	1287
how to disable ad blocker	1274
how to disable your ad blocker	1274
how to turn off your ad blocker	1274
how was this made	1290
how was this summary made	1290
how we protect our sources	1287
how we protect sources	1287
how we use ai	1119
hoy no	1307
""", 'hu': """
huawei appgallery	93
hubungi kami	2203
hubungi penulis	2267
hubungi redaksi	2267
huidige tijd	2905
huidige tijd #	2905
huisregels	2848
huomasitko virheen	1707
huomasitko virheen jutussa	1707
husk meg	3033
husk mig	667
""", 'hv': """
hva mener du	91
hva mener du? stem her	2969
hva synes du om denne saken	2962
hva synes du om saken	2962
hvad mener du? stem her	607
hvad synes du? stem her	607
hvala na glasanju	91	3624
hvala na glasu	3624
hvala na poruci	3642
hvala na registraciji	3642
hvala za glas	3813
hvala za sodelovanje v anketi	3813
hver fredag. gratis. ingen spam	3036
hver krone hjelper	3031
hver krone teller	3031
hvert bidrag hjelper	3031
hvorfor ser jeg denne annonce	686
hvorfor ser jeg denne annonsen	3052
hvorfor vises denne annonce	686
hvorfor vises denne annonsen	3052
""", 'i ': """
i accept	1064
i agree	1064
i already donated	1018
i already gave	1018
i already have a subscription	1279
i already have an account	1279
i am already a subscriber	1279
i betalt samarbete	3966
i commenti sono riservati agli abbonati	2355
i denne artikel	673
i denne artikkelen	3039
i denne saken	3039
i don't have an account	1279
i have an account	1279
i have disabled my ad blocker	1274
i have turned it off	1275
i have whitelisted this site	1274
i lettori hanno letto anche	2367
i nostri giochi	2376
i nostri partner	2385
i prezzi potrebbero variare	2350
i samarbeid med	2958
i samarbejde med	595
i samarbete med	3871
i understand	1079
i vantaggi dell'abbonamento	2379
""", "i'": """
i'll do it later	1018
i'm already a subscriber	1279
i'm in	1037
i've already donated	1018
i've disabled adblock	1274
i've disabled it	1275
i've disabled my ad blocker	1274
i've turned it off	1275
i've whitelisted this site	1274
""", 'ic': """
ich bin bereits abonnent	863
ich bin schon abonnent	863
ich bin schon dabei	695
ich habe bereits ein abo	863
ich habe bereits ein konto	863
ich habe den adblocker ausgeschaltet	859
ich habe den adblocker deaktiviert	859
ich habe ein konto	863
ich habe ihn ausgeschaltet	860
ich habe ihn deaktiviert	860
ich habe meinen adblocker deaktiviert	859
ich habe schon ein abo	863
ich habe schon ein konto	863
ich habe schon gespendet	695
ich stimme zu	730
icymi	1073
""", 'id': """
ideal	2787
identifiez-vous	1736
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2912
ielogojies	2721
ielogoties	2721
ielogoties ar google	2765
ievadi e-pastu	2745
ievadi savu e-pasta adresi	2745
ievadiet savu e-pastu	2766
ievadiet summu	2764
""", 'ig': """
iga annetus aitab	1512
iga euro aitab	1512
iga euro loeb	1512
iga toetus loeb	1512
igakuine annetus	1512
ignorer l'annonce	1866
igraj odmah	3624
igraj zdaj	3813
""", 'ih': """
iha	4061
ihr feedback	733
ihr kommentar	733
ihr name	865
ihre e-mail-adresse	709
ihre meinung	733
ihre nachricht	865
ihre nachricht wurde gesendet	865
ihre spende ist steuerlich absetzbar	788
ihre stimme wurde gespeichert	846
""", 'ik': """
ik begrijp het	2822
ik heb al een account	2914
ik heb al gedoneerd	2783
ik heb een account	2914
ik heb hem uitgezet	2911
ik heb mijn adblocker uitgeschakeld	2910
ik heb mijn adblocker uitgezet	2910
ik steun al	2783
ikke abonnent	3033
ikke abonnent endnu	667
ikke i dag	578	2941
ikke nu	578
ikke tillat	3028
iklan	2199
iklan sponsor	2234
ikuti jajak pendapat	2238
ikuti kuis	2241
ikuti kuisnya	2241
ikuti penulis	2271
ikuti polling	2238
ikuti topik	2271
ikuti topik ini	2271
""", 'il': """
il cruciverba del giorno	2416
il cruciverba di oggi	2416
il mio account	2302
il nostro codice etico	2404
il nostro shop	2379
il quiz del giorno	2416
il quiz della settimana	2416
il sondaggio	91
il sondaggio del giorno	91
il sudoku del giorno	2416
il sudoku di oggi	2416
il tuo indirizzo email	2309
il tuo messaggio	2427
il tuo nickname	2415
il tuo nome	2427
il tuo nome utente	2415
il tuo sostegno fa la differenza	2425
ilan	4050
ilgili haber	4055
ilgili haberler	4055
ilgili konular	4055
ili	3640
ilk ay # tl	4041
ilk yorumu siz yapin	4138
ilmainen toimitus	1684
ilmianna	1713
ilmianna kommentti	1712
ilmoita asiaton viesti	1712
ilmoita asiattomasta kommentista	1712
ilmoita mainoksesta	1716
ilmoita virhe	1707
ilmoittaudu webinaariin	1640
ilmoitukset	1692
ilmoitus	1632
ils ont lu aussi	1769
""", 'im': """
im liveblog	868
im shop ansehen	850
im shop kaufen	850
im trend	737
image # of #	1283
image suivante	1875
imagem anterior	3313
imagem seguinte	3313
imagen anterior	1451
imagen siguiente	1451
ime	3643	3832
ime i prezime	3643
ime in priimek	3832
immagine precedente	2429
immagine successiva	2429
immer anzeigen	853
immer entsperren	853
immer erlauben	853
immer informiert	709
immer informiert mit unserem whatsapp-service	840
importe personalizado	1447
importo a scelta	2392
importo libero	2392
importo personalizzato	2425
impossibile caricare il video	2421
impossibile riprodurre il video	2381
impostazioni cookie	2321
impostazioni della privacy	2385
impostazioni privacy	2385
impostazioni sulla privacy	2385
impressum	730
impresszum	2170
imprimeix	389
imprimeix l'article	412
imprimeix la recepta	61
imprimer	1755
imprimer cet article	1812
imprimer cette recette	61
imprimer l'article	1755
imprimer la recette	61
imprimir	1332	3201
imprimir a receita	61
imprimir artigo	3254
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4289
in case you missed it	1073
in collaborazione con	2412
in die zwischenablage kopiert	880
in diesem artikel	737
in dit artikel	2920
in evidenza	2328
in het nieuws	2818
in kooperation mit	727
in other news	1073
in our shop	1267
in partnership with	1059
in primo piano	2328
in this section	1073
in winkelwagen	2900
in zwischenablage kopieren	722
increase font size	1293
increase text size	1293
indeks	2204
indhold fra vores partnere	686
indholdet er beskyttet af ophavsret	678
indholdet er blokeret	656
indholdet kan ikke vises	656
indicates required	1281
indicates required field	1281
indietro di # secondi	2381
indirim kodlari	4155
indirizzo e-mail non valido	2397
indirizzo email	2309
indirizzo email non valido	2397
indlejret indhold	656
indsend	671
indsend kommentar	682
indstillinger	596
indtast din e-mail	587
indtast din mail	587
indtast e-mail	587
info iklan	2219
infolettre	1745
infolettres	1745
informa d'un error	398
informar de un error	1379
informar erro	3299
informasjonskapsler	2959
informationen zum datenschutz	766
informativa sulla privacy	2321
informazione promozionale	2350
informazione pubblicitaria	87	2350
ingat saya	2260
ingatkan saya nanti	2185
ingelogd blijven	2914
ingen bindingstid	3033
ingen bindningstid	3947
ingen holdning	651
ingen mening	3017
ingen spam	3950
ingen uppfattning	3929
ingesloten inhoud	2903
ingezonden mededeling	87	2863
ingrandisci	2331
ingrandisci foto	2401
ingrandisci il testo	2410
ingrandisci l'immagine	2401
ingrandisci la foto	2401
ingresar	1313
ingressos	3296
inhalt	740
inhalt aktivieren	853
inhalt anzeigen	730
inhalt entsperren	853
inhalt freigeben	853
inhalt immer anzeigen	853
inhalt laden	727
inhalt teilen	722
inhalte aktivieren	853
inhalte anzeigen	730
inhalte entsperren	853
inhalte immer anzeigen	853
inhalte laden	853
inhalte unserer partner	881
inhaltsverzeichnis	740
inhoud laden	2903
inhoud niet beschikbaar	2903
inhoud tonen	2838
inhoud van onze partners	2933
inhoudsopgave	2821
inicio	1350
inizia il quiz	2376
inkl. mwst	850
inkl. mwst. zzgl. versandkosten	850
inklappen	2822
inloggen	2788
inloggen met apple	2914
inloggen met facebook	2914
inloggen met google	2914
inna kwota	3154
inne teksty autora	3162
innebygd innhold	3022
innholdet er blokkert	3022
innholdet er ikke tilgjengelig	3022
innholdet kan ikke vises	3022
innstillinger	2959
innstillinger for informasjonskapsler	3022
innstillinger for personvern	3022
inquadra il qr code	2387
inschakelen	2909
inschrijven	2793
inscreva-se	3193
inscreva-se na newsletter	3193
inscription	1736
inscription gratuite	1805
inserisci il tuo indirizzo e-mail	2360
inserisci il tuo indirizzo email	2360
inserisci la tua email	2427
inserisci la tua mail	2427
inserisci qui il tuo commento	2324
inserisci un indirizzo email valido	2360
insira o seu e-mail	3311
insira o seu email	3247
insira seu e-mail	3247
instagram	1050
instagram-inhalte erlauben	730
instale a app	3271
instellingen	2810
instellingen opslaan	2903
inte idag	3853
inte nu	3853	3942
inte prenumerant	3947
integrame	3380
interzis minorilor	3381
introdu adresa de email	3423
introdu adresa ta de email	3361
introduce tu correo	1449
introduce tu email	1320
introductory offer	1279
introduza o seu email	3311
invalid address	1281
invalid email	1037
invalid email address	1281
invia	91	2398
invia a un amico	2366
invia commento	2324
invia il commento	2373
invia per email	2314
invia risposta	2373
invia via email	2314
inzerce	474
inzercia	3667
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1409
ir a la oferta	1459
ir a la portada	1423
ir a la receta	61
ir a la tienda	1402
ir a los comentarios	1343
ir al contenido	1350
ir al especial	1423
ir arriba	1350
ir para a loja	3263
ir para a receita	61
ir para o topo	3285
""", 'is': """
iscriviti	2309
iscriviti alla nostra newsletter	2309
iscriviti ora	2309
iscrizione completata	2360
iscrizione confermata	2427
isi survei	2238
isprintaj	3573
ispunite ovo polje	3642
""", 'iz': """
iz iste rubrike	3570
iz rubrike	3570	3764
izaberi	3640
izaberite iznos	3637
izaberite paket	3639
izaberite pretplatu	3639
izberi	3829
izberi znesek	3826
izberite	3829
izberite paket	3828
izberite znesek	3826
izbor urednice	3570
izbor urednika	3570
izdvajamo	3570
izin ver	4112
izinkan	2253
izinsiz kopyalanamaz	4153
izinsiz kullanilamaz	4153
izklopi zvok	3819
izklopil sem blokator oglasov	3824
izklopite adblock	3824
izklopite blokator oglasov	3824
izpildi testu	2756
izpolnite to polje	3831
izpostavljeno	3764
izradila umjetna inteligencija	3651
izveido kontu	2721
""", "j'": """
j'accepte	1762
j'accepte de recevoir les offres des partenaires	1805
j'accepte tous les cookies	1865
j'ai compris	1773
j'en profite	1736
""", 'ja': """
ja ets subscriptor	383
ja gerne	858
ja graag	2909
ja has votat	416
ja heu votat	416
ja l'he desactivat	433
ja segueixes aquest autor	450
ja segueixes aquest tema	450
ja tack	3942
ja tak	662
ja takk	3028
ja tens compte	410
ja tinc compte	438
ja, benachrichtigen	857
ja, bitte	858
ja, doe maar	2909
ja, gerne	858
ja, gjerne	3028
ja, graag	2909
ja, ich will	696
ja, ik steun	2855
ja, ik wil de nieuwsbrief ontvangen	2851
ja, tack	3942
ja, tak	662
ja, takk	3028
jaa	1630
jaa artikkeli	1630
jaa facebookissa	1630
jaa juttu kaverille	1630
jaa lahjana	1715
jaa whatsappissa	1630
jaarlijks	2915
jaarlijks betalen	2914
jaarlijks gefactureerd	2914
jadi donatur	2257
jag har ett konto	3947
jag har redan ett konto	3947
jaga	1467
jaga artiklit	1467
jaga e-postiga	1520
jaga facebookis	1472
jaga lugu	1472
jaga seda artiklit	1472
jajak pendapat	91
jak vypnout adblock	547
jangan lewatkan	2204
jangan sekarang	2253
jatka applella	1697
jatka facebookilla	1697
jatka googlella	1697
jatka lukemista	1623
jatka poistamatta	1693
jau abonents	2765
jau esi abonents	2721
jau esi abonents? ielogojies	2721
jau prenumeratorius	2705
jau prenumeruojate	2660
jau prenumeruojate? prisijunkite	2660
jau sekate	2711
jau seko	2771
javascript dinonaktifkan	2249
javascript er deaktiveret	658
javascript er deaktivert	3024
javascript je izklopljen	3819
javascript staat uit	2905
""", 'je': """
je aanmelding is gelukt	2851
je bent aangemeld	2917
je bent ingeschreven	2851
je bent nu ingeschreven	2851
je bericht	2917
je bericht is verzonden	2917
je bilo to koristno	3840
je choisis cette offre	1840
je choisis mon montant	1870
je commande	1796
je donne	1727
je donne chaque mois	1837
je donne mon avis	1800
je donne une fois	1837
je fais un don	1727
je fais un don mensuel	1870
je fais un don ponctuel	1870
je gebruikt een adblocker	2910
je gebruikt een advertentieblokker	2910
je gift is fiscaal aftrekbaar	2912
je hebt al gestemd	2896
je hebt je limiet bereikt	2914
je hebt je succesvol aangemeld	2851
je kunt je op elk moment afmelden	2851
je li ovo bilo korisno	3651
je m'abonne	1736
je m'inscris	1745
je me connecte	1736
je naam	2917
je ne sais pas	1821
je refuse tous les cookies	1865
je soutiens	1727
je stem is geregistreerd	2896
je stem is geteld	2896
je teste	1736
je volgt	2931
je volgt deze auteur	2931
je volgt deze auteur al	2931
je volgt dit onderwerp	2931
je volgt dit onderwerp al	2931
je vote	91
jeda video	2245
jeden freitag. kostenlos. kein spam	865
jeder beitrag hilft	861
jeder betrag hilft	861
jeder euro hilft	788
jederzeit abbestellbar	865
jederzeit abmeldbar	865
jednokratna donacija	3637
jednorazovo	3732
jednorazowo	3061
jeg har allerede en konto	3033
jeg har deaktiveret min adblocker	663
jeg har en konto	3033
jeg har konto	3033
jeg har skrudd av adblock	3029
jegyek itt	2147
jegyet veszek	2147
jegyezz meg	2160
jelentkezzen be	2089
jetzt abo sichern	793
jetzt abonnent werden	701
jetzt abonnieren	701
jetzt abstimmen	91	772	840
jetzt am gewinnspiel teilnehmen	772
jetzt anmelden	709
jetzt bestellen	701
jetzt bewerben	772
jetzt einloggen	701
jetzt einschalten	857
jetzt freischalten	701
jetzt helfen	696
jetzt im shop	850
jetzt im tv	737
jetzt karten sichern	772
jetzt kommentieren	733
jetzt kostenlos anmelden	709
jetzt kostenlos testen	701
jetzt mitdiskutieren	778
jetzt mitglied werden	696
jetzt mitmachen	772
jetzt mitraten	846
jetzt nicht	695
jetzt pinnen	61
jetzt platz sichern	850
jetzt registrieren	701
jetzt spenden	696
jetzt spielen	846
jetzt teilen	794
jetzt testen	701
jetzt ticket sichern	850
jetzt tickets sichern	772
jetzt upgraden	793
jetzt weiterlesen	863
jetzt zugang sichern	793
jetzt zustimmen	730
""", 'jo': """
jo tilaaja	1697
jocs	421
jocs i mots encreuats	400
jocuri	3380
jocurile noastre	3378
jogar	3262
jogar agora	3260
jogos	3262
jogue agora	3260
jogue com responsabilidade	3263
join now	1020
join our mailing list	1037
join the conversation	1068
join the debate	1291
join the discussion	1068
join the discussion on discord	1054
join us	1020
joka perjantai. ilmaiseksi. ei roskapostia	1700
jokainen euro auttaa	1695
jokainen lahjoitus auttaa	1695
jotain meni vikaan	1701
jouer	1825
jouer au mot du jour	1861
jouer gratuitement	1823
jouez gratuitement	1823
jouw e-mailadres	2793
""", 'ju': """
juba tellija	1513
juega con responsabilidad	1402
juega gratis	1399
juegos	1401
juga ara	419
juga gratis	419
jugar ahora	1399
jugar gratis	1399
jumlah lain	2257
jump to content	1078
jump to recipe	61
jump to section	1284
jump to the recipe	61
jump to video	61
jums nav konta	2765
just nu	3879
juttu jatkuu alla	1632
juttu jatkuu kuvan alapuolella	1632
juttu jatkuu kuvan alla	1632
juttu jatkuu mainoksen alla	1632
juttu jatkuu videon alla	1632
juttu on tarkoitettu tilaajille	1623
juttu on tuotettu automaattisesti	1710
juttu on vain tilaajille	1623
juttuvinkki	1707
jutun aiheet	1703
juuri nyt	1638
""", 'ka': """
kabal	3017
kabale	651
kabul ediyorum	4051
kabul et	4051
kabul et ve devam et	4108
kabul et ve kapat	4108
kadarkoli se lahko odjavite	3831
kaffee spendieren	861
kaikki artikkelit	1703
kaikki jutut	1703
kaikki kirjoittajan artikkelit	1703
kaip jums patiko straipsnis	2666
kako izklopiti adblock	3824
kako izklopiti blokator oglasov	3824
kako varujemo svoje vire	3837
kako varujemo vire	3837
kamu mungkin suka	2230
kanske senare	3853
kanskje senere	2941
kapat	4039
kapcsolat	2101
kapcsolja be a javascriptet	2151
kapcsolja ki az adblockert	2156
kararsizim	4099
kare bulmaca	4103
kargo bedava	4135
karier	2219
karjera	2667
karte anzeigen	741
karte laden	730
kas artikkel oli kasulik	1473
kas lugu oli kasulik	1473
kas sellest oli abi	1517
kas soovid saada teavitusi	1510
kasneje	3771	3823
kasnije	3578	3634
kasutad reklaamiblokeerijat	1511
kasutustingimused	1485
kategori	2204
kategoriat	1638
kategorie	479	3086
kategorien	737
kategorier	604	2966	3879
kategoriler	4055
katkida bulun	4040
katkilariyla	4135
katso # kuvaa	1702
katso # kuvat	1702
katso hinta	1684
katso kaikki	1703
katso kaikki # kuvaa	1702
katso kaikki # kuvat	1702
katso kaikki kuvaa	1702
katso kaikki kuvat	1702
katso kaikki tilaajaedut	1623
katso kuvaa	1702
katso kuvagalleria	1640
katso kuvat	1640	1702
katso tarjoukset	1684
katso tarjous	1684
katso tilaustarjoukset	1697
katso tilausvaihtoehdot	1697
katso tulokset	91	1680
katso tulos	1680
katso tuote	1684
katso video alta	1640
kaupastamme	1684
kaydet	4048
kaydiniz alindi	4149
kaydiniz tamamlandi	4149
kaydol	4041
kayit ol	4041
kaynak: aa	4061
kaynak: dha	4061
kaynak: iha	4061
""", 'ke': """
ke halaman donasi	2257
kebijakan cookie	2202
kebijakan koreksi	2267
kebijakan privasi	2202
kebijakan privasi | syarat dan ketentuan	2202
kecepatan pemutaran	2245
kecepatan putar	2245
keep me logged in	1279
keep me signed in	1279
keep reading	1073
kein spam	865
kein spam. jederzeit abbestellbar	865
keine angabe	847
keine meinung	847
keine neuigkeiten mehr verpassen	784
kelola cookie	2202
kelola opsi	2281
kelola persetujuan	2249
kelola preferensi	2281
keluar	2187
keluar dari layar penuh	2245
kembali ke atas	2206
kembali ke beranda	2266
kendini test et	4101
kendinizi test edin	4101
kereskedelmi tartalom	2178
kertalahjoitus	1622
keskustele	1637
keskustele asiallisesti	1637
keskustelu	1637
keskustelu on suljettu	1712
kesto	1689
kesto #	1689
ketentuan komentar	2238
ketuk untuk mengaktifkan suara	2282
keuntungan pelanggan	2244
keuze opslaan	2903
keuze van de redactie	2818
key points by ai	1119
key takeaways by ai	1119
""", 'kh': """
khusus pelanggan	2260
khusus untuk pelanggan	2260
""", 'ki': """
ki kann fehler machen	875
ki-generert	3047
ki-generert innhold	3046
ki-generert oppsummering	2969
ki-generiert	768
ki-generierte zusammenfassung	768
ki-oppsummering	2969	3047
ki-zusammenfassung	768	876
kiekviena auka padeda	2704
kiekviena parama svarbi	2704
kiekvienas euras padeda	2704
kiekvienas euras svarbus	2704
kiemelt	2102
kies	2915
kies abonnement	2914
kies een abonnement	2914
kies een bedrag	2786
kies je abonnement	2858
kies uw abonnement	2914
kies zelf een bedrag	2912
kiitos ilmoittautumisesta	1700
kiitos tilauksesta	1626
kiitos tilauksestasi	1626
kiitos vastauksestasi	91
kijk terug	2845
kingi artikkel	1472
kinnita oma e-posti aadress	1514
kiosque	1736
kirim	91	2196
kirim balasan	2238
kirim foto anda	2267
kirim ke teman	2229
kirim komentar	2203
kirim lewat email	2273
kirim masukan	2238
kirim tanggapan	2277
kirim tulisan	2267
kirjaudu	1623
kirjaudu applella	1697
kirjaudu ulos	1623
kirjoita kommentti	1637
kirjoita kommenttisi	1637
kirjoittaja on kansanedustaja	1649
kirjoittaja on kirjailija	1649
kirjoittaja on kolumnisti	1649
kirjoittaja on toimittaja	1649
kirjoittaja on vapaa toimittaja	1649
kirjoittaja on vapaa toimittaja ja kirjailija	1649
kirjoittajan muut jutut	1703
kirjuta autorile	1515
kirjuta kommentaar	1473
kirjuta toimetusele	1516
kita nuotrauka	2707
kita suma	2704
kitabi satin al	4104
kitabi satin alin	4104
kitas puslapis	2707
kitas straipsnis	2707
kiti skaito	2662
""", 'kl': """
klarna	700
klausies raidierakstu	2728
klausies rakstu	2726
klauskite dirbtinio intelekto	2666
klausykite straipsnio	2665
klausyti	2665
klausyti straipsnio	2665
klausyti straipsnio (# min	2665
kleinanzeigen	727
kleinere tekst	2932
klik om te vergroten	2920
klik untuk mengaktifkan suara	2282
klippet er ikke lenger tilgjengelig	3024
""", 'ko': """
kod pocztowy	3160
kode diskon	2287
kode promo	2287
kodeord	668
kokeile maksutta	1623
kokeile nyt	1623
koko ruutu	1688
kokoruututila	1688
kolla din inkorg	3950
kolla priset	3932
kolom ini wajib diisi	2262
kolom wajib	2262
kolom wajib diisi	2262
komentar	2203
komentar anda	2277
komentar dinonaktifkan	2277
komentar khusus pelanggan	2277
komentarai	2660
komentari	3573
komentarji	3767
komentarz	3082
komentarze	3082
komentiraj	3573	3767
komentirajte	3652
komentovat	566
komentuoti	2660
komentuoti gali tik registruoti vartotojai	2666
komercialna vsebina	3845
komercinis turinys	2713
komercsaturs	2773
komment	2101
kommentaare pole	1518
kommentaare veel pole	1518
kommentaarid	1467
kommentaarid on suletud	1518
kommentar	733
kommentar abschicken	877
kommentar absenden	877
kommentar melden	877
kommentar schreiben	733
kommentar senden	877
kommentar verfassen	733
kommentare	733
kommentare ansehen	733
kommentare anzeigen	733
kommentare lesen	733
kommentare sortieren	877
kommentarer	599	2962	3875
kommentarer blir moderert	2962
kommentarer granskas innan publicering	3882
kommentarer modereres	607
kommentarerna modereras	3875
kommentarregeln	733
kommentarregler	3048
kommentarsregler	3875
kommenteeri	1467
kommenteerimine on suletud	1473
kommenteerimise reeglid	1473
kommenteerimiseks logi sisse	1473
kommentek	2101
kommenter	599	2962
kommentera	3875
kommentera artikeln	3962
kommentieren	733
kommentit	1637
kommentit tarkistetaan ennen julkaisua	1637
kommentoi	1637
kommentoi juttua	1712
kommentointi on suljettu	1637
kommercielt indhold	612
kommercielt samarbejde	595
kommersiellt samarbete	3966
kommersielt innhold	2974
kommersielt samarbeid	2958
kommertssisu	1521
kommerzieller inhalt	881
konec oglasa	3845
konec reklamy	570
koniec reklamy	3078
kontakt	478	599	733	3082
kontakt do redakcji	3166
kontakt forfatteren	3039
kontakt na redakci	561
kontakt na redakciu	3743
kontakt os	599
kontakt oss	2962
kontakt redaksjonen	3043
kontakt redaktionen	677
kontakt zur redaktion	872
kontakta oss	3875
kontakta redaktionen	3957
kontaktirajte autora	3645
kontaktirajte avtorja	3834
kontaktirajte redakciju	3648
kontaktovat autora	557
kontaktovat redakci	561
konten berbayar	2234
konten bersponsor	2199
konten ini tidak dapat ditampilkan	2249
konten premium	2187	2229
konten promosi	2234
konten sponsor	2199
konto erstellen	701
kontrollera din inkorg	3950
kontrolli oma postkasti	1514
kontynuuj przez apple	3156
kontynuuj przez facebook	3156
kontynuuj przez google	3156
kontynuuj z apple	3156
kontynuuj z facebookiem	3156
kontynuuj z google	3156
konu	4150
konular	4055
konularima ekle	4152
konuya abone ol	4152
konuyu takip et	4131
koop een kop koffie voor ons	2912
koop een licentie	2925
koop het boek	2900
koop je tickets	2900
koop kaarten	2900
koop nu	2900
koop tickets	2900
kopeeri link	1467
kopeerimine keelatud	1522
kopeeritud	1520
kopieer de link	2803
kopieer deze link	2883
kopieer link	2803
kopier gavelenke	3051
kopier gavelink	685
kopier lenka	2954
kopier lenke	2954
kopier lenken	2954
kopier link	591
kopier linket	591
kopierat till urklipp	3965
kopieren	722
kopieret	685
kopieret til udklipsholder	685
kopiering forbudt	3044
kopiert	3051
kopiert til utklippstavlen	3051
kopioi linkki	1630
kopiointi kielletty	1708
kopioitu	1715
kopiraj link	3573
kopiraj povezavo	3767
kopiraj poveznicu	3573
kopirajte link	3573
kopirajte poveznicu	3573
kopiranje prepovedano	3838
kopiranje zabranjeno	3649
kopirano	3655	3844
kopiuj link	3074
kopyala	4048
kopyalanmasi yasaktir	4153
koristite adblock	3635
koristite adblocker	3635
koristite blokator oglasa	3635
korrekturhinweis senden	778
korsord	3929
kort fortalt - lavet med ai	607
korzystasz z adblocka	3152
kostenlos abonnieren	709
kostenlos registrieren	701
kostenlos testen	701
kostenlos. kein spam	865
koszty dostawy	3142
koupit e-knihu	538
koupit knihu	538
koupit licenci	562
koupit vstupenku	538
koupit vstupenky	538
""", 'kr': """
kraj oglasa	3656
kraj reklame	3656
krant	2788
kreditkarte	700
kreditkarte / klarna	700
kreiraj nalog	3563
krijg direct toegang	2858
kruiswoord	2897
kruiswoordpuzzel	2897
krydsord	651
kryssord	3017
""", 'ku': """
kuidas lugu meeldis	1473
kuidas me allikaid kaitseme	1516
kullanici adiniz	4138
kumppaneiltamme	1716
kun for medlemmer	3033
kunjungi toko	2244
kup bilet	3142
kup bilety	3142
kup bilety teraz	3142
kup e-book	3142
kup magazyn	3142
kup najnowszy numer	3142
kup prawa do publikacji	3167
kup teraz	3142
kup wydanie	3142
kupi karte	3627
kupi kartu	3627
kupi knjigo	3816
kupi knjigu	3627
kupi licenco	3838
kupi licencu	3649
kupi odmah	3627
kupi pretplatu	3563
kupi ulaznice	3627
kupi vstopnice	3816
kupi vstopnico	3816
kupi zdaj	3816
kupite karte	3627
kupite knjigu	3627
kupite ulaznice	3627
kupite vstopnice	3816
kupon kodlari	4155
kupte si knihu	538
kupte si vstupenky	538
kurzlink kopieren	819
kuukausilahjoitus	1622
kuukausilaskutus	1697
kuukausittain	1698
kuula	1472
kuula artiklit	1472
kuula artiklit (# min	1472
kuula lugu	1472
kuula saadet	1474
kuula saadet siit	1474
kuuntele	1630
kuuntele jakso	1630
kuutellimus	1513
kuva #/#	1702
kuva kuvassa	1688
kuva rohkem	1515
""", 'kv': """
kvalita	543	3726
kviz dana	3624
kviz dneva	3813
kvkk	4051
kvkk aydinlatma metni	4121
kvkk metnini okudum, onayliyorum	4121
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1769
l'article continue ci-dessous	1760
l'article en # points	1794
l'articolo in breve	2347
l'essentiel	1769
l'essentiel de l'actu chaque matin	1873
l'offerta migliore	2396
""", 'l-': """
l-am dezactivat	3393
""", 'la': """
la botiga	454
la encuesta	91
la mejor oferta	1418
la mia donazione	2425
la newsletter	1745	2309
la parola del giorno	2416
la question du jour	91
la redazione consiglia	2328
la tua e-mail	2309
la tua email	2427
laad bericht	2903
laad inhoud	2903
laad meer	2821
laad meer artikelen	2920
laad video	2903
laadi alla app store'ist	1509
laadi postitus	1507
laadi rakendus alla	1509
laadi sisu	1507
laajenna	1641
laat een reactie achter	2929
laat je dit artikel voorlezen	2845
laat voorlezen	2803
laatste nieuws	2818
laatu	1689
ladataan soitinta	1688
ladataan videota	1688
ladda fler	3882
ladda fler artiklar	3953
ladda karta	3936
ladda ner ljud	3938
ladda om sidan	3944
ladda tweet	3936
ladda video	3936
laddar spelaren	3938
laddar video	3938
lae alla app store'ist	1509
lae heli alla	1508
lae juurde	1515
lae postitus	1507
lae veel	1515
laget av ai	3046
laget av ki	3046
laget med hjelp av ki	3046
laget med ki	3046
lagi ramai	2230
lagre	2954
lagre artikkel	2954
lagre innstillinger	3022
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2954
lagre saken til senere	2954
lagre til senere	2954
lagre valg	3022
lahenda test	1504
lahenda viktoriini	1504
lahjalinkki	1715
lahjoita	1622
lahjoita artikkeli	1715
lahjoita kerran	1695
lahjoita kuukausittain	1695
lahjoita mobilepaylla	1695
lahjoita nyt	1622
lahjoita tilisiirrolla	1695
lahjoitussivulle	1695
lain kali	2185
lainnya	2204
laisser un commentaire	1765
laissez un commentaire	1765
laisva suma	2704
lajittele	1713
lancer l'audio	1866
lancer la lecture	1866
lancer le quiz	1823
langganan	2187
langganan dikonfirmasi	2285
langsung ke resep	61
lanjut baca di bawah	2199
lanjut di browser	2251
lanjut membaca	2286
lanjutkan dengan apple	2260
lanjutkan dengan email	2284
lanjutkan dengan facebook	2260
lanjutkan dengan google	2260
lanjutkan dengan konten	2199
lanjutkan di browser	2251
lanjutkan di situs	2251
lanjutkan membaca	2206
lanjutkan membaca di bawah	2244
lapa # no #	2775
lapa #/#	2775
laporkan	2203
laporkan kesalahan	2207
laporkan kesalahan penulisan	2238
laporkan komentar	2277
larger text	1293
lascia un commento	2324
lascia un feedback	2347
lascia una risposta	2373
laskutetaan vuosittain	1697
last flere	2969
last inn flere	3039
last inn innhold	3022
last inn innlegg	3022
last inn video	3022
last innhold	3022
last innlegg	3022
last name	1037
last ned episoden	3024
last ned lyd	3024
laster spiller	3024
laster video	3024
lastschrift	700
lataa app storessa	1690
lataa app storesta	1690
lataa julkaisu	1686
lataa sivu uudelleen	1694
lataa twiitti	1686
lataa video	1686
later	1299	2783	2909
later lezen	2859
latest	1073
latest articles	1073
latest edition	1078
latest headlines	1073
latest news	1073
latest posts	1073
latest stories	1073
latest updates	1073
latest videos	1073
latest videos from	1073
lavet af ai	680
lavet med ai	680
lavora con noi	2350
layar penuh	2246
""", 'le': """
le direct	1769
le fil	1769
le journal du jour	1736
le live	1875
le mot du jour	1861
le nostre newsletter	2309
le plus lu	1769
le plus populaire	1841
le puede interesar	1347
le quiz de l'actu	1823
le quiz de la semaine	1861
le quiz du jour	1861
le recomendamos	1347
le sudoku du jour	1861
le ultime notizie	2328
learn more	1078
learn more about cookies	1064
leave a comment	1068
leave a reply	1068
leave a tip	1020
leave feedback	1068
lecteur audio	1866
lectura de # minutos	1332
lectura: # min	1332
lecture # min	1772
lecture # minutes	1755
lecture : # min	1755
lecture automatique	1829
ledenvoordeel	2900
leer en la app	1409
leer gratis	1448
leer la noticia completa	1423
leer noticia completa	1350
lees advertentievrij	2933
lees de reacties	2814
lees direct verder	2858
lees het hele artikel	2920
lees het hele verhaal	2920
lees het liveblog	2920
lees het transcript	2905
lees het volledige artikel	2920
lees meer	2818	2821
lees meer over	2818
lees minder	2920
lees onze huisregels	2848
lees ook	2818
lees verder	2788	2818	2821
lees verder na de advertentie	2808
lees verder onder de afbeelding	2808
lees verder onder de foto	2808
lees volledig artikel	2920
lees voor	2803
lees zonder advertenties	2933
leeslijst	2859
leestijd	2821
leestijd # min	2821
legendas	3266
legfrissebb	2102	2175
legg i handlekurv	3020
legg igjen en kommentar	2962
legg igjen kommentar	3048
legg oss til som foretrukket kilde	3050
legg til i mine temaer	3050
legg til kommentar	3048
legg til som foretrukket kilde	3050
leggi anche	2328
leggi dopo	2366
leggi gratis	2426
leggi i commenti	2324
leggi il documento	2332
leggi il giornale	2302
leggi l'articolo	2331
leggi l'articolo completo	2331
leggi l'articolo intero	2401
leggi l'articolo successivo	2429
leggi la biografia	2404
leggi la trascrizione	2381
leggi lo speciale	2401
leggi nell'app	2387
leggi senza limiti	2364
leggi sull'app	2358
leggi tutte le notizie	2401
leggi tutti gli articoli dell'autore	2401
leggi tutto	2331
leggi tutto con un abbonamento	2302
leggi tutto su	2328
legjobb	2175
legolvasottabb	2102
legolvasottabbak	2102
lehe algusse	1515
leht #/#	1523
leia mais	3215	3218
leia no app	3271
leia o artigo completo	3285
leia o qr code	3271
leia os termos de uso e as regras da comunidade	3243
leia sem limites	3252
leidsid vea	1516
leitura: # min	3201
lembrar de mim	3279
lembrar mais tarde	3184
lembrar-me	3279
lembre-me mais tarde	3184
lengde #	3025
lenke kopiert	2954
lenken er kopiert	2954
lenken kopiert	2954
ler artigo completo	3285
ler mais	3218
ler mais tarde	3254
ler na app	3271
ler no app	3271
ler o artigo completo	3285
les articles du dossier	1875
les articles les plus lus	1813
les derniers articles	1769
les flere	2966
les hele artikkelen	3039
les hele saken	2969
les jeux d'argent sont interdits aux mineurs	1826
les kommentarer	2962
les lecteurs ont aussi lu	1769
les mer	2966	2969
les mer om	2966
les mindre	3039
les plus anciens	1821
les plus lues	1769
les plus lus	1769
les saken i appen	3026
les senere	2954
les tops	1769
les transkripsjon	3024
les uten annonser	3052
les uten grenser	3033
les videre	2945
lesedauer	740
lesedauer: # minuten	740
lesen sie auch	737
lesen sie dazu	737
lesen sie hier	737
lesen sie mehr	737
leserangebot	850
leserangebote	850
leserbriefe	733
leserempfehlung	877
leserempfehlungen	877
leserkommentare	733
leserreise	850
leserreisen	850
leserreiser	3020
lesertilbud	3020
leserumfrage	91
lesetid # min	2969
lesetipp	737
lesetipps	737
lesezeit: # min	740
lesezeit: # minuten	740
lest av en syntetisk stemme	3024
lest opp av en robot	2954
lest opp av en syntetisk stemme	2954
lest opp av syntetisk stemme	3024
leta	2731
leta/afp	2731
letno	3829
lettergrootte	65
letto da una voce sintetica	2381
lettore audio	2421
lettore video	2421
lettura # min	2314
lettura con voce sintetica	2381
leuk	2930
lewati iklan	2282
lezersaanbieding	2900
lezersaanbiedingen	2900
lezersreis	2900
lezersreizen	2900
lezersvoordeel	2900
""", 'li': """
li e concordo com os termos de uso	3281
license our content	1288
license this article	1288
license this content	1288
license this story	1288
licensiera artikeln	3958
licensing rights	1288
licentie aanvragen	2925
licentie kopen	2925
lige nu	604
lihat artikel asli	2229
lihat balasan	2238
lihat berita lainnya	2266
lihat detail	2207
lihat foto	2266
lihat galeri	2266
lihat galeri foto	2266
lihat harga	2244
lihat hasil	91	2207
lihat juga	2204
lihat komentar	2203
lihat konten	2249
lihat lainnya	2206
lihat liputan khusus	2266
lihat paket	2284
lihat paket langganan	2260
lihat penawaran	2244
lihat penawaran langganan	2284
lihat peta	2207
lihat produk	2287
lihat profil	2267
lihat profil penulis	2267
lihat resep	61
lihat selengkapnya	2206
lihat semua	2206
lihat semua berita	2266
lihat semua foto	2266
lihat semua komentar	2238
lihat semua video	2266
lihat transkrip	2245
liigu sisu juurde	1515
liitu uudiskirjaga	1492
lik	3049
like	1292
like loading	1049
like this	1049
liker	3049
likes	1292
limited time offer	1027
limited-time offer	1146
line	1050
link	1050
link berhasil disalin	2229
link copiado	3201
link copiat	3368
link copiato	2314
link copiato negli appunti	2366
link copied	1049
link copied bookmark	1049
link copied successfully	1293
link copied to clipboard	1049
link er kopieret	591
link er kopieret til udklipsholderen	591
link gekopieerd	2803
link has been copied	1293
link in die zwischenablage kopiert	794
link je kopiran	3655
link kopeeritud	1472
link kopieren	722
link kopieret	591
link kopiert	722
link kopiran	3573
link kopyalandi	4048
link on kopeeritud	1472
link skopiowany	3174
link sudah disalin	2229
link wurde in die zwischenablage kopiert	794
link wurde kopiert	794
link zum artikel kopieren	794
link zum inhalt	730
link zum teilen kopieren	840
link zum youtube-inhalt	730
linkedin	1050
linket er kopieret	685
linki kopyala	4048
linkki kopioitu	1630
linkki on kopioitu	1715
links	737
lire aussi	1769
lire gratuitement	1872
lire l'article	1772
lire l'article complet	1772
lire l'article suivant	1875
lire la suite	1772
lire la transcription	1828
lire le document	1773
lire le dossier	1846
lire les commentaires	1765
lire plus	1769	1772
lire plus tard	1755
lire sa biographie	1850
lisa kommentaar	1467
lisa minu teemadesse	1519
lisa ostukorvi	1506
lista de socios	1407
listen	1049
listen # min	1049
listen above	1126
listen below	1126
listen here	1126
listen now	1049
listen on apple	1126
listen on apple podcasts	1126
listen on spotify	1126
listen on youtube	1126
litterointi	1689
live	737
live stream	1273
live text	3404
live tv	1073
livraison gratuite	1858
lizenz anfragen	873
lizenzen erwerben	873
lizenzrechte erwerben	873
""", 'lj': """
ljud	3939
ljud av	3938
""", 'lk': """
lk #/#	1523
""", 'll': """
llegeix a l'app	429
llegeix l'article complet	444
llegeix l'article sencer	444
llegeix-ho a l'app	429
""", 'lo': """
lo + visto	1347
lo esencial en # segundos	1372
lo quiero	1389
load comments	1068	1270
load content	1064
load embed	1270
load external content	1270
load map	1270
load more	1078
load more articles	1078
load more comments	1068
load more replies	1291
load more stories	1078
load post	1270
load tweet	1270
load video	1270
loaded #%	1272
loaded: #%	1272
loading	1049
loading ad	1059
loading more	1078
loading player	1272
loe edasi	1467
loe edasi tellijana	1467
loe hiljem	1472
loe ka	1469
loe kommentaare	1473
loe lisa	1474
loe lisaks	1469
loe piiramatult	1513
loe rakenduses	1509
loe reklaamivabalt	1521
loe rohkem	1474
loe veel	1469
loetumad	1469
log in	1027	2788
log in / register	1027
log in met apple	2914
log in met google	2914
log in or sign up	1027
log in to comment	1068
log in to reply	1068
log in with apple	1279
log in with email	1279
log in with facebook	1279
log in with google	1279
log ind	582
log ind med apple	667
log ind med e-mail	667
log ind med mitid	667
log out	1027
log ud	582
logare	3329
logg inn	2945
logg inn med apple	3033
logg inn med bankid	3033
logg inn med e-post	3033
logg inn med vipps	3033
logg ut	2945
logga in	3857
logga in med apple	3947
logga in med bankid	3947
logga in med e-post	3947
logga ut	3857
logi sisse	1467
logi sisse id-kaardiga	1513
logi sisse mobiil-id-ga	1513
logi sisse smart-id-ga	1513
logi sisse, et kommenteerida	1473
login	701	1027	2187	2302	3157	3189	3329
login / register	1027
login lub e-mail	3156
logout	1027
loja	3296
lompat ke resep	61
loo konto	1467
loo tasuta konto	1467
loobuda saab igal ajal	1514
loodud tehisintellektiga	1517
lopeta seuraaminen	1714
los comentarios son exclusivos para suscriptores	1379
los comentarios son solo para suscriptores	1437
los de puzzel op	2896
los precios pueden variar	1374
lozinka	3640
""", 'lu': """
lub	3157
luba alati	1507
lue ensin sovelluksesta	1690
lue ilman mainoksia	1716
lue koko juttu	1640
lue kommentit	1637
lue litterointi	1688
lue rajattomasti	1623
lue seuraavaksi	19	1638
lue sovelluksessa	1690
luetuimmat	1638
luetuimmat jutut	1638
lugejapakkumine	1506
lugemiseks osta artikkel	1467
luister	2803
luister dit artikel	2845
luister hier	2845
luister nu	2845
luister op spotify	2845
luister via spotify	2845
luk	578
luk annonce	686
luk galleri	673
lukijakysely	1680
lukijamatka	1684
lukijamatkat	1684
lukijatarjoukset	1684
lukijatarjous	1684
lukk	2941
lukk annonse	3052
lukk galleri	3039
lukuaika # min	1640
lunar	3396
luo ilmainen tunnus	1623
luo maksuton tunnus	1623
luo tunnus	1623
lupa kata sandi	2187
lupa password	2187
""", 'ly': """
lyd av	3024
lyd fra	658
lyd til	658
lyden er ai-genereret	658
lyden er ki-generert	3024
lydstyrke	659
lyssna	3867
lyt	591
lytt	2954
lytt til saken	2954
""", "m'": """
m'abonner	1736
m'agrada	417
m'inscrire	1745
""", 'ma': """
maak een account	2788
maandelijks	2784	2915
maandelijks betalen	2914
maandelijks doneren	2912
maandelijkse donatie	2912
machinaal vertaald	2927
machine translation	1296
machinevertaling	2928
magazin	3414
magazinul nostru	3381
mahjong	535	651	847	1264	1681	1825	2144	2897	3017	3139	3625	3718	3814	3929
mai mult	3343
mai multe	3343
mai multe articole	3404
mail	1050	2803
mailen	722
main gratis	2241
main sekarang	2241
mainkan sekarang	2241
mainoksen loppu	1716
mainokset	1632
mainos	1632
mainos - juttu jatkuu alla	1632
mainos alkaa	1632
mainos loppuu	1716
mais	3218
mais antigas	3258
mais antigos	3258
mais artigos	3215
mais artigos deste autor	3285
mais comentadas	3215
mais curtidos	3258
mais deste autor	3285
mais do autor	3285
mais lidas	3215
mais lidos	3215
mais popular	3280
mais populares	3215
mais recentes	3258
mais tarde	3184
mais vistas	3215
mais vistos	3215
mais votadas	3258
mais votados	3258
maju # detik	2245
make a donation	1020
maksa mobilepaylla	1695
man ir konts	2765
man jau ir konts	2765
manage alerts	1276
manage consent	1064
manage cookies	1064
manage my account	1027
manage notifications	1276
manage options	1064
manage preferences	1064
manage settings	1064
manage subscription	1027
manage your newsletters	1137
mano temos	2711
mantengamos un debate respetuoso	1379
mantente informado	1320
manter conectado	3279
maradjak bejelentkezve	2160
maskinoversat	680
maskinoversatt	3046
maskinoversettelse	3047
masquer	1773
mastodon	1050
masuk	2187
masuk / daftar	2187
masuk dengan apple	2260
masuk dengan facebook	2260
masuk dengan google	2260
masuk untuk berkomentar	2238
masukkan alamat email anda	2285
masukkan alamat email yang valid	2262
masukkan email anda	2285
masukkan email yang valid	2262
masukkan keranjang	2287
masukkan nominal	2283
masz ciekawy temat	3166
max	3449
maybe later	1018
""", 'me': """
me connecter	1736
me contacter	1878
me le rappeler plus tard	1726
meddelande	3951
media caption	1078
medlemsfordel	3020
medlemsfordele	654
medlemsfordeler	3020
meer	2818
meer artikelen	2818
meer informatie	2810
meer laden	2821
meer lezen	2818
meer nieuws	2818
meer over	2818
meer over dit onderwerp	2818
meer tonen	2821
meer weergeven	2920
meest bekeken	2818
meest gedeeld	2818
meest gekozen	2858	2915
meest gelezen	2818
meghallgatom	2095
meghallgatom a cikket	2151
megosztom	2095
megrendelem	2147
mehr anzeigen	740
mehr artikel	737
mehr artikel laden	868
mehr aus	737
mehr aus dem ressort	737
mehr details	741
mehr erfahren	730
mehr informationen	737
mehr laden	733	740
mehr lesen	737	740
mehr nach dieser anzeige	727
mehr news	737
mehr themen	737
mehr von diesem autor	737
mehr von uns	737
mehr zu diesem thema	737
mehr zum artikel	737
mehr zum thema	737
meie partneritelt	1521
meie poest	1506
meilleure offre	1841
mein konto	701
meine themen	879
meist gelesen	737
meistgeklickt	737
meistgelesen	737
meistgelesene artikel	737
meistkommentiert	737
mejla	3867
mejla skribenten	3953
mejor oferta	1418
mejor valorados	1397
meld	2930
meld advertentie	2933
meld een fout	2814
meld feil	2970	3043
meld fejl	608	677
meld fout	2848
meld fra om feil	2962
meld je aan	2793
meld kommentar	3048
meld reactie	2929
melden	878
melding	3037
meldingen	2909
meldingen aanzetten	2908
meldingen beheren	2908
meldingen toestaan	2908
melhor oferta	3280
melhor valor	3280
melodikrysset	3929
member-only story	1078
members only	1027
memuat pemutar	2245
memuat video	2245
menemukan kesalahan	2238
mengerti	2207
mengikuti	2271
meniu	3343
meno	3738
meno a priezvisko	3738
meno recenti	2374
mensagem	3312
mensagem enviada com sucesso	3281
mensaje	1450
mensaje enviado correctamente	1419
mensal	3277
mensile	2393
mensual	436	1415
mensualmente	1415
mensuellement	1838
menu	481	607	1078	1772	2206	2331	2821	3089	3218	4301
meny	2969	3882
mer fra	2966
mer nyheter	3879
mer om	2966	3879
merci de votre inscription	1745
merci de votre soutien	1870
merci pour votre retour	1794
merci pour votre soutien	1870
merci pour votre vote	91	1800
merci, votre inscription est prise en compte	1842
mere fra	604
mere om	604
mergi sus	3404
merk betalingen gave	3031
merken	701	722
merkliste	701
mesaj	3424	4150
mesajiniz	4149
mesajiniz iletildi	4121
mesajul a fost trimis	3400
message	1050	1282	1874
message from our partner	1294
message publicitaire	1760
messaggio	2428
messaggio inviato correttamente	2397
messaggio promozionale	2319
messaggio pubblicitario	2350
messenger	1050
mest delat	3879
mest delt	2966
mest delte	604
mest lest	2966
mest leste	2966
mest likte	3049
mesto	3738
met ai gemaakt	2840
metin boyutu	4133
metni oku	4105
metodi di pagamento	2300
metodo di pagamento	2300
metti in pausa	2381
mettiti alla prova	2376
mettiti alla prova con il quiz	2376
mettre en favori	1755
mettre en pause	1828
""", 'mi': """
mi cuenta	1313
mida de la lletra	452
mida del text	65
migliore offerta	2396
mijn account	2788
mijn onderwerpen	2931
mijn profiel	2788
millor oferta	439
min konto	582
min side	582	2945
minden cikk	2166
minder tonen	2920
minder weergeven	2920
mindet elfogadom	2149
mindre tekst	3051
mindre text	3965
mine avalehele	1474
mine emner	684
mine retsepti juurde	61
mine temaer	3050
minha conta	3189
mini crossword	1264
minu teemad	1519
minulla on jo tunnus	1697
minulla on tili	1697
minulla on tunnus	1697
mira la galeria	444
mira totes les fotos	444
mis niets	2793
missa inget	3862
missa inte	3879
misschien later	2783
misschien ook interessant	2818
mit * gekennzeichnete felder sind pflichtfelder	865
mit * markierte felder sind pflichtfelder	865
mit apple anmelden	863
mit apple fortfahren	863
mit e-mail anmelden	863
mit facebook anmelden	863
mit facebook fortfahren	863
mit freunden teilen	819
mit google anmelden	863
mit google fortfahren	863
mit ki erstellt	768
mit ki generiert	875
mit ki-stimme vorgelesen	855
mit paypal spenden	861
mit werbung lesen	853
mit werbung weiterlesen	853
mitdiskutieren	733
mitglied werden	696
mitmachen und gewinnen	772
mitra kami	2249
mitt konto	3857
mitte praegu	1510
mitteilungen aktivieren	857
mitteilungen erlauben	857
""", 'mo': """
mobilepay et bidrag	665
mode de paiement	1734
mode gelap	2281
modes de paiement	1734
modifica le preferenze sui cookie	2345
modifica preferenze	2345
modifier mes choix	1792
modifier vos choix	1832
modulo inviato	2427
moj profil	3563	3760
moje konto	3064
moje tematy	3173
moje teme	3654	3843
mon compte	1736
mon don	1870
mon espace	1736
monatlich	696
monatlich abgerechnet	863
monatlich spenden	696
monatliche zahlung	863
montant libre	1734
monthly	1019
monthly contribution	1024
morda pozneje	3822
morda vas zanima	3764
more	1076
more articles	1073
more by the author	1284
more citation formats	1252
more coverage	1073
more details	1079
more for you	1150
more from	1073
more from this author	1073
more from us	1150
more headlines	1073
more in this section	1150
more in this series	1073
more like this	1073
more news	1073
more newsletters	1137
more on this story	1073
more on this topic	1073
more options	1064
more sharing options	1049
more stories	1073
more stories like this	1073
more stories you may like	1073
more to explore	1073
more to read	1073
more top stories	1073
most commented	1073
most discussed	1073
most emailed	1073
most liked	1068
most nem	2086
most popular	1073	1280
most read	1073
most read stories	1150
most recent	1073
most recommended	1291
most replies	1291
most shared	1073
most viewed	1073
most watched	1073
mostra altro	2331
mostra contenuto	2321
mostra contenuto esterno	2345
mostra contingut	427
mostra el contingut	427
mostra el contingut extern	395
mostra el perfil	446
mostra els comentaris	416
mostra i commenti	2324
mostra i risultati	91
mostra il contenuto	2385
mostra il contenuto esterno	2345
mostra il video	2385
mostra le risposte	2373
mostra les respostes	416
mostra meno	2332
mostra menys	387
mostra originale	2332
mostra risposte	2373
mostra sempre	427	2385
mostra sottotitoli	2381
mostra traduzione	2332
mostra tutto	2332
mostra'n menys	444
mostra-ho tot	387
mostrar comentarios	1343
mostrar contenido	1407
mostrar contenido externo	1370
mostrar el contenido	1407
mostrar legendas	3265
mostrar mais	3218
mostrar menos	1350	3285
mostrar respostas	3257
mostrar respuestas	1396
mostrar sempre	3269
mostrar siempre	1407
mostrar todo	1351
mostrar tudo	3219
mots encreuats	421
moyen de paiement	1734
moyens de paiement	1734
""", 'mr': """
mr	1282
mrs	1282
""", 'mt': """
mti	2124
mti/afp	2124
""", 'mu': """
mua ngay	4337
muat kiriman	2249
muat komentar lain	2238
muat konten	2249
muat lainnya	2206
muat postingan	2249
muat ulang	2255
muat ulang halaman	2255
muet	1829
muista minut	1697
mul on juba konto	1513
mul on konto	1513
mulai kuis	2241
mundur # detik	2245
mungkin lain kali	2185
muokkaa asetuksia	1686
must read	1073
must reads	1073
must-read	1073
mutasd mindet	2105
mutass kevesebbet	2166
mute	1078	1273
muto	2382
muu summa	1695
muuda teksti suurust	1520
muut lukevat	1638
muut lukevat juuri nyt	1638
muut lukevat nyt	1638
muuta suostumusta	1686
muuta tekstin kokoa	1715
""", 'my': """
my account	1027
""", 'na': """
na celou obrazovku	542
na czasie	3086
na naslovnico	3834
na naslovnicu	3645
na naslovnu	3645
na stran za donacije	3826
na stranicu za donacije	3637
na vrh strani	3834
na vsebino	3834
naam	2918
naar begin	2920
naar boven	2821
naar de aanbieding	2900
naar de aanbiedingen	2788
naar de abonnementen	2914
naar de app	2907
naar de donatiepagina	2912
naar de fotoserie	2920
naar de galerij	2920
naar de homepage	2920
naar de inhoud	2821
naar de puzzel	2896
naar de quiz	2896
naar de shop	2900
naar de uitslag	2896
naar de webshop	2843
naar de winkel	2900
naar het donatieformulier	2912
naar het dossier	2920
naar het evenement	2900
naar het liveblog	2920
naar het recept	61
naar het spel	2896
naar home	2920
naar hoofdinhoud	2920
nabavite na google play	3632
nach anzeige weiterlesen	727
nach der werbung geht es weiter	799
nach oben	740
nachname	866
nachricht	866
nachricht senden	865
nadaljevanje pod oglasom	3763
nadaljuj brez izklopa	3824
nadaljuj s facebook	3828
nadaljuj z apple	3828
nadaljuj z google	3828
nadaljuj z googlom	3828
nadruk verboden	2925
nagranie wygenerowane przez ai	3147
nahoru	481
nahovorila ai	3725
najbolj brane novice	3764
najbolj brane novice dneva	3764
najbolj brano	3764
najbolj komentirano	3764
najbolj priljubljeni	3842
najbolj priljubljeno	3829
najbolji	3653
najkomentiranije	3570
najlepsza oferta	3157
najlepsze	3172
najnovije	3570	3653
najnovije vesti	3570
najnovije vijesti	3570
najnoviji	3653
najnoviji prvo	3652
najnowsze	3086
najnowsze informacje	3086
najpopularniejsze	3086	3157	3172
najpopularniejszy	3157
najpopularnije	3640
najpopularniji	3653
najstarije	3653
najstariji	3653
najstariji prvo	3652
najstarsze	3172
nalaganje predvajalnika	3819
nalaganje videa	3819
nama	2263
nama lengkap	2263
nama pengguna anda	2277
name	866	1282
namluvila ai	542
namn	3951
nanti	2185
nanti saja	2185
napisy	3148
napisz do autora	3162
napisz do autorki	3162
napisz do redakcji	3166
napisz komentarz	3082
napravila umjetna inteligencija	3651
napsat autorovi	557
nascondi	2332
nascondi commenti	2373
nascondi le risposte	2373
nascondi risposte	2373
nasil kapatilir	4114
naslednja fotografija	3834
naslednja slika	3834
naslednja stran	3834
naslednji video	3819
naslovnica	3645
nastala chyba	555
nastavak teksta nakon reklame	3569
nastavenia cookies	3682
nastavenie cookies	3723
nastavi kot prednostni vir	3843
nastavi preko google	3639
nastavi s apple	3639
nastavi s facebookom	3639
nastavi s google	3639
nastavi s googleom	3639
nastavi sa google	3639
nastavitve zasebnosti	3817
natisni	3767
natisni recept	61
natrag na vrh	3645
naujausi	2662
naujiena papildoma	2667
naujiena pildoma	2667
nav konta	2765
navn	671	3037
navnet ditt	3036
nazaj na naslovnico	3834
nazaj na vrh	3645	3834
nazwisko	3160
""", 'ne': """
ne dabar	2702
ne danas	3578
ne danes	3771
ne hvala	3578	3771
ne manquez plus aucune info	1835
ne manquez rien	1745
ne most	2086
ne plus afficher	1726
ne plus suivre	1854
ne propustite	3570
ne ratez aucune info	1835
ne sada	3578
ne se prononce pas	1821
ne spreglejte	3764
ne tagad	2762
ne zdaj	3771
ne, hvala	3578	3771
nebesekti	2711
nebo	552
necrologie	2350
nee bedankt	2783
nee, bedankt	2783
neem contact op met de auteur	2920
nehaj slediti	3843
nei takk	2941
nei, takk	2941
nein danke	695
nein, danke	695
neispravan e-mail	3642
neispravna e-mail adresa	3642
nej tack	3853
nej tak	578
nej, tack	3853
nej, tak	578
neka alla	3936
nema komentara	3652
nemate nalog	3639
nemokamas pristatymas	2698
neobvezno	3832
nessun commento	2324
nessuna opinione	2374
neste	2969
neste artikkel	2966
neste bilde	3039
neste side	3039
neste video	3024
net binnen	2818
netiquette	733
neturite paskyros	2705
neturiu paskyros	2705
neueste	878
neueste artikel	737
neueste meldungen	737
neueste nachrichten	737
neueste videos	737
neueste zuerst	877
neveljaven e-naslov	3831
never miss a story	1037
never miss an update	1037
new customers only	1146
new customers only. terms apply	1146
new here	1027
newest	1292
newest first	1068
newsletter	468	709	1037	1320	1745	2309	3067	3193
newsletter abonnieren	709
newsletter e alert	2328
newsletter kostenlos abonnieren	709
newsletter recomendada	1347
newsletter sign up	1037
newsletter sign-up	1037
newsletter signup	1037
newsletter-anmeldung	709
newsletters	1037	1078	1320	1745	3193
newslettery	468	3067
newsticker	737
next	1019
next article	1073
next image	1284
next page	1078
next photo	1284
next picture	1284
next post	1078
next slide	1284
next story	1073
next up	1073
next video	1272
""", 'ng': """
nghe	4289
nghe audio	4338
""", 'ni': """
ni komentarjev	3841
nicht jetzt	695
nicht mehr anzeigen	695
nicht mehr folgen	879
nicht zulassen	858
nichts mehr verpassen	709
nie mam konta	3156
nie mam zdania	3139
nie masz jeszcze konta	3156
nie masz jeszcze prenumeraty	3156
nie masz konta	3064
nie masz prenumeraty	3156
nie masz subskrypcji	3156
nie teraz	3060
nie wylogowuj mnie	3156
niente spam	2397
niepoprawny adres e-mail	3159
niet meer volgen	2931
niet nu	2783
niet te missen	2818
niet toestaan	2909
nieuwsbrief	2793
nieuwsbrief ontvangen	2851
nieuwsbrieven	2793
nieuwste	2930
nieuwste eerst	2929
nije obavezno	3643
nimam mnenja	3814
nimi	1701
niste pretplatnik	3639
niste pretplatnik? pretplatite se	3639
""", 'no': """
no comments	1068
no comments yet	1068
no credit card required	1146
no eres suscriptor	1417
no es pot mostrar aquest contingut	427
no ets subscriptor	438
no gracias	1307
no grazie	2296
no hacemos spam	1419
no ho sap / no contesta	417
no m'agrada	417
no opinion	1264
no podem mostrar aquest contingut	427
no posts	1078
no sabe / no contesta	1397
no sabe, no contesta	1397
no se pudo cargar el video	1443
no se puede reproducir el video	1403
no spam	1281
no spam, ever	1281
no spam. unsubscribe anytime	1281
no te pierdas	1347
no tens compte	438
no thank you	1018
no thanks	1018
no tienes cuenta	1417
no votes so far! be the first to rate this post	1232
no, gracias	1307
no, grazie	2296
no, not now	1276
no, thanks	1018
noch kein abo	793
noch kein abonnent	701
noch kein konto	701
noch kein mitglied	863
noch keine kommentare	733
noch keine kommentare vorhanden	733
noch nicht registriert	793
noe gikk galt	3037
nog geen abonnee	2858
nog geen abonnement	2914
nog geen account	2788
nog geen lid	2914
nog geen reacties	2814
nog niet geregistreerd	2914
noget gik galt	671
noklausies rakstu	2726
nom	441	1843
nombre	1420
nome	2398	3282
nominal lain	2257
nominal lainnya	2257
non hai un account	2364
non merci	1726
non oggi	2296
non ora	2296
non sa / non risponde	2374
non sei abbonato	2302
non sei ancora abbonato	2364
non sei ancora registrato	2395
non sei registrato	2395
non so	2374
non, merci	1726
nopeus	1689
norint komentuoti, reikia prisijungti	2666
normas	1343
normas de los comentarios	1396
normas editoriales	1426
normes dels comentaris	416
nos articles les plus lus	1813
nos derniers articles	1769
nos jeux	1823
nos lecteurs ont lu ensuite	1769
nos offres	1736
nos offres d'emploi	1796
nos partenaires	1832
nos recommandations	1769
noskaties video	2728
nossa loja	3263
nossos jogos	3260
nossos parceiros	3269
not a member	1279
not a subscriber	1279
not a subscriber yet	1027
not now	1018
not ready to donate	1018
not ready to give today	1018
not ready to subscribe	1018
not ready to support today	1018
not registered	1279
not registered yet	1279
not the answer you're looking for	1234
not today	1018
not yet a member	1279
not yet a subscriber	1279
nota relacionada	1393
notas recomendadas	1393
notas relacionadas	1393
note legali	2321
noter la recette	61
notes on contributors	1244
notez cet article	1765
notez cette page	1860
noticia anterior	1423
noticia relacionada	1347
noticia relacionadas	1347
noticia siguiente	1423
noticias de hoy	1347
noticias relacionada	1347
noticias relacionadas	1347
notifikace	546
notifikationer	662
notiser	3942
notizie correlate	2328
notizie del giorno	2328
notou algum erro	3299
notre boutique	1826
notre charte de corrections	1850
notre direct	1846
nous contacter	1765
nous soutenir	1727
nous suivre	1756
nous vous recommandons	1769
now playing	1078
""", 'nt': """
ntb	2997
""", 'nu': """
nu acum	3327
nu ai cont	3366
nu bestellen	2900
nu in het nieuws	2818
nu kopen	2900
nu niet	2783
nu spelen	2896
nuestra tienda	1402
nuestros juegos	1399
nuestros socios	1407
nukopijuota	2712
nume	3401
numer telefonu	3160
nuolaida prenumeratoriams	2698
nuoroda nukopijuota	2665
nuotrauka #/#	2715
nuotraukos	2667
nur notwendige	853
nur notwendige cookies	853
nutzungsbedingungen	730
nutzungsrechte erwerben	873
""", 'ny': """
nyalakan notifikasi	2229
nyast	3963
nyaste	3963
nyeste	683	3049
nyhedsadvarsler	662
nyhedsbrev	587
nyhedsbreve	587
nyhetsbrev	2950	3862
nyhetsbrevet	2950	3862
nyhetsdygnet	3879
nyhetsnotiser	3942
nyhetsvarsler	3028
nykyinen aika	1688
nykyinen aika #	1688
nyt luetuimmat	1638
""", 'o ': """
o artigo continua depois da publicidade	3206
o mais popular	3280
o quiz da semana	3300
o seu e-mail	3311
o seu email	3193
o seu voto foi registado	3257
o sudoku de hoje	3300
""", 'o.': """
o.v.v. donatie	2912
""", 'ob': """
obavezno	3643
obavezno polje	3642
obavijesti	3634
objavi komentar	3652
objednat knihu	538
objet	1874
obligatorisk felt	3036
obligatoriske felter	3036
obraz # z #	3161
obraz v obraze	542
obraz w obrazie	3147
obre a l'app	429
obre l'app	429
obrigado pelo apoio	3309
obrigado pelo seu apoio	3309
obrigado pelo seu feedback	3235
obrigado pelo seu voto	91	3235
obrigado por se inscrever	3193
obrigado por votar	91	3257
obrigado, a sua mensagem foi enviada	3281
obsah nelze zobrazit	540
obsah partnera	570
obserwuj	3075
obserwuj autora	3173
obserwuj nas	3075
obserwuj temat	3173
obserwuj ten temat	3173
obserwujesz	3173
obserwujesz ten temat	3173
obvestila	3823
obvezna polja	3831
obvezno	3832
obvezno polje	3831
""", 'oc': """
oceni novico	3767
oceni recept	61
ocenite tekst	3573
ocijeni recept	61
ocorreu um erro	3281
ocultar	1351	3219
ocultar comentarios	1396
ocultar respostas	3257
ocultar respuestas	1396
""", 'od': """
od najnowszych	3171
od najstarszych	3171
odaberi	3640
odaberi iznos	3637
odaberi pretplatu	3639
odaberite iznos	3637
odaberite paket	3639
odaberite pretplatu	3639
odbij	3586
odbij sve	3586
oddaj glas	91	3813
oddaj komentar	3767
oddajte svoj glas	3813
odemknout	551
oder	864
odeslat	91	555
odeslat hlas	91
odgovori	3653	3842
odjava	3563	3760
odjavite se lahko kadarkoli	3831
odpoved kadarkoli	3828
odpowiedz	3082	3172
odpri aplikacijo	3821
odpri galerijo	3834
odpri v aplikaciji	3821
odrzucam	3145
odvolat souhlas	540
""", 'of': """
of	2915
oferecer	3295
oferecer artigo	3189
oferecer este artigo	3294
oferecido por	3206
oferecimento	3296
oferit de	3414
ofert per	454
oferta especial	1313
oferta para lectores	1402
oferta para leitores	3263
oferta per als lectors	422
oferta por tempo limitado	3279
oferta por tiempo limitado	1417
oferta specjalna	3142
ofertas	1338
ofertas de empleo	1374
ofertes de feina	400
offer	1059
offer ends soon	1146
offers for readers	1267
offerta a tempo limitato	2395
offerta per i lettori	2379
offerte	2319
offerte di lavoro	2350
offerto da	2412
offre partenaire	1760
offres d'emploi	1796
offrir	1857
offrir l'article	1736
ofrecido por	1434
""", 'og': """
oggetto	2428
ogiltig adress	3950
ogiltig e-postadress	3950
oglas	3569	3763
oglasi	3569	3763
oglasi google	3845
oglasna vsebina	3845
oglejte si galerijo	3834
ogni contributo conta	2363
ogni donazione conta	2392
ogni euro conta	2363
ogni mese	2393
""", 'oh': """
ohne deaktivieren fortfahren	859
ohne spende weiterlesen	695
ohne werbung lesen	881
ohodnotit recept	61
""", 'ok': """
ok	1019
ok, got it	1079
okumaya devam et	4041
""", 'ol': """
oldal #/#	2165
oldal: #/#	2165
oldest	1292
oldest first	1068
ole esimene kommenteerija	1473
oled juba tellija	1467
oled uudiskirjaga liitunud	1492
olen jo tilaaja	1697
olen poistanut mainosten eston	1693
olet lukenut kaikki ilmaiset artikkelisi	1697
olet nyt tilannut uutiskirjeen	1626
oletko jo tilaaja? kirjaudu	1623
oliko artikkelista apua	1710
olvasd el ezt is	2102
olvassa el ezt is	2102
""", 'om': """
om cookies	3872
oma summa	1695
oma tili	1623
omat aiheet	1714
omite reclama	3420
omitir anuncio	1443
""", 'on': """
once	1019
onder vermelding van 'donatie	2912
onder vermelding van donatie	2912
ondertiteling	2906
ondertiteling aan	2905
ondertiteling uit	2905
ondertitels	2906
onderwerp	2918
onderwerpen	2818
one time donation	1020
one-time	1019
one-time donation	1020
ongeldig e-mailadres	2917
onko jutussa virhe	1637
onko sinulla jo tilaus	1697
onko sinulla jo tili	1697
onko sinulla jo tunnus	1623
onko sinulla vinkki	1707
only for members	1279
only for subscribers	1279
ons correctiebeleid	2924
ontdek het op google play	2907
ontgrendel artikel	2914
ontgrendel dit artikel	2914
onthoud mij	2914
ontvolg	2931
ontvolgen	2931
""", 'oo': """
ook interessant	2818
oops! something went wrong	1137
""", 'op': """
op elk moment afmelden	2917
op leeslijst	2883
opazili ste napako	3837
opcjonalnie	3160
opdater siden	664
open	1079
open de app	2907
open full screen	1284
open galerij	2920
open gallery	1284
open image in gallery	1078	1284
open in fullscreen	1284
open kaart	2822
open map	1079
open menu	1078
open the map	1079
openen	2822
openen in de app	2907
opgeslagen	2932
opina	1343
oppdater siden	3030
opphev demping	3024
opprett en gratis bruker	2945
opprett en gratis konto	2945
opprett gratis bruker	2945
opprett konto	2945
oppsummeringen er ki-generert	3046
oppsummert av ai	2969
oppsummert av ki	2969
opravy a spresnenia	3743
opret bruger	582
opret en gratis bruger	582
opret en gratis profil	582
opret en konto	582
opret gratis profil	582
opret konto	582
opsi lainnya	2273
opslaan	2803
opslag fra facebook	607
opslag fra instagram	607
opsummeret af ai	680
optional	866	1282
optioneel	2918
opublikuj komentarz	3082
""", 'or': """
or	1280
ordena per	417
ordenar por	1397	3258
order the book	1267
order your copy	1267
ordina per	2374
ordjakt	3017
ordjakten	3929
original anzeigen	741
ort	866	3951
""", 'os': """
os nossos jogos	3260
os nossos parceiros	3269
osallistu keskusteluun	1637
osemsmerovka	3718
osmosmjerka	3625
ossza meg	2095
osta artikkel	1467
osta kirja	1684
osta kohe	1506
osta lippu	1684
osta liput	1684
osta lisenssi	1708
osta litsents	1522
osta nyt	1684
osta pilet	1506
osta piletid	1506
osta raamat	1506
ostale vesti	19	3570
ostale vijesti	19	3570
ostani prijavljen	3639	3828
ostatnie wpisy	3086
ostavi komentar	3573
ostavite komentar	3573
oszd meg	2095
""", 'ot': """
otestujte sa	3717
otestujte se	534
other amount	1024
other articles	1073
other news	1073
other readers liked	19
other stories	1073
other stories you may like	1073
other stories you might like	1073
others also read	19	1073
others are also reading	1230
others are reading	1230
otomatik oynat	4106
otomatik oynatma	4106
otprati	3654
otra cantidad	1311
otras noticias	19	1347
otras noticias que pueden interesarte	19
otro importe	1311
otro monto	1414
otvori aplikaciju	3632
otvori galeriju	3645
otvori u aplikaciji	3632
""", 'ou': """
oudste	2930
oudste eerst	2929
oui, je m'abonne aux notifications	1835
oui, utile	1860
our corrections policy	1068	1287
our editorial guidelines	1287
our editorial standards	1287
our ethics policy	1287
our journalistic principles	1287
our newsletters	1037
our partners	1059
our social media	1054
our sponsors	1059
outbrainin suosittelema	1716
outro montante	3276
outro valor	3187
ouvir	3201
ouvrir	1773
ouvrir l'appli	1834
ouvrir l'application	1834
ouvrir la carte	1773
ouvrir le menu	1772
""", 'ov': """
ovaj video nije dostupan	3630
overname verboden	2925
oversat af ai	680
oversat med ai	680
oversatt med ki	3046
overschrijving	2787
ovo polje je obavezno	3642
""", 'oy': """
oy kullan	91	4099
oy ver	91	4099
oyla	91
oyna	4103
oynat	4057
oynatma hizi	4105
oyunlar	4103
oyunuz alindi	91	4098
oyunuz kaydedildi	4098
""", 'oz': """
oznake	3570	3764
""", 'p': """
p	3337
""", 'pa': """
padidinti	2707
paga con paypal	2426
pagamento seguro	3187
pagamento sicuro	2300
pagar com paypal	3310
pagar con paypal	1448
page # of #	1283
page suivante	1772
pagina # van #	2919
pagina #/#	2919
pagina herladen	2911
pagina printen	2932
pagina successiva	2331
pagina vernieuwen	2911
pago seguro	1311
paid advertisement	1151
paid content	1059
paid partner content	1294
paid partnership	1059
paid post	1059
paikkakunta	1701
paiment methods	1024
paket langganan	2284
pakkumine tellijale	1506
pakollinen	1701
pakollinen tieto	1700
palaute	1637
palavra do dia	3300
palavras cruzadas	3262
palavras cruzadas do dia	3300
paldies par balsojumu	2756
paling banyak dibaca	2204
paling disukai	2239
paling populer	2261
pane oma teadmised proovile	1474
pantalla completa	424	1404
para continuar a ler	3252
para continuar lendo	3252
para seguir leyendo	1389
paras hinta	1698
paremti	2660
parhaat	1713
pariwara	2199
parole crociate	2378
partage	1755
partager	1755
partager cette page	1885
partager l'article	1755
partager par e-mail	1755
partager par email	1755
partager par mail	1755
partager par sms	1856
partager par whatsapp	1856
partager sur	1755
partager sur bluesky	1755
partager sur linkedin	1755
partager sur messenger	1755
partager sur telegram	1755
partager sur twitter	1755
partager sur whatsapp	1856
partager sur x	1755
partager via messenger	1755
partager via twitter	1755
partages	1755
partagez	1755
partagez cet article	1885
partecipa al sondaggio	2373
partecipa al voto	2415
partecipa alla discussione	2355
partenaire	1760
parteneri	3337
participa	1343
participa en l'enquesta	416
participa en la encuesta	1396
participa en la nostra enquesta	398
participar da enquete	3299
participar en la encuesta	1437
participe da conversa	3243
participe da enquete	3257
participe na sondagem	3257
participer au sondage	1860
participez au sondage	1820
participez au vote	1820
partilhar	3201
partilhar no whatsapp	3294
partilhe	3201
partilhe este artigo	3320
partner	2808
partner content	1059
partner offers	1059
partnera saturs	2773
partnerangebot	727
partnerangebote	727
partnerartikkel	1521
partnerbijdrage	2863
partnercontent	2808
partnereink tartalmai	2178
partneri sisu	1521
partneri tartalom	2178
partnerio turinys	2713
partnernieuws	2818
partnerska vsebina	3763
partnertartalom	2178
pas aujourd'hui	1726
pas de commentaire	1765
pas de spam	1842
pas encore de compte	1840
pas encore inscrit	1736
pas maintenant	1726
pasatiempos	1401
pasianssi	1681
pasidalinkite	2665
pasidalinkite straipsniu	2665
pasidalinti	2660
pasijans	3625
pasjans	3139
pasjansa	3814
passa a premium	2364
passatempos	3237
passatemps	421
passend zum thema	737
passende artikel	737
passer cette annonce	1760
passer l'annonce	1866
passord	3034
password	1280
password dimenticata	2302
passwort	864
passwort anzeigen	863
passwort vergessen	701
pataisymai ir patikslinimai	2708
patience	2897
patiens	3929
patreon'dan destek ol	4116
patreon'dan destekle	4116
patrocinado	1338	3206
patrocinado por	1338
patrocinat per	454
paus	3939
pausa	3939
pause	659	856	3025
pauza	543	3148	3631	3726
pauze	2906
pauzeren	2906
payer avec paypal	1872
payment method	1024
payment methods	1024
payment options	1024
payment reference: donation	1277
paypal	700
""", 'pe': """
pedoman media siber	2219
pedoman pemberitaan media siber	2267
peida reklaam	1521
peiling	91
pelaa nyt	1680
pelaa visa	1680
pelo mundo	3215
pemutar audio	2282
pemutar video	2282
penawaran khusus pembaca	2244
penawaran terbaik	2261
pencereyi kapat	4151
pendaftaran berhasil	2262
pengaturan cookie	2249
pengaturan privasi	2249
people also read	1073
people are also reading	1230
people are reading	1230
per continuar llegint	410
per continuare a leggere	2364
per e-mail senden	880
per e-mail teilen	722
per e-mail versenden	722
per jaar betaald	2914
per lastschrift spenden	861
per mail teilen	722
per mail versenden	722
per paypal spenden	861
per whatsapp senden	880
per whatsapp teilen	722
perbesar	2266
perbesar foto	2266
perbesar gambar	2266
perbesar huruf	2273
percebi	3219
pereiti prie turinio	2707
pergunta do dia	91
periksa kotak masuk anda	2262
perkecil huruf	2273
permainan	2243
permet	431
permet sempre	427
permintaan anda telah dikirim	2285
permite	3391
permite mereu	3387
permite reclamele	3393
permitir	1411	3273
permitir anuncios	1412
permitir la publicidad	1412
permitir publicidade	3274
permitir sempre	3269
permitir siempre	1407
permitir siempre este contenido	1407
perpanjang langganan	2284
persondatapolitik	656
personnaliser mes choix	1832
personuppgiftspolicy	3872
personvern	2959
personverninnstillinger	2959
personvernpolicy	3022
peru milloin tahansa	1697
peru milloin vain	1623
peru suostumus	1686
peru tilaus milloin tahansa	1626
peruuta milloin tahansa	1623
peruuta suostumus	1686
pesan anda	2285
pesan anda telah terkirim	2262
pesan berhasil dikirim	2262
pesan tiket	2244
pesquisar	3218
petites annonces	1760
""", 'pf': """
pflichtfeld	865
pflichtfelder	865
""", 'ph': """
phone	1282
phone number	1282
photo # of #	1283
photo suivante	1875
photos	1772
""", 'pi': """
picture # of #	1283
picture in picture	1272
picture-in-picture	1272
piekrist	2738
pienempi teksti	1715
piesakies jaunumiem	2745
pieteikties jaunumiem	2766
pievienot grozam	2758
piilota	1641
piilota kuvateksti	1703
piilota mainokset	1632
piilota mainos	1716
piilota vastaukset	1712
pildi testu	2756
pilih	91	2261
pilih jumlah	2283
pilih langganan anda	2260
pilih nominal	2283
pilih paket	2260
pilih paket langganan	2260
pilihan anda telah dicatat	2238
pilihan editor	2204
pilihan redaksi	2204
pilihan untuk anda	2230
pilihan untukmu	2230
pilt #/#	1523
pilt pildis	1508
pin for later	61
pin it	61	1049
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2251
pindai qr code	2251
pinterest	1050
pirkt licenci	2774
pirkt tagad	2758
pirkti bilietus	2698
pirkti dabar	2698
pitanje dana	3624
pix	3188
""", 'pl': """
plaats een advertentie	2843
plaats een reactie	2814
plaats reactie	2814
plan du site	1762
platba kartou	549
platz sichern	850
play audio	1049
play now	1078
play store	93
play the quiz	1263
play the video	1126
play today's puzzle	1263
play video	1078
playback rate	1272
playback settings	1272
playback speed	1272
player audio	3420
player wird geladen	855
please check your email	1281
please check your inbox	1183
please donate	1020
please enter a valid email address	1037
please enter your email	1281
please enter your email address	1281
please enter your name	1281
please fill in this field	1281
please fill out this field	1281
please gamble responsibly	1228
please log in to comment	1291
please try again later	1281
pledge your support	1020
plus	582	1772	2788	3857
plus anciens	1821
plus d'articles	1769
plus d'articles de cet auteur	1846
plus d'articles de l'auteur	1850
plus d'infos	1769
plus d'options	1856
plus d'options de partage	1856
plus lus	1769
plus tard	1726
plus-artikel	701
plusartikel	2788
pluss	2945
plussak	2945
plz	866
""", 'po': """
pobierz audio	3147
pobierz odcinek	3147
pocket	1050	2458
podaj adres e-mail	3067
podaj e-mail	3067
podaj poprawny adres e-mail	3159
podarite nam # % dohodnine	3826
podarite nam del dohodnine	3826
podcast	479	604	737	1347	2328	3086	4055
podcast herunterladen	855
podcast'i indir	4105
podcastit	1638
podcasts	604	737	2818	3215
podcasty	479	3086
podd	3879
poddar	3879
pode gostar de	3255
pode interessar	3215
podeli	3573
podeli na facebooku	3573
podeli vest	3573
podelite	3573
podijeli	3573
podijeli kao poklon	3655
podijeli na facebooku	3573
podijeli putem whatsappa	3655
podijeli vijest	3573
podijelite	3573
podkast	2966
podkaster	2966
podnapisi	3820
podobne	3086
podpri	3759
podpri nas	3759
podprite nas	3759
podprite nas na patreonu	3826
podprite nas prek paypala	3826
podrobnosti	482
podseti me kasnije	3578
podsjeti me kasnije	3578
podsumowanie ai	3169
pogledaj cenu	3627
pogledaj cijenu	3627
pogledaj galeriju	3645
pogledaj komentare	3573
pogledaj pakete	3639
pogledaj ponudu	3627
pogledaj rezultate	91	3624
pogledajte galeriju	3645
pogledajte pakete	3639
poglej ceno	3816
poglej galerijo	3834
poglej pakete	3828
poglej ponudbe	3828
poglej ponudbo	3816
poglej rezultate	3813
pogodnost za pretplatnike	3627
pogodnosti za pretplatnike	3627
pogoji uporabe	3779
poista mainokset	1716
poista mykistys	1688
poistin mainosten eston	1693
pokreni kviz	3624
pokreni video	3630
pola wymagane	3159
pole veel kontot	1513
pole veel tellija	1513
pole wymagane	3159
polecamy	3086	3157
polecane	3086	3157
polecane dla ciebie	3086
polecane przez outbrain	3175
polecane przez taboola	3175
politika privatnosti	3586
politika zasebnosti	3779
polityka cookies	3079
polityka korekt	3166
poljuben znesek	3826
poll	91
poll of the day	91
poll van de dag	91
polling	91
polub	3172
pomniejsz tekst	3174
pon a prueba tus conocimientos	1399
ponatis prepovedan	3838
ponctuel	1838
ponctuellement	1838
ponudba za bralce	3816
popravki in pojasnila	3837
poprzedni	3089
poprzednia strona	3162
populair	2818	2930
populaire	1769
populaire artikelen	2818
populaires	1769
populairst	2915
populairste	2930
popular	1292
popular articles	1073
popular now	1073
popular posts	1073
popular reads	1150
popular stories	1073
popular topics	1073
populare	3341
popularne	3086	3172
populer	2204
populiariausi	2662
popunite ovo polje	3642
poredaj po	3652
portada	1350
poruka	3643
posa't a prova	419
posez une question sur cet article	1794
poskusite pozneje	3831
poskusite znova	3831
poslat	471	555
poslat e-mailem	471
poslat mailem	569
poslat tip	561
poslechnout	471
posnetek ni na voljo	3819
post as a guest	1234
post code	1282
post comment	1068
post laden	853
post on x	1049
post your answer	1234
postal code	1282
postavi kao preferirani izvor	3654
postavke privatnosti	3628
postcode	1282	2918
poster un commentaire	1765
postinumero	1701
postleitzahl	866
postnummer	671	3037	3951
posts relacionados	3215
poststed	3037
potrebbe interessarti	2328
potrebbe interessarti anche	2328
potrebbero interessarti	2328
pour aller plus loin	1769
pour lire la suite	1809
povezana novica	3764
povezane novice	3764
povezane teme	3570
povezane vesti	3570
povezane vijesti	3570
povezano	3764
povezava je kopirana	3844
povezava kopirana	3844
poveznica je kopirana	3655
poveznica kopirana	3573
povolit	546
povolit cookies	475
povolit jednou	540
povolit notifikace	545
povolit obsah	540
povolit reklamu	548
povolit reklamy	548
povratak na naslovnicu	3645
povratak na vrh	3645
povuci pristanak	3628
povuci privolu	3628
powered by ai	1119
powiadomienia	3151
pozabljeno geslo	3760
pozastavit	543
pozneje	3823
""", 'pr': """
pr	2097	2462	2573
pr cikk	2178
pr-cikk	2178
praegune aeg #	1508
prati autora	3654
prati autoricu	3654
prati temu	3654
pratite autora	3654
pratite ovu temu	3654
pratite temu	3654
pravidla diskuse	478
pravidla diskuze	566
pravidla oprav	561
pravila komentarisanja	3652
pravila komentiranja	3573	3767
pravila privatnosti	3586
preberi pozneje	3844
preberi prepis	3819
preberi v aplikaciji	3821
preberite tudi	3764
precedente	2331
precios y disponibilidad pueden variar	1374
predmet	3643	3738
predvajaj	3819
predvajaj video	3819
predvajalnik se nalaga	3819
preferencias de cookies	1442
preferencias de privacidad	1442
preferensi cookie	2249
preferensi privasi	2281
preferenze cookie	2321
preferenze privacy	2420
preferenze sulla privacy	2420
pregunta a nuestra ia	1372
preizkusite se	3813
preizkusite svoje znanje	3813
preko cijelog ekrana	3630
premium	464	582	890	1027	1313	1736	2187	2302	2788	2945	3064	3189	3329	3857	4041	4284
premium content	1027
premium digital	1146
premium-artikel	701
premor	3820
prenehaj slediti	3843
prenesi epizodo	3819
prenesi zvok	3819
prenota il tuo posto	2379
prenume	3401
prenumeranterbjudande	3932
prenumerata	2660	3064
prenumeration	3857
prenumeratoriams	2660
prenumeratoriaus nauda	2698
prenumerera	3857
prenumerera nu	3857
prenumeruj	3064
prenumeruoti	2660
preostalo vreme	3630
preostalo vreme -#	3630
preostalo vrijeme	3630
preostalo vrijeme -#	3630
prepis	3726	3820
preporuka	3570
presentado por	1434
presentat per	454
presentato da	2412
presentear	3295
presentear artigo	3294
presented by	1059
press enter or click to view image in full size	1078
prestani pratiti	3654
prethodna fotografija	3645
prethodna slika	3645
prethodna stranica	3645
pretplata	3562
pretplati se	3562
pretplatite se	3562
preuzmi audio	3630
preuzmi epizodu	3630
preuzmi na app storeu	3632
prevedeno z umetno inteligenco	3840
prevent your screen from going dark	61
preverite svoj nabiralnik	3831
previous article	1073
previous image	1284
previous page	1078
previous photo	1284
previous picture	1284
previous post	1078
previous slide	1284
prezentat de	3414
prezime	3643
priezvisko	3738
prihranite #%	3829
prihvatam	3586
prihvati	3586
prihvati i nastavi	3628
prihvati sve	3586
priimek	3832
priimti visus	2678
priimti visus slapukus	2699
prijava	3563	3760
prijava na newsletter	3642
prijava putem facebooka	3639
prijava putem googlea	3639
prijava s facebook	3828
prijava s facebookom	3828
prijava z apple	3828
prijava z google	3828
prijava z googlom	3828
prijavi	3653	3842
prijavi komentar	3652	3841
prijavi napako	3767
prijavi oglas	3656	3845
prijavi se	3563	3760
prijavi se na novice	3831
prijavi se preko facebooka	3639
prijavi se preko google	3639
prijavi se preko googlea	3639
prijavite napako	3837
prijavite se	3563	3760
prijavite se odmah	3563
prijzen kunnen intussen gewijzigd zijn	2863
primo piano	2328
principais pontos, por ia	3235
principios editoriales	1426
prindi	1472
prindi artikkel	1472
prindi retsept	61
print	591	1050	1280	2803
print & digital	1280
print + digital	1280
print article	1049
print artikel	685
print artiklen	591
print dit artikel	2859
print dit recept	61
print opskrift	61
print opskriften	61
print page	1148
print recept	61
print recipe	61
print subscription	1027
print the recipe	61
print this	1049
print this page	1148
print this story	1293
printen	2803
prisijungti	2660
prisijungti per facebook	2705
prisijungti per google	2705
prisijungti su facebook	2705
prisijungti su google	2705
prisiminti mane	2705
prispevaj	3759
privaatsuspoliitika	1507
privaatsusseaded	1507
privaatsustingimused	1485
privacidad	1340
privacy	2321	2810
privacy center	730
privacy notice	1037
privacy policy	1064	2321
privacy preference center	1064
privacy preferences	1064
privacy settings	1064
privacy statement	1064
privacy-instellingen	2903
privacybeleid	2810
privacyinstellingen	2903
privacyverklaring	2810
privalomas laukas	2706
privalomi laukai	2706
privatlivsindstillinger	656
privatlivspolitik	656
privatumo nustatymai	2699
privatumo politika	2678
probeabo	701
probeer gratis	2914
probeer het later opnieuw	2851
probeer het opnieuw	2917
probeer nu	2788
produktempfehlung	727
profil	701
profilo	2302
profiter de l'offre	1736
progress: #%	1272
proizvoljan iznos	3637
promo	2319	3569
promocijsko besedilo	3763
promocja	3078
promoted	1059
promoted by outbrain	1294
promoted by taboola	1294
promoted content	1059
promoted links	1059
promoted stories	1073
promotie	2808
promotion	1059
proovi hiljem uuesti	1514
proovi uuesti	1514
propaganda	3206
proposer une correction	1800
proposer une tribune	1860
prosimo, izklopite blokator oglasov	3824
prosseguir	3208
prossimo articolo	2401
prossimo video	2421
proteggiamo le nostre fonti	2404
prova # dagar gratis	3857
prova gratis	2302	3857
prova gratis per un mese	2364
prova nu	3857
prova-ho un mes gratis	410
proverite mejl	3642
proverite svoje znanje	3624
provjerite e-mail	3642
provjerite svoj inbox	3642
provjerite svoje znanje	3624
prueba gratis	1313
prueba un mes gratis	1389
prvo najnoviji	3652
przeczytaj jeszcze	3086
przeczytaj najpierw w aplikacji	3149
przedruk zabroniony	3167
przelew tradycyjny	3154
""", 'pu': """
pub	1760	3206
pubblica	2374
publicar	1397	3258
publicar comentario	1343
publicera kommentar	3962
publicidad	1338
publicidad - sigue leyendo	1338
publicidade	3206
publicitat	389
publicitate	3337
publieditorial	87
publier	1821
publier un commentaire	1765
publireportage	1760
publireportatge	87
publirreportaje	1338
publiser kommentar	3048
publish comment	1291
puhelin	1701
puhelinnumero	1701
pular para a receita	61
pulsa para activar el sonido	1443
puni ekran	3630
puntos clave	1372
puntual	1415
puoi regalare # articoli al mese	2366
push aktivieren	857
push-nachrichten aktivieren	857
pushberichten	2909
pushberichten aanzetten	2908
pushmeldingen	2909
pushnotiser	3942
pushvarsler	3028
puslapis #/#	2715
pusti video	3630
pustit video	542
putar audio	2245
putar otomatis	2246
putar video	2245
puzzel van de dag	2896
puzzels	2843
""", 'py': """
pysy ajan tasalla	1626
pysy kirjautuneena	1697
pytanie dnia	3138
""", 'qr': """
qr kodu okut	4110
qr kodu okutun	4110
qr kodu tarayin	4110
qr platba	549
""", 'qu': """
quero apoiar	3276
quero assinar	3189
quero contribuir	3276
quero doar	3276
quick crossword	1264
quick poll	91
quiero aportar	1414
quiero donar	1414
quiero recibir comunicaciones comerciales	1419
quiero recibirla	1385
quiero recibirlo	1385
quiero ser socia	1414
quiero ser socio	1414
quiero suscribirme	1313
quitar publicidad	1374
quitar sonido	1403
quiz da semana	3300
quiz starten	846
quiz van de week	2896
""", 'ra': """
raccomandato da	2319
raksta audioversija	2760
raksti redakcijai	2768
rakstiet redakcijai	2768
raksts pieejams abonentiem	2721
rangkuman ai	2270
rapporteer	2930
rapporteer reactie	2929
rapporter	3049
rapporter annonse	3052
rapporter en fejl	677
rapporter feil	2962
rapporter kommentar	3048
rapportera	3963
rapportera annons	3966
rapportera ett fel	3957
rapportera fel	3875
rapportera kommentar	3962
rate recipe	61
rate this article	1232
rate this post	1232
rate this recipe	61	1232
rate this story	1232
razvrsti po	3841
""", 're': """
reactie	2814
reactie plaatsen	2929
reactieregels	2929
reacties	2814
reacties worden vooraf gecontroleerd	2848
read ad-free	1294
read aloud	1049
read also	1073
read article	1078
read by a computer voice	1272
read by a synthetic voice	1272
read by an ai voice	1272
read by an automated voice	1272
read comments	1068
read full article	1078
read full story	1078
read in app	1078
read less	1284
read more	1078
read more about	1073
read more about sharing	1049
read more articles	1078
read more here	1078
read more on	1073
read more on these topics	1073
read next	1073
read original article	1078
read our complete coverage	1073
read story	1078
read the article	1078
read the document	1079
read the full article	1078
read the full document	1079
read the full story	1078
read the transcript	1272
read transcript	1272
read without limits	1279
reader offer	1267
reader offers	1267
reader poll	91	1263
readers also read	1073
readers are also reading	1230
readers' poll	1263
ready for more	1037
reageer	2814
reageer op dit artikel	2924
reageren	2814
reagovat	567
rebus	3380
rebutja totes les galetes	427
rebutja-ho tot	395
recent	1073
recent articles	1073
recent news	1073
recent posts	1073
recent stories	1073
recept bewaren	61
recept printen	61
recevoir des notifications	1835
recevoir la newsletter	1745
recevoir les notifications	1835
recevoir une alerte	1802
recharger la page	1836
rechazar	1340
rechazar todas	1340
rechazar todas las cookies	1442
rechazar todo	1340
rechazar y suscribirme	1407
rechazar y suscribirse	1407
recherche	1772
rechercher	1772
rechte am artikel erwerben	873
rechte an diesem artikel erwerben	873
rechten aanvragen	2925
recibir alertas	1384
recibir alertas de este autor	1453
recibir alertas de este tema	1384
reclame	2808
recomandate	3341
recomendaciones	1347
recomendadas	1347	3215
recomendado	1347
recomendado para ti	1347
recomendados	1347	3215
recomendamos	3215
recommander ce commentaire	1860
recommend	1292
recommended	1073	1280
recommended articles	1073
recommended by outbrain	1294
recommended by taboola	1294
recommended external content	1117
recommended for you	1073
recommended reading	1073
recommended reads	1150
recommended stories	1073
recommended videos	1073
recorda'm	438
recordarme	1417
reculer de # secondes	1828
recurso exclusivo para assinantes	3237
recusar	3208
recusar todos os cookies	3304
redactiestatuut	2924
redakcja poleca	3086
redaksi	2219
redaksjonen anbefaler	2966
redaktion kontaktieren	872
redaktionelle richtlinien	872
redaktionen anbefaler	604
redaktionen rekommenderar	3879
redaktionsempfehlung	737
redan prenumerant? logga in	3857
reddet	4051
reddit	1050
redes sociais	3202
redes sociales	1332
reducir texto	1432
redueix el text	452
reference: donation	1277
refresh page	1275
refresh the page	1275
refuser	1762
refuz toate cookie-urile	3419
regala	453	2411
regala aquest article	452
regala articolo	2410
regala l'article	452
regala l'articolo	2410
regala questo articolo	2410
regalar	1433
regalar noticia	1432
regardez aussi	1875
registar	3189
registe-se	3189
register	1027
register for free	1027
register now	1027
registo	3189
registra't	383
registra't per comentar	398
registrace	464
registracija	3563	3760
registrarme	1313
registrarme en la newsletter	1320
registrarse	1313
registrasi	2187
registrate	1389
registrati	2302
registrati e leggi questo articolo	2364
registrati gratis	2302
registreer	2788
registreer gratis	2788
registreeru tasuta	1467
registreeru veebiseminarile	1474
registrer deg	2945
registrera dig	3857
registreren	2788
registrieren	701
registriraj se	3563	3760
registro	1313
registro completado	1449
registrovat se	464
registruj se	3563
registruotis	2660
regler for debatten	682
regler for kommentarer	3048
regler for kommentarfeltet	3048
regole dei commenti	2373
regole per commentare	2373
regole per i commenti	2373
regras para comentar	3257
regulamin	3079
regulamin komentarzy	3171
reguli de comentare	3375
reguli pentru comentarii	3375
regulile comentariilor	3375
reject & subscribe	1270
reject all	1064
reject all cookies	1064
reject and pay	1270
rejeitar	3208
rejeitar todos	3208
rejeitar todos os cookies	3304
rejoignez la conversation	1800
rejoignez la discussion	1800
reklaam	1467
reklaamartikkel	1476
reklaamtekst	87	1476
reklam	3871	4050
reklam alani	4050
reklam engelleyici nasil kapatilir	4113
reklam engelleyici tespit edildi	4113
reklam engelleyicimi kapattim	4113
reklam engelleyicinizi kapatin	4113
reklam engelleyiciyi kapattim	4113
reklam slut	3966
reklam sonu	4104
reklama	474	2660	3078	3569	3667
reklamdan sonra devam ediyor	4050
reklamdir	4104
reklame	595	2958
reklame slut	686
reklami atla	4050
reklami kapat	4050
reklamin sonu	4104
reklaminis	87
reklaminis straipsnis	2669
reklamlar	4050
reklamlara izin ver	4113
reklamos pabaiga	2713
reklamy	3078
reklamy google	3175
rekomendasi	2204
rekomendasi untuk anda	2204
rekomendasi untukmu	2204
rekomenduojame	2662
rekommenderade artiklar	3879
rekommenderas	3879	3948
rekommenderas av outbrain	3966
rekommenderas av taboola	3966
rekommenderat	3879
rekommenderat av outbrain	3966
relacionadas	1347	3215
relacionado	1347
relacionados	1347	3215
relatar erro	3299
related	1073	1076
related article	1073
related articles	1073
related content	1073
related coverage	1073
related items	1073
related links	1073
related news	1073
related posts	1073
related reading	1073
related stories	1073
related story	1073
related tags	1073
related to this story	1073
related topics	1073
related videos	1073
relaterade artiklar	3879
relaterade nyheter	3879
relaterat	3879
relaterede artikler	604
relaterede emner	604
relateret	604
relatert	2966
relaterte artikler	2966
relaterte emner	2966
relaterte saker	2966
relevanteste	878
reload page	1275
reload the page	1275
remaining time	1272
remaining time #	1272
remaining time -#	1272
remember me	1027
remiamas turinys	2669
remind me in #	1018
remind me in may	1018
remind me later	1018
remind me next month	1018
remind me tomorrow	1018
remove ad	1059
remove ads	1059
remti	2660
renovar assinatura	3310
rep alertes d'aquest tema	404
replay	1078
replier	1773
replies	1068
reply	1068
report	1050	1292
report a mistake	1079
report a problem	1068
report a typo	1068
report abuse	1068
report ad	1059
report an error	1079
report comment	1068
report error	1079
report this ad	1059
report this comment	1291
reportagem exclusiva para assinantes	3252
reportar	1343
reportar comentario	1437
reportar erro	3211
reportar error	1343
reportar un error	1343
reprendre la lecture	1828
reprints & licensing	1288
reprints & permissions	1252
reprints and licensing	1288
reprints and permissions	1288
reproducir	1350
reproducir audio	1403
reproduction et diffusion interdites	1880
reproductor de audio	1443
reproduzir	3218
republish our articles for free	1288
republish this article	1288
republish this story	1288
request a correction	1068
request permission	1288
request permission to reuse	1288
request permissions	1252
request reprint	1288
request reprints	1288
required	1281	1282
required field	1281
required fields	1281
required, but never shown	1234
reserve online	3319
reserve your place	1267
reserve your seat	1267
reserveer je plek	2900
reserveer kaarten	2900
reserveer uw plaats	2900
reserver plads	654
reserver plass	3020
reset password	1027
respon	417
responda ao quiz	3260
responder	1343	3211
resta aggiornato	2309
resta connesso	2395
restam # caracteres	3243
resterende tid	658
resterende tid #	658
resterende tid -#	658
resterende tijd	2905
resterende tijd #	2905
resterende tijd -#	2905
restzeit	855
restzeit #	855
restzeit -#	855
resultado	91
resultado da enquete	3299
resultados	91
results	91
resum amb ia	449
resum generat amb ia	449
resumen con ia	1372
resumen de ia	1372
resumen generado por ia	1430
resumen ia	1430
resumen por ia	1372
resumir com ia	3235
resumo com ia	3291
resumo gerado por ia	3291
resumo ia	3291
resumo por ia	3235
retira el consentiment	427
retirar consentimento	3269
retirar consentimiento	1407
retirar el consentimiento	1407
retirar o consentimento	3269
retirer le consentement	1832
retirer mon consentement	1832
retour	1755
retour au sommaire	1875
retour en haut	1772
retour en haut de la page	1846
retour en haut de page	1846
retroceder # segundos	1403	3265
rettelser og presiseringer	3043
return to homepage	1284
return to top	1078
revenir en haut	1875
revisa el correu	440
revisa la safata d'entrada	440
revisa tu bandeja de entrada	1419
revisa tu correo	1419
revoca consenso	2385
revoca il consenso	2385
revogar consentimento	3269
rewind	1273
rewind # seconds	1272
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3816
rezerviraj mjesto	3627
rezervirajte svoje mesto	3816
rezervujte si miesto	3721
rezultatele sondajului	3416
rezultati	91
rezultati ankete	3624	3813
rezultati glasanja	3624
rezultati glasovanja	3813
rezumat ai	3409
rezumat generat de ai	3409
rezygnujesz, kiedy chcesz	3156
""", 'ri': """
riabbonati	2426
riassumi con l'ia	2347
riassunto ai	2407
riassunto generato dall'ia	2407
riassunto ia	2347
ricarica la pagina	2390
ricarica pagina	2390
ricevi gli avvisi su questo argomento	2358
ricevi la newsletter	2309
ricevi una notifica per ogni nuovo articolo dell'autore	2358
richiesta inviata	2427
ricordami	2395
riduci il testo	2410
rifiuta	2321
rifiuta e abbonati	2385
rifiuta tutti i cookie	2420
rifiuta tutto	2321
rights & permissions	1288
rights and permissions	1288
rimani aggiornato	2309
rimani connesso	2395
rimani informato	2309
ringkasan ai	2270
rinnova l'abbonamento	2426
riproduci	2331
riproduci audio	2381
riproduci video	2381
riproduzione automatica	2382
riproduzione vietata	2433
riservato agli abbonati	2364
rispondi	2324
rispondi al sondaggio	2355
ristikko	1681
risultati	91
risultati del sondaggio	2415
ritzau	634
ritzau/afp	634
ritzau/reuters	634
rivedi il video	2421
""", 'ro': """
rocznie	3157
rodyti # atsakymus	2710
rodyti atsakymus	2710
rodyti daugiau	2667
rodyti ir sutikti	2699
rodyti komentarus	2666
rodyti rezultatus	2696
rohkem artikleid	1515
rohkem autorilt	1515
rozbalit	482
rozliczane rocznie	3156
rozmiar czcionki	3174
rozmiar tekstu	65
rozpocznij quiz	3138
rozumiem	3090
""", 'rs': """
rss	1050
""", 'ru': """
rubriken	737
rubriques	1769
rules for comments	1291
rustore	93
""", 'ry': """
rychlost	543
ryhdy kuukausilahjoittajaksi	1695
""", "s'": """
s'abonner	1736
s'identifier	1736
s'inscrire	1736
s'inscrire gratuitement	1736
""", 'sa': """
sa kasutad reklaamiblokeerijat	1511
saada e-postiga	1472
saada kommentaar	1518
saada vihje	1474
saatavilla google playsta	1690
sag uns deine meinung	778
sagen sie uns ihre meinung	778
saiba mais	3215
sair	3189
sair da tela cheia	3265
saisissez votre email	1873
saken er automatisk generert	3046
saken er forbeholdt abonnenter	2945
saken er lest opp av en ki-stemme	3024
saken er lest opp av en robot	2954
saken fortsetter etter annonsen	2958
saken fortsetter nedenfor	2958
saken fortsetter under	2958
saken fortsetter under bildet	2958
saken oppdateres	2958
sakrij odgovore	3652
sakrij oglas	3656
salasana	1698
salin	2274
salin link	2196
salin tautan	2196
salir de pantalla completa	1403
salli	1692
salli aina	1686
salli ilmoitukset	1691
salli kerran	1686
salli mainokset	1694
salta alla ricetta	61
salta annuncio	2421
saltar a la receta	61
saltar al contenido	1350
saltar anuncio	1443
saltar publicidad	1338
salva	2314
salva articolo	2314
salva l'articolo	2366
salva la ricetta	61
salva le preferenze	2385
salva per dopo	2366
salva preferenze	2385
salva ricetta	61
salvar	3201
salvar artigo	3201
salvar para depois	3320
salvar para ler depois	3254
salvar receita	61
salvesta	1472
salvesta artikkel	1472
salvesta hilisemaks	1520
salvesta seaded	1507
salvesta valikud	1507
samal teemal	1469
samengevat door ai	2840
samenvatting door ai	2840
sammanfattad av ai	3882
sammanfattning gjord av ai	3882
samo neophodni	3628
samo nujni	3817
samo za pretplatnike	3639
samodejno predvajanje	3819
samodejno prevedeno	3840
sampaikan pendapat anda	2238
samtykke	596	2959
sanaristikko	1681
sans opinion	1821
santrauka sukurta di	2709
satin al	4135
satu kali	2258
saturs nav pieejams	2759
sauvegarder	1755
sauvegarder l'article	1812
sauvegarder pour lire plus tard	1812
save	1049
save #%	1280
save article	1049
save for later	1049
save preferences	1064
save recipe	61
save story	1049
save this article	1049
save this recipe	61
saved	1049
saya mengerti	2207
saya menyetujui pemrosesan data saya	2262
saya menyetujui syarat dan ketentuan	2262
saya setuju dengan kebijakan privasi	2262
saya setuju dengan syarat dan ketentuan	2262
saya sudah mematikan pemblokir iklan	2255
saya sudah menonaktifkannya	2255
saya sudah punya akun	2260
sayfayi yenile	4113
sayfayi yenileyin	4113
""", 'sb': """
sbalit	482
sblocca	2426
sblocca l'articolo	2364
""", 'sc': """
scan de qr-code	2907
scan qr-koden	660
scansiona il qr code	2387
scarica audio	2381
scarica da app store	2387
scarica da google play	2387
scarica il podcast	2381
scarica l'audio	2381
scarica l'episodio	2381
scarica la app	2387
scarica su app store	2387
scegli	2396
scegli i cookie	2420
scegli il piano	2395
scegli il tuo abbonamento	2364
scegli il tuo piano	2395
scegli l'abbonamento che fa per te	2364
scegli l'importo	2425
scegli l'offerta	2395
scegli questa offerta	2395
scegli un importo	2300
schermo intero	2382
schlagworte	737
schlagworte zum thema	737
schon abonnent	701
schon dabei	695
schreibe einen kommentar	733
schreiben sie der redaktion	778	872
schreiben sie einen kommentar	733
schrift kleiner	880
schrift verkleinern	722
schrijf een reactie	2814
schrijf je gratis in	2851
schrijf je in	2793
schrijf je in voor onze nieuwsbrief	2793
scopri	2331
scopri le offerte	2302
scopri tutte le nostre newsletter	2360
scopri tutte le offerte di abbonamento	2364
scrie un comentariu	3340
scrie-i autorului	3406
scrivi all'autore	2404
scrivi all'autrice	2404
scrivi alla redazione	2404
scrivi qui il tuo commento	2355
scrivi un commento	2324
scroll down for video	1126
scroll down to continue	1151
scroll down to continue reading	1059
scroll for more	1059
scroll ke bawah untuk melanjutkan	2199
scroll to continue	1059
scroll to continue with content	1059	2199
scroll to top	1078
scroll untuk melanjutkan membaca	2244
scroll untuk membaca	2199
scrolle weiter	727
scrollen sie weiter	727
""", 'se': """
se # bildene	3038
se # bilder	3038	3952
se # bilderna	3952
se # billeder	672
se # billederne	672
se # foto	3038
se # foton	3952
se # fotos	672
se abonnemang	3857
se abonnement	3033
se abonnementer	582
se alla	3882
se alla # bilder	3952
se alla # bilderna	3952
se alla # foton	3952
se alla bilder	3882	3952
se alla bilderna	3952
se alla erbjudanden	3947
se alla foton	3952
se alle	607	2969
se alle # bildene	3038
se alle # bilder	3038
se alle # billeder	672
se alle # billederne	672
se alle # foto	3038
se alle # fotos	672
se alle abonnementer	667
se alle abonnentfordeler	2945
se alle bildene	2969	3038
se alle bilder	3038
se alle billeder	672
se alle billederne	672
se alle fordele for abonnenter	582
se alle foto	3038
se alle fotos	672
se alle tilbud	3033
se bildegalleri	3039
se bildene	3038
se bildene her	2969
se bilder	3038	3952
se bilderna	3952
se bildeserie	3039
se bildspelet	3953
se billeder	672
se billederne	672
se billederne her	607
se billedgalleri	673
se billedserie	673
se billedserien	673
se connecter	1736
se connecter avec apple	1809
se connecter avec facebook	1809
se connecter avec google	1809
se erbjudanden	3857
se factura anualmente	1417
se flere billeder	607
se foto	3038
se foton	3952
se fotos	672
se galleri	673
se grafikken her	607	2969
se ha producido un error	1419
se klippet	3882
se klippet i spelaren ovan	3882
se klippet ovan	3882
se klippet over	2969
se kommentarer	682
se liveblog	673
se pris	3932
se prisen	654
se priset	3932
se resultat	91	3928
se resultatene	3016
se resultaterne	650
se resultatet	91	3928
se souvenir de moi	1840
se tilbud	582	2945
se tilbuddet	654
se tilbudene	2945
se tilbudet	3020
se videoen	3024
se videoen her	607	2969
se videoen herunder	607
se videoen nedenfor	607	2969
se videoen ovenfor	607
se videoen over	2969
se videoen under	2969
se videon i spelaren ovan	3882
se videon nedan	3882
se videon ovan	3882
search	1078
sebelumnya	2206
secciones	1347
sections	1078
secure checkout	1025
secure drop	1287
secure payment	1024
secure transaction	1025
seda sisu ei saa kuvada	1507
sedang tren	2230
see # images	1283
see # more images	1283
see # more photos	1283
see # more pictures	1283
see # photos	1283
see # pictures	1283
see all	1078
see all # images	1283
see all # photos	1283
see all # pictures	1283
see all articles by this author	1284
see all images	1283
see all newsletters	1037
see all offers	1279
see all photos	1283
see all pictures	1283
see all plans	1146
see all subscription plans	1146
see also	1073
see artikkel on lukustatud	1513
see at amazon	1262
see comments	1068
see deal	1262
see details	1079
see gallery	1284
see how you did	1263
see images	1283
see it at amazon	1262
see less	1284
see more	1078
see offer	1279
see offers	1279
see original	1079
see photos	1283
see pictures	1283
see plans	1279
see price	1262
see results	91	1263
see subscription options	1027
see the answers	1263
see the gallery	1284
see the map	1079
see the results	91
see video pole enam saadaval	1508
seek to live, currently behind live	1272
seek to live, currently playing live	1272
segarkan halaman	2255
segnala	2324
segnala abuso	2374
segnala commento	2415
segnala il commento	2415
segnala questo commento	2415
segnala refuso	2415
segnala un errore	2324
segnala un errore nell'articolo	2355
segnala un refuso	2415
segnalazione anonima	2404
segueix aquest tema	404
segueix el tema	450
segueix l'autor	404
segueix tota l'actualitat en directe	413
segui	2315
segui argomento	2408
segui autore	2408
segui il tema	2408
segui l'argomento	2408
segui l'autore	2408
segui la diretta	2358
segui questo argomento	2358
segui questo autore	2431
segui questo tema	2358
seguici	2315
seguici su facebook	2315
seguici sui social	2315
seguir	1333	3202
seguir a este autor	1384
seguir al autor	1431
seguir assunto	3315
seguir autor	1431	3245
seguir en el navegador	1409
seguir en la web	1409
seguir este autor	3292
seguir este tema	1384	3245
seguir leyendo	1313	1350
seguir leyendo en	1333
seguir o autor	3292
seguir o tema	3315
seguir sin apoyar	1307
seguir tema	1431	3292
sei d'accordo? vota	2355
sei iscritto	2427
seite #	740
seite # aus #	867
seite # von #	867
seite #/#	867
seite drucken	722
seite neu laden	860
seite teilen	722
seja apoiador	3185
seja apoiadora	3276
seja assinante	3189
seja o primeiro a comentar	3211
seja um apoiador	3185
sekali	2258
sekot autoram	2771
selalu izinkan	2249
selalu tampilkan	2249
selanjutnya	2206
selecciona	439
seleccionar	1418
selecionar	3280
selecione as newsletters que pretende receber	3247
selecione as newsletters que quer receber	3247
select	1280
select a plan	1279
select an amount	1024
select payment method	1024
select plan	1279
select this plan	1279
selecteer	2915
selecteren	2915
selengkapnya	2206
seleziona	2396
selles artiklis	1515
sem som	3266
sem spam	3281
sembunyikan	2207
sembunyikan balasan	2238
sembunyikan komentar	2238
semua artikel penulis	2266
semua berita	2266
semua gim	2241
semua komentar	2203
semua permainan	2241
semua video	2266
senare	3853	3942
senaste	3879
senaste nyheterna	3879
senaste nytt	3879
send	91	671	1282	3037
send a tip anonymously	1287
send an anonymous tip	1287
send anonymt tips	3043
send as gift	1293
send besked	670
send by e-mail	1293
send by email	1293
send by whatsapp	1293
send comment	1291
send dine billeder	677
send e-post til journalisten	3039
send email	1049
send et anonymt tip	677
send et tip	677
send feedback	1068
send inn	91	3037
send inn kommentar	3048
send kommentar	3048
send melding	3036
send message	1281
send som e-mail	685
send som e-post	3051
send til en ven	591
send tip	677
send tips	3043
send to a friend	1049
send via email	1293
send via whatsapp	1293
senden	866
senere	578	662	2941	3028
seneste	604
seneste nyheder	604
seneste nyt	604
sense correu brossa	440
sense tu no seria possible	409
sent daily	1137
sent weekly	1137
senza di te non ce la facciamo	2363
senza vincoli	2364
seotud artiklid	1469
seotud lood	1469
sepa-lastschrift	700
sepete ekle	4155
services partenaires	1760
servicios	1347
ses dosyasini indir	4105
ses oynatici	4144
sesi indir	4105
sesi kapat	4105
sesli dinle	4048
setiap bulan	2258
setiap donasi berarti	2257
setiap kontribusi berarti	2257
setiap rupiah berarti	2257
setuju dan lanjutkan	2249
seu apelido	3299
seu e-mail	3193
seu email	3193
seu nome	3282
seu pedido foi enviado	3311
seu voto foi computado	3257
seu voto foi registrado	3257
seuraa	1631
seuraa aihetta	1631
seuraa kirjoittajaa	1714
seuraa toimittajaa	1714
seuraat jo	1714
seuraava	1640
seuraava artikkeli	1703
seuraava juttu	1638
seuraava kuva	1703
seuraava sivu	1703
seuraava video	1688
seuraavaksi	1640
seuratut aiheet	1714
sezioni	2328
""", 'sf': """
sfoglia gallery	2331
sfoglia il giornale	2302
sfoglia la gallery	2401
""", 'sh': """
share	895	1049	2196	3334
share a gift link	1293
share article	1049
share as gift	1293
share by email	1049
share by text	1049
share by whatsapp	1293
share full article	1049
share gift link	1293
share link	1049
share on	1049
share on bluesky	1049
share on facebook	1049
share on flipboard	1049
share on linkedin	1049
share on pinterest	1049
share on reddit	1049
share on social	1148
share on social media	1148
share on telegram	1049
share on threads	1049
share on x	1049
share on x (twitter	1049
share on your socials	1148
share options	1049
share pe facebook	3368
share save	1049
share share	1049
share story	1049
share this	1049
share this article	1049
share this news	1049
share this on	1049
share this on social media	1049
share this recipe	61
share to facebook	1049
share tweet	1049
share using the buttons below	1148
share via	1049
share via facebook	1049
share via twitter	1049
share with a friend	1049
share with email	1049
share with friends	1148
share with your friends	1049
sharing	1049
shop now	1229
shop the collection	1267
shop the edit	1229
shop the look	1229
shop the story	1229
shop this look	1229
shop this story	1229
show # images	1283
show # more images	1283
show # more photos	1283
show # more pictures	1283
show # photos	1283
show # pictures	1283
show # replies	1291
show all	1078
show all # images	1283
show all # photos	1283
show all # pictures	1283
show all images	1283
show all photos	1283
show all pictures	1283
show and accept	1270
show caption	1078
show comments	1068
show content	1270
show external content	1064
show gallery	1284
show image	1079
show images	1283
show less	1078
show map	1079
show more	1078
show more replies	1291
show more sharing options	1049
show original	1079
show password	1279
show photos	1283
show pictures	1283
show replies	1291
show results	91	1263
show this content	1270
show transcript	1272
show translation	1079
shrani	3767
shrani izbiro	3817
shrani nastavitve	3817
shrani recept	61
shrani za pozneje	3844
""", 'si': """
si din mening	2962
sicher und anonym hinweise senden	872
sida # av #	3952
sida #/#	3952
side # af #	672
side # av #	3038
side #/#	672	3038
sie folgen diesem autor	879
sie folgen diesem thema	879
sie folgen diesem thema bereits	879
sie haben bereits abgestimmt	846
sie haben bereits ein konto	793
sie haben bereits ein konto? anmelden	793
sie haben den newsletter abonniert	784
sie haben noch kein abo	793
sie haben noch kein konto	863
sie haben schon ein abo	863
sie haben sich erfolgreich angemeldet	865
sieh dir diesen beitrag auf instagram an	766
siehe auch	737
siga	3202
siga ao vivo	3285
siga em direto	3285
siga este autor	3245
siga-nos	3202
sign in	1027
sign in / register	1027
sign in or sign up	1027
sign in with apple	1279
sign in with email	1279
sign in with facebook	1279
sign in with google	1279
sign me up	1037
sign out	1027
sign up	1027
sign up for corrections and clarifications	1068
sign up for free	1027
sign up for our newsletter	1037
sign up here	1037
sign up now	1027
sign up or log in	1146
sign up to our newsletter	1137
sign up using email and password	1234
sign up using google	1234
sign up with apple	1279
sign up with email	1279
sign up with facebook	1279
sign up with google	1279
sign up with your email	1137
signaler	1765
signaler ce commentaire	1860
signaler ce message	1860
signaler un abus	1800
signaler une erreur	1773
signaler une faute	1800
signaler une faute d'orthographe	1800
sigue este tema y recibe avisos	1384
sigue leyendo	1347
sigue leyendo debajo	1338
sigues a este autor	1453
sigues este tema	1453
siguiendo	1333
siguiente	1350
siguiente foto	1451
siguiente imagen	1451
siguiente noticia	1347
siirry aihesivulle	1703
siirry etusivulle	1703
siirry kauppaan	1684
siirry keskusteluun	1712
siirry lahjoitussivulle	1695
siirry reseptiin	61
siirry sivun alkuun	1703
siirry tapahtumaan	1684
siirry tarjoukseen	1684
siirry visaan	1680
sikeresen feliratkozott	2107
sikr dig billetter	654
sikr dig en plads	654
sikre deg billett	3020
sikre deg plass	3020
silencia	424
silenciar	1404	3266
sim, quero	3273
simak juga	2204
similar articles	1073
similar posts	1073
similar stories	1073
simpan	2196
simpan artikel	2229
simpan pengaturan	2249
simpan preferensi	2249
simpan resep	61
simpan untuk dibaca nanti	2229
simpan untuk nanti	2288
sin comentarios	1343
sin permanencia	1389
sin spam	1419
single contribution	1024
singola	2393
sintesi generata dall'ia	2407
sinu e-post	1514
sinu e-posti aadress	1492
sinu nimi	1514
sinua voisi kiinnostaa	1638
siradaki haber	4055
siradaki video	4144
sirala	4099
siralama	4099
sisa waktu	2245
sisesta kehtiv e-posti aadress	1514
sisesta oma e-posti aadress	1492
sisesta summa	1512
siste	2966
siste nyheter	2966
siste nytt	2966
sisu ei ole saadaval	1507
sisu on blokeeritud	1507
sisu pole saadaval	1507
sisuturundus	87	1467
sisuturunduse artikkel	1476
site map	1078
siteden devam et	4110
sitemap	1078
sivu #/#	1702
sivun alkuun	1703
""", 'sj': """
sjekk e-posten din	3036
sjekk innboksen	3036
sjekk innboksen din	3036
sjekk pris	3020
""", 'sk': """
skabt med ai	680
skaito sintetinis balsas	2700
skaitomiausi	2662
skaitomiausi straipsniai	2662
skaitomiausia	2662
skaitykite daugiau	2662
skaitykite su prenumerata	2705
skaitykite toliau	2660
skaityti daugiau	2667
skaityti komentarus	2666
skaityti toliau	2660
skaityti visus komentarus	2666
skal udfyldes	670
skaneeri qr-kood	1509
skaneeri qr-koodi	1509
skann qr-koden	3026
skanna qr-koden	3940
skannaa qr-koodi	1690
skapa ett gratis konto	3857
skapa ett konto	3857
skapa gratis konto	3857
skapa konto	3857
skapa konto gratis	3857
skapad av ai	3960
skapad med ai	3960
skaties bildes	2728
skaties foto	2728
skaties video	2728
skatieties video	2728
skeniraj qr kod	3632
skeniraj qr-kodo	3821
skenirajte qr kod	3632
skenirajte qr kod i preuzmite aplikaciju	3632
skenirajte qr-kodo	3821
skenirajte qr-kodo in prenesite aplikacijo	3821
skicka	91	3951
skicka dina bilder	3957
skicka in	91	3951
skicka in dina bilder	3957
skicka in ditt tips	3957
skicka kommentar	3962
skicka meddelande	3950
skicka tips	3957
skicka via e-post	3965
skip ad	1018
skip ads	1059
skip advertisement	1059
skip backward # seconds	1272
skip for now	1018
skip forward # seconds	1272
skip past newsletter promotion	1037
skip this	1018
skip to content	1078
skip to footer	1078
skip to main content	1078
skip to navigation	1078
skip to recipe	61
skirkite # % gpm	2704
skirkite mums # %	2704
skjul	608	2970
skjul annonce	686
skjul annonse	3052
skjul bildetekst	3039
skjul billedtekst	673
skjul svar	3048
skocz do przepisu	61
skok na recept	61
skomentuj	3074	3082
skontrolujte si e-mail	3737
skopiowano do schowka	3174
skopiowano link	3074
skopiuj adres	3074
skopiuj link	3074
skrij odgovore	3841
skrij oglas	3845
skriv din kommentar	599	2962	3875
skriv din kommentar her	599	2962
skriv en kommentar	599	2962	3875
skriv et svar	607
skriv inn e-post	2950
skriv inn e-postadressen din	2950
skriv kommentar	599
skriv til forfatteren	673
skriv ut	2954	3867
skriv ut artikeln	3867
skriv ut artikkelen	3051
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2954
skriv ut sidan	3965
skriv ut siden	3051
skru av adblock	3029
skru av annonseblokkering	3029
skru av lyd	3024
skype	1050
""", 'sl': """
sla advertentie over	2808
slajd # z #	3161
sledi avtorici	3843
sledi avtorju	3843
sledi temi	3843
sledite temi	3843
sledovat autora	568
sledovat autorku	568
sledovat online	557
slide # of #	1283
slide # van #	2919
slik beskytter vi kildene	3043
slik jobber vi med rettelser	3043
slik retter vi feil	3043
slik skrur du av adblock	3029
slika # od #	3644	3833
slika #/#	3644	3833
slika u slici	3630
slika v sliki	3819
slobodan iznos	3637
sluit	2821
sluit advertentie	2933
sluit galerij	2920
sluiten	2783
slut annons	3966
""", 'sm': """
smaller text	1293
smanji slova	3655
smetti di seguire	2408
sms	1050
""", 'sn': """
snapchat	1050
snelheid	2906
sniegt atsauksmi	2769
snimak nije dostupan	3630
snimka nije dostupna	3630
""", 'so': """
so deaktivieren sie ihren adblocker	859
so gehen wir mit fehlern um	872
so nutzen wir ki	875
so schalten sie den adblocker aus	859
sobre el autor	1347
sobre la firma	1347
sobrenome	3282
social	2315
social media	723	1054
sociala medier	3868
sociale media	2804
sociale medier	592
soitin latautuu	1688
solicitud enviada	1449
solitaire	535	1264	1825	3718
solo gli abbonati possono commentare	2355
solo los suscriptores pueden comentar	1379
solo para suscriptores	1417
solo per abbonati	2395
solo per gli abbonati	2395
something went wrong	1137	1282
something went wrong, please try again	1281
something went wrong, please try again later	1281
something went wrong. please try again	1137
something went wrong. please try again later	1037
sommaire	1772
son dakika	4055
son dakika haberleri	4055
son dakika haberlerini almak ister misiniz	4111
son haberler	4055
sonda	91	3139
sonda dnia	3138
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	4048
sonraki	4057
sonraki haber	4055
sonraki sayfa	4057
sonraki video	4144
sonraki yazi	4151
soovid saada teavitusi	1510
sopa de letras	1401
sopa de lletres	421
sorodna novica	3764
sorodne novice	3764
sorodne vsebine	3764
sorotan	2204
sorrend	2175
sorry, this video is not available	1272
sort by	1068	1292
sort by best	1291
sort by newest	1291
sort by oldest	1291
sort by: newest	1291
sorteer op	2929
sorter efter	682
sorter etter	3048
sortera	3963
sortera efter	3962
sorteren op	2929
sortering	3049
sortieren nach	877
sortierung	878
sortiraj	3653
sortiraj po	3652
sortuj	3172
sortuj od	3171
sosiaalinen media	1631
sosiale medier	2955
sostieni	2297
sostienici	2297
sottotitoli	2382
sous-titres	1829
soutenez-nous	1727
soutenir	1727
soutenir par un don	1870
soyad	4122
soyadiniz	4122
soziale medien	723
soziale netzwerke aktivieren	853
""", 'sp': """
spam yok	4121
spander en kaffe	3031
spannend	737
spar # %	668	3034
spar #%	668	3034
spara	3867
spara # %	3948
spara artikel	3867
spara artikeln	3867
spara artikeln till senare	3867
spara recept	61
spara receptet	61
spara till senare	3867
spara val	3936
spausdinti	2665
special offer	1027
spedizione gratuita	2412
speel mee	2896
speel nu	2896
speel video	2905
speel video af	2845
speichern	722
spela klipp	3938
spela nu	3928
spela upp	3882	3939
spela upp video	3938
spela video	3938
spelaren laddas	3938
speler wordt geladen	2905
speltid #	3938
spende	696
spende einrichten	861
spende jetzt	696
spenden	696
spenden sie	696
spenden sind steuerlich absetzbar	861
spendenkonto	788
spendier uns einen kaffee	861
spendiere uns einen kaffee	861
spendieren sie uns einen kaffee	861
spil her	650
spil med	650
spil nu	650
spill av	2969
spill av video	2969
spill av video her	2969
spill her	3016
spilleren lastes	3024
spomni me kasneje	3771
sponseret indhold	686
sponset	2958
sponset innhold	2958
sponsor	4135
sponsor content	1059
sponsored	727	898	1059	2863
sponsored content	1059
sponsored links	1059
sponsored message	1059
sponsored message - story continues after this	1059
sponsored post	1059
sponsored stories	1073
sponsoreret	595
sponsoreret indhold	595
sponsorizzato	2319
sponsorizzato da	2412
sponsorlu	4050
sponsorlu haber	4050
sponsoroitu	1632
sponsrat	3871
sponzorirana vsebina	3763
sponzorirano	3569	3763
sponzorisani tekst	3569
sponzorisano	3569
spotify	1050
spotted a mistake	1068
spotted an error	1068
spravovat souhlas	540
sprejmem	3779
sprejmem vse	3817
sprejmi	3779
sprejmi in nadaljuj	3817
sprejmi vse	3779
spremeni velikost pisave	3844
spremi	3573
spremi odabir	3628
spremi postavke	3628
spremi recept	61
spremi za kasnije	3655
spring naar recept	61
spring til indhold	673
springe zum rezept	61
spustit audio	542
spustit video	542
""", 'st': """
sta advertenties toe	2911
sta meldingen toe	2908
stai seguendo questo argomento	2431
stai seguendo questo autore	2431
stai usando adblock	2424
stai usando un ad blocker	2424
stai usando un adblock	2424
stampa	2314
stampa articolo	2314
stampa la ricetta	61
stampa questo articolo	2366
stampa ricetta	61
standard digital	1146
standardy redakcyjne	3166
start de quiz	2896
start free trial	1027
start quiz	1263
start quizen	3016
start quizzen	650
start slideshow	1284
start subscription	1027
start the quiz	1263
starta quiz	3928
startseite	737	740
stay connected	1037
stay in the know	1037
stay informed	1037
stay logged in	1279
stay signed in	1279
stay up to date	1037
ste opazili napako	3837
ste pozabili geslo	3828
steady	696
stel in als voorkeursbron	2931
stel je vraag aan onze ai	2840
stellenmarkt	772
stelling	91
stelling van de dag	91	2896
stem	91	651	2897	3017
stem her	91	607	2969
stem i afstemningen	607
stem i avstemningen	2969
stem mee	2896
stem nu	91	2843
stemmen	91	2897
stemmen din er registrert	3016
steun ons	2784
steun ons op patreon	2912
steun ons via patreon	2912
stichworte	737
stikkord	2966
stimme abgeben	91	846
stimmen sie ab	772
stopt automatisch	2858
stories for you	1073
story continues	1059
story continues below	1059
straipsnis prieinamas tik prenumeratoriams	2660
stran # od #	3833
stran #/#	3833
strana # od #	3644
strana # z #	556	3739
strana # ze #	556
strana # zo #	3739
strana #/#	556	3739
stranica # od #	3644
stranica #/#	3644
stream type live	1272
strictly necessary cookies	1064
strinjam se	3779
strinjam se in nadaljujem	3817
strinjam se s prikazom zunanje vsebine	3779
strojno prevedeno	3651	3840
strona # z #	3161
strona #/#	3161
stt	1644
stt-afp	1644
stt-reuters	1644
stumbleupon	1050
stumm	856
stummschalten	855
stummschaltung aufheben	855
stuur door	2883
stuur een anonieme tip	2924
stuur een correctie	2848
stuur een tip	2924
stuur je foto of video	2924
stuur je foto's in	2924
stuur je tip	2924
stworzone przez ai	3169
""", 'su': """
su questo argomento	2367
su voto ha sido registrado	1396
sua mensagem	3311
sua mensagem foi enviada	3281
suara anda telah dicatat	2238
suara anda telah direkam	2238
suara dihasilkan ai	2245
subiect	3424
subiecte	3341
subject	1282
submit	91	1019	1282
submit a correction	1068
submit comment	1068
submit vote	91	1263
submit your vote	91
subscreva a newsletter	3193
subscreva gratuitamente	3247
subscrever	3193
subscrever newsletter	3193
subscribe	1027
subscribe by email	1037
subscribe for free	1027
subscribe here	1027
subscribe now	1027
subscribe to continue	1027
subscribe to continue reading	1027
subscribe to get the latest posts sent to your email	1037
subscribe to our newsletters	1037
subscribe to read	1027
subscribe today	1027
subscribe via email	1037
subscriber benefit	1267
subscriber benefits	1267
subscriber exclusive	1146
subscriber offer	1267
subscriber only	1027
subscriber rewards	1267
subscriber-only	1027
subscriber-only content	1146
subscribers get more	1146
subscribers only	1027
subscription options	1027
subscriu-t'hi	382
subscriu-te	382
subskrybuj	3064
subskrybuj teraz	3156
subtitel	2246
subtitles	1273
subtitles off	1272
subtitles settings	1272
subtitrare	3384
success	1282
success! check your inbox	1183
successivo	2331
suche	740	869
suchen	740
sudah berlangganan	2260
sudah punya akun	2187
sudoku	421	535	651	847	956	1264	1401	1681	1825	2144	2243	2378	2897	3017	3139	3262	3380	3625	3718	3814	3929	4103	4336
sudoku do dia	3300
suggerisci una correzione	2347
suggest a correction	1068
suggested	1073
suggested articles	1073
suivant	1772
suivez notre direct	1812
suivez notre live	1875
suivez nous	1756
suivez-nous	1756
suivi	1756
suivre	1756
suivre ce sujet	1756
suivre ce sujet et recevoir une alerte	1802
suivre cet auteur	1756
suivre l'auteur	1854
suivre l'autrice	1854
suivre le direct	1846
suivre notre direct	1846
sujet	1874
sujets	1769
suka	2239
sukunimi	1701
sukurta dirbtinio intelekto	2709
sukurta su di	2709
sul pole kontot	1513
sulge	1475
sulge galerii	1515
sulge reklaam	1476
sulje	1621
sulje galleria	1703
sulje mainos	1716
sullo stesso argomento	2328
sullo stesso tema	2328
sumbang	2186
summary by ai	1119
summary generated by ai	1290
sunt de acord cu prelucrarea datelor cu caracter personal	3400
sunt de acord cu prelucrarea datelor personale	3400
suora	1689
suoraan reseptiin	61
suositellut	1638
suositeltu	1698
suosittelee outbrain	1716
suosittelemme	1638
suosituimmat	1638	1713
suosituin	1698
suositut	1713
support local journalism	1020
support our journalism	1020
support our work	1020
support quality journalism	1020
support the author	1020
support this site	1020
support us	1020
support us on patreon	1020
support us today	1020
supported by	1059
sur ce sujet	1769
sur le web	1769
surt de la pantalla completa	423
survei	91
suscribete	1313
suscribirme	1313
suscribirse	1313
suscribirse a este autor	1453
suscribirse a este tema	1453
suscribite	1389
suscribite ahora	1389
suscripciones	1313
susijusios naujienos	2662
susisiekti su redakcija	2708
sutikti ir rodyti	2699
sutikti su visais	2678
sutinku	2678
sutinku su visais	2699
suurem tekst	1520
suurempi teksti	1715
suurenda	1515
suurenda pilti	1515
suurenna	1703
suurenna kuva	1640
""", 'sv': """
svaki petak. besplatno. bez spama	3642
svar	599	683	2962	3049
svara	3875	3963
svi komentari	3573
svi tekstovi autora	3645
svrha uplate: donacija	3637
""", 'sw': """
swisha en slant	3854
swisha ett bidrag	3945
swisha till oss	3945
""", 'sy': """
syarat dan ketentuan	2202
syarat dan ketentuan | kebijakan privasi	2202
syndication rights	1288
synes godt om	683
""", 'sz': """
szavazok	91
szavazz	91	2144
szavazzon	91	2104
szerezd meg a google playen	2153
szerezze be: google play	2153
szintetikus hang olvassa fel	2151
szudoku	2144
szukaj	3089
szybki przelew	3154
""", "t'": """
t'ha agradat aquest article	398
""", 'ta': """
ta bort annonser	3871
ta quiz	3016
ta quizzen	3016
ta testen	3016
ta video ni na voljo	3819
ta vsebina ni na voljo	3817
taasesituse kiirus	1508
taboolan suosittelema	1716
tack! kolla din inkorg	3950
tag	2204	2328	4299
tag quiz	650
tag testen	650
tag-uri	3341
tagasi avalehele	1515
taggar	3879
tagged	1073
tagger	2966
tagi	3086
tagovi	3570
tags	604	737	902	1073	1347	1769	2204	2328	2818	3215	4299
taguri	3341
tahunan	2258
tai	1698
taille de la police	1856
taille de police	1856
taille du texte	1755
taip pat skaitykite	2662
tak for at du stemte	650
tak for din besked	670
tak for din henvendelse	670
tak for din stemme	91	650
tak for din tilmelding	587
tak for tilmeldingen	670
tak! tjek din indbakke	670
takaisin alkuun	1703
takaisin etusivulle	1703
takarir	2246
take our poll	1263
take our survey	1068
take the poll	1263
take the quiz	1263
takibi birak	4131
takip ediliyor	4131
takip ediyorsunuz	4152
takk for at du stemte	91
takk for din henvendelse	3036
takk for din stemme	91	3016
takk for meldingen	3036
takk for stemmen din	3016
takk! sjekk innboksen	3036
takma adiniz	4138
talebiniz alindi	4149
tallenna	1630
tallenna asetukset	1686
tallenna juttu	1630
tallenna resepti	61
tallenna valinnat	1686
tallennettu	1715
talvez mais tarde	3184
tam ekran	4106
tamanho da fonte	65	3201
tamanho da letra	3294
tamanho do texto	65
tambahkan balasan	2277
tambahkan ke keranjang	2287
tambahkan sebagai sumber pilihan	2271
tampilkan asli	2207
tampilkan balasan	2238
tampilkan konten	2249
tampilkan lebih banyak	2206
tampilkan lebih sedikit	2207
tampilkan postingan	2249
tampilkan semua	2266
tampilkan subtitel	2245
tanpa spam	2262
tap to enlarge	1284
tap to unmute	1272
tapahtui virhe	1701
tarayicida devam et	4110
tarayicidan devam et	4110
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2249
tarjoa kahvi	1695
tarjoa meille kahvit	1695
tartalom	2104
tasuline sisu	1521
tasuta kohaletoimetamine	1506
tauko	1689
tautan berhasil disalin	2229
tautan disalin	2196
tautan telah disalin	2229
tavs e-pasts	2745
""", 'te': """
te has suscrito correctamente	1385
te puede gustar	1347
te puede interesar	1347
te quedan # caracteres	1379
te recomendamos	1347
te vsebine ne moremo prikazati	3817
te-ai abonat cu succes	3423
te-ar putea interesa	3341
teata kommentaarist	1518
teata veast	1473
teavita veast	1473
tee kertalahjoitus	1695
tee lahjoitus	1622
tee testi	1680
tee tilaus	1697
tee visa	1680
teemad	1515
tehisintellekti loodud	1517
teilen	722
teilen auf	722
teilen und weiterempfehlen	722
teised loevad	1469
tek seferlik	4040
tek seferlik destek	4116
teka-teki silang	2243
tekkis viga. proovi hiljem uuesti	1514
tekrar izle	4144
tekst gaat door onder advertentie	2933
tekst loopt door onder de advertentie	2808
tekst se nastavlja nakon oglasa	3569
tekst sponsorowany	87
tekst wygenerowany automatycznie	3169
teksten er automatisk genereret	680
teksten er automatisk generert	3046
tekstgrootte	65	2803
tekstgrootte aanpassen	2932
teksti on tuotettu automaattisesti	1710
teksti suurus	1520
tekstimainos	1632
tekstin koko	65
teksting	3025
tekstitykset	1689
tekstitys	1689
teksto dydis	2712
tela cheia	3266
telefon	555	671	866	2164	3037	3160	3643	3832	3951
telefonnummer	671	866	3037	3951
telefoon	2918
telefoonnummer	2918
telegram	1050	3449
teljes cikk	2104
telli	1467
telli kohe	1467
telli raamat	1506
tellija soodustus	1506
tellijale	1467
tellijana saad artiklit jagada	1472
tellijatele	1467
tema	2966
tema dana	3570
temaer	2966
temas	1347	3215
temas relacionados	1347
temat	3160
tematy	3086
teme	3645	3834
temes relacionats	413
temi	2328
temi sledite	3843
temos	2662
tempo attuale	2382
tempo atual	3266
tempo corrente	2382
tempo de leitura	3218
tempo di lettura	2331
tempo estimado de leitura: # minutos	3201
tempo restante	2381	3265
tempo rimanente	2381
temps actual	424
temps actuel	1829
temps de lecture	1772
temps de lecture : # min	1772
temps restant	423	1828
tendances	1769
tendencias	1347
tendenze	2328
tentang kami	2219
tentang penulis	2267
tento obsah nelze zobrazit	540
teraz nie	3675
terbaru	2204
tercih edilen kaynak olarak ekle	4131
tercihleri kaydet	4108
terima dan lanjutkan	2249
terima kasih atas dukungan anda	2283
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2238
terima kasih telah memilih	2238
terima kasih, pesan anda telah terkirim	2262
terima semua	2202
terima semua cookie	2202
terjadi kesalahan	2263
terjemahan otomatis	2246
terkait	2204
terkini	2204
terlama	2239
termini e condizioni	2321
termos de uso	3208
terms	1064
terms & conditions	1064
terms and conditions	1064
terms apply	1146
terms of service	1064
terms of use	1064
terpopuler	2204
terpopuler hari ini	2230
tersedia di app store	2251
tersedia di google play	2251
terug naar boven	2821
terug naar de homepage	2920
terug naar home	2920
test deg selv	3016
test dig selv	650
test din viden	650
test din viden i ugens quiz	607
test dine kunnskaper	3016
test je kennis	2896
test kunnskapene dine	3016
test kunnskapene dine i ukas quiz	2969
test uw kennis	2896
testa dina kunskaper	3928
testa dina kunskaper i veckans quiz	3882
testaa tietosi	1680
testaa tietosi viikon visassa	1640
teste os seus conhecimentos	3260
teste seus conhecimentos	3260
testen	701
testez gratuitement	1736
testez vos connaissances	1800
testez vos connaissances avec notre quiz	1800
testez-vous	1861
testirajte svoje znanje	3624
tetap masuk	2260
tetszik	2095	2175
text lizenzieren	873
text size	1049
text version	1078
textning	3939
texto gerado por ia	3235
textstorlek	65
""", 'th': """
thank you	1019
thank you for subscribing	1137
thank you for voting	91	1263
thank you for watching	1151
thank you for your message	1281
thank you for your submission	1281
thank you to our sponsors	1059
thank you! check your inbox	1281
thank you! check your inbox to confirm	1281
thank you! please check your inbox	1183
thanks for subscribing	1037
thanks for voting	91	1263
thanks for watching	1151
thanks for your message	1281
thanks to our sponsors	1059
thanks! please check your inbox	1183
the article continues below	1151
the link has been copied	1293
the player is loading	1272
the story continues below	1151
the video player is currently playing an ad	1117
theater mode	1273
thema	737
thema folgen	879
thema's	2818
themen	737
themen folgen	879
there are no comments yet	1068
there was an error, please provide a valid email address	1137
these are external links and will open in a new window	1049
this article is for subscribers	1279
this article is locked	1279
this article is only for subscribers	1279
this article is only for those who subscribe	1279
this audio is ai-generated	1272
this audio is auto generated	1272
this audio is auto-generated	1272
this audio is no longer available	1272
this audio was generated by ai	1272
this clip is no longer available	1272
this comment has been deleted	1291
this comment has been removed	1291
this comment was deleted	1291
this content can't be displayed	1270
this content cannot be displayed here	1270
this content cannot be shown	1270
this content is blocked	1270
this content is locked	1279
this content is not available	1270
this embed is not available	1270
this field is required	1281
this is an advertisement	1059
this story is locked	1279
this summary was created by ai	1290
this summary was generated by ai	1290
this summary was made by ai	1290
this summary was written by ai	1290
this video can not be played	1117
this video can't be played in your country	1272
this video cannot be played	1117	1272
this video cannot be played in your country	1272
this video is no longer available	1272
this video is not available	1272
this video is not available in your country	1272
this video is not available in your region	1272
threads	1050
""", 'ti': """
ti consigliamo	2328
ti potrebbe interessare	2328
ti potrebbero interessare	2328
ticker	737
ticket kaufen	850
tickets bestellen	850
tickets buchen	850
tickets kaufen	850
tickets on sale now	1267
tickets sichern	772	850
tid #	3939
tidak ada pendapat	2239
tidak suka	2239
tidak tahu	2239
tidak terima kasih	2185
tidak, terima kasih	2185
tiempo actual	1404
tiempo de lectura	1350
tiempo estimado de lectura: # minutos	1332
tiempo restante	1403
tietosuoja	1633
tietosuoja-asetukset	1686
tietosuojaseloste	1686
tijdsduur #	2905
tiket	2275
tiktok	1050
til arrangementet	3020
til bildeserien	3039
til billedserien	673
til butikken	3020
til direktesenteret	3039
til donasjonssiden	3031
til donationssiden	665
til forsiden	604	2966
til gavesiden	3031
til nettbutikken	3020
til produktet	3020
til quizen	3016
til quizzen	650
til shoppen	654
til spillet	3016
til temasiden	3039
til tilbuddet	654
til tilbudet	3020
til toppen	607	2969
til webshoppen	654
tilaa	1623
tilaa ilmoitukset	1691
tilaa ja lue	1697
tilaa kirja	1684
tilaa nyt	1623
tilaa uutiskirje	1626
tilaa uutiskirjeet	1626
tilaajaedut	1684
tilaajaetu	1684
tilaajalle	1623
tilaajille	1623
tilaukset	1623
tilaus onnistui	1700
tilausvaihtoehdot	1697
tilbage til forsiden	673
tilbage til toppen	673
tilbake til forsiden	3039
tilbake til toppen	3039
till appen	3940
till bildspelet	3953
till butiken	3932
till direktrapporten	3953
till donationssidan	3945
till dossiern	3953
till erbjudandet	3857
till evenemanget	3932
till liverapporten	3953
till produkten	3932
till quizet	3928
till receptet	61
till resultatet	3928
till shoppen	3932
till spelet	3928
till startsidan	3879
till temasidan	3953
till toppen	3882
tillad	662
tillad alle	656
tillad alle cookies	656
tillad altid	656
tillad annoncer	664
tillad ikke	662
tillad indhold	656
tillad notifikationer	661
tillad reklamer	664
tillat	3028
tillat alltid	3022
tillat annonser	3030
tillat innhold	3022
tillat varsler	3027
tillbaka till startsidan	3953
tillbaka till toppen	3953
tilmeld	587
tilmeld dig	587
tilmeld dig nyhedsbrevet	587
tilmeld mig	670
tilmeld nyhedsbrev	587
tilpas indstillinger	656
tilpass innstillinger	3022
timp curent	3384
timp de citire # min	3343
tin sau	4299
tinggalkan balasan	2238
tinggalkan komentar	2203
tip us	1020
tips en venn	2954
tips van de redactie	2818
tipsa	3867
tipsa oss	3875
tirar o som	3265
tisk	471
tisk receptu	61
titlovi	3631
titulky	543	3726
""", 'tj': """
tjek din e-mail	670
tjek din indbakke	670
""", 'to': """
to pole jest wymagane	3159
to polje je obvezno	3831
to the donation page	1277
to the dossier	1284
to the homepage	1284
toate articolele	3404
toate articolele autorului	3404
toate jocurile	3378
toate videoclipurile	3404
tocca per attivare l'audio	2421
today's most read	1150
today's paper	1078
today's top stories	1073
todos los comentarios	1343
todos los juegos	1399
todos los pasatiempos	1399
todos os artigos do autor	3288
todos os artigos do especial	3313
todos os jogos	3260
todos os meses	3277
toestaan	2909
toestemming	2810
toestemming beheren	2903
toestemming intrekken	2903
toestemming vragen voor overname	2925
toeta	1467
toeta meid	1467
toevoegen aan leeslijst	2883
toevoegen aan mijn onderwerpen	2931
toggle	1078
toggle caption	1078
toimetus soovitab	1469
toimitus suosittelee	1638
toista	1640	1689
toista video	1688
toistonopeus	1688
toko kami	2244
tolak semua	2249
tolak semua cookie	2281
ton an	855
ton aus	855
ton ausschalten	855
ton einschalten	855
tonen en accepteren	2903
tonton juga	2286
tonton lagi	2282
tonton ulang	2282
toon # afbeeldingen	2919
toon # afbeeldingen bekijken	2919
toon # antwoorden	2929
toon # beelden	2919
toon # beelden bekijken	2919
toon # foto's	2919
toon # foto's bekijken	2919
toon afbeeldingen	2919
toon afbeeldingen bekijken	2919
toon alle # afbeeldingen	2919
toon alle # afbeeldingen bekijken	2919
toon alle # beelden	2919
toon alle # beelden bekijken	2919
toon alle # foto's	2919
toon alle # foto's bekijken	2919
toon alle afbeeldingen	2919
toon alle afbeeldingen bekijken	2919
toon alle beelden	2919
toon alle beelden bekijken	2919
toon alle foto's	2919
toon alle foto's bekijken	2919
toon alles	2822
toon antwoorden	2929
toon beelden	2919
toon beelden bekijken	2919
toon bijschrift	2920
toon deze inhoud	2838
toon en accepteer	2903
toon foto's	2919
toon foto's bekijken	2919
toon galerij	2920
toon inhoud	2810
toon meer	2821
toon minder	2821
toon origineel	2822
toon reacties	2814
toon resultaten	91	2896
toon transcript	2905
toon vertaling	2822
toon wachtwoord	2914
top articles	1073
top artikel	737
top comments	1068
top headlines	1073
top latest discussions	1078
top news	1073
top stories	902	1073
top-artikel	737
top-news	737
top-themen	737
tophistorier	604
topics	1073
topik	2204
topik terkait	2204
toppnyheter	3879
toppsaker	2966
topthemen	737
toque para ativar o som	3305
torna a dalt	444
torna a l'inici	444
torna a la portada	444
torna all'indice	2429
torna all'inizio	2331
torna alla home	2401
torna alla homepage	2401
torna amunt	444
torna in alto	2401
torna indietro	2429
torna su	2331
torne-se apoiador	3276
torne-se assinante	3185
torne-se membro	3185
total votes: #	91
totes les fotos	444
tots els articles de l'autor	444
tots els butlletins	406
tots els jocs	419
toujours afficher	1832
toujours afficher ce type de contenu	1792
toujours autoriser	1832
tous les articles de cet auteur	1878
tous les articles du dossier	1875
tous les commentaires	1765
tous les dons comptent	1837
tous les jeux	1823
tous les mois	1838
tous nos jeux	1823
tous ses articles	1790
tout accepter	1762
tout afficher	1773
tout le dossier	1846
tout refuser	1762
tout voir	1772
toute l'actu	1769
toute reproduction interdite	1880
toutes les photos	1772
""", 'tr': """
trabaja con nosotros	1374
trabalhe connosco	3237
trabalhe conosco	3237
tradotto automaticamente	2407
traduction automatique	1829
traduit automatiquement	1853
tradus automat	3409
traduzido automaticamente	3291
traduzione automatica	2382
trajanje	3631	3820
trajanje #	3630	3819
trakteer ons op een kop koffie	2912
trakteer ons op koffie	2784
traktir kami kopi	2257
trang sau	4301
transcriere	3384
transcript	1273	2906
transcription	1829
transferencia bancaria	1312
transkrip	2246
transkripsjon	3025
transkript	856	3631	3939	4106
transkript anzeigen	855
transkript herunterladen	855
transkript lesen	855
transkription	3939
transkrypcja	3148
translated automatically	1290
translated by ai	1119
translated with ai	1290
transparenzhinweis	872
transport gratuit	3414
transskription	659
trascrizione	2382
traueranzeigen	772
treballa amb nosaltres	400
trefwoorden	2818
trek toestemming in	2903
trekk samtykket tilbake	3022
trekk tilbake samtykke	3022
trend	4055
trending	737	1073	2204	2818	3215
trending deals	1059
trending now	1073
trending stories	1073
trending today	1073
trending topics	1073
trenutno vreme #	3630
trenutno vrijeme #	3630
tria	439
tria el teu pla	438
tria un pla	438
trier par	1821
trimite	91	3334
trimite comentariu	3375
trimite comentariul	3375
trimite pe email	3334
trimite pe whatsapp	3368
trimite unui prieten	3368
trotzdem weiterlesen	860
try it free	1027
""", 'tt': """
tt	3909
tt-afp	3909
tt-reuters	3909
tts	2243
""", 'tu': """
tu apoyo marca la diferencia	1447
tu correo	1449
tu e-mail	1320
tu email	1320
tu mensaje	1449
tu mensaje ha sido enviado	1419
tu nombre	1449
tu nombre de usuario	1437
tu solicitud ha sido enviada	1449
tu voto ha sido registrado	1396
tu voto se ha registrado	1396
tudo sobre	3215
tue riippumatonta journalismia	1622
tuitar	3201
tuitear	1332
tulis balasan	2238
tulis komentar	2203
tulis komentar anda	2277
tulis komentar anda di sini	2219
tulosta	1630
tulosta artikkeli	1715
tulosta juttu	1630
tulosta resepti	61
tumblr	1050
tunnuksen luominen on maksutonta	1623
tuoreimmat	1638
tuoreimmat uutiset	1638
turinio rinkodara	2669
turinys nepasiekiamas	2699
turn on	1299
turn on alerts	1276
turn on notifications	1276
tutte le notizie	2401
tutti gli aggiornamenti qui	2358
tutti gli articoli dell'autore	2404
tutti gli articoli dello speciale	2429
tutti gli articoli di questo autore	2432
tutti i commenti	2324
tutti i diritti di riproduzione riservati	2433
tutti i giochi	2376
tutti i suoi articoli	2432
tutti i video	2401
tutup	2185
tutup galeri	2286
tutup jendela	2286
tutup menu	2286
""", 'tw': """
tweet	1049	2196	2314
tweet laden	853
tweet this	1049
tweeta	3867
tweeter	1755
tweetle	4048
tweetnij	3074
tweetnout	471
twitter	1050
twitter-inhalte erlauben	730
twittern	722
""", 'ty': """
tyck till	3875
tylko dla zalogowanych	3156
tylko w serwisie	3086
type your email	1037
""", 'u ': """
u bent aangemeld	2917
u fokusu	3570
u galeriju	3645
u gebruikt een adblocker	2910
u hebt al gestemd	2896
u heeft uw limiet bereikt	2914
u ovom tekstu	3645
u volgt dit onderwerp al	2931
u web shop	3627
u web trgovinu	3627
""", 'ud': """
udfyld feltet	670
udskriv	591
udskriv artiklen	685
udskriv opskrift	61
udskriv siden	685
udvalgt	604
udvid	608
""", 'ug': """
ugens quiz	650
ugyldig e-mail	670
ugyldig e-mailadresse	670
ugyldig e-post	3036
ugyldig e-postadresse	3036
""", 'ui': """
uit onze webshop	2900
uit onze winkel	2900
uitgelicht	2818
uitklappen	2822
uitloggen	2788
""", 'uj': """
uji pengetahuan anda	2241
uji pengetahuanmu	2241
""", 'uk': """
ukas quiz	3016
ukens quiz	3016
ukryj	3090
ukryj odpowiedzi	3171
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2328
ultime news	2328
ultime notizie	2328
ultimele articole	3341
ultimi articoli	2328
""", 'um': """
um assinante ofereceu este artigo	3320
um assinante ofereceu-lhe este artigo	3254
uma vez	3277
umakni soglasje	3817
umetna inteligenca lahko dela napake	3840
umfrage	91
umfrage des tages	91
umfrage starten	846
umfrage wird geladen	772
""", 'un': """
un abbonato ti ha regalato questo articolo	2366
un abbonato ti regala questo articolo	2438
un altre import	435
un correo a la semana	1449
un e-mail par semaine	1873
un sol cop	436
un subscriptor t'ha regalat aquest article	412
una altra quantitat	435
una mail a settimana	2427
una sola vez	1415
una tantum	2393
una vegada	436
una vez	1415
una volta	2393
understood	1079
undertekster	659	3025
undertext	3939
undertexter	3939
unduh aplikasi	2251
unduh aplikasinya	2251
unduh audio	2245
unduh dari app store	2251
unduh di app store	2251
unduh di google play	2251
unduh episode	2245
une erreur dans l'article	1765
une erreur est survenue	1842
une erreur s'est produite	1842
une erreur, une remarque	1860
une fois	1838
une remarque, une erreur	1860
uneix-te a la conversa	398
unesite ispravan e-mail	3642
unesite iznos	3637
unfollow	1054
unisciti al nostro canale	2315
unlisted	1078
unlock article	1279
unlock full article	1279
unlock this article	1027
unlock this story	1279
unlock with a subscription	1279
unmute	1272
unohditko salasanan	1623
unohditko salasanasi	1697
unohtuiko salasana	1697
uns folgen	723
unser bestes angebot	793
unser newsletter	709
unser tipp	864
unsere empfehlung	737
unsere empfehlungen	737
unsere korrekturregeln	872
unsere netiquette	877
unsere newsletter	709
unsere top-themen	798
untertitel	856
untertitel anzeigen	855
untertitel ausblenden	855
untertitel einblenden	855
unustasid parooli	1513
""", 'up': """
up next	1073
up next in #	1272
upgrade now	1027
upgrade to founding member	1027
upgrade to paid	1020
uplati	3562
uporabljate adblock	3824
uporabljate blokator oglasov	3824
upozornenia	3729
upozornit na chybu	561
uppfattat	3883
uppspelningshastighet	3938
upravljaj obavijestima	3633
upravljaj obvestila	3822
upravljaj pristankom	3628
upravljaj privolom	3628
upravljaj soglasje	3817
upravljanje privolama	3628
upravljanje soglasij	3817
""", 'ur': """
url copied to clipboard	1293
urutkan	2239
urutkan berdasarkan	2239
""", 'us': """
username	1280
username or email	1279
username or email address	1279
ustawienia	3079
ustawienia cookies	3079
ustawienia zaawansowane	3145
ustvarila umetna inteligenca	3840
ustvarjeno z ai	3840
ustvarjeno z ui	3840
""", 'ut': """
utiles	1762
utvalgt	2966
utvalt	3879
utvid	2970
""", 'uu': """
uudiskiri	1492
uudiskirjad	1492
uuemad eespool	1518
uuemad enne	1518
uusimmat	1638	1713
uusimmat ensin	1712
uusin	1713
uusin ensin	1712
uutiskirje	1626
uutiskirjeet	1626
""", 'uv': """
uvek dozvoli	3628
uvijek dopusti	3628
""", 'uw': """
uw bericht	2917
uw e-mailadres	2793
uw naam	2917
uw stem is geregistreerd	2896
uw stem is geteld	2896
""", 'uy': """
uygulamada oku	4110
uygulamamizi indirin	4110
uygulamayi indir	4096
uygulamayi indirin	4096
""", 'uz': """
uz e-veikalu	2758
uzsauc mums kafiju	2764
""", 'v ': """
v galerijo	3834
""", 'v-': """
v-a fost util acest articol	3375
""", 'va': """
vaata galeriid	1474
vaata hinda	1506
vaata ka	1469
vaata kommentaare	1473
vaata pakkumisi	1513
vaata pakkumist	1506
vaata pilte	1474
vaata tulemusi	91	1504
vaata videost	1474
vaata videot	1474
vaata videot siit	1474
vaba summa	1512
vacatures	2843
vagas de emprego	3237
vagy	2161
vai al contenuto	2331
vai all'app	2387
vai all'offerta	2379
vai alla gallery	2401
vai alla home	2401
vai alla pagina delle donazioni	2392
vai alla pagina donazioni	2392
vai alla ricetta	61
vai allo shop	2379
vai allo speciale	2401
vaigista	1508
vain tilaajille	1623
vaizdas vaizde	2700
vakances	2728
valfri summa	3945
valfritt	3951
valfritt belopp	3945
valgfri sum	3031
valgfrit	671
valgfritt	3037
vali pakett	1513
vali sobiv pakett	1513
vali summa	1512
vali tellimus	1513
valider	91	1843
valikko	1640
valinnainen	1701
valitse	1698
valitse summa	1695
valitse tarjous	1697
valitse tilauksesi	1697
valitse tilaus	1697
valor livre	3276
valor personalizado	3309
valorar	1343
valorar receta	61
van onze partner	2933
van onze partners	2818
vandaag	2818
vandaag niet	2783
vanemad enne	1518
vanhimmat	1713
vanhimmat ensin	1712
vanhin	1713
vanhin ensin	1712
vantagens de assinante	3263
vantagens para assinantes	3263
vantaggi per gli abbonati	2379
vapaa summa	1695
var artikkelen nyttig	2962
var artiklen nyttig	599
var det nyttigt	680
var dette nyttig	2969
var dette nyttigt	680
var dette til hjelp	3046
var oppsummeringen nyttig	2962
var opsummeringen nyttig	599
var saken nyttig	2962
varaa liput	1684
varaa paikka	1684
varaa paikkasi	1684
varighed	659
varighed #	659
varighet	3025
varighet #	3025
varje fredag. gratis. ingen spam	3950
varovanje osebnih podatkov	3779
varsler	3028
vastaa	1637	1713
vastaa kyselyyn	1640
vastaa lukijakyselyyn	1640
""", 'vd': """
vdelana vsebina	3817
""", 've': """
ve zkratce	479
veckans quiz	3928
vedi abbonamento	2426
vedi altro	2401
vedi anche	2328
vedi dettagli	2332
vedi gli abbonamenti	2426
vedi i # commenti	2355
vedi i commenti	2324
vedi i risultati	91	2332
vedi il prodotto	2437
vedi il profilo	2404
vedi l'offerta	2379
vedi la mappa	2332
vedi le offerte	2426
vedi le risposte	2373
vedi offerta	2379
vedi offerta su amazon	2379
vedi prezzo	2437
vedi prodotto	2437
vedi su amazon	2379
vedi tutte	2331
vedi tutte le foto	2401
vedi tutte le offerte	2379
vedi tutti	2331
vedi tutto	2331
vedno dovoli	3817
vegyen jegyet	2147
veilig betalen	2786
velden met * zijn verplicht	2917
velden met een * zijn verplicht	2917
velg	3034
velg abonnement	3033
velg ditt abonnement	3033
velg som foretrukket kilde	3050
velg tilbud	3033
velikost besedila	3844
velikost pisave	3844
velikost textu	569
ventajas de suscriptor	1402
ventajas para suscriptores	1402
ver # comentarios	1343
ver # fotos	1423	3285
ver a galeria	3285
ver assinaturas	3310
ver bio	1366
ver biografia	3288
ver comentarios	1343
ver contenido	1340
ver contenido externo	1370
ver detalhes	3219
ver detalles	1351
ver documento	1351
ver el contenido	1407
ver el especial	1423
ver el mapa	1351
ver el producto	1459
ver en amazon	1402
ver especial	1423	3285
ver essa foto no instagram	3233
ver este tuit	1370
ver fotos	1350	3285
ver galeria	3218
ver galeria de fotos	3285
ver la receta	61
ver los comentarios	1343
ver los resultados	91
ver mais	3218
ver mapa	1351	3219
ver menos	1351	3219
ver na amazon	3263
ver o especial	3285
ver o produto	3319
ver oferta	1402	3263
ver ofertas	1313	3189
ver original	1351	3219
ver perfil	1366	3245
ver perfil completo	3288
ver planos	3310
ver planos de assinatura	3310
ver precio	1402
ver precio en amazon	1402
ver producto	1459
ver produto	3319
ver respostas	3257
ver respuestas	1396
ver resultado	91
ver resultado parcial	91	3243
ver resultados	91	1379
ver resultados de la encuesta	1379
ver socios	1407
ver suscripciones	1448
ver todas	1350	3218
ver todas as fotos	3285
ver todas as ofertas	3263
ver todas las noticias	1423
ver todo	1350
ver todos	1350	3218
ver todos os artigos	3285
ver todos os artigos do autor	3285
ver tudo	3218
verberg advertentie	2933
verberg antwoorden	2929
verberg bijschrift	2920
verbergen	2822
verbleibende zeit	855
verbleibende zeit #	855
verbleibende zeit -#	855
verder met apple	2914
verder met google	2914
verder zonder te steunen	2783
vergelijk abonnementen	2914
vergroot	2821
vergroot afbeelding	2821
vergroot foto	2920
vergroten	2822
veri politikasi	4143
verifique a sua caixa de entrada	3281
verifique seu e-mail	3281
verifique sua caixa de entrada	3281
verkkokaupastamme	1684
verlagsangebot	727
verlagsbeilage	799
verplicht	2918
verplicht veld	2917
verplichte velden	2917
vers la page de dons	1837
verschicken	722
versenden	722
verstanden	741
versturen	2918
verstuur	91	2918
verstuur bericht	2917
verstuur reactie	2929
verstuur via e-mail	2932
verstuur via whatsapp	2932
vertaald met ai	2927
ververs de pagina	2911
verwandte artikel	737
verwandte themen	737
verwante artikelen	2818
verwendungszweck: spende	861
verzend	2918
verzenden	2918
ves a la botiga	422
ves a la recepta	61
ves al dossier	444
veu generada amb ia	423
veuillez saisir une adresse e-mail valide	1805
veure # comentaris	398
veure els resultats	91	417
veure la galeria	444
veure perfil	404
veure totes les ofertes	410
vezane vesti	3570
vezane vijesti	3570
vezi # comentarii	3354
vezi # fotografii	3404
vezi abonamentele	3422
vezi comentariile	3340
vezi detalii	3344
vezi din nou	3420
vezi dosarul	3404
vezi foto	3404
vezi fotografiile	3404
vezi galeria	3404
vezi galeria foto	3404
vezi harta	3344
vezi mai mult	3343
vezi mai multe	3404
vezi oferta	3381
vezi ofertele	3422
vezi originalul	3344
vezi pachetele	3422
vezi pe emag	3381
vezi pe site	3426
vezi produsul	3426
vezi profilul	3406
vezi rezultate	91
vezi rezultatele	91	3354
vezi toate	3343
vezi toate articolele	3404
vezi toate fotografiile	3404
vezi toate newsletterele noastre	3361
vezi toate ofertele	3381
vezi toate ofertele de abonament	3366
vezi toate videoclipurile	3404
vezi tot	3344
vezi videoclipul	3360
""", 'vi': """
vi har lukket for kommentarer	599
vi kan ikke vise dette indhold	656
vi kan ikke vise dette innholdet	3022
vi kan ikke vise indholdet	656
vi kan ikke vise innholdet	3022
viber	1050	3449
videa	479
video	479	604	2204	2328	2966	3341	3879	4055	4299
video # af #	672
video # aus #	867
video # av #	3038	3952
video # od #	3644	3833
video # of #	1283
video # van #	2919
video # von #	867
video # z #	556	3739
video # ze #	556
video # zo #	3739
video #/#	1702
video abspielen	774
video ad	1059
video afspelen	2845
video anschauen	774
video ansehen	774	855
video berikutnya	2282
video can't be played	1272
video ei ole enam saadaval	1508
video ei ole katsottavissa maassasi	1688
video ei ole saadaval	1508
video ei ole saatavilla	1688
video ikke tilgjengelig	3024
video indisponibil	3383
video ini sudah tidak tersedia	2245
video ini tidak tersedia	2245
video kullanilamiyor	4105
video laadimine	1508
video laden	730
video nav pieejams	2760
video ni na voljo	3819
video niet beschikbaar	2905
video nije dostupan	3630
video no disponible	1403
video non disponibile	2381
video oynatici	4144
video oynatilamiyor	4105
video player is loading	1272
video pole saadaval	1508
video pole sinu riigis saadaval	1508
video precedente	2421
video sebelumnya	2282
video sedang dimuat	2245
video selanjutnya	2282
video successivo	2421
video terkait	2204
video tidak bisa diputar	2245
video tidak dapat diputar	2245
video tidak tersedia	2245
video vairs nav pieejams	2760
video wird geladen	855
video wordt geladen	2905
video's	2818
videoafspilleren loader	658
videoclip indisponibil	3383
videoclipul anterior	3420
videoclipul nu poate fi redat	3383
videoen afspilles her	607
videoen er ikke lenger tilgjengelig	3024
videoen er ikke tilgjengelig	3024
videoen er ikke tilgjengelig i ditt land	3024
videoen kan ikke afspilles	607
videoen kan ikke afspilles i dit land	658
videoen kan ikke spilles av	3024
videoen kan ikke spilles av i ditt land	3024
videolar	4055
videon gick inte att spela upp	3938
videon kan inte spelas upp	3938
videon kan inte spelas upp i ditt land	3938
videon kan inte visas i ditt land	3938
videoplayer wird geladen	855
videos	737	1347
videosoitin latautuu	1688
videospelaren laddas	3938
videospeler wordt geladen	2905
videospilleren laster	3024
videospilleren lastes	3024
videot	1638
videot ei saa esitada	1508
videota ei voi katsoa ulkomailla	1688
videota ei voi toistaa	1688
videota ei voida toistaa	1688
videoyu durdur	4105
videoyu izle	4057
videoyu izleyin	4057
videoyu oynat	4105
vidi rezultate	3624
vidi sve komentare	3652
viesti	1701
viestiksi lahjoitus	1695
viestisi	1700
vietata la riproduzione anche parziale	2433
view # images	1283
view # more images	1283
view # more photos	1283
view # more pictures	1283
view # photos	1283
view # pictures	1283
view # replies	1291
view # reply	1291
view all	1078
view all # images	1283
view all # photos	1283
view all # pictures	1283
view all images	1283
view all newsletters	1037
view all photos	1283
view all pictures	1283
view and accept	1270
view at amazon	1262
view comment	1068
view comments	1068	1078
view deal	1262
view deals	1262
view details	1079
view full size	1078
view fullscreen	1284
view gallery	1078	1284
view image	1078
view image in fullscreen	1078	1284
view images	1283
view less	1284
view map	1079
view metrics	1252
view more	1078
view offer	1279
view offers	1279
view on instagram	1049
view our privacy policy	1117
view photo gallery	1284
view photos	1283
view pictures	1283
view plans	1027
view poll results	1263
view post on instagram	1117
view post on x	1117
view replies	1291
view results	91	1079	1263
view slideshow	1284
view subscription options	1027
view the gallery	1284
view this post on facebook	1117
view this post on instagram	1117
view this post on threads	1117
view this post on x	1117
view transcript	1272
vigane e-posti aadress	1514
viikon visa	1680
viimased uudised	1469
vil du ha varsler	3027
vil du have notifikationer	661
vil du modtage notifikationer	661
vil du motta varsler	3027
vill du ha notiser	3941
vind ik leuk	2930
vipps et bidrag	3031
vipps oss	3031
vipps til	3031
virement	1735
virement bancaire	1735
vis # bildene	3038
vis # bilder	3038
vis # billeder	672
vis # billederne	672
vis # foto	3038
vis # fotos	672
vis # svar	3048
vis adgangskode	667
vis alle	607	2969
vis alle # bildene	3038
vis alle # bilder	3038
vis alle # billeder	672
vis alle # billederne	672
vis alle # foto	3038
vis alle # fotos	672
vis alle artikler	3039
vis alle bildene	3038
vis alle bilder	3038
vis alle billeder	672
vis alle billederne	672
vis alle foto	3038
vis alle fotos	672
vis alle kommentarer	3048
vis alltid	3022
vis altid	656
vis bildegalleri	3039
vis bildene	3038
vis bilder	3038
vis bildetekst	2969
vis billeder	672
vis billederne	672
vis billedgalleri	673
vis billedtekst	673
vis detaljer	608	2970
vis flere	607	2969
vis flere artikler	3039
vis flere kommentarer	3048
vis flere saker	3039
vis flere svar	3048
vis foto	3038
vis fotos	672
vis galleri	3039
vis i fullskjerm	3039
vis indhold	596
vis indholdet	656
vis innhold	2959
vis innholdet	3022
vis innlegg fra facebook	2969
vis innlegg fra instagram	2969
vis kart	2970
vis kommentarer	599	2962
vis kort	608
vis mer	2969
vis mere	607
vis mindre	608	2970	3039
vis og accepter	656
vis og accepter cookies	656
vis og godta	3022
vis original	608	2970
vis oversettelse	2970
vis passord	3033
vis resultat	91	3016
vis resultater	91	608	2970	3016
vis resultatet	91
vis svar	3048
vis transkripsjon	3024
vis transskription	658
vis undertekster	3024
visa # bilder	3952
visa # bilderna	3952
visa # foton	3952
visa # svar	3962
visa alla	3882
visa alla # bilder	3952
visa alla # bilderna	3952
visa alla # foton	3952
visa alla artiklar	3953
visa alla bilder	3952
visa alla bilderna	3952
visa alla foton	3952
visa alla kommentarer	3962
visa alltid	3936
visa bilder	3952
visa bilderna	3952
visa bildgalleri	3953
visa bildspel	3953
visa bildtext	3953
visa detaljer	3883
visa fler	3882
visa fler artiklar	3953
visa fler kommentarer	3962
visa fler svar	3962
visa foton	3952
visa galleri	3953
visa kartan	3883
visa kommentarer	3875
visa mer	3882
visa mindre	3883	3953
visa original	3883
visa resultat	91	3883	3928
visa svar	3962
visa transkript	3938
visa transkription	3938
visa undertexter	3938
visada leisti	2699
visada rodyti	2699
visas ekranas	2700
visi autora raksti	2767
visi autoriaus straipsniai	2707
visi komentarai	2710
visi raksti	2767
visi straipsniai	2707
visit our shop	1267
visit our store	1267
visita la botiga	422
visita lo shop	2379
visita nuestra tienda	1402
visite a loja	3263
visite nossa loja	3263
visiter la boutique	1826
visualizza contenuto	2385
visualizza il contenuto	2385
visualizza questo post su instagram	2345
vitesse de lecture	1828
viteza de redare	3383
viu algum erro	3299
""", 'vk': """
vk	1050
vklopi	3823
vklopi zvok	3819
vklopite javascript	3819
""", 'vn': """
vnesite veljaven e-naslov	3831
vnesite znesek	3826
""", 'vo': """
voce generata dall'intelligenza artificiale	2381
voce sintetica	2347
voeg toe aan je leeslijst	2859
voeg toe als voorkeursbron	2931
voer een geldig e-mailadres in	2917
voglio donare	2392
voglio sostenervi	2392
voir aussi	1769
voir ce post	1792
voir ce tweet	1792
voir cette publication	1865
voir cette publication sur instagram	1792
voir cette story	1865
voir l'abonnement	1872
voir l'article	1846
voir l'offre	1826
voir l'offre sur amazon	1826
voir l'original	1773
voir la carte	1773
voir la galerie	1846
voir la galerie photos	1846
voir la recette	61
voir la traduction	1773
voir la transcription	1828
voir le contenu	1762
voir le diaporama	1772
voir le dossier	1846
voir le prix	1826
voir le produit	1884
voir les # commentaires	1800
voir les # photos	1846
voir les abonnements	1872
voir les commentaires	1765
voir les offres	1736
voir les photos	1772
voir moins	1772
voir nos partenaires	1832
voir plus	1772
voir plus d'articles	1846
voir plus de commentaires	1765
voir sa biographie	1850
voir ses articles	1790
voir son profil	1790
voir sur le site	1884
voir tous les podcasts	1846
voir tous ses articles	1790
voir tout	1772
voir toutes les formules	1840
voir toutes les offres	1826
voit perua milloin tahansa	1697
voit perua tilauksen koska tahansa	1700
voit perua tilauksen milloin tahansa	1626
voit perua uutiskirjeen milloin tahansa	1700
voit peruuttaa milloin vain	1623
volg	2804
volg auteur	2931
volg deze auteur	2931
volg dit onderwerp	2804
volg dit thema	2931
volg het liveblog	2920
volg onderwerp	2931
volg ons	2804
volgen	2804
volgend artikel	2818
volgende	2821
volgende afbeelding	2920
volgende foto	2920
volgende pagina	2821
volgende video	2905
vollbild	740	856
vollbildmodus	855
volledig scherm	2905
vols eliminar la publicitat	400
vols llegir l'article sencer? subscriu-te	410
voltar ao topo	3218
voltar para a home	3285
volum	3025
volume	2906
volver a la portada	1423
volver a suscribirse	1448
volver a ver	1443
volver al inicio	1423
volver arriba	1350
volym	3939
von einer ki-stimme vorgelesen	855
von ki erstellt	875
von ki generiert	875
von ki zusammengefasst	768
von merkliste entfernen	880
von outbrain empfohlen	881
von taboola empfohlen	881
von unseren partnern	881
voor abonnees	2788
voordeel voor abonnees	2900
voordeligst	2915
voorgelezen door een ai-stem	2905
voorgelezen door een computerstem	2905
voorgelezen door een synthetische stem	2905
voorkeuren aanpassen	2903
voorkeuren beheren	2903
voorkeuren opslaan	2903
voornaam	2918
vorgelesen von einer synthetischen stimme	855
vorherige seite	740
vorheriger artikel	737
vorheriges bild	868
vorheriges foto	868
vorig artikel	2818
vorige	2821
vorige afbeelding	2920
vorige foto	2920
vorige pagina	2920
vorlesen	722
vorlesen lassen	722
vormista tellimus	1467
vorname	866
vorteile sichern	701
vorteilswelt	850
vos choix concernant les cookies	1865
vota	91	417	2374
vota a l'enquesta	416
vota a la nostra enquesta	398
vota ahora	91
vota en nuestra encuesta	1379
vota il nostro sondaggio	2355
vota il sondaggio	2373
vota la ricetta	61
vota nel nostro sondaggio	2355
vota ora	91
vota tagad	91
votar	91	1397	3258
votar ahora	1396
vote	91	1264
vote agora	91
vote ahora	91
vote in our poll	1263
vote na enquete	3257
vote na nossa enquete	3243
vote now	91
voter	91	1821
votes: #	91
votez	91
votez dans notre sondage	1800
votez pour faire entendre votre voix	1800
votre adresse mail	1805
votre avis	91
votre commentaire	1765
votre e-mail	1745
votre email	1745
votre message	1873
votre nom	1843
votre pseudo	1860
votre rendez-vous du matin	1873
vous aimerez aussi	1769
vous aimerez lire	1769
vous avez lu # articles sur # ce mois-ci	1809
vous avez une question	1765
vous n'avez pas encore de compte	1809
vous pourriez aimer	1769
vous pourriez aussi aimer	1769
vous pouvez offrir # articles par mois	1812
vous suivez ce sujet	1877
vous suivez cet auteur	1877
voz generada con ia	1403
voz gerada por ia	3265
""", 'vr': """
vraag het ai	2840
vraag het onze ai	2840
vraag van de dag	2896
vrati se na vrh	3645
vrij bedrag	2912
vroegboekkorting	2900
""", 'vs': """
vsak evro pomaga	3826
vsak prispevek pomaga	3826
vsebina je blokirana	3817
vsebina je zaklenjena	3760
vsebina ni na voljo	3817
vsi komentarji	3767
vstoupit do diskuse	478
vstoupit do diskuze	566
vstoupit do galerie	481
vstupenky tu	3721
vstupenky zde	538
vstupte do diskuse	478
""", 'vu': """
vul de vragenlijst in	2843
vul dit veld in	2917
vul een bedrag in	2912
vul een geldig e-mailadres in	2851
vul uw e-mailadres in	2917
vull donar	435
vuosilaskutus	1697
vuosittain	1698
""", 'vy': """
vyberte sumu	3732
vybrat	552
vygenerovala ai	564
vypnite adblock	3730
vypnite si adblock	3730
vypnout zvuk	542
vypnul jsem adblock	547
vypol som adblock	3730
vypol som ho	3731
vyskytla sa chyba	3738
vyskytla se chyba	555
vytisknout	471
vytisknout recept	61
vytvorila ai	3746
""", 'w ': """
w artykule	3162
w naszym sklepie	3142
w tym artykule	3086
""", 'wa': """
waardeer dit artikel	2855
waardeer dit verhaal	2855
waarom zie ik deze advertentie	2933
wachtwoord	2915
wachtwoord tonen	2914
wachtwoord vergeten	2788
wajib diisi	2262
waktu saat ini	2246
war das hilfreich	875
war dies hilfreich	875
war diese zusammenfassung hilfreich	768
war dieser artikel hilfreich	875
warum sehe ich diese anzeige	881
warum sehe ich diese werbung	881
was andere lesen	737
was deze samenvatting nuttig	2840
was dit behulpzaam	2927
was dit nuttig	2927
was this helpful	1068
was this summary helpful	1119
was this summary useful	1119
was this translation helpful	1119
watch above	1126
watch below	1126
watch here	1126
watch more	1073
watch more videos	1272
watch next	1073
watch on youtube	1126	1272
watch the full video	1126
watch video	1078
""", 'wc': """
wczytaj post	3145
""", 'we': """
we can't show this content here	1270
we cannot show this content	1270
we care about your privacy	1064
we don't spam	1281
we don't spam! read our privacy policy for more info	1281
we kunnen deze content hier niet tonen	2903
we kunnen deze inhoud niet tonen	2903
we never spam	1281
we recommend	1073
we value your privacy	1064
weekly newsletter	1037
wees de eerste die reageert	2814
weiger alles	2903
weigeren	2810
weiter mit apple	863
weiter mit e-mail	863
weiter mit facebook	863
weiter mit google	863
weiter nach der anzeige	799
weiter zum artikel	695
weitere antworten anzeigen	877
weitere artikel	737
weitere artikel der autorin	868
weitere artikel des autors	868
weitere artikel laden	868
weitere artikel zum thema	798
weitere laden	868
weitere links	737
weitere meldungen	737
weitere nachrichten	737
weitere news	737
weitere newsletter	784
weitere podcasts	737
weitere themen	737
weitere videos	737
weiterempfehlen	722
weiteres	737
weiterlesen	740
weniger anzeigen	740
werbeanzeige	727
werbefrei lesen	881
werbeinhalt	881
werbliche inhalte	727
werbung	727
werbung ausblenden	881
werbung beendet	881
werbung ende	881
werbung endet	881
werbung folgt	840
werbung melden	881
werbung von unserem partner	799
werbung zulassen	860
werde mitglied	696
werden sie mitglied	696
werden sie teil unseres teams	772
wesprzyj	3061
wesprzyj jednorazowo	3154
wesprzyj nas	3061
wesprzyj nas na patreonie	3154
wesprzyj przez paypal	3154
""", 'wh': """
what do you think	1068
what others are reading	1230
what people are reading	1230
what readers are reading	1230
what to read next	1073
whatsapp	1050	3449
whatsapp ihbar hatti	4127
when the fun stops, stop	1228
why am i seeing this ad	1294
why do i see this ad	1294
why this ad	1294
why trust us	1151
why you can trust our reporting	1287
why you can trust our reviews	1151
why you can trust us	1151	1287
""", 'wi': """
wideo	3086
wideo # z #	3161
wie ist dieser text entstanden	875
wie wir ki einsetzen	875
wie wir mit fehlern umgehen	872
wiedergabe	856
wiedergabegeschwindigkeit	855
wiedergeben	856
wil je meldingen ontvangen	2908
wil je pushberichten ontvangen	2908
wilt u meldingen ontvangen	2908
windows	93
""", 'wo': """
woonplaats	2918
woordzoeker	2897
word donateur	2912
word lid	2784
word search	1264
word sponsor	2912
word supporter	2784
word vriend	2784
word wheel	1264
wordsearch	1264
wortsuche	847
""", 'wr': """
write a comment	1068
write a review	1068
""", 'ws': """
wspieraj	3061
wspieraj nas	3061
wspieram	3061
wstrzymaj	3148
wszystkie	3089
wszystkie komentarze	3082
wszystkie teksty autora	3162
""", 'wu': """
wunschbetrag	699
""", 'wy': """
wybieram	3157
wybierz	3157
wybierz pakiet	3156
wybierz plan	3156
wybrane dla ciebie	3086
wycisz	3147
wydarzenia	3086
wydrukuj	3074
wydrukuj przepis	61
wygenerowane przez ai	3169
wygenerowano przez ai	3169
wyloguj	3064
wymagane	3160
wyniki	91
wyniki ankiety	3138
wyniki sondy	3138
wyszukaj	3089
""", 'x': """
x	1050	2097
""", 'x ': """
x (twitter	1050
x facebook	1049
""", 'x.': """
x.com	1050
""", 'xe': """
xem clip	4325
""", 'xi': """
xing	1050
""", 'ya': """
ya eres suscriptor	1313
ya has votado	1396
ya he donado	1307
ya lo he desactivado	1412
ya sigues a este autor	1431
ya sigues este tema	1431
ya soy socio	1307
ya te has registrado	1313
ya tengo cuenta	1313
ya tienes cuenta	1313
ya tienes una cuenta	1313
ya, saya mau	2253
yanit yaz	4098
yanitla	4054
yanitlari gizle	4098
yapay zekaya sor	4054
yayin ilkeleri	4127
yayin ilkelerimiz	4127
yayinla	4099
yazar bildirimi	4152
yazara abone ol	4152
yazari takip et	4131
yazdir	4048
yazi boyutu	4048
yazi tipi boyutu	4133
yazim hatasi bildir	4138
yazinin devami	4125
yaziyi dinle	4048
""", 'ye': """
yearly	1019
yeniden izle	4144
yerinizi ayirtin	4057
yes please	1299
yes, notify me	1299
yes, please	1299
yes, send me alerts	1299
""", 'yh': """
yhteys toimitukseen	1707
""", 'yi': """
yillik	4117
yillik faturalandirilir	4119
""", 'yk': """
yksinomaan tilaajille	1697
yksityisyysasetukset	1686
""", 'yo': """
yorum	4054
yorum kurallari	4054
yorum yap	4054
yorum yaz	4054
yorum yazin	4054
yorum yazma kurallari	4098
yoruma kapali	4138
yorumlar	4054
yorumlari oku	4054
yorumunuz	4138
yorumunuzu yazin	4054
you are now subscribed	1137
you are subscribed	1137
you can change how much you give or cancel your contributions at any time	1020
you have # seconds	1059
you have already voted	91	1263
you may also be interested in	1073
you may also enjoy	1073
you may also like	1073
you may have missed	1073
you may like	1073
you might also be interested in	1073
you might also like	1073
you might like	1073
you're in	1037
you're signed up	1281
you're subscribed	1137
your account	1027
your answer	1234
your comment	1068
your donation is tax-deductible	1142
your email	1037
your email (required	1281
your email address	1037
your gift is tax-deductible	1142
your message	1281
your name	1281
your name (required	1281
your privacy choices	1064
your privacy is important to us	1064
your subscription is confirmed	1137
your vote has been counted	91	1263
your vote has been recorded	1263
youtube	1050
youtube-inhalte erlauben	730
""", 'yu': """
yukari	4057
yukari git	4125
""", 'z ': """
z naszego sklepu	3142
z ostatniej chwili	3086
""", 'za': """
za darmo. bez spamu	3159
za pretplatnike	3639
zaakceptuj i kontynuuj	3145
zaakceptuj wszystkie	3145
zaakceptuj wszystko	3079
zablokuj	3151
zaboravili ste lozinku	3639
zaboravljena lozinka	3563
zabudli ste heslo	3734
zabudol som heslo	3734
zacznij quiz	3138
zadajte sumu	3732
zadarmo. bez spamu	3737
zadejte e-mail	468
zadejte e-mailovou adresu	468
zadeva	3832
zadnje novice	3764
zadnje objave	3764
zagraj	3139
zagraj teraz	3138
zahl ich	696
zahlungsart	699
zahlungsarten	699
zahlungsmethode	699
zahlungsmethoden	699
zahrajte si	534
zaigraj odmah	3624
zakaj vidim ta oglas	3845
zakoupit licenci	562
zalo	4289
zaloguj	3064
zaloguj przez apple	3156
zaloguj przez facebook	3156
zaloguj przez facebooka	3156
zaloguj przez google	3156
zamknij	3060
zapamti me	3639
zapisano	3174
zapisz	3074
zapisz mnie	3159
zapisz przepis	61
zapisz ustawienia	3145
zaplatit kartou	549
zapnite javascript	3725
zapnout	546
zapnout notifikace	545
zapnout titulky	542
zapnout zvuk	542
zapojte se do diskuse	478
zapomni si me	3828
zapri	3771
zapri galerijo	3834
zapri oglas	3845
zaregistrovat se	464
zarejestruj	3064
zarezerwuj bilet	3142
zarezerwuj miejsce	3142
zasady komentowania	3171
zasady korekt	3166
zaten abone misiniz	4041
zaten hesabiniz var mi	4119
zaten kayitlisiniz	4149
zatvori	3578
zatvori galeriju	3645
zatvori oglas	3656
zavrni	3779
zavrni vse	3779
zawsze pokazuj	3145
zawsze zezwalaj	3145
""", 'zd': """
zdarma. bez spamu	554
""", 'ze': """
zelf bedrag kiezen	2912
zero spamu	3159
zeskanuj kod qr	3149
zet op leeslijst	2883
""", 'zh': """
zhrnutie ai	3747
zhrnutie od ai	3746
""", 'zi': """
zie je een fout	2924
zie ook	2818
ziedot	2721
ziedot vienreiz	2764
ziet u een fout	2924
zip code	1037
""", 'zk': """
zkontrolujte si e-mail	554
zkuste to znovu	554
""", 'zo': """
zo beschermen we onze bronnen	2924
zo beschermen wij onze bronnen	2924
zobacz komentarze	3082
zobacz oferty	3156
zobacz pakiety	3156
zobacz plany	3156
zobacz wszystkie	3089
zobacz wszystkie komentarze	3171
zobacz wyniki	91	3090	3138
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
zoek	2821
zoeken	2821
zonder jouw steun kunnen we dit werk niet doen	2855
zoom	1078
zoom image	1284
zoom in	1079
zoradenie	3749
zorunlu alan	4121
zorunlu alanlar	4121
""", 'zt': """
ztlumit	542
""", 'zu': """
zu den abo-angeboten	701
zu den angeboten	793
zu den ergebnissen	846
zu den kommentaren	733
zu den spielen	846
zu den tickets	850
zu unserem shop	850
zugang freischalten	701
zuklappen	741	869
zulassen	858
zum abo	701
zum abo-shop	793
zum aboshop	793
zum anbieter	850
zum anfang der seite	868
zum angebot	701
zum artikel	740	868
zum autorenprofil	868
zum deal	850
zum dokument	741
zum dossier	868
zum ergebnis	91
zum event	850
zum ganzen artikel	868
zum gewinnspiel	772
zum inhalt	740
zum inhalt springen	740
zum kommentieren anmelden	733
zum liveblog	868
zum newsticker	868
zum podcast	774	868
zum produkt	850
zum profil	868
zum quiz	772
zum rezept	61
zum rezept springen	61
zum seitenanfang	740
zum shop	850
zum spendenformular	861
zum spendenkonto	861
zum thema	737	740
zum ticker	868
zum ticket	850
zum transkript	855
zum video	774	855
zunanja vsebina	3817
zur autorenseite	868
zur bildergalerie	740
zur diskussion	733
zur fotostrecke	740
zur galerie	868
zur karte	741
zur mediathek	774
zur merkliste	794
zur navigation	740
zur netiquette	877
zur newsletter-anmeldung	709
zur podcast-folge	868
zur serie	868
zur spendenseite	861
zur startseite	737
zur themenseite	740	868
zur umfrage	772
zur veranstaltung	850
zusammenfassung mit ki	768
zustimmen	730
zustimmen und weiter	730
zustimmung erteilen	853
zustimmung verwalten	853
zustimmung widerrufen	853
""", 'zv': """
zvolit	552
""", 'zw': """
zwischenergebnis anzeigen	846
""", 'zz': """
zzgl. versand	850
zzgl. versandkosten	850
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	706 K wochen kostenlos	706 K wochen gratis	706 K monat kostenlos	1227 K+	1255 K% off your	1255 K per cent off your	1255 K percent off your	2529 K枚目/#枚	2529 K/#枚	2529 K/#ページ	2588 K줄 요약	2635 K/# 페이지	2866 K weken voor	2866 K maanden voor	3934 K+	3934 K år.	3949 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1118 K post shared by	1118 K video posted by	1118 K post by	1246 K version of this article	1246 K version of this story	1246 K version of this column	1246 K version of this essay	1246 K version of this piece	1246 K version of this post	1246 K version of this review	1323 K tu correo	1771 K lire aussi	1771 K lire également	1771 K lire :	1771 K lire sur	1771 K voir aussi	1771 K voir également	1771 K écouter :	1771 K relire :	1771 K lire ensuite :	1771 K lire ou à relire :	2129 K gombra kattintva	2129 K telegramon	2129 K facebookon	2131 K cikk a	2131 K cikk folytatódik	2137 K cikket mesterséges	2139 K teljes beszélgetés	2139 K teljes interjú	2145 K nap kérdése:	2168 K téma összes cikke:	2172 K cikk eredetileg	2172 K szöveg eredetileg	2172 K cikk először	2307 K tutti i contenuti	2341 K cura della redazione	3229 K autora escreve segundo o novo	3297 K publicidade continua	3297 K notícia continua	3297 K matéria continua	3306 K publicidade termina em #	3402 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	2934 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2299 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	851 K-vorteil:
abonneer	2865 K je op	2889 K
abonneevoordeel	2901 K:
abonnentfordel	655 K:	3021 K:
abonnez	12 K-vous	1733 K-vous à
abonniere	12 K	829 K
abonnieren	12 K sie	698 K sie	829 K sie
about	1080 K the author	1080 K the authors	1080 K the writer
abovorteil	851 K:
abstimmung	812 K:	848 K:
""", 'ac': """
accept	1250 K and load
accepted	1026 K payment methods:	1026 K cards:
acceso	1316 K ilimitado
accesso	2307 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	3192 K ilimitado
acest	76 K subiect este închis	3353 K rezumat	3353 K articol a fost tradus	3385 K videoclip nu	3385 K conținut nu	3385 K video nu	3386 K conținut este găzduit	3386 K conținut provine	3407 K articol este protejat	3407 K conținut este protejat	3407 K articol a fost publicat inițial	3408 K articol a fost	3408 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2820 K:
acompanhe	12 K
acquista	2351 K la rivista
actie	2892 K:
""", 'ad': """
ad	86 [K]	1153 K:
ada	72 K pertanyaan	2217 K kesalahan di artikel	2264 K yang salah
add	12 K us	1104 K	1184 K
additional	1155 K reporting by
adicionar	3293 K
adicione	3293 K
adja	2129 K meg
adjon	2129 K hozzá
administratorem	3109 K danych osobowych jest	3109 K twoich danych	3109 K państwa danych	3109 K pani/pana danych	3109 K podanych
advertentie	86 K, daarna	2934 K van
advertise	1124 K with
advertisement	1153 K:	1295 K feature by
advertiser	1295 K content from
advertorial	86 K:
""", 'af': """
afegeix	451 K
afficher	1862 K sur	1886 K
afmelden	2879 K kan
afspil	636 K
afstemning	652 K:
""", 'ag': """
aggiungi	12 K	2409 K
aggiungici	2409 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	642 K har	1120 K summaries	1120 K-generated summaries	1121 K tools were	1121 K was used	1121 K helped	1121 K assisted	2482 Kがこの記事	2482 Kによる自動	2482 K要約	2482 Kによる要約	2482 Kが選んだ	2482 Kに質問	2482 ※K	2588 K 요약은	2588 K 뉴스 요약	2841 K kan fouten maken. controleer	2841 K-samenvattingen	3008 K har	3348 K informații	3348 K un subiect	3348 K un pont	3348 K fost martor	3919 K har	4422 K摘要	4422 K重點	4422 K重点	4422 K生成	4422 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1855 K
ajoutez	12 K	1855 K
ajude	3251 K o	3251 K a	3251 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2194 K notifikasi	2250 K javascript
aktiver	636 K	3001 K
aktivera	3913 K
aktiviere	814 K
aktivieren	814 K sie
aktuelle	738 K nachrichten aus
""", 'al': """
al	1325 K registrarte	1371 K mostrar este contenido	2792 K lid	2878 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1421 K ha salido mal	1421 K salió mal	3283 K deu errado	3283 K correu mal
alguna	442 K cosa ha anat malament
all	27 K comments	1178 K content ©	1269 K odds correct	1286 K about the topic:	1286 K about:	1286 K stories on the topic:	1286 K stories on:	1286 K articles on the topic:	1286 K articles on:	1286 K news on the topic:	1286 K news on:
alla	27 K kommentarer	27 K inlägg	3880 K artiklar om	3884 K artiklar av	3934 K odds	3955 K artiklar om ämnet:	3955 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	605 K artikler om	609 K artikler af	675 K artikler om emnet:	675 K artikler om:	738 K artikel zu	738 K artikel von	739 K infos:	739 K news:	742 K artikel von	773 K folgen	852 K quoten	2819 K artikelen over	2823 K artikelen van	2922 K artikelen over het onderwerp:	2922 K artikelen over:	2967 K saker om	2971 K artikler av	3041 K saker om temaet:	3041 K saker om:	3041 K artikler om temaet:	3041 K artikler om:
alleen	2792 K voor abonnees	2871 K leden kunnen reageren
alles	738 K zum thema	738 K zu	2819 K over	2860 K over	2922 K over het onderwerp:	2922 K over:
allow	1048 K notifications	1063 K ads on	1250 K content from	1250 K third-party content	1250 K external content
allt	3955 K om ämnet:	3955 K om:
already	1186 K	1186 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	706 K abonnent	706 K abonnentin	718 K app	795 K abonnent können sie	795 K abonnentin können sie	2792 K abonnee
also	1074 K in	1075 K read	1075 K on this site:	1075 K worth reading:	1075 K on this topic:	1179 K in the news:	2039 K read:	2039 K read-
alt	605 K om	675 K om emnet:	675 K om:	2967 K om	3041 K om temaet:	3041 K om:
alte	3370 K știri din
altre	2329 K notizie su	2368 K notizie di
altri	2329 K articoli su	2333 K articoli di
altro	2329 K su	2330 K su questo tema:
always	1271 K allow content from	1271 K load content from	1271 K show content from	1271 K allow embedded content
""", 'am': """
am	3352 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	854 K dieser stelle steht ein eingebetteter
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	2211 K punya
ange	3913 K
angiv	636 K
anketa	480 K:	536 K:	536 K dne:	3626 K:	3626 K dana:	3719 K:	3719 K dňa:	3815 K:	3815 K dneva:
ankieta	3140 K:
anlatmamiz	4085 K gereken
anna	1482 K vihjest	1482 K vihje	1669 K
annonces	1795 K légales : publiez
annons	3967 K från
annonssamarbete	86 K:
annullare	2312 K l'iscrizione
annuncio	2422 K tra #
ansvarig	3911 K utgivare:
ansvarlig	2998 K redaktør:
answer	1184 K
anuncie	3238 K no	3238 K na
anuncio	1444 K en #
any	27 K comment	72 K questions	1163 K	1185 K
anzeige	882 K in kooperation mit	882 K in zusammenarbeit mit
""", 'ao': """
ao	3286 K vivo:
""", 'ap': """
apa	2217 K reaksi anda
apakah	8 K artikel	2211 K anda punya	2217 K ringkasan ini	2217 K artikel ini	2217 K berita ini	2217 K informasi ini	2252 K anda ingin menerima notifikasi
apklausa	2697 K:
apoie	81 K
apoya	81 K	1310 K	1310 K a
apoye	81 K
app	718 K herunterladen	718 K laden	2799 K voor android	2835 K
apply	1166 K now
approfondimento	2330 K:
approfondisci	2330 K
aprecie	3264 K com moderação
apresentado	3241 K por
aptauja	2757 K:
""", 'aq': """
aquest	397 K resum	397 K text ha estat traduït	397 K article ha estat traduït	425 K vídeo no	425 K vídeo ja no	425 K contingut no	426 K contingut és de	426 K contingut prové de	447 K article està protegit	447 K contingut està protegit	447 K article es va publicar originalment	448 K article s'ha	448 K text s'ha	448 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2690 K straipsnis
arbejder	616 K du
arbetar	3891 K du
archives	1771 K :
are	1081 K you affected by	1163 K you	1185 K you	1210 K you enjoying this?	1210 K you enjoying this article	1210 K you enjoying this story	1210 K you enjoying this post	1210 K you enjoying this piece	1210 K you enjoying this newsletter	1210 K you enjoying this column	1210 K you enjoying this recipe	1210 K you enjoying this podcast	1210 K you enjoying this essay	1210 K you enjoying this series	1210 K you enjoying this guide	1210 K you enjoying this blog	1210 K you enjoying this interview	1210 K you enjoying this letter	1210 K you enjoying this review	1210 K you enjoying this page	1210 K you enjoying this issue	1210 K you enjoying this read	1210 K you enjoying this episode	1210 K you enjoying this content	1241 K you
arrives	1140 K every	1207 K on mondays	1207 K on fridays	1207 K on saturdays	1207 K on sundays
article	1785 K traduit	1881 K publié en partenariat	1881 K publié avec l'accord	1882 K relu par
articles	1080 K by
articol	3353 K tradus	3357 K susținut de
articolo	2348 K tradotto	2405 K pubblicato originariamente	2434 K pubblicato in collaborazione
articolul	46 K poate fi	3415 K continuă
artificial	1121 K intelligence
artificiell	3919 K intelligens har
artigo	3289 K publicado originalmente	3317 K publicado em parceria
artikel	2205 K terkait:	2216 K ini diterjemahkan	2216 K ini ditulis dengan	2216 K ini dibuat dengan	2216 K ini merupakan hasil	2231 K ini telah tayang di	2231 K ini pertama kali tayang	2231 K ini pernah tayang	2231 K ini sudah tayang	2268 K ini dilindungi	2268 K ini pertama kali terbit	2269 K ini	2276 K berlanjut	2862 K gaat verder onder	2862 K loopt door onder	2862 K gaat verder na
artikeln	46 K får	3915 K fortsätter	3959 K
artikkel	1499 K jätkub
artikkelen	46 K kan	46 K kan fritt	3004 K fortsetter	3045 K
artikkeli	1671 K jatkuu	1709 K on julkaistu	1709 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	638 K fortsætter	679 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1217 K a subscriber	1217 K a member	1217 K a supporter
ascolta	1 K	2330 K:	2354 K il podcast	2354 K la puntata	2417 K su	2423 K su spotify
ascoltaci	2423 K su spotify
ascoltalo	2423 K su spotify
ask	1080 K us here	1120 K the	1120 K our
assine	3192 K para
assista	3217 K:	3242 K ao vídeo acima	3242 K ao vídeo abaixo	3242 K ao vídeo
assistir	3301 K no
""", 'at': """
atbalstiet	81 K
atbildi	2749 K
atlikite	2680 K testą
atradi	2741 K kļūdu
atsakykite	2689 K
""", 'au': """
auch	739 K interessant	739 K interessant:	739 K lesenswert	739 K spannend:	797 K bei uns:	821 K lesen:
aucun	32 K commentaire
audio	497 K vytvořila	1125 K version of this	1373 K generado	2348 K generato	3353 K generat
auf	726 K facebook, instagram	726 K instagram, facebook	726 K facebook und instagram	726 K facebook oder instagram
aus	739 K dem archiv:	797 K unserem archiv:	826 K dem englischen übersetzt	826 K dem französischen übersetzt	826 K dem amerikanischen übersetzt	826 K dem englischen von	826 K dem französischen von	851 K unserem shop:
ausprobiert	59 K?
author	1080 K bio
autor	495 K je	513 K:	1501 K:	3116 K:	3116 K: (	3584 K je	3680 K je	3698 K:
autore	2735 K:
autori	3680 K sú
autorica	3584 K je
autorius	2693 K:
autorka	495 K je	3584 K je	3680 K je
autors	2735 K:
""", 'av': """
available	1044 K on the app store	1044 K on google play
avec	89 K un abonnement	89 K l'abonnement	1751 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avstemming	3018 K:
avstemning	3018 K:
avtor	3777 K je	3792 K:
avtorica	3777 K je
""", 'ay': """
ayrica	4056 K okuyun	4056 K bakin	4056 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2137 K összefoglalót	2172 K írás eredetileg	2172 K interjú eredetileg	2172 K esszé eredetileg	2172 K írás először
""", 'ba': """
baca	2205 K juga	2205 K juga:	2205 K:	2205 K selengkapnya	2205 K selengkapnya:	2205 K selanjutnya:	2210 K berita	2223 K berita tanpa iklan	2231 K berita lainnya	2231 K artikel lainnya	2231 K artikel lain	2231 K berita selengkapnya	2232 K ini juga:	2232 K pula:	2232 K lagi:
background	1075 K:	1149 K reading:
bagaimana	2217 K reaksi anda	2217 K pendapat anda	2217 K menurut anda
baggrund	606 K:
bagikan	3 K
baixe	13 K
bakgrund	3881 K:
bakgrunn	2968 K:
bakiniz	4056 K:
balsavimas	2697 K:
balso	2749 K
balsojums	2757 K:
balsuokite	2689 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1171 K part of our	1202 K the first to	1202 K first to	1202 K the first
beachten	28 K sie bitte
beba	3264 K com moderação
become	1016 K a member	1016 K a subscriber	1023 K a member of	1133 K a member to comment	1171 K part of our
bekijk	2820 K ook	2820 K:	2820 K hier	2820 K ook:	2823 K alle artikelen van	2844 K de video	2844 K de hele uitzending	2844 K de uitzending	2844 K de beelden	2844 K hier het hele	2846 K de video:	2889 K
bel	2835 K
belanja	2218 K di toko
beli	2218 K tiket
beluister	1 K	2844 K de podcast	2844 K onze	2889 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	2218 K dengan tim
beri	2217 K rating	3766 K tudi
berikan	2217 K penilaian anda	2221 K suara anda
berikutnya	2232 K:
berita	2216 K ini diringkas	2231 K ini telah tayang	2232 K lainnya:	2269 K ini	2276 K berlanjut
berite	3766 K tudi
besedilo	46 K lahko	3777 K izraža	3780 K je prevedeno	3783 K je objavljeno v
bestel	2889 K
bestelle	829 K
bestellen	829 K sie
bestil	636 K
bestill	3001 K
besuche	12 K uns	829 K
besuchen	12 K sie uns	829 K sie
bet	1227 K responsibly	1227 K with
betaalde	2934 K samenwerking met
betalt	86 K innhold:	687 K samarbejde med	3053 K samarbeid med	3967 K innehåll från
bewerten	829 K sie
bez	550 K majitele	3155 K właściciela	3155 K akcjonariuszy	3638 K vlasnika	3638 K dioničara	3733 K majiteľa
bezahlte	823 K anzeige der	823 K anzeige des	823 K anzeige von	882 K kooperation mit
bezoek	2889 K
""", 'bi': """
bi	3796 K radi delali pri nas
bildergalerie	739 K:
bir	7 K hata	4074 K hata mi	4123 K hata oluştu	4123 K sorun oluştu	4123 K şeyler yanliş gitti	4123 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	806 K halten sie sich an die	806 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1143 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2975 K medlem av	2975 K abonnent på	3001 K	3888 K medlem i	3888 K prenumerant på	3913 K
blijf	28 K
bliv	31 K den første	56 K en af de #	613 K medlem af	613 K abonnent på	622 K testlæser	622 K klogere på	636 K
blocking	1063 K ads
""", 'bo': """
bodite	31 K prvi
boka	3913 K
bol	3684 K pre vás	3684 K článok
bola	3684 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3684 K pre vás	3684 K toto
book	636 K	1122 K your ticket	1122 K tickets	1184 K
""", 'br': """
brak	32 K komentarzy
brez	3827 K lastnika	3827 K lastnikov	3827 K delničarjev
bron	2834 K: anp	2834 K: belga
brought	1295 K to you by
browse	1166 K jobs	1184 K	1235 K other questions tagged
browser	2247 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4056 K haber de ilginizi çekebilir:	4092 K özeti	4092 K çeviriyi	4107 K içerik youtube	4107 K içerik instagram	4107 K içerik x	4107 K içerik twitter	4107 K içerik facebook	4107 K içerik tiktok	4109 K içeriği görüntülemek için	4109 K içeriği görmek için	4109 K videoyu izlemek için	4128 K haber telif hakki	4128 K içerik telif hakki	4128 K yazi ilk olarak	4128 K haber ilk olarak	4129 K haber yapay	4129 K içerik yapay	4129 K metin yapay	4129 K görsel yapay	4129 K yazi yapay	4140 K gönderiyi	4154 K yazi izinle	4154 K makale izinle
buat	2237 K akun gratis
buchen	829 K sie
budi	31 K prvi
budite	31 K prvi
buka	2237 K akses penuh dengan
bunlar	4056 K da ilginizi çekebilir:
bunlara	4056 K da bakin:
bunu	4056 K da okuyun:
buy	1122 K tickets	1122 K your ticket	1122 K your tickets	1184 K	1199 K	1251 K now, pay later with	1261 K the	1261 K it	1261 K now	1261 K from	1261 K at
""", 'by': """
by	1235 K clicking "post your answer"	1249 K applying	1249 K submitting	1249 K sending us	1249 K registering	1249 K clicking	1249 K uploading	1249 K entering	1249 K commenting	1249 K posting	1249 K creating an account	1249 K using our	1249 K using this site	1249 K using this website	1249 K using this service	1249 K using this form	1249 K subscribing	1249 K signing up	1249 K providing your	1249 K filling in
byl	498 K pro vás	498 K článek
byla	498 K pro vás
bylo	498 K pro vás	498 K toto
""", 'c': """
c	1088 (K) #	2399 K'è stato un errore
""", 'ca': """
cadastre	3192 K-se para
can	1131 K't see the poll	1131 K't see the quiz	1131 K't see this poll	1185 K you
canal	41 K de denúncias da redação
cancel	1034 K anytime	1034 K at any time
canli	4126 K anlatim:
caractere	3377 K rămase
caracteres	1398 K restantes	3259 K restantes
caratteri	2375 K rimanenti	2375 K rimasti
cargar	1461 K
carica	2439 K
carregar	3321 K
catch	12 K us	1058 K us on	1125 K up on bbc	1149 K up:	1184 K	1184 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1785 K texte a été traduit	1786 K résumé	1795 K numéro est en vente	1795 K numéro est disponible	1830 K contenu n'est	1830 K podcast n'est	1831 K contenu provient de	1851 K contenu est protégé par	1882 K texte a été relu
cek	2210 K
cela	69 K vous a plu
celoten	3791 K članek preberite
ces	1785 K points clés
cet	8 K article vous	82 K article vous a plu	1785 K article a été traduit	1851 K article est protégé par	1851 K article est sous licence	1852 K article a été rédigé	1852 K article a été généré	1852 K article a été écrit	1852 K article a été produit	1852 K article a été relu	1881 K article est publié en partenariat	1881 K article est publié avec	1881 K article est repris de	1882 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1785 K traduction a été	1786 K synthèse	1830 K vidéo n'est	1830 K page n'est	1851 K œuvre est sous licence	1882 K traduction a été relue
ceva	3402 K nu a mers	3402 K nu a funcționat
""", 'ch': """
charger	1886 K
chcesz	3120 K u nas pracować	3120 K pracować u nas
chcete	517 K u nás pracovat	517 K pracovat u nás	3702 K u nás pracovať	3702 K pracovať u nás
che	33 K ne pensi
check	1184 K out	1199 K out	1261 K price	2889 K
chia	3 K sẻ
choose	1016 K a plan	1031 K a plan	1104 K	1202 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2330 K qui
click	1105 K here to join	1105 K to join	1127 K here for more	1135 K here to download	1135 K to download	1167 K play	1184 K
clique	3217 K aqui	3242 K no player acima
cliquez	1771 K ici
clube	3238 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2228 K
colunista	3228 K do	3228 K da
com	89 K uma assinatura
come	1122 K and meet	1184 K
comentarii	5 K
comentariile	5 K	27 K	3355 K nu reprezintă	3355 K aparțin
comentarios	5 K	27 K	1380 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3355 K tău va
commandez	1795 K notre	1795 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1133 K must
commenti	5 K	27 K
commenting	5 K	1133 K is
comments	5 K	5 K on this	27 K	1133 K are reserved	1133 K are for	1133 K are open to	1133 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1184 K
compra	1375 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3217 K:	3217 K também	3217 K também:
conhece	66 K alguém	3232 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1058 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1360 ¿K	1365 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1016 K making	1016 K giving
consiglia	3 K
consulta	1349 K aquí
consultar	1461 K
consulter	1886 K
consultez	1795 K les avis de décès	1795 K nos offres
conta	59 K pra mim
contact	1080 K the author	1080 K the reporter	1080 K:	1080 K this reporter	1112 K	1184 K	1243 K reporter	1243 K staff writer	1243 K staff reporter	1243 K writer	1243 K editor	1243 K columnist	1243 K correspondent	1243 K sports writer
contacta	1353 K con	1354 K con
contacte	1353 K con	1354 K con
contacter	1774 K l'auteur
contactez	1774 K l'auteur	1774 K-nous	1789 K l'auteur
contacto	1369 K:
contame	59 K
contate	3220 K o autor
contatta	2333 K l'autore
contenido	86 K patrocinado:	1316 K premium	1373 K generado	1377 K ofrecido por	1406 K incrustado de	1406 K externo de	1406 K de	1458 K elaborado por	1458 K patrocinado por	1458 K realizado por
content	1295 K provided by	2904 K van
contenu	86 K sponsorisé :	1785 K généré	1798 K proposé par	1798 K sponsorisé par	1831 K provenant de	1831 K intégré de	1883 K conçu par	1883 K proposé par la rédaction	1883 K réalisé par
contenuto	86 K sponsorizzato:	2348 K generato	2353 K offerto da	2384 K incorporato da	2384 K esterno da	2384 K di	2384 K da	2436 K sponsorizzato da	2436 K realizzato da	2436 K a cura di
contingut	397 K generat	401 K ofert per	426 K incrustat de	426 K incrustat d'instagram	426 K extern de
continua	2413 K a leggere dopo	3297 K após	3297 K depois
continue	1143 K reading	1144 K reading with
contributions	27 K
controleer	2889 K
cooked	1231 K this
copy	3 K link to	3 K the link	3 K article	1195 K this url	1195 K this link
copyright	748 K ©	748 K (c)	748 K:	748 K #	748 K by	1088 K ©	1088 K #	1088 K:	1088 K by	3698 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1031 K an account to	1184 K	1186 K an account	1186 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2129 K
csatlakozzon	2129 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1143 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3101 K ten artykuł	3101 K artykuł	3101 K ten tekst	3101 K to podsumowanie	3101 K to streszczenie	3101 K podobał	3101 K znalazłeś	3101 K znalazłaś	3101 K ta informacja	3101 K ta treść
czytaj	3087 K więcej o	3088 K także	3088 K także:	3088 K też	3088 K też:	3088 K również	3088 K więcej	3088 K:	3118 K dalej z
""", 'da': """
da	59 K li ste probali	2330 K leggere:	3588 K li vam	3588 K li je članak	3588 K li je tekst
daarna	2792 K kun je
daftar	2218 K webinar	2237 K gratis
daftarkan	2218 K diri anda
dagelijkse	2796 K nieuwsbrief
dagens	652 K spørgsmål:	653 K spil:	3018 K spørsmål:	3019 K spill:	3930 K fråga:	3931 K spel:
daha	4056 K fazlasi:
daily	1266 K game:
dalies	2749 K
dalsza	3104 K część
dalyvaukite	2689 K
danach	706 K # euro
dankzij	2913 K onze lezers	2913 K onze donateurs	2913 K onze leden
dann	706 K # euro
dans	1751 K l'application	1768 K les commentaires
dapatkan	2210 K
darovat	510 K
darte	1325 K de baja
darujte	510 K	3696 K
das	738 K beste aus	739 K könnte sie auch interessieren	739 K könnte dich auch interessieren	739 K könnte sie interessieren:	739 K könnte sie auch interessieren:	739 K könnte dich auch interessieren:	773 K ganze interview	773 K komplette interview	807 K kommentieren	821 K lesen andere:
dazu	739 K auch:	797 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2844 K podcast is te beluisteren	2862 K tekst gaat verder onder	2862 K tekst loopt door onder	2862 K tekst gaat verder na
deel	3 K dit	3 K het	2889 K
dein	27 K kommentar	806 K feedback hilft
deine	776 K meinung ist uns wichtig	806 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	636 K med	636 K artiklen	3001 K med	3001 K saken
dela	3 K artikeln	3 K den här	3 K texten	3913 K med	3913 K artikeln
deli	3 K
delite	3 K
delivered	1140 K every	1140 K each
delivery	1268 K charges may apply
delta	2984 K i vår	3001 K	3897 K i vår	3913 K
deltag	622 K i vores	636 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	3959 K här artikeln	3959 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2205 K:	2220 K podcast	2220 K juga	2278 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	679 K artikel	679 K tekst	679 K historie	679 K kronik	3045 K artikkelen	3045 K teksten	3045 K saken	3045 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	831 K ki-assistent
derechos	1357 K reservados	1428 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	405 K't l'app	405 K't la nostra	405 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1375 K nuestros	1375 K nuestras
descuentos	1375 K exclusivos para suscriptores
desea	1410 K recibir notificaciones
deseas	1410 K recibir notificaciones
deseja	3272 K receber notificações	3272 K receber nossas notificações
desideri	2388 K ricevere le notifiche	2388 K ricevere notifiche
despre	3350 K autor
detaljnije	3572 K:
detaylar	4056 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	3937 K är ett inbäddat innehåll från	3937 K är inbäddat innehåll från
dette	26 K sammendraget	657 K er et indlejret indhold fra	657 K er et indlejret opslag fra	657 K er indlejret indhold fra	657 K er indlejret opslag fra	3023 K er et innebygd innhold fra	3023 K er et innebygd innlegg fra	3023 K er innebygd innhold fra	3023 K er innebygd innlegg fra
devamini	4056 K okuyun:
deze	26 K samenvatting	2792 K maand nog	2841 K tekst	2841 K vertaling	2841 K ai	2862 K tekst gaat verder na	2926 K tekst
""", 'di': """
diaporama	1847 K :
diapositive	1845 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1161 K you find this	1163 K you	1185 K our	1185 K we	1185 K you	1191 K our ai	1191 K the ai	1210 K you enjoy this?	1210 K you enjoy this article	1210 K you enjoy this story	1210 K you enjoy this post	1210 K you enjoy this piece	1210 K you enjoy this newsletter	1210 K you enjoy this column	1210 K you enjoy this recipe	1210 K you enjoy this podcast	1210 K you enjoy this essay	1210 K you enjoy this series	1210 K you enjoy this guide	1210 K you enjoy this blog	1210 K you enjoy this interview	1210 K you enjoy this letter	1210 K you enjoy this review	1210 K you enjoy this page	1210 K you enjoy this issue	1210 K you enjoy this read	1210 K you enjoy this episode	1210 K you enjoy this content	1210 K you like this?	1210 K you like this article	1210 K you like this story	1210 K you like this post	1210 K you like this piece	1210 K you like this newsletter	1210 K you like this column	1210 K you like this recipe	1210 K you like this podcast	1210 K you like this essay	1210 K you like this series	1210 K you like this guide	1210 K you like this blog	1210 K you like this interview	1210 K you like this letter	1210 K you like this review	1210 K you like this page	1210 K you like this issue	1210 K you like this read	1210 K you like this episode	1210 K you like this content	1210 K you find this useful	1231 K you make this	1231 K you try this	1241 K you see	1241 K you go
die	5 K kommentarfunktion	5 K kommentare	769 K zusammenfassung	773 K neue folge	773 K aktuelle folge	773 K komplette folge	773 K ganze folge	773 K ganze sendung	776 K umfrage wird durchgeführt	805 K debatte zu
dienas	2757 K jautājums:
dienos	2697 K klausimas:
diese	52 K recherche	769 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	769 K artikel	769 K text	769 K beitrag	874 K artikel erschien zuerst	874 K text erschien zuerst	874 K beitrag erschien zuerst	874 K artikel ist zuerst	874 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	769 K interview
dig	1149 K deeper:
digital	1143 K subscriptions	1186 K access
digitilaajana	89 K
dilarang	2268 K mengutip	2268 K keras mengambil	2268 K menyalin	2268 K memperbanyak	2268 K mereproduksi
din	27 K kommentar
dinleyin	4056 K:
directement	1748 K dans votre
direkt	3881 K:
direkte	2968 K:	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de
disclaimer	1088 K:	2021 K:
discover	23 K more from	1184 K
diskuse	5 K
diskusia	5 K
diskutieren	829 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2423 K su spotify	2423 K su apple podcasts
disponible	405 K a l'app store	405 K a google play	1328 K en google play	1383 K en app store	1383 K en google play y	1445 K en spotify	1445 K en apple podcasts	1445 K en ivoox	1803 K sur google play	1868 K sur spotify	1868 K sur apple podcasts	1868 K sur deezer
distribuie	3 K
distributed	1155 K by
disusun	2216 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2841 K artikel	2841 K stuk	2841 K bericht	2841 K verhaal	2878 K artikel lees je ook in	2878 K verhaal lees je ook in	2891 K artikel is ook	2891 K verhaal is ook	2891 K artikel bevat	2891 K verhaal bevat	2891 K verhaal verscheen	2891 K stuk verscheen	2926 K artikel	2926 K stuk	2926 K essay	2926 K interview	2926 K verhaal	2934 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1242 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1080 K you have a tip	1081 K you know more	1081 K you have information	1081 K you work at	1081 K you work in	1081 K you have any information	1081 K you have a story	1129 K our	1163 K you have	1185 K you	1211 K you like our	1211 K you enjoy our	1259 K you have a problem	1259 K you have a question	1259 K you have a dilemma	1259 K you have a burning	1259 K you need advice
doe	2847 K de quiz	2847 K mee met ons	2847 K mee met onze	2847 K mee aan ons	2847 K mee aan onze	2889 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2130 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	1041 K't miss	1075 K't miss:	1179 K't miss this:	1202 K't miss
dona	81 K suport	1310 K a	2299 K a
donasi	2226 K untuk
donate	1016 K now	1016 K today	1023 K to
doneer	2865 K aan
donnez	1768 K votre avis
dopusti	3629 K uvijek sadržaj	3629 K uvek sadržaj	3629 K sadržaj s	3629 K sadržaj sa	3629 K sadržaj iz	3629 K sadržaj od
dosje	3646 K: kako	3646 K: ovako	3646 K: zašto	3646 K: što	3646 K: šta	3646 K: tko	3646 K: ko	3646 K: gdje	3646 K: gde	3646 K: ovo	3646 K: pogledajte	3646 K: poslušajte	3646 K: sve	3646 K: noć	3646 K: ljudi	3646 K: evo	3835 K: kako	3835 K: tako	3835 K: zakaj	3835 K: kaj	3835 K: kdo	3835 K: kje	3835 K: to	3835 K: poglejte	3835 K: prisluhnite	3835 K: vse	3835 K: noč	3835 K: ljudje	3835 K: takole	3835 K: oglejte
dossier	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	870 K: der	870 K: die	870 K: das	870 K: wie	870 K: warum	870 K: was	870 K: so	870 K: wenn	870 K: alles	870 K: wer	870 K: wo	1285 K: how	1285 K: why	1285 K: what	1285 K: who	1285 K: where	1285 K: when	1285 K: the	1285 K: inside	1285 K: watch	1285 K: see	1285 K: is	1285 K: can	1285 K: this	1285 K: listen	1704 K: näin	1704 K: tässä	1704 K: siksi	1704 K: tämä	1704 K: kuuntele	1704 K: katso	1704 K: kaikki	1704 K: miten	1704 K: miksi	1704 K: mitä	1704 K: kuka	1704 K: mikä	1704 K: tältä	1704 K: tällainen	1771 K :	2921 K: zo	2921 K: hoe	2921 K: dit	2921 K: waarom	2921 K: wat	2921 K: wie	2921 K: de	2921 K: het	2921 K: een	2921 K: alles	2921 K: bekijk	2921 K: luister	2921 K: deze	2921 K: dat	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de	3163 K: jak	3163 K: tak	3163 K: oto	3163 K: dlaczego	3163 K: co	3163 K: kto	3163 K: gdzie	3163 K: to	3163 K: zobacz	3163 K: posłuchaj	3163 K: wszystko	3163 K: noc	3163 K: ludzie	3741 K: ako	3741 K: takto	3741 K: prečo	3741 K: čo	3741 K: kto	3741 K: kde	3741 K: to	3741 K: pozrite	3741 K: vypočujte	3741 K: všetko	3741 K: noc	3741 K: ľudia	3741 K: tak	3741 K: aké	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad
dostupno	3595 K na	3595 K u
dotazy	72 K
dovoli	3818 K vedno vsebino	3818 K vsebino z	3818 K vsebino s	3818 K vsebino iz	3818 K vsebino od
dowiedz	3088 K się więcej
download	13 K	1184 K	1200 K the	1224 K our free	1224 K the free	2194 K aplikasi	2223 K	2889 K
dozvoli	3629 K uvijek sadržaj	3629 K uvek sadržaj	3629 K sadržaj s	3629 K sadržaj sa	3629 K sadržaj iz	3629 K sadržaj od
""", 'dp': """
dpa	748 (K
""", 'dr': """
drukuj	3112 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	616 K kan tippe os	616 K kan sende os	635 K har brugt	635 K har læst	636 K får en mail	636 K kan også	669 K har læst # ud af dine #	669 K har læst # ud af #	669 K har læst # af dine #	669 K har læst # af #	838 K hast schon ein abo	838 K hast dein limit	2999 K har lest	2999 K har #	3001 K får en e-post	3001 K kan også	3001 K finner oss	3035 K har lest # av dine #	3035 K har lest # av #	3891 K som källa	3912 K har läst	3912 K har #	3913 K får ett mejl	3913 K kan också	3913 K hittar oss	3949 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2226 K	2226 K jurnalisme
durata	2422 K del video	2422 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	1112 K-mail	2129 K-mailt küldtünk
""", 'ea': """
earlier	1149 K coverage:
""", 'eb': """
ebenfalls	739 K interessant:
""", 'ed': """
edited	1156 K by
editing	1088 (K by	1089 K by	1090 K by
editor	1075 K's picks:	2213 K:	2213 K :
""", 'ee': """
een	2839 K bericht gedeeld door	2839 K post gedeeld door
eerder	2846 K schreven we:	2846 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1669 K sitoutumista	1696 K omistajaa	1696 K omistajia	1696 K osakkeenomistajia	1696 K maksumuuria
ein	767 K beitrag geteilt von	767 K von	767 K post von	882 K angebot der	882 K angebot von	882 K angebot des	882 K angebot unseres partners
eine	73 K frage zum artikel
einen	706 K monat kostenlos
eingebetteter	854 K inhalt von
""", 'el': """
el	399 K teu comentari serà	425 K vídeo no	425 K teu navegador no	1378 K vídeo comenzará	1378 K video comenzará	1405 K vídeo no	1405 K video no	1435 K artículo continúa	1435 K contenido continúa	1444 K vídeo comienza en #
elinizde	4085 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3241 K parceria com	3286 K imagens:	3286 K direto:	3286 K fotos:
email	3 K this	1080 K the author	1080 K us	1112 K	1184 K	1236 K this	1243 K reporter
emailed	1207 K on fridays	1207 K on mondays
embedded	1271 K content from	1271 K content is blocked
empfehlen	3 K sie	829 K sie
empfiehl	829 K
""", 'en': """
en	89 K tant qu'abonné	401 K col·laboració amb	445 K imatges:	445 K directe:	1316 K otro dispositivo	1323 K tu correo	1323 K su correo	1323 K tu buzón	1323 K tu email	1337 K facebook y twitter	1337 K facebook, twitter	1337 K facebook y x	1346 K los comentarios	1349 K vídeo:	1349 K directo	1349 K contexto:	1377 K colaboración con	1424 K imágenes:	1424 K directo:	1732 K faisant un don	1742 K tant qu'abonné	1748 K vous inscrivant	1771 K savoir plus	1771 K direct	1798 K partenariat avec	1814 K vidéo -	1814 K images -	1847 K podcast :	1847 K vidéo :	1847 K images :	1847 K direct :
enable	1048 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1170 K your day with
endet	706 K automatisch
enjoy	1143 K	1223 K #% off	1255 K #% off your
enjoyed	69 K this	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content
enjoying	1041 K this article	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content	1211 K the	1211 K our	1211 K this
enregistrez	1818 K cet article	1818 K cette recette
entdecke	23 K mehr von	829 K
entdecken	829 K sie
entenda	3217 K:
entra	12 K nel
entre	12 K no
envia	392 K'ns
envianos	1364 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	616 K du	2978 K du
erbjudande	3897 K till dig som
erhalten	829 K sie
erscheint	785 K jeden	785 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1367 K corresponsal	1367 K redactor de	1367 K redactora de	1367 K jefe de	1367 K jefa de
escanea	1364 K el código	1383 K el código para descargar
escolta	1 K	403 K el pòdcast	403 K el podcast	403 K el nostre pòdcast	403 K el nostre podcast
escoltar	1 K
escucha	1 K	1378 K el pódcast	1378 K el podcast
escuchar	1 K	1439 K en
escuche	1 K
escute	1 K
esej	563 K	3168 K	3650 K je	3745 K	3839 K je
essayet	679 K	3045 K
essayez	1811 K
essee	1709 K on julkaistu
esta	52 K investigación	52 K investigação	52 K reportagem	1373 K noticia ha sido traducida	1373 K traducción se ha hecho	1373 K traducción ha sido	1373 K función utiliza	1380 K noticia pertenece a	1429 K noticia ha sido	1429 K información ha sido	1457 K traducción ha sido revisada	3236 K tradução foi feita	3236 K notícia foi traduzida	3290 K notícia foi	3290 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1316 K contenido es exclusivo	1371 K contenido procede de	1371 K contenido proviene de	1373 K texto ha sido traducido	1373 K artículo ha sido traducido	1375 K reportaje forma parte del número	1375 K artículo forma parte del número	1380 K artículo pertenece a	1405 K vídeo no	1405 K video no	1405 K vídeo ya no	1405 K video ya no	1405 K contenido no	1405 K contenido ya no	1406 K contenido está alojado en	1406 K contenido procede de	1428 K artículo está protegido	1428 K contenido está protegido	1428 K artículo se publicó originalmente	1428 K artículo fue publicado originalmente	1429 K artículo ha sido	1429 K texto ha sido	1429 K artículo fue	1429 K contenido ha sido	1456 K artículo se publica con	1456 K artículo se publica en colaboración	1456 K artículo se publica gracias	1456 K artículo es una traducción	1457 K texto ha sido revisado	1457 K artículo ha sido revisado	3236 K texto foi traduzido	3236 K artigo foi traduzido	3267 K vídeo não	3267 K vídeo já não	3267 K conteúdo não	3267 K conteúdo já não	3268 K conteúdo está alojado	3268 K conteúdo está hospedado	3268 K conteúdo é fornecido	3289 K artigo está protegido	3289 K conteúdo está protegido	3289 K conteúdo é protegido	3289 K artigo é protegido	3289 K artigo foi publicado originalmente	3289 K texto foi publicado originalmente	3290 K artigo foi	3290 K texto foi	3290 K conteúdo foi	3317 K artigo é publicado em parceria	3317 K artigo foi publicado em parceria	3317 K texto foi publicado originalmente	3318 K texto foi revisado	3318 K texto foi revisto	3318 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	388 K pot interessar:
etu	1685 K tilaajille:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ev': """
everything	1286 K on the topic:	1286 K on:
""", 'ex': """
exclusief	2792 K voor abonnees
exclusivo	1316 K para suscriptores
existing	1031 K subscriber	1031 K subscribers
experimentou	59 K
explainer	1075 K:	1285 K: how	1285 K: why	1285 K: what	1285 K: who	1285 K: where	1285 K: when	1285 K: the	1285 K: inside	1285 K: watch	1285 K: see	1285 K: is	1285 K: can	1285 K: this	1285 K: listen
explore	1075 K more:	1184 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2103 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4140 K'ta
fai	2357 K il quiz	2357 K il test	2357 K il nostro
faites	1732 K un don	1733 K un don à
fale	3220 K com o autor	3229 K com o repórter	3229 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1163 K
feel	68 K free to republish	1096 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1075 K under:
fill	1184 K in	1184 K out
film	3104 K znajdziesz	3163 K: jak	3163 K: tak	3163 K: oto	3163 K: dlaczego	3163 K: co	3163 K: kto	3163 K: gdzie	3163 K: to	3163 K: zobacz	3163 K: posłuchaj	3163 K: wszystko	3163 K: noc	3163 K: ludzie
find	12 K us	12 K os	1058 K us on	1058 K me on	1124 K your next job	1184 K	1199 K
finden	12 K sie uns	829 K sie
finding	1210 K this useful
finn	12 K oss
first	1195 K published by	1195 K published in the	1223 K time here
fizessen	2129 K
""", 'fl': """
flash	1143 K sale
fler	3880 K artiklar om	3884 K artiklar av	3955 K artiklar om ämnet:	3955 K artiklar om:
flere	605 K artikler om	609 K artikler af	675 K artikler om emnet:	675 K artikler om:	2967 K saker om	2967 K saker fra	2968 K saker om	2971 K saker av	2984 K jobber på	3041 K saker om temaet:	3041 K saker om:
""", 'fo': """
foglald	2129 K le
foglalja	2129 K le
folge	12 K	829 K
folgen	12 K sie	829 K sie
folgt	12 K
follow	12 K	1058 K us	1058 K @	1058 K all the latest	1058 K the latest	1058 K our	1105 K the	1112 K	1184 K	2210 K
for	13 K a better	13 K the best	1127 K more news	1127 K more local	1127 K more stories	1127 K more on	1127 K more coverage	1127 K more of our	1127 K more from	1127 K the latest	1135 K the best experience	1135 K the best reading experience	1143 K just	1143 K only	1149 K more on the story	1174 K just	1174 K only	1178 K reprint	1178 K reprints	1257 K membership enquiries	1257 K media enquiries	1257 K media inquiries	1257 K press enquiries	1257 K press inquiries	1257 K advertising enquiries	1257 K advertising inquiries	1257 K subscription enquiries	1257 K subscription inquiries	1257 K membership inquiries	1257 K sponsorship enquiries
fordel	655 K for abonnenter:	3021 K for abonnenter:
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	3004 K å lese
forward	3 K this	1236 K this	1236 K it to	1236 K the letter
foto	443 K # de #	443 K # / #	1422 K # de #	1422 K # / #	1422 K #/#	2265 K # dari #	2265 K # / #	2400 K # di #	2400 K # / #	2400 K #/#	2753 K:	3284 K # de #	3284 K # / #	3284 K #/#	3403 K # din #	3403 K # / #	3572 K galerija:	4126 K galeri:
fotogaleria	445 K:	3286 K:
fotogalerie	480 K:
fotogalerija	3766 K:
fotogallery	2402 K:
fotografia	3403 K # din #
fotostrecke	739 K:
found	7 K an	7 K a	69 K this useful	1210 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	769 K unsere ki
frage	831 K des tages	848 K des tages:	848 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	769 K sie unsere ki
free	68 K to republish	68 K to reprint	1224 K download	1224 K kit	1224 K guide	1224 K template	1224 K templates	1224 K ebook	1224 K e-book	1224 K checklist	1224 K toolkit	1224 K white paper	1224 K whitepaper	1224 K report	1224 K course	1224 K webinar	1224 K resource	1251 K shipping on orders	1251 K delivery on orders
freier	792 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1075 K the archive:	1075 K our archive:	1075 K our archives:	1174 K only	1174 K just
""", 'fu': """
fuiste	1365 ¿K testigo
full	1075 K story:	1075 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1075 K reading:
""", 'fy': """
fyll	3001 K inn	3913 K i
""", 'ga': """
ga	2889 K mee
gabung	12 K	2210 K
galeri	4126 K:
galeria	3286 K:
galerie	3405 K foto:
gallup	1505 K:	1682 K:
gambar	2265 K # dari #	2265 K # / #
gambas	2205 [K:video
gamble	1227 K responsibly
gaukite	2689 K
""", 'ge': """
ge	3913 K
geben	829 K sie
geef	3 K dit
geen	2913 K eigenaar	2913 K eigenaren	2913 K aandeelhouders	2913 K betaalmuur	2913 K miljardair
gem	636 K
gemaakt	59 K?
generative	1121 K ai
gengivelse	68 K tilladt
gerelateerd	2846 K:
gesponsert	86 K:	823 K von	882 K von
gesponsord	86 K:	2862 K door	2934 K door
get	13 K the app	13 K our	23 K	1016 K in touch	1041 K the latest	1041 K breaking news	1048 K notified	1105 K	1105 K the	1122 K tickets	1122 K your tickets	1135 K the	1136 K text alerts	1136 K news alerts	1139 K the	1139 K our	1143 K	1155 K permission to reuse	1184 K	1199 K	1200 K the	1202 K push	1208 K	1212 K	1223 K #% off	1224 K our free	1224 K the free	1255 K #% off your	1261 K it from
""", 'gh': """
ghi	4360 K rõ nguồn
""", 'gi': """
gi	3001 K
gib	829 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3914 K du
gioca	2377 K ora:	2377 K ora a
giornalista	2340 K professionista	2340 K e scrittrice	2340 K e scrittore
giv	636 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glasanje	3626 K:
glasovanje	3626 K:	3815 K:
glavni	3780 K poudarki
""", 'go': """
go	1149 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3272 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1080 K a tip	1080 K a story	1080 K a news tip	1081 K a question	1163 K	1185 K a	1185 K	1259 K a dilemma	1259 K a question for
""", 'gr': """
gra	3141 K dnia:
grab	1224 K our free	1224 K your free
graduada	1368 K en
graduado	1368 K en
grupo	3205 K do whatsapp
""", 'gu': """
guarda	2330 K anche	2330 K:	2330 K il video	2330 K anche:	2354 K il video qui sopra	2417 K su	2430 K la gallery	2430 K le foto	2430 K l'infografica	2439 K
gulir	2233 K ke bawah	2233 K untuk
""", 'ha': """
ha	44 K hibát	1421 K ocurrido un error	1421 K habido un error	2111 K van információja	2111 K van információd	2111 K ön is átélt	2111 K te is átéltél	2111 K többet tud
haben	7 K sie einen fehler	743 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4086 K	4090 K:	4136 K reklamdan
haberde	7 K hata	4074 K hata
haberin	4056 K devami için	4136 K devami	4154 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1365 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2344 K informazioni	2344 K una notizia	2344 K una segnalazione	2344 K una storia
hak	2268 K cipta dilindungi
hakaret	27 K içeren
hakka	1497 K
halaman	2232 K selanjutnya:	2265 K # dari #
hallgasd	1 K meg	2117 K meg
hallgass	2117 K minket
hallgassa	1 K meg	2117 K meg	2129 K meg
haluaisitko	1670 K
haluatko	1648 K kertoa	1655 K töihin	1655 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	616 K du oplysninger	616 K du viden	616 K du et godt tip	616 K du tip	616 K du flere oplysninger	616 K du oplevet	616 K du selv oplevet	616 K du en god historie	637 K du en historie	637 K du dokumentation	637 K du dokumenter	649 K du et tip	649 K du tip	649 K du et godt tip	649 K du en god historie	649 K du en historie	2971 K du et tips	2978 K du informasjon	2978 K du opplysninger	2978 K du flere opplysninger	2978 K du tips	2978 K du et tips	2978 K du opplevd	2978 K du erfaring	2978 K du tanker	2978 K du noe på hjertet	3003 K du en historie	3003 K du dokumenter	3003 K du dokumentasjon	3891 K du information	3891 K du uppgifter	3891 K du tips	3891 K du ett tips	3891 K du varit med om	3891 K du egna erfarenheter	3891 K du upplevt	3914 K du en historia	3914 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	399 K d'estar registrat	399 K detectat cap	399 K trobat cap	1365 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4074 K mi fark	4085 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1016 K your say	1080 K a tip	1080 K a news tip	1080 K a question about this	1080 K a question for	1081 K you been	1081 K a story	1134 K your say	1163 K a	1163 K you	1185 K you	1185 K we	1212 K	1231 K you made this	1231 K you tried this	1241 K you	1259 K a question for	1259 K you got a question	1259 K a dilemma
hay	7 K algún
haz	1349 K clic aquí	1365 K tu denuncia	1381 K nuestro test	1381 K el test	1381 K nuestro quiz
hazte	1310 K socio de
""", 'he': """
hear	1 K this	1125 K this story	1127 K more	1167 K the full	1167 K more	1184 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2824 K je een tip	2825 K je een tip	2890 K je
heeft	2824 K u een tip	2825 K u een tip	2890 K u
hela	3921 K samtalet	3921 K intervjun
hele	644 K samtalen	644 K interviewet	3010 K samtalen	3010 K intervjuet
help	1131 K us improve	1184 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	4102 K oyna:
hent	13 K	613 K appen fra	627 K	636 K	2989 K
her	657 K er et indlejret indhold fra	657 K er et indlejret opslag fra	657 K er indlejret indhold fra	657 K er indlejret opslag fra	657 K vises et indlejret indhold fra	657 K vises et indlejret opslag fra	657 K vises indlejret indhold fra	657 K vises indlejret opslag fra	657 K findes et indlejret indhold fra	657 K findes et indlejret opslag fra	657 K findes indlejret indhold fra	657 K findes indlejret opslag fra	3023 K er et innebygd innhold fra	3023 K er et innebygd innlegg fra	3023 K er innebygd innhold fra	3023 K er innebygd innlegg fra	3023 K vises et innebygd innhold fra	3023 K vises et innebygd innlegg fra	3023 K vises innebygd innhold fra	3023 K vises innebygd innlegg fra	3023 K finnes et innebygd innhold fra	3023 K finnes et innebygd innlegg fra	3023 K finnes innebygd innhold fra	3023 K finnes innebygd innlegg fra
here	1149 K's more on this
het	5 K reactieveld	2819 K beste van	2862 K artikel gaat verder onder	2862 K verhaal gaat verder onder	2862 K artikel gaat verder na	2862 K verhaal gaat verder na
heti	2145 K kvíz:
""", 'hi': """
hi	442 K ha hagut un error
hiciste	59 K esta
hier	739 K lesen sie	739 K geht es zu	739 K geht's zu	773 K klicken, um	776 K geht es zum quiz	776 K geht es zum täglichen	835 K können sie den artikel	835 K können sie diesen artikel	835 K kannst du den artikel	854 K ist ein eingebetteter	2904 K staat ingesloten
highlights	1120 K
highly	1235 K active question
hintergrund	739 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	638 K fortsætter	679 K
hit	1167 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2984 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'hl': """
hlasovanie	3719 K:
""", 'ho': """
hoe	2870 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	4330 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3283 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1161 K useful is this	1161 K helpful was this	1241 K has	1241 K have	1241 K did	1241 K are you	1241 K will	1241 K would
""", 'hr': """
hra	537 K dne:	3720 K dňa:
hrajte	537 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3914 K håller du med
husk	636 K at bekræfte	3001 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	637 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	687 K betalt samarbejde med	1199 K use	1199 K used	1199 K love	1199 K bought	1199 K recommend	2329 K più letti di	2349 K punti chiave	3015 K appen	3053 K betalt samarbeid med	3967 K betalt samarbete med
""", 'ic': """
ici	1831 K, un contenu provenant
icymi	1075 K:
""", 'ie': """
ielogojies	2749 K
ievadi	2749 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1096 K you enjoyed this	1096 K you liked this	1231 K you make this	1231 K you try this	1231 K you made this	1231 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	806 K feedback hilft	851 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	776 K meinung ist uns wichtig	806 K rückmeldung hilft
""", 'ik': """
iklan	2233 K -	2276 K berlanjut
ikuti	12 K	2198 K berita	2210 K	2221 K survei	2221 K polling	2221 K jajak pendapat	2221 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2346 K video non è disponibile	2348 K testo è stato realizzato	2354 K video inizierà	2356 K tuo commento sarà	2380 K gioco è vietato ai minori	2380 K gioco può causare	2380 K gioco d'azzardo può	2383 K video non	2422 K video inizia tra #	2422 K tuo video inizia tra #
ilgili	4056 K haber	4126 K haber:
ilginizi	4056 K çekebilir	4056 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4128 K olarak
ilmoittaudu	1655 K
""", 'im': """
im	739 K video:
image	1088 K copyright	1088 K source,	1088 K credit:	1845 K # sur #	1845 K #/#	1845 K # / #
imagem	3284 K # de #	3284 K # / #	3284 K #/#
imagen	1422 K # de #	1422 K # / #	1422 K #/#
imaginea	3403 K # din #	3403 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	443 K # de #	443 K # / #
immagine	2400 K # di #	2400 K # / #	2400 K #/#
impossibile	2383 K riprodurre	2386 K visualizzare questo contenuto
""", 'in': """
in	715 K ihrem postfach	715 K ihr postfach	736 K den kommentaren	1071 K the comments section	1071 K the comment section	1075 K case you missed it:	1125 K the video player above	2351 K edicola da	2351 K edicola con	2353 K collaborazione con	2372 K offerta	2799 K de app	2817 K de reacties	2934 K betaalde samenwerking met
indhold	687 K fra annoncøren
indtast	636 K
infographie	1847 K :
informationen	769 K zum einsatz von ki
inga	32 K kommentarer	3946 K ägare	3946 K aktieägare
ingen	32 K kommentarer	666 K ejer	666 K ejere	666 K aktionærer	666 K milliardær	666 K betalingsmur	3032 K eier	3032 K eiere	3032 K aksjonærer	3032 K milliardær	3032 K betalingsmur	3946 K ägare	3946 K miljardär	3946 K betalvägg
ingesloten	2904 K inhoud van
ingin	2252 K menerima notifikasi	2252 K dapat notifikasi
inhalt	854 K von
inhalte	854 K von	854 K aus
inhoud	2904 K van
inicio	96 K >	96 K '	96 K "	96 K /
innhold	3053 K fra annonsøren
innlegg	27 K
inquadra	2359 K il codice	2359 K il qr code	2359 K il qr
inscreva	3238 K-se no nosso webinar
inscrivez	1740 K-vous gratuitement	1795 K-vous à notre webinaire
instagram	4107 K gönderisini	4140 K'da
instal	2223 K aplikasi
instala	13 K
instale	13 K
instaliraj	3595 K
instalirajte	3595 K	3620 K aplikaciju
install	13 K	1200 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
intervju	3650 K je	3839 K je
invia	3 K	2344 K la tua lettera
""", 'ir': """
irtisano	1669 K
""", 'is': """
is	7 K something wrong	1163 K there	1185 K there	2890 K er iets
isi	2221 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4128 K kopyalanamaz	4128 K kullanilamaz	4128 K alintilanamaz
izlasi	2749 K
izle	4056 K:
izleyin	4056 K:
izniyle	4154 K yayimlanmiştir
izpildi	2740 K testu
izveido	2749 K
izvor	3599 K:
izvori	3599 K:
""", 'ja': """
ja	2735 K tev ir informācija	2735 K jums ir informācija	2735 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1669 K
jadikan	2210 K
jadilah	31 K yang pertama
jaga	1497 K
jak	498 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1671 K lukemista
jawab	2221 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2871 K kunt niet meer reageren	2871 K kunt reageren	2879 K kunt je altijd	2879 K ontvangt vanaf nu	2879 K ontvangt een e-mail	2916 K hebt al # van	2916 K hebt # van	3588 K li vam	3588 K li članak	3781 K bil članek	3781 K bila vsebina	3781 K bil povzetek
jeden	785 K montag neu	785 K dienstag neu	785 K donnerstag neu	785 K freitag neu	785 K samstag neu	785 K sonntag neu	785 K mittwoch neu
jederzeit	706 K kündbar	713 K widerrufen	713 K abbestellen	713 K abmelden
jelentkezz	2129 K be
jelentkezzen	2129 K be
jen	539 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	773 K reinhören	776 K tickets sichern	797 K lesen:	818 K # monate	818 K # wochen	849 K spielen:
""", 'ji': """
jika	2211 K anda mengetahui	2211 K anda punya
""", 'jo': """
job	613 K hos
jobb	2975 K i
jobba	3888 K på
jobbar	3891 K du
jobber	2978 K du
jocurile	3382 K de noroc pot	3382 K de noroc sunt interzise	3382 K de noroc dau
jogar	3261 K agora:
jogue	3238 K palavras cruzadas	3261 K agora:	3264 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1016 K the conversation	1023 K	1058 K the conversation on	1058 K us on	1071 K the debate	1105 K the	1105 K	1122 K us for	1122 K us at	1122 K us in	1122 K us live	1134 K the conversation	1134 K the discussion	1134 K the debate	1143 K for	1143 K now	1184 K	1189 K #	1189 K over #	1189 K more than #	1189 K our #
jornalista	3228 K formada	3228 K formado
jos	44 K huomaat
jouer	1824 K maintenant	1827 K comporte des risques
jouez	1824 K maintenant
""", 'ju': """
juega	1400 K ahora a	1400 K ahora al	1400 K ahora:
juga	420 K ara:
jugar	1400 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1671 K jatkuu	1709 K on julkaistu	1709 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1705 K aiheesta:	1705 K jutut aiheesta:
kaj	33 K menite
kalan	4100 K karakter
kan	82 K du lide	637 K du lide
kanalimiza	12 K
kapcsolja	2129 K be
kapja	2129 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1482 K sul on vihje	1482 K sul on vihjeid	1498 K lugu	1498 K artikkel	1498 K tead	1498 K tahad
katso	1639 K myös	1639 K:	1639 K video	1639 K myös:	1669 K koko	1669 K kaikki
kaupallinen	86 K yhteistyö:	1717 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4128 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1041 K up with	1143 K reading	1144 K reading with	1179 K reading:
kein	862 K eigentümer	862 K konzern	862 K verleger	862 K milliardär
keine	862 K eigentümer	862 K konzerne	862 K aktionäre	862 K paywall	862 K werbung
ken	66 K je iemand	2890 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	616 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2129 K minket
kerro	59 K kommenteissa	1648 K kokemuksesi	1648 K oma
keskustele	28 K	1679 K aiheesta	1679 K jutusta
keskustelu	1658 K on auki
key	1120 K points	1120 K takeaways
""", 'ki': """
ki	769 K-generierte inhalte	769 K-generierte texte	769 K-generierte zusammenfassungen	3008 K har
kiitos	1696 K lukijoidemme
kijk	2820 K ook	2820 K hier	2844 K de uitzending	2844 K de hele	2860 K voor meer
kirim	2211 K foto	2211 K tulisan
kirimkan	2211 K foto
kirjaudu	1658 K	1669 K
kirjoita	1669 K suoraan	1669 K meille
kirjoitimme	1677 K
kirjoittaja	1650 K on	1650 K työskentelee
kirjoitus	1709 K on julkaistu
kirjuta	1482 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3003 K du til
""", 'kl': """
klausies	2749 K
klausykite	2674 K	2689 K
klick	829 K
klicka	3881 K här
klicken	829 K sie
klik	606 K her	2210 K	2820 K hier	2860 K hier voor	2889 K
klikk	2968 K her
klikkaamalla	1669 K
kliknij	3088 K tutaj
kliknite	3670 K sem
klopt	2890 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1096 K someone	1096 K anyone	1163 K	1185 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1669 K keskustelun kuulet
kolumna	3584 K izražava	3777 K izraža	3777 K odraža
kolumni	1709 K on julkaistu
kom	622 K til vores	2984 K på vårt	2984 K på vår	3897 K på vårt	3897 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2689 K gali
kommentare	5 K	27 K	807 K können nur	835 K werden erst	835 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	736 K
kommentarsporet	5 K
kommenteerida	1497 K saavad
kommentering	5 K
kommentieren	5 K	807 K können	829 K sie
kommentit	5 K	27 K
kommentoimalla	1679 K	1679 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	483 K na autora	609 K journalisten	616 K journalisten	617 K	636 K	742 K:	2971 K journalisten	2978 K oss	2978 K journalisten	2979 K	3001 K
kontakta	3884 K reportern	3891 K oss via	3891 K reportern	3892 K	3913 K
konten	2247 K ini tidak	2248 K ini berasal dari	2248 K sematan dari	2248 K eksternal dari	2248 K dari	2268 K ini dilindungi
kontributor	2213 K:
konuyla	4056 K ilgili:
koop	2889 K
kooperation	882 K mit
kopeeri	1497 K
kopier	636 K	3001 K
kopiera	3913 K
kopioi	1669 K
kopiuj	3112 K link
koreksi	2217 K artikel
""", 'kr': """
krijg	2889 K
kronikken	679 K	3045 K
""", 'ku': """
kui	1482 K sul on teema	1482 K sul on vihje	1482 K tead	1482 K märkasid
kunjungi	2218 K toko
kunne	69 K du lide	82 K du lide
kunstig	642 K intelligens har	3008 K intelligens har
kunstmatige	2841 K intelligentie kan fouten maken. controleer
kuula	1487 K podcasti	1497 K
kuulemme	1669 K mielellämme
kuuntele	1 K	1639 K:	1639 K myös	1639 K myös:	1656 K	1669 K
""", 'kv': """
kviz	3572 K:	3626 K:	3626 K dana:	3626 K tjedna:	3766 K:	3815 K:	3815 K dneva:	3815 K tedna:
""", 'ky': """
kysely	1682 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	455 K'article continua	1748 K'essentiel de l'actualité	1775 K'auteur	1776 K'auteur	1785 K'essentiel par	1827 K'abus d'alcool est dangereux pour la santé	2334 K'autore	2335 K'autore	2413 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	455 K publicitat continua	455 K notícia continua	1435 K publicidad continúa	1435 K noticia continúa	1444 K publicidad termina en #	1799 K vidéo va commencer	1830 K vidéo n'est	1867 K vidéo commence dans #	2312 K tua email	2356 K tua opinione conta	2402 K diretta:	2413 K pubblicità continua	2413 K notizia continua	2422 K pubblicità termina tra #
laad	2904 K inhoud van
laadi	1497 K alla
laat	59 K me weten	2844 K je dit artikel	2889 K
laatste	2819 K nieuws over
ladda	13 K ner	3901 K ner	3901 K ned	3913 K ner	3937 K alltid innehåll från	3937 K innehåll från
lade	13 K	829 K
laden	13 K sie	829 K sie
lae	1497 K alla
lagre	3001 K
lainaus	68 K sallittu
lands	1207 K on mondays	1207 K on fridays	1207 K on sundays
langganan	2228 K
lanjut	2233 K membaca
lanjutkan	2233 K membaca
laporan	2212 K:	2213 K wartawan	2213 K kontributor
laporkan	2217 K kesalahan
lasi	2724 K arī	2724 K vairāk	2724 K vēl	2749 K
lasiet	2724 K arī
last	13 K ned	2989 K ned	3001 K ned	3015 K ned appen	3023 K inn alltid innhold fra	3023 K inn innhold fra
lataa	13 K	1669 K	1687 K sisältö palvelusta
latest	1074 K from	1074 K in	1074 K videos from
laureata	2340 K in
laureato	2340 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1349 K puede interesar	1349 K puede interesar:	1742 K premier mois	1770 K meilleur de	2402 K foto:
lea	1349 K también	1349 K aquí	1349 K además	1349 K más	1349 K:	1349 K además:	1456 K el original
leave	59 K a star
ledenvoordeel	2901 K:
lediga	3888 K jobb på	3888 K tjänster på
ledige	613 K stillinger hos	613 K stillinger på	2975 K stillinger i	2975 K stillinger hos
lee	13 K en	1349 K también	1349 K más	1349 K:	1349 K más:	1349 K aquí:	1383 K las noticias sin anuncios	1383 K sin anuncios en la app	1394 K aquí la nota completa	1456 K el original
leer	1349 K también	1349 K más	1461 K
lees	13 K	2819 K meer over	2820 K ook	2820 K ook:	2820 K meer	2820 K meer:	2820 K verder	2820 K hier	2820 K:	2820 K verder:	2846 K ons dossier:	2846 K het hele verhaal:	2860 K het hele	2860 K het volledige	2860 K de hele	2860 K hier het hele	2860 K hier alles	2885 K ook dit artikel:	2885 K dit ook:	2886 K ook het interview	2886 K ook het verhaal	2886 K ook ons	2886 K ook onze	2886 K ook de analyse	2886 K ook de reportage	2886 K ook de column	2886 K ook dit	2886 K hier het interview	2886 K hier de analyse	2889 K	2891 K dit verhaal	2891 K dit artikel	2922 K alles over het onderwerp:	2922 K alles over:
leestip	2820 K:
legg	3001 K til
leggi	13 K	2329 K tutte le notizie	2330 K anche	2330 K anche:	2330 K qui	2330 K tutto	2330 K:	2330 K pure:	2341 K tutti gli articoli di	2434 K l'originale	2434 K l'articolo originale	2439 K
legyen	31 K ön az első	2129 K
leia	13 K	3216 K mais sobre	3217 K também	3217 K também:	3217 K mais	3217 K:	3217 K aqui	3217 K mais:	3317 K o original	3317 K o artigo original	3321 K
leiad	1497 K meid
leidsid	44 K	1488 K vea	1488 K artiklist vea
leiten	3 K sie
len	3722 K pre predplatiteľov:
ler	3217 K também	3217 K mais	3321 K
les	5 K commentaires	27 K commentaires	27 K messages	1770 K plus lus	1785 K réponses sont générées	1786 K points clés	1879 K articles d	1879 K articles de	2967 K mer om	2968 K også	2968 K også:	2968 K mer	2968 K mer:	2968 K:	2968 K hele saken	2968 K om	2968 K her	2968 - K også	2975 K videre med	2989 K eavisen	2989 K avisa	2989 K avisen	3002 K	3004 K videre	3041 K alt om temaet:	3041 K alt om:
lesedauer	845 K
leseempfehlung	797 K:
lesen	13 K sie	82 K sie gern	738 K sie mehr zu	738 K sie mehr zum	739 K sie auch	739 K sie mehr	739 K sie hier	739 K sie dazu	739 K sie jetzt	739 K sie außerdem	739 K sie mehr zum thema	797 K sie hierzu:	821 K sie weiter:	821 K sie unser dossier:	829 K sie
lesenswert	797 K:
leserangebot	851 K:
leseravstemning	3018 K:
leserbrief	736 K
leserbriefe	736 K an
leserkommentare	806 K geben
leserreise	851 K:	3021 K:
leserreisen	851 K:
lesertilbud	3021 K:
leserumfrage	848 K:
lesetipp	739 K	739 K:
lesezeit	845 K
lest	739 K auch
lezersaanbieding	2901 K:
lezerspeiling	2898 K:
lezersreis	2901 K:
lezersvoordeel	2901 K:
""", 'li': """
licence	1851 K creative commons
licencia	1395 K creative commons
licenciada	1368 K en
licenciado	1368 K en
license	1155 K this
licenza	2405 K creative commons
lies	739 K auch	739 K mehr	739 K dazu	829 K
ligne	41 K de la rédaction
lihat	2205 K juga	2205 K juga:	2220 K video	2232 K pula:	2278 K di	2278 K postingan ini di
liitu	56 K #	1497 K
liity	56 K #	56 K yli #	1669 K
like	12 K us	69 K this?	1041 K what you're reading	1058 K and follow	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content	1210 K what you read	1210 K what you see	1210 K what you've read	1210 K what you're reading
liked	69 K this	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content	1210 K what you read
liker	82 K du	3003 K du
liking	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content
likte	69 K du	82 K du
limited	1143 K time	1143 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4309 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1770 K tous nos articles	1771 K aussi	1771 K également	1771 K	1771 K notre	1771 K l'article	1771 K plus	1771 >> K	1886 K
lisa	1497 K meid	1497 K
lisez	13 K	1771 K aussi	1811 K
listen	1 K to	1075 K |	1075 K:	1125 K to the latest episode	1125 K to the full episode	1125 K to the full interview	1125 K again on	1167 K to our	1167 K as	1184 K
live	606 K:	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	739 K-ticker:	1285 K blog: how	1285 K blog: why	1285 K blog: what	1285 K blog: who	1285 K blog: where	1285 K blog: when	1285 K blog: the	1285 K blog: inside	1285 K blog: watch	1285 K blog: see	1285 K blog: is	1285 K blog: can	1285 K blog: this	1285 K blog: listen	1704 K: näin	1704 K: tässä	1704 K: siksi	1704 K: tämä	1704 K: kuuntele	1704 K: katso	1704 K: kaikki	1704 K: miten	1704 K: miksi	1704 K: mitä	1704 K: kuka	1704 K: mikä	1704 K: tältä	1704 K: tällainen	2921 K: zo	2921 K: hoe	2921 K: dit	2921 K: waarom	2921 K: wat	2921 K: wie	2921 K: de	2921 K: het	2921 K: een	2921 K: alles	2921 K: bekijk	2921 K: luister	2921 K: deze	2921 K: dat	3405 K text:
liveblog	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	870 K: der	870 K: die	870 K: das	870 K: wie	870 K: warum	870 K: was	870 K: so	870 K: wenn	870 K: alles	870 K: wer	870 K: wo	1285 K: how	1285 K: why	1285 K: what	1285 K: who	1285 K: where	1285 K: when	1285 K: the	1285 K: inside	1285 K: watch	1285 K: see	1285 K: is	1285 K: can	1285 K: this	1285 K: listen	2820 K:	2921 K: zo	2921 K: hoe	2921 K: dit	2921 K: waarom	2921 K: wat	2921 K: wie	2921 K: de	2921 K: het	2921 K: een	2921 K: alles	2921 K: bekijk	2921 K: luister	2921 K: deze	2921 K: dat
liverapport	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad
liveseuranta	1704 K: näin	1704 K: tässä	1704 K: siksi	1704 K: tämä	1704 K: kuuntele	1704 K: katso	1704 K: kaikki	1704 K: miten	1704 K: miksi	1704 K: mitä	1704 K: kuka	1704 K: mikä	1704 K: tältä	1704 K: tällainen
""", 'll': """
llegeix	388 K també	388 K més
llegiu	388 K també
llicenciada	394 K en periodisme
llicenciat	394 K en periodisme
""", 'lo': """
lo	59 K has probado	1348 K más leído en	1348 K más visto en	1348 K último en	2423 K trovi su spotify
load	1250 K content from	1250 K external content
loe	1470 K ka	1470 K lisaks	1470 K veel	1470 K edasi:	1497 K
log	635 K ind eller opret	636 K ind	1184 K in
logg	2999 K inn eller	3001 K inn
logga	3912 K in eller	3913 K in	3927 K in
logi	1497 K sisse
loo	1497 K
looking	1184 K for	1199 K for
los	5 K comentarios	27 K comentarios	2847 K de dagelijkse
love	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content	1211 K our
loved	69 K this	1210 K this?	1210 K this article	1210 K this story	1210 K this post	1210 K this piece	1210 K this newsletter	1210 K this column	1210 K this recipe	1210 K this podcast	1210 K this essay	1210 K this series	1210 K this guide	1210 K this blog	1210 K this interview	1210 K this letter	1210 K this review	1210 K this page	1210 K this issue	1210 K this read	1210 K this episode	1210 K this content
lowongan	2218 K kerja di
""", 'lu': """
lubisz	82 K
lue	1639 K myös	1639 K myös:	1639 K lisää	1639 K lisää:	1639 K:	1639 K seuraavaksi:	1669 K	1705 K lisää aiheesta:
lugu	1499 K jätkub
luister	1 K	2820 K ook	2820 K:	2820 K ook:	2844 K hier naar	2844 K de podcast	2889 K
lukijakysely	1682 K:
lukijamatka	1685 K:
lukijatarjous	1685 K:
lukijoidemme	1696 K ansiosta
luo	1658 K tunnus	1669 K
""", 'ly': """
lyssna	1 K på	3881 K	3881 K:	3913 K
lyt	1 K til	606 K til	636 K
lytt	2968 K til	3001 K
""", 'ma': """
maak	2847 K de puzzel	2856 K een bedrag over	2856 K je gift over	2856 K uw gift over	2856 K je bijdrage over	2856 K uw bijdrage over	2889 K
maandelijks	2792 K opzegbaar
mach	776 K den test:	829 K
machen	776 K sie den test:	776 K sie mit bei unserer	829 K sie
macie	72 K pytania
made	59 K it?	1231 K this recipe	1231 K this
mai	3342 K multe detalii	3342 K mult pe această temă:	3370 K multe articole despre	3370 K multe știri despre
mail	1236 K this	2823 K de auteur	2835 K	2889 K
main	2242 K sekarang:
mainkan	2242 K sekarang:
mainostaja	1717 K:
mais	3216 K lidas em	3216 K de	3216 K sobre	3216 K notícias de	3216 K notícias sobre	3220 K artigos de
make	12 K us	1016 K a donation	1016 K a contribution	1016 K a gift	1184 K
maksettu	1717 K yhteistyö:
manda	1364 K tus fotos
mandanos	1364 K
mande	3232 K sua sugestão	3232 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2210 K bergabung
masuk	2237 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3091 K temat?	3091 K temat dla
matote	2690 K klaidą
mau	2252 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3015 K appen	3015 K appen vår
medlemsfordel	655 K:	3021 K:
meer	2819 K over	2819 K uit	2819 K van	2819 K nieuws over	2820 K lezen:	2823 K artikelen van	2823 K van deze auteur	2860 K nieuws uit	2860 K nieuws over	2860 K weten?	2860 K over dit	2885 K over dit onderwerp:	2890 K lezen over	2922 K over het onderwerp:	2922 K over:
meest	2819 K gelezen in
meet	1080 K the author	1122 K our	1184 K
mehr	738 K zum thema	738 K aus	738 K von	738 K zu	738 K lesen über	738 K über	739 K zum thema	739 K dazu	739 K dazu:	739 K lesen:	739 K aus dem ressort	739 K aus der region:	742 K vom autor	742 K von der autorin	742 K artikel von	769 K informationen zum einsatz von ki	797 K nachrichten aus	797 K aus dem archiv:	821 K hintergründe dazu:	821 K zu diesem thema:
meistgelesen	738 K in
mejla	3891 K reportern	3892 K
meld	2889 K je	2984 K deg på vårt	3001 K deg
melde	829 K
melden	829 K sie
members	1186 K can read	1217 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2129 K
mer	2967 K om	2967 K fra	2968 K om saken:	3041 K om temaet:	3041 K om:	3880 K om	3880 K från	3881 K om ämnet:	3881 K läsning:	3884 K av	3955 K om ämnet:	3955 K om:
merci	28 K de rester	28 K de respecter
mere	605 K om	605 K fra	606 K om emnet:	675 K om emnet:	675 K om:
message	1242 K us on	1242 K us at	1242 K the newsroom
mest	3880 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2834 K medewerking van	2834 K dank aan anp	2834 K dank aan belga
mettiti	2357 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2168 K cikk a témában:	2168 K a témáról:
mira	1349 K también	1349 K:	1349 K también:	1378 K el video arriba	1378 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	706 K einem abo	749 K material von	750 K material von
mitarbeit	763 K:
""", 'mn': """
mnenja	3777 K avtorjev
mnenje	3777 K avtorja
""", 'mo': """
modtag	636 K
mohlo	480 K by vás zajímat:
molimo	28 K vas da
mon	1871 K don :
monat	706 K kostenlos	706 K gratis
mooi	69 K verhaal
more	1074 K from	1074 K on	1075 K from	1075 K on this	1075 K to read:	1075 K on this story:	1075 K on this topic:	1075 K stories:	1075 K on:	1080 K by	1080 K stories by	1149 K coverage:	1179 K news:	1181 K videos from	1196 K local headlines	1196 K local news	1196 K local stories	1196 K national news	1196 K top stories	1196 K world news	1196 K business news	1196 K sports news	1196 K breaking news	1253 K:	1253 K |	1286 K about the topic:	1286 K about:	1286 K on the topic:	1286 K on:
most	1074 K read in	1074 K read on	1074 K viewed in	1074 K popular in	1074 K popular on	1179 K read:
mostra	2439 K
mostrar	1461 K	3321 K
""", 'mu': """
mua	4314 K vé
muhabir	4090 K:
muista	1669 K vahvistaa
mus	2689 K rasite
must	1075 K read:	1179 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	541 K tomto místě je vložený obsah	541 K tomto místě je vložený příspěvek	541 K tomto místě se nachází vložený obsah	541 K tomto místě se nachází vložený příspěvek	541 K tomto místě najdete vložený obsah	541 K tomto místě najdete vložený příspěvek	2862 K de advertentie gaat	3196 K sua caixa de entrada	3724 K tomto mieste je vložený obsah	3724 K tomto mieste je vložený príspevok	3724 K tomto mieste sa nachádza vložený obsah	3724 K tomto mieste sa nachádza vložený príspevok	3724 K tomto mieste nájdete vložený obsah	3724 K tomto mieste nájdete vložený príspevok	3787 K voljo v	3787 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	718 K-app
nad	52 K tym tekstem
nahlaste	520 K chybu
najdete	12 K nás
najnowsze	3087 K z
najnowszy	3094 K numer
najpopularniejsze	3087 K w
namestite	3787 K
namluveno	497 K
napi	2145 K kvíz:	2146 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2340 K a
nato	2340 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2129 K felejtse el megerősíteni
need	1199 K a	1259 K advice
neem	2892 K nu
nehmen	829 K sie
nei	2327 K commenti
nella	2312 K tua mail	2312 K tua email	2312 K tua casella
nema	32 K komentara
nemamo	3638 K vlasnika	3638 K vlasnike	3638 K dioničare	3638 K akcionare	3638 K oglase	3638 K reklame
nemate	3605 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	738 K artikel aus
never	1202 K miss
new	1143 K year sale	1182 K episodes	1210 K here?	1223 K here	1223 K to us	1227 K customers only	1233 K replies are no longer allowed
news	41 K hotline	41 K tip line	718 K-app
newsblog	739 K:
newsdesk	41 K hotline
newsletter	715 K an	715 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1075 K:
""", 'ng': """
nghe	1 K	4300 K:	4315 K podcast của báo	4315 K podcast của chúng tôi	4315 K toàn bộ bài	4315 K bài viết	4370 K trên
""", 'ni': """
nicht	736 K mehr kommentieren	736 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3121 K masz czasu czytać	3155 K mamy właściciela	3155 K mamy akcjonariuszy	3155 K mamy udziałowców	3155 K mamy reklam	3155 K mamy paywalla
nieuws	2890 K via whatsapp
nikmati	2223 K berita	2228 K
nimamo	3827 K lastnika	3827 K lastnikov	3827 K delničarjev	3827 K oglasov
nimate	3797 K časa za branje
nincs	2159 K tulajdonosunk	2159 K mögöttünk	2159 K fizetőfalunk	2159 K fizetőfal
nincsenek	2159 K tulajdonosaink	2159 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1278 K owner	1278 K owners	1278 K billionaire owner	1278 K paywall	1278 K paywalls	1278 K shareholders	1278 K corporate owner	1278 K advertising	1278 K ads	1349 K te pierdas:	1408 K podemos mostrar este contenido	1408 K es posible mostrar este contenido	3196 K seu e-mail	3196 K seu email	3205 K facebook e no	3205 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1822 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2386 K possiamo mostrare questo contenuto
normas	1346 K de participación
nos	1771 K lecteurs ont lu	3214 K comentários
noskaties	2749 K
not	1210 K on the list yet?	1210 K on our list yet?
noteringen	2902 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1348 K de
notify	1048 K me of	1048 K me when
notre	1771 K dossier	1771 K article	1771 K enquête :	1771 K reportage :	1847 K dossier sur
nous	12 K suivre
nova	3783 K številka
novi	3590 K broj
now	1075 K read:	1174 K only	1174 K just
nowy	3094 K numer
""", 'nu': """
nu	32 K există comentarii	2866 K # weken voor	2866 K # maanden voor	2882 K de eerste maand voor	2892 K met korting
nur	706 K für mitglieder	818 K # euro	818 K # €	838 K für kurze zeit	838 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	483 K autorovi	483 K autorce	3091 K autorze	3091 K autorce	3229 K autor escreve segundo o novo	3244 K seu comentário será	3264 K jogo é para maiores	3267 K vídeo não	3297 K artigo continua	3306 K anúncio termina em #	3306 K vídeo começa em #	3352 K postare distribuită de
""", 'ob': """
obejrzyj	3088 K wideo	3088 K:	3104 K film	3104 K wideo
objevili	7 K jste
obserwuj	12 K	3118 K
""", 'oc': """
ocenite	3588 K	3781 K
ocijenite	3588 K
ocorreu	3283 K um erro
""", 'od': """
od	3623 K # eura
odds	1227 K courtesy of	1269 K correct at	1269 K correct as of	1269 K are correct at	1269 K subject to change	2902 K onder voorbehoud	2902 K kunnen	3934 K kan
oddsen	3934 K kan
""", 'of': """
ofert	401 K per
oferta	1458 K especial lectores	3143 K dla czytelników:	3143 K dla prenumeratorów:
offerta	2372 K speciale	2436 K speciale lettori
offre	1883 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1377 K por
""", 'og': """
oglejte	3766 K si video
""", 'ok': """
okuyun	4056 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1482 K midagi	1482 K kogenud
olet	1699 K lukenut #/#	1699 K lukenut #
oletko	1648 K kokenut	1648 K itse kokenut
oliko	1670 K tästä
olvasd	2103 K el	2103 K el:	2129 K el
olvass	2103 K tovább:
olvassa	2103 K el	2103 K el:	2103 K el ezt is	2129 K el
""", 'om': """
om	609 K forfatteren	609 K skribenten	2792 K verder te lezen	2817 K te reageren	2971 K forfatteren	2971 K skribenten	3884 K skribenten	3884 K författaren
""", 'on': """
on	1057 K facebook and twitter	1057 K facebook, twitter	1057 K instagram, facebook	1057 K twitter and facebook	1057 K instagram and facebook	1075 K our site:	1200 K mobile	1200 K your phone	1200 K the go	1200 K the move
onbeperkt	2792 K toegang
onko	1648 K sinulla juttuvinkki	1648 K sinulla vinkki	1648 K sinulla tietoa	1648 K sinulla aiheesta	1670 K sinulla asiakirjoja
online	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	3741 K: ako	3741 K: takto	3741 K: prečo	3741 K: čo	3741 K: kto	3741 K: kde	3741 K: to	3741 K: pozrite	3741 K: vypočujte	3741 K: všetko	3741 K: noc	3741 K: ľudia	3741 K: tak	3741 K: aké
only	1133 K registered	1133 K subscribers	1133 K members
ontdek	23 K meer van	2889 K
ontvang	2796 K elke	2889 K
onze	2844 K podcast is te
""", 'oo': """
ook	2820 K interessant:	2885 K in het nieuws:	2885 K lezen:
""", 'op': """
op	2807 K facebook en twitter	2807 K facebook, twitter	2807 K facebook en instagram	2807 K facebook, instagram
opazili	44 K ste
opdaget	637 K en fejl
opdater	636 K
open	1200 K the
opinion	1075 K |
opozorite	3799 K na napako
oppdater	3001 K
opprett	2999 K en	2999 K konto	2999 K bruker	3001 K
oppsummeringen	26 K er
oprac	3116 K.
opracowanie	3116 K:
opret	635 K en gratis	635 K dig gratis	636 K
opsummeringen	26 K er
""", 'or': """
or	1251 K # interest-free	1251 K # payments of	1251 K four interest-free
ordenar	1436 K por	1436 K:	3298 K por:
order	1184 K	1246 K reprints	1268 K your copy	1268 K a copy
ordina	2414 K per:
originally	1195 K published by	1195 K published in	1195 K published on
orijinal	4154 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1487 K	1497 K
osallistu	1655 K	1669 K	1679 K keskusteluun
ossza	3 K meg	2129 K meg
osta	1487 K pilet	1497 K	1655 K liput	1669 K
oszd	3 K meg	2129 K meg
""", 'ot': """
ota	1648 K yhteyttä toimittajaan	1648 K yhteyttä toimitukseen	1652 K yhteyttä	1669 K yhteyttä	1669 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1149 K earlier coverage:	1179 K latest coverage:	1188 K app	1188 K podcast	1188 K newsletter	1188 K channel	1188 K telegram channel	1188 K whatsapp channel	1188 K free newsletter	1188 K daily newsletter	1188 K apps	1217 K subscribers get	1217 K members get
out	1140 K every	1207 K on fridays	1207 K on sundays
ouvir	1 K	3301 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3587 K sažetak	3650 K članak je	3650 K tekst je
ovde	3629 K je ugrađensadržaj	3629 K je ugrađeni sadržaj
ovdje	3629 K je ugrađensadržaj	3629 K je ugrađeni sadržaj
over	1227 K #s only	2824 K de auteur	2825 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1845 K # sur #	1845 K # / #	1845 K #/#
pagina	2400 K # di #	2400 K #/#	3403 K # din #	3403 K # / #
paid	1100 K for by	1295 K for by	1295 K content from	1295 K post by
para	1346 K participar	1346 K comentar	1365 K comunicarse con	1365 K contactar con	1380 K poder comentar	1408 K ver este contenido	3214 K comentar	3270 K ver este conteúdo	3270 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2351 K al nostro
participe	12 K
participez	1795 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	571 K článku	1295 K content from	3176 K materiału	3176 K artykułu	3657 K članka	3657 K projekta	3657 K rubrike	3753 K článku	3846 K članka	3846 K projekta	3846 K rubrike
partnerem	571 K článku je	571 K projektu je	571 K seriálu je	571 K rubriky je	3176 K artykułu jest	3176 K cyklu jest	3176 K materiału jest	3176 K serwisu jest
partnerom	3753 K článku je	3753 K projektu je	3753 K seriálu je	3753 K rubriky je
parts	1120 K of this article	1120 K of this story
paru	1851 K initialement dans le	1851 K initialement dans la	1851 K initialement dans l
pas	32 K encore de commentaire
pasang	2223 K aplikasi
pasidalinkite	2675 K savo istorija	2689 K
pass	1053 K this on	1236 K this
passend	739 K dazu	739 K dazu:
patreon	4080 K'dan
patrocinado	1458 K por
pay	1251 K in #	1251 K in three	1251 K in four
paying	1217 K members get
payment	1026 K methods:
""", 'pe': """
peatoimetaja	1479 K:
peiling	2898 K:
pelaa	1683 K nyt:
pentru	3352 K a vedea acest	3352 K a vizualiza acest	3388 K a vedea acest conținut	3388 K a vizualiza acest conținut	3388 K a afișa acest conținut
penulis	2212 K:	2213 K:	2213 K :
per	428 K veure aquest contingut	428 K mostrar aquest contingut	715 K e-mail zugeschickt	715 K mail zugeschickt	2305 K leggere tutto	2307 K gli abbonati	2307 K chi ha un abbonamento	2327 K commentare	2330 K approfondire	2330 K approfondire:	2341 K contattare l'autore	2341 K contattare l'autrice	2341 K scrivere all'autore	2341 K scrivere all'autrice	2344 K segnalazioni	2386 K visualizzare questo contenuto	2386 K vedere questo contenuto
peramban	2247 K anda tidak
perguntas	72 K?
periodista	394 K especialitzada	394 K especialitzat	1367 K de	1367 K especializada	1367 K especializado
permitida	68 K a reprodução
perskaitykite	2689 K
pewarta	2212 K:	2213 K:	2213 K :
""", 'ph': """
photo	1845 K # sur #	1845 K #/#	1845 K # / #
""", 'pi': """
pick	1251 K up available at
pickup	1251 K available at
piedalies	2749 K
piesakies	2740 K
pievieno	2749 K mūs	2749 K
pievienojies	56 K #	2734 K	2749 K
pievienojieties	2734 K
pilihan	2205 K editor:
pirkite	2680 K bilietus
pitaj	3587 K
pitajte	3587 K
pitanja	72 K
pitanje	3626 K dana:
pitch	1016 K in
""", 'pl': """
place	1124 K a classified	1124 K an ad
play	1129 K our	1129 K today's	1184 K	1227 K responsibly	1266 K now:	1266 K today:	1266 K today's game:	1266 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1227 K gamble responsibly	1235 K be sure to answer the question	1235 K read the rules before
plus	1770 K d'articles sur	1770 K d'infos sur	3933 K-förmån:
""", 'po': """
pobierz	13 K	3107 K z	3107 K w	3107 K na	3107 K w sklepie	3118 K aplikację	3136 K aplikację
podaruj	3 K	3112 K
podcast	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	739 K-tipp:	870 K: der	870 K: die	870 K: das	870 K: wie	870 K: warum	870 K: was	870 K: so	870 K: wenn	870 K: alles	870 K: wer	870 K: wo	1075 K:	1285 K: how	1285 K: why	1285 K: what	1285 K: who	1285 K: where	1285 K: when	1285 K: the	1285 K: inside	1285 K: watch	1285 K: see	1285 K: is	1285 K: can	1285 K: this	1285 K: listen	1704 K: näin	1704 K: tässä	1704 K: siksi	1704 K: tämä	1704 K: kuuntele	1704 K: katso	1704 K: kaikki	1704 K: miten	1704 K: miksi	1704 K: mitä	1704 K: kuka	1704 K: mikä	1704 K: tältä	1704 K: tällainen	1771 K :	2167 K: így	2167 K: itt	2167 K: ezért	2167 K: miért	2167 K: hogyan	2167 K: mit	2167 K: ki	2167 K: mi	2167 K: ez	2167 K: ezt	2167 K: hallgassa	2167 K: nézze	2167 K: minden	2167 K: a	2167 K: az	2921 K: zo	2921 K: hoe	2921 K: dit	2921 K: waarom	2921 K: wat	2921 K: wie	2921 K: de	2921 K: het	2921 K: een	2921 K: alles	2921 K: bekijk	2921 K: luister	2921 K: deze	2921 K: dat	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de	3163 K: jak	3163 K: tak	3163 K: oto	3163 K: dlaczego	3163 K: co	3163 K: kto	3163 K: gdzie	3163 K: to	3163 K: zobacz	3163 K: posłuchaj	3163 K: wszystko	3163 K: noc	3163 K: ludzie	3646 K: kako	3646 K: ovako	3646 K: zašto	3646 K: što	3646 K: šta	3646 K: tko	3646 K: ko	3646 K: gdje	3646 K: gde	3646 K: ovo	3646 K: pogledajte	3646 K: poslušajte	3646 K: sve	3646 K: noć	3646 K: ljudi	3646 K: evo	3741 K: ako	3741 K: takto	3741 K: prečo	3741 K: čo	3741 K: kto	3741 K: kde	3741 K: to	3741 K: pozrite	3741 K: vypočujte	3741 K: všetko	3741 K: noc	3741 K: ľudia	3741 K: tak	3741 K: aké	3835 K: kako	3835 K: tako	3835 K: zakaj	3835 K: kaj	3835 K: kdo	3835 K: kje	3835 K: to	3835 K: poglejte	3835 K: prisluhnite	3835 K: vse	3835 K: noč	3835 K: ljudje	3835 K: takole	3835 K: oglejte	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad
podcastunk	2117 K
podd	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad
pode	3217 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de	3646 K: kako	3646 K: ovako	3646 K: zašto	3646 K: što	3646 K: šta	3646 K: tko	3646 K: ko	3646 K: gdje	3646 K: gde	3646 K: ovo	3646 K: pogledajte	3646 K: poslušajte	3646 K: sve	3646 K: noć	3646 K: ljudi	3646 K: evo	3835 K: kako	3835 K: tako	3835 K: zakaj	3835 K: kaj	3835 K: kdo	3835 K: kje	3835 K: to	3835 K: poglejte	3835 K: prisluhnite	3835 K: vse	3835 K: noč	3835 K: ljudje	3835 K: takole	3835 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3700 K
podporujte	515 K	3700 K
podprite	81 K	3794 K
podsumowanie	26 K wygenerowane	26 K zostało	3100 K artykułu	3100 K wygenerowane	3100 K przygotowane
podziel	3 K się
pogledaj	3572 K video
pogledajte	3572 K i	3572 K još	3572 K video	3572 K:
poglejte	3766 K tudi	3766 K:
poin	2216 K penting oleh	2216 K-poin penting oleh
points	1786 K clés
pokazuj	3146 K treści z	3146 K treści ze	3146 K treści od
pokud	44 K najdete
polecamy	3088 K:
poll	1130 K:	1265 K of the day:	1265 K of the week:	2898 K:
pomohl	498 K vám
pomohol	3684 K vám
pon	1381 K a prueba tus
ponatis	68 K dovoljen
ponturi	3348 K și sesizări
ponuka	3722 K pre čitateľov:
popular	1074 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	399 K a prova els teus
posez	1785 K vos questions	1785 K votre question
poslat	510 K
poslechnout	1 K
post	1071 K a comment
posted	1074 K in	1075 K in:
posts	27 K
potrebbe	2330 K interessarti:
pots	392 K enviar-nos
pour	1730 K nous soutenir	1740 K débloquer	1768 K réagir	1768 K commenter	1771 K aller plus loin	1771 K rappel :	1789 K nous contacter	1789 K contacter	1799 K écouter cet épisode	1827 K votre santé, mangez	1827 K votre santé, évitez	1827 K votre santé, pratiquez
povezano	3572 K:
povolit	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
povzetek	3780 K	3780 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3670 K si	3670 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2479 K:
pratite	12 K	3602 K
preberite	3766 K tudi	3766 K še	3766 K več	3766 K:	3766 K si
prebrali	3830 K ste # od #	3830 K ste že # od #
precio	1458 K: # €
prefer	1104 K
pregunta	397 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3407 K fără acord
prenesi	3787 K
prenesite	13 K	3787 K	3794 K aplikacijo
prenota	2351 K il tuo posto per l'evento
prenumerata	2687 K nuo
prenumeruokite	2687 K ir skaitykite	2687 K nuo	2687 K tik	2689 K
press	1167 K play
pretplatite	3602 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3595 K	3620 K aplikaciju
preuzmite	13 K	3595 K	3602 K aplikaciju	3620 K aplikaciju
previous	1149 K coverage:
previously	1075 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3607 K pogrešku
prijavite	3607 K grešku	3607 K pogrešku	3799 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1236 K this
prisijunk	56 K prie #
prisijunkite	2673 K prie	2689 K
prisluhnite	3766 K podkastu
prispevek	3839 K je
privacy	1041 K notice:
prix	1883 K public
probeer	2866 K # maanden voor	2866 K # weken voor	2882 K	2889 K
proefabonnement	2792 K
profitez	1811 K
prohibida	447 K la reproducció
promoted	1100 K by	1153 K:
prosimy	28 K o
protokoll	763 K:
przeczytaj	3088 K także	3088 K też	3088 K:	3088 K też:
przeczytano	3158 K już # z #	3158 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2434 K con il permesso
publicado	1357 K originalmente en	1456 K con permiso de	3317 K com permissão
publicitate	86 K:
publicitatea	3415 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	1140 K every
puede	12 K seguir	1365 K enviarnos	1365 K contactar	1365 K escribir
puedes	12 K seguir	1349 K leer también	1349 K leer:	1365 K enviarnos	1365 K contactar	1365 K escribir	1378 K escuchar todos los episodios
punti	2349 K chiave
puntos	1373 K clave generados
punya	66 K teman yang	72 K pertanyaan	2211 K informasi	2211 K cerita	2211 K foto	2211 K keluhan
puoi	12 K seguirci	2344 K inviarci
push	721 K-nachrichten	721 K-benachrichtigungen	721 K-mitteilungen
pushmeldingen	2802 K
puzzle	1266 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3140 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2399 K è andato storto
quan	4305 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1357 K prohibida
quelle	748 K: dpa	748 K:
quellen	748 K:
quer	3232 K sugerir	3232 K contar	3232 K receber as principais	3272 K receber notificações	3272 K receber as nossas notificações	3272 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2348 K traduzione	2406 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1163 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2348 K articolo è stato tradotto	2351 K articolo è pubblicato sul numero	2356 K articolo aderisce	2383 K video non	2383 K contenuto non	2384 K contenuto è ospitato da	2384 K contenuto proviene da	2405 K articolo è protetto	2405 K contenuto è protetto	2405 K articolo è stato pubblicato originariamente	2406 K articolo è stato	2406 K testo è stato	2406 K contenuto è stato	2434 K articolo è pubblicato	2434 K articolo è tratto da	2435 K testo è stato revisionato	2435 K testo è stato rivisto	2435 K articolo è stato revisionato
quick	1149 K read:
quieres	1365 ¿K contarnos	1410 K recibir notificaciones	1410 K recibir nuestras notificaciones	1410 K recibir alertas
quiz	652 K:	812 K:	848 K:	848 K der woche:	1266 K of the day:	1266 K of the week:	1814 K.	1814 K -	1814 K :	1847 K :	2898 K:	2898 K van de week:	3018 K:	3140 K:	3140 K dnia:	3140 K tygodnia:	3286 K:	3930 K:	4072 K:
quoten	852 K unterliegen	852 K: stand
quoteringen	2902 K onder voorbehoud	2902 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3605 K slušate
radote	44 K	2681 K klaidą
raje	3797 K poslušate
raksti	2735 K autorei	2735 K autoram
raksts	2751 K turpinās
rakstu	46 K drīkst
rangkuman	2216 K ini	2216 K oleh	2216 K ai
rate	8 K this
""", 're': """
re	1814 (K)lire
reach	1080 K the reporter	1080 K the author	1112 K	1243 K reporter	1243 K columnist
reacties	5 K	27 K	2871 K worden
read	13 K this in	1074 K more on these	1074 K more about	1074 K more from	1075 K more	1075 K more:	1075 K also	1075 K next	1075 K:	1075 K |	1075 K all about it	1075 K next:	1080 K more by	1127 K more of our	1135 K this and more	1135 K this story	1139 K our	1143 K on with	1143 K on for	1144 K on with	1149 K the full report here	1149 K the full story here	1179 K our explainer:	1179 K our analysis:	1179 K our guide:	1179 K our interview:	1179 K this next:	1179 K our latest:	1184 K
reader	1265 K poll:	1268 K offer:
readers	1133 K must use	1133 K must log	1223 K get #%	1223 K save	1265 K' poll:
reading	1210 K this on
reageren	5 K	2871 K kan	2871 K is alleen	2891 K op dit artikel
receive	1040 K emails from	1048 K notifications	1139 K the	1139 K our	1202 K push	1212 K
recevez	1748 K chaque	1748 K tous les	1748 K gratuitement
recevoir	1754 K les alertes
recibe	1325 K cada	1325 K todas las	1364 K las noticias	1364 K en tu whatsapp
recibir	1331 K notificaciones
recomandarea	3342 K noastră:
recomendado	3217 K:
recomendamos	1349 K:
recomienda	3 K
recommended	1075 K:	1149 K reading:
redactor	394 K de	1367 K de	1367 K en
redactora	394 K de	1367 K de	1367 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	763 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2750 K kļūdu
regala	3 K
regale	3 K
regarder	1771 K :	1862 K sur
regardez	1799 K la vidéo ci-dessus	1799 K la vidéo ci-dessous
register	1122 K for our	1184 K
registreeru	1487 K
registrer	2999 K deg
registrera	3912 K dig	3927 K dig
registrieren	704 K sie sich
regler	3934 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3934 K. #+	4115 K engelleyici kullaniyorsunuz	4115 K engelleyici kullandiğiniz
reklamdan	4136 K sonra
reklamin	4136 K ardindan	4145 K bitmesine #
relacionado	1349 K:	3217 K:
relacja	3163 K na żywo: jak	3163 K na żywo: tak	3163 K na żywo: oto	3163 K na żywo: dlaczego	3163 K na żywo: co	3163 K na żywo: kto	3163 K na żywo: gdzie	3163 K na żywo: to	3163 K na żywo: zobacz	3163 K na żywo: posłuchaj	3163 K na żywo: wszystko	3163 K na żywo: noc	3163 K na żywo: ludzie
related	1075 K:	1075 K |	1075 K story:	1075 K stories:	1075 K article:	1075 K reading:	1075 K video:	1075 K content:	1179 K coverage:
relire	1771 K
remarks	27 K
rendeld	2116 K meg
rendelje	2116 K meg	2129 K meg
report	7 K an error	7 K a mistake	1184 K
reporter	2212 K:	2213 K:
reporting	1088 (K by	1089 K by	1090 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1375 K tu plaza
reserve	1122 K your seat	3238 K já o seu lugar na conferência
resim	4124 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1803 K informé avec notre appli	1803 K informés avec notre appli
resum	397 K generat	397 K fet
resume	1373 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1771 K	1771 K ici	1795 K notre hors-série	1799 K tous les épisodes
revisado	1457 K por un
rezervuokite	2689 K
rezime	3587 K
rezumat	3353 K generat	3353 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2312 K ogni
ringkasan	2216 K ini	2216 K dibuat	2216 K oleh	2216 K ai	2269 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2689 K
rozhovor	563 K	3745 K
""", 'ry': """
ryhdy	1669 K
""", 's': """
s	89 K předplatným	89 K predplatným	442 K'ha produït un error	513 K využitím zpráv
""", 'sa': """
saada	1482 K oma vihje	1482 K meile	1482 K oma arvamuslugu	1482 K arvamuslugu	1497 K
saat	1669 K ilmoituksen	1669 K sähköpostin	1669 K
saiba	3217 K mais	3217 K mais:
saken	46 K kan	3004 K fortsetter	3045 K
saksikan	2205 K juga	2220 K video	2220 K live	2220 K live streaming
sale	1143 K:
salli	1687 K sisältö palvelusta	1687 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1497 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3623 K #
sans	1742 K engagement
save	1144 K #% on your first	1144 K #% on an annual	1144 K #% on a digital	1223 K #%	1255 K #% on your
sayfa	4124 K # / #	4124 K #/#
sazinies	2749 K
saznajte	3572 K više:
""", 'sc': """
scan	1105 K to join	1135 K the qr code	1135 K the code
scannez	1803 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	814 K
schalten	814 K sie
schau	829 K
schenk	795 K diesen
schenken	795 K sie diesen
schick	829 K
schicken	829 K sie
schlagworte	738 K zu
schon	818 K ab # euro
schreib	829 K
schreiben	31 K sie den ersten	742 K sie unserem autor	742 K sie der autorin	742 K sie uns	829 K sie
schrijf	2889 K je
scopri	23 K di più da	2351 K i giochi	2351 K i nostri giochi
scrivi	31 K il primo	2333 K all'autore
scroll	1125 K down for video	2233 K ke bawah	2233 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	606 K også	606 K video	606 K også:	622 K flere jobs	636 K hele	636 K flere	636 K alle	1380 K adhiere a los criterios	1395 K permite la reproducción	1421 K ha producido un error	2344 K vuoi raccontare	2344 K hai informazioni	2968 K også	2968 K video	2968 K også:	3001 K hele	3001 K alle	3001 K mer av	3232 K tiver informações	3232 K você tem informações	3881 K också	3881 K även	3881 K även:	3913 K hela	3913 K alla	3913 K mer av
sea	28 K respetuoso	31 K el primero
search	1166 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1074 K more from	1075 K also	1075 K more	1075 K more:	1075 K also:	1080 K all posts by	1080 K author archive	1179 K our explainer:	1181 K more videos	1184 K	1271 K this post
seen	44 K a typo	44 K a mistake	1185 K
segera	2194 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1369 K
seguinos	12 K
seguir	1369 K a
seguiu	12 K-nos
sehen	773 K sie hier das	773 K sie im video	773 K sie das video	829 K sie
sei	31 K der erste	31 K die erste	2344 K stato testimone	2344 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3264 K responsável, beba
sekite	2673 K	2689 K
seko	2734 K	2749 K
sekojiet	2734 K
selanjutnya	2232 K:
sem	32 K comentários
senaste	3880 K nytt om
send	3 K this	616 K os et krypteret	616 K os dit tip	636 K	1080 K us your	1080 K tips to	1080 K your tips	1080 K feedback to	1080 K your story ideas	1163 K us	1163 K your	1163 K photos	1163 K pictures	1184 K	1236 K this	1236 K it on	2978 K sikkert tips	2978 K tips	3001 K	3001 K saken videre
senden	829 K sie
seneste	605 K nyt om
sent	1140 K every	1140 K each	1207 K on mondays	1207 K on tuesdays	1207 K on wednesdays	1207 K on thursdays	1207 K on fridays	1207 K on saturdays	1207 K on sundays
seotud	1470 K:
ser	3003 K du noe feil	3914 K du något fel
ses	1774 K derniers articles	1879 K derniers articles
set	44 K en fejl	1184 K
sett	44 K en feil
setzen	829 K sie
seu	27 K comentário	3244 K comentário será
seuraa	12 K	1652 K kirjoittajaa	1652 K toimittajaa	1669 K
""", 'sf': """
sfoglia	2430 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1080 K your story	1163 K your	1184 K	1236 K this
shop	1184 K	1261 K now:
short	1071 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	392 K tens informació	1365 K tienes información	1365 K tiene información	1365 K tenés información	1365 K conoces algún	1365 K conoces un caso	1427 K quieres ponerte en contacto con	1427 K quiere ponerse en contacto con	1427 K quieres contactar con	1789 K vous avez des informations	1789 K vous disposez	1789 K vous souhaitez	2399 K è verificato un errore
sia	31 K il primo
sichere	829 K
sichern	829 K sie
sie	7 K haben einen fehler	12 K finden uns	742 K erreichen die autorin	742 K erreichen den autor	762 K erreichen	838 K haben schon ein abo	838 K haben ihr limit	838 K haben das limit	838 K haben schon ein konto
sieh	773 K dir das video
siehe	739 K auch
siga	12 K	12 K-nos	1364 K el canal	3229 K este autor	3229 K esta autora
sign	1016 K up here	1040 K up to get	1040 K up to receive	1041 K up to	1041 K up for	1041 K up here	1041 K up (it's	1136 K up for push	1136 K up for alerts	1136 K up for text alerts	1136 K up for breaking news alerts	1171 K up to our	1171 K up for our	1171 K up for breaking	1171 K up for free	1184 K up	1184 K in	1208 K up to	1208 K up for
sigue	12 K a	1349 K leyendo:	1364 K el canal	1369 K a	1394 K toda la actualidad	1435 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2205 K juga	2205 K juga:	2205 K:	2205 K video	2210 K berita	2220 K video	2231 K berita selengkapnya	2231 K berita lainnya	2232 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4137 K:
sisa	2237 K artikel gratis	2240 K karakter
sisesta	1497 K
siste	2967 K nytt om
sitter	3003 K du på	3914 K du på
siz	33 K ne
sizce	33 K
sizin	4085 K başiniza
""", 'sk': """
skaitykite	2663 K daugiau	2663 K taip pat	2663 K ir	2689 K
skapa	3912 K ett	3912 K konto	3913 K	3927 K ett konto	3927 K konto
skaties	2724 K arī	2749 K
skicka	3913 K
skinite	13 K	3595 K	3620 K aplikaciju
skontaktuj	3091 K się z autorem
skopiuj	3112 K link	3112 K
skriv	616 K til journalisten	617 K til	636 K	636 K direkte	3001 K inn	3001 K direkte	3001 K til oss	3913 K upp	3913 K direkt
""", 'sl': """
sledite	12 K	3794 K
sleduj	12 K
sledujte	12 K	480 K:	515 K	3700 K
slik	3000 K bruker	3000 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	769 K nutzen wir ki
sob	3229 K supervisão de
sobre	1353 K el autor	1353 K la autora	1353 K la firma	1354 K el autor	1354 K la autora	1354 K la firma	3221 K o autor	3221 K a autora	3222 K o autor	3222 K a autora
sois	31 K le premier
soit	1871 K # € après	1871 K #€ après
solliciteer	2892 K nu
sollten	742 K ihnen fehler
solo	1316 K para suscriptores	2307 K per abbonati	2372 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3192 K para assinantes
sonda	3140 K:
sondage	1814 K -	1814 K.
sorodna	3766 K novica
sorodno	3766 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2370 K
sostieni	81 K	2299 K	2299 K il	2299 K la	2370 K
souhrn	497 K	497 K článku
sous	1851 K licence creative commons
soutenez	81 K	1733 K	1733 K le
soutenir	1733 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3913 K
special	1143 K offer	1149 K report:
speel	2847 K onze	2899 K nu:
spel	2899 K van de dag:
spela	3913 K upp	3931 K nu:	3934 K ansvarsfullt
spelregels	2817 K
spende	698 K für
spenden	698 K für	789 K an:
spendenkonto	789 K:
spiel	776 K unser
spielen	776 K sie unser
spil	653 K nu:
spill	3001 K av	3019 K nå:
sponseret	687 K af
sponset	3053 K av
sponsored	1100 K by	1153 K:	1196 K by our	1295 K by
sponsoreret	687 K af
sponsorizzato	2353 K da
sponsrat	3967 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3794 K
spring	1143 K sale
spune	59 K-mi
spytaj	3100 K
""", 'st': """
sta	2889 K
start	1143 K your	1170 K your day with	1170 K your morning with	1170 K your week with	2892 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3584 K autora	3584 K izraženi	3584 K izneti	3584 K izneseni
stay	28 K on topic	1041 K up to date with	1127 K with	1135 K ahead with	1184 K	1202 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2889 K
stellen	769 K sie der
stelling	2898 K:
stem	636 K	2847 K mee	2889 K	3001 K
steun	81 K	2865 K	2889 K
stiahnite	13 K si	3700 K si aplikáciu
stimm	776 K jetzt ab:
stimmen	776 K sie jetzt ab:	829 K sie
story	1156 K by
straipsnis	2691 K tęsiasi
streszczenie	26 K wygenerowane	3100 K	3100 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2889 K
""", 'su': """
su	27 K comentario	2318 K facebook e twitter	2318 K facebook e instagram
subscreva	3242 K o nosso podcast
subscribe	12 K to our	1023 K to	1041 K to	1105 K to the	1105 K to	1133 K to comment	1143 K	1184 K	1186 K for	1208 K to
subscriber	1268 K benefit:
subscribers	1186 K can read	1217 K get
subscriptions	1144 K start at
subskrybuj	3118 K
sudah	59 K mencoba	59 K coba
sui	2318 K nostri canali
suivez	12 K	1791 K
suivre	1791 K
suka	69 K tulisan	69 K artikel	2217 K artikel ini
sull	2334 K'autore	2335 K'autore
sumate	12 K	56 K a las #
sumber	2213 K:	2213 K :
summary	1120 K
summer	1143 K sale
support	1023 K	1023 K the	1184 K
supporters	1217 K get
sur	1751 K l'application	1759 K facebook et twitter	1759 K facebook, twitter	1759 K facebook et instagram	1771 K le même sujet
survey	1130 K:
susikurkite	2689 K
susisiekite	2689 K
""", 'sv': """
svar	622 K på vores	636 K	2984 K på vår	3001 K
svara	3897 K på vår	3913 K
sve	3647 K o:	3647 K o temi:
svi	3647 K članci o temi:	3647 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3588 K vam se
svidio	82 K vam se	3588 K vam se
svidjelo	69 K vam se	82 K vam se	3588 K vam se
""", 'sy': """
syndicated	1178 K with permission
synes	637 K du om
""", 'sz': """
szavazz	2145 K:
szavazzon	2129 K	2145 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2984 K quizen	2984 K vår quiz	3001 K testen	3001 K vår	3780 K povzetek	3839 K članek je
taalfout	7 K	2817 K
tack	3946 K vare våra läsare	3946 K vare er läsare	3946 K vare dig
tady	541 K je vložený obsah	541 K je vložený příspěvek	541 K se nachází vložený obsah	541 K se nachází vložený příspěvek	541 K najdete vložený obsah	541 K najdete vložený příspěvek
tag	622 K quizzen	622 K vores quiz	636 K vores
tagged	1075 K:
tags	1075 K:
taip	2663 K pat skaitykite
take	1129 K our	1184 K	1200 K us with you	1223 K #% off	1255 K #% off your
takip	12 K edin
takket	666 K være vores læsere	666 K være vores abonnenter	666 K være vores medlemmer	3032 K være våre lesere	3032 K være våre abonnenter
tallenna	1669 K
tambahkan	2210 K
tanya	2216 K ai kami
tap	1167 K play	1184 K
tapkite	2689 K
tato	52 K investigace
tausta	1639 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1349 K puede interesar	1349 K puede interesar:	1349 K recomendamos:	1349 K recomendamos leer:	1410 K gustaría recibir notificaciones
tead	1482 K teemast	1482 K rohkem
tee	1487 K test	1655 K testi	1669 K testimme
teile	3 K	829 K
teilen	3 K sie	829 K sie
teilt	3 K
teks	2269 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1501 K:	2834 K: door	2862 K gaat verder onder	2862 K loopt door onder	2862 K gaat verder na	3094 K ukazał się	3094 K pochodzi z	3100 K przetłumaczony	3100 K został przetłumaczony	3100 K czyta	3168 K	3176 K powstał we współpracy z	3584 K izražava	3587 K je preveden	3587 K čita	3590 K je objavljen u	3650 K je	3657 K je nastao u saradnji sa
tekstas	2693 K:
teksten	46 K må	46 K kan	679 K	3045 K
teksti	46 K võib	1652 K	1709 K on julkaistu
tekstin	46 K saa
teksts	2753 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1053 K a friend	1080 K us your story	1184 K
telli	1495 K	1497 K
tellijana	1497 K
tem	3232 K alguma informação	3232 K informações	3232 K uma sugestão	3232 K uma denúncia	3232 K alguma história	3232 K uma história
tema	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1255 K per cent off your	3100 K skrót
tens	72 K dubtes	392 K informació	392 K una història
tento	497 K souhrn	497 K článek byl přeložen	563 K článek	563 K text	3683 K súhrn	3683 K článok bol preložený	3745 K článok	3745 K text
terjadi	2264 K kesalahan	2264 K masalah
terjemahan	2216 K ini	2216 K dibantu	2269 K ini
terms	1088 K and conditions apply
test	622 K din viden	1129 K your knowledge	2847 K je kennis	2984 K kunnskapene dine	4072 K:
testa	3897 K dina kunskaper
testaa	1655 K
testas	2697 K:
teste	776 K dein wissen	829 K
testen	776 K sie ihr wissen	829 K sie
testez	1811 K
testi	1682 K:
testo	2406 K generato	2406 K redatto	2406 K tradotto	2435 K revisionato da
testou	59 K a receita
tests	2757 K:
tetszett	8 K	69 K?	69 K a	82 K	2130 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	448 K generat	448 K redactat	448 K traduït	497 K byl přeložen	500 K vyšel v	563 K	571 K vznikl ve spolupráci s	763 K:	1242 K us on	1242 K us at	1242 K the studio	1242 K the newsroom	3408 K generat	3408 K redactat	3408 K tradus	3683 K bol preložený	3686 K vyšiel v	3745 K	3753 K vznikol v spolupráci s
texte	1785 K traduit	1852 K généré	1852 K rédigé	1852 K traduit	1882 K relu par
texten	46 K får	3915 K fortsätter	3959 K
texterna	46 K får
texto	1373 K traducido	1429 K generado	1429 K redactado	1429 K traducido	1457 K revisado por	3236 K traduzido	3290 K gerado	3290 K redigido	3290 K traduzido	3318 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4305 K gia kênh	4314 K gia khảo sát	4314 K gia bình chọn
thank	1096 K you for reading	1235 K you for contributing an answer	1235 K you for your interest in this question
thanks	1096 K for reading	1235 K for contributing an answer
the	5 K comments	1041 K latest news directly	1074 K latest in	1074 K latest from	1120 K ai summary	1286 K dossier on the topic:	1286 K dossier on:
thema	76 K geschlossen
theo	4291 K dõi báo	4291 K dõi trên	4305 K dõi báo	4305 K dõi chúng tôi	4305 K dõi kênh	4307 K dõi
there	32 K are no comments	32 K are no	1200 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1120 K article was	1120 K article has been	1120 K story was	1120 K story has been	1120 K content was	1120 K summary	1120 K translation	1120 K piece was	1125 K article is also available as audio	1178 K article first appeared	1178 K story first appeared	1178 K piece first appeared	1178 K post first appeared	1178 K report includes material	1178 K report includes information	1178 K report includes reporting	1178 K report contains material	1186 K is a preview	1191 K is an ai-generated	1191 K is an ai	1191 K ai-generated	1191 K ai summary	1233 K topic was automatically closed	1233 K topic was closed	1233 K topic is closed	1233 K topic is now closed	1233 K topic has been closed	1233 K topic will close	1233 K topic is locked	1233 K thread is closed	1233 K thread was closed	1233 K thread is now closed	1233 K thread has been closed	1233 K thread is locked	1233 K thread has been locked	1233 K discussion is closed	1233 K discussion is now closed	1233 K discussion has been closed	1233 K conversation is closed	1233 K conversation has been locked	1233 K post is locked	1233 K post has been locked	1246 K article appears in	1246 K article appeared in	1246 K story appears in	1246 K essay appears in	1246 K piece appears in	1246 K review appears in	1246 K interview appears in	1250 K content comes from	1265 K week's poll:	1289 K article was translated by	1289 K text was translated by	1289 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2330 K potrebbe interessare:
tiene	1359 ¿K información
tienes	72 K dudas	72 K preguntas	1352 ¿K una historia	1359 ¿K información	1359 ¿K una historia	1360 ¿K alguna	1365 ¿K algo que
tijdelijk	2892 K:
tiklayin	4056 K
tiktok	4140 K'ta
tilaa	1669 K
tilaajaetu	1685 K:
tilaajana	89 K
tillad	657 K altid indhold fra	657 K indhold fra
tillat	3023 K alltid innhold fra	3023 K innhold fra
tilmeld	636 K
tin	4300 K liên quan:	4368 K tiếp tục
tip	41 K de redactie	41 K redaktionen	616 K journalisten	616 K redaktionen	1016 K your	2823 K de redactie	2823 K ons	2889 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1185 K?	2978 K journalisten	2978 K redaksjonen	2978 K oss	2979 K	3891 K:
tipsa	41 K redaktionen	3891 K reportern	3891 K redaktionen	3891 K oss	3891 K anonymt
""", 'to': """
to	26 K podsumowanie	1071 K join the conversation	1127 K hear more	1268 K order a copy	1268 K order your copy	1268 K buy a copy	1268 K order this book	3100 K streszczenie	3100 K podsumowanie
toate	3350 K articolele lui
toda	1383 K la información en nuestra
todas	1348 K las noticias de
today	1265 K's poll:
todos	27 K los comentarios	27 K os comentários	1352 K los artículos de	3220 K os artigos de
toeta	81 K	1494 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1652 K
toimituksen	41 K vihjepuhelin
toista	1669 K
tonton	2205 K juga	2205 K:	2205 K juga:	2220 K video	2278 K di
toon	2904 K inhoud van
top	96 K＞	1074 K stories in	1074 K stories from
topics	1075 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	497 K shrnutí	3683 K zhrnutie
tous	27 K les commentaires	1770 K les articles de	1774 K les articles de	1879 K les articles d
toute	1770 K l'actualité de	1770 K l'actu	1803 K l'info dans votre poche
""", 'tr': """
traduit	1785 K avec l'aide	1785 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	4357 K #/#	4357 K # / #
transmettez	3 K
treat	1184 K yourself
trending	1074 K in	1149 K:
tried	59 K it?	1231 K this recipe	1231 K this
trier	1859 K par
trimite	3 K	3348 K-ne
try	1129 K today's	1129 K our	1139 K our	1143 K	1144 K one month for $#	1144 K one month for £#	1144 K one month for €#	1144 K it for $#	1144 K it for £#	1144 K it for just $#	1144 K it for just £#	1144 K a month for $#	1144 K a month for £#	1144 K us for $#	1184 K	1199 K	1200 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1323 K correo electrónico	1380 K comentario será	1444 K vídeo comienza en #	3146 K znajduje się osadzona treść	3146 K znajduje się osadzona post	3146 K znajduje się osadzona film	3146 K jest osadzona treść	3146 K jest osadzona post	3146 K jest osadzona film	3355 K ce părere ai	3724 K je vložený obsah	3724 K je vložený príspevok	3724 K sa nachádza vložený obsah	3724 K sa nachádza vložený príspevok	3724 K nájdete vložený obsah	3724 K nájdete vložený príspevok
tud	2111 K valamit
tudo	3216 K sobre
tudsz	2111 K valamit
tue	81 K
tukaj	3818 K je vdelana vsebina
tukekaa	81 K
tule	1487 K tööle	1655 K lukijailtaan	1655 K mukaan	1669 K mukaan
tunnetko	66 K jonkun
turite	2675 K naujieną	2675 K informacijos	2675 K istoriją
turn	1136 K on alerts
tutaj	3146 K znajduje się osadzona treść	3146 K znajduje się osadzona post	3146 K znajduje się osadzona film	3146 K jest osadzona treść	3146 K jest osadzona post	3146 K jest osadzona film
tutte	2329 K le notizie su	2368 K le notizie di
tutti	27 K i commenti	2333 K gli articoli di	2354 K gli episodi del podcast
""", 'tv': """
tv	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	870 K: der	870 K: die	870 K: das	870 K: wie	870 K: warum	870 K: was	870 K: so	870 K: wenn	870 K: alles	870 K: wer	870 K: wo	1704 K: näin	1704 K: tässä	1704 K: siksi	1704 K: tämä	1704 K: kuuntele	1704 K: katso	1704 K: kaikki	1704 K: miten	1704 K: miksi	1704 K: mitä	1704 K: kuka	1704 K: mikä	1704 K: tältä	1704 K: tällainen	2167 K: így	2167 K: itt	2167 K: ezért	2167 K: miért	2167 K: hogyan	2167 K: mit	2167 K: ki	2167 K: mi	2167 K: ez	2167 K: ezt	2167 K: hallgassa	2167 K: nézze	2167 K: minden	2167 K: a	2167 K: az	2921 K: zo	2921 K: hoe	2921 K: dit	2921 K: waarom	2921 K: wat	2921 K: wie	2921 K: de	2921 K: het	2921 K: een	2921 K: alles	2921 K: bekijk	2921 K: luister	2921 K: deze	2921 K: dat	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de	3163 K: jak	3163 K: tak	3163 K: oto	3163 K: dlaczego	3163 K: co	3163 K: kto	3163 K: gdzie	3163 K: to	3163 K: zobacz	3163 K: posłuchaj	3163 K: wszystko	3163 K: noc	3163 K: ludzie	3646 K: kako	3646 K: ovako	3646 K: zašto	3646 K: što	3646 K: šta	3646 K: tko	3646 K: ko	3646 K: gdje	3646 K: gde	3646 K: ovo	3646 K: pogledajte	3646 K: poslušajte	3646 K: sve	3646 K: noć	3646 K: ljudi	3646 K: evo	3741 K: ako	3741 K: takto	3741 K: prečo	3741 K: čo	3741 K: kto	3741 K: kde	3741 K: to	3741 K: pozrite	3741 K: vypočujte	3741 K: všetko	3741 K: noc	3741 K: ľudia	3741 K: tak	3741 K: aké	3835 K: kako	3835 K: tako	3835 K: zakaj	3835 K: kaj	3835 K: kdo	3835 K: kje	3835 K: to	3835 K: poglejte	3835 K: prisluhnite	3835 K: vse	3835 K: noč	3835 K: ljudje	3835 K: takole	3835 K: oglejte	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad
""", 'tw': """
tweet	1242 K us
twitter	4107 K gönderisini	4140 K'da
""", 'ty': """
tycker	82 K du om
tylko	3143 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2879 K kunt zich altijd	2916 K hebt al # van	2916 K hebt # van	2916 K heeft al # van	2916 K heeft # van
""", 'ug': """
ugens	652 K spørgsmål:	652 K quiz:
""", 'ui': """
uit	2820 K het archief:	2885 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2879 K kan
""", 'uj': """
uji	2221 K pengetahuanmu	2221 K pengetahuan anda
""", 'uk': """
ukens	3018 K spørsmål:	3018 K quiz:
""", 'ul': """
ultime	2329 K notizie di
""", 'um': """
um	736 K kommentare zu	3302 K post compartilhado por	3302 K vídeo compartilhado por
uma	3302 K publicação compartilhada por	3302 K publicação partilhada por
umfrage	848 K:
""", 'un': """
un	41 K témoignage à	1440 K vídeo compartido por	1440 K post compartido por	1789 K témoignage	1789 K fait	1799 K podcast à écouter	1831 K contenu provenant d	1863 K post partagé par	2346 K post condiviso da	2418 K post condiviso da	2418 K video condiviso da	3357 K articol susținut de	3357 K articol în parteneriat	3357 K proiect susținut de
una	1371 K publicación compartida por	1371 K publicación compartida de	1440 K publicación compartida por	2418 K foto pubblicata da
unbegrenzter	792 K zugang
unduh	13 K	2194 K aplikasi	2223 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1774 K information à nous transmettre	1781 K info à nous	1789 K info	1789 K information à	1844 K erreur est survenue	1844 K erreur s'est produite	1863 K publication partagée par	1863 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1031 K access for
unlock	1143 K
unser	789 K spendenkonto	812 K wochenquiz	812 K quiz	828 K autor	828 K reporter	828 K redakteur	828 K korrespondent	831 K chatbot	831 K ki-chatbot	831 K wochenrätsel
unsere	739 K leseempfehlung	828 K autorin	828 K reporterin	828 K redakteurin	828 K korrespondentin	831 K ki	831 K frage der woche
untuk	2210 K mendapatkan	2250 K melihat konten ini	2250 K menampilkan konten ini
""", 'up': """
up	1075 K next:
upozornit	520 K na chybu
upozornite	3705 K na chybu
uppdatera	3913 K
""", 'us': """
us	82 K ha agradat
users	1133 K must
usually	1251 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1497 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3629 K dopusti sadržaj	3629 K dozvoli sadržaj	3629 K prikaži sadržaj	3629 K učitaj sadržaj
uvijek	3629 K dopusti sadržaj	3629 K dozvoli sadržaj	3629 K prikaži sadržaj	3629 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3753 K spolupráci s partnerom	3835 K živo: kako	3835 K živo: tako	3835 K živo: zakaj	3835 K živo: kaj	3835 K živo: kdo	3835 K živo: kje	3835 K živo: to	3835 K živo: poglejte	3835 K živo: prisluhnite	3835 K živo: vse	3835 K živo: noč	3835 K živo: ljudje	3835 K živo: takole	3835 K živo: oglejte
""", 'va': """
vaata	1470 K ka	1497 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2735 K tev ir ziņa	2735 K tev ir ko	2735 K esi pieredzējis	2750 K raksts
vam	82 K je všeč	82 K je bil všeč	3781 K je bil	3781 K je bila
van	72 K kérdésed	2111 K egy jó	2111 K egy tipped	2111 K egy tippje	2130 K olyan	2130 K olyan dokumentuma
var	31 K först	3913 K med
varaa	1669 K
vasta	1497 K
vastaa	1655 K	1669 K
vastaava	1667 K päätoimittaja:
vastutav	1479 K väljaandja:
""", 've': """
ve	571 K spolupráci s partnerem
vea	1349 K también	1349 K también:	1378 K el video a continuación	1378 K el vídeo a continuación
veckans	3930 K fråga:	3930 K quiz:
ved	616 K du mere	616 K du noget
vedd	2129 K meg
vedi	2330 K anche	2330 K anche:	2333 K tutti gli articoli di	2417 K su	2430 K le foto	2439 K
vedno	3818 K dovoli vsebino	3818 K prikaži vsebino	3818 K naloži vsebino
vegeu	388 K també
vegye	2129 K meg
vegyen	2116 K jegyet	2116 K részt	2129 K részt
veillez	28 K à
veja	3216 K mais em	3217 K também	3217 K mais	3217 K:	3217 K também:	3217 K mais:	3242 K o vídeo abaixo	3242 K o vídeo acima	3242 K os vídeos mais assistidos	3301 K no	3314 K as fotos	3321 K
venujte	3696 K
ver	1349 K también	1352 K todos los artículos de	1439 K en	1439 K esta publicación en	1439 K el vídeo en	1439 K video en	1452 K galería	1452 K fotogalería	1452 K fotos	1452 K las fotos	1452 K infografía	1452 K imágenes	1461 K	3220 K todos os artigos de	3301 K no	3301 K este post no	3301 K esta publicação no	3301 K esta foto no	3314 K galeria	3314 K fotogaleria	3314 K fotos	3314 K as fotos	3314 K infográfico	3321 K
verder	2846 K lezen:	2885 K in het nieuws:
verhaal	2862 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	795 K sie diesen
verschijnt	2853 K elke	2853 K iedere
verstuur	3 K dit
vertaling	2834 K:
verwandtes	797 K thema:
vet	2978 K du mer	2978 K du noe	3891 K du mer	3891 K du något
veuillez	28 K respecter
vezane	3572 K vesti:
vezi	3342 K și	3342 K și:	3342 K:	3350 K toate articolele	3359 K video mai sus	3359 K video mai jos	3417 K pe	3417 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	636 K vil gerne høre	646 K har tidligere skrevet	666 K har ingen ejer	666 K har ingen ejere	666 K har ingen aktionærer	3001 K vil gjerne høre	3012 K har tidligere skrevet	3032 K har ingen eier	3032 K har ingen eiere	3032 K har ingen aksjonærer	3913 K vill gärna höra	3923 K har tidigare skrivit	3946 K har ingen ägare	3946 K har inga ägare	3946 K har inga aktieägare
viac	3670 K:	3670 K k téme:	3742 K o téme:	3742 K o:	3742 K k téme téme:	3742 K k téme:
video	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	674 K: sådan	674 K: her	674 K: derfor	674 K: dette	674 K: hør	674 K: se	674 K: alt	674 K: hvordan	674 K: hvorfor	674 K: hvad	674 K: hvem	674 K: den	674 K: det	674 K: de	870 K: der	870 K: die	870 K: das	870 K: wie	870 K: warum	870 K: was	870 K: so	870 K: wenn	870 K: alles	870 K: wer	870 K: wo	1125 K above:	1125 K below:	1156 K by	1285 K: how	1285 K: why	1285 K: what	1285 K: who	1285 K: where	1285 K: when	1285 K: the	1285 K: inside	1285 K: watch	1285 K: see	1285 K: is	1285 K: can	1285 K: this	1285 K: listen	1704 K: näin	1704 K: tässä	1704 K: siksi	1704 K: tämä	1704 K: kuuntele	1704 K: katso	1704 K: kaikki	1704 K: miten	1704 K: miksi	1704 K: mitä	1704 K: kuka	1704 K: mikä	1704 K: tältä	1704 K: tällainen	2247 K ini tidak	2247 K tidak	2921 K: zo	2921 K: hoe	2921 K: dit	2921 K: waarom	2921 K: wat	2921 K: wie	2921 K: de	2921 K: het	2921 K: een	2921 K: alles	2921 K: bekijk	2921 K: luister	2921 K: deze	2921 K: dat	3040 K: slik	3040 K: her	3040 K: derfor	3040 K: dette	3040 K: hør	3040 K: se	3040 K: alt	3040 K: hvordan	3040 K: hvorfor	3040 K: hva	3040 K: hvem	3040 K: den	3040 K: det	3040 K: de	3572 K pogledajte	3646 K: kako	3646 K: ovako	3646 K: zašto	3646 K: što	3646 K: šta	3646 K: tko	3646 K: ko	3646 K: gdje	3646 K: gde	3646 K: ovo	3646 K: pogledajte	3646 K: poslušajte	3646 K: sve	3646 K: noć	3646 K: ljudi	3646 K: evo	3741 K: ako	3741 K: takto	3741 K: prečo	3741 K: čo	3741 K: kto	3741 K: kde	3741 K: to	3741 K: pozrite	3741 K: vypočujte	3741 K: všetko	3741 K: noc	3741 K: ľudia	3741 K: tak	3741 K: aké	3835 K: kako	3835 K: tako	3835 K: zakaj	3835 K: kaj	3835 K: kdo	3835 K: kje	3835 K: to	3835 K: poglejte	3835 K: prisluhnite	3835 K: vse	3835 K: noč	3835 K: ljudje	3835 K: takole	3835 K: oglejte	3954 K: så	3954 K: här	3954 K: därför	3954 K: det här	3954 K: hör	3954 K: se	3954 K: allt	3954 K: detta	3954 K: den	3954 K: det	3954 K: de	3954 K: hur	3954 K: varför	3954 K: vad	4126 K haber:	4145 K süresi	4340 K này không	4340 K không
videoclipul	3385 K nu
videos	854 K von
videoyu	4109 K izlemek için
vidi	3572 K još
view	1080 K all posts by	1080 K all articles by	1261 K deal	1271 K this post	1271 K post on	1271 K this content
viikon	1682 K kysymys:	1682 K visa:
viktoriin	1505 K:
viktorina	2697 K:
vil	622 K du arbejde	622 K du være med på holdet	2984 K du jobbe	2984 K du være med på laget
vill	3897 K du jobba	3897 K du arbeta
vind	82 K je dit	622 K billetter	636 K
vinkkaa	1648 K toimitukselle	1648 K
vinn	2984 K billetter	3001 K	3897 K biljetter	3913 K
vir	3792 K:
viri	3792 K:
vis	28 K respekt	636 K indhold	657 K altid indhold fra	657 K indhold fra	3001 K innhold	3023 K alltid innhold fra	3023 K innhold fra
visa	28 K respekt	1682 K:	3913 K innehåll	3937 K alltid innehåll från	3937 K innehåll från
visit	1184 K
visita	1375 K nuestra tienda	2351 K lo store	2351 K il nostro store
visite	3238 K a nossa loja	3238 K nossa loja
viste	7 K
visualizza	2417 K su	2417 K questo post su	2418 K questo post
visualizzando	2346 K questo contenuto
viu	7 K algum	44 K um erro	3232 K algo	3232 K alguma coisa
""", 'vk': """
vklopi	3787 K
vklopite	3787 K
""", 'vo': """
voce	2348 K generata
voeg	2889 K
voir	1770 K tous les articles	1771 K aussi	1771 K la vidéo	1774 K tous les articles de	1799 K la vidéo ci-dessus	1862 K sur	1876 K le diaporama	1876 K les photos	1876 K la galerie	1876 K le portfolio	1876 K l'infographie	1886 K
voit	1648 K lähettää vinkin
voita	1669 K
voix	1785 K générée
voleu	430 K rebre notificacions
volg	12 K ons	12 K	2835 K	2889 K
voller	792 K zugriff
vols	392 K compartir	392 K explicar	430 K rebre notificacions	430 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2870 K je deze
voor	2841 K dit artikel	2882 K maar # euro per	2882 K maar €#	2882 K slechts # euro per	2882 K slechts €#
voordeel	2901 K voor abonnees:
vorlesezeit	845 K
vote	1184 K
votre	27 K commentaire	1748 K adresse e-mail	1748 K adresse email	1867 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1740 K est offert	1748 K désinscrire à tout moment	1748 K pouvez vous désinscrire à tout moment	1774 K avez une information	1781 K travaillez	1781 K avez été	1781 K êtes témoin	1781 K avez une information	1781 K souhaitez témoigner	1789 K avez une info	1789 K avez une information	1789 K avez des informations	1789 K disposez	1789 K souhaitez	1789 K êtes concerné	1789 K êtes témoin	1789 K avez été témoin	1789 K avez des photos	1789 K pouvez nous	1789 K pouvez joindre	1789 K pouvez contacter	1789 K pouvez écrire à	1859 K êtes # à avoir voté	1859 K êtes # # à avoir voté
voz	1373 K generada
""", 'vr': """
vraag	2898 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3348 K să ne spui	3390 K să primești notificări	3390 K notificări
""", 'vs': """
vse	3836 K o:	3836 K o temi:
vsebina	3846 K je nastala v sodelovanju z	3846 K je nastala v sodelovanju s
vsi	3836 K članki o temi:
""", 'vu': """
vui	4343 K lòng bật javascript
vuoi	2344 K segnalarci	2344 K raccontarci	2388 K ricevere le notifiche	2388 K ricevere notifiche	2388 K ricevere le nostre notifiche	2388 K attivare le notifiche
""", 'vy': """
vytisknout	510 K
""", 'w': """
w	3146 K tym miejscu znajduje się osadzona treść	3146 K tym miejscu znajduje się osadzona post	3146 K tym miejscu znajduje się osadzona film	3146 K tym miejscu jest osadzona treść	3146 K tym miejscu jest osadzona post	3146 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1185 K to	1186 K to	1186 K more	1202 K to be the first
war	8 K dieser	8 K der	805 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1096 K this forwarded	1161 K this	2870 K deze	2890 K je erbij	2890 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2847 K is jouw mening	2870 K vind je van	2870 K vond u van	2870 K vindt u van
watch	1058 K us on	1075 K |	1075 K now:	1075 K more:	1075 K the video:	1075 K the latest	1075 K:	1125 K the video above	1125 K the video below	1125 K the clip above	1125 K the clip below	1125 K the full video	1125 K the full interview	1125 K the full episode	1167 K more	1167 K our	1181 K more videos	1184 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1026 K accept:	1026 K accept visa	1026 K accept paypal	1124 K're hiring	1124 K are hiring	1131 K value your opinion	1131 K'd love your feedback	1170 K respect your privacy	1199 K use	1199 K love	1199 K recommend	1278 K have no owner	1278 K have no owners	1278 K have no paywall	1278 K have no shareholders	2913 K hebben geen
wees	31 K de eerste
weet	2890 K je	2890 K u
weitere	738 K artikel zu	738 K artikel aus	738 K themen aus	742 K artikel von
weiterlesen	739 K:
wekelijkse	2796 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	829 K
werden	829 K sie
were	1185 K you	1241 K you
wesprzyj	81 K	3118 K
wettquoten	852 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1074 K others are reading	1075 K to read next:	1241 K do you	1241 K did you	1241 K's your	1241 K is your	1241 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1242 K us on	1242 K us at	1242 K:
where	1241 K were you
""", 'wi': """
wideo	3104 K znajdziesz	3104 K poniżej	3163 K: jak	3163 K: tak	3163 K: oto	3163 K: dlaczego	3163 K: co	3163 K: kto	3163 K: gdzie	3163 K: to	3163 K: zobacz	3163 K: posłuchaj	3163 K: wszystko	3163 K: noc	3163 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	805 K fanden sie	805 K fandest du	805 K finden sie	805 K hilfreich war	812 K gut kennen sie	812 K gut kennst du
wij	2913 K hebben geen
wil	2890 K je
wir	862 K haben keinen konzern	862 K haben keinen verleger	862 K haben keinen investor
with	1155 K inputs from	1155 K input from	1155 K agency inputs	1155 K reporting by	1155 K additional reporting	1217 K a subscription	1217 K a digital subscription
""", 'wo': """
wochen	706 K kostenlos	706 K gratis
wolisz	3121 K słuchać	3121 K posłuchać
word	23 K lid van	2865 K lid van	2865 K vriend van	2892 K nu	2892 K vandaag
work	1124 K with us	1124 K for us
worth	1075 K reading:
""", 'wr': """
write	1184 K to
""", 'ws': """
wspieraj	81 K	3118 K
wszystkie	27 K komentarze	3087 K artykuły o	3091 K artykuły autora	3164 K artykuły na temat:	3164 K artykuły o:
wszystko	3164 K o:
""", 'wy': """
wydrukuj	3112 K
wywiad	3168 K
""", 'x': """
x	4107 K gönderisini	4140 K'te
""", 'xe': """
xem	4300 K thêm	4300 K thêm:	4300 K:	4300 K video	4300 >> K	4300 K tiếp:	4309 K các bài viết của tác giả	4309 K các bài viết khác của	4309 K thêm bài của tác giả	4315 K video:	4370 K trên	4370 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1364 K puedes recibir
yapay	4129 K zeka ile	4129 K zekâ ile	4129 K zeka tarafindan	4129 K zekâ tarafindan	4129 K zeka desteğiyle
yazi	4086 K
yazinin	4154 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1058 K can follow him on	1058 K can follow her on	1058 K can follow them on	1067 K can withdraw your consent at any time	1067 K may withdraw your consent at any time	1075 K may also like:	1075 K might also like:	1075 K may also be interested in:	1075 K may also want to read:	1075 K may want to read:	1105 K can get	1114 K can reach	1114 K can email	1114 K can e-mail	1114 K can contact	1125 K can hear this story	1125 K can listen to this	1127 K can listen to	1133 K must be	1133 K can be part of	1179 K may have missed:	1186 K're reading	1186 K are reading	1187 K can also	1187 K can now	1187 K can	1212 K can get
your	27 K comment	27 K comments	1131 K opinion matters	1170 K weekly guide to	1170 K daily guide to	1170 K essential guide to	1223 K first
youtube	4107 K videosunu	4140 K'da
""", 'yu': """
yuk	2194 K unduh aplikasi	2210 K gabung
""", 'z': """
z	89 K prenumeratą	539 K našeho e-shopu:	3143 K naszego sklepu:	3722 K nášho e-shopu:
""", 'za': """
za	3623 K #	3623 K samo #
zachowaj	28 K
zagraj	3141 K teraz:
zahrajte	537 K si:	3720 K si:
zainstaluj	13 K	3107 K
zanim	3130 K dodasz komentarz	3130 K skomentujesz
zapis	3777 K je mnenje
zapisz	3112 K ten	3112 K artykuł	3112 K tekst
zapratite	12 K	3602 K
zapytaj	3100 K	3100 K nas
zaradi	3827 K naših bralcev
zaujal	498 K vás	3684 K vás
zawsze	3146 K zezwalaj na treści	3146 K pokazuj treści	3146 K zezwól na treści	3146 K wyświetlaj treści
""", 'zd': """
zde	541 K je vložený obsah	541 K je vložený příspěvek	541 K se nachází vložený obsah	541 K se nachází vložený příspěvek	541 K najdete vložený obsah	541 K najdete vložený příspěvek
zdroj	513 K:	3698 K:
zdroje	513 K:	3698 K:
""", 'ze': """
zeptejte	497 K se
zet	2889 K
zezwalaj	3146 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3683 K	3683 K článku
""", 'zi': """
zie	7 K je een	2820 K ook	2890 K je
zini	2735 K ko vairāk	2750 K stāstu	2750 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3087 K więcej z	3088 K też	3088 K też:	3088 K także	3088 K:	3088 K wideo	3088 K film	3088 K zdjęcia	3088 K galerię	3104 K nagranie	3104 K materiał
zobrazit	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
zobrazovat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
""", 'zu': """
zugang	792 K zu allen
zugriff	792 K auf alle
zum	715 K newsletter	739 K thema:	739 K weiterlesen:	744 K autor	745 K autor	807 K kommentieren	828 K profil von
zur	744 K person	744 K autorin	745 K person	745 K autorin
"""}

CONTAINS = {'#': """
#	4476 共K页	4476 共K頁	4476 共K张	4476 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1662 K
aamukirjeen	1662 K
aangemeld	2852 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2895 bevestig je K
aanmerkingen	2832 op- of K
aastas	1526 K
""", 'ab': """
abbestellen	711 jederzeit K
abbestellt	815 jederzeit K
abbonamenti	2444 K
abbonamento	2303 hai già un K	2303 scegli il tuo K	2306 per chi ha un K	2444 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2303 K per	2303 K a soli	2306 per gli K	2306 solo per K	2338 K	2440 K a	2440 K:	2440 K ora	2440 K per	2440 puoi, K	2441 i nostri K	2444 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2303 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2320 devi K
abmelden	783 wieder K
abo	790 pur-K	843 das K	843 ein K
abonament	3065 masz już K	3432 K
abonare	3362 prin K ești
abonarea	3362 confirma K
abonat	50 ca K	3331 ești deja K
abone	80 K olun	80 K ol	4042 K olun ve	4157 K olun
aboneler	50 K	4087 K içindir	4087 yalnizca K	4087 sadece K	4161 K
abonelere	4062 K özel	4062 K özeldir	4062 K açik	4062 K açiktir
abonelerimiz	50 K	4158 K
abonelik	4161 K
abonements	2780 K
abonenci	3125 tylko K
abonenti	50 K var	2752 tikai K
abonentiem	2722 tikai K	2752 teksts ir K	2752 raksts ir K
abonents	2722 jau esi K
abonne	1887 je m'K
abonnee	50 als K	80 word K	2789 al K	2789 word K	2789 nog geen K	2791 als K	2935 word K
abonneer	80 K je	2935 K je
abonnees	50 K kunnen	50 onze K	2789 dit artikel is voor K	2791 alleen voor K	2881 K kunnen dit	2881 K kunnen het hele	2936 onze K	2939 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	583 kræver K	692 K	843 das K	843 ein K	887 K	1737 avec votre K	1891 K	2789 neem een K	2789 kiezen voor een K	2857 sluit een K af	2857 een K? log	2857 al een K	2881 nog geen K	2881 K dat bij je	2881 K af met	2935 kies een K	2939 K	3058 K
abonnementen	2939 K
abonnements	1891 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	583 bliv K	583 allerede K	584 som K	648 en K	688 bliv K	702 sie sind noch kein K	705 als K	707 bereits K	707 bereits K:in	2946 bli K	2946 allerede K	2947 som K	3014 en K	3054 bli K
abonnenten	50 K können	50 K dürfen	702 nur für K	702 exklusiv für K	817 lesen nur K	884 unseren K	887 K
abonnenter	50 K kan	583 kun for K	583 artiklen er for K	639 er for K	639 kun K	689 vores K	692 K	2946 kun for K	2946 denne saken er for K	2946 artikkelen er for K	3005 er for K	3005 bare K	3005 kun K	3055 våre K	3058 K
abonnentin	50 als K	705 als K	707 bereits K
abonnentinnen	50 K können	702 exklusiv für K	702 nur für K	702 K vorbehalten	884 unseren K
abonner	583 K for at	688 K på	1887 s'K	2946 K for å	3054 K på
abonnere	2991 ved å K
abonnez	80 K-vous	1737 K-vous pour	1737 K-vous à partir	1887 K-vous	1887 K vous
abonniere	80 K	883 K unseren	883 K hier
abonnieren	80 K sie	80 K sie uns	710 newsletter K	724 whatsapp-kanal K	724 K sie unseren kanal	754 podcast K	815 hier K	841 google K	841 google news K	883 jetzt K	883 K sie
abonniert	80 K uns	707 bereits K
about	1258 . tell us K	1258 ? tell us K	1258 ! tell us K
above	1198 links K
abrir	1326 K en la app	3197 K no app
abstimmen	771 jetzt K:
abyste	465 K mohli číst dál
""", 'ac': """
accede	1314 K a todo
accedi	24 K	2303 K per
accept	3338 K toate
acceptant	1763 en K les cookies
acceptar	396 K les galetes
accepteer	2811 K de cookies
accepter	1763 K les cookies
accepteren	2811 cookies te K	2811 cookies K
access	1028 unlock full K	1028 full K. no ads	1145 K to every story	1145 full K with no ads	1173 year of K	1173 months of K	1173 want full K	1173 K for half price
accionistas	1416 sin K	1416 ni K
accionistes	437 sense K	437 ni K
acconsento	2361 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1138 K with our privacy
according	1303 K to
accordo	43 d'K?
account	1028 create a free K to	1028 sign in to your K	1030 create an K to	1145 please create a free K	1300 create a free K	1301 hold power to K	2789 maak een gratis K	2857 K is gratis en zo	2881 een gratis K	2935 maak een gratis K
accurate	1152 K at time of
accused	1303 K
aceptado	1341 no has K las cookies
aceptaste	1341 no K las cookies
acionistas	3278 sem K	3278 nem K
aconseja	1465 K
aconsejaba	1465 K
aconselha	3325 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3325 K
actionnaire	1839 sans K	1839 ni K	1839 ni publicité ni K	1888 sans K
actionnaires	1839 sans K	1839 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2214 K dosen
adblock	476 vypněte K	597 slå K fra	969 K	2254 K	2960 slå av K	3080 wyłącz K	3392 K	3873 stäng av K	4347 K
adblocker	729 K erkannt	729 K aktiv	729 nutzen einen K	729 verwenden einen K	729 trotz K	887 K	969 K	1061 disable your K	1061 you are using an K	1061 K detected	2809 K uit	3392 K
added	1303 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1203 put your K	1203 type your K	1203 add your K	1203 pop your K	1203 enter your K	1203 send us your email K
adgang	586 få K til	688 få fri K
admitiu	3325 K
admitted	1303 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3068 twój K e-mail	3108 K e-mail
adresa	77 lasă-ne K	3332 K de email nu va	3333 K ta de email	3333 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4045 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	783 gültige e-mail-K	783 sie ihre e-mail-K	783 du deine e-mail-K	783 e-mail-K ein	1747 votre K e-mail	1747 votre K email
adresu	3568 na vašu e-mail K	3596 e-mail K	3596 mejl K
ads	70 no K	70 without K	1301 we don't have K
advarede	691 K
advarer	691 K	3057 K
advarte	3057 K
advert	11 K
adverteix	459 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2936 zonder K
advertisement	11 K	1060 this K has not loaded
advertisements	11 K
advertiser	1160 supplied by an K	1160 provided by an K	1160 paid for by an K	1160 produced by an K	1160 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2887 dit is een K
advierte	1465 K
adviseert	2938 K
""", 'af': """
affermato	2443 ha K
affichage	1793 K de ce contenu
affichant	1793 en K ce contenu
afficher	1763 pour K ce contenu	1793 ne peut pas s'K
affichera	1737 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	512 K odkazy	633 K-links	728 K-links	931 K links	1060 contains K links	1177 K links	1177 K link	1197 as an K we	1197 as an K i	1197 as an K, we	1197 as an K, i	1197 as an amazon K	1197 our K partners	1666 K-linkkejä	2123 K linkeket	2887 K links	2996 K-lenker	3598 K linkove	3598 K linkovi	3697 K odkazy	3790 K povezave	3908 K-länkar
affiliatelenker	74 K	2996 K
affiliatelinks	37 K	74 K	633 K	822 K	2887 K
affiliates	1197 as K we	1197 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1797 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1890 K
affirment	1890 K
afhankelijk	2893 K van giften	2893 K van donaties
afiliacyjne	37 linki K	74 linki K	3114 linki K
afiliacyjnych	74 linków K	3114 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1376 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1376 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3358 linkuri K
afiliats	402 enllaços d'K
afiliere	74 linkuri de K
afirma	1465 K	3325 K
afirmar	459 va K
afirmou	3325 K
afleveringen	2876 alle K van
afmelde	588 K dig når
afmelden	2852 elk moment K	2852 elk moment weer K
afsnittet	623 hele K
aftrekbaar	2854 gift is K
""", 'ag': """
agences	1778 avec K	1779 avec K
agenturmaterial	746 mit K
aggiornamenti	2316 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2443 ha K
agora	3322 doe K
agree	43 K?
""", 'ah': """
ahora	1462 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	330 K	621 af K	621 med K	2983 med K	2983 av K	3896 med K	3896 av K	4312 K
aidez	1782 K-nous à	1887 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1665 lisää K täältä
aiutaci	2337 K	2440 K a
aiutarci	2337 K	2440 K a
aizliegta	2732 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1525 meie K	1525 sõltumatu K	1525 K maksab	1525 hea K
ajakirjandust	1493 toeta sõltumatut K
ajakirjanik	1483 K
ajakirjanikele	39 meie K
ajakirjanikud	1525 meie K
ajoute	1890 K
ajoutez	1887 K-nous
ajuda	456 K'ns
ajude	3226 K-nos	3322 K-nos
ajutorul	3363 K tău putem	3428 avem nevoie de K tău
""", 'ak': """
akci	499 naši K
akciu	3685 našu K
akismet	21 K to reduce spam
akkoord	2852 ga je K met onze	2852 gaat u K met onze
aktardi	4160 K
aktivieren	729 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
aktualne	3144 kursy są K	3144 kursy K
akzeptiere	710 mit der anmeldung K
akzeptieren	710 mit der anmeldung K	731 cookies K
""", 'al': """
alamat	2192 K email
aldus	2938 K
alerta	3325 K
alertas	14 las K	1329 recibe K	1329 activa las K	3200 receba K
alertes	1752 recevez les K	1752 K info
alertou	3325 K
alerts	14 K	1046 get K as
algemene	2852 ga je akkoord met de K
alin	4084 K
alive	1301 local news K
alkaen	1664 K #
alles	702 lesen sie K	2881 lees K met
allow	1062 K ads on
almaktadir	97 ayrintilar yer K
aloud	1093 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	3431 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2443 ha K
amos	1416 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2441 siamo K su
andare	2295 prima di K via
android	717 für K und ios	1042 our K app	1804 sur ios et K	2798 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	790 ihr K	790 dein K	883 hier gibt es das K
angebote	783 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	837 ihre spende K	837 deine spende K	837 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	731 inhalte K werden
anggota	2289 jadilah K
ankete	3689 našej K	3689 v K
anketi	35 našoj K	3592 našoj K	3592 u K	3785 naši K	3785 v K
anketimize	35 K
anketimizi	4071 okur K	4071 K
anketo	3785 kratko K	3785 našo K
anketu	35 našu K	3592 kratku K	3592 našu K
ankety	503 naší K	3689 našej K
ankiecie	35 naszej K	3105 naszej K	3105 w K
anlatin	38 bize K	67 bize K	4084 K
anlatti	4160 K
anmelden	24 K	693 jetzt K	771 jetzt K:	883 hier K
anmelder	618 er K	676 er K på	2980 er K	3042 er K i
anmeldung	710 mit meiner K	710 mit ihrer K	710 mit der K stimmen	710 mit der K stimme	710 mit der K willige	710 mit der K willigen	710 mit der K erklären sie	756 K	810 hier geht es zur K
annetus	1493 tee K	1528 K
anno	2442 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	633 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	689 uden K
annonsblockerare	3873 stäng av K
annonseblokkering	2960 slå av K
annonselenker	37 K	74 K	2996 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3055 uten K	3969 utan K
announced	1303 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2443 ha K
ano	3324 por K
anoi	1721 K
anoniem	2832 K tippen	2869 ons K
anonim	4065 bize K
anonym	804 K an uns
anonymity	97 on condition of K
anonymous	1164 K
anonymously	1164 K
anot	2719 K
anregungen	777 fragen oder K	777 fragen und K
ansehen	775 hier K	775 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1069 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1306 K de irte	3183 K de sair
anuncio	1376 después del K	1376 tras el K
anuncios	70 sin K
anunciou	3325 K
anuncis	70 sense K
anvender	597 vi K cookies
anyone	1237 if you know K
anytime	1033 cancel K	1302 cancel K
anzeige	11 der K	11 dieser K	728 nach der K weiter	800 dies ist eine K
anzeigen	70 ohne K	70 keine K	731 mit einem klick K lassen
anzusehen	765 um das video K
""", 'ap': """
apelowali	3180 K
apeluje	3180 K
apgalvo	2779 K
aplicativo	84 no nosso K	3197 baixe o K	3197 baixe nosso K	3323 nosso K
aplikace	573 naše K
aplikaci	84 v naší K	472 stáhněte si naši K	473 stáhněte si K	506 mobilní K	506 naší K	506 naší mobilní K	572 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3658 preuzmite K i
aplikacja	3178 nasza K
aplikacji	84 w naszej K	3070 w naszej K	3070 otwórz w K	3128 naszej K
aplikasi	2193 K kami	2195 unduh K	2195 download K	2289 instal K	2289 unduh K kami	2289 unduh K gratis	2289 segera unduh K	2289 yuk unduh K	2290 K kami
apoiador	3186 torne-se K	3226 seja nosso K	3322 torne-se K	3322 seja nosso K	3322 seja K
apoiam	3249 nos K todos os meses
apoie	3226 K
apoio	3182 seu K	3186 seu K é	3226 seu K
aportaciones	1387 gracias a las K
aporte	90 K lo que pueda	1361 tu K	1462 tu K
apoyan	1387 que nos K cada mes
apoyo	1305 su K	1305 tu K	1309 con tu K	1309 tu K es	1361 tu K
app	84 i vår K	84 med vår K	717 als K	780 mit der K	780 in der K	781 -K	813 mit der K der	1042 get our K	1042 in our K	1042 use our K	1042 our new K	1042 our ios K	1045 get the K	1176 have our K	1176 our K has	1176 with our K	1176 via our K	1176 on our K	1201 with our K you	1201 with our K, you	1201 in our K you	1201 on our K you	1300 our K	2798 in de K	2849 -K	2953 i vår K	3055 vår K	3865 i vår K	3969 vår K	4292 tải K	4397 在K中
appareil	1737 un seul K à la fois	1810 en cours sur un autre K
appeared	1087 first K on	1154 K in print
appen	84 i K vår	590 hent K	590 åbn i K	2953 last ned K	2953 hent K	2953 åpne i K	3865 öppna i K	3866 ladda ner K	3866 ladda ned K	3866 hämta K	3968 ladda ner K och
appje	38 stuur een K	67 stuur een K	2831 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1749 téléchargez l'K	1749 notre K	1750 dans l'K	1750 avec l'K	1750 sur l'K	1750 télécharger l'K	1888 notre K
applications	1749 nos K mobiles
appot	2118 az K
approached	97 K for comment
apps	1176 our K
apunta	456 K't
""", 'aq': """
aqui	3183 já que você está K	3183 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3055 vårt K
arbeit	884 unsere K
arbeitet	751 K als
arbejde	689 vores K
arbejdet	676 har K på
arbetar	3896 K med ai
arbetat	3956 har K på
arbete	3969 vårt K
argue	43 K back
argued	1303 K
arrivato	2295 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	457 aquest K	457 l'K sencer	1028 to unlock this K	1028 members-only K	1036 you've read your last free K	1036 you have read your last free K	1036 this is your last free K	1036 reached your K limit	1051 share this K on	1060 links in this K may	1147 save this K	1157 this K	1157 the full K	1158 this K	1159 this K	1198 links in this K	1301 this K	1725 vous avez aimé cet K	1725 cet K vous a plu	1737 pour accéder à l'K	1737 cet K est offert	1737 cet K vous a été offert	1737 pour lire cet K	1737 offrir cet K	1737 offrez cet K	1743 de cet K à lire	1777 cet K est paru dans	1777 cet K a été publié	1801 réagir à cet K en	1815 cet K a d'abord été publié	1817 offrez cet K	1817 offrir cet K	1888 cet K
articles	15 free K	58 nouveaux K par e-mail	1017 you've read # K	1028 access to all our K	1028 gift K to give	1036 free K left	1036 K left this month	1036 you've used all your free K	1036 # of # free K	1036 K left to read	1145 to read more K	1145 for three more free K	1145 more free K	1147 K to give	1147 K to gift	1147 K to share	1147 gift # K	1737 tous nos K	1743 il vous reste # K	1807 nos K sont en accès libre	1817 K à offrir	1888 nos K
articol	3429 acest K
articolele	3429 K noastre
articolelor	3346 preluarea K
articoli	58 nuovi K via mail	2303 tutti gli K senza limiti	2308 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	2295 ti è piaciuto questo K	2303 per leggere l'K	2303 regala questo K	2441 questo K
articolul	20 K complet	20 K integral	3367 pentru a citi K	3367 să citești tot K	3429 ți-a plăcut K	3429 tot K
artigo	20 ler este K	20 ler o K	3183 gostou deste K	3253 para ler este K	3323 este K
artigos	3225 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	631 denne K for #	648 denne K	648 en K	689 denne K	694 dir gefällt dieser K	702 lesen sie diesen K mit	702 um diesen K zu lesen	702 dieser K ist nur für	702 zugriff auf alle K	702 alle K lesen	702 ganzen K lesen	708 freie K übrig	708 K frei	708 ihr letzter freier K	752 K wurde	757 unsere K öfter	786 K etwas wert ist	790 alle freien K	796 weitere K finden sie	801 rechte am K	801 K steht unter einer	811 den ganzen K	811 diesen K	816 gäbe es diesen K nicht	820 alle K zum	820 lesen sie in diesem K	825 K ist zuerst	825 K ist zuvor	827 K gratis	842 K wurde zuerst	884 dieser K	884 diesen K	884 diesem K	2227 untuk membaca K ini	2290 K ini	2789 om dit K te lezen	2789 dit K is alleen	2789 geef dit K	2789 lees dit K met	2789 gratis K deze week	2815 fout in dit K	2832 mening over dit K	2857 een premium K	2874 dit K	2888 niets uit dit K	2888 K mag zonder	2936 dit K	3916 gratis K kvar	3925 en K	3926 låst K	3926 upplåst K
artikelen	15 gratis K	2789 toegang tot alle K	2857 aantal K bereikt	2857 aantal gratis K	2881 gratis K gelezen	2884 alle K over
artikeln	702 zugang zu allen K	790 zugang zu allen K	827 freien K	3852 gillade du K	3858 läs hela K med	3858 lås upp K	3899 fel i K	3925 den här K	3925 K	3926 K är upplåst	3926 K är öppen	3926 den här K är låst	3926 K är låst	3969 den här K
artikels	825 nutzung dieses K
artikkel	1500 tasuta K	1525 see K
artikkelen	97 K er oppdatert	2986 feil i K	3014 denne K	3014 K	3055 denne K
artikkeli	20 koko K	1624 tämä K on vain	1672 ilmainen K jäljellä	1719 tämä K
artikkelia	1668 maksutonta K	1668 ilmaista K
artikkelin	1678 tämän K
artikkelit	15 ilmaiset K	1668 ilmaiset K
artiklar	15 fria K	3858 fria K	3916 gratis K kvar	3922 inga gratis K	3922 inga fria K	3969 alla K
artiklen	97 K er rettet	577 kunne du lide K	648 K	689 K her
artikler	15 gratis K	583 gratis K	639 gratis K tilbage	645 ingen gratis K	689 alle K
artikli	1503 selle K
artiklid	1496 tasuta K
artiklit	1496 tasuta K	1503 seda K	1525 kogu K
arvioi	1721 K
""", 'as': """
asegura	1465 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1303 K
asks	1303 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3191 já é K	3322 torne-se K	3322 seja K
assinantes	50 K podem	50 os K podem	3191 só para K	3191 somente para K	3253 exclusivo para K	3253 exclusiva para K	3253 exclusivos para K	3323 nossos K	3326 K
assinatura	3326 K
assinaturas	3326 K
assine	80 K	3182 K a	3182 K o	3190 K por	3190 K e tenha	3191 K para	3322 K já	3322 K agora	3322 K e	3322 K aqui	3322 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1159 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1060 as an amazon K	1085 is an K
assure	1890 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2746 K mūs	2776 K mūs
atbalstiet	2776 K mūs
atbalsts	2746 tavs K palīdz	2776 tavs K	2776 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2779 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	752 K
audioverze	2 K
audioverzi	502 K
audioverzii	3688 K
aufgefallen	734 fehler K
ausblenden	731 und wieder K
auszugsweise	746 nachdruck, auch K
auteur	1780 est l'K	2833 is K van	2836 mening van de K
auteure	1848 est l'K
auteursrecht	2864 rust K
author	1082 email the K	1082 the K can be	1085 is the K of	1085 is an K
automated	2 read by an K	1093 is read by an K	1093 narrated by an K
automatisch	2 K vorgelesen	705 endet K	775 K vorgelesen	801 K von dpa	801 K von der	809 der text wurde K	809 dieser text wurde K
automatisk	2983 K oversatt
autor	393 és K de	751 ist K	1358 es K de	3227 é K de
autora	393 és K de	1358 es K de	3097 napisz do K	3227 é K de
autorce	493 napište K
autore	2339 è K di
autorem	3097 kontakt z K
autoren	764 meinung der K
autorin	751 ist K	751 ist freie K	764 meinung der K
autorise	1810 n'K pas la lecture
autorke	3678 napíšte K
autorki	3097 napisz do K
autorovi	493 napište K	3678 napíšte K
autorskim	3115 chroniony prawem K	3115 chronione prawem K
autoru	3582 javite se K	3582 pišite K
autrice	1780 est l'K	1848 est K	2339 è K di	2403 è l'K
""", 'av': """
available	1042 our app is K	1043 K on the app store	1043 K on google play	1176 app is K	1193 tickets are K here
avbryt	21 K svar
avec	1778 K afp	1779 K afp
averci	2440 grazie per K letto
avertit	1890 K
avertizat	3431 a K
avise	3322 K-nos
avsluta	3970 K när du vill
avsnittet	3898 hela K	3898 ladda ner K
avtorici	3775 pišite K
avtorju	3775 pišite K
avverte	2443 K
""", 'ay': """
ayda	4083 K # tl	4083 K # tl'den	4159 K
aydinlatma	4053 K metni
ayirtin	4084 K
aylik	4159 K
ayudanos	1462 K
""", 'az': """
azionisti	2394 senza K	2394 né K
""", 'ba': """
ba	3057 K
bad	691 K	3971 K
bagikan	25 K	49 K
baixa	385 donar-te de K
baixe	3182 K o	3197 K o app
bajate	1462 K la app
bancs	408 no depèn de K
banner	887 cookie-K	1304 cookie K
banners	1304 cookie K
bantu	2289 K kami
bastano	2440 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	801 redaktion nicht K
beboette	2938 K
become	51 K one of them	1099 K a	1300 K one of them
becoming	1098 K a member	1215 consider K a	1300 consider K	1300 K a member
bedankt	2935 K voor het lezen
beelden	97 bevat K	2832 heb je K	2832 heeft u K
befindet	731 an dieser stelle K sich
before	1017 K you go	1017 K you move on
begging	1304 K
begs	1303 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	693 mit einem K	786 jeder K hilft uns	801 K steht unter einer	816 mit einem kleinen K	825 K ist zuerst	837 mit ihrem K können wir	837 mit deinem K können wir	837 ihrem K helfen	842 K wurde zuerst	884 dieser K	884 diesen K
bejelentette	2183 K
bekijk	2842 nieuwe baan? K
beklagade	3971 K
beklagede	691 K
beklaget	3057 K
belangrijkste	2852 elke dag het K
believe	1239 if you K we	1301 people who K in
belirtti	4160 K
below	1169 sign up K	1169 enter your email K	1198 links K
beluisteren	2876 dit artikel ook K	2876 hier K
benachrichtigungen	14 K	719 K aktivieren	720 push-K
benadrukt	2938 K
bent	2782 nu je hier toch K
bepaalde	2938 K
berasal	2215 konten ini K dari
berdonasi	2289 mari K	2289 silakan K	2289 ayo K	2289 anda K
bereits	702 sie haben K ein abo	790 K ein konto
bergabung	2289 mari K	2289 K dengan kami	2289 ayo K
bergabunglah	51 K	2289 K
bergantung	2225 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	884 wir K
berichterstattung	884 unsere K
berichtet	751 K für	751 K über	871 K als
berichtete	886 K
berichtigung	97 K:
berite	3804 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	2188 sudah K	2191 K newsletter	2224 terima kasih telah K	2224 berhasil K	2289 K sekarang	2289 silakan K
bersama	51 ikutlah K	2289 gabung K
bescheid	804 sagen sie uns K	804 sag uns K
beschloss	886 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3850 po K
besked	626 push-K
beskeder	626 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2938 K
beslutade	3971 K
besluttede	691 K
besluttet	3057 K
besoin	1725 nous avons K de vous	1887 nous avons K de vous	1887 a K de vous	1887 avons K de votre
besplatan	3610 poslednji K tekst
besplatna	3597 K članka
besplatne	3597 K članke
besplatni	3589 naš K webinar	3589 naš K vebinar	3610 poslednji K članak	3610 zadnji K članak
besplatnih	3597 K članaka
beste	2852 elke week het K van
bestellen	693 jetzt K	770 im shop K	771 shop K	771 store K	844 jetzt K im	883 K sie hier	883 K sie unseren
bestellung	756 K
besten	884 die K texte
betaald	2887 artikel is K	2887 content is K
betaalmuur	2854 geen K	2939 K
betalande	3925 K läsare
betalende	639 kun for K	648 K læsere	3014 K lesere
betalingsmur	692 K	3058 K
beteiligt	800 redaktion ist nicht K
betonte	886 K
betroffenen	97 namen der K
betrokken	2861 redactie is niet K
bevestigen	2852 aanmelding te K
bevorzugen	757 google K
bevorzugte	757 K quelle
bevorzugten	757 K quelle
bevorzugter	757 K quelle
bewerben	771 jetzt K:
bewust	83 speel K
bezahlschranke	787 K	887 K
bezmaksas	2748 K rakstus	2748 K raksti	2748 K kontu	2752 K raksts
""", 'bi': """
bidrag	581 dit K	581 giv et K	688 giv et K	688 dit K gør	688 dit K er	688 dit K til vores	692 K	2944 ditt K	2993 gi et K	3054 ditt K gjør	3054 ditt K er	3905 ge ett K	3905 ditt K gör	3968 ge ett K	3968 swisha ett K
bidraget	2993 K ditt
bijdrage	2785 jouw K	2828 kleine K	2887 K is betaald	2893 dankzij jouw K	2937 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	834 uns ihre K
bildirdi	4160 K
bildirimlere	14 K	4046 K izin ver
bildirimleri	14 K	4047 K aç
bildirin	38 bize K	67 bize K
biletlerini	4071 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1301 K owner
bilten	78 na K	3577 K
binding	585 ingen K	690 ingen K
bindingstid	2948 ingen K	3056 ingen K
bindningstid	3860 ingen K	3970 ingen K
binnenland	2872 is redacteur K
bisogno	2295 abbiamo K di te	2440 abbiamo K di te	2440 abbiamo K del tuo	2440 abbiamo K anche di te	2440 abbiamo K di voi
bitte	694 haben wir eine K	694 eine K an sie	694 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2183 K
""", 'bl': """
bli	3054 K med i	3054 K en del av	3968 K en del av
blijkt	2938 K uit
blijven	2854 om dit te K doen
bliv	51 K en af dem	688 K en del af
blocker	969 ad K	1061 disable your ad K	1061 disable ad K	1061 turn off your ad K	1061 using an ad K	2254 ad K	3392 ad K
blocking	1061 K our ads	1062 K ads
bloqueador	1339 K de anuncios	1466 K de anuncios	3207 K de anúncios
bloquejador	432 K d'anuncis	432 K de publicitat
bloquejadors	432 K d'anuncis
bluesky	16 K	1055 follow him on K	1055 follow her on K	1055 follow them on K
""", 'bo': """
board	1123 our jobs K	1123 our job K
bogatych	3117 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1180 K this story	1180 K this page
bookshop	1165 our K	1225 in our K	1225 from our K
boutique	1819 dans notre K	1819 sur notre K
""", 'br': """
bralcem	3812 K
bralcev	18 po zaslugi K	43 pisma K	3793 s podporo K	3793 s pomočjo K	3812 K	3848 naših K	3848 po zaslugi K	3848 s podporo K	3848 podpori K
bralci	3812 K	3848 naši K
branja	0 čas K
brauchen	786 K noch #	883 wir K ihre hilfe	883 wir K deine hilfe	883 K wir sie	883 K wir dich	883 K wir eure
braucht	786 K ihre hilfe	786 K deine hilfe
breaking	1046 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3793 K vas
brief	2832 K naar
briefing	1097 our morning K	1097 our K	1097 daily K	1138 K in your inbox
briefkasten	759 anonymen K	759 anonymer K
brieven	2832 K naar
bring	1201 our apps K you
brings	1201 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1061 your K is out of date	1061 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2983 K ki	2983 K ai
""", 'bu': """
budite	3596 K u toku
buitenlandcorrespondent	2894 is K
buitenlandredacteur	2833 is K	2923 is K
bulabilirsiniz	4084 K
bulan	2291 per K
buletin	78 K kami	2191 K kami	2224 K harian kami	2290 K kami	2293 K
bulunabilirsiniz	4157 katkida K
bulundu	4160 çağrida K
bulunun	4157 katkida K
buradan	4079 K bağiş yapin
bureau	1109 K chief
button	765 klick auf den K	1238 clap K
buttons	1147 the share K	1147 the K below
buycoffee	3117 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3182 K-se	3191 K-se para
cadeau	2790 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1361 K
callan	1463 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1807 K de dons	1887 boucler notre K
campaign	1301 our spring K	1301 our K
can	1300 pay what you K
canal	1334 únete al K	1462 únete al K	3203 siga nosso K	3203 siga o K	3322 entre no K	3323 nosso K
canale	2343 al K	2441 il nostro K
canali	2317 sui nostri K
canalul	3429 K nostru
cancel	21 K reply	1033 K at any time	1302 K any time	1302 K at any time
cancele	3190 K quando quiser	3324 K quando quiser
cancellarti	2310 puoi K
cap	393 és K de
caporedattore	2339 è K
caporedattrice	2339 è K
carte	9 cette K
casella	79 nella tua K	2311 nella tua K
""", 'ce': """
cebinize	4076 K gelsin
celoten	20 K članek	3761 K članek je	3789 K članek
celotnega	3761 za ogled K	3761 za branje K	3789 K članka
cenite	3809 K naše delo	3809 K naš trud
cerea	3431 K
cereau	3431 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3431 a K	3431 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1301 our K	2197 ikuti K	2197 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1746 par e-mail K	1746 par mail K
chargement	1793 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	809 unseren K	809 unserem K
chcete	572 K číst dál	3665 K čítať ďalej
check	1128 K back for more	1128 K back soon
chef	1780 est K de	2872 is K van de	2923 is K
cheffe	1780 est K de
chefredakteur	836 ist K
chefredakteurin	836 ist K
chefreporter	836 ist K
chefreporterin	836 ist K
chegou	3183 se você K até aqui
chercheur	1780 est K
chercheuse	1780 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4379 hãy K sẻ	4382 K sẻ
chiede	2443 K
chiederti	2295 un piccolo favore da K
chief	1085 is K
chiesto	97 abbiamo K	2443 ha K
chip	1098 K in	1099 K in	1300 K in now	1300 K in and
chipping	1300 consider K in
choices	1168 cookie K	1168 your K
choisissez	1737 K votre offre
choose	1015 K a plan	1030 K a plan
choquer	97 peuvent K
chosen	1152 K by our
chronione	3115 K są prawem
chroniqueur	1848 est K
chroniqueuse	1848 est K
""", 'ci': """
cijelog	3564 za čitanje K
cikk	2181 ez a K
cikkeink	2181 K
cikket	2142 ezt a K	2142 a K
cinste	54 fă-mi K cu o cafea
cipta	2209 hak K
citarea	3371 cu K sursei
citera	3885 K oss gärna	3885 K gärna men ange
citire	0 timp de K	0 timp K
citit	3363 dacă ai K până aici
cititorii	36 K noștri	3429 K noștri
cititorilor	18 datorită K	43 scrisorile K	3363 datorită K
civil	1175 keep it K
""", 'cl': """
claimed	1303 K
clap	1238 K for this	1238 K for it	1238 give it a K	1238 K up to
claps	1238 K for this	1238 give it some K	1238 # K
clarification	97 K:
clarifications	1132 corrections and K
clarity	97 edited for K	97 length and K
clicking	1116 by K play
client	1739 déjà K
clips	40 your K
""", 'co': """
code	2343 qr K
codziennie	17 K rano	3068 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1098 buy me a K	1098 buy us a K	1300 buy us a K	1302 cup of K
colabora	1358 K con
collabora	2339 K con
coloque	77 K seu e-mail
columnist	1085 is a K	1109 K	2833 is K	2894 is schrijver en K	2894 is K en	2923 is K
columnista	1425 es K
colunista	3227 é K
com	3473 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1344 quieres K	1345 para K	3213 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3429 spune-mi în K	3429 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1344 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1344 no admite K	1345 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	3325 K
comision	3358 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	1069 log in to K	1069 sign in to K	1069 be the first to K	1069 leave a K below	1069 leave your K	1069 our K policy	1070 post a K	1175 posting a K	1175 members can K	1192 to K you must	1192 to K, you must	1254 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1801 votre K sera publié
commentaires	85 en K	85 dans les K	1766 charte des K	1766 espace K	1767 dans les K
commentare	6 per K	2325 vuoi K	2326 per K
commentator	2894 is politiek K
commenter	1767 pour K	1801 peuvent K	1801 pour pouvoir K
commenti	85 nei K	2325 i K saranno	2326 nei K
commenting	1069 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1069 in the K below	1069 let us know in the K	1069 K powered by	1069 K have been closed	1069 all K are subject to	1069 we welcome your K	1070 in the K section	1175 posting K	1192 closed the K	1192 turned off K	1192 turned off the K	1192 switched off K	1192 disabled K	1254 post your K	1300 let us know in the K
commercial	1152 our K team	1152 our K content	1797 réalisé par un partenaire K	1810 notre service K
commissie	2861 een K
commission	1060 we may receive a K	1060 K if you buy	1152 may earn a K	1152 may earn a small K	1152 may earn an affiliate K	1152 may receive a small K	1152 may receive K	1152 earn K from	1177 K
commissione	2352 ricevere una K
commissions	1177 K
committed	1132 K to accuracy
community	803 unserer K	884 unsere K	1069 abide by our K	1106 our K members	1106 leave our K	1106 like our K	1300 join our K of	1301 K-funded	2325 regole della K	2343 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3234 uma publicação K por
compartilhado	3234 um post K por
compartilhe	25 K	49 K com	67 K sua história	3322 K este
compartilo	49 K
compartir	1314 K tu cuenta, cambia	1462 si quieres K tu cuenta
compensated	1177 K
compensation	1152 receive K from
complain	1132 K about this article
complained	1303 K
complains	1303 K
complaints	1132 our K page
completa	1390 para leer la nota K	3190 para ler a matéria K
complete	1145 K digital access
completo	3190 para ler o artigo K
complimentary	15 K articles	1036 K articles	1036 K article this month	1036 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1887 créez un K	1887 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1387 K que sostiene
comunidade	3322 faça parte da K
comunique	3212 K um erro
comunitatea	3363 K care susține	3428 intră în K
concorda	43 K?
condannato	2443 ha K
condensed	97 K for clarity
condiciones	1342 términos y K
condividi	67 K la tua storia	2440 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1801 charte de bonne K
confidence	1107 in K
confidential	1107 K tip	1107 K tips
confirm	1038 check your email to K
confirmar	1386 bandeja de entrada para K	3248 caixa de entrada para K
confirmat	3431 a K
confirmation	1806 e-mail de K
connect	1055 K with us on
connectez	24 K-vous	1723 K-vous	1737 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2322 il K ai cookie
consent	1065 we need your K to load	1101 written K
consentimento	3234 K para carregar
consentiti	2325 non sono K commenti
consider	1015 K giving	1015 K making	1015 K joining	1015 K a gift	1022 if you liked this article, K	1099 please K	1099 K a	1099 K giving	1099 K joining	1215 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1038 K me with news and offers	1113 K her at	1113 K him at	1113 K them at	1300 K us at	2869 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	1084 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3322 K-nos
contenido	9 este K	9 K externo	1315 K premium	1341 K externo de	1341 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1065 to view this K, you	1065 to view this K please	1065 this K is hosted by a third party	1065 we use your sign-up to provide K	1066 third-party K	1145 access to all our K	1152 our K studio	1154 to reuse this K	1157 this K	2837 K te zien
contenu	9 ce K	1763 ce K n'a pas pu être	1763 K bloqué	1793 K est fourni par
contenus	1737 tous nos K	1888 nos K
contenuti	9 K esterni	2306 a tutti i K
contenuto	9 questo K	9 K esterno	2322 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2365 K a leggere con	3367 pentru a K lectura
continuar	408 el teu suport per K	408 ajuda'ns a K	411 per K llegint	3253 para K lendo	3253 para K a ler	3253 K lendo
continuare	20 K a leggere	2365 per K a leggere	2365 per K la lettura	3367 pentru a citi în K	3367 citește în K cu
continue	1028 to K reading this article	1028 log in to K	1028 sign in to K	1028 register to K	1028 upgrade to K	1300 help us K	3240 K a ler abaixo	3253 K lendo com	3253 K a ler com
continuer	1810 pour K à lire
continuez	1797 publicité, K	1810 K votre lecture sur
continuing	1065 by K to use this website, you agree
contou	3325 K
contribua	90 K com o que puder	3226 K	3322 K com	3322 K a partir	3322 K para o nosso
contribuez	1887 K
contribuie	90 K cu cât poți
contribuisci	2294 K
contributed	1110 K reporting	1110 K to this report	1110 K to this story	1110 K to this article	1154 K to this report	1297 K reporting from	1297 K reporting to
contributing	1085 is a K	1300 by K to
contribution	1015 make a K	1098 make a K	1300 your K	1300 making a K	1887 votre K
contributo	2294 il tuo K	2298 con il tuo K	2362 piccolo K per noi
contributor	1085 is a K
conversation	1015 join the K	1069 join the K with	1070 to join the K	1175 in the K
convida	54 K'm a un cafè
cookie	1065 manage your K	1906 קובצי K	2114 K-kat	2322 usiamo i K	2322 questo sito usa i K	3080 pliki K	3467 файлы K	3467 файлов K	3477 файлы K	3507 файлы K	3507 файлов K	3681 súbory K	4188 файли K	4188 файлів K	4200 файли K	4230 файли K	4230 файлів K	4296 sử dụng K	4311 chấp nhận K
cookiekeuze	2873 K
cookies	9 third-party K	597 vi bruger K	598 bruger K til	620 K	808 nutzung von K	899 αποδοχή K	943 K	1065 we use K	1065 this site uses K	1065 this website uses K	1065 our site uses K	1065 uses K to	1065 accept all K	1065 accept K	1065 how to control K	1066 use of K	1116 social media K	1168 K	1341 usamos K	1341 este sitio utiliza K	1341 esta web utiliza K	1341 aceptar las K para	1341 que aceptes las K	1342 uso de K	1763 refusé les K	1764 utilise des K	1793 gérez vos K	1833 accepté les K	1891 bandeau K	2811 omdat je geen K	2813 gebruik van K	2837 social media-K	2873 K toe te staan	2960 vi bruker K	2982 K	3080 używamy K	3080 plików K	3209 usamos K	3209 este site utiliza K	3209 este site usa K	3210 uso de K	3887 K på	3895 K
cookievoorkeuren	2837 K
copy	1301 read our K
copyright	2864 rust K
corespondent	3349 este K
corporate	1301 K backing
correct	1152 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	1132 report a K	1132 request a K	1132 suggest a K
corrections	1132 our K	1132 K policy	1162 our K team	1301 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1322 en tu K	1322 en su K	1322 a tu K
correspondant	1780 est K	1780 K à	1848 est le K
correspondante	1780 est K	1780 K à	1848 est la K
correspondent	1085 is a K	1109 K	2833 is K	2923 is K
correspondente	3227 é K	3287 é a K	3287 é o K
correspondents	1301 our K
corresponsal	393 és K	1358 es K	1425 es la K	1425 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	385 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2339 è K	2403 è la K	2403 è il K
count	1256 you K on
courriel	1746 par K chaque	1746 dans votre boîte K
couvre	1780 K les
coverage	1128 read our full K	1128 see our full K	1180 more of our K	1180 all our K	1301 our K
covers	1085 K the
""", 'cr': """
created	1092 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1303 K
criticized	1303 K
cronista	2403 è K	3287 é K
cronisti	39 nostri K
crowdfunding	1304 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1358 K los
cuenta	1314 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2872 is K
cuma	17 her K
cuota	1463 tu K
""", 'cy': """
cyfrowe	3137 kup wydanie K	3137 wydanie K
""", 'cz': """
czekamy	3083 K na wasze
czytaj	3177 K dalej za
czytania	0 czas K
czytasz	3137 K nas za darmo	3178 K nas
czytelnicy	36 nasi K	3134 K	3178 nasi K
czytelniczek	3117 dzięki wsparciu K
czytelniczki	3134 K
czytelnikom	18 dzięki K	3134 K	3178 dzięki K
""", 'da': """
daarna	2791 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	883 sind sie K	883 sei K
dacci	2440 K una mano
daftarkan	2224 K email anda
dagar	3906 # K för #
dage	631 # K for #	688 prøv # K
dagelijks	2794 ontvang K
dager	2994 # K for #
daily	1038 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3178 pisać K
danach	705 K # euro
dane	3699 #% z K	3699 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2854 K onze leden	2854 K mensen zoals jij	2854 K lezers zoals jij	2880 K onze lezers	2880 K lezers	2880 K giften	2893 K jouw steun	2893 K uw steun
dapatkan	2197 K update berita
dar	572 váš K	576 K	3758 K
darbu	2777 mūsu K
darmowe	3111 K konto
darmowy	3065 ostatni K	3126 ostatni K tekst
darmowych	3111 limit K
darowizna	3177 twoja K	3181 K
darowizny	3181 K
darstellungen	97 enthält K
darte	1324 K de baja
darujme	514 na K	573 na K	574 K
dary	576 K	3758 K
data	1085 is a K
datajournalist	2872 is K
dateci	2440 K una mano
datenjournalist	836 ist K
datenjournalistin	836 ist K
datenschutzbestimmungen	732 K
datenschutzhinweise	732 K
""", 'de': """
deaktiviere	729 K deinen adblocker
deaktivieren	729 K sie ihren adblocker	729 adblocker K	729 ad-blocker K
deaktiviert	729 javascript ist K
debat	619 send det til K
debate	1070 join the K
debattartikel	3894 din K	3894 skriva en K
debattartikeln	3894 svara på K
debatten	6 delta i K	601 deltag i K	625 deltage i K	625 deltag i K	625 tone i K	2987 delta i K
debattinnlegg	43 K	2981 K
decided	1303 K
decidiu	3325 K
decis	3431 a K
deciso	2443 ha K
declarat	3431 a K	3431 au K
declarou	3325 K
declinato	97 ha K
declined	97 K to comment
dedi	4160 K
dedicated	1301 our K team
dediler	4160 K
deductible	1098 tax-K gift	1098 tax-K donation	1298 tax K to the extent	1298 tax-K to the extent	1298 tax K to the fullest extent	1298 tax-K to the fullest extent	1298 tax K as allowed	1298 tax-K as allowed	1300 make a tax-K	1302 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2781 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3850 je K
dejala	3850 je K
dekker	3042 K
dela	25 K den	49 K den	3968 K med en vän
delite	49 K ga	67 K z nami
delivered	1028 print edition K to	1029 K to your door	1038 K to your inbox	1038 K to your email	1038 get the latest news K	1206 K mondays	1206 K tuesdays	1206 K fridays	1206 K sundays
delivery	1218 home K of the	1218 home K
delo	3809 vam je všeč naše K	3848 naše K
dem	51 bli en av K
demanar	459 va K
demander	1725 une faveur à vous K	1725 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4160 K
denuncia	1465 K	2443 K	3325 K
departe	49 dă-l mai K	3428 citi mai K
depend	1256 you K on	1301 we K on
depende	1387 no K de bancos	3249 não K de bancos
dependemos	1387 K de nuestros lectores	3249 K dos nossos leitores
der	886 so K
derden	2811 inhoud van K
derdi	4160 K
derecho	29 se reserva el K
derlerdi	4160 K
desactiva	1339 K adblock
desactivar	1339 K adblock
desacuerdo	43 en K
desative	3207 K o adblock
descarga	1326 K la app	1326 K nuestra app	1462 K nuestra	1462 K la app
descarrega	456 K't
descarregue	3197 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	3349 scrie K
desta	3322 faça parte K
destek	4079 K olun	4157 bize K	4157 K olun	4157 K ol	4157 K verin	4157 aylik K
det	691 hed K	3057 het K	3057 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	1061 ad blocker K	1061 adblock K
determinou	3325 K
dettagli	97 contiene K
detto	2443 ha K
deutschen	825 von der K presse-agentur
devamini	4042 K okumak için	4157 haberin K okumak
devenez	80 K membre	80 K abonné	1887 K membre	1887 K mécène
device	1107 non-work K
""", 'di': """
dianomi	94 K
dibagikan	2279 sebuah kiriman K oleh	2279 sebuah postingan K oleh
dicci	2440 K la tua
dice	1465 K	2443 K
diceva	2443 K
dich	883 trag K
dichiarato	2443 ha K
die	886 so K
diesem	884 K text
diesen	9 K tweet	49 leiten sie K	811 K text	816 gäbe es K text nicht	884 K text
dieser	884 K text
dieses	9 K video	765 um K video
different	43 got a K view
dig	577 vi har en bøn til K	3968 hör av K
digest	1097 weekly K	1097 our K
digipakett	1468 telli K
digital	790 K-abo für	817 ein K-abo	843 K-abo	1173 K pass
digitalabo	702 mit unserem K	790 K für	843 K
dijo	1465 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3597 za # K	3597 od # K
dinara	3660 K
dine	583 læst alle K
dinleyebilirsiniz	4084 K	4146 spotify'dan K
dinleyin	2 haberi K	4084 K	4146 spotify'da K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	459 va K
direct	1038 K to your inbox	1757 suivez en K	3332 K în inbox
directement	1747 K dans votre
directly	1038 K in your inbox
directo	1334 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2320 K adblock
disagree	43 K?
disait	1890 K-il	1890 K-elle
disamarkan	97 nama K
disattiva	2320 K adblock	2320 K l'ad blocker
discord	803 unserem K
discorda	43 K?
discordu	492 K
discordzie	3096 K
discover	391 a google K	614 google K	757 google K	841 K folgen	913 google K	1103 google K	1363 en google K	2830 google K	2976 google K	3096 google K	3347 pe google K	3889 google K
discoverissa	1646 google K
discretion	97 viewer K
discussion	6 to join the K	1175 in the K	1175 join the K	1766 participez à la K
disdici	2303 K quando vuoi	2442 K quando vuoi
disfrutando	1390 sigue K de
disiscriverti	2310 K
diskuse	505 vstupte do K	505 zapojte se do K
diskusie	3690 zapojte sa do K	3690 vstúpte do K
diskutiere	734 K mit
diskutieren	734 K sie mit	734 K sie über	883 K sie mit
diskutovat	505 K mohou
dispatch	1097 a weekly K	1097 our K
disponibil	3330 K doar pentru abonați
disponibile	2313 K su app store
disponible	1327 K en google play	1749 K sur l'app store
dispositivo	1314 si continúas leyendo en este K	1315 en otro K	2365 in uso su un altro K	3253 em outro K	3253 noutro K
dispus	3431 a K
disse	2443 K	3325 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1890 a K	1890 K-il	1890 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1766 K-le nous en	1887 K-nous
diu	459 K
diventa	80 K socio	2440 K socio	2440 K parte
diyor	4160 K
diyordu	4160 K
diz	3325 K
dizia	3325 K
diziam	3325 K
""", 'do': """
do	1301 what we K
dobivajte	3617 K
dobivati	3611 želite K	3803 želite K
docente	2339 è K
dodaje	3180 K
dodal	575 K	3757 K
dodala	575 K	3661 K	3757 K
dodano	97 do tekstu K
dodao	3661 K
doel	2854 ons K: #
dogodek	3782 naš K
dohodnine	3793 K
dokumente	759 anonym K
dollar	1300 K you give	1302 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1891 K
dona	2294 K ora
donacija	3601 svaka K	3601 vaša K	3658 vaša K	3659 vaša K	3659 svaka K	3662 K	3851 K
donacije	3662 K	3851 K
donacijo	3849 z K
donacijom	3660 K
donaciones	1466 K
donacions	460 K
donasi	2225 K anda	2289 K anda	2293 K
donate	1015 K now	1015 K today	1099 K	1300 K what you can	1304 K
donateur	1887 devenez K	2935 word dan K
donateurs	1782 nos K	1888 nos K	2854 dankzij onze K	2880 dankzij K
donatie	2785 doe een K	2785 jouw K	2828 K	2935 jouw K	2935 uw K	2935 doe een K	2939 K
donaties	2880 dankzij K	2939 K
donating	1300 consider K
donation	1015 make a K	1022 consider making a K	1098 make a K	1141 K will be doubled	1141 K will be matched	1194 small K	1221 a K of £#	1221 a K of $#	1221 a K of €#	1222 a K of £#	1222 a K of $#	1222 a K of €#	1300 your K	1300 consider a K	1304 K
donations	1304 K
donativo	3226 o seu K
donatrices	1888 nos K
donazione	2298 fai una K	2337 una K	2440 la tua K	2440 fai una K	2444 K
donazioni	2444 K
donderdag	17 elke K
doneer	2781 K	2828 K
doneren	54 kopje koffie K
donio	514 na K	573 na K
donirajte	90 K koliko možete	3601 K	3658 K	3793 K	3847 K
donnerstag	17 jeden K
donnez	1767 K votre avis	1887 K-nous	1887 K-leur
donors	1220 K like you	1300 new K
donos	3278 sem K	3278 nem K
dons	1887 vos K	1891 K
doors	1301 our K open
dopisnica	3583 je K	3776 je K	3776 , K
dopisnik	3583 je K	3583 , K	3776 je K	3776 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	3564 ovaj sadržaj je K
doubled	1141 gift will be K	1219 will be K	1219 be K	1219 K until
dovoljenja	3768 kopiranje brez K	3807 brez K
download	590 K appen	590 K vores app	1042 K our app	1042 K on the app store	1045 K the app	1045 K the free app	1300 K our	2781 K de	2797 K de app	2797 K de gratis app
dozvole	3600 bez K
""", 'dr': """
draag	2880 K bij
draht	759 ihr K zur	759 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	3345 toate K rezervate
drittanbietern	731 K nicht zugestimmt	765 inhalte von K
drittanbieters	765 dienst eines K
drittplattformen	731 K
drive	1301 fund K
drop	38 K us
""", 'du': """
dukung	2225 K kami lewat	2289 K kami
dukungan	2289 K anda
dung	9 nội K này	97 chứa nội K mô tả	4311 nội K này do
duyurdu	4160 K
""", 'dy': """
dyskusji	3106 kulturę K
dyskutuj	3106 K z nami
""", 'dz': """
dziennikarka	3098 - K	3098 , K	3165 , K
dziennikarstwo	3062 wesprzyj niezależne K	3178 nasze K	3178 niezależne K
dziennikarz	3098 - K	3098 , K	3165 , K
dziennikarze	3178 nasi K
dziennikarzem	39 naszym K	3098 jest K	3165 jest K
dziennikarzy	3102 szukamy K
""", 'ec': """
economia	393 és cap d'K	3287 cobre K
economieredacteur	2833 is K
economieverslaggever	2894 is K
economista	1425 es K	2403 è K	3287 é K
""", 'ed': """
edasi	49 saada K
edited	1154 this story has not been K	1154 has not been K by
editing	97 due to an K error	97 because of an K error
edition	1123 our special K	1154 in our print K
editor	97 K's note	97 nota del K	97 nota do K	494 , K	1072 letter to the K	1085 is a senior K	1085 is an K	1085 is the K	1085 is the deputy K	1109 K	1162 to the K	1300 write a letter to the K	1425 es K de	2214 adalah K	3227 é K de	3287 é K do	3679 , K
editora	1425 es K	3227 é K de	3287 é K do
editori	2394 senza K	2394 né K
editorialista	2403 è K
editorka	494 , K	3679 , K
editors	97 K' note	1162 to our K	1301 we, the K	1301 our K
ediyor	4160 itiraf K
""", 'ee': """
eelisallikaks	1480 K
eelistatud	1480 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2937 K maand
""", 'ef': """
eftertryck	3885 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1721 K
""", 'ei': """
eiere	2993 ingen rike K
eigener	694 in K sache	884 in K sache
eilmeldungen	14 K	719 K aufs	782 K
eindredacteur	2833 is K
einem	705 mit K abo
einen	759 K tipp für uns
einer	801 text steht unter K
eingebettete	9 K beitrag	765 K inhalte
eingebetteten	765 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	832 unter K von ki
einstellungen	808 cookie-K
eintragen	883 K genügt
einverstanden	43 K?	710 ich bin damit K, dass
einwilligung	712 K können sie jederzeit widerrufen	712 K kann jederzeit widerrufen	712 K jederzeit widerrufen	731 K jederzeit
""", 'ek': """
ekibimiz	4158 K
ekibimize	4071 K katilin
ekipi	3782 naši K
ekipo	3782 našo K
ekledi	4160 K
ekleyin	4084 K
ekliyor	4160 K
ekonomireporter	3893 är K
eksternal	2215 konten K	2215 situs K
eksterni	3585 K sadržaj
eksternt	598 K indhold	620 K indhold	2961 K innhold	2982 K innhold
""", 'el': """
elektronski	3762 svoj K naslov	3788 svoj K naslov
elfogadom	2100 K a
elige	1314 K tu plan	1462 K tu plan
elismerte	2183 K
elke	17 K dag
ellas	51 únete a K
elle	1890 dit-K
ellos	51 únete a K
elmondta	2183 K
elrendelte	2183 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	507 svůj K	894 το K σας	894 στο K σας	927 το K σας	1038 enter your K	1038 we'll K you	1038 we will K you	1051 click to K	1051 share via K	1069 save my name, K	1097 our daily K	1097 our free K	1113 K her at	1113 K him at	1190 by K	1190 to your K	1203 put your K	1203 type your K	1203 type in your K	1203 leave your K	1203 leave us your K	1203 add your K	1203 drop your K	1203 pop your K	1203 give us your K	1203 fill in your K	1204 sent to your K	1204 by K to you	1205 by K	1209 join our K list	1209 join the K list	1245 reply to this K	1300 K us at	1322 en tu K	2191 ke K anda	2224 di K anda	2311 la tua K	2311 nella tua K	3108 adres K	3108 swój K	3195 no seu K	3362 pe K	3445 ваш K	3596 svoj K	3596 svoju K	3692 svoj K	4171 ваш K	4287 K của bạn	4287 nhận tin qua K	4288 địa chỉ K	4318 điền K để nhận	4318 K để nhận bản tin	4318 tin nóng qua K	4319 mỗi sáng qua K	4319 qua K mỗi	4379 nhập K của bạn
emailed	1204 K to you
emailing	1082 get in touch by K
emailul	77 lasă-ne K	3332 introdu K	3333 pe K tău
embed	9 this K	1116 to view this K
embedded	9 K content	9 K post
embora	3183 antes de ir K
empresas	1463 sin grandes K
emretti	4160 K
""", 'en': """
enable	1061 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1741 sans K	1889 sans K
engagent	30 n'K que
engelleyici	4053 reklam K
engelleyicinizi	4052 reklam K
enig	43 K?
enjoyed	1017 we hope you K this
enligt	3971 K
enquete	35 nossa K
ensayista	1425 es K
ensisijaiseksi	1646 K lähteeksi	1646 K lähteeksesi
enter	804 strg+K	1203 K your e-mail	1849 ctrl+K	3457 ctrl+K	4181 ctrl+K
entering	1038 by K your email
enthalten	790 im abo K
entlang	883 hier K
entrada	79 na sua caixa de K	1321 en tu bandeja de K	3195 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2441 K fine mese
entschied	886 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1806 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2985 hele K
epizodo	3784 K
epizodu	501 K	3591 K
""", 'eq': """
equipa	39 nossa K	3323 a nossa K
equipe	39 nossa K	3323 nossa K
equipo	1463 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	759 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	783 K angemeldet
erforderliche	21 K felder sind	734 K felder sind
erhalten	815 sie K in kürze
eri	42 K lì
erid	3492 K
erikoistoimittaja	1651 K
erkende	2938 K
erkender	691 K
erkendte	691 K
erkjente	3057 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	804 K sie uns
erreichst	804 K du uns
error	1132 spot an K
errores	97 fe de K
errors	1132 spot any K
erschien	746 dieser text K zuerst	746 dieser artikel K zuerst	746 dieser beitrag K zuerst
erschienen	746 zuerst K auf
erstmals	842 text wurde K	842 artikel wurde K
ervaring	67 deel uw K	2869 deel je K	2869 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	801 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3322 K-nos
escreve	3227 K sobre	3227 K às	3227 K aos	3227 K para
escreveu	3325 K
escribe	77 K tu correo	1358 K sobre
escribinos	38 K	67 K
escriptor	393 és K
escriptora	393 és K
escritor	1358 es K
escritora	1358 es K
escriu	38 K-nos	67 K-nos	456 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3322 K a
esimene	1526 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1889 offre d'K
essayiste	1848 est K
estabas	42 K allí
estamos	1463 ya K en
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
ettertrykk	2972 K forbudt
etti	4160 diye rica K	4160 rica K
ettiler	4160 rica K
etwas	786 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3597 za # K	3694 od # K
euro	705 dann # K	885 ab # K	3694 za # K
euroa	1664 K/kk
eurolla	1664 K
""", 'ev': """
evenementen	2875 onze K
evening	17 every K
event	1165 our free K	2842 ons K
events	1165 our K
every	17 K week	1038 in your inbox K	1094 thank you to K	1260 we read K	1302 K gift
everyone	1094 thank you to K who	1094 thanks to K who	1141 keep it free for K	1213 free for K to read	1213 open for K	1213 open to K	1213 free for K	1301 K reading this
everything	1301 K else we publish
evra	3789 za # K
evro	3789 za # K	3793 vsak K	3848 vsak K
""", 'ex': """
exclusief	2789 dit artikel is K	2791 K voor abonnees
exclusiva	1314 nota K	1391 K para socios
exclusively	1145 K for members
exclusivo	1314 este artículo es K	1314 contenido K para	1315 este contenido es K	1391 K para socios	3190 este conteúdo é K	3190 este artigo é K	3191 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1888 notre K
existujeme	3699 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1303 K
explica	38 K'ns	67 K'ns	459 K	1465 K	3325 K
explicar	459 va K
explicat	3431 a K
explicou	3325 K
explique	1890 K
expliqueu	38 K-nos	67 K-nos
expressed	1115 views K	1115 opinions K	1115 views and opinions K	1115 views K are personal
external	9 K content	1065 K content from
externe	9 contenu K	9 K inhoud	808 dieser K inhalt	833 K medien	2811 K inhoud
externen	9 K inhalt	9 K inhalte	732 K inhalt	765 alle K inhalte
externer	9 K inhalt	731 K inhalt von	765 anzeige K inhalte	765 K inhalt konnte
externes	9 contenus K
extracto	1386 un K de nuestra
""", 'fa': """
facebook	16 K	237 K	594 på K og twitter	803 unserer K-gruppe	808 inhalt von K	913 K	1051 share on K	1055 like us on K	1055 find us on K	1056 on K and twitter	1056 on K, twitter	1056 on twitter and K	1336 en K y twitter	1336 en K, twitter	1336 en K y x	1758 sur K et twitter	1758 sur K, twitter	2317 su K e twitter	2806 op K en twitter	2806 op K, twitter	2868 onze K-groep	2957 på K og twitter	3204 no K e no	3204 no K, no	3870 på K och twitter	4194 K	4401 在K上
facebookgroep	2868 onze K
facebookie	16 K
facebookis	1481 K
facebookon	2110 K
facebooku	16 K	492 K	3581 K	3677 K	3774 K
facts	1300 fund the K
factual	1132 K error	1132 K errors
faire	1723 K un don
fais	1887 je K un don
faisant	1731 en K un don
faisons	1807 K vivre un
faites	51 K comme eux	1723 K un don	1731 K un don	1782 K un don	1887 K-le lire	1887 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2441 da K
fassung	97 ersten K
fast	691 slog K	3057 slo K	3971 slog K
favor	1017 small K to ask	1017 a K to ask of you	1017 we have a K to ask	1304 small K
favoriete	2830 K bron	2876 K podcast-app
favoris	1787 K google	1787 K sur google
favorite	1103 K source	1787 source K
favorites	1787 sources K
favoritos	1363 tus K
favour	1017 small K to ask	1017 we have a K to ask	1304 small K
favourite	1103 K source
""", 'fe': """
fee	1177 a K
feedback	777 ihr K	777 dein K	1069 thanks for your K	1069 thank you for your K
fehler	734 haben sie einen K
fehlerhinweis	734 K
fejsbuku	3581 K
felder	60 K mit stern
felelte	2183 K
felirat	2183 ez a K
feliratkozom	2092 K a hírlevélre
fellow	1085 is a senior K	1085 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2106 minden jog K
""", 'fi': """
fi	1098 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	2183 K
figyelmeztetett	2183 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	3429 K lunii
finanzieren	697 wir K uns durch spenden	816 helfen sie uns, sie zu K	884 wir K uns
find	1239 if you K
finden	796 zum thema K sie	796 aus der region K sie	796 mehr dazu K sie	839 K sie hier.	839 K sie hier:	839 K sie oben.
finder	624 K en fejl
findest	839 K du hier.
fined	1303 K
finestra	2325 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	1035 for the K year	1035 for your K year
fizess	80 K elő	2180 K elő
fizessen	80 K elő	2091 K elő	2180 K elő
fizette	2133 hirdető K
""", 'fl': """
flere	689 K af dem
""", 'fo': """
fogalmazott	2183 K
folge	724 K uns	811 die ganze K	883 K uns
folgen	724 K sie uns	811 alle K des	841 google news K	841 bei google K	841 auf google K	883 K sie uns
folgt	724 K uns
follow	1055 K us on	1055 K us at	1055 K him on x	1055 K her on x	1055 K them on x	1055 K me on	1055 K our live	1055 K on x	1069 notify me of K-up	1300 K us on
folosim	3338 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	610 alle rettigheder K
fordert	886 K
forderte	886 K
foreslo	3057 K
foreslog	691 K
foretrukken	614 K kilde	2976 K kilde
foretrukket	2976 K kilde
foretrukne	614 K kilde	2976 K kilde
forint	2182 K
forinttal	2182 K
forklarede	691 K
forklarer	691 K	3057 K
forklarte	3057 K
former	1095 is a K
fortalte	691 K	3057 K
fortell	67 K oss
forteller	3057 K
fortgesetzt	728 wird nach der anzeige K
fortsette	3055 for å K å grave
forward	49 K it	49 K this	1237 did someone K	1237 did a friend K
forwarded	1237 if someone K	1237 if somebody K	1237 this email was K to you	1237 this letter was K to you	1237 K this email	1237 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2833 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	834 uns ihre K	834 uns deine K
found	1303 K that
founder	1085 is the K
""", 'fr': """
fragen	790 K zum abo	790 K zu ihrem abo
fragt	886 K
fragte	886 K
fredag	17 hver K	17 varje K
free	70 ad-K	1036 you have # K	1038 sign up for our K	1038 sign up to our K	1038 get our K	1042 our K app	1042 our app is K	1141 keep it K for all	1141 keep this site K	1213 made it K
freelance	1083 is a K writer	1085 is a K
freelancejournalist	618 er K	676 er K	2872 is K
freiartikel	708 K
freier	751 ist K autor
freitag	17 jeden K
freiwillig	816 bezahlt wird K
freiwilligen	693 K beitrag
friday	17 every K
fridays	17 on K	1206 sent K
friend	1052 tell a K	1141 become a K of the
frilansjournalist	2980 er K	3042 er K	3893 är K	3956 är K
""", 'fu': """
full	20 to read the K
functional	1116 K cookies
fund	1015 K our	1022 help K our
funded	1301 reader-K
fundet	624 K en fejl
fundraising	1301 K deadline	1304 K
funktionale	765 K cookies
funnet	2986 K feil	2986 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	886 K an
gabung	2197 K di kanal	2289 K di	2289 yuk K	2289 ayo K
galetes	396 fem servir K
ganze	796 lesen sie die K
ganzen	20 K text	702 den K text lesen	796 lesen sie den K
gatilhos	97 pode conter K
gave	2943 gi en K i dag	2943 gi en K nå	2944 gi en K	3054 gi en K til oss	3054 gi en K i dag	3054 gi en K nå	3058 K
gazetecidir	4067 K
gazetecilerimiz	4158 K
gazetecilik	4158 bağimsiz K	4158 K para	4158 iyi K
gazetemizi	4095 K
gazetesi	4067 K'nde yaziyor
""", 'ge': """
geaccepteerd	2811 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2873 inhoud is K
gebruiken	2811 wij K cookies	2811 we K cookies	2832 dit artikel K
gebruikt	2811 deze website K cookies	2811 deze site K cookies
gedetecteerd	2809 adblocker K
gedruckte	790 K zeitung? dann
gedruckten	790 abonnenten der K
gefallen	694 ihnen hat dieser artikel K	694 hat ihnen dieser artikel K	694 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	886 K
gefunden	734 fehler im text K
gehen	694 bevor sie K
gekennzeichnete	728 mit einem symbol K
geladen	731 nicht K werden	765 inhalt konnte nicht K
gelesen	884 bis hierhin K	884 bis hierher K
gemaakte	2874 door ai K
gemeenteverslaggever	2894 is K
gemeinschaft	786 teil der K
genehmigung	747 ohne K
generated	1092 summary was K	1092 summary is K	1092 summaries are K	1092 key points were K	1092 audio was K	1092 voice is K	1092 K using ai	1092 K by ai	1092 this audio is K
genererad	3896 ai-K
genereret	621 K af ai
generosity	1300 your K
gengive	640 ikke tilladt at K
gengives	45 K	611 må ikke K
genossenschaft	884 unsere K	884 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2815 je e-mailadres wordt niet K	2864 artikel is eerder K op
gerekiyor	4093 üye olmaniz K
gern	883 wirf K
gerne	628 ja tak, jeg vil K	688 vil K høre fra dig	688 hører vi K
geschenk	843 K-abo
geschenkabo	843 K
geschickt	783 eine e-mail K
geschlossen	734 kommentare sind K
gesponsord	2887 artikel is K	2887 content is K
gewijzigd	2861 intussen K	2861 inmiddels K
gewinnspiel	770 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	780 die app K es	780 app K es
gift	1015 make a K	1221 a K of £#	1221 a K of $#	1221 a K of €#	1222 a K of £#	1222 a K of $#	1222 a K of €#	1222 your K of £#	1222 your K of $#	1300 your K	2781 met een K	2854 met jouw K	2854 met uw K
gifts	18 small K
giornale	2441 questo K	2441 il nostro K
giornalismo	2298 sostieni il K	2362 fare K costa	2441 il nostro K	2441 il K costa
giornalista	39 nostro K	2339 è K e	2339 è K de	2339 è K di	2339 è K del	2339 è K della	2339 è K dell'	2339 è K a	2339 è K per
giornalisti	39 nostri K	2441 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4084 K
gitmeden	4038 K önce
give	1098 K what you can	1300 K what you can	1300 K if you can	1300 euro you K
gives	1201 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2973 kan ikke K
gjerne	3054 vil K høre fra deg
""", 'gl': """
glasajte	3606 K
glasila	3661 K
glasio	3661 K
glasujte	3606 K	3798 K
gledajte	3612 K nas	3804 K nas
glissez	1887 K une pièce
""", 'go': """
going	20 to keep K	1194 keep us K	1301 keep us K
gokken	83 wat kost K jou
google	237 K news	391 a K news	492 K news	506 K play	614 K news	724 auf K news	757 als quelle bei K	757 als quelle auf K	757 bei K öfter	757 auf K sehen	780 K play	802 K-suche	802 bei K	802 K news	802 auf K	913 K news	1042 get it on K play	1055 follow on K news	1103 K news	1103 star on K	1103 source on K	1172 when you search on K	1172 in your K feed	1363 en K news	2109 K-ben	2672 K news	2733 K ziņās	2733 K news	2830 vaker in K	2867 in K	2867 op K	2867 bij K	2976 K news	2976 som kilde på K	2990 app store og K play	2990 K play og app store	3076 nas w K news	3076 na K news	3096 K news	3347 pe K news	3581 K news	3677 K news	3691 K play	3774 K news	3889 K news	3889 som källa på K	3902 app store och K play	3902 K play och app store	4049 K news'te	4063 K news'te	4063 K'da bizi	4075 app store ve K play'den	4194 K news	4293 trên K news
gostou	3323 K desta	3323 K deste
govorila	3661 K
govorili	3661 K
govorio	3661 K
""", 'gr': """
gracias	18 K a ti	1463 K a ti
granskning	3969 sådan här K	3969 vår K	3969 oberoende K
granskningar	3969 våra K
granskningen	3969 den här K
gratis	705 wochen K	705 monat K	817 tage K	883 jetzt K	885 wochen K	1314 crea tu cuenta K	1321 recibe K	1462 recibe K	1464 prueba K	2291 K	2789 ontdek nu K	2789 krijg je ook K	2936 niet K	2994 dager K	3005 K sak igjen	3005 K saker igjen	3011 ingen K saker	3906 dagar K
gratisartiklar	15 K
gratuit	15 article K	1743 dernier article K	1888 ce site est K	3428 creează un cont K
gratuita	2442 prova K
gratuitas	15 matérias K	1317 notas K	3225 matérias K
gratuite	15 articole K
gratuitement	1737 essayez K	1739 inscrivez-vous K	1747 recevez K
gratuiti	15 articoli K	2308 articoli K
gratuito	15 articolo K	2308 articolo K	3225 artigo K
gratuitos	15 artículos K	15 artigos K	1318 artículos K	3225 artigos K
gratuits	15 articles K	1807 nos articles sont K
gridava	2443 K
gritaba	1465 K
gritava	3325 K
grupi	3613 viber K
grupo	3322 entre no K
""", 'gu': """
guglu	3581 K
guidelines	1069 community K before	1069 our community K
""", 'ha': """
haber	4158 bu K
haberdar	4076 ilk siz K olun	4076 K olun
haberi	2 K dinle	4 K	4095 bu K	4095 K size
haberler	4063 google K'de	4063 google K	4158 bütün K
haberlerimiz	4158 K
haberlerimizi	4095 K
hacemos	1387 lo que K
hacete	1462 K socio	1462 K socia
hafta	17 her K
haftalik	4159 K
haftanin	4095 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4082 ücretsiz haber K	4093 ücretsiz haber K
hakutulostesi	1646 google-K
halben	817 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1661 kyllä kiitos, K
hangzik	2183 K
hashtag	62 K it
hatirlatti	4160 K
hatti	4066 ihbar K
hattimiz	4097 ihbar K	4097 whatsapp K	4097 haber K
hattimiza	39 K	4066 ihbar K	4097 whatsapp ihbar K	4097 ihbar K	4097 whatsapp K
haussa	1646 google-K
hauteur	1889 à la K de vos moyens
havi	2182 K #
havonta	2182 K
hay	4382 cho K
""", 'he': """
hear	1108 we would like to K from you	1108 we'd like to K from you	1108 we'd love to K from you	1108 we want to K from you	1108 would love to K from you	1300 we want to K from you	1300 we'd love to K
heard	1303 court K
hebben	2935 wij K je hulp nodig	2935 we K je steun nodig
hedder	691 K det i
heihin	51 liity K
hekelt	2938 K
hela	20 läsa K	20 läs K	3858 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	583 for at læse K	2946 for å lese K
helfen	693 K sie mit	883 K sie uns
helft	883 K uns
helloasso	1782 K
help	1300 we need your K	1300 K us do	1300 will you K	1300 K pay for	1300 K if you can	1300 K us pay	2828 K ons	2935 K ons
helpful	1069 was this article K
her	2940 nå som du er K
here	1015 sign up K	1017 as long as you're K	1017 now that you're K	1169 sign up K	1193 book K
herohero	573 na K
herpubliceren	45 K
herunterladen	717 app K
hetente	17 K	2182 K
heter	3057 K det i	3971 K det i
hette	3971 K det
heurter	97 peut K	97 peuvent K
hevder	3057 K
""", 'hi': """
hidden	60 email stays K
hier	839 gibt es K.
hierboven	2876 de video K
hieronder	2876 de reportage K	2876 het fragment K
hiervoor	2837 K zijn cookies nodig
hikayenizi	67 K bize
hilf	883 K uns
hilfe	832 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	693 K sie
hinweis	804 geben sie uns einen K	804 gib uns einen K	834 einen K
hinweise	759 K zu diesem	759 K nehmen wir	759 K für uns	777 K auf fehler
hirdette	2183 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	393 és K
historiadora	393 és K
historie	67 del din K
historien	632 læse hele K	1780 est K
historienne	1780 est K
historier	648 vores K	648 flere K	689 vores K	689 gode K
hittat	3899 K fel	3899 K ett fel
""", 'hj': """
hjelp	2983 K av ki	2983 K av ai	3007 K av ki	3007 K av ai	3054 K oss
hjelper	3054 ditt bidrag K
""", 'hl': """
hlasem	502 ai K
hlasujte	519 K	3704 K
""", 'ho': """
holder	648 læsere, der K
hoofd	2833 is K van
hoofdredacteur	2833 is K	2872 is adjunct-K
hoogleraar	2833 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	2289 K kami
huikkaa	1721 K
huikkasi	1721 K
huusi	1721 K
huusivat	1721 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	577 nu K du er her
""", 'id': """
iddia	4160 K etti
ideal	2937 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1737 K-vous pour	1887 K-vous
""", 'if': """
ifade	4160 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	702 mit K abo
ihren	884 lebt von K
ihtiyacimiz	4157 yardiminiza K	4157 desteğinize K
""", 'ik': """
ikkunassa	1721 luki K
iklan	11 K	70 tanpa K
ikuti	2197 K kami	2289 K kami
""", 'il': """
ilanlari	4071 iş K
ilimitado	1315 acceso K	3191 acesso K
ilk	4159 K ay
illimitato	2306 accesso K
ilmainen	1668 K tunnus
ilmaisia	1676 K juttuja
ilmoitti	1721 K
ilmoitukset	14 K	1659 K
iltakirje	1662 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	2292 K
imbuhnya	2292 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	770 unserem K
importa	1462 tu opinión nos K
importante	3322 sua opinião é K
impozit	3364 din K către	3430 % din K
impozitul	3364 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	893 στο K σας	1038 sent to your K	1038 right to your K	1038 into your K	1038 check your K to	1138 in your K at #	1138 in your K by #	1204 in your K	1204 to your K	1205 in your K	1205 to your K	1300 your K	2224 di K anda	2224 ke K anda	2361 nella tua K	2794 in je K	3567 u vaš K
inchiesta	53 mesi a questa K	2441 questa K
inchieste	2441 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	586 log K for at	648 log K med
indbakke	79 i din K	588 i din K
indbakken	79 i K	589 i K
indeholder	97 K spoilers
independen	2290 jurnalisme K
independence	1301 our editorial K
independencia	1463 nuestra K
independent	457 periodisme K	1022 support K journalism	1300 support K journalism	1301 K journalism	3429 jurnalism K	3429 jurnalismul K
independente	3323 jornalismo K
independently	1152 we K	1152 editors K	1152 K selected by our	1152 K chosen by our
independents	457 mitjans K
independiente	1463 periodismo K	1463 prensa K
independientes	1387 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2441 giornalismo K	2441 informazione K
indipendenti	2362 rimanere K	2362 restare K
indipendenza	2441 la nostra K
indiquez	77 K votre adresse
indirin	4075 app store ve google play'den K	4084 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	746 dpa-K
infolettre	78 l'K	78 notre K	1746 notre K	1888 notre K
informace	511 K najdete
informasjonskapsler	2961 bruker K	2982 K
informatie	2832 K over dit
information	1065 to store and/or access K on a device	1065 for more K see our privacy	1784 lettre d'K	1784 lettres d'K	1888 K libre
informationen	747 mit K der	759 K zu diesem fall	825 mit K von
informations	1757 suivez les K sur
informativa	2323 K sulla privacy	2441 la nostra K
informazione	2362 l'K di qualità ha un costo	2440 sostieni l'K	2441 K libera	2441 l'K di qualità
informou	3325 K
infos	820 alle K zum
ingen	71 K spam	630 uden dig K	630 K rig ejer	2993 uten deg, K	3905 utan dig K
inget	71 K spam
ingevoegde	2837 K post
ingezonden	43 K brief	43 K brieven	2836 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2127 K cikke maradt	2127 K cikkei	2127 K cikked maradt	2132 K cikk maradt	2140 nincs több K cikke	2162 K cikkből	2162 K cikkből #
inhalt	9 dieser K	9 diesen K	702 dieser K ist nur für	765 dieser K wird von	765 um den K	808 K von x	833 diesen K zu sehen	833 ein K von
inhalte	9 externe K	732 externe K
inhalts	9 dieses K	808 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2811 om deze K te	2837 bevat K van	2837 K te zien
iniciar	1344 debes K sesión
initiale	97 version K de cet
initialement	1777 article publié K	1815 cet article a été K
inkorg	79 i din K	3863 i din K	3863 till din K
inkorgen	79 i K	3904 direkt i K
inloggen	21 K om een reactie	24 K	2935 je moet nog even K
innan	3852 K du går
innboks	79 i din K
innboksen	79 i K	2952 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2800 meldingen K	2809 javascript K
inschrijving	2852 K te bevestigen	2895 bevestig je K	2895 bevestig uw K
inscreva	3182 K-se	3194 K-se na nossa	3194 K-se em nossa
inscrever	3194 ao se K
inscription	1746 votre K a bien été	1746 K est confirmée	1746 confirmer votre K
inscrit	1739 déjà K
inscrivant	1747 en vous K
inscrivez	77 K votre adresse	1723 K-vous	1746 K-vous à notre
insegna	2339 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3431 a K
insisted	1303 K
instagram	16 K	237 K	594 på facebook og K	724 ob whatsapp, K	725 auf facebook, K	725 auf K, facebook	725 auf facebook und K	725 auf facebook oder K	808 inhalt von K	913 K	1055 follow him on K	1055 follow her on K	1055 follow them on K	1056 on K, facebook	1056 on K and facebook	1758 sur facebook et K	2317 su facebook e K	2806 op facebook en K	2806 op facebook, K	2957 på facebook og K	3870 på facebook och K	4068 K'da takip	4194 K
instagrame	3677 K	3677 facebooku a K
instagramie	16 K	3077 na facebooku i K
instagramis	1481 K
instagramon	2110 K
instagramu	16 K	492 K	3581 K	3774 K
instale	3197 K a app
install	1042 K our app
installeer	2849 K de app
installez	1887 K-la
installiert	813 die app K
instellingen	2873 cookie-K
integritetspolicy	3874 K
intelektas	2679 dirbtinis K
intelekto	2679 dirbtinio K	2694 dirbtinio K
intelektu	2739 mākslīgo K	2754 mākslīgo K
inteligence	516 pomocí umělé K	3795 s pomočjo umetne K
inteligencie	3701 pomocou umelej K
inteligencije	3603 uz pomoć umjetne K	3603 pomoću umjetne K	3603 uz pomoć veštačke K	3603 pomoću veštačke K	3603 uz pomoć vještačke K
inteligenciou	3701 umelou K
inteligencji	3119 z pomocą sztucznej K	3119 przy użyciu sztucznej K
inteligenco	3795 z umetno K
intelligencia	2115 mesterséges K készítette	2115 mesterséges K fordította	2115 mesterséges K segítségével	2134 mesterséges K segítségével
intelligens	621 med kunstig K	621 af kunstig K	621 fra kunstig K	621 kunstig K (ai)	641 hjælp af kunstig K	2983 med kunstig K	2983 av kunstig K	3007 hjelp av kunstig K	3896 med artificiell K	3896 av artificiell K	3918 hjälp av artificiell K
intelligenz	832 mithilfe künstlicher K
interdite	1815 diffusion K
interdites	1815 diffusion K
interessiert	804 ihre geschichte K
interview	97 K wurde gekürzt	811 das K in voller
intihar	97 K
introdu	77 K adresa de email	3332 K adresa
introduce	77 K tu correo
invest	1300 K in local news
investigaciones	1463 nuestras K
investigador	393 és K	1358 es K	3227 é K
investigadora	393 és K	1358 es K	3227 é K
investigando	1387 seguir K
investigant	457 continuar K
investigate	1107 we should K
investigation	53 months on this K	53 weeks on this K	1158 this K	1301 this K	1888 cette K
investigations	1107 our K team	1107 our K desk	1301 our K
investigative	1085 is an K
investigativteam	759 K
inviamo	57 ti K	57 vi K
inviata	2339 è K
inviato	2339 è K
invitame	54 K un café	54 K a un café
invite	1890 K
invitent	1890 K
involved	1152 not K in the
""", 'ip': """
iphone	1042 our K app
iptal	4084 K edin
""", 'ir': """
iratkozz	2094 K fel	2180 K fel ingyen
iratkozzon	2094 K fel	2180 K fel ingyen
""", 'is': """
iscrive	2361 ci si K qui
iscrivendoti	2310 K
iscriversi	2361 K qui
iscriverti	2361 per K clicca	2440 clicca qui per K
iscriviti	2294 K	2310 K alla nostra	2310 K gratis	2310 K al nostro	2361 K qui	2440 K qui
iscrizione	2311 annullare l'K	2361 la tua K è	2361 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2183 K el
ismerte	2183 K el
ispravak	97 K:
ispravka	97 K:
issue	1165 back K
issues	1165 back K
istakao	3661 K
istakla	3661 K
istaknula	3661 K
istaknuo	3661 K
istedi	4160 K
istediler	4160 K
""", 'it': """
itiraf	4160 K etti
""", 'iz': """
izjavila	3661 K
izjavio	3661 K
izlasi	2776 K visu
izleyin	4084 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2937 per K
jahr	885 im K	885 pro K
jahresabo	843 K
jakoon	49 laita K
janela	3212 abre em nova K
jar	1098 tip K
jaunumi	2777 mūsu K	2780 K
jaunumiem	2725 piesakies K	2744 K	2776 piesakies K
jaunumus	2744 K
javascript	175 K	476 povolte K	476 zapněte K	597 aktivér K	597 slå K til	729 K in ihrem browser	729 aktivieren sie K	729 K benötigt	965 K	1061 please enable K	1061 requires K	1061 K is disabled	1061 K is required	1061 turn on K	1061 K is not available	1061 enable K in your browser	1061 K must be enabled	1061 needs K	1339 activa K	1339 habilita K	1339 habilitar K	1339 activar K	1634 salli K	1634 ota K käyttöön	1761 activer K	1761 activez K	1761 K est désactivé	1761 nécessite K	1905 אפשרו K	2200 aktifkan K	2320 abilitare K	2320 abilita K	2320 attiva K	2320 attivare K	2809 schakel K in	2960 aktiver K	2960 slå på K	3080 włącz K	3080 włącz obsługę K	3207 ative o K	3207 habilite o K	3207 ativar K	3338 activați K	3454 включите K	3873 aktivera K	3873 slå på K	4178 увімкніть K	4295 bật K	4460 K已
javasolta	2183 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3582 K nam	3582 K nam se	3582 K se našem	3582 K se našoj	3658 K nam	3658 K nam se	3658 K se našem	3775 K nam	3847 K se nam
""", 'je': """
jederzeit	705 K kündbar	710 widerruf K	710 abmeldung K	711 K abmelden	783 K wieder abmelden	815 abmeldung ist K	885 K kündbar
jednou	17 K týdně
jefa	1358 es K de
jefe	1358 es K de
jegyezte	2183 K meg
jelas	2292 K
jelasnya	2292 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2138 K most
jelentkezzen	24 K	2091 K be a	2138 K most
jelezze	2180 K nekünk
jetzt	702 K im abo	844 K im shop	883 teste K
""", 'jo': """
jobbar	3896 K med ai
jobbet	3042 har K i
join	1099 K for	1300 K us on
joined	1297 K the paper in
jornal	3323 nosso K	3323 somos um K
jornalismo	3186 apoie o K	3249 K de qualidade tem um custo	3249 presente ao K	3322 apoie o K	3323 nosso K	3323 K de qualidade	3323 fazer K
jornalista	3227 é K formada	3227 é K formado	3227 é K do	3227 é K da	3227 é K no	3227 é K na	3227 é K e
jornalistas	3323 nossos K
joukkoon	51 liity K
journal	1888 notre K
journalism	1022 support our K	1022 support the K you rely on	1141 keep our K free	1145 access to all our K	1145 access to all of our K	1300 support quality K	1300 support local K	1301 our K	1301 fearless K	1301 K like this
journalisme	1728 soutenez un K	1887 soutenez le K
journalismi	1719 riippumaton K	1719 K maksaa	1719 hyvä K
journalismia	1719 K
journalismimme	1719 K
journalismus	697 unterstützen sie unabhängigen K	697 unterstütze unabhängigen K	697 für unseren K	816 freien K	884 unser K	884 unseren K	884 unabhängigen K	884 unabhängiger K	884 gut gemachten K	884 gut gemachtem K	884 frei zugänglichen K	884 frei zugänglicher K	884 guten K	884 freien K
journalist	39 vores K	39 vår K	618 er K på	618 er K hos	618 er K ved	618 er K i	676 er K på	676 er K i	751 ist freier K	751 ist K	761 arbeitet seit # als K	871 arbeitet als freier K	1083 is a freelance K	1085 is a K	1109 K	2833 is K	2833 is freelance K	2872 werkt als K	2894 is schrijver en K	2894 is K en	2923 is K bij	2923 is freelance K	2980 er K i	2980 er K på	2980 er K og	3042 er K i	3042 er K på	3893 är K på	3893 är K och	3956 är K på
journalistar	39 våre K
journaliste	39 notre K	1780 est K	1780 K au	1780 K à	1780 K pour
journalisten	2936 onze K
journalister	39 vores K	39 våre K	689 vores K	3055 våre K	3969 våra K
journalistes	39 nos K	1806 nos K	1807 payer nos K	1888 nos K
journalistiek	2785 steun onze K	2880 goede K kost	2880 K kost	2936 onze K
journalistik	580 støt vores K	580 støt uafhængig K	689 vores K	689 uafhængig K	689 K koster	689 kritisk K	689 fri K	3855 stöd vår K	3855 stöd oberoende K	3969 vår K	3969 oberoende K	3969 granskande K	3969 bra K	3969 fri K
journalistikk	2943 støtt vår K	2943 støtt uavhengig K	3055 vår K	3055 uavhengig K	3055 kritisk K	3055 god K	3055 fri K
journalistin	751 ist freie K	751 ist K	761 arbeitet seit # als K	871 arbeitet als freie K
journalists	1301 our K	1301 we, the K
journaux	1819 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1721 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	2214 adalah K	2290 K kami
jurnalism	3429 facem K
jurnalisme	2225 dukung K	2290 K kami
jurnalismul	3363 K de calitate costă	3428 susține K	3429 K nostru
jurnalist	3349 este K
just	1221 K £#	1221 K $#	1221 K €#
jutjubu	3581 K
jutro	17 svako K	17 vsako K
juttu	1624 lue koko K	1719 tämä K
juttujamme	1719 K
juttuvinkki	38 lähetä K	67 lähetä K	1718 lähetä K
jutun	20 koko K	1678 tämän K
jutusta	1719 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2842 nu K voor	2842 je K voor
kabul	4160 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1719 K jutut
kaitstud	1471 kõik õigused K
kakor	3887 K på	3895 K
kami	2289 beri tahu K	2290 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2936 ons K
kanal	689 vores K	2197 ikuti K	2290 K kami	3055 vår K	3969 vår K
kanale	3076 na naszym K
kanaliga	1481 meie K
kanalimiz	4158 K
kanalimiza	4049 K abone	4064 whatsapp K	4064 telegram K	4064 youtube K
kanalimizi	4064 whatsapp K
kanalina	4064 whatsapp K	4064 telegram K
kanalini	4064 whatsapp K	4064 telegram K
kanavaamme	1647 K
kanavalle	1647 whatsapp-K	1647 telegram-K
kanavamme	1647 whatsapp-K	1719 K
kannst	90 gib, was du K
karte	9 diese K	808 laden der K
karya	2290 K kami
kasutamine	1478 K ilma
kata	2292 K
katanya	2292 K
katil	51 sen de K
katilin	51 siz de K	4084 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4088 reklam verenin K
kavom	54 časti me K
kaydetti	4160 K
kaydolun	4157 K
kaynak	4063 tercih edilen K	4132 tercih edilen K
kaynaklar	4132 tercih edilen K
kaynaklara	4063 tercih ettiğiniz K
kazala	3661 K
kazanin	4084 K
kazao	3661 K
""", 'kd': """
kdykoli	574 zrušit K
""", 'ke': """
kebijakan	2201 K privasi	2201 K cookie
kedvenc	2109 google K
keelatud	1478 loata on K
keep	1194 help us K	1300 help us K	1300 help K our
keeps	1201 our app K you
kehotettiin	1721 K
kehotti	1721 K
kehottivat	1721 K
kehotus	1721 kuului K
kein	790 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2180 K minket
kernpunkte	809 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1721 K
kertoivat	1721 K
kertoo	1721 K
kesti	4160 ceza K
ketentuan	2201 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2983 med K	2983 av K
kielletty	1673 ilman lupaa on K
kiitos	1718 K kun luet
kinnitas	1527 K
kiosque	1819 en K
kiosques	1819 en K
kirakatban	2183 állt a K
kirim	2289 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1718 K sisään
kirjeenvaihtaja	1651 K	1706 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1721 K
kirjoittivat	1721 K
kirjuta	38 K meile	67 K meile	1524 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1527 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1664 €/K	1720 /K
""", 'kl': """
klaagt	2938 K
klagade	3971 K
klagar	3971 K
klagede	691 K
klagen	2938 K
klager	691 K	3057 K
klaget	3057 K
klagt	886 K
kleine	694 haben wir eine K bitte
klical	3850 je K
klicka	3903 genom att K på
klicken	811 K sie auf play	811 auf play K
klikke	2991 ved å K på
klikom	3596 K na	3788 s K na	3788 s K
klimaatverslaggever	2872 is K
klummeskribent	618 er K	676 er K
""", 'kn': """
know	1162 let us K
""", 'ko': """
kogu	1524 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2214 adalah K
kolumnist	751 ist K	1483 K	3583 je K	3776 je K	3893 är K
kolumnista	3583 je K
kolumnisti	1706 on K
kolumnistica	3583 je K
kolumnistin	751 ist K
kolumnistka	3776 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2222 tulis K anda	2222 di kolom K
komentara	3594 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3594 biste K
komentarisanje	6 za K
komentarjev	3786 brisanja K	3786 izbris K	3786 brisanje K
komentarji	3786 K izražajo	3786 K ne izražajo	3786 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3083 aby dodać K	3106 zostaw K
komentarzach	85 w K	3093 w K	3093 w K pod
komentarzu	85 w K	3093 w K
komentator	2222 tanggung jawab K
komentirajo	3786 K lahko
komentirali	3594 biste K
komentiranje	6 za K
komentirate	3786 K lahko
kommentar	779 K wird	779 ihr K	779 dein K
kommentarbereich	85 im K
kommentare	85 in die K	735 um K zu	779 K zu diesem	779 K werden	884 schreibt mir in die K	884 schreib mir in die K	884 schreibt uns in die K
kommentaren	85 in den K	735 in den K
kommentarerna	85 i K	3878 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	602 i K	2964 i K	2987 stenger K	2987 meninger i K
kommentarfunktion	735 K
kommentarsporet	85 i K	625 i K
kommentator	618 er politisk K	618 er K	676 er K på	2980 er K i	2980 er K og	2980 er politisk K	3042 er K i	3893 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3876 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	600 for at K	2963 for å K
kommentieren	6 um zu K	6 K zu können	734 um zu K	734 probleme beim K	734 K sie diesen	734 K sie den	735 nicht mehr K	779 K
kommentiert	735 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3935 K länkar
kompakt	783 K per mail	783 K per e-mail
komunikat	3180 taki K
kondigde	2938 K
koneellisesti	1654 K
konferenci	499 naši K
konferenciju	3589 našu K
konferenciu	3685 našu K
konferenco	3782 našo K
kongress	770 jetzt zum K
konseling	97 layanan K
konstaterade	3971 K
konstaterar	3971 K
kontakt	38 K os	38 K oss	688 K os	3054 K oss
kontakta	38 K oss	3968 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3582 K nas	3582 K redakciju
kontaktowej	3097 skrzynki K
kontaktujte	493 K redakci	493 K nás	493 K autora	3678 K redakciu	3678 K nás
konten	9 K ini
kontingent	708 haben ihr K
konto	586 opret en K for	688 opret en K	3177 załóż K	3861 skapa ett K för	3968 skapa ett K och	3968 skapa ett K här
kontributor	2214 adalah K
konzern	787 kein K	884 kein K
kopeerimine	1478 K ilma
kopieras	3910 får inte K	3910 får ej K
kopieres	2972 kan ikke K uten
kopiering	610 K er ikke tilladt	3910 K utan
kopijuoti	2671 K, platinti
kopiointi	1643 luvaton K	1643 K ilman lupaa
kopyalanamaz	4059 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	2214 adalah K
korespondent	3165 , K
korespondentas	2676 K
korespondente	2736 K
korespondentem	3098 jest K	3165 jest K
korespondentka	3165 , K
korespondents	2736 K
korjattu	97 juttua K	97 juttua on K
korrekt	3899 ska vara K
korrekta	3899 ska vara K
korrektur	97 K:
korrekturhinweis	777 K
korrekturhinweise	777 K
korrespondent	618 er K	676 er K	751 ist K	760 als K	760 seit # K	1483 K	2980 er K	3042 er K	3893 är K	3956 är K
korrespondentin	751 ist K	760 als K	760 seit # K
korrigerats	97 artikeln har K
korting	2857 K op je eerste	2857 K op het eerste
korzystamy	3080 K z plików cookie
kostenlos	705 wochen K	705 monat K	710 K per mail	816 lesen alle K	817 tage K	817 tage lang K	885 K testen
kostenlose	15 K artikel	708 noch zwei K	708 noch # K
kostenlosen	708 noch einen K	708 K artikel gelesen	710 unseren K newsletter	710 unserem K newsletter	710 unserer K newsletter	710 den K newsletter	827 K konto	827 K account
kostenloser	708 K artikel
kostenpflichtig	702 dieser artikel ist K
koster	689 K penge
kostnadsfritt	3906 en månad K
""", 'kr': """
krevde	3057 K
kriisipuhelin	97 K
kriitikko	1706 on K
kritik	777 lob oder K
kritiker	3893 är K och	3956 är K i
kritikus	2169 K
kritiserar	3971 K
kritiserer	691 K	3057 K
kritisieren	886 K
kritisiert	886 K
kritizuje	575 K
kronor	3970 K
krzyczeli	3180 K
""", 'ku': """
kullan	4052 çerez K
kullanilamaz	4059 izinsiz K
kullanilmaktadir	4052 çerez K	4052 çerezler K
kullanilmasi	4059 izinsiz K yasaktir	4088 izin alinmadan K
kullaniyoruz	4052 çerezleri K	4052 çerezler K
kulttuuritoimittaja	1651 K	1706 on K
kulturjournalist	676 er K	3042 er K
kulturredakteur	836 ist K
kulturredakteurin	836 ist K
kulturressort	760 leitet das K
kulturskribent	3893 är K	3956 är K
kumppanimme	1634 me ja K
kun	631 for K #	2994 for K #
kunne	689 K du lide
kunnen	50 leden K
kunstredacteur	2923 is K
kunt	90 geef wat je K	90 geef wat u K	2893 geef wat je K
kursy	3144 K mogą
kurzfassung	752 K
kutunuza	4045 posta K
kutunuzda	79 posta K
kuukaudessa	1720 K
kuukausi	1624 kokeile K	1664 K #	1718 kokeile K
kuukausilahjoituksella	1663 K
kuulutas	1527 K
kuus	1526 K
kuvailee	1721 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3592 naš K	3785 naš K
kvizu	3592 našem K	3785 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1721 K
""", 'l': """
l	458 K'any
""", 'la': """
laadi	1524 K alla
laat	2869 K het ons
laatste	2805 volg het K nieuws
labojums	97 K:
ladattavissa	1660 sovellus on K
ladda	3865 K ner vår app	3968 K ner vår
lade	716 K die app
laden	716 K sie die app	717 app K	833 die karte zu K	833 das video zu K
lage	3055 K mer
laget	51 bli med på K
lahjoituksesi	1663 K auttaa	1718 K
lahjoitus	1663 tee K	1718 tee K	1722 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1887 K-nous votre
lamenta	1465 K	2443 K	3325 K
lamentano	2443 K
lamentou	3325 K
lance	1890 K
landing	1204 K in your inbox
langganan	2224 K buletin	2289 K sekarang	2293 K
language	97 contains K	97 contains strong K
lanjutkan	2227 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2142 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2953 K ned vår app	3054 K ned
later	1128 check back K
latest	1180 the K on this story
laukeliai	21 būtini K
lauloivat	1721 K
laut	886 K
lavoro	2441 il nostro K
lawyers	1301 our K
""", 'le': """
leave	1038 one click to K	1203 K your e-mail	1203 K us your e-mail	1238 K a clap	1300 K us a tip	1300 K a tip
lecteur	9 ce K	1793 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1807 par des K comme vous	1888 nos K
lectoras	36 nuestras K	1463 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1463 nuestros K	1463 gracias a sus K
lectors	18 gràcies als K	457 els nostres K
lectrices	1888 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1085 is a senior K	1085 is a K
ledarskribent	618 er K	3893 är K	3956 är K
leden	2854 door onze K	2936 onze K
lederskribent	618 er K
leernos	1462 gracias por K
leestijd	0 K
legfontosabb	2142 K írásait
legge	2443 si K
leggere	2304 per K tutto
lehti	80 tilaa K
lei	3430 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	751 ist K
leiterin	751 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3249 K que nos apoiam	3323 nossos K	3323 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3325 K
lengkap	20 artikel K	2227 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2995 du kan K mer	2995 kan du K mer
lesedauer	0 K
lesen	702 im abo K	702 K sie mit plus	708 % noch zu K	716 in der app K	796 mehr dazu K sie	839 K sie hier.	883 danke fürs K
leser	3054 takk for at du K
leserabend	770 K	810 unseren K
leserbrev	43 K	2981 K
leserbrief	43 K	735 K
leserbriefe	43 K	735 K an	777 K
lesere	36 våre K	3055 våre K
leserfinanziert	884 K
leserinnen	36 unsere K	884 unsere K	884 unseren K
leserinnlegg	43 K	2981 K
lesern	884 ihren K
leserne	18 takket være K	2993 K våre
lesernes	18 K bidrag	3055 K bidrag
leserreise	810 K
leserreisen	770 unsere K	770 unseren K	810 K
leserumfrage	35 unserer K
leserzuschriften	777 K
lesetid	0 K
lesezeit	0 K
letno	3849 K
lets	1201 our app K you
letter	1072 send a K
letters	43 K desk	43 K page	43 the K editor	1072 K to the editor	1072 send K	1132 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2362 solo grazie ai nostri K	2441 i nostri K
lettre	78 notre K	1888 notre K
lettrici	2441 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1390 para seguir K	1390 quieres seguir K	1390 sigue K con	1390 y sigue K	1462 sigue K sin
lezen	20 meer K
lezers	36 onze K	2936 onze K
lezersaanbieding	2875 onze K
lezersactie	2875 onze K
lezersavond	2842 onze K	2875 onze gratis K
lezersevenement	2842 ons K
lezersreis	2842 onze K
lezersreizen	2842 onze K
""", 'li': """
libovolnou	574 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2791 al K
lidem	18 díky K	573 díky K
liens	74 nos K	1797 via nos K	1797 par nos K
liest	839 K du hier.
lietotni	2742 K
lifeline	97 crisis K
lignes	1807 qui lisent ces K
liitu	1524 K meie
liituge	51 K
like	1301 work K this
liked	1301 K what you read
liker	3055 K du det vi
limit	1028 read without K	1036 free K
limitat	384 accés il·K
limits	1028 read without K
line	38 our tips K	67 our tips K	1107 our tip K	1240 our tip K	1240 our tips K
link	1051 copy the K	1147 read it for free with this K
links	74 über diese K	74 onze K	1060 some K on this page	1060 some of the K on	1198 K here	1198 K on this page	1198 K in this post	1198 K on this site	1198 our K	1198 our shop K	1198 my K	1198 these K	1198 one of our K	1198 one of my K
liputan	2290 K kami
lire	20 pour K cet	1890 peut-on K
lisas	1527 K
lisens	47 K cc	47 cc-K
list	1209 join our K	1209 not on the K yet	1209 not on our K
listen	0 min K	1055 K back here	1055 K to us live	1093 prefer to K	1093 rather K
listeners	1220 K like you
listening	1093 K time
live	1165 our K	1165 K q&a	1226 see them K
liveblog	796 im K	796 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1306 si has K hasta aquí
llegint	411 per seguir K
""", 'lo': """
local	1301 keep K news
log	24 K in	2789 K in om	2789 K in of
logg	24 K inn	2949 K inn for å	3014 K inn med	3054 K inn for
logga	24 K in	3861 K in för att	3925 K in med
logge	827 K dich ein
logged	21 must be K in to post	1028 you must be K in to	1069 you must be K in to
loggen	827 K sie sich ein
logget	600 du skal være K ind
login	24 faça K	3190 faça K para	3322 faça K
lokalredakteur	836 ist K
lokalredakteurin	836 ist K
lokalredaktion	760 leitet die K
look	1301 our new K
lovade	3971 K
love	1256 you K
lovede	691 K
""", 'lu': """
lubas	1527 K
luetaan	1678 juttu K
lugeda	1468 et edasi K
lugejad	1525 meie K
lugemiseks	1468 edasi K
luisteren	2876 artikel ook K
luisterversie	2 K
lukeaksesi	1624 K koko	1624 kirjaudu sisään K
lukemaan	1718 pääset K
lukemista	1718 jatka K
lukijamme	1719 K
lukijasta	1678 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1663 K tukea	1719 K tuella
lukittu	1676 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1624 K
lunar	3430 K
lunes	17 cada K
lupasi	1721 K
lupasivat	1721 K
""", 'ly': """
lyder	691 K	3057 K	3971 K
lydversion	2 K
lyssnar	3898 K på poddar
""", 'ma': """
maand	2791 deze K nog	2937 per K
maandelijks	2791 K opzegbaar	2937 K
mach	51 . K mit	883 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	693 K sie mit	884 was wir K
macht	883 K mit
made	1017 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	470 váš e-K	507 svůj e-K	927 το e-K σας	1203 put your e-K	1203 type your e-K	1205 by e-K	2093 e-K cím	2869 K ons	2869 K dan	2935 K ons	3108 swój e-K	3195 no seu e-K	3362 pe e-K	3445 ваш e-K	3568 na vaš e-K	3596 svoj e-K	3596 na e-K	3666 váš e-K	3666 svoj e-K	3666 na váš e-K	3692 svoj e-K	4171 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2794 je e-K	2852 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	589 din e-K	600 din e-K vil ikke	688 din K
mailben	2136 legjobb cikkei e-K	2136 cikkei e-K	2136 hírei e-K
mailbox	79 in je K	79 in uw K	1204 in your K	2794 in je K	2794 in uw K	2794 in jouw K
maile	3666 vašom e-K
mailed	1204 e-K to you	1204 K to you
mailedbe	79 az e-K
mailing	1209 join our K list	1209 join the K list	1209 on our K list
mailom	3692 správy e-K
mailovou	507 e-K adresu
mailowy	3108 adres K
mailt	2180 írjon e-K
mailu	79 do e-K	469 přímo do e-K	3666 do vášho e-K
mailul	3333 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1719 ilman K
mainos	11 K
mainostaja	1673 maksanut K
mainosten	1635 K esto
majhno	3848 smo K
make	1300 will you K a
maken	2936 wij K
maksumuuri	1722 K
maksuton	1668 K tunnus
maksuttomat	1668 K artikkelit
maltilla	83 pelaa K
mamio	3661 K
manade	3971 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3249 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	765 K-cookies	1116 K cookies
marketingcookies	620 K	2837 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2191 kotak K anda
masukkan	2191 K email
matched	1098 K dollar	1141 gift will be K	1219 will be K	1219 is being K	1219 are being K	1219 be K	1219 K until
material	747 mit K der	747 mit K von	1086 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3472 K	3473 K.ru
""", 'md': """
md	631 kr./K	690 kr/K
""", 'me': """
me	3473 t.K	4195 t.K
meaning	1216 if you've been K to	1216 if you have been K to
medarbetare	3893 är K på	3893 är K i	3956 är K på	3956 är författare och K
meddelade	3971 K
meddelte	691 K
medewerker	2833 is K van
medgav	3971 K
mediach	3128 naszych K
medio	1463 este K
medlem	80 bliv K	80 bli K	688 bliv K	3054 bli K	3968 bli K
medverkar	3956 K i
mee	51 . doe K	51 . doe ook K
meie	1525 K töö
meil	1524 aita K
meile	1524 saada K
meilile	1500 sinu K
meille	38 kerro K	67 kerro K	1718 lähetä K	1718 kerro K
meinen	734 was K sie dazu
meint	886 K
meinte	886 K
meinung	30 K der	43 anderer K	734 sagen sie uns ihre K	764 K des autors
mejl	3568 na vaš K	3568 vašu K	3596 svoj K	3596 na K	3863 i din K	3863 till din K
mejla	38 K oss	67 K oss	3968 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3968 din K
mejlen	79 i K	3863 direkt i K
mektuplari	43 okur K
melalui	2225 dukung kami K
melanjutkan	2188 untuk K membaca	2227 untuk K membaca
meld	3054 K deg på her
meldde	2938 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	804 K dich bei uns	883 K dich an	2951 K deg av når	2991 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	693 K sie sich an	702 K sie sich an, um	702 bitte K sie sich an	804 K sie sich bei uns	883 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2850 krijg een K bij	2850 ontvang een K bij
meldingen	14 K	2800 schakel K in	2800 zet K aan	2800 ontvang K	2850 krijg K	2935 zet K aan
meldt	2938 K
meldte	3057 K
membaca	2227 untuk terus K	2227 untuk K berita ini	2289 daftar untuk K
member	50 as a K you	1015 become a K	1098 become a K	1145 not a K?
memberikan	97 belum K tanggapan	2222 K komentar
members	18 our K	36 our K	50 K can	1028 is for K only	1028 K-only story	1173 paying K	1213 thanks to our K	1220 K like you	1301 our K
membership	1215 consider a K
membiayai	2225 K kami
membro	3322 torne-se K
membru	80 devino K
membutuhkan	2289 kami K dukungan
memuat	45 K ulang
menar	3971 K
mencionanos	62 K
mendaftar	2224 dengan K, anda
mendapat	2235 K komisi
mendapatkan	2235 K komisi	2289 daftar untuk K
mener	691 K	3054 hva K du	3057 K
menerbitkan	45 K ulang
menerima	2215 K cookie	2235 K komisi	2289 daftar untuk K
mengambil	2236 dilarang K	2236 dilarang keras K
mengandung	97 K deskripsi	97 K konten	2222 komentar yang K
mengatakan	2292 K
menggandakan	2236 dilarang K
menggunakan	2201 K cookie
mengirimkan	57 kami K
mengutip	2208 dilarang K
meninggalkan	2222 K komentar
menit	0 K baca
mensais	3324 K
mensuales	1464 K
mensuel	1782 un don K	1807 un soutien K	1889 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	2292 K
menyalin	2236 dilarang K
menyatakan	2292 K
merch	1123 our K
merci	1887 K de nous
mere	632 kan du læse K	632 du kan læse K	632 kan læse K om
merespons	97 belum K
merkezimiz	4158 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	458 al K	1464 al K	1464 por K
mese	2442 al K
mesec	3597 prvi K	3660 prvi K	3789 prvi K	3789 na K	3849 na K	3849 prvi K
meses	1390 K por #
mesiac	3694 prvý K	3756 za K	3756 prvý K
message	38 K us	67 K us	1017 a K from our editor
messagerie	1766 votre adresse de K ne sera pas
messengera	3096 K
messengeri	3677 K
messengerju	3774 K
messengeru	492 K
messengerze	3096 K
metus	2718 per K
mewakili	2236 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2739 ar K
mielipidekirjoitus	43 K
miembro	1462 hazte K
mig	62 tag K på
mij	62 tag K
mille	2362 # per K
milliardaire	1807 à aucun K
mind	97 ring K
minggu	2291 per K
mingguan	2224 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2096 kövess K	2180 kövess K	2180 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1145 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2894 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	4042 zaten abone K
missen	2893 wat je kunt K
mission	1301 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	1132 spot a K	1132 report a K	1239 when we learn of a K	1239 when we make a K	1239 if we have made a K
mitdiskutieren	6 K	779 K
mitgeteilt	886 K
mitglied	80 werden sie K	80 werde K	883 werden sie K	883 werde K	883 jetzt K werden
mitglieder	50 K können	705 nur für K	790 angebots für K	884 unsere K
mithilfe	832 K von ki
mitteilungen	14 push-K	720 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3597 prvi K	3660 prvi K
""", 'mn': """
mnd	2994 kr/K	3056 kr/K
""", 'mo': """
mobile	1042 on your K app	1042 our K app
mobilen	626 direkte på K	2988 nyheter rett på K	2988 rett på K	3900 nyheter direkt i K	3900 direkt i K
mobilepay	688 K til #	688 K på #	688 K #	688 K et
modalidad	1464 K premium
moderador	3212 não serão aprovados pelo K
moderados	3212 serão K antes
moderated	1069 comments are K	1069 pre-K
moderowane	3106 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2935 maak het volgende K
mois	1889 par K
moittii	1721 K
molbu	3579 imamo malu K	3579 malu K
molila	3661 K
molili	3661 K
molio	3661 K
monat	790 einen K für	790 K für nur	885 im K	885 pro K
monate	817 # K lang
monatlich	885 K
monday	17 every K
mondays	1206 sent K
mondogatta	2183 K
mondta	2183 K
montag	17 jeden K
month	1028 try a K for	1028 try it for a K	1035 for the first K	1035 for your first K	1221 £# a K	1221 $# a K	1221 €# a K	1302 a K	1302 per K	1302 every K	1302 each K
monthly	1098 one-off or K	1145 reached your K limit	1194 K gift	1300 become a K	1300 give K	1302 K
months	53 K on this story	1028 K for $#	1035 for the first # K	1035 for the first three K
morgen	17 jeden K	17 am K	17 hver K	629 hver K i din	786 uns auch K
morgenbrevet	2992 K
morgon	17 varje K
morgonbrevet	3904 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1888 nos K
""", 'mu': """
muhabiri	4067 gazetesi K
muhabiridir	4067 K
muhabirimize	39 K	4065 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4095 K
muistutti	1721 K
mukaan	1718 lähde K	1718 tule K	1721 K
multato	2443 ha K
multou	3325 K
mums	2776 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2869 mail K
nabiralnik	79 v vaš K	3762 v vaš K
nabiralniku	3762 v vašem K	3788 vašem K
nachdruck	746 K verboten	801 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	716 aktuelle K aufs handy	717 K-app	720 push-K	796 weitere K finden sie	796 mehr K finden sie	820 K des tages	820 alle K zum
nadaljevanje	3761 za K branja	3790 K spodaj
nadaljuje	3790 K pod oglasom	3790 K spodaj
nadaljujte	3761 K branje
nadie	1463 K nos dice
naglasila	3661 K
naglasio	3661 K
najdete	511 další články K
najnowsze	3068 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3793 K nam
names	97 not their real K
napis	3180 taki K
napisz	38 K do nas	67 K do nas	3084 K do nas	3097 K do nas	3129 K:	3129 K na	3177 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3761 če želite brati K
napsal	575 K
napsala	575 K
narrated	1093 is K by an ai	1093 is K by ai
nasilja	97 opise K
naslov	3762 na vaš e-K	3762 svoj e-K	3788 svoj e-K	3788 svoj e-poštni K
nastavak	3564 za K čitanja	3598 K ispod	3598 K teksta
nastavili	3564 da biste K čitanje
nastavite	3564 K čitanje	3566 K čitati
nastavlja	3598 K ispod	3598 K nakon
naszego	3102 K sklepu	3105 K quizu
naszej	3178 K pracy
naszym	3177 zostań K
naujienas	2683 K telefone	2684 K el. paštu	2695 mūsų K
naujienose	2672 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1339 tu K no soporta	1339 su K no soporta	3207 seu K não suporta
navela	3661 K
naveo	3661 K
navigateur	10 votre K	21 dans le K pour mon prochain	1761 votre K ne supporte pas	1761 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3661 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1306 K pedirte	1309 K tu apoyo	1462 K tu ayuda	1462 K de ti	1462 te K
necessariamente	3230 não reflete K a opinião	3230 não refletem K a opinião
necessaris	21 camps K
necessitem	456 et K
nechajte	77 K nám svoj e-mail
nechcete	524 K přijít o	3709 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2781 K nu een
neighbors	1220 K like you
neighbours	1220 K like you
nell	2313 apri K'app
nella	79 K tua mail	2311 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3848 K mediji	3848 smo K
neodvisno	3847 podprite K
neophodna	21 K polja
neovisni	3659 ostanemo K
neovisno	3658 podržite K
nepriklausoma	2717 K žurnalistika
nesutinkate	43 K
netiquette	734 beachten sie die K	2325 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2960 dette K bruker
neue	813 die K app
neuen	716 hier geht es zur K
neukunden	790 nur für K
neuvoi	1721 K
neuvoivat	1721 K
neuvoo	1721 K
neuvottiin	1721 K
never	71 K spam
news	717 K-app	820 alle K zum	820 alle K zu	1042 K app for	1085 is a K	1107 K tip
newsblog	796 im K	796 unserem K
newsdesk	39 our K	39 the K
newsis	1480 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	253 K	407 la nostra K	508 K	573 náš K	576 K	710 unseren K	710 unserem K	710 unserer K	710 K bestellen	710 K richtig	714 K an	714 K von	714 zum K	714 täglichen K	755 K	783 K erhalten	783 K empfangen	783 unser K	783 der K über	783 der K für	815 unser abend-K	815 unser morgen-K	815 unser K	815 K ist kostenlos	883 K an	884 unser K	884 unseren K	884 unserem K	884 dieser K	887 K	893 εγγραφείτε στο K	893 εγγραφή στο K	893 το K μας	893 γραφτείτε στο K	893 στο K των	893 στο K του	893 στο K της	1010 εγγραφείτε στο K	1010 γραφτείτε στο K	1011 το K μας	1014 K	1038 sign up for our K	1038 sign up to our K	1038 sign up for the K	1038 subscribe to our K	1038 join our K	1038 get our K	1038 our K here	1038 receive our K	1038 our daily K	1038 our weekly K	1038 our morning K	1097 K	1138 K soon	1190 from our saturday K	1237 this K was forwarded to you	1237 forwarded this K	1245 reply to this K	1301 our K	1304 K	1321 suscríbete a la K	1321 apúntate a la K	1321 nuestra K	1386 suscribite al K	1463 nuestra K	1466 K	1746 inscrivez-vous à la K	1746 abonnez-vous à la K	1746 notre K	1806 vous adresser sa K	1888 notre K	1888 cette K	1891 K	2191 K kami	2191 langganan K	2290 K kami	2310 iscriviti alla K	2310 la nostra K	2361 le nostre K	2441 la nostra K	2441 questa K	2444 K	3068 zapisz się na K	3068 nasz K	3110 K	3178 nasz K	3181 K	3194 assine a K	3194 nossa K	3248 esta é a edição da K	3248 esta é uma edição da K	3323 nossa K	3326 K	3332 abonează-te la K	3332 abonați-vă la K	3332 înscrie-te la K	3428 înscrie-te la K	3432 K	3567 naš dnevni K	3577 K	3658 prijavite se na K	3659 naš K	3662 K	3693 K	3755 náš K	3758 K	3770 K
newslettera	78 naszego K	78 do K	78 odber K	3068 zapisz się do K	3068 naszego K	3110 K	3178 naszego K	3577 K	3666 odber K	3693 K	3755 nášho K
newsletterem	3178 naszym K
newsletters	1038 K may contain info about	1097 K	1301 our K	1304 K	1746 nos K	1746 recevoir les K	1888 nos K	1891 K
newsletteru	78 odběr K	508 K
newsletterul	78 K nostru	3332 K nostru	3362 abonează-te la K	3428 înscrie-te la K	3429 K nostru
newslettery	508 K	3693 K
newsletterze	3110 K
newslettre	3693 K
newson	2109 google K
newspaper	1297 joined the K in	1301 our K
newsroom	38 contact our K	67 contact our K	1152 not by the K	1162 tell our K	1162 our K	1180 stories from our K	1180 more from our K	1297 joined the K in	1301 our K	1301 non-profit K	1301 this K
newsticker	796 unserem K
next	1165 our K	1194 help pay for the K	1194 pay for the K one
nezavisni	3659 K mediji	3659 ostanemo K
nezavisno	3658 podržite K
""", 'ng': """
ngay	4379 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	3144 udział w K grach
niente	71 K spam
nieograniczony	3066 K dostęp
niets	2827 K uit deze	2888 K van deze site
nieuws	2797 K-app	2830 google K	2832 K of een tip	2868 app je K	2884 al het K over	2884 al het K uit	2895 K in je mail
nieuwsbrief	78 de K	78 onze K	2794 onze K	2795 dagelijkse K	2795 wekelijkse K	2829 K	2936 onze K	2936 deze K	2939 K
nieuwsbrieven	2794 onze K	2829 K	2936 onze K	2939 K
nieuwsbron	2867 favoriete K
nieuwsquiz	2877 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3577 K	3658 prijavite se na K	3659 naš K
""", 'no': """
nombreux	1807 plus nous serons K
nonprofit	1301 K newsroom	1301 K news outlet
nosaltres	38 contacta amb K
nosotros	1462 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3186 apoie K	3186 apoie o K	3197 baixe K app	3197 no K app	3322 apoie K	3322 apoie o K	3322 siga o K	3322 entre no K	3323 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	457 la K feina	2313 nella K app	2441 la K app
nostre	457 el K canal
nostri	74 K link
nostro	35 K quiz	2441 il K sito	2441 che il K
nota	20 leer esta K	1390 para leer esta K
notice	1239 if you K
noticia	1463 esta K
noticias	1363 en google K	1363 tu fuente de K
notificaciones	14 las K	1329 activa las K	1329 activar K	1330 recibir K
notifications	14 K	1046 turn on K	1046 turn on desktop K	1046 would like to send you K	1046 K from this site	1047 enable K	1047 allow K	1047 receive K	1752 activer les K	1752 activez les K	1752 autoriser les K
notifiche	14 le K
notified	1038 sign up to be K	1047 get K
notifikace	506 K
notifikasi	14 K	2193 dapatkan K	2195 aktifkan K	2289 nyalakan K
notifikation	626 K
notifikationer	14 K	626 K
notify	1047 K me of	1047 K me when	1069 K me of new posts
notis	3900 K
notiser	14 K	3900 K	3900 push-K
notre	35 K quiz	1888 K site
nouvelle	1766 ouvre dans une K fenêtre
novice	3762 na naše K	3762 na e-K	3770 e-K	3788 na e-K	3848 naše K
novinar	3583 je K	3583 , K	3583 - K	3776 je K	3776 , K	3776 - K
novinari	3659 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3848 naši K
novinarju	39 našemu K	3775 pišite K
novinarka	3583 je K	3583 , K	3583 - K	3776 je K	3776 , K	3776 - K
novinarki	3775 pišite K
novinarstvo	3659 nezavisno K	3659 neovisno K	3659 naše K	3848 neodvisno K
novinaru	39 našem K
noviniek	3666 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1326 en K app	1462 únete a K	1463 K app	1463 K web
nuestras	1463 K redes
nuestro	35 K quiz	64 K espejo	1309 apoya K	1334 únete a K canal	1462 apoya K	1462 únete a K	1462 recibe K	1463 K canal	1463 K medio	1463 K sitio	1463 K equipo
nuestros	74 K enlaces	1341 K socios	1463 K socios
numer	3179 K krs
nunca	1463 más que K
nuotraukas	40 K ir vaizdo
nur	790 abo für K
""", 'ny': """
nyheder	614 google K	648 vores K
nyhedsbrev	78 vores K	588 vores K	588 tilmeld dig K	629 K	688 tilmeld dig K	689 vores K	692 K
nyhedsbreve	588 vores K	689 vores K
nyhedsbrevet	78 K	588 få K	629 K	688 tilmeld dig K
nyhetene	2988 K rett på mobilen	3014 K våre
nyheter	2976 google K	3889 google K	3925 våra K
nyheterna	3869 följ K	3900 K direkt i mobilen
nyhetsbrev	78 vårt K	2951 vårt K	2951 våre K	2951 meld deg på K	2951 abonner på K	2992 K	3054 meld deg på K	3055 vårt K	3055 våre K	3058 K	3863 vårt K	3863 våra K	3863 anmäl dig till K	3904 K	3968 anmäl dig till K	3969 vårt K	3969 våra K	3972 K
nyhetsbrevet	78 K	2951 få K	2992 K	3054 meld deg på K	3904 K	3968 anmäl dig till K
nyilatkozta	2183 K
nyt	1675 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2325 i campi K
obchode	3685 našom K
oberoende	3968 stöd K
objasnila	3661 K
objasnili	3661 K
objasnio	3661 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3594 K komentara
obligatoires	21 champs K sont	1766 les champs K
obligatori	2325 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1344 los campos K
obligatoriska	21 K fält	3876 K fält
obligatoriske	21 K felt	2963 K felt
obratite	3582 K nam se	3582 K se našem
obrigado	3322 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	484 další šíření K	521 ke všemu K	3694 celému K
obsahuje	97 K popisy
obserwuj	3076 K nas na	3076 K nas w	3177 K nas
obvestila	14 K	3762 na K
""", 'oc': """
occupa	2339 si K di
ochtend	17 elke K	2852 elke K het
""", 'od': """
od	3597 K # €	3694 K # €	3789 K # €
odbieraj	3132 K
odcinek	3103 K
odcinka	3103 K
oddajte	3798 K svoj glas
odejdete	461 než K
odete	3579 prije nego što K	3579 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3661 K
odgovorili	97 nisu K
odgovorio	97 nije K	3661 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3772 preden K
odoberajte	3714 K
odobrenja	3616 bez K
odomknite	3665 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	3190 K este artigo
off	38 tip us K	67 tip us K	1302 one-K
offert	1739 vous est K	1889 mois K
offrez	54 K-moi un café	1817 K-le	1817 K-la	1887 K-lui	1887 K-nous
offrici	2440 K un
offrimi	54 K un caffè	2440 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3659 bez K
oglasov	70 brez K	3848 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4042 K devam etmek için
okurlarimiz	36 K	4158 K
okurlarimizin	4079 K desteğiyle	4158 K
okurlarin	4079 K desteği olmadan
okuyun	4084 K
""", 'ol': """
olarak	50 abone K	4043 abone K	4065 bize anonim K
olmayan	4118 patronu K
olmayanlara	4093 abone K
olun	80 üye K	4157 üye K
olursunuz	4084 kabul etmiş K
olvassa	2122 K tovább
""", 'om': """
omiljene	3580 K izvore
omiljeni	3580 K izvor
""", 'on': """
onafhankelijk	2854 wij K	2854 we K
onafhankelijke	2785 steun K journalistiek	2935 steun K	2936 K journalistiek
onafhankelijkheid	2936 onze K
onbeperkt	2789 lees K	2789 K lezen	2791 K toegang	2857 K digitaal
ondersteunt	2809 je browser K	2809 uw browser K
onderzoek	2936 dit K
onderzoeken	2936 onze K
onderzoeksjournalist	2833 is K	2923 is K
onderzoeksredacteur	2872 is K
onderzoeksredactie	39 onze K	2832 onze K
one	1300 make a K-time	1300 will you be K of
oneens	43 K?
online	810 unser K-shop	1123 our K shop	1123 our K store	1165 our free K	1165 our K event	1225 in our K shop
onlineshop	770 im K bestellen
only	1221 K £#	1221 K $#	1221 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2831 app K
ontdek	2935 K nu
ontvang	2794 K onze	2795 K elke
onze	84 in K app	84 via K app	84 met K app	2797 K app	2832 tip voor K	2936 K app
""", 'oo': """
oordeelde	2938 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	575 K
opakovala	575 K
opakuje	575 K
opdateret	97 artiklen er K
open	1042 K in app	1042 K in the app	1213 left it K	2797 K in app
opfordrede	691 K
ophavsretsloven	610 beskyttet af K
ophavsretten	610 K tilhører
opiniestuk	2836 ingezonden K
opinion	30 K of	1069 have an K on this
opinions	30 K of
oplyser	691 K
oplyste	691 K
opmerking	2832 tip of K	2832 vraag of K	2832 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3850 K
oppdatert	97 saken er K
oppfordret	3057 K
opphavsrettslig	2972 K beskyttet
opplyser	3057 K
opplyste	3057 K
opportunities	1248 equal K employer
opportunity	1248 equal K employer	1248 equal-K employer
opprett	2949 K en konto for	3054 K en konto
oprava	97 K:
opsiger	631 indtil du K
opublikowany	22 nie zostanie K	3083 twój adres e-mail nie zostanie K
opzegbaar	2937 K
""", 'or': """
ordenou	3325 K
ordinato	2443 ha K
ordnete	886 K an
organizatori	3661 pozivaju K
organizatorzy	3180 zapraszają K
original	97 K version of this	1086 read the K article	1815 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	1086 this article was K published on	1086 this story was K published on	1086 this story K appeared	1086 this article K appeared	1086 K published at	1154 story was K published by	1154 story was K published on	1154 story was K published in the	1154 article was K published by	1154 article was K published in our
originalment	415 es va publicar K a	415 es va publicar K en	415 publicat K a
originalmente	1355 este artículo fue publicado K	1356 publicado K en	3224 publicado K em	3256 publicado K no	3256 publicado K na
originariamente	2336 articolo pubblicato K	2369 pubblicato K in
ortaklarimiz	4052 biz ve K
ortsseite	796 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3564 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3180 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3132 K
otsustas	1527 K
""", 'ou': """
our	1095 is K
outbrain	94 K
""", 'ov': """
ovdje	3579 kad ste već K
overblikket	629 K hver dag	629 K hver morgen
overgenomen	45 K
overname	2827 K zonder
overnemen	45 K	2864 dit artikel K
oversikten	2992 få K
overview	1159 this K
overzicht	2874 dit K
ovisi	3658 K o vama
""", 'ow': """
owner	1301 has no K	1301 have no K
""", 'oy': """
oynat	4084 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3678 K sa nám	3754 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2686 jūsų parama K
padroni	2362 non ha K	2394 senza K	2394 né K	2441 senza K	2441 libera da K
pagar	54 K um café	3322 ajude a K
page	1165 our jobs K
paghi	2440 K un'ora
pago	1466 muro de K
pague	54 me K um café	54 K-me um café	3226 K-nos um café
pahoitteli	1721 K
paid	1060 we get K if you buy	1060 we may be K
paikalla	42 olitko K
paikkaa	1675 hae K
pakolliset	21 K kentät
palautetta	1718 anna K
palus	1527 K
palusid	1527 K
palvelusta	1653 ulkoisesta K	1653 upotus K
panaszolta	2183 K
pandangan	2236 tidak mewakili K	2236 K pribadi penulis
paparnya	2292 K
paper	1095 is the K's
par	1889 K an
parama	2716 jūsų K	2720 K
parancsolta	2183 K
parandus	97 K:
parceiros	3209 nós e os nossos K	3323 nossos K
paremkite	2686 K mus	2716 K mus
parlez	38 K-nous	67 K-nous
part	1087 no K of this
partager	1817 articles à K	1817 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3182 faça K e
partecipato	2352 non ha K alla stesura
parteispende	887 K
partenaires	1763 nos K et nous	1763 nous et nos K	1888 nos K
participar	1345 para K
participez	1723 K à
participou	3239 não K da produção	3239 não K na produção
partilhada	3234 uma publicação K por
partilhe	25 K-o
partir	1725 avant de K	3324 a K de # euros
partner	74 K-links	731 wir und unsere K	800 von unserem K	2323 i nostri K	3873 vi och våra K
partnere	597 vi og vores K	2960 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2123 K
partnerlinks	37 K	74 K
partnerom	3598 u suradnji s K	3598 u saradnji sa K
partners	800 anzeige eines K	1065 we and our K	1301 our K	2811 wij en onze K	2936 onze K
partnership	1087 was produced in K with
partnerske	74 K poveznice	3598 K poveznice	3790 K povezave
partnerskie	3114 linki K
partnerzy	3080 my i nasi K	3080 nasi zaufani K
pasak	2719 K
pasakojo	2719 K
pasidalinkite	49 K
pass	49 K it on	1052 K this on
passende	817 sie das K abo
passendes	817 sie ihr K abo
patikslinta	97 K
patreon	260 в K	1098 on K	1098 our K	4218 на K
patron	1022 become a K of	1300 become a K
patronem	3117 zostań naszym K	3177 zostań K
patroni	3178 nasi K	3397 fără K
patronite	3117 na K	3178 na K
patronlardan	4118 K bağimsiz
patronsuz	4118 K
paying	1213 thanks to our K
paypal	786 per K
paywall	787 K	884 ohne K	887 K	1213 without a K	1301 we have no K	1301 we do not have a K	1304 K	1891 K	2444 K	3326 K
paywalls	1304 K
""", 'pe': """
pe	3430 K an
peatoimetaja	1483 K
pedimos	1462 te K ayuda
pedirte	1306 tenemos un favor que K
pediu	3325 K
peiling	35 onze K	2877 onze K
pelanggan	50 K dapat	50 K bisa	2189 khusus K	2227 untuk K	2290 K kami	2293 K
pembaca	18 berkat K	43 surat K	2290 K kami
pemblokir	2254 K iklan
pemegang	2259 tanpa K saham
pemilik	2259 tanpa K modal
pendant	1889 K un mois
pendapat	2236 K pribadi penulis
peneliti	2214 adalah K
pengar	3969 kostar K
penger	3055 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	3363 fără niciun cost K tine
penulis	2214 adalah K
people	18 thanks to K like	1141 funded by K like you	1220 K like you
pequeno	3183 um K favor a pedir
per	3056 K år	3970 K år
peramban	10 K anda
percent	1036 # K left to read
perfil	3203 siga nosso K
periodisme	456 dona suport al K	457 el nostre K	457 fent K	457 fem K
periodismo	1309 apoya el K	1387 hacer un K	1462 apoya el K	1462 colabora con el K	1463 nuestro K	1463 K de calidad	1463 hacemos K	1463 haciendo K
periodista	39 nuestro K	39 nuestra K	393 és K	1358 es K
periodistas	39 nuestros K	1386 nuestros K	1463 nuestros K
periodistes	457 els nostres K
perjantaisin	17 K
permanencia	1464 sin K
permission	1086 reproduced here with K	1086 reproduced with K	1101 written K	1101 prior K	1102 without K	1116 K to load	1116 K before anything is loaded	1154 K to reuse this
perskaitykite	2716 K visą
personal	1115 views are K
personale	3339 datele tale K
personales	1341 datos K serán
personas	1387 K como tú	1462 K como tú
persondatapolitik	598 K
personenbezogene	732 K daten
personnelles	1764 vos données K
personoplysninger	598 dine K
personopplysninger	2961 K
personuppgifter	3874 dina K
personverninnstillinger	2982 K
perspausdinti	45 K
pertama	2291 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3227 é K
pesquisadora	3227 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3661 K
""", 'ph': """
philosophe	1848 est K
phone	1055 news to your K
photographe	1848 est K
photographer	1109 staff K
photos	40 your K	40 vos K	40 tes K	1123 K from this story	1123 K from this event
""", 'pi': """
pictures	40 your K
pide	1465 K
piebilda	2779 K
piece	1157 this K	1301 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	3179 K miesiąc
pievienojieties	51 K
pilihan	2272 sumber K
pirmas	2718 K mėnuo
pisala	3661 K je
pisalo	3661 K je
pisao	3661 K je
pisz	3129 K na
pitala	3661 K
pitali	3661 K
pitao	3661 K
pitch	1015 K in	1098 K in
pitching	1300 consider K in
pix	3226 um K	3324 K
""", 'pj': """
pjevali	3661 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2973 vær varsom-K
plakatens	2986 vær varsom-K
platformlarinda	4146 tüm podcast K
plats	42 var du på K
plattform	884 unsere K
player	9 this K
please	51 K join them	67 K tell us	1028 K log in to	1051 K share this	1099 K help	1258 K tell us about	1258 K tell us how	1258 K tell us your	1300 K chip in	1300 K give	1300 K help if	1300 K give if
pleide	3057 K
pliki	3099 bez zgody na K
plusartikelen	2936 K
plusartikels	2789 gratis K	2936 K
""", 'po': """
pobierz	3177 K naszą
poche	1804 dans votre K
podaj	77 K swój e-mail
podatkov	3788 obdelavo osebnih K
podatku	3062 przekaż #% K	3117 #% K	3117 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	501 K	623 K-app	689 vores K	754 den K können sie	754 den K kannst du	754 unseren K	884 unser K	884 unseren K	921 K	1011 το K μας	1091 follow the K	1301 our K	1463 nuestro K	1888 notre K	2290 K kami	2441 il nostro K	2876 op de K	2936 onze K	2985 hører K	3103 K	3178 nasz K	3323 nosso K	3591 K	3659 naš K	3687 K	3755 náš K	3784 K	4073 K'i	4073 K'imizi
podcasta	3591 K	3784 K
podcastapp	623 K	2876 favoriete K
podcaste	34 našom K
podcasten	623 K	2985 K
podcastimiz	4158 K
podcastimizi	34 K
podcastimme	34 K	1719 K
podcastov	3687 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	623 hvor du lytter til K	623 hvor du hører K	754 wo es K gibt	811 folgen des K	811 folge des K	921 K	1091 wherever you get your K	1091 wherever you listen to K	1091 wherever you get K
podcastu	34 naszego K	34 našem K	501 K	3103 K	3591 K	3687 K	3784 K
podcastul	34 K nostru	3429 K nostru
podcastunk	2181 K
podcastunkban	34 K
podcasty	501 K	573 naše K	3103 K	3687 K
podd	34 vår K	3969 vår K
poddapp	3898 K
poddar	34 våra K	3898 K finns
podden	3898 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3249 sua ajuda K
poden	50 els socis K
poderemos	3249 a sua ajuda K	3322 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2985 hører K	3055 vår K	3591 K	3784 K	3848 naš K
podkasta	3591 K	3784 K
podkastapp	2985 K
podkasten	2985 K
podkastu	3591 K	3784 K
podle	575 K
podotkl	575 K
podpora	572 vaše K	3754 vaša K	3847 vaša K
podpore	3755 vďaka K	3793 brez vaše K	3848 brez vaše K
podporo	3847 vašo K
podporte	3699 K	3754 K nás	3754 K našu
podpory	514 bez vaší K	573 bez vaší K	3699 bez vašej K	3755 bez vašej K
podprite	3793 K	3847 K nas	3847 K naše
podremos	1462 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3129 K nas
points	1159 the bullet K	1159 these bullet K	1159 the key K above
pokutoval	575 K
policy	1065 our cookie K
politica	3339 K de cookie
political	1085 is a K	1085 is the K editor
politicieni	3363 nu depinde de K
politika	4052 çerez K
politikasi	4053 gizlilik K
politikredakteur	836 ist K
politikredakteurin	836 ist K
politikressort	760 leitet das K
politikwissenschaftler	751 ist K
politologue	1780 est K
poll	35 our K	1069 vote in our K	1069 take our K	2877 onze K
polub	3076 K nas na
pomagajte	3847 K nam
pomocou	3701 K ai
pomozite	3601 K nam	3658 K nam
pomozte	572 K nám
ponavlja	3661 K
ponavljao	3661 K
ponctuel	1782 un don K
ponovno	45 K objavi
pop	1015 K your
popravek	97 K:
poprosil	575 K
poprosila	575 K
poprzedniej	97 K wersji
por	3253 um ano K #
poradil	575 K
portal	3178 nasz K	3659 naš K	3848 naš K
portalu	3113 na naszym K	3113 w naszym K
posez	1887 K-la à	1887 K-nous
posible	18 hace K
posielajte	3678 K nám
posielame	57 vám K
positions	1123 our open K
poslechnout	502 si můžete K
posljednji	3610 K besplatni članak
posredujte	49 K
possible	408 ajuda a fer K	457 ajuda a fer K
post	20 rest of this K	79 på e-K	1116 to view this K	1116 to see this K	1152 this is a paid K	1157 this K	1301 this K	2837 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3864 din e-K	3876 din e-K kommer inte
postadresse	60 e-K vises ikke	2952 din e-K	2963 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3658 K član	3847 K član	3847 K naročnik
postanizda	79 e-K	4077 her sabah e-K	4077 e-K	4091 e-K
postaw	54 K mi kawę	54 K kawę	3177 K nam	3177 K mi	3177 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	710 in dein K	710 in deinem K	710 direkt ins K	714 in ihrem K	714 in ihr K
postingan	2279 K bersama oleh
postkasti	1491 otse K
postkastis	1491 iga hommik sinu K	1491 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3658 K nam je
potrebujeme	3754 K vašu podporu
potrebujemo	3778 za ogled K	3847 K vašo
potremo	2362 aiuto K	2440 con il tuo aiuto K
potrivit	3431 K
potrzebujemy	3062 K twojego wsparcia	3177 K twojej pomocy	3177 K twojego wsparcia
pound	1300 K you give
pourboire	1783 un K
pourront	1833 traceurs K être déposés
poursuivez	1737 K votre lecture
poursuivre	1737 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3757 K	3850 je K
povedala	3757 K	3850 je K
povestit	3431 a K
povikao	3661 K
powered	1300 K by you
powerful	1301 hold the K to account
powiadomienia	14 K	3072 włącz K	3072 chcesz otrzymywać K	3073 K push
powiedzieli	3180 K
powtarza	3180 K
pozele	40 K tale
pozivala	3661 K
pozivali	3661 K
pozivao	3661 K
pozn	97 K. red
poznamenal	575 K
poznamenala	575 K
pozvala	3661 K
pozvao	3661 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2815 K mee	2935 K mee
praca	3178 nasza K
pracujte	499 K s námi	3685 K s nami
prati	3612 K nas na
pratite	3658 K nas
pravi	3850 K
precedente	97 versione K di questo	97 K versione di questo
precisa	3182 K de você	3322 K de si
precisamos	3183 K da sua ajuda	3186 K do seu apoio	3322 K da sua ajuda
precisato	2443 ha K
preciso	3213 é K estar logado
precizat	3431 a K
prednostne	3773 K vire
prednostni	3773 K vir
prednostnih	3773 K virov
prednostnim	3773 K virom
predplatitelia	50 K môžu	3707 len K	3707 iba K	3707 nájdu K	3707 prečítajú K	3758 K
predvajanje	3778 K videa
preferate	3347 sursele tale K	3411 surse K
preferences	1065 your cookie K	1168 cookie K	1168 privacy K
preferida	391 font K	1363 fuente K	3231 fonte K
preferidas	1363 fuentes K	3231 fontes K
preferides	391 fonts K
preferido	1363 medio K
preferidos	1363 medios K
preferirane	3580 K izvore
preferirani	3580 K izvor
preferiranih	3580 K izvora
preferita	2316 fonte K su google	2342 fonte K
preferite	2342 fonti K
preferowane	3095 K źródło	3095 K źródła
preferowanego	3095 K źródła
preferowanych	3095 K źródeł
preferowanym	3095 K źródłem
preferred	1055 K source on google	1103 K source	1172 K sources
preglednik	10 vaš K
prehratie	3681 K videa
prejemajte	3762 K vsako	3810 K
prejemati	3803 želite K
prejmite	3810 K
preklinjao	3661 K
prelua	45 K
preluarea	3346 K textelor
preluat	45 K
prema	3661 K
premier	1741 le K mois	1889 le K mois
premium	2857 toegang tot alle K
premoderated	1069 K
prenesite	3847 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3858 bli K	3858 redan K	3859 som K	3925 en K	3968 bli K
prenumeranter	50 K kan	3858 endast för K	3916 är för K	3916 bara K	3916 endast K	3969 våra K	3972 K
prenumerata	2720 K
prenumeration	3972 K
prenumerationen	3863 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2692 tik K
prenumeratoriams	2661 tik K	2692 tekstas skirtas K	2692 straipsnis skirtas K
prenumeratorzy	50 K mogą	3125 tylko K
prenumerera	80 K	3858 K för att	3863 K på nyhetsbrev	3903 genom att K	3968 K på vårt
prenumeruojate	2661 jau K
prenumeruokite	80 K	2716 K
preostanek	3761 K članka
presenteie	3190 K
prethodnog	3616 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3662 K
pretplati	3596 hvala na K
pretplatite	80 K se	3564 K se već od	3658 K se
pretplatnici	50 K mogu	3609 samo K	3662 K
pretplatnicima	3564 dostupan samo K	3564 dostupan je samo K	3564 dostupan je K	3564 dostupno samo K	3576 samo K	3609 samo K
pretplatnik	50 kao K	80 postanite K	3564 već ste K	3658 postanite K
pretplatnike	3564 dostupan samo za K	3576 samo za K
pretplatu	3565 već imate K	3597 uz K	3597 K	3618 uz K
preuzeti	45 K
preuzimanje	3575 zabranjeno K	3600 zabranjeno K	3600 zabranjeno je K
preuzmite	3658 K našu
preventing	1061 browser extension is K
prevention	97 suicide K
preview	1173 free K
previous	97 K version of this
price	1302 the K of a
pridaj	51 K sa
pridajte	51 K sa	3710 K si nás	3754 K sa k nám
prihvatate	3596 prijavom K
prijavi	24 K se	3596 hvala na K
prijavili	3596 hvala što ste se K
prijavite	24 K se	3658 K se na naš	3658 K se na naše	3847 K se na
prijavo	3788 s K se	3788 s K na	3788 hvala za K
prijavom	3596 K se slažete	3596 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3773 K vir
priljubljene	3773 K vire
priljubljeni	3773 K vir
prima	3430 K lună
primajte	3617 K
primate	3611 želite da K
primati	3611 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	3324 K mês
primer	458 el K mes	1464 el K mes
primo	2442 il K mese
principles	1086 the thomson reuters trust K
print	1051 click to K	1260 will not K your	1260 won't K your
prioriterad	3889 K källa
pripojte	51 K sa
pripomenul	3757 K
prisijunkite	24 K	51 K	2716 K prie mūsų
prispejte	90 K, koľko môžete	3699 K	3754 K	3754 K aj vy
prispevek	3848 ta K
privacidad	1342 política de K	1463 nuestra política de K
privacidade	3210 política de K
privacitat	396 política de K
privacy	1065 see our K policy	1065 to our K policy and terms	1065 and the google K policy	1301 our K policy
privacybeleid	2811 ons K	2852 ga je akkoord met het K
privacyverklaring	2813 K
private	60 your email will stay K
privatlivspolitik	598 K
priznaje	3661 K
priznal	3757 K
priznala	3661 K
priznao	3661 K
probe	843 K-abo
probeabo	693 K	702 wochen im K	843 K	843 das K
probeer	2935 K nu	2935 K een maand
proberen	2937 gratis K
processing	1065 consent to the K
prochains	1888 nos K articles
procurada	97 K, a
prodavnici	3589 našoj K
produce	1141 not free to K	1141 not cheap to K
produced	1152 K by our brand
proefabonnement	2791 K	2935 neem een K	2937 K
profesor	1358 es K	3349 este K
profesora	1358 es K
professeur	1780 est K
professeure	1780 est K
professionista	2339 è giornalista K	2339 giornalista K
professor	393 és K	751 ist K	1085 is a K	1085 is an assistant K	3227 é K
professora	393 és K	3227 é K
professore	2339 è K
professoressa	2339 è K
professorin	751 ist K
profilazione	2322 i cookie di K
profitez	1723 K de	1737 K de nos offres
prohibida	1356 queda K
proibida	3224 é K a
project	1801 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	3431 a K	3431 au K
promise	1300 K never to
propietaris	437 sense K	437 ni K
propustite	3611 ne K
prosbu	461 máme na vás K	461 máme malou K	3674 máme malú K	3674 malú K
proseguire	2365 per K la lettura
prosil	575 K
prosila	575 K
prosili	575 K	3180 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3180 K
protejate	3371 K de dreptul de autor
provalo	2303 K gratis	2440 K gratis
provided	1065 content K by a third party	1116 contains content K by
provision	728 erhalten wir eine K	728 eine kleine K	800 bekommen wir eine K	800 eine K vom	822 K	3935 K
provisions	728 K-links
provisionslinks	822 K
prozent	791 K rabatt
przedruk	45 K	3115 K za zgodą
przedrukujcie	45 K
przegap	3127 nie K
przekonuje	3180 K
przetisknout	45 K
przetwarzanie	3081 K danych osobowych
przez	3119 K ai
przycisk	3108 klikając K
przyznaje	3180 K
""", 'ps': """
psal	575 K
psala	575 K
""", 'pt': """
ptal	575 K se
ptala	575 K se
ptali	575 K se
ptaly	575 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2325 prima di K un commento
pubblicato	22 non sarà K	2325 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3212 o seu endereço de e-mail não será K
publicat	3371 a fost K inițial în
publication	1022 is a reader-supported K	1152 accurate at the time of K	1152 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3910 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1339 bloqueador de K	1463 sin K
publicidade	11 a K	70 sem K	3240 depois da K
publicista	2169 K
publicitat	11 la K	70 sense K	457 sense K
publicitate	11 K	70 fără K
publicysta	3165 , K
publicystka	3165 , K
publikovanie	3672 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1260 will not K your	1260 won't K your	1260 never K your	1260 we may K your
published	22 will not be K	60 email won't be K	1069 your email address will not be K	1087 was first K by	1087 was first K on	1154 K under license
publishing	1152 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1659 suoraan K
puis	1738 K # €
puisque	1725 K vous êtes là
pungkasnya	2292 K
punya	2190 sudah K akun
purchase	1060 K through links on our site
push	782 per K
pushbericht	2850 een K bij
pushbeskeder	626 K
pushmeldingen	2801 K
pushnotiser	3900 K
pushvarsler	2988 K
pustit	502 si můžete K
pustite	77 K svoj e-naslov
puts	1201 our app K
""", 'py': """
pytali	3180 K
pyysi	1721 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1306 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	2295 già che sei K
quieras	1314 cancela cuando K	1464 cancela cuando K
quitter	1725 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2877 doe de K	2877 onze K	3105 nasz K	3105 K
quizie	3105 naszym K	3105 K
""", 'ra': """
raccolta	2444 K fondi
racconta	2443 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2443 ha K
raconte	1890 K
racontez	38 K-nous	67 K-nous
rad	3659 naš K
radil	575 K
radila	575 K
radili	575 K
radzi	3180 K
radzili	3180 K
radzono	3180 K
ragino	2719 K
raise	1141 help us K
rajaton	1625 K pääsy
rakendus	1489 meie K	1489 K
rakenduses	1489 K
raksti	38 K mums	67 K mums	2776 K mums
rakstiet	38 K mums	67 K mums
raksts	2777 šis K
rakstu	2755 šo K
rakstus	2777 visus K
ralat	97 K:
range	1193 shop the K
rappelle	1890 K
rapporterar	3956 K från
rapporterer	676 K fra	3042 K fra
""", 're': """
reach	1113 K him at	1113 K her at	1113 K them at	1141 we would K our goal	1141 we'd K our goal	1300 help us K
reached	1036 you've K your limit of free	1084 can be K at
reacties	85 in de K	2816 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1036 # % left to K	1093 is K by an ai	1093 is K by ai	1147 link can K this	1213 free to K	1213 free for all to K	1301 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	1017 we're asking K	1094 thank you, K	1141 funded by K like you	1162 K' editor	1194 K make this	1213 thanks to our K	1220 K like you	1300 K like you	1300 join the K	1301 our K	1301 funded by its K	1304 appeal for K	1304 K pay
reading	0 K time	1028 keep K for just	1028 keep K with a	1028 K this post for free	1032 to finish K	1032 to keep K	1147 to your K list	1214 you're K	1214 you are K	1214 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2816 om te K	2832 K? mail	2832 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	3358 nu a participat la K
realizzazione	2352 non ha partecipato alla K
recalled	1303 K
recalls	1303 K
recaptcha	205 K	997 K	1038 protected by K	1441 K	1864 K	2280 K	2419 K	2542 K	3303 K	3418 K	4142 K	4489 K
receba	3182 K as	3194 K no seu	3194 K todos os dias	3322 K no seu
receive	1038 K email from us on behalf of	1039 sign up to K	1039 K emails from	1065 agree to K emails	1300 to K new posts
recensent	2923 is K
recevez	1723 K chaque	1747 K chaque	1747 K tous les	1887 K notre
recevoir	1753 K les alertes	1806 j'accepte de K
recherche	97 für diese K haben wir	884 diese K
recherchen	884 unsere K
rechercheteam	39 unser K	39 unserem K	759 K
rechtbankverslaggever	2872 is K
recibe	1305 K cada	1324 K cada	1324 K todas las
recibir	1386 acepto K
recipe	1198 links in this K
reclamat	3431 a K
reclame	70 fără K	3429 fără K
reclamelor	3392 blocare a K
reclamevrij	70 K
recomandat	3431 a K	3431 au K
recomenda	3325 K
reconheceu	3325 K
reconnu	1890 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	3431 a K
recurring	1098 K donation	1302 K donation
red	97 anm. d. K
redacteur	2833 is K	2833 is politiek K	2872 werkt als K	2923 is K
redactie	39 onze K	97 noot van de K	2815 mail de K	2832 contact op met onze K	2832 contact op met de K	2832 tip voor de K	2836 mening van de K	2861 K heeft geen	2935 mail de K	2935 tip de K	2936 onze K
redactor	393 és K	1358 es K	1425 es K jefe	3349 este K
redactora	393 és K	1358 es K	1425 es K jefa
redakce	493 napište do K	499 do K	499 do naší K	573 naše K	573 jsme malá K
redakci	39 naší K	573 naši K
redakcia	3755 naša K	3755 sme malá K
redakcie	3672 bez súhlasu K	3678 napíšte do K	3685 do K	3685 do našej K
redakcii	39 našej K
redakcija	2717 mūsų K	2777 mūsu K	3659 naša K	3659 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3582 javite se K	3582 pišite K	3589 našoj K
redakcijos	2671 K sutikimo
redakciju	3659 našu K
redakcja	3178 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	3115 bez zgody K	3178 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	2289 hubungi K	2290 K kami	2290 email K	2290 K
redaksjon	3055 vår K
redaksjonen	38 tips K	67 tips K	3054 kontakt K	3055 kontakt K
redakteur	751 ist K	760 als K	760 seit # K	871 ist seit # K
redakteurin	751 ist K	760 als K	760 seit # K	871 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	689 vores K	760 leitet die K	764 meinung der K	800 K war an der	801 nicht von der K	804 melden sie sich bei der K	824 produkte wurden von der K	884 unsere K	3969 vår K
redaktionell	824 produkte K ausgewählt
redaktionelle	731 externe K inhalte
redaktionen	600 skriv til K	3876 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	494 je K	494 , K	494 - K	560 je K	560 , K	3098 - K	3098 , K	3679 je K	3679 , K	3679 - K
redaktore	2736 galvenā K	2736 K
redaktorem	494 je K	560 je K	3098 jest K	3165 jest K
redaktorius	2676 K
redaktorka	494 je K	494 , K	494 - K	560 je K	560 , K	3098 - K	3098 , K	3679 je K	3679 , K	3679 - K
redaktorkou	494 je K	560 je K	3679 je K
redaktorom	3679 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2736 galvenais K	2736 K
redaktur	2214 adalah K
redator	3287 é K
redatora	3287 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2361 la K ti invia	2403 lavora nella K	2403 è entrata in K	2403 è entrato in K	2441 la nostra K
reenvia	49 K
references	97 contains K to
refresh	1128 K this page	1128 K the page
regala	1314 K esta nota
reggel	17 minden K
regioverslaggever	2833 is K
registe	3190 K-se para
register	1028 K for free to
registered	1145 K users can
registraci	507 děkujeme za K	509 po K
registrarte	1324 al K
registrate	1386 K a nuestro	1462 K
registrati	2294 K per	2306 K per	2440 K gratis
registration	1173 free K gives
registreer	2789 K je
registrera	3903 genom att K dig
registrere	2991 ved å K deg
registrieren	703 K sie sich
registrierung	756 K	790 mit ihrer K	791 die K ist kostenlos
registrirajte	3597 K se besplatno	3597 besplatno se K	3789 brezplačno K	3789 K se brezplačno
registrujte	572 K se	3597 K se besplatno
regrette	1890 K
regrettent	1890 K
reiseangebote	810 unsere K
rejoignez	51 K-les	51 K-nous	1757 K-nous sur	1887 K-nous	1887 K notre	1887 K nos
rejoins	51 K-les
rekao	3661 K
rekla	3661 K
reklam	70 bez K	70 nie mamy K	70 K yok	573 bez K	3178 bez K	3178 nie mamy K
reklama	3659 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2996 K
reklamelinks	74 K	633 K
reklamer	70 ingen K	689 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3114 we współpracy K
reklamsiz	70 K	4158 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3165 K z
relatos	97 contém K
relatou	3325 K
rely	1256 you K on	1301 we K on
remaining	1036 free articles K	1036 free article K	1036 articles K this month	1036 free stories K
remind	1304 K me later
removed	1069 this comment has been K
rendszeres	2180 legyen K
rendue	60 e-mail ne sera pas K
replied	1303 K
reply	6 leave a K	1245 just hit K	1245 hit K and	1245 hit K to
replying	1245 K to this email
report	53 months on this K	53 months to K	1132 K an error
reportage	884 diese K	1888 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	3323 esta K
reportagens	3323 nossas K
reportaje	97 para este K	1463 este K
reported	1297 K from	1303 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	676 er K på	751 ist K	760 als K	760 seit # K	1082 contact the K at	1083 is a K at	1085 is a K	1085 is a senior K	1107 contact the K	1107 contact our K	1107 email the K	1109 K	1780 est K	1848 est grand K	1848 est grande K	2214 adalah K	2980 er K i	3042 er K i	3098 - K	3098 , K	3165 , K	3349 este K	3583 je K	3583 , K	3776 je K	3776 , K	3893 är K på	3956 är K på	3956 är K
reportera	39 naszego K	1358 es K
reporterem	39 naszym K	3098 jest K	3165 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	751 ist K	760 als K	760 seit # K
reporterka	3098 - K	3098 , K	3165 , K	3583 je K	3776 je K
reportero	1358 es K
reporters	39 our K	1300 ask our K	1301 our K	1301 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1069 why are you K this	1141 keep our K free	1158 this K	1180 more of our K	1301 our K	1301 this K	1301 K like this	1301 goes to K
reportrar	39 våra K
reports	1111 K on
repost	45 K this
representa	3230 não K a opinião
representam	3212 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1087 may not be K
reproducerea	3346 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1086 K without permission	1154 K in whole or in part	1778 toute K	1778 droits de K	1778 K interdite	1779 toute K	1779 droits de K	1779 K interdite
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
republish	45 K	1086 K our articles	1086 K this article	1154 K this story	1154 K our stories
republished	45 K	1086 K with permission	1086 is K from
requests	97 K for comment
required	21 K fields are marked	1069 K fields are marked
research	1085 is a K fellow
researcher	1085 is a senior K	1085 is a K
reserva	29 es K el dret
reservados	1356 derechos K	3223 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	390 tots els drets K
reserve	29 K the right
reserved	906 all rights K	1028 article is K for	1086 all rights K	2474 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2403 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1382 K de sus autores	1382 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3212 os comentários são de K
responsabiliza	30 não se K	1382 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1382 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	836 ist K
ressortleiterin	836 ist K
rest	20 to read the K	1028 to read the K of this	1157 the K of this
restants	1743 articles gratuits K
reste	1744 il vous K #%	1744 il vous K # %
resultater	614 google-K
results	1172 your search K	1172 your google K
retrouvez	1757 K-nous sur	1787 K	1887 K-nous
rette	624 K fejl
rettelse	97 K:
retter	624 K fejl	624 K alle fejl	2986 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2972 alle K forbeholdt
reuters	1778 avec K	1779 avec K
revcontent	94 K
revelou	3325 K
revient	1807 vous K qu'à
rewritten	1086 may not be published, broadcast, K
""", 'ri': """
ricamiz	4038 küçük bir K var	4038 sizden bir K var
ricercatore	2339 è K
ricercatrice	2339 è K
ricevi	2311 K ogni	2440 K ogni	2440 K la
richtigstellung	97 K:
ricordato	2443 ha K
rief	886 K
riep	2938 K
riferito	2443 ha K
riippumaton	1719 K media
riippumatonta	1718 tue K	1719 K journalismia
riporter	2169 K
riportere	2169 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2336 K riservata	2336 © K	2369 è vietata la K	2369 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2371 K agli abbonati
riservati	2336 tutti i diritti K	2371 K agli abbonati
riservato	2303 K ai nostri abbonati	2303 questo contenuto è K	2365 K agli utenti	2371 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	621 af en K	1441 no soy un K	1864 je ne suis pas un K	2280 saya bukan K	2419 non sono un K	3303 não sou um K	3418 nu sunt K
rocznie	3179 K
ropade	3971 K
ropar	3971 K
roper	3057 K
ropte	3057 K
roskapostia	71 ei K
round	1097 our K-up
roundup	1038 get a weekly K	1097 our K	1097 weekly K
rozhodl	575 K
rozhodol	3757 K
rozpowszechnianie	3092 K artykułu	3115 dalsze K
""", 'ru': """
rubrice	511 najdete v K
ruft	886 K
ruga	3431 îi K	3431 îl K
rugat	3431 a K	3431 au K
rugau	3431 K
rukoili	1721 K
ruled	1303 K
rundbrief	78 K	755 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3057 K	3971 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3971 K
sagde	691 K
sagen	886 K
saggista	2403 è K
saglasnosti	3616 bez K
sagt	886 K
sagte	886 K
sagten	886 K
said	1303 K
saisissez	77 K votre adresse
saken	2940 likte du denne K	2986 feil i K	3014 denne K	3014 få K	3054 les hele K	3055 denne K
saker	3014 flere K	3055 våre K	3055 alle K
saklidir	4059 tüm haklari K	4059 her hakki K
sako	2719 K
saluran	2197 ikuti K	2197 gabung di K	2290 K kami
samarbeid	2996 i K med en annonsør
samarbejde	633 i K med en annoncør
samarbete	3908 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2874 deze K	2874 de K is
samenwerking	2861 betaalde K	2861 K met onze partner	2861 K met een commerciële
samstag	17 jeden K
samtycke	3895 ditt K
samtykke	620 dit K	620 give K	628 jeg giver K til	2982 ditt K	2982 gi K
samtykket	2982 K ditt
sang	691 K	3057 K
sanoi	1721 K
sanoivat	1721 K
sanoo	1721 K
sans	70 K pub
satin	4084 K alin
satura	2737 ārējā K
saturday	17 every K
saturdays	1206 delivered K	1206 sent K
sauca	2779 K
saugomos	2664 visos teisės K
savetovala	3661 K
savetovali	3661 K
savetovao	3661 K
savetuje	3661 K
savjetovala	3661 K
savjetovali	3661 K
savjetovao	3661 K
savjetuje	3661 K
savundu	4160 K
say	1015 have your K	1069 have your K in
saya	62 tag K
sayenizde	4158 sizin K
says	1303 K
sazinies	2776 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2313 K l'app	2313 K la app	2313 K la nostra app	2440 K la nostra	2440 K l'app
schauen	883 K sie vorbei
schick	49 K ihn	49 K es	834 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	834 K sie uns	883 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	843 K
schokkend	97 kan als K
schon	694 wenn sie K hier sind	694 wo sie K hier sind
schreef	2938 K
schreib	38 K uns	67 K uns	804 K uns	883 K uns	884 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	693 K sie an	734 K sie uns ihre meinung	804 K sie uns	883 K sie uns
schreibt	38 K uns	67 K uns	751 K über	751 K für	761 K seit # für	871 K als freie	871 K als freier	883 K uns	884 K mir unten	884 K uns unten	886 K
schrieb	886 K
schriftlicher	746 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2781 K u in	2781 K je in	2794 K je in voor	2794 K je gratis in	2895 K je hier in	2935 K je gratis in
schrijft	2833 K over	2833 K voor	2923 K voor	2938 K
schrijver	2833 is K en	2836 mening van de K
scria	3431 K pe	3431 K în	3431 așa K
scrie	38 K-ne	67 K-ne	3428 K-ne
scrii	3428 să ne K
scriitoare	3349 este K
scriitor	3349 este K
scripts	1061 unblock K
scris	3431 a K
scritto	2441 chi ha K questo	2443 ha K
scrittore	2339 è uno K
scrittrice	2339 è una K
scrive	2339 K di	2339 K per
scriveteci	38 K	67 K
scrivi	2294 K a
scrivici	38 K	67 K	2440 K
""", 'se': """
search	1172 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2443 K
section	55 K #g	1070 in the comment K
secure	1107 K drop
securedrop	1107 K
securely	1107 K on signal	1107 K via signal	1107 contact us K	1107 reach us K
seda	49 jaga K
see	42 did you K it	1239 if you K
segnalacelo	2440 K
segons	459 K
segueix	456 K-nos
seguici	2316 K su	2316 K anche su	2440 K
seguir	1335 puedes K a	1335 puede K a
segundo	3325 K
sehen	839 K sie hier.
seit	871 ist K # bei
sekarang	2289 donasi K	2289 daftar K	2289 gabung K	2289 unduh aplikasi K
sekite	2716 K mus
sekojiet	2776 K mums
selaimesi	10 K
seleciona	3248 a redação K
selected	1152 K by our
selengkapnya	2188 untuk membaca K	2227 membaca artikel K
selgitas	1527 K
selitti	1721 K
selon	1890 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1889 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1464 a la K	3324 por K
semanal	78 la carta K	1324 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	688 K os	1038 we'll K you	1107 K us a tip	2965 K inn	3054 K oss
sende	2991 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	834 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1201 our app K you
seneste	623 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2362 K di te non	2440 K di te non
sermayeden	4118 K bağimsiz
service	1780 est chef du K	1780 est cheffe du K	1848 a rejoint le K
serwisie	3113 w K	3128 naszym K
serwisu	3099 treści z K	3099 treść z K
seslendi	4160 diye K	4160 K
setiap	17 K pagi	2291 K bulan
setmana	456 rep cada K
setmanalment	17 K
settimana	17 ogni K	2442 alla K
settings	1065 cookie K	1168 cookie K	1168 privacy K
setuju	43 tidak K?
setujui	2215 K cookie
seuraa	1718 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1051 K this with	1051 K this post on	1051 K this if you	1051 K this far and wide	1051 click to K	1060 we may get a K
shareholders	1141 not by K	1301 no K
shop	1165 our K	1193 K our	1225 in our K	1225 from our K	1225 our K now
shope	3685 našom e-K
shopping	1198 our K links
shopu	499 našem e-K	3589 našem web K	3685 nášho e-K
should	1107 story we K	1107 we K look into	1107 we K know about
shouted	1303 K
showcase	237 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	771 jetzt tickets K:	816 K sie unsere arbeit
sier	2994 til du K opp	3057 K
siga	3203 K-nos no	3203 K-nos nas	3322 K-nos
siger	691 K
sign	24 K in	1039 K up to get	1099 K up	1209 K up for our	1209 K up to our	1300 K up for our	1300 K up to our	1300 when you K up	1300 K up now
signal	615 på K	758 auf K	758 K-kanal	2977 på K	3890 på K
signaler	1766 K une erreur
signalez	1887 K-la-nous	1887 K-le-nous
signali	3677 K
signalu	492 K	3096 K
signing	1038 thanks for K up	1038 thank you for K up	1038 by K up, i agree	1038 by K up, you agree	1038 by K up you agree
silakan	2188 K login	2188 K masuk
silenced	1301 refuse to be K
simply	1245 K hit reply
since	1017 K you're here
sinds	2923 werkt K #
sini	2289 klik di K
sinirsiz	4062 K erişim
sinulle	1620 meillä on K pyyntö
site	64 ayna K	1165 our jobs K	1301 our K	2936 onze K
sitede	4069 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2779 K
skaityti	2661 norėdami K toliau	2661 norint K toliau	2661 K toliau galite
skaitytojai	2717 mūsų K
skaitytojams	2717 mūsų K
skelbiamas	22 nebus K
skicka	3903 genom att K	3968 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2686 K # proc	2716 K paramą
sklepem	3102 naszym K
sklepie	3102 naszym K
skontaktuj	38 K się z nami	3097 K się z nami	3097 K się z naszym	3097 K się z naszą	3097 K się z autorem	3097 K się z autorką
skreg	691 K
skrek	3057 K	3971 K
skrev	691 K	3057 K	3971 K
skribent	618 er fast K	2980 er K	3893 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	688 K til os	688 K dig op	3863 K upp dig	3968 K upp dig	3968 K till oss
skrive	21 logget ind for at K	3055 vi bør K om	3055 vi burde K om
skrivefeil	2986 funnet en K
skriver	691 K	3057 K	3971 K
skrzynce	3068 w twojej K
""", 'sl': """
slant	3970 en K
slapukais	2677 K	2695 K
slapukus	2677 K
sledite	3847 K nam
sledujte	472 K nás	525 K nás živě	572 K nás	3754 K nás
sliboval	575 K
slobodno	3658 podržite K
sluit	51 K je aan
""", 'sm': """
small	1194 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	456 fes-te K	456 fes-te'n K
socia	51 hazte K	80 hazte K	1305 hazte K	1361 hazte K
social	724 auch bei K media
socialmediacookies	2837 K
socio	51 hazte K	80 hazte K	1305 hazte K	1309 hazte K	1361 hazte K
sociologue	1780 est K
socios	1391 solo para K	1391 sólo para K
socis	80 feu-vos K
sodelovanju	3790 v K s partnerjem
soglasja	3807 brez K	3807 brez pisnega K
som	3014 en sak K
somebody	1237 if you know K	1237 K sent you this
someone	1051 send this to K	1237 if you know K	1237 K sent you this
something	1132 see K wrong	1132 K is wrong	1239 if we got K wrong	1239 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3431 arată un K
sondajul	35 K nostru
sonderheft	810 unser K	810 das K
sondzie	3105 naszej K	3105 w K	3122 weź udział w K
sonntag	17 jeden K
sordu	4160 K	4160 diye K
sordular	4160 K
soruyor	4160 K
sostegno	2298 il tuo K ci	2298 abbiamo bisogno del tuo K	2440 il tuo K
sostenerci	2298 puoi K
sostengono	2362 ci K ogni mese
sostenitore	80 diventa K	2440 diventa K
sostenitori	2441 i nostri K
sostiene	2337 chi ci K	2441 chi ci K	2443 K
sostieni	2298 K il nostro	2298 K la nostra	2440 K il	2440 K la
sostienici	2337 K	2440 K
sostuvo	1465 K
sottolinea	2443 K
soubory	486 K cookie
souhlasu	485 bez K	528 bez K
souligne	1890 K
source	1103 top K
soutenez	1728 K notre	1782 K-nous	1782 K notre	1810 en vous abonnant, vous K	1887 K-nous	1887 K notre	1887 K-le	1887 K-la
soutenir	1724 nous K	1729 pour nous K	1887 K notre
soutien	1723 votre K	1728 votre K est	1728 a besoin de votre K	1807 votre K, même
soutiennent	1807 nous K chaque mois
soutiens	1887 je K
sovelluksellamme	84 K
sovelluksemme	1629 lataa K	1719 K
sovelluksessa	1629 avaa K	1660 K
sovelluksessamme	84 K
sovellus	1629 lataa K	1629 lataa ilmainen K	1660 K	1718 lataa K
""", 'sp': """
spaltist	2980 er K	2980 er fast K	3042 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1300 can you K
specchio	64 sito K
spelregels	2816 K
spende	693 ihre K	693 mit einer K	697 deine K für	697 ihre K hilft	697 deine K hilft	697 jede K hilft	697 jede kleine K hilft	697 jede K zählt	883 deine K	883 eure K	883 K jetzt	883 K uns	887 K
spenden	693 jetzt K	693 K sie	887 K
spendenaufruf	887 K
spendenaufrufe	887 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	883 K uns
spendieren	54 K sie mir einen kaffee	883 K sie uns
spiega	2443 K
spiegato	2443 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1160 K content
sportredacteur	2872 is K
sportredakteur	836 ist K
sportredakteurin	836 ist K
sportressort	760 leitet das K
sportskommentator	2980 er K
sportverslaggever	2833 is K
spot	1239 if you K
spotify	4073 K'da	4146 K'da dinle	4146 K'dan dinle
spotted	1239 if you've K
spottete	886 K
spravodajcom	3679 je K
sprijinul	3428 K tău	3428 avem nevoie de K	3429 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	3428 K-ne	3429 K-mi mai jos	3431 K
spunea	3431 K
spuneau	3431 K
spurgte	691 K
spurte	3057 K
spus	3431 a K	3431 au K
""", 'sq': """
squadra	2441 la nostra K
""", 'st': """
staat	2938 K er
stabilito	2443 ha K
stadsverslaggever	2872 is K
stammt	832 K von einer ki
stand	1300 K with us
standards	1086 our K: the	1162 our K team
starred	60 K fields
starting	1226 tickets K at
statement	1247 forward-looking K
statements	1247 forward-looking K	1247 forward looking K
stay	1128 K with us for
ste	3674 keď K už tu	3772 ker K že tu
stede	42 var du til K
stelde	2938 K
stellen	810 wir K ein
stellenangebote	770 aktuelle K
stellenmarkt	770 unserem K
stellenportal	810 unserem K	810 unser K
stemme	621 ai-K
steuerlich	786 K absetzbar
steun	2781 uw K	2785 met jouw K	2785 met uw K	2785 K ons met	2828 K ons	2935 K ons	2935 K onze	2935 jouw K
stiahnite	3754 K si
stichpunkte	809 die K
stillingen	643 søg K	3009 søk K
stimme	752 K
stjerne	60 felter med K
stod	691 K der	3971 K det
stond	2938 K
stopite	3775 K v stik z
stopspillet	83 K
store	506 app K	780 im app K	1165 our K	1225 in our K	1225 from our K	3691 app K
stories	15 free K	1036 free K left	1082 for more K like this	1145 access to all our K	1158 K like this	1180 more of our K	1301 our K	1301 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1028 to read the full K	1036 free K left	1036 last free K	1042 read this K in the app	1051 share this K on	1082 if you have a K to tell	1082 email your K to	1107 K for us	1147 save this K	1157 this K	1157 the full K	1158 this K	1158 a K like this	1159 this K	1301 this K	1301 K that took us
straight	1038 K to your inbox	1204 emailed K to you
straipsniai	2688 nemokami K	2692 geriausi K jūsų
straipsnis	2692 nemokamas K	2717 šis K
straipsnius	2688 nemokamus K
streszczeniu	3119 o K ai
striga	3431 K
strigat	3431 a K	3431 au K
strigau	3431 K
strinjate	43 se ne K	43 se K
strona	3080 ta K używa
studio	1152 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2869 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2869 K een mail	2869 K ze naar
""", 'su': """
subliniat	3431 a K
submitting	1038 by K your email
subscreva	3194 K a nossa	3194 K as
subscribe	1028 K to continue reading	1028 K to read the full	1028 to continue reading, K	1028 K to get access	1028 K for full access	1028 K to unlock	1028 already K?	1038 K to our free	1038 K to our weekly	1038 K to our daily	1038 K for more	1055 K to our channel	1055 K to our podcast	1091 K to the podcast	1091 K to our podcast	1145 if you already K	1145 K now for	1169 K here	1169 K below	1300 K to our	1300 K today	1300 K now	1300 K to get	1300 K for free
subscribed	1138 you are now K to	1190 you have K
subscriber	50 as a K	1015 become a K	1028 already a K	1028 this is a K-only	1030 existing K	1145 K-only article	1145 K-only story	1145 K-only content	1145 not a K?	1165 K event	1173 K account	1300 becoming a paid K	1300 free or paid K
subscribers	50 K can	50 K may	1028 this article is for premium K	1028 for K only	1028 exclusively for K	1028 is exclusive to K	1028 for paying K	1028 for paid K	1028 is for K	1028 are for K	1028 only K can read	1030 existing K	1145 exclusive to our K	1145 exclusively to K	1175 K can comment	1213 thanks to our K	1301 our K	1304 K
subscribing	1028 by K to our	1038 by K, you agree	1215 consider K	1300 consider K
subscription	1028 off annual K	1028 off an annual K	1028 your K helps	1028 K is being used on another	1028 upgrade your K	1028 sign up for a K	1028 purchase a paid K	1145 your K supports	1145 your K makes	1145 our K offers	1145 our K options	1173 without a K	1215 consider a K	1302 annual K	1304 K
subscriptions	1304 K
subscriptor	384 ja n'ets K	456 fes-te K	456 fes-te'n K
subscriptors	50 els K poden	384 només per a K	408 gràcies als K	411 exclusiu per a K	460 K
subscrit	407 K al nostre
subscriu	80 K-te	456 K-te
subscriure	407 en K't
subskrybenci	50 K mogą	3125 tylko K	3178 nasi K	3181 K
subskrybent	50 jako K
subskrypcja	3181 K
subskrypcje	3181 K
subskrypcji	3111 w K	3133 w K
substack	1028 in the K app	1304 K
substacks	1304 K
subvention	1807 aucune K et
succes	3332 te-ai abonat cu K
successfully	1190 K subscribed
sued	1303 K
sufletului	97 telefonul K
suglasnosti	3616 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1810 pour lire la K	1810 lire la K ?
suivez	1757 K-nous sur	1887 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1462 K al	1462 K
summary	1159 this K
sunday	17 every K	1097 our K email
sundays	17 on K	1206 sent K
suosikiksi	1646 K
suositteli	1721 K
suport	408 amb el teu K podem	408 ens donen K cada mes	456 dona'ns K	456 el teu K	457 ens donen K
suporta	3207 o seu browser não K
support	1022 please K us	1022 your K, no matter how small	1022 K our work by	1022 to K my work	1022 you can K us	1061 your browser does not K	1141 K fact-based	1300 K us	1300 K our	1300 K my work	1300 K this work	1300 your K	1300 we ask you to K	1300 K the show
supporta	2320 il tuo browser non K
supported	1061 your browser is not K	1301 reader-K	1301 reader K	1301 member-K	1301 listener-K
supporter	1300 become a K
supporters	1213 thanks to our K	1220 K like you
supporting	1022 please consider K	1300 consider K
survei	2290 K kami
survey	35 our K	35 our reader K	1069 reader K	1069 take our # minute K	1069 two-minute K	1070 short K	1300 take our K
suscribirte	1321 al K
suscribite	80 K	1386 K a nuestro	1462 K
suscripciones	1466 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1314 ya soy K	1314 ya eres K	1462 hazte K
suscriptora	1462 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1315 exclusivo para K	1315 sólo para K	1315 solo para K	1463 nuestros K	1466 K
susisiekite	38 K su mumis	2716 K su mumis
sustaining	1098 K member	1300 K member	1300 become a K
sustenta	3323 que K o
sutikimo	2664 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3971 K
svarar	3055 vi K alle
svarbiausius	2695 K savaitės
svarede	691 K
svarer	3055 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	3057 K
svideo	3579 K vam se tekst
svobodno	3847 podprite K
svobodnou	572 podpořte K
svoju	3568 K e-mail	3568 K mejl	3596 K e-mail
""", 'sw': """
swish	3905 via K
swisha	3968 K en gåva	3968 K oss	3968 K gärna	3968 K till #
""", 'sy': """
syndicated	1154 auto-generated from a K feed	1154 published from a K feed	1154 K feed
syndication	1154 our K team
syntetisk	621 K stemme	2983 K stemme
""", 'sz': """
szerint	2183 K
szerk	97 a K.
""", 'ta': """
taalfout	2816 K
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
tahun	2291 per K
takes	1145 free and K less than
takip	4049 bizi K edin	4049 K et	4068 x'te K	4084 K edin	4157 bizi K edin
takk	2991 ja K, jeg vil
takket	689 K være dig	3055 K være deg
taloustoimittaja	1651 K	1706 on K
talsyntes	3896 K
tamamini	20 haberin K	20 yazinin K	4157 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2292 K
tanggung	2236 menjadi K jawab penulis
tanpa	71 K spam
tapana	1721 K sanoa
tapkite	2716 K nariu
tarafindan	4070 yapay zeka K	4070 yapay zekâ K
tarayiciniz	10 K
targeting	1116 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2114 külső K
tarvitsee	1718 K sinua	1718 K tukeasi
tarvitsemme	1718 K apuasi	1718 K tukeasi
tasuta	1496 K konto
tavsiye	4160 K etti	4160 K ediyor
""", 'te': """
te	4068 'i x'K
teada	38 anna meile K	67 anna meile K
team	1301 our K	2936 ons K
teatas	1527 K
teavitused	1490 K
techredacteur	2872 is K
tegasnya	2292 K
tehisaru	1486 K abil	1486 tegi K	1502 K abil
tehisintellekt	1486 K
tehisintellekti	1486 K abil	1502 K abil
teica	2779 K
teigia	2719 K
teil	817 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	883 K sie uns
teilnehmen	770 jetzt K
teilte	886 K mit	886 K der	886 K die
tekrarladi	4160 K
tekst	20 cały K	20 ceo K	2874 deze K	3178 ten K	3597 ceo K	3659 ovaj K
tekstovima	3608 svim K
teksty	3178 nasze K
tekzip	97 K
telefon	626 på din K
telefoni	1490 otse K	1490 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	237 K	271 K канал	271 канал в K	391 canal de K	492 K	615 på K	615 K-kanal	724 unseren K-kanal	758 auf K	758 K-kanal	803 unserer K-gruppe	913 K	1055 join our K	1055 our K channel	1300 join our K	1334 nuestro canal de K	1788 canal K	1788 groupe K	2343 canale K	2831 K-kanaal	2977 på K	2977 K-kanal	3096 K	3203 nosso canal no K	3347 canalul de K	3451 мы в K	3451 наш K-канал	3451 в нашем K	3451 новости в K	3472 K	3472 K-канал	3472 K-канале	3581 K	3581 K-u	3613 K kanalu	3677 K	3774 K	3890 på K	3890 K-kanal	4064 K	4174 ми в K	4174 наш K-канал	4174 у нашому K	4194 K	4194 K-канал	4194 K-каналі	4380 kênh K
telegrama	3096 K
telegrame	3677 K
telegrami	1481 K kanaliga
telegramie	3096 K
telegramis	1481 K
telegramissa	1647 K
telegramkanaal	2831 K
telegramkanal	3890 K
telegramon	2110 K
telegramu	492 K	3581 K	3774 K
teljes	20 K cikk
tell	67 ? K us	1162 K us	1258 . K us your	1258 ? K us your	1258 . K us how	1258 ? K us how	1258 . K us what	1258 ? K us what
telli	80 K leht	1524 K kohe
tellija	1468 oled juba K
tellijad	50 K saavad	1500 ainult K
tellijatele	1468 artikkel on K	1468 ainult K	1500 tekst on K	1500 lugu on K	1500 artikkel on K
tellimus	1528 K
tells	1201 our app K you
temas	1358 cubre K
temat	3097 zgłoś K
tenhle	573 K text
tento	3755 K text
terangnya	2292 K
termos	3210 K de uso
terms	1065 agree to our K of	1065 agree to our K and	1066 agree to the K
terugkijken	2876 hier K
terugluisteren	2876 hier K
teruskan	49 K
testen	693 jetzt K	693 K sie	702 für # € K	702 für # euro K
testez	1737 K-nous	1887 K-nous
testified	1303 K
tetszett	2181 K a cikk
text	38 K us	67 K us	1159 this K	3926 låst K
texte	820 alle K zum
texten	3899 fel i K
texter	3925 våra K	3925 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1094 K you to the	1094 K you to all of you	1094 K you to all who	1094 K you to our
thanks	1094 K to all of you who	1213 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1141 will you join K	1194 join K from
thema	804 K für uns
themenseite	796 unserer K
theo	4292 K dõi báo	4379 hãy K dõi	4382 K ông	4382 K bà	4382 K lời
there	42 were you K
think	1069 let us know what you K	1300 tell us what you K
thinking	1216 if you were K of	1216 if you've been K about	1216 if you've been K of
thoughts	1069 share your K	1254 post your K	1300 share your K
thousands	1300 join K of
threads	492 K
threema	758 auf K
through	1198 K links	1198 K a link
throw	1015 K in
thursday	17 every K
thursdays	17 on K	1206 delivered K	1206 sent K
""", 'ti': """
ticker	796 im live-K
tickets	1193 K here	1193 book K here	1226 K as low as	1226 get K from	1226 like these K
ticketshop	770 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1636 K
tietosuojaselosteen	1661 hyväksyt K
tijeku	3596 budite u K
tikkie	2937 K
tiktok	16 K	808 inhalt von K	913 K
tiktokon	2110 K
tiktoku	3581 K	3774 K
til	688 vær med K
tilaa	80 K nyt	1718 K nyt
tilaaja	50 K voi	1624 oletko jo K
tilaajamme	1719 K
tilaajana	50 K voit	1624 jatka lukemista K	1624 K pääset	1624 K voit	1624 koko juttu K
tilaajat	50 K voivat	1672 vain K	1722 K
tilaajille	1624 vain K	1672 on K
tilaamalla	1661 K hyväksyt	1664 K
tilauksen	1627 voit peruuttaa K
tilaus	1722 K
tilbage	639 gratis artikel K
tilgang	3054 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3852 vi har en bön K dig	3968 ge en gåva K oss
tillade	3971 K
tillatt	3006 ikke K å gjengi
tilmeld	588 K dig vores	628 ved at klikke på K	688 K dig vores	688 K dig her	688 K dig gratis
tilmelde	628 ved at K dig
tilmelding	628 ved K
tim	3589 naš K
tin	78 bản K	4383 bản K
tine	3363 fără K nu
tip	38 K os	67 K os	600 K os	600 har du et K	688 K os	1015 K your	2868 app je K
tipeee	1782 K
tipline	1107 our K	1240 our K
tipp	804 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1107 news K	2963 K oss	2963 har du et K	3054 K oss	3876 har du ett K	3877 har du K
tipsa	38 K oss	67 K oss	3968 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	577 en lille K at bede	2940 en liten K å be
""", 'tl': """
tl	4159 # K
""", 'to': """
to	57 from us K you
today	1099 join K	1300 chip in K	1300 sign up K	1300 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2938 gaf K
toestaan	2873 cookies K
toestemming	2812 K te geven	2837 je K nodig	2837 uw K nodig	2837 geef K	2864 overname zonder K	2873 geen K gegeven	2888 tekst mag zonder K
toeta	1493 K meid	1524 K meid
toetage	1524 K meid
toetus	1493 sinu K	1524 sinu K	1524 teie K
toho	42 byli jste u K
toimetaja	1483 K
toimetus	1525 meie K
toimetusele	39 meie K
toimintaamme	1718 tue K
toimittaja	1651 lehden K	1651 politiikan K	1651 vapaa K	1651 on K	1706 on K	1706 on politiikan K	1706 on vapaa K	1706 on tutkiva K
toimittajallemme	39 K
toimittajamme	1719 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1719 K
toimituksemme	1719 K
toimitusta	1718 tue K
toisti	1721 K
told	1303 K
torjui	1721 K
toteaa	1721 K
totesi	1721 K
touch	1015 get in K	1082 get in K with our
""", 'tr': """
trabaja	1358 K en
trabajo	1309 si te gusta nuestro K	1463 nuestro K
trabalha	3287 K na redação	3287 K no
trabalho	3249 valoriza o nosso K	3323 nosso K
traceurs	1833 K seront déposés	1833 accepté les K	1833 accepter les K
tracking	1168 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	693 K sie hier	883 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1764 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2935 K ons
traktir	54 K kopi	54 K saya kopi	2225 K kami
transcript	1159 this K
transferred	1066 personal data may be K
translated	1092 this article was K
transmettez	49 K-le
transmis	3431 a K
transparenzhinweis	97 K	746 K
tratamento	3210 K dos seus dados
tratamiento	1342 K de tus datos
trattamento	2323 K dei dati
travail	1888 notre K
tredje	3895 K part
trenger	2943 vi K din støtte	3054 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3782 naše spletne K
trgovini	3589 našoj K	3782 naši spletni K	3782 naši K
trial	1028 your free K	1300 start your free K	1300 start a free K	1302 free K
tribunais	3227 cobre K
tribunales	1358 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1219 will be K
trocados	97 nomes foram K
trust	1256 you K
trusted	1103 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1206 sent K
tuit	9 este K
tukesi	1718 K
tukijaksi	1718 ryhdy K
tulisan	2290 K ini
tulisnya	2292 K
tunnistas	1527 K
tunnus	1668 luo K	1718 luo K
tuo	2362 il K #x#
tuomitsi	1721 K
turn	1256 you K to
tutur	2292 K
tuturnya	2292 K
""", 'tv': """
tvirtina	2719 K
tvrdi	3661 K
tvrdil	575 K
tvrdila	575 K	3661 K
tvrdio	3661 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1303 K
twice	1219 will go K as far
twierdzi	3180 K
twitter	1051 share on K	1055 follow him on K	1055 follow her on K	1055 follow them on K	1055 follow on K	4068 K'da takip
twitteris	1481 K
twitterze	3077 na facebooku i K
""", 'ty': """
tygodniowo	3179 K
tygodniu	17 raz w K
typo	1132 spot a K
""", 'ub': """
ubegrenset	2949 K tilgang
""", 'uc': """
ucap	2292 K
ucapnya	2292 K
""", 'ud': """
udbyder	620 ekstern K
udfyldes	603 skal K
udlandsjournalist	676 er K
udtalte	691 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	690 om K
""", 'ui': """
uitgeschakeld	2809 javascript is K
uitschrijven	2794 op elk moment K
uitzending	2876 de K hieronder
""", 'uj': """
ujar	2292 K
ujarnya	2292 K
""", 'uk': """
uken	3056 i K
uker	3054 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1706 on K
ulkomaantoimittaja	1706 on K
ulubionych	3095 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1061 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	790 alle artikel K
unbegrenzten	817 K zugriff	817 K zugang
unbegrenzter	790 K zugang
undrade	3971 K
uneix	51 K-t'hi	456 K-te
unesite	77 K svoj e-mail
ungkap	2292 K
ungkapnya	2292 K
uniquement	1807 nous vivons K grâce
unisciti	51 K a loro	51 K	2440 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1028 get K access	1028 K digital access	1030 K access for	1173 K reading	1173 want K access
unlock	20 K this	1028 K the rest
unser	884 K ziel	884 K team
unsere	36 K leser	74 über K links	716 K app	813 K neue app	816 durch K leser	883 können sie K	884 K leser	884 K texte
unserem	35 K quiz	702 mit K abo	770 in K shop	770 K online-shop	803 K kanal	810 K shop	844 in K shop	844 jetzt in K
unseren	36 K lesern	770 K shop	810 K online-shop	884 K lesern	884 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	716 in K app	780 K app	796 lesen sie auf K	813 K neuen app	884 K arbeit
unseres	770 K teams
unsubscribe	1038 K at any time	1038 K anytime	1169 K whenever
unterschied	787 machen einen K	787 macht einen K
untuk	2289 masuk K
unutmayin	4084 K
""", 'up': """
upcoming	1165 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	1038 get K by email	1128 check back for K	1128 refresh for K
upgrade	1028 K to paid	1028 K to read	1028 behind the paywall. K
upgrading	1215 consider K
upitala	3661 K
upitao	3661 K
upitnik	3593 K
upozorava	3661 K
upozorila	3661 K
upozorio	3661 K
upozornenia	14 K	3691 K
upozornil	575 K
upozornila	575 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3971 K
uppger	3971 K
uppmanade	3971 K
ups	1304 pop-K
""", 'ur': """
urednica	3583 je K	3583 , K	3776 je K	3776 , K
urednik	3583 je K	3583 , K	3776 je K	3776 , K
urged	1303 K
urheilutoimittaja	1651 K
urteilte	886 K
""", 'us': """
us	38 dm K	67 dm K
use	1260 will not K your	1260 won't K your	1260 we may K your
""", 'ut': """
utbrast	3971 K
utenriksjournalist	3042 er K
utilisation	1764 K de cookies	1764 K des cookies	1764 conditions générales d'K
utilisons	1763 nous K des cookies
utilitza	396 K galetes
utilitzem	396 K galetes
utilizamos	1341 K cookies	3209 K cookies
utilizza	2322 questo sito K i cookie	2323 K cookie
utilizziamo	2322 K i cookie
utrzymujemy	3178 K się
uttalte	3057 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1503 meie K
uudiskiri	1471 telli meie K	1491 K	1524 telli K	1525 meie K	1528 K
uudiskirja	1491 K
uudiskirjaga	1471 K	1491 K
uudiskirjast	1491 K
uudistes	1480 google K
uutisemme	1678 K
uutisilmoitukset	1659 K
uutisissa	1646 google K
uutiskirje	78 K	1627 tilaa K	1662 K	1718 tilaa K	1722 K
uutiskirjeemme	78 K	1627 K	1719 K
uutiskirjeen	78 K	1661 tilaamalla K	1662 K
uutiskirjeet	1662 K
""", 'uv': """
uvedl	575 K
uvedla	575 K
uviedla	3757 K
uviedol	3757 K
""", 'uy': """
uyardi	4160 K
uyariyor	4160 K
uygulamamiz	4046 mobil K	4158 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4046 K indirin	4046 K indir	4046 mobil K	4157 K indir
uygulamasini	4075 K
uygulamayi	4047 K indir	4047 K indirin
""", 'uz': """
uzviknuo	3661 K
""", 'va': """
vaati	1721 K
vaativat	1721 K
vacancies	1123 our current K	1123 our K
vacatures	2842 onze K	2842 alle K in
vacaturesite	2875 K	2875 onze K
vakuutti	1721 K
valfri	3855 swisha K summa	3968 swisha K	3970 K summa
valgfritt	2943 vipps et K	3054 vipps K
valittaa	1721 K
valitti	1721 K
vallotta	2183 K
vapaasti	45 lainata K
var	42 K du der
vare	3969 tack K er	3969 tack K dig
varnade	3971 K
varnar	3971 K
varoittaa	1721 K
varoitti	1721 K
varoval	575 K
varovala	575 K
varsel	2988 K
varsler	2988 K	2988 push-K
varslinger	14 K
varuje	575 K
vas	3601 bez K	3659 bez K
vastannut	97 ei K
vastasi	1721 K
vastasivat	1721 K
vastaus	21 peruuta K
vayas	1306 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3970 i K
vedomosti	3689 svoje K
velden	60 K met een ster
ven	688 del med en K
vendredi	17 chaque K
venn	3054 del med en K
ventana	1344 se abre en una K nueva
veraltet	729 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2861 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	800 ist der anbieter K	800 der anbieter selbst K
verarbeitung	783 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2782 voor je K gaat	2789 lees K met	2789 K lezen?	2791 om K te lezen	2857 gratis K met	2881 lees gratis K	2893 help ons K
verdi	4160 karar K	4160 söz K	4160 diye yanit K	4160 yanit K	4160 cevap K
vereiste	21 K velden zijn	2815 K velden
verfasser	764 meinung der K
verfassers	764 meinung des K
vergoeding	2861 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2936 dit K	2936 goed K
verhalen	2857 toegang tot alle K	2895 K in je mail	2936 onze K
verhindert	731 ein skript K
verileriniz	4053 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2938 K
verktyg	3896 hjälp av ett ai-K
verlag	787 kein K	884 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2809 je browser is K
verpassen	883 K sie
verscheen	2826 dit artikel K eerder	2864 versie van dit artikel K	2864 stuk K eerder	2864 artikel K ook	2888 dit artikel K eerst	2888 dit stuk K eerst
verschenen	2864 artikel is eerder K op	2864 artikel is eerder K in de krant
verschenken	883 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2872 doet K vanuit
verslaggever	39 onze K	2832 onze K	2833 is K	2833 is politiek K	2872 is medisch K	2872 werkt als K	2923 is K	2923 is politiek K
verslaggevers	39 onze K	2869 onze K
vertaling	2874 deze K
verteiler	755 K
vertelde	2938 K
vertelt	2938 K
vertraulich	759 redaktion K	834 K hinweise
verwenden	731 wir K cookies
verwendest	729 K einen adblocker
verwendet	731 diese website K cookies	731 diese webseite K cookies
verwendung	808 K von cookies
verzi	502 audio K
verzii	3688 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2782 een klein K
vesti	3567 K na mejl
vestima	3581 google K
""", 'vi': """
viber	16 K	237 K	271 канал във K	913 K	3472 K	3581 K	3581 K-u	3774 K	4194 K
viberen	2110 K
viberi	3677 K
viberju	3774 K
viberu	492 K	3581 K
viberze	3096 K
vidare	49 skicka den K	49 skicka K	49 send den K	3858 för att läsa K	3968 läs K för
videa	40 fotky a K	3778 ogled K
videli	3585 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	759 fotos oder K	808 laden des K	811 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	583 for at læse K	688 læs K for	2946 for å lese K	3054 les K for
vidjeli	3585 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1042 K in app
viewers	1220 K like you
views	30 K of	1036 free K left	1254 share your K
vigtigste	648 ugens K	648 dagens K
viikko	17 joka K
viikossa	1720 K
vijesti	3567 K na e-mail
vijestima	3581 google K
vikala	3661 K
vikali	3661 K
vikao	3661 K
viknula	3661 K
viknuo	3661 K
viktigaste	3925 veckans K	3925 dagens K
viktigste	3014 ukas K	3014 dagens K
vill	3903 ja tack, jag K
vincoli	2442 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2993 på K	3054 K et	3054 K oss	3054 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	883 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2295 K che sei qui
visualiser	1793 K les contenus
visualizzare	2322 per K questo contenuto
vivons	1807 nous K grâce à nos	1807 nous ne K que
""", 'vo': """
voice	1254 add your K	1301 our K
volal	575 K	3757 K
volala	575 K
volali	575 K
volg	2805 K ons op	2805 K ons via	2935 K ons
volgende	21 in deze browser voor de K
volgens	2938 K
voor	2794 meld je aan K	2857 veel meer K #
voorbehouden	2826 alle rechten K
voordat	2782 K je gaat
voorkeursbron	2830 K
voorkeursbronnen	2867 K
vorbehalten	702 abonnenten K	746 alle rechte K
vorbei	883 schau K
vores	35 K quiz	84 i K app	84 med K app	590 hent K app	590 i K app	688 støt K	688 hent K	689 K app
vorgelesen	775 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1723 K don	1728 K don nous	1782 K don	1887 K aide pour
vous	18 sans K	1888 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2782 hebben we een gunst te K	2782 we willen je iets K
vriend	80 word K	2935 word K
vrijdag	17 elke K
vroeg	2938 K
""", 'vs': """
vsebin	3800 do vseh K
vsebina	3778 zunanja K
vsebine	3778 zunanje K	3778 te K
vsebino	9 to K	3778 zunanjo K
vstupenky	499 K na naši
""", 'vu': """
vuodessa	1720 K
vurguladi	4160 K
""", 'vy': """
vygenerovala	516 K ai	3701 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	484 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2676 K redaktorius
vyriausioji	2676 K redaktorė
vytvorila	3701 K ai
vyzval	575 K
vyzvala	575 K
""", 'wa': """
waardeer	2854 K dit artikel
waardeert	2854 dit artikel K
waardevol	2782 vond je dit artikel K
waarschuwt	2938 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	886 K vor
warned	1303 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1303 K
warnt	886 K
warnte	886 K
warst	42 K du vor ort
wartawan	39 K kami	2214 adalah K
washington	1085 is a K
waszych	3117 z K wpłat	3178 z K wpłat
""", 'we': """
we	1141 K have you.
webbplats	3873 denna K använder cookies
webinar	770 zum K	920 δωρεάν K	920 το K μας	920 K μας	2842 ons K	3102 nasz K	3589 naš K	3782 naš K
webinarimiza	4071 K
webshop	844 in unserem K	2842 onze K
webshopu	3589 našem K
website	597 dette K bruger	884 unsere K	1301 our K	2888 niets van deze K
webwinkel	2842 onze K	2875 de K van	2875 het boek in de K
wednesday	17 every K
wednesdays	1206 delivered K	1206 sent K
week	17 once a K	17 each K	17 elke K	1302 a K	1302 per K	2937 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1038 sign up for our K	1097 our K email	1097 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1254 K in
weiter	702 lesen sie sofort K
weitere	796 K texte finden sie
weitergegeben	815 wird nicht K
weiterlesen	20 K	702 K mit	702 jetzt K	702 diesen artikel K	702 kostenlos K	702 mit plus K	729 mit werbung K
weitermachen	816 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	825 K nur mit
weiterzulesen	702 um K
weken	2937 K voor
werbeblocker	729 deaktivieren sie ihren K
werbefrei	70 K	884 K
werbelink	822 K
werbelinks	74 K	822 K
werbevereinbarung	710 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	790 alle texte ohne K	790 abo ohne K	884 ohne K
werde	883 K teil
werden	51 . K sie eine	883 K sie teil
werk	2936 ons K
werken	2875 kom K bij
wersja	2 K audio
wesprzyj	3062 K nasze	3117 K	3177 K nas	3177 K nasze	3177 K naszą	3177 K mnie
weten	38 laat het ons K	67 laat het ons K	2815 laat het ons K	2935 laat het ons K	2938 laat K
wetenschapsredacteur	2872 is K
""", 'wh': """
whatever	1300 chip in K
whatsapp	16 K	38 K us	67 K us	237 K	271 K канал	391 canal de K	391 al teu K	391 a K	492 K	615 på K	615 K-kanal	716 K-kanal der	724 unser K-kanal	724 unserem K-kanal	724 unseren K-kanal	724 zum K-kanal	724 K-kanal von	758 auf K	758 per K	758 K-gruppe	758 bei K	803 unserer K-gruppe	913 K	1051 share on K	1051 share via K	1055 join our K	1055 join us on K	1055 our K channel	1055 updates on K	1240 our K tip line	1240 our K tipline	1240 our K number	1240 our K line	1240 our K	1300 join our K	1334 nuestro canal de K	1647 K-kanavaa	1788 chaîne K	1788 canal K	1788 sur votre K	1788 groupe K	2290 K kami	2343 canale K	2343 gruppo K	2343 su K	2343 numero K	2831 K-kanaal	2831 K-groep	2831 via K	2831 op K	2868 in je K	2868 stuur ze via K	2977 på K	2977 K-kanal	3076 kanał na K	3096 K	3203 nosso canal no K	3203 nosso canal do K	3204 grupo do K	3347 canalul de K	3347 direct pe K	3472 K	3581 K	3581 K-u	3613 K kanalu	3677 K	3774 K	3890 på K	3890 i K	3890 K-kanal	4064 K	4194 K
whatsappa	3096 K
whatsappe	3677 K
whatsappgroep	2831 K
whatsappi	1481 K kanaliga
whatsappie	16 K	3096 K
whatsappiin	1647 K
whatsappis	1481 K
whatsappissa	1647 K
whatsappkanaal	2831 K
whatsappkanal	3890 K
whatsappon	2110 K
whatsappu	16 K	492 K	3581 K	3677 K	3774 K
while	1017 K you're here
whitelist	1061 K our site	1061 K this site	1061 K us
""", 'wi': """
widerruf	815 K finden sie
widerrufen	711 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1051 opens in new K	1051 opens in a new K
winkel	2875 onze K
winning	1085 is an award-K
wirtschaftsredakteur	836 ist K
wirtschaftsredakteurin	836 ist K
wirtschaftsressort	760 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	759 K sie mehr
withdraw	1066 K your consent
without	18 K you	18 K your	1301 K you
""", 'wo': """
woche	17 jede K	885 pro K
wochen	790 # K für	790 vier K für	885 K lang
word	80 K lid	2781 K lid	2785 K lid en	2828 K lid
work	1300 back our K	1301 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1069 K to us at	1300 K to us
writer	1083 is a staff K for	1083 is a senior K at	1085 is a staff K	1085 is a senior K	1085 is a K
writes	1085 K about	1111 K on	1303 K
writing	1152 correct at the time of K
written	1085 has K for
wrote	1303 K
""", 'ws': """
wsparcia	3178 waszego K	3178 twojego K
wsparcie	3063 twoje K	3177 twoje K pozwala	3177 twoje K pomaga	3177 twoje K jest dla nas
wsparciu	3062 dzięki twojemu K	3178 dzięki K	3178 waszemu K
wspieraj	3117 K	3177 K nas
wszystkich	3124 K treści	3124 do K artykułów	3124 do K tekstów
""", 'wu': """
wurde	752 text K	809 das audio K
""", 'wy': """
wydanie	80 kup e-K	3137 kup e-K	3137 e-K
wydarzenie	3102 nasze K
wydawcy	3115 bez zgody K	3115 za zgodą K
wyjdziesz	3059 zanim K
wykup	80 K
wymagane	21 K pola są	3083 pola są K
""", 'x': """
x	2362 #K#
""", 'ya': """
yakiniyor	4160 K
yalvardi	4160 K
yalvariyordu	4160 K
yaniti	21 K iptal et
yanitladi	4160 K
yanitlayin	4084 K
yanitsiz	97 K birakti
yapabilir	4084 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4043 giriş K
yapay	4070 K zeka ile	4070 K zekâ ile
yapilamaz	4059 alinti K
yapin	24 giriş K	4084 giriş K	4157 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	4157 bize K edin
yardimiyla	4089 yapay zeka K	4089 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4088 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4059 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4067 K	4067 köşe K
yazdi	4160 K	4160 diye K
yazin	38 bize K	67 bize K	4065 bize K	4084 K	4157 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4160 K
yazmak	6 yorum K
""", 'ye': """
year	1302 a K	1302 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4159 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	237 K	731 inhalte von K	808 inhalt von K	913 K	1055 on K for more	1055 on K for the	2290 K kami	4194 K	4292 kênh K của
youtubeu	3581 K
youtubu	3774 K
""", 'za': """
za	3597 K # €	3694 K # €	3789 K # €
zaak	2832 meer over deze K
zaakceptuj	3099 K pliki cookie
zabranjeno	3600 K kopiranje
zabronione	3092 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3694 článkov K	3694 články K
zadejte	77 K svůj e-mail
zahlasujte	519 K	3704 K
zahtevana	21 K polja
zahtevao	3661 K
zahtijevao	3661 K
zainstaluj	3070 K naszą aplikację	3071 K aplikację
zajednici	3613 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	4290 quan tâm K
zalogowani	3083 tylko K
zalogowaniu	3065 dostępny po K	3065 dostępna po K
zalogowanych	3106 tylko dla K
zaloguj	24 K	3066 K się, aby	3066 K się aby
zamkniesz	3059 zanim K
zamolila	3661 K
zamolili	3661 K
zamolio	3661 K
zamudite	3803 ne K
zanechte	77 K nám e-mail
zapewnia	3180 K
zapisal	3850 je K
zapisz	3068 K się na nasz	3177 K się na	3177 K się do
zapraszali	3180 K
zaprenumeruj	80 K
zaradi	3793 K vas	3848 K vas
zaregistrujte	509 zdarma se K	509 se zdarma K	509 zdarma K	509 K se zdarma	3694 K sa zadarmo	3694 K sa
zarejestrowanych	3106 tylko dla K
zarejestruj	3066 K się, aby	3177 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	3095 K źródeł
zavisi	3658 K od vas
zavolal	575 K
zavolala	575 K
zawiera	97 K opisy
zaznacza	3180 K
""", 'zb': """
zbierka	3758 K
""", 'zd': """
zdarma	509 článků K	509 články K
""", 'ze': """
zegt	2938 K
zei	2938 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	575 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3431 K
zicea	3431 K
ziedojums	2780 K
zitten	2936 we K ook op
""", 'zk': """
zkuste	465 K první měsíc	572 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	503 své K
znanje	3593 svoje K	3593 svoje K u	3785 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	3681 K tohto obsahu	3681 K obsahu	3681 K príspevku
zondag	17 elke K
zonder	71 K spam	2854 K jouw steun	2854 K uw steun
zostanie	3083 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	494 , K	560 je K	560 , K
zpravodajem	494 je K	560 je K
zpravodajka	560 je K	560 , K
zpravodajkou	494 je K	560 je K
""", 'zr': """
zrezygnuj	3066 K w każdej chwili	3179 K w każdej chwili
""", 'zu': """
zuerst	825 text ist K	842 text wurde K
zufolge	886 K
zugang	702 noch keinen K
zugeschickt	714 per e-mail K	714 per mail K
zugestimmt	731 externen diensten nicht K
zusammenarbeit	800 beitrag ist in K	800 artikel ist in K	800 text ist in K
zusammenfassung	753 K
zustimmung	731 K jederzeit	732 ihre K	732 mit ihrer K
""", 'zv': """
zvali	575 K
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
  830),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1021),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1077))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2480), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2480),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2480),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2495),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2585),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2585), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2585),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2585), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4420),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4431), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4439))

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
