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
# comentarii	2076
# comentario	880
# comentarios	880
# comentaris	258
# comment	709
# commentaire	1138
# commentaires	1138
# commenti	1451
# commento	1451
# comments	709
# euro el primer mes	270
# komentar	1382
# komentarai	1627
# komentarze	1924
# komentarzy	1924
# komment	1317
# kommentaari	944
# kommentar	381	476	1843	2412
# kommentare	476
# kommentarer	381	1843	2412
# kommentti	1050
# kommenttia	1050
# min	690
# min de lectura	887
# min de leitura	2019
# min di lettura	1458
# min leestijd	1741
# min. lesezeit	483
# reactie	1734
# reacties	1734
# yorum	2521
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1317
a lire aussi	1142
a message from our sponsor	700
""", 'aa': """
aa	2528
aanbevolen	1738
aanbevolen artikelen	1738
aanbevolen voor jou	1738
aangeboden door	1728
aanmelden	1708
aanmelden nieuwsbrief	1713
aanraders	1738
""", 'ab': """
abbonamenti	1429
abbonamento	1429
abbonati	1429
abbonati ora	1429
abbonati subito	1429
ablehnen	473
abmelden	444
abo	444
abo bestellen	444
abo testen	536
abo verwalten	444
abonament	2065
abonamente	2065
abonare	2065
abone ol	2508
abone olun	2508
abone olun, sinirsiz okuyun	2508
abonelik	2508
abonentiem	1662
abonnee worden	1708
abonneer	1708
abonneer nu	1708
abonnees lezen meer	1778
abonnement	364	444	1109	1708	1826
abonnementen	1708
abonnements	444	1109
abonner	364	1826
abonneren	1708
abonnez-vous	1109
abonnieren	444
about sharing	690
about us	719
abrir	888	2020
abrir mapa	888	2020
abrir menu	2019
abspielen	483
""", 'ac': """
accede	850
acceder	850
accedi	1429
accedi con apple	1491
accedi con facebook	1491
accedi con google	1491
accedi con il tuo account	1491
accept	705
accept all	705
accept all cookies	705
accept and close	705
accept and continue	705
accept toate	2087
accepta i continua	255
accepta i mostra el contingut	255
accepta les galetes	255
accepta-ho tot	255
accepted payment methods	666
accepteer	1730
accepteer alle cookies	1730
accepter	378	1135
accepter alle	378
accepter alle cookies	378
accepter et afficher	1165
accepter et afficher le contenu	1165
accepter et continuer	1135
accepter et fermer	1135
accepter les cookies	1135
accepter tout	1135
acceptera	2409
acceptera alla	2409
accepteren	1730
acces nelimitat la toate articolele	2102
acceso	850
accetta	1448
accetta e continua	1448
accetta e continua oppure abbonati	1491
accetta e visualizza	1472
accetta e visualizza il contenuto	1472
accetta i cookie	1448
accetta tutti	1448
accetta tutto	1448
acconsento a ricevere comunicazioni commerciali	1487
acconsento alla visualizzazione di contenuti esterni	1472
account aanmaken	1708
accueil	1145
aceitar	2009
aceitar cookies	2009
aceitar e continuar	2009
aceitar e ver	2034
aceitar todos	2009
aceitar tudo	2009
aceptar	877
aceptar cookies	877
aceptar todas	877
aceptar todo	877
aceptar y continuar	877
aceptar y ver	907
aceptar y ver el contenido	907
acepto que se me muestre contenido externo	907
acepto recibir comunicaciones comerciales	922
acompanhe ao vivo	2046
acquista il numero in edicola	1477
acquista la copia digitale	1477
acquista questo numero	1477
activa les alertes	264
activa les notificacions	264
activa les notificacions i no et perdis res	264
activar alertas	921
activer les alertes	1175
""", 'ad': """
ad	700	1522	1584	2723
ad choices	700
ad feedback	700
adchoices	700
add a comment	709
add as preferred source	695
add to bookmarks	690
add to my topics	695
add to reading list	789
addebito diretto	1428
adicionar aos favoritos	2055
administrer samtykke	1840
adres e-mail	1909
adresa de e-mail	2097
adresa de email	2097
adresa ta de email	2097
adresse e-mail	1118
adresse e-mail invalide	1178
adresse mail	1178
ads	700
advert	700
adverteer bij ons	1763
advertentie	1728
advertenties	1728
adverteren	1763
advertise with us	700
advertisement	700	1378	1446	2517
advertisement feature	700
advertisements	700
advertiser content	700
advertising	700
advertorial	470	601	1413	2073	2517
""", 'af': """
afdrukken	1723
afegeix un comentari	249
afficher ce contenu	1165
afficher l'original	1146
afficher la suite	1145
afficher le contenu	1135
afficher le contenu externe	1165
afficher les commentaires	1138
afficher moins	1146
afficher plus	1145
affiliate	700
affiliate disclosure	700
affiliate-link	470
afgiv din stemme her	389
afmelden	1708
afspelen	1741
afspil	389
after ad	700
after newsletter promotion	678
afvis	378
afvis alle	378
""", 'ag': """
agb	473
aggiungi ai preferiti	1441
aggiungi un commento	1451
agrandir	1145
agrandir l'image	1145
agree	705
agree and continue	705
""", 'ah': """
ahora en portada	884
ahora no	845
""", 'ai': """
ai deja cont	2065
ai deja un abonament	2102
ai deja un cont	2065
ai generated summary	760
ai highlights	760
ai overview	760
ai summary	760
ai uitat parola	2065
ai-generated	760
ai-generated summary	760
ai-genererad sammanfattning	2419
ai-genereret opsummering	389
ai-generert oppsummering	1850
ai-oppsummering	1850
ai-opsummering	389
ai-samenvatting	1760
ai-sammanfattning	2419
aidez-nous	1101
aiheet	1051
ailleurs sur le web	1142
ainult tellijale	938
aiutaci	1425
aizpildi aptauju	1669
""", 'aj': """
ajouter aux favoris	1128
ajouter un commentaire	1138
""", 'ak': """
akceptuj	1921
akceptuj wszystkie	1921
akkoord	1730
aksepter alle	1840
aktualno	2335
aktuell	480
aktuelle artikel	480
aktuelle nachrichten	480
aktuelles	480
akun saya	1366
akzeptieren	473
""", 'al': """
al abonnee	1778
al abonnee? log in	1708
al een account	1708
alege abonamentul	2102
alege abonamentul potrivit	2102
algemene voorwaarden	1730
all access digital	787
all comments	709
all donations are tax-deductible	783
all news	719
alla kommentarer	2412
alle ablehnen	473
alle abo-angebote	536
alle akzeptieren	473
alle anzeigen	483
alle artikel anzeigen	483
alle artikel unbegrenzt lesen	536
alle bilder	483
alle cookies accepteren	1730
alle cookies akzeptieren	473
alle externen inhalte anzeigen	509
alle kommentare	476
alle kommentare anzeigen	476
alle kommentarer	381	1843
alle newsletter	452
alle nieuwsbrieven	1771
alle reacties	1734
alleen abonnees kunnen reageren	1768
aller au contenu	1145
aller au contenu principal	1145
allerede abonnent? log ind	364
allerede abonnent? logg inn	1826
alles accepteren	1730
alles akzeptieren	473
alles anzeigen	483
alles bekijken	1741
alles klar	484
alles weigeren	1730
allow content	705
allow cookies	705
allow facebook content	758
allow google youtube content	758
allow instagram content	758
allow tiktok content	758
allow twitter content	758
allow x content	758
allow youtube content	758
already a member	668
already a member? log in	668
already a subscriber? log in	668
already a supporter	660
already have an account	668
already have an account? log in	668
already have an account? sign in	668
already registered	787
already registered? log in	787
als e-mail versenden	465
als pdf speichern	537
also	717
also in the news	714
also on	714
also read	714
also worth reading	19
alte articole	19	2077
alte articole care te-ar putea interesa	19
altre notizie	19	1455
altre notizie da leggere	19
altri articoli	1455
altri articoli su questo argomento	1455
altri articoli sull'argomento	1455
altro	1458
altro importo	1428
always active	705
""", 'am': """
am meisten gelesen	480
amount	661
ampliar	887	2019
ampliar imagen	887
""", 'an': """
an error has occurred while submitting the form	778
an error occurred. please try again	778
ana sayfa	2524
anadolu ajansi	2528
anasayfa	2524
anbefalede artikler	386
anbefales	1847
anbefalet	386
anbefalt	1847
anbefalte saker	1847
anda mungkin juga suka	1409
anda mungkin suka	19
ander bedrag	1707
andere lasen auch	480
anderen lazen ook	1738
anderer betrag	443
andre leser	1847
ange din e-postadress	2399
ange din mejl	2399
angebot sichern	444
angebote unserer partner	470
anladim	2525
anmelden	444
anmeldung erfolgreich	527
anna palautetta	1050
anna palautetta jutusta	1050
anna tagasisidet	944
annonce	377	1133
annoncer	377
annonces	1133
annons	2408
annons slut	2408
annonse	1839
annonse - artikkelen fortsetter under	1839
annonse - saken fortsetter under	1839
annonser	1839	2408
annonssamarbete	2423
annual	661
annunci	1446
annuncio	1446
anterior	887	2019	2079
antworten	476
antworten abbrechen	476
anunci	249
anuncie conosco	2038
anuncio	875
anuncios	875
anzeige	470
anzeige - artikel geht unten weiter	542
anzeige - weiterlesen nach der anzeige	542
anzeige anzeige	470
anzeige aufgeben	515
anzeige scrollen, um weiterzulesen	470
anzeige von unserem partner	542
anzeigen	470
""", 'ap': """
apenas assinantes podem comentar	2044
apoie	1987
apoie-nos	1987
aportar	846
approfondimenti	1455
approfondisci	1455
apri	1459
apri la mappa	1459
apri menu	1458
""", 'ar': """
ar santrauka buvo naudinga	1627
ar straipsnis buvo naudingas	1627
ara	2524
archivado en	880
archivo	884
argomenti	1455
argomenti trattati	1455
around the web	714
article content	700
article continues below	700
article suivant	1142
articles connexes	1142
articles les plus lus	1142
articles populaires	1186
articles relacionats	246
articles similaires	1142
articole recente	2077
articole recomandate	2077
articole similare	2077
articoli che potrebbero interessarti	1455
articoli consigliati	1494
articoli correlati	1455
articolo correlato	1455
articolo precedente	1455
articolo riservato agli abbonati	1491
articolo successivo	1455
articolo tradotto automaticamente	1474
articolul anterior	2077
articolul pe scurt	2090
artigo anterior	2016
artigo exclusivo para assinantes	2053
artigo exclusivo para subscritores	2053
artigos recomendados	2056
artigos relacionados	2016
artikel als geschenk versenden	562
artikel als pdf herunterladen	537
artikel auf die merkliste setzen	537
artikel bewaren	1779
artikel bewerten	476
artikel delen	1723
artikel drucken	465
artikel freischalten	444
artikel geht unten weiter	542
artikel kostenlos weitergeben	562
artikel lain	1409
artikel lainnya	1383
artikel lesen	483
artikel menarik lainnya	1409
artikel merken	465
artikel mit freunden teilen	562
artikel opslaan	1779
artikel per e-mail empfehlen	537
artikel populer	1409
artikel premium	1408
artikel printen	1779
artikel sebelumnya	1383
artikel selanjutnya	1383
artikel speichern	465
artikel sponsor	1413
artikel teilen	465
artikel terkait	1383
artikel verschenken	444
artikel versenden	465
artikel weitergeben	562
artikel weiterleiten	537
artikel zusammenfassen	511
artikkel on tellijale	938
artikkel sisaldab reklaamlinke	947
artikkelen er forbeholdt abonnenter	1826
artikkelen fortsetter under	1839
artikkelen fortsetter under bildet	1839
artikkeli jatkuu mainoksen alla	1045
arvostele resepti	61
""", 'as': """
as + lidas	2016
as mais lidas	2016
ascolta	1441
ascunde	2080
asetukset	1046
asiasanat	1051
ask ai	760
ask me later	660
ask our ai	760
ask our ai about this story	760
assinar	1990
assinatura	1990
assinaturas	1990
assine	1990
assine agora	1990
assine nossa newsletter	1994
assuntos	2016
""", 'at': """
atidaryti	1629
ativar alertas	2046
atmesti	1639
attiva l'abbonamento	1429
attiva le notifiche	1485
attiva ora	1429
""", 'au': """
auch interessant	480
auch lesenswert	480
auch spannend	480
aucun commentaire	1138
audio abspielen	517
auf bluesky teilen	465
auf die leseliste	562
auf die merkliste	537
auf einer seite lesen	480
auf facebook posten	465
auf facebook teilen	465
auf linkedin teilen	465
auf mastodon teilen	465
auf pinterest merken	61
auf telegram teilen	465
auf twitter teilen	465
auf whatsapp teilen	465
auf x teilen	465
auf xing teilen	465
auf youtube anschauen	517
auf youtube ansehen	517
aufklappen	484
aus der redaktion	480
ausblenden	484
ausklappen	483
autentificare	2065
automatische incasso	1707
autoriser	1135
autre montant	1108
autres articles	1142
""", 'av': """
ava	946
avaa	1054
avaa kartta	1054
avaa koko juttu	1036
avainsanat	1051
avaliar receita	61
avalie esta receita	61
avgi din stemme her	1850
aviso legal	877
avvis	1840
avvis alle	1840
avvisa	2409
avvisa alla	2409
""", 'ay': """
ayrica okuyun	2522
ayrintilar	2525
""", 'ba': """
baca berita lainnya	1409
baca juga	1383
baca nanti	1408
baca selengkapnya	1385
back to top	719
bagikan	1375
bagikan artikel	1375
bagikan ke	1375
bagikan lewat whatsapp	1408
balas	1382
bank transfer	666
bankeinzug	443
bankoverschrijving	1707
""", 'be': """
beantwoorden	1734
become a founding member	668
become a friend	662
become a member	662
become a paid subscriber	662
become a patron	662
become a sponsor	662
become a subscriber	668
become a supporter	662
become an insider	787
become an insider and start reading now	787
bedankt voor je aanmelding	1771
bedankt voor je feedback	1768
bedankt voor je inschrijving	1713
bedankt voor uw aanmelding	1771
bedankt voor uw feedback	1768
begrepen	1742
bei facebook teilen	465
bei twitter teilen	465
bei whatsapp teilen	465
bei x teilen	465
beitrag auf instagram ansehen	509
beitrag auf x ansehen	509
beitrag mit freunden teilen	562
beitrag teilen	465
bekijk aanbieding	1708
bekijk alle abonnementen	1708
bekijk alle nieuwsbrieven	1771
bekijk alle vacatures	1763
bekijk alles	1741
bekijk de aanbiedingen	1708
bekijk de kaart	1742
bekijk de video	1765
bekijk details	1742
bekijk deze post op instagram	1758
bekijk deze post op x	1758
bekijk dit bericht op instagram	1758
bekijk dit bericht op x	1758
bekijk foto's	1741
bekijk meer	1741
bekijk onze aanbiedingen	1778
bekijk ook	1738
bekijk op youtube	1765
bekijk reacties	1734
bekijk resultaten	1742
beliebt	480
beliebt bei unseren lesern	541
beliebte artikel	480
beliebteste artikel	480
belki daha sonra	2506
beluister dit artikel	1765
benzer haberler	19	2522
beoordeel dit recept	61
beranda	1385
berdonasi	1365
bereits registriert	444
bereits registriert? anmelden	444
bergabunglah dengan tim kami	1398
beri komentar	1382
beri nilai resep ini	61
berikutnya	1385
berita hari ini	1409
berita lain	1409
berita lainnya	19	1383
berita menarik lainnya	1409
berita pilihan	1383
berita populer	1383
berita terbaru	1383
berita terkait	1383
berita terkini	1383
berita utama	1383
berlangganan	1366
berlangganan sekarang	1366
best gelezen	1738
beste aanbieding	1778
betaalde inhoud	1728
betaalde samenwerking	1783
betaalmethode	1707
betaalmethoden	1707
betaalmethodes	1707
betalt annonce	377
betalt indhold	377
betrag eingeben	443
bewaar	1723
bewaar artikel	1723
bewaar dit artikel	1779
bewaar dit artikel om later te lezen	1779
bewaar recept	61
bewaren	1723
bewerte dieses rezept	61
bewerten sie diesen artikel	521
bezahlte anzeige	542
bezahlte partnerschaft	542
bezahlter inhalt	470
""", 'bi': """
bidra	1823	2391
bidrag	361
bienvenido	850
bild anzeigen	484
bilder anzeigen	483
bildergalerie	480
bilginizi sinayin	2524
billed annually	787
billed monthly	787
bitte bleiben sie fair und sachlich	521
bitte bleiben sie sachlich und fair	521
bize destek olun	2507
""", 'bl': """
bleiben sie informiert	452
bli medlem	1823	2391
blijf op de hoogte	1713
bliv medlem	361
bluesky	691
""", 'bn': """
bns	948	1631
bns inf	1631
bns/afp	948
""", 'bo': """
boletim	1994
boletines	857
boleto	1989
bonifico	1428
bonifico bancario	1428
bonus video	2213
bookmark	690
bookmark this	690
bookmark this article	690
""", 'br': """
brak komentarzy	1924
branded content	875	1783
brought to you by	700
browse all	719
browse all newsletters	778
""", 'bu': """
bu haber faydali oldu mu	2521
buat akun	1366
buffer	691
buka	1386
buka peta	1386
bunlari da okuyun	2522
buscar	887	2019
butlletins	266
buy us a coffee	662
""", 'ca': """
cada aporte cuenta	925
cada euro conta	2051
cada euro cuenta	925
cada real conta	2051
cadastrar	1990
cadastre-se	1990
cadeau-artikel	1708
califica esta receta	61
cambiar mis preferencias	907
cambiar preferencias de cookies	907
cancel	661
cancelar respuesta	880
capito	1459
caratteri rimanenti: #	1482
cargar contenido	877
cari	1385
carica altri	1458
carregando	2034
carregar mais	2019
carta di credito	1428
carte bancaire	1108
categorias	2016
categorie	1455
categories	714
categorii	2077
""", 'ce': """
cele mai citite	2077
cele mai citite articole	2105
cele mai noi	2077
cele mai populare	2077
cerca	1458
cerrar	845
ces articles devraient vous plaire	1186
cetak	1375
cetak artikel	1408
cetak halaman	1408
cetak resep	61
cevapla	2521
""", 'cg': """
cgu	1135
cgv	1135
""", 'ch': """
chaque don compte	1181
chaque euro compte	1181
chargement du sondage	1173
charger plus	1145
chci darovat	283
check your email	824
check your inbox	824
chiedi alla nostra ia	1474
chiudi	1424
chiudi menu	1458
choisissez la formule qui vous convient	1182
choisissez un montant	1108
choisissez votre formule	1182
choose an amount	666
choose your payment method	666
choose your plan	668
""", 'ci': """
citi lasa	1664
citi raksti	1664
""", 'cl': """
clasificados	875
click here	719
click to enlarge	719
cliquer ici pour partager	1128
close	661
close extra sharing options	690
close menu	719
close share panel	690
close this message	660
clube do assinante	2038
""", 'co': """
codes promo	1133
colabora	846
collapse	719
comenta	880
comentar	880	2012
comentarii	2076
comentario	880
comentarios	880
comentaris	249
comentariu	2076
comente	2012
comment	691	709
comment ne plus voir ce message	1100
comment policy	709
commenta	1451
commenta l'articolo	1451
commenta per primo	1451
commentaire	1138
commentaires	1138
commenter	1128	1138
commenter l'article	1138
commenti	1451
commento	1451
commento in attesa di moderazione	1482
comments	709
comments off	709
commercial content	700
community guidelines	709
community rules	709
compare plans	668
comparte	869
comparteix	249
comparteix a facebook	272
comparteix a whatsapp	272
comparteix a x	272
compartilhar	2002
compartilhar no linkedin	2002
compartilhar no twitter	2002
compartilhar no whatsapp	2002
compartilhar no x	2002
compartilhar por e-mail	2002
compartilhar via	2002
compartilhe	2002
compartilhe isso	2002
compartir	869
compartir en	869
compartir en bluesky	869
compartir en linkedin	869
compartir en telegram	869
compartir en twitter	869
compartir en x	869
compartir por correo	869
compartir por email	869
complete coverage	714
compra questo numero	1477
compris	1146
comunicar erro	2012
concordo	2009
condiciones de uso	877
condiciones generales	877
conditions d'utilisation	1135
conditions de publication	1173
condividi	1441
condividi articolo	1441
condividi su	1441
condividi su facebook	1441
condividi su linkedin	1441
condividi su telegram	1441
condividi su twitter	1441
condividi su x	1441
condividi via email	1441
condivisioni	1441
condizioni d'uso	1448
conectare	2065
configura les galetes	255
configurar cookies	877
connectez-vous	1109
connexion	1109
consigliati	1455
consigliati per te	1455
consigue tu entrada	911
consulta las esquelas de hoy	911
consulta las normas de la comunidad	916
consulta les esqueles	260
consulta todas nuestras newsletters	922
consulter	1145
cont nou	2065
contact	719	1138	1734	2076
contact us	709
contactez-nous	1138
contacto	880
contactos	2012
contato	2012
contattaci	1451
contatti	1451
contenido de marca	875
contenido de nuestros socios	884
contenido elaborado por la marca	911
contenido exclusivo	850
contenido exclusivo para socios	926
contenido externo	907
contenido externo recomendado	907
contenido ofrecido por	875
contenido para suscriptores	850
contenido patrocinado	875
contenido promocionado	875
contenido recomendado	930
contenido relacionado	884
contenido solo para usuarios registrados	926
contenidos recomendados	930
contenidos relacionados	884
content from our partner	792
content from our partners	792
content from our sponsor	792
contenu commercial	1133
contenu de marque	1133
contenu externe	1165
contenu partenaire	1133
contenus partenaires	1133
contenuti correlati	1455
contenuti sponsorizzati	1446
contenuto esterno	1472
contenuto esterno consigliato	1472
contenuto per abbonati	1429
contenuto premium	1491
contenuto promozionale	1477
contenuto riservato	1429
contenuto riservato agli abbonati	1491
contenuto riservato agli utenti registrati	1491
contenuto sponsorizzato	1446
contingut exclusiu per a subscriptors	270
contingut extern	255
contingut extern recomanat	255
contingut ofert per	260
contingut patrocinat	249
continua a leggere	1458
continua amb apple	270
continua amb facebook	270
continua amb google	270
continua con apple	1491
continua con facebook	1491
continua con google	1491
continua depois da publicidade	2007
continua llegint	273
continua senza accettare	1448
continua senza sostenere	1424
continuar a ler	2019
continuar com apple	2053
continuar com facebook	2053
continuar com google	2053
continuar con apple	926
continuar con facebook	926
continuar con google	926
continuar e fechar	2009
continuar lendo	2019
continuar leyendo	887
continuar sem apoiar	1986
continuar sin donar	845
continue	661
continue a ler	2016
continue lendo	1990
continue reading	714	719
continue reading below	700
continue reading the main story	700
continue reading with a subscription	668
continue to article	660
continue to the article	660
continue without accepting	705
continue without donating	660
continue without supporting	660
continuer avec apple	1182
continuer avec facebook	1182
continuer avec google	1182
continuer la lecture	1109
continuer sans accepter	1135
continuer sans donner	1100
contribua	1987
contribuer	1101
contribuez	1138
contribuir	1987
contribuisci	1425
contribute now	662
contribute with google	662
contribuye	846
contul meu	2065
cook mode	61
cookie notice	705
cookie policy	705	1448
cookie preferences	705
cookie-einstellungen	473
cookie-instellingen	1730
cookie-instellingen aanpassen	1758
cookiebeleid	1730
cookieindstillinger	378
cookiepolicy	2409
cookiepolitik	378
cookies	295	378	1730	1840	2409
cookies aanpassen	1758
cookies akzeptieren	473
cookies instellen	1730
cookies policy	705
cookies wijzigen	1758
cookievoorkeuren wijzigen	1758
copia il link	1441
copia link	1441
copiar el enlace	869
copiar enlace	869
copiar link	869	2002
copiar o link	2002
copied	690
copied to clipboard	789
copier l'url	1128
copier le lien	1128
copy	691
copy link	690	1375	2657
copy link copied	690
copy link to clipboard	690
copy this link	690
copy url	690
corrections policy	709
correlati	1455
cosa pensi di questo articolo	1474
count me in	678
""", 'cr': """
crea un account	1429
crea un alert	1485
crear alerta	921
crear cuenta	850
crear una cuenta	850
create a free account	668
create account	668
create an account	668
create free account	668
created with ai	760
credit card	666
credit or debit card	666
creditcard	1707
criar alerta	2046
criar conta	1990
""", 'cs': """
csatlakozz csapatunkhoz	1320
""", 'cu': """
custom amount	661
""", 'cz': """
czas czytania # min	1931
czytaj dalej	1931
czytaj dalej za	1906
""", "d'": """
d'autres articles	1142
""", 'da': """
da non perdere	1455
da non perdere in edicola	1446
daftar	1366
daha fazla	2524
daha sonra	2506
daha sonra hatirlat	2506
daha sonra oku	2515
daily newsletter	678
dal web	1455
dalej	1928
dalies	1667
dalies ar rakstu	1662
dalintis	1621
dalintis facebook	1626
dalintis su draugais	1626
dalyvaukite apklausoje	1628
dans cet article	1142
darovat	283
daruj	283	2330
das interessiert andere leser	480
das lesen andere	541
das neueste	480
datenschutz	473
datenschutz-einstellungen	473
datenschutzeinstellungen	473
dauerauftrag	440
dauerwerbung	470
""", 'de': """
de samenvatting kan fouten bevatten	1760
de tekst gaat verder onder de foto	1728
debat: skriv	381
debatt: si din mening	1843
debatte	476
debattregler	1843
deconectare	2065
deel	1723
deel artikel	1723
deel dit	1723
deel dit artikel	1723
deel dit bericht	1803
deel dit verhaal	1803
deel op facebook	1723
deel op twitter	1723
deel op x	1723
deel via	1779
deel via e-mail	1723
deel via whatsapp	1723
deine e-mail-adresse	452
deine meinung	476
deixa un comentari	249
deixe uma resposta	2012
deja un comentario	880
deja una respuesta	880
dejar de seguir	921
dejar un comentario	880
del	373	1835
del artikel	373
del artikkel	1835
del artikkelen	1835
del artiklen	373
del artiklen gratis	364
del med	373	1835
del saken gratis	1826
del via e-mail	373
del via e-post	1835
dela	2404
dela artikel	2404
dela artikeln gratis	2394
dela med	2404
dela via e-post	2404
dela via mejl	2404
delen	1723
delen op bluesky	1779
delen op facebook	1723
delen op linkedin	1779
delen op whatsapp	1779
delen op x	1779
delen via	1779
delen via e-mail	1723
delen via facebook	1723
delen via twitter	1723
delen via whatsapp	1723
deli	2338
deli na facebooku	2338
delite	2338
delite to novico	2338
delite to zgodbo	2338
delivered daily	778
delivered to you	678
delivered weekdays	778
delivered weekly	778
dengarkan	1375
deretter # kr/mnd til du sier opp	1826
derniers articles	1142
desa	249
desa l'article	272
deschide	2080
descuentos	875
desplegar	888
desplegar redes sociales	869
destacadas	884
destacados	884
destaques	2016
destek ol	2507
destek olun	2507
det er gratis at oprette en profil	364
detail	1386
details	484	720	1742
details anzeigen	484
detaily	302
detalhes	2020
detalii	2080
detaljer	390	1851	2420
detalles	888
detaylar	2525
dettagli	1459
dette er en annonse	1839
dette er en plus-artikel	364
dette er en plussak	1826
dette leser andre	1847
devamini oku	2524
devenez membre	1101
devenir membre	1101
deze video is niet beschikbaar	1758
""", 'dh': """
dha	2528
""", 'di': """
di santrauka	1628
dicci la tua	1482
die meistgelesenen artikel	480
diesen artikel kommentieren	476
diesen artikel teilen	465
diesen artikel verschenken	537
diesen beitrag auf facebook ansehen	509
diesen beitrag auf instagram ansehen	509
diesen tweet ansehen	509
digg	691
digital subscription	668
digital-abo	444
digitalabo	444
digitale krant	1708
digite seu e-mail	1994
dimensione carattere	65
dimensione testo	65	1441
dimensiune text	65
din e-mail	369
din e-post	1831	2399
din e-postadresse	1831
dinle	2515
dirbk su mumis	1628
direct debit	666
direct lezen	1778
direct naar het recept	61
direct toegang	1778
direct verder lezen	1708
direkt zum rezept	61
discussie	1734
discussion about this post	719
discussione chiusa	1451
diskuse	298
diskusia	2279
diskuter	1843
diskutera	2412
diskutieren	521
diskuze	298
dismiss	661
dismiss this message	660
distribuie	2070
distribuie articolul	2070
distribuie pe facebook	2104
distribuie pe whatsapp	2104
dit artikel delen	1779
dit bericht op instagram bekijken	1758
dit is een advertentie	1783
dit is een premium artikel	1778
dit vind je misschien ook leuk	1738
diventa socio	1425
diventa sostenitore	1425
""", 'dn': """
dnes ne	282
dnes nie	2283
""", 'do': """
do mesmo autor	2016
do not sell my personal information	705
do not sell or share my personal information	705
doar	1987
dodaj komentar	2338
dodaj komentarz	1924
doe	1987
doe agora	1987
doe mee en win	1763
don mensuel	1101
don ponctuel	1101
don't miss	714
don't miss out	678
don't want to see this? remove ads	700
dona	846	1425
dona adesso	1425
dona ahora	846
dona ora	1425
dona'ns suport	242
donar	846
donar ahora	846
donasi	1365
donasi sekarang	1365
donate	662
donate become	662
donate here	662
donate monthly	662
donate now	662
donate today	662
donations are tax-deductible	783
donazione mensile	1425
donazione singola	1425
doneer	1705
doneer nu	1705
doneer via ideal	1775
doner	361	1823
donera	2391
donera nu	2391
doneren	1705
doniraj	2205	2330
doniraj odmah	2205
doniraj zdaj	2330
donirajte	2205	2330
donner	1101
doorsturen	1723
dossier	480	1142	1455	1738
dossiers	480	1142	1738
""", 'dr': """
drucken	465
druge novice	19
drukuj	1916
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	369
du er nu tilmeldt nyhedsbrevet	369
du kan til enhver tid afmelde dig	369
dukung jurnalisme independen	1365
dukung kami	1365
""", 'dy': """
dyskusja	1924
""", 'e-': """
e-avis	364	1826
e-edition	719
e-gazete	2508
e-mail	288	369	452	691	1909	1994	2125
e-mail eingeben	452
e-mail teilen	465
e-mail-adresse	452
e-mail-adresse eingeben	452
e-mailadres	1713
e-mailadresse	369
e-mailen	1723
e-paper	444	719
e-pasta adrese	1686
e-pasts	1686
e-post	963	1831	2399
e-posta	2545
e-posta adresiniz	2545
e-posta adresinizi girin	2545
e-postadress	2399
e-postadresse	1831
e-posti aadress	963
e-tidning	2394
e-wydanie	1906
""", 'ea': """
eavis	1826
""", 'ed': """
edasi lugemiseks logi sisse	938
edellinen	1053
edellinen juttu	1051
editor's choice	714
editor's pick	605	714
editor's picks	714
editors' choice	714
editors' picks	714
edizione digitale	1429
""", 'ee': """
eenmalig	1705
eerste maand gratis	1778
""", 'ei': """
ei kiitos	1034
ei nyt	1034
ei, kiitos	1034
einblenden	484
einklappen	483
einloggen	444
einmalig	440
einmalig spenden	440
einstellungen	473
einwilligung	473
""", 'el': """
elders op het web	1738
elige una cantidad	849
elke bijdrage telt	1775
elke donatie telt	1775
elke euro telt	1775
elolvasom	1320
els preus poden variar	260
elsewhere on the web	714
elta	1631
elta inf	1631
""", 'em': """
em alta	2016
em destaque	2016
email	678	691	2125
email (required	678
email address	678
email article	690
email this	690
email to a friend	690
emneord	1847
emner	386	1847
empfehlen	465
empfehlungen	480
empfehlungen der redaktion	480
empfohlene artikel	480
empfohlener externer inhalt	473
empfohlener redaktioneller inhalt	473
""", 'en': """
en ce moment	1142
en continu	1142
en directo	884
en este tema	930
en otros medios	884
en portada	884
en savoir plus	1135	1145
encontrou algum erro	2012
encontrou um erro	2012
ende der werbung	583
engangsgave	1823
enim loetud	940
enlace copiado	869
enlace copiado al portapapeles	929
enlarge	720
enlarge image	719
enlarge this image	719
enne kommenteerimist loe reegleid	944
enregistrer	1128
enregistrer cet article	1185
enregistrer l'article	1185
enregistrer la recette	61
entdecken sie unsere newsletter	527
entendi	2020
entendido	888
enter amount	666
enter your email address	678
entra	1429
entra nella conversazione	1482
entradas relacionadas	884
entrar	850	1990
entrar com apple	2053
entrar com facebook	2053
entrar com google	2053
entre	1990
entre com sua conta	2053
envia per correu	272
envia-ho per correu	272
enviar a un amigo	929
enviar para um amigo	2055
enviar por correo	869
enviar por e-mail	2002
enviar por email	869
enviar por whatsapp	869
envie de lire la suite	1182
envoyer par courriel	1185
envoyer par e-mail	1128
envoyer par email	1128
envoyer par mail	1128
""", 'ep': """
epaper	719
""", 'er': """
er der fejl i artiklen	381
er du allerede abonnent	364	1826
er ging iets mis. probeer het later opnieuw	1771
er is iets misgegaan	1771
er is iets misgegaan. probeer het later opnieuw	1771
ergebnisse anzeigen	484
err/bns	948
erstellt mit ki	511
""", 'es': """
es folgt werbung	583
es ist ein fehler aufgetreten	527
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	527
esci	1429
escolha do editor	2016
escolha o seu plano	2053
escolha seu plano	2053
escolha um valor	1989
escribe tu correo	922
escribe tu email	922
escribe un comentario	880
escuchar	869
espace partenaire	1133
espacio patrocinado	911
espandi	1459
especiais	2016
esqueceu a senha	1990
esqueci minha senha	1990
esquelas	911
esqueles	260
essai gratuit	1109
""", 'et': """
et pot interessar	246
et pots donar de baixa en qualsevol moment	266
et queden # articles gratis aquest mes	270
et recomanem	246
etichete	2077
etiketler	2522
etiquetas	884	2016
etiquetes	273
ets subscriptor? identifica't	270
etusivu	1051	1053
etusivulle	1051
""", 'ev': """
every contribution counts	783
every dollar counts	783
every donation counts	783
every gift counts	783
""", 'ex': """
exclusiu per a subscriptors	270
exclusive content	668
exclusive to subscribers	787
exclusivo assinantes	1990
exclusivo para assinantes	2053
expand	719
expand all	720
expandera	2420
expandir	2020
explore	717
explore more	714
explore more on these topics	714
explore our newsletters	778
explore our subscription offers	787
explore subscription offers	787
external content	758
external links	690
externe content	1758
externe inhalte	473
externe inhalte anzeigen	473
externe inhalte erlauben	473
externe inhoud	1758
externen inhalt anzeigen	473
externen inhalt laden	473
externer inhalt	473
externer inhalt konnte nicht geladen werden	509
""", 'ez': """
ezt is olvassa el	1318
""", 'fa': """
facebook	691
facebook messenger	691
facebook twitter	690
facebook twitter email	690
facebook twitter linkedin email	690
facebook twitter whatsapp	690
facebook x	690
fai il quiz	1482
fai il test	1482
fai una domanda su questo articolo	1474
faire un don	1101
fale conosco	2012
fandt du en fejl	381
fant du en feil	1843
fast geschafft	527
favorilere ekle	2515
favoris	1128
fazer login	1990
""", 'fe': """
featured articles	714
featured content	714
featured stories	714
fechar	1986	2019
feedback	476	709	1734
feedback geben	476
fehler gefunden	476
fehler im artikel gefunden	476
fehler melden	476
fel i artikeln	2412
feliratkozom	1323
fermer	1100
fermer le menu	1145
fes-te soci	242
fes-te subscriptor	242
fetching more	719
""", 'fi': """
fil info	1142
filed under	714	719
find out more	719
fique por dentro	1994
first name	678
fizetett tartalom	1313
""", 'fj': """
fjern annoncer	377
fjern annonser	1839
""", 'fl': """
flecha	850
fler	2416
fler artiklar	2416
fler nyheter	2416
flere artikler	386	1847
flere nyheder	386
flere nyheter	1847
flere saker	1847
flipboard	691
""", 'fo': """
fold ud	390
folgen	466
folgen sie uns	466
follow	695
follow author	695
follow live	695
follow this author	695
follow this topic	695
follow topic	695
follow us	695
follow us on facebook	695
following	695
font size	690
fontin koko	65
for abonnenter	364	1826
for subscribers	668
forgot password	668
forgot your password	668
forma de pagamento	1989
forma de pago	849
formas de pagamento	1989
formas de pago	849
forrige	389	1850
forrige artikel	386
forrige artikkel	1847
forse in seguito	1424
forsiden	386	1847
foto	1383
foto galeri	2522
fotogalerija	1628
fotostrecke	480
fout gespot	1734
fout gezien	1734
fout melden	1742
foutje gezien	1734
""", 'fr': """
frag unsere ki	511
fragen sie unsere ki	511
free daily newsletter	678
free newsletter	678
free weekly newsletter	678
friss	1318
from around the web	714
from our partners	714
from our sponsor	700
from our sponsors	700
from the web	714
""", 'fu': """
full coverage	714
full results	720
full score	720
fullscreen	719
fullskjerm	1850
further reading on this site	714
""", 'ga': """
ga akkoord	1730
ga naar inhoud	1741
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1621
gallery	1455
ganzen artikel lesen	483
""", 'ge': """
ge bort artikeln	2394
gebruiksvoorwaarden	1730
geef cadeau	1779
geef een reactie	1734
geef feedback	1768
geef je mening over dit artikel	1768
gegenereerd door ai	1760
gegenereerd met ai	1760
gem	373
gem artikel	373
gem artiklen til senere	373
gem opskrift	61
gem opskriften	61
gem til senere	373
gemaakt met ai	1760
generated by ai	760
gerade nicht	439
gerelateerd	1738
gerelateerd nieuws	1738
gerelateerde artikelen	1738
gerelateerde onderwerpen	1738
gerir cookies	2009
gesponsert	470
gesponserter beitrag	542
gesponserter inhalt	470
gesponsord	1728
gesponsorde inhoud	1728
gestion des cookies	1135
gestionar cookies	877
gestisci i cookie	1448
gestisci notifiche	1485
gestisci preferenze	1448
get alerts	695
get digital access	668
get email updates	678
get started	668
get the daily email	678
get the newsletter	678
""", 'gi': """
gi bort artikkelen	1826
gi bort saken	1835
gi tilbakemelding	1843
gift a subscription	668
gift article	668
gift this article	668
giv artiklen til en ven	373
giv os feedback	381
give a gift	668
give a gift subscription	662
give feedback	709
give monthly	662
give now	662
give today	662
give us feedback	709
gizle	2525
gizlilik	2518
""", 'gl': """
glemt adgangskode	364
glemt passord	1826
""", 'go': """
go to top	719
godkjenn	1840
godkjenn alle	1840
godta	1840
godta alle	1840
google	691
google news	691
google plus	691
got it	705
""", 'gr': """
gracias por suscribirte	857
gracias por tu voto	909
gracias por votar	909
gratis proberen	1708
grazie per aver votato	1474
grazie per il tuo feedback	1474
grazie per l'iscrizione	1436
""", 'gu': """
guarda anche	1455
guarda i risultati	1474
guarda l'article	272
guarda la gallery	1458
guardar	869	2002
guardar en favoritos	929
guardar para ler mais tarde	2055
guardar receita	61
guardar receta	61
guides d'achat	1142
gulir untuk lanjut membaca	1378
""", 'ha': """
haber faydali oldu mu	2521
haberi kaydet	2515
haberi nasil buldunuz	2521
haberi oynat	2524
haberi puanla	2521
haberi sesli dinle	2515
haberi sesli dinleyin	2515
haberi sesli dinleyin (# dk	2515
haberi yazdir	2515
haberin devami	2517	2524
haberin devami reklamdan sonra	2517
haberin tamami	2524
hacker news	691
hadiahkan artikel ini	1408
hae	1053
hai letto # articoli su # questo mese	1491
hai trovato un errore	1451
hai una segnalazione	1451
haku	1053
halaman berikutnya	1385
halaman selanjutnya	1385
halaman: #	1385
handelsbetingelser	378
hantera cookies	2409
har du allerede en konto	364	1826
har du redan ett konto	2394
has oblidat la contrasenya	243
hasznos volt a cikk	1317
hata bildir	2521
hata bildirin	2521
haut de page	1145
have an account	668
have an account? sign in	668
have your say	709
hazte miembro	846
hazte premium	926
hazte socia	846
""", 'he': """
heb je al een account	1708
help mee	1705
help ons om dit te blijven doen	1775
hem	2419
hemeroteca	850
hepsini kabul et	2518
herinner me later	1704
hesabim	2508
hesabiniz var mi	2508
het artikel gaat hieronder verder	1728
het laatste nieuws	1738
""", 'hi': """
hide	720
hide ad	700
hide caption	719
hide comments	709
hide this message	660
hier anmelden	444
hier einloggen	444
hier finden sie informationen zum datenschutz	509
highlights generated by artificial intelligence	760
hilfe	476
hinweis an die redaktion	521
hinweis zum datenschutz	473
hinweise zu diesem artikel	521
hittade du ett fel	2412
hittat fel	2412
""", 'hj': """
hjem	389	1850
""", 'hl': """
hlasovat	298
hledat	301
""", 'ho': """
ho capito	1459
ho letto e accetto l'informativa sulla privacy	1487
hold deg oppdatert	1831
hold dig opdateret	369
home	719	1458	1741
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1850
hopp til innholdet	1850
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1768
house rules	709
how did we do	709
how we use ai	760
hoy no	845
""", 'hu': """
hubungi kami	1382
huisregels	1768
""", 'hv': """
hva mener du? stem her	1850
hva synes du om denne saken	1843
hva synes du om saken	1843
hvad mener du? stem her	389
hvad synes du? stem her	389
""", 'i ': """
i accept	705
i agree	705
i already donated	660
i already gave	660
i commenti sono riservati agli abbonati	1482
i lettori hanno letto anche	1494
i prezzi potrebbero variare	1477
i samarbeid med	1839
i samarbejde med	377
i samarbete med	2408
i understand	720
""", "i'": """
i'll do it later	660
i'm in	678
i've already donated	660
""", 'ic': """
ich bin schon dabei	439
ich habe schon gespendet	439
ich stimme zu	473
icymi	714
""", 'id': """
ideal	1707
identifiez-vous	1109
idi na recept	61
""", 'ie': """
ielogojies	1662
ielogoties	1662
ievadi e-pastu	1686
ievadi savu e-pasta adresi	1686
""", 'ih': """
iha	2528
ihr feedback	476
ihr kommentar	476
ihre e-mail-adresse	452
ihre meinung	476
ihre spende ist steuerlich absetzbar	531
""", 'ik': """
ik begrijp het	1742
ik heb al gedoneerd	1704
ik steun al	1704
ikke i dag	360	1822
ikke nu	360
iklan	1378
iklan sponsor	1413
""", 'il': """
il mio account	1429
il tuo indirizzo email	1436
ilan	2517
ilgili haber	2522
ilgili haberler	2522
ilgili konular	2522
ilk ay # tl	2508
ilmoittaudu webinaariin	1053
ilmoitus	1045
ils ont lu aussi	1142
""", 'im': """
im trend	480
immer informiert	452
immer informiert mit unserem whatsapp-service	583
impostazioni cookie	1448
impressum	473
imprimeix	249
imprimeix l'article	272
imprimeix la recepta	61
imprimer	1128
imprimer cet article	1185
imprimer cette recette	61
imprimer l'article	1128
imprimer la recette	61
imprimir	869	2002
imprimir a receita	61
imprimir artigo	2055
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2657
in case you missed it	714
in diesem artikel	480
in evidenza	1455
in het nieuws	1738
in kooperation mit	470
in other news	714
in partnership with	700
in primo piano	1455
in this section	714
in zwischenablage kopieren	465
indeks	1383
indirizzo email	1436
indstillinger	378
indtast din e-mail	369
indtast din mail	369
indtast e-mail	369
info iklan	1398
infolettre	1118
infolettres	1118
informa d'un error	258
informar de un error	916
informasjonskapsler	1840
informationen zum datenschutz	509
informativa sulla privacy	1448
informazione promozionale	1477
informazione pubblicitaria	1477
ingatkan saya nanti	1364
ingezonden mededeling	1783
ingrandisci	1458
ingresar	850
inhalt	483
inhalt anzeigen	473
inhalt laden	470
inhalt teilen	465
inhalte anzeigen	473
inhaltsverzeichnis	483
inhoud tonen	1758
inhoudsopgave	1741
inicio	887
inklappen	1742
inloggen	1708
innstillinger	1840
inschrijven	1713
inscreva-se	1994
inscreva-se na newsletter	1994
inscription	1109
inscription gratuite	1178
inserisci il tuo indirizzo e-mail	1487
inserisci il tuo indirizzo email	1487
inserisci qui il tuo commento	1451
inserisci un indirizzo email valido	1487
insira o seu email	2048
insira seu e-mail	2048
instagram	691
instagram-inhalte erlauben	473
instellingen	1730
inte idag	2390
inte nu	2390
introdu adresa ta de email	2097
introduce tu email	857
invalid email	678
invia a un amico	1493
invia commento	1451
invia per email	1441
invia via email	1441
inzerce	294
inzercia	2275
""", 'ir': """
ir a la receta	61
ir a los comentarios	880
ir al contenido	887
ir arriba	887
ir para a receita	61
""", 'is': """
iscriviti	1436
iscriviti alla nostra newsletter	1436
iscriviti ora	1436
iscrizione completata	1487
isprintaj	2216
""", 'iz': """
iz iste rubrike	2213
iz rubrike	2213	2335
izbor urednice	2213
izbor urednika	2213
izdvajamo	2213
izpostavljeno	2335
izveido kontu	1662
""", "j'": """
j'accepte	1135
j'accepte de recevoir les offres des partenaires	1178
j'ai compris	1146
j'en profite	1109
""", 'ja': """
ja ets subscriptor	243
ja tens compte	270
ja, ich will	440
ja, ik steun	1775
ja, ik wil de nieuwsbrief ontvangen	1771
jaa	1043
jaa artikkeli	1043
jaa facebookissa	1043
jaa juttu kaverille	1043
jaa whatsappissa	1043
jaga	938
jaga artiklit	938
jaga facebookis	943
jaga lugu	943
jaga seda artiklit	943
jangan lewatkan	1383
jatka lukemista	1036
jau esi abonents	1662
jau esi abonents? ielogojies	1662
jau prenumeruojate	1621
jau prenumeruojate? prisijunkite	1621
""", 'je': """
je aanmelding is gelukt	1771
je bent ingeschreven	1771
je bent nu ingeschreven	1771
je commande	1169
je donne	1101
je donne mon avis	1173
je fais un don	1101
je hebt je succesvol aangemeld	1771
je kunt je op elk moment afmelden	1771
je m'abonne	1109
je m'inscris	1118
je me connecte	1109
je soutiens	1101
je teste	1109
jeder euro hilft	531
jednorazowo	1903
jelentkezzen be	1305
jetzt abo sichern	536
jetzt abonnent werden	444
jetzt abonnieren	444
jetzt abstimmen	515	583
jetzt am gewinnspiel teilnehmen	515
jetzt anmelden	452
jetzt bestellen	444
jetzt bewerben	515
jetzt einloggen	444
jetzt freischalten	444
jetzt helfen	440
jetzt im tv	480
jetzt karten sichern	515
jetzt kommentieren	476
jetzt kostenlos anmelden	452
jetzt kostenlos testen	444
jetzt mitdiskutieren	521
jetzt mitglied werden	440
jetzt mitmachen	515
jetzt nicht	439
jetzt pinnen	61
jetzt registrieren	444
jetzt spenden	440
jetzt teilen	537
jetzt testen	444
jetzt tickets sichern	515
jetzt upgraden	536
jetzt zugang sichern	536
jetzt zustimmen	473
""", 'jo': """
jocs i mots encreuats	260
join now	662
join our mailing list	678
join the conversation	709
join the discussion	709
join the discussion on discord	695
join us	662
jouw e-mailadres	1713
""", 'ju': """
jump to content	719
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2416
juttu jatkuu alla	1045
juttu jatkuu kuvan alapuolella	1045
juttu jatkuu kuvan alla	1045
juttu jatkuu mainoksen alla	1045
juttu jatkuu videon alla	1045
juttu on tarkoitettu tilaajille	1036
juttu on vain tilaajille	1036
juuri nyt	1051
""", 'ka': """
kabul ediyorum	2518
kabul et	2518
kaip jums patiko straipsnis	1627
kamu mungkin suka	1409
kanske senare	2390
kanskje senere	1822
kapat	2506
kapcsolat	1317
karier	1398
karjera	1628
karte anzeigen	484
karte laden	473
kas artikkel oli kasulik	944
kas lugu oli kasulik	944
kasneje	2342
kasnije	2221
kasutustingimused	956
kategori	1383
kategoriat	1051
kategorie	299	1928
kategorien	480
kategorier	386	1847	2416
kategoriler	2522
katkida bulun	2507
katso kaikki tilaajaedut	1036
katso kuvagalleria	1053
katso kuvat	1053
katso video alta	1053
kaydet	2515
kaydol	2508
kayit ol	2508
kaynak: aa	2528
kaynak: dha	2528
kaynak: iha	2528
""", 'ke': """
kebijakan cookie	1381
kebijakan privasi	1381
kebijakan privasi | syarat dan ketentuan	1381
keep reading	714
keine neuigkeiten mehr verpassen	527
kelola cookie	1381
keluar	1366
kembali ke atas	1385
kertalahjoitus	1035
keskustele	1050
keskustele asiallisesti	1050
keskustelu	1050
keuze van de redactie	1738
key points by ai	760
key takeaways by ai	760
""", 'ki': """
ki-generert oppsummering	1850
ki-generiert	511
ki-generierte zusammenfassung	511
ki-oppsummering	1850
ki-zusammenfassung	511
kiemelt	1318
kies een bedrag	1707
kies je abonnement	1778
kiitos tilauksesta	1039
kiitos tilauksestasi	1039
kijk terug	1765
kingi artikkel	943
kiosque	1109
kirim	1375
kirim ke teman	1408
kirim komentar	1382
kirjaudu	1036
kirjaudu ulos	1036
kirjoita kommentti	1050
kirjoita kommenttisi	1050
kirjoittaja on kansanedustaja	1062
kirjoittaja on kirjailija	1062
kirjoittaja on kolumnisti	1062
kirjoittaja on toimittaja	1062
kirjoittaja on vapaa toimittaja	1062
kirjoittaja on vapaa toimittaja ja kirjailija	1062
kirjuta kommentaar	944
kiti skaito	1623
""", 'kl': """
klarna	443
klausies raidierakstu	1669
klausies rakstu	1667
klauskite dirbtinio intelekto	1627
klausykite straipsnio	1626
klausyti	1626
klausyti straipsnio	1626
klausyti straipsnio (# min	1626
kleinanzeigen	470
""", 'ko': """
kokeile maksutta	1036
kokeile nyt	1036
komentar	1382
komentarai	1621
komentari	2216
komentarji	2338
komentarz	1924
komentarze	1924
komentiraj	2216	2338
komentuoti	1621
komentuoti gali tik registruoti vartotojai	1627
komment	1317
kommentaarid	938
kommentar	476
kommentar schreiben	476
kommentar verfassen	476
kommentare	476
kommentare ansehen	476
kommentare anzeigen	476
kommentare lesen	476
kommentarer	381	1843	2412
kommentarer blir moderert	1843
kommentarer granskas innan publicering	2419
kommentarer modereres	389
kommentarerna modereras	2412
kommentarregeln	476
kommentarsregler	2412
kommenteeri	938
kommenteerimine on suletud	944
kommenteerimise reeglid	944
kommenteerimiseks logi sisse	944
kommentek	1317
kommenter	381	1843
kommentera	2412
kommentieren	476
kommentit	1050
kommentit tarkistetaan ennen julkaisua	1050
kommentoi	1050
kommentointi on suljettu	1050
kommercielt indhold	394
kommercielt samarbejde	377
kommersielt innhold	1855
kommersielt samarbeid	1839
koniec reklamy	1920
kontakt	298	381	476	1924
kontakt os	381
kontakt oss	1843
kontakta oss	2412
konten berbayar	1413
konten bersponsor	1378
konten premium	1366	1408
konten promosi	1413
konten sponsor	1378
konto erstellen	444
konular	2522
kopeeri link	938
kopieer de link	1723
kopieer deze link	1803
kopieer link	1723
kopier lenka	1835
kopier lenke	1835
kopier lenken	1835
kopier link	373
kopier linket	373
kopieren	465
kopioi linkki	1043
kopiraj link	2216
kopiraj povezavo	2338
kopiraj poveznicu	2216
kopirajte link	2216
kopirajte poveznicu	2216
kopiuj link	1916
kopyala	2515
korrekturhinweis senden	521
kort fortalt - lavet med ai	389
kostenlos abonnieren	452
kostenlos registrieren	444
kostenlos testen	444
""", 'kr': """
krant	1708
kreditkarte	443
kreditkarte / klarna	443
kreiraj nalog	2206
krijg direct toegang	1778
""", 'ku': """
kuidas lugu meeldis	944
kupi pretplatu	2206
kurzlink kopieren	562
kuukausilahjoitus	1035
kuula	943
kuula artiklit	943
kuula artiklit (# min	943
kuula lugu	943
kuula saadet	945
kuula saadet siit	945
kuuntele	1043
kuuntele jakso	1043
""", 'kv': """
kvkk	2518
""", "l'": """
l'actu en direct	1142
l'article continue ci-dessous	1133
l'article en # points	1167
l'articolo in breve	1474
l'essentiel	1142
""", 'la': """
la newsletter	1118	1436
la redazione consiglia	1455
la tua e-mail	1436
laad meer	1741
laajenna	1054
laat je dit artikel voorlezen	1765
laat voorlezen	1723
laatste nieuws	1738
ladda fler	2419
lagi ramai	1409
lagre	1835
lagre artikkel	1835
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1835
lagre saken til senere	1835
lagre til senere	1835
lahjoita	1035
lahjoita nyt	1035
lain kali	1364
lainnya	1383
laisser un commentaire	1138
laissez un commentaire	1138
langganan	1366
langsung ke resep	61
lanjut baca di bawah	1378
lanjutkan dengan konten	1378
lanjutkan membaca	1385
laporkan	1382
laporkan kesalahan	1386
lascia un commento	1451
lascia un feedback	1474
last flere	1850
last name	678
lastschrift	443
later	1704
later lezen	1779
latest	714
latest articles	714
latest edition	719
latest headlines	714
latest news	714
latest posts	714
latest stories	714
latest updates	714
latest videos	714
latest videos from	714
lavora con noi	1477
""", 'le': """
le direct	1142
le fil	1142
le journal du jour	1109
le nostre newsletter	1436
le plus lu	1142
le puede interesar	884
le recomendamos	884
le ultime notizie	1455
learn more	719
learn more about cookies	705
leave a comment	709
leave a reply	709
leave a tip	662
leave feedback	709
lectura de # minutos	869
lectura: # min	869
lecture # min	1145
lecture # minutes	1128
lecture : # min	1128
leer noticia completa	887
lees de reacties	1734
lees direct verder	1778
lees meer	1738	1741
lees meer over	1738
lees onze huisregels	1768
lees ook	1738
lees verder	1708	1738	1741
lees verder na de advertentie	1728
lees verder onder de afbeelding	1728
lees verder onder de foto	1728
lees voor	1723
leeslijst	1779
leestijd	1741
leestijd # min	1741
legfrissebb	1318
legg igjen en kommentar	1843
leggi anche	1455
leggi dopo	1493
leggi i commenti	1451
leggi il documento	1459
leggi il giornale	1429
leggi l'articolo	1458
leggi l'articolo completo	1458
leggi senza limiti	1491
leggi sull'app	1485
leggi tutto	1458
leggi tutto con un abbonamento	1429
leggi tutto su	1455
legolvasottabb	1318
legolvasottabbak	1318
leia mais	2016	2019
leia os termos de uso e as regras da comunidade	2044
leia sem limites	2053
leitura: # min	2002
lembrar mais tarde	1986
lembre-me mais tarde	1986
lenke kopiert	1835
lenken er kopiert	1835
lenken kopiert	1835
ler mais	2019
ler mais tarde	2055
les articles les plus lus	1186
les derniers articles	1142
les flere	1847
les hele saken	1850
les kommentarer	1843
les lecteurs ont aussi lu	1142
les mer	1847	1850
les mer om	1847
les plus lues	1142
les plus lus	1142
les senere	1835
les tops	1142
les videre	1826
lesedauer	483
lesedauer: # minuten	483
lesen sie auch	480
lesen sie dazu	480
lesen sie hier	480
lesen sie mehr	480
leserbriefe	476
leserkommentare	476
lesetid # min	1850
lesetipp	480
lesetipps	480
lesezeit: # min	483
lesezeit: # minuten	483
lest opp av en robot	1835
lest opp av en syntetisk stemme	1835
leta	1672
leta/afp	1672
lettergrootte	65
lettura # min	1441
""", 'li': """
lige nu	386
lihat artikel asli	1408
lihat detail	1386
lihat hasil	1386
lihat juga	1383
lihat komentar	1382
lihat lainnya	1385
lihat peta	1386
lihat resep	61
lihat selengkapnya	1385
lihat semua	1385
liitu uudiskirjaga	963
like loading	690
like this	690
limited time offer	668
limited-time offer	787
line	691
link	691
link berhasil disalin	1408
link copiado	2002
link copiat	2104
link copiato	1441
link copiato negli appunti	1493
link copied	690
link copied bookmark	690
link copied to clipboard	690
link er kopieret	373
link er kopieret til udklipsholderen	373
link gekopieerd	1723
link in die zwischenablage kopiert	537
link kopeeritud	943
link kopieren	465
link kopieret	373
link kopiert	465
link kopiran	2216
link kopyalandi	2515
link on kopeeritud	943
link sudah disalin	1408
link wurde in die zwischenablage kopiert	537
link wurde kopiert	537
link zum artikel kopieren	537
link zum inhalt	473
link zum teilen kopieren	583
link zum youtube-inhalt	473
linkedin	691
linki kopyala	2515
linkki kopioitu	1043
links	480
lire aussi	1142
lire l'article	1145
lire l'article complet	1145
lire la suite	1145
lire le document	1146
lire les commentaires	1138
lire plus	1142	1145
lire plus tard	1128
lisa kommentaar	938
listen	690
listen # min	690
listen above	767
listen below	767
listen here	767
listen now	690
listen on apple	767
listen on apple podcasts	767
listen on spotify	767
listen on youtube	767
live	480
live tv	714
""", 'lo': """
lo + visto	884
lo esencial en # segundos	909
lo quiero	926
load comments	709
load content	705
load more	719
load more articles	719
load more comments	709
load more stories	719
loading	690
loading ad	700
loading more	719
loe edasi	938
loe edasi tellijana	938
loe hiljem	943
loe ka	940
loe kommentaare	944
loe lisa	945
loe lisaks	940
loe rohkem	945
loe veel	940
loetumad	940
log in	668	1708
log in / register	668
log in or sign up	668
log in to comment	709
log in to reply	709
log ind	364
log out	668
log ud	364
logare	2065
logg inn	1826
logg ut	1826
logga in	2394
logga ut	2394
logi sisse	938
logi sisse, et kommenteerida	944
login	444	668	1366	1429	1990	2065
login / register	668
logout	668
lompat ke resep	61
loo konto	938
loo tasuta konto	938
los comentarios son exclusivos para suscriptores	916
los precios pueden variar	911
""", 'lu': """
lue koko juttu	1053
lue kommentit	1050
lue rajattomasti	1036
lue seuraavaksi	19	1051
luetuimmat	1051
luetuimmat jutut	1051
lugemiseks osta artikkel	938
luister	1723
luister dit artikel	1765
luister hier	1765
luister nu	1765
luister op spotify	1765
luister via spotify	1765
luk	360
lukk	1822
lukuaika # min	1053
luo ilmainen tunnus	1036
luo maksuton tunnus	1036
luo tunnus	1036
lupa kata sandi	1366
lupa password	1366
""", 'ly': """
lyssna	2404
lyt	373
lytt	1835
lytt til saken	1835
""", "m'": """
m'abonner	1109
m'inscrire	1118
""", 'ma': """
maak een account	1708
maandelijks	1705
mai mult	2079
mai multe	2079
mail	691	1723
mailen	465
mainokset	1045
mainos	1045
mainos - juttu jatkuu alla	1045
mainos alkaa	1045
mais	2019
mais artigos	2016
mais comentadas	2016
mais lidas	2016
mais lidos	2016
mais populares	2016
mais tarde	1986
mais vistas	2016
mais vistos	2016
make a donation	662
manage consent	705
manage cookies	705
manage my account	668
manage options	705
manage preferences	705
manage settings	705
manage subscription	668
manage your newsletters	778
mantengamos un debate respetuoso	916
mantente informado	857
masquer	1146
mastodon	691
masuk	1366
masuk / daftar	1366
max	2131
maybe later	660
""", 'me': """
me connecter	1109
me le rappeler plus tard	1100
media caption	719
meer	1738
meer artikelen	1738
meer informatie	1730
meer laden	1741
meer lezen	1738
meer nieuws	1738
meer over	1738
meer over dit onderwerp	1738
meer tonen	1741
meest bekeken	1738
meest gedeeld	1738
meest gekozen	1778
meest gelezen	1738
meghallgatom	1311
megosztom	1311
mehr anzeigen	483
mehr artikel	480
mehr aus	480
mehr aus dem ressort	480
mehr details	484
mehr erfahren	473
mehr informationen	480
mehr laden	476	483
mehr lesen	480	483
mehr nach dieser anzeige	470
mehr news	480
mehr themen	480
mehr von diesem autor	480
mehr von uns	480
mehr zu diesem thema	480
mehr zum artikel	480
mehr zum thema	480
mein konto	444
meist gelesen	480
meistgeklickt	480
meistgelesen	480
meistgelesene artikel	480
meistkommentiert	480
mejla	2404
meld een fout	1734
meld feil	1851
meld fejl	390
meld fout	1768
meld fra om feil	1843
meld je aan	1713
member-only story	719
members only	668
mengerti	1386
meniu	2079
menu	301	389	719	1145	1385	1458	1741	1931	2019	2669
meny	1850	2419
mer fra	1847
mer nyheter	2416
mer om	1847	2416
merci de votre inscription	1118
merci pour votre retour	1167
merci pour votre vote	1173
mere fra	386
mere om	386
merken	444	465
merkliste	444
message	691
message publicitaire	1133
messaggio promozionale	1446
messaggio pubblicitario	1477
messenger	691
mest delat	2416
mest delt	1847
mest delte	386
mest lest	1847
mest leste	1847
met ai gemaakt	1760
metodi di pagamento	1428
metodo di pagamento	1428
mettre en favori	1128
""", 'mi': """
mi cuenta	850
mida del text	65
mijn account	1708
mijn profiel	1708
min konto	364
min side	364	1826
mine avalehele	945
mine retsepti juurde	61
minha conta	1990
mis niets	1713
missa inget	2399
missa inte	2416
misschien later	1704
misschien ook interessant	1738
mit freunden teilen	562
mit ki erstellt	511
mitdiskutieren	476
mitglied werden	440
mitmachen und gewinnen	515
mitt konto	2394
""", 'mo': """
mode de paiement	1108
modes de paiement	1108
modifica le preferenze sui cookie	1472
modifica preferenze	1472
modifier mes choix	1165
moj profil	2206	2331
moje konto	1906
mon compte	1109
mon espace	1109
monatlich	440
monatlich spenden	440
montant libre	1108
monthly	661
monthly contribution	666
morda vas zanima	2335
more	717
more articles	714
more coverage	714
more details	720
more for you	791
more from	714
more from this author	714
more from us	791
more headlines	714
more in this section	791
more in this series	714
more like this	714
more news	714
more newsletters	778
more on this story	714
more on this topic	714
more options	705
more sharing options	690
more stories	714
more stories like this	714
more stories you may like	714
more to explore	714
more to read	714
more top stories	714
most commented	714
most discussed	714
most emailed	714
most liked	709
most nem	1302
most popular	714
most read	714
most read stories	791
most recent	714
most shared	714
most viewed	714
most watched	714
mostra altro	1458
mostra contenuto	1448
mostra contenuto esterno	1472
mostra el contingut extern	255
mostra i commenti	1451
mostra il contenuto esterno	1472
mostra meno	1459
mostra menys	247
mostra originale	1459
mostra traduzione	1459
mostra tutto	1459
mostra-ho tot	247
mostrar comentarios	880
mostrar contenido externo	907
mostrar mais	2019
mostrar menos	887
mostrar todo	888
mostrar tudo	2020
moyen de paiement	1108
moyens de paiement	1108
""", 'mt': """
mti	1340
mti/afp	1340
""", 'mu': """
muat lainnya	1385
mungkin lain kali	1364
must read	714
must reads	714
must-read	714
mutasd mindet	1321
mute	719
muut lukevat	1051
muut lukevat juuri nyt	1051
muut lukevat nyt	1051
""", 'my': """
my account	668
""", 'na': """
na czasie	1928
naar boven	1741
naar de aanbiedingen	1708
naar de inhoud	1741
naar de webshop	1763
naar het recept	61
nach anzeige weiterlesen	470
nach der werbung geht es weiter	542
nach oben	483
nadaljevanje pod oglasom	2334
nahoru	301
najbolj brane novice	2335
najbolj brane novice dneva	2335
najbolj brano	2335
najbolj komentirano	2335
najkomentiranije	2213
najnovije	2213
najnovije vesti	2213
najnovije vijesti	2213
najnowsze	1928
najnowsze informacje	1928
najpopularniejsze	1928
nanti	1364
nanti saja	1364
napisz komentarz	1924
nascondi	1459
nastavak teksta nakon reklame	2212
nastavenia cookies	2290
natisni	2338
natisni recept	61
naujausi	1623
naujiena papildoma	1628
naujiena pildoma	1628
""", 'ne': """
ne danas	2221
ne danes	2342
ne hvala	2221	2342
ne manquez rien	1118
ne most	1302
ne plus afficher	1100
ne propustite	2213
ne sada	2221
ne spreglejte	2335
ne zdaj	2342
ne, hvala	2221	2342
necrologie	1477
nee bedankt	1704
nee, bedankt	1704
nei takk	1822
nei, takk	1822
nein danke	439
nein, danke	439
nej tack	2390
nej tak	360
nej, tack	2390
nej, tak	360
nessun commento	1451
neste	1850
neste artikkel	1847
net binnen	1738
netiquette	476
neueste artikel	480
neueste meldungen	480
neueste nachrichten	480
neueste videos	480
never miss a story	678
never miss an update	678
new customers only	787
new customers only. terms apply	787
new here	668
newest first	709
newsletter	288	452	678	857	1118	1436	1909	1994
newsletter abonnieren	452
newsletter e alert	1455
newsletter kostenlos abonnieren	452
newsletter recomendada	884
newsletter sign up	678
newsletter sign-up	678
newsletter signup	678
newsletter-anmeldung	452
newsletters	678	719	857	1118	1994
newslettery	288	1909
newsticker	480
next	661
next article	714
next page	719
next post	719
next story	714
next up	714
""", 'ng': """
nghe	2657
""", 'ni': """
nicht jetzt	439
nicht mehr anzeigen	439
nichts mehr verpassen	452
nie masz konta	1906
nie teraz	1902
niet nu	1704
niet te missen	1738
nieuwsbrief	1713
nieuwsbrief ontvangen	1771
nieuwsbrieven	1713
""", 'no': """
no comments	709
no comments yet	709
no credit card required	787
no gracias	845
no grazie	1424
no posts	719
no te pierdas	884
no thank you	660
no thanks	660
no, gracias	845
no, grazie	1424
no, thanks	660
noch kein abo	536
noch kein abonnent	444
noch kein konto	444
noch keine kommentare	476
noch keine kommentare vorhanden	476
noch nicht registriert	536
nog geen abonnee	1778
nog geen account	1708
nog geen reacties	1734
noklausies rakstu	1667
non hai un account	1491
non merci	1100
non oggi	1424
non ora	1424
non sei abbonato	1429
non sei ancora abbonato	1491
non, merci	1100
norint komentuoti, reikia prisijungti	1627
normas	880
nos articles les plus lus	1186
nos derniers articles	1142
nos lecteurs ont lu ensuite	1142
nos offres	1109
nos offres d'emploi	1169
nos recommandations	1142
noskaties video	1669
not a subscriber yet	668
not now	660
not ready to donate	660
not ready to give today	660
not ready to subscribe	660
not ready to support today	660
not today	660
nota relacionada	930
notas recomendadas	930
notas relacionadas	930
note legali	1448
noter la recette	61
notez cet article	1138
noticia relacionada	884
noticia relacionadas	884
noticias de hoy	884
noticias relacionada	884
noticias relacionadas	884
notizie correlate	1455
notizie del giorno	1455
nous contacter	1138
nous soutenir	1101
nous suivre	1129
nous vous recommandons	1142
now playing	719
""", 'nt': """
ntb	1878
""", 'nu': """
nu acum	2063
nu ai cont	2102
nu in het nieuws	1738
nu niet	1704
nuoroda nukopijuota	1626
nuotraukos	1628
nutzungsbedingungen	473
""", 'ny': """
nyalakan notifikasi	1408
nyhedsbrev	369
nyhedsbreve	369
nyhetsbrev	1831	2399
nyhetsbrevet	1831	2399
nyhetsdygnet	2416
nyt luetuimmat	1051
""", 'o ': """
o artigo continua depois da publicidade	2007
o seu email	1994
""", 'ob': """
obrigado pelo seu feedback	2036
obrigado pelo seu voto	2036
obrigado por se inscrever	1994
obserwuj	1917
obserwuj nas	1917
""", 'oc': """
oceni novico	2338
oceni recept	61
ocenite tekst	2216
ocijeni recept	61
ocultar	888	2020
""", 'od': """
odbij	2229
odbij sve	2229
oddaj komentar	2338
odjava	2206	2331
odpowiedz	1924
""", 'of': """
oferecer artigo	1990
oferecido por	2007
oferta especial	850
ofertas	875
ofertas de empleo	911
ofertes de feina	260
offer	700
offer ends soon	787
offerte	1446
offerte di lavoro	1477
offre partenaire	1133
offres d'emploi	1169
offrir l'article	1109
""", 'og': """
oglas	2212	2334
oglasi	2212	2334
ogni contributo conta	1490
ogni euro conta	1490
""", 'oh': """
ohne spende weiterlesen	439
ohodnotit recept	61
""", 'ok': """
ok	661
ok, got it	720
okumaya devam et	2508
""", 'ol': """
oldest first	709
ole esimene kommenteerija	944
oled juba tellija	938
oled uudiskirjaga liitunud	963
olet nyt tilannut uutiskirjeen	1039
oletko jo tilaaja? kirjaudu	1036
olvasd el ezt is	1318
olvassa el ezt is	1318
""", 'om': """
om cookies	2409
oma tili	1036
""", 'on': """
once	661
onderwerpen	1738
one time donation	662
one-time	661
one-time donation	662
onko jutussa virhe	1050
onko sinulla jo tunnus	1036
""", 'oo': """
ook interessant	1738
oops! something went wrong	778
""", 'op': """
op leeslijst	1803
open	720
open image in gallery	719
open kaart	1742
open map	720
open menu	719
open the map	720
openen	1742
opina	880
opprett en gratis bruker	1826
opprett en gratis konto	1826
opprett gratis bruker	1826
opprett konto	1826
oppsummert av ai	1850
oppsummert av ki	1850
opret bruger	364
opret en gratis bruger	364
opret en gratis profil	364
opret en konto	364
opret gratis profil	364
opret konto	364
opslaan	1723
opslag fra facebook	389
opslag fra instagram	389
opublikuj komentarz	1924
""", 'or': """
original anzeigen	484
""", 'os': """
osallistu keskusteluun	1050
ossza meg	1311
osta artikkel	938
ostale vesti	19	2213
ostale vijesti	19	2213
ostatnie wpisy	1928
ostavi komentar	2216
ostavite komentar	2216
oszd meg	1311
""", 'ot': """
other amount	666
other articles	714
other news	714
other readers liked	19
other stories	714
other stories you may like	714
other stories you might like	714
others also read	19	714
otra cantidad	849
otras noticias	19	884
otras noticias que pueden interesarte	19
otro importe	849
""", 'ou': """
our corrections policy	709
our newsletters	678
our partners	700
our social media	695
our sponsors	700
outro valor	1989
ouvir	2002
ouvrir	1146
ouvrir la carte	1146
ouvrir le menu	1145
""", 'ov': """
overschrijving	1707
""", 'oy': """
oynat	2524
""", 'oz': """
oznake	2213	2335
""", 'p': """
p	2073
""", 'pa': """
pagamento seguro	1989
pagamento sicuro	1428
page suivante	1145
pagina successiva	1458
pago seguro	849
paid advertisement	792
paid content	700
paid partnership	700
paid post	700
paiment methods	666
palaute	1050
paling banyak dibaca	1383
pane oma teadmised proovile	945
para continuar a ler	2053
para continuar lendo	2053
para seguir leyendo	926
paremti	1621
pariwara	1378
partage	1128
partager	1128
partager l'article	1128
partager par e-mail	1128
partager par email	1128
partager par mail	1128
partager sur	1128
partager sur bluesky	1128
partager sur linkedin	1128
partager sur messenger	1128
partager sur telegram	1128
partager sur twitter	1128
partager sur x	1128
partager via messenger	1128
partager via twitter	1128
partages	1128
partagez	1128
partecipa alla discussione	1482
partenaire	1133
parteneri	2073
participa	880
participa en la nostra enquesta	258
participe da conversa	2044
partilhar	2002
partilhe	2002
partner	1728
partner content	700
partner offers	700
partnerangebot	470
partnerangebote	470
partnerbijdrage	1783
partnercontent	1728
partnernieuws	1738
partnerska vsebina	2334
pas aujourd'hui	1100
pas de commentaire	1138
pas encore inscrit	1109
pas maintenant	1100
pasidalinkite	1626
pasidalinkite straipsniu	1626
pasidalinti	1621
passa a premium	1491
passatempos	2038
passend zum thema	480
passende artikel	480
passer cette annonce	1133
password dimenticata	1429
passwort vergessen	444
patrocinado	875	2007
patrocinado por	875
payment method	666
payment methods	666
payment options	666
paypal	443
""", 'pe': """
pedoman media siber	1398
pelo mundo	2016
people also read	714
per continuar llegint	270
per continuare a leggere	1491
per e-mail teilen	465
per e-mail versenden	465
per mail teilen	465
per mail versenden	465
per whatsapp teilen	465
percebi	2020
personuppgiftspolicy	2409
personvern	1840
personverninnstillinger	1840
peru milloin vain	1036
peru tilaus milloin tahansa	1039
peruuta milloin tahansa	1036
pesquisar	2019
petites annonces	1133
""", 'ph': """
photos	1145
""", 'pi': """
piekrist	1679
piesakies jaunumiem	1686
piilota	1054
piilota mainokset	1045
pilihan editor	1383
pilihan redaksi	1383
pilihan untuk anda	1409
pilihan untukmu	1409
pin for later	61
pin it	61	690
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	691
pix	1989
""", 'pl': """
plaats een advertentie	1763
plaats een reactie	1734
plaats reactie	1734
plan du site	1135
play audio	690
play now	719
play the video	767
play video	719
please check your inbox	824
please donate	662
please enter a valid email address	678
pledge your support	662
plus	364	1145	1708	2394
plus d'articles	1142
plus d'infos	1142
plus lus	1142
plus tard	1100
plus-artikel	444
plusartikel	1708
pluss	1826
plussak	1826
""", 'po': """
pocket	691	1518
podaj adres e-mail	1909
podaj e-mail	1909
podcast	299	386	480	884	1455	1928	2522
podcastit	1051
podcasts	386	480	1738	2016
podcasty	299	1928
podd	2416
poddar	2416
pode gostar de	2056
pode interessar	2016
podeli	2216
podeli na facebooku	2216
podeli vest	2216
podelite	2216
podijeli	2216
podijeli na facebooku	2216
podijeli vijest	2216
podijelite	2216
podkast	1847
podkaster	1847
podobne	1928
podpri	2330
podpri nas	2330
podprite nas	2330
podrobnosti	302
podseti me kasnije	2221
podsjeti me kasnije	2221
pogledaj komentare	2216
pogoji uporabe	2350
polecamy	1928
polecane	1928
polecane dla ciebie	1928
politika privatnosti	2229
politika zasebnosti	2350
polityka cookies	1921
poprzedni	1931
populair	1738
populaire	1142
populaire artikelen	1738
populaires	1142
popular articles	714
popular now	714
popular posts	714
popular reads	791
popular stories	714
popular topics	714
populare	2077
popularne	1928
populer	1383
populiariausi	1623
portada	887
posez une question sur cet article	1167
poslat	291
poslat e-mailem	291
poslechnout	291
post comment	709
post on x	690
poster un commentaire	1138
posts relacionados	2016
potrebbe interessarti	1455
potrebbe interessarti anche	1455
potrebbero interessarti	1455
pour aller plus loin	1142
pour lire la suite	1182
povezana novica	2335
povezane novice	2335
povezane teme	2213
povezane vesti	2213
povezane vijesti	2213
povezano	2335
poveznica kopirana	2216
povolit cookies	295
powered by ai	760
pozabljeno geslo	2331
""", 'pr': """
pr	1313	1522	1584
pravidla diskuse	298
pravila komentiranja	2216	2338
pravila privatnosti	2229
preberite tudi	2335
precedente	1458
precios y disponibilidad pueden variar	911
preferenze cookie	1448
pregunta a nuestra ia	909
premium	284	364	593	668	850	1109	1366	1429	1708	1826	1906	1990	2065	2394	2508	2652
premium content	668
premium digital	787
premium-artikel	444
prenumerata	1621	1906
prenumeration	2394
prenumeratoriams	1621
prenumerera	2394
prenumerera nu	2394
prenumeruj	1906
prenumeruoti	1621
preporuka	2213
presented by	700
press enter or click to view image in full size	719
pretplata	2205
pretplati se	2205
pretplatite se	2205
prevent your screen from going dark	61
previous article	714
previous page	719
previous post	719
prihvatam	2229
prihvati	2229
prihvati sve	2229
priimti visus	1639
prijava	2206	2331
prijavi napako	2338
prijavi se	2206	2331
prijavite se	2206	2331
prijavite se odmah	2206
prijzen kunnen intussen gewijzigd zijn	1783
primo piano	1455
principais pontos, por ia	2036
prindi	943
prindi artikkel	943
prindi retsept	61
print	373	691	1723
print article	690
print artiklen	373
print dit artikel	1779
print dit recept	61
print opskrift	61
print opskriften	61
print page	789
print recept	61
print recipe	61
print subscription	668
print the recipe	61
print this	690
print this page	789
printen	1723
prisijungti	1621
prispevaj	2330
privaatsustingimused	956
privacidad	877
privacy	1448	1730
privacy center	473
privacy notice	678
privacy policy	705	1448
privacy preference center	705
privacy preferences	705
privacy settings	705
privacy statement	705
privacybeleid	1730
privacyverklaring	1730
privatumo politika	1639
probeabo	444
probeer het later opnieuw	1771
probeer nu	1708
produktempfehlung	470
profil	444
profilo	1429
profiter de l'offre	1109
promo	1446	2212
promocijsko besedilo	2334
promocja	1920
promoted	700
promoted content	700
promoted links	700
promoted stories	714
promotie	1728
promotion	700
propaganda	2007
proposer une correction	1173
prosseguir	2009
prova # dagar gratis	2394
prova gratis	1429	2394
prova gratis per un mese	1491
prova nu	2394
prova-ho un mes gratis	270
prueba gratis	850
prueba un mes gratis	926
przeczytaj jeszcze	1928
""", 'pu': """
pub	1133	2007
publicar comentario	880
publicidad	875
publicidad - sigue leyendo	875
publicidade	2007
publicitat	249
publicitate	2073
publier un commentaire	1138
publireportage	1133
publirreportaje	875
pular para a receita	61
puntos clave	909
puoi regalare # articoli al mese	1493
puzzels	1763
""", 'py': """
pysy ajan tasalla	1039
""", 'qu': """
quero assinar	1990
quiero recibirla	922
quiero recibirlo	922
quiero suscribirme	850
quitar publicidad	911
""", 'ra': """
raccomandato da	1446
raksts pieejams abonentiem	1662
rapporter feil	1843
rapportera fel	2412
rate recipe	61
rate this recipe	61
""", 're': """
reactie	1734
reacties	1734
reacties worden vooraf gecontroleerd	1768
read aloud	690
read also	714
read article	719
read comments	709
read full article	719
read full story	719
read in app	719
read more	719
read more about	714
read more about sharing	690
read more articles	719
read more here	719
read more on	714
read more on these topics	714
read next	714
read original article	719
read our complete coverage	714
read story	719
read the article	719
read the document	720
read the full article	719
read the full document	720
read the full story	719
readers also read	714
ready for more	678
reageer	1734
reageren	1734
rebutja-ho tot	255
recent	714
recent articles	714
recent news	714
recent posts	714
recent stories	714
recept bewaren	61
recept printen	61
recevoir la newsletter	1118
recevoir une alerte	1175
rechazar	877
rechazar todas	877
rechazar todo	877
recherche	1145
rechercher	1145
recibir alertas	921
recibir alertas de este tema	921
reclame	1728
recomandate	2077
recomendaciones	884
recomendadas	884	2016
recomendado	884
recomendado para ti	884
recomendados	884	2016
recomendamos	2016
recommended	714
recommended articles	714
recommended external content	758
recommended for you	714
recommended reading	714
recommended reads	791
recommended stories	714
recommended videos	714
recurso exclusivo para assinantes	2038
recusar	2009
redakcja poleca	1928
redaksi	1398
redaksjonen anbefaler	1847
redaktionen anbefaler	386
redaktionen rekommenderar	2416
redaktionsempfehlung	480
redan prenumerant? logga in	2394
reddet	2518
reddit	691
redes sociais	2003
redes sociales	869
refuser	1135
registar	1990
registe-se	1990
register	668
register for free	668
register now	668
registo	1990
registra't	243
registra't per comentar	258
registrace	284
registracija	2206	2331
registrarme	850
registrarme en la newsletter	857
registrarse	850
registrasi	1366
registrate	926
registrati	1429
registrati e leggi questo articolo	1491
registrati gratis	1429
registreer	1708
registreer gratis	1708
registreeru tasuta	938
registreeru veebiseminarile	945
registrer deg	1826
registrera dig	2394
registreren	1708
registrieren	444
registriraj se	2206	2331
registro	850
registrovat se	284
registruj se	2206
registruotis	1621
regulamin	1921
reject all	705
reject all cookies	705
rejeitar	2009
rejeitar todos	2009
rejoignez la conversation	1173
rejoignez la discussion	1173
reklaam	938
reklaamartikkel	947
reklaamtekst	947
reklam	2408	2517
reklam alani	2517
reklama	294	1621	1920	2212	2275
reklamdan sonra devam ediyor	2517
reklame	377	1839
reklami atla	2517
reklami kapat	2517
reklaminis straipsnis	1630
reklamlar	2517
reklamy	1920
rekomendasi	1383
rekomendasi untuk anda	1383
rekomendasi untukmu	1383
rekomenduojame	1623
rekommenderade artiklar	2416
rekommenderas	2416
rekommenderat	2416
relacionadas	884	2016
relacionado	884
relacionados	884	2016
related	714	717
related article	714
related articles	714
related content	714
related coverage	714
related items	714
related links	714
related news	714
related posts	714
related reading	714
related stories	714
related story	714
related tags	714
related to this story	714
related topics	714
related videos	714
relaterade artiklar	2416
relaterade nyheter	2416
relaterat	2416
relaterede artikler	386
relaterede emner	386
relateret	386
relatert	1847
relaterte artikler	1847
relaterte emner	1847
relaterte saker	1847
remember me	668
remiamas turinys	1630
remind me in #	660
remind me in may	660
remind me later	660
remind me next month	660
remind me tomorrow	660
remove ad	700
remove ads	700
remti	1621
rep alertes d'aquest tema	264
replay	719
replier	1146
replies	709
reply	709
report	691
report a mistake	720
report a problem	709
report a typo	709
report abuse	709
report ad	700
report an error	720
report comment	709
report error	720
report this ad	700
reportagem exclusiva para assinantes	2053
reportar	880
reportar erro	2012
reportar error	880
reportar un error	880
reproducir	887
reproduzir	2019
request a correction	709
reset password	668
responder	880	2012
resta aggiornato	1436
restam # caracteres	2044
resumen con ia	909
resumen de ia	909
resumen por ia	909
resumir com ia	2036
resumo por ia	2036
retour	1128
retour en haut	1145
return to top	719
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1474
riassunto ia	1474
ricevi gli avvisi su questo argomento	1485
ricevi la newsletter	1436
ricevi una notifica per ogni nuovo articolo dell'autore	1485
rifiuta	1448
rifiuta tutto	1448
rimani aggiornato	1436
rimani informato	1436
riproduci	1458
riservato agli abbonati	1491
rispondi	1451
rispondi al sondaggio	1482
ritzau	416
ritzau/afp	416
ritzau/reuters	416
""", 'ro': """
rodyti daugiau	1628
rodyti komentarus	1627
rozbalit	302
rozmiar tekstu	65
rozumiem	1932
""", 'rs': """
rss	691
""", 'ru': """
rubriken	480
rubriques	1142
""", "s'": """
s'abonner	1109
s'identifier	1109
s'inscrire	1109
s'inscrire gratuitement	1109
""", 'sa': """
saada e-postiga	943
saada vihje	945
sag uns deine meinung	521
sagen sie uns ihre meinung	521
saiba mais	2016
sair	1990
saken er forbeholdt abonnenter	1826
saken er lest opp av en robot	1835
saken fortsetter etter annonsen	1839
saken fortsetter nedenfor	1839
saken fortsetter under	1839
saken fortsetter under bildet	1839
saken oppdateres	1839
salin link	1375
salin tautan	1375
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	887
saltar publicidad	875
salva	1441
salva articolo	1441
salva l'articolo	1493
salva la ricetta	61
salva per dopo	1493
salva ricetta	61
salvar	2002
salvar artigo	2002
salvar para ler depois	2055
salvar receita	61
salvesta	943
salvesta artikkel	943
samal teemal	940
samengevat door ai	1760
samenvatting door ai	1760
sammanfattad av ai	2419
sammanfattning gjord av ai	2419
samtykke	378	1840
sauvegarder	1128
sauvegarder l'article	1185
sauvegarder pour lire plus tard	1185
save	690
save article	690
save for later	690
save preferences	705
save recipe	61
save story	690
save this article	690
save this recipe	61
saved	690
saya mengerti	1386
""", 'sb': """
sbalit	302
sblocca l'articolo	1491
""", 'sc': """
scegli il tuo abbonamento	1491
scegli l'abbonamento che fa per te	1491
scegli un importo	1428
schlagworte	480
schlagworte zum thema	480
schon abonnent	444
schon dabei	439
schreibe einen kommentar	476
schreiben sie der redaktion	521
schreiben sie einen kommentar	476
schrift verkleinern	465
schrijf een reactie	1734
schrijf je gratis in	1771
schrijf je in	1713
schrijf je in voor onze nieuwsbrief	1713
scopri	1458
scopri le offerte	1429
scopri tutte le nostre newsletter	1487
scopri tutte le offerte di abbonamento	1491
scrie un comentariu	2076
scrivi qui il tuo commento	1482
scrivi un commento	1451
scroll down for video	767
scroll down to continue	792
scroll down to continue reading	700
scroll for more	700
scroll ke bawah untuk melanjutkan	1378
scroll to continue	700
scroll to continue with content	700	1378
scroll to top	719
scroll untuk membaca	1378
scrolle weiter	470
scrollen sie weiter	470
""", 'se': """
se abonnemang	2394
se abonnementer	364
se alla	2419
se alla bilder	2419
se alle	389	1850
se alle abonnentfordeler	1826
se alle bildene	1850
se alle fordele for abonnenter	364
se bildene her	1850
se billederne her	389
se connecter	1109
se connecter avec apple	1182
se connecter avec facebook	1182
se connecter avec google	1182
se erbjudanden	2394
se flere billeder	389
se grafikken her	389	1850
se klippet	2419
se klippet i spelaren ovan	2419
se klippet ovan	2419
se klippet over	1850
se tilbud	364	1826
se tilbudene	1826
se videoen her	389	1850
se videoen herunder	389
se videoen nedenfor	389	1850
se videoen ovenfor	389
se videoen over	1850
se videoen under	1850
se videon i spelaren ovan	2419
se videon nedan	2419
se videon ovan	2419
search	719
sebelumnya	1385
secciones	884
sections	719
secure checkout	666
secure payment	666
secure transaction	666
sedang tren	1409
see all	719
see all newsletters	678
see all plans	787
see all subscription plans	787
see also	714
see comments	709
see details	720
see more	719
see original	720
see subscription options	668
see the map	720
segnala	1451
segnala un errore	1451
segnala un errore nell'articolo	1482
segueix aquest tema	264
segueix l'autor	264
segueix tota l'actualitat en directe	273
segui	1442
segui la diretta	1485
segui questo argomento	1485
segui questo tema	1485
seguici	1442
seguici su facebook	1442
seguici sui social	1442
seguir	870	2003
seguir a este autor	921
seguir autor	2046
seguir este tema	921	2046
seguir leyendo	850	887
seguir leyendo en	870
seguir sin apoyar	845
sei d'accordo? vota	1482
seite #	483
seite drucken	465
seite teilen	465
seja apoiador	1987
seja assinante	1990
seja o primeiro a comentar	2012
seja um apoiador	1987
selanjutnya	1385
selecione as newsletters que pretende receber	2048
selecione as newsletters que quer receber	2048
select an amount	666
select payment method	666
selengkapnya	1385
sembunyikan	1386
semua komentar	1382
senare	2390
senaste	2416
senaste nyheterna	2416
senaste nytt	2416
send email	690
send feedback	709
send til en ven	373
send to a friend	690
senere	360	1822
seneste	386
seneste nyheder	386
seneste nyt	386
sense tu no seria possible	269
sent daily	778
sent weekly	778
senza di te non ce la facciamo	1490
senza vincoli	1491
seotud artiklid	940
seotud lood	940
sepa-lastschrift	443
services partenaires	1133
servicios	884
sesli dinle	2515
seu e-mail	1994
seu email	1994
seuraa	1044
seuraa aihetta	1044
seuraava	1053
seuraava juttu	1051
seuraavaksi	1053
sezioni	1455
""", 'sf': """
sfoglia gallery	1458
sfoglia il giornale	1429
""", 'sh': """
share	598	690	1375	2070
share article	690
share by email	690
share by text	690
share full article	690
share link	690
share on	690
share on bluesky	690
share on facebook	690
share on flipboard	690
share on linkedin	690
share on pinterest	690
share on reddit	690
share on social	789
share on social media	789
share on telegram	690
share on threads	690
share on x	690
share on x (twitter	690
share on your socials	789
share options	690
share pe facebook	2104
share save	690
share share	690
share story	690
share this	690
share this article	690
share this news	690
share this on	690
share this on social media	690
share this recipe	61
share to facebook	690
share tweet	690
share using the buttons below	789
share via	690
share via facebook	690
share via twitter	690
share with a friend	690
share with email	690
share with friends	789
share with your friends	690
sharing	690
show all	719
show caption	719
show comments	709
show external content	705
show image	720
show less	719
show map	720
show more	719
show more sharing options	690
show original	720
show translation	720
shrani	2338
shrani recept	61
""", 'si': """
si din mening	1843
sie haben bereits ein konto	536
sie haben bereits ein konto? anmelden	536
sie haben den newsletter abonniert	527
sie haben noch kein abo	536
sieh dir diesen beitrag auf instagram an	509
siehe auch	480
siga	2003
siga este autor	2046
siga-nos	2003
sign in	668
sign in / register	668
sign in or sign up	668
sign me up	678
sign out	668
sign up	668
sign up for corrections and clarifications	709
sign up for free	668
sign up for our newsletter	678
sign up here	678
sign up now	668
sign up or log in	787
sign up to our newsletter	778
sign up with your email	778
signaler	1138
signaler un abus	1173
signaler une erreur	1146
signaler une faute	1173
signaler une faute d'orthographe	1173
sigue este tema y recibe avisos	921
sigue leyendo	884
sigue leyendo debajo	875
siguiendo	870
siguiente	887
siguiente noticia	884
siirry reseptiin	61
sikeresen feliratkozott	1323
simak juga	1383
similar articles	714
similar posts	714
similar stories	714
simpan	1375
simpan artikel	1408
simpan resep	61
simpan untuk dibaca nanti	1408
sin comentarios	880
sin permanencia	926
single contribution	666
sinu e-posti aadress	963
sinua voisi kiinnostaa	1051
siradaki haber	2522
sisesta oma e-posti aadress	963
siste	1847
siste nyheter	1847
siste nytt	1847
sisuturundus	938
sisuturunduse artikkel	947
site map	719
sitemap	719
""", 'sk': """
skaitomiausi	1623
skaitomiausi straipsniai	1623
skaitomiausia	1623
skaitykite daugiau	1623
skaitykite toliau	1621
skaityti daugiau	1628
skaityti komentarus	1627
skaityti toliau	1621
skaityti visus komentarus	1627
skapa ett gratis konto	2394
skapa ett konto	2394
skapa gratis konto	2394
skapa konto	2394
skapa konto gratis	2394
skaties bildes	1669
skaties foto	1669
skaties video	1669
skatieties video	1669
skip ad	660
skip ads	700
skip advertisement	700
skip for now	660
skip past newsletter promotion	678
skip this	660
skip to content	719
skip to footer	719
skip to main content	719
skip to navigation	719
skip to recipe	61
skjul	390	1851
skocz do przepisu	61
skok na recept	61
skomentuj	1916	1924
skopiowano link	1916
skopiuj adres	1916
skopiuj link	1916
skriv din kommentar	381	1843	2412
skriv din kommentar her	381	1843
skriv en kommentar	381	1843	2412
skriv et svar	389
skriv inn e-post	1831
skriv inn e-postadressen din	1831
skriv kommentar	381
skriv ut	1835	2404
skriv ut artikeln	2404
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1835
skype	691
""", 'sl': """
sla advertentie over	1728
sluit	1741
sluiten	1704
""", 'sm': """
sms	691
""", 'sn': """
snapchat	691
""", 'so': """
sobre el autor	884
sobre la firma	884
social	1442
social media	466	695
sociala medier	2405
sociale media	1724
sociale medier	374
solo gli abbonati possono commentare	1482
solo los suscriptores pueden comentar	916
something went wrong	778
something went wrong. please try again	778
something went wrong. please try again later	678
sommaire	1145
son dakika	2522
son dakika haberleri	2522
son haberler	2522
sonra oku	2515
sonraki	2524
sonraki haber	2522
sonraki sayfa	2524
sorodna novica	2335
sorodne novice	2335
sorodne vsebine	2335
sorotan	1383
sort by	709
sosiaalinen media	1044
sosiale medier	1836
sostieni	1425
sostienici	1425
soutenez-nous	1101
soutenir	1101
soziale medien	466
""", 'sp': """
spannend	480
spara	2404
spara artikel	2404
spara artikeln	2404
spara artikeln till senare	2404
spara recept	61
spara receptet	61
spara till senare	2404
spausdinti	1626
special offer	668
speel video af	1765
speichern	465
spela upp	2419
spende	440
spende jetzt	440
spenden	440
spenden sie	440
spendenkonto	531
spill av	1850
spill av video	1850
spill av video her	1850
spomni me kasneje	2342
sponset	1839
sponset innhold	1839
sponsor content	700
sponsored	470	601	700	1783
sponsored content	700
sponsored links	700
sponsored message	700
sponsored message - story continues after this	700
sponsored post	700
sponsored stories	714
sponsoreret	377
sponsoreret indhold	377
sponsorizzato	1446
sponsorlu	2517
sponsorlu haber	2517
sponsoroitu	1045
sponsrat	2408
sponzorirana vsebina	2334
sponzorirano	2212	2334
sponzorisani tekst	2212
sponzorisano	2212
spotify	691
spotted a mistake	709
spotted an error	709
sprejmem	2350
sprejmi	2350
sprejmi vse	2350
spremi	2216
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1441
stampa articolo	1441
stampa la ricetta	61
stampa questo articolo	1493
stampa ricetta	61
standard digital	787
start free trial	668
start subscription	668
startseite	480	483
stay connected	678
stay in the know	678
stay informed	678
stay up to date	678
steady	440
stel je vraag aan onze ai	1760
stellenmarkt	515
stem her	389	1850
stem i afstemningen	389
stem i avstemningen	1850
stem nu	1763
steun ons	1705
stichworte	480
stikkord	1847
stimmen sie ab	515
stopt automatisch	1778
stories for you	714
story continues	700
story continues below	700
straipsnis prieinamas tik prenumeratoriams	1621
strictly necessary cookies	705
strinjam se	2350
strinjam se s prikazom zunanje vsebine	2350
stt	1057
stt-afp	1057
stt-reuters	1057
stumbleupon	691
stuur door	1803
stuur een correctie	1768
""", 'su': """
su questo argomento	1494
subiecte	2077
submit	661
submit a correction	709
submit comment	709
subscreva a newsletter	1994
subscreva gratuitamente	2048
subscrever	1994
subscrever newsletter	1994
subscribe	668
subscribe by email	678
subscribe for free	668
subscribe here	668
subscribe now	668
subscribe to continue	668
subscribe to continue reading	668
subscribe to get the latest posts sent to your email	678
subscribe to our newsletters	678
subscribe to read	668
subscribe today	668
subscribe via email	678
subscriber exclusive	787
subscriber only	668
subscriber-only	668
subscriber-only content	787
subscribers get more	787
subscribers only	668
subscription options	668
subscriu-t'hi	242
subscriu-te	242
subskrybuj	1906
success! check your inbox	824
successivo	1458
suche	483
suchen	483
sudah punya akun	1366
suggerisci una correzione	1474
suggest a correction	709
suggested	714
suggested articles	714
suivant	1145
suivez notre direct	1185
suivez nous	1129
suivez-nous	1129
suivi	1129
suivre	1129
suivre ce sujet	1129
suivre ce sujet et recevoir une alerte	1175
suivre cet auteur	1129
sujets	1142
sulge	946
sulge reklaam	947
sulje	1034
sullo stesso argomento	1455
sullo stesso tema	1455
sumbang	1365
summary by ai	760
suoraan reseptiin	61
suositellut	1051
suosittelemme	1051
suosituimmat	1051
support local journalism	662
support our journalism	662
support our work	662
support quality journalism	662
support the author	662
support this site	662
support us	662
support us on patreon	662
support us today	662
supported by	700
sur ce sujet	1142
sur le web	1142
suscribete	850
suscribirme	850
suscribirse	850
suscribite	926
suscribite ahora	926
suscripciones	850
susijusios naujienos	1623
sutikti su visais	1639
sutinku	1639
suurenna kuva	1053
""", 'sv': """
svar	381	1843
svara	2412
svi komentari	2216
""", 'sw': """
swisha en slant	2391
""", 'sy': """
syarat dan ketentuan	1381
syarat dan ketentuan | kebijakan privasi	1381
""", 'sz': """
szavazzon	1320
szukaj	1931
""", "t'": """
t'ha agradat aquest article	258
""", 'ta': """
ta bort annonser	2408
tag	1383	1455	2667
tag-uri	2077
taggar	2416
tagged	714
tagger	1847
tagi	1928
tagovi	2213
tags	386	480	605	714	884	1142	1383	1455	1738	2016	2667
taguri	2077
taille du texte	1128
taip pat skaitykite	1623
tak for din tilmelding	369
take our survey	709
tallenna	1043
tallenna juttu	1043
tallenna resepti	61
talvez mais tarde	1986
tamanho da fonte	65	2002
tamanho do texto	65
tampilkan asli	1386
tampilkan lebih banyak	1385
tampilkan lebih sedikit	1386
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1320
tautan berhasil disalin	1408
tautan disalin	1375
tautan telah disalin	1408
tavs e-pasts	1686
""", 'te': """
te has suscrito correctamente	922
te puede gustar	884
te puede interesar	884
te quedan # caracteres	916
te recomendamos	884
te-ar putea interesa	2077
teata veast	944
teavita veast	944
tee lahjoitus	1035
teilen	465
teilen auf	465
teilen und weiterempfehlen	465
teised loevad	940
tek seferlik	2507
tekst loopt door onder de advertentie	1728
tekst se nastavlja nakon oglasa	2212
tekstgrootte	65	1723
tekstimainos	1045
tekstin koko	65
telegram	691	2131
teljes cikk	1320
telli	938
telli kohe	938
tellijale	938
tellijana saad artiklit jagada	943
tellijatele	938
tema	1847
tema dana	2213
temaer	1847
temas	884	2016
temas relacionados	884
tematy	1928
temes relacionats	273
temi	1455
temos	1623
tempo de leitura	2019
tempo di lettura	1458
tempo estimado de leitura: # minutos	2002
temps de lecture	1145
temps de lecture : # min	1145
tendances	1142
tendencias	884
tendenze	1455
tentang kami	1398
teraz nie	2283
terbaru	1383
terima semua	1381
terima semua cookie	1381
terkait	1383
terkini	1383
termini e condizioni	1448
termos de uso	2009
terms	705
terms & conditions	705
terms and conditions	705
terms apply	787
terms of service	705
terms of use	705
terpopuler	1383
terpopuler hari ini	1409
terug naar boven	1741
test din viden i ugens quiz	389
test kunnskapene dine i ukas quiz	1850
testa dina kunskaper i veckans quiz	2419
testaa tietosi viikon visassa	1053
testen	444
testez gratuitement	1109
testez vos connaissances	1173
testez vos connaissances avec notre quiz	1173
tetszik	1311
text size	690
text version	719
texto gerado por ia	2036
textstorlek	65
""", 'th': """
thank you	661
thank you for subscribing	778
thank you for watching	792
thank you to our sponsors	700
thank you! please check your inbox	824
thanks for subscribing	678
thanks for watching	792
thanks to our sponsors	700
thanks! please check your inbox	824
the article continues below	792
the story continues below	792
the video player is currently playing an ad	758
thema	480
thema's	1738
themen	480
there are no comments yet	709
there was an error, please provide a valid email address	778
these are external links and will open in a new window	690
this is an advertisement	700
this video can not be played	758
this video cannot be played	758
threads	691
""", 'ti': """
ti consigliamo	1455
ti potrebbe interessare	1455
ti potrebbero interessare	1455
ticker	480
tickets sichern	515
tidak terima kasih	1364
tidak, terima kasih	1364
tiempo de lectura	887
tiempo estimado de lectura: # minutos	869
tietosuoja	1046
tiktok	691
til forsiden	386	1847
til toppen	389	1850
tilaa	1036
tilaa nyt	1036
tilaa uutiskirje	1039
tilaa uutiskirjeet	1039
tilaajalle	1036
tilaajille	1036
tilaukset	1036
till erbjudandet	2394
till receptet	61
till startsidan	2416
till toppen	2419
tilmeld	369
tilmeld dig	369
tilmeld dig nyhedsbrevet	369
tilmeld nyhedsbrev	369
timp de citire # min	2079
tin sau	2667
tinggalkan komentar	1382
tip us	662
tips en venn	1835
tips van de redactie	1738
tipsa	2404
tipsa oss	2412
tisk	291
tisk receptu	61
""", 'to': """
today's most read	791
today's paper	719
today's top stories	714
todos los comentarios	880
toestemming	1730
toeta	938
toeta meid	938
toevoegen aan leeslijst	1803
toggle	719
toggle caption	719
toimetus soovitab	940
toimitus suosittelee	1051
toista	1053
toon alles	1742
toon deze inhoud	1758
toon inhoud	1730
toon meer	1741
toon minder	1741
toon origineel	1742
toon reacties	1734
toon vertaling	1742
top articles	714
top artikel	480
top comments	709
top headlines	714
top latest discussions	719
top news	714
top stories	605	714
top-artikel	480
top-news	480
top-themen	480
tophistorier	386
topics	714
topik	1383
topik terkait	1383
toppnyheter	2416
toppsaker	1847
topthemen	480
torna all'inizio	1458
torna su	1458
torne-se assinante	1987
torne-se membro	1987
tots els butlletins	266
toujours afficher ce type de contenu	1165
tous les commentaires	1138
tous ses articles	1163
tout accepter	1135
tout afficher	1146
tout refuser	1135
tout voir	1145
toute l'actu	1142
toutes les photos	1145
""", 'tr': """
trabaja con nosotros	911
trabalhe connosco	2038
trabalhe conosco	2038
trakteer ons op koffie	1705
trang sau	2669
transferencia bancaria	849
translated by ai	760
traueranzeigen	515
treballa amb nosaltres	260
trefwoorden	1738
trend	2522
trending	480	714	1383	1738	2016
trending deals	700
trending now	714
trending stories	714
trending today	714
trending topics	714
trimite	2070
trimite pe email	2070
trimite pe whatsapp	2104
trimite unui prieten	2104
try it free	668
""", 'tt': """
tt	2446
tt-afp	2446
tt-reuters	2446
""", 'tu': """
tu e-mail	857
tu email	857
tudo sobre	2016
tue riippumatonta journalismia	1035
tuitar	2002
tuitear	869
tulis komentar	1382
tulis komentar anda di sini	1398
tulosta	1043
tulosta juttu	1043
tulosta resepti	61
tumblr	691
tunnuksen luominen on maksutonta	1036
tuoreimmat	1051
tuoreimmat uutiset	1051
turinio rinkodara	1630
tutti gli aggiornamenti qui	1485
tutti i commenti	1451
tutup	1364
""", 'tw': """
tweet	690	1375	1441
tweet this	690
tweeta	2404
tweeter	1128
tweetle	2515
tweetnij	1916
tweetnout	291
twitter	691
twitter-inhalte erlauben	473
twittern	465
""", 'ty': """
tyck till	2412
tylko w serwisie	1928
type your email	678
""", 'u ': """
u fokusu	2213
""", 'ud': """
udskriv	373
udskriv opskrift	61
udvalgt	386
udvid	390
""", 'ui': """
uitgelicht	1738
uitklappen	1742
uitloggen	1708
""", 'uk': """
ukryj	1932
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1455
ultime news	1455
ultime notizie	1455
ultimele articole	2077
ultimi articoli	1455
""", 'um': """
um assinante ofereceu-lhe este artigo	2055
umfrage wird geladen	515
""", 'un': """
un abbonato ti ha regalato questo articolo	1493
un subscriptor t'ha regalat aquest article	272
understood	720
une erreur dans l'article	1138
uneix-te a la conversa	258
unfollow	695
unisciti al nostro canale	1442
unlisted	719
unlock this article	668
unohditko salasanan	1036
uns folgen	466
unser bestes angebot	536
unser newsletter	452
unsere empfehlung	480
unsere empfehlungen	480
unsere newsletter	452
unsere top-themen	541
""", 'up': """
up next	714
upgrade now	668
upgrade to founding member	668
upgrade to paid	662
uplati	2205
uppfattat	2420
""", 'us': """
ustawienia	1921
ustawienia cookies	1921
""", 'ut': """
utiles	1135
utvalgt	1847
utvalt	2416
utvid	1851
""", 'uu': """
uudiskiri	963
uudiskirjad	963
uusimmat	1051
uutiskirje	1039
uutiskirjeet	1039
""", 'uw': """
uw e-mailadres	1713
""", 'uy': """
uygulamayi indir	2563
uygulamayi indirin	2563
""", 'va': """
vaata galeriid	945
vaata ka	940
vaata kommentaare	944
vaata pilte	945
vaata videost	945
vaata videot	945
vaata videot siit	945
vacatures	1763
vagas de emprego	2038
vai al contenuto	1458
vai alla ricetta	61
vain tilaajille	1036
vakances	1669
valikko	1053
valorar	880
valorar receta	61
van onze partners	1738
vandaag	1738
vandaag niet	1704
var artikkelen nyttig	1843
var artiklen nyttig	381
var dette nyttig	1850
var oppsummeringen nyttig	1843
var opsummeringen nyttig	381
var saken nyttig	1843
varovanje osebnih podatkov	2350
vastaa	1050
vastaa kyselyyn	1053
vastaa lukijakyselyyn	1053
""", 've': """
ve zkratce	299
vedi anche	1455
vedi dettagli	1459
vedi i # commenti	1482
vedi i commenti	1451
vedi i risultati	1459
vedi la mappa	1459
vedi tutte	1458
vedi tutti	1458
vedi tutto	1458
veilig betalen	1707
ver # comentarios	880
ver bio	903
ver comentarios	880
ver contenido	877
ver contenido externo	907
ver detalhes	2020
ver detalles	888
ver documento	888
ver el mapa	888
ver essa foto no instagram	2034
ver este tuit	907
ver fotos	887
ver galeria	2019
ver la receta	61
ver los comentarios	880
ver mais	2019
ver mapa	888	2020
ver menos	888	2020
ver ofertas	850	1990
ver original	888	2020
ver perfil	903	2046
ver resultado parcial	2044
ver resultados	916
ver resultados de la encuesta	916
ver todas	887	2019
ver todo	887
ver todos	887	2019
ver tudo	2019
verbergen	1742
verder zonder te steunen	1704
vergroot	1741
vergroot afbeelding	1741
vergroten	1742
verlagsangebot	470
verlagsbeilage	542
verschicken	465
versenden	465
verstanden	484
verwandte artikel	480
verwandte themen	480
verwante artikelen	1738
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1178
veure # comentaris	258
veure perfil	264
veure totes les ofertes	270
vezane vesti	2213
vezane vijesti	2213
vezi # comentarii	2090
vezi comentariile	2076
vezi detalii	2080
vezi harta	2080
vezi mai mult	2079
vezi originalul	2080
vezi rezultatele	2090
vezi toate	2079
vezi toate newsletterele noastre	2097
vezi toate ofertele de abonament	2102
vezi tot	2080
vezi videoclipul	2096
""", 'vi': """
vi har lukket for kommentarer	381
viber	691	2131
videa	299
video	299	386	1383	1455	1847	2077	2416	2522	2667
video abspielen	517
video ad	700
video afspelen	1765
video anschauen	517
video ansehen	517
video laden	473
video terkait	1383
video's	1738
videoen afspilles her	389
videoen kan ikke afspilles	389
videolar	2522
videos	480	884
videot	1051
videoyu izle	2524
videoyu izleyin	2524
view all	719
view all newsletters	678
view comment	709
view comments	709	719
view details	720
view full size	719
view gallery	719
view image	719
view image in fullscreen	719
view map	720
view more	719
view on instagram	690
view our privacy policy	758
view plans	668
view post on instagram	758
view post on x	758
view results	720
view subscription options	668
view this post on facebook	758
view this post on instagram	758
view this post on threads	758
view this post on x	758
viimased uudised	940
virement	1108
virement bancaire	1108
vis alle	389	1850
vis bildetekst	1850
vis detaljer	390	1851
vis flere	389	1850
vis indhold	378
vis innhold	1840
vis innlegg fra facebook	1850
vis innlegg fra instagram	1850
vis kart	1851
vis kommentarer	381	1843
vis kort	390
vis mer	1850
vis mere	389
vis mindre	390	1851
vis original	390	1851
vis oversettelse	1851
vis resultater	390	1851
visa alla	2419
visa detaljer	2420
visa fler	2419
visa kartan	2420
visa kommentarer	2412
visa mer	2419
visa mindre	2420
visa original	2420
visa resultat	2420
visualizza questo post su instagram	1472
""", 'vk': """
vk	691
""", 'vo': """
voce sintetica	1474
voeg toe aan je leeslijst	1779
voir aussi	1142
voir ce post	1165
voir ce tweet	1165
voir cette publication sur instagram	1165
voir l'original	1146
voir la carte	1146
voir la recette	61
voir la traduction	1146
voir le contenu	1135
voir le diaporama	1145
voir les # commentaires	1173
voir les commentaires	1138
voir les offres	1109
voir les photos	1145
voir moins	1145
voir plus	1145
voir plus de commentaires	1138
voir ses articles	1163
voir son profil	1163
voir tous ses articles	1163
voir tout	1145
voit perua tilauksen milloin tahansa	1039
voit peruuttaa milloin vain	1036
volg	1724
volg dit onderwerp	1724
volg ons	1724
volgen	1724
volgend artikel	1738
volgende	1741
volgende pagina	1741
vollbild	483
vols eliminar la publicitat	260
vols llegir l'article sencer? subscriu-te	270
voltar ao topo	2019
volver arriba	887
von ki zusammengefasst	511
voor abonnees	1708
vorherige seite	483
vorheriger artikel	480
vorig artikel	1738
vorige	1741
vorlesen	465
vorlesen lassen	465
vormista tellimus	938
vorteile sichern	444
vota a la nostra enquesta	258
vota en nuestra encuesta	916
vota il nostro sondaggio	1482
vota la ricetta	61
vota nel nostro sondaggio	1482
vote na nossa enquete	2044
votez dans notre sondage	1173
votez pour faire entendre votre voix	1173
votre adresse mail	1178
votre commentaire	1138
votre e-mail	1118
votre email	1118
vous aimerez aussi	1142
vous aimerez lire	1142
vous avez lu # articles sur # ce mois-ci	1182
vous avez une question	1138
vous n'avez pas encore de compte	1182
vous pourriez aimer	1142
vous pourriez aussi aimer	1142
vous pouvez offrir # articles par mois	1185
""", 'vr': """
vraag het ai	1760
vraag het onze ai	1760
""", 'vs': """
vsebina je zaklenjena	2331
vsi komentarji	2338
vstoupit do diskuse	298
vstoupit do galerie	301
vstupte do diskuse	298
""", 'vu': """
vul de vragenlijst in	1763
vul een geldig e-mailadres in	1771
""", 'vy': """
vytisknout	291
vytisknout recept	61
""", 'w ': """
w tym artykule	1928
""", 'wa': """
waardeer dit artikel	1775
waardeer dit verhaal	1775
wachtwoord vergeten	1708
war diese zusammenfassung hilfreich	511
was andere lesen	480
was deze samenvatting nuttig	1760
was this helpful	709
was this summary helpful	760
was this summary useful	760
was this translation helpful	760
watch above	767
watch below	767
watch here	767
watch more	714
watch next	714
watch on youtube	767
watch the full video	767
watch video	719
""", 'we': """
we care about your privacy	705
we recommend	714
we value your privacy	705
weekly newsletter	678
wees de eerste die reageert	1734
weigeren	1730
weiter nach der anzeige	542
weiter zum artikel	439
weitere artikel	480
weitere artikel zum thema	541
weitere links	480
weitere meldungen	480
weitere nachrichten	480
weitere news	480
weitere newsletter	527
weitere podcasts	480
weitere themen	480
weitere videos	480
weiterempfehlen	465
weiteres	480
weiterlesen	483
weniger anzeigen	483
werbeanzeige	470
werbliche inhalte	470
werbung	470
werbung folgt	583
werbung von unserem partner	542
werde mitglied	440
werden sie mitglied	440
werden sie teil unseres teams	515
wesprzyj	1903
wesprzyj nas	1903
""", 'wh': """
what do you think	709
what to read next	714
whatsapp	691	2131
why trust us	792
why you can trust our reviews	792
why you can trust us	792
""", 'wi': """
wideo	1928
""", 'wo': """
word lid	1705
word supporter	1705
word vriend	1705
""", 'wr': """
write a comment	709
write a review	709
""", 'ws': """
wspieraj	1903
wspieraj nas	1903
wspieram	1903
wszystkie	1931
wszystkie komentarze	1924
""", 'wu': """
wunschbetrag	443
""", 'wy': """
wybrane dla ciebie	1928
wydarzenia	1928
wydrukuj	1916
wydrukuj przepis	61
wyloguj	1906
wyszukaj	1931
""", 'x': """
x	691	1313
""", 'x ': """
x (twitter	691
x facebook	690
""", 'x.': """
x.com	691
""", 'xe': """
xem clip	2693
""", 'xi': """
xing	691
""", 'ya': """
ya eres suscriptor	850
ya he donado	845
ya soy socio	845
ya te has registrado	850
ya tengo cuenta	850
ya tienes cuenta	850
ya tienes una cuenta	850
yanitla	2521
yapay zekaya sor	2521
yazdir	2515
yazi boyutu	2515
yaziyi dinle	2515
""", 'ye': """
yearly	661
yerinizi ayirtin	2524
yes	709
""", 'yo': """
yorum	2521
yorum kurallari	2521
yorum yap	2521
yorum yaz	2521
yorum yazin	2521
yorumlar	2521
yorumlari oku	2521
yorumunuzu yazin	2521
you are now subscribed	778
you are subscribed	778
you can change how much you give or cancel your contributions at any time	662
you have # seconds	700
you may also be interested in	714
you may also enjoy	714
you may also like	714
you may have missed	714
you may like	714
you might also be interested in	714
you might also like	714
you might like	714
you're in	678
you're subscribed	778
your account	668
your comment	709
your donation is tax-deductible	783
your email	678
your email address	678
your gift is tax-deductible	783
your privacy choices	705
your privacy is important to us	705
your subscription is confirmed	778
youtube	691
youtube-inhalte erlauben	473
""", 'yu': """
yukari	2524
""", 'z ': """
z ostatniej chwili	1928
""", 'za': """
zaakceptuj wszystko	1921
zaboravljena lozinka	2206
zadejte e-mail	288
zadejte e-mailovou adresu	288
zadnje novice	2335
zadnje objave	2335
zahl ich	440
zahlungsart	443
zahlungsarten	443
zahlungsmethode	443
zahlungsmethoden	443
zalo	2657
zaloguj	1906
zamknij	1902
zapisz	1916
zapisz przepis	61
zapojte se do diskuse	298
zapri	2342
zaregistrovat se	284
zarejestruj	1906
zaten abone misiniz	2508
zatvori	2221
zavrni	2350
zavrni vse	2350
""", 'ze': """
zet op leeslijst	1803
""", 'zi': """
zie ook	1738
ziedot	1662
zip code	678
""", 'zo': """
zobacz komentarze	1924
zobacz wszystkie	1931
zobacz wyniki	1932
zobrazit diskusi	298
zobrazit galerii	301
zobrazit mapu	302
zobrazit obsah	295
zoek	1741
zoeken	1741
zonder jouw steun kunnen we dit werk niet doen	1775
zoom	719
zoom in	720
""", 'zu': """
zu den abo-angeboten	444
zu den angeboten	536
zu den kommentaren	476
zugang freischalten	444
zuklappen	484
zum abo	444
zum abo-shop	536
zum aboshop	536
zum angebot	444
zum artikel	483
zum dokument	484
zum gewinnspiel	515
zum inhalt	483
zum inhalt springen	483
zum kommentieren anmelden	476
zum podcast	517
zum quiz	515
zum rezept	61
zum rezept springen	61
zum seitenanfang	483
zum thema	480	483
zum video	517
zur bildergalerie	483
zur diskussion	476
zur fotostrecke	483
zur karte	484
zur mediathek	517
zur merkliste	537
zur navigation	483
zur newsletter-anmeldung	452
zur startseite	480
zur themenseite	483
zur umfrage	515
zusammenfassung mit ki	511
zustimmen	473
zustimmen und weiter	473
"""}

START = {'#': """
#	449 K wochen kostenlos	449 K wochen gratis	449 K monat kostenlos	1599 K줄 요약	1786 K weken voor	1786 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	759 K post shared by	759 K video posted by	759 K post by	860 K tu correo	1144 K lire aussi	1144 K lire également	1345 K gombra kattintva	1345 K telegramon	1345 K facebookon	1347 K cikk a	1347 K cikk folytatódik	1353 K cikket mesterséges	1355 K teljes beszélgetés	1355 K teljes interjú	1434 K tutti i contenuti	1468 K cura della redazione	2030 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1427 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1785 K je op	1809 K
abonnez	12 K-vous	1107 K-vous à
abonniere	12 K	572 K
abonnieren	12 K sie	442 K sie	572 K sie
about	721 K the author	721 K the authors	721 K the writer
abstimmung	555 K:
""", 'ac': """
accepted	667 K payment methods:	667 K cards:
acceso	853 K ilimitado
accesso	1434 K illimitato
acesso	1993 K ilimitado
acest	2089 K rezumat	2089 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1740 K:
acompanhe	12 K
acquista	1478 K la rivista
actie	1812 K:
""", 'ad': """
ad	794 K:
ada	72 K pertanyaan	1396 K kesalahan di artikel
add	12 K us	745 K	825 K
additional	796 K reporting by
adja	1345 K meg
adjon	1345 K hozzá
administratorem	1951 K danych osobowych jest	1951 K twoich danych	1951 K państwa danych	1951 K pani/pana danych	1951 K podanych
advertise	765 K with
advertisement	794 K:
""", 'af': """
afmelden	1799 K kan
afspil	418 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	424 K har	761 K summaries	761 K-generated summaries	762 K tools were	762 K was used	762 K helped	762 K assisted	1542 Kがこの記事	1542 Kによる自動	1542 K要約	1542 Kによる要約	1542 Kが選んだ	1542 Kに質問	1542 ※K	1599 K 요약은	1599 K 뉴스 요약	1761 K kan fouten maken. controleer	1761 K-samenvattingen	1889 K har	2084 K informații	2084 K un subiect	2084 K un pont	2084 K fost martor	2456 K har	2742 K摘要	2742 K重點	2742 K重点	2742 K生成	2742 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2052 K o	2052 K a	2052 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1373 K notifikasi
aktiver	418 K	1882 K
aktivera	2450 K
aktiviere	557 K
aktivieren	557 K sie
aktuelle	481 K nachrichten aus
""", 'al': """
al	862 K registrarte	908 K mostrar este contenido	1712 K lid	1798 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	819 K content ©
alla	27 K kommentarer	27 K inlägg	2417 K artiklar om	2421 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	387 K artikler om	391 K artikler af	481 K artikel zu	481 K artikel von	482 K infos:	482 K news:	485 K artikel von	516 K folgen	1739 K artikelen over	1743 K artikelen van	1848 K saker om	1852 K artikler av
alleen	1712 K voor abonnees	1791 K leden kunnen reageren
alles	481 K zum thema	481 K zu	1739 K over	1780 K over
allow	689 K notifications	704 K ads on
already	827 K	827 K have
als	449 K abonnent	449 K abonnentin	461 K app	538 K abonnent können sie	538 K abonnentin können sie	1712 K abonnee
also	715 K in	716 K read	716 K on this site:	716 K worth reading:	716 K on this topic:	820 K in the news:	1292 K read:	1292 K read-
alt	387 K om	1848 K om
alte	2106 K știri din
altre	1456 K notizie su	1495 K notizie di
altri	1456 K articoli su	1460 K articoli di
altro	1456 K su	1457 K su questo tema:
""", 'am': """
am	2088 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1390 K punya
ange	2450 K
angiv	418 K
anketa	300 K:
anlatmamiz	2552 K gereken
anna	953 K vihjest	953 K vihje	1082 K
annonces	1168 K légales : publiez
annullare	1439 K l'iscrizione
ansvarig	2448 K utgivare:
ansvarlig	1879 K redaktør:
answer	825 K
anuncie	2039 K no	2039 K na
any	27 K comment	72 K questions	804 K	826 K
""", 'ap': """
apa	1396 K reaksi anda
apakah	8 K artikel	1390 K anda punya	1396 K ringkasan ini	1396 K artikel ini	1396 K berita ini	1396 K informasi ini
apoya	848 K	848 K a
app	461 K herunterladen	461 K laden	1719 K voor android	1755 K
apply	807 K now
approfondimento	1457 K:
approfondisci	1457 K
apresentado	2042 K por
""", 'aq': """
aquest	257 K resum	257 K text ha estat traduït	257 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	1651 K straipsnis
arbejder	398 K du
arbetar	2428 K du
archives	1144 K :
are	722 K you affected by	804 K you	826 K you
arrives	781 K every
article	1158 K traduit
articles	721 K by
articol	2089 K tradus	2093 K susținut de
articolo	1475 K tradotto
articolul	46 K poate fi
artificial	762 K intelligence
artificiell	2456 K intelligens har
artikel	1384 K terkait:	1395 K ini diterjemahkan	1395 K ini ditulis dengan	1395 K ini dibuat dengan	1395 K ini merupakan hasil	1410 K ini telah tayang di	1410 K ini pertama kali tayang	1410 K ini pernah tayang	1410 K ini sudah tayang	1782 K gaat verder onder	1782 K loopt door onder	1782 K gaat verder na
artikeln	46 K får	2452 K fortsätter
artikkel	970 K jätkub
artikkelen	46 K kan	46 K kan fritt	1885 K fortsetter
artikkeli	1084 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	420 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
ascolta	1 K	1457 K:	1481 K il podcast	1481 K la puntata
ask	721 K us here	761 K the	761 K our
assine	1993 K para
assista	2018 K:	2043 K ao vídeo acima	2043 K ao vídeo abaixo	2043 K ao vídeo
""", 'at': """
atbildi	1690 K
atlikite	1641 K testą
atradi	1682 K kļūdu
atsakykite	1650 K
""", 'au': """
auch	482 K interessant	482 K interessant:	482 K lesenswert	482 K spannend:	540 K bei uns:	564 K lesen:
aucun	32 K commentaire
audio	317 K vytvořila	766 K version of this	910 K generado	1475 K generato	2089 K generat
auf	469 K facebook, instagram	469 K instagram, facebook	469 K facebook und instagram	469 K facebook oder instagram
aus	482 K dem archiv:	540 K unserem archiv:	569 K dem englischen übersetzt	569 K dem französischen übersetzt	569 K dem amerikanischen übersetzt	569 K dem englischen von	569 K dem französischen von
ausprobiert	59 K?
author	721 K bio
autor	315 K je	333 K:	972 K:	1958 K:	1958 K: (	2227 K je	2288 K je	2306 K:
autore	1676 K:
autori	2288 K sú
autorica	2227 K je
autorius	1654 K:
autorka	315 K je	2227 K je	2288 K je
autors	1676 K:
""", 'av': """
available	685 K on the app store	685 K on google play
avec	1124 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2348 K je	2363 K:
avtorica	2348 K je
""", 'ay': """
ayrica	2523 K okuyun	2523 K bakin	2523 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1353 K összefoglalót
""", 'ba': """
baca	1384 K juga	1384 K juga:	1384 K:	1384 K selengkapnya	1384 K selengkapnya:	1384 K selanjutnya:	1389 K berita	1402 K berita tanpa iklan	1410 K berita lainnya	1410 K artikel lainnya	1410 K artikel lain	1410 K berita selengkapnya	1411 K ini juga:	1411 K pula:	1411 K lagi:
background	716 K:	790 K reading:
bagaimana	1396 K reaksi anda	1396 K pendapat anda	1396 K menurut anda
baggrund	388 K:
bagikan	3 K
baixe	13 K
bakgrund	2418 K:
bakgrunn	1849 K:
bakiniz	2523 K:
balso	1690 K
balsuokite	1650 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	812 K part of our
beachten	28 K sie bitte
become	658 K a member	658 K a subscriber	665 K a member of	774 K a member to comment	812 K part of our
bekijk	1740 K ook	1740 K:	1740 K hier	1740 K ook:	1743 K alle artikelen van	1764 K de video	1764 K de hele uitzending	1764 K de uitzending	1764 K de beelden	1764 K hier het hele	1766 K de video:	1809 K
bel	1755 K
belanja	1397 K di toko
beli	1397 K tiket
beluister	1 K	1764 K de podcast	1764 K onze	1809 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1397 K dengan tim
beri	1396 K rating	2337 K tudi
berikan	1396 K penilaian anda	1400 K suara anda
berikutnya	1411 K:
berita	1395 K ini diringkas	1410 K ini telah tayang	1411 K lainnya:
berite	2337 K tudi
besedilo	46 K lahko	2348 K izraža	2351 K je prevedeno	2354 K je objavljeno v
bestel	1809 K
bestelle	572 K
bestellen	572 K sie
bestil	418 K
bestill	1882 K
besuche	12 K uns	572 K
besuchen	12 K sie uns	572 K sie
bewerten	572 K sie
bezahlte	566 K anzeige der	566 K anzeige des	566 K anzeige von
bezoek	1809 K
""", 'bi': """
bi	2367 K radi delali pri nas
bildergalerie	482 K:
bir	7 K hata	2541 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	549 K halten sie sich an die	549 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	784 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1856 K medlem av	1856 K abonnent på	1882 K	2425 K medlem i	2425 K prenumerant på	2450 K
blijf	28 K
bliv	31 K den første	56 K en af de #	395 K medlem af	395 K abonnent på	404 K testlæser	404 K klogere på	418 K
blocking	704 K ads
""", 'bo': """
bodite	31 K prvi
boka	2450 K
bol	2292 K pre vás	2292 K článok
bola	2292 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2292 K pre vás	2292 K toto
book	418 K	763 K your ticket	763 K tickets	825 K
""", 'br': """
brak	32 K komentarzy
bron	1754 K: anp	1754 K: belga
browse	807 K jobs	825 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	2559 K özeti	2559 K çeviriyi
buat	1416 K akun gratis
buchen	572 K sie
budi	31 K prvi
budite	31 K prvi
buka	1416 K akses penuh dengan
bunu	2523 K da okuyun:
buy	763 K tickets	763 K your ticket	763 K your tickets	825 K
""", 'by': """
byl	318 K pro vás	318 K článek
byla	318 K pro vás
bylo	318 K pro vás	318 K toto
""", 'c': """
c	729 (K) #
""", 'ca': """
cadastre	1993 K-se para
can	772 K't see the poll	772 K't see the quiz	772 K't see this poll	826 K you
canal	41 K de denúncias da redação
cancel	675 K anytime	675 K at any time
catch	12 K us	699 K us on	766 K up on bbc	790 K up:	825 K	825 K up on
""", 'ce': """
ce	33 K părere	1158 K texte a été traduit	1159 K résumé	1168 K numéro est en vente	1168 K numéro est disponible
cek	1389 K
cela	69 K vous a plu
celoten	2362 K članek preberite
ces	1158 K points clés
cet	8 K article vous	1158 K article a été traduit
cette	52 K enquête	1158 K traduction a été	1159 K synthèse
""", 'ch': """
chcesz	1962 K u nas pracować	1962 K pracować u nas
chcete	337 K u nás pracovat	337 K pracovat u nás	2310 K u nás pracovať	2310 K pracovať u nás
che	33 K ne pensi
check	825 K out	1809 K
chia	3 K sẻ
choose	658 K a plan	672 K a plan	745 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1457 K qui
click	746 K here to join	746 K to join	768 K here for more	776 K here to download	776 K to download	808 K play	825 K
clique	2018 K aqui	2043 K no player acima
cliquez	1144 K ici
clube	2039 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1407 K
colunista	2029 K do	2029 K da
come	763 K and meet	825 K
comentarii	5 K
comentariile	5 K	27 K	2091 K nu reprezintă	2091 K aparțin
comentarios	5 K	27 K	917 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2091 K tău va
commandez	1168 K notre	1168 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	774 K must
commenti	5 K	27 K
commenting	5 K	774 K is
comments	5 K	5 K on this	27 K	774 K are reserved	774 K are for	774 K are open to	774 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	825 K
compra	912 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2018 K:	2018 K também	2018 K também:
conhece	66 K alguém	2033 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	699 K with us
conoce	66 K a alguien
conoces	66 K a alguien	897 ¿K	902 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	658 K making	658 K giving
consiglia	3 K
consulta	886 K aquí
consultez	1168 K les avis de décès	1168 K nos offres
conta	59 K pra mim
contact	721 K the author	721 K the reporter	721 K:	721 K this reporter	753 K	825 K
contacta	890 K con	891 K con
contacte	890 K con	891 K con
contacter	1147 K l'auteur
contactez	1147 K l'auteur	1147 K-nous	1162 K l'auteur
contacto	906 K:
contame	59 K
contate	2021 K o autor
contatta	1460 K l'autore
contenido	853 K premium	910 K generado	914 K ofrecido por
contenu	1158 K généré	1171 K proposé par	1171 K sponsorisé par
contenuto	1475 K generato	1480 K offerto da
contingut	257 K generat	261 K ofert per
continue	784 K reading	785 K reading with
contributions	27 K
controleer	1809 K
copy	3 K link to	3 K the link	3 K article	836 K this url	836 K this link
copyright	491 K	729 K ©	729 K #	729 K:	729 K by	2306 K ©
cosa	33 K ne pensi
""", 'cr': """
create	672 K an account to	825 K	827 K an account	827 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1345 K
csatlakozzon	1345 K
""", 'cy': """
cyber	784 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1943 K ten artykuł	1943 K artykuł	1943 K ten tekst	1943 K to podsumowanie	1943 K to streszczenie	1943 K podobał	1943 K znalazłeś	1943 K znalazłaś	1943 K ta informacja	1943 K ta treść
czytaj	1929 K więcej o	1930 K także	1930 K także:	1930 K też	1930 K też:	1930 K również	1930 K więcej	1930 K:	1960 K dalej z
""", 'da': """
da	59 K li ste probali	1457 K leggere:	2231 K li vam	2231 K li je članak	2231 K li je tekst
daarna	1712 K kun je
daftar	1397 K webinar	1416 K gratis
daftarkan	1397 K diri anda
dagelijkse	1716 K nieuwsbrief
daha	2523 K fazlasi:
dalies	1690 K
dalsza	1946 K część
dalyvaukite	1650 K
danach	449 K # euro
dann	449 K # euro
dans	1124 K l'application	1141 K les commentaires
dapatkan	1389 K
darovat	330 K
darte	862 K de baja
darujte	330 K	2304 K
das	481 K beste aus	482 K könnte sie auch interessieren	482 K könnte dich auch interessieren	482 K könnte sie interessieren:	482 K könnte sie auch interessieren:	482 K könnte dich auch interessieren:	516 K ganze interview	516 K komplette interview	550 K kommentieren	564 K lesen andere:
dazu	482 K auch:	540 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1764 K podcast is te beluisteren	1782 K tekst gaat verder onder	1782 K tekst loopt door onder	1782 K tekst gaat verder na
deel	3 K dit	3 K het	1809 K
dein	27 K kommentar	549 K feedback hilft
deine	519 K meinung ist uns wichtig	549 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	418 K med	418 K artiklen	1882 K med	1882 K saken
dela	3 K artikeln	3 K den här	3 K texten	2450 K med	2450 K artikeln
deli	3 K
delite	3 K
delivered	781 K every	781 K each
delta	1865 K i vår	1882 K	2434 K i vår	2450 K
deltag	404 K i vores	418 K
den	26 K här sammanfattningen	52 K här granskningen
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1384 K:	1399 K podcast	1399 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	574 K ki-assistent
derechos	894 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	265 K't l'app	265 K't la nostra	265 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	912 K nuestros	912 K nuestras
descuentos	912 K exclusivos para suscriptores
despre	2086 K autor
detaljnije	2215 K:
detaylar	2523 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2523 K okuyun:
deze	26 K samenvatting	1712 K maand nog	1761 K tekst	1761 K vertaling	1761 K ai	1782 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	802 K you find this	804 K you	826 K our	826 K we	826 K you	832 K our ai	832 K the ai
die	5 K kommentarfunktion	5 K kommentare	512 K zusammenfassung	516 K neue folge	516 K aktuelle folge	516 K komplette folge	516 K ganze folge	516 K ganze sendung	519 K umfrage wird durchgeführt	548 K debatte zu
diese	52 K recherche	512 K meldung
dieser	512 K artikel	512 K text	512 K beitrag
dieses	512 K interview
dig	790 K deeper:
digital	784 K subscriptions	827 K access
din	27 K kommentar
dinleyin	2523 K:
directement	1121 K dans votre
direkt	2418 K:
direkte	1849 K:
disclaimer	729 K:	1274 K:
discover	23 K more from	825 K
diskuse	5 K
diskusia	5 K
diskutieren	572 K sie
diskutujte	28 K
diskuze	5 K
disponible	265 K a l'app store	265 K a google play	865 K en google play	920 K en app store	920 K en google play y	1176 K sur google play
distribuie	3 K
distributed	796 K by
disusun	1395 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	1761 K artikel	1761 K stuk	1761 K bericht	1761 K verhaal	1798 K artikel lees je ook in	1798 K verhaal lees je ook in	1811 K artikel is ook	1811 K verhaal is ook	1811 K artikel bevat	1811 K verhaal bevat	1811 K verhaal verscheen	1811 K stuk verscheen
dites	59 K-moi en commentaire
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	721 K you have a tip	722 K you know more	722 K you have information	722 K you work at	722 K you work in	722 K you have any information	722 K you have a story	770 K our	804 K you have	826 K you
doe	1767 K de quiz	1767 K mee met ons	1767 K mee met onze	1767 K mee aan ons	1767 K mee aan onze	1809 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1346 K vannak
domande	72 K?	73 K su questo articolo
don	682 K't miss	716 K't miss:	820 K't miss this:
dona	848 K a	1427 K a
donasi	1405 K untuk
donate	658 K now	658 K today	665 K to
doneer	1785 K aan
donnez	1141 K votre avis
dossier	1144 K :
dostupno	2238 K na	2238 K u
dotazy	72 K
dowiedz	1930 K się więcej
download	13 K	825 K	1373 K aplikasi	1402 K	1809 K
""", 'dp': """
dpa	491 (K
""", 'dr': """
drukuj	1954 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	398 K kan tippe os	398 K kan sende os	417 K har brugt	417 K har læst	418 K får en mail	418 K kan også	581 K hast schon ein abo	581 K hast dein limit	1880 K har lest	1880 K har #	1882 K får en e-post	1882 K kan også	1882 K finner oss	2428 K som källa	2449 K har läst	2449 K har #	2450 K får ett mejl	2450 K kan också	2450 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1405 K	1405 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	753 K-mail	1345 K-mailt küldtünk
""", 'ea': """
earlier	790 K coverage:
""", 'eb': """
ebenfalls	482 K interessant:
""", 'ed': """
edited	797 K by
editing	729 (K by	730 K by	731 K by
editor	716 K's picks:	1392 K:	1392 K :
""", 'ee': """
een	1759 K bericht gedeeld door	1759 K post gedeeld door
eerder	1766 K schreven we:	1766 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1082 K sitoutumista
ein	510 K beitrag geteilt von	510 K von	510 K post von
eine	73 K frage zum artikel
einen	449 K monat kostenlos
""", 'el': """
el	259 K teu comentari serà	915 K vídeo comenzará	915 K video comenzará
elinizde	2552 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2042 K parceria com
email	3 K this	721 K the author	721 K us	753 K	825 K
empfehlen	3 K sie	572 K sie
empfiehl	572 K
""", 'en': """
en	261 K col·laboració amb	853 K otro dispositivo	860 K tu correo	860 K su correo	860 K tu buzón	860 K tu email	874 K facebook y twitter	874 K facebook, twitter	874 K facebook y x	883 K los comentarios	886 K vídeo:	886 K directo	886 K contexto:	914 K colaboración con	1106 K faisant un don	1115 K tant qu'abonné	1121 K vous inscrivant	1144 K savoir plus	1144 K direct	1171 K partenariat avec	1187 K vidéo -	1187 K images -
enable	689 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	811 K your day with
endet	449 K automatisch
enjoy	784 K
enjoyed	69 K this
enjoying	682 K this article
entdecke	23 K mehr von	572 K
entdecken	572 K sie
entenda	2018 K:
entra	12 K nel
entre	12 K no
envia	252 K'ns
envianos	901 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	398 K du	1859 K du
erbjudande	2434 K till dig som
erhalten	572 K sie
erscheint	528 K jeden	528 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	904 K corresponsal	904 K redactor de	904 K redactora de	904 K jefe de	904 K jefa de
escanea	901 K el código	920 K el código para descargar
escolta	1 K	263 K el pòdcast	263 K el podcast	263 K el nostre pòdcast	263 K el nostre podcast
escoltar	1 K
escucha	1 K	915 K el pódcast	915 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1184 K
esta	52 K investigación	52 K investigação	52 K reportagem	910 K noticia ha sido traducida	910 K traducción se ha hecho	910 K traducción ha sido	910 K función utiliza	917 K noticia pertenece a	2037 K tradução foi feita	2037 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	853 K contenido es exclusivo	908 K contenido procede de	908 K contenido proviene de	910 K texto ha sido traducido	910 K artículo ha sido traducido	912 K reportaje forma parte del número	912 K artículo forma parte del número	917 K artículo pertenece a	2037 K texto foi traduzido	2037 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	248 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1712 K voor abonnees
exclusivo	853 K para suscriptores
existing	672 K subscriber	672 K subscribers
experimentou	59 K
explainer	716 K:
explore	716 K more:	825 K
""", 'ez': """
ez	1319 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1484 K il quiz	1484 K il test	1484 K il nostro
faites	1106 K un don	1107 K un don à
fale	2021 K com o autor	2030 K com o repórter	2030 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	804 K
feel	68 K free to republish	737 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	716 K under:
fill	825 K in	825 K out
film	1946 K znajdziesz
find	12 K us	12 K os	699 K us on	699 K me on	765 K your next job	825 K
finden	12 K sie uns	572 K sie
finn	12 K oss
first	836 K published by	836 K published in the
fizessen	1345 K
""", 'fl': """
flash	784 K sale
fler	2417 K artiklar om	2421 K artiklar av
flere	387 K artikler om	391 K artikler af	1848 K saker om	1848 K saker fra	1849 K saker om	1852 K saker av	1865 K jobber på
""", 'fo': """
foglald	1345 K le
foglalja	1345 K le
folge	12 K	572 K
folgen	12 K sie	572 K sie
folgt	12 K
follow	12 K	699 K us	699 K @	699 K all the latest	699 K the latest	699 K our	746 K the	753 K	825 K	1389 K
for	13 K a better	13 K the best	768 K more news	768 K more local	768 K more stories	768 K more on	768 K more coverage	768 K more of our	768 K more from	768 K the latest	776 K the best experience	776 K the best reading experience	784 K just	784 K only	790 K more on the story	815 K just	815 K only	819 K reprint	819 K reprints
fortell	59 K meg
fortsett	1885 K å lese
forward	3 K this
foto	1694 K:	2215 K galerija:
fotogalerie	300 K:
fotogalerija	2337 K:
fotostrecke	482 K:
found	7 K an	7 K a	69 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	512 K unsere ki
frage	574 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	512 K sie unsere ki
free	68 K to republish	68 K to reprint
freier	535 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	716 K the archive:	716 K our archive:	716 K our archives:	815 K only	815 K just
""", 'fu': """
fuiste	902 ¿K testigo
full	716 K story:	716 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	716 K reading:
""", 'fy': """
fyll	1882 K inn	2450 K i
""", 'ga': """
ga	1809 K mee
gabung	12 K	1389 K
gambas	1384 [K:video
gaukite	1650 K
""", 'ge': """
ge	2450 K
geben	572 K sie
geef	3 K dit
gem	418 K
gemaakt	59 K?
generative	762 K ai
gengivelse	68 K tilladt
gerelateerd	1766 K:
gesponsert	566 K von
gesponsord	1782 K door
get	13 K the app	13 K our	23 K	658 K in touch	682 K the latest	682 K breaking news	689 K notified	746 K	746 K the	763 K tickets	763 K your tickets	776 K the	777 K text alerts	777 K news alerts	780 K the	780 K our	784 K	796 K permission to reuse	825 K
""", 'gi': """
gi	1882 K
gib	572 K
gift	3 K this
gillade	69 K du
gillar	2451 K du
giornalista	1467 K professionista	1467 K e scrittrice	1467 K e scrittore
giv	418 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2351 K poudarki
""", 'go': """
go	790 K deeper:
goed	69 K verhaal
gostaste	69 K?
gostou	8 K	69 K?
got	72 K questions	721 K a tip	721 K a story	721 K a news tip	722 K a question	804 K	826 K a	826 K
""", 'gr': """
graduada	905 K en
graduado	905 K en
grupo	2006 K do whatsapp
""", 'gu': """
guarda	1457 K anche	1457 K:	1457 K il video	1457 K anche:	1481 K il video qui sopra
gulir	1412 K ke bawah	1412 K untuk
""", 'ha': """
ha	44 K hibát	1327 K van információja	1327 K van információd	1327 K ön is átélt	1327 K te is átéltél	1327 K többet tud
haben	7 K sie einen fehler	486 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2553 K	2557 K:
haberde	7 K hata	2541 K hata
haberin	2523 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	902 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1471 K informazioni	1471 K una notizia	1471 K una segnalazione	1471 K una storia
hakaret	27 K içeren
hakka	968 K
halaman	1411 K selanjutnya:
hallgasd	1 K meg	1333 K meg
hallgass	1333 K minket
hallgassa	1 K meg	1333 K meg	1345 K meg
haluaisitko	1083 K
haluatko	1061 K kertoa	1068 K töihin	1068 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	398 K du oplysninger	398 K du viden	398 K du et godt tip	398 K du tip	398 K du flere oplysninger	398 K du oplevet	398 K du selv oplevet	398 K du en god historie	419 K du en historie	419 K du dokumentation	419 K du dokumenter	431 K du et tip	431 K du tip	431 K du et godt tip	431 K du en god historie	431 K du en historie	1852 K du et tips	1859 K du informasjon	1859 K du opplysninger	1859 K du flere opplysninger	1859 K du tips	1859 K du et tips	1859 K du opplevd	1859 K du erfaring	1859 K du tanker	1859 K du noe på hjertet	1884 K du en historie	1884 K du dokumenter	1884 K du dokumentasjon	2428 K du information	2428 K du uppgifter	2428 K du tips	2428 K du ett tips	2428 K du varit med om	2428 K du egna erfarenheter	2428 K du upplevt	2451 K du en historia	2451 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	259 K d'estar registrat	259 K detectat cap	259 K trobat cap	902 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir
hata	2541 K mi fark	2552 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	658 K your say	721 K a tip	721 K a news tip	721 K a question about this	721 K a question for	722 K you been	722 K a story	775 K your say	804 K a	804 K you	826 K you	826 K we
hay	7 K algún
haz	886 K clic aquí	902 K tu denuncia	918 K nuestro test	918 K el test	918 K nuestro quiz
hazte	848 K socio de
""", 'he': """
hear	1 K this	766 K this story	768 K more	808 K the full	808 K more	825 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1744 K je een tip	1745 K je een tip	1810 K je
heeft	1744 K u een tip	1745 K u een tip	1810 K u
hela	2458 K samtalet	2458 K intervjun
hele	426 K samtalen	426 K interviewet	1891 K samtalen	1891 K intervjuet
help	772 K us improve	825 K
hent	13 K	395 K appen fra	409 K	418 K	1870 K
here	790 K's more on this
het	5 K reactieveld	1739 K beste van	1782 K artikel gaat verder onder	1782 K verhaal gaat verder onder	1782 K artikel gaat verder na	1782 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	482 K lesen sie	482 K geht es zu	482 K geht's zu	516 K klicken, um	519 K geht es zum quiz	519 K geht es zum täglichen	578 K können sie den artikel	578 K können sie diesen artikel	578 K kannst du den artikel
highlights	761 K
hintergrund	482 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	420 K fortsætter
hit	808 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1865 K oss å bli bedre
""", 'ho': """
hoe	1790 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2698 K: #
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	802 K useful is this	802 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2451 K håller du med
husk	418 K at bekræfte	1882 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	419 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1456 K più letti di	1476 K punti chiave
""", 'ic': """
icymi	716 K:
""", 'ie': """
ielogojies	1690 K
ievadi	1690 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	737 K you enjoyed this	737 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	549 K feedback hilft
ihre	27 K beiträge	33 K meinung	519 K meinung ist uns wichtig	549 K rückmeldung hilft
""", 'ik': """
iklan	1412 K -
ikuti	12 K	1377 K berita	1389 K	1400 K survei	1400 K polling	1400 K jajak pendapat	1400 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1473 K video non è disponibile	1475 K testo è stato realizzato	1481 K video inizierà	1483 K tuo commento sarà
ilgili	2523 K haber
ilginizi	2523 K çekebilir	2523 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1068 K
""", 'im': """
im	482 K video:
image	729 K copyright	729 K source,	729 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	458 K ihrem postfach	458 K ihr postfach	479 K den kommentaren	712 K the comments section	712 K the comment section	716 K case you missed it:	766 K the video player above	1478 K edicola da	1478 K edicola con	1480 K collaborazione con	1499 K offerta	1719 K de app	1737 K de reacties
indtast	418 K
informationen	512 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1486 K il codice	1486 K il qr code	1486 K il qr
inscreva	2039 K-se no nosso webinar
inscrivez	1113 K-vous gratuitement	1168 K-vous à notre webinaire
instal	1402 K aplikasi
instala	13 K
instale	13 K
instaliraj	2238 K
instalirajte	2238 K	2263 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1471 K la tua lettera
""", 'ir': """
irtisano	1082 K
""", 'is': """
is	7 K something wrong	804 K there	826 K there	1810 K er iets
isi	1400 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1690 K
izle	2523 K:
izleyin	2523 K:
izpildi	1681 K testu
izveido	1690 K
izvor	2242 K:
izvori	2242 K:
""", 'ja': """
ja	1676 K tev ir informācija	1676 K jums ir informācija	1676 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1082 K
jadikan	1389 K
jadilah	31 K yang pertama
jaga	968 K
jak	318 K se vám líbil
jatka	1084 K lukemista
jawab	1400 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1791 K kunt niet meer reageren	1791 K kunt reageren	1799 K kunt je altijd	1799 K ontvangt vanaf nu	1799 K ontvangt een e-mail	2231 K li vam	2231 K li članak	2352 K bil članek	2352 K bila vsebina	2352 K bil povzetek
jeden	528 K montag neu	528 K dienstag neu	528 K donnerstag neu	528 K freitag neu	528 K samstag neu	528 K sonntag neu	528 K mittwoch neu
jederzeit	449 K kündbar	456 K widerrufen	456 K abbestellen	456 K abmelden
jelentkezz	1345 K be
jelentkezzen	1345 K be
jeste	59 K li probali	59 K li isprobali
jetzt	516 K reinhören	519 K tickets sichern	540 K lesen:	561 K # monate	561 K # wochen
""", 'ji': """
jika	1390 K anda mengetahui	1390 K anda punya
""", 'jo': """
job	395 K hos
jobb	1856 K i
jobba	2425 K på
jobbar	2428 K du
jobber	1859 K du
jogue	2039 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	658 K the conversation	665 K	699 K the conversation on	699 K us on	712 K the debate	746 K the	746 K	763 K us for	763 K us at	763 K us in	763 K us live	775 K the conversation	775 K the discussion	775 K the debate	784 K for	784 K now	825 K	830 K #	830 K over #	830 K more than #	830 K our #
jornalista	2029 K formada	2029 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1084 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	419 K du lide
kanalimiza	12 K
kapcsolja	1345 K be
kapja	1345 K meg
kas	59 K proovisid	953 K sul on vihje	953 K sul on vihjeid	969 K lugu	969 K artikkel	969 K tead	969 K tahad
katso	1052 K myös	1052 K:	1052 K video	1052 K myös:	1082 K koko	1082 K kaikki
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	682 K up with	784 K reading	785 K reading with	820 K reading:
ken	66 K je iemand	1810 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	398 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1345 K minket
kerro	59 K kommenteissa	1061 K kokemuksesi	1061 K oma
keskustele	28 K
keskustelu	1071 K on auki
key	761 K points	761 K takeaways
""", 'ki': """
ki	512 K-generierte inhalte	512 K-generierte texte	512 K-generierte zusammenfassungen	1889 K har
kijk	1740 K ook	1740 K hier	1764 K de uitzending	1764 K de hele	1780 K voor meer
kirim	1390 K foto	1390 K tulisan
kirimkan	1390 K foto
kirjaudu	1071 K	1082 K
kirjoita	1082 K suoraan	1082 K meille
kirjoitimme	1090 K
kirjoittaja	1063 K on	1063 K työskentelee
kirjuta	953 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1884 K du til
""", 'kl': """
klausies	1690 K
klausykite	1635 K	1650 K
klick	572 K
klicka	2418 K här
klicken	572 K sie
klik	388 K her	1389 K	1740 K hier	1780 K hier voor	1809 K
klikk	1849 K her
klikkaamalla	1082 K
kliknij	1930 K tutaj
kliknite	2278 K sem
klopt	1810 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	737 K someone	737 K anyone	804 K	826 K
""", 'ko': """
kokeilitko	59 K
koko	1082 K keskustelun kuulet
kolumna	2227 K izražava	2348 K izraža	2348 K odraža
kom	404 K til vores	1865 K på vårt	1865 K på vår	2434 K på vårt	2434 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1650 K gali
kommentare	5 K	27 K	550 K können nur	578 K werden erst	578 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	479 K
kommentarsporet	5 K
kommenteerida	968 K saavad
kommentering	5 K
kommentieren	5 K	550 K können	572 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	303 K na autora	391 K journalisten	398 K journalisten	399 K	418 K	485 K:	1852 K journalisten	1859 K oss	1859 K journalisten	1860 K	1882 K
kontakta	2421 K reportern	2428 K oss via	2428 K reportern	2429 K	2450 K
kontributor	1392 K:
konuyla	2523 K ilgili:
koop	1809 K
kopeeri	968 K
kopier	418 K	1882 K
kopiera	2450 K
kopioi	1082 K
kopiuj	1954 K link
koreksi	1396 K artikel
""", 'kr': """
krijg	1809 K
""", 'ku': """
kui	953 K sul on teema	953 K sul on vihje	953 K tead	953 K märkasid
kunjungi	1397 K toko
kunne	69 K du lide
kunstig	424 K intelligens har	1889 K intelligens har
kunstmatige	1761 K intelligentie kan fouten maken. controleer
kuula	958 K podcasti	968 K
kuulemme	1082 K mielellämme
kuuntele	1 K	1052 K:	1052 K myös	1052 K myös:	1069 K	1082 K
""", 'kv': """
kviz	2215 K:	2337 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1121 K'essentiel de l'actualité	1148 K'auteur	1149 K'auteur	1158 K'essentiel par	1461 K'autore	1462 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1172 K vidéo va commencer	1439 K tua email	1483 K tua opinione conta
laadi	968 K alla
laat	59 K me weten	1764 K je dit artikel	1809 K
laatste	1739 K nieuws over
ladda	13 K ner	2438 K ner	2438 K ned	2450 K ner
lade	13 K	572 K
laden	13 K sie	572 K sie
lae	968 K alla
lagre	1882 K
lainaus	68 K sallittu
langganan	1407 K
lanjut	1412 K membaca
lanjutkan	1412 K membaca
laporan	1391 K:	1392 K wartawan	1392 K kontributor
laporkan	1396 K kesalahan
lasi	1665 K arī	1665 K vairāk	1665 K vēl	1690 K
lasiet	1665 K arī
last	13 K ned	1870 K ned	1882 K ned
lataa	13 K	1082 K
latest	715 K from	715 K in	715 K videos from
laureata	1467 K in
laureato	1467 K in
""", 'le': """
le	69 K gustó	886 K puede interesar	886 K puede interesar:	1115 K premier mois	1143 K meilleur de
lea	886 K también	886 K aquí	886 K además	886 K más	886 K:	886 K además:
leave	59 K a star
lediga	2425 K jobb på	2425 K tjänster på
ledige	395 K stillinger hos	395 K stillinger på	1856 K stillinger i	1856 K stillinger hos
lee	13 K en	886 K también	886 K más	886 K:	886 K más:	886 K aquí:	920 K las noticias sin anuncios	920 K sin anuncios en la app	931 K aquí la nota completa
leer	886 K también	886 K más
lees	13 K	1739 K meer over	1740 K ook	1740 K ook:	1740 K meer	1740 K meer:	1740 K verder	1740 K hier	1740 K:	1740 K verder:	1766 K ons dossier:	1766 K het hele verhaal:	1780 K het hele	1780 K het volledige	1780 K de hele	1780 K hier het hele	1780 K hier alles	1805 K ook dit artikel:	1805 K dit ook:	1806 K ook het interview	1806 K ook het verhaal	1806 K ook ons	1806 K ook onze	1806 K ook de analyse	1806 K ook de reportage	1806 K ook de column	1806 K ook dit	1806 K hier het interview	1806 K hier de analyse	1809 K	1811 K dit verhaal	1811 K dit artikel
leestip	1740 K:
legg	1882 K til
leggi	13 K	1456 K tutte le notizie	1457 K anche	1457 K anche:	1457 K qui	1457 K tutto	1457 K:	1457 K pure:	1468 K tutti gli articoli di
legyen	31 K ön az első	1345 K
leia	13 K	2017 K mais sobre	2018 K também	2018 K também:	2018 K mais	2018 K:	2018 K aqui	2018 K mais:
leiad	968 K meid
leidsid	44 K	959 K vea	959 K artiklist vea
leiten	3 K sie
ler	2018 K também	2018 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1143 K plus lus	1158 K réponses sont générées	1159 K points clés	1848 K mer om	1849 K også	1849 K også:	1849 K mer	1849 K mer:	1849 K:	1849 K hele saken	1849 K om	1849 K her	1849 - K også	1856 K videre med	1870 K eavisen	1870 K avisa	1870 K avisen	1883 K	1885 K videre
leseempfehlung	540 K:
lesen	13 K sie	481 K sie mehr zu	481 K sie mehr zum	482 K sie auch	482 K sie mehr	482 K sie hier	482 K sie dazu	482 K sie jetzt	482 K sie außerdem	482 K sie mehr zum thema	540 K sie hierzu:	564 K sie weiter:	564 K sie unser dossier:	572 K sie
lesenswert	540 K:
leserbrief	479 K
leserbriefe	479 K an
leserkommentare	549 K geben
lesetipp	482 K	482 K:
lest	482 K auch
""", 'li': """
licencia	932 K creative commons
licenciada	905 K en
licenciado	905 K en
license	796 K this
lies	482 K auch	482 K mehr	482 K dazu	572 K
ligne	41 K de la rédaction
lihat	1384 K juga	1384 K juga:	1399 K video	1411 K pula:
liitu	56 K #	968 K
liity	56 K #	56 K yli #	1082 K
like	12 K us	69 K this?	682 K what you're reading	699 K and follow
liked	69 K this
liker	1884 K du
likte	69 K du
limited	784 K time	784 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2677 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1143 K tous nos articles	1144 K aussi	1144 K également	1144 K	1144 K notre	1144 K l'article	1144 K plus	1144 >> K
lisa	968 K meid	968 K
lisez	13 K	1144 K aussi	1184 K
listen	1 K to	716 K |	716 K:	766 K to the latest episode	766 K to the full episode	766 K to the full interview	766 K again on	808 K to our	808 K as	825 K
live	388 K:	482 K-ticker:
liveblog	1740 K:
""", 'll': """
llegeix	248 K també	248 K més
llegiu	248 K també
llicenciada	254 K en periodisme
llicenciat	254 K en periodisme
""", 'lo': """
lo	59 K has probado	885 K más leído en	885 K más visto en	885 K último en
loe	941 K ka	941 K lisaks	941 K veel	941 K edasi:	968 K
log	417 K ind eller opret	418 K ind	825 K in
logg	1880 K inn eller	1882 K inn
logga	2449 K in eller	2450 K in
logi	968 K sisse
loo	968 K
looking	825 K for
los	5 K comentarios	27 K comentarios	1767 K de dagelijkse
loved	69 K this
lowongan	1397 K kerja di
""", 'lu': """
lue	1052 K myös	1052 K myös:	1052 K lisää	1052 K lisää:	1052 K:	1052 K seuraavaksi:	1082 K
lugu	970 K jätkub
luister	1 K	1740 K ook	1740 K:	1740 K ook:	1764 K hier naar	1764 K de podcast	1809 K
luo	1071 K tunnus	1082 K
""", 'ly': """
lyssna	1 K på	2418 K	2418 K:	2450 K
lyt	1 K til	388 K til	418 K
lytt	1849 K til	1882 K
""", 'ma': """
maak	1767 K de puzzel	1776 K een bedrag over	1776 K je gift over	1776 K uw gift over	1776 K je bijdrage over	1776 K uw bijdrage over	1809 K
maandelijks	1712 K opzegbaar
mach	519 K den test:	572 K
machen	519 K sie den test:	519 K sie mit bei unserer	572 K sie
macie	72 K pytania
made	59 K it?
mai	2078 K multe detalii	2078 K mult pe această temă:	2106 K multe articole despre	2106 K multe știri despre
mail	1743 K de auteur	1755 K	1809 K
mais	2017 K lidas em	2017 K de	2017 K sobre	2017 K notícias de	2017 K notícias sobre	2021 K artigos de
make	12 K us	658 K a donation	658 K a contribution	658 K a gift	825 K
manda	901 K tus fotos
mandanos	901 K
mande	2033 K sua sugestão	2033 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1389 K bergabung
masuk	1416 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	1933 K temat?	1933 K temat dla
matote	1651 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1739 K over	1739 K uit	1739 K van	1739 K nieuws over	1740 K lezen:	1743 K artikelen van	1743 K van deze auteur	1780 K nieuws uit	1780 K nieuws over	1780 K weten?	1780 K over dit	1805 K over dit onderwerp:	1810 K lezen over
meest	1739 K gelezen in
meet	721 K the author	763 K our	825 K
mehr	481 K zum thema	481 K aus	481 K von	481 K zu	481 K lesen über	481 K über	482 K zum thema	482 K dazu	482 K dazu:	482 K lesen:	482 K aus dem ressort	482 K aus der region:	485 K vom autor	485 K von der autorin	485 K artikel von	512 K informationen zum einsatz von ki	540 K nachrichten aus	540 K aus dem archiv:	564 K hintergründe dazu:	564 K zu diesem thema:
meistgelesen	481 K in
mejla	2428 K reportern	2429 K
meld	1809 K je	1865 K deg på vårt	1882 K deg
melde	572 K
melden	572 K sie
members	827 K can read
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1345 K
mer	1848 K om	1848 K fra	1849 K om saken:	2417 K om	2417 K från	2418 K om ämnet:	2418 K läsning:	2421 K av
merci	28 K de rester	28 K de respecter
mere	387 K om	387 K fra	388 K om emnet:
mest	2417 K läst i
met	1754 K medewerking van	1754 K dank aan anp	1754 K dank aan belga
mettiti	1484 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	886 K también	886 K:	886 K también:	915 K el video arriba	915 K el vídeo de arriba
mit	33 K gondol	449 K einem abo	492 K material von	493 K material von
mitarbeit	506 K:
""", 'mn': """
mnenja	2348 K avtorjev
mnenje	2348 K avtorja
""", 'mo': """
modtag	418 K
mohlo	300 K by vás zajímat:
molimo	28 K vas da
monat	449 K kostenlos	449 K gratis
mooi	69 K verhaal
more	715 K from	715 K on	716 K from	716 K on this	716 K to read:	716 K on this story:	716 K on this topic:	716 K stories:	716 K on:	721 K by	721 K stories by	790 K coverage:	820 K news:	822 K videos from	837 K local headlines	837 K local news	837 K local stories	837 K national news	837 K top stories	837 K world news	837 K business news	837 K sports news	837 K breaking news
most	715 K read in	715 K read on	715 K viewed in	715 K popular in	715 K popular on	820 K read:
""", 'mu': """
mua	2682 K vé
muhabir	2557 K:
muista	1082 K vahvistaa
mus	1650 K rasite
must	716 K read:	820 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1782 K de advertentie gaat	1997 K sua caixa de entrada	2358 K voljo v	2358 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	461 K-app
nad	52 K tym tekstem
nahlaste	340 K chybu
najdete	12 K nás
najnowsze	1929 K z
najnowszy	1936 K numer
najpopularniejsze	1929 K w
namestite	2358 K
namluveno	317 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1467 K a
nato	1467 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1345 K felejtse el megerősíteni
neem	1812 K nu
nehmen	572 K sie
nei	1454 K commenti
nella	1439 K tua mail	1439 K tua email	1439 K tua casella
nema	32 K komentara
nemate	2248 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	481 K artikel aus
new	784 K year sale	823 K episodes
news	41 K hotline	41 K tip line	461 K-app
newsblog	482 K:
newsdesk	41 K hotline
newsletter	458 K an	458 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	716 K:
""", 'ng': """
nghe	1 K	2668 K:	2683 K podcast của báo	2683 K podcast của chúng tôi	2683 K toàn bộ bài	2683 K bài viết
""", 'ni': """
nicht	479 K mehr kommentieren	479 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1963 K masz czasu czytać
nieuws	1810 K via whatsapp
nikmati	1402 K berita	1407 K
nimate	2368 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	886 K te pierdas:	1997 K seu e-mail	1997 K seu email	2006 K facebook e no	2006 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	883 K de participación
nos	1144 K lecteurs ont lu	2015 K comentários
noskaties	1690 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	885 K de
notify	689 K me of	689 K me when
notre	1144 K dossier	1144 K article	1144 K enquête :	1144 K reportage :
nous	12 K suivre
nova	2354 K številka
novi	2233 K broj
now	716 K read:	815 K only	815 K just
nowy	1936 K numer
""", 'nu': """
nu	32 K există comentarii	1786 K # weken voor	1786 K # maanden voor	1802 K de eerste maand voor	1812 K met korting
nur	449 K für mitglieder	561 K # euro	561 K # €	581 K für kurze zeit	581 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	303 K autorovi	303 K autorce	1933 K autorze	1933 K autorce	2030 K autor escreve segundo o novo	2045 K seu comentário será	2088 K postare distribuită de
""", 'ob': """
obejrzyj	1930 K wideo	1930 K:	1946 K film	1946 K wideo
objevili	7 K jste
obserwuj	12 K	1960 K
""", 'oc': """
ocenite	2231 K	2352 K
ocijenite	2231 K
""", 'of': """
ofert	261 K per
offerta	1499 K speciale
offrez	3 K
offrir	3 K
ofrecido	914 K por
""", 'og': """
oglejte	2337 K si video
""", 'ok': """
okuyun	2523 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	953 K midagi	953 K kogenud
oletko	1061 K kokenut	1061 K itse kokenut
oliko	1083 K tästä
olvasd	1319 K el	1319 K el:	1345 K el
olvass	1319 K tovább:
olvassa	1319 K el	1319 K el:	1319 K el ezt is	1345 K el
""", 'om': """
om	391 K forfatteren	391 K skribenten	1712 K verder te lezen	1737 K te reageren	1852 K forfatteren	1852 K skribenten	2421 K skribenten	2421 K författaren
""", 'on': """
on	698 K facebook and twitter	698 K facebook, twitter	698 K instagram, facebook	698 K twitter and facebook	698 K instagram and facebook	716 K our site:
onbeperkt	1712 K toegang
onko	1061 K sinulla juttuvinkki	1061 K sinulla vinkki	1061 K sinulla tietoa	1061 K sinulla aiheesta	1083 K sinulla asiakirjoja
only	774 K registered	774 K subscribers	774 K members
ontdek	23 K meer van	1809 K
ontvang	1716 K elke	1809 K
onze	1764 K podcast is te
""", 'oo': """
ook	1740 K interessant:	1805 K in het nieuws:	1805 K lezen:
""", 'op': """
op	1727 K facebook en twitter	1727 K facebook, twitter	1727 K facebook en instagram	1727 K facebook, instagram
opazili	44 K ste
opdaget	419 K en fejl
opdater	418 K
opinion	716 K |
opozorite	2370 K na napako
oppdater	1882 K
opprett	1880 K en	1880 K konto	1880 K bruker	1882 K
oppsummeringen	26 K er
oprac	1958 K.
opracowanie	1958 K:
opret	417 K en gratis	417 K dig gratis	418 K
opsummeringen	26 K er
""", 'or': """
order	825 K
originally	836 K published by	836 K published in	836 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	958 K	968 K
osallistu	1068 K	1082 K
ossza	3 K meg	1345 K meg
osta	958 K pilet	968 K	1068 K liput	1082 K
oszd	3 K meg	1345 K meg
""", 'ot': """
ota	1061 K yhteyttä toimittajaan	1061 K yhteyttä toimitukseen	1065 K yhteyttä	1082 K yhteyttä	1082 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	790 K earlier coverage:	820 K latest coverage:	829 K app	829 K podcast	829 K newsletter	829 K channel	829 K telegram channel	829 K whatsapp channel	829 K free newsletter	829 K daily newsletter	829 K apps
out	781 K every
ouvir	1 K
""", 'ov': """
ovaj	2230 K sažetak
over	1744 K de auteur	1745 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	741 K for by
para	883 K participar	883 K comentar	902 K comunicarse con	902 K contactar con	917 K poder comentar	2015 K comentar
partager	3 K
partagez	3 K
partecipa	1478 K al nostro
participe	12 K
participez	1168 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	761 K of this article	761 K of this story
pas	32 K encore de commentaire
pasang	1402 K aplikasi
pasidalinkite	1636 K savo istorija	1650 K
pass	694 K this on
passend	482 K dazu	482 K dazu:
patreon	2547 K'dan
payment	667 K methods:
""", 'pe': """
peatoimetaja	950 K:
pentru	2088 K a vedea acest	2088 K a vizualiza acest
penulis	1391 K:	1392 K:	1392 K :
per	458 K e-mail zugeschickt	458 K mail zugeschickt	1432 K leggere tutto	1434 K gli abbonati	1434 K chi ha un abbonamento	1454 K commentare	1457 K approfondire	1457 K approfondire:	1468 K contattare l'autore	1468 K contattare l'autrice	1468 K scrivere all'autore	1468 K scrivere all'autrice	1471 K segnalazioni
perguntas	72 K?
periodista	254 K especialitzada	254 K especialitzat	904 K de	904 K especializada	904 K especializado
permitida	68 K a reprodução
perskaitykite	1650 K
pewarta	1391 K:	1392 K:	1392 K :
""", 'pi': """
piedalies	1690 K
piesakies	1681 K
pievieno	1690 K mūs	1690 K
pievienojies	56 K #	1675 K	1690 K
pievienojieties	1675 K
pilihan	1384 K editor:
pirkite	1641 K bilietus
pitaj	2230 K
pitajte	2230 K
pitanja	72 K
pitch	658 K in
""", 'pl': """
place	765 K a classified	765 K an ad
play	770 K our	770 K today's	825 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1143 K d'articles sur	1143 K d'infos sur
""", 'po': """
pobierz	13 K	1949 K z	1949 K w	1949 K na	1949 K w sklepie	1960 K aplikację	1978 K aplikację
podaruj	3 K	1954 K
podcast	482 K-tipp:	716 K:	1144 K :
podcastunk	1333 K
pode	2018 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się
podporte	2308 K
podporujte	335 K	2308 K
podprite	2365 K
podsumowanie	26 K wygenerowane	26 K zostało	1942 K artykułu	1942 K wygenerowane	1942 K przygotowane
podziel	3 K się
pogledaj	2215 K video
pogledajte	2215 K i	2215 K još	2215 K video	2215 K:
poglejte	2337 K tudi	2337 K:
poin	1395 K penting oleh	1395 K-poin penting oleh
points	1159 K clés
pokud	44 K najdete
polecamy	1930 K:
poll	771 K:
pomohl	318 K vám
pomohol	2292 K vám
pon	918 K a prueba tus
ponatis	68 K dovoljen
ponturi	2084 K și sesizări
popular	715 K in
posa	259 K a prova els teus
posez	1158 K vos questions	1158 K votre question
poslat	330 K
poslechnout	1 K
post	712 K a comment
posted	715 K in	716 K in:
posts	27 K
potrebbe	1457 K interessarti:
pots	252 K enviar-nos
pour	1104 K nous soutenir	1113 K débloquer	1141 K réagir	1141 K commenter	1144 K aller plus loin	1144 K rappel :	1162 K nous contacter	1162 K contacter	1172 K écouter cet épisode
povezano	2215 K:
povzetek	2351 K	2351 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2278 K si	2278 K si video
""", 'pr': """
pr	1539 K:
pratite	12 K	2245 K
preberite	2337 K tudi	2337 K še	2337 K več	2337 K:	2337 K si
prefer	745 K
pregunta	257 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2358 K
prenesite	13 K	2358 K	2365 K aplikacijo
prenota	1478 K il tuo posto per l'evento
prenumerata	1648 K nuo
prenumeruokite	1648 K ir skaitykite	1648 K nuo	1648 K tik	1650 K
press	808 K play
pretplatite	2245 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2238 K	2263 K aplikaciju
preuzmite	13 K	2238 K	2245 K aplikaciju	2263 K aplikaciju
previous	790 K coverage:
previously	716 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2250 K pogrešku
prijavite	2250 K grešku	2250 K pogrešku	2370 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunk	56 K prie #
prisijunkite	1634 K prie	1650 K
prisluhnite	2337 K podkastu
privacy	682 K notice:
probeer	1786 K # maanden voor	1786 K # weken voor	1802 K	1809 K
proefabonnement	1712 K
profitez	1184 K
promoted	741 K by	794 K:
prosimy	28 K o
protokoll	506 K:
przeczytaj	1930 K także	1930 K też	1930 K:	1930 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	894 K originalmente en
published	781 K every
puede	12 K seguir	902 K enviarnos	902 K contactar	902 K escribir
puedes	12 K seguir	886 K leer también	886 K leer:	902 K enviarnos	902 K contactar	902 K escribir	915 K escuchar todos los episodios
punti	1476 K chiave
puntos	910 K clave generados
punya	66 K teman yang	72 K pertanyaan	1390 K informasi	1390 K cerita	1390 K foto	1390 K keluhan
puoi	12 K seguirci	1471 K inviarci
push	464 K-nachrichten	464 K-benachrichtigungen	464 K-mitteilungen
pushmeldingen	1722 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2673 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	894 K prohibida
quelle	491 K: dpa	491 K:
quellen	491 K:
quer	2033 K sugerir	2033 K contar	2033 K receber as principais
questa	26 K sintesi	52 K inchiesta	1475 K traduzione
questions	72 K?	73 K about this article	73 K about this story	804 K
questo	8 K articolo ti	26 K riassunto	1475 K articolo è stato tradotto	1478 K articolo è pubblicato sul numero	1483 K articolo aderisce
quick	790 K read:
quieres	902 ¿K contarnos
quiz	555 K:	1187 K.	1187 K -	1187 K :	2539 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2248 K slušate
radote	44 K	1642 K klaidą
raje	2368 K poslušate
raksti	1676 K autorei	1676 K autoram
raksts	1692 K turpinās
rakstu	46 K drīkst
rangkuman	1395 K ini	1395 K oleh	1395 K ai
rate	8 K this
""", 're': """
re	1187 (K)lire
reach	721 K the reporter	721 K the author	753 K
reacties	5 K	27 K	1791 K worden
read	13 K this in	715 K more on these	715 K more about	715 K more from	716 K more	716 K more:	716 K also	716 K next	716 K:	716 K |	716 K all about it	716 K next:	721 K more by	768 K more of our	776 K this and more	776 K this story	780 K our	784 K on with	784 K on for	785 K on with	790 K the full report here	790 K the full story here	820 K our explainer:	820 K our analysis:	820 K our guide:	820 K our interview:	820 K this next:	820 K our latest:	825 K
readers	774 K must use	774 K must log
reageren	5 K	1791 K kan	1791 K is alleen	1811 K op dit artikel
receive	681 K emails from	689 K notifications	780 K the	780 K our
recevez	1121 K chaque	1121 K tous les	1121 K gratuitement
recevoir	1127 K les alertes
recibe	862 K cada	862 K todas las	901 K las noticias	901 K en tu whatsapp
recibir	868 K notificaciones
recomandarea	2078 K noastră:
recomendado	2018 K:
recomendamos	886 K:
recomienda	3 K
recommended	716 K:	790 K reading:
redactor	254 K de	904 K de	904 K en
redactora	254 K de	904 K de	904 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	506 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1691 K kļūdu
regala	3 K
regale	3 K
regarder	1144 K :
regardez	1172 K la vidéo ci-dessus	1172 K la vidéo ci-dessous
register	763 K for our	825 K
registreeru	958 K
registrer	1880 K deg
registrera	2449 K dig
registrieren	447 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	886 K:	2018 K:
related	716 K:	716 K |	716 K story:	716 K stories:	716 K article:	716 K reading:	716 K video:	716 K content:	820 K coverage:
relire	1144 K
remarks	27 K
rendeld	1332 K meg
rendelje	1332 K meg	1345 K meg
report	7 K an error	7 K a mistake	825 K
reporter	1391 K:	1392 K:
reporting	729 (K by	730 K by	731 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	912 K tu plaza
reserve	763 K your seat	2039 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1176 K informé avec notre appli	1176 K informés avec notre appli
resum	257 K generat	257 K fet
resume	910 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1144 K	1144 K ici	1168 K notre hors-série	1172 K tous les épisodes
rezervuokite	1650 K
rezime	2230 K
rezumat	2089 K generat	2089 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1439 K ogni
ringkasan	1395 K ini	1395 K dibuat	1395 K oleh	1395 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1650 K
""", 'ry': """
ryhdy	1082 K
""", 's': """
s	333 K využitím zpráv
""", 'sa': """
saada	953 K oma vihje	953 K meile	953 K oma arvamuslugu	953 K arvamuslugu	968 K
saat	1082 K ilmoituksen	1082 K sähköpostin	1082 K
saiba	2018 K mais	2018 K mais:
saken	46 K kan	1885 K fortsetter
saksikan	1384 K juga	1399 K video	1399 K live	1399 K live streaming
sale	784 K:
saluran	41 K aduan redaksi
salvesta	968 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1115 K engagement
save	785 K #% on your first	785 K #% on an annual	785 K #% on a digital
sazinies	1690 K
saznajte	2215 K više:
""", 'sc': """
scan	746 K to join	776 K the qr code	776 K the code
scannez	1176 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	557 K
schalten	557 K sie
schau	572 K
schenk	538 K diesen
schenken	538 K sie diesen
schick	572 K
schicken	572 K sie
schlagworte	481 K zu
schon	561 K ab # euro
schreib	572 K
schreiben	31 K sie den ersten	485 K sie unserem autor	485 K sie der autorin	485 K sie uns	572 K sie
schrijf	1809 K je
scopri	23 K di più da	1478 K i giochi	1478 K i nostri giochi
scrivi	31 K il primo	1460 K all'autore
scroll	766 K down for video	1412 K ke bawah	1412 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	388 K også	388 K video	388 K også:	404 K flere jobs	418 K hele	418 K flere	418 K alle	917 K adhiere a los criterios	932 K permite la reproducción	1471 K vuoi raccontare	1471 K hai informazioni	1849 K også	1849 K video	1849 K også:	1882 K hele	1882 K alle	1882 K mer av	2033 K tiver informações	2033 K você tem informações	2418 K också	2418 K även	2418 K även:	2450 K hela	2450 K alla	2450 K mer av
sea	28 K respetuoso	31 K el primero
search	807 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	715 K more from	716 K also	716 K more	716 K more:	716 K also:	721 K all posts by	721 K author archive	820 K our explainer:	822 K more videos	825 K
seen	44 K a typo	44 K a mistake	826 K
segera	1373 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	906 K
seguinos	12 K
seguir	906 K a
seguiu	12 K-nos
sehen	516 K sie hier das	516 K sie im video	516 K sie das video	572 K sie
sei	31 K der erste	31 K die erste	1471 K stato testimone	1471 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1634 K	1650 K
seko	1675 K	1690 K
sekojiet	1675 K
selanjutnya	1411 K:
sem	32 K comentários
senaste	2417 K nytt om
send	3 K this	398 K os et krypteret	398 K os dit tip	418 K	721 K us your	721 K tips to	721 K your tips	721 K feedback to	721 K your story ideas	804 K us	804 K your	804 K photos	804 K pictures	825 K	1859 K sikkert tips	1859 K tips	1882 K	1882 K saken videre
senden	572 K sie
seneste	387 K nyt om
sent	781 K every	781 K each
seotud	941 K:
ser	1884 K du noe feil	2451 K du något fel
ses	1147 K derniers articles
set	44 K en fejl	825 K
sett	44 K en feil
setzen	572 K sie
seu	27 K comentário	2045 K comentário será
seuraa	12 K	1065 K kirjoittajaa	1065 K toimittajaa	1082 K
""", 'sh': """
share	3 K this	3 K the article	721 K your story	804 K your	825 K
shop	825 K
short	712 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	252 K tens informació	902 K tienes información	902 K tiene información	902 K tenés información	902 K conoces algún	902 K conoces un caso	1162 K vous avez des informations	1162 K vous disposez	1162 K vous souhaitez
sia	31 K il primo
sichere	572 K
sichern	572 K sie
sie	7 K haben einen fehler	12 K finden uns	485 K erreichen die autorin	485 K erreichen den autor	505 K erreichen	581 K haben schon ein abo	581 K haben ihr limit	581 K haben das limit	581 K haben schon ein konto
sieh	516 K dir das video
siehe	482 K auch
siga	12 K	12 K-nos	901 K el canal	2030 K este autor	2030 K esta autora
sign	658 K up here	681 K up to get	681 K up to receive	682 K up to	682 K up for	682 K up here	682 K up (it's	777 K up for push	777 K up for alerts	777 K up for text alerts	777 K up for breaking news alerts	812 K up to our	812 K up for our	812 K up for breaking	812 K up for free	825 K up	825 K in
sigue	12 K a	886 K leyendo:	901 K el canal	906 K a	931 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1384 K juga	1384 K juga:	1384 K:	1384 K video	1389 K berita	1399 K video	1410 K berita selengkapnya	1410 K berita lainnya	1411 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1416 K artikel gratis
sisesta	968 K
siste	1848 K nytt om
sitter	1884 K du på	2451 K du på
siz	33 K ne
sizce	33 K
sizin	2552 K başiniza
""", 'sk': """
skaitykite	1624 K daugiau	1624 K taip pat	1624 K ir	1650 K
skapa	2449 K ett	2449 K konto	2450 K
skaties	1665 K arī	1690 K
skicka	2450 K
skinite	13 K	2238 K	2263 K aplikaciju
skontaktuj	1933 K się z autorem
skopiuj	1954 K link	1954 K
skriv	398 K til journalisten	399 K til	418 K	418 K direkte	1882 K inn	1882 K direkte	1882 K til oss	2450 K upp	2450 K direkt
""", 'sl': """
sledite	12 K	2365 K
sleduj	12 K
sledujte	12 K	300 K:	335 K	2308 K
slik	1881 K bruker	1881 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	512 K nutzen wir ki
sob	2030 K supervisão de
sobre	890 K el autor	890 K la autora	890 K la firma	891 K el autor	891 K la autora	891 K la firma	2022 K o autor	2022 K a autora	2023 K o autor	2023 K a autora
sois	31 K le premier
solliciteer	1812 K nu
sollten	485 K ihnen fehler
solo	853 K para suscriptores	1434 K per abbonati	1499 K per te
somente	1993 K para assinantes
sondage	1187 K -	1187 K.
sorodna	2337 K novica
sorodno	2337 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	1497 K
sostieni	1427 K	1427 K il	1427 K la	1497 K
souhrn	317 K	317 K článku
soutenez	1107 K	1107 K le
soutenir	1107 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2450 K
special	784 K offer	790 K report:
speel	1767 K onze
spela	2450 K upp
spelregels	1737 K
spende	442 K für
spenden	442 K für	532 K an:
spendenkonto	532 K:
spiel	519 K unser
spielen	519 K sie unser
spill	1882 K av
sponsored	741 K by	794 K:	837 K by our
sponsorizzato	1480 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2365 K
spring	784 K sale
spune	59 K-mi
spytaj	1942 K
""", 'st': """
sta	1809 K
start	784 K your	811 K your day with	811 K your morning with	811 K your week with	1812 K nu
stavovi	2227 K autora	2227 K izraženi	2227 K izneti	2227 K izneseni
stay	28 K on topic	682 K up to date with	768 K with	776 K ahead with	825 K
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1809 K
stellen	512 K sie der
stem	418 K	1767 K mee	1809 K	1882 K
steun	1785 K	1809 K
stiahnite	13 K si	2308 K si aplikáciu
stimm	519 K jetzt ab:
stimmen	519 K sie jetzt ab:	572 K sie
story	797 K by
straipsnis	1652 K tęsiasi
streszczenie	26 K wygenerowane	1942 K	1942 K artykułu
stuur	3 K dit	1809 K
""", 'su': """
su	27 K comentario	1445 K facebook e twitter	1445 K facebook e instagram
subscreva	2043 K o nosso podcast
subscribe	12 K to our	665 K to	682 K to	746 K to the	746 K to	774 K to comment	784 K	825 K	827 K for
subscribers	827 K can read
subscriptions	785 K start at
subskrybuj	1960 K
sudah	59 K mencoba	59 K coba
sui	1445 K nostri canali
suivez	12 K	1164 K
suivre	1164 K
suka	69 K tulisan	69 K artikel	1396 K artikel ini
sull	1461 K'autore	1462 K'autore
sumate	12 K	56 K a las #
sumber	1392 K:	1392 K :
summary	761 K
summer	784 K sale
support	665 K	665 K the	825 K
sur	1124 K l'application	1132 K facebook et twitter	1132 K facebook, twitter	1132 K facebook et instagram	1144 K le même sujet
survey	771 K:
susikurkite	1650 K
susisiekite	1650 K
""", 'sv': """
svar	404 K på vores	418 K	1865 K på vår	1882 K
svara	2434 K på vår	2450 K
svidelo	69 K vam se
svideo	2231 K vam se
svidio	2231 K vam se
svidjelo	69 K vam se	2231 K vam se
""", 'sy': """
syndicated	819 K with permission
synes	419 K du om
""", 'sz': """
szavazzon	1345 K
""", 't': """
t	69 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1865 K quizen	1865 K vår quiz	1882 K testen	1882 K vår	2351 K povzetek
taalfout	7 K	1737 K
tag	404 K quizzen	404 K vores quiz	418 K vores
tagged	716 K:
tags	716 K:
taip	1624 K pat skaitykite
take	770 K our	825 K
takip	12 K edin
tallenna	1082 K
tambahkan	1389 K
tanya	1395 K ai kami
tap	808 K play	825 K
tapkite	1650 K
tato	52 K investigace
tausta	1052 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	886 K puede interesar	886 K puede interesar:	886 K recomendamos:	886 K recomendamos leer:
tead	953 K teemast	953 K rohkem
tee	958 K test	1068 K testi	1082 K testimme
teile	3 K	572 K
teilen	3 K sie	572 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	972 K:	1754 K: door	1782 K gaat verder onder	1782 K loopt door onder	1782 K gaat verder na	1936 K ukazał się	1936 K pochodzi z	1942 K przetłumaczony	1942 K został przetłumaczony	1942 K czyta	2227 K izražava	2230 K je preveden	2230 K čita	2233 K je objavljen u
tekstas	1654 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1065 K
tekstin	46 K saa
teksts	1694 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	694 K a friend	721 K us your story	825 K
telli	966 K	968 K
tellijana	968 K
tem	2033 K alguma informação	2033 K informações	2033 K uma sugestão	2033 K uma denúncia	2033 K alguma história	2033 K uma história
ten	52 K tekst	1942 K skrót
tens	72 K dubtes	252 K informació	252 K una història
tento	317 K souhrn	317 K článek byl přeložen	2291 K súhrn	2291 K článok bol preložený
terjemahan	1395 K ini	1395 K dibantu
terms	729 K and conditions apply
test	404 K din viden	770 K your knowledge	1767 K je kennis	1865 K kunnskapene dine	2539 K:
testa	2434 K dina kunskaper
testaa	1068 K
teste	519 K dein wissen	572 K
testen	519 K sie ihr wissen	572 K sie
testez	1184 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	1346 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	317 K byl přeložen	320 K vyšel v	506 K:	2291 K bol preložený	2294 K vyšiel v
texte	1158 K traduit
texten	46 K får	2452 K fortsätter
texterna	46 K får
texto	910 K traducido	2037 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2673 K gia kênh	2682 K gia khảo sát	2682 K gia bình chọn
thank	737 K you for reading
thanks	737 K for reading
the	5 K comments	682 K latest news directly	715 K latest in	715 K latest from	761 K ai summary
theo	2659 K dõi báo	2659 K dõi trên	2673 K dõi báo	2673 K dõi chúng tôi	2673 K dõi kênh	2675 K dõi
there	32 K are no comments	32 K are no
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	761 K article was	761 K article has been	761 K story was	761 K story has been	761 K content was	761 K summary	761 K translation	761 K piece was	766 K article is also available as audio	819 K article first appeared	819 K story first appeared	819 K piece first appeared	819 K post first appeared	819 K report includes material	819 K report includes information	819 K report includes reporting	819 K report contains material	827 K is a preview	832 K is an ai-generated	832 K is an ai	832 K ai-generated	832 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	1457 K potrebbe interessare:
tiene	896 ¿K información
tienes	72 K dudas	72 K preguntas	889 ¿K una historia	896 ¿K información	896 ¿K una historia	897 ¿K alguna	902 ¿K algo que
tijdelijk	1812 K:
tiklayin	2523 K
tilaa	1082 K
tilmeld	418 K
tin	2668 K liên quan:
tip	41 K de redactie	41 K redaktionen	398 K journalisten	398 K redaktionen	658 K your	1743 K de redactie	1743 K ons	1809 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	826 K?	1859 K journalisten	1859 K redaksjonen	1859 K oss	1860 K	2428 K:
tipsa	41 K redaktionen	2428 K reportern	2428 K redaktionen	2428 K oss	2428 K anonymt
""", 'to': """
to	26 K podsumowanie	712 K join the conversation	768 K hear more	1942 K streszczenie	1942 K podsumowanie
toate	2086 K articolele lui
toda	920 K la información en nuestra
todas	885 K las noticias de
todos	27 K los comentarios	27 K os comentários	889 K los artículos de	2021 K os artigos de
toeta	965 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1065 K
toimituksen	41 K vihjepuhelin
toista	1082 K
tonton	1384 K juga	1384 K:	1384 K juga:	1399 K video
top	715 K stories in	715 K stories from
topics	716 K:
toto	26 K shrnutí	317 K shrnutí	2291 K zhrnutie
tous	27 K les commentaires	1143 K les articles de	1147 K les articles de
toute	1143 K l'actualité de	1143 K l'actu	1176 K l'info dans votre poche
""", 'tr': """
traduit	1158 K avec l'aide	1158 K à l'aide
transmettez	3 K
treat	825 K yourself
trending	715 K in	790 K:
tried	59 K it?
trimite	3 K	2084 K-ne
try	770 K today's	770 K our	780 K our	784 K	785 K one month for $#	785 K one month for £#	785 K one month for €#	785 K it for $#	785 K it for £#	785 K it for just $#	785 K it for just £#	785 K a month for $#	785 K a month for £#	785 K us for $#	825 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	860 K correo electrónico	917 K comentario será	2091 K ce părere ai
tud	1327 K valamit
tudo	2017 K sobre
tudsz	1327 K valamit
tule	958 K tööle	1068 K lukijailtaan	1068 K mukaan	1082 K mukaan
tunnetko	66 K jonkun
turite	1636 K naujieną	1636 K informacijos	1636 K istoriją
turn	777 K on alerts
tutte	1456 K le notizie su	1495 K le notizie di
tutti	27 K i commenti	1460 K gli articoli di	1481 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1799 K kunt zich altijd
""", 'ui': """
uit	1740 K het archief:	1805 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1799 K kan
""", 'uj': """
uji	1400 K pengetahuanmu	1400 K pengetahuan anda
""", 'ul': """
ultime	1456 K notizie di
""", 'um': """
um	479 K kommentare zu
""", 'un': """
un	41 K témoignage à	1162 K témoignage	1162 K fait	1172 K podcast à écouter	1473 K post condiviso da	2093 K articol susținut de	2093 K articol în parteneriat	2093 K proiect susținut de
una	908 K publicación compartida por	908 K publicación compartida de
unbegrenzter	535 K zugang
unduh	13 K	1373 K aplikasi	1402 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1147 K information à nous transmettre	1154 K info à nous	1162 K info	1162 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	672 K access for
unlock	784 K
unser	532 K spendenkonto	555 K wochenquiz	555 K quiz	571 K autor	571 K reporter	571 K redakteur	571 K korrespondent	574 K chatbot	574 K ki-chatbot	574 K wochenrätsel
unsere	482 K leseempfehlung	571 K autorin	571 K reporterin	571 K redakteurin	571 K korrespondentin	574 K ki	574 K frage der woche
untuk	1389 K mendapatkan
""", 'up': """
up	716 K next:
upozornit	340 K na chybu
upozornite	2313 K na chybu
uppdatera	2450 K
""", 'us': """
users	774 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	968 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut
""", 'va': """
vaata	941 K ka	968 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1676 K tev ir ziņa	1676 K tev ir ko	1676 K esi pieredzējis	1691 K raksts
vam	2352 K je bil	2352 K je bila
van	72 K kérdésed	1327 K egy jó	1327 K egy tipped	1327 K egy tippje	1346 K olyan	1346 K olyan dokumentuma
var	31 K först	2450 K med
varaa	1082 K
vasta	968 K
vastaa	1068 K	1082 K
vastaava	1080 K päätoimittaja:
vastutav	950 K väljaandja:
""", 've': """
vea	886 K también	886 K también:	915 K el video a continuación	915 K el vídeo a continuación
ved	398 K du mere	398 K du noget
vedd	1345 K meg
vedi	1457 K anche	1457 K anche:	1460 K tutti gli articoli di
vegeu	248 K també
vegye	1345 K meg
vegyen	1332 K jegyet	1332 K részt	1345 K részt
veillez	28 K à
veja	2017 K mais em	2018 K também	2018 K mais	2018 K:	2018 K também:	2018 K mais:	2043 K o vídeo abaixo	2043 K o vídeo acima	2043 K os vídeos mais assistidos
venujte	2304 K
ver	886 K también	889 K todos los artículos de	2021 K todos os artigos de
verder	1766 K lezen:	1805 K in het nieuws:
verhaal	1782 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	538 K sie diesen
verschijnt	1773 K elke	1773 K iedere
verstuur	3 K dit
vertaling	1754 K:
verwandtes	540 K thema:
vet	1859 K du mer	1859 K du noe	2428 K du mer	2428 K du något
veuillez	28 K respecter
vezane	2215 K vesti:
vezi	2078 K și	2078 K și:	2078 K:	2086 K toate articolele	2095 K video mai sus	2095 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	418 K vil gerne høre	428 K har tidligere skrevet	1882 K vil gjerne høre	1893 K har tidligere skrevet	2450 K vill gärna höra	2460 K har tidigare skrivit
viac	2278 K:	2278 K k téme:
video	766 K above:	766 K below:	797 K by	2215 K pogledajte
vidi	2215 K još
view	721 K all posts by	721 K all articles by
vil	404 K du arbejde	404 K du være med på holdet	1865 K du jobbe	1865 K du være med på laget
vill	2434 K du jobba	2434 K du arbeta
vind	404 K billetter	418 K
vinkkaa	1061 K toimitukselle	1061 K
vinn	1865 K billetter	1882 K	2434 K biljetter	2450 K
vir	2363 K:
viri	2363 K:
vis	28 K respekt	418 K indhold	1882 K innhold
visa	28 K respekt	2450 K innehåll
visit	825 K
visita	912 K nuestra tienda	1478 K lo store	1478 K il nostro store
visite	2039 K a nossa loja	2039 K nossa loja
viste	7 K
visualizzando	1473 K questo contenuto
viu	7 K algum	44 K um erro	2033 K algo	2033 K alguma coisa
""", 'vk': """
vklopi	2358 K
vklopite	2358 K
""", 'vo': """
voce	1475 K generata
voeg	1809 K
voir	1143 K tous les articles	1144 K aussi	1144 K la vidéo	1147 K tous les articles de	1172 K la vidéo ci-dessus
voit	1061 K lähettää vinkin
voita	1082 K
voix	1158 K générée
volg	12 K ons	12 K	1755 K	1809 K
voller	535 K zugriff
vols	252 K compartir	252 K explicar
vond	8 K je dit	1790 K je deze
voor	1761 K dit artikel	1802 K maar # euro per	1802 K maar €#	1802 K slechts # euro per	1802 K slechts €#
vote	825 K
votre	27 K commentaire	1121 K adresse e-mail	1121 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	1113 K est offert	1121 K désinscrire à tout moment	1121 K pouvez vous désinscrire à tout moment	1147 K avez une information	1154 K travaillez	1154 K avez été	1154 K êtes témoin	1154 K avez une information	1154 K souhaitez témoigner	1162 K avez une info	1162 K avez une information	1162 K avez des informations	1162 K disposez	1162 K souhaitez	1162 K êtes concerné	1162 K êtes témoin	1162 K avez été témoin	1162 K avez des photos	1162 K pouvez nous	1162 K pouvez joindre	1162 K pouvez contacter	1162 K pouvez écrire à
voz	910 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2084 K să ne spui
""", 'vu': """
vuoi	1471 K segnalarci	1471 K raccontarci
""", 'vy': """
vytisknout	330 K
""", 'wa': """
wa	41 K redaksi
want	826 K to	827 K to	827 K more
war	8 K dieser	8 K der	548 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	737 K this forwarded	802 K this	1790 K deze	1810 K je erbij	1810 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1767 K is jouw mening	1790 K vind je van	1790 K vond u van	1790 K vindt u van
watch	699 K us on	716 K |	716 K now:	716 K more:	716 K the video:	716 K the latest	716 K:	766 K the video above	766 K the video below	766 K the clip above	766 K the clip below	766 K the full video	766 K the full interview	766 K the full episode	808 K more	808 K our	822 K more videos	825 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	667 K accept:	667 K accept visa	667 K accept paypal	765 K're hiring	765 K are hiring	772 K value your opinion	772 K'd love your feedback	811 K respect your privacy
wees	31 K de eerste
weet	1810 K je	1810 K u
weitere	481 K artikel zu	481 K artikel aus	481 K themen aus	485 K artikel von
weiterlesen	482 K:
wekelijkse	1716 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	572 K
werden	572 K sie
were	826 K you
wesprzyj	1960 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	715 K others are reading	716 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1946 K znajdziesz	1946 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	548 K fanden sie	548 K fandest du	548 K finden sie	548 K hilfreich war	555 K gut kennen sie	555 K gut kennst du
wil	1810 K je
with	796 K inputs from	796 K input from	796 K agency inputs	796 K reporting by	796 K additional reporting
""", 'wo': """
wochen	449 K kostenlos	449 K gratis
wolisz	1963 K słuchać	1963 K posłuchać
word	23 K lid van	1785 K lid van	1785 K vriend van	1812 K nu	1812 K vandaag
work	765 K with us	765 K for us
worth	716 K reading:
""", 'wr': """
write	825 K to
""", 'ws': """
wspieraj	1960 K
wszystkie	27 K komentarze	1929 K artykuły o	1933 K artykuły autora
""", 'wy': """
wydrukuj	1954 K
""", 'xe': """
xem	2668 K thêm	2668 K thêm:	2668 K:	2668 K video	2668 >> K	2668 K tiếp:	2677 K các bài viết của tác giả	2677 K các bài viết khác của	2677 K thêm bài của tác giả	2683 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	901 K puedes recibir
yazi	2553 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	699 K can follow him on	699 K can follow her on	699 K can follow them on	708 K can withdraw your consent at any time	708 K may withdraw your consent at any time	716 K may also like:	716 K might also like:	716 K may also be interested in:	716 K may also want to read:	716 K may want to read:	746 K can get	755 K can reach	755 K can email	755 K can e-mail	755 K can contact	766 K can hear this story	766 K can listen to this	768 K can listen to	774 K must be	774 K can be part of	820 K may have missed:	827 K're reading	827 K are reading	828 K can also	828 K can now	828 K can
your	27 K comment	27 K comments	772 K opinion matters	811 K weekly guide to	811 K daily guide to	811 K essential guide to
""", 'yu': """
yuk	1373 K unduh aplikasi	1389 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1949 K
zanim	1972 K dodasz komentarz	1972 K skomentujesz
zapis	2348 K je mnenje
zapisz	1954 K ten	1954 K artykuł	1954 K tekst
zapratite	12 K	2245 K
zapytaj	1942 K	1942 K nas
zaujal	318 K vás	2292 K vás
""", 'zd': """
zdroj	333 K:	2306 K:
zdroje	333 K:	2306 K:
""", 'ze': """
zeptejte	317 K se
zet	1809 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2291 K	2291 K článku
""", 'zi': """
zie	7 K je een	1740 K ook	1810 K je
zini	1676 K ko vairāk	1691 K stāstu	1691 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	1929 K więcej z	1930 K też	1930 K też:	1930 K także	1930 K:	1930 K wideo	1930 K film	1930 K zdjęcia	1930 K galerię	1946 K nagranie	1946 K materiał
""", 'zu': """
zugang	535 K zu allen
zugriff	535 K auf alle
zum	458 K newsletter	482 K thema:	482 K weiterlesen:	487 K autor	488 K autor	550 K kommentieren	571 K profil von
zur	487 K person	487 K autorin	488 K person	488 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1075 K
aamukirjeen	1075 K
aangemeld	1772 succesvol K
aanmelding	1815 bevestig je K
aanmerkingen	1752 op- of K
aastas	977 K
""", 'ab': """
abbestellen	454 jederzeit K
abbestellt	558 jederzeit K
abbonamenti	1504 K
abbonamento	1430 hai già un K	1430 scegli il tuo K	1433 per chi ha un K	1504 K
abbonati	50 gli K possono	50 gli K	1430 K per	1430 K a soli	1433 per gli K	1433 solo per K	1465 K	1500 K a	1500 K:	1500 K ora	1500 K per	1500 puoi, K	1501 i nostri K	1504 K
abbonato	50 se sei K	50 chi è K può	1430 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1447 devi K
abmelden	526 wieder K
abo	533 pur-K
abonament	1907 masz już K	2115 K
abonare	2098 prin K ești
abonarea	2098 confirma K
abonat	50 ca K	2067 ești deja K
abone	2509 K olun ve	2564 K olun
aboneler	50 K	2554 K içindir	2554 yalnizca K	2554 sadece K	2568 K
abonelere	2529 K özel	2529 K özeldir	2529 K açik	2529 K açiktir
abonelerimiz	50 K	2565 K
abonelik	2568 K
abonements	1701 K
abonenci	1967 tylko K
abonenti	50 K var	1693 tikai K
abonentiem	1663 tikai K	1693 teksts ir K	1693 raksts ir K
abonents	1663 jau esi K
abonne	1190 je m'K
abonnee	50 als K	1709 al K	1709 word K	1709 nog geen K	1711 als K	1816 word K
abonneer	1816 K je
abonnees	50 K kunnen	50 onze K	1709 dit artikel is voor K	1711 alleen voor K	1801 K kunnen dit	1801 K kunnen het hele	1817 onze K	1820 K
abonnement	365 kræver K	436 K	590 K	1110 avec votre K	1194 K	1709 neem een K	1709 kiezen voor een K	1777 sluit een K af	1777 een K? log	1777 al een K	1801 nog geen K	1801 K dat bij je	1801 K af met	1816 kies een K	1820 K	1900 K
abonnementen	1820 K
abonnements	1194 K
abonnent	50 als K	50 som K	365 bliv K	365 allerede K	366 som K	430 en K	432 bliv K	445 sie sind noch kein K	448 als K	450 bereits K	450 bereits K:in	1827 bli K	1827 allerede K	1828 som K	1895 en K	1896 bli K
abonnenten	50 K können	50 K dürfen	445 nur für K	445 exklusiv für K	560 lesen nur K	587 unseren K	590 K
abonnenter	50 K kan	365 kun for K	365 artiklen er for K	421 er for K	421 kun K	433 vores K	436 K	1827 kun for K	1827 denne saken er for K	1827 artikkelen er for K	1886 er for K	1886 bare K	1886 kun K	1897 våre K	1900 K
abonnentin	50 als K	448 als K	450 bereits K
abonnentinnen	50 K können	445 exklusiv für K	445 nur für K	445 K vorbehalten	587 unseren K
abonner	365 K for at	432 K på	1190 s'K	1827 K for å	1896 K på
abonnere	1872 ved å K
abonnez	1110 K-vous pour	1110 K-vous à partir	1190 K-vous	1190 K vous
abonniere	586 K unseren	586 K hier
abonnieren	453 newsletter K	467 whatsapp-kanal K	467 K sie unseren kanal	497 podcast K	558 hier K	584 google K	584 google news K	586 jetzt K	586 K sie
abonniert	450 bereits K
abrir	863 K en la app	1998 K no app
abstimmen	514 jetzt K:
abyste	285 K mohli číst dál
""", 'ac': """
accede	851 K a todo
accedi	24 K	1430 K per
accept	2074 K toate
acceptant	1136 en K les cookies
acceptar	256 K les galetes
accepteer	1731 K de cookies
accepter	1136 K les cookies
accepteren	1731 cookies te K	1731 cookies K
access	669 unlock full K	669 full K. no ads	786 K to every story	786 full K with no ads	814 year of K	814 months of K	814 want full K	814 K for half price
acconsento	1488 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	779 K with our privacy
according	841 K to
accordo	43 d'K?
account	669 create a free K to	669 sign in to your K	671 create an K to	786 please create a free K	838 create a free K	839 hold power to K	1709 maak een gratis K	1777 K is gratis en zo	1801 een gratis K	1816 maak een gratis K
accurate	793 K at time of
accused	841 K
aceptado	878 no has K las cookies
aceptaste	878 no K las cookies
aconseja	936 K
aconsejaba	936 K
aconselha	2061 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2061 K
actionnaire	1191 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1393 K dosen
adblock	296 vypněte K	379 slå K fra	1841 slå av K	1922 wyłącz K	2410 stäng av K
adblocker	472 K erkannt	472 K aktiv	472 nutzen einen K	472 verwenden einen K	472 trotz K	590 K	702 disable your K	702 you are using an K	702 K detected	1729 K uit
added	841 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K
adgang	368 få K til	432 få fri K
admitiu	2061 K
admitted	841 K
adres	1910 twój K e-mail	1950 K e-mail
adresa	2068 K de email nu va	2069 K ta de email	2069 K ta de e-mail
adresiniz	2512 e-posta K
adresse	526 gültige e-mail-K	526 sie ihre e-mail-K	526 du deine e-mail-K	526 e-mail-K ein	1120 votre K e-mail	1120 votre K email
adresu	2211 na vašu e-mail K	2239 e-mail K	2239 mejl K
ads	70 no K	70 without K	839 we don't have K
advarede	435 K
advarer	435 K	1899 K
advarte	1899 K
advert	11 K
adverteix	279 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1817 zonder K
advertisement	11 K	701 this K has not loaded
advertisements	11 K
advertiser	801 supplied by an K	801 provided by an K	801 paid for by an K	801 produced by an K	801 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1807 dit is een K
advierte	936 K
adviseert	1819 K
""", 'af': """
affermato	1503 ha K
affichage	1166 K de ce contenu
affichant	1166 en K ce contenu
afficher	1136 pour K ce contenu	1166 ne peut pas s'K
affichera	1110 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	332 K odkazy	415 K-links	471 K-links	634 K links	701 contains K links	818 K links	818 K link	1079 K-linkkejä	1339 K linkeket	1807 K links	1877 K-lenker	2241 K linkove	2241 K linkovi	2305 K odkazy	2361 K povezave	2445 K-länkar
affiliatelenker	1877 K
affiliatelinks	37 K	415 K	565 K	1807 K
affiliati	37 link K
affiliation	37 liens d'K	1170 liens d'K
affiliazione	37 link di K
affirme	1193 K
affirment	1193 K
afhankelijk	1813 K van giften	1813 K van donaties
afiliacyjne	37 linki K	1956 linki K
afiliacyjnych	1956 linków K
afiliado	37 enlaces de K	37 links de K	913 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	913 enlaces de K
afiliate	37 linkuri K	2094 linkuri K
afiliats	262 enllaços d'K
afirma	936 K	2061 K
afirmar	279 va K
afirmou	2061 K
afleveringen	1796 alle K van
afmelde	370 K dig når
afmelden	1772 elk moment K	1772 elk moment weer K
afsnittet	405 hele K
aftrekbaar	1774 gift is K
""", 'ag': """
agences	1151 avec K	1152 avec K
agenturmaterial	489 mit K
aggiornamenti	1443 segui tutti gli K
aggiunto	1503 ha K
agora	2058 doe K
agree	43 K?
""", 'ah': """
ahora	933 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	220 K	403 af K	403 med K	1864 med K	1864 av K	2433 med K	2433 av K	2680 K
aidez	1155 K-nous à	1190 K-nous
aiheesta	1078 lisää K täältä
aiutaci	1464 K	1500 K a
aiutarci	1464 K	1500 K a
aizliegta	1673 bez atļaujas ir K
""", 'aj': """
ajakirjandus	976 meie K	976 sõltumatu K	976 K maksab	976 hea K
ajakirjandust	964 toeta sõltumatut K
ajakirjanik	954 K
ajakirjanikele	39 meie K
ajakirjanikud	976 meie K
ajoute	1193 K
ajoutez	1190 K-nous
ajuda	276 K'ns
ajude	2027 K-nos	2058 K-nos
ajutorul	2099 K tău putem	2111 avem nevoie de K tău
""", 'ak': """
akci	319 naši K
akciu	2293 našu K
akismet	21 K to reduce spam
akkoord	1772 ga je K met onze	1772 gaat u K met onze
aktardi	2567 K
aktivieren	472 javascript K
akzeptiere	453 mit der anmeldung K
akzeptieren	453 mit der anmeldung K	474 cookies K
""", 'al': """
alamat	1371 K email
aldus	1819 K
alerta	2061 K
alertas	14 las K	866 recibe K	866 activa las K	2001 receba K
alertes	1125 recevez les K	1125 K info
alertou	2061 K
alerts	14 K	687 get K as
algemene	1772 ga je akkoord met de K
alin	2551 K
alive	839 local news K
alkaen	1077 K #
alles	445 lesen sie K	1801 lees K met
allow	703 K ads on
aloud	734 is read K by
""", 'am': """
amendat	2114 a K
ammesso	1503 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1501 siamo K su
andare	1423 prima di K via
android	460 für K und ios	683 our K app	1177 sur ios et K	1718 app voor K
angebot	533 ihr K	533 dein K	586 hier gibt es das K
angebote	526 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	580 ihre spende K	580 deine spende K	580 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	474 inhalte K werden
anggota	1417 jadilah K
ankete	2297 našej K	2297 v K
anketi	35 našoj K	2235 našoj K	2235 u K	2356 naši K	2356 v K
anketimize	35 K
anketimizi	2538 okur K	2538 K
anketo	2356 kratko K	2356 našo K
anketu	35 našu K	2235 kratku K	2235 našu K
ankety	323 naší K	2297 našej K
ankiecie	35 naszej K	1947 naszej K	1947 w K
anlatin	38 bize K	67 bize K	2551 K
anlatti	2567 K
anmelden	24 K	437 jetzt K	514 jetzt K:	586 hier K
anmelder	400 er K	1861 er K
anmeldung	453 mit meiner K	453 mit ihrer K	453 mit der K stimmen	453 mit der K stimme	453 mit der K willige	453 mit der K willigen	453 mit der K erklären sie	499 K	553 hier geht es zur K
annetus	964 tee K	979 K
anno	1502 all'K
annonce	11 cette K
annoncelinks	37 K	415 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	433 uden K
annonsblockerare	2410 stäng av K
annonseblokkering	1841 slå av K
annonselenker	37 K	1877 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1897 uten K	2464 utan K
announced	841 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1503 ha K
ano	2060 por K
anoi	1095 K
anoniem	1752 K tippen	1789 ons K
anonim	2532 bize K
anonym	547 K an uns
anonymous	805 K
anonymously	805 K
anot	1660 K
anregungen	520 fragen oder K	520 fragen und K
ansehen	518 hier K	518 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	710 K our poll
antes	844 K de irte	1985 K de sair
anuncio	913 después del K	913 tras el K
anuncios	70 sin K
anunciou	2061 K
anuncis	70 sense K
anvender	379 vi K cookies
anytime	674 cancel K	840 cancel K
anzeige	11 der K	11 dieser K	471 nach der K weiter	543 dies ist eine K
anzeigen	70 ohne K	70 keine K	474 mit einem klick K lassen
anzusehen	508 um das video K
""", 'ap': """
apelowali	1982 K
apeluje	1982 K
apgalvo	1700 K
aplicativo	1998 baixe o K	1998 baixe nosso K	2059 nosso K
aplikace	355 naše K
aplikaci	292 stáhněte si naši K	293 stáhněte si K	326 mobilní K	326 naší K	326 naší mobilní K	354 stáhněte si K a
aplikaciju	2266 preuzmite K i
aplikacja	1980 nasza K
aplikacji	1912 w naszej K	1912 otwórz w K	1970 naszej K
aplikasi	1372 K kami	1374 unduh K	1374 download K	1417 instal K	1417 unduh K kami	1417 unduh K gratis	1417 segera unduh K	1417 yuk unduh K	1418 K kami
apoiador	1988 torne-se K	2027 seja nosso K	2058 torne-se K	2058 seja nosso K	2058 seja K
apoiam	2050 nos K todos os meses
apoie	2027 K
apoio	1984 seu K	1988 seu K é	2027 seu K
aportaciones	924 gracias a las K
aporte	898 tu K	933 tu K
apoyan	924 que nos K cada mes
apoyo	843 su K	843 tu K	847 con tu K	847 tu K es	898 tu K
app	460 als K	523 mit der K	523 in der K	524 -K	556 mit der K der	683 get our K	683 in our K	683 use our K	683 our new K	683 our ios K	686 get the K	817 have our K	817 our K has	817 with our K	817 via our K	817 on our K	838 our K	1718 in de K	1769 -K	1834 i vår K	1897 vår K	2402 i vår K	2464 vår K	2660 tải K	2717 在K中
appareil	1110 un seul K à la fois	1183 en cours sur un autre K
appeared	728 first K on	795 K in print
appen	372 hent K	372 åbn i K	1834 last ned K	1834 hent K	1834 åpne i K	2402 öppna i K	2403 ladda ner K	2403 ladda ned K	2403 hämta K	2463 ladda ner K och
appje	38 stuur een K	67 stuur een K	1751 ons een K
application	1122 téléchargez l'K	1122 notre K	1123 dans l'K	1123 avec l'K	1123 sur l'K	1123 télécharger l'K	1191 notre K
applications	1122 nos K mobiles
appot	1334 az K
apps	817 our K
apunta	276 K't
""", 'aq': """
aqui	1985 já que você está K	1985 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1897 vårt K
arbeit	587 unsere K
arbeitet	494 K als
arbejde	433 vores K
arbetar	2433 K med ai
arbete	2464 vårt K
argue	43 K back
argued	841 K
arrivato	1423 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	277 aquest K	277 l'K sencer	669 to unlock this K	669 members-only K	677 you've read your last free K	677 you have read your last free K	677 this is your last free K	677 reached your K limit	692 share this K on	701 links in this K may	788 save this K	798 this K	798 the full K	799 this K	800 this K	839 this K	1099 vous avez aimé cet K	1099 cet K vous a plu	1110 pour accéder à l'K	1110 cet K est offert	1110 cet K vous a été offert	1110 pour lire cet K	1110 offrir cet K	1110 offrez cet K	1116 de cet K à lire	1150 cet K est paru dans	1150 cet K a été publié	1174 réagir à cet K en	1188 cet K a d'abord été publié	1191 cet K
articles	15 free K	58 nouveaux K par e-mail	659 you've read # K	669 access to all our K	669 gift K to give	677 free K left	677 K left this month	677 you've used all your free K	677 # of # free K	677 K left to read	786 to read more K	786 for three more free K	786 more free K	788 K to give	788 K to gift	788 K to share	788 gift # K	1110 tous nos K	1116 il vous reste # K	1180 nos K sont en accès libre	1191 nos K
articol	2112 acest K
articolele	2112 K noastre
articolelor	2082 preluarea K
articoli	58 nuovi K via mail	1430 tutti gli K senza limiti	1435 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1423 ti è piaciuto questo K	1430 per leggere l'K	1430 regala questo K	1501 questo K
articolul	20 K complet	20 K integral	2103 pentru a citi K	2103 să citești tot K	2112 ți-a plăcut K	2112 tot K
artigo	20 ler este K	20 ler o K	1985 gostou deste K	2054 para ler este K	2059 este K
artigos	2026 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	413 denne K for #	430 denne K	430 en K	433 denne K	438 dir gefällt dieser K	445 lesen sie diesen K mit	445 um diesen K zu lesen	445 dieser K ist nur für	445 zugriff auf alle K	445 alle K lesen	445 ganzen K lesen	451 freie K übrig	451 K frei	451 ihr letzter freier K	495 K wurde	500 unsere K öfter	529 K etwas wert ist	533 alle freien K	539 weitere K finden sie	544 rechte am K	544 K steht unter einer	554 den ganzen K	554 diesen K	559 gäbe es diesen K nicht	563 alle K zum	563 lesen sie in diesem K	568 K ist zuerst	568 K ist zuvor	570 K gratis	585 K wurde zuerst	587 dieser K	587 diesen K	587 diesem K	1406 untuk membaca K ini	1418 K ini	1709 om dit K te lezen	1709 dit K is alleen	1709 geef dit K	1709 lees dit K met	1709 gratis K deze week	1735 fout in dit K	1752 mening over dit K	1777 een premium K	1794 dit K	1808 niets uit dit K	1808 K mag zonder	1817 dit K	2453 gratis K kvar	2462 en K
artikelen	15 gratis K	1709 toegang tot alle K	1777 aantal K bereikt	1777 aantal gratis K	1801 gratis K gelezen	1804 alle K over
artikeln	445 zugang zu allen K	533 zugang zu allen K	570 freien K	2389 gillade du K	2395 läs hela K med	2395 lås upp K	2436 fel i K	2462 den här K	2462 K	2464 den här K
artikels	568 nutzung dieses K
artikkel	971 tasuta K	976 see K
artikkelen	1867 feil i K	1895 denne K	1895 K	1897 denne K
artikkeli	20 koko K	1037 tämä K on vain	1085 ilmainen K jäljellä	1093 tämä K
artikkelia	1081 maksutonta K	1081 ilmaista K
artikkelin	1091 tämän K
artikkelit	15 ilmaiset K	1081 ilmaiset K
artiklar	15 fria K	2395 fria K	2453 gratis K kvar	2459 inga gratis K	2459 inga fria K	2464 alla K
artiklen	359 kunne du lide K	430 K	433 K her
artikler	15 gratis K	365 gratis K	421 gratis K tilbage	427 ingen gratis K	433 alle K
artikli	974 selle K
artiklid	967 tasuta K
artiklit	967 tasuta K	974 seda K	976 kogu K
arvioi	1095 K
""", 'as': """
asegura	936 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	841 K
asks	841 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	1992 já é K	2058 torne-se K	2058 seja K
assinantes	50 K podem	50 os K podem	1992 só para K	1992 somente para K	2054 exclusivo para K	2054 exclusiva para K	2054 exclusivos para K	2059 nossos K	2062 K
assinatura	2062 K
assinaturas	2062 K
assine	1984 K a	1984 K o	1991 K por	1991 K e tenha	1992 K para	2058 K já	2058 K agora	2058 K e	2058 K aqui	2058 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	800 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	701 as an amazon K	726 is an K
assure	1193 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1687 K mūs	1697 K mūs
atbalstiet	1697 K mūs
atbalsts	1687 tavs K palīdz	1697 tavs K	1697 jūsu K
attgjevast	45 K
atzina	1700 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	495 K
audioverze	2 K
audioverzi	322 K
audioverzii	2296 K
aufgefallen	477 fehler K
ausblenden	474 und wieder K
auszugsweise	489 nachdruck, auch K
auteur	1153 est l'K	1753 is K van	1756 mening van de K
auteursrecht	1784 rust K
author	723 email the K	723 the K can be	726 is the K of	726 is an K
automated	2 read by an K	734 is read by an K	734 narrated by an K
automatisch	2 K vorgelesen	448 endet K	518 K vorgelesen	544 K von dpa	544 K von der	552 der text wurde K	552 dieser text wurde K
automatisk	1864 K oversatt
autor	253 és K de	494 ist K	895 es K de	2028 é K de
autora	253 és K de	895 es K de	1939 napisz do K	2028 é K de
autorce	313 napište K
autore	1466 è K di
autorem	1939 kontakt z K
autoren	507 meinung der K
autorin	494 ist K	494 ist freie K	507 meinung der K
autorise	1183 n'K pas la lecture
autorke	2286 napíšte K
autorki	1939 napisz do K
autorovi	313 napište K	2286 napíšte K
autorskim	1957 chroniony prawem K	1957 chronione prawem K
autoru	2225 javite se K	2225 pišite K
autrice	1153 est l'K	1466 è K di
""", 'av': """
available	683 our app is K	684 K on the app store	684 K on google play	817 app is K	834 tickets are K here
avbryt	21 K svar
avec	1151 K afp	1152 K afp
averci	1500 grazie per K letto
avertit	1193 K
avertizat	2114 a K
avise	2058 K-nos
avsluta	2465 K när du vill
avsnittet	2435 hela K	2435 ladda ner K
avtorici	2346 pišite K
avtorju	2346 pišite K
avverte	1503 K
""", 'ay': """
ayda	2550 K # tl	2550 K # tl'den	2566 K
aydinlatma	2520 K metni
ayirtin	2551 K
aylik	2566 K
ayudanos	933 K
""", 'ba': """
ba	1899 K
bad	435 K	2466 K
bagikan	25 K	49 K
baixa	245 donar-te de K
baixe	1984 K o	1998 K o app
bajate	933 K la app
bancs	268 no depèn de K
banner	590 cookie-K	842 cookie K
banners	842 cookie K
bantu	1417 K kami
bastano	1500 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	544 redaktion nicht K
beboette	1819 K
become	51 K one of them	740 K a	838 K one of them
becoming	739 K a member	838 consider K	838 K a member
bedankt	1816 K voor het lezen
beelden	1752 heb je K	1752 heeft u K
befindet	474 an dieser stelle K sich
before	659 K you go	659 K you move on
begging	842 K
begs	841 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	437 mit einem K	529 jeder K hilft uns	544 K steht unter einer	559 mit einem kleinen K	568 K ist zuerst	580 mit ihrem K können wir	580 mit deinem K können wir	580 ihrem K helfen	585 K wurde zuerst	587 dieser K	587 diesen K
bejelentette	1362 K
bekijk	1762 nieuwe baan? K
beklagade	2466 K
beklagede	435 K
beklaget	1899 K
belangrijkste	1772 elke dag het K
believe	839 people who K in
belirtti	2567 K
below	810 sign up K	810 enter your email K
beluisteren	1796 dit artikel ook K	1796 hier K
benachrichtigungen	14 K	462 K aktivieren	463 push-K
benadrukt	1819 K
bent	1703 nu je hier toch K
bepaalde	1819 K
berasal	1394 konten ini K dari
berdonasi	1417 mari K	1417 silakan K	1417 ayo K	1417 anda K
bereits	445 sie haben K ein abo	533 K ein konto
bergabung	1417 mari K	1417 K dengan kami	1417 ayo K
bergabunglah	51 K	1417 K
bergantung	1404 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	587 wir K
berichterstattung	587 unsere K
berichtet	494 K für	494 K über
berichtete	589 K
berite	2375 K nas
berkomentar	6 untuk K
berlangganan	1367 sudah K	1370 K newsletter	1403 terima kasih telah K	1403 berhasil K	1417 K sekarang	1417 silakan K
bersama	51 ikutlah K	1417 gabung K
bescheid	547 sagen sie uns K	547 sag uns K
beschloss	589 K
besedah	2387 po K
besked	408 push-K
beskeder	408 push-K
besloot	1819 K
beslutade	2466 K
besluttede	435 K
besluttet	1899 K
besoin	1099 nous avons K de vous	1190 nous avons K de vous	1190 a K de vous	1190 avons K de votre
besplatan	2253 poslednji K tekst
besplatna	2240 K članka
besplatne	2240 K članke
besplatni	2232 naš K webinar	2232 naš K vebinar	2253 poslednji K članak	2253 zadnji K članak
besplatnih	2240 K članaka
beste	1772 elke week het K van
bestellen	437 jetzt K	513 im shop K	514 shop K	514 store K	586 K sie hier	586 K sie unseren
bestellung	499 K
besten	587 die K texte
betaald	1807 artikel is K	1807 content is K
betaalmuur	1774 geen K	1820 K
betalande	2462 K läsare
betalende	421 kun for K	430 K læsere	1895 K lesere
betalingsmur	436 K	1900 K
beteiligt	543 redaktion ist nicht K
betonte	589 K
betrokken	1781 redactie is niet K
bevestigen	1772 aanmelding te K
bevorzugen	500 google K
bevorzugte	500 K quelle
bevorzugten	500 K quelle
bevorzugter	500 K quelle
bewerben	514 jetzt K:
bezahlschranke	530 K	590 K
bezmaksas	1689 K rakstus	1689 K raksti	1689 K kontu	1693 K raksts
""", 'bi': """
bidrag	363 dit K	363 giv et K	432 giv et K	432 dit K gør	432 dit K er	432 dit K til vores	436 K	1825 ditt K	1874 gi et K	1896 ditt K gjør	1896 ditt K er	2442 ge ett K	2442 ditt K gör	2463 ge ett K	2463 swisha ett K
bidraget	1874 K ditt
bijdrage	1706 jouw K	1748 kleine K	1807 K is betaald	1813 dankzij jouw K	1818 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	577 uns ihre K
bildirdi	2567 K
bildirimlere	14 K	2513 K izin ver
bildirimleri	14 K	2514 K aç
bildirin	38 bize K	67 bize K
biletlerini	2538 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	839 K owner
bilten	2220 K
binding	367 ingen K	434 ingen K
bindingstid	1829 ingen K	1898 ingen K
bindningstid	2397 ingen K	2465 ingen K
binnenland	1792 is redacteur K
bisogno	1423 abbiamo K di te	1500 abbiamo K di te	1500 abbiamo K del tuo	1500 abbiamo K anche di te	1500 abbiamo K di voi
bitte	438 haben wir eine K	438 eine K an sie	438 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1362 K
""", 'bl': """
bli	1896 K med i	1896 K en del av	2463 K en del av
blijkt	1819 K uit
blijven	1774 om dit te K doen
bliv	51 K en af dem	432 K en del af
blocker	702 disable your ad K	702 disable ad K	702 turn off your ad K	702 using an ad K
blocking	702 K our ads	703 K ads
bloqueador	876 K de anuncios	937 K de anuncios	2008 K de anúncios
bluesky	16 K	696 follow him on K	696 follow her on K	696 follow them on K
""", 'bo': """
board	764 our jobs K	764 our job K
bogatych	1959 nie mamy K
boli	42 K ste pri tom
bookmark	821 K this story	821 K this page
bookshop	806 our K
""", 'br': """
bralcem	2383 K
bralcev	18 po zaslugi K	43 pisma K	2364 s podporo K	2364 s pomočjo K	2383 K	2385 naših K	2385 po zaslugi K	2385 s podporo K	2385 podpori K
bralci	2383 K	2385 naši K
branja	0 čas K
brauchen	529 K noch #	586 wir K ihre hilfe	586 wir K deine hilfe	586 K wir sie	586 K wir dich	586 K wir eure
braucht	529 K ihre hilfe	529 K deine hilfe
breaking	687 get K news alerts
brez	2364 K vas
brief	1752 K naar
briefing	738 our morning K	738 our K	738 daily K	779 K in your inbox
briefkasten	502 anonymen K	502 anonymer K
brieven	1752 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	702 your K is out of date	702 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1864 K ki	1864 K ai
""", 'bu': """
budite	2239 K u toku
buitenlandcorrespondent	1814 is K
buitenlandredacteur	1753 is K
bulabilirsiniz	2551 K
bulan	1419 per K
buletin	1370 K kami	1403 K harian kami	1418 K kami	1421 K
bulunabilirsiniz	2564 katkida K
bulundu	2567 çağrida K
bulunun	2564 katkida K
buradan	2546 K bağiş yapin
bureau	750 K chief
button	508 klick auf den K
buttons	788 the share K	788 the K below
buycoffee	1959 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	1984 K-se	1992 K-se para
cadeau	1710 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	898 K
callan	934 lo que otros K
campagne	1180 K de dons	1190 boucler notre K
campaign	839 our spring K	839 our K
can	838 pay what you K
canal	871 únete al K	933 únete al K	2004 siga nosso K	2004 siga o K	2058 entre no K	2059 nosso K
canale	1470 al K	1501 il nostro K
canali	1444 sui nostri K
canalul	2112 K nostru
cancel	21 K reply	674 K at any time	840 K any time	840 K at any time
cancele	1991 K quando quiser	2060 K quando quiser
cancellarti	1437 puoi K
cap	253 és K de
caporedattore	1466 è K
caporedattrice	1466 è K
carte	9 cette K
casella	1438 nella tua K
""", 'ce': """
cebinize	2543 K gelsin
celoten	20 K članek	2332 K članek je	2360 K članek
celotnega	2332 za ogled K	2332 za branje K	2360 K članka
cenite	2380 K naše delo	2380 K naš trud
cerea	2114 K
cereau	2114 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2114 a K	2114 au K
""", 'ch': """
channel	839 our K	1376 ikuti K	1376 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1119 par e-mail K	1119 par mail K
chargement	1166 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	552 unseren K	552 unserem K
chcete	354 K číst dál	2273 K čítať ďalej
check	769 K back for more	769 K back soon
chef	1153 est K de	1792 is K van de
cheffe	1153 est K de
chefredakteur	579 ist K
chefredakteurin	579 ist K
chefreporter	579 ist K
chefreporterin	579 ist K
chegou	1985 se você K até aqui
chercheur	1153 est K
chercheuse	1153 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2699 hãy K sẻ	2702 K sẻ
chiede	1503 K
chiederti	1423 un piccolo favore da K
chief	726 is K
chiesto	1503 ha K
chip	739 K in	740 K in	838 K in now	838 K in and
chipping	838 consider K in
choices	809 cookie K	809 your K
choisissez	1110 K votre offre
choose	657 K a plan	671 K a plan
chosen	793 K by our
chronione	1957 K są prawem
""", 'ci': """
cijelog	2207 za čitanje K
cikk	1360 ez a K
cikkeink	1360 K
cikket	1358 ezt a K	1358 a K
cinste	54 fă-mi K cu o cafea
cipta	1388 hak K
citarea	2107 cu K sursei
citera	2422 K oss gärna	2422 K gärna men ange
citire	0 timp de K	0 timp K
citit	2099 dacă ai K până aici
cititorii	36 K noștri	2112 K noștri
cititorilor	18 datorită K	43 scrisorile K	2099 datorită K
civil	816 keep it K
""", 'cl': """
claimed	841 K
clarifications	773 corrections and K
clicking	757 by K play
client	1112 déjà K
clips	40 your K
""", 'co': """
code	1470 qr K
codziennie	17 K rano	1910 otrzymuj K
coffee	54 buy me a K	54 buy us a K	739 buy me a K	739 buy us a K	838 buy us a K	840 cup of K
colabora	895 K con
collabora	1466 K con
columnist	726 is a K	750 K	1753 is K	1814 is schrijver en K	1814 is K en
colunista	2028 é K
com	2155 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	881 quieres K	882 para K	2014 para K
comentari	6 deixa un K
comentarii	2112 spune-mi în K	2112 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	881 déjanos tu K
comentarios	881 no admite K	882 en los K
comentariu	21 pentru a publica un K
comentou	2061 K
comision	2094 primi un K
comment	6 to K	6 to leave a K	6 to post a K	710 log in to K	710 sign in to K	710 be the first to K	710 leave a K below	710 leave your K	710 our K policy	711 post a K	816 posting a K	816 members can K	833 to K you must	833 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1174 votre K sera publié
commentaires	1139 charte des K	1139 espace K	1140 dans les K
commentare	6 per K	1452 vuoi K	1453 per K
commentator	1814 is politiek K
commenter	1140 pour K	1174 peuvent K	1174 pour pouvoir K
commenti	1452 i K saranno	1453 nei K
commenting	710 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	710 in the K below	710 let us know in the K	710 K powered by	710 K have been closed	710 all K are subject to	710 we welcome your K	711 in the K section	816 posting K	833 closed the K	833 turned off K	833 turned off the K	833 switched off K	833 disabled K	838 let us know in the K
commercial	793 our K team	793 our K content	1170 réalisé par un partenaire K	1183 notre service K
commissie	1781 een K
commission	701 we may receive a K	701 K if you buy	793 may earn a K	793 may earn a small K	793 may earn an affiliate K	793 may receive a small K	793 may receive K	793 earn K from	818 K
commissione	1479 ricevere una K
commissions	818 K
committed	773 K to accuracy
community	546 unserer K	587 unsere K	710 abide by our K	747 our K members	747 leave our K	747 like our K	838 join our K of	839 K-funded	1452 regole della K	1470 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2035 uma publicação K por
compartilhado	2035 um post K por
compartilhe	25 K	49 K com	67 K sua história	2058 K este
compartilo	49 K
compartir	851 K tu cuenta, cambia	933 si quieres K tu cuenta
compensated	818 K
compensation	793 receive K from
complain	773 K about this article
complained	841 K
complains	841 K
complaints	773 our K page
completa	927 para leer la nota K	1991 para ler a matéria K
complete	786 K digital access
completo	1991 para ler o artigo K
complimentary	15 K articles	677 K articles	677 K article this month	677 last K article
compte	1190 créez un K	1190 créez votre K
comunidad	924 K que sostiene
comunidade	2058 faça parte da K
comunique	2013 K um erro
comunitatea	2099 K care susține	2111 intră în K
concorda	43 K?
condannato	1503 ha K
condiciones	879 términos y K
condividi	67 K la tua storia	1500 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1174 charte de bonne K
confidence	748 in K
confidential	748 K tip	748 K tips
confirm	679 check your email to K
confirmar	923 bandeja de entrada para K	2049 caixa de entrada para K
confirmat	2114 a K
confirmation	1179 e-mail de K
connect	696 K with us on
connectez	24 K-vous	1097 K-vous	1110 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1449 il K ai cookie
consent	706 we need your K to load	742 written K
consentimento	2035 K para carregar
consentiti	1452 non sono K commenti
consider	657 K giving	657 K making	657 K joining	657 K a gift	664 if you liked this article, K	740 please K	740 K a	740 K giving	740 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	679 K me with news and offers	754 K her at	754 K him at	754 K them at	838 K us at	1789 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	725 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2058 K-nos
contenido	9 este K	9 K externo	852 K premium	878 K externo de	878 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	706 to view this K, you	706 to view this K please	706 this K is hosted by a third party	706 we use your sign-up to provide K	707 third-party K	786 access to all our K	793 our K studio	795 to reuse this K	798 this K	1757 K te zien
contenu	9 ce K	1136 ce K n'a pas pu être	1136 K bloqué	1166 K est fourni par
contenus	1110 tous nos K	1191 nos K
contenuti	9 K esterni	1433 a tutti i K
contenuto	9 questo K	9 K esterno	1449 K esterno
contingut	9 aquest K
continua	1492 K a leggere con	2103 pentru a K lectura
continuar	268 el teu suport per K	268 ajuda'ns a K	271 per K llegint	2054 para K lendo	2054 para K a ler	2054 K lendo
continuare	20 K a leggere	1492 per K a leggere	1492 per K la lettura	2103 pentru a citi în K	2103 citește în K cu
continue	669 to K reading this article	669 log in to K	669 sign in to K	669 register to K	669 upgrade to K	838 help us K	2041 K a ler abaixo	2054 K lendo com	2054 K a ler com
continuer	1183 pour K à lire
continuez	1170 publicité, K	1183 K votre lecture sur
continuing	706 by K to use this website, you agree
contou	2061 K
contribua	2027 K	2058 K com	2058 K a partir	2058 K para o nosso
contribuez	1190 K
contribuisci	1422 K
contributed	751 K reporting	751 K to this report	751 K to this story	751 K to this article	795 K to this report
contributing	726 is a K	838 by K to
contribution	657 make a K	739 make a K	838 your K	838 making a K	1190 votre K
contributo	1422 il tuo K	1426 con il tuo K	1489 piccolo K per noi
contributor	726 is a K
conversation	657 join the K	710 join the K with	711 to join the K	816 in the K
convida	54 K'm a un cafè
cookie	706 manage your K	1209 קובצי K	1330 K-kat	1449 usiamo i K	1449 questo sito usa i K	1922 pliki K	2149 файлы K	2149 файлов K	2159 файлы K	2189 файлы K	2189 файлов K	2289 súbory K	2595 файли K	2595 файлів K	2607 файли K	2637 файли K	2637 файлів K	2664 sử dụng K	2679 chấp nhận K
cookiekeuze	1793 K
cookies	9 third-party K	379 vi bruger K	380 bruger K til	402 K	551 nutzung von K	602 αποδοχή K	646 K	706 we use K	706 this site uses K	706 this website uses K	706 our site uses K	706 uses K to	706 accept all K	706 accept K	706 how to control K	707 use of K	757 social media K	809 K	878 usamos K	878 este sitio utiliza K	878 esta web utiliza K	878 aceptar las K para	878 que aceptes las K	879 uso de K	1136 refusé les K	1137 utilise des K	1166 gérez vos K	1194 bandeau K	1731 omdat je geen K	1733 gebruik van K	1757 social media-K	1793 K toe te staan	1841 vi bruker K	1863 K	1922 używamy K	1922 plików K	2010 usamos K	2010 este site utiliza K	2010 este site usa K	2011 uso de K	2424 K på	2432 K
cookievoorkeuren	1757 K
copy	839 read our K
copyright	1784 rust K
corespondent	2085 este K
corporate	839 K backing
correct	793 K at time of
correction	773 report a K	773 request a K	773 suggest a K
corrections	773 our K	773 K policy	803 our K team	839 our K
correo	859 en tu K	859 en su K	859 a tu K
correspondant	1153 est K	1153 K à
correspondante	1153 est K	1153 K à
correspondent	726 is a K	750 K	1753 is K
correspondente	2028 é K
correspondents	839 our K
corresponsal	253 és K	895 es K
correu	245 al teu K
corrispondente	1466 è K
courriel	1119 par K chaque	1119 dans votre boîte K
couvre	1153 K les
coverage	769 read our full K	769 see our full K	821 more of our K	821 all our K	839 our K
covers	726 K the
""", 'cr': """
created	733 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	841 K
criticized	841 K
cronisti	39 nostri K
crowdfunding	842 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	895 K los
cuenta	851 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1792 is K
cuma	17 her K
cuota	934 tu K
""", 'cz': """
czekamy	1925 K na wasze
czytaj	1979 K dalej za
czytania	0 czas K
czytasz	1980 K nas
czytelnicy	36 nasi K	1976 K	1980 nasi K
czytelniczek	1959 dzięki wsparciu K
czytelniczki	1976 K
czytelnikom	18 dzięki K	1976 K	1980 dzięki K
""", 'da': """
daarna	1711 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	586 sind sie K	586 sei K
dacci	1500 K una mano
daftarkan	1403 K email anda
dagar	2443 # K för #
dage	413 # K for #	432 prøv # K
dagelijks	1714 ontvang K
dager	1875 # K for #
daily	679 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	1980 pisać K
danach	448 K # euro
dane	2307 #% z K	2307 # % z K
dankzij	18 K lezers	18 K onze lezers	1774 K onze leden	1774 K mensen zoals jij	1774 K lezers zoals jij	1800 K onze lezers	1800 K lezers	1800 K giften	1813 K jouw steun	1813 K uw steun
dapatkan	1376 K update berita
dar	354 váš K	358 K	2329 K
darbu	1698 mūsu K
darmowe	1953 K konto
darmowy	1907 ostatni K	1968 ostatni K tekst
darmowych	1953 limit K
darowizna	1979 twoja K	1983 K
darowizny	1983 K
darte	861 K de baja
darujme	334 na K	355 na K	356 K
dary	358 K	2329 K
data	726 is a K
datajournalist	1792 is K
dateci	1500 K una mano
datenjournalist	579 ist K
datenjournalistin	579 ist K
datenschutzbestimmungen	475 K
datenschutzhinweise	475 K
""", 'de': """
deaktiviere	472 K deinen adblocker
deaktivieren	472 K sie ihren adblocker	472 adblocker K	472 ad-blocker K
deaktiviert	472 javascript ist K
debat	401 send det til K
debate	711 join the K
debattartikel	2431 din K	2431 skriva en K
debattartikeln	2431 svara på K
debatten	6 delta i K	383 deltag i K	407 deltage i K	407 deltag i K	407 tone i K	1868 delta i K
debattinnlegg	43 K	1862 K
decided	841 K
decidiu	2061 K
decis	2114 a K
deciso	1503 ha K
declarat	2114 a K	2114 au K
declarou	2061 K
dedi	2567 K
dedicated	839 our K team
dediler	2567 K
deductible	739 tax-K gift	739 tax-K donation	838 make a tax-K	840 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1702 K dit
deine	18 ohne K
dejal	2387 je K
dejala	2387 je K
dela	25 K den	49 K den	2463 K med en vän
delite	49 K ga	67 K z nami
delivered	669 print edition K to	670 K to your door	679 K to your inbox	679 K to your email	679 get the latest news K
delo	2380 vam je všeč naše K	2385 naše K
dem	51 bli en av K
demanar	279 va K
demander	1099 une faveur à vous K	1099 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2567 K
denuncia	936 K	1503 K	2061 K
departe	49 dă-l mai K	2111 citi mai K
depend	839 we K on
depende	924 no K de bancos	2050 não K de bancos
dependemos	924 K de nuestros lectores	2050 K dos nossos leitores
der	589 so K
derden	1731 inhoud van K
derdi	2567 K
derecho	29 se reserva el K
derlerdi	2567 K
desactiva	876 K adblock
desactivar	876 K adblock
desacuerdo	43 en K
desative	2008 K o adblock
descarga	863 K la app	863 K nuestra app	933 K nuestra	933 K la app
descarrega	276 K't
descarregue	1998 K a app
desk	39 our news K
despre	2085 scrie K
desta	2058 faça parte K
destek	2546 K olun	2564 bize K	2564 K olun	2564 K ol	2564 K verin	2564 aylik K
det	435 hed K	1899 het K	1899 sto K
detected	702 ad blocker K	702 adblock K
determinou	2061 K
detto	1503 ha K
deutschen	568 von der K presse-agentur
devamini	2509 K okumak için	2564 haberin K okumak
devenez	1190 K membre	1190 K mécène
device	748 non-work K
""", 'di': """
dicci	1500 K la tua
dice	936 K	1503 K
diceva	1503 K
dich	586 trag K
dichiarato	1503 ha K
die	589 so K
diesem	587 K text
diesen	9 K tweet	49 leiten sie K	554 K text	559 gäbe es K text nicht	587 K text
dieser	587 K text
dieses	9 K video	508 um K video
different	43 got a K view
dig	359 vi har en bøn til K	2463 hör av K
digest	738 weekly K	738 our K
digipakett	939 telli K
digital	533 K-abo für	560 ein K-abo	814 K pass
digitalabo	445 mit unserem K	533 K für
dijo	936 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2240 za # K	2240 od # K
dinara	2268 K
dine	365 læst alle K
dinleyebilirsiniz	2551 K
dinleyin	2 haberi K	2551 K
dipublikasikan	22 tidak akan K
dir	279 va K
direct	679 K to your inbox	1130 suivez en K	2068 K în inbox
directement	1120 K dans votre
directly	679 K in your inbox
directo	871 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1447 K adblock
disagree	43 K?
disait	1193 K-il	1193 K-elle
disattiva	1447 K adblock	1447 K l'ad blocker
discord	546 unserem K
discorda	43 K?
discordu	312 K
discordzie	1938 K
discover	251 a google K	396 google K	500 google K	584 K folgen	616 google K	744 google K	900 en google K	1750 google K	1857 google K	1938 google K	2083 pe google K	2426 google K
discoverissa	1059 google K
discussion	6 to join the K	816 in the K	816 join the K	1139 participez à la K
disdici	1430 K quando vuoi	1502 K quando vuoi
disfrutando	927 sigue K de
disiscriverti	1437 K
diskuse	325 vstupte do K	325 zapojte se do K
diskusie	2298 zapojte sa do K	2298 vstúpte do K
diskutiere	477 K mit
diskutieren	477 K sie mit	477 K sie über	586 K sie mit
diskutovat	325 K mohou
dispatch	738 a weekly K	738 our K
disponibil	2066 K doar pentru abonați
disponibile	1440 K su app store
disponible	864 K en google play	1122 K sur l'app store
dispositivo	851 si continúas leyendo en este K	852 en otro K	1492 in uso su un altro K	2054 em outro K	2054 noutro K
dispus	2114 a K
disse	1503 K	2061 K
distribuie	25 K	49 K-l
dit	1193 a K	1193 K-il	1193 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1139 K-le nous en	1190 K-nous
diu	279 K
diventa	1500 K socio	1500 K parte
diyor	2567 K
diyordu	2567 K
diz	2061 K
dizia	2061 K
diziam	2061 K
""", 'do': """
do	839 what we K
dobivajte	2260 K
dobivati	2254 želite K	2374 želite K
docente	1466 è K
dodaje	1982 K
dodal	357 K	2328 K
dodala	357 K	2269 K	2328 K
dodao	2269 K
doel	1774 ons K: #
dogodek	2353 naš K
dohodnine	2364 K
dokumente	502 anonym K
dollar	838 K you give	840 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1194 K
dona	1422 K ora
donacija	2244 svaka K	2244 vaša K	2266 vaša K	2267 vaša K	2267 svaka K	2270 K	2388 K
donacije	2270 K	2388 K
donacijo	2386 z K
donacijom	2268 K
donaciones	937 K
donacions	280 K
donasi	1404 K anda	1417 K anda	1421 K
donate	657 K now	657 K today	740 K	838 K what you can	842 K
donateur	1190 devenez K	1816 word dan K
donateurs	1155 nos K	1191 nos K	1774 dankzij onze K	1800 dankzij K
donatie	1706 doe een K	1706 jouw K	1748 K	1816 jouw K	1816 uw K	1816 doe een K	1820 K
donaties	1800 dankzij K	1820 K
donating	838 consider K
donation	657 make a K	664 consider making a K	739 make a K	782 K will be doubled	782 K will be matched	835 small K	838 your K	838 consider a K	842 K
donations	842 K
donativo	2027 o seu K
donatrices	1191 nos K
donazione	1426 fai una K	1464 una K	1500 la tua K	1500 fai una K	1504 K
donazioni	1504 K
donderdag	17 elke K
doneer	1702 K	1748 K
doneren	54 kopje koffie K
donio	334 na K	355 na K
donirajte	2244 K	2266 K	2364 K	2384 K
donnerstag	17 jeden K
donnez	1140 K votre avis	1190 K-nous	1190 K-leur
donors	838 new K
dons	1190 vos K	1194 K
doors	839 our K open
dopisnica	2226 je K	2347 je K	2347 , K
dopisnik	2226 je K	2226 , K	2347 je K	2347 , K
dostupan	2207 ovaj sadržaj je K
doubled	782 gift will be K
dovoljenja	2339 kopiranje brez K	2378 brez K
download	372 K appen	372 K vores app	683 K our app	683 K on the app store	686 K the app	686 K the free app	838 K our	1702 K de	1717 K de app	1717 K de gratis app
dozvole	2243 bez K
""", 'dr': """
draag	1800 K bij
draht	502 ihr K zur	502 K zu uns
dreptul	29 își rezervă K
drepturile	2081 toate K rezervate
drittanbietern	474 K nicht zugestimmt	508 inhalte von K
drittanbieters	508 dienst eines K
drittplattformen	474 K
drive	839 fund K
drop	38 K us
""", 'du': """
dukung	1404 K kami lewat	1417 K kami
dukungan	1417 K anda
dung	9 nội K này	2679 nội K này do
duyurdu	2567 K
""", 'dy': """
dyskusji	1948 kulturę K
dyskutuj	1948 K z nami
""", 'dz': """
dziennikarka	1940 - K	1940 , K
dziennikarstwo	1904 wesprzyj niezależne K	1980 nasze K	1980 niezależne K
dziennikarz	1940 - K	1940 , K
dziennikarze	1980 nasi K
dziennikarzem	39 naszym K	1940 jest K
dziennikarzy	1944 szukamy K
""", 'ec': """
economia	253 és cap d'K
economieredacteur	1753 is K
economieverslaggever	1814 is K
""", 'ed': """
edasi	49 saada K
edited	795 this story has not been K	795 has not been K by
edition	764 our special K	795 in our print K
editor	314 , K	713 letter to the K	726 is a senior K	726 is an K	726 is the K	726 is the deputy K	750 K	803 to the K	838 write a letter to the K	1393 adalah K	2028 é K de	2287 , K
editora	2028 é K de
editorka	314 , K	2287 , K
editors	803 to our K	839 we, the K	839 our K
ediyor	2567 itiraf K
""", 'ee': """
eelisallikaks	951 K
eelistatud	951 K allikaks
eens	43 mee K?
eerste	1818 K maand
""", 'ef': """
eftertryck	2422 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1095 K
""", 'ei': """
eiere	1874 ingen rike K
eigener	438 in K sache	587 in K sache
eilmeldungen	14 K	462 K aufs	525 K
eindredacteur	1753 is K
einem	448 mit K abo
einen	502 K tipp für uns
einer	544 text steht unter K
eingebettete	9 K beitrag	508 K inhalte
eingebetteten	508 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	575 unter K von ki
einstellungen	551 cookie-K
eintragen	586 K genügt
einverstanden	43 K?	453 ich bin damit K, dass
einwilligung	455 K können sie jederzeit widerrufen	455 K kann jederzeit widerrufen	455 K jederzeit widerrufen	474 K jederzeit
""", 'ek': """
ekibimiz	2565 K
ekibimize	2538 K katilin
ekipi	2353 naši K
ekipo	2353 našo K
ekledi	2567 K
ekleyin	2551 K
ekliyor	2567 K
ekonomireporter	2430 är K
eksternal	1394 konten K	1394 situs K
eksterni	2228 K sadržaj
eksternt	380 K indhold	402 K indhold	1842 K innhold	1863 K innhold
""", 'el': """
elektronski	2333 svoj K naslov	2359 svoj K naslov
elfogadom	1316 K a
elige	851 K tu plan	933 K tu plan
elismerte	1362 K
elke	17 K dag
ellas	51 únete a K
elle	1193 dit-K
ellos	51 únete a K
elmondta	1362 K
elrendelte	1362 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	327 svůj K	597 το K σας	597 στο K σας	630 το K σας	679 enter your K	679 we'll K you	679 we will K you	692 click to K	692 share via K	710 save my name, K	738 our daily K	738 our free K	754 K her at	754 K him at	831 by K	831 to your K	838 K us at	859 en tu K	1370 ke K anda	1403 di K anda	1438 la tua K	1438 nella tua K	1950 adres K	1950 swój K	1996 no seu K	2098 pe K	2127 ваш K	2239 svoj K	2239 svoju K	2300 svoj K	2578 ваш K	2655 K của bạn	2655 nhận tin qua K	2656 địa chỉ K	2686 điền K để nhận	2686 K để nhận bản tin	2686 tin nóng qua K	2687 mỗi sáng qua K	2687 qua K mỗi	2699 nhập K của bạn
emailing	723 get in touch by K
emailul	2068 introdu K	2069 pe K tău
embed	9 this K	757 to view this K
embedded	9 K content	9 K post
embora	1985 antes de ir K
empresas	934 sin grandes K
emretti	2567 K
""", 'en': """
enable	702 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1114 sans K	1192 sans K
engagent	30 n'K que
engelleyici	2520 reklam K
engelleyicinizi	2519 reklam K
enig	43 K?
enjoyed	659 we hope you K this
enligt	2466 K
enquete	35 nossa K
ensisijaiseksi	1059 K lähteeksi	1059 K lähteeksesi
enter	547 strg+K	2139 ctrl+K	2588 ctrl+K
entering	679 by K your email
enthalten	533 im abo K
entlang	586 hier K
entrada	858 en tu bandeja de K	1996 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1501 K fine mese
entschied	589 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1179 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1866 hele K
epizodo	2355 K
epizodu	321 K	2234 K
""", 'eq': """
equipa	39 nossa K	2059 a nossa K
equipe	39 nossa K	2059 nossa K
equipo	934 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	502 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	526 K angemeldet
erforderliche	21 K felder sind	477 K felder sind
erhalten	558 sie K in kürze
eri	42 K lì
erid	2174 K
erikoistoimittaja	1064 K
erkende	1819 K
erkender	435 K
erkendte	435 K
erkjente	1899 K
erreichen	547 K sie uns
erreichst	547 K du uns
error	773 spot an K
errors	773 spot any K
erschien	489 dieser text K zuerst	489 dieser artikel K zuerst	489 dieser beitrag K zuerst
erschienen	489 zuerst K auf
erstmals	585 text wurde K	585 artikel wurde K
ervaring	67 deel uw K	1789 deel je K	1789 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	544 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2058 K-nos
escreve	2028 K sobre	2028 K às	2028 K aos	2028 K para
escreveu	2061 K
escribe	895 K sobre
escribinos	38 K	67 K
escriptor	253 és K
escriptora	253 és K
escritor	895 es K
escritora	895 es K
escriu	38 K-nos	67 K-nos	276 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2058 K a
esimene	977 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1192 offre d'K
estabas	42 K allí
estamos	934 ya K en
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
ettertrykk	1853 K forbudt
etti	2567 diye rica K	2567 rica K
ettiler	2567 rica K
etwas	529 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2240 za # K	2302 od # K
euro	448 dann # K	588 ab # K	2302 za # K
euroa	1077 K/kk
eurolla	1077 K
""", 'ev': """
evenementen	1795 onze K
evening	17 every K
event	806 our free K	1762 ons K
events	806 our K
every	17 K week	679 in your inbox K	735 thank you to K	840 K gift
everyone	735 thank you to K who	735 thanks to K who	782 keep it free for K	839 K reading this
everything	839 K else we publish
evra	2360 za # K
evro	2360 za # K	2364 vsak K	2385 vsak K
""", 'ex': """
exclusief	1709 dit artikel is K	1711 K voor abonnees
exclusiva	851 nota K	928 K para socios
exclusively	786 K for members
exclusivo	851 este artículo es K	851 contenido K para	852 este contenido es K	928 K para socios	1991 este conteúdo é K	1991 este artigo é K	1992 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1191 notre K
existujeme	2307 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	841 K
explica	38 K'ns	67 K'ns	279 K	936 K	2061 K
explicar	279 va K
explicat	2114 a K
explicou	2061 K
explique	1193 K
expliqueu	38 K-nos	67 K-nos
expressed	756 views K	756 opinions K	756 views and opinions K	756 views K are personal
external	9 K content	706 K content from
externe	9 contenu K	9 K inhoud	551 dieser K inhalt	576 K medien	1731 K inhoud
externen	9 K inhalt	9 K inhalte	475 K inhalt	508 alle K inhalte
externer	9 K inhalt	474 K inhalt von	508 anzeige K inhalte	508 K inhalt konnte
externes	9 contenus K
extracto	923 un K de nuestra
""", 'fa': """
facebook	16 K	161 K	376 på K og twitter	546 unserer K-gruppe	551 inhalt von K	616 K	692 share on K	696 like us on K	696 find us on K	697 on K and twitter	697 on K, twitter	697 on twitter and K	873 en K y twitter	873 en K, twitter	873 en K y x	1131 sur K et twitter	1131 sur K, twitter	1444 su K e twitter	1726 op K en twitter	1726 op K, twitter	1788 onze K-groep	1838 på K og twitter	2005 no K e no	2005 no K, no	2407 på K och twitter	2601 K	2721 在K上
facebookgroep	1788 onze K
facebookie	16 K
facebookis	952 K
facebookon	1326 K
facebooku	16 K	312 K	2224 K	2285 K	2345 K
facts	838 fund the K
factual	773 K error	773 K errors
faire	1097 K un don
fais	1190 je K un don
faisant	1105 en K un don
faisons	1180 K vivre un
faites	51 K comme eux	1097 K un don	1105 K un don	1155 K un don	1190 K-le lire	1190 K un geste
farci	1501 da K
fast	435 slog K	1899 slo K	2466 slog K
favor	659 small K to ask	659 a K to ask of you	659 we have a K to ask	842 small K
favoriete	1750 K bron	1796 K podcast-app
favoris	1160 K google	1160 K sur google
favorite	744 K source	1160 source K
favorites	1160 sources K
favoritos	900 tus K
favour	659 small K to ask	659 we have a K to ask	842 small K
favourite	744 K source
""", 'fe': """
fee	818 a K
feedback	520 ihr K	520 dein K	710 thanks for your K	710 thank you for your K
fehler	477 haben sie einen K
fehlerhinweis	477 K
fejsbuku	2224 K
felder	60 K mit stern
felelte	1362 K
felirat	1362 ez a K
feliratkozom	1308 K a hírlevélre
fellow	726 is a senior K	726 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1322 minden jog K
""", 'fi': """
fi	739 on ko-K
fields	60 K with a star
figyelmeztet	1362 K
figyelmeztetett	1362 K
filmer	40 bilder och K
finalul	2112 K lunii
finanzieren	441 wir K uns durch spenden	559 helfen sie uns, sie zu K	587 wir K uns
finden	539 zum thema K sie	539 aus der region K sie	539 mehr dazu K sie	582 K sie hier.	582 K sie hier:	582 K sie oben.
finder	406 K en fejl
findest	582 K du hier.
fined	841 K
finestra	1452 si apre in una nuova K
first	676 for the K year	676 for your K year
fizess	1359 K elő
fizessen	1307 K elő	1359 K elő
fizette	1349 hirdető K
""", 'fl': """
flere	433 K af dem
""", 'fo': """
fogalmazott	1362 K
folge	467 K uns	554 die ganze K	586 K uns
folgen	467 K sie uns	554 alle K des	584 google news K	584 bei google K	584 auf google K	586 K sie uns
folgt	467 K uns
follow	696 K us on	696 K us at	696 K him on x	696 K her on x	696 K them on x	696 K me on	696 K our live	696 K on x	710 notify me of K-up	838 K us on
folosim	2074 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	392 alle rettigheder K
fordert	589 K
forderte	589 K
foreslo	1899 K
foreslog	435 K
foretrukken	396 K kilde	1857 K kilde
foretrukket	1857 K kilde
foretrukne	396 K kilde	1857 K kilde
forint	1361 K
forinttal	1361 K
forklarede	435 K
forklarer	435 K	1899 K
forklarte	1899 K
former	736 is a K
fortalte	435 K	1899 K
fortell	67 K oss
forteller	1899 K
fortgesetzt	471 wird nach der anzeige K
fortsette	1897 for å K å grave
forward	49 K it	49 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1753 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	577 uns ihre K	577 uns deine K
found	841 K that
founder	726 is the K
""", 'fr': """
fragen	533 K zum abo	533 K zu ihrem abo
fragt	589 K
fragte	589 K
fredag	17 hver K	17 varje K
free	70 ad-K	677 you have # K	679 sign up for our K	679 sign up to our K	679 get our K	683 our K app	683 our app is K	782 keep it K for all	782 keep this site K
freelance	724 is a K writer	726 is a K
freelancejournalist	400 er K	1792 is K
freiartikel	451 K
freier	494 ist K autor
freitag	17 jeden K
freiwillig	559 bezahlt wird K
freiwilligen	437 K beitrag
friday	17 every K
fridays	17 on K
friend	693 tell a K	782 become a K of the
frilansjournalist	1861 er K	2430 är K
""", 'fu': """
full	20 to read the K
functional	757 K cookies
fund	657 K our	664 help K our
funded	839 reader-K
fundet	406 K en fejl
fundraising	839 K deadline	842 K
funktionale	508 K cookies
funnet	1867 K feil	1867 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	589 K an
gabung	1376 K di kanal	1417 K di	1417 yuk K	1417 ayo K
galetes	256 fem servir K
ganze	539 lesen sie die K
ganzen	20 K text	445 den K text lesen	539 lesen sie den K
gave	1824 gi en K i dag	1824 gi en K nå	1825 gi en K	1896 gi en K til oss	1896 gi en K i dag	1896 gi en K nå	1900 K
gazetecidir	2534 K
gazetecilerimiz	2565 K
gazetecilik	2565 bağimsiz K	2565 K para	2565 iyi K
gazetemizi	2562 K
gazetesi	2534 K'nde yaziyor
""", 'ge': """
geaccepteerd	1731 geen cookies hebt K
geblokkeerd	1793 inhoud is K
gebruiken	1731 wij K cookies	1731 we K cookies	1752 dit artikel K
gebruikt	1731 deze website K cookies	1731 deze site K cookies
gedetecteerd	1729 adblocker K
gedruckte	533 K zeitung? dann
gedruckten	533 abonnenten der K
gefallen	438 ihnen hat dieser artikel K	438 hat ihnen dieser artikel K	438 hat dir dieser artikel K
gefragt	589 K
gefunden	477 fehler im text K
gehen	438 bevor sie K
gekennzeichnete	471 mit einem symbol K
geladen	474 nicht K werden	508 inhalt konnte nicht K
gelesen	587 bis hierhin K	587 bis hierher K
gemaakte	1794 door ai K
gemeenteverslaggever	1814 is K
gemeinschaft	529 teil der K
genehmigung	490 ohne K
generated	733 summary was K	733 summary is K	733 summaries are K	733 key points were K	733 audio was K	733 voice is K	733 K using ai	733 K by ai	733 this audio is K
genererad	2433 ai-K
genereret	403 K af ai
generosity	838 your K
gengive	422 ikke tilladt at K
gengives	45 K	393 må ikke K
genossenschaft	587 unsere K	587 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1735 je e-mailadres wordt niet K	1784 artikel is eerder K op
gerekiyor	2560 üye olmaniz K
gern	586 wirf K
gerne	410 ja tak, jeg vil K	432 vil K høre fra dig	432 hører vi K
geschickt	526 eine e-mail K
geschlossen	477 kommentare sind K
gesponsord	1807 artikel is K	1807 content is K
gewijzigd	1781 intussen K	1781 inmiddels K
gewinnspiel	513 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	523 die app K es	523 app K es
gift	657 make a K	838 your K	1702 met een K	1774 met jouw K	1774 met uw K
gifts	18 small K
giornale	1501 questo K	1501 il nostro K
giornalismo	1426 sostieni il K	1489 fare K costa	1501 il nostro K	1501 il K costa
giornalista	39 nostro K	1466 è K e	1466 è K de	1466 è K di	1466 è K del	1466 è K della	1466 è K dell'	1466 è K a	1466 è K per
giornalisti	39 nostri K	1501 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2551 K
gitmeden	2505 K önce
give	739 K what you can	838 K what you can	838 K if you can	838 euro you K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1854 kan ikke K
gjerne	1896 vil K høre fra deg
""", 'gl': """
glasajte	2249 K
glasila	2269 K
glasio	2269 K
glasujte	2249 K	2369 K
gledajte	2255 K nas	2375 K nas
glissez	1190 K une pièce
""", 'go': """
going	20 to keep K	835 keep us K	839 keep us K
google	161 K news	251 a K news	312 K news	326 K play	396 K news	467 auf K news	500 als quelle bei K	500 als quelle auf K	500 bei K öfter	500 auf K sehen	523 K play	545 K-suche	545 bei K	545 K news	545 auf K	616 K news	683 get it on K play	696 follow on K news	744 K news	744 star on K	744 source on K	813 when you search on K	813 in your K feed	900 en K news	1325 K-ben	1633 K news	1674 K ziņās	1674 K news	1750 vaker in K	1787 in K	1787 op K	1787 bij K	1857 K news	1857 som kilde på K	1871 app store og K play	1871 K play og app store	1918 nas w K news	1918 na K news	1938 K news	2083 pe K news	2224 K news	2285 K news	2299 K play	2345 K news	2426 K news	2426 som källa på K	2439 app store och K play	2439 K play och app store	2516 K news'te	2530 K news'te	2530 K'da bizi	2542 app store ve K play'den	2601 K news	2661 trên K news
gostou	2059 K desta	2059 K deste
govorila	2269 K
govorili	2269 K
govorio	2269 K
""", 'gr': """
gracias	18 K a ti	934 K a ti
granskning	2464 sådan här K	2464 vår K	2464 oberoende K
granskningar	2464 våra K
granskningen	2464 den här K
gratis	448 wochen K	448 monat K	560 tage K	586 jetzt K	588 wochen K	851 crea tu cuenta K	858 recibe K	933 recibe K	935 prueba K	1419 K	1709 ontdek nu K	1709 krijg je ook K	1817 niet K	1875 dager K	1886 K sak igjen	1886 K saker igjen	1892 ingen K saker	2443 dagar K
gratisartiklar	15 K
gratuit	15 article K	1116 dernier article K	1191 ce site est K	2111 creează un cont K
gratuita	1502 prova K
gratuitas	15 matérias K	854 notas K	2026 matérias K
gratuite	15 articole K
gratuitement	1110 essayez K	1112 inscrivez-vous K	1120 recevez K
gratuiti	15 articoli K	1435 articoli K
gratuito	15 articolo K	1435 articolo K	2026 artigo K
gratuitos	15 artículos K	15 artigos K	855 artículos K	2026 artigos K
gratuits	15 articles K	1180 nos articles sont K
gridava	1503 K
gritaba	936 K
gritava	2061 K
grupi	2256 viber K
grupo	2058 entre no K
""", 'gu': """
guglu	2224 K
guidelines	710 community K before	710 our community K
""", 'ha': """
haber	2565 bu K
haberdar	2543 ilk siz K olun	2543 K olun
haberi	2 K dinle	4 K	2562 bu K	2562 K size
haberler	2530 google K'de	2530 google K	2565 bütün K
haberlerimiz	2565 K
haberlerimizi	2562 K
hacemos	924 lo que K
hacete	933 K socio	933 K socia
hafta	17 her K
haftalik	2566 K
haftanin	2562 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2549 ücretsiz haber K	2560 ücretsiz haber K
hakutulostesi	1059 google-K
halben	560 zum K preis
haluan	1074 kyllä kiitos, K
hangzik	1362 K
hashtag	62 K it
hatirlatti	2567 K
hatti	2533 ihbar K
hattimiza	39 K	2533 ihbar K
haussa	1059 google-K
hauteur	1192 à la K de vos moyens
havi	1361 K #
havonta	1361 K
hay	2702 cho K
""", 'he': """
hear	749 we would like to K from you	749 we'd like to K from you	749 we'd love to K from you	749 we want to K from you	749 would love to K from you	838 we want to K from you	838 we'd love to K
heard	841 court K
hebben	1816 wij K je hulp nodig	1816 we K je steun nodig
hedder	435 K det i
heihin	51 liity K
hekelt	1819 K
hela	20 läsa K	20 läs K	2395 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	365 for at læse K	1827 for å lese K
helfen	437 K sie mit	586 K sie uns
helft	586 K uns
helloasso	1155 K
help	838 we need your K	838 K us do	838 will you K	838 K pay for	838 K if you can	838 K us pay	1748 K ons	1816 K ons
helpful	710 was this article K
her	1821 nå som du er K
here	657 sign up K	659 as long as you're K	659 now that you're K	810 sign up K	834 book K
herohero	355 na K
herpubliceren	45 K
herunterladen	460 app K
hetente	17 K	1361 K
heter	1899 K det i	2466 K det i
hette	2466 K det
hevder	1899 K
""", 'hi': """
hidden	60 email stays K
hier	582 gibt es K.
hierboven	1796 de video K
hieronder	1796 de reportage K	1796 het fragment K
hiervoor	1757 K zijn cookies nodig
hikayenizi	67 K bize
hilf	586 K uns
hilfe	575 mit K von ki
hinterlassen	437 K sie
hinweis	547 geben sie uns einen K	547 gib uns einen K	577 einen K
hinweise	502 K zu diesem	502 K nehmen wir	502 K für uns	520 K auf fehler
hirdette	1362 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	253 és K
historiadora	253 és K
historie	67 del din K
historien	414 læse hele K	1153 est K
historienne	1153 est K
historier	430 vores K	430 flere K	433 vores K	433 gode K
hittat	2436 K fel	2436 K ett fel
""", 'hj': """
hjelp	1864 K av ki	1864 K av ai	1888 K av ki	1888 K av ai	1896 K oss
hjelper	1896 ditt bidrag K
""", 'hl': """
hlasem	322 ai K
hlasujte	339 K	2312 K
""", 'ho': """
holder	430 læsere, der K
hoofd	1753 is K van
hoofdredacteur	1753 is K	1792 is adjunct-K
hoogleraar	1753 is K
""", 'hu': """
hubungi	38 K kami	1417 K kami
huikkaa	1095 K
huikkasi	1095 K
huusi	1095 K
huusivat	1095 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	359 nu K du er her
""", 'id': """
iddia	2567 K etti
ideal	1818 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1110 K-vous pour	1190 K-vous
""", 'if': """
ifade	2567 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	445 mit K abo
ihren	587 lebt von K
ihtiyacimiz	2564 yardiminiza K	2564 desteğinize K
""", 'ik': """
ikkunassa	1095 luki K
iklan	11 K	70 tanpa K
ikuti	1376 K kami	1417 K kami
""", 'il': """
ilanlari	2538 iş K
ilimitado	852 acceso K	1992 acesso K
ilk	2566 K ay
illimitato	1433 accesso K
ilmainen	1081 K tunnus
ilmaisia	1089 K juttuja
ilmoitti	1095 K
ilmoitukset	14 K	1072 K
iltakirje	1075 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1420 K
imbuhnya	1420 K
immobilienmarkt	513 unserem K
importa	933 tu opinión nos K
importante	2058 sua opinião é K
impozit	2100 din K către	2113 % din K
impozitul	2100 din K pe venit către
""", 'in': """
inbox	596 στο K σας	679 sent to your K	679 right to your K	679 into your K	679 check your K to	779 in your K at #	779 in your K by #	838 your K	1403 di K anda	1403 ke K anda	1488 nella tua K	1714 in je K	2210 u vaš K
inchiesta	53 mesi a questa K	1501 questa K
inchieste	1501 le nostre K
ind	24 log K	368 log K for at	430 log K med
indbakke	370 i din K
indbakken	371 i K
independen	1418 jurnalisme K
independence	839 our editorial K
independencia	934 nuestra K
independent	277 periodisme K	664 support K journalism	838 support K journalism	839 K journalism	2112 jurnalism K	2112 jurnalismul K
independente	2059 jornalismo K
independently	793 we K	793 editors K	793 K selected by our	793 K chosen by our
independents	277 mitjans K
independiente	934 periodismo K	934 prensa K
independientes	924 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1501 giornalismo K	1501 informazione K
indipendenti	1489 rimanere K	1489 restare K
indipendenza	1501 la nostra K
indirin	2542 app store ve google play'den K	2551 K
infocom	489 dpa-K
infolettre	1119 notre K	1191 notre K
informace	331 K najdete
informasjonskapsler	1842 bruker K	1863 K
informatie	1752 K over dit
information	706 to store and/or access K on a device	706 for more K see our privacy	1157 lettre d'K	1157 lettres d'K	1191 K libre
informationen	490 mit K der	502 K zu diesem fall	568 mit K von
informations	1130 suivez les K sur
informativa	1450 K sulla privacy	1501 la nostra K
informazione	1489 l'K di qualità ha un costo	1500 sostieni l'K	1501 K libera	1501 l'K di qualità
informou	2061 K
infos	563 alle K zum
ingen	71 K spam	412 uden dig K	412 K rig ejer	1874 uten deg, K	2442 utan dig K
inget	71 K spam
ingevoegde	1757 K post
ingezonden	43 K brief	43 K brieven	1756 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1343 K cikke maradt	1343 K cikkei	1343 K cikked maradt	1348 K cikk maradt	1356 nincs több K cikke
inhalt	9 dieser K	9 diesen K	445 dieser K ist nur für	508 dieser K wird von	508 um den K	551 K von x	576 diesen K zu sehen	576 ein K von
inhalte	9 externe K	475 externe K
inhalts	9 dieses K	551 laden des K
inhoud	9 deze K	1731 om deze K te	1757 bevat K van	1757 K te zien
iniciar	881 debes K sesión
initialement	1150 article publié K	1188 cet article a été K
inkorg	2400 i din K	2400 till din K
inkorgen	2441 direkt i K
inloggen	21 K om een reactie	24 K	1816 je moet nog even K
innan	2389 K du går
innboksen	1833 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1720 meldingen K	1729 javascript K
inschrijving	1772 K te bevestigen	1815 bevestig je K	1815 bevestig uw K
inscreva	1984 K-se	1995 K-se na nossa	1995 K-se em nossa
inscrever	1995 ao se K
inscription	1119 votre K a bien été	1119 K est confirmée	1119 confirmer votre K
inscrit	1112 déjà K
inscrivant	1120 en vous K
inscrivez	1097 K-vous	1119 K-vous à notre
insegna	1466 K storia
insistat	2114 a K
insisted	841 K
instagram	16 K	161 K	376 på facebook og K	467 ob whatsapp, K	468 auf facebook, K	468 auf K, facebook	468 auf facebook und K	468 auf facebook oder K	551 inhalt von K	616 K	696 follow him on K	696 follow her on K	696 follow them on K	697 on K, facebook	697 on K and facebook	1131 sur facebook et K	1444 su facebook e K	1726 op facebook en K	1726 op facebook, K	1838 på facebook og K	2407 på facebook och K	2535 K'da takip	2601 K
instagrame	2285 K	2285 facebooku a K
instagramie	16 K	1919 na facebooku i K
instagramis	952 K
instagramon	1326 K
instagramu	16 K	312 K	2224 K	2345 K
instale	1998 K a app
install	683 K our app
installeer	1769 K de app
installez	1190 K-la
installiert	556 die app K
instellingen	1793 cookie-K
integritetspolicy	2411 K
intelektas	1640 dirbtinis K
intelekto	1640 dirbtinio K	1655 dirbtinio K
intelektu	1680 mākslīgo K	1695 mākslīgo K
inteligence	336 pomocí umělé K	2366 s pomočjo umetne K
inteligencie	2309 pomocou umelej K
inteligencije	2246 uz pomoć umjetne K	2246 pomoću umjetne K	2246 uz pomoć veštačke K	2246 pomoću veštačke K	2246 uz pomoć vještačke K
inteligenciou	2309 umelou K
inteligencji	1961 z pomocą sztucznej K	1961 przy użyciu sztucznej K
inteligenco	2366 z umetno K
intelligencia	1331 mesterséges K készítette	1331 mesterséges K fordította	1331 mesterséges K segítségével	1350 mesterséges K segítségével
intelligens	403 med kunstig K	403 af kunstig K	403 fra kunstig K	403 kunstig K (ai)	423 hjælp af kunstig K	1864 med kunstig K	1864 av kunstig K	1888 hjelp av kunstig K	2433 med artificiell K	2433 av artificiell K	2455 hjälp av artificiell K
intelligenz	575 mithilfe künstlicher K
interdite	1188 diffusion K
interdites	1188 diffusion K
interessiert	547 ihre geschichte K
interview	554 das K in voller
introdu	2068 K adresa
invest	838 K in local news
investigaciones	934 nuestras K
investigador	253 és K	895 es K	2028 é K
investigadora	253 és K	895 es K	2028 é K
investigando	924 seguir K
investigant	277 continuar K
investigate	748 we should K
investigation	53 months on this K	53 weeks on this K	799 this K	839 this K	1191 cette K
investigations	748 our K team	748 our K desk	839 our K
investigative	726 is an K
investigativteam	502 K
inviamo	57 ti K	57 vi K
inviata	1466 è K
inviato	1466 è K
invitame	54 K un café	54 K a un café
invite	1193 K
invitent	1193 K
involved	793 not K in the
""", 'ip': """
iphone	683 our K app
iptal	2551 K edin
""", 'ir': """
iratkozz	1310 K fel	1359 K fel ingyen
iratkozzon	1310 K fel	1359 K fel ingyen
""", 'is': """
iscrive	1488 ci si K qui
iscrivendoti	1437 K
iscriversi	1488 K qui
iscriverti	1488 per K clicca	1500 clicca qui per K
iscriviti	1422 K	1437 K alla nostra	1437 K gratis	1437 K al nostro	1488 K qui	1500 K qui
iscrizione	1438 annullare l'K	1488 la tua K è	1488 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1362 K el
ismerte	1362 K el
issue	806 back K
issues	806 back K
istakao	2269 K
istakla	2269 K
istaknula	2269 K
istaknuo	2269 K
istedi	2567 K
istediler	2567 K
""", 'it': """
itiraf	2567 K etti
""", 'iz': """
izjavila	2269 K
izjavio	2269 K
izlasi	1697 K visu
izleyin	2551 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1818 per K
jahr	588 im K	588 pro K
jakoon	49 laita K
janela	2013 abre em nova K
jar	739 tip K
jaunumi	1698 mūsu K	1701 K
jaunumiem	1666 piesakies K	1685 K	1697 piesakies K
jaunumus	1685 K
javascript	296 povolte K	296 zapněte K	379 aktivér K	379 slå K til	472 K in ihrem browser	472 aktivieren sie K	472 K benötigt	702 please enable K	702 requires K	702 K is disabled	702 K is required	702 turn on K	702 K is not available	702 enable K in your browser	702 K must be enabled	702 needs K	876 activa K	876 habilita K	876 habilitar K	876 activar K	1047 salli K	1047 ota K käyttöön	1134 activer K	1134 activez K	1134 K est désactivé	1134 nécessite K	1208 אפשרו K	1379 aktifkan K	1447 abilitare K	1447 abilita K	1447 attiva K	1447 attivare K	1729 schakel K in	1841 aktiver K	1841 slå på K	1922 włącz K	1922 włącz obsługę K	2008 ative o K	2008 habilite o K	2008 ativar K	2074 activați K	2136 включите K	2410 aktivera K	2410 slå på K	2585 увімкніть K	2663 bật K
javasolta	1362 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2225 K nam	2225 K nam se	2225 K se našem	2225 K se našoj	2266 K nam	2266 K nam se	2266 K se našem	2346 K nam	2384 K se nam
""", 'je': """
jederzeit	448 K kündbar	453 widerruf K	453 abmeldung K	454 K abmelden	526 K wieder abmelden	558 abmeldung ist K	588 K kündbar
jednou	17 K týdně
jefa	895 es K de
jefe	895 es K de
jegyezte	1362 K meg
jelas	1420 K
jelasnya	1420 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1354 K most
jelentkezzen	24 K	1307 K be a	1354 K most
jelezze	1359 K nekünk
jetzt	445 K im abo	586 teste K
""", 'jo': """
jobbar	2433 K med ai
join	740 K for	838 K us on
jornal	2059 nosso K	2059 somos um K
jornalismo	1988 apoie o K	2050 K de qualidade tem um custo	2050 presente ao K	2058 apoie o K	2059 nosso K	2059 K de qualidade	2059 fazer K
jornalista	2028 é K formada	2028 é K formado	2028 é K do	2028 é K da	2028 é K no	2028 é K na	2028 é K e
jornalistas	2059 nossos K
joukkoon	51 liity K
journal	1191 notre K
journalism	664 support our K	664 support the K you rely on	782 keep our K free	786 access to all our K	786 access to all of our K	838 support quality K	838 support local K	839 our K	839 fearless K	839 K like this
journalisme	1102 soutenez un K	1190 soutenez le K
journalismi	1093 riippumaton K	1093 K maksaa	1093 hyvä K
journalismia	1093 K
journalismimme	1093 K
journalismus	441 unterstützen sie unabhängigen K	441 unterstütze unabhängigen K	441 für unseren K	559 freien K	587 unser K	587 unseren K	587 unabhängigen K	587 unabhängiger K	587 gut gemachten K	587 gut gemachtem K	587 frei zugänglichen K	587 frei zugänglicher K	587 guten K	587 freien K
journalist	39 vores K	39 vår K	400 er K på	400 er K hos	400 er K ved	400 er K i	494 ist freier K	494 ist K	504 arbeitet seit # als K	724 is a freelance K	726 is a K	750 K	1753 is K	1753 is freelance K	1792 werkt als K	1814 is schrijver en K	1814 is K en	1861 er K i	1861 er K på	1861 er K og	2430 är K på	2430 är K och
journalistar	39 våre K
journaliste	39 notre K	1153 est K	1153 K au	1153 K à	1153 K pour
journalisten	1817 onze K
journalister	39 vores K	39 våre K	433 vores K	1897 våre K	2464 våra K
journalistes	39 nos K	1179 nos K	1180 payer nos K	1191 nos K
journalistiek	1706 steun onze K	1800 goede K kost	1800 K kost	1817 onze K
journalistik	362 støt vores K	362 støt uafhængig K	433 vores K	433 uafhængig K	433 K koster	433 kritisk K	433 fri K	2392 stöd vår K	2392 stöd oberoende K	2464 vår K	2464 oberoende K	2464 granskande K	2464 bra K	2464 fri K
journalistikk	1824 støtt vår K	1824 støtt uavhengig K	1897 vår K	1897 uavhengig K	1897 kritisk K	1897 god K	1897 fri K
journalistin	494 ist freie K	494 ist K	504 arbeitet seit # als K
journalists	839 our K	839 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1095 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1393 adalah K	1418 K kami
jurnalism	2112 facem K
jurnalisme	1404 dukung K	1418 K kami
jurnalismul	2099 K de calitate costă	2111 susține K	2112 K nostru
jurnalist	2085 este K
jutjubu	2224 K
jutro	17 svako K	17 vsako K
juttu	1037 lue koko K	1093 tämä K
juttujamme	1093 K
juttuvinkki	38 lähetä K	67 lähetä K	1092 lähetä K
jutun	20 koko K	1091 tämän K
jutusta	1093 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1762 nu K voor	1762 je K voor
kabul	2567 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1093 K jutut
kaitstud	942 kõik õigused K
kakor	2424 K på	2432 K
kami	1417 beri tahu K	1418 tim K
kanaal	1817 ons K
kanal	433 vores K	1376 ikuti K	1418 K kami	1897 vår K	2464 vår K
kanale	1918 na naszym K
kanaliga	952 meie K
kanalimiz	2565 K
kanalimiza	2516 K abone	2531 whatsapp K	2531 telegram K	2531 youtube K
kanalimizi	2531 whatsapp K
kanalina	2531 whatsapp K	2531 telegram K
kanalini	2531 whatsapp K	2531 telegram K
kanavaamme	1060 K
kanavalle	1060 whatsapp-K	1060 telegram-K
kanavamme	1060 whatsapp-K	1093 K
karte	9 diese K	551 laden der K
karya	1418 K kami
kasutamine	949 K ilma
kata	1420 K
katanya	1420 K
katil	51 sen de K
katilin	51 siz de K	2551 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2555 reklam verenin K
kavom	54 časti me K
kaydetti	2567 K
kaydolun	2564 K
kaynak	2530 tercih edilen K
kaynaklara	2530 tercih ettiğiniz K
kazala	2269 K
kazanin	2551 K
kazao	2269 K
""", 'kd': """
kdykoli	356 zrušit K
""", 'ke': """
kebijakan	1380 K privasi	1380 K cookie
kedvenc	1325 google K
keelatud	949 loata on K
keep	835 help us K	838 help us K	838 help K our
kehotettiin	1095 K
kehotti	1095 K
kehottivat	1095 K
kehotus	1095 kuului K
kein	533 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1359 K minket
kernpunkte	552 die K
kertoi	1095 K
kertoivat	1095 K
kertoo	1095 K
kesti	2567 ceza K
ketentuan	1380 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1864 med K	1864 av K
kielletty	1086 ilman lupaa on K
kiitos	1092 K kun luet
kinnitas	978 K
kirakatban	1362 állt a K
kirim	1417 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1092 K sisään
kirjeenvaihtaja	1064 K
kirjoita	38 K meille	67 K meille
kirjoitti	1095 K
kirjoittivat	1095 K
kirjuta	38 K meile	67 K meile	975 K meile
kirjutage	38 K meile	67 K meile
kirjutas	978 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1077 €/K	1094 /K
""", 'kl': """
klaagt	1819 K
klagade	2466 K
klagar	2466 K
klagede	435 K
klagen	1819 K
klager	435 K	1899 K
klaget	1899 K
klagt	589 K
kleine	438 haben wir eine K bitte
klical	2387 je K
klicka	2440 genom att K på
klicken	554 K sie auf play	554 auf play K
klikke	1872 ved å K på
klikom	2239 K na	2359 s K na	2359 s K
klimaatverslaggever	1792 is K
klummeskribent	400 er K
""", 'kn': """
know	803 let us K
""", 'ko': """
kogu	975 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1393 adalah K
kolumnist	494 ist K	954 K	2226 je K	2347 je K	2430 är K
kolumnista	2226 je K
kolumnistica	2226 je K
kolumnistin	494 ist K
kolumnistka	2347 je K
komentar	6 za K	6 ostavite K	1401 tulis K anda	1401 di kolom K
komentara	2237 brisanja K
komentarisali	6 da biste K	2237 biste K
komentarisanje	6 za K
komentarjev	2357 brisanja K	2357 izbris K	2357 brisanje K
komentarji	2357 K izražajo	2357 K ne izražajo	2357 K odražajo
komentarz	6 dodać K	21 móc dodać K	1925 aby dodać K	1948 zostaw K
komentarzach	1935 w K	1935 w K pod
komentarzu	1935 w K
komentator	1401 tanggung jawab K
komentirajo	2357 K lahko
komentirali	2237 biste K
komentiranje	6 za K
komentirate	2357 K lahko
kommentar	522 K wird	522 ihr K	522 dein K
kommentare	478 um K zu	522 K zu diesem	522 K werden	587 schreibt mir in die K	587 schreib mir in die K	587 schreibt uns in die K
kommentaren	478 in den K
kommentarerna	2415 i K
kommentarfeltet	384 i K	1845 i K	1868 stenger K	1868 meninger i K
kommentarfunktion	478 K
kommentarsporet	407 i K
kommentator	400 er politisk K	400 er K	1861 er K i	1861 er K og	1861 er politisk K	2430 är politisk K
kommentera	6 för att K	2413 för att K
kommentere	6 for at K	6 for å K	382 for at K	1844 for å K
kommentieren	6 um zu K	6 K zu können	477 um zu K	477 probleme beim K	477 K sie diesen	477 K sie den	478 nicht mehr K	522 K
kommentiert	478 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	526 K per mail	526 K per e-mail
komunikat	1982 taki K
kondigde	1819 K
koneellisesti	1067 K
konferenci	319 naši K
konferenciju	2232 našu K
konferenciu	2293 našu K
konferenco	2353 našo K
kongress	513 jetzt zum K
konstaterade	2466 K
konstaterar	2466 K
kontakt	38 K os	38 K oss	432 K os	1896 K oss
kontakta	38 K oss	2463 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2225 K nas	2225 K redakciju
kontaktowej	1939 skrzynki K
kontaktujte	313 K redakci	313 K nás	313 K autora	2286 K redakciu	2286 K nás
konten	9 K ini
kontingent	451 haben ihr K
konto	368 opret en K for	432 opret en K	1979 załóż K	2398 skapa ett K för	2463 skapa ett K och	2463 skapa ett K här
kontributor	1393 adalah K
konzern	530 kein K	587 kein K
kopeerimine	949 K ilma
kopieras	2447 får inte K	2447 får ej K
kopieres	1853 kan ikke K uten
kopiering	392 K er ikke tilladt	2447 K utan
kopijuoti	1632 K, platinti
kopiointi	1056 luvaton K	1056 K ilman lupaa
kopyalanamaz	2526 izinsiz K
koresponden	1393 adalah K
korespondentas	1637 K
korespondente	1677 K
korespondentem	1940 jest K
korespondents	1677 K
korrekt	2436 ska vara K
korrekta	2436 ska vara K
korrekturhinweis	520 K
korrekturhinweise	520 K
korrespondent	400 er K	494 ist K	503 als K	503 seit # K	954 K	1861 er K	2430 är K
korrespondentin	494 ist K	503 als K	503 seit # K
korting	1777 K op je eerste	1777 K op het eerste
korzystamy	1922 K z plików cookie
kostenlos	448 wochen K	448 monat K	453 K per mail	559 lesen alle K	560 tage K	560 tage lang K	588 K testen
kostenlose	15 K artikel	451 noch zwei K	451 noch # K
kostenlosen	451 noch einen K	451 K artikel gelesen	453 unseren K newsletter	453 unserem K newsletter	453 unserer K newsletter	453 den K newsletter	570 K konto	570 K account
kostenloser	451 K artikel
kostenpflichtig	445 dieser artikel ist K
koster	433 K penge
kostnadsfritt	2443 en månad K
""", 'kr': """
krevde	1899 K
kritik	520 lob oder K
kritiker	2430 är K och
kritiserar	2466 K
kritiserer	435 K	1899 K
kritisieren	589 K
kritisiert	589 K
kritizuje	357 K
kronor	2465 K
krzyczeli	1982 K
""", 'ku': """
kullan	2519 çerez K
kullanilamaz	2526 izinsiz K
kullanilmaktadir	2519 çerez K	2519 çerezler K
kullanilmasi	2526 izinsiz K yasaktir	2555 izin alinmadan K
kullaniyoruz	2519 çerezleri K	2519 çerezler K
kulttuuritoimittaja	1064 K
kulturredakteur	579 ist K
kulturredakteurin	579 ist K
kulturressort	503 leitet das K
kulturskribent	2430 är K
kumppanimme	1047 me ja K
kun	413 for K #	1875 for K #
kunne	433 K du lide
kunnen	50 leden K
kunt	1813 geef wat je K
kurzfassung	495 K
kutunuza	2512 posta K
kuukaudessa	1094 K
kuukausi	1037 kokeile K	1077 K #	1092 kokeile K
kuukausilahjoituksella	1076 K
kuulutas	978 K
kuus	977 K
kuvailee	1095 K
kuvasi	40 K
""", 'kv': """
kviz	2235 naš K	2356 naš K
kvizu	2235 našem K	2356 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1095 K
""", 'l': """
l	278 K'any
""", 'la': """
laadi	975 K alla
laat	1789 K het ons
laatste	1725 volg het K nieuws
ladattavissa	1073 sovellus on K
ladda	2402 K ner vår app	2463 K ner vår
lade	459 K die app
laden	459 K sie die app	460 app K	576 die karte zu K	576 das video zu K
lage	1897 K mer
laget	51 bli med på K
lahjoituksesi	1076 K auttaa	1092 K
lahjoitus	1076 tee K	1092 tee K	1096 K
laissez	1190 K-nous votre
lamenta	936 K	1503 K	2061 K
lamentano	1503 K
lamentou	2061 K
lance	1193 K
langganan	1403 K buletin	1417 K sekarang	1421 K
lanjutkan	1406 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1358 K
last	1834 K ned vår app	1896 K ned
later	769 check back K
latest	821 the K on this story
laukeliai	21 būtini K
lauloivat	1095 K
laut	589 K
lavoro	1501 il nostro K
lawyers	839 our K
""", 'le': """
leave	679 one click to K	838 K us a tip	838 K a tip
lecteur	9 ce K	1166 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1180 par des K comme vous	1191 nos K
lectoras	36 nuestras K	934 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	934 nuestros K	934 gracias a sus K
lectors	18 gràcies als K	277 els nostres K
lectrices	1191 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	726 is a senior K	726 is a K
ledarskribent	400 er K	2430 är K
leden	1774 door onze K	1817 onze K
lederskribent	400 er K
leernos	933 gracias por K
leestijd	0 K
legfontosabb	1358 K írásait
legge	1503 si K
leggere	1431 per K tutto
lei	2113 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	494 ist K
leiterin	494 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2050 K que nos apoiam	2059 nossos K	2059 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2061 K
lengkap	20 artikel K	1406 membaca artikel K
lesarinnlegg	43 K
lese	1876 du kan K mer	1876 kan du K mer
lesedauer	0 K
lesen	445 im abo K	445 K sie mit plus	451 % noch zu K	459 in der app K	539 mehr dazu K sie	582 K sie hier.	586 danke fürs K
leser	1896 takk for at du K
leserabend	513 K	553 unseren K
leserbrev	43 K	1862 K
leserbrief	43 K	478 K
leserbriefe	43 K	478 K an	520 K
lesere	36 våre K	1897 våre K
leserfinanziert	587 K
leserinnen	36 unsere K	587 unsere K	587 unseren K
leserinnlegg	43 K	1862 K
lesern	587 ihren K
leserne	18 takket være K	1874 K våre
lesernes	18 K bidrag	1897 K bidrag
leserreise	553 K
leserreisen	513 unsere K	513 unseren K	553 K
leserumfrage	35 unserer K
leserzuschriften	520 K
lesetid	0 K
lesezeit	0 K
letno	2386 K
letter	713 send a K
letters	43 K desk	43 K page	43 the K editor	713 K to the editor	713 send K	773 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1489 solo grazie ai nostri K	1501 i nostri K
lettre	1191 notre K
lettrici	1501 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	927 para seguir K	927 quieres seguir K	927 sigue K con	927 y sigue K	933 sigue K sin
lezen	20 meer K
lezers	36 onze K	1817 onze K
lezersaanbieding	1795 onze K
lezersactie	1795 onze K
lezersavond	1762 onze K	1795 onze gratis K
lezersevenement	1762 ons K
lezersreis	1762 onze K
lezersreizen	1762 onze K
""", 'li': """
libovolnou	356 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1711 al K
lidem	18 díky K	355 díky K
liens	1170 via nos K	1170 par nos K
liest	582 K du hier.
lietotni	1683 K
lignes	1180 qui lisent ces K
liitu	975 K meie
liituge	51 K
like	839 work K this
liked	839 K what you read
liker	1897 K du det vi
limit	669 read without K	677 free K
limitat	244 accés il·K
limits	669 read without K
line	38 our tips K	67 our tips K	748 our tip K
link	692 copy the K	788 read it for free with this K
links	701 some K on this page	701 some of the K on
liputan	1418 K kami
lire	20 pour K cet	1193 peut-on K
lisas	978 K
lisens	47 K cc	47 cc-K
listen	0 min K	696 K back here	696 K to us live	734 prefer to K	734 rather K
listening	734 K time
live	806 our K	806 K q&a
liveblog	539 im K	539 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	844 si has K hasta aquí
llegint	271 per seguir K
""", 'lo': """
local	839 keep K news
log	24 K in	1709 K in om	1709 K in of
logg	24 K inn	1830 K inn for å	1895 K inn med	1896 K inn for
logga	24 K in	2398 K in för att	2462 K in med
logge	570 K dich ein
logged	21 must be K in to post	669 you must be K in to	710 you must be K in to
loggen	570 K sie sich ein
logget	382 du skal være K ind
login	24 faça K	1991 faça K para	2058 faça K
lokalredakteur	579 ist K
lokalredakteurin	579 ist K
lokalredaktion	503 leitet die K
look	839 our new K
lovade	2466 K
lovede	435 K
""", 'lu': """
lubas	978 K
luetaan	1091 juttu K
lugeda	939 et edasi K
lugejad	976 meie K
lugemiseks	939 edasi K
luisteren	1796 artikel ook K
luisterversie	2 K
lukeaksesi	1037 K koko	1037 kirjaudu sisään K
lukemaan	1092 pääset K
lukemista	1092 jatka K
lukijamme	1093 K
lukijasta	1091 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1076 K tukea	1093 K tuella
lukittu	1089 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1037 K
lunar	2113 K
lunes	17 cada K
lupasi	1095 K
lupasivat	1095 K
""", 'ly': """
lyder	435 K	1899 K	2466 K
lydversion	2 K
lyssnar	2435 K på poddar
""", 'ma': """
maand	1711 deze K nog	1818 per K
maandelijks	1711 K opzegbaar	1818 K
mach	51 . K mit	586 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	437 K sie mit	587 was wir K
macht	586 K mit
made	659 if you've K it this far
mail	38 K ons	67 K ons	290 váš e-K	327 svůj e-K	630 το e-K σας	1309 e-K cím	1789 K ons	1789 K dan	1816 K ons	1950 swój e-K	1996 no seu e-K	2098 pe e-K	2127 ваш e-K	2211 na vaš e-K	2239 svoj e-K	2239 na e-K	2274 váš e-K	2274 svoj e-K	2274 na váš e-K	2300 svoj e-K	2578 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss
mailadres	60 e-K wordt niet getoond	1714 je e-K	1772 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	371 din e-K	382 din e-K vil ikke	432 din K
mailben	1352 legjobb cikkei e-K	1352 cikkei e-K	1352 hírei e-K
mailbox	1714 in je K	1714 in uw K	1714 in jouw K
maile	2274 vašom e-K
mailom	2300 správy e-K
mailovou	327 e-K adresu
mailowy	1950 adres K
mailt	1359 írjon e-K
mailu	289 přímo do e-K	2274 do vášho e-K
mailul	2069 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1093 ilman K
mainos	11 K
mainostaja	1086 maksanut K
mainosten	1048 K esto
majhno	2385 smo K
make	838 will you K a
maken	1817 wij K
maksumuuri	1096 K
maksuton	1081 K tunnus
maksuttomat	1081 K artikkelit
mamio	2269 K
manade	2466 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2050 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	508 K-cookies	757 K cookies
marketingcookies	402 K	1757 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1370 kotak K anda
masukkan	1370 K email
matched	739 K dollar	782 gift will be K
material	490 mit K der	490 mit K von	727 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2154 K	2155 K.ru
""", 'md': """
md	413 kr./K	434 kr/K
""", 'me': """
me	2155 t.K	2602 t.K
medarbetare	2430 är K på	2430 är K i
meddelade	2466 K
meddelte	435 K
medewerker	1753 is K van
medgav	2466 K
mediach	1970 naszych K
medio	934 este K
medlem	432 bliv K	1896 bli K	2463 bli K
mee	51 . doe K	51 . doe ook K
meie	976 K töö
meil	975 aita K
meile	975 saada K
meilile	971 sinu K
meille	38 kerro K	67 kerro K	1092 lähetä K	1092 kerro K
meinen	477 was K sie dazu
meint	589 K
meinte	589 K
meinung	30 K der	43 anderer K	477 sagen sie uns ihre K	507 K des autors
mejl	2211 na vaš K	2211 vašu K	2239 svoj K	2239 na K	2400 i din K	2400 till din K
mejla	38 K oss	67 K oss	2463 K oss
mejladress	2463 din K
mejlen	2400 direkt i K
mektuplari	43 okur K
melalui	1404 dukung kami K
melanjutkan	1367 untuk K membaca	1406 untuk K membaca
meld	1896 K deg på her
meldde	1819 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	547 K dich bei uns	586 K dich an	1832 K deg av når	1872 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	437 K sie sich an	445 K sie sich an, um	445 bitte K sie sich an	547 K sie sich bei uns	586 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1770 krijg een K bij	1770 ontvang een K bij
meldingen	14 K	1720 schakel K in	1720 zet K aan	1720 ontvang K	1770 krijg K	1816 zet K aan
meldt	1819 K
meldte	1899 K
membaca	1406 untuk terus K	1406 untuk K berita ini	1417 daftar untuk K
member	50 as a K you	657 become a K	739 become a K	786 not a K?
memberikan	1401 K komentar
members	18 our K	36 our K	50 K can	669 is for K only	669 K-only story	814 paying K	839 our K
membiayai	1404 K kami
membro	2058 torne-se K
membutuhkan	1417 kami K dukungan
memuat	45 K ulang
menar	2466 K
mencionanos	62 K
mendaftar	1403 dengan K, anda
mendapat	1414 K komisi
mendapatkan	1414 K komisi	1417 daftar untuk K
mener	435 K	1896 hva K du	1899 K
menerbitkan	45 K ulang
menerima	1394 K cookie	1414 K komisi	1417 daftar untuk K
mengambil	1415 dilarang K	1415 dilarang keras K
mengandung	1401 komentar yang K
mengatakan	1420 K
menggandakan	1415 dilarang K
menggunakan	1380 K cookie
mengirimkan	57 kami K
mengutip	1387 dilarang K
meninggalkan	1401 K komentar
menit	0 K baca
mensais	2060 K
mensuales	935 K
mensuel	1155 un don K	1180 un soutien K	1192 K
mention	62 K @
mentionnez	62 K-moi
menurut	1420 K
menyalin	1415 dilarang K
menyatakan	1420 K
merch	764 our K
merci	1190 K de nous
mere	414 kan du læse K	414 du kan læse K	414 kan læse K om
merkezimiz	2565 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	278 al K	935 al K	935 por K
mese	1502 al K
mesec	2240 prvi K	2268 prvi K	2360 prvi K	2360 na K	2386 na K	2386 prvi K
meses	927 K por #
mesiac	2302 prvý K	2327 za K	2327 prvý K
message	38 K us	67 K us	659 a K from our editor
messagerie	1139 votre adresse de K ne sera pas
messengera	1938 K
messengeri	2285 K
messengerju	2345 K
messengeru	312 K
messengerze	1938 K
metus	1659 per K
mewakili	1415 tidak K redaksi
""", 'mi': """
mi	1680 ar K
mielipidekirjoitus	43 K
miembro	933 hazte K
mig	62 tag K på
mij	62 tag K
mille	1489 # per K
milliardaire	1180 à aucun K
minggu	1419 per K
mingguan	1403 buletin K kami
minket	38 keress K	67 keress K	1312 kövess K	1359 kövess K	1359 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	786 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1814 is K
misiniz	2509 zaten abone K
missen	1813 wat je kunt K
mission	839 our K
mistake	773 spot a K	773 report a K
mitdiskutieren	6 K	522 K
mitgeteilt	589 K
mitglied	586 werden sie K	586 werde K	586 jetzt K werden
mitglieder	50 K können	448 nur für K	533 angebots für K	587 unsere K
mithilfe	575 K von ki
mitteilungen	14 push-K	463 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2240 prvi K	2268 prvi K
""", 'mn': """
mnd	1875 kr/K	1898 kr/K
""", 'mo': """
mobile	683 on your K app	683 our K app
mobilen	408 direkte på K	1869 nyheter rett på K	1869 rett på K	2437 nyheter direkt i K	2437 direkt i K
mobilepay	432 K til #	432 K på #	432 K #	432 K et
modalidad	935 K premium
moderador	2013 não serão aprovados pelo K
moderados	2013 serão K antes
moderated	710 comments are K	710 pre-K
moderowane	1948 są K
mogelijk	1816 maak het volgende K
mois	1192 par K
moittii	1095 K
molbu	2222 imamo malu K	2222 malu K
molila	2269 K
molili	2269 K
molio	2269 K
monat	533 einen K für	533 K für nur	588 im K	588 pro K
monate	560 # K lang
monatlich	588 K
monday	17 every K
mondogatta	1362 K
mondta	1362 K
montag	17 jeden K
month	669 try a K for	669 try it for a K	676 for the first K	676 for your first K	840 a K	840 per K	840 every K	840 each K
monthly	739 one-off or K	786 reached your K limit	835 K gift	838 become a K	838 give K	840 K
months	53 K on this story	669 K for $#	676 for the first # K	676 for the first three K
morgen	17 jeden K	17 am K	17 hver K	411 hver K i din	529 uns auch K
morgenbrevet	1873 K
morgon	17 varje K
morgonbrevet	2441 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1191 nos K
""", 'mu': """
muhabiri	2534 gazetesi K
muhabiridir	2534 K
muhabirimize	39 K	2532 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2562 K
muistutti	1095 K
mukaan	1092 lähde K	1092 tule K	1095 K
multato	1503 ha K
multou	2061 K
mums	1697 seko K
""", 'na': """
naar	1789 mail K
nabiralnik	2333 v vaš K
nabiralniku	2333 v vašem K	2359 vašem K
nachdruck	489 K verboten	544 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	459 aktuelle K aufs handy	460 K-app	463 push-K	539 weitere K finden sie	539 mehr K finden sie	563 K des tages	563 alle K zum
nadaljevanje	2332 za K branja	2361 K spodaj
nadaljuje	2361 K pod oglasom	2361 K spodaj
nadaljujte	2332 K branje
nadie	934 K nos dice
naglasila	2269 K
naglasio	2269 K
najdete	331 další články K
najnowsze	1910 otrzymuj K
namenite	2364 K nam
napis	1982 taki K
napisz	38 K do nas	67 K do nas	1926 K do nas	1939 K do nas	1971 K:	1971 K na	1979 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2332 če želite brati K
napsal	357 K
napsala	357 K
narrated	734 is K by an ai	734 is K by ai
naslov	2333 na vaš e-K	2333 svoj e-K	2359 svoj e-K	2359 svoj e-poštni K
nastavak	2207 za K čitanja	2241 K ispod	2241 K teksta
nastavili	2207 da biste K čitanje
nastavite	2207 K čitanje	2209 K čitati
nastavlja	2241 K ispod	2241 K nakon
naszego	1944 K sklepu	1947 K quizu
naszej	1980 K pracy
naszym	1979 zostań K
naujienas	1644 K telefone	1645 K el. paštu	1656 mūsų K
naujienose	1633 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	876 tu K no soporta	876 su K no soporta	2008 seu K não suporta
navela	2269 K
naveo	2269 K
navigateur	10 votre K	21 dans le K pour mon prochain	1134 votre K ne supporte pas	1134 votre K n'est pas
navodi	2269 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	844 K pedirte	847 K tu apoyo	933 K tu ayuda	933 K de ti	933 te K
necessariamente	2031 não reflete K a opinião	2031 não refletem K a opinião
necessaris	21 camps K
necessitem	276 et K
nechcete	344 K přijít o	2317 K prísť o
nedeljno	17 jednom K
neem	1702 K nu een
nell	1440 apri K'app
nella	1438 K tua mail
nendega	51 liitu K
neodvisni	2385 K mediji	2385 smo K
neodvisno	2384 podprite K
neophodna	21 K polja
neovisni	2267 ostanemo K
neovisno	2266 podržite K
nepriklausoma	1658 K žurnalistika
nesutinkate	43 K
netiquette	477 beachten sie die K	1452 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1841 dette K bruker
neue	556 die K app
neuen	459 hier geht es zur K
neukunden	533 nur für K
neuvoi	1095 K
neuvoivat	1095 K
neuvoo	1095 K
neuvottiin	1095 K
never	71 K spam
news	460 K-app	563 alle K zum	563 alle K zu	683 K app for	726 is a K	748 K tip
newsblog	539 im K	539 unserem K
newsdesk	39 our K	39 the K
newsis	951 google K
newsletter	177 K	267 la nostra K	328 K	355 náš K	358 K	453 unseren K	453 unserem K	453 unserer K	453 K bestellen	453 K richtig	457 K an	457 K von	457 zum K	457 täglichen K	498 K	526 K erhalten	526 K empfangen	526 unser K	526 der K über	526 der K für	558 unser abend-K	558 unser morgen-K	558 unser K	558 K ist kostenlos	586 K an	587 unser K	587 unseren K	587 unserem K	587 dieser K	590 K	596 εγγραφείτε στο K	596 εγγραφή στο K	596 το K μας	596 γραφτείτε στο K	596 στο K των	596 στο K του	596 στο K της	652 εγγραφείτε στο K	652 γραφτείτε στο K	653 το K μας	656 K	679 sign up for our K	679 sign up to our K	679 sign up for the K	679 subscribe to our K	679 join our K	679 get our K	679 our K here	679 receive our K	679 our daily K	679 our weekly K	679 our morning K	738 K	779 K soon	831 from our saturday K	839 our K	842 K	858 suscríbete a la K	858 apúntate a la K	858 nuestra K	923 suscribite al K	934 nuestra K	937 K	1119 inscrivez-vous à la K	1119 abonnez-vous à la K	1119 notre K	1179 vous adresser sa K	1191 notre K	1191 cette K	1194 K	1370 K kami	1370 langganan K	1418 K kami	1437 iscriviti alla K	1437 la nostra K	1488 le nostre K	1501 la nostra K	1501 questa K	1504 K	1910 zapisz się na K	1910 nasz K	1952 K	1980 nasz K	1983 K	1995 assine a K	1995 nossa K	2049 esta é a edição da K	2049 esta é uma edição da K	2059 nossa K	2062 K	2068 abonează-te la K	2068 abonați-vă la K	2068 înscrie-te la K	2111 înscrie-te la K	2115 K	2210 naš dnevni K	2220 K	2266 prijavite se na K	2267 naš K	2270 K	2301 K	2326 náš K	2329 K	2341 K
newslettera	1910 zapisz się do K	1910 naszego K	1952 K	1980 naszego K	2220 K	2274 odber K	2301 K	2326 nášho K
newsletterem	1980 naszym K
newsletters	679 K may contain info about	738 K	839 our K	842 K	1119 nos K	1119 recevoir les K	1191 nos K	1194 K
newsletteru	328 K
newsletterul	2068 K nostru	2098 abonează-te la K	2111 înscrie-te la K	2112 K nostru
newslettery	328 K	2301 K
newsletterze	1952 K
newslettre	2301 K
newson	1325 google K
newspaper	839 our K
newsroom	38 contact our K	67 contact our K	793 not by the K	803 tell our K	803 our K	821 stories from our K	821 more from our K	839 our K	839 non-profit K	839 this K
newsticker	539 unserem K
next	806 our K	835 help pay for the K	835 pay for the K one
nezavisni	2267 K mediji	2267 ostanemo K
nezavisno	2266 podržite K
""", 'ng': """
ngay	2699 đăng ký K
""", 'ni': """
niente	71 K spam
nieograniczony	1908 K dostęp
niets	1747 K uit deze	1808 K van deze site
nieuws	1717 K-app	1750 google K	1752 K of een tip	1788 app je K	1804 al het K over	1804 al het K uit	1815 K in je mail
nieuwsbrief	1714 onze K	1715 dagelijkse K	1715 wekelijkse K	1749 K	1817 onze K	1817 deze K	1820 K
nieuwsbrieven	1714 onze K	1749 K	1817 onze K	1820 K
nieuwsbron	1787 favoriete K
nieuwsquiz	1797 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2220 K	2266 prijavite se na K	2267 naš K
""", 'no': """
nombreux	1180 plus nous serons K
nonprofit	839 K newsroom	839 K news outlet
nosaltres	38 contacta amb K
nosotros	933 colabora con K
nosso	35 K quiz	1988 apoie K	1988 apoie o K	1998 baixe K app	1998 no K app	2058 apoie K	2058 apoie o K	2058 siga o K	2058 entre no K	2059 K site
nostra	277 la K feina	1440 nella K app	1501 la K app
nostre	277 el K canal
nostro	35 K quiz	1501 il K sito	1501 che il K
nota	20 leer esta K	927 para leer esta K
noticia	934 esta K
noticias	900 en google K	900 tu fuente de K
notificaciones	14 las K	866 activa las K	866 activar K	867 recibir K
notifications	14 K	687 turn on K	687 turn on desktop K	687 would like to send you K	687 K from this site	688 enable K	688 allow K	688 receive K	1125 activer les K	1125 activez les K	1125 autoriser les K
notifiche	14 le K
notified	679 sign up to be K	688 get K
notifikace	326 K
notifikasi	14 K	1372 dapatkan K	1374 aktifkan K	1417 nyalakan K
notifikation	408 K
notifikationer	14 K	408 K
notify	688 K me of	688 K me when	710 K me of new posts
notis	2437 K
notiser	14 K	2437 K	2437 push-K
notre	35 K quiz	1191 K site
nouvelle	1139 ouvre dans une K fenêtre
novice	2333 na naše K	2333 na e-K	2341 e-K	2359 na e-K	2385 naše K
novinar	2226 je K	2226 , K	2226 - K	2347 je K	2347 , K	2347 - K
novinari	2267 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2385 naši K
novinarju	39 našemu K	2346 pišite K
novinarka	2226 je K	2226 , K	2226 - K	2347 je K	2347 , K	2347 - K
novinarki	2346 pišite K
novinarstvo	2267 nezavisno K	2267 neovisno K	2267 naše K	2385 neodvisno K
novinaru	39 našem K
noviniek	2274 odber K
""", 'nu': """
nuestra	863 en K app	933 únete a K	934 K app	934 K web
nuestras	934 K redes
nuestro	35 K quiz	64 K espejo	847 apoya K	871 únete a K canal	933 apoya K	933 únete a K	933 recibe K	934 K canal	934 K medio	934 K sitio	934 K equipo
nuestros	878 K socios	934 K socios
numer	1981 K krs
nunca	934 más que K
nuotraukas	40 K ir vaizdo
nur	533 abo für K
""", 'ny': """
nyheder	396 google K	430 vores K
nyhedsbrev	370 vores K	370 tilmeld dig K	411 K	432 tilmeld dig K	433 vores K	436 K
nyhedsbreve	370 vores K	433 vores K
nyhedsbrevet	370 få K	411 K	432 tilmeld dig K
nyhetene	1869 K rett på mobilen	1895 K våre
nyheter	1857 google K	2426 google K	2462 våra K
nyheterna	2406 följ K	2437 K direkt i mobilen
nyhetsbrev	1832 vårt K	1832 våre K	1832 meld deg på K	1832 abonner på K	1873 K	1896 meld deg på K	1897 vårt K	1897 våre K	1900 K	2400 vårt K	2400 våra K	2400 anmäl dig till K	2441 K	2463 anmäl dig till K	2464 vårt K	2464 våra K	2467 K
nyhetsbrevet	1832 få K	1873 K	1896 meld deg på K	2441 K	2463 anmäl dig till K
nyilatkozta	1362 K
nyt	1088 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1452 i campi K
obchode	2293 našom K
oberoende	2463 stöd K
objasnila	2269 K
objasnili	2269 K
objasnio	2269 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2237 K komentara
obligatoires	21 champs K sont	1139 les champs K
obligatori	1452 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	881 los campos K
obligatoriska	21 K fält	2413 K fält
obligatoriske	21 K felt	1844 K felt
obratite	2225 K nam se	2225 K se našem
obrigado	2058 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	304 další šíření K	341 ke všemu K	2302 celému K
obserwuj	1918 K nas na	1918 K nas w	1979 K nas
obvestila	14 K	2333 na K
""", 'oc': """
occupa	1466 si K di
ochtend	17 elke K	1772 elke K het
""", 'od': """
od	2240 K # €	2302 K # €	2360 K # €
odbieraj	1974 K
odcinek	1945 K
odcinka	1945 K
oddajte	2369 K svoj glas
odejdete	281 než K
odete	2222 prije nego što K	2222 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2269 K
odgovorio	2269 K
odgovorna	30 nije K
odidete	2343 preden K
odoberajte	2322 K
odobrenja	2259 bez K
odomknite	2273 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1991 K este artigo
off	38 tip us K	67 tip us K	840 one-K
offert	1112 vous est K	1192 mois K
offrez	54 K-moi un café	1190 K-lui	1190 K-nous
offrici	1500 K un
offrimi	54 K un caffè	1500 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2267 bez K
oglasov	70 brez K	2385 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2509 K devam etmek için
okurlarimiz	36 K	2565 K
okurlarimizin	2546 K desteğiyle	2565 K
okurlarin	2546 K desteği olmadan
okuyun	2551 K
""", 'ol': """
olarak	50 abone K	2510 abone K	2532 bize anonim K
olmayanlara	2560 abone K
olun	2564 üye K
olursunuz	2551 kabul etmiş K
olvassa	1338 K tovább
""", 'om': """
omiljene	2223 K izvore
omiljeni	2223 K izvor
""", 'on': """
onafhankelijk	1774 wij K	1774 we K
onafhankelijke	1706 steun K journalistiek	1816 steun K	1817 K journalistiek
onafhankelijkheid	1817 onze K
onbeperkt	1709 lees K	1709 K lezen	1711 K toegang	1777 K digitaal
ondersteunt	1729 je browser K	1729 uw browser K
onderzoek	1817 dit K
onderzoeken	1817 onze K
onderzoeksjournalist	1753 is K
onderzoeksredacteur	1792 is K
onderzoeksredactie	39 onze K	1752 onze K
one	838 make a K-time	838 will you be K of
oneens	43 K?
online	553 unser K-shop	764 our K shop	764 our K store	806 our free K	806 our K event
onlineshop	513 im K bestellen
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1751 app K
ontdek	1816 K nu
ontvang	1714 K onze	1715 K elke
onze	1717 K app	1752 tip voor K	1817 K app
""", 'oo': """
oordeelde	1819 K
""", 'op': """
opakoval	357 K
opakovala	357 K
opakuje	357 K
open	683 K in app	683 K in the app	1717 K in app
opfordrede	435 K
ophavsretsloven	392 beskyttet af K
ophavsretten	392 K tilhører
opiniestuk	1756 ingezonden K
opinion	30 K of	710 have an K on this
opinions	30 K of
oplyser	435 K
oplyste	435 K
opmerking	1752 tip of K	1752 vraag of K	1752 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2387 K
oppfordret	1899 K
opphavsrettslig	1853 K beskyttet
opplyser	1899 K
opplyste	1899 K
opprett	1830 K en konto for	1896 K en konto
opsiger	413 indtil du K
opublikowany	22 nie zostanie K	1925 twój adres e-mail nie zostanie K
opzegbaar	1818 K
""", 'or': """
ordenou	2061 K
ordinato	1503 ha K
ordnete	589 K an
organizatori	2269 pozivaju K
organizatorzy	1982 zapraszają K
original	727 read the K article	1188 lire l'article K
originally	727 this article was K published on	727 this story was K published on	727 this story K appeared	727 this article K appeared	727 K published at	795 story was K published by	795 story was K published on	795 story was K published in the	795 article was K published by	795 article was K published in our
originalment	275 es va publicar K a	275 es va publicar K en	275 publicat K a
originalmente	892 este artículo fue publicado K	893 publicado K en	2025 publicado K em	2057 publicado K no	2057 publicado K na
originariamente	1463 articolo pubblicato K	1496 pubblicato K in
ortaklarimiz	2519 biz ve K
ortsseite	539 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2207 K članka
ostrzega	1982 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	1974 K
otsustas	978 K
""", 'ou': """
our	736 is K
""", 'ov': """
ovdje	2222 kad ste već K
overblikket	411 K hver dag	411 K hver morgen
overgenomen	45 K
overname	1747 K zonder
overnemen	45 K	1784 dit artikel K
oversikten	1873 få K
overview	800 this K
overzicht	1794 dit K
ovisi	2266 K o vama
""", 'ow': """
owner	839 has no K	839 have no K
""", 'oy': """
oynat	2551 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2286 K sa nám	2325 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1647 jūsų parama K
padroni	1489 non ha K	1501 senza K	1501 libera da K
pagar	54 K um café	2058 ajude a K
page	806 our jobs K
paghi	1500 K un'ora
pago	937 muro de K
pague	54 me K um café	54 K-me um café	2027 K-nos um café
pahoitteli	1095 K
paid	701 we get K if you buy	701 we may be K
paikalla	42 olitko K
paikkaa	1088 hae K
pakolliset	21 K kentät
palautetta	1092 anna K
palus	978 K
palusid	978 K
palvelusta	1066 ulkoisesta K	1066 upotus K
panaszolta	1362 K
pandangan	1415 tidak mewakili K	1415 K pribadi penulis
paparnya	1420 K
paper	736 is the K's
par	1192 K an
parama	1657 jūsų K	1661 K
parancsolta	1362 K
parceiros	2010 nós e os nossos K	2059 nossos K
paremkite	1647 K mus	1657 K mus
parlez	38 K-nous	67 K-nous
part	728 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	1984 faça K e
partecipato	1479 non ha K alla stesura
parteispende	590 K
partenaires	1136 nos K et nous	1136 nous et nos K	1191 nos K
participar	882 para K
participez	1097 K à
participou	2040 não K da produção	2040 não K na produção
partilhada	2035 uma publicação K por
partilhe	25 K-o
partir	1099 avant de K	2060 a K de # euros
partner	474 wir und unsere K	543 von unserem K	1450 i nostri K	2410 vi och våra K
partnere	379 vi og vores K	1841 vi og våre K
partnerlinkeket	1339 K
partnerlinks	37 K
partnerom	2241 u suradnji s K	2241 u saradnji sa K
partners	543 anzeige eines K	706 we and our K	839 our K	1731 wij en onze K	1817 onze K
partnership	728 was produced in K with
partnerske	2241 K poveznice	2361 K povezave
partnerskie	1956 linki K
partnerzy	1922 my i nasi K	1922 nasi zaufani K
pasak	1660 K
pasakojo	1660 K
pasidalinkite	49 K
pass	49 K it on	693 K this on
passende	560 sie das K abo
passendes	560 sie ihr K abo
patreon	184 в K	739 on K	739 our K	2625 на K
patron	664 become a K of	838 become a K
patronem	1959 zostań naszym K	1979 zostań K
patroni	1980 nasi K
patronite	1959 na K	1980 na K
paypal	529 per K
paywall	530 K	587 ohne K	590 K	839 we have no K	839 we do not have a K	842 K	1194 K	1504 K	2062 K
paywalls	842 K
""", 'pe': """
pe	2113 K an
peatoimetaja	954 K
pedimos	933 te K ayuda
pedirte	844 tenemos un favor que K
pediu	2061 K
peiling	35 onze K	1797 onze K
pelanggan	50 K dapat	50 K bisa	1368 khusus K	1406 untuk K	1418 K kami	1421 K
pembaca	18 berkat K	43 surat K	1418 K kami
pendant	1192 K un mois
pendapat	1415 K pribadi penulis
peneliti	1393 adalah K
pengar	2464 kostar K
penger	1897 koster K
pentru	2099 fără niciun cost K tine
penulis	1393 adalah K
people	18 thanks to K like	782 funded by K like you
pequeno	1985 um K favor a pedir
per	1898 K år	2465 K år
peramban	10 K anda
percent	677 # K left to read
perfil	2004 siga nosso K
periodisme	276 dona suport al K	277 el nostre K	277 fent K	277 fem K
periodismo	847 apoya el K	924 hacer un K	933 apoya el K	933 colabora con el K	934 nuestro K	934 K de calidad	934 hacemos K	934 haciendo K
periodista	39 nuestro K	39 nuestra K	253 és K	895 es K
periodistas	39 nuestros K	923 nuestros K	934 nuestros K
periodistes	277 els nostres K
perjantaisin	17 K
permanencia	935 sin K
permission	727 reproduced here with K	727 reproduced with K	742 written K	742 prior K	743 without K	757 K to load	757 K before anything is loaded	795 K to reuse this
perskaitykite	1657 K visą
personal	756 views are K
personale	2075 datele tale K
personales	878 datos K serán
personas	924 K como tú	933 K como tú
persondatapolitik	380 K
personenbezogene	475 K daten
personnelles	1137 vos données K
personoplysninger	380 dine K
personopplysninger	1842 K
personuppgifter	2411 dina K
personverninnstillinger	1863 K
perspausdinti	45 K
pertama	1419 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2028 é K
pesquisadora	2028 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2269 K
""", 'ph': """
phone	696 news to your K
photographer	750 staff K
photos	40 your K	40 vos K	40 tes K	764 K from this story	764 K from this event
""", 'pi': """
pictures	40 your K
pide	936 K
piebilda	1700 K
piece	798 this K	839 this K
pierwszy	1981 K miesiąc
pievienojieties	51 K
pirmas	1659 K mėnuo
pisala	2269 K je
pisalo	2269 K je
pisao	2269 K je
pisz	1971 K na
pitala	2269 K
pitali	2269 K
pitao	2269 K
pitch	657 K in	739 K in
pitching	838 consider K in
pix	2027 um K	2060 K
""", 'pj': """
pjevali	2269 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1854 vær varsom-K
plakatens	1867 vær varsom-K
plats	42 var du på K
plattform	587 unsere K
player	9 this K
please	51 K join them	67 K tell us	669 K log in to	692 K share this	740 K help	838 K chip in	838 K give	838 K help if	838 K give if
pleide	1899 K
pliki	1941 bez zgody na K
plusartikelen	1817 K
plusartikels	1709 gratis K	1817 K
""", 'po': """
pobierz	1979 K naszą
poche	1177 dans votre K
podatkov	2359 obdelavo osebnih K
podatku	1904 przekaż #% K	1959 #% K	1959 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	321 K	405 K-app	433 vores K	497 den K können sie	497 den K kannst du	497 unseren K	587 unser K	587 unseren K	624 K	653 το K μας	732 follow the K	839 our K	934 nuestro K	1191 notre K	1418 K kami	1501 il nostro K	1796 op de K	1817 onze K	1866 hører K	1945 K	1980 nasz K	2059 nosso K	2234 K	2267 naš K	2295 K	2326 náš K	2355 K	2540 K'i	2540 K'imizi
podcasta	2234 K	2355 K
podcastapp	405 K	1796 favoriete K
podcaste	34 našom K
podcasten	405 K	1866 K
podcastimiz	2565 K
podcastimizi	34 K
podcastimme	34 K	1093 K
podcastov	2295 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	405 hvor du lytter til K	405 hvor du hører K	497 wo es K gibt	554 folgen des K	554 folge des K	624 K	732 wherever you get your K	732 wherever you listen to K	732 wherever you get K
podcastu	34 naszego K	34 našem K	321 K	1945 K	2234 K	2295 K	2355 K
podcastul	34 K nostru	2112 K nostru
podcastunk	1360 K
podcastunkban	34 K
podcasty	321 K	355 naše K	1945 K	2295 K
podd	34 vår K	2464 vår K
poddapp	2435 K
poddar	34 våra K	2435 K finns
podden	2435 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2050 sua ajuda K
poden	50 els socis K
poderemos	2050 a sua ajuda K	2058 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1866 hører K	1897 vår K	2234 K	2355 K	2385 naš K
podkasta	2234 K	2355 K
podkastapp	1866 K
podkasten	1866 K
podkastu	2234 K	2355 K
podle	357 K
podotkl	357 K
podpora	354 vaše K	2325 vaša K	2384 vaša K
podpore	2326 vďaka K	2364 brez vaše K	2385 brez vaše K
podporo	2384 vašo K
podporte	2307 K	2325 K nás	2325 K našu
podpory	334 bez vaší K	355 bez vaší K	2307 bez vašej K	2326 bez vašej K
podprite	2364 K	2384 K nas	2384 K naše
podremos	933 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	1971 K nas
points	800 the bullet K	800 these bullet K	800 the key K above
pokutoval	357 K
policy	706 our cookie K
politica	2075 K de cookie
political	726 is a K	726 is the K editor
politicieni	2099 nu depinde de K
politika	2519 çerez K
politikasi	2520 gizlilik K
politikredakteur	579 ist K
politikredakteurin	579 ist K
politikressort	503 leitet das K
politikwissenschaftler	494 ist K
politologue	1153 est K
poll	35 our K	710 vote in our K	710 take our K	1797 onze K
polub	1918 K nas na
pomagajte	2384 K nam
pomocou	2309 K ai
pomozite	2244 K nam	2266 K nam
pomozte	354 K nám
ponavlja	2269 K
ponavljao	2269 K
ponctuel	1155 un don K
ponovno	45 K objavi
pop	657 K your
poprosil	357 K
poprosila	357 K
por	2054 um ano K #
poradil	357 K
portal	1980 nasz K	2267 naš K	2385 naš K
portalu	1955 na naszym K	1955 w naszym K
posez	1190 K-la à	1190 K-nous
posible	18 hace K
posielajte	2286 K nám
posielame	57 vám K
positions	764 our open K
poslechnout	322 si můžete K
posljednji	2253 K besplatni članak
posredujte	49 K
possible	268 ajuda a fer K	277 ajuda a fer K
post	20 rest of this K	757 to view this K	757 to see this K	793 this is a paid K	798 this K	839 this K	1757 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	2401 din e-K	2413 din e-K kommer inte
postadresse	60 e-K vises ikke	1833 din e-K	1844 din e-K vil ikke
postadressen	60 e-K din vises ikke
postanite	2266 K član	2384 K član	2384 K naročnik
postanizda	2544 her sabah e-K	2544 e-K	2558 e-K
postaw	54 K mi kawę	54 K kawę	1979 K nam	1979 K mi	1979 K kawę
postawcie	54 K mi kawę
postfach	453 in dein K	453 in deinem K	453 direkt ins K	457 in ihrem K	457 in ihr K
postkasti	962 otse K
postkastis	962 iga hommik sinu K	962 sinu K
posts	15 free K	58 new K by mail
potrebna	2266 K nam je
potrebujeme	2325 K vašu podporu
potrebujemo	2349 za ogled K	2384 K vašo
potremo	1489 aiuto K	1500 con il tuo aiuto K
potrivit	2114 K
potrzebujemy	1904 K twojego wsparcia	1979 K twojej pomocy	1979 K twojego wsparcia
pound	838 K you give
pourboire	1156 un K
poursuivez	1110 K votre lecture
poursuivre	1110 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2328 K	2387 je K
povedala	2328 K	2387 je K
povestit	2114 a K
povikao	2269 K
powered	838 K by you
powerful	839 hold the K to account
powiadomienia	14 K	1914 włącz K	1914 chcesz otrzymywać K	1915 K push
powiedzieli	1982 K
powtarza	1982 K
pozele	40 K tale
pozivala	2269 K
pozivali	2269 K
pozivao	2269 K
poznamenal	357 K
poznamenala	357 K
pozvala	2269 K
pozvao	2269 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1735 K mee	1816 K mee
praca	1980 nasza K
pracujte	319 K s námi	2293 K s nami
prati	2255 K nas na
pratite	2266 K nas
pravi	2387 K
precisa	1984 K de você	2058 K de si
precisamos	1985 K da sua ajuda	1988 K do seu apoio	2058 K da sua ajuda
precisato	1503 ha K
preciso	2014 é K estar logado
precizat	2114 a K
prednostne	2344 K vire
prednostni	2344 K vir
prednostnih	2344 K virov
prednostnim	2344 K virom
predplatitelia	50 K môžu	2315 len K	2315 iba K	2315 nájdu K	2315 prečítajú K	2329 K
predvajanje	2349 K videa
preferate	2083 sursele tale K
preferences	706 your cookie K	809 cookie K	809 privacy K
preferida	251 font K	900 fuente K	2032 fonte K
preferidas	900 fuentes K	2032 fontes K
preferides	251 fonts K
preferido	900 medio K
preferidos	900 medios K
preferirane	2223 K izvore
preferirani	2223 K izvor
preferiranih	2223 K izvora
preferita	1443 fonte K su google	1469 fonte K
preferite	1469 fonti K
preferowane	1937 K źródło	1937 K źródła
preferowanego	1937 K źródła
preferowanych	1937 K źródeł
preferowanym	1937 K źródłem
preferred	696 K source on google	744 K source	813 K sources
preglednik	10 vaš K
prehratie	2289 K videa
prejemajte	2333 K vsako	2381 K
prejemati	2374 želite K
prejmite	2381 K
preklinjao	2269 K
prelua	45 K
preluarea	2082 K textelor
preluat	45 K
prema	2269 K
premier	1114 le K mois	1192 le K mois
premium	1777 toegang tot alle K
premoderated	710 K
prenesite	2384 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	2395 bli K	2395 redan K	2396 som K	2462 en K	2463 bli K
prenumeranter	50 K kan	2395 endast för K	2453 är för K	2453 bara K	2453 endast K	2464 våra K	2467 K
prenumerata	1661 K
prenumeration	2467 K
prenumerationen	2400 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1653 tik K
prenumeratoriams	1622 tik K	1653 tekstas skirtas K	1653 straipsnis skirtas K
prenumeratorzy	50 K mogą	1967 tylko K
prenumerera	2395 K för att	2400 K på nyhetsbrev	2440 genom att K	2463 K på vårt
prenumeruojate	1622 jau K
prenumeruokite	1657 K
preostanek	2332 K članka
presenteie	1991 K
prethodnog	2259 bez K odobrenja
pretplata	2270 K
pretplati	2239 hvala na K
pretplatite	2207 K se već od	2266 K se
pretplatnici	50 K mogu	2252 samo K	2270 K
pretplatnicima	2207 dostupan samo K	2207 dostupan je samo K	2207 dostupan je K	2207 dostupno samo K	2219 samo K	2252 samo K
pretplatnik	50 kao K	2207 već ste K	2266 postanite K
pretplatnike	2207 dostupan samo za K	2219 samo za K
pretplatu	2208 već imate K	2240 uz K	2240 K	2261 uz K
preuzeti	45 K
preuzimanje	2218 zabranjeno K	2243 zabranjeno K	2243 zabranjeno je K
preuzmite	2266 K našu
preventing	702 browser extension is K
preview	814 free K
price	840 the K of a
pridaj	51 K sa
pridajte	51 K sa	2318 K si nás	2325 K sa k nám
prihvatate	2239 prijavom K
prijavi	24 K se	2239 hvala na K
prijavili	2239 hvala što ste se K
prijavite	24 K se	2266 K se na naš	2266 K se na naše	2384 K se na
prijavo	2359 s K se	2359 s K na	2359 hvala za K
prijavom	2239 K se slažete	2239 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2344 K vir
priljubljene	2344 K vire
priljubljeni	2344 K vir
prima	2113 K lună
primajte	2260 K
primate	2254 želite da K
primati	2254 želite K
primeiro	2060 K mês
primer	278 el K mes	935 el K mes
primo	1502 il K mese
principles	727 the thomson reuters trust K
print	692 click to K
prioriterad	2426 K källa
pripojte	51 K sa
pripomenul	2328 K
prisijunkite	24 K	51 K	1657 K prie mūsų
prispejte	2307 K	2325 K	2325 K aj vy
prispevek	2385 ta K
privacidad	879 política de K	934 nuestra política de K
privacidade	2011 política de K
privacitat	256 política de K
privacy	706 see our K policy	706 to our K policy and terms	706 and the google K policy	839 our K policy
privacybeleid	1731 ons K	1772 ga je akkoord met het K
privacyverklaring	1733 K
private	60 your email will stay K
privatlivspolitik	380 K
priznaje	2269 K
priznal	2328 K
priznala	2269 K
priznao	2269 K
probeabo	437 K	445 wochen im K
probeer	1816 K nu	1816 K een maand
proberen	1818 gratis K
processing	706 consent to the K
prochains	1191 nos K articles
prodavnici	2232 našoj K
produce	782 not free to K	782 not cheap to K
produced	793 K by our brand
proefabonnement	1711 K	1816 neem een K	1818 K
profesor	895 es K	2085 este K
profesora	895 es K
professeur	1153 est K
professeure	1153 est K
professionista	1466 è giornalista K	1466 giornalista K
professor	253 és K	494 ist K	726 is a K	726 is an assistant K	2028 é K
professora	253 és K	2028 é K
professore	1466 è K
professoressa	1466 è K
professorin	494 ist K
profilazione	1449 i cookie di K
profitez	1097 K de	1110 K de nos offres
prohibida	893 queda K
proibida	2025 é K a
project	1174 trust K
promis	2114 a K	2114 au K
promise	838 K never to
propustite	2254 ne K
prosbu	281 máme na vás K	281 máme malou K	2282 máme malú K	2282 malú K
proseguire	1492 per K la lettura
prosil	357 K
prosila	357 K
prosili	357 K	1982 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	1982 K
protejate	2107 K de dreptul de autor
provalo	1430 K gratis	1500 K gratis
provided	706 content K by a third party	757 contains content K by
provision	471 erhalten wir eine K	471 eine kleine K	543 bekommen wir eine K	543 eine K vom	565 K
provisions	471 K-links
provisionslinks	565 K
prozent	534 K rabatt
przedruk	45 K	1957 K za zgodą
przedrukujcie	45 K
przegap	1969 nie K
przekonuje	1982 K
przetisknout	45 K
przetwarzanie	1923 K danych osobowych
przez	1961 K ai
przycisk	1950 klikając K
przyznaje	1982 K
""", 'ps': """
psal	357 K
psala	357 K
""", 'pt': """
ptal	357 K se
ptala	357 K se
ptali	357 K se
ptaly	357 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1452 prima di K un commento
pubblicato	22 non sarà K	1452 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2013 o seu endereço de e-mail não será K
publicat	2107 a fost K inițial în
publication	664 is a reader-supported K	793 accurate at the time of K	793 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2447 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	876 bloqueador de K	934 sin K
publicidade	11 a K	70 sem K	2041 depois da K
publicitat	11 la K	70 sense K	277 sense K
publicitate	11 K	70 fără K
publikovanie	2280 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	710 your email address will not be K	728 was first K by	728 was first K on	795 K under license
publishing	793 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1072 suoraan K
puis	1111 K # €
puisque	1099 K vous êtes là
pungkasnya	1420 K
punya	1369 sudah K akun
purchase	701 K through links on our site
push	525 per K
pushbericht	1770 een K bij
pushbeskeder	408 K
pushmeldingen	1721 K
pushnotiser	2437 K
pushvarsler	1869 K
pustit	322 si můžete K
""", 'py': """
pytali	1982 K
pyysi	1095 K
""", 'qu': """
queremos	67 K conocer tu	844 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1423 già che sei K
quieras	851 cancela cuando K	935 cancela cuando K
quitter	1099 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1797 doe de K	1797 onze K	1947 nasz K	1947 K
quizie	1947 naszym K	1947 K
""", 'ra': """
raccolta	1504 K fondi
racconta	1503 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1503 ha K
raconte	1193 K
racontez	38 K-nous	67 K-nous
rad	2267 naš K
radil	357 K
radila	357 K
radili	357 K
radzi	1982 K
radzili	1982 K
radzono	1982 K
ragino	1660 K
raise	782 help us K
rajaton	1038 K pääsy
rakendus	960 meie K	960 K
rakenduses	960 K
raksti	38 K mums	67 K mums	1697 K mums
rakstiet	38 K mums	67 K mums
raksts	1698 šis K
rakstu	1696 šo K
rakstus	1698 visus K
range	834 shop the K
rappelle	1193 K
""", 're': """
reach	754 K him at	754 K her at	754 K them at	782 we would K our goal	782 we'd K our goal	838 help us K
reached	677 you've K your limit of free	725 can be K at
reacties	1736 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	677 # % left to K	734 is K by an ai	734 is K by ai	788 link can K this	839 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	659 we're asking K	735 thank you, K	782 funded by K like you	803 K' editor	835 K make this	838 K like you	838 join the K	839 our K	839 funded by its K	842 appeal for K	842 K pay
reading	0 K time	669 keep K for just	669 keep K with a	669 K this post for free	673 to finish K	673 to keep K	788 to your K list
reageren	6 K	1736 om te K	1752 K? mail	1752 K op dit artikel
realizarea	2094 nu a participat la K
realizzazione	1479 non ha partecipato alla K
recalled	841 K
recalls	841 K
recaptcha	679 protected by K
receba	1984 K as	1995 K no seu	1995 K todos os dias	2058 K no seu
receive	679 K email from us on behalf of	680 sign up to K	680 K emails from	706 agree to K emails	838 to K new posts
recevez	1097 K chaque	1120 K chaque	1120 K tous les	1190 K notre
recevoir	1126 K les alertes	1179 j'accepte de K
recherche	587 diese K
recherchen	587 unsere K
rechercheteam	39 unser K	39 unserem K	502 K
rechtbankverslaggever	1792 is K
recibe	843 K cada	861 K cada	861 K todas las
recibir	923 acepto K
reclamat	2114 a K
reclame	70 fără K	2112 fără K
reclamevrij	70 K
recomandat	2114 a K	2114 au K
recomenda	2061 K
reconheceu	2061 K
reconnu	1193 a K
recunoscut	2114 a K
recurring	739 K donation	840 K donation
redacteur	1753 is K	1753 is politiek K	1792 werkt als K
redactie	39 onze K	1735 mail de K	1752 contact op met onze K	1752 contact op met de K	1752 tip voor de K	1756 mening van de K	1781 K heeft geen	1816 mail de K	1816 tip de K	1817 onze K
redactor	253 és K	895 es K	2085 este K
redactora	253 és K	895 es K
redakce	313 napište do K	319 do K	319 do naší K	355 naše K	355 jsme malá K
redakci	39 naší K	355 naši K
redakcia	2326 naša K	2326 sme malá K
redakcie	2280 bez súhlasu K	2286 napíšte do K	2293 do K	2293 do našej K
redakcii	39 našej K
redakcija	1658 mūsų K	1698 mūsu K	2267 naša K	2267 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2225 javite se K	2225 pišite K	2232 našoj K
redakcijos	1632 K sutikimo
redakciju	2267 našu K
redakcja	1980 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1957 bez zgody K	1980 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1417 hubungi K	1418 K kami	1418 email K	1418 K
redaksjon	1897 vår K
redaksjonen	38 tips K	67 tips K	1896 kontakt K	1897 kontakt K
redakteur	494 ist K	503 als K	503 seit # K
redakteurin	494 ist K	503 als K	503 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	433 vores K	503 leitet die K	507 meinung der K	543 K war an der	544 nicht von der K	547 melden sie sich bei der K	567 produkte wurden von der K	587 unsere K	2464 vår K
redaktionell	567 produkte K ausgewählt
redaktionelle	474 externe K inhalte
redaktionen	382 skriv til K	2413 mejla K
redaktor	314 je K	314 , K	314 - K	1940 - K	1940 , K	2287 je K	2287 , K	2287 - K
redaktore	1677 galvenā K	1677 K
redaktorem	314 je K	1940 jest K
redaktorius	1637 K
redaktorka	314 je K	314 , K	314 - K	1940 - K	1940 , K	2287 je K	2287 , K	2287 - K
redaktorkou	314 je K	2287 je K
redaktorom	2287 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1677 galvenais K	1677 K
redaktur	1393 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1488 la K ti invia	1501 la nostra K
reenvia	49 K
refresh	769 K this page	769 K the page
regala	851 K esta nota
reggel	17 minden K
regioverslaggever	1753 is K
registe	1991 K-se para
register	669 K for free to
registered	786 K users can
registraci	327 děkujeme za K	329 po K
registrarte	861 al K
registrate	923 K a nuestro	933 K
registrati	1422 K per	1433 K per	1500 K gratis
registration	814 free K gives
registreer	1709 K je
registrera	2440 genom att K dig
registrere	1872 ved å K deg
registrieren	446 K sie sich
registrierung	499 K	533 mit ihrer K	534 die K ist kostenlos
registrirajte	2240 K se besplatno	2240 besplatno se K	2360 brezplačno K	2360 K se brezplačno
registrujte	354 K se	2240 K se besplatno
regrette	1193 K
regrettent	1193 K
reiseangebote	553 unsere K
rejoignez	51 K-les	51 K-nous	1130 K-nous sur	1190 K-nous	1190 K notre	1190 K nos
rejoins	51 K-les
rekao	2269 K
rekla	2269 K
reklam	70 bez K	70 nie mamy K	70 K yok	355 bez K	1980 bez K	1980 nie mamy K
reklama	2267 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1877 K
reklamelinks	415 K
reklamer	70 ingen K	433 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1956 we współpracy K
reklamsiz	70 K	2565 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2061 K
rely	839 we K on
remaining	677 free articles K	677 free article K	677 articles K this month	677 free stories K
remind	842 K me later
removed	710 this comment has been K
rendszeres	1359 legyen K
rendue	60 e-mail ne sera pas K
replied	841 K
reply	6 leave a K
report	53 months on this K	53 months to K	773 K an error
reportage	587 diese K	1191 ce K
reportagem	39 nossa K	53 meses nesta K	2059 esta K
reportagens	2059 nossas K
reportaje	934 este K
reported	841 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	494 ist K	503 als K	503 seit # K	723 contact the K at	724 is a K at	726 is a K	726 is a senior K	748 contact the K	748 contact our K	748 email the K	750 K	1153 est K	1393 adalah K	1861 er K i	1940 - K	1940 , K	2085 este K	2226 je K	2226 , K	2347 je K	2347 , K	2430 är K på
reportera	39 naszego K	895 es K
reporterem	39 naszym K	1940 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	494 ist K	503 als K	503 seit # K
reporterka	1940 - K	1940 , K	2226 je K	2347 je K
reportero	895 es K
reporters	39 our K	838 ask our K	839 our K	839 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	710 why are you K this	782 keep our K free	799 this K	821 more of our K	839 our K	839 this K	839 K like this	839 goes to K
reportrar	39 våra K
reports	752 K on
repost	45 K this
representa	2031 não K a opinião
representam	2013 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	728 may not be K
reproducerea	2082 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	727 K without permission	795 K in whole or in part	1151 toute K	1151 droits de K	1151 K interdite	1152 toute K	1152 droits de K	1152 K interdite
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
republish	45 K	727 K our articles	727 K this article	795 K this story	795 K our stories
republished	45 K	727 K with permission	727 is K from
required	21 K fields are marked	710 K fields are marked
research	726 is a K fellow
researcher	726 is a senior K	726 is a K
reserva	29 es K el dret
reservados	893 derechos K	2024 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	250 tots els drets K
reserve	29 K the right
reserved	609 all rights K	669 article is K for	727 all rights K	1534 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	919 K de sus autores	919 K de quienes los
responsabilidade	30 K de	30 K dos	2013 os comentários são de K
responsabiliza	30 não se K	919 no se K de las opiniones
responsable	30 pas K	30 no se hace K	919 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	579 ist K
ressortleiterin	579 ist K
rest	20 to read the K	669 to read the K of this	798 the K of this
restants	1116 articles gratuits K
reste	1117 il vous K #%	1117 il vous K # %
resultater	396 google-K
results	813 your search K	813 your google K
retrouvez	1130 K-nous sur	1160 K	1190 K-nous
rette	406 K fejl
retter	406 K fejl	406 K alle fejl	1867 vi K feil
rettigheter	1853 alle K forbeholdt
reuters	1151 avec K	1152 avec K
revelou	2061 K
revient	1180 vous K qu'à
rewritten	727 may not be published, broadcast, K
""", 'ri': """
ricamiz	2505 küçük bir K var	2505 sizden bir K var
ricercatore	1466 è K
ricercatrice	1466 è K
ricevi	1438 K ogni	1500 K ogni	1500 K la
ricordato	1503 ha K
rief	589 K
riep	1819 K
riferito	1503 ha K
riippumaton	1093 K media
riippumatonta	1092 tue K	1093 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1463 K riservata	1463 © K	1496 è vietata la K	1496 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1498 K agli abbonati
riservati	1463 tutti i diritti K	1498 K agli abbonati
riservato	1430 K ai nostri abbonati	1430 questo contenuto è K	1492 K agli utenti	1498 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	403 af en K
rocznie	1981 K
ropade	2466 K
ropar	2466 K
roper	1899 K
ropte	1899 K
roskapostia	71 ei K
round	738 our K-up
roundup	679 get a weekly K	738 our K	738 weekly K
rozhodl	357 K
rozhodol	2328 K
rozpowszechnianie	1934 K artykułu	1957 dalsze K
""", 'ru': """
rubrice	331 najdete v K
ruft	589 K
ruga	2114 îi K	2114 îl K
rugat	2114 a K	2114 au K
rugau	2114 K
rukoili	1095 K
ruled	841 K
rundbrief	498 K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1899 K	2466 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2466 K
sagde	435 K
sagen	589 K
saglasnosti	2259 bez K
sagt	589 K
sagte	589 K
sagten	589 K
said	841 K
saken	1821 likte du denne K	1867 feil i K	1895 denne K	1895 få K	1896 les hele K	1897 denne K
saker	1895 flere K	1897 våre K	1897 alle K
saklidir	2526 tüm haklari K	2526 her hakki K
sako	1660 K
saluran	1376 ikuti K	1376 gabung di K	1418 K kami
samarbeid	1877 i K med en annonsør
samarbejde	415 i K med en annoncør
samarbete	2445 i K med en annonsör
samedi	17 chaque K
samenvatting	1794 deze K	1794 de K is
samenwerking	1781 betaalde K	1781 K met onze partner	1781 K met een commerciële
samstag	17 jeden K
samtycke	2432 ditt K
samtykke	402 dit K	402 give K	410 jeg giver K til	1863 ditt K	1863 gi K
samtykket	1863 K ditt
sang	435 K	1899 K
sanoi	1095 K
sanoivat	1095 K
sanoo	1095 K
sans	70 K pub
satin	2551 K alin
satura	1678 ārējā K
saturday	17 every K
sauca	1700 K
saugomos	1625 visos teisės K
savetovala	2269 K
savetovali	2269 K
savetovao	2269 K
savetuje	2269 K
savjetovala	2269 K
savjetovali	2269 K
savjetovao	2269 K
savjetuje	2269 K
savundu	2567 K
say	657 have your K	710 have your K in
saya	62 tag K
sayenizde	2565 sizin K
says	841 K
sazinies	1697 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1440 K l'app	1440 K la app	1440 K la nostra app	1500 K la nostra	1500 K l'app
schauen	586 K sie vorbei
schick	49 K ihn	49 K es	577 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	577 K sie uns	586 K sie uns
schon	438 wenn sie K hier sind	438 wo sie K hier sind
schreef	1819 K
schreib	38 K uns	67 K uns	547 K uns	586 K uns	587 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	437 K sie an	477 K sie uns ihre meinung	547 K sie uns	586 K sie uns
schreibt	38 K uns	67 K uns	494 K über	494 K für	504 K seit # für	586 K uns	587 K mir unten	587 K uns unten	589 K
schrieb	589 K
schriftlicher	489 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1702 K u in	1702 K je in	1714 K je in voor	1714 K je gratis in	1815 K je hier in	1816 K je gratis in
schrijft	1753 K over	1753 K voor	1819 K
schrijver	1753 is K en	1756 mening van de K
scria	2114 K pe	2114 K în	2114 așa K
scrie	38 K-ne	67 K-ne	2111 K-ne
scrii	2111 să ne K
scriitoare	2085 este K
scriitor	2085 este K
scripts	702 unblock K
scris	2114 a K
scritto	1501 chi ha K questo	1503 ha K
scrittore	1466 è uno K
scrittrice	1466 è una K
scrive	1466 K di	1466 K per
scriveteci	38 K	67 K
scrivi	1422 K a
scrivici	38 K	67 K	1500 K
""", 'se': """
search	813 on google K
secondo	1503 K
section	55 K #g	711 in the comment K
secure	748 K drop
securedrop	748 K
securely	748 K on signal	748 K via signal	748 contact us K	748 reach us K
seda	49 jaga K
see	42 did you K it
segnalacelo	1500 K
segons	279 K
segueix	276 K-nos
seguici	1443 K su	1443 K anche su	1500 K
seguir	872 puedes K a	872 puede K a
segundo	2061 K
sehen	582 K sie hier.
sekarang	1417 donasi K	1417 daftar K	1417 gabung K	1417 unduh aplikasi K
sekite	1657 K mus
sekojiet	1697 K mums
selaimesi	10 K
seleciona	2049 a redação K
selected	793 K by our
selengkapnya	1367 untuk membaca K	1406 membaca artikel K
selgitas	978 K
selitti	1095 K
selon	1193 K
semaine	17 chaque K	17 une fois par K	1192 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	935 a la K	2060 por K
semanal	861 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	432 K os	679 we'll K you	748 K us a tip	1846 K inn	1896 K oss
sende	1872 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	577 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
seneste	405 K afsnit
sense	71 K spam
senza	71 K spam	1489 K di te non	1500 K di te non
service	1153 est chef du K	1153 est cheffe du K
serwisie	1955 w K	1970 naszym K
serwisu	1941 treści z K	1941 treść z K
seslendi	2567 diye K	2567 K
setiap	17 K pagi	1419 K bulan
setmana	276 rep cada K
setmanalment	17 K
settimana	17 ogni K	1502 alla K
settings	706 cookie K	809 cookie K	809 privacy K
setuju	43 tidak K?
setujui	1394 K cookie
seuraa	1092 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	692 K this with	692 K this post on	692 K this if you	692 K this far and wide	692 click to K	701 we may get a K
shareholders	782 not by K	839 no K
shop	806 our K	834 K our
shope	2293 našom e-K
shopu	319 našem e-K	2232 našem web K	2293 nášho e-K
should	748 story we K	748 we K look into	748 we K know about
shouted	841 K
showcase	161 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	514 jetzt tickets K:	559 K sie unsere arbeit
sier	1875 til du K opp	1899 K
siga	2004 K-nos no	2004 K-nos nas	2058 K-nos
siger	435 K
sign	24 K in	680 K up to get	740 K up	838 K up for our	838 K up to our	838 when you K up	838 K up now
signal	397 på K	501 auf K	501 K-kanal	1858 på K	2427 på K
signaler	1139 K une erreur
signalez	1190 K-la-nous	1190 K-le-nous
signali	2285 K
signalu	312 K	1938 K
signing	679 thanks for K up	679 thank you for K up	679 by K up, i agree	679 by K up, you agree	679 by K up you agree
silakan	1367 K login	1367 K masuk
silenced	839 refuse to be K
since	659 K you're here
sini	1417 klik di K
sinirsiz	2529 K erişim
sinulle	1033 meillä on K pyyntö
site	64 ayna K	806 our jobs K	839 our K	1817 onze K
sitede	2536 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1700 K
skaityti	1622 norėdami K toliau	1622 norint K toliau	1622 K toliau galite
skaitytojai	1658 mūsų K
skaitytojams	1658 mūsų K
skelbiamas	22 nebus K
skicka	2440 genom att K	2463 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1647 K # proc	1657 K paramą
sklepem	1944 naszym K
sklepie	1944 naszym K
skontaktuj	38 K się z nami	1939 K się z nami	1939 K się z naszym	1939 K się z naszą	1939 K się z autorem	1939 K się z autorką
skreg	435 K
skrek	1899 K	2466 K
skrev	435 K	1899 K	2466 K
skribent	400 er fast K	1861 er K	2430 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	432 K til os	432 K dig op	2400 K upp dig	2463 K upp dig	2463 K till oss
skrive	21 logget ind for at K	1897 vi bør K om	1897 vi burde K om
skrivefeil	1867 funnet en K
skriver	435 K	1899 K	2466 K
skrzynce	1910 w twojej K
""", 'sl': """
slant	2465 en K
slapukais	1638 K	1656 K
slapukus	1638 K
sledite	2384 K nam
sledujte	292 K nás	345 K nás živě	354 K nás	2325 K nás
sliboval	357 K
slobodno	2266 podržite K
sluit	51 K je aan
""", 'sm': """
small	835 K gift
""", 'so': """
soci	276 fes-te K	276 fes-te'n K
socia	51 hazte K	843 hazte K	898 hazte K
social	467 auch bei K media
socialmediacookies	1757 K
socio	51 hazte K	843 hazte K	847 hazte K	898 hazte K
sociologue	1153 est K
socios	928 solo para K	928 sólo para K
sodelovanju	2361 v K s partnerjem
soglasja	2378 brez K	2378 brez pisnega K
som	1895 en sak K
someone	692 send this to K
something	773 see K wrong	773 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2114 arată un K
sondajul	35 K nostru
sonderheft	553 unser K	553 das K
sondzie	1947 naszej K	1947 w K	1964 weź udział w K
sonntag	17 jeden K
sordu	2567 K	2567 diye K
sordular	2567 K
soruyor	2567 K
sostegno	1426 il tuo K ci	1426 abbiamo bisogno del tuo K	1500 il tuo K
sostenerci	1426 puoi K
sostengono	1489 ci K ogni mese
sostenitore	1500 diventa K
sostenitori	1501 i nostri K
sostiene	1464 chi ci K	1501 chi ci K	1503 K
sostieni	1426 K il nostro	1426 K la nostra	1500 K il	1500 K la
sostienici	1464 K	1500 K
sostuvo	936 K
sottolinea	1503 K
soubory	306 K cookie
souhlasu	305 bez K	348 bez K
souligne	1193 K
source	744 top K
soutenez	1102 K notre	1155 K-nous	1155 K notre	1183 en vous abonnant, vous K	1190 K-nous	1190 K notre	1190 K-le	1190 K-la
soutenir	1098 nous K	1103 pour nous K	1190 K notre
soutien	1097 votre K	1102 votre K est	1102 a besoin de votre K	1180 votre K, même
soutiennent	1180 nous K chaque mois
soutiens	1190 je K
sovelluksemme	1042 lataa K	1093 K
sovelluksessa	1042 avaa K	1073 K
sovellus	1042 lataa K	1042 lataa ilmainen K	1073 K	1092 lataa K
""", 'sp': """
spaltist	1861 er K	1861 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	838 can you K
specchio	64 sito K
spelregels	1736 K
spende	437 ihre K	437 mit einer K	441 deine K für	441 ihre K hilft	441 deine K hilft	441 jede K hilft	441 jede kleine K hilft	441 jede K zählt	586 deine K	586 eure K	586 K jetzt	586 K uns	590 K
spenden	437 jetzt K	437 K sie	590 K
spendenaufruf	590 K
spendenaufrufe	590 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	586 K uns
spendieren	54 K sie mir einen kaffee	586 K sie uns
spiega	1503 K
spiegato	1503 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	801 K content
sportredacteur	1792 is K
sportredakteur	579 ist K
sportredakteurin	579 ist K
sportressort	503 leitet das K
sportskommentator	1861 er K
sportverslaggever	1753 is K
spotify	2540 K'da
spottete	589 K
spravodajcom	2287 je K
sprijinul	2111 K tău	2111 avem nevoie de K	2112 K tău
spune	38 K-ne	67 K-ne	2111 K-ne	2112 K-mi mai jos	2114 K
spunea	2114 K
spuneau	2114 K
spurgte	435 K
spurte	1899 K
spus	2114 a K	2114 au K
""", 'sq': """
squadra	1501 la nostra K
""", 'st': """
staat	1819 K er
stabilito	1503 ha K
stadsverslaggever	1792 is K
stammt	575 K von einer ki
stand	838 K with us
standards	727 our K: the	803 our K team
starred	60 K fields
stay	769 K with us for
ste	2282 keď K už tu	2343 ker K že tu
stede	42 var du til K
stelde	1819 K
stellen	553 wir K ein
stellenangebote	513 aktuelle K
stellenmarkt	513 unserem K
stellenportal	553 unserem K	553 unser K
stemme	403 ai-K
steuerlich	529 K absetzbar
steun	1702 uw K	1706 met jouw K	1706 met uw K	1706 K ons met	1748 K ons	1816 K ons	1816 K onze	1816 jouw K
stiahnite	2325 K si
stichpunkte	552 die K
stillingen	425 søg K	1890 søk K
stimme	495 K
stjerne	60 felter med K
stod	435 K der	2466 K det
stond	1819 K
stopite	2346 K v stik z
store	326 app K	523 im app K	806 our K	2299 app K
stories	15 free K	677 free K left	723 for more K like this	786 access to all our K	799 K like this	821 more of our K	839 our K	839 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	669 to read the full K	677 free K left	677 last free K	683 read this K in the app	692 share this K on	723 if you have a K to tell	723 email your K to	748 K for us	788 save this K	798 this K	798 the full K	799 this K	799 a K like this	800 this K	839 this K	839 K that took us
straight	679 K to your inbox
straipsniai	1649 nemokami K	1653 geriausi K jūsų
straipsnis	1653 nemokamas K	1658 šis K
straipsnius	1649 nemokamus K
streszczeniu	1961 o K ai
striga	2114 K
strigat	2114 a K	2114 au K
strigau	2114 K
strinjate	43 se ne K	43 se K
strona	1922 ta K używa
studio	793 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1789 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1789 K een mail	1789 K ze naar
""", 'su': """
subliniat	2114 a K
submitting	679 by K your email
subscreva	1995 K a nossa	1995 K as
subscribe	669 K to continue reading	669 K to read the full	669 to continue reading, K	669 K to get access	669 K for full access	669 K to unlock	669 already K?	679 K to our free	679 K to our weekly	679 K to our daily	679 K for more	696 K to our channel	696 K to our podcast	732 K to the podcast	732 K to our podcast	786 if you already K	786 K now for	810 K here	810 K below	838 K to our	838 K today	838 K now	838 K to get	838 K for free
subscribed	779 you are now K to	831 you have K
subscriber	50 as a K	657 become a K	669 already a K	669 this is a K-only	671 existing K	786 K-only article	786 K-only story	786 K-only content	786 not a K?	806 K event	814 K account	838 becoming a paid K	838 free or paid K
subscribers	50 K can	50 K may	669 this article is for premium K	669 for K only	669 exclusively for K	669 is exclusive to K	669 for paying K	669 for paid K	669 is for K	669 are for K	669 only K can read	671 existing K	786 exclusive to our K	786 exclusively to K	816 K can comment	839 our K	842 K
subscribing	669 by K to our	679 by K, you agree	838 consider K
subscription	669 off annual K	669 off an annual K	669 your K helps	669 K is being used on another	669 upgrade your K	669 sign up for a K	669 purchase a paid K	786 your K supports	786 your K makes	786 our K offers	786 our K options	814 without a K	840 annual K	842 K
subscriptions	842 K
subscriptor	244 ja n'ets K	276 fes-te K	276 fes-te'n K
subscriptors	50 els K poden	244 només per a K	268 gràcies als K	271 exclusiu per a K	280 K
subscrit	267 K al nostre
subscriu	276 K-te
subscriure	267 en K't
subskrybenci	50 K mogą	1967 tylko K	1980 nasi K	1983 K
subskrybent	50 jako K
subskrypcja	1983 K
subskrypcje	1983 K
subskrypcji	1953 w K	1975 w K
substack	669 in the K app	842 K
substacks	842 K
subvention	1180 aucune K et
succes	2068 te-ai abonat cu K
successfully	831 K subscribed
sued	841 K
suglasnosti	2259 bez K
suite	1183 pour lire la K	1183 lire la K ?
suivez	1130 K-nous sur	1190 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	933 K al	933 K
summary	800 this K
sunday	17 every K	738 our K email
sundays	17 on K
suosikiksi	1059 K
suositteli	1095 K
suport	268 amb el teu K podem	268 ens donen K cada mes	276 dona'ns K	276 el teu K	277 ens donen K
suporta	2008 o seu browser não K
support	664 please K us	664 your K, no matter how small	664 K our work by	664 to K my work	664 you can K us	702 your browser does not K	782 K fact-based	838 K us	838 K our	838 K my work	838 K this work	838 your K	838 we ask you to K	838 K the show
supporta	1447 il tuo browser non K
supported	702 your browser is not K	839 reader-K	839 reader K	839 member-K	839 listener-K
supporter	838 become a K
supporting	664 please consider K	838 consider K
survei	1418 K kami
survey	35 our K	35 our reader K	710 reader K	710 take our # minute K	710 two-minute K	711 short K	838 take our K
suscribirte	858 al K
suscribite	923 K a nuestro	933 K
suscripciones	937 K
suscriptor	50 como K	50 si eres K	851 ya soy K	851 ya eres K	933 hazte K
suscriptora	933 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	852 exclusivo para K	852 sólo para K	852 solo para K	934 nuestros K	937 K
susisiekite	38 K su mumis	1657 K su mumis
sustaining	739 K member	838 K member	838 become a K
sustenta	2059 que K o
sutikimo	1625 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2466 K
svarar	1897 vi K alle
svarbiausius	1656 K savaitės
svarede	435 K
svarer	1897 vi K alle
svarte	1899 K
svideo	2222 K vam se tekst
svobodno	2384 podprite K
svobodnou	354 podpořte K
svoju	2211 K e-mail	2211 K mejl	2239 K e-mail
""", 'sw': """
swish	2442 via K
swisha	2463 K en gåva	2463 K oss	2463 K gärna	2463 K till #
""", 'sy': """
syndicated	795 auto-generated from a K feed	795 published from a K feed	795 K feed
syndication	795 our K team
syntetisk	403 K stemme	1864 K stemme
""", 'sz': """
szerint	1362 K
""", 'ta': """
taalfout	1736 K
taasavaldada	45 K
tady	281 když už jste K
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
tahun	1419 per K
takes	786 free and K less than
takip	2516 bizi K edin	2516 K et	2535 x'te K	2551 K edin	2564 bizi K edin
takk	1872 ja K, jeg vil
takket	433 K være dig	1897 K være deg
taloustoimittaja	1064 K
talsyntes	2433 K
tamamini	20 haberin K	20 yazinin K	2564 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1420 K
tanggung	1415 menjadi K jawab penulis
tanpa	71 K spam
tapana	1095 K sanoa
tapkite	1657 K nariu
tarafindan	2537 yapay zeka K	2537 yapay zekâ K
tarayiciniz	10 K
targeting	757 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1330 külső K
tarvitsee	1092 K sinua	1092 K tukeasi
tarvitsemme	1092 K apuasi	1092 K tukeasi
tasuta	967 K konto
tavsiye	2567 K etti	2567 K ediyor
""", 'te': """
te	2535 'i x'K
teada	38 anna meile K	67 anna meile K
team	839 our K	1817 ons K
teatas	978 K
teavitused	961 K
techredacteur	1792 is K
tegasnya	1420 K
tehisaru	957 K abil	957 tegi K	973 K abil
tehisintellekt	957 K
tehisintellekti	957 K abil	973 K abil
teica	1700 K
teigia	1660 K
teil	560 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	586 K sie uns
teilnehmen	513 jetzt K
teilte	589 K mit	589 K der	589 K die
tekrarladi	2567 K
tekst	20 cały K	20 ceo K	1794 deze K	1980 ten K	2240 ceo K	2267 ovaj K
tekstovima	2251 svim K
teksty	1980 nasze K
telefon	408 på din K
telefoni	961 otse K	961 otse oma K
telegram	16 K	161 K	195 K канал	195 канал в K	251 canal de K	312 K	397 på K	397 K-kanal	467 unseren K-kanal	501 auf K	501 K-kanal	546 unserer K-gruppe	616 K	696 join our K	696 our K channel	838 join our K	871 nuestro canal de K	1161 canal K	1161 groupe K	1470 canale K	1751 K-kanaal	1858 på K	1858 K-kanal	1938 K	2004 nosso canal no K	2083 canalul de K	2133 мы в K	2133 наш K-канал	2133 в нашем K	2133 новости в K	2154 K	2154 K-канал	2154 K-канале	2224 K	2224 K-u	2256 K kanalu	2285 K	2345 K	2427 på K	2427 K-kanal	2531 K	2581 ми в K	2581 наш K-канал	2581 у нашому K	2601 K	2601 K-канал	2601 K-каналі	2700 kênh K
telegrama	1938 K
telegrame	2285 K
telegrami	952 K kanaliga
telegramie	1938 K
telegramis	952 K
telegramissa	1060 K
telegramkanaal	1751 K
telegramkanal	2427 K
telegramon	1326 K
telegramu	312 K	2224 K	2345 K
teljes	20 K cikk
tell	67 ? K us	803 K us
telli	975 K kohe
tellija	939 oled juba K
tellijad	50 K saavad	971 ainult K
tellijatele	939 artikkel on K	939 ainult K	971 tekst on K	971 lugu on K	971 artikkel on K
tellimus	979 K
temas	895 cubre K
temat	1939 zgłoś K
tenhle	355 K text
tento	2326 K text
terangnya	1420 K
termos	2011 K de uso
terms	706 agree to our K of	706 agree to our K and	707 agree to the K
terugkijken	1796 hier K
terugluisteren	1796 hier K
teruskan	49 K
testen	437 jetzt K	437 K sie	445 für # € K	445 für # euro K
testez	1110 K-nous	1190 K-nous
testified	841 K
tetszett	1360 K a cikk
text	38 K us	67 K us	800 this K
texte	563 alle K zum
texten	2436 fel i K
texter	2462 våra K	2462 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	735 K you to the	735 K you to all of you	735 K you to all who	735 K you to our
thanks	735 K to all of you who
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	782 will you join K	835 join K from
thema	547 K für uns
themenseite	539 unserer K
theo	2660 K dõi báo	2699 hãy K dõi	2702 K ông	2702 K bà	2702 K lời
there	42 were you K
think	710 let us know what you K	838 tell us what you K
thoughts	710 share your K	838 share your K
thousands	838 join K of
threads	312 K
threema	501 auf K
throw	657 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	539 im live-K
tickets	834 K here	834 book K here
ticketshop	513 unserem K
tietosuojaseloste	1049 K
tietosuojaselosteen	1074 hyväksyt K
tijeku	2239 budite u K
tikkie	1818 K
tiktok	16 K	551 inhalt von K	616 K
tiktokon	1326 K
tiktoku	2224 K	2345 K
til	432 vær med K
tilaa	1092 K nyt
tilaaja	50 K voi	1037 oletko jo K
tilaajamme	1093 K
tilaajana	50 K voit	1037 jatka lukemista K	1037 K pääset	1037 K voit	1037 koko juttu K
tilaajat	50 K voivat	1085 vain K	1096 K
tilaajille	1037 vain K	1085 on K
tilaamalla	1074 K hyväksyt	1077 K
tilauksen	1040 voit peruuttaa K
tilaus	1096 K
tilbage	421 gratis artikel K
tilgang	1896 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2389 vi har en bön K dig	2463 ge en gåva K oss
tillade	2466 K
tillatt	1887 ikke K å gjengi
tilmeld	370 K dig vores	410 ved at klikke på K	432 K dig vores	432 K dig her	432 K dig gratis
tilmelde	410 ved at K dig
tilmelding	410 ved K
tim	2232 naš K
tin	2703 bản K
tine	2099 fără K nu
tip	38 K os	67 K os	382 K os	382 har du et K	432 K os	657 K your	1788 app je K
tipeee	1155 K
tipline	748 our K
tipp	547 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	748 news K	1844 K oss	1844 har du et K	1896 K oss	2413 har du ett K	2414 har du K
tipsa	38 K oss	67 K oss	2463 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	359 en lille K at bede	1821 en liten K å be
""", 'tl': """
tl	2566 # K
""", 'to': """
to	57 from us K you
today	740 join K	838 chip in K	838 sign up K	838 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1819 gaf K
toestaan	1793 cookies K
toestemming	1732 K te geven	1757 je K nodig	1757 uw K nodig	1757 geef K	1784 overname zonder K	1793 geen K gegeven	1808 tekst mag zonder K
toeta	964 K meid	975 K meid
toetage	975 K meid
toetus	964 sinu K	975 sinu K	975 teie K
toho	42 byli jste u K
toimetaja	954 K
toimetus	976 meie K
toimetusele	39 meie K
toimintaamme	1092 tue K
toimittaja	1064 lehden K	1064 politiikan K	1064 vapaa K	1064 on K
toimittajallemme	39 K
toimittajamme	1093 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1093 K
toimituksemme	1093 K
toimitusta	1092 tue K
toisti	1095 K
told	841 K
torjui	1095 K
toteaa	1095 K
totesi	1095 K
touch	657 get in K	723 get in K with our
""", 'tr': """
trabaja	895 K en
trabajo	847 si te gusta nuestro K	934 nuestro K
trabalho	2050 valoriza o nosso K	2059 nosso K
tracking	809 K
tragen	437 K sie hier	586 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1137 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1816 K ons
traktir	54 K kopi	54 K saya kopi	1404 K kami
transcript	800 this K
transferred	707 personal data may be K
translated	733 this article was K
transmettez	49 K-le
transmis	2114 a K
transparenzhinweis	489 K
tratamento	2011 K dos seus dados
tratamiento	879 K de tus datos
trattamento	1450 K dei dati
travail	1191 notre K
tredje	2432 K part
trenger	1824 vi K din støtte	1896 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2353 naše spletne K
trgovini	2232 našoj K	2353 naši spletni K	2353 naši K
trial	669 your free K	838 start your free K	838 start a free K	840 free K
tribunais	2028 cobre K
tribunales	895 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
trusted	744 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1092 K
tukijaksi	1092 ryhdy K
tulisan	1418 K ini
tulisnya	1420 K
tunnistas	978 K
tunnus	1081 luo K	1092 luo K
tuo	1489 il K #x#
tuomitsi	1095 K
tutur	1420 K
tuturnya	1420 K
""", 'tv': """
tvirtina	1660 K
tvrdi	2269 K
tvrdil	357 K
tvrdila	357 K	2269 K
tvrdio	2269 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	841 K
twierdzi	1982 K
twitter	692 share on K	696 follow him on K	696 follow her on K	696 follow them on K	696 follow on K	2535 K'da takip
twitteris	952 K
twitterze	1919 na facebooku i K
""", 'ty': """
tygodniowo	1981 K
tygodniu	17 raz w K
typo	773 spot a K
""", 'ub': """
ubegrenset	1830 K tilgang
""", 'uc': """
ucap	1420 K
ucapnya	1420 K
""", 'ud': """
udbyder	402 ekstern K
udfyldes	385 skal K
udtalte	435 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	434 om K
""", 'ui': """
uitgeschakeld	1729 javascript is K
uitschrijven	1714 op elk moment K
uitzending	1796 de K hieronder
""", 'uj': """
ujar	1420 K
ujarnya	1420 K
""", 'uk': """
uken	1898 i K
uker	1896 prøv # K
""", 'ul': """
ulubionych	1937 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	702 video K
unbegrenzt	533 alle artikel K
unbegrenzten	560 K zugriff	560 K zugang
unbegrenzter	533 K zugang
undrade	2466 K
uneix	51 K-t'hi	276 K-te
ungkap	1420 K
ungkapnya	1420 K
uniquement	1180 nous vivons K grâce
unisciti	51 K a loro	51 K	1500 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	669 get K access	669 K digital access	671 K access for	814 K reading	814 want K access
unlock	20 K this	669 K the rest
unser	587 K ziel	587 K team
unsere	36 K leser	459 K app	556 K neue app	559 durch K leser	586 können sie K	587 K leser	587 K texte
unserem	35 K quiz	445 mit K abo	513 in K shop	513 K online-shop	546 K kanal	553 K shop
unseren	36 K lesern	513 K shop	553 K online-shop	587 K lesern	587 K kanal
unserer	459 in K app	523 K app	539 lesen sie auf K	556 K neuen app	587 K arbeit
unseres	513 K teams
unsubscribe	679 K at any time	679 K anytime	810 K whenever
unterschied	530 machen einen K	530 macht einen K
untuk	1417 masuk K
unutmayin	2551 K
""", 'up': """
upcoming	806 our K
updates	58 receive K by email	679 get K by email	769 check back for K	769 refresh for K
upgrade	669 K to paid	669 K to read	669 behind the paywall. K
upitala	2269 K
upitao	2269 K
upitnik	2236 K
upozorava	2269 K
upozorila	2269 K
upozorio	2269 K
upozornenia	14 K	2299 K
upozornil	357 K
upozornila	357 K
uppgav	2466 K
uppger	2466 K
uppmanade	2466 K
ups	842 pop-K
""", 'ur': """
urednica	2226 je K	2226 , K	2347 je K	2347 , K
urednik	2226 je K	2226 , K	2347 je K	2347 , K
urged	841 K
urheilutoimittaja	1064 K
urteilte	589 K
""", 'us': """
us	38 dm K	67 dm K
""", 'ut': """
utbrast	2466 K
utilisation	1137 K de cookies	1137 K des cookies	1137 conditions générales d'K
utilisons	1136 nous K des cookies
utilitza	256 K galetes
utilitzem	256 K galetes
utilizamos	878 K cookies	2010 K cookies
utilizza	1449 questo sito K i cookie	1450 K cookie
utilizziamo	1449 K i cookie
utrzymujemy	1980 K się
uttalte	1899 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	974 meie K
uudiskiri	942 telli meie K	962 K	975 telli K	976 meie K	979 K
uudiskirja	962 K
uudiskirjaga	942 K	962 K
uudiskirjast	962 K
uudistes	951 google K
uutisemme	1091 K
uutisilmoitukset	1072 K
uutisissa	1059 google K
uutiskirje	1040 tilaa K	1075 K	1092 tilaa K	1096 K
uutiskirjeemme	1040 K	1093 K
uutiskirjeen	1074 tilaamalla K	1075 K
uutiskirjeet	1075 K
""", 'uv': """
uvedl	357 K
uvedla	357 K
uviedla	2328 K
uviedol	2328 K
""", 'uy': """
uyardi	2567 K
uyariyor	2567 K
uygulamamiz	2513 mobil K	2565 K
uygulamamizi	2513 K indirin	2513 K indir	2513 mobil K	2564 K indir
uygulamasini	2542 K
uygulamayi	2514 K indir	2514 K indirin
""", 'uz': """
uzviknuo	2269 K
""", 'va': """
vaati	1095 K
vaativat	1095 K
vacancies	764 our current K	764 our K
vacatures	1762 onze K	1762 alle K in
vacaturesite	1795 K	1795 onze K
vakuutti	1095 K
valfri	2392 swisha K summa	2463 swisha K	2465 K summa
valgfritt	1824 vipps et K	1896 vipps K
valittaa	1095 K
valitti	1095 K
vallotta	1362 K
vapaasti	45 lainata K
var	42 K du der
vare	2464 tack K er	2464 tack K dig
varnade	2466 K
varnar	2466 K
varoittaa	1095 K
varoitti	1095 K
varoval	357 K
varovala	357 K
varsel	1869 K
varsler	1869 K	1869 push-K
varslinger	14 K
varuje	357 K
vas	2244 bez K	2267 bez K
vastasi	1095 K
vastasivat	1095 K
vastaus	21 peruuta K
vayas	844 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2465 i K
vedomosti	2297 svoje K
velden	60 K met een ster
ven	432 del med en K
vendredi	17 chaque K
venn	1896 del med en K
ventana	881 se abre en una K nueva
veraltet	472 ihr browser ist K
verantwoordelijk	30 niet K	1781 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	543 ist der anbieter K	543 der anbieter selbst K
verarbeitung	526 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1703 voor je K gaat	1709 lees K met	1709 K lezen?	1711 om K te lezen	1777 gratis K met	1801 lees gratis K	1813 help ons K
verdi	2567 karar K	2567 söz K	2567 diye yanit K	2567 yanit K	2567 cevap K
vereiste	21 K velden zijn	1735 K velden
verfasser	507 meinung der K
verfassers	507 meinung des K
vergoeding	1781 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1817 dit K	1817 goed K
verhalen	1777 toegang tot alle K	1815 K in je mail	1817 onze K
verhindert	474 ein skript K
verileriniz	2520 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1819 K
verktyg	2433 hjälp av ett ai-K
verlag	530 kein K	587 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1729 je browser is K
verpassen	586 K sie
verscheen	1746 dit artikel K eerder	1784 versie van dit artikel K	1784 stuk K eerder	1784 artikel K ook	1808 dit artikel K eerst	1808 dit stuk K eerst
verschenen	1784 artikel is eerder K op	1784 artikel is eerder K in de krant
verschenken	586 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1792 doet K vanuit
verslaggever	39 onze K	1752 onze K	1753 is K	1753 is politiek K	1792 is medisch K	1792 werkt als K
verslaggevers	39 onze K	1789 onze K
vertaling	1794 deze K
verteiler	498 K
vertelde	1819 K
vertelt	1819 K
vertraulich	502 redaktion K	577 K hinweise
verwenden	474 wir K cookies
verwendest	472 K einen adblocker
verwendet	474 diese website K cookies	474 diese webseite K cookies
verwendung	551 K von cookies
verzi	322 audio K
verzii	2296 audio K
verzoek	1703 een klein K
vesti	2210 K na mejl
vestima	2224 google K
""", 'vi': """
viber	16 K	161 K	195 канал във K	616 K	2154 K	2224 K	2224 K-u	2345 K	2601 K
viberen	1326 K
viberi	2285 K
viberju	2345 K
viberu	312 K	2224 K
viberze	1938 K
vidare	49 skicka den K	49 skicka K	49 send den K	2395 för att läsa K	2463 läs K för
videa	40 fotky a K	2349 ogled K
videli	2228 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	502 fotos oder K	551 laden des K	554 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	365 for at læse K	432 læs K for	1827 for å lese K	1896 les K for
vidjeli	2228 K video
viernes	17 cada K
view	683 K in app
views	30 K of	677 free K left
vigtigste	430 ugens K	430 dagens K
viikko	17 joka K
viikossa	1094 K
vijesti	2210 K na e-mail
vijestima	2224 google K
vikala	2269 K
vikali	2269 K
vikao	2269 K
viknula	2269 K
viknuo	2269 K
viktigaste	2462 veckans K	2462 dagens K
viktigste	1895 ukas K	1895 dagens K
vill	2440 ja tack, jag K
vincoli	1502 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1874 på K	1896 K et	1896 K oss	1896 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	586 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1423 K che sei qui
visualiser	1166 K les contenus
visualizzare	1449 per K questo contenuto
vivons	1180 nous K grâce à nos	1180 nous ne K que
""", 'vo': """
voice	839 our K
volal	357 K	2328 K
volala	357 K
volali	357 K
volg	1725 K ons op	1725 K ons via	1816 K ons
volgende	21 in deze browser voor de K
volgens	1819 K
voor	1714 meld je aan K	1777 veel meer K #
voorbehouden	1746 alle rechten K
voordat	1703 K je gaat
voorkeursbron	1750 K
voorkeursbronnen	1787 K
vorbehalten	445 abonnenten K	489 alle rechte K
vorbei	586 schau K
vores	35 K quiz	372 hent K app	372 i K app	432 støt K	432 hent K	433 K app
vorgelesen	518 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1097 K don	1102 K don nous	1155 K don	1190 K aide pour
vous	18 sans K	1191 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1703 hebben we een gunst te K	1703 we willen je iets K
vriend	1816 word K
vrijdag	17 elke K
vroeg	1819 K
""", 'vs': """
vsebin	2371 do vseh K
vsebina	2349 zunanja K
vsebine	2349 zunanje K	2349 te K
vsebino	9 to K	2349 zunanjo K
vstupenky	319 K na naši
""", 'vu': """
vuodessa	1094 K
vurguladi	2567 K
""", 'vy': """
vygenerovala	336 K ai	2309 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	304 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1637 K redaktorius
vyriausioji	1637 K redaktorė
vytvorila	2309 K ai
vyzval	357 K
vyzvala	357 K
""", 'wa': """
waardeer	1774 K dit artikel
waardeert	1774 dit artikel K
waardevol	1703 vond je dit artikel K
waarschuwt	1819 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	589 K vor
warned	841 K
warns	841 K
warnt	589 K
warnte	589 K
warst	42 K du vor ort
wartawan	39 K kami	1393 adalah K
washington	726 is a K
waszych	1959 z K wpłat	1980 z K wpłat
""", 'we': """
we	782 K have you.
webbplats	2410 denna K använder cookies
webinar	513 zum K	623 δωρεάν K	623 το K μας	623 K μας	1762 ons K	1944 nasz K	2232 naš K	2353 naš K
webinarimiza	2538 K
webshop	1762 onze K
webshopu	2232 našem K
website	379 dette K bruger	587 unsere K	839 our K	1808 niets van deze K
webwinkel	1762 onze K	1795 de K van	1795 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	840 a K	840 per K	1818 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	679 sign up for our K	738 our K email	738 K round-up
weergegeven	60 e-mailadres wordt niet K
weiter	445 lesen sie sofort K
weitere	539 K texte finden sie
weitergegeben	558 wird nicht K
weiterlesen	20 K	445 K mit	445 jetzt K	445 diesen artikel K	445 kostenlos K	445 mit plus K	472 mit werbung K
weitermachen	559 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	568 K nur mit
weiterzulesen	445 um K
weken	1818 K voor
werbeblocker	472 deaktivieren sie ihren K
werbefrei	70 K	587 K
werbelink	565 K
werbelinks	565 K
werbevereinbarung	453 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	533 alle texte ohne K	533 abo ohne K	587 ohne K
werde	586 K teil
werden	51 . K sie eine	586 K sie teil
werk	1817 ons K
werken	1795 kom K bij
wersja	2 K audio
wesprzyj	1904 K nasze	1959 K	1979 K nas	1979 K nasze	1979 K naszą	1979 K mnie
weten	38 laat het ons K	67 laat het ons K	1735 laat het ons K	1816 laat het ons K	1819 laat K
wetenschapsredacteur	1792 is K
""", 'wh': """
whatever	838 chip in K
whatsapp	16 K	38 K us	67 K us	161 K	195 K канал	251 canal de K	251 al teu K	251 a K	312 K	397 på K	397 K-kanal	459 K-kanal der	467 unser K-kanal	467 unserem K-kanal	467 unseren K-kanal	467 zum K-kanal	467 K-kanal von	501 auf K	501 per K	501 K-gruppe	501 bei K	546 unserer K-gruppe	616 K	692 share on K	692 share via K	696 join our K	696 join us on K	696 our K channel	696 updates on K	838 join our K	871 nuestro canal de K	1060 K-kanavaa	1161 chaîne K	1161 canal K	1161 sur votre K	1161 groupe K	1418 K kami	1470 canale K	1470 gruppo K	1470 su K	1470 numero K	1751 K-kanaal	1751 K-groep	1751 via K	1751 op K	1788 in je K	1788 stuur ze via K	1858 på K	1858 K-kanal	1918 kanał na K	1938 K	2004 nosso canal no K	2004 nosso canal do K	2005 grupo do K	2083 canalul de K	2083 direct pe K	2154 K	2224 K	2224 K-u	2256 K kanalu	2285 K	2345 K	2427 på K	2427 i K	2427 K-kanal	2531 K	2601 K
whatsappa	1938 K
whatsappe	2285 K
whatsappgroep	1751 K
whatsappi	952 K kanaliga
whatsappie	16 K	1938 K
whatsappiin	1060 K
whatsappis	952 K
whatsappissa	1060 K
whatsappkanaal	1751 K
whatsappkanal	2427 K
whatsappon	1326 K
whatsappu	16 K	312 K	2224 K	2285 K	2345 K
while	659 K you're here
whitelist	702 K our site	702 K this site	702 K us
""", 'wi': """
widerruf	558 K finden sie
widerrufen	454 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	692 opens in new K	692 opens in a new K
winkel	1795 onze K
winning	726 is an award-K
wirtschaftsredakteur	579 ist K
wirtschaftsredakteurin	579 ist K
wirtschaftsressort	503 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	502 K sie mehr
withdraw	707 K your consent
without	18 K you	18 K your	839 K you
""", 'wo': """
woche	17 jede K	588 pro K
wochen	533 # K für	533 vier K für	588 K lang
word	1702 K lid	1706 K lid en	1748 K lid
work	838 back our K	839 our K
working	53 months K on this
works	64 K without a vpn
""", 'wr': """
write	38 K to us	67 K to us	710 K to us at	838 K to us
writer	724 is a staff K for	724 is a senior K at	726 is a staff K	726 is a senior K	726 is a K
writes	726 K about	752 K on	841 K
writing	793 correct at the time of K
written	726 has K for
wrote	841 K
""", 'ws': """
wsparcia	1980 waszego K	1980 twojego K
wsparcie	1905 twoje K	1979 twoje K pozwala	1979 twoje K pomaga	1979 twoje K jest dla nas
wsparciu	1904 dzięki twojemu K	1980 dzięki K	1980 waszemu K
wspieraj	1959 K	1979 K nas
wszystkich	1966 K treści	1966 do K artykułów	1966 do K tekstów
""", 'wu': """
wurde	495 text K	552 das audio K
""", 'wy': """
wydarzenie	1944 nasze K
wydawcy	1957 bez zgody K	1957 za zgodą K
wyjdziesz	1901 zanim K
wymagane	21 K pola są	1925 pola są K
""", 'x': """
x	1489 #K#
""", 'ya': """
yakiniyor	2567 K
yalvardi	2567 K
yalvariyordu	2567 K
yaniti	21 K iptal et
yanitladi	2567 K
yanitlayin	2551 K
yapabilir	2551 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2510 giriş K
yapay	2537 K zeka ile	2537 K zekâ ile
yapilamaz	2526 alinti K
yapin	24 giriş K	2551 giriş K	2564 bağiş K
yapmak	6 yorum K
yardim	2564 bize K edin
yardimiyla	2556 yapay zeka K	2556 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2555 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2526 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2534 K	2534 köşe K
yazdi	2567 K	2567 diye K
yazin	38 bize K	67 bize K	2532 bize K	2551 K	2564 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2567 K
yazmak	6 yorum K
""", 'ye': """
year	840 a K	840 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2566 K
""", 'yo': """
youtube	16 K	161 K	474 inhalte von K	551 inhalt von K	616 K	696 on K for more	696 on K for the	1418 K kami	2601 K	2660 kênh K của
youtubeu	2224 K
youtubu	2345 K
""", 'za': """
za	2240 K # €	2302 K # €	2360 K # €
zaak	1752 meer over deze K
zaakceptuj	1941 K pliki cookie
zabranjeno	2243 K kopiranje
zabronione	1934 kopiowanie K
zadarmo	2302 článkov K	2302 články K
zahlasujte	339 K	2312 K
zahtevana	21 K polja
zahtevao	2269 K
zahtijevao	2269 K
zainstaluj	1912 K naszą aplikację	1913 K aplikację
zajednici	2256 viber K
zalo	2658 quan tâm K
zalogowani	1925 tylko K
zalogowaniu	1907 dostępny po K	1907 dostępna po K
zalogowanych	1948 tylko dla K
zaloguj	24 K	1908 K się, aby	1908 K się aby
zamkniesz	1901 zanim K
zamolila	2269 K
zamolili	2269 K
zamolio	2269 K
zamudite	2374 ne K
zapewnia	1982 K
zapisal	2387 je K
zapisz	1910 K się na nasz	1979 K się na	1979 K się do
zapraszali	1982 K
zaradi	2364 K vas	2385 K vas
zaregistrujte	329 zdarma se K	329 se zdarma K	329 zdarma K	329 K se zdarma	2302 K sa zadarmo	2302 K sa
zarejestrowanych	1948 tylko dla K
zarejestruj	1908 K się, aby	1979 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1937 K źródeł
zavisi	2266 K od vas
zavolal	357 K
zavolala	357 K
zaznacza	1982 K
""", 'zb': """
zbierka	2329 K
""", 'zd': """
zdarma	329 článků K	329 články K
""", 'ze': """
zegt	1819 K
zei	1819 K
zeptal	357 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2114 K
zicea	2114 K
ziedojums	1701 K
zitten	1817 we K ook op
""", 'zk': """
zkuste	285 K první měsíc	354 K první měsíc
""", 'zn': """
znalosti	323 své K
znanje	2236 svoje K	2236 svoje K u	2356 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2289 K tohto obsahu	2289 K obsahu	2289 K príspevku
zondag	17 elke K
zonder	71 K spam	1774 K jouw steun	1774 K uw steun
zostanie	1925 twój adres email nie K
""", 'zp': """
zpravodaj	314 , K
zpravodajem	314 je K
zpravodajkou	314 je K
""", 'zr': """
zrezygnuj	1908 K w każdej chwili	1981 K w każdej chwili
""", 'zu': """
zuerst	568 text ist K	585 text wurde K
zufolge	589 K
zugang	445 noch keinen K
zugeschickt	457 per e-mail K	457 per mail K
zugestimmt	474 externen diensten nicht K
zusammenarbeit	543 beitrag ist in K	543 artikel ist in K	543 text ist in K
zusammenfassung	496 K
zustimmung	474 K jederzeit	475 ihre K	475 mit ihrer K
""", 'zv': """
zvali	357 K
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
anuncios
anunciou
anuncis
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
hikayenizi
hilf
hilfe
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
inget
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
sans
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
works
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
  573),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  663),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 718))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1540), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1540),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1540),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1555),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1596),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1596), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1596),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1596), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2740),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2751), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2759))

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
