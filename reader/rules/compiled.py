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
all.join-price	c1		34	# euro|# euros|€#|#€|# €|eur|ein euro|zwei euro|drei euro|un euro|deux euros|trois euros|tres euros|dos euros|tre euro|due euro|drie euro|$#|£#|# kr|# kronor|# kroner|kroner|kronor|tio kronor|#,-|# zł|złotych|# kč|korun|# ft|forint|# lei|# tl|# lira|liraya|# руб*|рублей|# грн|гривень|# лв|# kn|# din|dinara|# eura|eur|r$ #|reais|# francs|franken|chf|# ευρώ|ευρώ|ريال|دينار|#円|#원|₪	im monat|monatlich|pro monat|im jahr|pro jahr|jährlich|par mois|par an|mensuel*|al mes|al año|mensuales|anuales|al mese|all'anno|mensili|por mês|por ano|mensais|per maand|per jaar|om måneden|pr. måned|måneden|i måneden|årligt|i månaden|per månad|om året|per år|kuukaudessa|kuussa|vuodessa|miesięcznie|na miesiąc|rocznie|za rok|měsíčně|ročně|mesačne|ročne|havonta|havi|évente|egy évre|pe lună|pe an|ayda|aylik|yillik|yilda|в месяц|в год|на месяц|на місяць|на рік|на месец|месечно|годишно|mjesečno|mesečno|godišnje|mesečno|letno|τον χρόνο|τον μήνα|το μήνα|ετησίως|شهريا|سنويا|בחודש|בשנה|per mėnesį|per metus|mēnesī|gadā|kuus|aastas|al mes|a l'any|월
all.local-journalism	s0		7	journalismus|lokaljournalismus|lokaljournalisten|journalisme|presse locale|presse indépendante|presse libre|média indépendant|médias indépendants|periodismo|prensa libre|prensa independiente|giornalismo|informazione libera|stampa libera|informazione indipendente|jornalismo|imprensa livre|journalistiek|lokale pers|journalistik|lokaljournalistik|lokaljournalistikken|journalistikk|lokalavisen din|lokaljournalistiken|journalistiken|journalismia|dziennikarstwo|niezależne media|lokalne media|lokalną prasę|žurnalistiku|novinařinu|nezávislá média|novinárčinu|nezávislé médiá|újságírást|sajtót|jurnalismul|presa liberă|presa independentă|журналистику|независимую прессу|независимые сми|журналістику|незалежні медіа|журналистика|независима журналистика|novinarstvo|novinare|fotoreportere|novinarje|nezavisne medije|lokalne medije|neodvisne medije|δημοσιογραφία|ανεξάρτητη ενημέρωση|الصحافة|עיתונות|žurnalistiką|žurnālistiku|ajakirjandust|periodisme
all.liked-letter	s4		34	?|؟|;	newsletter|newslettera|newsletterul|newsletteru|rundbrief|inscrivez-vous|abonnez-vous|abonne-toi|recevez-en|deje su correo|deja tu correo|déjenos su correo|suscríbete|suscríbase|suscribite|boletín|apúntate|iscriviti|iscrivetevi|abbonati|inscreva-se|assine|cadastre-se|nieuwsbrief|schrijf je in|abonneer|meld je aan|anmäl dig|nyhetsbrev*|prenumerera|nyhedsbrev*|tilmeld dig|meld deg på|uutiskirje*|tilaa|zapisz się|subskrybuj|zaprenumeruj|přihlaste se|odběr*|prihláste sa|odber*|hírlevel*|iratkozz*|iratkozzon|abonează-te|abonați-vă|abone ol*|подпишитесь|подписывайтесь|рассылк*|підпишіться|підписуйтесь|розсилк*|абонирайте|бюлетин*|prijavite se|pretplatite se|bilten*|naročite se|εγγραφείτε|newsletter|اشترك|نشرتنا|הירשמו|ניוזלטר*|subscriu-te|butlletí|telli|uudiskir*|prenumeruok*|naujienlaišk*|piesakies|pieraksties|abonnieren sie|abonniere|melden sie sich|werden sie mitglied|devenez|hazte|diventa|bli medlem|word lid
all.bet	c9		50	#+|+#|ab #|bonus|bonuses|odbierz|bzga|buwei|check-dein-spiel|hilfe|endettement|isolement|appelez|jugarbien|quota|quote|scommett*|cuotas|cuota|apuesta*|odds|aposta*|stop op tijd|#plus|stop i tide|stodlinjen.se|rofus.nu|peluuri|karą|kara|obstaw|zakłady|uzależnieni*|závislost|závislosť|dependență|cotă|cote|залежність|зависимость|зависимост|kladionica|kvota|kvote|κεθεα|#+ και|ετών|#χ
all.our-app	c5		16	lesen sie|lies|hören sie|hör|laden sie|lade|jetzt|artikel|nachrichten|lisez|écoutez|téléchargez|retrouvez|alertes|lee|lea|escucha|descarga|descárgala|noticias|leggi|ascolta|scarica|scaricala|notizie|leia|ouça|baixe|notícias|lees|luister|download|nieuws|læs|lyt|hent|nyheder|les|lytt|last ned|varsler|nyheter|läs|lyssna|ladda ner|lue|kuuntele|lataa|uutiset|czytaj|posłuchaj|słuchaj|pobierz|wiadomości|čtěte|poslechněte|stáhněte|článek|zprávy|čítajte|vypočujte|stiahnite|článok|olvasd|hallgasd|töltsd|citește|ascultă|descarcă|indirin|indir|okuyun|dinleyin|haberler*|читайте|слушайте|скачайте|новости|читайте|слухайте|завантажуйте|новини|четете|изтеглете|новини|čitajte|slušajte|preuzmite|preberite|poslušajte|prenesite|διαβάστε|ακούστε|κατεβάστε|اقرا|استمع|حمل|קראו|האזינו|הורידו|읽|들|llegiu|escolta|descarrega
all.tell-in-comments	c12		34	erzählen sie uns|erzählt uns|erzähl uns|schreiben sie uns|schreibt uns|schreib uns|schreiben sie es|schreibt es|verraten sie|verratet|diskutieren sie|diskutiert mit|teilen sie|dites-nous|dites-le-nous|racontez|racontez-nous|racontez-la-nous|racontez-le-nous|partagez|écrivez-nous|donnez votre avis|cuéntanos|cuéntenos|contanos|déjanos|dinos|díganos|cuéntalo|raccontatecelo|raccontaci|raccontateci|scriveteci|scrivicelo|ditecelo|fateci sapere|facci sapere|conte pra gente|conte para nós|conte aqui|deixe sua|laat het ons|laat het weten|vertel het|vertel ons|deel je|berätta|skriv gärna|dela gärna|fortell oss|skriv til oss|del gjerne|fortæl os|skriv til os|del gerne|kerro meille|kerro|jaa kokemuksesi|napisz|napiszcie|dajcie znać|daj znać|podzielcie się|podziel się|napište|napište nám|podělte se|napíšte|podeľte sa|írjátok meg|írd meg|írja meg|mondd el|spuneți-ne|spune-ne|scrieți-ne|lăsați|bize yazin|paylaşin|yazin|расскажите|напишите|делитесь|поделитесь|пишите|розкажіть|напишіть|діліться|поділіться|пишіть|разкажете|споделете|пишете|napišite|javite nam|podijelite|podelite|recite nam|povejte|zapišite|γράψτε|πείτε μας|μοιραστείτε|اكتبوا|اكتب لنا|شاركونا|شاركنا|اخبرونا|ספרו לנו|כתבו לנו|שתפו|欢迎|歡迎|告诉我们|告訴我們|说说|聊聊|お聞かせ|教えて|お寄せ|알려 주세요|알려주세요|남겨 주세요|남겨주세요|hãy chia sẻ|hãy để lại|ceritakan|tulis|bagikan|explica'ns|expliqueu-nos|deixa'ns
all.ad-label	s9		20
all.ad-label.whole	w9		0
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
de.abo-order	c1		24	bestellen sie|bestell|testen sie|teste|sichern sie sich|sichere dir|sichern sie|verschenken sie|verschenke|lesen sie	jetzt|gratis|kostenlos|geschenkt|ausgaben|wochen lang|monate lang|# euro|# €|€#|nur
de.in-shop	c9		14	# euro|# €|€#|heft|buch|ausgabe|kalender|magazin|sonderheft|tasse	jetzt|erhältlich|bestellen|shop
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
en.never-miss	s6		20	push alerts|push alert|push notifications|push notification|by push|news alerts|text alerts|email alerts|our alerts|our emails|our email|by email|sign up|subscribe|notifications|inbox|our app|our channel	get|turn on|sign up|by|with|for|to|in|on|subscribe
en.newsletter.address	c4		40	box|below|button|at the bottom|at the foot|press|here|and we|and you'll|and the|and it|and get|we'll|to get|to receive|to join	we'll|you'll|it will|arrives|arrive|get|every|each|once a|a month|a week|newsletter|letter|letters|headlines|news|stories|briefing|is yours|are yours|subscribe|free|first|receive
en.newsletter.mailed	c4		22	every|each|daily|weekly|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monthly|once a week|once a month|twice a week|by #am|at #am	news|stories|digest|briefing|letter|newsletter|headlines|recipes|weather|best|guide|tips|reads|reporting|update|updates|roundup|round-up|picks|columns|posts|edition|analysis|story
en.newsletter.topic	c4		5	weather|news|sport|sports|football|business|politics|books|culture|recipes|headlines|best|stories|briefing|letter|local|science|climate|tech|opinion|gardening|daily|weekly|updates|alerts|get
en.newsletter.days	c4		24	stories|news|editor|editors|picks|newsletter|briefing|reporter|reporters|reporting|reads|best|letter|critics	our|your|the best of|by|free
en.newsletter.by-day	s4		14	reporter|reporters|editor|editors|newsletter|inbox|email|free|our|newsroom|desk|unsubscribe
en.newsletter.named	s4		6	headlines|briefing|newsletter|letter|digest|dispatch|bulletin|roundup|round-up|daily brief|morning brief|evening brief|the brief|weekend reads
en.newsletter.list	c4		34	letter|email|emails|mailing list|newsletter|newsletters|our list|list at the|the list at|list below|briefing|digest|bulletin	get|hear|receive|every|weekly|monthly|first|news|at the foot|below|free|here
en.enjoying	s4		40	?	email|newsletter|address|subscribe|sign up|join|donate|chip in|become a member|become a subscriber|follow us|follow me|share it|share this|inbox|briefing|our list|the list|leave a review|rate us|pass it on|forward it|buy me|tip|our letter|my letter|a friend|our shop
en.enjoying.what	s0		5	?	calendar|podcast|newsletter|site|show|blog|series|column|recipes|letter|crossword|article|story|content|posts|post|work|journalism
en.by-email	s4		24	by email|by e-mail|via email|via e-mail	each month's|each week's|every week's|this week's|new posts|new stories|new articles|the briefing|our news|our stories|our best|our latest|updates|release notes|headlines|the latest|new recipes|each new|every new|our weekly|our monthly|our reviews|changes
en.member.free	c1		44	help us|subscribers get|members get|support us|become one|become a|becoming a|subscribe|thanks to our|donate|chip in|join them|if you'd like more|your gift|upgrade	this story|this article|this essay|this post|this piece|this issue|this interview|this recipe|story is|article is|essay is|post is|of story|our stories|our reporting|our articles|our archive|our journalism
en.member.reading	c1		44	free list|free edition|free version|free issue|free newsletter|paying members|paid subscribers|paying subscribers|paying readers|public edition|free tier
en.member.consider	c0		44	if you'd like|if you like|if you enjoy|if you enjoyed|if you value|if you want|if you found|if you read|if you've	stories|story|articles|article|more of them|more like|reporting|posts|post|essay|essays|writing|newsletter|podcast|what you read|this work|our work|my work
en.member.meaning-to	c0		44	join|joining|subscribe|subscribing|donate|donating|become a member|becoming a member|support us|supporting us	today|now|the day|the time|the moment|this week|this month
en.member.with	s1		24	our|your	you|your|every|all|full|whole|unlimited|early	articles|stories|archive|podcast|podcasts|newsletter|newsletters|columnists|writers|critics|reporting|journalism|e-paper|recipes|edition
en.home-delivery	c1		24	$#|£#|€#	a week|per week|a month|per month	paper|newspaper|seven days|sunday|sundays|weekend|edition|call #-#|call #|subscribe
en.gift.doubled	c0		40	gift|gifts|donation|donations|you give|you donate|contribution|contributions	you|your	every|each|any|all|today|before|until|now|by midnight|by our
en.gift.people-like-you	c0		40	depend on|depends on|rely on|relies on|possible|thanks to|because of|powered by|only exist*|need*	a gift of|journalism|reporting|newsroom|investigations|investigation|stories like|this story|donat*|station|programmes|local news|public radio|our work|our campaign*
en.gift.buys	c0		34	could|can|will|would|pays for|helps|buys|provides|feeds	will you|join us|help us|your gift|your donation|please give|donate|give today|people like you|make a donation	?|us|our|today|now|like you|monthly|a month
en.gift.of	c0		30	pays for|pays|could pay|can pay|will pay|funds|could fund|can fund|helps|buys	our|us|a reporter|field|like this|your	reporter|reporting|investigation*|journalism|like you|in the field|newsroom|story|stories
en.discount	s9		24	with the code|with code|use the code|use code|using the code|using code|at checkout|enter the code|quote the code	our|your|you|use|us|readers	#%|half price|off|half off|£#|$#|€#|a discount
en.free-download	s9		22	download|our free|get it|get yours|register now|grab|→	template|templates|guide|calculator|checklist|spreadsheet|spreadsheets|download now|ebook|e-book|webinar|pdf|kit|report|planner|course
en.shop.sales	c9		34	every sale|every purchase|pays for|supports|order|buy|now|available|get yours|£#|$#|€#	reporting|journalism|tote|totes|mug|mugs|calendar|calendars|prints|issue|magazine|newsroom|our work|tea towels|t-shirts
en.tickets.low	c9		18	get|see|you|buy	live|as low as|from
en.bet	s9		40	bet|bets|betting|gamble|gambling|odds|bonus|gambleaware|begambleaware|stake|wager|casino|bookmaker|t&cs|responsibly	apply|t&cs|gambleaware|begambleaware|terms|bonus|your head|correct|subject|odds by|odds from|please
en.bet.label	w9		0
en.shop.label	w9		0
en.related.reading	w11	heading	0
en.recipe.tried	s12		30	let us know|let me know|tell me|tell us|tag me|tag us|leave a|rate it|rate this|star rating|comment below|in the comments|show us|@|#
en.votes	w12		0
en.topic.closed	s12		26	replies|reply|comments|comment|closed|locked|posting|archived	closed|locked|no longer|no new|not open|archived|you can't|you cannot
en.answer	w12		0
en.answer.thanks	s12		34
en.forward.to	s10		16	to someone|to somebody|to anyone|to a friend|to friends|to your friends|to a colleague|to a neighbour|to a neighbor|with someone|with somebody|with a friend|with anyone|with friends|with a colleague|with your
en.forward.if	c10		34	forward it|forward this|forward them|send it on|share this|send them this|pass this on|pass it on|subscribe|newsletter|get your own|sign up here|email|letter
en.clap	c10		34	if you|please|don't forget|useful|enjoyed|liked	you|story|article|follow
en.error.spotted	c12		40	a mistake|an error|errors|mistakes|inaccuracy|inaccuracies|a typo|something wrong	let us know|email us|write to us|contact us|tell us|@|acknowledge it|correct it|fill in|click	us|our|we
en.tip.line	c12		26	send|write|message|share|forward|report|text	us|it|you|your|something|checked|?
en.ask.how	s12		44	?	send us|tell us|write to us|let us know|get in touch with us|email us|message us|share your pictures|share your story|share your stories|share your experience|share your experiences	your pictures|your photos|your videos|your story|your stories|your experience|your experiences|your memories|your views|your thoughts|your name|email us|your answers
en.message-us	s12		14	#|@|whatsapp|instagram|signal
en.author.contact	s14		16	@|#-#|# # #
en.author.heading	w14		0
en.reply-mail	c4		34	you can|just|simply|your|let me|let us|tell me|tell us|questions|i read|we read	send|me|us|questions|feedback|thoughts|ideas|tips
en.print.appears	s15		40	print|edition|issue|newsletter|first appeared|originally appeared|reprints|first ran|was published|headline|magazine|today's paper
en.forward-looking	c16		90	this release|this press release|this announcement|this document|this news release|this statement|this communication|these statements|such statements	risks|uncertainties|differ materially|no obligation|undertakes no
en.equal	c16		60	is an|are an|we're an	discriminate|without regard|all qualified|all applicants|protected|applicable law|encourage|regardless
en.consent.by	s7		44	you consent|you agree|you accept|you confirm|you grant|i agree|you acknowledge|you are agreeing|you're agreeing	data|terms|privacy|policy|conditions|emails|guidelines|information|photo|picture|rights|contacted|rules
en.embed.allow	s7		8
en.pay-in	s1		14	$#|£#|€#|interest-free|payments|instalments|installments|klarna|clearpay|afterpay|paypal|store|shop|usually ready|hours|orders over|orders above|within # days
en.data-none	w16		0
en.related.more-colon	s11	lead-in	24
en.comments.post	c12		26	message board|below|comments|on this story|on this article|forum|our forum|in the comments|comment section|facebook page	your|our|us|this
en.discount.first	s9		10	first|next	order|purchase|bag|box|month|year|booking|class|visit|delivery|shop
en.made-possible	c0		34	made possible by|made possible because|paid for by|funded by|powered by|supported by	news|journalism|reporting|stories|programs|programmes|coverage|station|music	people|listeners|readers|members|neighbors|neighbours|donors|your|you
en.enquiries	s16		20
en.tell-about	c12		34	@|fill in the form|fill out the form|form below|using the form|in the form|whatsapp
en.agony	s12		60	?	@|by submitting|fill in the form|fill out this form|use the form	write|email|e-mail|send|submit|ask
en.will-not-print	c12		40	name|details|contact details|message|email|answer|answers|submission|response|letter	we|our editors	you|your|unless|form|permission|contact|message
en.buy-at	s9		20	£# at|$# at|€# at|£# from|$# from|€# from|at amazon|from amazon|at walmart|at argos|at john lewis|at target|at best buy
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
ru.print-subscription	s1		34	полугоди*|индекс|на газету|нашу газету|отделени*|почтальон*|редакции|на сайте|почты|почте
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
sh.price-edition	c1		26	mjesečno|mesečno|godišnje|na mjesec|na mesec	# eura|# euro|# €|€#|# kn|# din|# dinara|# rsd|# km
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
uk.print-subscription	s1		34	півріччя|індекс|на газету|нашу газету|відділенн*|листонош*|редакції|на сайті|пошти|пошті
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
# (# ratings	894
# (# reviews	894
# (# votes	894
# comentarii	2177
# comentario	968
# comentarios	968
# comentaris	272
# comment	730
# commentaire	1228
# commentaires	1228
# commenti	1545
# commento	1545
# comments	730
# euro el primer mes	284
# from # ratings	894
# from # reviews	894
# from # vote	894
# from # votes	894
# komentar	1475
# komentarai	1724
# komentarze	2023
# komentarzy	2023
# komment	1410
# kommentaari	1032
# kommentar	395	491	1941	2516
# kommentare	491
# kommentarer	395	1941	2516
# kommentti	1138
# kommenttia	1138
# like for this post	894
# like for this reply	894
# likes for this post	894
# likes for this reply	894
# min	711
# min de lectura	975
# min de leitura	2120
# min di lettura	1552
# min leestijd	1839
# min. lesezeit	498
# of # people found this helpful	894
# out of # (# ratings	894
# out of # (# votes	894
# out of # based on # reviews	894
# people found this helpful	894
# people like this	894
# person found this helpful	894
# ratings	894
# reactie	1832
# reacties	1832
# reviews	894
# stars (# votes	894
# stars from # reviews	894
# stars from # votes	894
# yorum	2628
""", '#+': """
#+ gamble responsibly	890
""", '$#': """
$# at amazon	924
$# at walmart	924
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1410
a lire aussi	1232
a message from our sponsor	721
""", 'aa': """
aa	2635
aanbevolen	1836
aanbevolen artikelen	1836
aanbevolen voor jou	1836
aangeboden door	1826
aanmelden	1806
aanmelden nieuwsbrief	1811
aanraders	1836
""", 'ab': """
abbonamenti	1523
abbonamento	1523
abbonati	1523
abbonati ora	1523
abbonati subito	1523
ablehnen	488
abmelden	459
abo	459
abo bestellen	459
abo testen	551
abo verwalten	459
abonament	2166
abonamente	2166
abonare	2166
abone ol	2615
abone olun	2615
abone olun, sinirsiz okuyun	2615
abonelik	2615
abonentiem	1759
abonnee worden	1806
abonneer	1806
abonneer nu	1806
abonnees lezen meer	1876
abonnement	378	459	1199	1806	1924
abonnementen	1806
abonnements	459	1199
abonner	378	1924
abonneren	1806
abonnez-vous	1199
abonnieren	459
about sharing	711
about the columnist	906
about the contributor	906
about the contributors	906
about us	740
abrir	976	2121
abrir mapa	976	2121
abrir menu	2120
abspielen	498
""", 'ac': """
accede	938
acceder	938
accedi	1523
accedi con apple	1585
accedi con facebook	1585
accedi con google	1585
accedi con il tuo account	1585
accept	726
accept all	726
accept all cookies	726
accept and close	726
accept and continue	726
accept toate	2188
accepta i continua	269
accepta i mostra el contingut	269
accepta les galetes	269
accepta-ho tot	269
accepted payment methods	686
accepteer	1828
accepteer alle cookies	1828
accepter	392	1225
accepter alle	392
accepter alle cookies	392
accepter et afficher	1255
accepter et afficher le contenu	1255
accepter et continuer	1225
accepter et fermer	1225
accepter les cookies	1225
accepter tout	1225
acceptera	2513
acceptera alla	2513
accepteren	1828
acces nelimitat la toate articolele	2203
acceso	938
accetta	1542
accetta e continua	1542
accetta e continua oppure abbonati	1585
accetta e visualizza	1566
accetta e visualizza il contenuto	1566
accetta i cookie	1542
accetta tutti	1542
accetta tutto	1542
acconsento a ricevere comunicazioni commerciali	1581
acconsento alla visualizzazione di contenuti esterni	1566
account aanmaken	1806
accueil	1235
aceitar	2110
aceitar cookies	2110
aceitar e continuar	2110
aceitar e ver	2135
aceitar todos	2110
aceitar tudo	2110
aceptar	965
aceptar cookies	965
aceptar todas	965
aceptar todo	965
aceptar y continuar	965
aceptar y ver	995
aceptar y ver el contenido	995
acepto que se me muestre contenido externo	995
acepto recibir comunicaciones comerciales	1010
acompanhe ao vivo	2147
acquista il numero in edicola	1571
acquista la copia digitale	1571
acquista questo numero	1571
activa les alertes	278
activa les notificacions	278
activa les notificacions i no et perdis res	278
activar alertas	1009
activer les alertes	1265
""", 'ad': """
ad	721	1616	1679	2832
ad choices	721
ad feedback	721
adchoices	721
add a comment	730
add a reply	896
add as preferred source	716
add to bookmarks	711
add to favorites	914
add to my topics	716
add to reading list	810
addebito diretto	1522
adicionar aos favoritos	2156
administrer samtykke	1938
adres e-mail	2008
adresa de e-mail	2198
adresa de email	2198
adresa ta de email	2198
adresse e-mail	1208
adresse e-mail invalide	1268
adresse mail	1268
ads	721
advert	721
adverteer bij ons	1861
advertentie	1826
advertenties	1826
adverteren	1861
advertise with us	721
advertisement	721	1471	1540	2624
advertisement feature	721
advertisements	721
advertiser content	721
advertising	721
advertorial	485	619	1506	2174	2624
""", 'af': """
afdrukken	1821
afegeix un comentari	263
afficher ce contenu	1255
afficher l'original	1236
afficher la suite	1235
afficher le contenu	1225
afficher le contenu externe	1255
afficher les commentaires	1228
afficher moins	1236
afficher plus	1235
affiliate	721
affiliate disclosure	721
affiliate-link	485
afgiv din stemme her	403
afmelden	1806
afspelen	1839
afspil	403
after ad	721
after newsletter promotion	699
afvis	392
afvis alle	392
""", 'ag': """
agb	488
aggiungi ai preferiti	1535
aggiungi un commento	1545
agrandir	1235
agrandir l'image	1235
agree	726
agree and continue	726
""", 'ah': """
ahora en portada	972
ahora no	932
""", 'ai': """
ai deja cont	2166
ai deja un abonament	2203
ai deja un cont	2166
ai generated summary	781
ai highlights	781
ai overview	781
ai summary	781
ai uitat parola	2166
ai-generated	781
ai-generated summary	781
ai-genererad sammanfattning	2523
ai-genereret opsummering	403
ai-generert oppsummering	1948
ai-oppsummering	1948
ai-opsummering	403
ai-samenvatting	1858
ai-sammanfattning	2523
aidez-nous	1190
aiheet	1139
ailleurs sur le web	1232
ainult tellijale	1026
aiutaci	1518
aizpildi aptauju	1766
""", 'aj': """
ajouter aux favoris	1218
ajouter un commentaire	1228
""", 'ak': """
akceptuj	2020
akceptuj wszystkie	2020
akkoord	1828
aksepter alle	1938
aktualno	2439
aktuell	495
aktuelle artikel	495
aktuelle nachrichten	495
aktuelles	495
akun saya	1459
akzeptieren	488
""", 'al': """
al abonnee	1876
al abonnee? log in	1806
al een account	1806
alege abonamentul	2203
alege abonamentul potrivit	2203
algemene voorwaarden	1828
all access digital	808
all comments	730
all donations are tax-deductible	804
all news	740
alla kommentarer	2516
alle ablehnen	488
alle abo-angebote	551
alle akzeptieren	488
alle anzeigen	498
alle artikel anzeigen	498
alle artikel unbegrenzt lesen	551
alle bilder	498
alle cookies accepteren	1828
alle cookies akzeptieren	488
alle externen inhalte anzeigen	524
alle kommentare	491
alle kommentare anzeigen	491
alle kommentarer	395	1941
alle newsletter	467
alle nieuwsbrieven	1869
alle reacties	1832
alleen abonnees kunnen reageren	1866
aller au contenu	1235
aller au contenu principal	1235
allerede abonnent? log ind	378
allerede abonnent? logg inn	1924
alles accepteren	1828
alles akzeptieren	488
alles anzeigen	498
alles bekijken	1839
alles klar	499
alles weigeren	1828
allow content	726
allow cookies	726
allow facebook content	779
allow google youtube content	779
allow instagram content	779
allow tiktok content	779
allow twitter content	779
allow x content	779
allow youtube content	779
already a member	689
already a member? log in	689
already a subscriber? log in	689
already a supporter	680
already have an account	689
already have an account? log in	689
already have an account? sign in	689
already registered	808
already registered? log in	808
als e-mail versenden	480
als pdf speichern	552
also	738
also in the news	735
also of interest	892
also on	735
also read	735
also worth reading	19
alte articole	19	2178
alte articole care te-ar putea interesa	19
altmetric	914
altre notizie	19	1549
altre notizie da leggere	19
altri articoli	1549
altri articoli su questo argomento	1549
altri articoli sull'argomento	1549
altro	1552
altro importo	1521
always active	726
""", 'am': """
am meisten gelesen	495
amount	681
ampliar	975	2120
ampliar imagen	975
""", 'an': """
an error has occurred while submitting the form	799
an error occurred. please try again	799
ana sayfa	2631
anadolu ajansi	2635
anasayfa	2631
anbefalede artikler	400
anbefales	1945
anbefalet	400
anbefalt	1945
anbefalte saker	1945
anda mungkin juga suka	1502
anda mungkin suka	19
ander bedrag	1804
andere lasen auch	495
anderen lazen ook	1836
anderer betrag	457
andre leser	1945
ange din e-postadress	2503
ange din mejl	2503
angebot sichern	459
angebote unserer partner	485
anladim	2632
anmelden	459
anmeldung erfolgreich	542
anna palautetta	1138
anna palautetta jutusta	1138
anna tagasisidet	1032
annonce	391	1223
annoncer	391
annonces	1223
annons	2512
annons slut	2512
annonse	1937
annonse - artikkelen fortsetter under	1937
annonse - saken fortsetter under	1937
annonser	1937	2512
annonssamarbete	2527
annual	681
annunci	1540
annuncio	1540
anterior	975	2120	2180
antworten	491
antworten abbrechen	491
anunci	263
anuncie conosco	2139
anuncio	963
anuncios	963
anzeige	485
anzeige - artikel geht unten weiter	557
anzeige - weiterlesen nach der anzeige	557
anzeige anzeige	485
anzeige aufgeben	530
anzeige scrollen, um weiterzulesen	485
anzeige von unserem partner	557
anzeigen	485
""", 'ap': """
apenas assinantes podem comentar	2145
apoie	2087
apoie-nos	2087
aportar	933
approfondimenti	1549
approfondisci	1549
apri	1553
apri la mappa	1553
apri menu	1552
""", 'ar': """
ar santrauka buvo naudinga	1724
ar straipsnis buvo naudingas	1724
ara	2631
archivado en	968
archivo	972
argomenti	1549
argomenti trattati	1549
around the web	735
article content	721
article continues below	721
article suivant	1232
articles connexes	1232
articles les plus lus	1232
articles populaires	1276
articles relacionats	260
articles similaires	1232
articol sponsorizat	87
articole recente	2178
articole recomandate	2178
articole similare	2178
articoli che potrebbero interessarti	1549
articoli consigliati	1588
articoli correlati	1549
articolo correlato	1549
articolo precedente	1549
articolo riservato agli abbonati	1585
articolo successivo	1549
articolo tradotto automaticamente	1568
articolul anterior	2178
articolul pe scurt	2191
artigo anterior	2117
artigo exclusivo para assinantes	2154
artigo exclusivo para subscritores	2154
artigos recomendados	2157
artigos relacionados	2117
artikel als geschenk versenden	577
artikel als pdf herunterladen	552
artikel auf die merkliste setzen	552
artikel bewaren	1877
artikel bewerten	491
artikel delen	1821
artikel drucken	480
artikel freischalten	459
artikel geht unten weiter	557
artikel kostenlos weitergeben	577
artikel lain	1502
artikel lainnya	1476
artikel lesen	498
artikel menarik lainnya	1502
artikel merken	480
artikel mit freunden teilen	577
artikel opslaan	1877
artikel per e-mail empfehlen	552
artikel populer	1502
artikel premium	1501
artikel printen	1877
artikel sebelumnya	1476
artikel selanjutnya	1476
artikel speichern	480
artikel sponsor	1506
artikel teilen	480
artikel terkait	1476
artikel verschenken	459
artikel versenden	480
artikel weitergeben	577
artikel weiterleiten	552
artikel zusammenfassen	526
artikkel on tellijale	1026
artikkel sisaldab reklaamlinke	1035
artikkelen er forbeholdt abonnenter	1924
artikkelen fortsetter under	1937
artikkelen fortsetter under bildet	1937
artikkeli jatkuu mainoksen alla	1133
arvostele resepti	61
""", 'as': """
as + lidas	2117
as mais lidas	2117
ascolta	1535
ascunde	2181
asetukset	1134
asiasanat	1139
ask a question	896
ask ai	781
ask me later	680
ask our ai	781
ask our ai about this story	781
ask question	896
assinar	2091
assinatura	2091
assinaturas	2091
assine	2091
assine agora	2091
assine nossa newsletter	2095
assuntos	2117
""", 'at': """
atidaryti	1726
ativar alertas	2147
atmesti	1736
attiva l'abbonamento	1523
attiva le notifiche	1579
attiva ora	1523
""", 'au': """
auch interessant	495
auch lesenswert	495
auch spannend	495
aucun commentaire	1228
audio abspielen	532
auf bluesky teilen	480
auf die leseliste	577
auf die merkliste	552
auf einer seite lesen	495
auf facebook posten	480
auf facebook teilen	480
auf linkedin teilen	480
auf mastodon teilen	480
auf pinterest merken	61
auf telegram teilen	480
auf twitter teilen	480
auf whatsapp teilen	480
auf x teilen	480
auf xing teilen	480
auf youtube anschauen	532
auf youtube ansehen	532
aufklappen	499
aus der redaktion	495
ausblenden	499
ausklappen	498
autentificare	2166
author affiliations	906
author biographies	906
author biography	906
automatische incasso	1805
autoriser	1225
autre montant	1197
autres articles	1232
""", 'av': """
ava	1034
avaa	1142
avaa kartta	1142
avaa koko juttu	1124
avainsanat	1139
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	894
average rating: #	894
avgi din stemme her	1948
aviso legal	965
avvis	1938
avvis alle	1938
avvisa	2513
avvisa alla	2513
""", 'ay': """
ayrica okuyun	2629
ayrintilar	2632
""", 'ba': """
baca berita lainnya	1502
baca juga	1476
baca nanti	1501
baca selengkapnya	1478
back to top	740
bagikan	1468
bagikan artikel	1468
bagikan ke	1468
bagikan lewat whatsapp	1501
balas	1475
bank transfer	687
bankeinzug	458
bankoverschrijving	1805
""", 'be': """
be the first to answer	896
be the first to reply	896
be the first to review	896
beantwoorden	1832
become a founding member	689
become a friend	682
become a member	682
become a paid subscriber	682
become a patron	682
become a sponsor	682
become a subscriber	689
become a supporter	682
become an insider	808
become an insider and start reading now	808
bedankt voor je aanmelding	1869
bedankt voor je feedback	1866
bedankt voor je inschrijving	1811
bedankt voor uw aanmelding	1869
bedankt voor uw feedback	1866
begambleaware	890
begrepen	1840
bei facebook teilen	480
bei twitter teilen	480
bei whatsapp teilen	480
bei x teilen	480
beitrag auf instagram ansehen	524
beitrag auf x ansehen	524
beitrag mit freunden teilen	577
beitrag teilen	480
bekijk aanbieding	1806
bekijk alle abonnementen	1806
bekijk alle nieuwsbrieven	1869
bekijk alle vacatures	1861
bekijk alles	1839
bekijk de aanbiedingen	1806
bekijk de kaart	1840
bekijk de video	1863
bekijk details	1840
bekijk deze post op instagram	1856
bekijk deze post op x	1856
bekijk dit bericht op instagram	1856
bekijk dit bericht op x	1856
bekijk foto's	1839
bekijk meer	1839
bekijk onze aanbiedingen	1876
bekijk ook	1836
bekijk op youtube	1863
bekijk reacties	1832
bekijk resultaten	1840
beliebt	495
beliebt bei unseren lesern	556
beliebte artikel	495
beliebteste artikel	495
belki daha sonra	2613
beluister dit artikel	1863
benzer haberler	19	2629
beoordeel dit recept	61
beranda	1478
berdonasi	1458
bereits registriert	459
bereits registriert? anmelden	459
bergabunglah dengan tim kami	1491
beri komentar	1475
beri nilai resep ini	61
berikutnya	1478
berita hari ini	1502
berita lain	1502
berita lainnya	19	1476
berita menarik lainnya	1502
berita pilihan	1476
berita populer	1476
berita terbaru	1476
berita terkait	1476
berita terkini	1476
berita utama	1476
berlangganan	1459
berlangganan sekarang	1459
best gelezen	1836
beste aanbieding	1876
betaalde inhoud	1826
betaalde samenwerking	1881
betaalmethode	1804
betaalmethoden	1804
betaalmethodes	1804
betalt annonce	391
betalt indhold	391
betrag eingeben	457
bewaar	1821
bewaar artikel	1821
bewaar dit artikel	1877
bewaar dit artikel om later te lezen	1877
bewaar recept	61
bewaren	1821
bewerte dieses rezept	61
bewerten sie diesen artikel	536
bezahlte anzeige	557
bezahlte partnerschaft	557
bezahlte werbung	87
bezahlter inhalt	87	485
""", 'bi': """
bidra	1921	2495
bidrag	375
bienvenido	938
bild anzeigen	499
bilder anzeigen	498
bildergalerie	495
bilginizi sinayin	2631
billed annually	808
billed monthly	808
bitte bleiben sie fair und sachlich	536
bitte bleiben sie sachlich und fair	536
bize destek olun	2614
""", 'bl': """
bleiben sie informiert	467
bli medlem	1921	2495
blijf op de hoogte	1811
bliv medlem	375
bluesky	712
""", 'bn': """
bns	1036	1728
bns inf	1728
bns/afp	1036
""", 'bo': """
boletim	2095
boletines	945
boleto	2090
bonifico	1522
bonifico bancario	1522
bonus video	2316
bookmark	711
bookmark this	711
bookmark this article	711
""", 'br': """
brak komentarzy	2023
branded content	963	1881
brought to you by	721
browse all	740
browse all newsletters	799
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2628
buat akun	1459
buffer	712
buka	1479
buka peta	1479
bunlari da okuyun	2629
buscar	975	2120
butlletins	280
buy at amazon	924
buy from amazon	924
buy it now	891
buy on amazon	924
buy tickets	891
buy us a coffee	682
""", 'ca': """
cada aporte cuenta	1013
cada euro conta	2152
cada euro cuenta	1013
cada real conta	2152
cadastrar	2091
cadastre-se	2091
cadeau-artikel	1806
califica esta receta	61
cambiar mis preferencias	995
cambiar preferencias de cookies	995
cancel	681
cancelar respuesta	968
capito	1553
caratteri rimanenti: #	1576
cargar contenido	965
cari	1478
carica altri	1552
carregando	2135
carregar mais	2120
carta di credito	1522
carte bancaire	1198
categorias	2117
categorie	1549
categories	735
categorii	2178
""", 'ce': """
cele mai citite	2178
cele mai citite articole	2206
cele mai noi	2178
cele mai populare	2178
cerca	1552
cerrar	932
ces articles devraient vous plaire	1276
cetak	1468
cetak artikel	1501
cetak halaman	1501
cetak resep	61
cevapla	2628
""", 'cg': """
cgu	1225
cgv	1225
""", 'ch': """
chaque don compte	1271
chaque euro compte	1271
chargement du sondage	1263
charger plus	1235
chci darovat	297
check amazon	924
check price	924
check price at amazon	924
check prices	924
check your email	845
check your inbox	845
chiedi alla nostra ia	1568
chiudi	1517
chiudi menu	1552
choisissez la formule qui vous convient	1272
choisissez un montant	1197
choisissez votre formule	1272
choose an amount	686
choose your payment method	686
choose your plan	689
""", 'ci': """
citation formats	914
cite this article	914
citi lasa	1761
citi raksti	1761
""", 'cl': """
clasificados	963
click here	740
click on a star to rate it	894
click to enlarge	740
cliquer ici pour partager	1218
close	681
close extra sharing options	711
close menu	740
close share panel	711
close this message	680
clube do assinante	2139
""", 'co': """
codes promo	1223
colabora	933
collapse	740
comenta	968
comentar	968	2113
comentarii	2177
comentario	968
comentarios	968
comentaris	263
comentariu	2177
comente	2113
comment	712	730
comment ne plus voir ce message	1189
comment policy	730
commenta	1545
commenta l'articolo	1545
commenta per primo	1545
commentaire	1228
commentaires	1228
commenter	1218	1228
commenter l'article	1228
commenti	1545
commento	1545
commento in attesa di moderazione	1576
comments	730
comments off	730
commercial content	721
community guidelines	730
community rules	730
compare plans	689
comparte	957
comparteix	263
comparteix a facebook	286
comparteix a whatsapp	286
comparteix a x	286
compartilhar	2103
compartilhar no linkedin	2103
compartilhar no twitter	2103
compartilhar no whatsapp	2103
compartilhar no x	2103
compartilhar por e-mail	2103
compartilhar via	2103
compartilhe	2103
compartilhe isso	2103
compartir	957
compartir en	957
compartir en bluesky	957
compartir en linkedin	957
compartir en telegram	957
compartir en twitter	957
compartir en x	957
compartir por correo	957
compartir por email	957
complete coverage	735
compra questo numero	1571
compris	1236
comunicar erro	2113
concordo	2110
condiciones de uso	965
condiciones generales	965
conditions d'utilisation	1225
conditions de publication	1263
condividi	1535
condividi articolo	1535
condividi su	1535
condividi su facebook	1535
condividi su linkedin	1535
condividi su telegram	1535
condividi su twitter	1535
condividi su x	1535
condividi via email	1535
condivisioni	1535
condizioni d'uso	1542
conectare	2166
configura les galetes	269
configurar cookies	965
connectez-vous	1199
connexion	1199
consigliati	1549
consigliati per te	1549
consigue tu entrada	999
consulta las esquelas de hoy	999
consulta las normas de la comunidad	1004
consulta les esqueles	274
consulta todas nuestras newsletters	1010
consulter	1235
cont nou	2166
contact	740	1228	1832	2177
contact us	730
contactez-nous	1228
contacto	968
contactos	2113
contato	2113
contattaci	1545
contatti	1545
contenido de marca	963
contenido de nuestros socios	972
contenido elaborado por la marca	999
contenido exclusivo	938
contenido exclusivo para socios	1014
contenido externo	995
contenido externo recomendado	995
contenido ofrecido por	963
contenido para suscriptores	938
contenido patrocinado	963
contenido promocionado	963
contenido recomendado	1018
contenido relacionado	972
contenido solo para usuarios registrados	1014
contenidos recomendados	1018
contenidos relacionados	972
content from our partner	813
content from our partners	813
content from our sponsor	813
contenu commercial	1223
contenu de marque	1223
contenu externe	1255
contenu partenaire	1223
contenus partenaires	1223
contenuti correlati	1549
contenuti sponsorizzati	1540
contenuto esterno	1566
contenuto esterno consigliato	1566
contenuto per abbonati	1523
contenuto premium	1585
contenuto promozionale	1571
contenuto riservato	1523
contenuto riservato agli abbonati	1585
contenuto riservato agli utenti registrati	1585
contenuto sponsorizzato	1540
contingut exclusiu per a subscriptors	284
contingut extern	269
contingut extern recomanat	269
contingut ofert per	274
contingut patrocinat	263
continua a leggere	1552
continua amb apple	284
continua amb facebook	284
continua amb google	284
continua con apple	1585
continua con facebook	1585
continua con google	1585
continua depois da publicidade	2108
continua llegint	287
continua senza accettare	1542
continua senza sostenere	1517
continuar a ler	2120
continuar com apple	2154
continuar com facebook	2154
continuar com google	2154
continuar con apple	1014
continuar con facebook	1014
continuar con google	1014
continuar e fechar	2110
continuar lendo	2120
continuar leyendo	975
continuar sem apoiar	2086
continuar sin donar	932
continue	681
continue a ler	2117
continue lendo	2091
continue reading	735	740
continue reading below	721
continue reading the main story	721
continue reading with a subscription	689
continue to article	680
continue to the article	680
continue without accepting	726
continue without donating	680
continue without supporting	680
continuer avec apple	1272
continuer avec facebook	1272
continuer avec google	1272
continuer la lecture	1199
continuer sans accepter	1225
continuer sans donner	1189
contribua	2087
contribuer	1190
contribuez	1228
contribuir	2087
contribuisci	1518
contribute now	682
contribute with google	682
contribuye	933
contul meu	2166
cook mode	61
cookie notice	726
cookie policy	726	1542
cookie preferences	726
cookie-einstellungen	488
cookie-instellingen	1828
cookie-instellingen aanpassen	1856
cookiebeleid	1828
cookieindstillinger	392
cookiepolicy	2513
cookiepolitik	392
cookies	309	392	1828	1938	2513
cookies aanpassen	1856
cookies akzeptieren	488
cookies instellen	1828
cookies policy	726
cookies wijzigen	1856
cookievoorkeuren wijzigen	1856
copia il link	1535
copia link	1535
copiar el enlace	957
copiar enlace	957
copiar link	957	2103
copiar o link	2103
copied	711
copied to clipboard	810
copier l'url	1218
copier le lien	1218
copy	712
copy link	711	1468	2766
copy link copied	711
copy link to clipboard	711
copy this link	711
copy url	711
corrections policy	730
correlati	1549
cosa pensi di questo articolo	1568
count me in	699
""", 'cr': """
crea un account	1523
crea un alert	1579
crear alerta	1009
crear cuenta	938
crear una cuenta	938
create a free account	689
create account	689
create an account	689
create free account	689
created with ai	781
credit card	687
credit or debit card	687
creditcard	1805
criar alerta	2147
criar conta	2091
""", 'cs': """
csatlakozz csapatunkhoz	1413
""", 'cu': """
custom amount	681
""", 'cz': """
czas czytania # min	2030
czytaj dalej	2030
czytaj dalej za	2005
""", "d'": """
d'autres articles	1232
""", 'da': """
da non perdere	1549
da non perdere in edicola	1540
daftar	1459
daha fazla	2631
daha sonra	2613
daha sonra hatirlat	2613
daha sonra oku	2622
daily newsletter	699
dal web	1549
dalej	2027
dalies	1764
dalies ar rakstu	1759
dalintis	1718
dalintis facebook	1723
dalintis su draugais	1723
dalyvaukite apklausoje	1725
dans cet article	1232
darovat	297
daruj	297	2434
das interessiert andere leser	495
das lesen andere	556
das neueste	495
datenschutz	488
datenschutz-einstellungen	488
datenschutzeinstellungen	488
dauerauftrag	454
dauerwerbung	485
""", 'de': """
de samenvatting kan fouten bevatten	1858
de tekst gaat verder onder de foto	1826
debat: skriv	395
debatt: si din mening	1941
debatte	491
debattregler	1941
deconectare	2166
deel	1821
deel artikel	1821
deel dit	1821
deel dit artikel	1821
deel dit bericht	1901
deel dit verhaal	1901
deel op facebook	1821
deel op twitter	1821
deel op x	1821
deel via	1877
deel via e-mail	1821
deel via whatsapp	1821
deine e-mail-adresse	467
deine meinung	491
deixa un comentari	263
deixe uma resposta	2113
deja un comentario	968
deja una respuesta	968
dejar de seguir	1009
dejar un comentario	968
del	387	1933
del artikel	387
del artikkel	1933
del artikkelen	1933
del artiklen	387
del artiklen gratis	378
del med	387	1933
del saken gratis	1924
del via e-mail	387
del via e-post	1933
dela	2508
dela artikel	2508
dela artikeln gratis	2498
dela med	2508
dela via e-post	2508
dela via mejl	2508
delen	1821
delen op bluesky	1877
delen op facebook	1821
delen op linkedin	1877
delen op whatsapp	1877
delen op x	1877
delen via	1877
delen via e-mail	1821
delen via facebook	1821
delen via twitter	1821
delen via whatsapp	1821
deli	2442
deli na facebooku	2442
delite	2442
delite to novico	2442
delite to zgodbo	2442
delivered daily	799
delivered to you	699
delivered weekdays	799
delivered weekly	799
dengarkan	1468
deretter # kr/mnd til du sier opp	1924
derniers articles	1232
desa	263
desa l'article	286
deschide	2181
descuentos	963
desplegar	976
desplegar redes sociales	957
destacadas	972
destacados	972
destaques	2117
destek ol	2614
destek olun	2614
det er gratis at oprette en profil	378
detail	1479
details	499	741	1840
details anzeigen	499
detaily	316
detalhes	2121
detalii	2181
detaljer	404	1949	2524
detalles	976
detaylar	2632
dettagli	1553
dette er en annonse	1937
dette er en plus-artikel	378
dette er en plussak	1924
dette leser andre	1945
devamini oku	2631
devenez membre	1190
devenir membre	1190
deze video is niet beschikbaar	1856
""", 'dh': """
dha	2635
""", 'di': """
di santrauka	1725
dicci la tua	1576
die meistgelesenen artikel	495
diesen artikel kommentieren	491
diesen artikel teilen	480
diesen artikel verschenken	552
diesen beitrag auf facebook ansehen	524
diesen beitrag auf instagram ansehen	524
diesen tweet ansehen	524
digg	712
digital subscription	689
digital-abo	459
digitalabo	459
digitale krant	1806
digite seu e-mail	2095
dimensione carattere	65
dimensione testo	65	1535
dimensiune text	65
din e-mail	383
din e-post	1929	2503
din e-postadresse	1929
dinle	2622
dirbk su mumis	1725
direct debit	687
direct lezen	1876
direct naar het recept	61
direct toegang	1876
direct verder lezen	1806
direkt zum rezept	61
discussie	1832
discussion about this post	740
discussione chiusa	1545
diskuse	312
diskusia	2383
diskuter	1941
diskutera	2516
diskutieren	536
diskuze	312
dismiss	681
dismiss this message	680
distribuie	2171
distribuie articolul	2171
distribuie pe facebook	2205
distribuie pe whatsapp	2205
dit artikel delen	1877
dit bericht op instagram bekijken	1856
dit is een advertentie	1881
dit is een premium artikel	1876
dit vind je misschien ook leuk	1836
diventa socio	1518
diventa sostenitore	1518
""", 'dn': """
dnes ne	296
dnes nie	2387
""", 'do': """
do mesmo autor	2117
do not sell my personal information	726
do not sell or share my personal information	726
doar	2087
dodaj komentar	2442
dodaj komentarz	2023
doe	2087
doe agora	2087
doe mee en win	1861
don mensuel	1190
don ponctuel	1190
don't miss	735
don't miss out	699
don't want to see this? remove ads	721
dona	933	1518
dona adesso	1518
dona ahora	933
dona ora	1518
dona'ns suport	256
donar	933
donar ahora	933
donasi	1458
donasi sekarang	1458
donate	682
donate become	682
donate here	682
donate monthly	682
donate now	682
donate today	682
donations are tax-deductible	804
donazione mensile	1518
donazione singola	1518
doneer	1802
doneer nu	1802
doneer via ideal	1873
doner	375	1921
donera	2495
donera nu	2495
doneren	1802
doniraj	2308	2434
doniraj odmah	2308
doniraj zdaj	2434
donirajte	2308	2434
donner	1190
doorsturen	1821
dossier	495	1232	1549	1836
dossiers	495	1232	1836
download citation	914
download data is not yet available	914
""", 'dr': """
drucken	480
druge novice	19
drukuj	2015
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	383
du er nu tilmeldt nyhedsbrevet	383
du kan til enhver tid afmelde dig	383
dukung jurnalisme independen	1458
dukung kami	1458
""", 'dy': """
dyskusja	2023
""", 'e-': """
e-avis	378	1924
e-edition	740
e-gazete	2615
e-mail	302	383	467	712	2008	2095	2227
e-mail eingeben	467
e-mail teilen	480
e-mail-adresse	467
e-mail-adresse eingeben	467
e-mailadres	1811
e-mailadresse	383
e-mailen	1821
e-paper	459	740
e-pasta adrese	1783
e-pasts	1783
e-post	1051	1929	2503
e-posta	2652
e-posta adresiniz	2652
e-posta adresinizi girin	2652
e-postadress	2503
e-postadresse	1929
e-posti aadress	1051
e-tidning	2498
e-wydanie	2005
""", 'ea': """
eavis	1924
""", 'ed': """
edasi lugemiseks logi sisse	1026
edellinen	1141
edellinen juttu	1139
editor's choice	735
editor's pick	623	735
editor's picks	735
editors' choice	735
editors' picks	735
edizione digitale	1523
""", 'ee': """
eenmalig	1802
eerste maand gratis	1876
""", 'ei': """
ei kiitos	1122
ei nyt	1122
ei, kiitos	1122
einblenden	499
einklappen	498
einloggen	459
einmalig	454
einmalig spenden	454
einstellungen	488
einwilligung	488
""", 'el': """
elders op het web	1836
elige una cantidad	936
elke bijdrage telt	1873
elke donatie telt	1873
elke euro telt	1873
elolvasom	1413
els preus poden variar	274
elsewhere on the web	735
elta	1728
elta inf	1728
""", 'em': """
em alta	2117
em destaque	2117
email	699	712	2227
email (required	699
email address	699
email article	711
email this	711
email to a friend	711
emneord	1945
emner	400	1945
empfehlen	480
empfehlungen	495
empfehlungen der redaktion	495
empfohlene artikel	495
empfohlener externer inhalt	488
empfohlener redaktioneller inhalt	488
""", 'en': """
en ce moment	1232
en continu	1232
en directo	972
en este tema	1018
en otros medios	972
en portada	972
en savoir plus	1225	1235
encontrou algum erro	2113
encontrou um erro	2113
ende der werbung	598
engangsgave	1921
enim loetud	1028
enlace copiado	957
enlace copiado al portapapeles	1017
enlarge	741
enlarge image	740
enlarge this image	740
enne kommenteerimist loe reegleid	1032
enregistrer	1218
enregistrer cet article	1275
enregistrer l'article	1275
enregistrer la recette	61
entdecken sie unsere newsletter	542
entendi	2121
entendido	976
enter amount	686
enter your email address	699
entra	1523
entra nella conversazione	1576
entradas relacionadas	972
entrar	938	2091
entrar com apple	2154
entrar com facebook	2154
entrar com google	2154
entre	2091
entre com sua conta	2154
envia per correu	286
envia-ho per correu	286
enviar a un amigo	1017
enviar para um amigo	2156
enviar por correo	957
enviar por e-mail	2103
enviar por email	957
enviar por whatsapp	957
envie de lire la suite	1272
envoyer par courriel	1275
envoyer par e-mail	1218
envoyer par email	1218
envoyer par mail	1218
""", 'ep': """
epaper	740
""", 'er': """
er der fejl i artiklen	395
er du allerede abonnent	378	1924
er ging iets mis. probeer het later opnieuw	1869
er is iets misgegaan	1869
er is iets misgegaan. probeer het later opnieuw	1869
ergebnisse anzeigen	499
err/bns	1036
erstellt mit ki	526
""", 'es': """
es folgt werbung	598
es ist ein fehler aufgetreten	542
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	542
esci	1523
escolha do editor	2117
escolha o seu plano	2154
escolha seu plano	2154
escolha um valor	2089
escribe tu correo	1010
escribe tu email	1010
escribe un comentario	968
escuchar	957
espace partenaire	1223
espacio patrocinado	999
espandi	1553
especiais	2117
esqueceu a senha	2091
esqueci minha senha	2091
esquelas	999
esqueles	274
essai gratuit	1199
""", 'et': """
et pot interessar	260
et pots donar de baixa en qualsevol moment	280
et queden # articles gratis aquest mes	284
et recomanem	260
etichete	2178
etiketler	2629
etiquetas	972	2117
etiquetes	287
ets subscriptor? identifica't	284
etusivu	1139	1141
etusivulle	1139
""", 'ev': """
every contribution counts	804
every dollar counts	804
every donation counts	804
every gift counts	804
""", 'ex': """
exclusiu per a subscriptors	284
exclusive content	689
exclusive to subscribers	808
exclusivo assinantes	2091
exclusivo para assinantes	2154
expand	740
expand all	741
expandera	2524
expandir	2121
explore	738
explore more	735
explore more on these topics	735
explore our newsletters	799
explore our subscription offers	808
explore subscription offers	808
export citation	914
external content	779
external links	711
externe content	1856
externe inhalte	488
externe inhalte anzeigen	488
externe inhalte erlauben	488
externe inhoud	1856
externen inhalt anzeigen	488
externen inhalt laden	488
externer inhalt	488
externer inhalt konnte nicht geladen werden	524
""", 'ez': """
ezt is olvassa el	1411
""", 'fa': """
facebook	712
facebook messenger	712
facebook twitter	711
facebook twitter email	711
facebook twitter linkedin email	711
facebook twitter whatsapp	711
facebook x	711
fai il quiz	1576
fai il test	1576
fai una domanda su questo articolo	1568
faire un don	1190
fale conosco	2113
fandt du en fejl	395
fant du en feil	1941
fast geschafft	542
favorilere ekle	2622
favoris	1218
fazer login	2091
""", 'fe': """
featured articles	735
featured content	735
featured stories	735
fechar	2086	2120
feedback	491	730	1832
feedback geben	491
fehler gefunden	491
fehler im artikel gefunden	491
fehler melden	491
fel i artikeln	2516
feliratkozom	1416
fermer	1189
fermer le menu	1235
fes-te soci	256
fes-te subscriptor	256
fetching more	740
""", 'fi': """
fil info	1232
filed under	735	740
find out more	740
fique por dentro	2095
first name	699
fizetett tartalom	1406
""", 'fj': """
fjern annoncer	391
fjern annonser	1937
""", 'fl': """
flecha	938
fler	2520
fler artiklar	2520
fler nyheter	2520
flere artikler	400	1945
flere nyheder	400
flere nyheter	1945
flere saker	1945
flipboard	712
""", 'fo': """
fold ud	404
folgen	481
folgen sie uns	481
follow	716
follow author	716
follow live	716
follow this author	716
follow this topic	716
follow topic	716
follow us	716
follow us on facebook	716
following	716
font size	711
fontin koko	65
for abonnenter	378	1924
for subscribers	689
forgot password	689
forgot your password	689
forma de pagamento	2089
forma de pago	936
formas de pagamento	2089
formas de pago	936
forrige	403	1948
forrige artikel	400
forrige artikkel	1945
forse in seguito	1517
forsiden	400	1945
foto	1476
foto galeri	2629
fotogalerija	1725
fotostrecke	495
fout gespot	1832
fout gezien	1832
fout melden	1840
foutje gezien	1832
""", 'fr': """
frag unsere ki	526
fragen sie unsere ki	526
free daily newsletter	699
free newsletter	699
free weekly newsletter	699
friss	1411
from around the web	735
from our partners	735
from our sponsor	721
from our sponsors	721
from the web	735
""", 'fu': """
full coverage	735
full results	741
full score	741
fullscreen	740
fullskjerm	1948
further reading on this site	735
""", 'ga': """
ga akkoord	1828
ga naar inhoud	1839
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1718
gallery	1549
gamble responsibly	890
ganzen artikel lesen	498
""", 'ge': """
ge bort artikeln	2498
gebruiksvoorwaarden	1828
geef cadeau	1877
geef een reactie	1832
geef feedback	1866
geef je mening over dit artikel	1866
gegenereerd door ai	1858
gegenereerd met ai	1858
gem	387
gem artikel	387
gem artiklen til senere	387
gem opskrift	61
gem opskriften	61
gem til senere	387
gemaakt met ai	1858
generated by ai	781
gerade nicht	453
gerelateerd	1836
gerelateerd nieuws	1836
gerelateerde artikelen	1836
gerelateerde onderwerpen	1836
gerir cookies	2110
gesponsert	485
gesponserter beitrag	87	557
gesponserter inhalt	485
gesponsord	1826
gesponsorde inhoud	1826
gestion des cookies	1225
gestionar cookies	965
gestisci i cookie	1542
gestisci notifiche	1579
gestisci preferenze	1542
get alerts	716
get deal	924
get digital access	689
get email updates	699
get started	689
get the daily email	699
get the newsletter	699
get this deal	924
get tickets	891
""", 'gi': """
gi bort artikkelen	1924
gi bort saken	1933
gi tilbakemelding	1941
gift a subscription	689
gift article	689
gift this article	689
giv artiklen til en ven	387
giv os feedback	395
give a gift	689
give a gift subscription	682
give feedback	730
give monthly	682
give now	682
give today	682
give us feedback	730
gizle	2632
gizlilik	2625
""", 'gl': """
glemt adgangskode	378
glemt passord	1924
""", 'go': """
go to top	740
godkjenn	1938
godkjenn alle	1938
godta	1938
godta alle	1938
google	712
google news	712
google plus	712
got it	726
""", 'gr': """
gracias por suscribirte	945
gracias por tu voto	997
gracias por votar	997
gratis proberen	1806
grazie per aver votato	1568
grazie per il tuo feedback	1568
grazie per l'iscrizione	1530
""", 'gu': """
guarda anche	1549
guarda i risultati	1568
guarda l'article	286
guarda la gallery	1552
guardar	957	2103
guardar en favoritos	1017
guardar para ler mais tarde	2156
guardar receita	61
guardar receta	61
guides d'achat	1232
gulir untuk lanjut membaca	1471
""", 'ha': """
haber faydali oldu mu	2628
haberi kaydet	2622
haberi nasil buldunuz	2628
haberi oynat	2631
haberi puanla	2628
haberi sesli dinle	2622
haberi sesli dinleyin	2622
haberi sesli dinleyin (# dk	2622
haberi yazdir	2622
haberin devami	2624	2631
haberin devami reklamdan sonra	2624
haberin tamami	2631
hacker news	712
hadiahkan artikel ini	1501
hae	1141
hai letto # articoli su # questo mese	1585
hai trovato un errore	1545
hai una segnalazione	1545
haku	1141
halaman berikutnya	1478
halaman selanjutnya	1478
halaman: #	1478
handelsbetingelser	392
hantera cookies	2513
har du allerede en konto	378	1924
har du redan ett konto	2498
has oblidat la contrasenya	257
hasznos volt a cikk	1410
hata bildir	2628
hata bildirin	2628
haut de page	1235
have an account	689
have an account? sign in	689
have your say	730
hazte miembro	933
hazte premium	1014
hazte socia	933
""", 'he': """
heb je al een account	1806
help mee	1802
help ons om dit te blijven doen	1873
hem	2523
hemeroteca	938
hepsini kabul et	2625
herinner me later	1801
hesabim	2615
hesabiniz var mi	2615
het artikel gaat hieronder verder	1826
het laatste nieuws	1836
""", 'hi': """
hide	741
hide ad	721
hide caption	740
hide comments	730
hide this message	680
hier anmelden	459
hier einloggen	459
hier finden sie informationen zum datenschutz	524
highlights generated by artificial intelligence	781
hilfe	491
hinweis an die redaktion	536
hinweis zum datenschutz	488
hinweise zu diesem artikel	536
hittade du ett fel	2516
hittat fel	2516
""", 'hj': """
hjem	403	1948
""", 'hl': """
hlasovat	312
hledat	315
""", 'ho': """
ho capito	1553
ho letto e accetto l'informativa sulla privacy	1581
hold deg oppdatert	1929
hold dig opdateret	383
home	740	1552	1839
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1948
hopp til innholdet	1948
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1866
house rules	730
how did we do	730
how to cite	914
how to cite this article	914
how we use ai	781
hoy no	932
""", 'hu': """
hubungi kami	1475
huisregels	1866
""", 'hv': """
hva mener du? stem her	1948
hva synes du om denne saken	1941
hva synes du om saken	1941
hvad mener du? stem her	403
hvad synes du? stem her	403
""", 'i ': """
i accept	726
i agree	726
i already donated	680
i already gave	680
i commenti sono riservati agli abbonati	1576
i lettori hanno letto anche	1588
i prezzi potrebbero variare	1571
i samarbeid med	1937
i samarbejde med	391
i samarbete med	2512
i understand	741
""", "i'": """
i'll do it later	680
i'm in	699
i've already donated	680
""", 'ic': """
ich bin schon dabei	453
ich habe schon gespendet	453
ich stimme zu	488
icymi	735
""", 'id': """
ideal	1805
identifiez-vous	1199
idi na recept	61
""", 'ie': """
ielogojies	1759
ielogoties	1759
ievadi e-pastu	1783
ievadi savu e-pasta adresi	1783
""", 'ih': """
iha	2635
ihr feedback	491
ihr kommentar	491
ihre e-mail-adresse	467
ihre meinung	491
ihre spende ist steuerlich absetzbar	546
""", 'ik': """
ik begrijp het	1840
ik heb al gedoneerd	1801
ik steun al	1801
ikke i dag	374	1920
ikke nu	374
iklan	1471
iklan sponsor	1506
""", 'il': """
il mio account	1523
il tuo indirizzo email	1530
ilan	2624
ilgili haber	2629
ilgili haberler	2629
ilgili konular	2629
ilk ay # tl	2615
ilmoittaudu webinaariin	1141
ilmoitus	1133
ils ont lu aussi	1232
""", 'im': """
im trend	495
immer informiert	467
immer informiert mit unserem whatsapp-service	598
impostazioni cookie	1542
impressum	488
imprimeix	263
imprimeix l'article	286
imprimeix la recepta	61
imprimer	1218
imprimer cet article	1275
imprimer cette recette	61
imprimer l'article	1218
imprimer la recette	61
imprimir	957	2103
imprimir a receita	61
imprimir artigo	2156
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2766
in case you missed it	735
in diesem artikel	495
in evidenza	1549
in het nieuws	1836
in kooperation mit	485
in other news	735
in partnership with	721
in primo piano	1549
in this section	735
in zwischenablage kopieren	480
indeks	1476
indirizzo email	1530
indstillinger	392
indtast din e-mail	383
indtast din mail	383
indtast e-mail	383
info iklan	1491
infolettre	1208
infolettres	1208
informa d'un error	272
informar de un error	1004
informasjonskapsler	1938
informationen zum datenschutz	524
informativa sulla privacy	1542
informazione promozionale	1571
informazione pubblicitaria	87	1571
ingatkan saya nanti	1457
ingezonden mededeling	87	1881
ingrandisci	1552
ingresar	938
inhalt	498
inhalt anzeigen	488
inhalt laden	485
inhalt teilen	480
inhalte anzeigen	488
inhaltsverzeichnis	498
inhoud tonen	1856
inhoudsopgave	1839
inicio	975
inklappen	1840
inloggen	1806
innstillinger	1938
inschrijven	1811
inscreva-se	2095
inscreva-se na newsletter	2095
inscription	1199
inscription gratuite	1268
inserisci il tuo indirizzo e-mail	1581
inserisci il tuo indirizzo email	1581
inserisci qui il tuo commento	1545
inserisci un indirizzo email valido	1581
insira o seu email	2149
insira seu e-mail	2149
instagram	712
instagram-inhalte erlauben	488
instellingen	1828
inte idag	2494
inte nu	2494
introdu adresa ta de email	2198
introduce tu email	945
invalid email	699
invia a un amico	1587
invia commento	1545
invia per email	1535
invia via email	1535
inzerce	308
inzercia	2379
""", 'ir': """
ir a la receta	61
ir a los comentarios	968
ir al contenido	975
ir arriba	975
ir para a receita	61
""", 'is': """
iscriviti	1530
iscriviti alla nostra newsletter	1530
iscriviti ora	1530
iscrizione completata	1581
isprintaj	2319
""", 'iz': """
iz iste rubrike	2316
iz rubrike	2316	2439
izbor urednice	2316
izbor urednika	2316
izdvajamo	2316
izpostavljeno	2439
izveido kontu	1759
""", "j'": """
j'accepte	1225
j'accepte de recevoir les offres des partenaires	1268
j'ai compris	1236
j'en profite	1199
""", 'ja': """
ja ets subscriptor	257
ja tens compte	284
ja, ich will	454
ja, ik steun	1873
ja, ik wil de nieuwsbrief ontvangen	1869
jaa	1131
jaa artikkeli	1131
jaa facebookissa	1131
jaa juttu kaverille	1131
jaa whatsappissa	1131
jaga	1026
jaga artiklit	1026
jaga facebookis	1031
jaga lugu	1031
jaga seda artiklit	1031
jangan lewatkan	1476
jatka lukemista	1124
jau esi abonents	1759
jau esi abonents? ielogojies	1759
jau prenumeruojate	1718
jau prenumeruojate? prisijunkite	1718
""", 'je': """
je aanmelding is gelukt	1869
je bent ingeschreven	1869
je bent nu ingeschreven	1869
je commande	1259
je donne	1190
je donne mon avis	1263
je fais un don	1190
je hebt je succesvol aangemeld	1869
je kunt je op elk moment afmelden	1869
je m'abonne	1199
je m'inscris	1208
je me connecte	1199
je soutiens	1190
je teste	1199
jeder euro hilft	546
jednorazowo	2002
jelentkezzen be	1398
jetzt abo sichern	551
jetzt abonnent werden	459
jetzt abonnieren	459
jetzt abstimmen	530	598
jetzt am gewinnspiel teilnehmen	530
jetzt anmelden	467
jetzt bestellen	459
jetzt bewerben	530
jetzt einloggen	459
jetzt freischalten	459
jetzt helfen	454
jetzt im tv	495
jetzt karten sichern	530
jetzt kommentieren	491
jetzt kostenlos anmelden	467
jetzt kostenlos testen	459
jetzt mitdiskutieren	536
jetzt mitglied werden	454
jetzt mitmachen	530
jetzt nicht	453
jetzt pinnen	61
jetzt registrieren	459
jetzt spenden	454
jetzt teilen	552
jetzt testen	459
jetzt tickets sichern	530
jetzt upgraden	551
jetzt zugang sichern	551
jetzt zustimmen	488
""", 'jo': """
jocs i mots encreuats	274
join now	682
join our mailing list	699
join the conversation	730
join the discussion	730
join the discussion on discord	716
join us	682
jouw e-mailadres	1811
""", 'ju': """
jump to content	740
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2520
juttu jatkuu alla	1133
juttu jatkuu kuvan alapuolella	1133
juttu jatkuu kuvan alla	1133
juttu jatkuu mainoksen alla	1133
juttu jatkuu videon alla	1133
juttu on tarkoitettu tilaajille	1124
juttu on vain tilaajille	1124
juuri nyt	1139
""", 'ka': """
kabul ediyorum	2625
kabul et	2625
kaip jums patiko straipsnis	1724
kamu mungkin suka	1502
kanske senare	2494
kanskje senere	1920
kapat	2613
kapcsolat	1410
karier	1491
karjera	1725
karte anzeigen	499
karte laden	488
kas artikkel oli kasulik	1032
kas lugu oli kasulik	1032
kasneje	2446
kasnije	2324
kasutustingimused	1044
kategori	1476
kategoriat	1139
kategorie	313	2027
kategorien	495
kategorier	400	1945	2520
kategoriler	2629
katkida bulun	2614
katso kaikki tilaajaedut	1124
katso kuvagalleria	1141
katso kuvat	1141
katso video alta	1141
kaydet	2622
kaydol	2615
kayit ol	2615
kaynak: aa	2635
kaynak: dha	2635
kaynak: iha	2635
""", 'ke': """
kebijakan cookie	1474
kebijakan privasi	1474
kebijakan privasi | syarat dan ketentuan	1474
keep reading	735
keine neuigkeiten mehr verpassen	542
kelola cookie	1474
keluar	1459
kembali ke atas	1478
kertalahjoitus	1123
keskustele	1138
keskustele asiallisesti	1138
keskustelu	1138
keuze van de redactie	1836
key points by ai	781
key takeaways by ai	781
""", 'ki': """
ki-generert oppsummering	1948
ki-generiert	526
ki-generierte zusammenfassung	526
ki-oppsummering	1948
ki-zusammenfassung	526
kiemelt	1411
kies een bedrag	1804
kies je abonnement	1876
kiitos tilauksesta	1127
kiitos tilauksestasi	1127
kijk terug	1863
kingi artikkel	1031
kiosque	1199
kirim	1468
kirim ke teman	1501
kirim komentar	1475
kirjaudu	1124
kirjaudu ulos	1124
kirjoita kommentti	1138
kirjoita kommenttisi	1138
kirjoittaja on kansanedustaja	1150
kirjoittaja on kirjailija	1150
kirjoittaja on kolumnisti	1150
kirjoittaja on toimittaja	1150
kirjoittaja on vapaa toimittaja	1150
kirjoittaja on vapaa toimittaja ja kirjailija	1150
kirjuta kommentaar	1032
kiti skaito	1720
""", 'kl': """
klarna	458
klausies raidierakstu	1766
klausies rakstu	1764
klauskite dirbtinio intelekto	1724
klausykite straipsnio	1723
klausyti	1723
klausyti straipsnio	1723
klausyti straipsnio (# min	1723
kleinanzeigen	485
""", 'ko': """
kokeile maksutta	1124
kokeile nyt	1124
komentar	1475
komentarai	1718
komentari	2319
komentarji	2442
komentarz	2023
komentarze	2023
komentiraj	2319	2442
komentuoti	1718
komentuoti gali tik registruoti vartotojai	1724
komment	1410
kommentaarid	1026
kommentar	491
kommentar schreiben	491
kommentar verfassen	491
kommentare	491
kommentare ansehen	491
kommentare anzeigen	491
kommentare lesen	491
kommentarer	395	1941	2516
kommentarer blir moderert	1941
kommentarer granskas innan publicering	2523
kommentarer modereres	403
kommentarerna modereras	2516
kommentarregeln	491
kommentarsregler	2516
kommenteeri	1026
kommenteerimine on suletud	1032
kommenteerimise reeglid	1032
kommenteerimiseks logi sisse	1032
kommentek	1410
kommenter	395	1941
kommentera	2516
kommentieren	491
kommentit	1138
kommentit tarkistetaan ennen julkaisua	1138
kommentoi	1138
kommentointi on suljettu	1138
kommercielt indhold	408
kommercielt samarbejde	391
kommersielt innhold	1953
kommersielt samarbeid	1937
koniec reklamy	2019
kontakt	312	395	491	2023
kontakt os	395
kontakt oss	1941
kontakta oss	2516
konten berbayar	1506
konten bersponsor	1471
konten premium	1459	1501
konten promosi	1506
konten sponsor	1471
konto erstellen	459
konular	2629
kopeeri link	1026
kopieer de link	1821
kopieer deze link	1901
kopieer link	1821
kopier lenka	1933
kopier lenke	1933
kopier lenken	1933
kopier link	387
kopier linket	387
kopieren	480
kopioi linkki	1131
kopiraj link	2319
kopiraj povezavo	2442
kopiraj poveznicu	2319
kopirajte link	2319
kopirajte poveznicu	2319
kopiuj link	2015
kopyala	2622
korrekturhinweis senden	536
kort fortalt - lavet med ai	403
kostenlos abonnieren	467
kostenlos registrieren	459
kostenlos testen	459
""", 'kr': """
krant	1806
kreditkarte	458
kreditkarte / klarna	458
kreiraj nalog	2309
krijg direct toegang	1876
""", 'ku': """
kuidas lugu meeldis	1032
kupi pretplatu	2309
kurzlink kopieren	577
kuukausilahjoitus	1123
kuula	1031
kuula artiklit	1031
kuula artiklit (# min	1031
kuula lugu	1031
kuula saadet	1033
kuula saadet siit	1033
kuuntele	1131
kuuntele jakso	1131
""", 'kv': """
kvkk	2625
""", "l'": """
l'actu en direct	1232
l'article continue ci-dessous	1223
l'article en # points	1257
l'articolo in breve	1568
l'essentiel	1232
""", 'la': """
la newsletter	1208	1530
la redazione consiglia	1549
la tua e-mail	1530
laad meer	1839
laajenna	1142
laat je dit artikel voorlezen	1863
laat voorlezen	1821
laatste nieuws	1836
ladda fler	2523
lagi ramai	1502
lagre	1933
lagre artikkel	1933
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1933
lagre saken til senere	1933
lagre til senere	1933
lahjoita	1123
lahjoita nyt	1123
lain kali	1457
lainnya	1476
laisser un commentaire	1228
laissez un commentaire	1228
langganan	1459
langsung ke resep	61
lanjut baca di bawah	1471
lanjutkan dengan konten	1471
lanjutkan membaca	1478
laporkan	1475
laporkan kesalahan	1479
lascia un commento	1545
lascia un feedback	1568
last flere	1948
last name	699
lastschrift	458
later	1801
later lezen	1877
latest	735
latest articles	735
latest edition	740
latest headlines	735
latest news	735
latest posts	735
latest stories	735
latest updates	735
latest videos	735
latest videos from	735
lavora con noi	1571
""", 'le': """
le direct	1232
le fil	1232
le journal du jour	1199
le nostre newsletter	1530
le plus lu	1232
le puede interesar	972
le recomendamos	972
le ultime notizie	1549
learn more	740
learn more about cookies	726
leave a comment	730
leave a reply	730
leave a tip	682
leave feedback	730
lectura de # minutos	957
lectura: # min	957
lecture # min	1235
lecture # minutes	1218
lecture : # min	1218
leer noticia completa	975
lees de reacties	1832
lees direct verder	1876
lees meer	1836	1839
lees meer over	1836
lees onze huisregels	1866
lees ook	1836
lees verder	1806	1836	1839
lees verder na de advertentie	1826
lees verder onder de afbeelding	1826
lees verder onder de foto	1826
lees voor	1821
leeslijst	1877
leestijd	1839
leestijd # min	1839
legfrissebb	1411
legg igjen en kommentar	1941
leggi anche	1549
leggi dopo	1587
leggi i commenti	1545
leggi il documento	1553
leggi il giornale	1523
leggi l'articolo	1552
leggi l'articolo completo	1552
leggi senza limiti	1585
leggi sull'app	1579
leggi tutto	1552
leggi tutto con un abbonamento	1523
leggi tutto su	1549
legolvasottabb	1411
legolvasottabbak	1411
leia mais	2117	2120
leia os termos de uso e as regras da comunidade	2145
leia sem limites	2154
leitura: # min	2103
lembrar mais tarde	2086
lembre-me mais tarde	2086
lenke kopiert	1933
lenken er kopiert	1933
lenken kopiert	1933
ler mais	2120
ler mais tarde	2156
les articles les plus lus	1276
les derniers articles	1232
les flere	1945
les hele saken	1948
les kommentarer	1941
les lecteurs ont aussi lu	1232
les mer	1945	1948
les mer om	1945
les plus lues	1232
les plus lus	1232
les senere	1933
les tops	1232
les videre	1924
lesedauer	498
lesedauer: # minuten	498
lesen sie auch	495
lesen sie dazu	495
lesen sie hier	495
lesen sie mehr	495
leserbriefe	491
leserkommentare	491
lesetid # min	1948
lesetipp	495
lesetipps	495
lesezeit: # min	498
lesezeit: # minuten	498
lest opp av en robot	1933
lest opp av en syntetisk stemme	1933
leta	1769
leta/afp	1769
lettergrootte	65
lettura # min	1535
""", 'li': """
lige nu	400
lihat artikel asli	1501
lihat detail	1479
lihat hasil	1479
lihat juga	1476
lihat komentar	1475
lihat lainnya	1478
lihat peta	1479
lihat resep	61
lihat selengkapnya	1478
lihat semua	1478
liitu uudiskirjaga	1051
like loading	711
like this	711
limited time offer	689
limited-time offer	808
line	712
link	712
link berhasil disalin	1501
link copiado	2103
link copiat	2205
link copiato	1535
link copiato negli appunti	1587
link copied	711
link copied bookmark	711
link copied to clipboard	711
link er kopieret	387
link er kopieret til udklipsholderen	387
link gekopieerd	1821
link in die zwischenablage kopiert	552
link kopeeritud	1031
link kopieren	480
link kopieret	387
link kopiert	480
link kopiran	2319
link kopyalandi	2622
link on kopeeritud	1031
link sudah disalin	1501
link wurde in die zwischenablage kopiert	552
link wurde kopiert	552
link zum artikel kopieren	552
link zum inhalt	488
link zum teilen kopieren	598
link zum youtube-inhalt	488
linkedin	712
linki kopyala	2622
linkki kopioitu	1131
links	495
lire aussi	1232
lire l'article	1235
lire l'article complet	1235
lire la suite	1235
lire le document	1236
lire les commentaires	1228
lire plus	1232	1235
lire plus tard	1218
lisa kommentaar	1026
listen	711
listen # min	711
listen above	788
listen below	788
listen here	788
listen now	711
listen on apple	788
listen on apple podcasts	788
listen on spotify	788
listen on youtube	788
live	495
live tv	735
""", 'lo': """
lo + visto	972
lo esencial en # segundos	997
lo quiero	1014
load comments	730
load content	726
load more	740
load more articles	740
load more comments	730
load more stories	740
loading	711
loading ad	721
loading more	740
loe edasi	1026
loe edasi tellijana	1026
loe hiljem	1031
loe ka	1028
loe kommentaare	1032
loe lisa	1033
loe lisaks	1028
loe rohkem	1033
loe veel	1028
loetumad	1028
log in	689	1806
log in / register	689
log in or sign up	689
log in to comment	730
log in to reply	730
log ind	378
log out	689
log ud	378
logare	2166
logg inn	1924
logg ut	1924
logga in	2498
logga ut	2498
logi sisse	1026
logi sisse, et kommenteerida	1032
login	459	689	1459	1523	2091	2166
login / register	689
logout	689
lompat ke resep	61
loo konto	1026
loo tasuta konto	1026
los comentarios son exclusivos para suscriptores	1004
los precios pueden variar	999
""", 'lu': """
lue koko juttu	1141
lue kommentit	1138
lue rajattomasti	1124
lue seuraavaksi	19	1139
luetuimmat	1139
luetuimmat jutut	1139
lugemiseks osta artikkel	1026
luister	1821
luister dit artikel	1863
luister hier	1863
luister nu	1863
luister op spotify	1863
luister via spotify	1863
luk	374
lukk	1920
lukuaika # min	1141
luo ilmainen tunnus	1124
luo maksuton tunnus	1124
luo tunnus	1124
lupa kata sandi	1459
lupa password	1459
""", 'ly': """
lyssna	2508
lyt	387
lytt	1933
lytt til saken	1933
""", "m'": """
m'abonner	1199
m'inscrire	1208
""", 'ma': """
maak een account	1806
maandelijks	1802
mai mult	2180
mai multe	2180
mail	712	1821
mailen	480
mainokset	1133
mainos	1133
mainos - juttu jatkuu alla	1133
mainos alkaa	1133
mais	2120
mais artigos	2117
mais comentadas	2117
mais lidas	2117
mais lidos	2117
mais populares	2117
mais tarde	2086
mais vistas	2117
mais vistos	2117
make a donation	682
manage consent	726
manage cookies	726
manage my account	689
manage options	726
manage preferences	726
manage settings	726
manage subscription	689
manage your newsletters	799
mantengamos un debate respetuoso	1004
mantente informado	945
masquer	1236
mastodon	712
masuk	1459
masuk / daftar	1459
max	2233
maybe later	680
""", 'me': """
me connecter	1199
me le rappeler plus tard	1189
media caption	740
meer	1836
meer artikelen	1836
meer informatie	1828
meer laden	1839
meer lezen	1836
meer nieuws	1836
meer over	1836
meer over dit onderwerp	1836
meer tonen	1839
meest bekeken	1836
meest gedeeld	1836
meest gekozen	1876
meest gelezen	1836
meghallgatom	1404
megosztom	1404
mehr anzeigen	498
mehr artikel	495
mehr aus	495
mehr aus dem ressort	495
mehr details	499
mehr erfahren	488
mehr informationen	495
mehr laden	491	498
mehr lesen	495	498
mehr nach dieser anzeige	485
mehr news	495
mehr themen	495
mehr von diesem autor	495
mehr von uns	495
mehr zu diesem thema	495
mehr zum artikel	495
mehr zum thema	495
mein konto	459
meist gelesen	495
meistgeklickt	495
meistgelesen	495
meistgelesene artikel	495
meistkommentiert	495
mejla	2508
meld een fout	1832
meld feil	1949
meld fejl	404
meld fout	1866
meld fra om feil	1941
meld je aan	1811
member-only story	740
members only	689
mengerti	1479
meniu	2180
menu	315	403	740	1235	1478	1552	1839	2030	2120	2778
meny	1948	2523
mer fra	1945
mer nyheter	2520
mer om	1945	2520
merci de votre inscription	1208
merci pour votre retour	1257
merci pour votre vote	1263
mere fra	400
mere om	400
merken	459	480
merkliste	459
message	712
message publicitaire	1223
messaggio promozionale	1540
messaggio pubblicitario	1571
messenger	712
mest delat	2520
mest delt	1945
mest delte	400
mest lest	1945
mest leste	1945
met ai gemaakt	1858
metodi di pagamento	1521
metodo di pagamento	1521
mettre en favori	1218
""", 'mi': """
mi cuenta	938
mida del text	65
mijn account	1806
mijn profiel	1806
min konto	378
min side	378	1924
mine avalehele	1033
mine retsepti juurde	61
minha conta	2091
mis niets	1811
missa inget	2503
missa inte	2520
misschien later	1801
misschien ook interessant	1836
mit freunden teilen	577
mit ki erstellt	526
mitdiskutieren	491
mitglied werden	454
mitmachen und gewinnen	530
mitt konto	2498
""", 'mo': """
mode de paiement	1197
modes de paiement	1197
modifica le preferenze sui cookie	1566
modifica preferenze	1566
modifier mes choix	1255
moj profil	2309	2435
moje konto	2005
mon compte	1199
mon espace	1199
monatlich	454
monatlich spenden	454
montant libre	1197
monthly	681
monthly contribution	686
morda vas zanima	2439
more	738
more articles	735
more citation formats	914
more coverage	735
more details	741
more for you	812
more from	735
more from this author	735
more from us	812
more headlines	735
more in this section	812
more in this series	735
more like this	735
more news	735
more newsletters	799
more on this story	735
more on this topic	735
more options	726
more sharing options	711
more stories	735
more stories like this	735
more stories you may like	735
more to explore	735
more to read	735
more top stories	735
most commented	735
most discussed	735
most emailed	735
most liked	730
most nem	1395
most popular	735
most read	735
most read stories	812
most recent	735
most shared	735
most viewed	735
most watched	735
mostra altro	1552
mostra contenuto	1542
mostra contenuto esterno	1566
mostra el contingut extern	269
mostra i commenti	1545
mostra il contenuto esterno	1566
mostra meno	1553
mostra menys	261
mostra originale	1553
mostra traduzione	1553
mostra tutto	1553
mostra-ho tot	261
mostrar comentarios	968
mostrar contenido externo	995
mostrar mais	2120
mostrar menos	975
mostrar todo	976
mostrar tudo	2121
moyen de paiement	1197
moyens de paiement	1197
""", 'mt': """
mti	1433
mti/afp	1433
""", 'mu': """
muat lainnya	1478
mungkin lain kali	1457
must read	735
must reads	735
must-read	735
mutasd mindet	1414
mute	740
muut lukevat	1139
muut lukevat juuri nyt	1139
muut lukevat nyt	1139
""", 'my': """
my account	689
""", 'na': """
na czasie	2027
naar boven	1839
naar de aanbiedingen	1806
naar de inhoud	1839
naar de webshop	1861
naar het recept	61
nach anzeige weiterlesen	485
nach der werbung geht es weiter	557
nach oben	498
nadaljevanje pod oglasom	2438
nahoru	315
najbolj brane novice	2439
najbolj brane novice dneva	2439
najbolj brano	2439
najbolj komentirano	2439
najkomentiranije	2316
najnovije	2316
najnovije vesti	2316
najnovije vijesti	2316
najnowsze	2027
najnowsze informacje	2027
najpopularniejsze	2027
nanti	1457
nanti saja	1457
napisz komentarz	2023
nascondi	1553
nastavak teksta nakon reklame	2315
nastavenia cookies	2394
natisni	2442
natisni recept	61
naujausi	1720
naujiena papildoma	1725
naujiena pildoma	1725
""", 'ne': """
ne danas	2324
ne danes	2446
ne hvala	2324	2446
ne manquez rien	1208
ne most	1395
ne plus afficher	1189
ne propustite	2316
ne sada	2324
ne spreglejte	2439
ne zdaj	2446
ne, hvala	2324	2446
necrologie	1571
nee bedankt	1801
nee, bedankt	1801
nei takk	1920
nei, takk	1920
nein danke	453
nein, danke	453
nej tack	2494
nej tak	374
nej, tack	2494
nej, tak	374
nessun commento	1545
neste	1948
neste artikkel	1945
net binnen	1836
netiquette	491
neueste artikel	495
neueste meldungen	495
neueste nachrichten	495
neueste videos	495
never miss a story	699
never miss an update	699
new customers only	808
new customers only. terms apply	808
new here	689
newest first	730
newsletter	302	467	699	945	1208	1530	2008	2095
newsletter abonnieren	467
newsletter e alert	1549
newsletter kostenlos abonnieren	467
newsletter recomendada	972
newsletter sign up	699
newsletter sign-up	699
newsletter signup	699
newsletter-anmeldung	467
newsletters	699	740	945	1208	2095
newslettery	302	2008
newsticker	495
next	681
next article	735
next page	740
next post	740
next story	735
next up	735
""", 'ng': """
nghe	2766
""", 'ni': """
nicht jetzt	453
nicht mehr anzeigen	453
nichts mehr verpassen	467
nie masz konta	2005
nie teraz	2001
niet nu	1801
niet te missen	1836
nieuwsbrief	1811
nieuwsbrief ontvangen	1869
nieuwsbrieven	1811
""", 'no': """
no comments	730
no comments yet	730
no credit card required	808
no gracias	932
no grazie	1517
no posts	740
no te pierdas	972
no thank you	680
no thanks	680
no votes so far! be the first to rate this post	894
no, gracias	932
no, grazie	1517
no, thanks	680
noch kein abo	551
noch kein abonnent	459
noch kein konto	459
noch keine kommentare	491
noch keine kommentare vorhanden	491
noch nicht registriert	551
nog geen abonnee	1876
nog geen account	1806
nog geen reacties	1832
noklausies rakstu	1764
non hai un account	1585
non merci	1189
non oggi	1517
non ora	1517
non sei abbonato	1523
non sei ancora abbonato	1585
non, merci	1189
norint komentuoti, reikia prisijungti	1724
normas	968
nos articles les plus lus	1276
nos derniers articles	1232
nos lecteurs ont lu ensuite	1232
nos offres	1199
nos offres d'emploi	1259
nos recommandations	1232
noskaties video	1766
not a subscriber yet	689
not now	680
not ready to donate	680
not ready to give today	680
not ready to subscribe	680
not ready to support today	680
not the answer you're looking for	896
not today	680
nota relacionada	1018
notas recomendadas	1018
notas relacionadas	1018
note legali	1542
noter la recette	61
notes on contributors	906
notez cet article	1228
noticia relacionada	972
noticia relacionadas	972
noticias de hoy	972
noticias relacionada	972
noticias relacionadas	972
notizie correlate	1549
notizie del giorno	1549
nous contacter	1228
nous soutenir	1190
nous suivre	1219
nous vous recommandons	1232
now playing	740
""", 'nt': """
ntb	1976
""", 'nu': """
nu acum	2164
nu ai cont	2203
nu in het nieuws	1836
nu niet	1801
nuoroda nukopijuota	1723
nuotraukos	1725
nutzungsbedingungen	488
""", 'ny': """
nyalakan notifikasi	1501
nyhedsbrev	383
nyhedsbreve	383
nyhetsbrev	1929	2503
nyhetsbrevet	1929	2503
nyhetsdygnet	2520
nyt luetuimmat	1139
""", 'o ': """
o artigo continua depois da publicidade	2108
o seu email	2095
""", 'ob': """
obrigado pelo seu feedback	2137
obrigado pelo seu voto	2137
obrigado por se inscrever	2095
obserwuj	2016
obserwuj nas	2016
""", 'oc': """
oceni novico	2442
oceni recept	61
ocenite tekst	2319
ocijeni recept	61
ocultar	976	2121
""", 'od': """
odbij	2332
odbij sve	2332
oddaj komentar	2442
odjava	2309	2435
odpowiedz	2023
""", 'of': """
oferecer artigo	2091
oferecido por	2108
oferta especial	938
ofertas	963
ofertas de empleo	999
ofertes de feina	274
offer	721
offer ends soon	808
offerte	1540
offerte di lavoro	1571
offre partenaire	1223
offres d'emploi	1259
offrir l'article	1199
""", 'og': """
oglas	2315	2438
oglasi	2315	2438
ogni contributo conta	1584
ogni euro conta	1584
""", 'oh': """
ohne spende weiterlesen	453
ohodnotit recept	61
""", 'ok': """
ok	681
ok, got it	741
okumaya devam et	2615
""", 'ol': """
oldest first	730
ole esimene kommenteerija	1032
oled juba tellija	1026
oled uudiskirjaga liitunud	1051
olet nyt tilannut uutiskirjeen	1127
oletko jo tilaaja? kirjaudu	1124
olvasd el ezt is	1411
olvassa el ezt is	1411
""", 'om': """
om cookies	2513
oma tili	1124
""", 'on': """
once	681
onderwerpen	1836
one time donation	682
one-time	681
one-time donation	682
onko jutussa virhe	1138
onko sinulla jo tunnus	1124
""", 'oo': """
ook interessant	1836
oops! something went wrong	799
""", 'op': """
op leeslijst	1901
open	741
open image in gallery	740
open kaart	1840
open map	741
open menu	740
open the map	741
openen	1840
opina	968
opprett en gratis bruker	1924
opprett en gratis konto	1924
opprett gratis bruker	1924
opprett konto	1924
oppsummert av ai	1948
oppsummert av ki	1948
opret bruger	378
opret en gratis bruger	378
opret en gratis profil	378
opret en konto	378
opret gratis profil	378
opret konto	378
opslaan	1821
opslag fra facebook	403
opslag fra instagram	403
opublikuj komentarz	2023
""", 'or': """
original anzeigen	499
""", 'os': """
osallistu keskusteluun	1138
ossza meg	1404
osta artikkel	1026
ostale vesti	19	2316
ostale vijesti	19	2316
ostatnie wpisy	2027
ostavi komentar	2319
ostavite komentar	2319
oszd meg	1404
""", 'ot': """
other amount	686
other articles	735
other news	735
other readers liked	19
other stories	735
other stories you may like	735
other stories you might like	735
others also read	19	735
others are also reading	892
others are reading	892
otra cantidad	936
otras noticias	19	972
otras noticias que pueden interesarte	19
otro importe	936
""", 'ou': """
our corrections policy	730
our newsletters	699
our partners	721
our social media	716
our sponsors	721
outro valor	2089
ouvir	2103
ouvrir	1236
ouvrir la carte	1236
ouvrir le menu	1235
""", 'ov': """
overschrijving	1805
""", 'oy': """
oynat	2631
""", 'oz': """
oznake	2316	2439
""", 'p': """
p	2174
""", 'pa': """
pagamento seguro	2089
pagamento sicuro	1521
page suivante	1235
pagina successiva	1552
pago seguro	936
paid advertisement	813
paid content	721
paid partnership	721
paid post	721
paiment methods	686
palaute	1138
paling banyak dibaca	1476
pane oma teadmised proovile	1033
para continuar a ler	2154
para continuar lendo	2154
para seguir leyendo	1014
paremti	1718
pariwara	1471
partage	1218
partager	1218
partager l'article	1218
partager par e-mail	1218
partager par email	1218
partager par mail	1218
partager sur	1218
partager sur bluesky	1218
partager sur linkedin	1218
partager sur messenger	1218
partager sur telegram	1218
partager sur twitter	1218
partager sur x	1218
partager via messenger	1218
partager via twitter	1218
partages	1218
partagez	1218
partecipa alla discussione	1576
partenaire	1223
parteneri	2174
participa	968
participa en la nostra enquesta	272
participe da conversa	2145
partilhar	2103
partilhe	2103
partner	1826
partner content	721
partner offers	721
partnerangebot	485
partnerangebote	485
partnerbijdrage	1881
partnercontent	1826
partnernieuws	1836
partnerska vsebina	2438
pas aujourd'hui	1189
pas de commentaire	1228
pas encore inscrit	1199
pas maintenant	1189
pasidalinkite	1723
pasidalinkite straipsniu	1723
pasidalinti	1718
passa a premium	1585
passatempos	2139
passend zum thema	495
passende artikel	495
passer cette annonce	1223
password dimenticata	1523
passwort vergessen	459
patrocinado	963	2108
patrocinado por	963
payment method	686
payment methods	686
payment options	686
paypal	458
""", 'pe': """
pedoman media siber	1491
pelo mundo	2117
people also read	735
people are also reading	892
people are reading	892
per continuar llegint	284
per continuare a leggere	1585
per e-mail teilen	480
per e-mail versenden	480
per mail teilen	480
per mail versenden	480
per whatsapp teilen	480
percebi	2121
personuppgiftspolicy	2513
personvern	1938
personverninnstillinger	1938
peru milloin vain	1124
peru tilaus milloin tahansa	1127
peruuta milloin tahansa	1124
pesquisar	2120
petites annonces	1223
""", 'ph': """
photos	1235
""", 'pi': """
piekrist	1776
piesakies jaunumiem	1783
piilota	1142
piilota mainokset	1133
pilihan editor	1476
pilihan redaksi	1476
pilihan untuk anda	1502
pilihan untukmu	1502
pin for later	61
pin it	61	711
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	712
pix	2090
""", 'pl': """
plaats een advertentie	1861
plaats een reactie	1832
plaats reactie	1832
plan du site	1225
play audio	711
play now	740
play the video	788
play video	740
please check your inbox	845
please donate	682
please enter a valid email address	699
please gamble responsibly	890
pledge your support	682
plus	378	1235	1806	2498
plus d'articles	1232
plus d'infos	1232
plus lus	1232
plus tard	1189
plus-artikel	459
plusartikel	1806
pluss	1924
plussak	1924
""", 'po': """
pocket	712	1612
podaj adres e-mail	2008
podaj e-mail	2008
podcast	313	400	495	972	1549	2027	2629
podcastit	1139
podcasts	400	495	1836	2117
podcasty	313	2027
podd	2520
poddar	2520
pode gostar de	2157
pode interessar	2117
podeli	2319
podeli na facebooku	2319
podeli vest	2319
podelite	2319
podijeli	2319
podijeli na facebooku	2319
podijeli vijest	2319
podijelite	2319
podkast	1945
podkaster	1945
podobne	2027
podpri	2434
podpri nas	2434
podprite nas	2434
podrobnosti	316
podseti me kasnije	2324
podsjeti me kasnije	2324
pogledaj komentare	2319
pogoji uporabe	2454
polecamy	2027
polecane	2027
polecane dla ciebie	2027
politika privatnosti	2332
politika zasebnosti	2454
polityka cookies	2020
poprzedni	2030
populair	1836
populaire	1232
populaire artikelen	1836
populaires	1232
popular articles	735
popular now	735
popular posts	735
popular reads	812
popular stories	735
popular topics	735
populare	2178
popularne	2027
populer	1476
populiariausi	1720
portada	975
posez une question sur cet article	1257
poslat	305
poslat e-mailem	305
poslechnout	305
post as a guest	896
post comment	730
post on x	711
post your answer	896
poster un commentaire	1228
posts relacionados	2117
potrebbe interessarti	1549
potrebbe interessarti anche	1549
potrebbero interessarti	1549
pour aller plus loin	1232
pour lire la suite	1272
povezana novica	2439
povezane novice	2439
povezane teme	2316
povezane vesti	2316
povezane vijesti	2316
povezano	2439
poveznica kopirana	2319
povolit cookies	309
powered by ai	781
pozabljeno geslo	2435
""", 'pr': """
pr	1406	1616	1679
pravidla diskuse	312
pravila komentiranja	2319	2442
pravila privatnosti	2332
preberite tudi	2439
precedente	1552
precios y disponibilidad pueden variar	999
preferenze cookie	1542
pregunta a nuestra ia	997
premium	298	378	611	689	938	1199	1459	1523	1806	1924	2005	2091	2166	2498	2615	2761
premium content	689
premium digital	808
premium-artikel	459
prenumerata	1718	2005
prenumeration	2498
prenumeratoriams	1718
prenumerera	2498
prenumerera nu	2498
prenumeruj	2005
prenumeruoti	1718
preporuka	2316
presented by	721
press enter or click to view image in full size	740
pretplata	2308
pretplati se	2308
pretplatite se	2308
prevent your screen from going dark	61
previous article	735
previous page	740
previous post	740
prihvatam	2332
prihvati	2332
prihvati sve	2332
priimti visus	1736
prijava	2309	2435
prijavi napako	2442
prijavi se	2309	2435
prijavite se	2309	2435
prijavite se odmah	2309
prijzen kunnen intussen gewijzigd zijn	1881
primo piano	1549
principais pontos, por ia	2137
prindi	1031
prindi artikkel	1031
prindi retsept	61
print	387	712	1821
print article	711
print artiklen	387
print dit artikel	1877
print dit recept	61
print opskrift	61
print opskriften	61
print page	810
print recept	61
print recipe	61
print subscription	689
print the recipe	61
print this	711
print this page	810
printen	1821
prisijungti	1718
prispevaj	2434
privaatsustingimused	1044
privacidad	965
privacy	1542	1828
privacy center	488
privacy notice	699
privacy policy	726	1542
privacy preference center	726
privacy preferences	726
privacy settings	726
privacy statement	726
privacybeleid	1828
privacyverklaring	1828
privatumo politika	1736
probeabo	459
probeer het later opnieuw	1869
probeer nu	1806
produktempfehlung	485
profil	459
profilo	1523
profiter de l'offre	1199
promo	1540	2315
promocijsko besedilo	2438
promocja	2019
promoted	721
promoted content	721
promoted links	721
promoted stories	735
promotie	1826
promotion	721
propaganda	2108
proposer une correction	1263
prosseguir	2110
prova # dagar gratis	2498
prova gratis	1523	2498
prova gratis per un mese	1585
prova nu	2498
prova-ho un mes gratis	284
prueba gratis	938
prueba un mes gratis	1014
przeczytaj jeszcze	2027
""", 'pu': """
pub	1223	2108
publicar comentario	968
publicidad	963
publicidad - sigue leyendo	963
publicidade	2108
publicitat	263
publicitate	2174
publieditorial	87
publier un commentaire	1228
publireportage	1223
publireportatge	87
publirreportaje	963
pular para a receita	61
puntos clave	997
puoi regalare # articoli al mese	1587
puzzels	1861
""", 'py': """
pysy ajan tasalla	1127
""", 'qu': """
quero assinar	2091
quiero recibirla	1010
quiero recibirlo	1010
quiero suscribirme	938
quitar publicidad	999
""", 'ra': """
raccomandato da	1540
raksts pieejams abonentiem	1759
rapporter feil	1941
rapportera fel	2516
rate recipe	61
rate this article	894
rate this post	894
rate this recipe	61	894
rate this story	894
""", 're': """
reactie	1832
reacties	1832
reacties worden vooraf gecontroleerd	1866
read aloud	711
read also	735
read article	740
read comments	730
read full article	740
read full story	740
read in app	740
read more	740
read more about	735
read more about sharing	711
read more articles	740
read more here	740
read more on	735
read more on these topics	735
read next	735
read original article	740
read our complete coverage	735
read story	740
read the article	740
read the document	741
read the full article	740
read the full document	741
read the full story	740
readers also read	735
readers are also reading	892
ready for more	699
reageer	1832
reageren	1832
rebutja-ho tot	269
recent	735
recent articles	735
recent news	735
recent posts	735
recent stories	735
recept bewaren	61
recept printen	61
recevoir la newsletter	1208
recevoir une alerte	1265
rechazar	965
rechazar todas	965
rechazar todo	965
recherche	1235
rechercher	1235
recibir alertas	1009
recibir alertas de este tema	1009
reclame	1826
recomandate	2178
recomendaciones	972
recomendadas	972	2117
recomendado	972
recomendado para ti	972
recomendados	972	2117
recomendamos	2117
recommended	735
recommended articles	735
recommended external content	779
recommended for you	735
recommended reading	735
recommended reads	812
recommended stories	735
recommended videos	735
recurso exclusivo para assinantes	2139
recusar	2110
redakcja poleca	2027
redaksi	1491
redaksjonen anbefaler	1945
redaktionen anbefaler	400
redaktionen rekommenderar	2520
redaktionsempfehlung	495
redan prenumerant? logga in	2498
reddet	2625
reddit	712
redes sociais	2104
redes sociales	957
refuser	1225
registar	2091
registe-se	2091
register	689
register for free	689
register now	689
registo	2091
registra't	257
registra't per comentar	272
registrace	298
registracija	2309	2435
registrarme	938
registrarme en la newsletter	945
registrarse	938
registrasi	1459
registrate	1014
registrati	1523
registrati e leggi questo articolo	1585
registrati gratis	1523
registreer	1806
registreer gratis	1806
registreeru tasuta	1026
registreeru veebiseminarile	1033
registrer deg	1924
registrera dig	2498
registreren	1806
registrieren	459
registriraj se	2309	2435
registro	938
registrovat se	298
registruj se	2309
registruotis	1718
regulamin	2020
reject all	726
reject all cookies	726
rejeitar	2110
rejeitar todos	2110
rejoignez la conversation	1263
rejoignez la discussion	1263
reklaam	1026
reklaamartikkel	1035
reklaamtekst	87	1035
reklam	2512	2624
reklam alani	2624
reklama	308	1718	2019	2315	2379
reklamdan sonra devam ediyor	2624
reklame	391	1937
reklami atla	2624
reklami kapat	2624
reklaminis	87
reklaminis straipsnis	1727
reklamlar	2624
reklamy	2019
rekomendasi	1476
rekomendasi untuk anda	1476
rekomendasi untukmu	1476
rekomenduojame	1720
rekommenderade artiklar	2520
rekommenderas	2520
rekommenderat	2520
relacionadas	972	2117
relacionado	972
relacionados	972	2117
related	735	738
related article	735
related articles	735
related content	735
related coverage	735
related items	735
related links	735
related news	735
related posts	735
related reading	735
related stories	735
related story	735
related tags	735
related to this story	735
related topics	735
related videos	735
relaterade artiklar	2520
relaterade nyheter	2520
relaterat	2520
relaterede artikler	400
relaterede emner	400
relateret	400
relatert	1945
relaterte artikler	1945
relaterte emner	1945
relaterte saker	1945
remember me	689
remiamas turinys	1727
remind me in #	680
remind me in may	680
remind me later	680
remind me next month	680
remind me tomorrow	680
remove ad	721
remove ads	721
remti	1718
rep alertes d'aquest tema	278
replay	740
replier	1236
replies	730
reply	730
report	712
report a mistake	741
report a problem	730
report a typo	730
report abuse	730
report ad	721
report an error	741
report comment	730
report error	741
report this ad	721
reportagem exclusiva para assinantes	2154
reportar	968
reportar erro	2113
reportar error	968
reportar un error	968
reprints & permissions	914
reproducir	975
reproduzir	2120
request a correction	730
request permissions	914
required, but never shown	896
reset password	689
responder	968	2113
resta aggiornato	1530
restam # caracteres	2145
resumen con ia	997
resumen de ia	997
resumen por ia	997
resumir com ia	2137
resumo por ia	2137
retour	1218
retour en haut	1235
return to top	740
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1568
riassunto ia	1568
ricevi gli avvisi su questo argomento	1579
ricevi la newsletter	1530
ricevi una notifica per ogni nuovo articolo dell'autore	1579
rifiuta	1542
rifiuta tutto	1542
rimani aggiornato	1530
rimani informato	1530
riproduci	1552
riservato agli abbonati	1585
rispondi	1545
rispondi al sondaggio	1576
ritzau	430
ritzau/afp	430
ritzau/reuters	430
""", 'ro': """
rodyti daugiau	1725
rodyti komentarus	1724
rozbalit	316
rozmiar tekstu	65
rozumiem	2031
""", 'rs': """
rss	712
""", 'ru': """
rubriken	495
rubriques	1232
""", "s'": """
s'abonner	1199
s'identifier	1199
s'inscrire	1199
s'inscrire gratuitement	1199
""", 'sa': """
saada e-postiga	1031
saada vihje	1033
sag uns deine meinung	536
sagen sie uns ihre meinung	536
saiba mais	2117
sair	2091
saken er forbeholdt abonnenter	1924
saken er lest opp av en robot	1933
saken fortsetter etter annonsen	1937
saken fortsetter nedenfor	1937
saken fortsetter under	1937
saken fortsetter under bildet	1937
saken oppdateres	1937
salin link	1468
salin tautan	1468
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	975
saltar publicidad	963
salva	1535
salva articolo	1535
salva l'articolo	1587
salva la ricetta	61
salva per dopo	1587
salva ricetta	61
salvar	2103
salvar artigo	2103
salvar para ler depois	2156
salvar receita	61
salvesta	1031
salvesta artikkel	1031
samal teemal	1028
samengevat door ai	1858
samenvatting door ai	1858
sammanfattad av ai	2523
sammanfattning gjord av ai	2523
samtykke	392	1938
sauvegarder	1218
sauvegarder l'article	1275
sauvegarder pour lire plus tard	1275
save	711
save article	711
save for later	711
save preferences	726
save recipe	61
save story	711
save this article	711
save this recipe	61
saved	711
saya mengerti	1479
""", 'sb': """
sbalit	316
sblocca l'articolo	1585
""", 'sc': """
scegli il tuo abbonamento	1585
scegli l'abbonamento che fa per te	1585
scegli un importo	1521
schlagworte	495
schlagworte zum thema	495
schon abonnent	459
schon dabei	453
schreibe einen kommentar	491
schreiben sie der redaktion	536
schreiben sie einen kommentar	491
schrift verkleinern	480
schrijf een reactie	1832
schrijf je gratis in	1869
schrijf je in	1811
schrijf je in voor onze nieuwsbrief	1811
scopri	1552
scopri le offerte	1523
scopri tutte le nostre newsletter	1581
scopri tutte le offerte di abbonamento	1585
scrie un comentariu	2177
scrivi qui il tuo commento	1576
scrivi un commento	1545
scroll down for video	788
scroll down to continue	813
scroll down to continue reading	721
scroll for more	721
scroll ke bawah untuk melanjutkan	1471
scroll to continue	721
scroll to continue with content	721	1471
scroll to top	740
scroll untuk membaca	1471
scrolle weiter	485
scrollen sie weiter	485
""", 'se': """
se abonnemang	2498
se abonnementer	378
se alla	2523
se alla bilder	2523
se alle	403	1948
se alle abonnentfordeler	1924
se alle bildene	1948
se alle fordele for abonnenter	378
se bildene her	1948
se billederne her	403
se connecter	1199
se connecter avec apple	1272
se connecter avec facebook	1272
se connecter avec google	1272
se erbjudanden	2498
se flere billeder	403
se grafikken her	403	1948
se klippet	2523
se klippet i spelaren ovan	2523
se klippet ovan	2523
se klippet over	1948
se tilbud	378	1924
se tilbudene	1924
se videoen her	403	1948
se videoen herunder	403
se videoen nedenfor	403	1948
se videoen ovenfor	403
se videoen over	1948
se videoen under	1948
se videon i spelaren ovan	2523
se videon nedan	2523
se videon ovan	2523
search	740
sebelumnya	1478
secciones	972
sections	740
secure checkout	687
secure payment	686
secure transaction	687
sedang tren	1502
see all	740
see all newsletters	699
see all plans	808
see all subscription plans	808
see also	735
see at amazon	924
see comments	730
see deal	924
see details	741
see it at amazon	924
see more	740
see original	741
see price	924
see subscription options	689
see the map	741
segnala	1545
segnala un errore	1545
segnala un errore nell'articolo	1576
segueix aquest tema	278
segueix l'autor	278
segueix tota l'actualitat en directe	287
segui	1536
segui la diretta	1579
segui questo argomento	1579
segui questo tema	1579
seguici	1536
seguici su facebook	1536
seguici sui social	1536
seguir	958	2104
seguir a este autor	1009
seguir autor	2147
seguir este tema	1009	2147
seguir leyendo	938	975
seguir leyendo en	958
seguir sin apoyar	932
sei d'accordo? vota	1576
seite #	498
seite drucken	480
seite teilen	480
seja apoiador	2087
seja assinante	2091
seja o primeiro a comentar	2113
seja um apoiador	2087
selanjutnya	1478
selecione as newsletters que pretende receber	2149
selecione as newsletters que quer receber	2149
select an amount	686
select payment method	686
selengkapnya	1478
sembunyikan	1479
semua komentar	1475
senare	2494
senaste	2520
senaste nyheterna	2520
senaste nytt	2520
send email	711
send feedback	730
send til en ven	387
send to a friend	711
senere	374	1920
seneste	400
seneste nyheder	400
seneste nyt	400
sense tu no seria possible	283
sent daily	799
sent weekly	799
senza di te non ce la facciamo	1584
senza vincoli	1585
seotud artiklid	1028
seotud lood	1028
sepa-lastschrift	458
services partenaires	1223
servicios	972
sesli dinle	2622
seu e-mail	2095
seu email	2095
seuraa	1132
seuraa aihetta	1132
seuraava	1141
seuraava juttu	1139
seuraavaksi	1141
sezioni	1549
""", 'sf': """
sfoglia gallery	1552
sfoglia il giornale	1523
""", 'sh': """
share	616	711	1468	2171
share article	711
share by email	711
share by text	711
share full article	711
share link	711
share on	711
share on bluesky	711
share on facebook	711
share on flipboard	711
share on linkedin	711
share on pinterest	711
share on reddit	711
share on social	810
share on social media	810
share on telegram	711
share on threads	711
share on x	711
share on x (twitter	711
share on your socials	810
share options	711
share pe facebook	2205
share save	711
share share	711
share story	711
share this	711
share this article	711
share this news	711
share this on	711
share this on social media	711
share this recipe	61
share to facebook	711
share tweet	711
share using the buttons below	810
share via	711
share via facebook	711
share via twitter	711
share with a friend	711
share with email	711
share with friends	810
share with your friends	711
sharing	711
shop now	891
shop the edit	891
shop the look	891
shop the story	891
shop this look	891
shop this story	891
show all	740
show caption	740
show comments	730
show external content	726
show image	741
show less	740
show map	741
show more	740
show more sharing options	711
show original	741
show translation	741
shrani	2442
shrani recept	61
""", 'si': """
si din mening	1941
sie haben bereits ein konto	551
sie haben bereits ein konto? anmelden	551
sie haben den newsletter abonniert	542
sie haben noch kein abo	551
sieh dir diesen beitrag auf instagram an	524
siehe auch	495
siga	2104
siga este autor	2147
siga-nos	2104
sign in	689
sign in / register	689
sign in or sign up	689
sign me up	699
sign out	689
sign up	689
sign up for corrections and clarifications	730
sign up for free	689
sign up for our newsletter	699
sign up here	699
sign up now	689
sign up or log in	808
sign up to our newsletter	799
sign up using email and password	896
sign up using google	896
sign up with your email	799
signaler	1228
signaler un abus	1263
signaler une erreur	1236
signaler une faute	1263
signaler une faute d'orthographe	1263
sigue este tema y recibe avisos	1009
sigue leyendo	972
sigue leyendo debajo	963
siguiendo	958
siguiente	975
siguiente noticia	972
siirry reseptiin	61
sikeresen feliratkozott	1416
simak juga	1476
similar articles	735
similar posts	735
similar stories	735
simpan	1468
simpan artikel	1501
simpan resep	61
simpan untuk dibaca nanti	1501
sin comentarios	968
sin permanencia	1014
single contribution	686
sinu e-posti aadress	1051
sinua voisi kiinnostaa	1139
siradaki haber	2629
sisesta oma e-posti aadress	1051
siste	1945
siste nyheter	1945
siste nytt	1945
sisuturundus	87	1026
sisuturunduse artikkel	1035
site map	740
sitemap	740
""", 'sk': """
skaitomiausi	1720
skaitomiausi straipsniai	1720
skaitomiausia	1720
skaitykite daugiau	1720
skaitykite toliau	1718
skaityti daugiau	1725
skaityti komentarus	1724
skaityti toliau	1718
skaityti visus komentarus	1724
skapa ett gratis konto	2498
skapa ett konto	2498
skapa gratis konto	2498
skapa konto	2498
skapa konto gratis	2498
skaties bildes	1766
skaties foto	1766
skaties video	1766
skatieties video	1766
skip ad	680
skip ads	721
skip advertisement	721
skip for now	680
skip past newsletter promotion	699
skip this	680
skip to content	740
skip to footer	740
skip to main content	740
skip to navigation	740
skip to recipe	61
skjul	404	1949
skocz do przepisu	61
skok na recept	61
skomentuj	2015	2023
skopiowano link	2015
skopiuj adres	2015
skopiuj link	2015
skriv din kommentar	395	1941	2516
skriv din kommentar her	395	1941
skriv en kommentar	395	1941	2516
skriv et svar	403
skriv inn e-post	1929
skriv inn e-postadressen din	1929
skriv kommentar	395
skriv ut	1933	2508
skriv ut artikeln	2508
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1933
skype	712
""", 'sl': """
sla advertentie over	1826
sluit	1839
sluiten	1801
""", 'sm': """
sms	712
""", 'sn': """
snapchat	712
""", 'so': """
sobre el autor	972
sobre la firma	972
social	1536
social media	481	716
sociala medier	2509
sociale media	1822
sociale medier	388
solo gli abbonati possono commentare	1576
solo los suscriptores pueden comentar	1004
something went wrong	799
something went wrong. please try again	799
something went wrong. please try again later	699
sommaire	1235
son dakika	2629
son dakika haberleri	2629
son haberler	2629
sonra oku	2622
sonraki	2631
sonraki haber	2629
sonraki sayfa	2631
sorodna novica	2439
sorodne novice	2439
sorodne vsebine	2439
sorotan	1476
sort by	730
sosiaalinen media	1132
sosiale medier	1934
sostieni	1518
sostienici	1518
soutenez-nous	1190
soutenir	1190
soziale medien	481
""", 'sp': """
spannend	495
spara	2508
spara artikel	2508
spara artikeln	2508
spara artikeln till senare	2508
spara recept	61
spara receptet	61
spara till senare	2508
spausdinti	1723
special offer	689
speel video af	1863
speichern	480
spela upp	2523
spende	454
spende jetzt	454
spenden	454
spenden sie	454
spendenkonto	546
spill av	1948
spill av video	1948
spill av video her	1948
spomni me kasneje	2446
sponset	1937
sponset innhold	1937
sponsor content	721
sponsored	485	619	721	1881
sponsored content	721
sponsored links	721
sponsored message	721
sponsored message - story continues after this	721
sponsored post	721
sponsored stories	735
sponsoreret	391
sponsoreret indhold	391
sponsorizzato	1540
sponsorlu	2624
sponsorlu haber	2624
sponsoroitu	1133
sponsrat	2512
sponzorirana vsebina	2438
sponzorirano	2315	2438
sponzorisani tekst	2315
sponzorisano	2315
spotify	712
spotted a mistake	730
spotted an error	730
sprejmem	2454
sprejmi	2454
sprejmi vse	2454
spremi	2319
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1535
stampa articolo	1535
stampa la ricetta	61
stampa questo articolo	1587
stampa ricetta	61
standard digital	808
start free trial	689
start subscription	689
startseite	495	498
stay connected	699
stay in the know	699
stay informed	699
stay up to date	699
steady	454
stel je vraag aan onze ai	1858
stellenmarkt	530
stem her	403	1948
stem i afstemningen	403
stem i avstemningen	1948
stem nu	1861
steun ons	1802
stichworte	495
stikkord	1945
stimmen sie ab	530
stopt automatisch	1876
stories for you	735
story continues	721
story continues below	721
straipsnis prieinamas tik prenumeratoriams	1718
strictly necessary cookies	726
strinjam se	2454
strinjam se s prikazom zunanje vsebine	2454
stt	1145
stt-afp	1145
stt-reuters	1145
stumbleupon	712
stuur door	1901
stuur een correctie	1866
""", 'su': """
su questo argomento	1588
subiecte	2178
submit	681
submit a correction	730
submit comment	730
subscreva a newsletter	2095
subscreva gratuitamente	2149
subscrever	2095
subscrever newsletter	2095
subscribe	689
subscribe by email	699
subscribe for free	689
subscribe here	689
subscribe now	689
subscribe to continue	689
subscribe to continue reading	689
subscribe to get the latest posts sent to your email	699
subscribe to our newsletters	699
subscribe to read	689
subscribe today	689
subscribe via email	699
subscriber exclusive	808
subscriber only	689
subscriber-only	689
subscriber-only content	808
subscribers get more	808
subscribers only	689
subscription options	689
subscriu-t'hi	256
subscriu-te	256
subskrybuj	2005
success! check your inbox	845
successivo	1552
suche	498
suchen	498
sudah punya akun	1459
suggerisci una correzione	1568
suggest a correction	730
suggested	735
suggested articles	735
suivant	1235
suivez notre direct	1275
suivez nous	1219
suivez-nous	1219
suivi	1219
suivre	1219
suivre ce sujet	1219
suivre ce sujet et recevoir une alerte	1265
suivre cet auteur	1219
sujets	1232
sulge	1034
sulge reklaam	1035
sulje	1122
sullo stesso argomento	1549
sullo stesso tema	1549
sumbang	1458
summary by ai	781
suoraan reseptiin	61
suositellut	1139
suosittelemme	1139
suosituimmat	1139
support local journalism	682
support our journalism	682
support our work	682
support quality journalism	682
support the author	682
support this site	682
support us	682
support us on patreon	682
support us today	682
supported by	721
sur ce sujet	1232
sur le web	1232
suscribete	938
suscribirme	938
suscribirse	938
suscribite	1014
suscribite ahora	1014
suscripciones	938
susijusios naujienos	1720
sutikti su visais	1736
sutinku	1736
suurenna kuva	1141
""", 'sv': """
svar	395	1941
svara	2516
svi komentari	2319
""", 'sw': """
swisha en slant	2495
""", 'sy': """
syarat dan ketentuan	1474
syarat dan ketentuan | kebijakan privasi	1474
""", 'sz': """
szavazzon	1413
szukaj	2030
""", "t'": """
t'ha agradat aquest article	272
""", 'ta': """
ta bort annonser	2512
tag	1476	1549	2776
tag-uri	2178
taggar	2520
tagged	735
tagger	1945
tagi	2027
tagovi	2316
tags	400	495	623	735	972	1232	1476	1549	1836	2117	2776
taguri	2178
taille du texte	1218
taip pat skaitykite	1720
tak for din tilmelding	383
take our survey	730
tallenna	1131
tallenna juttu	1131
tallenna resepti	61
talvez mais tarde	2086
tamanho da fonte	65	2103
tamanho do texto	65
tampilkan asli	1479
tampilkan lebih banyak	1478
tampilkan lebih sedikit	1479
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1413
tautan berhasil disalin	1501
tautan disalin	1468
tautan telah disalin	1501
tavs e-pasts	1783
""", 'te': """
te has suscrito correctamente	1010
te puede gustar	972
te puede interesar	972
te quedan # caracteres	1004
te recomendamos	972
te-ar putea interesa	2178
teata veast	1032
teavita veast	1032
tee lahjoitus	1123
teilen	480
teilen auf	480
teilen und weiterempfehlen	480
teised loevad	1028
tek seferlik	2614
tekst loopt door onder de advertentie	1826
tekst se nastavlja nakon oglasa	2315
tekst sponsorowany	87
tekstgrootte	65	1821
tekstimainos	1133
tekstin koko	65
telegram	712	2233
teljes cikk	1413
telli	1026
telli kohe	1026
tellijale	1026
tellijana saad artiklit jagada	1031
tellijatele	1026
tema	1945
tema dana	2316
temaer	1945
temas	972	2117
temas relacionados	972
tematy	2027
temes relacionats	287
temi	1549
temos	1720
tempo de leitura	2120
tempo di lettura	1552
tempo estimado de leitura: # minutos	2103
temps de lecture	1235
temps de lecture : # min	1235
tendances	1232
tendencias	972
tendenze	1549
tentang kami	1491
teraz nie	2387
terbaru	1476
terima semua	1474
terima semua cookie	1474
terkait	1476
terkini	1476
termini e condizioni	1542
termos de uso	2110
terms	726
terms & conditions	726
terms and conditions	726
terms apply	808
terms of service	726
terms of use	726
terpopuler	1476
terpopuler hari ini	1502
terug naar boven	1839
test din viden i ugens quiz	403
test kunnskapene dine i ukas quiz	1948
testa dina kunskaper i veckans quiz	2523
testaa tietosi viikon visassa	1141
testen	459
testez gratuitement	1199
testez vos connaissances	1263
testez vos connaissances avec notre quiz	1263
tetszik	1404
text size	711
text version	740
texto gerado por ia	2137
textstorlek	65
""", 'th': """
thank you	681
thank you for subscribing	799
thank you for watching	813
thank you to our sponsors	721
thank you! please check your inbox	845
thanks for subscribing	699
thanks for watching	813
thanks to our sponsors	721
thanks! please check your inbox	845
the article continues below	813
the story continues below	813
the video player is currently playing an ad	779
thema	495
thema's	1836
themen	495
there are no comments yet	730
there was an error, please provide a valid email address	799
these are external links and will open in a new window	711
this is an advertisement	721
this video can not be played	779
this video cannot be played	779
threads	712
""", 'ti': """
ti consigliamo	1549
ti potrebbe interessare	1549
ti potrebbero interessare	1549
ticker	495
tickets sichern	530
tidak terima kasih	1457
tidak, terima kasih	1457
tiempo de lectura	975
tiempo estimado de lectura: # minutos	957
tietosuoja	1134
tiktok	712
til forsiden	400	1945
til toppen	403	1948
tilaa	1124
tilaa nyt	1124
tilaa uutiskirje	1127
tilaa uutiskirjeet	1127
tilaajalle	1124
tilaajille	1124
tilaukset	1124
till erbjudandet	2498
till receptet	61
till startsidan	2520
till toppen	2523
tilmeld	383
tilmeld dig	383
tilmeld dig nyhedsbrevet	383
tilmeld nyhedsbrev	383
timp de citire # min	2180
tin sau	2776
tinggalkan komentar	1475
tip us	682
tips en venn	1933
tips van de redactie	1836
tipsa	2508
tipsa oss	2516
tisk	305
tisk receptu	61
""", 'to': """
today's most read	812
today's paper	740
today's top stories	735
todos los comentarios	968
toestemming	1828
toeta	1026
toeta meid	1026
toevoegen aan leeslijst	1901
toggle	740
toggle caption	740
toimetus soovitab	1028
toimitus suosittelee	1139
toista	1141
toon alles	1840
toon deze inhoud	1856
toon inhoud	1828
toon meer	1839
toon minder	1839
toon origineel	1840
toon reacties	1832
toon vertaling	1840
top articles	735
top artikel	495
top comments	730
top headlines	735
top latest discussions	740
top news	735
top stories	623	735
top-artikel	495
top-news	495
top-themen	495
tophistorier	400
topics	735
topik	1476
topik terkait	1476
toppnyheter	2520
toppsaker	1945
topthemen	495
torna all'inizio	1552
torna su	1552
torne-se assinante	2087
torne-se membro	2087
tots els butlletins	280
toujours afficher ce type de contenu	1255
tous les commentaires	1228
tous ses articles	1253
tout accepter	1225
tout afficher	1236
tout refuser	1225
tout voir	1235
toute l'actu	1232
toutes les photos	1235
""", 'tr': """
trabaja con nosotros	999
trabalhe connosco	2139
trabalhe conosco	2139
trakteer ons op koffie	1802
trang sau	2778
transferencia bancaria	937
translated by ai	781
traueranzeigen	530
treballa amb nosaltres	274
trefwoorden	1836
trend	2629
trending	495	735	1476	1836	2117
trending deals	721
trending now	735
trending stories	735
trending today	735
trending topics	735
trimite	2171
trimite pe email	2171
trimite pe whatsapp	2205
trimite unui prieten	2205
try it free	689
""", 'tt': """
tt	2550
tt-afp	2550
tt-reuters	2550
""", 'tu': """
tu e-mail	945
tu email	945
tudo sobre	2117
tue riippumatonta journalismia	1123
tuitar	2103
tuitear	957
tulis komentar	1475
tulis komentar anda di sini	1491
tulosta	1131
tulosta juttu	1131
tulosta resepti	61
tumblr	712
tunnuksen luominen on maksutonta	1124
tuoreimmat	1139
tuoreimmat uutiset	1139
turinio rinkodara	1727
tutti gli aggiornamenti qui	1579
tutti i commenti	1545
tutup	1457
""", 'tw': """
tweet	711	1468	1535
tweet this	711
tweeta	2508
tweeter	1218
tweetle	2622
tweetnij	2015
tweetnout	305
twitter	712
twitter-inhalte erlauben	488
twittern	480
""", 'ty': """
tyck till	2516
tylko w serwisie	2027
type your email	699
""", 'u ': """
u fokusu	2316
""", 'ud': """
udskriv	387
udskriv opskrift	61
udvalgt	400
udvid	404
""", 'ui': """
uitgelicht	1836
uitklappen	1840
uitloggen	1806
""", 'uk': """
ukryj	2031
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1549
ultime news	1549
ultime notizie	1549
ultimele articole	2178
ultimi articoli	1549
""", 'um': """
um assinante ofereceu-lhe este artigo	2156
umfrage wird geladen	530
""", 'un': """
un abbonato ti ha regalato questo articolo	1587
un subscriptor t'ha regalat aquest article	286
understood	741
une erreur dans l'article	1228
uneix-te a la conversa	272
unfollow	716
unisciti al nostro canale	1536
unlisted	740
unlock this article	689
unohditko salasanan	1124
uns folgen	481
unser bestes angebot	551
unser newsletter	467
unsere empfehlung	495
unsere empfehlungen	495
unsere newsletter	467
unsere top-themen	556
""", 'up': """
up next	735
upgrade now	689
upgrade to founding member	689
upgrade to paid	682
uplati	2308
uppfattat	2524
""", 'us': """
ustawienia	2020
ustawienia cookies	2020
""", 'ut': """
utiles	1225
utvalgt	1945
utvalt	2520
utvid	1949
""", 'uu': """
uudiskiri	1051
uudiskirjad	1051
uusimmat	1139
uutiskirje	1127
uutiskirjeet	1127
""", 'uw': """
uw e-mailadres	1811
""", 'uy': """
uygulamayi indir	2670
uygulamayi indirin	2670
""", 'va': """
vaata galeriid	1033
vaata ka	1028
vaata kommentaare	1032
vaata pilte	1033
vaata videost	1033
vaata videot	1033
vaata videot siit	1033
vacatures	1861
vagas de emprego	2139
vai al contenuto	1552
vai alla ricetta	61
vain tilaajille	1124
vakances	1766
valikko	1141
valorar	968
valorar receta	61
van onze partners	1836
vandaag	1836
vandaag niet	1801
var artikkelen nyttig	1941
var artiklen nyttig	395
var dette nyttig	1948
var oppsummeringen nyttig	1941
var opsummeringen nyttig	395
var saken nyttig	1941
varovanje osebnih podatkov	2454
vastaa	1138
vastaa kyselyyn	1141
vastaa lukijakyselyyn	1141
""", 've': """
ve zkratce	313
vedi anche	1549
vedi dettagli	1553
vedi i # commenti	1576
vedi i commenti	1545
vedi i risultati	1553
vedi la mappa	1553
vedi tutte	1552
vedi tutti	1552
vedi tutto	1552
veilig betalen	1804
ver # comentarios	968
ver bio	991
ver comentarios	968
ver contenido	965
ver contenido externo	995
ver detalhes	2121
ver detalles	976
ver documento	976
ver el mapa	976
ver essa foto no instagram	2135
ver este tuit	995
ver fotos	975
ver galeria	2120
ver la receta	61
ver los comentarios	968
ver mais	2120
ver mapa	976	2121
ver menos	976	2121
ver ofertas	938	2091
ver original	976	2121
ver perfil	991	2147
ver resultado parcial	2145
ver resultados	1004
ver resultados de la encuesta	1004
ver todas	975	2120
ver todo	975
ver todos	975	2120
ver tudo	2120
verbergen	1840
verder zonder te steunen	1801
vergroot	1839
vergroot afbeelding	1839
vergroten	1840
verlagsangebot	485
verlagsbeilage	557
verschicken	480
versenden	480
verstanden	499
verwandte artikel	495
verwandte themen	495
verwante artikelen	1836
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1268
veure # comentaris	272
veure perfil	278
veure totes les ofertes	284
vezane vesti	2316
vezane vijesti	2316
vezi # comentarii	2191
vezi comentariile	2177
vezi detalii	2181
vezi harta	2181
vezi mai mult	2180
vezi originalul	2181
vezi rezultatele	2191
vezi toate	2180
vezi toate newsletterele noastre	2198
vezi toate ofertele de abonament	2203
vezi tot	2181
vezi videoclipul	2197
""", 'vi': """
vi har lukket for kommentarer	395
viber	712	2233
videa	313
video	313	400	1476	1549	1945	2178	2520	2629	2776
video abspielen	532
video ad	721
video afspelen	1863
video anschauen	532
video ansehen	532
video laden	488
video terkait	1476
video's	1836
videoen afspilles her	403
videoen kan ikke afspilles	403
videolar	2629
videos	495	972
videot	1139
videoyu izle	2631
videoyu izleyin	2631
view all	740
view all newsletters	699
view at amazon	924
view comment	730
view comments	730	740
view deal	924
view deals	924
view details	741
view full size	740
view gallery	740
view image	740
view image in fullscreen	740
view map	741
view metrics	914
view more	740
view on instagram	711
view our privacy policy	779
view plans	689
view post on instagram	779
view post on x	779
view results	741
view subscription options	689
view this post on facebook	779
view this post on instagram	779
view this post on threads	779
view this post on x	779
viimased uudised	1028
virement	1198
virement bancaire	1198
vis alle	403	1948
vis bildetekst	1948
vis detaljer	404	1949
vis flere	403	1948
vis indhold	392
vis innhold	1938
vis innlegg fra facebook	1948
vis innlegg fra instagram	1948
vis kart	1949
vis kommentarer	395	1941
vis kort	404
vis mer	1948
vis mere	403
vis mindre	404	1949
vis original	404	1949
vis oversettelse	1949
vis resultater	404	1949
visa alla	2523
visa detaljer	2524
visa fler	2523
visa kartan	2524
visa kommentarer	2516
visa mer	2523
visa mindre	2524
visa original	2524
visa resultat	2524
visualizza questo post su instagram	1566
""", 'vk': """
vk	712
""", 'vo': """
voce sintetica	1568
voeg toe aan je leeslijst	1877
voir aussi	1232
voir ce post	1255
voir ce tweet	1255
voir cette publication sur instagram	1255
voir l'original	1236
voir la carte	1236
voir la recette	61
voir la traduction	1236
voir le contenu	1225
voir le diaporama	1235
voir les # commentaires	1263
voir les commentaires	1228
voir les offres	1199
voir les photos	1235
voir moins	1235
voir plus	1235
voir plus de commentaires	1228
voir ses articles	1253
voir son profil	1253
voir tous ses articles	1253
voir tout	1235
voit perua tilauksen milloin tahansa	1127
voit peruuttaa milloin vain	1124
volg	1822
volg dit onderwerp	1822
volg ons	1822
volgen	1822
volgend artikel	1836
volgende	1839
volgende pagina	1839
vollbild	498
vols eliminar la publicitat	274
vols llegir l'article sencer? subscriu-te	284
voltar ao topo	2120
volver arriba	975
von ki zusammengefasst	526
voor abonnees	1806
vorherige seite	498
vorheriger artikel	495
vorig artikel	1836
vorige	1839
vorlesen	480
vorlesen lassen	480
vormista tellimus	1026
vorteile sichern	459
vota a la nostra enquesta	272
vota en nuestra encuesta	1004
vota il nostro sondaggio	1576
vota la ricetta	61
vota nel nostro sondaggio	1576
vote na nossa enquete	2145
votez dans notre sondage	1263
votez pour faire entendre votre voix	1263
votre adresse mail	1268
votre commentaire	1228
votre e-mail	1208
votre email	1208
vous aimerez aussi	1232
vous aimerez lire	1232
vous avez lu # articles sur # ce mois-ci	1272
vous avez une question	1228
vous n'avez pas encore de compte	1272
vous pourriez aimer	1232
vous pourriez aussi aimer	1232
vous pouvez offrir # articles par mois	1275
""", 'vr': """
vraag het ai	1858
vraag het onze ai	1858
""", 'vs': """
vsebina je zaklenjena	2435
vsi komentarji	2442
vstoupit do diskuse	312
vstoupit do galerie	315
vstupte do diskuse	312
""", 'vu': """
vul de vragenlijst in	1861
vul een geldig e-mailadres in	1869
""", 'vy': """
vytisknout	305
vytisknout recept	61
""", 'w ': """
w tym artykule	2027
""", 'wa': """
waardeer dit artikel	1873
waardeer dit verhaal	1873
wachtwoord vergeten	1806
war diese zusammenfassung hilfreich	526
was andere lesen	495
was deze samenvatting nuttig	1858
was this helpful	730
was this summary helpful	781
was this summary useful	781
was this translation helpful	781
watch above	788
watch below	788
watch here	788
watch more	735
watch next	735
watch on youtube	788
watch the full video	788
watch video	740
""", 'we': """
we care about your privacy	726
we recommend	735
we value your privacy	726
weekly newsletter	699
wees de eerste die reageert	1832
weigeren	1828
weiter nach der anzeige	557
weiter zum artikel	453
weitere artikel	495
weitere artikel zum thema	556
weitere links	495
weitere meldungen	495
weitere nachrichten	495
weitere news	495
weitere newsletter	542
weitere podcasts	495
weitere themen	495
weitere videos	495
weiterempfehlen	480
weiteres	495
weiterlesen	498
weniger anzeigen	498
werbeanzeige	485
werbliche inhalte	485
werbung	485
werbung folgt	598
werbung von unserem partner	557
werde mitglied	454
werden sie mitglied	454
werden sie teil unseres teams	530
wesprzyj	2002
wesprzyj nas	2002
""", 'wh': """
what do you think	730
what others are reading	892
what people are reading	892
what readers are reading	892
what to read next	735
whatsapp	712	2233
when the fun stops, stop	890
why trust us	813
why you can trust our reviews	813
why you can trust us	813
""", 'wi': """
wideo	2027
""", 'wo': """
word lid	1802
word supporter	1802
word vriend	1802
""", 'wr': """
write a comment	730
write a review	730
""", 'ws': """
wspieraj	2002
wspieraj nas	2002
wspieram	2002
wszystkie	2030
wszystkie komentarze	2023
""", 'wu': """
wunschbetrag	457
""", 'wy': """
wybrane dla ciebie	2027
wydarzenia	2027
wydrukuj	2015
wydrukuj przepis	61
wyloguj	2005
wyszukaj	2030
""", 'x': """
x	712	1406
""", 'x ': """
x (twitter	712
x facebook	711
""", 'x.': """
x.com	712
""", 'xe': """
xem clip	2802
""", 'xi': """
xing	712
""", 'ya': """
ya eres suscriptor	938
ya he donado	932
ya soy socio	932
ya te has registrado	938
ya tengo cuenta	938
ya tienes cuenta	938
ya tienes una cuenta	938
yanitla	2628
yapay zekaya sor	2628
yazdir	2622
yazi boyutu	2622
yaziyi dinle	2622
""", 'ye': """
yearly	681
yerinizi ayirtin	2631
""", 'yo': """
yorum	2628
yorum kurallari	2628
yorum yap	2628
yorum yaz	2628
yorum yazin	2628
yorumlar	2628
yorumlari oku	2628
yorumunuzu yazin	2628
you are now subscribed	799
you are subscribed	799
you can change how much you give or cancel your contributions at any time	682
you have # seconds	721
you may also be interested in	735
you may also enjoy	735
you may also like	735
you may have missed	735
you may like	735
you might also be interested in	735
you might also like	735
you might like	735
you're in	699
you're subscribed	799
your account	689
your answer	896
your comment	730
your donation is tax-deductible	804
your email	699
your email address	699
your gift is tax-deductible	804
your privacy choices	726
your privacy is important to us	726
your subscription is confirmed	799
youtube	712
youtube-inhalte erlauben	488
""", 'yu': """
yukari	2631
""", 'z ': """
z ostatniej chwili	2027
""", 'za': """
zaakceptuj wszystko	2020
zaboravljena lozinka	2309
zadejte e-mail	302
zadejte e-mailovou adresu	302
zadnje novice	2439
zadnje objave	2439
zahl ich	454
zahlungsart	457
zahlungsarten	457
zahlungsmethode	457
zahlungsmethoden	457
zalo	2766
zaloguj	2005
zamknij	2001
zapisz	2015
zapisz przepis	61
zapojte se do diskuse	312
zapri	2446
zaregistrovat se	298
zarejestruj	2005
zaten abone misiniz	2615
zatvori	2324
zavrni	2454
zavrni vse	2454
""", 'ze': """
zet op leeslijst	1901
""", 'zi': """
zie ook	1836
ziedot	1759
zip code	699
""", 'zo': """
zobacz komentarze	2023
zobacz wszystkie	2030
zobacz wyniki	2031
zobrazit diskusi	312
zobrazit galerii	315
zobrazit mapu	316
zobrazit obsah	309
zoek	1839
zoeken	1839
zonder jouw steun kunnen we dit werk niet doen	1873
zoom	740
zoom in	741
""", 'zu': """
zu den abo-angeboten	459
zu den angeboten	551
zu den kommentaren	491
zugang freischalten	459
zuklappen	499
zum abo	459
zum abo-shop	551
zum aboshop	551
zum angebot	459
zum artikel	498
zum dokument	499
zum gewinnspiel	530
zum inhalt	498
zum inhalt springen	498
zum kommentieren anmelden	491
zum podcast	532
zum quiz	530
zum rezept	61
zum rezept springen	61
zum seitenanfang	498
zum thema	495	498
zum video	532
zur bildergalerie	498
zur diskussion	491
zur fotostrecke	498
zur karte	499
zur mediathek	532
zur merkliste	552
zur navigation	498
zur newsletter-anmeldung	467
zur startseite	495
zur themenseite	498
zur umfrage	530
zusammenfassung mit ki	526
zustimmen	488
zustimmen und weiter	488
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	464 K wochen kostenlos	464 K wochen gratis	464 K monat kostenlos	889 K+	917 K% off your	917 K per cent off your	917 K percent off your	1694 K줄 요약	1884 K weken voor	1884 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	780 K post shared by	780 K video posted by	780 K post by	908 K version of this article	908 K version of this story	908 K version of this column	908 K version of this essay	908 K version of this piece	908 K version of this post	908 K version of this review	948 K tu correo	1234 K lire aussi	1234 K lire également	1234 K lire :	1234 K lire sur	1234 K voir aussi	1234 K voir également	1234 K écouter :	1234 K relire :	1234 K lire ensuite :	1234 K lire ou à relire :	1438 K gombra kattintva	1438 K telegramon	1438 K facebookon	1440 K cikk a	1440 K cikk folytatódik	1446 K cikket mesterséges	1448 K teljes beszélgetés	1448 K teljes interjú	1528 K tutti i contenuti	1562 K cura della redazione	2131 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1520 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1883 K je op	1907 K
abonnez	12 K-vous	1196 K-vous à
abonniere	12 K	587 K
abonnieren	12 K sie	456 K sie	587 K sie
about	742 K the author	742 K the authors	742 K the writer
abstimmung	570 K:
""", 'ac': """
accept	912 K and load
accepted	688 K payment methods:	688 K cards:
acceso	941 K ilimitado
accesso	1528 K illimitato
acesso	2094 K ilimitado
acest	76 K subiect este închis	2190 K rezumat	2190 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1838 K:
acompanhe	12 K
acquista	1572 K la rivista
actie	1910 K:
""", 'ad': """
ad	86 [K]	815 K:
ada	72 K pertanyaan	1489 K kesalahan di artikel
add	12 K us	766 K	846 K
additional	817 K reporting by
adja	1438 K meg
adjon	1438 K hozzá
administratorem	2050 K danych osobowych jest	2050 K twoich danych	2050 K państwa danych	2050 K pani/pana danych	2050 K podanych
advertentie	86 K, daarna
advertise	786 K with
advertisement	815 K:
advertorial	86 K:
""", 'af': """
afmelden	1897 K kan
afspil	432 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	438 K har	782 K summaries	782 K-generated summaries	783 K tools were	783 K was used	783 K helped	783 K assisted	1636 Kがこの記事	1636 Kによる自動	1636 K要約	1636 Kによる要約	1636 Kが選んだ	1636 Kに質問	1636 ※K	1694 K 요약은	1694 K 뉴스 요약	1859 K kan fouten maken. controleer	1859 K-samenvattingen	1987 K har	2185 K informații	2185 K un subiect	2185 K un pont	2185 K fost martor	2560 K har	2851 K摘要	2851 K重點	2851 K重点	2851 K生成	2851 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2153 K o	2153 K a	2153 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1466 K notifikasi
aktiver	432 K	1980 K
aktivera	2554 K
aktiviere	572 K
aktivieren	572 K sie
aktuelle	496 K nachrichten aus
""", 'al': """
al	950 K registrarte	996 K mostrar este contenido	1810 K lid	1896 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	840 K content ©
alla	27 K kommentarer	27 K inlägg	2521 K artiklar om	2525 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	401 K artikler om	405 K artikler af	496 K artikel zu	496 K artikel von	497 K infos:	497 K news:	500 K artikel von	531 K folgen	1837 K artikelen over	1841 K artikelen van	1946 K saker om	1950 K artikler av
alleen	1810 K voor abonnees	1889 K leden kunnen reageren
alles	496 K zum thema	496 K zu	1837 K over	1878 K over
allow	710 K notifications	725 K ads on	912 K content from	912 K third-party content	912 K external content
already	848 K	848 K have
als	464 K abonnent	464 K abonnentin	476 K app	553 K abonnent können sie	553 K abonnentin können sie	1810 K abonnee
also	736 K in	737 K read	737 K on this site:	737 K worth reading:	737 K on this topic:	841 K in the news:	1385 K read:	1385 K read-
alt	401 K om	1946 K om
alte	2207 K știri din
altre	1550 K notizie su	1589 K notizie di
altri	1550 K articoli su	1554 K articoli di
altro	1550 K su	1551 K su questo tema:
""", 'am': """
am	2189 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1483 K punya
ange	2554 K
angiv	432 K
anketa	314 K:
anlatmamiz	2659 K gereken
anna	1041 K vihjest	1041 K vihje	1170 K
annonces	1258 K légales : publiez
annonssamarbete	86 K:
annullare	1533 K l'iscrizione
ansvarig	2552 K utgivare:
ansvarlig	1977 K redaktør:
answer	846 K
anuncie	2140 K no	2140 K na
any	27 K comment	72 K questions	825 K	847 K
""", 'ap': """
apa	1489 K reaksi anda
apakah	8 K artikel	1483 K anda punya	1489 K ringkasan ini	1489 K artikel ini	1489 K berita ini	1489 K informasi ini
apoie	81 K
apoya	81 K	935 K	935 K a
apoye	81 K
app	476 K herunterladen	476 K laden	1817 K voor android	1853 K
apply	828 K now
approfondimento	1551 K:
approfondisci	1551 K
apresentado	2143 K por
""", 'aq': """
aquest	271 K resum	271 K text ha estat traduït	271 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1748 K straipsnis
arbejder	412 K du
arbetar	2532 K du
archives	1234 K :
are	743 K you affected by	825 K you	847 K you	872 K you enjoying this	903 K you
arrives	802 K every	869 K on mondays	869 K on fridays	869 K on saturdays	869 K on sundays
article	1248 K traduit
articles	742 K by
articol	2190 K tradus	2194 K susținut de
articolo	1569 K tradotto
articolul	46 K poate fi
artificial	783 K intelligence
artificiell	2560 K intelligens har
artikel	1477 K terkait:	1488 K ini diterjemahkan	1488 K ini ditulis dengan	1488 K ini dibuat dengan	1488 K ini merupakan hasil	1503 K ini telah tayang di	1503 K ini pertama kali tayang	1503 K ini pernah tayang	1503 K ini sudah tayang	1880 K gaat verder onder	1880 K loopt door onder	1880 K gaat verder na
artikeln	46 K får	2556 K fortsätter
artikkel	1058 K jätkub
artikkelen	46 K kan	46 K kan fritt	1983 K fortsetter
artikkeli	1172 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	434 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	879 K a subscriber	879 K a member	879 K a supporter
ascolta	1 K	1551 K:	1575 K il podcast	1575 K la puntata
ask	742 K us here	782 K the	782 K our
assine	2094 K para
assista	2119 K:	2144 K ao vídeo acima	2144 K ao vídeo abaixo	2144 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1787 K
atlikite	1738 K testą
atradi	1779 K kļūdu
atsakykite	1747 K
""", 'au': """
auch	497 K interessant	497 K interessant:	497 K lesenswert	497 K spannend:	555 K bei uns:	579 K lesen:
aucun	32 K commentaire
audio	331 K vytvořila	787 K version of this	998 K generado	1569 K generato	2190 K generat
auf	484 K facebook, instagram	484 K instagram, facebook	484 K facebook und instagram	484 K facebook oder instagram
aus	497 K dem archiv:	555 K unserem archiv:	584 K dem englischen übersetzt	584 K dem französischen übersetzt	584 K dem amerikanischen übersetzt	584 K dem englischen von	584 K dem französischen von
ausprobiert	59 K?
author	742 K bio
autor	329 K je	347 K:	1060 K:	2057 K:	2057 K: (	2330 K je	2392 K je	2410 K:
autore	1773 K:
autori	2392 K sú
autorica	2330 K je
autorius	1751 K:
autorka	329 K je	2330 K je	2392 K je
autors	1773 K:
""", 'av': """
available	706 K on the app store	706 K on google play	923 K from
avec	1214 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2452 K je	2467 K:
avtorica	2452 K je
""", 'ay': """
ayrica	2630 K okuyun	2630 K bakin	2630 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1446 K összefoglalót
""", 'ba': """
baca	1477 K juga	1477 K juga:	1477 K:	1477 K selengkapnya	1477 K selengkapnya:	1477 K selanjutnya:	1482 K berita	1495 K berita tanpa iklan	1503 K berita lainnya	1503 K artikel lainnya	1503 K artikel lain	1503 K berita selengkapnya	1504 K ini juga:	1504 K pula:	1504 K lagi:
background	737 K:	811 K reading:
bagaimana	1489 K reaksi anda	1489 K pendapat anda	1489 K menurut anda
baggrund	402 K:
bagikan	3 K
baixe	13 K
bakgrund	2522 K:
bakgrunn	1947 K:
bakiniz	2630 K:
balso	1787 K
balsuokite	1747 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	833 K part of our	864 K the first to	864 K first to	864 K the first
beachten	28 K sie bitte
become	678 K a member	678 K a subscriber	685 K a member of	795 K a member to comment	833 K part of our
bekijk	1838 K ook	1838 K:	1838 K hier	1838 K ook:	1841 K alle artikelen van	1862 K de video	1862 K de hele uitzending	1862 K de uitzending	1862 K de beelden	1862 K hier het hele	1864 K de video:	1907 K
bel	1853 K
belanja	1490 K di toko
beli	1490 K tiket
beluister	1 K	1862 K de podcast	1862 K onze	1907 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1490 K dengan tim
beri	1489 K rating	2441 K tudi
berikan	1489 K penilaian anda	1493 K suara anda
berikutnya	1504 K:
berita	1488 K ini diringkas	1503 K ini telah tayang	1504 K lainnya:
berite	2441 K tudi
besedilo	46 K lahko	2452 K izraža	2455 K je prevedeno	2458 K je objavljeno v
bestel	1907 K
bestelle	587 K
bestellen	587 K sie
bestil	432 K
bestill	1980 K
besuche	12 K uns	587 K
besuchen	12 K sie uns	587 K sie
bet	889 K responsibly	889 K with
betalt	86 K innhold:
bewerten	587 K sie
bezahlte	581 K anzeige der	581 K anzeige des	581 K anzeige von
bezoek	1907 K
""", 'bi': """
bi	2471 K radi delali pri nas
bildergalerie	497 K:
bir	7 K hata	2648 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	564 K halten sie sich an die	564 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	805 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1954 K medlem av	1954 K abonnent på	1980 K	2529 K medlem i	2529 K prenumerant på	2554 K
blijf	28 K
bliv	31 K den første	56 K en af de #	409 K medlem af	409 K abonnent på	418 K testlæser	418 K klogere på	432 K
blocking	725 K ads
""", 'bo': """
bodite	31 K prvi
boka	2554 K
bol	2396 K pre vás	2396 K článok
bola	2396 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2396 K pre vás	2396 K toto
book	432 K	784 K your ticket	784 K tickets	846 K
""", 'br': """
brak	32 K komentarzy
bron	1852 K: anp	1852 K: belga
browse	828 K jobs	846 K	897 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2630 K haber de ilginizi çekebilir:	2666 K özeti	2666 K çeviriyi
buat	1509 K akun gratis
buchen	587 K sie
budi	31 K prvi
budite	31 K prvi
buka	1509 K akses penuh dengan
bunlar	2630 K da ilginizi çekebilir:
bunlara	2630 K da bakin:
bunu	2630 K da okuyun:
buy	784 K tickets	784 K your ticket	784 K your tickets	846 K	861 K	913 K now, pay later with	923 K the	923 K it	923 K now	923 K from	923 K at
""", 'by': """
by	897 K clicking "post your answer"	911 K applying	911 K submitting	911 K sending us	911 K registering	911 K clicking	911 K uploading	911 K entering	911 K commenting	911 K posting	911 K creating an account	911 K using our	911 K using this	911 K subscribing	911 K signing up	911 K providing your	911 K filling in
byl	332 K pro vás	332 K článek
byla	332 K pro vás
bylo	332 K pro vás	332 K toto
""", 'c': """
c	750 (K) #
""", 'ca': """
cadastre	2094 K-se para
can	793 K't see the poll	793 K't see the quiz	793 K't see this poll	847 K you
canal	41 K de denúncias da redação
cancel	696 K anytime	696 K at any time
catch	12 K us	720 K us on	787 K up on bbc	811 K up:	846 K	846 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1248 K texte a été traduit	1249 K résumé	1258 K numéro est en vente	1258 K numéro est disponible
cek	1482 K
cela	69 K vous a plu
celoten	2466 K članek preberite
ces	1248 K points clés
cet	8 K article vous	82 K article vous a plu	1248 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1248 K traduction a été	1249 K synthèse
""", 'ch': """
chcesz	2061 K u nas pracować	2061 K pracować u nas
chcete	351 K u nás pracovat	351 K pracovat u nás	2414 K u nás pracovať	2414 K pracovať u nás
che	33 K ne pensi
check	846 K out	861 K out	923 K price	1907 K
chia	3 K sẻ
choose	678 K a plan	693 K a plan	766 K	864 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1551 K qui
click	767 K here to join	767 K to join	789 K here for more	797 K here to download	797 K to download	829 K play	846 K
clique	2119 K aqui	2144 K no player acima
cliquez	1234 K ici
clube	2140 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1500 K
colunista	2130 K do	2130 K da
come	784 K and meet	846 K
comentarii	5 K
comentariile	5 K	27 K	2192 K nu reprezintă	2192 K aparțin
comentarios	5 K	27 K	1005 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2192 K tău va
commandez	1258 K notre	1258 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	795 K must
commenti	5 K	27 K
commenting	5 K	795 K is
comments	5 K	5 K on this	27 K	795 K are reserved	795 K are for	795 K are open to	795 K are only	895 K on this	895 K for this
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	846 K
compra	1000 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2119 K:	2119 K também	2119 K também:
conhece	66 K alguém	2134 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	720 K with us
conoce	66 K a alguien
conoces	66 K a alguien	985 ¿K	990 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	678 K making	678 K giving
consiglia	3 K
consulta	974 K aquí
consultez	1258 K les avis de décès	1258 K nos offres
conta	59 K pra mim
contact	742 K the author	742 K the reporter	742 K:	742 K this reporter	774 K	846 K	905 K reporter	905 K staff writer	905 K staff reporter	905 K writer	905 K editor	905 K columnist	905 K correspondent	905 K sports writer
contacta	978 K con	979 K con
contacte	978 K con	979 K con
contacter	1237 K l'auteur
contactez	1237 K l'auteur	1237 K-nous	1252 K l'auteur
contacto	994 K:
contame	59 K
contate	2122 K o autor
contatta	1554 K l'autore
contenido	86 K patrocinado:	941 K premium	998 K generado	1002 K ofrecido por
contenu	86 K sponsorisé :	1248 K généré	1261 K proposé par	1261 K sponsorisé par
contenuto	86 K sponsorizzato:	1569 K generato	1574 K offerto da
contingut	271 K generat	275 K ofert per
continue	805 K reading	806 K reading with
contributions	27 K
controleer	1907 K
cooked	893 K this
copy	3 K link to	3 K the link	3 K article	857 K this url	857 K this link
copyright	506 K ©	506 K (c)	506 K:	506 K #	506 K by	750 K ©	750 K #	750 K:	750 K by	2410 K ©
cosa	33 K ne pensi
""", 'cr': """
create	693 K an account to	846 K	848 K an account	848 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1438 K
csatlakozzon	1438 K
""", 'cy': """
cyber	805 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2042 K ten artykuł	2042 K artykuł	2042 K ten tekst	2042 K to podsumowanie	2042 K to streszczenie	2042 K podobał	2042 K znalazłeś	2042 K znalazłaś	2042 K ta informacja	2042 K ta treść
czytaj	2028 K więcej o	2029 K także	2029 K także:	2029 K też	2029 K też:	2029 K również	2029 K więcej	2029 K:	2059 K dalej z
""", 'da': """
da	59 K li ste probali	1551 K leggere:	2334 K li vam	2334 K li je članak	2334 K li je tekst
daarna	1810 K kun je
daftar	1490 K webinar	1509 K gratis
daftarkan	1490 K diri anda
dagelijkse	1814 K nieuwsbrief
daha	2630 K fazlasi:
dalies	1787 K
dalsza	2045 K część
dalyvaukite	1747 K
danach	464 K # euro
dann	464 K # euro
dans	1214 K l'application	1231 K les commentaires
dapatkan	1482 K
darovat	344 K
darte	950 K de baja
darujte	344 K	2408 K
das	496 K beste aus	497 K könnte sie auch interessieren	497 K könnte dich auch interessieren	497 K könnte sie interessieren:	497 K könnte sie auch interessieren:	497 K könnte dich auch interessieren:	531 K ganze interview	531 K komplette interview	565 K kommentieren	579 K lesen andere:
dazu	497 K auch:	555 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1862 K podcast is te beluisteren	1880 K tekst gaat verder onder	1880 K tekst loopt door onder	1880 K tekst gaat verder na
deel	3 K dit	3 K het	1907 K
dein	27 K kommentar	564 K feedback hilft
deine	534 K meinung ist uns wichtig	564 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	432 K med	432 K artiklen	1980 K med	1980 K saken
dela	3 K artikeln	3 K den här	3 K texten	2554 K med	2554 K artikeln
deli	3 K
delite	3 K
delivered	802 K every	802 K each
delta	1963 K i vår	1980 K	2538 K i vår	2554 K
deltag	418 K i vores	432 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1477 K:	1492 K podcast	1492 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	589 K ki-assistent
derechos	982 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	279 K't l'app	279 K't la nostra	279 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1000 K nuestros	1000 K nuestras
descuentos	1000 K exclusivos para suscriptores
despre	2187 K autor
detaljnije	2318 K:
detaylar	2630 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2630 K okuyun:
deze	26 K samenvatting	1810 K maand nog	1859 K tekst	1859 K vertaling	1859 K ai	1880 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	823 K you find this	825 K you	847 K our	847 K we	847 K you	853 K our ai	853 K the ai	872 K you enjoy this	872 K you like this	872 K you find this useful	893 K you make this	893 K you try this	903 K you see	903 K you go
die	5 K kommentarfunktion	5 K kommentare	527 K zusammenfassung	531 K neue folge	531 K aktuelle folge	531 K komplette folge	531 K ganze folge	531 K ganze sendung	534 K umfrage wird durchgeführt	563 K debatte zu
diese	52 K recherche	527 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	527 K artikel	527 K text	527 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	527 K interview
dig	811 K deeper:
digital	805 K subscriptions	848 K access
din	27 K kommentar
dinleyin	2630 K:
directement	1211 K dans votre
direkt	2522 K:
direkte	1947 K:
disclaimer	750 K:	1367 K:
discover	23 K more from	846 K
diskuse	5 K
diskusia	5 K
diskutieren	587 K sie
diskutujte	28 K
diskuze	5 K
display	912 K content from
disponible	279 K a l'app store	279 K a google play	953 K en google play	1008 K en app store	1008 K en google play y	1266 K sur google play
distribuie	3 K
distributed	817 K by
disusun	1488 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1859 K artikel	1859 K stuk	1859 K bericht	1859 K verhaal	1896 K artikel lees je ook in	1896 K verhaal lees je ook in	1909 K artikel is ook	1909 K verhaal is ook	1909 K artikel bevat	1909 K verhaal bevat	1909 K verhaal verscheen	1909 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	904 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	742 K you have a tip	743 K you know more	743 K you have information	743 K you work at	743 K you work in	743 K you have any information	743 K you have a story	791 K our	825 K you have	847 K you	873 K you like our	873 K you enjoy our	921 K you have a problem	921 K you have a question	921 K you have a dilemma	921 K you have a burning	921 K you need advice
doe	1865 K de quiz	1865 K mee met ons	1865 K mee met onze	1865 K mee aan ons	1865 K mee aan onze	1907 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1439 K vannak
domande	72 K?	73 K su questo articolo
don	703 K't miss	737 K't miss:	841 K't miss this:	864 K't miss
dona	81 K suport	935 K a	1520 K a
donasi	1498 K untuk
donate	678 K now	678 K today	685 K to
doneer	1883 K aan
donnez	1231 K votre avis
dossier	1234 K :
dostupno	2341 K na	2341 K u
dotazy	72 K
dowiedz	2029 K się więcej
download	13 K	846 K	862 K the	886 K our free	886 K the free	1466 K aplikasi	1495 K	1907 K
""", 'dp': """
dpa	506 (K
""", 'dr': """
drukuj	2053 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	412 K kan tippe os	412 K kan sende os	431 K har brugt	431 K har læst	432 K får en mail	432 K kan også	596 K hast schon ein abo	596 K hast dein limit	1978 K har lest	1978 K har #	1980 K får en e-post	1980 K kan også	1980 K finner oss	2532 K som källa	2553 K har läst	2553 K har #	2554 K får ett mejl	2554 K kan också	2554 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1498 K	1498 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	774 K-mail	1438 K-mailt küldtünk
""", 'ea': """
earlier	811 K coverage:
""", 'eb': """
ebenfalls	497 K interessant:
""", 'ed': """
edited	818 K by
editing	750 (K by	751 K by	752 K by
editor	737 K's picks:	1485 K:	1485 K :
""", 'ee': """
een	1857 K bericht gedeeld door	1857 K post gedeeld door
eerder	1864 K schreven we:	1864 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1170 K sitoutumista
ein	525 K beitrag geteilt von	525 K von	525 K post von
eine	73 K frage zum artikel
einen	464 K monat kostenlos
""", 'el': """
el	273 K teu comentari serà	1003 K vídeo comenzará	1003 K video comenzará
elinizde	2659 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2143 K parceria com
email	3 K this	742 K the author	742 K us	774 K	846 K	898 K this	905 K reporter
emailed	869 K on fridays	869 K on mondays
empfehlen	3 K sie	587 K sie
empfiehl	587 K
""", 'en': """
en	275 K col·laboració amb	941 K otro dispositivo	948 K tu correo	948 K su correo	948 K tu buzón	948 K tu email	962 K facebook y twitter	962 K facebook, twitter	962 K facebook y x	971 K los comentarios	974 K vídeo:	974 K directo	974 K contexto:	1002 K colaboración con	1195 K faisant un don	1205 K tant qu'abonné	1211 K vous inscrivant	1234 K savoir plus	1234 K direct	1261 K partenariat avec	1277 K vidéo -	1277 K images -
enable	710 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	832 K your day with
endet	464 K automatisch
enjoy	805 K	885 K #% off	917 K #% off your
enjoyed	69 K this	872 K this
enjoying	703 K this article	872 K this	873 K the	873 K our	873 K this
enregistrez	1281 K cet article	1281 K cette recette
entdecke	23 K mehr von	587 K
entdecken	587 K sie
entenda	2119 K:
entra	12 K nel
entre	12 K no
envia	266 K'ns
envianos	989 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	412 K du	1957 K du
erbjudande	2538 K till dig som
erhalten	587 K sie
erscheint	543 K jeden	543 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	992 K corresponsal	992 K redactor de	992 K redactora de	992 K jefe de	992 K jefa de
escanea	989 K el código	1008 K el código para descargar
escolta	1 K	277 K el pòdcast	277 K el podcast	277 K el nostre pòdcast	277 K el nostre podcast
escoltar	1 K
escucha	1 K	1003 K el pódcast	1003 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1274 K
esta	52 K investigación	52 K investigação	52 K reportagem	998 K noticia ha sido traducida	998 K traducción se ha hecho	998 K traducción ha sido	998 K función utiliza	1005 K noticia pertenece a	2138 K tradução foi feita	2138 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	941 K contenido es exclusivo	996 K contenido procede de	996 K contenido proviene de	998 K texto ha sido traducido	998 K artículo ha sido traducido	1000 K reportaje forma parte del número	1000 K artículo forma parte del número	1005 K artículo pertenece a	2138 K texto foi traduzido	2138 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	262 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1810 K voor abonnees
exclusivo	941 K para suscriptores
existing	693 K subscriber	693 K subscribers
experimentou	59 K
explainer	737 K:
explore	737 K more:	846 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1412 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1578 K il quiz	1578 K il test	1578 K il nostro
faites	1195 K un don	1196 K un don à
fale	2122 K com o autor	2131 K com o repórter	2131 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	825 K
feel	68 K free to republish	758 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	737 K under:
fill	846 K in	846 K out
film	2045 K znajdziesz
find	12 K us	12 K os	720 K us on	720 K me on	786 K your next job	846 K	861 K
finden	12 K sie uns	587 K sie
finding	872 K this useful
finn	12 K oss
first	857 K published by	857 K published in the	885 K time here
fizessen	1438 K
""", 'fl': """
flash	805 K sale
fler	2521 K artiklar om	2525 K artiklar av
flere	401 K artikler om	405 K artikler af	1946 K saker om	1946 K saker fra	1947 K saker om	1950 K saker av	1963 K jobber på
""", 'fo': """
foglald	1438 K le
foglalja	1438 K le
folge	12 K	587 K
folgen	12 K sie	587 K sie
folgt	12 K
follow	12 K	720 K us	720 K @	720 K all the latest	720 K the latest	720 K our	767 K the	774 K	846 K	1482 K
for	13 K a better	13 K the best	789 K more news	789 K more local	789 K more stories	789 K more on	789 K more coverage	789 K more of our	789 K more from	789 K the latest	797 K the best experience	797 K the best reading experience	805 K just	805 K only	811 K more on the story	836 K just	836 K only	840 K reprint	840 K reprints	919 K membership enquiries	919 K media enquiries	919 K media inquiries	919 K press enquiries	919 K press inquiries	919 K advertising enquiries	919 K advertising inquiries	919 K subscription enquiries	919 K subscription inquiries	919 K membership inquiries	919 K sponsorship enquiries
fortell	59 K meg
fortsett	1983 K å lese
forward	3 K this	898 K this	898 K it to	898 K the letter
foto	1791 K:	2318 K galerija:
fotogalerie	314 K:
fotogalerija	2441 K:
fotostrecke	497 K:
found	7 K an	7 K a	69 K this useful	872 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	527 K unsere ki
frage	589 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	527 K sie unsere ki
free	68 K to republish	68 K to reprint	886 K download	886 K kit	886 K guide	886 K template	886 K templates	886 K ebook	886 K e-book	886 K checklist	886 K toolkit	886 K white paper	886 K whitepaper	886 K report	886 K course	886 K webinar	886 K resource	913 K shipping on orders	913 K delivery on orders	913 K returns
freier	550 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	737 K the archive:	737 K our archive:	737 K our archives:	836 K only	836 K just	915 K earlier:
""", 'fu': """
fuiste	990 ¿K testigo
full	737 K story:	737 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	737 K reading:
""", 'fy': """
fyll	1980 K inn	2554 K i
""", 'ga': """
ga	1907 K mee
gabung	12 K	1482 K
gambas	1477 [K:video
gamble	889 K responsibly
gaukite	1747 K
""", 'ge': """
ge	2554 K
geben	587 K sie
geef	3 K dit
gem	432 K
gemaakt	59 K?
generative	783 K ai
gengivelse	68 K tilladt
gerelateerd	1864 K:
gesponsert	86 K:	581 K von
gesponsord	86 K:	1880 K door
get	13 K the app	13 K our	23 K	678 K in touch	703 K the latest	703 K breaking news	710 K notified	767 K	767 K the	784 K tickets	784 K your tickets	797 K the	798 K text alerts	798 K news alerts	801 K the	801 K our	805 K	817 K permission to reuse	846 K	861 K	862 K the	864 K push	870 K	874 K	885 K #% off	886 K our free	886 K the free	917 K #% off your	923 K it from
""", 'gi': """
gi	1980 K
gib	587 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2555 K du
giornalista	1561 K professionista	1561 K e scrittrice	1561 K e scrittore
giv	432 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2455 K poudarki
""", 'go': """
go	811 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	742 K a tip	742 K a story	742 K a news tip	743 K a question	825 K	847 K a	847 K	921 K a dilemma	921 K a question for
""", 'gr': """
grab	886 K our free	886 K your free
graduada	993 K en
graduado	993 K en
grupo	2107 K do whatsapp
""", 'gu': """
guarda	1551 K anche	1551 K:	1551 K il video	1551 K anche:	1575 K il video qui sopra
gulir	1505 K ke bawah	1505 K untuk
""", 'ha': """
ha	44 K hibát	1420 K van információja	1420 K van információd	1420 K ön is átélt	1420 K te is átéltél	1420 K többet tud
haben	7 K sie einen fehler	501 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2660 K	2664 K:
haberde	7 K hata	2648 K hata
haberin	2630 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	990 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1565 K informazioni	1565 K una notizia	1565 K una segnalazione	1565 K una storia
hakaret	27 K içeren
hakka	1056 K
halaman	1504 K selanjutnya:
hallgasd	1 K meg	1426 K meg
hallgass	1426 K minket
hallgassa	1 K meg	1426 K meg	1438 K meg
haluaisitko	1171 K
haluatko	1149 K kertoa	1156 K töihin	1156 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	412 K du oplysninger	412 K du viden	412 K du et godt tip	412 K du tip	412 K du flere oplysninger	412 K du oplevet	412 K du selv oplevet	412 K du en god historie	433 K du en historie	433 K du dokumentation	433 K du dokumenter	445 K du et tip	445 K du tip	445 K du et godt tip	445 K du en god historie	445 K du en historie	1950 K du et tips	1957 K du informasjon	1957 K du opplysninger	1957 K du flere opplysninger	1957 K du tips	1957 K du et tips	1957 K du opplevd	1957 K du erfaring	1957 K du tanker	1957 K du noe på hjertet	1982 K du en historie	1982 K du dokumenter	1982 K du dokumentasjon	2532 K du information	2532 K du uppgifter	2532 K du tips	2532 K du ett tips	2532 K du varit med om	2532 K du egna erfarenheter	2532 K du upplevt	2555 K du en historia	2555 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	273 K d'estar registrat	273 K detectat cap	273 K trobat cap	990 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2648 K mi fark	2659 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	678 K your say	742 K a tip	742 K a news tip	742 K a question about this	742 K a question for	743 K you been	743 K a story	796 K your say	825 K a	825 K you	847 K you	847 K we	874 K	893 K you made this	893 K you tried this	903 K you	921 K a question for	921 K you got a question	921 K a dilemma
hay	7 K algún
haz	974 K clic aquí	990 K tu denuncia	1006 K nuestro test	1006 K el test	1006 K nuestro quiz
hazte	935 K socio de
""", 'he': """
hear	1 K this	787 K this story	789 K more	829 K the full	829 K more	846 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1842 K je een tip	1843 K je een tip	1908 K je
heeft	1842 K u een tip	1843 K u een tip	1908 K u
hela	2562 K samtalet	2562 K intervjun
hele	440 K samtalen	440 K interviewet	1989 K samtalen	1989 K intervjuet
help	793 K us improve	846 K
hent	13 K	409 K appen fra	423 K	432 K	1968 K
here	811 K's more on this	915 K's more:
het	5 K reactieveld	1837 K beste van	1880 K artikel gaat verder onder	1880 K verhaal gaat verder onder	1880 K artikel gaat verder na	1880 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	497 K lesen sie	497 K geht es zu	497 K geht's zu	531 K klicken, um	534 K geht es zum quiz	534 K geht es zum täglichen	593 K können sie den artikel	593 K können sie diesen artikel	593 K kannst du den artikel
highlights	782 K
highly	897 K active question
hintergrund	497 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	434 K fortsætter
hit	829 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1963 K oss å bli bedre
""", 'ho': """
hoe	1888 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2807 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	823 K useful is this	823 K helpful was this	903 K has	903 K have	903 K did	903 K are you	903 K will	903 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2555 K håller du med
husk	432 K at bekræfte	1980 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	433 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	861 K use	861 K used	861 K love	861 K bought	861 K recommend	1550 K più letti di	1570 K punti chiave	1994 K appen
""", 'ic': """
icymi	737 K:
""", 'ie': """
ielogojies	1787 K
ievadi	1787 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	758 K you enjoyed this	758 K you liked this	893 K you make this	893 K you try this	893 K you made this	893 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	564 K feedback hilft
ihre	27 K beiträge	33 K meinung	534 K meinung ist uns wichtig	564 K rückmeldung hilft
""", 'ik': """
iklan	1505 K -
ikuti	12 K	1470 K berita	1482 K	1493 K survei	1493 K polling	1493 K jajak pendapat	1493 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1567 K video non è disponibile	1569 K testo è stato realizzato	1575 K video inizierà	1577 K tuo commento sarà
ilgili	2630 K haber
ilginizi	2630 K çekebilir	2630 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1156 K
""", 'im': """
im	497 K video:
image	750 K copyright	750 K source,	750 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	473 K ihrem postfach	473 K ihr postfach	494 K den kommentaren	733 K the comments section	733 K the comment section	737 K case you missed it:	787 K the video player above	1572 K edicola da	1572 K edicola con	1574 K collaborazione con	1593 K offerta	1817 K de app	1835 K de reacties
indtast	432 K
informationen	527 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1580 K il codice	1580 K il qr code	1580 K il qr
inscreva	2140 K-se no nosso webinar
inscrivez	1203 K-vous gratuitement	1258 K-vous à notre webinaire
instal	1495 K aplikasi
instala	13 K
instale	13 K
instaliraj	2341 K
instalirajte	2341 K	2366 K aplikaciju
install	13 K	862 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1565 K la tua lettera
""", 'ir': """
irtisano	1170 K
""", 'is': """
is	7 K something wrong	825 K there	847 K there	1908 K er iets
isi	1493 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1787 K
izle	2630 K:
izleyin	2630 K:
izpildi	1778 K testu
izveido	1787 K
izvor	2345 K:
izvori	2345 K:
""", 'ja': """
ja	1773 K tev ir informācija	1773 K jums ir informācija	1773 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1170 K
jadikan	1482 K
jadilah	31 K yang pertama
jaga	1056 K
jak	332 K se vám líbil
jatka	1172 K lukemista
jawab	1493 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1889 K kunt niet meer reageren	1889 K kunt reageren	1897 K kunt je altijd	1897 K ontvangt vanaf nu	1897 K ontvangt een e-mail	2334 K li vam	2334 K li članak	2456 K bil članek	2456 K bila vsebina	2456 K bil povzetek
jeden	543 K montag neu	543 K dienstag neu	543 K donnerstag neu	543 K freitag neu	543 K samstag neu	543 K sonntag neu	543 K mittwoch neu
jederzeit	464 K kündbar	471 K widerrufen	471 K abbestellen	471 K abmelden
jelentkezz	1438 K be
jelentkezzen	1438 K be
jeste	59 K li probali	59 K li isprobali
jetzt	531 K reinhören	534 K tickets sichern	555 K lesen:	576 K # monate	576 K # wochen
""", 'ji': """
jika	1483 K anda mengetahui	1483 K anda punya
""", 'jo': """
job	409 K hos
jobb	1954 K i
jobba	2529 K på
jobbar	2532 K du
jobber	1957 K du
jogue	2140 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	678 K the conversation	685 K	720 K the conversation on	720 K us on	733 K the debate	767 K the	767 K	784 K us for	784 K us at	784 K us in	784 K us live	796 K the conversation	796 K the discussion	796 K the debate	805 K for	805 K now	846 K	851 K #	851 K over #	851 K more than #	851 K our #
jornalista	2130 K formada	2130 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1172 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	433 K du lide
kanalimiza	12 K
kapcsolja	1438 K be
kapja	1438 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1041 K sul on vihje	1041 K sul on vihjeid	1057 K lugu	1057 K artikkel	1057 K tead	1057 K tahad
katso	1140 K myös	1140 K:	1140 K video	1140 K myös:	1170 K koko	1170 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	703 K up with	805 K reading	806 K reading with	841 K reading:
ken	66 K je iemand	1908 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	412 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1438 K minket
kerro	59 K kommenteissa	1149 K kokemuksesi	1149 K oma
keskustele	28 K	1180 K aiheesta	1180 K jutusta
keskustelu	1159 K on auki
key	782 K points	782 K takeaways
""", 'ki': """
ki	527 K-generierte inhalte	527 K-generierte texte	527 K-generierte zusammenfassungen	1987 K har
kijk	1838 K ook	1838 K hier	1862 K de uitzending	1862 K de hele	1878 K voor meer
kirim	1483 K foto	1483 K tulisan
kirimkan	1483 K foto
kirjaudu	1159 K	1170 K
kirjoita	1170 K suoraan	1170 K meille
kirjoitimme	1178 K
kirjoittaja	1151 K on	1151 K työskentelee
kirjuta	1041 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1982 K du til
""", 'kl': """
klausies	1787 K
klausykite	1732 K	1747 K
klick	587 K
klicka	2522 K här
klicken	587 K sie
klik	402 K her	1482 K	1838 K hier	1878 K hier voor	1907 K
klikk	1947 K her
klikkaamalla	1170 K
kliknij	2029 K tutaj
kliknite	2382 K sem
klopt	1908 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	758 K someone	758 K anyone	825 K	847 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1170 K keskustelun kuulet
kolumna	2330 K izražava	2452 K izraža	2452 K odraža
kom	418 K til vores	1963 K på vårt	1963 K på vår	2538 K på vårt	2538 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1747 K gali
kommentare	5 K	27 K	565 K können nur	593 K werden erst	593 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	494 K
kommentarsporet	5 K
kommenteerida	1056 K saavad
kommentering	5 K
kommentieren	5 K	565 K können	587 K sie
kommentit	5 K	27 K
kommentoimalla	1180 K	1180 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	317 K na autora	405 K journalisten	412 K journalisten	413 K	432 K	500 K:	1950 K journalisten	1957 K oss	1957 K journalisten	1958 K	1980 K
kontakta	2525 K reportern	2532 K oss via	2532 K reportern	2533 K	2554 K
kontributor	1485 K:
konuyla	2630 K ilgili:
koop	1907 K
kopeeri	1056 K
kopier	432 K	1980 K
kopiera	2554 K
kopioi	1170 K
kopiuj	2053 K link
koreksi	1489 K artikel
""", 'kr': """
krijg	1907 K
""", 'ku': """
kui	1041 K sul on teema	1041 K sul on vihje	1041 K tead	1041 K märkasid
kunjungi	1490 K toko
kunne	69 K du lide	82 K du lide
kunstig	438 K intelligens har	1987 K intelligens har
kunstmatige	1859 K intelligentie kan fouten maken. controleer
kuula	1046 K podcasti	1056 K
kuulemme	1170 K mielellämme
kuuntele	1 K	1140 K:	1140 K myös	1140 K myös:	1157 K	1170 K
""", 'kv': """
kviz	2318 K:	2441 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1211 K'essentiel de l'actualité	1238 K'auteur	1239 K'auteur	1248 K'essentiel par	1555 K'autore	1556 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1262 K vidéo va commencer	1533 K tua email	1577 K tua opinione conta
laadi	1056 K alla
laat	59 K me weten	1862 K je dit artikel	1907 K
laatste	1837 K nieuws over
ladda	13 K ner	2542 K ner	2542 K ned	2554 K ner
lade	13 K	587 K
laden	13 K sie	587 K sie
lae	1056 K alla
lagre	1980 K
lainaus	68 K sallittu
lands	869 K on mondays	869 K on fridays	869 K on sundays
langganan	1500 K
lanjut	1505 K membaca
lanjutkan	1505 K membaca
laporan	1484 K:	1485 K wartawan	1485 K kontributor
laporkan	1489 K kesalahan
lasi	1762 K arī	1762 K vairāk	1762 K vēl	1787 K
lasiet	1762 K arī
last	13 K ned	1968 K ned	1980 K ned	1994 K ned appen
lataa	13 K	1170 K
latest	736 K from	736 K in	736 K videos from
laureata	1561 K in
laureato	1561 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	974 K puede interesar	974 K puede interesar:	1205 K premier mois	1233 K meilleur de
lea	974 K también	974 K aquí	974 K además	974 K más	974 K:	974 K además:
leave	59 K a star
lediga	2529 K jobb på	2529 K tjänster på
ledige	409 K stillinger hos	409 K stillinger på	1954 K stillinger i	1954 K stillinger hos
lee	13 K en	974 K también	974 K más	974 K:	974 K más:	974 K aquí:	1008 K las noticias sin anuncios	1008 K sin anuncios en la app	1019 K aquí la nota completa
leer	974 K también	974 K más
lees	13 K	1837 K meer over	1838 K ook	1838 K ook:	1838 K meer	1838 K meer:	1838 K verder	1838 K hier	1838 K:	1838 K verder:	1864 K ons dossier:	1864 K het hele verhaal:	1878 K het hele	1878 K het volledige	1878 K de hele	1878 K hier het hele	1878 K hier alles	1903 K ook dit artikel:	1903 K dit ook:	1904 K ook het interview	1904 K ook het verhaal	1904 K ook ons	1904 K ook onze	1904 K ook de analyse	1904 K ook de reportage	1904 K ook de column	1904 K ook dit	1904 K hier het interview	1904 K hier de analyse	1907 K	1909 K dit verhaal	1909 K dit artikel
leestip	1838 K:
legg	1980 K til
leggi	13 K	1550 K tutte le notizie	1551 K anche	1551 K anche:	1551 K qui	1551 K tutto	1551 K:	1551 K pure:	1562 K tutti gli articoli di
legyen	31 K ön az első	1438 K
leia	13 K	2118 K mais sobre	2119 K também	2119 K também:	2119 K mais	2119 K:	2119 K aqui	2119 K mais:
leiad	1056 K meid
leidsid	44 K	1047 K vea	1047 K artiklist vea
leiten	3 K sie
ler	2119 K também	2119 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1233 K plus lus	1248 K réponses sont générées	1249 K points clés	1946 K mer om	1947 K også	1947 K også:	1947 K mer	1947 K mer:	1947 K:	1947 K hele saken	1947 K om	1947 K her	1947 - K også	1954 K videre med	1968 K eavisen	1968 K avisa	1968 K avisen	1981 K	1983 K videre
lesedauer	603 K
leseempfehlung	555 K:
lesen	13 K sie	82 K sie gern	496 K sie mehr zu	496 K sie mehr zum	497 K sie auch	497 K sie mehr	497 K sie hier	497 K sie dazu	497 K sie jetzt	497 K sie außerdem	497 K sie mehr zum thema	555 K sie hierzu:	579 K sie weiter:	579 K sie unser dossier:	587 K sie
lesenswert	555 K:
leserbrief	494 K
leserbriefe	494 K an
leserkommentare	564 K geben
lesetipp	497 K	497 K:
lesezeit	603 K
lest	497 K auch
""", 'li': """
licencia	1020 K creative commons
licenciada	993 K en
licenciado	993 K en
license	817 K this
lies	497 K auch	497 K mehr	497 K dazu	587 K
ligne	41 K de la rédaction
lihat	1477 K juga	1477 K juga:	1492 K video	1504 K pula:
liitu	56 K #	1056 K
liity	56 K #	56 K yli #	1170 K
like	12 K us	69 K this?	703 K what you're reading	720 K and follow	872 K this	872 K what you read	872 K what you see	872 K what you've read
liked	69 K this	872 K this	872 K what you read
liker	82 K du	1982 K du
liking	872 K this
likte	69 K du	82 K du
limited	805 K time	805 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2786 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1233 K tous nos articles	1234 K aussi	1234 K également	1234 K	1234 K notre	1234 K l'article	1234 K plus	1234 >> K
lisa	1056 K meid	1056 K
lisez	13 K	1234 K aussi	1274 K
listen	1 K to	737 K |	737 K:	787 K to the latest episode	787 K to the full episode	787 K to the full interview	787 K again on	829 K to our	829 K as	846 K
live	402 K:	497 K-ticker:
liveblog	1838 K:
""", 'll': """
llegeix	262 K també	262 K més
llegiu	262 K també
llicenciada	268 K en periodisme
llicenciat	268 K en periodisme
""", 'lo': """
lo	59 K has probado	973 K más leído en	973 K más visto en	973 K último en
load	912 K content from	912 K external content
loe	1029 K ka	1029 K lisaks	1029 K veel	1029 K edasi:	1056 K
log	431 K ind eller opret	432 K ind	846 K in
logg	1978 K inn eller	1980 K inn
logga	2553 K in eller	2554 K in	2568 K in
logi	1056 K sisse
loo	1056 K
looking	846 K for	861 K for
los	5 K comentarios	27 K comentarios	1865 K de dagelijkse
love	872 K this	873 K our
loved	69 K this	872 K this
lowongan	1490 K kerja di
""", 'lu': """
lubisz	82 K
lue	1140 K myös	1140 K myös:	1140 K lisää	1140 K lisää:	1140 K:	1140 K seuraavaksi:	1170 K
lugu	1058 K jätkub
luister	1 K	1838 K ook	1838 K:	1838 K ook:	1862 K hier naar	1862 K de podcast	1907 K
luo	1159 K tunnus	1170 K
""", 'ly': """
lyssna	1 K på	2522 K	2522 K:	2554 K
lyt	1 K til	402 K til	432 K
lytt	1947 K til	1980 K
""", 'ma': """
maak	1865 K de puzzel	1874 K een bedrag over	1874 K je gift over	1874 K uw gift over	1874 K je bijdrage over	1874 K uw bijdrage over	1907 K
maandelijks	1810 K opzegbaar
mach	534 K den test:	587 K
machen	534 K sie den test:	534 K sie mit bei unserer	587 K sie
macie	72 K pytania
made	59 K it?	893 K this recipe	893 K this
mai	2179 K multe detalii	2179 K mult pe această temă:	2207 K multe articole despre	2207 K multe știri despre
mail	898 K this	1841 K de auteur	1853 K	1907 K
mais	2118 K lidas em	2118 K de	2118 K sobre	2118 K notícias de	2118 K notícias sobre	2122 K artigos de
make	12 K us	678 K a donation	678 K a contribution	678 K a gift	846 K
manda	989 K tus fotos
mandanos	989 K
mande	2134 K sua sugestão	2134 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1482 K bergabung
masuk	1509 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2032 K temat?	2032 K temat dla
matote	1748 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	1994 K appen	1994 K appen vår
meer	1837 K over	1837 K uit	1837 K van	1837 K nieuws over	1838 K lezen:	1841 K artikelen van	1841 K van deze auteur	1878 K nieuws uit	1878 K nieuws over	1878 K weten?	1878 K over dit	1903 K over dit onderwerp:	1908 K lezen over
meest	1837 K gelezen in
meet	742 K the author	784 K our	846 K
mehr	496 K zum thema	496 K aus	496 K von	496 K zu	496 K lesen über	496 K über	497 K zum thema	497 K dazu	497 K dazu:	497 K lesen:	497 K aus dem ressort	497 K aus der region:	500 K vom autor	500 K von der autorin	500 K artikel von	527 K informationen zum einsatz von ki	555 K nachrichten aus	555 K aus dem archiv:	579 K hintergründe dazu:	579 K zu diesem thema:
meistgelesen	496 K in
mejla	2532 K reportern	2533 K
meld	1907 K je	1963 K deg på vårt	1980 K deg
melde	587 K
melden	587 K sie
members	848 K can read	879 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1438 K
mer	1946 K om	1946 K fra	1947 K om saken:	2521 K om	2521 K från	2522 K om ämnet:	2522 K läsning:	2525 K av
merci	28 K de rester	28 K de respecter
mere	401 K om	401 K fra	402 K om emnet:
message	904 K us on	904 K us at	904 K the newsroom
mest	2521 K läst i
met	1852 K medewerking van	1852 K dank aan anp	1852 K dank aan belga
mettiti	1578 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	974 K también	974 K:	974 K también:	1003 K el video arriba	1003 K el vídeo de arriba
mit	33 K gondol	464 K einem abo	507 K material von	508 K material von
mitarbeit	521 K:
""", 'mn': """
mnenja	2452 K avtorjev
mnenje	2452 K avtorja
""", 'mo': """
modtag	432 K
mohlo	314 K by vás zajímat:
molimo	28 K vas da
monat	464 K kostenlos	464 K gratis
mooi	69 K verhaal
more	736 K from	736 K on	737 K from	737 K on this	737 K to read:	737 K on this story:	737 K on this topic:	737 K stories:	737 K on:	742 K by	742 K stories by	811 K coverage:	841 K news:	843 K videos from	858 K local headlines	858 K local news	858 K local stories	858 K national news	858 K top stories	858 K world news	858 K business news	858 K sports news	858 K breaking news	915 K:	915 K |	915 K to know:
most	736 K read in	736 K read on	736 K viewed in	736 K popular in	736 K popular on	841 K read:
""", 'mu': """
mua	2791 K vé
muhabir	2664 K:
muista	1170 K vahvistaa
mus	1747 K rasite
must	737 K read:	841 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1880 K de advertentie gaat	2098 K sua caixa de entrada	2462 K voljo v	2462 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	476 K-app
nad	52 K tym tekstem
nahlaste	354 K chybu
najdete	12 K nás
najnowsze	2028 K z
najnowszy	2035 K numer
najpopularniejsze	2028 K w
namestite	2462 K
namluveno	331 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1561 K a
nato	1561 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1438 K felejtse el megerősíteni
need	861 K a	921 K advice
neem	1910 K nu
nehmen	587 K sie
nei	1548 K commenti
nella	1533 K tua mail	1533 K tua email	1533 K tua casella
nema	32 K komentara
nemate	2351 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	496 K artikel aus
never	864 K miss
new	805 K year sale	844 K episodes	872 K here	885 K here	885 K to us	889 K customers only	895 K replies are no longer allowed
news	41 K hotline	41 K tip line	476 K-app
newsblog	497 K:
newsdesk	41 K hotline
newsletter	473 K an	473 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	737 K:
""", 'ng': """
nghe	1 K	2777 K:	2792 K podcast của báo	2792 K podcast của chúng tôi	2792 K toàn bộ bài	2792 K bài viết
""", 'ni': """
nicht	494 K mehr kommentieren	494 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2062 K masz czasu czytać
nieuws	1908 K via whatsapp
nikmati	1495 K berita	1500 K
nimate	2472 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	974 K te pierdas:	2098 K seu e-mail	2098 K seu email	2107 K facebook e no	2107 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	971 K de participación
nos	1234 K lecteurs ont lu	2116 K comentários
noskaties	1787 K
not	872 K on the list yet
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	973 K de
notify	710 K me of	710 K me when
notre	1234 K dossier	1234 K article	1234 K enquête :	1234 K reportage :
nous	12 K suivre
nova	2458 K številka
novi	2336 K broj
now	737 K read:	836 K only	836 K just
nowy	2035 K numer
""", 'nu': """
nu	32 K există comentarii	1884 K # weken voor	1884 K # maanden voor	1900 K de eerste maand voor	1910 K met korting
nur	464 K für mitglieder	576 K # euro	576 K # €	596 K für kurze zeit	596 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	317 K autorovi	317 K autorce	2032 K autorze	2032 K autorce	2131 K autor escreve segundo o novo	2146 K seu comentário será	2189 K postare distribuită de
""", 'ob': """
obejrzyj	2029 K wideo	2029 K:	2045 K film	2045 K wideo
objevili	7 K jste
obserwuj	12 K	2059 K
""", 'oc': """
ocenite	2334 K	2456 K
ocijenite	2334 K
""", 'od': """
odds	889 K by	889 K from	889 K via	889 K courtesy of
""", 'of': """
ofert	275 K per
offerta	1593 K speciale
offrez	3 K
offrir	3 K
ofrecido	1002 K por
""", 'og': """
oglejte	2441 K si video
""", 'ok': """
okuyun	2630 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1041 K midagi	1041 K kogenud
oletko	1149 K kokenut	1149 K itse kokenut
oliko	1171 K tästä
olvasd	1412 K el	1412 K el:	1438 K el
olvass	1412 K tovább:
olvassa	1412 K el	1412 K el:	1412 K el ezt is	1438 K el
""", 'om': """
om	405 K forfatteren	405 K skribenten	1810 K verder te lezen	1835 K te reageren	1950 K forfatteren	1950 K skribenten	2525 K skribenten	2525 K författaren
""", 'on': """
on	719 K facebook and twitter	719 K facebook, twitter	719 K instagram, facebook	719 K twitter and facebook	719 K instagram and facebook	737 K our site:	862 K mobile	862 K your phone	862 K the go	862 K the move
onbeperkt	1810 K toegang
onko	1149 K sinulla juttuvinkki	1149 K sinulla vinkki	1149 K sinulla tietoa	1149 K sinulla aiheesta	1171 K sinulla asiakirjoja
only	795 K registered	795 K subscribers	795 K members
ontdek	23 K meer van	1907 K
ontvang	1814 K elke	1907 K
onze	1862 K podcast is te
""", 'oo': """
ook	1838 K interessant:	1903 K in het nieuws:	1903 K lezen:
""", 'op': """
op	1825 K facebook en twitter	1825 K facebook, twitter	1825 K facebook en instagram	1825 K facebook, instagram
opazili	44 K ste
opdaget	433 K en fejl
opdater	432 K
open	862 K the
opinion	737 K |
opozorite	2474 K na napako
oppdater	1980 K
opprett	1978 K en	1978 K konto	1978 K bruker	1980 K
oppsummeringen	26 K er
oprac	2057 K.
opracowanie	2057 K:
opret	431 K en gratis	431 K dig gratis	432 K
opsummeringen	26 K er
""", 'or': """
or	913 K # interest-free	913 K # payments of	913 K four interest-free
order	846 K	908 K reprints
originally	857 K published by	857 K published in	857 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1046 K	1056 K
osallistu	1156 K	1170 K	1180 K keskusteluun
ossza	3 K meg	1438 K meg
osta	1046 K pilet	1056 K	1156 K liput	1170 K
oszd	3 K meg	1438 K meg
""", 'ot': """
ota	1149 K yhteyttä toimittajaan	1149 K yhteyttä toimitukseen	1153 K yhteyttä	1170 K yhteyttä	1170 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	811 K earlier coverage:	841 K latest coverage:	850 K app	850 K podcast	850 K newsletter	850 K channel	850 K telegram channel	850 K whatsapp channel	850 K free newsletter	850 K daily newsletter	850 K apps	879 K subscribers get	879 K members get
out	802 K every	869 K on fridays	869 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2333 K sažetak
over	889 K #s only	1842 K de auteur	1843 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	762 K for by
para	971 K participar	971 K comentar	990 K comunicarse con	990 K contactar con	1005 K poder comentar	2116 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1572 K al nostro
participe	12 K
participez	1258 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	782 K of this article	782 K of this story
pas	32 K encore de commentaire
pasang	1495 K aplikasi
pasidalinkite	1733 K savo istorija	1747 K
pass	715 K this on	898 K this
passend	497 K dazu	497 K dazu:
patreon	2654 K'dan
pay	913 K in #	913 K in three	913 K in four
paying	879 K members get
payment	688 K methods:
""", 'pe': """
peatoimetaja	1038 K:
pentru	2189 K a vedea acest	2189 K a vizualiza acest
penulis	1484 K:	1485 K:	1485 K :
per	473 K e-mail zugeschickt	473 K mail zugeschickt	1526 K leggere tutto	1528 K gli abbonati	1528 K chi ha un abbonamento	1548 K commentare	1551 K approfondire	1551 K approfondire:	1562 K contattare l'autore	1562 K contattare l'autrice	1562 K scrivere all'autore	1562 K scrivere all'autrice	1565 K segnalazioni
perguntas	72 K?
periodista	268 K especialitzada	268 K especialitzat	992 K de	992 K especializada	992 K especializado
permitida	68 K a reprodução
perskaitykite	1747 K
pewarta	1484 K:	1485 K:	1485 K :
""", 'pi': """
pick	913 K up available at
pickup	913 K available at
piedalies	1787 K
piesakies	1778 K
pievieno	1787 K mūs	1787 K
pievienojies	56 K #	1772 K	1787 K
pievienojieties	1772 K
pilihan	1477 K editor:
pirkite	1738 K bilietus
pitaj	2333 K
pitajte	2333 K
pitanja	72 K
pitch	678 K in
""", 'pl': """
place	786 K a classified	786 K an ad
play	791 K our	791 K today's	846 K	889 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	889 K gamble responsibly	897 K be sure to answer the question	897 K read the rules before
plus	1233 K d'articles sur	1233 K d'infos sur
""", 'po': """
pobierz	13 K	2048 K z	2048 K w	2048 K na	2048 K w sklepie	2059 K aplikację	2077 K aplikację
podaruj	3 K	2053 K
podcast	497 K-tipp:	737 K:	1234 K :
podcastunk	1426 K
pode	2119 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2412 K
podporujte	349 K	2412 K
podprite	81 K	2469 K
podsumowanie	26 K wygenerowane	26 K zostało	2041 K artykułu	2041 K wygenerowane	2041 K przygotowane
podziel	3 K się
pogledaj	2318 K video
pogledajte	2318 K i	2318 K još	2318 K video	2318 K:
poglejte	2441 K tudi	2441 K:
poin	1488 K penting oleh	1488 K-poin penting oleh
points	1249 K clés
pokud	44 K najdete
polecamy	2029 K:
poll	792 K:
pomohl	332 K vám
pomohol	2396 K vám
pon	1006 K a prueba tus
ponatis	68 K dovoljen
ponturi	2185 K și sesizări
popular	736 K in
posa	273 K a prova els teus
posez	1248 K vos questions	1248 K votre question
poslat	344 K
poslechnout	1 K
post	733 K a comment
posted	736 K in	737 K in:
posts	27 K
potrebbe	1551 K interessarti:
pots	266 K enviar-nos
pour	1193 K nous soutenir	1203 K débloquer	1231 K réagir	1231 K commenter	1234 K aller plus loin	1234 K rappel :	1252 K nous contacter	1252 K contacter	1262 K écouter cet épisode
povezano	2318 K:
povzetek	2455 K	2455 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2382 K si	2382 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1633 K:
pratite	12 K	2348 K
preberite	2441 K tudi	2441 K še	2441 K več	2441 K:	2441 K si
prefer	766 K
pregunta	271 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2462 K
prenesite	13 K	2462 K	2469 K aplikacijo
prenota	1572 K il tuo posto per l'evento
prenumerata	1745 K nuo
prenumeruokite	1745 K ir skaitykite	1745 K nuo	1745 K tik	1747 K
press	829 K play
pretplatite	2348 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2341 K	2366 K aplikaciju
preuzmite	13 K	2341 K	2348 K aplikaciju	2366 K aplikaciju
previous	811 K coverage:
previously	737 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2353 K pogrešku
prijavite	2353 K grešku	2353 K pogrešku	2474 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	898 K this
prisijunk	56 K prie #
prisijunkite	1731 K prie	1747 K
prisluhnite	2441 K podkastu
privacy	703 K notice:
probeer	1884 K # maanden voor	1884 K # weken voor	1900 K	1907 K
proefabonnement	1810 K
profitez	1274 K
promoted	762 K by	815 K:
prosimy	28 K o
protokoll	521 K:
przeczytaj	2029 K także	2029 K też	2029 K:	2029 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	982 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	802 K every
puede	12 K seguir	990 K enviarnos	990 K contactar	990 K escribir
puedes	12 K seguir	974 K leer también	974 K leer:	990 K enviarnos	990 K contactar	990 K escribir	1003 K escuchar todos los episodios
punti	1570 K chiave
puntos	998 K clave generados
punya	66 K teman yang	72 K pertanyaan	1483 K informasi	1483 K cerita	1483 K foto	1483 K keluhan
puoi	12 K seguirci	1565 K inviarci
push	479 K-nachrichten	479 K-benachrichtigungen	479 K-mitteilungen
pushmeldingen	1820 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2782 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	982 K prohibida
quelle	506 K: dpa	506 K:
quellen	506 K:
quer	2134 K sugerir	2134 K contar	2134 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1569 K traduzione
questions	72 K?	73 K about this article	73 K about this story	825 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1569 K articolo è stato tradotto	1572 K articolo è pubblicato sul numero	1577 K articolo aderisce
quick	811 K read:
quieres	990 ¿K contarnos
quiz	570 K:	1277 K.	1277 K -	1277 K :	2646 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2351 K slušate
radote	44 K	1739 K klaidą
raje	2472 K poslušate
raksti	1773 K autorei	1773 K autoram
raksts	1789 K turpinās
rakstu	46 K drīkst
rangkuman	1488 K ini	1488 K oleh	1488 K ai
rate	8 K this
""", 're': """
re	1277 (K)lire
reach	742 K the reporter	742 K the author	774 K	905 K reporter	905 K columnist
reacties	5 K	27 K	1889 K worden
read	13 K this in	736 K more on these	736 K more about	736 K more from	737 K more	737 K more:	737 K also	737 K next	737 K:	737 K |	737 K all about it	737 K next:	742 K more by	789 K more of our	797 K this and more	797 K this story	801 K our	805 K on with	805 K on for	806 K on with	811 K the full report here	811 K the full story here	841 K our explainer:	841 K our analysis:	841 K our guide:	841 K our interview:	841 K this next:	841 K our latest:	846 K	915 K this:
readers	795 K must use	795 K must log	885 K get #%	885 K save
reading	872 K this on
reageren	5 K	1889 K kan	1889 K is alleen	1909 K op dit artikel
receive	702 K emails from	710 K notifications	801 K the	801 K our	864 K push	874 K
recevez	1211 K chaque	1211 K tous les	1211 K gratuitement
recevoir	1217 K les alertes
recibe	950 K cada	950 K todas las	989 K las noticias	989 K en tu whatsapp
recibir	956 K notificaciones
recomandarea	2179 K noastră:
recomendado	2119 K:
recomendamos	974 K:
recomienda	3 K
recommended	737 K:	811 K reading:
redactor	268 K de	992 K de	992 K en
redactora	268 K de	992 K de	992 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	521 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1788 K kļūdu
regala	3 K
regale	3 K
regarder	1234 K :
regardez	1262 K la vidéo ci-dessus	1262 K la vidéo ci-dessous
register	784 K for our	846 K
registreeru	1046 K
registrer	1978 K deg
registrera	2553 K dig	2568 K dig
registrieren	462 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	974 K:	2119 K:
related	737 K:	737 K |	737 K story:	737 K stories:	737 K article:	737 K reading:	737 K video:	737 K content:	841 K coverage:
relire	1234 K
remarks	27 K
rendeld	1425 K meg
rendelje	1425 K meg	1438 K meg
report	7 K an error	7 K a mistake	846 K
reporter	1484 K:	1485 K:
reporting	750 (K by	751 K by	752 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1000 K tu plaza
reserve	784 K your seat	2140 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1266 K informé avec notre appli	1266 K informés avec notre appli
resum	271 K generat	271 K fet
resume	998 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1234 K	1234 K ici	1258 K notre hors-série	1262 K tous les épisodes
rezervuokite	1747 K
rezime	2333 K
rezumat	2190 K generat	2190 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1533 K ogni
ringkasan	1488 K ini	1488 K dibuat	1488 K oleh	1488 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1747 K
""", 'ry': """
ryhdy	1170 K
""", 's': """
s	347 K využitím zpráv
""", 'sa': """
saada	1041 K oma vihje	1041 K meile	1041 K oma arvamuslugu	1041 K arvamuslugu	1056 K
saat	1170 K ilmoituksen	1170 K sähköpostin	1170 K
saiba	2119 K mais	2119 K mais:
saken	46 K kan	1983 K fortsetter
saksikan	1477 K juga	1492 K video	1492 K live	1492 K live streaming
sale	805 K:
saluran	41 K aduan redaksi
salvesta	1056 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1205 K engagement
save	806 K #% on your first	806 K #% on an annual	806 K #% on a digital	885 K #%	917 K #% on your
sazinies	1787 K
saznajte	2318 K više:
""", 'sc': """
scan	767 K to join	797 K the qr code	797 K the code
scannez	1266 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	572 K
schalten	572 K sie
schau	587 K
schenk	553 K diesen
schenken	553 K sie diesen
schick	587 K
schicken	587 K sie
schlagworte	496 K zu
schon	576 K ab # euro
schreib	587 K
schreiben	31 K sie den ersten	500 K sie unserem autor	500 K sie der autorin	500 K sie uns	587 K sie
schrijf	1907 K je
scopri	23 K di più da	1572 K i giochi	1572 K i nostri giochi
scrivi	31 K il primo	1554 K all'autore
scroll	787 K down for video	1505 K ke bawah	1505 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	402 K også	402 K video	402 K også:	418 K flere jobs	432 K hele	432 K flere	432 K alle	1005 K adhiere a los criterios	1020 K permite la reproducción	1565 K vuoi raccontare	1565 K hai informazioni	1947 K også	1947 K video	1947 K også:	1980 K hele	1980 K alle	1980 K mer av	2134 K tiver informações	2134 K você tem informações	2522 K också	2522 K även	2522 K även:	2554 K hela	2554 K alla	2554 K mer av
sea	28 K respetuoso	31 K el primero
search	828 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	736 K more from	737 K also	737 K more	737 K more:	737 K also:	742 K all posts by	742 K author archive	841 K our explainer:	843 K more videos	846 K	915 K more:
seen	44 K a typo	44 K a mistake	847 K
segera	1466 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	994 K
seguinos	12 K
seguir	994 K a
seguiu	12 K-nos
sehen	531 K sie hier das	531 K sie im video	531 K sie das video	587 K sie
sei	31 K der erste	31 K die erste	1565 K stato testimone	1565 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1731 K	1747 K
seko	1772 K	1787 K
sekojiet	1772 K
selanjutnya	1504 K:
sem	32 K comentários
senaste	2521 K nytt om
send	3 K this	412 K os et krypteret	412 K os dit tip	432 K	742 K us your	742 K tips to	742 K your tips	742 K feedback to	742 K your story ideas	825 K us	825 K your	825 K photos	825 K pictures	846 K	898 K this	898 K it on	1957 K sikkert tips	1957 K tips	1980 K	1980 K saken videre
senden	587 K sie
seneste	401 K nyt om
sent	802 K every	802 K each	869 K on mondays	869 K on tuesdays	869 K on wednesdays	869 K on thursdays	869 K on fridays	869 K on saturdays	869 K on sundays
seotud	1029 K:
ser	1982 K du noe feil	2555 K du något fel
ses	1237 K derniers articles
set	44 K en fejl	846 K
sett	44 K en feil
setzen	587 K sie
seu	27 K comentário	2146 K comentário será
seuraa	12 K	1153 K kirjoittajaa	1153 K toimittajaa	1170 K
""", 'sh': """
share	3 K this	3 K the article	742 K your story	825 K your	846 K	898 K this
shop	846 K	923 K now:
short	733 K survey
show	912 K content from
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	266 K tens informació	990 K tienes información	990 K tiene información	990 K tenés información	990 K conoces algún	990 K conoces un caso	1252 K vous avez des informations	1252 K vous disposez	1252 K vous souhaitez
sia	31 K il primo
sichere	587 K
sichern	587 K sie
sie	7 K haben einen fehler	12 K finden uns	500 K erreichen die autorin	500 K erreichen den autor	520 K erreichen	596 K haben schon ein abo	596 K haben ihr limit	596 K haben das limit	596 K haben schon ein konto
sieh	531 K dir das video
siehe	497 K auch
siga	12 K	12 K-nos	989 K el canal	2131 K este autor	2131 K esta autora
sign	678 K up here	702 K up to get	702 K up to receive	703 K up to	703 K up for	703 K up here	703 K up (it's	798 K up for push	798 K up for alerts	798 K up for text alerts	798 K up for breaking news alerts	833 K up to our	833 K up for our	833 K up for breaking	833 K up for free	846 K up	846 K in	870 K up to	870 K up for
sigue	12 K a	974 K leyendo:	989 K el canal	994 K a	1019 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1477 K juga	1477 K juga:	1477 K:	1477 K video	1482 K berita	1492 K video	1503 K berita selengkapnya	1503 K berita lainnya	1504 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1509 K artikel gratis
sisesta	1056 K
siste	1946 K nytt om
sitter	1982 K du på	2555 K du på
siz	33 K ne
sizce	33 K
sizin	2659 K başiniza
""", 'sk': """
skaitykite	1721 K daugiau	1721 K taip pat	1721 K ir	1747 K
skapa	2553 K ett	2553 K konto	2554 K	2568 K ett konto	2568 K konto
skaties	1762 K arī	1787 K
skicka	2554 K
skinite	13 K	2341 K	2366 K aplikaciju
skontaktuj	2032 K się z autorem
skopiuj	2053 K link	2053 K
skriv	412 K til journalisten	413 K til	432 K	432 K direkte	1980 K inn	1980 K direkte	1980 K til oss	2554 K upp	2554 K direkt
""", 'sl': """
sledite	12 K	2469 K
sleduj	12 K
sledujte	12 K	314 K:	349 K	2412 K
slik	1979 K bruker	1979 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	527 K nutzen wir ki
sob	2131 K supervisão de
sobre	978 K el autor	978 K la autora	978 K la firma	979 K el autor	979 K la autora	979 K la firma	2123 K o autor	2123 K a autora	2124 K o autor	2124 K a autora
sois	31 K le premier
solliciteer	1910 K nu
sollten	500 K ihnen fehler
solo	941 K para suscriptores	1528 K per abbonati	1593 K per te
somente	2094 K para assinantes
sondage	1277 K -	1277 K.
sorodna	2441 K novica
sorodno	2441 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1591 K
sostieni	81 K	1520 K	1520 K il	1520 K la	1591 K
souhrn	331 K	331 K článku
soutenez	81 K	1196 K	1196 K le
soutenir	1196 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2554 K
special	805 K offer	811 K report:
speel	1865 K onze
spela	2554 K upp
spelregels	1835 K
spende	456 K für
spenden	456 K für	547 K an:
spendenkonto	547 K:
spiel	534 K unser
spielen	534 K sie unser
spill	1980 K av
sponsored	762 K by	815 K:	858 K by our
sponsorizzato	1574 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2469 K
spring	805 K sale
spune	59 K-mi
spytaj	2041 K
""", 'st': """
sta	1907 K
start	805 K your	832 K your day with	832 K your morning with	832 K your week with	1910 K nu
stavovi	2330 K autora	2330 K izraženi	2330 K izneti	2330 K izneseni
stay	28 K on topic	703 K up to date with	789 K with	797 K ahead with	846 K	864 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1907 K
stellen	527 K sie der
stem	432 K	1865 K mee	1907 K	1980 K
steun	81 K	1883 K	1907 K
stiahnite	13 K si	2412 K si aplikáciu
stimm	534 K jetzt ab:
stimmen	534 K sie jetzt ab:	587 K sie
story	818 K by
straipsnis	1749 K tęsiasi
streszczenie	26 K wygenerowane	2041 K	2041 K artykułu
stuur	3 K dit	1907 K
""", 'su': """
su	27 K comentario	1539 K facebook e twitter	1539 K facebook e instagram
subscreva	2144 K o nosso podcast
subscribe	12 K to our	685 K to	703 K to	767 K to the	767 K to	795 K to comment	805 K	846 K	848 K for	870 K to
subscribers	848 K can read	879 K get
subscriptions	806 K start at
subskrybuj	2059 K
sudah	59 K mencoba	59 K coba
sui	1539 K nostri canali
suivez	12 K	1254 K
suivre	1254 K
suka	69 K tulisan	69 K artikel	1489 K artikel ini
sull	1555 K'autore	1556 K'autore
sumate	12 K	56 K a las #
sumber	1485 K:	1485 K :
summary	782 K
summer	805 K sale
support	685 K	685 K the	846 K
supporters	879 K get
sur	1214 K l'application	1222 K facebook et twitter	1222 K facebook, twitter	1222 K facebook et instagram	1234 K le même sujet
survey	792 K:
susikurkite	1747 K
susisiekite	1747 K
""", 'sv': """
svar	418 K på vores	432 K	1963 K på vår	1980 K
svara	2538 K på vår	2554 K
svidelo	69 K vam se
svideo	82 K vam se	2334 K vam se
svidio	82 K vam se	2334 K vam se
svidjelo	69 K vam se	82 K vam se	2334 K vam se
""", 'sy': """
syndicated	840 K with permission
synes	433 K du om
""", 'sz': """
szavazzon	1438 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1963 K quizen	1963 K vår quiz	1980 K testen	1980 K vår	2455 K povzetek
taalfout	7 K	1835 K
tag	418 K quizzen	418 K vores quiz	432 K vores
tagged	737 K:
tags	737 K:
taip	1721 K pat skaitykite
take	791 K our	846 K	862 K us with you	885 K #% off	917 K #% off your
takip	12 K edin
tallenna	1170 K
tambahkan	1482 K
tanya	1488 K ai kami
tap	829 K play	846 K
tapkite	1747 K
tato	52 K investigace
tausta	1140 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	974 K puede interesar	974 K puede interesar:	974 K recomendamos:	974 K recomendamos leer:
tead	1041 K teemast	1041 K rohkem
tee	1046 K test	1156 K testi	1170 K testimme
teile	3 K	587 K
teilen	3 K sie	587 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1060 K:	1852 K: door	1880 K gaat verder onder	1880 K loopt door onder	1880 K gaat verder na	2035 K ukazał się	2035 K pochodzi z	2041 K przetłumaczony	2041 K został przetłumaczony	2041 K czyta	2330 K izražava	2333 K je preveden	2333 K čita	2336 K je objavljen u
tekstas	1751 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1153 K
tekstin	46 K saa
teksts	1791 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	715 K a friend	742 K us your story	846 K
telli	1054 K	1056 K
tellijana	1056 K
tem	2134 K alguma informação	2134 K informações	2134 K uma sugestão	2134 K uma denúncia	2134 K alguma história	2134 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	917 K per cent off your	2041 K skrót
tens	72 K dubtes	266 K informació	266 K una història
tento	331 K souhrn	331 K článek byl přeložen	2395 K súhrn	2395 K článok bol preložený
terjemahan	1488 K ini	1488 K dibantu
terms	750 K and conditions apply
test	418 K din viden	791 K your knowledge	1865 K je kennis	1963 K kunnskapene dine	2646 K:
testa	2538 K dina kunskaper
testaa	1156 K
teste	534 K dein wissen	587 K
testen	534 K sie ihr wissen	587 K sie
testez	1274 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1439 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	331 K byl přeložen	334 K vyšel v	521 K:	904 K us on	904 K us at	904 K the studio	904 K the newsroom	2395 K bol preložený	2398 K vyšiel v
texte	1248 K traduit
texten	46 K får	2556 K fortsätter
texterna	46 K får
texto	998 K traducido	2138 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2782 K gia kênh	2791 K gia khảo sát	2791 K gia bình chọn
thank	758 K you for reading	897 K you for contributing an answer	897 K you for your interest in this question
thanks	758 K for reading	897 K for contributing an answer
the	5 K comments	703 K latest news directly	736 K latest in	736 K latest from	782 K ai summary
thema	76 K geschlossen
theo	2768 K dõi báo	2768 K dõi trên	2782 K dõi báo	2782 K dõi chúng tôi	2782 K dõi kênh	2784 K dõi
there	32 K are no comments	32 K are no	862 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	782 K article was	782 K article has been	782 K story was	782 K story has been	782 K content was	782 K summary	782 K translation	782 K piece was	787 K article is also available as audio	840 K article first appeared	840 K story first appeared	840 K piece first appeared	840 K post first appeared	840 K report includes material	840 K report includes information	840 K report includes reporting	840 K report contains material	848 K is a preview	853 K is an ai-generated	853 K is an ai	853 K ai-generated	853 K ai summary	895 K topic was automatically closed	895 K topic was closed	895 K topic is closed	895 K topic is now closed	895 K topic has been closed	895 K topic will close	895 K topic is locked	895 K thread is closed	895 K thread was closed	895 K thread is now closed	895 K thread has been closed	895 K thread is locked	895 K thread has been locked	895 K discussion is closed	895 K discussion is now closed	895 K discussion has been closed	895 K conversation is closed	895 K conversation has been locked	895 K post is locked	895 K post has been locked	908 K article appears in	908 K article appeared in	908 K story appears in	908 K story appeared in	908 K essay appears in	908 K piece appears in	908 K review appears in	908 K interview appears in	912 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1551 K potrebbe interessare:
tiene	984 ¿K información
tienes	72 K dudas	72 K preguntas	977 ¿K una historia	984 ¿K información	984 ¿K una historia	985 ¿K alguna	990 ¿K algo que
tijdelijk	1910 K:
tiklayin	2630 K
tilaa	1170 K
tilmeld	432 K
tin	2777 K liên quan:
tip	41 K de redactie	41 K redaktionen	412 K journalisten	412 K redaktionen	678 K your	1841 K de redactie	1841 K ons	1907 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	847 K?	1957 K journalisten	1957 K redaksjonen	1957 K oss	1958 K	2532 K:
tipsa	41 K redaktionen	2532 K reportern	2532 K redaktionen	2532 K oss	2532 K anonymt
""", 'to': """
to	26 K podsumowanie	733 K join the conversation	789 K hear more	2041 K streszczenie	2041 K podsumowanie
toate	2187 K articolele lui
toda	1008 K la información en nuestra
todas	973 K las noticias de
todos	27 K los comentarios	27 K os comentários	977 K los artículos de	2122 K os artigos de
toeta	81 K	1053 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1153 K
toimituksen	41 K vihjepuhelin
toista	1170 K
tonton	1477 K juga	1477 K:	1477 K juga:	1492 K video
top	736 K stories in	736 K stories from
topics	737 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	331 K shrnutí	2395 K zhrnutie
tous	27 K les commentaires	1233 K les articles de	1237 K les articles de
toute	1233 K l'actualité de	1233 K l'actu	1266 K l'info dans votre poche
""", 'tr': """
traduit	1248 K avec l'aide	1248 K à l'aide
transmettez	3 K
treat	846 K yourself
trending	736 K in	811 K:
tried	59 K it?	893 K this recipe	893 K this
trimite	3 K	2185 K-ne
try	791 K today's	791 K our	801 K our	805 K	806 K one month for $#	806 K one month for £#	806 K one month for €#	806 K it for $#	806 K it for £#	806 K it for just $#	806 K it for just £#	806 K a month for $#	806 K a month for £#	806 K us for $#	846 K	861 K	862 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	948 K correo electrónico	1005 K comentario será	2192 K ce părere ai
tud	1420 K valamit
tudo	2118 K sobre
tudsz	1420 K valamit
tue	81 K
tukekaa	81 K
tule	1046 K tööle	1156 K lukijailtaan	1156 K mukaan	1170 K mukaan
tunnetko	66 K jonkun
turite	1733 K naujieną	1733 K informacijos	1733 K istoriją
turn	798 K on alerts
tutte	1550 K le notizie su	1589 K le notizie di
tutti	27 K i commenti	1554 K gli articoli di	1575 K gli episodi del podcast
""", 'tw': """
tweet	904 K us
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1897 K kunt zich altijd
""", 'ui': """
uit	1838 K het archief:	1903 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1897 K kan
""", 'uj': """
uji	1493 K pengetahuanmu	1493 K pengetahuan anda
""", 'ul': """
ultime	1550 K notizie di
""", 'um': """
um	494 K kommentare zu
""", 'un': """
un	41 K témoignage à	1252 K témoignage	1252 K fait	1262 K podcast à écouter	1567 K post condiviso da	2194 K articol susținut de	2194 K articol în parteneriat	2194 K proiect susținut de
una	996 K publicación compartida por	996 K publicación compartida de
unbegrenzter	550 K zugang
unduh	13 K	1466 K aplikasi	1495 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1237 K information à nous transmettre	1244 K info à nous	1252 K info	1252 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	693 K access for
unlock	805 K
unser	547 K spendenkonto	570 K wochenquiz	570 K quiz	586 K autor	586 K reporter	586 K redakteur	586 K korrespondent	589 K chatbot	589 K ki-chatbot	589 K wochenrätsel
unsere	497 K leseempfehlung	586 K autorin	586 K reporterin	586 K redakteurin	586 K korrespondentin	589 K ki	589 K frage der woche
untuk	1482 K mendapatkan
""", 'up': """
up	737 K next:
upozornit	354 K na chybu
upozornite	2417 K na chybu
uppdatera	2554 K
""", 'us': """
us	82 K ha agradat
users	795 K must
usually	913 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1056 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1029 K ka	1056 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1773 K tev ir ziņa	1773 K tev ir ko	1773 K esi pieredzējis	1788 K raksts
vam	82 K je všeč	82 K je bil všeč	2456 K je bil	2456 K je bila
van	72 K kérdésed	1420 K egy jó	1420 K egy tipped	1420 K egy tippje	1439 K olyan	1439 K olyan dokumentuma
var	31 K först	2554 K med
varaa	1170 K
vasta	1056 K
vastaa	1156 K	1170 K
vastaava	1168 K päätoimittaja:
vastutav	1038 K väljaandja:
""", 've': """
vea	974 K también	974 K también:	1003 K el video a continuación	1003 K el vídeo a continuación
ved	412 K du mere	412 K du noget
vedd	1438 K meg
vedi	1551 K anche	1551 K anche:	1554 K tutti gli articoli di
vegeu	262 K també
vegye	1438 K meg
vegyen	1425 K jegyet	1425 K részt	1438 K részt
veillez	28 K à
veja	2118 K mais em	2119 K também	2119 K mais	2119 K:	2119 K também:	2119 K mais:	2144 K o vídeo abaixo	2144 K o vídeo acima	2144 K os vídeos mais assistidos
venujte	2408 K
ver	974 K también	977 K todos los artículos de	2122 K todos os artigos de
verder	1864 K lezen:	1903 K in het nieuws:
verhaal	1880 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	553 K sie diesen
verschijnt	1871 K elke	1871 K iedere
verstuur	3 K dit
vertaling	1852 K:
verwandtes	555 K thema:
vet	1957 K du mer	1957 K du noe	2532 K du mer	2532 K du något
veuillez	28 K respecter
vezane	2318 K vesti:
vezi	2179 K și	2179 K și:	2179 K:	2187 K toate articolele	2196 K video mai sus	2196 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	432 K vil gerne høre	442 K har tidligere skrevet	1980 K vil gjerne høre	1991 K har tidligere skrevet	2554 K vill gärna höra	2564 K har tidigare skrivit
viac	2382 K:	2382 K k téme:
video	787 K above:	787 K below:	818 K by	2318 K pogledajte
vidi	2318 K još
view	742 K all posts by	742 K all articles by	923 K deal
vil	418 K du arbejde	418 K du være med på holdet	1963 K du jobbe	1963 K du være med på laget
vill	2538 K du jobba	2538 K du arbeta
vind	82 K je dit	418 K billetter	432 K
vinkkaa	1149 K toimitukselle	1149 K
vinn	1963 K billetter	1980 K	2538 K biljetter	2554 K
vir	2467 K:
viri	2467 K:
vis	28 K respekt	432 K indhold	1980 K innhold
visa	28 K respekt	2554 K innehåll
visit	846 K
visita	1000 K nuestra tienda	1572 K lo store	1572 K il nostro store
visite	2140 K a nossa loja	2140 K nossa loja
viste	7 K
visualizzando	1567 K questo contenuto
viu	7 K algum	44 K um erro	2134 K algo	2134 K alguma coisa
""", 'vk': """
vklopi	2462 K
vklopite	2462 K
""", 'vo': """
voce	1569 K generata
voeg	1907 K
voir	1233 K tous les articles	1234 K aussi	1234 K la vidéo	1237 K tous les articles de	1262 K la vidéo ci-dessus
voit	1149 K lähettää vinkin
voita	1170 K
voix	1248 K générée
volg	12 K ons	12 K	1853 K	1907 K
voller	550 K zugriff
vols	266 K compartir	266 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1888 K je deze
voor	1859 K dit artikel	1900 K maar # euro per	1900 K maar €#	1900 K slechts # euro per	1900 K slechts €#
vorlesezeit	603 K
vote	846 K
votre	27 K commentaire	1211 K adresse e-mail	1211 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1203 K est offert	1211 K désinscrire à tout moment	1211 K pouvez vous désinscrire à tout moment	1237 K avez une information	1244 K travaillez	1244 K avez été	1244 K êtes témoin	1244 K avez une information	1244 K souhaitez témoigner	1252 K avez une info	1252 K avez une information	1252 K avez des informations	1252 K disposez	1252 K souhaitez	1252 K êtes concerné	1252 K êtes témoin	1252 K avez été témoin	1252 K avez des photos	1252 K pouvez nous	1252 K pouvez joindre	1252 K pouvez contacter	1252 K pouvez écrire à
voz	998 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2185 K să ne spui
""", 'vu': """
vuoi	1565 K segnalarci	1565 K raccontarci
""", 'vy': """
vytisknout	344 K
""", 'wa': """
wa	41 K redaksi
want	847 K to	848 K to	848 K more	864 K to be the first
war	8 K dieser	8 K der	563 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	758 K this forwarded	823 K this	1888 K deze	1908 K je erbij	1908 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1865 K is jouw mening	1888 K vind je van	1888 K vond u van	1888 K vindt u van
watch	720 K us on	737 K |	737 K now:	737 K more:	737 K the video:	737 K the latest	737 K:	787 K the video above	787 K the video below	787 K the clip above	787 K the clip below	787 K the full video	787 K the full interview	787 K the full episode	829 K more	829 K our	843 K more videos	846 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	688 K accept:	688 K accept visa	688 K accept paypal	786 K're hiring	786 K are hiring	793 K value your opinion	793 K'd love your feedback	832 K respect your privacy	861 K use	861 K love	861 K recommend
wees	31 K de eerste
weet	1908 K je	1908 K u
weitere	496 K artikel zu	496 K artikel aus	496 K themen aus	500 K artikel von
weiterlesen	497 K:
wekelijkse	1814 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	587 K
werden	587 K sie
were	847 K you	903 K you
wesprzyj	81 K	2059 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	736 K others are reading	737 K to read next:	903 K do you	903 K did you	903 K's your	903 K is your	903 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	904 K us on	904 K us at	904 K:
where	903 K were you	923 K to buy
""", 'wi': """
wideo	2045 K znajdziesz	2045 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	563 K fanden sie	563 K fandest du	563 K finden sie	563 K hilfreich war	570 K gut kennen sie	570 K gut kennst du
wil	1908 K je
with	817 K inputs from	817 K input from	817 K agency inputs	817 K reporting by	817 K additional reporting	879 K a subscription	879 K a digital subscription
""", 'wo': """
wochen	464 K kostenlos	464 K gratis
wolisz	2062 K słuchać	2062 K posłuchać
word	23 K lid van	1883 K lid van	1883 K vriend van	1910 K nu	1910 K vandaag
work	786 K with us	786 K for us
worth	737 K reading:
""", 'wr': """
write	846 K to
""", 'ws': """
wspieraj	81 K	2059 K
wszystkie	27 K komentarze	2028 K artykuły o	2032 K artykuły autora
""", 'wy': """
wydrukuj	2053 K
""", 'xe': """
xem	2777 K thêm	2777 K thêm:	2777 K:	2777 K video	2777 >> K	2777 K tiếp:	2786 K các bài viết của tác giả	2786 K các bài viết khác của	2786 K thêm bài của tác giả	2792 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	989 K puedes recibir
yazi	2660 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	720 K can follow him on	720 K can follow her on	720 K can follow them on	729 K can withdraw your consent at any time	729 K may withdraw your consent at any time	737 K may also like:	737 K might also like:	737 K may also be interested in:	737 K may also want to read:	737 K may want to read:	767 K can get	776 K can reach	776 K can email	776 K can e-mail	776 K can contact	787 K can hear this story	787 K can listen to this	789 K can listen to	795 K must be	795 K can be part of	841 K may have missed:	848 K're reading	848 K are reading	849 K can also	849 K can now	849 K can	874 K can get
your	27 K comment	27 K comments	793 K opinion matters	832 K weekly guide to	832 K daily guide to	832 K essential guide to	885 K first
""", 'yu': """
yuk	1466 K unduh aplikasi	1482 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	2048 K
zanim	2071 K dodasz komentarz	2071 K skomentujesz
zapis	2452 K je mnenje
zapisz	2053 K ten	2053 K artykuł	2053 K tekst
zapratite	12 K	2348 K
zapytaj	2041 K	2041 K nas
zaujal	332 K vás	2396 K vás
""", 'zd': """
zdroj	347 K:	2410 K:
zdroje	347 K:	2410 K:
""", 'ze': """
zeptejte	331 K se
zet	1907 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2395 K	2395 K článku
""", 'zi': """
zie	7 K je een	1838 K ook	1908 K je
zini	1773 K ko vairāk	1788 K stāstu	1788 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2028 K więcej z	2029 K też	2029 K też:	2029 K także	2029 K:	2029 K wideo	2029 K film	2029 K zdjęcia	2029 K galerię	2045 K nagranie	2045 K materiał
""", 'zu': """
zugang	550 K zu allen
zugriff	550 K auf alle
zum	473 K newsletter	497 K thema:	497 K weiterlesen:	502 K autor	503 K autor	565 K kommentieren	586 K profil von
zur	502 K person	502 K autorin	503 K person	503 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1163 K
aamukirjeen	1163 K
aangemeld	1870 succesvol K
aanmelding	1913 bevestig je K
aanmerkingen	1850 op- of K
aastas	1065 K
""", 'ab': """
abbestellen	469 jederzeit K
abbestellt	573 jederzeit K
abbonamenti	1598 K
abbonamento	1524 hai già un K	1524 scegli il tuo K	1527 per chi ha un K	1598 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1524 K per	1524 K a soli	1527 per gli K	1527 solo per K	1559 K	1594 K a	1594 K:	1594 K ora	1594 K per	1594 puoi, K	1595 i nostri K	1598 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1524 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1541 devi K
abmelden	541 wieder K
abo	548 pur-K	601 das K	601 ein K
abonament	2006 masz już K	2216 K
abonare	2199 prin K ești
abonarea	2199 confirma K
abonat	50 ca K	2168 ești deja K
abone	80 K olun	80 K ol	2616 K olun ve	2672 K olun
aboneler	50 K	2661 K içindir	2661 yalnizca K	2661 sadece K	2676 K
abonelere	2636 K özel	2636 K özeldir	2636 K açik	2636 K açiktir
abonelerimiz	50 K	2673 K
abonelik	2676 K
abonements	1798 K
abonenci	2066 tylko K
abonenti	50 K var	1790 tikai K
abonentiem	1760 tikai K	1790 teksts ir K	1790 raksts ir K
abonents	1760 jau esi K
abonne	1283 je m'K
abonnee	50 als K	80 word K	1807 al K	1807 word K	1807 nog geen K	1809 als K	1914 word K
abonneer	80 K je	1914 K je
abonnees	50 K kunnen	50 onze K	1807 dit artikel is voor K	1809 alleen voor K	1899 K kunnen dit	1899 K kunnen het hele	1915 onze K	1918 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	379 kræver K	450 K	601 das K	601 ein K	608 K	1200 avec votre K	1287 K	1807 neem een K	1807 kiezen voor een K	1875 sluit een K af	1875 een K? log	1875 al een K	1899 nog geen K	1899 K dat bij je	1899 K af met	1914 kies een K	1918 K	1999 K
abonnementen	1918 K
abonnements	1287 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	379 bliv K	379 allerede K	380 som K	444 en K	446 bliv K	460 sie sind noch kein K	463 als K	465 bereits K	465 bereits K:in	1925 bli K	1925 allerede K	1926 som K	1993 en K	1995 bli K
abonnenten	50 K können	50 K dürfen	460 nur für K	460 exklusiv für K	575 lesen nur K	605 unseren K	608 K
abonnenter	50 K kan	379 kun for K	379 artiklen er for K	435 er for K	435 kun K	447 vores K	450 K	1925 kun for K	1925 denne saken er for K	1925 artikkelen er for K	1984 er for K	1984 bare K	1984 kun K	1996 våre K	1999 K
abonnentin	50 als K	463 als K	465 bereits K
abonnentinnen	50 K können	460 exklusiv für K	460 nur für K	460 K vorbehalten	605 unseren K
abonner	379 K for at	446 K på	1283 s'K	1925 K for å	1995 K på
abonnere	1970 ved å K
abonnez	80 K-vous	1200 K-vous pour	1200 K-vous à partir	1283 K-vous	1283 K vous
abonniere	80 K	604 K unseren	604 K hier
abonnieren	80 K sie	80 K sie uns	468 newsletter K	482 whatsapp-kanal K	482 K sie unseren kanal	512 podcast K	573 hier K	599 google K	599 google news K	604 jetzt K	604 K sie
abonniert	80 K uns	465 bereits K
about	920 . tell us K	920 ? tell us K	920 ! tell us K
above	860 links K
abrir	951 K en la app	2099 K no app
abstimmen	529 jetzt K:
abyste	299 K mohli číst dál
""", 'ac': """
accede	939 K a todo
accedi	24 K	1524 K per
accept	2175 K toate
acceptant	1226 en K les cookies
acceptar	270 K les galetes
accepteer	1829 K de cookies
accepter	1226 K les cookies
accepteren	1829 cookies te K	1829 cookies K
access	690 unlock full K	690 full K. no ads	807 K to every story	807 full K with no ads	835 year of K	835 months of K	835 want full K	835 K for half price
acconsento	1582 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	800 K with our privacy
according	928 K to
accordo	43 d'K?
account	690 create a free K to	690 sign in to your K	692 create an K to	807 please create a free K	925 create a free K	926 hold power to K	1807 maak een gratis K	1875 K is gratis en zo	1899 een gratis K	1914 maak een gratis K
accurate	814 K at time of
accused	928 K
aceptado	966 no has K las cookies
aceptaste	966 no K las cookies
aconseja	1024 K
aconsejaba	1024 K
aconselha	2162 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2162 K
actionnaire	1284 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1486 K dosen
adblock	310 vypněte K	393 slå K fra	1939 slå av K	2021 wyłącz K	2514 stäng av K
adblocker	487 K erkannt	487 K aktiv	487 nutzen einen K	487 verwenden einen K	487 trotz K	608 K	723 disable your K	723 you are using an K	723 K detected	1827 K uit
added	928 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	865 put your K	865 type your K	865 add your K	865 pop your K	865 enter your K	865 send us your email K
adgang	382 få K til	446 få fri K
admitiu	2162 K
admitted	928 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2009 twój K e-mail	2049 K e-mail
adresa	77 lasă-ne K	2169 K de email nu va	2170 K ta de email	2170 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2619 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	541 gültige e-mail-K	541 sie ihre e-mail-K	541 du deine e-mail-K	541 e-mail-K ein	1210 votre K e-mail	1210 votre K email
adresu	2314 na vašu e-mail K	2342 e-mail K	2342 mejl K
ads	70 no K	70 without K	926 we don't have K
advarede	449 K
advarer	449 K	1998 K
advarte	1998 K
advert	11 K
adverteix	293 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1915 zonder K
advertisement	11 K	722 this K has not loaded
advertisements	11 K
advertiser	822 supplied by an K	822 provided by an K	822 paid for by an K	822 produced by an K	822 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1905 dit is een K
advierte	1024 K
adviseert	1917 K
""", 'af': """
affermato	1597 ha K
affichage	1256 K de ce contenu
affichant	1256 en K ce contenu
afficher	1226 pour K ce contenu	1256 ne peut pas s'K
affichera	1200 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	346 K odkazy	429 K-links	486 K-links	652 K links	722 contains K links	839 K links	839 K link	859 as an K	859 as an amazon K	859 our K partners	859 K partner of	1167 K-linkkejä	1432 K linkeket	1905 K links	1975 K-lenker	2344 K linkove	2344 K linkovi	2409 K odkazy	2465 K povezave	2549 K-länkar
affiliatelenker	74 K	1975 K
affiliatelinks	37 K	74 K	429 K	580 K	1905 K
affiliates	859 as K
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1260 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1286 K
affirment	1286 K
afhankelijk	1911 K van giften	1911 K van donaties
afiliacyjne	37 linki K	74 linki K	2055 linki K
afiliacyjnych	74 linków K	2055 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1001 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1001 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2195 linkuri K
afiliats	276 enllaços d'K
afiliere	74 linkuri de K
afirma	1024 K	2162 K
afirmar	293 va K
afirmou	2162 K
afleveringen	1894 alle K van
afmelde	384 K dig når
afmelden	1870 elk moment K	1870 elk moment weer K
afsnittet	419 hele K
aftrekbaar	1872 gift is K
""", 'ag': """
agences	1241 avec K	1242 avec K
agenturmaterial	504 mit K
aggiornamenti	1537 segui tutti gli K
aggiunto	1597 ha K
agora	2159 doe K
agree	43 K?
""", 'ah': """
ahora	1021 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	234 K	417 af K	417 med K	1962 med K	1962 av K	2537 med K	2537 av K	2789 K
aidez	1245 K-nous à	1283 K-nous
aiheesta	1166 lisää K täältä
aiutaci	1558 K	1594 K a
aiutarci	1558 K	1594 K a
aizliegta	1770 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1064 meie K	1064 sõltumatu K	1064 K maksab	1064 hea K
ajakirjandust	1052 toeta sõltumatut K
ajakirjanik	1042 K
ajakirjanikele	39 meie K
ajakirjanikud	1064 meie K
ajoute	1286 K
ajoutez	1283 K-nous
ajuda	290 K'ns
ajude	2128 K-nos	2159 K-nos
ajutorul	2200 K tău putem	2212 avem nevoie de K tău
""", 'ak': """
akci	333 naši K
akciu	2397 našu K
akismet	21 K to reduce spam
akkoord	1870 ga je K met onze	1870 gaat u K met onze
aktardi	2675 K
aktivieren	487 javascript K
akzeptiere	468 mit der anmeldung K
akzeptieren	468 mit der anmeldung K	489 cookies K
""", 'al': """
alamat	1464 K email
aldus	1917 K
alerta	2162 K
alertas	14 las K	954 recibe K	954 activa las K	2102 receba K
alertes	1215 recevez les K	1215 K info
alertou	2162 K
alerts	14 K	708 get K as
algemene	1870 ga je akkoord met de K
alin	2658 K
alive	926 local news K
alkaen	1165 K #
alles	460 lesen sie K	1899 lees K met
allow	724 K ads on
aloud	755 is read K by
""", 'am': """
amendat	2215 a K
ammesso	1597 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1595 siamo K su
andare	1516 prima di K via
android	475 für K und ios	704 our K app	1267 sur ios et K	1816 app voor K
angebot	548 ihr K	548 dein K	604 hier gibt es das K
angebote	541 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	595 ihre spende K	595 deine spende K	595 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	489 inhalte K werden
anggota	1510 jadilah K
ankete	2401 našej K	2401 v K
anketi	35 našoj K	2338 našoj K	2338 u K	2460 naši K	2460 v K
anketimize	35 K
anketimizi	2645 okur K	2645 K
anketo	2460 kratko K	2460 našo K
anketu	35 našu K	2338 kratku K	2338 našu K
ankety	337 naší K	2401 našej K
ankiecie	35 naszej K	2046 naszej K	2046 w K
anlatin	38 bize K	67 bize K	2658 K
anlatti	2675 K
anmelden	24 K	451 jetzt K	529 jetzt K:	604 hier K
anmelder	414 er K	1959 er K
anmeldung	468 mit meiner K	468 mit ihrer K	468 mit der K stimmen	468 mit der K stimme	468 mit der K willige	468 mit der K willigen	468 mit der K erklären sie	514 K	568 hier geht es zur K
annetus	1052 tee K	1067 K
anno	1596 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	429 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	447 uden K
annonsblockerare	2514 stäng av K
annonseblokkering	1939 slå av K
annonselenker	37 K	74 K	1975 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1996 uten K	2570 utan K
announced	928 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1597 ha K
ano	2161 por K
anoi	1184 K
anoniem	1850 K tippen	1887 ons K
anonim	2639 bize K
anonym	562 K an uns
anonymous	826 K
anonymously	826 K
anot	1757 K
anregungen	535 fragen oder K	535 fragen und K
ansehen	533 hier K	533 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	731 K our poll
antes	931 K de irte	2085 K de sair
anuncio	1001 después del K	1001 tras el K
anuncios	70 sin K
anunciou	2162 K
anuncis	70 sense K
anvender	393 vi K cookies
anyone	899 if you know K
anytime	695 cancel K	927 cancel K
anzeige	11 der K	11 dieser K	486 nach der K weiter	558 dies ist eine K
anzeigen	70 ohne K	70 keine K	489 mit einem klick K lassen
anzusehen	523 um das video K
""", 'ap': """
apelowali	2082 K
apeluje	2082 K
apgalvo	1797 K
aplicativo	84 no nosso K	2099 baixe o K	2099 baixe nosso K	2160 nosso K
aplikace	369 naše K
aplikaci	84 v naší K	306 stáhněte si naši K	307 stáhněte si K	340 mobilní K	340 naší K	340 naší mobilní K	368 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2370 preuzmite K i
aplikacja	2080 nasza K
aplikacji	84 w naszej K	2011 w naszej K	2011 otwórz w K	2069 naszej K
aplikasi	1465 K kami	1467 unduh K	1467 download K	1510 instal K	1510 unduh K kami	1510 unduh K gratis	1510 segera unduh K	1510 yuk unduh K	1511 K kami
apoiador	2088 torne-se K	2128 seja nosso K	2159 torne-se K	2159 seja nosso K	2159 seja K
apoiam	2151 nos K todos os meses
apoie	2128 K
apoio	2084 seu K	2088 seu K é	2128 seu K
aportaciones	1012 gracias a las K
aporte	986 tu K	1021 tu K
apoyan	1012 que nos K cada mes
apoyo	930 su K	930 tu K	934 con tu K	934 tu K es	986 tu K
app	84 i vår K	84 med vår K	475 als K	538 mit der K	538 in der K	539 -K	571 mit der K der	704 get our K	704 in our K	704 use our K	704 our new K	704 our ios K	707 get the K	838 have our K	838 our K has	838 with our K	838 via our K	838 on our K	863 our K has	863 with our K	863 on our K	863 our K and	925 our K	1816 in de K	1867 -K	1932 i vår K	1996 vår K	2506 i vår K	2570 vår K	2769 tải K	2826 在K中
appareil	1200 un seul K à la fois	1273 en cours sur un autre K
appeared	749 first K on	816 K in print
appen	84 i K vår	386 hent K	386 åbn i K	1932 last ned K	1932 hent K	1932 åpne i K	2506 öppna i K	2507 ladda ner K	2507 ladda ned K	2507 hämta K	2569 ladda ner K och
appje	38 stuur een K	67 stuur een K	1849 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1212 téléchargez l'K	1212 notre K	1213 dans l'K	1213 avec l'K	1213 sur l'K	1213 télécharger l'K	1284 notre K
applications	1212 nos K mobiles
appot	1427 az K
apps	838 our K
apunta	290 K't
""", 'aq': """
aqui	2085 já que você está K	2085 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1996 vårt K
arbeit	605 unsere K
arbeitet	509 K als
arbejde	447 vores K
arbetar	2537 K med ai
arbete	2570 vårt K
argue	43 K back
argued	928 K
arrivato	1516 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	291 aquest K	291 l'K sencer	690 to unlock this K	690 members-only K	698 you've read your last free K	698 you have read your last free K	698 this is your last free K	698 reached your K limit	713 share this K on	722 links in this K may	809 save this K	819 this K	819 the full K	820 this K	821 this K	860 links in this K	926 this K	1188 vous avez aimé cet K	1188 cet K vous a plu	1200 pour accéder à l'K	1200 cet K est offert	1200 cet K vous a été offert	1200 pour lire cet K	1200 offrir cet K	1200 offrez cet K	1206 de cet K à lire	1240 cet K est paru dans	1240 cet K a été publié	1264 réagir à cet K en	1278 cet K a d'abord été publié	1280 offrez cet K	1280 offrir cet K	1284 cet K
articles	15 free K	58 nouveaux K par e-mail	679 you've read # K	690 access to all our K	690 gift K to give	698 free K left	698 K left this month	698 you've used all your free K	698 # of # free K	698 K left to read	807 to read more K	807 for three more free K	807 more free K	809 K to give	809 K to gift	809 K to share	809 gift # K	1200 tous nos K	1206 il vous reste # K	1270 nos K sont en accès libre	1280 K à offrir	1284 nos K
articol	2213 acest K
articolele	2213 K noastre
articolelor	2183 preluarea K
articoli	58 nuovi K via mail	1524 tutti gli K senza limiti	1529 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1516 ti è piaciuto questo K	1524 per leggere l'K	1524 regala questo K	1595 questo K
articolul	20 K complet	20 K integral	2204 pentru a citi K	2204 să citești tot K	2213 ți-a plăcut K	2213 tot K
artigo	20 ler este K	20 ler o K	2085 gostou deste K	2155 para ler este K	2160 este K
artigos	2127 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	427 denne K for #	444 denne K	444 en K	447 denne K	452 dir gefällt dieser K	460 lesen sie diesen K mit	460 um diesen K zu lesen	460 dieser K ist nur für	460 zugriff auf alle K	460 alle K lesen	460 ganzen K lesen	466 freie K übrig	466 K frei	466 ihr letzter freier K	510 K wurde	515 unsere K öfter	544 K etwas wert ist	548 alle freien K	554 weitere K finden sie	559 rechte am K	559 K steht unter einer	569 den ganzen K	569 diesen K	574 gäbe es diesen K nicht	578 alle K zum	578 lesen sie in diesem K	583 K ist zuerst	583 K ist zuvor	585 K gratis	600 K wurde zuerst	605 dieser K	605 diesen K	605 diesem K	1499 untuk membaca K ini	1511 K ini	1807 om dit K te lezen	1807 dit K is alleen	1807 geef dit K	1807 lees dit K met	1807 gratis K deze week	1833 fout in dit K	1850 mening over dit K	1875 een premium K	1892 dit K	1906 niets uit dit K	1906 K mag zonder	1915 dit K	2557 gratis K kvar	2566 en K	2567 låst K	2567 upplåst K
artikelen	15 gratis K	1807 toegang tot alle K	1875 aantal K bereikt	1875 aantal gratis K	1899 gratis K gelezen	1902 alle K over
artikeln	460 zugang zu allen K	548 zugang zu allen K	585 freien K	2493 gillade du K	2499 läs hela K med	2499 lås upp K	2540 fel i K	2566 den här K	2566 K	2567 K är upplåst	2567 K är öppen	2567 den här K är låst	2567 K är låst	2570 den här K
artikels	583 nutzung dieses K
artikkel	1059 tasuta K	1064 see K
artikkelen	1965 feil i K	1993 denne K	1993 K	1996 denne K
artikkeli	20 koko K	1125 tämä K on vain	1173 ilmainen K jäljellä	1182 tämä K
artikkelia	1169 maksutonta K	1169 ilmaista K
artikkelin	1179 tämän K
artikkelit	15 ilmaiset K	1169 ilmaiset K
artiklar	15 fria K	2499 fria K	2557 gratis K kvar	2563 inga gratis K	2563 inga fria K	2570 alla K
artiklen	373 kunne du lide K	444 K	447 K her
artikler	15 gratis K	379 gratis K	435 gratis K tilbage	441 ingen gratis K	447 alle K
artikli	1062 selle K
artiklid	1055 tasuta K
artiklit	1055 tasuta K	1062 seda K	1064 kogu K
arvioi	1184 K
""", 'as': """
asegura	1024 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	928 K
asks	928 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2093 já é K	2159 torne-se K	2159 seja K
assinantes	50 K podem	50 os K podem	2093 só para K	2093 somente para K	2155 exclusivo para K	2155 exclusiva para K	2155 exclusivos para K	2160 nossos K	2163 K
assinatura	2163 K
assinaturas	2163 K
assine	80 K	2084 K a	2084 K o	2092 K por	2092 K e tenha	2093 K para	2159 K já	2159 K agora	2159 K e	2159 K aqui	2159 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	821 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	722 as an amazon K	747 is an K
assure	1286 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1784 K mūs	1794 K mūs
atbalstiet	1794 K mūs
atbalsts	1784 tavs K palīdz	1794 tavs K	1794 jūsu K
attgjevast	45 K
atzina	1797 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	510 K
audioverze	2 K
audioverzi	336 K
audioverzii	2400 K
aufgefallen	492 fehler K
ausblenden	489 und wieder K
auszugsweise	504 nachdruck, auch K
auteur	1243 est l'K	1851 is K van	1854 mening van de K
auteursrecht	1882 rust K
author	744 email the K	744 the K can be	747 is the K of	747 is an K
automated	2 read by an K	755 is read by an K	755 narrated by an K
automatisch	2 K vorgelesen	463 endet K	533 K vorgelesen	559 K von dpa	559 K von der	567 der text wurde K	567 dieser text wurde K
automatisk	1962 K oversatt
autor	267 és K de	509 ist K	983 es K de	2129 é K de
autora	267 és K de	983 es K de	2038 napisz do K	2129 é K de
autorce	327 napište K
autore	1560 è K di
autorem	2038 kontakt z K
autoren	522 meinung der K
autorin	509 ist K	509 ist freie K	522 meinung der K
autorise	1273 n'K pas la lecture
autorke	2390 napíšte K
autorki	2038 napisz do K
autorovi	327 napište K	2390 napíšte K
autorskim	2056 chroniony prawem K	2056 chronione prawem K
autoru	2328 javite se K	2328 pišite K
autrice	1243 est l'K	1560 è K di
""", 'av': """
available	704 our app is K	705 K on the app store	705 K on google play	838 app is K	855 tickets are K here
avbryt	21 K svar
avec	1241 K afp	1242 K afp
averci	1594 grazie per K letto
avertit	1286 K
avertizat	2215 a K
avise	2159 K-nos
avsluta	2571 K när du vill
avsnittet	2539 hela K	2539 ladda ner K
avtorici	2450 pišite K
avtorju	2450 pišite K
avverte	1597 K
""", 'ay': """
ayda	2657 K # tl	2657 K # tl'den	2674 K
aydinlatma	2627 K metni
ayirtin	2658 K
aylik	2674 K
ayudanos	1021 K
""", 'ba': """
ba	1998 K
bad	449 K	2572 K
bagikan	25 K	49 K
baixa	259 donar-te de K
baixe	2084 K o	2099 K o app
bajate	1021 K la app
bancs	282 no depèn de K
banner	608 cookie-K	929 cookie K
banners	929 cookie K
bantu	1510 K kami
bastano	1594 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	559 redaktion nicht K
beboette	1917 K
become	51 K one of them	761 K a	925 K one of them
becoming	760 K a member	877 consider K a	925 consider K	925 K a member
bedankt	1914 K voor het lezen
beelden	1850 heb je K	1850 heeft u K
befindet	489 an dieser stelle K sich
before	679 K you go	679 K you move on
begging	929 K
begs	928 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	451 mit einem K	544 jeder K hilft uns	559 K steht unter einer	574 mit einem kleinen K	583 K ist zuerst	595 mit ihrem K können wir	595 mit deinem K können wir	595 ihrem K helfen	600 K wurde zuerst	605 dieser K	605 diesen K
bejelentette	1455 K
bekijk	1860 nieuwe baan? K
beklagade	2572 K
beklagede	449 K
beklaget	1998 K
belangrijkste	1870 elke dag het K
believe	901 if you K we	926 people who K in
belirtti	2675 K
below	831 sign up K	831 enter your email K	860 links K
beluisteren	1894 dit artikel ook K	1894 hier K
benachrichtigungen	14 K	477 K aktivieren	478 push-K
benadrukt	1917 K
bent	1800 nu je hier toch K
bepaalde	1917 K
berasal	1487 konten ini K dari
berdonasi	1510 mari K	1510 silakan K	1510 ayo K	1510 anda K
bereits	460 sie haben K ein abo	548 K ein konto
bergabung	1510 mari K	1510 K dengan kami	1510 ayo K
bergabunglah	51 K	1510 K
bergantung	1497 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	605 wir K
berichterstattung	605 unsere K
berichtet	509 K für	509 K über
berichtete	607 K
berite	2479 K nas
berkomentar	6 untuk K
berlangganan	1460 sudah K	1463 K newsletter	1496 terima kasih telah K	1496 berhasil K	1510 K sekarang	1510 silakan K
bersama	51 ikutlah K	1510 gabung K
bescheid	562 sagen sie uns K	562 sag uns K
beschloss	607 K
besedah	2491 po K
besked	422 push-K
beskeder	422 push-K
besloot	1917 K
beslutade	2572 K
besluttede	449 K
besluttet	1998 K
besoin	1188 nous avons K de vous	1283 nous avons K de vous	1283 a K de vous	1283 avons K de votre
besplatan	2356 poslednji K tekst
besplatna	2343 K članka
besplatne	2343 K članke
besplatni	2335 naš K webinar	2335 naš K vebinar	2356 poslednji K članak	2356 zadnji K članak
besplatnih	2343 K članaka
beste	1870 elke week het K van
bestellen	451 jetzt K	528 im shop K	529 shop K	529 store K	602 jetzt K im	604 K sie hier	604 K sie unseren
bestellung	514 K
besten	605 die K texte
betaald	1905 artikel is K	1905 content is K
betaalmuur	1872 geen K	1918 K
betalande	2566 K läsare
betalende	435 kun for K	444 K læsere	1993 K lesere
betalingsmur	450 K	1999 K
beteiligt	558 redaktion ist nicht K
betonte	607 K
betrokken	1879 redactie is niet K
bevestigen	1870 aanmelding te K
bevorzugen	515 google K
bevorzugte	515 K quelle
bevorzugten	515 K quelle
bevorzugter	515 K quelle
bewerben	529 jetzt K:
bewust	83 speel K
bezahlschranke	545 K	608 K
bezmaksas	1786 K rakstus	1786 K raksti	1786 K kontu	1790 K raksts
""", 'bi': """
bidrag	377 dit K	377 giv et K	446 giv et K	446 dit K gør	446 dit K er	446 dit K til vores	450 K	1923 ditt K	1972 gi et K	1995 ditt K gjør	1995 ditt K er	2546 ge ett K	2546 ditt K gör	2569 ge ett K	2569 swisha ett K
bidraget	1972 K ditt
bijdrage	1803 jouw K	1846 kleine K	1905 K is betaald	1911 dankzij jouw K	1916 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	592 uns ihre K
bildirdi	2675 K
bildirimlere	14 K	2620 K izin ver
bildirimleri	14 K	2621 K aç
bildirin	38 bize K	67 bize K
biletlerini	2645 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	926 K owner
bilten	78 na K	2323 K
binding	381 ingen K	448 ingen K
bindingstid	1927 ingen K	1997 ingen K
bindningstid	2501 ingen K	2571 ingen K
binnenland	1890 is redacteur K
bisogno	1516 abbiamo K di te	1594 abbiamo K di te	1594 abbiamo K del tuo	1594 abbiamo K anche di te	1594 abbiamo K di voi
bitte	452 haben wir eine K	452 eine K an sie	452 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1455 K
""", 'bl': """
bli	1995 K med i	1995 K en del av	2569 K en del av
blijkt	1917 K uit
blijven	1872 om dit te K doen
bliv	51 K en af dem	446 K en del af
blocker	723 disable your ad K	723 disable ad K	723 turn off your ad K	723 using an ad K
blocking	723 K our ads	724 K ads
bloqueador	964 K de anuncios	1025 K de anuncios	2109 K de anúncios
bluesky	16 K	717 follow him on K	717 follow her on K	717 follow them on K
""", 'bo': """
board	785 our jobs K	785 our job K
bogatych	2058 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	842 K this story	842 K this page
bookshop	827 our K	887 in our K	887 from our K
boutique	1282 dans notre K	1282 sur notre K
""", 'br': """
bralcem	2487 K
bralcev	18 po zaslugi K	43 pisma K	2468 s podporo K	2468 s pomočjo K	2487 K	2489 naših K	2489 po zaslugi K	2489 s podporo K	2489 podpori K
bralci	2487 K	2489 naši K
branja	0 čas K
brauchen	544 K noch #	604 wir K ihre hilfe	604 wir K deine hilfe	604 K wir sie	604 K wir dich	604 K wir eure
braucht	544 K ihre hilfe	544 K deine hilfe
breaking	708 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2468 K vas
brief	1850 K naar
briefing	759 our morning K	759 our K	759 daily K	800 K in your inbox
briefkasten	517 anonymen K	517 anonymer K
brieven	1850 K naar
bring	863 our apps K
brings	863 our app K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	723 your K is out of date	723 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1962 K ki	1962 K ai
""", 'bu': """
budite	2342 K u toku
buitenlandcorrespondent	1912 is K
buitenlandredacteur	1851 is K
bulabilirsiniz	2658 K
bulan	1512 per K
buletin	78 K kami	1463 K kami	1496 K harian kami	1511 K kami	1514 K
bulunabilirsiniz	2672 katkida K
bulundu	2675 çağrida K
bulunun	2672 katkida K
buradan	2653 K bağiş yapin
bureau	771 K chief
button	523 klick auf den K	900 clap K
buttons	809 the share K	809 the K below
buycoffee	2058 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2084 K-se	2093 K-se para
cadeau	1808 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	986 K
callan	1022 lo que otros K
campagne	1270 K de dons	1283 boucler notre K
campaign	926 our spring K	926 our K
can	925 pay what you K
canal	959 únete al K	1021 únete al K	2105 siga nosso K	2105 siga o K	2159 entre no K	2160 nosso K
canale	1564 al K	1595 il nostro K
canali	1538 sui nostri K
canalul	2213 K nostru
cancel	21 K reply	695 K at any time	927 K any time	927 K at any time
cancele	2092 K quando quiser	2161 K quando quiser
cancellarti	1531 puoi K
cap	267 és K de
caporedattore	1560 è K
caporedattrice	1560 è K
carte	9 cette K
casella	79 nella tua K	1532 nella tua K
""", 'ce': """
cebinize	2650 K gelsin
celoten	20 K članek	2436 K članek je	2464 K članek
celotnega	2436 za ogled K	2436 za branje K	2464 K članka
cenite	2484 K naše delo	2484 K naš trud
cerea	2215 K
cereau	2215 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2215 a K	2215 au K
""", 'ch': """
channel	926 our K	1469 ikuti K	1469 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1209 par e-mail K	1209 par mail K
chargement	1256 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	567 unseren K	567 unserem K
chcete	368 K číst dál	2377 K čítať ďalej
check	790 K back for more	790 K back soon
chef	1243 est K de	1890 is K van de
cheffe	1243 est K de
chefredakteur	594 ist K
chefredakteurin	594 ist K
chefreporter	594 ist K
chefreporterin	594 ist K
chegou	2085 se você K até aqui
chercheur	1243 est K
chercheuse	1243 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2808 hãy K sẻ	2811 K sẻ
chiede	1597 K
chiederti	1516 un piccolo favore da K
chief	747 is K
chiesto	1597 ha K
chip	760 K in	761 K in	925 K in now	925 K in and
chipping	925 consider K in
choices	830 cookie K	830 your K
choisissez	1200 K votre offre
choose	677 K a plan	692 K a plan
chosen	814 K by our
chronione	2056 K są prawem
""", 'ci': """
cijelog	2310 za čitanje K
cikk	1453 ez a K
cikkeink	1453 K
cikket	1451 ezt a K	1451 a K
cinste	54 fă-mi K cu o cafea
cipta	1481 hak K
citarea	2208 cu K sursei
citera	2526 K oss gärna	2526 K gärna men ange
citire	0 timp de K	0 timp K
citit	2200 dacă ai K până aici
cititorii	36 K noștri	2213 K noștri
cititorilor	18 datorită K	43 scrisorile K	2200 datorită K
civil	837 keep it K
""", 'cl': """
claimed	928 K
clap	900 K for this	900 K for it	900 give it a K	900 K up to
claps	900 K for this	900 give it some K	900 # K
clarifications	794 corrections and K
clicking	778 by K play
client	1202 déjà K
clips	40 your K
""", 'co': """
code	1564 qr K
codziennie	17 K rano	2009 otrzymuj K
coffee	54 buy me a K	54 buy us a K	760 buy me a K	760 buy us a K	925 buy us a K	927 cup of K
colabora	983 K con
collabora	1560 K con
coloque	77 K seu e-mail
columnist	747 is a K	771 K	1851 is K	1912 is schrijver en K	1912 is K en
colunista	2129 é K
com	2257 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	969 quieres K	970 para K	2115 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2213 spune-mi în K	2213 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	969 déjanos tu K
comentarios	85 en los K	969 no admite K	970 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2162 K
comision	2195 primi un K
comment	6 to K	6 to leave a K	6 to post a K	731 log in to K	731 sign in to K	731 be the first to K	731 leave a K below	731 leave your K	731 our K policy	732 post a K	837 posting a K	837 members can K	854 to K you must	854 to K, you must	916 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1264 votre K sera publié
commentaires	85 en K	85 dans les K	1229 charte des K	1229 espace K	1230 dans les K
commentare	6 per K	1546 vuoi K	1547 per K
commentator	1912 is politiek K
commenter	1230 pour K	1264 peuvent K	1264 pour pouvoir K
commenti	85 nei K	1546 i K saranno	1547 nei K
commenting	731 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	731 in the K below	731 let us know in the K	731 K powered by	731 K have been closed	731 all K are subject to	731 we welcome your K	732 in the K section	837 posting K	854 closed the K	854 turned off K	854 turned off the K	854 switched off K	854 disabled K	916 post your K	925 let us know in the K
commercial	814 our K team	814 our K content	1260 réalisé par un partenaire K	1273 notre service K
commissie	1879 een K
commission	722 we may receive a K	722 K if you buy	814 may earn a K	814 may earn a small K	814 may earn an affiliate K	814 may receive a small K	814 may receive K	814 earn K from	839 K
commissione	1573 ricevere una K
commissions	839 K
committed	794 K to accuracy
community	561 unserer K	605 unsere K	731 abide by our K	768 our K members	768 leave our K	768 like our K	925 join our K of	926 K-funded	1546 regole della K	1564 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2136 uma publicação K por
compartilhado	2136 um post K por
compartilhe	25 K	49 K com	67 K sua história	2159 K este
compartilo	49 K
compartir	939 K tu cuenta, cambia	1021 si quieres K tu cuenta
compensated	839 K
compensation	814 receive K from
complain	794 K about this article
complained	928 K
complains	928 K
complaints	794 our K page
completa	1015 para leer la nota K	2092 para ler a matéria K
complete	807 K digital access
completo	2092 para ler o artigo K
complimentary	15 K articles	698 K articles	698 K article this month	698 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1283 créez un K	1283 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1012 K que sostiene
comunidade	2159 faça parte da K
comunique	2114 K um erro
comunitatea	2200 K care susține	2212 intră în K
concorda	43 K?
condannato	1597 ha K
condiciones	967 términos y K
condividi	67 K la tua storia	1594 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1264 charte de bonne K
confidence	769 in K
confidential	769 K tip	769 K tips
confirm	700 check your email to K
confirmar	1011 bandeja de entrada para K	2150 caixa de entrada para K
confirmat	2215 a K
confirmation	1269 e-mail de K
connect	717 K with us on
connectez	24 K-vous	1186 K-vous	1200 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1543 il K ai cookie
consent	727 we need your K to load	763 written K
consentimento	2136 K para carregar
consentiti	1546 non sono K commenti
consider	677 K giving	677 K making	677 K joining	677 K a gift	684 if you liked this article, K	761 please K	761 K a	761 K giving	761 K joining	877 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	700 K me with news and offers	775 K her at	775 K him at	775 K them at	925 K us at	1887 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	746 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2159 K-nos
contenido	9 este K	9 K externo	940 K premium	966 K externo de	966 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	727 to view this K, you	727 to view this K please	727 this K is hosted by a third party	727 we use your sign-up to provide K	728 third-party K	807 access to all our K	814 our K studio	816 to reuse this K	819 this K	1855 K te zien
contenu	9 ce K	1226 ce K n'a pas pu être	1226 K bloqué	1256 K est fourni par
contenus	1200 tous nos K	1284 nos K
contenuti	9 K esterni	1527 a tutti i K
contenuto	9 questo K	9 K esterno	1543 K esterno
contingut	9 aquest K
continua	1586 K a leggere con	2204 pentru a K lectura
continuar	282 el teu suport per K	282 ajuda'ns a K	285 per K llegint	2155 para K lendo	2155 para K a ler	2155 K lendo
continuare	20 K a leggere	1586 per K a leggere	1586 per K la lettura	2204 pentru a citi în K	2204 citește în K cu
continue	690 to K reading this article	690 log in to K	690 sign in to K	690 register to K	690 upgrade to K	925 help us K	2142 K a ler abaixo	2155 K lendo com	2155 K a ler com
continuer	1273 pour K à lire
continuez	1260 publicité, K	1273 K votre lecture sur
continuing	727 by K to use this website, you agree
contou	2162 K
contribua	2128 K	2159 K com	2159 K a partir	2159 K para o nosso
contribuez	1283 K
contribuisci	1515 K
contributed	772 K reporting	772 K to this report	772 K to this story	772 K to this article	816 K to this report
contributing	747 is a K	925 by K to
contribution	677 make a K	760 make a K	925 your K	925 making a K	1283 votre K
contributo	1515 il tuo K	1519 con il tuo K	1583 piccolo K per noi
contributor	747 is a K
conversation	677 join the K	731 join the K with	732 to join the K	837 in the K
convida	54 K'm a un cafè
cookie	727 manage your K	1302 קובצי K	1423 K-kat	1543 usiamo i K	1543 questo sito usa i K	2021 pliki K	2251 файлы K	2251 файлов K	2261 файлы K	2291 файлы K	2291 файлов K	2393 súbory K	2703 файли K	2703 файлів K	2715 файли K	2745 файли K	2745 файлів K	2773 sử dụng K	2788 chấp nhận K
cookiekeuze	1891 K
cookies	9 third-party K	393 vi bruger K	394 bruger K til	416 K	566 nutzung von K	620 αποδοχή K	664 K	727 we use K	727 this site uses K	727 this website uses K	727 our site uses K	727 uses K to	727 accept all K	727 accept K	727 how to control K	728 use of K	778 social media K	830 K	966 usamos K	966 este sitio utiliza K	966 esta web utiliza K	966 aceptar las K para	966 que aceptes las K	967 uso de K	1226 refusé les K	1227 utilise des K	1256 gérez vos K	1287 bandeau K	1829 omdat je geen K	1831 gebruik van K	1855 social media-K	1891 K toe te staan	1939 vi bruker K	1961 K	2021 używamy K	2021 plików K	2111 usamos K	2111 este site utiliza K	2111 este site usa K	2112 uso de K	2528 K på	2536 K
cookievoorkeuren	1855 K
copy	926 read our K
copyright	1882 rust K
corespondent	2186 este K
corporate	926 K backing
correct	814 K at time of
correction	794 report a K	794 request a K	794 suggest a K
corrections	794 our K	794 K policy	824 our K team	926 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	947 en tu K	947 en su K	947 a tu K
correspondant	1243 est K	1243 K à
correspondante	1243 est K	1243 K à
correspondent	747 is a K	771 K	1851 is K
correspondente	2129 é K
correspondents	926 our K
corresponsal	267 és K	983 es K
correu	77 deixa el teu K	77 deixeu el vostre K	259 al teu K
corrispondente	1560 è K
count	918 you K on
courriel	1209 par K chaque	1209 dans votre boîte K
couvre	1243 K les
coverage	790 read our full K	790 see our full K	842 more of our K	842 all our K	926 our K
covers	747 K the
""", 'cr': """
created	754 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	928 K
criticized	928 K
cronisti	39 nostri K
crowdfunding	929 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	983 K los
cuenta	939 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1890 is K
cuma	17 her K
cuota	1022 tu K
""", 'cy': """
cyfrowe	2078 kup wydanie K	2078 wydanie K
""", 'cz': """
czekamy	2024 K na wasze
czytaj	2079 K dalej za
czytania	0 czas K
czytasz	2078 K nas za darmo	2080 K nas
czytelnicy	36 nasi K	2075 K	2080 nasi K
czytelniczek	2058 dzięki wsparciu K
czytelniczki	2075 K
czytelnikom	18 dzięki K	2075 K	2080 dzięki K
""", 'da': """
daarna	1809 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	604 sind sie K	604 sei K
dacci	1594 K una mano
daftarkan	1496 K email anda
dagar	2547 # K för #
dage	427 # K for #	446 prøv # K
dagelijks	1812 ontvang K
dager	1973 # K for #
daily	700 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2080 pisać K
danach	463 K # euro
dane	2411 #% z K	2411 # % z K
dangereux	83 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1872 K onze leden	1872 K mensen zoals jij	1872 K lezers zoals jij	1898 K onze lezers	1898 K lezers	1898 K giften	1911 K jouw steun	1911 K uw steun
dapatkan	1469 K update berita
dar	368 váš K	372 K	2433 K
darbu	1795 mūsu K
darmowe	2052 K konto
darmowy	2006 ostatni K	2067 ostatni K tekst
darmowych	2052 limit K
darowizna	2079 twoja K	2083 K
darowizny	2083 K
darte	949 K de baja
darujme	348 na K	369 na K	370 K
dary	372 K	2433 K
data	747 is a K
datajournalist	1890 is K
dateci	1594 K una mano
datenjournalist	594 ist K
datenjournalistin	594 ist K
datenschutzbestimmungen	490 K
datenschutzhinweise	490 K
""", 'de': """
deaktiviere	487 K deinen adblocker
deaktivieren	487 K sie ihren adblocker	487 adblocker K	487 ad-blocker K
deaktiviert	487 javascript ist K
debat	415 send det til K
debate	732 join the K
debattartikel	2535 din K	2535 skriva en K
debattartikeln	2535 svara på K
debatten	6 delta i K	397 deltag i K	421 deltage i K	421 deltag i K	421 tone i K	1966 delta i K
debattinnlegg	43 K	1960 K
decided	928 K
decidiu	2162 K
decis	2215 a K
deciso	1597 ha K
declarat	2215 a K	2215 au K
declarou	2162 K
dedi	2675 K
dedicated	926 our K team
dediler	2675 K
deductible	760 tax-K gift	760 tax-K donation	925 make a tax-K	927 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1799 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2491 je K
dejala	2491 je K
dela	25 K den	49 K den	2569 K med en vän
delite	49 K ga	67 K z nami
delivered	690 print edition K to	691 K to your door	700 K to your inbox	700 K to your email	700 get the latest news K	868 K mondays	868 K tuesdays	868 K fridays	868 K sundays	868 K on mondays	868 K on tuesdays	868 K on fridays	868 K on sundays
delivery	880 home K of the	880 home K
delo	2484 vam je všeč naše K	2489 naše K
dem	51 bli en av K
demanar	293 va K
demander	1188 une faveur à vous K	1188 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2675 K
denuncia	1024 K	1597 K	2162 K
departe	49 dă-l mai K	2212 citi mai K
depend	918 you K on	926 we K on
depende	1012 no K de bancos	2151 não K de bancos
dependemos	1012 K de nuestros lectores	2151 K dos nossos leitores
der	607 so K
derden	1829 inhoud van K
derdi	2675 K
derecho	29 se reserva el K
derlerdi	2675 K
desactiva	964 K adblock
desactivar	964 K adblock
desacuerdo	43 en K
desative	2109 K o adblock
descarga	951 K la app	951 K nuestra app	1021 K nuestra	1021 K la app
descarrega	290 K't
descarregue	2099 K a app
desk	39 our news K
despre	2186 scrie K
desta	2159 faça parte K
destek	2653 K olun	2672 bize K	2672 K olun	2672 K ol	2672 K verin	2672 aylik K
det	449 hed K	1998 het K	1998 sto K
detected	723 ad blocker K	723 adblock K
determinou	2162 K
detto	1597 ha K
deutschen	583 von der K presse-agentur
devamini	2616 K okumak için	2672 haberin K okumak
devenez	80 K membre	80 K abonné	1283 K membre	1283 K mécène
device	769 non-work K
""", 'di': """
dicci	1594 K la tua
dice	1024 K	1597 K
diceva	1597 K
dich	604 trag K
dichiarato	1597 ha K
die	607 so K
diesem	605 K text
diesen	9 K tweet	49 leiten sie K	569 K text	574 gäbe es K text nicht	605 K text
dieser	605 K text
dieses	9 K video	523 um K video
different	43 got a K view
dig	373 vi har en bøn til K	2569 hör av K
digest	759 weekly K	759 our K
digipakett	1027 telli K
digital	548 K-abo für	575 ein K-abo	601 K-abo	835 K pass
digitalabo	460 mit unserem K	548 K für	601 K
digitalno	2369 K izdanje
dijo	1024 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2343 za # K	2343 od # K
dinara	2372 K
dine	379 læst alle K
dinleyebilirsiniz	2658 K
dinleyin	2 haberi K	2658 K
dipendenza	83 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	293 va K
direct	700 K to your inbox	1220 suivez en K	2169 K în inbox
directement	1210 K dans votre
directly	700 K in your inbox
directo	959 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1541 K adblock
disagree	43 K?
disait	1286 K-il	1286 K-elle
disattiva	1541 K adblock	1541 K l'ad blocker
discord	561 unserem K
discorda	43 K?
discordu	326 K
discordzie	2037 K
discover	265 a google K	410 google K	515 google K	599 K folgen	634 google K	765 google K	988 en google K	1848 google K	1955 google K	2037 google K	2184 pe google K	2530 google K
discoverissa	1147 google K
discussion	6 to join the K	837 in the K	837 join the K	1229 participez à la K
disdici	1524 K quando vuoi	1596 K quando vuoi
disfrutando	1015 sigue K de
disiscriverti	1531 K
diskuse	339 vstupte do K	339 zapojte se do K
diskusie	2402 zapojte sa do K	2402 vstúpte do K
diskutiere	492 K mit
diskutieren	492 K sie mit	492 K sie über	604 K sie mit
diskutovat	339 K mohou
dispatch	759 a weekly K	759 our K
disponibil	2167 K doar pentru abonați
disponibile	1534 K su app store
disponible	952 K en google play	1212 K sur l'app store
dispositivo	939 si continúas leyendo en este K	940 en otro K	1586 in uso su un altro K	2155 em outro K	2155 noutro K
dispus	2215 a K
disse	1597 K	2162 K
distribuie	25 K	49 K-l
dit	1286 a K	1286 K-il	1286 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1229 K-le nous en	1283 K-nous
diu	293 K
diventa	80 K socio	1594 K socio	1594 K parte
diyor	2675 K
diyordu	2675 K
diz	2162 K
dizia	2162 K
diziam	2162 K
""", 'do': """
do	926 what we K
dobivajte	2363 K
dobivati	2357 želite K	2478 želite K
docente	1560 è K
dodaje	2082 K
dodal	371 K	2432 K
dodala	371 K	2373 K	2432 K
dodao	2373 K
doel	1872 ons K: #
dogodek	2457 naš K
dohodnine	2468 K
dokumente	517 anonym K
dollar	925 K you give	927 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1287 K
dona	1515 K ora
donacija	2347 svaka K	2347 vaša K	2370 vaša K	2371 vaša K	2371 svaka K	2374 K	2492 K
donacije	2374 K	2492 K
donacijo	2490 z K
donacijom	2372 K
donaciones	1025 K
donacions	294 K
donasi	1497 K anda	1510 K anda	1514 K
donate	677 K now	677 K today	761 K	925 K what you can	929 K
donateur	1283 devenez K	1914 word dan K
donateurs	1245 nos K	1284 nos K	1872 dankzij onze K	1898 dankzij K
donatie	1803 doe een K	1803 jouw K	1846 K	1914 jouw K	1914 uw K	1914 doe een K	1918 K
donaties	1898 dankzij K	1918 K
donating	925 consider K
donation	677 make a K	684 consider making a K	760 make a K	803 K will be doubled	803 K will be matched	856 small K	883 a K of £#	883 a K of $#	883 a K of €#	884 a K of £#	884 a K of $#	884 a K of €#	925 your K	925 consider a K	929 K
donations	929 K
donativo	2128 o seu K
donatrices	1284 nos K
donazione	1519 fai una K	1558 una K	1594 la tua K	1594 fai una K	1598 K
donazioni	1598 K
donderdag	17 elke K
doneer	1799 K	1846 K
doneren	54 kopje koffie K
donio	348 na K	369 na K
donirajte	2347 K	2370 K	2468 K	2488 K
donnerstag	17 jeden K
donnez	1230 K votre avis	1283 K-nous	1283 K-leur
donors	882 K like you	925 new K
dons	1283 vos K	1287 K
doors	926 our K open
dopisnica	2329 je K	2451 je K	2451 , K
dopisnik	2329 je K	2329 , K	2451 je K	2451 , K
dostupan	2310 ovaj sadržaj je K
doubled	803 gift will be K	881 will be K	881 be K	881 K until
dovoljenja	2443 kopiranje brez K	2482 brez K
download	386 K appen	386 K vores app	704 K our app	704 K on the app store	707 K the app	707 K the free app	925 K our	1799 K de	1815 K de app	1815 K de gratis app
dozvole	2346 bez K
""", 'dr': """
draag	1898 K bij
draht	517 ihr K zur	517 K zu uns
dreptul	29 își rezervă K
drepturile	2182 toate K rezervate
drittanbietern	489 K nicht zugestimmt	523 inhalte von K
drittanbieters	523 dienst eines K
drittplattformen	489 K
drive	926 fund K
drop	38 K us
""", 'du': """
dukung	1497 K kami lewat	1510 K kami
dukungan	1510 K anda
dung	9 nội K này	2788 nội K này do
duyurdu	2675 K
""", 'dy': """
dyskusji	2047 kulturę K
dyskutuj	2047 K z nami
""", 'dz': """
dziennikarka	2039 - K	2039 , K
dziennikarstwo	2003 wesprzyj niezależne K	2080 nasze K	2080 niezależne K
dziennikarz	2039 - K	2039 , K
dziennikarze	2080 nasi K
dziennikarzem	39 naszym K	2039 jest K
dziennikarzy	2043 szukamy K
""", 'ec': """
economia	267 és cap d'K
economieredacteur	1851 is K
economieverslaggever	1912 is K
""", 'ed': """
edasi	49 saada K
edited	816 this story has not been K	816 has not been K by
edition	785 our special K	816 in our print K
editor	328 , K	734 letter to the K	747 is a senior K	747 is an K	747 is the K	747 is the deputy K	771 K	824 to the K	925 write a letter to the K	1486 adalah K	2129 é K de	2391 , K
editora	2129 é K de
editorka	328 , K	2391 , K
editors	824 to our K	926 we, the K	926 our K
ediyor	2675 itiraf K
""", 'ee': """
eelisallikaks	1039 K
eelistatud	1039 K allikaks
eens	43 mee K?
eerste	1916 K maand
""", 'ef': """
eftertryck	2526 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1184 K
""", 'ei': """
eiere	1972 ingen rike K
eigener	452 in K sache	605 in K sache
eilmeldungen	14 K	477 K aufs	540 K
eindredacteur	1851 is K
einem	463 mit K abo
einen	517 K tipp für uns
einer	559 text steht unter K
eingebettete	9 K beitrag	523 K inhalte
eingebetteten	523 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	590 unter K von ki
einstellungen	566 cookie-K
eintragen	604 K genügt
einverstanden	43 K?	468 ich bin damit K, dass
einwilligung	470 K können sie jederzeit widerrufen	470 K kann jederzeit widerrufen	470 K jederzeit widerrufen	489 K jederzeit
""", 'ek': """
ekibimiz	2673 K
ekibimize	2645 K katilin
ekipi	2457 naši K
ekipo	2457 našo K
ekledi	2675 K
ekleyin	2658 K
ekliyor	2675 K
ekonomireporter	2534 är K
eksternal	1487 konten K	1487 situs K
eksterni	2331 K sadržaj
eksternt	394 K indhold	416 K indhold	1940 K innhold	1961 K innhold
""", 'el': """
elektronski	2437 svoj K naslov	2463 svoj K naslov
elfogadom	1409 K a
elige	939 K tu plan	1021 K tu plan
elismerte	1455 K
elke	17 K dag
ellas	51 únete a K
elle	1286 dit-K
ellos	51 únete a K
elmondta	1455 K
elrendelte	1455 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	341 svůj K	615 το K σας	615 στο K σας	648 το K σας	700 enter your K	700 we'll K you	700 we will K you	713 click to K	713 share via K	731 save my name, K	759 our daily K	759 our free K	775 K her at	775 K him at	852 by K	852 to your K	865 put your K	865 type your K	865 type in your K	865 leave your K	865 leave us your K	865 add your K	865 drop your K	865 pop your K	865 give us your K	865 fill in your K	866 sent to your K	866 by K to you	867 by K	871 join our K list	871 join the K list	907 reply to this K	925 K us at	947 en tu K	1463 ke K anda	1496 di K anda	1532 la tua K	1532 nella tua K	2049 adres K	2049 swój K	2097 no seu K	2199 pe K	2229 ваш K	2342 svoj K	2342 svoju K	2404 svoj K	2686 ваш K	2764 K của bạn	2764 nhận tin qua K	2765 địa chỉ K	2795 điền K để nhận	2795 K để nhận bản tin	2795 tin nóng qua K	2796 mỗi sáng qua K	2796 qua K mỗi	2808 nhập K của bạn
emailed	866 K to you
emailing	744 get in touch by K
emailul	77 lasă-ne K	2169 introdu K	2170 pe K tău
embed	9 this K	778 to view this K
embedded	9 K content	9 K post
embora	2085 antes de ir K
empresas	1022 sin grandes K
emretti	2675 K
""", 'en': """
enable	723 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1204 sans K	1285 sans K
engagent	30 n'K que
engelleyici	2627 reklam K
engelleyicinizi	2626 reklam K
enig	43 K?
enjoyed	679 we hope you K this
enligt	2572 K
enquete	35 nossa K
ensisijaiseksi	1147 K lähteeksi	1147 K lähteeksesi
enter	562 strg+K	865 K your e-mail	2241 ctrl+K	2696 ctrl+K
entering	700 by K your email
enthalten	548 im abo K
entlang	604 hier K
entrada	79 na sua caixa de K	946 en tu bandeja de K	2097 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1595 K fine mese
entschied	607 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1269 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1964 hele K
epizodo	2459 K
epizodu	335 K	2337 K
""", 'eq': """
equipa	39 nossa K	2160 a nossa K
equipe	39 nossa K	2160 nossa K
equipo	1022 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	517 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	541 K angemeldet
erforderliche	21 K felder sind	492 K felder sind
erhalten	573 sie K in kürze
eri	42 K lì
erid	2276 K
erikoistoimittaja	1152 K
erkende	1917 K
erkender	449 K
erkendte	449 K
erkjente	1998 K
erreichen	562 K sie uns
erreichst	562 K du uns
error	794 spot an K
errors	794 spot any K
erschien	504 dieser text K zuerst	504 dieser artikel K zuerst	504 dieser beitrag K zuerst
erschienen	504 zuerst K auf
erstmals	600 text wurde K	600 artikel wurde K
ervaring	67 deel uw K	1887 deel je K	1887 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	559 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2159 K-nos
escreve	2129 K sobre	2129 K às	2129 K aos	2129 K para
escreveu	2162 K
escribe	77 K tu correo	983 K sobre
escribinos	38 K	67 K
escriptor	267 és K
escriptora	267 és K
escritor	983 es K
escritora	983 es K
escriu	38 K-nos	67 K-nos	290 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2159 K a
esimene	1065 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1285 offre d'K
estabas	42 K allí
estamos	1022 ya K en
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
ettertrykk	1951 K forbudt
etti	2675 diye rica K	2675 rica K
ettiler	2675 rica K
etwas	544 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2343 za # K	2406 od # K
euro	463 dann # K	606 ab # K	2406 za # K
euroa	1165 K/kk
eurolla	1165 K
""", 'ev': """
evenementen	1893 onze K
evening	17 every K
event	827 our free K	1860 ons K
events	827 our K
every	17 K week	700 in your inbox K	756 thank you to K	922 we read K	927 K gift
everyone	756 thank you to K who	756 thanks to K who	803 keep it free for K	875 free for K to read	875 open for K	875 open to K	875 free for K	926 K reading this
everything	926 K else we publish
evra	2464 za # K
evro	2464 za # K	2468 vsak K	2489 vsak K
""", 'ex': """
exclusief	1807 dit artikel is K	1809 K voor abonnees
exclusiva	939 nota K	1016 K para socios
exclusively	807 K for members
exclusivo	939 este artículo es K	939 contenido K para	940 este contenido es K	1016 K para socios	2092 este conteúdo é K	2092 este artigo é K	2093 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1284 notre K
existujeme	2411 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	928 K
explica	38 K'ns	67 K'ns	293 K	1024 K	2162 K
explicar	293 va K
explicat	2215 a K
explicou	2162 K
explique	1286 K
expliqueu	38 K-nos	67 K-nos
expressed	777 views K	777 opinions K	777 views and opinions K	777 views K are personal
external	9 K content	727 K content from
externe	9 contenu K	9 K inhoud	566 dieser K inhalt	591 K medien	1829 K inhoud
externen	9 K inhalt	9 K inhalte	490 K inhalt	523 alle K inhalte
externer	9 K inhalt	489 K inhalt von	523 anzeige K inhalte	523 K inhalt konnte
externes	9 contenus K
extracto	1011 un K de nuestra
""", 'fa': """
facebook	16 K	175 K	390 på K og twitter	561 unserer K-gruppe	566 inhalt von K	634 K	713 share on K	717 like us on K	717 find us on K	718 on K and twitter	718 on K, twitter	718 on twitter and K	961 en K y twitter	961 en K, twitter	961 en K y x	1221 sur K et twitter	1221 sur K, twitter	1538 su K e twitter	1824 op K en twitter	1824 op K, twitter	1886 onze K-groep	1936 på K og twitter	2106 no K e no	2106 no K, no	2511 på K och twitter	2709 K	2830 在K上
facebookgroep	1886 onze K
facebookie	16 K
facebookis	1040 K
facebookon	1419 K
facebooku	16 K	326 K	2327 K	2389 K	2449 K
facts	925 fund the K
factual	794 K error	794 K errors
faire	1186 K un don
fais	1283 je K un don
faisant	1194 en K un don
faisons	1270 K vivre un
faites	51 K comme eux	1186 K un don	1194 K un don	1245 K un don	1283 K-le lire	1283 K un geste
farci	1595 da K
fast	449 slog K	1998 slo K	2572 slog K
favor	679 small K to ask	679 a K to ask of you	679 we have a K to ask	929 small K
favoriete	1848 K bron	1894 K podcast-app
favoris	1250 K google	1250 K sur google
favorite	765 K source	1250 source K
favorites	1250 sources K
favoritos	988 tus K
favour	679 small K to ask	679 we have a K to ask	929 small K
favourite	765 K source
""", 'fe': """
fee	839 a K
feedback	535 ihr K	535 dein K	731 thanks for your K	731 thank you for your K
fehler	492 haben sie einen K
fehlerhinweis	492 K
fejsbuku	2327 K
felder	60 K mit stern
felelte	1455 K
felirat	1455 ez a K
feliratkozom	1401 K a hírlevélre
fellow	747 is a senior K	747 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1415 minden jog K
""", 'fi': """
fi	760 on ko-K
fields	60 K with a star
figyelmeztet	1455 K
figyelmeztetett	1455 K
filmer	40 bilder och K
finalul	2213 K lunii
finanzieren	455 wir K uns durch spenden	574 helfen sie uns, sie zu K	605 wir K uns
find	901 if you K
finden	554 zum thema K sie	554 aus der region K sie	554 mehr dazu K sie	597 K sie hier.	597 K sie hier:	597 K sie oben.
finder	420 K en fejl
findest	597 K du hier.
fined	928 K
finestra	1546 si apre in una nuova K
first	697 for the K year	697 for your K year
fizess	80 K elő	1452 K elő
fizessen	80 K elő	1400 K elő	1452 K elő
fizette	1442 hirdető K
""", 'fl': """
flere	447 K af dem
""", 'fo': """
fogalmazott	1455 K
folge	482 K uns	569 die ganze K	604 K uns
folgen	482 K sie uns	569 alle K des	599 google news K	599 bei google K	599 auf google K	604 K sie uns
folgt	482 K uns
follow	717 K us on	717 K us at	717 K him on x	717 K her on x	717 K them on x	717 K me on	717 K our live	717 K on x	731 notify me of K-up	925 K us on
folosim	2175 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	406 alle rettigheder K
fordert	607 K
forderte	607 K
foreslo	1998 K
foreslog	449 K
foretrukken	410 K kilde	1955 K kilde
foretrukket	1955 K kilde
foretrukne	410 K kilde	1955 K kilde
forint	1454 K
forinttal	1454 K
forklarede	449 K
forklarer	449 K	1998 K
forklarte	1998 K
former	757 is a K
fortalte	449 K	1998 K
fortell	67 K oss
forteller	1998 K
fortgesetzt	486 wird nach der anzeige K
fortsette	1996 for å K å grave
forward	49 K it	49 K this	899 did someone K	899 did a friend K
forwarded	899 if someone K	899 if somebody K	899 was K to you	899 K this email	899 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1851 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	592 uns ihre K	592 uns deine K
found	928 K that
founder	747 is the K
""", 'fr': """
fragen	548 K zum abo	548 K zu ihrem abo
fragt	607 K
fragte	607 K
fredag	17 hver K	17 varje K
free	70 ad-K	698 you have # K	700 sign up for our K	700 sign up to our K	700 get our K	704 our K app	704 our app is K	803 keep it K for all	803 keep this site K	875 made it K
freelance	745 is a K writer	747 is a K
freelancejournalist	414 er K	1890 is K
freiartikel	466 K
freier	509 ist K autor
freitag	17 jeden K
freiwillig	574 bezahlt wird K
freiwilligen	451 K beitrag
friday	17 every K
fridays	17 on K	868 sent K
friend	714 tell a K	803 become a K of the
frilansjournalist	1959 er K	2534 är K
""", 'fu': """
full	20 to read the K
functional	778 K cookies
fund	677 K our	684 help K our
funded	926 reader-K
fundet	420 K en fejl
fundraising	926 K deadline	929 K
funktionale	523 K cookies
funnet	1965 K feil	1965 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	607 K an
gabung	1469 K di kanal	1510 K di	1510 yuk K	1510 ayo K
galetes	270 fem servir K
ganze	554 lesen sie die K
ganzen	20 K text	460 den K text lesen	554 lesen sie den K
gave	1922 gi en K i dag	1922 gi en K nå	1923 gi en K	1995 gi en K til oss	1995 gi en K i dag	1995 gi en K nå	1999 K
gazetecidir	2641 K
gazetecilerimiz	2673 K
gazetecilik	2673 bağimsiz K	2673 K para	2673 iyi K
gazetemizi	2669 K
gazetesi	2641 K'nde yaziyor
""", 'ge': """
geaccepteerd	1829 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1891 inhoud is K
gebruiken	1829 wij K cookies	1829 we K cookies	1850 dit artikel K
gebruikt	1829 deze website K cookies	1829 deze site K cookies
gedetecteerd	1827 adblocker K
gedruckte	548 K zeitung? dann
gedruckten	548 abonnenten der K
gefallen	452 ihnen hat dieser artikel K	452 hat ihnen dieser artikel K	452 hat dir dieser artikel K
gefragt	607 K
gefunden	492 fehler im text K
gehen	452 bevor sie K
gekennzeichnete	486 mit einem symbol K
geladen	489 nicht K werden	523 inhalt konnte nicht K
gelesen	605 bis hierhin K	605 bis hierher K
gemaakte	1892 door ai K
gemeenteverslaggever	1912 is K
gemeinschaft	544 teil der K
genehmigung	505 ohne K
generated	754 summary was K	754 summary is K	754 summaries are K	754 key points were K	754 audio was K	754 voice is K	754 K using ai	754 K by ai	754 this audio is K
genererad	2537 ai-K
genereret	417 K af ai
generosity	925 your K
gengive	436 ikke tilladt at K
gengives	45 K	407 må ikke K
genossenschaft	605 unsere K	605 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1833 je e-mailadres wordt niet K	1882 artikel is eerder K op
gerekiyor	2667 üye olmaniz K
gern	604 wirf K
gerne	424 ja tak, jeg vil K	446 vil K høre fra dig	446 hører vi K
geschenk	601 K-abo
geschenkabo	601 K
geschickt	541 eine e-mail K
geschlossen	492 kommentare sind K
gesponsord	1905 artikel is K	1905 content is K
gewijzigd	1879 intussen K	1879 inmiddels K
gewinnspiel	528 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	538 die app K es	538 app K es
gift	677 make a K	883 a K of £#	883 a K of $#	883 a K of €#	884 a K of £#	884 a K of $#	884 a K of €#	884 your K of £#	884 your K of $#	925 your K	1799 met een K	1872 met jouw K	1872 met uw K
gifts	18 small K
giornale	1595 questo K	1595 il nostro K
giornalismo	1519 sostieni il K	1583 fare K costa	1595 il nostro K	1595 il K costa
giornalista	39 nostro K	1560 è K e	1560 è K de	1560 è K di	1560 è K del	1560 è K della	1560 è K dell'	1560 è K a	1560 è K per
giornalisti	39 nostri K	1595 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2658 K
gitmeden	2612 K önce
give	760 K what you can	925 K what you can	925 K if you can	925 euro you K
gives	863 our app K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1952 kan ikke K
gjerne	1995 vil K høre fra deg
""", 'gl': """
glasajte	2352 K
glasila	2373 K
glasio	2373 K
glasujte	2352 K	2473 K
gledajte	2358 K nas	2479 K nas
glissez	1283 K une pièce
""", 'go': """
going	20 to keep K	856 keep us K	926 keep us K
gokken	83 wat kost K jou
google	175 K news	265 a K news	326 K news	340 K play	410 K news	482 auf K news	515 als quelle bei K	515 als quelle auf K	515 bei K öfter	515 auf K sehen	538 K play	560 K-suche	560 bei K	560 K news	560 auf K	634 K news	704 get it on K play	717 follow on K news	765 K news	765 star on K	765 source on K	834 when you search on K	834 in your K feed	988 en K news	1418 K-ben	1730 K news	1771 K ziņās	1771 K news	1848 vaker in K	1885 in K	1885 op K	1885 bij K	1955 K news	1955 som kilde på K	1969 app store og K play	1969 K play og app store	2017 nas w K news	2017 na K news	2037 K news	2184 pe K news	2327 K news	2389 K news	2403 K play	2449 K news	2530 K news	2530 som källa på K	2543 app store och K play	2543 K play och app store	2623 K news'te	2637 K news'te	2637 K'da bizi	2649 app store ve K play'den	2709 K news	2770 trên K news
gostou	2160 K desta	2160 K deste
govorila	2373 K
govorili	2373 K
govorio	2373 K
""", 'gr': """
gracias	18 K a ti	1022 K a ti
granskning	2570 sådan här K	2570 vår K	2570 oberoende K
granskningar	2570 våra K
granskningen	2570 den här K
gratis	463 wochen K	463 monat K	575 tage K	604 jetzt K	606 wochen K	939 crea tu cuenta K	946 recibe K	1021 recibe K	1023 prueba K	1512 K	1807 ontdek nu K	1807 krijg je ook K	1915 niet K	1973 dager K	1984 K sak igjen	1984 K saker igjen	1990 ingen K saker	2547 dagar K
gratisartiklar	15 K
gratuit	15 article K	1206 dernier article K	1284 ce site est K	2212 creează un cont K
gratuita	1596 prova K
gratuitas	15 matérias K	942 notas K	2127 matérias K
gratuite	15 articole K
gratuitement	1200 essayez K	1202 inscrivez-vous K	1210 recevez K
gratuiti	15 articoli K	1529 articoli K
gratuito	15 articolo K	1529 articolo K	2127 artigo K
gratuitos	15 artículos K	15 artigos K	943 artículos K	2127 artigos K
gratuits	15 articles K	1270 nos articles sont K
gridava	1597 K
gritaba	1024 K
gritava	2162 K
grupi	2359 viber K
grupo	2159 entre no K
""", 'gu': """
guglu	2327 K
guidelines	731 community K before	731 our community K
""", 'ha': """
haber	2673 bu K
haberdar	2650 ilk siz K olun	2650 K olun
haberi	2 K dinle	4 K	2669 bu K	2669 K size
haberler	2637 google K'de	2637 google K	2673 bütün K
haberlerimiz	2673 K
haberlerimizi	2669 K
hacemos	1012 lo que K
hacete	1021 K socio	1021 K socia
hafta	17 her K
haftalik	2674 K
haftanin	2669 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2656 ücretsiz haber K	2667 ücretsiz haber K
hakutulostesi	1147 google-K
halben	575 zum K preis
haluan	1162 kyllä kiitos, K
hangzik	1455 K
hashtag	62 K it
hatirlatti	2675 K
hatti	2640 ihbar K
hattimiz	2671 ihbar K	2671 whatsapp K	2671 haber K
hattimiza	39 K	2640 ihbar K	2671 whatsapp ihbar K	2671 ihbar K	2671 whatsapp K
haussa	1147 google-K
hauteur	1285 à la K de vos moyens
havi	1454 K #
havonta	1454 K
hay	2811 cho K
""", 'he': """
hear	770 we would like to K from you	770 we'd like to K from you	770 we'd love to K from you	770 we want to K from you	770 would love to K from you	925 we want to K from you	925 we'd love to K
heard	928 court K
hebben	1914 wij K je hulp nodig	1914 we K je steun nodig
hedder	449 K det i
heihin	51 liity K
hekelt	1917 K
hela	20 läsa K	20 läs K	2499 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	379 for at læse K	1925 for å lese K
helfen	451 K sie mit	604 K sie uns
helft	604 K uns
helloasso	1245 K
help	925 we need your K	925 K us do	925 will you K	925 K pay for	925 K if you can	925 K us pay	1846 K ons	1914 K ons
helpful	731 was this article K
her	1919 nå som du er K
here	677 sign up K	679 as long as you're K	679 now that you're K	831 sign up K	855 book K
herohero	369 na K
herpubliceren	45 K
herunterladen	475 app K
hetente	17 K	1454 K
heter	1998 K det i	2572 K det i
hette	2572 K det
hevder	1998 K
""", 'hi': """
hidden	60 email stays K
hier	597 gibt es K.
hierboven	1894 de video K
hieronder	1894 de reportage K	1894 het fragment K
hiervoor	1855 K zijn cookies nodig
hikayenizi	67 K bize
hilf	604 K uns
hilfe	590 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	451 K sie
hinweis	562 geben sie uns einen K	562 gib uns einen K	592 einen K
hinweise	517 K zu diesem	517 K nehmen wir	517 K für uns	535 K auf fehler
hirdette	1455 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	267 és K
historiadora	267 és K
historie	67 del din K
historien	428 læse hele K	1243 est K
historienne	1243 est K
historier	444 vores K	444 flere K	447 vores K	447 gode K
hittat	2540 K fel	2540 K ett fel
""", 'hj': """
hjelp	1962 K av ki	1962 K av ai	1986 K av ki	1986 K av ai	1995 K oss
hjelper	1995 ditt bidrag K
""", 'hl': """
hlasem	336 ai K
hlasujte	353 K	2416 K
""", 'ho': """
holder	444 læsere, der K
hoofd	1851 is K van
hoofdredacteur	1851 is K	1890 is adjunct-K
hoogleraar	1851 is K
""", 'hu': """
hubungi	38 K kami	1510 K kami
huikkaa	1184 K
huikkasi	1184 K
huusi	1184 K
huusivat	1184 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	373 nu K du er her
""", 'id': """
iddia	2675 K etti
ideal	1916 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1200 K-vous pour	1283 K-vous
""", 'if': """
ifade	2675 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	460 mit K abo
ihren	605 lebt von K
ihtiyacimiz	2672 yardiminiza K	2672 desteğinize K
""", 'ik': """
ikkunassa	1184 luki K
iklan	11 K	70 tanpa K
ikuti	1469 K kami	1510 K kami
""", 'il': """
ilanlari	2645 iş K
ilimitado	940 acceso K	2093 acesso K
ilk	2674 K ay
illimitato	1527 accesso K
ilmainen	1169 K tunnus
ilmaisia	1177 K juttuja
ilmoitti	1184 K
ilmoitukset	14 K	1160 K
iltakirje	1163 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1513 K
imbuhnya	1513 K
immobilienmarkt	528 unserem K
importa	1021 tu opinión nos K
importante	2159 sua opinião é K
impozit	2201 din K către	2214 % din K
impozitul	2201 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	614 στο K σας	700 sent to your K	700 right to your K	700 into your K	700 check your K to	800 in your K at #	800 in your K by #	866 in your K	866 to your K	867 in your K	867 to your K	925 your K	1496 di K anda	1496 ke K anda	1582 nella tua K	1812 in je K	2313 u vaš K
inchiesta	53 mesi a questa K	1595 questa K
inchieste	1595 le nostre K
ind	24 log K	382 log K for at	444 log K med
indbakke	79 i din K	384 i din K
indbakken	79 i K	385 i K
independen	1511 jurnalisme K
independence	926 our editorial K
independencia	1022 nuestra K
independent	291 periodisme K	684 support K journalism	925 support K journalism	926 K journalism	2213 jurnalism K	2213 jurnalismul K
independente	2160 jornalismo K
independently	814 we K	814 editors K	814 K selected by our	814 K chosen by our
independents	291 mitjans K
independiente	1022 periodismo K	1022 prensa K
independientes	1012 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1595 giornalismo K	1595 informazione K
indipendenti	1583 rimanere K	1583 restare K
indipendenza	1595 la nostra K
indiquez	77 K votre adresse
indirin	2649 app store ve google play'den K	2658 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	504 dpa-K
infolettre	78 l'K	78 notre K	1209 notre K	1284 notre K
informace	345 K najdete
informasjonskapsler	1940 bruker K	1961 K
informatie	1850 K over dit
information	727 to store and/or access K on a device	727 for more K see our privacy	1247 lettre d'K	1247 lettres d'K	1284 K libre
informationen	505 mit K der	517 K zu diesem fall	583 mit K von
informations	1220 suivez les K sur
informativa	1544 K sulla privacy	1595 la nostra K
informazione	1583 l'K di qualità ha un costo	1594 sostieni l'K	1595 K libera	1595 l'K di qualità
informou	2162 K
infos	578 alle K zum
ingen	71 K spam	426 uden dig K	426 K rig ejer	1972 uten deg, K	2546 utan dig K
inget	71 K spam
ingevoegde	1855 K post
ingezonden	43 K brief	43 K brieven	1854 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1436 K cikke maradt	1436 K cikkei	1436 K cikked maradt	1441 K cikk maradt	1449 nincs több K cikke
inhalt	9 dieser K	9 diesen K	460 dieser K ist nur für	523 dieser K wird von	523 um den K	566 K von x	591 diesen K zu sehen	591 ein K von
inhalte	9 externe K	490 externe K
inhalts	9 dieses K	566 laden des K
inhoud	9 deze K	1829 om deze K te	1855 bevat K van	1855 K te zien
iniciar	969 debes K sesión
initialement	1240 article publié K	1278 cet article a été K
inkorg	79 i din K	2504 i din K	2504 till din K
inkorgen	79 i K	2545 direkt i K
inloggen	21 K om een reactie	24 K	1914 je moet nog even K
innan	2493 K du går
innboks	79 i din K
innboksen	79 i K	1931 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1818 meldingen K	1827 javascript K
inschrijving	1870 K te bevestigen	1913 bevestig je K	1913 bevestig uw K
inscreva	2084 K-se	2096 K-se na nossa	2096 K-se em nossa
inscrever	2096 ao se K
inscription	1209 votre K a bien été	1209 K est confirmée	1209 confirmer votre K
inscrit	1202 déjà K
inscrivant	1210 en vous K
inscrivez	77 K votre adresse	1186 K-vous	1209 K-vous à notre
insegna	1560 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2215 a K
insisted	928 K
instagram	16 K	175 K	390 på facebook og K	482 ob whatsapp, K	483 auf facebook, K	483 auf K, facebook	483 auf facebook und K	483 auf facebook oder K	566 inhalt von K	634 K	717 follow him on K	717 follow her on K	717 follow them on K	718 on K, facebook	718 on K and facebook	1221 sur facebook et K	1538 su facebook e K	1824 op facebook en K	1824 op facebook, K	1936 på facebook og K	2511 på facebook och K	2642 K'da takip	2709 K
instagrame	2389 K	2389 facebooku a K
instagramie	16 K	2018 na facebooku i K
instagramis	1040 K
instagramon	1419 K
instagramu	16 K	326 K	2327 K	2449 K
instale	2099 K a app
install	704 K our app
installeer	1867 K de app
installez	1283 K-la
installiert	571 die app K
instellingen	1891 cookie-K
integritetspolicy	2515 K
intelektas	1737 dirbtinis K
intelekto	1737 dirbtinio K	1752 dirbtinio K
intelektu	1777 mākslīgo K	1792 mākslīgo K
inteligence	350 pomocí umělé K	2470 s pomočjo umetne K
inteligencie	2413 pomocou umelej K
inteligencije	2349 uz pomoć umjetne K	2349 pomoću umjetne K	2349 uz pomoć veštačke K	2349 pomoću veštačke K	2349 uz pomoć vještačke K
inteligenciou	2413 umelou K
inteligencji	2060 z pomocą sztucznej K	2060 przy użyciu sztucznej K
inteligenco	2470 z umetno K
intelligencia	1424 mesterséges K készítette	1424 mesterséges K fordította	1424 mesterséges K segítségével	1443 mesterséges K segítségével
intelligens	417 med kunstig K	417 af kunstig K	417 fra kunstig K	417 kunstig K (ai)	437 hjælp af kunstig K	1962 med kunstig K	1962 av kunstig K	1986 hjelp av kunstig K	2537 med artificiell K	2537 av artificiell K	2559 hjälp av artificiell K
intelligenz	590 mithilfe künstlicher K
interdite	1278 diffusion K
interdites	1278 diffusion K
interessiert	562 ihre geschichte K
interview	569 das K in voller
introdu	77 K adresa de email	2169 K adresa
introduce	77 K tu correo
invest	925 K in local news
investigaciones	1022 nuestras K
investigador	267 és K	983 es K	2129 é K
investigadora	267 és K	983 es K	2129 é K
investigando	1012 seguir K
investigant	291 continuar K
investigate	769 we should K
investigation	53 months on this K	53 weeks on this K	820 this K	926 this K	1284 cette K
investigations	769 our K team	769 our K desk	926 our K
investigative	747 is an K
investigativteam	517 K
inviamo	57 ti K	57 vi K
inviata	1560 è K
inviato	1560 è K
invitame	54 K un café	54 K a un café
invite	1286 K
invitent	1286 K
involved	814 not K in the
""", 'ip': """
iphone	704 our K app
iptal	2658 K edin
""", 'ir': """
iratkozz	1403 K fel	1452 K fel ingyen
iratkozzon	1403 K fel	1452 K fel ingyen
""", 'is': """
iscrive	1582 ci si K qui
iscrivendoti	1531 K
iscriversi	1582 K qui
iscriverti	1582 per K clicca	1594 clicca qui per K
iscriviti	1515 K	1531 K alla nostra	1531 K gratis	1531 K al nostro	1582 K qui	1594 K qui
iscrizione	1532 annullare l'K	1582 la tua K è	1582 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1455 K el
ismerte	1455 K el
issue	827 back K
issues	827 back K
istakao	2373 K
istakla	2373 K
istaknula	2373 K
istaknuo	2373 K
istedi	2675 K
istediler	2675 K
""", 'it': """
itiraf	2675 K etti
""", 'iz': """
izjavila	2373 K
izjavio	2373 K
izlasi	1794 K visu
izleyin	2658 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1916 per K
jahr	606 im K	606 pro K
jahresabo	601 K
jakoon	49 laita K
janela	2114 abre em nova K
jar	760 tip K
jaunumi	1795 mūsu K	1798 K
jaunumiem	1763 piesakies K	1782 K	1794 piesakies K
jaunumus	1782 K
javascript	310 povolte K	310 zapněte K	393 aktivér K	393 slå K til	487 K in ihrem browser	487 aktivieren sie K	487 K benötigt	723 please enable K	723 requires K	723 K is disabled	723 K is required	723 turn on K	723 K is not available	723 enable K in your browser	723 K must be enabled	723 needs K	964 activa K	964 habilita K	964 habilitar K	964 activar K	1135 salli K	1135 ota K käyttöön	1224 activer K	1224 activez K	1224 K est désactivé	1224 nécessite K	1301 אפשרו K	1472 aktifkan K	1541 abilitare K	1541 abilita K	1541 attiva K	1541 attivare K	1827 schakel K in	1939 aktiver K	1939 slå på K	2021 włącz K	2021 włącz obsługę K	2109 ative o K	2109 habilite o K	2109 ativar K	2175 activați K	2238 включите K	2514 aktivera K	2514 slå på K	2693 увімкніть K	2772 bật K
javasolta	1455 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2328 K nam	2328 K nam se	2328 K se našem	2328 K se našoj	2370 K nam	2370 K nam se	2370 K se našem	2450 K nam	2488 K se nam
""", 'je': """
jederzeit	463 K kündbar	468 widerruf K	468 abmeldung K	469 K abmelden	541 K wieder abmelden	573 abmeldung ist K	606 K kündbar
jednou	17 K týdně
jefa	983 es K de
jefe	983 es K de
jegyezte	1455 K meg
jelas	1513 K
jelasnya	1513 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1447 K most
jelentkezzen	24 K	1400 K be a	1447 K most
jelezze	1452 K nekünk
jetzt	460 K im abo	602 K im shop	604 teste K
""", 'jo': """
jobbar	2537 K med ai
join	761 K for	925 K us on
jornal	2160 nosso K	2160 somos um K
jornalismo	2088 apoie o K	2151 K de qualidade tem um custo	2151 presente ao K	2159 apoie o K	2160 nosso K	2160 K de qualidade	2160 fazer K
jornalista	2129 é K formada	2129 é K formado	2129 é K do	2129 é K da	2129 é K no	2129 é K na	2129 é K e
jornalistas	2160 nossos K
joukkoon	51 liity K
journal	1284 notre K
journalism	684 support our K	684 support the K you rely on	803 keep our K free	807 access to all our K	807 access to all of our K	925 support quality K	925 support local K	926 our K	926 fearless K	926 K like this
journalisme	1191 soutenez un K	1283 soutenez le K
journalismi	1182 riippumaton K	1182 K maksaa	1182 hyvä K
journalismia	1182 K
journalismimme	1182 K
journalismus	455 unterstützen sie unabhängigen K	455 unterstütze unabhängigen K	455 für unseren K	574 freien K	605 unser K	605 unseren K	605 unabhängigen K	605 unabhängiger K	605 gut gemachten K	605 gut gemachtem K	605 frei zugänglichen K	605 frei zugänglicher K	605 guten K	605 freien K
journalist	39 vores K	39 vår K	414 er K på	414 er K hos	414 er K ved	414 er K i	509 ist freier K	509 ist K	519 arbeitet seit # als K	745 is a freelance K	747 is a K	771 K	1851 is K	1851 is freelance K	1890 werkt als K	1912 is schrijver en K	1912 is K en	1959 er K i	1959 er K på	1959 er K og	2534 är K på	2534 är K och
journalistar	39 våre K
journaliste	39 notre K	1243 est K	1243 K au	1243 K à	1243 K pour
journalisten	1915 onze K
journalister	39 vores K	39 våre K	447 vores K	1996 våre K	2570 våra K
journalistes	39 nos K	1269 nos K	1270 payer nos K	1284 nos K
journalistiek	1803 steun onze K	1898 goede K kost	1898 K kost	1915 onze K
journalistik	376 støt vores K	376 støt uafhængig K	447 vores K	447 uafhængig K	447 K koster	447 kritisk K	447 fri K	2496 stöd vår K	2496 stöd oberoende K	2570 vår K	2570 oberoende K	2570 granskande K	2570 bra K	2570 fri K
journalistikk	1922 støtt vår K	1922 støtt uavhengig K	1996 vår K	1996 uavhengig K	1996 kritisk K	1996 god K	1996 fri K
journalistin	509 ist freie K	509 ist K	519 arbeitet seit # als K
journalists	926 our K	926 we, the K
journaux	1282 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1184 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1486 adalah K	1511 K kami
jurnalism	2213 facem K
jurnalisme	1497 dukung K	1511 K kami
jurnalismul	2200 K de calitate costă	2212 susține K	2213 K nostru
jurnalist	2186 este K
just	883 K £#	883 K $#	883 K €#
jutjubu	2327 K
jutro	17 svako K	17 vsako K
juttu	1125 lue koko K	1182 tämä K
juttujamme	1182 K
juttuvinkki	38 lähetä K	67 lähetä K	1181 lähetä K
jutun	20 koko K	1179 tämän K
jutusta	1182 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1860 nu K voor	1860 je K voor
kabul	2675 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1182 K jutut
kaitstud	1030 kõik õigused K
kakor	2528 K på	2536 K
kami	1510 beri tahu K	1511 tim K
kanaal	1915 ons K
kanal	447 vores K	1469 ikuti K	1511 K kami	1996 vår K	2570 vår K
kanale	2017 na naszym K
kanaliga	1040 meie K
kanalimiz	2673 K
kanalimiza	2623 K abone	2638 whatsapp K	2638 telegram K	2638 youtube K
kanalimizi	2638 whatsapp K
kanalina	2638 whatsapp K	2638 telegram K
kanalini	2638 whatsapp K	2638 telegram K
kanavaamme	1148 K
kanavalle	1148 whatsapp-K	1148 telegram-K
kanavamme	1148 whatsapp-K	1182 K
karte	9 diese K	566 laden der K
karya	1511 K kami
kasutamine	1037 K ilma
kata	1513 K
katanya	1513 K
katil	51 sen de K
katilin	51 siz de K	2658 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2662 reklam verenin K
kavom	54 časti me K
kaydetti	2675 K
kaydolun	2672 K
kaynak	2637 tercih edilen K
kaynaklara	2637 tercih ettiğiniz K
kazala	2373 K
kazanin	2658 K
kazao	2373 K
""", 'kd': """
kdykoli	370 zrušit K
""", 'ke': """
kebijakan	1473 K privasi	1473 K cookie
kedvenc	1418 google K
keelatud	1037 loata on K
keep	856 help us K	925 help us K	925 help K our
keeps	863 our app K
kehotettiin	1184 K
kehotti	1184 K
kehottivat	1184 K
kehotus	1184 kuului K
kein	548 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1452 K minket
kernpunkte	567 die K
kertoi	1184 K
kertoivat	1184 K
kertoo	1184 K
kesti	2675 ceza K
ketentuan	1473 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1962 med K	1962 av K
kielletty	1174 ilman lupaa on K
kiitos	1181 K kun luet
kinnitas	1066 K
kiosque	1282 en K
kiosques	1282 en K
kirakatban	1455 állt a K
kirim	1510 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1181 K sisään
kirjeenvaihtaja	1152 K
kirjoita	38 K meille	67 K meille
kirjoitti	1184 K
kirjoittivat	1184 K
kirjuta	38 K meile	67 K meile	1063 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1066 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1165 €/K	1183 /K
""", 'kl': """
klaagt	1917 K
klagade	2572 K
klagar	2572 K
klagede	449 K
klagen	1917 K
klager	449 K	1998 K
klaget	1998 K
klagt	607 K
kleine	452 haben wir eine K bitte
klical	2491 je K
klicka	2544 genom att K på
klicken	569 K sie auf play	569 auf play K
klikke	1970 ved å K på
klikom	2342 K na	2463 s K na	2463 s K
klimaatverslaggever	1890 is K
klummeskribent	414 er K
""", 'kn': """
know	824 let us K
""", 'ko': """
kogu	1063 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1486 adalah K
kolumnist	509 ist K	1042 K	2329 je K	2451 je K	2534 är K
kolumnista	2329 je K
kolumnistica	2329 je K
kolumnistin	509 ist K
kolumnistka	2451 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1494 tulis K anda	1494 di kolom K
komentara	2340 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2340 biste K
komentarisanje	6 za K
komentarjev	2461 brisanja K	2461 izbris K	2461 brisanje K
komentarji	2461 K izražajo	2461 K ne izražajo	2461 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2024 aby dodać K	2047 zostaw K
komentarzach	85 w K	2034 w K	2034 w K pod
komentarzu	85 w K	2034 w K
komentator	1494 tanggung jawab K
komentirajo	2461 K lahko
komentirali	2340 biste K
komentiranje	6 za K
komentirate	2461 K lahko
kommentar	537 K wird	537 ihr K	537 dein K
kommentarbereich	85 im K
kommentare	85 in die K	493 um K zu	537 K zu diesem	537 K werden	605 schreibt mir in die K	605 schreib mir in die K	605 schreibt uns in die K
kommentaren	85 in den K	493 in den K
kommentarerna	85 i K	2519 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	398 i K	1943 i K	1966 stenger K	1966 meninger i K
kommentarfunktion	493 K
kommentarsporet	85 i K	421 i K
kommentator	414 er politisk K	414 er K	1959 er K i	1959 er K og	1959 er politisk K	2534 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2517 för att K
kommentere	6 for at K	6 for å K	396 for at K	1942 for å K
kommentieren	6 um zu K	6 K zu können	492 um zu K	492 probleme beim K	492 K sie diesen	492 K sie den	493 nicht mehr K	537 K
kommentiert	493 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	541 K per mail	541 K per e-mail
komunikat	2082 taki K
kondigde	1917 K
koneellisesti	1155 K
konferenci	333 naši K
konferenciju	2335 našu K
konferenciu	2397 našu K
konferenco	2457 našo K
kongress	528 jetzt zum K
konstaterade	2572 K
konstaterar	2572 K
kontakt	38 K os	38 K oss	446 K os	1995 K oss
kontakta	38 K oss	2569 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2328 K nas	2328 K redakciju
kontaktowej	2038 skrzynki K
kontaktujte	327 K redakci	327 K nás	327 K autora	2390 K redakciu	2390 K nás
konten	9 K ini
kontingent	466 haben ihr K
konto	382 opret en K for	446 opret en K	2079 załóż K	2502 skapa ett K för	2569 skapa ett K och	2569 skapa ett K här
kontributor	1486 adalah K
konzern	545 kein K	605 kein K
kopeerimine	1037 K ilma
kopieras	2551 får inte K	2551 får ej K
kopieres	1951 kan ikke K uten
kopiering	406 K er ikke tilladt	2551 K utan
kopijuoti	1729 K, platinti
kopiointi	1144 luvaton K	1144 K ilman lupaa
kopyalanamaz	2633 izinsiz K
koresponden	1486 adalah K
korespondentas	1734 K
korespondente	1774 K
korespondentem	2039 jest K
korespondents	1774 K
korrekt	2540 ska vara K
korrekta	2540 ska vara K
korrekturhinweis	535 K
korrekturhinweise	535 K
korrespondent	414 er K	509 ist K	518 als K	518 seit # K	1042 K	1959 er K	2534 är K
korrespondentin	509 ist K	518 als K	518 seit # K
korting	1875 K op je eerste	1875 K op het eerste
korzystamy	2021 K z plików cookie
kostenlos	463 wochen K	463 monat K	468 K per mail	574 lesen alle K	575 tage K	575 tage lang K	606 K testen
kostenlose	15 K artikel	466 noch zwei K	466 noch # K
kostenlosen	466 noch einen K	466 K artikel gelesen	468 unseren K newsletter	468 unserem K newsletter	468 unserer K newsletter	468 den K newsletter	585 K konto	585 K account
kostenloser	466 K artikel
kostenpflichtig	460 dieser artikel ist K
koster	447 K penge
kostnadsfritt	2547 en månad K
""", 'kr': """
krevde	1998 K
kritik	535 lob oder K
kritiker	2534 är K och
kritiserar	2572 K
kritiserer	449 K	1998 K
kritisieren	607 K
kritisiert	607 K
kritizuje	371 K
kronor	2571 K
krzyczeli	2082 K
""", 'ku': """
kullan	2626 çerez K
kullanilamaz	2633 izinsiz K
kullanilmaktadir	2626 çerez K	2626 çerezler K
kullanilmasi	2633 izinsiz K yasaktir	2662 izin alinmadan K
kullaniyoruz	2626 çerezleri K	2626 çerezler K
kulttuuritoimittaja	1152 K
kulturredakteur	594 ist K
kulturredakteurin	594 ist K
kulturressort	518 leitet das K
kulturskribent	2534 är K
kumppanimme	1135 me ja K
kun	427 for K #	1973 for K #
kunne	447 K du lide
kunnen	50 leden K
kunt	1911 geef wat je K
kurzfassung	510 K
kutunuza	2619 posta K
kutunuzda	79 posta K
kuukaudessa	1183 K
kuukausi	1125 kokeile K	1165 K #	1181 kokeile K
kuukausilahjoituksella	1164 K
kuulutas	1066 K
kuus	1065 K
kuvailee	1184 K
kuvasi	40 K
""", 'kv': """
kviz	2338 naš K	2460 naš K
kvizu	2338 našem K	2460 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1184 K
""", 'l': """
l	292 K'any
""", 'la': """
laadi	1063 K alla
laat	1887 K het ons
laatste	1823 volg het K nieuws
ladattavissa	1161 sovellus on K
ladda	2506 K ner vår app	2569 K ner vår
lade	474 K die app
laden	474 K sie die app	475 app K	591 die karte zu K	591 das video zu K
lage	1996 K mer
laget	51 bli med på K
lahjoituksesi	1164 K auttaa	1181 K
lahjoitus	1164 tee K	1181 tee K	1185 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1283 K-nous votre
lamenta	1024 K	1597 K	2162 K
lamentano	1597 K
lamentou	2162 K
lance	1286 K
landing	866 K in your inbox
langganan	1496 K buletin	1510 K sekarang	1514 K
lanjutkan	1499 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1451 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1932 K ned vår app	1995 K ned
later	790 check back K
latest	842 the K on this story
laukeliai	21 būtini K
lauloivat	1184 K
laut	607 K
lavoro	1595 il nostro K
lawyers	926 our K
""", 'le': """
leave	700 one click to K	865 K your e-mail	865 K us your e-mail	900 K a clap	925 K us a tip	925 K a tip
lecteur	9 ce K	1256 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1270 par des K comme vous	1284 nos K
lectoras	36 nuestras K	1022 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1022 nuestros K	1022 gracias a sus K
lectors	18 gràcies als K	291 els nostres K
lectrices	1284 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	747 is a senior K	747 is a K
ledarskribent	414 er K	2534 är K
leden	1872 door onze K	1915 onze K
lederskribent	414 er K
leernos	1021 gracias por K
leestijd	0 K
legfontosabb	1451 K írásait
legge	1597 si K
leggere	1525 per K tutto
lehti	80 tilaa K
lei	2214 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	509 ist K
leiterin	509 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2151 K que nos apoiam	2160 nossos K	2160 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2162 K
lengkap	20 artikel K	1499 membaca artikel K
lesarinnlegg	43 K
lese	1974 du kan K mer	1974 kan du K mer
lesedauer	0 K
lesen	460 im abo K	460 K sie mit plus	466 % noch zu K	474 in der app K	554 mehr dazu K sie	597 K sie hier.	604 danke fürs K
leser	1995 takk for at du K
leserabend	528 K	568 unseren K
leserbrev	43 K	1960 K
leserbrief	43 K	493 K
leserbriefe	43 K	493 K an	535 K
lesere	36 våre K	1996 våre K
leserfinanziert	605 K
leserinnen	36 unsere K	605 unsere K	605 unseren K
leserinnlegg	43 K	1960 K
lesern	605 ihren K
leserne	18 takket være K	1972 K våre
lesernes	18 K bidrag	1996 K bidrag
leserreise	568 K
leserreisen	528 unsere K	528 unseren K	568 K
leserumfrage	35 unserer K
leserzuschriften	535 K
lesetid	0 K
lesezeit	0 K
letno	2490 K
lets	863 our app K
letter	734 send a K
letters	43 K desk	43 K page	43 the K editor	734 K to the editor	734 send K	794 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1583 solo grazie ai nostri K	1595 i nostri K
lettre	78 notre K	1284 notre K
lettrici	1595 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1015 para seguir K	1015 quieres seguir K	1015 sigue K con	1015 y sigue K	1021 sigue K sin
lezen	20 meer K
lezers	36 onze K	1915 onze K
lezersaanbieding	1893 onze K
lezersactie	1893 onze K
lezersavond	1860 onze K	1893 onze gratis K
lezersevenement	1860 ons K
lezersreis	1860 onze K
lezersreizen	1860 onze K
""", 'li': """
libovolnou	370 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1809 al K
lidem	18 díky K	369 díky K
liens	74 nos K	1260 via nos K	1260 par nos K
liest	597 K du hier.
lietotni	1780 K
lignes	1270 qui lisent ces K
liitu	1063 K meie
liituge	51 K
like	926 work K this
liked	926 K what you read
liker	1996 K du det vi
limit	690 read without K	698 free K
limitat	258 accés il·K
limits	690 read without K
line	38 our tips K	67 our tips K	769 our tip K	902 our tip K	902 our tips K
link	713 copy the K	809 read it for free with this K
links	74 über diese K	74 onze K	722 some K on this page	722 some of the K on	860 K here	860 K on this page	860 K in this post	860 K on this site	860 our K	860 our shop K	860 my K	860 these K	860 one of our K	860 one of my K
liputan	1511 K kami
lire	20 pour K cet	1286 peut-on K
lisas	1066 K
lisens	47 K cc	47 cc-K
list	871 join our K	871 join the K	871 not on the K yet	871 not on our K
listen	0 min K	717 K back here	717 K to us live	755 prefer to K	755 rather K
listeners	882 K like you
listening	755 K time
live	827 our K	827 K q&a	888 see them K
liveblog	554 im K	554 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	931 si has K hasta aquí
llegint	285 per seguir K
""", 'lo': """
local	926 keep K news
log	24 K in	1807 K in om	1807 K in of
logg	24 K inn	1928 K inn for å	1993 K inn med	1995 K inn for
logga	24 K in	2502 K in för att	2566 K in med
logge	585 K dich ein
logged	21 must be K in to post	690 you must be K in to	731 you must be K in to
loggen	585 K sie sich ein
logget	396 du skal være K ind
login	24 faça K	2092 faça K para	2159 faça K
lokalredakteur	594 ist K
lokalredakteurin	594 ist K
lokalredaktion	518 leitet die K
look	926 our new K
lovade	2572 K
love	918 you K
lovede	449 K
""", 'lu': """
lubas	1066 K
luetaan	1179 juttu K
lugeda	1027 et edasi K
lugejad	1064 meie K
lugemiseks	1027 edasi K
luisteren	1894 artikel ook K
luisterversie	2 K
lukeaksesi	1125 K koko	1125 kirjaudu sisään K
lukemaan	1181 pääset K
lukemista	1181 jatka K
lukijamme	1182 K
lukijasta	1179 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1164 K tukea	1182 K tuella
lukittu	1177 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1125 K
lunar	2214 K
lunes	17 cada K
lupasi	1184 K
lupasivat	1184 K
""", 'ly': """
lyder	449 K	1998 K	2572 K
lydversion	2 K
lyssnar	2539 K på poddar
""", 'ma': """
maand	1809 deze K nog	1916 per K
maandelijks	1809 K opzegbaar	1916 K
mach	51 . K mit	604 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	451 K sie mit	605 was wir K
macht	604 K mit
made	679 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	304 váš e-K	341 svůj e-K	648 το e-K σας	865 put your e-K	865 type your e-K	867 by e-K	1402 e-K cím	1887 K ons	1887 K dan	1914 K ons	2049 swój e-K	2097 no seu e-K	2199 pe e-K	2229 ваш e-K	2314 na vaš e-K	2342 svoj e-K	2342 na e-K	2378 váš e-K	2378 svoj e-K	2378 na váš e-K	2404 svoj e-K	2686 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1812 je e-K	1870 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	385 din e-K	396 din e-K vil ikke	446 din K
mailben	1445 legjobb cikkei e-K	1445 cikkei e-K	1445 hírei e-K
mailbox	79 in je K	79 in uw K	866 in your K	1812 in je K	1812 in uw K	1812 in jouw K
maile	2378 vašom e-K
mailed	866 e-K to you	866 K to you
mailedbe	79 az e-K
mailing	871 join our K list	871 join the K list	871 on our K list
mailom	2404 správy e-K
mailovou	341 e-K adresu
mailowy	2049 adres K
mailt	1452 írjon e-K
mailu	79 do e-K	303 přímo do e-K	2378 do vášho e-K
mailul	2170 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1182 ilman K
mainos	11 K
mainostaja	1174 maksanut K
mainosten	1136 K esto
majhno	2489 smo K
make	925 will you K a
maken	1915 wij K
maksumuuri	1185 K
maksuton	1169 K tunnus
maksuttomat	1169 K artikkelit
maltilla	83 pelaa K
mamio	2373 K
manade	2572 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2151 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	523 K-cookies	778 K cookies
marketingcookies	416 K	1855 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1463 kotak K anda
masukkan	1463 K email
matched	760 K dollar	803 gift will be K	881 will be K	881 is being K	881 are being K	881 be K	881 K until
material	505 mit K der	505 mit K von	748 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2256 K	2257 K.ru
""", 'md': """
md	427 kr./K	448 kr/K
""", 'me': """
me	2257 t.K	2710 t.K
meaning	878 if you've been K to	878 if you have been K to
medarbetare	2534 är K på	2534 är K i
meddelade	2572 K
meddelte	449 K
medewerker	1851 is K van
medgav	2572 K
mediach	2069 naszych K
medio	1022 este K
medlem	80 bliv K	80 bli K	446 bliv K	1995 bli K	2569 bli K
mee	51 . doe K	51 . doe ook K
meie	1064 K töö
meil	1063 aita K
meile	1063 saada K
meilile	1059 sinu K
meille	38 kerro K	67 kerro K	1181 lähetä K	1181 kerro K
meinen	492 was K sie dazu
meint	607 K
meinte	607 K
meinung	30 K der	43 anderer K	492 sagen sie uns ihre K	522 K des autors
mejl	2314 na vaš K	2314 vašu K	2342 svoj K	2342 na K	2504 i din K	2504 till din K
mejla	38 K oss	67 K oss	2569 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2569 din K
mejlen	79 i K	2504 direkt i K
mektuplari	43 okur K
melalui	1497 dukung kami K
melanjutkan	1460 untuk K membaca	1499 untuk K membaca
meld	1995 K deg på her
meldde	1917 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	562 K dich bei uns	604 K dich an	1930 K deg av når	1970 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	451 K sie sich an	460 K sie sich an, um	460 bitte K sie sich an	562 K sie sich bei uns	604 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1868 krijg een K bij	1868 ontvang een K bij
meldingen	14 K	1818 schakel K in	1818 zet K aan	1818 ontvang K	1868 krijg K	1914 zet K aan
meldt	1917 K
meldte	1998 K
membaca	1499 untuk terus K	1499 untuk K berita ini	1510 daftar untuk K
member	50 as a K you	677 become a K	760 become a K	807 not a K?
memberikan	1494 K komentar
members	18 our K	36 our K	50 K can	690 is for K only	690 K-only story	835 paying K	875 thanks to our K	882 K like you	926 our K
membership	877 consider a K
membiayai	1497 K kami
membro	2159 torne-se K
membru	80 devino K
membutuhkan	1510 kami K dukungan
memuat	45 K ulang
menar	2572 K
mencionanos	62 K
mendaftar	1496 dengan K, anda
mendapat	1507 K komisi
mendapatkan	1507 K komisi	1510 daftar untuk K
mener	449 K	1995 hva K du	1998 K
menerbitkan	45 K ulang
menerima	1487 K cookie	1507 K komisi	1510 daftar untuk K
mengambil	1508 dilarang K	1508 dilarang keras K
mengandung	1494 komentar yang K
mengatakan	1513 K
menggandakan	1508 dilarang K
menggunakan	1473 K cookie
mengirimkan	57 kami K
mengutip	1480 dilarang K
meninggalkan	1494 K komentar
menit	0 K baca
mensais	2161 K
mensuales	1023 K
mensuel	1245 un don K	1270 un soutien K	1285 K
mention	62 K @
mentionnez	62 K-moi
menurut	1513 K
menyalin	1508 dilarang K
menyatakan	1513 K
merch	785 our K
merci	1283 K de nous
mere	428 kan du læse K	428 du kan læse K	428 kan læse K om
merkezimiz	2673 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	292 al K	1023 al K	1023 por K
mese	1596 al K
mesec	2343 prvi K	2372 prvi K	2464 prvi K	2464 na K	2490 na K	2490 prvi K
meses	1015 K por #
mesiac	2406 prvý K	2431 za K	2431 prvý K
message	38 K us	67 K us	679 a K from our editor
messagerie	1229 votre adresse de K ne sera pas
messengera	2037 K
messengeri	2389 K
messengerju	2449 K
messengeru	326 K
messengerze	2037 K
metus	1756 per K
mewakili	1508 tidak K redaksi
""", 'mi': """
mi	1777 ar K
mielipidekirjoitus	43 K
miembro	1021 hazte K
mig	62 tag K på
mij	62 tag K
mille	1583 # per K
milliardaire	1270 à aucun K
minggu	1512 per K
mingguan	1496 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1405 kövess K	1452 kövess K	1452 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	807 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1912 is K
misiniz	2616 zaten abone K
missen	1911 wat je kunt K
mission	926 our K
mistake	794 spot a K	794 report a K	901 when we learn of a K	901 when we make a K	901 if we have made a K
mitdiskutieren	6 K	537 K
mitgeteilt	607 K
mitglied	80 werden sie K	80 werde K	604 werden sie K	604 werde K	604 jetzt K werden
mitglieder	50 K können	463 nur für K	548 angebots für K	605 unsere K
mithilfe	590 K von ki
mitteilungen	14 push-K	478 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2343 prvi K	2372 prvi K
""", 'mn': """
mnd	1973 kr/K	1997 kr/K
""", 'mo': """
mobile	704 on your K app	704 our K app
mobilen	422 direkte på K	1967 nyheter rett på K	1967 rett på K	2541 nyheter direkt i K	2541 direkt i K
mobilepay	446 K til #	446 K på #	446 K #	446 K et
modalidad	1023 K premium
moderador	2114 não serão aprovados pelo K
moderados	2114 serão K antes
moderated	731 comments are K	731 pre-K
moderowane	2047 są K
mogelijk	1914 maak het volgende K
mois	1285 par K
moittii	1184 K
molbu	2325 imamo malu K	2325 malu K
molila	2373 K
molili	2373 K
molio	2373 K
monat	548 einen K für	548 K für nur	606 im K	606 pro K
monate	575 # K lang
monatlich	606 K
monday	17 every K
mondays	868 sent K
mondogatta	1455 K
mondta	1455 K
montag	17 jeden K
month	690 try a K for	690 try it for a K	697 for the first K	697 for your first K	883 £# a K	883 $# a K	883 €# a K	927 a K	927 per K	927 every K	927 each K
monthly	760 one-off or K	807 reached your K limit	856 K gift	925 become a K	925 give K	927 K
months	53 K on this story	690 K for $#	697 for the first # K	697 for the first three K
morgen	17 jeden K	17 am K	17 hver K	425 hver K i din	544 uns auch K
morgenbrevet	1971 K
morgon	17 varje K
morgonbrevet	2545 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1284 nos K
""", 'mu': """
muhabiri	2641 gazetesi K
muhabiridir	2641 K
muhabirimize	39 K	2639 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2669 K
muistutti	1184 K
mukaan	1181 lähde K	1181 tule K	1184 K
multato	1597 ha K
multou	2162 K
mums	1794 seko K
""", 'my': """
mycket	83 spelar du för K
""", 'na': """
naar	1887 mail K
nabiralnik	79 v vaš K	2437 v vaš K
nabiralniku	2437 v vašem K	2463 vašem K
nachdruck	504 K verboten	559 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	474 aktuelle K aufs handy	475 K-app	478 push-K	554 weitere K finden sie	554 mehr K finden sie	578 K des tages	578 alle K zum
nadaljevanje	2436 za K branja	2465 K spodaj
nadaljuje	2465 K pod oglasom	2465 K spodaj
nadaljujte	2436 K branje
nadie	1022 K nos dice
naglasila	2373 K
naglasio	2373 K
najdete	345 další články K
najnowsze	2009 otrzymuj K
namenite	2468 K nam
napis	2082 taki K
napisz	38 K do nas	67 K do nas	2025 K do nas	2038 K do nas	2070 K:	2070 K na	2079 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2436 če želite brati K
napsal	371 K
napsala	371 K
narrated	755 is K by an ai	755 is K by ai
naslov	2437 na vaš e-K	2437 svoj e-K	2463 svoj e-K	2463 svoj e-poštni K
nastavak	2310 za K čitanja	2344 K ispod	2344 K teksta
nastavili	2310 da biste K čitanje
nastavite	2310 K čitanje	2312 K čitati
nastavlja	2344 K ispod	2344 K nakon
naszego	2043 K sklepu	2046 K quizu
naszej	2080 K pracy
naszym	2079 zostań K
naujienas	1741 K telefone	1742 K el. paštu	1753 mūsų K
naujienose	1730 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	964 tu K no soporta	964 su K no soporta	2109 seu K não suporta
navela	2373 K
naveo	2373 K
navigateur	10 votre K	21 dans le K pour mon prochain	1224 votre K ne supporte pas	1224 votre K n'est pas
navodi	2373 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	931 K pedirte	934 K tu apoyo	1021 K tu ayuda	1021 K de ti	1021 te K
necessariamente	2132 não reflete K a opinião	2132 não refletem K a opinião
necessaris	21 camps K
necessitem	290 et K
nechajte	77 K nám svoj e-mail
nechcete	358 K přijít o	2421 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1799 K nu een
neighbors	882 K like you
neighbours	882 K like you
nell	1534 apri K'app
nella	79 K tua mail	1532 K tua mail
nendega	51 liitu K
neodvisni	2489 K mediji	2489 smo K
neodvisno	2488 podprite K
neophodna	21 K polja
neovisni	2371 ostanemo K
neovisno	2370 podržite K
nepriklausoma	1755 K žurnalistika
nesutinkate	43 K
netiquette	492 beachten sie die K	1546 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1939 dette K bruker
neue	571 die K app
neuen	474 hier geht es zur K
neukunden	548 nur für K
neuvoi	1184 K
neuvoivat	1184 K
neuvoo	1184 K
neuvottiin	1184 K
never	71 K spam
news	475 K-app	578 alle K zum	578 alle K zu	704 K app for	747 is a K	769 K tip
newsblog	554 im K	554 unserem K
newsdesk	39 our K	39 the K
newsis	1039 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	191 K	281 la nostra K	342 K	369 náš K	372 K	468 unseren K	468 unserem K	468 unserer K	468 K bestellen	468 K richtig	472 K an	472 K von	472 zum K	472 täglichen K	513 K	541 K erhalten	541 K empfangen	541 unser K	541 der K über	541 der K für	573 unser abend-K	573 unser morgen-K	573 unser K	573 K ist kostenlos	604 K an	605 unser K	605 unseren K	605 unserem K	605 dieser K	608 K	614 εγγραφείτε στο K	614 εγγραφή στο K	614 το K μας	614 γραφτείτε στο K	614 στο K των	614 στο K του	614 στο K της	672 εγγραφείτε στο K	672 γραφτείτε στο K	673 το K μας	676 K	700 sign up for our K	700 sign up to our K	700 sign up for the K	700 subscribe to our K	700 join our K	700 get our K	700 our K here	700 receive our K	700 our daily K	700 our weekly K	700 our morning K	759 K	800 K soon	852 from our saturday K	899 forwarded this K	907 reply to this K	926 our K	929 K	946 suscríbete a la K	946 apúntate a la K	946 nuestra K	1011 suscribite al K	1022 nuestra K	1025 K	1209 inscrivez-vous à la K	1209 abonnez-vous à la K	1209 notre K	1269 vous adresser sa K	1284 notre K	1284 cette K	1287 K	1463 K kami	1463 langganan K	1511 K kami	1531 iscriviti alla K	1531 la nostra K	1582 le nostre K	1595 la nostra K	1595 questa K	1598 K	2009 zapisz się na K	2009 nasz K	2051 K	2080 nasz K	2083 K	2096 assine a K	2096 nossa K	2150 esta é a edição da K	2150 esta é uma edição da K	2160 nossa K	2163 K	2169 abonează-te la K	2169 abonați-vă la K	2169 înscrie-te la K	2212 înscrie-te la K	2216 K	2313 naš dnevni K	2323 K	2370 prijavite se na K	2371 naš K	2374 K	2405 K	2430 náš K	2433 K	2445 K
newslettera	78 naszego K	78 do K	78 odber K	2009 zapisz się do K	2009 naszego K	2051 K	2080 naszego K	2323 K	2378 odber K	2405 K	2430 nášho K
newsletterem	2080 naszym K
newsletters	700 K may contain info about	759 K	926 our K	929 K	1209 nos K	1209 recevoir les K	1284 nos K	1287 K
newsletteru	78 odběr K	342 K
newsletterul	78 K nostru	2169 K nostru	2199 abonează-te la K	2212 înscrie-te la K	2213 K nostru
newslettery	342 K	2405 K
newsletterze	2051 K
newslettre	2405 K
newson	1418 google K
newspaper	926 our K
newsroom	38 contact our K	67 contact our K	814 not by the K	824 tell our K	824 our K	842 stories from our K	842 more from our K	926 our K	926 non-profit K	926 this K
newsticker	554 unserem K
next	827 our K	856 help pay for the K	856 pay for the K one
nezavisni	2371 K mediji	2371 ostanemo K
nezavisno	2370 podržite K
""", 'ng': """
ngay	2808 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2007 K dostęp
niets	1845 K uit deze	1906 K van deze site
nieuws	1815 K-app	1848 google K	1850 K of een tip	1886 app je K	1902 al het K over	1902 al het K uit	1913 K in je mail
nieuwsbrief	78 de K	78 onze K	1812 onze K	1813 dagelijkse K	1813 wekelijkse K	1847 K	1915 onze K	1915 deze K	1918 K
nieuwsbrieven	1812 onze K	1847 K	1915 onze K	1918 K
nieuwsbron	1885 favoriete K
nieuwsquiz	1895 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2323 K	2370 prijavite se na K	2371 naš K
""", 'no': """
nombreux	1270 plus nous serons K
nonprofit	926 K newsroom	926 K news outlet
nosaltres	38 contacta amb K
nosotros	1021 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2088 apoie K	2088 apoie o K	2099 baixe K app	2099 no K app	2159 apoie K	2159 apoie o K	2159 siga o K	2159 entre no K	2160 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	291 la K feina	1534 nella K app	1595 la K app
nostre	291 el K canal
nostri	74 K link
nostro	35 K quiz	1595 il K sito	1595 che il K
nota	20 leer esta K	1015 para leer esta K
notice	901 if you K
noticia	1022 esta K
noticias	988 en google K	988 tu fuente de K
notificaciones	14 las K	954 activa las K	954 activar K	955 recibir K
notifications	14 K	708 turn on K	708 turn on desktop K	708 would like to send you K	708 K from this site	709 enable K	709 allow K	709 receive K	1215 activer les K	1215 activez les K	1215 autoriser les K
notifiche	14 le K
notified	700 sign up to be K	709 get K
notifikace	340 K
notifikasi	14 K	1465 dapatkan K	1467 aktifkan K	1510 nyalakan K
notifikation	422 K
notifikationer	14 K	422 K
notify	709 K me of	709 K me when	731 K me of new posts
notis	2541 K
notiser	14 K	2541 K	2541 push-K
notre	35 K quiz	1284 K site
nouvelle	1229 ouvre dans une K fenêtre
novice	2437 na naše K	2437 na e-K	2445 e-K	2463 na e-K	2489 naše K
novinar	2329 je K	2329 , K	2329 - K	2451 je K	2451 , K	2451 - K
novinari	2371 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2489 naši K
novinarju	39 našemu K	2450 pišite K
novinarka	2329 je K	2329 , K	2329 - K	2451 je K	2451 , K	2451 - K
novinarki	2450 pišite K
novinarstvo	2371 nezavisno K	2371 neovisno K	2371 naše K	2489 neodvisno K
novinaru	39 našem K
noviniek	2378 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	951 en K app	1021 únete a K	1022 K app	1022 K web
nuestras	1022 K redes
nuestro	35 K quiz	64 K espejo	934 apoya K	959 únete a K canal	1021 apoya K	1021 únete a K	1021 recibe K	1022 K canal	1022 K medio	1022 K sitio	1022 K equipo
nuestros	74 K enlaces	966 K socios	1022 K socios
numer	2081 K krs
nunca	1022 más que K
nuotraukas	40 K ir vaizdo
nur	548 abo für K
""", 'ny': """
nyheder	410 google K	444 vores K
nyhedsbrev	78 vores K	384 vores K	384 tilmeld dig K	425 K	446 tilmeld dig K	447 vores K	450 K
nyhedsbreve	384 vores K	447 vores K
nyhedsbrevet	78 K	384 få K	425 K	446 tilmeld dig K
nyhetene	1967 K rett på mobilen	1993 K våre
nyheter	1955 google K	2530 google K	2566 våra K
nyheterna	2510 följ K	2541 K direkt i mobilen
nyhetsbrev	78 vårt K	1930 vårt K	1930 våre K	1930 meld deg på K	1930 abonner på K	1971 K	1995 meld deg på K	1996 vårt K	1996 våre K	1999 K	2504 vårt K	2504 våra K	2504 anmäl dig till K	2545 K	2569 anmäl dig till K	2570 vårt K	2570 våra K	2573 K
nyhetsbrevet	78 K	1930 få K	1971 K	1995 meld deg på K	2545 K	2569 anmäl dig till K
nyilatkozta	1455 K
nyt	1176 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1546 i campi K
obchode	2397 našom K
oberoende	2569 stöd K
objasnila	2373 K
objasnili	2373 K
objasnio	2373 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2340 K komentara
obligatoires	21 champs K sont	1229 les champs K
obligatori	1546 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	969 los campos K
obligatoriska	21 K fält	2517 K fält
obligatoriske	21 K felt	1942 K felt
obratite	2328 K nam se	2328 K se našem
obrigado	2159 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	318 další šíření K	355 ke všemu K	2406 celému K
obserwuj	2017 K nas na	2017 K nas w	2079 K nas
obvestila	14 K	2437 na K
""", 'oc': """
occupa	1560 si K di
ochtend	17 elke K	1870 elke K het
""", 'od': """
od	2343 K # €	2406 K # €	2464 K # €
odbieraj	2073 K
odcinek	2044 K
odcinka	2044 K
oddajte	2473 K svoj glas
odejdete	295 než K
odete	2325 prije nego što K	2325 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2373 K
odgovorio	2373 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2447 preden K
odoberajte	2426 K
odobrenja	2362 bez K
odomknite	2377 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2092 K este artigo
off	38 tip us K	67 tip us K	927 one-K
offert	1202 vous est K	1285 mois K
offrez	54 K-moi un café	1280 K-le	1280 K-la	1283 K-lui	1283 K-nous
offrici	1594 K un
offrimi	54 K un caffè	1594 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2369 bez K	2371 bez K
oglasov	70 brez K	2489 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2616 K devam etmek için
okurlarimiz	36 K	2673 K
okurlarimizin	2653 K desteğiyle	2673 K
okurlarin	2653 K desteği olmadan
okuyun	2658 K
""", 'ol': """
olarak	50 abone K	2617 abone K	2639 bize anonim K
olmayanlara	2667 abone K
olun	80 üye K	2672 üye K
olursunuz	2658 kabul etmiş K
olvassa	1431 K tovább
""", 'om': """
omiljene	2326 K izvore
omiljeni	2326 K izvor
""", 'on': """
onafhankelijk	1872 wij K	1872 we K
onafhankelijke	1803 steun K journalistiek	1914 steun K	1915 K journalistiek
onafhankelijkheid	1915 onze K
onbeperkt	1807 lees K	1807 K lezen	1809 K toegang	1875 K digitaal
ondersteunt	1827 je browser K	1827 uw browser K
onderzoek	1915 dit K
onderzoeken	1915 onze K
onderzoeksjournalist	1851 is K
onderzoeksredacteur	1890 is K
onderzoeksredactie	39 onze K	1850 onze K
one	925 make a K-time	925 will you be K of
oneens	43 K?
online	568 unser K-shop	785 our K shop	785 our K store	827 our free K	827 our K event	887 in our K shop
onlineshop	528 im K bestellen
only	883 K £#	883 K $#	883 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1849 app K
ontdek	1914 K nu
ontvang	1812 K onze	1813 K elke
onze	84 in K app	84 via K app	84 met K app	1815 K app	1850 tip voor K	1915 K app
""", 'oo': """
oordeelde	1917 K
""", 'op': """
opakoval	371 K
opakovala	371 K
opakuje	371 K
open	704 K in app	704 K in the app	875 left it K	1815 K in app
opfordrede	449 K
ophavsretsloven	406 beskyttet af K
ophavsretten	406 K tilhører
opiniestuk	1854 ingezonden K
opinion	30 K of	731 have an K on this
opinions	30 K of
oplyser	449 K
oplyste	449 K
opmerking	1850 tip of K	1850 vraag of K	1850 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2491 K
oppfordret	1998 K
opphavsrettslig	1951 K beskyttet
opplyser	1998 K
opplyste	1998 K
opportunities	910 equal K employer
opportunity	910 equal K employer	910 equal-K employer
opprett	1928 K en konto for	1995 K en konto
opsiger	427 indtil du K
opublikowany	22 nie zostanie K	2024 twój adres e-mail nie zostanie K
opzegbaar	1916 K
""", 'or': """
ordenou	2162 K
ordinato	1597 ha K
ordnete	607 K an
organizatori	2373 pozivaju K
organizatorzy	2082 zapraszają K
original	748 read the K article	1278 lire l'article K
originally	748 this article was K published on	748 this story was K published on	748 this story K appeared	748 this article K appeared	748 K published at	816 story was K published by	816 story was K published on	816 story was K published in the	816 article was K published by	816 article was K published in our
originalment	289 es va publicar K a	289 es va publicar K en	289 publicat K a
originalmente	980 este artículo fue publicado K	981 publicado K en	2126 publicado K em	2158 publicado K no	2158 publicado K na
originariamente	1557 articolo pubblicato K	1590 pubblicato K in
ortaklarimiz	2626 biz ve K
ortsseite	554 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2310 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2082 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2073 K
otsustas	1066 K
""", 'ou': """
our	757 is K
""", 'ov': """
ovdje	2325 kad ste već K
overblikket	425 K hver dag	425 K hver morgen
overgenomen	45 K
overname	1845 K zonder
overnemen	45 K	1882 dit artikel K
oversikten	1971 få K
overview	821 this K
overzicht	1892 dit K
ovisi	2370 K o vama
""", 'ow': """
owner	926 has no K	926 have no K
""", 'oy': """
oynat	2658 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2390 K sa nám	2429 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1744 jūsų parama K
padroni	1583 non ha K	1595 senza K	1595 libera da K
pagar	54 K um café	2159 ajude a K
page	827 our jobs K
paghi	1594 K un'ora
pago	1025 muro de K
pague	54 me K um café	54 K-me um café	2128 K-nos um café
pahoitteli	1184 K
paid	722 we get K if you buy	722 we may be K
paikalla	42 olitko K
paikkaa	1176 hae K
pakolliset	21 K kentät
palautetta	1181 anna K
palus	1066 K
palusid	1066 K
palvelusta	1154 ulkoisesta K	1154 upotus K
panaszolta	1455 K
pandangan	1508 tidak mewakili K	1508 K pribadi penulis
paparnya	1513 K
paper	757 is the K's
par	1285 K an
parama	1754 jūsų K	1758 K
parancsolta	1455 K
parceiros	2111 nós e os nossos K	2160 nossos K
paremkite	1744 K mus	1754 K mus
parlez	38 K-nous	67 K-nous
part	749 no K of this
partager	1280 articles à K	1280 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2084 faça K e
partecipato	1573 non ha K alla stesura
parteispende	608 K
partenaires	1226 nos K et nous	1226 nous et nos K	1284 nos K
participar	970 para K
participez	1186 K à
participou	2141 não K da produção	2141 não K na produção
partilhada	2136 uma publicação K por
partilhe	25 K-o
partir	1188 avant de K	2161 a K de # euros
partner	74 K-links	489 wir und unsere K	558 von unserem K	1544 i nostri K	2514 vi och våra K
partnere	393 vi og vores K	1939 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1432 K
partnerlinks	37 K	74 K
partnerom	2344 u suradnji s K	2344 u saradnji sa K
partners	558 anzeige eines K	727 we and our K	926 our K	1829 wij en onze K	1915 onze K
partnership	749 was produced in K with
partnerske	74 K poveznice	2344 K poveznice	2465 K povezave
partnerskie	2055 linki K
partnerzy	2021 my i nasi K	2021 nasi zaufani K
pasak	1757 K
pasakojo	1757 K
pasidalinkite	49 K
pass	49 K it on	714 K this on
passende	575 sie das K abo
passendes	575 sie ihr K abo
patreon	198 в K	760 on K	760 our K	2733 на K
patron	684 become a K of	925 become a K
patronem	2058 zostań naszym K	2079 zostań K
patroni	2080 nasi K
patronite	2058 na K	2080 na K
paying	875 thanks to our K
paypal	544 per K
paywall	545 K	605 ohne K	608 K	875 without a K	926 we have no K	926 we do not have a K	929 K	1287 K	1598 K	2163 K
paywalls	929 K
""", 'pe': """
pe	2214 K an
peatoimetaja	1042 K
pedimos	1021 te K ayuda
pedirte	931 tenemos un favor que K
pediu	2162 K
peiling	35 onze K	1895 onze K
pelanggan	50 K dapat	50 K bisa	1461 khusus K	1499 untuk K	1511 K kami	1514 K
pembaca	18 berkat K	43 surat K	1511 K kami
pendant	1285 K un mois
pendapat	1508 K pribadi penulis
peneliti	1486 adalah K
pengar	2570 kostar K
penger	1996 koster K
pentru	2200 fără niciun cost K tine
penulis	1486 adalah K
people	18 thanks to K like	803 funded by K like you	882 K like you
pequeno	2085 um K favor a pedir
per	1997 K år	2571 K år
peramban	10 K anda
percent	698 # K left to read
perfil	2105 siga nosso K
periodisme	290 dona suport al K	291 el nostre K	291 fent K	291 fem K
periodismo	934 apoya el K	1012 hacer un K	1021 apoya el K	1021 colabora con el K	1022 nuestro K	1022 K de calidad	1022 hacemos K	1022 haciendo K
periodista	39 nuestro K	39 nuestra K	267 és K	983 es K
periodistas	39 nuestros K	1011 nuestros K	1022 nuestros K
periodistes	291 els nostres K
perjantaisin	17 K
permanencia	1023 sin K
permission	748 reproduced here with K	748 reproduced with K	763 written K	763 prior K	764 without K	778 K to load	778 K before anything is loaded	816 K to reuse this
perskaitykite	1754 K visą
personal	777 views are K
personale	2176 datele tale K
personales	966 datos K serán
personas	1012 K como tú	1021 K como tú
persondatapolitik	394 K
personenbezogene	490 K daten
personnelles	1227 vos données K
personoplysninger	394 dine K
personopplysninger	1940 K
personuppgifter	2515 dina K
personverninnstillinger	1961 K
perspausdinti	45 K
pertama	1512 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2129 é K
pesquisadora	2129 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2373 K
""", 'ph': """
phone	717 news to your K
photographer	771 staff K
photos	40 your K	40 vos K	40 tes K	785 K from this story	785 K from this event
""", 'pi': """
pictures	40 your K
pide	1024 K
piebilda	1797 K
piece	819 this K	926 this K
pierwszy	2081 K miesiąc
pievienojieties	51 K
pirmas	1756 K mėnuo
pisala	2373 K je
pisalo	2373 K je
pisao	2373 K je
pisz	2070 K na
pitala	2373 K
pitali	2373 K
pitao	2373 K
pitch	677 K in	760 K in
pitching	925 consider K in
pix	2128 um K	2161 K
""", 'pj': """
pjevali	2373 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1952 vær varsom-K
plakatens	1965 vær varsom-K
plats	42 var du på K
plattform	605 unsere K
player	9 this K
please	51 K join them	67 K tell us	690 K log in to	713 K share this	761 K help	920 K tell us about	920 K tell us how	920 K tell us your	925 K chip in	925 K give	925 K help if	925 K give if
pleide	1998 K
pliki	2040 bez zgody na K
plusartikelen	1915 K
plusartikels	1807 gratis K	1915 K
""", 'po': """
pobierz	2079 K naszą
poche	1267 dans votre K
podaj	77 K swój e-mail
podatkov	2463 obdelavo osebnih K
podatku	2003 przekaż #% K	2058 #% K	2058 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	335 K	419 K-app	447 vores K	512 den K können sie	512 den K kannst du	512 unseren K	605 unser K	605 unseren K	642 K	673 το K μας	753 follow the K	926 our K	1022 nuestro K	1284 notre K	1511 K kami	1595 il nostro K	1894 op de K	1915 onze K	1964 hører K	2044 K	2080 nasz K	2160 nosso K	2337 K	2371 naš K	2399 K	2430 náš K	2459 K	2647 K'i	2647 K'imizi
podcasta	2337 K	2459 K
podcastapp	419 K	1894 favoriete K
podcaste	34 našom K
podcasten	419 K	1964 K
podcastimiz	2673 K
podcastimizi	34 K
podcastimme	34 K	1182 K
podcastov	2399 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	419 hvor du lytter til K	419 hvor du hører K	512 wo es K gibt	569 folgen des K	569 folge des K	642 K	753 wherever you get your K	753 wherever you listen to K	753 wherever you get K
podcastu	34 naszego K	34 našem K	335 K	2044 K	2337 K	2399 K	2459 K
podcastul	34 K nostru	2213 K nostru
podcastunk	1453 K
podcastunkban	34 K
podcasty	335 K	369 naše K	2044 K	2399 K
podd	34 vår K	2570 vår K
poddapp	2539 K
poddar	34 våra K	2539 K finns
podden	2539 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2151 sua ajuda K
poden	50 els socis K
poderemos	2151 a sua ajuda K	2159 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1964 hører K	1996 vår K	2337 K	2459 K	2489 naš K
podkasta	2337 K	2459 K
podkastapp	1964 K
podkasten	1964 K
podkastu	2337 K	2459 K
podle	371 K
podotkl	371 K
podpora	368 vaše K	2429 vaša K	2488 vaša K
podpore	2430 vďaka K	2468 brez vaše K	2489 brez vaše K
podporo	2488 vašo K
podporte	2411 K	2429 K nás	2429 K našu
podpory	348 bez vaší K	369 bez vaší K	2411 bez vašej K	2430 bez vašej K
podprite	2468 K	2488 K nas	2488 K naše
podremos	1021 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2070 K nas
points	821 the bullet K	821 these bullet K	821 the key K above
pokutoval	371 K
policy	727 our cookie K
politica	2176 K de cookie
political	747 is a K	747 is the K editor
politicieni	2200 nu depinde de K
politika	2626 çerez K
politikasi	2627 gizlilik K
politikredakteur	594 ist K
politikredakteurin	594 ist K
politikressort	518 leitet das K
politikwissenschaftler	509 ist K
politologue	1243 est K
poll	35 our K	731 vote in our K	731 take our K	1895 onze K
polub	2017 K nas na
pomagajte	2488 K nam
pomocou	2413 K ai
pomozite	2347 K nam	2370 K nam
pomozte	368 K nám
ponavlja	2373 K
ponavljao	2373 K
ponctuel	1245 un don K
ponovno	45 K objavi
pop	677 K your
poprosil	371 K
poprosila	371 K
por	2155 um ano K #
poradil	371 K
portal	2080 nasz K	2371 naš K	2489 naš K
portalu	2054 na naszym K	2054 w naszym K
posez	1283 K-la à	1283 K-nous
posible	18 hace K
posielajte	2390 K nám
posielame	57 vám K
positions	785 our open K
poslechnout	336 si můžete K
posljednji	2356 K besplatni članak
posredujte	49 K
possible	282 ajuda a fer K	291 ajuda a fer K
post	20 rest of this K	79 på e-K	778 to view this K	778 to see this K	814 this is a paid K	819 this K	926 this K	1855 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2505 din e-K	2517 din e-K kommer inte
postadresse	60 e-K vises ikke	1931 din e-K	1942 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2370 K član	2488 K član	2488 K naročnik
postanizda	79 e-K	2651 her sabah e-K	2651 e-K	2665 e-K
postaw	54 K mi kawę	54 K kawę	2079 K nam	2079 K mi	2079 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	468 in dein K	468 in deinem K	468 direkt ins K	472 in ihrem K	472 in ihr K
postkasti	1050 otse K
postkastis	1050 iga hommik sinu K	1050 sinu K
posts	15 free K	58 new K by mail
potrebna	2370 K nam je
potrebujeme	2429 K vašu podporu
potrebujemo	2453 za ogled K	2488 K vašo
potremo	1583 aiuto K	1594 con il tuo aiuto K
potrivit	2215 K
potrzebujemy	2003 K twojego wsparcia	2079 K twojej pomocy	2079 K twojego wsparcia
pound	925 K you give
pourboire	1246 un K
poursuivez	1200 K votre lecture
poursuivre	1200 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2432 K	2491 je K
povedala	2432 K	2491 je K
povestit	2215 a K
povikao	2373 K
powered	925 K by you
powerful	926 hold the K to account
powiadomienia	14 K	2013 włącz K	2013 chcesz otrzymywać K	2014 K push
powiedzieli	2082 K
powtarza	2082 K
pozele	40 K tale
pozivala	2373 K
pozivali	2373 K
pozivao	2373 K
poznamenal	371 K
poznamenala	371 K
pozvala	2373 K
pozvao	2373 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1833 K mee	1914 K mee
praca	2080 nasza K
pracujte	333 K s námi	2397 K s nami
prati	2358 K nas na
pratite	2370 K nas
pravi	2491 K
precisa	2084 K de você	2159 K de si
precisamos	2085 K da sua ajuda	2088 K do seu apoio	2159 K da sua ajuda
precisato	1597 ha K
preciso	2115 é K estar logado
precizat	2215 a K
prednostne	2448 K vire
prednostni	2448 K vir
prednostnih	2448 K virov
prednostnim	2448 K virom
predplatitelia	50 K môžu	2419 len K	2419 iba K	2419 nájdu K	2419 prečítajú K	2433 K
predvajanje	2453 K videa
preferate	2184 sursele tale K
preferences	727 your cookie K	830 cookie K	830 privacy K
preferida	265 font K	988 fuente K	2133 fonte K
preferidas	988 fuentes K	2133 fontes K
preferides	265 fonts K
preferido	988 medio K
preferidos	988 medios K
preferirane	2326 K izvore
preferirani	2326 K izvor
preferiranih	2326 K izvora
preferita	1537 fonte K su google	1563 fonte K
preferite	1563 fonti K
preferowane	2036 K źródło	2036 K źródła
preferowanego	2036 K źródła
preferowanych	2036 K źródeł
preferowanym	2036 K źródłem
preferred	717 K source on google	765 K source	834 K sources
preglednik	10 vaš K
prehratie	2393 K videa
prejemajte	2437 K vsako	2485 K
prejemati	2478 želite K
prejmite	2485 K
preklinjao	2373 K
prelua	45 K
preluarea	2183 K textelor
preluat	45 K
prema	2373 K
premier	1204 le K mois	1285 le K mois
premium	1875 toegang tot alle K
premoderated	731 K
prenesite	2488 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2499 bli K	2499 redan K	2500 som K	2566 en K	2569 bli K
prenumeranter	50 K kan	2499 endast för K	2557 är för K	2557 bara K	2557 endast K	2570 våra K	2573 K
prenumerata	1758 K
prenumeration	2573 K
prenumerationen	2504 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1750 tik K
prenumeratoriams	1719 tik K	1750 tekstas skirtas K	1750 straipsnis skirtas K
prenumeratorzy	50 K mogą	2066 tylko K
prenumerera	80 K	2499 K för att	2504 K på nyhetsbrev	2544 genom att K	2569 K på vårt
prenumeruojate	1719 jau K
prenumeruokite	80 K	1754 K
preostanek	2436 K članka
presenteie	2092 K
prethodnog	2362 bez K odobrenja
pretplata	2374 K
pretplati	2342 hvala na K
pretplatite	80 K se	2310 K se već od	2370 K se
pretplatnici	50 K mogu	2355 samo K	2374 K
pretplatnicima	2310 dostupan samo K	2310 dostupan je samo K	2310 dostupan je K	2310 dostupno samo K	2322 samo K	2355 samo K
pretplatnik	50 kao K	80 postanite K	2310 već ste K	2370 postanite K
pretplatnike	2310 dostupan samo za K	2322 samo za K
pretplatu	2311 već imate K	2343 uz K	2343 K	2364 uz K
preuzeti	45 K
preuzimanje	2321 zabranjeno K	2346 zabranjeno K	2346 zabranjeno je K
preuzmite	2370 K našu
preventing	723 browser extension is K
preview	835 free K
price	927 the K of a
pridaj	51 K sa
pridajte	51 K sa	2422 K si nás	2429 K sa k nám
prihvatate	2342 prijavom K
prijavi	24 K se	2342 hvala na K
prijavili	2342 hvala što ste se K
prijavite	24 K se	2370 K se na naš	2370 K se na naše	2488 K se na
prijavo	2463 s K se	2463 s K na	2463 hvala za K
prijavom	2342 K se slažete	2342 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2448 K vir
priljubljene	2448 K vire
priljubljeni	2448 K vir
prima	2214 K lună
primajte	2363 K
primate	2357 želite da K
primati	2357 želite K
primeiro	2161 K mês
primer	292 el K mes	1023 el K mes
primo	1596 il K mese
principles	748 the thomson reuters trust K
print	713 click to K	922 will not K your	922 won't K your
prioriterad	2530 K källa
pripojte	51 K sa
pripomenul	2432 K
prisijunkite	24 K	51 K	1754 K prie mūsų
prispejte	2411 K	2429 K	2429 K aj vy
prispevek	2489 ta K
pristup	2369 K arhivi	2369 K svim
privacidad	967 política de K	1022 nuestra política de K
privacidade	2112 política de K
privacitat	270 política de K
privacy	727 see our K policy	727 to our K policy and terms	727 and the google K policy	926 our K policy
privacybeleid	1829 ons K	1870 ga je akkoord met het K
privacyverklaring	1831 K
private	60 your email will stay K
privatlivspolitik	394 K
priznaje	2373 K
priznal	2432 K
priznala	2373 K
priznao	2373 K
probe	601 K-abo
probeabo	451 K	460 wochen im K	601 K	601 das K
probeer	1914 K nu	1914 K een maand
proberen	1916 gratis K
processing	727 consent to the K
prochains	1284 nos K articles
prodavnici	2335 našoj K
produce	803 not free to K	803 not cheap to K
produced	814 K by our brand
proefabonnement	1809 K	1914 neem een K	1916 K
profesor	983 es K	2186 este K
profesora	983 es K
professeur	1243 est K
professeure	1243 est K
professionista	1560 è giornalista K	1560 giornalista K
professor	267 és K	509 ist K	747 is a K	747 is an assistant K	2129 é K
professora	267 és K	2129 é K
professore	1560 è K
professoressa	1560 è K
professorin	509 ist K
profilazione	1543 i cookie di K
profitez	1186 K de	1200 K de nos offres
prohibida	981 queda K
proibida	2126 é K a
project	1264 trust K
promis	2215 a K	2215 au K
promise	925 K never to
propustite	2357 ne K
prosbu	295 máme na vás K	295 máme malou K	2386 máme malú K	2386 malú K
proseguire	1586 per K la lettura
prosil	371 K
prosila	371 K
prosili	371 K	2082 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2082 K
protejate	2208 K de dreptul de autor
provalo	1524 K gratis	1594 K gratis
provided	727 content K by a third party	778 contains content K by
provision	486 erhalten wir eine K	486 eine kleine K	558 bekommen wir eine K	558 eine K vom	580 K
provisions	486 K-links
provisionslinks	580 K
prozent	549 K rabatt
przedruk	45 K	2056 K za zgodą
przedrukujcie	45 K
przegap	2068 nie K
przekonuje	2082 K
przetisknout	45 K
przetwarzanie	2022 K danych osobowych
przez	2060 K ai
przycisk	2049 klikając K
przyznaje	2082 K
""", 'ps': """
psal	371 K
psala	371 K
""", 'pt': """
ptal	371 K se
ptala	371 K se
ptali	371 K se
ptaly	371 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1546 prima di K un commento
pubblicato	22 non sarà K	1546 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2114 o seu endereço de e-mail não será K
publicat	2208 a fost K inițial în
publication	684 is a reader-supported K	814 accurate at the time of K	814 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2551 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	964 bloqueador de K	1022 sin K
publicidade	11 a K	70 sem K	2142 depois da K
publicitat	11 la K	70 sense K	291 sense K
publicitate	11 K	70 fără K
publikovanie	2384 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	922 will not K your	922 won't K your	922 never K your	922 we may K your
published	22 will not be K	60 email won't be K	731 your email address will not be K	749 was first K by	749 was first K on	816 K under license
publishing	814 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1160 suoraan K
puis	1201 K # €
puisque	1188 K vous êtes là
pungkasnya	1513 K
punya	1462 sudah K akun
purchase	722 K through links on our site
push	540 per K
pushbericht	1868 een K bij
pushbeskeder	422 K
pushmeldingen	1819 K
pushnotiser	2541 K
pushvarsler	1967 K
pustit	336 si můžete K
pustite	77 K svoj e-naslov
puts	863 our app K
""", 'py': """
pytali	2082 K
pyysi	1184 K
""", 'qu': """
queremos	67 K conocer tu	931 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1516 già che sei K
quieras	939 cancela cuando K	1023 cancela cuando K
quitter	1188 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1895 doe de K	1895 onze K	2046 nasz K	2046 K
quizie	2046 naszym K	2046 K
""", 'ra': """
raccolta	1598 K fondi
racconta	1597 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1597 ha K
raconte	1286 K
racontez	38 K-nous	67 K-nous
rad	2371 naš K
radil	371 K
radila	371 K
radili	371 K
radzi	2082 K
radzili	2082 K
radzono	2082 K
ragino	1757 K
raise	803 help us K
rajaton	1126 K pääsy
rakendus	1048 meie K	1048 K
rakenduses	1048 K
raksti	38 K mums	67 K mums	1794 K mums
rakstiet	38 K mums	67 K mums
raksts	1795 šis K
rakstu	1793 šo K
rakstus	1795 visus K
range	855 shop the K
rappelle	1286 K
""", 're': """
reach	775 K him at	775 K her at	775 K them at	803 we would K our goal	803 we'd K our goal	925 help us K
reached	698 you've K your limit of free	746 can be K at
reacties	85 in de K	1834 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	698 # % left to K	755 is K by an ai	755 is K by ai	809 link can K this	875 free to K	875 free for all to K	926 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	679 we're asking K	756 thank you, K	803 funded by K like you	824 K' editor	856 K make this	875 thanks to our K	882 K like you	925 K like you	925 join the K	926 our K	926 funded by its K	929 appeal for K	929 K pay
reading	0 K time	690 keep K for just	690 keep K with a	690 K this post for free	694 to finish K	694 to keep K	809 to your K list	876 you're K	876 you are K	876 you've been K
reageren	6 K	1834 om te K	1850 K? mail	1850 K op dit artikel
realizarea	2195 nu a participat la K
realizzazione	1573 non ha partecipato alla K
recalled	928 K
recalls	928 K
recaptcha	700 protected by K
receba	2084 K as	2096 K no seu	2096 K todos os dias	2159 K no seu
receive	700 K email from us on behalf of	701 sign up to K	701 K emails from	727 agree to K emails	925 to K new posts
recevez	1186 K chaque	1210 K chaque	1210 K tous les	1283 K notre
recevoir	1216 K les alertes	1269 j'accepte de K
recherche	605 diese K
recherchen	605 unsere K
rechercheteam	39 unser K	39 unserem K	517 K
rechtbankverslaggever	1890 is K
recibe	930 K cada	949 K cada	949 K todas las
recibir	1011 acepto K
recipe	860 links in this K
reclamat	2215 a K
reclame	70 fără K	2213 fără K
reclamevrij	70 K
recomandat	2215 a K	2215 au K
recomenda	2162 K
reconheceu	2162 K
reconnu	1286 a K
recunoscut	2215 a K
recurring	760 K donation	927 K donation
redacteur	1851 is K	1851 is politiek K	1890 werkt als K
redactie	39 onze K	1833 mail de K	1850 contact op met onze K	1850 contact op met de K	1850 tip voor de K	1854 mening van de K	1879 K heeft geen	1914 mail de K	1914 tip de K	1915 onze K
redactor	267 és K	983 es K	2186 este K
redactora	267 és K	983 es K
redakce	327 napište do K	333 do K	333 do naší K	369 naše K	369 jsme malá K
redakci	39 naší K	369 naši K
redakcia	2430 naša K	2430 sme malá K
redakcie	2384 bez súhlasu K	2390 napíšte do K	2397 do K	2397 do našej K
redakcii	39 našej K
redakcija	1755 mūsų K	1795 mūsu K	2371 naša K	2371 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2328 javite se K	2328 pišite K	2335 našoj K
redakcijos	1729 K sutikimo
redakciju	2371 našu K
redakcja	2080 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2056 bez zgody K	2080 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1510 hubungi K	1511 K kami	1511 email K	1511 K
redaksjon	1996 vår K
redaksjonen	38 tips K	67 tips K	1995 kontakt K	1996 kontakt K
redakteur	509 ist K	518 als K	518 seit # K
redakteurin	509 ist K	518 als K	518 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	447 vores K	518 leitet die K	522 meinung der K	558 K war an der	559 nicht von der K	562 melden sie sich bei der K	582 produkte wurden von der K	605 unsere K	2570 vår K
redaktionell	582 produkte K ausgewählt
redaktionelle	489 externe K inhalte
redaktionen	396 skriv til K	2517 mejla K
redaktor	328 je K	328 , K	328 - K	2039 - K	2039 , K	2391 je K	2391 , K	2391 - K
redaktore	1774 galvenā K	1774 K
redaktorem	328 je K	2039 jest K
redaktorius	1734 K
redaktorka	328 je K	328 , K	328 - K	2039 - K	2039 , K	2391 je K	2391 , K	2391 - K
redaktorkou	328 je K	2391 je K
redaktorom	2391 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1774 galvenais K	1774 K
redaktur	1486 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1582 la K ti invia	1595 la nostra K
reenvia	49 K
refresh	790 K this page	790 K the page
regala	939 K esta nota
reggel	17 minden K
regioverslaggever	1851 is K
registe	2092 K-se para
register	690 K for free to
registered	807 K users can
registraci	341 děkujeme za K	343 po K
registrarte	949 al K
registrate	1011 K a nuestro	1021 K
registrati	1515 K per	1527 K per	1594 K gratis
registration	835 free K gives
registreer	1807 K je
registrera	2544 genom att K dig
registrere	1970 ved å K deg
registrieren	461 K sie sich
registrierung	514 K	548 mit ihrer K	549 die K ist kostenlos
registrirajte	2343 K se besplatno	2343 besplatno se K	2464 brezplačno K	2464 K se brezplačno
registrujte	368 K se	2343 K se besplatno
regrette	1286 K
regrettent	1286 K
reiseangebote	568 unsere K
rejoignez	51 K-les	51 K-nous	1220 K-nous sur	1283 K-nous	1283 K notre	1283 K nos
rejoins	51 K-les
rekao	2373 K
rekla	2373 K
reklam	70 bez K	70 nie mamy K	70 K yok	369 bez K	2080 bez K	2080 nie mamy K
reklama	2371 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1975 K
reklamelinks	74 K	429 K
reklamer	70 ingen K	447 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2055 we współpracy K
reklamsiz	70 K	2673 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2162 K
rely	918 you K on	926 we K on
remaining	698 free articles K	698 free article K	698 articles K this month	698 free stories K
remind	929 K me later
removed	731 this comment has been K
rendszeres	1452 legyen K
rendue	60 e-mail ne sera pas K
replied	928 K
reply	6 leave a K	907 just hit K	907 hit K and	907 hit K to
replying	907 K to this email
report	53 months on this K	53 months to K	794 K an error
reportage	605 diese K	1284 ce K
reportagem	39 nossa K	53 meses nesta K	2160 esta K
reportagens	2160 nossas K
reportaje	1022 este K
reported	928 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	509 ist K	518 als K	518 seit # K	744 contact the K at	745 is a K at	747 is a K	747 is a senior K	769 contact the K	769 contact our K	769 email the K	771 K	1243 est K	1486 adalah K	1959 er K i	2039 - K	2039 , K	2186 este K	2329 je K	2329 , K	2451 je K	2451 , K	2534 är K på
reportera	39 naszego K	983 es K
reporterem	39 naszym K	2039 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	509 ist K	518 als K	518 seit # K
reporterka	2039 - K	2039 , K	2329 je K	2451 je K
reportero	983 es K
reporters	39 our K	925 ask our K	926 our K	926 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	731 why are you K this	803 keep our K free	820 this K	842 more of our K	926 our K	926 this K	926 K like this	926 goes to K
reportrar	39 våra K
reports	773 K on
repost	45 K this
representa	2132 não K a opinião
representam	2114 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	749 may not be K
reproducerea	2183 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	748 K without permission	816 K in whole or in part	1241 toute K	1241 droits de K	1241 K interdite	1242 toute K	1242 droits de K	1242 K interdite
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
republish	45 K	748 K our articles	748 K this article	816 K this story	816 K our stories
republished	45 K	748 K with permission	748 is K from
required	21 K fields are marked	731 K fields are marked
research	747 is a K fellow
researcher	747 is a senior K	747 is a K
reserva	29 es K el dret
reservados	981 derechos K	2125 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	264 tots els drets K
reserve	29 K the right
reserved	627 all rights K	690 article is K for	748 all rights K	1628 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1007 K de sus autores	1007 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2114 os comentários são de K
responsabiliza	30 não se K	1007 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1007 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	594 ist K
ressortleiterin	594 ist K
rest	20 to read the K	690 to read the K of this	819 the K of this
restants	1206 articles gratuits K
reste	1207 il vous K #%	1207 il vous K # %
resultater	410 google-K
results	834 your search K	834 your google K
retrouvez	1220 K-nous sur	1250 K	1283 K-nous
rette	420 K fejl
retter	420 K fejl	420 K alle fejl	1965 vi K feil
rettigheter	1951 alle K forbeholdt
reuters	1241 avec K	1242 avec K
revelou	2162 K
revient	1270 vous K qu'à
rewritten	748 may not be published, broadcast, K
""", 'ri': """
ricamiz	2612 küçük bir K var	2612 sizden bir K var
ricercatore	1560 è K
ricercatrice	1560 è K
ricevi	1532 K ogni	1594 K ogni	1594 K la
ricordato	1597 ha K
rief	607 K
riep	1917 K
riferito	1597 ha K
riippumaton	1182 K media
riippumatonta	1181 tue K	1182 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1557 K riservata	1557 © K	1590 è vietata la K	1590 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1592 K agli abbonati
riservati	1557 tutti i diritti K	1592 K agli abbonati
riservato	1524 K ai nostri abbonati	1524 questo contenuto è K	1586 K agli utenti	1592 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	417 af en K
rocznie	2081 K
ropade	2572 K
ropar	2572 K
roper	1998 K
ropte	1998 K
roskapostia	71 ei K
round	759 our K-up
roundup	700 get a weekly K	759 our K	759 weekly K
rozhodl	371 K
rozhodol	2432 K
rozpowszechnianie	2033 K artykułu	2056 dalsze K
""", 'ru': """
rubrice	345 najdete v K
ruft	607 K
ruga	2215 îi K	2215 îl K
rugat	2215 a K	2215 au K
rugau	2215 K
rukoili	1184 K
ruled	928 K
rundbrief	78 K	513 K
""", 'ry': """
ryzykiem	83 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1998 K	2572 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2572 K
sagde	449 K
sagen	607 K
saglasnosti	2362 bez K
sagt	607 K
sagte	607 K
sagten	607 K
said	928 K
saisissez	77 K votre adresse
saken	1919 likte du denne K	1965 feil i K	1993 denne K	1993 få K	1995 les hele K	1996 denne K
saker	1993 flere K	1996 våre K	1996 alle K
saklidir	2633 tüm haklari K	2633 her hakki K
sako	1757 K
saluran	1469 ikuti K	1469 gabung di K	1511 K kami
samarbeid	1975 i K med en annonsør
samarbejde	429 i K med en annoncør
samarbete	2549 i K med en annonsör
samedi	17 chaque K
samenvatting	1892 deze K	1892 de K is
samenwerking	1879 betaalde K	1879 K met onze partner	1879 K met een commerciële
samstag	17 jeden K
samtycke	2536 ditt K
samtykke	416 dit K	416 give K	424 jeg giver K til	1961 ditt K	1961 gi K
samtykket	1961 K ditt
sang	449 K	1998 K
sanoi	1184 K
sanoivat	1184 K
sanoo	1184 K
sans	70 K pub
satin	2658 K alin
satura	1775 ārējā K
saturday	17 every K
saturdays	868 delivered K	868 delivered on K	868 sent K
sauca	1797 K
saugomos	1722 visos teisės K
savetovala	2373 K
savetovali	2373 K
savetovao	2373 K
savetuje	2373 K
savjetovala	2373 K
savjetovali	2373 K
savjetovao	2373 K
savjetuje	2373 K
savundu	2675 K
say	677 have your K	731 have your K in
saya	62 tag K
sayenizde	2673 sizin K
says	928 K
sazinies	1794 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1534 K l'app	1534 K la app	1534 K la nostra app	1594 K la nostra	1594 K l'app
schauen	604 K sie vorbei
schick	49 K ihn	49 K es	592 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	592 K sie uns	604 K sie uns
schnupperabo	601 K
schon	452 wenn sie K hier sind	452 wo sie K hier sind
schreef	1917 K
schreib	38 K uns	67 K uns	562 K uns	604 K uns	605 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	451 K sie an	492 K sie uns ihre meinung	562 K sie uns	604 K sie uns
schreibt	38 K uns	67 K uns	509 K über	509 K für	519 K seit # für	604 K uns	605 K mir unten	605 K uns unten	607 K
schrieb	607 K
schriftlicher	504 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1799 K u in	1799 K je in	1812 K je in voor	1812 K je gratis in	1913 K je hier in	1914 K je gratis in
schrijft	1851 K over	1851 K voor	1917 K
schrijver	1851 is K en	1854 mening van de K
scria	2215 K pe	2215 K în	2215 așa K
scrie	38 K-ne	67 K-ne	2212 K-ne
scrii	2212 să ne K
scriitoare	2186 este K
scriitor	2186 este K
scripts	723 unblock K
scris	2215 a K
scritto	1595 chi ha K questo	1597 ha K
scrittore	1560 è uno K
scrittrice	1560 è una K
scrive	1560 K di	1560 K per
scriveteci	38 K	67 K
scrivi	1515 K a
scrivici	38 K	67 K	1594 K
""", 'se': """
search	834 on google K
secondo	1597 K
section	55 K #g	732 in the comment K
secure	769 K drop
securedrop	769 K
securely	769 K on signal	769 K via signal	769 contact us K	769 reach us K
seda	49 jaga K
see	42 did you K it	901 if you K
segnalacelo	1594 K
segons	293 K
segueix	290 K-nos
seguici	1537 K su	1537 K anche su	1594 K
seguir	960 puedes K a	960 puede K a
segundo	2162 K
sehen	597 K sie hier.
sekarang	1510 donasi K	1510 daftar K	1510 gabung K	1510 unduh aplikasi K
sekite	1754 K mus
sekojiet	1794 K mums
selaimesi	10 K
seleciona	2150 a redação K
selected	814 K by our
selengkapnya	1460 untuk membaca K	1499 membaca artikel K
selgitas	1066 K
selitti	1184 K
selon	1286 K
semaine	17 chaque K	17 une fois par K	1285 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1023 a la K	2161 por K
semanal	78 la carta K	949 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	446 K os	700 we'll K you	769 K us a tip	1944 K inn	1995 K oss
sende	1970 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	592 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	863 our app K
seneste	419 K afsnit
sense	71 K spam
senza	71 K spam	1583 K di te non	1594 K di te non
service	1243 est chef du K	1243 est cheffe du K
serwisie	2054 w K	2069 naszym K
serwisu	2040 treści z K	2040 treść z K
seslendi	2675 diye K	2675 K
setiap	17 K pagi	1512 K bulan
setmana	290 rep cada K
setmanalment	17 K
settimana	17 ogni K	1596 alla K
settings	727 cookie K	830 cookie K	830 privacy K
setuju	43 tidak K?
setujui	1487 K cookie
seuraa	1181 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	713 K this with	713 K this post on	713 K this if you	713 K this far and wide	713 click to K	722 we may get a K
shareholders	803 not by K	926 no K
shop	827 our K	855 K our	887 in our K	887 from our K	887 our K now
shope	2397 našom e-K
shopping	860 our K links
shopu	333 našem e-K	2335 našem web K	2397 nášho e-K
should	769 story we K	769 we K look into	769 we K know about
shouted	928 K
showcase	175 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	529 jetzt tickets K:	574 K sie unsere arbeit
sier	1973 til du K opp	1998 K
siga	2105 K-nos no	2105 K-nos nas	2159 K-nos
siger	449 K
sign	24 K in	701 K up to get	761 K up	871 K up for our	871 K up to our	925 K up for our	925 K up to our	925 when you K up	925 K up now
signal	411 på K	516 auf K	516 K-kanal	1956 på K	2531 på K
signaler	1229 K une erreur
signalez	1283 K-la-nous	1283 K-le-nous
signali	2389 K
signalu	326 K	2037 K
signing	700 thanks for K up	700 thank you for K up	700 by K up, i agree	700 by K up, you agree	700 by K up you agree
silakan	1460 K login	1460 K masuk
silenced	926 refuse to be K
simply	907 K hit reply
since	679 K you're here
sini	1510 klik di K
sinirsiz	2636 K erişim
sinulle	1121 meillä on K pyyntö
site	64 ayna K	827 our jobs K	926 our K	1915 onze K
sitede	2643 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1797 K
skaityti	1719 norėdami K toliau	1719 norint K toliau	1719 K toliau galite
skaitytojai	1755 mūsų K
skaitytojams	1755 mūsų K
skelbiamas	22 nebus K
skicka	2544 genom att K	2569 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1744 K # proc	1754 K paramą
sklepem	2043 naszym K
sklepie	2043 naszym K
skontaktuj	38 K się z nami	2038 K się z nami	2038 K się z naszym	2038 K się z naszą	2038 K się z autorem	2038 K się z autorką
skreg	449 K
skrek	1998 K	2572 K
skrev	449 K	1998 K	2572 K
skribent	414 er fast K	1959 er K	2534 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	446 K til os	446 K dig op	2504 K upp dig	2569 K upp dig	2569 K till oss
skrive	21 logget ind for at K	1996 vi bør K om	1996 vi burde K om
skrivefeil	1965 funnet en K
skriver	449 K	1998 K	2572 K
skrzynce	2009 w twojej K
""", 'sl': """
slant	2571 en K
slapukais	1735 K	1753 K
slapukus	1735 K
sledite	2488 K nam
sledujte	306 K nás	359 K nás živě	368 K nás	2429 K nás
sliboval	371 K
slobodno	2370 podržite K
sluit	51 K je aan
""", 'sm': """
small	856 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	290 fes-te K	290 fes-te'n K
socia	51 hazte K	80 hazte K	930 hazte K	986 hazte K
social	482 auch bei K media
socialmediacookies	1855 K
socio	51 hazte K	80 hazte K	930 hazte K	934 hazte K	986 hazte K
sociologue	1243 est K
socios	1016 solo para K	1016 sólo para K
socis	80 feu-vos K
sodelovanju	2465 v K s partnerjem
soglasja	2482 brez K	2482 brez pisnega K
som	1993 en sak K
somebody	899 if you know K	899 K sent you this
someone	713 send this to K	899 if you know K	899 K sent you this
something	794 see K wrong	794 K is wrong	901 if we got K wrong	901 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2215 arată un K
sondajul	35 K nostru
sonderheft	568 unser K	568 das K
sondzie	2046 naszej K	2046 w K	2063 weź udział w K
sonntag	17 jeden K
sordu	2675 K	2675 diye K
sordular	2675 K
soruyor	2675 K
sostegno	1519 il tuo K ci	1519 abbiamo bisogno del tuo K	1594 il tuo K
sostenerci	1519 puoi K
sostengono	1583 ci K ogni mese
sostenitore	80 diventa K	1594 diventa K
sostenitori	1595 i nostri K
sostiene	1558 chi ci K	1595 chi ci K	1597 K
sostieni	1519 K il nostro	1519 K la nostra	1594 K il	1594 K la
sostienici	1558 K	1594 K
sostuvo	1024 K
sottolinea	1597 K
soubory	320 K cookie
souhlasu	319 bez K	362 bez K
souligne	1286 K
source	765 top K
soutenez	1191 K notre	1245 K-nous	1245 K notre	1273 en vous abonnant, vous K	1283 K-nous	1283 K notre	1283 K-le	1283 K-la
soutenir	1187 nous K	1192 pour nous K	1283 K notre
soutien	1186 votre K	1191 votre K est	1191 a besoin de votre K	1270 votre K, même
soutiennent	1270 nous K chaque mois
soutiens	1283 je K
sovelluksellamme	84 K
sovelluksemme	1130 lataa K	1182 K
sovelluksessa	1130 avaa K	1161 K
sovelluksessamme	84 K
sovellus	1130 lataa K	1130 lataa ilmainen K	1161 K	1181 lataa K
""", 'sp': """
spaltist	1959 er K	1959 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	925 can you K
specchio	64 sito K
spelregels	1834 K
spende	451 ihre K	451 mit einer K	455 deine K für	455 ihre K hilft	455 deine K hilft	455 jede K hilft	455 jede kleine K hilft	455 jede K zählt	604 deine K	604 eure K	604 K jetzt	604 K uns	608 K
spenden	451 jetzt K	451 K sie	608 K
spendenaufruf	608 K
spendenaufrufe	608 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	604 K uns
spendieren	54 K sie mir einen kaffee	604 K sie uns
spiega	1597 K
spiegato	1597 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	822 K content
sportredacteur	1890 is K
sportredakteur	594 ist K
sportredakteurin	594 ist K
sportressort	518 leitet das K
sportskommentator	1959 er K
sportverslaggever	1851 is K
spot	901 if you K
spotify	2647 K'da
spotted	901 if you've K
spottete	607 K
spravodajcom	2391 je K
sprijinul	2212 K tău	2212 avem nevoie de K	2213 K tău
spune	38 K-ne	67 K-ne	2212 K-ne	2213 K-mi mai jos	2215 K
spunea	2215 K
spuneau	2215 K
spurgte	449 K
spurte	1998 K
spus	2215 a K	2215 au K
""", 'sq': """
squadra	1595 la nostra K
""", 'st': """
staat	1917 K er
stabilito	1597 ha K
stadsverslaggever	1890 is K
stammt	590 K von einer ki
stand	925 K with us
standards	748 our K: the	824 our K team
starred	60 K fields
starting	888 tickets K at
statement	909 forward-looking K
statements	909 forward-looking K	909 forward looking K
stay	790 K with us for
ste	2386 keď K už tu	2447 ker K že tu
stede	42 var du til K
stelde	1917 K
stellen	568 wir K ein
stellenangebote	528 aktuelle K
stellenmarkt	528 unserem K
stellenportal	568 unserem K	568 unser K
stemme	417 ai-K
steuerlich	544 K absetzbar
steun	1799 uw K	1803 met jouw K	1803 met uw K	1803 K ons met	1846 K ons	1914 K ons	1914 K onze	1914 jouw K
stiahnite	2429 K si
stichpunkte	567 die K
stillingen	439 søg K	1988 søk K
stimme	510 K
stjerne	60 felter med K
stod	449 K der	2572 K det
stond	1917 K
stopite	2450 K v stik z
stopspillet	83 K
store	340 app K	538 im app K	827 our K	887 in our K	887 from our K	2403 app K
stories	15 free K	698 free K left	744 for more K like this	807 access to all our K	820 K like this	842 more of our K	926 our K	926 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	690 to read the full K	698 free K left	698 last free K	704 read this K in the app	713 share this K on	744 if you have a K to tell	744 email your K to	769 K for us	809 save this K	819 this K	819 the full K	820 this K	820 a K like this	821 this K	926 this K	926 K that took us
straight	700 K to your inbox	866 emailed K to you
straipsniai	1746 nemokami K	1750 geriausi K jūsų
straipsnis	1750 nemokamas K	1755 šis K
straipsnius	1746 nemokamus K
streszczeniu	2060 o K ai
striga	2215 K
strigat	2215 a K	2215 au K
strigau	2215 K
strinjate	43 se ne K	43 se K
strona	2021 ta K używa
studio	814 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1887 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1887 K een mail	1887 K ze naar
""", 'su': """
subliniat	2215 a K
submitting	700 by K your email
subscreva	2096 K a nossa	2096 K as
subscribe	690 K to continue reading	690 K to read the full	690 to continue reading, K	690 K to get access	690 K for full access	690 K to unlock	690 already K?	700 K to our free	700 K to our weekly	700 K to our daily	700 K for more	717 K to our channel	717 K to our podcast	753 K to the podcast	753 K to our podcast	807 if you already K	807 K now for	831 K here	831 K below	925 K to our	925 K today	925 K now	925 K to get	925 K for free
subscribed	800 you are now K to	852 you have K
subscriber	50 as a K	677 become a K	690 already a K	690 this is a K-only	692 existing K	807 K-only article	807 K-only story	807 K-only content	807 not a K?	827 K event	835 K account	925 becoming a paid K	925 free or paid K
subscribers	50 K can	50 K may	690 this article is for premium K	690 for K only	690 exclusively for K	690 is exclusive to K	690 for paying K	690 for paid K	690 is for K	690 are for K	690 only K can read	692 existing K	807 exclusive to our K	807 exclusively to K	837 K can comment	875 thanks to our K	926 our K	929 K
subscribing	690 by K to our	700 by K, you agree	877 consider K	925 consider K
subscription	690 off annual K	690 off an annual K	690 your K helps	690 K is being used on another	690 upgrade your K	690 sign up for a K	690 purchase a paid K	807 your K supports	807 your K makes	807 our K offers	807 our K options	835 without a K	877 consider a K	927 annual K	929 K
subscriptions	929 K
subscriptor	258 ja n'ets K	290 fes-te K	290 fes-te'n K
subscriptors	50 els K poden	258 només per a K	282 gràcies als K	285 exclusiu per a K	294 K
subscrit	281 K al nostre
subscriu	80 K-te	290 K-te
subscriure	281 en K't
subskrybenci	50 K mogą	2066 tylko K	2080 nasi K	2083 K
subskrybent	50 jako K
subskrypcja	2083 K
subskrypcje	2083 K
subskrypcji	2052 w K	2074 w K
substack	690 in the K app	929 K
substacks	929 K
subvention	1270 aucune K et
succes	2169 te-ai abonat cu K
successfully	852 K subscribed
sued	928 K
suglasnosti	2362 bez K
suite	1273 pour lire la K	1273 lire la K ?
suivez	1220 K-nous sur	1283 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1021 K al	1021 K
summary	821 this K
sunday	17 every K	759 our K email
sundays	17 on K	868 sent K
suosikiksi	1147 K
suositteli	1184 K
suport	282 amb el teu K podem	282 ens donen K cada mes	290 dona'ns K	290 el teu K	291 ens donen K
suporta	2109 o seu browser não K
support	684 please K us	684 your K, no matter how small	684 K our work by	684 to K my work	684 you can K us	723 your browser does not K	803 K fact-based	925 K us	925 K our	925 K my work	925 K this work	925 your K	925 we ask you to K	925 K the show
supporta	1541 il tuo browser non K
supported	723 your browser is not K	926 reader-K	926 reader K	926 member-K	926 listener-K
supporter	925 become a K
supporters	875 thanks to our K	882 K like you
supporting	684 please consider K	925 consider K
survei	1511 K kami
survey	35 our K	35 our reader K	731 reader K	731 take our # minute K	731 two-minute K	732 short K	925 take our K
suscribirte	946 al K
suscribite	80 K	1011 K a nuestro	1021 K
suscripciones	1025 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	939 ya soy K	939 ya eres K	1021 hazte K
suscriptora	1021 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	940 exclusivo para K	940 sólo para K	940 solo para K	1022 nuestros K	1025 K
susisiekite	38 K su mumis	1754 K su mumis
sustaining	760 K member	925 K member	925 become a K
sustenta	2160 que K o
sutikimo	1722 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2572 K
svarar	1996 vi K alle
svarbiausius	1753 K savaitės
svarede	449 K
svarer	1996 vi K alle
svarte	1998 K
svideo	2325 K vam se tekst
svobodno	2488 podprite K
svobodnou	368 podpořte K
svoju	2314 K e-mail	2314 K mejl	2342 K e-mail
""", 'sw': """
swish	2546 via K
swisha	2569 K en gåva	2569 K oss	2569 K gärna	2569 K till #
""", 'sy': """
syndicated	816 auto-generated from a K feed	816 published from a K feed	816 K feed
syndication	816 our K team
syntetisk	417 K stemme	1962 K stemme
""", 'sz': """
szerint	1455 K
""", 'ta': """
taalfout	1834 K
taasavaldada	45 K
tady	295 když už jste K
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
tahun	1512 per K
takes	807 free and K less than
takip	2623 bizi K edin	2623 K et	2642 x'te K	2658 K edin	2672 bizi K edin
takk	1970 ja K, jeg vil
takket	447 K være dig	1996 K være deg
taloustoimittaja	1152 K
talsyntes	2537 K
tamamini	20 haberin K	20 yazinin K	2672 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1513 K
tanggung	1508 menjadi K jawab penulis
tanpa	71 K spam
tapana	1184 K sanoa
tapkite	1754 K nariu
tarafindan	2644 yapay zeka K	2644 yapay zekâ K
tarayiciniz	10 K
targeting	778 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1423 külső K
tarvitsee	1181 K sinua	1181 K tukeasi
tarvitsemme	1181 K apuasi	1181 K tukeasi
tasuta	1055 K konto
tavsiye	2675 K etti	2675 K ediyor
""", 'te': """
te	2642 'i x'K
teada	38 anna meile K	67 anna meile K
team	926 our K	1915 ons K
teatas	1066 K
teavitused	1049 K
techredacteur	1890 is K
tegasnya	1513 K
tehisaru	1045 K abil	1045 tegi K	1061 K abil
tehisintellekt	1045 K
tehisintellekti	1045 K abil	1061 K abil
teica	1797 K
teigia	1757 K
teil	575 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	604 K sie uns
teilnehmen	528 jetzt K
teilte	607 K mit	607 K der	607 K die
tekrarladi	2675 K
tekst	20 cały K	20 ceo K	1892 deze K	2080 ten K	2343 ceo K	2371 ovaj K
tekstove	2369 sve K
tekstovima	2354 svim K	2369 svim K
teksty	2080 nasze K
telefon	422 på din K
telefoni	1049 otse K	1049 otse oma K
telegram	16 K	175 K	209 K канал	209 канал в K	265 canal de K	326 K	411 på K	411 K-kanal	482 unseren K-kanal	516 auf K	516 K-kanal	561 unserer K-gruppe	634 K	717 join our K	717 our K channel	925 join our K	959 nuestro canal de K	1251 canal K	1251 groupe K	1564 canale K	1849 K-kanaal	1956 på K	1956 K-kanal	2037 K	2105 nosso canal no K	2184 canalul de K	2235 мы в K	2235 наш K-канал	2235 в нашем K	2235 новости в K	2256 K	2256 K-канал	2256 K-канале	2327 K	2327 K-u	2359 K kanalu	2389 K	2449 K	2531 på K	2531 K-kanal	2638 K	2689 ми в K	2689 наш K-канал	2689 у нашому K	2709 K	2709 K-канал	2709 K-каналі	2809 kênh K
telegrama	2037 K
telegrame	2389 K
telegrami	1040 K kanaliga
telegramie	2037 K
telegramis	1040 K
telegramissa	1148 K
telegramkanaal	1849 K
telegramkanal	2531 K
telegramon	1419 K
telegramu	326 K	2327 K	2449 K
teljes	20 K cikk
tell	67 ? K us	824 K us	920 . K us your	920 ? K us your	920 . K us how	920 ? K us how	920 . K us what	920 ? K us what
telli	80 K leht	1063 K kohe
tellija	1027 oled juba K
tellijad	50 K saavad	1059 ainult K
tellijatele	1027 artikkel on K	1027 ainult K	1059 tekst on K	1059 lugu on K	1059 artikkel on K
tellimus	1067 K
tells	863 our app K
temas	983 cubre K
temat	2038 zgłoś K
tenhle	369 K text
tento	2430 K text
terangnya	1513 K
termos	2112 K de uso
terms	727 agree to our K of	727 agree to our K and	728 agree to the K
terugkijken	1894 hier K
terugluisteren	1894 hier K
teruskan	49 K
testen	451 jetzt K	451 K sie	460 für # € K	460 für # euro K
testez	1200 K-nous	1283 K-nous
testified	928 K
tetszett	1453 K a cikk
text	38 K us	67 K us	821 this K	2567 låst K
texte	578 alle K zum
texten	2540 fel i K
texter	2566 våra K	2566 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	756 K you to the	756 K you to all of you	756 K you to all who	756 K you to our
thanks	756 K to all of you who	875 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	803 will you join K	856 join K from
thema	562 K für uns
themenseite	554 unserer K
theo	2769 K dõi báo	2808 hãy K dõi	2811 K ông	2811 K bà	2811 K lời
there	42 were you K
think	731 let us know what you K	925 tell us what you K
thinking	878 if you were K of	878 if you've been K about	878 if you've been K of
thoughts	731 share your K	916 post your K	925 share your K
thousands	925 join K of
threads	326 K
threema	516 auf K
through	860 K links	860 K a link
throw	677 K in
thursday	17 every K
thursdays	17 on K	868 delivered K	868 delivered on K	868 sent K
""", 'ti': """
ticker	554 im live-K
tickets	855 K here	855 book K here	888 K as low as	888 get K from	888 like these K
ticketshop	528 unserem K
tietosuojaseloste	1137 K
tietosuojaselosteen	1162 hyväksyt K
tijeku	2342 budite u K
tikkie	1916 K
tiktok	16 K	566 inhalt von K	634 K
tiktokon	1419 K
tiktoku	2327 K	2449 K
til	446 vær med K
tilaa	80 K nyt	1181 K nyt
tilaaja	50 K voi	1125 oletko jo K
tilaajamme	1182 K
tilaajana	50 K voit	1125 jatka lukemista K	1125 K pääset	1125 K voit	1125 koko juttu K
tilaajat	50 K voivat	1173 vain K	1185 K
tilaajille	1125 vain K	1173 on K
tilaamalla	1162 K hyväksyt	1165 K
tilauksen	1128 voit peruuttaa K
tilaus	1185 K
tilbage	435 gratis artikel K
tilgang	1995 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2493 vi har en bön K dig	2569 ge en gåva K oss
tillade	2572 K
tillatt	1985 ikke K å gjengi
tilmeld	384 K dig vores	424 ved at klikke på K	446 K dig vores	446 K dig her	446 K dig gratis
tilmelde	424 ved at K dig
tilmelding	424 ved K
tim	2335 naš K
tin	78 bản K	2812 bản K
tine	2200 fără K nu
tip	38 K os	67 K os	396 K os	396 har du et K	446 K os	677 K your	1886 app je K
tipeee	1245 K
tipline	769 our K	902 our K
tipp	562 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	769 news K	1942 K oss	1942 har du et K	1995 K oss	2517 har du ett K	2518 har du K
tipsa	38 K oss	67 K oss	2569 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	373 en lille K at bede	1919 en liten K å be
""", 'tl': """
tl	2674 # K
""", 'to': """
to	57 from us K you
today	761 join K	925 chip in K	925 sign up K	925 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1917 gaf K
toestaan	1891 cookies K
toestemming	1830 K te geven	1855 je K nodig	1855 uw K nodig	1855 geef K	1882 overname zonder K	1891 geen K gegeven	1906 tekst mag zonder K
toeta	1052 K meid	1063 K meid
toetage	1063 K meid
toetus	1052 sinu K	1063 sinu K	1063 teie K
toho	42 byli jste u K
toimetaja	1042 K
toimetus	1064 meie K
toimetusele	39 meie K
toimintaamme	1181 tue K
toimittaja	1152 lehden K	1152 politiikan K	1152 vapaa K	1152 on K
toimittajallemme	39 K
toimittajamme	1182 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1182 K
toimituksemme	1182 K
toimitusta	1181 tue K
toisti	1184 K
told	928 K
torjui	1184 K
toteaa	1184 K
totesi	1184 K
touch	677 get in K	744 get in K with our
""", 'tr': """
trabaja	983 K en
trabajo	934 si te gusta nuestro K	1022 nuestro K
trabalho	2151 valoriza o nosso K	2160 nosso K
tracking	830 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	451 K sie hier	604 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1227 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1914 K ons
traktir	54 K kopi	54 K saya kopi	1497 K kami
transcript	821 this K
transferred	728 personal data may be K
translated	754 this article was K
transmettez	49 K-le
transmis	2215 a K
transparenzhinweis	504 K
tratamento	2112 K dos seus dados
tratamiento	967 K de tus datos
trattamento	1544 K dei dati
travail	1284 notre K
tredje	2536 K part
trenger	1922 vi K din støtte	1995 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2457 naše spletne K
trgovini	2335 našoj K	2457 naši spletni K	2457 naši K
trial	690 your free K	925 start your free K	925 start a free K	927 free K
tribunais	2129 cobre K
tribunales	983 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	881 will be K
trust	918 you K
trusted	765 K source
""", 'tu': """
tuesday	17 every K
tuesdays	868 sent K
tuit	9 este K
tukesi	1181 K
tukijaksi	1181 ryhdy K
tulisan	1511 K ini
tulisnya	1513 K
tunnistas	1066 K
tunnus	1169 luo K	1181 luo K
tuo	1583 il K #x#
tuomitsi	1184 K
turn	918 you K to
tutur	1513 K
tuturnya	1513 K
""", 'tv': """
tvirtina	1757 K
tvrdi	2373 K
tvrdil	371 K
tvrdila	371 K	2373 K
tvrdio	2373 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	928 K
twice	881 will go K as far
twierdzi	2082 K
twitter	713 share on K	717 follow him on K	717 follow her on K	717 follow them on K	717 follow on K	2642 K'da takip
twitteris	1040 K
twitterze	2018 na facebooku i K
""", 'ty': """
tygodniowo	2081 K
tygodniu	17 raz w K
typo	794 spot a K
""", 'ub': """
ubegrenset	1928 K tilgang
""", 'uc': """
ucap	1513 K
ucapnya	1513 K
""", 'ud': """
udbyder	416 ekstern K
udfyldes	399 skal K
udtalte	449 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	448 om K
""", 'ui': """
uitgeschakeld	1827 javascript is K
uitschrijven	1812 op elk moment K
uitzending	1894 de K hieronder
""", 'uj': """
ujar	1513 K
ujarnya	1513 K
""", 'uk': """
uken	1997 i K
uker	1995 prøv # K
""", 'ul': """
ulubionych	2036 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	723 video K
unbegrenzt	548 alle artikel K
unbegrenzten	575 K zugriff	575 K zugang
unbegrenzter	548 K zugang
undrade	2572 K
uneix	51 K-t'hi	290 K-te
unesite	77 K svoj e-mail
ungkap	1513 K
ungkapnya	1513 K
uniquement	1270 nous vivons K grâce
unisciti	51 K a loro	51 K	1594 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	690 get K access	690 K digital access	692 K access for	835 K reading	835 want K access
unlock	20 K this	690 K the rest
unser	605 K ziel	605 K team
unsere	36 K leser	74 über K links	474 K app	571 K neue app	574 durch K leser	604 können sie K	605 K leser	605 K texte
unserem	35 K quiz	460 mit K abo	528 in K shop	528 K online-shop	561 K kanal	568 K shop	602 in K shop	602 jetzt in K
unseren	36 K lesern	528 K shop	568 K online-shop	605 K lesern	605 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	474 in K app	538 K app	554 lesen sie auf K	571 K neuen app	605 K arbeit
unseres	528 K teams
unsubscribe	700 K at any time	700 K anytime	831 K whenever
unterschied	545 machen einen K	545 macht einen K
untuk	1510 masuk K
unutmayin	2658 K
""", 'up': """
upcoming	827 our K
updates	58 receive K by email	700 get K by email	790 check back for K	790 refresh for K
upgrade	690 K to paid	690 K to read	690 behind the paywall. K
upgrading	877 consider K
upitala	2373 K
upitao	2373 K
upitnik	2339 K
upozorava	2373 K
upozorila	2373 K
upozorio	2373 K
upozornenia	14 K	2403 K
upozornil	371 K
upozornila	371 K
uppgav	2572 K
uppger	2572 K
uppmanade	2572 K
ups	929 pop-K
""", 'ur': """
urednica	2329 je K	2329 , K	2451 je K	2451 , K
urednik	2329 je K	2329 , K	2451 je K	2451 , K
urged	928 K
urheilutoimittaja	1152 K
urteilte	607 K
""", 'us': """
us	38 dm K	67 dm K
use	922 will not K your	922 won't K your	922 we may K your
""", 'ut': """
utbrast	2572 K
utilisation	1227 K de cookies	1227 K des cookies	1227 conditions générales d'K
utilisons	1226 nous K des cookies
utilitza	270 K galetes
utilitzem	270 K galetes
utilizamos	966 K cookies	2111 K cookies
utilizza	1543 questo sito K i cookie	1544 K cookie
utilizziamo	1543 K i cookie
utrzymujemy	2080 K się
uttalte	1998 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1062 meie K
uudiskiri	1030 telli meie K	1050 K	1063 telli K	1064 meie K	1067 K
uudiskirja	1050 K
uudiskirjaga	1030 K	1050 K
uudiskirjast	1050 K
uudistes	1039 google K
uutisemme	1179 K
uutisilmoitukset	1160 K
uutisissa	1147 google K
uutiskirje	78 K	1128 tilaa K	1163 K	1181 tilaa K	1185 K
uutiskirjeemme	78 K	1128 K	1182 K
uutiskirjeen	78 K	1162 tilaamalla K	1163 K
uutiskirjeet	1163 K
""", 'uv': """
uvedl	371 K
uvedla	371 K
uviedla	2432 K
uviedol	2432 K
""", 'uy': """
uyardi	2675 K
uyariyor	2675 K
uygulamamiz	2620 mobil K	2673 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2620 K indirin	2620 K indir	2620 mobil K	2672 K indir
uygulamasini	2649 K
uygulamayi	2621 K indir	2621 K indirin
""", 'uz': """
uzviknuo	2373 K
""", 'va': """
vaati	1184 K
vaativat	1184 K
vacancies	785 our current K	785 our K
vacatures	1860 onze K	1860 alle K in
vacaturesite	1893 K	1893 onze K
vakuutti	1184 K
valfri	2496 swisha K summa	2569 swisha K	2571 K summa
valgfritt	1922 vipps et K	1995 vipps K
valittaa	1184 K
valitti	1184 K
vallotta	1455 K
vapaasti	45 lainata K
var	42 K du der
vare	2570 tack K er	2570 tack K dig
varnade	2572 K
varnar	2572 K
varoittaa	1184 K
varoitti	1184 K
varoval	371 K
varovala	371 K
varsel	1967 K
varsler	1967 K	1967 push-K
varslinger	14 K
varuje	371 K
vas	2347 bez K	2371 bez K
vastasi	1184 K
vastasivat	1184 K
vastaus	21 peruuta K
vayas	931 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2571 i K
vedomosti	2401 svoje K
velden	60 K met een ster
ven	446 del med en K
vendredi	17 chaque K
venn	1995 del med en K
ventana	969 se abre en una K nueva
veraltet	487 ihr browser ist K
verantwoordelijk	30 niet K	1879 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	558 ist der anbieter K	558 der anbieter selbst K
verarbeitung	541 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1800 voor je K gaat	1807 lees K met	1807 K lezen?	1809 om K te lezen	1875 gratis K met	1899 lees gratis K	1911 help ons K
verdi	2675 karar K	2675 söz K	2675 diye yanit K	2675 yanit K	2675 cevap K
vereiste	21 K velden zijn	1833 K velden
verfasser	522 meinung der K
verfassers	522 meinung des K
vergoeding	1879 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1915 dit K	1915 goed K
verhalen	1875 toegang tot alle K	1913 K in je mail	1915 onze K
verhindert	489 ein skript K
verileriniz	2627 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1917 K
verktyg	2537 hjälp av ett ai-K
verlag	545 kein K	605 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1827 je browser is K
verpassen	604 K sie
verscheen	1844 dit artikel K eerder	1882 versie van dit artikel K	1882 stuk K eerder	1882 artikel K ook	1906 dit artikel K eerst	1906 dit stuk K eerst
verschenen	1882 artikel is eerder K op	1882 artikel is eerder K in de krant
verschenken	604 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1890 doet K vanuit
verslaggever	39 onze K	1850 onze K	1851 is K	1851 is politiek K	1890 is medisch K	1890 werkt als K
verslaggevers	39 onze K	1887 onze K
vertaling	1892 deze K
verteiler	513 K
vertelde	1917 K
vertelt	1917 K
vertraulich	517 redaktion K	592 K hinweise
verwenden	489 wir K cookies
verwendest	487 K einen adblocker
verwendet	489 diese website K cookies	489 diese webseite K cookies
verwendung	566 K von cookies
verzi	336 audio K
verzii	2400 audio K
verzoek	1800 een klein K
vesti	2313 K na mejl
vestima	2327 google K
""", 'vi': """
viber	16 K	175 K	209 канал във K	634 K	2256 K	2327 K	2327 K-u	2449 K	2709 K
viberen	1419 K
viberi	2389 K
viberju	2449 K
viberu	326 K	2327 K
viberze	2037 K
vidare	49 skicka den K	49 skicka K	49 send den K	2499 för att läsa K	2569 läs K för
videa	40 fotky a K	2453 ogled K
videli	2331 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	517 fotos oder K	566 laden des K	569 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	379 for at læse K	446 læs K for	1925 for å lese K	1995 les K for
vidjeli	2331 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	704 K in app
viewers	882 K like you
views	30 K of	698 free K left	916 share your K
vigtigste	444 ugens K	444 dagens K
viikko	17 joka K
viikossa	1183 K
vijesti	2313 K na e-mail
vijestima	2327 google K
vikala	2373 K
vikali	2373 K
vikao	2373 K
viknula	2373 K
viknuo	2373 K
viktigaste	2566 veckans K	2566 dagens K
viktigste	1993 ukas K	1993 dagens K
vill	2544 ja tack, jag K
vincoli	1596 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1972 på K	1995 K et	1995 K oss	1995 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	604 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1516 K che sei qui
visualiser	1256 K les contenus
visualizzare	1543 per K questo contenuto
vivons	1270 nous K grâce à nos	1270 nous ne K que
""", 'vo': """
voice	916 add your K	926 our K
volal	371 K	2432 K
volala	371 K
volali	371 K
volg	1823 K ons op	1823 K ons via	1914 K ons
volgende	21 in deze browser voor de K
volgens	1917 K
voor	1812 meld je aan K	1875 veel meer K #
voorbehouden	1844 alle rechten K
voordat	1800 K je gaat
voorkeursbron	1848 K
voorkeursbronnen	1885 K
vorbehalten	460 abonnenten K	504 alle rechte K
vorbei	604 schau K
vores	35 K quiz	84 i K app	84 med K app	386 hent K app	386 i K app	446 støt K	446 hent K	447 K app
vorgelesen	533 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1186 K don	1191 K don nous	1245 K don	1283 K aide pour
vous	18 sans K	1284 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1800 hebben we een gunst te K	1800 we willen je iets K
vriend	80 word K	1914 word K
vrijdag	17 elke K
vroeg	1917 K
""", 'vs': """
vsebin	2475 do vseh K
vsebina	2453 zunanja K
vsebine	2453 zunanje K	2453 te K
vsebino	9 to K	2453 zunanjo K
vstupenky	333 K na naši
""", 'vu': """
vuodessa	1183 K
vurguladi	2675 K
""", 'vy': """
vygenerovala	350 K ai	2413 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	318 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1734 K redaktorius
vyriausioji	1734 K redaktorė
vytvorila	2413 K ai
vyzval	371 K
vyzvala	371 K
""", 'wa': """
waardeer	1872 K dit artikel
waardeert	1872 dit artikel K
waardevol	1800 vond je dit artikel K
waarschuwt	1917 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	607 K vor
warned	928 K
warns	928 K
warnt	607 K
warnte	607 K
warst	42 K du vor ort
wartawan	39 K kami	1486 adalah K
washington	747 is a K
waszych	2058 z K wpłat	2080 z K wpłat
""", 'we': """
we	803 K have you.
webbplats	2514 denna K använder cookies
webinar	528 zum K	641 δωρεάν K	641 το K μας	641 K μας	1860 ons K	2043 nasz K	2335 naš K	2457 naš K
webinarimiza	2645 K
webshop	602 in unserem K	1860 onze K
webshopu	2335 našem K
website	393 dette K bruger	605 unsere K	926 our K	1906 niets van deze K
webwinkel	1860 onze K	1893 de K van	1893 het boek in de K
wednesday	17 every K
wednesdays	868 delivered K	868 delivered on K	868 sent K
week	17 once a K	17 each K	17 elke K	927 a K	927 per K	1916 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	700 sign up for our K	759 our K email	759 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	916 K in
weiter	460 lesen sie sofort K
weitere	554 K texte finden sie
weitergegeben	573 wird nicht K
weiterlesen	20 K	460 K mit	460 jetzt K	460 diesen artikel K	460 kostenlos K	460 mit plus K	487 mit werbung K
weitermachen	574 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	583 K nur mit
weiterzulesen	460 um K
weken	1916 K voor
werbeblocker	487 deaktivieren sie ihren K
werbefrei	70 K	605 K
werbelink	580 K
werbelinks	74 K	580 K
werbevereinbarung	468 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	548 alle texte ohne K	548 abo ohne K	605 ohne K
werde	604 K teil
werden	51 . K sie eine	604 K sie teil
werk	1915 ons K
werken	1893 kom K bij
wersja	2 K audio
wesprzyj	2003 K nasze	2058 K	2079 K nas	2079 K nasze	2079 K naszą	2079 K mnie
weten	38 laat het ons K	67 laat het ons K	1833 laat het ons K	1914 laat het ons K	1917 laat K
wetenschapsredacteur	1890 is K
""", 'wh': """
whatever	925 chip in K
whatsapp	16 K	38 K us	67 K us	175 K	209 K канал	265 canal de K	265 al teu K	265 a K	326 K	411 på K	411 K-kanal	474 K-kanal der	482 unser K-kanal	482 unserem K-kanal	482 unseren K-kanal	482 zum K-kanal	482 K-kanal von	516 auf K	516 per K	516 K-gruppe	516 bei K	561 unserer K-gruppe	634 K	713 share on K	713 share via K	717 join our K	717 join us on K	717 our K channel	717 updates on K	902 our K tip line	902 our K tipline	902 our K number	902 our K line	902 our K	925 join our K	959 nuestro canal de K	1148 K-kanavaa	1251 chaîne K	1251 canal K	1251 sur votre K	1251 groupe K	1511 K kami	1564 canale K	1564 gruppo K	1564 su K	1564 numero K	1849 K-kanaal	1849 K-groep	1849 via K	1849 op K	1886 in je K	1886 stuur ze via K	1956 på K	1956 K-kanal	2017 kanał na K	2037 K	2105 nosso canal no K	2105 nosso canal do K	2106 grupo do K	2184 canalul de K	2184 direct pe K	2256 K	2327 K	2327 K-u	2359 K kanalu	2389 K	2449 K	2531 på K	2531 i K	2531 K-kanal	2638 K	2709 K
whatsappa	2037 K
whatsappe	2389 K
whatsappgroep	1849 K
whatsappi	1040 K kanaliga
whatsappie	16 K	2037 K
whatsappiin	1148 K
whatsappis	1040 K
whatsappissa	1148 K
whatsappkanaal	1849 K
whatsappkanal	2531 K
whatsappon	1419 K
whatsappu	16 K	326 K	2327 K	2389 K	2449 K
while	679 K you're here
whitelist	723 K our site	723 K this site	723 K us
""", 'wi': """
widerruf	573 K finden sie
widerrufen	469 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	713 opens in new K	713 opens in a new K
winkel	1893 onze K
winning	747 is an award-K
wirtschaftsredakteur	594 ist K
wirtschaftsredakteurin	594 ist K
wirtschaftsressort	518 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	517 K sie mehr
withdraw	728 K your consent
without	18 K you	18 K your	926 K you
""", 'wo': """
woche	17 jede K	606 pro K
wochen	548 # K für	548 vier K für	606 K lang
word	80 K lid	1799 K lid	1803 K lid en	1846 K lid
work	925 back our K	926 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	731 K to us at	925 K to us
writer	745 is a staff K for	745 is a senior K at	747 is a staff K	747 is a senior K	747 is a K
writes	747 K about	773 K on	928 K
writing	814 correct at the time of K
written	747 has K for
wrote	928 K
""", 'ws': """
wsparcia	2080 waszego K	2080 twojego K
wsparcie	2004 twoje K	2079 twoje K pozwala	2079 twoje K pomaga	2079 twoje K jest dla nas
wsparciu	2003 dzięki twojemu K	2080 dzięki K	2080 waszemu K
wspieraj	2058 K	2079 K nas
wszystkich	2065 K treści	2065 do K artykułów	2065 do K tekstów
""", 'wu': """
wurde	510 text K	567 das audio K
""", 'wy': """
wydanie	80 kup e-K	2078 kup e-K	2078 e-K
wydarzenie	2043 nasze K
wydawcy	2056 bez zgody K	2056 za zgodą K
wyjdziesz	2000 zanim K
wykup	80 K
wymagane	21 K pola są	2024 pola są K
""", 'x': """
x	1583 #K#
""", 'ya': """
yakiniyor	2675 K
yalvardi	2675 K
yalvariyordu	2675 K
yaniti	21 K iptal et
yanitladi	2675 K
yanitlayin	2658 K
yapabilir	2658 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2617 giriş K
yapay	2644 K zeka ile	2644 K zekâ ile
yapilamaz	2633 alinti K
yapin	24 giriş K	2658 giriş K	2672 bağiş K
yapmak	6 yorum K
yardim	2672 bize K edin
yardimiyla	2663 yapay zeka K	2663 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2662 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2633 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2641 K	2641 köşe K
yazdi	2675 K	2675 diye K
yazin	38 bize K	67 bize K	2639 bize K	2658 K	2672 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2675 K
yazmak	6 yorum K
""", 'ye': """
year	927 a K	927 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2674 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	175 K	489 inhalte von K	566 inhalt von K	634 K	717 on K for more	717 on K for the	1511 K kami	2709 K	2769 kênh K của
youtubeu	2327 K
youtubu	2449 K
""", 'za': """
za	2343 K # €	2406 K # €	2464 K # €
zaak	1850 meer over deze K
zaakceptuj	2040 K pliki cookie
zabranjeno	2346 K kopiranje
zabronione	2033 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2406 článkov K	2406 články K
zadejte	77 K svůj e-mail
zahlasujte	353 K	2416 K
zahtevana	21 K polja
zahtevao	2373 K
zahtijevao	2373 K
zainstaluj	2011 K naszą aplikację	2012 K aplikację
zajednici	2359 viber K
zalo	2767 quan tâm K
zalogowani	2024 tylko K
zalogowaniu	2006 dostępny po K	2006 dostępna po K
zalogowanych	2047 tylko dla K
zaloguj	24 K	2007 K się, aby	2007 K się aby
zamkniesz	2000 zanim K
zamolila	2373 K
zamolili	2373 K
zamolio	2373 K
zamudite	2478 ne K
zanechte	77 K nám e-mail
zapewnia	2082 K
zapisal	2491 je K
zapisz	2009 K się na nasz	2079 K się na	2079 K się do
zapraszali	2082 K
zaprenumeruj	80 K
zaradi	2468 K vas	2489 K vas
zaregistrujte	343 zdarma se K	343 se zdarma K	343 zdarma K	343 K se zdarma	2406 K sa zadarmo	2406 K sa
zarejestrowanych	2047 tylko dla K
zarejestruj	2007 K się, aby	2079 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2036 K źródeł
zavisi	2370 K od vas
zavolal	371 K
zavolala	371 K
zaznacza	2082 K
""", 'zb': """
zbierka	2433 K
""", 'zd': """
zdarma	343 článků K	343 články K
""", 'ze': """
zegt	1917 K
zei	1917 K
zeptal	371 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2215 K
zicea	2215 K
ziedojums	1798 K
zitten	1915 we K ook op
""", 'zk': """
zkuste	299 K první měsíc	368 K první měsíc
""", 'zn': """
znalosti	337 své K
znanje	2339 svoje K	2339 svoje K u	2460 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2393 K tohto obsahu	2393 K obsahu	2393 K príspevku
zondag	17 elke K
zonder	71 K spam	1872 K jouw steun	1872 K uw steun
zostanie	2024 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	328 , K
zpravodajem	328 je K
zpravodajkou	328 je K
""", 'zr': """
zrezygnuj	2007 K w każdej chwili	2081 K w każdej chwili
""", 'zu': """
zuerst	583 text ist K	600 text wurde K
zufolge	607 K
zugang	460 noch keinen K
zugeschickt	472 per e-mail K	472 per mail K
zugestimmt	489 externen diensten nicht K
zusammenarbeit	558 beitrag ist in K	558 artikel ist in K	558 text ist in K
zusammenfassung	511 K
zustimmung	489 K jederzeit	490 ihre K	490 mit ihrer K
""", 'zv': """
zvali	371 K
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
digitalno
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
pristup
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
publikovanie
publisert
publish
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
pustite
puts
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
tekstove
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
  588),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  683),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 739))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1634), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1634),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1634),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1649),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1691),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1691), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1691),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1691), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2849),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2860), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2868))

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
