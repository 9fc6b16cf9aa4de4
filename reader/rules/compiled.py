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
de.opener	c0	opener	0
de.later	w0	closer	0
de.button	w0		0
de.ask	c0		40
de.name	s0	name	10
de.payment	w1		0
de.wall	w2		0
de.wall-line	c2		0
de.wall-already	c2		20	?|sie sind|du bist|anmelden|einloggen|login
de.meter	c3		0
de.letter	w4		0
de.letter-line	c4		0
de.app	c5		24
de.push	c6		20
de.share	w10		0
de.follow	w13		0
de.follow-line	c13		28
de.ad	w9		0
de.ad-line	c9		40
de.adblock	c8		24
de.consent	w7		0
de.consent-line	c7		90	wir|uns|unser*|sie|ihre*|dein*|du|ich|mir|meine*|diese*|hier|auf dieser
de.comments	w12		0
de.comments-line	c12		40
de.related	w11	heading	0
de.related-headed	s11	heading	9
de.lead-in	s11	lead-in	34
de.furniture	w11		0
de.author	s14		45
de.copyright	c15		50
de.copyright-start	s15		14
de.bio	c14	bio	60
de.summary	c16		26	ki|künstlicher intelligenz|ki-generiert*|maschinell	erstellt|generiert|übersetzt|geprüft|erzeugt
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
de.ai	s16		34	ki|künstlicher intelligenz|künstliche intelligenz|künstlichen stimme|ki-generierte|ki-stimme|ki-tools|maschinelle unterstützung|maschineller unterstützung|ki-gestützt|unsere ki|*-ki eine frage|eine frage	erstellt|vertont|genutzt|geprüft|vorgelesen|übersetzt|entstand|entstanden|fehler enthalten|eine frage|zu diesem artikel|finden sie|verwendet|zusammengefasst|verfasst|überprüft
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
de.call.now	p16		12	artikel|newsletter|abo|ausgabe|*app|app|leserumfrage|umfrage|quelle|google|platz|ticket*|kostenlos|gratis|audio|podcast|kanal|konto|angebot|plus|und
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
en.paywall.first	c2		0	$#|£#|€#|#|one dollar|a dollar|free	you|your|just|only|try|subscribe|get|then|cancel|now|start
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.start	s4	among	22
en.app	c5		22
en.app.download	c5		22	our|now|today|news|stories|latest|updates|breaking|here|scan
en.push	c6		20
en.share.label	w10		0
en.share.network	w10	among	0
en.share.line	c10		14
en.follow.label	w13		0
en.follow.line	c13		28
en.follow.start	s13		24
en.ad	w9		0
en.ad.line	c9		34
en.adblock	c8		30
en.consent.label	w7		0
en.consent.line	c7		90
en.comments.label	w12		0
en.comments.line	c12		40
en.comments.letter	c12		40	@|send|submit|email|e-mail|here|your|write a|words
en.related.heading	w11	heading	0
en.related.headed	s11	heading	9
en.related.lead-in	s11	lead-in	32
en.related.more	w11	lead-in	0
en.related.on-site	p11	lead-in	32
en.related.label	w11		0
en.author	s14		45
en.author.line	c14		40
en.author.bio	c14	bio	70
en.copyright	c15		60
en.copyright.start	s15		40
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
es.opener	c0	opener	0
es.later	w0	closer	0
es.button	w0		0
es.ask	c0		40
es.name	s0	name	10
es.payment	w1		0
es.wall	w2		0
es.wall-line	c2		70
es.meter	c3		0
es.letter	w4		0
es.letter-line	c4		0
es.app	c5		22
es.push	c6		20
es.share	w10		0
es.follow	w13		0
es.follow-line	c13		28
es.ad	w9		0
es.adblock	c8		24
es.consent	w7		0
es.consent-line	c7		90	nosotros|nuestr*|usamos|utilizamos|usted|tu|tus|su|sus|este sitio|esta web|esta página|si continúa|puedes|puede|este contenido
es.comments	w12		0
es.comments-line	c12		40
es.related	w11	heading	0
es.related-headed	s11	heading	9
es.lead-in	s11	lead-in	34
es.furniture	w11		0
es.author	s14		40
es.copyright	c15		50
es.bio	c14	bio	60
es.tip	s14		30	escríbenos|escríbanos|contacta|contáctanos|cuéntanos|@|confidencial|envíanos
es.appeal	c0		44	nuestro|nuestra|nuestras|nuestros|este medio|este artículo|esta nota|invítame|invítanos|nos	periodismo|investigar|lectores|artículo|nota|redacción|medio|trabajo|posible|independiente*|invít*
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
fr.opener	c0	opener	0
fr.later	w0	closer	0
fr.button	w0		0
fr.ask	c0		40
fr.name	s0	name	10
fr.payment	w1		0
fr.wall	w2		0
fr.wall-line	c2		0
fr.meter	c3		0
fr.letter	w4		0
fr.letter-line	c4		0
fr.app	c5		24
fr.push	c6		20
fr.share	w10		0
fr.follow	w13		0
fr.follow-line	c13		26
fr.ad	w9		0
fr.adblock	c8		24
fr.consent	w7		0
fr.consent-line	c7		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.comments	w12		0
fr.comments-line	c12		40
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
fr.author	s14		40
fr.copyright	c15		50
fr.bio	c14	bio	60
fr.testimony	s14		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.letter-ask	c4		30	inscri*|abonne*|recev*|je m'inscris|s'inscrire|s'abonner|gratuit*	notre|nos|vous|votre|vos|ici|je
fr.summary	s16		26	ia|l'ia|intelligence artificielle|automatique*
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
fr.try	s2		18	# €|#€|# euro|# euros|gratuitement	mois|semaine|semaines|an|jours
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
it.opener	c0	opener	0
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.wall	w2		0
it.wall-line	c2		0
it.meter	c3		0
it.letter	w4		0
it.letter-line	c4		0
it.app	c5		22
it.share	w10		0
it.follow	w13		0
it.follow-line	c13		26
it.ad	w9		0
it.adblock	c8		24
it.consent	w7		0
it.consent-line	c7		90	noi|nostr*|utilizziamo|usiamo|tuo|tua|tuoi|tue|questo sito|questo|questa|puoi|proseguendo
it.comments	w12		0
it.comments-line	c12		60
it.related	w11	heading	0
it.related-headed	s11	heading	9
it.lead-in	s11	lead-in	34
it.furniture	w11		0
it.author	s14		40
it.copyright	c15		40
it.appeal	c0		44	nostro|nostra|nostre|nostri|questo articolo|noi|te|puoi|ci	giornale|giornalismo|informazione|redazione|inchieste|lavoro|leggere|letto|articolo|indipendente|libera|gratuito
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
nl.opener	c0	opener	0
nl.later	w0	closer	0
nl.button	w0		0
nl.ask	c0		40
nl.payment	w1		0
nl.wall	w2		0
nl.wall-line	c2		45
nl.letter	w4		0
nl.letter-line	c4		0
nl.app	c5		24
nl.push	c6		20
nl.share	w10		0
nl.follow	w13		0
nl.follow-line	c13		26
nl.ad	w9		0
nl.adblock	c8		24
nl.consent	w7		0
nl.consent-line	c7		90	wij|we|ons|onze|je|jouw|u|uw|deze site|deze website|deze
nl.comments	w12		0
nl.comments-line	c12		40
nl.related	w11	heading	0
nl.related-headed	s11	heading	9
nl.lead-in	s11	lead-in	34
nl.furniture	w11		0
nl.author	s14		40
nl.copyright	c15		40
nl.appeal	c0		44	ons|onze|wij|we	journalistiek|verhaal|verhalen|redactie|artikel|lezers|leden|onafhankelijk*|ons werk
nl.letter-ask	c4		30	schrijf*|meld*|abonneer*|ontvang*|aanmelden|inschrijven|bekijk*	je|jouw|uw|u|ons|onze|hier|gratis|nu
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
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.wall	w2		0
pt.wall-line	c2		0
pt.letter	w4		0
pt.letter-line	c4		0
pt.app	c5		22
pt.push	c6		20
pt.share	w10		0
pt.follow	w13		0
pt.follow-line	c13		26
pt.ad	w9		0
pt.adblock	c8		24
pt.consent	w7		0
pt.consent-line	c7		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.comments	w12		0
pt.comments-line	c12		40
pt.related	w11	heading	0
pt.related-headed	s11	heading	9
pt.lead-in	s11	lead-in	34
pt.furniture	w11		0
pt.author	s14		40
pt.copyright	c15		40
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
# comentarii	1720
# comentario	709
# comentarios	709
# comentaris	196
# comment	565
# commentaire	925
# commentaires	925
# commenti	1189
# commento	1189
# comments	565
# euro el primer mes	208
# komentar	1132
# komentarai	1337
# komentarze	1594
# komentarzy	1594
# komment	1076
# kommentaari	764
# kommentar	302	374	1524	2022
# kommentare	374
# kommentarer	302	1524	2022
# kommentti	860
# kommenttia	860
# min	554
# min de lectura	714
# min de leitura	1671
# min di lettura	1194
# min leestijd	1433
# min. lesezeit	379
# reactie	1428
# reacties	1428
# yorum	2119
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1076
a lire aussi	927
a message from our sponsor	560
""", 'aa': """
aa	2124	2124
aanbevolen	1430
aanbevolen artikelen	1430
aanbevolen voor jou	1430
aangeboden door	1424
aanmelden	1415
aanmelden nieuwsbrief	1417
aanraders	1430
""", 'ab': """
abbonamenti	1176
abbonamento	1176
abbonati	1176
abbonati ora	1176
abbonati subito	1176
ablehnen	372
abmelden	358
abo	358
abo bestellen	358
abo testen	423
abo verwalten	358
abonament	1713
abonamente	1713
abonare	1713
abone ol	2110	2110
abone olun	2110
abone olun, sinirsiz okuyun	2110
abonelik	2110
abonentiem	1371
abonnee worden	1415
abonneer	1415
abonneer nu	1415
abonnees lezen meer	1466
abonnement	291	358	911	1415	1513
abonnementen	1415
abonnements	358	911
abonner	291	1513
abonneren	1415
abonnez-vous	911
abonnieren	358
about sharing	554
about us	573
abrir menu	1671
abspielen	379
""", 'ac': """
accede	695
acceder	695
accedi	1176
accedi con apple	1222
accedi con facebook	1222
accedi con google	1222
accedi con il tuo account	1222
accept	563
accept all	563
accept all cookies	563
accept and close	563
accept and continue	563
accept toate	1729
accepta i continua	193
accepta i mostra el contingut	193
accepta les galetes	193
accepta-ho tot	193
accepted payment methods	542
accepteer	1426
accepteer alle cookies	1426
accepter	300	923
accepter alle	300
accepter alle cookies	300
accepter et afficher	943
accepter et afficher le contenu	943
accepter et continuer	923
accepter et fermer	923
accepter les cookies	923
accepter tout	923
acceptera	2020
acceptera alla	2020
accepteren	1426
acces nelimitat la toate articolele	1743
acceso	695
accetta	1187
accetta e continua	1187
accetta e continua oppure abbonati	1222
accetta e visualizza	1204
accetta e visualizza il contenuto	1204
accetta i cookie	1187
accetta tutti	1187
accetta tutto	1187
acconsento a ricevere comunicazioni commerciali	1218
acconsento alla visualizzazione di contenuti esterni	1204
account aanmaken	1415
accueil	930
aceitar	1664
aceitar cookies	1664
aceitar e continuar	1664
aceitar e ver	1682
aceitar todos	1664
aceitar tudo	1664
aceptar	707
aceptar cookies	707
aceptar todas	707
aceptar todo	707
aceptar y continuar	707
aceptar y ver	727
aceptar y ver el contenido	727
acepto que se me muestre contenido externo	727
acepto recibir comunicaciones comerciales	742
acompanhe ao vivo	1694
acquista il numero in edicola	1208
acquista la copia digitale	1208
acquista questo numero	1208
activa les alertes	202
activa les notificacions	202
activa les notificacions i no et perdis res	202
activar alertas	741
activer les alertes	953
""", 'ad': """
ad	560	1247	1296	1296	2286
ad choices	560
ad feedback	560
adchoices	560
add a comment	565
add as preferred source	557
add to bookmarks	554
add to my topics	557
add to reading list	635
addebito diretto	1175
adicionar aos favoritos	1703
administrer samtykke	1522
adres e-mail	1584
adresa de e-mail	1739
adresa de email	1739
adresa ta de email	1739
adresse e-mail	914
adresse e-mail invalide	956
adresse mail	956
ads	560
advert	560
adverteer bij ons	1451
advertentie	1424	1424
advertenties	1424
adverteren	1451
advertise with us	560
advertisement	560	1130	1185	2116
advertisement feature	560
advertisements	560
advertiser content	560
advertising	560
advertorial	369	485	1161	1718	2116
""", 'af': """
afdrukken	1421
afegeix un comentari	187
afficher ce contenu	943
afficher la suite	930
afficher le contenu	923
afficher le contenu externe	943
afficher les commentaires	925
afficher plus	930
affiliate	560
affiliate disclosure	560
affiliate-link	369
afgiv din stemme her	307
afmelden	1415
afspelen	1433
afspil	307
after ad	560
after newsletter promotion	548
afvis	300
afvis alle	300
""", 'ag': """
agb	372
aggiungi ai preferiti	1182
aggiungi un commento	1189
agrandir	930
agrandir l'image	930
agree	563
agree and continue	563
""", 'ah': """
ahora en portada	711
ahora no	690
""", 'ai': """
ai deja cont	1713
ai deja un abonament	1743
ai deja un cont	1713
ai generated summary	606
ai highlights	606
ai overview	606
ai summary	606
ai uitat parola	1713
ai-generated	606
ai-generated summary	606
ai-genererad sammanfattning	2027
ai-genereret opsummering	307
ai-generert oppsummering	1529
ai-oppsummering	1529
ai-opsummering	307
ai-samenvatting	1448
ai-sammanfattning	2027
aidez-nous	907
aiheet	861
ailleurs sur le web	927
ainult tellijale	758
aiutaci	1172
aizpildi aptauju	1378
""", 'aj': """
ajouter aux favoris	918
ajouter un commentaire	925
""", 'ak': """
akceptuj	1592
akceptuj wszystkie	1592
akkoord	1426
aksepter alle	1522
aktualno	1954
aktuell	376
aktuelle artikel	376
aktuelle nachrichten	376
aktuelles	376
akun saya	1124
akzeptieren	372
""", 'al': """
al abonnee	1466
al abonnee? log in	1415
al een account	1415
alege abonamentul	1743
alege abonamentul potrivit	1743
algemene voorwaarden	1426
all access digital	633
all comments	565
all donations are tax-deductible	629
all news	573
alla kommentarer	2022
alle ablehnen	372
alle abo-angebote	423
alle akzeptieren	372
alle anzeigen	379
alle artikel anzeigen	379
alle artikel unbegrenzt lesen	423
alle bilder	379
alle cookies accepteren	1426
alle cookies akzeptieren	372
alle externen inhalte anzeigen	397
alle kommentare	374
alle kommentare anzeigen	374
alle kommentarer	302	1524
alle newsletter	362
alle nieuwsbrieven	1459
alle reacties	1428
alleen abonnees kunnen reageren	1456
aller au contenu	930
aller au contenu principal	930
allerede abonnent? log ind	291
allerede abonnent? logg inn	1513
alles accepteren	1426
alles akzeptieren	372
alles anzeigen	379
alles bekijken	1433
alles weigeren	1426
allow content	563
allow cookies	563
allow facebook content	604
allow google youtube content	604
allow instagram content	604
allow tiktok content	604
allow twitter content	604
allow x content	604
allow youtube content	604
already a member	544
already a member? log in	544
already a subscriber? log in	544
already a supporter	536
already have an account	544
already have an account? log in	544
already have an account? sign in	544
already registered	633
already registered? log in	633
als e-mail versenden	366
als pdf speichern	424
also	571
also in the news	568
also on	568
also read	568
also worth reading	19
alte articole	19	1721
alte articole care te-ar putea interesa	19
altre notizie	19	1191
altre notizie da leggere	19
altri articoli	1191
altri articoli su questo argomento	1191
altri articoli sull'argomento	1191
altro	1194
altro importo	1175
always active	563
""", 'am': """
am meisten gelesen	376
amount	537
ampliar	714	1671
ampliar imagen	714
""", 'an': """
an error has occurred while submitting the form	624
an error occurred. please try again	624
ana sayfa	2122
anadolu ajansi	2124
anasayfa	2122
anbefalede artikler	304
anbefales	1526
anbefalet	304
anbefalt	1526
anbefalte saker	1526
anda mungkin juga suka	1157
anda mungkin suka	19
ander bedrag	1414
andere lasen auch	376
anderen lazen ook	1430
anderer betrag	357
andre leser	1526
ange din e-postadress	2013
ange din mejl	2013
angebot sichern	358
angebote unserer partner	369
anmelden	358
anmeldung erfolgreich	415
anna palautetta	860
anna palautetta jutusta	860
anna tagasisidet	764
annonce	299	299	921
annoncer	299
annonces	921
annons	2019	2019
annons slut	2019
annonse	1521	1521
annonse - artikkelen fortsetter under	1521
annonse - saken fortsetter under	1521
annonser	1521	2019
annonssamarbete	2030
annual	537
annunci	1185
annuncio	1185
anterior	714	1671	1723
antworten	374
antworten abbrechen	374
anunci	187
anuncie conosco	1686
anuncio	705
anuncios	705
anzeige	369
anzeige - artikel geht unten weiter	429
anzeige - weiterlesen nach der anzeige	429
anzeige anzeige	369
anzeige aufgeben	403
anzeige scrollen, um weiterzulesen	369
anzeige von unserem partner	429
anzeigen	369
""", 'ap': """
apenas assinantes podem comentar	1692
apoie	1650
apoie-nos	1650
aportar	691
approfondimenti	1191
approfondisci	1191
apri menu	1194
""", 'ar': """
ar santrauka buvo naudinga	1337
ar straipsnis buvo naudingas	1337
ara	2122
archivado en	709
archivo	711
argomenti	1191
argomenti trattati	1191
around the web	568
article content	560
article continues below	560
article suivant	927
articles connexes	927
articles les plus lus	927
articles populaires	964
articles relacionats	185
articles similaires	927
articole recente	1721
articole recomandate	1721
articole similare	1721
articoli che potrebbero interessarti	1191
articoli consigliati	1225
articoli correlati	1191
articolo correlato	1191
articolo precedente	1191
articolo riservato agli abbonati	1222
articolo successivo	1191
articolo tradotto automaticamente	1206
articolul anterior	1721
articolul pe scurt	1732
artigo anterior	1668
artigo exclusivo para assinantes	1701
artigo exclusivo para subscritores	1701
artigos recomendados	1704
artigos relacionados	1668
artikel als geschenk versenden	449
artikel als pdf herunterladen	424
artikel auf die merkliste setzen	424
artikel bewaren	1467
artikel bewerten	374
artikel delen	1421
artikel drucken	366
artikel freischalten	358
artikel geht unten weiter	429
artikel kostenlos weitergeben	449
artikel lain	1157
artikel lainnya	1133
artikel lesen	379
artikel menarik lainnya	1157
artikel merken	366	424
artikel mit freunden teilen	449
artikel opslaan	1467
artikel per e-mail empfehlen	424
artikel populer	1157
artikel premium	1156
artikel printen	1467
artikel sebelumnya	1133
artikel selanjutnya	1133
artikel speichern	366
artikel sponsor	1161
artikel teilen	366
artikel terkait	1133
artikel verschenken	358
artikel versenden	366
artikel weitergeben	449
artikel weiterleiten	424
artikel zusammenfassen	399
artikkel on tellijale	758
artikkel sisaldab reklaamlinke	766
artikkelen er forbeholdt abonnenter	1513
artikkelen fortsetter under	1521
artikkelen fortsetter under bildet	1521
artikkeli jatkuu mainoksen alla	857
""", 'as': """
as + lidas	1668
as mais lidas	1668
ascolta	1182
asetukset	858
asiasanat	861
ask ai	606
ask me later	536
ask our ai	606
ask our ai about this story	606
assinar	1653
assinatura	1653
assinaturas	1653
assine	1653
assine agora	1653
assine nossa newsletter	1655
assuntos	1668
""", 'at': """
ativar alertas	1694
atmesti	1348
attiva l'abbonamento	1176
attiva le notifiche	1216
attiva ora	1176
""", 'au': """
auch interessant	376
auch lesenswert	376
auch spannend	376
aucun commentaire	925
audio abspielen	405
auf bluesky teilen	366
auf die leseliste	449
auf die merkliste	424
auf einer seite lesen	376
auf facebook posten	366
auf facebook teilen	366
auf linkedin teilen	366
auf mastodon teilen	366
auf telegram teilen	366
auf twitter teilen	366
auf whatsapp teilen	366
auf x teilen	366
auf xing teilen	366
auf youtube anschauen	405
auf youtube ansehen	405
aus der redaktion	376
ausklappen	379
autentificare	1713
automatische incasso	1414
autoriser	923
autre montant	910
autres articles	927
""", 'av': """
avaa koko juttu	850
avainsanat	861
avgi din stemme her	1529
aviso legal	707
avvis	1522
avvis alle	1522
avvisa	2020
avvisa alla	2020
""", 'ay': """
ayrica okuyun	2120
""", 'ba': """
baca berita lainnya	1157
baca juga	1133	1133
baca nanti	1156
baca selengkapnya	1135
back to top	573
bagikan	1128	1156
bagikan artikel	1128
bagikan ke	1128
bagikan lewat whatsapp	1156
balas	1132
bank transfer	542
bankeinzug	357
bankoverschrijving	1414
""", 'be': """
beantwoorden	1428
become a founding member	544
become a friend	538
become a member	538
become a paid subscriber	538
become a patron	538
become a sponsor	538
become a subscriber	544
become a supporter	538
become an insider	633
become an insider and start reading now	633
bedankt voor je aanmelding	1459
bedankt voor je feedback	1456
bedankt voor je inschrijving	1417
bedankt voor uw aanmelding	1459
bedankt voor uw feedback	1456
bei facebook teilen	366
bei twitter teilen	366
bei whatsapp teilen	366
bei x teilen	366
beitrag auf instagram ansehen	397
beitrag auf x ansehen	397
beitrag mit freunden teilen	449
beitrag teilen	366
bekijk aanbieding	1415
bekijk alle abonnementen	1415
bekijk alle nieuwsbrieven	1459
bekijk alle vacatures	1451
bekijk alles	1433
bekijk de aanbiedingen	1415
bekijk de video	1453
bekijk deze post op instagram	1446
bekijk deze post op x	1446
bekijk dit bericht op instagram	1446
bekijk dit bericht op x	1446
bekijk foto's	1433
bekijk meer	1433
bekijk onze aanbiedingen	1466
bekijk ook	1430
bekijk op youtube	1453
bekijk reacties	1428
beliebt	376
beliebt bei unseren lesern	428
beliebte artikel	376
beliebteste artikel	376
belki daha sonra	2108
beluister dit artikel	1453
benzer haberler	19	2120
beranda	1135
berdonasi	1123
bereits registriert	358
bereits registriert? anmelden	358
bergabunglah dengan tim kami	1146
beri komentar	1132
berikutnya	1135
berita hari ini	1157
berita lain	1157
berita lainnya	19	1133
berita menarik lainnya	1157
berita pilihan	1133
berita populer	1133
berita terbaru	1133
berita terkait	1133
berita terkini	1133
berita utama	1133
berlangganan	1124
berlangganan sekarang	1124
best gelezen	1430
beste aanbieding	1466
betaalde inhoud	1424
betaalde samenwerking	1471
betaalmethode	1414
betaalmethoden	1414
betaalmethodes	1414
betalt annonce	299
betalt indhold	299
betrag eingeben	357
bewaar	1421
bewaar artikel	1421
bewaar dit artikel	1467
bewaar dit artikel om later te lezen	1467
bewaren	1421
bewerten sie diesen artikel	409
bezahlte anzeige	429
bezahlte partnerschaft	429
bezahlter inhalt	369
""", 'bi': """
bidra	1511	2009
bidrag	289
bienvenido	695
bilder anzeigen	379
bildergalerie	376
bilginizi sinayin	2122
billed annually	633
billed monthly	633
bitte bleiben sie fair und sachlich	409
bitte bleiben sie sachlich und fair	409
bize destek olun	2109
""", 'bl': """
bleiben sie informiert	362
bli medlem	1511	2009
blijf op de hoogte	1417
bliv medlem	289
bluesky	555
""", 'bn': """
bns	767	767	1340	1340
bns inf	1340
bns/afp	767
""", 'bo': """
boletim	1655
boletines	698
boleto	1652
bonifico	1175
bonifico bancario	1175
bonus video	1839
bookmark	554
bookmark this	554
bookmark this article	554
""", 'br': """
brak komentarzy	1594
branded content	705	1471
brought to you by	560
browse all	573
browse all newsletters	624
""", 'bu': """
bu haber faydali oldu mu	2119
buat akun	1124
buffer	555
bunlari da okuyun	2120
buscar	714	1671
butlletins	204
buy us a coffee	538
""", 'ca': """
cada aporte cuenta	745
cada euro conta	1699
cada euro cuenta	745
cada real conta	1699
cadastrar	1653
cadastre-se	1653
cadeau-artikel	1415
cambiar mis preferencias	727
cambiar preferencias de cookies	727
cancel	537
cancelar respuesta	709
caratteri rimanenti: #	1213
cargar contenido	707
cari	1135
carica altri	1194
carregando	1682
carregar mais	1671
carta di credito	1175
carte bancaire	910
categorias	1668
categorie	1191
categories	568
categorii	1721
""", 'ce': """
cele mai citite	1721
cele mai citite articole	1746
cele mai noi	1721
cele mai populare	1721
cerca	1194
cerrar	690
ces articles devraient vous plaire	964
cetak	1128
cetak artikel	1156
cetak halaman	1156
cevapla	2119
""", 'cg': """
cgu	923
cgv	923
""", 'ch': """
chaque don compte	959
chaque euro compte	959
chargement du sondage	951
charger plus	930
chci darovat	221
check your email	670
check your inbox	670
chiedi alla nostra ia	1206
chiudi	1171
chiudi menu	1194
choisissez la formule qui vous convient	960
choisissez un montant	910
choisissez votre formule	960
choose an amount	542
choose your payment method	542
choose your plan	544
""", 'ci': """
citi lasa	1373
citi raksti	1373
""", 'cl': """
clasificados	705
click here	573
click to enlarge	573
cliquer ici pour partager	918
close	537
close extra sharing options	554
close menu	573
close share panel	554
close this message	536
clube do assinante	1686
""", 'co': """
codes promo	921	947
colabora	691
collapse	573
comenta	709
comentar	709	1666
comentarii	1720
comentario	709
comentarios	709
comentaris	187
comentariu	1720
comente	1666
comment	555	565
comment ne plus voir ce message	906
comment policy	565
commenta	1189
commenta l'articolo	1189
commenta per primo	1189
commentaire	925
commentaires	925
commenter	918	925
commenter l'article	925
commenti	1189
commento	1189
commento in attesa di moderazione	1213
comments	565
comments off	565
commercial content	560
community guidelines	565
community rules	565
compare plans	544
comparte	702
comparteix	187
comparteix a facebook	210
comparteix a whatsapp	210
comparteix a x	210
compartilhar	1659
compartilhar no linkedin	1659
compartilhar no twitter	1659
compartilhar no whatsapp	1659
compartilhar no x	1659
compartilhar por e-mail	1659
compartilhar via	1659
compartilhe	1659
compartilhe isso	1659
compartir	702	702
compartir en	702
compartir en bluesky	702
compartir en linkedin	702	702
compartir en telegram	702
compartir en twitter	702
compartir en x	702
compartir por correo	702
compartir por email	702
complete coverage	568
compra questo numero	1208
comunicar erro	1666
concordo	1664
condiciones de uso	707
condiciones generales	707
conditions d'utilisation	923
conditions de publication	951
condividi	1182
condividi articolo	1182
condividi su	1182
condividi su facebook	1182
condividi su linkedin	1182
condividi su telegram	1182
condividi su twitter	1182
condividi su x	1182
condividi via email	1182
condivisioni	1182
condizioni d'uso	1187
conectare	1713
configura les galetes	193
configurar cookies	707
connectez-vous	911
connexion	911
consigliati	1191
consigliati per te	1191
consigue tu entrada	731
consulta las esquelas de hoy	731
consulta las normas de la comunidad	736
consulta les esqueles	198
consulta todas nuestras newsletters	742
consulter	930
cont nou	1713
contact	573	925	1428	1720
contact us	565
contactez-nous	925
contacto	709
contactos	1666
contato	1666
contattaci	1189
contatti	1189
contenido de marca	705
contenido de nuestros socios	711
contenido elaborado por la marca	731
contenido exclusivo	695
contenido exclusivo para socios	746
contenido externo	727
contenido externo recomendado	727
contenido ofrecido por	705
contenido para suscriptores	695
contenido patrocinado	705
contenido promocionado	705
contenido recomendado	750
contenido relacionado	711
contenido solo para usuarios registrados	746
contenidos recomendados	750
contenidos relacionados	711
content from our partner	638
content from our partners	638
content from our sponsor	638
contenu commercial	921
contenu de marque	921
contenu externe	943
contenu partenaire	921
contenus partenaires	921
contenuti correlati	1191
contenuti sponsorizzati	1185
contenuto esterno	1204
contenuto esterno consigliato	1204
contenuto per abbonati	1176
contenuto premium	1222
contenuto promozionale	1208
contenuto riservato	1176
contenuto riservato agli abbonati	1222
contenuto riservato agli utenti registrati	1222
contenuto sponsorizzato	1185
contingut exclusiu per a subscriptors	208
contingut extern	193
contingut extern recomanat	193
contingut ofert per	198
contingut patrocinat	187
continua a leggere	1194
continua amb apple	208
continua amb facebook	208
continua amb google	208
continua con apple	1222
continua con facebook	1222
continua con google	1222
continua depois da publicidade	1662
continua llegint	211
continua senza accettare	1187
continua senza sostenere	1171
continuar a ler	1671
continuar com apple	1701
continuar com facebook	1701
continuar com google	1701
continuar con apple	746
continuar con facebook	746
continuar con google	746
continuar e fechar	1664
continuar lendo	1671
continuar leyendo	714
continuar sem apoiar	1649
continuar sin donar	690
continue	537
continue a ler	1668
continue lendo	1653
continue reading	568	573
continue reading below	560
continue reading the main story	560
continue reading with a subscription	544
continue to article	536
continue to the article	536
continue without accepting	563
continue without donating	536
continue without supporting	536
continuer avec apple	960
continuer avec facebook	960
continuer avec google	960
continuer la lecture	911
continuer sans accepter	923
continuer sans donner	906
contribua	1650
contribuer	907
contribuez	925
contribuir	1650
contribuisci	1172
contribute now	538
contribute with google	538
contribuye	691
contul meu	1713
cookie notice	563
cookie policy	563	1187
cookie preferences	563
cookie-einstellungen	372
cookie-instellingen	1426
cookie-instellingen aanpassen	1446
cookiebeleid	1426
cookieindstillinger	300
cookiepolicy	2020
cookiepolitik	300
cookies	229	300	1426	1522	2020
cookies aanpassen	1446
cookies akzeptieren	372
cookies instellen	1426
cookies policy	563
cookies wijzigen	1446
cookievoorkeuren wijzigen	1446
copia il link	1182
copia link	1182
copiar el enlace	702
copiar enlace	702
copiar link	702	1659
copiar o link	1659
copied	554
copied to clipboard	635
copier l'url	918
copier le lien	918
copy	555
copy link	554	1128	2238
copy link copied	554
copy link to clipboard	554
copy this link	554
copy url	554
corrections policy	565
correlati	1191
cosa pensi di questo articolo	1206
count me in	548
""", 'cr': """
crea un account	1176
crea un alert	1216
crear alerta	741
crear cuenta	695
crear una cuenta	695
create a free account	544
create account	544
create an account	544
create free account	544
created with ai	606
credit card	542
credit or debit card	542
creditcard	1414
criar alerta	1694
criar conta	1653
""", 'cs': """
csatlakozz csapatunkhoz	1079
""", 'cu': """
custom amount	537
""", 'cz': """
czas czytania # min	1599
czytaj dalej	1599
czytaj dalej za	1582
""", "d'": """
d'autres articles	927
""", 'da': """
da non perdere	1191
da non perdere in edicola	1185
daftar	1124
daha fazla	2122
daha sonra	2108
daha sonra hatirlat	2108
daha sonra oku	2114
daily newsletter	548
dal web	1191
dalej	1596
dalies	1376
dalies ar rakstu	1371
dalintis	1331
dalintis facebook	1336
dalintis su draugais	1336
dalyvaukite apklausoje	1338
dans cet article	927
darovat	221
daruj	221	1949
das interessiert andere leser	376
das lesen andere	428
das neueste	376
datenschutz	372
datenschutz-einstellungen	372
datenschutzeinstellungen	372
dauerauftrag	354
dauerwerbung	369
""", 'de': """
de samenvatting kan fouten bevatten	1448
de tekst gaat verder onder de foto	1424
debat: skriv	302
debatt: si din mening	1524
debatte	374
debattregler	1524
deconectare	1713
deel	1421	1421
deel artikel	1421
deel dit	1421
deel dit artikel	1421
deel dit bericht	1491
deel dit verhaal	1491
deel op facebook	1421
deel op twitter	1421
deel op x	1421
deel via	1467
deel via e-mail	1421
deel via whatsapp	1421
deine e-mail-adresse	362
deine meinung	374
deixa un comentari	187
deixe uma resposta	1666
deja un comentario	709
deja una respuesta	709
dejar de seguir	741
dejar un comentario	709
del	296	1518
del artikel	296
del artikkel	1518
del artikkelen	1518
del artiklen	296
del artiklen gratis	291
del med	296	1518
del saken gratis	1513
del via e-mail	296
del via e-post	1518
dela	2016
dela artikel	2016
dela artikeln gratis	2011
dela med	2016
dela via e-post	2016
dela via mejl	2016
delen	1421
delen op bluesky	1467
delen op facebook	1421
delen op linkedin	1467
delen op whatsapp	1467
delen op x	1467
delen via	1467
delen via e-mail	1421
delen via facebook	1421
delen via twitter	1421
delen via whatsapp	1421
deli	1956
deli na facebooku	1956
delite	1956
delite to novico	1956
delite to zgodbo	1956
delivered daily	624
delivered to you	548
delivered weekdays	624
delivered weekly	624
dengarkan	1128
deretter # kr/mnd til du sier opp	1513
derniers articles	927
desa	187
desa l'article	210
descuentos	705
desplegar redes sociales	702
destacadas	711
destacados	711
destaques	1668
destek ol	2109
destek olun	2109
det er gratis at oprette en profil	291
dette er en annonse	1521
dette er en plus-artikel	291
dette er en plussak	1513
dette leser andre	1526
devamini oku	2122
devenez membre	907
devenir membre	907
deze video is niet beschikbaar	1446
""", 'dh': """
dha	2124	2124
""", 'di': """
di santrauka	1338
dicci la tua	1213
die meistgelesenen artikel	376
diesen artikel kommentieren	374
diesen artikel teilen	366
diesen artikel verschenken	424
diesen beitrag auf facebook ansehen	397
diesen beitrag auf instagram ansehen	397
diesen tweet ansehen	397
digg	555
digital subscription	544
digital-abo	358
digitalabo	358
digitale krant	1415
digite seu e-mail	1655
dimensione testo	1182
din e-mail	293
din e-post	1515	2013
din e-postadresse	1515
dinle	2114
dirbk su mumis	1338
direct debit	542
direct lezen	1466
direct toegang	1466
direct verder lezen	1415
discussie	1428
discussion about this post	573
discussione chiusa	1189
diskuse	231
diskusia	1898
diskuter	1524
diskutera	2022
diskutieren	409
diskuze	231
dismiss	537
dismiss this message	536
distribuie	1716
distribuie articolul	1716
distribuie pe facebook	1745
distribuie pe whatsapp	1745
dit artikel delen	1467
dit bericht op instagram bekijken	1446
dit is een advertentie	1471
dit is een premium artikel	1466
dit vind je misschien ook leuk	1430
diventa socio	1172
diventa sostenitore	1172
""", 'dn': """
dnes ne	220
dnes nie	1902
""", 'do': """
do mesmo autor	1668
do not sell my personal information	563
do not sell or share my personal information	563
doar	1650
dodaj komentar	1956
dodaj komentarz	1594
doe	1650
doe agora	1650
doe mee en win	1451
don mensuel	907
don ponctuel	907
don't miss	568
don't miss out	548
don't want to see this? remove ads	560
dona	691	1172
dona adesso	1172
dona ahora	691
dona ora	1172
dona'ns suport	181
donar	691
donar ahora	691
donasi	1123
donasi sekarang	1123
donate	538
donate become	538
donate here	538
donate monthly	538
donate now	538
donate today	538
donations are tax-deductible	629
donazione mensile	1172
donazione singola	1172
doneer	1412
doneer nu	1412
doneer via ideal	1463
doner	289	1511
donera	2009
donera nu	2009
doneren	1412
doniraj	1834	1949
doniraj odmah	1834
doniraj zdaj	1949
donirajte	1834	1949
donner	907
doorsturen	1421
dossier	376	927	1191	1430
dossiers	376	927	1430
""", 'dr': """
drucken	366
druge novice	19
drukuj	1588
""", 'du': """
du er nu tilmeldt	293
du er nu tilmeldt nyhedsbrevet	293
du kan til enhver tid afmelde dig	293
dukung jurnalisme independen	1123
dukung kami	1123
""", 'dy': """
dyskusja	1594
""", 'e-': """
e-avis	291	1513
e-edition	573
e-gazete	2110
e-mail	224	293	362	555	1584	1655	1762
e-mail eingeben	362
e-mail teilen	366
e-mail-adresse	362
e-mail-adresse eingeben	362
e-mailadres	1417
e-mailadresse	293
e-mailen	1421
e-paper	358	573
e-pasta adrese	1394
e-pasts	1394
e-post	782	1515	2013
e-posta	2140
e-posta adresiniz	2140
e-posta adresinizi girin	2140
e-postadress	2013
e-postadresse	1515
e-posti aadress	782
e-tidning	2011
e-wydanie	1582
""", 'ea': """
eavis	1513
""", 'ed': """
edasi lugemiseks logi sisse	758
edellinen	863
edellinen juttu	861
editor's choice	568
editor's pick	488	568
editor's picks	568
editors' choice	568
editors' picks	568
edizione digitale	1176
""", 'ee': """
eenmalig	1412
eerste maand gratis	1466
""", 'ei': """
ei kiitos	848
ei nyt	848
ei, kiitos	848
einklappen	379
einloggen	358
einmalig	354
einmalig spenden	354
einstellungen	372
einwilligung	372
""", 'el': """
elders op het web	1430
elige una cantidad	694
elke bijdrage telt	1463
elke donatie telt	1463
elke euro telt	1463
elolvasom	1079
els preus poden variar	198
elsewhere on the web	568
elta	1340	1340
elta inf	1340
""", 'em': """
em alta	1668
em destaque	1668
email	548	555	1762
email (required	548
email address	548
email article	554
email this	554
email to a friend	554
emneord	1526
emner	304	1526
empfehlen	366
empfehlungen	376
empfehlungen der redaktion	376
empfohlene artikel	376
empfohlener externer inhalt	372
empfohlener redaktioneller inhalt	372
""", 'en': """
en ce moment	927
en continu	927
en directo	711
en este tema	750
en otros medios	711
en portada	711
en savoir plus	923	930
encontrou algum erro	1666
encontrou um erro	1666
ende der werbung	470
engangsgave	1511
enim loetud	760
enlace copiado	702
enlace copiado al portapapeles	749
enlarge image	573
enlarge this image	573
enne kommenteerimist loe reegleid	764
enregistrer	918
enregistrer cet article	963
enregistrer l'article	963
entdecken sie unsere newsletter	415
enter amount	542
enter your email address	548
entra	1176
entra nella conversazione	1213
entradas relacionadas	711
entrar	695	1653
entrar com apple	1701
entrar com facebook	1701
entrar com google	1701
entre	1653
entre com sua conta	1701
envia per correu	210
envia-ho per correu	210
enviar a un amigo	749
enviar para um amigo	1703
enviar por correo	702
enviar por e-mail	1659
enviar por email	702
enviar por whatsapp	702
envie de lire la suite	960
envoyer par courriel	963
envoyer par e-mail	918
envoyer par email	918
envoyer par mail	918
""", 'ep': """
epaper	573
""", 'er': """
er der fejl i artiklen	302
er du allerede abonnent	291	1513
er ging iets mis. probeer het later opnieuw	1459
er is iets misgegaan	1459
er is iets misgegaan. probeer het later opnieuw	1459
err/bns	767
erstellt mit ki	399
""", 'es': """
es folgt werbung	470
es ist ein fehler aufgetreten	415
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	415
esci	1176
escolha do editor	1668
escolha o seu plano	1701
escolha seu plano	1701
escolha um valor	1652
escribe tu correo	742
escribe tu email	742
escribe un comentario	709
escuchar	702
espace partenaire	921
espacio patrocinado	731
especiais	1668
esqueceu a senha	1653
esqueci minha senha	1653
esquelas	731
esqueles	198
essai gratuit	911
""", 'et': """
et pot interessar	185
et pots donar de baixa en qualsevol moment	204
et queden # articles gratis aquest mes	208
et recomanem	185
etichete	1721
etiketler	2120
etiquetas	711	1668
etiquetes	211
ets subscriptor? identifica't	208
etusivu	861	863
etusivulle	861
""", 'ev': """
every contribution counts	629
every dollar counts	629
every donation counts	629
every gift counts	629
""", 'ex': """
exclusiu per a subscriptors	208
exclusive content	544
exclusive to subscribers	633
exclusivo assinantes	1653
exclusivo para assinantes	1701
expand	573
explore	571
explore more	568
explore more on these topics	568
explore our newsletters	624
explore our subscription offers	633
explore subscription offers	633
external content	604
external links	554
externe content	1446
externe inhalte	372
externe inhalte anzeigen	372
externe inhalte erlauben	372
externe inhoud	1446
externen inhalt anzeigen	372
externen inhalt laden	372
externer inhalt	372
externer inhalt konnte nicht geladen werden	397
""", 'ez': """
ezt is olvassa el	1077
""", 'fa': """
facebook	555
facebook messenger	555
facebook twitter	554
facebook twitter email	554
facebook twitter linkedin email	554
facebook twitter whatsapp	554
facebook x	554
fai il quiz	1213
fai il test	1213
fai una domanda su questo articolo	1206
faire un don	907
fale conosco	1666
fandt du en fejl	302
fant du en feil	1524
fast geschafft	415
favorilere ekle	2114
favoris	918
fazer login	1653
""", 'fe': """
featured articles	568
featured content	568
featured stories	568
fechar	1649	1671
feedback	374	565	1428
feedback geben	374
fehler gefunden	374
fehler im artikel gefunden	374
fehler melden	374	409
fel i artikeln	2022
feliratkozom	1081
fermer	906
fermer le menu	930
fes-te soci	181
fes-te subscriptor	181
fetching more	573
""", 'fi': """
fil info	927
filed under	568	573
find out more	573
fique por dentro	1655
first name	548
fizetett tartalom	1074
""", 'fj': """
fjern annoncer	299
fjern annonser	1521
""", 'fl': """
flecha	695
fler	2024
fler artiklar	2024
fler nyheter	2024
flere artikler	304	1526
flere nyheder	304
flere nyheter	1526
flere saker	1526
flipboard	555
""", 'fo': """
folgen	367
folgen sie uns	367
follow	557
follow author	557
follow live	557
follow this author	557
follow this topic	557
follow topic	557
follow us	557
follow us on facebook	557
following	557
font size	554
for abonnenter	291	1513
for subscribers	544
forgot password	544
forgot your password	544
forma de pagamento	1652
forma de pago	694
formas de pagamento	1652
formas de pago	694
forrige	307	1529
forrige artikel	304
forrige artikkel	1526
forse in seguito	1171
forsiden	304	1526
foto	1133
foto galeri	2120
fotogalerija	1338
fotostrecke	376
fout gespot	1428
fout gezien	1428
foutje gezien	1428
""", 'fr': """
frag unsere ki	399
fragen sie unsere ki	399
free daily newsletter	548
free newsletter	548
free weekly newsletter	548
friss	1077
from around the web	568
from our partners	568
from our sponsor	560
from our sponsors	560
from the web	568
""", 'fu': """
full coverage	568
fullscreen	573
fullskjerm	1529
further reading on this site	568
""", 'ga': """
ga akkoord	1426
ga naar inhoud	1433
galite bet kada atsisakyti prenumeratos	1331
gallery	1191
ganzen artikel lesen	379
""", 'ge': """
ge bort artikeln	2011
gebruiksvoorwaarden	1426
geef cadeau	1467
geef een reactie	1428
geef feedback	1456
geef je mening over dit artikel	1456
gegenereerd door ai	1448
gegenereerd met ai	1448
gem	296
gem artikel	296
gem artiklen til senere	296
gem til senere	296
gemaakt met ai	1448
generated by ai	606
gerade nicht	353
gerelateerd	1430
gerelateerd nieuws	1430
gerelateerde artikelen	1430
gerelateerde onderwerpen	1430
gerir cookies	1664
gesponsert	369
gesponserter beitrag	429
gesponserter inhalt	369
gesponsord	1424
gesponsorde inhoud	1424
gestion des cookies	923
gestionar cookies	707
gestisci i cookie	1187
gestisci notifiche	1216
gestisci preferenze	1187
get alerts	557
get digital access	544
get email updates	548
get started	544
get the daily email	548
get the newsletter	548
""", 'gi': """
gi bort artikkelen	1513
gi bort saken	1518
gi tilbakemelding	1524
gift a subscription	544
gift article	544
gift this article	544
giv artiklen til en ven	296
giv os feedback	302
give a gift	544
give a gift subscription	538
give feedback	565
give monthly	538
give now	538
give today	538
give us feedback	565
gizlilik	2117
""", 'gl': """
glemt adgangskode	291
glemt passord	1513
""", 'go': """
go to top	573
godkjenn	1522
godkjenn alle	1522
godta	1522
godta alle	1522
google	555
google news	555
google plus	555
got it	563
""", 'gr': """
gracias por suscribirte	698
gracias por tu voto	729
gracias por votar	729
gratis proberen	1415
grazie per aver votato	1206
grazie per il tuo feedback	1206
grazie per l'iscrizione	1179
""", 'gu': """
guarda anche	1191
guarda i risultati	1206
guarda l'article	210
guarda la gallery	1194
guardar	702	1659
guardar en favoritos	749
guardar para ler mais tarde	1703
guides d'achat	927
gulir untuk lanjut membaca	1130
""", 'ha': """
haber faydali oldu mu	2119
haberi kaydet	2114
haberi nasil buldunuz	2119
haberi oynat	2122
haberi puanla	2119
haberi sesli dinle	2114
haberi sesli dinleyin	2114
haberi sesli dinleyin (# dk	2114
haberi yazdir	2114
haberin devami	2116	2122
haberin devami reklamdan sonra	2116
haberin tamami	2122
hacker news	555
hadiahkan artikel ini	1156
hae	863
hai letto # articoli su # questo mese	1222
hai trovato un errore	1189
hai una segnalazione	1189
haku	863
halaman berikutnya	1135
halaman selanjutnya	1135
halaman: #	1135
handelsbetingelser	300
hantera cookies	2020
har du allerede en konto	291	1513
har du redan ett konto	2011
has oblidat la contrasenya	182
hasznos volt a cikk	1076
hata bildir	2119
hata bildirin	2119
haut de page	930
have an account	544
have an account? sign in	544
have your say	565
hazte miembro	691
hazte premium	746
hazte socia	691
""", 'he': """
heb je al een account	1415
help mee	1412
help ons om dit te blijven doen	1463
hem	2027
hemeroteca	695
hepsini kabul et	2117
herinner me later	1411
hesabim	2110
hesabiniz var mi	2110
het artikel gaat hieronder verder	1424
het laatste nieuws	1430
""", 'hi': """
hide ad	560
hide caption	573
hide comments	565
hide this message	536
hier anmelden	358
hier einloggen	358
hier finden sie informationen zum datenschutz	397
highlights generated by artificial intelligence	606
hilfe	374
hinweis an die redaktion	409
hinweis zum datenschutz	372
hinweise zu diesem artikel	409
hittade du ett fel	2022
hittat fel	2022
""", 'hj': """
hjem	307	1529
""", 'hl': """
hlasovat	231
hledat	234
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1218
hold deg oppdatert	1515
hold dig opdateret	293
home	573	1194	1433
hopp til innhold	1529
hopp til innholdet	1529
houd je aan onze huisregels	1456
house rules	565
how did we do	565
how we use ai	606
hoy no	690
""", 'hu': """
hubungi kami	1132
huisregels	1456
""", 'hv': """
hva mener du? stem her	1529
hva synes du om denne saken	1524
hva synes du om saken	1524
hvad mener du? stem her	307
hvad synes du? stem her	307
""", 'i ': """
i accept	563
i agree	563
i already donated	536
i already gave	536
i commenti sono riservati agli abbonati	1213
i lettori hanno letto anche	1225
i prezzi potrebbero variare	1208
i samarbeid med	1521
i samarbejde med	299
i samarbete med	2019
""", "i'": """
i'll do it later	536
i'm in	548
i've already donated	536
""", 'ic': """
ich bin schon dabei	353
ich habe schon gespendet	353
ich stimme zu	372
icymi	568
""", 'id': """
ideal	1414
identifiez-vous	911
""", 'ie': """
ielogojies	1371
ielogoties	1371
ievadi e-pastu	1394
ievadi savu e-pasta adresi	1394
""", 'ih': """
iha	2124	2124
ihr feedback	374
ihr kommentar	374
ihre e-mail-adresse	362
ihre meinung	374
ihre spende ist steuerlich absetzbar	419
""", 'ik': """
ik heb al gedoneerd	1411
ik steun al	1411
ikke i dag	288	1510
ikke nu	288
iklan	1130	1130
iklan sponsor	1161
""", 'il': """
il mio account	1176
il tuo indirizzo email	1179
ilan	2116
ilgili haber	2120
ilgili haberler	2120
ilgili konular	2120
ilk ay # tl	2110
ilmoittaudu webinaariin	863
ilmoitus	857
ils ont lu aussi	927
""", 'im': """
im trend	376
immer informiert	362
immer informiert mit unserem whatsapp-service	470
impostazioni cookie	1187
impressum	372
imprimeix	187
imprimeix l'article	210
imprimer	918
imprimer cet article	963
imprimer l'article	918
imprimir	702	1659
imprimir artigo	1703
""", 'in': """
in	2238
in case you missed it	568
in diesem artikel	376
in evidenza	1191
in het nieuws	1430
in kooperation mit	369
in other news	568
in partnership with	560
in primo piano	1191
in this section	568
in zwischenablage kopieren	366
indeks	1133
indirizzo email	1179
indstillinger	300
indtast din e-mail	293
indtast din mail	293
indtast e-mail	293
info iklan	1146
infolettre	914
infolettres	914
informa d'un error	196
informar de un error	736
informasjonskapsler	1522
informationen zum datenschutz	397
informativa sulla privacy	1187
informazione promozionale	1208
informazione pubblicitaria	1208
ingatkan saya nanti	1122
ingezonden mededeling	1471
ingrandisci	1194
ingresar	695
inhalt	379
inhalt anzeigen	372
inhalt laden	369
inhalt teilen	366
inhalte anzeigen	372
inhaltsverzeichnis	379
inhoud tonen	1446
inhoudsopgave	1433
inicio	714
inloggen	1415
innstillinger	1522
inschrijven	1417
inscreva-se	1655
inscreva-se na newsletter	1655
inscription	911
inscription gratuite	956
inserisci il tuo indirizzo e-mail	1218
inserisci il tuo indirizzo email	1218
inserisci qui il tuo commento	1189
inserisci un indirizzo email valido	1218
insira o seu email	1696
insira seu e-mail	1696
instagram	555
instagram-inhalte erlauben	372
instellingen	1426
inte idag	2008
inte nu	2008
introdu adresa ta de email	1739
introduce tu email	698
invalid email	548
invia a un amico	1224
invia commento	1189
invia per email	1182
invia via email	1182
inzerce	228
inzercia	1895
""", 'ir': """
ir a los comentarios	709
ir al contenido	714
ir arriba	714
""", 'is': """
iscriviti	1179
iscriviti alla nostra newsletter	1179
iscriviti ora	1179
iscrizione completata	1218
isprintaj	1841
""", 'iz': """
iz iste rubrike	1839
iz rubrike	1839	1954
izbor urednice	1839
izbor urednika	1839
izdvajamo	1839
izpostavljeno	1954
izveido kontu	1371
""", "j'": """
j'accepte	923
j'accepte de recevoir les offres des partenaires	956
j'en profite	911
""", 'ja': """
ja ets subscriptor	182
ja tens compte	208
ja, ich will	354
ja, ik steun	1463
ja, ik wil de nieuwsbrief ontvangen	1459
jaa	855
jaa artikkeli	855
jaa facebookissa	855
jaa juttu kaverille	855
jaa whatsappissa	855
jaga	758
jaga artiklit	758
jaga facebookis	763
jaga lugu	763
jaga seda artiklit	763
jangan lewatkan	1133	1157
jatka lukemista	850
jau esi abonents	1371
jau esi abonents? ielogojies	1371
jau prenumeruojate	1331
jau prenumeruojate? prisijunkite	1331
""", 'je': """
je aanmelding is gelukt	1459
je bent ingeschreven	1459
je bent nu ingeschreven	1459
je commande	947
je donne	907
je donne mon avis	951
je fais un don	907
je hebt je succesvol aangemeld	1459
je kunt je op elk moment afmelden	1459
je m'abonne	911
je m'inscris	914
je me connecte	911
je soutiens	907
je teste	911
jeder euro hilft	419
jednorazowo	1580
jelentkezzen be	1069
jetzt abo sichern	423
jetzt abonnent werden	358
jetzt abonnieren	358
jetzt abstimmen	403	470
jetzt am gewinnspiel teilnehmen	403
jetzt anmelden	362
jetzt bestellen	358
jetzt bewerben	403
jetzt einloggen	358
jetzt freischalten	358
jetzt helfen	354
jetzt im tv	376
jetzt karten sichern	403
jetzt kommentieren	374
jetzt kostenlos anmelden	362
jetzt kostenlos testen	358
jetzt mitdiskutieren	409
jetzt mitglied werden	354
jetzt mitmachen	403
jetzt nicht	353
jetzt registrieren	358
jetzt spenden	354
jetzt teilen	424
jetzt testen	358	358
jetzt tickets sichern	403
jetzt upgraden	423
jetzt zugang sichern	423
jetzt zustimmen	372
""", 'jo': """
jocs i mots encreuats	198
join now	538
join our mailing list	548
join the conversation	565
join the discussion	565
join the discussion on discord	557
join us	538
jouw e-mailadres	1417
""", 'ju': """
jump to content	573
just nu	2024
juttu jatkuu alla	857
juttu jatkuu kuvan alapuolella	857
juttu jatkuu kuvan alla	857
juttu jatkuu mainoksen alla	857
juttu jatkuu videon alla	857
juttu on tarkoitettu tilaajille	850
juttu on vain tilaajille	850
juuri nyt	861
""", 'ka': """
kabul ediyorum	2117
kabul et	2117
kaip jums patiko straipsnis	1337
kamu mungkin suka	1157
kanske senare	2008
kanskje senere	1510
kapat	2108
kapcsolat	1076
karier	1146
karjera	1338
karte laden	372
kas artikkel oli kasulik	764
kas lugu oli kasulik	764
kasneje	1960
kasnije	1845
kasutustingimused	775
kategori	1133
kategoriat	861
kategorie	232	1596
kategorien	376
kategorier	304	1526	2024
kategoriler	2120
katkida bulun	2109
katso kaikki tilaajaedut	850
katso kuvagalleria	863
katso kuvat	863
katso video alta	863
kaydet	2114
kaydol	2110
kayit ol	2110
kaynak: aa	2124
kaynak: dha	2124
kaynak: iha	2124
""", 'ke': """
keep reading	568
keine neuigkeiten mehr verpassen	415
keluar	1124
kembali ke atas	1135
kertalahjoitus	849
keskustele	860
keskustele asiallisesti	860
keskustelu	860
keuze van de redactie	1430
key points by ai	606
key takeaways by ai	606
""", 'ki': """
ki-generert oppsummering	1529
ki-generiert	399
ki-generierte zusammenfassung	399
ki-oppsummering	1529
ki-zusammenfassung	399
kiemelt	1077
kies een bedrag	1414
kies je abonnement	1466
kiitos tilauksesta	852
kiitos tilauksestasi	852
kijk terug	1453
kingi artikkel	763
kiosque	911
kirim	1128
kirim ke teman	1156
kirim komentar	1132
kirjaudu	850
kirjaudu ulos	850
kirjoita kommentti	860
kirjoita kommenttisi	860
kirjoittaja on kansanedustaja	870
kirjoittaja on kirjailija	870
kirjoittaja on kolumnisti	870
kirjoittaja on toimittaja	870
kirjoittaja on vapaa toimittaja	870
kirjoittaja on vapaa toimittaja ja kirjailija	870
kirjuta kommentaar	764
kiti skaito	1333
""", 'kl': """
klarna	357
klausies raidierakstu	1378
klausies rakstu	1376
klauskite dirbtinio intelekto	1337
klausykite straipsnio	1336
klausyti	1336
klausyti straipsnio	1336
klausyti straipsnio (# min	1336
kleinanzeigen	369
""", 'ko': """
kokeile maksutta	850
kokeile nyt	850
komentar	1132
komentarai	1331
komentari	1841
komentarji	1956
komentarz	1594
komentarze	1594
komentiraj	1841	1956
komentuoti	1331
komentuoti gali tik registruoti vartotojai	1337
komment	1076
kommentaarid	758
kommentar	374
kommentar schreiben	374
kommentar verfassen	374
kommentare	374
kommentare ansehen	374
kommentare anzeigen	374
kommentare lesen	374
kommentarer	302	1524	2022
kommentarer blir moderert	1524
kommentarer granskas innan publicering	2027
kommentarer modereres	307
kommentarerna modereras	2022
kommentarregeln	374
kommentarsregler	2022
kommenteeri	758
kommenteerimine on suletud	764
kommenteerimise reeglid	764
kommenteerimiseks logi sisse	764
kommentek	1076
kommenter	302	1524
kommentera	2022
kommentieren	374
kommentit	860
kommentit tarkistetaan ennen julkaisua	860
kommentoi	860
kommentointi on suljettu	860
kommercielt indhold	310
kommercielt samarbejde	299
kommersielt innhold	1532
kommersielt samarbeid	1521
koniec reklamy	1591
kontakt	231	302	374	1594
kontakt os	302
kontakt oss	1524
kontakta oss	2022
konten berbayar	1161
konten bersponsor	1130
konten premium	1124	1156
konten promosi	1161
konten sponsor	1130
konto erstellen	358
konular	2120
kopeeri link	758
kopieer de link	1421
kopieer deze link	1491
kopieer link	1421
kopier lenka	1518
kopier lenke	1518
kopier lenken	1518
kopier link	296
kopier linket	296
kopieren	366
kopioi linkki	855
kopiraj link	1841
kopiraj povezavo	1956
kopiraj poveznicu	1841
kopirajte link	1841
kopirajte poveznicu	1841
kopiuj link	1588
kopyala	2114
korrekturhinweis senden	409
kort fortalt - lavet med ai	307
kostenlos abonnieren	362
kostenlos registrieren	358
kostenlos testen	358
""", 'kr': """
krant	1415
kreditkarte	357
kreditkarte / klarna	357
kreiraj nalog	1835
krijg direct toegang	1466
""", 'ku': """
kuidas lugu meeldis	764
kupi pretplatu	1835
kurzlink kopieren	449
kuukausilahjoitus	849
kuula	763
kuula artiklit	763
kuula artiklit (# min	763
kuula lugu	763
kuula saadet	765
kuula saadet siit	765
kuuntele	855
kuuntele jakso	855
""", 'kv': """
kvkk	2117
""", "l'": """
l'actu en direct	927
l'article continue ci-dessous	921
l'article en # points	945
l'articolo in breve	1206
l'essentiel	927
""", 'la': """
la newsletter	914	1179
la redazione consiglia	1191
la tua e-mail	1179
laad meer	1433
laat je dit artikel voorlezen	1453
laat voorlezen	1421
laatste nieuws	1430
ladda fler	2027
lagi ramai	1157
lagre	1518
lagre artikkel	1518
lagre saken	1518
lagre saken til senere	1518
lagre til senere	1518
lahjoita	849
lahjoita nyt	849
lain kali	1122
lainnya	1133
laisser un commentaire	925
laissez un commentaire	925
langganan	1124
lanjut baca di bawah	1130
lanjutkan dengan konten	1130
lanjutkan membaca	1135
laporkan	1132
lascia un commento	1189
lascia un feedback	1206
last flere	1529
last name	548
lastschrift	357
later	1411
later lezen	1467
latest	568
latest articles	568
latest edition	573
latest headlines	568
latest news	568
latest posts	568
latest stories	568
latest updates	568
latest videos	568
latest videos from	568
lavora con noi	1208
""", 'le': """
le direct	927
le fil	927
le journal du jour	911
le nostre newsletter	1179
le plus lu	927
le puede interesar	711
le recomendamos	711
le ultime notizie	1191
learn more	573
learn more about cookies	563
leave a comment	565
leave a reply	565
leave a tip	538
leave feedback	565
lectura de # minutos	702
lectura: # min	702
lecture # min	930
lecture # minutes	918
lecture : # min	918
leer noticia completa	714
lees de reacties	1428
lees direct verder	1466
lees meer	1430	1433
lees meer over	1430
lees onze huisregels	1456
lees ook	1430
lees verder	1415	1430	1433
lees verder na de advertentie	1424
lees verder onder de afbeelding	1424
lees verder onder de foto	1424
lees voor	1421
leeslijst	1467
leestijd	1433
leestijd # min	1433
legfrissebb	1077
legg igjen en kommentar	1524
leggi anche	1191
leggi dopo	1224
leggi i commenti	1189
leggi il giornale	1176
leggi l'articolo	1194
leggi l'articolo completo	1194
leggi senza limiti	1222
leggi sull'app	1216
leggi tutto	1194
leggi tutto con un abbonamento	1176
leggi tutto su	1191
legolvasottabb	1077
legolvasottabbak	1077
leia mais	1668	1671
leia os termos de uso e as regras da comunidade	1692
leia sem limites	1701
leitura: # min	1659
lembrar mais tarde	1649
lembre-me mais tarde	1649
lenke kopiert	1518
lenken er kopiert	1518
lenken kopiert	1518
ler mais	1671
ler mais tarde	1703
les articles les plus lus	964
les derniers articles	927
les flere	1526
les hele saken	1529
les kommentarer	1524
les lecteurs ont aussi lu	927
les mer	1526	1529
les mer om	1526
les plus lues	927
les plus lus	927
les senere	1518
les tops	927
les videre	1513
lesedauer	379
lesedauer: # minuten	379
lesen sie auch	376
lesen sie dazu	376
lesen sie hier	376
lesen sie mehr	376
leserbriefe	374
leserkommentare	374
lesetid # min	1529
lesetipp	376
lesetipps	376
lesezeit: # min	379
lesezeit: # minuten	379
lest opp av en robot	1518
lest opp av en syntetisk stemme	1518
leta	1380	1380
leta/afp	1380
lettura # min	1182
""", 'li': """
lige nu	304
lihat artikel asli	1156
lihat juga	1133
lihat komentar	1132
lihat lainnya	1135
lihat selengkapnya	1135
lihat semua	1135
liitu uudiskirjaga	782
like loading	554
like this	554
limited time offer	544
limited-time offer	633
line	555
link	555
link berhasil disalin	1156
link copiado	1659
link copiat	1745
link copiato	1182
link copiato negli appunti	1224
link copied	554
link copied bookmark	554
link copied to clipboard	554
link er kopieret	296
link er kopieret til udklipsholderen	296
link gekopieerd	1421
link in die zwischenablage kopiert	424
link kopeeritud	763
link kopieren	366
link kopieret	296
link kopiert	366
link kopiran	1841
link kopyalandi	2114
link on kopeeritud	763
link sudah disalin	1156
link wurde in die zwischenablage kopiert	424
link wurde kopiert	424
link zum artikel kopieren	424
link zum inhalt	372
link zum teilen kopieren	470
link zum youtube-inhalt	372
linkedin	555
linki kopyala	2114
linkki kopioitu	855
links	376
lire aussi	927
lire l'article	930
lire l'article complet	930
lire la suite	930
lire les commentaires	925
lire plus	927	930
lire plus tard	918
lisa kommentaar	758
listen	554
listen # min	554
listen above	613
listen below	613
listen here	613
listen now	554
listen on apple	613
listen on apple podcasts	613
listen on spotify	613
listen on youtube	613
live	376
live tv	568
""", 'lo': """
lo + visto	711
lo esencial en # segundos	729
lo quiero	746
load comments	565
load content	563
load more	573
load more articles	573
load more comments	565
load more stories	573
loading	554
loading ad	560
loading more	573
loe edasi	758
loe edasi tellijana	758
loe hiljem	763
loe ka	760
loe kommentaare	764
loe lisa	765
loe lisaks	760
loe rohkem	765
loe veel	760
loetumad	760
log in	544	1415
log in / register	544
log in or sign up	544
log in to comment	565
log in to reply	565
log ind	291
log out	544
log ud	291
logare	1713
logg inn	1513
logg ut	1513
logga in	2011
logga ut	2011
logi sisse	758
logi sisse, et kommenteerida	764
login	358	544	1124	1176	1653	1713
login / register	544
logout	544
loo konto	758
loo tasuta konto	758
los comentarios son exclusivos para suscriptores	736
los precios pueden variar	731
""", 'lu': """
lue koko juttu	863
lue kommentit	860
lue rajattomasti	850
lue seuraavaksi	19	861
luetuimmat	861
luetuimmat jutut	861
lugemiseks osta artikkel	758
luister	1421
luister dit artikel	1453
luister hier	1453
luister nu	1453
luister op spotify	1453
luister via spotify	1453
luk	288
lukk	1510
lukuaika # min	863
luo ilmainen tunnus	850
luo maksuton tunnus	850
luo tunnus	850
lupa kata sandi	1124
lupa password	1124
""", 'ly': """
lyssna	2016
lyt	296
lytt	1518
lytt til saken	1518
""", "m'": """
m'abonner	911
m'inscrire	914
""", 'ma': """
maak een account	1415
maandelijks	1412
mai mult	1723
mai multe	1723
mail	555	1421
mailen	366
mainokset	857
mainos	857	857
mainos - juttu jatkuu alla	857
mainos alkaa	857
mais	1671
mais artigos	1668
mais comentadas	1668
mais lidas	1668
mais lidos	1668
mais populares	1668
mais tarde	1649
mais vistas	1668
mais vistos	1668
make a donation	538
manage consent	563
manage cookies	563
manage my account	544
manage options	563
manage preferences	563
manage settings	563
manage subscription	544
manage your newsletters	624
mantengamos un debate respetuoso	736
mantente informado	698
mastodon	555
masuk	1124
masuk / daftar	1124
max	1766
maybe later	536
""", 'me': """
me connecter	911
me le rappeler plus tard	906
media caption	573
meer	1430
meer artikelen	1430
meer informatie	1426
meer laden	1433
meer lezen	1430
meer nieuws	1430
meer over	1430
meer over dit onderwerp	1430
meer tonen	1433
meest bekeken	1430
meest gedeeld	1430
meest gekozen	1466
meest gelezen	1430
meghallgatom	1072
megosztom	1072
mehr anzeigen	379
mehr artikel	376
mehr aus	376
mehr aus dem ressort	376
mehr erfahren	372
mehr informationen	376
mehr laden	374	379
mehr lesen	376	379
mehr nach dieser anzeige	369
mehr news	376
mehr themen	376
mehr von diesem autor	376
mehr von uns	376
mehr zu diesem thema	376
mehr zum artikel	376
mehr zum thema	376
mein konto	358
meist gelesen	376
meistgeklickt	376
meistgelesen	376
meistgelesene artikel	376
meistkommentiert	376
mejla	2016
meld een fout	1428
meld fout	1456
meld fra om feil	1524
meld je aan	1417
member-only story	573
members only	544
meniu	1723
menu	234	307	573	930	1135	1194	1433	1599	1671	2245
meny	1529	2027
mer fra	1526
mer nyheter	2024
mer om	1526	2024
merci de votre inscription	914
merci pour votre retour	945
merci pour votre vote	951
mere fra	304
mere om	304
merken	358	366
merkliste	358
message	555
message publicitaire	921
messaggio promozionale	1185
messaggio pubblicitario	1208
messenger	555
mest delat	2024
mest delt	1526
mest delte	304
mest lest	1526
mest leste	1526
met ai gemaakt	1448
metodi di pagamento	1175
metodo di pagamento	1175
mettre en favori	918
""", 'mi': """
mi cuenta	695
mijn account	1415
mijn profiel	1415
min konto	291
min side	291	1513
mine avalehele	765
minha conta	1653
mis niets	1417
missa inget	2013
missa inte	2024
misschien later	1411
misschien ook interessant	1430
mit freunden teilen	449
mit ki erstellt	399
mitdiskutieren	374
mitglied werden	354
mitmachen und gewinnen	403
mitt konto	2011
""", 'mo': """
mode de paiement	910
modes de paiement	910
modifica le preferenze sui cookie	1204
modifica preferenze	1204
modifier mes choix	943
moj profil	1835	1950
moje konto	1582
mon compte	911
mon espace	911
monatlich	354
monatlich spenden	354
montant libre	910
monthly	537
monthly contribution	542
morda vas zanima	1954
more	571
more articles	568
more coverage	568
more for you	637
more from	568
more from this author	568
more from us	637
more headlines	568
more in this section	637
more in this series	568
more like this	568
more news	568
more newsletters	624
more on this story	568
more on this topic	568
more options	563
more sharing options	554
more stories	568
more stories like this	568
more stories you may like	568
more to explore	568
more to read	568
more top stories	568
most commented	568
most discussed	568
most emailed	568
most liked	565
most nem	1066
most popular	568
most read	568
most read stories	637
most recent	568
most shared	568
most viewed	568
most watched	568
mostra altro	1194
mostra contenuto	1187
mostra contenuto esterno	1204
mostra el contingut extern	193
mostra i commenti	1189
mostra il contenuto esterno	1204
mostrar comentarios	709
mostrar contenido externo	727
mostrar mais	1671
mostrar menos	714
moyen de paiement	910
moyens de paiement	910
""", 'mt': """
mti	1098	1098
mti/afp	1098
""", 'mu': """
muat lainnya	1135
mungkin lain kali	1122
must read	568
must reads	568
must-read	568
mute	573
muut lukevat	861
muut lukevat juuri nyt	861
muut lukevat nyt	861
""", 'my': """
my account	544
""", 'na': """
na czasie	1596
naar boven	1433
naar de aanbiedingen	1415
naar de inhoud	1433
naar de webshop	1451
nach anzeige weiterlesen	369
nach der werbung geht es weiter	429
nach oben	379
nadaljevanje pod oglasom	1953
nahoru	234
najbolj brane novice	1954
najbolj brane novice dneva	1954
najbolj brano	1954
najbolj komentirano	1954
najkomentiranije	1839
najnovije	1839
najnovije vesti	1839
najnovije vijesti	1839
najnowsze	1596
najnowsze informacje	1596
najpopularniejsze	1596
nanti	1122
nanti saja	1122
napisz komentarz	1594
nastavak teksta nakon reklame	1838
nastavenia cookies	1909
natisni	1956
naujausi	1333
naujiena papildoma	1338
naujiena pildoma	1338
""", 'ne': """
ne danas	1845
ne danes	1960
ne hvala	1845	1960
ne manquez rien	914
ne most	1066
ne plus afficher	906
ne propustite	1839
ne sada	1845
ne spreglejte	1954
ne zdaj	1960
ne, hvala	1845	1960
necrologie	1208
nee bedankt	1411
nee, bedankt	1411
nei takk	1510
nei, takk	1510
nein danke	353
nein, danke	353
nej tack	2008
nej tak	288
nej, tack	2008
nej, tak	288
nessun commento	1189
neste	1529
neste artikkel	1526
net binnen	1430
netiquette	374
neueste artikel	376
neueste meldungen	376
neueste nachrichten	376
neueste videos	376
never miss a story	548
never miss an update	548
new customers only	633
new customers only. terms apply	633
new here	544
newest first	565
newsletter	224	362	548	698	914	1179	1584	1655
newsletter abonnieren	362
newsletter e alert	1191
newsletter kostenlos abonnieren	362
newsletter recomendada	711
newsletter sign up	548
newsletter sign-up	548
newsletter signup	548
newsletter-anmeldung	362
newsletters	548	573	698	914	1655
newslettery	224	1584
newsticker	376
next	537
next article	568
next page	573
next post	573
next story	568
next up	568
""", 'ng': """
nghe	2238
""", 'ni': """
nicht jetzt	353
nicht mehr anzeigen	353
nichts mehr verpassen	362
nie masz konta	1582
nie teraz	1579
niet nu	1411
niet te missen	1430
nieuwsbrief	1417
nieuwsbrief ontvangen	1459
nieuwsbrieven	1417
""", 'no': """
no comments	565
no comments yet	565
no credit card required	633
no gracias	690
no grazie	1171
no posts	573
no te pierdas	711
no thank you	536
no thanks	536
no, gracias	690
no, grazie	1171
no, thanks	536
noch kein abo	423
noch kein abonnent	358
noch kein konto	358
noch keine kommentare	374
noch keine kommentare vorhanden	374
noch nicht registriert	423
nog geen abonnee	1466
nog geen account	1415
nog geen reacties	1428
noklausies rakstu	1376
non hai un account	1222
non merci	906
non oggi	1171
non ora	1171
non sei abbonato	1176
non sei ancora abbonato	1222
non, merci	906
norint komentuoti, reikia prisijungti	1337
normas	709
nos articles les plus lus	964
nos derniers articles	927
nos lecteurs ont lu ensuite	927
nos offres	911
nos offres d'emploi	947
nos recommandations	927
noskaties video	1378
not a subscriber yet	544
not now	536
not ready to donate	536
not ready to give today	536
not ready to subscribe	536
not ready to support today	536
not today	536
nota relacionada	750
notas recomendadas	750
notas relacionadas	750
note legali	1187
notez cet article	925
noticia relacionada	711
noticia relacionadas	711
noticias de hoy	711
noticias relacionada	711
noticias relacionadas	711
notizie correlate	1191
notizie del giorno	1191
nous contacter	925
nous soutenir	907
nous suivre	919
nous vous recommandons	927
now playing	573
""", 'nt': """
ntb	1555	1555
""", 'nu': """
nu acum	1711
nu ai cont	1743
nu in het nieuws	1430
nu niet	1411
nuoroda nukopijuota	1336
nuotraukos	1338
nutzungsbedingungen	372
""", 'ny': """
nyalakan notifikasi	1156
nyhedsbrev	293
nyhedsbreve	293
nyhetsbrev	1515	2013
nyhetsbrevet	1515	2013
nyhetsdygnet	2024
nyt luetuimmat	861
""", 'o ': """
o artigo continua depois da publicidade	1662
o seu email	1655
""", 'ob': """
obrigado pelo seu feedback	1684
obrigado pelo seu voto	1684
obrigado por se inscrever	1655
obserwuj	1589
obserwuj nas	1589
""", 'oc': """
oceni novico	1956
ocenite tekst	1841
""", 'od': """
odbij	1853
odbij sve	1853
oddaj komentar	1956
odjava	1835	1950
odpowiedz	1594
""", 'of': """
oferecer artigo	1653
oferecido por	1662
oferta especial	695
ofertas	705
ofertas de empleo	731
ofertes de feina	198
offer	560
offer ends soon	633
offerte	1185
offerte di lavoro	1208
offre partenaire	921
offres d'emploi	947
offrir l'article	911
""", 'og': """
oglas	1838	1953
oglasi	1838	1953
ogni contributo conta	1221
ogni euro conta	1221
""", 'oh': """
ohne spende weiterlesen	353
""", 'ok': """
ok	537
okumaya devam et	2110
""", 'ol': """
oldest first	565
ole esimene kommenteerija	764
oled juba tellija	758
oled uudiskirjaga liitunud	782
olet nyt tilannut uutiskirjeen	852
oletko jo tilaaja? kirjaudu	850
olvasd el ezt is	1077
olvassa el ezt is	1077
""", 'om': """
om cookies	2020
oma tili	850
""", 'on': """
once	537
onderwerpen	1430
one time donation	538
one-time	537
one-time donation	538
onko jutussa virhe	860
onko sinulla jo tunnus	850
""", 'oo': """
ook interessant	1430
oops! something went wrong	624
""", 'op': """
op leeslijst	1491
open image in gallery	573
open menu	573
opina	709
opprett en gratis bruker	1513
opprett en gratis konto	1513
opprett gratis bruker	1513
opprett konto	1513
oppsummert av ai	1529
oppsummert av ki	1529
opret bruger	291
opret en gratis bruger	291
opret en gratis profil	291
opret en konto	291
opret gratis profil	291
opret konto	291
opslaan	1421
opslag fra facebook	307
opslag fra instagram	307
opublikuj komentarz	1594
""", 'os': """
osallistu keskusteluun	860
ossza meg	1072
osta artikkel	758
ostale vesti	19	1839
ostale vijesti	19	1839
ostatnie wpisy	1596
ostavi komentar	1841
ostavite komentar	1841
oszd meg	1072
""", 'ot': """
other amount	542
other articles	568
other news	568
other readers liked	19
other stories	568
other stories you may like	568
other stories you might like	568
others also read	19	568
otra cantidad	694
otras noticias	19	711
otras noticias que pueden interesarte	19
otro importe	694
""", 'ou': """
our corrections policy	565
our newsletters	548
our partners	560
our social media	557
our sponsors	560
outro valor	1652
ouvir	1659
ouvrir le menu	930
""", 'ov': """
overschrijving	1414
""", 'oy': """
oynat	2122
""", 'oz': """
oznake	1839	1954
""", 'p': """
p	1718
""", 'pa': """
pagamento seguro	1652
pagamento sicuro	1175
page suivante	930
pagina successiva	1194
pago seguro	694
paid advertisement	638
paid content	560
paid partnership	560
paid post	560
paiment methods	542
palaute	860
paling banyak dibaca	1133
pane oma teadmised proovile	765
para continuar a ler	1701
para continuar lendo	1701
para seguir leyendo	746
paremti	1331
pariwara	1130
partage	918
partager	918	918
partager l'article	918
partager par e-mail	918
partager par email	918
partager par mail	918
partager sur	918
partager sur bluesky	918
partager sur linkedin	918	918
partager sur messenger	918
partager sur telegram	918
partager sur twitter	918
partager sur x	918
partager via messenger	918
partager via twitter	918
partages	918
partagez	918
partecipa alla discussione	1213
partenaire	921
parteneri	1718
participa	709
participa en la nostra enquesta	196
participe da conversa	1692
partilhar	1659
partilhe	1659
partner	1424
partner content	560
partner offers	560
partnerangebot	369
partnerangebote	369
partnerbijdrage	1471
partnercontent	1424
partnernieuws	1430
partnerska vsebina	1953
pas aujourd'hui	906
pas de commentaire	925
pas encore inscrit	911
pas maintenant	906
pasidalinkite	1336
pasidalinkite straipsniu	1336
pasidalinti	1331
passa a premium	1222
passatempos	1686
passend zum thema	376
passende artikel	376
passer cette annonce	921
password dimenticata	1176
passwort vergessen	358
patrocinado	705	1662
patrocinado por	705
payment method	542
payment methods	542
payment options	542
paypal	357
""", 'pe': """
pedoman media siber	1146
pelo mundo	1668
people also read	568
per continuar llegint	208
per continuare a leggere	1222
per e-mail teilen	366
per e-mail versenden	366
per mail teilen	366
per mail versenden	366
per whatsapp teilen	366
personuppgiftspolicy	2020
personvern	1522
personverninnstillinger	1522
peru milloin vain	850
peru tilaus milloin tahansa	852
peruuta milloin tahansa	850
pesquisar	1671
petites annonces	921
""", 'ph': """
photos	930
""", 'pi': """
piekrist	1387
piesakies jaunumiem	1394
piilota mainokset	857
pilihan editor	1133
pilihan redaksi	1133
pilihan untuk anda	1157
pilihan untukmu	1157
pin it	554
pinterest	555
pix	1652
""", 'pl': """
plaats een advertentie	1451
plaats een reactie	1428
plaats reactie	1428
plan du site	923
play audio	554
play now	573
play the video	613
play video	573
please check your inbox	670
please donate	538
please enter a valid email address	548
pledge your support	538
plus	291	930	1415	2011
plus d'articles	927
plus d'infos	927
plus lus	927
plus tard	906
plus-artikel	358
plusartikel	1415
pluss	1513
plussak	1513
""", 'po': """
pocket	555	1244
podaj adres e-mail	1584
podaj e-mail	1584
podcast	232	304	376	711	1191	1596	2120
podcastit	861
podcasts	304	376	1430	1668
podcasty	232	1596
podd	2024
poddar	2024
pode gostar de	1704
pode interessar	1668
podeli	1841
podeli na facebooku	1841
podeli vest	1841
podelite	1841
podijeli	1841
podijeli na facebooku	1841
podijeli vijest	1841
podijelite	1841
podkast	1526
podkaster	1526
podobne	1596
podpri	1949
podpri nas	1949
podprite nas	1949
podseti me kasnije	1845
podsjeti me kasnije	1845
pogledaj komentare	1841
pogoji uporabe	1968
polecamy	1596
polecane	1596
polecane dla ciebie	1596
politika privatnosti	1853
politika zasebnosti	1968
polityka cookies	1592
poprzedni	1599
populair	1430
populaire	927
populaire artikelen	1430
populaires	927
popular articles	568
popular now	568
popular posts	568
popular reads	637
popular stories	568
popular topics	568
populare	1721
popularne	1596
populer	1133
populiariausi	1333
portada	714
posez une question sur cet article	945
poslat	226
poslat e-mailem	226
poslechnout	226
post comment	565
post on x	554
poster un commentaire	925
posts relacionados	1668
potrebbe interessarti	1191
potrebbe interessarti anche	1191
potrebbero interessarti	1191
pour aller plus loin	927
pour lire la suite	960
povezana novica	1954
povezane novice	1954
povezane teme	1839
povezane vesti	1839
povezane vijesti	1839
povezano	1954
poveznica kopirana	1841
povolit cookies	229
powered by ai	606
pozabljeno geslo	1950
""", 'pr': """
pr	1074	1247	1247	1247	1296
pravidla diskuse	231
pravila komentiranja	1841	1956
pravila privatnosti	1853
preberite tudi	1954
precedente	1194
precios y disponibilidad pueden variar	731
preferenze cookie	1187
pregunta a nuestra ia	729
premium	222	291	480	544	695	911	1124	1176	1415	1513	1582	1653	1713	2011	2110	2235
premium content	544
premium digital	633
premium-artikel	358
prenumerata	1331	1582
prenumeration	2011
prenumeratoriams	1331
prenumerera	2011
prenumerera nu	2011
prenumeruj	1582
prenumeruoti	1331
preporuka	1839
presented by	560
press enter or click to view image in full size	573
pretplata	1834
pretplati se	1834
pretplatite se	1834
previous article	568
previous page	573
previous post	573
prihvatam	1853
prihvati	1853
prihvati sve	1853
priimti visus	1348
prijava	1835	1950
prijavi napako	1956
prijavi se	1835	1950
prijavite se	1835	1950
prijavite se odmah	1835
prijzen kunnen intussen gewijzigd zijn	1471
primo piano	1191
principais pontos, por ia	1684
prindi	763
prindi artikkel	763
print	296	555	1421
print article	554
print artiklen	296
print dit artikel	1467
print page	635
print subscription	544
print this	554
print this page	635
printen	1421
prisijungti	1331
prispevaj	1949
privaatsustingimused	775
privacidad	707
privacy	1187	1426
privacy center	372
privacy notice	548
privacy policy	563	1187
privacy preference center	563
privacy preferences	563
privacy settings	563
privacy statement	563
privacybeleid	1426
privacyverklaring	1426
privatumo politika	1348
probeabo	358
probeer het later opnieuw	1459
probeer nu	1415
produktempfehlung	369
profil	358
profilo	1176
profiter de l'offre	911
promo	1185	1838
promocijsko besedilo	1953
promocja	1591
promoted	560
promoted content	560
promoted links	560
promoted stories	568
promotie	1424
promotion	560
propaganda	1662
proposer une correction	951
prosseguir	1664
prova # dagar gratis	2011
prova gratis	1176	2011
prova gratis per un mese	1222
prova nu	2011
prova-ho un mes gratis	208
prueba gratis	695
prueba un mes gratis	746
przeczytaj jeszcze	1596
""", 'pu': """
pub	921	1662	1662
publicar comentario	709
publicidad	705	705
publicidad - sigue leyendo	705
publicidade	1662	1662
publicitat	187
publicitate	1718	1718
publier un commentaire	925
publireportage	921
publirreportaje	705
puntos clave	729
puoi regalare # articoli al mese	1224
puzzels	1451
""", 'py': """
pysy ajan tasalla	852
""", 'qu': """
quero assinar	1653
quiero recibirla	742
quiero recibirlo	742
quiero suscribirme	695
quitar publicidad	731
""", 'ra': """
raccomandato da	1185
raksts pieejams abonentiem	1371
rapporter feil	1524
rapportera fel	2022
""", 're': """
reactie	1428
reacties	1428
reacties worden vooraf gecontroleerd	1456
read aloud	554
read also	568
read article	573
read comments	565
read full article	573
read full story	573
read in app	573
read more	573
read more about	568
read more about sharing	554
read more articles	573
read more here	573
read more on	568
read more on these topics	568
read next	568
read original article	573
read our complete coverage	568
read story	573
read the article	573
read the full article	573
read the full story	573
readers also read	568
ready for more	548
reageer	1428
reageren	1428
rebutja-ho tot	193
recent	568
recent articles	568
recent news	568
recent posts	568
recent stories	568
recevoir la newsletter	914
recevoir une alerte	953
rechazar	707
rechazar todas	707
rechazar todo	707
recherche	930
rechercher	930
recibir alertas	741
recibir alertas de este tema	741
reclame	1424
recomandate	1721
recomendaciones	711
recomendadas	711	1668
recomendado	711
recomendado para ti	711
recomendados	711	1668
recomendamos	1668
recommended	568
recommended articles	568
recommended external content	604
recommended for you	568
recommended reading	568
recommended reads	637
recommended stories	568
recommended videos	568
recurso exclusivo para assinantes	1686
recusar	1664
redakcja poleca	1596
redaksi	1146
redaksjonen anbefaler	1526
redaktionen anbefaler	304
redaktionen rekommenderar	2024
redaktionsempfehlung	376
redan prenumerant? logga in	2011
reddet	2117
reddit	555
redes sociais	1660
redes sociales	702
refuser	923
registar	1653
registe-se	1653
register	544
register for free	544
register now	544
registo	1653
registra't	182
registra't per comentar	196
registrace	222
registracija	1835	1950
registrarme	695
registrarme en la newsletter	698
registrarse	695
registrasi	1124
registrate	746
registrati	1176
registrati e leggi questo articolo	1222
registrati gratis	1176
registreer	1415
registreer gratis	1415
registreeru tasuta	758
registreeru veebiseminarile	765
registrer deg	1513
registrera dig	2011
registreren	1415
registrieren	358
registriraj se	1835	1950
registro	695
registrovat se	222
registruj se	1835
registruotis	1331
regulamin	1592
reject all	563
reject all cookies	563
rejeitar	1664
rejeitar todos	1664
rejoignez la conversation	951
rejoignez la discussion	951
reklaam	758
reklaamartikkel	766
reklaamtekst	766
reklam	2019	2116	2116
reklam alani	2116
reklama	228	228	1331	1591	1591	1838	1895
reklamdan sonra devam ediyor	2116
reklame	299	1521
reklami atla	2116
reklami kapat	2116
reklaminis straipsnis	1339
reklamlar	2116
reklamy	1591
rekomendasi	1133
rekomendasi untuk anda	1133
rekomendasi untukmu	1133
rekomenduojame	1333
rekommenderade artiklar	2024
rekommenderas	2024
rekommenderat	2024
relacionadas	711	1668
relacionado	711
relacionados	711	1668
related	568	571
related article	568
related articles	568
related content	568
related coverage	568
related items	568
related links	568
related news	568
related posts	568
related reading	568
related stories	568
related story	568
related tags	568	568
related to this story	568
related topics	568
related videos	568
relaterade artiklar	2024
relaterade nyheter	2024
relaterat	2024
relaterede artikler	304
relaterede emner	304
relateret	304
relatert	1526
relaterte artikler	1526
relaterte emner	1526
relaterte saker	1526
remember me	544
remiamas turinys	1339
remind me in #	536
remind me in may	536
remind me later	536
remind me next month	536
remind me tomorrow	536
remove ad	560
remove ads	560
remti	1331
rep alertes d'aquest tema	202
replay	573
replies	565
reply	565
report	555
report a problem	565
report a typo	565
report abuse	565
report ad	560
report comment	565
report this ad	560
reportagem exclusiva para assinantes	1701
reportar	709
reportar erro	1666
reportar error	709
reportar un error	709
reproducir	714
reproduzir	1671
request a correction	565
reset password	544
responder	709	1666
resta aggiornato	1179
restam # caracteres	1692
resumen con ia	729
resumen de ia	729
resumen por ia	729
resumir com ia	1684
resumo por ia	1684
retour	918
retour en haut	930
return to top	573
""", 'ri': """
riassumi con l'ia	1206
riassunto ia	1206
ricevi gli avvisi su questo argomento	1216
ricevi la newsletter	1179
ricevi una notifica per ogni nuovo articolo dell'autore	1216
rifiuta	1187
rifiuta tutto	1187
rimani aggiornato	1179
rimani informato	1179
riproduci	1194
riservato agli abbonati	1222
rispondi	1189
rispondi al sondaggio	1213
ritzau	332	332
ritzau/afp	332
ritzau/reuters	332
""", 'ro': """
rodyti daugiau	1338
rodyti komentarus	1337
""", 'rs': """
rss	555
""", 'ru': """
rubriken	376
rubriques	927
""", "s'": """
s'abonner	911
s'identifier	911
s'inscrire	911
s'inscrire gratuitement	911
""", 'sa': """
saada e-postiga	763
saada vihje	765
sag uns deine meinung	409
sagen sie uns ihre meinung	409
saiba mais	1668
sair	1653
saken er forbeholdt abonnenter	1513
saken er lest opp av en robot	1518
saken fortsetter etter annonsen	1521
saken fortsetter nedenfor	1521
saken fortsetter under	1521
saken fortsetter under bildet	1521
saken oppdateres	1521
salin link	1128
salin tautan	1128
saltar al contenido	714
saltar publicidad	705
salva	1182
salva articolo	1182
salva l'articolo	1224
salva per dopo	1224
salvar	1659
salvar artigo	1659
salvar para ler depois	1703
salvesta	763
salvesta artikkel	763
samal teemal	760
samengevat door ai	1448
samenvatting door ai	1448
sammanfattad av ai	2027
sammanfattning gjord av ai	2027
samtykke	300	1522
sauvegarder	918
sauvegarder l'article	963
sauvegarder pour lire plus tard	963
save	554
save article	554
save for later	554
save preferences	563
save story	554
save this article	554
saved	554
""", 'sb': """
sblocca l'articolo	1222
""", 'sc': """
scegli il tuo abbonamento	1222
scegli l'abbonamento che fa per te	1222
scegli un importo	1175
schlagworte	376
schlagworte zum thema	376
schon abonnent	358
schon dabei	353
schreibe einen kommentar	374
schreiben sie der redaktion	409
schreiben sie einen kommentar	374
schrift verkleinern	366
schrijf een reactie	1428
schrijf je gratis in	1459
schrijf je in	1417
schrijf je in voor onze nieuwsbrief	1417
scopri	1194
scopri le offerte	1176
scopri tutte le nostre newsletter	1218
scopri tutte le offerte di abbonamento	1222
scrie un comentariu	1720
scrivi qui il tuo commento	1213
scrivi un commento	1189
scroll down for video	613
scroll down to continue	638
scroll down to continue reading	560
scroll for more	560
scroll ke bawah untuk melanjutkan	1130
scroll to continue	560
scroll to continue with content	560	1130
scroll to top	573
scroll untuk membaca	1130
scrolle weiter	369
scrollen sie weiter	369
""", 'se': """
se abonnemang	2011
se abonnementer	291
se alla	2027
se alla bilder	2027
se alle	307	1529
se alle abonnentfordeler	1513
se alle bildene	1529
se alle fordele for abonnenter	291
se bildene her	1529
se billederne her	307
se connecter	911
se connecter avec apple	960
se connecter avec facebook	960
se connecter avec google	960
se erbjudanden	2011
se flere billeder	307
se grafikken her	307	1529
se klippet	2027
se klippet i spelaren ovan	2027
se klippet ovan	2027
se klippet over	1529
se tilbud	291	1513
se tilbudene	1513
se videoen her	307	1529
se videoen herunder	307
se videoen nedenfor	307	1529
se videoen ovenfor	307
se videoen over	1529
se videoen under	1529
se videon i spelaren ovan	2027
se videon nedan	2027
se videon ovan	2027
search	573
sebelumnya	1135
secciones	711
sections	573
secure checkout	542
secure payment	542
secure transaction	542
sedang tren	1157
see all	573
see all newsletters	548
see all plans	633
see all subscription plans	633
see also	568
see comments	565
see more	573
see subscription options	544
segnala	1189
segnala un errore	1189
segnala un errore nell'articolo	1213
segueix aquest tema	202
segueix l'autor	202
segueix tota l'actualitat en directe	211
segui	1183
segui la diretta	1216
segui questo argomento	1216
segui questo tema	1216
seguici	1183
seguici su facebook	1183
seguici sui social	1183
seguir	703	1660
seguir a este autor	741
seguir autor	1694
seguir este tema	741	1694
seguir leyendo	695	714
seguir leyendo en	703
seguir sin apoyar	690
sei d'accordo? vota	1213
seite #	379
seite drucken	366
seite teilen	366
seja apoiador	1650
seja assinante	1653
seja o primeiro a comentar	1666
seja um apoiador	1650
selanjutnya	1135
selecione as newsletters que pretende receber	1696
selecione as newsletters que quer receber	1696
select an amount	542
select payment method	542
selengkapnya	1135
semua komentar	1132
senare	2008
senaste	2024
senaste nyheterna	2024
senaste nytt	2024
send email	554
send feedback	565
send til en ven	296
send to a friend	554
senere	288	1510
seneste	304
seneste nyheder	304
seneste nyt	304
sense tu no seria possible	207
sent daily	624
sent weekly	624
senza di te non ce la facciamo	1221
senza vincoli	1222
seotud artiklid	760
seotud lood	760
sepa-lastschrift	357
services partenaires	921
servicios	711
sesli dinle	2114
seu e-mail	1655
seu email	1655
seuraa	856
seuraa aihetta	856
seuraava	863
seuraava juttu	861
seuraavaksi	863
sezioni	1191
""", 'sf': """
sfoglia gallery	1194
sfoglia il giornale	1176
""", 'sh': """
share	483	554	1128	1156	1716
share article	554
share by email	554
share by text	554
share full article	554
share link	554
share on	554
share on bluesky	554
share on facebook	554
share on flipboard	554
share on linkedin	554
share on pinterest	554
share on reddit	554
share on social	635
share on social media	635
share on telegram	554
share on threads	554
share on x	554
share on x (twitter	554
share on your socials	635
share options	554
share pe facebook	1745
share save	554
share share	554
share story	554
share this	554	554
share this article	554
share this news	554
share this on	554
share this on social media	554
share to facebook	554
share tweet	554
share using the buttons below	635
share via	554
share via facebook	554
share via twitter	554
share with a friend	554
share with email	554
share with friends	635
share with your friends	554
sharing	554
show all	573
show caption	573
show comments	565
show external content	563
show less	573
show more	573
show more sharing options	554
shrani	1956
""", 'si': """
si din mening	1524
sie haben bereits ein konto	423
sie haben bereits ein konto? anmelden	423
sie haben den newsletter abonniert	415
sie haben noch kein abo	423
sieh dir diesen beitrag auf instagram an	397
siehe auch	376
siga	1660
siga este autor	1694
siga-nos	1660
sign in	544
sign in / register	544
sign in or sign up	544
sign me up	548
sign out	544
sign up	544
sign up for corrections and clarifications	565
sign up for free	544
sign up for our newsletter	548
sign up here	548
sign up now	544
sign up or log in	633
sign up to our newsletter	624
sign up with your email	624
signaler	925
signaler un abus	951
signaler une faute	951
signaler une faute d'orthographe	951
sigue este tema y recibe avisos	741
sigue leyendo	711
sigue leyendo debajo	705
siguiendo	703
siguiente	714
siguiente noticia	711
sikeresen feliratkozott	1081
simak juga	1133
similar articles	568
similar posts	568
similar stories	568
simpan	1128
simpan artikel	1156
simpan untuk dibaca nanti	1156
sin comentarios	709
sin permanencia	746
single contribution	542
sinu e-posti aadress	782
sinua voisi kiinnostaa	861
siradaki haber	2120
sisesta oma e-posti aadress	782
siste	1526
siste nyheter	1526
siste nytt	1526
sisuturundus	758
sisuturunduse artikkel	766
site map	573
sitemap	573
""", 'sk': """
skaitomiausi	1333
skaitomiausi straipsniai	1333
skaitomiausia	1333
skaitykite daugiau	1333
skaitykite toliau	1331
skaityti daugiau	1338
skaityti komentarus	1337
skaityti toliau	1331
skaityti visus komentarus	1337
skapa ett gratis konto	2011
skapa ett konto	2011
skapa gratis konto	2011
skapa konto	2011
skapa konto gratis	2011
skaties bildes	1378
skaties foto	1378
skaties video	1378
skatieties video	1378
skip ad	536
skip ads	560
skip advertisement	560	560
skip for now	536
skip past newsletter promotion	548
skip this	536
skip to content	573
skip to footer	573
skip to main content	573
skip to navigation	573
skomentuj	1588	1594
skopiowano link	1588
skopiuj adres	1588
skopiuj link	1588
skriv din kommentar	302	1524	2022
skriv din kommentar her	302	1524
skriv en kommentar	302	1524	2022
skriv et svar	307
skriv inn e-post	1515
skriv inn e-postadressen din	1515
skriv kommentar	302
skriv ut	1518	2016
skriv ut artikeln	2016
skriv ut saken	1518
skype	555
""", 'sl': """
sla advertentie over	1424
sluit	1433
sluiten	1411
""", 'sm': """
sms	555
""", 'sn': """
snapchat	555
""", 'so': """
sobre el autor	711
sobre la firma	711
social	1183
social media	367	557
sociala medier	2017
sociale media	1422
sociale medier	297
solo gli abbonati possono commentare	1213
solo los suscriptores pueden comentar	736
something went wrong	624
something went wrong. please try again	624
something went wrong. please try again later	548
sommaire	930
son dakika	2120
son dakika haberleri	2120
son haberler	2120
sonra oku	2114
sonraki	2122
sonraki haber	2120
sonraki sayfa	2122
sorodna novica	1954
sorodne novice	1954
sorodne vsebine	1954
sorotan	1133
sort by	565
sosiaalinen media	856
sosiale medier	1519
sostieni	1172
sostienici	1172
soutenez-nous	907
soutenir	907
soziale medien	367
""", 'sp': """
spannend	376
spara	2016
spara artikel	2016
spara artikeln	2016
spara artikeln till senare	2016
spara till senare	2016
spausdinti	1336
special offer	544
speel video af	1453
speichern	366
spela upp	2027
spende	354
spende jetzt	354
spenden	354
spenden sie	354
spendenkonto	419
spill av	1529
spill av video	1529
spill av video her	1529
spomni me kasneje	1960
sponset	1521
sponset innhold	1521
sponsor content	560
sponsored	369	485	560	1471
sponsored content	560
sponsored links	560
sponsored message	560
sponsored message - story continues after this	560
sponsored post	560
sponsored stories	568
sponsoreret	299
sponsoreret indhold	299
sponsorizzato	1185
sponsorlu	2116
sponsorlu haber	2116
sponsoroitu	857
sponsrat	2019
sponzorirana vsebina	1953
sponzorirano	1838	1953
sponzorisani tekst	1838
sponzorisano	1838
spotify	555
spotted a mistake	565
spotted an error	565
sprejmem	1968
sprejmi	1968
sprejmi vse	1968
spremi	1841
""", 'st': """
stampa	1182
stampa articolo	1182
stampa questo articolo	1224
standard digital	633
start free trial	544
start subscription	544
startseite	376	379
stay connected	548
stay in the know	548
stay informed	548
stay up to date	548
steady	354
stel je vraag aan onze ai	1448
stellenmarkt	403
stem her	307	1529
stem i afstemningen	307
stem i avstemningen	1529
stem nu	1451
steun ons	1412
stichworte	376
stikkord	1526
stimmen sie ab	403
stopt automatisch	1466
stories for you	568
story continues	560
story continues below	560
straipsnis prieinamas tik prenumeratoriams	1331
strictly necessary cookies	563
strinjam se	1968
strinjam se s prikazom zunanje vsebine	1968
stt	865	865
stt-afp	865
stt-reuters	865
stumbleupon	555
stuur door	1491
stuur een correctie	1456
""", 'su': """
su questo argomento	1225
subiecte	1721
submit	537
submit a correction	565
submit comment	565
subscreva a newsletter	1655
subscreva gratuitamente	1696
subscrever	1655
subscrever newsletter	1655
subscribe	544
subscribe by email	548
subscribe for free	544
subscribe here	544
subscribe now	544
subscribe to continue	544
subscribe to continue reading	544
subscribe to get the latest posts sent to your email	548
subscribe to our newsletters	548
subscribe to read	544
subscribe today	544
subscribe via email	548
subscriber exclusive	633
subscriber only	544
subscriber-only	544
subscriber-only content	633
subscribers get more	633
subscribers only	544
subscription options	544
subscriu-t'hi	181
subscriu-te	181
subskrybuj	1582
success! check your inbox	670
successivo	1194
suche	379
suchen	379
sudah punya akun	1124
suggerisci una correzione	1206
suggest a correction	565
suggested	568
suggested articles	568
suivant	930
suivez notre direct	963
suivez nous	919
suivez-nous	919
suivi	919
suivre	919
suivre ce sujet	919
suivre ce sujet et recevoir une alerte	953
suivre cet auteur	919
sujets	927
sulge reklaam	766
sulje	848
sullo stesso argomento	1191
sullo stesso tema	1191
sumbang	1123
summary by ai	606
suositellut	861
suosittelemme	861
suosituimmat	861
support local journalism	538
support our journalism	538
support our work	538
support quality journalism	538
support the author	538
support this site	538
support us	538
support us on patreon	538
support us today	538
supported by	560
sur ce sujet	927
sur le web	927
suscribete	695
suscribirme	695
suscribirse	695
suscribite	746
suscribite ahora	746
suscripciones	695
susijusios naujienos	1333
sutikti su visais	1348
sutinku	1348
suurenna kuva	863
""", 'sv': """
svar	302	1524
svara	2022
svi komentari	1841
""", 'sw': """
swisha en slant	2009
""", 'sz': """
szavazzon	1079
szukaj	1599
""", "t'": """
t'ha agradat aquest article	196
""", 'ta': """
ta bort annonser	2019
tag	1133	1191	2243
tag-uri	1721
taggar	2024
tagged	568
tagger	1526
tagi	1596
tagovi	1839
tags	304	376	488	568	711	927	1133	1191	1430	1668	2243
taguri	1721
taille du texte	918
taip pat skaitykite	1333
tak for din tilmelding	293
take our survey	565
tallenna	855
tallenna juttu	855
talvez mais tarde	1649
tamanho da fonte	1659
tampilkan lebih banyak	1135
tartalom	1079
tautan berhasil disalin	1156
tautan disalin	1128
tautan telah disalin	1156
tavs e-pasts	1394
""", 'te': """
te has suscrito correctamente	742
te puede gustar	711
te puede interesar	711
te quedan # caracteres	736
te recomendamos	711
te-ar putea interesa	1721
teata veast	764
teavita veast	764
tee lahjoitus	849
teilen	366
teilen auf	366
teilen und weiterempfehlen	366
teised loevad	760
tek seferlik	2109
tekst loopt door onder de advertentie	1424
tekst se nastavlja nakon oglasa	1838
tekstgrootte	1421
tekstimainos	857
telegram	555	1766
teljes cikk	1079
telli	758
telli kohe	758
tellijale	758
tellijana saad artiklit jagada	763
tellijatele	758
tema	1526
tema dana	1839
temaer	1526
temas	711	1668
temas relacionados	711
tematy	1596
temes relacionats	211
temi	1191
temos	1333
tempo de leitura	1671
tempo di lettura	1194
tempo estimado de leitura: # minutos	1659
temps de lecture	930
temps de lecture : # min	930
tendances	927
tendencias	711
tendenze	1191
tentang kami	1146
teraz nie	1902
terbaru	1133
terkait	1133
terkini	1133
termini e condizioni	1187
termos de uso	1664
terms	563
terms & conditions	563
terms and conditions	563
terms apply	633
terms of service	563
terms of use	563
terpopuler	1133
terpopuler hari ini	1157
terug naar boven	1433
test din viden i ugens quiz	307
test kunnskapene dine i ukas quiz	1529
testa dina kunskaper i veckans quiz	2027
testaa tietosi viikon visassa	863
testen	358
testez gratuitement	911
testez vos connaissances	951
testez vos connaissances avec notre quiz	951
tetszik	1072
text size	554
text version	573
texto gerado por ia	1684
""", 'th': """
thank you	537
thank you for subscribing	624
thank you for watching	638
thank you to our sponsors	560
thank you! please check your inbox	670
thanks for subscribing	548
thanks for watching	638
thanks to our sponsors	560
thanks! please check your inbox	670
the article continues below	638
the story continues below	638
the video player is currently playing an ad	604
thema	376
thema's	1430
themen	376
there are no comments yet	565
there was an error, please provide a valid email address	624
these are external links and will open in a new window	554
this is an advertisement	560
this video can not be played	604
this video cannot be played	604
threads	555
""", 'ti': """
ti consigliamo	1191
ti potrebbe interessare	1191
ti potrebbero interessare	1191
ticker	376
tickets sichern	403
tidak terima kasih	1122
tidak, terima kasih	1122
tiempo de lectura	714
tiempo estimado de lectura: # minutos	702
tietosuoja	858
tiktok	555
til forsiden	304	1526
til toppen	307	1529
tilaa	850
tilaa nyt	850
tilaa uutiskirje	852
tilaa uutiskirjeet	852
tilaajalle	850
tilaajille	850
tilaukset	850
till erbjudandet	2011
till startsidan	2024
till toppen	2027
tilmeld	293
tilmeld dig	293
tilmeld dig nyhedsbrevet	293
tilmeld nyhedsbrev	293
timp de citire # min	1723
tin sau	2243
tinggalkan komentar	1132
tip us	538
tips en venn	1518
tips van de redactie	1430
tipsa	2016
tipsa oss	2022
tisk	226
""", 'to': """
today's most read	637
today's paper	573
today's top stories	568
todos los comentarios	709
toestemming	1426
toeta	758
toeta meid	758
toevoegen aan leeslijst	1491
toggle	573
toggle caption	573
toimetus soovitab	760
toimitus suosittelee	861
toista	863
toon deze inhoud	1446
toon inhoud	1426
toon meer	1433
toon minder	1433
toon reacties	1428
top articles	568
top artikel	376
top comments	565
top headlines	568
top latest discussions	573
top news	568
top stories	488	568
top-artikel	376
top-news	376
top-themen	376
tophistorier	304
topics	568
topik	1133
topik terkait	1133
toppnyheter	2024
toppsaker	1526
topthemen	376
torna all'inizio	1194
torna su	1194
torne-se assinante	1650
torne-se membro	1650
tots els butlletins	204
toujours afficher ce type de contenu	943
tous les commentaires	925
tous ses articles	941
tout accepter	923
tout refuser	923
tout voir	930
toute l'actu	927
toutes les photos	930
""", 'tr': """
trabaja con nosotros	731
trabalhe connosco	1686
trabalhe conosco	1686
trakteer ons op koffie	1412
trang sau	2245
transferencia bancaria	694
translated by ai	606
traueranzeigen	403
treballa amb nosaltres	198
trefwoorden	1430
trend	2120
trending	376	568	1133	1430	1668
trending deals	560
trending now	568
trending stories	568
trending today	568
trending topics	568
trimite	1716
trimite pe email	1716
trimite pe whatsapp	1745
trimite unui prieten	1745
try it free	544
""", 'tt': """
tt	2053	2053
tt-afp	2053	2053
tt-reuters	2053	2053
""", 'tu': """
tu e-mail	698
tu email	698
tudo sobre	1668
tue riippumatonta journalismia	849
tuitar	1659
tuitear	702
tulis komentar	1132
tulis komentar anda di sini	1146
tulosta	855
tulosta juttu	855
tumblr	555
tunnuksen luominen on maksutonta	850
tuoreimmat	861
tuoreimmat uutiset	861
turinio rinkodara	1339
tutti gli aggiornamenti qui	1216
tutti i commenti	1189
tutup	1122
""", 'tw': """
tweet	554	1128	1182
tweet this	554
tweeta	2016
tweeter	918
tweetle	2114
tweetnij	1588
tweetnout	226
twitter	555
twitter-inhalte erlauben	372
twittern	366
""", 'ty': """
tyck till	2022
tylko w serwisie	1596
type your email	548
""", 'u ': """
u fokusu	1839
""", 'ud': """
udskriv	296
udvalgt	304
""", 'ui': """
uitgelicht	1430
uitloggen	1415
""", 'ul': """
ultim'ora	1191
ultime news	1191
ultime notizie	1191
ultimele articole	1721
ultimi articoli	1191
""", 'um': """
um assinante ofereceu-lhe este artigo	1703
umfrage wird geladen	403
""", 'un': """
un abbonato ti ha regalato questo articolo	1224
un subscriptor t'ha regalat aquest article	210
une erreur dans l'article	925
uneix-te a la conversa	196
unfollow	557
unisciti al nostro canale	1183
unlisted	573
unlock this article	544
unohditko salasanan	850
uns folgen	367
unser bestes angebot	423
unser newsletter	362
unsere empfehlung	376
unsere empfehlungen	376
unsere newsletter	362
unsere top-themen	428
""", 'up': """
up next	568
upgrade now	544
upgrade to founding member	544
upgrade to paid	538
uplati	1834
""", 'us': """
ustawienia	1592
ustawienia cookies	1592
""", 'ut': """
utiles	923
utvalgt	1526
utvalt	2024
""", 'uu': """
uudiskiri	782
uudiskirjad	782
uusimmat	861
uutiskirje	852
uutiskirjeet	852
""", 'uw': """
uw e-mailadres	1417
""", 'va': """
vaata galeriid	765
vaata ka	760
vaata kommentaare	764
vaata pilte	765
vaata videost	765
vaata videot	765
vaata videot siit	765
vacatures	1451
vagas de emprego	1686
vai al contenuto	1194
vain tilaajille	850
vakances	1378
valikko	863
valorar	709
van onze partners	1430
vandaag	1430
vandaag niet	1411
var artikkelen nyttig	1524
var artiklen nyttig	302
var dette nyttig	1529
var oppsummeringen nyttig	1524
var opsummeringen nyttig	302
var saken nyttig	1524
varovanje osebnih podatkov	1968
vastaa	860
vastaa kyselyyn	863
vastaa lukijakyselyyn	863
""", 've': """
ve zkratce	232
vedi anche	1191
vedi i # commenti	1213
vedi i commenti	1189
vedi tutte	1194
vedi tutti	1194
vedi tutto	1194
veilig betalen	1414
ver # comentarios	709
ver bio	723
ver comentarios	709
ver contenido	707
ver contenido externo	727
ver essa foto no instagram	1682
ver este tuit	727
ver fotos	714
ver galeria	1671
ver los comentarios	709
ver mais	1671
ver ofertas	695	1653
ver perfil	723	1694
ver resultado parcial	1692
ver resultados	736
ver resultados de la encuesta	736
ver todas	714	1671
ver todo	714
ver todos	714	1671
ver tudo	1671
verder zonder te steunen	1411
vergroot	1433
vergroot afbeelding	1433
verlagsangebot	369
verlagsbeilage	429
verschicken	366
versenden	366
verwandte artikel	376
verwandte themen	376
verwante artikelen	1430
veuillez saisir une adresse e-mail valide	956
veure # comentaris	196
veure perfil	202
veure totes les ofertes	208
vezane vesti	1839
vezane vijesti	1839
vezi # comentarii	1732
vezi comentariile	1720
vezi mai mult	1723
vezi rezultatele	1732
vezi toate	1723
vezi toate newsletterele noastre	1739
vezi toate ofertele de abonament	1743
vezi videoclipul	1738
""", 'vi': """
vi har lukket for kommentarer	302
viber	555	1766
videa	232
video	232	304	1133	1191	1526	1721	2024	2120	2243
video abspielen	405
video ad	560
video afspelen	1453
video anschauen	405
video ansehen	405
video laden	372
video terkait	1133
video's	1430
videoen afspilles her	307
videoen kan ikke afspilles	307
videolar	2120
videos	376	711
videot	861
videoyu izle	2122
videoyu izleyin	2122
view all	573
view all newsletters	548
view comment	565
view comments	565	573
view full size	573
view gallery	573
view image	573
view image in fullscreen	573
view more	573
view on instagram	554
view our privacy policy	604
view plans	544
view post on instagram	604
view post on x	604
view subscription options	544
view this post on facebook	604
view this post on instagram	604
view this post on threads	604
view this post on x	604
viimased uudised	760
virement	910
virement bancaire	910
vis alle	307	1529
vis bildetekst	1529
vis flere	307	1529
vis indhold	300
vis innhold	1522
vis innlegg fra facebook	1529
vis innlegg fra instagram	1529
vis kommentarer	302	1524
vis mer	1529
vis mere	307
visa alla	2027
visa fler	2027
visa kommentarer	2022
visa mer	2027
visualizza questo post su instagram	1204
""", 'vk': """
vk	555
""", 'vo': """
voce sintetica	1206
voeg toe aan je leeslijst	1467
voir aussi	927
voir ce post	943
voir ce tweet	943
voir cette publication sur instagram	943
voir le contenu	923
voir le diaporama	930
voir les # commentaires	951
voir les commentaires	925
voir les offres	911
voir les photos	930
voir moins	930
voir plus	930
voir plus de commentaires	925
voir ses articles	941
voir son profil	941
voir tous ses articles	941
voir tout	930
voit perua tilauksen milloin tahansa	852
voit peruuttaa milloin vain	850
volg	1422
volg dit onderwerp	1422
volg ons	1422
volgen	1422
volgend artikel	1430
volgende	1433
volgende pagina	1433
vollbild	379
vols eliminar la publicitat	198
vols llegir l'article sencer? subscriu-te	208
voltar ao topo	1671
volver arriba	714
von ki zusammengefasst	399
voor abonnees	1415
vorherige seite	379
vorheriger artikel	376
vorig artikel	1430
vorige	1433
vorlesen	366
vorlesen lassen	366
vormista tellimus	758
vorteile sichern	358
vota a la nostra enquesta	196
vota en nuestra encuesta	736
vota il nostro sondaggio	1213
vota nel nostro sondaggio	1213
vote na nossa enquete	1692
votez dans notre sondage	951
votez pour faire entendre votre voix	951
votre adresse mail	956
votre commentaire	925
votre e-mail	914
votre email	914
vous aimerez aussi	927
vous aimerez lire	927
vous avez lu # articles sur # ce mois-ci	960
vous avez une question	925
vous n'avez pas encore de compte	960
vous pourriez aimer	927
vous pourriez aussi aimer	927
vous pouvez offrir # articles par mois	963
""", 'vr': """
vraag het ai	1448
vraag het onze ai	1448
""", 'vs': """
vsebina je zaklenjena	1950
vsi komentarji	1956
vstoupit do diskuse	231
vstoupit do galerie	234
vstupte do diskuse	231
""", 'vu': """
vul de vragenlijst in	1451
vul een geldig e-mailadres in	1459
""", 'vy': """
vytisknout	226
""", 'w ': """
w tym artykule	1596
""", 'wa': """
waardeer dit artikel	1463
waardeer dit verhaal	1463
wachtwoord vergeten	1415
war diese zusammenfassung hilfreich	399
was andere lesen	376
was deze samenvatting nuttig	1448
was this helpful	565
was this summary helpful	606
was this summary useful	606
was this translation helpful	606
watch above	613
watch below	613
watch here	613
watch more	568
watch next	568
watch on youtube	613
watch the full video	613
watch video	573
""", 'we': """
we care about your privacy	563
we recommend	568
we value your privacy	563
weekly newsletter	548
wees de eerste die reageert	1428
weigeren	1426
weiter nach der anzeige	429
weiter zum artikel	353
weitere artikel	376
weitere artikel zum thema	428
weitere links	376
weitere meldungen	376
weitere nachrichten	376
weitere news	376
weitere newsletter	415
weitere podcasts	376
weitere themen	376
weitere videos	376
weiterempfehlen	366
weiteres	376
weiterlesen	379
weniger anzeigen	379
werbeanzeige	369
werbliche inhalte	369
werbung	369
werbung folgt	470
werbung von unserem partner	429
werde mitglied	354
werden sie mitglied	354
werden sie teil unseres teams	403
wesprzyj	1580
wesprzyj nas	1580
""", 'wh': """
what do you think	565
what to read next	568
whatsapp	555	555	1766
why trust us	638
why you can trust our reviews	638
why you can trust us	638
""", 'wi': """
wideo	1596
""", 'wo': """
word lid	1412
word supporter	1412
word vriend	1412
""", 'wr': """
write a comment	565
write a review	565
""", 'ws': """
wspieraj	1580
wspieraj nas	1580
wspieram	1580
wszystkie	1599
wszystkie komentarze	1594
""", 'wu': """
wunschbetrag	357
""", 'wy': """
wybrane dla ciebie	1596
wydarzenia	1596
wydrukuj	1588
wyloguj	1582
wyszukaj	1599
""", 'x': """
x	555	1074
""", 'x ': """
x (twitter	555
x facebook	554
""", 'x.': """
x.com	555
""", 'xe': """
xem clip	2265
""", 'xi': """
xing	555
""", 'ya': """
ya eres suscriptor	695
ya he donado	690
ya soy socio	690
ya te has registrado	695
ya tengo cuenta	695
ya tienes cuenta	695
ya tienes una cuenta	695
yanitla	2119
yapay zekaya sor	2119
yazdir	2114
yazi boyutu	2114
yaziyi dinle	2114
""", 'ye': """
yearly	537
yerinizi ayirtin	2122
yes	565
""", 'yo': """
yorum	2119
yorum kurallari	2119
yorum yap	2119
yorum yaz	2119
yorum yazin	2119
yorumlar	2119
yorumlari oku	2119
yorumunuzu yazin	2119
you are now subscribed	624
you are subscribed	624
you can change how much you give or cancel your contributions at any time	538
you have # seconds	560
you may also be interested in	568
you may also enjoy	568
you may also like	568
you may have missed	568
you may like	568
you might also be interested in	568
you might also like	568
you might like	568
you're in	548
you're subscribed	624
your account	544
your comment	565
your donation is tax-deductible	629
your email	548
your email address	548
your gift is tax-deductible	629
your privacy choices	563
your privacy is important to us	563
your subscription is confirmed	624
youtube	555
youtube-inhalte erlauben	372
""", 'yu': """
yukari	2122
""", 'z ': """
z ostatniej chwili	1596
""", 'za': """
zaakceptuj wszystko	1592
zaboravljena lozinka	1835
zadejte e-mail	224
zadejte e-mailovou adresu	224
zadnje novice	1954
zadnje objave	1954
zahl ich	354
zahlungsart	357
zahlungsarten	357
zahlungsmethode	357
zahlungsmethoden	357
zalo	2238
zaloguj	1582
zamknij	1579
zapisz	1588
zapojte se do diskuse	231
zapri	1960
zaregistrovat se	222
zarejestruj	1582
zaten abone misiniz	2110
zatvori	1845
zavrni	1968
zavrni vse	1968
""", 'ze': """
zet op leeslijst	1491
""", 'zi': """
zie ook	1430
ziedot	1371
zip code	548
""", 'zo': """
zobacz komentarze	1594
zobacz wszystkie	1599
zobrazit diskusi	231
zobrazit galerii	234
zobrazit obsah	229
zoek	1433
zoeken	1433
zonder jouw steun kunnen we dit werk niet doen	1463
zoom	573
""", 'zu': """
zu den abo-angeboten	358
zu den angeboten	423
zu den kommentaren	374
zugang freischalten	358
zum abo	358
zum abo-shop	423
zum aboshop	423
zum angebot	358
zum artikel	379
zum gewinnspiel	403
zum inhalt	379
zum inhalt springen	379
zum kommentieren anmelden	374
zum podcast	405
zum quiz	403
zum seitenanfang	379
zum thema	376	379
zum video	405
zur bildergalerie	379
zur diskussion	374
zur fotostrecke	379
zur mediathek	405
zur merkliste	424
zur navigation	379
zur newsletter-anmeldung	362
zur startseite	376
zur themenseite	379
zur umfrage	403
zusammenfassung mit ki	399
zustimmen	372
zustimmen und weiter	372
"""}

START = {'#': """
#	1309 K줄 요약	1474 K weken voor	1474 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	605 K post shared by	605 K video posted by	605 K post by	929 K lire aussi	929 K lire également	1103 K gombra kattintva	1103 K telegramon	1103 K facebookon	1105 K cikk a	1105 K cikk folytatódik	1111 K cikket mesterséges	1113 K teljes beszélgetés	1113 K teljes interjú	1200 K cura della redazione	1678 K autora escreve segundo o novo
""", 'ab': """
abbonati	1174 K a
abonneer	1473 K je op	1497 K
abonnez	12 K-vous	909 K-vous à
abonniere	12 K	459 K
abonnieren	12 K sie	356 K sie	459 K sie
about	574 K the author	574 K the authors	574 K the writer
abstimmung	442 K:
""", 'ac': """
accepted	543 K payment methods:	543 K cards:
acest	1731 K rezumat	1731 K articol a fost tradus
achou	7 K algum
achtergrond	1432 K:
acompanhe	12 K
acquista	1209 K la rivista
actie	1500 K:
""", 'ad': """
ad	640 K:
ada	1144 K kesalahan di artikel
add	12 K us	591 K	671 K
additional	642 K reporting by
adja	1103 K meg
adjon	1103 K hozzá
administratorem	1618 K danych osobowych jest	1618 K twoich danych	1618 K państwa danych	1618 K pani/pana danych	1618 K podanych
advertise	611 K with
advertisement	640 K:
""", 'af': """
afmelden	1487 K kan
afspil	334 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	340 K har	607 K summaries	607 K-generated summaries	608 K tools were	608 K was used	608 K helped	608 K assisted	1263 Kがこの記事	1263 Kによる自動	1263 K要約	1263 Kによる要約	1263 Kが選んだ	1263 Kに質問	1263 ※K	1309 K 요약은	1309 K 뉴스 요약	1449 K kan fouten maken. controleer	1449 K-samenvattingen	1566 K har	1726 K informații	1726 K un subiect	1726 K un pont	1726 K fost martor	2063 K har	2301 K摘要	2301 K重點	2301 K重点	2301 K生成	2301 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1700 K o	1700 K a	1700 K-nos a
""", 'ak': """
aktiver	334 K	1559 K
aktivera	2057 K
aktiviere	444 K
aktivieren	444 K sie
aktuelle	377 K nachrichten aus
""", 'al': """
al	728 K mostrar este contenido	1486 K het nieuws lees je in
all	27 K comments	665 K content ©
alla	27 K kommentarer	27 K inlägg	2025 K artiklar om	2028 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	305 K artikler om	308 K artikler af	377 K artikel zu	377 K artikel von	378 K infos:	378 K news:	380 K artikel von	404 K folgen	1431 K artikelen over	1434 K artikelen van	1527 K saker om	1530 K artikler av
alleen	1479 K leden kunnen reageren
alles	377 K zum thema	377 K zu	1431 K over	1468 K over
already	673 K	673 K have
als	425 K abonnent können sie	425 K abonnentin können sie
also	569 K in	570 K read	570 K read	570 K on this site:	570 K worth reading:	570 K on this topic:	666 K in the news:	1056 K read:	1056 K read-
alt	305 K om	1527 K om
alte	1747 K știri din
altre	1192 K notizie su	1226 K notizie di
altri	1192 K articoli su	1195 K articoli di
altro	1192 K su	1193 K su questo tema:
""", 'am': """
am	1730 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1138 K punya
ange	2057 K
angiv	334 K
anketa	233 K:
anlatmamiz	2147 K gereken
anna	772 K vihjest	772 K vihje	890 K
annonces	946 K légales : publiez
ansvarig	2055 K utgivare:
ansvarlig	1556 K redaktør:
answer	671 K
anuncie	1687 K no	1687 K na
any	27 K comment	650 K	672 K
""", 'ap': """
apa	1144 K reaksi anda
apakah	8 K artikel	1138 K anda punya	1144 K ringkasan ini	1144 K artikel ini	1144 K berita ini	1144 K informasi ini
apoya	693 K	693 K a
app	1443 K
apply	653 K now
approfondimento	1193 K:
approfondisci	1193 K
apresentado	1690 K por
""", 'aq': """
aquest	195 K resum	195 K text ha estat traduït	195 K article ha estat traduït
""", 'ar': """
ar	1360 K straipsnis
arbejder	314 K du
arbetar	2035 K du
archives	929 K :
are	574 K you affected by	650 K you	672 K you
arrives	627 K every
article	937 K traduit
articles	574 K by
articol	1731 K tradus	1735 K susținut de
articolo	1207 K tradotto
artificial	608 K intelligence
artificiell	2063 K intelligens har
artikel	1134 K terkait:	1143 K ini diterjemahkan	1143 K ini ditulis dengan	1143 K ini dibuat dengan	1143 K ini merupakan hasil	1158 K ini telah tayang di	1158 K ini pertama kali tayang	1158 K ini pernah tayang	1158 K ini sudah tayang	1470 K gaat verder onder	1470 K loopt door onder	1470 K gaat verder na
artikeln	2059 K fortsätter
artikkel	789 K jätkub
artikkelen	1562 K fortsetter
artikkeli	892 K jatkuu
artiklen	336 K fortsætter
""", 'as': """
ascolta	1 K	1193 K:	1212 K il podcast	1212 K la puntata
ask	574 K us here	607 K the	607 K our
assista	1670 K:	1691 K ao vídeo acima	1691 K ao vídeo abaixo	1691 K ao vídeo
""", 'at': """
atbildi	1398 K
atlikite	1350 K testą
atradi	1390 K kļūdu
atsakykite	1359 K
""", 'au': """
auch	378 K interessant	378 K interessant:	378 K lesenswert	378 K spannend:	427 K bei uns:	451 K lesen:
aucun	32 K commentaire
audio	247 K vytvořila	612 K version of this	730 K generado	1207 K generato	1731 K generat
aus	378 K dem archiv:	427 K unserem archiv:	456 K dem englischen übersetzt	456 K dem französischen übersetzt	456 K dem amerikanischen übersetzt	456 K dem englischen von	456 K dem französischen von
author	574 K bio
autor	245 K je	262 K:	791 K:	1625 K:	1625 K: (	1851 K je	1907 K je	1925 K:
autore	1384 K:
autori	1907 K sú
autorica	1851 K je
autorius	1363 K:
autorka	245 K je	1851 K je	1907 K je
autors	1384 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1966 K je	1981 K:
avtorica	1966 K je
""", 'ay': """
ayrica	2121 K okuyun	2121 K bakin	2121 K bakin:
""", 'az': """
az	1111 K összefoglalót
""", 'ba': """
baca	1134 K juga	1134 K juga:	1134 K juga	1134 K juga:	1134 K:	1134 K selengkapnya	1134 K selengkapnya:	1134 K selanjutnya:	1137 K berita	1150 K berita tanpa iklan	1158 K berita lainnya	1158 K artikel lainnya	1158 K artikel lain	1158 K berita selengkapnya	1159 K ini juga:	1159 K pula:	1159 K lagi:
background	570 K:	636 K reading:
bagaimana	1144 K reaksi anda	1144 K pendapat anda	1144 K menurut anda
baggrund	306 K:
bagikan	3 K
baixe	13 K
bakgrund	2026 K:
bakgrunn	1528 K:
bakiniz	2121 K:
balso	1398 K
balsuokite	1359 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	658 K part of our
beachten	28 K sie bitte
become	541 K a member of	620 K a member to comment	658 K part of our
bekijk	1432 K ook	1432 K:	1432 K hier	1432 K ook:	1434 K alle artikelen van	1452 K de video	1452 K de hele uitzending	1452 K de uitzending	1452 K de beelden	1452 K hier het hele	1454 K de video:	1497 K
bel	1443 K
belanja	1145 K di toko
beli	1145 K tiket
beluister	1 K	1452 K de podcast	1452 K onze	1497 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1145 K dengan tim
beri	1144 K rating	1955 K tudi
berikan	1144 K penilaian anda	1148 K suara anda
berikutnya	1159 K:
berita	1143 K ini diringkas	1158 K ini telah tayang	1159 K lainnya:
berite	1955 K tudi	1955 K tudi
besedilo	1966 K izraža	1969 K je prevedeno	1972 K je objavljeno v
bestel	1497 K
bestelle	459 K
bestellen	459 K sie
bestil	334 K
bestill	1559 K
besuche	12 K uns	459 K
besuchen	12 K sie uns	459 K sie
bewerten	459 K sie
bezahlte	453 K anzeige der	453 K anzeige des	453 K anzeige von
bezoek	1497 K
""", 'bi': """
bi	1985 K radi delali pri nas
bildergalerie	378 K:
bir	7 K hata	2136 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	436 K halten sie sich an die	436 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	630 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1533 K medlem av	1533 K abonnent på	1559 K	2032 K medlem i	2032 K prenumerant på	2057 K
blijf	28 K
bliv	31 K den første	311 K medlem af	311 K abonnent på	320 K testlæser	320 K klogere på	334 K
""", 'bo': """
bodite	31 K prvi
boka	2057 K
bol	1911 K pre vás	1911 K článok
bola	1911 K pre vás
bolo	1911 K pre vás	1911 K toto
book	334 K	609 K your ticket	609 K tickets	671 K
""", 'br': """
brak	32 K komentarzy
bron	1442 K: anp	1442 K: belga
browse	653 K jobs	671 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2154 K özeti	2154 K çeviriyi
buat	1164 K akun gratis
buchen	459 K sie
budi	31 K prvi
budite	31 K prvi
buka	1164 K akses penuh dengan
bunu	2121 K da okuyun:
buy	609 K tickets	609 K your ticket	609 K your tickets	671 K
""", 'by': """
byl	248 K pro vás	248 K článek
byla	248 K pro vás
bylo	248 K pro vás	248 K toto
""", 'c': """
c	578 (K) #
""", 'ca': """
can	618 K't see the poll	618 K't see the quiz	618 K't see this poll	672 K you
catch	12 K us	559 K us on	612 K up on bbc	636 K up:	671 K	671 K up on
""", 'ce': """
ce	33 K părere	937 K résumé	937 K texte a été traduit	946 K numéro est en vente	946 K numéro est disponible
cek	1137 K
celoten	1980 K članek preberite
ces	937 K points clés
cet	8 K article vous	937 K article a été traduit
cette	937 K synthèse	937 K traduction a été
""", 'ch': """
chcesz	1629 K u nas pracować	1629 K pracować u nas
chcete	266 K u nás pracovat	266 K pracovat u nás	1929 K u nás pracovať	1929 K pracovať u nás
che	33 K ne pensi
check	671 K out	1497 K
chia	3 K sẻ
choose	591 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1193 K qui
click	592 K here to join	592 K to join	614 K here for more	622 K here to download	622 K to download	654 K play	671 K
clique	1670 K aqui	1691 K no player acima
cliquez	929 K ici
clube	1687 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1155 K
colunista	1677 K do	1677 K da
come	609 K and meet	671 K
comentarii	5 K
comentariile	5 K	27 K	1733 K nu reprezintă	1733 K aparțin
comentarios	5 K	27 K	737 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1733 K tău va
commandez	946 K notre	946 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	620 K must
commenti	5 K	27 K
commenting	5 K	620 K is
comments	5 K	5 K on this	27 K	620 K are reserved	620 K are for	620 K are open to	620 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	671 K
compra	732 K aquí
condividete	3 K
condividi	3 K
confira	1670 K:	1670 K também	1670 K também:
conhece	1681 K algum caso
connect	12 K with	559 K with us
conoces	718 ¿K	722 ¿K algún
consiglia	3 K
consulta	713 K aquí
consultez	946 K les avis de décès	946 K nos offres
contact	574 K the author	574 K the reporter	574 K:	574 K this reporter	599 K	671 K
contacta	715 K con
contacte	715 K con
contacter	931 K l'auteur
contactez	931 K l'auteur	931 K-nous	940 K l'auteur
contacto	726 K:
contate	1672 K o autor
contatta	1195 K l'autore
contenido	730 K generado	734 K ofrecido por
contenu	937 K généré	949 K proposé par	949 K sponsorisé par
contenuto	1207 K generato	1211 K offerto da
contingut	195 K generat	199 K ofert per
continue	630 K reading	631 K reading with
contributions	27 K
controleer	1497 K
copy	3 K link to	3 K the link	3 K article	682 K this url	682 K this link
copyright	382 K	578 K ©	578 K #	578 K:	578 K by	1925 K ©
cosa	33 K ne pensi
""", 'cr': """
create	671 K	673 K an account	673 K your account
""", 'cs': """
csatlakozz	12 K	1103 K
csatlakozzon	1103 K
""", 'cy': """
cyber	630 K monday
""", 'cz': """
czy	1610 K ten artykuł	1610 K artykuł	1610 K ten tekst	1610 K to podsumowanie	1610 K to streszczenie	1610 K podobał	1610 K znalazłeś	1610 K znalazłaś	1610 K ta informacja	1610 K ta treść
czytaj	1597 K więcej o	1598 K także	1598 K także:	1598 K też	1598 K też:	1598 K również	1598 K więcej	1598 K:	1598 K także	1598 K też	1598 K więcej	1627 K dalej z
""", 'da': """
da	1193 K leggere:	1855 K li vam	1855 K li je članak	1855 K li je tekst
daftar	1145 K webinar	1164 K gratis
daftarkan	1145 K diri anda
daha	2121 K fazlasi:
dalies	1398 K
dalsza	1613 K część
dalyvaukite	1359 K
dapatkan	1137 K
darovat	259 K
darujte	259 K	1923 K
das	377 K beste aus	378 K könnte sie auch interessieren	378 K könnte dich auch interessieren	378 K könnte sie interessieren:	378 K könnte sie auch interessieren:	378 K könnte dich auch interessieren:	404 K ganze interview	404 K komplette interview	437 K kommentieren	451 K lesen andere:
dazu	378 K auch:	427 K passend:
""", 'de': """
de	5 K reacties	1452 K podcast is te beluisteren	1470 K tekst gaat verder onder	1470 K tekst loopt door onder	1470 K tekst gaat verder na
deel	3 K dit	3 K het	1497 K
dein	27 K kommentar	436 K feedback hilft
deine	407 K meinung ist uns wichtig	436 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	334 K med	334 K artiklen	1559 K med	1559 K saken
dela	3 K artikeln	3 K den här	3 K texten	2057 K med	2057 K artikeln
deli	3 K
delite	3 K
delivered	627 K every	627 K each
delta	1542 K i vår	1559 K	2041 K i vår	2057 K
deltag	320 K i vores	334 K
den	26 K här sammanfattningen
dengarkan	1 K	1134 K:	1147 K podcast	1147 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	461 K ki-assistent
descarga	13 K
descargue	13 K
descarrega	13 K	203 K't l'app	203 K't la nostra	203 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	732 K nuestros	732 K nuestras
descuentos	732 K exclusivos para suscriptores
despre	1728 K autor
detaljnije	1840 K:
detaylar	2121 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2121 K okuyun:
deze	26 K samenvatting	1449 K tekst	1449 K vertaling	1449 K ai	1470 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	648 K you find this	650 K you	672 K our	672 K we	672 K you	678 K our ai	678 K the ai
die	5 K kommentarfunktion	5 K kommentare	400 K zusammenfassung	404 K neue folge	404 K aktuelle folge	404 K komplette folge	404 K ganze folge	404 K ganze sendung	407 K umfrage wird durchgeführt	435 K debatte zu
diese	400 K meldung
dieser	400 K artikel	400 K text	400 K beitrag
dieses	400 K interview
dig	636 K deeper:
digital	630 K subscriptions	673 K access
din	27 K kommentar
dinleyin	2121 K:
direkt	2026 K:
direkte	1528 K:
disclaimer	578 K:	1038 K:
discover	23 K more from	671 K
diskuse	5 K
diskusia	5 K
diskutieren	459 K sie
diskutujte	28 K
diskuze	5 K
disponible	203 K a l'app store	203 K a google play	740 K en app store	740 K en google play y	954 K sur google play
distribuie	3 K
distributed	642 K by
disusun	1143 K dengan
dit	27 K indlæg	1449 K artikel	1449 K stuk	1449 K bericht	1449 K verhaal	1486 K artikel lees je ook in	1486 K verhaal lees je ook in	1499 K artikel is ook	1499 K verhaal is ook	1499 K artikel bevat	1499 K verhaal bevat	1499 K verhaal verscheen	1499 K stuk verscheen
""", 'do': """
do	33 K you agree	574 K you have a story	574 K you know more	574 K you have information	574 K you work at	574 K you work in	574 K you have a tip	574 K you have any information	616 K our	650 K you have	672 K you
doe	1455 K de quiz	1455 K mee met ons	1455 K mee met onze	1455 K mee aan ons	1455 K mee aan onze	1497 K mee
dokumentumai	1104 K vannak
don	550 K't miss	570 K't miss:	666 K't miss this:
dona	693 K a	1174 K a
donasi	1153 K untuk
donate	541 K to
doneer	1473 K aan
dossier	929 K :
dostupno	1861 K na	1861 K u
dowiedz	1598 K się więcej
download	13 K	671 K	1150 K	1497 K
""", 'dp': """
dpa	382 (K
""", 'dr': """
drukuj	1621 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	314 K kan tippe os	314 K kan sende os	333 K har brugt	333 K har læst	334 K får en mail	334 K kan også	468 K hast schon ein abo	468 K hast dein limit	1557 K har lest	1557 K har #	1559 K får en e-post	1559 K kan også	1559 K finner oss	2035 K som källa	2056 K har läst	2056 K har #	2057 K får ett mejl	2057 K kan också	2057 K hittar oss
dukung	1153 K	1153 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	599 K-mail	1103 K-mailt küldtünk
""", 'ea': """
earlier	636 K coverage:
""", 'eb': """
ebenfalls	378 K interessant:
""", 'ed': """
edited	643 K by
editing	578 (K by	578 K by
editor	570 K's picks:	1140 K:	1140 K :
""", 'ee': """
een	1447 K bericht gedeeld door	1447 K post gedeeld door
eerder	1454 K schreven we:	1454 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	890 K sitoutumista
ein	398 K beitrag geteilt von	398 K von	398 K post von
""", 'el': """
el	197 K teu comentari serà	735 K vídeo comenzará	735 K video comenzará
elinizde	2147 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1690 K parceria com
email	3 K this	574 K the author	574 K us	599 K	671 K
empfehlen	3 K sie	459 K sie
empfiehl	459 K
""", 'en': """
en	199 K col·laboració amb	713 K vídeo:	713 K directo	713 K contexto:	734 K colaboración con	929 K savoir plus	929 K direct	949 K partenariat avec	965 K vidéo -	965 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	657 K your day with
enjoy	630 K
enjoying	550 K this article
entdecke	23 K mehr von	459 K
entdecken	459 K sie
entenda	1670 K:
entra	12 K nel
entre	12 K no
envia	190 K'ns
envianos	721 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	314 K du	1536 K du
erbjudande	2041 K till dig som
erhalten	459 K sie
erscheint	416 K jeden	416 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	724 K corresponsal	724 K redactor de	724 K redactora de	724 K jefe de	724 K jefa de
escanea	721 K el código	740 K el código para descargar
escolta	1 K	201 K el pòdcast	201 K el podcast	201 K el nostre pòdcast	201 K el nostre podcast
escoltar	1 K
escucha	1 K	735 K el pódcast	735 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	962 K
esta	730 K noticia ha sido traducida	730 K traducción se ha hecho	730 K traducción ha sido	730 K función utiliza	737 K noticia pertenece a	1685 K tradução foi feita	1685 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	728 K contenido procede de	728 K contenido proviene de	730 K texto ha sido traducido	730 K artículo ha sido traducido	732 K reportaje forma parte del número	732 K artículo forma parte del número	737 K artículo pertenece a	1685 K texto foi traduzido	1685 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	186 K pot interessar:
""", 'ex': """
explainer	570 K:
explore	570 K more:	671 K
""", 'ez': """
ez	1078 K is érdekelheti:
""", 'fa': """
fai	1215 K il quiz	1215 K il test	1215 K il nostro
faites	909 K un don à
fale	1672 K com o autor	1678 K com o repórter	1678 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	650 K
feel	584 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	570 K under:
fill	671 K in	671 K out
film	1613 K znajdziesz
find	12 K us	12 K os	559 K us on	559 K me on	611 K your next job	671 K
finden	12 K sie uns	459 K sie
finn	12 K oss
first	682 K published by	682 K published in the
fizessen	1103 K
""", 'fl': """
flash	630 K sale
fler	2025 K artiklar om	2028 K artiklar av
flere	305 K artikler om	308 K artikler af	1527 K saker om	1527 K saker fra	1528 K saker om	1530 K saker av	1542 K jobber på
""", 'fo': """
foglald	1103 K le
foglalja	1103 K le
folge	12 K	459 K
folgen	12 K sie	459 K sie
folgt	12 K
follow	12 K	559 K us	559 K @	559 K all the latest	559 K the latest	559 K our	592 K the	599 K	671 K	1137 K
for	13 K a better	13 K the best	614 K more news	614 K more local	614 K more stories	614 K more on	614 K more coverage	614 K more of our	614 K more from	614 K the latest	622 K the best experience	622 K the best reading experience	630 K just	630 K only	636 K more on the story	661 K just	661 K only	665 K reprint	665 K reprints
fortsett	1562 K å lese
forward	3 K this
foto	1402 K:	1840 K galerija:
fotogalerie	233 K:
fotogalerija	1955 K:
fotostrecke	378 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	400 K unsere ki
frage	461 K des tages
fragen	400 K sie unsere ki
freier	422 K zugang für abonnenten
from	570 K the archive:	570 K our archive:	570 K our archives:	636 K our archives:	661 K only	661 K just
""", 'fu': """
fuiste	722 ¿K testigo
full	570 K story:	570 K coverage:
funnet	7 K en
further	570 K reading:
""", 'fy': """
fyll	1559 K inn	2057 K i
""", 'ga': """
ga	1497 K mee
gabung	12 K	1137 K
gambas	1134 [K:video
gaukite	1359 K
""", 'ge': """
ge	2057 K
geben	459 K sie
geef	3 K dit
gem	334 K
generative	608 K ai
gerelateerd	1454 K:
gesponsert	453 K von
gesponsord	1470 K door
get	13 K the app	13 K our	23 K	550 K the latest	550 K breaking news	592 K	592 K the	609 K tickets	609 K your tickets	622 K the	623 K text alerts	623 K news alerts	626 K the	626 K our	630 K	642 K permission to reuse	671 K
""", 'gi': """
gi	1559 K
gib	459 K
gift	3 K this
gillar	2058 K du
giornalista	1199 K professionista	1199 K e scrittrice	1199 K e scrittore
giv	334 K
""", 'gl': """
glavni	1969 K poudarki
""", 'go': """
go	636 K deeper:
gostou	8 K
got	574 K a tip	574 K a story	574 K a news tip	574 K a question	650 K	672 K a	672 K
""", 'gr': """
graduada	725 K en
graduado	725 K en
""", 'gu': """
guarda	1193 K anche	1193 K:	1193 K il video	1193 K anche:	1212 K il video qui sopra
gulir	1160 K ke bawah	1160 K untuk
""", 'ha': """
ha	1085 K van információja	1085 K van információd	1085 K ön is átélt	1085 K te is átéltél	1085 K többet tud
haben	7 K sie einen fehler	380 K sie hinweise
haber	2148 K	2152 K:
haberde	7 K hata	2136 K hata
haberin	2121 K devami için
haberleri	13 K
haga	722 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1203 K informazioni	1203 K una notizia	1203 K una segnalazione	1203 K una storia
hakaret	27 K içeren
hakka	787 K
halaman	1159 K selanjutnya:
hallgasd	1 K meg	1091 K meg
hallgass	1091 K minket
hallgassa	1 K meg	1091 K meg	1103 K meg
haluaisitko	891 K
haluatko	869 K kertoa	876 K töihin	876 K meille töihin
har	7 K du fundet	7 K du sett	308 K du et tip	314 K du oplysninger	314 K du viden	314 K du et godt tip	314 K du tip	314 K du flere oplysninger	314 K du oplevet	314 K du selv oplevet	314 K du en god historie	335 K du en historie	335 K du dokumentation	335 K du dokumenter	1530 K du et tips	1536 K du informasjon	1536 K du opplysninger	1536 K du flere opplysninger	1536 K du tips	1536 K du et tips	1536 K du opplevd	1536 K du erfaring	1536 K du tanker	1536 K du noe på hjertet	1561 K du en historie	1561 K du dokumenter	1561 K du dokumentasjon	2035 K du information	2035 K du uppgifter	2035 K du tips	2035 K du ett tips	2035 K du varit med om	2035 K du egna erfarenheter	2035 K du upplevt	2058 K du en historia	2058 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	197 K d'estar registrat	197 K detectat cap	197 K trobat cap	722 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2136 K mi fark	2147 K mi gördünüz
have	7 K you found	7 K you spotted	574 K a tip	574 K a story	574 K a news tip	574 K you been	574 K a question about this	574 K a question for	621 K your say	650 K a	650 K you	672 K you	672 K we
hay	7 K algún
haz	713 K clic aquí	722 K tu denuncia	738 K nuestro test	738 K el test	738 K nuestro quiz
hazte	693 K socio de
""", 'he': """
hear	1 K this	612 K this story	614 K more	654 K the full	654 K more	671 K
heb	7 K je een fout	1434 K je een tip	1498 K je
heeft	1434 K u een tip	1498 K u
hela	2065 K samtalet	2065 K intervjun
hele	342 K samtalen	342 K interviewet	1568 K samtalen	1568 K intervjuet
help	618 K us improve	671 K
hent	13 K	311 K appen fra	325 K	334 K	1547 K
here	636 K's more on this
het	5 K reactieveld	1431 K beste van	1470 K artikel gaat verder onder	1470 K verhaal gaat verder onder	1470 K artikel gaat verder na	1470 K verhaal gaat verder na
""", 'hi': """
hier	378 K lesen sie	378 K geht es zu	378 K geht's zu	404 K klicken, um	407 K geht es zum quiz	407 K geht es zum täglichen	465 K können sie den artikel	465 K können sie diesen artikel	465 K kannst du den artikel
highlights	607 K
hintergrund	378 K:
historien	336 K fortsætter
hit	654 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1542 K oss å bli bedre
""", 'ho': """
hoe	1478 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	648 K useful is this	648 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2058 K håller du med
husk	334 K at bekræfte	1559 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	335 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1192 K più letti di	1207 K punti chiave
""", 'ic': """
icymi	570 K:
""", 'ie': """
ielogojies	1398 K
ievadi	1398 K
""", 'if': """
if	7 K you spot	7 K you notice	584 K you enjoyed this	584 K you liked this
""", 'ih': """
ihr	27 K kommentar	436 K feedback hilft
ihre	27 K beiträge	33 K meinung	407 K meinung ist uns wichtig	436 K rückmeldung hilft
""", 'ik': """
iklan	1160 K -
ikuti	12 K	1137 K	1148 K survei	1148 K polling	1148 K jajak pendapat	1148 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1205 K video non è disponibile	1207 K testo è stato realizzato	1212 K video inizierà	1214 K tuo commento sarà
ilgili	2121 K haber
ilginizi	2121 K çekebilir	2121 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	876 K
""", 'im': """
im	378 K video:
image	578 K copyright	578 K source,	578 K credit:
""", 'in': """
in	570 K case you missed it:	612 K the video player above	1209 K edicola da	1209 K edicola con	1211 K collaborazione con	1230 K offerta
indtast	334 K
informationen	400 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1217 K il codice	1217 K il qr code	1217 K il qr
inscreva	1687 K-se no nosso webinar
inscrivez	946 K-vous à notre webinaire
instal	1150 K aplikasi
instala	13 K
instale	13 K
instaliraj	1861 K
instalirajte	1861 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1203 K la tua lettera
""", 'ir': """
irtisano	890 K
""", 'is': """
is	7 K something wrong	650 K there	672 K there	1498 K er iets
isi	1148 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1398 K
izle	2121 K:
izleyin	2121 K:
izpildi	1389 K testu
izveido	1398 K
izvor	1865 K:
izvori	1865 K:
""", 'ja': """
ja	1384 K tev ir informācija	1384 K jums ir informācija	1384 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	890 K
jadikan	1137 K
jadilah	31 K yang pertama
jaga	787 K
jak	248 K se vám líbil
jatka	892 K lukemista
jawab	1148 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1479 K kunt niet meer reageren	1479 K kunt reageren	1487 K kunt je altijd	1487 K ontvangt vanaf nu	1487 K ontvangt een e-mail	1855 K li vam	1855 K li članak	1970 K bil članek	1970 K bila vsebina	1970 K bil povzetek
jeden	416 K montag neu	416 K dienstag neu	416 K donnerstag neu	416 K freitag neu	416 K samstag neu	416 K sonntag neu	416 K mittwoch neu
jelentkezz	1103 K be
jelentkezzen	1103 K be
jetzt	404 K reinhören	407 K tickets sichern	427 K lesen:	448 K # monate	448 K # wochen
""", 'ji': """
jika	1138 K anda mengetahui	1138 K anda punya
""", 'jo': """
job	311 K hos
jobb	1533 K i
jobba	2032 K på
jobbar	2035 K du
jobber	1536 K du
jogue	1687 K palavras cruzadas
join	12 K our	12 K us	23 K	541 K	559 K the conversation on	559 K us on	592 K the	592 K	609 K us for	609 K us at	609 K us in	609 K us live	621 K the conversation	621 K the discussion	621 K the debate	630 K for	630 K now	671 K	676 K #	676 K over #	676 K more than #	676 K our #
jornalista	1677 K formada	1677 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	892 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	335 K du lide
kanalimiza	12 K
kapcsolja	1103 K be
kapja	1103 K meg
kas	772 K sul on vihje	772 K sul on vihjeid	788 K lugu	788 K artikkel	788 K tead	788 K tahad
katso	862 K myös	862 K:	862 K video	862 K myös:	890 K koko	890 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	550 K up with	630 K reading	631 K reading with	666 K reading:
ken	1498 K je
kender	314 K du til
keressen	1103 K minket
kerro	869 K kokemuksesi	869 K oma
keskustele	28 K
keskustelu	879 K on auki
key	607 K points	607 K takeaways
""", 'ki': """
ki	400 K-generierte inhalte	400 K-generierte texte	400 K-generierte zusammenfassungen	1566 K har
kijk	1432 K ook	1432 K hier	1452 K de uitzending	1452 K de hele	1468 K voor meer
kirim	1138 K foto	1138 K tulisan
kirimkan	1138 K foto
kirjaudu	879 K	890 K
kirjoita	890 K suoraan	890 K meille
kirjoitimme	898 K
kirjoittaja	871 K on	871 K työskentelee
kirjuta	772 K autorile
""", 'kj': """
kjenner	1561 K du til
""", 'kl': """
klausies	1398 K
klausykite	1344 K	1359 K
klick	459 K
klicka	2026 K här
klicken	459 K sie
klik	306 K her	1137 K	1432 K hier	1468 K hier voor	1497 K
klikk	1528 K her
klikkaamalla	890 K
kliknij	1598 K tutaj
kliknite	1897 K sem
klopt	1498 K er
""", 'kn': """
know	584 K someone	584 K anyone	650 K	672 K
""", 'ko': """
koko	890 K keskustelun kuulet
kolumna	1851 K izražava	1966 K izraža	1966 K odraža
kom	320 K til vores	1542 K på vårt	1542 K på vår	2041 K på vårt	2041 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1359 K gali
kommentare	5 K	27 K	437 K können nur	465 K werden erst	465 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommenteerida	787 K saavad
kommentering	5 K
kommentieren	5 K	437 K können	459 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	235 K na autora	308 K journalisten	314 K journalisten	315 K	334 K	380 K:	1530 K journalisten	1536 K oss	1536 K journalisten	1537 K	1559 K
kontakta	2028 K reportern	2035 K oss via	2035 K reportern	2036 K	2057 K
kontributor	1140 K:
konuyla	2121 K ilgili:
koop	1497 K
kopeeri	787 K
kopier	334 K	1559 K
kopiera	2057 K
kopioi	890 K
kopiuj	1621 K link
koreksi	1144 K artikel
""", 'kr': """
krijg	1497 K
""", 'ku': """
kui	772 K sul on teema	772 K sul on vihje	772 K tead	772 K märkasid
kunjungi	1145 K toko
kunstig	340 K intelligens har	1566 K intelligens har
kunstmatige	1449 K intelligentie kan fouten maken. controleer
kuula	777 K podcasti	787 K
kuulemme	890 K mielellämme
kuuntele	1 K	862 K:	862 K myös	862 K myös:	877 K	890 K
""", 'kv': """
kviz	1840 K:	1955 K:
""", 'l': """
l	5 K'espace commentaires	931 K'auteur	937 K'essentiel par	1195 K'autore
""", 'la': """
la	5 K sección de comentarios	950 K vidéo va commencer	1214 K tua opinione conta
laadi	787 K alla
laat	1452 K je dit artikel	1497 K
laatste	1431 K nieuws over
ladda	13 K ner	2045 K ner	2045 K ned	2057 K ner
lade	13 K	459 K
laden	13 K sie	459 K sie
lae	787 K alla
lagre	1559 K
langganan	1155 K
lanjut	1160 K membaca
lanjutkan	1160 K membaca
laporan	1139 K:	1140 K wartawan	1140 K kontributor
laporkan	1144 K kesalahan
lasi	1374 K arī	1374 K vairāk	1374 K vēl	1398 K
lasiet	1374 K arī
last	13 K ned	1547 K ned	1559 K ned
lataa	13 K	890 K
latest	569 K from	569 K in	569 K videos from
laureata	1199 K in
laureato	1199 K in
""", 'le': """
le	713 K puede interesar	713 K puede interesar:	928 K meilleur de
lea	713 K también	713 K aquí	713 K además	713 K más	713 K:	713 K también	713 K además:
lediga	2032 K jobb på	2032 K tjänster på
ledige	311 K stillinger hos	311 K stillinger på	1533 K stillinger i	1533 K stillinger hos
lee	13 K en	713 K también	713 K más	713 K:	713 K también	713 K más:	713 K aquí:	740 K las noticias sin anuncios	740 K sin anuncios en la app	751 K aquí la nota completa
leer	713 K también	713 K más
lees	13 K	1431 K meer over	1432 K ook	1432 K ook:	1432 K meer	1432 K meer:	1432 K verder	1432 K hier	1432 K:	1432 K ook	1432 K meer	1432 K verder:	1454 K ons dossier:	1454 K het hele verhaal:	1468 K het hele	1468 K het volledige	1468 K de hele	1468 K hier het hele	1468 K hier alles	1493 K ook dit artikel:	1493 K dit ook:	1494 K ook het interview	1494 K ook het verhaal	1494 K ook ons	1494 K ook onze	1494 K ook de analyse	1494 K ook de reportage	1494 K ook de column	1494 K ook dit	1494 K hier het interview	1494 K hier de analyse	1497 K	1499 K dit verhaal	1499 K dit artikel
leestip	1432 K:
legg	1559 K til
leggi	13 K	1192 K tutte le notizie	1193 K anche	1193 K anche:	1193 K qui	1193 K tutto	1193 K:	1193 K anche	1193 K pure:	1200 K tutti gli articoli di
legyen	31 K ön az első	1103 K
leia	13 K	1669 K mais sobre	1670 K também	1670 K também:	1670 K mais	1670 K:	1670 K aqui	1670 K também	1670 K mais	1670 K mais:
leiad	787 K meid
leidsid	778 K vea	778 K artiklist vea
leiten	3 K sie
ler	1670 K também	1670 K mais
les	5 K commentaires	27 K commentaires	27 K messages	928 K plus lus	937 K points clés	937 K réponses sont générées	1527 K mer om	1528 K også	1528 K også:	1528 K mer	1528 K mer:	1528 K:	1528 K hele saken	1528 K om	1528 K her	1528 K også	1528 K mer	1528 - K også	1533 K videre med	1547 K eavisen	1547 K avisa	1547 K avisen	1560 K	1562 K videre
leseempfehlung	427 K:
lesen	13 K sie	377 K sie mehr zu	377 K sie mehr zum	378 K sie auch	378 K sie mehr	378 K sie hier	378 K sie dazu	378 K sie jetzt	378 K sie außerdem	378 K sie mehr zum thema	427 K sie hierzu:	451 K sie weiter:	451 K sie unser dossier:	459 K sie
lesenswert	427 K:
leserkommentare	436 K geben
lesetipp	378 K	378 K:
lest	378 K auch
""", 'li': """
licencia	752 K creative commons
licenciada	725 K en
licenciado	725 K en
license	642 K this
lies	378 K auch	378 K mehr	378 K dazu	459 K
lihat	1134 K juga	1134 K juga:	1147 K video	1159 K pula:
liitu	787 K
liity	890 K
like	12 K us	550 K what you're reading	559 K and follow
liker	1561 K du
limited	630 K time	630 K-time
link	2251 K bài gốc
lire	928 K tous nos articles	929 K aussi	929 K également	929 K	929 K notre	929 K l'article	929 K plus	929 >> K
lisa	787 K meid	787 K
lisez	13 K	929 K aussi	962 K
listen	1 K to	570 K |	570 K:	612 K to the latest episode	612 K to the full episode	612 K to the full interview	612 K again on	654 K to our	654 K as	671 K
live	306 K:	378 K-ticker:
liveblog	1432 K:
""", 'll': """
llegeix	186 K també	186 K més
llegiu	186 K també
llicenciada	192 K en periodisme
llicenciat	192 K en periodisme
""", 'lo': """
lo	712 K más leído en	712 K más visto en	712 K último en
loe	761 K ka	761 K lisaks	761 K veel	761 K edasi:	787 K
log	333 K ind eller opret	334 K ind	671 K in
logg	1557 K inn eller	1559 K inn
logga	2056 K in eller	2057 K in
logi	787 K sisse
loo	787 K
looking	671 K for
los	5 K comentarios	27 K comentarios	1455 K de dagelijkse
lowongan	1145 K kerja di
""", 'lu': """
lue	862 K myös	862 K myös:	862 K lisää	862 K lisää:	862 K:	862 K myös	862 K lisää	862 K seuraavaksi:	890 K
lugu	789 K jätkub
luister	1 K	1432 K ook	1432 K:	1432 K ook:	1452 K hier naar	1452 K de podcast	1497 K
luo	879 K tunnus	890 K
""", 'ly': """
lyssna	1 K på	2026 K	2026 K:	2057 K
lyt	1 K til	306 K til	334 K
lytt	1528 K til	1559 K
""", 'ma': """
maak	1455 K de puzzel	1464 K een bedrag over	1464 K je gift over	1464 K uw gift over	1464 K je bijdrage over	1464 K uw bijdrage over	1497 K
mach	407 K den test:	459 K
machen	407 K sie den test:	407 K sie mit bei unserer	459 K sie
mai	1722 K multe detalii	1722 K mult pe această temă:	1747 K multe articole despre	1747 K multe știri despre
mail	1434 K de auteur	1443 K	1497 K
mais	1669 K lidas em	1669 K de	1669 K sobre	1669 K notícias de	1669 K notícias sobre	1672 K artigos de
make	12 K us	671 K
manda	721 K tus fotos
mandanos	721 K
mande	1681 K sua sugestão	1681 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1137 K bergabung
masuk	1164 K atau daftar
masz	1600 K temat
matote	1360 K klaidą
""", 'me': """
meer	1431 K over	1431 K uit	1431 K van	1431 K nieuws over	1432 K lezen:	1434 K artikelen van	1434 K van deze auteur	1468 K nieuws uit	1468 K nieuws over	1468 K weten?	1468 K over dit	1493 K over dit onderwerp:	1498 K lezen over
meest	1431 K gelezen in
meet	574 K the author	609 K our	671 K
mehr	377 K zum thema	377 K aus	377 K von	377 K zu	377 K lesen über	377 K über	378 K zum thema	378 K dazu	378 K dazu:	378 K lesen:	378 K aus dem ressort	378 K aus der region:	380 K vom autor	380 K von der autorin	380 K artikel von	400 K informationen zum einsatz von ki	427 K nachrichten aus	427 K aus dem archiv:	451 K hintergründe dazu:	451 K zu diesem thema:
meistgelesen	377 K in
mejla	2035 K reportern	2036 K
meld	1497 K je	1542 K deg på vårt	1559 K deg
melde	459 K
melden	459 K sie
members	673 K can read
menemukan	7 K kesalahan
mentse	1103 K
mer	1527 K om	1527 K fra	1528 K om saken:	2025 K om	2025 K från	2026 K om ämnet:	2026 K läsning:	2028 K av
merci	28 K de rester	28 K de respecter
mere	305 K om	305 K fra	306 K om emnet:
mest	2025 K läst i
met	1442 K medewerking van	1442 K dank aan anp	1442 K dank aan belga
mettiti	1215 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	713 K también	713 K:	713 K también	713 K también:	735 K el video arriba	735 K el vídeo de arriba
mit	33 K gondol	382 K material von
mitarbeit	394 K:
""", 'mn': """
mnenja	1966 K avtorjev
mnenje	1966 K avtorja
""", 'mo': """
modtag	334 K
mohlo	233 K by vás zajímat:
molimo	28 K vas da
more	569 K from	569 K on	570 K from	570 K on this	570 K to read:	570 K on this story:	570 K on this topic:	570 K stories:	570 K on:	574 K by	574 K stories by	636 K coverage:	666 K news:	668 K videos from	683 K local headlines	683 K local news	683 K local stories	683 K national news	683 K top stories	683 K world news	683 K business news	683 K sports news	683 K breaking news
most	569 K read in	569 K read on	569 K viewed in	569 K popular in	569 K popular on	666 K read:
""", 'mu': """
mua	2256 K vé
muhabir	2152 K:
muista	890 K vahvistaa
mus	1359 K rasite
must	570 K read:	666 K-see:
""", 'na': """
na	1470 K de advertentie gaat	1976 K voljo v	1976 K voljo na
nahlaste	269 K chybu
najdete	12 K nás
najnowsze	1597 K z
najnowszy	1603 K numer
najpopularniejsze	1597 K w
namestite	1976 K
namluveno	247 K
napisz	31 K pierwszy
nata	1199 K a
nato	1199 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1103 K felejtse el megerősíteni
neem	1500 K nu
nehmen	459 K sie
nema	32 K komentara
nemate	1871 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	377 K artikel aus
new	630 K year sale	669 K episodes
newsblog	378 K:
next	570 K:
""", 'ng': """
nghe	1 K	2244 K:	2257 K podcast của báo	2257 K podcast của chúng tôi	2257 K toàn bộ bài	2257 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze	1630 K masz czasu czytać
nieuws	1498 K via whatsapp
nikmati	1150 K berita	1155 K
nimate	1986 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	713 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	929 K lecteurs ont lu
noskaties	1398 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	712 K de
notre	929 K dossier	929 K article	929 K enquête :	929 K reportage :
nous	12 K suivre
nova	1972 K številka
novi	1857 K broj
now	570 K read:	661 K only	661 K just
nowy	1603 K numer
""", 'nu': """
nu	32 K există comentarii	1474 K # weken voor	1474 K # maanden voor	1490 K de eerste maand voor	1500 K met korting
nur	448 K # euro	448 K # €	468 K für kurze zeit	468 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	235 K autorovi	235 K autorce	1600 K autorze	1600 K autorce	1678 K autor escreve segundo o novo	1693 K seu comentário será	1730 K postare distribuită de
""", 'ob': """
obejrzyj	1598 K wideo	1598 K:	1613 K film	1613 K wideo
objevili	7 K jste
obserwuj	12 K	1627 K
""", 'oc': """
ocenite	1855 K	1970 K
ocijenite	1855 K
""", 'of': """
ofert	199 K per
offerta	1230 K speciale
offrez	3 K
offrir	3 K
ofrecido	734 K por
""", 'og': """
oglejte	1955 K si video
""", 'ok': """
okuyun	2121 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	772 K midagi	772 K kogenud
oletko	869 K kokenut	869 K itse kokenut
oliko	891 K tästä
olvasd	1078 K el	1078 K el:	1103 K el
olvass	1078 K tovább:
olvassa	1078 K el	1078 K el:	1078 K el ezt is	1103 K el
""", 'om': """
om	308 K forfatteren	308 K skribenten	1530 K forfatteren	1530 K skribenten	2028 K skribenten	2028 K författaren
""", 'on': """
on	570 K our site:
onko	869 K sinulla juttuvinkki	869 K sinulla vinkki	869 K sinulla tietoa	869 K sinulla aiheesta	891 K sinulla asiakirjoja
only	620 K registered	620 K subscribers	620 K members
ontdek	23 K meer van	1497 K
ontvang	1497 K
onze	1452 K podcast is te
""", 'oo': """
ook	1432 K interessant:	1493 K in het nieuws:	1493 K lezen:
""", 'op': """
opdaget	335 K en fejl
opdater	334 K
opinion	570 K |
opozorite	1988 K na napako
oppdater	1559 K
opprett	1557 K en	1557 K konto	1557 K bruker	1559 K
oppsummeringen	26 K er
oprac	1625 K.
opracowanie	1625 K:
opret	333 K en gratis	333 K dig gratis	334 K
opsummeringen	26 K er
""", 'or': """
order	671 K
originally	682 K published by	682 K published in	682 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	777 K	787 K
osallistu	876 K	890 K
ossza	3 K meg	1103 K meg
osta	777 K pilet	787 K	876 K liput	890 K
oszd	3 K meg	1103 K meg
""", 'ot': """
ota	869 K yhteyttä toimittajaan	869 K yhteyttä toimitukseen	873 K yhteyttä	890 K yhteyttä	890 K käyttöön
""", 'ou': """
our	636 K earlier coverage:	666 K latest coverage:	675 K app	675 K podcast	675 K newsletter	675 K channel	675 K telegram channel	675 K whatsapp channel	675 K free newsletter	675 K daily newsletter	675 K apps
out	627 K every
ouvir	1 K
""", 'ov': """
ovaj	1854 K sažetak
over	1434 K de auteur
""", 'pa': """
paid	588 K for by
para	722 K comunicarse con	722 K contactar con	737 K poder comentar
partager	3 K
partagez	3 K
partecipa	1209 K al nostro
participe	12 K
participez	946 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	607 K of this article	607 K of this story
pas	32 K encore de commentaire
pasang	1150 K aplikasi
pasidalinkite	1345 K savo istorija	1359 K
passend	378 K dazu	378 K dazu:
patreon	2142 K'dan
payment	543 K methods:
""", 'pe': """
peatoimetaja	769 K:
pentru	1730 K a vedea acest	1730 K a vizualiza acest
penulis	1139 K:	1140 K:	1140 K :
per	1193 K approfondire	1193 K approfondire:	1200 K contattare l'autore	1200 K contattare l'autrice	1200 K scrivere all'autore	1200 K scrivere all'autrice	1203 K segnalazioni
periodista	192 K especialitzada	192 K especialitzat	724 K de	724 K especializada	724 K especializado
perskaitykite	1359 K
pewarta	1139 K:	1140 K:	1140 K :
""", 'pi': """
piedalies	1398 K
piesakies	1389 K
pievieno	1398 K mūs	1398 K
pievienojies	1383 K	1398 K
pievienojieties	1383 K
pilihan	1134 K editor:
pirkite	1350 K bilietus
pitaj	1854 K
pitajte	1854 K
""", 'pl': """
place	611 K a classified	611 K an ad
play	616 K our	616 K today's	671 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	928 K d'articles sur	928 K d'infos sur
""", 'po': """
pobierz	13 K	1616 K z	1616 K w	1616 K na	1616 K w sklepie	1627 K aplikację
podaruj	3 K	1621 K
podcast	378 K-tipp:	570 K:	929 K :
podcastunk	1091 K
pode	1670 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1927 K
podporujte	264 K	1927 K
podprite	1983 K
podsumowanie	26 K wygenerowane	26 K zostało	1609 K artykułu	1609 K wygenerowane	1609 K przygotowane
podziel	3 K się
pogledaj	1840 K video
pogledajte	1840 K i	1840 K još	1840 K video	1840 K:
poglejte	1955 K tudi	1955 K:
poin	1143 K penting oleh	1143 K-poin penting oleh
points	937 K clés
polecamy	1598 K:
poll	617 K:
pomohl	248 K vám
pomohol	1911 K vám
pon	738 K a prueba tus
ponturi	1726 K și sesizări
popular	569 K in
posa	197 K a prova els teus
posez	937 K vos questions	937 K votre question
poslat	259 K
poslechnout	1 K
posted	569 K in	570 K in:
posts	27 K
potrebbe	1193 K interessarti:
pots	190 K enviar-nos
pour	929 K aller plus loin	929 K rappel :	940 K nous contacter	940 K contacter	950 K écouter cet épisode
povezano	1840 K:
povzetek	1969 K	1969 K članka
pozrite	1897 K si	1897 K si video
""", 'pr': """
pr	1260 K:
pratite	12 K	1868 K
preberite	1955 K tudi	1955 K še	1955 K več	1955 K:	1955 K si	1955 K še
prefer	591 K
pregunta	195 K a la nostra
prenesi	1976 K
prenesite	13 K	1976 K	1983 K aplikacijo
prenota	1209 K il tuo posto per l'evento
prenumerata	1357 K nuo
prenumeruokite	1357 K ir skaitykite	1357 K nuo	1357 K tik	1359 K
press	654 K play
pretplatite	1868 K se na
preuzmi	1861 K
preuzmite	13 K	1861 K	1868 K aplikaciju
previous	636 K coverage:
previously	570 K:
pridajte	12 K sa
prijavi	1873 K pogrešku
prijavite	1873 K grešku	1873 K pogrešku	1988 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1343 K prie	1359 K
prisluhnite	1955 K podkastu
privacy	550 K notice:
probeer	1474 K # maanden voor	1474 K # weken voor	1490 K	1497 K
profitez	962 K
promoted	588 K by	640 K:
prosimy	28 K o
protokoll	394 K:
przeczytaj	1598 K także	1598 K też	1598 K:	1598 K też:
""", 'pu': """
published	627 K every
puede	12 K seguir	722 K enviarnos	722 K contactar	722 K escribir
puedes	12 K seguir	713 K leer también	713 K leer:	722 K enviarnos	722 K contactar	722 K escribir	735 K escuchar todos los episodios
punti	1207 K chiave
puntos	730 K clave generados
punya	1138 K informasi	1138 K cerita	1138 K foto	1138 K keluhan
puoi	12 K seguirci	1203 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2247 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	382 K: dpa	382 K:
quellen	382 K:
quer	1681 K sugerir	1681 K contar	1681 K receber as principais
questa	26 K sintesi	1207 K traduzione
questions	650 K
questo	8 K articolo ti	26 K riassunto	1207 K articolo è stato tradotto	1209 K articolo è pubblicato sul numero	1214 K articolo aderisce
quick	636 K read:
quieres	722 ¿K contarnos
quiz	442 K:	965 K.	965 K -	965 K :	2134 K:
""", 'ra': """
radije	1871 K slušate
radote	1351 K klaidą
raje	1986 K poslušate
raksti	1384 K autorei	1384 K autoram
raksts	1400 K turpinās
rangkuman	1143 K ini	1143 K oleh	1143 K ai
rate	8 K this
""", 're': """
re	965 (K)lire
reach	574 K the reporter	574 K the author	599 K
reacties	5 K	27 K	1479 K worden
read	13 K this in	569 K more on these	569 K more about	569 K more from	570 K more	570 K more:	570 K also	570 K next	570 K:	570 K |	570 K more	570 K all about it	570 K next:	574 K more by	614 K more of our	622 K this and more	622 K this story	626 K our	630 K on with	630 K on for	631 K on with	636 K the full report here	636 K the full story here	666 K our explainer:	666 K our analysis:	666 K our guide:	666 K our interview:	666 K this next:	666 K our latest:	671 K
readers	620 K must use	620 K must log
reageren	5 K	1479 K kan	1479 K is alleen	1499 K op dit artikel
receive	626 K the	626 K our
recibe	721 K las noticias	721 K en tu whatsapp
recomandarea	1722 K noastră:
recomendado	1670 K:
recomendamos	713 K:
recomienda	3 K
recommended	570 K:	636 K reading:
redactor	192 K de	724 K de	724 K en
redactora	192 K de	724 K de	724 K en
redaktion	394 K:
redzi	1399 K kļūdu
regala	3 K
regale	3 K
regarder	929 K :
regardez	950 K la vidéo ci-dessus	950 K la vidéo ci-dessous
register	609 K for our	671 K
registreeru	777 K
registrer	1557 K deg
registrera	2056 K dig
rejoignez	12 K	23 K les
relacionado	713 K:	1670 K:
related	570 K:	570 K |	570 K story:	570 K stories:	570 K article:	570 K reading:	570 K video:	570 K content:	666 K coverage:
relire	929 K
remarks	27 K
rendeld	1090 K meg
rendelje	1090 K meg	1103 K meg
report	7 K an error	7 K a mistake	671 K
reporter	1139 K:	1140 K:
reporting	578 K by	578 (K by
reserva	732 K tu plaza
reserve	609 K your seat	1687 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	954 K informé avec notre appli	954 K informés avec notre appli
resum	195 K generat	195 K fet
resume	730 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	929 K	929 K ici	946 K notre hors-série	950 K tous les épisodes
rezervuokite	1359 K
rezime	1854 K
rezumat	1731 K generat	1731 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	1143 K ini	1143 K dibuat	1143 K oleh	1143 K ai
rispetta	28 K
""", 'ro': """
rodyti	1359 K
""", 'ry': """
ryhdy	890 K
""", 's': """
s	262 K využitím zpráv
""", 'sa': """
saada	772 K oma vihje	772 K meile	772 K oma arvamuslugu	772 K arvamuslugu	787 K
saat	890 K ilmoituksen	890 K sähköpostin	890 K
saiba	1670 K mais	1670 K mais:
saken	1562 K fortsetter
saksikan	1134 K juga	1147 K video	1147 K live	1147 K live streaming
sale	630 K:
salvesta	787 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
save	631 K #% on your first	631 K #% on an annual	631 K #% on a digital
sazinies	1398 K
saznajte	1840 K više:
""", 'sc': """
scan	592 K to join	622 K the qr code	622 K the code
scannez	954 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	444 K
schalten	444 K sie
schau	459 K
schenk	425 K diesen
schenken	425 K sie diesen
schick	459 K
schicken	459 K sie
schlagworte	377 K zu
schon	448 K ab # euro
schreib	459 K
schreiben	31 K sie den ersten	380 K sie unserem autor	380 K sie der autorin	380 K sie uns	459 K sie
schrijf	1497 K je
scopri	23 K di più da	1209 K i giochi	1209 K i nostri giochi
scrivi	31 K il primo	1195 K all'autore
scroll	612 K down for video	1160 K ke bawah	1160 K untuk
""", 'se': """
se	306 K også	306 K video	306 K også:	320 K flere jobs	334 K hele	334 K flere	334 K alle	737 K adhiere a los criterios	752 K permite la reproducción	1203 K vuoi raccontare	1203 K hai informazioni	1528 K også	1528 K video	1528 K også:	1559 K hele	1559 K alle	1559 K mer av	1681 K tiver informações	1681 K você tem informações	2026 K också	2026 K även	2026 K även:	2057 K hela	2057 K alla	2057 K mer av
sea	28 K respetuoso	31 K el primero
search	653 K thousands of
see	7 K an error	7 K a mistake	569 K more from	570 K also	570 K more	570 K more:	570 K also:	574 K all posts by	574 K author archive	666 K our explainer:	668 K more videos	671 K
seen	672 K
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	726 K
seguinos	12 K
seguir	726 K a
seguiu	12 K-nos
sehen	404 K sie hier das	404 K sie im video	404 K sie das video	459 K sie
sei	31 K der erste	31 K die erste	1203 K stato testimone	1203 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1343 K	1359 K
seko	1383 K	1398 K
sekojiet	1383 K
selanjutnya	1159 K:
sem	32 K comentários
senaste	2025 K nytt om
send	3 K this	314 K os et krypteret	314 K os dit tip	334 K	574 K us your	574 K tips to	574 K your tips	574 K feedback to	574 K your story ideas	650 K us	650 K your	650 K photos	650 K pictures	671 K	1536 K sikkert tips	1536 K tips	1559 K	1559 K saken videre
senden	459 K sie
seneste	305 K nyt om
sent	627 K every	627 K each
seotud	761 K:
ser	1561 K du noe feil	2058 K du något fel
ses	931 K derniers articles
set	671 K
setzen	459 K sie
seu	27 K comentário	1693 K comentário será
seuraa	12 K	873 K kirjoittajaa	873 K toimittajaa	890 K
""", 'sh': """
share	3 K this	3 K the article	574 K your story	650 K your	671 K
shop	671 K
""", 'si': """
si	28 K prega di	190 K tens informació	722 K tienes información	722 K tiene información	722 K tenés información	722 K conoces algún	722 K conoces un caso	940 K vous avez des informations	940 K vous disposez	940 K vous souhaitez
sia	31 K il primo
sichere	459 K
sichern	459 K sie
sie	7 K haben einen fehler	12 K finden uns	380 K erreichen die autorin	380 K erreichen den autor	393 K erreichen	468 K haben schon ein abo	468 K haben ihr limit	468 K haben das limit	468 K haben schon ein konto
sieh	404 K dir das video
siehe	378 K auch
siga	12 K	12 K-nos	721 K el canal	1678 K este autor	1678 K esta autora
sign	550 K up to	550 K up for	550 K up here	550 K up (it's	623 K up for push	623 K up for alerts	623 K up for text alerts	623 K up for breaking news alerts	658 K up to our	658 K up for our	658 K up for breaking	658 K up for free	671 K up	671 K in
sigue	12 K a	713 K leyendo:	721 K el canal	726 K a	751 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1134 K juga	1134 K juga:	1134 K:	1134 K video	1137 K berita	1147 K video	1158 K berita selengkapnya	1158 K berita lainnya	1159 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1164 K artikel gratis
sisesta	787 K
siste	1527 K nytt om
sitter	1561 K du på	2058 K du på
siz	33 K ne
sizce	33 K
sizin	2147 K başiniza
""", 'sk': """
skaitykite	1334 K daugiau	1334 K taip pat	1334 K ir	1359 K
skapa	2056 K ett	2056 K konto	2057 K
skaties	1374 K arī	1398 K
skicka	2057 K
skinite	13 K	1861 K
skontaktuj	1600 K się z autorem
skopiuj	1621 K link	1621 K
skriv	314 K til journalisten	315 K til	334 K	334 K direkte	1559 K inn	1559 K direkte	1559 K til oss	2057 K upp	2057 K direkt
""", 'sl': """
sledite	12 K	1983 K
sleduj	12 K
sledujte	12 K	233 K:	264 K	1927 K
slik	1558 K bruker	1558 K jobber
""", 'so': """
so	400 K nutzen wir ki
sob	1678 K supervisão de
sobre	715 K el autor	715 K la autora	715 K la firma	1672 K o autor	1672 K a autora
sois	31 K le premier
solliciteer	1500 K nu
sollten	380 K ihnen fehler
solo	1230 K per te
sondage	965 K -	965 K.
sorodna	1955 K novica
sorodno	1955 K:
sostenete	1228 K
sostieni	1174 K	1174 K il	1174 K la	1228 K
souhrn	247 K	247 K článku
soutenez	909 K	909 K le
soutenir	909 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2057 K
special	630 K offer	636 K report:
speel	1455 K onze
spela	2057 K upp
spende	356 K für
spenden	356 K für	420 K an:
spendenkonto	420 K:
spiel	407 K unser
spielen	407 K sie unser
spill	1559 K av
sponsored	588 K by	640 K:	683 K by our
sponsorizzato	1211 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1983 K
spring	630 K sale
spytaj	1609 K
""", 'st': """
sta	1497 K
start	630 K your	657 K your day with	657 K your morning with	657 K your week with	1500 K nu
stavovi	1851 K autora	1851 K izraženi	1851 K izneti	1851 K izneseni
stay	28 K on topic	550 K up to date with	614 K with	622 K ahead with	671 K
ste	7 K opazili
stel	1497 K
stellen	400 K sie der
stem	334 K	1455 K mee	1497 K	1559 K
steun	1473 K	1497 K
stiahnite	13 K si	1927 K si aplikáciu
stimm	407 K jetzt ab:
stimmen	407 K sie jetzt ab:	459 K sie
story	643 K by
straipsnis	1361 K tęsiasi
streszczenie	26 K wygenerowane	1609 K	1609 K artykułu
stuur	3 K dit	1497 K
""", 'su': """
su	27 K comentario
subscreva	1691 K o nosso podcast
subscribe	12 K to our	541 K to	550 K to	592 K to the	592 K to	620 K to comment	630 K	671 K	673 K for
subscribers	673 K can read
subscriptions	631 K start at
subskrybuj	1627 K
suivez	12 K	942 K
suivre	942 K
suka	1144 K artikel ini
sull	1195 K'autore
sumate	12 K
sumber	1140 K:	1140 K :
summary	607 K
summer	630 K sale
support	541 K	541 K the	671 K
sur	929 K le même sujet
survey	617 K:
susikurkite	1359 K
susisiekite	1359 K
""", 'sv': """
svar	320 K på vores	334 K	1542 K på vår	1559 K
svara	2041 K på vår	2057 K
svideo	1855 K vam se
svidio	1855 K vam se
svidjelo	1855 K vam se
""", 'sy': """
syndicated	665 K with permission
synes	335 K du om
""", 'sz': """
szavazzon	1103 K
""", 'ta': """
ta	1542 K quizen	1542 K vår quiz	1559 K testen	1559 K vår	1969 K povzetek
taalfout	7 K
tag	320 K quizzen	320 K vores quiz	334 K vores
tagged	570 K:
tags	570 K:
taip	1334 K pat skaitykite
take	616 K our	671 K
takip	12 K edin
tallenna	890 K
tambahkan	1137 K
tanya	1143 K ai kami
tap	654 K play	671 K
tapkite	1359 K
tausta	862 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	713 K puede interesar	713 K puede interesar:	713 K recomendamos:	713 K recomendamos leer:
tead	772 K teemast	772 K rohkem
tee	777 K test	876 K testi	890 K testimme
teile	3 K	459 K
teilen	3 K sie	459 K sie
teilt	3 K
tekst	791 K:	1442 K: door	1470 K gaat verder onder	1470 K loopt door onder	1470 K gaat verder na	1603 K ukazał się	1603 K pochodzi z	1609 K przetłumaczony	1609 K został przetłumaczony	1609 K czyta	1851 K izražava	1854 K je preveden	1854 K čita	1857 K je objavljen u
tekstas	1363 K:
teksti	873 K
teksts	1402 K:
telegram	12 K kanalimiza
tell	574 K us your story	671 K
telli	785 K	787 K
tellijana	787 K
tem	1681 K alguma informação	1681 K informações	1681 K uma sugestão	1681 K uma denúncia	1681 K alguma história	1681 K uma história
ten	1609 K skrót
tens	190 K informació	190 K una història
tento	247 K souhrn	247 K článek byl přeložen	1910 K súhrn	1910 K článok bol preložený
terjemahan	1143 K ini	1143 K dibantu
terms	578 K and conditions apply
test	320 K din viden	616 K your knowledge	1455 K je kennis	1542 K kunnskapene dine	2134 K:
testa	2041 K dina kunskaper
testaa	876 K
teste	407 K dein wissen	459 K
testen	407 K sie ihr wissen	459 K sie
testez	962 K
tetszett	8 K	1104 K
text	247 K byl přeložen	250 K vyšel v	394 K:	1910 K bol preložený	1913 K vyšiel v
texte	937 K traduit
texten	2059 K fortsätter
texto	730 K traducido	1685 K traduzido
""", 'th': """
tham	2247 K gia kênh	2256 K gia khảo sát	2256 K gia bình chọn
thank	584 K you for reading
thanks	584 K for reading
the	5 K comments	550 K latest news directly	569 K latest in	569 K latest from	607 K ai summary
theo	2247 K dõi báo	2247 K dõi chúng tôi	2247 K dõi kênh	2249 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	607 K article was	607 K article has been	607 K story was	607 K story has been	607 K content was	607 K summary	607 K translation	607 K piece was	612 K article is also available as audio	665 K article first appeared	665 K story first appeared	665 K piece first appeared	665 K post first appeared	665 K report includes material	665 K report includes information	665 K report includes reporting	665 K report contains material	673 K is a preview	678 K is an ai-generated	678 K is an ai	678 K ai-generated	678 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1193 K potrebbe interessare:
tiene	718 ¿K información
tienes	715 ¿K una historia	718 ¿K información	718 ¿K alguna	718 ¿K una historia	722 ¿K algo que
tijdelijk	1500 K:
tiklayin	2121 K
tilaa	890 K
tilmeld	334 K
tin	2244 K liên quan:
tip	314 K journalisten	314 K redaktionen	1434 K de redactie	1434 K ons	1497 K
tippfehler	7 K
tips	672 K?	1536 K journalisten	1536 K redaksjonen	1536 K oss	1537 K	2035 K:
tipsa	2035 K reportern	2035 K redaktionen	2035 K oss	2035 K anonymt
""", 'to': """
to	26 K podsumowanie	614 K hear more	1609 K streszczenie	1609 K podsumowanie
toate	1728 K articolele lui
toda	740 K la información en nuestra
todas	712 K las noticias de
todos	27 K los comentarios	27 K os comentários	715 K los artículos de	1672 K os artigos de
toeta	784 K
toimittaja	873 K
toista	890 K
tonton	1134 K juga	1134 K:	1134 K juga:	1147 K video
top	569 K stories in	569 K stories from
topics	570 K:
toto	26 K shrnutí	247 K shrnutí	1910 K zhrnutie
tous	27 K les commentaires	928 K les articles de	931 K les articles de
toute	928 K l'actualité de	928 K l'actu	954 K l'info dans votre poche
""", 'tr': """
traduit	937 K avec l'aide	937 K à l'aide
transmettez	3 K
treat	671 K yourself
trending	569 K in	636 K:
trimite	3 K	1726 K-ne
try	616 K today's	616 K our	626 K our	630 K	631 K one month for $#	631 K one month for £#	631 K one month for €#	631 K it for $#	631 K it for £#	631 K it for just $#	631 K it for just £#	631 K a month for $#	631 K a month for £#	631 K us for $#	671 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	737 K comentario será	1733 K ce părere ai
tud	1085 K valamit
tudo	1669 K sobre
tudsz	1085 K valamit
tule	777 K tööle	876 K lukijailtaan	876 K mukaan	890 K mukaan
turite	1345 K naujieną	1345 K informacijos	1345 K istoriją
turn	623 K on alerts
tutte	1192 K le notizie su	1226 K le notizie di
tutti	27 K i commenti	1195 K gli articoli di	1212 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1487 K kunt zich altijd
""", 'ui': """
uit	1432 K het archief:	1493 K ons archief:
uitschrijven	1487 K kan
""", 'uj': """
uji	1148 K pengetahuanmu	1148 K pengetahuan anda
""", 'ul': """
ultime	1192 K notizie di
""", 'un': """
un	940 K témoignage	940 K fait	950 K podcast à écouter	1205 K post condiviso da	1735 K articol susținut de	1735 K articol în parteneriat	1735 K proiect susținut de
una	728 K publicación compartida por	728 K publicación compartida de
unbegrenzter	422 K zugang
unduh	13 K	1150 K
une	7 K erreur	7 K coquille	7 K faute	931 K information à nous transmettre	934 K info à nous	940 K info	940 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	630 K
unser	420 K spendenkonto	442 K wochenquiz	442 K quiz	458 K autor	458 K reporter	458 K redakteur	458 K korrespondent	461 K chatbot	461 K ki-chatbot	461 K wochenrätsel
unsere	378 K leseempfehlung	458 K autorin	458 K reporterin	458 K redakteurin	458 K korrespondentin	461 K ki	461 K frage der woche
untuk	1137 K mendapatkan
""", 'up': """
up	570 K next:
upozornit	269 K na chybu
upozornite	1932 K na chybu
uppdatera	2057 K
""", 'us': """
users	620 K must
""", 'uu': """
uuenda	787 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	761 K ka	787 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1384 K tev ir ziņa	1384 K tev ir ko	1384 K esi pieredzējis	1399 K raksts
vam	1970 K je bil	1970 K je bila
van	1085 K egy jó	1085 K egy tipped	1085 K egy tippje	1104 K olyan	1104 K olyan dokumentuma
var	31 K först	2057 K med
varaa	890 K
vasta	787 K
vastaa	876 K	890 K
vastaava	888 K päätoimittaja:
vastutav	769 K väljaandja:
""", 've': """
vea	713 K también	713 K también:	735 K el video a continuación	735 K el vídeo a continuación
ved	314 K du mere	314 K du noget
vedd	1103 K meg
vedi	1193 K anche	1193 K anche:	1195 K tutti gli articoli di
vegeu	186 K també
vegye	1103 K meg
vegyen	1090 K jegyet	1090 K részt	1103 K részt
veillez	28 K à
veja	1669 K mais em	1670 K também	1670 K mais	1670 K:	1670 K também	1670 K também:	1670 K mais:	1691 K o vídeo abaixo	1691 K o vídeo acima	1691 K os vídeos mais assistidos
venujte	1923 K
ver	713 K también	715 K todos los artículos de	1672 K todos os artigos de
verder	1454 K lezen:	1493 K in het nieuws:
verhaal	1470 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	425 K sie diesen
verschijnt	1461 K elke	1461 K iedere
verstuur	3 K dit
vertaling	1442 K:
verwandtes	427 K thema:
vet	1536 K du mer	1536 K du noe	2035 K du mer	2035 K du något
veuillez	28 K respecter
vezane	1840 K vesti:
vezi	1722 K și	1722 K și:	1722 K:	1722 K și	1728 K toate articolele	1737 K video mai sus	1737 K video mai jos
""", 'vi': """
vi	334 K vil gerne høre	344 K har tidligere skrevet	1559 K vil gjerne høre	1570 K har tidligere skrevet	2057 K vill gärna höra	2067 K har tidigare skrivit
viac	1897 K:	1897 K k téme:
video	612 K above:	612 K below:	643 K by	1147 K:	1454 K:	1840 K pogledajte	2257 K:
vidi	1840 K još
view	574 K all posts by	574 K all articles by
vil	320 K du arbejde	320 K du være med på holdet	1542 K du jobbe	1542 K du være med på laget
vill	2041 K du jobba	2041 K du arbeta
vind	320 K billetter	334 K
vinkkaa	869 K toimitukselle	869 K
vinn	1542 K billetter	1559 K	2041 K biljetter	2057 K
vir	1981 K:
viri	1981 K:
vis	28 K respekt	334 K indhold	1559 K innhold
visa	28 K respekt	2057 K innehåll
visit	671 K
visita	732 K nuestra tienda	1209 K lo store	1209 K il nostro store
visite	1687 K a nossa loja	1687 K nossa loja
viste	7 K
visualizzando	1205 K questo contenuto
viu	7 K algum	1681 K algo	1681 K alguma coisa
""", 'vk': """
vklopi	1976 K
vklopite	1976 K
""", 'vo': """
voce	1207 K generata
voeg	1497 K
voir	928 K tous les articles	929 K aussi	929 K la vidéo	931 K tous les articles de	950 K la vidéo ci-dessus
voit	869 K lähettää vinkin
voita	890 K
voix	937 K générée
volg	12 K ons	12 K	1443 K	1497 K
voller	422 K zugriff
vols	190 K compartir	190 K explicar
vond	8 K je dit	1478 K je deze
voor	1449 K dit artikel	1490 K maar # euro per	1490 K maar €#	1490 K slechts # euro per	1490 K slechts €#
vote	671 K
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	931 K avez une information	934 K travaillez	934 K avez été	934 K êtes témoin	934 K avez une information	934 K souhaitez témoigner	940 K avez une info	940 K avez une information	940 K avez des informations	940 K disposez	940 K souhaitez	940 K êtes concerné	940 K êtes témoin	940 K avez été témoin	940 K avez des photos	940 K pouvez nous	940 K pouvez joindre	940 K pouvez contacter	940 K pouvez écrire à
voz	730 K generada
""", 'vr': """
vrei	1726 K să ne spui
""", 'vu': """
vuoi	1203 K segnalarci	1203 K raccontarci
""", 'vy': """
vytisknout	259 K
""", 'wa': """
want	672 K to	673 K to	673 K more
war	8 K dieser	8 K der	435 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	584 K this forwarded	648 K this	1478 K deze	1498 K je erbij	1498 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1455 K is jouw mening	1478 K vind je van	1478 K vond u van	1478 K vindt u van
watch	559 K us on	570 K |	570 K now:	570 K more:	570 K the video:	570 K the latest	570 K:	612 K the video above	612 K the video below	612 K the clip above	612 K the clip below	612 K the full video	612 K the full interview	612 K the full episode	654 K more	654 K our	668 K more videos	671 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	543 K accept:	543 K accept visa	543 K accept paypal	611 K're hiring	611 K are hiring	618 K value your opinion	618 K'd love your feedback	657 K respect your privacy
wees	31 K de eerste
weet	1498 K je	1498 K u
weitere	377 K artikel zu	377 K artikel aus	377 K themen aus	380 K artikel von
weiterlesen	378 K:
werde	459 K
werden	459 K sie
were	672 K you
wesprzyj	1627 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	569 K others are reading	570 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1613 K znajdziesz	1613 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	435 K fanden sie	435 K fandest du	435 K finden sie	435 K hilfreich war	442 K gut kennen sie	442 K gut kennst du
wil	1498 K je
with	642 K inputs from	642 K input from	642 K agency inputs	642 K reporting by	642 K additional reporting
""", 'wo': """
wolisz	1630 K słuchać	1630 K posłuchać
word	23 K lid van	1473 K lid van	1473 K vriend van	1500 K nu	1500 K vandaag
work	611 K with us	611 K for us
worth	570 K reading:
""", 'wr': """
write	671 K to
""", 'ws': """
wspieraj	1627 K
wszystkie	27 K komentarze	1597 K artykuły o	1600 K artykuły autora
""", 'wy': """
wydrukuj	1621 K
""", 'xe': """
xem	2244 K thêm	2244 K thêm:	2244 K:	2244 K video	2244 >> K	2244 K tiếp:	2251 K các bài viết của tác giả	2251 K các bài viết khác của	2251 K thêm bài của tác giả	2257 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	721 K puedes recibir
yazi	2148 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	559 K can follow him on	559 K can follow her on	559 K can follow them on	570 K may also like:	570 K might also like:	570 K may also be interested in:	570 K may also want to read:	570 K may want to read:	592 K can get	601 K can reach	601 K can email	601 K can e-mail	601 K can contact	612 K can hear this story	612 K can listen to this	614 K can listen to	620 K must be	620 K can be part of	666 K may have missed:	673 K're reading	673 K are reading	674 K can also	674 K can now	674 K can
your	27 K comment	27 K comments	618 K opinion matters	657 K weekly guide to	657 K daily guide to	657 K essential guide to
""", 'yu': """
yuk	1137 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1616 K
zanim	1639 K dodasz komentarz	1639 K skomentujesz
zapis	1966 K je mnenje
zapisz	1621 K ten	1621 K artykuł	1621 K tekst
zapratite	12 K	1868 K
zapytaj	1609 K	1609 K nas
zaujal	248 K vás	1911 K vás
""", 'zd': """
zdroj	262 K:	1925 K:
zdroje	262 K:	1925 K:
""", 'ze': """
zeptejte	247 K se
zet	1497 K
""", 'zh': """
zhrnutie	1910 K	1910 K článku
""", 'zi': """
zie	7 K je een	1432 K ook	1498 K je
zini	1384 K ko vairāk	1399 K stāstu	1399 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1597 K więcej z	1598 K też	1598 K też:	1598 K także	1598 K:	1598 K też	1598 K także	1598 K wideo	1598 K film	1598 K zdjęcia	1598 K galerię	1613 K nagranie	1613 K materiał
""", 'zu': """
zugang	422 K zu allen
zugriff	422 K auf alle
zum	378 K thema:	378 K weiterlesen:	380 K autor	437 K kommentieren	458 K profil von
zur	380 K person	380 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	883 K
aamukirjeen	883 K
aangemeld	1460 succesvol K
aanmelding	1503 bevestig je K
aanmerkingen	1440 op- of K
aastas	796 K
""", 'ab': """
abbestellen	363 jederzeit K
abbestellt	445 jederzeit K
abbonamenti	1235 K
abbonamento	1177 hai già un K	1177 per chi ha un K	1177 scegli il tuo K	1235 K
abbonati	1177 K per	1177 K a soli	1177 solo per K	1177 per gli K	1197 K	1231 K a	1231 K:	1231 K ora	1231 K per	1231 puoi, K	1232 i nostri K	1235 K
abbonato	1177 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1186 devi K
abmelden	414 wieder K
abo	421 pur-K
abonament	1583 masz już K	1754 K
abonare	1740 prin K ești
abonarea	1740 confirma K
abonat	1714 ești deja K
abone	2111 K olun ve	2158 K olun
aboneler	2149 K içindir	2149 yalnizca K	2149 sadece K	2162 K
abonelere	2125 K özel	2125 K özeldir	2125 K açik	2125 K açiktir
abonelerimiz	2159 K
abonelik	2162 K
abonements	1409 K
abonenci	1634 tylko K
abonenti	1401 tikai K
abonentiem	1372 tikai K	1401 teksts ir K	1401 raksts ir K
abonents	1372 jau esi K
abonne	968 je m'K
abonnee	1416 al K	1416 word K	1416 nog geen K	1416 als K	1504 word K
abonneer	1504 K je
abonnees	1416 alleen voor K	1416 dit artikel is voor K	1489 K kunnen dit	1489 K kunnen het hele	1505 onze K	1508 K
abonnement	292 kræver K	351 K	477 K	912 avec votre K	972 K	1416 neem een K	1416 kiezen voor een K	1465 sluit een K af	1465 een K? log	1465 al een K	1489 nog geen K	1489 K dat bij je	1489 K af met	1504 kies een K	1508 K	1577 K
abonnementen	1508 K
abonnements	972 K
abonnent	292 bliv K	292 allerede K	292 som K	346 en K	347 bliv K	359 als K	359 sie sind noch kein K	360 bereits K	360 bereits K:in	1514 bli K	1514 allerede K	1514 som K	1572 en K	1573 bli K
abonnenten	359 nur für K	359 exklusiv für K	447 lesen nur K	474 unseren K	477 K
abonnenter	292 kun for K	292 artiklen er for K	337 er for K	337 kun K	348 vores K	351 K	1514 kun for K	1514 denne saken er for K	1514 artikkelen er for K	1563 er for K	1563 bare K	1563 kun K	1574 våre K	1577 K
abonnentin	359 als K	360 bereits K
abonnentinnen	359 exklusiv für K	359 nur für K	359 K vorbehalten	474 unseren K
abonner	292 K for at	347 K på	968 s'K	1514 K for å	1573 K på
abonnere	1549 ved å K
abonnez	912 K-vous pour	912 K-vous à partir	968 K-vous	968 K vous
abonniere	473 K unseren	473 K hier
abonnieren	363 newsletter K	368 whatsapp-kanal K	368 K sie unseren kanal	385 podcast K	445 hier K	471 google K	471 google news K	473 jetzt K	473 K sie
abonniert	360 bereits K
abrir	700 K en la app	1657 K no app
abstimmen	402 jetzt K:
abyste	223 K mohli číst dál
""", 'ac': """
accede	696 K a todo
accedi	24 K	1177 K per
accept	1719 K toate
acceptant	924 en K les cookies
acceptar	194 K les galetes
accepteer	1427 K de cookies
accepter	924 K les cookies
accepteren	1427 cookies te K	1427 cookies K
access	545 unlock full K	545 full K. no ads	632 K to every story	632 full K with no ads	660 year of K	660 months of K	660 want full K	660 K for half price
acconsento	1219 K a ricevere
accordance	625 K with our privacy
according	687 K to
account	545 create a free K to	545 sign in to your K	545 create an K to	632 please create a free K	684 create a free K	685 hold power to K	1416 maak een gratis K	1465 K is gratis en zo	1489 een gratis K	1504 maak een gratis K
accurate	639 K at time of
accused	687 K
aceptado	708 no has K las cookies
aceptaste	708 no K las cookies
aconseja	756 K
aconsejaba	756 K
aconselha	1709 K
acrescentou	1709 K
actionnaire	969 sans K
""", 'ad': """
ad	11 K
adalah	1141 K dosen
adblock	230 vypněte K	301 slå K fra	1523 slå av K	1593 wyłącz K	2021 stäng av K
adblocker	371 K erkannt	371 K aktiv	371 nutzen einen K	371 verwenden einen K	371 trotz K	477 K	562 disable your K	562 you are using an K	562 K detected	1425 K uit
added	687 K
adgang	292 få K til	347 få fri K
admitiu	1709 K
admitted	687 K
adres	1585 twój K e-mail	1617 K e-mail
adresa	1715 K ta de email	1715 K ta de e-mail	1715 K de email nu va
adresiniz	2112 e-posta K
adresse	414 gültige e-mail-K	414 sie ihre e-mail-K	414 du deine e-mail-K	414 e-mail-K ein	915 votre K e-mail	915 votre K email
adresu	1837 na vašu e-mail K	1862 e-mail K	1862 mejl K
ads	685 we don't have K
advarede	350 K
advarer	350 K	1576 K
advarte	1576 K
advert	11 K
adverteix	217 K
advertentie	11 K
advertenties	1505 zonder K
advertisement	11 K	561 this K has not loaded
advertisements	11 K
advertiser	647 supplied by an K	647 provided by an K	647 paid for by an K	647 produced by an K	647 created by an K
advertorial	1495 dit is een K
advierte	756 K
adviseert	1507 K
""", 'af': """
affermato	1234 ha K
affichage	944 K de ce contenu
affichant	944 en K ce contenu
afficher	924 pour K ce contenu	944 ne peut pas s'K
affichera	912 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	261 K odkazy	331 K-links	370 K-links	513 K links	561 contains K links	664 K links	664 K link	887 K-linkkejä	1097 K linkeket	1495 K links	1554 K-lenker	1864 K linkove	1864 K linkovi	1924 K odkazy	1979 K povezave	2052 K-länkar
affiliatelenker	1554 K
affiliatelinks	37 K	331 K	452 K	1495 K
affiliati	37 link K
affiliation	37 liens d'K	948 liens d'K
affiliazione	37 link di K
affirme	971 K
affirment	971 K
afhankelijk	1501 K van giften	1501 K van donaties
afiliacyjne	37 linki K	1623 linki K
afiliacyjnych	1623 linków K
afiliado	37 enlaces de K	37 links de K	733 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	733 enlaces de K
afiliate	37 linkuri K	1736 linkuri K
afiliats	200 enllaços d'K
afirma	756 K	1709 K
afirmar	217 va K
afirmou	1709 K
afleveringen	1484 alle K van
afmelde	294 K dig når
afmelden	1460 elk moment K	1460 elk moment weer K
afsnittet	321 hele K
aftrekbaar	1462 gift is K
""", 'ag': """
agences	932 avec K
agenturmaterial	381 mit K
aggiornamenti	1184 segui tutti gli K
aggiunto	1234 ha K
agora	1706 doe K
""", 'ah': """
ahora	753 dona K
""", 'ai': """
ai	160 K	319 af K	319 med K	1541 med K	1541 av K	2040 med K	2040 av K	2254 K
aidez	935 K-nous à	968 K-nous
aiheesta	886 lisää K täältä
aiutaci	1197 K	1231 K a
aiutarci	1197 K	1231 K a
aizliegta	1381 bez atļaujas ir K
""", 'aj': """
ajakirjandus	795 meie K	795 sõltumatu K	795 K maksab	795 hea K
ajakirjandust	783 toeta sõltumatut K
ajakirjanik	773 K
ajakirjanikud	795 meie K
ajoute	971 K
ajoutez	968 K-nous
ajuda	214 K'ns
ajude	1675 K-nos	1706 K-nos
ajutorul	1741 K tău putem	1750 avem nevoie de K tău
""", 'ak': """
akci	249 naši K
akciu	1912 našu K
akismet	21 K to reduce spam
akkoord	1460 ga je K met onze	1460 gaat u K met onze
aktardi	2161 K
aktivieren	371 javascript K
akzeptiere	363 mit der anmeldung K
akzeptieren	363 mit der anmeldung K	373 cookies K
""", 'al': """
alamat	1126 K email
aldus	1507 K
alerta	1709 K
alertas	14 las K	701 recibe K	701 activa las K	1658 receba K
alertes	917 recevez les K	917 K info
alertou	1709 K
alerts	14 K	553 get K as
algemene	1460 ga je akkoord met de K
alin	2146 K
alive	685 local news K
alkaen	885 K #
alles	359 lesen sie K	1489 lees K met
allow	562 K ads on
aloud	581 is read K by
""", 'am': """
amendat	1753 a K
ammesso	1234 ha K
""", 'an': """
anche	1232 siamo K su
andare	1170 prima di K via
android	364 für K und ios	551 our K app	955 sur ios et K	1419 app voor K
angebot	421 ihr K	421 dein K	473 hier gibt es das K
angebote	414 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	467 ihre spende K	467 deine spende K	467 spenden K
angezeigt	373 inhalte K werden
anggota	1165 jadilah K
ankete	1916 našej K	1916 v K
anketi	35 našoj K	1859 našoj K	1859 u K	1974 naši K	1974 v K
anketimize	35 K
anketimizi	2133 okur K	2133 K
anketo	1974 kratko K	1974 našo K
anketu	35 našu K	1859 kratku K	1859 našu K
ankety	253 naší K	1916 našej K
ankiecie	35 naszej K	1614 naszej K	1614 w K
anlatin	2146 K
anlatti	2161 K
anmelden	24 K	402 jetzt K:	473 jetzt K	473 hier K
anmelder	316 er K	1538 er K
anmeldung	363 mit meiner K	363 mit ihrer K	363 mit der K stimmen	363 mit der K stimme	363 mit der K willige	363 mit der K willigen	363 mit der K erklären sie	387 K	440 hier geht es zur K
annetus	783 tee K	798 K
anno	1233 all'K
annonce	11 cette K
annoncelinks	37 K	331 K
annoncen	11 K
annoncer	348 uden K
annonsblockerare	2021 stäng av K
annonseblokkering	1523 slå av K
annonselenker	37 K	1554 K
annonsen	11 K
annonser	1574 uten K	2071 utan K
announced	687 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1234 ha K
ano	1708 por K
anoi	903 K
anoniem	1440 K tippen	1477 ons K
anonim	2128 bize K
anonym	434 K an uns
anonymous	651 K
anonymously	651 K
anot	1369 K
anregungen	408 fragen oder K	408 fragen und K
ansehen	406 hier K	406 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	566 K our poll
antes	689 K de irte	1648 K de sair
anuncio	733 después del K	733 tras el K
anunciou	1709 K
anvender	301 vi K cookies
anytime	545 cancel K	686 cancel K
anzeige	11 der K	11 dieser K	370 nach der K weiter	430 dies ist eine K
anzeigen	373 mit einem klick K lassen
anzusehen	396 um das video K
""", 'ap': """
apelowali	1646 K
apeluje	1646 K
apgalvo	1408 K
aplicativo	1657 baixe o K	1657 baixe nosso K	1707 nosso K
aplikace	283 naše K
aplikaci	227 stáhněte si K	227 stáhněte si naši K	255 mobilní K	255 naší K	255 naší mobilní K
aplikacja	1644 nasza K
aplikacji	1586 w naszej K	1586 otwórz w K	1637 naszej K
aplikasi	1127 unduh K	1127 download K	1127 K kami	1165 unduh K	1165 instal K	1166 K kami
apoiador	1651 torne-se K	1675 seja nosso K	1706 torne-se K	1706 seja nosso K	1706 seja K
apoiam	1698 nos K todos os meses
apoie	1675 K
apoio	1651 seu K é	1675 seu K	1706 seu K
aportaciones	744 gracias a las K
aporte	719 tu K	753 tu K
apoyan	744 que nos K cada mes
apoyo	692 con tu K	692 tu K es	719 tu K	753 tu K	753 su K
app	364 als K	411 mit der K	411 in der K	412 -K	443 mit der K der	551 get our K	551 in our K	551 use our K	551 our new K	551 our ios K	552 get the K	663 have our K	663 our K has	663 with our K	663 via our K	663 on our K	684 our K	1419 in de K	1457 -K	1517 i vår K	1574 vår K	2015 i vår K	2071 vår K	2239 tải K	2282 在K中
appareil	912 un seul K à la fois	961 en cours sur un autre K
appeared	577 first K on	641 K in print
appen	295 hent K	295 åbn i K	1517 last ned K	1517 hent K	1517 åpne i K	2015 ladda ner K	2015 ladda ned K	2015 hämta K	2015 öppna i K
appje	1439 ons een K
application	916 téléchargez l'K	916 télécharger l'K	916 dans l'K	916 avec l'K	916 sur l'K	916 notre K	969 notre K
applications	916 nos K mobiles
appot	1092 az K
apps	663 our K
apunta	214 K't
""", 'aq': """
aqui	1648 já que você está K	1648 já que está K
""", 'ar': """
arbeid	1574 vårt K
arbeit	474 unsere K
arbeitet	383 K als
arbejde	348 vores K
arbetar	2040 K med ai
arbete	2071 vårt K
argued	687 K
arrivato	1170 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	215 aquest K	215 l'K sencer	545 to unlock this K	545 members-only K	547 you've read your last free K	547 you have read your last free K	547 this is your last free K	547 reached your K limit	556 share this K on	561 links in this K may	634 save this K	644 this K	644 the full K	645 this K	646 this K	685 this K	905 vous avez aimé cet K	905 cet K vous a plu	912 pour accéder à l'K	912 cet K est offert	912 cet K vous a été offert	912 pour lire cet K	912 offrir cet K	912 offrez cet K	913 de cet K à lire	932 cet K est paru dans	932 cet K a été publié	952 réagir à cet K en	966 cet K a d'abord été publié	969 cet K
articles	15 free K	535 you've read # K	545 access to all our K	545 gift K to give	547 free K left	547 K left this month	547 you've used all your free K	547 # of # free K	547 K left to read	632 to read more K	632 for three more free K	632 more free K	634 K to give	634 K to gift	634 K to share	634 gift # K	912 tous nos K	913 il vous reste # K	958 nos K sont en accès libre	969 nos K
articol	1751 acest K
articolele	1751 K noastre
articolelor	1724 preluarea K
articoli	1177 tutti gli K senza limiti	1178 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1170 ti è piaciuto questo K	1177 per leggere l'K	1177 regala questo K	1232 questo K
articolul	20 K complet	20 K integral	1744 pentru a citi K	1744 să citești tot K	1751 ți-a plăcut K	1751 tot K
artigo	20 ler este K	20 ler o K	1648 gostou deste K	1702 para ler este K	1707 este K
artigos	1674 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	329 denne K for #	346 denne K	346 en K	348 denne K	352 dir gefällt dieser K	359 lesen sie diesen K mit	359 um diesen K zu lesen	359 dieser K ist nur für	359 zugriff auf alle K	359 alle K lesen	359 ganzen K lesen	361 freie K übrig	361 K frei	361 ihr letzter freier K	384 K wurde	388 unsere K öfter	417 K etwas wert ist	421 alle freien K	426 weitere K finden sie	431 rechte am K	431 K steht unter einer	441 den ganzen K	441 diesen K	446 gäbe es diesen K nicht	450 alle K zum	450 lesen sie in diesem K	455 K ist zuerst	455 K ist zuvor	457 K gratis	472 K wurde zuerst	474 dieser K	474 diesen K	474 diesem K	1154 untuk membaca K ini	1166 K ini	1416 om dit K te lezen	1416 dit K is alleen	1416 geef dit K	1416 lees dit K met	1416 gratis K deze week	1429 fout in dit K	1440 mening over dit K	1465 een premium K	1482 dit K	1496 niets uit dit K	1496 K mag zonder	1505 dit K	2060 gratis K kvar	2069 en K
artikelen	15 gratis K	1416 toegang tot alle K	1465 aantal K bereikt	1465 aantal gratis K	1489 gratis K gelezen	1492 alle K over
artikeln	359 zugang zu allen K	421 zugang zu allen K	457 freien K	2007 gillade du K	2012 läs hela K med	2012 lås upp K	2043 fel i K	2069 den här K	2069 K	2071 den här K
artikels	455 nutzung dieses K
artikkel	790 tasuta K	795 see K
artikkelen	1544 feil i K	1572 denne K	1572 K	1574 denne K
artikkeli	20 koko K	851 tämä K on vain	893 ilmainen K jäljellä	901 tämä K
artikkelia	889 maksutonta K	889 ilmaista K
artikkelin	899 tämän K
artikkelit	15 ilmaiset K	889 ilmaiset K
artiklar	15 fria K	2012 fria K	2060 gratis K kvar	2066 inga gratis K	2066 inga fria K	2071 alla K
artiklen	287 kunne du lide K	346 K	348 K her
artikler	15 gratis K	292 gratis K	337 gratis K tilbage	343 ingen gratis K	348 alle K
artikli	793 selle K
artiklid	786 tasuta K
artiklit	786 tasuta K	793 seda K	795 kogu K
arvioi	903 K
""", 'as': """
asegura	756 K
asked	687 K
asks	687 K
assinante	1654 já é K	1706 torne-se K	1706 seja K	1706 seja K
assinantes	1654 só para K	1654 somente para K	1702 exclusivo para K	1702 exclusiva para K	1702 exclusivos para K	1707 nossos K	1710 K
assinatura	1710 K
assinaturas	1710 K
assine	1654 K para	1654 K por	1654 K e tenha	1706 K a	1706 K o	1706 K já	1706 K agora	1706 K e	1706 K aqui	1706 K por
assisted	646 this ai-K text
associate	561 as an amazon K	576 is an K
assure	971 K
""", 'at': """
atbalsti	1395 K mūs	1405 K mūs
atbalstiet	1405 K mūs
atbalsts	1395 tavs K palīdz	1405 tavs K	1405 jūsu K
atzina	1408 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	384 K
audioverze	2 K
audioverzi	252 K
audioverzii	1915 K
aufgefallen	375 fehler K
ausblenden	373 und wieder K
auszugsweise	381 nachdruck, auch K
auteur	933 est l'K	1441 is K van	1444 mening van de K
auteursrecht	1472 rust K
author	575 email the K	575 the K can be	576 is the K of	576 is an K
automated	2 read by an K	581 is read by an K	581 narrated by an K
automatisch	2 K vorgelesen	359 endet K	406 K vorgelesen	431 K von dpa	431 K von der	439 der text wurde K	439 dieser text wurde K
automatisk	1541 K oversatt
autor	191 és K de	383 ist K	717 es K de	1676 é K de
autora	191 és K de	717 es K de	1606 napisz do K	1676 é K de
autorce	243 napište K
autore	1198 è K di
autorem	1606 kontakt z K
autoren	395 meinung der K
autorin	383 ist K	383 ist freie K	395 meinung der K
autorise	961 n'K pas la lecture
autorke	1905 napíšte K
autorki	1606 napisz do K
autorovi	243 napište K	1905 napíšte K
autorskim	1624 chroniony prawem K	1624 chronione prawem K
autoru	1849 javite se K	1849 pišite K
autrice	933 est l'K	1198 è K di
""", 'av': """
available	551 K on the app store	551 K on google play	551 our app is K	663 app is K	680 tickets are K here
avbryt	21 K svar
avec	932 K afp
averci	1231 grazie per K letto
avertit	971 K
avertizat	1753 a K
avise	1706 K-nos
avsluta	2072 K när du vill
avsnittet	2042 hela K	2042 ladda ner K
avtorici	1964 pišite K
avtorju	1964 pišite K
avverte	1234 K
""", 'ay': """
ayda	2145 K # tl	2145 K # tl'den	2160 K
aydinlatma	2118 K metni
ayirtin	2146 K
aylik	2160 K
ayudanos	753 K
""", 'ba': """
ba	1576 K
bad	350 K	2073 K
bagikan	25 K
baixa	184 donar-te de K
baixe	1657 K o app	1706 K o
bajate	753 K la app
bancs	206 no depèn de K
banner	477 cookie-K	688 cookie K
banners	688 cookie K
bantu	1165 K kami
bastano	1231 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	431 redaktion nicht K
beboette	1507 K
become	587 K a	684 K one of them
becoming	586 K a member	684 consider K	684 K a member
bedankt	1504 K voor het lezen
beelden	1440 heb je K	1440 heeft u K
befindet	373 an dieser stelle K sich
before	535 K you go	535 K you move on
begging	688 K
begs	687 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	417 jeder K hilft uns	431 K steht unter einer	446 mit einem kleinen K	455 K ist zuerst	467 mit ihrem K können wir	467 mit deinem K können wir	467 ihrem K helfen	472 K wurde zuerst	473 mit einem K	474 dieser K	474 diesen K
bejelentette	1120 K
bekijk	1450 nieuwe baan? K
beklagade	2073 K
beklagede	350 K
beklaget	1576 K
belangrijkste	1460 elke dag het K
believe	685 people who K in
belirtti	2161 K
below	656 sign up K	656 enter your email K
beluisteren	1484 dit artikel ook K	1484 hier K
benachrichtigungen	14 K	365 K aktivieren	365 push-K
benadrukt	1507 K
bent	1410 nu je hier toch K
bepaalde	1507 K
berasal	1142 konten ini K dari
berdonasi	1165 K
bereits	359 sie haben K ein abo	421 K ein konto
bergabung	1165 mari K	1165 K dengan kami	1165 ayo K
bergabunglah	1165 K
bergantung	1152 K pada dukungan anda
berichten	474 wir K
berichterstattung	474 unsere K
berichtet	383 K für	383 K über
berichtete	476 K
berita	1129 ikuti K
berite	1993 K nas
berkomentar	6 untuk K
berlangganan	1125 sudah K	1126 K newsletter	1151 terima kasih telah K	1151 berhasil K	1165 K sekarang	1165 silakan K
bescheid	434 sagen sie uns K	434 sag uns K
beschloss	476 K
besedah	2005 po K
besked	324 push-K
beskeder	324 push-K
besloot	1507 K
beslutade	2073 K
besluttede	350 K
besluttet	1576 K
besoin	905 nous avons K de vous	968 nous avons K de vous	968 a K de vous	968 avons K de votre
besplatan	1876 poslednji K tekst
besplatna	1863 K članka
besplatne	1863 K članke
besplatni	1856 naš K webinar	1856 naš K vebinar	1876 poslednji K članak	1876 zadnji K članak
besplatnih	1863 K članaka
beste	1460 elke week het K van
bestellen	401 im shop K	402 shop K	402 store K	473 jetzt K	473 K sie hier	473 K sie unseren
bestellung	387 K
besten	474 die K texte
betaald	1495 artikel is K	1495 content is K
betaalmuur	1462 geen K	1508 K
betalande	2069 K läsare
betalende	337 kun for K	346 K læsere	1572 K lesere
betalingsmur	351 K	1577 K
beteiligt	430 redaktion ist nicht K
betonte	476 K
betrokken	1469 redactie is niet K
bevestigen	1460 aanmelding te K
bevorzugen	388 google K
bevorzugte	388 K quelle
bevorzugten	388 K quelle
bevorzugter	388 K quelle
bewerben	402 jetzt K:
bezahlschranke	418 K	477 K
bezmaksas	1397 K rakstus	1397 K raksti	1397 K kontu	1401 K raksts
""", 'bi': """
bidrag	290 dit K	290 giv et K	347 dit K	347 giv et K	351 K	1512 ditt K	1551 gi et K	1573 ditt K	2049 ge ett K	2049 ditt K gör	2070 ge ett K
bidraget	1551 K ditt
bijdrage	1413 jouw K	1436 kleine K	1495 K is betaald	1501 dankzij jouw K	1506 kleine K
bilder	464 uns ihre K
bildirdi	2161 K
bildirimlere	14 K	2113 K izin ver
bildirimleri	14 K	2113 K aç
biletlerini	2133 etkinlik K
billionaire	685 K owner
bilten	1844 K
binding	292 ingen K	349 ingen K
bindingstid	1514 ingen K	1575 ingen K
bindningstid	2012 ingen K	2072 ingen K
binnenland	1480 is redacteur K
bisogno	1170 abbiamo K di te	1231 abbiamo K di te	1231 abbiamo K del tuo	1231 abbiamo K anche di te	1231 abbiamo K di voi
bitte	352 haben wir eine K	352 eine K an sie	352 wir haben eine K
biztatta	1120 K
""", 'bl': """
bli	1573 K med i	1573 K en del av	2070 K en del av
blijkt	1507 K uit
blijven	1462 om dit te K doen
bliv	347 K en del af
blocker	562 disable your ad K	562 disable ad K	562 turn off your ad K	562 using an ad K
blocking	562 K ads	562 K our ads
bloqueador	706 K de anuncios	757 K de anuncios	1663 K de anúncios
bluesky	16 K	558 follow him on K	558 follow her on K	558 follow them on K
""", 'bo': """
board	610 our jobs K	610 our job K
bogatych	1626 nie mamy K
bookmark	667 K this story	667 K this page
bookshop	652 our K
""", 'br': """
bralcem	2001 K
bralcev	18 po zaslugi K	1982 s podporo K	1982 s pomočjo K	2001 K	2003 naših K	2003 po zaslugi K	2003 s podporo K	2003 podpori K
bralci	2001 K	2003 naši K
branja	0 čas K
brauchen	417 K noch #	473 wir K ihre hilfe	473 wir K deine hilfe	473 K wir sie	473 K wir dich	473 K wir eure
braucht	417 K ihre hilfe	417 K deine hilfe
breaking	553 get K news alerts
brez	1982 K vas
brief	1440 K naar
briefing	585 our morning K	585 our K	585 daily K	625 K in your inbox
briefkasten	390 anonymen K	390 anonymer K
brieven	1440 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	562 your K is out of date	562 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1541 K ki	1541 K ai
""", 'bu': """
budite	1862 K u toku
buitenlandcorrespondent	1502 is K
buitenlandredacteur	1441 is K
bulabilirsiniz	2146 K
bulan	1167 per K
buletin	1126 K kami	1151 K harian kami	1166 K kami	1169 K
bulunabilirsiniz	2158 katkida K
bulundu	2161 çağrida K
bulunun	2158 katkida K
buradan	2141 K bağiş yapin
bureau	596 K chief
button	396 klick auf den K
buttons	634 the share K	634 the K below
buycoffee	1626 K
""", 'ca': """
cadastre	1654 K-se para	1706 K-se
cadeau	1416 K aan
cafecito	719 K
callan	754 lo que otros K
campagne	958 K de dons	968 boucler notre K
campaign	685 our spring K	685 our K
can	684 pay what you K
canal	704 únete al K	753 únete al K	1661 siga nosso K	1661 siga o K	1706 entre no K	1707 nosso K
canale	1202 al K	1232 il nostro K
canali	1184 sui nostri K
canalul	1751 K nostru
cancel	21 K reply	545 K at any time	686 K any time	686 K at any time
cancele	1654 K quando quiser	1708 K quando quiser
cancellarti	1180 puoi K
cap	191 és K de
caporedattore	1198 è K
caporedattrice	1198 è K
carte	9 cette K
casella	1180 nella tua K
""", 'ce': """
cebinize	2138 K gelsin
celoten	20 K članek	1951 K članek je	1978 K članek
celotnega	1951 za ogled K	1951 za branje K	1978 K članka
cenite	1998 K naše delo	1998 K naš trud
cerea	1753 K
cereau	1753 K
cerut	1753 a K	1753 au K
""", 'ch': """
channel	685 our K	1129 ikuti K	1129 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	915 par e-mail K	915 par mail K
chargement	944 K de la vidéo
chatbot	439 unseren K	439 unserem K
chcete	282 K číst dál	1893 K čítať ďalej
check	615 K back for more	615 K back soon
chef	933 est K de	1480 is K van de
cheffe	933 est K de
chefredakteur	466 ist K
chefredakteurin	466 ist K
chefreporter	466 ist K
chefreporterin	466 ist K
chegou	1648 se você K até aqui
chercheur	933 est K
chercheuse	933 est K
chia	25 hãy K sẻ	2270 hãy K sẻ	2273 K sẻ
chiede	1234 K
chiederti	1170 un piccolo favore da K
chief	576 is K
chiesto	1234 ha K
chip	586 K in	587 K in	684 K in now	684 K in and
chipping	684 consider K in
choices	655 cookie K	655 your K
choisissez	912 K votre offre
choose	545 K a plan	684 K a plan
chosen	639 K by our
chronione	1624 K są prawem
""", 'ci': """
cijelog	1836 za čitanje K
cikk	1118 ez a K
cikkeink	1118 K
cikket	1116 ezt a K	1116 a K
cipta	1136 hak K
citarea	1748 cu K sursei
citera	2029 K oss gärna	2029 K gärna men ange
citire	0 timp de K	0 timp K
citit	1741 dacă ai K până aici
cititorii	36 K noștri	1751 K noștri
cititorilor	18 datorită K	1741 datorită K
civil	662 keep it K
""", 'cl': """
claimed	687 K
clarifications	619 corrections and K
clicking	603 by K play
client	912 déjà K
""", 'co': """
code	1202 qr K
codziennie	17 K rano	1585 otrzymuj K
coffee	540 buy me a K	586 buy me a K	586 buy us a K	684 buy us a K	686 cup of K
colabora	717 K con
collabora	1198 K con
columnist	576 is a K	596 K	1441 is K	1502 is schrijver en K	1502 is K en
colunista	1676 é K
com	1786 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	710 para K	710 quieres K	1667 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	710 déjanos tu K
comentarios	710 en los K	710 no admite K
comentariu	21 pentru a publica un K
comentou	1709 K
comision	1736 primi un K
comment	6 to K	6 to leave a K	6 to post a K	566 log in to K	566 sign in to K	566 be the first to K	566 leave a K below	566 leave your K	566 our K policy	566 post a K	662 posting a K	662 members can K	679 to K you must	679 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	952 votre K sera publié
commentaires	926 dans les K	926 charte des K	926 espace K
commentare	6 per K	1190 per K	1190 vuoi K
commentator	1502 is politiek K
commenter	926 pour K	952 peuvent K	952 pour pouvoir K
commenti	1190 nei K	1190 i K saranno
commenting	566 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	566 in the K below	566 in the K section	566 let us know in the K	566 K powered by	566 K have been closed	566 all K are subject to	566 we welcome your K	662 posting K	679 closed the K	679 turned off K	679 turned off the K	679 switched off K	679 disabled K	684 let us know in the K
commercial	639 our K team	639 our K content	948 réalisé par un partenaire K	961 notre service K
commissie	1469 een K
commission	561 we may receive a K	561 K if you buy	639 may earn a K	639 may earn a small K	639 may earn an affiliate K	639 may receive a small K	639 may receive K	639 earn K from	664 K
commissione	1210 ricevere una K
commissions	664 K
committed	619 K to accuracy
community	433 unserer K	474 unsere K	566 abide by our K	593 our K members	593 leave our K	593 like our K	684 join our K of	685 K-funded	1190 regole della K	1202 K whatsapp
compartilhada	1683 uma publicação K por
compartilhado	1683 um post K por
compartilhe	25 K	1706 K este
compartir	696 K tu cuenta, cambia	753 si quieres K tu cuenta
compensated	664 K
compensation	639 receive K from
complain	619 K about this article
complained	687 K
complains	687 K
complaints	619 our K page
completa	747 para leer la nota K	1654 para ler a matéria K
complete	632 K digital access
completo	1654 para ler o artigo K
complimentary	15 K articles	547 K articles	547 K article this month	547 last K article
compte	968 créez un K	968 créez votre K
comunidad	744 K que sostiene
comunidade	1706 faça parte da K
comunique	1667 K um erro
comunitatea	1741 K care susține	1750 intră în K
condannato	1234 ha K
condiciones	708 términos y K
condividi	1231 K questo
condividila	25 K
condividilo	25 K
conduite	952 charte de bonne K
confidence	594 in K
confidential	594 K tip	594 K tips
confirm	549 check your email to K
confirmar	743 bandeja de entrada para K	1697 caixa de entrada para K
confirmat	1753 a K
confirmation	957 e-mail de K
connect	558 K with us on
connectez	24 K-vous	912 K-vous pour	968 K-vous
consenso	1188 il K ai cookie
consent	564 we need your K to load	589 written K
consentimento	1683 K para carregar
consentiti	1190 non sono K commenti
consider	540 if you liked this article, K	587 please K	587 K a	587 K giving	587 K joining	684 K making	684 K giving	684 K a gift	684 K joining
contact	549 K me with news and offers	600 K her at	600 K him at	600 K them at	684 K us at	1477 neem K op
contacted	575 can be K at
conte	1706 K-nos
contenido	9 este K	9 K externo	696 K premium	708 K externo de	708 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	564 to view this K, you	564 to view this K please	564 third-party K	564 this K is hosted by a third party	564 we use your sign-up to provide K	632 access to all our K	639 our K studio	641 to reuse this K	644 this K	1445 K te zien
contenu	9 ce K	924 ce K n'a pas pu être	924 K bloqué	944 K est fourni par
contenus	912 tous nos K	969 nos K
contenuti	9 K esterni	1177 a tutti i K
contenuto	9 questo K	9 K esterno	1188 K esterno
contingut	9 aquest K
continua	1223 K a leggere con	1744 pentru a K lectura
continuar	206 el teu suport per K	206 ajuda'ns a K	209 per K llegint	1702 para K lendo	1702 para K a ler	1702 K lendo
continuare	20 K a leggere	1223 per K a leggere	1223 per K la lettura	1744 pentru a citi în K	1744 citește în K cu
continue	545 to K reading this article	545 log in to K	545 sign in to K	545 register to K	545 upgrade to K	684 help us K	1689 K a ler abaixo	1702 K lendo com	1702 K a ler com
continuer	961 pour K à lire
continuez	948 publicité, K	961 K votre lecture sur
continuing	564 by K to use this website, you agree
contou	1709 K
contribua	1675 K	1706 K com	1706 K a partir	1706 K para o nosso
contribuez	968 K
contribuisci	1231 K
contributed	597 K reporting	597 K to this report	597 K to this story	597 K to this article	641 K to this report
contributing	576 is a K	684 by K to
contribution	586 make a K	684 your K	684 make a K	684 making a K	968 votre K
contributo	1173 con il tuo K	1220 piccolo K per noi	1231 il tuo K
contributor	576 is a K
conversation	566 to join the K	566 join the K with	662 in the K	684 join the K
cookie	564 manage your K	981 קובצי K	1088 K-kat	1188 usiamo i K	1188 questo sito usa i K	1593 pliki K	1781 файлы K	1781 файлов K	1790 файлы K	1820 файлы K	1820 файлов K	1908 súbory K	2183 файли K	2183 файлів K	2193 файли K	2223 файли K	2223 файлів K	2241 sử dụng K	2253 chấp nhận K
cookiekeuze	1481 K
cookies	9 third-party K	301 vi bruger K	301 bruger K til	318 K	438 nutzung von K	486 αποδοχή K	525 K	564 we use K	564 this site uses K	564 this website uses K	564 our site uses K	564 uses K to	564 accept all K	564 accept K	564 use of K	564 how to control K	603 social media K	655 K	708 usamos K	708 este sitio utiliza K	708 esta web utiliza K	708 uso de K	708 aceptar las K para	708 que aceptes las K	924 utilise des K	924 refusé les K	944 gérez vos K	972 bandeau K	1427 gebruik van K	1427 omdat je geen K	1445 social media-K	1481 K toe te staan	1523 vi bruker K	1540 K	1593 używamy K	1593 plików K	1665 usamos K	1665 este site utiliza K	1665 este site usa K	1665 uso de K	2031 K på	2039 K
cookievoorkeuren	1445 K
copy	685 read our K
copyright	1472 rust K
corespondent	1727 este K
corporate	685 K backing
correct	639 K at time of
correction	619 report a K	619 request a K	619 suggest a K
corrections	619 our K	619 K policy	649 our K team	685 our K
correo	699 en tu K	699 en su K	699 a tu K
correspondant	933 est K	933 K à
correspondante	933 est K	933 K à
correspondent	576 is a K	596 K	1441 is K
correspondente	1676 é K
correspondents	685 our K
corresponsal	191 és K	717 es K
correu	184 al teu K
corrispondente	1198 è K
courriel	915 par K chaque	915 dans votre boîte K
couvre	933 K les
coverage	615 read our full K	615 see our full K	667 more of our K	667 all our K	685 our K
covers	576 K the
""", 'cr': """
created	580 summary was K
creative	577 under a K commons license
criticised	687 K
criticized	687 K
crowdfunding	688 K
""", 'cu': """
cubre	717 K los
cuenta	696 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1480 is K
cuma	17 her K
cuota	754 tu K
""", 'cz': """
czekamy	1595 K na wasze
czytaj	1643 K dalej za
czytania	0 czas K
czytasz	1644 K nas
czytelnicy	36 nasi K	1642 K	1644 nasi K
czytelniczek	1626 dzięki wsparciu K
czytelniczki	1642 K
czytelnikom	18 dzięki K	1642 K	1644 dzięki K
""", 'da': """
daarna	1416 K kun je
dabei	473 sind sie K	473 sei K
dacci	1231 K una mano
daftar	1165 K untuk
daftarkan	1151 K email anda
dagar	2050 # K för #
dage	329 # K for #	347 prøv # K
dagelijks	1418 ontvang K
dager	1552 # K for #
daily	549 sign up for our K
dakika	0 K okuma
dalej	1644 pisać K
danach	359 K # euro
dane	1926 #% z K	1926 # % z K
dankzij	18 K lezers	18 K onze lezers	1462 K onze leden	1462 K mensen zoals jij	1462 K lezers zoals jij	1488 K onze lezers	1488 K lezers	1488 K giften	1501 K jouw steun	1501 K uw steun
dapatkan	1129 K update berita
dar	282 váš K	286 K	1948 K
darbu	1406 mūsu K
darmowe	1620 K konto
darmowy	1583 ostatni K	1635 ostatni K tekst
darmowych	1620 limit K
darowizna	1643 twoja K	1647 K
darowizny	1647 K
darte	699 K de baja
darujme	263 na K	283 na K	284 K
dary	286 K	1948 K
data	576 is a K
datajournalist	1480 is K
dateci	1231 K una mano
datenjournalist	466 ist K
datenjournalistin	466 ist K
datenschutzbestimmungen	373 K
datenschutzhinweise	373 K
""", 'de': """
deaktiviere	371 K deinen adblocker
deaktivieren	371 K sie ihren adblocker	371 adblocker K	371 ad-blocker K
deaktiviert	371 javascript ist K
debat	317 send det til K
debate	566 join the K
debattartikel	2038 din K	2038 skriva en K
debattartikeln	2038 svara på K
debatten	6 delta i K	303 deltag i K	323 deltage i K	323 deltag i K	323 tone i K	1545 delta i K
debattinnlegg	1539 K
decided	687 K
decidiu	1709 K
decis	1753 a K
deciso	1234 ha K
declarat	1753 a K	1753 au K
declarou	1709 K
dedi	2161 K
dedicated	685 our K team
dediler	2161 K
deductible	586 tax-K gift	586 tax-K donation	684 make a tax-K	686 tax-K
deel	25 K het	25 K dit	1504 K dit
deine	18 ohne K
dejal	2005 je K
dejala	2005 je K
dela	25 K den	2070 K med en vän
delivered	545 print edition K to	545 K to your door	549 K to your inbox	549 K to your email	549 get the latest news K
delo	1998 vam je všeč naše K	2003 naše K
demanar	217 va K
demander	905 une faveur à vous K	905 un petit service à vous K
den	25 del K
denildi	2161 K
denuncia	756 K	1234 K	1709 K
departe	1750 citi mai K
depend	685 we K on
depende	744 no K de bancos	1698 não K de bancos
dependemos	744 K de nuestros lectores	1698 K dos nossos leitores
der	476 so K
derden	1427 inhoud van K
derdi	2161 K
derecho	29 se reserva el K
derlerdi	2161 K
desactiva	706 K adblock
desactivar	706 K adblock
desative	1663 K o adblock
descarga	700 K la app	700 K nuestra app	753 K nuestra	753 K la app
descarrega	214 K't
descarregue	1657 K a app
despre	1727 scrie K
desta	1706 faça parte K
destek	2141 K olun	2158 bize K	2158 K olun	2158 K ol	2158 K verin	2158 aylik K
det	350 hed K	1576 het K	1576 sto K
detected	562 ad blocker K	562 adblock K
determinou	1709 K
detto	1234 ha K
deutschen	455 von der K presse-agentur
devamini	2111 K okumak için	2158 haberin K okumak
devenez	968 K membre	968 K mécène
device	594 non-work K
""", 'di': """
dicci	1231 K la tua
dice	756 K	1234 K
diceva	1234 K
dich	473 trag K
dichiarato	1234 ha K
die	476 so K
diesem	474 K text
diesen	9 K tweet	441 K text	446 gäbe es K text nicht	474 K text
dieser	474 K text
dieses	9 K video	396 um K video
dig	287 vi har en bøn til K	2070 hör av K
digest	585 weekly K	585 our K
digipakett	759 telli K
digital	421 K-abo für	447 ein K-abo	660 K pass
digitalabo	359 mit unserem K	421 K für
dijo	756 K
dimanche	17 chaque K
din	1863 za # K	1863 od # K
dinara	1888 K
dine	292 læst alle K
dinleyebilirsiniz	2146 K
dinleyin	2 haberi K	2146 K
dipublikasikan	22 tidak akan K
dir	217 va K
direct	549 K to your inbox	920 suivez en K	1715 K în inbox
directement	915 K dans votre
directly	549 K in your inbox
directo	704 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1186 K adblock
disait	971 K-il	971 K-elle
disattiva	1186 K adblock	1186 K l'ad blocker
discord	433 unserem K
discordu	242 K
discordzie	1605 K
discover	189 a google K	312 google K	388 google K	471 K folgen	497 google K	590 google K	720 en google K	1438 google K	1534 google K	1605 google K	1725 pe google K	2033 google K
discoverissa	867 google K
discussion	6 to join the K	662 in the K	662 join the K	926 participez à la K
disdici	1177 K quando vuoi	1233 K quando vuoi
disfrutando	747 sigue K de
disiscriverti	1180 K
diskuse	254 vstupte do K	254 zapojte se do K
diskusie	1917 zapojte sa do K	1917 vstúpte do K
diskutiere	375 K mit
diskutieren	375 K sie mit	375 K sie über	473 K sie mit
diskutovat	254 K mohou
dispatch	585 a weekly K	585 our K
disponibil	1714 K doar pentru abonați
disponibile	1181 K su app store
disponible	700 K en google play	916 K sur l'app store
dispositivo	696 si continúas leyendo en este K	696 en otro K	1223 in uso su un altro K	1702 em outro K	1702 noutro K
dispus	1753 a K
disse	1234 K	1709 K
distribuie	25 K
dit	971 a K	971 K-il	971 lui K-on
dites	926 K-le nous en	968 K-nous
diu	217 K
diventa	1231 K socio	1231 K parte
diyor	2161 K
diyordu	2161 K
diz	1709 K
dizia	1709 K
diziam	1709 K
""", 'do': """
do	685 what we K
dobivajte	1883 K
dobivati	1877 želite K	1992 želite K
docente	1198 è K
dodaje	1646 K
dodal	285 K	1947 K
dodala	285 K	1889 K	1947 K
dodao	1889 K
doel	1462 ons K: #
dogodek	1971 naš K
dohodnine	1982 K
dokumente	390 anonym K
dollar	684 K you give	686 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	972 K
dona	1231 K ora
donacija	1867 svaka K	1867 vaša K	1886 vaša K	1887 vaša K	1887 svaka K	1890 K	2006 K
donacije	1890 K	2006 K
donacijo	2004 z K
donacijom	1888 K
donaciones	757 K
donacions	218 K
donasi	1152 K anda	1165 K anda	1169 K
donate	587 K	684 K today	684 K now	684 K what you can	688 K
donateur	968 devenez K	1504 word dan K
donateurs	935 nos K	969 nos K	1462 dankzij onze K	1488 dankzij K
donatie	1413 doe een K	1413 jouw K	1436 K	1504 jouw K	1504 uw K	1504 doe een K	1508 K
donaties	1488 dankzij K	1508 K
donating	684 consider K
donation	540 consider making a K	586 make a K	628 K will be doubled	628 K will be matched	681 small K	684 your K	684 consider a K	684 make a K	688 K
donations	688 K
donativo	1675 o seu K
donatrices	969 nos K
donazione	1173 fai una K	1197 una K	1231 la tua K	1231 fai una K	1235 K
donazioni	1235 K
donderdag	17 elke K
doneer	1436 K	1504 K
donio	263 na K	283 na K
donirajte	1867 K	1886 K	1982 K	2002 K
donnerstag	17 jeden K
donnez	926 K votre avis	968 K-nous	968 K-leur
donors	684 new K
dons	968 vos K	972 K
doors	685 our K open
dopisnica	1850 je K	1965 je K	1965 , K
dopisnik	1850 je K	1850 , K	1965 je K	1965 , K
dostupan	1836 ovaj sadržaj je K
doubled	628 gift will be K
dovoljenja	1957 kopiranje brez K	1996 brez K
download	295 K appen	295 K vores app	551 K our app	551 K on the app store	552 K the app	552 K the free app	684 K our	1419 K de app	1419 K de gratis app	1504 K de
dozvole	1866 bez K
""", 'dr': """
draag	1488 K bij
draht	390 ihr K zur	390 K zu uns
dreptul	29 își rezervă K
drepturile	1724 toate K rezervate
drittanbietern	373 K nicht zugestimmt	396 inhalte von K
drittanbieters	396 dienst eines K
drittplattformen	373 K
drive	685 fund K
""", 'du': """
dukung	1152 K kami lewat	1165 K kami
dukungan	1165 K anda
dung	9 nội K này	2253 nội K này do
duyurdu	2161 K
""", 'dy': """
dyskusji	1615 kulturę K
dyskutuj	1615 K z nami
""", 'dz': """
dziennikarka	1607 - K	1607 , K
dziennikarstwo	1581 wesprzyj niezależne K	1644 nasze K	1644 niezależne K
dziennikarz	1607 - K	1607 , K
dziennikarze	1644 nasi K
dziennikarzem	1607 jest K
dziennikarzy	1611 szukamy K
""", 'ec': """
economia	191 és cap d'K
economieredacteur	1441 is K
economieverslaggever	1502 is K
""", 'ed': """
edited	641 this story has not been K	641 has not been K by
edition	610 our special K	641 in our print K
editor	244 , K	567 letter to the K	576 is a senior K	576 is an K	576 is the K	576 is the deputy K	596 K	649 to the K	684 write a letter to the K	1141 adalah K	1676 é K de	1906 , K
editora	1676 é K de
editorka	244 , K	1906 , K
editors	649 to our K	685 we, the K	685 our K
ediyor	2161 itiraf K
""", 'ee': """
eelisallikaks	770 K
eelistatud	770 K allikaks
eerste	1506 K maand
""", 'ef': """
eftertryck	2029 K förbjudet
""", 'eh': """
ehdotti	903 K
""", 'ei': """
eiere	1551 ingen rike K
eigener	352 in K sache	474 in K sache
eilmeldungen	14 K	365 K aufs	413 K
eindredacteur	1441 is K
einem	359 mit K abo
einen	390 K tipp für uns
einer	431 text steht unter K
eingebettete	9 K beitrag	396 K inhalte
eingebetteten	396 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	462 unter K von ki
einstellungen	438 cookie-K
eintragen	473 K genügt
einverstanden	363 ich bin damit K, dass
einwilligung	373 K jederzeit
""", 'ek': """
ekibimiz	2159 K
ekibimize	2133 K katilin
ekipi	1971 naši K
ekipo	1971 našo K
ekledi	2161 K
ekleyin	2146 K
ekliyor	2161 K
ekonomireporter	2037 är K
eksternal	1142 konten K	1142 situs K
eksterni	1852 K sadržaj
eksternt	301 K indhold	318 K indhold	1523 K innhold	1540 K innhold
""", 'el': """
elektronski	1952 svoj K naslov	1977 svoj K naslov
elfogadom	1075 K a
elige	696 K tu plan	753 K tu plan
elismerte	1120 K
elke	17 K dag
elle	971 dit-K
elmondta	1120 K
elrendelte	1120 K
""", 'em': """
email	17 daily K	256 svůj K	482 στο K σας	482 το K σας	509 το K σας	549 enter your K	549 we'll K you	549 we will K you	556 click to K	556 share via K	566 save my name, K	585 our daily K	585 our free K	600 K her at	600 K him at	677 by K	677 to your K	684 K us at	699 en tu K	1126 ke K anda	1151 di K anda	1180 la tua K	1180 nella tua K	1617 adres K	1617 swój K	1656 no seu K	1740 pe K	1763 ваш K	1862 svoj K	1862 svoju K	1919 svoj K	2169 ваш K	2237 địa chỉ K	2237 K của bạn	2237 nhận tin qua K	2260 điền K để nhận	2260 K để nhận bản tin	2260 mỗi sáng qua K	2260 tin nóng qua K	2260 qua K mỗi	2270 nhập K của bạn
emailing	575 get in touch by K
emailul	1715 pe K tău	1715 introdu K
embed	9 this K	603 to view this K
embedded	9 K content	9 K post
embora	1648 antes de ir K
empresas	754 sin grandes K
emretti	2161 K
""", 'en': """
enable	562 to view this video please K
encuesta	35 nuestra K
engagement	912 sans K	970 sans K
engagent	30 n'K que
engelleyici	2118 reklam K
engelleyicinizi	2118 reklam K
enjoyed	535 we hope you K this
enligt	2073 K
enquete	35 nossa K
ensisijaiseksi	867 K lähteeksi	867 K lähteeksesi
enter	434 strg+K	1773 ctrl+K	2177 ctrl+K
entering	549 by K your email
enthalten	421 im abo K
entlang	473 hier K
entrada	699 en tu bandeja de K	1656 na sua caixa de K
entro	1232 K fine mese
entschied	476 K
envoyer	957 pour vous K nos
""", 'ep': """
episoden	1543 hele K
epizodo	1973 K
epizodu	251 K	1858 K
""", 'eq': """
equipa	1707 a nossa K
equipe	1707 nossa K
equipo	754 somos un K
""", 'er': """
erfahrungen	390 ähnliche K
erfolgreich	414 K angemeldet
erforderliche	21 K felder sind	375 K felder sind
erhalten	445 sie K in kürze
erid	1805 K
erikoistoimittaja	872 K
erkende	1507 K
erkender	350 K
erkendte	350 K
erkjente	1576 K
erreichen	434 K sie uns
erreichst	434 K du uns
error	619 spot an K
errors	619 spot any K
erschien	381 dieser text K zuerst	381 dieser artikel K zuerst	381 dieser beitrag K zuerst
erschienen	381 zuerst K auf
erstmals	472 text wurde K	472 artikel wurde K
ervaring	1477 deel je K	1477 deel jouw K
erwerben	431 rechte K
""", 'es': """
escreva	1706 K-nos
escreve	1676 K sobre	1676 K às	1676 K aos	1676 K para
escreveu	1709 K
escribe	717 K sobre
escriptor	191 és K
escriptora	191 és K
escritor	717 es K
escritora	717 es K
escriu	214 K-nos
escute	1706 K a
esimene	796 K kuu
essai	970 offre d'K
estamos	754 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1531 K forbudt
etti	2161 diye rica K	2161 rica K
ettiler	2161 rica K
etwas	417 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1863 za # K	1921 od # K
euro	359 dann # K	475 ab # K	1921 za # K
euroa	885 K/kk
eurolla	885 K
""", 'ev': """
evenementen	1483 onze K
evening	17 every K
event	652 our free K	1450 ons K
events	652 our K
every	17 K week	549 in your inbox K	582 thank you to K	686 K gift
everyone	582 thank you to K who	582 thanks to K who	628 keep it free for K	685 K reading this
everything	685 K else we publish
evra	1978 za # K
evro	1978 za # K	1982 vsak K	2003 vsak K
""", 'ex': """
exclusief	1416 K voor abonnees	1416 dit artikel is K
exclusiva	696 nota K	748 K para socios
exclusively	632 K for members
exclusivo	696 este artículo es K	696 este contenido es K	696 contenido K para	748 K para socios	1654 este conteúdo é K	1654 este artigo é K	1654 conteúdo K para
existence	969 notre K
existujeme	1926 K vďaka
explained	687 K
explica	217 K	756 K	1709 K
explicar	217 va K
explicat	1753 a K
explicou	1709 K
explique	971 K
expressed	602 views K	602 opinions K	602 views and opinions K	602 views K are personal
external	9 K content	564 K content from
externe	9 contenu K	9 K inhoud	438 dieser K inhalt	463 K medien	1427 K inhoud
externen	9 K inhalt	9 K inhalte	373 K inhalt	396 alle K inhalte
externer	9 K inhalt	373 K inhalt von	396 anzeige K inhalte	396 K inhalt konnte
externes	9 contenus K
extracto	743 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	298 på K og twitter	433 unserer K-gruppe	438 inhalt von K	497 K	556 share on K	558 on K and twitter	558 on K, twitter	558 on twitter and K	558 like us on K	558 find us on K	704 en K y twitter	704 en K, twitter	704 en K y x	920 sur K et twitter	920 sur K, twitter	1184 su K e twitter	1423 op K en twitter	1423 op K, twitter	1476 onze K-groep	1520 på K og twitter	1661 no K e no	1661 no K, no	2018 på K och twitter	2188 K	2285 在K上
facebookgroep	1476 onze K
facebookie	16 K
facebookis	771 K
facebookon	1084 K
facebooku	16 K	242 K	1848 K	1904 K	1963 K
facts	684 fund the K
factual	619 K error	619 K errors
faire	968 K un don
fais	968 je K un don
faisant	908 en K un don
faisons	958 K vivre un
faites	908 K un don	935 K un don	968 K un don	968 K-le lire	968 K un geste
farci	1232 da K
fast	350 slog K	1576 slo K	2073 slog K
favor	535 small K to ask	535 a K to ask of you	535 we have a K to ask	688 small K
favoriete	1438 K bron	1484 K podcast-app
favoris	938 K google	938 K sur google
favorite	590 K source	938 source K
favorites	938 sources K
favoritos	720 tus K
favour	535 small K to ask	535 we have a K to ask	688 small K
favourite	590 K source
""", 'fe': """
fee	664 a K
feedback	408 ihr K	408 dein K	566 thanks for your K	566 thank you for your K
fehler	375 haben sie einen K
fehlerhinweis	375 K
fejsbuku	1848 K
felelte	1120 K
felirat	1120 ez a K
feliratkozom	1071 K a hírlevélre
fellow	576 is a senior K	576 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1080 minden jog K
""", 'fi': """
fi	586 on ko-K
figyelmeztet	1120 K
figyelmeztetett	1120 K
finalul	1751 K lunii
finanzieren	355 wir K uns durch spenden	446 helfen sie uns, sie zu K	474 wir K uns
finden	426 zum thema K sie	426 aus der region K sie	426 mehr dazu K sie	469 K sie hier.	469 K sie hier:	469 K sie oben.
finder	322 K en fejl
findest	469 K du hier.
fined	687 K
finestra	1190 si apre in una nuova K
first	546 for the K year	546 for your K year
fizess	1117 K elő
fizessen	1070 K elő	1117 K elő
fizette	1107 hirdető K
""", 'fl': """
flere	348 K af dem
""", 'fo': """
fogalmazott	1120 K
folge	368 K uns	441 die ganze K	473 K uns
folgen	368 K sie uns	441 alle K des	471 google news K	471 bei google K	471 auf google K	473 K sie uns
folgt	368 K uns
follow	558 K us on	558 K us at	558 K him on x	558 K her on x	558 K them on x	558 K me on	558 K our live	558 K on x	566 notify me of K-up	684 K us on
folosim	1719 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	309 alle rettigheder K
fordert	476 K
forderte	476 K
foreslo	1576 K
foreslog	350 K
foretrukken	312 K kilde	1534 K kilde
foretrukket	1534 K kilde
foretrukne	312 K kilde	1534 K kilde
forint	1119 K
forinttal	1119 K
forklarede	350 K
forklarer	350 K	1576 K
forklarte	1576 K
former	583 is a K
fortalte	350 K	1576 K
forteller	1576 K
fortgesetzt	370 wird nach der anzeige K
fortsette	1574 for å K å grave
fotograaf	1441 is K
fotos	464 uns ihre K	464 uns deine K
found	687 K that
founder	576 is the K
""", 'fr': """
fragen	421 K zum abo	421 K zu ihrem abo
fragt	476 K
fragte	476 K
fredag	17 hver K	17 varje K
free	547 you have # K	549 sign up for our K	549 sign up to our K	549 get our K	551 our K app	551 our app is K	628 keep it K for all	628 keep this site K
freelance	575 is a K writer	576 is a K
freelancejournalist	316 er K	1480 is K
freiartikel	361 K
freier	383 ist K autor
freitag	17 jeden K
freiwillig	446 bezahlt wird K
freiwilligen	473 K beitrag
friday	17 every K
fridays	17 on K
friend	556 tell a K	628 become a K of the
frilansjournalist	1538 er K	2037 är K
""", 'fu': """
full	20 to read the K
functional	603 K cookies
fund	540 help K our	684 K our
funded	685 reader-K
fundet	322 K en fejl
fundraising	685 K deadline	688 K
funktionale	396 K cookies
funnet	1544 K feil	1544 K en feil
""", 'ga': """
gab	476 K an
gabung	1129 K di kanal	1165 K
galetes	194 fem servir K
ganze	426 lesen sie die K
ganzen	20 K text	359 den K text lesen	426 lesen sie den K
gave	1512 gi en K	1573 gi en K	1577 K
gazetecidir	2129 K
gazetecilerimiz	2159 K
gazetecilik	2159 bağimsiz K	2159 K para	2159 iyi K
gazetemizi	2157 K
gazetesi	2129 K'nde yaziyor
""", 'ge': """
geaccepteerd	1427 geen cookies hebt K
geblokkeerd	1481 inhoud is K
gebruiken	1427 wij K cookies	1427 we K cookies	1440 dit artikel K
gebruikt	1427 deze website K cookies	1427 deze site K cookies
gedetecteerd	1425 adblocker K
gedruckte	421 K zeitung? dann
gedruckten	421 abonnenten der K
gefallen	352 ihnen hat dieser artikel K	352 hat ihnen dieser artikel K	352 hat dir dieser artikel K
gefragt	476 K
gefunden	375 fehler im text K
gehen	352 bevor sie K
gekennzeichnete	370 mit einem symbol K
geladen	373 nicht K werden	396 inhalt konnte nicht K
gelesen	474 bis hierhin K	474 bis hierher K
gemaakte	1482 door ai K
gemeenteverslaggever	1502 is K
gemeinschaft	417 teil der K
genehmigung	381 ohne K
generated	580 summary was K	580 summary is K	580 summaries are K	580 key points were K	580 audio was K	580 voice is K	580 K using ai	580 K by ai	580 this audio is K
genererad	2040 ai-K
genereret	319 K af ai
generosity	684 your K
gengive	338 ikke tilladt at K
gengives	309 må ikke K
genossenschaft	474 unsere K	474 unserer K
gepubliceerd	22 wordt niet K	1429 je e-mailadres wordt niet K	1472 artikel is eerder K op
gerekiyor	2155 üye olmaniz K
gern	473 wirf K
gerne	326 ja tak, jeg vil K	347 vil K høre fra dig	347 hører vi K
geschickt	414 eine e-mail K
geschlossen	375 kommentare sind K
gesponsord	1495 artikel is K	1495 content is K
gewijzigd	1469 intussen K	1469 inmiddels K
gewinnspiel	401 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	411 die app K es	411 app K es
gift	684 your K	684 make a K	1462 met jouw K	1462 met uw K	1504 met een K
gifts	18 small K
giornale	1232 questo K	1232 il nostro K
giornalismo	1173 sostieni il K	1220 fare K costa	1232 il nostro K	1232 il K costa
giornalista	1198 è K e	1198 è K de	1198 è K di	1198 è K del	1198 è K della	1198 è K dell'	1198 è K a	1198 è K per
giornalisti	1232 i nostri K
giorno	17 ogni K
girin	2146 K
gitmeden	2107 K önce
give	586 K what you can	684 K what you can	684 K if you can	684 euro you K
""", 'gj': """
gjengis	1531 kan ikke K
gjerne	1573 vil K høre fra deg
""", 'gl': """
glasajte	1872 K
glasila	1889 K
glasio	1889 K
glasujte	1872 K	1987 K
gledajte	1878 K nas	1993 K nas
glissez	968 K une pièce
""", 'go': """
going	20 to keep K	681 keep us K	685 keep us K
google	106 K news	189 a K news	242 K news	255 K play	312 K news	368 auf K news	388 als quelle bei K	388 als quelle auf K	388 bei K öfter	388 auf K sehen	411 K play	432 K-suche	432 bei K	432 K news	432 auf K	497 K news	551 get it on K play	558 follow on K news	590 K news	590 star on K	590 source on K	659 when you search on K	659 in your K feed	720 en K news	1083 K-ben	1342 K news	1382 K ziņās	1382 K news	1438 vaker in K	1475 in K	1475 op K	1475 bij K	1534 K news	1534 som kilde på K	1548 app store og K play	1548 K play og app store	1590 nas w K news	1590 na K news	1605 K news	1725 pe K news	1848 K news	1904 K news	1918 K play	1963 K news	2033 K news	2033 som källa på K	2046 app store och K play	2046 K play och app store	2115 K news'te	2126 K news'te	2126 K'da bizi	2137 app store ve K play'den	2188 K news	2239 trên K news
gostou	1707 K desta	1707 K deste
govorila	1889 K
govorili	1889 K
govorio	1889 K
""", 'gr': """
gracias	18 K a ti	754 K a ti
granskning	2071 sådan här K	2071 vår K	2071 oberoende K
granskningar	2071 våra K
granskningen	2071 den här K
gratis	359 wochen K	359 monat K	447 tage K	473 jetzt K	475 wochen K	696 crea tu cuenta K	699 recibe K	753 recibe K	755 prueba K	1167 K	1416 ontdek nu K	1416 krijg je ook K	1505 niet K	1552 dager K	1563 K sak igjen	1563 K saker igjen	1569 ingen K saker	2050 dagar K
gratisartiklar	15 K
gratuit	15 article K	913 dernier article K	969 ce site est K
gratuita	1233 prova K
gratuitas	15 matérias K	697 notas K	1674 matérias K
gratuite	15 articole K
gratuitement	912 inscrivez-vous K	912 essayez K	915 recevez K
gratuiti	15 articoli K	1178 articoli K
gratuito	15 articolo K	1178 articolo K	1674 artigo K
gratuitos	15 artículos K	15 artigos K	697 artículos K	1674 artigos K
gratuits	15 articles K	958 nos articles sont K
gridava	1234 K
gritaba	756 K
gritava	1709 K
grupi	1879 viber K
grupo	1706 entre no K
""", 'gu': """
guglu	1848 K
guidelines	566 community K before	566 our community K
""", 'ha': """
haber	2159 bu K
haberdar	2138 ilk siz K olun	2138 K olun
haberi	2 K dinle	4 K	2157 bu K	2157 K size
haberler	2126 google K'de	2126 google K	2159 bütün K
haberlerimiz	2159 K
haberlerimizi	2157 K
hacemos	744 lo que K
hacete	753 K socio	753 K socia
hafta	17 her K
haftalik	2160 K
haftanin	2157 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2144 ücretsiz haber K	2155 ücretsiz haber K
hakutulostesi	867 google-K
halben	447 zum K preis
haluan	882 kyllä kiitos, K
hangzik	1120 K
hatirlatti	2161 K
hatti	2128 ihbar K
hattimiza	2128 ihbar K
haussa	867 google-K
hauteur	970 à la K de vos moyens
havi	1119 K #
havonta	1119 K
hay	2273 cho K
""", 'he': """
hear	595 we would like to K from you	595 we'd like to K from you	595 we'd love to K from you	595 we want to K from you	595 would love to K from you	684 we want to K from you	684 we'd love to K
heard	687 court K
hebben	1504 wij K je hulp nodig	1504 we K je steun nodig
hedder	350 K det i
hekelt	1507 K
hela	20 läsa K	20 läs K	2012 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	292 for at læse K	1514 for å lese K
helfen	473 K sie uns	473 K sie mit
helft	473 K uns
helloasso	935 K
help	684 we need your K	684 K us do	684 will you K	684 K pay for	684 K if you can	684 K us pay	1436 K ons	1504 K ons
helpful	566 was this article K
her	1509 nå som du er K
here	535 as long as you're K	535 now that you're K	656 sign up K	680 book K	684 sign up K
herohero	283 na K
herunterladen	364 app K
hetente	17 K	1119 K
heter	1576 K det i	2073 K det i
hette	2073 K det
hevder	1576 K
""", 'hi': """
hier	469 gibt es K.
hierboven	1484 de video K
hieronder	1484 de reportage K	1484 het fragment K
hiervoor	1445 K zijn cookies nodig
hilf	473 K uns
hilfe	462 mit K von ki
hinterlassen	473 K sie
hinweis	434 geben sie uns einen K	434 gib uns einen K	464 einen K
hinweise	390 K zu diesem	390 K nehmen wir	390 K für uns	408 K auf fehler
hirdette	1120 K
historiador	191 és K
historiadora	191 és K
historien	330 læse hele K	933 est K
historienne	933 est K
historier	346 vores K	346 flere K	348 vores K	348 gode K
hittat	2043 K fel	2043 K ett fel
""", 'hj': """
hjelp	1541 K av ki	1541 K av ai	1565 K av ki	1565 K av ai	1573 K oss
""", 'hl': """
hlasem	252 ai K
hlasujte	268 K	1931 K
""", 'ho': """
holder	346 læsere, der K
hoofd	1441 is K van
hoofdredacteur	1441 is K	1480 is adjunct-K
hoogleraar	1441 is K
""", 'hu': """
hubungi	1165 K kami
huikkaa	903 K
huikkasi	903 K
huusi	903 K
huusivat	903 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	287 nu K du er her
""", 'id': """
iddia	2161 K etti
ideal	1506 K
identifiez	24 K-vous	912 K-vous pour	968 K-vous
""", 'if': """
ifade	2161 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	359 mit K abo
ihren	474 lebt von K
ihtiyacimiz	2158 yardiminiza K	2158 desteğinize K
""", 'ik': """
ikkunassa	903 luki K
iklan	11 K
ikuti	1129 K kami	1165 K kami
""", 'il': """
ilanlari	2133 iş K
ilimitado	696 acceso K	1654 acesso K
ilk	2160 K ay
illimitato	1177 accesso K
ilmainen	889 K tunnus
ilmaisia	897 K juttuja
ilmoitti	903 K
ilmoitukset	14 K	880 K
iltakirje	883 K
""", 'im': """
imbuh	1168 K
imbuhnya	1168 K
immobilienmarkt	401 unserem K
importa	753 tu opinión nos K
importante	1706 sua opinião é K
impozit	1741 din K către	1752 % din K
impozitul	1741 din K pe venit către
""", 'in': """
inbox	482 στο K σας	549 sent to your K	549 right to your K	549 into your K	549 check your K to	625 in your K at #	625 in your K by #	684 your K	1151 di K anda	1151 ke K anda	1219 nella tua K	1418 in je K	1837 u vaš K
inchiesta	1232 questa K
inchieste	1232 le nostre K
ind	24 log K	292 log K for at	346 log K med	346 log K med
indbakke	294 i din K
indbakken	294 i K
independen	1166 jurnalisme K
independence	685 our editorial K
independencia	754 nuestra K
independent	215 periodisme K	540 support K journalism	684 support K journalism	685 K journalism	1751 jurnalism K	1751 jurnalismul K
independente	1707 jornalismo K
independently	639 we K	639 editors K	639 K selected by our	639 K chosen by our
independents	215 mitjans K
independiente	754 periodismo K	754 prensa K
independientes	744 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1232 giornalismo K	1232 informazione K
indipendenti	1220 rimanere K	1220 restare K
indipendenza	1232 la nostra K
indirin	2137 app store ve google play'den K	2146 K
infocom	381 dpa-K
infolettre	915 notre K	969 notre K
informace	260 K najdete
informasjonskapsler	1523 bruker K	1540 K
informatie	1440 K over dit
information	564 to store and/or access K on a device	564 for more K see our privacy	936 lettre d'K	936 lettres d'K	969 K libre
informationen	381 mit K der	390 K zu diesem fall	455 mit K von
informations	920 suivez les K sur
informativa	1188 K sulla privacy	1232 la nostra K
informazione	1220 l'K di qualità ha un costo	1231 sostieni l'K	1232 K libera	1232 l'K di qualità
informou	1709 K
infos	450 alle K zum
ingen	328 uden dig K	328 K rig ejer	1551 uten deg, K	2049 utan dig K
ingevoegde	1445 K post
ingezonden	1444 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1101 K cikke maradt	1101 K cikkei	1101 K cikked maradt	1106 K cikk maradt	1114 nincs több K cikke
inhalt	9 dieser K	9 diesen K	359 dieser K ist nur für	396 dieser K wird von	396 um den K	438 K von x	463 diesen K zu sehen	463 ein K von
inhalte	9 externe K	373 externe K
inhalts	9 dieses K	438 laden des K
inhoud	9 deze K	1427 om deze K te	1445 bevat K van	1445 K te zien
iniciar	710 debes K sesión
initialement	932 article publié K	966 cet article a été K
inkorg	2014 i din K	2014 till din K
inkorgen	2048 direkt i K
inloggen	21 K om een reactie	24 K	1504 je moet nog even K
innan	2007 K du går
innboksen	1516 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1420 meldingen K	1425 javascript K
inschrijving	1460 K te bevestigen	1503 bevestig je K	1503 bevestig uw K
inscreva	1656 K-se na nossa	1656 K-se em nossa	1706 K-se
inscrever	1656 ao se K
inscription	915 votre K a bien été	915 K est confirmée	915 confirmer votre K
inscrit	912 déjà K
inscrivant	915 en vous K
inscrivez	915 K-vous à notre	968 K-vous
insegna	1198 K storia
insistat	1753 a K
insisted	687 K
instagram	16 K	106 K	298 på facebook og K	368 auf facebook, K	368 auf K, facebook	368 auf facebook und K	368 auf facebook oder K	368 ob whatsapp, K	438 inhalt von K	497 K	558 follow him on K	558 follow her on K	558 follow them on K	558 on K, facebook	558 on K and facebook	920 sur facebook et K	1184 su facebook e K	1423 op facebook en K	1423 op facebook, K	1520 på facebook og K	2018 på facebook och K	2130 K'da takip	2188 K
instagrame	1904 K	1904 facebooku a K
instagramie	16 K	1590 na facebooku i K
instagramis	771 K
instagramon	1084 K
instagramu	16 K	242 K	1848 K	1963 K
instale	1657 K a app
install	551 K our app
installeer	1457 K de app
installez	968 K-la
installiert	443 die app K
instellingen	1481 cookie-K
integritetspolicy	2021 K
intelektas	1349 dirbtinis K
intelekto	1349 dirbtinio K	1364 dirbtinio K
intelektu	1388 mākslīgo K	1403 mākslīgo K
inteligence	265 pomocí umělé K	1984 s pomočjo umetne K
inteligencie	1928 pomocou umelej K
inteligencije	1869 uz pomoć umjetne K	1869 pomoću umjetne K	1869 uz pomoć veštačke K	1869 pomoću veštačke K	1869 uz pomoć vještačke K
inteligenciou	1928 umelou K
inteligencji	1628 z pomocą sztucznej K	1628 przy użyciu sztucznej K
inteligenco	1984 z umetno K
intelligencia	1089 mesterséges K készítette	1089 mesterséges K fordította	1089 mesterséges K segítségével	1108 mesterséges K segítségével
intelligens	319 med kunstig K	319 af kunstig K	319 fra kunstig K	319 kunstig K (ai)	339 hjælp af kunstig K	1541 med kunstig K	1541 av kunstig K	1565 hjelp av kunstig K	2040 med artificiell K	2040 av artificiell K	2062 hjälp av artificiell K
intelligenz	462 mithilfe künstlicher K
interdite	966 diffusion K
interdites	966 diffusion K
interessiert	434 ihre geschichte K
interview	441 das K in voller
introdu	1715 K adresa
invest	684 K in local news
investigaciones	754 nuestras K
investigador	191 és K	717 es K	1676 é K
investigadora	191 és K	717 es K	1676 é K
investigando	744 seguir K
investigant	215 continuar K
investigate	594 we should K
investigation	645 this K	685 this K	969 cette K
investigations	594 our K team	594 our K desk	685 our K
investigative	576 is an K
investigativteam	390 K
inviata	1198 è K
inviato	1198 è K
invite	971 K
invitent	971 K
involved	639 not K in the
""", 'ip': """
iphone	551 our K app
iptal	2146 K edin
""", 'ir': """
iratkozz	1071 K fel	1117 K fel
iratkozzon	1071 K fel	1117 K fel
""", 'is': """
iscrive	1219 ci si K qui
iscrivendoti	1180 K
iscriversi	1219 K qui
iscriverti	1219 per K clicca	1231 clicca qui per K
iscriviti	1180 K alla nostra	1180 K gratis	1180 K al nostro	1219 K qui	1231 K	1231 K qui
iscrizione	1180 annullare l'K	1219 la tua K è	1219 per confermare l'K
ismeri	1120 K el
ismerte	1120 K el
issue	652 back K
issues	652 back K
istakao	1889 K
istakla	1889 K
istaknula	1889 K
istaknuo	1889 K
istedi	2161 K
istediler	2161 K
""", 'it': """
itiraf	2161 K etti
""", 'iz': """
izjavila	1889 K
izjavio	1889 K
izlasi	1405 K visu
izleyin	2146 K
""", 'ja': """
jaa	25 K se
jaar	1506 per K
jahr	475 im K	475 pro K
janela	1667 abre em nova K
jar	586 tip K
jaunumi	1406 mūsu K	1409 K
jaunumiem	1375 piesakies K	1393 K	1405 piesakies K
jaunumus	1393 K
javascript	230 povolte K	230 zapněte K	301 aktivér K	301 slå K til	371 K in ihrem browser	371 aktivieren sie K	371 K benötigt	562 please enable K	562 requires K	562 K is disabled	562 K is required	562 turn on K	562 K is not available	562 enable K in your browser	562 K must be enabled	562 needs K	706 activa K	706 habilita K	706 habilitar K	706 activar K	859 salli K	859 ota K käyttöön	922 activer K	922 activez K	922 K est désactivé	922 nécessite K	981 אפשרו K	1131 aktifkan K	1186 abilitare K	1186 abilita K	1186 attiva K	1186 attivare K	1425 schakel K in	1523 aktiver K	1523 slå på K	1593 włącz K	1593 włącz obsługę K	1663 ative o K	1663 habilite o K	1663 ativar K	1719 activați K	1771 включите K	2021 aktivera K	2021 slå på K	2175 увімкніть K	2241 bật K
javasolta	1120 K
javite	1849 K nam	1849 K nam se	1849 K se našem	1849 K se našoj	1886 K nam	1886 K nam se	1886 K se našem	1964 K nam	2002 K se nam
""", 'je': """
jederzeit	359 K kündbar	363 widerruf K	363 K abmelden	363 abmeldung K	414 K wieder abmelden	445 abmeldung ist K	475 K kündbar
jednou	17 K týdně
jefa	717 es K de
jefe	717 es K de
jegyezte	1120 K meg
jelas	1168 K
jelasnya	1168 K
jelentkezz	24 K	1112 K most
jelentkezzen	24 K	1070 K be a	1112 K most
jelezze	1117 K nekünk
jetzt	359 K im abo	473 teste K
""", 'jo': """
jobbar	2040 K med ai
join	587 K for	684 K us on
jornal	1707 nosso K	1707 somos um K
jornalismo	1651 apoie o K	1698 K de qualidade tem um custo	1698 presente ao K	1706 apoie o K	1707 nosso K	1707 K de qualidade	1707 fazer K
jornalista	1676 é K formada	1676 é K formado	1676 é K do	1676 é K da	1676 é K no	1676 é K na	1676 é K e
jornalistas	1707 nossos K
journal	969 notre K
journalism	540 support our K	540 support the K you rely on	628 keep our K free	632 access to all our K	632 access to all of our K	684 support quality K	684 support local K	685 our K	685 fearless K	685 K like this
journalisme	908 soutenez un K	968 soutenez le K
journalismi	901 riippumaton K	901 K maksaa	901 hyvä K
journalismia	901 K
journalismimme	901 K
journalismus	355 unterstützen sie unabhängigen K	355 unterstütze unabhängigen K	355 für unseren K	446 freien K	474 unser K	474 unseren K	474 unabhängigen K	474 unabhängiger K	474 gut gemachten K	474 gut gemachtem K	474 frei zugänglichen K	474 frei zugänglicher K	474 guten K	474 freien K
journalist	316 er K på	316 er K hos	316 er K ved	316 er K i	383 ist freier K	383 ist K	392 arbeitet seit # als K	575 is a freelance K	576 is a K	596 K	1441 is K	1441 is freelance K	1480 werkt als K	1502 is schrijver en K	1502 is K en	1538 er K i	1538 er K på	1538 er K og	2037 är K på	2037 är K och
journaliste	933 est K	933 K au	933 K à	933 K pour
journalisten	1505 onze K
journalister	348 vores K	1574 våre K	2071 våra K
journalistes	957 nos K	958 payer nos K	969 nos K
journalistiek	1413 steun onze K	1488 goede K kost	1488 K kost	1505 onze K
journalistik	290 støt vores K	290 støt uafhængig K	348 vores K	348 uafhængig K	348 K koster	348 kritisk K	348 fri K	2010 stöd vår K	2010 stöd oberoende K	2071 vår K	2071 oberoende K	2071 granskande K	2071 bra K	2071 fri K
journalistikk	1512 støtt vår K	1512 støtt uavhengig K	1574 vår K	1574 uavhengig K	1574 kritisk K	1574 god K	1574 fri K
journalistin	383 ist freie K	383 ist K	392 arbeitet seit # als K
journalists	685 our K	685 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	903 luki K
jurnalis	1141 adalah K	1166 K kami
jurnalism	1751 facem K
jurnalisme	1152 dukung K	1166 K kami
jurnalismul	1741 K de calitate costă	1750 susține K	1751 K nostru
jurnalist	1727 este K
jutjubu	1848 K
jutro	17 svako K	17 vsako K
juttu	851 lue koko K	901 tämä K
juttujamme	901 K
juttuvinkki	900 lähetä K
jutun	20 koko K	899 tämän K
jutusta	901 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1450 nu K voor	1450 je K voor
kabul	2161 K etti
kaikki	901 K jutut
kaitstud	762 kõik õigused K
kakor	2031 K på	2039 K
kami	1165 beri tahu K	1166 tim K
kanaal	1505 ons K
kanal	348 vores K	1129 ikuti K	1166 K kami	1574 vår K	2071 vår K
kanale	1590 na naszym K
kanaliga	771 meie K
kanalimiz	2159 K
kanalimiza	2115 K abone	2127 whatsapp K	2127 telegram K	2127 youtube K
kanalimizi	2127 whatsapp K
kanalina	2127 whatsapp K	2127 telegram K
kanalini	2127 whatsapp K	2127 telegram K
kanavaamme	868 K
kanavalle	868 whatsapp-K	868 telegram-K
kanavamme	868 whatsapp-K	901 K
karte	9 diese K	438 laden der K
karya	1166 K kami
kasutamine	768 K ilma
kata	1168 K
katanya	1168 K
katilin	2146 K
katkisiyla	18 okurlarin K	2150 reklam verenin K
kaydetti	2161 K
kaydolun	2158 K
kaynak	2126 tercih edilen K
kaynaklara	2126 tercih ettiğiniz K
kazala	1889 K
kazanin	2146 K
kazao	1889 K
""", 'kd': """
kdykoli	284 zrušit K
""", 'ke': """
kebijakan	1131 K privasi	1131 K cookie
kedvenc	1083 google K
keelatud	768 loata on K
keep	681 help us K	684 help us K	684 help K our
kehotettiin	903 K
kehotti	903 K
kehottivat	903 K
kehotus	903 kuului K
kein	421 noch K abo
keressen	1117 K minket
kernpunkte	439 die K
kertoi	903 K
kertoivat	903 K
kertoo	903 K
kesti	2161 ceza K
ketentuan	1131 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1541 med K	1541 av K
kielletty	894 ilman lupaa on K
kiitos	900 K kun luet
kinnitas	797 K
kirakatban	1120 állt a K
kirim	1165 K ke
kirjaudu	24 K	900 K sisään
kirjeenvaihtaja	872 K
kirjoitti	903 K
kirjoittivat	903 K
kirjuta	794 K meile
kirjutas	797 K
""", 'kk': """
kk	885 €/K	902 /K
""", 'kl': """
klaagt	1507 K
klagade	2073 K
klagar	2073 K
klagede	350 K
klagen	1507 K
klager	350 K	1576 K
klaget	1576 K
klagt	476 K
kleine	352 haben wir eine K bitte
klical	2005 je K
klicka	2047 genom att K på
klicken	441 K sie auf play	441 auf play K
klikke	1549 ved å K på
klikom	1862 K na	1977 s K na	1977 s K
klimaatverslaggever	1480 is K
klummeskribent	316 er K
""", 'kn': """
know	649 let us K
""", 'ko': """
kogu	794 loe K
kolumnis	1141 adalah K
kolumnist	383 ist K	773 K	1850 je K	1965 je K	2037 är K
kolumnista	1850 je K
kolumnistica	1850 je K
kolumnistin	383 ist K
kolumnistka	1965 je K
komentar	6 za K	6 ostavite K	1149 tulis K anda	1149 di kolom K
komentara	1860 brisanja K
komentarisali	6 da biste K	1860 biste K
komentarisanje	6 za K
komentarjev	1975 brisanja K	1975 izbris K	1975 brisanje K
komentarji	1975 K izražajo	1975 K ne izražajo	1975 K odražajo
komentarz	6 dodać K	21 móc dodać K	1595 aby dodać K	1615 zostaw K
komentarzach	1602 w K	1602 w K pod
komentarzu	1602 w K
komentator	1149 tanggung jawab K
komentirajo	1975 K lahko
komentirali	1860 biste K
komentiranje	6 za K
komentirate	1975 K lahko
kommentar	410 K wird	410 ihr K	410 dein K
kommentare	375 um K zu	410 K zu diesem	410 K werden
kommentaren	375 in den K
kommentarerna	2023 i K
kommentarfeltet	303 i K	1525 i K	1545 stenger K	1545 meninger i K
kommentarfunktion	375 K
kommentarsporet	323 i K
kommentator	316 er politisk K	316 er K	1538 er K i	1538 er K og	1538 er politisk K	2037 är politisk K
kommentera	6 för att K	2023 för att K
kommentere	6 for at K	6 for å K	303 for at K	1525 for å K
kommentieren	6 um zu K	6 K zu können	375 um zu K	375 probleme beim K	375 K sie diesen	375 K sie den	375 nicht mehr K	410 K
kommentiert	375 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	414 K per mail	414 K per e-mail
komunikat	1646 taki K
kondigde	1507 K
koneellisesti	875 K
konferenci	249 naši K
konferenciju	1856 našu K
konferenciu	1912 našu K
konferenco	1971 našo K
kongress	401 jetzt zum K
konstaterade	2073 K
konstaterar	2073 K
kontakt	347 K os	1573 K oss
kontakta	2070 K oss
kontaktirajte	1849 K nas	1849 K redakciju
kontaktowej	1606 skrzynki K
kontaktujte	243 K redakci	243 K nás	243 K autora	1905 K redakciu	1905 K nás
konten	9 K ini
kontingent	361 haben ihr K
konto	292 opret en K for	347 opret en K	1643 załóż K	2012 skapa ett K för	2070 skapa ett K
kontributor	1141 adalah K
konzern	418 kein K	474 kein K
kopeerimine	768 K ilma
kopieras	2054 får inte K	2054 får ej K
kopieres	1531 kan ikke K uten
kopiering	309 K er ikke tilladt	2054 K utan
kopijuoti	1341 K, platinti
kopiointi	864 luvaton K	864 K ilman lupaa
kopyalanamaz	2123 izinsiz K
koresponden	1141 adalah K
korespondentas	1346 K
korespondente	1385 K
korespondentem	1607 jest K
korespondents	1385 K
korrekt	2043 ska vara K
korrekta	2043 ska vara K
korrekturhinweis	408 K*	408 K
korrespondent	316 er K	383 ist K	391 als K	391 seit # K	773 K	1538 er K	2037 är K
korrespondentin	383 ist K	391 als K	391 seit # K
korting	1465 K op je eerste	1465 K op het eerste
korzystamy	1593 K z plików cookie
kostenlos	359 wochen K	359 monat K	363 K per mail	446 lesen alle K	447 tage K	447 tage lang K	475 K testen
kostenlose	15 K artikel	361 noch zwei K	361 noch # K
kostenlosen	361 noch einen K	361 K artikel gelesen	363 unseren K newsletter	363 unserem K newsletter	363 unserer K newsletter	363 den K newsletter	457 K konto	457 K account
kostenloser	361 K artikel
kostenpflichtig	359 dieser artikel ist K
koster	348 K penge
kostnadsfritt	2050 en månad K
""", 'kr': """
krevde	1576 K
kritik	408 lob oder K
kritiker	2037 är K och
kritiserar	2073 K
kritiserer	350 K	1576 K
kritisieren	476 K
kritisiert	476 K
kritizuje	285 K
kronor	2072 K
krzyczeli	1646 K
""", 'ku': """
kullan	2118 çerez K
kullanilamaz	2123 izinsiz K
kullanilmaktadir	2118 çerez K	2118 çerezler K
kullanilmasi	2123 izinsiz K yasaktir	2150 izin alinmadan K
kullaniyoruz	2118 çerezleri K	2118 çerezler K
kulttuuritoimittaja	872 K
kulturredakteur	466 ist K
kulturredakteurin	466 ist K
kulturressort	391 leitet das K
kulturskribent	2037 är K
kumppanimme	859 me ja K
kun	329 for K #	1552 for K #
kunne	348 K du lide
kunt	1501 geef wat je K
kurzfassung	384 K
kutunuza	2112 posta K
kuukaudessa	902 K
kuukausi	851 kokeile K	885 K #	900 kokeile K
kuukausilahjoituksella	884 K
kuulutas	797 K
kuus	796 K
kuvailee	903 K
""", 'kv': """
kviz	1859 naš K	1974 naš K
kvizu	1859 našem K	1974 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	903 K
""", 'l': """
l	216 K'any
""", 'la': """
laadi	794 K alla
laat	1477 K het ons
laatste	1423 volg het K nieuws
ladattavissa	881 sovellus on K
ladda	2015 K ner vår app	2070 K ner
lade	364 K die app
laden	364 app K	364 K sie die app	463 die karte zu K	463 das video zu K
lage	1574 K mer
lahjoituksesi	884 K auttaa	900 K
lahjoitus	884 tee K	900 tee K	904 K
laissez	968 K-nous votre
lamenta	756 K	1234 K	1709 K
lamentano	1234 K
lamentou	1709 K
lance	971 K
langganan	1151 K buletin	1165 K sekarang	1169 K
lanjutkan	1154 K membaca dengan
lapunkat	1116 K
last	1517 K ned vår app	1573 K ned
later	615 check back K
latest	667 the K on this story
laukeliai	21 būtini K
lauloivat	903 K
laut	476 K
lavoro	1232 il nostro K
lawyers	685 our K
""", 'le': """
leave	549 one click to K	684 K us a tip	684 K a tip
lecteur	9 ce K	944 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	958 par des K comme vous	969 nos K
lectoras	36 nuestras K	754 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	754 nuestros K	754 gracias a sus K
lectors	18 gràcies als K	215 els nostres K
lectrices	969 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	576 is a senior K	576 is a K
ledarskribent	316 er K	2037 är K
leden	1462 door onze K	1505 onze K
lederskribent	316 er K
leernos	753 gracias por K
leestijd	0 K
legfontosabb	1116 K írásait
legge	1234 si K
leggere	1177 per K tutto
lei	1752 # K
leiter	383 ist K
leiterin	383 ist K
leitores	18 graças aos K	36 nossos K	1698 K que nos apoiam	1707 nossos K	1707 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1709 K
lengkap	20 artikel K	1154 membaca artikel K
lese	1553 du kan K mer	1553 kan du K mer
lesedauer	0 K
lesen	359 im abo K	359 K sie mit plus	361 % noch zu K	364 in der app K	426 mehr dazu K sie	469 K sie hier.	473 danke fürs K
leser	1573 takk for at du K
leserabend	401 K	440 unseren K
leserbrev	1539 K
leserbrief	375 K
leserbriefe	375 K an	408 K
lesere	36 våre K	1574 våre K
leserfinanziert	474 K
leserinnen	36 unsere K	474 unsere K	474 unseren K
leserinnlegg	1539 K
lesern	474 ihren K
leserne	18 takket være K	1551 K våre
lesernes	18 K bidrag	1574 K bidrag
leserreise	440 K
leserreisen	401 unsere K	401 unseren K	440 K
leserumfrage	35 unserer K
leserzuschriften	408 K
lesetid	0 K
lesezeit	0 K
letno	2004 K
letter	567 send a K
letters	567 K to the editor	567 send K	619 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1220 solo grazie ai nostri K	1232 i nostri K
lettre	969 notre K
lettrici	1232 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	747 para seguir K	747 quieres seguir K	747 sigue K con	747 y sigue K	753 sigue K sin
lezen	20 meer K
lezers	36 onze K	1505 onze K
lezersaanbieding	1483 onze K
lezersactie	1483 onze K
lezersavond	1450 onze K	1483 onze gratis K
lezersevenement	1450 ons K
lezersreis	1450 onze K
lezersreizen	1450 onze K
""", 'li': """
libovolnou	284 K částkou
lid	1416 al K
lidem	18 díky K	283 díky K
liens	948 via nos K	948 par nos K
liest	469 K du hier.
lietotni	1391 K
lignes	958 qui lisent ces K
liitu	794 K meie
like	685 work K this
liked	685 K what you read
liker	1574 K du det vi
limit	545 read without K	547 free K
limitat	183 accés il·K
limits	545 read without K
line	594 our tip K
link	556 copy the K	634 read it for free with this K
links	561 some K on this page	561 some of the K on
liputan	1166 K kami
lire	20 pour K cet	971 peut-on K
lisas	797 K
listen	0 min K	558 K back here	558 K to us live	581 prefer to K	581 rather K
listening	581 K time
live	652 our K	652 K q&a
liveblog	426 im K	426 unserem K
""", 'll': """
llegado	689 si has K hasta aquí
llegint	209 per seguir K
""", 'lo': """
local	685 keep K news
log	24 K in	1416 K in om	1416 K in of
logg	24 K inn	1514 K inn for å	1572 K inn med	1573 K inn for
logga	24 K in	2012 K in för att	2069 K in med	2069 K in med
logge	457 K dich ein
logged	21 must be K in to post	545 you must be K in to	566 you must be K in to
loggen	457 K sie sich ein
logget	303 du skal være K ind
login	24 faça K	1654 faça K para	1706 faça K
lokalredakteur	466 ist K
lokalredakteurin	466 ist K
lokalredaktion	391 leitet die K
look	685 our new K
lovade	2073 K
lovede	350 K
""", 'lu': """
lubas	797 K
luetaan	899 juttu K
lugeda	759 et edasi K
lugejad	795 meie K
lugemiseks	759 edasi K
luisteren	1484 artikel ook K
luisterversie	2 K
lukeaksesi	851 K koko	851 kirjaudu sisään K
lukemaan	900 pääset K
lukemista	900 jatka K
lukijamme	901 K
lukijasta	899 K
lukijoidemme	36 K
lukijoiden	18 K tuella	884 K tukea	901 K tuella
lukittu	897 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	851 K
lunar	1752 K
lunes	17 cada K
lupasi	903 K
lupasivat	903 K
""", 'ly': """
lyder	350 K	1576 K	2073 K
lydversion	2 K
lyssnar	2042 K på poddar
""", 'ma': """
maand	1416 deze K nog	1506 per K
maandelijks	1416 K opzegbaar	1506 K
mach	473 K mit
machen	473 K sie mit	474 was wir K
macht	473 K mit
made	535 if you've K it this far
mail	225 váš e-K	256 svůj e-K	509 το e-K σας	1071 e-K cím	1477 K ons	1477 K dan	1504 K ons	1617 swój e-K	1656 no seu e-K	1740 pe e-K	1763 ваш e-K	1837 na vaš e-K	1862 svoj e-K	1862 na e-K	1894 váš e-K	1894 svoj e-K	1894 na váš e-K	1919 svoj e-K	2169 ваш e-K
mailadres	1418 je e-K	1460 geldig e-K
mailadresse	294 din e-K	303 din e-K vil ikke	347 din K
mailben	1110 legjobb cikkei e-K	1110 cikkei e-K	1110 hírei e-K
mailbox	1418 in je K	1418 in uw K	1418 in jouw K
maile	1894 vašom e-K
mailom	1919 správy e-K
mailovou	256 e-K adresu
mailowy	1617 adres K
mailt	1117 írjon e-K
mailu	225 přímo do e-K	1894 do vášho e-K
mailul	1715 pe e-K tău
mainoksen	11 K
mainoksia	901 ilman K
mainos	11 K
mainostaja	894 maksanut K
mainosten	859 K esto
majhno	2003 smo K
make	684 will you K a
maken	1505 wij K
maksumuuri	904 K
maksuton	889 K tunnus
maksuttomat	889 K artikkelit
mamio	1889 K
manade	2073 K
mantermos	1698 essencial para K
map	9 this K
mapa	9 este K
marketing	396 K-cookies	603 K cookies
marketingcookies	318 K	1445 K
masuk	24 K atau	1126 kotak K anda
masukkan	1126 K email
matched	586 K dollar	628 gift will be K
material	381 mit K der	381 mit K von	577 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1785 K	1786 K.ru
""", 'md': """
md	329 kr./K	349 kr/K
""", 'me': """
me	1786 t.K	2189 t.K
medarbetare	2037 är K på	2037 är K i
meddelade	2073 K
meddelte	350 K
medewerker	1441 is K van
medgav	2073 K
mediach	1637 naszych K
medio	754 este K
medlem	347 bliv K	1573 bli K	2070 bli K
meie	795 K töö
meil	794 aita K
meile	794 saada K
meilile	790 sinu K
meille	900 lähetä K	900 kerro K
meinen	375 was K sie dazu
meint	476 K
meinte	476 K
meinung	30 K der	375 sagen sie uns ihre K	395 K des autors
mejl	1837 na vaš K	1837 vašu K	1862 svoj K	1862 na K	2014 i din K	2014 till din K
mejla	2070 K oss
mejladress	2070 din K
mejlen	2014 direkt i K
melalui	1152 dukung kami K
melanjutkan	1125 untuk K membaca	1154 untuk K membaca
meld	1573 K deg på
meldde	1507 K
melde	24 K dich	434 K dich bei uns	473 K dich an	1516 K deg av når	1549 ved å K deg på
melden	24 K sie sich	359 K sie sich an, um	359 bitte K sie sich an	434 K sie sich bei uns	473 K sie sich an	473 K sie sich hier
melding	1458 krijg een K bij	1458 ontvang een K bij
meldingen	14 K	1420 schakel K in	1420 zet K aan	1420 ontvang K	1458 krijg K	1504 zet K aan
meldt	1507 K
meldte	1576 K
membaca	1154 untuk terus K	1154 untuk K berita ini
member	586 become a K	632 not a K?	684 become a K
memberikan	1149 K komentar
members	18 our K	36 our K	545 is for K only	545 K-only story	660 paying K	685 our K
membiayai	1152 K kami
membro	1706 torne-se K
membutuhkan	1165 kami K dukungan
menar	2073 K
mendaftar	1151 dengan K, anda
mendapat	1162 K komisi
mendapatkan	1162 K komisi
mener	350 K	1573 hva K du	1576 K
menerima	1142 K cookie	1162 K komisi
mengambil	1163 dilarang K	1163 dilarang keras K
mengandung	1149 komentar yang K
mengatakan	1168 K
menggandakan	1163 dilarang K
menggunakan	1131 K cookie
mengutip	1136 dilarang K
meninggalkan	1149 K komentar
menit	0 K baca
mensais	1708 K
mensuales	755 K
mensuel	935 un don K	958 un soutien K	970 K
menurut	1168 K
menyalin	1163 dilarang K
menyatakan	1168 K
merch	610 our K
merci	968 K de nous
mere	330 kan du læse K	330 du kan læse K	330 kan læse K om
merkezimiz	2159 haber K
mes	216 al K	755 al K	755 por K
mese	1233 al K
mesec	1863 prvi K	1888 prvi K	1978 prvi K	1978 na K	2004 na K	2004 prvi K
meses	747 K por #
mesiac	1921 prvý K	1946 za K	1946 prvý K
message	535 a K from our editor
messagerie	926 votre adresse de K ne sera pas
messengera	1605 K
messengeri	1904 K
messengerju	1963 K
messengeru	242 K
messengerze	1605 K
metus	1368 per K
mewakili	1163 tidak K redaksi
""", 'mi': """
mi	1388 ar K
miembro	753 hazte K
mille	1220 # per K
milliardaire	958 à aucun K
minggu	1167 per K
mingguan	1151 buletin K kami
minket	1073 kövess K	1117 kövess K	1117 hívj meg K
minute	0 K read	632 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1502 is K
misiniz	2111 zaten abone K
missen	1501 wat je kunt K
mission	685 our K
mistake	619 spot a K	619 report a K
mitdiskutieren	6 K	410 K
mitgeteilt	476 K
mitglied	473 werden sie K	473 werde K	473 jetzt K werden
mitglieder	359 nur für K	421 angebots für K	474 unsere K
mithilfe	462 K von ki
mitteilungen	14 push-K	365 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1863 prvi K	1888 prvi K
""", 'mn': """
mnd	1552 kr/K	1575 kr/K
""", 'mo': """
mobile	551 on your K app	551 our K app
mobilen	324 direkte på K	1546 nyheter rett på K	1546 rett på K	2044 nyheter direkt i K	2044 direkt i K
mobilepay	347 K
modalidad	755 K premium
moderador	1667 não serão aprovados pelo K
moderados	1667 serão K antes
moderated	566 comments are K	566 pre-K
moderowane	1615 są K
mogelijk	1504 maak het volgende K
mois	970 par K
moittii	903 K
molbu	1846 imamo malu K	1846 malu K
molila	1889 K
molili	1889 K
molio	1889 K
monat	421 einen K für	421 K für nur	475 im K	475 pro K
monate	447 # K lang
monatlich	475 K
monday	17 every K
mondogatta	1120 K
mondta	1120 K
montag	17 jeden K
month	545 try a K for	545 try it for a K	546 for the first K	546 for your first K	686 a K	686 per K	686 every K	686 each K
monthly	586 one-off or K	632 reached your K limit	681 K gift	684 become a K	684 give K	686 K
months	545 K for $#	546 for the first # K	546 for the first three K
morgen	17 jeden K	17 am K	17 hver K	327 hver K i din	417 uns auch K
morgenbrevet	1550 K
morgon	17 varje K
morgonbrevet	2048 K
morning	17 every K	17 each K
moyens	969 nos K
""", 'mu': """
muhabiri	2129 gazetesi K
muhabiridir	2129 K
muhabirimize	2128 K ulaşmak
muhabirlerimizle	2157 K
muistutti	903 K
mukaan	900 lähde K	900 tule K	903 K
multato	1234 ha K
multou	1709 K
mums	1405 seko K
""", 'na': """
naar	1477 mail K
nabiralnik	1952 v vaš K
nabiralniku	1952 v vašem K	1977 vašem K
nachdruck	381 K verboten	431 K nur mit
nachrichten	364 K-app	364 aktuelle K aufs handy	365 push-K	426 weitere K finden sie	426 mehr K finden sie	450 K des tages	450 alle K zum
nadaljevanje	1951 za K branja	1979 K spodaj
nadaljuje	1979 K pod oglasom	1979 K spodaj
nadaljujte	1951 K branje
nadie	754 K nos dice
naglasila	1889 K
naglasio	1889 K
najdete	260 další články K
najnowsze	1585 otrzymuj K
namenite	1982 K nam
napis	1646 taki K
napisz	1595 K do nas	1606 K do nas	1638 K:	1638 K na	1643 K do nas
naprej	1951 če želite brati K
napsal	285 K
napsala	285 K
narrated	581 is K by an ai	581 is K by ai
naslov	1952 na vaš e-K	1952 svoj e-K	1977 svoj e-K	1977 svoj e-poštni K
nastavak	1836 za K čitanja	1864 K ispod	1864 K teksta
nastavili	1836 da biste K čitanje
nastavite	1836 K čitati	1836 K čitanje
nastavlja	1864 K ispod	1864 K nakon
naszego	1611 K sklepu	1614 K quizu
naszej	1644 K pracy
naszym	1643 zostań K
naujienas	1353 K telefone	1354 K el. paštu	1365 mūsų K
naujienose	1342 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	706 tu K no soporta	706 su K no soporta	1663 seu K não suporta
navela	1889 K
naveo	1889 K
navigateur	10 votre K	21 dans le K pour mon prochain	922 votre K ne supporte pas	922 votre K n'est pas
navodi	1889 K
""", 'ne': """
necesitamos	689 K pedirte	692 K tu apoyo	753 K tu ayuda	753 K de ti	753 te K
necessariamente	1679 não reflete K a opinião	1679 não refletem K a opinião
necessaris	21 camps K
necessitem	214 et K
nechcete	273 K přijít o	1936 K prísť o
nedeljno	17 jednom K
neem	1504 K nu een
nell	1181 apri K'app
nella	1180 K tua mail
neodvisni	2003 K mediji	2003 smo K
neodvisno	2002 podprite K
neophodna	21 K polja
neovisni	1887 ostanemo K
neovisno	1886 podržite K
nepriklausoma	1367 K žurnalistika
netiquette	375 beachten sie die K	1190 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1523 dette K bruker
neue	443 die K app
neuen	364 hier geht es zur K
neukunden	421 nur für K
neuvoi	903 K
neuvoivat	903 K
neuvoo	903 K
neuvottiin	903 K
news	364 K-app	450 alle K zum	450 alle K zu	551 K app for	576 is a K	594 K tip
newsblog	426 im K	426 unserem K
newsis	770 google K
newsletter	120 K	205 la nostra K	257 K	283 náš K	286 K	363 unseren K	363 unserem K	363 unserer K	363 zum K	363 K bestellen	363 K an	363 täglichen K	363 K richtig	363 K von	386 K	414 K erhalten	414 K empfangen	414 unser K	414 der K über	414 der K für	445 unser abend-K	445 unser morgen-K	445 unser K	445 K ist kostenlos	473 K an	474 unser K	474 unseren K	474 unserem K	474 dieser K	477 K	482 εγγραφείτε στο K	482 εγγραφή στο K	482 το K μας	482 γραφτείτε στο K	482 στο K των	482 στο K του	482 στο K της	531 το K μας	534 K	549 sign up for our K	549 sign up to our K	549 sign up for the K	549 subscribe to our K	549 join our K	549 get our K	549 our K here	549 receive our K	549 our daily K	549 our weekly K	549 our morning K	585 K	625 K soon	677 from our saturday K	685 our K	688 K	699 suscríbete a la K	699 apúntate a la K	699 nuestra K	743 suscribite al K	754 nuestra K	757 K	915 inscrivez-vous à la K	915 abonnez-vous à la K	915 notre K	957 vous adresser sa K	969 notre K	969 cette K	972 K	1126 K kami	1126 langganan K	1166 K kami	1180 iscriviti alla K	1180 la nostra K	1219 le nostre K	1232 la nostra K	1232 questa K	1235 K	1585 zapisz się na K	1585 nasz K	1619 K	1644 nasz K	1647 K	1656 assine a K	1656 nossa K	1697 esta é a edição da K	1697 esta é uma edição da K	1707 nossa K	1710 K	1715 abonează-te la K	1715 abonați-vă la K	1715 înscrie-te la K	1754 K	1837 naš dnevni K	1844 K	1887 naš K	1890 K	1920 K	1945 náš K	1948 K	1959 K
newslettera	1585 zapisz się do K	1585 naszego K	1619 K	1644 naszego K	1844 K	1894 odber K	1920 K	1945 nášho K
newsletterem	1644 naszym K
newsletters	549 K may contain info about	585 K	685 our K	688 K	915 nos K	915 recevoir les K	969 nos K	972 K
newsletteru	257 K
newsletterul	1715 K nostru	1740 abonează-te la K	1751 K nostru
newslettery	257 K	1920 K
newsletterze	1619 K
newslettre	1920 K
newson	1083 google K
newspaper	685 our K
newsroom	639 not by the K	649 tell our K	649 our K	667 stories from our K	667 more from our K	685 our K	685 non-profit K	685 this K
newsticker	426 unserem K
next	652 our K	681 help pay for the K	681 pay for the K one
nezavisni	1887 K mediji	1887 ostanemo K
nezavisno	1886 podržite K
""", 'ng': """
ngay	2270 đăng ký K
""", 'ni': """
nieograniczony	1583 K dostęp
niets	1435 K uit deze	1496 K van deze site
nieuws	1419 K-app	1438 google K	1440 K of een tip	1476 app je K	1492 al het K over	1492 al het K uit	1503 K in je mail
nieuwsbrief	1418 onze K	1418 dagelijkse K	1418 wekelijkse K	1437 K	1505 onze K	1505 deze K	1508 K
nieuwsbrieven	1418 onze K	1437 K	1505 onze K	1508 K
nieuwsbron	1475 favoriete K
nieuwsquiz	1485 de K
""", 'nj': """
njuzleter	1844 K	1887 naš K
""", 'no': """
nombreux	958 plus nous serons K
nonprofit	685 K newsroom	685 K news outlet
nosotros	753 colabora con K
nosso	35 K quiz	1651 apoie K	1651 apoie o K	1657 baixe K app	1657 no K app	1706 apoie K	1706 apoie o K	1706 siga o K	1706 entre no K	1707 K site
nostra	215 la K feina	1181 nella K app	1232 la K app
nostre	215 el K canal
nostro	35 K quiz	1232 il K sito	1232 che il K
nota	20 leer esta K	747 para leer esta K
noticia	754 esta K
noticias	720 en google K	720 tu fuente de K
notificaciones	14 las K	701 activa las K	701 activar K	701 recibir K
notifications	14 K	553 turn on K	553 turn on desktop K	553 enable K	553 would like to send you K	553 allow K	553 K from this site	553 receive K	917 activer les K	917 activez les K	917 autoriser les K
notifiche	14 le K
notified	549 sign up to be K	553 get K
notifikace	255 K
notifikasi	14 K	1127 aktifkan K	1127 dapatkan K	1165 nyalakan K
notifikation	324 K
notifikationer	14 K	324 K
notify	553 K me of	553 K me when	566 K me of new posts
notis	2044 K
notiser	14 K	2044 K	2044 push-K
notre	35 K quiz	969 K site
nouvelle	926 ouvre dans une K fenêtre
novice	1952 na naše K	1952 na e-K	1959 e-K	1977 na e-K	2003 naše K
novinar	1850 je K	1850 , K	1850 - K	1965 je K	1965 , K	1965 - K
novinari	1887 naši K
novinarji	2003 naši K
novinarju	1964 pišite K
novinarka	1850 je K	1850 , K	1850 - K	1965 je K	1965 , K	1965 - K
novinarki	1964 pišite K
novinarstvo	1887 nezavisno K	1887 neovisno K	1887 naše K	2003 neodvisno K
noviniek	1894 odber K
""", 'nu': """
nuestra	700 en K app	753 únete a K	754 K app	754 K web
nuestras	754 K redes
nuestro	35 K quiz	692 apoya K	704 únete a K canal	753 apoya K	753 únete a K	753 recibe K	754 K canal	754 K medio	754 K sitio	754 K equipo
nuestros	708 K socios	754 K socios
numer	1645 K krs
nunca	754 más que K
nur	421 abo für K
""", 'ny': """
nyheder	312 google K	346 vores K
nyhedsbrev	294 vores K	294 tilmeld dig K	327 K	348 vores K	351 K
nyhedsbreve	294 vores K	348 vores K
nyhedsbrevet	294 få K	327 K
nyhetene	1546 K rett på mobilen	1572 K våre
nyheter	1534 google K	2033 google K	2069 våra K
nyheterna	2018 följ K	2044 K direkt i mobilen
nyhetsbrev	1516 vårt K	1516 våre K	1516 meld deg på K	1516 abonner på K	1550 K	1574 vårt K	1574 våre K	1577 K	2014 vårt K	2014 våra K	2014 anmäl dig till K	2048 K	2071 vårt K	2071 våra K	2074 K
nyhetsbrevet	1516 få K	1550 K	2048 K
nyilatkozta	1120 K
nyt	896 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1190 i campi K
obchode	1912 našom K
oberoende	2070 stöd K
objasnila	1889 K
objasnili	1889 K
objasnio	1889 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1860 K komentara
obligatoires	21 champs K sont	926 les champs K
obligatori	1190 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	710 los campos K
obligatoriska	21 K fält	2023 K fält
obligatoriske	21 K felt	1525 K felt
obratite	1849 K nam se	1849 K se našem
obrigado	1706 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	236 další šíření K	270 ke všemu K	1921 celému K
obserwuj	1590 K nas na	1590 K nas w	1643 K nas
obvestila	14 K	1952 na K
""", 'oc': """
occupa	1198 si K di
ochtend	17 elke K	1460 elke K het
""", 'od': """
od	1863 K # €	1921 K # €	1978 K # €
odbieraj	1640 K
odcinek	1612 K
odcinka	1612 K
oddajte	1987 K svoj glas
odejdete	219 než K
odete	1846 prije nego što K	1846 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	1889 K
odgovorio	1889 K
odgovorna	30 nije K
odidete	1961 preden K
odoberajte	1941 K
odobrenja	1882 bez K
odomknite	1893 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1654 K este artigo
off	686 one-K
offert	912 vous est K	970 mois K
offrez	968 K-lui	968 K-nous
offrici	1231 K un
offrimi	1231 K un
""", 'og': """
oglasa	11 K	1887 bez K
oglasov	2003 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2111 K devam etmek için
okurlarimiz	36 K	2159 K
okurlarimizin	2141 K desteğiyle	2159 K
okurlarin	2141 K desteği olmadan
okuyun	2146 K
""", 'ol': """
olarak	2111 abone K	2128 bize anonim K
olmayanlara	2155 abone K
olun	2158 üye K
olursunuz	2146 kabul etmiş K
olvassa	1096 K tovább
""", 'om': """
omiljene	1847 K izvore
omiljeni	1847 K izvor
""", 'on': """
onafhankelijk	1462 wij K	1462 we K
onafhankelijke	1413 steun K journalistiek	1504 steun K	1505 K journalistiek
onafhankelijkheid	1505 onze K
onbeperkt	1416 lees K	1416 K toegang	1416 K lezen	1465 K digitaal
ondersteunt	1425 je browser K	1425 uw browser K
onderzoek	1505 dit K
onderzoeken	1505 onze K
onderzoeksjournalist	1441 is K
onderzoeksredacteur	1480 is K
onderzoeksredactie	1440 onze K
one	684 make a K-time	684 will you be K of
online	440 unser K-shop	610 our K shop	610 our K store	652 our free K	652 our K event
onlineshop	401 im K bestellen
ons	1439 app K
ontdek	1504 K nu
ontvang	1418 K elke	1418 K onze
onze	1419 K app	1440 tip voor K	1505 K app
""", 'oo': """
oordeelde	1507 K
""", 'op': """
opakoval	285 K
opakovala	285 K
opakuje	285 K
open	551 K in app	551 K in the app	1419 K in app
opfordrede	350 K
ophavsretsloven	309 beskyttet af K
ophavsretten	309 K tilhører
opiniestuk	1444 ingezonden K
opinion	30 K of	566 have an K on this
opinions	30 K of
oplyser	350 K
oplyste	350 K
opmerking	1440 tip of K	1440 vraag of K	1440 K over dit artikel
opozarja	2005 K
oppfordret	1576 K
opphavsrettslig	1531 K beskyttet
opplyser	1576 K
opplyste	1576 K
opprett	1514 K en konto for	1573 K en konto
opsiger	329 indtil du K
opublikowany	22 nie zostanie K	1595 twój adres e-mail nie zostanie K
opzegbaar	1506 K
""", 'or': """
ordenou	1709 K
ordinato	1234 ha K
ordnete	476 K an
organizatori	1889 pozivaju K
organizatorzy	1646 zapraszają K
original	577 read the K article	966 lire l'article K
originally	577 this article was K published on	577 this story was K published on	577 this story K appeared	577 this article K appeared	577 K published at	641 story was K published by	641 story was K published on	641 story was K published in the	641 article was K published by	641 article was K published in our
originalment	213 es va publicar K a	213 es va publicar K en	213 publicat K a
originalmente	716 este artículo fue publicado K	716 publicado K en	1673 publicado K em	1705 publicado K no	1705 publicado K na
originariamente	1196 articolo pubblicato K	1227 pubblicato K in
ortaklarimiz	2118 biz ve K
ortsseite	426 unserer K
""", 'os': """
ostatak	1836 K članka
ostrzega	1646 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1640 K
otsustas	797 K
""", 'ou': """
our	583 is K
""", 'ov': """
ovdje	1846 kad ste već K
overblikket	327 K hver dag	327 K hver morgen
overname	1435 K zonder
overnemen	1472 dit artikel K
oversikten	1550 få K
overview	646 this K
overzicht	1482 dit K
ovisi	1886 K o vama
""", 'ow': """
owner	685 has no K	685 have no K
""", 'oy': """
oynat	2146 K
""", 'oz': """
ozvite	1905 K sa nám	1944 K sa nám
""", 'pa': """
padeda	1356 jūsų parama K
padroni	1220 non ha K	1232 senza K	1232 libera da K
pagar	1706 ajude a K
page	652 our jobs K
paghi	1231 K un'ora
pago	757 muro de K
pague	1675 K-nos um café
pahoitteli	903 K
paid	561 we get K if you buy	561 we may be K
paikkaa	896 hae K
pakolliset	21 K kentät
palautetta	900 anna K
palus	797 K
palusid	797 K
palvelusta	874 ulkoisesta K	874 upotus K
panaszolta	1120 K
pandangan	1163 tidak mewakili K	1163 K pribadi penulis
paparnya	1168 K
paper	583 is the K's
par	970 K an
parama	1366 jūsų K	1370 K
parancsolta	1120 K
parceiros	1665 nós e os nossos K	1707 nossos K
paremkite	1356 K mus	1366 K mus
part	577 no K of this
partagez	25 K-le	25 K-la
parte	1706 faça K e
partecipato	1210 non ha K alla stesura
parteispende	477 K
partenaires	924 nos K et nous	924 nous et nos K	969 nos K
participar	710 para K
participez	968 K à
participou	1688 não K da produção	1688 não K na produção
partilhada	1683 uma publicação K por
partilhe	25 K-o
partir	905 avant de K	1708 a K de # euros
partner	373 wir und unsere K	430 von unserem K	1188 i nostri K	2021 vi och våra K
partnere	301 vi og vores K	1523 vi og våre K
partnerlinkeket	1097 K
partnerlinks	37 K
partnerom	1864 u suradnji s K	1864 u saradnji sa K
partners	430 anzeige eines K	564 we and our K	685 our K	1427 wij en onze K	1505 onze K
partnership	577 was produced in K with
partnerske	1864 K poveznice	1979 K povezave
partnerskie	1623 linki K
partnerzy	1593 my i nasi K	1593 nasi zaufani K
pasak	1369 K
pasakojo	1369 K
pass	556 K this on
passende	447 sie das K abo
passendes	447 sie ihr K abo
patreon	127 в K	586 on K	586 our K	2211 на K
patron	540 become a K of	684 become a K
patronem	1626 zostań naszym K	1643 zostań K
patroni	1644 nasi K
patronite	1626 na K	1644 na K
paypal	417 per K
paywall	418 K	474 ohne K	477 K	685 we have no K	685 we do not have a K	688 K	972 K	1235 K	1710 K
paywalls	688 K
""", 'pe': """
pe	1752 K an
peatoimetaja	773 K
pedimos	753 te K ayuda
pedirte	689 tenemos un favor que K
pediu	1709 K
peiling	35 onze K	1485 onze K
pelanggan	1125 khusus K	1154 untuk K	1166 K kami	1169 K
pembaca	18 berkat K	1166 K kami
pendant	970 K un mois
pendapat	1163 K pribadi penulis
peneliti	1141 adalah K
pengar	2071 kostar K
penger	1574 koster K
pentru	1741 fără niciun cost K tine
penulis	1141 adalah K
people	18 thanks to K like	628 funded by K like you
pequeno	1648 um K favor a pedir
per	1575 K år	2072 K år
peramban	10 K anda
percent	547 # K left to read
perfil	1661 siga nosso K
periodisme	214 dona suport al K	215 el nostre K	215 fent K	215 fem K
periodismo	692 apoya el K	744 hacer un K	753 apoya el K	753 colabora con el K	754 nuestro K	754 K de calidad	754 hacemos K	754 haciendo K
periodista	191 és K	717 es K
periodistas	743 nuestros K	754 nuestros K
periodistes	215 els nostres K
perjantaisin	17 K
permanencia	755 sin K
permission	577 reproduced here with K	577 reproduced with K	589 written K	589 prior K	589 without K	603 K to load	603 K before anything is loaded	641 K to reuse this
perskaitykite	1366 K visą
personal	602 views are K
personale	1719 datele tale K
personales	708 datos K serán
personas	744 K como tú	753 K como tú
persondatapolitik	301 K
personenbezogene	373 K daten
personnelles	924 vos données K
personoplysninger	301 dine K
personopplysninger	1523 K
personuppgifter	2021 dina K
personverninnstillinger	1540 K
pertama	1167 bulan K
pesquisa	35 nossa K
pesquisador	1676 é K
pesquisadora	1676 é K
pevali	1889 K
""", 'ph': """
phone	558 news to your K
photographer	596 staff K
photos	610 K from this story	610 K from this event
""", 'pi': """
pide	756 K
piebilda	1408 K
piece	644 this K	685 this K
pierwszy	1645 K miesiąc
pirmas	1368 K mėnuo
pisala	1889 K je
pisalo	1889 K je
pisao	1889 K je
pisz	1638 K na
pitala	1889 K
pitali	1889 K
pitao	1889 K
pitch	586 K in	684 K in
pitching	684 consider K in
pix	1675 um K	1708 K
""", 'pj': """
pjevali	1889 K
""", 'pl': """
plakaten	1531 vær varsom-K
plakatens	1544 vær varsom-K
plattform	474 unsere K
player	9 this K
please	545 K log in to	556 K share this	587 K help	684 K chip in	684 K give	684 K help if	684 K give if
pleide	1576 K
pliki	1608 bez zgody na K
plusartikelen	1505 K
plusartikels	1416 gratis K	1505 K
""", 'po': """
pobierz	1643 K naszą
poche	955 dans votre K
podatkov	1977 obdelavo osebnih K
podatku	1581 przekaż #% K	1626 #% K	1626 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	251 K	321 K-app	348 vores K	385 den K können sie	385 den K kannst du	385 unseren K	474 unser K	474 unseren K	505 K	531 το K μας	579 follow the K	685 our K	754 nuestro K	969 notre K	1166 K kami	1232 il nostro K	1484 op de K	1505 onze K	1543 hører K	1612 K	1644 nasz K	1707 nosso K	1858 K	1887 naš K	1914 K	1945 náš K	1973 K	2135 K'i	2135 K'imizi
podcasta	1858 K	1973 K
podcastapp	321 K	1484 favoriete K
podcaste	34 našom K
podcasten	321 K	1543 K
podcastimiz	2159 K
podcastimizi	34 K
podcastimme	34 K	901 K
podcastov	1914 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	321 hvor du lytter til K	321 hvor du hører K	385 wo es K gibt	441 folgen des K	441 folge des K	505 K	579 wherever you get your K	579 wherever you listen to K	579 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	251 K	1612 K	1858 K	1914 K	1973 K
podcastul	34 K nostru	1751 K nostru
podcastunk	1118 K
podcastunkban	34 K
podcasty	251 K	283 naše K	1612 K	1914 K
podd	34 vår K	2071 vår K
poddapp	2042 K
poddar	34 våra K	2042 K finns
podden	2042 K
podelite	25 K
podemos	1698 sua ajuda K
poderemos	1698 a sua ajuda K	1706 com a sua ajuda K
podijelite	25 K
podkast	1543 hører K	1574 vår K	1858 K	1973 K	2003 naš K
podkasta	1858 K	1973 K
podkastapp	1543 K
podkasten	1543 K
podkastu	1858 K	1973 K
podle	285 K
podotkl	285 K
podpora	282 vaše K	1944 vaša K	2002 vaša K
podpore	1945 vďaka K	1982 brez vaše K	2003 brez vaše K
podporo	2002 vašo K
podporte	1926 K	1944 K nás	1944 K našu
podpory	263 bez vaší K	283 bez vaší K	1926 bez vašej K	1945 bez vašej K
podprite	1982 K	2002 K nas	2002 K naše
podremos	753 con tu ayuda K
podziel	25 K się
poinformuj	1638 K nas
points	646 the bullet K	646 these bullet K	646 the key K above
pokutoval	285 K
policy	564 our cookie K
politica	1719 K de cookie
political	576 is a K	576 is the K editor
politicieni	1741 nu depinde de K
politika	2118 çerez K
politikasi	2118 gizlilik K
politikredakteur	466 ist K
politikredakteurin	466 ist K
politikressort	391 leitet das K
politikwissenschaftler	383 ist K
politologue	933 est K
poll	35 our K	566 vote in our K	566 take our K	1485 onze K
polub	1590 K nas na
pomagajte	2002 K nam
pomocou	1928 K ai
pomozite	1867 K nam	1886 K nam
pomozte	282 K nám
ponavlja	1889 K
ponavljao	1889 K
ponctuel	935 un don K
pop	684 K your
poprosil	285 K
poprosila	285 K
por	1702 um ano K #
poradil	285 K
portal	1644 nasz K	1887 naš K	2003 naš K
portalu	1622 na naszym K	1622 w naszym K
posez	968 K-la à	968 K-nous
posible	18 hace K
posielajte	1905 K nám
positions	610 our open K
poslechnout	252 si můžete K
posljednji	1876 K besplatni članak
possible	206 ajuda a fer K	215 ajuda a fer K
post	20 rest of this K	603 to view this K	603 to see this K	639 this is a paid K	644 this K	685 this K	1445 deze K te
postadress	2014 din e-K	2023 din e-K kommer inte
postadresse	1516 din e-K	1525 din e-K vil ikke
postanite	1886 K član	2002 K član	2002 K naročnik
postanizda	2139 her sabah e-K	2139 e-K	2153 e-K
postaw	1643 K nam	1643 K mi	1643 K kawę
postfach	363 in ihrem K	363 in dein K	363 in ihr K	363 in deinem K	363 direkt ins K
postkasti	781 otse K
postkastis	781 iga hommik sinu K	781 sinu K
posts	15 free K
potrebna	1886 K nam je
potrebujeme	1944 K vašu podporu
potrebujemo	1967 za ogled K	2002 K vašo
potremo	1220 aiuto K	1231 con il tuo aiuto K
potrivit	1753 K
potrzebujemy	1581 K twojego wsparcia	1643 K twojej pomocy	1643 K twojego wsparcia
pound	684 K you give
pourboire	935 un K
poursuivez	912 K votre lecture
poursuivre	912 K votre lecture
povedal	1947 K	2005 je K
povedala	1947 K	2005 je K
povestit	1753 a K
povikao	1889 K
powered	684 K by you
powerful	685 hold the K to account
powiadomienia	14 K	1587 włącz K	1587 K push	1587 chcesz otrzymywać K
powiedzieli	1646 K
powtarza	1646 K
pozivala	1889 K
pozivali	1889 K
pozivao	1889 K
poznamenal	285 K
poznamenala	285 K
pozvala	1889 K
pozvao	1889 K
""", 'pr': """
praat	1429 K mee	1504 K mee
praca	1644 nasza K
pracujte	249 K s námi	1912 K s nami
prati	1878 K nas na
pratite	1886 K nas
pravi	2005 K
precisa	1706 K de si	1706 K de você
precisamos	1648 K da sua ajuda	1651 K do seu apoio	1706 K da sua ajuda
precisato	1234 ha K
preciso	1667 é K estar logado
precizat	1753 a K
prednostne	1962 K vire
prednostni	1962 K vir
prednostnih	1962 K virov
prednostnim	1962 K virom
predplatitelia	1934 len K	1934 iba K	1934 nájdu K	1934 prečítajú K	1948 K
predvajanje	1967 K videa
preferate	1725 sursele tale K
preferences	564 your cookie K	655 cookie K	655 privacy K
preferida	189 font K	720 fuente K	1680 fonte K
preferidas	720 fuentes K	1680 fontes K
preferides	189 fonts K
preferido	720 medio K
preferidos	720 medios K
preferirane	1847 K izvore
preferirani	1847 K izvor
preferiranih	1847 K izvora
preferita	1184 fonte K su google	1201 fonte K
preferite	1201 fonti K
preferowane	1604 K źródło	1604 K źródła
preferowanego	1604 K źródła
preferowanych	1604 K źródeł
preferowanym	1604 K źródłem
preferred	558 K source on google	590 K source	659 K sources
preglednik	10 vaš K
prehratie	1908 K videa
prejemajte	1952 K vsako	1999 K
prejemati	1992 želite K
prejmite	1999 K
preklinjao	1889 K
preluarea	1724 K textelor
prema	1889 K
premier	912 le K mois	970 le K mois
premium	1465 toegang tot alle K
premoderated	566 K
prenesite	2002 K
prenumerant	2012 bli K	2012 redan K	2012 som K	2069 en K	2070 bli K
prenumeranter	2012 endast för K	2060 är för K	2060 bara K	2060 endast K	2071 våra K	2074 K
prenumerata	1370 K
prenumeration	2074 K
prenumerationen	2014 avsluta K när
prenumeratoriai	1362 tik K
prenumeratoriams	1332 tik K	1362 tekstas skirtas K	1362 straipsnis skirtas K
prenumeratorzy	1634 tylko K
prenumerera	2012 K för att	2014 K på nyhetsbrev	2047 genom att K	2070 K på vårt
prenumeruojate	1332 jau K
prenumeruokite	1366 K
preostanek	1951 K članka
presenteie	1654 K
prethodnog	1882 bez K odobrenja
pretplata	1890 K
pretplati	1862 hvala na K
pretplatite	1836 K se već od	1886 K se
pretplatnici	1875 samo K	1890 K
pretplatnicima	1836 dostupan samo K	1836 dostupan je samo K	1836 dostupan je K	1836 dostupno samo K	1843 samo K	1875 samo K
pretplatnik	1836 već ste K	1886 postanite K
pretplatnike	1836 dostupan samo za K	1843 samo za K
pretplatu	1836 već imate K	1863 uz K	1863 K	1884 uz K
preuzimanje	1842 zabranjeno K	1866 zabranjeno K	1866 zabranjeno je K
preuzmite	1886 K
preventing	562 browser extension is K
preview	660 free K
price	686 the K of a
pridajte	1937 K si nás	1944 K sa k nám
prihvatate	1862 prijavom K
prijavi	24 K se	1862 hvala na K
prijavili	1862 hvala što ste se K
prijavite	24 K se	1886 K se na	2002 K se na
prijavo	1977 s K se	1977 s K na	1977 hvala za K
prijavom	1862 K se slažete	1862 K na
priljubljen	1962 K vir
priljubljene	1962 K vire
priljubljeni	1962 K vir
prima	1752 K lună
primajte	1883 K
primate	1877 želite da K
primati	1877 želite K
primeiro	1708 K mês
primer	216 el K mes	755 el K mes
primo	1233 il K mese
principles	577 the thomson reuters trust K
print	556 click to K
prioriterad	2033 K källa
pripomenul	1947 K
prisijunkite	24 K	1366 K prie mūsų
prispejte	1926 K	1944 K	1944 K aj vy
prispevek	2003 ta K
privacidad	708 política de K	754 nuestra política de K
privacidade	1665 política de K
privacitat	194 política de K
privacy	564 see our K policy	564 to our K policy and terms	564 and the google K policy	685 our K policy
privacybeleid	1427 ons K	1460 ga je akkoord met het K
privacyverklaring	1427 K
privatlivspolitik	301 K
priznaje	1889 K
priznal	1947 K
priznala	1889 K
priznao	1889 K
probeabo	359 wochen im K	473 K
probeer	1504 K nu	1504 K een maand
proberen	1506 gratis K
processing	564 consent to the K
prochains	969 nos K articles
prodavnici	1856 našoj K
produce	628 not free to K	628 not cheap to K
produced	639 K by our brand
proefabonnement	1416 K	1504 neem een K	1506 K
profesor	717 es K	1727 este K
profesora	717 es K
professeur	933 est K
professeure	933 est K
professionista	1198 è giornalista K	1198 giornalista K
professor	191 és K	383 ist K	576 is a K	576 is an assistant K	1676 é K
professora	191 és K	1676 é K
professore	1198 è K
professoressa	1198 è K
professorin	383 ist K
profilazione	1188 i cookie di K
profitez	912 K de nos offres	968 K de
prohibida	716 queda K
proibida	1673 é K a
project	952 trust K
promis	1753 a K	1753 au K
promise	684 K never to
propustite	1877 ne K
prosbu	219 máme na vás K	219 máme malou K	1901 máme malú K	1901 malú K
proseguire	1223 per K la lettura
prosil	285 K
prosila	285 K
prosili	285 K	1646 K
prossima	21 in questo browser per la K
proszono	1646 K
protejate	1748 K de dreptul de autor
provalo	1177 K gratis	1231 K gratis
provided	564 content K by a third party	603 contains content K by
provision	370 erhalten wir eine K	370 eine kleine K	430 bekommen wir eine K	430 eine K vom	452 K
provisions	370 K-links
provisionslinks	452 K
prozent	421 K rabatt
przedruk	1624 K za zgodą
przegap	1636 nie K
przekonuje	1646 K
przetwarzanie	1593 K danych osobowych
przez	1628 K ai
przycisk	1617 klikając K
przyznaje	1646 K
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
pubblicare	6 K un commento	1190 prima di K un commento
pubblicato	22 non sarà K	1190 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1667 o seu endereço de e-mail não será K
publicat	1748 a fost K inițial în
publication	540 is a reader-supported K	639 accurate at the time of K	639 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2054 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	706 bloqueador de K	754 sin K
publicidade	11 a K	1689 depois da K
publicitat	11 la K	215 sense K
publicitate	11 K
publikovanie	1899 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	566 your email address will not be K	577 was first K by	577 was first K on	641 K under license
publishing	639 accurate at the time of K
puhelimeesi	880 suoraan K
puis	912 K # €
puisque	905 K vous êtes là
pungkasnya	1168 K
punya	1125 sudah K akun
purchase	561 K through links on our site
push	413 per K
pushbericht	1458 een K bij
pushbeskeder	324 K
pushmeldingen	1420 K
pushnotiser	2044 K
pushvarsler	1546 K
pustit	252 si můžete K
""", 'py': """
pytali	1646 K
pyysi	903 K
""", 'qu': """
queremos	689 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1170 già che sei K
quieras	696 cancela cuando K	755 cancela cuando K
quitter	905 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1485 doe de K	1485 onze K	1614 nasz K	1614 K
quizie	1614 naszym K	1614 K
""", 'ra': """
raccolta	1235 K fondi
racconta	1234 K
raccontato	1234 ha K
raconte	971 K
rad	1887 naš K
radil	285 K
radila	285 K
radili	285 K
radzi	1646 K
radzili	1646 K
radzono	1646 K
ragino	1369 K
raise	628 help us K
rajaton	851 K pääsy
rakendus	779 meie K	779 K
rakenduses	779 K
raksti	1405 K mums
raksts	1406 šis K
rakstu	1404 šo K
rakstus	1406 visus K
range	680 shop the K
rappelle	971 K
""", 're': """
reach	600 K him at	600 K her at	600 K them at	628 we would K our goal	628 we'd K our goal	684 help us K
reached	547 you've K your limit of free	575 can be K at
reacties	1429 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	547 # % left to K	581 is K by an ai	581 is K by ai	634 link can K this	685 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	535 we're asking K	582 thank you, K	628 funded by K like you	649 K' editor	681 K make this	684 K like you	684 join the K	685 our K	685 funded by its K	688 appeal for K	688 K pay
reading	0 K time	545 keep K for just	545 to finish K	545 to keep K	545 keep K with a	545 K this post for free	634 to your K list
reageren	6 K	1429 om te K	1440 K? mail	1440 K op dit artikel
realizarea	1736 nu a participat la K
realizzazione	1210 non ha partecipato alla K
recalled	687 K
recalls	687 K
recaptcha	549 protected by K
receba	1656 K no seu	1656 K todos os dias	1706 K as	1706 K no seu
receive	549 sign up to K	549 K email from us on behalf of	549 K emails from	564 agree to K emails	684 to K new posts
recevez	915 K chaque	915 K tous les	968 K chaque	968 K notre
recevoir	917 K les alertes	957 j'accepte de K
recherche	474 diese K
recherchen	474 unsere K
rechercheteam	390 K
rechtbankverslaggever	1480 is K
recibe	699 K cada	699 K todas las	753 K cada
recibir	743 acepto K
reclamat	1753 a K
reclame	1751 fără K
recomandat	1753 a K	1753 au K
recomenda	1709 K
reconheceu	1709 K
reconnu	971 a K
recunoscut	1753 a K
recurring	586 K donation	686 K donation
redacteur	1441 is K	1441 is politiek K	1480 werkt als K
redactie	1429 mail de K	1440 contact op met onze K	1440 contact op met de K	1440 tip voor de K	1444 mening van de K	1469 K heeft geen	1504 mail de K	1504 tip de K	1505 onze K
redactor	191 és K	717 es K	1727 este K
redactora	191 és K	717 es K
redakce	243 napište do K	249 do K	249 do naší K	283 naše K	283 jsme malá K
redakci	283 naši K
redakcia	1945 naša K	1945 sme malá K
redakcie	1899 bez súhlasu K	1905 napíšte do K	1912 do K	1912 do našej K
redakcija	1367 mūsų K	1406 mūsu K	1887 naša K	1887 mala K
redakciji	1849 javite se K	1849 pišite K	1856 našoj K
redakcijos	1341 K sutikimo
redakciju	1887 našu K
redakcja	1644 nasza K
redakcji	1624 bez zgody K	1644 naszej K
redaksi	1165 hubungi K	1166 K kami	1166 email K	1166 K
redaksjon	1574 vår K
redaksjonen	1573 kontakt K	1574 kontakt K
redakteur	383 ist K	391 als K	391 seit # K
redakteurin	383 ist K	391 als K	391 seit # K
redaktion	348 vores K	391 leitet die K	395 meinung der K	430 K war an der	431 nicht von der K	434 melden sie sich bei der K	454 produkte wurden von der K	474 unsere K	2071 vår K
redaktionell	454 produkte K ausgewählt
redaktionelle	373 externe K inhalte
redaktionen	303 skriv til K	2023 mejla K
redaktor	244 je K	244 , K	244 - K	1607 - K	1607 , K	1906 je K	1906 , K	1906 - K
redaktore	1385 galvenā K	1385 K
redaktorem	244 je K	1607 jest K
redaktorius	1346 K
redaktorka	244 je K	244 , K	244 - K	1607 - K	1607 , K	1906 je K	1906 , K	1906 - K
redaktorkou	244 je K	1906 je K
redaktorom	1906 je K
redaktors	1385 galvenais K	1385 K
redaktur	1141 adalah K
redazione	1219 la K ti invia	1232 la nostra K
refresh	615 K this page	615 K the page
regala	696 K esta nota
reggel	17 minden K
regioverslaggever	1441 is K
registe	1654 K-se para
register	545 K for free to
registered	632 K users can
registraci	256 děkujeme za K	258 po K
registrarte	699 al K
registrate	743 K a nuestro	753 K
registrati	1177 K per	1231 K per	1231 K gratis
registration	660 free K gives
registreer	1416 K je
registrera	2047 genom att K dig
registrere	1549 ved å K deg
registrieren	359 K sie sich
registrierung	387 K	421 mit ihrer K	421 die K ist kostenlos
registrirajte	1863 K se besplatno	1863 besplatno se K	1978 brezplačno K	1978 K se brezplačno
registrujte	282 K se	1863 K se besplatno
regrette	971 K
regrettent	971 K
reiseangebote	440 unsere K
rejoignez	920 K-nous sur	968 K-nous	968 K notre	968 K nos
rekao	1889 K
rekla	1889 K
reklam	283 bez K	1644 bez K	1644 nie mamy K
reklama	1887 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1554 K
reklamelinks	331 K
reklamer	348 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1623 we współpracy K
reklamsiz	2159 K
reklamy	11 K
relatou	1709 K
rely	685 we K on
remaining	547 free articles K	547 free article K	547 articles K this month	547 free stories K
remind	688 K me later
removed	566 this comment has been K
rendszeres	1117 legyen K
replied	687 K
reply	6 leave a K
report	619 K an error
reportage	474 diese K	969 ce K
reportagem	1707 esta K
reportagens	1707 nossas K
reportaje	754 este K
reported	687 K that
reporter	383 ist K	391 als K	391 seit # K	575 is a K at	575 contact the K at	576 is a K	576 is a senior K	594 contact the K	594 contact our K	594 email the K	596 K	933 est K	1141 adalah K	1538 er K i	1607 - K	1607 , K	1727 este K	1850 je K	1850 , K	1965 je K	1965 , K	2037 är K på
reportera	717 es K
reporterem	1607 jest K
reporterin	383 ist K	391 als K	391 seit # K
reporterka	1607 - K	1607 , K	1850 je K	1965 je K
reportero	717 es K
reporters	684 ask our K	685 our K	685 we, the K
reporting	566 why are you K this	628 keep our K free	645 this K	667 more of our K	685 our K	685 this K	685 K like this	685 goes to K
reports	598 K on
representa	1679 não K a opinião
representam	1667 os comentários não K
reproduced	577 may not be K
reproducerea	1724 K integrală
reproduction	577 K without permission	641 K in whole or in part	932 K interdite	932 toute K	932 droits de K
republish	577 K our articles	577 K this article	641 K this story	641 K our stories
republished	577 K with permission	577 is K from
required	21 K fields are marked	566 K fields are marked
research	576 is a K fellow
researcher	576 is a senior K	576 is a K
reserva	29 es K el dret
reservados	716 derechos K	1673 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	188 tots els drets K
reserve	29 K the right
reserved	491 all rights K	545 article is K for	577 all rights K	1256 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	739 K de sus autores	739 K de quienes los
responsabilidade	30 K de	30 K dos	1667 os comentários são de K
responsabiliza	30 não se K	739 no se K de las opiniones
responsable	30 pas K	30 no se hace K	739 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	466 ist K
ressortleiterin	466 ist K
rest	20 to read the K	545 to read the K of this	644 the K of this
restants	913 articles gratuits K
reste	913 il vous K #%	913 il vous K # %
resultater	312 google-K
results	659 your search K	659 your google K
retrouvez	920 K-nous sur	938 K	968 K-nous
rette	322 K fejl
retter	322 K fejl	322 K alle fejl	1544 vi K feil
rettigheter	1531 alle K forbeholdt
reuters	932 avec K
revelou	1709 K
revient	958 vous K qu'à
rewritten	577 may not be published, broadcast, K
""", 'ri': """
ricamiz	2107 küçük bir K var	2107 sizden bir K var
ricercatore	1198 è K
ricercatrice	1198 è K
ricevi	1180 K ogni	1231 K ogni	1231 K la
ricordato	1234 ha K
rief	476 K
riep	1507 K
riferito	1234 ha K
riippumaton	901 K media
riippumatonta	900 tue K	901 K journalismia
riproduzione	1196 K riservata	1196 © K	1227 è vietata la K	1227 vietata la K
riserva	29 si K
riservata	1229 K agli abbonati
riservati	1196 tutti i diritti K	1229 K agli abbonati
riservato	1177 K ai nostri abbonati	1177 questo contenuto è K	1223 K agli utenti	1229 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	319 af en K
rocznie	1645 K
ropade	2073 K
ropar	2073 K
roper	1576 K
ropte	1576 K
round	585 our K-up
roundup	549 get a weekly K	585 our K	585 weekly K
rozhodl	285 K
rozhodol	1947 K
rozpowszechnianie	1601 K artykułu	1624 dalsze K
""", 'ru': """
rubrice	260 najdete v K
ruft	476 K
ruga	1753 îi K	1753 îl K
rugat	1753 a K	1753 au K
rugau	1753 K
rukoili	903 K
ruled	687 K
rundbrief	386 K
""", 'sa': """
sa	1576 K	2073 K
sabah	17 her K
sabato	17 ogni K
sade	2073 K
sagde	350 K
sagen	476 K
saglasnosti	1882 bez K
sagt	476 K
sagte	476 K
sagten	476 K
said	687 K
saken	1509 likte du denne K	1544 feil i K	1572 denne K	1572 få K	1573 les hele K	1574 denne K
saker	1572 flere K	1574 våre K	1574 alle K
saklidir	2123 tüm haklari K	2123 her hakki K
sako	1369 K
saluran	1129 ikuti K	1129 gabung di K	1166 K kami
samarbeid	1554 i K med en annonsør
samarbejde	331 i K med en annoncør
samarbete	2052 i K med en annonsör
samedi	17 chaque K
samenvatting	1482 deze K	1482 de K is
samenwerking	1469 betaalde K	1469 K met onze partner	1469 K met een commerciële
samstag	17 jeden K
samtycke	2039 ditt K
samtykke	318 dit K	318 give K	326 jeg giver K til	1540 ditt K	1540 gi K
samtykket	1540 K ditt
sang	350 K	1576 K
sanoi	903 K
sanoivat	903 K
sanoo	903 K
satin	2146 K alin
satura	1386 ārējā K
saturday	17 every K
sauca	1408 K
saugomos	1335 visos teisės K
savetovala	1889 K
savetovali	1889 K
savetovao	1889 K
savetuje	1889 K
savjetovala	1889 K
savjetovali	1889 K
savjetovao	1889 K
savjetuje	1889 K
savundu	2161 K
say	566 have your K in	684 have your K
sayenizde	2159 sizin K
says	687 K
sazinies	1405 K ar mums
""", 'sc': """
scarica	1181 K l'app	1181 K la app	1181 K la nostra app	1231 K la nostra	1231 K l'app
schauen	473 K sie vorbei
schick	464 K uns
schicken	464 K sie uns	473 K sie uns
schon	352 wenn sie K hier sind	352 wo sie K hier sind
schreef	1507 K
schreib	434 K uns	473 K uns
schreiben	6 kommentar zu K	375 K sie uns ihre meinung	434 K sie uns	473 K sie uns	473 K sie an
schreibt	383 K über	383 K für	392 K seit # für	473 K uns	476 K
schrieb	476 K
schriftlicher	381 nur mit K genehmigung
schrijf	1418 K je in voor	1418 K je gratis in	1503 K je hier in	1504 K je in	1504 K u in	1504 K je gratis in
schrijft	1441 K over	1441 K voor	1507 K
schrijver	1441 is K en	1444 mening van de K
scria	1753 K pe	1753 K în	1753 așa K
scrie	1750 K-ne
scrii	1750 să ne K
scriitoare	1727 este K
scriitor	1727 este K
scripts	562 unblock K
scris	1753 a K
scritto	1232 chi ha K questo	1234 ha K
scrittore	1198 è uno K
scrittrice	1198 è una K
scrive	1198 K di	1198 K per
scrivi	1231 K a
scrivici	1231 K
""", 'se': """
search	659 on google K
secondo	1234 K
section	566 in the comment K
secure	594 K drop
securedrop	594 K
securely	594 K on signal	594 K via signal	594 contact us K	594 reach us K
segnalacelo	1231 K
segons	217 K
segueix	214 K-nos
seguici	1184 K su	1184 K anche su	1231 K
seguir	704 puedes K a	704 puede K a
segundo	1709 K
sehen	469 K sie hier.
sekarang	1165 donasi K	1165 daftar K
sekite	1366 K mus
sekojiet	1405 K mums
selaimesi	10 K
seleciona	1697 a redação K
selected	639 K by our
selengkapnya	1125 untuk membaca K	1154 membaca artikel K
selgitas	797 K
selitti	903 K
selon	971 K
semaine	17 chaque K	17 une fois par K	970 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	755 a la K	1708 por K
semanal	699 boletín K
seminggu	17 K sekali
send	347 K os	549 we'll K you	594 K us a tip	1525 K inn	1573 K oss
sende	1549 ved å K inn
senden	464 K sie uns
seneste	321 K afsnit
senza	1220 K di te non	1231 K di te non
service	933 est chef du K	933 est cheffe du K
serwisie	1622 w K	1637 naszym K
serwisu	1608 treści z K	1608 treść z K
seslendi	2161 diye K	2161 K
setiap	17 K pagi	1167 K bulan
setmana	214 rep cada K
setmanalment	17 K
settimana	17 ogni K	1233 alla K
settings	564 cookie K	655 cookie K	655 privacy K
setujui	1142 K cookie
seuraa	900 K meitä
""", 'sh': """
share	25 K it	25 K this post	556 K this with	556 K this post on	556 K this if you	556 K this far and wide	556 click to K	561 we may get a K
shareholders	628 not by K	685 no K
shop	652 our K	680 K our
shope	1912 našom e-K
shopu	249 našem e-K	1856 našem web K	1912 nášho e-K
should	594 story we K	594 we K look into	594 we K know about
shouted	687 K
showcase	106 google news K
""", 'si': """
sichern	402 jetzt tickets K:	446 K sie unsere arbeit
sier	1552 til du K opp	1576 K
siga	1661 K-nos no	1661 K-nos nas	1706 K-nos
siger	350 K
sign	24 K in	549 K up to get	587 K up	684 K up for our	684 K up to our	684 when you K up	684 K up now
signal	313 på K	389 auf K	389 K-kanal	1535 på K	2034 på K
signaler	926 K une erreur
signalez	968 K-la-nous	968 K-le-nous
signali	1904 K
signalu	242 K	1605 K
signing	549 thanks for K up	549 thank you for K up	549 by K up, i agree	549 by K up, you agree	549 by K up you agree
silakan	1125 K login	1125 K masuk
silenced	685 refuse to be K
since	535 K you're here
sini	1165 klik di K
sinirsiz	2125 K erişim
sinulle	847 meillä on K pyyntö
site	652 our jobs K	685 our K	1505 onze K
sitede	2131 üçüncü taraf bir K
""", 'sk': """
skaidroja	1408 K
skaityti	1332 norėdami K toliau	1332 norint K toliau	1332 K toliau galite
skaitytojai	1367 mūsų K
skaitytojams	1367 mūsų K
skelbiamas	22 nebus K
skicka	2047 genom att K	2070 K till oss
skirkite	1356 K # proc	1366 K paramą
sklepem	1611 naszym K
sklepie	1611 naszym K
skontaktuj	1606 K się z nami	1606 K się z naszym	1606 K się z naszą	1606 K się z autorem	1606 K się z autorką
skreg	350 K
skrek	1576 K	2073 K
skrev	350 K	1576 K	2073 K
skribent	316 er fast K	1538 er K	2037 är fri K
skriv	347 K til os	347 K dig op	2014 K upp dig	2070 K upp dig	2070 K till oss
skrive	21 logget ind for at K
skrivefeil	1544 funnet en K
skriver	350 K	1576 K	2073 K
skrzynce	1585 w twojej K
""", 'sl': """
slant	2072 en K
slapukais	1347 K	1365 K
slapukus	1347 K
sledite	2002 K nam
sledujte	227 K nás	274 K nás živě	282 K nás	1944 K nás
sliboval	285 K
slobodno	1886 podržite K
""", 'sm': """
small	681 K gift
""", 'so': """
soci	214 fes-te K	214 fes-te'n K
socia	719 hazte K	753 hazte K
social	368 auch bei K media
socialmediacookies	1445 K
socio	692 hazte K	719 hazte K	753 hazte K
sociologue	933 est K
socios	748 solo para K	748 sólo para K
sodelovanju	1979 v K s partnerjem
soglasja	1996 brez K	1996 brez pisnega K
som	1572 en sak K
someone	556 send this to K
something	619 see K wrong	619 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	1753 arată un K
sondajul	35 K nostru
sonderheft	440 unser K	440 das K
sondzie	1614 naszej K	1614 w K	1631 weź udział w K
sonntag	17 jeden K
sordu	2161 K	2161 diye K
sordular	2161 K
soruyor	2161 K
sostegno	1173 il tuo K ci	1173 abbiamo bisogno del tuo K	1231 il tuo K
sostenerci	1173 puoi K
sostengono	1220 ci K ogni mese
sostenitore	1231 diventa K
sostenitori	1232 i nostri K
sostiene	1197 chi ci K	1232 chi ci K	1234 K
sostieni	1173 K il nostro	1173 K la nostra	1231 K il	1231 K la
sostienici	1197 K	1231 K
sostuvo	756 K
sottolinea	1234 K
soubory	238 K cookie
souhlasu	237 bez K	277 bez K
souligne	971 K
source	590 top K
soutenez	908 K notre	935 K-nous	935 K notre	961 en vous abonnant, vous K	968 K-nous	968 K notre	968 K-le	968 K-la
soutenir	908 pour nous K	968 K notre	968 nous K
soutien	908 votre K est	908 a besoin de votre K	958 votre K, même	968 votre K
soutiennent	958 nous K chaque mois
soutiens	968 je K
sovelluksemme	854 lataa K	901 K
sovelluksessa	854 avaa K	881 K
sovellus	854 lataa K	854 lataa ilmainen K	881 K	900 lataa K
""", 'sp': """
spaltist	1538 er K	1538 er fast K
spare	684 can you K
spelregels	1429 K
spende	355 deine K für	355 ihre K hilft	355 deine K hilft	355 jede K hilft	355 jede kleine K hilft	355 jede K zählt	473 ihre K	473 deine K	473 eure K	473 mit einer K	473 K jetzt	473 K uns	477 K
spenden	473 K sie	473 jetzt K	477 K
spendenaufruf	477 K
spendenaufrufe	477 K
spendiere	473 K uns
spendieren	473 K sie uns
spiega	1234 K
spiegato	1234 ha K
sponsored	647 K content
sportredacteur	1480 is K
sportredakteur	466 ist K
sportredakteurin	466 ist K
sportressort	391 leitet das K
sportskommentator	1538 er K
sportverslaggever	1441 is K
spotify	2135 K'da
spottete	476 K
spravodajcom	1906 je K
sprijinul	1750 K tău	1750 avem nevoie de K	1751 K tău
spune	1750 K-ne	1753 K
spunea	1753 K
spuneau	1753 K
spurgte	350 K
spurte	1576 K
spus	1753 a K	1753 au K
""", 'sq': """
squadra	1232 la nostra K
""", 'st': """
staat	1507 K er
stabilito	1234 ha K
stadsverslaggever	1480 is K
stammt	462 K von einer ki
stand	684 K with us
standards	577 our K: the	649 our K team
stay	615 K with us for
ste	1901 keď K už tu	1961 ker K že tu
stelde	1507 K
stellen	440 wir K ein
stellenangebote	401 aktuelle K
stellenmarkt	401 unserem K
stellenportal	440 unserem K	440 unser K
stemme	319 ai-K
steuerlich	417 K absetzbar
steun	1413 met jouw K	1413 met uw K	1413 K ons met	1436 K ons	1504 K ons	1504 K onze	1504 jouw K	1504 uw K
stiahnite	1944 K si
stichpunkte	439 die K
stillingen	341 søg K	1567 søk K
stimme	384 K
stod	350 K der	2073 K det
stond	1507 K
stopite	1964 K v stik z
store	255 app K	411 im app K	652 our K	1918 app K
stories	15 free K	547 free K left	575 for more K like this	632 access to all our K	645 K like this	667 more of our K	685 our K	685 K like this
story	15 free K	20 rest of this K	25 share this K	545 to read the full K	547 free K left	547 last free K	551 read this K in the app	556 share this K on	575 if you have a K to tell	575 email your K to	594 K for us	634 save this K	644 this K	644 the full K	645 this K	645 a K like this	646 this K	685 this K	685 K that took us
straight	549 K to your inbox
straipsniai	1358 nemokami K	1362 geriausi K jūsų
straipsnis	1362 nemokamas K	1367 šis K
straipsnius	1358 nemokamus K
streszczeniu	1628 o K ai
striga	1753 K
strigat	1753 a K	1753 au K
strigau	1753 K
strona	1593 ta K używa
studio	639 our brand K
sturen	1477 K naar
stuur	1477 K een mail	1477 K ze naar
""", 'su': """
subliniat	1753 a K
submitting	549 by K your email
subscreva	1656 K a nossa	1656 K as
subscribe	545 K to continue reading	545 K to read the full	545 to continue reading, K	545 K to get access	545 K for full access	545 K to unlock	545 already K?	549 K to our free	549 K to our weekly	549 K to our daily	549 K for more	558 K to our channel	558 K to our podcast	579 K to the podcast	579 K to our podcast	632 if you already K	632 K now for	656 K here	656 K below	684 K to our	684 K today	684 K now	684 K to get	684 K for free
subscribed	625 you are now K to	677 you have K
subscriber	545 already a K	545 this is a K-only	545 existing K	632 K-only article	632 K-only story	632 K-only content	632 not a K?	652 K event	660 K account	684 become a K	684 becoming a paid K	684 free or paid K
subscribers	545 this article is for premium K	545 for K only	545 exclusively for K	545 is exclusive to K	545 existing K	545 for paying K	545 for paid K	545 is for K	545 are for K	545 only K can read	632 exclusive to our K	632 exclusively to K	662 K can comment	685 our K	688 K
subscribing	545 by K to our	549 by K, you agree	684 consider K
subscription	545 off annual K	545 off an annual K	545 your K helps	545 K is being used on another	545 upgrade your K	545 sign up for a K	545 purchase a paid K	632 your K supports	632 your K makes	632 our K offers	632 our K options	660 without a K	686 annual K	688 K
subscriptions	688 K
subscriptor	183 ja n'ets K	214 fes-te K	214 fes-te'n K
subscriptors	183 només per a K	206 gràcies als K	209 exclusiu per a K	218 K
subscrit	205 K al nostre
subscriu	214 K-te
subscriure	205 en K't
subskrybenci	1634 tylko K	1644 nasi K	1647 K
subskrypcja	1647 K
subskrypcje	1647 K
subskrypcji	1620 w K	1641 w K
substack	545 in the K app	688 K
substacks	688 K
subvention	958 aucune K et
succes	1715 te-ai abonat cu K
successfully	677 K subscribed
sued	687 K
suglasnosti	1882 bez K
suite	961 pour lire la K	961 lire la K ?
suivez	920 K-nous sur	968 K-nous
sumate	753 K al	753 K
summary	646 this K
sunday	17 every K	585 our K email
sundays	17 on K
suosikiksi	867 K
suositteli	903 K
suport	206 amb el teu K podem	206 ens donen K cada mes	214 dona'ns K	214 el teu K	215 ens donen K
suporta	1663 o seu browser não K
support	540 please K us	540 your K, no matter how small	540 K our work by	540 to K my work	540 you can K us	562 your browser does not K	628 K fact-based	684 K us	684 K our	684 K my work	684 K this work	684 your K	684 we ask you to K	684 K the show
supporta	1186 il tuo browser non K
supported	562 your browser is not K	685 reader-K	685 reader K	685 member-K	685 listener-K
supporter	684 become a K
supporting	540 please consider K	684 consider K
survei	1166 K kami
survey	35 our K	35 our reader K	566 reader K	566 take our # minute K	566 two-minute K	566 short K	684 take our K
suscribirte	699 al K
suscribite	743 K a nuestro	753 K
suscripciones	757 K
suscriptor	696 ya soy K	696 ya eres K	753 hazte K
suscriptora	753 hazte K
suscriptores	696 exclusivo para K	696 sólo para K	696 solo para K	754 nuestros K	757 K
susisiekite	1366 K su mumis
sustaining	586 K member	684 K member	684 become a K
sustenta	1707 que K o
sutikimo	1335 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2073 K
svarbiausius	1365 K savaitės
svarede	350 K
svarte	1576 K
svideo	1846 K vam se tekst
svobodno	2002 podprite K
svobodnou	282 podpořte K
svoju	1837 K e-mail	1837 K mejl	1862 K e-mail
""", 'sw': """
swish	2049 via K
swisha	2070 K
""", 'sy': """
syndicated	641 auto-generated from a K feed	641 published from a K feed	641 K feed
syndication	641 our K team
syntetisk	319 K stemme	1541 K stemme
""", 'sz': """
szerint	1120 K
""", 'ta': """
taalfout	1429 K
tady	219 když už jste K
tahun	1167 per K
takes	632 free and K less than
takip	2115 bizi K edin	2115 K et	2130 x'te K	2146 K edin	2158 bizi K edin
takk	1549 ja K, jeg vil
takket	348 K være dig	1574 K være deg
taloustoimittaja	872 K
talsyntes	2040 K
tamamini	20 haberin K	20 yazinin K	2158 K okuyun
tandasnya	1168 K
tanggung	1163 menjadi K jawab penulis
tapana	903 K sanoa
tapkite	1366 K nariu
tarafindan	2132 yapay zeka K	2132 yapay zekâ K
tarayiciniz	10 K
targeting	603 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1088 külső K
tarvitsee	900 K sinua	900 K tukeasi
tarvitsemme	900 K apuasi	900 K tukeasi
tasuta	786 K konto
tavsiye	2161 K etti	2161 K ediyor
""", 'te': """
te	2130 'i x'K
team	685 our K	1505 ons K
teatas	797 K
teavitused	780 K
techredacteur	1480 is K
tegasnya	1168 K
tehisaru	776 K abil	776 tegi K	792 K abil
tehisintellekt	776 K
tehisintellekti	776 K abil	792 K abil
teica	1408 K
teigia	1369 K
teil	447 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	473 K sie uns
teilnehmen	401 jetzt K
teilte	476 K mit	476 K der	476 K die
tekrarladi	2161 K
tekst	20 cały K	20 ceo K	1482 deze K	1644 ten K	1863 ceo K	1887 ovaj K
tekstovima	1874 svim K
teksty	1644 nasze K
telefon	324 på din K
telefoni	780 otse K	780 otse oma K
telegram	16 K	106 K	138 K канал	138 канал в K	189 canal de K	242 K	313 på K	313 K-kanal	368 unseren K-kanal	389 auf K	389 K-kanal	433 unserer K-gruppe	497 K	558 join our K	558 our K channel	684 join our K	704 nuestro canal de K	939 canal K	939 groupe K	1202 canale K	1439 K-kanaal	1535 på K	1535 K-kanal	1605 K	1661 nosso canal no K	1725 canalul de K	1768 мы в K	1768 наш K-канал	1768 в нашем K	1768 новости в K	1785 K	1785 K-канал	1785 K-канале	1848 K	1848 K-u	1879 K kanalu	1904 K	1963 K	2034 på K	2034 K-kanal	2127 K	2172 ми в K	2172 наш K-канал	2172 у нашому K	2188 K	2188 K-канал	2188 K-каналі	2271 kênh K
telegrama	1605 K
telegrame	1904 K
telegrami	771 K kanaliga
telegramie	1605 K
telegramis	771 K
telegramissa	868 K
telegramkanaal	1439 K
telegramkanal	2034 K
telegramon	1084 K
telegramu	242 K	1848 K	1963 K
teljes	20 K cikk
tell	649 K us
telli	794 K kohe
tellija	759 oled juba K
tellijad	790 ainult K
tellijatele	759 artikkel on K	759 ainult K	790 tekst on K	790 lugu on K	790 artikkel on K
tellimus	798 K
temas	717 cubre K
temat	1606 zgłoś K
tenhle	283 K text
tento	1945 K text
terangnya	1168 K
terima	1131 K semua
termos	1665 K de uso
terms	564 agree to our K of	564 agree to our K and	564 agree to the K
terugkijken	1484 hier K
terugluisteren	1484 hier K
testen	359 für # € K	359 für # euro K	473 jetzt K	473 K sie
testez	912 K-nous	968 K-nous
testified	687 K
tetszett	1118 K a cikk
text	646 this K
texte	450 alle K zum
texten	2043 fel i K
texter	2069 våra K	2069 fler K
""", 'th': """
thank	582 K you to the	582 K you to all of you	582 K you to all who	582 K you to our
thanks	582 K to all of you who
them	628 will you join K	681 join K from
thema	434 K für uns
themenseite	426 unserer K
theo	2239 K dõi báo	2270 hãy K dõi	2273 K ông	2273 K bà	2273 K lời
think	566 let us know what you K	684 tell us what you K
thoughts	566 share your K	684 share your K
thousands	684 join K of
threads	242 K
threema	389 auf K
throw	684 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	426 im live-K
tickets	680 K here	680 book K here
ticketshop	401 unserem K
tietosuojaseloste	859 K
tietosuojaselosteen	882 hyväksyt K
tijeku	1862 budite u K
tikkie	1506 K
tiktok	16 K	438 inhalt von K	497 K
tiktokon	1084 K
tiktoku	1848 K	1963 K
til	347 vær med K
tilaa	900 K nyt
tilaaja	851 oletko jo K
tilaajamme	901 K
tilaajana	851 jatka lukemista K	851 K pääset	851 K voit	851 koko juttu K
tilaajat	893 vain K	904 K
tilaajille	851 vain K	893 on K
tilaamalla	882 K hyväksyt	885 K
tilauksen	853 voit peruuttaa K
tilaus	904 K
tilbage	337 gratis artikel K
tilgang	1573 få fri K
till	2007 vi har en bön K dig
tillade	2073 K
tillatt	1564 ikke K å gjengi
tilmeld	294 K dig vores	326 ved at klikke på K	347 K dig
tilmelde	326 ved at K dig
tilmelding	326 ved K
tim	1856 naš K
tin	2274 bản K
tine	1741 fără K nu
tip	303 K os	303 har du et K	347 K os	684 K your	1476 app je K
tipeee	935 K
tipline	594 our K
tipp	434 K für uns
tips	594 news K	1525 K oss	1525 har du et K	1573 K oss	2023 har du ett K	2023 har du K
tipsa	2070 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	287 en lille K at bede	1509 en liten K å be
""", 'tl': """
tl	2160 # K
""", 'to': """
today	587 join K	684 chip in K	684 sign up K	684 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1507 gaf K
toestaan	1481 cookies K
toestemming	1427 K te geven	1445 je K nodig	1445 uw K nodig	1445 geef K	1472 overname zonder K	1481 geen K gegeven	1496 tekst mag zonder K
toeta	783 K meid	794 K meid
toetage	794 K meid
toetus	783 sinu K	794 sinu K	794 teie K
toimetaja	773 K
toimetus	795 meie K
toimintaamme	900 tue K
toimittaja	872 lehden K	872 politiikan K	872 vapaa K	872 on K
toimittajamme	901 K
toimituksellemme	901 K
toimituksemme	901 K
toimitusta	900 tue K
toisti	903 K
told	687 K
torjui	903 K
toteaa	903 K
totesi	903 K
touch	575 get in K with our	684 get in K
""", 'tr': """
trabaja	717 K en
trabajo	692 si te gusta nuestro K	754 nuestro K
trabalho	1698 valoriza o nosso K	1707 nosso K
tracking	655 K
tragen	473 K sie sich	473 K sie hier
traitement	924 K de vos données
trakteer	1504 K ons
traktir	1152 K kami
transcript	646 this K
transferred	564 personal data may be K
translated	580 this article was K
transmis	1753 a K
transparenzhinweis	381 K
tratamento	1665 K dos seus dados
tratamiento	708 K de tus datos
trattamento	1188 K dei dati
travail	969 notre K
tredje	2039 K part
trenger	1512 vi K din støtte	1573 vi K din hjelp
trgovine	1971 naše spletne K
trgovini	1856 našoj K	1971 naši spletni K	1971 naši K
trial	545 your free K	684 start your free K	684 start a free K	686 free K
tribunais	1676 cobre K
tribunales	717 cubre K
trusted	590 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	900 K
tukijaksi	900 ryhdy K
tulisan	1166 K ini
tulisnya	1168 K
tunnistas	797 K
tunnus	889 luo K	900 luo K
tuo	1220 il K #x#
tuomitsi	903 K
tutur	1168 K
tuturnya	1168 K
""", 'tv': """
tvirtina	1369 K
tvrdi	1889 K
tvrdil	285 K
tvrdila	285 K	1889 K
tvrdio	1889 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	687 K
twierdzi	1646 K
twitter	556 share on K	558 follow him on K	558 follow her on K	558 follow them on K	558 follow on K	2130 K'da takip
twitteris	771 K
twitterze	1590 na facebooku i K
""", 'ty': """
tygodniowo	1645 K
tygodniu	17 raz w K
typo	619 spot a K
""", 'ub': """
ubegrenset	1514 K tilgang
""", 'uc': """
ucap	1168 K
ucapnya	1168 K
""", 'ud': """
udbyder	318 ekstern K
udfyldes	303 skal K
udtalte	350 K
""", 'ug': """
ugen	349 om K
""", 'ui': """
uitgeschakeld	1425 javascript is K
uitschrijven	1418 op elk moment K
uitzending	1484 de K hieronder
""", 'uj': """
ujar	1168 K
ujarnya	1168 K
""", 'uk': """
uken	1575 i K
uker	1573 prøv # K
""", 'ul': """
ulubionych	1604 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	562 video K
unbegrenzt	421 alle artikel K
unbegrenzten	447 K zugriff	447 K zugang
unbegrenzter	421 K zugang
undrade	2073 K
uneix	214 K-te
ungkap	1168 K
ungkapnya	1168 K
uniquement	958 nous vivons K grâce
unisciti	1231 K
unlimited	545 get K access	545 K digital access	545 K access for	660 K reading	660 want K access
unlock	20 K this	545 K the rest
unser	474 K ziel	474 K team
unsere	36 K leser	364 K app	443 K neue app	446 durch K leser	473 können sie K	474 K leser	474 K texte
unserem	35 K quiz	359 mit K abo	401 in K shop	401 K online-shop	433 K kanal	440 K shop
unseren	36 K lesern	401 K shop	440 K online-shop	474 K lesern	474 K kanal
unserer	364 in K app	411 K app	426 lesen sie auf K	443 K neuen app	474 K arbeit
unseres	401 K teams
unsubscribe	549 K at any time	549 K anytime	656 K whenever
unterschied	418 machen einen K	418 macht einen K
untuk	1165 masuk K
unutmayin	2146 K
""", 'up': """
upcoming	652 our K
updates	549 get K by email	615 check back for K	615 refresh for K
upgrade	545 K to paid	545 K to read	545 behind the paywall. K
upitala	1889 K
upitao	1889 K
upitnik	1859 K
upozorava	1889 K
upozorila	1889 K
upozorio	1889 K
upozornenia	14 K	1918 K
upozornil	285 K
upozornila	285 K
uppgav	2073 K
uppger	2073 K
uppmanade	2073 K
ups	688 pop-K
""", 'ur': """
urednica	1850 je K	1850 , K	1965 je K	1965 , K
urednik	1850 je K	1850 , K	1965 je K	1965 , K
urged	687 K
urheilutoimittaja	872 K
urteilte	476 K
""", 'ut': """
utbrast	2073 K
utilisation	924 K de cookies	924 K des cookies	924 conditions générales d'K
utilisons	924 nous K des cookies
utilitza	194 K galetes
utilitzem	194 K galetes
utilizamos	708 K cookies	1665 K cookies
utilizza	1188 questo sito K i cookie	1188 K cookie
utilizziamo	1188 K i cookie
utrzymujemy	1644 K się
uttalte	1576 K
""", 'uu': """
uudised	793 meie K
uudiskiri	762 telli meie K	781 K	794 telli K	795 meie K	798 K
uudiskirja	781 K
uudiskirjaga	762 K	781 K
uudiskirjast	781 K
uudistes	770 google K
uutisemme	899 K
uutisilmoitukset	880 K
uutisissa	867 google K
uutiskirje	853 tilaa K	883 K	900 tilaa K	904 K
uutiskirjeemme	853 K	901 K
uutiskirjeen	882 tilaamalla K	883 K
uutiskirjeet	883 K
""", 'uv': """
uvedl	285 K
uvedla	285 K
uviedla	1947 K
uviedol	1947 K
""", 'uy': """
uyardi	2161 K
uyariyor	2161 K
uygulamamiz	2113 mobil K	2159 K
uygulamamizi	2113 K indirin	2113 K indir	2113 mobil K	2158 K indir
uygulamasini	2137 K
uygulamayi	2113 K indir	2113 K indirin
""", 'uz': """
uzviknuo	1889 K
""", 'va': """
vaati	903 K
vaativat	903 K
vacancies	610 our current K	610 our K
vacatures	1450 onze K	1450 alle K in
vacaturesite	1483 K	1483 onze K
vakuutti	903 K
valfri	2010 swisha K summa	2072 K summa
valgfritt	1512 vipps et K	1573 vipps K
valittaa	903 K
valitti	903 K
vallotta	1120 K
vare	2071 tack K er	2071 tack K dig
varnade	2073 K
varnar	2073 K
varoittaa	903 K
varoitti	903 K
varoval	285 K
varovala	285 K
varsel	1546 K
varsler	1546 K	1546 push-K
varslinger	14 K
varuje	285 K
vas	1867 bez K	1887 bez K
vastasi	903 K
vastasivat	903 K
vastaus	21 peruuta K
vayas	689 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2072 i K
vedomosti	1916 svoje K
ven	347 del med en K
vendredi	17 chaque K
venn	1573 del med en K
ventana	710 se abre en una K nueva
veraltet	371 ihr browser ist K
verantwoordelijk	30 niet K	1469 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	430 ist der anbieter K	430 der anbieter selbst K
verarbeitung	414 K meiner daten
verder	20 K lezen	1410 voor je K gaat	1416 lees K met	1416 om K te lezen	1416 K lezen?	1465 gratis K met	1489 lees gratis K	1501 help ons K
verdi	2161 karar K	2161 söz K	2161 diye yanit K	2161 yanit K	2161 cevap K
vereiste	21 K velden zijn	1429 K velden
verfasser	395 meinung der K
verfassers	395 meinung des K
vergoeding	1469 een K ontvangen als
verhaal	1505 dit K	1505 goed K
verhalen	1465 toegang tot alle K	1503 K in je mail	1505 onze K
verhindert	373 ein skript K
verileriniz	2118 kişisel K
verklaarde	1507 K
verktyg	2040 hjälp av ett ai-K
verlag	418 kein K	474 kein K
verouderd	1425 je browser is K
verpassen	473 K sie
verscheen	1435 dit artikel K eerder	1472 versie van dit artikel K	1472 stuk K eerder	1472 artikel K ook	1496 dit artikel K eerst	1496 dit stuk K eerst
verschenen	1472 artikel is eerder K op	1472 artikel is eerder K in de krant
verschenken	473 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1480 doet K vanuit
verslaggever	1440 onze K	1441 is K	1441 is politiek K	1480 is medisch K	1480 werkt als K
verslaggevers	1477 onze K
vertaling	1482 deze K
verteiler	386 K
vertelde	1507 K
vertelt	1507 K
vertraulich	390 redaktion K	464 K hinweise
verwenden	373 wir K cookies
verwendest	371 K einen adblocker
verwendet	373 diese website K cookies	373 diese webseite K cookies
verwendung	438 K von cookies
verzi	252 audio K
verzii	1915 audio K
verzoek	1410 een klein K
vesti	1837 K na mejl
vestima	1848 google K
""", 'vi': """
viber	16 K	106 K	138 канал във K	497 K	1785 K	1848 K	1848 K-u	1963 K	2188 K
viberen	1084 K
viberi	1904 K
viberju	1963 K
viberu	242 K	1848 K
viberze	1605 K
vidare	2012 för att läsa K	2070 läs K för
videa	1967 ogled K
videli	1852 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	390 fotos oder K	438 laden des K	441 mehr K von
videre	292 for at læse K	347 læs K for	1514 for å lese K	1573 les K for
vidjeli	1852 K video
viernes	17 cada K
view	551 K in app
views	30 K of	547 free K left
vigtigste	346 ugens K	346 dagens K
viikko	17 joka K
viikossa	902 K
vijesti	1837 K na e-mail
vijestima	1848 google K
vikala	1889 K
vikali	1889 K
vikao	1889 K
viknula	1889 K
viknuo	1889 K
viktigaste	2069 veckans K	2069 dagens K
viktigste	1572 ukas K	1572 dagens K
vill	2047 ja tack, jag K
vincoli	1233 senza K
vipps	1551 på K	1573 K et	1573 K oss	1573 K til
virtuellen	473 K kaffee
visto	1170 K che sei qui
visualiser	944 K les contenus
visualizzare	1188 per K questo contenuto
vivons	958 nous K grâce à nos	958 nous ne K que
""", 'vo': """
voice	685 our K
volal	285 K	1947 K
volala	285 K
volali	285 K
volg	1423 K ons op	1423 K ons via	1504 K ons
volgende	21 in deze browser voor de K
volgens	1507 K
voor	1418 meld je aan K	1465 veel meer K #
voorbehouden	1435 alle rechten K
voordat	1410 K je gaat
voorkeursbron	1438 K
voorkeursbronnen	1475 K
vorbehalten	359 abonnenten K	381 alle rechte K
vorbei	473 schau K
vores	35 K quiz	295 hent K app	295 i K app	347 støt K	347 hent K	348 K app
vorgelesen	406 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	908 K don nous	935 K don	968 K don	968 K aide pour
vous	18 sans K	969 sans K
""", 'vr': """
vragen	1410 hebben we een gunst te K	1410 we willen je iets K
vriend	1504 word K
vrijdag	17 elke K
vroeg	1507 K
""", 'vs': """
vsebin	1989 do vseh K
vsebina	1967 zunanja K
vsebine	1967 zunanje K	1967 te K
vsebino	9 to K	1967 zunanjo K
vstupenky	249 K na naši
""", 'vu': """
vuodessa	902 K
vurguladi	2161 K
""", 'vy': """
vygenerovala	265 K ai	1928 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	236 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1346 K redaktorius
vyriausioji	1346 K redaktorė
vytvorila	1928 K ai
vyzval	285 K
vyzvala	285 K
""", 'wa': """
waardeer	1462 K dit artikel
waardeert	1462 dit artikel K
waardevol	1410 vond je dit artikel K
waarschuwt	1507 K
wajib	21 ruas yang K
waktu	0 K baca
warf	476 K vor
warned	687 K
warns	687 K
warnt	476 K
warnte	476 K
wartawan	1141 adalah K
washington	576 is a K
waszych	1626 z K wpłat	1644 z K wpłat
""", 'we': """
we	628 K have you.
webbplats	2021 denna K använder cookies
webinar	401 zum K	504 δωρεάν K	504 το K μας	504 K μας	1450 ons K	1611 nasz K	1856 naš K	1971 naš K
webinarimiza	2133 K
webshop	1450 onze K
webshopu	1856 našem K
website	301 dette K bruger	474 unsere K	685 our K	1496 niets van deze K
webwinkel	1450 onze K	1483 de K van	1483 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	686 a K	686 per K	1506 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	549 sign up for our K	585 our K email	585 K round-up
weiter	359 lesen sie sofort K
weitere	426 K texte finden sie
weitergegeben	445 wird nicht K
weiterlesen	20 K	359 K mit	359 jetzt K	359 diesen artikel K	359 kostenlos K	359 mit plus K	371 mit werbung K
weitermachen	446 damit wir K
weiterverwendung	455 K nur mit
weiterzulesen	359 um K
weken	1506 K voor
werbeblocker	371 deaktivieren sie ihren K
werbefrei	474 K
werbelink	452 K
werbelinks	452 K
werbevereinbarung	363 stimme ich der K zu
werbung	11 K	421 alle texte ohne K	421 abo ohne K	474 ohne K
werde	473 K teil
werden	473 K sie teil
werk	1505 ons K
werken	1483 kom K bij
wersja	2 K audio
wesprzyj	1581 K nasze	1626 K	1643 K nas	1643 K nasze	1643 K naszą	1643 K mnie
weten	1429 laat het ons K	1504 laat het ons K	1507 laat K
wetenschapsredacteur	1480 is K
""", 'wh': """
whatever	684 chip in K
whatsapp	16 K	106 K	138 K канал	189 canal de K	189 al teu K	189 a K	242 K	313 på K	313 K-kanal	364 K-kanal der	368 unser K-kanal	368 unserem K-kanal	368 unseren K-kanal	368 zum K-kanal	368 K-kanal von	389 auf K	389 per K	389 K-gruppe	389 bei K	433 unserer K-gruppe	497 K	556 share on K	556 share via K	558 join our K	558 join us on K	558 our K channel	558 updates on K	684 join our K	704 nuestro canal de K	868 K-kanavaa	939 chaîne K	939 canal K	939 sur votre K	939 groupe K	1166 K kami	1202 canale K	1202 gruppo K	1202 su K	1202 numero K	1439 K-kanaal	1439 K-groep	1439 via K	1439 op K	1476 in je K	1476 stuur ze via K	1535 på K	1535 K-kanal	1590 kanał na K	1605 K	1661 nosso canal no K	1661 nosso canal do K	1661 grupo do K	1725 canalul de K	1725 direct pe K	1785 K	1848 K	1848 K-u	1879 K kanalu	1904 K	1963 K	2034 på K	2034 i K	2034 K-kanal	2127 K	2188 K
whatsappa	1605 K
whatsappe	1904 K
whatsappgroep	1439 K
whatsappi	771 K kanaliga
whatsappie	16 K	1605 K
whatsappiin	868 K
whatsappis	771 K
whatsappissa	868 K
whatsappkanaal	1439 K
whatsappkanal	2034 K
whatsappon	1084 K
whatsappu	16 K	242 K	1848 K	1904 K	1963 K
while	535 K you're here
whitelist	562 K our site	562 K this site	562 K us
""", 'wi': """
widerruf	445 K finden sie
widerrufen	363 jederzeit K
window	556 opens in new K	556 opens in a new K
winkel	1483 onze K
winning	576 is an award-K
wirtschaftsredakteur	466 ist K
wirtschaftsredakteurin	466 ist K
wirtschaftsressort	391 leitet das K
wissen	390 K sie mehr
withdraw	564 K your consent
without	18 K you	18 K your	685 K you
""", 'wo': """
woche	17 jede K	475 pro K
wochen	421 # K für	421 vier K für	475 K lang
word	1413 K lid en	1436 K lid	1504 K lid
work	684 back our K	685 our K
""", 'wr': """
write	566 K to us at	684 K to us
writer	575 is a staff K for	575 is a senior K at	576 is a staff K	576 is a senior K	576 is a K
writes	576 K about	598 K on	687 K
writing	639 correct at the time of K
written	576 has K for
wrote	687 K
""", 'ws': """
wsparcia	1644 waszego K	1644 twojego K
wsparcie	1581 twoje K	1643 twoje K
wsparciu	1581 dzięki twojemu K	1644 dzięki K	1644 waszemu K
wspieraj	1626 K	1643 K nas
wszystkich	1633 K treści	1633 do K artykułów	1633 do K tekstów
""", 'wu': """
wurde	384 text K	439 das audio K
""", 'wy': """
wydarzenie	1611 nasze K
wydawcy	1624 bez zgody K	1624 za zgodą K
wyjdziesz	1578 zanim K
wymagane	21 K pola są	1595 pola są K
""", 'x': """
x	1220 #K#
""", 'ya': """
yakiniyor	2161 K
yalvardi	2161 K
yalvariyordu	2161 K
yaniti	21 K iptal et
yanitladi	2161 K
yanitlayin	2146 K
yapabilir	2146 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2111 giriş K
yapay	2132 K zeka ile	2132 K zekâ ile
yapilamaz	2123 alinti K
yapin	24 giriş K	2146 giriş K	2158 bağiş K
yapmak	6 yorum K
yardim	2158 bize K edin
yardimiyla	2151 yapay zeka K	2151 yapay zekâ K
yayimlanmasi	2150 izin alinmadan K
yayinlanamaz	2123 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2129 K	2129 köşe K
yazdi	2161 K	2161 diye K
yazin	2128 bize K	2146 K	2158 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2161 K
yazmak	6 yorum K
""", 'ye': """
year	686 a K	686 per K
""", 'yi': """
yillik	2160 K
""", 'yo': """
youtube	16 K	106 K	373 inhalte von K	438 inhalt von K	497 K	558 on K for more	558 on K for the	1166 K kami	2188 K	2239 kênh K của
youtubeu	1848 K
youtubu	1963 K
""", 'za': """
za	1863 K # €	1921 K # €	1978 K # €
zaak	1440 meer over deze K
zaakceptuj	1608 K pliki cookie
zabranjeno	1866 K kopiranje
zabronione	1601 kopiowanie K
zadarmo	1921 článkov K	1921 články K
zahlasujte	268 K	1931 K
zahtevana	21 K polja
zahtevao	1889 K
zahtijevao	1889 K
zainstaluj	1586 K aplikację	1586 K naszą aplikację
zajednici	1879 viber K
zalo	2239 quan tâm K
zalogowani	1595 tylko K
zalogowaniu	1583 dostępny po K	1583 dostępna po K
zalogowanych	1615 tylko dla K
zaloguj	24 K	1583 K się, aby	1583 K się aby
zamkniesz	1578 zanim K
zamolila	1889 K
zamolili	1889 K
zamolio	1889 K
zamudite	1992 ne K
zapewnia	1646 K
zapisal	2005 je K
zapisz	1585 K się na nasz	1643 K się na	1643 K się do
zapraszali	1646 K
zaradi	1982 K vas	2003 K vas
zaregistrujte	258 zdarma se K	258 se zdarma K	258 zdarma K	258 K se zdarma	1921 K sa zadarmo	1921 K sa
zarejestrowanych	1615 tylko dla K
zarejestruj	1583 K się, aby	1643 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1604 K źródeł
zavisi	1886 K od vas
zavolal	285 K
zavolala	285 K
zaznacza	1646 K
""", 'zb': """
zbierka	1948 K
""", 'zd': """
zdarma	258 článků K	258 články K
""", 'ze': """
zegt	1507 K
zei	1507 K
zeptal	285 K se
""", 'zi': """
zice	1753 K
zicea	1753 K
ziedojums	1409 K
zitten	1505 we K ook op
""", 'zk': """
zkuste	223 K první měsíc	282 K první měsíc
""", 'zn': """
znalosti	253 své K
znanje	1859 svoje K	1859 svoje K u	1974 svoje K
""", 'zo': """
zobrazenie	1908 K tohto obsahu	1908 K obsahu	1908 K príspevku
zondag	17 elke K
zonder	1462 K jouw steun	1462 K uw steun
zostanie	1595 twój adres email nie K
""", 'zp': """
zpravodaj	244 , K
zpravodajem	244 je K
zpravodajkou	244 je K
""", 'zr': """
zrezygnuj	1583 K w każdej chwili	1645 K w każdej chwili
""", 'zu': """
zuerst	455 text ist K	472 text wurde K
zufolge	476 K
zugang	359 noch keinen K
zugeschickt	363 per e-mail K	363 per mail K
zugestimmt	373 externen diensten nicht K
zusammenarbeit	430 beitrag ist in K	430 artikel ist in K	430 text ist in K
zusammenfassung	384 K
zustimmung	373 K jederzeit	373 mit ihrer K	373 ihre K
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
  460),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  539),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 572))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1261), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1261),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1261),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1275),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1306),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1306), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1306),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1306), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2299),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2309), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2317))

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
