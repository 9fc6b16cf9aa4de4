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
bn.tip	c14		18	আপনার|আপনি|আপনিও|এ বিষযে|এই ঠিকানায|ভুল|কিছু জানলে
bn.writer	s14		9
bn.bio	c14	bio	8
bn.opinion	c15		24	লেখক|লেখকের|মন্তব্য|মন্তব্যের|লেখা|ছবি|কপি|ওযেবসাইটের|কনটেন্ট
bn.embed	c7		30
bn.ai	c16		14	সারসংক্ষেপ|সারাংশ|এই লেখাটি|এই প্রতিবেদনটি|আমাদের	তৈরি|সাহায্যে|সহাযতায|জিজ্ঞাসা|অনুবাদ|দিযে
bn.useful	c12		9	খবরটি|লেখাটি|প্রতিবেদনটি|সারাংশটি|খবরে|লেখায
bn.offer	c16		12	আমাদের|করুন|কিনুন|অনলাইন|কুইজে|মতামত দিন
bn.watch	c10		9	খবরটি|এই প্রতিবেদনটি|লেখাটি|পডকাস্ট|ওপরের|নিচের|ভিডিওটি|এখানে|ক্লিক করুন
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
da.preferred	c13		26	tilføj|vælg|følg|gør|få flere|vil du|føj	google*
da.channel	c13		24	følg|tilmeld dig|få de|få nyheder*|få besked|bliv medlem|vores	vores|nyheder*|klik her|historier|besked|vigtigste|direkte
da.tip	s14		30	os|vores journalist*|redaktionen|journalisten|@*|vores redaktion	skriv|kontakt|send|ring|mail|tip|tippe|anonymt|krypteret|@*
da.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
da.bio	c14	bio	50
da.byline	c14		30	vil du|send|læs, hvordan|du kan	@*|her|os|vores|redaktionen
da.embed	c7		40	dette indhold|indholdet|denne video|videoen|artiklen|indhold|ændre|denne funktion|kortet|grafikken	skal du|kræver, at du|du skal|har fravalgt|ikke har accepteret|kan ikke vises|accepter|acceptér|accepterer|supplerer|klik her
da.machine	c16		30	artiklen er|denne artikel er|teksten er|opsummeringen er|resuméet er|resumeet er|overskriften*|oversættelsen er|dette resumé|lyden er|kort fortalt	oversat|skrevet|lavet|læst op|oplæst|genereret|kvalitetssikret|gennemgået|udarbejdet
da.from-us	s16		12	ledige stillinger|læserarrangement|arrangementet her|læserundersøgelse|undersøgelse|quiz|quizzen|job|jobs|webinar|konference|stem her|hvor meget|hvor godt|svar på|tilmeld dig her|butik|webshop|stem
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
de.bio.reach	p14		16
de.bio.credit	p15		0
de.bio.views	c12		34	dieser|gastbeiträge|gastbeitrag|kommentare|beitrag|beiträge|kolumnen|namentlich	wieder|entspricht|entsprechen
de.embed	c7		50	bitte|müssen sie|musst du|einbett*|sie können|stimmen sie|stimmst du|bereitgestellt|anzeigen|aktivieren|zustimm*|externer
de.embed.label	w7		0
de.embed.shared	s10		16	@	geteilt|geteilter|gepostet|post
de.ai.label	w16		0
de.ai	s16		34	ki|künstlicher intelligenz|künstliche intelligenz|künstlichen stimme|ki-generierte|ki-stimme|ki-tools|maschinelle unterstützung|maschineller unterstützung|ki-gestützt|unsere ki|*-ki eine frage|eine frage	erstellt|vertont|genutzt|geprüft|vorgelesen|übersetzt|entstand|entstanden|fehler enthalten|eine frage|zu diesem artikel|finden sie|verwendet|zusammengefasst|verfasst|überprüft
de.shop	c16		22	hier|finden sie|finde|bestellen sie|bestelle|entdecken sie|entdecke|werden sie|werde|melden sie|melde|wir suchen|anmelden|suchen sie
de.shop.pattern	p16		14
de.shop.label	w16		0
de.audio	s10		16	diesen artikel|spotify|apple podcasts|mediathek|audiothek|nachhören|podcast|reinhören|ganze|interview|im video|oben|als audio	hören sie|hör|sehen sie|sieh|sehen|können sie|kannst du|finden sie|gibt es|klicken|jetzt
de.audio.label	w10		0
de.audio.voice	c10		14	artikel|text|beitrag|video|vorgelesen|vertont
de.quiz	s16		16
de.feedback	c12		24	@|?|vielen dank|danke|senden|bitte an|schreiben sie|schreib|freuen uns
de.feedback.label	w12		0
de.comments.who	c12		24	registrierte nutzer|registrierte leser|kostenloses konto|nach prüfung|freigeschaltet|geschlossen|freigegeben|angemeldet|nur abonnenten
de.app.own	c5		20	immer auf dem|hier für|noch schneller|informiert|neuesten stand|und bei google|und im app
de.app.named	p5		12
de.push.get	c6		14	erhalten sie|erhalte|bekommen sie|abonnieren|lassen sie sich|lass dich|direkt	handy|smartphone|push|benachrichtigen|sich
de.letter.box	c4		26	sie|ihre*|du|dich|deine*|ich|mich|meiner|jeden|täglich|wichtig|wichtigste|ihnen|dir	bitte|ein|angemeldet|abmelden|informieren|kompakt|willige|geschickt|möchte|newsletter|jeden
de.letter.done	w4		0
de.letter.sent	p4		0
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
en.author.mail	p14	bio	0
en.author.reach	c14		40	@|#-#|+#|# # #|signal|whatsapp|e-mail|email
en.author.you-can	p14		12
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
en.newsletter.sent	p4		0
en.donation.plea	c0		40	we|us|our|your|it|readers|please|will you	readers|journalism|newsroom|your|have you|$#|reporting|stories|free for|will you|to produce
en.donation.label	w0		0
en.offer	s2		20	$#|£#|€#|#%|# cents|# pence|#p	unlimited access|digital access|every story|every article|keep reading|continue reading|read on|read without|read ad-free|subscribe|our journalism|our stories|of access|local news
en.offer.price	p2		14
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
en.copyright.edited	p15		0
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
fa.ai	c16		20	اين خلاصه|خلاصه خبر|خلاصه مطلب|اين متن|اين مطلب|اين مقاله|نكات كليدي|بپرسيد|ترجمه شده	تهيه شده|توليد شده|ترجمه شده|خلاصه خبر|خلاصه مطلب|نكات كليدي|بپرسيد
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
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee	google*
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
fi.appeal	c0		36	jos arvostat|ilman sinua|voit|mobilepay*|auttaa meitä|ilmainen
fi.offer	c2		18	tilaa|kokeile|tilaus jatkuu|sen jälkeen|jatka lukemista|tarjous
fi.lead-more	c11		12	voit lukea|lue
fi.affiliate	c9		24	juttu sisältää|artikkeli sisältää|sisältö on tuotettu|sivu sisältää
fi.publisher	s15		8
fi.wall-free	c3		18	jatka lukemista|jatkaaksesi|jäljellä|olet lukenut|lue
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
he.ai	c16		14	בינה מלאכותית|הבינה המלאכותית|ai|ה-ai	סוכם|נוצר|נוצרה|תורגמה|תורגם|נכתב|בסיוע|שלנו|הופק|תקציר ai|על ידי
he.ai.label	w16		0
he.useful	s12		9	הכתבה|הסיכום|בכתבה|המאמר|התוכן|אתכם|שבדף	עניינה|עזר|אהבתם|טעות|הועיל|שימושי|שימושית
he.offer	s16		12
he.watch	s10		10
he.survey	s16		12
he.comment.rules	c12		22	לא יפורסמו|יש להתחבר|על אחריות הכותבים|באחריות הכותבים|תנאי השימוש|יימחקו|לא תפורסמנה
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
hi.wall.line	c2		18	सब्सक्राइब करें|लॉगिन करें|लॉग इन करें|साइन इन करें|सदस्यता लें|रजिस्टर करें|सदस्य|केवल|सदस्य बनें
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
hu.preferred	c13		24	jelölje|jelöld|állítsa|állítsd|kövesse|kövess|adj hozzá|adja hozzá	google*
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
hu.appeal	c0		36	minket|munkánkat|olvasóink|segítsen|segíts|támogatónk	támogat*|támogass*|segítsen|segíts|legyen|legyél
hu.support	s0		6	híreket|lapunkat|szerkesztőséget|újságírást|sajtót|hírportált|oldalunkat
hu.offer	c2		18	előfizetéssel|ez a cikk|a cikk folytatása|fizessen|fizess|ez a tartalom|csak # ft
hu.affiliate	c9		16	a cikk|a tartalom|ez a cikk|cikkünk
hu.agency	w15		0
hu.no-copy	c15		18	másolása|utánközlése|felhasználása|közlése|terjesztése
hu.publisher	s15		8
hu.meter	c3		14	még|elfogytak|ebben a hónapban
hu.wall-free	s3		12	olvasson tovább|olvass tovább|a folytatáshoz
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
ja.channel	c13		24	フォロー|お読み|参加する|参加しよう|公式line|受け取|届く|登録
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
ja.app.line	c5		20	お届け|いち早く|便利|無料|ニュース|記事
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
ko.letter.more	c4		14	구독*|매주|매일|감사*|메일*|이메일*
ko.appeal	c0		16
ko.wall.more	c2		12	로그인*|읽을|읽으*|시작*|무료*|구독*
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
nl.bio.credit	p15		0
nl.bio.reach	p14	bio	0
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
nl.app.own	p5		12
nl.push.get	c6		12	krijg|ontvang|zet	nieuws|artikelen|onderwerp
nl.letter.done	w4		0
nl.letter.box	c4		26	je|u|uw|ons|onze|belangrijkste|van	akkoord|mailbox|e-mail|je kunt|vul|aangemeld|belangrijkste nieuws|bevestigen|beste van|afmelden
nl.letter.sent	p4		0
nl.plea	c0		40	wij|we|ons|onze|dit artikel|dit verhaal|je gift|uw gift	kunnen we|kunnen wij|gratis|mogelijk|lezers|bijdrage|artikel|blijven|redactie|leden|steun|aftrekbaar	steun|werk|dit artikel|dit verhaal|meebetalen|waardeer|waardeert|gift|help ons|leden voor|beste lezer|bestaat dankzij
nl.plea.label	w0		0
nl.plea.account	p0		14
nl.offer	c2		20	je|jouw|nu|u|uw|sluit|krijg|lees|probeer|dit is|neem|een account	euro|€#|lees|log|toegang|korting|artikel|artikelen|abonnement|account|zo gemaakt|gratis
nl.offer.label	w2		0
nl.share.more	w10		0
nl.more	s16		14	lees je|lees je hier|dossier|klik|onze website|op onze|artikel hier|interview hier|verhaal hier|stuk hier
nl.ad.line	c9		28	wij|we|dit|deze|de redactie|prijzen	links|samenwerking|inhoud|prijzen|content|artikel
nl.ad.shown	p9		10
nl.ad.label	w9		0
nl.rights	c15		26	dit|deze
nl.name	s0	name	10
nl.offer.price	p2		0
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
no.preferred	c13		26	legg til|velg|følg|gjør|vil du|få flere|legg oss	google*|din
no.channel	c13		24	følg|bli med|få de|få nyhet*|vår|finner du oss|oss også|klikk	vår|nyhet*|klikk|rett på|viktigste|oss|siste
no.tip	s14		30	oss|vår journalist|redaksjonen|journalisten|@*|anonymt|signal|høre fra deg|denne saken	skriv|kontakt|send|ring|tips|anonymt|sikkert|høre fra deg|opplysninger|@*
no.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
no.bio	c14	bio	50
no.byline	c14		24	vil du|send inn|har du noe|send oss|slik skriver du	@*|her|hjertet|redaksjonen|sende inn
no.embed	c7		40	innholdet|dette innholdet|videoen|her vises|klippet|kartet|denne artikkelen inneholder|innhold fra	du må|jeg godtar|godtar du|kan ikke vises|endre|dine|vi trenger|her vises innhold
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
sv.preferred	c13		26	lägg till|välj|följ|gör|vill du|få fler	google*
sv.channel	c13		24	följ|gå med|få de|få nyheter*|vår|vi även|vi också|oss	vår|nyheter*|klicka|direkt|viktigaste|vi|oss
sv.tip	s14		30	oss|vår reporter|redaktionen|reportern|@*|anonymt|tipsa|signal|grundlagen	skriv|kontakta|mejla|ring|tipsa|hör av dig|tips|anonymt|skyddas|@*
sv.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
sv.bio	c14	bio	50
sv.byline	c14		30	vill du|skicka|så skriver du|mejla	@*|här|oss|vår|redaktionen
sv.embed	c7		40	innehållet|detta innehåll|det här innehållet|videon|här visas|klippet|kartan|inlägget|grafiken	du måste|du behöver|godkänner du|godkänn|kan inte visas|ändra|dina|vill du|här visas innehåll
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
tr.preferred	c13		20	ekleyin|ekle|takip edin|takip et|yapin|seçin
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
tr.appeal	c0		24	gazeteciliğe|gazetesi'ne|okurlarimizin|gazetecili*|bu haberler
tr.support	s0		10	destek olabilirsiniz|abone olun|destekle*
tr.affiliate	c9		18	bu yazi|bu haber|bu içerik
tr.meter	c3		14	okumaya devam|kaldi|doldu|devami
tr.fees	c2		10	ayda|abone*|ilk ay	abone*|başlayan fiyatlarla
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
vi.tip	c14		24	hãy|liên hệ|gửi|gọi|đường dây nóng|@|zalo|toasoan
vi.writer	s14		10
vi.bio	c14	bio	16
vi.embed	c7		20	cookie|được đề xuất|đồng ý|cung cấp
vi.ai	c16		14	tóm tắt|bản tóm tắt|bài viết được dịch|những điểm chính|hỏi trợ lý|nội dung được	này|bằng|do ai|bởi ai|chúng tôi|tổng hợp|tạo ra
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
# comentarii	1478
# comentario	571
# comentarios	571
# comentaris	182
# comment	467
# commentaire	770
# commentaires	770
# commenti	1019
# commento	1019
# comments	467
# euro el primer mes	194
# komentar	962
# komentarai	1167
# komentarze	1367
# komentarzy	1367
# komment	920
# kommentaari	626
# kommentar	271	330	1311	1710
# kommentare	330
# kommentarer	271	1311	1710
# kommentti	715
# kommenttia	715
# min	456
# min de lectura	576
# min de leitura	1429
# min di lettura	1024
# min leestijd	1249
# min. lesezeit	335
# reactie	1244
# reacties	1244
# yorum	1794
""", 'a ': """
a kommentek nem szerkesztett tartalmak	920
a lire aussi	772
a message from our sponsor	462
""", 'aa': """
aa	1799	1799
aanbevolen	1246
aanbevolen artikelen	1246
aanbevolen voor jou	1246
aangeboden door	1240
aanmelden	1231
aanmelden nieuwsbrief	1233
aanraders	1246
""", 'ab': """
abbonamenti	1006
abbonamento	1006
abbonati	1006
abbonati ora	1006
abbonati subito	1006
ablehnen	328
abmelden	314
abo	314
abo bestellen	314
abo testen	379
abo verwalten	314
abonament	1471
abonamente	1471
abonare	1471
abone ol	1785	1785
abone olun	1785
abone olun, sinirsiz okuyun	1785
abonelik	1785
abonentiem	1194
abonnee worden	1231
abonneer	1231
abonneer nu	1231
abonnees lezen meer	1282
abonnement	260	314	756	1231	1300
abonnementen	1231
abonnements	314	756
abonner	260	1300
abonneren	1231
abonnez-vous	756
abonnieren	314
about sharing	456
about us	475
abrir menu	1429
abspielen	335
""", 'ac': """
accede	557
acceder	557
accedi	1006
accedi con apple	1052
accedi con facebook	1052
accedi con google	1052
accedi con il tuo account	1052
accept	465
accept all	465
accept all cookies	465
accept and close	465
accept and continue	465
accept toate	1487
accepta i continua	179
accepta i mostra el contingut	179
accepta les galetes	179
accepta-ho tot	179
accepted payment methods	444
accepteer	1242
accepteer alle cookies	1242
accepter	269	768
accepter alle	269
accepter alle cookies	269
accepter et afficher	788
accepter et afficher le contenu	788
accepter et continuer	768
accepter et fermer	768
accepter les cookies	768
accepter tout	768
acceptera	1708
acceptera alla	1708
accepteren	1242
acces nelimitat la toate articolele	1501
acceso	557
accetta	1017
accetta e continua	1017
accetta e continua oppure abbonati	1052
accetta e visualizza	1034
accetta e visualizza il contenuto	1034
accetta i cookie	1017
accetta tutti	1017
accetta tutto	1017
acconsento a ricevere comunicazioni commerciali	1048
acconsento alla visualizzazione di contenuti esterni	1034
account aanmaken	1231
accueil	775
aceitar	1422
aceitar cookies	1422
aceitar e continuar	1422
aceitar e ver	1440
aceitar todos	1422
aceitar tudo	1422
aceptar	569
aceptar cookies	569
aceptar todas	569
aceptar todo	569
aceptar y continuar	569
aceptar y ver	589
aceptar y ver el contenido	589
acepto que se me muestre contenido externo	589
acepto recibir comunicaciones comerciales	604
acompanhe ao vivo	1452
acquista il numero in edicola	1038
acquista la copia digitale	1038
acquista questo numero	1038
activa les alertes	188
activa les notificacions	188
activa les notificacions i no et perdis res	188
activar alertas	603
activer les alertes	798
""", 'ad': """
ad	462	1077	1126	1126	1934
ad choices	462
ad feedback	462
adchoices	462
add a comment	467
add as preferred source	459
add to bookmarks	456
add to my topics	459
add to reading list	537
addebito diretto	1005
adicionar aos favoritos	1461
administrer samtykke	1309
adres e-mail	1357
adresa de e-mail	1497
adresa de email	1497
adresa ta de email	1497
adresse e-mail	759
adresse e-mail invalide	801
adresse mail	801
ads	462
advert	462
adverteer bij ons	1267
advertentie	1240	1240
advertenties	1240
adverteren	1267
advertise with us	462
advertisement	462	960	1015	1791
advertisement feature	462
advertisements	462
advertiser content	462
advertising	462
advertorial	325	400	991	1476	1791
""", 'af': """
afdrukken	1237
afegeix un comentari	173
afficher ce contenu	788
afficher la suite	775
afficher le contenu	768
afficher le contenu externe	788
afficher les commentaires	770
afficher plus	775
affiliate	462
affiliate disclosure	462
affiliate-link	325
afgiv din stemme her	276
afmelden	1231
afspelen	1249
afspil	276
after ad	462
after newsletter promotion	450
afvis	269
afvis alle	269
""", 'ag': """
agb	328
aggiungi ai preferiti	1012
aggiungi un commento	1019
agrandir	775
agrandir l'image	775
agree	465
agree and continue	465
""", 'ah': """
ahora en portada	573
ahora no	552
""", 'ai': """
ai deja cont	1471
ai deja un abonament	1501
ai deja un cont	1471
ai generated summary	508
ai highlights	508
ai overview	508
ai summary	508
ai uitat parola	1471
ai-generated	508
ai-generated summary	508
ai-genererad sammanfattning	1715
ai-genereret opsummering	276
ai-generert oppsummering	1316
ai-samenvatting	1264
aidez-nous	752
aiheet	716
ailleurs sur le web	772
ainult tellijale	620
aiutaci	1002
aizpildi aptauju	1201
""", 'aj': """
ajouter aux favoris	763
ajouter un commentaire	770
""", 'ak': """
akceptuj	1365
akceptuj wszystkie	1365
akkoord	1242
aksepter alle	1309
aktualno	1660
aktuell	332
aktuelle artikel	332
aktuelle nachrichten	332
aktuelles	332
akun saya	954
akzeptieren	328
""", 'al': """
al abonnee	1282
al abonnee? log in	1231
al een account	1231
alege abonamentul	1501
alege abonamentul potrivit	1501
algemene voorwaarden	1242
all access digital	535
all comments	467
all donations are tax-deductible	531
all news	475
alla kommentarer	1710
alle ablehnen	328
alle abo-angebote	379
alle akzeptieren	328
alle anzeigen	335
alle artikel anzeigen	335
alle artikel unbegrenzt lesen	379
alle bilder	335
alle cookies accepteren	1242
alle cookies akzeptieren	328
alle externen inhalte anzeigen	353
alle kommentare	330
alle kommentare anzeigen	330
alle kommentarer	271	1311
alle newsletter	318
alle nieuwsbrieven	1275
alle reacties	1244
alleen abonnees kunnen reageren	1272
aller au contenu	775
aller au contenu principal	775
allerede abonnent? log ind	260
allerede abonnent? logg inn	1300
alles accepteren	1242
alles akzeptieren	328
alles anzeigen	335
alles bekijken	1249
alles weigeren	1242
allow content	465
allow cookies	465
allow facebook content	506
allow google youtube content	506
allow instagram content	506
allow tiktok content	506
allow twitter content	506
allow x content	506
allow youtube content	506
already a member	446
already a member? log in	446
already a subscriber? log in	446
already a supporter	438
already have an account	446
already have an account? log in	446
already have an account? sign in	446
already registered	535
already registered? log in	535
als e-mail versenden	322
als pdf speichern	380
also	473
also in the news	470
also on	470
also read	470
also worth reading	19
alte articole	19	1479
alte articole care te-ar putea interesa	19
altre notizie	19	1021
altre notizie da leggere	19
altri articoli	1021
altri articoli su questo argomento	1021
altri articoli sull'argomento	1021
altro	1024
altro importo	1005
always active	465
""", 'am': """
am meisten gelesen	332
amount	439
ampliar	576	1429
ampliar imagen	576
""", 'an': """
an error has occurred while submitting the form	526
an error occurred. please try again	526
ana sayfa	1797
anadolu ajansi	1799
anasayfa	1797
anbefalede artikler	273
anbefales	1313
anbefalet	273
anbefalt	1313
anbefalte saker	1313
anda mungkin juga suka	987
anda mungkin suka	19
ander bedrag	1230
andere lasen auch	332
anderen lazen ook	1246
anderer betrag	313
andre leser	1313
ange din e-postadress	1701
ange din mejl	1701
angebot sichern	314
angebote unserer partner	325
anmelden	314
anmeldung erfolgreich	371
anna palautetta	715
anna palautetta jutusta	715
anna tagasisidet	626
annonce	268	268	766
annoncer	268
annonces	766
annons	1707	1707
annons slut	1707
annonse	1308	1308
annonse - artikkelen fortsetter under	1308
annonse - saken fortsetter under	1308
annonser	1308	1707
annonssamarbete	1718
annual	439
annunci	1015
annuncio	1015
anterior	576	1429	1481
antworten	330
antworten abbrechen	330
anunci	173
anuncie conosco	1444
anuncio	567
anuncios	567
anzeige	325
anzeige - artikel geht unten weiter	385
anzeige - weiterlesen nach der anzeige	385
anzeige anzeige	325
anzeige aufgeben	359
anzeige scrollen, um weiterzulesen	325
anzeige von unserem partner	385
anzeigen	325
""", 'ap': """
apenas assinantes podem comentar	1450
apoie	1408
apoie-nos	1408
aportar	553
approfondimenti	1021
approfondisci	1021
apri menu	1024
""", 'ar': """
ar santrauka buvo naudinga	1167
ar straipsnis buvo naudingas	1167
ara	1797
archivado en	571
archivo	573
argomenti	1021
argomenti trattati	1021
around the web	470
article content	462
article continues below	462
article suivant	772
articles connexes	772
articles les plus lus	772
articles populaires	809
articles relacionats	171
articles similaires	772
articole recente	1479
articole recomandate	1479
articole similare	1479
articoli che potrebbero interessarti	1021
articoli consigliati	1055
articoli correlati	1021
articolo correlato	1021
articolo precedente	1021
articolo riservato agli abbonati	1052
articolo successivo	1021
articolo tradotto automaticamente	1036
articolul anterior	1479
articolul pe scurt	1490
artigo anterior	1426
artigo exclusivo para assinantes	1459
artigo exclusivo para subscritores	1459
artigos recomendados	1462
artigos relacionados	1426
artikel als pdf herunterladen	380
artikel auf die merkliste setzen	380
artikel bewaren	1283
artikel bewerten	330
artikel delen	1237
artikel drucken	322
artikel freischalten	314
artikel geht unten weiter	385
artikel lain	987
artikel lainnya	963
artikel lesen	335
artikel menarik lainnya	987
artikel merken	322	380
artikel opslaan	1283
artikel per e-mail empfehlen	380
artikel populer	987
artikel premium	986
artikel printen	1283
artikel sebelumnya	963
artikel selanjutnya	963
artikel speichern	322
artikel sponsor	991
artikel teilen	322
artikel terkait	963
artikel verschenken	314
artikel versenden	322
artikel weiterleiten	380
artikel zusammenfassen	355
artikkel on tellijale	620
artikkel sisaldab reklaamlinke	628
artikkelen er forbeholdt abonnenter	1300
artikkelen fortsetter under	1308
artikkelen fortsetter under bildet	1308
artikkeli jatkuu mainoksen alla	712
""", 'as': """
as + lidas	1426
as mais lidas	1426
ascolta	1012
asetukset	713
asiasanat	716
ask ai	508
ask me later	438
ask our ai	508
ask our ai about this story	508
assinar	1411
assinatura	1411
assinaturas	1411
assine	1411
assine agora	1411
assine nossa newsletter	1413
assuntos	1426
""", 'at': """
ativar alertas	1452
atmesti	1178
attiva l'abbonamento	1006
attiva le notifiche	1046
attiva ora	1006
""", 'au': """
auch interessant	332
auch lesenswert	332
auch spannend	332
aucun commentaire	770
audio abspielen	361
auf bluesky teilen	322
auf die merkliste	380
auf einer seite lesen	332
auf facebook posten	322
auf facebook teilen	322
auf linkedin teilen	322
auf mastodon teilen	322
auf telegram teilen	322
auf twitter teilen	322
auf whatsapp teilen	322
auf x teilen	322
auf xing teilen	322
auf youtube anschauen	361
auf youtube ansehen	361
aus der redaktion	332
ausklappen	335
autentificare	1471
automatische incasso	1230
autoriser	768
autre montant	755
autres articles	772
""", 'av': """
avaa koko juttu	705
avainsanat	716
avgi din stemme her	1316
aviso legal	569
avvis	1309
avvis alle	1309
avvisa	1708
avvisa alla	1708
""", 'ay': """
ayrica okuyun	1795
""", 'ba': """
baca berita lainnya	987
baca juga	963	963
baca nanti	986
baca selengkapnya	965
back to top	475
bagikan	958	986
bagikan artikel	958
bagikan ke	958
bagikan lewat whatsapp	986
balas	962
bank transfer	444
bankeinzug	313
bankoverschrijving	1230
""", 'be': """
beantwoorden	1244
become a founding member	446
become a friend	440
become a member	440
become a paid subscriber	440
become a patron	440
become a sponsor	440
become a subscriber	446
become a supporter	440
become an insider	535
become an insider and start reading now	535
bedankt voor je aanmelding	1275
bedankt voor je feedback	1272
bedankt voor je inschrijving	1233
bedankt voor uw aanmelding	1275
bedankt voor uw feedback	1272
bei facebook teilen	322
bei twitter teilen	322
bei whatsapp teilen	322
bei x teilen	322
beitrag auf instagram ansehen	353
beitrag auf x ansehen	353
beitrag teilen	322
bekijk aanbieding	1231
bekijk alle abonnementen	1231
bekijk alle nieuwsbrieven	1275
bekijk alle vacatures	1267
bekijk alles	1249
bekijk de aanbiedingen	1231
bekijk de video	1269
bekijk deze post op instagram	1262
bekijk deze post op x	1262
bekijk dit bericht op instagram	1262
bekijk dit bericht op x	1262
bekijk foto's	1249
bekijk meer	1249
bekijk onze aanbiedingen	1282
bekijk ook	1246
bekijk op youtube	1269
bekijk reacties	1244
beliebt	332
beliebt bei unseren lesern	384
beliebte artikel	332
beliebteste artikel	332
belki daha sonra	1783
beluister dit artikel	1269
benzer haberler	19	1795
beranda	965
berdonasi	953
bereits registriert	314
bereits registriert? anmelden	314
bergabunglah dengan tim kami	976
beri komentar	962
berikutnya	965
berita hari ini	987
berita lain	987
berita lainnya	19	963
berita menarik lainnya	987
berita pilihan	963
berita populer	963
berita terbaru	963
berita terkait	963
berita terkini	963
berita utama	963
berlangganan	954
berlangganan sekarang	954
best gelezen	1246
beste aanbieding	1282
betaalde inhoud	1240
betaalde samenwerking	1287
betaalmethode	1230
betaalmethoden	1230
betaalmethodes	1230
betalt annonce	268
betalt indhold	268
betrag eingeben	313
bewaar	1237
bewaar artikel	1237
bewaar dit artikel	1283
bewaar dit artikel om later te lezen	1283
bewaren	1237
bewerten sie diesen artikel	365
bezahlte anzeige	385
bezahlte partnerschaft	385
bezahlter inhalt	325
""", 'bi': """
bidra	1298	1697
bidrag	258
bienvenido	557
bilder anzeigen	335
bildergalerie	332
bilginizi sinayin	1797
billed annually	535
billed monthly	535
bitte bleiben sie fair und sachlich	365
bitte bleiben sie sachlich und fair	365
bize destek olun	1784
""", 'bl': """
bleiben sie informiert	318
bli medlem	1298	1697
blijf op de hoogte	1233
bliv medlem	258
bluesky	457
""", 'bn': """
bns	629	629	1170	1170
bns inf	1170
bns/afp	629
""", 'bo': """
boletim	1413
boletines	560
boleto	1410
bonifico	1005
bonifico bancario	1005
bonus video	1578
bookmark	456
bookmark this	456
bookmark this article	456
""", 'br': """
brak komentarzy	1367
branded content	567	1287
brought to you by	462
browse all	475
browse all newsletters	526
""", 'bu': """
bu haber faydali oldu mu	1794
buat akun	954
buffer	457
bunlari da okuyun	1795
buscar	576	1429
butlletins	190
buy us a coffee	440
""", 'ca': """
cada aporte cuenta	607
cada euro conta	1457
cada euro cuenta	607
cada real conta	1457
cadastrar	1411
cadastre-se	1411
cadeau-artikel	1231
cambiar mis preferencias	589
cambiar preferencias de cookies	589
cancel	439
cancelar respuesta	571
caratteri rimanenti: #	1043
cargar contenido	569
cari	965
carica altri	1024
carregando	1440
carregar mais	1429
carta di credito	1005
carte bancaire	755
categorias	1426
categorie	1021
categories	470
categorii	1479
""", 'ce': """
cele mai citite	1479
cele mai citite articole	1504
cele mai noi	1479
cele mai populare	1479
cerca	1024
cerrar	552
ces articles devraient vous plaire	809
cetak	958
cetak artikel	986
cetak halaman	986
cevapla	1794
""", 'cg': """
cgu	768
cgv	768
""", 'ch': """
chaque don compte	804
chaque euro compte	804
chargement du sondage	796
charger plus	775
chci darovat	207
chiedi alla nostra ia	1036
chiudi	1001
chiudi menu	1024
choisissez la formule qui vous convient	805
choisissez un montant	755
choisissez votre formule	805
choose an amount	444
choose your payment method	444
choose your plan	446
""", 'ci': """
citi lasa	1196
citi raksti	1196
""", 'cl': """
clasificados	567
click here	475
click to enlarge	475
cliquer ici pour partager	763
close	439
close extra sharing options	456
close menu	475
close share panel	456
close this message	438
clube do assinante	1444
""", 'co': """
codes promo	766	792
colabora	553
collapse	475
comenta	571
comentar	571	1424
comentarii	1478
comentario	571
comentarios	571
comentaris	173
comentariu	1478
comente	1424
comment	457	467
comment ne plus voir ce message	751
comment policy	467
commenta	1019
commenta l'articolo	1019
commenta per primo	1019
commentaire	770
commentaires	770
commenter	763	770
commenter l'article	770
commenti	1019
commento	1019
commento in attesa di moderazione	1043
comments	467
comments off	467
commercial content	462
community guidelines	467
community rules	467
compare plans	446
comparte	564
comparteix	173
comparteix a facebook	196
comparteix a whatsapp	196
comparteix a x	196
compartilhar	1417
compartilhar no linkedin	1417
compartilhar no twitter	1417
compartilhar no whatsapp	1417
compartilhar no x	1417
compartilhar por e-mail	1417
compartilhar via	1417
compartilhe	1417
compartilhe isso	1417
compartir	564	564
compartir en	564
compartir en bluesky	564
compartir en linkedin	564	564
compartir en telegram	564
compartir en twitter	564
compartir en x	564
compartir por correo	564
compartir por email	564
complete coverage	470
compra questo numero	1038
comunicar erro	1424
concordo	1422
condiciones de uso	569
condiciones generales	569
conditions d'utilisation	768
conditions de publication	796
condividi	1012
condividi articolo	1012
condividi su	1012
condividi su facebook	1012
condividi su linkedin	1012
condividi su telegram	1012
condividi su twitter	1012
condividi su x	1012
condividi via email	1012
condivisioni	1012
condizioni d'uso	1017
conectare	1471
configura les galetes	179
configurar cookies	569
connectez-vous	756
connexion	756
consigliati	1021
consigliati per te	1021
consigue tu entrada	593
consulta las esquelas de hoy	593
consulta las normas de la comunidad	598
consulta les esqueles	184
consulta todas nuestras newsletters	604
consulter	775
cont nou	1471
contact	475	770	1244	1478
contact us	467
contactez-nous	770
contacto	571
contactos	1424
contato	1424
contattaci	1019
contatti	1019
contenido de marca	567
contenido de nuestros socios	573
contenido elaborado por la marca	593
contenido exclusivo	557
contenido exclusivo para socios	608
contenido externo	589
contenido externo recomendado	589
contenido ofrecido por	567
contenido para suscriptores	557
contenido patrocinado	567
contenido promocionado	567
contenido recomendado	612
contenido relacionado	573
contenido solo para usuarios registrados	608
contenidos recomendados	612
contenidos relacionados	573
content from our partner	540
content from our partners	540
content from our sponsor	540
contenu commercial	766
contenu de marque	766
contenu externe	788
contenu partenaire	766
contenus partenaires	766
contenuti correlati	1021
contenuti sponsorizzati	1015
contenuto esterno	1034
contenuto esterno consigliato	1034
contenuto per abbonati	1006
contenuto premium	1052
contenuto promozionale	1038
contenuto riservato	1006
contenuto riservato agli abbonati	1052
contenuto riservato agli utenti registrati	1052
contenuto sponsorizzato	1015
contingut exclusiu per a subscriptors	194
contingut extern	179
contingut extern recomanat	179
contingut ofert per	184
contingut patrocinat	173
continua a leggere	1024
continua amb apple	194
continua amb facebook	194
continua amb google	194
continua con apple	1052
continua con facebook	1052
continua con google	1052
continua depois da publicidade	1420
continua llegint	197
continua senza accettare	1017
continua senza sostenere	1001
continuar a ler	1429
continuar com apple	1459
continuar com facebook	1459
continuar com google	1459
continuar con apple	608
continuar con facebook	608
continuar con google	608
continuar e fechar	1422
continuar lendo	1429
continuar leyendo	576
continuar sem apoiar	1407
continuar sin donar	552
continue	439
continue a ler	1426
continue lendo	1411
continue reading	470	475
continue reading below	462
continue reading the main story	462
continue reading with a subscription	446
continue to article	438
continue to the article	438
continue without accepting	465
continue without donating	438
continue without supporting	438
continuer avec apple	805
continuer avec facebook	805
continuer avec google	805
continuer la lecture	756
continuer sans accepter	768
continuer sans donner	751
contribua	1408
contribuer	752
contribuez	770
contribuir	1408
contribuisci	1002
contribute now	440
contribute with google	440
contribuye	553
contul meu	1471
cookie notice	465
cookie policy	465	1017
cookie preferences	465
cookie-einstellungen	328
cookie-instellingen	1242
cookie-instellingen aanpassen	1262
cookiebeleid	1242
cookieindstillinger	269
cookiepolicy	1708
cookiepolitik	269
cookies	215	269	1242	1309	1708
cookies aanpassen	1262
cookies akzeptieren	328
cookies instellen	1242
cookies policy	465
cookies wijzigen	1262
cookievoorkeuren wijzigen	1262
copia il link	1012
copia link	1012
copiar el enlace	564
copiar enlace	564
copiar link	564	1417
copiar o link	1417
copied	456
copied to clipboard	537
copier l'url	763
copier le lien	763
copy	457
copy link	456	958	1886
copy link copied	456
copy link to clipboard	456
copy this link	456
copy url	456
corrections policy	467
correlati	1021
cosa pensi di questo articolo	1036
count me in	450
""", 'cr': """
crea un account	1006
crea un alert	1046
crear alerta	603
crear cuenta	557
crear una cuenta	557
create a free account	446
create account	446
create an account	446
create free account	446
credit card	444
credit or debit card	444
creditcard	1230
criar alerta	1452
criar conta	1411
""", 'cs': """
csatlakozz csapatunkhoz	923
""", 'cu': """
custom amount	439
""", 'cz': """
czas czytania # min	1372
czytaj dalej	1372
czytaj dalej za	1355
""", "d'": """
d'autres articles	772
""", 'da': """
da non perdere	1021
da non perdere in edicola	1015
daftar	954
daha fazla	1797
daha sonra	1783
daha sonra hatirlat	1783
daha sonra oku	1789
daily newsletter	450
dal web	1021
dalej	1369
dalies	1199
dalies ar rakstu	1194
dalintis	1161
dalintis facebook	1166
dalintis su draugais	1166
dalyvaukite apklausoje	1168
dans cet article	772
darovat	207
daruj	207	1655
das interessiert andere leser	332
das lesen andere	384
das neueste	332
datenschutz	328
datenschutz-einstellungen	328
datenschutzeinstellungen	328
dauerauftrag	310
dauerwerbung	325
""", 'de': """
de samenvatting kan fouten bevatten	1264
de tekst gaat verder onder de foto	1240
debat: skriv	271
debatt: si din mening	1311
debatte	330
debattregler	1311
deconectare	1471
deel	1237	1237
deel artikel	1237
deel dit	1237
deel dit artikel	1237
deel op facebook	1237
deel op twitter	1237
deel op x	1237
deel via	1283
deel via e-mail	1237
deel via whatsapp	1237
deine e-mail-adresse	318
deine meinung	330
deixa un comentari	173
deixe uma resposta	1424
deja un comentario	571
deja una respuesta	571
dejar de seguir	603
dejar un comentario	571
del	265	1305
del artikel	265
del artikkel	1305
del artikkelen	1305
del artiklen	265
del artiklen gratis	260
del med	265	1305
del saken gratis	1300
del via e-mail	265
del via e-post	1305
dela	1704
dela artikel	1704
dela artikeln gratis	1699
dela med	1704
dela via e-post	1704
dela via mejl	1704
delen	1237
delen op bluesky	1283
delen op facebook	1237
delen op linkedin	1283
delen op whatsapp	1283
delen op x	1283
delen via	1283
delen via e-mail	1237
delen via facebook	1237
delen via twitter	1237
delen via whatsapp	1237
deli	1662
deli na facebooku	1662
delite	1662
delivered daily	526
delivered to you	450
delivered weekdays	526
delivered weekly	526
dengarkan	958
deretter # kr/mnd til du sier opp	1300
derniers articles	772
desa	173
desa l'article	196
descuentos	567
desplegar redes sociales	564
destacadas	573
destacados	573
destaques	1426
destek ol	1784
destek olun	1784
det er gratis at oprette en profil	260
dette er en annonse	1308
dette er en plus-artikel	260
dette er en plussak	1300
dette leser andre	1313
devamini oku	1797
devenez membre	752
devenir membre	752
deze video is niet beschikbaar	1262
""", 'dh': """
dha	1799	1799
""", 'di': """
di santrauka	1168
dicci la tua	1043
die meistgelesenen artikel	332
diesen artikel kommentieren	330
diesen artikel teilen	322
diesen artikel verschenken	380
diesen beitrag auf facebook ansehen	353
diesen beitrag auf instagram ansehen	353
diesen tweet ansehen	353
digg	457
digital subscription	446
digital-abo	314
digitalabo	314
digitale krant	1231
digite seu e-mail	1413
dimensione testo	1012
din e-mail	262
din e-post	1302	1701
din e-postadresse	1302
dinle	1789
dirbk su mumis	1168
direct debit	444
direct lezen	1282
direct toegang	1282
direct verder lezen	1231
discussie	1244
discussion about this post	475
discussione chiusa	1019
diskuse	217
diskusia	1620
diskuter	1311
diskutera	1710
diskutieren	365
diskuze	217
dismiss	439
dismiss this message	438
distribuie	1474
distribuie articolul	1474
distribuie pe facebook	1503
distribuie pe whatsapp	1503
dit artikel delen	1283
dit bericht op instagram bekijken	1262
dit is een advertentie	1287
dit is een premium artikel	1282
dit vind je misschien ook leuk	1246
diventa socio	1002
diventa sostenitore	1002
""", 'dn': """
dnes ne	206
dnes nie	1624
""", 'do': """
do mesmo autor	1426
do not sell my personal information	465
do not sell or share my personal information	465
doar	1408
dodaj komentar	1662
dodaj komentarz	1367
doe	1408
doe agora	1408
doe mee en win	1267
don mensuel	752
don ponctuel	752
don't miss	470
don't miss out	450
don't want to see this? remove ads	462
dona	553	1002
dona adesso	1002
dona ahora	553
dona ora	1002
dona'ns suport	167
donar	553
donar ahora	553
donasi	953
donasi sekarang	953
donate	440
donate become	440
donate here	440
donate monthly	440
donate now	440
donate today	440
donations are tax-deductible	531
donazione mensile	1002
donazione singola	1002
doneer	1228
doneer nu	1228
doneer via ideal	1279
doner	258	1298
donera	1697
donera nu	1697
doneren	1228
doniraj	1573	1655
doniraj odmah	1573
doniraj zdaj	1655
donirajte	1573	1655
donner	752
doorsturen	1237
dossier	332	772	1021	1246
dossiers	332	772	1246
""", 'dr': """
drucken	322
druge novice	19
drukuj	1361
""", 'du': """
du er nu tilmeldt	262
du er nu tilmeldt nyhedsbrevet	262
du kan til enhver tid afmelde dig	262
dukung jurnalisme independen	953
dukung kami	953
""", 'dy': """
dyskusja	1367
""", 'e-': """
e-avis	260	1300
e-edition	475
e-gazete	1785
e-mail	210	262	318	457	1357	1413	1520
e-mail eingeben	318
e-mail teilen	322
e-mail-adresse	318
e-mail-adresse eingeben	318
e-mailadres	1233
e-mailadresse	262
e-mailen	1237
e-paper	314	475
e-pasta adrese	1217
e-pasts	1217
e-post	644	1302	1701
e-posta	1815
e-posta adresiniz	1815
e-posta adresinizi girin	1815
e-postadress	1701
e-postadresse	1302
e-posti aadress	644
e-tidning	1699
e-wydanie	1355
""", 'ea': """
eavis	1300
""", 'ed': """
edasi lugemiseks logi sisse	620
edellinen	718
edellinen juttu	716
editor's choice	470
editor's pick	403	470
editor's picks	470
editors' choice	470
editors' picks	470
edizione digitale	1006
""", 'ee': """
eenmalig	1228
eerste maand gratis	1282
""", 'ei': """
ei kiitos	703
ei nyt	703
ei, kiitos	703
einklappen	335
einloggen	314
einmalig	310
einmalig spenden	310
einstellungen	328
einwilligung	328
""", 'el': """
elders op het web	1246
elige una cantidad	556
elke bijdrage telt	1279
elke donatie telt	1279
elke euro telt	1279
elolvasom	923
els preus poden variar	184
elsewhere on the web	470
elta	1170	1170
elta inf	1170
""", 'em': """
em alta	1426
em destaque	1426
email	450	457	1520
email (required	450
email address	450
email article	456
email this	456
email to a friend	456
emneord	1313
emner	273	1313
empfehlen	322
empfehlungen	332
empfehlungen der redaktion	332
empfohlene artikel	332
empfohlener externer inhalt	328
empfohlener redaktioneller inhalt	328
""", 'en': """
en ce moment	772
en continu	772
en directo	573
en este tema	612
en otros medios	573
en portada	573
en savoir plus	768	775
encontrou algum erro	1424
encontrou um erro	1424
engangsgave	1298
enim loetud	622
enlace copiado	564
enlace copiado al portapapeles	611
enlarge image	475
enlarge this image	475
enne kommenteerimist loe reegleid	626
enregistrer	763
enregistrer cet article	808
enregistrer l'article	808
entdecken sie unsere newsletter	371
enter amount	444
enter your email address	450
entra	1006
entra nella conversazione	1043
entradas relacionadas	573
entrar	557	1411
entrar com apple	1459
entrar com facebook	1459
entrar com google	1459
entre	1411
entre com sua conta	1459
envia per correu	196
envia-ho per correu	196
enviar a un amigo	611
enviar para um amigo	1461
enviar por correo	564
enviar por e-mail	1417
enviar por email	564
enviar por whatsapp	564
envie de lire la suite	805
envoyer par courriel	808
envoyer par e-mail	763
envoyer par email	763
envoyer par mail	763
""", 'ep': """
epaper	475
""", 'er': """
er der fejl i artiklen	271
er du allerede abonnent	260	1300
er ging iets mis. probeer het later opnieuw	1275
er is iets misgegaan	1275
er is iets misgegaan. probeer het later opnieuw	1275
err/bns	629
erstellt mit ki	355
""", 'es': """
es ist ein fehler aufgetreten	371
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	371
esci	1006
escolha do editor	1426
escolha o seu plano	1459
escolha seu plano	1459
escolha um valor	1410
escribe tu correo	604
escribe tu email	604
escribe un comentario	571
escuchar	564
espace partenaire	766
espacio patrocinado	593
especiais	1426
esqueceu a senha	1411
esqueci minha senha	1411
esquelas	593
esqueles	184
essai gratuit	756
""", 'et': """
et pot interessar	171
et pots donar de baixa en qualsevol moment	190
et queden # articles gratis aquest mes	194
et recomanem	171
etichete	1479
etiketler	1795
etiquetas	573	1426
etiquetes	197
ets subscriptor? identifica't	194
etusivu	716	718
etusivulle	716
""", 'ev': """
every contribution counts	531
every dollar counts	531
every donation counts	531
every gift counts	531
""", 'ex': """
exclusiu per a subscriptors	194
exclusive content	446
exclusive to subscribers	535
exclusivo assinantes	1411
exclusivo para assinantes	1459
expand	475
explore	473
explore more	470
explore more on these topics	470
explore our newsletters	526
explore our subscription offers	535
explore subscription offers	535
external content	506
external links	456
externe content	1262
externe inhalte	328
externe inhalte anzeigen	328
externe inhalte erlauben	328
externe inhoud	1262
externen inhalt anzeigen	328
externen inhalt laden	328
externer inhalt	328
externer inhalt konnte nicht geladen werden	353
""", 'ez': """
ezt is olvassa el	921
""", 'fa': """
facebook	457
facebook messenger	457
facebook twitter	456
facebook twitter email	456
facebook twitter linkedin email	456
facebook twitter whatsapp	456
facebook x	456
fai il quiz	1043
fai il test	1043
fai una domanda su questo articolo	1036
faire un don	752
fale conosco	1424
fandt du en fejl	271
fant du en feil	1311
fast geschafft	371
favorilere ekle	1789
favoris	763
fazer login	1411
""", 'fe': """
featured articles	470
featured content	470
featured stories	470
fechar	1407	1429
feedback	330	467	1244
feedback geben	330
fehler gefunden	330
fehler im artikel gefunden	330
fehler melden	330	365
fel i artikeln	1710
feliratkozom	925
fermer	751
fermer le menu	775
fes-te soci	167
fes-te subscriptor	167
fetching more	475
""", 'fi': """
fil info	772
filed under	470	475
find out more	475
fique por dentro	1413
first name	450
fizetett tartalom	918
""", 'fj': """
fjern annoncer	268
fjern annonser	1308
""", 'fl': """
flecha	557
fler	1712
fler artiklar	1712
fler nyheter	1712
flere artikler	273	1313
flere nyheder	273
flere nyheter	1313
flere saker	1313
flipboard	457
""", 'fo': """
folgen	323
folgen sie uns	323
follow	459
follow author	459
follow live	459
follow this author	459
follow this topic	459
follow topic	459
follow us	459
follow us on facebook	459
following	459
font size	456
for abonnenter	260	1300
for subscribers	446
forgot password	446
forgot your password	446
forma de pagamento	1410
forma de pago	556
formas de pagamento	1410
formas de pago	556
forrige	276	1316
forrige artikel	273
forrige artikkel	1313
forse in seguito	1001
forsiden	273	1313
foto	963
foto galeri	1795
fotogalerija	1168
fotostrecke	332
fout gespot	1244
fout gezien	1244
foutje gezien	1244
""", 'fr': """
frag unsere ki	355
fragen sie unsere ki	355
free daily newsletter	450
free newsletter	450
free weekly newsletter	450
friss	921
from around the web	470
from our partners	470
from our sponsor	462
from our sponsors	462
from the web	470
""", 'fu': """
full coverage	470
fullscreen	475
fullskjerm	1316
further reading on this site	470
""", 'ga': """
ga akkoord	1242
ga naar inhoud	1249
galite bet kada atsisakyti prenumeratos	1161
gallery	1021
ganzen artikel lesen	335
""", 'ge': """
ge bort artikeln	1699
gebruiksvoorwaarden	1242
geef cadeau	1283
geef een reactie	1244
geef feedback	1272
geef je mening over dit artikel	1272
gegenereerd door ai	1264
gegenereerd met ai	1264
gem	265
gem artikel	265
gem artiklen til senere	265
gem til senere	265
gemaakt met ai	1264
generated by ai	508
gerade nicht	309
gerelateerd	1246
gerelateerd nieuws	1246
gerelateerde artikelen	1246
gerelateerde onderwerpen	1246
gerir cookies	1422
gesponsert	325
gesponserter beitrag	385
gesponserter inhalt	325
gesponsord	1240
gesponsorde inhoud	1240
gestion des cookies	768
gestionar cookies	569
gestisci i cookie	1017
gestisci notifiche	1046
gestisci preferenze	1017
get alerts	459
get digital access	446
get email updates	450
get started	446
get the daily email	450
get the newsletter	450
""", 'gi': """
gi bort artikkelen	1300
gi bort saken	1305
gi tilbakemelding	1311
gift a subscription	446
gift article	446
gift this article	446
giv artiklen til en ven	265
giv os feedback	271
give a gift	446
give a gift subscription	440
give feedback	467
give monthly	440
give now	440
give today	440
give us feedback	467
gizlilik	1792
""", 'gl': """
glemt adgangskode	260
glemt passord	1300
""", 'go': """
go to top	475
godkjenn	1309
godkjenn alle	1309
godta	1309
godta alle	1309
google	457
google news	457
google plus	457
got it	465
""", 'gr': """
gracias por suscribirte	560
gracias por tu voto	591
gracias por votar	591
gratis proberen	1231
grazie per aver votato	1036
grazie per il tuo feedback	1036
grazie per l'iscrizione	1009
""", 'gu': """
guarda anche	1021
guarda i risultati	1036
guarda l'article	196
guarda la gallery	1024
guardar	564	1417
guardar en favoritos	611
guardar para ler mais tarde	1461
guides d'achat	772
gulir untuk lanjut membaca	960
""", 'ha': """
haber faydali oldu mu	1794
haberi kaydet	1789
haberi nasil buldunuz	1794
haberi puanla	1794
haberi sesli dinle	1789
haberi sesli dinleyin	1789
haberi sesli dinleyin (# dk	1789
haberi yazdir	1789
haberin devami	1791	1797
haberin devami reklamdan sonra	1791
haberin tamami	1797
hacker news	457
hadiahkan artikel ini	986
hae	718
hai letto # articoli su # questo mese	1052
hai trovato un errore	1019
hai una segnalazione	1019
haku	718
halaman berikutnya	965
halaman selanjutnya	965
halaman: #	965
handelsbetingelser	269
hantera cookies	1708
har du allerede en konto	260	1300
har du redan ett konto	1699
has oblidat la contrasenya	168
hasznos volt a cikk	920
hata bildir	1794
hata bildirin	1794
haut de page	775
have an account	446
have an account? sign in	446
have your say	467
hazte miembro	553
hazte premium	608
hazte socia	553
""", 'he': """
heb je al een account	1231
help mee	1228
help ons om dit te blijven doen	1279
hem	1715
hemeroteca	557
hepsini kabul et	1792
herinner me later	1227
hesabim	1785
hesabiniz var mi	1785
het artikel gaat hieronder verder	1240
het laatste nieuws	1246
""", 'hi': """
hide ad	462
hide caption	475
hide comments	467
hide this message	438
hier anmelden	314
hier einloggen	314
hier finden sie informationen zum datenschutz	353
highlights generated by artificial intelligence	508
hilfe	330
hinweis an die redaktion	365
hinweis zum datenschutz	328
hinweise zu diesem artikel	365
hittade du ett fel	1710
hittat fel	1710
""", 'hj': """
hjem	276	1316
""", 'hl': """
hlasovat	217
hledat	220
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1048
hold deg oppdatert	1302
hold dig opdateret	262
home	475	1024	1249
hopp til innhold	1316
hopp til innholdet	1316
houd je aan onze huisregels	1272
house rules	467
how did we do	467
how we use ai	508
hoy no	552
""", 'hu': """
hubungi kami	962
huisregels	1272
""", 'hv': """
hva mener du? stem her	1316
hva synes du om denne saken	1311
hva synes du om saken	1311
hvad mener du? stem her	276
hvad synes du? stem her	276
""", 'i ': """
i accept	465
i agree	465
i already donated	438
i already gave	438
i commenti sono riservati agli abbonati	1043
i lettori hanno letto anche	1055
i prezzi potrebbero variare	1038
i samarbeid med	1308
i samarbejde med	268
i samarbete med	1707
""", "i'": """
i'll do it later	438
i'm in	450
i've already donated	438
""", 'ic': """
ich bin schon dabei	309
ich habe schon gespendet	309
ich stimme zu	328
icymi	470
""", 'id': """
ideal	1230
identifiez-vous	756
""", 'ie': """
ielogojies	1194
ielogoties	1194
ievadi e-pastu	1217
ievadi savu e-pasta adresi	1217
""", 'ih': """
iha	1799	1799
ihr feedback	330
ihr kommentar	330
ihre e-mail-adresse	318
ihre meinung	330
ihre spende ist steuerlich absetzbar	375
""", 'ik': """
ik heb al gedoneerd	1227
ik steun al	1227
ikke i dag	257	1297
ikke nu	257
iklan	960	960
iklan sponsor	991
""", 'il': """
il mio account	1006
il tuo indirizzo email	1009
ilan	1791
ilgili haber	1795
ilgili haberler	1795
ilgili konular	1795
ilk ay # tl	1785
ilmoittaudu webinaariin	718
ilmoitus	712
ils ont lu aussi	772
""", 'im': """
im trend	332
immer informiert	318
impostazioni cookie	1017
impressum	328
imprimeix	173
imprimeix l'article	196
imprimer	763
imprimer cet article	808
imprimer l'article	763
imprimir	564	1417
imprimir artigo	1461
""", 'in': """
in	1886
in case you missed it	470
in diesem artikel	332
in evidenza	1021
in het nieuws	1246
in kooperation mit	325
in other news	470
in partnership with	462
in primo piano	1021
in this section	470
in zwischenablage kopieren	322
indeks	963
indirizzo email	1009
indstillinger	269
indtast din e-mail	262
indtast din mail	262
indtast e-mail	262
info iklan	976
infolettre	759
infolettres	759
informa d'un error	182
informar de un error	598
informasjonskapsler	1309
informationen zum datenschutz	353
informativa sulla privacy	1017
informazione promozionale	1038
informazione pubblicitaria	1038
ingatkan saya nanti	952
ingezonden mededeling	1287
ingrandisci	1024
ingresar	557
inhalt	335
inhalt anzeigen	328
inhalt laden	325
inhalt teilen	322
inhalte anzeigen	328
inhaltsverzeichnis	335
inhoud tonen	1262
inhoudsopgave	1249
inicio	576
inloggen	1231
innstillinger	1309
inschrijven	1233
inscreva-se	1413
inscreva-se na newsletter	1413
inscription	756
inscription gratuite	801
inserisci il tuo indirizzo e-mail	1048
inserisci il tuo indirizzo email	1048
inserisci qui il tuo commento	1019
inserisci un indirizzo email valido	1048
insira o seu email	1454
insira seu e-mail	1454
instagram	457
instagram-inhalte erlauben	328
instellingen	1242
inte idag	1696
inte nu	1696
introdu adresa ta de email	1497
introduce tu email	560
invalid email	450
invia a un amico	1054
invia commento	1019
invia per email	1012
invia via email	1012
inzerce	214
inzercia	1617
""", 'ir': """
ir a los comentarios	571
ir al contenido	576
ir arriba	576
""", 'is': """
iscriviti	1009
iscriviti alla nostra newsletter	1009
iscriviti ora	1009
iscrizione completata	1048
isprintaj	1580
""", 'iz': """
iz iste rubrike	1578
iz rubrike	1578	1660
izbor urednice	1578
izbor urednika	1578
izdvajamo	1578
izpostavljeno	1660
izveido kontu	1194
""", "j'": """
j'accepte	768
j'accepte de recevoir les offres des partenaires	801
j'en profite	756
""", 'ja': """
ja ets subscriptor	168
ja tens compte	194
ja, ich will	310
ja, ik steun	1279
ja, ik wil de nieuwsbrief ontvangen	1275
jaa	710
jaa artikkeli	710
jaa facebookissa	710
jaa juttu kaverille	710
jaa whatsappissa	710
jaga	620
jaga artiklit	620
jaga facebookis	625
jaga lugu	625
jaga seda artiklit	625
jangan lewatkan	963	987
jatka lukemista	705
jau esi abonents	1194
jau esi abonents? ielogojies	1194
jau prenumeruojate	1161
jau prenumeruojate? prisijunkite	1161
""", 'je': """
je aanmelding is gelukt	1275
je bent ingeschreven	1275
je bent nu ingeschreven	1275
je commande	792
je donne	752
je donne mon avis	796
je fais un don	752
je hebt je succesvol aangemeld	1275
je kunt je op elk moment afmelden	1275
je m'abonne	756
je m'inscris	759
je me connecte	756
je soutiens	752
je teste	756
jeder euro hilft	375
jednorazowo	1353
jelentkezzen be	913
jetzt abo sichern	379
jetzt abonnent werden	314
jetzt abonnieren	314
jetzt abstimmen	359
jetzt am gewinnspiel teilnehmen	359
jetzt anmelden	318
jetzt bestellen	314
jetzt bewerben	359
jetzt einloggen	314
jetzt freischalten	314
jetzt helfen	310
jetzt im tv	332
jetzt kommentieren	330
jetzt kostenlos anmelden	318
jetzt kostenlos testen	314
jetzt mitdiskutieren	365
jetzt mitglied werden	310
jetzt mitmachen	359
jetzt nicht	309
jetzt registrieren	314
jetzt spenden	310
jetzt teilen	380
jetzt testen	314	314
jetzt tickets sichern	359
jetzt upgraden	379
jetzt zugang sichern	379
jetzt zustimmen	328
""", 'jo': """
jocs i mots encreuats	184
join now	440
join our mailing list	450
join the conversation	467
join the discussion	467
join the discussion on discord	459
join us	440
jouw e-mailadres	1233
""", 'ju': """
jump to content	475
just nu	1712
juttu jatkuu alla	712
juttu jatkuu kuvan alapuolella	712
juttu jatkuu kuvan alla	712
juttu jatkuu mainoksen alla	712
juttu jatkuu videon alla	712
juttu on tarkoitettu tilaajille	705
juttu on vain tilaajille	705
juuri nyt	716
""", 'ka': """
kabul ediyorum	1792
kabul et	1792
kaip jums patiko straipsnis	1167
kamu mungkin suka	987
kanske senare	1696
kanskje senere	1297
kapat	1783
kapcsolat	920
karier	976
karjera	1168
karte laden	328
kas artikkel oli kasulik	626
kas lugu oli kasulik	626
kasneje	1666
kasnije	1584
kasutustingimused	637
kategori	963
kategoriat	716
kategorie	218	1369
kategorien	332
kategorier	273	1313	1712
kategoriler	1795
katkida bulun	1784
katso kaikki tilaajaedut	705
katso kuvagalleria	718
katso kuvat	718
katso video alta	718
kaydet	1789
kaydol	1785
kayit ol	1785
kaynak: aa	1799
kaynak: dha	1799
kaynak: iha	1799
""", 'ke': """
keep reading	470
keine neuigkeiten mehr verpassen	371
keluar	954
kembali ke atas	965
kertalahjoitus	704
keskustele	715
keskustele asiallisesti	715
keskustelu	715
keuze van de redactie	1246
key points by ai	508
key takeaways by ai	508
""", 'ki': """
ki-generert oppsummering	1316
ki-generiert	355
ki-generierte zusammenfassung	355
ki-zusammenfassung	355
kiemelt	921
kies een bedrag	1230
kies je abonnement	1282
kiitos tilauksesta	707
kiitos tilauksestasi	707
kijk terug	1269
kingi artikkel	625
kiosque	756
kirim	958
kirim ke teman	986
kirim komentar	962
kirjaudu	705
kirjaudu ulos	705
kirjoita kommentti	715
kirjoita kommenttisi	715
kirjoittaja on kansanedustaja	725
kirjoittaja on kirjailija	725
kirjoittaja on kolumnisti	725
kirjoittaja on toimittaja	725
kirjoittaja on vapaa toimittaja	725
kirjoittaja on vapaa toimittaja ja kirjailija	725
kirjuta kommentaar	626
kiti skaito	1163
""", 'kl': """
klarna	313
klausies raidierakstu	1201
klausies rakstu	1199
klauskite dirbtinio intelekto	1167
klausykite straipsnio	1166
klausyti	1166
klausyti straipsnio	1166
klausyti straipsnio (# min	1166
kleinanzeigen	325
""", 'ko': """
kokeile maksutta	705
kokeile nyt	705
komentar	962
komentarai	1161
komentari	1580
komentarji	1662
komentarz	1367
komentarze	1367
komentiraj	1580	1662
komentuoti	1161
komentuoti gali tik registruoti vartotojai	1167
komment	920
kommentaarid	620
kommentar	330
kommentar schreiben	330
kommentar verfassen	330
kommentare	330
kommentare ansehen	330
kommentare anzeigen	330
kommentare lesen	330
kommentarer	271	1311	1710
kommentarer blir moderert	1311
kommentarerna modereras	1710
kommentarregeln	330
kommentarsregler	1710
kommenteeri	620
kommenteerimine on suletud	626
kommenteerimise reeglid	626
kommenteerimiseks logi sisse	626
kommentek	920
kommenter	271	1311
kommentera	1710
kommentieren	330
kommentit	715
kommentit tarkistetaan ennen julkaisua	715
kommentoi	715
kommentointi on suljettu	715
kommercielt indhold	279
kommercielt samarbejde	268
kommersielt innhold	1319
kommersielt samarbeid	1308
koniec reklamy	1364
kontakt	217	271	330	1367
kontakt os	271
kontakt oss	1311
kontakta oss	1710
konten berbayar	991
konten bersponsor	960
konten premium	954	986
konten promosi	991
konten sponsor	960
konto erstellen	314
konular	1795
kopeeri link	620
kopieer de link	1237
kopieer link	1237
kopier lenka	1305
kopier lenke	1305
kopier lenken	1305
kopier link	265
kopier linket	265
kopieren	322
kopioi linkki	710
kopiraj link	1580
kopiraj povezavo	1662
kopiraj poveznicu	1580
kopirajte link	1580
kopirajte poveznicu	1580
kopiuj link	1361
kopyala	1789
korrekturhinweis senden	365
kort fortalt - lavet med ai	276
kostenlos abonnieren	318
kostenlos registrieren	314
kostenlos testen	314
""", 'kr': """
krant	1231
kreditkarte	313
kreditkarte / klarna	313
kreiraj nalog	1574
krijg direct toegang	1282
""", 'ku': """
kuidas lugu meeldis	626
kupi pretplatu	1574
kuukausilahjoitus	704
kuula	625
kuula artiklit	625
kuula artiklit (# min	625
kuula lugu	625
kuula saadet	627
kuula saadet siit	627
kuuntele	710
kuuntele jakso	710
""", 'kv': """
kvkk	1792
""", "l'": """
l'actu en direct	772
l'article continue ci-dessous	766
l'article en # points	790
l'articolo in breve	1036
l'essentiel	772
""", 'la': """
la newsletter	759	1009
la redazione consiglia	1021
la tua e-mail	1009
laad meer	1249
laat je dit artikel voorlezen	1269
laat voorlezen	1237
laatste nieuws	1246
ladda fler	1715
lagi ramai	987
lagre	1305
lagre artikkel	1305
lagre saken	1305
lagre saken til senere	1305
lagre til senere	1305
lahjoita	704
lahjoita nyt	704
lain kali	952
lainnya	963
laisser un commentaire	770
laissez un commentaire	770
langganan	954
lanjut baca di bawah	960
lanjutkan dengan konten	960
lanjutkan membaca	965
laporkan	962
lascia un commento	1019
lascia un feedback	1036
last flere	1316
last name	450
lastschrift	313
later	1227
later lezen	1283
latest	470
latest articles	470
latest edition	475
latest headlines	470
latest news	470
latest posts	470
latest stories	470
latest updates	470
latest videos	470
latest videos from	470
lavora con noi	1038
""", 'le': """
le direct	772
le fil	772
le journal du jour	756
le nostre newsletter	1009
le plus lu	772
le puede interesar	573
le recomendamos	573
le ultime notizie	1021
learn more	475
learn more about cookies	465
leave a comment	467
leave a reply	467
leave a tip	440
leave feedback	467
lectura de # minutos	564
lectura: # min	564
lecture # min	775
lecture # minutes	763
lecture : # min	763
leer noticia completa	576
lees de reacties	1244
lees direct verder	1282
lees meer	1246	1249
lees meer over	1246
lees onze huisregels	1272
lees ook	1246
lees verder	1231	1246	1249
lees verder na de advertentie	1240
lees verder onder de afbeelding	1240
lees verder onder de foto	1240
lees voor	1237
leeslijst	1283
leestijd	1249
leestijd # min	1249
legfrissebb	921
legg igjen en kommentar	1311
leggi anche	1021
leggi dopo	1054
leggi i commenti	1019
leggi il giornale	1006
leggi l'articolo	1024
leggi l'articolo completo	1024
leggi senza limiti	1052
leggi sull'app	1046
leggi tutto	1024
leggi tutto con un abbonamento	1006
leggi tutto su	1021
legolvasottabb	921
legolvasottabbak	921
leia mais	1426	1429
leia os termos de uso e as regras da comunidade	1450
leia sem limites	1459
leitura: # min	1417
lembrar mais tarde	1407
lembre-me mais tarde	1407
lenke kopiert	1305
lenken er kopiert	1305
lenken kopiert	1305
ler mais	1429
ler mais tarde	1461
les articles les plus lus	809
les derniers articles	772
les flere	1313
les hele saken	1316
les kommentarer	1311
les lecteurs ont aussi lu	772
les mer	1313	1316
les mer om	1313
les plus lues	772
les plus lus	772
les senere	1305
les tops	772
les videre	1300
lesedauer	335
lesedauer: # minuten	335
lesen sie auch	332
lesen sie dazu	332
lesen sie hier	332
lesen sie mehr	332
leserbriefe	330
leserkommentare	330
lesetid # min	1316
lesetipp	332
lesetipps	332
lesezeit: # min	335
lesezeit: # minuten	335
lest opp av en robot	1305
lest opp av en syntetisk stemme	1305
leta	1203	1203
leta/afp	1203
lettura # min	1012
""", 'li': """
lige nu	273
lihat artikel asli	986
lihat juga	963
lihat komentar	962
lihat lainnya	965
lihat selengkapnya	965
lihat semua	965
liitu uudiskirjaga	644
like loading	456
like this	456
limited time offer	446
limited-time offer	535
line	457
link	457
link berhasil disalin	986
link copiado	1417
link copiat	1503
link copiato	1012
link copiato negli appunti	1054
link copied	456
link copied bookmark	456
link copied to clipboard	456
link er kopieret	265
link er kopieret til udklipsholderen	265
link gekopieerd	1237
link in die zwischenablage kopiert	380
link kopeeritud	625
link kopieren	322
link kopieret	265
link kopiert	322
link kopiran	1580
link kopyalandi	1789
link on kopeeritud	625
link sudah disalin	986
link wurde in die zwischenablage kopiert	380
link wurde kopiert	380
link zum artikel kopieren	380
link zum inhalt	328
link zum youtube-inhalt	328
linkedin	457
linki kopyala	1789
linkki kopioitu	710
links	332
lire aussi	772
lire l'article	775
lire l'article complet	775
lire la suite	775
lire les commentaires	770
lire plus	772	775
lire plus tard	763
lisa kommentaar	620
listen	456
listen # min	456
listen above	515
listen below	515
listen here	515
listen now	456
listen on apple	515
listen on apple podcasts	515
listen on spotify	515
listen on youtube	515
live	332
live tv	470
""", 'lo': """
lo + visto	573
lo esencial en # segundos	591
lo quiero	608
load comments	467
load content	465
load more	475
load more articles	475
load more comments	467
load more stories	475
loading	456
loading ad	462
loading more	475
loe edasi	620
loe edasi tellijana	620
loe hiljem	625
loe ka	622
loe kommentaare	626
loe lisa	627
loe lisaks	622
loe rohkem	627
loe veel	622
loetumad	622
log in	446	1231
log in / register	446
log in or sign up	446
log in to comment	467
log in to reply	467
log ind	260
log out	446
log ud	260
logare	1471
logg inn	1300
logg ut	1300
logga in	1699
logga ut	1699
logi sisse	620
logi sisse, et kommenteerida	626
login	314	446	954	1006	1411	1471
login / register	446
logout	446
loo konto	620
loo tasuta konto	620
los comentarios son exclusivos para suscriptores	598
los precios pueden variar	593
""", 'lu': """
lue koko juttu	718
lue kommentit	715
lue rajattomasti	705
lue seuraavaksi	19	716
luetuimmat	716
luetuimmat jutut	716
lugemiseks osta artikkel	620
luister	1237
luister dit artikel	1269
luister hier	1269
luister nu	1269
luister op spotify	1269
luister via spotify	1269
luk	257
lukk	1297
lukuaika # min	718
luo ilmainen tunnus	705
luo maksuton tunnus	705
luo tunnus	705
lupa kata sandi	954
lupa password	954
""", 'ly': """
lyssna	1704
lyt	265
lytt	1305
lytt til saken	1305
""", "m'": """
m'abonner	756
m'inscrire	759
""", 'ma': """
maak een account	1231
maandelijks	1228
mai mult	1481
mai multe	1481
mail	457	1237
mailen	322
mainokset	712
mainos	712	712
mainos - juttu jatkuu alla	712
mainos alkaa	712
mais	1429
mais artigos	1426
mais comentadas	1426
mais lidas	1426
mais lidos	1426
mais populares	1426
mais tarde	1407
mais vistas	1426
mais vistos	1426
make a donation	440
manage consent	465
manage cookies	465
manage my account	446
manage options	465
manage preferences	465
manage settings	465
manage subscription	446
manage your newsletters	526
mantengamos un debate respetuoso	598
mantente informado	560
mastodon	457
masuk	954
masuk / daftar	954
max	1524
maybe later	438
""", 'me': """
me connecter	756
me le rappeler plus tard	751
media caption	475
meer	1246
meer artikelen	1246
meer informatie	1242
meer laden	1249
meer lezen	1246
meer nieuws	1246
meer over	1246
meer over dit onderwerp	1246
meer tonen	1249
meest bekeken	1246
meest gedeeld	1246
meest gekozen	1282
meest gelezen	1246
meghallgatom	916
megosztom	916
mehr anzeigen	335
mehr artikel	332
mehr aus	332
mehr aus dem ressort	332
mehr erfahren	328
mehr informationen	332
mehr laden	330	335
mehr lesen	332	335
mehr nach dieser anzeige	325
mehr news	332
mehr themen	332
mehr von diesem autor	332
mehr von uns	332
mehr zu diesem thema	332
mehr zum artikel	332
mehr zum thema	332
mein konto	314
meist gelesen	332
meistgeklickt	332
meistgelesen	332
meistgelesene artikel	332
meistkommentiert	332
mejla	1704
meld een fout	1244
meld fout	1272
meld fra om feil	1311
meld je aan	1233
member-only story	475
members only	446
meniu	1481
menu	220	276	475	775	965	1024	1249	1372	1429	1893
meny	1316	1715
mer fra	1313
mer nyheter	1712
mer om	1313	1712
merci de votre inscription	759
merci pour votre retour	790
merci pour votre vote	796
mere fra	273
mere om	273
merken	314	322
merkliste	314
message	457
message publicitaire	766
messaggio promozionale	1015
messaggio pubblicitario	1038
messenger	457
mest delat	1712
mest delt	1313
mest delte	273
mest lest	1313
mest leste	1313
met ai gemaakt	1264
metodi di pagamento	1005
metodo di pagamento	1005
mettre en favori	763
""", 'mi': """
mi cuenta	557
mijn account	1231
mijn profiel	1231
min konto	260
min side	260	1300
mine avalehele	627
minha conta	1411
mis niets	1233
missa inget	1701
missa inte	1712
misschien later	1227
misschien ook interessant	1246
mit ki erstellt	355
mitdiskutieren	330
mitglied werden	310
mitmachen und gewinnen	359
mitt konto	1699
""", 'mo': """
mode de paiement	755
modes de paiement	755
modifica le preferenze sui cookie	1034
modifica preferenze	1034
modifier mes choix	788
moj profil	1574	1656
moje konto	1355
mon compte	756
mon espace	756
monatlich	310
monatlich spenden	310
montant libre	755
monthly	439
monthly contribution	444
morda vas zanima	1660
more	473
more articles	470
more coverage	470
more for you	539
more from	470
more from this author	470
more from us	539
more headlines	470
more in this section	539
more in this series	470
more like this	470
more news	470
more newsletters	526
more on this story	470
more on this topic	470
more options	465
more sharing options	456
more stories	470
more stories like this	470
more stories you may like	470
more to explore	470
more to read	470
more top stories	470
most commented	470
most discussed	470
most emailed	470
most liked	467
most nem	910
most popular	470
most read	470
most read stories	539
most recent	470
most shared	470
most viewed	470
most watched	470
mostra altro	1024
mostra contenuto	1017
mostra contenuto esterno	1034
mostra el contingut extern	179
mostra i commenti	1019
mostra il contenuto esterno	1034
mostrar comentarios	571
mostrar contenido externo	589
mostrar mais	1429
mostrar menos	576
moyen de paiement	755
moyens de paiement	755
""", 'mt': """
mti	942	942
mti/afp	942
""", 'mu': """
muat lainnya	965
mungkin lain kali	952
must read	470
must reads	470
must-read	470
mute	475
muut lukevat	716
muut lukevat juuri nyt	716
muut lukevat nyt	716
""", 'my': """
my account	446
""", 'na': """
na czasie	1369
naar boven	1249
naar de aanbiedingen	1231
naar de inhoud	1249
naar de webshop	1267
nach anzeige weiterlesen	325
nach der werbung geht es weiter	385
nach oben	335
nahoru	220
najbolj brane novice	1660
najbolj brane novice dneva	1660
najbolj brano	1660
najbolj komentirano	1660
najkomentiranije	1578
najnovije	1578
najnovije vesti	1578
najnovije vijesti	1578
najnowsze	1369
najnowsze informacje	1369
najpopularniejsze	1369
nanti	952
nanti saja	952
napisz komentarz	1367
nastavak teksta nakon reklame	1577
nastavenia cookies	1631
natisni	1662
naujausi	1163
naujiena papildoma	1168
naujiena pildoma	1168
""", 'ne': """
ne danas	1584
ne danes	1666
ne hvala	1584	1666
ne manquez rien	759
ne most	910
ne plus afficher	751
ne propustite	1578
ne sada	1584
ne spreglejte	1660
ne zdaj	1666
ne, hvala	1584	1666
necrologie	1038
nee bedankt	1227
nee, bedankt	1227
nei takk	1297
nei, takk	1297
nein danke	309
nein, danke	309
nej tack	1696
nej tak	257
nej, tack	1696
nej, tak	257
nessun commento	1019
neste	1316
neste artikkel	1313
net binnen	1246
netiquette	330
neueste artikel	332
neueste meldungen	332
neueste nachrichten	332
neueste videos	332
never miss a story	450
never miss an update	450
new customers only	535
new customers only. terms apply	535
new here	446
newest first	467
newsletter	210	318	450	560	759	1009	1357	1413
newsletter abonnieren	318
newsletter e alert	1021
newsletter kostenlos abonnieren	318
newsletter recomendada	573
newsletter sign up	450
newsletter sign-up	450
newsletter signup	450
newsletter-anmeldung	318
newsletters	450	475	560	759	1413
newslettery	210	1357
newsticker	332
next	439
next article	470
next page	475
next post	475
next story	470
next up	470
""", 'ng': """
nghe	1886
""", 'ni': """
nicht jetzt	309
nicht mehr anzeigen	309
nichts mehr verpassen	318
nie masz konta	1355
nie teraz	1352
niet nu	1227
niet te missen	1246
nieuwsbrief	1233
nieuwsbrief ontvangen	1275
nieuwsbrieven	1233
""", 'no': """
no comments	467
no comments yet	467
no credit card required	535
no gracias	552
no grazie	1001
no posts	475
no te pierdas	573
no thank you	438
no thanks	438
no, gracias	552
no, grazie	1001
no, thanks	438
noch kein abo	379
noch kein abonnent	314
noch kein konto	314
noch keine kommentare	330
noch keine kommentare vorhanden	330
noch nicht registriert	379
nog geen abonnee	1282
nog geen account	1231
nog geen reacties	1244
noklausies rakstu	1199
non hai un account	1052
non merci	751
non oggi	1001
non ora	1001
non sei abbonato	1006
non sei ancora abbonato	1052
non, merci	751
norint komentuoti, reikia prisijungti	1167
normas	571
nos articles les plus lus	809
nos derniers articles	772
nos lecteurs ont lu ensuite	772
nos offres	756
nos offres d'emploi	792
nos recommandations	772
noskaties video	1201
not a subscriber yet	446
not now	438
not ready to donate	438
not ready to give today	438
not ready to subscribe	438
not ready to support today	438
not today	438
nota relacionada	612
notas recomendadas	612
notas relacionadas	612
note legali	1017
notez cet article	770
noticia relacionada	573
noticia relacionadas	573
noticias de hoy	573
noticias relacionada	573
noticias relacionadas	573
notizie correlate	1021
notizie del giorno	1021
nous contacter	770
nous soutenir	752
nous suivre	764
nous vous recommandons	772
now playing	475
""", 'nt': """
ntb	1342	1342
""", 'nu': """
nu acum	1469
nu ai cont	1501
nu in het nieuws	1246
nu niet	1227
nuoroda nukopijuota	1166
nuotraukos	1168
nutzungsbedingungen	328
""", 'ny': """
nyalakan notifikasi	986
nyhedsbrev	262
nyhedsbreve	262
nyhetsbrev	1302	1701
nyhetsbrevet	1302	1701
nyhetsdygnet	1712
nyt luetuimmat	716
""", 'o ': """
o artigo continua depois da publicidade	1420
o seu email	1413
""", 'ob': """
obrigado pelo seu feedback	1442
obrigado pelo seu voto	1442
obrigado por se inscrever	1413
obserwuj	1362
obserwuj nas	1362
""", 'oc': """
oceni novico	1662
ocenite tekst	1580
""", 'od': """
odbij	1592
odbij sve	1592
oddaj komentar	1662
odjava	1574	1656
odpowiedz	1367
""", 'of': """
oferecer artigo	1411
oferecido por	1420
oferta especial	557
ofertas	567
ofertas de empleo	593
ofertes de feina	184
offer	462
offer ends soon	535
offerte	1015
offerte di lavoro	1038
offre partenaire	766
offres d'emploi	792
offrir l'article	756
""", 'og': """
oglas	1577	1659
oglasi	1577	1659
ogni contributo conta	1051
ogni euro conta	1051
""", 'oh': """
ohne spende weiterlesen	309
""", 'ok': """
ok	439
okumaya devam et	1785
""", 'ol': """
oldest first	467
ole esimene kommenteerija	626
oled juba tellija	620
oled uudiskirjaga liitunud	644
olet nyt tilannut uutiskirjeen	707
oletko jo tilaaja? kirjaudu	705
olvasd el ezt is	921
olvassa el ezt is	921
""", 'om': """
om cookies	1708
oma tili	705
""", 'on': """
once	439
onderwerpen	1246
one time donation	440
one-time	439
one-time donation	440
onko jutussa virhe	715
onko sinulla jo tunnus	705
""", 'oo': """
ook interessant	1246
oops! something went wrong	526
""", 'op': """
open image in gallery	475
open menu	475
opina	571
opprett en gratis bruker	1300
opprett en gratis konto	1300
opprett gratis bruker	1300
opprett konto	1300
opret bruger	260
opret en gratis bruger	260
opret en gratis profil	260
opret en konto	260
opret gratis profil	260
opret konto	260
opslaan	1237
opslag fra facebook	276
opslag fra instagram	276
opublikuj komentarz	1367
""", 'os': """
osallistu keskusteluun	715
ossza meg	916
osta artikkel	620
ostale vesti	19	1578
ostale vijesti	19	1578
ostatnie wpisy	1369
ostavi komentar	1580
ostavite komentar	1580
oszd meg	916
""", 'ot': """
other amount	444
other articles	470
other news	470
other readers liked	19
other stories	470
other stories you may like	470
other stories you might like	470
others also read	19	470
otra cantidad	556
otras noticias	19	573
otras noticias que pueden interesarte	19
otro importe	556
""", 'ou': """
our corrections policy	467
our newsletters	450
our partners	462
our social media	459
our sponsors	462
outro valor	1410
ouvir	1417
ouvrir le menu	775
""", 'ov': """
overschrijving	1230
""", 'oy': """
oynat	1797
""", 'oz': """
oznake	1578	1660
""", 'p': """
p	1476
""", 'pa': """
pagamento seguro	1410
pagamento sicuro	1005
page suivante	775
pagina successiva	1024
pago seguro	556
paid advertisement	540
paid content	462
paid partnership	462
paid post	462
paiment methods	444
palaute	715
paling banyak dibaca	963
pane oma teadmised proovile	627
para continuar a ler	1459
para continuar lendo	1459
para seguir leyendo	608
paremti	1161
pariwara	960
partage	763
partager	763	763
partager l'article	763
partager par e-mail	763
partager par email	763
partager par mail	763
partager sur	763
partager sur bluesky	763
partager sur linkedin	763	763
partager sur messenger	763
partager sur telegram	763
partager sur twitter	763
partager sur x	763
partager via messenger	763
partager via twitter	763
partages	763
partagez	763
partecipa alla discussione	1043
partenaire	766
parteneri	1476
participa	571
participa en la nostra enquesta	182
participe da conversa	1450
partilhar	1417
partilhe	1417
partner	1240
partner content	462
partner offers	462
partnerangebot	325
partnerangebote	325
partnerbijdrage	1287
partnercontent	1240
partnernieuws	1246
partnerska vsebina	1659
pas aujourd'hui	751
pas de commentaire	770
pas encore inscrit	756
pas maintenant	751
pasidalinkite	1166
pasidalinkite straipsniu	1166
pasidalinti	1161
passa a premium	1052
passatempos	1444
passend zum thema	332
passende artikel	332
passer cette annonce	766
password dimenticata	1006
passwort vergessen	314
patrocinado	567	1420
patrocinado por	567
payment method	444
payment methods	444
payment options	444
paypal	313
""", 'pe': """
pedoman media siber	976
pelo mundo	1426
people also read	470
per continuar llegint	194
per continuare a leggere	1052
per e-mail teilen	322
per e-mail versenden	322
per mail teilen	322
per mail versenden	322
per whatsapp teilen	322
personuppgiftspolicy	1708
personvern	1309
personverninnstillinger	1309
peru milloin vain	705
peru tilaus milloin tahansa	707
peruuta milloin tahansa	705
pesquisar	1429
petites annonces	766
""", 'ph': """
photos	775
""", 'pi': """
piekrist	1210
piesakies jaunumiem	1217
piilota mainokset	712
pilihan editor	963
pilihan redaksi	963
pilihan untuk anda	987
pilihan untukmu	987
pin it	456
pinterest	457
pix	1410
""", 'pl': """
plaats een advertentie	1267
plaats een reactie	1244
plaats reactie	1244
plan du site	768
play audio	456
play now	475
play the video	515
play video	475
please donate	440
please enter a valid email address	450
pledge your support	440
plus	260	775	1231	1699
plus d'articles	772
plus d'infos	772
plus lus	772
plus tard	751
plus-artikel	314
plusartikel	1231
pluss	1300
plussak	1300
""", 'po': """
pocket	457	1074
podaj adres e-mail	1357
podaj e-mail	1357
podcast	218	273	332	573	1021	1369	1795
podcastit	716
podcasts	273	332	1246	1426
podcasty	218	1369
podd	1712
poddar	1712
pode gostar de	1462
pode interessar	1426
podeli	1580
podeli na facebooku	1580
podeli vest	1580
podelite	1580
podijeli	1580
podijeli na facebooku	1580
podijeli vijest	1580
podijelite	1580
podkast	1313
podkaster	1313
podobne	1369
podpri	1655
podpri nas	1655
podprite nas	1655
podseti me kasnije	1584
podsjeti me kasnije	1584
pogledaj komentare	1580
pogoji uporabe	1674
polecamy	1369
polecane	1369
polecane dla ciebie	1369
politika privatnosti	1592
politika zasebnosti	1674
polityka cookies	1365
poprzedni	1372
populair	1246
populaire	772
populaire artikelen	1246
populaires	772
popular articles	470
popular now	470
popular posts	470
popular reads	539
popular stories	470
popular topics	470
populare	1479
popularne	1369
populer	963
populiariausi	1163
portada	576
posez une question sur cet article	790
poslat	212
poslat e-mailem	212
poslechnout	212
post comment	467
post on x	456
poster un commentaire	770
posts relacionados	1426
potrebbe interessarti	1021
potrebbe interessarti anche	1021
potrebbero interessarti	1021
pour aller plus loin	772
pour lire la suite	805
povezana novica	1660
povezane novice	1660
povezane teme	1578
povezane vesti	1578
povezane vijesti	1578
povezano	1660
poveznica kopirana	1580
povolit cookies	215
powered by ai	508
pozabljeno geslo	1656
""", 'pr': """
pr	918	1077	1077	1077	1126
pravidla diskuse	217
pravila komentiranja	1580	1662
pravila privatnosti	1592
preberite tudi	1660
precedente	1024
precios y disponibilidad pueden variar	593
preferenze cookie	1017
pregunta a nuestra ia	591
premium	208	260	395	446	557	756	954	1006	1231	1300	1355	1411	1471	1699	1785	1883
premium content	446
premium digital	535
premium-artikel	314
prenumerata	1161	1355
prenumeration	1699
prenumeratoriams	1161
prenumerera	1699
prenumerera nu	1699
prenumeruj	1355
prenumeruoti	1161
presented by	462
press enter or click to view image in full size	475
pretplata	1573
pretplati se	1573
pretplatite se	1573
previous article	470
previous page	475
previous post	475
prihvatam	1592
prihvati	1592
prihvati sve	1592
priimti visus	1178
prijava	1574	1656
prijavi napako	1662
prijavi se	1574	1656
prijavite se	1574	1656
prijavite se odmah	1574
prijzen kunnen intussen gewijzigd zijn	1287
primo piano	1021
principais pontos, por ia	1442
prindi	625
prindi artikkel	625
print	265	457	1237
print article	456
print artiklen	265
print dit artikel	1283
print page	537
print subscription	446
print this	456
print this page	537
printen	1237
prisijungti	1161
prispevaj	1655
privaatsustingimused	637
privacidad	569
privacy	1017	1242
privacy center	328
privacy notice	450
privacy policy	465	1017
privacy preference center	465
privacy preferences	465
privacy settings	465
privacy statement	465
privacybeleid	1242
privacyverklaring	1242
privatumo politika	1178
probeabo	314
probeer het later opnieuw	1275
probeer nu	1231
produktempfehlung	325
profil	314
profilo	1006
profiter de l'offre	756
promo	1015	1577
promocijsko besedilo	1659
promocja	1364
promoted	462
promoted content	462
promoted links	462
promoted stories	470
promotie	1240
promotion	462
propaganda	1420
proposer une correction	796
prosseguir	1422
prova # dagar gratis	1699
prova gratis	1006	1699
prova gratis per un mese	1052
prova nu	1699
prova-ho un mes gratis	194
prueba gratis	557
prueba un mes gratis	608
przeczytaj jeszcze	1369
""", 'pu': """
pub	766	1420	1420
publicar comentario	571
publicidad	567	567
publicidad - sigue leyendo	567
publicidade	1420	1420
publicitat	173
publicitate	1476	1476
publier un commentaire	770
publireportage	766
publirreportaje	567
puntos clave	591
puoi regalare # articoli al mese	1054
puzzels	1267
""", 'py': """
pysy ajan tasalla	707
""", 'qu': """
quero assinar	1411
quiero recibirla	604
quiero recibirlo	604
quiero suscribirme	557
quitar publicidad	593
""", 'ra': """
raccomandato da	1015
raksts pieejams abonentiem	1194
rapporter feil	1311
rapportera fel	1710
""", 're': """
reactie	1244
reacties	1244
reacties worden vooraf gecontroleerd	1272
read aloud	456
read also	470
read article	475
read comments	467
read full article	475
read full story	475
read in app	475
read more	475
read more about	470
read more about sharing	456
read more articles	475
read more here	475
read more on	470
read more on these topics	470
read next	470
read original article	475
read our complete coverage	470
read story	475
read the article	475
read the full article	475
read the full story	475
readers also read	470
ready for more	450
reageer	1244
reageren	1244
rebutja-ho tot	179
recent	470
recent articles	470
recent news	470
recent posts	470
recent stories	470
recevoir la newsletter	759
recevoir une alerte	798
rechazar	569
rechazar todas	569
rechazar todo	569
recherche	775
rechercher	775
recibir alertas	603
recibir alertas de este tema	603
reclame	1240
recomandate	1479
recomendaciones	573
recomendadas	573	1426
recomendado	573
recomendado para ti	573
recomendados	573	1426
recomendamos	1426
recommended	470
recommended articles	470
recommended external content	506
recommended for you	470
recommended reading	470
recommended reads	539
recommended stories	470
recommended videos	470
recurso exclusivo para assinantes	1444
recusar	1422
redakcja poleca	1369
redaksi	976
redaksjonen anbefaler	1313
redaktionen anbefaler	273
redaktionen rekommenderar	1712
redaktionsempfehlung	332
redan prenumerant? logga in	1699
reddet	1792
reddit	457
redes sociais	1418
redes sociales	564
refuser	768
registar	1411
registe-se	1411
register	446
register for free	446
register now	446
registo	1411
registra't	168
registra't per comentar	182
registrace	208
registracija	1574	1656
registrarme	557
registrarme en la newsletter	560
registrarse	557
registrasi	954
registrate	608
registrati	1006
registrati e leggi questo articolo	1052
registrati gratis	1006
registreer	1231
registreer gratis	1231
registreeru tasuta	620
registreeru veebiseminarile	627
registrer deg	1300
registrera dig	1699
registreren	1231
registrieren	314
registriraj se	1574	1656
registro	557
registrovat se	208
registruj se	1574
registruotis	1161
regulamin	1365
reject all	465
reject all cookies	465
rejeitar	1422
rejeitar todos	1422
rejoignez la conversation	796
rejoignez la discussion	796
reklaam	620
reklaamartikkel	628
reklaamtekst	628
reklam	1707	1791	1791
reklam alani	1791
reklama	214	214	1161	1364	1364	1577	1617
reklamdan sonra devam ediyor	1791
reklame	268	1308
reklami atla	1791
reklami kapat	1791
reklaminis straipsnis	1169
reklamlar	1791
reklamy	1364
rekomendasi	963
rekomendasi untuk anda	963
rekomendasi untukmu	963
rekomenduojame	1163
rekommenderade artiklar	1712
rekommenderas	1712
rekommenderat	1712
relacionadas	573	1426
relacionado	573
relacionados	573	1426
related	470	473
related article	470
related articles	470
related content	470
related coverage	470
related items	470
related links	470
related news	470
related posts	470
related reading	470
related stories	470
related story	470
related tags	470	470
related to this story	470
related topics	470
related videos	470
relaterade artiklar	1712
relaterade nyheter	1712
relaterat	1712
relaterede artikler	273
relaterede emner	273
relateret	273
relatert	1313
relaterte artikler	1313
relaterte emner	1313
relaterte saker	1313
remember me	446
remiamas turinys	1169
remind me in #	438
remind me in may	438
remind me later	438
remind me next month	438
remind me tomorrow	438
remove ad	462
remove ads	462
remti	1161
rep alertes d'aquest tema	188
replay	475
replies	467
reply	467
report	457
report a problem	467
report a typo	467
report abuse	467
report ad	462
report comment	467
report this ad	462
reportagem exclusiva para assinantes	1459
reportar	571
reportar erro	1424
reportar error	571
reportar un error	571
reproducir	576
reproduzir	1429
request a correction	467
reset password	446
responder	571	1424
resta aggiornato	1009
restam # caracteres	1450
resumen con ia	591
resumen de ia	591
resumen por ia	591
resumir com ia	1442
resumo por ia	1442
retour	763
retour en haut	775
return to top	475
""", 'ri': """
riassumi con l'ia	1036
riassunto ia	1036
ricevi gli avvisi su questo argomento	1046
ricevi la newsletter	1009
ricevi una notifica per ogni nuovo articolo dell'autore	1046
rifiuta	1017
rifiuta tutto	1017
rimani aggiornato	1009
rimani informato	1009
riproduci	1024
riservato agli abbonati	1052
rispondi	1019
rispondi al sondaggio	1043
ritzau	301	301
ritzau/afp	301
ritzau/reuters	301
""", 'ro': """
rodyti daugiau	1168
rodyti komentarus	1167
""", 'rs': """
rss	457
""", 'ru': """
rubriken	332
rubriques	772
""", "s'": """
s'abonner	756
s'identifier	756
s'inscrire	756
s'inscrire gratuitement	756
""", 'sa': """
saada e-postiga	625
saada vihje	627
sag uns deine meinung	365
sagen sie uns ihre meinung	365
saiba mais	1426
sair	1411
saken er forbeholdt abonnenter	1300
saken er lest opp av en robot	1305
saken fortsetter etter annonsen	1308
saken fortsetter nedenfor	1308
saken fortsetter under	1308
saken fortsetter under bildet	1308
saken oppdateres	1308
salin link	958
salin tautan	958
saltar al contenido	576
saltar publicidad	567
salva	1012
salva articolo	1012
salva l'articolo	1054
salva per dopo	1054
salvar	1417
salvar artigo	1417
salvar para ler depois	1461
salvesta	625
salvesta artikkel	625
samal teemal	622
samengevat door ai	1264
samenvatting door ai	1264
samtykke	269	1309
sauvegarder	763
sauvegarder l'article	808
sauvegarder pour lire plus tard	808
save	456
save article	456
save for later	456
save preferences	465
save story	456
save this article	456
saved	456
""", 'sb': """
sblocca l'articolo	1052
""", 'sc': """
scegli il tuo abbonamento	1052
scegli l'abbonamento che fa per te	1052
scegli un importo	1005
schlagworte	332
schlagworte zum thema	332
schon abonnent	314
schon dabei	309
schreibe einen kommentar	330
schreiben sie der redaktion	365
schreiben sie einen kommentar	330
schrift verkleinern	322
schrijf een reactie	1244
schrijf je gratis in	1275
schrijf je in	1233
schrijf je in voor onze nieuwsbrief	1233
scopri	1024
scopri le offerte	1006
scopri tutte le nostre newsletter	1048
scopri tutte le offerte di abbonamento	1052
scrie un comentariu	1478
scrivi qui il tuo commento	1043
scrivi un commento	1019
scroll down for video	515
scroll down to continue	540
scroll down to continue reading	462
scroll for more	462
scroll ke bawah untuk melanjutkan	960
scroll to continue	462
scroll to continue with content	462	960
scroll to top	475
scroll untuk membaca	960
scrolle weiter	325
scrollen sie weiter	325
""", 'se': """
se abonnemang	1699
se abonnementer	260
se alla	1715
se alla bilder	1715
se alle	276	1316
se alle abonnentfordeler	1300
se alle bildene	1316
se alle fordele for abonnenter	260
se bildene her	1316
se billederne her	276
se connecter	756
se connecter avec apple	805
se connecter avec facebook	805
se connecter avec google	805
se erbjudanden	1699
se flere billeder	276
se grafikken her	276	1316
se klippet	1715
se klippet i spelaren ovan	1715
se klippet ovan	1715
se klippet over	1316
se tilbud	260	1300
se tilbudene	1300
se videoen her	276	1316
se videoen herunder	276
se videoen nedenfor	276	1316
se videoen ovenfor	276
se videoen over	1316
se videoen under	1316
se videon i spelaren ovan	1715
se videon nedan	1715
se videon ovan	1715
search	475
sebelumnya	965
secciones	573
sections	475
secure checkout	444
secure payment	444
secure transaction	444
sedang tren	987
see all	475
see all newsletters	450
see all plans	535
see all subscription plans	535
see also	470
see comments	467
see more	475
see subscription options	446
segnala	1019
segnala un errore	1019
segnala un errore nell'articolo	1043
segueix aquest tema	188
segueix l'autor	188
segueix tota l'actualitat en directe	197
segui	1013
segui la diretta	1046
segui questo argomento	1046
segui questo tema	1046
seguici	1013
seguici su facebook	1013
seguici sui social	1013
seguir	565	1418
seguir a este autor	603
seguir autor	1452
seguir este tema	603	1452
seguir leyendo	557	576
seguir leyendo en	565
seguir sin apoyar	552
sei d'accordo? vota	1043
seite #	335
seite drucken	322
seite teilen	322
seja apoiador	1408
seja assinante	1411
seja o primeiro a comentar	1424
seja um apoiador	1408
selanjutnya	965
selecione as newsletters que pretende receber	1454
selecione as newsletters que quer receber	1454
select an amount	444
select payment method	444
selengkapnya	965
semua komentar	962
senare	1696
senaste	1712
senaste nyheterna	1712
senaste nytt	1712
send email	456
send feedback	467
send til en ven	265
send to a friend	456
senere	257	1297
seneste	273
seneste nyheder	273
seneste nyt	273
sense tu no seria possible	193
sent daily	526
sent weekly	526
senza di te non ce la facciamo	1051
senza vincoli	1052
seotud artiklid	622
seotud lood	622
sepa-lastschrift	313
services partenaires	766
servicios	573
sesli dinle	1789
seu e-mail	1413
seu email	1413
seuraa	711
seuraa aihetta	711
seuraava	718
seuraava juttu	716
seuraavaksi	718
sezioni	1021
""", 'sf': """
sfoglia gallery	1024
sfoglia il giornale	1006
""", 'sh': """
share	398	456	958	986	1474
share article	456
share by email	456
share by text	456
share full article	456
share link	456
share on	456
share on bluesky	456
share on facebook	456
share on flipboard	456
share on linkedin	456
share on pinterest	456
share on reddit	456
share on social	537
share on social media	537
share on telegram	456
share on threads	456
share on x	456
share on x (twitter	456
share on your socials	537
share options	456
share pe facebook	1503
share save	456
share share	456
share story	456
share this	456	456
share this article	456
share this news	456
share this on	456
share this on social media	456
share to facebook	456
share tweet	456
share using the buttons below	537
share via	456
share via facebook	456
share via twitter	456
share with a friend	456
share with email	456
share with friends	537
share with your friends	456
sharing	456
show all	475
show caption	475
show comments	467
show external content	465
show less	475
show more	475
show more sharing options	456
shrani	1662
""", 'si': """
si din mening	1311
sie haben bereits ein konto	379
sie haben bereits ein konto? anmelden	379
sie haben den newsletter abonniert	371
sie haben noch kein abo	379
sieh dir diesen beitrag auf instagram an	353
siehe auch	332
siga	1418
siga este autor	1452
siga-nos	1418
sign in	446
sign in / register	446
sign in or sign up	446
sign me up	450
sign out	446
sign up	446
sign up for corrections and clarifications	467
sign up for free	446
sign up for our newsletter	450
sign up here	450
sign up now	446
sign up or log in	535
sign up to our newsletter	526
sign up with your email	526
signaler	770
signaler un abus	796
signaler une faute	796
signaler une faute d'orthographe	796
sigue este tema y recibe avisos	603
sigue leyendo	573
sigue leyendo debajo	567
siguiendo	565
siguiente	576
siguiente noticia	573
sikeresen feliratkozott	925
simak juga	963
similar articles	470
similar posts	470
similar stories	470
simpan	958
simpan artikel	986
simpan untuk dibaca nanti	986
sin comentarios	571
sin permanencia	608
single contribution	444
sinu e-posti aadress	644
sinua voisi kiinnostaa	716
siradaki haber	1795
sisesta oma e-posti aadress	644
siste	1313
siste nyheter	1313
siste nytt	1313
sisuturundus	620
sisuturunduse artikkel	628
site map	475
sitemap	475
""", 'sk': """
skaitomiausi	1163
skaitomiausi straipsniai	1163
skaitomiausia	1163
skaitykite daugiau	1163
skaitykite toliau	1161
skaityti daugiau	1168
skaityti komentarus	1167
skaityti toliau	1161
skaityti visus komentarus	1167
skapa ett gratis konto	1699
skapa ett konto	1699
skapa gratis konto	1699
skapa konto	1699
skapa konto gratis	1699
skaties bildes	1201
skaties foto	1201
skaties video	1201
skatieties video	1201
skip ad	438
skip ads	462
skip advertisement	462	462
skip for now	438
skip past newsletter promotion	450
skip this	438
skip to content	475
skip to footer	475
skip to main content	475
skip to navigation	475
skomentuj	1361	1367
skopiowano link	1361
skopiuj adres	1361
skopiuj link	1361
skriv din kommentar	271	1311	1710
skriv din kommentar her	271	1311
skriv en kommentar	271	1311	1710
skriv inn e-post	1302
skriv inn e-postadressen din	1302
skriv kommentar	271
skriv ut	1305	1704
skriv ut artikeln	1704
skriv ut saken	1305
skype	457
""", 'sl': """
sla advertentie over	1240
sluit	1249
sluiten	1227
""", 'sm': """
sms	457
""", 'sn': """
snapchat	457
""", 'so': """
sobre el autor	573
sobre la firma	573
social	1013
social media	323	459
sociala medier	1705
sociale media	1238
sociale medier	266
solo gli abbonati possono commentare	1043
solo los suscriptores pueden comentar	598
something went wrong	526
something went wrong. please try again	526
something went wrong. please try again later	450
sommaire	775
son dakika	1795
son dakika haberleri	1795
son haberler	1795
sonra oku	1789
sonraki	1797
sonraki haber	1795
sonraki sayfa	1797
sorodna novica	1660
sorodne novice	1660
sorodne vsebine	1660
sorotan	963
sort by	467
sosiaalinen media	711
sosiale medier	1306
sostieni	1002
sostienici	1002
soutenez-nous	752
soutenir	752
soziale medien	323
""", 'sp': """
spannend	332
spara	1704
spara artikel	1704
spara artikeln	1704
spara artikeln till senare	1704
spara till senare	1704
spausdinti	1166
special offer	446
speel video af	1269
speichern	322
spela upp	1715
spende	310
spende jetzt	310
spenden	310
spenden sie	310
spendenkonto	375
spill av	1316
spill av video	1316
spill av video her	1316
spomni me kasneje	1666
sponset	1308
sponset innhold	1308
sponsor content	462
sponsored	325	400	462	1287
sponsored content	462
sponsored links	462
sponsored message	462
sponsored message - story continues after this	462
sponsored post	462
sponsored stories	470
sponsoreret	268
sponsoreret indhold	268
sponsorizzato	1015
sponsorlu	1791
sponsorlu haber	1791
sponsoroitu	712
sponsrat	1707
sponzorirana vsebina	1659
sponzorirano	1577	1659
sponzorisani tekst	1577
sponzorisano	1577
spotify	457
spotted a mistake	467
spotted an error	467
sprejmem	1674
sprejmi	1674
sprejmi vse	1674
spremi	1580
""", 'st': """
stampa	1012
stampa articolo	1012
stampa questo articolo	1054
standard digital	535
start free trial	446
start subscription	446
startseite	332	335
stay connected	450
stay in the know	450
stay informed	450
stay up to date	450
steady	310
stel je vraag aan onze ai	1264
stellenmarkt	359
stem her	276	1316
stem i afstemningen	276
stem i avstemningen	1316
stem nu	1267
steun ons	1228
stichworte	332
stikkord	1313
stimmen sie ab	359
stopt automatisch	1282
stories for you	470
story continues	462
story continues below	462
straipsnis prieinamas tik prenumeratoriams	1161
strictly necessary cookies	465
strinjam se	1674
strinjam se s prikazom zunanje vsebine	1674
stt	720	720
stt-afp	720
stt-reuters	720
stumbleupon	457
stuur een correctie	1272
""", 'su': """
su questo argomento	1055
subiecte	1479
submit	439
submit a correction	467
submit comment	467
subscreva a newsletter	1413
subscreva gratuitamente	1454
subscrever	1413
subscrever newsletter	1413
subscribe	446
subscribe by email	450
subscribe for free	446
subscribe here	446
subscribe now	446
subscribe to continue	446
subscribe to continue reading	446
subscribe to get the latest posts sent to your email	450
subscribe to our newsletters	450
subscribe to read	446
subscribe today	446
subscribe via email	450
subscriber exclusive	535
subscriber only	446
subscriber-only	446
subscriber-only content	535
subscribers get more	535
subscribers only	446
subscription options	446
subscriu-t'hi	167
subscriu-te	167
subskrybuj	1355
successivo	1024
suche	335
suchen	335
sudah punya akun	954
suggerisci una correzione	1036
suggest a correction	467
suggested	470
suggested articles	470
suivant	775
suivez notre direct	808
suivez nous	764
suivez-nous	764
suivi	764
suivre	764
suivre ce sujet	764
suivre ce sujet et recevoir une alerte	798
suivre cet auteur	764
sujets	772
sulge reklaam	628
sulje	703
sullo stesso argomento	1021
sullo stesso tema	1021
sumbang	953
summary by ai	508
suositellut	716
suosittelemme	716
suosituimmat	716
support local journalism	440
support our journalism	440
support our work	440
support quality journalism	440
support the author	440
support this site	440
support us	440
support us on patreon	440
support us today	440
supported by	462
sur ce sujet	772
sur le web	772
suscribete	557
suscribirme	557
suscribirse	557
suscribite	608
suscribite ahora	608
suscripciones	557
susijusios naujienos	1163
sutikti su visais	1178
sutinku	1178
suurenna kuva	718
""", 'sv': """
svar	271	1311
svara	1710
svi komentari	1580
""", 'sw': """
swisha en slant	1697
""", 'sz': """
szavazzon	923
szukaj	1372
""", "t'": """
t'ha agradat aquest article	182
""", 'ta': """
ta bort annonser	1707
tag	963	1021	1891
tag-uri	1479
taggar	1712
tagged	470
tagger	1313
tagi	1369
tagovi	1578
tags	273	332	403	470	573	772	963	1021	1246	1426	1891
taguri	1479
taille du texte	763
taip pat skaitykite	1163
tak for din tilmelding	262
take our survey	467
tallenna	710
tallenna juttu	710
talvez mais tarde	1407
tamanho da fonte	1417
tampilkan lebih banyak	965
tartalom	923
tautan berhasil disalin	986
tautan disalin	958
tautan telah disalin	986
tavs e-pasts	1217
""", 'te': """
te has suscrito correctamente	604
te puede gustar	573
te puede interesar	573
te quedan # caracteres	598
te recomendamos	573
te-ar putea interesa	1479
teata veast	626
teavita veast	626
tee lahjoitus	704
teilen	322
teilen auf	322
teilen und weiterempfehlen	322
teised loevad	622
tek seferlik	1784
tekst loopt door onder de advertentie	1240
tekst se nastavlja nakon oglasa	1577
tekstgrootte	1237
tekstimainos	712
telegram	457	1524
teljes cikk	923
telli	620
telli kohe	620
tellijale	620
tellijana saad artiklit jagada	625
tellijatele	620
tema	1313
tema dana	1578
temaer	1313
temas	573	1426
temas relacionados	573
tematy	1369
temes relacionats	197
temi	1021
temos	1163
tempo de leitura	1429
tempo di lettura	1024
tempo estimado de leitura: # minutos	1417
temps de lecture	775
temps de lecture : # min	775
tendances	772
tendencias	573
tendenze	1021
tentang kami	976
teraz nie	1624
terbaru	963
terkait	963
terkini	963
termini e condizioni	1017
termos de uso	1422
terms	465
terms & conditions	465
terms and conditions	465
terms apply	535
terms of service	465
terms of use	465
terpopuler	963
terpopuler hari ini	987
terug naar boven	1249
test din viden i ugens quiz	276
test kunnskapene dine i ukas quiz	1316
testa dina kunskaper i veckans quiz	1715
testaa tietosi viikon visassa	718
testen	314
testez gratuitement	756
testez vos connaissances	796
testez vos connaissances avec notre quiz	796
tetszik	916
text size	456
text version	475
texto gerado por ia	1442
""", 'th': """
thank you	439
thank you for subscribing	526
thank you for watching	540
thank you to our sponsors	462
thanks for subscribing	450
thanks for watching	540
thanks to our sponsors	462
the article continues below	540
the story continues below	540
the video player is currently playing an ad	506
thema	332
thema's	1246
themen	332
there are no comments yet	467
there was an error, please provide a valid email address	526
these are external links and will open in a new window	456
this is an advertisement	462
this video can not be played	506
this video cannot be played	506
threads	457
""", 'ti': """
ti consigliamo	1021
ti potrebbe interessare	1021
ti potrebbero interessare	1021
ticker	332
tickets sichern	359
tidak terima kasih	952
tidak, terima kasih	952
tiempo de lectura	576
tiempo estimado de lectura: # minutos	564
tietosuoja	713
tiktok	457
til forsiden	273	1313
til toppen	276	1316
tilaa	705
tilaa nyt	705
tilaa uutiskirje	707
tilaa uutiskirjeet	707
tilaajalle	705
tilaajille	705
tilaukset	705
till erbjudandet	1699
till startsidan	1712
till toppen	1715
tilmeld	262
tilmeld dig	262
tilmeld dig nyhedsbrevet	262
tilmeld nyhedsbrev	262
timp de citire # min	1481
tin sau	1891
tinggalkan komentar	962
tip us	440
tips en venn	1305
tips van de redactie	1246
tipsa	1704
tipsa oss	1710
tisk	212
""", 'to': """
today's most read	539
today's paper	475
today's top stories	470
todos los comentarios	571
toestemming	1242
toeta	620
toeta meid	620
toggle	475
toggle caption	475
toimetus soovitab	622
toimitus suosittelee	716
toista	718
toon deze inhoud	1262
toon inhoud	1242
toon meer	1249
toon minder	1249
toon reacties	1244
top articles	470
top artikel	332
top comments	467
top headlines	470
top latest discussions	475
top news	470
top stories	403	470
top-artikel	332
top-news	332
top-themen	332
tophistorier	273
topics	470
topik	963
topik terkait	963
toppnyheter	1712
toppsaker	1313
topthemen	332
torna all'inizio	1024
torna su	1024
torne-se assinante	1408
torne-se membro	1408
tots els butlletins	190
toujours afficher ce type de contenu	788
tous les commentaires	770
tous ses articles	786
tout accepter	768
tout refuser	768
tout voir	775
toute l'actu	772
toutes les photos	775
""", 'tr': """
trabaja con nosotros	593
trabalhe connosco	1444
trabalhe conosco	1444
trakteer ons op koffie	1228
trang sau	1893
transferencia bancaria	556
traueranzeigen	359
treballa amb nosaltres	184
trefwoorden	1246
trend	1795
trending	332	470	963	1246	1426
trending deals	462
trending now	470
trending stories	470
trending today	470
trending topics	470
trimite	1474
trimite pe email	1474
trimite pe whatsapp	1503
trimite unui prieten	1503
try it free	446
""", 'tt': """
tt	1741	1741
tt-afp	1741	1741
tt-reuters	1741	1741
""", 'tu': """
tu e-mail	560
tu email	560
tudo sobre	1426
tue riippumatonta journalismia	704
tuitar	1417
tuitear	564
tulis komentar	962
tulis komentar anda di sini	976
tulosta	710
tulosta juttu	710
tumblr	457
tunnuksen luominen on maksutonta	705
tuoreimmat	716
tuoreimmat uutiset	716
turinio rinkodara	1169
tutti gli aggiornamenti qui	1046
tutti i commenti	1019
tutup	952
""", 'tw': """
tweet	456	958	1012
tweet this	456
tweeta	1704
tweeter	763
tweetle	1789
tweetnij	1361
tweetnout	212
twitter	457
twitter-inhalte erlauben	328
twittern	322
""", 'ty': """
tyck till	1710
tylko w serwisie	1369
type your email	450
""", 'u ': """
u fokusu	1578
""", 'ud': """
udskriv	265
udvalgt	273
""", 'ui': """
uitgelicht	1246
uitloggen	1231
""", 'ul': """
ultim'ora	1021
ultime news	1021
ultime notizie	1021
ultimele articole	1479
ultimi articoli	1021
""", 'um': """
um assinante ofereceu-lhe este artigo	1461
umfrage wird geladen	359
""", 'un': """
un abbonato ti ha regalato questo articolo	1054
un subscriptor t'ha regalat aquest article	196
une erreur dans l'article	770
uneix-te a la conversa	182
unfollow	459
unisciti al nostro canale	1013
unlisted	475
unlock this article	446
unohditko salasanan	705
uns folgen	323
unser bestes angebot	379
unser newsletter	318
unsere empfehlung	332
unsere empfehlungen	332
unsere newsletter	318
unsere top-themen	384
""", 'up': """
up next	470
upgrade now	446
upgrade to founding member	446
upgrade to paid	440
uplati	1573
""", 'us': """
ustawienia	1365
ustawienia cookies	1365
""", 'ut': """
utiles	768
utvalgt	1313
utvalt	1712
""", 'uu': """
uudiskiri	644
uudiskirjad	644
uusimmat	716
uutiskirje	707
uutiskirjeet	707
""", 'uw': """
uw e-mailadres	1233
""", 'va': """
vaata galeriid	627
vaata ka	622
vaata kommentaare	626
vaata pilte	627
vaata videost	627
vaata videot	627
vaata videot siit	627
vacatures	1267
vagas de emprego	1444
vai al contenuto	1024
vain tilaajille	705
vakances	1201
valikko	718
valorar	571
van onze partners	1246
vandaag	1246
vandaag niet	1227
var artikkelen nyttig	1311
var artiklen nyttig	271
var oppsummeringen nyttig	1311
var opsummeringen nyttig	271
var saken nyttig	1311
varovanje osebnih podatkov	1674
vastaa	715
vastaa kyselyyn	718
vastaa lukijakyselyyn	718
""", 've': """
ve zkratce	218
vedi anche	1021
vedi i # commenti	1043
vedi i commenti	1019
vedi tutte	1024
vedi tutti	1024
vedi tutto	1024
veilig betalen	1230
ver # comentarios	571
ver bio	585
ver comentarios	571
ver contenido	569
ver contenido externo	589
ver essa foto no instagram	1440
ver este tuit	589
ver fotos	576
ver galeria	1429
ver los comentarios	571
ver mais	1429
ver ofertas	557	1411
ver perfil	585	1452
ver resultado parcial	1450
ver resultados	598
ver resultados de la encuesta	598
ver todas	576	1429
ver todo	576
ver todos	576	1429
ver tudo	1429
verder zonder te steunen	1227
vergroot	1249
vergroot afbeelding	1249
verlagsangebot	325
verlagsbeilage	385
verschicken	322
versenden	322
verwandte artikel	332
verwandte themen	332
verwante artikelen	1246
veuillez saisir une adresse e-mail valide	801
veure # comentaris	182
veure perfil	188
veure totes les ofertes	194
vezane vesti	1578
vezane vijesti	1578
vezi # comentarii	1490
vezi comentariile	1478
vezi mai mult	1481
vezi rezultatele	1490
vezi toate	1481
vezi toate newsletterele noastre	1497
vezi toate ofertele de abonament	1501
vezi videoclipul	1496
""", 'vi': """
vi har lukket for kommentarer	271
viber	457	1524
videa	218
video	218	273	963	1021	1313	1479	1712	1795	1891
video abspielen	361
video ad	462
video afspelen	1269
video anschauen	361
video ansehen	361
video laden	328
video terkait	963
video's	1246
videoen afspilles her	276
videoen kan ikke afspilles	276
videolar	1795
videos	332	573
videot	716
videoyu izle	1797
videoyu izleyin	1797
view all	475
view all newsletters	450
view comment	467
view comments	467	475
view full size	475
view gallery	475
view image	475
view image in fullscreen	475
view more	475
view on instagram	456
view our privacy policy	506
view plans	446
view post on instagram	506
view post on x	506
view subscription options	446
view this post on facebook	506
view this post on instagram	506
view this post on threads	506
view this post on x	506
viimased uudised	622
virement	755
virement bancaire	755
vis alle	276	1316
vis bildetekst	1316
vis flere	276	1316
vis indhold	269
vis innhold	1309
vis innlegg fra facebook	1316
vis innlegg fra instagram	1316
vis kommentarer	271	1311
vis mer	1316
vis mere	276
visa alla	1715
visa fler	1715
visa kommentarer	1710
visa mer	1715
visualizza questo post su instagram	1034
""", 'vk': """
vk	457
""", 'vo': """
voce sintetica	1036
voeg toe aan je leeslijst	1283
voir aussi	772
voir ce post	788
voir ce tweet	788
voir cette publication sur instagram	788
voir le contenu	768
voir le diaporama	775
voir les # commentaires	796
voir les commentaires	770
voir les offres	756
voir les photos	775
voir moins	775
voir plus	775
voir plus de commentaires	770
voir ses articles	786
voir son profil	786
voir tous ses articles	786
voir tout	775
voit perua tilauksen milloin tahansa	707
voit peruuttaa milloin vain	705
volg	1238
volg dit onderwerp	1238
volg ons	1238
volgen	1238
volgend artikel	1246
volgende	1249
volgende pagina	1249
vollbild	335
vols eliminar la publicitat	184
vols llegir l'article sencer? subscriu-te	194
voltar ao topo	1429
volver arriba	576
von ki zusammengefasst	355
voor abonnees	1231
vorherige seite	335
vorheriger artikel	332
vorig artikel	1246
vorige	1249
vorlesen	322
vorlesen lassen	322
vormista tellimus	620
vorteile sichern	314
vota a la nostra enquesta	182
vota en nuestra encuesta	598
vota il nostro sondaggio	1043
vota nel nostro sondaggio	1043
vote na nossa enquete	1450
votez dans notre sondage	796
votez pour faire entendre votre voix	796
votre adresse mail	801
votre commentaire	770
votre e-mail	759
votre email	759
vous aimerez aussi	772
vous aimerez lire	772
vous avez lu # articles sur # ce mois-ci	805
vous avez une question	770
vous n'avez pas encore de compte	805
vous pourriez aimer	772
vous pourriez aussi aimer	772
vous pouvez offrir # articles par mois	808
""", 'vr': """
vraag het ai	1264
vraag het onze ai	1264
""", 'vs': """
vsebina je zaklenjena	1656
vsi komentarji	1662
vstoupit do diskuse	217
vstoupit do galerie	220
vstupte do diskuse	217
""", 'vu': """
vul de vragenlijst in	1267
vul een geldig e-mailadres in	1275
""", 'vy': """
vytisknout	212
""", 'w ': """
w tym artykule	1369
""", 'wa': """
waardeer dit artikel	1279
waardeer dit verhaal	1279
wachtwoord vergeten	1231
war diese zusammenfassung hilfreich	355
was andere lesen	332
was deze samenvatting nuttig	1264
was this helpful	467
was this summary helpful	508
was this summary useful	508
was this translation helpful	508
watch above	515
watch below	515
watch here	515
watch more	470
watch next	470
watch on youtube	515
watch the full video	515
watch video	475
""", 'we': """
we care about your privacy	465
we recommend	470
we value your privacy	465
weekly newsletter	450
wees de eerste die reageert	1244
weigeren	1242
weiter nach der anzeige	385
weiter zum artikel	309
weitere artikel	332
weitere artikel zum thema	384
weitere links	332
weitere meldungen	332
weitere nachrichten	332
weitere news	332
weitere newsletter	371
weitere podcasts	332
weitere themen	332
weitere videos	332
weiterempfehlen	322
weiteres	332
weiterlesen	335
weniger anzeigen	335
werbeanzeige	325
werbliche inhalte	325
werbung	325
werbung von unserem partner	385
werde mitglied	310
werden sie mitglied	310
werden sie teil unseres teams	359
wesprzyj	1353
wesprzyj nas	1353
""", 'wh': """
what do you think	467
what to read next	470
whatsapp	457	457	1524
why trust us	540
why you can trust our reviews	540
why you can trust us	540
""", 'wi': """
wideo	1369
""", 'wo': """
word lid	1228
word supporter	1228
word vriend	1228
""", 'wr': """
write a comment	467
write a review	467
""", 'ws': """
wspieraj	1353
wspieraj nas	1353
wspieram	1353
wszystkie	1372
wszystkie komentarze	1367
""", 'wu': """
wunschbetrag	313
""", 'wy': """
wybrane dla ciebie	1369
wydarzenia	1369
wydrukuj	1361
wyloguj	1355
wyszukaj	1372
""", 'x': """
x	457	918
""", 'x ': """
x (twitter	457
x facebook	456
""", 'x.': """
x.com	457
""", 'xe': """
xem clip	1913
""", 'xi': """
xing	457
""", 'ya': """
ya eres suscriptor	557
ya he donado	552
ya soy socio	552
ya te has registrado	557
ya tengo cuenta	557
ya tienes cuenta	557
ya tienes una cuenta	557
yanitla	1794
yapay zekaya sor	1794
yazdir	1789
yazi boyutu	1789
yaziyi dinle	1789
""", 'ye': """
yearly	439
yes	467
""", 'yo': """
yorum	1794
yorum kurallari	1794
yorum yap	1794
yorum yaz	1794
yorum yazin	1794
yorumlar	1794
yorumlari oku	1794
yorumunuzu yazin	1794
you are now subscribed	526
you are subscribed	526
you can change how much you give or cancel your contributions at any time	440
you have # seconds	462
you may also be interested in	470
you may also enjoy	470
you may also like	470
you may have missed	470
you may like	470
you might also be interested in	470
you might also like	470
you might like	470
you're in	450
you're subscribed	526
your account	446
your comment	467
your donation is tax-deductible	531
your email	450
your email address	450
your gift is tax-deductible	531
your privacy choices	465
your privacy is important to us	465
your subscription is confirmed	526
youtube	457
youtube-inhalte erlauben	328
""", 'yu': """
yukari	1797
""", 'z ': """
z ostatniej chwili	1369
""", 'za': """
zaakceptuj wszystko	1365
zaboravljena lozinka	1574
zadejte e-mail	210
zadejte e-mailovou adresu	210
zadnje novice	1660
zadnje objave	1660
zahl ich	310
zahlungsart	313
zahlungsarten	313
zahlungsmethode	313
zahlungsmethoden	313
zalo	1886
zaloguj	1355
zamknij	1352
zapisz	1361
zapojte se do diskuse	217
zapri	1666
zaregistrovat se	208
zarejestruj	1355
zaten abone misiniz	1785
zatvori	1584
zavrni	1674
zavrni vse	1674
""", 'zi': """
zie ook	1246
ziedot	1194
zip code	450
""", 'zo': """
zobacz komentarze	1367
zobacz wszystkie	1372
zobrazit diskusi	217
zobrazit galerii	220
zobrazit obsah	215
zoek	1249
zoeken	1249
zonder jouw steun kunnen we dit werk niet doen	1279
zoom	475
""", 'zu': """
zu den abo-angeboten	314
zu den angeboten	379
zu den kommentaren	330
zugang freischalten	314
zum abo	314
zum abo-shop	379
zum aboshop	379
zum angebot	314
zum artikel	335
zum gewinnspiel	359
zum inhalt	335
zum inhalt springen	335
zum kommentieren anmelden	330
zum podcast	361
zum quiz	359
zum seitenanfang	335
zum thema	332	335
zum video	361
zur bildergalerie	335
zur diskussion	330
zur fotostrecke	335
zur mediathek	361
zur merkliste	380
zur navigation	335
zur newsletter-anmeldung	318
zur startseite	332
zur themenseite	335
zur umfrage	359
zusammenfassung mit ki	355
zustimmen	328
zustimmen und weiter	328
"""}

START = {'#': """
#	1139 K줄 요약
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	507 K post shared by	507 K video posted by	507 K post by	774 K lire aussi	774 K lire également	1030 K cura della redazione	1436 K autora escreve segundo o novo
""", 'ab': """
abbonati	1004 K a
abonneer	1289 K je op
abonnez	12 K-vous	754 K-vous à
abonniere	12 K
abonnieren	12 K sie	312 K sie
about	476 K the author	476 K the authors	476 K the writer
""", 'ac': """
accepted	445 K payment methods:	445 K cards:
acest	1489 K rezumat	1489 K articol a fost tradus
achou	7 K algum
achtergrond	1248 K:
acompanhe	12 K
acquista	1039 K la rivista
""", 'ad': """
ad	542 K:
ada	974 K kesalahan di artikel
add	12 K us	493 K
additional	544 K reporting by
administratorem	1391 K danych osobowych jest	1391 K twoich danych	1391 K państwa danych	1391 K pani/pana danych	1391 K podanych
advertise	513 K with
advertisement	542 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	509 K summaries	509 K-generated summaries	510 K tools were	510 K was used	510 K helped	510 K assisted	1093 Kがこの記事	1093 Kによる自動	1093 K要約	1093 Kによる要約	1093 Kが選んだ	1093 Kに質問	1093 ※K	1139 K 요약은	1139 K 뉴스 요약	1265 K kan fouten maken. controleer	1265 K-samenvattingen	1484 K informații	1484 K un subiect	1484 K un pont	1484 K fost martor	1949 K摘要	1949 K重點	1949 K重点	1949 K生成	1949 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1458 K o	1458 K a	1458 K-nos a
""", 'ak': """
aktuelle	333 K nachrichten aus
""", 'al': """
al	590 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1713 K artiklar om	1716 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	274 K artikler om	277 K artikler af	333 K artikel zu	333 K artikel von	334 K infos:	334 K news:	336 K artikel von	360 K folgen	1247 K artikelen over	1250 K artikelen van	1314 K saker om	1317 K artikler av
alles	333 K zum thema	333 K zu	1247 K over	1284 K over
als	381 K abonnent können sie	381 K abonnentin können sie
also	471 K in	472 K read	472 K read	472 K on this site:	472 K worth reading:	472 K on this topic:	900 K read:	900 K read-
alt	274 K om	1314 K om
alte	1505 K știri din
altre	1022 K notizie su	1056 K notizie di
altri	1022 K articoli su	1025 K articoli di
altro	1022 K su	1023 K su questo tema:
""", 'am': """
am	1488 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	968 K punya
anketa	219 K:
anna	634 K vihjest	634 K vihje
annonces	791 K légales : publiez
ansvarig	1743 K utgivare:
ansvarlig	1343 K redaktør:
anuncie	1445 K no	1445 K na
any	27 K comment
""", 'ap': """
apa	974 K reaksi anda
apakah	8 K artikel	968 K anda punya	974 K ringkasan ini	974 K artikel ini	974 K berita ini	974 K informasi ini
apoya	555 K	555 K a
approfondimento	1023 K:
approfondisci	1023 K
apresentado	1448 K por
""", 'aq': """
aquest	181 K resum	181 K text ha estat traduït	181 K article ha estat traduït
""", 'ar': """
arbejder	283 K du
arbetar	1723 K du
archives	774 K :
are	476 K you affected by
article	782 K traduit
articles	476 K by
articol	1489 K tradus	1493 K susținut de
articolo	1037 K tradotto
artificial	510 K intelligence
artikel	964 K terkait:	973 K ini diterjemahkan	973 K ini ditulis dengan	973 K ini dibuat dengan	973 K ini merupakan hasil	988 K ini telah tayang di	988 K ini pertama kali tayang	988 K ini pernah tayang	988 K ini sudah tayang
""", 'as': """
ascolta	1 K	1023 K:	1042 K il podcast	1042 K la puntata
ask	476 K us here	509 K the	509 K our
assista	1428 K:	1449 K ao vídeo acima	1449 K ao vídeo abaixo	1449 K ao vídeo
""", 'at': """
atlikite	1180 K testą
atradi	1213 K kļūdu
""", 'au': """
auch	334 K interessant	334 K interessant:	334 K lesenswert	334 K spannend:	383 K bei uns:
aucun	32 K commentaire
audio	233 K vytvořila	514 K version of this	592 K generado	1037 K generato	1489 K generat
aus	334 K dem archiv:	383 K unserem archiv:
author	476 K bio
autor	231 K je	248 K:	1398 K:	1398 K: (	1590 K je	1629 K je	1647 K:
autore	1207 K:
autori	1629 K sú
autorica	1590 K je
autorka	231 K je	1590 K je	1629 K je
autors	1207 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1672 K je	1687 K:
avtorica	1672 K je
""", 'ay': """
ayrica	1796 K okuyun	1796 K bakin	1796 K bakin:
""", 'ba': """
baca	964 K juga	964 K juga:	964 K juga	964 K juga:	964 K:	964 K selengkapnya	964 K selengkapnya:	964 K selanjutnya:	967 K berita	980 K berita tanpa iklan	988 K berita lainnya	988 K artikel lainnya	988 K artikel lain	988 K berita selengkapnya	989 K ini juga:	989 K pula:	989 K lagi:
background	472 K:	538 K reading:
bagaimana	974 K reaksi anda	974 K pendapat anda	974 K menurut anda
baggrund	275 K:
bagikan	3 K
baixe	13 K
bakgrund	1714 K:
bakgrunn	1315 K:
bakiniz	1796 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	443 K a member of	522 K a member to comment
bekijk	1248 K ook	1248 K:	1248 K hier	1248 K ook:	1250 K alle artikelen van	1268 K de video	1268 K de hele uitzending	1268 K de uitzending	1268 K de beelden	1268 K hier het hele	1270 K de video:
belanja	975 K di toko
beli	975 K tiket
beluister	1 K	1268 K de podcast	1268 K onze
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	975 K dengan tim
beri	974 K rating	1661 K tudi
berikan	974 K penilaian anda	978 K suara anda
berikutnya	989 K:
berita	973 K ini diringkas	988 K ini telah tayang	989 K lainnya:
berite	1661 K tudi	1661 K tudi
besedilo	1672 K izraža	1675 K je prevedeno	1678 K je objavljeno v
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	334 K:
bir	7 K hata	1811 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	532 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1320 K medlem av	1320 K abonnent på	1720 K medlem i	1720 K prenumerant på
blijf	28 K
bliv	31 K den første	280 K medlem af	280 K abonnent på	289 K testlæser	289 K klogere på
""", 'bo': """
bodite	31 K prvi
bol	1633 K pre vás	1633 K článok
bola	1633 K pre vás
bolo	1633 K pre vás	1633 K toto
book	511 K your ticket	511 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	994 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1796 K da okuyun:
buy	511 K tickets	511 K your ticket	511 K your tickets
""", 'by': """
byl	234 K pro vás	234 K článek
byla	234 K pro vás
bylo	234 K pro vás	234 K toto
""", 'c': """
c	480 (K) #
""", 'ca': """
can	520 K't see the poll	520 K't see the quiz	520 K't see this poll
catch	12 K us	461 K us on	514 K up on bbc	538 K up:
""", 'ce': """
ce	33 K părere	782 K résumé	782 K texte a été traduit	791 K numéro est en vente	791 K numéro est disponible
cek	967 K
celoten	1686 K članek preberite
ces	782 K points clés
cet	8 K article vous	782 K article a été traduit
cette	782 K synthèse	782 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	493 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1023 K qui
click	494 K here to join	494 K to join	516 K here for more	524 K here to download	524 K to download
clique	1428 K aqui	1449 K no player acima
cliquez	774 K ici
clube	1445 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	985 K
colunista	1435 K do	1435 K da
come	511 K and meet
comentarii	5 K
comentariile	5 K	27 K	1491 K nu reprezintă	1491 K aparțin
comentarios	5 K	27 K	599 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1491 K tău va
commandez	791 K notre	791 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	522 K must
commenti	5 K	27 K
commenting	5 K	522 K is
comments	5 K	5 K on this	27 K	522 K are reserved	522 K are for	522 K are open to	522 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	594 K aquí
condividete	3 K
condividi	3 K
confira	1428 K:	1428 K também	1428 K também:
conhece	1439 K algum caso
connect	12 K with	461 K with us
conoces	580 ¿K	584 ¿K algún
consiglia	3 K
consulta	575 K aquí
consultez	791 K les avis de décès	791 K nos offres
contact	476 K the author	476 K the reporter	476 K:	476 K this reporter
contacta	577 K con
contacte	577 K con
contacter	776 K l'auteur
contactez	776 K l'auteur	776 K-nous	785 K l'auteur
contacto	588 K:
contate	1430 K o autor
contatta	1025 K l'autore
contenido	592 K generado	596 K ofrecido por
contenu	782 K généré	794 K proposé par	794 K sponsorisé par
contenuto	1037 K generato	1041 K offerto da
contingut	181 K generat	185 K ofert per
continue	532 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	338 K	480 K ©	480 K #	480 K:	480 K by	1647 K ©
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cy': """
cyber	532 K monday
""", 'cz': """
czy	1383 K ten artykuł	1383 K artykuł	1383 K ten tekst	1383 K to podsumowanie	1383 K to streszczenie	1383 K podobał	1383 K znalazłeś	1383 K znalazłaś
czytaj	1370 K więcej o	1371 K także	1371 K także:	1371 K też	1371 K też:	1371 K również	1371 K więcej	1371 K:	1371 K także	1371 K też	1371 K więcej	1400 K dalej z
""", 'da': """
da	1023 K leggere:	1594 K li vam	1594 K li je članak	1594 K li je tekst
daftar	975 K webinar	994 K gratis
daftarkan	975 K diri anda
daha	1796 K fazlasi:
dalsza	1386 K część
dapatkan	967 K
darovat	245 K
darujte	245 K	1645 K
das	333 K beste aus	334 K könnte sie auch interessieren	334 K könnte dich auch interessieren	334 K könnte sie interessieren:	334 K könnte sie auch interessieren:	334 K könnte dich auch interessieren:	360 K ganze interview	360 K komplette interview
dazu	334 K auch:	383 K passend:
""", 'de': """
de	5 K reacties	1268 K podcast is te beluisteren
deel	3 K dit	3 K het
dein	27 K kommentar
deine	363 K meinung ist uns wichtig
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
delta	1329 K i vår	1729 K i vår
deltag	289 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	964 K:	977 K podcast	977 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	189 K't l'app	189 K't la nostra	189 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	594 K nuestros	594 K nuestras
descuentos	594 K exclusivos para suscriptores
despre	1486 K autor
detaljnije	1579 K:
detaylar	1796 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1796 K okuyun:
deze	26 K samenvatting	1265 K tekst	1265 K vertaling	1265 K ai
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare	356 K zusammenfassung	360 K neue folge	360 K aktuelle folge	360 K komplette folge	360 K ganze folge	360 K ganze sendung	363 K umfrage wird durchgeführt
diese	356 K meldung
dieser	356 K artikel	356 K text	356 K beitrag
dieses	356 K interview
dig	538 K deeper:
digital	532 K subscriptions
din	27 K kommentar
dinleyin	1796 K:
direkt	1714 K:
direkte	1315 K:
disclaimer	480 K:	882 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	189 K a l'app store	189 K a google play	602 K en app store	602 K en google play y	799 K sur google play
distribuie	3 K
distributed	544 K by
disusun	973 K dengan
dit	27 K indlæg	1265 K artikel	1265 K stuk	1265 K bericht	1265 K verhaal
""", 'do': """
do	33 K you agree	476 K you have a story	476 K you know more	476 K you have information	476 K you work at	476 K you work in	476 K you have a tip	476 K you have any information	518 K our
doe	1271 K de quiz	1271 K mee met ons	1271 K mee met onze	1271 K mee aan ons	1271 K mee aan onze
don	452 K't miss	472 K't miss:
dona	555 K a	1004 K a
donasi	983 K untuk
donate	443 K to
doneer	1289 K aan
dossier	774 K :
dostupno	1600 K na	1600 K u
dowiedz	1371 K się więcej
download	13 K	980 K
""", 'dp': """
dpa	338 (K
""", 'dr': """
drukuj	1394 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	283 K kan tippe os	283 K kan sende os	302 K har brugt	302 K har læst	1344 K har lest	1344 K har #	1723 K som källa	1744 K har läst	1744 K har #
dukung	983 K	983 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	538 K coverage:
""", 'eb': """
ebenfalls	334 K interessant:
""", 'ed': """
editing	480 (K by	480 K by
editor	472 K's picks:	970 K:	970 K :
""", 'ee': """
een	1263 K bericht gedeeld door	1263 K post gedeeld door
eerder	1270 K schreven we:	1270 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja
ein	354 K beitrag geteilt von	354 K von	354 K post von
""", 'el': """
el	183 K teu comentari serà	597 K vídeo comenzará	597 K video comenzará
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1448 K parceria com
email	3 K this	476 K the author	476 K us
empfehlen	3 K sie
""", 'en': """
en	185 K col·laboració amb	575 K vídeo:	575 K directo	575 K contexto:	596 K colaboración con	774 K savoir plus	774 K direct	794 K partenariat avec	810 K vidéo -	810 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	532 K
enjoying	452 K this article
entdecke	23 K mehr von
entenda	1428 K:
entra	12 K nel
entre	12 K no
envia	176 K'ns
envianos	583 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	283 K du	1323 K du
erbjudande	1729 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	586 K corresponsal	586 K redactor de	586 K redactora de	586 K jefe de	586 K jefa de
escanea	583 K el código	602 K el código para descargar
escolta	1 K	187 K el pòdcast	187 K el podcast	187 K el nostre pòdcast	187 K el nostre podcast
escoltar	1 K
escucha	1 K	597 K el pódcast	597 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	807 K
esta	592 K noticia ha sido traducida	592 K traducción se ha hecho	592 K traducción ha sido	592 K función utiliza	599 K noticia pertenece a	1443 K tradução foi feita	1443 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	590 K contenido procede de	590 K contenido proviene de	592 K texto ha sido traducido	592 K artículo ha sido traducido	594 K reportaje forma parte del número	594 K artículo forma parte del número	599 K artículo pertenece a	1443 K texto foi traduzido	1443 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	172 K pot interessar:
""", 'ex': """
explainer	472 K:
explore	472 K more:
""", 'ez': """
ez	922 K is érdekelheti:
""", 'fa': """
fai	1045 K il quiz	1045 K il test	1045 K il nostro
faites	754 K un don à
fale	1430 K com o autor	1436 K com o repórter	1436 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	486 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	472 K under:
film	1386 K znajdziesz
find	12 K us	12 K os	461 K us on	461 K me on	513 K your next job
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
flash	532 K sale
fler	1713 K artiklar om	1716 K artiklar av
flere	274 K artikler om	277 K artikler af	1314 K saker om	1314 K saker fra	1315 K saker om	1317 K saker av	1329 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	461 K us	461 K @	461 K all the latest	461 K the latest	461 K our	494 K the	967 K
for	13 K a better	13 K the best	516 K more news	516 K more local	516 K more stories	516 K more on	516 K more coverage	516 K more of our	516 K more from	516 K the latest	524 K the best experience	524 K the best reading experience	532 K just	532 K only	538 K more on the story
forward	3 K this
foto	1579 K galerija:
fotogalerie	219 K:
fotogalerija	1661 K:
fotostrecke	334 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	356 K unsere ki
fragen	356 K sie unsere ki
freier	378 K zugang für abonnenten
from	472 K the archive:	472 K our archive:	472 K our archives:	538 K our archives:
""", 'fu': """
fuiste	584 ¿K testigo
full	472 K story:	472 K coverage:
funnet	7 K en
further	472 K reading:
""", 'ga': """
gabung	12 K	967 K
gambas	964 [K:video
""", 'ge': """
geef	3 K dit
generative	510 K ai
gerelateerd	1270 K:
get	13 K the app	13 K our	23 K	452 K the latest	452 K breaking news	494 K	494 K the	511 K tickets	511 K your tickets	524 K the	525 K text alerts	525 K news alerts	528 K the	528 K our	532 K	544 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	1029 K professionista	1029 K e scrittrice	1029 K e scrittore
""", 'gl': """
glavni	1675 K poudarki
""", 'go': """
go	538 K deeper:
gostou	8 K
got	476 K a tip	476 K a story	476 K a news tip	476 K a question
""", 'gr': """
graduada	587 K en
graduado	587 K en
""", 'gu': """
guarda	1023 K anche	1023 K:	1023 K il video	1023 K anche:	1042 K il video qui sopra
gulir	990 K ke bawah	990 K untuk
""", 'ha': """
ha	929 K van információja	929 K van információd	929 K ön is átélt	929 K te is átéltél	929 K többet tud
haben	7 K sie einen fehler	336 K sie hinweise
haberde	7 K hata	1811 K hata
haberin	1796 K devami için
haberleri	13 K
haga	584 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1033 K informazioni	1033 K una notizia	1033 K una segnalazione	1033 K una storia
hakaret	27 K içeren
halaman	989 K selanjutnya:
hallgasd	1 K meg	935 K meg
hallgass	935 K minket
hallgassa	1 K meg	935 K meg
haluatko	724 K kertoa	731 K töihin	731 K meille töihin
har	7 K du fundet	7 K du sett	277 K du et tip	283 K du oplysninger	283 K du viden	283 K du et godt tip	283 K du tip	283 K du flere oplysninger	283 K du oplevet	283 K du selv oplevet	283 K du en god historie	1317 K du et tips	1323 K du informasjon	1323 K du opplysninger	1323 K du flere opplysninger	1323 K du tips	1323 K du et tips	1323 K du opplevd	1323 K du erfaring	1323 K du tanker	1323 K du noe på hjertet	1723 K du information	1723 K du uppgifter	1723 K du tips	1723 K du ett tips	1723 K du varit med om	1723 K du egna erfarenheter	1723 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	183 K d'estar registrat	183 K detectat cap	183 K trobat cap	584 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	1811 K mi fark
have	7 K you found	7 K you spotted	476 K a tip	476 K a story	476 K a news tip	476 K you been	476 K a question about this	476 K a question for	523 K your say
hay	7 K algún
haz	575 K clic aquí	584 K tu denuncia	600 K nuestro test	600 K el test	600 K nuestro quiz
hazte	555 K socio de
""", 'he': """
hear	1 K this	514 K this story	516 K more
heb	7 K je een fout	1250 K je een tip
heeft	1250 K u een tip
help	520 K us improve
hent	13 K	280 K appen fra	294 K	1334 K
here	538 K's more on this
het	5 K reactieveld	1247 K beste van
""", 'hi': """
hier	334 K lesen sie	334 K geht es zu	334 K geht's zu	360 K klicken, um	363 K geht es zum quiz	363 K geht es zum täglichen
highlights	509 K
hintergrund	334 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1329 K oss å bli bedre
""", 'ho': """
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel
""", 'hu': """
huomasitko	7 K
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1022 K più letti di	1037 K punti chiave
""", 'ic': """
icymi	472 K:
""", 'if': """
if	7 K you spot	7 K you notice	486 K you enjoyed this	486 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	363 K meinung ist uns wichtig
""", 'ik': """
iklan	990 K -
ikuti	12 K	967 K	978 K survei	978 K polling	978 K jajak pendapat	978 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1035 K video non è disponibile	1037 K testo è stato realizzato	1042 K video inizierà	1044 K tuo commento sarà
ilgili	1796 K haber
ilginizi	1796 K çekebilir	1796 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	731 K
""", 'im': """
im	334 K video:
image	480 K copyright	480 K source,	480 K credit:
""", 'in': """
in	472 K case you missed it:	514 K the video player above	1039 K edicola da	1039 K edicola con	1041 K collaborazione con	1060 K offerta
informationen	356 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1047 K il codice	1047 K il qr code	1047 K il qr
inscreva	1445 K-se no nosso webinar
inscrivez	791 K-vous à notre webinaire
instala	13 K
instale	13 K
instaliraj	1600 K
instalirajte	1600 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1033 K la tua lettera
""", 'is': """
is	7 K something wrong
isi	978 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1796 K:
izleyin	1796 K:
izpildi	1212 K testu
izvor	1604 K:
izvori	1604 K:
""", 'ja': """
ja	1207 K tev ir informācija	1207 K jums ir informācija	1207 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadikan	967 K
jadilah	31 K yang pertama
jak	234 K se vám líbil
jawab	978 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1594 K li vam	1594 K li članak	1676 K bil članek	1676 K bila vsebina	1676 K bil povzetek
jetzt	360 K reinhören	363 K tickets sichern	383 K lesen:
""", 'ji': """
jika	968 K anda mengetahui	968 K anda punya
""", 'jo': """
job	280 K hos
jobb	1320 K i
jobba	1720 K på
jobbar	1723 K du
jobber	1323 K du
jogue	1445 K palavras cruzadas
join	12 K our	12 K us	23 K	443 K	461 K the conversation on	461 K us on	494 K the	494 K	511 K us for	511 K us at	511 K us in	511 K us live	523 K the conversation	523 K the discussion	523 K the debate	532 K for	532 K now
jornalista	1435 K formada	1435 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
kas	634 K sul on vihje	634 K sul on vihjeid
katso	717 K myös	717 K:	717 K video	717 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	452 K up with	532 K reading
kender	283 K du til
kerro	724 K kokemuksesi	724 K oma
keskustele	28 K
keskustelu	734 K on auki
key	509 K points	509 K takeaways
""", 'ki': """
ki	356 K-generierte inhalte	356 K-generierte texte	356 K-generierte zusammenfassungen
kijk	1248 K ook	1248 K hier	1268 K de uitzending	1268 K de hele	1284 K voor meer
kirim	968 K foto	968 K tulisan
kirimkan	968 K foto
kirjaudu	734 K
kirjoittaja	726 K on	726 K työskentelee
kirjuta	634 K autorile
""", 'kl': """
klausykite	1174 K
klicka	1714 K här
klik	275 K her	967 K	1248 K hier	1284 K hier voor
klikk	1315 K her
kliknij	1371 K tutaj
kliknite	1619 K sem
""", 'kn': """
know	486 K someone	486 K anyone
""", 'ko': """
kolumna	1590 K izražava	1672 K izraža	1672 K odraža
kom	289 K til vores	1329 K på vårt	1329 K på vår	1729 K på vårt	1729 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
kommentare	5 K	27 K
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommentering	5 K
kommentieren	5 K
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	221 K na autora	277 K journalisten	283 K journalisten	284 K	336 K:	1317 K journalisten	1323 K oss	1323 K journalisten	1324 K
kontakta	1716 K reportern	1723 K oss via	1723 K reportern	1724 K
kontributor	970 K:
konuyla	1796 K ilgili:
kopiuj	1394 K link
koreksi	974 K artikel
""", 'ku': """
kui	634 K sul on teema	634 K sul on vihje	634 K tead	634 K märkasid
kunjungi	975 K toko
kunstmatige	1265 K intelligentie kan fouten maken. controleer
kuula	639 K podcasti
kuuntele	1 K	717 K:	717 K myös	717 K myös:	732 K
""", 'kv': """
kviz	1579 K:	1661 K:
""", 'l': """
l	5 K'espace commentaires	776 K'auteur	782 K'essentiel par	1025 K'autore
""", 'la': """
la	5 K sección de comentarios	795 K vidéo va commencer	1044 K tua opinione conta
laat	1268 K je dit artikel
laatste	1247 K nieuws over
ladda	13 K ner	1733 K ner	1733 K ned
lade	13 K
laden	13 K sie
langganan	985 K
lanjut	990 K membaca
lanjutkan	990 K membaca
laporan	969 K:	970 K wartawan	970 K kontributor
laporkan	974 K kesalahan
lasi	1197 K arī	1197 K vairāk	1197 K vēl
lasiet	1197 K arī
last	13 K ned	1334 K ned
lataa	13 K
latest	471 K from	471 K in	471 K videos from
laureata	1029 K in
laureato	1029 K in
""", 'le': """
le	575 K puede interesar	575 K puede interesar:	773 K meilleur de
lea	575 K también	575 K aquí	575 K además	575 K más	575 K:	575 K también	575 K además:
lediga	1720 K jobb på	1720 K tjänster på
ledige	280 K stillinger hos	280 K stillinger på	1320 K stillinger i	1320 K stillinger hos
lee	13 K en	575 K también	575 K más	575 K:	575 K también	575 K más:	575 K aquí:	602 K las noticias sin anuncios	602 K sin anuncios en la app	613 K aquí la nota completa
leer	575 K también	575 K más
lees	13 K	1247 K meer over	1248 K ook	1248 K ook:	1248 K meer	1248 K meer:	1248 K verder	1248 K hier	1248 K:	1248 K ook	1248 K meer	1248 K verder:	1270 K ons dossier:	1270 K het hele verhaal:	1284 K het hele	1284 K het volledige	1284 K de hele	1284 K hier het hele	1284 K hier alles
leestip	1248 K:
leggi	13 K	1022 K tutte le notizie	1023 K anche	1023 K anche:	1023 K qui	1023 K tutto	1023 K:	1023 K anche	1023 K pure:	1030 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	1427 K mais sobre	1428 K também	1428 K também:	1428 K mais	1428 K:	1428 K aqui	1428 K também	1428 K mais	1428 K mais:
leidsid	640 K vea	640 K artiklist vea
leiten	3 K sie
ler	1428 K também	1428 K mais
les	5 K commentaires	27 K commentaires	27 K messages	773 K plus lus	782 K points clés	782 K réponses sont générées	1314 K mer om	1315 K også	1315 K også:	1315 K mer	1315 K mer:	1315 K:	1315 K hele saken	1315 K om	1315 K her	1315 K også	1315 K mer	1315 - K også	1320 K videre med	1334 K eavisen	1334 K avisa	1334 K avisen
leseempfehlung	383 K:
lesen	13 K sie	333 K sie mehr zu	333 K sie mehr zum	334 K sie auch	334 K sie mehr	334 K sie hier	334 K sie dazu	334 K sie jetzt	334 K sie außerdem	334 K sie mehr zum thema	383 K sie hierzu:
lesenswert	383 K:
lesetipp	334 K	334 K:
lest	334 K auch
""", 'li': """
licencia	614 K creative commons
licenciada	587 K en
licenciado	587 K en
license	544 K this
lies	334 K auch	334 K mehr	334 K dazu
lihat	964 K juga	964 K juga:	977 K video	989 K pula:
like	12 K us	452 K what you're reading	461 K and follow
limited	532 K time	532 K-time
link	1899 K bài gốc
lire	773 K tous nos articles	774 K aussi	774 K également	774 K	774 K notre	774 K l'article	774 K plus	774 >> K
lisez	13 K	774 K aussi	807 K
listen	1 K to	472 K |	472 K:	514 K to the latest episode	514 K to the full episode	514 K to the full interview	514 K again on
live	275 K:	334 K-ticker:
liveblog	1248 K:
""", 'll': """
llegeix	172 K també	172 K més
llegiu	172 K també
llicenciada	178 K en periodisme
llicenciat	178 K en periodisme
""", 'lo': """
lo	574 K más leído en	574 K más visto en	574 K último en
loe	623 K ka	623 K lisaks	623 K veel	623 K edasi:
log	302 K ind eller opret
logg	1344 K inn eller
logga	1744 K in eller
los	5 K comentarios	27 K comentarios	1271 K de dagelijkse
lowongan	975 K kerja di
""", 'lu': """
lue	717 K myös	717 K myös:	717 K lisää	717 K lisää:	717 K:	717 K myös	717 K lisää	717 K seuraavaksi:
luister	1 K	1248 K ook	1248 K:	1248 K ook:	1268 K hier naar	1268 K de podcast
luo	734 K tunnus
""", 'ly': """
lyssna	1 K på	1714 K	1714 K:
lyt	1 K til	275 K til
lytt	1315 K til
""", 'ma': """
maak	1271 K de puzzel
mach	363 K den test:
machen	363 K sie den test:	363 K sie mit bei unserer
mai	1480 K multe detalii	1480 K mult pe această temă:	1505 K multe articole despre	1505 K multe știri despre
mail	1250 K de auteur
mais	1427 K lidas em	1427 K de	1427 K sobre	1427 K notícias de	1427 K notícias sobre	1430 K artigos de
make	12 K us
manda	583 K tus fotos
mandanos	583 K
mande	1439 K sua sugestão	1439 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	967 K bergabung
masuk	994 K atau daftar
masz	1373 K temat
""", 'me': """
meer	1247 K over	1247 K uit	1247 K van	1247 K nieuws over	1248 K lezen:	1250 K artikelen van	1250 K van deze auteur	1284 K nieuws uit	1284 K nieuws over	1284 K weten?	1284 K over dit
meest	1247 K gelezen in
meet	476 K the author	511 K our
mehr	333 K zum thema	333 K aus	333 K von	333 K zu	333 K lesen über	333 K über	334 K zum thema	334 K dazu	334 K dazu:	334 K lesen:	334 K aus dem ressort	334 K aus der region:	336 K vom autor	336 K von der autorin	336 K artikel von	356 K informationen zum einsatz von ki	383 K nachrichten aus	383 K aus dem archiv:
meistgelesen	333 K in
mejla	1723 K reportern	1724 K
meld	1329 K deg på vårt
menemukan	7 K kesalahan
mer	1314 K om	1314 K fra	1315 K om saken:	1713 K om	1713 K från	1714 K om ämnet:	1714 K läsning:	1716 K av
merci	28 K de rester	28 K de respecter
mere	274 K om	274 K fra	275 K om emnet:
mest	1713 K läst i
mettiti	1045 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	575 K también	575 K:	575 K también	575 K también:	597 K el video arriba	597 K el vídeo de arriba
mit	33 K gondol	338 K material von
""", 'mn': """
mnenja	1672 K avtorjev
mnenje	1672 K avtorja
""", 'mo': """
mohlo	219 K by vás zajímat:
molimo	28 K vas da
more	471 K from	471 K on	472 K from	472 K on this	472 K to read:	472 K on this story:	472 K on this topic:	472 K stories:	472 K on:	476 K by	476 K stories by	538 K coverage:
most	471 K read in	471 K read on	471 K viewed in	471 K popular in	471 K popular on
""", 'mu': """
mua	1904 K vé
must	472 K read:
""", 'na': """
na	1682 K voljo v	1682 K voljo na
najdete	12 K nás
najnowsze	1370 K z
najnowszy	1376 K numer
najpopularniejsze	1370 K w
namestite	1682 K
namluveno	233 K
napisz	31 K pierwszy
nata	1029 K a
nato	1029 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	333 K artikel aus
new	532 K year sale
newsblog	334 K:
next	472 K:
""", 'ng': """
nghe	1 K	1892 K:	1905 K podcast của báo	1905 K podcast của chúng tôi	1905 K toàn bộ bài	1905 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	980 K berita	985 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	575 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	774 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	574 K de
notre	774 K dossier	774 K article	774 K enquête :	774 K reportage :
nous	12 K suivre
nova	1678 K številka
novi	1596 K broj
now	472 K read:
nowy	1376 K numer
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	221 K autorovi	221 K autorce	1373 K autorze	1373 K autorce	1436 K autor escreve segundo o novo	1451 K seu comentário será	1488 K postare distribuită de
""", 'ob': """
obejrzyj	1371 K wideo	1371 K:	1386 K film	1386 K wideo
objevili	7 K jste
obserwuj	12 K	1400 K
""", 'oc': """
ocenite	1594 K	1676 K
ocijenite	1594 K
""", 'of': """
ofert	185 K per
offerta	1060 K speciale
offrez	3 K
offrir	3 K
ofrecido	596 K por
""", 'og': """
oglejte	1661 K si video
""", 'ok': """
okuyun	1796 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	634 K midagi	634 K kogenud
oletko	724 K kokenut	724 K itse kokenut
olvasd	922 K el	922 K el:
olvass	922 K tovább:
olvassa	922 K el	922 K el:	922 K el ezt is
""", 'om': """
om	277 K forfatteren	277 K skribenten	1317 K forfatteren	1317 K skribenten	1716 K skribenten	1716 K författaren
""", 'on': """
on	472 K our site:
onko	724 K sinulla juttuvinkki	724 K sinulla vinkki	724 K sinulla tietoa	724 K sinulla aiheesta
only	522 K registered	522 K subscribers	522 K members
ontdek	23 K meer van
onze	1268 K podcast is te
""", 'oo': """
ook	1248 K interessant:
""", 'op': """
opinion	472 K |
opprett	1344 K en	1344 K konto	1344 K bruker
oppsummeringen	26 K er
oprac	1398 K.
opracowanie	1398 K:
opret	302 K en gratis	302 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	639 K
osallistu	731 K
ossza	3 K meg
osta	639 K pilet	731 K liput
oszd	3 K meg
""", 'ot': """
ota	724 K yhteyttä toimittajaan	724 K yhteyttä toimitukseen	728 K yhteyttä
""", 'ou': """
our	538 K earlier coverage:
ouvir	1 K
""", 'ov': """
ovaj	1593 K sažetak
over	1250 K de auteur
""", 'pa': """
paid	490 K for by
para	584 K comunicarse con	584 K contactar con	599 K poder comentar
partager	3 K
partagez	3 K
partecipa	1039 K al nostro
participe	12 K
participez	791 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	509 K of this article	509 K of this story
pas	32 K encore de commentaire
pasidalinkite	1175 K savo istorija
passend	334 K dazu	334 K dazu:
patreon	1817 K'dan
payment	445 K methods:
""", 'pe': """
peatoimetaja	631 K:
pentru	1488 K a vedea acest	1488 K a vizualiza acest
penulis	969 K:	970 K:	970 K :
per	1023 K approfondire	1023 K approfondire:	1030 K contattare l'autore	1030 K contattare l'autrice	1030 K scrivere all'autore	1030 K scrivere all'autrice	1033 K segnalazioni
periodista	178 K especialitzada	178 K especialitzat	586 K de	586 K especializada	586 K especializado
pewarta	969 K:	970 K:	970 K :
""", 'pi': """
piesakies	1212 K
pievienojies	1206 K
pievienojieties	1206 K
pilihan	964 K editor:
pirkite	1180 K bilietus
pitaj	1593 K
pitajte	1593 K
""", 'pl': """
place	513 K a classified	513 K an ad
play	518 K our	518 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	773 K d'articles sur	773 K d'infos sur
""", 'po': """
pobierz	13 K	1389 K z	1389 K w	1389 K na	1389 K w sklepie	1400 K aplikację
podaruj	3 K	1394 K
podcast	334 K-tipp:	472 K:	774 K :
podcastunk	935 K
pode	1428 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1649 K
podporujte	250 K	1649 K
podprite	1689 K
podsumowanie	26 K wygenerowane	26 K zostało	1382 K artykułu	1382 K wygenerowane	1382 K przygotowane
podziel	3 K się
pogledaj	1579 K video
pogledajte	1579 K i	1579 K još	1579 K video	1579 K:
poglejte	1661 K tudi	1661 K:
poin	973 K penting oleh	973 K-poin penting oleh
points	782 K clés
polecamy	1371 K:
poll	519 K:
pomohl	234 K vám
pomohol	1633 K vám
pon	600 K a prueba tus
ponturi	1484 K și sesizări
popular	471 K in
posa	183 K a prova els teus
posez	782 K vos questions	782 K votre question
poslat	245 K
poslechnout	1 K
posted	471 K in	472 K in:
posts	27 K
potrebbe	1023 K interessarti:
pots	176 K enviar-nos
pour	774 K aller plus loin	774 K rappel :	785 K nous contacter	785 K contacter	795 K écouter cet épisode
povezano	1579 K:
povzetek	1675 K	1675 K članka
pozrite	1619 K si	1619 K si video
""", 'pr': """
pr	1090 K:
pratite	12 K	1607 K
preberite	1661 K tudi	1661 K še	1661 K več	1661 K:	1661 K si	1661 K še
prefer	493 K
pregunta	181 K a la nostra
prenesi	1682 K
prenesite	13 K	1682 K	1689 K aplikacijo
prenota	1039 K il tuo posto per l'evento
prenumerata	1187 K nuo
prenumeruokite	1187 K ir skaitykite	1187 K nuo	1187 K tik
pretplatite	1607 K se na
preuzmi	1600 K
preuzmite	13 K	1600 K	1607 K aplikaciju
previous	538 K coverage:
previously	472 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1173 K prie
prisluhnite	1661 K podkastu
privacy	452 K notice:
profitez	807 K
promoted	490 K by	542 K:
prosimy	28 K o
przeczytaj	1371 K także	1371 K też	1371 K:	1371 K też:
""", 'pu': """
puede	12 K seguir	584 K enviarnos	584 K contactar	584 K escribir
puedes	12 K seguir	575 K leer también	575 K leer:	584 K enviarnos	584 K contactar	584 K escribir	597 K escuchar todos los episodios
punti	1037 K chiave
puntos	592 K clave generados
punya	968 K informasi	968 K cerita
puoi	12 K seguirci	1033 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	1895 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	338 K: dpa	338 K:
quellen	338 K:
quer	1439 K sugerir	1439 K contar	1439 K receber as principais
questa	26 K sintesi	1037 K traduzione
questo	8 K articolo ti	26 K riassunto	1037 K articolo è stato tradotto	1039 K articolo è pubblicato sul numero	1044 K articolo aderisce
quick	538 K read:
quieres	584 ¿K contarnos
quiz	810 K.	810 K -	810 K :	1809 K:
""", 'ra': """
radote	1181 K klaidą
raksti	1207 K autorei	1207 K autoram
rangkuman	973 K ini	973 K oleh	973 K ai
rate	8 K this
""", 're': """
re	810 (K)lire
reach	476 K the reporter	476 K the author
reacties	5 K	27 K
read	13 K this in	471 K more on these	471 K more about	471 K more from	472 K more	472 K more:	472 K also	472 K next	472 K:	472 K |	472 K more	472 K all about it	472 K next:	476 K more by	516 K more of our	524 K this and more	524 K this story	528 K our	532 K on with	532 K on for	538 K the full report here	538 K the full story here
readers	522 K must use	522 K must log
reageren	5 K
receive	528 K the	528 K our
recibe	583 K las noticias	583 K en tu whatsapp
recomandarea	1480 K noastră:
recomendado	1428 K:
recomendamos	575 K:
recomienda	3 K
recommended	472 K:	538 K reading:
redactor	178 K de	586 K de	586 K en
redactora	178 K de	586 K de	586 K en
regala	3 K
regale	3 K
regarder	774 K :
regardez	795 K la vidéo ci-dessus	795 K la vidéo ci-dessous
register	511 K for our
registreeru	639 K
registrer	1344 K deg
registrera	1744 K dig
rejoignez	12 K	23 K les
relacionado	575 K:	1428 K:
related	472 K:	472 K |	472 K story:	472 K stories:	472 K article:	472 K reading:	472 K video:	472 K content:
relire	774 K
remarks	27 K
rendeld	934 K meg
rendelje	934 K meg
report	7 K an error	7 K a mistake
reporter	969 K:	970 K:
reporting	480 K by	480 (K by
reserva	594 K tu plaza
reserve	511 K your seat	1445 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	799 K informé avec notre appli	799 K informés avec notre appli
resum	181 K generat	181 K fet
resume	592 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	774 K	774 K ici	791 K notre hors-série	795 K tous les épisodes
rezime	1593 K
rezumat	1489 K generat	1489 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	973 K ini	973 K dibuat	973 K oleh	973 K ai
rispetta	28 K
""", 's': """
s	248 K využitím zpráv
""", 'sa': """
saada	634 K oma vihje	634 K meile	634 K oma arvamuslugu	634 K arvamuslugu
saiba	1428 K mais	1428 K mais:
saksikan	964 K juga	977 K video	977 K live	977 K live streaming
sale	532 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
saznajte	1579 K više:
""", 'sc': """
scan	494 K to join	524 K the qr code	524 K the code
scannez	799 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	381 K diesen
schenken	381 K sie diesen
schlagworte	333 K zu
schreiben	31 K sie den ersten	336 K sie unserem autor	336 K sie der autorin	336 K sie uns
scopri	23 K di più da	1039 K i giochi	1039 K i nostri giochi
scrivi	31 K il primo	1025 K all'autore
scroll	514 K down for video	990 K ke bawah	990 K untuk
""", 'se': """
se	275 K også	275 K video	275 K også:	289 K flere jobs	599 K adhiere a los criterios	614 K permite la reproducción	1033 K vuoi raccontare	1033 K hai informazioni	1315 K også	1315 K video	1315 K også:	1439 K tiver informações	1439 K você tem informações	1714 K också	1714 K även	1714 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	471 K more from	472 K also	472 K more	472 K more:	472 K also:	476 K all posts by	476 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	588 K
seguinos	12 K
seguir	588 K a
seguiu	12 K-nos
sehen	360 K sie hier das	360 K sie im video	360 K sie das video
sei	31 K der erste	31 K die erste	1033 K stato testimone	1033 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1173 K
seko	1206 K
sekojiet	1206 K
selanjutnya	989 K:
sem	32 K comentários
senaste	1713 K nytt om
send	3 K this	283 K os et krypteret	283 K os dit tip	476 K us your	476 K tips to	476 K your tips	476 K feedback to	476 K your story ideas	1323 K sikkert tips	1323 K tips
seneste	274 K nyt om
seotud	623 K:
ses	776 K derniers articles
seu	27 K comentário	1451 K comentário será
seuraa	12 K	728 K kirjoittajaa	728 K toimittajaa
""", 'sh': """
share	3 K this	3 K the article	476 K your story
""", 'si': """
si	28 K prega di	176 K tens informació	584 K tienes información	584 K tiene información	584 K tenés información	584 K conoces algún	584 K conoces un caso	785 K vous avez des informations	785 K vous disposez	785 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	336 K erreichen die autorin	336 K erreichen den autor
sieh	360 K dir das video
siehe	334 K auch
siga	12 K	12 K-nos	583 K el canal	1436 K este autor	1436 K esta autora
sign	452 K up to	452 K up for	452 K up here	452 K up (it's	525 K up for push	525 K up for alerts	525 K up for text alerts	525 K up for breaking news alerts
sigue	12 K a	575 K leyendo:	583 K el canal	588 K a	613 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	964 K juga	964 K juga:	964 K:	964 K video	967 K berita	977 K video	988 K berita selengkapnya	988 K berita lainnya	989 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	994 K artikel gratis
siste	1314 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	1164 K daugiau	1164 K taip pat	1164 K ir
skapa	1744 K ett	1744 K konto
skaties	1197 K arī
skinite	13 K	1600 K
skontaktuj	1373 K się z autorem
skopiuj	1394 K link	1394 K
skriv	283 K til journalisten	284 K til
""", 'sl': """
sledite	12 K	1689 K
sleduj	12 K
sledujte	12 K	219 K:	250 K	1649 K
slik	1345 K bruker	1345 K jobber
""", 'so': """
so	356 K nutzen wir ki
sob	1436 K supervisão de
sobre	577 K el autor	577 K la autora	577 K la firma	1430 K o autor	1430 K a autora
sois	31 K le premier
sollten	336 K ihnen fehler
solo	1060 K per te
sondage	810 K -	810 K.
sorodna	1661 K novica
sorodno	1661 K:
sostenete	1058 K
sostieni	1004 K	1004 K il	1004 K la	1058 K
souhrn	233 K	233 K článku
soutenez	754 K	754 K le
soutenir	754 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	532 K offer	538 K report:
speel	1271 K onze
spende	312 K für
spenden	312 K für	376 K an:
spendenkonto	376 K:
spiel	363 K unser
spielen	363 K sie unser
sponsored	490 K by	542 K:
sponsorizzato	1041 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1689 K
spring	532 K sale
spytaj	1382 K
""", 'st': """
start	532 K your
stavovi	1590 K autora	1590 K izraženi	1590 K izneti	1590 K izneseni
stay	28 K on topic	452 K up to date with	516 K with	524 K ahead with
ste	7 K opazili
stellen	356 K sie der
stem	1271 K mee
steun	1289 K
stiahnite	13 K si	1649 K si aplikáciu
stimm	363 K jetzt ab:
stimmen	363 K sie jetzt ab:
streszczenie	26 K wygenerowane	1382 K	1382 K artykułu
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1449 K o nosso podcast
subscribe	12 K to our	443 K to	452 K to	494 K to the	494 K to	522 K to comment	532 K
subskrybuj	1400 K
suivez	12 K	787 K
suivre	787 K
suka	974 K artikel ini
sull	1025 K'autore
sumate	12 K
sumber	970 K:	970 K :
summary	509 K
summer	532 K sale
support	443 K	443 K the
sur	774 K le même sujet
survey	519 K:
""", 'sv': """
svar	289 K på vores	1329 K på vår
svara	1729 K på vår
svideo	1594 K vam se
svidio	1594 K vam se
svidjelo	1594 K vam se
""", 'ta': """
ta	1329 K quizen	1329 K vår quiz	1675 K povzetek
taalfout	7 K
tag	289 K quizzen	289 K vores quiz
tagged	472 K:
tags	472 K:
taip	1164 K pat skaitykite
take	518 K our
takip	12 K edin
tambahkan	967 K
tanya	973 K ai kami
tausta	717 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	575 K puede interesar	575 K puede interesar:	575 K recomendamos:	575 K recomendamos leer:
tead	634 K teemast	634 K rohkem
tee	639 K test	731 K testi
teile	3 K
teilen	3 K sie
teilt	3 K
tekst	1376 K ukazał się	1376 K pochodzi z	1382 K przetłumaczony	1382 K został przetłumaczony	1382 K czyta	1590 K izražava	1593 K je preveden	1593 K čita	1596 K je objavljen u
teksti	728 K
telegram	12 K kanalimiza
tell	476 K us your story
telli	647 K
tem	1439 K alguma informação	1439 K informações	1439 K uma sugestão	1439 K uma denúncia	1439 K alguma história	1439 K uma história
tens	176 K informació	176 K una història
tento	233 K souhrn	233 K článek byl přeložen	1632 K súhrn	1632 K článok bol preložený
terjemahan	973 K ini
terms	480 K and conditions apply
test	289 K din viden	518 K your knowledge	1271 K je kennis	1329 K kunnskapene dine	1809 K:
testa	1729 K dina kunskaper
testaa	731 K
teste	363 K dein wissen
testen	363 K sie ihr wissen
testez	807 K
tetszett	8 K
text	233 K byl přeložen	236 K vyšel v	1632 K bol preložený	1635 K vyšiel v
texte	782 K traduit
texto	592 K traducido	1443 K traduzido
""", 'th': """
tham	1895 K gia kênh	1904 K gia khảo sát	1904 K gia bình chọn
thank	486 K you for reading
thanks	486 K for reading
the	5 K comments	452 K latest news directly	471 K latest in	471 K latest from	509 K ai summary
theo	1895 K dõi báo	1895 K dõi chúng tôi	1895 K dõi kênh	1897 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	509 K article was	509 K article has been	509 K story was	509 K story has been	509 K content was	509 K summary	509 K translation	509 K piece was	514 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1023 K potrebbe interessare:
tiene	580 ¿K información
tienes	577 ¿K una historia	580 ¿K información	580 ¿K alguna	580 ¿K una historia	584 ¿K algo que
tiklayin	1796 K
tin	1892 K liên quan:
tip	283 K journalisten	283 K redaktionen	1250 K de redactie	1250 K ons
tippfehler	7 K
tips	1323 K journalisten	1323 K redaksjonen	1323 K oss	1324 K	1723 K:
tipsa	1723 K reportern	1723 K redaktionen	1723 K oss	1723 K anonymt
""", 'to': """
to	26 K podsumowanie	516 K hear more	1382 K streszczenie	1382 K podsumowanie
toate	1486 K articolele lui
toda	602 K la información en nuestra
todas	574 K las noticias de
todos	27 K los comentarios	27 K os comentários	577 K los artículos de	1430 K os artigos de
toeta	646 K
toimittaja	728 K
tonton	964 K juga	964 K:	964 K juga:	977 K video
top	471 K stories in	471 K stories from
topics	472 K:
toto	26 K shrnutí	233 K shrnutí	1632 K zhrnutie
tous	27 K les commentaires	773 K les articles de	776 K les articles de
toute	773 K l'actualité de	773 K l'actu	799 K l'info dans votre poche
""", 'tr': """
traduit	782 K avec l'aide	782 K à l'aide
transmettez	3 K
trending	471 K in	538 K:
trimite	3 K	1484 K-ne
try	518 K today's	518 K our	528 K our	532 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	599 K comentario será	1491 K ce părere ai
tud	929 K valamit
tudo	1427 K sobre
tudsz	929 K valamit
tule	639 K tööle	731 K lukijailtaan	731 K mukaan
turite	1175 K naujieną	1175 K informacijos	1175 K istoriją
turn	525 K on alerts
tutte	1022 K le notizie su	1056 K le notizie di
tutti	27 K i commenti	1025 K gli articoli di	1042 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	1248 K het archief:
""", 'uj': """
uji	978 K pengetahuanmu	978 K pengetahuan anda
""", 'ul': """
ultime	1022 K notizie di
""", 'un': """
un	785 K témoignage	785 K fait	795 K podcast à écouter	1035 K post condiviso da	1493 K articol susținut de	1493 K articol în parteneriat	1493 K proiect susținut de
una	590 K publicación compartida por	590 K publicación compartida de
unbegrenzter	378 K zugang
unduh	13 K	980 K
une	7 K erreur	7 K coquille	7 K faute	776 K information à nous transmettre	779 K info à nous	785 K info	785 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	532 K
unser	376 K spendenkonto
unsere	334 K leseempfehlung
untuk	967 K mendapatkan
""", 'up': """
up	472 K next:
""", 'us': """
users	522 K must
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	623 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1207 K tev ir ziņa	1207 K tev ir ko	1207 K esi pieredzējis
vam	1676 K je bil	1676 K je bila
van	929 K egy jó	929 K egy tipped	929 K egy tippje
var	31 K först
vastaa	731 K
vastaava	743 K päätoimittaja:
vastutav	631 K väljaandja:
""", 've': """
vea	575 K también	575 K también:	597 K el video a continuación	597 K el vídeo a continuación
ved	283 K du mere	283 K du noget
vedi	1023 K anche	1023 K anche:	1025 K tutti gli articoli di
vegeu	172 K també
vegyen	934 K jegyet	934 K részt
veillez	28 K à
veja	1427 K mais em	1428 K também	1428 K mais	1428 K:	1428 K também	1428 K também:	1428 K mais:	1449 K o vídeo abaixo	1449 K o vídeo acima	1449 K os vídeos mais assistidos
venujte	1645 K
ver	575 K también	577 K todos los artículos de	1430 K todos os artigos de
verder	1270 K lezen:
verschenke	3 K
verschenken	3 K sie	381 K sie diesen
verstuur	3 K dit
verwandtes	383 K thema:
vet	1323 K du mer	1323 K du noe	1723 K du mer	1723 K du något
veuillez	28 K respecter
vezane	1579 K vesti:
vezi	1480 K și	1480 K și:	1480 K:	1480 K și	1486 K toate articolele	1495 K video mai sus	1495 K video mai jos
""", 'vi': """
viac	1619 K:	1619 K k téme:
video	514 K above:	514 K below:	977 K:	1270 K:	1579 K pogledajte	1905 K:
vidi	1579 K još
view	476 K all posts by	476 K all articles by
vil	289 K du arbejde	289 K du være med på holdet	1329 K du jobbe	1329 K du være med på laget
vill	1729 K du jobba	1729 K du arbeta
vind	289 K billetter
vinkkaa	724 K toimitukselle	724 K
vinn	1329 K billetter	1729 K biljetter
vir	1687 K:
viri	1687 K:
vis	28 K respekt
visa	28 K respekt
visita	594 K nuestra tienda	1039 K lo store	1039 K il nostro store
visite	1445 K a nossa loja	1445 K nossa loja
viste	7 K
visualizzando	1035 K questo contenuto
viu	7 K algum	1439 K algo	1439 K alguma coisa
""", 'vk': """
vklopi	1682 K
vklopite	1682 K
""", 'vo': """
voce	1037 K generata
voir	773 K tous les articles	774 K aussi	774 K la vidéo	776 K tous les articles de	795 K la vidéo ci-dessus
voit	724 K lähettää vinkin
voix	782 K générée
volg	12 K ons	12 K
voller	378 K zugriff
vols	176 K compartir	176 K explicar
vond	8 K je dit
voor	1265 K dit artikel
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	776 K avez une information	779 K travaillez	779 K avez été	779 K êtes témoin	779 K avez une information	779 K souhaitez témoigner	785 K avez une info	785 K avez une information	785 K avez des informations	785 K disposez	785 K souhaitez	785 K êtes concerné	785 K êtes témoin	785 K avez été témoin	785 K avez des photos	785 K pouvez nous	785 K pouvez joindre	785 K pouvez contacter	785 K pouvez écrire à
voz	592 K generada
""", 'vr': """
vrei	1484 K să ne spui
""", 'vu': """
vuoi	1033 K segnalarci	1033 K raccontarci
""", 'vy': """
vytisknout	245 K
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	486 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1271 K is jouw mening
watch	461 K us on	472 K |	472 K now:	472 K more:	472 K the video:	472 K the latest	472 K:	514 K the video above	514 K the video below	514 K the clip above	514 K the clip below	514 K the full video	514 K the full interview	514 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	445 K accept:	445 K accept visa	445 K accept paypal	513 K're hiring	513 K are hiring	520 K value your opinion	520 K'd love your feedback
wees	31 K de eerste
weitere	333 K artikel zu	333 K artikel aus	333 K themen aus	336 K artikel von
weiterlesen	334 K:
wesprzyj	1400 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	471 K others are reading	472 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1386 K znajdziesz	1386 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	544 K inputs from	544 K input from	544 K agency inputs	544 K reporting by	544 K additional reporting
""", 'wo': """
word	23 K lid van	1289 K lid van	1289 K vriend van
work	513 K with us	513 K for us
worth	472 K reading:
""", 'ws': """
wspieraj	1400 K
wszystkie	27 K komentarze	1370 K artykuły o	1373 K artykuły autora
""", 'wy': """
wydrukuj	1394 K
""", 'xe': """
xem	1892 K thêm	1892 K thêm:	1892 K:	1892 K video	1892 >> K	1892 K tiếp:	1899 K các bài viết của tác giả	1899 K các bài viết khác của	1899 K thêm bài của tác giả	1905 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	583 K puedes recibir
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	461 K can follow him on	461 K can follow her on	461 K can follow them on	472 K may also like:	472 K might also like:	472 K may also be interested in:	472 K may also want to read:	472 K may want to read:	494 K can get	514 K can hear this story	514 K can listen to this	516 K can listen to	522 K must be	522 K can be part of
your	27 K comment	27 K comments	520 K opinion matters
""", 'yu': """
yuk	967 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1389 K
zapis	1672 K je mnenje
zapisz	1394 K ten	1394 K artykuł	1394 K tekst
zapratite	12 K	1607 K
zapytaj	1382 K	1382 K nas
zaujal	234 K vás	1633 K vás
""", 'zd': """
zdroj	248 K:	1647 K:
zdroje	248 K:	1647 K:
""", 'ze': """
zeptejte	233 K se
""", 'zh': """
zhrnutie	1632 K	1632 K článku
""", 'zi': """
zie	7 K je een	1248 K ook
zini	1207 K ko vairāk
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1370 K więcej z	1371 K też	1371 K też:	1371 K także	1371 K:	1371 K też	1371 K także	1371 K wideo	1371 K film	1371 K zdjęcia	1371 K galerię	1386 K nagranie	1386 K materiał
""", 'zu': """
zugang	378 K zu allen
zugriff	378 K auf alle
zum	334 K thema:	334 K weiterlesen:	336 K autor
zur	336 K person	336 K autorin
"""}

CONTAINS = {'#': """
#	1050 Kx#	1106 月K本まで無料で	1149 첫 달 K원	1158 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	738 K
aamukirjeen	738 K
aangemeld	1276 succesvol K
aanmerkingen	1256 op- of K
aastas	651 K
""", 'ab': """
abbestellen	319 jederzeit K
abbonamenti	1065 K
abbonamento	1007 hai già un K	1007 per chi ha un K	1007 scegli il tuo K	1065 K
abbonati	1007 K per	1007 K a soli	1007 solo per K	1007 per gli K	1027 K	1061 K a	1061 K:	1061 K ora	1061 K per	1061 puoi, K	1062 i nostri K	1065 K
abbonato	1007 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1016 devi K
abmelden	370 wieder K
abo	377 pur-K
abonament	1356 masz już K	1512 K
abonare	1498 prin K ești
abonarea	1498 confirma K
abonat	1472 ești deja K
abone	1786 K olun ve	1821 K olun
aboneler	1825 K
abonelere	1800 K özel	1800 K özeldir	1800 K açik	1800 K açiktir
abonelerimiz	1822 K
abonelik	1825 K
abonements	1225 K
abonentiem	1195 tikai K
abonents	1195 jau esi K
abonne	813 je m'K
abonnee	1232 al K	1232 word K	1232 nog geen K	1232 als K	1291 word K
abonneer	1291 K je
abonnees	1232 alleen voor K	1232 dit artikel is voor K	1292 onze K	1295 K
abonnement	261 kræver K	307 K	392 K	757 avec votre K	817 K	1232 neem een K	1232 kiezen voor een K	1281 sluit een K af	1281 een K? log	1281 al een K	1291 kies een K	1295 K	1350 K
abonnementen	1295 K
abonnements	817 K
abonnent	261 bliv K	261 allerede K	261 som K	303 bliv K	315 als K	315 sie sind noch kein K	316 bereits K	316 bereits K:in	1301 bli K	1301 allerede K	1301 som K	1346 bli K
abonnenten	315 nur für K	315 exklusiv für K	389 unseren K	392 K
abonnenter	261 kun for K	261 artiklen er for K	304 vores K	307 K	1301 kun for K	1301 denne saken er for K	1301 artikkelen er for K	1347 våre K	1350 K
abonnentin	315 als K	316 bereits K
abonnentinnen	315 exklusiv für K	315 nur für K	315 K vorbehalten	389 unseren K
abonner	261 K for at	303 K på	813 s'K	1301 K for å	1346 K på
abonnere	1336 ved å K
abonnez	757 K-vous pour	757 K-vous à partir	813 K-vous	813 K vous
abonniere	388 K unseren	388 K hier
abonnieren	319 newsletter K	324 whatsapp-kanal K	324 K sie unseren kanal	341 podcast K	388 jetzt K	388 K sie
abonniert	316 bereits K
abrir	562 K en la app	1415 K no app
abyste	209 K mohli číst dál
""", 'ac': """
accede	558 K a todo
accedi	24 K	1007 K per
accept	1477 K toate
acceptant	769 en K les cookies
acceptar	180 K les galetes
accepteer	1243 K de cookies
accepter	769 K les cookies
accepteren	1243 cookies te K	1243 cookies K
access	447 unlock full K	447 full K. no ads	534 K to every story	534 full K with no ads
acconsento	1049 K a ricevere
accordance	527 K with our privacy
according	549 K to
account	447 create a free K to	447 sign in to your K	447 create an K to	534 please create a free K	546 create a free K	547 hold power to K	1232 maak een gratis K	1281 K is gratis en zo	1291 maak een gratis K
accurate	541 K at time of
accused	549 K
aceptado	570 no has K las cookies
aceptaste	570 no K las cookies
aconseja	618 K
aconsejaba	618 K
aconselha	1467 K
acrescentou	1467 K
actionnaire	814 sans K
""", 'ad': """
ad	11 K
adalah	971 K dosen
adblock	216 vypněte K	270 slå K fra	1310 slå av K	1366 wyłącz K	1709 stäng av K
adblocker	327 K erkannt	327 K aktiv	327 nutzen einen K	327 verwenden einen K	327 trotz K	392 K	464 disable your K	464 you are using an K	464 K detected	1241 K uit
added	549 K
adgang	261 få K til
admitiu	1467 K
admitted	549 K
adres	1358 twój K e-mail	1390 K e-mail
adresa	1473 K ta de email	1473 K ta de e-mail	1473 K de email nu va
adresiniz	1787 e-posta K
adresse	370 gültige e-mail-K	370 sie ihre e-mail-K	370 du deine e-mail-K	370 e-mail-K ein	760 votre K e-mail	760 votre K email
adresu	1576 na vašu e-mail K	1601 e-mail K	1601 mejl K
ads	547 we don't have K
advarer	306 K	1349 K
advert	11 K
adverteix	203 K
advertentie	11 K
advertenties	1292 zonder K
advertisement	11 K	463 this K has not loaded
advertisements	11 K
advierte	618 K
adviseert	1294 K
""", 'af': """
affermato	1064 ha K
affichage	789 K de ce contenu
affichant	789 en K ce contenu
afficher	769 pour K ce contenu	789 ne peut pas s'K
affichera	757 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	247 K odkazy	300 K-links	326 K-links	428 K links	463 contains K links	742 K-linkkejä	941 K linkeket	1341 K-lenker	1603 K linkove	1603 K linkovi	1646 K odkazy	1685 K povezave	1740 K-länkar
affiliatelenker	1341 K
affiliatelinks	37 K	300 K
affiliati	37 link K
affiliation	37 liens d'K	793 liens d'K
affiliazione	37 link di K
affirme	816 K
affirment	816 K
afiliacyjne	37 linki K	1396 linki K
afiliacyjnych	1396 linków K
afiliado	37 enlaces de K	37 links de K	595 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	595 enlaces de K
afiliate	37 linkuri K	1494 linkuri K
afiliats	186 enllaços d'K
afirma	618 K	1467 K
afirmar	203 va K
afirmou	1467 K
afmelde	263 K dig når
afmelden	1276 elk moment K	1276 elk moment weer K
afsnittet	290 hele K
aftrekbaar	1278 gift is K
""", 'ag': """
agences	777 avec K
agenturmaterial	337 mit K
aggiornamenti	1014 segui tutti gli K
aggiunto	1064 ha K
agora	1464 doe K
""", 'ah': """
ahora	615 dona K
""", 'ai': """
ai	146 K	288 af K	1328 av K	1728 av K	1902 K
aidez	780 K-nous à	813 K-nous
aiheesta	741 lisää K täältä
aiutaci	1027 K	1061 K a
aiutarci	1027 K	1061 K a
aizliegta	1204 bez atļaujas ir K
""", 'aj': """
ajakirjandus	650 meie K	650 sõltumatu K
ajakirjandust	645 toeta sõltumatut K
ajakirjanik	635 K
ajakirjanikud	650 meie K
ajoute	816 K
ajoutez	813 K-nous
ajuda	200 K'ns
ajude	1433 K-nos	1464 K-nos
ajutorul	1499 K tău putem	1508 avem nevoie de K tău
""", 'ak': """
akci	235 naši K
akciu	1634 našu K
akismet	21 K to reduce spam
akkoord	1276 ga je K met onze	1276 gaat u K met onze
aktardi	1824 K
aktivieren	327 javascript K
akzeptiere	319 mit der anmeldung K
akzeptieren	319 mit der anmeldung K	329 cookies K
""", 'al': """
alamat	956 K email
aldus	1294 K
alerta	1467 K
alertas	14 las K	563 recibe K	563 activa las K	1416 receba K
alertes	762 recevez les K	762 K info
alertou	1467 K
alerts	14 K	455 get K as
algemene	1276 ga je akkoord met de K
alkaen	740 K #
alles	315 lesen sie K
allow	464 K ads on
aloud	483 is read K by
""", 'am': """
amendat	1511 a K
ammesso	1064 ha K
""", 'an': """
anche	1062 siamo K su
andare	1000 prima di K via
android	320 für K und ios	453 our K app	800 sur ios et K	1235 app voor K
angebot	377 ihr K	377 dein K	388 hier gibt es das K
angebote	370 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	329 inhalte K werden
anggota	995 jadilah K
ankete	1638 našej K	1638 v K
anketi	35 našoj K	1598 našoj K	1598 u K	1680 naši K	1680 v K
anketimize	35 K
anketimizi	1808 okur K	1808 K
anketo	1680 kratko K	1680 našo K
anketu	35 našu K	1598 kratku K	1598 našu K
ankety	239 naší K	1638 našej K
ankiecie	35 naszej K	1387 naszej K	1387 w K
anlatti	1824 K
anmelden	24 K	388 jetzt K	388 hier K
anmelder	285 er K	1325 er K
anmeldung	319 mit meiner K	319 mit ihrer K	319 mit der K stimmen	319 mit der K stimme	319 mit der K willige	319 mit der K willigen	319 mit der K erklären sie	343 K
annetus	645 tee K	653 K
anno	1063 all'K
annonce	11 cette K
annoncelinks	37 K	300 K
annoncen	11 K
annoncer	304 uden K
annonsblockerare	1709 stäng av K
annonseblokkering	1310 slå av K
annonselenker	37 K	1341 K
annonsen	11 K
annonser	1347 uten K	1746 utan K
announced	549 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1064 ha K
ano	1466 por K
anoniem	1256 K tippen
anonim	1803 bize K
anot	1192 K
anregungen	364 fragen oder K	364 fragen und K
ansehen	362 hier K	362 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	468 K our poll
antes	551 K de irte	1406 K de sair
anuncio	595 después del K	595 tras el K
anunciou	1467 K
anvender	270 vi K cookies
anytime	447 cancel K	548 cancel K
anzeige	11 der K	11 dieser K	326 nach der K weiter	386 dies ist eine K
anzeigen	329 mit einem klick K lassen
anzusehen	352 um das video K
""", 'ap': """
apeluje	1404 K
apgalvo	1224 K
aplicativo	1415 baixe o K	1415 baixe nosso K	1465 nosso K
aplikace	252 naše K
aplikaci	213 stáhněte si K	213 stáhněte si naši K	241 mobilní K	241 naší K	241 naší mobilní K
aplikacja	1402 nasza K
aplikacji	1359 w naszej K	1359 otwórz w K
aplikasi	957 unduh K	957 download K	957 K kami	995 unduh K	995 instal K	996 K kami
apoiador	1409 torne-se K	1433 seja nosso K	1464 torne-se K	1464 seja nosso K	1464 seja K
apoiam	1456 nos K todos os meses
apoie	1433 K
apoio	1409 seu K é	1433 seu K	1464 seu K
aportaciones	606 gracias a las K
aporte	581 tu K	615 tu K
apoyan	606 que nos K cada mes
apoyo	554 con tu K	554 tu K es	581 tu K	615 tu K	615 su K
app	320 als K	367 mit der K	367 in der K	453 get our K	453 in our K	453 use our K	453 our new K	453 our ios K	454 get the K	546 our K	1235 in de K	1304 i vår K	1347 vår K	1703 i vår K	1746 vår K	1887 tải K	1930 K内阅读	1930 在K中	1930 K看更多
appareil	757 un seul K à la fois	806 en cours sur un autre K
appeared	479 first K on	543 K in print
appen	264 hent K	264 åbn i K	1304 last ned K	1304 hent K	1304 åpne i K	1703 ladda ner K	1703 ladda ned K	1703 hämta K	1703 öppna i K
appje	1255 ons een K
application	761 téléchargez l'K	761 télécharger l'K	761 dans l'K	761 avec l'K	761 sur l'K	761 notre K	814 notre K
applications	761 nos K mobiles
appot	936 az K
apunta	200 K't
""", 'aq': """
aqui	1406 já que você está K	1406 já que está K
""", 'ar': """
arbeid	1347 vårt K
arbeit	389 unsere K
arbeitet	339 K als
arbejde	304 vores K
arbetar	1728 K med ai
arbete	1746 vårt K
argued	549 K
arrivato	1000 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	201 aquest K	201 l'K sencer	447 to unlock this K	447 members-only K	449 you've read your last free K	449 you have read your last free K	449 this is your last free K	449 reached your K limit	458 share this K on	463 links in this K may	536 save this K	547 this K	750 vous avez aimé cet K	750 cet K vous a plu	757 pour accéder à l'K	757 cet K est offert	757 cet K vous a été offert	757 pour lire cet K	757 offrir cet K	757 offrez cet K	758 de cet K à lire	777 cet K est paru dans	777 cet K a été publié	797 réagir à cet K en	811 cet K a d'abord été publié	814 cet K
articles	15 free K	437 you've read # K	447 access to all our K	447 gift K to give	449 free K left	449 K left this month	449 you've used all your free K	449 # of # free K	449 K left to read	534 to read more K	534 for three more free K	534 more free K	536 K to give	536 K to gift	536 K to share	536 gift # K	757 tous nos K	758 il vous reste # K	803 nos K sont en accès libre	814 nos K
articol	1509 acest K
articolele	1509 K noastre
articolelor	1482 preluarea K
articoli	1007 tutti gli K senza limiti	1008 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1000 ti è piaciuto questo K	1007 per leggere l'K	1007 regala questo K	1062 questo K
articolul	20 K complet	20 K integral	1502 pentru a citi K	1502 să citești tot K	1509 ți-a plăcut K	1509 tot K
artigo	20 ler este K	20 ler o K	1406 gostou deste K	1460 para ler este K	1465 este K
artigos	1432 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	298 denne K for #	304 denne K	308 dir gefällt dieser K	315 lesen sie diesen K mit	315 um diesen K zu lesen	315 dieser K ist nur für	315 zugriff auf alle K	315 alle K lesen	315 ganzen K lesen	317 freie K übrig	317 K frei	317 ihr letzter freier K	340 K wurde	344 unsere K öfter	373 K etwas wert ist	377 alle freien K	382 weitere K finden sie	387 rechte am K	387 K steht unter einer	389 dieser K	389 diesen K	389 diesem K	984 untuk membaca K ini	996 K ini	1232 om dit K te lezen	1232 dit K is alleen	1232 geef dit K	1232 lees dit K met	1232 gratis K deze week	1245 fout in dit K	1256 mening over dit K	1281 een premium K	1292 dit K
artikelen	15 gratis K	1232 toegang tot alle K	1281 aantal K bereikt	1281 aantal gratis K
artikeln	315 zugang zu allen K	377 zugang zu allen K	1695 gillade du K	1700 läs hela K med	1700 lås upp K	1731 fel i K	1746 den här K
artikkel	650 see K
artikkelen	1331 feil i K	1347 denne K
artikkeli	20 koko K	706 tämä K on vain	746 tämä K
artikkelia	744 maksutonta K	744 ilmaista K
artikkelit	15 ilmaiset K	744 ilmaiset K
artiklar	15 fria K	1700 fria K
artiklen	256 kunne du lide K	304 K her
artikler	15 gratis K	261 gratis K
artiklid	648 tasuta K
artiklit	648 tasuta K
arvioi	748 K
""", 'as': """
asegura	618 K
asked	549 K
asks	549 K
assinante	1412 já é K	1464 torne-se K	1464 seja K	1464 seja K
assinantes	1412 só para K	1412 somente para K	1460 exclusivo para K	1460 exclusiva para K	1460 exclusivos para K	1465 nossos K	1468 K
assinatura	1468 K
assinaturas	1468 K
assine	1412 K para	1412 K por	1412 K e tenha	1464 K a	1464 K o	1464 K já	1464 K agora	1464 K e	1464 K aqui	1464 K por
associate	463 as an amazon K	478 is an K
assure	816 K
""", 'at': """
atbalsti	1218 K mūs	1221 K mūs
atbalstiet	1221 K mūs
atbalsts	1218 tavs K palīdz	1221 tavs K	1221 jūsu K
atzina	1224 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	340 K
audioverze	2 K
audioverzi	238 K
audioverzii	1637 K
aufgefallen	331 fehler K
ausblenden	329 und wieder K
auszugsweise	337 nachdruck, auch K
auteur	778 est l'K	1257 is K van	1260 mening van de K
auteursrecht	1288 rust K
author	477 email the K	477 the K can be	478 is the K of	478 is an K
automated	2 read by an K	483 is read by an K	483 narrated by an K
automatisch	2 K vorgelesen	315 endet K	362 K vorgelesen	387 K von dpa	387 K von der
automatisk	1328 K oversatt
autor	177 és K de	339 ist K	579 es K de	1434 é K de
autora	177 és K de	579 es K de	1379 napisz do K	1434 é K de
autorce	229 napište K
autore	1028 è K di
autorem	1379 kontakt z K
autoren	351 meinung der K
autorin	339 ist K	339 ist freie K	351 meinung der K
autorise	806 n'K pas la lecture
autorke	1627 napíšte K
autorki	1379 napisz do K
autorovi	229 napište K	1627 napíšte K
autorskim	1397 chroniony prawem K	1397 chronione prawem K
autoru	1588 javite se K	1588 pišite K
autrice	778 est l'K	1028 è K di
""", 'av': """
available	453 K on the app store	453 K on google play	453 our app is K
avbryt	21 K svar
avec	777 K afp
averci	1061 grazie per K letto
avertit	816 K
avise	1464 K-nos
avsluta	1747 K när du vill
avsnittet	1730 hela K	1730 ladda ner K
avtorici	1670 pišite K
avtorju	1670 pišite K
avverte	1064 K
""", 'ay': """
ayda	1820 K # tl	1820 K # tl'den	1823 K
aydinlatma	1793 K metni
aylik	1823 K
ayudanos	615 K
""", 'ba': """
ba	1349 K
bad	306 K	1748 K
bagikan	25 K
baixa	170 donar-te de K
baixe	1415 K o app	1464 K o
bajate	615 K la app
bancs	192 no depèn de K
banner	392 cookie-K	550 cookie K
banners	550 cookie K
bantu	995 K kami
bastano	1061 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	387 redaktion nicht K
beboette	1294 K
become	489 K a	546 K one of them
becoming	488 K a member	546 consider K	546 K a member
bedankt	1291 K voor het lezen
beelden	1256 heb je K	1256 heeft u K
befindet	329 an dieser stelle K sich
before	437 K you go	437 K you move on
begging	550 K
begs	549 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	373 jeder K hilft uns	387 K steht unter einer	388 mit einem K	389 dieser K	389 diesen K
bejelentette	950 K
bekijk	1266 nieuwe baan? K
belangrijkste	1276 elke dag het K
belirtti	1824 K
benachrichtigungen	14 K	321 K aktivieren	321 push-K
benadrukt	1294 K
bent	1226 nu je hier toch K
bepaalde	1294 K
berasal	972 konten ini K dari
berdonasi	995 K
bereits	315 sie haben K ein abo	377 K ein konto
bergabung	995 mari K	995 K dengan kami	995 ayo K
bergabunglah	995 K
bergantung	982 K pada dukungan anda
berichten	389 wir K
berichterstattung	389 unsere K
berichtet	339 K für	339 K über
berichtete	391 K
berita	959 ikuti K
berkomentar	6 untuk K
berlangganan	955 sudah K	956 K newsletter	981 terima kasih telah K	981 berhasil K	995 K sekarang	995 silakan K
beschloss	391 K
besedah	1693 po K
besked	293 push-K
beskeder	293 push-K
besloot	1294 K
beslutade	1748 K
besluttede	306 K
besluttet	1349 K
besoin	750 nous avons K de vous	813 nous avons K de vous	813 a K de vous	813 avons K de votre
besplatna	1602 K članka
besplatne	1602 K članke
besplatni	1595 naš K webinar	1595 naš K vebinar
besplatnih	1602 K članaka
beste	1276 elke week het K van
bestellen	357 im shop K	388 jetzt K	388 K sie hier	388 K sie unseren
bestellung	343 K
besten	389 die K texte
betaalmuur	1278 geen K	1295 K
betalingsmur	307 K	1350 K
beteiligt	386 redaktion ist nicht K
betonte	391 K
betrokken	1285 redactie is niet K
bevestigen	1276 aanmelding te K
bevorzugen	344 google K
bevorzugte	344 K quelle
bevorzugten	344 K quelle
bevorzugter	344 K quelle
bezahlschranke	374 K	392 K
bezmaksas	1220 K rakstus	1220 K raksti	1220 K kontu
""", 'bi': """
bidrag	259 dit K	259 giv et K	303 dit K	303 giv et K	307 K	1299 ditt K	1338 gi et K	1346 ditt K	1737 ge ett K	1737 ditt K gör	1745 ge ett K
bidraget	1338 K ditt
bijdrage	1229 jouw K	1252 kleine K	1293 kleine K
bildirdi	1824 K
bildirimlere	14 K	1788 K izin ver
bildirimleri	14 K	1788 K aç
biletlerini	1808 etkinlik K
billionaire	547 K owner
bilten	1583 K
binding	261 ingen K	305 ingen K
bindingstid	1301 ingen K	1348 ingen K
bindningstid	1700 ingen K	1747 ingen K
bisogno	1000 abbiamo K di te	1061 abbiamo K di te	1061 abbiamo K del tuo	1061 abbiamo K anche di te	1061 abbiamo K di voi
bitte	308 haben wir eine K	308 eine K an sie	308 wir haben eine K
""", 'bl': """
blijkt	1294 K uit
blijven	1278 om dit te K doen
blocker	464 disable your ad K	464 disable ad K	464 turn off your ad K	464 using an ad K
blocking	464 K ads	464 K our ads
bloqueador	568 K de anuncios	619 K de anuncios	1421 K de anúncios
bluesky	16 K	460 follow him on K	460 follow her on K	460 follow them on K
""", 'bo': """
board	512 our jobs K	512 our job K
bogatych	1399 nie mamy K
""", 'br': """
bralcev	18 po zaslugi K	1688 s podporo K	1688 s pomočjo K	1691 naših K	1691 po zaslugi K	1691 s podporo K	1691 podpori K
bralci	1691 naši K
branja	0 čas K
brauchen	373 K noch #	388 wir K ihre hilfe	388 wir K deine hilfe	388 K wir sie	388 K wir dich	388 K wir eure
braucht	373 K ihre hilfe	373 K deine hilfe
breaking	455 get K news alerts
brez	1688 K vas
brief	1256 K naar
briefing	487 our morning K	487 our K	487 daily K	527 K in your inbox
briefkasten	346 anonymen K	346 anonymer K
brieven	1256 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	464 your K is out of date	464 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1328 K ki	1328 K ai
""", 'bu': """
budite	1601 K u toku
buitenlandredacteur	1257 is K
bulan	997 per K
buletin	956 K kami	981 K harian kami	996 K kami	999 K
bulunabilirsiniz	1821 katkida K
bulunun	1821 katkida K
bureau	498 K chief
button	352 klick auf den K
buttons	536 the share K	536 the K below
buycoffee	1399 K
""", 'ca': """
cadastre	1412 K-se para	1464 K-se
cadeau	1232 K aan
cafecito	581 K
callan	616 lo que otros K
campagne	803 K de dons	813 boucler notre K
campaign	547 our spring K	547 our K
can	546 pay what you K
canal	566 únete al K	615 únete al K	1419 siga nosso K	1419 siga o K	1464 entre no K	1465 nosso K
canale	1032 al K	1062 il nostro K
canali	1014 sui nostri K
canalul	1509 K nostru
cancel	21 K reply	447 K at any time	548 K any time	548 K at any time
cancele	1412 K quando quiser	1466 K quando quiser
cancellarti	1010 puoi K
cap	177 és K de
caporedattore	1028 è K
caporedattrice	1028 è K
carte	9 cette K
casella	1010 nella tua K
""", 'ce': """
cebinize	1813 K gelsin
celoten	20 K članek	1657 K članek je	1684 K članek
celotnega	1657 za ogled K	1657 za branje K	1684 K članka
cerut	1511 a K
""", 'ch': """
channel	547 our K	959 ikuti K	959 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	760 par e-mail K	760 par mail K
chargement	789 K de la vidéo
chcete	251 K číst dál	1615 K čítať ďalej
check	517 K back for more	517 K back soon
chef	778 est K de
cheffe	778 est K de
chegou	1406 se você K até aqui
chercheur	778 est K
chercheuse	778 est K
chia	25 hãy K sẻ	1918 hãy K sẻ	1921 K sẻ
chiede	1064 K
chiederti	1000 un piccolo favore da K
chief	478 is K
chiesto	1064 ha K
chip	488 K in	489 K in	546 K in now	546 K in and
chipping	546 consider K in
choisissez	757 K votre offre
choose	447 K a plan	546 K a plan
chosen	541 K by our
chronione	1397 K są prawem
""", 'ci': """
cijelog	1575 za čitanje K
cikk	948 ez a K
cikkeink	948 K
cipta	966 hak K
citarea	1506 cu K sursei
citera	1717 K oss gärna	1717 K gärna men ange
citire	0 timp de K	0 timp K
citit	1499 dacă ai K până aici
cititorii	36 K noștri	1509 K noștri
cititorilor	18 datorită K	1499 datorită K
""", 'cl': """
claimed	549 K
clarifications	521 corrections and K
clicking	505 by K play
client	757 déjà K
""", 'co': """
code	1032 qr K
codziennie	17 K rano	1358 otrzymuj K
coffee	442 buy me a K	488 buy me a K	488 buy us a K	546 buy us a K	548 cup of K
colabora	579 K con
collabora	1028 K con
columnist	478 is a K	498 K	1257 is K
colunista	1434 é K
com	1544 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	572 para K	572 quieres K	1425 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	572 déjanos tu K
comentarios	572 en los K	572 no admite K
comentariu	21 pentru a publica un K
comentou	1467 K
comision	1494 primi un K
comment	6 to K	6 to leave a K	6 to post a K	468 log in to K	468 sign in to K	468 be the first to K	468 leave a K below	468 leave your K	468 our K policy	468 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	797 votre K sera publié
commentaires	771 dans les K	771 charte des K	771 espace K
commentare	6 per K	1020 per K	1020 vuoi K
commenter	771 pour K	797 peuvent K	797 pour pouvoir K
commenti	1020 nei K	1020 i K saranno
commenting	468 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	468 in the K below	468 in the K section	468 let us know in the K	468 K powered by	468 K have been closed	468 all K are subject to	468 we welcome your K	546 let us know in the K
commercial	541 our K team	541 our K content	793 réalisé par un partenaire K	806 notre service K
commissie	1285 een K
commission	463 we may receive a K	463 K if you buy	541 may earn a K	541 may earn a small K	541 may earn an affiliate K	541 may receive a small K	541 may receive K	541 earn K from
commissione	1040 ricevere una K
committed	521 K to accuracy
community	389 unsere K	468 abide by our K	495 our K members	495 leave our K	495 like our K	546 join our K of	547 K-funded	1020 regole della K	1032 K whatsapp
compartilhada	1441 uma publicação K por
compartilhado	1441 um post K por
compartilhe	25 K	1464 K este
compartir	558 K tu cuenta, cambia	615 si quieres K tu cuenta
compensation	541 receive K from
complain	521 K about this article
complained	549 K
complains	549 K
complaints	521 our K page
completa	609 para leer la nota K	1412 para ler a matéria K
complete	534 K digital access
completo	1412 para ler o artigo K
complimentary	15 K articles	449 K articles	449 K article this month	449 last K article
compte	813 créez un K	813 créez votre K
comunidad	606 K que sostiene
comunidade	1464 faça parte da K
comunique	1425 K um erro
comunitatea	1499 K care susține	1508 intră în K
condannato	1064 ha K
condiciones	570 términos y K
condividi	1061 K questo
condividila	25 K
condividilo	25 K
conduite	797 charte de bonne K
confidence	496 in K
confidential	496 K tip	496 K tips
confirm	451 check your email to K
confirmar	605 bandeja de entrada para K	1455 caixa de entrada para K
confirmation	802 e-mail de K
connect	460 K with us on
connectez	24 K-vous	757 K-vous pour	813 K-vous
consenso	1018 il K ai cookie
consent	466 we need your K to load	491 written K
consentimento	1441 K para carregar
consentiti	1020 non sono K commenti
consider	442 if you liked this article, K	489 please K	489 K a	489 K giving	489 K joining	546 K making	546 K giving	546 K a gift	546 K joining
contact	451 K me with news and offers	502 K her at	502 K him at	502 K them at	546 K us at
contacted	477 can be K at
conte	1464 K-nos
contenido	9 este K	9 K externo	558 K premium	570 K externo de	570 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	466 to view this K, you	466 to view this K please	466 third-party K	466 this K is hosted by a third party	466 we use your sign-up to provide K	534 access to all our K	541 our K studio	543 to reuse this K	1261 K te zien
contenu	9 ce K	769 ce K n'a pas pu être	769 K bloqué	789 K est fourni par
contenus	757 tous nos K	814 nos K
contenuti	9 K esterni	1007 a tutti i K
contenuto	9 questo K	9 K esterno	1018 K esterno
contingut	9 aquest K
continua	1053 K a leggere con	1502 pentru a K lectura
continuar	192 el teu suport per K	192 ajuda'ns a K	195 per K llegint	1460 para K lendo	1460 para K a ler	1460 K lendo
continuare	20 K a leggere	1053 per K a leggere	1053 per K la lettura	1502 pentru a citi în K	1502 citește în K cu
continue	447 to K reading this article	447 log in to K	447 sign in to K	447 register to K	447 upgrade to K	546 help us K	1447 K a ler abaixo	1460 K lendo com	1460 K a ler com
continuer	806 pour K à lire
continuez	793 publicité, K	806 K votre lecture sur
continuing	466 by K to use this website, you agree
contou	1467 K
contribua	1433 K	1464 K com	1464 K a partir	1464 K para o nosso
contribuez	813 K
contribuisci	1061 K
contributed	499 K reporting	499 K to this report	499 K to this story	499 K to this article	543 K to this report
contributing	478 is a K	546 by K to
contribution	488 make a K	546 your K	546 make a K	546 making a K	813 votre K
contributo	1003 con il tuo K	1050 piccolo K per noi	1061 il tuo K
contributor	478 is a K
conversation	468 to join the K	468 join the K with	546 join the K
cookie	466 manage your K	826 קובצי K	932 K-kat	1018 usiamo i K	1018 questo sito usa i K	1080 Kを使用	1080 K(クッキー)	1080 Kの使用	1080 Kを利用	1092 Kを許可	1366 pliki K	1539 файлы K	1539 файлов K	1548 файлы K	1630 súbory K	1846 файли K	1846 файлів K	1856 файли K	1889 sử dụng K	1901 chấp nhận K
cookies	9 third-party K	270 vi bruger K	270 bruger K til	287 K	401 αποδοχή K	466 we use K	466 this site uses K	466 this website uses K	466 our site uses K	466 uses K to	466 accept all K	466 accept K	466 use of K	466 how to control K	505 social media K	570 usamos K	570 este sitio utiliza K	570 esta web utiliza K	570 uso de K	570 aceptar las K para	570 que aceptes las K	769 utilise des K	769 refusé les K	789 gérez vos K	817 bandeau K	1243 gebruik van K	1243 omdat je geen K	1261 social media-K	1310 vi bruker K	1327 K	1366 używamy K	1366 plików K	1423 usamos K	1423 este site utiliza K	1423 este site usa K	1423 uso de K	1719 K på	1727 K
cookievoorkeuren	1261 K
copy	547 read our K
copyright	1288 rust K
corespondent	1485 este K
correct	541 K at time of
correction	521 report a K	521 request a K	521 suggest a K
corrections	521 our K	521 K policy	547 our K
correo	561 en tu K	561 en su K	561 a tu K
correspondant	778 est K	778 K à
correspondante	778 est K	778 K à
correspondent	478 is a K	498 K	1257 is K
correspondente	1434 é K
correspondents	547 our K
corresponsal	177 és K	579 es K
correu	170 al teu K
corrispondente	1028 è K
courriel	760 par K chaque	760 dans votre boîte K
couvre	778 K les
coverage	517 read our full K	517 see our full K	547 our K
covers	478 K the
""", 'cr': """
created	482 summary was K
creative	479 under a K commons license
criticised	549 K
criticized	549 K
crowdfunding	550 K
""", 'cu': """
cubre	579 K los
cuenta	558 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	616 tu K
""", 'cz': """
czekamy	1368 K na wasze
czytaj	1401 K dalej za
czytania	0 czas K
czytasz	1402 K nas
czytelnicy	36 nasi K	1402 nasi K
czytelniczek	1399 dzięki wsparciu K
czytelnikom	18 dzięki K	1402 dzięki K
""", 'da': """
daarna	1232 K kun je
dabei	388 sind sie K	388 sei K
dacci	1061 K una mano
daftar	995 K untuk
dagar	1738 # K för #
dage	298 # K for #	303 prøv # K
dagelijks	1234 ontvang K
dager	1339 # K for #
daily	451 sign up for our K
dakika	0 K okuma
dalej	1402 pisać K
danach	315 K # euro
dane	1648 #% z K	1648 # % z K
dankzij	18 K lezers	18 K onze lezers	1278 K onze leden	1278 K mensen zoals jij	1278 K lezers zoals jij
dapatkan	959 K update berita
dar	251 váš K	255 K	1654 K
darbu	1222 mūsu K
darmowe	1393 K konto
darmowy	1356 ostatni K
darmowych	1393 limit K
darowizna	1401 twoja K	1405 K
darowizny	1405 K
darte	561 K de baja
darujme	249 na K	252 na K	253 K
dary	255 K	1654 K
data	478 is a K
dateci	1061 K una mano
datenschutzbestimmungen	329 K
datenschutzhinweise	329 K
""", 'de': """
deaktiviere	327 K deinen adblocker
deaktivieren	327 K sie ihren adblocker	327 adblocker K	327 ad-blocker K
deaktiviert	327 javascript ist K
debat	286 send det til K
debate	468 join the K
debattartikel	1726 din K	1726 skriva en K
debattartikeln	1726 svara på K
debatten	6 delta i K	272 deltag i K	292 deltage i K	292 deltag i K	292 tone i K	1332 delta i K
debattinnlegg	1326 K
decided	549 K
decidiu	1467 K
decis	1511 a K
deciso	1064 ha K
declarat	1511 a K
declarou	1467 K
dedi	1824 K
dedicated	547 our K team
deductible	488 tax-K gift	488 tax-K donation	546 make a tax-K	548 tax-K
deel	25 K het	25 K dit	1291 K dit
deine	18 ohne K
dejal	1693 je K
dejala	1693 je K
dela	25 K den
delivered	447 print edition K to	447 K to your door	451 K to your inbox	451 K to your email	451 get the latest news K
delo	1691 naše K
demanar	203 va K
demander	750 une faveur à vous K	750 un petit service à vous K
den	25 del K
denuncia	618 K	1064 K	1467 K
departe	1508 citi mai K
depend	547 we K on
depende	606 no K de bancos	1456 não K de bancos
dependemos	606 K de nuestros lectores	1456 K dos nossos leitores
der	391 so K
derden	1243 inhoud van K
derecho	29 se reserva el K
desactiva	568 K adblock
desactivar	568 K adblock
desative	1421 K o adblock
descarga	562 K la app	562 K nuestra app	615 K nuestra	615 K la app
descarrega	200 K't
descarregue	1415 K a app
despre	1485 scrie K
desta	1464 faça parte K
destek	1816 K olun	1821 bize K	1821 K olun	1821 K ol	1821 K verin	1821 aylik K
detected	464 ad blocker K	464 adblock K
determinou	1467 K
detto	1064 ha K
devamini	1786 K okumak için	1821 haberin K okumak
devenez	813 K membre	813 K mécène
device	496 non-work K
""", 'di': """
dicci	1061 K la tua
dice	618 K	1064 K
diceva	1064 K
dich	388 trag K
dichiarato	1064 ha K
diesen	9 K tweet	389 K text
dieser	389 K text
dieses	9 K video	352 um K video
dig	256 vi har en bøn til K	1745 hör av K
digest	487 weekly K	487 our K
digipakett	621 telli K
digital	377 K-abo für
digitalabo	315 mit unserem K	377 K für
dijo	618 K
dimanche	17 chaque K
din	1602 za # K	1602 od # K
dinara	1610 K
dine	261 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	203 va K
direct	451 K to your inbox	765 suivez en K	1473 K în inbox
directement	760 K dans votre
directly	451 K in your inbox
directo	566 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1016 K adblock
disait	816 K-il	816 K-elle
disattiva	1016 K adblock	1016 K l'ad blocker
discordu	228 K
discordzie	1378 K
discover	175 a google K	281 google K	344 google K	412 google K	492 google K	582 en google K	1254 google K	1321 google K	1378 google K	1483 pe google K	1721 google K
discoverissa	722 google K
discussion	6 to join the K	771 participez à la K
disdici	1007 K quando vuoi	1063 K quando vuoi
disfrutando	609 sigue K de
disiscriverti	1010 K
diskuse	240 vstupte do K	240 zapojte se do K
diskusie	1639 zapojte sa do K	1639 vstúpte do K
diskutiere	331 K mit
diskutieren	331 K sie mit	331 K sie über	388 K sie mit
diskutovat	240 K mohou
dispatch	487 a weekly K	487 our K
disponibil	1472 K doar pentru abonați
disponibile	1011 K su app store
disponible	562 K en google play	761 K sur l'app store
dispositivo	558 si continúas leyendo en este K	558 en otro K	1053 in uso su un altro K	1460 em outro K	1460 noutro K
dispus	1511 a K
disse	1064 K	1467 K
distribuie	25 K
dit	816 a K	816 K-il	816 lui K-on
dites	771 K-le nous en	813 K-nous
diu	203 K
diventa	1061 K socio	1061 K parte
diz	1467 K
dizia	1467 K
diziam	1467 K
""", 'do': """
do	547 what we K
docente	1028 è K
dodal	254 K	1653 K
dodala	254 K	1611 K	1653 K
dodao	1611 K
doel	1278 ons K: #
dogodek	1677 naš K
dohodnine	1688 K
dokumente	346 anonym K
dollar	546 K you give	548 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	817 K
dona	1061 K ora
donacija	1606 svaka K	1606 vaša K	1608 vaša K	1609 vaša K	1609 svaka K	1612 K	1694 K
donacije	1612 K	1694 K
donacijo	1692 z K
donacijom	1610 K
donaciones	619 K
donacions	204 K
donasi	982 K anda	995 K anda	999 K
donate	489 K	546 K today	546 K now	546 K what you can	550 K
donateur	813 devenez K	1291 word dan K
donateurs	780 nos K	814 nos K	1278 dankzij onze K
donatie	1229 doe een K	1229 jouw K	1252 K	1291 jouw K	1291 uw K	1291 doe een K	1295 K
donaties	1295 K
donating	546 consider K
donation	442 consider making a K	488 make a K	530 K will be doubled	530 K will be matched	546 your K	546 consider a K	546 make a K	550 K
donations	550 K
donativo	1433 o seu K
donatrices	814 nos K
donazione	1003 fai una K	1027 una K	1061 la tua K	1061 fai una K	1065 K
donazioni	1065 K
donderdag	17 elke K
doneer	1252 K	1291 K
donio	249 na K	252 na K
donirajte	1606 K	1608 K	1688 K	1690 K
donnerstag	17 jeden K
donnez	771 K votre avis	813 K-nous	813 K-leur
donors	546 new K
dons	813 vos K	817 K
doors	547 our K open
dopisnica	1589 je K	1671 je K	1671 , K
dopisnik	1589 je K	1589 , K	1671 je K	1671 , K
dostupan	1575 ovaj sadržaj je K
doubled	530 gift will be K
dovoljenja	1663 kopiranje brez K
download	264 K appen	264 K vores app	453 K our app	453 K on the app store	454 K the app	454 K the free app	546 K our	1235 K de app	1235 K de gratis app	1291 K de
dozvole	1605 bez K
""", 'dr': """
draht	346 ihr K zur	346 K zu uns
dreptul	29 își rezervă K
drepturile	1482 toate K rezervate
drittanbietern	329 K nicht zugestimmt	352 inhalte von K
drittanbieters	352 dienst eines K
drittplattformen	329 K
""", 'du': """
dukung	982 K kami lewat	995 K kami
dukungan	995 K anda
dung	9 nội K này	1901 nội K này do
duyurdu	1824 K
""", 'dy': """
dyskusji	1388 kulturę K
dyskutuj	1388 K z nami
""", 'dz': """
dziennikarka	1380 - K	1380 , K
dziennikarstwo	1354 wesprzyj niezależne K	1402 nasze K	1402 niezależne K
dziennikarz	1380 - K	1380 , K
dziennikarze	1402 nasi K
dziennikarzem	1380 jest K
dziennikarzy	1384 szukamy K
""", 'ec': """
economia	177 és cap d'K
economieredacteur	1257 is K
""", 'ed': """
edited	543 this story has not been K	543 has not been K by
edition	512 our special K	543 in our print K
editor	230 , K	469 letter to the K	478 is a senior K	478 is an K	478 is the K	478 is the deputy K	498 K	546 write a letter to the K	971 adalah K	1434 é K de	1628 , K
editora	1434 é K de
editorka	230 , K	1628 , K
editors	547 we, the K	547 our K
""", 'ee': """
eelisallikaks	632 K
eelistatud	632 K allikaks
eerste	1293 K maand
""", 'ef': """
eftertryck	1717 K förbjudet
""", 'ei': """
eiere	1338 ingen rike K
eigener	308 in K sache	389 in K sache
eilmeldungen	14 K	321 K aufs	369 K
eindredacteur	1257 is K
einem	315 mit K abo
einen	346 K tipp für uns
einer	387 text steht unter K
eingebettete	9 K beitrag	352 K inhalte
eingebetteten	352 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	388 K genügt
einverstanden	319 ich bin damit K, dass
einwilligung	329 K jederzeit
""", 'ek': """
ekibimiz	1822 K
ekibimize	1808 K katilin
ekipi	1677 naši K
ekipo	1677 našo K
ekonomireporter	1725 är K
eksternal	972 konten K	972 situs K
eksterni	1591 K sadržaj
eksternt	270 K indhold	287 K indhold	1310 K innhold	1327 K innhold
""", 'el': """
elektronski	1658 svoj K naslov	1683 svoj K naslov
elfogadom	919 K a
elige	558 K tu plan	615 K tu plan
elismerte	950 K
elke	17 K dag
elle	816 dit-K
elmondta	950 K
elrendelte	950 K
""", 'em': """
email	17 daily K	242 svůj K	397 στο K σας	397 το K σας	424 το K σας	451 enter your K	451 we'll K you	451 we will K you	458 click to K	458 share via K	468 save my name, K	487 our daily K	487 our free K	502 K her at	502 K him at	546 K us at	561 en tu K	956 ke K anda	981 di K anda	1010 la tua K	1010 nella tua K	1390 adres K	1390 swój K	1414 no seu K	1498 pe K	1521 ваш K	1601 svoj K	1601 svoju K	1641 svoj K	1832 ваш K	1885 địa chỉ K	1885 K của bạn	1885 nhận tin qua K	1908 mỗi sáng qua K	1908 tin nóng qua K	1908 qua K mỗi	1918 nhập K
emailing	477 get in touch by K
emailul	1473 pe K tău	1473 introdu K
embed	9 this K	505 to view this K
embedded	9 K content	9 K post
embora	1406 antes de ir K
empresas	616 sin grandes K
emretti	1824 K
""", 'en': """
enable	464 to view this video please K
encuesta	35 nuestra K
engagement	757 sans K	815 sans K
engagent	30 n'K que
engelleyici	1793 reklam K
engelleyicinizi	1793 reklam K
enjoyed	437 we hope you K this
enligt	1748 K
enquete	35 nossa K
ensisijaiseksi	722 K lähteeksi	722 K lähteeksesi
enter	1531 ctrl+K	1840 ctrl+K
entering	451 by K your email
enthalten	377 im abo K
entlang	388 hier K
entrada	561 en tu bandeja de K	1414 na sua caixa de K
entro	1062 K fine mese
entschied	391 K
envoyer	802 pour vous K nos
""", 'ep': """
episoden	1330 hele K
epizodo	1679 K
epizodu	237 K	1597 K
""", 'eq': """
equipa	1465 a nossa K
equipe	1465 nossa K
equipo	616 somos un K
""", 'er': """
erfahrungen	346 ähnliche K
erfolgreich	370 K angemeldet
erforderliche	21 K felder sind	331 K felder sind
erid	1563 K
erikoistoimittaja	727 K
erkende	1294 K
error	521 spot an K
errors	521 spot any K
erschien	337 dieser text K zuerst	337 dieser artikel K zuerst	337 dieser beitrag K zuerst
erschienen	337 zuerst K auf
erwerben	387 rechte K
""", 'es': """
escreva	1464 K-nos
escreve	1434 K sobre	1434 K às	1434 K aos	1434 K para
escreveu	1467 K
escribe	579 K sobre
escriptor	177 és K
escriptora	177 és K
escritor	579 es K
escritora	579 es K
escriu	200 K-nos
escute	1464 K a
esimene	651 K kuu
essai	815 offre d'K
estamos	616 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1318 K forbudt
etwas	373 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1602 za # K	1643 od # K
euro	315 dann # K	390 ab # K	1643 za # K
euroa	740 K/kk
eurolla	740 K
""", 'ev': """
evening	17 every K
event	1266 ons K
every	17 K week	451 in your inbox K	484 thank you to K	548 K gift
everyone	484 thank you to K who	484 thanks to K who	530 keep it free for K
everything	547 K else we publish
evra	1684 za # K
evro	1684 za # K	1688 vsak K	1691 vsak K
""", 'ex': """
exclusief	1232 K voor abonnees	1232 dit artikel is K
exclusiva	558 nota K	610 K para socios
exclusively	534 K for members
exclusivo	558 este artículo es K	558 este contenido es K	558 contenido K para	610 K para socios	1412 este conteúdo é K	1412 este artigo é K	1412 conteúdo K para
existence	814 notre K
existujeme	1648 K vďaka
explained	549 K
explica	203 K	618 K	1467 K
explicar	203 va K
explicat	1511 a K
explicou	1467 K
explique	816 K
expressed	504 views K	504 opinions K	504 views and opinions K	504 views K are personal
external	9 K content	466 K content from
externe	9 contenu K	9 K inhoud	1243 K inhoud
externen	9 K inhalt	9 K inhalte	329 K inhalt	352 alle K inhalte
externer	9 K inhalt	329 K inhalt von	352 anzeige K inhalte	352 K inhalt konnte
externes	9 contenus K
extracto	605 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	267 på K og twitter	412 K	458 share on K	460 on K and twitter	460 on K, twitter	460 on twitter and K	460 like us on K	460 find us on K	566 en K y twitter	566 en K, twitter	566 en K y x	765 sur K et twitter	765 sur K, twitter	1014 su K e twitter	1239 op K en twitter	1239 op K, twitter	1307 på K og twitter	1419 no K e no	1419 no K, no	1706 på K och twitter	1851 K	1933 在K上
facebookie	16 K
facebookis	633 K
facebookon	928 K
facebooku	16 K	228 K	1587 K	1626 K	1669 K
facts	546 fund the K
factual	521 K error	521 K errors
faire	813 K un don
fais	813 je K un don
faisant	753 en K un don
faisons	803 K vivre un
faites	753 K un don	780 K un don	813 K un don	813 K-le lire	813 K un geste
farci	1062 da K
fast	306 slog K	1349 slo K	1748 slog K
favor	437 small K to ask	437 a K to ask of you	437 we have a K to ask	550 small K
favoriete	1254 K bron
favoris	783 K google	783 K sur google
favorite	492 K source	783 source K
favorites	783 sources K
favoritos	582 tus K
favour	437 small K to ask	437 we have a K to ask	550 small K
favourite	492 K source
""", 'fe': """
feedback	364 ihr K	364 dein K	468 thanks for your K	468 thank you for your K
fehler	331 haben sie einen K
fehlerhinweis	331 K
fejsbuku	1587 K
feliratkozom	915 K a hírlevélre
fellow	478 is a senior K	478 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	924 minden jog K
""", 'fi': """
fi	488 on ko-K
figyelmeztet	950 K
finalul	1509 K lunii
finanzieren	311 wir K uns durch spenden	389 wir K uns
finden	382 zum thema K sie	382 aus der region K sie	382 mehr dazu K sie
finder	291 K en fejl
fined	549 K
finestra	1020 si apre in una nuova K
first	448 for the K year	448 for your K year
fizess	947 K elő
fizessen	914 K elő	947 K elő
""", 'fo': """
folge	324 K uns	388 K uns
folgen	324 K sie uns	388 K sie uns
folgt	324 K uns
follow	460 K us on	460 K us at	460 K him on x	460 K her on x	460 K them on x	460 K me on	460 K our live	460 K on x	468 notify me of K-up	546 K us on
folosim	1477 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	278 alle rettigheder K
fordert	391 K
forderte	391 K
foretrukken	281 K kilde	1321 K kilde
foretrukket	1321 K kilde
foretrukne	281 K kilde	1321 K kilde
forint	949 K
forinttal	949 K
forklarer	306 K	1349 K
former	485 is a K
fortalte	306 K	1349 K
forteller	1349 K
fortgesetzt	326 wird nach der anzeige K
fortsette	1347 for å K å grave
fotograaf	1257 is K
found	549 K that
founder	478 is the K
""", 'fr': """
fragen	377 K zum abo	377 K zu ihrem abo
fragt	391 K
fragte	391 K
fredag	17 hver K	17 varje K
free	449 you have # K	451 sign up for our K	451 sign up to our K	451 get our K	453 our K app	453 our app is K	530 keep it K for all	530 keep this site K
freelance	477 is a K writer	478 is a K
freelancejournalist	285 er K
freiartikel	317 K
freier	339 ist K autor
freitag	17 jeden K
freiwilligen	388 K beitrag
friday	17 every K
fridays	17 on K
friend	458 tell a K	530 become a K of the
frilansjournalist	1325 er K	1725 är K
""", 'fu': """
full	20 to read the K
functional	505 K cookies
fund	442 help K our	546 K our
funded	547 reader-K
fundet	291 K en fejl
fundraising	547 K deadline	550 K
funktionale	352 K cookies
funnet	1331 K feil	1331 K en feil
""", 'ga': """
gab	391 K an
gabung	959 K di kanal	995 K
galetes	180 fem servir K
ganze	382 lesen sie die K
ganzen	20 K text	315 den K text lesen	382 lesen sie den K
gave	1299 gi en K	1346 gi en K	1350 K
gazetecidir	1804 K
gazetecilerimiz	1822 K
gazetecilik	1822 bağimsiz K
gazetesi	1804 K'nde yaziyor
""", 'ge': """
geaccepteerd	1243 geen cookies hebt K
gebruiken	1243 wij K cookies	1243 we K cookies	1256 dit artikel K
gebruikt	1243 deze website K cookies	1243 deze site K cookies
gedetecteerd	1241 adblocker K
gedruckte	377 K zeitung? dann
gedruckten	377 abonnenten der K
gefallen	308 ihnen hat dieser artikel K	308 hat ihnen dieser artikel K	308 hat dir dieser artikel K
gefragt	391 K
gefunden	331 fehler im text K
gehen	308 bevor sie K
gekennzeichnete	326 mit einem symbol K
geladen	329 nicht K werden	352 inhalt konnte nicht K
gelesen	389 bis hierhin K	389 bis hierher K
gemeinschaft	373 teil der K
genehmigung	337 ohne K
generated	482 summary was K	482 summary is K	482 summaries are K	482 key points were K	482 audio was K	482 voice is K	482 K using ai	482 K by ai	482 this audio is K
genererad	1728 ai-K
genereret	288 K af ai
generosity	546 your K
gengives	278 må ikke K
genossenschaft	389 unsere K	389 unserer K
gepubliceerd	22 wordt niet K	1245 je e-mailadres wordt niet K	1288 artikel is eerder K op
gern	388 wirf K
gerne	295 ja tak, jeg vil K
geschickt	370 eine e-mail K
geschlossen	331 kommentare sind K
gewijzigd	1285 intussen K	1285 inmiddels K
gewinnspiel	357 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	367 die app K es	367 app K es
gift	546 your K	546 make a K	1278 met jouw K	1278 met uw K	1291 met een K
gifts	18 small K
giornale	1062 questo K	1062 il nostro K
giornalismo	1003 sostieni il K	1050 fare K costa	1062 il nostro K	1062 il K costa
giornalista	1028 è K e	1028 è K de	1028 è K di	1028 è K del	1028 è K della	1028 è K dell'	1028 è K a	1028 è K per
giornalisti	1062 i nostri K
giorno	17 ogni K
gitmeden	1782 K önce
give	488 K what you can	546 K what you can	546 euro you K
""", 'gj': """
gjengis	1318 kan ikke K
""", 'gl': """
glissez	813 K une pièce
""", 'go': """
going	20 to keep K	547 keep us K
google	106 K news	175 a K news	228 K news	241 K play	281 K news	324 auf K news	344 als quelle bei K	344 als quelle auf K	344 bei K öfter	344 auf K sehen	367 K play	412 K news	453 get it on K play	460 follow on K news	492 K news	492 star on K	492 source on K	582 en K news	927 K-ben	1088 Kニュースで	1172 K news	1205 K ziņās	1205 K news	1254 vaker in K	1321 K news	1321 som kilde på K	1335 app store og K play	1335 K play og app store	1363 nas w K news	1363 na K news	1378 K news	1483 pe K news	1587 K news	1626 K news	1640 K play	1669 K news	1721 K news	1721 som källa på K	1734 app store och K play	1734 K play och app store	1790 K news'te	1801 K news'te	1801 K'da bizi	1812 app store ve K play'den	1851 K news	1887 trên K news	1942 在K新闻上关注	1942 在K上优先	1942 在K上優先
gostou	1465 K desta	1465 K deste
""", 'gr': """
gracias	18 K a ti	616 K a ti
granskning	1746 sådan här K	1746 vår K
granskningar	1746 våra K
granskningen	1746 den här K
gratis	315 wochen K	315 monat K	388 jetzt K	390 wochen K	558 crea tu cuenta K	561 recibe K	615 recibe K	617 prueba K	997 K	1232 ontdek nu K	1232 krijg je ook K	1292 niet K	1339 dager K	1738 dagar K
gratisartiklar	15 K
gratuit	15 article K	758 dernier article K	814 ce site est K
gratuita	1063 prova K
gratuitas	15 matérias K	559 notas K	1432 matérias K
gratuite	15 articole K
gratuitement	757 inscrivez-vous K	757 essayez K	760 recevez K
gratuiti	15 articoli K	1008 articoli K
gratuito	15 articolo K	1008 articolo K	1432 artigo K
gratuitos	15 artículos K	15 artigos K	559 artículos K	1432 artigos K
gratuits	15 articles K	803 nos articles sont K
gridava	1064 K
gritaba	618 K
gritava	1467 K
grupo	1464 entre no K
""", 'gu': """
guglu	1587 K
guidelines	468 community K before	468 our community K
""", 'ha': """
haber	1822 bu K
haberdar	1813 ilk siz K olun	1813 K olun
haberi	2 K dinle	4 K
haberler	1801 google K'de	1801 google K
haberlerimiz	1822 K
hacemos	606 lo que K
hacete	615 K socio	615 K socia
hafta	17 her K
haftalik	1823 K
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	1819 ücretsiz haber K
haluan	737 kyllä kiitos, K
hangzik	950 K
hatti	1803 ihbar K
hattimiza	1803 ihbar K
hauteur	815 à la K de vos moyens
havi	949 K #
havonta	949 K
hay	1921 cho K
""", 'he': """
hear	497 we'd like to K from you	497 we'd love to K from you	497 we want to K from you	546 we want to K from you	546 we'd love to K
heard	549 court K
hebben	1291 wij K je hulp nodig	1291 we K je steun nodig
hekelt	1294 K
hela	20 läsa K	20 läs K	1700 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	261 for at læse K	1301 for å lese K
helfen	388 K sie uns	388 K sie mit
helft	388 K uns
helloasso	780 K
help	546 we need your K	546 K us do	546 will you K	546 K pay for	546 K if you can	546 K us pay	1252 K ons	1291 K ons
helpful	468 was this article K
her	1296 nå som du er K
here	437 as long as you're K	437 now that you're K	546 sign up K
herohero	252 na K
herunterladen	320 app K
hetente	17 K	949 K
hevder	1349 K
""", 'hi': """
hiervoor	1261 K zijn cookies nodig
hilf	388 K uns
hinterlassen	388 K sie
hinweise	346 K zu diesem	346 K nehmen wir	346 K für uns	364 K auf fehler
hirdette	950 K
historiador	177 és K
historiadora	177 és K
historien	299 læse hele K	778 est K
historienne	778 est K
historier	304 vores K
hittat	1731 K fel	1731 K ett fel
""", 'hj': """
hjelp	1328 K av ki	1328 K av ai	1346 K oss
""", 'hl': """
hlasem	238 ai K
""", 'ho': """
hoofd	1257 is K van
hoofdredacteur	1257 is K
hoogleraar	1257 is K
""", 'hu': """
hubungi	995 K kami
huusi	748 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	256 nu K du er her
""", 'id': """
iddia	1824 K etti
ideal	1293 K
identifiez	24 K-vous	757 K-vous pour	813 K-vous
""", 'if': """
ifade	1824 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	315 mit K abo
ihren	389 lebt von K
ihtiyacimiz	1821 yardiminiza K	1821 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	959 K kami	995 K kami
""", 'il': """
ilanlari	1808 iş K
ilimitado	558 acceso K	1412 acesso K
ilk	1823 K ay
illimitato	1007 accesso K
ilmainen	744 K tunnus
ilmoitti	748 K
ilmoitukset	14 K	735 K
iltakirje	738 K
""", 'im': """
imbuh	998 K
imbuhnya	998 K
immobilienmarkt	357 unserem K
importa	615 tu opinión nos K
importante	1464 sua opinião é K
impozit	1499 din K către	1510 % din K
impozitul	1499 din K pe venit către
""", 'in': """
inbox	397 στο K σας	451 sent to your K	451 right to your K	451 into your K	451 check your K to	527 in your K at #	527 in your K by #	546 your K	981 di K anda	981 ke K anda	1049 nella tua K	1234 in je K	1576 u vaš K
inchiesta	1062 questa K
inchieste	1062 le nostre K
ind	24 log K	261 log K for at
indbakke	263 i din K
indbakken	263 i K
independen	996 jurnalisme K
independence	547 our editorial K
independencia	616 nuestra K
independent	201 periodisme K	442 support K journalism	546 support K journalism	547 K journalism	1509 jurnalism K	1509 jurnalismul K
independente	1465 jornalismo K
independently	541 we K	541 editors K	541 K selected by our	541 K chosen by our
independents	201 mitjans K
independiente	616 periodismo K	616 prensa K
independientes	606 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1062 giornalismo K	1062 informazione K
indipendenti	1050 rimanere K	1050 restare K
indipendenza	1062 la nostra K
indirin	1812 app store ve google play'den K
infocom	337 dpa-K
infolettre	760 notre K	814 notre K
informace	246 K najdete
informasjonskapsler	1310 bruker K	1327 K
informatie	1256 K over dit
information	466 to store and/or access K on a device	466 for more K see our privacy	781 lettre d'K	781 lettres d'K	814 K libre
informationen	337 mit K der	346 K zu diesem fall
informations	765 suivez les K sur
informativa	1018 K sulla privacy	1062 la nostra K
informazione	1050 l'K di qualità ha un costo	1061 sostieni l'K	1062 K libera	1062 l'K di qualità
informou	1467 K
ingen	297 uden dig K	297 K rig ejer	1338 uten deg, K	1737 utan dig K
ingevoegde	1261 K post
ingezonden	1260 K bijdrage
ingyenes	15 K cikkei	15 K cikk	945 K cikke maradt	945 K cikkei	945 K cikked maradt
inhalt	9 dieser K	9 diesen K	315 dieser K ist nur für	352 dieser K wird von	352 um den K
inhalte	9 externe K	329 externe K
inhalts	9 dieses K
inhoud	9 deze K	1243 om deze K te	1261 bevat K van	1261 K te zien
iniciar	572 debes K sesión
initialement	777 article publié K	811 cet article a été K
inkorg	1702 i din K	1702 till din K
inkorgen	1736 direkt i K
inloggen	21 K om een reactie	24 K	1291 je moet nog even K
innan	1695 K du går
innboksen	1303 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1236 meldingen K	1241 javascript K
inschrijving	1276 K te bevestigen
inscreva	1414 K-se na nossa	1414 K-se em nossa	1464 K-se
inscrever	1414 ao se K
inscription	760 votre K a bien été	760 K est confirmée	760 confirmer votre K
inscrit	757 déjà K
inscrivant	760 en vous K
inscrivez	760 K-vous à notre	813 K-vous
insegna	1028 K storia
insisted	549 K
instagram	16 K	106 K	267 på facebook og K	324 auf facebook, K	324 auf K, facebook	324 auf facebook und K	324 auf facebook oder K	324 ob whatsapp, K	412 K	460 follow him on K	460 follow her on K	460 follow them on K	460 on K, facebook	460 on K and facebook	765 sur facebook et K	1014 su facebook e K	1239 op facebook en K	1239 op facebook, K	1307 på facebook og K	1706 på facebook och K	1805 K'da takip	1851 K
instagrame	1626 K	1626 facebooku a K
instagramie	16 K	1363 na facebooku i K
instagramis	633 K
instagramon	928 K
instagramu	16 K	228 K	1587 K	1669 K
instale	1415 K a app
install	453 K our app
installez	813 K-la
integritetspolicy	1709 K
intelektas	1179 dirbtinis K
intelekto	1179 dirbtinio K
intelektu	1211 mākslīgo K
intelligencia	933 mesterséges K készítette	933 mesterséges K fordította	933 mesterséges K segítségével
intelligens	288 med kunstig K	288 af kunstig K	288 fra kunstig K	288 kunstig K (ai)	1328 med kunstig K	1328 av kunstig K	1728 med artificiell K	1728 av artificiell K
interdite	811 diffusion K
interdites	811 diffusion K
introdu	1473 K adresa
invest	546 K in local news
investigaciones	616 nuestras K
investigador	177 és K	579 es K	1434 é K
investigadora	177 és K	579 es K	1434 é K
investigando	606 seguir K
investigant	201 continuar K
investigate	496 we should K
investigation	547 this K	814 cette K
investigations	496 our K team	496 our K desk	547 our K
investigative	478 is an K
investigativteam	346 K
inviata	1028 è K
inviato	1028 è K
invite	816 K
invitent	816 K
involved	541 not K in the
""", 'ip': """
iphone	453 our K app
""", 'ir': """
iratkozz	915 K fel	947 K fel
iratkozzon	915 K fel	947 K fel
""", 'is': """
is	485 K our
iscrive	1049 ci si K qui
iscrivendoti	1010 K
iscriversi	1049 K qui
iscriverti	1049 per K clicca	1061 clicca qui per K
iscriviti	1010 K alla nostra	1010 K gratis	1010 K al nostro	1049 K qui	1061 K	1061 K qui
iscrizione	1010 annullare l'K	1049 la tua K è	1049 per confermare l'K
istedi	1824 K
""", 'iz': """
izjavila	1611 K
izjavio	1611 K
""", 'ja': """
jaa	25 K se
jaar	1293 per K
jahr	390 im K	390 pro K
janela	1425 abre em nova K
jar	488 tip K
jaunumi	1222 mūsu K	1225 K
jaunumiem	1198 piesakies K	1216 K	1221 piesakies K
jaunumus	1216 K
javascript	216 povolte K	216 zapněte K	270 aktivér K	270 slå K til	327 K in ihrem browser	327 aktivieren sie K	327 K benötigt	464 please enable K	464 requires K	464 K is disabled	464 K is required	464 turn on K	464 K is not available	464 enable K in your browser	464 K must be enabled	464 needs K	568 activa K	568 habilita K	568 habilitar K	568 activar K	714 salli K	714 ota K käyttöön	767 activer K	767 activez K	767 K est désactivé	767 nécessite K	826 אפשרו K	961 aktifkan K	1016 abilitare K	1016 abilita K	1016 attiva K	1016 attivare K	1078 Kを有効	1078 Kが無効	1078 K を有効	1241 schakel K in	1310 aktiver K	1310 slå på K	1366 włącz K	1366 włącz obsługę K	1421 ative o K	1421 habilite o K	1421 ativar K	1477 activați K	1529 включите K	1709 aktivera K	1709 slå på K	1838 увімкніть K	1889 bật K
javite	1588 K nam	1588 K nam se	1588 K se našem	1588 K se našoj	1608 K nam	1608 K nam se	1608 K se našem	1670 K nam	1690 K se nam
""", 'je': """
jederzeit	315 K kündbar	319 widerruf K	319 K abmelden	319 abmeldung K	370 K wieder abmelden	390 K kündbar
jednou	17 K týdně
jefa	579 es K de
jefe	579 es K de
jelas	998 K
jelasnya	998 K
jelentkezz	24 K
jelentkezzen	24 K	914 K be a
jelezze	947 K nekünk
jetzt	315 K im abo	388 teste K
""", 'jo': """
jobbar	1728 K med ai
join	489 K for	546 K us on
jornal	1465 nosso K	1465 somos um K
jornalismo	1409 apoie o K	1456 K de qualidade tem um custo	1456 presente ao K	1464 apoie o K	1465 nosso K	1465 K de qualidade	1465 fazer K
jornalista	1434 é K formada	1434 é K formado	1434 é K do	1434 é K da	1434 é K no	1434 é K na	1434 é K e
jornalistas	1465 nossos K
journal	814 notre K
journalism	442 support our K	442 support the K you rely on	530 keep our K free	534 access to all our K	534 access to all of our K	546 support quality K	546 support local K	547 our K	547 fearless K	547 K like this
journalisme	753 soutenez un K	813 soutenez le K
journalismi	746 riippumaton K
journalismimme	746 K
journalismus	311 unterstützen sie unabhängigen K	311 unterstütze unabhängigen K	311 für unseren K	389 unser K	389 unseren K	389 unabhängigen K	389 unabhängiger K	389 gut gemachten K	389 gut gemachtem K	389 frei zugänglichen K	389 frei zugänglicher K	389 guten K	389 freien K
journalist	285 er K på	285 er K hos	285 er K ved	285 er K i	339 ist freier K	339 ist K	348 arbeitet seit # als K	477 is a freelance K	478 is a K	498 K	1257 is K	1257 is freelance K	1325 er K i	1325 er K på	1325 er K og	1725 är K på	1725 är K och
journaliste	778 est K	778 K au	778 K à	778 K pour
journalisten	1292 onze K
journalister	304 vores K	1347 våre K	1746 våra K
journalistes	802 nos K	803 payer nos K	814 nos K
journalistiek	1229 steun onze K	1292 onze K
journalistik	259 støt vores K	259 støt uafhængig K	304 vores K	304 uafhængig K	304 K koster	1698 stöd vår K	1698 stöd oberoende K	1746 vår K	1746 oberoende K	1746 granskande K
journalistikk	1299 støtt vår K	1299 støtt uavhengig K	1347 vår K	1347 uavhengig K
journalistin	339 ist freie K	339 ist K	348 arbeitet seit # als K
journalists	547 our K	547 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	971 adalah K	996 K kami
jurnalism	1509 facem K
jurnalisme	982 dukung K	996 K kami
jurnalismul	1499 K de calitate costă	1508 susține K	1509 K nostru
jurnalist	1485 este K
jutjubu	1587 K
jutro	17 svako K	17 vsako K
juttu	706 lue koko K	746 tämä K
juttujamme	746 K
juttuvinkki	745 lähetä K
jutun	20 koko K
jutusta	746 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1266 nu K voor	1266 je K voor
kabul	1824 K etti
kaitstud	624 kõik õigused K
kakor	1719 K på	1727 K
kami	995 beri tahu K	996 tim K
kanaal	1292 ons K
kanal	304 vores K	959 ikuti K	996 K kami	1347 vår K	1746 vår K
kanale	1363 na naszym K
kanaliga	633 meie K
kanalimiz	1822 K
kanalimiza	1790 K abone	1802 whatsapp K	1802 telegram K	1802 youtube K
kanalimizi	1802 whatsapp K
kanalina	1802 whatsapp K	1802 telegram K
kanalini	1802 whatsapp K	1802 telegram K
kanavaamme	723 K
kanavalle	723 whatsapp-K	723 telegram-K
kanavamme	723 whatsapp-K	746 K
karte	9 diese K
karya	996 K kami
kasutamine	630 K ilma
kata	998 K
katanya	998 K
katkisiyla	18 okurlarin K
kaydetti	1824 K
kaydolun	1821 K
kaynak	1801 tercih edilen K
kaynaklara	1801 tercih ettiğiniz K
""", 'kd': """
kdykoli	253 zrušit K
""", 'ke': """
kebijakan	961 K privasi	961 K cookie
kedvenc	927 google K
keelatud	630 loata on K
keep	546 help us K	546 help K our
kein	377 noch K abo
kertoi	748 K
kertoivat	748 K
kertoo	748 K
kesti	1824 ceza K
ketentuan	961 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1328 av K
kiitos	745 K kun luet
kinnitas	652 K
kirim	995 K ke
kirjaudu	24 K	745 K sisään
kirjeenvaihtaja	727 K
kirjoitti	748 K
kirjuta	649 K meile
kirjutas	652 K
""", 'kk': """
kk	740 €/K	747 /K
""", 'kl': """
klaagt	1294 K
klagar	1748 K
klagen	1294 K
klager	306 K	1349 K
klagt	391 K
kleine	308 haben wir eine K bitte
klical	1693 je K
klicka	1735 genom att K på
klikke	1336 ved å K på
klikom	1601 K na	1683 s K na	1683 s K
klummeskribent	285 er K
""", 'ko': """
kolumnis	971 adalah K
kolumnist	339 ist K	635 K	1589 je K	1671 je K	1725 är K
kolumnista	1589 je K
kolumnistica	1589 je K
kolumnistin	339 ist K
kolumnistka	1671 je K
komentar	6 za K	6 ostavite K	979 tulis K anda	979 di kolom K
komentara	1599 brisanja K
komentarisali	6 da biste K	1599 biste K
komentarisanje	6 za K
komentarjev	1681 brisanja K	1681 izbris K	1681 brisanje K
komentarji	1681 K izražajo	1681 K ne izražajo	1681 K odražajo
komentarz	6 dodać K	21 móc dodać K	1368 aby dodać K	1388 zostaw K
komentarzach	1375 w K	1375 w K pod
komentarzu	1375 w K
komentator	979 tanggung jawab K
komentirajo	1681 K lahko
komentirali	1599 biste K
komentiranje	6 za K
komentirate	1681 K lahko
kommentar	366 K wird	366 ihr K	366 dein K
kommentare	331 um K zu	366 K zu diesem	366 K werden
kommentaren	331 in den K
kommentarerna	1711 i K
kommentarfeltet	272 i K	1312 i K	1332 stenger K	1332 meninger i K
kommentarfunktion	331 K
kommentarsporet	292 i K
kommentator	285 er politisk K	285 er K	1325 er K i	1325 er K og	1325 er politisk K	1725 är politisk K
kommentera	6 för att K	1711 för att K
kommentere	6 for at K	6 for å K	272 for at K	1312 for å K
kommentieren	6 um zu K	6 K zu können	331 um zu K	331 probleme beim K	331 K sie diesen	331 K sie den	331 nicht mehr K	366 K
kommentiert	331 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	370 K per mail	370 K per e-mail
kondigde	1294 K
koneellisesti	730 K
konferenci	235 naši K
konferenciju	1595 našu K
konferenciu	1634 našu K
konferenco	1677 našo K
kongress	357 jetzt zum K
konstaterade	1748 K
konstaterar	1748 K
kontaktirajte	1588 K nas	1588 K redakciju
kontaktowej	1379 skrzynki K
kontaktujte	229 K redakci	229 K nás	229 K autora	1627 K redakciu	1627 K nás
konten	9 K ini
kontingent	317 haben ihr K
konto	261 opret en K for	303 opret en K	1401 załóż K	1700 skapa ett K för	1745 skapa ett K
kontributor	971 adalah K
konzern	374 kein K	389 kein K
kopeerimine	630 K ilma
kopieras	1742 får inte K	1742 får ej K
kopieres	1318 kan ikke K uten
kopiering	278 K er ikke tilladt	1742 K utan
kopijuoti	1171 K, platinti
kopiointi	719 luvaton K	719 K ilman lupaa
kopyalanamaz	1798 izinsiz K
koresponden	971 adalah K
korespondentas	1176 K
korespondente	1208 K
korespondentem	1380 jest K
korespondents	1208 K
korrekt	1731 ska vara K
korrekta	1731 ska vara K
korrekturhinweis	364 K*	364 K
korrespondent	285 er K	339 ist K	347 als K	635 K	1325 er K	1725 är K
korrespondentin	339 ist K	347 als K
korting	1281 K op je eerste	1281 K op het eerste
korzystamy	1366 K z plików cookie
kostenlos	315 wochen K	315 monat K	319 K per mail	390 K testen
kostenlose	15 K artikel	317 noch zwei K	317 noch # K
kostenlosen	317 noch einen K	317 K artikel gelesen	319 unseren K newsletter	319 unserem K newsletter	319 unserer K newsletter	319 den K newsletter
kostenloser	317 K artikel
kostenpflichtig	315 dieser artikel ist K
kostnadsfritt	1738 en månad K
""", 'kr': """
kritik	364 lob oder K
kritiker	1725 är K och
kritiserar	1748 K
kritiserer	306 K	1349 K
kritisieren	391 K
kritisiert	391 K
kritizuje	254 K
kronor	1747 K
""", 'ku': """
kullan	1793 çerez K
kullanilamaz	1798 izinsiz K
kullanilmaktadir	1793 çerez K	1793 çerezler K
kullanilmasi	1798 izinsiz K yasaktir
kullaniyoruz	1793 çerezleri K	1793 çerezler K
kulttuuritoimittaja	727 K
kulturressort	347 leitet das K
kulturskribent	1725 är K
kumppanimme	714 me ja K
kun	298 for K #	1339 for K #
kunne	304 K du lide
kurzfassung	340 K
kutunuza	1787 posta K
kuukaudessa	747 K
kuukausi	706 kokeile K	740 K #	745 kokeile K
kuukausilahjoituksella	739 K
kuulutas	652 K
kuus	651 K
kuvailee	748 K
""", 'kv': """
kviz	1598 naš K	1680 naš K
kvizu	1598 našem K	1680 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	748 K
""", 'l': """
l	202 K'any
""", 'la': """
laadi	649 K alla
laatste	1239 volg het K nieuws
ladattavissa	736 sovellus on K
ladda	1703 K ner vår app	1745 K ner
lade	320 K die app
laden	320 app K	320 K sie die app
lahjoituksesi	739 K auttaa	745 K
lahjoitus	739 tee K	745 tee K	749 K
laissez	813 K-nous votre
lamenta	618 K	1064 K	1467 K
lamentano	1064 K
lamentou	1467 K
lance	816 K
langganan	981 K buletin	995 K sekarang	999 K
lanjutkan	984 K membaca dengan
last	1304 K ned vår app	1346 K ned
later	517 check back K
laukeliai	21 būtini K
laut	391 K
lavoro	1062 il nostro K
lawyers	547 our K
""", 'le': """
leave	451 one click to K	546 K us a tip	546 K a tip
lecteur	9 ce K	789 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	803 par des K comme vous	814 nos K
lectoras	36 nuestras K	616 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	616 nuestros K	616 gracias a sus K
lectors	18 gràcies als K	201 els nostres K
lectrices	814 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	478 is a senior K	478 is a K
ledarskribent	285 er K	1725 är K
leden	1278 door onze K	1292 onze K
lederskribent	285 er K
leernos	615 gracias por K
leestijd	0 K
legge	1064 si K
leggere	1007 per K tutto
lei	1510 # K
leiter	339 ist K
leiterin	339 ist K
leitores	18 graças aos K	36 nossos K	1456 K que nos apoiam	1465 nossos K	1465 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1467 K
lengkap	20 artikel K	984 membaca artikel K
lese	1340 du kan K mer	1340 kan du K mer
lesedauer	0 K
lesen	315 im abo K	315 K sie mit plus	317 % noch zu K	320 in der app K	382 mehr dazu K sie	388 danke fürs K
leser	1346 takk for at du K
leserabend	357 K
leserbrev	1326 K
leserbrief	331 K
leserbriefe	331 K an	364 K
lesere	36 våre K	1347 våre K
leserfinanziert	389 K
leserinnen	36 unsere K	389 unsere K	389 unseren K
leserinnlegg	1326 K
lesern	389 ihren K
leserne	18 takket være K	1338 K våre
lesernes	18 K bidrag	1347 K bidrag
leserreisen	357 unsere K	357 unseren K
leserumfrage	35 unserer K
leserzuschriften	364 K
lesetid	0 K
lesezeit	0 K
letno	1692 K
letter	469 send a K
letters	469 K to the editor	469 send K	521 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1050 solo grazie ai nostri K	1062 i nostri K
lettre	814 notre K
lettrici	1062 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
lewatkan	995 jangan K
leyendo	20 seguir K	609 para seguir K	609 quieres seguir K	609 sigue K con	609 y sigue K	615 sigue K sin
lezen	20 meer K
lezers	36 onze K	1292 onze K
lezersavond	1266 onze K
lezersevenement	1266 ons K
lezersreis	1266 onze K
lezersreizen	1266 onze K
""", 'li': """
libovolnou	253 K částkou
lid	1232 al K
lidem	18 díky K	252 díky K
liens	793 via nos K	793 par nos K
lietotni	1214 K
lignes	803 qui lisent ces K
liitu	649 K meie
like	547 work K this
liked	547 K what you read
liker	1347 K du det vi
limit	447 read without K	449 free K
limitat	169 accés il·K
limits	447 read without K
line	496 our tip K	1088 Kで最新	1088 Kで届く	1088 Kで受け取る
link	458 copy the K	536 read it for free with this K
links	463 some K on this page	463 some of the K on
liputan	996 K kami
lire	20 pour K cet	816 peut-on K
lisas	652 K
listen	0 min K	460 K back here	460 K to us live	483 prefer to K	483 rather K
listening	483 K time
liveblog	382 im K	382 unserem K
""", 'll': """
llegado	551 si has K hasta aquí
llegint	195 per seguir K
""", 'lo': """
log	24 K in	1232 K in om	1232 K in of
logg	24 K inn	1301 K inn for å	1346 K inn for
logga	24 K in	1700 K in för att
logged	21 must be K in to post	447 you must be K in to	468 you must be K in to
logget	272 du skal være K ind
login	24 faça K	1412 faça K para	1464 faça K
lokalredaktion	347 leitet die K
look	547 our new K
""", 'lu': """
lubas	652 K
lugeda	621 et edasi K
lugejad	650 meie K
lugemiseks	621 edasi K
luisterversie	2 K
lukeaksesi	706 K koko	706 kirjaudu sisään K
lukemista	745 jatka K
lukijamme	746 K
lukijoidemme	36 K
lukijoiden	18 K tuella	746 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	706 K
lunar	1510 K
lunes	17 cada K
lupasi	748 K
""", 'ly': """
lydversion	2 K
lyssnar	1730 K på poddar
""", 'ma': """
maand	1232 deze K nog	1293 per K
maandelijks	1232 K opzegbaar	1293 K
mach	388 K mit
machen	388 K sie mit	389 was wir K
macht	388 K mit
made	437 if you've K it this far
mail	211 váš e-K	242 svůj e-K	424 το e-K σας	915 e-K cím	1291 K ons	1390 swój e-K	1414 no seu e-K	1498 pe e-K	1521 ваш e-K	1576 na vaš e-K	1601 svoj e-K	1601 na e-K	1616 váš e-K	1616 svoj e-K	1616 na váš e-K	1641 svoj e-K	1832 ваш e-K
mailadres	1234 je e-K	1276 geldig e-K
mailadresse	263 din e-K	272 din e-K vil ikke
mailbox	1234 in je K	1234 in uw K	1234 in jouw K
maile	1616 vašom e-K
mailom	1641 správy e-K
mailovou	242 e-K adresu
mailowy	1390 adres K
mailu	211 přímo do e-K	1616 do vášho e-K
mailul	1473 pe e-K tău
mainoksen	11 K
mainoksia	746 ilman K
mainos	11 K
mainosten	714 K esto
majhno	1691 smo K
maken	1292 wij K
maksumuuri	749 K
maksuton	744 K tunnus
maksuttomat	744 K artikkelit
mantermos	1456 essencial para K
map	9 this K
mapa	9 este K
marketing	352 K-cookies	505 K cookies
marketingcookies	287 K	1261 K
masuk	24 K atau	956 kotak K anda
masukkan	956 K email
matched	488 K dollar	530 gift will be K
material	337 mit K der	337 mit K von	479 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1543 K	1544 K.ru
""", 'md': """
md	298 kr./K	305 kr/K
""", 'me': """
me	1544 t.K	1852 t.K
med	288 K ai	1328 K ki	1328 K ai	1728 K ai
medarbetare	1725 är K på	1725 är K i
meddelade	1748 K
meddelte	306 K
medewerker	1257 is K van
medgav	1748 K
medio	616 este K
medlem	303 bliv K	1346 bli K	1745 bli K
meie	650 K töö
meinen	331 was K sie dazu
meint	391 K
meinte	391 K
meinung	30 K der	331 sagen sie uns ihre K	351 K des autors
mejl	1576 na vaš K	1576 vašu K	1601 svoj K	1601 na K	1702 i din K	1702 till din K
mejla	1745 K oss
mejlen	1702 direkt i K
melalui	982 dukung kami K
melanjutkan	955 untuk K membaca	984 untuk K membaca
meld	1346 K deg på
meldde	1294 K
melde	24 K dich	388 K dich an	1303 K deg av når	1336 ved å K deg på
melden	24 K sie sich	315 K sie sich an, um	315 bitte K sie sich an	388 K sie sich an	388 K sie sich hier
melding	1274 krijg een K bij	1274 ontvang een K bij
meldingen	14 K	1236 schakel K in	1236 zet K aan	1236 ontvang K	1274 krijg K	1291 zet K aan
meldt	1294 K
meldte	1349 K
membaca	984 untuk terus K	984 untuk K berita ini
member	488 become a K	534 not a K?	546 become a K
memberikan	979 K komentar
members	18 our K	36 our K	447 is for K only	447 K-only story	547 our K
membiayai	982 K kami
membro	1464 torne-se K
membutuhkan	995 kami K dukungan
menar	1748 K
mendaftar	981 dengan K, anda
mendapat	992 K komisi
mendapatkan	992 K komisi
mener	306 K	1346 hva K du	1349 K
menerima	972 K cookie	992 K komisi
mengambil	993 dilarang K	993 dilarang keras K
mengandung	979 komentar yang K
mengatakan	998 K
menggandakan	993 dilarang K
menggunakan	961 K cookie
mengutip	966 dilarang K
meninggalkan	979 K komentar
menit	0 K baca
mensais	1466 K
mensuales	617 K
mensuel	780 un don K	803 un soutien K	815 K
menurut	998 K
menyalin	993 dilarang K
menyatakan	998 K
merch	512 our K
merci	813 K de nous
mere	299 kan du læse K	299 du kan læse K	299 kan læse K om
merkezimiz	1822 haber K
mes	202 al K	617 al K	617 por K
mese	1063 al K
mesec	1602 prvi K	1610 prvi K	1684 prvi K	1684 na K	1692 na K	1692 prvi K
meses	609 K por #
mesiac	1643 prvý K	1652 za K	1652 prvý K
message	437 a K from our editor
messagerie	771 votre adresse de K ne sera pas
messengera	1378 K
messengeri	1626 K
messengerju	1669 K
messengeru	228 K
messengerze	1378 K
metus	1191 per K
mewakili	993 tidak K redaksi
""", 'mi': """
mi	1211 ar K
miembro	615 hazte K
mille	1050 # per K
milliardaire	803 à aucun K
minggu	997 per K
mingguan	981 buletin K kami
minket	917 kövess K	947 kövess K	947 hívj meg K
minute	0 K read	534 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1786 zaten abone K
mission	547 our K
mistake	521 spot a K	521 report a K
mitdiskutieren	6 K	366 K
mitgeteilt	391 K
mitglied	388 werden sie K	388 werde K	388 jetzt K werden
mitglieder	315 nur für K	377 angebots für K	389 unsere K
mitteilungen	14 push-K	321 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1602 prvi K	1610 prvi K
""", 'mn': """
mnd	1339 kr/K	1348 kr/K
""", 'mo': """
mobile	453 on your K app	453 our K app
mobilen	293 direkte på K	1333 nyheter rett på K	1333 rett på K	1732 nyheter direkt i K	1732 direkt i K
mobilepay	303 K
modalidad	617 K premium
moderador	1425 não serão aprovados pelo K
moderados	1425 serão K antes
moderated	468 comments are K	468 pre-K
moderowane	1388 są K
mogelijk	1291 maak het volgende K
mois	815 par K
moittii	748 K
molbu	1585 imamo malu K	1585 malu K
monat	377 einen K für	377 K für nur	390 im K	390 pro K
monatlich	390 K
monday	17 every K
mondta	950 K
montag	17 jeden K
month	447 try a K for	447 try it for a K	448 for the first K	448 for your first K	548 a K	548 per K	548 every K	548 each K
monthly	488 one-off or K	534 reached your K limit	546 become a K	546 give K	548 K
months	447 K for $#	448 for the first # K	448 for the first three K
morgen	17 jeden K	17 am K	17 hver K	296 hver K i din	373 uns auch K
morgenbrevet	1337 K
morgon	17 varje K
morgonbrevet	1736 K
morning	17 every K	17 each K
moyens	814 nos K
""", 'mu': """
muhabiri	1804 gazetesi K
muhabiridir	1804 K
muhabirimize	1803 K ulaşmak
mukaan	745 lähde K	748 K
multato	1064 ha K
multou	1467 K
mums	1221 seko K
""", 'na': """
nabiralnik	1658 v vaš K
nabiralniku	1658 v vašem K	1683 vašem K
nachdruck	337 K verboten	387 K nur mit
nachrichten	320 K-app	320 aktuelle K aufs handy	321 push-K	382 weitere K finden sie	382 mehr K finden sie
nadaljevanje	1657 za K branja	1685 K spodaj
nadaljuje	1685 K pod oglasom	1685 K spodaj
nadaljujte	1657 K branje
nadie	616 K nos dice
najdete	246 další články K
najnowsze	1358 otrzymuj K
namenite	1688 K nam
napisz	1368 K do nas	1379 K do nas	1401 K do nas
naprej	1657 če želite brati K
napsal	254 K
napsala	254 K
narrated	483 is K by an ai	483 is K by ai
naslov	1658 na vaš e-K	1658 svoj e-K	1683 svoj e-K	1683 svoj e-poštni K
nastavak	1575 za K čitanja	1603 K ispod	1603 K teksta
nastavili	1575 da biste K čitanje
nastavite	1575 K čitati	1575 K čitanje
nastavlja	1603 K ispod	1603 K nakon
naszego	1384 K sklepu	1387 K quizu
naszej	1402 K pracy
naszym	1401 zostań K
naujienas	1183 K telefone	1184 K el. paštu
naujienose	1172 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	568 tu K no soporta	568 su K no soporta	1421 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	767 votre K ne supporte pas	767 votre K n'est pas
navodi	1611 K
""", 'ne': """
necesitamos	551 K pedirte	554 K tu apoyo	615 K tu ayuda	615 K de ti	615 te K
necessariamente	1437 não reflete K a opinião	1437 não refletem K a opinião
necessaris	21 camps K
necessitem	200 et K
nedeljno	17 jednom K
neem	1291 K nu een
nell	1011 apri K'app
nella	1010 K tua mail
neodvisni	1691 K mediji	1691 smo K
neodvisno	1690 podprite K
neophodna	21 K polja
neovisni	1609 ostanemo K
neovisno	1608 podržite K
nepriklausoma	1190 K žurnalistika
netiquette	331 beachten sie die K	1020 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1310 dette K bruker
neuen	320 hier geht es zur K
neukunden	377 nur für K
neuvoi	748 K
news	320 K-app	453 K app for	478 is a K	496 K tip
newsblog	382 im K	382 unserem K
newsis	632 google K
newsletter	120 K	191 la nostra K	243 K	252 náš K	255 K	319 unseren K	319 unserem K	319 unserer K	319 zum K	319 K bestellen	319 K an	319 täglichen K	319 K richtig	319 K von	342 K	370 K erhalten	370 K empfangen	370 unser K	370 der K über	370 der K für	388 K an	389 unser K	389 unseren K	389 unserem K	389 dieser K	392 K	397 εγγραφείτε στο K	397 εγγραφή στο K	397 το K μας	397 γραφτείτε στο K	397 στο K των	397 στο K του	397 στο K της	433 το K μας	436 K	451 sign up for our K	451 sign up to our K	451 sign up for the K	451 subscribe to our K	451 join our K	451 get our K	451 our K here	451 receive our K	451 our daily K	451 our weekly K	451 our morning K	487 K	527 K soon	547 our K	550 K	561 suscríbete a la K	561 apúntate a la K	561 nuestra K	605 suscribite al K	616 nuestra K	619 K	760 inscrivez-vous à la K	760 abonnez-vous à la K	760 notre K	802 vous adresser sa K	814 notre K	814 cette K	817 K	956 K kami	956 langganan K	996 K kami	1010 iscriviti alla K	1010 la nostra K	1049 le nostre K	1062 la nostra K	1062 questa K	1065 K	1358 zapisz się na K	1358 nasz K	1392 K	1402 nasz K	1405 K	1414 assine a K	1414 nossa K	1455 esta é a edição da K	1455 esta é uma edição da K	1465 nossa K	1468 K	1473 abonează-te la K	1473 abonați-vă la K	1473 înscrie-te la K	1512 K	1576 naš dnevni K	1583 K	1609 naš K	1612 K	1642 K	1651 náš K	1654 K	1665 K
newslettera	1358 zapisz się do K	1358 naszego K	1392 K	1402 naszego K	1583 K	1616 odber K	1642 K	1651 nášho K
newsletterem	1402 naszym K
newsletters	451 K may contain info about	487 K	547 our K	550 K	760 nos K	760 recevoir les K	814 nos K	817 K
newsletteru	243 K
newsletterul	1473 K nostru	1498 abonează-te la K	1509 K nostru
newslettery	243 K	1642 K
newsletterze	1392 K
newslettre	1642 K
newson	927 google K
newspaper	547 our K
newsroom	541 not by the K	547 our K	547 non-profit K	547 this K
newsticker	382 unserem K
nezavisni	1609 K mediji	1609 ostanemo K
nezavisno	1608 podržite K
""", 'ng': """
ngay	1918 đăng ký K
""", 'ni': """
nieograniczony	1356 K dostęp
niets	1251 K uit deze
nieuws	1235 K-app	1254 google K	1256 K of een tip
nieuwsbrief	1234 onze K	1234 dagelijkse K	1234 wekelijkse K	1253 K	1292 onze K	1292 deze K	1295 K
nieuwsbrieven	1234 onze K	1253 K	1292 onze K	1295 K
""", 'nj': """
njuzleter	1583 K	1609 naš K
""", 'no': """
nombreux	803 plus nous serons K
nonprofit	547 K newsroom	547 K news outlet
nosotros	615 colabora con K
nosso	35 K quiz	1409 apoie K	1409 apoie o K	1415 baixe K app	1415 no K app	1464 apoie K	1464 apoie o K	1464 siga o K	1464 entre no K	1465 K site
nostra	201 la K feina	1011 nella K app	1062 la K app
nostre	201 el K canal
nostro	35 K quiz	1062 il K sito	1062 che il K
nota	20 leer esta K	609 para leer esta K
noticia	616 esta K
noticias	582 en google K	582 tu fuente de K
notificaciones	14 las K	563 activa las K	563 activar K	563 recibir K
notifications	14 K	455 turn on K	455 turn on desktop K	455 enable K	455 would like to send you K	455 allow K	455 K from this site	455 receive K	762 activer les K	762 activez les K	762 autoriser les K
notifiche	14 le K
notified	451 sign up to be K	455 get K
notifikace	241 K
notifikasi	14 K	957 aktifkan K	957 dapatkan K	995 nyalakan K
notifikation	293 K
notifikationer	14 K	293 K
notify	455 K me of	455 K me when	468 K me of new posts
notis	1732 K
notiser	14 K	1732 K	1732 push-K
notre	35 K quiz	814 K site
nouvelle	771 ouvre dans une K fenêtre
novice	1658 na naše K	1658 na e-K	1665 e-K	1683 na e-K	1691 naše K
novinar	1589 je K	1589 , K	1589 - K	1671 je K	1671 , K	1671 - K
novinari	1609 naši K
novinarji	1691 naši K
novinarju	1670 pišite K
novinarka	1589 je K	1589 , K	1589 - K	1671 je K	1671 , K	1671 - K
novinarki	1670 pišite K
novinarstvo	1609 nezavisno K	1609 neovisno K	1609 naše K	1691 neodvisno K
noviniek	1616 odber K
""", 'nu': """
nuestra	562 en K app	615 únete a K	616 K app	616 K web
nuestras	616 K redes
nuestro	35 K quiz	554 apoya K	566 únete a K canal	615 apoya K	615 únete a K	615 recibe K	616 K canal	616 K medio	616 K sitio	616 K equipo
nuestros	570 K socios	616 K socios
numer	1403 K krs
nunca	616 más que K
nur	377 abo für K
""", 'ny': """
nyheder	281 google K
nyhedsbrev	263 vores K	263 tilmeld dig K	296 K	304 vores K	307 K
nyhedsbreve	263 vores K	304 vores K
nyhedsbrevet	263 få K	296 K
nyhetene	1333 K rett på mobilen
nyheter	1321 google K	1721 google K
nyheterna	1706 följ K	1732 K direkt i mobilen
nyhetsbrev	1303 vårt K	1303 våre K	1303 meld deg på K	1303 abonner på K	1337 K	1347 vårt K	1347 våre K	1350 K	1702 vårt K	1702 våra K	1702 anmäl dig till K	1736 K	1746 vårt K	1746 våra K	1749 K
nyhetsbrevet	1303 få K	1337 K	1736 K
nyilatkozta	950 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1020 i campi K
obchode	1634 našom K
oberoende	1745 stöd K
objasnio	1611 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1599 K komentara
obligatoires	21 champs K sont	771 les champs K
obligatori	1020 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	572 los campos K
obligatoriska	21 K fält	1711 K fält
obligatoriske	21 K felt	1312 K felt
obratite	1588 K nam se	1588 K se našem
obrigado	1464 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	222 další šíření K	1643 celému K
obserwuj	1363 K nas na	1363 K nas w	1401 K nas
obvestila	14 K	1658 na K
""", 'oc': """
occupa	1028 si K di
ochtend	17 elke K	1276 elke K het
""", 'od': """
od	1602 K # €	1643 K # €	1684 K # €
odcinek	1385 K
odcinka	1385 K
odejdete	205 než K
odete	1585 prije nego što K	1585 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odidete	1667 preden K
odomknite	1615 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1412 K este artigo
off	548 one-K
offert	757 vous est K	815 mois K
offrez	813 K-lui	813 K-nous
offrici	1061 K un
offrimi	1061 K un
""", 'og': """
oglasa	11 K	1609 bez K
oglasov	1691 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1786 K devam etmek için
okurlarimiz	36 K	1822 K
okurlarimizin	1816 K desteğiyle	1822 K
""", 'ol': """
olarak	1786 abone K	1803 bize anonim K
olun	1821 üye K
olvassa	940 K tovább
""", 'om': """
omiljene	1586 K izvore
omiljeni	1586 K izvor
""", 'on': """
onafhankelijk	1278 wij K	1278 we K
onafhankelijke	1229 steun K journalistiek	1291 steun K	1292 K journalistiek
onafhankelijkheid	1292 onze K
onbeperkt	1232 lees K	1232 K toegang	1232 K lezen	1281 K digitaal
ondersteunt	1241 je browser K	1241 uw browser K
onderzoek	1292 dit K
onderzoeken	1292 onze K
onderzoeksjournalist	1257 is K
onderzoeksredactie	1256 onze K
one	546 make a K-time
online	512 our K shop	512 our K store
onlineshop	357 im K bestellen
ons	1255 app K
ontdek	1291 K nu
ontvang	1234 K elke	1234 K onze
onze	1235 K app	1256 tip voor K	1292 K app
""", 'oo': """
oordeelde	1294 K
""", 'op': """
open	453 K in app	453 K in the app	1235 K in app
ophavsretsloven	278 beskyttet af K
ophavsretten	278 K tilhører
opiniestuk	1260 ingezonden K
opinion	30 K of	468 have an K on this
opinions	30 K of
oplyser	306 K
oplyste	306 K
opmerking	1256 tip of K	1256 vraag of K	1256 K over dit artikel
opozarja	1693 K
opphavsrettslig	1318 K beskyttet
opplyser	1349 K
opplyste	1349 K
opprett	1301 K en konto for	1346 K en konto
opsiger	298 indtil du K
opublikowany	22 nie zostanie K	1368 twój adres e-mail nie zostanie K
opzegbaar	1293 K
""", 'or': """
ordenou	1467 K
ordinato	1064 ha K
ordnete	391 K an
original	479 read the K article	811 lire l'article K
originally	479 this article was K published on	479 this story was K published on	479 this story K appeared	479 this article K appeared	479 K published at	543 story was K published by	543 story was K published on	543 story was K published in the	543 article was K published by	543 article was K published in our
originalment	199 es va publicar K a	199 es va publicar K en	199 publicat K a
originalmente	578 este artículo fue publicado K	578 publicado K en	1431 publicado K em	1463 publicado K no	1463 publicado K na
originariamente	1026 articolo pubblicato K	1057 pubblicato K in
ortaklarimiz	1793 biz ve K
ortsseite	382 unserer K
""", 'os': """
ostatak	1575 K članka
ostrzega	1404 K
oszd	25 K meg
""", 'ot': """
otsustas	652 K
""", 'ov': """
ovdje	1585 kad ste već K
overblikket	296 K hver dag	296 K hver morgen
overname	1251 K zonder
overnemen	1288 dit artikel K
oversikten	1337 få K
ovisi	1608 K o vama
""", 'ow': """
owner	547 has no K	547 have no K
""", 'oz': """
ozvite	1627 K sa nám	1650 K sa nám
""", 'pa': """
padeda	1186 jūsų parama K
padroni	1050 non ha K	1062 senza K	1062 libera da K
pagar	1464 ajude a K
paghi	1061 K un'ora
pago	619 muro de K
pague	1433 K-nos um café
paid	463 we get K if you buy	463 we may be K
pakolliset	21 K kentät
palautetta	745 anna K
palus	652 K
palvelusta	729 ulkoisesta K	729 upotus K
pandangan	993 tidak mewakili K	993 K pribadi penulis
paparnya	998 K
paper	485 is the K's
par	815 K an
parama	1189 jūsų K	1193 K
parancsolta	950 K
parceiros	1423 nós e os nossos K	1465 nossos K
paremkite	1186 K mus	1189 K mus
part	479 no K of this
partagez	25 K-le	25 K-la
parte	1464 faça K e
partecipato	1040 non ha K alla stesura
parteispende	392 K
partenaires	769 nos K et nous	769 nous et nos K	814 nos K
participar	572 para K
participez	813 K à
participou	1446 não K da produção	1446 não K na produção
partilhada	1441 uma publicação K por
partilhe	25 K-o
partir	750 avant de K	1466 a K de # euros
partner	329 wir und unsere K	386 von unserem K	1018 i nostri K	1709 vi och våra K
partnere	270 vi og vores K	1310 vi og våre K
partnerlinkeket	941 K
partnerlinks	37 K
partnerom	1603 u suradnji s K	1603 u saradnji sa K
partners	386 anzeige eines K	466 we and our K	547 our K	1243 wij en onze K	1292 onze K
partnership	479 was produced in K with
partnerske	1603 K poveznice	1685 K povezave
partnerskie	1396 linki K
partnerzy	1366 my i nasi K	1366 nasi zaufani K
pasak	1192 K
pasakojo	1192 K
pass	458 K this on
patreon	127 в K	488 on K	488 our K	1874 на K
patron	442 become a K of	546 become a K
patronem	1399 zostań naszym K	1401 zostań K
patroni	1402 nasi K
patronite	1399 na K	1402 na K
paypal	373 per K
paywall	374 K	389 ohne K	392 K	547 we have no K	547 we do not have a K	550 K	817 K	1065 K	1468 K
paywalls	550 K
""", 'pe': """
pe	1510 K an
peatoimetaja	635 K
pedimos	615 te K ayuda
pedirte	551 tenemos un favor que K
pediu	1467 K
peiling	35 onze K
pelanggan	955 khusus K	984 untuk K	996 K kami	999 K
pembaca	18 berkat K	996 K kami
pendant	815 K un mois
pendapat	993 K pribadi penulis
peneliti	971 adalah K
pentru	1499 fără niciun cost K tine
penulis	971 adalah K
people	18 thanks to K like	530 funded by K like you
pequeno	1406 um K favor a pedir
per	1348 K år	1747 K år
peramban	10 K anda
percent	449 # K left to read
perfil	1419 siga nosso K
periodisme	200 dona suport al K	201 el nostre K	201 fent K	201 fem K
periodismo	554 apoya el K	606 hacer un K	615 apoya el K	615 colabora con el K	616 nuestro K	616 K de calidad	616 hacemos K	616 haciendo K
periodista	177 és K	579 es K
periodistas	605 nuestros K	616 nuestros K
periodistes	201 els nostres K
perjantaisin	17 K
permanencia	617 sin K
permission	479 reproduced here with K	479 reproduced with K	491 written K	491 prior K	491 without K	505 K to load	505 K before anything is loaded	543 K to reuse this
personal	504 views are K
personale	1477 datele tale K
personales	570 datos K serán
personas	606 K como tú	615 K como tú
persondatapolitik	270 K
personenbezogene	329 K daten
personnelles	769 vos données K
personoplysninger	270 dine K
personopplysninger	1310 K
personuppgifter	1709 dina K
personverninnstillinger	1327 K
pertama	997 bulan K
pesquisa	35 nossa K
pesquisador	1434 é K
pesquisadora	1434 é K
""", 'ph': """
phone	460 news to your K
photographer	498 staff K
photos	512 K from this story	512 K from this event
""", 'pi': """
pide	618 K
piebilda	1224 K
piece	547 this K
pierwszy	1403 K miesiąc
pirmas	1191 K mėnuo
pitch	488 K in	546 K in
pitching	546 consider K in
pix	1433 um K	1466 K
""", 'pl': """
plakaten	1318 vær varsom-K
plakatens	1331 vær varsom-K
plattform	389 unsere K
player	9 this K
please	447 K log in to	458 K share this	489 K help	546 K chip in	546 K give	546 K help if
pliki	1381 bez zgody na K
plusartikelen	1292 K
plusartikels	1232 gratis K	1292 K
""", 'po': """
pobierz	1401 K naszą
poche	800 dans votre K
podatkov	1683 obdelavo osebnih K
podatku	1354 przekaż #% K	1399 #% K	1399 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	237 K	290 K-app	304 vores K	341 den K können sie	341 den K kannst du	341 unseren K	389 unser K	389 unseren K	420 K	433 το K μας	481 follow the K	547 our K	616 nuestro K	814 notre K	996 K kami	1062 il nostro K	1292 onze K	1330 hører K	1385 K	1402 nasz K	1465 nosso K	1597 K	1609 naš K	1636 K	1651 náš K	1679 K	1810 K'i	1810 K'imizi
podcasta	1597 K	1679 K
podcastapp	290 K
podcaste	34 našom K
podcasten	290 K	1330 K
podcastimiz	1822 K
podcastimizi	34 K
podcastimme	34 K	746 K
podcastov	1636 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	290 hvor du lytter til K	290 hvor du hører K	341 wo es K gibt	420 K	481 wherever you get your K	481 wherever you listen to K	481 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	237 K	1385 K	1597 K	1636 K	1679 K
podcastul	34 K nostru	1509 K nostru
podcastunk	948 K
podcastunkban	34 K
podcasty	237 K	252 naše K	1385 K	1636 K
podd	34 vår K	1746 vår K
poddapp	1730 K
poddar	34 våra K	1730 K finns
podden	1730 K
podelite	25 K
podemos	1456 sua ajuda K
poderemos	1456 a sua ajuda K	1464 com a sua ajuda K
podijelite	25 K
podkast	1330 hører K	1347 vår K	1597 K	1679 K	1691 naš K
podkasta	1597 K	1679 K
podkastapp	1330 K
podkasten	1330 K
podkastu	1597 K	1679 K
podle	254 K
podpora	251 vaše K	1650 vaša K	1690 vaša K
podpore	1651 vďaka K	1688 brez vaše K	1691 brez vaše K
podporo	1690 vašo K
podporte	1648 K	1650 K nás	1650 K našu
podpory	249 bez vaší K	252 bez vaší K	1648 bez vašej K	1651 bez vašej K
podprite	1688 K	1690 K nas	1690 K naše
podremos	615 con tu ayuda K
podziel	25 K się
pokutoval	254 K
policy	466 our cookie K
politica	1477 K de cookie
political	478 is a K	478 is the K editor
politicieni	1499 nu depinde de K
politika	1793 çerez K
politikasi	1793 gizlilik K
politikressort	347 leitet das K
politikwissenschaftler	339 ist K
politologue	778 est K
poll	35 our K	468 vote in our K	468 take our K
polub	1363 K nas na
pomagajte	1690 K nam
pomozite	1606 K nam	1608 K nam
pomozte	251 K nám
ponctuel	780 un don K
pop	546 K your
por	1460 um ano K #
portal	1402 nasz K	1609 naš K	1691 naš K
portalu	1395 na naszym K	1395 w naszym K
posez	813 K-la à	813 K-nous
posible	18 hace K
posielajte	1627 K nám
positions	512 our open K
poslechnout	238 si můžete K
possible	192 ajuda a fer K	201 ajuda a fer K
post	20 rest of this K	505 to view this K	505 to see this K	541 this is a paid K	547 this K	1261 deze K te
postadress	1702 din e-K	1711 din e-K kommer inte
postadresse	1303 din e-K	1312 din e-K vil ikke
postanite	1608 K član	1690 K član	1690 K naročnik
postanizda	1814 her sabah e-K	1814 e-K
postaw	1401 K nam	1401 K mi	1401 K kawę
postfach	319 in ihrem K	319 in dein K	319 in ihr K	319 in deinem K	319 direkt ins K
postkasti	643 otse K
postkastis	643 iga hommik sinu K	643 sinu K
posts	15 free K
potrebna	1608 K nam je
potrebujeme	1650 K vašu podporu
potrebujemo	1673 za ogled K	1690 K vašo
potremo	1050 aiuto K	1061 con il tuo aiuto K
potrivit	1511 K
potrzebujemy	1354 K twojego wsparcia	1401 K twojej pomocy	1401 K twojego wsparcia
pound	546 K you give
pourboire	780 un K
poursuivez	757 K votre lecture
poursuivre	757 K votre lecture
povedal	1653 K	1693 je K
povedala	1653 K	1693 je K
powered	546 K by you
powerful	547 hold the K to account
powiadomienia	14 K	1360 włącz K	1360 K push	1360 chcesz otrzymywać K
""", 'pr': """
praat	1245 K mee	1291 K mee
praca	1402 nasza K
pracujte	235 K s námi	1634 K s nami
pratite	1608 K nas
pravi	1693 K
precisa	1464 K de si	1464 K de você
precisamos	1406 K da sua ajuda	1409 K do seu apoio	1464 K da sua ajuda
precisato	1064 ha K
preciso	1425 é K estar logado
precizat	1511 a K
prednostne	1668 K vire
prednostni	1668 K vir
prednostnih	1668 K virov
prednostnim	1668 K virom
predplatitelia	1654 K
predvajanje	1673 K videa
preferate	1483 sursele tale K
preferences	466 your cookie K
preferida	175 font K	582 fuente K	1438 fonte K
preferidas	582 fuentes K	1438 fontes K
preferides	175 fonts K
preferido	582 medio K
preferidos	582 medios K
preferirane	1586 K izvore
preferirani	1586 K izvor
preferiranih	1586 K izvora
preferita	1014 fonte K su google	1031 fonte K
preferite	1031 fonti K
preferowane	1377 K źródło	1377 K źródła
preferowanego	1377 K źródła
preferowanych	1377 K źródeł
preferowanym	1377 K źródłem
preferred	460 K source on google	492 K source
preglednik	10 vaš K
prehratie	1630 K videa
prejemajte	1658 K vsako
preluarea	1482 K textelor
prema	1611 K
premier	757 le K mois	815 le K mois
premium	1281 toegang tot alle K
premoderated	468 K
prenesite	1690 K
prenumerant	1700 bli K	1700 redan K	1700 som K	1745 bli K
prenumeranter	1700 endast för K	1746 våra K	1749 K
prenumerata	1193 K
prenumeration	1749 K
prenumerationen	1702 avsluta K när
prenumeratoriams	1162 tik K
prenumerera	1700 K för att	1702 K på nyhetsbrev	1735 genom att K	1745 K på vårt
prenumeruojate	1162 jau K
prenumeruokite	1189 K
preostanek	1657 K članka
presenteie	1412 K
pretplata	1612 K
pretplati	1601 hvala na K
pretplatite	1575 K se već od	1608 K se
pretplatnici	1612 K
pretplatnicima	1575 dostupan samo K	1575 dostupan je samo K	1575 dostupan je K	1575 dostupno samo K	1582 samo K
pretplatnik	1575 već ste K	1608 postanite K
pretplatnike	1575 dostupan samo za K	1582 samo za K
pretplatu	1575 već imate K	1602 uz K	1602 K
preuzimanje	1581 zabranjeno K	1605 zabranjeno K	1605 zabranjeno je K
preuzmite	1608 K
preventing	464 browser extension is K
price	548 the K of a
pridajte	1650 K sa k nám
prihvatate	1601 prijavom K
prijavi	24 K se	1601 hvala na K
prijavili	1601 hvala što ste se K
prijavite	24 K se	1608 K se na	1690 K se na
prijavo	1683 s K se	1683 s K na	1683 hvala za K
prijavom	1601 K se slažete	1601 K na
priljubljen	1668 K vir
priljubljene	1668 K vire
priljubljeni	1668 K vir
prima	1510 K lună
primeiro	1466 K mês
primer	202 el K mes	617 el K mes
primo	1063 il K mese
principles	479 the thomson reuters trust K
print	458 click to K
prioriterad	1721 K källa
pripomenul	1653 K
prisijunkite	24 K
prispejte	1648 K	1650 K	1650 K aj vy
prispevek	1691 ta K
privacidad	570 política de K	616 nuestra política de K
privacidade	1423 política de K
privacitat	180 política de K
privacy	466 see our K policy	466 to our K policy and terms	466 and the google K policy	547 our K policy
privacybeleid	1243 ons K	1276 ga je akkoord met het K
privacyverklaring	1243 K
privatlivspolitik	270 K
priznal	1653 K
probeabo	315 wochen im K	388 K
probeer	1291 K nu	1291 K een maand
proberen	1293 gratis K
processing	466 consent to the K
prochains	814 nos K articles
prodavnici	1595 našoj K
produce	530 not free to K	530 not cheap to K
produced	541 K by our brand
proefabonnement	1232 K	1291 neem een K	1293 K
profesor	579 es K	1485 este K
profesora	579 es K
professeur	778 est K
professeure	778 est K
professionista	1028 è giornalista K	1028 giornalista K
professor	177 és K	339 ist K	478 is a K	478 is an assistant K	1434 é K
professora	177 és K	1434 é K
professore	1028 è K
professoressa	1028 è K
professorin	339 ist K
profilazione	1018 i cookie di K
profitez	757 K de nos offres	813 K de
prohibida	578 queda K
proibida	1431 é K a
project	797 trust K
promise	546 K never to
prosbu	205 máme na vás K	205 máme malou K	1623 máme malú K	1623 malú K
proseguire	1053 per K la lettura
prossima	21 in questo browser per la K
protejate	1506 K de dreptul de autor
provalo	1007 K gratis	1061 K gratis
provided	466 content K by a third party	505 contains content K by
provision	326 erhalten wir eine K	326 eine kleine K	386 bekommen wir eine K	386 eine K vom
provisions	326 K-links
prozent	377 K rabatt
przedruk	1397 K za zgodą
przetwarzanie	1366 K danych osobowych
przycisk	1390 klikając K
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1020 prima di K un commento
pubblicato	22 non sarà K	1020 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1425 o seu endereço de e-mail não será K
publicat	1506 a fost K inițial în
publication	442 is a reader-supported K	541 accurate at the time of K	541 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1742 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	568 bloqueador de K	616 sin K
publicidade	11 a K	1447 depois da K
publicitat	11 la K	201 sense K
publicitate	11 K
publikovanie	1621 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	468 your email address will not be K	479 was first K by	479 was first K on	543 K under license
publishing	541 accurate at the time of K
puhelimeesi	735 suoraan K
puis	757 K # €
puisque	750 K vous êtes là
pungkasnya	998 K
punya	955 sudah K akun
purchase	463 K through links on our site
push	369 per K
pushbericht	1274 een K bij
pushbeskeder	293 K
pushmeldingen	1236 K
pushnotiser	1732 K
pushvarsler	1333 K
pustit	238 si můžete K
""", 'py': """
pyysi	748 K
""", 'qu': """
queremos	551 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1000 già che sei K
quieras	558 cancela cuando K	617 cancela cuando K
quitter	750 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1387 nasz K	1387 K
quizie	1387 naszym K	1387 K
""", 'ra': """
raccolta	1065 K fondi
racconta	1064 K
raccontato	1064 ha K
raconte	816 K
rad	1609 naš K
ragino	1192 K
raise	530 help us K
rajaton	706 K pääsy
rakendus	641 meie K	641 K
rakenduses	641 K
raksti	1221 K mums
raksts	1222 šis K
rappelle	816 K
""", 're': """
reach	502 K him at	502 K her at	502 K them at	530 we would K our goal	530 we'd K our goal	546 help us K
reached	449 you've K your limit of free	477 can be K at
reacties	1245 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	449 # % left to K	483 is K by an ai	483 is K by ai	536 link can K this	547 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	437 we're asking K	484 thank you, K	530 funded by K like you	546 K like you	546 join the K	547 our K	547 funded by its K	550 appeal for K	550 K pay
reading	0 K time	447 keep K for just	447 to finish K	447 to keep K	447 keep K with a	447 K this post for free	536 to your K list
reageren	6 K	1245 om te K	1256 K? mail	1256 K op dit artikel
realizarea	1494 nu a participat la K
realizzazione	1040 non ha partecipato alla K
recalled	549 K
recalls	549 K
recaptcha	451 protected by K
receba	1414 K no seu	1414 K todos os dias	1464 K as	1464 K no seu
receive	451 sign up to K	451 K email from us on behalf of	451 K emails from	466 agree to K emails	546 to K new posts
recevez	760 K chaque	760 K tous les	813 K chaque	813 K notre
recevoir	762 K les alertes	802 j'accepte de K
recherche	389 diese K
recherchen	389 unsere K
rechercheteam	346 K
recibe	561 K cada	561 K todas las	615 K cada
recibir	605 acepto K
reclame	1509 fără K
recomenda	1467 K
reconheceu	1467 K
reconnu	816 a K
recunoscut	1511 a K
recurring	488 K donation	548 K donation
redacteur	1257 is K	1257 is politiek K
redactie	1245 mail de K	1256 contact op met onze K	1256 contact op met de K	1256 tip voor de K	1260 mening van de K	1285 K heeft geen	1291 mail de K	1291 tip de K	1292 onze K
redactor	177 és K	579 es K	1485 este K
redactora	177 és K	579 es K
redakce	229 napište do K	235 do K	235 do naší K	252 naše K	252 jsme malá K
redakci	252 naši K
redakcia	1651 naša K	1651 sme malá K
redakcie	1621 bez súhlasu K	1627 napíšte do K	1634 do K	1634 do našej K
redakcija	1190 mūsų K	1222 mūsu K	1609 naša K	1609 mala K
redakciji	1588 javite se K	1588 pišite K	1595 našoj K
redakcijos	1171 K sutikimo
redakciju	1609 našu K
redakcja	1402 nasza K
redakcji	1397 bez zgody K	1402 naszej K
redaksi	995 hubungi K	996 K kami	996 email K	996 K
redaksjon	1347 vår K
redaksjonen	1346 kontakt K	1347 kontakt K
redakteur	339 ist K	347 als K	347 seit # K
redakteurin	339 ist K	347 als K	347 seit # K
redaktion	304 vores K	347 leitet die K	351 meinung der K	386 K war an der	387 nicht von der K	389 unsere K	1746 vår K
redaktionelle	329 externe K inhalte
redaktionen	272 skriv til K	1711 mejla K
redaktor	230 je K	230 , K	230 - K	1380 - K	1380 , K	1628 je K	1628 , K	1628 - K
redaktore	1208 galvenā K	1208 K
redaktorem	230 je K	1380 jest K
redaktorius	1176 K
redaktorka	230 je K	230 , K	230 - K	1380 - K	1380 , K	1628 je K	1628 , K	1628 - K
redaktorkou	230 je K	1628 je K
redaktorom	1628 je K
redaktors	1208 galvenais K	1208 K
redaktur	971 adalah K
redazione	1049 la K ti invia	1062 la nostra K
refresh	517 K this page	517 K the page
regala	558 K esta nota
reggel	17 minden K
regioverslaggever	1257 is K
registe	1412 K-se para
register	447 K for free to
registered	534 K users can
registraci	242 děkujeme za K	244 po K
registrarte	561 al K
registrate	605 K a nuestro	615 K
registrati	1007 K per	1061 K per	1061 K gratis
registreer	1232 K je
registrera	1735 genom att K dig
registrere	1336 ved å K deg
registrieren	315 K sie sich
registrierung	343 K	377 mit ihrer K	377 die K ist kostenlos
registrirajte	1602 K se besplatno	1602 besplatno se K	1684 brezplačno K	1684 K se brezplačno
registrujte	251 K se	1602 K se besplatno
regrette	816 K
regrettent	816 K
rejoignez	765 K-nous sur	813 K-nous	813 K notre	813 K nos
rekao	1611 K
rekla	1611 K
reklam	252 bez K	1402 bez K	1402 nie mamy K
reklama	1609 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1341 K
reklamelinks	300 K
reklamer	304 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1396 we współpracy K
reklamsiz	1822 K
reklamy	11 K
relatou	1467 K
rely	547 we K on
remaining	449 free articles K	449 free article K	449 articles K this month	449 free stories K
remind	550 K me later
removed	468 this comment has been K
replied	549 K
reply	6 leave a K
report	521 K an error
reportage	389 diese K	814 ce K
reportagem	1465 esta K
reportagens	1465 nossas K
reportaje	616 este K
reported	549 K that
reporter	339 ist K	347 als K	477 is a K at	477 contact the K at	478 is a K	478 is a senior K	496 contact the K	496 contact our K	496 email the K	498 K	778 est K	971 adalah K	1325 er K i	1380 - K	1380 , K	1485 este K	1589 je K	1589 , K	1671 je K	1671 , K	1725 är K på
reportera	579 es K
reporterem	1380 jest K
reporterin	339 ist K	347 als K
reporterka	1380 - K	1380 , K	1589 je K	1671 je K
reportero	579 es K
reporters	546 ask our K	547 our K	547 we, the K
reporting	468 why are you K this	530 keep our K free	547 our K	547 this K	547 K like this	547 goes to K
reports	500 K on
representa	1437 não K a opinião
representam	1425 os comentários não K
reproduced	479 may not be K
reproducerea	1482 K integrală
reproduction	479 K without permission	543 K in whole or in part	777 K interdite	777 toute K	777 droits de K
republish	479 K our articles	479 K this article	543 K this story	543 K our stories
republished	479 K with permission	479 is K from
required	21 K fields are marked	468 K fields are marked
research	478 is a K fellow
researcher	478 is a senior K	478 is a K
reserva	29 es K el dret
reservados	578 derechos K	1431 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	174 tots els drets K
reserve	29 K the right
reserved	406 all rights K	447 article is K for	479 all rights K	1086 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	601 K de sus autores	601 K de quienes los
responsabilidade	30 K de	30 K dos	1425 os comentários são de K
responsabiliza	30 não se K	601 no se K de las opiniones
responsable	30 pas K	30 no se hace K	601 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	447 to read the K of this
restants	758 articles gratuits K
reste	758 il vous K #%	758 il vous K # %
resultater	281 google-K
retrouvez	765 K-nous sur	783 K	813 K-nous
rette	291 K fejl
retter	291 K fejl	291 K alle fejl	1331 vi K feil
rettigheter	1318 alle K forbeholdt
reuters	777 avec K
revelou	1467 K
revient	803 vous K qu'à
rewritten	479 may not be published, broadcast, K
""", 'ri': """
ricamiz	1782 küçük bir K var	1782 sizden bir K var
ricercatore	1028 è K
ricercatrice	1028 è K
ricevi	1010 K ogni	1061 K ogni	1061 K la
ricordato	1064 ha K
rief	391 K
riep	1294 K
riferito	1064 ha K
riippumaton	746 K media
riippumatonta	745 tue K	746 K journalismia
riproduzione	1026 K riservata	1026 © K	1057 è vietata la K	1057 vietata la K
riserva	29 si K
riservata	1059 K agli abbonati
riservati	1026 tutti i diritti K	1059 K agli abbonati
riservato	1007 K ai nostri abbonati	1007 questo contenuto è K	1053 K agli utenti	1059 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	288 af en K
rocznie	1403 K
ropade	1748 K
ropte	1349 K
round	487 our K-up
roundup	451 get a weekly K	487 our K	487 weekly K
rozhodl	254 K
rozhodol	1653 K
rozpowszechnianie	1374 K artykułu	1397 dalsze K
""", 'ru': """
rubrice	246 najdete v K
ruft	391 K
ruled	549 K
rundbrief	342 K
""", 'sa': """
sa	1349 K	1748 K
sabah	17 her K
sabato	17 ogni K
sade	1748 K
sagde	306 K
sagen	391 K
sagt	391 K
sagte	391 K
sagten	391 K
said	549 K
saken	1296 likte du denne K	1331 feil i K	1346 les hele K	1347 denne K
saker	1347 våre K
saklidir	1798 tüm haklari K	1798 her hakki K
sako	1192 K
saluran	959 ikuti K	959 gabung di K	996 K kami
samarbeid	1341 i K med en annonsør
samarbejde	300 i K med en annoncør
samarbete	1740 i K med en annonsör
samedi	17 chaque K
samenwerking	1285 betaalde K	1285 K met onze partner	1285 K met een commerciële
samstag	17 jeden K
samtycke	1727 ditt K
samtykke	287 dit K	287 give K	295 jeg giver K til	1327 ditt K
samtykket	1327 K ditt
sanoi	748 K
sanoivat	748 K
sanoo	748 K
satura	1209 ārējā K
saturday	17 every K
sauca	1224 K
saugomos	1165 visos teisės K
savundu	1824 K
say	468 have your K in	546 have your K
sayenizde	1822 sizin K
says	549 K
""", 'sc': """
scarica	1011 K l'app	1011 K la app	1011 K la nostra app	1061 K la nostra	1061 K l'app
schauen	388 K sie vorbei
schicken	388 K sie uns
schon	308 wenn sie K hier sind	308 wo sie K hier sind
schreef	1294 K
schreib	388 K uns
schreiben	6 kommentar zu K	331 K sie uns ihre meinung	388 K sie uns	388 K sie an
schreibt	339 K über	339 K für	348 K seit # für	388 K uns	391 K
schrieb	391 K
schriftlicher	337 nur mit K genehmigung
schrijf	1234 K je in voor	1234 K je gratis in	1291 K je in	1291 K u in	1291 K je gratis in
schrijft	1257 K over	1257 K voor	1294 K
schrijver	1257 is K en	1260 mening van de K
scrie	1508 K-ne
scrii	1508 să ne K
scriitoare	1485 este K
scriitor	1485 este K
scripts	464 unblock K
scris	1511 a K
scritto	1062 chi ha K questo	1064 ha K
scrittore	1028 è uno K
scrittrice	1028 è una K
scrive	1028 K di	1028 K per
scrivi	1061 K a
scrivici	1061 K
""", 'se': """
secondo	1064 K
section	468 in the comment K
secure	496 K drop
securedrop	496 K
securely	496 K on signal	496 K via signal	496 contact us K	496 reach us K
segnalacelo	1061 K
segons	203 K
segueix	200 K-nos
seguici	1014 K su	1014 K anche su	1061 K
seguir	566 puedes K a	566 puede K a
segundo	1467 K
sekarang	995 donasi K	995 daftar K
sekite	1189 K mus
sekojiet	1221 K mums
selaimesi	10 K
seleciona	1455 a redação K
selected	541 K by our
selengkapnya	955 untuk membaca K	984 membaca artikel K
selgitas	652 K
selon	816 K
semaine	17 chaque K	17 une fois par K	815 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	617 a la K	1466 por K
semanal	561 boletín K
seminggu	17 K sekali
send	451 we'll K you	496 K us a tip	1312 K inn	1346 K oss
sende	1336 ved å K inn
seneste	290 K afsnit
senza	1050 K di te non	1061 K di te non
service	778 est chef du K	778 est cheffe du K
serwisie	1395 w K
serwisu	1381 treści z K	1381 treść z K
setiap	17 K pagi	997 K bulan
setmana	200 rep cada K
setmanalment	17 K
settimana	17 ogni K	1063 alla K
settings	466 cookie K
setujui	972 K cookie
seuraa	745 K meitä
""", 'sh': """
share	25 K it	25 K this post	458 K this with	458 K this post on	458 K this if you	458 K this far and wide	458 click to K	463 we may get a K
shareholders	530 not by K	547 no K
shope	1634 našom e-K
shopu	235 našem e-K	1595 našem web K	1634 nášho e-K
should	496 story we K	496 we K look into	496 we K know about
shouted	549 K
showcase	106 google news K
""", 'si': """
sier	1339 til du K opp	1349 K
siga	1419 K-nos no	1419 K-nos nas	1464 K-nos
siger	306 K
sign	24 K in	451 K up to get	489 K up	546 K up for our	546 K up to our	546 when you K up	546 K up now
signal	282 på K	345 auf K	345 K-kanal	1322 på K	1722 på K
signaler	771 K une erreur
signalez	813 K-la-nous	813 K-le-nous
signali	1626 K
signalu	228 K	1378 K
signing	451 thanks for K up	451 thank you for K up	451 by K up, i agree	451 by K up, you agree	451 by K up you agree
silakan	955 K login	955 K masuk
silenced	547 refuse to be K
since	437 K you're here
sini	995 klik di K
sinirsiz	1800 K erişim
sinulle	702 meillä on K pyyntö
site	547 our K	1292 onze K
sitede	1806 üçüncü taraf bir K
""", 'sk': """
skaidroja	1224 K
skaityti	1162 norėdami K toliau	1162 norint K toliau	1162 K toliau galite
skaitytojai	1190 mūsų K
skelbiamas	22 nebus K
skicka	1735 genom att K
skirkite	1186 K # proc	1189 K paramą
sklepem	1384 naszym K
sklepie	1384 naszym K
skontaktuj	1379 K się z nami	1379 K się z naszym	1379 K się z naszą	1379 K się z autorem	1379 K się z autorką
skribent	285 er fast K	1325 er K	1725 är fri K
skriv	303 K til os	1702 K upp dig	1745 K upp dig	1745 K till oss
skrive	21 logget ind for at K
skrivefeil	1331 funnet en K
skriver	306 K	1349 K	1748 K
skrzynce	1358 w twojej K
""", 'sl': """
slant	1747 en K
slapukais	1177 K
slapukus	1177 K
sledite	1690 K nam
sledujte	213 K nás	251 K nás	1650 K nás
slobodno	1608 podržite K
""", 'so': """
so	391 K die
soci	200 fes-te K	200 fes-te'n K
socia	581 hazte K	615 hazte K
social	324 auch bei K media
socialmediacookies	1261 K
socio	554 hazte K	581 hazte K	615 hazte K
sociologue	778 est K
socios	610 solo para K	610 sólo para K
sodelovanju	1685 v K s partnerjem
someone	458 send this to K
something	521 see K wrong	521 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sondzie	1387 naszej K	1387 w K
sonntag	17 jeden K
sordu	1824 K	1824 diye K
sostegno	1003 il tuo K ci	1003 abbiamo bisogno del tuo K	1061 il tuo K
sostenerci	1003 puoi K
sostengono	1050 ci K ogni mese
sostenitore	1061 diventa K
sostenitori	1062 i nostri K
sostiene	1027 chi ci K	1062 chi ci K	1064 K
sostieni	1003 K il nostro	1003 K la nostra	1061 K il	1061 K la
sostienici	1027 K	1061 K
sostuvo	618 K
sottolinea	1064 K
soubory	224 K cookie
souhlasu	223 bez K
souligne	816 K
source	492 top K
soutenez	753 K notre	780 K-nous	780 K notre	806 en vous abonnant, vous K	813 K-nous	813 K notre	813 K-le	813 K-la
soutenir	753 pour nous K	813 K notre	813 nous K
soutien	753 votre K est	753 a besoin de votre K	803 votre K, même	813 votre K
soutiennent	803 nous K chaque mois
soutiens	813 je K
sovelluksemme	709 lataa K	746 K
sovelluksessa	709 avaa K	736 K
sovellus	709 lataa K	709 lataa ilmainen K	736 K	745 lataa K
""", 'sp': """
spaltist	1325 er K	1325 er fast K
spare	546 can you K
spelregels	1245 K
spende	311 deine K für	311 ihre K hilft	311 deine K hilft	311 jede K hilft	311 jede kleine K hilft	311 jede K zählt	388 ihre K	388 deine K	388 eure K	388 mit einer K	388 K jetzt	388 K uns	392 K
spenden	388 K sie	388 jetzt K	392 K
spendenaufruf	392 K
spendenaufrufe	392 K
spendiere	388 K uns
spendieren	388 K sie uns
spiega	1064 K
spiegato	1064 ha K
sportressort	347 leitet das K
sportskommentator	1325 er K
sportverslaggever	1257 is K
spotify	1810 K'da
spottete	391 K
spravodajcom	1628 je K
sprijinul	1508 K tău	1508 avem nevoie de K	1509 K tău
spune	1508 K-ne	1511 K
spus	1511 a K
""", 'sq': """
squadra	1062 la nostra K
""", 'st': """
staat	1294 K er
stabilito	1064 ha K
stand	546 K with us
standards	479 our K: the
stay	517 K with us for
ste	1623 keď K už tu	1667 ker K že tu
stelde	1294 K
stellenangebote	357 aktuelle K
stellenmarkt	357 unserem K
stemme	288 ai-K
steuerlich	373 K absetzbar
steun	1229 met jouw K	1229 met uw K	1229 K ons met	1252 K ons	1291 K ons	1291 K onze	1291 jouw K	1291 uw K
stiahnite	1650 K si
stimme	340 K
stond	1294 K
stopite	1670 K v stik z
store	241 app K	367 im app K	1640 app K
stories	15 free K	449 free K left	477 for more K like this	534 access to all our K	547 our K	547 K like this
story	15 free K	20 rest of this K	25 share this K	447 to read the full K	449 free K left	449 last free K	453 read this K in the app	458 share this K on	477 if you have a K to tell	477 email your K to	496 K for us	536 save this K	547 this K	547 K that took us
straight	451 K to your inbox
straipsniai	1188 nemokami K
straipsnis	1190 šis K
straipsnius	1188 nemokamus K
striga	1511 K
strona	1366 ta K używa
studio	541 our brand K
""", 'su': """
submitting	451 by K your email
subscreva	1414 K a nossa	1414 K as
subscribe	447 K to continue reading	447 K to read the full	447 to continue reading, K	447 K to get access	447 K for full access	447 K to unlock	447 already K?	451 K to our free	451 K to our weekly	451 K to our daily	451 K for more	460 K to our channel	460 K to our podcast	481 K to the podcast	481 K to our podcast	534 if you already K	534 K now for	546 K to our	546 K today	546 K now	546 K to get	546 K for free
subscribed	527 you are now K to
subscriber	447 already a K	447 this is a K-only	447 existing K	534 K-only article	534 K-only story	534 K-only content	534 not a K?	546 become a K	546 becoming a paid K	546 free or paid K
subscribers	447 this article is for premium K	447 for K only	447 exclusively for K	447 is exclusive to K	447 existing K	447 for paying K	447 for paid K	447 is for K	447 are for K	447 only K can read	534 exclusive to our K	534 exclusively to K	547 our K	550 K
subscribing	447 by K to our	451 by K, you agree	546 consider K
subscription	447 off annual K	447 off an annual K	447 your K helps	447 K is being used on another	447 upgrade your K	447 sign up for a K	447 purchase a paid K	534 your K supports	534 your K makes	534 our K offers	534 our K options	548 annual K	550 K
subscriptions	550 K
subscriptor	169 ja n'ets K	200 fes-te K	200 fes-te'n K
subscriptors	169 només per a K	192 gràcies als K	195 exclusiu per a K	204 K
subscrit	191 K al nostre
subscriu	200 K-te
subscriure	191 en K't
subskrybenci	1402 nasi K	1405 K
subskrypcja	1405 K
subskrypcje	1405 K
subskrypcji	1393 w K
substack	447 in the K app	550 K
substacks	550 K
subvention	803 aucune K et
succes	1473 te-ai abonat cu K
sued	549 K
suite	806 pour lire la K	806 lire la K ?
suivez	765 K-nous sur	813 K-nous
sumate	615 K al	615 K
sunday	17 every K	487 our K email
sundays	17 on K
suosikiksi	722 K
suport	192 amb el teu K podem	192 ens donen K cada mes	200 dona'ns K	200 el teu K	201 ens donen K
suporta	1421 o seu browser não K
support	442 please K us	442 your K, no matter how small	442 K our work by	442 to K my work	442 you can K us	464 your browser does not K	530 K fact-based	546 K us	546 K our	546 K my work	546 K this work	546 your K	546 we ask you to K	546 K the show
supporta	1016 il tuo browser non K
supported	464 your browser is not K	547 reader-K	547 reader K	547 member-K	547 listener-K
supporter	546 become a K
supporting	442 please consider K	546 consider K
survei	996 K kami
survey	35 our K	35 our reader K	468 reader K	468 take our # minute K	468 two-minute K	468 short K	546 take our K
suscribirte	561 al K
suscribite	605 K a nuestro	615 K
suscripciones	619 K
suscriptor	558 ya soy K	558 ya eres K	615 hazte K
suscriptora	615 hazte K
suscriptores	558 exclusivo para K	558 sólo para K	558 solo para K	616 nuestros K	619 K
sustaining	488 K member	546 K member	546 become a K
sustenta	1465 que K o
sutikimo	1165 be raštiško K
""", 'sv': """
svakog	17 K jutra
svideo	1585 K vam se tekst
svobodno	1690 podprite K
svobodnou	251 podpořte K
svoju	1576 K e-mail	1576 K mejl	1601 K e-mail
""", 'sw': """
swish	1737 via K
swisha	1745 K
""", 'sy': """
syndicated	543 auto-generated from a K feed	543 published from a K feed	543 K feed
syndication	543 our K team
syntetisk	288 K stemme	1328 K stemme
""", 'sz': """
szerint	950 K
""", 'ta': """
taalfout	1245 K
tady	205 když už jste K
tahun	997 per K
takes	534 free and K less than
takip	1790 bizi K edin	1790 K et	1805 x'te K	1821 bizi K edin
takk	1336 ja K, jeg vil
takket	304 K være dig	1347 K være deg
taloustoimittaja	727 K
talsyntes	1728 K
tamamini	20 haberin K	20 yazinin K
tandasnya	998 K
tanggung	993 menjadi K jawab penulis
tapkite	1189 K nariu
tarafindan	1807 yapay zeka K	1807 yapay zekâ K
tarayiciniz	10 K
targeting	505 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	932 külső K
tarvitsee	745 K sinua	745 K tukeasi
tarvitsemme	745 K apuasi	745 K tukeasi
tasuta	648 K konto
""", 'te': """
te	1805 'i x'K
team	547 our K	1292 ons K
teatas	652 K
teavitused	642 K
tegasnya	998 K
tehisaru	638 K abil	638 tegi K
tehisintellekt	638 K
tehisintellekti	638 K abil
teica	1224 K
teigia	1192 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	388 K sie uns
teilnehmen	357 jetzt K
teilte	391 K mit	391 K der	391 K die
tekst	20 cały K	20 ceo K	1402 ten K	1602 ceo K	1609 ovaj K
teksty	1402 nasze K
telefon	293 på din K
telefoni	642 otse K	642 otse oma K
telegram	16 K	106 K	175 canal de K	228 K	282 på K	282 K-kanal	324 unseren K-kanal	345 auf K	345 K-kanal	412 K	460 join our K	460 our K channel	546 join our K	566 nuestro canal de K	784 canal K	784 groupe K	1032 canale K	1255 K-kanaal	1322 på K	1322 K-kanal	1378 K	1419 nosso canal no K	1483 canalul de K	1526 мы в K	1526 наш K-канал	1526 в нашем K	1526 новости в K	1543 K	1543 K-канал	1543 K-канале	1587 K	1587 K-u	1626 K	1669 K	1722 på K	1722 K-kanal	1802 K	1835 ми в K	1835 наш K-канал	1835 у нашому K	1851 K	1851 K-канал	1851 K-каналі	1919 kênh K
telegrama	1378 K
telegrame	1626 K
telegrami	633 K kanaliga
telegramie	1378 K
telegramis	633 K
telegramissa	723 K
telegramkanaal	1255 K
telegramkanal	1722 K
telegramon	928 K
telegramu	228 K	1587 K	1669 K
teljes	20 K cikk
telli	649 K kohe
tellija	621 oled juba K
tellijatele	621 artikkel on K	621 ainult K
tellimus	653 K
temas	579 cubre K
temat	1379 zgłoś K
tenhle	252 K text
tento	1651 K text
terangnya	998 K
terima	961 K semua
termos	1423 K de uso
terms	466 agree to our K of	466 agree to our K and	466 agree to the K
testen	315 für # € K	315 für # euro K	388 jetzt K	388 K sie
testez	757 K-nous	813 K-nous
testified	549 K
tetszett	948 K a cikk
texten	1731 fel i K
""", 'th': """
thank	484 K you to the	484 K you to all of you	484 K you to all who	484 K you to our
thanks	484 K to all of you who
them	530 will you join K
themenseite	382 unserer K
theo	1887 K dõi báo	1918 hãy K dõi	1921 K ông	1921 K bà	1921 K lời
think	468 let us know what you K	546 tell us what you K
thoughts	468 share your K	546 share your K
thousands	546 join K of
threads	228 K
threema	345 auf K
throw	546 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	382 im live-K
ticketshop	357 unserem K
tietosuojaseloste	714 K
tietosuojaselosteen	737 hyväksyt K
tijeku	1601 budite u K
tikkie	1293 K
tiktok	16 K	412 K
tiktokon	928 K
tiktoku	1587 K	1669 K
tilaa	745 K nyt
tilaaja	706 oletko jo K
tilaajamme	746 K
tilaajana	706 jatka lukemista K	706 K pääset	706 K voit	706 koko juttu K
tilaajat	749 K
tilaajille	706 vain K
tilaamalla	737 K hyväksyt	740 K
tilauksen	708 voit peruuttaa K
tilaus	749 K
till	1695 vi har en bön K dig
tilmeld	263 K dig vores	295 ved at klikke på K	303 K dig
tilmelde	295 ved at K dig
tilmelding	295 ved K
tim	1595 naš K
tin	1919 bản K	1922 bản K
tine	1499 fără K nu
tip	272 K os	272 har du et K	303 K os	546 K your
tipeee	780 K
tipline	496 our K
tips	496 news K	1312 K oss	1312 har du et K	1346 K oss	1711 har du ett K	1711 har du K
tipsa	1745 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	256 en lille K at bede	1296 en liten K å be
""", 'tl': """
tl	1823 # K
""", 'to': """
today	489 join K	546 chip in K	546 sign up K	546 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1294 gaf K
toestemming	1243 K te geven	1261 je K nodig	1261 uw K nodig	1261 geef K	1288 overname zonder K
toeta	645 K meid	649 K meid
toetage	649 K meid
toetus	645 sinu K	649 sinu K	649 teie K
toimetaja	635 K
toimetus	650 meie K
toimintaamme	745 tue K
toimittaja	727 lehden K	727 politiikan K	727 vapaa K	727 on K
toimittajamme	746 K
toimituksellemme	746 K
toimituksemme	746 K
toimitusta	745 tue K
told	549 K
toteaa	748 K
touch	477 get in K with our	546 get in K
""", 'tr': """
trabaja	579 K en
trabajo	554 si te gusta nuestro K	616 nuestro K
trabalho	1456 valoriza o nosso K	1465 nosso K
tragen	388 K sie sich	388 K sie hier
traitement	769 K de vos données
trakteer	1291 K ons
traktir	982 K kami
transferred	466 personal data may be K
translated	482 this article was K
transparenzhinweis	337 K
tratamento	1423 K dos seus dados
tratamiento	570 K de tus datos
trattamento	1018 K dei dati
travail	814 notre K
tredje	1727 K part
trenger	1299 vi K din støtte	1346 vi K din hjelp
trgovine	1677 naše spletne K
trgovini	1595 našoj K	1677 naši spletni K	1677 naši K
trial	447 your free K	546 start your free K	546 start a free K	548 free K
tribunais	1434 cobre K
tribunales	579 cubre K
trusted	492 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	745 K
tulisan	996 K ini
tulisnya	998 K
tunnistas	652 K
tunnus	744 luo K	745 luo K
tuo	1050 il K #x#
tuomitsi	748 K
tutur	998 K
tuturnya	998 K
""", 'tv': """
tvirtina	1192 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	549 K
twierdzi	1404 K
twitter	458 share on K	460 follow him on K	460 follow her on K	460 follow them on K	460 follow on K	1805 K'da takip
twitteris	633 K
twitterze	1363 na facebooku i K
""", 'ty': """
tygodniowo	1403 K
tygodniu	17 raz w K
typo	521 spot a K
""", 'ub': """
ubegrenset	1301 K tilgang
""", 'uc': """
ucap	998 K
ucapnya	998 K
""", 'ud': """
udbyder	287 ekstern K
udfyldes	272 skal K
udtalte	306 K
""", 'ug': """
ugen	305 om K
""", 'ui': """
uitgeschakeld	1241 javascript is K
uitschrijven	1234 op elk moment K
""", 'uj': """
ujar	998 K
ujarnya	998 K
""", 'uk': """
uken	1348 i K
uker	1346 prøv # K
""", 'ul': """
ulubionych	1377 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	464 video K
unbegrenzt	377 alle artikel K
unbegrenzter	377 K zugang
uneix	200 K-te
ungkap	998 K
ungkapnya	998 K
uniquement	803 nous vivons K grâce
unisciti	1061 K
unlimited	447 get K access	447 K digital access	447 K access for
unlock	20 K this	447 K the rest
unser	389 K ziel	389 K team
unsere	36 K leser	320 K app	388 können sie K	389 K leser	389 K texte
unserem	35 K quiz	315 mit K abo	357 in K shop	357 K online-shop
unseren	36 K lesern	357 K shop	389 K lesern	389 K kanal
unserer	320 in K app	367 K app	382 lesen sie auf K	389 K arbeit
unseres	357 K teams
unsubscribe	451 K at any time	451 K anytime
unterschied	374 machen einen K	374 macht einen K
untuk	995 masuk K
""", 'up': """
updates	451 get K by email	517 check back for K	517 refresh for K
upgrade	447 K to paid	447 K to read	447 behind the paywall. K
upitnik	1598 K
upozorava	1611 K
upozornenia	14 K	1640 K
uppgav	1748 K
uppger	1748 K
ups	550 pop-K
""", 'ur': """
urednica	1589 je K	1589 , K	1671 je K	1671 , K
urednik	1589 je K	1589 , K	1671 je K	1671 , K
urged	549 K
urheilutoimittaja	727 K
urteilte	391 K
""", 'ut': """
utilisation	769 K de cookies	769 K des cookies	769 conditions générales d'K
utilisons	769 nous K des cookies
utilitza	180 K galetes
utilitzem	180 K galetes
utilizamos	570 K cookies	1423 K cookies
utilizza	1018 questo sito K i cookie	1018 K cookie
utilizziamo	1018 K i cookie
utrzymujemy	1402 K się
uttalte	1349 K
""", 'uu': """
uudiskiri	624 telli meie K	643 K	649 telli K	650 meie K	653 K
uudiskirja	643 K
uudiskirjaga	624 K	643 K
uudiskirjast	643 K
uudistes	632 google K
uutisilmoitukset	735 K
uutisissa	722 google K
uutiskirje	708 tilaa K	738 K	745 tilaa K	749 K
uutiskirjeemme	708 K	746 K
uutiskirjeen	737 tilaamalla K	738 K
uutiskirjeet	738 K
""", 'uv': """
uvedl	254 K
uvedla	254 K
uviedla	1653 K
uviedol	1653 K
""", 'uy': """
uyardi	1824 K
uyariyor	1824 K
uygulamamiz	1788 mobil K	1822 K
uygulamamizi	1788 K indirin	1788 K indir	1788 mobil K	1821 K indir
uygulamasini	1812 K
uygulamayi	1788 K indir	1788 K indirin
""", 'va': """
vacancies	512 our current K	512 our K
vacatures	1266 onze K	1266 alle K in
valfri	1698 swisha K summa	1747 K summa
valgfritt	1299 vipps et K
valittaa	748 K
vare	1746 tack K er	1746 tack K dig
varnar	1748 K
varoittaa	748 K
varsel	1333 K
varsler	1333 K	1333 push-K
varslinger	14 K
varuje	254 K
vas	1606 bez K	1609 bez K
vastasi	748 K
vastaus	21 peruuta K
vayas	551 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1747 i K
vedomosti	1638 svoje K
vendredi	17 chaque K
ventana	572 se abre en una K nueva
veraltet	327 ihr browser ist K
verantwoordelijk	30 niet K	1285 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	386 ist der anbieter K	386 der anbieter selbst K
verarbeitung	370 K meiner daten
verder	20 K lezen	1226 voor je K gaat	1232 lees K met	1232 om K te lezen	1232 K lezen?	1281 gratis K met
verdi	1824 karar K	1824 söz K
vereiste	21 K velden zijn	1245 K velden
verfasser	351 meinung der K
verfassers	351 meinung des K
vergoeding	1285 een K ontvangen als
verhaal	1292 dit K	1292 goed K
verhalen	1281 toegang tot alle K	1292 onze K
verhindert	329 ein skript K
verileriniz	1793 kişisel K
verklaarde	1294 K
verktyg	1728 hjälp av ett ai-K
verlag	374 kein K	389 kein K
verouderd	1241 je browser is K
verpassen	388 K sie
verscheen	1251 dit artikel K eerder	1288 versie van dit artikel K	1288 stuk K eerder	1288 artikel K ook
verschenen	1288 artikel is eerder K op	1288 artikel is eerder K in de krant
verschenken	388 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslaggever	1256 onze K	1257 is K	1257 is politiek K
verteiler	342 K
vertelde	1294 K
vertelt	1294 K
vertraulich	346 redaktion K
verwenden	329 wir K cookies
verwendest	327 K einen adblocker
verwendet	329 diese website K cookies	329 diese webseite K cookies
verzi	238 audio K
verzii	1637 audio K
verzoek	1226 een klein K
vesti	1576 K na mejl
vestima	1587 google K
""", 'vi': """
viber	16 K	106 K	412 K	1543 K	1587 K	1587 K-u	1669 K	1851 K
viberen	928 K
viberi	1626 K
viberju	1669 K
viberu	228 K	1587 K
viberze	1378 K
vidare	1700 för att läsa K	1745 läs K för
videa	1673 ogled K
videli	1591 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	346 fotos oder K
videre	261 for at læse K	303 læs K for	1301 for å lese K	1346 les K for
vidjeli	1591 K video
viernes	17 cada K
view	453 K in app
views	30 K of	449 free K left
viikko	17 joka K
viikossa	747 K
vijesti	1576 K na e-mail
vijestima	1587 google K
vikao	1611 K
vill	1735 ja tack, jag K
vincoli	1063 senza K
vipps	1338 på K	1346 K
virtuellen	388 K kaffee
visto	1000 K che sei qui
visualiser	789 K les contenus
visualizzare	1018 per K questo contenuto
vivons	803 nous K grâce à nos	803 nous ne K que
""", 'vo': """
voice	547 our K
volal	254 K	1653 K
volg	1239 K ons op	1239 K ons via	1291 K ons
volgende	21 in deze browser voor de K
volgens	1294 K
voor	1234 meld je aan K	1281 veel meer K #
voorbehouden	1251 alle rechten K
voordat	1226 K je gaat
voorkeursbron	1254 K
vorbehalten	315 abonnenten K	337 alle rechte K
vorbei	388 schau K
vores	35 K quiz	264 hent K app	264 i K app	303 støt K	303 hent K	304 K app
vorgelesen	362 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	753 K don nous	780 K don	813 K don	813 K aide pour
vous	18 sans K	814 sans K
""", 'vr': """
vragen	1226 hebben we een gunst te K	1226 we willen je iets K
vriend	1291 word K
vrijdag	17 elke K
vroeg	1294 K
""", 'vs': """
vsebina	1673 zunanja K
vsebine	1673 zunanje K	1673 te K
vsebino	9 to K	1673 zunanjo K
vstupenky	235 K na naši
""", 'vu': """
vuodessa	747 K
vurguladi	1824 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	222 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1176 K redaktorius
vyriausioji	1176 K redaktorė
""", 'wa': """
waardeer	1278 K dit artikel
waardeert	1278 dit artikel K
waardevol	1226 vond je dit artikel K
waarschuwt	1294 K
wajib	21 ruas yang K
waktu	0 K baca
warf	391 K vor
warned	549 K
warns	549 K
warnt	391 K
warnte	391 K
wartawan	971 adalah K
washington	478 is a K
waszych	1399 z K wpłat	1402 z K wpłat
""", 'we': """
webbplats	1709 denna K använder cookies
webinar	357 zum K	419 δωρεάν K	419 το K μας	419 K μας	1266 ons K	1384 nasz K	1595 naš K	1677 naš K
webinarimiza	1808 K
webshop	1266 onze K
webshopu	1595 našem K
website	270 dette K bruger	389 unsere K	547 our K
webwinkel	1266 onze K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	548 a K	548 per K	1293 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	451 sign up for our K	487 our K email	487 K round-up
weiter	315 lesen sie sofort K
weitere	382 K texte finden sie
weiterlesen	20 K	315 K mit	315 jetzt K	315 diesen artikel K	315 kostenlos K	315 mit plus K	327 mit werbung K
weiterzulesen	315 um K
weken	1293 K voor
werbeblocker	327 deaktivieren sie ihren K
werbefrei	389 K
werbevereinbarung	319 stimme ich der K zu
werbung	11 K	377 alle texte ohne K	377 abo ohne K	389 ohne K
werde	388 K teil
werden	388 K sie teil
werk	1292 ons K
wersja	2 K audio
wesprzyj	1354 K nasze	1399 K	1401 K nas	1401 K nasze	1401 K naszą	1401 K mnie
weten	1245 laat het ons K	1291 laat het ons K	1294 laat K
""", 'wh': """
whatsapp	16 K	106 K	175 canal de K	175 al teu K	175 a K	228 K	282 på K	282 K-kanal	320 K-kanal der	324 unser K-kanal	324 unserem K-kanal	324 unseren K-kanal	324 zum K-kanal	324 K-kanal von	345 auf K	345 per K	345 K-gruppe	345 bei K	412 K	458 share on K	458 share via K	460 join our K	460 join us on K	460 our K channel	460 updates on K	546 join our K	566 nuestro canal de K	723 K-kanavaa	784 chaîne K	784 canal K	784 sur votre K	784 groupe K	996 K kami	1032 canale K	1032 gruppo K	1032 su K	1032 numero K	1255 K-kanaal	1255 K-groep	1255 via K	1255 op K	1322 på K	1322 K-kanal	1363 kanał na K	1378 K	1419 nosso canal no K	1419 nosso canal do K	1419 grupo do K	1483 canalul de K	1483 direct pe K	1543 K	1587 K	1587 K-u	1626 K	1669 K	1722 på K	1722 i K	1722 K-kanal	1802 K	1851 K
whatsappa	1378 K
whatsappe	1626 K
whatsappgroep	1255 K
whatsappi	633 K kanaliga
whatsappie	16 K	1378 K
whatsappiin	723 K
whatsappis	633 K
whatsappissa	723 K
whatsappkanaal	1255 K
whatsappkanal	1722 K
whatsappon	928 K
whatsappu	16 K	228 K	1587 K	1626 K	1669 K
while	437 K you're here
whitelist	464 K our site	464 K this site	464 K us
""", 'wi': """
widerrufen	319 jederzeit K
will	546 K you make a
window	458 opens in new K	458 opens in a new K
winning	478 is an award-K
wirtschaftsressort	347 leitet das K
wissen	346 K sie mehr
withdraw	466 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	390 pro K
wochen	377 # K für	377 vier K für	390 K lang
word	1229 K lid en	1252 K lid	1291 K lid
work	546 back our K	547 our K
would	497 we K like to hear from you	497 K love to hear from you
""", 'wr': """
write	468 K to us at	546 K to us
writer	477 is a staff K for	477 is a senior K at	478 is a staff K	478 is a senior K	478 is a K
writes	478 K about	500 K on	549 K
writing	541 correct at the time of K
written	478 has K for
wrote	549 K
""", 'ws': """
wsparcia	1402 waszego K	1402 twojego K
wsparcie	1354 twoje K	1401 twoje K
wsparciu	1354 dzięki twojemu K	1402 dzięki K	1402 waszemu K
wspieraj	1399 K	1401 K nas
""", 'wu': """
wurde	340 text K
""", 'wy': """
wydarzenie	1384 nasze K
wydawcy	1397 bez zgody K	1397 za zgodą K
wyjdziesz	1351 zanim K
wymagane	21 K pola są	1368 pola są K
""", 'ya': """
yakiniyor	1824 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1786 giriş K
yapay	1807 K zeka ile	1807 K zekâ ile
yapilamaz	1798 alinti K
yapin	24 giriş K	1821 bağiş K
yapmak	6 yorum K
yayinlanamaz	1798 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	1804 K	1804 köşe K
yazdi	1824 K
yazin	1803 bize K	1821 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	548 a K	548 per K
""", 'yi': """
yillik	1823 K
""", 'yo': """
you	18 without K	530 we have K.	547 without K
youtube	16 K	106 K	329 inhalte von K	412 K	460 on K for more	460 on K for the	996 K kami	1851 K	1887 kênh K của
youtubeu	1587 K
youtubu	1669 K
""", 'za': """
za	1602 K # €	1643 K # €	1684 K # €
zaak	1256 meer over deze K
zaakceptuj	1381 K pliki cookie
zabranjeno	1605 K kopiranje
zabronione	1374 kopiowanie K
zadarmo	1643 článkov K	1643 články K
zahtevana	21 K polja
zainstaluj	1359 K aplikację	1359 K naszą aplikację
zalo	1887 quan tâm K
zalogowani	1368 tylko K
zalogowaniu	1356 dostępny po K	1356 dostępna po K
zalogowanych	1388 tylko dla K
zaloguj	24 K	1356 K się, aby	1356 K się aby
zamkniesz	1351 zanim K
zapewnia	1404 K
zapisal	1693 je K
zapisz	1358 K się na nasz	1401 K się na	1401 K się do
zaradi	1688 K vas	1691 K vas
zaregistrujte	244 zdarma se K	244 se zdarma K	244 zdarma K	244 K se zdarma	1643 K sa zadarmo	1643 K sa
zarejestrowanych	1388 tylko dla K
zarejestruj	1356 K się, aby	1401 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1377 K źródeł
zavisi	1608 K od vas
""", 'zb': """
zbierka	1654 K
""", 'zd': """
zdarma	244 článků K	244 články K
""", 'ze': """
zegt	1294 K
zei	1294 K
""", 'zi': """
ziedojums	1225 K
zitten	1292 we K ook op
""", 'zk': """
zkuste	209 K první měsíc	251 K první měsíc
""", 'zn': """
znalosti	239 své K
znanje	1598 svoje K	1598 svoje K u	1680 svoje K
""", 'zo': """
zobrazenie	1630 K tohto obsahu	1630 K obsahu	1630 K príspevku
zondag	17 elke K
zonder	1278 K jouw steun	1278 K uw steun
zostanie	1368 twój adres email nie K
""", 'zp': """
zpravodaj	230 , K
zpravodajem	230 je K
zpravodajkou	230 je K
""", 'zr': """
zrezygnuj	1356 K w każdej chwili	1403 K w każdej chwili
""", 'zu': """
zufolge	391 K
zugang	315 noch keinen K
zugeschickt	319 per e-mail K	319 per mail K
zugestimmt	329 externen diensten nicht K
zusammenarbeit	386 beitrag ist in K	386 artikel ist in K	386 text ist in K
zusammenfassung	340 K
zustimmung	329 K jederzeit	329 mit ihrer K	329 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
#
aamu
aamukirje
aamukirjeen
aangemeld
aanmerkingen
aastas
abbestellen
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
advarer
advert
adverteix
advertentie
advertenties
advertisement
advertisements
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
afiliacyjne
afiliacyjnych
afiliado
afiliados
afiliate
afiliats
afirma
afirmar
afirmou
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
anoniem
anonim
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
artikkel
artikkelen
artikkeli
artikkelia
artikkelit
artiklar
artiklen
artikler
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
avise
avsluta
avsnittet
avtorici
avtorju
avverte
ayda
aydinlatma
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
belangrijkste
belirtti
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
berkomentar
berlangganan
beschloss
besedah
besked
beskeder
besloot
beslutade
besluttede
besluttet
besoin
besplatna
besplatne
besplatni
besplatnih
beste
bestellen
bestellung
besten
betaalmuur
betalingsmur
beteiligt
betonte
betrokken
bevestigen
bevorzugen
bevorzugte
bevorzugten
bevorzugter
bezahlschranke
bezmaksas
bidrag
bidraget
bijdrage
bildirdi
bildirimlere
bildirimleri
biletlerini
billionaire
bilten
binding
bindingstid
bindningstid
bisogno
bitte
blijkt
blijven
blocker
blocking
bloqueador
bluesky
board
bogatych
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
buitenlandredacteur
bulan
buletin
bulunabilirsiniz
bulunun
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
cerut
channel
chaque
chargement
chcete
check
chef
cheffe
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
choisissez
choose
chosen
chronione
cijelog
cikk
cikkeink
cipta
citarea
citera
citire
citit
cititorii
cititorilor
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
commenter
commenti
commenting
commento
comments
commercial
commissie
commission
commissione
committed
community
compartilhada
compartilhado
compartilhe
compartir
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
cookies
cookievoorkeuren
copy
copyright
corespondent
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
cuma
cuota
czekamy
czytaj
czytania
czytasz
czytelnicy
czytelniczek
czytelnikom
daarna
dabei
dacci
daftar
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
dateci
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
denuncia
departe
depend
depende
dependemos
der
derden
derecho
desactiva
desactivar
desative
descarga
descarrega
descarregue
despre
desta
destek
detected
determinou
detto
devamini
devenez
device
dicci
dice
diceva
dich
dichiarato
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
diz
dizia
diziam
do
docente
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
draht
dreptul
drepturile
drittanbietern
drittanbieters
drittplattformen
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
edited
edition
editor
editora
editorka
editors
eelisallikaks
eelistatud
eerste
eftertryck
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
eintragen
einverstanden
einwilligung
ekibimiz
ekibimize
ekipi
ekipo
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
erid
erikoistoimittaja
erkende
error
errors
erschien
erschienen
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
etwas
euch
eur
euro
euroa
eurolla
evening
event
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
feedback
fehler
fehlerhinweis
fejsbuku
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
figyelmeztet
finalul
finanzieren
finden
finder
fined
finestra
first
fizess
fizessen
folge
folgen
folgt
follow
folosim
forbeholder
forbeholdes
fordert
forderte
foretrukken
foretrukket
foretrukne
forint
forinttal
forklarer
former
fortalte
forteller
fortgesetzt
fortsette
fotograaf
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
gazetesi
geaccepteerd
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
gemeinschaft
genehmigung
generated
genererad
genereret
generosity
gengives
genossenschaft
gepubliceerd
gern
gerne
geschickt
geschlossen
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
gitmeden
give
gjengis
glissez
going
google
gostou
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
grupo
guglu
guidelines
haber
haberdar
haberi
haberler
haberlerimiz
hacemos
hacete
hafta
haftalik
haftung
hakkini
hakkiniz
haluan
hangzik
hatti
hattimiza
hauteur
havi
havonta
hay
hear
heard
hebben
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
hevder
hiervoor
hilf
hinterlassen
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
hoofd
hoofdredacteur
hoogleraar
hubungi
huusi
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
iklan
ikuti
ilanlari
ilimitado
ilk
illimitato
ilmainen
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
insisted
instagram
instagrame
instagramie
instagramis
instagramon
instagramu
instale
install
installez
integritetspolicy
intelektas
intelekto
intelektu
intelligencia
intelligens
interdite
interdites
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
iratkozz
iratkozzon
is
iscrive
iscrivendoti
iscriversi
iscriverti
iscriviti
iscrizione
istedi
izjavila
izjavio
jaa
jaar
jahr
janela
jar
jaunumi
jaunumiem
jaunumus
javascript
javite
jederzeit
jednou
jefa
jefe
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
katkisiyla
kaydetti
kaydolun
kaynak
kaynaklara
kdykoli
kebijakan
kedvenc
keelatud
keep
kein
kertoi
kertoivat
kertoo
kesti
ketentuan
khai
ki
kiitos
kinnitas
kirim
kirjaudu
kirjeenvaihtaja
kirjoitti
kirjuta
kirjutas
kk
klaagt
klagar
klagen
klager
klagt
kleine
klical
klicka
klikke
klikom
klummeskribent
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
kondigde
koneellisesti
konferenci
konferenciju
konferenciu
konferenco
kongress
konstaterade
konstaterar
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
kostnadsfritt
kritik
kritiker
kritiserar
kritiserer
kritisieren
kritisiert
kritizuje
kronor
kullan
kullanilamaz
kullanilmaktadir
kullanilmasi
kullaniyoruz
kulttuuritoimittaja
kulturressort
kulturskribent
kumppanimme
kun
kunne
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
laatste
ladattavissa
ladda
lade
laden
lahjoituksesi
lahjoitus
laissez
lamenta
lamentano
lamentou
lance
langganan
lanjutkan
last
later
laukeliai
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
lewatkan
leyendo
lezen
lezers
lezersavond
lezersevenement
lezersreis
lezersreizen
libovolnou
lid
lidem
liens
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
liveblog
llegado
llegint
log
logg
logga
logged
logget
login
lokalredaktion
look
lubas
lugeda
lugejad
lugemiseks
luisterversie
lukeaksesi
lukemista
lukijamme
lukijoidemme
lukijoiden
lukuaika
lukuoikeutesi
lunar
lunes
lupasi
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
mailbox
maile
mailom
mailovou
mailowy
mailu
mailul
mainoksen
mainoksia
mainos
mainosten
majhno
maken
maksumuuri
maksuton
maksuttomat
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
med
medarbetare
meddelade
meddelte
medewerker
medgav
medio
medlem
meie
meinen
meint
meinte
meinung
mejl
mejla
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
misiniz
mission
mistake
mitdiskutieren
mitgeteilt
mitglied
mitglieder
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
monat
monatlich
monday
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
mukaan
multato
multou
mums
nabiralnik
nabiralniku
nachdruck
nachrichten
nadaljevanje
nadaljuje
nadaljujte
nadie
najdete
najnowsze
namenite
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
navigateur
navodi
necesitamos
necessariamente
necessaris
necessitem
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
neuen
neukunden
neuvoi
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
nezavisni
nezavisno
ngay
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
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
obavezna
obavijesti
obbligatori
obchode
oberoende
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
odcinek
odcinka
odejdete
odete
odgovara
odgovor
odgovoran
odgovorna
odidete
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
olarak
olun
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
onderzoeksredactie
one
online
onlineshop
ons
ontdek
ontvang
onze
oordeelde
open
ophavsretsloven
ophavsretten
opiniestuk
opinion
opinions
oplyser
oplyste
opmerking
opozarja
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
otsustas
ovdje
overblikket
overname
overnemen
oversikten
ovisi
owner
ozvite
padeda
padroni
pagar
paghi
pago
pague
paid
pakolliset
palautetta
palus
palvelusta
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
phone
photographer
photos
pide
piebilda
piece
pierwszy
pirmas
pitch
pitching
pix
plakaten
plakatens
plattform
player
please
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
podpora
podpore
podporo
podporte
podpory
podprite
podremos
podziel
pokutoval
policy
politica
political
politicieni
politika
politikasi
politikressort
politikwissenschaftler
politologue
poll
polub
pomagajte
pomozite
pomozte
ponctuel
pop
por
portal
portalu
posez
posible
posielajte
positions
poslechnout
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
powered
powerful
powiadomienia
praat
praca
pracujte
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
prenumeratoriams
prenumerera
prenumeruojate
prenumeruokite
preostanek
presenteie
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
priznal
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
promise
prosbu
proseguire
prossima
protejate
provalo
provided
provision
provisions
prozent
przedruk
przetwarzanie
przycisk
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
ragino
raise
rajaton
rakendus
rakenduses
raksti
raksts
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
recibe
recibir
reclame
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
registreer
registrera
registrere
registrieren
registrierung
registrirajte
registrujte
regrette
regrettent
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
rest
restants
reste
resultater
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
ropte
round
roundup
rozhodl
rozhodol
rozpowszechnianie
rubrice
ruft
ruled
rundbrief
sa
sabah
sabato
sade
sagde
sagen
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
samenwerking
samstag
samtycke
samtykke
samtykket
sanoi
sanoivat
sanoo
satura
saturday
sauca
saugomos
savundu
say
sayenizde
says
scarica
schauen
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
sekarang
sekite
sekojiet
selaimesi
seleciona
selected
selengkapnya
selgitas
selon
semaine
semaines
semana
semanal
seminggu
send
sende
seneste
senza
service
serwisie
serwisu
setiap
setmana
setmanalment
settimana
settings
setujui
seuraa
share
shareholders
shope
shopu
should
shouted
showcase
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
skelbiamas
skicka
skirkite
sklepem
sklepie
skontaktuj
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
slobodno
so
soci
socia
social
socialmediacookies
socio
sociologue
socios
sodelovanju
someone
something
sondage
sondaggio
sondajul
sondzie
sonntag
sordu
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
sportressort
sportskommentator
sportverslaggever
spotify
spottete
spravodajcom
sprijinul
spune
spus
squadra
staat
stabilito
stand
standards
stay
ste
stelde
stellenangebote
stellenmarkt
stemme
steuerlich
steun
stiahnite
stimme
stond
stopite
store
stories
story
straight
straipsniai
straipsnis
straipsnius
striga
strona
studio
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
sued
suite
suivez
sumate
sunday
sundays
suosikiksi
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
sustaining
sustenta
sutikimo
svakog
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
tapkite
tarafindan
tarayiciniz
targeting
tartalmat
tartalom
tarvitsee
tarvitsemme
tasuta
te
team
teatas
teavitused
tegasnya
tehisaru
tehisintellekt
tehisintellekti
teica
teigia
teile
teilen
teilnehmen
teilte
tekst
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
telli
tellija
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
testen
testez
testified
tetszett
texten
thank
thanks
them
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
ticketshop
tietosuojaseloste
tietosuojaselosteen
tijeku
tikkie
tiktok
tiktokon
tiktoku
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilaamalla
tilauksen
tilaus
till
tilmeld
tilmelde
tilmelding
tim
tin
tine
tip
tipeee
tipline
tips
tipsa
tjedno
tjeneste
tl
today
todo
todos
toe
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
told
toteaa
touch
trabaja
trabajo
trabalho
tragen
traitement
trakteer
traktir
transferred
translated
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
tulisan
tulisnya
tunnistas
tunnus
tuo
tuomitsi
tutur
tuturnya
tvirtina
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
ujar
ujarnya
uken
uker
ulubionych
umfrage
unavailable
unbegrenzt
unbegrenzter
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
updates
upgrade
upitnik
upozorava
upozornenia
uppgav
uppger
ups
urednica
urednik
urged
urheilutoimittaja
urteilte
utilisation
utilisons
utilitza
utilitzem
utilizamos
utilizza
utilizziamo
utrzymujemy
uttalte
uudiskiri
uudiskirja
uudiskirjaga
uudiskirjast
uudistes
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
vacancies
vacatures
valfri
valgfritt
valittaa
vare
varnar
varoittaa
varsel
varsler
varslinger
varuje
vas
vastasi
vastaus
vayas
vecka
veckan
vedomosti
vendredi
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
verslaggever
verteiler
vertelde
vertelt
vertraulich
verwenden
verwendest
verwendet
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
viikko
viikossa
vijesti
vijestima
vikao
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
volg
volgende
volgens
voor
voorbehouden
voordat
voorkeursbron
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
vsebina
vsebine
vsebino
vstupenky
vuodessa
vurguladi
vyhradzuje
vyhradzujeme
vyhrazena
vyhrazuje
vyhrazujeme
vyriausiasis
vyriausioji
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
weiterlesen
weiterzulesen
weken
werbeblocker
werbefrei
werbevereinbarung
werbung
werde
werden
werk
wersja
wesprzyj
weten
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
widerrufen
will
window
winning
wirtschaftsressort
wissen
withdraw
without
woche
wochen
word
work
would
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
wurde
wydarzenie
wydawcy
wyjdziesz
wymagane
yakiniyor
yaniti
yapabilmek
yaparak
yapay
yapilamaz
yapin
yapmak
yayinlanamaz
yayinlanmayacak
yazaridir
yazdi
yazin
yaziyi
yazmak
year
yillik
you
youtube
youtubeu
youtubu
za
zaak
zaakceptuj
zabranjeno
zabronione
zadarmo
zahtevana
zainstaluj
zalo
zalogowani
zalogowaniu
zalogowanych
zaloguj
zamkniesz
zapewnia
zapisal
zapisz
zaradi
zaregistrujte
zarejestrowanych
zarejestruj
zastrzega
zastrzegamy
zaterdag
zaufanych
zavisi
zbierka
zdarma
zegt
zei
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
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 349),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  350),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 358),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 358),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  368),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  372),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 372),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  441),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 474),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 501),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 503),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  529),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  533),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 545), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1091),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1091), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1091),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1105),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1136),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1136), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1136),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1136),
 ('^(?:met medewerking van|vertaling:?|tekst:|bron:) [a-z.-]+(?: (?:de|van|den|der))*(?: [a-z.-]+){0,2}$', 1258),
 ('^(?:mail|volg|bel|app) [^:,;@]{3,40} (?:via|op|naar) .{0,40}(?:@|#-#)', 1259),
 ('^(?:download|installeer|altijd (?:op|het)|blijf|open) [^.:]{0,50}\\b(?:met|in|via|de|onze) (?:de |onze )?(?:[a-z]+-app\\b|app '
  '(?:voor|van|en)\\b)',
  1273),
 ('^(?:verschijnt|iedere|elke)(?: elke| iedere)? (?:maan|dins|woens|donder|vrij|zater|zon|werk)dag(?:en)?(?:ochtend|middag|avond)?(?: '
  'en (?:dins|woens|donder|vrij|zater|zon)dag)?[.!]?$',
  1277),
 ('^(?:maak (?:een|je|uw) (?:bedrag|gift|bijdrage|donatie) over|(?:stort|geef) (?:een|je) (?:gift|bijdrage) op) .{0,30}\\bnl#', 1280),
 ('^(?:(?:het artikel|artikel|de tekst|tekst|het verhaal|verhaal) (?:gaat|loopt) (?:hieronder )?(?:verder|door) (?:onder|na) '
  '(?:de|deze) (?:advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|foto\\W?s|beelden)|na de advertentie gaat de tekst '
  'verder|gesponsord door [a-z ]{2,40})[.!]?$',
  1286),
 ('^(?:nu |probeer |lees |slechts )*(?:de krant |de eerste |digitaal )*# (?:weken|maanden|dagen|maand) voor (?:slechts |maar )?(?:€ '
  '?)?#(?: euro)?[.!]?$',
  1290),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 1947),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 1957), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 1965))

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
