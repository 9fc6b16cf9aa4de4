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
correction	c0	correction	0
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
# (# ratings	946
# (# reviews	946
# (# votes	946
# comentarii	2464
# comentario	1020
# comentarios	1020
# comentaris	282
# comment	782
# commentaire	1321
# commentaires	1321
# commenti	1677
# commento	1677
# comments	782
# euro el primer mes	294
# from # ratings	946
# from # reviews	946
# from # vote	946
# from # votes	946
# glasov	91
# glasova	91
# hlasov	91
# komentar	1607
# komentarai	1970
# komentarze	2269
# komentarzy	2269
# komment	1542
# kommentaari	1125
# kommentar	405	501	2187	2844
# kommentare	501
# kommentarer	405	2187	2844
# kommentti	1231
# kommenttia	1231
# like for this post	946
# like for this reply	946
# likes for this post	946
# likes for this reply	946
# min	763
# min de lectura	1027
# min de leitura	2366
# min di lettura	1684
# min leestijd	2085
# min. lesezeit	508
# of # people found this helpful	946
# out of # (# ratings	946
# out of # (# votes	946
# out of # based on # reviews	946
# oy	91
# people found this helpful	946
# people like this	946
# person found this helpful	946
# ratings	946
# reactie	2078
# reacties	2078
# reviews	946
# saniye geri	3007
# saniye geri sar	3007
# saniye ileri	3007
# saniye ileri sar	3007
# stars (# votes	946
# stars from # reviews	946
# stars from # votes	946
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
# yorum	2956
""", '#+': """
#+ gamble responsibly	942
""", '$#': """
$# at amazon	976
$# at walmart	976
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2499
a kommentek nem szerkesztett tartalmak	1542
a lire aussi	1325
a message from our sponsor	773
a nossa loja	2411
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	2963
aa aa aa	92
aanbevolen	2082
aanbevolen artikelen	2082
aanbevolen voor jou	2082
aangeboden door	2072
aanmelden	2052
aanmelden nieuwsbrief	2057
aanraders	2082
""", 'ab': """
abbonamenti	1655
abbonamento	1655
abbonati	1655
abbonati ora	1655
abbonati subito	1655
ablehnen	498
abmelden	469
abo	469
abo bestellen	469
abo testen	561
abo verwalten	469
abonament	2453
abonamente	2453
abonare	2453
abone ol	2943
abone olun	2943
abone olun, sinirsiz okuyun	2943
abonelik	2943
abonentiem	2005
abonnee worden	2052
abonneer	2052
abonneer nu	2052
abonnees lezen meer	2122
abonnement	388	469	1292	2052	2170
abonnementen	2052
abonnements	469	1292
abonner	388	2170
abonneren	2052
abonnez-vous	1292
abonnieren	469
about sharing	763
about the columnist	958
about the contributor	958
about the contributors	958
about us	792
abrir	1028	2367
abrir app	1087	2419
abrir en la app	1087
abrir la app	1087
abrir mapa	1028	2367
abrir menu	2366
abrir na app	2419
abrir no aplicativo	2419
abrir no app	2419
absenden	91
abspielen	508
abstimmen	91
abstimmung	91
""", 'ac': """
accede	990
acceder	990
accedi	1655
accedi con apple	1717
accedi con facebook	1717
accedi con google	1717
accedi con il tuo account	1717
accedi per commentare	1726
accept	778
accept all	778
accept all cookies	778
accept and close	778
accept and continue	778
accept toate	2475
accepta i continua	279
accepta i mostra el contingut	279
accepta les galetes	279
accepta-ho tot	279
accepted payment methods	738
accepteer	2074
accepteer alle cookies	2074
accepter	402	1318
accepter alle	402
accepter alle cookies	402
accepter et afficher	1348
accepter et afficher le contenu	1348
accepter et continuer	1318
accepter et fermer	1318
accepter et poursuivre	1388
accepter les cookies	1318
accepter tout	1318
acceptera	2841
acceptera alla	2841
accepteren	2074
acces nelimitat la toate articolele	2490
acceso	990
accetta	1674
accetta e continua	1674
accetta e continua oppure abbonati	1717
accetta e prosegui	1738
accetta e visualizza	1698
accetta e visualizza il contenuto	1698
accetta i cookie	1674
accetta tutti	1674
accetta tutto	1674
acconsento a ricevere comunicazioni commerciali	1713
acconsento al trattamento dei dati	1750
acconsento al trattamento dei dati personali	1750
acconsento al trattamento dei miei dati	1750
acconsento alla visualizzazione di contenuti esterni	1698
account aanmaken	2052
accueil	1328
aceitar	2356
aceitar cookies	2356
aceitar e continuar	2356
aceitar e ver	2381
aceitar todos	2356
aceitar tudo	2356
aceptar	1017
aceptar cookies	1017
aceptar todas	1017
aceptar todo	1017
aceptar y continuar	1017
aceptar y seguir	1085
aceptar y ver	1047
aceptar y ver el contenido	1047
acepto que se me muestre contenido externo	1047
acepto recibir comunicaciones comerciales	1062
acest articol este blocat	2522
acest videoclip nu este disponibil	2507
acest videoclip nu mai este disponibil	2507
acheter ce livre	1382
acheter des billets	1382
acheter le livre	1382
acheter mes billets	1382
acheter sur amazon	1382
acheter sur fnac	1382
acheter sur la fnac	1382
acompanhe ao vivo	2393
acquista biglietti	1732
acquista i biglietti	1732
acquista il libro	1732
acquista il numero in edicola	1703
acquista la copia digitale	1703
acquista questo libro	1732
acquista questo numero	1703
acquista su amazon	1732
acquistalo su amazon	1732
activa les alertes	288
activa les notificacions	288
activa les notificacions i no et perdis res	288
activar	1089
activar alertas	1061
activar el sonido	1081
activar sonido	1081
activer la notification	1391
activer le son	1384
activer les alertes	1358
actualiser la page	1392
""", 'ad': """
ad	773	1789	1888	3024	3199
ad choices	773
ad feedback	773
ad soyad	3024
adblock'u kapattim	3015
adchoices	773
add a comment	782
add a reply	948
add as preferred source	768
add to bookmarks	763
add to favorites	966
add to my topics	768
add to reading list	862
addebito diretto	1654
adicionar aos favoritos	2402
adicionar como fonte preferida	2440
adiniz	3024
adiniz soyadiniz	3024
administrer samtykke	2184
adres e-mail	2254
adresa de e-mail	2485
adresa de email	2485
adresa ta de email	2485
adresse e-mail	1301
adresse e-mail incorrecte	1398
adresse e-mail invalide	1361
adresse e-mail non valide	1398
adresse email non valide	1398
adresse mail	1361
ads	773
advert	773
adverteer bij ons	2107
advertentie	2072
advertenties	2072
adverteren	2107
advertise with us	773
advertisement	773	1603	1672	2952
advertisement feature	773
advertisements	773
advertiser content	773
advertising	773
advertorial	495	629	1638	2461	2952
""", 'af': """
afdrukken	2067
afegeix un comentari	273
afficher ce contenu	1348
afficher l'original	1329
afficher la suite	1328
afficher le contenu	1318
afficher le contenu externe	1348
afficher le post	1388
afficher le tweet	1388
afficher les commentaires	1321
afficher les sous-titres	1384
afficher moins	1329
afficher plus	1328
affiliate	773
affiliate disclosure	773
affiliate-link	495
afgiv din stemme	91
afgiv din stemme her	413
afgiv stemme	91
afmelden	2052
afspelen	2085
afspil	413
afstemning	91
after ad	773
after newsletter promotion	751
afvis	402
afvis alle	402
""", 'ag': """
agb	498
aggiorna la pagina	1743
aggiungi ai preferiti	1667
aggiungi alle fonti preferite	1761
aggiungi un commento	1677
aggiungici alle fonti preferite	1761
agrandir	1328
agrandir l'image	1328
agrandir la photo	1402
agrandir le texte	1412
agree	778
agree and continue	778
""", 'ah': """
ahora en portada	1024
ahora no	984
""", 'ai': """
ai deja cont	2453
ai deja un abonament	2490
ai deja un cont	2453
ai generated summary	833
ai highlights	833
ai overview	833
ai summary	833
ai uitat parola	2453
ai votat deja	2499
ai-generated	833
ai-generated summary	833
ai-genererad sammanfattning	2851
ai-genereret opsummering	413
ai-generert oppsummering	2194
ai-oppsummering	2194
ai-opsummering	413
ai-samenvatting	2104
ai-sammanfattning	2851
aidez-nous	1283
aiheet	1232
ailleurs sur le web	1325
ainult tellijale	1119
aiutaci	1650
aizpildi aptauju	2012
""", 'aj': """
ajouter aux favoris	1311
ajouter un commentaire	1321
ajustes de privacidad	1085
""", 'ak': """
akceptuj	2266
akceptuj wszystkie	2266
akkoord	2074
aksepter alle	2184
aktualno	2767
aktuell	505
aktuelle artikel	505
aktuelle nachrichten	505
aktuelles	505
akun saya	1591
akzeptieren	498
""", 'al': """
al abonnee	2122
al abonnee? log in	2052
al een account	2052
alege	2523
alege abonamentul	2490
alege abonamentul potrivit	2490
alege planul	2522
algemene voorwaarden	2074
algo correu mal	2430
algo deu errado	2430
algo ha salido mal	1098
all access digital	860
all comments	782
all donations are tax-deductible	856
all news	792
alla kommentarer	2844
alle ablehnen	498
alle abo-angebote	561
alle akzeptieren	498
alle anzeigen	508
alle artikel anzeigen	508
alle artikel unbegrenzt lesen	561
alle bilder	508
alle cookies accepteren	2074
alle cookies akzeptieren	498
alle externen inhalte anzeigen	534
alle kommentare	501
alle kommentare anzeigen	501
alle kommentarer	405	2187
alle newsletter	477
alle nieuwsbrieven	2115
alle reacties	2078
alleen abonnees kunnen reageren	2112
aller au contenu	1328
aller au contenu principal	1328
allerede abonnent? log ind	388
allerede abonnent? logg inn	2170
alles accepteren	2074
alles akzeptieren	498
alles anzeigen	508
alles bekijken	2085
alles klar	509
alles weigeren	2074
allow content	778
allow cookies	778
allow facebook content	831
allow google youtube content	831
allow instagram content	831
allow tiktok content	831
allow twitter content	831
allow x content	831
allow youtube content	831
already a member	741
already a member? log in	741
already a subscriber? log in	741
already a supporter	732
already have an account	741
already have an account? log in	741
already have an account? sign in	741
already registered	860
already registered? log in	860
als e-mail versenden	490
als pdf speichern	562
also	790
also in the news	787
also of interest	944
also on	787
also read	787
also worth reading	19
alte articole	19	2465
alte articole care te-ar putea interesa	19
altmetric	966
altre notizie	19	1681
altre notizie da leggere	19
altre opzioni	1763
altre opzioni di condivisione	1763
altri articoli	1681
altri articoli dell'autore	1754
altri articoli dello stesso autore	1754
altri articoli di questo autore	1754
altri articoli su questo argomento	1681
altri articoli sull'argomento	1681
altro	1684
altro importo	1653
altyazi	3008
altyazilar	3008
always active	778
""", 'am': """
am deja cont	2522
am dezactivat adblock	2517
am dezactivat adblock-ul	2517
am meisten gelesen	505
am uitat parola	2522
amazon'da satin al	3006
amazon'dan satin al	3006
amount	733
ampliar	1027	2366
ampliar a imagem	2433
ampliar foto	1101	2433
ampliar imagem	2433
ampliar imagen	1027
ampliar la foto	1101
ampliar la imagen	1101
""", 'an': """
an error has occurred while submitting the form	851
an error occurred. please try again	851
ana sayfa	2959
ana sayfaya git	3027
anadolu ajansi	2963
anasayfa	2959
anbefalede artikler	410
anbefales	2191
anbefalet	410
anbefalt	2191
anbefalte saker	2191
anda mungkin juga suka	1634
anda mungkin suka	19
ander bedrag	2050
andere lasen auch	505
anderen lazen ook	2082
anderer betrag	467
andre leser	2191
android	93
ange din e-postadress	2831
ange din mejl	2831
angebot sichern	469
angebote unserer partner	495
anket	91
anketa	91
ankete katil	3000
ankete katilin	3000
anketi cevapla	3000
ankieta	91
anladim	2960
anmelden	469
anmeldung erfolgreich	552
anna palautetta	1231
anna palautetta jutusta	1231
anna tagasisidet	1125
annonce	401	1316
annoncer	401
annonces	1316
annons	2840
annons slut	2840
annonse	2183
annonse - artikkelen fortsetter under	2183
annonse - saken fortsetter under	2183
annonser	2183	2840
annonssamarbete	2855
annual	733
annuale	1746
annuellement	1394
annunci	1672
annuncio	1672
anterior	1027	2366	2467
antworten	501
antworten abbrechen	501
anual	1093	2425	2520
anunci	273
anuncie conosco	2385
anuncio	1015
anuncios	1015
anzeige	495
anzeige - artikel geht unten weiter	567
anzeige - weiterlesen nach der anzeige	567
anzeige anzeige	495
anzeige aufgeben	540
anzeige scrollen, um weiterzulesen	495
anzeige von unserem partner	567
anzeigen	495
""", 'ap': """
apelido	2430
apellido	1098
apellidos	1098
apenas assinantes podem comentar	2391
apenas para assinantes	2427
apklausa	91
apoie	2333
apoie no catarse	2424
apoie-nos	2333
apoie-nos no patreon	2424
apoio	2444
aportar	985
app store	93
app store'dan indir	3012
app store'dan indirin	3012
appgallery	93
apple app store	93
apple ile devam et	3021
approfondimenti	1681
approfondisci	1681
apri	1685
apri app	1740
apri l'app	1740
apri la gallery	1754
apri la mappa	1685
apri menu	1684
apri nell'app	1740
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	1970
ar straipsnis buvo naudingas	1970
ara	2959
archivado en	1020
archivo	1024
argomenti	1681
argomenti correlati	1754
argomenti trattati	1681
around the web	787
article content	773
article continues below	773
article lu par une voix artificielle	1384
article suivant	1325
articles connexes	1325
articles les plus lus	1325
articles populaires	1369
articles relacionats	270
articles similaires	1325
articol sponsorizat	87
articole recente	2465
articole recomandate	2465
articole similare	2465
articoli che potrebbero interessarti	1681
articoli consigliati	1720
articoli correlati	1681
articolo correlato	1681
articolo precedente	1681
articolo riservato agli abbonati	1717
articolo successivo	1681
articolo tradotto automaticamente	1700
articolul anterior	2465
articolul pe scurt	2478
artigo anterior	2363
artigo exclusivo para assinantes	2400
artigo exclusivo para subscritores	2400
artigo seguinte	2433
artigos recomendados	2403
artigos relacionados	2363
artikel als geschenk versenden	587
artikel als pdf herunterladen	562
artikel auf die merkliste setzen	562
artikel bewaren	2123
artikel bewerten	501
artikel delen	2067
artikel drucken	490
artikel freischalten	469
artikel geht unten weiter	567
artikel kostenlos weitergeben	587
artikel lain	1634
artikel lainnya	1608
artikel lesen	508
artikel menarik lainnya	1634
artikel merken	490
artikel mit freunden teilen	587
artikel opslaan	2123
artikel per e-mail empfehlen	562
artikel populer	1634
artikel premium	1633
artikel printen	2123
artikel sebelumnya	1608
artikel selanjutnya	1608
artikel speichern	490
artikel sponsor	1638
artikel teilen	490
artikel terkait	1608
artikel verschenken	469
artikel versenden	490
artikel weitergeben	587
artikel weiterleiten	562
artikel zusammenfassen	536
artikkel on tellijale	1119
artikkel sisaldab reklaamlinke	1128
artikkelen er forbeholdt abonnenter	2170
artikkelen fortsetter under	2183
artikkelen fortsetter under bildet	2183
artikkeli jatkuu mainoksen alla	1226
arvostele resepti	61
""", 'as': """
as + lidas	2363
as mais lidas	2363
ascolta	1667
ascunde	2468
ascunde comentariile	2499
asetukset	1227
asiasanat	1232
ask a question	948
ask ai	833
ask me later	732
ask our ai	833
ask our ai about this story	833
ask question	948
assinar	2337
assinatura	2337
assinaturas	2337
assine	2337
assine agora	2337
assine nossa newsletter	2341
assuntos	2363
""", 'at': """
atidaryti	1972
ativar	2421
ativar agora	2421
ativar alertas	2393
ativar o som	2413
ativar som	2413
atmesti	1982
attiva	1742
attiva audio	1734
attiva l'abbonamento	1655
attiva l'audio	1734
attiva le notifiche	1711
attiva ora	1655
""", 'au': """
auch interessant	505
auch lesenswert	505
auch spannend	505
aucun commentaire	1321
audio abspielen	542
audio generado con ia	1081
audio generado por ia	1081
auf bluesky teilen	490
auf die leseliste	587
auf die merkliste	562
auf einer seite lesen	505
auf facebook posten	490
auf facebook teilen	490
auf linkedin teilen	490
auf mastodon teilen	490
auf pinterest merken	61
auf telegram teilen	490
auf twitter teilen	490
auf whatsapp teilen	490
auf x teilen	490
auf xing teilen	490
auf youtube anschauen	542
auf youtube ansehen	542
aufklappen	509
aumentar el texto	1110
aumentar fonte	2442
aumentar letra	1110	2442
aumentar texto	1110	2442
aus der redaktion	505
ausblenden	509
ausklappen	508
autentificare	2453
autentificare cu facebook	2522
autentificare cu google	2522
author affiliations	958
author biographies	958
author biography	958
autodefinido	1078
automatische incasso	2051
autoriser	1318
autorizzo il trattamento dei dati personali	1750
autre montant	1290
autres articles	1325
""", 'av': """
ava	1127
avaa	1235
avaa kartta	1235
avaa koko juttu	1217
avainsanat	1232
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1384
avanti di # secondi	1734
avanzar # segundos	1081
average rating # / # vote count: #	946
average rating: #	946
avgi din stemme her	2194
avgi stemme	91
aviso legal	1017
avstemning	91
avvis	2184
avvis alle	2184
avvisa	2841
avvisa alla	2841
""", 'ay': """
ayarlari kaydet	3010
aydinlatma metnini okudum	3023
aydinlatma metnini okudum ve kabul ediyorum	3023
aylik	3019
aylik destek	3018
aylik faturalandirilir	3021
ayrica okuyun	2957
ayrintilar	2960
""", 'ba': """
baca berita lainnya	1634
baca juga	1608
baca nanti	1633
baca selengkapnya	1610
back to top	792
bagikan	1600
bagikan artikel	1600
bagikan ke	1600
bagikan lewat whatsapp	1633
baixar o app	2419
baixe na app store	2419
baixe o aplicativo	2419
baixe o app	2419
balas	1607
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	739
bankeinzug	468
bankoverschrijving	2051
""", 'be': """
be the first to answer	948
be the first to reply	948
be the first to review	948
beantwoorden	2078
become a founding member	741
become a friend	734
become a member	734
become a paid subscriber	734
become a patron	734
become a sponsor	734
become a subscriber	741
become a supporter	734
become an insider	860
become an insider and start reading now	860
bedankt voor het stemmen	91
bedankt voor je aanmelding	2115
bedankt voor je feedback	2112
bedankt voor je inschrijving	2057
bedankt voor je stem	91
bedankt voor uw aanmelding	2115
bedankt voor uw feedback	2112
begambleaware	942
begrepen	2086
bei facebook teilen	490
bei twitter teilen	490
bei whatsapp teilen	490
bei x teilen	490
beitrag auf instagram ansehen	534
beitrag auf x ansehen	534
beitrag mit freunden teilen	587
beitrag teilen	490
bekijk aanbieding	2052
bekijk alle abonnementen	2052
bekijk alle nieuwsbrieven	2115
bekijk alle vacatures	2107
bekijk alles	2085
bekijk de aanbiedingen	2052
bekijk de kaart	2086
bekijk de uitslag	91
bekijk de video	2109
bekijk details	2086
bekijk deze post op instagram	2102
bekijk deze post op x	2102
bekijk dit bericht op instagram	2102
bekijk dit bericht op x	2102
bekijk foto's	2085
bekijk meer	2085
bekijk onze aanbiedingen	2122
bekijk ook	2082
bekijk op youtube	2109
bekijk reacties	2078
bekijk resultaten	91	2086
beliebt	505
beliebt bei unseren lesern	566
beliebte artikel	505
beliebteste artikel	505
belki daha sonra	2941
beluister dit artikel	2109
beni hatirla	3021
benzer haberler	19	2957
beoordeel dit recept	61
beranda	1610
berdonasi	1590
bereits registriert	469
bereits registriert? anmelden	469
bergabunglah dengan tim kami	1623
beri komentar	1607
beri nilai resep ini	61
berikutnya	1610
berita hari ini	1634
berita lain	1634
berita lainnya	19	1608
berita menarik lainnya	1634
berita pilihan	1608
berita populer	1608
berita terbaru	1608
berita terkait	1608
berita terkini	1608
berita utama	1608
berlangganan	1591
berlangganan sekarang	1591
best gelezen	2082
beste aanbieding	2122
betaalde inhoud	2072
betaalde samenwerking	2127
betaalmethode	2050
betaalmethoden	2050
betaalmethodes	2050
betalt annonce	401
betalt indhold	401
betrag eingeben	467
bewaar	2067
bewaar artikel	2067
bewaar dit artikel	2123
bewaar dit artikel om later te lezen	2123
bewaar recept	61
bewaren	2067
bewerte dieses rezept	61
bewerten sie diesen artikel	546
bezahlte anzeige	567
bezahlte partnerschaft	567
bezahlte werbung	87
bezahlter inhalt	87	495
""", 'bi': """
bidra	2167	2823
bidrag	385
bienvenido	990
biglietti	1765
bild anzeigen	509
bilder anzeigen	508
bildergalerie	505
bildirim almak ister misiniz	3013
bildirimlere izin ver	3013
bildirimlere izin vermek ister misiniz	3013
bildirimleri almak ister misiniz	3013
bilet al	3006
bilet satin al	3006
bilete	2538
biletler	3037
bilgini test et	3003
bilginizi sinayin	2959
bilginizi test edin	3003
billed annually	860
billed monthly	860
billetterie	1414
bilmiyorum	3001
bitte bleiben sie fair und sachlich	546
bitte bleiben sie sachlich und fair	546
bize bir kahve ismarla	3018
bize destek ol	3018
bize destek olun	2942
bize kahve ismarla	3018
bize yazin	3029
bizi destekleyin	3018
""", 'bl': """
bleiben sie informiert	477
bli medlem	2167	2823
blijf op de hoogte	2057
bliv medlem	385
bluesky	764
""", 'bn': """
bns	1129	1974
bns inf	1974
bns/afp	1129
""", 'bo': """
boletim	2341
boletines	997
boleto	2336
bonifico	1654
bonifico bancario	1654
bonus video	2644
bookmark	763
bookmark this	763
bookmark this article	763
""", 'br': """
brak komentarzy	2269
branded content	1015	2127
breng je stem uit	91
brought to you by	773
browse all	792
browse all newsletters	851
""", 'bu': """
bu alan gereklidir	3023
bu alan zorunludur	3023
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2956
bu haber kilitli	3021
bu konuyu takip ediyorsunuz	3033
bu konuyu takip et	3033
bu sayfa faydali oldu mu	3000
bu video oynatilamiyor	3007
bu yazari takip ediyorsunuz	3033
buat akun	1591
buffer	764
buka	1611
buka peta	1611
bulmaca	3005
bulmacalar	3005
bunlari da okuyun	2957
buscar	1027	2366
butlletins	290
buy at amazon	976
buy from amazon	976
buy it now	943
buy on amazon	976
buy tickets	943
buy us a coffee	734
""", 'ca': """
cada aporte cuenta	1065
cada euro conta	2398
cada euro cuenta	1065
cada real conta	2398
cadastrar	2337
cadastre-se	2337
cadeau-artikel	2052
califica esta receta	61
cambiar mis preferencias	1047
cambiar preferencias de cookies	1047
campi obbligatori	1750
campo obbligatorio	1750
campo obligatorio	1097
campo requerido	1097
campos obligatorios	1097
cancel	733
cancela cuando quieras	1095
cancelar respuesta	1020
cancele quando quiser	2427
canli anlatim	3027
canli takip	3027
cap	1751
capito	1685
caratteri rimanenti: #	1708
cargando reproductor	1081
cargar contenido	1017
cargar el contenido	1085
cargar tuit	1085
cari	1610
carica altri	1684
carica altri articoli	1754
carica altri commenti	1726
carica contenuto	1738
carica il contenuto	1738
carica il post	1738
carica il tweet	1738
carica il video	1738
carica post	1738
caricamento del player	1734
caricamento del video	1734
caricamento player	1734
caricamento video	1734
carregando	2381
carregando player	2413
carregar mais	2366
carregar tweet	2417
carta di credito	1654
carte bancaire	1291
cassetta anonima	1757
cast your vote	91
categorias	2363
categorie	1681
categories	787
categorii	2465
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
ce champ est obligatoire	1398
ce champ est requis	1398
cel mai popular	2523
cele mai apreciate	2500
cele mai citite	2465
cele mai citite articole	2493
cele mai noi	2465
cele mai populare	2465
cele mai vechi	2500
cerca	1684
cerrar	984
ces articles devraient vous plaire	1369
cetak	1600
cetak artikel	1633
cetak halaman	1633
cetak resep	61
ceva nu a mers bine	2525
cevap yaz	3000
cevapla	2956
""", 'cg': """
cgu	1318
cgv	1318
""", 'ch': """
champ obligatoire	1398
champ requis	1398
champs obligatoires	1398
champs requis	1398
changer de formule	1396
chaque contribution compte	1393
chaque don compte	1364
chaque euro compte	1364
chaque geste compte pour nous	1393
chaque matin, gratuit	1398
chaque mois	1394
chaque vendredi, gratuit	1398
chargement du lecteur	1384
chargement du sondage	1356
charger la publication	1388
charger le contenu	1388
charger le post	1388
charger le tweet	1388
charger plus	1328
charger plus de commentaires	1376
chci darovat	307
check amazon	976
check price	976
check price at amazon	976
check prices	976
check your email	897
check your inbox	897
chiedi alla nostra ia	1700
chiudi	1649
chiudi menu	1684
choisir	1397
choisir cette offre	1396
choisissez la formule qui vous convient	1365
choisissez un montant	1290
choisissez votre formule	1365
choose an amount	738
choose your payment method	738
choose your plan	741
""", 'ci': """
citation formats	966
cite this article	966
citer	1413
citi lasa	2007
citi raksti	2007
""", 'cl': """
clasificados	1015
click here	792
click on a star to rate it	946
click to enlarge	792
cliquer ici pour partager	1311
close	733
close extra sharing options	763
close menu	792
close share panel	763
close this message	732
clube do assinante	2385
""", 'co': """
cobrado anualmente	2427
cod deontologic	2530
code postal	1399
codes promo	1316
codice etico	1757
codul deontologic	2530
cognome	1751
colabora	985
collapse	792
come disattivare adblock	1743
come disattivare l'ad blocker	1743
come disattivarlo	1744
comece o quiz	2408
comenta	1020
comentar	1020	2359
comentarii	2464
comentario	1020
comentarios	1020
comentaris	273
comentariu	2464
comente	2359
commander le livre	1382
commencer le quiz	1379
comment	764	782
comment ne plus voir ce message	1282
comment policy	782
commenta	1677
commenta l'articolo	1677
commenta per primo	1677
commentaire	1321
commentaires	1321
commenter	1311	1321
commenter l'article	1321
commenti	1677
commento	1677
commento in attesa di moderazione	1708
comments	782
comments off	782
commercial content	773
community guidelines	782
community rules	782
como desativar	2423
como desativar o bloqueador	2422
compare plans	741
comparte	1009
comparteix	273
comparteix a facebook	296
comparteix a whatsapp	296
comparteix a x	296
compartilhar	2349
compartilhar no linkedin	2349
compartilhar no twitter	2349
compartilhar no whatsapp	2349
compartilhar no x	2349
compartilhar por e-mail	2349
compartilhar via	2349
compartilhe	2349
compartilhe isso	2349
compartilhe no whatsapp	2442
compartir	1009
compartir en	1009
compartir en bluesky	1009
compartir en linkedin	1009
compartir en telegram	1009
compartir en twitter	1009
compartir en whatsapp	1110
compartir en x	1009
compartir por correo	1009
compartir por email	1009
compartir por whatsapp	1110
complete coverage	787
compra el libro	1079
compra i biglietti	1732
compra il libro	1732
compra questo numero	1703
compra su amazon	1732
compra tus entradas	1079
compralo su amazon	1732
comprar bilhetes	2411
comprar el libro	1079
comprar en amazon	1079
comprar entradas	1079
comprar este libro	1079
comprar este livro	2411
comprar ingressos	2411
comprar na amazon	2411
comprar o livro	2411
compre bilhetes	2411
compre na amazon	2411
compre o livro	2411
compris	1329
comunicar erro	2359
concordo	2356
condiciones de uso	1017
condiciones generales	1017
conditions d'utilisation	1318
conditions de publication	1356
condividi	1667
condividi articolo	1667
condividi su	1667
condividi su facebook	1667
condividi su linkedin	1667
condividi su telegram	1667
condividi su twitter	1667
condividi su whatsapp	1763
condividi su x	1667
condividi via email	1667
condividi via whatsapp	1763
condivisioni	1667
condizioni d'uso	1674
conectare	2453
conectare cu facebook	2522
conectare cu google	2522
configura les galetes	279
configurar cookies	1017
connectez-vous	1292
connexion	1292
consenti	1742
consenti sempre	1738
consigliati	1681
consigliati per te	1681
consigue tu entrada	1051
consulta las esquelas de hoy	1051
consulta las normas de la comunidad	1056
consulta les esqueles	284
consulta todas nuestras newsletters	1062
consulter	1328
cont nou	2453
contact	792	1321	2078	2464
contact us	782
contacta con nosotros	1104
contactar al autor	1104
contacte o autor	2436
contactez-nous	1321
contacto	1020
contactos	2359
contato	2359
contatta la redazione	1757
contattaci	1677
contattare la redazione	1757
contatti	1677
contenido de marca	1015
contenido de nuestros socios	1024
contenido de pago	1079
contenido elaborado por la marca	1051
contenido exclusivo	990
contenido exclusivo para socios	1066
contenido externo	1047
contenido externo recomendado	1047
contenido ofrecido por	1015
contenido pagado	1079
contenido para suscriptores	990
contenido patrocinado	1015
contenido promocionado	1015
contenido recomendado	1070
contenido relacionado	1024
contenido solo para usuarios registrados	1066
contenidos recomendados	1070
contenidos relacionados	1024
content from our partner	865
content from our partners	865
content from our sponsor	865
contenu commercial	1316
contenu de marque	1316
contenu externe	1348
contenu partenaire	1316
contenu payant	1382
contenus partenaires	1316
contenuti a pagamento	1732
contenuti correlati	1681
contenuti sponsorizzati	1672
contenuto a pagamento	1732
contenuto esterno	1698
contenuto esterno consigliato	1698
contenuto per abbonati	1655
contenuto premium	1717
contenuto promozionale	1703
contenuto riservato	1655
contenuto riservato agli abbonati	1717
contenuto riservato agli utenti registrati	1717
contenuto sponsorizzato	1672
contingut exclusiu per a subscriptors	294
contingut extern	279
contingut extern recomanat	279
contingut ofert per	284
contingut patrocinat	273
continua a leggere	1684
continua amb apple	294
continua amb facebook	294
continua amb google	294
continua con apple	1717
continua con facebook	1717
continua con google	1717
continua depois da publicidade	2354
continua llegint	297
continua nel browser	1740
continua senza accettare	1674
continua senza disattivare	1744
continua senza sostenere	1649
continua sul browser	1740
continua sul sito	1740
continuar a ler	2366
continuar com apple	2400
continuar com facebook	2400
continuar com google	2400
continuar con apple	1066
continuar con facebook	1066
continuar con google	1066
continuar conectado	2427
continuar e fechar	2356
continuar en el navegador	1087
continuar en la web	1087
continuar lendo	2366
continuar leyendo	1027
continuar no browser	2419
continuar no navegador	2419
continuar no site	2419
continuar sem apoiar	2332
continuar sem desativar	2423
continuar sin desactivar	1091
continuar sin donar	984
continue	733
continue a ler	2363
continue lendo	2337
continue reading	787	792
continue reading below	773
continue reading the main story	773
continue reading with a subscription	741
continue to article	732
continue to the article	732
continue without accepting	778
continue without donating	732
continue without supporting	732
continuer avec apple	1365
continuer avec facebook	1365
continuer avec google	1365
continuer dans le navigateur	1390
continuer la lecture	1292
continuer sans accepter	1318
continuer sans donner	1282
continuer sur le navigateur	1390
continuer sur le site	1390
continuer vers le site	1390
contribua	2333
contribuer	1283
contribuez	1321
contribuir	2333
contribuisci	1650
contribute now	734
contribute with google	734
contribuye	985
controlla la tua casella di posta	1750
controlla la tua email	1750
contul meu	2453
cook mode	61
cookie notice	778
cookie policy	778	1674
cookie preferences	778
cookie-einstellungen	498
cookie-instellingen	2074
cookie-instellingen aanpassen	2102
cookiebeleid	2074
cookieindstillinger	402
cookiepolicy	2841
cookiepolitik	402
cookies	319	402	2074	2184	2841
cookies aanpassen	2102
cookies akzeptieren	498
cookies instellen	2074
cookies policy	778
cookies wijzigen	2102
cookievoorkeuren wijzigen	2102
copia	1764
copia il link	1667
copia link	1667
copiar	1111	2443
copiar el enlace	1009
copiar enlace	1009
copiar link	1009	2349
copiar o link	2349
copied	763
copied to clipboard	862
copier	1413
copier l'url	1311
copier le lien	1311
copy	764
copy link	763	1600	3133
copy link copied	763
copy link to clipboard	763
copy this link	763
copy url	763
corrections policy	782
correlati	1681
correo	1098
cosa pensi di questo articolo	1700
count me in	751
couper le son	1384
""", 'cr': """
crea un account	1655
crea un alert	1711
crear alerta	1061
crear cuenta	990
crear una cuenta	990
create a free account	741
create account	741
create an account	741
create free account	741
created with ai	833
creative commons	95
creative commons licence	95
creative commons license	95
credit card	739
credit or debit card	739
creditcard	2051
criar alerta	2393
criar conta	2337
crucigrama	1078
crucigramas	1078
cruciverba	1731
""", 'cs': """
csatlakozz csapatunkhoz	1545
""", 'cu': """
cum dezactivez adblock	2517
curtir	2406
custom amount	733
""", 'cz': """
czas czytania # min	2276
czytaj dalej	2276
czytaj dalej za	2251
""", "d'": """
d'autres articles	1325
""", 'da': """
da non perdere	1681
da non perdere in edicola	1672
da, vreau	2515
dacci la tua opinione	1726
daftar	1591
daha fazla	2959
daha fazla haber	3027
daha fazla yorum	3000
daha sonra	2941
daha sonra hatirlat	2941
daha sonra oku	2950
daily newsletter	751
dal web	1681
dalej	2273
dalies	2010
dalies ar rakstu	2005
dalintis	1964
dalintis facebook	1969
dalintis su draugais	1969
dalyvaukite apklausoje	1971
dans cet article	1325
darovat	307
daruj	307	2762
das interessiert andere leser	505
das lesen andere	566
das neueste	505
datenschutz	498
datenschutz-einstellungen	498
datenschutzeinstellungen	498
dauerauftrag	464
dauerwerbung	495
""", 'de': """
de samenvatting kan fouten bevatten	2104
de tekst gaat verder onder de foto	2072
debat: skriv	405
debatt: si din mening	2187
debatte	501
debattregler	2187
deconectare	2453
deel	2067
deel artikel	2067
deel dit	2067
deel dit artikel	2067
deel dit bericht	2147
deel dit verhaal	2147
deel op facebook	2067
deel op twitter	2067
deel op x	2067
deel via	2123
deel via e-mail	2067
deel via whatsapp	2067
deine e-mail-adresse	477
deine meinung	501
deixa un comentari	273
deixar de seguir	2440
deixe uma resposta	2359
deja tu respuesta	1073
deja un comentario	1020
deja una respuesta	1020
dejar de seguir	1061
dejar un comentario	1020
del	397	2179
del artikel	397
del artikkel	2179
del artikkelen	2179
del artiklen	397
del artiklen gratis	388
del med	397	2179
del saken gratis	2170
del via e-mail	397
del via e-post	2179
dela	2836
dela artikel	2836
dela artikeln gratis	2826
dela med	2836
dela via e-post	2836
dela via mejl	2836
delen	2067
delen op bluesky	2123
delen op facebook	2067
delen op linkedin	2123
delen op whatsapp	2123
delen op x	2123
delen via	2123
delen via e-mail	2067
delen via facebook	2067
delen via twitter	2067
delen via whatsapp	2067
deli	2770
deli na facebooku	2770
delite	2770
delite to novico	2770
delite to zgodbo	2770
delivered daily	851
delivered to you	751
delivered weekdays	851
delivered weekly	851
dengarkan	1600
denunciar	1074	2406
deretter # kr/mnd til du sier opp	2170
derniers articles	1325
desa	273
desa l'article	296
desactivar el bloqueador	1090
desativar bloqueador	2422
desativar som	2413
desative-o para continuar	2422
desative-o para continuar a ler	2422
desativei o meu bloqueador	2422
descarga la app	1087
descargar app	1087
descargar audio	1081
descargar el audio	1081
descargar episodio	1081
descargar la app	1087
descarregue na app store	2419
deschide	2468
descuentos	1015
descurtir	2406
desplegar	1028
desplegar redes sociales	1009
destacadas	1024
destacados	1024
destaques	2363
destek ol	2942
destek olun	2942
det er gratis at oprette en profil	388
detail	1611
details	509	793	2086
details anzeigen	509
detaily	326
detalhes	2367
detalii	2468
detaljer	414	2195	2852
detalles	1028
detaylar	2960
dettagli	1685
dette er en annonse	2183
dette er en plus-artikel	388
dette er en plussak	2170
dette leser andre	2191
devamini oku	2959
devenez membre	1283
devenir membre	1283
deze video is niet beschikbaar	2102
""", 'dh': """
dha	2963
""", 'di': """
di santrauka	1971
dicci la tua	1708
die meistgelesenen artikel	505
diesen artikel kommentieren	501
diesen artikel teilen	490
diesen artikel verschenken	562
diesen beitrag auf facebook ansehen	534
diesen beitrag auf instagram ansehen	534
diesen tweet ansehen	534
digg	764
digital subscription	741
digital-abo	469
digitalabo	469
digitale krant	2052
digite seu e-mail	2341
dimensione carattere	65
dimensione del carattere	1763
dimensione del testo	1763
dimensione testo	65	1667
dimensiune text	65
dimensiunea textului	2536
diminuir fonte	2442
diminuir texto	2442
din e-mail	393
din e-post	2175	2831
din e-postadresse	2175
dinle	2950
dirbk su mumis	1971
direct debit	739
direct lezen	2122
direct naar het recept	61
direct toegang	2122
direct verder lezen	2052
direkt zum rezept	61
disattiva adblock	1743
disattiva audio	1734
disattiva l'ad blocker	1743
disattiva l'audio	1734
disattivalo per continuare	1743
disattivalo per continuare a leggere	1743
discussie	2078
discussion about this post	792
discussione chiusa	1677
disdici in qualsiasi momento	1748
disdici quando vuoi	1748
diskuse	322
diskusia	2711
diskuter	2187
diskutera	2844
diskutieren	546
diskuze	322
dismiss	733
dismiss this message	732
disponibil pe app store	2513
distribuie	2458
distribuie articolul	2458
distribuie pe facebook	2492
distribuie pe whatsapp	2492
dit artikel delen	2123
dit bericht op instagram bekijken	2102
dit is een advertentie	2127
dit is een premium artikel	2122
dit vind je misschien ook leuk	2082
diventa socia	1745
diventa socio	1650
diventa sostenitore	1650
diventa sostenitrice	1745
""", 'dn': """
dnes ne	306
dnes nie	2715
""", 'do': """
do mesmo autor	2363
do not sell my personal information	778
do not sell or share my personal information	778
doar	2333
dodaj komentar	2770
dodaj komentarz	2269
doe	2333
doe agora	2333
doe mee en win	2107
don libre	1393
don mensuel	1283
don ponctuel	1283
don unique	1393
don't miss	787
don't miss out	751
don't want to see this? remove ads	773
dona	985	1650
dona adesso	1650
dona ahora	985
dona ogni mese	1745
dona ora	1650
dona una tantum	1745
dona'ns suport	266
donar	985
donar ahora	985
donasi	1590
donasi sekarang	1590
donate	734
donate become	734
donate here	734
donate monthly	734
donate now	734
donate today	734
donations are tax-deductible	856
donativo mensal	2424
donazione libera	1745
donazione mensile	1650
donazione singola	1650
donazione una tantum	1745
doneer	2048
doneer nu	2048
doneer via ideal	2119
doner	385	2167
donera	2823
donera nu	2823
doneren	2048
doniraj	2636	2762
doniraj odmah	2636
doniraj zdaj	2762
donirajte	2636	2762
donner	1283
donner votre avis	1376
doorsturen	2067
dossier	505	1325	1681	2082
dossiers	505	1325	2082
dosyaya git	3027
download citation	966
download data is not yet available	966
""", 'dr': """
drucken	490
druge novice	19
drukuj	2261
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	393
du er nu tilmeldt nyhedsbrevet	393
du kan til enhver tid afmelde dig	393
dukung jurnalisme independen	1590
dukung kami	1590
duraklat	3008
durata	1735
""", 'dy': """
dyskusja	2269
""", 'e-': """
e-avis	388	2170
e-edition	792
e-gazete	2943
e-mail	312	393	477	764	1098	1399	1751	2254	2341	2525	2555
e-mail eingeben	477
e-mail non valida	1750
e-mail teilen	490
e-mail-adresse	477
e-mail-adresse eingeben	477
e-mailadres	2057
e-mailadresse	393
e-mailen	2067
e-paper	469	792
e-pasta adrese	2029
e-pasts	2029
e-post	1144	2175	2831
e-posta	2980
e-posta adresiniz	2980
e-posta adresinizi girin	2980
e-postadress	2831
e-postadresse	2175
e-postanizi kontrol edin	3023
e-posti aadress	1144
e-tidning	2826
e-wydanie	2251
""", 'ea': """
eavis	2170
""", 'ec': """
ecran complet	2508
""", 'ed': """
edasi lugemiseks logi sisse	1119
edellinen	1234
edellinen juttu	1232
editor's choice	787
editor's pick	633	787
editor's picks	787
editors' choice	787
editors' picks	787
edizione digitale	1655
""", 'ee': """
eenmalig	2048
eerste maand gratis	2122
""", 'ei': """
ei kiitos	1215
ei nyt	1215
ei, kiitos	1215
einblenden	509
einklappen	508
einloggen	469
einmalig	464
einmalig spenden	464
einstellungen	498
einwilligung	498
""", 'el': """
elders op het web	2082
elegir	1096
elegir esta oferta	1095
elegir plan	1095
elige plan	1095
elige tu plan	1095
elige una cantidad	988
elke bijdrage telt	2119
elke donatie telt	2119
elke euro telt	2119
elolvasom	1545
els preus poden variar	284
elsewhere on the web	787
elta	1974
elta inf	1974
""", 'em': """
em alta	2363
em destaque	2363
email	709	751	764	1098	1399	1751	2430	2525	2555
email (required	751
email address	751
email article	763
email invalid	2524
email non valida	1750
email this	763
email to a friend	763
emneord	2191
emner	410	2191
empezar el test	1076
empfehlen	490
empfehlungen	505
empfehlungen der redaktion	505
empfohlene artikel	505
empfohlener externer inhalt	498
empfohlener redaktioneller inhalt	498
""", 'en': """
en avantajli	3021
en ce moment	1325
en collaboration avec	1414
en continu	1325
en directo	1024
en eski	3001
en eskiler	3001
en este tema	1070
en iyi fiyat	3021
en otros medios	1024
en portada	1024
en savoir plus	1318	1328
en yeni	3001
en yeniler	3001
encontrou algum erro	2359
encontrou um erro	2359
encuesta	91
ende der werbung	608
engangsgave	2167
enim loetud	1121
enlace copiado	1009
enlace copiado al portapapeles	1069
enlarge	793
enlarge image	792
enlarge this image	792
enne kommenteerimist loe reegleid	1125
enquesta	91
enquete	91
enregistrer	1311
enregistrer cet article	1368
enregistrer l'article	1368
enregistrer la recette	61
entdecken sie unsere newsletter	552
entendi	2367
entendido	1028
enter amount	738
enter your email address	751
entra	1655
entra nella conversazione	1708
entradas	1112
entradas relacionadas	1024
entrar	990	2337
entrar com apple	2400
entrar com facebook	2400
entrar com google	2400
entre	2337
entre com sua conta	2400
entre para comentar	2405
envia per correu	296
envia-ho per correu	296
enviar	91	1098	2430
enviar a un amigo	1069
enviar comentario	1073
enviar para um amigo	2402
enviar por correo	1009
enviar por e-mail	2349
enviar por email	1009
enviar por whatsapp	1009
enviar resposta	2405
enviar respuesta	1073
enviar voto	91	1073
envie de lire la suite	1365
envoyer	1399
envoyer le commentaire	1376
envoyer par courriel	1368
envoyer par e-mail	1311
envoyer par email	1311
envoyer par mail	1311
envoyer un commentaire	1376
""", 'ep': """
epaper	792
""", 'er': """
er der fejl i artiklen	405
er du allerede abonnent	388	2170
er ging iets mis. probeer het later opnieuw	2115
er is iets misgegaan	2115
er is iets misgegaan. probeer het later opnieuw	2115
ergebnis anzeigen	91
ergebnisse anzeigen	91	509
err/bns	1129
erstellt mit ki	536
""", 'es': """
es folgt werbung	608
es ist ein fehler aufgetreten	552
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	552
escaneie o qr code	2419
esci	1655
esci da schermo intero	1734
escolha a sua assinatura	2427
escolha do editor	2363
escolha o seu plano	2400
escolha seu plano	2400
escolha sua assinatura	2427
escolha um plano	2427
escolha um valor	2335
escolher	2428
escolher plano	2427
escribe al autor	1104
escribe tu correo	1062
escribe tu email	1062
escribe un comentario	1020
escuchar	1009
espace partenaire	1316
espacio patrocinado	1051
espandi	1685
especiais	2363
esqueceu a senha	2337
esqueceu-se da palavra-passe	2427
esqueci minha senha	2337
esquelas	1051
esqueles	284
essai gratuit	1292
estatuto editorial	2436
este campo es obligatorio	1097
""", 'et': """
et pot interessar	270
et pots donar de baixa en qualsevol moment	290
et queden # articles gratis aquest mes	294
et recomanem	270
etichete	2465
etiketler	2957
etiquetas	1024	2363
etiquetes	297
ets subscriptor? identifica't	294
etusivu	1232	1234
etusivulle	1232
""", 'ev': """
every contribution counts	856
every dollar counts	856
every donation counts	856
every gift counts	856
evet, istiyorum	3014
""", 'ex': """
exclusiu per a subscriptors	294
exclusive content	741
exclusive to subscribers	860
exclusivo assinantes	2337
exclusivo para assinantes	2400
exclusivo para suscriptores	1095
expand	792
expand all	793
expandera	2852
expandir	2367
explore	790
explore more	787
explore more on these topics	787
explore our newsletters	851
explore our subscription offers	860
explore subscription offers	860
export citation	966
external content	831
external links	763
externe content	2102
externe inhalte	498
externe inhalte anzeigen	498
externe inhalte erlauben	498
externe inhoud	2102
externen inhalt anzeigen	498
externen inhalt laden	498
externer inhalt	498
externer inhalt konnte nicht geladen werden	534
""", 'ez': """
ezt is olvassa el	1543
""", 'fa': """
facebook	764
facebook ile devam et	3021
facebook messenger	764
facebook twitter	763
facebook twitter email	763
facebook twitter linkedin email	763
facebook twitter whatsapp	763
facebook x	763
facturat anual	2522
facturation annuelle	1396
fai il quiz	1708
fai il test	1708
fai una domanda su questo articolo	1700
faire le quiz	1379
faire un don	1283
faites le quiz	1379
fale com o autor	2436
fale conosco	2359
fandt du en fejl	405
fant du en feil	2187
farkli bir tutar	3018
farkli tutar	3018
fast geschafft	552
fatturazione annuale	1748
fatturazione mensile	1748
faturado anualmente	2427
favorilere ekle	2950
favoris	1311
fazer login	2337
fazer o quiz	2408
""", 'fe': """
featured articles	787
featured content	787
featured stories	787
fechar	2332	2366
feedback	501	782	2078
feedback geben	501
fehler gefunden	501
fehler im artikel gefunden	501
fehler melden	501
fel i artikeln	2844
feliratkozom	1548
fermer	1282
fermer le menu	1328
fes-te soci	266
fes-te subscriptor	266
fetching more	792
""", 'fi': """
fikrim yok	3001
fil d'ariane	1402
fil info	1325
filed under	787	792
fim da publicidade	2411
fin de la publicidad	1079
fin del anuncio	1079
find out more	792
fique por dentro	2341
first name	751
fizetett tartalom	1538
""", 'fj': """
fjern annoncer	401
fjern annonser	2183
""", 'fl': """
flecha	990
fler	2848
fler artiklar	2848
fler nyheter	2848
flere artikler	410	2191
flere nyheder	410
flere nyheter	2191
flere saker	2191
flipboard	764
""", 'fo': """
fold ud	414
folgen	491
folgen sie uns	491
follow	768
follow author	768
follow live	768
follow this author	768
follow this topic	768
follow topic	768
follow us	768
follow us on facebook	768
following	768
font size	763
fontin koko	65
for abonnenter	388	2170
for subscribers	741
forgot password	741
forgot your password	741
forma de pagamento	2335
forma de pago	988
formas de pagamento	2335
formas de pago	988
forrige	413	2194
forrige artikel	410
forrige artikkel	2191
forse in seguito	1649
forsiden	410	2191
foto	1608
foto galeri	2957
fotogalerija	1971
fotostrecke	505
fout gespot	2078
fout gezien	2078
fout melden	2086
foutje gezien	2078
""", 'fr': """
frag unsere ki	536
frage des tages	91
fragen sie unsere ki	536
frais de port offerts	1382
free daily newsletter	751
free newsletter	751
free weekly newsletter	751
friss	1543
from around the web	787
from our partners	787
from our sponsor	773
from our sponsors	773
from the web	787
""", 'fu': """
full coverage	787
full results	793
full score	793
fullscreen	792
fullskjerm	2194
further reading on this site	787
""", 'ga': """
ga akkoord	2074
ga naar inhoud	2085
ga naar recept	61
galaxy store	93
galerie foto	2528
galeriye git	3027
galite bet kada atsisakyti prenumeratos	1964
gallery	1681
gamble responsibly	942
ganzen artikel lesen	508
""", 'ge': """
ge bort artikeln	2826
gebruiksvoorwaarden	2074
geef cadeau	2123
geef een reactie	2078
geef feedback	2112
geef je mening over dit artikel	2112
gegenereerd door ai	2104
gegenereerd met ai	2104
gelen kutunuzu kontrol edin	3023
gem	397
gem artikel	397
gem artiklen til senere	397
gem opskrift	61
gem opskriften	61
gem til senere	397
gemaakt met ai	2104
generated by ai	833
gerade nicht	463
gerelateerd	2082
gerelateerd nieuws	2082
gerelateerde artikelen	2082
gerelateerde onderwerpen	2082
gerenciar consentimento	2417
gerir consentimento	2417
gerir cookies	2356
gerir o consentimento	2417
gesponsert	495
gesponserter beitrag	87	567
gesponserter inhalt	495
gesponsord	2072
gesponsorde inhoud	2072
gestion des cookies	1318
gestionar consentimiento	1085
gestionar cookies	1017
gestionar el consentimiento	1085
gestisci consenso	1738
gestisci i consensi	1738
gestisci i cookie	1674
gestisci il consenso	1738
gestisci notifiche	1711
gestisci preferenze	1674
get alerts	768
get deal	976
get digital access	741
get email updates	751
get started	741
get the daily email	751
get the newsletter	751
get this deal	976
get tickets	943
""", 'gi': """
gi bort artikkelen	2170
gi bort saken	2179
gi tilbakemelding	2187
gift a subscription	741
gift article	741
gift this article	741
gioca	1731
gioca gratis	1729
gioca ora	1729
gioca responsabilmente	1732
giochi	1731
giv artiklen til en ven	397
giv os feedback	405
give a gift	741
give a gift subscription	734
give feedback	782
give monthly	734
give now	734
give today	734
give us feedback	782
gizle	2960
gizlilik	2953
gizlilik ayarlari	3010
gizlilik tercihleri	3010
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	388
glemt passord	2170
""", 'go': """
go to top	792
godkjenn	2184
godkjenn alle	2184
godta	2184
godta alle	2184
google	764
google ile devam et	3021
google news	764
google play	93
google play store	93
google play'den alin	3012
google play'den indir	3012
google play'den indirin	3012
google plus	764
got it	778
""", 'gr': """
gracias por participar	91
gracias por su voto	1073
gracias por suscribirte	997
gracias por tu voto	1049
gracias por votar	91	1049
gracias, tu mensaje ha sido enviado	1097
gratis e senza spam	1750
gratis proberen	2052
gratis y sin spam	1097
gratuit, chaque matin	1398
grazie per aver votato	91	1700
grazie per il tuo feedback	1700
grazie per il tuo voto	91	1726
grazie per l'iscrizione	1662
""", 'gu': """
guarda anche	1681
guarda i risultati	91	1700
guarda l'article	296
guarda la gallery	1684
guarda le foto	1754
guarda tutte le foto	1754
guarda tutti i video	1754
guardar	1009	2349
guardar en favoritos	1069
guardar para ler mais tarde	2402
guardar preferencias	1085
guardar receita	61
guardar receta	61
guides d'achat	1325
gulir untuk lanjut membaca	1603
""", 'ha': """
ha ocurrido un error	1097
haber faydali oldu mu	2956
haber ihbar hatti	3029
haberde hata mi var	3029
haberi hediye et	3035
haberi kaydet	2950
haberi nasil buldunuz	2956
haberi oynat	2959
haberi puanla	2956
haberi sesli dinle	2950
haberi sesli dinleyin	2950
haberi sesli dinleyin (# dk	2950
haberi yazdir	2950
haberin devami	2952	2959
haberin devami reklamdan sonra	2952
haberin devamini oku	3027
haberin tamami	2959
haberin tamamini oku	3027
hacer el test	1076
hacker news	764
hadiahkan artikel ini	1633
hae	1234
hai dimenticato la password	1748
hai letto # articoli su # questo mese	1717
hai trovato un errore	1677
hai una segnalazione	1677
haku	1234
halaman berikutnya	1610
halaman selanjutnya	1610
halaman: #	1610
handelsbetingelser	402
hantera cookies	2841
har du allerede en konto	388	2170
har du redan ett konto	2826
has oblidat la contrasenya	267
hasznos volt a cikk	1542
hata bildir	2956
hata bildirin	2956
haut de la page	1402
haut de page	1328
have an account	741
have an account? sign in	741
have your say	782
haz el quiz	1076
haz el test	1076
haz nuestro test	1076
hazte miembro	985
hazte premium	1066
hazte socia	985
hazte socio	1092
hazte socio/a	1092
""", 'he': """
he desactivado el bloqueador	1090
he desactivado mi bloqueador	1090
heb je al een account	2052
hediye et	3036
help mee	2048
help ons om dit te blijven doen	2119
hem	2851
hemen bilet al	3006
hemen oy ver	3000
hemen oyna	3003
hemen satin al	3006
hemeroteca	990
hepsini kabul et	2953
her ay	3019
her zaman izin ver	3010
herinner me later	2047
hesabim	2943
hesabim var	3021
hesabin yok mu	3021
hesabiniz var mi	2943
hesabiniz yok mu	3021
het artikel gaat hieronder verder	2072
het laatste nieuws	2082
""", 'hi': """
hide	793
hide ad	773
hide caption	792
hide comments	782
hide this message	732
hier anmelden	469
hier einloggen	469
hier finden sie informationen zum datenschutz	534
highlights generated by artificial intelligence	833
hilfe	501
hinweis an die redaktion	546
hinweis zum datenschutz	498
hinweise zu diesem artikel	546
hittade du ett fel	2844
hittat fel	2844
""", 'hj': """
hjem	413	2194
""", 'hl': """
hlasovat	91	322
hlasujte	91
hledat	325
""", 'ho': """
ho capito	1685
ho disattivato adblock	1743
ho disattivato l'ad blocker	1743
ho disattivato l'adblock	1743
ho letto e accetto l'informativa privacy	1750
ho letto e accetto l'informativa sulla privacy	1713
ho letto l'informativa privacy	1750
hold deg oppdatert	2175
hold dig opdateret	393
home	792	1684	2085
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2194
hopp til innholdet	2194
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2112
house rules	782
how did we do	782
how to cite	966
how to cite this article	966
how we use ai	833
hoy no	984
""", 'hu': """
huawei appgallery	93
hubungi kami	1607
huisregels	2112
""", 'hv': """
hva mener du	91
hva mener du? stem her	2194
hva synes du om denne saken	2187
hva synes du om saken	2187
hvad mener du? stem her	413
hvad synes du? stem her	413
hvala na glasanju	91
""", 'i ': """
i accept	778
i agree	778
i already donated	732
i already gave	732
i commenti sono riservati agli abbonati	1708
i lettori hanno letto anche	1720
i nostri giochi	1729
i nostri partner	1738
i prezzi potrebbero variare	1703
i samarbeid med	2183
i samarbejde med	401
i samarbete med	2840
i understand	793
i vantaggi dell'abbonamento	1732
""", "i'": """
i'll do it later	732
i'm in	751
i've already donated	732
""", 'ic': """
ich bin schon dabei	463
ich habe schon gespendet	463
ich stimme zu	498
icymi	787
""", 'id': """
ideal	2051
identifiez-vous	1292
idi na recept	61
""", 'ie': """
ielogojies	2005
ielogoties	2005
ievadi e-pastu	2029
ievadi savu e-pasta adresi	2029
""", 'ih': """
iha	2963
ihr feedback	501
ihr kommentar	501
ihre e-mail-adresse	477
ihre meinung	501
ihre spende ist steuerlich absetzbar	556
""", 'ik': """
ik begrijp het	2086
ik heb al gedoneerd	2047
ik steun al	2047
ikke i dag	384	2166
ikke nu	384
iklan	1603
iklan sponsor	1638
""", 'il': """
il mio account	1655
il nostro codice etico	1757
il nostro shop	1732
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1662
ilan	2952
ilgili haber	2957
ilgili haberler	2957
ilgili konular	2957
ilk ay # tl	2943
ilmoittaudu webinaariin	1234
ilmoitus	1226
ils ont lu aussi	1325
""", 'im': """
im trend	505
immer informiert	477
immer informiert mit unserem whatsapp-service	608
importo a scelta	1745
importo libero	1745
impossibile riprodurre il video	1734
impostazioni cookie	1674
impostazioni della privacy	1738
impostazioni privacy	1738
impostazioni sulla privacy	1738
impressum	498
imprimeix	273
imprimeix l'article	296
imprimeix la recepta	61
imprimer	1311
imprimer cet article	1368
imprimer cette recette	61
imprimer l'article	1311
imprimer la recette	61
imprimir	1009	2349
imprimir a receita	61
imprimir artigo	2402
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3133
in case you missed it	787
in collaborazione con	1765
in diesem artikel	505
in evidenza	1681
in het nieuws	2082
in kooperation mit	495
in other news	787
in partnership with	773
in primo piano	1681
in this section	787
in zwischenablage kopieren	490
indeks	1608
indietro di # secondi	1734
indirizzo e-mail non valido	1750
indirizzo email	1662
indirizzo email non valido	1750
indstillinger	402
indtast din e-mail	393
indtast din mail	393
indtast e-mail	393
info iklan	1623
infolettre	1301
infolettres	1301
informa d'un error	282
informar de un error	1056
informasjonskapsler	2184
informationen zum datenschutz	534
informativa sulla privacy	1674
informazione promozionale	1703
informazione pubblicitaria	87	1703
ingatkan saya nanti	1589
ingezonden mededeling	87	2127
ingrandisci	1684
ingrandisci foto	1754
ingrandisci il testo	1763
ingrandisci l'immagine	1754
ingrandisci la foto	1754
ingresar	990
ingressos	2444
inhalt	508
inhalt anzeigen	498
inhalt laden	495
inhalt teilen	490
inhalte anzeigen	498
inhaltsverzeichnis	508
inhoud tonen	2102
inhoudsopgave	2085
inicio	1027
inizia il quiz	1729
inklappen	2086
inloggen	2052
innstillinger	2184
inquadra il qr code	1740
inschrijven	2057
inscreva-se	2341
inscreva-se na newsletter	2341
inscription	1292
inscription gratuite	1361
inserisci il tuo indirizzo e-mail	1713
inserisci il tuo indirizzo email	1713
inserisci qui il tuo commento	1677
inserisci un indirizzo email valido	1713
insira o seu email	2395
insira seu e-mail	2395
instagram	764
instagram-inhalte erlauben	498
instale a app	2419
instellingen	2074
inte idag	2822
inte nu	2822
integrame	2504
interzis minorilor	2505
introdu adresa ta de email	2485
introduce tu email	997
invalid email	751
invia	91	1751
invia a un amico	1719
invia commento	1677
invia il commento	1726
invia per email	1667
invia risposta	1726
invia via email	1667
inzerce	318
inzercia	2707
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1087
ir a la portada	1101
ir a la receta	61
ir a la tienda	1079
ir a los comentarios	1020
ir al contenido	1027
ir al especial	1101
ir arriba	1027
ir para a loja	2411
ir para a receita	61
ir para o topo	2433
""", 'is': """
iscriviti	1662
iscriviti alla nostra newsletter	1662
iscriviti ora	1662
iscrizione completata	1713
isprintaj	2647
""", 'iz': """
iz iste rubrike	2644
iz rubrike	2644	2767
izbor urednice	2644
izbor urednika	2644
izdvajamo	2644
izin ver	3014
izpostavljeno	2767
izveido kontu	2005
""", "j'": """
j'accepte	1318
j'accepte de recevoir les offres des partenaires	1361
j'ai compris	1329
j'en profite	1292
""", 'ja': """
ja ets subscriptor	267
ja tens compte	294
ja, ich will	464
ja, ik steun	2119
ja, ik wil de nieuwsbrief ontvangen	2115
jaa	1224
jaa artikkeli	1224
jaa facebookissa	1224
jaa juttu kaverille	1224
jaa whatsappissa	1224
jaga	1119
jaga artiklit	1119
jaga facebookis	1124
jaga lugu	1124
jaga seda artiklit	1124
jajak pendapat	91
jangan lewatkan	1608
jatka lukemista	1217
jau esi abonents	2005
jau esi abonents? ielogojies	2005
jau prenumeruojate	1964
jau prenumeruojate? prisijunkite	1964
""", 'je': """
je aanmelding is gelukt	2115
je bent ingeschreven	2115
je bent nu ingeschreven	2115
je choisis cette offre	1396
je commande	1352
je donne	1283
je donne chaque mois	1393
je donne mon avis	1356
je donne une fois	1393
je fais un don	1283
je hebt je succesvol aangemeld	2115
je kunt je op elk moment afmelden	2115
je m'abonne	1292
je m'inscris	1301
je me connecte	1292
je ne sais pas	1377
je soutiens	1283
je teste	1292
je vote	91
jeder euro hilft	556
jednorazowo	2248
jelentkezzen be	1530
jetzt abo sichern	561
jetzt abonnent werden	469
jetzt abonnieren	469
jetzt abstimmen	91	540	608
jetzt am gewinnspiel teilnehmen	540
jetzt anmelden	477
jetzt bestellen	469
jetzt bewerben	540
jetzt einloggen	469
jetzt freischalten	469
jetzt helfen	464
jetzt im tv	505
jetzt karten sichern	540
jetzt kommentieren	501
jetzt kostenlos anmelden	477
jetzt kostenlos testen	469
jetzt mitdiskutieren	546
jetzt mitglied werden	464
jetzt mitmachen	540
jetzt nicht	463
jetzt pinnen	61
jetzt registrieren	469
jetzt spenden	464
jetzt teilen	562
jetzt testen	469
jetzt tickets sichern	540
jetzt upgraden	561
jetzt zugang sichern	561
jetzt zustimmen	498
""", 'jo': """
jocs i mots encreuats	284
jocuri	2504
jocurile noastre	2502
jogar	2410
jogar agora	2408
jogos	2410
jogue agora	2408
jogue com responsabilidade	2411
join now	734
join our mailing list	751
join the conversation	782
join the discussion	782
join the discussion on discord	768
join us	734
jouer	1381
jouer gratuitement	1379
jouez gratuitement	1379
jouw e-mailadres	2057
""", 'ju': """
juega con responsabilidad	1079
juega gratis	1076
juegos	1078
jugar ahora	1076
jugar gratis	1076
jump to content	792
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2848
juttu jatkuu alla	1226
juttu jatkuu kuvan alapuolella	1226
juttu jatkuu kuvan alla	1226
juttu jatkuu mainoksen alla	1226
juttu jatkuu videon alla	1226
juttu on tarkoitettu tilaajille	1217
juttu on vain tilaajille	1217
juuri nyt	1232
""", 'ka': """
kabul ediyorum	2953
kabul et	2953
kabul et ve devam et	3010
kabul et ve kapat	3010
kaip jums patiko straipsnis	1970
kamu mungkin suka	1634
kanske senare	2822
kanskje senere	2166
kapat	2941
kapcsolat	1542
kararsizim	3001
kare bulmaca	3005
kargo bedava	3037
karier	1623
karjera	1971
karte anzeigen	509
karte laden	498
kas artikkel oli kasulik	1125
kas lugu oli kasulik	1125
kasneje	2774
kasnije	2652
kasutustingimused	1137
kategori	1608
kategoriat	1232
kategorie	323	2273
kategorien	505
kategorier	410	2191	2848
kategoriler	2957
katkida bulun	2942
katkilariyla	3037
katso kaikki tilaajaedut	1217
katso kuvagalleria	1234
katso kuvat	1234
katso tulokset	91
katso video alta	1234
kaydet	2950
kaydol	2943
kayit ol	2943
kaynak: aa	2963
kaynak: dha	2963
kaynak: iha	2963
""", 'ke': """
kebijakan cookie	1606
kebijakan privasi	1606
kebijakan privasi | syarat dan ketentuan	1606
keep reading	787
keine neuigkeiten mehr verpassen	552
kelola cookie	1606
keluar	1591
kembali ke atas	1610
kendini test et	3003
kendinizi test edin	3003
kertalahjoitus	1216
keskustele	1231
keskustele asiallisesti	1231
keskustelu	1231
keuze van de redactie	2082
key points by ai	833
key takeaways by ai	833
""", 'ki': """
ki-generert oppsummering	2194
ki-generiert	536
ki-generierte zusammenfassung	536
ki-oppsummering	2194
ki-zusammenfassung	536
kiemelt	1543
kies een bedrag	2050
kies je abonnement	2122
kiitos tilauksesta	1220
kiitos tilauksestasi	1220
kiitos vastauksestasi	91
kijk terug	2109
kingi artikkel	1124
kiosque	1292
kirim	91	1600
kirim ke teman	1633
kirim komentar	1607
kirjaudu	1217
kirjaudu ulos	1217
kirjoita kommentti	1231
kirjoita kommenttisi	1231
kirjoittaja on kansanedustaja	1243
kirjoittaja on kirjailija	1243
kirjoittaja on kolumnisti	1243
kirjoittaja on toimittaja	1243
kirjoittaja on vapaa toimittaja	1243
kirjoittaja on vapaa toimittaja ja kirjailija	1243
kirjuta kommentaar	1125
kitabi satin al	3006
kitabi satin alin	3006
kiti skaito	1966
""", 'kl': """
klarna	468
klausies raidierakstu	2012
klausies rakstu	2010
klauskite dirbtinio intelekto	1970
klausykite straipsnio	1969
klausyti	1969
klausyti straipsnio	1969
klausyti straipsnio (# min	1969
kleinanzeigen	495
""", 'ko': """
kokeile maksutta	1217
kokeile nyt	1217
komentar	1607
komentarai	1964
komentari	2647
komentarji	2770
komentarz	2269
komentarze	2269
komentiraj	2647	2770
komentuoti	1964
komentuoti gali tik registruoti vartotojai	1970
komment	1542
kommentaarid	1119
kommentar	501
kommentar schreiben	501
kommentar verfassen	501
kommentare	501
kommentare ansehen	501
kommentare anzeigen	501
kommentare lesen	501
kommentarer	405	2187	2844
kommentarer blir moderert	2187
kommentarer granskas innan publicering	2851
kommentarer modereres	413
kommentarerna modereras	2844
kommentarregeln	501
kommentarsregler	2844
kommenteeri	1119
kommenteerimine on suletud	1125
kommenteerimise reeglid	1125
kommenteerimiseks logi sisse	1125
kommentek	1542
kommenter	405	2187
kommentera	2844
kommentieren	501
kommentit	1231
kommentit tarkistetaan ennen julkaisua	1231
kommentoi	1231
kommentointi on suljettu	1231
kommercielt indhold	418
kommercielt samarbejde	401
kommersielt innhold	2199
kommersielt samarbeid	2183
koniec reklamy	2265
kontakt	322	405	501	2269
kontakt os	405
kontakt oss	2187
kontakta oss	2844
konten berbayar	1638
konten bersponsor	1603
konten premium	1591	1633
konten promosi	1638
konten sponsor	1603
konto erstellen	469
konular	2957
konuyu takip et	3033
kopeeri link	1119
kopieer de link	2067
kopieer deze link	2147
kopieer link	2067
kopier lenka	2179
kopier lenke	2179
kopier lenken	2179
kopier link	397
kopier linket	397
kopieren	490
kopioi linkki	1224
kopiraj link	2647
kopiraj povezavo	2770
kopiraj poveznicu	2647
kopirajte link	2647
kopirajte poveznicu	2647
kopiuj link	2261
kopyala	2950
korrekturhinweis senden	546
kort fortalt - lavet med ai	413
kostenlos abonnieren	477
kostenlos registrieren	469
kostenlos testen	469
""", 'kr': """
krant	2052
kreditkarte	468
kreditkarte / klarna	468
kreiraj nalog	2637
krijg direct toegang	2122
""", 'ku': """
kuidas lugu meeldis	1125
kupi pretplatu	2637
kurzlink kopieren	587
kuukausilahjoitus	1216
kuula	1124
kuula artiklit	1124
kuula artiklit (# min	1124
kuula lugu	1124
kuula saadet	1126
kuula saadet siit	1126
kuuntele	1224
kuuntele jakso	1224
""", 'kv': """
kvkk	2953
kvkk aydinlatma metni	3023
kvkk metnini okudum, onayliyorum	3023
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1325
l'article continue ci-dessous	1316
l'article en # points	1350
l'articolo in breve	1700
l'essentiel	1325
l'offerta migliore	1748
""", 'l-': """
l-am dezactivat	2517
""", 'la': """
la encuesta	91
la mejor oferta	1095
la newsletter	1301	1662
la question du jour	91
la redazione consiglia	1681
la tua e-mail	1662
laad meer	2085
laajenna	1235
laat je dit artikel voorlezen	2109
laat voorlezen	2067
laatste nieuws	2082
ladda fler	2851
lagi ramai	1634
lagre	2179
lagre artikkel	2179
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2179
lagre saken til senere	2179
lagre til senere	2179
lahjoita	1216
lahjoita nyt	1216
lain kali	1589
lainnya	1608
laisser un commentaire	1321
laissez un commentaire	1321
lancer le quiz	1379
langganan	1591
langsung ke resep	61
lanjut baca di bawah	1603
lanjutkan dengan konten	1603
lanjutkan membaca	1610
laporkan	1607
laporkan kesalahan	1611
lascia un commento	1677
lascia un feedback	1700
lascia una risposta	1726
last flere	2194
last name	751
lastschrift	468
later	2047
later lezen	2123
latest	787
latest articles	787
latest edition	792
latest headlines	787
latest news	787
latest posts	787
latest stories	787
latest updates	787
latest videos	787
latest videos from	787
lavora con noi	1703
""", 'le': """
le direct	1325
le fil	1325
le journal du jour	1292
le nostre newsletter	1662
le plus lu	1325
le plus populaire	1397
le puede interesar	1024
le quiz de l'actu	1379
le recomendamos	1024
le ultime notizie	1681
learn more	792
learn more about cookies	778
leave a comment	782
leave a reply	782
leave a tip	734
leave feedback	782
lectura de # minutos	1009
lectura: # min	1009
lecture # min	1328
lecture # minutes	1311
lecture : # min	1311
lecture automatique	1385
leer en la app	1087
leer la noticia completa	1101
leer noticia completa	1027
lees de reacties	2078
lees direct verder	2122
lees meer	2082	2085
lees meer over	2082
lees onze huisregels	2112
lees ook	2082
lees verder	2052	2082	2085
lees verder na de advertentie	2072
lees verder onder de afbeelding	2072
lees verder onder de foto	2072
lees voor	2067
leeslijst	2123
leestijd	2085
leestijd # min	2085
legendas	2414
legfrissebb	1543
legg igjen en kommentar	2187
leggi anche	1681
leggi dopo	1719
leggi i commenti	1677
leggi il documento	1685
leggi il giornale	1655
leggi l'articolo	1684
leggi l'articolo completo	1684
leggi l'articolo intero	1754
leggi la biografia	1757
leggi la trascrizione	1734
leggi lo speciale	1754
leggi nell'app	1740
leggi senza limiti	1717
leggi sull'app	1711
leggi tutte le notizie	1754
leggi tutti gli articoli dell'autore	1754
leggi tutto	1684
leggi tutto con un abbonamento	1655
leggi tutto su	1681
legolvasottabb	1543
legolvasottabbak	1543
leia mais	2363	2366
leia no app	2419
leia o artigo completo	2433
leia o qr code	2419
leia os termos de uso e as regras da comunidade	2391
leia sem limites	2400
leitura: # min	2349
lembrar de mim	2427
lembrar mais tarde	2332
lembrar-me	2427
lembre-me mais tarde	2332
lenke kopiert	2179
lenken er kopiert	2179
lenken kopiert	2179
ler artigo completo	2433
ler mais	2366
ler mais tarde	2402
ler na app	2419
ler no app	2419
ler o artigo completo	2433
les articles les plus lus	1369
les derniers articles	1325
les flere	2191
les hele saken	2194
les jeux d'argent sont interdits aux mineurs	1382
les kommentarer	2187
les lecteurs ont aussi lu	1325
les mer	2191	2194
les mer om	2191
les plus anciens	1377
les plus lues	1325
les plus lus	1325
les senere	2179
les tops	1325
les videre	2170
lesedauer	508
lesedauer: # minuten	508
lesen sie auch	505
lesen sie dazu	505
lesen sie hier	505
lesen sie mehr	505
leserbriefe	501
leserkommentare	501
leserumfrage	91
lesetid # min	2194
lesetipp	505
lesetipps	505
lesezeit: # min	508
lesezeit: # minuten	508
lest opp av en robot	2179
lest opp av en syntetisk stemme	2179
leta	2015
leta/afp	2015
lettergrootte	65
letto da una voce sintetica	1734
lettura # min	1667
lettura con voce sintetica	1734
""", 'li': """
li e concordo com os termos de uso	2429
lige nu	410
lihat artikel asli	1633
lihat detail	1611
lihat hasil	91	1611
lihat juga	1608
lihat komentar	1607
lihat lainnya	1610
lihat peta	1611
lihat resep	61
lihat selengkapnya	1610
lihat semua	1610
liitu uudiskirjaga	1144
like loading	763
like this	763
limited time offer	741
limited-time offer	860
line	764
link	764
link berhasil disalin	1633
link copiado	2349
link copiat	2492
link copiato	1667
link copiato negli appunti	1719
link copied	763
link copied bookmark	763
link copied to clipboard	763
link er kopieret	397
link er kopieret til udklipsholderen	397
link gekopieerd	2067
link in die zwischenablage kopiert	562
link kopeeritud	1124
link kopieren	490
link kopieret	397
link kopiert	490
link kopiran	2647
link kopyalandi	2950
link on kopeeritud	1124
link sudah disalin	1633
link wurde in die zwischenablage kopiert	562
link wurde kopiert	562
link zum artikel kopieren	562
link zum inhalt	498
link zum teilen kopieren	608
link zum youtube-inhalt	498
linkedin	764
linki kopyala	2950
linkki kopioitu	1224
links	505
lire aussi	1325
lire l'article	1328
lire l'article complet	1328
lire la suite	1328
lire la transcription	1384
lire le document	1329
lire le dossier	1402
lire les commentaires	1321
lire plus	1325	1328
lire plus tard	1311
lire sa biographie	1406
lisa kommentaar	1119
lista de socios	1085
listen	763
listen # min	763
listen above	840
listen below	840
listen here	840
listen now	763
listen on apple	840
listen on apple podcasts	840
listen on spotify	840
listen on youtube	840
live	505
live text	2528
live tv	787
livraison gratuite	1414
""", 'lo': """
lo + visto	1024
lo esencial en # segundos	1049
lo quiero	1066
load comments	782
load content	778
load more	792
load more articles	792
load more comments	782
load more stories	792
loading	763
loading ad	773
loading more	792
loe edasi	1119
loe edasi tellijana	1119
loe hiljem	1124
loe ka	1121
loe kommentaare	1125
loe lisa	1126
loe lisaks	1121
loe rohkem	1126
loe veel	1121
loetumad	1121
log in	741	2052
log in / register	741
log in or sign up	741
log in to comment	782
log in to reply	782
log ind	388
log out	741
log ud	388
logare	2453
logg inn	2170
logg ut	2170
logga in	2826
logga ut	2826
logi sisse	1119
logi sisse, et kommenteerida	1125
login	469	741	1591	1655	2337	2453
login / register	741
logout	741
loja	2444
lompat ke resep	61
loo konto	1119
loo tasuta konto	1119
los comentarios son exclusivos para suscriptores	1056
los precios pueden variar	1051
""", 'lu': """
lue koko juttu	1234
lue kommentit	1231
lue rajattomasti	1217
lue seuraavaksi	19	1232
luetuimmat	1232
luetuimmat jutut	1232
lugemiseks osta artikkel	1119
luister	2067
luister dit artikel	2109
luister hier	2109
luister nu	2109
luister op spotify	2109
luister via spotify	2109
luk	384
lukk	2166
lukuaika # min	1234
lunar	2520
luo ilmainen tunnus	1217
luo maksuton tunnus	1217
luo tunnus	1217
lupa kata sandi	1591
lupa password	1591
""", 'ly': """
lyssna	2836
lyt	397
lytt	2179
lytt til saken	2179
""", "m'": """
m'abonner	1292
m'inscrire	1301
""", 'ma': """
maak een account	2052
maandelijks	2048
magazin	2538
magazinul nostru	2505
mahjong	1381
mai mult	2467
mai multe	2467
mai multe articole	2528
mail	764	2067
mailen	490
mainokset	1226
mainos	1226
mainos - juttu jatkuu alla	1226
mainos alkaa	1226
mais	2366
mais antigas	2406
mais antigos	2406
mais artigos	2363
mais artigos deste autor	2433
mais comentadas	2363
mais curtidos	2406
mais deste autor	2433
mais do autor	2433
mais lidas	2363
mais lidos	2363
mais popular	2428
mais populares	2363
mais recentes	2406
mais tarde	2332
mais vistas	2363
mais vistos	2363
mais votadas	2406
mais votados	2406
make a donation	734
manage consent	778
manage cookies	778
manage my account	741
manage options	778
manage preferences	778
manage settings	778
manage subscription	741
manage your newsletters	851
mantengamos un debate respetuoso	1056
mantente informado	997
manter conectado	2427
masquer	1329
mastodon	764
masuk	1591
masuk / daftar	1591
max	2561
maybe later	732
""", 'me': """
me connecter	1292
me le rappeler plus tard	1282
media caption	792
meer	2082
meer artikelen	2082
meer informatie	2074
meer laden	2085
meer lezen	2082
meer nieuws	2082
meer over	2082
meer over dit onderwerp	2082
meer tonen	2085
meest bekeken	2082
meest gedeeld	2082
meest gekozen	2122
meest gelezen	2082
meghallgatom	1536
megosztom	1536
mehr anzeigen	508
mehr artikel	505
mehr aus	505
mehr aus dem ressort	505
mehr details	509
mehr erfahren	498
mehr informationen	505
mehr laden	501	508
mehr lesen	505	508
mehr nach dieser anzeige	495
mehr news	505
mehr themen	505
mehr von diesem autor	505
mehr von uns	505
mehr zu diesem thema	505
mehr zum artikel	505
mehr zum thema	505
meilleure offre	1396
mein konto	469
meist gelesen	505
meistgeklickt	505
meistgelesen	505
meistgelesene artikel	505
meistkommentiert	505
mejla	2836
mejor oferta	1095
mejor valorados	1074
meld een fout	2078
meld feil	2195
meld fejl	414
meld fout	2112
meld fra om feil	2187
meld je aan	2057
melhor oferta	2427
melhor valor	2427
member-only story	792
members only	741
mengerti	1611
meniu	2467
meno recenti	1727
mensagem enviada com sucesso	2429
mensaje enviado correctamente	1097
mensal	2425
mensile	1746
mensual	1093
mensualmente	1093
mensuellement	1394
menu	325	413	792	1328	1610	1684	2085	2276	2366	3145
meny	2194	2851
mer fra	2191
mer nyheter	2848
mer om	2191	2848
merci de votre inscription	1301
merci pour votre retour	1350
merci pour votre vote	91	1356
merci, votre inscription est prise en compte	1398
mere fra	410
mere om	410
mergi sus	2528
merken	469	490
merkliste	469
mesajiniz iletildi	3023
mesajul a fost trimis	2524
message	764
message publicitaire	1316
messaggio inviato correttamente	1750
messaggio promozionale	1672
messaggio pubblicitario	1703
messenger	764
mest delat	2848
mest delt	2191
mest delte	410
mest lest	2191
mest leste	2191
met ai gemaakt	2104
metin boyutu	3035
metni oku	3007
metodi di pagamento	1653
metodo di pagamento	1653
metti in pausa	1734
mettiti alla prova	1729
mettiti alla prova con il quiz	1729
mettre en favori	1311
mettre en pause	1384
""", 'mi': """
mi cuenta	990
mida del text	65
migliore offerta	1748
mijn account	2052
mijn profiel	2052
min konto	388
min side	388	2170
mine avalehele	1126
mine retsepti juurde	61
minha conta	2337
mis niets	2057
missa inget	2831
missa inte	2848
misschien later	2047
misschien ook interessant	2082
mit freunden teilen	587
mit ki erstellt	536
mitdiskutieren	501
mitglied werden	464
mitmachen und gewinnen	540
mitt konto	2826
""", 'mo': """
mode de paiement	1290
modes de paiement	1290
modifica le preferenze sui cookie	1698
modifica preferenze	1698
modifier mes choix	1348
modifier vos choix	1388
moj profil	2637	2763
moje konto	2251
mon compte	1292
mon espace	1292
monatlich	464
monatlich spenden	464
montant libre	1290
monthly	733
monthly contribution	738
morda vas zanima	2767
more	790
more articles	787
more citation formats	966
more coverage	787
more details	793
more for you	864
more from	787
more from this author	787
more from us	864
more headlines	787
more in this section	864
more in this series	787
more like this	787
more news	787
more newsletters	851
more on this story	787
more on this topic	787
more options	778
more sharing options	763
more stories	787
more stories like this	787
more stories you may like	787
more to explore	787
more to read	787
more top stories	787
most commented	787
most discussed	787
most emailed	787
most liked	782
most nem	1527
most popular	787
most read	787
most read stories	864
most recent	787
most shared	787
most viewed	787
most watched	787
mostra altro	1684
mostra contenuto	1674
mostra contenuto esterno	1698
mostra el contingut extern	279
mostra i commenti	1677
mostra i risultati	91
mostra il contenuto	1738
mostra il contenuto esterno	1698
mostra il video	1738
mostra le risposte	1726
mostra meno	1685
mostra menys	271
mostra originale	1685
mostra risposte	1726
mostra sempre	1738
mostra sottotitoli	1734
mostra traduzione	1685
mostra tutto	1685
mostra-ho tot	271
mostrar comentarios	1020
mostrar contenido	1085
mostrar contenido externo	1047
mostrar el contenido	1085
mostrar legendas	2413
mostrar mais	2366
mostrar menos	1027	2433
mostrar respostas	2405
mostrar respuestas	1073
mostrar sempre	2417
mostrar siempre	1085
mostrar todo	1028
mostrar tudo	2367
moyen de paiement	1290
moyens de paiement	1290
""", 'mt': """
mti	1565
mti/afp	1565
""", 'mu': """
muat lainnya	1610
muet	1385
mungkin lain kali	1589
must read	787
must reads	787
must-read	787
mutasd mindet	1546
mute	792
muto	1735
muut lukevat	1232
muut lukevat juuri nyt	1232
muut lukevat nyt	1232
""", 'my': """
my account	741
""", 'na': """
na czasie	2273
naar boven	2085
naar de aanbiedingen	2052
naar de inhoud	2085
naar de webshop	2107
naar het recept	61
nach anzeige weiterlesen	495
nach der werbung geht es weiter	567
nach oben	508
nadaljevanje pod oglasom	2766
nahoru	325
najbolj brane novice	2767
najbolj brane novice dneva	2767
najbolj brano	2767
najbolj komentirano	2767
najkomentiranije	2644
najnovije	2644
najnovije vesti	2644
najnovije vijesti	2644
najnowsze	2273
najnowsze informacje	2273
najpopularniejsze	2273
nanti	1589
nanti saja	1589
napisz komentarz	2269
nascondi	1685
nascondi commenti	1726
nascondi le risposte	1726
nascondi risposte	1726
nasil kapatilir	3016
nastavak teksta nakon reklame	2643
nastavenia cookies	2722
natisni	2770
natisni recept	61
naujausi	1966
naujiena papildoma	1971
naujiena pildoma	1971
""", 'ne': """
ne danas	2652
ne danes	2774
ne hvala	2652	2774
ne manquez plus aucune info	1391
ne manquez rien	1301
ne most	1527
ne plus afficher	1282
ne plus suivre	1410
ne propustite	2644
ne ratez aucune info	1391
ne sada	2652
ne se prononce pas	1377
ne spreglejte	2767
ne zdaj	2774
ne, hvala	2652	2774
necrologie	1703
nee bedankt	2047
nee, bedankt	2047
nei takk	2166
nei, takk	2166
nein danke	463
nein, danke	463
nej tack	2822
nej tak	384
nej, tack	2822
nej, tak	384
nessun commento	1677
nessuna opinione	1727
neste	2194
neste artikkel	2191
net binnen	2082
netiquette	501
neueste artikel	505
neueste meldungen	505
neueste nachrichten	505
neueste videos	505
never miss a story	751
never miss an update	751
new customers only	860
new customers only. terms apply	860
new here	741
newest first	782
newsletter	312	477	751	997	1301	1662	2254	2341
newsletter abonnieren	477
newsletter e alert	1681
newsletter kostenlos abonnieren	477
newsletter recomendada	1024
newsletter sign up	751
newsletter sign-up	751
newsletter signup	751
newsletter-anmeldung	477
newsletters	751	792	997	1301	2341
newslettery	312	2254
newsticker	505
next	733
next article	787
next page	792
next post	792
next story	787
next up	787
""", 'ng': """
nghe	3133
""", 'ni': """
nicht jetzt	463
nicht mehr anzeigen	463
nichts mehr verpassen	477
nie masz konta	2251
nie teraz	2247
niente spam	1750
niet nu	2047
niet te missen	2082
nieuwsbrief	2057
nieuwsbrief ontvangen	2115
nieuwsbrieven	2057
""", 'no': """
no comments	782
no comments yet	782
no credit card required	860
no eres suscriptor	1095
no gracias	984
no grazie	1649
no hacemos spam	1097
no posts	792
no sabe / no contesta	1074
no sabe, no contesta	1074
no se puede reproducir el video	1081
no te pierdas	1024
no thank you	732
no thanks	732
no tienes cuenta	1095
no votes so far! be the first to rate this post	946
no, gracias	984
no, grazie	1649
no, thanks	732
noch kein abo	561
noch kein abonnent	469
noch kein konto	469
noch keine kommentare	501
noch keine kommentare vorhanden	501
noch nicht registriert	561
nog geen abonnee	2122
nog geen account	2052
nog geen reacties	2078
noklausies rakstu	2010
nom	1399
nombre	1098
nome	1751	2430
non hai un account	1717
non merci	1282
non oggi	1649
non ora	1649
non sa / non risponde	1727
non sei abbonato	1655
non sei ancora abbonato	1717
non sei ancora registrato	1748
non sei registrato	1748
non so	1727
non, merci	1282
norint komentuoti, reikia prisijungti	1970
normas	1020
normas de los comentarios	1073
normas editoriales	1104
nos articles les plus lus	1369
nos derniers articles	1325
nos jeux	1379
nos lecteurs ont lu ensuite	1325
nos offres	1292
nos offres d'emploi	1352
nos partenaires	1388
nos recommandations	1325
noskaties video	2012
nossa loja	2411
nossos jogos	2408
nossos parceiros	2417
not a subscriber yet	741
not now	732
not ready to donate	732
not ready to give today	732
not ready to subscribe	732
not ready to support today	732
not the answer you're looking for	948
not today	732
nota relacionada	1070
notas recomendadas	1070
notas relacionadas	1070
note legali	1674
noter la recette	61
notes on contributors	958
notez cet article	1321
noticia anterior	1101
noticia relacionada	1024
noticia relacionadas	1024
noticia siguiente	1101
noticias de hoy	1024
noticias relacionada	1024
noticias relacionadas	1024
notizie correlate	1681
notizie del giorno	1681
notre boutique	1382
notre charte de corrections	1406
notre direct	1402
nous contacter	1321
nous soutenir	1283
nous suivre	1312
nous vous recommandons	1325
now playing	792
""", 'nt': """
ntb	2222
""", 'nu': """
nu acum	2451
nu ai cont	2490
nu in het nieuws	2082
nu niet	2047
nuestra tienda	1079
nuestros juegos	1076
nuestros socios	1085
nume	2525
nuoroda nukopijuota	1969
nuotraukos	1971
nutzungsbedingungen	498
""", 'ny': """
nyalakan notifikasi	1633
nyhedsbrev	393
nyhedsbreve	393
nyhetsbrev	2175	2831
nyhetsbrevet	2175	2831
nyhetsdygnet	2848
nyt luetuimmat	1232
""", 'o ': """
o artigo continua depois da publicidade	2354
o mais popular	2428
o seu email	2341
o seu voto foi registado	2405
""", 'ob': """
obrigado pelo seu feedback	2383
obrigado pelo seu voto	91	2383
obrigado por se inscrever	2341
obrigado por votar	91	2405
obrigado, a sua mensagem foi enviada	2429
obserwuj	2262
obserwuj nas	2262
""", 'oc': """
oceni novico	2770
oceni recept	61
ocenite tekst	2647
ocijeni recept	61
ocorreu um erro	2429
ocultar	1028	2367
ocultar comentarios	1073
ocultar respostas	2405
ocultar respuestas	1073
""", 'od': """
odbij	2660
odbij sve	2660
oddaj glas	91
oddaj komentar	2770
odeslat	91
odeslat hlas	91
odjava	2637	2763
odpowiedz	2269
""", 'of': """
oferecer	2443
oferecer artigo	2337
oferecer este artigo	2442
oferecido por	2354
oferecimento	2444
oferit de	2538
oferta especial	990
oferta para lectores	1079
oferta para leitores	2411
oferta por tempo limitado	2427
oferta por tiempo limitado	1095
ofertas	1015
ofertas de empleo	1051
ofertes de feina	284
offer	773
offer ends soon	860
offerta a tempo limitato	1748
offerta per i lettori	1732
offerte	1672
offerte di lavoro	1703
offerto da	1765
offre partenaire	1316
offres d'emploi	1352
offrir	1413
offrir l'article	1292
ofrecido por	1112
""", 'og': """
oglas	2643	2766
oglasi	2643	2766
ogni contributo conta	1716
ogni donazione conta	1745
ogni euro conta	1716
ogni mese	1746
""", 'oh': """
ohne spende weiterlesen	463
ohodnotit recept	61
""", 'ok': """
ok	733
ok, got it	793
okumaya devam et	2943
""", 'ol': """
oldest first	782
ole esimene kommenteerija	1125
oled juba tellija	1119
oled uudiskirjaga liitunud	1144
olet nyt tilannut uutiskirjeen	1220
oletko jo tilaaja? kirjaudu	1217
olvasd el ezt is	1543
olvassa el ezt is	1543
""", 'om': """
om cookies	2841
oma tili	1217
""", 'on': """
once	733
onderwerpen	2082
one time donation	734
one-time	733
one-time donation	734
onko jutussa virhe	1231
onko sinulla jo tunnus	1217
""", 'oo': """
ook interessant	2082
oops! something went wrong	851
""", 'op': """
op leeslijst	2147
open	793
open image in gallery	792
open kaart	2086
open map	793
open menu	792
open the map	793
openen	2086
opina	1020
opprett en gratis bruker	2170
opprett en gratis konto	2170
opprett gratis bruker	2170
opprett konto	2170
oppsummert av ai	2194
oppsummert av ki	2194
opret bruger	388
opret en gratis bruger	388
opret en gratis profil	388
opret en konto	388
opret gratis profil	388
opret konto	388
opslaan	2067
opslag fra facebook	413
opslag fra instagram	413
opublikuj komentarz	2269
""", 'or': """
ordenar por	1074	2406
ordina per	1727
original anzeigen	509
""", 'os': """
os nossos jogos	2408
os nossos parceiros	2417
osallistu keskusteluun	1231
ossza meg	1536
osta artikkel	1119
ostale vesti	19	2644
ostale vijesti	19	2644
ostatnie wpisy	2273
ostavi komentar	2647
ostavite komentar	2647
oszd meg	1536
""", 'ot': """
other amount	738
other articles	787
other news	787
other readers liked	19
other stories	787
other stories you may like	787
other stories you might like	787
others also read	19	787
others are also reading	944
others are reading	944
otomatik oynat	3008
otomatik oynatma	3008
otra cantidad	988
otras noticias	19	1024
otras noticias que pueden interesarte	19
otro importe	988
otro monto	1092
""", 'ou': """
oui, je m'abonne aux notifications	1391
our corrections policy	782
our newsletters	751
our partners	773
our social media	768
our sponsors	773
outro montante	2424
outro valor	2335
ouvir	2349
ouvrir	1329
ouvrir l'appli	1390
ouvrir l'application	1390
ouvrir la carte	1329
ouvrir le menu	1328
""", 'ov': """
overschrijving	2051
""", 'oy': """
oy kullan	91	3001
oy ver	91	3001
oyla	91
oyna	3005
oynat	2959
oynatma hizi	3007
oyunlar	3005
oyunuz alindi	91	3000
oyunuz kaydedildi	3000
""", 'oz': """
oznake	2644	2767
""", 'p': """
p	2461
""", 'pa': """
pagamento seguro	2335
pagamento sicuro	1653
page suivante	1328
pagina successiva	1684
pago seguro	988
paid advertisement	865
paid content	773
paid partnership	773
paid post	773
paiment methods	738
palaute	1231
palavras cruzadas	2410
paling banyak dibaca	1608
pane oma teadmised proovile	1126
pantalla completa	1082
para continuar a ler	2400
para continuar lendo	2400
para seguir leyendo	1066
paremti	1964
pariwara	1603
parole crociate	1731
partage	1311
partager	1311
partager l'article	1311
partager par e-mail	1311
partager par email	1311
partager par mail	1311
partager par sms	1412
partager par whatsapp	1412
partager sur	1311
partager sur bluesky	1311
partager sur linkedin	1311
partager sur messenger	1311
partager sur telegram	1311
partager sur twitter	1311
partager sur whatsapp	1412
partager sur x	1311
partager via messenger	1311
partager via twitter	1311
partages	1311
partagez	1311
partecipa al sondaggio	1726
partecipa alla discussione	1708
partenaire	1316
parteneri	2461
participa	1020
participa en la encuesta	1073
participa en la nostra enquesta	282
participe da conversa	2391
participe da enquete	2405
participe na sondagem	2405
participez au sondage	1376
participez au vote	1376
partilhar	2349
partilhar no whatsapp	2442
partilhe	2349
partner	2072
partner content	773
partner offers	773
partnerangebot	495
partnerangebote	495
partnerbijdrage	2127
partnercontent	2072
partnernieuws	2082
partnerska vsebina	2766
pas aujourd'hui	1282
pas de commentaire	1321
pas de spam	1398
pas encore de compte	1396
pas encore inscrit	1292
pas maintenant	1282
pasatiempos	1078
pasidalinkite	1969
pasidalinkite straipsniu	1969
pasidalinti	1964
passa a premium	1717
passatempos	2385
passend zum thema	505
passende artikel	505
passer cette annonce	1316
password dimenticata	1655
passwort vergessen	469
patreon'dan destek ol	3018
patreon'dan destekle	3018
patrocinado	1015	2354
patrocinado por	1015
payment method	738
payment methods	738
payment options	738
paypal	468
""", 'pe': """
pedoman media siber	1623
peiling	91
pelo mundo	2363
people also read	787
people are also reading	944
people are reading	944
per continuar llegint	294
per continuare a leggere	1717
per e-mail teilen	490
per e-mail versenden	490
per mail teilen	490
per mail versenden	490
per whatsapp teilen	490
percebi	2367
pergunta do dia	91
permite	2515
permite mereu	2511
permite reclamele	2517
permitir	1089	2421
permitir anuncios	1090
permitir la publicidad	1090
permitir publicidade	2422
permitir sempre	2417
permitir siempre	1085
permitir siempre este contenido	1085
personnaliser mes choix	1388
personuppgiftspolicy	2841
personvern	2184
personverninnstillinger	2184
peru milloin vain	1217
peru tilaus milloin tahansa	1220
peruuta milloin tahansa	1217
pesquisar	2366
petites annonces	1316
""", 'ph': """
photos	1328
""", 'pi': """
piekrist	2022
piesakies jaunumiem	2029
piilota	1235
piilota mainokset	1226
pilih	91
pilihan editor	1608
pilihan redaksi	1608
pilihan untuk anda	1634
pilihan untukmu	1634
pin for later	61
pin it	61	763
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	764
pix	2336
""", 'pl': """
plaats een advertentie	2107
plaats een reactie	2078
plaats reactie	2078
plan du site	1318
play audio	763
play now	792
play store	93
play the video	840
play video	792
please check your inbox	897
please donate	734
please enter a valid email address	751
please gamble responsibly	942
pledge your support	734
plus	388	1328	2052	2826
plus anciens	1377
plus d'articles	1325
plus d'articles de cet auteur	1402
plus d'articles de l'auteur	1406
plus d'infos	1325
plus d'options	1412
plus d'options de partage	1412
plus lus	1325
plus tard	1282
plus-artikel	469
plusartikel	2052
pluss	2170
plussak	2170
""", 'po': """
pocket	764	1785
podaj adres e-mail	2254
podaj e-mail	2254
podcast	323	410	505	1024	1681	2273	2957
podcast'i indir	3007
podcastit	1232
podcasts	410	505	2082	2363
podcasty	323	2273
podd	2848
poddar	2848
pode gostar de	2403
pode interessar	2363
podeli	2647
podeli na facebooku	2647
podeli vest	2647
podelite	2647
podijeli	2647
podijeli na facebooku	2647
podijeli vijest	2647
podijelite	2647
podkast	2191
podkaster	2191
podobne	2273
podpri	2762
podpri nas	2762
podprite nas	2762
podrobnosti	326
podseti me kasnije	2652
podsjeti me kasnije	2652
pogledaj komentare	2647
pogledaj rezultate	91
pogoji uporabe	2782
polecamy	2273
polecane	2273
polecane dla ciebie	2273
politika privatnosti	2660
politika zasebnosti	2782
polityka cookies	2266
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1076
ponctuel	1394
ponctuellement	1394
poprzedni	2276
populair	2082
populaire	1325
populaire artikelen	2082
populaires	1325
popular articles	787
popular now	787
popular posts	787
popular reads	864
popular stories	787
popular topics	787
populare	2465
popularne	2273
populer	1608
populiariausi	1966
portada	1027
posez une question sur cet article	1350
poslat	315
poslat e-mailem	315
poslechnout	315
post as a guest	948
post comment	782
post on x	763
post your answer	948
poster un commentaire	1321
posts relacionados	2363
potrebbe interessarti	1681
potrebbe interessarti anche	1681
potrebbero interessarti	1681
pour aller plus loin	1325
pour lire la suite	1365
povezana novica	2767
povezane novice	2767
povezane teme	2644
povezane vesti	2644
povezane vijesti	2644
povezano	2767
poveznica kopirana	2647
povolit cookies	319
powered by ai	833
pozabljeno geslo	2763
""", 'pr': """
pr	1538	1789	1888
pravidla diskuse	322
pravila komentiranja	2647	2770
pravila privatnosti	2660
preberite tudi	2767
precedente	1684
precios y disponibilidad pueden variar	1051
preferenze cookie	1674
pregunta a nuestra ia	1049
premium	308	388	621	741	990	1292	1591	1655	2052	2170	2251	2337	2453	2826	2943	3128
premium content	741
premium digital	860
premium-artikel	469
prenota il tuo posto	1732
prenume	2525
prenumerata	1964	2251
prenumeration	2826
prenumeratoriams	1964
prenumerera	2826
prenumerera nu	2826
prenumeruj	2251
prenumeruoti	1964
preporuka	2644
presentado por	1112
presentato da	1765
presentear	2443
presentear artigo	2442
presented by	773
press enter or click to view image in full size	792
pretplata	2636
pretplati se	2636
pretplatite se	2636
prevent your screen from going dark	61
previous article	787
previous page	792
previous post	792
prezentat de	2538
prihvatam	2660
prihvati	2660
prihvati sve	2660
priimti visus	1982
prijava	2637	2763
prijavi napako	2770
prijavi se	2637	2763
prijavite se	2637	2763
prijavite se odmah	2637
prijzen kunnen intussen gewijzigd zijn	2127
primo piano	1681
principais pontos, por ia	2383
principios editoriales	1104
prindi	1124
prindi artikkel	1124
prindi retsept	61
print	397	764	2067
print article	763
print artiklen	397
print dit artikel	2123
print dit recept	61
print opskrift	61
print opskriften	61
print page	862
print recept	61
print recipe	61
print subscription	741
print the recipe	61
print this	763
print this page	862
printen	2067
prisijungti	1964
prispevaj	2762
privaatsustingimused	1137
privacidad	1017
privacy	1674	2074
privacy center	498
privacy notice	751
privacy policy	778	1674
privacy preference center	778
privacy preferences	778
privacy settings	778
privacy statement	778
privacybeleid	2074
privacyverklaring	2074
privatumo politika	1982
probeabo	469
probeer het later opnieuw	2115
probeer nu	2052
produktempfehlung	495
profil	469
profilo	1655
profiter de l'offre	1292
proibido a menores de # anos	2411
proibido para menores de # anos	2411
promo	1672	2643
promocijsko besedilo	2766
promocja	2265
promoted	773
promoted content	773
promoted links	773
promoted stories	787
promotie	2072
promotion	773
propaganda	2354
proposer une correction	1356
prosseguir	2356
prossimo articolo	1754
proteggiamo le nostre fonti	1757
prova # dagar gratis	2826
prova gratis	1655	2826
prova gratis per un mese	1717
prova nu	2826
prova-ho un mes gratis	294
prueba gratis	990
prueba un mes gratis	1066
przeczytaj jeszcze	2273
""", 'pu': """
pub	1316	2354
pubblica	1727
publicar	1074	2406
publicar comentario	1020
publicidad	1015
publicidad - sigue leyendo	1015
publicidade	2354
publicitat	273
publicitate	2461
publieditorial	87
publier	1377
publier un commentaire	1321
publireportage	1316
publireportatge	87
publirreportaje	1015
pular para a receita	61
puntos clave	1049
puntual	1093
puoi regalare # articoli al mese	1719
puzzels	2107
""", 'py': """
pysy ajan tasalla	1220
""", 'qr': """
qr kodu okut	3012
qr kodu okutun	3012
qr kodu tarayin	3012
""", 'qu': """
quero apoiar	2424
quero assinar	2337
quero contribuir	2424
quero doar	2424
quick poll	91
quiero aportar	1092
quiero donar	1092
quiero recibir comunicaciones comerciales	1097
quiero recibirla	1062
quiero recibirlo	1062
quiero ser socia	1092
quiero ser socio	1092
quiero suscribirme	990
quitar publicidad	1051
quitar sonido	1081
""", 'ra': """
raccomandato da	1672
raksts pieejams abonentiem	2005
rapporter feil	2187
rapportera fel	2844
rate recipe	61
rate this article	946
rate this post	946
rate this recipe	61	946
rate this story	946
""", 're': """
reactie	2078
reacties	2078
reacties worden vooraf gecontroleerd	2112
read aloud	763
read also	787
read article	792
read comments	782
read full article	792
read full story	792
read in app	792
read more	792
read more about	787
read more about sharing	763
read more articles	792
read more here	792
read more on	787
read more on these topics	787
read next	787
read original article	792
read our complete coverage	787
read story	792
read the article	792
read the document	793
read the full article	792
read the full document	793
read the full story	792
reader poll	91
readers also read	787
readers are also reading	944
ready for more	751
reageer	2078
reageren	2078
rebus	2504
rebutja-ho tot	279
recent	787
recent articles	787
recent news	787
recent posts	787
recent stories	787
recept bewaren	61
recept printen	61
recevoir des notifications	1391
recevoir la newsletter	1301
recevoir les notifications	1391
recevoir une alerte	1358
recharger la page	1392
rechazar	1017
rechazar todas	1017
rechazar todo	1017
rechazar y suscribirme	1085
rechazar y suscribirse	1085
recherche	1328
rechercher	1328
recibir alertas	1061
recibir alertas de este tema	1061
reclame	2072
recomandate	2465
recomendaciones	1024
recomendadas	1024	2363
recomendado	1024
recomendado para ti	1024
recomendados	1024	2363
recomendamos	2363
recommended	787
recommended articles	787
recommended external content	831
recommended for you	787
recommended reading	787
recommended reads	864
recommended stories	787
recommended videos	787
recordarme	1095
reculer de # secondes	1384
recurso exclusivo para assinantes	2385
recusar	2356
redakcja poleca	2273
redaksi	1623
redaksjonen anbefaler	2191
redaktionen anbefaler	410
redaktionen rekommenderar	2848
redaktionsempfehlung	505
redan prenumerant? logga in	2826
reddet	2953
reddit	764
redes sociais	2350
redes sociales	1009
reducir texto	1110
refuser	1318
regala	1764
regala articolo	1763
regala l'articolo	1763
regala questo articolo	1763
regalar	1111
regalar noticia	1110
registar	2337
registe-se	2337
register	741
register for free	741
register now	741
registo	2337
registra't	267
registra't per comentar	282
registrace	308
registracija	2637	2763
registrarme	990
registrarme en la newsletter	997
registrarse	990
registrasi	1591
registrate	1066
registrati	1655
registrati e leggi questo articolo	1717
registrati gratis	1655
registreer	2052
registreer gratis	2052
registreeru tasuta	1119
registreeru veebiseminarile	1126
registrer deg	2170
registrera dig	2826
registreren	2052
registrieren	469
registriraj se	2637	2763
registro	990
registrovat se	308
registruj se	2637
registruotis	1964
regole dei commenti	1726
regole per commentare	1726
regole per i commenti	1726
regras para comentar	2405
regulamin	2266
reguli de comentare	2499
reguli pentru comentarii	2499
regulile comentariilor	2499
reject all	778
reject all cookies	778
rejeitar	2356
rejeitar todos	2356
rejoignez la conversation	1356
rejoignez la discussion	1356
reklaam	1119
reklaamartikkel	1128
reklaamtekst	87	1128
reklam	2840	2952
reklam alani	2952
reklam engelleyici nasil kapatilir	3015
reklam engelleyici tespit edildi	3015
reklam engelleyicimi kapattim	3015
reklam engelleyicinizi kapatin	3015
reklam engelleyiciyi kapattim	3015
reklam sonu	3006
reklama	318	1964	2265	2643	2707
reklamdan sonra devam ediyor	2952
reklamdir	3006
reklame	401	2183
reklami atla	2952
reklami kapat	2952
reklamin sonu	3006
reklaminis	87
reklaminis straipsnis	1973
reklamlar	2952
reklamlara izin ver	3015
reklamy	2265
rekomendasi	1608
rekomendasi untuk anda	1608
rekomendasi untukmu	1608
rekomenduojame	1966
rekommenderade artiklar	2848
rekommenderas	2848
rekommenderat	2848
relacionadas	1024	2363
relacionado	1024
relacionados	1024	2363
related	787	790
related article	787
related articles	787
related content	787
related coverage	787
related items	787
related links	787
related news	787
related posts	787
related reading	787
related stories	787
related story	787
related tags	787
related to this story	787
related topics	787
related videos	787
relaterade artiklar	2848
relaterade nyheter	2848
relaterat	2848
relaterede artikler	410
relaterede emner	410
relateret	410
relatert	2191
relaterte artikler	2191
relaterte emner	2191
relaterte saker	2191
remember me	741
remiamas turinys	1973
remind me in #	732
remind me in may	732
remind me later	732
remind me next month	732
remind me tomorrow	732
remove ad	773
remove ads	773
remti	1964
rep alertes d'aquest tema	288
replay	792
replier	1329
replies	782
reply	782
report	764
report a mistake	793
report a problem	782
report a typo	782
report abuse	782
report ad	773
report an error	793
report comment	782
report error	793
report this ad	773
reportagem exclusiva para assinantes	2400
reportar	1020
reportar erro	2359
reportar error	1020
reportar un error	1020
reprendre la lecture	1384
reprints & permissions	966
reproducir	1027
reproducir audio	1081
reproduzir	2366
request a correction	782
request permissions	966
required, but never shown	948
reset password	741
responda ao quiz	2408
responder	1020	2359
resta aggiornato	1662
resta connesso	1748
restam # caracteres	2391
resultado	91
resultados	91
results	91
resumen con ia	1049
resumen de ia	1049
resumen generado por ia	1108
resumen ia	1108
resumen por ia	1049
resumir com ia	2383
resumo com ia	2439
resumo gerado por ia	2439
resumo ia	2439
resumo por ia	2383
retirar consentimento	2417
retirar consentimiento	1085
retirar el consentimiento	1085
retirar o consentimento	2417
retirer le consentement	1388
retirer mon consentement	1388
retour	1311
retour en haut	1328
retour en haut de la page	1402
retour en haut de page	1402
retroceder # segundos	1081	2413
return to top	792
revisa tu bandeja de entrada	1097
revisa tu correo	1097
revoca consenso	1738
revoca il consenso	1738
revogar consentimento	2417
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultati	91
rezumat ai	2533
rezumat generat de ai	2533
""", 'ri': """
riassumi con l'ia	1700
riassunto ai	1760
riassunto generato dall'ia	1760
riassunto ia	1700
ricarica la pagina	1743
ricarica pagina	1743
ricevi gli avvisi su questo argomento	1711
ricevi la newsletter	1662
ricevi una notifica per ogni nuovo articolo dell'autore	1711
ricordami	1748
riduci il testo	1763
rifiuta	1674
rifiuta e abbonati	1738
rifiuta tutto	1674
rimani aggiornato	1662
rimani connesso	1748
rimani informato	1662
riproduci	1684
riproduci audio	1734
riproduci video	1734
riproduzione automatica	1735
riservato agli abbonati	1717
rispondi	1677
rispondi al sondaggio	1708
risultati	91
ritzau	440
ritzau/afp	440
ritzau/reuters	440
""", 'ro': """
rodyti daugiau	1971
rodyti komentarus	1970
rozbalit	326
rozmiar tekstu	65
rozumiem	2277
""", 'rs': """
rss	764
""", 'ru': """
rubriken	505
rubriques	1325
rustore	93
""", "s'": """
s'abonner	1292
s'identifier	1292
s'inscrire	1292
s'inscrire gratuitement	1292
""", 'sa': """
saada e-postiga	1124
saada vihje	1126
sag uns deine meinung	546
sagen sie uns ihre meinung	546
saiba mais	2363
sair	2337
sair da tela cheia	2413
saken er forbeholdt abonnenter	2170
saken er lest opp av en robot	2179
saken fortsetter etter annonsen	2183
saken fortsetter nedenfor	2183
saken fortsetter under	2183
saken fortsetter under bildet	2183
saken oppdateres	2183
salin link	1600
salin tautan	1600
salir de pantalla completa	1081
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1027
saltar publicidad	1015
salva	1667
salva articolo	1667
salva l'articolo	1719
salva la ricetta	61
salva le preferenze	1738
salva per dopo	1719
salva preferenze	1738
salva ricetta	61
salvar	2349
salvar artigo	2349
salvar para ler depois	2402
salvar receita	61
salvesta	1124
salvesta artikkel	1124
samal teemal	1121
samengevat door ai	2104
samenvatting door ai	2104
sammanfattad av ai	2851
sammanfattning gjord av ai	2851
samtykke	402	2184
sans opinion	1377
satin al	3037
sauvegarder	1311
sauvegarder l'article	1368
sauvegarder pour lire plus tard	1368
save	763
save article	763
save for later	763
save preferences	778
save recipe	61
save story	763
save this article	763
save this recipe	61
saved	763
saya mengerti	1611
sayfayi yenile	3015
sayfayi yenileyin	3015
""", 'sb': """
sbalit	326
sblocca l'articolo	1717
""", 'sc': """
scansiona il qr code	1740
scarica audio	1734
scarica da app store	1740
scarica da google play	1740
scarica il podcast	1734
scarica l'audio	1734
scarica l'episodio	1734
scarica la app	1740
scarica su app store	1740
scegli	1749
scegli il piano	1748
scegli il tuo abbonamento	1717
scegli il tuo piano	1748
scegli l'abbonamento che fa per te	1717
scegli l'offerta	1748
scegli questa offerta	1748
scegli un importo	1653
schermo intero	1735
schlagworte	505
schlagworte zum thema	505
schon abonnent	469
schon dabei	463
schreibe einen kommentar	501
schreiben sie der redaktion	546
schreiben sie einen kommentar	501
schrift verkleinern	490
schrijf een reactie	2078
schrijf je gratis in	2115
schrijf je in	2057
schrijf je in voor onze nieuwsbrief	2057
scopri	1684
scopri le offerte	1655
scopri tutte le nostre newsletter	1713
scopri tutte le offerte di abbonamento	1717
scrie un comentariu	2464
scrie-i autorului	2530
scrivi all'autore	1757
scrivi all'autrice	1757
scrivi alla redazione	1757
scrivi qui il tuo commento	1708
scrivi un commento	1677
scroll down for video	840
scroll down to continue	865
scroll down to continue reading	773
scroll for more	773
scroll ke bawah untuk melanjutkan	1603
scroll to continue	773
scroll to continue with content	773	1603
scroll to top	792
scroll untuk membaca	1603
scrolle weiter	495
scrollen sie weiter	495
""", 'se': """
se abonnemang	2826
se abonnementer	388
se alla	2851
se alla bilder	2851
se alle	413	2194
se alle abonnentfordeler	2170
se alle bildene	2194
se alle fordele for abonnenter	388
se bildene her	2194
se billederne her	413
se connecter	1292
se connecter avec apple	1365
se connecter avec facebook	1365
se connecter avec google	1365
se erbjudanden	2826
se factura anualmente	1095
se flere billeder	413
se grafikken her	413	2194
se ha producido un error	1097
se klippet	2851
se klippet i spelaren ovan	2851
se klippet ovan	2851
se klippet over	2194
se resultat	91
se resultatet	91
se souvenir de moi	1396
se tilbud	388	2170
se tilbudene	2170
se videoen her	413	2194
se videoen herunder	413
se videoen nedenfor	413	2194
se videoen ovenfor	413
se videoen over	2194
se videoen under	2194
se videon i spelaren ovan	2851
se videon nedan	2851
se videon ovan	2851
search	792
sebelumnya	1610
secciones	1024
sections	792
secure checkout	739
secure payment	738
secure transaction	739
sedang tren	1634
see all	792
see all newsletters	751
see all plans	860
see all subscription plans	860
see also	787
see at amazon	976
see comments	782
see deal	976
see details	793
see it at amazon	976
see more	792
see original	793
see price	976
see results	91
see subscription options	741
see the map	793
see the results	91
segnala	1677
segnala abuso	1727
segnala un errore	1677
segnala un errore nell'articolo	1708
segnalazione anonima	1757
segueix aquest tema	288
segueix l'autor	288
segueix tota l'actualitat en directe	297
segui	1668
segui argomento	1761
segui autore	1761
segui il tema	1761
segui l'argomento	1761
segui l'autore	1761
segui la diretta	1711
segui questo argomento	1711
segui questo tema	1711
seguici	1668
seguici su facebook	1668
seguici sui social	1668
seguir	1010	2350
seguir a este autor	1061
seguir al autor	1109
seguir autor	1109	2393
seguir en el navegador	1087
seguir en la web	1087
seguir este autor	2440
seguir este tema	1061	2393
seguir leyendo	990	1027
seguir leyendo en	1010
seguir o autor	2440
seguir sin apoyar	984
seguir tema	1109	2440
sei d'accordo? vota	1708
seite #	508
seite drucken	490
seite teilen	490
seja apoiador	2333
seja apoiadora	2424
seja assinante	2337
seja o primeiro a comentar	2359
seja um apoiador	2333
selanjutnya	1610
seleccionar	1096
selecionar	2428
selecione as newsletters que pretende receber	2395
selecione as newsletters que quer receber	2395
select an amount	738
select payment method	738
selengkapnya	1610
seleziona	1749
sem som	2414
sem spam	2429
sembunyikan	1611
semua komentar	1607
senare	2822
senaste	2848
senaste nyheterna	2848
senaste nytt	2848
send	91
send email	763
send feedback	782
send inn	91
send til en ven	397
send to a friend	763
senere	384	2166
seneste	410
seneste nyheder	410
seneste nyt	410
sense tu no seria possible	293
sent daily	851
sent weekly	851
senza di te non ce la facciamo	1716
senza vincoli	1717
seotud artiklid	1121
seotud lood	1121
sepa-lastschrift	468
services partenaires	1316
servicios	1024
ses dosyasini indir	3007
sesi indir	3007
sesi kapat	3007
sesli dinle	2950
seu e-mail	2341
seu email	2341
seu nome	2430
seu voto foi computado	2405
seu voto foi registrado	2405
seuraa	1225
seuraa aihetta	1225
seuraava	1234
seuraava juttu	1232
seuraavaksi	1234
sezioni	1681
""", 'sf': """
sfoglia gallery	1684
sfoglia il giornale	1655
sfoglia la gallery	1754
""", 'sh': """
share	626	763	1600	2458
share article	763
share by email	763
share by text	763
share full article	763
share link	763
share on	763
share on bluesky	763
share on facebook	763
share on flipboard	763
share on linkedin	763
share on pinterest	763
share on reddit	763
share on social	862
share on social media	862
share on telegram	763
share on threads	763
share on x	763
share on x (twitter	763
share on your socials	862
share options	763
share pe facebook	2492
share save	763
share share	763
share story	763
share this	763
share this article	763
share this news	763
share this on	763
share this on social media	763
share this recipe	61
share to facebook	763
share tweet	763
share using the buttons below	862
share via	763
share via facebook	763
share via twitter	763
share with a friend	763
share with email	763
share with friends	862
share with your friends	763
sharing	763
shop now	943
shop the edit	943
shop the look	943
shop the story	943
shop this look	943
shop this story	943
show all	792
show caption	792
show comments	782
show external content	778
show image	793
show less	792
show map	793
show more	792
show more sharing options	763
show original	793
show results	91
show translation	793
shrani	2770
shrani recept	61
""", 'si': """
si din mening	2187
sie haben bereits ein konto	561
sie haben bereits ein konto? anmelden	561
sie haben den newsletter abonniert	552
sie haben noch kein abo	561
sieh dir diesen beitrag auf instagram an	534
siehe auch	505
siga	2350
siga ao vivo	2433
siga em direto	2433
siga este autor	2393
siga-nos	2350
sign in	741
sign in / register	741
sign in or sign up	741
sign me up	751
sign out	741
sign up	741
sign up for corrections and clarifications	782
sign up for free	741
sign up for our newsletter	751
sign up here	751
sign up now	741
sign up or log in	860
sign up to our newsletter	851
sign up using email and password	948
sign up using google	948
sign up with your email	851
signaler	1321
signaler un abus	1356
signaler une erreur	1329
signaler une faute	1356
signaler une faute d'orthographe	1356
sigue este tema y recibe avisos	1061
sigue leyendo	1024
sigue leyendo debajo	1015
siguiendo	1010
siguiente	1027
siguiente noticia	1024
siirry reseptiin	61
sikeresen feliratkozott	1548
silenciar	1082	2414
sim, quero	2421
simak juga	1608
similar articles	787
similar posts	787
similar stories	787
simpan	1600
simpan artikel	1633
simpan resep	61
simpan untuk dibaca nanti	1633
sin comentarios	1020
sin permanencia	1066
sin spam	1097
single contribution	738
singola	1746
sintesi generata dall'ia	1760
sinu e-posti aadress	1144
sinua voisi kiinnostaa	1232
siradaki haber	2957
sirala	3001
siralama	3001
sisesta oma e-posti aadress	1144
siste	2191
siste nyheter	2191
siste nytt	2191
sisuturundus	87	1119
sisuturunduse artikkel	1128
site map	792
siteden devam et	3012
sitemap	792
""", 'sk': """
skaitomiausi	1966
skaitomiausi straipsniai	1966
skaitomiausia	1966
skaitykite daugiau	1966
skaitykite toliau	1964
skaityti daugiau	1971
skaityti komentarus	1970
skaityti toliau	1964
skaityti visus komentarus	1970
skapa ett gratis konto	2826
skapa ett konto	2826
skapa gratis konto	2826
skapa konto	2826
skapa konto gratis	2826
skaties bildes	2012
skaties foto	2012
skaties video	2012
skatieties video	2012
skicka	91
skicka in	91
skip ad	732
skip ads	773
skip advertisement	773
skip for now	732
skip past newsletter promotion	751
skip this	732
skip to content	792
skip to footer	792
skip to main content	792
skip to navigation	792
skip to recipe	61
skjul	414	2195
skocz do przepisu	61
skok na recept	61
skomentuj	2261	2269
skopiowano link	2261
skopiuj adres	2261
skopiuj link	2261
skriv din kommentar	405	2187	2844
skriv din kommentar her	405	2187
skriv en kommentar	405	2187	2844
skriv et svar	413
skriv inn e-post	2175
skriv inn e-postadressen din	2175
skriv kommentar	405
skriv ut	2179	2836
skriv ut artikeln	2836
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2179
skype	764
""", 'sl': """
sla advertentie over	2072
sluit	2085
sluiten	2047
""", 'sm': """
smetti di seguire	1761
sms	764
""", 'sn': """
snapchat	764
""", 'so': """
sobre el autor	1024
sobre la firma	1024
sobrenome	2430
social	1668
social media	491	768
sociala medier	2837
sociale media	2068
sociale medier	398
solitaire	1381
solo gli abbonati possono commentare	1708
solo los suscriptores pueden comentar	1056
solo para suscriptores	1095
solo per abbonati	1748
solo per gli abbonati	1748
something went wrong	851
something went wrong. please try again	851
something went wrong. please try again later	751
sommaire	1328
son dakika	2957
son dakika haberleri	2957
son dakika haberlerini almak ister misiniz	3013
son haberler	2957
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	2950
sonraki	2959
sonraki haber	2957
sonraki sayfa	2959
sopa de letras	1078
sorodna novica	2767
sorodne novice	2767
sorodne vsebine	2767
sorotan	1608
sort by	782
sosiaalinen media	1225
sosiale medier	2180
sostieni	1650
sostienici	1650
sottotitoli	1735
sous-titres	1385
soutenez-nous	1283
soutenir	1283
soyad	3024
soyadiniz	3024
soziale medien	491
""", 'sp': """
spam yok	3023
spannend	505
spara	2836
spara artikel	2836
spara artikeln	2836
spara artikeln till senare	2836
spara recept	61
spara receptet	61
spara till senare	2836
spausdinti	1969
special offer	741
spedizione gratuita	1765
speel video af	2109
speichern	490
spela upp	2851
spende	464
spende jetzt	464
spenden	464
spenden sie	464
spendenkonto	556
spill av	2194
spill av video	2194
spill av video her	2194
spomni me kasneje	2774
sponset	2183
sponset innhold	2183
sponsor	3037
sponsor content	773
sponsored	495	629	773	2127
sponsored content	773
sponsored links	773
sponsored message	773
sponsored message - story continues after this	773
sponsored post	773
sponsored stories	787
sponsoreret	401
sponsoreret indhold	401
sponsorizzato	1672
sponsorizzato da	1765
sponsorlu	2952
sponsorlu haber	2952
sponsoroitu	1226
sponsrat	2840
sponzorirana vsebina	2766
sponzorirano	2643	2766
sponzorisani tekst	2643
sponzorisano	2643
spotify	764
spotted a mistake	782
spotted an error	782
sprejmem	2782
sprejmi	2782
sprejmi vse	2782
spremi	2647
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1667
stampa articolo	1667
stampa la ricetta	61
stampa questo articolo	1719
stampa ricetta	61
standard digital	860
start free trial	741
start subscription	741
startseite	505	508
stay connected	751
stay in the know	751
stay informed	751
stay up to date	751
steady	464
stel je vraag aan onze ai	2104
stellenmarkt	540
stelling	91
stelling van de dag	91
stem	91
stem her	91	413	2194
stem i afstemningen	413
stem i avstemningen	2194
stem nu	91	2107
stemmen	91
steun ons	2048
stichworte	505
stikkord	2191
stimme abgeben	91
stimmen sie ab	540
stopt automatisch	2122
stories for you	787
story continues	773
story continues below	773
straipsnis prieinamas tik prenumeratoriams	1964
strictly necessary cookies	778
strinjam se	2782
strinjam se s prikazom zunanje vsebine	2782
stt	1238
stt-afp	1238
stt-reuters	1238
stumbleupon	764
stuur door	2147
stuur een correctie	2112
""", 'su': """
su questo argomento	1720
su voto ha sido registrado	1073
sua mensagem foi enviada	2429
subiecte	2465
submit	91	733
submit a correction	782
submit comment	782
submit vote	91
submit your vote	91
subscreva a newsletter	2341
subscreva gratuitamente	2395
subscrever	2341
subscrever newsletter	2341
subscribe	741
subscribe by email	751
subscribe for free	741
subscribe here	741
subscribe now	741
subscribe to continue	741
subscribe to continue reading	741
subscribe to get the latest posts sent to your email	751
subscribe to our newsletters	751
subscribe to read	741
subscribe today	741
subscribe via email	751
subscriber exclusive	860
subscriber only	741
subscriber-only	741
subscriber-only content	860
subscribers get more	860
subscribers only	741
subscription options	741
subscriu-t'hi	266
subscriu-te	266
subskrybuj	2251
subtitrare	2508
success! check your inbox	897
successivo	1684
suche	508
suchen	508
sudah punya akun	1591
sudoku	687	1078	1381	1731	2410	2504	3005
suggerisci una correzione	1700
suggest a correction	782
suggested	787
suggested articles	787
suivant	1328
suivez notre direct	1368
suivez nous	1312
suivez-nous	1312
suivi	1312
suivre	1312
suivre ce sujet	1312
suivre ce sujet et recevoir une alerte	1358
suivre cet auteur	1312
suivre l'auteur	1410
suivre l'autrice	1410
suivre le direct	1402
suivre notre direct	1402
sujets	1325
sulge	1127
sulge reklaam	1128
sulje	1215
sullo stesso argomento	1681
sullo stesso tema	1681
sumbang	1590
summary by ai	833
sunt de acord cu prelucrarea datelor cu caracter personal	2524
sunt de acord cu prelucrarea datelor personale	2524
suoraan reseptiin	61
suositellut	1232
suosittelemme	1232
suosituimmat	1232
support local journalism	734
support our journalism	734
support our work	734
support quality journalism	734
support the author	734
support this site	734
support us	734
support us on patreon	734
support us today	734
supported by	773
sur ce sujet	1325
sur le web	1325
survei	91
suscribete	990
suscribirme	990
suscribirse	990
suscribite	1066
suscribite ahora	1066
suscripciones	990
susijusios naujienos	1966
sutikti su visais	1982
sutinku	1982
suurenna kuva	1234
""", 'sv': """
svar	405	2187
svara	2844
svi komentari	2647
""", 'sw': """
swisha en slant	2823
""", 'sy': """
syarat dan ketentuan	1606
syarat dan ketentuan | kebijakan privasi	1606
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1545
szukaj	2276
""", "t'": """
t'ha agradat aquest article	282
""", 'ta': """
ta bort annonser	2840
tag	1608	1681	3143
tag-uri	2465
taggar	2848
tagged	787
tagger	2191
tagi	2273
tagovi	2644
tags	410	505	633	787	1024	1325	1608	1681	2082	2363	3143
taguri	2465
taille de la police	1412
taille de police	1412
taille du texte	1311
taip pat skaitykite	1966
tak for din stemme	91
tak for din tilmelding	393
take our survey	782
takibi birak	3033
takip ediliyor	3033
takk for at du stemte	91
takk for din stemme	91
tallenna	1224
tallenna juttu	1224
tallenna resepti	61
talvez mais tarde	2332
tam ekran	3008
tamanho da fonte	65	2349
tamanho da letra	2442
tamanho do texto	65
tampilkan asli	1611
tampilkan lebih banyak	1610
tampilkan lebih sedikit	1611
tarayicida devam et	3012
tarayicidan devam et	3012
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1545
tautan berhasil disalin	1633
tautan disalin	1600
tautan telah disalin	1633
tavs e-pasts	2029
""", 'te': """
te has suscrito correctamente	1062
te puede gustar	1024
te puede interesar	1024
te quedan # caracteres	1056
te recomendamos	1024
te-ar putea interesa	2465
teata veast	1125
teavita veast	1125
tee lahjoitus	1216
teilen	490
teilen auf	490
teilen und weiterempfehlen	490
teised loevad	1121
tek seferlik	2942
tek seferlik destek	3018
tekst loopt door onder de advertentie	2072
tekst se nastavlja nakon oglasa	2643
tekst sponsorowany	87
tekstgrootte	65	2067
tekstimainos	1226
tekstin koko	65
tela cheia	2414
telegram	764	2561
teljes cikk	1545
telli	1119
telli kohe	1119
tellijale	1119
tellijana saad artiklit jagada	1124
tellijatele	1119
tema	2191
tema dana	2644
temaer	2191
temas	1024	2363
temas relacionados	1024
tematy	2273
temes relacionats	297
temi	1681
temos	1966
tempo attuale	1735
tempo atual	2414
tempo corrente	1735
tempo de leitura	2366
tempo di lettura	1684
tempo estimado de leitura: # minutos	2349
tempo restante	1734	2413
tempo rimanente	1734
temps actuel	1385
temps de lecture	1328
temps de lecture : # min	1328
temps restant	1384
tendances	1325
tendencias	1024
tendenze	1681
tentang kami	1623
teraz nie	2715
terbaru	1608
tercih edilen kaynak olarak ekle	3033
tercihleri kaydet	3010
terima kasih atas partisipasi anda	91
terima semua	1606
terima semua cookie	1606
terkait	1608
terkini	1608
termini e condizioni	1674
termos de uso	2356
terms	778
terms & conditions	778
terms and conditions	778
terms apply	860
terms of service	778
terms of use	778
terpopuler	1608
terpopuler hari ini	1634
terug naar boven	2085
test din viden i ugens quiz	413
test kunnskapene dine i ukas quiz	2194
testa dina kunskaper i veckans quiz	2851
testaa tietosi viikon visassa	1234
teste os seus conhecimentos	2408
teste seus conhecimentos	2408
testen	469
testez gratuitement	1292
testez vos connaissances	1356
testez vos connaissances avec notre quiz	1356
tetszik	1536
text size	763
text version	792
texto gerado por ia	2383
textstorlek	65
""", 'th': """
thank you	733
thank you for subscribing	851
thank you for voting	91
thank you for watching	865
thank you to our sponsors	773
thank you! please check your inbox	897
thanks for subscribing	751
thanks for voting	91
thanks for watching	865
thanks to our sponsors	773
thanks! please check your inbox	897
the article continues below	865
the story continues below	865
the video player is currently playing an ad	831
thema	505
thema's	2082
themen	505
there are no comments yet	782
there was an error, please provide a valid email address	851
these are external links and will open in a new window	763
this is an advertisement	773
this video can not be played	831
this video cannot be played	831
threads	764
""", 'ti': """
ti consigliamo	1681
ti potrebbe interessare	1681
ti potrebbero interessare	1681
ticker	505
tickets sichern	540
tidak terima kasih	1589
tidak, terima kasih	1589
tiempo actual	1082
tiempo de lectura	1027
tiempo estimado de lectura: # minutos	1009
tiempo restante	1081
tietosuoja	1227
tiktok	764
til forsiden	410	2191
til toppen	413	2194
tilaa	1217
tilaa nyt	1217
tilaa uutiskirje	1220
tilaa uutiskirjeet	1220
tilaajalle	1217
tilaajille	1217
tilaukset	1217
till erbjudandet	2826
till receptet	61
till startsidan	2848
till toppen	2851
tilmeld	393
tilmeld dig	393
tilmeld dig nyhedsbrevet	393
tilmeld nyhedsbrev	393
timp curent	2508
timp de citire # min	2467
tin sau	3143
tinggalkan komentar	1607
tip us	734
tips en venn	2179
tips van de redactie	2082
tipsa	2836
tipsa oss	2844
tirar o som	2413
tisk	315
tisk receptu	61
""", 'to': """
toate articolele	2528
toate articolele autorului	2528
toate jocurile	2502
toate videoclipurile	2528
today's most read	864
today's paper	792
today's top stories	787
todos los comentarios	1020
todos los juegos	1076
todos los pasatiempos	1076
todos os artigos do autor	2436
todos os jogos	2408
todos os meses	2425
toestemming	2074
toeta	1119
toeta meid	1119
toevoegen aan leeslijst	2147
toggle	792
toggle caption	792
toimetus soovitab	1121
toimitus suosittelee	1232
toista	1234
toon alles	2086
toon deze inhoud	2102
toon inhoud	2074
toon meer	2085
toon minder	2085
toon origineel	2086
toon reacties	2078
toon resultaten	91
toon vertaling	2086
top articles	787
top artikel	505
top comments	782
top headlines	787
top latest discussions	792
top news	787
top stories	633	787
top-artikel	505
top-news	505
top-themen	505
tophistorier	410
topics	787
topik	1608
topik terkait	1608
toppnyheter	2848
toppsaker	2191
topthemen	505
torna all'inizio	1684
torna alla home	1754
torna alla homepage	1754
torna in alto	1754
torna su	1684
torne-se apoiador	2424
torne-se assinante	2333
torne-se membro	2333
total votes: #	91
tots els butlletins	290
toujours afficher	1388
toujours afficher ce type de contenu	1348
toujours autoriser	1388
tous les commentaires	1321
tous les dons comptent	1393
tous les jeux	1379
tous les mois	1394
tous nos jeux	1379
tous ses articles	1346
tout accepter	1318
tout afficher	1329
tout le dossier	1402
tout refuser	1318
tout voir	1328
toute l'actu	1325
toutes les photos	1328
""", 'tr': """
trabaja con nosotros	1051
trabalhe connosco	2385
trabalhe conosco	2385
tradotto automaticamente	1760
traduction automatique	1409
traduit automatiquement	1409
tradus automat	2533
traduzido automaticamente	2439
traduzione automatica	1760
trakteer ons op koffie	2048
trang sau	3145
transcriere	2508
transcription	1385
transferencia bancaria	989
transkript	3008
translated by ai	833
transport gratuit	2538
trascrizione	1735
traueranzeigen	540
treballa amb nosaltres	284
trefwoorden	2082
trend	2957
trending	505	787	1608	2082	2363
trending deals	773
trending now	787
trending stories	787
trending today	787
trending topics	787
trier par	1377
trimite	91	2458
trimite comentariu	2499
trimite comentariul	2499
trimite pe email	2458
trimite pe whatsapp	2492
trimite unui prieten	2492
try it free	741
""", 'tt': """
tt	2878
tt-afp	2878
tt-reuters	2878
""", 'tu': """
tu e-mail	997
tu email	997
tu mensaje ha sido enviado	1097
tu voto ha sido registrado	1073
tu voto se ha registrado	1073
tudo sobre	2363
tue riippumatonta journalismia	1216
tuitar	2349
tuitear	1009
tulis komentar	1607
tulis komentar anda di sini	1623
tulosta	1224
tulosta juttu	1224
tulosta resepti	61
tumblr	764
tunnuksen luominen on maksutonta	1217
tuoreimmat	1232
tuoreimmat uutiset	1232
turinio rinkodara	1973
tutte le notizie	1754
tutti gli aggiornamenti qui	1711
tutti gli articoli dell'autore	1757
tutti i commenti	1677
tutti i giochi	1729
tutti i video	1754
tutup	1589
""", 'tw': """
tweet	763	1600	1667
tweet this	763
tweeta	2836
tweeter	1311
tweetle	2950
tweetnij	2261
tweetnout	315
twitter	764
twitter-inhalte erlauben	498
twittern	490
""", 'ty': """
tyck till	2844
tylko w serwisie	2273
type your email	751
""", 'u ': """
u fokusu	2644
""", 'ud': """
udskriv	397
udskriv opskrift	61
udvalgt	410
udvid	414
""", 'ui': """
uitgelicht	2082
uitklappen	2086
uitloggen	2052
""", 'uk': """
ukryj	2277
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1681
ultime news	1681
ultime notizie	1681
ultimele articole	2465
ultimi articoli	1681
""", 'um': """
um assinante ofereceu-lhe este artigo	2402
uma vez	2425
umfrage	91
umfrage des tages	91
umfrage wird geladen	540
""", 'un': """
un abbonato ti ha regalato questo articolo	1719
un subscriptor t'ha regalat aquest article	296
una sola vez	1093
una tantum	1746
una vez	1093
una volta	1746
understood	793
une erreur dans l'article	1321
une erreur est survenue	1398
une erreur s'est produite	1398
une fois	1394
uneix-te a la conversa	282
unfollow	768
unisciti al nostro canale	1668
unlisted	792
unlock this article	741
unohditko salasanan	1217
uns folgen	491
unser bestes angebot	561
unser newsletter	477
unsere empfehlung	505
unsere empfehlungen	505
unsere newsletter	477
unsere top-themen	566
""", 'up': """
up next	787
upgrade now	741
upgrade to founding member	741
upgrade to paid	734
uplati	2636
uppfattat	2852
""", 'us': """
ustawienia	2266
ustawienia cookies	2266
""", 'ut': """
utiles	1318
utvalgt	2191
utvalt	2848
utvid	2195
""", 'uu': """
uudiskiri	1144
uudiskirjad	1144
uusimmat	1232
uutiskirje	1220
uutiskirjeet	1220
""", 'uw': """
uw e-mailadres	2057
""", 'uy': """
uygulamada oku	3012
uygulamamizi indirin	3012
uygulamayi indir	2998
uygulamayi indirin	2998
""", 'v-': """
v-a fost util acest articol	2499
""", 'va': """
vaata galeriid	1126
vaata ka	1121
vaata kommentaare	1125
vaata pilte	1126
vaata tulemusi	91
vaata videost	1126
vaata videot	1126
vaata videot siit	1126
vacatures	2107
vagas de emprego	2385
vai al contenuto	1684
vai all'app	1740
vai all'offerta	1732
vai alla gallery	1754
vai alla home	1754
vai alla pagina delle donazioni	1745
vai alla pagina donazioni	1745
vai alla ricetta	61
vai allo shop	1732
vai allo speciale	1754
vain tilaajille	1217
vakances	2012
valider	91	1399
valikko	1234
valor livre	2424
valorar	1020
valorar receta	61
van onze partners	2082
vandaag	2082
vandaag niet	2047
vantagens de assinante	2411
vantagens para assinantes	2411
vantaggi per gli abbonati	1732
var artikkelen nyttig	2187
var artiklen nyttig	405
var dette nyttig	2194
var oppsummeringen nyttig	2187
var opsummeringen nyttig	405
var saken nyttig	2187
varovanje osebnih podatkov	2782
vastaa	1231
vastaa kyselyyn	1234
vastaa lukijakyselyyn	1234
""", 've': """
ve zkratce	323
vedi altro	1754
vedi anche	1681
vedi dettagli	1685
vedi i # commenti	1708
vedi i commenti	1677
vedi i risultati	91	1685
vedi il profilo	1757
vedi l'offerta	1732
vedi la mappa	1685
vedi le risposte	1726
vedi offerta	1732
vedi offerta su amazon	1732
vedi su amazon	1732
vedi tutte	1684
vedi tutte le foto	1754
vedi tutte le offerte	1732
vedi tutti	1684
vedi tutto	1684
veilig betalen	2050
ventajas de suscriptor	1079
ventajas para suscriptores	1079
ver # comentarios	1020
ver # fotos	1101	2433
ver a galeria	2433
ver bio	1043
ver biografia	2436
ver comentarios	1020
ver contenido	1017
ver contenido externo	1047
ver detalhes	2367
ver detalles	1028
ver documento	1028
ver el contenido	1085
ver el especial	1101
ver el mapa	1028
ver en amazon	1079
ver especial	1101	2433
ver essa foto no instagram	2381
ver este tuit	1047
ver fotos	1027	2433
ver galeria	2366
ver galeria de fotos	2433
ver la receta	61
ver los comentarios	1020
ver los resultados	91
ver mais	2366
ver mapa	1028	2367
ver menos	1028	2367
ver na amazon	2411
ver o especial	2433
ver oferta	1079	2411
ver ofertas	990	2337
ver original	1028	2367
ver perfil	1043	2393
ver perfil completo	2436
ver precio	1079
ver precio en amazon	1079
ver respostas	2405
ver respuestas	1073
ver resultado	91
ver resultado parcial	91	2391
ver resultados	91	1056
ver resultados de la encuesta	1056
ver socios	1085
ver todas	1027	2366
ver todas as fotos	2433
ver todas as ofertas	2411
ver todas las noticias	1101
ver todo	1027
ver todos	1027	2366
ver todos os artigos	2433
ver todos os artigos do autor	2433
ver tudo	2366
verbergen	2086
verder zonder te steunen	2047
vergroot	2085
vergroot afbeelding	2085
vergroten	2086
verifique a sua caixa de entrada	2429
verifique seu e-mail	2429
verifique sua caixa de entrada	2429
verlagsangebot	495
verlagsbeilage	567
vers la page de dons	1393
verschicken	490
versenden	490
verstanden	509
verstuur	91
verwandte artikel	505
verwandte themen	505
verwante artikelen	2082
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1361
veure # comentaris	282
veure els resultats	91
veure perfil	288
veure totes les ofertes	294
vezane vesti	2644
vezane vijesti	2644
vezi # comentarii	2478
vezi # fotografii	2528
vezi comentariile	2464
vezi detalii	2468
vezi dosarul	2528
vezi foto	2528
vezi fotografiile	2528
vezi galeria	2528
vezi galeria foto	2528
vezi harta	2468
vezi mai mult	2467
vezi mai multe	2528
vezi oferta	2505
vezi originalul	2468
vezi pe emag	2505
vezi profilul	2530
vezi rezultate	91
vezi rezultatele	91	2478
vezi toate	2467
vezi toate articolele	2528
vezi toate fotografiile	2528
vezi toate newsletterele noastre	2485
vezi toate ofertele	2505
vezi toate ofertele de abonament	2490
vezi toate videoclipurile	2528
vezi tot	2468
vezi videoclipul	2484
""", 'vi': """
vi har lukket for kommentarer	405
viber	764	2561
videa	323
video	323	410	1608	1681	2191	2465	2848	2957	3143
video abspielen	542
video ad	773
video afspelen	2109
video anschauen	542
video ansehen	542
video indisponibil	2507
video kullanilamiyor	3007
video laden	498
video no disponible	1081
video non disponibile	1734
video oynatilamiyor	3007
video terkait	1608
video's	2082
videoclip indisponibil	2507
videoclipul nu poate fi redat	2507
videoen afspilles her	413
videoen kan ikke afspilles	413
videolar	2957
videos	505	1024
videot	1232
videoyu durdur	3007
videoyu izle	2959
videoyu izleyin	2959
videoyu oynat	3007
view all	792
view all newsletters	751
view at amazon	976
view comment	782
view comments	782	792
view deal	976
view deals	976
view details	793
view full size	792
view gallery	792
view image	792
view image in fullscreen	792
view map	793
view metrics	966
view more	792
view on instagram	763
view our privacy policy	831
view plans	741
view post on instagram	831
view post on x	831
view results	91	793
view subscription options	741
view this post on facebook	831
view this post on instagram	831
view this post on threads	831
view this post on x	831
viimased uudised	1121
virement	1291
virement bancaire	1291
vis alle	413	2194
vis bildetekst	2194
vis detaljer	414	2195
vis flere	413	2194
vis indhold	402
vis innhold	2184
vis innlegg fra facebook	2194
vis innlegg fra instagram	2194
vis kart	2195
vis kommentarer	405	2187
vis kort	414
vis mer	2194
vis mere	413
vis mindre	414	2195
vis original	414	2195
vis oversettelse	2195
vis resultat	91
vis resultater	91	414	2195
vis resultatet	91
visa alla	2851
visa detaljer	2852
visa fler	2851
visa kartan	2852
visa kommentarer	2844
visa mer	2851
visa mindre	2852
visa original	2852
visa resultat	91	2852
visita lo shop	1732
visita nuestra tienda	1079
visite a loja	2411
visite nossa loja	2411
visiter la boutique	1382
visualizza contenuto	1738
visualizza il contenuto	1738
visualizza questo post su instagram	1698
vitesse de lecture	1384
viteza de redare	2507
""", 'vk': """
vk	764
""", 'vo': """
voce generata dall'intelligenza artificiale	1734
voce sintetica	1700
voeg toe aan je leeslijst	2123
voglio donare	1745
voglio sostenervi	1745
voir aussi	1325
voir ce post	1348
voir ce tweet	1348
voir cette publication sur instagram	1348
voir l'article	1402
voir l'offre	1382
voir l'offre sur amazon	1382
voir l'original	1329
voir la carte	1329
voir la galerie	1402
voir la galerie photos	1402
voir la recette	61
voir la traduction	1329
voir la transcription	1384
voir le contenu	1318
voir le diaporama	1328
voir le dossier	1402
voir le prix	1382
voir les # commentaires	1356
voir les # photos	1402
voir les commentaires	1321
voir les offres	1292
voir les photos	1328
voir moins	1328
voir nos partenaires	1388
voir plus	1328
voir plus d'articles	1402
voir plus de commentaires	1321
voir sa biographie	1406
voir ses articles	1346
voir son profil	1346
voir tous les podcasts	1402
voir tous ses articles	1346
voir tout	1328
voir toutes les formules	1396
voir toutes les offres	1382
voit perua tilauksen milloin tahansa	1220
voit peruuttaa milloin vain	1217
volg	2068
volg dit onderwerp	2068
volg ons	2068
volgen	2068
volgend artikel	2082
volgende	2085
volgende pagina	2085
vollbild	508
vols eliminar la publicitat	284
vols llegir l'article sencer? subscriu-te	294
voltar ao topo	2366
voltar para a home	2433
volver a la portada	1101
volver al inicio	1101
volver arriba	1027
von ki zusammengefasst	536
voor abonnees	2052
vorherige seite	508
vorheriger artikel	505
vorig artikel	2082
vorige	2085
vorlesen	490
vorlesen lassen	490
vormista tellimus	1119
vorteile sichern	469
vota	91	1727
vota a la nostra enquesta	282
vota ahora	91
vota en nuestra encuesta	1056
vota il nostro sondaggio	1708
vota il sondaggio	1726
vota la ricetta	61
vota nel nostro sondaggio	1708
vota ora	91
vota tagad	91
votar	91	1074	2406
votar ahora	1073
vote	91
vote agora	91
vote ahora	91
vote na enquete	2405
vote na nossa enquete	2391
vote now	91
voter	91	1377
votes: #	91
votez	91
votez dans notre sondage	1356
votez pour faire entendre votre voix	1356
votre adresse mail	1361
votre avis	91
votre commentaire	1321
votre e-mail	1301
votre email	1301
votre nom	1399
vous aimerez aussi	1325
vous aimerez lire	1325
vous avez lu # articles sur # ce mois-ci	1365
vous avez une question	1321
vous n'avez pas encore de compte	1365
vous pourriez aimer	1325
vous pourriez aussi aimer	1325
vous pouvez offrir # articles par mois	1368
voz generada con ia	1081
voz gerada por ia	2413
""", 'vr': """
vraag het ai	2104
vraag het onze ai	2104
""", 'vs': """
vsebina je zaklenjena	2763
vsi komentarji	2770
vstoupit do diskuse	322
vstoupit do galerie	325
vstupte do diskuse	322
""", 'vu': """
vul de vragenlijst in	2107
vul een geldig e-mailadres in	2115
""", 'vy': """
vytisknout	315
vytisknout recept	61
""", 'w ': """
w tym artykule	2273
""", 'wa': """
waardeer dit artikel	2119
waardeer dit verhaal	2119
wachtwoord vergeten	2052
war diese zusammenfassung hilfreich	536
was andere lesen	505
was deze samenvatting nuttig	2104
was this helpful	782
was this summary helpful	833
was this summary useful	833
was this translation helpful	833
watch above	840
watch below	840
watch here	840
watch more	787
watch next	787
watch on youtube	840
watch the full video	840
watch video	792
""", 'we': """
we care about your privacy	778
we recommend	787
we value your privacy	778
weekly newsletter	751
wees de eerste die reageert	2078
weigeren	2074
weiter nach der anzeige	567
weiter zum artikel	463
weitere artikel	505
weitere artikel zum thema	566
weitere links	505
weitere meldungen	505
weitere nachrichten	505
weitere news	505
weitere newsletter	552
weitere podcasts	505
weitere themen	505
weitere videos	505
weiterempfehlen	490
weiteres	505
weiterlesen	508
weniger anzeigen	508
werbeanzeige	495
werbliche inhalte	495
werbung	495
werbung folgt	608
werbung von unserem partner	567
werde mitglied	464
werden sie mitglied	464
werden sie teil unseres teams	540
wesprzyj	2248
wesprzyj nas	2248
""", 'wh': """
what do you think	782
what others are reading	944
what people are reading	944
what readers are reading	944
what to read next	787
whatsapp	764	2561
whatsapp ihbar hatti	3029
when the fun stops, stop	942
why trust us	865
why you can trust our reviews	865
why you can trust us	865
""", 'wi': """
wideo	2273
windows	93
""", 'wo': """
word lid	2048
word supporter	2048
word vriend	2048
""", 'wr': """
write a comment	782
write a review	782
""", 'ws': """
wspieraj	2248
wspieraj nas	2248
wspieram	2248
wszystkie	2276
wszystkie komentarze	2269
""", 'wu': """
wunschbetrag	467
""", 'wy': """
wybrane dla ciebie	2273
wydarzenia	2273
wydrukuj	2261
wydrukuj przepis	61
wyloguj	2251
wyniki	91
wyszukaj	2276
""", 'x': """
x	764	1538
""", 'x ': """
x (twitter	764
x facebook	763
""", 'x.': """
x.com	764
""", 'xe': """
xem clip	3169
""", 'xi': """
xing	764
""", 'ya': """
ya eres suscriptor	990
ya has votado	1073
ya he donado	984
ya lo he desactivado	1090
ya sigues a este autor	1109
ya sigues este tema	1109
ya soy socio	984
ya te has registrado	990
ya tengo cuenta	990
ya tienes cuenta	990
ya tienes una cuenta	990
yanit yaz	3000
yanitla	2956
yanitlari gizle	3000
yapay zekaya sor	2956
yayin ilkeleri	3029
yayin ilkelerimiz	3029
yayinla	3001
yazari takip et	3033
yazdir	2950
yazi boyutu	2950
yazi tipi boyutu	3035
yazinin devami	3027
yaziyi dinle	2950
""", 'ye': """
yearly	733
yerinizi ayirtin	2959
""", 'yi': """
yillik	3019
yillik faturalandirilir	3021
""", 'yo': """
yorum	2956
yorum kurallari	2956
yorum yap	2956
yorum yaz	2956
yorum yazin	2956
yorum yazma kurallari	3000
yorumlar	2956
yorumlari oku	2956
yorumunuzu yazin	2956
you are now subscribed	851
you are subscribed	851
you can change how much you give or cancel your contributions at any time	734
you have # seconds	773
you have already voted	91
you may also be interested in	787
you may also enjoy	787
you may also like	787
you may have missed	787
you may like	787
you might also be interested in	787
you might also like	787
you might like	787
you're in	751
you're subscribed	851
your account	741
your answer	948
your comment	782
your donation is tax-deductible	856
your email	751
your email address	751
your gift is tax-deductible	856
your privacy choices	778
your privacy is important to us	778
your subscription is confirmed	851
your vote has been counted	91
youtube	764
youtube-inhalte erlauben	498
""", 'yu': """
yukari	2959
yukari git	3027
""", 'z ': """
z ostatniej chwili	2273
""", 'za': """
zaakceptuj wszystko	2266
zaboravljena lozinka	2637
zadejte e-mail	312
zadejte e-mailovou adresu	312
zadnje novice	2767
zadnje objave	2767
zahl ich	464
zahlungsart	467
zahlungsarten	467
zahlungsmethode	467
zahlungsmethoden	467
zalo	3133
zaloguj	2251
zamknij	2247
zapisz	2261
zapisz przepis	61
zapojte se do diskuse	322
zapri	2774
zaregistrovat se	308
zarejestruj	2251
zaten abone misiniz	2943
zaten hesabiniz var mi	3021
zatvori	2652
zavrni	2782
zavrni vse	2782
""", 'ze': """
zet op leeslijst	2147
""", 'zi': """
zie ook	2082
ziedot	2005
zip code	751
""", 'zo': """
zobacz komentarze	2269
zobacz wszystkie	2276
zobacz wyniki	91	2277
zobrazit diskusi	322
zobrazit galerii	325
zobrazit mapu	326
zobrazit obsah	319
zoek	2085
zoeken	2085
zonder jouw steun kunnen we dit werk niet doen	2119
zoom	792
zoom in	793
zorunlu alan	3023
zorunlu alanlar	3023
""", 'zu': """
zu den abo-angeboten	469
zu den angeboten	561
zu den kommentaren	501
zugang freischalten	469
zuklappen	509
zum abo	469
zum abo-shop	561
zum aboshop	561
zum angebot	469
zum artikel	508
zum dokument	509
zum ergebnis	91
zum gewinnspiel	540
zum inhalt	508
zum inhalt springen	508
zum kommentieren anmelden	501
zum podcast	542
zum quiz	540
zum rezept	61
zum rezept springen	61
zum seitenanfang	508
zum thema	505	508
zum video	542
zur bildergalerie	508
zur diskussion	501
zur fotostrecke	508
zur karte	509
zur mediathek	542
zur merkliste	562
zur navigation	508
zur newsletter-anmeldung	477
zur startseite	505
zur themenseite	508
zur umfrage	540
zusammenfassung mit ki	536
zustimmen	498
zustimmen und weiter	498
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	474 K wochen kostenlos	474 K wochen gratis	474 K monat kostenlos	941 K+	969 K% off your	969 K per cent off your	969 K percent off your	1856 K枚目/#枚	1856 K/#枚	1856 K/#ページ	1903 K줄 요약	1950 K/# 페이지	2130 K weken voor	2130 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	832 K post shared by	832 K video posted by	832 K post by	960 K version of this article	960 K version of this story	960 K version of this column	960 K version of this essay	960 K version of this piece	960 K version of this post	960 K version of this review	1000 K tu correo	1327 K lire aussi	1327 K lire également	1327 K lire :	1327 K lire sur	1327 K voir aussi	1327 K voir également	1327 K écouter :	1327 K relire :	1327 K lire ensuite :	1327 K lire ou à relire :	1570 K gombra kattintva	1570 K telegramon	1570 K facebookon	1572 K cikk a	1572 K cikk folytatódik	1578 K cikket mesterséges	1580 K teljes beszélgetés	1580 K teljes interjú	1660 K tutti i contenuti	1694 K cura della redazione	2377 K autora escreve segundo o novo	2445 K publicidade continua	2445 K notícia continua	2445 K matéria continua	2526 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1652 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2129 K je op	2153 K
abonnez	12 K-vous	1289 K-vous à
abonniere	12 K	597 K
abonnieren	12 K sie	466 K sie	597 K sie
about	794 K the author	794 K the authors	794 K the writer
abstimmung	580 K:
""", 'ac': """
accept	964 K and load
accepted	740 K payment methods:	740 K cards:
acceso	993 K ilimitado
accesso	1660 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2340 K ilimitado
acest	76 K subiect este închis	2477 K rezumat	2477 K articol a fost tradus	2509 K videoclip nu	2509 K conținut nu	2509 K video nu	2510 K conținut este găzduit	2510 K conținut provine	2531 K articol este protejat	2531 K conținut este protejat	2531 K articol a fost publicat inițial	2532 K articol a fost	2532 K text a fost
acheter	1407 K les droits
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2084 K:
acompanhe	12 K
acquista	1704 K la rivista
actie	2156 K:
""", 'ad': """
ad	86 [K]	867 K:
ada	72 K pertanyaan	1621 K kesalahan di artikel
add	12 K us	818 K	898 K
additional	869 K reporting by
adicionar	2441 K
adicione	2441 K
adja	1570 K meg
adjon	1570 K hozzá
administratorem	2296 K danych osobowych jest	2296 K twoich danych	2296 K państwa danych	2296 K pani/pana danych	2296 K podanych
advertentie	86 K, daarna
advertise	838 K with
advertisement	867 K:
advertorial	86 K:
""", 'af': """
afmelden	2143 K kan
afspil	442 K
""", 'ag': """
aggiungi	12 K	1762 K
aggiungici	1762 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	448 K har	834 K summaries	834 K-generated summaries	835 K tools were	835 K was used	835 K helped	835 K assisted	1809 Kがこの記事	1809 Kによる自動	1809 K要約	1809 Kによる要約	1809 Kが選んだ	1809 Kに質問	1809 ※K	1903 K 요약은	1903 K 뉴스 요약	2105 K kan fouten maken. controleer	2105 K-samenvattingen	2233 K har	2472 K informații	2472 K un subiect	2472 K un pont	2472 K fost martor	2888 K har	3218 K摘要	3218 K重點	3218 K重点	3218 K生成	3218 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1411 K
ajoutez	12 K	1411 K
ajude	2399 K o	2399 K a	2399 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1598 K notifikasi
aktiver	442 K	2226 K
aktivera	2882 K
aktiviere	582 K
aktivieren	582 K sie
aktuelle	506 K nachrichten aus
""", 'al': """
al	1002 K registrarte	1048 K mostrar este contenido	2056 K lid	2142 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1099 K ha salido mal	1099 K salió mal	2431 K deu errado	2431 K correu mal
all	27 K comments	892 K content ©
alla	27 K kommentarer	27 K inlägg	2849 K artiklar om	2853 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	411 K artikler om	415 K artikler af	506 K artikel zu	506 K artikel von	507 K infos:	507 K news:	510 K artikel von	541 K folgen	2083 K artikelen over	2087 K artikelen van	2192 K saker om	2196 K artikler av
alleen	2056 K voor abonnees	2135 K leden kunnen reageren
alles	506 K zum thema	506 K zu	2083 K over	2124 K over
allow	762 K notifications	777 K ads on	964 K content from	964 K third-party content	964 K external content
already	900 K	900 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	474 K abonnent	474 K abonnentin	486 K app	563 K abonnent können sie	563 K abonnentin können sie	2056 K abonnee
also	788 K in	789 K read	789 K on this site:	789 K worth reading:	789 K on this topic:	893 K in the news:	1517 K read:	1517 K read-
alt	411 K om	2192 K om
alte	2494 K știri din
altre	1682 K notizie su	1721 K notizie di
altri	1682 K articoli su	1686 K articoli di
altro	1682 K su	1683 K su questo tema:
""", 'am': """
am	2476 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1615 K punya
ange	2882 K
angiv	442 K
anketa	324 K:
anlatmamiz	2987 K gereken
anna	1134 K vihjest	1134 K vihje	1263 K
annonces	1351 K légales : publiez
annonssamarbete	86 K:
annullare	1665 K l'iscrizione
ansvarig	2880 K utgivare:
ansvarlig	2223 K redaktør:
answer	898 K
anuncie	2386 K no	2386 K na
any	27 K comment	72 K questions	877 K	899 K
""", 'ao': """
ao	2434 K vivo:
""", 'ap': """
apa	1621 K reaksi anda
apakah	8 K artikel	1615 K anda punya	1621 K ringkasan ini	1621 K artikel ini	1621 K berita ini	1621 K informasi ini
apoie	81 K
apoya	81 K	987 K	987 K a
apoye	81 K
app	486 K herunterladen	486 K laden	2063 K voor android	2099 K
apply	880 K now
approfondimento	1683 K:
approfondisci	1683 K
aprecie	2412 K com moderação
apresentado	2389 K por
""", 'aq': """
aquest	281 K resum	281 K text ha estat traduït	281 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1994 K straipsnis
arbejder	422 K du
arbetar	2860 K du
archives	1327 K :
are	795 K you affected by	877 K you	899 K you	924 K you enjoying this?	924 K you enjoying this article	924 K you enjoying this story	924 K you enjoying this post	924 K you enjoying this piece	924 K you enjoying this newsletter	924 K you enjoying this column	924 K you enjoying this recipe	924 K you enjoying this podcast	924 K you enjoying this essay	924 K you enjoying this series	924 K you enjoying this guide	924 K you enjoying this blog	924 K you enjoying this interview	924 K you enjoying this letter	924 K you enjoying this review	924 K you enjoying this page	924 K you enjoying this issue	924 K you enjoying this read	924 K you enjoying this episode	924 K you enjoying this content	955 K you
arrives	854 K every	921 K on mondays	921 K on fridays	921 K on saturdays	921 K on sundays
article	1341 K traduit
articles	794 K by
articol	2477 K tradus	2481 K susținut de
articolo	1701 K tradotto	1758 K pubblicato originariamente
articolul	46 K poate fi	2539 K continuă
artificial	835 K intelligence
artificiell	2888 K intelligens har
artigo	2437 K publicado originalmente
artikel	1609 K terkait:	1620 K ini diterjemahkan	1620 K ini ditulis dengan	1620 K ini dibuat dengan	1620 K ini merupakan hasil	1635 K ini telah tayang di	1635 K ini pertama kali tayang	1635 K ini pernah tayang	1635 K ini sudah tayang	2126 K gaat verder onder	2126 K loopt door onder	2126 K gaat verder na
artikeln	46 K får	2884 K fortsätter
artikkel	1151 K jätkub
artikkelen	46 K kan	46 K kan fritt	2229 K fortsetter
artikkeli	1265 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	444 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	931 K a subscriber	931 K a member	931 K a supporter
ascolta	1 K	1683 K:	1707 K il podcast	1707 K la puntata
ask	794 K us here	834 K the	834 K our
assine	2340 K para
assista	2365 K:	2390 K ao vídeo acima	2390 K ao vídeo abaixo	2390 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2033 K
atlikite	1984 K testą
atradi	2025 K kļūdu
atsakykite	1993 K
""", 'au': """
auch	507 K interessant	507 K interessant:	507 K lesenswert	507 K spannend:	565 K bei uns:	589 K lesen:
aucun	32 K commentaire
audio	341 K vytvořila	839 K version of this	1050 K generado	1701 K generato	2477 K generat
auf	494 K facebook, instagram	494 K instagram, facebook	494 K facebook und instagram	494 K facebook oder instagram
aus	507 K dem archiv:	565 K unserem archiv:	594 K dem englischen übersetzt	594 K dem französischen übersetzt	594 K dem amerikanischen übersetzt	594 K dem englischen von	594 K dem französischen von
ausprobiert	59 K?
author	794 K bio
autor	339 K je	357 K:	1153 K:	2303 K:	2303 K: (	2658 K je	2720 K je	2738 K:
autore	2019 K:
autori	2720 K sú
autorica	2658 K je
autorius	1997 K:
autorka	339 K je	2658 K je	2720 K je
autors	2019 K:
""", 'av': """
available	758 K on the app store	758 K on google play
avec	89 K un abonnement	89 K l'abonnement	1307 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2780 K je	2795 K:
avtorica	2780 K je
""", 'ay': """
ayrica	2958 K okuyun	2958 K bakin	2958 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1578 K összefoglalót
""", 'ba': """
baca	1609 K juga	1609 K juga:	1609 K:	1609 K selengkapnya	1609 K selengkapnya:	1609 K selanjutnya:	1614 K berita	1627 K berita tanpa iklan	1635 K berita lainnya	1635 K artikel lainnya	1635 K artikel lain	1635 K berita selengkapnya	1636 K ini juga:	1636 K pula:	1636 K lagi:
background	789 K:	863 K reading:
bagaimana	1621 K reaksi anda	1621 K pendapat anda	1621 K menurut anda
baggrund	412 K:
bagikan	3 K
baixe	13 K
bakgrund	2850 K:
bakgrunn	2193 K:
bakiniz	2958 K:
balso	2033 K
balsuokite	1993 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	885 K part of our	916 K the first to	916 K first to	916 K the first
beachten	28 K sie bitte
beba	2412 K com moderação
bebe	1080 K con moderación
become	730 K a member	730 K a subscriber	737 K a member of	847 K a member to comment	885 K part of our
bekijk	2084 K ook	2084 K:	2084 K hier	2084 K ook:	2087 K alle artikelen van	2108 K de video	2108 K de hele uitzending	2108 K de uitzending	2108 K de beelden	2108 K hier het hele	2110 K de video:	2153 K
bel	2099 K
belanja	1622 K di toko
beli	1622 K tiket
beluister	1 K	2108 K de podcast	2108 K onze	2153 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1622 K dengan tim
beri	1621 K rating	2769 K tudi
berikan	1621 K penilaian anda	1625 K suara anda
berikutnya	1636 K:
berita	1620 K ini diringkas	1635 K ini telah tayang	1636 K lainnya:
berite	2769 K tudi
besedilo	46 K lahko	2780 K izraža	2783 K je prevedeno	2786 K je objavljeno v
bestel	2153 K
bestelle	597 K
bestellen	597 K sie
bestil	442 K
bestill	2226 K
besuche	12 K uns	597 K
besuchen	12 K sie uns	597 K sie
bet	941 K responsibly	941 K with
betalt	86 K innhold:
bewerten	597 K sie
bezahlte	591 K anzeige der	591 K anzeige des	591 K anzeige von
bezoek	2153 K
""", 'bi': """
bi	2799 K radi delali pri nas
bildergalerie	507 K:
bir	7 K hata	2976 K hata mi	3025 K hata oluştu	3025 K sorun oluştu	3025 K şeyler yanliş gitti	3025 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	574 K halten sie sich an die	574 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	857 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2200 K medlem av	2200 K abonnent på	2226 K	2857 K medlem i	2857 K prenumerant på	2882 K
blijf	28 K
bliv	31 K den første	56 K en af de #	419 K medlem af	419 K abonnent på	428 K testlæser	428 K klogere på	442 K
blocking	777 K ads
""", 'bo': """
bodite	31 K prvi
boka	2882 K
bol	2724 K pre vás	2724 K článok
bola	2724 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2724 K pre vás	2724 K toto
book	442 K	836 K your ticket	836 K tickets	898 K
""", 'br': """
brak	32 K komentarzy
bron	2098 K: anp	2098 K: belga
browse	880 K jobs	898 K	949 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2958 K haber de ilginizi çekebilir:	2994 K özeti	2994 K çeviriyi	3009 K içerik youtube	3009 K içerik instagram	3009 K içerik x	3009 K içerik twitter	3009 K içerik facebook	3009 K içerik tiktok	3011 K içeriği görüntülemek için	3011 K içeriği görmek için	3011 K videoyu izlemek için	3030 K haber telif hakki	3030 K içerik telif hakki	3030 K yazi ilk olarak	3030 K haber ilk olarak	3031 K haber yapay	3031 K içerik yapay	3031 K metin yapay	3031 K görsel yapay	3031 K yazi yapay
buat	1641 K akun gratis
buchen	597 K sie
budi	31 K prvi
budite	31 K prvi
buka	1641 K akses penuh dengan
bunlar	2958 K da ilginizi çekebilir:
bunlara	2958 K da bakin:
bunu	2958 K da okuyun:
buy	836 K tickets	836 K your ticket	836 K your tickets	898 K	913 K	965 K now, pay later with	975 K the	975 K it	975 K now	975 K from	975 K at
""", 'by': """
by	949 K clicking "post your answer"	963 K applying	963 K submitting	963 K sending us	963 K registering	963 K clicking	963 K uploading	963 K entering	963 K commenting	963 K posting	963 K creating an account	963 K using our	963 K using this site	963 K using this website	963 K using this service	963 K using this form	963 K subscribing	963 K signing up	963 K providing your	963 K filling in
byl	342 K pro vás	342 K článek
byla	342 K pro vás
bylo	342 K pro vás	342 K toto
""", 'c': """
c	802 (K) #	1752 K'è stato un errore
""", 'ca': """
cadastre	2340 K-se para
can	845 K't see the poll	845 K't see the quiz	845 K't see this poll	899 K you
canal	41 K de denúncias da redação
cancel	748 K anytime	748 K at any time
canli	3028 K anlatim:
caractere	2501 K rămase
caracteres	1075 K restantes	2407 K restantes
caratteri	1728 K rimanenti	1728 K rimasti
catch	12 K us	772 K us on	839 K up on bbc	863 K up:	898 K	898 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1341 K texte a été traduit	1342 K résumé	1351 K numéro est en vente	1351 K numéro est disponible	1386 K contenu n'est	1386 K podcast n'est	1387 K contenu provient de	1407 K contenu est protégé par
cek	1614 K
cela	69 K vous a plu
celoten	2794 K članek preberite
ces	1341 K points clés
cet	8 K article vous	82 K article vous a plu	1341 K article a été traduit	1407 K article est protégé par	1407 K article est sous licence	1408 K article a été rédigé	1408 K article a été généré	1408 K article a été écrit	1408 K article a été produit	1408 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1341 K traduction a été	1342 K synthèse	1386 K vidéo n'est	1386 K page n'est	1407 K œuvre est sous licence
ceva	2526 K nu a mers	2526 K nu a funcționat
""", 'ch': """
chcesz	2307 K u nas pracować	2307 K pracować u nas
chcete	361 K u nás pracovat	361 K pracovat u nás	2742 K u nás pracovať	2742 K pracovať u nás
che	33 K ne pensi
check	898 K out	913 K out	975 K price	2153 K
chia	3 K sẻ
choose	730 K a plan	745 K a plan	818 K	916 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1683 K qui
click	819 K here to join	819 K to join	841 K here for more	849 K here to download	849 K to download	881 K play	898 K
clique	2365 K aqui	2390 K no player acima
cliquez	1327 K ici
clube	2386 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1632 K
colunista	2376 K do	2376 K da
com	89 K uma assinatura
come	836 K and meet	898 K
comentarii	5 K
comentariile	5 K	27 K	2479 K nu reprezintă	2479 K aparțin
comentarios	5 K	27 K	1057 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2479 K tău va
commandez	1351 K notre	1351 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	847 K must
commenti	5 K	27 K
commenting	5 K	847 K is
comments	5 K	5 K on this	27 K	847 K are reserved	847 K are for	847 K are open to	847 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	898 K
compra	1052 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2365 K:	2365 K também	2365 K também:
conhece	66 K alguém	2380 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	772 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1037 ¿K	1042 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	730 K making	730 K giving
consiglia	3 K
consulta	1026 K aquí
consultez	1351 K les avis de décès	1351 K nos offres
conta	59 K pra mim
contact	794 K the author	794 K the reporter	794 K:	794 K this reporter	826 K	898 K	957 K reporter	957 K staff writer	957 K staff reporter	957 K writer	957 K editor	957 K columnist	957 K correspondent	957 K sports writer
contacta	1030 K con	1031 K con
contacte	1030 K con	1031 K con
contacter	1330 K l'auteur
contactez	1330 K l'auteur	1330 K-nous	1345 K l'auteur
contacto	1046 K:
contame	59 K
contate	2368 K o autor
contatta	1686 K l'autore
contenido	86 K patrocinado:	993 K premium	1050 K generado	1054 K ofrecido por	1084 K incrustado de	1084 K externo de	1084 K de
contenu	86 K sponsorisé :	1341 K généré	1354 K proposé par	1354 K sponsorisé par	1387 K provenant de	1387 K intégré de
contenuto	86 K sponsorizzato:	1701 K generato	1706 K offerto da	1737 K incorporato da	1737 K esterno da	1737 K di	1737 K da
contingut	281 K generat	285 K ofert per
continua	1766 K a leggere dopo	2445 K após	2445 K depois
continue	857 K reading	858 K reading with
contributions	27 K
controleer	2153 K
cooked	945 K this
copy	3 K link to	3 K the link	3 K article	909 K this url	909 K this link
copyright	516 K ©	516 K (c)	516 K:	516 K #	516 K by	802 K ©	802 K #	802 K:	802 K by	2738 K ©
cosa	33 K ne pensi
""", 'cr': """
create	745 K an account to	898 K	900 K an account	900 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1570 K
csatlakozzon	1570 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	857 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2288 K ten artykuł	2288 K artykuł	2288 K ten tekst	2288 K to podsumowanie	2288 K to streszczenie	2288 K podobał	2288 K znalazłeś	2288 K znalazłaś	2288 K ta informacja	2288 K ta treść
czytaj	2274 K więcej o	2275 K także	2275 K także:	2275 K też	2275 K też:	2275 K również	2275 K więcej	2275 K:	2305 K dalej z
""", 'da': """
da	59 K li ste probali	1683 K leggere:	2662 K li vam	2662 K li je članak	2662 K li je tekst
daarna	2056 K kun je
daftar	1622 K webinar	1641 K gratis
daftarkan	1622 K diri anda
dagelijkse	2060 K nieuwsbrief
daha	2958 K fazlasi:
dalies	2033 K
dalsza	2291 K część
dalyvaukite	1993 K
danach	474 K # euro
dann	474 K # euro
dans	1307 K l'application	1324 K les commentaires
dapatkan	1614 K
darovat	354 K
darte	1002 K de baja
darujte	354 K	2736 K
das	506 K beste aus	507 K könnte sie auch interessieren	507 K könnte dich auch interessieren	507 K könnte sie interessieren:	507 K könnte sie auch interessieren:	507 K könnte dich auch interessieren:	541 K ganze interview	541 K komplette interview	575 K kommentieren	589 K lesen andere:
dazu	507 K auch:	565 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2108 K podcast is te beluisteren	2126 K tekst gaat verder onder	2126 K tekst loopt door onder	2126 K tekst gaat verder na
deel	3 K dit	3 K het	2153 K
dein	27 K kommentar	574 K feedback hilft
deine	544 K meinung ist uns wichtig	574 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	442 K med	442 K artiklen	2226 K med	2226 K saken
dela	3 K artikeln	3 K den här	3 K texten	2882 K med	2882 K artikeln
deli	3 K
delite	3 K
delivered	854 K every	854 K each
delta	2209 K i vår	2226 K	2866 K i vår	2882 K
deltag	428 K i vores	442 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1609 K:	1624 K podcast	1624 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	599 K ki-assistent
derechos	1034 K reservados	1106 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	289 K't l'app	289 K't la nostra	289 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1052 K nuestros	1052 K nuestras
descuentos	1052 K exclusivos para suscriptores
desea	1088 K recibir notificaciones
deseas	1088 K recibir notificaciones
deseja	2420 K receber notificações	2420 K receber nossas notificações
desideri	1741 K ricevere le notifiche	1741 K ricevere notifiche
despre	2474 K autor
detaljnije	2646 K:
detaylar	2958 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2958 K okuyun:
deze	26 K samenvatting	2056 K maand nog	2105 K tekst	2105 K vertaling	2105 K ai	2126 K tekst gaat verder na
""", 'di': """
diaporama	1403 K :
diapositive	1401 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	875 K you find this	877 K you	899 K our	899 K we	899 K you	905 K our ai	905 K the ai	924 K you enjoy this?	924 K you enjoy this article	924 K you enjoy this story	924 K you enjoy this post	924 K you enjoy this piece	924 K you enjoy this newsletter	924 K you enjoy this column	924 K you enjoy this recipe	924 K you enjoy this podcast	924 K you enjoy this essay	924 K you enjoy this series	924 K you enjoy this guide	924 K you enjoy this blog	924 K you enjoy this interview	924 K you enjoy this letter	924 K you enjoy this review	924 K you enjoy this page	924 K you enjoy this issue	924 K you enjoy this read	924 K you enjoy this episode	924 K you enjoy this content	924 K you like this?	924 K you like this article	924 K you like this story	924 K you like this post	924 K you like this piece	924 K you like this newsletter	924 K you like this column	924 K you like this recipe	924 K you like this podcast	924 K you like this essay	924 K you like this series	924 K you like this guide	924 K you like this blog	924 K you like this interview	924 K you like this letter	924 K you like this review	924 K you like this page	924 K you like this issue	924 K you like this read	924 K you like this episode	924 K you like this content	924 K you find this useful	945 K you make this	945 K you try this	955 K you see	955 K you go
die	5 K kommentarfunktion	5 K kommentare	537 K zusammenfassung	541 K neue folge	541 K aktuelle folge	541 K komplette folge	541 K ganze folge	541 K ganze sendung	544 K umfrage wird durchgeführt	573 K debatte zu
diese	52 K recherche	537 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	537 K artikel	537 K text	537 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	537 K interview
dig	863 K deeper:
digital	857 K subscriptions	900 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2958 K:
directement	1304 K dans votre
direkt	2850 K:
direkte	2193 K:
disclaimer	802 K:	1499 K:
discover	23 K more from	898 K
diskuse	5 K
diskusia	5 K
diskutieren	597 K sie
diskutujte	28 K
diskuze	5 K
disponible	289 K a l'app store	289 K a google play	1005 K en google play	1060 K en app store	1060 K en google play y	1359 K sur google play
distribuie	3 K
distributed	869 K by
disusun	1620 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2105 K artikel	2105 K stuk	2105 K bericht	2105 K verhaal	2142 K artikel lees je ook in	2142 K verhaal lees je ook in	2155 K artikel is ook	2155 K verhaal is ook	2155 K artikel bevat	2155 K verhaal bevat	2155 K verhaal verscheen	2155 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	956 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	794 K you have a tip	795 K you know more	795 K you have information	795 K you work at	795 K you work in	795 K you have any information	795 K you have a story	843 K our	877 K you have	899 K you	925 K you like our	925 K you enjoy our	973 K you have a problem	973 K you have a question	973 K you have a dilemma	973 K you have a burning	973 K you need advice
doe	2111 K de quiz	2111 K mee met ons	2111 K mee met onze	2111 K mee aan ons	2111 K mee aan onze	2153 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1571 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	755 K't miss	789 K't miss:	893 K't miss this:	916 K't miss
dona	81 K suport	987 K a	1652 K a
donasi	1630 K untuk
donate	730 K now	730 K today	737 K to
doneer	2129 K aan
donnez	1324 K votre avis
dossier	1327 K :
dostupno	2669 K na	2669 K u
dotazy	72 K
dowiedz	2275 K się więcej
download	13 K	898 K	914 K the	938 K our free	938 K the free	1598 K aplikasi	1627 K	2153 K
""", 'dp': """
dpa	516 (K
""", 'dr': """
drukuj	2299 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	422 K kan tippe os	422 K kan sende os	441 K har brugt	441 K har læst	442 K får en mail	442 K kan også	606 K hast schon ein abo	606 K hast dein limit	2224 K har lest	2224 K har #	2226 K får en e-post	2226 K kan også	2226 K finner oss	2860 K som källa	2881 K har läst	2881 K har #	2882 K får ett mejl	2882 K kan också	2882 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1630 K	1630 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	826 K-mail	1570 K-mailt küldtünk
""", 'ea': """
earlier	863 K coverage:
""", 'eb': """
ebenfalls	507 K interessant:
""", 'ed': """
edited	870 K by
editing	802 (K by	803 K by	804 K by
editor	789 K's picks:	1617 K:	1617 K :
""", 'ee': """
een	2103 K bericht gedeeld door	2103 K post gedeeld door
eerder	2110 K schreven we:	2110 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1263 K sitoutumista
ein	535 K beitrag geteilt von	535 K von	535 K post von
eine	73 K frage zum artikel
einen	474 K monat kostenlos
""", 'el': """
el	283 K teu comentari serà	1055 K vídeo comenzará	1055 K video comenzará	1080 K juego es solo para	1083 K vídeo no	1083 K video no	1113 K artículo continúa	1113 K contenido continúa
elinizde	2987 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2389 K parceria com	2434 K imagens:	2434 K direto:	2434 K fotos:
email	3 K this	794 K the author	794 K us	826 K	898 K	950 K this	957 K reporter
emailed	921 K on fridays	921 K on mondays
empfehlen	3 K sie	597 K sie
empfiehl	597 K
""", 'en': """
en	89 K tant qu'abonné	285 K col·laboració amb	993 K otro dispositivo	1000 K tu correo	1000 K su correo	1000 K tu buzón	1000 K tu email	1014 K facebook y twitter	1014 K facebook, twitter	1014 K facebook y x	1023 K los comentarios	1026 K vídeo:	1026 K directo	1026 K contexto:	1054 K colaboración con	1102 K imágenes:	1102 K directo:	1288 K faisant un don	1298 K tant qu'abonné	1304 K vous inscrivant	1327 K savoir plus	1327 K direct	1354 K partenariat avec	1370 K vidéo -	1370 K images -	1403 K podcast :	1403 K vidéo :	1403 K images :	1403 K direct :
enable	762 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	884 K your day with
endet	474 K automatisch
enjoy	857 K	937 K #% off	969 K #% off your
enjoyed	69 K this	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content
enjoying	755 K this article	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content	925 K the	925 K our	925 K this
enregistrez	1374 K cet article	1374 K cette recette
entdecke	23 K mehr von	597 K
entdecken	597 K sie
entenda	2365 K:
entra	12 K nel
entre	12 K no
envia	276 K'ns
envianos	1041 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	422 K du	2203 K du
erbjudande	2866 K till dig som
erhalten	597 K sie
erscheint	553 K jeden	553 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1044 K corresponsal	1044 K redactor de	1044 K redactora de	1044 K jefe de	1044 K jefa de
escanea	1041 K el código	1060 K el código para descargar
escolta	1 K	287 K el pòdcast	287 K el podcast	287 K el nostre pòdcast	287 K el nostre podcast
escoltar	1 K
escucha	1 K	1055 K el pódcast	1055 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1367 K
esta	52 K investigación	52 K investigação	52 K reportagem	1050 K noticia ha sido traducida	1050 K traducción se ha hecho	1050 K traducción ha sido	1050 K función utiliza	1057 K noticia pertenece a	1107 K noticia ha sido	1107 K información ha sido	2384 K tradução foi feita	2384 K notícia foi traduzida	2438 K notícia foi	2438 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	993 K contenido es exclusivo	1048 K contenido procede de	1048 K contenido proviene de	1050 K texto ha sido traducido	1050 K artículo ha sido traducido	1052 K reportaje forma parte del número	1052 K artículo forma parte del número	1057 K artículo pertenece a	1083 K vídeo no	1083 K video no	1083 K vídeo ya no	1083 K video ya no	1083 K contenido no	1083 K contenido ya no	1084 K contenido está alojado en	1084 K contenido procede de	1106 K artículo está protegido	1106 K contenido está protegido	1106 K artículo se publicó originalmente	1106 K artículo fue publicado originalmente	1107 K artículo ha sido	1107 K texto ha sido	1107 K artículo fue	1107 K contenido ha sido	2384 K texto foi traduzido	2384 K artigo foi traduzido	2415 K vídeo não	2415 K vídeo já não	2415 K conteúdo não	2415 K conteúdo já não	2416 K conteúdo está alojado	2416 K conteúdo está hospedado	2416 K conteúdo é fornecido	2437 K artigo está protegido	2437 K conteúdo está protegido	2437 K conteúdo é protegido	2437 K artigo é protegido	2437 K artigo foi publicado originalmente	2437 K texto foi publicado originalmente	2438 K artigo foi	2438 K texto foi	2438 K conteúdo foi
""", 'et': """
et	33 K vous	33 K toi	272 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2056 K voor abonnees
exclusivo	993 K para suscriptores
existing	745 K subscriber	745 K subscribers
experimentou	59 K
explainer	789 K:
explore	789 K more:	898 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1544 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1710 K il quiz	1710 K il test	1710 K il nostro
faites	1288 K un don	1289 K un don à
fale	2368 K com o autor	2377 K com o repórter	2377 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	877 K
feel	68 K free to republish	810 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	789 K under:
fill	898 K in	898 K out
film	2291 K znajdziesz
find	12 K us	12 K os	772 K us on	772 K me on	838 K your next job	898 K	913 K
finden	12 K sie uns	597 K sie
finding	924 K this useful
finn	12 K oss
first	909 K published by	909 K published in the	937 K time here
fizessen	1570 K
""", 'fl': """
flash	857 K sale
fler	2849 K artiklar om	2853 K artiklar av
flere	411 K artikler om	415 K artikler af	2192 K saker om	2192 K saker fra	2193 K saker om	2196 K saker av	2209 K jobber på
""", 'fo': """
foglald	1570 K le
foglalja	1570 K le
folge	12 K	597 K
folgen	12 K sie	597 K sie
folgt	12 K
follow	12 K	772 K us	772 K @	772 K all the latest	772 K the latest	772 K our	819 K the	826 K	898 K	1614 K
for	13 K a better	13 K the best	841 K more news	841 K more local	841 K more stories	841 K more on	841 K more coverage	841 K more of our	841 K more from	841 K the latest	849 K the best experience	849 K the best reading experience	857 K just	857 K only	863 K more on the story	888 K just	888 K only	892 K reprint	892 K reprints	971 K membership enquiries	971 K media enquiries	971 K media inquiries	971 K press enquiries	971 K press inquiries	971 K advertising enquiries	971 K advertising inquiries	971 K subscription enquiries	971 K subscription inquiries	971 K membership inquiries	971 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2229 K å lese
forward	3 K this	950 K this	950 K it to	950 K the letter
foto	1100 K # de #	1100 K # / #	1100 K #/#	1753 K # di #	1753 K # / #	1753 K #/#	2037 K:	2432 K # de #	2432 K # / #	2432 K #/#	2527 K # din #	2527 K # / #	2646 K galerija:	3028 K galeri:
fotogaleria	2434 K:
fotogalerie	324 K:
fotogalerija	2769 K:
fotogallery	1755 K:
fotografia	2527 K # din #
fotostrecke	507 K:
found	7 K an	7 K a	69 K this useful	924 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	537 K unsere ki
frage	599 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	537 K sie unsere ki
free	68 K to republish	68 K to reprint	938 K download	938 K kit	938 K guide	938 K template	938 K templates	938 K ebook	938 K e-book	938 K checklist	938 K toolkit	938 K white paper	938 K whitepaper	938 K report	938 K course	938 K webinar	938 K resource	965 K shipping on orders	965 K delivery on orders
freier	560 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	789 K the archive:	789 K our archive:	789 K our archives:	888 K only	888 K just
""", 'fu': """
fuiste	1042 ¿K testigo
full	789 K story:	789 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	789 K reading:
""", 'fy': """
fyll	2226 K inn	2882 K i
""", 'ga': """
ga	2153 K mee
gabung	12 K	1614 K
galeri	3028 K:
galeria	2434 K:
galerie	2529 K foto:
gambas	1609 [K:video
gamble	941 K responsibly
gaukite	1993 K
""", 'ge': """
ge	2882 K
geben	597 K sie
geef	3 K dit
gem	442 K
gemaakt	59 K?
generative	835 K ai
gengivelse	68 K tilladt
gerelateerd	2110 K:
gesponsert	86 K:	591 K von
gesponsord	86 K:	2126 K door
get	13 K the app	13 K our	23 K	730 K in touch	755 K the latest	755 K breaking news	762 K notified	819 K	819 K the	836 K tickets	836 K your tickets	849 K the	850 K text alerts	850 K news alerts	853 K the	853 K our	857 K	869 K permission to reuse	898 K	913 K	914 K the	916 K push	922 K	926 K	937 K #% off	938 K our free	938 K the free	969 K #% off your	975 K it from
""", 'gi': """
gi	2226 K
gib	597 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2883 K du
gioca	1730 K ora:	1730 K ora a	1733 K responsabilmente
giornalista	1693 K professionista	1693 K e scrittrice	1693 K e scrittore
giv	442 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2783 K poudarki
""", 'go': """
go	863 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2420 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	794 K a tip	794 K a story	794 K a news tip	795 K a question	877 K	899 K a	899 K	973 K a dilemma	973 K a question for
""", 'gr': """
grab	938 K our free	938 K your free
graduada	1045 K en
graduado	1045 K en
grupo	2353 K do whatsapp
""", 'gu': """
guarda	1683 K anche	1683 K:	1683 K il video	1683 K anche:	1707 K il video qui sopra
gulir	1637 K ke bawah	1637 K untuk
""", 'ha': """
ha	44 K hibát	1099 K ocurrido un error	1099 K habido un error	1552 K van információja	1552 K van információd	1552 K ön is átélt	1552 K te is átéltél	1552 K többet tud
haben	7 K sie einen fehler	511 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2988 K	2992 K:	3038 K reklamdan
haberde	7 K hata	2976 K hata
haberin	2958 K devami için	3038 K devami
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1042 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1697 K informazioni	1697 K una notizia	1697 K una segnalazione	1697 K una storia
hakaret	27 K içeren
hakka	1149 K
halaman	1636 K selanjutnya:
hallgasd	1 K meg	1558 K meg
hallgass	1558 K minket
hallgassa	1 K meg	1558 K meg	1570 K meg
haluaisitko	1264 K
haluatko	1242 K kertoa	1249 K töihin	1249 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	422 K du oplysninger	422 K du viden	422 K du et godt tip	422 K du tip	422 K du flere oplysninger	422 K du oplevet	422 K du selv oplevet	422 K du en god historie	443 K du en historie	443 K du dokumentation	443 K du dokumenter	455 K du et tip	455 K du tip	455 K du et godt tip	455 K du en god historie	455 K du en historie	2196 K du et tips	2203 K du informasjon	2203 K du opplysninger	2203 K du flere opplysninger	2203 K du tips	2203 K du et tips	2203 K du opplevd	2203 K du erfaring	2203 K du tanker	2203 K du noe på hjertet	2228 K du en historie	2228 K du dokumenter	2228 K du dokumentasjon	2860 K du information	2860 K du uppgifter	2860 K du tips	2860 K du ett tips	2860 K du varit med om	2860 K du egna erfarenheter	2860 K du upplevt	2883 K du en historia	2883 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	283 K d'estar registrat	283 K detectat cap	283 K trobat cap	1042 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2976 K mi fark	2987 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	730 K your say	794 K a tip	794 K a news tip	794 K a question about this	794 K a question for	795 K you been	795 K a story	848 K your say	877 K a	877 K you	899 K you	899 K we	926 K	945 K you made this	945 K you tried this	955 K you	973 K a question for	973 K you got a question	973 K a dilemma
hay	7 K algún
haz	1026 K clic aquí	1042 K tu denuncia	1058 K nuestro test	1058 K el test	1058 K nuestro quiz
hazte	987 K socio de
""", 'he': """
hear	1 K this	839 K this story	841 K more	881 K the full	881 K more	898 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2088 K je een tip	2089 K je een tip	2154 K je
heeft	2088 K u een tip	2089 K u een tip	2154 K u
hela	2890 K samtalet	2890 K intervjun
hele	450 K samtalen	450 K interviewet	2235 K samtalen	2235 K intervjuet
help	845 K us improve	898 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3004 K oyna:
hent	13 K	419 K appen fra	433 K	442 K	2214 K
here	863 K's more on this
het	5 K reactieveld	2083 K beste van	2126 K artikel gaat verder onder	2126 K verhaal gaat verder onder	2126 K artikel gaat verder na	2126 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	507 K lesen sie	507 K geht es zu	507 K geht's zu	541 K klicken, um	544 K geht es zum quiz	544 K geht es zum täglichen	603 K können sie den artikel	603 K können sie diesen artikel	603 K kannst du den artikel
highlights	834 K
highly	949 K active question
hintergrund	507 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	444 K fortsætter
hit	881 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2209 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2134 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	3174 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2431 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	875 K useful is this	875 K helpful was this	955 K has	955 K have	955 K did	955 K are you	955 K will	955 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2883 K håller du med
husk	442 K at bekræfte	2226 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	443 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	913 K use	913 K used	913 K love	913 K bought	913 K recommend	1682 K più letti di	1702 K punti chiave	2240 K appen
""", 'ic': """
ici	1387 K, un contenu provenant
icymi	789 K:
""", 'ie': """
ielogojies	2033 K
ievadi	2033 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	810 K you enjoyed this	810 K you liked this	945 K you make this	945 K you try this	945 K you made this	945 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	574 K feedback hilft
ihre	27 K beiträge	33 K meinung	544 K meinung ist uns wichtig	574 K rückmeldung hilft
""", 'ik': """
iklan	1637 K -
ikuti	12 K	1602 K berita	1614 K	1625 K survei	1625 K polling	1625 K jajak pendapat	1625 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1699 K video non è disponibile	1701 K testo è stato realizzato	1707 K video inizierà	1709 K tuo commento sarà	1733 K gioco è vietato ai minori	1733 K gioco può causare	1733 K gioco d'azzardo può	1736 K video non
ilgili	2958 K haber	3028 K haber:
ilginizi	2958 K çekebilir	2958 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3030 K olarak
illustration	1408 K générée
illustrazione	1759 K generata
ilmoittaudu	1249 K
""", 'im': """
im	507 K video:
image	802 K copyright	802 K source,	802 K credit:	1401 K # sur #	1401 K #/#	1401 K # / #	1408 K générée
imagem	2432 K # de #	2432 K # / #	2432 K #/#	2438 K gerada	2438 K criada
imagen	1100 K # de #	1100 K # / #	1100 K #/#	1107 K generada	1107 K creada
imagine	2532 K generată	2532 K creată
imaginea	2527 K # din #	2527 K # / #
imate	72 K pitanja	72 K vprašanja
immagine	1753 K # di #	1753 K # / #	1753 K #/#	1759 K generata	1759 K creata
impossibile	1736 K riprodurre	1739 K visualizzare questo contenuto
""", 'in': """
in	483 K ihrem postfach	483 K ihr postfach	504 K den kommentaren	785 K the comments section	785 K the comment section	789 K case you missed it:	839 K the video player above	1704 K edicola da	1704 K edicola con	1706 K collaborazione con	1725 K offerta	2063 K de app	2081 K de reacties
indtast	442 K
infographie	1403 K :
informationen	537 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	1712 K il codice	1712 K il qr code	1712 K il qr
inscreva	2386 K-se no nosso webinar
inscrivez	1296 K-vous gratuitement	1351 K-vous à notre webinaire
instagram	3009 K gönderisini
instal	1627 K aplikasi
instala	13 K
instale	13 K
instaliraj	2669 K
instalirajte	2669 K	2694 K aplikaciju
install	13 K	914 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1697 K la tua lettera
""", 'ir': """
irtisano	1263 K
""", 'is': """
is	7 K something wrong	877 K there	899 K there	2154 K er iets
isi	1625 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3030 K kopyalanamaz	3030 K kullanilamaz	3030 K alintilanamaz
izlasi	2033 K
izle	2958 K:
izleyin	2958 K:
izpildi	2024 K testu
izveido	2033 K
izvor	2673 K:
izvori	2673 K:
""", 'ja': """
ja	2019 K tev ir informācija	2019 K jums ir informācija	2019 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1263 K
jadikan	1614 K
jadilah	31 K yang pertama
jaga	1149 K
jak	342 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1265 K lukemista
jawab	1625 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2135 K kunt niet meer reageren	2135 K kunt reageren	2143 K kunt je altijd	2143 K ontvangt vanaf nu	2143 K ontvangt een e-mail	2662 K li vam	2662 K li članak	2784 K bil članek	2784 K bila vsebina	2784 K bil povzetek
jeden	553 K montag neu	553 K dienstag neu	553 K donnerstag neu	553 K freitag neu	553 K samstag neu	553 K sonntag neu	553 K mittwoch neu
jederzeit	474 K kündbar	481 K widerrufen	481 K abbestellen	481 K abmelden
jelentkezz	1570 K be
jelentkezzen	1570 K be
jeste	59 K li probali	59 K li isprobali
jetzt	541 K reinhören	544 K tickets sichern	565 K lesen:	586 K # monate	586 K # wochen
""", 'ji': """
jika	1615 K anda mengetahui	1615 K anda punya
""", 'jo': """
job	419 K hos
jobb	2200 K i
jobba	2857 K på
jobbar	2860 K du
jobber	2203 K du
jocurile	2506 K de noroc pot	2506 K de noroc sunt interzise	2506 K de noroc dau
jogar	2409 K agora:
jogue	2386 K palavras cruzadas	2409 K agora:	2412 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	730 K the conversation	737 K	772 K the conversation on	772 K us on	785 K the debate	819 K the	819 K	836 K us for	836 K us at	836 K us in	836 K us live	848 K the conversation	848 K the discussion	848 K the debate	857 K for	857 K now	898 K	903 K #	903 K over #	903 K more than #	903 K our #
jornalista	2376 K formada	2376 K formado
jos	44 K huomaat
jouer	1380 K maintenant	1383 K comporte des risques
jouez	1380 K maintenant
""", 'ju': """
juega	1077 K ahora a	1077 K ahora al	1077 K ahora:	1080 K con responsabilidad
juegue	1080 K con responsabilidad
jugar	1077 K ahora:	1080 K sin control puede
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1265 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3002 K karakter
kan	82 K du lide	443 K du lide
kanalimiza	12 K
kapcsolja	1570 K be
kapja	1570 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1134 K sul on vihje	1134 K sul on vihjeid	1150 K lugu	1150 K artikkel	1150 K tead	1150 K tahad
katso	1233 K myös	1233 K:	1233 K video	1233 K myös:	1263 K koko	1263 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3030 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	755 K up with	857 K reading	858 K reading with	893 K reading:
ken	66 K je iemand	2154 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	422 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1570 K minket
kerro	59 K kommenteissa	1242 K kokemuksesi	1242 K oma
keskustele	28 K	1273 K aiheesta	1273 K jutusta
keskustelu	1252 K on auki
key	834 K points	834 K takeaways
""", 'ki': """
ki	537 K-generierte inhalte	537 K-generierte texte	537 K-generierte zusammenfassungen	2233 K har
kijk	2084 K ook	2084 K hier	2108 K de uitzending	2108 K de hele	2124 K voor meer
kirim	1615 K foto	1615 K tulisan
kirimkan	1615 K foto
kirjaudu	1252 K	1263 K
kirjoita	1263 K suoraan	1263 K meille
kirjoitimme	1271 K
kirjoittaja	1244 K on	1244 K työskentelee
kirjuta	1134 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2228 K du til
""", 'kl': """
klausies	2033 K
klausykite	1978 K	1993 K
klick	597 K
klicka	2850 K här
klicken	597 K sie
klik	412 K her	1614 K	2084 K hier	2124 K hier voor	2153 K
klikk	2193 K her
klikkaamalla	1263 K
kliknij	2275 K tutaj
kliknite	2710 K sem
klopt	2154 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	810 K someone	810 K anyone	877 K	899 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1263 K keskustelun kuulet
kolumna	2658 K izražava	2780 K izraža	2780 K odraža
kom	428 K til vores	2209 K på vårt	2209 K på vår	2866 K på vårt	2866 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1993 K gali
kommentare	5 K	27 K	575 K können nur	603 K werden erst	603 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	504 K
kommentarsporet	5 K
kommenteerida	1149 K saavad
kommentering	5 K
kommentieren	5 K	575 K können	597 K sie
kommentit	5 K	27 K
kommentoimalla	1273 K	1273 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	327 K na autora	415 K journalisten	422 K journalisten	423 K	442 K	510 K:	2196 K journalisten	2203 K oss	2203 K journalisten	2204 K	2226 K
kontakta	2853 K reportern	2860 K oss via	2860 K reportern	2861 K	2882 K
kontributor	1617 K:
konuyla	2958 K ilgili:
koop	2153 K
kopeeri	1149 K
kopier	442 K	2226 K
kopiera	2882 K
kopioi	1263 K
kopiuj	2299 K link
koreksi	1621 K artikel
""", 'kr': """
krijg	2153 K
""", 'ku': """
kui	1134 K sul on teema	1134 K sul on vihje	1134 K tead	1134 K märkasid
kunjungi	1622 K toko
kunne	69 K du lide	82 K du lide
kunstig	448 K intelligens har	2233 K intelligens har
kunstmatige	2105 K intelligentie kan fouten maken. controleer
kuula	1139 K podcasti	1149 K
kuulemme	1263 K mielellämme
kuuntele	1 K	1233 K:	1233 K myös	1233 K myös:	1250 K	1263 K
""", 'kv': """
kviz	2646 K:	2769 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1304 K'essentiel de l'actualité	1331 K'auteur	1332 K'auteur	1341 K'essentiel par	1383 K'abus d'alcool est dangereux pour la santé	1687 K'autore	1688 K'autore	1766 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1113 K publicidad continúa	1113 K noticia continúa	1355 K vidéo va commencer	1386 K vidéo n'est	1665 K tua email	1709 K tua opinione conta	1755 K diretta:	1766 K pubblicità continua	1766 K notizia continua
laadi	1149 K alla
laat	59 K me weten	2108 K je dit artikel	2153 K
laatste	2083 K nieuws over
ladda	13 K ner	2870 K ner	2870 K ned	2882 K ner
lade	13 K	597 K
laden	13 K sie	597 K sie
lae	1149 K alla
lagre	2226 K
lainaus	68 K sallittu
lands	921 K on mondays	921 K on fridays	921 K on sundays
langganan	1632 K
lanjut	1637 K membaca
lanjutkan	1637 K membaca
laporan	1616 K:	1617 K wartawan	1617 K kontributor
laporkan	1621 K kesalahan
lasi	2008 K arī	2008 K vairāk	2008 K vēl	2033 K
lasiet	2008 K arī
last	13 K ned	2214 K ned	2226 K ned	2240 K ned appen
lataa	13 K	1263 K
latest	788 K from	788 K in	788 K videos from
laureata	1693 K in
laureato	1693 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1026 K puede interesar	1026 K puede interesar:	1298 K premier mois	1326 K meilleur de	1755 K foto:
lea	1026 K también	1026 K aquí	1026 K además	1026 K más	1026 K:	1026 K además:
leave	59 K a star
lediga	2857 K jobb på	2857 K tjänster på
ledige	419 K stillinger hos	419 K stillinger på	2200 K stillinger i	2200 K stillinger hos
lee	13 K en	1026 K también	1026 K más	1026 K:	1026 K más:	1026 K aquí:	1060 K las noticias sin anuncios	1060 K sin anuncios en la app	1071 K aquí la nota completa
leer	1026 K también	1026 K más
lees	13 K	2083 K meer over	2084 K ook	2084 K ook:	2084 K meer	2084 K meer:	2084 K verder	2084 K hier	2084 K:	2084 K verder:	2110 K ons dossier:	2110 K het hele verhaal:	2124 K het hele	2124 K het volledige	2124 K de hele	2124 K hier het hele	2124 K hier alles	2149 K ook dit artikel:	2149 K dit ook:	2150 K ook het interview	2150 K ook het verhaal	2150 K ook ons	2150 K ook onze	2150 K ook de analyse	2150 K ook de reportage	2150 K ook de column	2150 K ook dit	2150 K hier het interview	2150 K hier de analyse	2153 K	2155 K dit verhaal	2155 K dit artikel
leestip	2084 K:
legg	2226 K til
leggi	13 K	1682 K tutte le notizie	1683 K anche	1683 K anche:	1683 K qui	1683 K tutto	1683 K:	1683 K pure:	1694 K tutti gli articoli di
legyen	31 K ön az első	1570 K
leia	13 K	2364 K mais sobre	2365 K também	2365 K também:	2365 K mais	2365 K:	2365 K aqui	2365 K mais:
leiad	1149 K meid
leidsid	44 K	1140 K vea	1140 K artiklist vea
leiten	3 K sie
ler	2365 K também	2365 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1326 K plus lus	1341 K réponses sont générées	1342 K points clés	2192 K mer om	2193 K også	2193 K også:	2193 K mer	2193 K mer:	2193 K:	2193 K hele saken	2193 K om	2193 K her	2193 - K også	2200 K videre med	2214 K eavisen	2214 K avisa	2214 K avisen	2227 K	2229 K videre
lesedauer	613 K
leseempfehlung	565 K:
lesen	13 K sie	82 K sie gern	506 K sie mehr zu	506 K sie mehr zum	507 K sie auch	507 K sie mehr	507 K sie hier	507 K sie dazu	507 K sie jetzt	507 K sie außerdem	507 K sie mehr zum thema	565 K sie hierzu:	589 K sie weiter:	589 K sie unser dossier:	597 K sie
lesenswert	565 K:
leserbrief	504 K
leserbriefe	504 K an
leserkommentare	574 K geben
lesetipp	507 K	507 K:
lesezeit	613 K
lest	507 K auch
""", 'li': """
licence	1407 K creative commons
licencia	1072 K creative commons
licenciada	1045 K en
licenciado	1045 K en
license	869 K this
licenza	1758 K creative commons
lies	507 K auch	507 K mehr	507 K dazu	597 K
ligne	41 K de la rédaction
lihat	1609 K juga	1609 K juga:	1624 K video	1636 K pula:
liitu	56 K #	1149 K
liity	56 K #	56 K yli #	1263 K
like	12 K us	69 K this?	755 K what you're reading	772 K and follow	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content	924 K what you read	924 K what you see	924 K what you've read	924 K what you're reading
liked	69 K this	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content	924 K what you read
liker	82 K du	2228 K du
liking	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content
likte	69 K du	82 K du
limited	857 K time	857 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3153 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1326 K tous nos articles	1327 K aussi	1327 K également	1327 K	1327 K notre	1327 K l'article	1327 K plus	1327 >> K
lisa	1149 K meid	1149 K
lisez	13 K	1327 K aussi	1367 K
listen	1 K to	789 K |	789 K:	839 K to the latest episode	839 K to the full episode	839 K to the full interview	839 K again on	881 K to our	881 K as	898 K
live	412 K:	507 K-ticker:	2529 K text:
liveblog	2084 K:
""", 'll': """
llegeix	272 K també	272 K més
llegiu	272 K també
llicenciada	278 K en periodisme
llicenciat	278 K en periodisme
""", 'lo': """
lo	59 K has probado	1025 K más leído en	1025 K más visto en	1025 K último en
load	964 K content from	964 K external content
loe	1122 K ka	1122 K lisaks	1122 K veel	1122 K edasi:	1149 K
log	441 K ind eller opret	442 K ind	898 K in
logg	2224 K inn eller	2226 K inn
logga	2881 K in eller	2882 K in	2896 K in
logi	1149 K sisse
loo	1149 K
looking	898 K for	913 K for
los	5 K comentarios	27 K comentarios	2111 K de dagelijkse
love	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content	925 K our
loved	69 K this	924 K this?	924 K this article	924 K this story	924 K this post	924 K this piece	924 K this newsletter	924 K this column	924 K this recipe	924 K this podcast	924 K this essay	924 K this series	924 K this guide	924 K this blog	924 K this interview	924 K this letter	924 K this review	924 K this page	924 K this issue	924 K this read	924 K this episode	924 K this content
lowongan	1622 K kerja di
""", 'lu': """
lubisz	82 K
lue	1233 K myös	1233 K myös:	1233 K lisää	1233 K lisää:	1233 K:	1233 K seuraavaksi:	1263 K
lugu	1151 K jätkub
luister	1 K	2084 K ook	2084 K:	2084 K ook:	2108 K hier naar	2108 K de podcast	2153 K
luo	1252 K tunnus	1263 K
""", 'ly': """
lyssna	1 K på	2850 K	2850 K:	2882 K
lyt	1 K til	412 K til	442 K
lytt	2193 K til	2226 K
""", 'ma': """
maak	2111 K de puzzel	2120 K een bedrag over	2120 K je gift over	2120 K uw gift over	2120 K je bijdrage over	2120 K uw bijdrage over	2153 K
maandelijks	2056 K opzegbaar
mach	544 K den test:	597 K
machen	544 K sie den test:	544 K sie mit bei unserer	597 K sie
macie	72 K pytania
made	59 K it?	945 K this recipe	945 K this
mai	2466 K multe detalii	2466 K mult pe această temă:	2494 K multe articole despre	2494 K multe știri despre
mail	950 K this	2087 K de auteur	2099 K	2153 K
mais	2364 K lidas em	2364 K de	2364 K sobre	2364 K notícias de	2364 K notícias sobre	2368 K artigos de
make	12 K us	730 K a donation	730 K a contribution	730 K a gift	898 K
manda	1041 K tus fotos
mandanos	1041 K
mande	2380 K sua sugestão	2380 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1614 K bergabung
masuk	1641 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2278 K temat?	2278 K temat dla
matote	1994 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2240 K appen	2240 K appen vår
meer	2083 K over	2083 K uit	2083 K van	2083 K nieuws over	2084 K lezen:	2087 K artikelen van	2087 K van deze auteur	2124 K nieuws uit	2124 K nieuws over	2124 K weten?	2124 K over dit	2149 K over dit onderwerp:	2154 K lezen over
meest	2083 K gelezen in
meet	794 K the author	836 K our	898 K
mehr	506 K zum thema	506 K aus	506 K von	506 K zu	506 K lesen über	506 K über	507 K zum thema	507 K dazu	507 K dazu:	507 K lesen:	507 K aus dem ressort	507 K aus der region:	510 K vom autor	510 K von der autorin	510 K artikel von	537 K informationen zum einsatz von ki	565 K nachrichten aus	565 K aus dem archiv:	589 K hintergründe dazu:	589 K zu diesem thema:
meistgelesen	506 K in
mejla	2860 K reportern	2861 K
meld	2153 K je	2209 K deg på vårt	2226 K deg
melde	597 K
melden	597 K sie
members	900 K can read	931 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1570 K
mer	2192 K om	2192 K fra	2193 K om saken:	2849 K om	2849 K från	2850 K om ämnet:	2850 K läsning:	2853 K av
merci	28 K de rester	28 K de respecter
mere	411 K om	411 K fra	412 K om emnet:
message	956 K us on	956 K us at	956 K the newsroom
mest	2849 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2098 K medewerking van	2098 K dank aan anp	2098 K dank aan belga
mettiti	1710 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1026 K también	1026 K:	1026 K también:	1055 K el video arriba	1055 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	474 K einem abo	517 K material von	518 K material von
mitarbeit	531 K:
""", 'mn': """
mnenja	2780 K avtorjev
mnenje	2780 K avtorja
""", 'mo': """
modtag	442 K
mohlo	324 K by vás zajímat:
molimo	28 K vas da
monat	474 K kostenlos	474 K gratis
mooi	69 K verhaal
more	788 K from	788 K on	789 K from	789 K on this	789 K to read:	789 K on this story:	789 K on this topic:	789 K stories:	789 K on:	794 K by	794 K stories by	863 K coverage:	893 K news:	895 K videos from	910 K local headlines	910 K local news	910 K local stories	910 K national news	910 K top stories	910 K world news	910 K business news	910 K sports news	910 K breaking news	967 K:	967 K |
most	788 K read in	788 K read on	788 K viewed in	788 K popular in	788 K popular on	893 K read:
""", 'mu': """
mua	3158 K vé
muhabir	2992 K:
muista	1263 K vahvistaa
mus	1993 K rasite
must	789 K read:	893 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2126 K de advertentie gaat	2344 K sua caixa de entrada	2790 K voljo v	2790 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	486 K-app
nad	52 K tym tekstem
nahlaste	364 K chybu
najdete	12 K nás
najnowsze	2274 K z
najnowszy	2281 K numer
najpopularniejsze	2274 K w
namestite	2790 K
namluveno	341 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1693 K a
nato	1693 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1570 K felejtse el megerősíteni
need	913 K a	973 K advice
neem	2156 K nu
nehmen	597 K sie
nei	1680 K commenti
nella	1665 K tua mail	1665 K tua email	1665 K tua casella
nema	32 K komentara
nemate	2679 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	506 K artikel aus
never	916 K miss
new	857 K year sale	896 K episodes	924 K here?	937 K here	937 K to us	941 K customers only	947 K replies are no longer allowed
news	41 K hotline	41 K tip line	486 K-app
newsblog	507 K:
newsdesk	41 K hotline
newsletter	483 K an	483 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	789 K:
""", 'ng': """
nghe	1 K	3144 K:	3159 K podcast của báo	3159 K podcast của chúng tôi	3159 K toàn bộ bài	3159 K bài viết
""", 'ni': """
nicht	504 K mehr kommentieren	504 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2308 K masz czasu czytać
nieuws	2154 K via whatsapp
nikmati	1627 K berita	1632 K
nimate	2800 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1026 K te pierdas:	1086 K podemos mostrar este contenido	1086 K es posible mostrar este contenido	2344 K seu e-mail	2344 K seu email	2353 K facebook e no	2353 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1378 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	1739 K possiamo mostrare questo contenuto
normas	1023 K de participación
nos	1327 K lecteurs ont lu	2362 K comentários
noskaties	2033 K
not	924 K on the list yet?	924 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1025 K de
notify	762 K me of	762 K me when
notre	1327 K dossier	1327 K article	1327 K enquête :	1327 K reportage :	1403 K dossier sur
nous	12 K suivre
nova	2786 K številka
novi	2664 K broj
now	789 K read:	888 K only	888 K just
nowy	2281 K numer
""", 'nu': """
nu	32 K există comentarii	2130 K # weken voor	2130 K # maanden voor	2146 K de eerste maand voor	2156 K met korting
nur	474 K für mitglieder	586 K # euro	586 K # €	606 K für kurze zeit	606 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	327 K autorovi	327 K autorce	2278 K autorze	2278 K autorce	2377 K autor escreve segundo o novo	2392 K seu comentário será	2412 K jogo é para maiores	2415 K vídeo não	2445 K artigo continua	2476 K postare distribuită de
""", 'ob': """
obejrzyj	2275 K wideo	2275 K:	2291 K film	2291 K wideo
objevili	7 K jste
obserwuj	12 K	2305 K
""", 'oc': """
ocenite	2662 K	2784 K
ocijenite	2662 K
ocorreu	2431 K um erro
""", 'od': """
od	2697 K # eura
odds	941 K courtesy of
""", 'of': """
ofert	285 K per
offerta	1725 K speciale
offrez	3 K
offrir	3 K
ofrecido	1054 K por
""", 'og': """
oglejte	2769 K si video
""", 'ok': """
okuyun	2958 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1134 K midagi	1134 K kogenud
oletko	1242 K kokenut	1242 K itse kokenut
oliko	1264 K tästä
olvasd	1544 K el	1544 K el:	1570 K el
olvass	1544 K tovább:
olvassa	1544 K el	1544 K el:	1544 K el ezt is	1570 K el
""", 'om': """
om	415 K forfatteren	415 K skribenten	2056 K verder te lezen	2081 K te reageren	2196 K forfatteren	2196 K skribenten	2853 K skribenten	2853 K författaren
""", 'on': """
on	771 K facebook and twitter	771 K facebook, twitter	771 K instagram, facebook	771 K twitter and facebook	771 K instagram and facebook	789 K our site:	914 K mobile	914 K your phone	914 K the go	914 K the move
onbeperkt	2056 K toegang
onko	1242 K sinulla juttuvinkki	1242 K sinulla vinkki	1242 K sinulla tietoa	1242 K sinulla aiheesta	1264 K sinulla asiakirjoja
only	847 K registered	847 K subscribers	847 K members
ontdek	23 K meer van	2153 K
ontvang	2060 K elke	2153 K
onze	2108 K podcast is te
""", 'oo': """
ook	2084 K interessant:	2149 K in het nieuws:	2149 K lezen:
""", 'op': """
op	2071 K facebook en twitter	2071 K facebook, twitter	2071 K facebook en instagram	2071 K facebook, instagram
opazili	44 K ste
opdaget	443 K en fejl
opdater	442 K
open	914 K the
opinion	789 K |
opozorite	2802 K na napako
oppdater	2226 K
opprett	2224 K en	2224 K konto	2224 K bruker	2226 K
oppsummeringen	26 K er
oprac	2303 K.
opracowanie	2303 K:
opret	441 K en gratis	441 K dig gratis	442 K
opsummeringen	26 K er
""", 'or': """
or	965 K # interest-free	965 K # payments of	965 K four interest-free
order	898 K	960 K reprints
originally	909 K published by	909 K published in	909 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1139 K	1149 K
osallistu	1249 K	1263 K	1273 K keskusteluun
ossza	3 K meg	1570 K meg
osta	1139 K pilet	1149 K	1249 K liput	1263 K
oszd	3 K meg	1570 K meg
""", 'ot': """
ota	1242 K yhteyttä toimittajaan	1242 K yhteyttä toimitukseen	1246 K yhteyttä	1263 K yhteyttä	1263 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	863 K earlier coverage:	893 K latest coverage:	902 K app	902 K podcast	902 K newsletter	902 K channel	902 K telegram channel	902 K whatsapp channel	902 K free newsletter	902 K daily newsletter	902 K apps	931 K subscribers get	931 K members get
out	854 K every	921 K on fridays	921 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2661 K sažetak
over	941 K #s only	2088 K de auteur	2089 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1401 K # sur #	1401 K # / #	1401 K #/#
pagina	1753 K # di #	1753 K #/#	2527 K # din #	2527 K # / #
paid	814 K for by
para	1023 K participar	1023 K comentar	1042 K comunicarse con	1042 K contactar con	1057 K poder comentar	1086 K ver este contenido	2362 K comentar	2418 K ver este conteúdo	2418 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1704 K al nostro
participe	12 K
participez	1351 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	834 K of this article	834 K of this story
paru	1407 K initialement dans
pas	32 K encore de commentaire
pasang	1627 K aplikasi
pasidalinkite	1979 K savo istorija	1993 K
pass	767 K this on	950 K this
passend	507 K dazu	507 K dazu:
patreon	2982 K'dan
pay	965 K in #	965 K in three	965 K in four
paying	931 K members get
payment	740 K methods:
""", 'pe': """
peatoimetaja	1131 K:
pentru	2476 K a vedea acest	2476 K a vizualiza acest	2512 K a vedea acest conținut	2512 K a vizualiza acest conținut	2512 K a afișa acest conținut
penulis	1616 K:	1617 K:	1617 K :
per	483 K e-mail zugeschickt	483 K mail zugeschickt	1658 K leggere tutto	1660 K gli abbonati	1660 K chi ha un abbonamento	1680 K commentare	1683 K approfondire	1683 K approfondire:	1694 K contattare l'autore	1694 K contattare l'autrice	1694 K scrivere all'autore	1694 K scrivere all'autrice	1697 K segnalazioni	1739 K visualizzare questo contenuto	1739 K vedere questo contenuto
perguntas	72 K?
periodista	278 K especialitzada	278 K especialitzat	1044 K de	1044 K especializada	1044 K especializado
permitida	68 K a reprodução
perskaitykite	1993 K
pewarta	1616 K:	1617 K:	1617 K :
""", 'ph': """
photo	1401 K # sur #	1401 K #/#	1401 K # / #
""", 'pi': """
pick	965 K up available at
pickup	965 K available at
piedalies	2033 K
piesakies	2024 K
pievieno	2033 K mūs	2033 K
pievienojies	56 K #	2018 K	2033 K
pievienojieties	2018 K
pilihan	1609 K editor:
pirkite	1984 K bilietus
pitaj	2661 K
pitajte	2661 K
pitanja	72 K
pitch	730 K in
""", 'pl': """
place	838 K a classified	838 K an ad
play	843 K our	843 K today's	898 K	941 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	941 K gamble responsibly	949 K be sure to answer the question	949 K read the rules before
plus	1326 K d'articles sur	1326 K d'infos sur
""", 'po': """
pobierz	13 K	2294 K z	2294 K w	2294 K na	2294 K w sklepie	2305 K aplikację	2323 K aplikację
podaruj	3 K	2299 K
podcast	507 K-tipp:	789 K:	1327 K :
podcastunk	1558 K
pode	2365 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2740 K
podporujte	359 K	2740 K
podprite	81 K	2797 K
podsumowanie	26 K wygenerowane	26 K zostało	2287 K artykułu	2287 K wygenerowane	2287 K przygotowane
podziel	3 K się
pogledaj	2646 K video
pogledajte	2646 K i	2646 K još	2646 K video	2646 K:
poglejte	2769 K tudi	2769 K:
poin	1620 K penting oleh	1620 K-poin penting oleh
points	1342 K clés
pokud	44 K najdete
polecamy	2275 K:
poll	844 K:
pomohl	342 K vám
pomohol	2724 K vám
pon	1058 K a prueba tus
ponatis	68 K dovoljen
ponturi	2472 K și sesizări
popular	788 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	283 K a prova els teus
posez	1341 K vos questions	1341 K votre question
poslat	354 K
poslechnout	1 K
post	785 K a comment
posted	788 K in	789 K in:
posts	27 K
potrebbe	1683 K interessarti:
pots	276 K enviar-nos
pour	1286 K nous soutenir	1296 K débloquer	1324 K réagir	1324 K commenter	1327 K aller plus loin	1327 K rappel :	1345 K nous contacter	1345 K contacter	1355 K écouter cet épisode	1383 K être aidé, appelez	1383 K votre santé, mangez	1383 K votre santé, évitez	1383 K votre santé, pratiquez
povezano	2646 K:
povzetek	2783 K	2783 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2710 K si	2710 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1806 K:
pratite	12 K	2676 K
preberite	2769 K tudi	2769 K še	2769 K več	2769 K:	2769 K si
prefer	818 K
pregunta	281 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2531 K fără acord
prenesi	2790 K
prenesite	13 K	2790 K	2797 K aplikacijo
prenota	1704 K il tuo posto per l'evento
prenumerata	1991 K nuo
prenumeruokite	1991 K ir skaitykite	1991 K nuo	1991 K tik	1993 K
press	881 K play
pretplatite	2676 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2669 K	2694 K aplikaciju
preuzmite	13 K	2669 K	2676 K aplikaciju	2694 K aplikaciju
previous	863 K coverage:
previously	789 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2681 K pogrešku
prijavite	2681 K grešku	2681 K pogrešku	2802 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	950 K this
prisijunk	56 K prie #
prisijunkite	1977 K prie	1993 K
prisluhnite	2769 K podkastu
privacy	755 K notice:
probeer	2130 K # maanden voor	2130 K # weken voor	2146 K	2153 K
proefabonnement	2056 K
profitez	1367 K
promoted	814 K by	867 K:
prosimy	28 K o
protokoll	531 K:
przeczytaj	2275 K także	2275 K też	2275 K:	2275 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	1758 K originariamente su	1758 K originariamente in	1758 K per la prima volta
publicado	1034 K originalmente en	1106 K originalmente en	1106 K por primera vez en	2437 K originalmente em	2437 K originalmente no	2437 K originalmente na
publicat	2531 K inițial în	2531 K inițial pe
publicitate	86 K:
publicitatea	2539 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	854 K every
puede	12 K seguir	1042 K enviarnos	1042 K contactar	1042 K escribir
puedes	12 K seguir	1026 K leer también	1026 K leer:	1042 K enviarnos	1042 K contactar	1042 K escribir	1055 K escuchar todos los episodios
punti	1702 K chiave
puntos	1050 K clave generados
punya	66 K teman yang	72 K pertanyaan	1615 K informasi	1615 K cerita	1615 K foto	1615 K keluhan
puoi	12 K seguirci	1697 K inviarci
push	489 K-nachrichten	489 K-benachrichtigungen	489 K-mitteilungen
pushmeldingen	2066 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	1752 K è andato storto
quan	3149 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1034 K prohibida
quelle	516 K: dpa	516 K:
quellen	516 K:
quer	2380 K sugerir	2380 K contar	2380 K receber as principais	2420 K receber notificações	2420 K receber as nossas notificações	2420 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1701 K traduzione	1759 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	877 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1701 K articolo è stato tradotto	1704 K articolo è pubblicato sul numero	1709 K articolo aderisce	1736 K video non	1736 K contenuto non	1737 K contenuto è ospitato da	1737 K contenuto proviene da	1758 K articolo è protetto	1758 K contenuto è protetto	1758 K articolo è stato pubblicato originariamente	1759 K articolo è stato	1759 K testo è stato	1759 K contenuto è stato
quick	863 K read:
quieres	1042 ¿K contarnos	1088 K recibir notificaciones	1088 K recibir nuestras notificaciones	1088 K recibir alertas
quiz	580 K:	1370 K.	1370 K -	1370 K :	1403 K :	2434 K:	2974 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2679 K slušate
radote	44 K	1985 K klaidą
raje	2800 K poslušate
raksti	2019 K autorei	2019 K autoram
raksts	2035 K turpinās
rakstu	46 K drīkst
rangkuman	1620 K ini	1620 K oleh	1620 K ai
rate	8 K this
""", 're': """
re	1370 (K)lire
reach	794 K the reporter	794 K the author	826 K	957 K reporter	957 K columnist
reacties	5 K	27 K	2135 K worden
read	13 K this in	788 K more on these	788 K more about	788 K more from	789 K more	789 K more:	789 K also	789 K next	789 K:	789 K |	789 K all about it	789 K next:	794 K more by	841 K more of our	849 K this and more	849 K this story	853 K our	857 K on with	857 K on for	858 K on with	863 K the full report here	863 K the full story here	893 K our explainer:	893 K our analysis:	893 K our guide:	893 K our interview:	893 K this next:	893 K our latest:	898 K
readers	847 K must use	847 K must log	937 K get #%	937 K save
reading	924 K this on
reageren	5 K	2135 K kan	2135 K is alleen	2155 K op dit artikel
receive	754 K emails from	762 K notifications	853 K the	853 K our	916 K push	926 K
recevez	1304 K chaque	1304 K tous les	1304 K gratuitement
recevoir	1310 K les alertes
recibe	1002 K cada	1002 K todas las	1041 K las noticias	1041 K en tu whatsapp
recibir	1008 K notificaciones
recomandarea	2466 K noastră:
recomendado	2365 K:
recomendamos	1026 K:
recomienda	3 K
recommended	789 K:	863 K reading:
redactor	278 K de	1044 K de	1044 K en
redactora	278 K de	1044 K de	1044 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	531 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2034 K kļūdu
regala	3 K
regale	3 K
regarder	1327 K :
regardez	1355 K la vidéo ci-dessus	1355 K la vidéo ci-dessous
register	836 K for our	898 K
registreeru	1139 K
registrer	2224 K deg
registrera	2881 K dig	2896 K dig
registrieren	472 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3017 K engelleyici kullaniyorsunuz	3017 K engelleyici kullandiğiniz
reklamdan	3038 K sonra
reklamin	3038 K ardindan
relacionado	1026 K:	2365 K:
related	789 K:	789 K |	789 K story:	789 K stories:	789 K article:	789 K reading:	789 K video:	789 K content:	893 K coverage:
relire	1327 K
remarks	27 K
rendeld	1557 K meg
rendelje	1557 K meg	1570 K meg
report	7 K an error	7 K a mistake	898 K
reporter	1616 K:	1617 K:
reporting	802 (K by	803 K by	804 K by
reprints	68 K free
reprise	68 K autorisée
reproducerea	2531 K fără acord
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1052 K tu plaza
reserve	836 K your seat	2386 K já o seu lugar na conferência
resim	3026 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1359 K informé avec notre appli	1359 K informés avec notre appli
resum	281 K generat	281 K fet
resume	1050 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1327 K	1327 K ici	1351 K notre hors-série	1355 K tous les épisodes
rezervuokite	1993 K
rezime	2661 K
rezumat	2477 K generat	2477 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1665 K ogni
ringkasan	1620 K ini	1620 K dibuat	1620 K oleh	1620 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1993 K
""", 'ry': """
ryhdy	1263 K
""", 's': """
s	89 K předplatným	89 K predplatným	357 K využitím zpráv
""", 'sa': """
saada	1134 K oma vihje	1134 K meile	1134 K oma arvamuslugu	1134 K arvamuslugu	1149 K
saat	1263 K ilmoituksen	1263 K sähköpostin	1263 K
saiba	2365 K mais	2365 K mais:
saken	46 K kan	2229 K fortsetter
saksikan	1609 K juga	1624 K video	1624 K live	1624 K live streaming
sale	857 K:
saluran	41 K aduan redaksi
salvesta	1149 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2697 K #
sans	1298 K engagement
save	858 K #% on your first	858 K #% on an annual	858 K #% on a digital	937 K #%	969 K #% on your
sayfa	3026 K # / #	3026 K #/#
sazinies	2033 K
saznajte	2646 K više:
""", 'sc': """
scan	819 K to join	849 K the qr code	849 K the code
scannez	1359 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	582 K
schalten	582 K sie
schau	597 K
schenk	563 K diesen
schenken	563 K sie diesen
schick	597 K
schicken	597 K sie
schlagworte	506 K zu
schon	586 K ab # euro
schreib	597 K
schreiben	31 K sie den ersten	510 K sie unserem autor	510 K sie der autorin	510 K sie uns	597 K sie
schrijf	2153 K je
scopri	23 K di più da	1704 K i giochi	1704 K i nostri giochi
scrivi	31 K il primo	1686 K all'autore
scroll	839 K down for video	1637 K ke bawah	1637 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	412 K også	412 K video	412 K også:	428 K flere jobs	442 K hele	442 K flere	442 K alle	1057 K adhiere a los criterios	1072 K permite la reproducción	1099 K ha producido un error	1697 K vuoi raccontare	1697 K hai informazioni	2193 K også	2193 K video	2193 K også:	2226 K hele	2226 K alle	2226 K mer av	2380 K tiver informações	2380 K você tem informações	2850 K också	2850 K även	2850 K även:	2882 K hela	2882 K alla	2882 K mer av
sea	28 K respetuoso	31 K el primero
search	880 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	788 K more from	789 K also	789 K more	789 K more:	789 K also:	794 K all posts by	794 K author archive	893 K our explainer:	895 K more videos	898 K
seen	44 K a typo	44 K a mistake	899 K
segera	1598 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1046 K
seguinos	12 K
seguir	1046 K a
seguiu	12 K-nos
sehen	541 K sie hier das	541 K sie im video	541 K sie das video	597 K sie
sei	31 K der erste	31 K die erste	1697 K stato testimone	1697 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2412 K responsável, beba
sekite	1977 K	1993 K
seko	2018 K	2033 K
sekojiet	2018 K
selanjutnya	1636 K:
sem	32 K comentários
senaste	2849 K nytt om
send	3 K this	422 K os et krypteret	422 K os dit tip	442 K	794 K us your	794 K tips to	794 K your tips	794 K feedback to	794 K your story ideas	877 K us	877 K your	877 K photos	877 K pictures	898 K	950 K this	950 K it on	2203 K sikkert tips	2203 K tips	2226 K	2226 K saken videre
senden	597 K sie
seneste	411 K nyt om
sent	854 K every	854 K each	921 K on mondays	921 K on tuesdays	921 K on wednesdays	921 K on thursdays	921 K on fridays	921 K on saturdays	921 K on sundays
seotud	1122 K:
ser	2228 K du noe feil	2883 K du något fel
ses	1330 K derniers articles
set	44 K en fejl	898 K
sett	44 K en feil
setzen	597 K sie
seu	27 K comentário	2392 K comentário será
seuraa	12 K	1246 K kirjoittajaa	1246 K toimittajaa	1263 K
""", 'sh': """
share	3 K this	3 K the article	794 K your story	877 K your	898 K	950 K this
shop	898 K	975 K now:
short	785 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	276 K tens informació	1042 K tienes información	1042 K tiene información	1042 K tenés información	1042 K conoces algún	1042 K conoces un caso	1105 K quieres ponerte en contacto con	1105 K quiere ponerse en contacto con	1105 K quieres contactar con	1345 K vous avez des informations	1345 K vous disposez	1345 K vous souhaitez	1752 K è verificato un errore
sia	31 K il primo
sichere	597 K
sichern	597 K sie
sie	7 K haben einen fehler	12 K finden uns	510 K erreichen die autorin	510 K erreichen den autor	530 K erreichen	606 K haben schon ein abo	606 K haben ihr limit	606 K haben das limit	606 K haben schon ein konto
sieh	541 K dir das video
siehe	507 K auch
siga	12 K	12 K-nos	1041 K el canal	2377 K este autor	2377 K esta autora
sign	730 K up here	754 K up to get	754 K up to receive	755 K up to	755 K up for	755 K up here	755 K up (it's	850 K up for push	850 K up for alerts	850 K up for text alerts	850 K up for breaking news alerts	885 K up to our	885 K up for our	885 K up for breaking	885 K up for free	898 K up	898 K in	922 K up to	922 K up for
sigue	12 K a	1026 K leyendo:	1041 K el canal	1046 K a	1071 K toda la actualidad	1113 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1609 K juga	1609 K juga:	1609 K:	1609 K video	1614 K berita	1624 K video	1635 K berita selengkapnya	1635 K berita lainnya	1636 K juga video
sin	32 K comentarios	1080 K diversión no hay juego
sintesi	26 K generata
sisa	1641 K artikel gratis
sisesta	1149 K
siste	2192 K nytt om
sitter	2228 K du på	2883 K du på
siz	33 K ne
sizce	33 K
sizin	2987 K başiniza
""", 'sk': """
skaitykite	1967 K daugiau	1967 K taip pat	1967 K ir	1993 K
skapa	2881 K ett	2881 K konto	2882 K	2896 K ett konto	2896 K konto
skaties	2008 K arī	2033 K
skicka	2882 K
skinite	13 K	2669 K	2694 K aplikaciju
skontaktuj	2278 K się z autorem
skopiuj	2299 K link	2299 K
skriv	422 K til journalisten	423 K til	442 K	442 K direkte	2226 K inn	2226 K direkte	2226 K til oss	2882 K upp	2882 K direkt
""", 'sl': """
sledite	12 K	2797 K
sleduj	12 K
sledujte	12 K	324 K:	359 K	2740 K
slik	2225 K bruker	2225 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	537 K nutzen wir ki
sob	2377 K supervisão de
sobre	1030 K el autor	1030 K la autora	1030 K la firma	1031 K el autor	1031 K la autora	1031 K la firma	2369 K o autor	2369 K a autora	2370 K o autor	2370 K a autora
sois	31 K le premier
solliciteer	2156 K nu
sollten	510 K ihnen fehler
solo	993 K para suscriptores	1660 K per abbonati	1725 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2340 K para assinantes
sondage	1370 K -	1370 K.
sorodna	2769 K novica
sorodno	2769 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1723 K
sostieni	81 K	1652 K	1652 K il	1652 K la	1723 K
souhrn	341 K	341 K článku
sous	1407 K licence creative commons
soutenez	81 K	1289 K	1289 K le
soutenir	1289 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2882 K
special	857 K offer	863 K report:
speel	2111 K onze
spela	2882 K upp
spelregels	2081 K
spende	466 K für
spenden	466 K für	557 K an:
spendenkonto	557 K:
spiel	544 K unser
spielen	544 K sie unser
spill	2226 K av
sponsored	814 K by	867 K:	910 K by our
sponsorizzato	1706 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2797 K
spring	857 K sale
spune	59 K-mi
spytaj	2287 K
""", 'st': """
sta	2153 K
start	857 K your	884 K your day with	884 K your morning with	884 K your week with	2156 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2658 K autora	2658 K izraženi	2658 K izneti	2658 K izneseni
stay	28 K on topic	755 K up to date with	841 K with	849 K ahead with	898 K	916 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2153 K
stellen	537 K sie der
stem	442 K	2111 K mee	2153 K	2226 K
steun	81 K	2129 K	2153 K
stiahnite	13 K si	2740 K si aplikáciu
stimm	544 K jetzt ab:
stimmen	544 K sie jetzt ab:	597 K sie
story	870 K by
straipsnis	1995 K tęsiasi
streszczenie	26 K wygenerowane	2287 K	2287 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2153 K
""", 'su': """
su	27 K comentario	1671 K facebook e twitter	1671 K facebook e instagram
subscreva	2390 K o nosso podcast
subscribe	12 K to our	737 K to	755 K to	819 K to the	819 K to	847 K to comment	857 K	898 K	900 K for	922 K to
subscribers	900 K can read	931 K get
subscriptions	858 K start at
subskrybuj	2305 K
sudah	59 K mencoba	59 K coba
sui	1671 K nostri canali
suivez	12 K	1347 K
suivre	1347 K
suka	69 K tulisan	69 K artikel	1621 K artikel ini
sull	1687 K'autore	1688 K'autore
sumate	12 K	56 K a las #
sumber	1617 K:	1617 K :
summary	834 K
summer	857 K sale
support	737 K	737 K the	898 K
supporters	931 K get
sur	1307 K l'application	1315 K facebook et twitter	1315 K facebook, twitter	1315 K facebook et instagram	1327 K le même sujet
survey	844 K:
susikurkite	1993 K
susisiekite	1993 K
""", 'sv': """
svar	428 K på vores	442 K	2209 K på vår	2226 K
svara	2866 K på vår	2882 K
svidelo	69 K vam se
svideo	82 K vam se	2662 K vam se
svidio	82 K vam se	2662 K vam se
svidjelo	69 K vam se	82 K vam se	2662 K vam se
""", 'sy': """
syndicated	892 K with permission
synes	443 K du om
""", 'sz': """
szavazzon	1570 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2209 K quizen	2209 K vår quiz	2226 K testen	2226 K vår	2783 K povzetek
taalfout	7 K	2081 K
tag	428 K quizzen	428 K vores quiz	442 K vores
tagged	789 K:
tags	789 K:
taip	1967 K pat skaitykite
take	843 K our	898 K	914 K us with you	937 K #% off	969 K #% off your
takip	12 K edin
tallenna	1263 K
tambahkan	1614 K
tanya	1620 K ai kami
tap	881 K play	898 K
tapkite	1993 K
tato	52 K investigace
tausta	1233 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1026 K puede interesar	1026 K puede interesar:	1026 K recomendamos:	1026 K recomendamos leer:	1088 K gustaría recibir notificaciones
tead	1134 K teemast	1134 K rohkem
tee	1139 K test	1249 K testi	1263 K testimme
teile	3 K	597 K
teilen	3 K sie	597 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1153 K:	2098 K: door	2126 K gaat verder onder	2126 K loopt door onder	2126 K gaat verder na	2281 K ukazał się	2281 K pochodzi z	2287 K przetłumaczony	2287 K został przetłumaczony	2287 K czyta	2658 K izražava	2661 K je preveden	2661 K čita	2664 K je objavljen u
tekstas	1997 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1246 K
tekstin	46 K saa
teksts	2037 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	767 K a friend	794 K us your story	898 K
telli	1147 K	1149 K
tellijana	1149 K
tem	2380 K alguma informação	2380 K informações	2380 K uma sugestão	2380 K uma denúncia	2380 K alguma história	2380 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	969 K per cent off your	2287 K skrót
tens	72 K dubtes	276 K informació	276 K una història
tento	341 K souhrn	341 K článek byl přeložen	2723 K súhrn	2723 K článok bol preložený
terjemahan	1620 K ini	1620 K dibantu
terms	802 K and conditions apply
test	428 K din viden	843 K your knowledge	2111 K je kennis	2209 K kunnskapene dine	2974 K:
testa	2866 K dina kunskaper
testaa	1249 K
teste	544 K dein wissen	597 K
testen	544 K sie ihr wissen	597 K sie
testez	1367 K
testo	1759 K generato	1759 K redatto	1759 K tradotto
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1571 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	341 K byl přeložen	344 K vyšel v	531 K:	956 K us on	956 K us at	956 K the studio	956 K the newsroom	2532 K generat	2532 K redactat	2532 K tradus	2723 K bol preložený	2726 K vyšiel v
texte	1341 K traduit	1408 K généré	1408 K rédigé	1408 K traduit
texten	46 K får	2884 K fortsätter
texterna	46 K får
texto	1050 K traducido	1107 K generado	1107 K redactado	1107 K traducido	2384 K traduzido	2438 K gerado	2438 K redigido	2438 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3149 K gia kênh	3158 K gia khảo sát	3158 K gia bình chọn
thank	810 K you for reading	949 K you for contributing an answer	949 K you for your interest in this question
thanks	810 K for reading	949 K for contributing an answer
the	5 K comments	755 K latest news directly	788 K latest in	788 K latest from	834 K ai summary
thema	76 K geschlossen
theo	3135 K dõi báo	3135 K dõi trên	3149 K dõi báo	3149 K dõi chúng tôi	3149 K dõi kênh	3151 K dõi
there	32 K are no comments	32 K are no	914 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	834 K article was	834 K article has been	834 K story was	834 K story has been	834 K content was	834 K summary	834 K translation	834 K piece was	839 K article is also available as audio	892 K article first appeared	892 K story first appeared	892 K piece first appeared	892 K post first appeared	892 K report includes material	892 K report includes information	892 K report includes reporting	892 K report contains material	900 K is a preview	905 K is an ai-generated	905 K is an ai	905 K ai-generated	905 K ai summary	947 K topic was automatically closed	947 K topic was closed	947 K topic is closed	947 K topic is now closed	947 K topic has been closed	947 K topic will close	947 K topic is locked	947 K thread is closed	947 K thread was closed	947 K thread is now closed	947 K thread has been closed	947 K thread is locked	947 K thread has been locked	947 K discussion is closed	947 K discussion is now closed	947 K discussion has been closed	947 K conversation is closed	947 K conversation has been locked	947 K post is locked	947 K post has been locked	960 K article appears in	960 K article appeared in	960 K story appears in	960 K essay appears in	960 K piece appears in	960 K review appears in	960 K interview appears in	964 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1683 K potrebbe interessare:
tiene	1036 ¿K información
tienes	72 K dudas	72 K preguntas	1029 ¿K una historia	1036 ¿K información	1036 ¿K una historia	1037 ¿K alguna	1042 ¿K algo que
tijdelijk	2156 K:
tiklayin	2958 K
tilaa	1263 K
tilaajana	89 K
tilmeld	442 K
tin	3144 K liên quan:
tip	41 K de redactie	41 K redaktionen	422 K journalisten	422 K redaktionen	730 K your	2087 K de redactie	2087 K ons	2153 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	899 K?	2203 K journalisten	2203 K redaksjonen	2203 K oss	2204 K	2860 K:
tipsa	41 K redaktionen	2860 K reportern	2860 K redaktionen	2860 K oss	2860 K anonymt
""", 'to': """
to	26 K podsumowanie	785 K join the conversation	841 K hear more	2287 K streszczenie	2287 K podsumowanie
toate	2474 K articolele lui
toda	1060 K la información en nuestra
todas	1025 K las noticias de
todo	1102 K sobre
todos	27 K los comentarios	27 K os comentários	1029 K los artículos de	2368 K os artigos de
toeta	81 K	1146 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1246 K
toimituksen	41 K vihjepuhelin
toista	1263 K
tonton	1609 K juga	1609 K:	1609 K juga:	1624 K video
top	788 K stories in	788 K stories from
topics	789 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	341 K shrnutí	2723 K zhrnutie
totul	2529 K despre
tous	27 K les commentaires	1326 K les articles de	1330 K les articles de
tout	1403 K savoir sur
toute	1326 K l'actualité de	1326 K l'actu	1359 K l'info dans votre poche
""", 'tr': """
traduit	1341 K avec l'aide	1341 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /
transmettez	3 K
treat	898 K yourself
trending	788 K in	863 K:
tried	59 K it?	945 K this recipe	945 K this
trimite	3 K	2472 K-ne
try	843 K today's	843 K our	853 K our	857 K	858 K one month for $#	858 K one month for £#	858 K one month for €#	858 K it for $#	858 K it for £#	858 K it for just $#	858 K it for just £#	858 K a month for $#	858 K a month for £#	858 K us for $#	898 K	913 K	914 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1000 K correo electrónico	1057 K comentario será	2479 K ce părere ai
tud	1552 K valamit
tudo	2364 K sobre	2434 K sobre
tudsz	1552 K valamit
tue	81 K
tukekaa	81 K
tule	1139 K tööle	1249 K lukijailtaan	1249 K mukaan	1263 K mukaan
tunnetko	66 K jonkun
turite	1979 K naujieną	1979 K informacijos	1979 K istoriją
turn	850 K on alerts
tutte	1682 K le notizie su	1721 K le notizie di
tutti	27 K i commenti	1686 K gli articoli di	1707 K gli episodi del podcast
tutto	1755 K su	1755 K sulla	1755 K sul
""", 'tw': """
tweet	956 K us
twitter	3009 K gönderisini
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2143 K kunt zich altijd
""", 'ui': """
uit	2084 K het archief:	2149 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2143 K kan
""", 'uj': """
uji	1625 K pengetahuanmu	1625 K pengetahuan anda
""", 'ul': """
ultime	1682 K notizie di
""", 'um': """
um	504 K kommentare zu
""", 'un': """
un	41 K témoignage à	1345 K témoignage	1345 K fait	1355 K podcast à écouter	1387 K contenu provenant d	1699 K post condiviso da	2481 K articol susținut de	2481 K articol în parteneriat	2481 K proiect susținut de
una	1048 K publicación compartida por	1048 K publicación compartida de
unbegrenzter	560 K zugang
unduh	13 K	1598 K aplikasi	1627 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1330 K information à nous transmettre	1337 K info à nous	1345 K info	1345 K information à	1400 K erreur est survenue	1400 K erreur s'est produite
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	745 K access for
unlock	857 K
unser	557 K spendenkonto	580 K wochenquiz	580 K quiz	596 K autor	596 K reporter	596 K redakteur	596 K korrespondent	599 K chatbot	599 K ki-chatbot	599 K wochenrätsel
unsere	507 K leseempfehlung	596 K autorin	596 K reporterin	596 K redakteurin	596 K korrespondentin	599 K ki	599 K frage der woche
untuk	1614 K mendapatkan
""", 'up': """
up	789 K next:
upozornit	364 K na chybu
upozornite	2745 K na chybu
uppdatera	2882 K
""", 'us': """
us	82 K ha agradat
users	847 K must
usually	965 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1149 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1122 K ka	1149 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2019 K tev ir ziņa	2019 K tev ir ko	2019 K esi pieredzējis	2034 K raksts
vam	82 K je všeč	82 K je bil všeč	2784 K je bil	2784 K je bila
van	72 K kérdésed	1552 K egy jó	1552 K egy tipped	1552 K egy tippje	1571 K olyan	1571 K olyan dokumentuma
var	31 K först	2882 K med
varaa	1263 K
vasta	1149 K
vastaa	1249 K	1263 K
vastaava	1261 K päätoimittaja:
vastutav	1131 K väljaandja:
""", 've': """
vea	1026 K también	1026 K también:	1055 K el video a continuación	1055 K el vídeo a continuación
ved	422 K du mere	422 K du noget
vedd	1570 K meg
vedi	1683 K anche	1683 K anche:	1686 K tutti gli articoli di
vegeu	272 K també
vegye	1570 K meg
vegyen	1557 K jegyet	1557 K részt	1570 K részt
veillez	28 K à
veja	2364 K mais em	2365 K também	2365 K mais	2365 K:	2365 K também:	2365 K mais:	2390 K o vídeo abaixo	2390 K o vídeo acima	2390 K os vídeos mais assistidos
venujte	2736 K
ver	1026 K también	1029 K todos los artículos de	2368 K todos os artigos de
verder	2110 K lezen:	2149 K in het nieuws:
verhaal	2126 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	563 K sie diesen
verschijnt	2117 K elke	2117 K iedere
verstuur	3 K dit
vertaling	2098 K:
verwandtes	565 K thema:
vet	2203 K du mer	2203 K du noe	2860 K du mer	2860 K du något
veuillez	28 K respecter
vezane	2646 K vesti:
vezi	2466 K și	2466 K și:	2466 K:	2474 K toate articolele	2483 K video mai sus	2483 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	442 K vil gerne høre	452 K har tidligere skrevet	2226 K vil gjerne høre	2237 K har tidligere skrevet	2882 K vill gärna höra	2892 K har tidigare skrivit
viac	2710 K:	2710 K k téme:
video	839 K above:	839 K below:	870 K by	2646 K pogledajte	3028 K haber:
videoclipul	2509 K nu
videoyu	3011 K izlemek için
vidi	2646 K još
view	794 K all posts by	794 K all articles by	975 K deal
vil	428 K du arbejde	428 K du være med på holdet	2209 K du jobbe	2209 K du være med på laget
vill	2866 K du jobba	2866 K du arbeta
vind	82 K je dit	428 K billetter	442 K
vinkkaa	1242 K toimitukselle	1242 K
vinn	2209 K billetter	2226 K	2866 K biljetter	2882 K
vir	2795 K:
viri	2795 K:
vis	28 K respekt	442 K indhold	2226 K innhold
visa	28 K respekt	2882 K innehåll
visit	898 K
visita	1052 K nuestra tienda	1704 K lo store	1704 K il nostro store
visite	2386 K a nossa loja	2386 K nossa loja
viste	7 K
visualizzando	1699 K questo contenuto
viu	7 K algum	44 K um erro	2380 K algo	2380 K alguma coisa
""", 'vk': """
vklopi	2790 K
vklopite	2790 K
""", 'vo': """
voce	1701 K generata
voeg	2153 K
voir	1326 K tous les articles	1327 K aussi	1327 K la vidéo	1330 K tous les articles de	1355 K la vidéo ci-dessus
voit	1242 K lähettää vinkin
voita	1263 K
voix	1341 K générée
volg	12 K ons	12 K	2099 K	2153 K
voller	560 K zugriff
vols	276 K compartir	276 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2134 K je deze
voor	2105 K dit artikel	2146 K maar # euro per	2146 K maar €#	2146 K slechts # euro per	2146 K slechts €#
vorlesezeit	613 K
vote	898 K
votre	27 K commentaire	1304 K adresse e-mail	1304 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1296 K est offert	1304 K désinscrire à tout moment	1304 K pouvez vous désinscrire à tout moment	1330 K avez une information	1337 K travaillez	1337 K avez été	1337 K êtes témoin	1337 K avez une information	1337 K souhaitez témoigner	1345 K avez une info	1345 K avez une information	1345 K avez des informations	1345 K disposez	1345 K souhaitez	1345 K êtes concerné	1345 K êtes témoin	1345 K avez été témoin	1345 K avez des photos	1345 K pouvez nous	1345 K pouvez joindre	1345 K pouvez contacter	1345 K pouvez écrire à
voz	1050 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2472 K să ne spui	2514 K să primești notificări	2514 K notificări
""", 'vu': """
vuoi	1697 K segnalarci	1697 K raccontarci	1741 K ricevere le notifiche	1741 K ricevere notifiche	1741 K ricevere le nostre notifiche	1741 K attivare le notifiche
""", 'vy': """
vytisknout	354 K
""", 'wa': """
wa	41 K redaksi
want	899 K to	900 K to	900 K more	916 K to be the first
war	8 K dieser	8 K der	573 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	810 K this forwarded	875 K this	2134 K deze	2154 K je erbij	2154 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2111 K is jouw mening	2134 K vind je van	2134 K vond u van	2134 K vindt u van
watch	772 K us on	789 K |	789 K now:	789 K more:	789 K the video:	789 K the latest	789 K:	839 K the video above	839 K the video below	839 K the clip above	839 K the clip below	839 K the full video	839 K the full interview	839 K the full episode	881 K more	881 K our	895 K more videos	898 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	740 K accept:	740 K accept visa	740 K accept paypal	838 K're hiring	838 K are hiring	845 K value your opinion	845 K'd love your feedback	884 K respect your privacy	913 K use	913 K love	913 K recommend
wees	31 K de eerste
weet	2154 K je	2154 K u
weitere	506 K artikel zu	506 K artikel aus	506 K themen aus	510 K artikel von
weiterlesen	507 K:
wekelijkse	2060 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	597 K
werden	597 K sie
were	899 K you	955 K you
wesprzyj	81 K	2305 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	788 K others are reading	789 K to read next:	955 K do you	955 K did you	955 K's your	955 K is your	955 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	956 K us on	956 K us at	956 K:
where	955 K were you
""", 'wi': """
wideo	2291 K znajdziesz	2291 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	573 K fanden sie	573 K fandest du	573 K finden sie	573 K hilfreich war	580 K gut kennen sie	580 K gut kennst du
wil	2154 K je
with	869 K inputs from	869 K input from	869 K agency inputs	869 K reporting by	869 K additional reporting	931 K a subscription	931 K a digital subscription
""", 'wo': """
wochen	474 K kostenlos	474 K gratis
wolisz	2308 K słuchać	2308 K posłuchać
word	23 K lid van	2129 K lid van	2129 K vriend van	2156 K nu	2156 K vandaag
work	838 K with us	838 K for us
worth	789 K reading:
""", 'wr': """
write	898 K to
""", 'ws': """
wspieraj	81 K	2305 K
wszystkie	27 K komentarze	2274 K artykuły o	2278 K artykuły autora
""", 'wy': """
wydrukuj	2299 K
""", 'x': """
x	3009 K gönderisini
""", 'xe': """
xem	3144 K thêm	3144 K thêm:	3144 K:	3144 K video	3144 >> K	3144 K tiếp:	3153 K các bài viết của tác giả	3153 K các bài viết khác của	3153 K thêm bài của tác giả	3159 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1041 K puedes recibir
yapay	3031 K zeka ile	3031 K zekâ ile	3031 K zeka tarafindan	3031 K zekâ tarafindan	3031 K zeka desteğiyle
yazi	2988 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	772 K can follow him on	772 K can follow her on	772 K can follow them on	781 K can withdraw your consent at any time	781 K may withdraw your consent at any time	789 K may also like:	789 K might also like:	789 K may also be interested in:	789 K may also want to read:	789 K may want to read:	819 K can get	828 K can reach	828 K can email	828 K can e-mail	828 K can contact	839 K can hear this story	839 K can listen to this	841 K can listen to	847 K must be	847 K can be part of	893 K may have missed:	900 K're reading	900 K are reading	901 K can also	901 K can now	901 K can	926 K can get
your	27 K comment	27 K comments	845 K opinion matters	884 K weekly guide to	884 K daily guide to	884 K essential guide to	937 K first
youtube	3009 K videosunu
""", 'yu': """
yuk	1598 K unduh aplikasi	1614 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2697 K #	2697 K samo #
zachowaj	28 K
zainstaluj	13 K	2294 K
zanim	2317 K dodasz komentarz	2317 K skomentujesz
zapis	2780 K je mnenje
zapisz	2299 K ten	2299 K artykuł	2299 K tekst
zapratite	12 K	2676 K
zapytaj	2287 K	2287 K nas
zaujal	342 K vás	2724 K vás
""", 'zd': """
zdroj	357 K:	2738 K:
zdroje	357 K:	2738 K:
""", 'ze': """
zeptejte	341 K se
zet	2153 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2723 K	2723 K článku
""", 'zi': """
zie	7 K je een	2084 K ook	2154 K je
zini	2019 K ko vairāk	2034 K stāstu	2034 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2274 K więcej z	2275 K też	2275 K też:	2275 K także	2275 K:	2275 K wideo	2275 K film	2275 K zdjęcia	2275 K galerię	2291 K nagranie	2291 K materiał
""", 'zu': """
zugang	560 K zu allen
zugriff	560 K auf alle
zum	483 K newsletter	507 K thema:	507 K weiterlesen:	512 K autor	513 K autor	575 K kommentieren	596 K profil von
zur	512 K person	512 K autorin	513 K person	513 K autorin
"""}

CONTAINS = {'#': """
#	3272 共K页	3272 共K頁	3272 共K张	3272 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1256 K
aamukirjeen	1256 K
aangemeld	2116 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2159 bevestig je K
aanmerkingen	2096 op- of K
aastas	1158 K
""", 'ab': """
abbestellen	479 jederzeit K
abbestellt	583 jederzeit K
abbonamenti	1771 K
abbonamento	1656 hai già un K	1656 scegli il tuo K	1659 per chi ha un K	1771 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1656 K per	1656 K a soli	1659 per gli K	1659 solo per K	1691 K	1767 K a	1767 K:	1767 K ora	1767 K per	1767 puoi, K	1768 i nostri K	1771 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1656 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1673 devi K
abmelden	551 wieder K
abo	558 pur-K	611 das K	611 ein K
abonament	2252 masz już K	2544 K
abonare	2486 prin K ești
abonarea	2486 confirma K
abonat	50 ca K	2455 ești deja K
abone	80 K olun	80 K ol	2944 K olun ve	3039 K olun
aboneler	50 K	2989 K içindir	2989 yalnizca K	2989 sadece K	3043 K
abonelere	2964 K özel	2964 K özeldir	2964 K açik	2964 K açiktir
abonelerimiz	50 K	3040 K
abonelik	3043 K
abonements	2044 K
abonenci	2312 tylko K
abonenti	50 K var	2036 tikai K
abonentiem	2006 tikai K	2036 teksts ir K	2036 raksts ir K
abonents	2006 jau esi K
abonne	1415 je m'K
abonnee	50 als K	80 word K	2053 al K	2053 word K	2053 nog geen K	2055 als K	2160 word K
abonneer	80 K je	2160 K je
abonnees	50 K kunnen	50 onze K	2053 dit artikel is voor K	2055 alleen voor K	2145 K kunnen dit	2145 K kunnen het hele	2161 onze K	2164 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	389 kræver K	460 K	611 das K	611 ein K	618 K	1293 avec votre K	1419 K	2053 neem een K	2053 kiezen voor een K	2121 sluit een K af	2121 een K? log	2121 al een K	2145 nog geen K	2145 K dat bij je	2145 K af met	2160 kies een K	2164 K	2245 K
abonnementen	2164 K
abonnements	1419 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	389 bliv K	389 allerede K	390 som K	454 en K	456 bliv K	470 sie sind noch kein K	473 als K	475 bereits K	475 bereits K:in	2171 bli K	2171 allerede K	2172 som K	2239 en K	2241 bli K
abonnenten	50 K können	50 K dürfen	470 nur für K	470 exklusiv für K	585 lesen nur K	615 unseren K	618 K
abonnenter	50 K kan	389 kun for K	389 artiklen er for K	445 er for K	445 kun K	457 vores K	460 K	2171 kun for K	2171 denne saken er for K	2171 artikkelen er for K	2230 er for K	2230 bare K	2230 kun K	2242 våre K	2245 K
abonnentin	50 als K	473 als K	475 bereits K
abonnentinnen	50 K können	470 exklusiv für K	470 nur für K	470 K vorbehalten	615 unseren K
abonner	389 K for at	456 K på	1415 s'K	2171 K for å	2241 K på
abonnere	2216 ved å K
abonnez	80 K-vous	1293 K-vous pour	1293 K-vous à partir	1415 K-vous	1415 K vous
abonniere	80 K	614 K unseren	614 K hier
abonnieren	80 K sie	80 K sie uns	478 newsletter K	492 whatsapp-kanal K	492 K sie unseren kanal	522 podcast K	583 hier K	609 google K	609 google news K	614 jetzt K	614 K sie
abonniert	80 K uns	475 bereits K
about	972 . tell us K	972 ? tell us K	972 ! tell us K
above	912 links K
abrir	1003 K en la app	2345 K no app
abstimmen	539 jetzt K:
abyste	309 K mohli číst dál
""", 'ac': """
accede	991 K a todo
accedi	24 K	1656 K per
accept	2462 K toate
acceptant	1319 en K les cookies
acceptar	280 K les galetes
accepteer	2075 K de cookies
accepter	1319 K les cookies
accepteren	2075 cookies te K	2075 cookies K
access	742 unlock full K	742 full K. no ads	859 K to every story	859 full K with no ads	887 year of K	887 months of K	887 want full K	887 K for half price
accionistas	1094 sin K	1094 ni K
acconsento	1714 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	852 K with our privacy
according	980 K to
accordo	43 d'K?
account	742 create a free K to	742 sign in to your K	744 create an K to	859 please create a free K	977 create a free K	978 hold power to K	2053 maak een gratis K	2121 K is gratis en zo	2145 een gratis K	2160 maak een gratis K
accurate	866 K at time of
accused	980 K
aceptado	1018 no has K las cookies
aceptaste	1018 no K las cookies
acionistas	2426 sem K	2426 nem K
aconseja	1117 K
aconsejaba	1117 K
aconselha	2449 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2449 K
actionnaire	1395 sans K	1395 ni K	1395 ni publicité ni K	1416 sans K
actionnaires	1395 sans K	1395 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1618 K dosen
adblock	320 vypněte K	403 slå K fra	700 K	2185 slå av K	2267 wyłącz K	2516 K	2842 stäng av K
adblocker	497 K erkannt	497 K aktiv	497 nutzen einen K	497 verwenden einen K	497 trotz K	618 K	700 K	775 disable your K	775 you are using an K	775 K detected	2073 K uit	2516 K
added	980 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	917 put your K	917 type your K	917 add your K	917 pop your K	917 enter your K	917 send us your email K
adgang	392 få K til	456 få fri K
admitiu	2449 K
admitted	980 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2255 twój K e-mail	2295 K e-mail
adresa	77 lasă-ne K	2456 K de email nu va	2457 K ta de email	2457 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2947 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	551 gültige e-mail-K	551 sie ihre e-mail-K	551 du deine e-mail-K	551 e-mail-K ein	1303 votre K e-mail	1303 votre K email
adresu	2642 na vašu e-mail K	2670 e-mail K	2670 mejl K
ads	70 no K	70 without K	978 we don't have K
advarede	459 K
advarer	459 K	2244 K
advarte	2244 K
advert	11 K
adverteix	303 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2161 zonder K
advertisement	11 K	774 this K has not loaded
advertisements	11 K
advertiser	874 supplied by an K	874 provided by an K	874 paid for by an K	874 produced by an K	874 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2151 dit is een K
advierte	1117 K
adviseert	2163 K
""", 'af': """
affermato	1770 ha K
affichage	1349 K de ce contenu
affichant	1349 en K ce contenu
afficher	1319 pour K ce contenu	1349 ne peut pas s'K
affichera	1293 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	356 K odkazy	439 K-links	496 K-links	662 K links	774 contains K links	891 K links	891 K link	911 as an K we	911 as an K i	911 as an K, we	911 as an K, i	911 as an amazon K	911 our K partners	1260 K-linkkejä	1564 K linkeket	2151 K links	2221 K-lenker	2672 K linkove	2672 K linkovi	2737 K odkazy	2793 K povezave	2877 K-länkar
affiliatelenker	74 K	2221 K
affiliatelinks	37 K	74 K	439 K	590 K	2151 K
affiliates	911 as K we	911 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1353 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1418 K
affirment	1418 K
afhankelijk	2157 K van giften	2157 K van donaties
afiliacyjne	37 linki K	74 linki K	2301 linki K
afiliacyjnych	74 linków K	2301 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1053 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1053 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2482 linkuri K
afiliats	286 enllaços d'K
afiliere	74 linkuri de K
afirma	1117 K	2449 K
afirmar	303 va K
afirmou	2449 K
afleveringen	2140 alle K van
afmelde	394 K dig når
afmelden	2116 elk moment K	2116 elk moment weer K
afsnittet	429 hele K
aftrekbaar	2118 gift is K
""", 'ag': """
agences	1334 avec K	1335 avec K
agenturmaterial	514 mit K
aggiornamenti	1669 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	1770 ha K
agora	2446 doe K
agree	43 K?
""", 'ah': """
ahora	1114 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	244 K	427 af K	427 med K	2208 med K	2208 av K	2865 med K	2865 av K	3156 K
aidez	1338 K-nous à	1415 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1259 lisää K täältä
aiutaci	1690 K	1767 K a
aiutarci	1690 K	1767 K a
aizliegta	2016 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1157 meie K	1157 sõltumatu K	1157 K maksab	1157 hea K
ajakirjandust	1145 toeta sõltumatut K
ajakirjanik	1135 K
ajakirjanikele	39 meie K
ajakirjanikud	1157 meie K
ajoute	1418 K
ajoutez	1415 K-nous
ajuda	300 K'ns
ajude	2374 K-nos	2446 K-nos
ajutorul	2487 K tău putem	2540 avem nevoie de K tău
""", 'ak': """
akci	343 naši K
akciu	2725 našu K
akismet	21 K to reduce spam
akkoord	2116 ga je K met onze	2116 gaat u K met onze
aktardi	3042 K
aktivieren	497 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	478 mit der anmeldung K
akzeptieren	478 mit der anmeldung K	499 cookies K
""", 'al': """
alamat	1596 K email
aldus	2163 K
alerta	2449 K
alertas	14 las K	1006 recibe K	1006 activa las K	2348 receba K
alertes	1308 recevez les K	1308 K info
alertou	2449 K
alerts	14 K	760 get K as
algemene	2116 ga je akkoord met de K
alin	2986 K
alive	978 local news K
alkaen	1258 K #
alles	470 lesen sie K	2145 lees K met
allow	776 K ads on
aloud	807 is read K by
""", 'am': """
amendat	2543 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	1770 ha K
amos	1094 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1768 siamo K su
andare	1648 prima di K via
android	485 für K und ios	756 our K app	1360 sur ios et K	2062 app voor K
angebot	558 ihr K	558 dein K	614 hier gibt es das K
angebote	551 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	605 ihre spende K	605 deine spende K	605 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	499 inhalte K werden
anggota	1642 jadilah K
ankete	2729 našej K	2729 v K
anketi	35 našoj K	2666 našoj K	2666 u K	2788 naši K	2788 v K
anketimize	35 K
anketimizi	2973 okur K	2973 K
anketo	2788 kratko K	2788 našo K
anketu	35 našu K	2666 kratku K	2666 našu K
ankety	347 naší K	2729 našej K
ankiecie	35 naszej K	2292 naszej K	2292 w K
anlatin	38 bize K	67 bize K	2986 K
anlatti	3042 K
anmelden	24 K	461 jetzt K	539 jetzt K:	614 hier K
anmelder	424 er K	2205 er K
anmeldung	478 mit meiner K	478 mit ihrer K	478 mit der K stimmen	478 mit der K stimme	478 mit der K willige	478 mit der K willigen	478 mit der K erklären sie	524 K	578 hier geht es zur K
annetus	1145 tee K	1160 K
anno	1769 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	439 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	457 uden K
annonsblockerare	2842 stäng av K
annonseblokkering	2185 slå av K
annonselenker	37 K	74 K	2221 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2242 uten K	2898 utan K
announced	980 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1770 ha K
ano	2448 por K
anoi	1277 K
anoniem	2096 K tippen	2133 ons K
anonim	2967 bize K
anonym	572 K an uns
anonymous	878 K
anonymously	878 K
anot	2003 K
anregungen	545 fragen oder K	545 fragen und K
ansehen	543 hier K	543 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	783 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	983 K de irte	2331 K de sair
anuncio	1053 después del K	1053 tras el K
anuncios	70 sin K
anunciou	2449 K
anuncis	70 sense K
anvender	403 vi K cookies
anyone	951 if you know K
anytime	747 cancel K	979 cancel K
anzeige	11 der K	11 dieser K	496 nach der K weiter	568 dies ist eine K
anzeigen	70 ohne K	70 keine K	499 mit einem klick K lassen
anzusehen	533 um das video K
""", 'ap': """
apelowali	2328 K
apeluje	2328 K
apgalvo	2043 K
aplicativo	84 no nosso K	2345 baixe o K	2345 baixe nosso K	2447 nosso K
aplikace	379 naše K
aplikaci	84 v naší K	316 stáhněte si naši K	317 stáhněte si K	350 mobilní K	350 naší K	350 naší mobilní K	378 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2698 preuzmite K i
aplikacja	2326 nasza K
aplikacji	84 w naszej K	2257 w naszej K	2257 otwórz w K	2315 naszej K
aplikasi	1597 K kami	1599 unduh K	1599 download K	1642 instal K	1642 unduh K kami	1642 unduh K gratis	1642 segera unduh K	1642 yuk unduh K	1643 K kami
apoiador	2334 torne-se K	2374 seja nosso K	2446 torne-se K	2446 seja nosso K	2446 seja K
apoiam	2397 nos K todos os meses
apoie	2374 K
apoio	2330 seu K	2334 seu K é	2374 seu K
aportaciones	1064 gracias a las K
aporte	90 K lo que pueda	1038 tu K	1114 tu K
apoyan	1064 que nos K cada mes
apoyo	982 su K	982 tu K	986 con tu K	986 tu K es	1038 tu K
app	84 i vår K	84 med vår K	485 als K	548 mit der K	548 in der K	549 -K	581 mit der K der	756 get our K	756 in our K	756 use our K	756 our new K	756 our ios K	759 get the K	890 have our K	890 our K has	890 with our K	890 via our K	890 on our K	915 with our K you	915 with our K, you	915 in our K you	915 on our K you	977 our K	2062 in de K	2113 -K	2178 i vår K	2242 vår K	2834 i vår K	2898 vår K	3136 tải K	3193 在K中
appareil	1293 un seul K à la fois	1366 en cours sur un autre K
appeared	801 first K on	868 K in print
appen	84 i K vår	396 hent K	396 åbn i K	2178 last ned K	2178 hent K	2178 åpne i K	2834 öppna i K	2835 ladda ner K	2835 ladda ned K	2835 hämta K	2897 ladda ner K och
appje	38 stuur een K	67 stuur een K	2095 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1305 téléchargez l'K	1305 notre K	1306 dans l'K	1306 avec l'K	1306 sur l'K	1306 télécharger l'K	1416 notre K
applications	1305 nos K mobiles
appot	1559 az K
apps	890 our K
apunta	300 K't
""", 'aq': """
aqui	2331 já que você está K	2331 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2242 vårt K
arbeit	615 unsere K
arbeitet	519 K als
arbejde	457 vores K
arbetar	2865 K med ai
arbete	2898 vårt K
argue	43 K back
argued	980 K
arrivato	1648 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	301 aquest K	301 l'K sencer	742 to unlock this K	742 members-only K	750 you've read your last free K	750 you have read your last free K	750 this is your last free K	750 reached your K limit	765 share this K on	774 links in this K may	861 save this K	871 this K	871 the full K	872 this K	873 this K	912 links in this K	978 this K	1281 vous avez aimé cet K	1281 cet K vous a plu	1293 pour accéder à l'K	1293 cet K est offert	1293 cet K vous a été offert	1293 pour lire cet K	1293 offrir cet K	1293 offrez cet K	1299 de cet K à lire	1333 cet K est paru dans	1333 cet K a été publié	1357 réagir à cet K en	1371 cet K a d'abord été publié	1373 offrez cet K	1373 offrir cet K	1416 cet K
articles	15 free K	58 nouveaux K par e-mail	731 you've read # K	742 access to all our K	742 gift K to give	750 free K left	750 K left this month	750 you've used all your free K	750 # of # free K	750 K left to read	859 to read more K	859 for three more free K	859 more free K	861 K to give	861 K to gift	861 K to share	861 gift # K	1293 tous nos K	1299 il vous reste # K	1363 nos K sont en accès libre	1373 K à offrir	1416 nos K
articol	2541 acest K
articolele	2541 K noastre
articolelor	2470 preluarea K
articoli	58 nuovi K via mail	1656 tutti gli K senza limiti	1661 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1648 ti è piaciuto questo K	1656 per leggere l'K	1656 regala questo K	1768 questo K
articolul	20 K complet	20 K integral	2491 pentru a citi K	2491 să citești tot K	2541 ți-a plăcut K	2541 tot K
artigo	20 ler este K	20 ler o K	2331 gostou deste K	2401 para ler este K	2447 este K
artigos	2373 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	437 denne K for #	454 denne K	454 en K	457 denne K	462 dir gefällt dieser K	470 lesen sie diesen K mit	470 um diesen K zu lesen	470 dieser K ist nur für	470 zugriff auf alle K	470 alle K lesen	470 ganzen K lesen	476 freie K übrig	476 K frei	476 ihr letzter freier K	520 K wurde	525 unsere K öfter	554 K etwas wert ist	558 alle freien K	564 weitere K finden sie	569 rechte am K	569 K steht unter einer	579 den ganzen K	579 diesen K	584 gäbe es diesen K nicht	588 alle K zum	588 lesen sie in diesem K	593 K ist zuerst	593 K ist zuvor	595 K gratis	610 K wurde zuerst	615 dieser K	615 diesen K	615 diesem K	1631 untuk membaca K ini	1643 K ini	2053 om dit K te lezen	2053 dit K is alleen	2053 geef dit K	2053 lees dit K met	2053 gratis K deze week	2079 fout in dit K	2096 mening over dit K	2121 een premium K	2138 dit K	2152 niets uit dit K	2152 K mag zonder	2161 dit K	2885 gratis K kvar	2894 en K	2895 låst K	2895 upplåst K
artikelen	15 gratis K	2053 toegang tot alle K	2121 aantal K bereikt	2121 aantal gratis K	2145 gratis K gelezen	2148 alle K over
artikeln	470 zugang zu allen K	558 zugang zu allen K	595 freien K	2821 gillade du K	2827 läs hela K med	2827 lås upp K	2868 fel i K	2894 den här K	2894 K	2895 K är upplåst	2895 K är öppen	2895 den här K är låst	2895 K är låst	2898 den här K
artikels	593 nutzung dieses K
artikkel	1152 tasuta K	1157 see K
artikkelen	97 K er oppdatert	2211 feil i K	2239 denne K	2239 K	2242 denne K
artikkeli	20 koko K	1218 tämä K on vain	1266 ilmainen K jäljellä	1275 tämä K
artikkelia	1262 maksutonta K	1262 ilmaista K
artikkelin	1272 tämän K
artikkelit	15 ilmaiset K	1262 ilmaiset K
artiklar	15 fria K	2827 fria K	2885 gratis K kvar	2891 inga gratis K	2891 inga fria K	2898 alla K
artiklen	97 K er rettet	383 kunne du lide K	454 K	457 K her
artikler	15 gratis K	389 gratis K	445 gratis K tilbage	451 ingen gratis K	457 alle K
artikli	1155 selle K
artiklid	1148 tasuta K
artiklit	1148 tasuta K	1155 seda K	1157 kogu K
arvioi	1277 K
""", 'as': """
asegura	1117 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	980 K
asks	980 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2339 já é K	2446 torne-se K	2446 seja K
assinantes	50 K podem	50 os K podem	2339 só para K	2339 somente para K	2401 exclusivo para K	2401 exclusiva para K	2401 exclusivos para K	2447 nossos K	2450 K
assinatura	2450 K
assinaturas	2450 K
assine	80 K	2330 K a	2330 K o	2338 K por	2338 K e tenha	2339 K para	2446 K já	2446 K agora	2446 K e	2446 K aqui	2446 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	873 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	774 as an amazon K	799 is an K
assure	1418 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2030 K mūs	2040 K mūs
atbalstiet	2040 K mūs
atbalsts	2030 tavs K palīdz	2040 tavs K	2040 jūsu K
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2043 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	520 K
audioverze	2 K
audioverzi	346 K
audioverzii	2728 K
aufgefallen	502 fehler K
ausblenden	499 und wieder K
auszugsweise	514 nachdruck, auch K
auteur	1336 est l'K	2097 is K van	2100 mening van de K
auteure	1404 est l'K
auteursrecht	2128 rust K
author	796 email the K	796 the K can be	799 is the K of	799 is an K
automated	2 read by an K	807 is read by an K	807 narrated by an K
automatisch	2 K vorgelesen	473 endet K	543 K vorgelesen	569 K von dpa	569 K von der	577 der text wurde K	577 dieser text wurde K
automatisk	2208 K oversatt
autor	277 és K de	519 ist K	1035 es K de	2375 é K de
autora	277 és K de	1035 es K de	2284 napisz do K	2375 é K de
autorce	337 napište K
autore	1692 è K di
autorem	2284 kontakt z K
autoren	532 meinung der K
autorin	519 ist K	519 ist freie K	532 meinung der K
autorise	1366 n'K pas la lecture
autorke	2718 napíšte K
autorki	2284 napisz do K
autorovi	337 napište K	2718 napíšte K
autorskim	2302 chroniony prawem K	2302 chronione prawem K
autoru	2656 javite se K	2656 pišite K
autrice	1336 est l'K	1404 est K	1692 è K di	1756 è l'K
""", 'av': """
available	756 our app is K	757 K on the app store	757 K on google play	890 app is K	907 tickets are K here
avbryt	21 K svar
avec	1334 K afp	1335 K afp
averci	1767 grazie per K letto
avertit	1418 K
avertizat	2543 a K
avise	2446 K-nos
avsluta	2899 K när du vill
avsnittet	2867 hela K	2867 ladda ner K
avtorici	2778 pišite K
avtorju	2778 pišite K
avverte	1770 K
""", 'ay': """
ayda	2985 K # tl	2985 K # tl'den	3041 K
aydinlatma	2955 K metni
ayirtin	2986 K
aylik	3041 K
ayudanos	1114 K
""", 'az': """
azionisti	1747 senza K	1747 né K
""", 'ba': """
ba	2244 K
bad	459 K	2900 K
bagikan	25 K	49 K
baixa	269 donar-te de K
baixe	2330 K o	2345 K o app
bajate	1114 K la app
bancs	292 no depèn de K
banner	618 cookie-K	981 cookie K
banners	981 cookie K
bantu	1642 K kami
bastano	1767 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	569 redaktion nicht K
beboette	2163 K
become	51 K one of them	813 K a	977 K one of them
becoming	812 K a member	929 consider K a	977 consider K	977 K a member
bedankt	2160 K voor het lezen
beelden	2096 heb je K	2096 heeft u K
befindet	499 an dieser stelle K sich
before	731 K you go	731 K you move on
begging	981 K
begs	980 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	461 mit einem K	554 jeder K hilft uns	569 K steht unter einer	584 mit einem kleinen K	593 K ist zuerst	605 mit ihrem K können wir	605 mit deinem K können wir	605 ihrem K helfen	610 K wurde zuerst	615 dieser K	615 diesen K
bejelentette	1587 K
bekijk	2106 nieuwe baan? K
beklagade	2900 K
beklagede	459 K
beklaget	2244 K
belangrijkste	2116 elke dag het K
believe	953 if you K we	978 people who K in
belirtti	3042 K
below	883 sign up K	883 enter your email K	912 links K
beluisteren	2140 dit artikel ook K	2140 hier K
benachrichtigungen	14 K	487 K aktivieren	488 push-K
benadrukt	2163 K
bent	2046 nu je hier toch K
bepaalde	2163 K
berasal	1619 konten ini K dari
berdonasi	1642 mari K	1642 silakan K	1642 ayo K	1642 anda K
bereits	470 sie haben K ein abo	558 K ein konto
bergabung	1642 mari K	1642 K dengan kami	1642 ayo K
bergabunglah	51 K	1642 K
bergantung	1629 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	615 wir K
berichterstattung	615 unsere K
berichtet	519 K für	519 K über
berichtete	617 K
berichtigung	97 K:
berite	2807 K nas
berkomentar	6 untuk K
berlangganan	1592 sudah K	1595 K newsletter	1628 terima kasih telah K	1628 berhasil K	1642 K sekarang	1642 silakan K
bersama	51 ikutlah K	1642 gabung K
bescheid	572 sagen sie uns K	572 sag uns K
beschloss	617 K
besedah	2819 po K
besked	432 push-K
beskeder	432 push-K
besloot	2163 K
beslutade	2900 K
besluttede	459 K
besluttet	2244 K
besoin	1281 nous avons K de vous	1415 nous avons K de vous	1415 a K de vous	1415 avons K de votre
besplatan	2684 poslednji K tekst
besplatna	2671 K članka
besplatne	2671 K članke
besplatni	2663 naš K webinar	2663 naš K vebinar	2684 poslednji K članak	2684 zadnji K članak
besplatnih	2671 K članaka
beste	2116 elke week het K van
bestellen	461 jetzt K	538 im shop K	539 shop K	539 store K	612 jetzt K im	614 K sie hier	614 K sie unseren
bestellung	524 K
besten	615 die K texte
betaald	2151 artikel is K	2151 content is K
betaalmuur	2118 geen K	2164 K
betalande	2894 K läsare
betalende	445 kun for K	454 K læsere	2239 K lesere
betalingsmur	460 K	2245 K
beteiligt	568 redaktion ist nicht K
betonte	617 K
betrokken	2125 redactie is niet K
bevestigen	2116 aanmelding te K
bevorzugen	525 google K
bevorzugte	525 K quelle
bevorzugten	525 K quelle
bevorzugter	525 K quelle
bewerben	539 jetzt K:
bewust	83 speel K
bezahlschranke	555 K	618 K
bezmaksas	2032 K rakstus	2032 K raksti	2032 K kontu	2036 K raksts
""", 'bi': """
bidrag	387 dit K	387 giv et K	456 giv et K	456 dit K gør	456 dit K er	456 dit K til vores	460 K	2169 ditt K	2218 gi et K	2241 ditt K gjør	2241 ditt K er	2874 ge ett K	2874 ditt K gör	2897 ge ett K	2897 swisha ett K
bidraget	2218 K ditt
bijdrage	2049 jouw K	2092 kleine K	2151 K is betaald	2157 dankzij jouw K	2162 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	602 uns ihre K
bildirdi	3042 K
bildirimlere	14 K	2948 K izin ver
bildirimleri	14 K	2949 K aç
bildirin	38 bize K	67 bize K
biletlerini	2973 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	978 K owner
bilten	78 na K	2651 K
binding	391 ingen K	458 ingen K
bindingstid	2173 ingen K	2243 ingen K
bindningstid	2829 ingen K	2899 ingen K
binnenland	2136 is redacteur K
bisogno	1648 abbiamo K di te	1767 abbiamo K di te	1767 abbiamo K del tuo	1767 abbiamo K anche di te	1767 abbiamo K di voi
bitte	462 haben wir eine K	462 eine K an sie	462 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1587 K
""", 'bl': """
bli	2241 K med i	2241 K en del av	2897 K en del av
blijkt	2163 K uit
blijven	2118 om dit te K doen
bliv	51 K en af dem	456 K en del af
blocker	700 ad K	775 disable your ad K	775 disable ad K	775 turn off your ad K	775 using an ad K	2516 ad K
blocking	775 K our ads	776 K ads
bloqueador	1016 K de anuncios	1118 K de anuncios	2355 K de anúncios
bluesky	16 K	769 follow him on K	769 follow her on K	769 follow them on K
""", 'bo': """
board	837 our jobs K	837 our job K
bogatych	2304 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	894 K this story	894 K this page
bookshop	879 our K	939 in our K	939 from our K
boutique	1375 dans notre K	1375 sur notre K
""", 'br': """
bralcem	2815 K
bralcev	18 po zaslugi K	43 pisma K	2796 s podporo K	2796 s pomočjo K	2815 K	2817 naših K	2817 po zaslugi K	2817 s podporo K	2817 podpori K
bralci	2815 K	2817 naši K
branja	0 čas K
brauchen	554 K noch #	614 wir K ihre hilfe	614 wir K deine hilfe	614 K wir sie	614 K wir dich	614 K wir eure
braucht	554 K ihre hilfe	554 K deine hilfe
breaking	760 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2796 K vas
brief	2096 K naar
briefing	811 our morning K	811 our K	811 daily K	852 K in your inbox
briefkasten	527 anonymen K	527 anonymer K
brieven	2096 K naar
bring	915 our apps K you
brings	915 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	775 your K is out of date	775 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2208 K ki	2208 K ai
""", 'bu': """
budite	2670 K u toku
buitenlandcorrespondent	2158 is K
buitenlandredacteur	2097 is K
bulabilirsiniz	2986 K
bulan	1644 per K
buletin	78 K kami	1595 K kami	1628 K harian kami	1643 K kami	1646 K
bulunabilirsiniz	3039 katkida K
bulundu	3042 çağrida K
bulunun	3039 katkida K
buradan	2981 K bağiş yapin
bureau	823 K chief
button	533 klick auf den K	952 clap K
buttons	861 the share K	861 the K below
buycoffee	2304 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2330 K-se	2339 K-se para
cadeau	2054 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1038 K
callan	1115 lo que otros K
campagne	1363 K de dons	1415 boucler notre K
campaign	978 our spring K	978 our K
can	977 pay what you K
canal	1011 únete al K	1114 únete al K	2351 siga nosso K	2351 siga o K	2446 entre no K	2447 nosso K
canale	1696 al K	1768 il nostro K
canali	1670 sui nostri K
canalul	2541 K nostru
cancel	21 K reply	747 K at any time	979 K any time	979 K at any time
cancele	2338 K quando quiser	2448 K quando quiser
cancellarti	1663 puoi K
cap	277 és K de
caporedattore	1692 è K
caporedattrice	1692 è K
carte	9 cette K
casella	79 nella tua K	1664 nella tua K
""", 'ce': """
cebinize	2978 K gelsin
celoten	20 K članek	2764 K članek je	2792 K članek
celotnega	2764 za ogled K	2764 za branje K	2792 K članka
cenite	2812 K naše delo	2812 K naš trud
cerea	2543 K
cereau	2543 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2543 a K	2543 au K
""", 'ch': """
channel	978 our K	1601 ikuti K	1601 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1302 par e-mail K	1302 par mail K
chargement	1349 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	577 unseren K	577 unserem K
chcete	378 K číst dál	2705 K čítať ďalej
check	842 K back for more	842 K back soon
chef	1336 est K de	2136 is K van de
cheffe	1336 est K de
chefredakteur	604 ist K
chefredakteurin	604 ist K
chefreporter	604 ist K
chefreporterin	604 ist K
chegou	2331 se você K até aqui
chercheur	1336 est K
chercheuse	1336 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3175 hãy K sẻ	3178 K sẻ
chiede	1770 K
chiederti	1648 un piccolo favore da K
chief	799 is K
chiesto	1770 ha K
chip	812 K in	813 K in	977 K in now	977 K in and
chipping	977 consider K in
choices	882 cookie K	882 your K
choisissez	1293 K votre offre
choose	729 K a plan	744 K a plan
chosen	866 K by our
chronione	2302 K są prawem
chroniqueur	1404 est K
chroniqueuse	1404 est K
""", 'ci': """
cijelog	2638 za čitanje K
cikk	1585 ez a K
cikkeink	1585 K
cikket	1583 ezt a K	1583 a K
cinste	54 fă-mi K cu o cafea
cipta	1613 hak K
citarea	2495 cu K sursei
citera	2854 K oss gärna	2854 K gärna men ange
citire	0 timp de K	0 timp K
citit	2487 dacă ai K până aici
cititorii	36 K noștri	2541 K noștri
cititorilor	18 datorită K	43 scrisorile K	2487 datorită K
civil	889 keep it K
""", 'cl': """
claimed	980 K
clap	952 K for this	952 K for it	952 give it a K	952 K up to
claps	952 K for this	952 give it some K	952 # K
clarification	97 K:
clarifications	846 corrections and K
clicking	830 by K play
client	1295 déjà K
clips	40 your K
""", 'co': """
code	1696 qr K
codziennie	17 K rano	2255 otrzymuj K
coffee	54 buy me a K	54 buy us a K	812 buy me a K	812 buy us a K	977 buy us a K	979 cup of K
colabora	1035 K con
collabora	1692 K con
coloque	77 K seu e-mail
columnist	799 is a K	823 K	2097 is K	2158 is schrijver en K	2158 is K en
columnista	1103 es K
colunista	2375 é K
com	2585 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1021 quieres K	1022 para K	2361 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2541 spune-mi în K	2541 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1021 déjanos tu K
comentarios	85 en los K	1021 no admite K	1022 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2449 K
comision	2482 primi un K
comment	6 to K	6 to leave a K	6 to post a K	783 log in to K	783 sign in to K	783 be the first to K	783 leave a K below	783 leave your K	783 our K policy	784 post a K	889 posting a K	889 members can K	906 to K you must	906 to K, you must	968 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1357 votre K sera publié
commentaires	85 en K	85 dans les K	1322 charte des K	1322 espace K	1323 dans les K
commentare	6 per K	1678 vuoi K	1679 per K
commentator	2158 is politiek K
commenter	1323 pour K	1357 peuvent K	1357 pour pouvoir K
commenti	85 nei K	1678 i K saranno	1679 nei K
commenting	783 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	783 in the K below	783 let us know in the K	783 K powered by	783 K have been closed	783 all K are subject to	783 we welcome your K	784 in the K section	889 posting K	906 closed the K	906 turned off K	906 turned off the K	906 switched off K	906 disabled K	968 post your K	977 let us know in the K
commercial	866 our K team	866 our K content	1353 réalisé par un partenaire K	1366 notre service K
commissie	2125 een K
commission	774 we may receive a K	774 K if you buy	866 may earn a K	866 may earn a small K	866 may earn an affiliate K	866 may receive a small K	866 may receive K	866 earn K from	891 K
commissione	1705 ricevere una K
commissions	891 K
committed	846 K to accuracy
community	571 unserer K	615 unsere K	783 abide by our K	820 our K members	820 leave our K	820 like our K	977 join our K of	978 K-funded	1678 regole della K	1696 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2382 uma publicação K por
compartilhado	2382 um post K por
compartilhe	25 K	49 K com	67 K sua história	2446 K este
compartilo	49 K
compartir	991 K tu cuenta, cambia	1114 si quieres K tu cuenta
compensated	891 K
compensation	866 receive K from
complain	846 K about this article
complained	980 K
complains	980 K
complaints	846 our K page
completa	1067 para leer la nota K	2338 para ler a matéria K
complete	859 K digital access
completo	2338 para ler o artigo K
complimentary	15 K articles	750 K articles	750 K article this month	750 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1415 créez un K	1415 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1064 K que sostiene
comunidade	2446 faça parte da K
comunique	2360 K um erro
comunitatea	2487 K care susține	2540 intră în K
concorda	43 K?
condannato	1770 ha K
condiciones	1019 términos y K
condividi	67 K la tua storia	1767 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1357 charte de bonne K
confidence	821 in K
confidential	821 K tip	821 K tips
confirm	752 check your email to K
confirmar	1063 bandeja de entrada para K	2396 caixa de entrada para K
confirmat	2543 a K
confirmation	1362 e-mail de K
connect	769 K with us on
connectez	24 K-vous	1279 K-vous	1293 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1675 il K ai cookie
consent	779 we need your K to load	815 written K
consentimento	2382 K para carregar
consentiti	1678 non sono K commenti
consider	729 K giving	729 K making	729 K joining	729 K a gift	736 if you liked this article, K	813 please K	813 K a	813 K giving	813 K joining	929 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	752 K me with news and offers	827 K her at	827 K him at	827 K them at	977 K us at	2133 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	798 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2446 K-nos
contenido	9 este K	9 K externo	992 K premium	1018 K externo de	1018 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	779 to view this K, you	779 to view this K please	779 this K is hosted by a third party	779 we use your sign-up to provide K	780 third-party K	859 access to all our K	866 our K studio	868 to reuse this K	871 this K	2101 K te zien
contenu	9 ce K	1319 ce K n'a pas pu être	1319 K bloqué	1349 K est fourni par
contenus	1293 tous nos K	1416 nos K
contenuti	9 K esterni	1659 a tutti i K
contenuto	9 questo K	9 K esterno	1675 K esterno
contingut	9 aquest K
continua	1718 K a leggere con	2491 pentru a K lectura
continuar	292 el teu suport per K	292 ajuda'ns a K	295 per K llegint	2401 para K lendo	2401 para K a ler	2401 K lendo
continuare	20 K a leggere	1718 per K a leggere	1718 per K la lettura	2491 pentru a citi în K	2491 citește în K cu
continue	742 to K reading this article	742 log in to K	742 sign in to K	742 register to K	742 upgrade to K	977 help us K	2388 K a ler abaixo	2401 K lendo com	2401 K a ler com
continuer	1366 pour K à lire
continuez	1353 publicité, K	1366 K votre lecture sur
continuing	779 by K to use this website, you agree
contou	2449 K
contribua	90 K com o que puder	2374 K	2446 K com	2446 K a partir	2446 K para o nosso
contribuez	1415 K
contribuie	90 K cu cât poți
contribuisci	1647 K
contributed	824 K reporting	824 K to this report	824 K to this story	824 K to this article	868 K to this report
contributing	799 is a K	977 by K to
contribution	729 make a K	812 make a K	977 your K	977 making a K	1415 votre K
contributo	1647 il tuo K	1651 con il tuo K	1715 piccolo K per noi
contributor	799 is a K
conversation	729 join the K	783 join the K with	784 to join the K	889 in the K
convida	54 K'm a un cafè
cookie	779 manage your K	1434 קובצי K	1555 K-kat	1675 usiamo i K	1675 questo sito usa i K	2267 pliki K	2579 файлы K	2579 файлов K	2589 файлы K	2619 файлы K	2619 файлов K	2721 súbory K	3070 файли K	3070 файлів K	3082 файли K	3112 файли K	3112 файлів K	3140 sử dụng K	3155 chấp nhận K
cookiekeuze	2137 K
cookies	9 third-party K	403 vi bruger K	404 bruger K til	426 K	576 nutzung von K	630 αποδοχή K	674 K	779 we use K	779 this site uses K	779 this website uses K	779 our site uses K	779 uses K to	779 accept all K	779 accept K	779 how to control K	780 use of K	830 social media K	882 K	1018 usamos K	1018 este sitio utiliza K	1018 esta web utiliza K	1018 aceptar las K para	1018 que aceptes las K	1019 uso de K	1319 refusé les K	1320 utilise des K	1349 gérez vos K	1389 accepté les K	1419 bandeau K	2075 omdat je geen K	2077 gebruik van K	2101 social media-K	2137 K toe te staan	2185 vi bruker K	2207 K	2267 używamy K	2267 plików K	2357 usamos K	2357 este site utiliza K	2357 este site usa K	2358 uso de K	2856 K på	2864 K
cookievoorkeuren	2101 K
copy	978 read our K
copyright	2128 rust K
corespondent	2473 este K
corporate	978 K backing
correct	866 K at time of
corrected	97 K:	97 was K on	97 has been K
correctie	97 K:
correction	97 K:	97 K #	846 report a K	846 request a K	846 suggest a K
corrections	846 our K	846 K policy	876 our K team	978 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	999 en tu K	999 en su K	999 a tu K
correspondant	1336 est K	1336 K à	1404 est le K
correspondante	1336 est K	1336 K à	1404 est la K
correspondent	799 is a K	823 K	2097 is K
correspondente	2375 é K	2435 é a K	2435 é o K
correspondents	978 our K
corresponsal	277 és K	1035 es K	1103 es la K	1103 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	269 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	1692 è K	1756 è la K	1756 è il K
count	970 you K on
courriel	1302 par K chaque	1302 dans votre boîte K
couvre	1336 K les
coverage	842 read our full K	842 see our full K	894 more of our K	894 all our K	978 our K
covers	799 K the
""", 'cr': """
created	806 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	980 K
criticized	980 K
cronista	1756 è K	2435 é K
cronisti	39 nostri K
crowdfunding	981 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1035 K los
cuenta	991 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2136 is K
cuma	17 her K
cuota	1115 tu K
""", 'cy': """
cyfrowe	2324 kup wydanie K	2324 wydanie K
""", 'cz': """
czekamy	2270 K na wasze
czytaj	2325 K dalej za
czytania	0 czas K
czytasz	2324 K nas za darmo	2326 K nas
czytelnicy	36 nasi K	2321 K	2326 nasi K
czytelniczek	2304 dzięki wsparciu K
czytelniczki	2321 K
czytelnikom	18 dzięki K	2321 K	2326 dzięki K
""", 'da': """
daarna	2055 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	614 sind sie K	614 sei K
dacci	1767 K una mano
daftarkan	1628 K email anda
dagar	2875 # K för #
dage	437 # K for #	456 prøv # K
dagelijks	2058 ontvang K
dager	2219 # K for #
daily	752 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2326 pisać K
danach	473 K # euro
dane	2739 #% z K	2739 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2118 K onze leden	2118 K mensen zoals jij	2118 K lezers zoals jij	2144 K onze lezers	2144 K lezers	2144 K giften	2157 K jouw steun	2157 K uw steun
dapatkan	1601 K update berita
dar	378 váš K	382 K	2761 K
darbu	2041 mūsu K
darmowe	2298 K konto
darmowy	2252 ostatni K	2313 ostatni K tekst
darmowych	2298 limit K
darowizna	2325 twoja K	2329 K
darowizny	2329 K
darte	1001 K de baja
darujme	358 na K	379 na K	380 K
dary	382 K	2761 K
data	799 is a K
datajournalist	2136 is K
dateci	1767 K una mano
datenjournalist	604 ist K
datenjournalistin	604 ist K
datenschutzbestimmungen	500 K
datenschutzhinweise	500 K
""", 'de': """
deaktiviere	497 K deinen adblocker
deaktivieren	497 K sie ihren adblocker	497 adblocker K	497 ad-blocker K
deaktiviert	497 javascript ist K
debat	425 send det til K
debate	784 join the K
debattartikel	2863 din K	2863 skriva en K
debattartikeln	2863 svara på K
debatten	6 delta i K	407 deltag i K	431 deltage i K	431 deltag i K	431 tone i K	2212 delta i K
debattinnlegg	43 K	2206 K
decided	980 K
decidiu	2449 K
decis	2543 a K
deciso	1770 ha K
declarat	2543 a K	2543 au K
declarou	2449 K
dedi	3042 K
dedicated	978 our K team
dediler	3042 K
deductible	812 tax-K gift	812 tax-K donation	977 make a tax-K	979 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2045 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2819 je K
dejala	2819 je K
dela	25 K den	49 K den	2897 K med en vän
delite	49 K ga	67 K z nami
delivered	742 print edition K to	743 K to your door	752 K to your inbox	752 K to your email	752 get the latest news K	920 K mondays	920 K tuesdays	920 K fridays	920 K sundays
delivery	932 home K of the	932 home K
delo	2812 vam je všeč naše K	2817 naše K
dem	51 bli en av K
demanar	303 va K
demander	1281 une faveur à vous K	1281 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3042 K
denuncia	1117 K	1770 K	2449 K
departe	49 dă-l mai K	2540 citi mai K
depend	970 you K on	978 we K on
depende	1064 no K de bancos	2397 não K de bancos
dependemos	1064 K de nuestros lectores	2397 K dos nossos leitores
der	617 so K
derden	2075 inhoud van K
derdi	3042 K
derecho	29 se reserva el K
derlerdi	3042 K
desactiva	1016 K adblock
desactivar	1016 K adblock
desacuerdo	43 en K
desative	2355 K o adblock
descarga	1003 K la app	1003 K nuestra app	1114 K nuestra	1114 K la app
descarrega	300 K't
descarregue	2345 K a app
desk	39 our news K
despre	2473 scrie K
desta	2446 faça parte K
destek	2981 K olun	3039 bize K	3039 K olun	3039 K ol	3039 K verin	3039 aylik K
det	459 hed K	2244 het K	2244 sto K
detected	775 ad blocker K	775 adblock K
determinou	2449 K
detto	1770 ha K
deutschen	593 von der K presse-agentur
devamini	2944 K okumak için	3039 haberin K okumak
devenez	80 K membre	80 K abonné	1415 K membre	1415 K mécène
device	821 non-work K
""", 'di': """
dianomi	94 K
dicci	1767 K la tua
dice	1117 K	1770 K
diceva	1770 K
dich	614 trag K
dichiarato	1770 ha K
die	617 so K
diesem	615 K text
diesen	9 K tweet	49 leiten sie K	579 K text	584 gäbe es K text nicht	615 K text
dieser	615 K text
dieses	9 K video	533 um K video
different	43 got a K view
dig	383 vi har en bøn til K	2897 hör av K
digest	811 weekly K	811 our K
digipakett	1120 telli K
digital	558 K-abo für	585 ein K-abo	611 K-abo	887 K pass
digitalabo	470 mit unserem K	558 K für	611 K
dijo	1117 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2671 za # K	2671 od # K
dinara	2700 K
dine	389 læst alle K
dinleyebilirsiniz	2986 K
dinleyin	2 haberi K	2986 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	303 va K
direct	752 K to your inbox	1313 suivez en K	2456 K în inbox
directement	1303 K dans votre
directly	752 K in your inbox
directo	1011 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1673 K adblock
disagree	43 K?
disait	1418 K-il	1418 K-elle
disattiva	1673 K adblock	1673 K l'ad blocker
discord	571 unserem K
discorda	43 K?
discordu	336 K
discordzie	2283 K
discover	275 a google K	420 google K	525 google K	609 K folgen	644 google K	817 google K	1040 en google K	2094 google K	2201 google K	2283 google K	2471 pe google K	2858 google K
discoverissa	1240 google K
discussion	6 to join the K	889 in the K	889 join the K	1322 participez à la K
disdici	1656 K quando vuoi	1769 K quando vuoi
disfrutando	1067 sigue K de
disiscriverti	1663 K
diskuse	349 vstupte do K	349 zapojte se do K
diskusie	2730 zapojte sa do K	2730 vstúpte do K
diskutiere	502 K mit
diskutieren	502 K sie mit	502 K sie über	614 K sie mit
diskutovat	349 K mohou
dispatch	811 a weekly K	811 our K
disponibil	2454 K doar pentru abonați
disponibile	1666 K su app store
disponible	1004 K en google play	1305 K sur l'app store
dispositivo	991 si continúas leyendo en este K	992 en otro K	1718 in uso su un altro K	2401 em outro K	2401 noutro K
dispus	2543 a K
disse	1770 K	2449 K
distribuie	25 K	49 K-l
dit	1418 a K	1418 K-il	1418 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1322 K-le nous en	1415 K-nous
diu	303 K
diventa	80 K socio	1767 K socio	1767 K parte
diyor	3042 K
diyordu	3042 K
diz	2449 K
dizia	2449 K
diziam	2449 K
""", 'do': """
do	978 what we K
dobivajte	2691 K
dobivati	2685 želite K	2806 želite K
docente	1692 è K
dodaje	2328 K
dodal	381 K	2760 K
dodala	381 K	2701 K	2760 K
dodano	97 do tekstu K
dodao	2701 K
doel	2118 ons K: #
dogodek	2785 naš K
dohodnine	2796 K
dokumente	527 anonym K
dollar	977 K you give	979 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1419 K
dona	1647 K ora
donacija	2675 svaka K	2675 vaša K	2698 vaša K	2699 vaša K	2699 svaka K	2702 K	2820 K
donacije	2702 K	2820 K
donacijo	2818 z K
donacijom	2700 K
donaciones	1118 K
donacions	304 K
donasi	1629 K anda	1642 K anda	1646 K
donate	729 K now	729 K today	813 K	977 K what you can	981 K
donateur	1415 devenez K	2160 word dan K
donateurs	1338 nos K	1416 nos K	2118 dankzij onze K	2144 dankzij K
donatie	2049 doe een K	2049 jouw K	2092 K	2160 jouw K	2160 uw K	2160 doe een K	2164 K
donaties	2144 dankzij K	2164 K
donating	977 consider K
donation	729 make a K	736 consider making a K	812 make a K	855 K will be doubled	855 K will be matched	908 small K	935 a K of £#	935 a K of $#	935 a K of €#	936 a K of £#	936 a K of $#	936 a K of €#	977 your K	977 consider a K	981 K
donations	981 K
donativo	2374 o seu K
donatrices	1416 nos K
donazione	1651 fai una K	1690 una K	1767 la tua K	1767 fai una K	1771 K
donazioni	1771 K
donderdag	17 elke K
doneer	2045 K	2092 K
doneren	54 kopje koffie K
donio	358 na K	379 na K
donirajte	90 K koliko možete	2675 K	2698 K	2796 K	2816 K
donnerstag	17 jeden K
donnez	1323 K votre avis	1415 K-nous	1415 K-leur
donors	934 K like you	977 new K
donos	2426 sem K	2426 nem K
dons	1415 vos K	1419 K
doors	978 our K open
dopisnica	2657 je K	2779 je K	2779 , K
dopisnik	2657 je K	2657 , K	2779 je K	2779 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2638 ovaj sadržaj je K
doubled	855 gift will be K	933 will be K	933 be K	933 K until
dovoljenja	2771 kopiranje brez K	2810 brez K
download	396 K appen	396 K vores app	756 K our app	756 K on the app store	759 K the app	759 K the free app	977 K our	2045 K de	2061 K de app	2061 K de gratis app
dozvole	2674 bez K
""", 'dr': """
draag	2144 K bij
draht	527 ihr K zur	527 K zu uns
dreptul	29 își rezervă K
drepturile	2469 toate K rezervate
drittanbietern	499 K nicht zugestimmt	533 inhalte von K
drittanbieters	533 dienst eines K
drittplattformen	499 K
drive	978 fund K
drop	38 K us
""", 'du': """
dukung	1629 K kami lewat	1642 K kami
dukungan	1642 K anda
dung	9 nội K này	3155 nội K này do
duyurdu	3042 K
""", 'dy': """
dyskusji	2293 kulturę K
dyskutuj	2293 K z nami
""", 'dz': """
dziennikarka	2285 - K	2285 , K
dziennikarstwo	2249 wesprzyj niezależne K	2326 nasze K	2326 niezależne K
dziennikarz	2285 - K	2285 , K
dziennikarze	2326 nasi K
dziennikarzem	39 naszym K	2285 jest K
dziennikarzy	2289 szukamy K
""", 'ec': """
economia	277 és cap d'K	2435 cobre K
economieredacteur	2097 is K
economieverslaggever	2158 is K
economista	1103 es K	1756 è K	2435 é K
""", 'ed': """
edasi	49 saada K
edited	868 this story has not been K	868 has not been K by
edition	837 our special K	868 in our print K
editor	338 , K	786 letter to the K	799 is a senior K	799 is an K	799 is the K	799 is the deputy K	823 K	876 to the K	977 write a letter to the K	1103 es K de	1618 adalah K	2375 é K de	2435 é K do	2719 , K
editora	1103 es K	2375 é K de	2435 é K do
editori	1747 senza K	1747 né K
editorialista	1756 è K
editorka	338 , K	2719 , K
editors	876 to our K	978 we, the K	978 our K
ediyor	3042 itiraf K
""", 'ee': """
eelisallikaks	1132 K
eelistatud	1132 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2162 K maand
""", 'ef': """
eftertryck	2854 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1277 K
""", 'ei': """
eiere	2218 ingen rike K
eigener	462 in K sache	615 in K sache
eilmeldungen	14 K	487 K aufs	550 K
eindredacteur	2097 is K
einem	473 mit K abo
einen	527 K tipp für uns
einer	569 text steht unter K
eingebettete	9 K beitrag	533 K inhalte
eingebetteten	533 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	600 unter K von ki
einstellungen	576 cookie-K
eintragen	614 K genügt
einverstanden	43 K?	478 ich bin damit K, dass
einwilligung	480 K können sie jederzeit widerrufen	480 K kann jederzeit widerrufen	480 K jederzeit widerrufen	499 K jederzeit
""", 'ek': """
ekibimiz	3040 K
ekibimize	2973 K katilin
ekipi	2785 naši K
ekipo	2785 našo K
ekledi	3042 K
ekleyin	2986 K
ekliyor	3042 K
ekonomireporter	2862 är K
eksternal	1619 konten K	1619 situs K
eksterni	2659 K sadržaj
eksternt	404 K indhold	426 K indhold	2186 K innhold	2207 K innhold
""", 'el': """
elektronski	2765 svoj K naslov	2791 svoj K naslov
elfogadom	1541 K a
elige	991 K tu plan	1114 K tu plan
elismerte	1587 K
elke	17 K dag
ellas	51 únete a K
elle	1418 dit-K
ellos	51 únete a K
elmondta	1587 K
elrendelte	1587 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	351 svůj K	625 το K σας	625 στο K σας	658 το K σας	752 enter your K	752 we'll K you	752 we will K you	765 click to K	765 share via K	783 save my name, K	811 our daily K	811 our free K	827 K her at	827 K him at	904 by K	904 to your K	917 put your K	917 type your K	917 type in your K	917 leave your K	917 leave us your K	917 add your K	917 drop your K	917 pop your K	917 give us your K	917 fill in your K	918 sent to your K	918 by K to you	919 by K	923 join our K list	923 join the K list	959 reply to this K	977 K us at	999 en tu K	1595 ke K anda	1628 di K anda	1664 la tua K	1664 nella tua K	2295 adres K	2295 swój K	2343 no seu K	2486 pe K	2557 ваш K	2670 svoj K	2670 svoju K	2732 svoj K	3053 ваш K	3131 K của bạn	3131 nhận tin qua K	3132 địa chỉ K	3162 điền K để nhận	3162 K để nhận bản tin	3162 tin nóng qua K	3163 mỗi sáng qua K	3163 qua K mỗi	3175 nhập K của bạn
emailed	918 K to you
emailing	796 get in touch by K
emailul	77 lasă-ne K	2456 introdu K	2457 pe K tău
embed	9 this K	830 to view this K
embedded	9 K content	9 K post
embora	2331 antes de ir K
empresas	1115 sin grandes K
emretti	3042 K
""", 'en': """
enable	775 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1297 sans K	1417 sans K
engagent	30 n'K que
engelleyici	2955 reklam K
engelleyicinizi	2954 reklam K
enig	43 K?
enjoyed	731 we hope you K this
enligt	2900 K
enquete	35 nossa K
ensayista	1103 es K
ensisijaiseksi	1240 K lähteeksi	1240 K lähteeksesi
enter	572 strg+K	917 K your e-mail	1405 ctrl+K	2569 ctrl+K	3063 ctrl+K
entering	752 by K your email
enthalten	558 im abo K
entlang	614 hier K
entrada	79 na sua caixa de K	998 en tu bandeja de K	2343 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1768 K fine mese
entschied	617 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1362 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2210 hele K
epizodo	2787 K
epizodu	345 K	2665 K
""", 'eq': """
equipa	39 nossa K	2447 a nossa K
equipe	39 nossa K	2447 nossa K
equipo	1115 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	527 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	551 K angemeldet
erforderliche	21 K felder sind	502 K felder sind
erhalten	583 sie K in kürze
eri	42 K lì
erid	2604 K
erikoistoimittaja	1245 K
erkende	2163 K
erkender	459 K
erkendte	459 K
erkjente	2244 K
erramos	97 K
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	572 K sie uns
erreichst	572 K du uns
error	846 spot an K
errores	97 fe de K
errors	846 spot any K
erschien	514 dieser text K zuerst	514 dieser artikel K zuerst	514 dieser beitrag K zuerst
erschienen	514 zuerst K auf
erstmals	610 text wurde K	610 artikel wurde K
ervaring	67 deel uw K	2133 deel je K	2133 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	569 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2446 K-nos
escreve	2375 K sobre	2375 K às	2375 K aos	2375 K para
escreveu	2449 K
escribe	77 K tu correo	1035 K sobre
escribinos	38 K	67 K
escriptor	277 és K
escriptora	277 és K
escritor	1035 es K
escritora	1035 es K
escriu	38 K-nos	67 K-nos	300 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2446 K a
esimene	1158 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1417 offre d'K
essayiste	1404 est K
estabas	42 K allí
estamos	1115 ya K en
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
ettertrykk	2197 K forbudt
etti	3042 diye rica K	3042 rica K
ettiler	3042 rica K
etwas	554 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2671 za # K	2734 od # K
euro	473 dann # K	616 ab # K	2734 za # K
euroa	1258 K/kk
eurolla	1258 K
""", 'ev': """
evenementen	2139 onze K
evening	17 every K
event	879 our free K	2106 ons K
events	879 our K
every	17 K week	752 in your inbox K	808 thank you to K	974 we read K	979 K gift
everyone	808 thank you to K who	808 thanks to K who	855 keep it free for K	927 free for K to read	927 open for K	927 open to K	927 free for K	978 K reading this
everything	978 K else we publish
evra	2792 za # K
evro	2792 za # K	2796 vsak K	2817 vsak K
""", 'ex': """
exclusief	2053 dit artikel is K	2055 K voor abonnees
exclusiva	991 nota K	1068 K para socios
exclusively	859 K for members
exclusivo	991 este artículo es K	991 contenido K para	992 este contenido es K	1068 K para socios	2338 este conteúdo é K	2338 este artigo é K	2339 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1416 notre K
existujeme	2739 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	980 K
explica	38 K'ns	67 K'ns	303 K	1117 K	2449 K
explicar	303 va K
explicat	2543 a K
explicou	2449 K
explique	1418 K
expliqueu	38 K-nos	67 K-nos
expressed	829 views K	829 opinions K	829 views and opinions K	829 views K are personal
external	9 K content	779 K content from
externe	9 contenu K	9 K inhoud	576 dieser K inhalt	601 K medien	2075 K inhoud
externen	9 K inhalt	9 K inhalte	500 K inhalt	533 alle K inhalte
externer	9 K inhalt	499 K inhalt von	533 anzeige K inhalte	533 K inhalt konnte
externes	9 contenus K
extracto	1063 un K de nuestra
""", 'fa': """
facebook	16 K	185 K	400 på K og twitter	571 unserer K-gruppe	576 inhalt von K	644 K	765 share on K	769 like us on K	769 find us on K	770 on K and twitter	770 on K, twitter	770 on twitter and K	1013 en K y twitter	1013 en K, twitter	1013 en K y x	1314 sur K et twitter	1314 sur K, twitter	1670 su K e twitter	2070 op K en twitter	2070 op K, twitter	2132 onze K-groep	2182 på K og twitter	2352 no K e no	2352 no K, no	2839 på K och twitter	3076 K	3197 在K上
facebookgroep	2132 onze K
facebookie	16 K
facebookis	1133 K
facebookon	1551 K
facebooku	16 K	336 K	2655 K	2717 K	2777 K
facts	977 fund the K
factual	846 K error	846 K errors
faire	1279 K un don
fais	1415 je K un don
faisant	1287 en K un don
faisons	1363 K vivre un
faites	51 K comme eux	1279 K un don	1287 K un don	1338 K un don	1415 K-le lire	1415 K un geste
farci	1768 da K
fassung	97 ersten K
fast	459 slog K	2244 slo K	2900 slog K
favor	731 small K to ask	731 a K to ask of you	731 we have a K to ask	981 small K
favoriete	2094 K bron	2140 K podcast-app
favoris	1343 K google	1343 K sur google
favorite	817 K source	1343 source K
favorites	1343 sources K
favoritos	1040 tus K
favour	731 small K to ask	731 we have a K to ask	981 small K
favourite	817 K source
""", 'fe': """
fee	891 a K
feedback	545 ihr K	545 dein K	783 thanks for your K	783 thank you for your K
fehler	502 haben sie einen K
fehlerhinweis	502 K
fejsbuku	2655 K
felder	60 K mit stern
felelte	1587 K
felirat	1587 ez a K
feliratkozom	1533 K a hírlevélre
fellow	799 is a senior K	799 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1547 minden jog K
""", 'fi': """
fi	812 on ko-K
fields	60 K with a star
figyelmeztet	1587 K
figyelmeztetett	1587 K
filmer	40 bilder och K
finalul	2541 K lunii
finanzieren	465 wir K uns durch spenden	584 helfen sie uns, sie zu K	615 wir K uns
find	953 if you K
finden	564 zum thema K sie	564 aus der region K sie	564 mehr dazu K sie	607 K sie hier.	607 K sie hier:	607 K sie oben.
finder	430 K en fejl
findest	607 K du hier.
fined	980 K
finestra	1678 si apre in una nuova K
first	749 for the K year	749 for your K year
fizess	80 K elő	1584 K elő
fizessen	80 K elő	1532 K elő	1584 K elő
fizette	1574 hirdető K
""", 'fl': """
flere	457 K af dem
""", 'fo': """
fogalmazott	1587 K
folge	492 K uns	579 die ganze K	614 K uns
folgen	492 K sie uns	579 alle K des	609 google news K	609 bei google K	609 auf google K	614 K sie uns
folgt	492 K uns
follow	769 K us on	769 K us at	769 K him on x	769 K her on x	769 K them on x	769 K me on	769 K our live	769 K on x	783 notify me of K-up	977 K us on
folosim	2462 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	416 alle rettigheder K
fordert	617 K
forderte	617 K
foreslo	2244 K
foreslog	459 K
foretrukken	420 K kilde	2201 K kilde
foretrukket	2201 K kilde
foretrukne	420 K kilde	2201 K kilde
forint	1586 K
forinttal	1586 K
forklarede	459 K
forklarer	459 K	2244 K
forklarte	2244 K
former	809 is a K
fortalte	459 K	2244 K
fortell	67 K oss
forteller	2244 K
fortgesetzt	496 wird nach der anzeige K
fortsette	2242 for å K å grave
forward	49 K it	49 K this	951 did someone K	951 did a friend K
forwarded	951 if someone K	951 if somebody K	951 this email was K to you	951 this letter was K to you	951 K this email	951 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2097 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	602 uns ihre K	602 uns deine K
found	980 K that
founder	799 is the K
""", 'fr': """
fragen	558 K zum abo	558 K zu ihrem abo
fragt	617 K
fragte	617 K
fredag	17 hver K	17 varje K
free	70 ad-K	750 you have # K	752 sign up for our K	752 sign up to our K	752 get our K	756 our K app	756 our app is K	855 keep it K for all	855 keep this site K	927 made it K
freelance	797 is a K writer	799 is a K
freelancejournalist	424 er K	2136 is K
freiartikel	476 K
freier	519 ist K autor
freitag	17 jeden K
freiwillig	584 bezahlt wird K
freiwilligen	461 K beitrag
friday	17 every K
fridays	17 on K	920 sent K
friend	766 tell a K	855 become a K of the
frilansjournalist	2205 er K	2862 är K
""", 'fu': """
full	20 to read the K
functional	830 K cookies
fund	729 K our	736 help K our
funded	978 reader-K
fundet	430 K en fejl
fundraising	978 K deadline	981 K
funktionale	533 K cookies
funnet	2211 K feil	2211 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	617 K an
gabung	1601 K di kanal	1642 K di	1642 yuk K	1642 ayo K
galetes	280 fem servir K
ganze	564 lesen sie die K
ganzen	20 K text	470 den K text lesen	564 lesen sie den K
gave	2168 gi en K i dag	2168 gi en K nå	2169 gi en K	2241 gi en K til oss	2241 gi en K i dag	2241 gi en K nå	2245 K
gazetecidir	2969 K
gazetecilerimiz	3040 K
gazetecilik	3040 bağimsiz K	3040 K para	3040 iyi K
gazetemizi	2997 K
gazetesi	2969 K'nde yaziyor
""", 'ge': """
geaccepteerd	2075 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2137 inhoud is K
gebruiken	2075 wij K cookies	2075 we K cookies	2096 dit artikel K
gebruikt	2075 deze website K cookies	2075 deze site K cookies
gedetecteerd	2073 adblocker K
gedruckte	558 K zeitung? dann
gedruckten	558 abonnenten der K
gefallen	462 ihnen hat dieser artikel K	462 hat ihnen dieser artikel K	462 hat dir dieser artikel K
gefragt	617 K
gefunden	502 fehler im text K
gehen	462 bevor sie K
gekennzeichnete	496 mit einem symbol K
geladen	499 nicht K werden	533 inhalt konnte nicht K
gelesen	615 bis hierhin K	615 bis hierher K
gemaakte	2138 door ai K
gemeenteverslaggever	2158 is K
gemeinschaft	554 teil der K
genehmigung	515 ohne K
generated	806 summary was K	806 summary is K	806 summaries are K	806 key points were K	806 audio was K	806 voice is K	806 K using ai	806 K by ai	806 this audio is K
genererad	2865 ai-K
genereret	427 K af ai
generosity	977 your K
gengive	446 ikke tilladt at K
gengives	45 K	417 må ikke K
genossenschaft	615 unsere K	615 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2079 je e-mailadres wordt niet K	2128 artikel is eerder K op
gerekiyor	2995 üye olmaniz K
gern	614 wirf K
gerne	434 ja tak, jeg vil K	456 vil K høre fra dig	456 hører vi K
geschenk	611 K-abo
geschenkabo	611 K
geschickt	551 eine e-mail K
geschlossen	502 kommentare sind K
gesponsord	2151 artikel is K	2151 content is K
gewijzigd	2125 intussen K	2125 inmiddels K
gewinnspiel	538 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	548 die app K es	548 app K es
gift	729 make a K	935 a K of £#	935 a K of $#	935 a K of €#	936 a K of £#	936 a K of $#	936 a K of €#	936 your K of £#	936 your K of $#	977 your K	2045 met een K	2118 met jouw K	2118 met uw K
gifts	18 small K
giornale	1768 questo K	1768 il nostro K
giornalismo	1651 sostieni il K	1715 fare K costa	1768 il nostro K	1768 il K costa
giornalista	39 nostro K	1692 è K e	1692 è K de	1692 è K di	1692 è K del	1692 è K della	1692 è K dell'	1692 è K a	1692 è K per
giornalisti	39 nostri K	1768 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2986 K
gitmeden	2940 K önce
give	812 K what you can	977 K what you can	977 K if you can	977 euro you K
gives	915 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2198 kan ikke K
gjerne	2241 vil K høre fra deg
""", 'gl': """
glasajte	2680 K
glasila	2701 K
glasio	2701 K
glasujte	2680 K	2801 K
gledajte	2686 K nas	2807 K nas
glissez	1415 K une pièce
""", 'go': """
going	20 to keep K	908 keep us K	978 keep us K
gokken	83 wat kost K jou
google	185 K news	275 a K news	336 K news	350 K play	420 K news	492 auf K news	525 als quelle bei K	525 als quelle auf K	525 bei K öfter	525 auf K sehen	548 K play	570 K-suche	570 bei K	570 K news	570 auf K	644 K news	756 get it on K play	769 follow on K news	817 K news	817 star on K	817 source on K	886 when you search on K	886 in your K feed	1040 en K news	1550 K-ben	1976 K news	2017 K ziņās	2017 K news	2094 vaker in K	2131 in K	2131 op K	2131 bij K	2201 K news	2201 som kilde på K	2215 app store og K play	2215 K play og app store	2263 nas w K news	2263 na K news	2283 K news	2471 pe K news	2655 K news	2717 K news	2731 K play	2777 K news	2858 K news	2858 som källa på K	2871 app store och K play	2871 K play och app store	2951 K news'te	2965 K news'te	2965 K'da bizi	2977 app store ve K play'den	3076 K news	3137 trên K news
gostou	2447 K desta	2447 K deste
govorila	2701 K
govorili	2701 K
govorio	2701 K
""", 'gr': """
gracias	18 K a ti	1115 K a ti
granskning	2898 sådan här K	2898 vår K	2898 oberoende K
granskningar	2898 våra K
granskningen	2898 den här K
gratis	473 wochen K	473 monat K	585 tage K	614 jetzt K	616 wochen K	991 crea tu cuenta K	998 recibe K	1114 recibe K	1116 prueba K	1644 K	2053 ontdek nu K	2053 krijg je ook K	2161 niet K	2219 dager K	2230 K sak igjen	2230 K saker igjen	2236 ingen K saker	2875 dagar K
gratisartiklar	15 K
gratuit	15 article K	1299 dernier article K	1416 ce site est K	2540 creează un cont K
gratuita	1769 prova K
gratuitas	15 matérias K	994 notas K	2373 matérias K
gratuite	15 articole K
gratuitement	1293 essayez K	1295 inscrivez-vous K	1303 recevez K
gratuiti	15 articoli K	1661 articoli K
gratuito	15 articolo K	1661 articolo K	2373 artigo K
gratuitos	15 artículos K	15 artigos K	995 artículos K	2373 artigos K
gratuits	15 articles K	1363 nos articles sont K
gridava	1770 K
gritaba	1117 K
gritava	2449 K
grupi	2687 viber K
grupo	2446 entre no K
""", 'gu': """
guglu	2655 K
guidelines	783 community K before	783 our community K
""", 'ha': """
haber	3040 bu K
haberdar	2978 ilk siz K olun	2978 K olun
haberi	2 K dinle	4 K	2997 bu K	2997 K size
haberler	2965 google K'de	2965 google K	3040 bütün K
haberlerimiz	3040 K
haberlerimizi	2997 K
hacemos	1064 lo que K
hacete	1114 K socio	1114 K socia
hafta	17 her K
haftalik	3041 K
haftanin	2997 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2984 ücretsiz haber K	2995 ücretsiz haber K
hakutulostesi	1240 google-K
halben	585 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1255 kyllä kiitos, K
hangzik	1587 K
hashtag	62 K it
hatirlatti	3042 K
hatti	2968 ihbar K
hattimiz	2999 ihbar K	2999 whatsapp K	2999 haber K
hattimiza	39 K	2968 ihbar K	2999 whatsapp ihbar K	2999 ihbar K	2999 whatsapp K
haussa	1240 google-K
hauteur	1417 à la K de vos moyens
havi	1586 K #
havonta	1586 K
hay	3178 cho K
""", 'he': """
hear	822 we would like to K from you	822 we'd like to K from you	822 we'd love to K from you	822 we want to K from you	822 would love to K from you	977 we want to K from you	977 we'd love to K
heard	980 court K
hebben	2160 wij K je hulp nodig	2160 we K je steun nodig
hedder	459 K det i
heihin	51 liity K
hekelt	2163 K
hela	20 läsa K	20 läs K	2827 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	389 for at læse K	2171 for å lese K
helfen	461 K sie mit	614 K sie uns
helft	614 K uns
helloasso	1338 K
help	977 we need your K	977 K us do	977 will you K	977 K pay for	977 K if you can	977 K us pay	2092 K ons	2160 K ons
helpful	783 was this article K
her	2165 nå som du er K
here	729 sign up K	731 as long as you're K	731 now that you're K	883 sign up K	907 book K
herohero	379 na K
herpubliceren	45 K
herunterladen	485 app K
hetente	17 K	1586 K
heter	2244 K det i	2900 K det i
hette	2900 K det
hevder	2244 K
""", 'hi': """
hidden	60 email stays K
hier	607 gibt es K.
hierboven	2140 de video K
hieronder	2140 de reportage K	2140 het fragment K
hiervoor	2101 K zijn cookies nodig
hikayenizi	67 K bize
hilf	614 K uns
hilfe	600 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	461 K sie
hinweis	572 geben sie uns einen K	572 gib uns einen K	602 einen K
hinweise	527 K zu diesem	527 K nehmen wir	527 K für uns	545 K auf fehler
hirdette	1587 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	277 és K
historiadora	277 és K
historie	67 del din K
historien	438 læse hele K	1336 est K
historienne	1336 est K
historier	454 vores K	454 flere K	457 vores K	457 gode K
hittat	2868 K fel	2868 K ett fel
""", 'hj': """
hjelp	2208 K av ki	2208 K av ai	2232 K av ki	2232 K av ai	2241 K oss
hjelper	2241 ditt bidrag K
""", 'hl': """
hlasem	346 ai K
hlasujte	363 K	2744 K
""", 'ho': """
holder	454 læsere, der K
hoofd	2097 is K van
hoofdredacteur	2097 is K	2136 is adjunct-K
hoogleraar	2097 is K
""", 'hu': """
hubungi	38 K kami	1642 K kami
huikkaa	1277 K
huikkasi	1277 K
huusi	1277 K
huusivat	1277 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	383 nu K du er her
""", 'id': """
iddia	3042 K etti
ideal	2162 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1293 K-vous pour	1415 K-vous
""", 'if': """
ifade	3042 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	470 mit K abo
ihren	615 lebt von K
ihtiyacimiz	3039 yardiminiza K	3039 desteğinize K
""", 'ik': """
ikkunassa	1277 luki K
iklan	11 K	70 tanpa K
ikuti	1601 K kami	1642 K kami
""", 'il': """
ilanlari	2973 iş K
ilimitado	992 acceso K	2339 acesso K
ilk	3041 K ay
illimitato	1659 accesso K
ilmainen	1262 K tunnus
ilmaisia	1270 K juttuja
ilmoitti	1277 K
ilmoitukset	14 K	1253 K
iltakirje	1256 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1645 K
imbuhnya	1645 K
immobilienmarkt	538 unserem K
importa	1114 tu opinión nos K
importante	2446 sua opinião é K
impozit	2488 din K către	2542 % din K
impozitul	2488 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	624 στο K σας	752 sent to your K	752 right to your K	752 into your K	752 check your K to	852 in your K at #	852 in your K by #	918 in your K	918 to your K	919 in your K	919 to your K	977 your K	1628 di K anda	1628 ke K anda	1714 nella tua K	2058 in je K	2641 u vaš K
inchiesta	53 mesi a questa K	1768 questa K
inchieste	1768 le nostre K
ind	24 log K	392 log K for at	454 log K med
indbakke	79 i din K	394 i din K
indbakken	79 i K	395 i K
independen	1643 jurnalisme K
independence	978 our editorial K
independencia	1115 nuestra K
independent	301 periodisme K	736 support K journalism	977 support K journalism	978 K journalism	2541 jurnalism K	2541 jurnalismul K
independente	2447 jornalismo K
independently	866 we K	866 editors K	866 K selected by our	866 K chosen by our
independents	301 mitjans K
independiente	1115 periodismo K	1115 prensa K
independientes	1064 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1768 giornalismo K	1768 informazione K
indipendenti	1715 rimanere K	1715 restare K
indipendenza	1768 la nostra K
indiquez	77 K votre adresse
indirin	2977 app store ve google play'den K	2986 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	514 dpa-K
infolettre	78 l'K	78 notre K	1302 notre K	1416 notre K
informace	355 K najdete
informasjonskapsler	2186 bruker K	2207 K
informatie	2096 K over dit
information	779 to store and/or access K on a device	779 for more K see our privacy	1340 lettre d'K	1340 lettres d'K	1416 K libre
informationen	515 mit K der	527 K zu diesem fall	593 mit K von
informations	1313 suivez les K sur
informativa	1676 K sulla privacy	1768 la nostra K
informazione	1715 l'K di qualità ha un costo	1767 sostieni l'K	1768 K libera	1768 l'K di qualità
informou	2449 K
infos	588 alle K zum
ingen	71 K spam	436 uden dig K	436 K rig ejer	2218 uten deg, K	2874 utan dig K
inget	71 K spam
ingevoegde	2101 K post
ingezonden	43 K brief	43 K brieven	2100 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1568 K cikke maradt	1568 K cikkei	1568 K cikked maradt	1573 K cikk maradt	1581 nincs több K cikke
inhalt	9 dieser K	9 diesen K	470 dieser K ist nur für	533 dieser K wird von	533 um den K	576 K von x	601 diesen K zu sehen	601 ein K von
inhalte	9 externe K	500 externe K
inhalts	9 dieses K	576 laden des K
inhoud	9 deze K	2075 om deze K te	2101 bevat K van	2101 K te zien
iniciar	1021 debes K sesión
initiale	97 version K de cet
initialement	1333 article publié K	1371 cet article a été K
inkorg	79 i din K	2832 i din K	2832 till din K
inkorgen	79 i K	2873 direkt i K
inloggen	21 K om een reactie	24 K	2160 je moet nog even K
innan	2821 K du går
innboks	79 i din K
innboksen	79 i K	2177 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2064 meldingen K	2073 javascript K
inschrijving	2116 K te bevestigen	2159 bevestig je K	2159 bevestig uw K
inscreva	2330 K-se	2342 K-se na nossa	2342 K-se em nossa
inscrever	2342 ao se K
inscription	1302 votre K a bien été	1302 K est confirmée	1302 confirmer votre K
inscrit	1295 déjà K
inscrivant	1303 en vous K
inscrivez	77 K votre adresse	1279 K-vous	1302 K-vous à notre
insegna	1692 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2543 a K
insisted	980 K
instagram	16 K	185 K	400 på facebook og K	492 ob whatsapp, K	493 auf facebook, K	493 auf K, facebook	493 auf facebook und K	493 auf facebook oder K	576 inhalt von K	644 K	769 follow him on K	769 follow her on K	769 follow them on K	770 on K, facebook	770 on K and facebook	1314 sur facebook et K	1670 su facebook e K	2070 op facebook en K	2070 op facebook, K	2182 på facebook og K	2839 på facebook och K	2970 K'da takip	3076 K
instagrame	2717 K	2717 facebooku a K
instagramie	16 K	2264 na facebooku i K
instagramis	1133 K
instagramon	1551 K
instagramu	16 K	336 K	2655 K	2777 K
instale	2345 K a app
install	756 K our app
installeer	2113 K de app
installez	1415 K-la
installiert	581 die app K
instellingen	2137 cookie-K
integritetspolicy	2843 K
intelektas	1983 dirbtinis K
intelekto	1983 dirbtinio K	1998 dirbtinio K
intelektu	2023 mākslīgo K	2038 mākslīgo K
inteligence	360 pomocí umělé K	2798 s pomočjo umetne K
inteligencie	2741 pomocou umelej K
inteligencije	2677 uz pomoć umjetne K	2677 pomoću umjetne K	2677 uz pomoć veštačke K	2677 pomoću veštačke K	2677 uz pomoć vještačke K
inteligenciou	2741 umelou K
inteligencji	2306 z pomocą sztucznej K	2306 przy użyciu sztucznej K
inteligenco	2798 z umetno K
intelligencia	1556 mesterséges K készítette	1556 mesterséges K fordította	1556 mesterséges K segítségével	1575 mesterséges K segítségével
intelligens	427 med kunstig K	427 af kunstig K	427 fra kunstig K	427 kunstig K (ai)	447 hjælp af kunstig K	2208 med kunstig K	2208 av kunstig K	2232 hjelp av kunstig K	2865 med artificiell K	2865 av artificiell K	2887 hjälp av artificiell K
intelligenz	600 mithilfe künstlicher K
interdite	1371 diffusion K
interdites	1371 diffusion K
interessiert	572 ihre geschichte K
interview	579 das K in voller
introdu	77 K adresa de email	2456 K adresa
introduce	77 K tu correo
invest	977 K in local news
investigaciones	1115 nuestras K
investigador	277 és K	1035 es K	2375 é K
investigadora	277 és K	1035 es K	2375 é K
investigando	1064 seguir K
investigant	301 continuar K
investigate	821 we should K
investigation	53 months on this K	53 weeks on this K	872 this K	978 this K	1416 cette K
investigations	821 our K team	821 our K desk	978 our K
investigative	799 is an K
investigativteam	527 K
inviamo	57 ti K	57 vi K
inviata	1692 è K
inviato	1692 è K
invitame	54 K un café	54 K a un café
invite	1418 K
invitent	1418 K
involved	866 not K in the
""", 'ip': """
iphone	756 our K app
iptal	2986 K edin
""", 'ir': """
iratkozz	1535 K fel	1584 K fel ingyen
iratkozzon	1535 K fel	1584 K fel ingyen
""", 'is': """
iscrive	1714 ci si K qui
iscrivendoti	1663 K
iscriversi	1714 K qui
iscriverti	1714 per K clicca	1767 clicca qui per K
iscriviti	1647 K	1663 K alla nostra	1663 K gratis	1663 K al nostro	1714 K qui	1767 K qui
iscrizione	1664 annullare l'K	1714 la tua K è	1714 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1587 K el
ismerte	1587 K el
ispravak	97 K:
ispravka	97 K:
issue	879 back K
issues	879 back K
istakao	2701 K
istakla	2701 K
istaknula	2701 K
istaknuo	2701 K
istedi	3042 K
istediler	3042 K
""", 'it': """
itiraf	3042 K etti
""", 'iz': """
izjavila	2701 K
izjavio	2701 K
izlasi	2040 K visu
izleyin	2986 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2162 per K
jahr	616 im K	616 pro K
jahresabo	611 K
jakoon	49 laita K
janela	2360 abre em nova K
jar	812 tip K
jaunumi	2041 mūsu K	2044 K
jaunumiem	2009 piesakies K	2028 K	2040 piesakies K
jaunumus	2028 K
javascript	320 povolte K	320 zapněte K	403 aktivér K	403 slå K til	497 K in ihrem browser	497 aktivieren sie K	497 K benötigt	696 K	775 please enable K	775 requires K	775 K is disabled	775 K is required	775 turn on K	775 K is not available	775 enable K in your browser	775 K must be enabled	775 needs K	1016 activa K	1016 habilita K	1016 habilitar K	1016 activar K	1228 salli K	1228 ota K käyttöön	1317 activer K	1317 activez K	1317 K est désactivé	1317 nécessite K	1433 אפשרו K	1604 aktifkan K	1673 abilitare K	1673 abilita K	1673 attiva K	1673 attivare K	2073 schakel K in	2185 aktiver K	2185 slå på K	2267 włącz K	2267 włącz obsługę K	2355 ative o K	2355 habilite o K	2355 ativar K	2462 activați K	2566 включите K	2842 aktivera K	2842 slå på K	3060 увімкніть K	3139 bật K	3256 K已
javasolta	1587 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2656 K nam	2656 K nam se	2656 K se našem	2656 K se našoj	2698 K nam	2698 K nam se	2698 K se našem	2778 K nam	2816 K se nam
""", 'je': """
jederzeit	473 K kündbar	478 widerruf K	478 abmeldung K	479 K abmelden	551 K wieder abmelden	583 abmeldung ist K	616 K kündbar
jednou	17 K týdně
jefa	1035 es K de
jefe	1035 es K de
jegyezte	1587 K meg
jelas	1645 K
jelasnya	1645 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1579 K most
jelentkezzen	24 K	1532 K be a	1579 K most
jelezze	1584 K nekünk
jetzt	470 K im abo	612 K im shop	614 teste K
""", 'jo': """
jobbar	2865 K med ai
join	813 K for	977 K us on
jornal	2447 nosso K	2447 somos um K
jornalismo	2334 apoie o K	2397 K de qualidade tem um custo	2397 presente ao K	2446 apoie o K	2447 nosso K	2447 K de qualidade	2447 fazer K
jornalista	2375 é K formada	2375 é K formado	2375 é K do	2375 é K da	2375 é K no	2375 é K na	2375 é K e
jornalistas	2447 nossos K
joukkoon	51 liity K
journal	1416 notre K
journalism	736 support our K	736 support the K you rely on	855 keep our K free	859 access to all our K	859 access to all of our K	977 support quality K	977 support local K	978 our K	978 fearless K	978 K like this
journalisme	1284 soutenez un K	1415 soutenez le K
journalismi	1275 riippumaton K	1275 K maksaa	1275 hyvä K
journalismia	1275 K
journalismimme	1275 K
journalismus	465 unterstützen sie unabhängigen K	465 unterstütze unabhängigen K	465 für unseren K	584 freien K	615 unser K	615 unseren K	615 unabhängigen K	615 unabhängiger K	615 gut gemachten K	615 gut gemachtem K	615 frei zugänglichen K	615 frei zugänglicher K	615 guten K	615 freien K
journalist	39 vores K	39 vår K	424 er K på	424 er K hos	424 er K ved	424 er K i	519 ist freier K	519 ist K	529 arbeitet seit # als K	797 is a freelance K	799 is a K	823 K	2097 is K	2097 is freelance K	2136 werkt als K	2158 is schrijver en K	2158 is K en	2205 er K i	2205 er K på	2205 er K og	2862 är K på	2862 är K och
journalistar	39 våre K
journaliste	39 notre K	1336 est K	1336 K au	1336 K à	1336 K pour
journalisten	2161 onze K
journalister	39 vores K	39 våre K	457 vores K	2242 våre K	2898 våra K
journalistes	39 nos K	1362 nos K	1363 payer nos K	1416 nos K
journalistiek	2049 steun onze K	2144 goede K kost	2144 K kost	2161 onze K
journalistik	386 støt vores K	386 støt uafhængig K	457 vores K	457 uafhængig K	457 K koster	457 kritisk K	457 fri K	2824 stöd vår K	2824 stöd oberoende K	2898 vår K	2898 oberoende K	2898 granskande K	2898 bra K	2898 fri K
journalistikk	2168 støtt vår K	2168 støtt uavhengig K	2242 vår K	2242 uavhengig K	2242 kritisk K	2242 god K	2242 fri K
journalistin	519 ist freie K	519 ist K	529 arbeitet seit # als K
journalists	978 our K	978 we, the K
journaux	1375 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1277 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1618 adalah K	1643 K kami
jurnalism	2541 facem K
jurnalisme	1629 dukung K	1643 K kami
jurnalismul	2487 K de calitate costă	2540 susține K	2541 K nostru
jurnalist	2473 este K
just	935 K £#	935 K $#	935 K €#
jutjubu	2655 K
jutro	17 svako K	17 vsako K
juttu	1218 lue koko K	1275 tämä K
juttujamme	1275 K
juttuvinkki	38 lähetä K	67 lähetä K	1274 lähetä K
jutun	20 koko K	1272 tämän K
jutusta	1275 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2106 nu K voor	2106 je K voor
kabul	3042 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1275 K jutut
kaitstud	1123 kõik õigused K
kakor	2856 K på	2864 K
kami	1642 beri tahu K	1643 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2161 ons K
kanal	457 vores K	1601 ikuti K	1643 K kami	2242 vår K	2898 vår K
kanale	2263 na naszym K
kanaliga	1133 meie K
kanalimiz	3040 K
kanalimiza	2951 K abone	2966 whatsapp K	2966 telegram K	2966 youtube K
kanalimizi	2966 whatsapp K
kanalina	2966 whatsapp K	2966 telegram K
kanalini	2966 whatsapp K	2966 telegram K
kanavaamme	1241 K
kanavalle	1241 whatsapp-K	1241 telegram-K
kanavamme	1241 whatsapp-K	1275 K
kannst	90 gib, was du K
karte	9 diese K	576 laden der K
karya	1643 K kami
kasutamine	1130 K ilma
kata	1645 K
katanya	1645 K
katil	51 sen de K
katilin	51 siz de K	2986 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2990 reklam verenin K
kavom	54 časti me K
kaydetti	3042 K
kaydolun	3039 K
kaynak	2965 tercih edilen K	3034 tercih edilen K
kaynaklar	3034 tercih edilen K
kaynaklara	2965 tercih ettiğiniz K
kazala	2701 K
kazanin	2986 K
kazao	2701 K
""", 'kd': """
kdykoli	380 zrušit K
""", 'ke': """
kebijakan	1605 K privasi	1605 K cookie
kedvenc	1550 google K
keelatud	1130 loata on K
keep	908 help us K	977 help us K	977 help K our
keeps	915 our app K you
kehotettiin	1277 K
kehotti	1277 K
kehottivat	1277 K
kehotus	1277 kuului K
kein	558 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1584 K minket
kernpunkte	577 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1277 K
kertoivat	1277 K
kertoo	1277 K
kesti	3042 ceza K
ketentuan	1605 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2208 med K	2208 av K
kielletty	1267 ilman lupaa on K
kiitos	1274 K kun luet
kinnitas	1159 K
kiosque	1375 en K
kiosques	1375 en K
kirakatban	1587 állt a K
kirim	1642 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1274 K sisään
kirjeenvaihtaja	1245 K
kirjoita	38 K meille	67 K meille
kirjoitti	1277 K
kirjoittivat	1277 K
kirjuta	38 K meile	67 K meile	1156 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1159 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1258 €/K	1276 /K
""", 'kl': """
klaagt	2163 K
klagade	2900 K
klagar	2900 K
klagede	459 K
klagen	2163 K
klager	459 K	2244 K
klaget	2244 K
klagt	617 K
kleine	462 haben wir eine K bitte
klical	2819 je K
klicka	2872 genom att K på
klicken	579 K sie auf play	579 auf play K
klikke	2216 ved å K på
klikom	2670 K na	2791 s K na	2791 s K
klimaatverslaggever	2136 is K
klummeskribent	424 er K
""", 'kn': """
know	876 let us K
""", 'ko': """
kogu	1156 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1618 adalah K
kolumnist	519 ist K	1135 K	2657 je K	2779 je K	2862 är K
kolumnista	2657 je K
kolumnistica	2657 je K
kolumnistin	519 ist K
kolumnistka	2779 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1626 tulis K anda	1626 di kolom K
komentara	2668 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2668 biste K
komentarisanje	6 za K
komentarjev	2789 brisanja K	2789 izbris K	2789 brisanje K
komentarji	2789 K izražajo	2789 K ne izražajo	2789 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2270 aby dodać K	2293 zostaw K
komentarzach	85 w K	2280 w K	2280 w K pod
komentarzu	85 w K	2280 w K
komentator	1626 tanggung jawab K
komentirajo	2789 K lahko
komentirali	2668 biste K
komentiranje	6 za K
komentirate	2789 K lahko
kommentar	547 K wird	547 ihr K	547 dein K
kommentarbereich	85 im K
kommentare	85 in die K	503 um K zu	547 K zu diesem	547 K werden	615 schreibt mir in die K	615 schreib mir in die K	615 schreibt uns in die K
kommentaren	85 in den K	503 in den K
kommentarerna	85 i K	2847 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	408 i K	2189 i K	2212 stenger K	2212 meninger i K
kommentarfunktion	503 K
kommentarsporet	85 i K	431 i K
kommentator	424 er politisk K	424 er K	2205 er K i	2205 er K og	2205 er politisk K	2862 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2845 för att K
kommentere	6 for at K	6 for å K	406 for at K	2188 for å K
kommentieren	6 um zu K	6 K zu können	502 um zu K	502 probleme beim K	502 K sie diesen	502 K sie den	503 nicht mehr K	547 K
kommentiert	503 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	551 K per mail	551 K per e-mail
komunikat	2328 taki K
kondigde	2163 K
koneellisesti	1248 K
konferenci	343 naši K
konferenciju	2663 našu K
konferenciu	2725 našu K
konferenco	2785 našo K
kongress	538 jetzt zum K
konstaterade	2900 K
konstaterar	2900 K
kontakt	38 K os	38 K oss	456 K os	2241 K oss
kontakta	38 K oss	2897 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2656 K nas	2656 K redakciju
kontaktowej	2284 skrzynki K
kontaktujte	337 K redakci	337 K nás	337 K autora	2718 K redakciu	2718 K nás
konten	9 K ini
kontingent	476 haben ihr K
konto	392 opret en K for	456 opret en K	2325 załóż K	2830 skapa ett K för	2897 skapa ett K och	2897 skapa ett K här
kontributor	1618 adalah K
konzern	555 kein K	615 kein K
kopeerimine	1130 K ilma
kopieras	2879 får inte K	2879 får ej K
kopieres	2197 kan ikke K uten
kopiering	416 K er ikke tilladt	2879 K utan
kopijuoti	1975 K, platinti
kopiointi	1237 luvaton K	1237 K ilman lupaa
kopyalanamaz	2961 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1618 adalah K
korespondentas	1980 K
korespondente	2020 K
korespondentem	2285 jest K
korespondents	2020 K
korjattu	97 juttua K	97 juttua on K
korrekt	2868 ska vara K
korrekta	2868 ska vara K
korrektur	97 K:
korrekturhinweis	545 K
korrekturhinweise	545 K
korrespondent	424 er K	519 ist K	528 als K	528 seit # K	1135 K	2205 er K	2862 är K
korrespondentin	519 ist K	528 als K	528 seit # K
korrigerats	97 artikeln har K
korting	2121 K op je eerste	2121 K op het eerste
korzystamy	2267 K z plików cookie
kostenlos	473 wochen K	473 monat K	478 K per mail	584 lesen alle K	585 tage K	585 tage lang K	616 K testen
kostenlose	15 K artikel	476 noch zwei K	476 noch # K
kostenlosen	476 noch einen K	476 K artikel gelesen	478 unseren K newsletter	478 unserem K newsletter	478 unserer K newsletter	478 den K newsletter	595 K konto	595 K account
kostenloser	476 K artikel
kostenpflichtig	470 dieser artikel ist K
koster	457 K penge
kostnadsfritt	2875 en månad K
""", 'kr': """
krevde	2244 K
kritik	545 lob oder K
kritiker	2862 är K och
kritiserar	2900 K
kritiserer	459 K	2244 K
kritisieren	617 K
kritisiert	617 K
kritizuje	381 K
kronor	2899 K
krzyczeli	2328 K
""", 'ku': """
kullan	2954 çerez K
kullanilamaz	2961 izinsiz K
kullanilmaktadir	2954 çerez K	2954 çerezler K
kullanilmasi	2961 izinsiz K yasaktir	2990 izin alinmadan K
kullaniyoruz	2954 çerezleri K	2954 çerezler K
kulttuuritoimittaja	1245 K
kulturredakteur	604 ist K
kulturredakteurin	604 ist K
kulturressort	528 leitet das K
kulturskribent	2862 är K
kumppanimme	1228 me ja K
kun	437 for K #	2219 for K #
kunne	457 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2157 geef wat je K
kurzfassung	520 K
kutunuza	2947 posta K
kutunuzda	79 posta K
kuukaudessa	1276 K
kuukausi	1218 kokeile K	1258 K #	1274 kokeile K
kuukausilahjoituksella	1257 K
kuulutas	1159 K
kuus	1158 K
kuvailee	1277 K
kuvasi	40 K
""", 'kv': """
kviz	2666 naš K	2788 naš K
kvizu	2666 našem K	2788 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1277 K
""", 'l': """
l	302 K'any
""", 'la': """
laadi	1156 K alla
laat	2133 K het ons
laatste	2069 volg het K nieuws
labojums	97 K:
ladattavissa	1254 sovellus on K
ladda	2834 K ner vår app	2897 K ner vår
lade	484 K die app
laden	484 K sie die app	485 app K	601 die karte zu K	601 das video zu K
lage	2242 K mer
laget	51 bli med på K
lahjoituksesi	1257 K auttaa	1274 K
lahjoitus	1257 tee K	1274 tee K	1278 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1415 K-nous votre
lamenta	1117 K	1770 K	2449 K
lamentano	1770 K
lamentou	2449 K
lance	1418 K
landing	918 K in your inbox
langganan	1628 K buletin	1642 K sekarang	1646 K
lanjutkan	1631 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1583 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2178 K ned vår app	2241 K ned
later	842 check back K
latest	894 the K on this story
laukeliai	21 būtini K
lauloivat	1277 K
laut	617 K
lavoro	1768 il nostro K
lawyers	978 our K
""", 'le': """
leave	752 one click to K	917 K your e-mail	917 K us your e-mail	952 K a clap	977 K us a tip	977 K a tip
lecteur	9 ce K	1349 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1363 par des K comme vous	1416 nos K
lectoras	36 nuestras K	1115 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1115 nuestros K	1115 gracias a sus K
lectors	18 gràcies als K	301 els nostres K
lectrices	1416 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	799 is a senior K	799 is a K
ledarskribent	424 er K	2862 är K
leden	2118 door onze K	2161 onze K
lederskribent	424 er K
leernos	1114 gracias por K
leestijd	0 K
legfontosabb	1583 K írásait
legge	1770 si K
leggere	1657 per K tutto
lehti	80 tilaa K
lei	2542 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	519 ist K
leiterin	519 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2397 K que nos apoiam	2447 nossos K	2447 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2449 K
lengkap	20 artikel K	1631 membaca artikel K
lesarinnlegg	43 K
lese	2220 du kan K mer	2220 kan du K mer
lesedauer	0 K
lesen	470 im abo K	470 K sie mit plus	476 % noch zu K	484 in der app K	564 mehr dazu K sie	607 K sie hier.	614 danke fürs K
leser	2241 takk for at du K
leserabend	538 K	578 unseren K
leserbrev	43 K	2206 K
leserbrief	43 K	503 K
leserbriefe	43 K	503 K an	545 K
lesere	36 våre K	2242 våre K
leserfinanziert	615 K
leserinnen	36 unsere K	615 unsere K	615 unseren K
leserinnlegg	43 K	2206 K
lesern	615 ihren K
leserne	18 takket være K	2218 K våre
lesernes	18 K bidrag	2242 K bidrag
leserreise	578 K
leserreisen	538 unsere K	538 unseren K	578 K
leserumfrage	35 unserer K
leserzuschriften	545 K
lesetid	0 K
lesezeit	0 K
letno	2818 K
lets	915 our app K you
letter	786 send a K
letters	43 K desk	43 K page	43 the K editor	786 K to the editor	786 send K	846 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1715 solo grazie ai nostri K	1768 i nostri K
lettre	78 notre K	1416 notre K
lettrici	1768 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1067 para seguir K	1067 quieres seguir K	1067 sigue K con	1067 y sigue K	1114 sigue K sin
lezen	20 meer K
lezers	36 onze K	2161 onze K
lezersaanbieding	2139 onze K
lezersactie	2139 onze K
lezersavond	2106 onze K	2139 onze gratis K
lezersevenement	2106 ons K
lezersreis	2106 onze K
lezersreizen	2106 onze K
""", 'li': """
libovolnou	380 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2055 al K
lidem	18 díky K	379 díky K
liens	74 nos K	1353 via nos K	1353 par nos K
liest	607 K du hier.
lietotni	2026 K
lignes	1363 qui lisent ces K
liitu	1156 K meie
liituge	51 K
like	978 work K this
liked	978 K what you read
liker	2242 K du det vi
limit	742 read without K	750 free K
limitat	268 accés il·K
limits	742 read without K
line	38 our tips K	67 our tips K	821 our tip K	954 our tip K	954 our tips K
link	765 copy the K	861 read it for free with this K
links	74 über diese K	74 onze K	774 some K on this page	774 some of the K on	912 K here	912 K on this page	912 K in this post	912 K on this site	912 our K	912 our shop K	912 my K	912 these K	912 one of our K	912 one of my K
liputan	1643 K kami
lire	20 pour K cet	1418 peut-on K
lisas	1159 K
lisens	47 K cc	47 cc-K
list	923 join our K	923 not on the K yet	923 not on our K
listen	0 min K	769 K back here	769 K to us live	807 prefer to K	807 rather K
listeners	934 K like you
listening	807 K time
live	879 our K	879 K q&a	940 see them K
liveblog	564 im K	564 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	983 si has K hasta aquí
llegint	295 per seguir K
""", 'lo': """
local	978 keep K news
log	24 K in	2053 K in om	2053 K in of
logg	24 K inn	2174 K inn for å	2239 K inn med	2241 K inn for
logga	24 K in	2830 K in för att	2894 K in med
logge	595 K dich ein
logged	21 must be K in to post	742 you must be K in to	783 you must be K in to
loggen	595 K sie sich ein
logget	406 du skal være K ind
login	24 faça K	2338 faça K para	2446 faça K
lokalredakteur	604 ist K
lokalredakteurin	604 ist K
lokalredaktion	528 leitet die K
look	978 our new K
lovade	2900 K
love	970 you K
lovede	459 K
""", 'lu': """
lubas	1159 K
luetaan	1272 juttu K
lugeda	1120 et edasi K
lugejad	1157 meie K
lugemiseks	1120 edasi K
luisteren	2140 artikel ook K
luisterversie	2 K
lukeaksesi	1218 K koko	1218 kirjaudu sisään K
lukemaan	1274 pääset K
lukemista	1274 jatka K
lukijamme	1275 K
lukijasta	1272 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1257 K tukea	1275 K tuella
lukittu	1270 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1218 K
lunar	2542 K
lunes	17 cada K
lupasi	1277 K
lupasivat	1277 K
""", 'ly': """
lyder	459 K	2244 K	2900 K
lydversion	2 K
lyssnar	2867 K på poddar
""", 'ma': """
maand	2055 deze K nog	2162 per K
maandelijks	2055 K opzegbaar	2162 K
mach	51 . K mit	614 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	461 K sie mit	615 was wir K
macht	614 K mit
made	731 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	314 váš e-K	351 svůj e-K	658 το e-K σας	917 put your e-K	917 type your e-K	919 by e-K	1534 e-K cím	2133 K ons	2133 K dan	2160 K ons	2295 swój e-K	2343 no seu e-K	2486 pe e-K	2557 ваш e-K	2642 na vaš e-K	2670 svoj e-K	2670 na e-K	2706 váš e-K	2706 svoj e-K	2706 na váš e-K	2732 svoj e-K	3053 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2058 je e-K	2116 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	395 din e-K	406 din e-K vil ikke	456 din K
mailben	1577 legjobb cikkei e-K	1577 cikkei e-K	1577 hírei e-K
mailbox	79 in je K	79 in uw K	918 in your K	2058 in je K	2058 in uw K	2058 in jouw K
maile	2706 vašom e-K
mailed	918 e-K to you	918 K to you
mailedbe	79 az e-K
mailing	923 join our K list	923 join the K list	923 on our K list
mailom	2732 správy e-K
mailovou	351 e-K adresu
mailowy	2295 adres K
mailt	1584 írjon e-K
mailu	79 do e-K	313 přímo do e-K	2706 do vášho e-K
mailul	2457 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1275 ilman K
mainos	11 K
mainostaja	1267 maksanut K
mainosten	1229 K esto
majhno	2817 smo K
make	977 will you K a
maken	2161 wij K
maksumuuri	1278 K
maksuton	1262 K tunnus
maksuttomat	1262 K artikkelit
maltilla	83 pelaa K
mamio	2701 K
manade	2900 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2397 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	533 K-cookies	830 K cookies
marketingcookies	426 K	2101 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1595 kotak K anda
masukkan	1595 K email
matched	812 K dollar	855 gift will be K	933 will be K	933 is being K	933 are being K	933 be K	933 K until
material	515 mit K der	515 mit K von	800 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2584 K	2585 K.ru
""", 'md': """
md	437 kr./K	458 kr/K
""", 'me': """
me	2585 t.K	3077 t.K
meaning	930 if you've been K to	930 if you have been K to
medarbetare	2862 är K på	2862 är K i
meddelade	2900 K
meddelte	459 K
medewerker	2097 is K van
medgav	2900 K
mediach	2315 naszych K
medio	1115 este K
medlem	80 bliv K	80 bli K	456 bliv K	2241 bli K	2897 bli K
mee	51 . doe K	51 . doe ook K
meie	1157 K töö
meil	1156 aita K
meile	1156 saada K
meilile	1152 sinu K
meille	38 kerro K	67 kerro K	1274 lähetä K	1274 kerro K
meinen	502 was K sie dazu
meint	617 K
meinte	617 K
meinung	30 K der	43 anderer K	502 sagen sie uns ihre K	532 K des autors
mejl	2642 na vaš K	2642 vašu K	2670 svoj K	2670 na K	2832 i din K	2832 till din K
mejla	38 K oss	67 K oss	2897 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2897 din K
mejlen	79 i K	2832 direkt i K
mektuplari	43 okur K
melalui	1629 dukung kami K
melanjutkan	1592 untuk K membaca	1631 untuk K membaca
meld	2241 K deg på her
meldde	2163 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	572 K dich bei uns	614 K dich an	2176 K deg av når	2216 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	461 K sie sich an	470 K sie sich an, um	470 bitte K sie sich an	572 K sie sich bei uns	614 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2114 krijg een K bij	2114 ontvang een K bij
meldingen	14 K	2064 schakel K in	2064 zet K aan	2064 ontvang K	2114 krijg K	2160 zet K aan
meldt	2163 K
meldte	2244 K
membaca	1631 untuk terus K	1631 untuk K berita ini	1642 daftar untuk K
member	50 as a K you	729 become a K	812 become a K	859 not a K?
memberikan	1626 K komentar
members	18 our K	36 our K	50 K can	742 is for K only	742 K-only story	887 paying K	927 thanks to our K	934 K like you	978 our K
membership	929 consider a K
membiayai	1629 K kami
membro	2446 torne-se K
membru	80 devino K
membutuhkan	1642 kami K dukungan
memuat	45 K ulang
menar	2900 K
mencionanos	62 K
mendaftar	1628 dengan K, anda
mendapat	1639 K komisi
mendapatkan	1639 K komisi	1642 daftar untuk K
mener	459 K	2241 hva K du	2244 K
menerbitkan	45 K ulang
menerima	1619 K cookie	1639 K komisi	1642 daftar untuk K
mengambil	1640 dilarang K	1640 dilarang keras K
mengandung	1626 komentar yang K
mengatakan	1645 K
menggandakan	1640 dilarang K
menggunakan	1605 K cookie
mengirimkan	57 kami K
mengutip	1612 dilarang K
meninggalkan	1626 K komentar
menit	0 K baca
mensais	2448 K
mensuales	1116 K
mensuel	1338 un don K	1363 un soutien K	1417 K
mention	62 K @
mentionnez	62 K-moi
menurut	1645 K
menyalin	1640 dilarang K
menyatakan	1645 K
merch	837 our K
merci	1415 K de nous
mere	438 kan du læse K	438 du kan læse K	438 kan læse K om
merkezimiz	3040 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	302 al K	1116 al K	1116 por K
mese	1769 al K
mesec	2671 prvi K	2700 prvi K	2792 prvi K	2792 na K	2818 na K	2818 prvi K
meses	1067 K por #
mesiac	2734 prvý K	2759 za K	2759 prvý K
message	38 K us	67 K us	731 a K from our editor
messagerie	1322 votre adresse de K ne sera pas
messengera	2283 K
messengeri	2717 K
messengerju	2777 K
messengeru	336 K
messengerze	2283 K
metus	2002 per K
mewakili	1640 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2023 ar K
mielipidekirjoitus	43 K
miembro	1114 hazte K
mig	62 tag K på
mij	62 tag K
mille	1715 # per K
milliardaire	1363 à aucun K
minggu	1644 per K
mingguan	1628 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1537 kövess K	1584 kövess K	1584 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	859 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2158 is K
misiniz	2944 zaten abone K
missen	2157 wat je kunt K
mission	978 our K
mistake	846 spot a K	846 report a K	953 when we learn of a K	953 when we make a K	953 if we have made a K
mitdiskutieren	6 K	547 K
mitgeteilt	617 K
mitglied	80 werden sie K	80 werde K	614 werden sie K	614 werde K	614 jetzt K werden
mitglieder	50 K können	473 nur für K	558 angebots für K	615 unsere K
mithilfe	600 K von ki
mitteilungen	14 push-K	488 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2671 prvi K	2700 prvi K
""", 'mn': """
mnd	2219 kr/K	2243 kr/K
""", 'mo': """
mobile	756 on your K app	756 our K app
mobilen	432 direkte på K	2213 nyheter rett på K	2213 rett på K	2869 nyheter direkt i K	2869 direkt i K
mobilepay	456 K til #	456 K på #	456 K #	456 K et
modalidad	1116 K premium
moderador	2360 não serão aprovados pelo K
moderados	2360 serão K antes
moderated	783 comments are K	783 pre-K
moderowane	2293 są K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2160 maak het volgende K
mois	1417 par K
moittii	1277 K
molbu	2653 imamo malu K	2653 malu K
molila	2701 K
molili	2701 K
molio	2701 K
monat	558 einen K für	558 K für nur	616 im K	616 pro K
monate	585 # K lang
monatlich	616 K
monday	17 every K
mondays	920 sent K
mondogatta	1587 K
mondta	1587 K
montag	17 jeden K
month	742 try a K for	742 try it for a K	749 for the first K	749 for your first K	935 £# a K	935 $# a K	935 €# a K	979 a K	979 per K	979 every K	979 each K
monthly	812 one-off or K	859 reached your K limit	908 K gift	977 become a K	977 give K	979 K
months	53 K on this story	742 K for $#	749 for the first # K	749 for the first three K
morgen	17 jeden K	17 am K	17 hver K	435 hver K i din	554 uns auch K
morgenbrevet	2217 K
morgon	17 varje K
morgonbrevet	2873 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1416 nos K
""", 'mu': """
muhabiri	2969 gazetesi K
muhabiridir	2969 K
muhabirimize	39 K	2967 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2997 K
muistutti	1277 K
mukaan	1274 lähde K	1274 tule K	1277 K
multato	1770 ha K
multou	2449 K
mums	2040 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2133 mail K
nabiralnik	79 v vaš K	2765 v vaš K
nabiralniku	2765 v vašem K	2791 vašem K
nachdruck	514 K verboten	569 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	484 aktuelle K aufs handy	485 K-app	488 push-K	564 weitere K finden sie	564 mehr K finden sie	588 K des tages	588 alle K zum
nadaljevanje	2764 za K branja	2793 K spodaj
nadaljuje	2793 K pod oglasom	2793 K spodaj
nadaljujte	2764 K branje
nadie	1115 K nos dice
naglasila	2701 K
naglasio	2701 K
najdete	355 další články K
najnowsze	2255 otrzymuj K
namenite	2796 K nam
napis	2328 taki K
napisz	38 K do nas	67 K do nas	2271 K do nas	2284 K do nas	2316 K:	2316 K na	2325 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2764 če želite brati K
napsal	381 K
napsala	381 K
narrated	807 is K by an ai	807 is K by ai
naslov	2765 na vaš e-K	2765 svoj e-K	2791 svoj e-K	2791 svoj e-poštni K
nastavak	2638 za K čitanja	2672 K ispod	2672 K teksta
nastavili	2638 da biste K čitanje
nastavite	2638 K čitanje	2640 K čitati
nastavlja	2672 K ispod	2672 K nakon
naszego	2289 K sklepu	2292 K quizu
naszej	2326 K pracy
naszym	2325 zostań K
naujienas	1987 K telefone	1988 K el. paštu	1999 mūsų K
naujienose	1976 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1016 tu K no soporta	1016 su K no soporta	2355 seu K não suporta
navela	2701 K
naveo	2701 K
navigateur	10 votre K	21 dans le K pour mon prochain	1317 votre K ne supporte pas	1317 votre K n'est pas
navodi	2701 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	983 K pedirte	986 K tu apoyo	1114 K tu ayuda	1114 K de ti	1114 te K
necessariamente	2378 não reflete K a opinião	2378 não refletem K a opinião
necessaris	21 camps K
necessitem	300 et K
nechajte	77 K nám svoj e-mail
nechcete	368 K přijít o	2749 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2045 K nu een
neighbors	934 K like you
neighbours	934 K like you
nell	1666 apri K'app
nella	79 K tua mail	1664 K tua mail
nendega	51 liitu K
neodvisni	2817 K mediji	2817 smo K
neodvisno	2816 podprite K
neophodna	21 K polja
neovisni	2699 ostanemo K
neovisno	2698 podržite K
nepriklausoma	2001 K žurnalistika
nesutinkate	43 K
netiquette	502 beachten sie die K	1678 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2185 dette K bruker
neue	581 die K app
neuen	484 hier geht es zur K
neukunden	558 nur für K
neuvoi	1277 K
neuvoivat	1277 K
neuvoo	1277 K
neuvottiin	1277 K
never	71 K spam
news	485 K-app	588 alle K zum	588 alle K zu	756 K app for	799 is a K	821 K tip
newsblog	564 im K	564 unserem K
newsdesk	39 our K	39 the K
newsis	1132 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	201 K	291 la nostra K	352 K	379 náš K	382 K	478 unseren K	478 unserem K	478 unserer K	478 K bestellen	478 K richtig	482 K an	482 K von	482 zum K	482 täglichen K	523 K	551 K erhalten	551 K empfangen	551 unser K	551 der K über	551 der K für	583 unser abend-K	583 unser morgen-K	583 unser K	583 K ist kostenlos	614 K an	615 unser K	615 unseren K	615 unserem K	615 dieser K	618 K	624 εγγραφείτε στο K	624 εγγραφή στο K	624 το K μας	624 γραφτείτε στο K	624 στο K των	624 στο K του	624 στο K της	724 εγγραφείτε στο K	724 γραφτείτε στο K	725 το K μας	728 K	752 sign up for our K	752 sign up to our K	752 sign up for the K	752 subscribe to our K	752 join our K	752 get our K	752 our K here	752 receive our K	752 our daily K	752 our weekly K	752 our morning K	811 K	852 K soon	904 from our saturday K	951 this K was forwarded to you	951 forwarded this K	959 reply to this K	978 our K	981 K	998 suscríbete a la K	998 apúntate a la K	998 nuestra K	1063 suscribite al K	1115 nuestra K	1118 K	1302 inscrivez-vous à la K	1302 abonnez-vous à la K	1302 notre K	1362 vous adresser sa K	1416 notre K	1416 cette K	1419 K	1595 K kami	1595 langganan K	1643 K kami	1663 iscriviti alla K	1663 la nostra K	1714 le nostre K	1768 la nostra K	1768 questa K	1771 K	2255 zapisz się na K	2255 nasz K	2297 K	2326 nasz K	2329 K	2342 assine a K	2342 nossa K	2396 esta é a edição da K	2396 esta é uma edição da K	2447 nossa K	2450 K	2456 abonează-te la K	2456 abonați-vă la K	2456 înscrie-te la K	2540 înscrie-te la K	2544 K	2641 naš dnevni K	2651 K	2698 prijavite se na K	2699 naš K	2702 K	2733 K	2758 náš K	2761 K	2773 K
newslettera	78 naszego K	78 do K	78 odber K	2255 zapisz się do K	2255 naszego K	2297 K	2326 naszego K	2651 K	2706 odber K	2733 K	2758 nášho K
newsletterem	2326 naszym K
newsletters	752 K may contain info about	811 K	978 our K	981 K	1302 nos K	1302 recevoir les K	1416 nos K	1419 K
newsletteru	78 odběr K	352 K
newsletterul	78 K nostru	2456 K nostru	2486 abonează-te la K	2540 înscrie-te la K	2541 K nostru
newslettery	352 K	2733 K
newsletterze	2297 K
newslettre	2733 K
newson	1550 google K
newspaper	978 our K
newsroom	38 contact our K	67 contact our K	866 not by the K	876 tell our K	876 our K	894 stories from our K	894 more from our K	978 our K	978 non-profit K	978 this K
newsticker	564 unserem K
next	879 our K	908 help pay for the K	908 pay for the K one
nezavisni	2699 K mediji	2699 ostanemo K
nezavisno	2698 podržite K
""", 'ng': """
ngay	3175 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2253 K dostęp
niets	2091 K uit deze	2152 K van deze site
nieuws	2061 K-app	2094 google K	2096 K of een tip	2132 app je K	2148 al het K over	2148 al het K uit	2159 K in je mail
nieuwsbrief	78 de K	78 onze K	2058 onze K	2059 dagelijkse K	2059 wekelijkse K	2093 K	2161 onze K	2161 deze K	2164 K
nieuwsbrieven	2058 onze K	2093 K	2161 onze K	2164 K
nieuwsbron	2131 favoriete K
nieuwsquiz	2141 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2651 K	2698 prijavite se na K	2699 naš K
""", 'no': """
nombreux	1363 plus nous serons K
nonprofit	978 K newsroom	978 K news outlet
nosaltres	38 contacta amb K
nosotros	1114 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2334 apoie K	2334 apoie o K	2345 baixe K app	2345 no K app	2446 apoie K	2446 apoie o K	2446 siga o K	2446 entre no K	2447 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	301 la K feina	1666 nella K app	1768 la K app
nostre	301 el K canal
nostri	74 K link
nostro	35 K quiz	1768 il K sito	1768 che il K
nota	20 leer esta K	1067 para leer esta K
notice	953 if you K
noticia	1115 esta K
noticias	1040 en google K	1040 tu fuente de K
notificaciones	14 las K	1006 activa las K	1006 activar K	1007 recibir K
notifications	14 K	760 turn on K	760 turn on desktop K	760 would like to send you K	760 K from this site	761 enable K	761 allow K	761 receive K	1308 activer les K	1308 activez les K	1308 autoriser les K
notifiche	14 le K
notified	752 sign up to be K	761 get K
notifikace	350 K
notifikasi	14 K	1597 dapatkan K	1599 aktifkan K	1642 nyalakan K
notifikation	432 K
notifikationer	14 K	432 K
notify	761 K me of	761 K me when	783 K me of new posts
notis	2869 K
notiser	14 K	2869 K	2869 push-K
notre	35 K quiz	1416 K site
nouvelle	1322 ouvre dans une K fenêtre
novice	2765 na naše K	2765 na e-K	2773 e-K	2791 na e-K	2817 naše K
novinar	2657 je K	2657 , K	2657 - K	2779 je K	2779 , K	2779 - K
novinari	2699 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2817 naši K
novinarju	39 našemu K	2778 pišite K
novinarka	2657 je K	2657 , K	2657 - K	2779 je K	2779 , K	2779 - K
novinarki	2778 pišite K
novinarstvo	2699 nezavisno K	2699 neovisno K	2699 naše K	2817 neodvisno K
novinaru	39 našem K
noviniek	2706 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1003 en K app	1114 únete a K	1115 K app	1115 K web
nuestras	1115 K redes
nuestro	35 K quiz	64 K espejo	986 apoya K	1011 únete a K canal	1114 apoya K	1114 únete a K	1114 recibe K	1115 K canal	1115 K medio	1115 K sitio	1115 K equipo
nuestros	74 K enlaces	1018 K socios	1115 K socios
numer	2327 K krs
nunca	1115 más que K
nuotraukas	40 K ir vaizdo
nur	558 abo für K
""", 'ny': """
nyheder	420 google K	454 vores K
nyhedsbrev	78 vores K	394 vores K	394 tilmeld dig K	435 K	456 tilmeld dig K	457 vores K	460 K
nyhedsbreve	394 vores K	457 vores K
nyhedsbrevet	78 K	394 få K	435 K	456 tilmeld dig K
nyhetene	2213 K rett på mobilen	2239 K våre
nyheter	2201 google K	2858 google K	2894 våra K
nyheterna	2838 följ K	2869 K direkt i mobilen
nyhetsbrev	78 vårt K	2176 vårt K	2176 våre K	2176 meld deg på K	2176 abonner på K	2217 K	2241 meld deg på K	2242 vårt K	2242 våre K	2245 K	2832 vårt K	2832 våra K	2832 anmäl dig till K	2873 K	2897 anmäl dig till K	2898 vårt K	2898 våra K	2901 K
nyhetsbrevet	78 K	2176 få K	2217 K	2241 meld deg på K	2873 K	2897 anmäl dig till K
nyilatkozta	1587 K
nyt	1269 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1678 i campi K
obchode	2725 našom K
oberoende	2897 stöd K
objasnila	2701 K
objasnili	2701 K
objasnio	2701 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2668 K komentara
obligatoires	21 champs K sont	1322 les champs K
obligatori	1678 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1021 los campos K
obligatoriska	21 K fält	2845 K fält
obligatoriske	21 K felt	2188 K felt
obratite	2656 K nam se	2656 K se našem
obrigado	2446 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	328 další šíření K	365 ke všemu K	2734 celému K
obserwuj	2263 K nas na	2263 K nas w	2325 K nas
obvestila	14 K	2765 na K
""", 'oc': """
occupa	1692 si K di
ochtend	17 elke K	2116 elke K het
""", 'od': """
od	2671 K # €	2734 K # €	2792 K # €
odbieraj	2319 K
odcinek	2290 K
odcinka	2290 K
oddajte	2801 K svoj glas
odejdete	305 než K
odete	2653 prije nego što K	2653 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2701 K
odgovorio	2701 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2775 preden K
odoberajte	2754 K
odobrenja	2690 bez K
odomknite	2705 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2338 K este artigo
off	38 tip us K	67 tip us K	979 one-K
offert	1295 vous est K	1417 mois K
offrez	54 K-moi un café	1373 K-le	1373 K-la	1415 K-lui	1415 K-nous
offrici	1767 K un
offrimi	54 K un caffè	1767 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2699 bez K
oglasov	70 brez K	2817 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	2944 K devam etmek için
okurlarimiz	36 K	3040 K
okurlarimizin	2981 K desteğiyle	3040 K
okurlarin	2981 K desteği olmadan
okuyun	2986 K
""", 'ol': """
olarak	50 abone K	2945 abone K	2967 bize anonim K
olmayan	3020 patronu K
olmayanlara	2995 abone K
olun	80 üye K	3039 üye K
olursunuz	2986 kabul etmiş K
olvassa	1563 K tovább
""", 'om': """
omiljene	2654 K izvore
omiljeni	2654 K izvor
""", 'on': """
onafhankelijk	2118 wij K	2118 we K
onafhankelijke	2049 steun K journalistiek	2160 steun K	2161 K journalistiek
onafhankelijkheid	2161 onze K
onbeperkt	2053 lees K	2053 K lezen	2055 K toegang	2121 K digitaal
ondersteunt	2073 je browser K	2073 uw browser K
onderzoek	2161 dit K
onderzoeken	2161 onze K
onderzoeksjournalist	2097 is K
onderzoeksredacteur	2136 is K
onderzoeksredactie	39 onze K	2096 onze K
one	977 make a K-time	977 will you be K of
oneens	43 K?
online	578 unser K-shop	837 our K shop	837 our K store	879 our free K	879 our K event	939 in our K shop
onlineshop	538 im K bestellen
only	935 K £#	935 K $#	935 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2095 app K
ontdek	2160 K nu
ontvang	2058 K onze	2059 K elke
onze	84 in K app	84 via K app	84 met K app	2061 K app	2096 tip voor K	2161 K app
""", 'oo': """
oordeelde	2163 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	381 K
opakovala	381 K
opakuje	381 K
opdateret	97 artiklen er K
open	756 K in app	756 K in the app	927 left it K	2061 K in app
opfordrede	459 K
ophavsretsloven	416 beskyttet af K
ophavsretten	416 K tilhører
opiniestuk	2100 ingezonden K
opinion	30 K of	783 have an K on this
opinions	30 K of
oplyser	459 K
oplyste	459 K
opmerking	2096 tip of K	2096 vraag of K	2096 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2819 K
oppdatert	97 saken er K
oppfordret	2244 K
opphavsrettslig	2197 K beskyttet
opplyser	2244 K
opplyste	2244 K
opportunities	962 equal K employer
opportunity	962 equal K employer	962 equal-K employer
opprett	2174 K en konto for	2241 K en konto
oprava	97 K:
opsiger	437 indtil du K
opublikowany	22 nie zostanie K	2270 twój adres e-mail nie zostanie K
opzegbaar	2162 K
""", 'or': """
ordenou	2449 K
ordinato	1770 ha K
ordnete	617 K an
organizatori	2701 pozivaju K
organizatorzy	2328 zapraszają K
original	97 K version of this	800 read the K article	1371 lire l'article K
originally	800 this article was K published on	800 this story was K published on	800 this story K appeared	800 this article K appeared	800 K published at	868 story was K published by	868 story was K published on	868 story was K published in the	868 article was K published by	868 article was K published in our
originalment	299 es va publicar K a	299 es va publicar K en	299 publicat K a
originalmente	1032 este artículo fue publicado K	1033 publicado K en	2372 publicado K em	2404 publicado K no	2404 publicado K na
originariamente	1689 articolo pubblicato K	1722 pubblicato K in
ortaklarimiz	2954 biz ve K
ortsseite	564 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2638 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2328 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2319 K
otsustas	1159 K
""", 'ou': """
our	809 is K
outbrain	94 K
""", 'ov': """
ovdje	2653 kad ste već K
overblikket	435 K hver dag	435 K hver morgen
overgenomen	45 K
overname	2091 K zonder
overnemen	45 K	2128 dit artikel K
oversikten	2217 få K
overview	873 this K
overzicht	2138 dit K
ovisi	2698 K o vama
""", 'ow': """
owner	978 has no K	978 have no K
""", 'oy': """
oynat	2986 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2718 K sa nám	2757 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1990 jūsų parama K
padroni	1715 non ha K	1747 senza K	1747 né K	1768 senza K	1768 libera da K
pagar	54 K um café	2446 ajude a K
page	879 our jobs K
paghi	1767 K un'ora
pago	1118 muro de K
pague	54 me K um café	54 K-me um café	2374 K-nos um café
pahoitteli	1277 K
paid	774 we get K if you buy	774 we may be K
paikalla	42 olitko K
paikkaa	1269 hae K
pakolliset	21 K kentät
palautetta	1274 anna K
palus	1159 K
palusid	1159 K
palvelusta	1247 ulkoisesta K	1247 upotus K
panaszolta	1587 K
pandangan	1640 tidak mewakili K	1640 K pribadi penulis
paparnya	1645 K
paper	809 is the K's
par	1417 K an
parama	2000 jūsų K	2004 K
parancsolta	1587 K
parandus	97 K:
parceiros	2357 nós e os nossos K	2447 nossos K
paremkite	1990 K mus	2000 K mus
parlez	38 K-nous	67 K-nous
part	801 no K of this
partager	1373 articles à K	1373 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2330 faça K e
partecipato	1705 non ha K alla stesura
parteispende	618 K
partenaires	1319 nos K et nous	1319 nous et nos K	1416 nos K
participar	1022 para K
participez	1279 K à
participou	2387 não K da produção	2387 não K na produção
partilhada	2382 uma publicação K por
partilhe	25 K-o
partir	1281 avant de K	2448 a K de # euros
partner	74 K-links	499 wir und unsere K	568 von unserem K	1676 i nostri K	2842 vi och våra K
partnere	403 vi og vores K	2185 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1564 K
partnerlinks	37 K	74 K
partnerom	2672 u suradnji s K	2672 u saradnji sa K
partners	568 anzeige eines K	779 we and our K	978 our K	2075 wij en onze K	2161 onze K
partnership	801 was produced in K with
partnerske	74 K poveznice	2672 K poveznice	2793 K povezave
partnerskie	2301 linki K
partnerzy	2267 my i nasi K	2267 nasi zaufani K
pasak	2003 K
pasakojo	2003 K
pasidalinkite	49 K
pass	49 K it on	766 K this on
passende	585 sie das K abo
passendes	585 sie ihr K abo
patikslinta	97 K
patreon	208 в K	812 on K	812 our K	3100 на K
patron	736 become a K of	977 become a K
patronem	2304 zostań naszym K	2325 zostań K
patroni	2326 nasi K	2521 fără K
patronite	2304 na K	2326 na K
patronlardan	3020 K bağimsiz
patronsuz	3020 K
paying	927 thanks to our K
paypal	554 per K
paywall	555 K	615 ohne K	618 K	927 without a K	978 we have no K	978 we do not have a K	981 K	1419 K	1771 K	2450 K
paywalls	981 K
""", 'pe': """
pe	2542 K an
peatoimetaja	1135 K
pedimos	1114 te K ayuda
pedirte	983 tenemos un favor que K
pediu	2449 K
peiling	35 onze K	2141 onze K
pelanggan	50 K dapat	50 K bisa	1593 khusus K	1631 untuk K	1643 K kami	1646 K
pembaca	18 berkat K	43 surat K	1643 K kami
pendant	1417 K un mois
pendapat	1640 K pribadi penulis
peneliti	1618 adalah K
pengar	2898 kostar K
penger	2242 koster K
pentru	2487 fără niciun cost K tine
penulis	1618 adalah K
people	18 thanks to K like	855 funded by K like you	934 K like you
pequeno	2331 um K favor a pedir
per	2243 K år	2899 K år
peramban	10 K anda
percent	750 # K left to read
perfil	2351 siga nosso K
periodisme	300 dona suport al K	301 el nostre K	301 fent K	301 fem K
periodismo	986 apoya el K	1064 hacer un K	1114 apoya el K	1114 colabora con el K	1115 nuestro K	1115 K de calidad	1115 hacemos K	1115 haciendo K
periodista	39 nuestro K	39 nuestra K	277 és K	1035 es K
periodistas	39 nuestros K	1063 nuestros K	1115 nuestros K
periodistes	301 els nostres K
perjantaisin	17 K
permanencia	1116 sin K
permission	800 reproduced here with K	800 reproduced with K	815 written K	815 prior K	816 without K	830 K to load	830 K before anything is loaded	868 K to reuse this
perskaitykite	2000 K visą
personal	829 views are K
personale	2463 datele tale K
personales	1018 datos K serán
personas	1064 K como tú	1114 K como tú
persondatapolitik	404 K
personenbezogene	500 K daten
personnelles	1320 vos données K
personoplysninger	404 dine K
personopplysninger	2186 K
personuppgifter	2843 dina K
personverninnstillinger	2207 K
perspausdinti	45 K
pertama	1644 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2375 é K
pesquisadora	2375 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2701 K
""", 'ph': """
philosophe	1404 est K
phone	769 news to your K
photographe	1404 est K
photographer	823 staff K
photos	40 your K	40 vos K	40 tes K	837 K from this story	837 K from this event
""", 'pi': """
pictures	40 your K
pide	1117 K
piebilda	2043 K
piece	871 this K	978 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2327 K miesiąc
pievienojieties	51 K
pirmas	2002 K mėnuo
pisala	2701 K je
pisalo	2701 K je
pisao	2701 K je
pisz	2316 K na
pitala	2701 K
pitali	2701 K
pitao	2701 K
pitch	729 K in	812 K in
pitching	977 consider K in
pix	2374 um K	2448 K
""", 'pj': """
pjevali	2701 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2198 vær varsom-K
plakatens	2211 vær varsom-K
plats	42 var du på K
plattform	615 unsere K
player	9 this K
please	51 K join them	67 K tell us	742 K log in to	765 K share this	813 K help	972 K tell us about	972 K tell us how	972 K tell us your	977 K chip in	977 K give	977 K help if	977 K give if
pleide	2244 K
pliki	2286 bez zgody na K
plusartikelen	2161 K
plusartikels	2053 gratis K	2161 K
""", 'po': """
pobierz	2325 K naszą
poche	1360 dans votre K
podaj	77 K swój e-mail
podatkov	2791 obdelavo osebnih K
podatku	2249 przekaż #% K	2304 #% K	2304 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	345 K	429 K-app	457 vores K	522 den K können sie	522 den K kannst du	522 unseren K	615 unser K	615 unseren K	652 K	725 το K μας	805 follow the K	978 our K	1115 nuestro K	1416 notre K	1643 K kami	1768 il nostro K	2140 op de K	2161 onze K	2210 hører K	2290 K	2326 nasz K	2447 nosso K	2665 K	2699 naš K	2727 K	2758 náš K	2787 K	2975 K'i	2975 K'imizi
podcasta	2665 K	2787 K
podcastapp	429 K	2140 favoriete K
podcaste	34 našom K
podcasten	429 K	2210 K
podcastimiz	3040 K
podcastimizi	34 K
podcastimme	34 K	1275 K
podcastov	2727 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	429 hvor du lytter til K	429 hvor du hører K	522 wo es K gibt	579 folgen des K	579 folge des K	652 K	805 wherever you get your K	805 wherever you listen to K	805 wherever you get K
podcastu	34 naszego K	34 našem K	345 K	2290 K	2665 K	2727 K	2787 K
podcastul	34 K nostru	2541 K nostru
podcastunk	1585 K
podcastunkban	34 K
podcasty	345 K	379 naše K	2290 K	2727 K
podd	34 vår K	2898 vår K
poddapp	2867 K
poddar	34 våra K	2867 K finns
podden	2867 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2397 sua ajuda K
poden	50 els socis K
poderemos	2397 a sua ajuda K	2446 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2210 hører K	2242 vår K	2665 K	2787 K	2817 naš K
podkasta	2665 K	2787 K
podkastapp	2210 K
podkasten	2210 K
podkastu	2665 K	2787 K
podle	381 K
podotkl	381 K
podpora	378 vaše K	2757 vaša K	2816 vaša K
podpore	2758 vďaka K	2796 brez vaše K	2817 brez vaše K
podporo	2816 vašo K
podporte	2739 K	2757 K nás	2757 K našu
podpory	358 bez vaší K	379 bez vaší K	2739 bez vašej K	2758 bez vašej K
podprite	2796 K	2816 K nas	2816 K naše
podremos	1114 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2316 K nas
points	873 the bullet K	873 these bullet K	873 the key K above
pokutoval	381 K
policy	779 our cookie K
politica	2463 K de cookie
political	799 is a K	799 is the K editor
politicieni	2487 nu depinde de K
politika	2954 çerez K
politikasi	2955 gizlilik K
politikredakteur	604 ist K
politikredakteurin	604 ist K
politikressort	528 leitet das K
politikwissenschaftler	519 ist K
politologue	1336 est K
poll	35 our K	783 vote in our K	783 take our K	2141 onze K
polub	2263 K nas na
pomagajte	2816 K nam
pomocou	2741 K ai
pomozite	2675 K nam	2698 K nam
pomozte	378 K nám
ponavlja	2701 K
ponavljao	2701 K
ponctuel	1338 un don K
ponovno	45 K objavi
pop	729 K your
popravek	97 K:
poprosil	381 K
poprosila	381 K
poprzedniej	97 K wersji
por	2401 um ano K #
poradil	381 K
portal	2326 nasz K	2699 naš K	2817 naš K
portalu	2300 na naszym K	2300 w naszym K
posez	1415 K-la à	1415 K-nous
posible	18 hace K
posielajte	2718 K nám
posielame	57 vám K
positions	837 our open K
poslechnout	346 si můžete K
posljednji	2684 K besplatni članak
posredujte	49 K
possible	292 ajuda a fer K	301 ajuda a fer K
post	20 rest of this K	79 på e-K	830 to view this K	830 to see this K	866 this is a paid K	871 this K	978 this K	2101 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2833 din e-K	2845 din e-K kommer inte
postadresse	60 e-K vises ikke	2177 din e-K	2188 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2698 K član	2816 K član	2816 K naročnik
postanizda	79 e-K	2979 her sabah e-K	2979 e-K	2993 e-K
postaw	54 K mi kawę	54 K kawę	2325 K nam	2325 K mi	2325 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	478 in dein K	478 in deinem K	478 direkt ins K	482 in ihrem K	482 in ihr K
postkasti	1143 otse K
postkastis	1143 iga hommik sinu K	1143 sinu K
posts	15 free K	58 new K by mail
potrebna	2698 K nam je
potrebujeme	2757 K vašu podporu
potrebujemo	2781 za ogled K	2816 K vašo
potremo	1715 aiuto K	1767 con il tuo aiuto K
potrivit	2543 K
potrzebujemy	2249 K twojego wsparcia	2325 K twojej pomocy	2325 K twojego wsparcia
pound	977 K you give
pourboire	1339 un K
pourront	1389 traceurs K être déposés
poursuivez	1293 K votre lecture
poursuivre	1293 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2760 K	2819 je K
povedala	2760 K	2819 je K
povestit	2543 a K
povikao	2701 K
powered	977 K by you
powerful	978 hold the K to account
powiadomienia	14 K	2259 włącz K	2259 chcesz otrzymywać K	2260 K push
powiedzieli	2328 K
powtarza	2328 K
pozele	40 K tale
pozivala	2701 K
pozivali	2701 K
pozivao	2701 K
poznamenal	381 K
poznamenala	381 K
pozvala	2701 K
pozvao	2701 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2079 K mee	2160 K mee
praca	2326 nasza K
pracujte	343 K s námi	2725 K s nami
prati	2686 K nas na
pratite	2698 K nas
pravi	2819 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2330 K de você	2446 K de si
precisamos	2331 K da sua ajuda	2334 K do seu apoio	2446 K da sua ajuda
precisato	1770 ha K
preciso	2361 é K estar logado
precizat	2543 a K
prednostne	2776 K vire
prednostni	2776 K vir
prednostnih	2776 K virov
prednostnim	2776 K virom
predplatitelia	50 K môžu	2747 len K	2747 iba K	2747 nájdu K	2747 prečítajú K	2761 K
predvajanje	2781 K videa
preferate	2471 sursele tale K	2535 surse K
preferences	779 your cookie K	882 cookie K	882 privacy K
preferida	275 font K	1040 fuente K	2379 fonte K
preferidas	1040 fuentes K	2379 fontes K
preferides	275 fonts K
preferido	1040 medio K
preferidos	1040 medios K
preferirane	2654 K izvore
preferirani	2654 K izvor
preferiranih	2654 K izvora
preferita	1669 fonte K su google	1695 fonte K
preferite	1695 fonti K
preferowane	2282 K źródło	2282 K źródła
preferowanego	2282 K źródła
preferowanych	2282 K źródeł
preferowanym	2282 K źródłem
preferred	769 K source on google	817 K source	886 K sources
preglednik	10 vaš K
prehratie	2721 K videa
prejemajte	2765 K vsako	2813 K
prejemati	2806 želite K
prejmite	2813 K
preklinjao	2701 K
prelua	45 K
preluarea	2470 K textelor
preluat	45 K
prema	2701 K
premier	1297 le K mois	1417 le K mois
premium	2121 toegang tot alle K
premoderated	783 K
prenesite	2816 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2827 bli K	2827 redan K	2828 som K	2894 en K	2897 bli K
prenumeranter	50 K kan	2827 endast för K	2885 är för K	2885 bara K	2885 endast K	2898 våra K	2901 K
prenumerata	2004 K
prenumeration	2901 K
prenumerationen	2832 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1996 tik K
prenumeratoriams	1965 tik K	1996 tekstas skirtas K	1996 straipsnis skirtas K
prenumeratorzy	50 K mogą	2312 tylko K
prenumerera	80 K	2827 K för att	2832 K på nyhetsbrev	2872 genom att K	2897 K på vårt
prenumeruojate	1965 jau K
prenumeruokite	80 K	2000 K
preostanek	2764 K članka
presenteie	2338 K
prethodnog	2690 bez K odobrenja
prethodnoj	97 K verziji
pretplata	2702 K
pretplati	2670 hvala na K
pretplatite	80 K se	2638 K se već od	2698 K se
pretplatnici	50 K mogu	2683 samo K	2702 K
pretplatnicima	2638 dostupan samo K	2638 dostupan je samo K	2638 dostupan je K	2638 dostupno samo K	2650 samo K	2683 samo K
pretplatnik	50 kao K	80 postanite K	2638 već ste K	2698 postanite K
pretplatnike	2638 dostupan samo za K	2650 samo za K
pretplatu	2639 već imate K	2671 uz K	2671 K	2692 uz K
preuzeti	45 K
preuzimanje	2649 zabranjeno K	2674 zabranjeno K	2674 zabranjeno je K
preuzmite	2698 K našu
preventing	775 browser extension is K
preview	887 free K
previous	97 K version of this
price	979 the K of a
pridaj	51 K sa
pridajte	51 K sa	2750 K si nás	2757 K sa k nám
prihvatate	2670 prijavom K
prijavi	24 K se	2670 hvala na K
prijavili	2670 hvala što ste se K
prijavite	24 K se	2698 K se na naš	2698 K se na naše	2816 K se na
prijavo	2791 s K se	2791 s K na	2791 hvala za K
prijavom	2670 K se slažete	2670 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2776 K vir
priljubljene	2776 K vire
priljubljeni	2776 K vir
prima	2542 K lună
primajte	2691 K
primate	2685 želite da K
primati	2685 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2448 K mês
primer	302 el K mes	1116 el K mes
primo	1769 il K mese
principles	800 the thomson reuters trust K
print	765 click to K	974 will not K your	974 won't K your
prioriterad	2858 K källa
pripojte	51 K sa
pripomenul	2760 K
prisijunkite	24 K	51 K	2000 K prie mūsų
prispejte	90 K, koľko môžete	2739 K	2757 K	2757 K aj vy
prispevek	2817 ta K
privacidad	1019 política de K	1115 nuestra política de K
privacidade	2358 política de K
privacitat	280 política de K
privacy	779 see our K policy	779 to our K policy and terms	779 and the google K policy	978 our K policy
privacybeleid	2075 ons K	2116 ga je akkoord met het K
privacyverklaring	2077 K
private	60 your email will stay K
privatlivspolitik	404 K
priznaje	2701 K
priznal	2760 K
priznala	2701 K
priznao	2701 K
probe	611 K-abo
probeabo	461 K	470 wochen im K	611 K	611 das K
probeer	2160 K nu	2160 K een maand
proberen	2162 gratis K
processing	779 consent to the K
prochains	1416 nos K articles
prodavnici	2663 našoj K
produce	855 not free to K	855 not cheap to K
produced	866 K by our brand
proefabonnement	2055 K	2160 neem een K	2162 K
profesor	1035 es K	2473 este K
profesora	1035 es K
professeur	1336 est K
professeure	1336 est K
professionista	1692 è giornalista K	1692 giornalista K
professor	277 és K	519 ist K	799 is a K	799 is an assistant K	2375 é K
professora	277 és K	2375 é K
professore	1692 è K
professoressa	1692 è K
professorin	519 ist K
profilazione	1675 i cookie di K
profitez	1279 K de	1293 K de nos offres
prohibida	1033 queda K
proibida	2372 é K a
project	1357 trust K
promis	2543 a K	2543 au K
promise	977 K never to
propustite	2685 ne K
prosbu	305 máme na vás K	305 máme malou K	2714 máme malú K	2714 malú K
proseguire	1718 per K la lettura
prosil	381 K
prosila	381 K
prosili	381 K	2328 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2328 K
protejate	2495 K de dreptul de autor
provalo	1656 K gratis	1767 K gratis
provided	779 content K by a third party	830 contains content K by
provision	496 erhalten wir eine K	496 eine kleine K	568 bekommen wir eine K	568 eine K vom	590 K
provisions	496 K-links
provisionslinks	590 K
prozent	559 K rabatt
przedruk	45 K	2302 K za zgodą
przedrukujcie	45 K
przegap	2314 nie K
przekonuje	2328 K
przetisknout	45 K
przetwarzanie	2268 K danych osobowych
przez	2306 K ai
przycisk	2295 klikając K
przyznaje	2328 K
""", 'ps': """
psal	381 K
psala	381 K
""", 'pt': """
ptal	381 K se
ptala	381 K se
ptali	381 K se
ptaly	381 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1678 prima di K un commento
pubblicato	22 non sarà K	1678 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2360 o seu endereço de e-mail não será K
publicat	2495 a fost K inițial în
publication	736 is a reader-supported K	866 accurate at the time of K	866 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2879 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1016 bloqueador de K	1115 sin K
publicidade	11 a K	70 sem K	2388 depois da K
publicitat	11 la K	70 sense K	301 sense K
publicitate	11 K	70 fără K
publikovanie	2712 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	974 will not K your	974 won't K your	974 never K your	974 we may K your
published	22 will not be K	60 email won't be K	783 your email address will not be K	801 was first K by	801 was first K on	868 K under license
publishing	866 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1253 suoraan K
puis	1294 K # €
puisque	1281 K vous êtes là
pungkasnya	1645 K
punya	1594 sudah K akun
purchase	774 K through links on our site
push	550 per K
pushbericht	2114 een K bij
pushbeskeder	432 K
pushmeldingen	2065 K
pushnotiser	2869 K
pushvarsler	2213 K
pustit	346 si můžete K
pustite	77 K svoj e-naslov
puts	915 our app K
""", 'py': """
pytali	2328 K
pyysi	1277 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	983 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1648 già che sei K
quieras	991 cancela cuando K	1116 cancela cuando K
quitter	1281 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2141 doe de K	2141 onze K	2292 nasz K	2292 K
quizie	2292 naszym K	2292 K
""", 'ra': """
raccolta	1771 K fondi
racconta	1770 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1770 ha K
raconte	1418 K
racontez	38 K-nous	67 K-nous
rad	2699 naš K
radil	381 K
radila	381 K
radili	381 K
radzi	2328 K
radzili	2328 K
radzono	2328 K
ragino	2003 K
raise	855 help us K
rajaton	1219 K pääsy
rakendus	1141 meie K	1141 K
rakenduses	1141 K
raksti	38 K mums	67 K mums	2040 K mums
rakstiet	38 K mums	67 K mums
raksts	2041 šis K
rakstu	2039 šo K
rakstus	2041 visus K
ralat	97 K:
range	907 shop the K
rappelle	1418 K
""", 're': """
reach	827 K him at	827 K her at	827 K them at	855 we would K our goal	855 we'd K our goal	977 help us K
reached	750 you've K your limit of free	798 can be K at
reacties	85 in de K	2080 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	750 # % left to K	807 is K by an ai	807 is K by ai	861 link can K this	927 free to K	927 free for all to K	978 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	731 we're asking K	808 thank you, K	855 funded by K like you	876 K' editor	908 K make this	927 thanks to our K	934 K like you	977 K like you	977 join the K	978 our K	978 funded by its K	981 appeal for K	981 K pay
reading	0 K time	742 keep K for just	742 keep K with a	742 K this post for free	746 to finish K	746 to keep K	861 to your K list	928 you're K	928 you are K	928 you've been K
reageren	6 K	2080 om te K	2096 K? mail	2096 K op dit artikel
realizarea	2482 nu a participat la K
realizzazione	1705 non ha partecipato alla K
recalled	980 K
recalls	980 K
recaptcha	752 protected by K
receba	2330 K as	2342 K no seu	2342 K todos os dias	2446 K no seu
receive	752 K email from us on behalf of	753 sign up to K	753 K emails from	779 agree to K emails	977 to K new posts
recevez	1279 K chaque	1303 K chaque	1303 K tous les	1415 K notre
recevoir	1309 K les alertes	1362 j'accepte de K
recherche	615 diese K
recherchen	615 unsere K
rechercheteam	39 unser K	39 unserem K	527 K
rechtbankverslaggever	2136 is K
recibe	982 K cada	1001 K cada	1001 K todas las
recibir	1063 acepto K
recipe	912 links in this K
reclamat	2543 a K
reclame	70 fără K	2541 fără K
reclamelor	2516 blocare a K
reclamevrij	70 K
recomandat	2543 a K	2543 au K
recomenda	2449 K
reconheceu	2449 K
reconnu	1418 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2543 a K
recurring	812 K donation	979 K donation
redacteur	2097 is K	2097 is politiek K	2136 werkt als K
redactie	39 onze K	2079 mail de K	2096 contact op met onze K	2096 contact op met de K	2096 tip voor de K	2100 mening van de K	2125 K heeft geen	2160 mail de K	2160 tip de K	2161 onze K
redactor	277 és K	1035 es K	1103 es K jefe	2473 este K
redactora	277 és K	1035 es K	1103 es K jefa
redakce	337 napište do K	343 do K	343 do naší K	379 naše K	379 jsme malá K
redakci	39 naší K	379 naši K
redakcia	2758 naša K	2758 sme malá K
redakcie	2712 bez súhlasu K	2718 napíšte do K	2725 do K	2725 do našej K
redakcii	39 našej K
redakcija	2001 mūsų K	2041 mūsu K	2699 naša K	2699 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2656 javite se K	2656 pišite K	2663 našoj K
redakcijos	1975 K sutikimo
redakciju	2699 našu K
redakcja	2326 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2302 bez zgody K	2326 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1642 hubungi K	1643 K kami	1643 email K	1643 K
redaksjon	2242 vår K
redaksjonen	38 tips K	67 tips K	2241 kontakt K	2242 kontakt K
redakteur	519 ist K	528 als K	528 seit # K
redakteurin	519 ist K	528 als K	528 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	457 vores K	528 leitet die K	532 meinung der K	568 K war an der	569 nicht von der K	572 melden sie sich bei der K	592 produkte wurden von der K	615 unsere K	2898 vår K
redaktionell	592 produkte K ausgewählt
redaktionelle	499 externe K inhalte
redaktionen	406 skriv til K	2845 mejla K
redaktor	338 je K	338 , K	338 - K	2285 - K	2285 , K	2719 je K	2719 , K	2719 - K
redaktore	2020 galvenā K	2020 K
redaktorem	338 je K	2285 jest K
redaktorius	1980 K
redaktorka	338 je K	338 , K	338 - K	2285 - K	2285 , K	2719 je K	2719 , K	2719 - K
redaktorkou	338 je K	2719 je K
redaktorom	2719 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2020 galvenais K	2020 K
redaktur	1618 adalah K
redator	2435 é K
redatora	2435 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1714 la K ti invia	1756 lavora nella K	1756 è entrata in K	1756 è entrato in K	1768 la nostra K
reenvia	49 K
refresh	842 K this page	842 K the page
regala	991 K esta nota
reggel	17 minden K
regioverslaggever	2097 is K
registe	2338 K-se para
register	742 K for free to
registered	859 K users can
registraci	351 děkujeme za K	353 po K
registrarte	1001 al K
registrate	1063 K a nuestro	1114 K
registrati	1647 K per	1659 K per	1767 K gratis
registration	887 free K gives
registreer	2053 K je
registrera	2872 genom att K dig
registrere	2216 ved å K deg
registrieren	471 K sie sich
registrierung	524 K	558 mit ihrer K	559 die K ist kostenlos
registrirajte	2671 K se besplatno	2671 besplatno se K	2792 brezplačno K	2792 K se brezplačno
registrujte	378 K se	2671 K se besplatno
regrette	1418 K
regrettent	1418 K
reiseangebote	578 unsere K
rejoignez	51 K-les	51 K-nous	1313 K-nous sur	1415 K-nous	1415 K notre	1415 K nos
rejoins	51 K-les
rekao	2701 K
rekla	2701 K
reklam	70 bez K	70 nie mamy K	70 K yok	379 bez K	2326 bez K	2326 nie mamy K
reklama	2699 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2221 K
reklamelinks	74 K	439 K
reklamer	70 ingen K	457 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2301 we współpracy K
reklamsiz	70 K	3040 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2449 K
rely	970 you K on	978 we K on
remaining	750 free articles K	750 free article K	750 articles K this month	750 free stories K
remind	981 K me later
removed	783 this comment has been K
rendszeres	1584 legyen K
rendue	60 e-mail ne sera pas K
replied	980 K
reply	6 leave a K	959 just hit K	959 hit K and	959 hit K to
replying	959 K to this email
report	53 months on this K	53 months to K	846 K an error
reportage	615 diese K	1416 ce K
reportagem	39 nossa K	53 meses nesta K	2447 esta K
reportagens	2447 nossas K
reportaje	1115 este K
reported	980 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	519 ist K	528 als K	528 seit # K	796 contact the K at	797 is a K at	799 is a K	799 is a senior K	821 contact the K	821 contact our K	821 email the K	823 K	1336 est K	1404 est grand K	1404 est grande K	1618 adalah K	2205 er K i	2285 - K	2285 , K	2473 este K	2657 je K	2657 , K	2779 je K	2779 , K	2862 är K på
reportera	39 naszego K	1035 es K
reporterem	39 naszym K	2285 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	519 ist K	528 als K	528 seit # K
reporterka	2285 - K	2285 , K	2657 je K	2779 je K
reportero	1035 es K
reporters	39 our K	977 ask our K	978 our K	978 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	783 why are you K this	855 keep our K free	872 this K	894 more of our K	978 our K	978 this K	978 K like this	978 goes to K
reportrar	39 våra K
reports	825 K on
repost	45 K this
representa	2378 não K a opinião
representam	2360 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	801 may not be K
reproducerea	2470 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	800 K without permission	868 K in whole or in part	1334 toute K	1334 droits de K	1334 K interdite	1335 toute K	1335 droits de K	1335 K interdite
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
republish	45 K	800 K our articles	800 K this article	868 K this story	868 K our stories
republished	45 K	800 K with permission	800 is K from
required	21 K fields are marked	783 K fields are marked
research	799 is a K fellow
researcher	799 is a senior K	799 is a K
reserva	29 es K el dret
reservados	1033 derechos K	2371 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	274 tots els drets K
reserve	29 K the right
reserved	637 all rights K	742 article is K for	800 all rights K	1801 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K	1756 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1059 K de sus autores	1059 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2360 os comentários são de K
responsabiliza	30 não se K	1059 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1059 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	604 ist K
ressortleiterin	604 ist K
rest	20 to read the K	742 to read the K of this	871 the K of this
restants	1299 articles gratuits K
reste	1300 il vous K #%	1300 il vous K # %
resultater	420 google-K
results	886 your search K	886 your google K
retrouvez	1313 K-nous sur	1343 K	1415 K-nous
rette	430 K fejl
rettelse	97 K:
retter	430 K fejl	430 K alle fejl	2211 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2197 alle K forbeholdt
reuters	1334 avec K	1335 avec K
revcontent	94 K
revelou	2449 K
revient	1363 vous K qu'à
rewritten	800 may not be published, broadcast, K
""", 'ri': """
ricamiz	2940 küçük bir K var	2940 sizden bir K var
ricercatore	1692 è K
ricercatrice	1692 è K
ricevi	1664 K ogni	1767 K ogni	1767 K la
richtigstellung	97 K:
ricordato	1770 ha K
rief	617 K
riep	2163 K
riferito	1770 ha K
riippumaton	1275 K media
riippumatonta	1274 tue K	1275 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1689 K riservata	1689 © K	1722 è vietata la K	1722 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1724 K agli abbonati
riservati	1689 tutti i diritti K	1724 K agli abbonati
riservato	1656 K ai nostri abbonati	1656 questo contenuto è K	1718 K agli utenti	1724 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	427 af en K
rocznie	2327 K
ropade	2900 K
ropar	2900 K
roper	2244 K
ropte	2244 K
roskapostia	71 ei K
round	811 our K-up
roundup	752 get a weekly K	811 our K	811 weekly K
rozhodl	381 K
rozhodol	2760 K
rozpowszechnianie	2279 K artykułu	2302 dalsze K
""", 'ru': """
rubrice	355 najdete v K
ruft	617 K
ruga	2543 îi K	2543 îl K
rugat	2543 a K	2543 au K
rugau	2543 K
rukoili	1277 K
ruled	980 K
rundbrief	78 K	523 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2244 K	2900 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2900 K
sagde	459 K
sagen	617 K
saggista	1756 è K
saglasnosti	2690 bez K
sagt	617 K
sagte	617 K
sagten	617 K
said	980 K
saisissez	77 K votre adresse
saken	2165 likte du denne K	2211 feil i K	2239 denne K	2239 få K	2241 les hele K	2242 denne K
saker	2239 flere K	2242 våre K	2242 alle K
saklidir	2961 tüm haklari K	2961 her hakki K
sako	2003 K
saluran	1601 ikuti K	1601 gabung di K	1643 K kami
samarbeid	2221 i K med en annonsør
samarbejde	439 i K med en annoncør
samarbete	2877 i K med en annonsör
samedi	17 chaque K
samenvatting	2138 deze K	2138 de K is
samenwerking	2125 betaalde K	2125 K met onze partner	2125 K met een commerciële
samstag	17 jeden K
samtycke	2864 ditt K
samtykke	426 dit K	426 give K	434 jeg giver K til	2207 ditt K	2207 gi K
samtykket	2207 K ditt
sang	459 K	2244 K
sanoi	1277 K
sanoivat	1277 K
sanoo	1277 K
sans	70 K pub
satin	2986 K alin
satura	2021 ārējā K
saturday	17 every K
saturdays	920 delivered K	920 sent K
sauca	2043 K
saugomos	1968 visos teisės K
savetovala	2701 K
savetovali	2701 K
savetovao	2701 K
savetuje	2701 K
savjetovala	2701 K
savjetovali	2701 K
savjetovao	2701 K
savjetuje	2701 K
savundu	3042 K
say	729 have your K	783 have your K in
saya	62 tag K
sayenizde	3040 sizin K
says	980 K
sazinies	2040 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1666 K l'app	1666 K la app	1666 K la nostra app	1767 K la nostra	1767 K l'app
schauen	614 K sie vorbei
schick	49 K ihn	49 K es	602 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	602 K sie uns	614 K sie uns
schnupperabo	611 K
schon	462 wenn sie K hier sind	462 wo sie K hier sind
schreef	2163 K
schreib	38 K uns	67 K uns	572 K uns	614 K uns	615 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	461 K sie an	502 K sie uns ihre meinung	572 K sie uns	614 K sie uns
schreibt	38 K uns	67 K uns	519 K über	519 K für	529 K seit # für	614 K uns	615 K mir unten	615 K uns unten	617 K
schrieb	617 K
schriftlicher	514 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2045 K u in	2045 K je in	2058 K je in voor	2058 K je gratis in	2159 K je hier in	2160 K je gratis in
schrijft	2097 K over	2097 K voor	2163 K
schrijver	2097 is K en	2100 mening van de K
scria	2543 K pe	2543 K în	2543 așa K
scrie	38 K-ne	67 K-ne	2540 K-ne
scrii	2540 să ne K
scriitoare	2473 este K
scriitor	2473 este K
scripts	775 unblock K
scris	2543 a K
scritto	1768 chi ha K questo	1770 ha K
scrittore	1692 è uno K
scrittrice	1692 è una K
scrive	1692 K di	1692 K per
scriveteci	38 K	67 K
scrivi	1647 K a
scrivici	38 K	67 K	1767 K
""", 'se': """
search	886 on google K
sebelumnya	97 versi K
secondo	1770 K
section	55 K #g	784 in the comment K
secure	821 K drop
securedrop	821 K
securely	821 K on signal	821 K via signal	821 contact us K	821 reach us K
seda	49 jaga K
see	42 did you K it	953 if you K
segnalacelo	1767 K
segons	303 K
segueix	300 K-nos
seguici	1669 K su	1669 K anche su	1767 K
seguir	1012 puedes K a	1012 puede K a
segundo	2449 K
sehen	607 K sie hier.
sekarang	1642 donasi K	1642 daftar K	1642 gabung K	1642 unduh aplikasi K
sekite	2000 K mus
sekojiet	2040 K mums
selaimesi	10 K
seleciona	2396 a redação K
selected	866 K by our
selengkapnya	1592 untuk membaca K	1631 membaca artikel K
selgitas	1159 K
selitti	1277 K
selon	1418 K
semaine	17 chaque K	17 une fois par K	1417 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1116 a la K	2448 por K
semanal	78 la carta K	1001 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	456 K os	752 we'll K you	821 K us a tip	2190 K inn	2241 K oss
sende	2216 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	602 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	915 our app K you
seneste	429 K afsnit
sense	71 K spam
senza	71 K spam	1715 K di te non	1767 K di te non
sermayeden	3020 K bağimsiz
service	1336 est chef du K	1336 est cheffe du K	1404 a rejoint le K
serwisie	2300 w K	2315 naszym K
serwisu	2286 treści z K	2286 treść z K
seslendi	3042 diye K	3042 K
setiap	17 K pagi	1644 K bulan
setmana	300 rep cada K
setmanalment	17 K
settimana	17 ogni K	1769 alla K
settings	779 cookie K	882 cookie K	882 privacy K
setuju	43 tidak K?
setujui	1619 K cookie
seuraa	1274 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	765 K this with	765 K this post on	765 K this if you	765 K this far and wide	765 click to K	774 we may get a K
shareholders	855 not by K	978 no K
shop	879 our K	907 K our	939 in our K	939 from our K	939 our K now
shope	2725 našom e-K
shopping	912 our K links
shopu	343 našem e-K	2663 našem web K	2725 nášho e-K
should	821 story we K	821 we K look into	821 we K know about
shouted	980 K
showcase	185 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	539 jetzt tickets K:	584 K sie unsere arbeit
sier	2219 til du K opp	2244 K
siga	2351 K-nos no	2351 K-nos nas	2446 K-nos
siger	459 K
sign	24 K in	753 K up to get	813 K up	923 K up for our	923 K up to our	977 K up for our	977 K up to our	977 when you K up	977 K up now
signal	421 på K	526 auf K	526 K-kanal	2202 på K	2859 på K
signaler	1322 K une erreur
signalez	1415 K-la-nous	1415 K-le-nous
signali	2717 K
signalu	336 K	2283 K
signing	752 thanks for K up	752 thank you for K up	752 by K up, i agree	752 by K up, you agree	752 by K up you agree
silakan	1592 K login	1592 K masuk
silenced	978 refuse to be K
simply	959 K hit reply
since	731 K you're here
sini	1642 klik di K
sinirsiz	2964 K erişim
sinulle	1214 meillä on K pyyntö
site	64 ayna K	879 our jobs K	978 our K	2161 onze K
sitede	2971 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2043 K
skaityti	1965 norėdami K toliau	1965 norint K toliau	1965 K toliau galite
skaitytojai	2001 mūsų K
skaitytojams	2001 mūsų K
skelbiamas	22 nebus K
skicka	2872 genom att K	2897 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1990 K # proc	2000 K paramą
sklepem	2289 naszym K
sklepie	2289 naszym K
skontaktuj	38 K się z nami	2284 K się z nami	2284 K się z naszym	2284 K się z naszą	2284 K się z autorem	2284 K się z autorką
skreg	459 K
skrek	2244 K	2900 K
skrev	459 K	2244 K	2900 K
skribent	424 er fast K	2205 er K	2862 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	456 K til os	456 K dig op	2832 K upp dig	2897 K upp dig	2897 K till oss
skrive	21 logget ind for at K	2242 vi bør K om	2242 vi burde K om
skrivefeil	2211 funnet en K
skriver	459 K	2244 K	2900 K
skrzynce	2255 w twojej K
""", 'sl': """
slant	2899 en K
slapukais	1981 K	1999 K
slapukus	1981 K
sledite	2816 K nam
sledujte	316 K nás	369 K nás živě	378 K nás	2757 K nás
sliboval	381 K
slobodno	2698 podržite K
sluit	51 K je aan
""", 'sm': """
small	908 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	300 fes-te K	300 fes-te'n K
socia	51 hazte K	80 hazte K	982 hazte K	1038 hazte K
social	492 auch bei K media
socialmediacookies	2101 K
socio	51 hazte K	80 hazte K	982 hazte K	986 hazte K	1038 hazte K
sociologue	1336 est K
socios	1068 solo para K	1068 sólo para K
socis	80 feu-vos K
sodelovanju	2793 v K s partnerjem
soglasja	2810 brez K	2810 brez pisnega K
som	2239 en sak K
somebody	951 if you know K	951 K sent you this
someone	765 send this to K	951 if you know K	951 K sent you this
something	846 see K wrong	846 K is wrong	953 if we got K wrong	953 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2543 arată un K
sondajul	35 K nostru
sonderheft	578 unser K	578 das K
sondzie	2292 naszej K	2292 w K	2309 weź udział w K
sonntag	17 jeden K
sordu	3042 K	3042 diye K
sordular	3042 K
soruyor	3042 K
sostegno	1651 il tuo K ci	1651 abbiamo bisogno del tuo K	1767 il tuo K
sostenerci	1651 puoi K
sostengono	1715 ci K ogni mese
sostenitore	80 diventa K	1767 diventa K
sostenitori	1768 i nostri K
sostiene	1690 chi ci K	1768 chi ci K	1770 K
sostieni	1651 K il nostro	1651 K la nostra	1767 K il	1767 K la
sostienici	1690 K	1767 K
sostuvo	1117 K
sottolinea	1770 K
soubory	330 K cookie
souhlasu	329 bez K	372 bez K
souligne	1418 K
source	817 top K
soutenez	1284 K notre	1338 K-nous	1338 K notre	1366 en vous abonnant, vous K	1415 K-nous	1415 K notre	1415 K-le	1415 K-la
soutenir	1280 nous K	1285 pour nous K	1415 K notre
soutien	1279 votre K	1284 votre K est	1284 a besoin de votre K	1363 votre K, même
soutiennent	1363 nous K chaque mois
soutiens	1415 je K
sovelluksellamme	84 K
sovelluksemme	1223 lataa K	1275 K
sovelluksessa	1223 avaa K	1254 K
sovelluksessamme	84 K
sovellus	1223 lataa K	1223 lataa ilmainen K	1254 K	1274 lataa K
""", 'sp': """
spaltist	2205 er K	2205 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	977 can you K
specchio	64 sito K
spelregels	2080 K
spende	461 ihre K	461 mit einer K	465 deine K für	465 ihre K hilft	465 deine K hilft	465 jede K hilft	465 jede kleine K hilft	465 jede K zählt	614 deine K	614 eure K	614 K jetzt	614 K uns	618 K
spenden	461 jetzt K	461 K sie	618 K
spendenaufruf	618 K
spendenaufrufe	618 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	614 K uns
spendieren	54 K sie mir einen kaffee	614 K sie uns
spiega	1770 K
spiegato	1770 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	874 K content
sportredacteur	2136 is K
sportredakteur	604 ist K
sportredakteurin	604 ist K
sportressort	528 leitet das K
sportskommentator	2205 er K
sportverslaggever	2097 is K
spot	953 if you K
spotify	2975 K'da
spotted	953 if you've K
spottete	617 K
spravodajcom	2719 je K
sprijinul	2540 K tău	2540 avem nevoie de K	2541 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2540 K-ne	2541 K-mi mai jos	2543 K
spunea	2543 K
spuneau	2543 K
spurgte	459 K
spurte	2244 K
spus	2543 a K	2543 au K
""", 'sq': """
squadra	1768 la nostra K
""", 'st': """
staat	2163 K er
stabilito	1770 ha K
stadsverslaggever	2136 is K
stammt	600 K von einer ki
stand	977 K with us
standards	800 our K: the	876 our K team
starred	60 K fields
starting	940 tickets K at
statement	961 forward-looking K
statements	961 forward-looking K	961 forward looking K
stay	842 K with us for
ste	2714 keď K už tu	2775 ker K že tu
stede	42 var du til K
stelde	2163 K
stellen	578 wir K ein
stellenangebote	538 aktuelle K
stellenmarkt	538 unserem K
stellenportal	578 unserem K	578 unser K
stemme	427 ai-K
steuerlich	554 K absetzbar
steun	2045 uw K	2049 met jouw K	2049 met uw K	2049 K ons met	2092 K ons	2160 K ons	2160 K onze	2160 jouw K
stiahnite	2757 K si
stichpunkte	577 die K
stillingen	449 søg K	2234 søk K
stimme	520 K
stjerne	60 felter med K
stod	459 K der	2900 K det
stond	2163 K
stopite	2778 K v stik z
stopspillet	83 K
store	350 app K	548 im app K	879 our K	939 in our K	939 from our K	2731 app K
stories	15 free K	750 free K left	796 for more K like this	859 access to all our K	872 K like this	894 more of our K	978 our K	978 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	742 to read the full K	750 free K left	750 last free K	756 read this K in the app	765 share this K on	796 if you have a K to tell	796 email your K to	821 K for us	861 save this K	871 this K	871 the full K	872 this K	872 a K like this	873 this K	978 this K	978 K that took us
straight	752 K to your inbox	918 emailed K to you
straipsniai	1992 nemokami K	1996 geriausi K jūsų
straipsnis	1996 nemokamas K	2001 šis K
straipsnius	1992 nemokamus K
streszczeniu	2306 o K ai
striga	2543 K
strigat	2543 a K	2543 au K
strigau	2543 K
strinjate	43 se ne K	43 se K
strona	2267 ta K używa
studio	866 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2133 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2133 K een mail	2133 K ze naar
""", 'su': """
subliniat	2543 a K
submitting	752 by K your email
subscreva	2342 K a nossa	2342 K as
subscribe	742 K to continue reading	742 K to read the full	742 to continue reading, K	742 K to get access	742 K for full access	742 K to unlock	742 already K?	752 K to our free	752 K to our weekly	752 K to our daily	752 K for more	769 K to our channel	769 K to our podcast	805 K to the podcast	805 K to our podcast	859 if you already K	859 K now for	883 K here	883 K below	977 K to our	977 K today	977 K now	977 K to get	977 K for free
subscribed	852 you are now K to	904 you have K
subscriber	50 as a K	729 become a K	742 already a K	742 this is a K-only	744 existing K	859 K-only article	859 K-only story	859 K-only content	859 not a K?	879 K event	887 K account	977 becoming a paid K	977 free or paid K
subscribers	50 K can	50 K may	742 this article is for premium K	742 for K only	742 exclusively for K	742 is exclusive to K	742 for paying K	742 for paid K	742 is for K	742 are for K	742 only K can read	744 existing K	859 exclusive to our K	859 exclusively to K	889 K can comment	927 thanks to our K	978 our K	981 K
subscribing	742 by K to our	752 by K, you agree	929 consider K	977 consider K
subscription	742 off annual K	742 off an annual K	742 your K helps	742 K is being used on another	742 upgrade your K	742 sign up for a K	742 purchase a paid K	859 your K supports	859 your K makes	859 our K offers	859 our K options	887 without a K	929 consider a K	979 annual K	981 K
subscriptions	981 K
subscriptor	268 ja n'ets K	300 fes-te K	300 fes-te'n K
subscriptors	50 els K poden	268 només per a K	292 gràcies als K	295 exclusiu per a K	304 K
subscrit	291 K al nostre
subscriu	80 K-te	300 K-te
subscriure	291 en K't
subskrybenci	50 K mogą	2312 tylko K	2326 nasi K	2329 K
subskrybent	50 jako K
subskrypcja	2329 K
subskrypcje	2329 K
subskrypcji	2298 w K	2320 w K
substack	742 in the K app	981 K
substacks	981 K
subvention	1363 aucune K et
succes	2456 te-ai abonat cu K
successfully	904 K subscribed
sued	980 K
suglasnosti	2690 bez K
suite	1366 pour lire la K	1366 lire la K ?
suivez	1313 K-nous sur	1415 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1114 K al	1114 K
summary	873 this K
sunday	17 every K	811 our K email
sundays	17 on K	920 sent K
suosikiksi	1240 K
suositteli	1277 K
suport	292 amb el teu K podem	292 ens donen K cada mes	300 dona'ns K	300 el teu K	301 ens donen K
suporta	2355 o seu browser não K
support	736 please K us	736 your K, no matter how small	736 K our work by	736 to K my work	736 you can K us	775 your browser does not K	855 K fact-based	977 K us	977 K our	977 K my work	977 K this work	977 your K	977 we ask you to K	977 K the show
supporta	1673 il tuo browser non K
supported	775 your browser is not K	978 reader-K	978 reader K	978 member-K	978 listener-K
supporter	977 become a K
supporters	927 thanks to our K	934 K like you
supporting	736 please consider K	977 consider K
survei	1643 K kami
survey	35 our K	35 our reader K	783 reader K	783 take our # minute K	783 two-minute K	784 short K	977 take our K
suscribirte	998 al K
suscribite	80 K	1063 K a nuestro	1114 K
suscripciones	1118 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	991 ya soy K	991 ya eres K	1114 hazte K
suscriptora	1114 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	992 exclusivo para K	992 sólo para K	992 solo para K	1115 nuestros K	1118 K
susisiekite	38 K su mumis	2000 K su mumis
sustaining	812 K member	977 K member	977 become a K
sustenta	2447 que K o
sutikimo	1968 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2900 K
svarar	2242 vi K alle
svarbiausius	1999 K savaitės
svarede	459 K
svarer	2242 vi K alle
svarte	2244 K
svideo	2653 K vam se tekst
svobodno	2816 podprite K
svobodnou	378 podpořte K
svoju	2642 K e-mail	2642 K mejl	2670 K e-mail
""", 'sw': """
swish	2874 via K
swisha	2897 K en gåva	2897 K oss	2897 K gärna	2897 K till #
""", 'sy': """
syndicated	868 auto-generated from a K feed	868 published from a K feed	868 K feed
syndication	868 our K team
syntetisk	427 K stemme	2208 K stemme
""", 'sz': """
szerint	1587 K
""", 'ta': """
taalfout	2080 K
taasavaldada	45 K
taboola	94 K
tady	305 když už jste K
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
tahun	1644 per K
takes	859 free and K less than
takip	2951 bizi K edin	2951 K et	2970 x'te K	2986 K edin	3039 bizi K edin
takk	2216 ja K, jeg vil
takket	457 K være dig	2242 K være deg
taloustoimittaja	1245 K
talsyntes	2865 K
tamamini	20 haberin K	20 yazinin K	3039 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1645 K
tanggung	1640 menjadi K jawab penulis
tanpa	71 K spam
tapana	1277 K sanoa
tapkite	2000 K nariu
tarafindan	2972 yapay zeka K	2972 yapay zekâ K
tarayiciniz	10 K
targeting	830 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1555 külső K
tarvitsee	1274 K sinua	1274 K tukeasi
tarvitsemme	1274 K apuasi	1274 K tukeasi
tasuta	1148 K konto
tavsiye	3042 K etti	3042 K ediyor
""", 'te': """
te	2970 'i x'K
teada	38 anna meile K	67 anna meile K
team	978 our K	2161 ons K
teatas	1159 K
teavitused	1142 K
techredacteur	2136 is K
tegasnya	1645 K
tehisaru	1138 K abil	1138 tegi K	1154 K abil
tehisintellekt	1138 K
tehisintellekti	1138 K abil	1154 K abil
teica	2043 K
teigia	2003 K
teil	585 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	614 K sie uns
teilnehmen	538 jetzt K
teilte	617 K mit	617 K der	617 K die
tekrarladi	3042 K
tekst	20 cały K	20 ceo K	2138 deze K	2326 ten K	2671 ceo K	2699 ovaj K
tekstovima	2682 svim K
teksty	2326 nasze K
tekzip	97 K
telefon	432 på din K
telefoni	1142 otse K	1142 otse oma K
telegram	16 K	185 K	219 K канал	219 канал в K	275 canal de K	336 K	421 på K	421 K-kanal	492 unseren K-kanal	526 auf K	526 K-kanal	571 unserer K-gruppe	644 K	769 join our K	769 our K channel	977 join our K	1011 nuestro canal de K	1344 canal K	1344 groupe K	1696 canale K	2095 K-kanaal	2202 på K	2202 K-kanal	2283 K	2351 nosso canal no K	2471 canalul de K	2563 мы в K	2563 наш K-канал	2563 в нашем K	2563 новости в K	2584 K	2584 K-канал	2584 K-канале	2655 K	2655 K-u	2687 K kanalu	2717 K	2777 K	2859 på K	2859 K-kanal	2966 K	3056 ми в K	3056 наш K-канал	3056 у нашому K	3076 K	3076 K-канал	3076 K-каналі	3176 kênh K
telegrama	2283 K
telegrame	2717 K
telegrami	1133 K kanaliga
telegramie	2283 K
telegramis	1133 K
telegramissa	1241 K
telegramkanaal	2095 K
telegramkanal	2859 K
telegramon	1551 K
telegramu	336 K	2655 K	2777 K
teljes	20 K cikk
tell	67 ? K us	876 K us	972 . K us your	972 ? K us your	972 . K us how	972 ? K us how	972 . K us what	972 ? K us what
telli	80 K leht	1156 K kohe
tellija	1120 oled juba K
tellijad	50 K saavad	1152 ainult K
tellijatele	1120 artikkel on K	1120 ainult K	1152 tekst on K	1152 lugu on K	1152 artikkel on K
tellimus	1160 K
tells	915 our app K you
temas	1035 cubre K
temat	2284 zgłoś K
tenhle	379 K text
tento	2758 K text
terangnya	1645 K
termos	2358 K de uso
terms	779 agree to our K of	779 agree to our K and	780 agree to the K
terugkijken	2140 hier K
terugluisteren	2140 hier K
teruskan	49 K
testen	461 jetzt K	461 K sie	470 für # € K	470 für # euro K
testez	1293 K-nous	1415 K-nous
testified	980 K
tetszett	1585 K a cikk
text	38 K us	67 K us	873 this K	2895 låst K
texte	588 alle K zum
texten	2868 fel i K
texter	2894 våra K	2894 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	808 K you to the	808 K you to all of you	808 K you to all who	808 K you to our
thanks	808 K to all of you who	927 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	855 will you join K	908 join K from
thema	572 K für uns
themenseite	564 unserer K
theo	3136 K dõi báo	3175 hãy K dõi	3178 K ông	3178 K bà	3178 K lời
there	42 were you K
think	783 let us know what you K	977 tell us what you K
thinking	930 if you were K of	930 if you've been K about	930 if you've been K of
thoughts	783 share your K	968 post your K	977 share your K
thousands	977 join K of
threads	336 K
threema	526 auf K
through	912 K links	912 K a link
throw	729 K in
thursday	17 every K
thursdays	17 on K	920 delivered K	920 sent K
""", 'ti': """
ticker	564 im live-K
tickets	907 K here	907 book K here	940 K as low as	940 get K from	940 like these K
ticketshop	538 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1230 K
tietosuojaselosteen	1255 hyväksyt K
tijeku	2670 budite u K
tikkie	2162 K
tiktok	16 K	576 inhalt von K	644 K
tiktokon	1551 K
tiktoku	2655 K	2777 K
til	456 vær med K
tilaa	80 K nyt	1274 K nyt
tilaaja	50 K voi	1218 oletko jo K
tilaajamme	1275 K
tilaajana	50 K voit	1218 jatka lukemista K	1218 K pääset	1218 K voit	1218 koko juttu K
tilaajat	50 K voivat	1266 vain K	1278 K
tilaajille	1218 vain K	1266 on K
tilaamalla	1255 K hyväksyt	1258 K
tilauksen	1221 voit peruuttaa K
tilaus	1278 K
tilbage	445 gratis artikel K
tilgang	2241 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2821 vi har en bön K dig	2897 ge en gåva K oss
tillade	2900 K
tillatt	2231 ikke K å gjengi
tilmeld	394 K dig vores	434 ved at klikke på K	456 K dig vores	456 K dig her	456 K dig gratis
tilmelde	434 ved at K dig
tilmelding	434 ved K
tim	2663 naš K
tin	78 bản K	3179 bản K
tine	2487 fără K nu
tip	38 K os	67 K os	406 K os	406 har du et K	456 K os	729 K your	2132 app je K
tipeee	1338 K
tipline	821 our K	954 our K
tipp	572 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	821 news K	2188 K oss	2188 har du et K	2241 K oss	2845 har du ett K	2846 har du K
tipsa	38 K oss	67 K oss	2897 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	383 en lille K at bede	2165 en liten K å be
""", 'tl': """
tl	3041 # K
""", 'to': """
to	57 from us K you
today	813 join K	977 chip in K	977 sign up K	977 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2163 gaf K
toestaan	2137 cookies K
toestemming	2076 K te geven	2101 je K nodig	2101 uw K nodig	2101 geef K	2128 overname zonder K	2137 geen K gegeven	2152 tekst mag zonder K
toeta	1145 K meid	1156 K meid
toetage	1156 K meid
toetus	1145 sinu K	1156 sinu K	1156 teie K
toho	42 byli jste u K
toimetaja	1135 K
toimetus	1157 meie K
toimetusele	39 meie K
toimintaamme	1274 tue K
toimittaja	1245 lehden K	1245 politiikan K	1245 vapaa K	1245 on K
toimittajallemme	39 K
toimittajamme	1275 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1275 K
toimituksemme	1275 K
toimitusta	1274 tue K
toisti	1277 K
told	980 K
torjui	1277 K
toteaa	1277 K
totesi	1277 K
touch	729 get in K	796 get in K with our
""", 'tr': """
trabaja	1035 K en
trabajo	986 si te gusta nuestro K	1115 nuestro K
trabalha	2435 K na redação	2435 K no
trabalho	2397 valoriza o nosso K	2447 nosso K
traceurs	1389 K seront déposés	1389 accepté les K	1389 accepter les K
tracking	882 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	461 K sie hier	614 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1320 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2160 K ons
traktir	54 K kopi	54 K saya kopi	1629 K kami
transcript	873 this K
transferred	780 personal data may be K
translated	806 this article was K
transmettez	49 K-le
transmis	2543 a K
transparenzhinweis	97 K	514 K
tratamento	2358 K dos seus dados
tratamiento	1019 K de tus datos
trattamento	1676 K dei dati
travail	1416 notre K
tredje	2864 K part
trenger	2168 vi K din støtte	2241 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2785 naše spletne K
trgovini	2663 našoj K	2785 naši spletni K	2785 naši K
trial	742 your free K	977 start your free K	977 start a free K	979 free K
tribunais	2375 cobre K
tribunales	1035 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	933 will be K
trust	970 you K
trusted	817 K source
""", 'tu': """
tuesday	17 every K
tuesdays	920 sent K
tuit	9 este K
tukesi	1274 K
tukijaksi	1274 ryhdy K
tulisan	1643 K ini
tulisnya	1645 K
tunnistas	1159 K
tunnus	1262 luo K	1274 luo K
tuo	1715 il K #x#
tuomitsi	1277 K
turn	970 you K to
tutur	1645 K
tuturnya	1645 K
""", 'tv': """
tvirtina	2003 K
tvrdi	2701 K
tvrdil	381 K
tvrdila	381 K	2701 K
tvrdio	2701 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	980 K
twice	933 will go K as far
twierdzi	2328 K
twitter	765 share on K	769 follow him on K	769 follow her on K	769 follow them on K	769 follow on K	2970 K'da takip
twitteris	1133 K
twitterze	2264 na facebooku i K
""", 'ty': """
tygodniowo	2327 K
tygodniu	17 raz w K
typo	846 spot a K
""", 'ub': """
ubegrenset	2174 K tilgang
""", 'uc': """
ucap	1645 K
ucapnya	1645 K
""", 'ud': """
udbyder	426 ekstern K
udfyldes	409 skal K
udtalte	459 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	458 om K
""", 'ui': """
uitgeschakeld	2073 javascript is K
uitschrijven	2058 op elk moment K
uitzending	2140 de K hieronder
""", 'uj': """
ujar	1645 K
ujarnya	1645 K
""", 'uk': """
uken	2243 i K
uker	2241 prøv # K
""", 'ul': """
ulubionych	2282 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	775 video K
unbegrenzt	558 alle artikel K
unbegrenzten	585 K zugriff	585 K zugang
unbegrenzter	558 K zugang
undrade	2900 K
uneix	51 K-t'hi	300 K-te
unesite	77 K svoj e-mail
ungkap	1645 K
ungkapnya	1645 K
uniquement	1363 nous vivons K grâce
unisciti	51 K a loro	51 K	1767 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	742 get K access	742 K digital access	744 K access for	887 K reading	887 want K access
unlock	20 K this	742 K the rest
unser	615 K ziel	615 K team
unsere	36 K leser	74 über K links	484 K app	581 K neue app	584 durch K leser	614 können sie K	615 K leser	615 K texte
unserem	35 K quiz	470 mit K abo	538 in K shop	538 K online-shop	571 K kanal	578 K shop	612 in K shop	612 jetzt in K
unseren	36 K lesern	538 K shop	578 K online-shop	615 K lesern	615 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	484 in K app	548 K app	564 lesen sie auf K	581 K neuen app	615 K arbeit
unseres	538 K teams
unsubscribe	752 K at any time	752 K anytime	883 K whenever
unterschied	555 machen einen K	555 macht einen K
untuk	1642 masuk K
unutmayin	2986 K
""", 'up': """
upcoming	879 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K
updates	58 receive K by email	752 get K by email	842 check back for K	842 refresh for K
upgrade	742 K to paid	742 K to read	742 behind the paywall. K
upgrading	929 consider K
upitala	2701 K
upitao	2701 K
upitnik	2667 K
upozorava	2701 K
upozorila	2701 K
upozorio	2701 K
upozornenia	14 K	2731 K
upozornil	381 K
upozornila	381 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	2900 K
uppger	2900 K
uppmanade	2900 K
ups	981 pop-K
""", 'ur': """
urednica	2657 je K	2657 , K	2779 je K	2779 , K
urednik	2657 je K	2657 , K	2779 je K	2779 , K
urged	980 K
urheilutoimittaja	1245 K
urteilte	617 K
""", 'us': """
us	38 dm K	67 dm K
use	974 will not K your	974 won't K your	974 we may K your
""", 'ut': """
utbrast	2900 K
utilisation	1320 K de cookies	1320 K des cookies	1320 conditions générales d'K
utilisons	1319 nous K des cookies
utilitza	280 K galetes
utilitzem	280 K galetes
utilizamos	1018 K cookies	2357 K cookies
utilizza	1675 questo sito K i cookie	1676 K cookie
utilizziamo	1675 K i cookie
utrzymujemy	2326 K się
uttalte	2244 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1155 meie K
uudiskiri	1123 telli meie K	1143 K	1156 telli K	1157 meie K	1160 K
uudiskirja	1143 K
uudiskirjaga	1123 K	1143 K
uudiskirjast	1143 K
uudistes	1132 google K
uutisemme	1272 K
uutisilmoitukset	1253 K
uutisissa	1240 google K
uutiskirje	78 K	1221 tilaa K	1256 K	1274 tilaa K	1278 K
uutiskirjeemme	78 K	1221 K	1275 K
uutiskirjeen	78 K	1255 tilaamalla K	1256 K
uutiskirjeet	1256 K
""", 'uv': """
uvedl	381 K
uvedla	381 K
uviedla	2760 K
uviedol	2760 K
""", 'uy': """
uyardi	3042 K
uyariyor	3042 K
uygulamamiz	2948 mobil K	3040 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2948 K indirin	2948 K indir	2948 mobil K	3039 K indir
uygulamasini	2977 K
uygulamayi	2949 K indir	2949 K indirin
""", 'uz': """
uzviknuo	2701 K
""", 'va': """
vaati	1277 K
vaativat	1277 K
vacancies	837 our current K	837 our K
vacatures	2106 onze K	2106 alle K in
vacaturesite	2139 K	2139 onze K
vakuutti	1277 K
valfri	2824 swisha K summa	2897 swisha K	2899 K summa
valgfritt	2168 vipps et K	2241 vipps K
valittaa	1277 K
valitti	1277 K
vallotta	1587 K
vapaasti	45 lainata K
var	42 K du der
vare	2898 tack K er	2898 tack K dig
varnade	2900 K
varnar	2900 K
varoittaa	1277 K
varoitti	1277 K
varoval	381 K
varovala	381 K
varsel	2213 K
varsler	2213 K	2213 push-K
varslinger	14 K
varuje	381 K
vas	2675 bez K	2699 bez K
vastasi	1277 K
vastasivat	1277 K
vastaus	21 peruuta K
vayas	983 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2899 i K
vedomosti	2729 svoje K
velden	60 K met een ster
ven	456 del med en K
vendredi	17 chaque K
venn	2241 del med en K
ventana	1021 se abre en una K nueva
veraltet	497 ihr browser ist K
verantwoordelijk	30 niet K	2125 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	568 ist der anbieter K	568 der anbieter selbst K
verarbeitung	551 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2046 voor je K gaat	2053 lees K met	2053 K lezen?	2055 om K te lezen	2121 gratis K met	2145 lees gratis K	2157 help ons K
verdi	3042 karar K	3042 söz K	3042 diye yanit K	3042 yanit K	3042 cevap K
vereiste	21 K velden zijn	2079 K velden
verfasser	532 meinung der K
verfassers	532 meinung des K
vergoeding	2125 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2161 dit K	2161 goed K
verhalen	2121 toegang tot alle K	2159 K in je mail	2161 onze K
verhindert	499 ein skript K
verileriniz	2955 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2163 K
verktyg	2865 hjälp av ett ai-K
verlag	555 kein K	615 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	2073 je browser is K
verpassen	614 K sie
verscheen	2090 dit artikel K eerder	2128 versie van dit artikel K	2128 stuk K eerder	2128 artikel K ook	2152 dit artikel K eerst	2152 dit stuk K eerst
verschenen	2128 artikel is eerder K op	2128 artikel is eerder K in de krant
verschenken	614 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2136 doet K vanuit
verslaggever	39 onze K	2096 onze K	2097 is K	2097 is politiek K	2136 is medisch K	2136 werkt als K
verslaggevers	39 onze K	2133 onze K
vertaling	2138 deze K
verteiler	523 K
vertelde	2163 K
vertelt	2163 K
vertraulich	527 redaktion K	602 K hinweise
verwenden	499 wir K cookies
verwendest	497 K einen adblocker
verwendet	499 diese website K cookies	499 diese webseite K cookies
verwendung	576 K von cookies
verzi	346 audio K
verzii	2728 audio K
verziji	97 ranijoj K
verzoek	2046 een klein K
vesti	2641 K na mejl
vestima	2655 google K
""", 'vi': """
viber	16 K	185 K	219 канал във K	644 K	2584 K	2655 K	2655 K-u	2777 K	3076 K
viberen	1551 K
viberi	2717 K
viberju	2777 K
viberu	336 K	2655 K
viberze	2283 K
vidare	49 skicka den K	49 skicka K	49 send den K	2827 för att läsa K	2897 läs K för
videa	40 fotky a K	2781 ogled K
videli	2659 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	527 fotos oder K	576 laden des K	579 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	389 for at læse K	456 læs K for	2171 for å lese K	2241 les K for
vidjeli	2659 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	756 K in app
viewers	934 K like you
views	30 K of	750 free K left	968 share your K
vigtigste	454 ugens K	454 dagens K
viikko	17 joka K
viikossa	1276 K
vijesti	2641 K na e-mail
vijestima	2655 google K
vikala	2701 K
vikali	2701 K
vikao	2701 K
viknula	2701 K
viknuo	2701 K
viktigaste	2894 veckans K	2894 dagens K
viktigste	2239 ukas K	2239 dagens K
vill	2872 ja tack, jag K
vincoli	1769 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2218 på K	2241 K et	2241 K oss	2241 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	614 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1648 K che sei qui
visualiser	1349 K les contenus
visualizzare	1675 per K questo contenuto
vivons	1363 nous K grâce à nos	1363 nous ne K que
""", 'vo': """
voice	968 add your K	978 our K
volal	381 K	2760 K
volala	381 K
volali	381 K
volg	2069 K ons op	2069 K ons via	2160 K ons
volgende	21 in deze browser voor de K
volgens	2163 K
voor	2058 meld je aan K	2121 veel meer K #
voorbehouden	2090 alle rechten K
voordat	2046 K je gaat
voorkeursbron	2094 K
voorkeursbronnen	2131 K
vorbehalten	470 abonnenten K	514 alle rechte K
vorbei	614 schau K
vores	35 K quiz	84 i K app	84 med K app	396 hent K app	396 i K app	456 støt K	456 hent K	457 K app
vorgelesen	543 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1279 K don	1284 K don nous	1338 K don	1415 K aide pour
vous	18 sans K	1416 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2046 hebben we een gunst te K	2046 we willen je iets K
vriend	80 word K	2160 word K
vrijdag	17 elke K
vroeg	2163 K
""", 'vs': """
vsebin	2803 do vseh K
vsebina	2781 zunanja K
vsebine	2781 zunanje K	2781 te K
vsebino	9 to K	2781 zunanjo K
vstupenky	343 K na naši
""", 'vu': """
vuodessa	1276 K
vurguladi	3042 K
""", 'vy': """
vygenerovala	360 K ai	2741 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	328 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1980 K redaktorius
vyriausioji	1980 K redaktorė
vytvorila	2741 K ai
vyzval	381 K
vyzvala	381 K
""", 'wa': """
waardeer	2118 K dit artikel
waardeert	2118 dit artikel K
waardevol	2046 vond je dit artikel K
waarschuwt	2163 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	617 K vor
warned	980 K
warns	980 K
warnt	617 K
warnte	617 K
warst	42 K du vor ort
wartawan	39 K kami	1618 adalah K
washington	799 is a K
waszych	2304 z K wpłat	2326 z K wpłat
""", 'we': """
we	855 K have you.
webbplats	2842 denna K använder cookies
webinar	538 zum K	651 δωρεάν K	651 το K μας	651 K μας	2106 ons K	2289 nasz K	2663 naš K	2785 naš K
webinarimiza	2973 K
webshop	612 in unserem K	2106 onze K
webshopu	2663 našem K
website	403 dette K bruger	615 unsere K	978 our K	2152 niets van deze K
webwinkel	2106 onze K	2139 de K van	2139 het boek in de K
wednesday	17 every K
wednesdays	920 delivered K	920 sent K
week	17 once a K	17 each K	17 elke K	979 a K	979 per K	2162 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	752 sign up for our K	811 our K email	811 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	968 K in
weiter	470 lesen sie sofort K
weitere	564 K texte finden sie
weitergegeben	583 wird nicht K
weiterlesen	20 K	470 K mit	470 jetzt K	470 diesen artikel K	470 kostenlos K	470 mit plus K	497 mit werbung K
weitermachen	584 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	593 K nur mit
weiterzulesen	470 um K
weken	2162 K voor
werbeblocker	497 deaktivieren sie ihren K
werbefrei	70 K	615 K
werbelink	590 K
werbelinks	74 K	590 K
werbevereinbarung	478 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	558 alle texte ohne K	558 abo ohne K	615 ohne K
werde	614 K teil
werden	51 . K sie eine	614 K sie teil
werk	2161 ons K
werken	2139 kom K bij
wersja	2 K audio
wesprzyj	2249 K nasze	2304 K	2325 K nas	2325 K nasze	2325 K naszą	2325 K mnie
weten	38 laat het ons K	67 laat het ons K	2079 laat het ons K	2160 laat het ons K	2163 laat K
wetenschapsredacteur	2136 is K
""", 'wh': """
whatever	977 chip in K
whatsapp	16 K	38 K us	67 K us	185 K	219 K канал	275 canal de K	275 al teu K	275 a K	336 K	421 på K	421 K-kanal	484 K-kanal der	492 unser K-kanal	492 unserem K-kanal	492 unseren K-kanal	492 zum K-kanal	492 K-kanal von	526 auf K	526 per K	526 K-gruppe	526 bei K	571 unserer K-gruppe	644 K	765 share on K	765 share via K	769 join our K	769 join us on K	769 our K channel	769 updates on K	954 our K tip line	954 our K tipline	954 our K number	954 our K line	954 our K	977 join our K	1011 nuestro canal de K	1241 K-kanavaa	1344 chaîne K	1344 canal K	1344 sur votre K	1344 groupe K	1643 K kami	1696 canale K	1696 gruppo K	1696 su K	1696 numero K	2095 K-kanaal	2095 K-groep	2095 via K	2095 op K	2132 in je K	2132 stuur ze via K	2202 på K	2202 K-kanal	2263 kanał na K	2283 K	2351 nosso canal no K	2351 nosso canal do K	2352 grupo do K	2471 canalul de K	2471 direct pe K	2584 K	2655 K	2655 K-u	2687 K kanalu	2717 K	2777 K	2859 på K	2859 i K	2859 K-kanal	2966 K	3076 K
whatsappa	2283 K
whatsappe	2717 K
whatsappgroep	2095 K
whatsappi	1133 K kanaliga
whatsappie	16 K	2283 K
whatsappiin	1241 K
whatsappis	1133 K
whatsappissa	1241 K
whatsappkanaal	2095 K
whatsappkanal	2859 K
whatsappon	1551 K
whatsappu	16 K	336 K	2655 K	2717 K	2777 K
while	731 K you're here
whitelist	775 K our site	775 K this site	775 K us
""", 'wi': """
widerruf	583 K finden sie
widerrufen	479 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	765 opens in new K	765 opens in a new K
winkel	2139 onze K
winning	799 is an award-K
wirtschaftsredakteur	604 ist K
wirtschaftsredakteurin	604 ist K
wirtschaftsressort	528 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	527 K sie mehr
withdraw	780 K your consent
without	18 K you	18 K your	978 K you
""", 'wo': """
woche	17 jede K	616 pro K
wochen	558 # K für	558 vier K für	616 K lang
word	80 K lid	2045 K lid	2049 K lid en	2092 K lid
work	977 back our K	978 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	783 K to us at	977 K to us
writer	797 is a staff K for	797 is a senior K at	799 is a staff K	799 is a senior K	799 is a K
writes	799 K about	825 K on	980 K
writing	866 correct at the time of K
written	799 has K for
wrote	980 K
""", 'ws': """
wsparcia	2326 waszego K	2326 twojego K
wsparcie	2250 twoje K	2325 twoje K pozwala	2325 twoje K pomaga	2325 twoje K jest dla nas
wsparciu	2249 dzięki twojemu K	2326 dzięki K	2326 waszemu K
wspieraj	2304 K	2325 K nas
wszystkich	2311 K treści	2311 do K artykułów	2311 do K tekstów
""", 'wu': """
wurde	520 text K	577 das audio K
""", 'wy': """
wydanie	80 kup e-K	2324 kup e-K	2324 e-K
wydarzenie	2289 nasze K
wydawcy	2302 bez zgody K	2302 za zgodą K
wyjdziesz	2246 zanim K
wykup	80 K
wymagane	21 K pola są	2270 pola są K
""", 'x': """
x	1715 #K#
""", 'ya': """
yakiniyor	3042 K
yalvardi	3042 K
yalvariyordu	3042 K
yaniti	21 K iptal et
yanitladi	3042 K
yanitlayin	2986 K
yapabilir	2986 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2945 giriş K
yapay	2972 K zeka ile	2972 K zekâ ile
yapilamaz	2961 alinti K
yapin	24 giriş K	2986 giriş K	3039 bağiş K
yapmak	6 yorum K
yardim	3039 bize K edin
yardimiyla	2991 yapay zeka K	2991 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2990 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2961 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2969 K	2969 köşe K
yazdi	3042 K	3042 diye K
yazin	38 bize K	67 bize K	2967 bize K	2986 K	3039 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3042 K
yazmak	6 yorum K
""", 'ye': """
year	979 a K	979 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3041 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	185 K	499 inhalte von K	576 inhalt von K	644 K	769 on K for more	769 on K for the	1643 K kami	3076 K	3136 kênh K của
youtubeu	2655 K
youtubu	2777 K
""", 'za': """
za	2671 K # €	2734 K # €	2792 K # €
zaak	2096 meer over deze K
zaakceptuj	2286 K pliki cookie
zabranjeno	2674 K kopiranje
zabronione	2279 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2734 článkov K	2734 články K
zadejte	77 K svůj e-mail
zahlasujte	363 K	2744 K
zahtevana	21 K polja
zahtevao	2701 K
zahtijevao	2701 K
zainstaluj	2257 K naszą aplikację	2258 K aplikację
zajednici	2687 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3134 quan tâm K
zalogowani	2270 tylko K
zalogowaniu	2252 dostępny po K	2252 dostępna po K
zalogowanych	2293 tylko dla K
zaloguj	24 K	2253 K się, aby	2253 K się aby
zamkniesz	2246 zanim K
zamolila	2701 K
zamolili	2701 K
zamolio	2701 K
zamudite	2806 ne K
zanechte	77 K nám e-mail
zapewnia	2328 K
zapisal	2819 je K
zapisz	2255 K się na nasz	2325 K się na	2325 K się do
zapraszali	2328 K
zaprenumeruj	80 K
zaradi	2796 K vas	2817 K vas
zaregistrujte	353 zdarma se K	353 se zdarma K	353 zdarma K	353 K se zdarma	2734 K sa zadarmo	2734 K sa
zarejestrowanych	2293 tylko dla K
zarejestruj	2253 K się, aby	2325 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2282 K źródeł
zavisi	2698 K od vas
zavolal	381 K
zavolala	381 K
zaznacza	2328 K
""", 'zb': """
zbierka	2761 K
""", 'zd': """
zdarma	353 článků K	353 články K
""", 'ze': """
zegt	2163 K
zei	2163 K
zeptal	381 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2543 K
zicea	2543 K
ziedojums	2044 K
zitten	2161 we K ook op
""", 'zk': """
zkuste	309 K první měsíc	378 K první měsíc
""", 'zn': """
znalosti	347 své K
znanje	2667 svoje K	2667 svoje K u	2788 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2721 K tohto obsahu	2721 K obsahu	2721 K príspevku
zondag	17 elke K
zonder	71 K spam	2118 K jouw steun	2118 K uw steun
zostanie	2270 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	338 , K
zpravodajem	338 je K
zpravodajkou	338 je K
""", 'zr': """
zrezygnuj	2253 K w każdej chwili	2327 K w każdej chwili
""", 'zu': """
zuerst	593 text ist K	610 text wurde K
zufolge	617 K
zugang	470 noch keinen K
zugeschickt	482 per e-mail K	482 per mail K
zugestimmt	499 externen diensten nicht K
zusammenarbeit	568 beitrag ist in K	568 artikel ist in K	568 text ist in K
zusammenfassung	521 K
zustimmung	499 K jederzeit	500 ihre K	500 mit ihrer K
""", 'zv': """
zvali	381 K
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
aloud
amendat
amended
amennyit
ammesso
amos
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
initiale
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
mgid
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
ralat
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
redator
redatora
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
sebelumnya
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
  598),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  735),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 791))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1807), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1807),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1807),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1822),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1900),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1900), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1900),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1900), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3216),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3227), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3235))

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
