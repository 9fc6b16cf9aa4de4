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
ca.vote-label2	w12		0
ca.vote-word	w12	among	0
ca.characters	s12		4
ca.play	w11		0
ca.play-now	s11		5
ca.play-word	w11	among	0
ca.buy	w9		0
ca.player	w16		0
ca.player-word	w16	among	0
ca.player-gone	s16		12	disponible|reproduir*|admet	país|regió|disponible|moment|teu|navegador
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
ca.give-none	c0		22	lectors|lectores|subscriptors|socis|nosaltres|nostre	gràcies|només|publicitat|independen*
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
ca.by-machine	s16		14	ia|intel·ligència artificial|automàticament	generat|generada|redactat|creat|traduït|escrit|elaborat
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
# (# ratings	1027
# (# reviews	1027
# (# votes	1027
# comentarii	2702
# comentario	1101
# comentarios	1101
# comentaris	323
# comment	863
# commentaire	1441
# commentaires	1441
# commenti	1915
# commento	1915
# comments	863
# euro el primer mes	335
# from # ratings	1027
# from # reviews	1027
# from # vote	1027
# from # votes	1027
# glasov	91
# glasova	91
# hlasov	91
# komentar	1806
# komentarai	2208
# komentarze	2507
# komentarzy	2507
# komment	1741
# kommentaari	1206
# kommentar	486	582	2425	3082
# kommentare	582
# kommentarer	486	2425	3082
# kommentti	1351
# kommenttia	1351
# like for this post	1027
# like for this reply	1027
# likes for this post	1027
# likes for this reply	1027
# min	844
# min de lectura	1108
# min de leitura	2604
# min di lettura	1922
# min leestijd	2323
# min. lesezeit	589
# of # people found this helpful	1027
# out of # (# ratings	1027
# out of # (# votes	1027
# out of # based on # reviews	1027
# oy	91
# people found this helpful	1027
# people like this	1027
# person found this helpful	1027
# ratings	1027
# reactie	2316
# reacties	2316
# reviews	1027
# saniye geri	3272
# saniye geri sar	3272
# saniye ileri	3272
# saniye ileri sar	3272
# stars (# votes	1027
# stars from # reviews	1027
# stars from # votes	1027
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
# yorum	3221
""", '#+': """
#+ gamble responsibly	1023
""", '$#': """
$# at amazon	1057
$# at walmart	1057
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2737
a kommentek nem szerkesztett tartalmak	1741
a lire aussi	1445
a message from our sponsor	854
a nossa loja	2649
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3228
aa aa aa	92
aanbevolen	2320
aanbevolen artikelen	2320
aanbevolen voor jou	2320
aangeboden door	2310
aanmelden	2290
aanmelden nieuwsbrief	2295
aanraders	2320
""", 'ab': """
abbonamenti	1893
abbonamento	1893
abbonati	1893
abbonati ora	1893
abbonati subito	1893
ablehnen	579
abmelden	550
abo	550
abo bestellen	550
abo testen	642
abo verwalten	550
abonament	2691
abonamente	2691
abonare	2691
abone ol	3208
abone olun	3208
abone olun, sinirsiz okuyun	3208
abonelik	3208
abonentiem	2243
abonnee worden	2290
abonneer	2290
abonneer nu	2290
abonnees lezen meer	2360
abonnement	469	550	1412	2290	2408
abonnementen	2290
abonnements	550	1412
abonner	469	2408
abonneren	2290
abonnez-vous	1412
abonnieren	550
about sharing	844
about the columnist	1039
about the contributor	1039
about the contributors	1039
about us	873
abrir	1109	2605
abrir app	1168	2657
abrir en la app	1168
abrir la app	1168
abrir mapa	1109	2605
abrir menu	2604
abrir na app	2657
abrir no aplicativo	2657
abrir no app	2657
absenden	91
abspielen	589
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1071
acceder	1071
accedi	1893
accedi con apple	1955
accedi con facebook	1955
accedi con google	1955
accedi con il tuo account	1955
accedi per commentare	1964
accept	859
accept all	859
accept all cookies	859
accept and close	859
accept and continue	859
accept toate	2713
accepta i continua	320
accepta i mostra el contingut	320
accepta les galetes	320
accepta totes les galetes	352
accepta-ho tot	320
accepted payment methods	819
accepteer	2312
accepteer alle cookies	2312
accepter	483	1438
accepter alle	483
accepter alle cookies	483
accepter et afficher	1468
accepter et afficher le contenu	1468
accepter et continuer	1438
accepter et fermer	1438
accepter et poursuivre	1508
accepter les cookies	1438
accepter tout	1438
acceptera	3079
acceptera alla	3079
accepteren	2312
acces nelimitat la toate articolele	2728
acceso	1071
accetta	1912
accetta e continua	1912
accetta e continua oppure abbonati	1955
accetta e prosegui	1976
accetta e visualizza	1936
accetta e visualizza il contenuto	1936
accetta i cookie	1912
accetta tutti	1912
accetta tutto	1912
acconsento a ricevere comunicazioni commerciali	1951
acconsento al trattamento dei dati	1988
acconsento al trattamento dei dati personali	1988
acconsento al trattamento dei miei dati	1988
acconsento alla visualizzazione di contenuti esterni	1936
account aanmaken	2290
accueil	1448
aceitar	2594
aceitar cookies	2594
aceitar e continuar	2594
aceitar e ver	2619
aceitar todos	2594
aceitar tudo	2594
aceptar	1098
aceptar cookies	1098
aceptar todas	1098
aceptar todo	1098
aceptar y continuar	1098
aceptar y seguir	1166
aceptar y ver	1128
aceptar y ver el contenido	1128
acepto que se me muestre contenido externo	1128
acepto recibir comunicaciones comerciales	1143
acest articol este blocat	2760
acest videoclip nu este disponibil	2745
acest videoclip nu mai este disponibil	2745
acheter ce livre	1502
acheter des billets	1502
acheter le livre	1502
acheter mes billets	1502
acheter sur amazon	1502
acheter sur fnac	1502
acheter sur la fnac	1502
acompanhe ao vivo	2631
acquista biglietti	1970
acquista i biglietti	1970
acquista il libro	1970
acquista il numero in edicola	1941
acquista la copia digitale	1941
acquista questo libro	1970
acquista questo numero	1941
acquista su amazon	1970
acquistalo su amazon	1970
activa	356
activa el so	348
activa les alertes	329
activa les notificacions	329
activa les notificacions i no et perdis res	329
activar	1170
activar alertas	1142
activar el sonido	1162
activar sonido	1162
activer la notification	1511
activer le son	1504
activer les alertes	1478
actualiser la page	1512
""", 'ad': """
ad	854	2027	2126	3289	3502
ad choices	854
ad feedback	854
ad soyad	3289
ada yang salah	1866
adblock'u kapattim	3280
adchoices	854
add a comment	863
add a reply	1029
add as preferred source	849
add to bookmarks	844
add to favorites	1047
add to my topics	849
add to reading list	943
addebito diretto	1892
adicionar aos favoritos	2640
adicionar como fonte preferida	2678
adiniz	3289
adiniz soyadiniz	3289
administrer samtykke	2422
adres e-mail	2492
adresa de e-mail	2723
adresa de email	2723
adresa ta de email	2723
adresse e-mail	1421
adresse e-mail incorrecte	1518
adresse e-mail invalide	1481
adresse e-mail non valide	1518
adresse email non valide	1518
adresse mail	1481
ads	854
advert	854
adverteer bij ons	2345
advertentie	2310
advertenties	2310
adverteren	2345
advertise with us	854
advertisement	854	1802	1910	3217
advertisement feature	854
advertisements	854
advertiser content	854
advertising	854
advertorial	576	710	1837	2699	3217
""", 'af': """
afdrukken	2305
afegeix com a font preferida	375
afegeix un comentari	314
afficher ce contenu	1468
afficher l'original	1449
afficher la suite	1448
afficher le contenu	1438
afficher le contenu externe	1468
afficher le post	1508
afficher le tweet	1508
afficher les commentaires	1441
afficher les sous-titres	1504
afficher moins	1449
afficher plus	1448
affiliate	854
affiliate disclosure	854
affiliate-link	576
afgiv din stemme	91
afgiv din stemme her	494
afgiv stemme	91
afmelden	2290
afspelen	2323
afspil	494
afstemning	91
after ad	854
after newsletter promotion	832
afvis	483
afvis alle	483
""", 'ag': """
agb	579
aggiorna la pagina	1981
aggiungi ai preferiti	1905
aggiungi alle fonti preferite	1999
aggiungi un commento	1915
aggiungici alle fonti preferite	1999
agrandir	1448
agrandir l'image	1448
agrandir la photo	1522
agrandir le texte	1532
agree	859
agree and continue	859
""", 'ah': """
ahora en portada	1105
ahora no	1065
""", 'ai': """
ai deja cont	2691
ai deja un abonament	2728
ai deja un cont	2691
ai generated summary	914
ai highlights	914
ai overview	914
ai summary	914
ai uitat parola	2691
ai votat deja	2737
ai-generated	914
ai-generated summary	914
ai-genererad sammanfattning	3089
ai-genereret opsummering	494
ai-generert oppsummering	2432
ai-oppsummering	2432
ai-opsummering	494
ai-samenvatting	2342
ai-sammanfattning	3089
aidez-nous	1403
aiheet	1352
ailleurs sur le web	1445
ainult tellijale	1200
aiutaci	1888
aizpildi aptauju	2250
""", 'aj': """
ajouter aux favoris	1431
ajouter un commentaire	1441
ajustes de privacidad	1166
""", 'ak': """
akceptuj	2504
akceptuj wszystkie	2504
akhir iklan	1847
akkoord	2312
aksepter alle	2422
aktifkan	1856
aktifkan notifikasi	1856
aktualno	3005
aktuell	586
aktuelle artikel	586
aktuelle nachrichten	586
aktuelles	586
akun saya	1790
akzeptieren	579
""", 'al': """
al abonnee	2360
al abonnee? log in	2290
al een account	2290
alamat email tidak valid	1865
alege	2761
alege abonamentul	2728
alege abonamentul potrivit	2728
alege planul	2760
algemene voorwaarden	2312
algo correu mal	2668
algo deu errado	2668
algo ha salido mal	1179
alguna cosa ha anat malament	366
all access digital	941
all comments	863
all donations are tax-deductible	937
all news	873
alla kommentarer	3082
alle ablehnen	579
alle abo-angebote	642
alle akzeptieren	579
alle anzeigen	589
alle artikel anzeigen	589
alle artikel unbegrenzt lesen	642
alle bilder	589
alle cookies accepteren	2312
alle cookies akzeptieren	579
alle externen inhalte anzeigen	615
alle kommentare	582
alle kommentare anzeigen	582
alle kommentarer	486	2425
alle newsletter	558
alle nieuwsbrieven	2353
alle reacties	2316
alleen abonnees kunnen reageren	2350
aller au contenu	1448
aller au contenu principal	1448
allerede abonnent? log ind	469
allerede abonnent? logg inn	2408
alles accepteren	2312
alles akzeptieren	579
alles anzeigen	589
alles bekijken	2323
alles klar	590
alles weigeren	2312
allow content	859
allow cookies	859
allow facebook content	912
allow google youtube content	912
allow instagram content	912
allow tiktok content	912
allow twitter content	912
allow x content	912
allow youtube content	912
already a member	822
already a member? log in	822
already a subscriber? log in	822
already a supporter	813
already have an account	822
already have an account? log in	822
already have an account? sign in	822
already registered	941
already registered? log in	941
als e-mail versenden	571
als pdf speichern	643
also	871
also in the news	868
also of interest	1025
also on	868
also read	868
also worth reading	19
alte articole	19	2703
alte articole care te-ar putea interesa	19
altmetric	1047
altre notizie	19	1919
altre notizie da leggere	19
altre opzioni	2001
altre opzioni di condivisione	2001
altri articoli	1919
altri articoli dell'autore	1992
altri articoli dello stesso autore	1992
altri articoli di questo autore	1992
altri articoli su questo argomento	1919
altri articoli sull'argomento	1919
altro	1922
altro importo	1891
altyazi	3273
altyazilar	3273
always active	859
""", 'am': """
am deja cont	2760
am dezactivat adblock	2755
am dezactivat adblock-ul	2755
am meisten gelesen	586
am uitat parola	2760
amaga els comentaris	341
amaga les respostes	341
amazon'da satin al	3271
amazon'dan satin al	3271
amount	814
amplia la foto	369
amplia la imatge	369
ampliar	1108	2604
ampliar a imagem	2671
ampliar foto	1182	2671
ampliar imagem	2671
ampliar imagen	1108
ampliar la foto	1182
ampliar la imagen	1182
""", 'an': """
an error has occurred while submitting the form	932
an error occurred. please try again	932
ana sayfa	3224
ana sayfaya git	3292
anadolu ajansi	3228
anasayfa	3224
anbefalede artikler	491
anbefales	2429
anbefalet	491
anbefalt	2429
anbefalte saker	2429
anda mengikuti topik ini	1874
anda mungkin juga suka	1833
anda mungkin suka	19
anda sudah memilih	1841
ander bedrag	2288
andere lasen auch	586
anderen lazen ook	2320
anderer betrag	548
andre leser	2429
android	93
ange din e-postadress	3069
ange din mejl	3069
angebot sichern	550
angebote unserer partner	576
anket	91
anketa	91
ankete katil	3265
ankete katilin	3265
anketi cevapla	3265
ankieta	91
anladim	3225
anmelden	550
anmeldung erfolgreich	633
anna palautetta	1351
anna palautetta jutusta	1351
anna tagasisidet	1206
annonce	482	1436
annoncer	482
annonces	1436
annons	3078
annons slut	3078
annonse	2421
annonse - artikkelen fortsetter under	2421
annonse - saken fortsetter under	2421
annonser	2421	3078
annonssamarbete	3093
annual	814
annuale	1984
annuellement	1514
annunci	1910
annuncio	1910
anterior	1108	2604	2705
antworten	582
antworten abbrechen	582
anual	361	1174	2663	2758
anunci	314
anuncie conosco	2623
anuncio	1096
anuncios	1096
anzeige	576
anzeige - artikel geht unten weiter	648
anzeige - weiterlesen nach der anzeige	648
anzeige anzeige	576
anzeige aufgeben	621
anzeige scrollen, um weiterzulesen	576
anzeige von unserem partner	648
anzeigen	576
""", 'ap': """
apakah artikel ini bermanfaat	1841
apakah artikel ini membantu	1841
apakah halaman ini membantu	1841
apakah ini bermanfaat	1841
apelido	2668
apellido	1179
apellidos	1179
apenas assinantes podem comentar	2629
apenas para assinantes	2665
apklausa	91
apoie	2571
apoie no catarse	2662
apoie-nos	2571
apoie-nos no patreon	2662
apoio	2682
aportar	1066
app store	93
app store'dan indir	3277
app store'dan indirin	3277
appgallery	93
apple app store	93
apple ile devam et	3286
approfondimenti	1919
approfondisci	1919
apri	1923
apri app	1978
apri l'app	1978
apri la gallery	1992
apri la mappa	1923
apri menu	1922
apri nell'app	1978
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2208
ar straipsnis buvo naudingas	2208
ara	3224
ara no	356
archivado en	1101
archivo	1105
argomenti	1919
argomenti correlati	1992
argomenti trattati	1919
around the web	868
article anterior	369
article content	854
article continues below	854
article lu par une voix artificielle	1504
article suivant	1445
articles connexes	1445
articles les plus lus	1445
articles populaires	1489
articles relacionats	311
articles similaires	1445
articol sponsorizat	87
articole recente	2703
articole recomandate	2703
articole similare	2703
articoli che potrebbero interessarti	1919
articoli consigliati	1958
articoli correlati	1919
articolo correlato	1919
articolo precedente	1919
articolo riservato agli abbonati	1955
articolo successivo	1919
articolo tradotto automaticamente	1938
articolul anterior	2703
articolul pe scurt	2716
artigo anterior	2601
artigo exclusivo para assinantes	2638
artigo exclusivo para subscritores	2638
artigo seguinte	2671
artigos recomendados	2641
artigos relacionados	2601
artikel als geschenk versenden	668
artikel als pdf herunterladen	643
artikel auf die merkliste setzen	643
artikel berikutnya	1869
artikel bewaren	2361
artikel bewerten	582
artikel delen	2305
artikel drucken	571
artikel freischalten	550
artikel geht unten weiter	648
artikel ini terkunci	1863
artikel kostenlos weitergeben	668
artikel lain	1833
artikel lain dari penulis ini	1869
artikel lainnya	1807
artikel lesen	589
artikel menarik lainnya	1833
artikel merken	571
artikel mit freunden teilen	668
artikel opslaan	2361
artikel penulis lainnya	1869
artikel per e-mail empfehlen	643
artikel populer	1833
artikel premium	1832
artikel printen	2361
artikel sebelumnya	1807
artikel selanjutnya	1807
artikel speichern	571
artikel sponsor	1837
artikel teilen	571
artikel terkait	1807
artikel verschenken	550
artikel versenden	571
artikel weitergeben	668
artikel weiterleiten	643
artikel zusammenfassen	617
artikkel on tellijale	1200
artikkel sisaldab reklaamlinke	1209
artikkelen er forbeholdt abonnenter	2408
artikkelen fortsetter under	2421
artikkelen fortsetter under bildet	2421
artikkeli jatkuu mainoksen alla	1346
arvostele resepti	61
""", 'as': """
as + lidas	2601
as mais lidas	2601
ascolta	1905
ascunde	2706
ascunde comentariile	2737
asetukset	1347
asiasanat	1352
ask a question	1029
ask ai	914
ask me later	813
ask our ai	914
ask our ai about this story	914
ask question	1029
assinar	2575
assinatura	2575
assinaturas	2575
assine	2575
assine agora	2575
assine nossa newsletter	2579
assuntos	2601
""", 'at': """
atidaryti	2210
ativar	2659
ativar agora	2659
ativar alertas	2631
ativar o som	2651
ativar som	2651
atmesti	2220
attiva	1980
attiva audio	1972
attiva l'abbonamento	1893
attiva l'audio	1972
attiva le notifiche	1949
attiva ora	1893
aturan berkomentar	1841
aturan komentar	1841
""", 'au': """
auch interessant	586
auch lesenswert	586
auch spannend	586
aucun commentaire	1441
audio abspielen	623
audio generado con ia	1162
audio generado por ia	1162
auf bluesky teilen	571
auf die leseliste	668
auf die merkliste	643
auf einer seite lesen	586
auf facebook posten	571
auf facebook teilen	571
auf linkedin teilen	571
auf mastodon teilen	571
auf pinterest merken	61
auf telegram teilen	571
auf twitter teilen	571
auf whatsapp teilen	571
auf x teilen	571
auf xing teilen	571
auf youtube anschauen	623
auf youtube ansehen	623
aufklappen	590
augmenta el text	377
aumentar el texto	1191
aumentar fonte	2680
aumentar letra	1191	2680
aumentar texto	1191	2680
aus der redaktion	586
ausblenden	590
ausklappen	589
autentificare	2691
autentificare cu facebook	2760
autentificare cu google	2760
author affiliations	1039
author biographies	1039
author biography	1039
autodefinido	1159
automatische incasso	2289
autoriser	1438
autorizzo il trattamento dei dati personali	1988
autre montant	1410
autres articles	1445
""", 'av': """
ava	1208
avaa	1355
avaa kartta	1355
avaa koko juttu	1337
avainsanat	1352
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1504
avantatges de subscriptor	347
avantatges per als subscriptors	347
avanti di # secondi	1972
avanzar # segundos	1162
average rating # / # vote count: #	1027
average rating: #	1027
avgi din stemme her	2432
avgi stemme	91
aviso legal	1098
avstemning	91
avvis	2422
avvis alle	2422
avvisa	3079
avvisa alla	3079
""", 'ay': """
ayarlari kaydet	3275
aydinlatma metnini okudum	3288
aydinlatma metnini okudum ve kabul ediyorum	3288
aylik	3284
aylik destek	3283
aylik faturalandirilir	3286
ayrica okuyun	3222
ayrintilar	3225
""", 'ba': """
baca artikel lengkap	1869
baca artikel selengkapnya	1869
baca berita lainnya	1833
baca di aplikasi	1854
baca juga	1807
baca nanti	1832
baca selengkapnya	1809
baca transkrip	1848
back to top	873
bagikan	1799
bagikan artikel	1799
bagikan berita ini	1876
bagikan di facebook	1876
bagikan di whatsapp	1876
bagikan ke	1799
bagikan ke facebook	1876
bagikan ke whatsapp	1876
bagikan ke x	1876
bagikan lewat whatsapp	1832
baixar o app	2657
baixe na app store	2657
baixe o aplicativo	2657
baixe o app	2657
balas	1806
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	820
bankeinzug	549
bankoverschrijving	2289
batalkan kapan saja	1863
""", 'be': """
be the first to answer	1029
be the first to reply	1029
be the first to review	1029
beantwoorden	2316
become a founding member	822
become a friend	815
become a member	815
become a paid subscriber	815
become a patron	815
become a sponsor	815
become a subscriber	822
become a supporter	815
become an insider	941
become an insider and start reading now	941
bedankt voor het stemmen	91
bedankt voor je aanmelding	2353
bedankt voor je feedback	2350
bedankt voor je inschrijving	2295
bedankt voor je stem	91
bedankt voor uw aanmelding	2353
bedankt voor uw feedback	2350
begambleaware	1023
begrepen	2324
bei facebook teilen	571
bei twitter teilen	571
bei whatsapp teilen	571
bei x teilen	571
beitrag auf instagram ansehen	615
beitrag auf x ansehen	615
beitrag mit freunden teilen	668
beitrag teilen	571
bekerja sama dengan	1878
bekijk aanbieding	2290
bekijk alle abonnementen	2290
bekijk alle nieuwsbrieven	2353
bekijk alle vacatures	2345
bekijk alles	2323
bekijk de aanbiedingen	2290
bekijk de kaart	2324
bekijk de uitslag	91
bekijk de video	2347
bekijk details	2324
bekijk deze post op instagram	2340
bekijk deze post op x	2340
bekijk dit bericht op instagram	2340
bekijk dit bericht op x	2340
bekijk foto's	2323
bekijk meer	2323
bekijk onze aanbiedingen	2360
bekijk ook	2320
bekijk op youtube	2347
bekijk reacties	2316
bekijk resultaten	91	2324
beli buku	1847
beli buku ini	1847
beli di lazada	1847
beli di shopee	1847
beli di tokopedia	1847
beli sekarang	1847
beli tiket	1847
beli tiket di sini	1847
beliebt	586
beliebt bei unseren lesern	647
beliebte artikel	586
beliebteste artikel	586
belki daha sonra	3206
beluister dit artikel	2347
belum berlangganan	1863
belum punya akun	1863
beni hatirla	3286
benzer haberler	19	3222
beoordeel dit recept	61
beranda	1809
berdonasi	1789
bereits registriert	550
bereits registriert? anmelden	550
bergabunglah dengan tim kami	1822
berhenti mengikuti	1874
beri komentar	1806
beri masukan	1841
beri nilai resep ini	61
beri tahu kami pendapat anda	1841
berikutnya	1809
berita berikutnya	1869
berita hari ini	1833
berita lain	1833
berita lainnya	19	1807
berita menarik lainnya	1833
berita pilihan	1807
berita populer	1807
berita sebelumnya	1869
berita selanjutnya	1869
berita terbaru	1807
berita terkait	1807
berita terkini	1807
berita utama	1807
berlangganan	1790
berlangganan sekarang	1790
best gelezen	2320
beste aanbieding	2360
betaalde inhoud	2310
betaalde samenwerking	2365
betaalmethode	2288
betaalmethoden	2288
betaalmethodes	2288
betalt annonce	482
betalt indhold	482
betrag eingeben	548
bewaar	2305
bewaar artikel	2305
bewaar dit artikel	2361
bewaar dit artikel om later te lezen	2361
bewaar recept	61
bewaren	2305
bewerte dieses rezept	61
bewerten sie diesen artikel	627
bezahlte anzeige	648
bezahlte partnerschaft	648
bezahlte werbung	87
bezahlter inhalt	87	576
""", 'bi': """
bidra	2405	3061
bidrag	466
bienvenido	1071
biglietti	2003
bild anzeigen	590
bilder anzeigen	589
bildergalerie	586
bildirim almak ister misiniz	3278
bildirimlere izin ver	3278
bildirimlere izin vermek ister misiniz	3278
bildirimleri almak ister misiniz	3278
bilet al	3271
bilet satin al	3271
bilete	2776
biletler	3302
bilgini test et	3268
bilginizi sinayin	3224
bilginizi test edin	3268
billed annually	941
billed monthly	941
billetterie	1534
bilmiyorum	3266
bisa dibatalkan kapan saja	1863
bisukan	1849
bitte bleiben sie fair und sachlich	627
bitte bleiben sie sachlich und fair	627
bize bir kahve ismarla	3283
bize destek ol	3283
bize destek olun	3207
bize kahve ismarla	3283
bize yazin	3294
bizi destekleyin	3283
""", 'bl': """
bleiben sie informiert	558
bli medlem	2405	3061
blijf op de hoogte	2295
bliv medlem	466
bluesky	845
""", 'bn': """
bns	1210	2212
bns inf	2212
bns/afp	1210
""", 'bo': """
boletim	2579
boletines	1078
boleto	2574
bonifico	1892
bonifico bancario	1892
bonus video	2882
bookmark	844
bookmark this	844
bookmark this article	844
""", 'br': """
brak komentarzy	2507
branded content	1096	2365
breng je stem uit	91
brought to you by	854
browse all	873
browse all newsletters	932
""", 'bu': """
bu alan gereklidir	3288
bu alan zorunludur	3288
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3221
bu haber kilitli	3286
bu konuyu takip ediyorsunuz	3298
bu konuyu takip et	3298
bu sayfa faydali oldu mu	3265
bu video oynatilamiyor	3272
bu yazari takip ediyorsunuz	3298
buat akun	1790
buffer	845
buka	1810
buka aplikasi	1854
buka di aplikasi	1854
buka peta	1810
bulanan	1861
bulmaca	3270
bulmacalar	3270
bunlari da okuyun	3222
bunyikan	1848
buscar	1108	2604
butlletins	331
buy at amazon	1057
buy from amazon	1057
buy it now	1024
buy on amazon	1057
buy tickets	1024
buy us a coffee	815
""", 'ca': """
cabut persetujuan	1852
cada aporte cuenta	1146
cada euro compta	360
cada euro conta	2636
cada euro cuenta	1146
cada mes	361
cada real conta	2636
cadastrar	2575
cadastre-se	2575
cadeau-artikel	2290
califica esta receta	61
cambiar mis preferencias	1128
cambiar preferencias de cookies	1128
camp obligatori	365
campi obbligatori	1988
campo obbligatorio	1988
campo obligatorio	1178
campo requerido	1178
campos obligatorios	1178
camps obligatoris	365
cancel	814
cancela cuando quieras	1176
cancelar respuesta	1101
cancele quando quiser	2665
canli anlatim	3292
canli takip	3292
cap	1989
capito	1923
cara menonaktifkan	1859
cara menonaktifkan pemblokir iklan	1858
caratteri rimanenti: #	1946
cargando reproductor	1162
cargar contenido	1098
cargar el contenido	1166
cargar tuit	1166
cari	1809
carica altri	1922
carica altri articoli	1992
carica altri commenti	1964
carica contenuto	1976
carica il contenuto	1976
carica il post	1976
carica il tweet	1976
carica il video	1976
carica post	1976
caricamento del player	1972
caricamento del video	1972
caricamento player	1972
caricamento video	1972
carrega el contingut	352
carregando	2619
carregando player	2651
carregar mais	2604
carregar tweet	2655
carta di credito	1892
carte bancaire	1411
cassetta anonima	1995
cast your vote	91
categorias	2601
categorie	1919
categories	868
categorii	2703
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
ce champ est obligatoire	1518
ce champ est requis	1518
cek email anda	1865
cel mai popular	2761
cele mai apreciate	2738
cele mai citite	2703
cele mai citite articole	2731
cele mai noi	2703
cele mai populare	2703
cele mai vechi	2738
cerca	1922
cerrar	1065
ces articles devraient vous plaire	1489
cetak	1799
cetak artikel	1832
cetak halaman	1832
cetak resep	61
ceva nu a mers bine	2763
cevap yaz	3265
cevapla	3221
""", 'cg': """
cgu	1438
cgv	1438
""", 'ch': """
champ obligatoire	1518
champ requis	1518
champs obligatoires	1518
champs requis	1518
changer de formule	1516
chaque contribution compte	1513
chaque don compte	1484
chaque euro compte	1484
chaque geste compte pour nous	1513
chaque matin, gratuit	1518
chaque mois	1514
chaque vendredi, gratuit	1518
chargement du lecteur	1504
chargement du sondage	1476
charger la publication	1508
charger le contenu	1508
charger le post	1508
charger le tweet	1508
charger plus	1448
charger plus de commentaires	1496
chci darovat	388
check amazon	1057
check price	1057
check price at amazon	1057
check prices	1057
check your email	978
check your inbox	978
chiedi alla nostra ia	1938
chiudi	1887
chiudi menu	1922
choisir	1517
choisir cette offre	1516
choisissez la formule qui vous convient	1485
choisissez un montant	1410
choisissez votre formule	1485
choose an amount	819
choose your payment method	819
choose your plan	822
""", 'ci': """
citation formats	1047
cite this article	1047
citer	1533
citi lasa	2245
citi raksti	2245
""", 'cl': """
clasificados	1096
click here	873
click on a star to rate it	1027
click to enlarge	873
cliquer ici pour partager	1431
close	814
close extra sharing options	844
close menu	873
close share panel	844
close this message	813
clube do assinante	2623
""", 'co': """
cobrado anualmente	2665
cod deontologic	2768
code postal	1519
codes promo	1436
codice etico	1995
codul deontologic	2768
cognome	1989
cognoms	366
colabora	1066
collapse	873
com desactivar el bloquejador	358
com desactivar-lo	359
come disattivare adblock	1981
come disattivare l'ad blocker	1981
come disattivarlo	1982
comece o quiz	2646
comenta	1101
comentar	1101	2597
comentarii	2702
comentario	1101
comentarios	1101
comentaris	314
comentariu	2702
comente	2597
commander le livre	1502
commencer le quiz	1499
comment	845	863
comment ne plus voir ce message	1402
comment policy	863
commenta	1915
commenta l'articolo	1915
commenta per primo	1915
commentaire	1441
commentaires	1441
commenter	1431	1441
commenter l'article	1441
commenti	1915
commento	1915
commento in attesa di moderazione	1946
comments	863
comments off	863
commercial content	854
community guidelines	863
community rules	863
como desativar	2661
como desativar o bloqueador	2660
compare plans	822
comparte	1090
comparteix	314
comparteix a facebook	337
comparteix a whatsapp	337
comparteix a x	337
comparteix per correu	377
comparteix per whatsapp	377
compartilhar	2587
compartilhar no linkedin	2587
compartilhar no twitter	2587
compartilhar no whatsapp	2587
compartilhar no x	2587
compartilhar por e-mail	2587
compartilhar via	2587
compartilhe	2587
compartilhe isso	2587
compartilhe no whatsapp	2680
compartir	1090
compartir en	1090
compartir en bluesky	1090
compartir en linkedin	1090
compartir en telegram	1090
compartir en twitter	1090
compartir en whatsapp	1191
compartir en x	1090
compartir por correo	1090
compartir por email	1090
compartir por whatsapp	1191
complete coverage	868
compra el libro	1160
compra el llibre	347
compra entrades	347
compra i biglietti	1970
compra il libro	1970
compra les entrades	347
compra questo numero	1941
compra su amazon	1970
compra tus entradas	1160
compra'l a amazon	347
compralo su amazon	1970
comprar bilhetes	2649
comprar el libro	1160
comprar en amazon	1160
comprar entradas	1160
comprar este libro	1160
comprar este livro	2649
comprar ingressos	2649
comprar na amazon	2649
comprar o livro	2649
compre bilhetes	2649
compre na amazon	2649
compre o livro	2649
compris	1449
comunicar erro	2597
concordo	2594
condiciones de uso	1098
condiciones generales	1098
conditions d'utilisation	1438
conditions de publication	1476
condividi	1905
condividi articolo	1905
condividi su	1905
condividi su facebook	1905
condividi su linkedin	1905
condividi su telegram	1905
condividi su twitter	1905
condividi su whatsapp	2001
condividi su x	1905
condividi via email	1905
condividi via whatsapp	2001
condivisioni	1905
condizioni d'uso	1912
conectare	2691
conectare cu facebook	2760
conectare cu google	2760
configura les galetes	320
configurar cookies	1098
connectez-vous	1412
connexion	1412
consenti	1980
consenti sempre	1976
consigliati	1919
consigliati per te	1919
consigue tu entrada	1132
consulta las esquelas de hoy	1132
consulta las normas de la comunidad	1137
consulta les esqueles	325
consulta todas nuestras newsletters	1143
consulter	1448
cont nou	2691
contact	873	1441	2316	2702
contact us	863
contacta amb nosaltres	371
contacta con nosotros	1185
contactar al autor	1185
contacte o autor	2674
contactez-nous	1441
contacto	1101
contactos	2597
contato	2597
contatta la redazione	1995
contattaci	1915
contattare la redazione	1995
contatti	1915
contenido de marca	1096
contenido de nuestros socios	1105
contenido de pago	1160
contenido elaborado por la marca	1132
contenido exclusivo	1071
contenido exclusivo para socios	1147
contenido externo	1128
contenido externo recomendado	1128
contenido ofrecido por	1096
contenido pagado	1160
contenido para suscriptores	1071
contenido patrocinado	1096
contenido promocionado	1096
contenido recomendado	1151
contenido relacionado	1105
contenido solo para usuarios registrados	1147
contenidos recomendados	1151
contenidos relacionados	1105
content from our partner	946
content from our partners	946
content from our sponsor	946
contenu commercial	1436
contenu de marque	1436
contenu externe	1468
contenu partenaire	1436
contenu payant	1502
contenus partenaires	1436
contenuti a pagamento	1970
contenuti correlati	1919
contenuti sponsorizzati	1910
contenuto a pagamento	1970
contenuto esterno	1936
contenuto esterno consigliato	1936
contenuto per abbonati	1893
contenuto premium	1955
contenuto promozionale	1941
contenuto riservato	1893
contenuto riservato agli abbonati	1955
contenuto riservato agli utenti registrati	1955
contenuto sponsorizzato	1910
contingut exclusiu per a subscriptors	335
contingut extern	320
contingut extern recomanat	320
contingut ofert per	325
contingut pagat	347
contingut patrocinat	314
continua a leggere	1922
continua al navegador	354
continua al web	354
continua amb apple	335
continua amb facebook	335
continua amb google	335
continua con apple	1955
continua con facebook	1955
continua con google	1955
continua depois da publicidade	2592
continua llegint	338
continua nel browser	1978
continua senza accettare	1912
continua senza disattivare	1982
continua senza sostenere	1887
continua sul browser	1978
continua sul sito	1978
continuar a ler	2604
continuar com apple	2638
continuar com facebook	2638
continuar com google	2638
continuar con apple	1147
continuar con facebook	1147
continuar con google	1147
continuar conectado	2665
continuar e fechar	2594
continuar en el navegador	1168
continuar en la web	1168
continuar lendo	2604
continuar leyendo	1108
continuar no browser	2657
continuar no navegador	2657
continuar no site	2657
continuar sem apoiar	2570
continuar sem desativar	2661
continuar sin desactivar	1172
continuar sin donar	1065
continue	814
continue a ler	2601
continue lendo	2575
continue reading	868	873
continue reading below	854
continue reading the main story	854
continue reading with a subscription	822
continue to article	813
continue to the article	813
continue without accepting	859
continue without donating	813
continue without supporting	813
continuer avec apple	1485
continuer avec facebook	1485
continuer avec google	1485
continuer dans le navigateur	1510
continuer la lecture	1412
continuer sans accepter	1438
continuer sans donner	1402
continuer sur le navigateur	1510
continuer sur le site	1510
continuer vers le site	1510
contribua	2571
contribuer	1403
contribuez	1441
contribuir	2571
contribuisci	1888
contribute now	815
contribute with google	815
contribuye	1066
controlla la tua casella di posta	1988
controlla la tua email	1988
contul meu	2691
cook mode	61
cookie notice	859
cookie policy	859	1912
cookie preferences	859
cookie-einstellungen	579
cookie-instellingen	2312
cookie-instellingen aanpassen	2340
cookiebeleid	2312
cookieindstillinger	483
cookiepolicy	3079
cookiepolitik	483
cookies	400	483	2312	2422	3079
cookies aanpassen	2340
cookies akzeptieren	579
cookies instellen	2312
cookies policy	859
cookies wijzigen	2340
cookievoorkeuren wijzigen	2340
copia	378	2002
copia il link	1905
copia link	1905
copiar	1192	2681
copiar el enlace	1090
copiar enlace	1090
copiar link	1090	2587
copiar o link	2587
copied	844
copied to clipboard	943
copier	1533
copier l'url	1431
copier le lien	1431
copy	845
copy link	844	1799	3398
copy link copied	844
copy link to clipboard	844
copy this link	844
copy url	844
corrections policy	863
correlati	1919
correo	1179
correu	366
cosa pensi di questo articolo	1938
count me in	832
couper le son	1504
""", 'cr': """
crea un account	1893
crea un alert	1949
crear alerta	1142
crear cuenta	1071
crear una cuenta	1071
create a free account	822
create account	822
create an account	822
create free account	822
created with ai	914
creative commons	95
creative commons licence	95
creative commons license	95
credit card	820
credit or debit card	820
creditcard	2289
criar alerta	2631
criar conta	2575
crucigrama	1159
crucigramas	1159
cruciverba	1969
""", 'cs': """
csatlakozz csapatunkhoz	1744
""", 'cu': """
cum dezactivez adblock	2755
curtir	2644
custom amount	814
""", 'cz': """
czas czytania # min	2514
czytaj dalej	2514
czytaj dalej za	2489
""", "d'": """
d'autres articles	1445
""", 'da': """
da non perdere	1919
da non perdere in edicola	1910
da, vreau	2753
dacci la tua opinione	1964
daftar	1790
daha fazla	3224
daha fazla haber	3292
daha fazla yorum	3265
daha sonra	3206
daha sonra hatirlat	3206
daha sonra oku	3215
daily newsletter	832
dal web	1919
dalej	2511
dalies	2248
dalies ar rakstu	2243
dalintis	2202
dalintis facebook	2207
dalintis su draugais	2207
dalyvaukite apklausoje	2209
dans cet article	1445
dapatkan di google play	1854
darovat	388
daruj	388	3000
das interessiert andere leser	586
das lesen andere	647
das neueste	586
datenschutz	579
datenschutz-einstellungen	579
datenschutzeinstellungen	579
dauerauftrag	545
dauerwerbung	576
""", 'de': """
de samenvatting kan fouten bevatten	2342
de tekst gaat verder onder de foto	2310
debat: skriv	486
debatt: si din mening	2425
debatte	582
debattregler	2425
deconectare	2691
deel	2305
deel artikel	2305
deel dit	2305
deel dit artikel	2305
deel dit bericht	2385
deel dit verhaal	2385
deel op facebook	2305
deel op twitter	2305
deel op x	2305
deel via	2361
deel via e-mail	2305
deel via whatsapp	2305
deine e-mail-adresse	558
deine meinung	582
deixa de seguir	375
deixa un comentari	314
deixa una resposta	341
deixar de seguir	2678
deixe uma resposta	2597
deja tu respuesta	1154
deja un comentario	1101
deja una respuesta	1101
dejar de seguir	1142
dejar un comentario	1101
del	478	2417
del artikel	478
del artikkel	2417
del artikkelen	2417
del artiklen	478
del artiklen gratis	469
del med	478	2417
del saken gratis	2408
del via e-mail	478
del via e-post	2417
dela	3074
dela artikel	3074
dela artikeln gratis	3064
dela med	3074
dela via e-post	3074
dela via mejl	3074
delen	2305
delen op bluesky	2361
delen op facebook	2305
delen op linkedin	2361
delen op whatsapp	2361
delen op x	2361
delen via	2361
delen via e-mail	2305
delen via facebook	2305
delen via twitter	2305
delen via whatsapp	2305
deli	3008
deli na facebooku	3008
delite	3008
delite to novico	3008
delite to zgodbo	3008
delivered daily	932
delivered to you	832
delivered weekdays	932
delivered weekly	932
dengarkan	1799
dengarkan artikel	1848
dengarkan artikel ini	1848
dengarkan berita	1848
dengarkan berita ini	1848
denuncia	342
denunciar	1155	2644
deretter # kr/mnd til du sier opp	2408
derniers articles	1445
desa	314
desa l'article	337
desactiva el so	348
desactiva'l per continuar	358
desactiva'l per continuar llegint	358
desactivar el bloqueador	1171
desativar bloqueador	2660
desativar som	2651
desative-o para continuar	2660
desative-o para continuar a ler	2660
desativei o meu bloqueador	2660
descarga la app	1168
descargar app	1168
descargar audio	1162
descargar el audio	1162
descargar episodio	1162
descargar la app	1168
descarrega l'app	354
descarrega l'episodi	348
descarrega't l'app	354
descarrega-te-la a l'app store	354
descarregue na app store	2657
deschide	2706
descuentos	1096
descurtir	2644
desplegar	1109
desplegar redes sociales	1090
destacadas	1105
destacados	1105
destaques	2601
destek ol	3207
destek olun	3207
det er gratis at oprette en profil	469
detail	1810
details	590	874	2324
details anzeigen	590
detaily	407
detalhes	2605
detalii	2706
detaljer	495	2433	3090
detalles	1109
detaylar	3225
dettagli	1923
dette er en annonse	2421
dette er en plus-artikel	469
dette er en plussak	2408
dette leser andre	2429
devamini oku	3224
devenez membre	1403
devenir membre	1403
deze video is niet beschikbaar	2340
""", 'dh': """
dha	3228
""", 'di': """
di santrauka	2209
dibacakan oleh ai	1848
dibacakan oleh suara sintetis	1848
dicci la tua	1946
didukung oleh	1878
die meistgelesenen artikel	586
diesen artikel kommentieren	582
diesen artikel teilen	571
diesen artikel verschenken	643
diesen beitrag auf facebook ansehen	615
diesen beitrag auf instagram ansehen	615
diesen tweet ansehen	615
digg	845
digital subscription	822
digital-abo	550
digitalabo	550
digitale krant	2290
digite seu e-mail	2579
digues la teva	341
dimensione carattere	65
dimensione del carattere	2001
dimensione del testo	2001
dimensione testo	65	1905
dimensiune text	65
dimensiunea textului	2774
diminuir fonte	2680
diminuir texto	2680
din e-mail	474
din e-post	2413	3069
din e-postadresse	2413
dinle	3215
dipersembahkan oleh	1878
dirbk su mumis	2209
direct debit	820
direct lezen	2360
direct naar het recept	61
direct toegang	2360
direct verder lezen	2290
direkt zum rezept	61
disattiva adblock	1981
disattiva audio	1972
disattiva l'ad blocker	1981
disattiva l'audio	1972
disattivalo per continuare	1981
disattivalo per continuare a leggere	1981
discussie	2316
discussion about this post	873
discussione chiusa	1915
disdici in qualsiasi momento	1986
disdici quando vuoi	1986
diskuse	403
diskusia	2949
diskuter	2425
diskutera	3082
diskutieren	627
diskuze	403
dismiss	814
dismiss this message	813
disponibil pe app store	2751
disponible a google play	354
disponible a l'app store	354
disponsori oleh	1878
distribuie	2696
distribuie articolul	2696
distribuie pe facebook	2730
distribuie pe whatsapp	2730
dit artikel delen	2361
dit bericht op instagram bekijken	2340
dit is een advertentie	2365
dit is een premium artikel	2360
dit vind je misschien ook leuk	2320
ditagih bulanan	1863
ditagih tahunan	1863
diterjemahkan otomatis	1873
diventa socia	1983
diventa socio	1888
diventa sostenitore	1888
diventa sostenitrice	1983
""", 'dn': """
dnes ne	387
dnes nie	2953
""", 'do': """
do mesmo autor	2601
do not sell my personal information	859
do not sell or share my personal information	859
doar	2571
dodaj komentar	3008
dodaj komentarz	2507
doe	2571
doe agora	2571
doe mee en win	2345
don libre	1513
don mensuel	1403
don ponctuel	1403
don unique	1513
don't miss	868
don't miss out	832
don't want to see this? remove ads	854
dona	1066	1888
dona adesso	1888
dona ahora	1066
dona ogni mese	1983
dona ora	1888
dona una tantum	1983
dona'ns suport	307
donar	1066
donar ahora	1066
donasi	1789
donasi bulanan	1860
donasi rutin	1860
donasi satu kali	1860
donasi sekali	1860
donasi sekarang	1789
donate	815
donate become	815
donate here	815
donate monthly	815
donate now	815
donate today	815
donations are tax-deductible	937
donativo mensal	2662
donazione libera	1983
donazione mensile	1888
donazione singola	1888
donazione una tantum	1983
doneer	2286
doneer nu	2286
doneer via ideal	2357
doner	466	2405
donera	3061
donera nu	3061
doneren	2286
doniraj	2874	3000
doniraj odmah	2874
doniraj zdaj	3000
donirajte	2874	3000
donner	1403
donner votre avis	1496
doorsturen	2305
dossier	586	1445	1919	2320
dossiers	586	1445	2320
dosyaya git	3292
download aplikasi	1854
download citation	1047
download data is not yet available	1047
""", 'dr': """
drucken	571
druge novice	19
drukuj	2499
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	474
du er nu tilmeldt nyhedsbrevet	474
du kan til enhver tid afmelde dig	474
dukung jurnalisme independen	1789
dukung jurnalisme kami	1860
dukung kami	1789
dukung kami di patreon	1860
durada	349
duraklat	3273
durasi	1849
durata	1973
""", 'dy': """
dyskusja	2507
""", 'e-': """
e-avis	469	2408
e-edition	873
e-gazete	3208
e-mail	393	474	558	845	1179	1519	1989	2492	2579	2763	2793
e-mail eingeben	558
e-mail non valida	1988
e-mail teilen	571
e-mail-adresse	558
e-mail-adresse eingeben	558
e-mailadres	2295
e-mailadresse	474
e-mailen	2305
e-paper	550	873
e-pasta adrese	2267
e-pasts	2267
e-post	1225	2413	3069
e-posta	3245
e-posta adresiniz	3245
e-posta adresinizi girin	3245
e-postadress	3069
e-postadresse	2413
e-postanizi kontrol edin	3288
e-posti aadress	1225
e-tidning	3064
e-wydanie	2489
""", 'ea': """
eavis	2408
""", 'ec': """
ecran complet	2746
""", 'ed': """
edasi lugemiseks logi sisse	1200
edellinen	1354
edellinen juttu	1352
editor's choice	868
editor's pick	714	868
editor's picks	868
editors' choice	868
editors' picks	868
edizione digitale	1893
""", 'ee': """
eenmalig	2286
eerste maand gratis	2360
""", 'ei': """
ei kiitos	1335
ei nyt	1335
ei, kiitos	1335
einblenden	590
einklappen	589
einloggen	550
einmalig	545
einmalig spenden	545
einstellungen	579
einwilligung	579
""", 'el': """
el teu missatge s'ha enviat	365
el teu vot s'ha registrat	341
el vostre vot s'ha registrat	341
elders op het web	2320
elegir	1177
elegir esta oferta	1176
elegir plan	1176
elige plan	1176
elige tu plan	1176
elige una cantidad	1069
elke bijdrage telt	2357
elke donatie telt	2357
elke euro telt	2357
elolvasom	1744
els nostres jocs	344
els nostres socis	352
els preus poden variar	325
elsewhere on the web	868
elta	2212
elta inf	2212
""", 'em': """
em alta	2601
em destaque	2601
email	790	832	845	1179	1519	1866	1989	2668	2763	2793	3464
email (required	832
email address	832
email article	844
email invalid	2762
email non valida	1988
email this	844
email tidak valid	1865
email to a friend	844
emneord	2429
emner	491	2429
empezar el test	1157
empfehlen	571
empfehlungen	586
empfehlungen der redaktion	586
empfohlene artikel	586
empfohlener externer inhalt	579
empfohlener redaktioneller inhalt	579
""", 'en': """
en avantajli	3286
en ce moment	1445
en collaboration avec	1534
en continu	1445
en directo	1105
en eski	3266
en eskiler	3266
en este tema	1151
en iyi fiyat	3286
en otros medios	1105
en portada	1105
en savoir plus	1438	1448
en yeni	3266
en yeniler	3266
encara no ets subscriptor	363
encontrou algum erro	2597
encontrou um erro	2597
encuesta	91
ende der werbung	689
engangsgave	2405
enim loetud	1202
enlace copiado	1090
enlace copiado al portapapeles	1150
enlarge	874
enlarge image	873
enlarge this image	873
enne kommenteerimist loe reegleid	1206
enquesta	91
enquete	91
enregistrer	1431
enregistrer cet article	1488
enregistrer l'article	1488
enregistrer la recette	61
entdecken sie unsere newsletter	633
entendi	2605
entendido	1109
enter amount	819
enter your email address	832
entra	1893
entra amb facebook	363
entra amb google	363
entra nella conversazione	1946
entradas	1193
entradas relacionadas	1105
entrar	1071	2575
entrar com apple	2638
entrar com facebook	2638
entrar com google	2638
entre	2575
entre com sua conta	2638
entre para comentar	2643
envia	366
envia el comentari	341
envia la resposta	341
envia per correu	337
envia un comentari	341
envia'ns les teves fotos	371
envia-ho per correu	337
enviar	91	1179	2668
enviar a un amigo	1150
enviar comentario	1154
enviar para um amigo	2640
enviar por correo	1090
enviar por e-mail	2587
enviar por email	1090
enviar por whatsapp	1090
enviar resposta	2643
enviar respuesta	1154
enviar voto	91	1154
envie de lire la suite	1485
envoyer	1519
envoyer le commentaire	1496
envoyer par courriel	1488
envoyer par e-mail	1431
envoyer par email	1431
envoyer par mail	1431
envoyer un commentaire	1496
""", 'ep': """
epaper	873
""", 'er': """
er der fejl i artiklen	486
er du allerede abonnent	469	2408
er ging iets mis. probeer het later opnieuw	2353
er is iets misgegaan	2353
er is iets misgegaan. probeer het later opnieuw	2353
ergebnis anzeigen	91
ergebnisse anzeigen	91	590
err/bns	1210
erstellt mit ki	617
""", 'es': """
es folgt werbung	689
es ist ein fehler aufgetreten	633
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	633
escaneie o qr code	2657
escaneja el codi qr	354
esci	1893
esci da schermo intero	1972
escolha a sua assinatura	2665
escolha do editor	2601
escolha o seu plano	2638
escolha seu plano	2638
escolha sua assinatura	2665
escolha um plano	2665
escolha um valor	2573
escolher	2666
escolher plano	2665
escolta aquest article	348
escolta l'article	348
escribe al autor	1185
escribe tu correo	1143
escribe tu email	1143
escribe un comentario	1101
escuchar	1090
espace partenaire	1436
espacio patrocinado	1132
espandi	1923
especiais	2601
esqueceu a senha	2575
esqueceu-se da palavra-passe	2665
esqueci minha senha	2575
esquelas	1132
esqueles	325
essai gratuit	1412
estatuto editorial	2674
este campo es obligatorio	1178
""", 'et': """
et pot interessar	311
et pots donar de baixa en qualsevol moment	331
et pots donar de baixa quan vulguis	365
et queden # articles gratis aquest mes	335
et recomanem	311
etichete	2703
etiketler	3222
etiquetas	1105	2601
etiquetes	338
ets subscriptor? identifica't	335
etusivu	1352	1354
etusivulle	1352
""", 'ev': """
every contribution counts	937
every dollar counts	937
every donation counts	937
every gift counts	937
evet, istiyorum	3279
""", 'ex': """
exclusiu per a subscriptors	335
exclusive content	822
exclusive to subscribers	941
exclusivo assinantes	2575
exclusivo para assinantes	2638
exclusivo para suscriptores	1176
expand	873
expand all	874
expandera	3090
expandir	2605
explore	871
explore more	868
explore more on these topics	868
explore our newsletters	932
explore our subscription offers	941
explore subscription offers	941
export citation	1047
external content	912
external links	844
externe content	2340
externe inhalte	579
externe inhalte anzeigen	579
externe inhalte erlauben	579
externe inhoud	2340
externen inhalt anzeigen	579
externen inhalt laden	579
externer inhalt	579
externer inhalt konnte nicht geladen werden	615
""", 'ez': """
ezt is olvassa el	1742
""", 'fa': """
facebook	845
facebook ile devam et	3286
facebook messenger	845
facebook twitter	844
facebook twitter email	844
facebook twitter linkedin email	844
facebook twitter whatsapp	844
facebook x	844
facturat anual	2760
facturation annuelle	1516
fai il quiz	1946
fai il test	1946
fai una domanda su questo articolo	1938
faire le quiz	1499
faire un don	1403
faites le quiz	1499
fale com o autor	2674
fale conosco	2597
fandt du en fejl	486
fant du en feil	2425
farkli bir tutar	3283
farkli tutar	3283
fast geschafft	633
fatturazione annuale	1986
fatturazione mensile	1986
faturado anualmente	2665
favorilere ekle	3215
favoris	1431
fazer login	2575
fazer o quiz	2646
""", 'fe': """
featured articles	868
featured content	868
featured stories	868
fechar	2570	2604
feedback	582	863	2316
feedback geben	582
fehler gefunden	582
fehler im artikel gefunden	582
fehler melden	582
fel i artikeln	3082
feliratkozom	1747
fermer	1402
fermer le menu	1448
fes el test	344
fes-te soci	307
fes-te subscriptor	307
fetching more	873
""", 'fi': """
fi de l'anunci	347
fi de la publicitat	347
fikrim yok	3266
fil d'ariane	1522
fil info	1445
filed under	868	873
fim da publicidade	2649
fin de la publicidad	1160
fin del anuncio	1160
find out more	873
fique por dentro	2579
first name	832
fizetett tartalom	1737
""", 'fj': """
fjern annoncer	482
fjern annonser	2421
""", 'fl': """
flecha	1071
fler	3086
fler artiklar	3086
fler nyheter	3086
flere artikler	491	2429
flere nyheder	491
flere nyheter	2429
flere saker	2429
flipboard	845
""", 'fo': """
fold ud	495
folgen	572
folgen sie uns	572
follow	849
follow author	849
follow live	849
follow this author	849
follow this topic	849
follow topic	849
follow us	849
follow us on facebook	849
following	849
font size	844
fontin koko	65
for abonnenter	469	2408
for subscribers	822
forgot password	822
forgot your password	822
forma de pagamento	2573
forma de pago	1069
formas de pagamento	2573
formas de pago	1069
forrige	494	2432
forrige artikel	491
forrige artikkel	2429
forse in seguito	1887
forsiden	491	2429
foto	1807
foto galeri	3222
foto lainnya	1869
fotogalerija	2209
fotostrecke	586
fout gespot	2316
fout gezien	2316
fout melden	2324
foutje gezien	2316
""", 'fr': """
frag unsere ki	617
frage des tages	91
fragen sie unsere ki	617
frais de port offerts	1502
free daily newsletter	832
free newsletter	832
free weekly newsletter	832
friss	1742
from around the web	868
from our partners	868
from our sponsor	854
from our sponsors	854
from the web	868
""", 'fu': """
full coverage	868
full results	874
full score	874
fullscreen	873
fullskjerm	2432
further reading on this site	868
""", 'ga': """
ga akkoord	2312
ga naar inhoud	2323
ga naar recept	61
galaxy store	93
galeri foto	1869
galerie foto	2766
galeriye git	3292
galite bet kada atsisakyti prenumeratos	2202
gallery	1919
gamble responsibly	1023
ganzen artikel lesen	589
""", 'ge': """
ge bort artikeln	3064
gebruiksvoorwaarden	2312
geef cadeau	2361
geef een reactie	2316
geef feedback	2350
geef je mening over dit artikel	2350
gegenereerd door ai	2342
gegenereerd met ai	2342
gelen kutunuzu kontrol edin	3288
gem	478
gem artikel	478
gem artiklen til senere	478
gem opskrift	61
gem opskriften	61
gem til senere	478
gemaakt met ai	2342
generated by ai	914
gerade nicht	544
gerelateerd	2320
gerelateerd nieuws	2320
gerelateerde artikelen	2320
gerelateerde onderwerpen	2320
gerenciar consentimento	2655
gerir consentimento	2655
gerir cookies	2594
gerir o consentimento	2655
gesponsert	576
gesponserter beitrag	87	648
gesponserter inhalt	576
gesponsord	2310
gesponsorde inhoud	2310
gestion des cookies	1438
gestiona el consentiment	352
gestiona les galetes	352
gestionar consentimiento	1166
gestionar cookies	1098
gestionar el consentimiento	1166
gestisci consenso	1976
gestisci i consensi	1976
gestisci i cookie	1912
gestisci il consenso	1976
gestisci notifiche	1949
gestisci preferenze	1912
get alerts	849
get deal	1057
get digital access	822
get email updates	832
get started	822
get the daily email	832
get the newsletter	832
get this deal	1057
get tickets	1024
""", 'gi': """
gi bort artikkelen	2408
gi bort saken	2417
gi tilbakemelding	2425
gift a subscription	822
gift article	822
gift this article	822
gim	1846
gioca	1969
gioca gratis	1967
gioca ora	1967
gioca responsabilmente	1970
giochi	1969
giv artiklen til en ven	478
giv os feedback	486
give a gift	822
give a gift subscription	815
give feedback	863
give monthly	815
give now	815
give today	815
give us feedback	863
gizle	3225
gizlilik	3218
gizlilik ayarlari	3275
gizlilik tercihleri	3275
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	469
glemt passord	2408
""", 'go': """
go to top	873
godkjenn	2422
godkjenn alle	2422
godta	2422
godta alle	2422
google	845
google ile devam et	3286
google news	845
google play	93
google play store	93
google play'den alin	3277
google play'den indir	3277
google play'den indirin	3277
google plus	845
got it	859
""", 'gr': """
gracias por participar	91
gracias por su voto	1154
gracias por suscribirte	1078
gracias por tu voto	1130
gracias por votar	91	1130
gracias, tu mensaje ha sido enviado	1178
gratis e senza spam	1988
gratis i sense correu brossa	365
gratis ongkir	1878
gratis proberen	2290
gratis y sin spam	1178
gratis, tanpa spam	1865
gratuit, chaque matin	1518
grazie per aver votato	91	1938
grazie per il tuo feedback	1938
grazie per il tuo voto	91	1964
grazie per l'iscrizione	1900
""", 'gu': """
guarda anche	1919
guarda i risultati	91	1938
guarda l'article	337
guarda la gallery	1922
guarda le foto	1992
guarda tutte le foto	1992
guarda tutti i video	1992
guardar	1090	2587
guardar en favoritos	1150
guardar para ler mais tarde	2640
guardar preferencias	1166
guardar receita	61
guardar receta	61
guides d'achat	1445
gulir ke bawah untuk melanjutkan	1847
gulir untuk lanjut membaca	1802
gulir untuk melanjutkan membaca	1847
""", 'ha': """
ha ocurrido un error	1178
haber faydali oldu mu	3221
haber ihbar hatti	3294
haberde hata mi var	3294
haberi hediye et	3300
haberi kaydet	3215
haberi nasil buldunuz	3221
haberi oynat	3224
haberi puanla	3221
haberi sesli dinle	3215
haberi sesli dinleyin	3215
haberi sesli dinleyin (# dk	3215
haberi yazdir	3215
haberin devami	3217	3224
haberin devami reklamdan sonra	3217
haberin devamini oku	3292
haberin tamami	3224
haberin tamamini oku	3292
hacer el test	1157
hacker news	845
hadiahkan artikel	1876
hadiahkan artikel ini	1832
hae	1354
hai dimenticato la password	1986
hai letto # articoli su # questo mese	1955
hai trovato un errore	1915
hai una segnalazione	1915
haku	1354
halaman berikutnya	1809
halaman sebelumnya	1869
halaman selanjutnya	1809
halaman: #	1809
handelsbetingelser	483
hantera cookies	3079
hanya untuk pelanggan	1863
har du allerede en konto	469	2408
har du redan ett konto	3064
has oblidat la contrasenya	308
has trobat un error	341
has vist un error	341
hasznos volt a cikk	1741
hata bildir	3221
hata bildirin	3221
haut de la page	1522
haut de page	1448
have an account	822
have an account? sign in	822
have your say	863
haz el quiz	1157
haz el test	1157
haz nuestro test	1157
hazte miembro	1066
hazte premium	1147
hazte socia	1066
hazte socio	1173
hazte socio/a	1173
""", 'he': """
he desactivado el bloqueador	1171
he desactivado mi bloqueador	1171
he desactivat el bloquejador	358
he oblidat la contrasenya	363
heb je al een account	2290
hediye et	3301
help mee	2286
help ons om dit te blijven doen	2357
hem	3089
hemen bilet al	3271
hemen oy ver	3265
hemen oyna	3268
hemen satin al	3271
hemeroteca	1071
hepsini kabul et	3218
her ay	3284
her zaman izin ver	3275
herinner me later	2285
hesabim	3208
hesabim var	3286
hesabin yok mu	3286
hesabiniz var mi	3208
hesabiniz yok mu	3286
het artikel gaat hieronder verder	2310
het laatste nieuws	2320
""", 'hi': """
hide	874
hide ad	854
hide caption	873
hide comments	863
hide this message	813
hier anmelden	550
hier einloggen	550
hier finden sie informationen zum datenschutz	615
highlights generated by artificial intelligence	914
hilfe	582
hinweis an die redaktion	627
hinweis zum datenschutz	579
hinweise zu diesem artikel	627
hittade du ett fel	3082
hittat fel	3082
""", 'hj': """
hjem	494	2432
""", 'hl': """
hlasovat	91	403
hlasujte	91
hledat	406
""", 'ho': """
ho capito	1923
ho disattivato adblock	1981
ho disattivato l'ad blocker	1981
ho disattivato l'adblock	1981
ho letto e accetto l'informativa privacy	1988
ho letto e accetto l'informativa sulla privacy	1951
ho letto l'informativa privacy	1988
hold deg oppdatert	2413
hold dig opdateret	474
home	873	1922	2323
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2432
hopp til innholdet	2432
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2350
house rules	863
how did we do	863
how to cite	1047
how to cite this article	1047
how we use ai	914
hoy no	1065
""", 'hu': """
huawei appgallery	93
hubungi kami	1806
hubungi penulis	1870
hubungi redaksi	1870
huisregels	2350
""", 'hv': """
hva mener du	91
hva mener du? stem her	2432
hva synes du om denne saken	2425
hva synes du om saken	2425
hvad mener du? stem her	494
hvad synes du? stem her	494
hvala na glasanju	91
""", 'i ': """
i accept	859
i agree	859
i already donated	813
i already gave	813
i commenti sono riservati agli abbonati	1946
i lettori hanno letto anche	1958
i nostri giochi	1967
i nostri partner	1976
i prezzi potrebbero variare	1941
i samarbeid med	2421
i samarbejde med	482
i samarbete med	3078
i understand	874
i vantaggi dell'abbonamento	1970
""", "i'": """
i'll do it later	813
i'm in	832
i've already donated	813
""", 'ic': """
ich bin schon dabei	544
ich habe schon gespendet	544
ich stimme zu	579
icymi	868
""", 'id': """
ideal	2289
identifiez-vous	1412
idi na recept	61
""", 'ie': """
ielogojies	2243
ielogoties	2243
ievadi e-pastu	2267
ievadi savu e-pasta adresi	2267
""", 'ih': """
iha	3228
ihr feedback	582
ihr kommentar	582
ihre e-mail-adresse	558
ihre meinung	582
ihre spende ist steuerlich absetzbar	637
""", 'ik': """
ik begrijp het	2324
ik heb al gedoneerd	2285
ik steun al	2285
ikke i dag	465	2404
ikke nu	465
iklan	1802
iklan sponsor	1837
ikuti jajak pendapat	1841
ikuti kuis	1844
ikuti kuisnya	1844
ikuti penulis	1874
ikuti polling	1841
ikuti topik	1874
ikuti topik ini	1874
""", 'il': """
il mio account	1893
il nostro codice etico	1995
il nostro shop	1970
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1900
ilan	3217
ilgili haber	3222
ilgili haberler	3222
ilgili konular	3222
ilk ay # tl	3208
ilmoittaudu webinaariin	1354
ilmoitus	1346
ils ont lu aussi	1445
""", 'im': """
im trend	586
immer informiert	558
immer informiert mit unserem whatsapp-service	689
importo a scelta	1983
importo libero	1983
impossibile riprodurre il video	1972
impostazioni cookie	1912
impostazioni della privacy	1976
impostazioni privacy	1976
impostazioni sulla privacy	1976
impressum	579
imprimeix	314
imprimeix l'article	337
imprimeix la recepta	61
imprimer	1431
imprimer cet article	1488
imprimer cette recette	61
imprimer l'article	1431
imprimer la recette	61
imprimir	1090	2587
imprimir a receita	61
imprimir artigo	2640
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3398
in case you missed it	868
in collaborazione con	2003
in diesem artikel	586
in evidenza	1919
in het nieuws	2320
in kooperation mit	576
in other news	868
in partnership with	854
in primo piano	1919
in this section	868
in zwischenablage kopieren	571
indeks	1807
indietro di # secondi	1972
indirizzo e-mail non valido	1988
indirizzo email	1900
indirizzo email non valido	1988
indstillinger	483
indtast din e-mail	474
indtast din mail	474
indtast e-mail	474
info iklan	1822
infolettre	1421
infolettres	1421
informa d'un error	323
informar de un error	1137
informasjonskapsler	2422
informationen zum datenschutz	615
informativa sulla privacy	1912
informazione promozionale	1941
informazione pubblicitaria	87	1941
ingat saya	1863
ingatkan saya nanti	1788
ingezonden mededeling	87	2365
ingrandisci	1922
ingrandisci foto	1992
ingrandisci il testo	2001
ingrandisci l'immagine	1992
ingrandisci la foto	1992
ingresar	1071
ingressos	2682
inhalt	589
inhalt anzeigen	579
inhalt laden	576
inhalt teilen	571
inhalte anzeigen	579
inhaltsverzeichnis	589
inhoud tonen	2340
inhoudsopgave	2323
inicio	1108
inizia il quiz	1967
inklappen	2324
inloggen	2290
innstillinger	2422
inquadra il qr code	1978
inschrijven	2295
inscreva-se	2579
inscreva-se na newsletter	2579
inscription	1412
inscription gratuite	1481
inserisci il tuo indirizzo e-mail	1951
inserisci il tuo indirizzo email	1951
inserisci qui il tuo commento	1915
inserisci un indirizzo email valido	1951
insira o seu email	2633
insira seu e-mail	2633
instagram	845
instagram-inhalte erlauben	579
instale a app	2657
instellingen	2312
inte idag	3060
inte nu	3060
integrame	2742
interzis minorilor	2743
introdu adresa ta de email	2723
introduce tu email	1078
invalid email	832
invia	91	1989
invia a un amico	1957
invia commento	1915
invia il commento	1964
invia per email	1905
invia risposta	1964
invia via email	1905
inzerce	399
inzercia	2945
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1168
ir a la portada	1182
ir a la receta	61
ir a la tienda	1160
ir a los comentarios	1101
ir al contenido	1108
ir al especial	1182
ir arriba	1108
ir para a loja	2649
ir para a receita	61
ir para o topo	2671
""", 'is': """
iscriviti	1900
iscriviti alla nostra newsletter	1900
iscriviti ora	1900
iscrizione completata	1951
isi survei	1841
isprintaj	2885
""", 'iz': """
iz iste rubrike	2882
iz rubrike	2882	3005
izbor urednice	2882
izbor urednika	2882
izdvajamo	2882
izin ver	3279
izinkan	1856
izpostavljeno	3005
izveido kontu	2243
""", "j'": """
j'accepte	1438
j'accepte de recevoir les offres des partenaires	1481
j'ai compris	1449
j'en profite	1412
""", 'ja': """
ja ets subscriptor	308
ja has votat	341
ja heu votat	341
ja l'he desactivat	358
ja segueixes aquest autor	375
ja segueixes aquest tema	375
ja tens compte	335
ja tinc compte	363
ja, ich will	545
ja, ik steun	2357
ja, ik wil de nieuwsbrief ontvangen	2353
jaa	1344
jaa artikkeli	1344
jaa facebookissa	1344
jaa juttu kaverille	1344
jaa whatsappissa	1344
jadi donatur	1860
jaga	1200
jaga artiklit	1200
jaga facebookis	1205
jaga lugu	1205
jaga seda artiklit	1205
jajak pendapat	91
jangan lewatkan	1807
jangan sekarang	1856
jatka lukemista	1337
jau esi abonents	2243
jau esi abonents? ielogojies	2243
jau prenumeruojate	2202
jau prenumeruojate? prisijunkite	2202
javascript dinonaktifkan	1852
""", 'je': """
je aanmelding is gelukt	2353
je bent ingeschreven	2353
je bent nu ingeschreven	2353
je choisis cette offre	1516
je commande	1472
je donne	1403
je donne chaque mois	1513
je donne mon avis	1476
je donne une fois	1513
je fais un don	1403
je hebt je succesvol aangemeld	2353
je kunt je op elk moment afmelden	2353
je m'abonne	1412
je m'inscris	1421
je me connecte	1412
je ne sais pas	1497
je soutiens	1403
je teste	1412
je vote	91
jeda video	1848
jeder euro hilft	637
jednorazowo	2486
jelentkezzen be	1729
jetzt abo sichern	642
jetzt abonnent werden	550
jetzt abonnieren	550
jetzt abstimmen	91	621	689
jetzt am gewinnspiel teilnehmen	621
jetzt anmelden	558
jetzt bestellen	550
jetzt bewerben	621
jetzt einloggen	550
jetzt freischalten	550
jetzt helfen	545
jetzt im tv	586
jetzt karten sichern	621
jetzt kommentieren	582
jetzt kostenlos anmelden	558
jetzt kostenlos testen	550
jetzt mitdiskutieren	627
jetzt mitglied werden	545
jetzt mitmachen	621
jetzt nicht	544
jetzt pinnen	61
jetzt registrieren	550
jetzt spenden	545
jetzt teilen	643
jetzt testen	550
jetzt tickets sichern	621
jetzt upgraden	642
jetzt zugang sichern	642
jetzt zustimmen	579
""", 'jo': """
jocs	346
jocs i mots encreuats	325
jocuri	2742
jocurile noastre	2740
jogar	2648
jogar agora	2646
jogos	2648
jogue agora	2646
jogue com responsabilidade	2649
join now	815
join our mailing list	832
join the conversation	863
join the discussion	863
join the discussion on discord	849
join us	815
jouer	1501
jouer gratuitement	1499
jouez gratuitement	1499
jouw e-mailadres	2295
""", 'ju': """
juega con responsabilidad	1160
juega gratis	1157
juegos	1159
juga ara	344
juga gratis	344
jugar ahora	1157
jugar gratis	1157
jumlah lain	1860
jump to content	873
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	3086
juttu jatkuu alla	1346
juttu jatkuu kuvan alapuolella	1346
juttu jatkuu kuvan alla	1346
juttu jatkuu mainoksen alla	1346
juttu jatkuu videon alla	1346
juttu on tarkoitettu tilaajille	1337
juttu on vain tilaajille	1337
juuri nyt	1352
""", 'ka': """
kabul ediyorum	3218
kabul et	3218
kabul et ve devam et	3275
kabul et ve kapat	3275
kaip jums patiko straipsnis	2208
kamu mungkin suka	1833
kanske senare	3060
kanskje senere	2404
kapat	3206
kapcsolat	1741
kararsizim	3266
kare bulmaca	3270
kargo bedava	3302
karier	1822
karjera	2209
karte anzeigen	590
karte laden	579
kas artikkel oli kasulik	1206
kas lugu oli kasulik	1206
kasneje	3012
kasnije	2890
kasutustingimused	1218
kategori	1807
kategoriat	1352
kategorie	404	2511
kategorien	586
kategorier	491	2429	3086
kategoriler	3222
katkida bulun	3207
katkilariyla	3302
katso kaikki tilaajaedut	1337
katso kuvagalleria	1354
katso kuvat	1354
katso tulokset	91
katso video alta	1354
kaydet	3215
kaydol	3208
kayit ol	3208
kaynak: aa	3228
kaynak: dha	3228
kaynak: iha	3228
""", 'ke': """
ke halaman donasi	1860
kebijakan cookie	1805
kebijakan koreksi	1870
kebijakan privasi	1805
kebijakan privasi | syarat dan ketentuan	1805
kecepatan pemutaran	1848
kecepatan putar	1848
keep reading	868
keine neuigkeiten mehr verpassen	633
kelola cookie	1805
kelola persetujuan	1852
keluar	1790
keluar dari layar penuh	1848
kembali ke atas	1809
kembali ke beranda	1869
kendini test et	3268
kendinizi test edin	3268
kertalahjoitus	1336
keskustele	1351
keskustele asiallisesti	1351
keskustelu	1351
ketentuan komentar	1841
keuntungan pelanggan	1847
keuze van de redactie	2320
key points by ai	914
key takeaways by ai	914
""", 'kh': """
khusus pelanggan	1863
khusus untuk pelanggan	1863
""", 'ki': """
ki-generert oppsummering	2432
ki-generiert	617
ki-generierte zusammenfassung	617
ki-oppsummering	2432
ki-zusammenfassung	617
kiemelt	1742
kies een bedrag	2288
kies je abonnement	2360
kiitos tilauksesta	1340
kiitos tilauksestasi	1340
kiitos vastauksestasi	91
kijk terug	2347
kingi artikkel	1205
kiosque	1412
kirim	91	1799
kirim balasan	1841
kirim foto anda	1870
kirim ke teman	1832
kirim komentar	1806
kirim lewat email	1876
kirim masukan	1841
kirim tulisan	1870
kirjaudu	1337
kirjaudu ulos	1337
kirjoita kommentti	1351
kirjoita kommenttisi	1351
kirjoittaja on kansanedustaja	1363
kirjoittaja on kirjailija	1363
kirjoittaja on kolumnisti	1363
kirjoittaja on toimittaja	1363
kirjoittaja on vapaa toimittaja	1363
kirjoittaja on vapaa toimittaja ja kirjailija	1363
kirjuta kommentaar	1206
kitabi satin al	3271
kitabi satin alin	3271
kiti skaito	2204
""", 'kl': """
klarna	549
klausies raidierakstu	2250
klausies rakstu	2248
klauskite dirbtinio intelekto	2208
klausykite straipsnio	2207
klausyti	2207
klausyti straipsnio	2207
klausyti straipsnio (# min	2207
kleinanzeigen	576
""", 'ko': """
kode etik jurnalistik	1870
kokeile maksutta	1337
kokeile nyt	1337
kolom ini wajib diisi	1865
kolom wajib	1865
kolom wajib diisi	1865
komentar	1806
komentarai	2202
komentari	2885
komentarji	3008
komentarz	2507
komentarze	2507
komentiraj	2885	3008
komentuoti	2202
komentuoti gali tik registruoti vartotojai	2208
komment	1741
kommentaarid	1200
kommentar	582
kommentar schreiben	582
kommentar verfassen	582
kommentare	582
kommentare ansehen	582
kommentare anzeigen	582
kommentare lesen	582
kommentarer	486	2425	3082
kommentarer blir moderert	2425
kommentarer granskas innan publicering	3089
kommentarer modereres	494
kommentarerna modereras	3082
kommentarregeln	582
kommentarsregler	3082
kommenteeri	1200
kommenteerimine on suletud	1206
kommenteerimise reeglid	1206
kommenteerimiseks logi sisse	1206
kommentek	1741
kommenter	486	2425
kommentera	3082
kommentieren	582
kommentit	1351
kommentit tarkistetaan ennen julkaisua	1351
kommentoi	1351
kommentointi on suljettu	1351
kommercielt indhold	499
kommercielt samarbejde	482
kommersielt innhold	2437
kommersielt samarbeid	2421
koniec reklamy	2503
kontakt	403	486	582	2507
kontakt os	486
kontakt oss	2425
kontakta oss	3082
konten berbayar	1837
konten bersponsor	1802
konten ini tidak dapat ditampilkan	1852
konten premium	1790	1832
konten promosi	1837
konten sponsor	1802
konto erstellen	550
konular	3222
konuyu takip et	3298
kopeeri link	1200
kopieer de link	2305
kopieer deze link	2385
kopieer link	2305
kopier lenka	2417
kopier lenke	2417
kopier lenken	2417
kopier link	478
kopier linket	478
kopieren	571
kopioi linkki	1344
kopiraj link	2885
kopiraj povezavo	3008
kopiraj poveznicu	2885
kopirajte link	2885
kopirajte poveznicu	2885
kopiuj link	2499
kopyala	3215
korrekturhinweis senden	627
kort fortalt - lavet med ai	494
kostenlos abonnieren	558
kostenlos registrieren	550
kostenlos testen	550
""", 'kr': """
krant	2290
kreditkarte	549
kreditkarte / klarna	549
kreiraj nalog	2875
krijg direct toegang	2360
""", 'ku': """
kuidas lugu meeldis	1206
kunjungi toko	1847
kupi pretplatu	2875
kurzlink kopieren	668
kuukausilahjoitus	1336
kuula	1205
kuula artiklit	1205
kuula artiklit (# min	1205
kuula lugu	1205
kuula saadet	1207
kuula saadet siit	1207
kuuntele	1344
kuuntele jakso	1344
""", 'kv': """
kvkk	3218
kvkk aydinlatma metni	3288
kvkk metnini okudum, onayliyorum	3288
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1445
l'article continue ci-dessous	1436
l'article en # points	1470
l'articolo in breve	1938
l'essentiel	1445
l'offerta migliore	1986
""", 'l-': """
l-am dezactivat	2755
""", 'la': """
la botiga	379
la encuesta	91
la mejor oferta	1176
la newsletter	1421	1900
la question du jour	91
la redazione consiglia	1919
la tua e-mail	1900
laad meer	2323
laajenna	1355
laat je dit artikel voorlezen	2347
laat voorlezen	2305
laatste nieuws	2320
ladda fler	3089
lagi ramai	1833
lagre	2417
lagre artikkel	2417
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2417
lagre saken til senere	2417
lagre til senere	2417
lahjoita	1336
lahjoita nyt	1336
lain kali	1788
lainnya	1807
laisser un commentaire	1441
laissez un commentaire	1441
lancer le quiz	1499
langganan	1790
langsung ke resep	61
lanjut baca di bawah	1802
lanjut di browser	1854
lanjutkan dengan apple	1863
lanjutkan dengan facebook	1863
lanjutkan dengan google	1863
lanjutkan dengan konten	1802
lanjutkan di browser	1854
lanjutkan di situs	1854
lanjutkan membaca	1809
lanjutkan membaca di bawah	1847
laporkan	1806
laporkan kesalahan	1810
laporkan kesalahan penulisan	1841
lascia un commento	1915
lascia un feedback	1938
lascia una risposta	1964
last flere	2432
last name	832
lastschrift	549
later	2285
later lezen	2361
latest	868
latest articles	868
latest edition	873
latest headlines	868
latest news	868
latest posts	868
latest stories	868
latest updates	868
latest videos	868
latest videos from	868
lavora con noi	1941
layar penuh	1849
""", 'le': """
le direct	1445
le fil	1445
le journal du jour	1412
le nostre newsletter	1900
le plus lu	1445
le plus populaire	1517
le puede interesar	1105
le quiz de l'actu	1499
le recomendamos	1105
le ultime notizie	1919
learn more	873
learn more about cookies	859
leave a comment	863
leave a reply	863
leave a tip	815
leave feedback	863
lectura de # minutos	1090
lectura: # min	1090
lecture # min	1448
lecture # minutes	1431
lecture : # min	1431
lecture automatique	1505
leer en la app	1168
leer la noticia completa	1182
leer noticia completa	1108
lees de reacties	2316
lees direct verder	2360
lees meer	2320	2323
lees meer over	2320
lees onze huisregels	2350
lees ook	2320
lees verder	2290	2320	2323
lees verder na de advertentie	2310
lees verder onder de afbeelding	2310
lees verder onder de foto	2310
lees voor	2305
leeslijst	2361
leestijd	2323
leestijd # min	2323
legendas	2652
legfrissebb	1742
legg igjen en kommentar	2425
leggi anche	1919
leggi dopo	1957
leggi i commenti	1915
leggi il documento	1923
leggi il giornale	1893
leggi l'articolo	1922
leggi l'articolo completo	1922
leggi l'articolo intero	1992
leggi la biografia	1995
leggi la trascrizione	1972
leggi lo speciale	1992
leggi nell'app	1978
leggi senza limiti	1955
leggi sull'app	1949
leggi tutte le notizie	1992
leggi tutti gli articoli dell'autore	1992
leggi tutto	1922
leggi tutto con un abbonamento	1893
leggi tutto su	1919
legolvasottabb	1742
legolvasottabbak	1742
leia mais	2601	2604
leia no app	2657
leia o artigo completo	2671
leia o qr code	2657
leia os termos de uso e as regras da comunidade	2629
leia sem limites	2638
leitura: # min	2587
lembrar de mim	2665
lembrar mais tarde	2570
lembrar-me	2665
lembre-me mais tarde	2570
lenke kopiert	2417
lenken er kopiert	2417
lenken kopiert	2417
ler artigo completo	2671
ler mais	2604
ler mais tarde	2640
ler na app	2657
ler no app	2657
ler o artigo completo	2671
les articles les plus lus	1489
les derniers articles	1445
les flere	2429
les hele saken	2432
les jeux d'argent sont interdits aux mineurs	1502
les kommentarer	2425
les lecteurs ont aussi lu	1445
les mer	2429	2432
les mer om	2429
les plus anciens	1497
les plus lues	1445
les plus lus	1445
les senere	2417
les tops	1445
les videre	2408
lesedauer	589
lesedauer: # minuten	589
lesen sie auch	586
lesen sie dazu	586
lesen sie hier	586
lesen sie mehr	586
leserbriefe	582
leserkommentare	582
leserumfrage	91
lesetid # min	2432
lesetipp	586
lesetipps	586
lesezeit: # min	589
lesezeit: # minuten	589
lest opp av en robot	2417
lest opp av en syntetisk stemme	2417
leta	2253
leta/afp	2253
lettergrootte	65
letto da una voce sintetica	1972
lettura # min	1905
lettura con voce sintetica	1972
""", 'li': """
li e concordo com os termos de uso	2667
lige nu	491
lihat artikel asli	1832
lihat balasan	1841
lihat berita lainnya	1869
lihat detail	1810
lihat foto	1869
lihat galeri	1869
lihat galeri foto	1869
lihat harga	1847
lihat hasil	91	1810
lihat juga	1807
lihat komentar	1806
lihat konten	1852
lihat lainnya	1809
lihat liputan khusus	1869
lihat paket langganan	1863
lihat penawaran	1847
lihat peta	1810
lihat profil	1870
lihat profil penulis	1870
lihat resep	61
lihat selengkapnya	1809
lihat semua	1809
lihat semua berita	1869
lihat semua foto	1869
lihat semua komentar	1841
lihat semua video	1869
lihat transkrip	1848
liitu uudiskirjaga	1225
like loading	844
like this	844
limited time offer	822
limited-time offer	941
line	845
link	845
link berhasil disalin	1832
link copiado	2587
link copiat	2730
link copiato	1905
link copiato negli appunti	1957
link copied	844
link copied bookmark	844
link copied to clipboard	844
link er kopieret	478
link er kopieret til udklipsholderen	478
link gekopieerd	2305
link in die zwischenablage kopiert	643
link kopeeritud	1205
link kopieren	571
link kopieret	478
link kopiert	571
link kopiran	2885
link kopyalandi	3215
link on kopeeritud	1205
link sudah disalin	1832
link wurde in die zwischenablage kopiert	643
link wurde kopiert	643
link zum artikel kopieren	643
link zum inhalt	579
link zum teilen kopieren	689
link zum youtube-inhalt	579
linkedin	845
linki kopyala	3215
linkki kopioitu	1344
links	586
lire aussi	1445
lire l'article	1448
lire l'article complet	1448
lire la suite	1448
lire la transcription	1504
lire le document	1449
lire le dossier	1522
lire les commentaires	1441
lire plus	1445	1448
lire plus tard	1431
lire sa biographie	1526
lisa kommentaar	1200
lista de socios	1166
listen	844
listen # min	844
listen above	921
listen below	921
listen here	921
listen now	844
listen on apple	921
listen on apple podcasts	921
listen on spotify	921
listen on youtube	921
live	586
live text	2766
live tv	868
livraison gratuite	1534
""", 'll': """
llegeix a l'app	354
llegeix l'article complet	369
llegeix l'article sencer	369
llegeix-ho a l'app	354
""", 'lo': """
lo + visto	1105
lo esencial en # segundos	1130
lo quiero	1147
load comments	863
load content	859
load more	873
load more articles	873
load more comments	863
load more stories	873
loading	844
loading ad	854
loading more	873
loe edasi	1200
loe edasi tellijana	1200
loe hiljem	1205
loe ka	1202
loe kommentaare	1206
loe lisa	1207
loe lisaks	1202
loe rohkem	1207
loe veel	1202
loetumad	1202
log in	822	2290
log in / register	822
log in or sign up	822
log in to comment	863
log in to reply	863
log ind	469
log out	822
log ud	469
logare	2691
logg inn	2408
logg ut	2408
logga in	3064
logga ut	3064
logi sisse	1200
logi sisse, et kommenteerida	1206
login	550	822	1790	1893	2575	2691
login / register	822
logout	822
loja	2682
lompat ke resep	61
loo konto	1200
loo tasuta konto	1200
los comentarios son exclusivos para suscriptores	1137
los precios pueden variar	1132
""", 'lu': """
lue koko juttu	1354
lue kommentit	1351
lue rajattomasti	1337
lue seuraavaksi	19	1352
luetuimmat	1352
luetuimmat jutut	1352
lugemiseks osta artikkel	1200
luister	2305
luister dit artikel	2347
luister hier	2347
luister nu	2347
luister op spotify	2347
luister via spotify	2347
luk	465
lukk	2404
lukuaika # min	1354
lunar	2758
luo ilmainen tunnus	1337
luo maksuton tunnus	1337
luo tunnus	1337
lupa kata sandi	1790
lupa password	1790
""", 'ly': """
lyssna	3074
lyt	478
lytt	2417
lytt til saken	2417
""", "m'": """
m'abonner	1412
m'agrada	342
m'inscrire	1421
""", 'ma': """
maak een account	2290
maandelijks	2286
magazin	2776
magazinul nostru	2743
mahjong	1501
mai mult	2705
mai multe	2705
mai multe articole	2766
mail	845	2305
mailen	571
main gratis	1844
main sekarang	1844
mainkan sekarang	1844
mainokset	1346
mainos	1346
mainos - juttu jatkuu alla	1346
mainos alkaa	1346
mais	2604
mais antigas	2644
mais antigos	2644
mais artigos	2601
mais artigos deste autor	2671
mais comentadas	2601
mais curtidos	2644
mais deste autor	2671
mais do autor	2671
mais lidas	2601
mais lidos	2601
mais popular	2666
mais populares	2601
mais recentes	2644
mais tarde	2570
mais vistas	2601
mais vistos	2601
mais votadas	2644
mais votados	2644
maju # detik	1848
make a donation	815
manage consent	859
manage cookies	859
manage my account	822
manage options	859
manage preferences	859
manage settings	859
manage subscription	822
manage your newsletters	932
mantengamos un debate respetuoso	1137
mantente informado	1078
manter conectado	2665
masquer	1449
mastodon	845
masuk	1790
masuk / daftar	1790
masuk dengan apple	1863
masuk dengan facebook	1863
masuk dengan google	1863
masuk untuk berkomentar	1841
masukkan alamat email yang valid	1865
masukkan email yang valid	1865
max	2799
maybe later	813
""", 'me': """
me connecter	1412
me le rappeler plus tard	1402
media caption	873
meer	2320
meer artikelen	2320
meer informatie	2312
meer laden	2323
meer lezen	2320
meer nieuws	2320
meer over	2320
meer over dit onderwerp	2320
meer tonen	2323
meest bekeken	2320
meest gedeeld	2320
meest gekozen	2360
meest gelezen	2320
meghallgatom	1735
megosztom	1735
mehr anzeigen	589
mehr artikel	586
mehr aus	586
mehr aus dem ressort	586
mehr details	590
mehr erfahren	579
mehr informationen	586
mehr laden	582	589
mehr lesen	586	589
mehr nach dieser anzeige	576
mehr news	586
mehr themen	586
mehr von diesem autor	586
mehr von uns	586
mehr zu diesem thema	586
mehr zum artikel	586
mehr zum thema	586
meilleure offre	1516
mein konto	550
meist gelesen	586
meistgeklickt	586
meistgelesen	586
meistgelesene artikel	586
meistkommentiert	586
mejla	3074
mejor oferta	1176
mejor valorados	1155
meld een fout	2316
meld feil	2433
meld fejl	495
meld fout	2350
meld fra om feil	2425
meld je aan	2295
melhor oferta	2665
melhor valor	2665
member-only story	873
members only	822
memuat pemutar	1848
memuat video	1848
menemukan kesalahan	1841
mengerti	1810
mengikuti	1874
meniu	2705
meno recenti	1965
mensagem enviada com sucesso	2667
mensaje enviado correctamente	1178
mensal	2663
mensile	1984
mensual	361	1174
mensualmente	1174
mensuellement	1514
menu	406	494	873	1448	1809	1922	2323	2514	2604	3410
meny	2432	3089
mer fra	2429
mer nyheter	3086
mer om	2429	3086
merci de votre inscription	1421
merci pour votre retour	1470
merci pour votre vote	91	1476
merci, votre inscription est prise en compte	1518
mere fra	491
mere om	491
mergi sus	2766
merken	550	571
merkliste	550
mesajiniz iletildi	3288
mesajul a fost trimis	2762
message	845
message publicitaire	1436
messaggio inviato correttamente	1988
messaggio promozionale	1910
messaggio pubblicitario	1941
messenger	845
mest delat	3086
mest delt	2429
mest delte	491
mest lest	2429
mest leste	2429
met ai gemaakt	2342
metin boyutu	3300
metni oku	3272
metodi di pagamento	1891
metodo di pagamento	1891
metti in pausa	1972
mettiti alla prova	1967
mettiti alla prova con il quiz	1967
mettre en favori	1431
mettre en pause	1504
""", 'mi': """
mi cuenta	1071
mida de la lletra	377
mida del text	65
migliore offerta	1986
mijn account	2290
mijn profiel	2290
millor oferta	363
min konto	469
min side	469	2408
mine avalehele	1207
mine retsepti juurde	61
minha conta	2575
mira la galeria	369
mira totes les fotos	369
mis niets	2295
missa inget	3069
missa inte	3086
misschien later	2285
misschien ook interessant	2320
mit freunden teilen	668
mit ki erstellt	617
mitdiskutieren	582
mitglied werden	545
mitmachen und gewinnen	621
mitra kami	1852
mitt konto	3064
""", 'mo': """
mode de paiement	1410
modes de paiement	1410
modifica le preferenze sui cookie	1936
modifica preferenze	1936
modifier mes choix	1468
modifier vos choix	1508
moj profil	2875	3001
moje konto	2489
mon compte	1412
mon espace	1412
monatlich	545
monatlich spenden	545
montant libre	1410
monthly	814
monthly contribution	819
morda vas zanima	3005
more	871
more articles	868
more citation formats	1047
more coverage	868
more details	874
more for you	945
more from	868
more from this author	868
more from us	945
more headlines	868
more in this section	945
more in this series	868
more like this	868
more news	868
more newsletters	932
more on this story	868
more on this topic	868
more options	859
more sharing options	844
more stories	868
more stories like this	868
more stories you may like	868
more to explore	868
more to read	868
more top stories	868
most commented	868
most discussed	868
most emailed	868
most liked	863
most nem	1726
most popular	868
most read	868
most read stories	945
most recent	868
most shared	868
most viewed	868
most watched	868
mostra altro	1922
mostra contenuto	1912
mostra contenuto esterno	1936
mostra contingut	352
mostra el contingut	352
mostra el contingut extern	320
mostra el perfil	371
mostra els comentaris	341
mostra i commenti	1915
mostra i risultati	91
mostra il contenuto	1976
mostra il contenuto esterno	1936
mostra il video	1976
mostra le risposte	1964
mostra les respostes	341
mostra meno	1923
mostra menys	312
mostra originale	1923
mostra risposte	1964
mostra sempre	352	1976
mostra sottotitoli	1972
mostra traduzione	1923
mostra tutto	1923
mostra'n menys	369
mostra-ho tot	312
mostrar comentarios	1101
mostrar contenido	1166
mostrar contenido externo	1128
mostrar el contenido	1166
mostrar legendas	2651
mostrar mais	2604
mostrar menos	1108	2671
mostrar respostas	2643
mostrar respuestas	1154
mostrar sempre	2655
mostrar siempre	1166
mostrar todo	1109
mostrar tudo	2605
mots encreuats	346
moyen de paiement	1410
moyens de paiement	1410
""", 'mt': """
mti	1764
mti/afp	1764
""", 'mu': """
mua ngay	3446
muat kiriman	1852
muat komentar lain	1841
muat konten	1852
muat lainnya	1809
muat postingan	1852
muat ulang	1858
muat ulang halaman	1858
muet	1505
mulai kuis	1844
mundur # detik	1848
mungkin lain kali	1788
must read	868
must reads	868
must-read	868
mutasd mindet	1745
mute	873
muto	1973
muut lukevat	1352
muut lukevat juuri nyt	1352
muut lukevat nyt	1352
""", 'my': """
my account	822
""", 'na': """
na czasie	2511
naar boven	2323
naar de aanbiedingen	2290
naar de inhoud	2323
naar de webshop	2345
naar het recept	61
nach anzeige weiterlesen	576
nach der werbung geht es weiter	648
nach oben	589
nadaljevanje pod oglasom	3004
nahoru	406
najbolj brane novice	3005
najbolj brane novice dneva	3005
najbolj brano	3005
najbolj komentirano	3005
najkomentiranije	2882
najnovije	2882
najnovije vesti	2882
najnovije vijesti	2882
najnowsze	2511
najnowsze informacje	2511
najpopularniejsze	2511
nama	1866
nama lengkap	1866
nanti	1788
nanti saja	1788
napisz komentarz	2507
nascondi	1923
nascondi commenti	1964
nascondi le risposte	1964
nascondi risposte	1964
nasil kapatilir	3281
nastavak teksta nakon reklame	2881
nastavenia cookies	2960
natisni	3008
natisni recept	61
naujausi	2204
naujiena papildoma	2209
naujiena pildoma	2209
""", 'ne': """
ne danas	2890
ne danes	3012
ne hvala	2890	3012
ne manquez plus aucune info	1511
ne manquez rien	1421
ne most	1726
ne plus afficher	1402
ne plus suivre	1530
ne propustite	2882
ne ratez aucune info	1511
ne sada	2890
ne se prononce pas	1497
ne spreglejte	3005
ne zdaj	3012
ne, hvala	2890	3012
necrologie	1941
nee bedankt	2285
nee, bedankt	2285
nei takk	2404
nei, takk	2404
nein danke	544
nein, danke	544
nej tack	3060
nej tak	465
nej, tack	3060
nej, tak	465
nessun commento	1915
nessuna opinione	1965
neste	2432
neste artikkel	2429
net binnen	2320
netiquette	582
neueste artikel	586
neueste meldungen	586
neueste nachrichten	586
neueste videos	586
never miss a story	832
never miss an update	832
new customers only	941
new customers only. terms apply	941
new here	822
newest first	863
newsletter	393	558	832	1078	1421	1900	2492	2579
newsletter abonnieren	558
newsletter e alert	1919
newsletter kostenlos abonnieren	558
newsletter recomendada	1105
newsletter sign up	832
newsletter sign-up	832
newsletter signup	832
newsletter-anmeldung	558
newsletters	832	873	1078	1421	2579
newslettery	393	2492
newsticker	586
next	814
next article	868
next page	873
next post	873
next story	868
next up	868
""", 'ng': """
nghe	3398
nghe audio	3447
""", 'ni': """
nicht jetzt	544
nicht mehr anzeigen	544
nichts mehr verpassen	558
nie masz konta	2489
nie teraz	2485
niente spam	1988
niet nu	2285
niet te missen	2320
nieuwsbrief	2295
nieuwsbrief ontvangen	2353
nieuwsbrieven	2295
""", 'no': """
no comments	863
no comments yet	863
no credit card required	941
no eres suscriptor	1176
no es pot mostrar aquest contingut	352
no ets subscriptor	363
no gracias	1065
no grazie	1887
no hacemos spam	1178
no ho sap / no contesta	342
no m'agrada	342
no podem mostrar aquest contingut	352
no posts	873
no sabe / no contesta	1155
no sabe, no contesta	1155
no se puede reproducir el video	1162
no te pierdas	1105
no tens compte	363
no thank you	813
no thanks	813
no tienes cuenta	1176
no votes so far! be the first to rate this post	1027
no, gracias	1065
no, grazie	1887
no, thanks	813
noch kein abo	642
noch kein abonnent	550
noch kein konto	550
noch keine kommentare	582
noch keine kommentare vorhanden	582
noch nicht registriert	642
nog geen abonnee	2360
nog geen account	2290
nog geen reacties	2316
noklausies rakstu	2248
nom	366	1519
nombre	1179
nome	1989	2668
nominal lain	1860
nominal lainnya	1860
non hai un account	1955
non merci	1402
non oggi	1887
non ora	1887
non sa / non risponde	1965
non sei abbonato	1893
non sei ancora abbonato	1955
non sei ancora registrato	1986
non sei registrato	1986
non so	1965
non, merci	1402
norint komentuoti, reikia prisijungti	2208
normas	1101
normas de los comentarios	1154
normas editoriales	1185
normes dels comentaris	341
nos articles les plus lus	1489
nos derniers articles	1445
nos jeux	1499
nos lecteurs ont lu ensuite	1445
nos offres	1412
nos offres d'emploi	1472
nos partenaires	1508
nos recommandations	1445
noskaties video	2250
nossa loja	2649
nossos jogos	2646
nossos parceiros	2655
not a subscriber yet	822
not now	813
not ready to donate	813
not ready to give today	813
not ready to subscribe	813
not ready to support today	813
not the answer you're looking for	1029
not today	813
nota relacionada	1151
notas recomendadas	1151
notas relacionadas	1151
note legali	1912
noter la recette	61
notes on contributors	1039
notez cet article	1441
noticia anterior	1182
noticia relacionada	1105
noticia relacionadas	1105
noticia siguiente	1182
noticias de hoy	1105
noticias relacionada	1105
noticias relacionadas	1105
notizie correlate	1919
notizie del giorno	1919
notre boutique	1502
notre charte de corrections	1526
notre direct	1522
nous contacter	1441
nous soutenir	1403
nous suivre	1432
nous vous recommandons	1445
now playing	873
""", 'nt': """
ntb	2460
""", 'nu': """
nu acum	2689
nu ai cont	2728
nu in het nieuws	2320
nu niet	2285
nuestra tienda	1160
nuestros juegos	1157
nuestros socios	1166
nume	2763
nuoroda nukopijuota	2207
nuotraukos	2209
nutzungsbedingungen	579
""", 'ny': """
nyalakan notifikasi	1832
nyhedsbrev	474
nyhedsbreve	474
nyhetsbrev	2413	3069
nyhetsbrevet	2413	3069
nyhetsdygnet	3086
nyt luetuimmat	1352
""", 'o ': """
o artigo continua depois da publicidade	2592
o mais popular	2666
o seu email	2579
o seu voto foi registado	2643
""", 'ob': """
obre a l'app	354
obre l'app	354
obrigado pelo seu feedback	2621
obrigado pelo seu voto	91	2621
obrigado por se inscrever	2579
obrigado por votar	91	2643
obrigado, a sua mensagem foi enviada	2667
obserwuj	2500
obserwuj nas	2500
""", 'oc': """
oceni novico	3008
oceni recept	61
ocenite tekst	2885
ocijeni recept	61
ocorreu um erro	2667
ocultar	1109	2605
ocultar comentarios	1154
ocultar respostas	2643
ocultar respuestas	1154
""", 'od': """
odbij	2898
odbij sve	2898
oddaj glas	91
oddaj komentar	3008
odeslat	91
odeslat hlas	91
odjava	2875	3001
odpowiedz	2507
""", 'of': """
oferecer	2681
oferecer artigo	2575
oferecer este artigo	2680
oferecido por	2592
oferecimento	2682
oferit de	2776
ofert per	379
oferta especial	1071
oferta para lectores	1160
oferta para leitores	2649
oferta per als lectors	347
oferta por tempo limitado	2665
oferta por tiempo limitado	1176
ofertas	1096
ofertas de empleo	1132
ofertes de feina	325
offer	854
offer ends soon	941
offerta a tempo limitato	1986
offerta per i lettori	1970
offerte	1910
offerte di lavoro	1941
offerto da	2003
offre partenaire	1436
offres d'emploi	1472
offrir	1533
offrir l'article	1412
ofrecido por	1193
""", 'og': """
oglas	2881	3004
oglasi	2881	3004
ogni contributo conta	1954
ogni donazione conta	1983
ogni euro conta	1954
ogni mese	1984
""", 'oh': """
ohne spende weiterlesen	544
ohodnotit recept	61
""", 'ok': """
ok	814
ok, got it	874
okumaya devam et	3208
""", 'ol': """
oldest first	863
ole esimene kommenteerija	1206
oled juba tellija	1200
oled uudiskirjaga liitunud	1225
olet nyt tilannut uutiskirjeen	1340
oletko jo tilaaja? kirjaudu	1337
olvasd el ezt is	1742
olvassa el ezt is	1742
""", 'om': """
om cookies	3079
oma tili	1337
""", 'on': """
once	814
onderwerpen	2320
one time donation	815
one-time	814
one-time donation	815
onko jutussa virhe	1351
onko sinulla jo tunnus	1337
""", 'oo': """
ook interessant	2320
oops! something went wrong	932
""", 'op': """
op leeslijst	2385
open	874
open image in gallery	873
open kaart	2324
open map	874
open menu	873
open the map	874
openen	2324
opina	1101
opprett en gratis bruker	2408
opprett en gratis konto	2408
opprett gratis bruker	2408
opprett konto	2408
oppsummert av ai	2432
oppsummert av ki	2432
opret bruger	469
opret en gratis bruger	469
opret en gratis profil	469
opret en konto	469
opret gratis profil	469
opret konto	469
opsi lainnya	1876
opslaan	2305
opslag fra facebook	494
opslag fra instagram	494
opublikuj komentarz	2507
""", 'or': """
ordena per	342
ordenar por	1155	2644
ordina per	1965
original anzeigen	590
""", 'os': """
os nossos jogos	2646
os nossos parceiros	2655
osallistu keskusteluun	1351
ossza meg	1735
osta artikkel	1200
ostale vesti	19	2882
ostale vijesti	19	2882
ostatnie wpisy	2511
ostavi komentar	2885
ostavite komentar	2885
oszd meg	1735
""", 'ot': """
other amount	819
other articles	868
other news	868
other readers liked	19
other stories	868
other stories you may like	868
other stories you might like	868
others also read	19	868
others are also reading	1025
others are reading	1025
otomatik oynat	3273
otomatik oynatma	3273
otra cantidad	1069
otras noticias	19	1105
otras noticias que pueden interesarte	19
otro importe	1069
otro monto	1173
""", 'ou': """
oui, je m'abonne aux notifications	1511
our corrections policy	863
our newsletters	832
our partners	854
our social media	849
our sponsors	854
outro montante	2662
outro valor	2573
ouvir	2587
ouvrir	1449
ouvrir l'appli	1510
ouvrir l'application	1510
ouvrir la carte	1449
ouvrir le menu	1448
""", 'ov': """
overschrijving	2289
""", 'oy': """
oy kullan	91	3266
oy ver	91	3266
oyla	91
oyna	3270
oynat	3224
oynatma hizi	3272
oyunlar	3270
oyunuz alindi	91	3265
oyunuz kaydedildi	3265
""", 'oz': """
oznake	2882	3005
""", 'p': """
p	2699
""", 'pa': """
pagamento seguro	2573
pagamento sicuro	1891
page suivante	1448
pagina successiva	1922
pago seguro	1069
paid advertisement	946
paid content	854
paid partnership	854
paid post	854
paiment methods	819
palaute	1351
palavras cruzadas	2648
paling banyak dibaca	1807
paling disukai	1842
paling populer	1864
pane oma teadmised proovile	1207
pantalla completa	349	1163
para continuar a ler	2638
para continuar lendo	2638
para seguir leyendo	1147
paremti	2202
pariwara	1802
parole crociate	1969
partage	1431
partager	1431
partager l'article	1431
partager par e-mail	1431
partager par email	1431
partager par mail	1431
partager par sms	1532
partager par whatsapp	1532
partager sur	1431
partager sur bluesky	1431
partager sur linkedin	1431
partager sur messenger	1431
partager sur telegram	1431
partager sur twitter	1431
partager sur whatsapp	1532
partager sur x	1431
partager via messenger	1431
partager via twitter	1431
partages	1431
partagez	1431
partecipa al sondaggio	1964
partecipa alla discussione	1946
partenaire	1436
parteneri	2699
participa	1101
participa en l'enquesta	341
participa en la encuesta	1154
participa en la nostra enquesta	323
participe da conversa	2629
participe da enquete	2643
participe na sondagem	2643
participez au sondage	1496
participez au vote	1496
partilhar	2587
partilhar no whatsapp	2680
partilhe	2587
partner	2310
partner content	854
partner offers	854
partnerangebot	576
partnerangebote	576
partnerbijdrage	2365
partnercontent	2310
partnernieuws	2320
partnerska vsebina	3004
pas aujourd'hui	1402
pas de commentaire	1441
pas de spam	1518
pas encore de compte	1516
pas encore inscrit	1412
pas maintenant	1402
pasatiempos	1159
pasidalinkite	2207
pasidalinkite straipsniu	2207
pasidalinti	2202
passa a premium	1955
passatempos	2623
passatemps	346
passend zum thema	586
passende artikel	586
passer cette annonce	1436
password dimenticata	1893
passwort vergessen	550
patreon'dan destek ol	3283
patreon'dan destekle	3283
patrocinado	1096	2592
patrocinado por	1096
patrocinat per	379
payment method	819
payment methods	819
payment options	819
paypal	549
""", 'pe': """
pedoman media siber	1822
pedoman pemberitaan media siber	1870
peiling	91
pelo mundo	2601
penawaran khusus pembaca	1847
penawaran terbaik	1863
pendaftaran berhasil	1865
pengaturan cookie	1852
pengaturan privasi	1852
people also read	868
people are also reading	1025
people are reading	1025
per continuar llegint	335
per continuare a leggere	1955
per e-mail teilen	571
per e-mail versenden	571
per mail teilen	571
per mail versenden	571
per whatsapp teilen	571
perbesar	1869
perbesar foto	1869
perbesar gambar	1869
perbesar huruf	1876
percebi	2605
pergunta do dia	91
periksa kotak masuk anda	1865
perkecil huruf	1876
permainan	1846
permet	356
permet sempre	352
permite	2753
permite mereu	2749
permite reclamele	2755
permitir	1170	2659
permitir anuncios	1171
permitir la publicidad	1171
permitir publicidade	2660
permitir sempre	2655
permitir siempre	1166
permitir siempre este contenido	1166
personnaliser mes choix	1508
personuppgiftspolicy	3079
personvern	2422
personverninnstillinger	2422
peru milloin vain	1337
peru tilaus milloin tahansa	1340
peruuta milloin tahansa	1337
pesan anda telah terkirim	1865
pesan berhasil dikirim	1865
pesan tiket	1847
pesquisar	2604
petites annonces	1436
""", 'ph': """
photos	1448
""", 'pi': """
piekrist	2260
piesakies jaunumiem	2267
piilota	1355
piilota mainokset	1346
pilih	91	1864
pilih langganan anda	1863
pilih paket	1863
pilih paket langganan	1863
pilihan anda telah dicatat	1841
pilihan editor	1807
pilihan redaksi	1807
pilihan untuk anda	1833
pilihan untukmu	1833
pin for later	61
pin it	61	844
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	1854
pindai qr code	1854
pinterest	845
pix	2574
""", 'pl': """
plaats een advertentie	2345
plaats een reactie	2316
plaats reactie	2316
plan du site	1438
play audio	844
play now	873
play store	93
play the video	921
play video	873
please check your inbox	978
please donate	815
please enter a valid email address	832
please gamble responsibly	1023
pledge your support	815
plus	469	1448	2290	3064
plus anciens	1497
plus d'articles	1445
plus d'articles de cet auteur	1522
plus d'articles de l'auteur	1526
plus d'infos	1445
plus d'options	1532
plus d'options de partage	1532
plus lus	1445
plus tard	1402
plus-artikel	550
plusartikel	2290
pluss	2408
plussak	2408
""", 'po': """
pocket	845	2023
podaj adres e-mail	2492
podaj e-mail	2492
podcast	404	491	586	1105	1919	2511	3222
podcast'i indir	3272
podcastit	1352
podcasts	491	586	2320	2601
podcasty	404	2511
podd	3086
poddar	3086
pode gostar de	2641
pode interessar	2601
podeli	2885
podeli na facebooku	2885
podeli vest	2885
podelite	2885
podijeli	2885
podijeli na facebooku	2885
podijeli vijest	2885
podijelite	2885
podkast	2429
podkaster	2429
podobne	2511
podpri	3000
podpri nas	3000
podprite nas	3000
podrobnosti	407
podseti me kasnije	2890
podsjeti me kasnije	2890
pogledaj komentare	2885
pogledaj rezultate	91
pogoji uporabe	3020
polecamy	2511
polecane	2511
polecane dla ciebie	2511
politika privatnosti	2898
politika zasebnosti	3020
polityka cookies	2504
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1157
ponctuel	1514
ponctuellement	1514
poprzedni	2514
populair	2320
populaire	1445
populaire artikelen	2320
populaires	1445
popular articles	868
popular now	868
popular posts	868
popular reads	945
popular stories	868
popular topics	868
populare	2703
popularne	2511
populer	1807
populiariausi	2204
portada	1108
posa't a prova	344
posez une question sur cet article	1470
poslat	396
poslat e-mailem	396
poslechnout	396
post as a guest	1029
post comment	863
post on x	844
post your answer	1029
poster un commentaire	1441
posts relacionados	2601
potrebbe interessarti	1919
potrebbe interessarti anche	1919
potrebbero interessarti	1919
pour aller plus loin	1445
pour lire la suite	1485
povezana novica	3005
povezane novice	3005
povezane teme	2882
povezane vesti	2882
povezane vijesti	2882
povezano	3005
poveznica kopirana	2885
povolit cookies	400
powered by ai	914
pozabljeno geslo	3001
""", 'pr': """
pr	1737	2027	2126
pravidla diskuse	403
pravila komentiranja	2885	3008
pravila privatnosti	2898
preberite tudi	3005
precedente	1922
precios y disponibilidad pueden variar	1132
preferensi cookie	1852
preferenze cookie	1912
pregunta a nuestra ia	1130
premium	389	469	702	822	1071	1412	1790	1893	2290	2408	2489	2575	2691	3064	3208	3393
premium content	822
premium digital	941
premium-artikel	550
prenota il tuo posto	1970
prenume	2763
prenumerata	2202	2489
prenumeration	3064
prenumeratoriams	2202
prenumerera	3064
prenumerera nu	3064
prenumeruj	2489
prenumeruoti	2202
preporuka	2882
presentado por	1193
presentat per	379
presentato da	2003
presentear	2681
presentear artigo	2680
presented by	854
press enter or click to view image in full size	873
pretplata	2874
pretplati se	2874
pretplatite se	2874
prevent your screen from going dark	61
previous article	868
previous page	873
previous post	873
prezentat de	2776
prihvatam	2898
prihvati	2898
prihvati sve	2898
priimti visus	2220
prijava	2875	3001
prijavi napako	3008
prijavi se	2875	3001
prijavite se	2875	3001
prijavite se odmah	2875
prijzen kunnen intussen gewijzigd zijn	2365
primo piano	1919
principais pontos, por ia	2621
principios editoriales	1185
prindi	1205
prindi artikkel	1205
prindi retsept	61
print	478	845	2305
print article	844
print artiklen	478
print dit artikel	2361
print dit recept	61
print opskrift	61
print opskriften	61
print page	943
print recept	61
print recipe	61
print subscription	822
print the recipe	61
print this	844
print this page	943
printen	2305
prisijungti	2202
prispevaj	3000
privaatsustingimused	1218
privacidad	1098
privacy	1912	2312
privacy center	579
privacy notice	832
privacy policy	859	1912
privacy preference center	859
privacy preferences	859
privacy settings	859
privacy statement	859
privacybeleid	2312
privacyverklaring	2312
privatumo politika	2220
probeabo	550
probeer het later opnieuw	2353
probeer nu	2290
produktempfehlung	576
profil	550
profilo	1893
profiter de l'offre	1412
proibido a menores de # anos	2649
proibido para menores de # anos	2649
promo	1910	2881
promocijsko besedilo	3004
promocja	2503
promoted	854
promoted content	854
promoted links	854
promoted stories	868
promotie	2310
promotion	854
propaganda	2592
proposer une correction	1476
prosseguir	2594
prossimo articolo	1992
proteggiamo le nostre fonti	1995
prova # dagar gratis	3064
prova gratis	1893	3064
prova gratis per un mese	1955
prova nu	3064
prova-ho un mes gratis	335
prueba gratis	1071
prueba un mes gratis	1147
przeczytaj jeszcze	2511
""", 'pu': """
pub	1436	2592
pubblica	1965
publicar	1155	2644
publicar comentario	1101
publicidad	1096
publicidad - sigue leyendo	1096
publicidade	2592
publicitat	314
publicitate	2699
publieditorial	87
publier	1497
publier un commentaire	1441
publireportage	1436
publireportatge	87
publirreportaje	1096
pular para a receita	61
puntos clave	1130
puntual	1174
puoi regalare # articoli al mese	1957
putar audio	1848
putar otomatis	1849
putar video	1848
puzzels	2345
""", 'py': """
pysy ajan tasalla	1340
""", 'qr': """
qr kodu okut	3277
qr kodu okutun	3277
qr kodu tarayin	3277
""", 'qu': """
quero apoiar	2662
quero assinar	2575
quero contribuir	2662
quero doar	2662
quick poll	91
quiero aportar	1173
quiero donar	1173
quiero recibir comunicaciones comerciales	1178
quiero recibirla	1143
quiero recibirlo	1143
quiero ser socia	1173
quiero ser socio	1173
quiero suscribirme	1071
quitar publicidad	1132
quitar sonido	1162
""", 'ra': """
raccomandato da	1910
raksts pieejams abonentiem	2243
rangkuman ai	1873
rapporter feil	2425
rapportera fel	3082
rate recipe	61
rate this article	1027
rate this post	1027
rate this recipe	61	1027
rate this story	1027
""", 're': """
reactie	2316
reacties	2316
reacties worden vooraf gecontroleerd	2350
read aloud	844
read also	868
read article	873
read comments	863
read full article	873
read full story	873
read in app	873
read more	873
read more about	868
read more about sharing	844
read more articles	873
read more here	873
read more on	868
read more on these topics	868
read next	868
read original article	873
read our complete coverage	868
read story	873
read the article	873
read the document	874
read the full article	873
read the full document	874
read the full story	873
reader poll	91
readers also read	868
readers are also reading	1025
ready for more	832
reageer	2316
reageren	2316
rebus	2742
rebutja totes les galetes	352
rebutja-ho tot	320
recent	868
recent articles	868
recent news	868
recent posts	868
recent stories	868
recept bewaren	61
recept printen	61
recevoir des notifications	1511
recevoir la newsletter	1421
recevoir les notifications	1511
recevoir une alerte	1478
recharger la page	1512
rechazar	1098
rechazar todas	1098
rechazar todo	1098
rechazar y suscribirme	1166
rechazar y suscribirse	1166
recherche	1448
rechercher	1448
recibir alertas	1142
recibir alertas de este tema	1142
reclame	2310
recomandate	2703
recomendaciones	1105
recomendadas	1105	2601
recomendado	1105
recomendado para ti	1105
recomendados	1105	2601
recomendamos	2601
recommended	868
recommended articles	868
recommended external content	912
recommended for you	868
recommended reading	868
recommended reads	945
recommended stories	868
recommended videos	868
recorda'm	363
recordarme	1176
reculer de # secondes	1504
recurso exclusivo para assinantes	2623
recusar	2594
redakcja poleca	2511
redaksi	1822
redaksjonen anbefaler	2429
redaktionen anbefaler	491
redaktionen rekommenderar	3086
redaktionsempfehlung	586
redan prenumerant? logga in	3064
reddet	3218
reddit	845
redes sociais	2588
redes sociales	1090
reducir texto	1191
redueix el text	377
refuser	1438
regala	378	2002
regala aquest article	377
regala articolo	2001
regala l'article	377
regala l'articolo	2001
regala questo articolo	2001
regalar	1192
regalar noticia	1191
registar	2575
registe-se	2575
register	822
register for free	822
register now	822
registo	2575
registra't	308
registra't per comentar	323
registrace	389
registracija	2875	3001
registrarme	1071
registrarme en la newsletter	1078
registrarse	1071
registrasi	1790
registrate	1147
registrati	1893
registrati e leggi questo articolo	1955
registrati gratis	1893
registreer	2290
registreer gratis	2290
registreeru tasuta	1200
registreeru veebiseminarile	1207
registrer deg	2408
registrera dig	3064
registreren	2290
registrieren	550
registriraj se	2875	3001
registro	1071
registrovat se	389
registruj se	2875
registruotis	2202
regole dei commenti	1964
regole per commentare	1964
regole per i commenti	1964
regras para comentar	2643
regulamin	2504
reguli de comentare	2737
reguli pentru comentarii	2737
regulile comentariilor	2737
reject all	859
reject all cookies	859
rejeitar	2594
rejeitar todos	2594
rejoignez la conversation	1476
rejoignez la discussion	1476
reklaam	1200
reklaamartikkel	1209
reklaamtekst	87	1209
reklam	3078	3217
reklam alani	3217
reklam engelleyici nasil kapatilir	3280
reklam engelleyici tespit edildi	3280
reklam engelleyicimi kapattim	3280
reklam engelleyicinizi kapatin	3280
reklam engelleyiciyi kapattim	3280
reklam sonu	3271
reklama	399	2202	2503	2881	2945
reklamdan sonra devam ediyor	3217
reklamdir	3271
reklame	482	2421
reklami atla	3217
reklami kapat	3217
reklamin sonu	3271
reklaminis	87
reklaminis straipsnis	2211
reklamlar	3217
reklamlara izin ver	3280
reklamy	2503
rekomendasi	1807
rekomendasi untuk anda	1807
rekomendasi untukmu	1807
rekomenduojame	2204
rekommenderade artiklar	3086
rekommenderas	3086
rekommenderat	3086
relacionadas	1105	2601
relacionado	1105
relacionados	1105	2601
related	868	871
related article	868
related articles	868
related content	868
related coverage	868
related items	868
related links	868
related news	868
related posts	868
related reading	868
related stories	868
related story	868
related tags	868
related to this story	868
related topics	868
related videos	868
relaterade artiklar	3086
relaterade nyheter	3086
relaterat	3086
relaterede artikler	491
relaterede emner	491
relateret	491
relatert	2429
relaterte artikler	2429
relaterte emner	2429
relaterte saker	2429
remember me	822
remiamas turinys	2211
remind me in #	813
remind me in may	813
remind me later	813
remind me next month	813
remind me tomorrow	813
remove ad	854
remove ads	854
remti	2202
rep alertes d'aquest tema	329
replay	873
replier	1449
replies	863
reply	863
report	845
report a mistake	874
report a problem	863
report a typo	863
report abuse	863
report ad	854
report an error	874
report comment	863
report error	874
report this ad	854
reportagem exclusiva para assinantes	2638
reportar	1101
reportar erro	2597
reportar error	1101
reportar un error	1101
reprendre la lecture	1504
reprints & permissions	1047
reproducir	1108
reproducir audio	1162
reproduzir	2604
request a correction	863
request permissions	1047
required, but never shown	1029
reset password	822
respon	342
responda ao quiz	2646
responder	1101	2597
resta aggiornato	1900
resta connesso	1986
restam # caracteres	2629
resultado	91
resultados	91
results	91
resum amb ia	374
resum generat amb ia	374
resumen con ia	1130
resumen de ia	1130
resumen generado por ia	1189
resumen ia	1189
resumen por ia	1130
resumir com ia	2621
resumo com ia	2677
resumo gerado por ia	2677
resumo ia	2677
resumo por ia	2621
retira el consentiment	352
retirar consentimento	2655
retirar consentimiento	1166
retirar el consentimiento	1166
retirar o consentimento	2655
retirer le consentement	1508
retirer mon consentement	1508
retour	1431
retour en haut	1448
retour en haut de la page	1522
retour en haut de page	1522
retroceder # segundos	1162	2651
return to top	873
revisa el correu	365
revisa la safata d'entrada	365
revisa tu bandeja de entrada	1178
revisa tu correo	1178
revoca consenso	1976
revoca il consenso	1976
revogar consentimento	2655
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultati	91
rezumat ai	2771
rezumat generat de ai	2771
""", 'ri': """
riassumi con l'ia	1938
riassunto ai	1998
riassunto generato dall'ia	1998
riassunto ia	1938
ricarica la pagina	1981
ricarica pagina	1981
ricevi gli avvisi su questo argomento	1949
ricevi la newsletter	1900
ricevi una notifica per ogni nuovo articolo dell'autore	1949
ricordami	1986
riduci il testo	2001
rifiuta	1912
rifiuta e abbonati	1976
rifiuta tutto	1912
rimani aggiornato	1900
rimani connesso	1986
rimani informato	1900
ringkasan ai	1873
riproduci	1922
riproduci audio	1972
riproduci video	1972
riproduzione automatica	1973
riservato agli abbonati	1955
rispondi	1915
rispondi al sondaggio	1946
risultati	91
ritzau	521
ritzau/afp	521
ritzau/reuters	521
""", 'ro': """
rodyti daugiau	2209
rodyti komentarus	2208
rozbalit	407
rozmiar tekstu	65
rozumiem	2515
""", 'rs': """
rss	845
""", 'ru': """
rubriken	586
rubriques	1445
rustore	93
""", "s'": """
s'abonner	1412
s'identifier	1412
s'inscrire	1412
s'inscrire gratuitement	1412
""", 'sa': """
saada e-postiga	1205
saada vihje	1207
sag uns deine meinung	627
sagen sie uns ihre meinung	627
saiba mais	2601
sair	2575
sair da tela cheia	2651
saken er forbeholdt abonnenter	2408
saken er lest opp av en robot	2417
saken fortsetter etter annonsen	2421
saken fortsetter nedenfor	2421
saken fortsetter under	2421
saken fortsetter under bildet	2421
saken oppdateres	2421
salin	1877
salin link	1799
salin tautan	1799
salir de pantalla completa	1162
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1108
saltar publicidad	1096
salva	1905
salva articolo	1905
salva l'articolo	1957
salva la ricetta	61
salva le preferenze	1976
salva per dopo	1957
salva preferenze	1976
salva ricetta	61
salvar	2587
salvar artigo	2587
salvar para ler depois	2640
salvar receita	61
salvesta	1205
salvesta artikkel	1205
samal teemal	1202
samengevat door ai	2342
samenvatting door ai	2342
sammanfattad av ai	3089
sammanfattning gjord av ai	3089
sampaikan pendapat anda	1841
samtykke	483	2422
sans opinion	1497
satin al	3302
satu kali	1861
sauvegarder	1431
sauvegarder l'article	1488
sauvegarder pour lire plus tard	1488
save	844
save article	844
save for later	844
save preferences	859
save recipe	61
save story	844
save this article	844
save this recipe	61
saved	844
saya mengerti	1810
saya menyetujui pemrosesan data saya	1865
saya menyetujui syarat dan ketentuan	1865
saya setuju dengan kebijakan privasi	1865
saya setuju dengan syarat dan ketentuan	1865
saya sudah mematikan pemblokir iklan	1858
saya sudah menonaktifkannya	1858
saya sudah punya akun	1863
sayfayi yenile	3280
sayfayi yenileyin	3280
""", 'sb': """
sbalit	407
sblocca l'articolo	1955
""", 'sc': """
scansiona il qr code	1978
scarica audio	1972
scarica da app store	1978
scarica da google play	1978
scarica il podcast	1972
scarica l'audio	1972
scarica l'episodio	1972
scarica la app	1978
scarica su app store	1978
scegli	1987
scegli il piano	1986
scegli il tuo abbonamento	1955
scegli il tuo piano	1986
scegli l'abbonamento che fa per te	1955
scegli l'offerta	1986
scegli questa offerta	1986
scegli un importo	1891
schermo intero	1973
schlagworte	586
schlagworte zum thema	586
schon abonnent	550
schon dabei	544
schreibe einen kommentar	582
schreiben sie der redaktion	627
schreiben sie einen kommentar	582
schrift verkleinern	571
schrijf een reactie	2316
schrijf je gratis in	2353
schrijf je in	2295
schrijf je in voor onze nieuwsbrief	2295
scopri	1922
scopri le offerte	1893
scopri tutte le nostre newsletter	1951
scopri tutte le offerte di abbonamento	1955
scrie un comentariu	2702
scrie-i autorului	2768
scrivi all'autore	1995
scrivi all'autrice	1995
scrivi alla redazione	1995
scrivi qui il tuo commento	1946
scrivi un commento	1915
scroll down for video	921
scroll down to continue	946
scroll down to continue reading	854
scroll for more	854
scroll ke bawah untuk melanjutkan	1802
scroll to continue	854
scroll to continue with content	854	1802
scroll to top	873
scroll untuk melanjutkan membaca	1847
scroll untuk membaca	1802
scrolle weiter	576
scrollen sie weiter	576
""", 'se': """
se abonnemang	3064
se abonnementer	469
se alla	3089
se alla bilder	3089
se alle	494	2432
se alle abonnentfordeler	2408
se alle bildene	2432
se alle fordele for abonnenter	469
se bildene her	2432
se billederne her	494
se connecter	1412
se connecter avec apple	1485
se connecter avec facebook	1485
se connecter avec google	1485
se erbjudanden	3064
se factura anualmente	1176
se flere billeder	494
se grafikken her	494	2432
se ha producido un error	1178
se klippet	3089
se klippet i spelaren ovan	3089
se klippet ovan	3089
se klippet over	2432
se resultat	91
se resultatet	91
se souvenir de moi	1516
se tilbud	469	2408
se tilbudene	2408
se videoen her	494	2432
se videoen herunder	494
se videoen nedenfor	494	2432
se videoen ovenfor	494
se videoen over	2432
se videoen under	2432
se videon i spelaren ovan	3089
se videon nedan	3089
se videon ovan	3089
search	873
sebelumnya	1809
secciones	1105
sections	873
secure checkout	820
secure payment	819
secure transaction	820
sedang tren	1833
see all	873
see all newsletters	832
see all plans	941
see all subscription plans	941
see also	868
see at amazon	1057
see comments	863
see deal	1057
see details	874
see it at amazon	1057
see more	873
see original	874
see price	1057
see results	91
see subscription options	822
see the map	874
see the results	91
segarkan halaman	1858
segnala	1915
segnala abuso	1965
segnala un errore	1915
segnala un errore nell'articolo	1946
segnalazione anonima	1995
segueix aquest tema	329
segueix el tema	375
segueix l'autor	329
segueix tota l'actualitat en directe	338
segui	1906
segui argomento	1999
segui autore	1999
segui il tema	1999
segui l'argomento	1999
segui l'autore	1999
segui la diretta	1949
segui questo argomento	1949
segui questo tema	1949
seguici	1906
seguici su facebook	1906
seguici sui social	1906
seguir	1091	2588
seguir a este autor	1142
seguir al autor	1190
seguir autor	1190	2631
seguir en el navegador	1168
seguir en la web	1168
seguir este autor	2678
seguir este tema	1142	2631
seguir leyendo	1071	1108
seguir leyendo en	1091
seguir o autor	2678
seguir sin apoyar	1065
seguir tema	1190	2678
sei d'accordo? vota	1946
seite #	589
seite drucken	571
seite teilen	571
seja apoiador	2571
seja apoiadora	2662
seja assinante	2575
seja o primeiro a comentar	2597
seja um apoiador	2571
sekali	1861
selalu izinkan	1852
selalu tampilkan	1852
selanjutnya	1809
selecciona	364
seleccionar	1177
selecionar	2666
selecione as newsletters que pretende receber	2633
selecione as newsletters que quer receber	2633
select an amount	819
select payment method	819
selengkapnya	1809
seleziona	1987
sem som	2652
sem spam	2667
sembunyikan	1810
sembunyikan balasan	1841
sembunyikan komentar	1841
semua artikel penulis	1869
semua berita	1869
semua gim	1844
semua komentar	1806
semua permainan	1844
semua video	1869
senare	3060
senaste	3086
senaste nyheterna	3086
senaste nytt	3086
send	91
send email	844
send feedback	863
send inn	91
send til en ven	478
send to a friend	844
senere	465	2404
seneste	491
seneste nyheder	491
seneste nyt	491
sense correu brossa	365
sense tu no seria possible	334
sent daily	932
sent weekly	932
senza di te non ce la facciamo	1954
senza vincoli	1955
seotud artiklid	1202
seotud lood	1202
sepa-lastschrift	549
services partenaires	1436
servicios	1105
ses dosyasini indir	3272
sesi indir	3272
sesi kapat	3272
sesli dinle	3215
setiap bulan	1861
setiap donasi berarti	1860
setiap kontribusi berarti	1860
setiap rupiah berarti	1860
setuju dan lanjutkan	1852
seu e-mail	2579
seu email	2579
seu nome	2668
seu voto foi computado	2643
seu voto foi registrado	2643
seuraa	1345
seuraa aihetta	1345
seuraava	1354
seuraava juttu	1352
seuraavaksi	1354
sezioni	1919
""", 'sf': """
sfoglia gallery	1922
sfoglia il giornale	1893
sfoglia la gallery	1992
""", 'sh': """
share	707	844	1799	2696
share article	844
share by email	844
share by text	844
share full article	844
share link	844
share on	844
share on bluesky	844
share on facebook	844
share on flipboard	844
share on linkedin	844
share on pinterest	844
share on reddit	844
share on social	943
share on social media	943
share on telegram	844
share on threads	844
share on x	844
share on x (twitter	844
share on your socials	943
share options	844
share pe facebook	2730
share save	844
share share	844
share story	844
share this	844
share this article	844
share this news	844
share this on	844
share this on social media	844
share this recipe	61
share to facebook	844
share tweet	844
share using the buttons below	943
share via	844
share via facebook	844
share via twitter	844
share with a friend	844
share with email	844
share with friends	943
share with your friends	844
sharing	844
shop now	1024
shop the edit	1024
shop the look	1024
shop the story	1024
shop this look	1024
shop this story	1024
show all	873
show caption	873
show comments	863
show external content	859
show image	874
show less	873
show map	874
show more	873
show more sharing options	844
show original	874
show results	91
show translation	874
shrani	3008
shrani recept	61
""", 'si': """
si din mening	2425
sie haben bereits ein konto	642
sie haben bereits ein konto? anmelden	642
sie haben den newsletter abonniert	633
sie haben noch kein abo	642
sieh dir diesen beitrag auf instagram an	615
siehe auch	586
siga	2588
siga ao vivo	2671
siga em direto	2671
siga este autor	2631
siga-nos	2588
sign in	822
sign in / register	822
sign in or sign up	822
sign me up	832
sign out	822
sign up	822
sign up for corrections and clarifications	863
sign up for free	822
sign up for our newsletter	832
sign up here	832
sign up now	822
sign up or log in	941
sign up to our newsletter	932
sign up using email and password	1029
sign up using google	1029
sign up with your email	932
signaler	1441
signaler un abus	1476
signaler une erreur	1449
signaler une faute	1476
signaler une faute d'orthographe	1476
sigue este tema y recibe avisos	1142
sigue leyendo	1105
sigue leyendo debajo	1096
siguiendo	1091
siguiente	1108
siguiente noticia	1105
siirry reseptiin	61
sikeresen feliratkozott	1747
silencia	349
silenciar	1163	2652
sim, quero	2659
simak juga	1807
similar articles	868
similar posts	868
similar stories	868
simpan	1799
simpan artikel	1832
simpan pengaturan	1852
simpan preferensi	1852
simpan resep	61
simpan untuk dibaca nanti	1832
sin comentarios	1101
sin permanencia	1147
sin spam	1178
single contribution	819
singola	1984
sintesi generata dall'ia	1998
sinu e-posti aadress	1225
sinua voisi kiinnostaa	1352
siradaki haber	3222
sirala	3266
siralama	3266
sisa waktu	1848
sisesta oma e-posti aadress	1225
siste	2429
siste nyheter	2429
siste nytt	2429
sisuturundus	87	1200
sisuturunduse artikkel	1209
site map	873
siteden devam et	3277
sitemap	873
""", 'sk': """
skaitomiausi	2204
skaitomiausi straipsniai	2204
skaitomiausia	2204
skaitykite daugiau	2204
skaitykite toliau	2202
skaityti daugiau	2209
skaityti komentarus	2208
skaityti toliau	2202
skaityti visus komentarus	2208
skapa ett gratis konto	3064
skapa ett konto	3064
skapa gratis konto	3064
skapa konto	3064
skapa konto gratis	3064
skaties bildes	2250
skaties foto	2250
skaties video	2250
skatieties video	2250
skicka	91
skicka in	91
skip ad	813
skip ads	854
skip advertisement	854
skip for now	813
skip past newsletter promotion	832
skip this	813
skip to content	873
skip to footer	873
skip to main content	873
skip to navigation	873
skip to recipe	61
skjul	495	2433
skocz do przepisu	61
skok na recept	61
skomentuj	2499	2507
skopiowano link	2499
skopiuj adres	2499
skopiuj link	2499
skriv din kommentar	486	2425	3082
skriv din kommentar her	486	2425
skriv en kommentar	486	2425	3082
skriv et svar	494
skriv inn e-post	2413
skriv inn e-postadressen din	2413
skriv kommentar	486
skriv ut	2417	3074
skriv ut artikeln	3074
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2417
skype	845
""", 'sl': """
sla advertentie over	2310
sluit	2323
sluiten	2285
""", 'sm': """
smetti di seguire	1999
sms	845
""", 'sn': """
snapchat	845
""", 'so': """
sobre el autor	1105
sobre la firma	1105
sobrenome	2668
social	1906
social media	572	849
sociala medier	3075
sociale media	2306
sociale medier	479
solitaire	1501
solo gli abbonati possono commentare	1946
solo los suscriptores pueden comentar	1137
solo para suscriptores	1176
solo per abbonati	1986
solo per gli abbonati	1986
something went wrong	932
something went wrong. please try again	932
something went wrong. please try again later	832
sommaire	1448
son dakika	3222
son dakika haberleri	3222
son dakika haberlerini almak ister misiniz	3278
son haberler	3222
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3215
sonraki	3224
sonraki haber	3222
sonraki sayfa	3224
sopa de letras	1159
sopa de lletres	346
sorodna novica	3005
sorodne novice	3005
sorodne vsebine	3005
sorotan	1807
sort by	863
sosiaalinen media	1345
sosiale medier	2418
sostieni	1888
sostienici	1888
sottotitoli	1973
sous-titres	1505
soutenez-nous	1403
soutenir	1403
soyad	3289
soyadiniz	3289
soziale medien	572
""", 'sp': """
spam yok	3288
spannend	586
spara	3074
spara artikel	3074
spara artikeln	3074
spara artikeln till senare	3074
spara recept	61
spara receptet	61
spara till senare	3074
spausdinti	2207
special offer	822
spedizione gratuita	2003
speel video af	2347
speichern	571
spela upp	3089
spende	545
spende jetzt	545
spenden	545
spenden sie	545
spendenkonto	637
spill av	2432
spill av video	2432
spill av video her	2432
spomni me kasneje	3012
sponset	2421
sponset innhold	2421
sponsor	3302
sponsor content	854
sponsored	576	710	854	2365
sponsored content	854
sponsored links	854
sponsored message	854
sponsored message - story continues after this	854
sponsored post	854
sponsored stories	868
sponsoreret	482
sponsoreret indhold	482
sponsorizzato	1910
sponsorizzato da	2003
sponsorlu	3217
sponsorlu haber	3217
sponsoroitu	1346
sponsrat	3078
sponzorirana vsebina	3004
sponzorirano	2881	3004
sponzorisani tekst	2881
sponzorisano	2881
spotify	845
spotted a mistake	863
spotted an error	863
sprejmem	3020
sprejmi	3020
sprejmi vse	3020
spremi	2885
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1905
stampa articolo	1905
stampa la ricetta	61
stampa questo articolo	1957
stampa ricetta	61
standard digital	941
start free trial	822
start subscription	822
startseite	586	589
stay connected	832
stay in the know	832
stay informed	832
stay up to date	832
steady	545
stel je vraag aan onze ai	2342
stellenmarkt	621
stelling	91
stelling van de dag	91
stem	91
stem her	91	494	2432
stem i afstemningen	494
stem i avstemningen	2432
stem nu	91	2345
stemmen	91
steun ons	2286
stichworte	586
stikkord	2429
stimme abgeben	91
stimmen sie ab	621
stopt automatisch	2360
stories for you	868
story continues	854
story continues below	854
straipsnis prieinamas tik prenumeratoriams	2202
strictly necessary cookies	859
strinjam se	3020
strinjam se s prikazom zunanje vsebine	3020
stt	1358
stt-afp	1358
stt-reuters	1358
stumbleupon	845
stuur door	2385
stuur een correctie	2350
""", 'su': """
su questo argomento	1958
su voto ha sido registrado	1154
sua mensagem foi enviada	2667
suara anda telah dicatat	1841
suara anda telah direkam	1841
suara dihasilkan ai	1848
subiecte	2703
submit	91	814
submit a correction	863
submit comment	863
submit vote	91
submit your vote	91
subscreva a newsletter	2579
subscreva gratuitamente	2633
subscrever	2579
subscrever newsletter	2579
subscribe	822
subscribe by email	832
subscribe for free	822
subscribe here	822
subscribe now	822
subscribe to continue	822
subscribe to continue reading	822
subscribe to get the latest posts sent to your email	832
subscribe to our newsletters	832
subscribe to read	822
subscribe today	822
subscribe via email	832
subscriber exclusive	941
subscriber only	822
subscriber-only	822
subscriber-only content	941
subscribers get more	941
subscribers only	822
subscription options	822
subscriu-t'hi	307
subscriu-te	307
subskrybuj	2489
subtitel	1849
subtitrare	2746
success! check your inbox	978
successivo	1922
suche	589
suchen	589
sudah berlangganan	1863
sudah punya akun	1790
sudoku	346	768	1159	1501	1846	1969	2648	2742	3270	3445
suggerisci una correzione	1938
suggest a correction	863
suggested	868
suggested articles	868
suivant	1448
suivez notre direct	1488
suivez nous	1432
suivez-nous	1432
suivi	1432
suivre	1432
suivre ce sujet	1432
suivre ce sujet et recevoir une alerte	1478
suivre cet auteur	1432
suivre l'auteur	1530
suivre l'autrice	1530
suivre le direct	1522
suivre notre direct	1522
sujets	1445
suka	1842
sulge	1208
sulge reklaam	1209
sulje	1335
sullo stesso argomento	1919
sullo stesso tema	1919
sumbang	1789
summary by ai	914
sunt de acord cu prelucrarea datelor cu caracter personal	2762
sunt de acord cu prelucrarea datelor personale	2762
suoraan reseptiin	61
suositellut	1352
suosittelemme	1352
suosituimmat	1352
support local journalism	815
support our journalism	815
support our work	815
support quality journalism	815
support the author	815
support this site	815
support us	815
support us on patreon	815
support us today	815
supported by	854
sur ce sujet	1445
sur le web	1445
surt de la pantalla completa	348
survei	91
suscribete	1071
suscribirme	1071
suscribirse	1071
suscribite	1147
suscribite ahora	1147
suscripciones	1071
susijusios naujienos	2204
sutikti su visais	2220
sutinku	2220
suurenna kuva	1354
""", 'sv': """
svar	486	2425
svara	3082
svi komentari	2885
""", 'sw': """
swisha en slant	3061
""", 'sy': """
syarat dan ketentuan	1805
syarat dan ketentuan | kebijakan privasi	1805
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1744
szukaj	2514
""", "t'": """
t'ha agradat aquest article	323
""", 'ta': """
ta bort annonser	3078
tag	1807	1919	3408
tag-uri	2703
taggar	3086
tagged	868
tagger	2429
tagi	2511
tagovi	2882
tags	491	586	714	868	1105	1445	1807	1919	2320	2601	3408
taguri	2703
tahunan	1861
taille de la police	1532
taille de police	1532
taille du texte	1431
taip pat skaitykite	2204
tak for din stemme	91
tak for din tilmelding	474
takarir	1849
take our survey	863
takibi birak	3298
takip ediliyor	3298
takk for at du stemte	91
takk for din stemme	91
tallenna	1344
tallenna juttu	1344
tallenna resepti	61
talvez mais tarde	2570
tam ekran	3273
tamanho da fonte	65	2587
tamanho da letra	2680
tamanho do texto	65
tambahkan sebagai sumber pilihan	1874
tampilkan asli	1810
tampilkan balasan	1841
tampilkan konten	1852
tampilkan lebih banyak	1809
tampilkan lebih sedikit	1810
tampilkan postingan	1852
tampilkan semua	1869
tampilkan subtitel	1848
tanpa spam	1865
tarayicida devam et	3277
tarayicidan devam et	3277
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	1852
tartalom	1744
tautan berhasil disalin	1832
tautan disalin	1799
tautan telah disalin	1832
tavs e-pasts	2267
""", 'te': """
te has suscrito correctamente	1143
te puede gustar	1105
te puede interesar	1105
te quedan # caracteres	1137
te recomendamos	1105
te-ar putea interesa	2703
teata veast	1206
teavita veast	1206
tee lahjoitus	1336
teilen	571
teilen auf	571
teilen und weiterempfehlen	571
teised loevad	1202
tek seferlik	3207
tek seferlik destek	3283
teka-teki silang	1846
tekst loopt door onder de advertentie	2310
tekst se nastavlja nakon oglasa	2881
tekst sponsorowany	87
tekstgrootte	65	2305
tekstimainos	1346
tekstin koko	65
tela cheia	2652
telegram	845	2799
teljes cikk	1744
telli	1200
telli kohe	1200
tellijale	1200
tellijana saad artiklit jagada	1205
tellijatele	1200
tema	2429
tema dana	2882
temaer	2429
temas	1105	2601
temas relacionados	1105
tematy	2511
temes relacionats	338
temi	1919
temos	2204
tempo attuale	1973
tempo atual	2652
tempo corrente	1973
tempo de leitura	2604
tempo di lettura	1922
tempo estimado de leitura: # minutos	2587
tempo restante	1972	2651
tempo rimanente	1972
temps actual	349
temps actuel	1505
temps de lecture	1448
temps de lecture : # min	1448
temps restant	348	1504
tendances	1445
tendencias	1105
tendenze	1919
tentang kami	1822
tentang penulis	1870
teraz nie	2953
terbaru	1807
tercih edilen kaynak olarak ekle	3298
tercihleri kaydet	3275
terima dan lanjutkan	1852
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	1841
terima kasih telah memilih	1841
terima kasih, pesan anda telah terkirim	1865
terima semua	1805
terima semua cookie	1805
terjadi kesalahan	1866
terjemahan otomatis	1873
terkait	1807
terkini	1807
terlama	1842
termini e condizioni	1912
termos de uso	2594
terms	859
terms & conditions	859
terms and conditions	859
terms apply	941
terms of service	859
terms of use	859
terpopuler	1807
terpopuler hari ini	1833
tersedia di app store	1854
tersedia di google play	1854
terug naar boven	2323
test din viden i ugens quiz	494
test kunnskapene dine i ukas quiz	2432
testa dina kunskaper i veckans quiz	3089
testaa tietosi viikon visassa	1354
teste os seus conhecimentos	2646
teste seus conhecimentos	2646
testen	550
testez gratuitement	1412
testez vos connaissances	1476
testez vos connaissances avec notre quiz	1476
tetap masuk	1863
tetszik	1735
text size	844
text version	873
texto gerado por ia	2621
textstorlek	65
""", 'th': """
thank you	814
thank you for subscribing	932
thank you for voting	91
thank you for watching	946
thank you to our sponsors	854
thank you! please check your inbox	978
thanks for subscribing	832
thanks for voting	91
thanks for watching	946
thanks to our sponsors	854
thanks! please check your inbox	978
the article continues below	946
the story continues below	946
the video player is currently playing an ad	912
thema	586
thema's	2320
themen	586
there are no comments yet	863
there was an error, please provide a valid email address	932
these are external links and will open in a new window	844
this is an advertisement	854
this video can not be played	912
this video cannot be played	912
threads	845
""", 'ti': """
ti consigliamo	1919
ti potrebbe interessare	1919
ti potrebbero interessare	1919
ticker	586
tickets sichern	621
tidak ada pendapat	1842
tidak suka	1842
tidak tahu	1842
tidak terima kasih	1788
tidak, terima kasih	1788
tiempo actual	1163
tiempo de lectura	1108
tiempo estimado de lectura: # minutos	1090
tiempo restante	1162
tietosuoja	1347
tiket	1878
tiktok	845
til forsiden	491	2429
til toppen	494	2432
tilaa	1337
tilaa nyt	1337
tilaa uutiskirje	1340
tilaa uutiskirjeet	1340
tilaajalle	1337
tilaajille	1337
tilaukset	1337
till erbjudandet	3064
till receptet	61
till startsidan	3086
till toppen	3089
tilmeld	474
tilmeld dig	474
tilmeld dig nyhedsbrevet	474
tilmeld nyhedsbrev	474
timp curent	2746
timp de citire # min	2705
tin sau	3408
tinggalkan balasan	1841
tinggalkan komentar	1806
tip us	815
tips en venn	2417
tips van de redactie	2320
tipsa	3074
tipsa oss	3082
tirar o som	2651
tisk	396
tisk receptu	61
""", 'to': """
toate articolele	2766
toate articolele autorului	2766
toate jocurile	2740
toate videoclipurile	2766
today's most read	945
today's paper	873
today's top stories	868
todos los comentarios	1101
todos los juegos	1157
todos los pasatiempos	1157
todos os artigos do autor	2674
todos os jogos	2646
todos os meses	2663
toestemming	2312
toeta	1200
toeta meid	1200
toevoegen aan leeslijst	2385
toggle	873
toggle caption	873
toimetus soovitab	1202
toimitus suosittelee	1352
toista	1354
toko kami	1847
tolak semua	1852
toon alles	2324
toon deze inhoud	2340
toon inhoud	2312
toon meer	2323
toon minder	2323
toon origineel	2324
toon reacties	2316
toon resultaten	91
toon vertaling	2324
top articles	868
top artikel	586
top comments	863
top headlines	868
top latest discussions	873
top news	868
top stories	714	868
top-artikel	586
top-news	586
top-themen	586
tophistorier	491
topics	868
topik	1807
topik terkait	1807
toppnyheter	3086
toppsaker	2429
topthemen	586
torna a dalt	369
torna a l'inici	369
torna a la portada	369
torna all'inizio	1922
torna alla home	1992
torna alla homepage	1992
torna amunt	369
torna in alto	1992
torna su	1922
torne-se apoiador	2662
torne-se assinante	2571
torne-se membro	2571
total votes: #	91
totes les fotos	369
tots els articles de l'autor	369
tots els butlletins	331
tots els jocs	344
toujours afficher	1508
toujours afficher ce type de contenu	1468
toujours autoriser	1508
tous les commentaires	1441
tous les dons comptent	1513
tous les jeux	1499
tous les mois	1514
tous nos jeux	1499
tous ses articles	1466
tout accepter	1438
tout afficher	1449
tout le dossier	1522
tout refuser	1438
tout voir	1448
toute l'actu	1445
toutes les photos	1448
""", 'tr': """
trabaja con nosotros	1132
trabalhe connosco	2623
trabalhe conosco	2623
tradotto automaticamente	1998
traduction automatique	1529
traduit automatiquement	1529
tradus automat	2771
traduzido automaticamente	2677
traduzione automatica	1998
trakteer ons op koffie	2286
traktir kami kopi	1860
trang sau	3410
transcriere	2746
transcription	1505
transferencia bancaria	1070
transkrip	1849
transkript	3273
translated by ai	914
transport gratuit	2776
trascrizione	1973
traueranzeigen	621
treballa amb nosaltres	325
trefwoorden	2320
trend	3222
trending	586	868	1807	2320	2601
trending deals	854
trending now	868
trending stories	868
trending today	868
trending topics	868
tria	364
tria el teu pla	363
tria un pla	363
trier par	1497
trimite	91	2696
trimite comentariu	2737
trimite comentariul	2737
trimite pe email	2696
trimite pe whatsapp	2730
trimite unui prieten	2730
try it free	822
""", 'tt': """
tt	3116
tt-afp	3116
tt-reuters	3116
tts	1846
""", 'tu': """
tu e-mail	1078
tu email	1078
tu mensaje ha sido enviado	1178
tu voto ha sido registrado	1154
tu voto se ha registrado	1154
tudo sobre	2601
tue riippumatonta journalismia	1336
tuitar	2587
tuitear	1090
tulis balasan	1841
tulis komentar	1806
tulis komentar anda di sini	1822
tulosta	1344
tulosta juttu	1344
tulosta resepti	61
tumblr	845
tunnuksen luominen on maksutonta	1337
tuoreimmat	1352
tuoreimmat uutiset	1352
turinio rinkodara	2211
tutte le notizie	1992
tutti gli aggiornamenti qui	1949
tutti gli articoli dell'autore	1995
tutti i commenti	1915
tutti i giochi	1967
tutti i video	1992
tutup	1788
""", 'tw': """
tweet	844	1799	1905
tweet this	844
tweeta	3074
tweeter	1431
tweetle	3215
tweetnij	2499
tweetnout	396
twitter	845
twitter-inhalte erlauben	579
twittern	571
""", 'ty': """
tyck till	3082
tylko w serwisie	2511
type your email	832
""", 'u ': """
u fokusu	2882
""", 'ud': """
udskriv	478
udskriv opskrift	61
udvalgt	491
udvid	495
""", 'ui': """
uitgelicht	2320
uitklappen	2324
uitloggen	2290
""", 'uj': """
uji pengetahuan anda	1844
uji pengetahuanmu	1844
""", 'uk': """
ukryj	2515
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1919
ultime news	1919
ultime notizie	1919
ultimele articole	2703
ultimi articoli	1919
""", 'um': """
um assinante ofereceu-lhe este artigo	2640
uma vez	2663
umfrage	91
umfrage des tages	91
umfrage wird geladen	621
""", 'un': """
un abbonato ti ha regalato questo articolo	1957
un altre import	360
un sol cop	361
un subscriptor t'ha regalat aquest article	337
una altra quantitat	360
una sola vez	1174
una tantum	1984
una vegada	361
una vez	1174
una volta	1984
understood	874
unduh aplikasi	1854
unduh aplikasinya	1854
unduh audio	1848
unduh dari app store	1854
unduh di app store	1854
unduh di google play	1854
unduh episode	1848
une erreur dans l'article	1441
une erreur est survenue	1518
une erreur s'est produite	1518
une fois	1514
uneix-te a la conversa	323
unfollow	849
unisciti al nostro canale	1906
unlisted	873
unlock this article	822
unohditko salasanan	1337
uns folgen	572
unser bestes angebot	642
unser newsletter	558
unsere empfehlung	586
unsere empfehlungen	586
unsere newsletter	558
unsere top-themen	647
""", 'up': """
up next	868
upgrade now	822
upgrade to founding member	822
upgrade to paid	815
uplati	2874
uppfattat	3090
""", 'ur': """
urutkan	1842
urutkan berdasarkan	1842
""", 'us': """
ustawienia	2504
ustawienia cookies	2504
""", 'ut': """
utiles	1438
utvalgt	2429
utvalt	3086
utvid	2433
""", 'uu': """
uudiskiri	1225
uudiskirjad	1225
uusimmat	1352
uutiskirje	1340
uutiskirjeet	1340
""", 'uw': """
uw e-mailadres	2295
""", 'uy': """
uygulamada oku	3277
uygulamamizi indirin	3277
uygulamayi indir	3263
uygulamayi indirin	3263
""", 'v-': """
v-a fost util acest articol	2737
""", 'va': """
vaata galeriid	1207
vaata ka	1202
vaata kommentaare	1206
vaata pilte	1207
vaata tulemusi	91
vaata videost	1207
vaata videot	1207
vaata videot siit	1207
vacatures	2345
vagas de emprego	2623
vai al contenuto	1922
vai all'app	1978
vai all'offerta	1970
vai alla gallery	1992
vai alla home	1992
vai alla pagina delle donazioni	1983
vai alla pagina donazioni	1983
vai alla ricetta	61
vai allo shop	1970
vai allo speciale	1992
vain tilaajille	1337
vakances	2250
valider	91	1519
valikko	1354
valor livre	2662
valorar	1101
valorar receta	61
van onze partners	2320
vandaag	2320
vandaag niet	2285
vantagens de assinante	2649
vantagens para assinantes	2649
vantaggi per gli abbonati	1970
var artikkelen nyttig	2425
var artiklen nyttig	486
var dette nyttig	2432
var oppsummeringen nyttig	2425
var opsummeringen nyttig	486
var saken nyttig	2425
varovanje osebnih podatkov	3020
vastaa	1351
vastaa kyselyyn	1354
vastaa lukijakyselyyn	1354
""", 've': """
ve zkratce	404
vedi altro	1992
vedi anche	1919
vedi dettagli	1923
vedi i # commenti	1946
vedi i commenti	1915
vedi i risultati	91	1923
vedi il profilo	1995
vedi l'offerta	1970
vedi la mappa	1923
vedi le risposte	1964
vedi offerta	1970
vedi offerta su amazon	1970
vedi su amazon	1970
vedi tutte	1922
vedi tutte le foto	1992
vedi tutte le offerte	1970
vedi tutti	1922
vedi tutto	1922
veilig betalen	2288
ventajas de suscriptor	1160
ventajas para suscriptores	1160
ver # comentarios	1101
ver # fotos	1182	2671
ver a galeria	2671
ver bio	1124
ver biografia	2674
ver comentarios	1101
ver contenido	1098
ver contenido externo	1128
ver detalhes	2605
ver detalles	1109
ver documento	1109
ver el contenido	1166
ver el especial	1182
ver el mapa	1109
ver en amazon	1160
ver especial	1182	2671
ver essa foto no instagram	2619
ver este tuit	1128
ver fotos	1108	2671
ver galeria	2604
ver galeria de fotos	2671
ver la receta	61
ver los comentarios	1101
ver los resultados	91
ver mais	2604
ver mapa	1109	2605
ver menos	1109	2605
ver na amazon	2649
ver o especial	2671
ver oferta	1160	2649
ver ofertas	1071	2575
ver original	1109	2605
ver perfil	1124	2631
ver perfil completo	2674
ver precio	1160
ver precio en amazon	1160
ver respostas	2643
ver respuestas	1154
ver resultado	91
ver resultado parcial	91	2629
ver resultados	91	1137
ver resultados de la encuesta	1137
ver socios	1166
ver todas	1108	2604
ver todas as fotos	2671
ver todas as ofertas	2649
ver todas las noticias	1182
ver todo	1108
ver todos	1108	2604
ver todos os artigos	2671
ver todos os artigos do autor	2671
ver tudo	2604
verbergen	2324
verder zonder te steunen	2285
vergroot	2323
vergroot afbeelding	2323
vergroten	2324
verifique a sua caixa de entrada	2667
verifique seu e-mail	2667
verifique sua caixa de entrada	2667
verlagsangebot	576
verlagsbeilage	648
vers la page de dons	1513
verschicken	571
versenden	571
verstanden	590
verstuur	91
verwandte artikel	586
verwandte themen	586
verwante artikelen	2320
ves a la botiga	347
ves a la recepta	61
ves al dossier	369
veu generada amb ia	348
veuillez saisir une adresse e-mail valide	1481
veure # comentaris	323
veure els resultats	91	342
veure la galeria	369
veure perfil	329
veure totes les ofertes	335
vezane vesti	2882
vezane vijesti	2882
vezi # comentarii	2716
vezi # fotografii	2766
vezi comentariile	2702
vezi detalii	2706
vezi dosarul	2766
vezi foto	2766
vezi fotografiile	2766
vezi galeria	2766
vezi galeria foto	2766
vezi harta	2706
vezi mai mult	2705
vezi mai multe	2766
vezi oferta	2743
vezi originalul	2706
vezi pe emag	2743
vezi profilul	2768
vezi rezultate	91
vezi rezultatele	91	2716
vezi toate	2705
vezi toate articolele	2766
vezi toate fotografiile	2766
vezi toate newsletterele noastre	2723
vezi toate ofertele	2743
vezi toate ofertele de abonament	2728
vezi toate videoclipurile	2766
vezi tot	2706
vezi videoclipul	2722
""", 'vi': """
vi har lukket for kommentarer	486
viber	845	2799
videa	404
video	404	491	1807	1919	2429	2703	3086	3222	3408
video abspielen	623
video ad	854
video afspelen	2347
video anschauen	623
video ansehen	623
video indisponibil	2745
video ini sudah tidak tersedia	1848
video ini tidak tersedia	1848
video kullanilamiyor	3272
video laden	579
video no disponible	1162
video non disponibile	1972
video oynatilamiyor	3272
video sedang dimuat	1848
video terkait	1807
video tidak bisa diputar	1848
video tidak dapat diputar	1848
video tidak tersedia	1848
video's	2320
videoclip indisponibil	2745
videoclipul nu poate fi redat	2745
videoen afspilles her	494
videoen kan ikke afspilles	494
videolar	3222
videos	586	1105
videot	1352
videoyu durdur	3272
videoyu izle	3224
videoyu izleyin	3224
videoyu oynat	3272
view all	873
view all newsletters	832
view at amazon	1057
view comment	863
view comments	863	873
view deal	1057
view deals	1057
view details	874
view full size	873
view gallery	873
view image	873
view image in fullscreen	873
view map	874
view metrics	1047
view more	873
view on instagram	844
view our privacy policy	912
view plans	822
view post on instagram	912
view post on x	912
view results	91	874
view subscription options	822
view this post on facebook	912
view this post on instagram	912
view this post on threads	912
view this post on x	912
viimased uudised	1202
virement	1411
virement bancaire	1411
vis alle	494	2432
vis bildetekst	2432
vis detaljer	495	2433
vis flere	494	2432
vis indhold	483
vis innhold	2422
vis innlegg fra facebook	2432
vis innlegg fra instagram	2432
vis kart	2433
vis kommentarer	486	2425
vis kort	495
vis mer	2432
vis mere	494
vis mindre	495	2433
vis original	495	2433
vis oversettelse	2433
vis resultat	91
vis resultater	91	495	2433
vis resultatet	91
visa alla	3089
visa detaljer	3090
visa fler	3089
visa kartan	3090
visa kommentarer	3082
visa mer	3089
visa mindre	3090
visa original	3090
visa resultat	91	3090
visita la botiga	347
visita lo shop	1970
visita nuestra tienda	1160
visite a loja	2649
visite nossa loja	2649
visiter la boutique	1502
visualizza contenuto	1976
visualizza il contenuto	1976
visualizza questo post su instagram	1936
vitesse de lecture	1504
viteza de redare	2745
""", 'vk': """
vk	845
""", 'vo': """
voce generata dall'intelligenza artificiale	1972
voce sintetica	1938
voeg toe aan je leeslijst	2361
voglio donare	1983
voglio sostenervi	1983
voir aussi	1445
voir ce post	1468
voir ce tweet	1468
voir cette publication sur instagram	1468
voir l'article	1522
voir l'offre	1502
voir l'offre sur amazon	1502
voir l'original	1449
voir la carte	1449
voir la galerie	1522
voir la galerie photos	1522
voir la recette	61
voir la traduction	1449
voir la transcription	1504
voir le contenu	1438
voir le diaporama	1448
voir le dossier	1522
voir le prix	1502
voir les # commentaires	1476
voir les # photos	1522
voir les commentaires	1441
voir les offres	1412
voir les photos	1448
voir moins	1448
voir nos partenaires	1508
voir plus	1448
voir plus d'articles	1522
voir plus de commentaires	1441
voir sa biographie	1526
voir ses articles	1466
voir son profil	1466
voir tous les podcasts	1522
voir tous ses articles	1466
voir tout	1448
voir toutes les formules	1516
voir toutes les offres	1502
voit perua tilauksen milloin tahansa	1340
voit peruuttaa milloin vain	1337
volg	2306
volg dit onderwerp	2306
volg ons	2306
volgen	2306
volgend artikel	2320
volgende	2323
volgende pagina	2323
vollbild	589
vols eliminar la publicitat	325
vols llegir l'article sencer? subscriu-te	335
voltar ao topo	2604
voltar para a home	2671
volver a la portada	1182
volver al inicio	1182
volver arriba	1108
von ki zusammengefasst	617
voor abonnees	2290
vorherige seite	589
vorheriger artikel	586
vorig artikel	2320
vorige	2323
vorlesen	571
vorlesen lassen	571
vormista tellimus	1200
vorteile sichern	550
vota	91	342	1965
vota a l'enquesta	341
vota a la nostra enquesta	323
vota ahora	91
vota en nuestra encuesta	1137
vota il nostro sondaggio	1946
vota il sondaggio	1964
vota la ricetta	61
vota nel nostro sondaggio	1946
vota ora	91
vota tagad	91
votar	91	1155	2644
votar ahora	1154
vote	91
vote agora	91
vote ahora	91
vote na enquete	2643
vote na nossa enquete	2629
vote now	91
voter	91	1497
votes: #	91
votez	91
votez dans notre sondage	1476
votez pour faire entendre votre voix	1476
votre adresse mail	1481
votre avis	91
votre commentaire	1441
votre e-mail	1421
votre email	1421
votre nom	1519
vous aimerez aussi	1445
vous aimerez lire	1445
vous avez lu # articles sur # ce mois-ci	1485
vous avez une question	1441
vous n'avez pas encore de compte	1485
vous pourriez aimer	1445
vous pourriez aussi aimer	1445
vous pouvez offrir # articles par mois	1488
voz generada con ia	1162
voz gerada por ia	2651
""", 'vr': """
vraag het ai	2342
vraag het onze ai	2342
""", 'vs': """
vsebina je zaklenjena	3001
vsi komentarji	3008
vstoupit do diskuse	403
vstoupit do galerie	406
vstupte do diskuse	403
""", 'vu': """
vul de vragenlijst in	2345
vul een geldig e-mailadres in	2353
vull donar	360
""", 'vy': """
vytisknout	396
vytisknout recept	61
""", 'w ': """
w tym artykule	2511
""", 'wa': """
waardeer dit artikel	2357
waardeer dit verhaal	2357
wachtwoord vergeten	2290
wajib diisi	1865
waktu saat ini	1849
war diese zusammenfassung hilfreich	617
was andere lesen	586
was deze samenvatting nuttig	2342
was this helpful	863
was this summary helpful	914
was this summary useful	914
was this translation helpful	914
watch above	921
watch below	921
watch here	921
watch more	868
watch next	868
watch on youtube	921
watch the full video	921
watch video	873
""", 'we': """
we care about your privacy	859
we recommend	868
we value your privacy	859
weekly newsletter	832
wees de eerste die reageert	2316
weigeren	2312
weiter nach der anzeige	648
weiter zum artikel	544
weitere artikel	586
weitere artikel zum thema	647
weitere links	586
weitere meldungen	586
weitere nachrichten	586
weitere news	586
weitere newsletter	633
weitere podcasts	586
weitere themen	586
weitere videos	586
weiterempfehlen	571
weiteres	586
weiterlesen	589
weniger anzeigen	589
werbeanzeige	576
werbliche inhalte	576
werbung	576
werbung folgt	689
werbung von unserem partner	648
werde mitglied	545
werden sie mitglied	545
werden sie teil unseres teams	621
wesprzyj	2486
wesprzyj nas	2486
""", 'wh': """
what do you think	863
what others are reading	1025
what people are reading	1025
what readers are reading	1025
what to read next	868
whatsapp	845	2799
whatsapp ihbar hatti	3294
when the fun stops, stop	1023
why trust us	946
why you can trust our reviews	946
why you can trust us	946
""", 'wi': """
wideo	2511
windows	93
""", 'wo': """
word lid	2286
word supporter	2286
word vriend	2286
""", 'wr': """
write a comment	863
write a review	863
""", 'ws': """
wspieraj	2486
wspieraj nas	2486
wspieram	2486
wszystkie	2514
wszystkie komentarze	2507
""", 'wu': """
wunschbetrag	548
""", 'wy': """
wybrane dla ciebie	2511
wydarzenia	2511
wydrukuj	2499
wydrukuj przepis	61
wyloguj	2489
wyniki	91
wyszukaj	2514
""", 'x': """
x	845	1737
""", 'x ': """
x (twitter	845
x facebook	844
""", 'x.': """
x.com	845
""", 'xe': """
xem clip	3434
""", 'xi': """
xing	845
""", 'ya': """
ya eres suscriptor	1071
ya has votado	1154
ya he donado	1065
ya lo he desactivado	1171
ya sigues a este autor	1190
ya sigues este tema	1190
ya soy socio	1065
ya te has registrado	1071
ya tengo cuenta	1071
ya tienes cuenta	1071
ya tienes una cuenta	1071
ya, saya mau	1856
yanit yaz	3265
yanitla	3221
yanitlari gizle	3265
yapay zekaya sor	3221
yayin ilkeleri	3294
yayin ilkelerimiz	3294
yayinla	3266
yazari takip et	3298
yazdir	3215
yazi boyutu	3215
yazi tipi boyutu	3300
yazinin devami	3292
yaziyi dinle	3215
""", 'ye': """
yearly	814
yerinizi ayirtin	3224
""", 'yi': """
yillik	3284
yillik faturalandirilir	3286
""", 'yo': """
yorum	3221
yorum kurallari	3221
yorum yap	3221
yorum yaz	3221
yorum yazin	3221
yorum yazma kurallari	3265
yorumlar	3221
yorumlari oku	3221
yorumunuzu yazin	3221
you are now subscribed	932
you are subscribed	932
you can change how much you give or cancel your contributions at any time	815
you have # seconds	854
you have already voted	91
you may also be interested in	868
you may also enjoy	868
you may also like	868
you may have missed	868
you may like	868
you might also be interested in	868
you might also like	868
you might like	868
you're in	832
you're subscribed	932
your account	822
your answer	1029
your comment	863
your donation is tax-deductible	937
your email	832
your email address	832
your gift is tax-deductible	937
your privacy choices	859
your privacy is important to us	859
your subscription is confirmed	932
your vote has been counted	91
youtube	845
youtube-inhalte erlauben	579
""", 'yu': """
yukari	3224
yukari git	3292
""", 'z ': """
z ostatniej chwili	2511
""", 'za': """
zaakceptuj wszystko	2504
zaboravljena lozinka	2875
zadejte e-mail	393
zadejte e-mailovou adresu	393
zadnje novice	3005
zadnje objave	3005
zahl ich	545
zahlungsart	548
zahlungsarten	548
zahlungsmethode	548
zahlungsmethoden	548
zalo	3398
zaloguj	2489
zamknij	2485
zapisz	2499
zapisz przepis	61
zapojte se do diskuse	403
zapri	3012
zaregistrovat se	389
zarejestruj	2489
zaten abone misiniz	3208
zaten hesabiniz var mi	3286
zatvori	2890
zavrni	3020
zavrni vse	3020
""", 'ze': """
zet op leeslijst	2385
""", 'zi': """
zie ook	2320
ziedot	2243
zip code	832
""", 'zo': """
zobacz komentarze	2507
zobacz wszystkie	2514
zobacz wyniki	91	2515
zobrazit diskusi	403
zobrazit galerii	406
zobrazit mapu	407
zobrazit obsah	400
zoek	2323
zoeken	2323
zonder jouw steun kunnen we dit werk niet doen	2357
zoom	873
zoom in	874
zorunlu alan	3288
zorunlu alanlar	3288
""", 'zu': """
zu den abo-angeboten	550
zu den angeboten	642
zu den kommentaren	582
zugang freischalten	550
zuklappen	590
zum abo	550
zum abo-shop	642
zum aboshop	642
zum angebot	550
zum artikel	589
zum dokument	590
zum ergebnis	91
zum gewinnspiel	621
zum inhalt	589
zum inhalt springen	589
zum kommentieren anmelden	582
zum podcast	623
zum quiz	621
zum rezept	61
zum rezept springen	61
zum seitenanfang	589
zum thema	586	589
zum video	623
zur bildergalerie	589
zur diskussion	582
zur fotostrecke	589
zur karte	590
zur mediathek	623
zur merkliste	643
zur navigation	589
zur newsletter-anmeldung	558
zur startseite	586
zur themenseite	589
zur umfrage	621
zusammenfassung mit ki	617
zustimmen	579
zustimmen und weiter	579
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	555 K wochen kostenlos	555 K wochen gratis	555 K monat kostenlos	1022 K+	1050 K% off your	1050 K per cent off your	1050 K percent off your	2094 K枚目/#枚	2094 K/#枚	2094 K/#ページ	2141 K줄 요약	2188 K/# 페이지	2368 K weken voor	2368 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	913 K post shared by	913 K video posted by	913 K post by	1041 K version of this article	1041 K version of this story	1041 K version of this column	1041 K version of this essay	1041 K version of this piece	1041 K version of this post	1041 K version of this review	1081 K tu correo	1447 K lire aussi	1447 K lire également	1447 K lire :	1447 K lire sur	1447 K voir aussi	1447 K voir également	1447 K écouter :	1447 K relire :	1447 K lire ensuite :	1447 K lire ou à relire :	1769 K gombra kattintva	1769 K telegramon	1769 K facebookon	1771 K cikk a	1771 K cikk folytatódik	1777 K cikket mesterséges	1779 K teljes beszélgetés	1779 K teljes interjú	1898 K tutti i contenuti	1932 K cura della redazione	2615 K autora escreve segundo o novo	2683 K publicidade continua	2683 K notícia continua	2683 K matéria continua	2764 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1890 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2367 K je op	2391 K
abonnez	12 K-vous	1409 K-vous à
abonniere	12 K	678 K
abonnieren	12 K sie	547 K sie	678 K sie
about	875 K the author	875 K the authors	875 K the writer
abstimmung	661 K:
""", 'ac': """
accept	1045 K and load
accepted	821 K payment methods:	821 K cards:
acceso	1074 K ilimitado
accesso	1898 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2578 K ilimitado
acest	76 K subiect este închis	2715 K rezumat	2715 K articol a fost tradus	2747 K videoclip nu	2747 K conținut nu	2747 K video nu	2748 K conținut este găzduit	2748 K conținut provine	2769 K articol este protejat	2769 K conținut este protejat	2769 K articol a fost publicat inițial	2770 K articol a fost	2770 K text a fost
acheter	1527 K les droits
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2322 K:
acompanhe	12 K
acquista	1942 K la rivista
actie	2394 K:
""", 'ad': """
ad	86 [K]	948 K:
ada	72 K pertanyaan	1820 K kesalahan di artikel	1867 K yang salah
add	12 K us	899 K	979 K
additional	950 K reporting by
adicionar	2679 K
adicione	2679 K
adja	1769 K meg
adjon	1769 K hozzá
administratorem	2534 K danych osobowych jest	2534 K twoich danych	2534 K państwa danych	2534 K pani/pana danych	2534 K podanych
advertentie	86 K, daarna
advertise	919 K with
advertisement	948 K:
advertorial	86 K:
""", 'af': """
afegeix	376 K
afmelden	2381 K kan
afspil	523 K
""", 'ag': """
aggiungi	12 K	2000 K
aggiungici	2000 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	529 K har	915 K summaries	915 K-generated summaries	916 K tools were	916 K was used	916 K helped	916 K assisted	2047 Kがこの記事	2047 Kによる自動	2047 K要約	2047 Kによる要約	2047 Kが選んだ	2047 Kに質問	2047 ※K	2141 K 요약은	2141 K 뉴스 요약	2343 K kan fouten maken. controleer	2343 K-samenvattingen	2471 K har	2710 K informații	2710 K un subiect	2710 K un pont	2710 K fost martor	3126 K har	3521 K摘要	3521 K重點	3521 K重点	3521 K生成	3521 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1531 K
ajoutez	12 K	1531 K
ajude	2637 K o	2637 K a	2637 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1797 K notifikasi	1853 K javascript
aktiver	523 K	2464 K
aktivera	3120 K
aktiviere	663 K
aktivieren	663 K sie
aktuelle	587 K nachrichten aus
""", 'al': """
al	1083 K registrarte	1129 K mostrar este contenido	2294 K lid	2380 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1180 K ha salido mal	1180 K salió mal	2669 K deu errado	2669 K correu mal
alguna	367 K cosa ha anat malament
all	27 K comments	973 K content ©
alla	27 K kommentarer	27 K inlägg	3087 K artiklar om	3091 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	492 K artikler om	496 K artikler af	587 K artikel zu	587 K artikel von	588 K infos:	588 K news:	591 K artikel von	622 K folgen	2321 K artikelen over	2325 K artikelen van	2430 K saker om	2434 K artikler av
alleen	2294 K voor abonnees	2373 K leden kunnen reageren
alles	587 K zum thema	587 K zu	2321 K over	2362 K over
allow	843 K notifications	858 K ads on	1045 K content from	1045 K third-party content	1045 K external content
already	981 K	981 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	555 K abonnent	555 K abonnentin	567 K app	644 K abonnent können sie	644 K abonnentin können sie	2294 K abonnee
also	869 K in	870 K read	870 K on this site:	870 K worth reading:	870 K on this topic:	974 K in the news:	1678 K read:	1678 K read-
alt	492 K om	2430 K om
alte	2732 K știri din
altre	1920 K notizie su	1959 K notizie di
altri	1920 K articoli su	1924 K articoli di
altro	1920 K su	1921 K su questo tema:
""", 'am': """
am	2714 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1814 K punya
ange	3120 K
angiv	523 K
anketa	405 K:
anlatmamiz	3252 K gereken
anna	1215 K vihjest	1215 K vihje	1383 K
annonces	1471 K légales : publiez
annonssamarbete	86 K:
annullare	1903 K l'iscrizione
ansvarig	3118 K utgivare:
ansvarlig	2461 K redaktør:
answer	979 K
anuncie	2624 K no	2624 K na
any	27 K comment	72 K questions	958 K	980 K
""", 'ao': """
ao	2672 K vivo:
""", 'ap': """
apa	1820 K reaksi anda
apakah	8 K artikel	1814 K anda punya	1820 K ringkasan ini	1820 K artikel ini	1820 K berita ini	1820 K informasi ini	1855 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1068 K	1068 K a
apoye	81 K
app	567 K herunterladen	567 K laden	2301 K voor android	2337 K
apply	961 K now
approfondimento	1921 K:
approfondisci	1921 K
aprecie	2650 K com moderação
apresentado	2627 K por
""", 'aq': """
aquest	322 K resum	322 K text ha estat traduït	322 K article ha estat traduït	350 K vídeo no	350 K vídeo ja no	350 K contingut no	351 K contingut és de	351 K contingut prové de	372 K article està protegit	372 K contingut està protegit	372 K article es va publicar originalment	373 K article s'ha	373 K text s'ha	373 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2232 K straipsnis
arbejder	503 K du
arbetar	3098 K du
archives	1447 K :
are	876 K you affected by	958 K you	980 K you	1005 K you enjoying this?	1005 K you enjoying this article	1005 K you enjoying this story	1005 K you enjoying this post	1005 K you enjoying this piece	1005 K you enjoying this newsletter	1005 K you enjoying this column	1005 K you enjoying this recipe	1005 K you enjoying this podcast	1005 K you enjoying this essay	1005 K you enjoying this series	1005 K you enjoying this guide	1005 K you enjoying this blog	1005 K you enjoying this interview	1005 K you enjoying this letter	1005 K you enjoying this review	1005 K you enjoying this page	1005 K you enjoying this issue	1005 K you enjoying this read	1005 K you enjoying this episode	1005 K you enjoying this content	1036 K you
arrives	935 K every	1002 K on mondays	1002 K on fridays	1002 K on saturdays	1002 K on sundays
article	1461 K traduit
articles	875 K by
articol	2715 K tradus	2719 K susținut de
articolo	1939 K tradotto	1996 K pubblicato originariamente
articolul	46 K poate fi	2777 K continuă
artificial	916 K intelligence
artificiell	3126 K intelligens har
artigo	2675 K publicado originalmente
artikel	1808 K terkait:	1819 K ini diterjemahkan	1819 K ini ditulis dengan	1819 K ini dibuat dengan	1819 K ini merupakan hasil	1834 K ini telah tayang di	1834 K ini pertama kali tayang	1834 K ini pernah tayang	1834 K ini sudah tayang	1871 K ini dilindungi	1871 K ini pertama kali terbit	1872 K ini	1879 K berlanjut	2364 K gaat verder onder	2364 K loopt door onder	2364 K gaat verder na
artikeln	46 K får	3122 K fortsätter
artikkel	1232 K jätkub
artikkelen	46 K kan	46 K kan fritt	2467 K fortsetter
artikkeli	1385 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	525 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1012 K a subscriber	1012 K a member	1012 K a supporter
ascolta	1 K	1921 K:	1945 K il podcast	1945 K la puntata
ask	875 K us here	915 K the	915 K our
assine	2578 K para
assista	2603 K:	2628 K ao vídeo acima	2628 K ao vídeo abaixo	2628 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2271 K
atlikite	2222 K testą
atradi	2263 K kļūdu
atsakykite	2231 K
""", 'au': """
auch	588 K interessant	588 K interessant:	588 K lesenswert	588 K spannend:	646 K bei uns:	670 K lesen:
aucun	32 K commentaire
audio	422 K vytvořila	920 K version of this	1131 K generado	1939 K generato	2715 K generat
auf	575 K facebook, instagram	575 K instagram, facebook	575 K facebook und instagram	575 K facebook oder instagram
aus	588 K dem archiv:	646 K unserem archiv:	675 K dem englischen übersetzt	675 K dem französischen übersetzt	675 K dem amerikanischen übersetzt	675 K dem englischen von	675 K dem französischen von
ausprobiert	59 K?
author	875 K bio
autor	420 K je	438 K:	1234 K:	2541 K:	2541 K: (	2896 K je	2958 K je	2976 K:
autore	2257 K:
autori	2958 K sú
autorica	2896 K je
autorius	2235 K:
autorka	420 K je	2896 K je	2958 K je
autors	2257 K:
""", 'av': """
available	839 K on the app store	839 K on google play
avec	89 K un abonnement	89 K l'abonnement	1427 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3018 K je	3033 K:
avtorica	3018 K je
""", 'ay': """
ayrica	3223 K okuyun	3223 K bakin	3223 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1777 K összefoglalót
""", 'ba': """
baca	1808 K juga	1808 K juga:	1808 K:	1808 K selengkapnya	1808 K selengkapnya:	1808 K selanjutnya:	1813 K berita	1826 K berita tanpa iklan	1834 K berita lainnya	1834 K artikel lainnya	1834 K artikel lain	1834 K berita selengkapnya	1835 K ini juga:	1835 K pula:	1835 K lagi:
background	870 K:	944 K reading:
bagaimana	1820 K reaksi anda	1820 K pendapat anda	1820 K menurut anda
baggrund	493 K:
bagikan	3 K
baixe	13 K
bakgrund	3088 K:
bakgrunn	2431 K:
bakiniz	3223 K:
balso	2271 K
balsuokite	2231 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	966 K part of our	997 K the first to	997 K first to	997 K the first
beachten	28 K sie bitte
beba	2650 K com moderação
bebe	1161 K con moderación
become	811 K a member	811 K a subscriber	818 K a member of	928 K a member to comment	966 K part of our
bekijk	2322 K ook	2322 K:	2322 K hier	2322 K ook:	2325 K alle artikelen van	2346 K de video	2346 K de hele uitzending	2346 K de uitzending	2346 K de beelden	2346 K hier het hele	2348 K de video:	2391 K
bel	2337 K
belanja	1821 K di toko
beli	1821 K tiket
beluister	1 K	2346 K de podcast	2346 K onze	2391 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1821 K dengan tim
beri	1820 K rating	3007 K tudi
berikan	1820 K penilaian anda	1824 K suara anda
berikutnya	1835 K:
berita	1819 K ini diringkas	1834 K ini telah tayang	1835 K lainnya:	1872 K ini	1879 K berlanjut
berite	3007 K tudi
besedilo	46 K lahko	3018 K izraža	3021 K je prevedeno	3024 K je objavljeno v
bestel	2391 K
bestelle	678 K
bestellen	678 K sie
bestil	523 K
bestill	2464 K
besuche	12 K uns	678 K
besuchen	12 K sie uns	678 K sie
bet	1022 K responsibly	1022 K with
betalt	86 K innhold:
bewerten	678 K sie
bezahlte	672 K anzeige der	672 K anzeige des	672 K anzeige von
bezoek	2391 K
""", 'bi': """
bi	3037 K radi delali pri nas
bildergalerie	588 K:
bir	7 K hata	3241 K hata mi	3290 K hata oluştu	3290 K sorun oluştu	3290 K şeyler yanliş gitti	3290 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	655 K halten sie sich an die	655 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	938 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2438 K medlem av	2438 K abonnent på	2464 K	3095 K medlem i	3095 K prenumerant på	3120 K
blijf	28 K
bliv	31 K den første	56 K en af de #	500 K medlem af	500 K abonnent på	509 K testlæser	509 K klogere på	523 K
blocking	858 K ads
""", 'bo': """
bodite	31 K prvi
boka	3120 K
bol	2962 K pre vás	2962 K článok
bola	2962 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2962 K pre vás	2962 K toto
book	523 K	917 K your ticket	917 K tickets	979 K
""", 'br': """
brak	32 K komentarzy
bron	2336 K: anp	2336 K: belga
browse	961 K jobs	979 K	1030 K other questions tagged
browser	1850 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3223 K haber de ilginizi çekebilir:	3259 K özeti	3259 K çeviriyi	3274 K içerik youtube	3274 K içerik instagram	3274 K içerik x	3274 K içerik twitter	3274 K içerik facebook	3274 K içerik tiktok	3276 K içeriği görüntülemek için	3276 K içeriği görmek için	3276 K videoyu izlemek için	3295 K haber telif hakki	3295 K içerik telif hakki	3295 K yazi ilk olarak	3295 K haber ilk olarak	3296 K haber yapay	3296 K içerik yapay	3296 K metin yapay	3296 K görsel yapay	3296 K yazi yapay
buat	1840 K akun gratis
buchen	678 K sie
budi	31 K prvi
budite	31 K prvi
buka	1840 K akses penuh dengan
bunlar	3223 K da ilginizi çekebilir:
bunlara	3223 K da bakin:
bunu	3223 K da okuyun:
buy	917 K tickets	917 K your ticket	917 K your tickets	979 K	994 K	1046 K now, pay later with	1056 K the	1056 K it	1056 K now	1056 K from	1056 K at
""", 'by': """
by	1030 K clicking "post your answer"	1044 K applying	1044 K submitting	1044 K sending us	1044 K registering	1044 K clicking	1044 K uploading	1044 K entering	1044 K commenting	1044 K posting	1044 K creating an account	1044 K using our	1044 K using this site	1044 K using this website	1044 K using this service	1044 K using this form	1044 K subscribing	1044 K signing up	1044 K providing your	1044 K filling in
byl	423 K pro vás	423 K článek
byla	423 K pro vás
bylo	423 K pro vás	423 K toto
""", 'c': """
c	883 (K) #	1990 K'è stato un errore
""", 'ca': """
cadastre	2578 K-se para
can	926 K't see the poll	926 K't see the quiz	926 K't see this poll	980 K you
canal	41 K de denúncias da redação
cancel	829 K anytime	829 K at any time
canli	3293 K anlatim:
caractere	2739 K rămase
caracteres	1156 K restantes	2645 K restantes
caratteri	1966 K rimanenti	1966 K rimasti
catch	12 K us	853 K us on	920 K up on bbc	944 K up:	979 K	979 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1461 K texte a été traduit	1462 K résumé	1471 K numéro est en vente	1471 K numéro est disponible	1506 K contenu n'est	1506 K podcast n'est	1507 K contenu provient de	1527 K contenu est protégé par
cek	1813 K
cela	69 K vous a plu
celoten	3032 K članek preberite
ces	1461 K points clés
cet	8 K article vous	82 K article vous a plu	1461 K article a été traduit	1527 K article est protégé par	1527 K article est sous licence	1528 K article a été rédigé	1528 K article a été généré	1528 K article a été écrit	1528 K article a été produit	1528 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1461 K traduction a été	1462 K synthèse	1506 K vidéo n'est	1506 K page n'est	1527 K œuvre est sous licence
ceva	2764 K nu a mers	2764 K nu a funcționat
""", 'ch': """
chcesz	2545 K u nas pracować	2545 K pracować u nas
chcete	442 K u nás pracovat	442 K pracovat u nás	2980 K u nás pracovať	2980 K pracovať u nás
che	33 K ne pensi
check	979 K out	994 K out	1056 K price	2391 K
chia	3 K sẻ
choose	811 K a plan	826 K a plan	899 K	997 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1921 K qui
click	900 K here to join	900 K to join	922 K here for more	930 K here to download	930 K to download	962 K play	979 K
clique	2603 K aqui	2628 K no player acima
cliquez	1447 K ici
clube	2624 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1831 K
colunista	2614 K do	2614 K da
com	89 K uma assinatura
come	917 K and meet	979 K
comentarii	5 K
comentariile	5 K	27 K	2717 K nu reprezintă	2717 K aparțin
comentarios	5 K	27 K	1138 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2717 K tău va
commandez	1471 K notre	1471 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	928 K must
commenti	5 K	27 K
commenting	5 K	928 K is
comments	5 K	5 K on this	27 K	928 K are reserved	928 K are for	928 K are open to	928 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	979 K
compra	1133 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2603 K:	2603 K também	2603 K também:
conhece	66 K alguém	2618 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	853 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1118 ¿K	1123 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	811 K making	811 K giving
consiglia	3 K
consulta	1107 K aquí
consultez	1471 K les avis de décès	1471 K nos offres
conta	59 K pra mim
contact	875 K the author	875 K the reporter	875 K:	875 K this reporter	907 K	979 K	1038 K reporter	1038 K staff writer	1038 K staff reporter	1038 K writer	1038 K editor	1038 K columnist	1038 K correspondent	1038 K sports writer
contacta	1111 K con	1112 K con
contacte	1111 K con	1112 K con
contacter	1450 K l'auteur
contactez	1450 K l'auteur	1450 K-nous	1465 K l'auteur
contacto	1127 K:
contame	59 K
contate	2606 K o autor
contatta	1924 K l'autore
contenido	86 K patrocinado:	1074 K premium	1131 K generado	1135 K ofrecido por	1165 K incrustado de	1165 K externo de	1165 K de
contenu	86 K sponsorisé :	1461 K généré	1474 K proposé par	1474 K sponsorisé par	1507 K provenant de	1507 K intégré de
contenuto	86 K sponsorizzato:	1939 K generato	1944 K offerto da	1975 K incorporato da	1975 K esterno da	1975 K di	1975 K da
contingut	322 K generat	326 K ofert per	351 K incrustat de	351 K incrustat d'instagram	351 K extern de
continua	2004 K a leggere dopo	2683 K após	2683 K depois
continue	938 K reading	939 K reading with
contributions	27 K
controleer	2391 K
cooked	1026 K this
copy	3 K link to	3 K the link	3 K article	990 K this url	990 K this link
copyright	597 K ©	597 K (c)	597 K:	597 K #	597 K by	883 K ©	883 K #	883 K:	883 K by	2976 K ©
cosa	33 K ne pensi
""", 'cr': """
create	826 K an account to	979 K	981 K an account	981 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1769 K
csatlakozzon	1769 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	938 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2526 K ten artykuł	2526 K artykuł	2526 K ten tekst	2526 K to podsumowanie	2526 K to streszczenie	2526 K podobał	2526 K znalazłeś	2526 K znalazłaś	2526 K ta informacja	2526 K ta treść
czytaj	2512 K więcej o	2513 K także	2513 K także:	2513 K też	2513 K też:	2513 K również	2513 K więcej	2513 K:	2543 K dalej z
""", 'da': """
da	59 K li ste probali	1921 K leggere:	2900 K li vam	2900 K li je članak	2900 K li je tekst
daarna	2294 K kun je
daftar	1821 K webinar	1840 K gratis
daftarkan	1821 K diri anda
dagelijkse	2298 K nieuwsbrief
daha	3223 K fazlasi:
dalies	2271 K
dalsza	2529 K część
dalyvaukite	2231 K
danach	555 K # euro
dann	555 K # euro
dans	1427 K l'application	1444 K les commentaires
dapatkan	1813 K
darovat	435 K
darte	1083 K de baja
darujte	435 K	2974 K
das	587 K beste aus	588 K könnte sie auch interessieren	588 K könnte dich auch interessieren	588 K könnte sie interessieren:	588 K könnte sie auch interessieren:	588 K könnte dich auch interessieren:	622 K ganze interview	622 K komplette interview	656 K kommentieren	670 K lesen andere:
dazu	588 K auch:	646 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2346 K podcast is te beluisteren	2364 K tekst gaat verder onder	2364 K tekst loopt door onder	2364 K tekst gaat verder na
deel	3 K dit	3 K het	2391 K
dein	27 K kommentar	655 K feedback hilft
deine	625 K meinung ist uns wichtig	655 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	523 K med	523 K artiklen	2464 K med	2464 K saken
dela	3 K artikeln	3 K den här	3 K texten	3120 K med	3120 K artikeln
deli	3 K
delite	3 K
delivered	935 K every	935 K each
delta	2447 K i vår	2464 K	3104 K i vår	3120 K
deltag	509 K i vores	523 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1808 K:	1823 K podcast	1823 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	680 K ki-assistent
derechos	1115 K reservados	1187 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	330 K't l'app	330 K't la nostra	330 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1133 K nuestros	1133 K nuestras
descuentos	1133 K exclusivos para suscriptores
desea	1169 K recibir notificaciones
deseas	1169 K recibir notificaciones
deseja	2658 K receber notificações	2658 K receber nossas notificações
desideri	1979 K ricevere le notifiche	1979 K ricevere notifiche
despre	2712 K autor
detaljnije	2884 K:
detaylar	3223 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3223 K okuyun:
deze	26 K samenvatting	2294 K maand nog	2343 K tekst	2343 K vertaling	2343 K ai	2364 K tekst gaat verder na
""", 'di': """
diaporama	1523 K :
diapositive	1521 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	956 K you find this	958 K you	980 K our	980 K we	980 K you	986 K our ai	986 K the ai	1005 K you enjoy this?	1005 K you enjoy this article	1005 K you enjoy this story	1005 K you enjoy this post	1005 K you enjoy this piece	1005 K you enjoy this newsletter	1005 K you enjoy this column	1005 K you enjoy this recipe	1005 K you enjoy this podcast	1005 K you enjoy this essay	1005 K you enjoy this series	1005 K you enjoy this guide	1005 K you enjoy this blog	1005 K you enjoy this interview	1005 K you enjoy this letter	1005 K you enjoy this review	1005 K you enjoy this page	1005 K you enjoy this issue	1005 K you enjoy this read	1005 K you enjoy this episode	1005 K you enjoy this content	1005 K you like this?	1005 K you like this article	1005 K you like this story	1005 K you like this post	1005 K you like this piece	1005 K you like this newsletter	1005 K you like this column	1005 K you like this recipe	1005 K you like this podcast	1005 K you like this essay	1005 K you like this series	1005 K you like this guide	1005 K you like this blog	1005 K you like this interview	1005 K you like this letter	1005 K you like this review	1005 K you like this page	1005 K you like this issue	1005 K you like this read	1005 K you like this episode	1005 K you like this content	1005 K you find this useful	1026 K you make this	1026 K you try this	1036 K you see	1036 K you go
die	5 K kommentarfunktion	5 K kommentare	618 K zusammenfassung	622 K neue folge	622 K aktuelle folge	622 K komplette folge	622 K ganze folge	622 K ganze sendung	625 K umfrage wird durchgeführt	654 K debatte zu
diese	52 K recherche	618 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	618 K artikel	618 K text	618 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	618 K interview
dig	944 K deeper:
digital	938 K subscriptions	981 K access
digitilaajana	89 K
dilarang	1871 K mengutip	1871 K keras mengambil	1871 K menyalin	1871 K memperbanyak	1871 K mereproduksi
din	27 K kommentar
dinleyin	3223 K:
directement	1424 K dans votre
direkt	3088 K:
direkte	2431 K:
disclaimer	883 K:	1660 K:
discover	23 K more from	979 K
diskuse	5 K
diskusia	5 K
diskutieren	678 K sie
diskutujte	28 K
diskuze	5 K
disponible	330 K a l'app store	330 K a google play	1086 K en google play	1141 K en app store	1141 K en google play y	1479 K sur google play
distribuie	3 K
distributed	950 K by
disusun	1819 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2343 K artikel	2343 K stuk	2343 K bericht	2343 K verhaal	2380 K artikel lees je ook in	2380 K verhaal lees je ook in	2393 K artikel is ook	2393 K verhaal is ook	2393 K artikel bevat	2393 K verhaal bevat	2393 K verhaal verscheen	2393 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1037 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	875 K you have a tip	876 K you know more	876 K you have information	876 K you work at	876 K you work in	876 K you have any information	876 K you have a story	924 K our	958 K you have	980 K you	1006 K you like our	1006 K you enjoy our	1054 K you have a problem	1054 K you have a question	1054 K you have a dilemma	1054 K you have a burning	1054 K you need advice
doe	2349 K de quiz	2349 K mee met ons	2349 K mee met onze	2349 K mee aan ons	2349 K mee aan onze	2391 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1770 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	836 K't miss	870 K't miss:	974 K't miss this:	997 K't miss
dona	81 K suport	1068 K a	1890 K a
donasi	1829 K untuk
donate	811 K now	811 K today	818 K to
doneer	2367 K aan
donnez	1444 K votre avis
dossier	1447 K :
dostupno	2907 K na	2907 K u
dotazy	72 K
dowiedz	2513 K się więcej
download	13 K	979 K	995 K the	1019 K our free	1019 K the free	1797 K aplikasi	1826 K	2391 K
""", 'dp': """
dpa	597 (K
""", 'dr': """
drukuj	2537 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	503 K kan tippe os	503 K kan sende os	522 K har brugt	522 K har læst	523 K får en mail	523 K kan også	687 K hast schon ein abo	687 K hast dein limit	2462 K har lest	2462 K har #	2464 K får en e-post	2464 K kan også	2464 K finner oss	3098 K som källa	3119 K har läst	3119 K har #	3120 K får ett mejl	3120 K kan också	3120 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1829 K	1829 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	907 K-mail	1769 K-mailt küldtünk
""", 'ea': """
earlier	944 K coverage:
""", 'eb': """
ebenfalls	588 K interessant:
""", 'ed': """
edited	951 K by
editing	883 (K by	884 K by	885 K by
editor	870 K's picks:	1816 K:	1816 K :
""", 'ee': """
een	2341 K bericht gedeeld door	2341 K post gedeeld door
eerder	2348 K schreven we:	2348 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1383 K sitoutumista
ein	616 K beitrag geteilt von	616 K von	616 K post von
eine	73 K frage zum artikel
einen	555 K monat kostenlos
""", 'el': """
el	324 K teu comentari serà	350 K vídeo no	350 K teu navegador no	1136 K vídeo comenzará	1136 K video comenzará	1161 K juego es solo para	1164 K vídeo no	1164 K video no	1194 K artículo continúa	1194 K contenido continúa
elinizde	3252 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2627 K parceria com	2672 K imagens:	2672 K direto:	2672 K fotos:
email	3 K this	875 K the author	875 K us	907 K	979 K	1031 K this	1038 K reporter
emailed	1002 K on fridays	1002 K on mondays
empfehlen	3 K sie	678 K sie
empfiehl	678 K
""", 'en': """
en	89 K tant qu'abonné	326 K col·laboració amb	370 K imatges:	370 K directe:	1074 K otro dispositivo	1081 K tu correo	1081 K su correo	1081 K tu buzón	1081 K tu email	1095 K facebook y twitter	1095 K facebook, twitter	1095 K facebook y x	1104 K los comentarios	1107 K vídeo:	1107 K directo	1107 K contexto:	1135 K colaboración con	1183 K imágenes:	1183 K directo:	1408 K faisant un don	1418 K tant qu'abonné	1424 K vous inscrivant	1447 K savoir plus	1447 K direct	1474 K partenariat avec	1490 K vidéo -	1490 K images -	1523 K podcast :	1523 K vidéo :	1523 K images :	1523 K direct :
enable	843 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	965 K your day with
endet	555 K automatisch
enjoy	938 K	1018 K #% off	1050 K #% off your
enjoyed	69 K this	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content
enjoying	836 K this article	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content	1006 K the	1006 K our	1006 K this
enregistrez	1494 K cet article	1494 K cette recette
entdecke	23 K mehr von	678 K
entdecken	678 K sie
entenda	2603 K:
entra	12 K nel
entre	12 K no
envia	317 K'ns
envianos	1122 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	503 K du	2441 K du
erbjudande	3104 K till dig som
erhalten	678 K sie
erscheint	634 K jeden	634 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1125 K corresponsal	1125 K redactor de	1125 K redactora de	1125 K jefe de	1125 K jefa de
escanea	1122 K el código	1141 K el código para descargar
escolta	1 K	328 K el pòdcast	328 K el podcast	328 K el nostre pòdcast	328 K el nostre podcast
escoltar	1 K
escucha	1 K	1136 K el pódcast	1136 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1487 K
esta	52 K investigación	52 K investigação	52 K reportagem	1131 K noticia ha sido traducida	1131 K traducción se ha hecho	1131 K traducción ha sido	1131 K función utiliza	1138 K noticia pertenece a	1188 K noticia ha sido	1188 K información ha sido	2622 K tradução foi feita	2622 K notícia foi traduzida	2676 K notícia foi	2676 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1074 K contenido es exclusivo	1129 K contenido procede de	1129 K contenido proviene de	1131 K texto ha sido traducido	1131 K artículo ha sido traducido	1133 K reportaje forma parte del número	1133 K artículo forma parte del número	1138 K artículo pertenece a	1164 K vídeo no	1164 K video no	1164 K vídeo ya no	1164 K video ya no	1164 K contenido no	1164 K contenido ya no	1165 K contenido está alojado en	1165 K contenido procede de	1187 K artículo está protegido	1187 K contenido está protegido	1187 K artículo se publicó originalmente	1187 K artículo fue publicado originalmente	1188 K artículo ha sido	1188 K texto ha sido	1188 K artículo fue	1188 K contenido ha sido	2622 K texto foi traduzido	2622 K artigo foi traduzido	2653 K vídeo não	2653 K vídeo já não	2653 K conteúdo não	2653 K conteúdo já não	2654 K conteúdo está alojado	2654 K conteúdo está hospedado	2654 K conteúdo é fornecido	2675 K artigo está protegido	2675 K conteúdo está protegido	2675 K conteúdo é protegido	2675 K artigo é protegido	2675 K artigo foi publicado originalmente	2675 K texto foi publicado originalmente	2676 K artigo foi	2676 K texto foi	2676 K conteúdo foi
""", 'et': """
et	33 K vous	33 K toi	313 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2294 K voor abonnees
exclusivo	1074 K para suscriptores
existing	826 K subscriber	826 K subscribers
experimentou	59 K
explainer	870 K:
explore	870 K more:	979 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1743 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1948 K il quiz	1948 K il test	1948 K il nostro
faites	1408 K un don	1409 K un don à
fale	2606 K com o autor	2615 K com o repórter	2615 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	958 K
feel	68 K free to republish	891 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	870 K under:
fill	979 K in	979 K out
film	2529 K znajdziesz
find	12 K us	12 K os	853 K us on	853 K me on	919 K your next job	979 K	994 K
finden	12 K sie uns	678 K sie
finding	1005 K this useful
finn	12 K oss
first	990 K published by	990 K published in the	1018 K time here
fizessen	1769 K
""", 'fl': """
flash	938 K sale
fler	3087 K artiklar om	3091 K artiklar av
flere	492 K artikler om	496 K artikler af	2430 K saker om	2430 K saker fra	2431 K saker om	2434 K saker av	2447 K jobber på
""", 'fo': """
foglald	1769 K le
foglalja	1769 K le
folge	12 K	678 K
folgen	12 K sie	678 K sie
folgt	12 K
follow	12 K	853 K us	853 K @	853 K all the latest	853 K the latest	853 K our	900 K the	907 K	979 K	1813 K
for	13 K a better	13 K the best	922 K more news	922 K more local	922 K more stories	922 K more on	922 K more coverage	922 K more of our	922 K more from	922 K the latest	930 K the best experience	930 K the best reading experience	938 K just	938 K only	944 K more on the story	969 K just	969 K only	973 K reprint	973 K reprints	1052 K membership enquiries	1052 K media enquiries	1052 K media inquiries	1052 K press enquiries	1052 K press inquiries	1052 K advertising enquiries	1052 K advertising inquiries	1052 K subscription enquiries	1052 K subscription inquiries	1052 K membership inquiries	1052 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2467 K å lese
forward	3 K this	1031 K this	1031 K it to	1031 K the letter
foto	368 K # de #	368 K # / #	1181 K # de #	1181 K # / #	1181 K #/#	1868 K # dari #	1868 K # / #	1991 K # di #	1991 K # / #	1991 K #/#	2275 K:	2670 K # de #	2670 K # / #	2670 K #/#	2765 K # din #	2765 K # / #	2884 K galerija:	3293 K galeri:
fotogaleria	370 K:	2672 K:
fotogalerie	405 K:
fotogalerija	3007 K:
fotogallery	1993 K:
fotografia	2765 K # din #
fotostrecke	588 K:
found	7 K an	7 K a	69 K this useful	1005 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	618 K unsere ki
frage	680 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	618 K sie unsere ki
free	68 K to republish	68 K to reprint	1019 K download	1019 K kit	1019 K guide	1019 K template	1019 K templates	1019 K ebook	1019 K e-book	1019 K checklist	1019 K toolkit	1019 K white paper	1019 K whitepaper	1019 K report	1019 K course	1019 K webinar	1019 K resource	1046 K shipping on orders	1046 K delivery on orders
freier	641 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	870 K the archive:	870 K our archive:	870 K our archives:	969 K only	969 K just
""", 'fu': """
fuiste	1123 ¿K testigo
full	870 K story:	870 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	870 K reading:
""", 'fy': """
fyll	2464 K inn	3120 K i
""", 'ga': """
ga	2391 K mee
gabung	12 K	1813 K
galeri	3293 K:
galeria	2672 K:
galerie	2767 K foto:
gambar	1868 K # dari #	1868 K # / #	1872 K ini
gambas	1808 [K:video
gamble	1022 K responsibly
gaukite	2231 K
""", 'ge': """
ge	3120 K
geben	678 K sie
geef	3 K dit
gem	523 K
gemaakt	59 K?
generative	916 K ai
gengivelse	68 K tilladt
gerelateerd	2348 K:
gesponsert	86 K:	672 K von
gesponsord	86 K:	2364 K door
get	13 K the app	13 K our	23 K	811 K in touch	836 K the latest	836 K breaking news	843 K notified	900 K	900 K the	917 K tickets	917 K your tickets	930 K the	931 K text alerts	931 K news alerts	934 K the	934 K our	938 K	950 K permission to reuse	979 K	994 K	995 K the	997 K push	1003 K	1007 K	1018 K #% off	1019 K our free	1019 K the free	1050 K #% off your	1056 K it from
""", 'gh': """
ghi	3469 K rõ nguồn
""", 'gi': """
gi	2464 K
gib	678 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3121 K du
gioca	1968 K ora:	1968 K ora a	1971 K responsabilmente
giornalista	1931 K professionista	1931 K e scrittrice	1931 K e scrittore
giv	523 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3021 K poudarki
""", 'go': """
go	944 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2658 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	875 K a tip	875 K a story	875 K a news tip	876 K a question	958 K	980 K a	980 K	1054 K a dilemma	1054 K a question for
""", 'gr': """
grab	1019 K our free	1019 K your free
graduada	1126 K en
graduado	1126 K en
grupo	2591 K do whatsapp
""", 'gu': """
guarda	1921 K anche	1921 K:	1921 K il video	1921 K anche:	1945 K il video qui sopra
gulir	1836 K ke bawah	1836 K untuk
""", 'ha': """
ha	44 K hibát	1180 K ocurrido un error	1180 K habido un error	1751 K van információja	1751 K van információd	1751 K ön is átélt	1751 K te is átéltél	1751 K többet tud
haben	7 K sie einen fehler	592 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3253 K	3257 K:	3303 K reklamdan
haberde	7 K hata	3241 K hata
haberin	3223 K devami için	3303 K devami
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1123 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1935 K informazioni	1935 K una notizia	1935 K una segnalazione	1935 K una storia
hak	1871 K cipta dilindungi
hakaret	27 K içeren
hakka	1230 K
halaman	1835 K selanjutnya:	1868 K # dari #
hallgasd	1 K meg	1757 K meg
hallgass	1757 K minket
hallgassa	1 K meg	1757 K meg	1769 K meg
haluaisitko	1384 K
haluatko	1362 K kertoa	1369 K töihin	1369 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	503 K du oplysninger	503 K du viden	503 K du et godt tip	503 K du tip	503 K du flere oplysninger	503 K du oplevet	503 K du selv oplevet	503 K du en god historie	524 K du en historie	524 K du dokumentation	524 K du dokumenter	536 K du et tip	536 K du tip	536 K du et godt tip	536 K du en god historie	536 K du en historie	2434 K du et tips	2441 K du informasjon	2441 K du opplysninger	2441 K du flere opplysninger	2441 K du tips	2441 K du et tips	2441 K du opplevd	2441 K du erfaring	2441 K du tanker	2441 K du noe på hjertet	2466 K du en historie	2466 K du dokumenter	2466 K du dokumentasjon	3098 K du information	3098 K du uppgifter	3098 K du tips	3098 K du ett tips	3098 K du varit med om	3098 K du egna erfarenheter	3098 K du upplevt	3121 K du en historia	3121 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	324 K d'estar registrat	324 K detectat cap	324 K trobat cap	1123 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3241 K mi fark	3252 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	811 K your say	875 K a tip	875 K a news tip	875 K a question about this	875 K a question for	876 K you been	876 K a story	929 K your say	958 K a	958 K you	980 K you	980 K we	1007 K	1026 K you made this	1026 K you tried this	1036 K you	1054 K a question for	1054 K you got a question	1054 K a dilemma
hay	7 K algún
haz	1107 K clic aquí	1123 K tu denuncia	1139 K nuestro test	1139 K el test	1139 K nuestro quiz
hazte	1068 K socio de
""", 'he': """
hear	1 K this	920 K this story	922 K more	962 K the full	962 K more	979 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2326 K je een tip	2327 K je een tip	2392 K je
heeft	2326 K u een tip	2327 K u een tip	2392 K u
hela	3128 K samtalet	3128 K intervjun
hele	531 K samtalen	531 K interviewet	2473 K samtalen	2473 K intervjuet
help	926 K us improve	979 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3269 K oyna:
hent	13 K	500 K appen fra	514 K	523 K	2452 K
here	944 K's more on this
het	5 K reactieveld	2321 K beste van	2364 K artikel gaat verder onder	2364 K verhaal gaat verder onder	2364 K artikel gaat verder na	2364 K verhaal gaat verder na
""", 'hi': """
hi	367 K ha hagut un error
hiciste	59 K esta
hier	588 K lesen sie	588 K geht es zu	588 K geht's zu	622 K klicken, um	625 K geht es zum quiz	625 K geht es zum täglichen	684 K können sie den artikel	684 K können sie diesen artikel	684 K kannst du den artikel
highlights	915 K
highly	1030 K active question
hintergrund	588 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	525 K fortsætter
hit	962 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2447 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2372 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	3439 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2669 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	956 K useful is this	956 K helpful was this	1036 K has	1036 K have	1036 K did	1036 K are you	1036 K will	1036 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3121 K håller du med
husk	523 K at bekræfte	2464 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	524 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	994 K use	994 K used	994 K love	994 K bought	994 K recommend	1920 K più letti di	1940 K punti chiave	2478 K appen
""", 'ic': """
ici	1507 K, un contenu provenant
icymi	870 K:
""", 'ie': """
ielogojies	2271 K
ievadi	2271 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	891 K you enjoyed this	891 K you liked this	1026 K you make this	1026 K you try this	1026 K you made this	1026 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	655 K feedback hilft
ihre	27 K beiträge	33 K meinung	625 K meinung ist uns wichtig	655 K rückmeldung hilft
""", 'ik': """
iklan	1836 K -	1879 K berlanjut
ikuti	12 K	1801 K berita	1813 K	1824 K survei	1824 K polling	1824 K jajak pendapat	1824 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1937 K video non è disponibile	1939 K testo è stato realizzato	1945 K video inizierà	1947 K tuo commento sarà	1971 K gioco è vietato ai minori	1971 K gioco può causare	1971 K gioco d'azzardo può	1974 K video non
ilgili	3223 K haber	3293 K haber:
ilginizi	3223 K çekebilir	3223 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3295 K olarak
illustration	1528 K générée
illustrazione	1997 K generata
ilmoittaudu	1369 K
""", 'im': """
im	588 K video:
image	883 K copyright	883 K source,	883 K credit:	1521 K # sur #	1521 K #/#	1521 K # / #	1528 K générée
imagem	2670 K # de #	2670 K # / #	2670 K #/#	2676 K gerada	2676 K criada
imagen	1181 K # de #	1181 K # / #	1181 K #/#	1188 K generada	1188 K creada
imagine	2770 K generată	2770 K creată
imaginea	2765 K # din #	2765 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	368 K # de #	368 K # / #	373 K generada
immagine	1991 K # di #	1991 K # / #	1991 K #/#	1997 K generata	1997 K creata
impossibile	1974 K riprodurre	1977 K visualizzare questo contenuto
""", 'in': """
in	564 K ihrem postfach	564 K ihr postfach	585 K den kommentaren	866 K the comments section	866 K the comment section	870 K case you missed it:	920 K the video player above	1942 K edicola da	1942 K edicola con	1944 K collaborazione con	1963 K offerta	2301 K de app	2319 K de reacties
indtast	523 K
infographie	1523 K :
informationen	618 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
ingin	1855 K menerima notifikasi	1855 K dapat notifikasi
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	1950 K il codice	1950 K il qr code	1950 K il qr
inscreva	2624 K-se no nosso webinar
inscrivez	1416 K-vous gratuitement	1471 K-vous à notre webinaire
instagram	3274 K gönderisini
instal	1826 K aplikasi
instala	13 K
instale	13 K
instaliraj	2907 K
instalirajte	2907 K	2932 K aplikaciju
install	13 K	995 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1935 K la tua lettera
""", 'ir': """
irtisano	1383 K
""", 'is': """
is	7 K something wrong	958 K there	980 K there	2392 K er iets
isi	1824 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3295 K kopyalanamaz	3295 K kullanilamaz	3295 K alintilanamaz
izlasi	2271 K
izle	3223 K:
izleyin	3223 K:
izpildi	2262 K testu
izveido	2271 K
izvor	2911 K:
izvori	2911 K:
""", 'ja': """
ja	2257 K tev ir informācija	2257 K jums ir informācija	2257 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1383 K
jadikan	1813 K
jadilah	31 K yang pertama
jaga	1230 K
jak	423 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1385 K lukemista
jawab	1824 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2373 K kunt niet meer reageren	2373 K kunt reageren	2381 K kunt je altijd	2381 K ontvangt vanaf nu	2381 K ontvangt een e-mail	2900 K li vam	2900 K li članak	3022 K bil članek	3022 K bila vsebina	3022 K bil povzetek
jeden	634 K montag neu	634 K dienstag neu	634 K donnerstag neu	634 K freitag neu	634 K samstag neu	634 K sonntag neu	634 K mittwoch neu
jederzeit	555 K kündbar	562 K widerrufen	562 K abbestellen	562 K abmelden
jelentkezz	1769 K be
jelentkezzen	1769 K be
jeste	59 K li probali	59 K li isprobali
jetzt	622 K reinhören	625 K tickets sichern	646 K lesen:	667 K # monate	667 K # wochen
""", 'ji': """
jika	1814 K anda mengetahui	1814 K anda punya
""", 'jo': """
job	500 K hos
jobb	2438 K i
jobba	3095 K på
jobbar	3098 K du
jobber	2441 K du
jocurile	2744 K de noroc pot	2744 K de noroc sunt interzise	2744 K de noroc dau
jogar	2647 K agora:
jogue	2624 K palavras cruzadas	2647 K agora:	2650 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	811 K the conversation	818 K	853 K the conversation on	853 K us on	866 K the debate	900 K the	900 K	917 K us for	917 K us at	917 K us in	917 K us live	929 K the conversation	929 K the discussion	929 K the debate	938 K for	938 K now	979 K	984 K #	984 K over #	984 K more than #	984 K our #
jornalista	2614 K formada	2614 K formado
jos	44 K huomaat
jouer	1500 K maintenant	1503 K comporte des risques
jouez	1500 K maintenant
""", 'ju': """
juega	1158 K ahora a	1158 K ahora al	1158 K ahora:	1161 K con responsabilidad
juegue	1161 K con responsabilidad
juga	345 K ara:
jugar	1158 K ahora:	1161 K sin control puede
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1385 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3267 K karakter
kan	82 K du lide	524 K du lide
kanalimiza	12 K
kapcsolja	1769 K be
kapja	1769 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1215 K sul on vihje	1215 K sul on vihjeid	1231 K lugu	1231 K artikkel	1231 K tead	1231 K tahad
katso	1353 K myös	1353 K:	1353 K video	1353 K myös:	1383 K koko	1383 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3295 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	836 K up with	938 K reading	939 K reading with	974 K reading:
ken	66 K je iemand	2392 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	503 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1769 K minket
kerro	59 K kommenteissa	1362 K kokemuksesi	1362 K oma
keskustele	28 K	1393 K aiheesta	1393 K jutusta
keskustelu	1372 K on auki
key	915 K points	915 K takeaways
""", 'ki': """
ki	618 K-generierte inhalte	618 K-generierte texte	618 K-generierte zusammenfassungen	2471 K har
kijk	2322 K ook	2322 K hier	2346 K de uitzending	2346 K de hele	2362 K voor meer
kirim	1814 K foto	1814 K tulisan
kirimkan	1814 K foto
kirjaudu	1372 K	1383 K
kirjoita	1383 K suoraan	1383 K meille
kirjoitimme	1391 K
kirjoittaja	1364 K on	1364 K työskentelee
kirjuta	1215 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2466 K du til
""", 'kl': """
klausies	2271 K
klausykite	2216 K	2231 K
klick	678 K
klicka	3088 K här
klicken	678 K sie
klik	493 K her	1813 K	2322 K hier	2362 K hier voor	2391 K
klikk	2431 K her
klikkaamalla	1383 K
kliknij	2513 K tutaj
kliknite	2948 K sem
klopt	2392 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	891 K someone	891 K anyone	958 K	980 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1383 K keskustelun kuulet
kolumna	2896 K izražava	3018 K izraža	3018 K odraža
kom	509 K til vores	2447 K på vårt	2447 K på vår	3104 K på vårt	3104 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2231 K gali
kommentare	5 K	27 K	656 K können nur	684 K werden erst	684 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	585 K
kommentarsporet	5 K
kommenteerida	1230 K saavad
kommentering	5 K
kommentieren	5 K	656 K können	678 K sie
kommentit	5 K	27 K
kommentoimalla	1393 K	1393 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	408 K na autora	496 K journalisten	503 K journalisten	504 K	523 K	591 K:	2434 K journalisten	2441 K oss	2441 K journalisten	2442 K	2464 K
kontakta	3091 K reportern	3098 K oss via	3098 K reportern	3099 K	3120 K
konten	1850 K ini tidak	1851 K ini berasal dari	1851 K sematan dari	1851 K eksternal dari	1851 K dari	1871 K ini dilindungi
kontributor	1816 K:
konuyla	3223 K ilgili:
koop	2391 K
kopeeri	1230 K
kopier	523 K	2464 K
kopiera	3120 K
kopioi	1383 K
kopiuj	2537 K link
koreksi	1820 K artikel
""", 'kr': """
krijg	2391 K
""", 'ku': """
kui	1215 K sul on teema	1215 K sul on vihje	1215 K tead	1215 K märkasid
kunjungi	1821 K toko
kunne	69 K du lide	82 K du lide
kunstig	529 K intelligens har	2471 K intelligens har
kunstmatige	2343 K intelligentie kan fouten maken. controleer
kuula	1220 K podcasti	1230 K
kuulemme	1383 K mielellämme
kuuntele	1 K	1353 K:	1353 K myös	1353 K myös:	1370 K	1383 K
""", 'kv': """
kviz	2884 K:	3007 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	380 K'article continua	1424 K'essentiel de l'actualité	1451 K'auteur	1452 K'auteur	1461 K'essentiel par	1503 K'abus d'alcool est dangereux pour la santé	1925 K'autore	1926 K'autore	2004 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	380 K publicitat continua	380 K notícia continua	1194 K publicidad continúa	1194 K noticia continúa	1475 K vidéo va commencer	1506 K vidéo n'est	1903 K tua email	1947 K tua opinione conta	1993 K diretta:	2004 K pubblicità continua	2004 K notizia continua
laadi	1230 K alla
laat	59 K me weten	2346 K je dit artikel	2391 K
laatste	2321 K nieuws over
ladda	13 K ner	3108 K ner	3108 K ned	3120 K ner
lade	13 K	678 K
laden	13 K sie	678 K sie
lae	1230 K alla
lagre	2464 K
lainaus	68 K sallittu
lands	1002 K on mondays	1002 K on fridays	1002 K on sundays
langganan	1831 K
lanjut	1836 K membaca
lanjutkan	1836 K membaca
laporan	1815 K:	1816 K wartawan	1816 K kontributor
laporkan	1820 K kesalahan
lasi	2246 K arī	2246 K vairāk	2246 K vēl	2271 K
lasiet	2246 K arī
last	13 K ned	2452 K ned	2464 K ned	2478 K ned appen
lataa	13 K	1383 K
latest	869 K from	869 K in	869 K videos from
laureata	1931 K in
laureato	1931 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1107 K puede interesar	1107 K puede interesar:	1418 K premier mois	1446 K meilleur de	1993 K foto:
lea	1107 K también	1107 K aquí	1107 K además	1107 K más	1107 K:	1107 K además:
leave	59 K a star
lediga	3095 K jobb på	3095 K tjänster på
ledige	500 K stillinger hos	500 K stillinger på	2438 K stillinger i	2438 K stillinger hos
lee	13 K en	1107 K también	1107 K más	1107 K:	1107 K más:	1107 K aquí:	1141 K las noticias sin anuncios	1141 K sin anuncios en la app	1152 K aquí la nota completa
leer	1107 K también	1107 K más
lees	13 K	2321 K meer over	2322 K ook	2322 K ook:	2322 K meer	2322 K meer:	2322 K verder	2322 K hier	2322 K:	2322 K verder:	2348 K ons dossier:	2348 K het hele verhaal:	2362 K het hele	2362 K het volledige	2362 K de hele	2362 K hier het hele	2362 K hier alles	2387 K ook dit artikel:	2387 K dit ook:	2388 K ook het interview	2388 K ook het verhaal	2388 K ook ons	2388 K ook onze	2388 K ook de analyse	2388 K ook de reportage	2388 K ook de column	2388 K ook dit	2388 K hier het interview	2388 K hier de analyse	2391 K	2393 K dit verhaal	2393 K dit artikel
leestip	2322 K:
legg	2464 K til
leggi	13 K	1920 K tutte le notizie	1921 K anche	1921 K anche:	1921 K qui	1921 K tutto	1921 K:	1921 K pure:	1932 K tutti gli articoli di
legyen	31 K ön az első	1769 K
leia	13 K	2602 K mais sobre	2603 K também	2603 K também:	2603 K mais	2603 K:	2603 K aqui	2603 K mais:
leiad	1230 K meid
leidsid	44 K	1221 K vea	1221 K artiklist vea
leiten	3 K sie
ler	2603 K também	2603 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1446 K plus lus	1461 K réponses sont générées	1462 K points clés	2430 K mer om	2431 K også	2431 K også:	2431 K mer	2431 K mer:	2431 K:	2431 K hele saken	2431 K om	2431 K her	2431 - K også	2438 K videre med	2452 K eavisen	2452 K avisa	2452 K avisen	2465 K	2467 K videre
lesedauer	694 K
leseempfehlung	646 K:
lesen	13 K sie	82 K sie gern	587 K sie mehr zu	587 K sie mehr zum	588 K sie auch	588 K sie mehr	588 K sie hier	588 K sie dazu	588 K sie jetzt	588 K sie außerdem	588 K sie mehr zum thema	646 K sie hierzu:	670 K sie weiter:	670 K sie unser dossier:	678 K sie
lesenswert	646 K:
leserbrief	585 K
leserbriefe	585 K an
leserkommentare	655 K geben
lesetipp	588 K	588 K:
lesezeit	694 K
lest	588 K auch
""", 'li': """
licence	1527 K creative commons
licencia	1153 K creative commons
licenciada	1126 K en
licenciado	1126 K en
license	950 K this
licenza	1996 K creative commons
lies	588 K auch	588 K mehr	588 K dazu	678 K
ligne	41 K de la rédaction
lihat	1808 K juga	1808 K juga:	1823 K video	1835 K pula:
liitu	56 K #	1230 K
liity	56 K #	56 K yli #	1383 K
like	12 K us	69 K this?	836 K what you're reading	853 K and follow	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content	1005 K what you read	1005 K what you see	1005 K what you've read	1005 K what you're reading
liked	69 K this	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content	1005 K what you read
liker	82 K du	2466 K du
liking	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content
likte	69 K du	82 K du
limited	938 K time	938 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3418 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1446 K tous nos articles	1447 K aussi	1447 K également	1447 K	1447 K notre	1447 K l'article	1447 K plus	1447 >> K
lisa	1230 K meid	1230 K
lisez	13 K	1447 K aussi	1487 K
listen	1 K to	870 K |	870 K:	920 K to the latest episode	920 K to the full episode	920 K to the full interview	920 K again on	962 K to our	962 K as	979 K
live	493 K:	588 K-ticker:	2767 K text:
liveblog	2322 K:
""", 'll': """
llegeix	313 K també	313 K més
llegiu	313 K també
llicenciada	319 K en periodisme
llicenciat	319 K en periodisme
""", 'lo': """
lo	59 K has probado	1106 K más leído en	1106 K más visto en	1106 K último en
load	1045 K content from	1045 K external content
loe	1203 K ka	1203 K lisaks	1203 K veel	1203 K edasi:	1230 K
log	522 K ind eller opret	523 K ind	979 K in
logg	2462 K inn eller	2464 K inn
logga	3119 K in eller	3120 K in	3134 K in
logi	1230 K sisse
loo	1230 K
looking	979 K for	994 K for
los	5 K comentarios	27 K comentarios	2349 K de dagelijkse
love	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content	1006 K our
loved	69 K this	1005 K this?	1005 K this article	1005 K this story	1005 K this post	1005 K this piece	1005 K this newsletter	1005 K this column	1005 K this recipe	1005 K this podcast	1005 K this essay	1005 K this series	1005 K this guide	1005 K this blog	1005 K this interview	1005 K this letter	1005 K this review	1005 K this page	1005 K this issue	1005 K this read	1005 K this episode	1005 K this content
lowongan	1821 K kerja di
""", 'lu': """
lubisz	82 K
lue	1353 K myös	1353 K myös:	1353 K lisää	1353 K lisää:	1353 K:	1353 K seuraavaksi:	1383 K
lugu	1232 K jätkub
luister	1 K	2322 K ook	2322 K:	2322 K ook:	2346 K hier naar	2346 K de podcast	2391 K
luo	1372 K tunnus	1383 K
""", 'ly': """
lyssna	1 K på	3088 K	3088 K:	3120 K
lyt	1 K til	493 K til	523 K
lytt	2431 K til	2464 K
""", 'ma': """
maak	2349 K de puzzel	2358 K een bedrag over	2358 K je gift over	2358 K uw gift over	2358 K je bijdrage over	2358 K uw bijdrage over	2391 K
maandelijks	2294 K opzegbaar
mach	625 K den test:	678 K
machen	625 K sie den test:	625 K sie mit bei unserer	678 K sie
macie	72 K pytania
made	59 K it?	1026 K this recipe	1026 K this
mai	2704 K multe detalii	2704 K mult pe această temă:	2732 K multe articole despre	2732 K multe știri despre
mail	1031 K this	2325 K de auteur	2337 K	2391 K
main	1845 K sekarang:
mainkan	1845 K sekarang:
mais	2602 K lidas em	2602 K de	2602 K sobre	2602 K notícias de	2602 K notícias sobre	2606 K artigos de
make	12 K us	811 K a donation	811 K a contribution	811 K a gift	979 K
manda	1122 K tus fotos
mandanos	1122 K
mande	2618 K sua sugestão	2618 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1813 K bergabung
masuk	1840 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2516 K temat?	2516 K temat dla
matote	2232 K klaidą
mau	1855 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2478 K appen	2478 K appen vår
meer	2321 K over	2321 K uit	2321 K van	2321 K nieuws over	2322 K lezen:	2325 K artikelen van	2325 K van deze auteur	2362 K nieuws uit	2362 K nieuws over	2362 K weten?	2362 K over dit	2387 K over dit onderwerp:	2392 K lezen over
meest	2321 K gelezen in
meet	875 K the author	917 K our	979 K
mehr	587 K zum thema	587 K aus	587 K von	587 K zu	587 K lesen über	587 K über	588 K zum thema	588 K dazu	588 K dazu:	588 K lesen:	588 K aus dem ressort	588 K aus der region:	591 K vom autor	591 K von der autorin	591 K artikel von	618 K informationen zum einsatz von ki	646 K nachrichten aus	646 K aus dem archiv:	670 K hintergründe dazu:	670 K zu diesem thema:
meistgelesen	587 K in
mejla	3098 K reportern	3099 K
meld	2391 K je	2447 K deg på vårt	2464 K deg
melde	678 K
melden	678 K sie
members	981 K can read	1012 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1769 K
mer	2430 K om	2430 K fra	2431 K om saken:	3087 K om	3087 K från	3088 K om ämnet:	3088 K läsning:	3091 K av
merci	28 K de rester	28 K de respecter
mere	492 K om	492 K fra	493 K om emnet:
message	1037 K us on	1037 K us at	1037 K the newsroom
mest	3087 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2336 K medewerking van	2336 K dank aan anp	2336 K dank aan belga
mettiti	1948 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1107 K también	1107 K:	1107 K también:	1136 K el video arriba	1136 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	555 K einem abo	598 K material von	599 K material von
mitarbeit	612 K:
""", 'mn': """
mnenja	3018 K avtorjev
mnenje	3018 K avtorja
""", 'mo': """
modtag	523 K
mohlo	405 K by vás zajímat:
molimo	28 K vas da
monat	555 K kostenlos	555 K gratis
mooi	69 K verhaal
more	869 K from	869 K on	870 K from	870 K on this	870 K to read:	870 K on this story:	870 K on this topic:	870 K stories:	870 K on:	875 K by	875 K stories by	944 K coverage:	974 K news:	976 K videos from	991 K local headlines	991 K local news	991 K local stories	991 K national news	991 K top stories	991 K world news	991 K business news	991 K sports news	991 K breaking news	1048 K:	1048 K |
most	869 K read in	869 K read on	869 K viewed in	869 K popular in	869 K popular on	974 K read:
""", 'mu': """
mua	3423 K vé
muhabir	3257 K:
muista	1383 K vahvistaa
mus	2231 K rasite
must	870 K read:	974 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2364 K de advertentie gaat	2582 K sua caixa de entrada	3028 K voljo v	3028 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	567 K-app
nad	52 K tym tekstem
nahlaste	445 K chybu
najdete	12 K nás
najnowsze	2512 K z
najnowszy	2519 K numer
najpopularniejsze	2512 K w
namestite	3028 K
namluveno	422 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1931 K a
nato	1931 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1769 K felejtse el megerősíteni
need	994 K a	1054 K advice
neem	2394 K nu
nehmen	678 K sie
nei	1918 K commenti
nella	1903 K tua mail	1903 K tua email	1903 K tua casella
nema	32 K komentara
nemate	2917 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	587 K artikel aus
never	997 K miss
new	938 K year sale	977 K episodes	1005 K here?	1018 K here	1018 K to us	1022 K customers only	1028 K replies are no longer allowed
news	41 K hotline	41 K tip line	567 K-app
newsblog	588 K:
newsdesk	41 K hotline
newsletter	564 K an	564 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	870 K:
""", 'ng': """
nghe	1 K	3409 K:	3424 K podcast của báo	3424 K podcast của chúng tôi	3424 K toàn bộ bài	3424 K bài viết
""", 'ni': """
nicht	585 K mehr kommentieren	585 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2546 K masz czasu czytać
nieuws	2392 K via whatsapp
nikmati	1826 K berita	1831 K
nimate	3038 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1107 K te pierdas:	1167 K podemos mostrar este contenido	1167 K es posible mostrar este contenido	2582 K seu e-mail	2582 K seu email	2591 K facebook e no	2591 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1498 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	1977 K possiamo mostrare questo contenuto
normas	1104 K de participación
nos	1447 K lecteurs ont lu	2600 K comentários
noskaties	2271 K
not	1005 K on the list yet?	1005 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1106 K de
notify	843 K me of	843 K me when
notre	1447 K dossier	1447 K article	1447 K enquête :	1447 K reportage :	1523 K dossier sur
nous	12 K suivre
nova	3024 K številka
novi	2902 K broj
now	870 K read:	969 K only	969 K just
nowy	2519 K numer
""", 'nu': """
nu	32 K există comentarii	2368 K # weken voor	2368 K # maanden voor	2384 K de eerste maand voor	2394 K met korting
nur	555 K für mitglieder	667 K # euro	667 K # €	687 K für kurze zeit	687 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	408 K autorovi	408 K autorce	2516 K autorze	2516 K autorce	2615 K autor escreve segundo o novo	2630 K seu comentário será	2650 K jogo é para maiores	2653 K vídeo não	2683 K artigo continua	2714 K postare distribuită de
""", 'ob': """
obejrzyj	2513 K wideo	2513 K:	2529 K film	2529 K wideo
objevili	7 K jste
obserwuj	12 K	2543 K
""", 'oc': """
ocenite	2900 K	3022 K
ocijenite	2900 K
ocorreu	2669 K um erro
""", 'od': """
od	2935 K # eura
odds	1022 K courtesy of
""", 'of': """
ofert	326 K per
offerta	1963 K speciale
offrez	3 K
offrir	3 K
ofrecido	1135 K por
""", 'og': """
oglejte	3007 K si video
""", 'ok': """
okuyun	3223 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1215 K midagi	1215 K kogenud
oletko	1362 K kokenut	1362 K itse kokenut
oliko	1384 K tästä
olvasd	1743 K el	1743 K el:	1769 K el
olvass	1743 K tovább:
olvassa	1743 K el	1743 K el:	1743 K el ezt is	1769 K el
""", 'om': """
om	496 K forfatteren	496 K skribenten	2294 K verder te lezen	2319 K te reageren	2434 K forfatteren	2434 K skribenten	3091 K skribenten	3091 K författaren
""", 'on': """
on	852 K facebook and twitter	852 K facebook, twitter	852 K instagram, facebook	852 K twitter and facebook	852 K instagram and facebook	870 K our site:	995 K mobile	995 K your phone	995 K the go	995 K the move
onbeperkt	2294 K toegang
onko	1362 K sinulla juttuvinkki	1362 K sinulla vinkki	1362 K sinulla tietoa	1362 K sinulla aiheesta	1384 K sinulla asiakirjoja
only	928 K registered	928 K subscribers	928 K members
ontdek	23 K meer van	2391 K
ontvang	2298 K elke	2391 K
onze	2346 K podcast is te
""", 'oo': """
ook	2322 K interessant:	2387 K in het nieuws:	2387 K lezen:
""", 'op': """
op	2309 K facebook en twitter	2309 K facebook, twitter	2309 K facebook en instagram	2309 K facebook, instagram
opazili	44 K ste
opdaget	524 K en fejl
opdater	523 K
open	995 K the
opinion	870 K |
opozorite	3040 K na napako
oppdater	2464 K
opprett	2462 K en	2462 K konto	2462 K bruker	2464 K
oppsummeringen	26 K er
oprac	2541 K.
opracowanie	2541 K:
opret	522 K en gratis	522 K dig gratis	523 K
opsummeringen	26 K er
""", 'or': """
or	1046 K # interest-free	1046 K # payments of	1046 K four interest-free
order	979 K	1041 K reprints
originally	990 K published by	990 K published in	990 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1220 K	1230 K
osallistu	1369 K	1383 K	1393 K keskusteluun
ossza	3 K meg	1769 K meg
osta	1220 K pilet	1230 K	1369 K liput	1383 K
oszd	3 K meg	1769 K meg
""", 'ot': """
ota	1362 K yhteyttä toimittajaan	1362 K yhteyttä toimitukseen	1366 K yhteyttä	1383 K yhteyttä	1383 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	944 K earlier coverage:	974 K latest coverage:	983 K app	983 K podcast	983 K newsletter	983 K channel	983 K telegram channel	983 K whatsapp channel	983 K free newsletter	983 K daily newsletter	983 K apps	1012 K subscribers get	1012 K members get
out	935 K every	1002 K on fridays	1002 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2899 K sažetak
over	1022 K #s only	2326 K de auteur	2327 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1521 K # sur #	1521 K # / #	1521 K #/#
pagina	1991 K # di #	1991 K #/#	2765 K # din #	2765 K # / #
paid	895 K for by
para	1104 K participar	1104 K comentar	1123 K comunicarse con	1123 K contactar con	1138 K poder comentar	1167 K ver este contenido	2600 K comentar	2656 K ver este conteúdo	2656 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1942 K al nostro
participe	12 K
participez	1471 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	915 K of this article	915 K of this story
paru	1527 K initialement dans
pas	32 K encore de commentaire
pasang	1826 K aplikasi
pasidalinkite	2217 K savo istorija	2231 K
pass	848 K this on	1031 K this
passend	588 K dazu	588 K dazu:
patreon	3247 K'dan
pay	1046 K in #	1046 K in three	1046 K in four
paying	1012 K members get
payment	821 K methods:
""", 'pe': """
peatoimetaja	1212 K:
pentru	2714 K a vedea acest	2714 K a vizualiza acest	2750 K a vedea acest conținut	2750 K a vizualiza acest conținut	2750 K a afișa acest conținut
penulis	1815 K:	1816 K:	1816 K :
per	353 K veure aquest contingut	353 K mostrar aquest contingut	564 K e-mail zugeschickt	564 K mail zugeschickt	1896 K leggere tutto	1898 K gli abbonati	1898 K chi ha un abbonamento	1918 K commentare	1921 K approfondire	1921 K approfondire:	1932 K contattare l'autore	1932 K contattare l'autrice	1932 K scrivere all'autore	1932 K scrivere all'autrice	1935 K segnalazioni	1977 K visualizzare questo contenuto	1977 K vedere questo contenuto
peramban	1850 K anda tidak
perguntas	72 K?
periodista	319 K especialitzada	319 K especialitzat	1125 K de	1125 K especializada	1125 K especializado
permitida	68 K a reprodução
perskaitykite	2231 K
pertama	1871 K kali terbit di
pewarta	1815 K:	1816 K:	1816 K :
""", 'ph': """
photo	1521 K # sur #	1521 K #/#	1521 K # / #
""", 'pi': """
pick	1046 K up available at
pickup	1046 K available at
piedalies	2271 K
piesakies	2262 K
pievieno	2271 K mūs	2271 K
pievienojies	56 K #	2256 K	2271 K
pievienojieties	2256 K
pilihan	1808 K editor:
pirkite	2222 K bilietus
pitaj	2899 K
pitajte	2899 K
pitanja	72 K
pitch	811 K in
""", 'pl': """
place	919 K a classified	919 K an ad
play	924 K our	924 K today's	979 K	1022 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1022 K gamble responsibly	1030 K be sure to answer the question	1030 K read the rules before
plus	1446 K d'articles sur	1446 K d'infos sur
""", 'po': """
pobierz	13 K	2532 K z	2532 K w	2532 K na	2532 K w sklepie	2543 K aplikację	2561 K aplikację
podaruj	3 K	2537 K
podcast	588 K-tipp:	870 K:	1447 K :
podcastunk	1757 K
pode	2603 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2978 K
podporujte	440 K	2978 K
podprite	81 K	3035 K
podsumowanie	26 K wygenerowane	26 K zostało	2525 K artykułu	2525 K wygenerowane	2525 K przygotowane
podziel	3 K się
pogledaj	2884 K video
pogledajte	2884 K i	2884 K još	2884 K video	2884 K:
poglejte	3007 K tudi	3007 K:
poin	1819 K penting oleh	1819 K-poin penting oleh
points	1462 K clés
pokud	44 K najdete
polecamy	2513 K:
poll	925 K:
pomohl	423 K vám
pomohol	2962 K vám
pon	1139 K a prueba tus
ponatis	68 K dovoljen
ponturi	2710 K și sesizări
popular	869 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	324 K a prova els teus
posez	1461 K vos questions	1461 K votre question
poslat	435 K
poslechnout	1 K
post	866 K a comment
posted	869 K in	870 K in:
posts	27 K
potrebbe	1921 K interessarti:
pots	317 K enviar-nos
pour	1406 K nous soutenir	1416 K débloquer	1444 K réagir	1444 K commenter	1447 K aller plus loin	1447 K rappel :	1465 K nous contacter	1465 K contacter	1475 K écouter cet épisode	1503 K être aidé, appelez	1503 K votre santé, mangez	1503 K votre santé, évitez	1503 K votre santé, pratiquez
povezano	2884 K:
povzetek	3021 K	3021 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2948 K si	2948 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2044 K:
pratite	12 K	2914 K
preberite	3007 K tudi	3007 K še	3007 K več	3007 K:	3007 K si
prefer	899 K
pregunta	322 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2769 K fără acord
prenesi	3028 K
prenesite	13 K	3028 K	3035 K aplikacijo
prenota	1942 K il tuo posto per l'evento
prenumerata	2229 K nuo
prenumeruokite	2229 K ir skaitykite	2229 K nuo	2229 K tik	2231 K
press	962 K play
pretplatite	2914 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2907 K	2932 K aplikaciju
preuzmite	13 K	2907 K	2914 K aplikaciju	2932 K aplikaciju
previous	944 K coverage:
previously	870 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2919 K pogrešku
prijavite	2919 K grešku	2919 K pogrešku	3040 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1031 K this
prisijunk	56 K prie #
prisijunkite	2215 K prie	2231 K
prisluhnite	3007 K podkastu
privacy	836 K notice:
probeer	2368 K # maanden voor	2368 K # weken voor	2384 K	2391 K
proefabonnement	2294 K
profitez	1487 K
prohibida	372 K la reproducció
promoted	895 K by	948 K:
prosimy	28 K o
protokoll	612 K:
przeczytaj	2513 K także	2513 K też	2513 K:	2513 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	1996 K originariamente su	1996 K originariamente in	1996 K per la prima volta
publicado	1115 K originalmente en	1187 K originalmente en	1187 K por primera vez en	2675 K originalmente em	2675 K originalmente no	2675 K originalmente na
publicat	372 K originalment a	2769 K inițial în	2769 K inițial pe
publicitate	86 K:
publicitatea	2777 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	935 K every
puede	12 K seguir	1123 K enviarnos	1123 K contactar	1123 K escribir
puedes	12 K seguir	1107 K leer también	1107 K leer:	1123 K enviarnos	1123 K contactar	1123 K escribir	1136 K escuchar todos los episodios
punti	1940 K chiave
puntos	1131 K clave generados
punya	66 K teman yang	72 K pertanyaan	1814 K informasi	1814 K cerita	1814 K foto	1814 K keluhan
puoi	12 K seguirci	1935 K inviarci
push	570 K-nachrichten	570 K-benachrichtigungen	570 K-mitteilungen
pushmeldingen	2304 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	1990 K è andato storto
quan	3414 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1115 K prohibida
quelle	597 K: dpa	597 K:
quellen	597 K:
quer	2618 K sugerir	2618 K contar	2618 K receber as principais	2658 K receber notificações	2658 K receber as nossas notificações	2658 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1939 K traduzione	1997 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	958 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1939 K articolo è stato tradotto	1942 K articolo è pubblicato sul numero	1947 K articolo aderisce	1974 K video non	1974 K contenuto non	1975 K contenuto è ospitato da	1975 K contenuto proviene da	1996 K articolo è protetto	1996 K contenuto è protetto	1996 K articolo è stato pubblicato originariamente	1997 K articolo è stato	1997 K testo è stato	1997 K contenuto è stato
quick	944 K read:
quieres	1123 ¿K contarnos	1169 K recibir notificaciones	1169 K recibir nuestras notificaciones	1169 K recibir alertas
quiz	661 K:	1490 K.	1490 K -	1490 K :	1523 K :	2672 K:	3239 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2917 K slušate
radote	44 K	2223 K klaidą
raje	3038 K poslušate
raksti	2257 K autorei	2257 K autoram
raksts	2273 K turpinās
rakstu	46 K drīkst
rangkuman	1819 K ini	1819 K oleh	1819 K ai
rate	8 K this
""", 're': """
re	1490 (K)lire
reach	875 K the reporter	875 K the author	907 K	1038 K reporter	1038 K columnist
reacties	5 K	27 K	2373 K worden
read	13 K this in	869 K more on these	869 K more about	869 K more from	870 K more	870 K more:	870 K also	870 K next	870 K:	870 K |	870 K all about it	870 K next:	875 K more by	922 K more of our	930 K this and more	930 K this story	934 K our	938 K on with	938 K on for	939 K on with	944 K the full report here	944 K the full story here	974 K our explainer:	974 K our analysis:	974 K our guide:	974 K our interview:	974 K this next:	974 K our latest:	979 K
readers	928 K must use	928 K must log	1018 K get #%	1018 K save
reading	1005 K this on
reageren	5 K	2373 K kan	2373 K is alleen	2393 K op dit artikel
receive	835 K emails from	843 K notifications	934 K the	934 K our	997 K push	1007 K
recevez	1424 K chaque	1424 K tous les	1424 K gratuitement
recevoir	1430 K les alertes
recibe	1083 K cada	1083 K todas las	1122 K las noticias	1122 K en tu whatsapp
recibir	1089 K notificaciones
recomandarea	2704 K noastră:
recomendado	2603 K:
recomendamos	1107 K:
recomienda	3 K
recommended	870 K:	944 K reading:
redactor	319 K de	1125 K de	1125 K en
redactora	319 K de	1125 K de	1125 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	612 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2272 K kļūdu
regala	3 K
regale	3 K
regarder	1447 K :
regardez	1475 K la vidéo ci-dessus	1475 K la vidéo ci-dessous
register	917 K for our	979 K
registreeru	1220 K
registrer	2462 K deg
registrera	3119 K dig	3134 K dig
registrieren	553 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3282 K engelleyici kullaniyorsunuz	3282 K engelleyici kullandiğiniz
reklamdan	3303 K sonra
reklamin	3303 K ardindan
relacionado	1107 K:	2603 K:
related	870 K:	870 K |	870 K story:	870 K stories:	870 K article:	870 K reading:	870 K video:	870 K content:	974 K coverage:
relire	1447 K
remarks	27 K
rendeld	1756 K meg
rendelje	1756 K meg	1769 K meg
report	7 K an error	7 K a mistake	979 K
reporter	1815 K:	1816 K:
reporting	883 (K by	884 K by	885 K by
reprints	68 K free
reprise	68 K autorisée
reproducerea	2769 K fără acord
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1133 K tu plaza
reserve	917 K your seat	2624 K já o seu lugar na conferência
resim	3291 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1479 K informé avec notre appli	1479 K informés avec notre appli
resum	322 K generat	322 K fet
resume	1131 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1447 K	1447 K ici	1471 K notre hors-série	1475 K tous les épisodes
rezervuokite	2231 K
rezime	2899 K
rezumat	2715 K generat	2715 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1903 K ogni
ringkasan	1819 K ini	1819 K dibuat	1819 K oleh	1819 K ai	1872 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2231 K
""", 'ry': """
ryhdy	1383 K
""", 's': """
s	89 K předplatným	89 K predplatným	367 K'ha produït un error	438 K využitím zpráv
""", 'sa': """
saada	1215 K oma vihje	1215 K meile	1215 K oma arvamuslugu	1215 K arvamuslugu	1230 K
saat	1383 K ilmoituksen	1383 K sähköpostin	1383 K
saiba	2603 K mais	2603 K mais:
saken	46 K kan	2467 K fortsetter
saksikan	1808 K juga	1823 K video	1823 K live	1823 K live streaming
sale	938 K:
saluran	41 K aduan redaksi
salvesta	1230 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2935 K #
sans	1418 K engagement
save	939 K #% on your first	939 K #% on an annual	939 K #% on a digital	1018 K #%	1050 K #% on your
sayfa	3291 K # / #	3291 K #/#
sazinies	2271 K
saznajte	2884 K više:
""", 'sc': """
scan	900 K to join	930 K the qr code	930 K the code
scannez	1479 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	663 K
schalten	663 K sie
schau	678 K
schenk	644 K diesen
schenken	644 K sie diesen
schick	678 K
schicken	678 K sie
schlagworte	587 K zu
schon	667 K ab # euro
schreib	678 K
schreiben	31 K sie den ersten	591 K sie unserem autor	591 K sie der autorin	591 K sie uns	678 K sie
schrijf	2391 K je
scopri	23 K di più da	1942 K i giochi	1942 K i nostri giochi
scrivi	31 K il primo	1924 K all'autore
scroll	920 K down for video	1836 K ke bawah	1836 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	493 K også	493 K video	493 K også:	509 K flere jobs	523 K hele	523 K flere	523 K alle	1138 K adhiere a los criterios	1153 K permite la reproducción	1180 K ha producido un error	1935 K vuoi raccontare	1935 K hai informazioni	2431 K også	2431 K video	2431 K også:	2464 K hele	2464 K alle	2464 K mer av	2618 K tiver informações	2618 K você tem informações	3088 K också	3088 K även	3088 K även:	3120 K hela	3120 K alla	3120 K mer av
sea	28 K respetuoso	31 K el primero
search	961 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	869 K more from	870 K also	870 K more	870 K more:	870 K also:	875 K all posts by	875 K author archive	974 K our explainer:	976 K more videos	979 K
seen	44 K a typo	44 K a mistake	980 K
segera	1797 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1127 K
seguinos	12 K
seguir	1127 K a
seguiu	12 K-nos
sehen	622 K sie hier das	622 K sie im video	622 K sie das video	678 K sie
sei	31 K der erste	31 K die erste	1935 K stato testimone	1935 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2650 K responsável, beba
sekite	2215 K	2231 K
seko	2256 K	2271 K
sekojiet	2256 K
selanjutnya	1835 K:
sem	32 K comentários
senaste	3087 K nytt om
send	3 K this	503 K os et krypteret	503 K os dit tip	523 K	875 K us your	875 K tips to	875 K your tips	875 K feedback to	875 K your story ideas	958 K us	958 K your	958 K photos	958 K pictures	979 K	1031 K this	1031 K it on	2441 K sikkert tips	2441 K tips	2464 K	2464 K saken videre
senden	678 K sie
seneste	492 K nyt om
sent	935 K every	935 K each	1002 K on mondays	1002 K on tuesdays	1002 K on wednesdays	1002 K on thursdays	1002 K on fridays	1002 K on saturdays	1002 K on sundays
seotud	1203 K:
ser	2466 K du noe feil	3121 K du något fel
ses	1450 K derniers articles
set	44 K en fejl	979 K
sett	44 K en feil
setzen	678 K sie
seu	27 K comentário	2630 K comentário será
seuraa	12 K	1366 K kirjoittajaa	1366 K toimittajaa	1383 K
""", 'sh': """
share	3 K this	3 K the article	875 K your story	958 K your	979 K	1031 K this
shop	979 K	1056 K now:
short	866 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	317 K tens informació	1123 K tienes información	1123 K tiene información	1123 K tenés información	1123 K conoces algún	1123 K conoces un caso	1186 K quieres ponerte en contacto con	1186 K quiere ponerse en contacto con	1186 K quieres contactar con	1465 K vous avez des informations	1465 K vous disposez	1465 K vous souhaitez	1990 K è verificato un errore
sia	31 K il primo
sichere	678 K
sichern	678 K sie
sie	7 K haben einen fehler	12 K finden uns	591 K erreichen die autorin	591 K erreichen den autor	611 K erreichen	687 K haben schon ein abo	687 K haben ihr limit	687 K haben das limit	687 K haben schon ein konto
sieh	622 K dir das video
siehe	588 K auch
siga	12 K	12 K-nos	1122 K el canal	2615 K este autor	2615 K esta autora
sign	811 K up here	835 K up to get	835 K up to receive	836 K up to	836 K up for	836 K up here	836 K up (it's	931 K up for push	931 K up for alerts	931 K up for text alerts	931 K up for breaking news alerts	966 K up to our	966 K up for our	966 K up for breaking	966 K up for free	979 K up	979 K in	1003 K up to	1003 K up for
sigue	12 K a	1107 K leyendo:	1122 K el canal	1127 K a	1152 K toda la actualidad	1194 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1808 K juga	1808 K juga:	1808 K:	1808 K video	1813 K berita	1823 K video	1834 K berita selengkapnya	1834 K berita lainnya	1835 K juga video
sin	32 K comentarios	1161 K diversión no hay juego
sintesi	26 K generata
sisa	1840 K artikel gratis	1843 K karakter
sisesta	1230 K
siste	2430 K nytt om
sitter	2466 K du på	3121 K du på
siz	33 K ne
sizce	33 K
sizin	3252 K başiniza
""", 'sk': """
skaitykite	2205 K daugiau	2205 K taip pat	2205 K ir	2231 K
skapa	3119 K ett	3119 K konto	3120 K	3134 K ett konto	3134 K konto
skaties	2246 K arī	2271 K
skicka	3120 K
skinite	13 K	2907 K	2932 K aplikaciju
skontaktuj	2516 K się z autorem
skopiuj	2537 K link	2537 K
skriv	503 K til journalisten	504 K til	523 K	523 K direkte	2464 K inn	2464 K direkte	2464 K til oss	3120 K upp	3120 K direkt
""", 'sl': """
sledite	12 K	3035 K
sleduj	12 K
sledujte	12 K	405 K:	440 K	2978 K
slik	2463 K bruker	2463 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	618 K nutzen wir ki
sob	2615 K supervisão de
sobre	1111 K el autor	1111 K la autora	1111 K la firma	1112 K el autor	1112 K la autora	1112 K la firma	2607 K o autor	2607 K a autora	2608 K o autor	2608 K a autora
sois	31 K le premier
solliciteer	2394 K nu
sollten	591 K ihnen fehler
solo	1074 K para suscriptores	1898 K per abbonati	1963 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2578 K para assinantes
sondage	1490 K -	1490 K.
sorodna	3007 K novica
sorodno	3007 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1961 K
sostieni	81 K	1890 K	1890 K il	1890 K la	1961 K
souhrn	422 K	422 K článku
sous	1527 K licence creative commons
soutenez	81 K	1409 K	1409 K le
soutenir	1409 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3120 K
special	938 K offer	944 K report:
speel	2349 K onze
spela	3120 K upp
spelregels	2319 K
spende	547 K für
spenden	547 K für	638 K an:
spendenkonto	638 K:
spiel	625 K unser
spielen	625 K sie unser
spill	2464 K av
sponsored	895 K by	948 K:	991 K by our
sponsorizzato	1944 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3035 K
spring	938 K sale
spune	59 K-mi
spytaj	2525 K
""", 'st': """
sta	2391 K
start	938 K your	965 K your day with	965 K your morning with	965 K your week with	2394 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2896 K autora	2896 K izraženi	2896 K izneti	2896 K izneseni
stay	28 K on topic	836 K up to date with	922 K with	930 K ahead with	979 K	997 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2391 K
stellen	618 K sie der
stem	523 K	2349 K mee	2391 K	2464 K
steun	81 K	2367 K	2391 K
stiahnite	13 K si	2978 K si aplikáciu
stimm	625 K jetzt ab:
stimmen	625 K sie jetzt ab:	678 K sie
story	951 K by
straipsnis	2233 K tęsiasi
streszczenie	26 K wygenerowane	2525 K	2525 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2391 K
""", 'su': """
su	27 K comentario	1909 K facebook e twitter	1909 K facebook e instagram
subscreva	2628 K o nosso podcast
subscribe	12 K to our	818 K to	836 K to	900 K to the	900 K to	928 K to comment	938 K	979 K	981 K for	1003 K to
subscribers	981 K can read	1012 K get
subscriptions	939 K start at
subskrybuj	2543 K
sudah	59 K mencoba	59 K coba
sui	1909 K nostri canali
suivez	12 K	1467 K
suivre	1467 K
suka	69 K tulisan	69 K artikel	1820 K artikel ini
sull	1925 K'autore	1926 K'autore
sumate	12 K	56 K a las #
sumber	1816 K:	1816 K :
summary	915 K
summer	938 K sale
support	818 K	818 K the	979 K
supporters	1012 K get
sur	1427 K l'application	1435 K facebook et twitter	1435 K facebook, twitter	1435 K facebook et instagram	1447 K le même sujet
survey	925 K:
susikurkite	2231 K
susisiekite	2231 K
""", 'sv': """
svar	509 K på vores	523 K	2447 K på vår	2464 K
svara	3104 K på vår	3120 K
svidelo	69 K vam se
svideo	82 K vam se	2900 K vam se
svidio	82 K vam se	2900 K vam se
svidjelo	69 K vam se	82 K vam se	2900 K vam se
""", 'sy': """
syndicated	973 K with permission
synes	524 K du om
""", 'sz': """
szavazzon	1769 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2447 K quizen	2447 K vår quiz	2464 K testen	2464 K vår	3021 K povzetek
taalfout	7 K	2319 K
tag	509 K quizzen	509 K vores quiz	523 K vores
tagged	870 K:
tags	870 K:
taip	2205 K pat skaitykite
take	924 K our	979 K	995 K us with you	1018 K #% off	1050 K #% off your
takip	12 K edin
tallenna	1383 K
tambahkan	1813 K
tanya	1819 K ai kami
tap	962 K play	979 K
tapkite	2231 K
tato	52 K investigace
tausta	1353 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1107 K puede interesar	1107 K puede interesar:	1107 K recomendamos:	1107 K recomendamos leer:	1169 K gustaría recibir notificaciones
tead	1215 K teemast	1215 K rohkem
tee	1220 K test	1369 K testi	1383 K testimme
teile	3 K	678 K
teilen	3 K sie	678 K sie
teilt	3 K
teks	1872 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1234 K:	2336 K: door	2364 K gaat verder onder	2364 K loopt door onder	2364 K gaat verder na	2519 K ukazał się	2519 K pochodzi z	2525 K przetłumaczony	2525 K został przetłumaczony	2525 K czyta	2896 K izražava	2899 K je preveden	2899 K čita	2902 K je objavljen u
tekstas	2235 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1366 K
tekstin	46 K saa
teksts	2275 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	848 K a friend	875 K us your story	979 K
telli	1228 K	1230 K
tellijana	1230 K
tem	2618 K alguma informação	2618 K informações	2618 K uma sugestão	2618 K uma denúncia	2618 K alguma história	2618 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1050 K per cent off your	2525 K skrót
tens	72 K dubtes	317 K informació	317 K una història
tento	422 K souhrn	422 K článek byl přeložen	2961 K súhrn	2961 K článok bol preložený
terjadi	1867 K kesalahan	1867 K masalah
terjemahan	1819 K ini	1819 K dibantu	1872 K ini
terms	883 K and conditions apply
test	509 K din viden	924 K your knowledge	2349 K je kennis	2447 K kunnskapene dine	3239 K:
testa	3104 K dina kunskaper
testaa	1369 K
teste	625 K dein wissen	678 K
testen	625 K sie ihr wissen	678 K sie
testez	1487 K
testo	1997 K generato	1997 K redatto	1997 K tradotto
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1770 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	373 K generat	373 K redactat	373 K traduït	422 K byl přeložen	425 K vyšel v	612 K:	1037 K us on	1037 K us at	1037 K the studio	1037 K the newsroom	2770 K generat	2770 K redactat	2770 K tradus	2961 K bol preložený	2964 K vyšiel v
texte	1461 K traduit	1528 K généré	1528 K rédigé	1528 K traduit
texten	46 K får	3122 K fortsätter
texterna	46 K får
texto	1131 K traducido	1188 K generado	1188 K redactado	1188 K traducido	2622 K traduzido	2676 K gerado	2676 K redigido	2676 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3414 K gia kênh	3423 K gia khảo sát	3423 K gia bình chọn
thank	891 K you for reading	1030 K you for contributing an answer	1030 K you for your interest in this question
thanks	891 K for reading	1030 K for contributing an answer
the	5 K comments	836 K latest news directly	869 K latest in	869 K latest from	915 K ai summary
thema	76 K geschlossen
theo	3400 K dõi báo	3400 K dõi trên	3414 K dõi báo	3414 K dõi chúng tôi	3414 K dõi kênh	3416 K dõi
there	32 K are no comments	32 K are no	995 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	915 K article was	915 K article has been	915 K story was	915 K story has been	915 K content was	915 K summary	915 K translation	915 K piece was	920 K article is also available as audio	973 K article first appeared	973 K story first appeared	973 K piece first appeared	973 K post first appeared	973 K report includes material	973 K report includes information	973 K report includes reporting	973 K report contains material	981 K is a preview	986 K is an ai-generated	986 K is an ai	986 K ai-generated	986 K ai summary	1028 K topic was automatically closed	1028 K topic was closed	1028 K topic is closed	1028 K topic is now closed	1028 K topic has been closed	1028 K topic will close	1028 K topic is locked	1028 K thread is closed	1028 K thread was closed	1028 K thread is now closed	1028 K thread has been closed	1028 K thread is locked	1028 K thread has been locked	1028 K discussion is closed	1028 K discussion is now closed	1028 K discussion has been closed	1028 K conversation is closed	1028 K conversation has been locked	1028 K post is locked	1028 K post has been locked	1041 K article appears in	1041 K article appeared in	1041 K story appears in	1041 K essay appears in	1041 K piece appears in	1041 K review appears in	1041 K interview appears in	1045 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1921 K potrebbe interessare:
tiene	1117 ¿K información
tienes	72 K dudas	72 K preguntas	1110 ¿K una historia	1117 ¿K información	1117 ¿K una historia	1118 ¿K alguna	1123 ¿K algo que
tijdelijk	2394 K:
tiklayin	3223 K
tilaa	1383 K
tilaajana	89 K
tilmeld	523 K
tin	3409 K liên quan:	3477 K tiếp tục
tip	41 K de redactie	41 K redaktionen	503 K journalisten	503 K redaktionen	811 K your	2325 K de redactie	2325 K ons	2391 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	980 K?	2441 K journalisten	2441 K redaksjonen	2441 K oss	2442 K	3098 K:
tipsa	41 K redaktionen	3098 K reportern	3098 K redaktionen	3098 K oss	3098 K anonymt
""", 'to': """
to	26 K podsumowanie	866 K join the conversation	922 K hear more	2525 K streszczenie	2525 K podsumowanie
toate	2712 K articolele lui
toda	1141 K la información en nuestra
todas	1106 K las noticias de
todo	1183 K sobre
todos	27 K los comentarios	27 K os comentários	1110 K los artículos de	2606 K os artigos de
toeta	81 K	1227 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1366 K
toimituksen	41 K vihjepuhelin
toista	1383 K
tonton	1808 K juga	1808 K:	1808 K juga:	1823 K video
top	869 K stories in	869 K stories from
topics	870 K:
tot	370 K sobre
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	422 K shrnutí	2961 K zhrnutie
totul	2767 K despre
tous	27 K les commentaires	1446 K les articles de	1450 K les articles de
tout	1523 K savoir sur
toute	1446 K l'actualité de	1446 K l'actu	1479 K l'info dans votre poche
""", 'tr': """
traduit	1461 K avec l'aide	1461 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	3466 K #/#	3466 K # / #
transmettez	3 K
treat	979 K yourself
trending	869 K in	944 K:
tried	59 K it?	1026 K this recipe	1026 K this
trimite	3 K	2710 K-ne
try	924 K today's	924 K our	934 K our	938 K	939 K one month for $#	939 K one month for £#	939 K one month for €#	939 K it for $#	939 K it for £#	939 K it for just $#	939 K it for just £#	939 K a month for $#	939 K a month for £#	939 K us for $#	979 K	994 K	995 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1081 K correo electrónico	1138 K comentario será	2717 K ce părere ai
tud	1751 K valamit
tudo	2602 K sobre	2672 K sobre
tudsz	1751 K valamit
tue	81 K
tukekaa	81 K
tule	1220 K tööle	1369 K lukijailtaan	1369 K mukaan	1383 K mukaan
tunnetko	66 K jonkun
turite	2217 K naujieną	2217 K informacijos	2217 K istoriją
turn	931 K on alerts
tutte	1920 K le notizie su	1959 K le notizie di
tutti	27 K i commenti	1924 K gli articoli di	1945 K gli episodi del podcast
tutto	1993 K su	1993 K sulla	1993 K sul
""", 'tw': """
tweet	1037 K us
twitter	3274 K gönderisini
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2381 K kunt zich altijd
""", 'ui': """
uit	2322 K het archief:	2387 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2381 K kan
""", 'uj': """
uji	1824 K pengetahuanmu	1824 K pengetahuan anda
""", 'ul': """
ultime	1920 K notizie di
""", 'um': """
um	585 K kommentare zu
""", 'un': """
un	41 K témoignage à	1465 K témoignage	1465 K fait	1475 K podcast à écouter	1507 K contenu provenant d	1937 K post condiviso da	2719 K articol susținut de	2719 K articol în parteneriat	2719 K proiect susținut de
una	1129 K publicación compartida por	1129 K publicación compartida de
unbegrenzter	641 K zugang
unduh	13 K	1797 K aplikasi	1826 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1450 K information à nous transmettre	1457 K info à nous	1465 K info	1465 K information à	1520 K erreur est survenue	1520 K erreur s'est produite
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	826 K access for
unlock	938 K
unser	638 K spendenkonto	661 K wochenquiz	661 K quiz	677 K autor	677 K reporter	677 K redakteur	677 K korrespondent	680 K chatbot	680 K ki-chatbot	680 K wochenrätsel
unsere	588 K leseempfehlung	677 K autorin	677 K reporterin	677 K redakteurin	677 K korrespondentin	680 K ki	680 K frage der woche
untuk	1813 K mendapatkan	1853 K melihat konten ini	1853 K menampilkan konten ini
""", 'up': """
up	870 K next:
upozornit	445 K na chybu
upozornite	2983 K na chybu
uppdatera	3120 K
""", 'us': """
us	82 K ha agradat
users	928 K must
usually	1046 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1230 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1203 K ka	1230 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2257 K tev ir ziņa	2257 K tev ir ko	2257 K esi pieredzējis	2272 K raksts
vam	82 K je všeč	82 K je bil všeč	3022 K je bil	3022 K je bila
van	72 K kérdésed	1751 K egy jó	1751 K egy tipped	1751 K egy tippje	1770 K olyan	1770 K olyan dokumentuma
var	31 K först	3120 K med
varaa	1383 K
vasta	1230 K
vastaa	1369 K	1383 K
vastaava	1381 K päätoimittaja:
vastutav	1212 K väljaandja:
""", 've': """
vea	1107 K también	1107 K también:	1136 K el video a continuación	1136 K el vídeo a continuación
ved	503 K du mere	503 K du noget
vedd	1769 K meg
vedi	1921 K anche	1921 K anche:	1924 K tutti gli articoli di
vegeu	313 K també
vegye	1769 K meg
vegyen	1756 K jegyet	1756 K részt	1769 K részt
veillez	28 K à
veja	2602 K mais em	2603 K também	2603 K mais	2603 K:	2603 K também:	2603 K mais:	2628 K o vídeo abaixo	2628 K o vídeo acima	2628 K os vídeos mais assistidos
venujte	2974 K
ver	1107 K también	1110 K todos los artículos de	2606 K todos os artigos de
verder	2348 K lezen:	2387 K in het nieuws:
verhaal	2364 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	644 K sie diesen
verschijnt	2355 K elke	2355 K iedere
verstuur	3 K dit
vertaling	2336 K:
verwandtes	646 K thema:
vet	2441 K du mer	2441 K du noe	3098 K du mer	3098 K du något
veuillez	28 K respecter
vezane	2884 K vesti:
vezi	2704 K și	2704 K și:	2704 K:	2712 K toate articolele	2721 K video mai sus	2721 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	523 K vil gerne høre	533 K har tidligere skrevet	2464 K vil gjerne høre	2475 K har tidligere skrevet	3120 K vill gärna höra	3130 K har tidigare skrivit
viac	2948 K:	2948 K k téme:
video	920 K above:	920 K below:	951 K by	1850 K ini tidak	1850 K tidak	2884 K pogledajte	3293 K haber:	3449 K này không	3449 K không
videoclipul	2747 K nu
videoyu	3276 K izlemek için
vidi	2884 K još
view	875 K all posts by	875 K all articles by	1056 K deal
vil	509 K du arbejde	509 K du være med på holdet	2447 K du jobbe	2447 K du være med på laget
vill	3104 K du jobba	3104 K du arbeta
vind	82 K je dit	509 K billetter	523 K
vinkkaa	1362 K toimitukselle	1362 K
vinn	2447 K billetter	2464 K	3104 K biljetter	3120 K
vir	3033 K:
viri	3033 K:
vis	28 K respekt	523 K indhold	2464 K innhold
visa	28 K respekt	3120 K innehåll
visit	979 K
visita	1133 K nuestra tienda	1942 K lo store	1942 K il nostro store
visite	2624 K a nossa loja	2624 K nossa loja
viste	7 K
visualizzando	1937 K questo contenuto
viu	7 K algum	44 K um erro	2618 K algo	2618 K alguma coisa
""", 'vk': """
vklopi	3028 K
vklopite	3028 K
""", 'vo': """
voce	1939 K generata
voeg	2391 K
voir	1446 K tous les articles	1447 K aussi	1447 K la vidéo	1450 K tous les articles de	1475 K la vidéo ci-dessus
voit	1362 K lähettää vinkin
voita	1383 K
voix	1461 K générée
voleu	355 K rebre notificacions
volg	12 K ons	12 K	2337 K	2391 K
voller	641 K zugriff
vols	317 K compartir	317 K explicar	355 K rebre notificacions	355 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2372 K je deze
voor	2343 K dit artikel	2384 K maar # euro per	2384 K maar €#	2384 K slechts # euro per	2384 K slechts €#
vorlesezeit	694 K
vote	979 K
votre	27 K commentaire	1424 K adresse e-mail	1424 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1416 K est offert	1424 K désinscrire à tout moment	1424 K pouvez vous désinscrire à tout moment	1450 K avez une information	1457 K travaillez	1457 K avez été	1457 K êtes témoin	1457 K avez une information	1457 K souhaitez témoigner	1465 K avez une info	1465 K avez une information	1465 K avez des informations	1465 K disposez	1465 K souhaitez	1465 K êtes concerné	1465 K êtes témoin	1465 K avez été témoin	1465 K avez des photos	1465 K pouvez nous	1465 K pouvez joindre	1465 K pouvez contacter	1465 K pouvez écrire à
voz	1131 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2710 K să ne spui	2752 K să primești notificări	2752 K notificări
""", 'vu': """
vui	3452 K lòng bật javascript
vuoi	1935 K segnalarci	1935 K raccontarci	1979 K ricevere le notifiche	1979 K ricevere notifiche	1979 K ricevere le nostre notifiche	1979 K attivare le notifiche
""", 'vy': """
vytisknout	435 K
""", 'wa': """
wa	41 K redaksi
want	980 K to	981 K to	981 K more	997 K to be the first
war	8 K dieser	8 K der	654 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	891 K this forwarded	956 K this	2372 K deze	2392 K je erbij	2392 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2349 K is jouw mening	2372 K vind je van	2372 K vond u van	2372 K vindt u van
watch	853 K us on	870 K |	870 K now:	870 K more:	870 K the video:	870 K the latest	870 K:	920 K the video above	920 K the video below	920 K the clip above	920 K the clip below	920 K the full video	920 K the full interview	920 K the full episode	962 K more	962 K our	976 K more videos	979 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	821 K accept:	821 K accept visa	821 K accept paypal	919 K're hiring	919 K are hiring	926 K value your opinion	926 K'd love your feedback	965 K respect your privacy	994 K use	994 K love	994 K recommend
wees	31 K de eerste
weet	2392 K je	2392 K u
weitere	587 K artikel zu	587 K artikel aus	587 K themen aus	591 K artikel von
weiterlesen	588 K:
wekelijkse	2298 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	678 K
werden	678 K sie
were	980 K you	1036 K you
wesprzyj	81 K	2543 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	869 K others are reading	870 K to read next:	1036 K do you	1036 K did you	1036 K's your	1036 K is your	1036 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1037 K us on	1037 K us at	1037 K:
where	1036 K were you
""", 'wi': """
wideo	2529 K znajdziesz	2529 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	654 K fanden sie	654 K fandest du	654 K finden sie	654 K hilfreich war	661 K gut kennen sie	661 K gut kennst du
wil	2392 K je
with	950 K inputs from	950 K input from	950 K agency inputs	950 K reporting by	950 K additional reporting	1012 K a subscription	1012 K a digital subscription
""", 'wo': """
wochen	555 K kostenlos	555 K gratis
wolisz	2546 K słuchać	2546 K posłuchać
word	23 K lid van	2367 K lid van	2367 K vriend van	2394 K nu	2394 K vandaag
work	919 K with us	919 K for us
worth	870 K reading:
""", 'wr': """
write	979 K to
""", 'ws': """
wspieraj	81 K	2543 K
wszystkie	27 K komentarze	2512 K artykuły o	2516 K artykuły autora
""", 'wy': """
wydrukuj	2537 K
""", 'x': """
x	3274 K gönderisini
""", 'xe': """
xem	3409 K thêm	3409 K thêm:	3409 K:	3409 K video	3409 >> K	3409 K tiếp:	3418 K các bài viết của tác giả	3418 K các bài viết khác của	3418 K thêm bài của tác giả	3424 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1122 K puedes recibir
yapay	3296 K zeka ile	3296 K zekâ ile	3296 K zeka tarafindan	3296 K zekâ tarafindan	3296 K zeka desteğiyle
yazi	3253 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	853 K can follow him on	853 K can follow her on	853 K can follow them on	862 K can withdraw your consent at any time	862 K may withdraw your consent at any time	870 K may also like:	870 K might also like:	870 K may also be interested in:	870 K may also want to read:	870 K may want to read:	900 K can get	909 K can reach	909 K can email	909 K can e-mail	909 K can contact	920 K can hear this story	920 K can listen to this	922 K can listen to	928 K must be	928 K can be part of	974 K may have missed:	981 K're reading	981 K are reading	982 K can also	982 K can now	982 K can	1007 K can get
your	27 K comment	27 K comments	926 K opinion matters	965 K weekly guide to	965 K daily guide to	965 K essential guide to	1018 K first
youtube	3274 K videosunu
""", 'yu': """
yuk	1797 K unduh aplikasi	1813 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2935 K #	2935 K samo #
zachowaj	28 K
zainstaluj	13 K	2532 K
zanim	2555 K dodasz komentarz	2555 K skomentujesz
zapis	3018 K je mnenje
zapisz	2537 K ten	2537 K artykuł	2537 K tekst
zapratite	12 K	2914 K
zapytaj	2525 K	2525 K nas
zaujal	423 K vás	2962 K vás
""", 'zd': """
zdroj	438 K:	2976 K:
zdroje	438 K:	2976 K:
""", 'ze': """
zeptejte	422 K se
zet	2391 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2961 K	2961 K článku
""", 'zi': """
zie	7 K je een	2322 K ook	2392 K je
zini	2257 K ko vairāk	2272 K stāstu	2272 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2512 K więcej z	2513 K też	2513 K też:	2513 K także	2513 K:	2513 K wideo	2513 K film	2513 K zdjęcia	2513 K galerię	2529 K nagranie	2529 K materiał
""", 'zu': """
zugang	641 K zu allen
zugriff	641 K auf alle
zum	564 K newsletter	588 K thema:	588 K weiterlesen:	593 K autor	594 K autor	656 K kommentieren	677 K profil von
zur	593 K person	593 K autorin	594 K person	594 K autorin
"""}

CONTAINS = {'#': """
#	3575 共K页	3575 共K頁	3575 共K张	3575 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1376 K
aamukirjeen	1376 K
aangemeld	2354 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2397 bevestig je K
aanmerkingen	2334 op- of K
aastas	1239 K
""", 'ab': """
abbestellen	560 jederzeit K
abbestellt	664 jederzeit K
abbonamenti	2009 K
abbonamento	1894 hai già un K	1894 scegli il tuo K	1897 per chi ha un K	2009 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1894 K per	1894 K a soli	1897 per gli K	1897 solo per K	1929 K	2005 K a	2005 K:	2005 K ora	2005 K per	2005 puoi, K	2006 i nostri K	2009 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1894 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1911 devi K
abmelden	632 wieder K
abo	639 pur-K	692 das K	692 ein K
abonament	2490 masz już K	2782 K
abonare	2724 prin K ești
abonarea	2724 confirma K
abonat	50 ca K	2693 ești deja K
abone	80 K olun	80 K ol	3209 K olun ve	3304 K olun
aboneler	50 K	3254 K içindir	3254 yalnizca K	3254 sadece K	3308 K
abonelere	3229 K özel	3229 K özeldir	3229 K açik	3229 K açiktir
abonelerimiz	50 K	3305 K
abonelik	3308 K
abonements	2282 K
abonenci	2550 tylko K
abonenti	50 K var	2274 tikai K
abonentiem	2244 tikai K	2274 teksts ir K	2274 raksts ir K
abonents	2244 jau esi K
abonne	1535 je m'K
abonnee	50 als K	80 word K	2291 al K	2291 word K	2291 nog geen K	2293 als K	2398 word K
abonneer	80 K je	2398 K je
abonnees	50 K kunnen	50 onze K	2291 dit artikel is voor K	2293 alleen voor K	2383 K kunnen dit	2383 K kunnen het hele	2399 onze K	2402 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	470 kræver K	541 K	692 das K	692 ein K	699 K	1413 avec votre K	1539 K	2291 neem een K	2291 kiezen voor een K	2359 sluit een K af	2359 een K? log	2359 al een K	2383 nog geen K	2383 K dat bij je	2383 K af met	2398 kies een K	2402 K	2483 K
abonnementen	2402 K
abonnements	1539 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	470 bliv K	470 allerede K	471 som K	535 en K	537 bliv K	551 sie sind noch kein K	554 als K	556 bereits K	556 bereits K:in	2409 bli K	2409 allerede K	2410 som K	2477 en K	2479 bli K
abonnenten	50 K können	50 K dürfen	551 nur für K	551 exklusiv für K	666 lesen nur K	696 unseren K	699 K
abonnenter	50 K kan	470 kun for K	470 artiklen er for K	526 er for K	526 kun K	538 vores K	541 K	2409 kun for K	2409 denne saken er for K	2409 artikkelen er for K	2468 er for K	2468 bare K	2468 kun K	2480 våre K	2483 K
abonnentin	50 als K	554 als K	556 bereits K
abonnentinnen	50 K können	551 exklusiv für K	551 nur für K	551 K vorbehalten	696 unseren K
abonner	470 K for at	537 K på	1535 s'K	2409 K for å	2479 K på
abonnere	2454 ved å K
abonnez	80 K-vous	1413 K-vous pour	1413 K-vous à partir	1535 K-vous	1535 K vous
abonniere	80 K	695 K unseren	695 K hier
abonnieren	80 K sie	80 K sie uns	559 newsletter K	573 whatsapp-kanal K	573 K sie unseren kanal	603 podcast K	664 hier K	690 google K	690 google news K	695 jetzt K	695 K sie
abonniert	80 K uns	556 bereits K
about	1053 . tell us K	1053 ? tell us K	1053 ! tell us K
above	993 links K
abrir	1084 K en la app	2583 K no app
abstimmen	620 jetzt K:
abyste	390 K mohli číst dál
""", 'ac': """
accede	1072 K a todo
accedi	24 K	1894 K per
accept	2700 K toate
acceptant	1439 en K les cookies
acceptar	321 K les galetes
accepteer	2313 K de cookies
accepter	1439 K les cookies
accepteren	2313 cookies te K	2313 cookies K
access	823 unlock full K	823 full K. no ads	940 K to every story	940 full K with no ads	968 year of K	968 months of K	968 want full K	968 K for half price
accionistas	1175 sin K	1175 ni K
accionistes	362 sense K	362 ni K
acconsento	1952 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	933 K with our privacy
according	1061 K to
accordo	43 d'K?
account	823 create a free K to	823 sign in to your K	825 create an K to	940 please create a free K	1058 create a free K	1059 hold power to K	2291 maak een gratis K	2359 K is gratis en zo	2383 een gratis K	2398 maak een gratis K
accurate	947 K at time of
accused	1061 K
aceptado	1099 no has K las cookies
aceptaste	1099 no K las cookies
acionistas	2664 sem K	2664 nem K
aconseja	1198 K
aconsejaba	1198 K
aconselha	2687 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2687 K
actionnaire	1515 sans K	1515 ni K	1515 ni publicité ni K	1536 sans K
actionnaires	1515 sans K	1515 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1817 K dosen
adblock	401 vypněte K	484 slå K fra	781 K	1857 K	2423 slå av K	2505 wyłącz K	2754 K	3080 stäng av K	3456 K
adblocker	578 K erkannt	578 K aktiv	578 nutzen einen K	578 verwenden einen K	578 trotz K	699 K	781 K	856 disable your K	856 you are using an K	856 K detected	2311 K uit	2754 K
added	1061 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	998 put your K	998 type your K	998 add your K	998 pop your K	998 enter your K	998 send us your email K
adgang	473 få K til	537 få fri K
admitiu	2687 K
admitted	1061 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2493 twój K e-mail	2533 K e-mail
adresa	77 lasă-ne K	2694 K de email nu va	2695 K ta de email	2695 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3212 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	632 gültige e-mail-K	632 sie ihre e-mail-K	632 du deine e-mail-K	632 e-mail-K ein	1423 votre K e-mail	1423 votre K email
adresu	2880 na vašu e-mail K	2908 e-mail K	2908 mejl K
ads	70 no K	70 without K	1059 we don't have K
advarede	540 K
advarer	540 K	2482 K
advarte	2482 K
advert	11 K
adverteix	384 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2399 zonder K
advertisement	11 K	855 this K has not loaded
advertisements	11 K
advertiser	955 supplied by an K	955 provided by an K	955 paid for by an K	955 produced by an K	955 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2389 dit is een K
advierte	1198 K
adviseert	2401 K
""", 'af': """
affermato	2008 ha K
affichage	1469 K de ce contenu
affichant	1469 en K ce contenu
afficher	1439 pour K ce contenu	1469 ne peut pas s'K
affichera	1413 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	437 K odkazy	520 K-links	577 K-links	743 K links	855 contains K links	972 K links	972 K link	992 as an K we	992 as an K i	992 as an K, we	992 as an K, i	992 as an amazon K	992 our K partners	1380 K-linkkejä	1763 K linkeket	2389 K links	2459 K-lenker	2910 K linkove	2910 K linkovi	2975 K odkazy	3031 K povezave	3115 K-länkar
affiliatelenker	74 K	2459 K
affiliatelinks	37 K	74 K	520 K	671 K	2389 K
affiliates	992 as K we	992 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1473 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1538 K
affirment	1538 K
afhankelijk	2395 K van giften	2395 K van donaties
afiliacyjne	37 linki K	74 linki K	2539 linki K
afiliacyjnych	74 linków K	2539 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1134 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1134 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2720 linkuri K
afiliats	327 enllaços d'K
afiliere	74 linkuri de K
afirma	1198 K	2687 K
afirmar	384 va K
afirmou	2687 K
afleveringen	2378 alle K van
afmelde	475 K dig når
afmelden	2354 elk moment K	2354 elk moment weer K
afsnittet	510 hele K
aftrekbaar	2356 gift is K
""", 'ag': """
agences	1454 avec K	1455 avec K
agenturmaterial	595 mit K
aggiornamenti	1907 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2008 ha K
agora	2684 doe K
agree	43 K?
""", 'ah': """
ahora	1195 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	285 K	508 af K	508 med K	2446 med K	2446 av K	3103 med K	3103 av K	3421 K
aidez	1458 K-nous à	1535 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1379 lisää K täältä
aiutaci	1928 K	2005 K a
aiutarci	1928 K	2005 K a
aizliegta	2254 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1238 meie K	1238 sõltumatu K	1238 K maksab	1238 hea K
ajakirjandust	1226 toeta sõltumatut K
ajakirjanik	1216 K
ajakirjanikele	39 meie K
ajakirjanikud	1238 meie K
ajoute	1538 K
ajoutez	1535 K-nous
ajuda	381 K'ns
ajude	2612 K-nos	2684 K-nos
ajutorul	2725 K tău putem	2778 avem nevoie de K tău
""", 'ak': """
akci	424 naši K
akciu	2963 našu K
akismet	21 K to reduce spam
akkoord	2354 ga je K met onze	2354 gaat u K met onze
aktardi	3307 K
aktivieren	578 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	559 mit der anmeldung K
akzeptieren	559 mit der anmeldung K	580 cookies K
""", 'al': """
alamat	1795 K email
aldus	2401 K
alerta	2687 K
alertas	14 las K	1087 recibe K	1087 activa las K	2586 receba K
alertes	1428 recevez les K	1428 K info
alertou	2687 K
alerts	14 K	841 get K as
algemene	2354 ga je akkoord met de K
alin	3251 K
alive	1059 local news K
alkaen	1378 K #
alles	551 lesen sie K	2383 lees K met
allow	857 K ads on
almaktadir	97 ayrintilar yer K
aloud	888 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2781 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2008 ha K
amos	1175 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2006 siamo K su
andare	1886 prima di K via
android	566 für K und ios	837 our K app	1480 sur ios et K	2300 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	639 ihr K	639 dein K	695 hier gibt es das K
angebote	632 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	686 ihre spende K	686 deine spende K	686 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	580 inhalte K werden
anggota	1880 jadilah K
ankete	2967 našej K	2967 v K
anketi	35 našoj K	2904 našoj K	2904 u K	3026 naši K	3026 v K
anketimize	35 K
anketimizi	3238 okur K	3238 K
anketo	3026 kratko K	3026 našo K
anketu	35 našu K	2904 kratku K	2904 našu K
ankety	428 naší K	2967 našej K
ankiecie	35 naszej K	2530 naszej K	2530 w K
anlatin	38 bize K	67 bize K	3251 K
anlatti	3307 K
anmelden	24 K	542 jetzt K	620 jetzt K:	695 hier K
anmelder	505 er K	2443 er K
anmeldung	559 mit meiner K	559 mit ihrer K	559 mit der K stimmen	559 mit der K stimme	559 mit der K willige	559 mit der K willigen	559 mit der K erklären sie	605 K	659 hier geht es zur K
annetus	1226 tee K	1241 K
anno	2007 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	520 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	538 uden K
annonsblockerare	3080 stäng av K
annonseblokkering	2423 slå av K
annonselenker	37 K	74 K	2459 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2480 uten K	3136 utan K
announced	1061 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2008 ha K
ano	2686 por K
anoi	1397 K
anoniem	2334 K tippen	2371 ons K
anonim	3232 bize K
anonym	653 K an uns
anonymity	97 on condition of K
anonymous	959 K
anonymously	959 K
anot	2241 K
anregungen	626 fragen oder K	626 fragen und K
ansehen	624 hier K	624 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	864 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1064 K de irte	2569 K de sair
anuncio	1134 después del K	1134 tras el K
anuncios	70 sin K
anunciou	2687 K
anuncis	70 sense K
anvender	484 vi K cookies
anyone	1032 if you know K
anytime	828 cancel K	1060 cancel K
anzeige	11 der K	11 dieser K	577 nach der K weiter	649 dies ist eine K
anzeigen	70 ohne K	70 keine K	580 mit einem klick K lassen
anzusehen	614 um das video K
""", 'ap': """
apelowali	2566 K
apeluje	2566 K
apgalvo	2281 K
aplicativo	84 no nosso K	2583 baixe o K	2583 baixe nosso K	2685 nosso K
aplikace	460 naše K
aplikaci	84 v naší K	397 stáhněte si naši K	398 stáhněte si K	431 mobilní K	431 naší K	431 naší mobilní K	459 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2936 preuzmite K i
aplikacja	2564 nasza K
aplikacji	84 w naszej K	2495 w naszej K	2495 otwórz w K	2553 naszej K
aplikasi	1796 K kami	1798 unduh K	1798 download K	1880 instal K	1880 unduh K kami	1880 unduh K gratis	1880 segera unduh K	1880 yuk unduh K	1881 K kami
apoiador	2572 torne-se K	2612 seja nosso K	2684 torne-se K	2684 seja nosso K	2684 seja K
apoiam	2635 nos K todos os meses
apoie	2612 K
apoio	2568 seu K	2572 seu K é	2612 seu K
aportaciones	1145 gracias a las K
aporte	90 K lo que pueda	1119 tu K	1195 tu K
apoyan	1145 que nos K cada mes
apoyo	1063 su K	1063 tu K	1067 con tu K	1067 tu K es	1119 tu K
app	84 i vår K	84 med vår K	566 als K	629 mit der K	629 in der K	630 -K	662 mit der K der	837 get our K	837 in our K	837 use our K	837 our new K	837 our ios K	840 get the K	971 have our K	971 our K has	971 with our K	971 via our K	971 on our K	996 with our K you	996 with our K, you	996 in our K you	996 on our K you	1058 our K	2300 in de K	2351 -K	2416 i vår K	2480 vår K	3072 i vår K	3136 vår K	3401 tải K	3496 在K中
appareil	1413 un seul K à la fois	1486 en cours sur un autre K
appeared	882 first K on	949 K in print
appen	84 i K vår	477 hent K	477 åbn i K	2416 last ned K	2416 hent K	2416 åpne i K	3072 öppna i K	3073 ladda ner K	3073 ladda ned K	3073 hämta K	3135 ladda ner K och
appje	38 stuur een K	67 stuur een K	2333 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1425 téléchargez l'K	1425 notre K	1426 dans l'K	1426 avec l'K	1426 sur l'K	1426 télécharger l'K	1536 notre K
applications	1425 nos K mobiles
appot	1758 az K
approached	97 K for comment
apps	971 our K
apunta	381 K't
""", 'aq': """
aqui	2569 já que você está K	2569 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2480 vårt K
arbeit	696 unsere K
arbeitet	600 K als
arbejde	538 vores K
arbetar	3103 K med ai
arbete	3136 vårt K
argue	43 K back
argued	1061 K
arrivato	1886 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	382 aquest K	382 l'K sencer	823 to unlock this K	823 members-only K	831 you've read your last free K	831 you have read your last free K	831 this is your last free K	831 reached your K limit	846 share this K on	855 links in this K may	942 save this K	952 this K	952 the full K	953 this K	954 this K	993 links in this K	1059 this K	1401 vous avez aimé cet K	1401 cet K vous a plu	1413 pour accéder à l'K	1413 cet K est offert	1413 cet K vous a été offert	1413 pour lire cet K	1413 offrir cet K	1413 offrez cet K	1419 de cet K à lire	1453 cet K est paru dans	1453 cet K a été publié	1477 réagir à cet K en	1491 cet K a d'abord été publié	1493 offrez cet K	1493 offrir cet K	1536 cet K
articles	15 free K	58 nouveaux K par e-mail	812 you've read # K	823 access to all our K	823 gift K to give	831 free K left	831 K left this month	831 you've used all your free K	831 # of # free K	831 K left to read	940 to read more K	940 for three more free K	940 more free K	942 K to give	942 K to gift	942 K to share	942 gift # K	1413 tous nos K	1419 il vous reste # K	1483 nos K sont en accès libre	1493 K à offrir	1536 nos K
articol	2779 acest K
articolele	2779 K noastre
articolelor	2708 preluarea K
articoli	58 nuovi K via mail	1894 tutti gli K senza limiti	1899 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1886 ti è piaciuto questo K	1894 per leggere l'K	1894 regala questo K	2006 questo K
articolul	20 K complet	20 K integral	2729 pentru a citi K	2729 să citești tot K	2779 ți-a plăcut K	2779 tot K
artigo	20 ler este K	20 ler o K	2569 gostou deste K	2639 para ler este K	2685 este K
artigos	2611 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	518 denne K for #	535 denne K	535 en K	538 denne K	543 dir gefällt dieser K	551 lesen sie diesen K mit	551 um diesen K zu lesen	551 dieser K ist nur für	551 zugriff auf alle K	551 alle K lesen	551 ganzen K lesen	557 freie K übrig	557 K frei	557 ihr letzter freier K	601 K wurde	606 unsere K öfter	635 K etwas wert ist	639 alle freien K	645 weitere K finden sie	650 rechte am K	650 K steht unter einer	660 den ganzen K	660 diesen K	665 gäbe es diesen K nicht	669 alle K zum	669 lesen sie in diesem K	674 K ist zuerst	674 K ist zuvor	676 K gratis	691 K wurde zuerst	696 dieser K	696 diesen K	696 diesem K	1830 untuk membaca K ini	1881 K ini	2291 om dit K te lezen	2291 dit K is alleen	2291 geef dit K	2291 lees dit K met	2291 gratis K deze week	2317 fout in dit K	2334 mening over dit K	2359 een premium K	2376 dit K	2390 niets uit dit K	2390 K mag zonder	2399 dit K	3123 gratis K kvar	3132 en K	3133 låst K	3133 upplåst K
artikelen	15 gratis K	2291 toegang tot alle K	2359 aantal K bereikt	2359 aantal gratis K	2383 gratis K gelezen	2386 alle K over
artikeln	551 zugang zu allen K	639 zugang zu allen K	676 freien K	3059 gillade du K	3065 läs hela K med	3065 lås upp K	3106 fel i K	3132 den här K	3132 K	3133 K är upplåst	3133 K är öppen	3133 den här K är låst	3133 K är låst	3136 den här K
artikels	674 nutzung dieses K
artikkel	1233 tasuta K	1238 see K
artikkelen	97 K er oppdatert	2449 feil i K	2477 denne K	2477 K	2480 denne K
artikkeli	20 koko K	1338 tämä K on vain	1386 ilmainen K jäljellä	1395 tämä K
artikkelia	1382 maksutonta K	1382 ilmaista K
artikkelin	1392 tämän K
artikkelit	15 ilmaiset K	1382 ilmaiset K
artiklar	15 fria K	3065 fria K	3123 gratis K kvar	3129 inga gratis K	3129 inga fria K	3136 alla K
artiklen	97 K er rettet	464 kunne du lide K	535 K	538 K her
artikler	15 gratis K	470 gratis K	526 gratis K tilbage	532 ingen gratis K	538 alle K
artikli	1236 selle K
artiklid	1229 tasuta K
artiklit	1229 tasuta K	1236 seda K	1238 kogu K
arvioi	1397 K
""", 'as': """
asegura	1198 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1061 K
asks	1061 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2577 já é K	2684 torne-se K	2684 seja K
assinantes	50 K podem	50 os K podem	2577 só para K	2577 somente para K	2639 exclusivo para K	2639 exclusiva para K	2639 exclusivos para K	2685 nossos K	2688 K
assinatura	2688 K
assinaturas	2688 K
assine	80 K	2568 K a	2568 K o	2576 K por	2576 K e tenha	2577 K para	2684 K já	2684 K agora	2684 K e	2684 K aqui	2684 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	954 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	855 as an amazon K	880 is an K
assure	1538 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2268 K mūs	2278 K mūs
atbalstiet	2278 K mūs
atbalsts	2268 tavs K palīdz	2278 tavs K	2278 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2281 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	601 K
audioverze	2 K
audioverzi	427 K
audioverzii	2966 K
aufgefallen	583 fehler K
ausblenden	580 und wieder K
auszugsweise	595 nachdruck, auch K
auteur	1456 est l'K	2335 is K van	2338 mening van de K
auteure	1524 est l'K
auteursrecht	2366 rust K
author	877 email the K	877 the K can be	880 is the K of	880 is an K
automated	2 read by an K	888 is read by an K	888 narrated by an K
automatisch	2 K vorgelesen	554 endet K	624 K vorgelesen	650 K von dpa	650 K von der	658 der text wurde K	658 dieser text wurde K
automatisk	2446 K oversatt
autor	318 és K de	600 ist K	1116 es K de	2613 é K de
autora	318 és K de	1116 es K de	2522 napisz do K	2613 é K de
autorce	418 napište K
autore	1930 è K di
autorem	2522 kontakt z K
autoren	613 meinung der K
autorin	600 ist K	600 ist freie K	613 meinung der K
autorise	1486 n'K pas la lecture
autorke	2956 napíšte K
autorki	2522 napisz do K
autorovi	418 napište K	2956 napíšte K
autorskim	2540 chroniony prawem K	2540 chronione prawem K
autoru	2894 javite se K	2894 pišite K
autrice	1456 est l'K	1524 est K	1930 è K di	1994 è l'K
""", 'av': """
available	837 our app is K	838 K on the app store	838 K on google play	971 app is K	988 tickets are K here
avbryt	21 K svar
avec	1454 K afp	1455 K afp
averci	2005 grazie per K letto
avertit	1538 K
avertizat	2781 a K
avise	2684 K-nos
avsluta	3137 K när du vill
avsnittet	3105 hela K	3105 ladda ner K
avtorici	3016 pišite K
avtorju	3016 pišite K
avverte	2008 K
""", 'ay': """
ayda	3250 K # tl	3250 K # tl'den	3306 K
aydinlatma	3220 K metni
ayirtin	3251 K
aylik	3306 K
ayudanos	1195 K
""", 'az': """
azionisti	1985 senza K	1985 né K
""", 'ba': """
ba	2482 K
bad	540 K	3138 K
bagikan	25 K	49 K
baixa	310 donar-te de K
baixe	2568 K o	2583 K o app
bajate	1195 K la app
bancs	333 no depèn de K
banner	699 cookie-K	1062 cookie K
banners	1062 cookie K
bantu	1880 K kami
bastano	2005 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	650 redaktion nicht K
beboette	2401 K
become	51 K one of them	894 K a	1058 K one of them
becoming	893 K a member	1010 consider K a	1058 consider K	1058 K a member
bedankt	2398 K voor het lezen
beelden	97 bevat K	2334 heb je K	2334 heeft u K
befindet	580 an dieser stelle K sich
before	812 K you go	812 K you move on
begging	1062 K
begs	1061 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	542 mit einem K	635 jeder K hilft uns	650 K steht unter einer	665 mit einem kleinen K	674 K ist zuerst	686 mit ihrem K können wir	686 mit deinem K können wir	686 ihrem K helfen	691 K wurde zuerst	696 dieser K	696 diesen K
bejelentette	1786 K
bekijk	2344 nieuwe baan? K
beklagade	3138 K
beklagede	540 K
beklaget	2482 K
belangrijkste	2354 elke dag het K
believe	1034 if you K we	1059 people who K in
belirtti	3307 K
below	964 sign up K	964 enter your email K	993 links K
beluisteren	2378 dit artikel ook K	2378 hier K
benachrichtigungen	14 K	568 K aktivieren	569 push-K
benadrukt	2401 K
bent	2284 nu je hier toch K
bepaalde	2401 K
berasal	1818 konten ini K dari
berdonasi	1880 mari K	1880 silakan K	1880 ayo K	1880 anda K
bereits	551 sie haben K ein abo	639 K ein konto
bergabung	1880 mari K	1880 K dengan kami	1880 ayo K
bergabunglah	51 K	1880 K
bergantung	1828 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	696 wir K
berichterstattung	696 unsere K
berichtet	600 K für	600 K über
berichtete	698 K
berichtigung	97 K:
berite	3045 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1791 sudah K	1794 K newsletter	1827 terima kasih telah K	1827 berhasil K	1880 K sekarang	1880 silakan K
bersama	51 ikutlah K	1880 gabung K
bescheid	653 sagen sie uns K	653 sag uns K
beschloss	698 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3057 po K
besked	513 push-K
beskeder	513 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2401 K
beslutade	3138 K
besluttede	540 K
besluttet	2482 K
besoin	1401 nous avons K de vous	1535 nous avons K de vous	1535 a K de vous	1535 avons K de votre
besplatan	2922 poslednji K tekst
besplatna	2909 K članka
besplatne	2909 K članke
besplatni	2901 naš K webinar	2901 naš K vebinar	2922 poslednji K članak	2922 zadnji K članak
besplatnih	2909 K članaka
beste	2354 elke week het K van
bestellen	542 jetzt K	619 im shop K	620 shop K	620 store K	693 jetzt K im	695 K sie hier	695 K sie unseren
bestellung	605 K
besten	696 die K texte
betaald	2389 artikel is K	2389 content is K
betaalmuur	2356 geen K	2402 K
betalande	3132 K läsare
betalende	526 kun for K	535 K læsere	2477 K lesere
betalingsmur	541 K	2483 K
beteiligt	649 redaktion ist nicht K
betonte	698 K
betroffenen	97 namen der K
betrokken	2363 redactie is niet K
bevestigen	2354 aanmelding te K
bevorzugen	606 google K
bevorzugte	606 K quelle
bevorzugten	606 K quelle
bevorzugter	606 K quelle
bewerben	620 jetzt K:
bewust	83 speel K
bezahlschranke	636 K	699 K
bezmaksas	2270 K rakstus	2270 K raksti	2270 K kontu	2274 K raksts
""", 'bi': """
bidrag	468 dit K	468 giv et K	537 giv et K	537 dit K gør	537 dit K er	537 dit K til vores	541 K	2407 ditt K	2456 gi et K	2479 ditt K gjør	2479 ditt K er	3112 ge ett K	3112 ditt K gör	3135 ge ett K	3135 swisha ett K
bidraget	2456 K ditt
bijdrage	2287 jouw K	2330 kleine K	2389 K is betaald	2395 dankzij jouw K	2400 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	683 uns ihre K
bildirdi	3307 K
bildirimlere	14 K	3213 K izin ver
bildirimleri	14 K	3214 K aç
bildirin	38 bize K	67 bize K
biletlerini	3238 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1059 K owner
bilten	78 na K	2889 K
binding	472 ingen K	539 ingen K
bindingstid	2411 ingen K	2481 ingen K
bindningstid	3067 ingen K	3137 ingen K
binnenland	2374 is redacteur K
bisogno	1886 abbiamo K di te	2005 abbiamo K di te	2005 abbiamo K del tuo	2005 abbiamo K anche di te	2005 abbiamo K di voi
bitte	543 haben wir eine K	543 eine K an sie	543 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1786 K
""", 'bl': """
bli	2479 K med i	2479 K en del av	3135 K en del av
blijkt	2401 K uit
blijven	2356 om dit te K doen
bliv	51 K en af dem	537 K en del af
blocker	781 ad K	856 disable your ad K	856 disable ad K	856 turn off your ad K	856 using an ad K	1857 ad K	2754 ad K
blocking	856 K our ads	857 K ads
bloqueador	1097 K de anuncios	1199 K de anuncios	2593 K de anúncios
bloquejador	357 K d'anuncis	357 K de publicitat
bloquejadors	357 K d'anuncis
bluesky	16 K	850 follow him on K	850 follow her on K	850 follow them on K
""", 'bo': """
board	918 our jobs K	918 our job K
bogatych	2542 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	975 K this story	975 K this page
bookshop	960 our K	1020 in our K	1020 from our K
boutique	1495 dans notre K	1495 sur notre K
""", 'br': """
bralcem	3053 K
bralcev	18 po zaslugi K	43 pisma K	3034 s podporo K	3034 s pomočjo K	3053 K	3055 naših K	3055 po zaslugi K	3055 s podporo K	3055 podpori K
bralci	3053 K	3055 naši K
branja	0 čas K
brauchen	635 K noch #	695 wir K ihre hilfe	695 wir K deine hilfe	695 K wir sie	695 K wir dich	695 K wir eure
braucht	635 K ihre hilfe	635 K deine hilfe
breaking	841 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3034 K vas
brief	2334 K naar
briefing	892 our morning K	892 our K	892 daily K	933 K in your inbox
briefkasten	608 anonymen K	608 anonymer K
brieven	2334 K naar
bring	996 our apps K you
brings	996 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	856 your K is out of date	856 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2446 K ki	2446 K ai
""", 'bu': """
budite	2908 K u toku
buitenlandcorrespondent	2396 is K
buitenlandredacteur	2335 is K
bulabilirsiniz	3251 K
bulan	1882 per K
buletin	78 K kami	1794 K kami	1827 K harian kami	1881 K kami	1884 K
bulunabilirsiniz	3304 katkida K
bulundu	3307 çağrida K
bulunun	3304 katkida K
buradan	3246 K bağiş yapin
bureau	904 K chief
button	614 klick auf den K	1033 clap K
buttons	942 the share K	942 the K below
buycoffee	2542 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2568 K-se	2577 K-se para
cadeau	2292 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1119 K
callan	1196 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1483 K de dons	1535 boucler notre K
campaign	1059 our spring K	1059 our K
can	1058 pay what you K
canal	1092 únete al K	1195 únete al K	2589 siga nosso K	2589 siga o K	2684 entre no K	2685 nosso K
canale	1934 al K	2006 il nostro K
canali	1908 sui nostri K
canalul	2779 K nostru
cancel	21 K reply	828 K at any time	1060 K any time	1060 K at any time
cancele	2576 K quando quiser	2686 K quando quiser
cancellarti	1901 puoi K
cap	318 és K de
caporedattore	1930 è K
caporedattrice	1930 è K
carte	9 cette K
casella	79 nella tua K	1902 nella tua K
""", 'ce': """
cebinize	3243 K gelsin
celoten	20 K članek	3002 K članek je	3030 K članek
celotnega	3002 za ogled K	3002 za branje K	3030 K članka
cenite	3050 K naše delo	3050 K naš trud
cerea	2781 K
cereau	2781 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2781 a K	2781 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1059 our K	1800 ikuti K	1800 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1422 par e-mail K	1422 par mail K
chargement	1469 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	658 unseren K	658 unserem K
chcete	459 K číst dál	2943 K čítať ďalej
check	923 K back for more	923 K back soon
chef	1456 est K de	2374 is K van de
cheffe	1456 est K de
chefredakteur	685 ist K
chefredakteurin	685 ist K
chefreporter	685 ist K
chefreporterin	685 ist K
chegou	2569 se você K até aqui
chercheur	1456 est K
chercheuse	1456 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3478 hãy K sẻ	3481 K sẻ
chiede	2008 K
chiederti	1886 un piccolo favore da K
chief	880 is K
chiesto	97 abbiamo K	2008 ha K
chip	893 K in	894 K in	1058 K in now	1058 K in and
chipping	1058 consider K in
choices	963 cookie K	963 your K
choisissez	1413 K votre offre
choose	810 K a plan	825 K a plan
choquer	97 peuvent K
chosen	947 K by our
chronione	2540 K są prawem
chroniqueur	1524 est K
chroniqueuse	1524 est K
""", 'ci': """
cijelog	2876 za čitanje K
cikk	1784 ez a K
cikkeink	1784 K
cikket	1782 ezt a K	1782 a K
cinste	54 fă-mi K cu o cafea
cipta	1812 hak K
citarea	2733 cu K sursei
citera	3092 K oss gärna	3092 K gärna men ange
citire	0 timp de K	0 timp K
citit	2725 dacă ai K până aici
cititorii	36 K noștri	2779 K noștri
cititorilor	18 datorită K	43 scrisorile K	2725 datorită K
civil	970 keep it K
""", 'cl': """
claimed	1061 K
clap	1033 K for this	1033 K for it	1033 give it a K	1033 K up to
claps	1033 K for this	1033 give it some K	1033 # K
clarification	97 K:
clarifications	927 corrections and K
clarity	97 edited for K	97 length and K
clicking	911 by K play
client	1415 déjà K
clips	40 your K
""", 'co': """
code	1934 qr K
codziennie	17 K rano	2493 otrzymuj K
coffee	54 buy me a K	54 buy us a K	893 buy me a K	893 buy us a K	1058 buy us a K	1060 cup of K
colabora	1116 K con
collabora	1930 K con
coloque	77 K seu e-mail
columnist	880 is a K	904 K	2335 is K	2396 is schrijver en K	2396 is K en
columnista	1184 es K
colunista	2613 é K
com	2823 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1102 quieres K	1103 para K	2599 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2779 spune-mi în K	2779 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1102 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1102 no admite K	1103 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2687 K
comision	2720 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	864 log in to K	864 sign in to K	864 be the first to K	864 leave a K below	864 leave your K	864 our K policy	865 post a K	970 posting a K	970 members can K	987 to K you must	987 to K, you must	1049 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1477 votre K sera publié
commentaires	85 en K	85 dans les K	1442 charte des K	1442 espace K	1443 dans les K
commentare	6 per K	1916 vuoi K	1917 per K
commentator	2396 is politiek K
commenter	1443 pour K	1477 peuvent K	1477 pour pouvoir K
commenti	85 nei K	1916 i K saranno	1917 nei K
commenting	864 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	864 in the K below	864 let us know in the K	864 K powered by	864 K have been closed	864 all K are subject to	864 we welcome your K	865 in the K section	970 posting K	987 closed the K	987 turned off K	987 turned off the K	987 switched off K	987 disabled K	1049 post your K	1058 let us know in the K
commercial	947 our K team	947 our K content	1473 réalisé par un partenaire K	1486 notre service K
commissie	2363 een K
commission	855 we may receive a K	855 K if you buy	947 may earn a K	947 may earn a small K	947 may earn an affiliate K	947 may receive a small K	947 may receive K	947 earn K from	972 K
commissione	1943 ricevere una K
commissions	972 K
committed	927 K to accuracy
community	652 unserer K	696 unsere K	864 abide by our K	901 our K members	901 leave our K	901 like our K	1058 join our K of	1059 K-funded	1916 regole della K	1934 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2620 uma publicação K por
compartilhado	2620 um post K por
compartilhe	25 K	49 K com	67 K sua história	2684 K este
compartilo	49 K
compartir	1072 K tu cuenta, cambia	1195 si quieres K tu cuenta
compensated	972 K
compensation	947 receive K from
complain	927 K about this article
complained	1061 K
complains	1061 K
complaints	927 our K page
completa	1148 para leer la nota K	2576 para ler a matéria K
complete	940 K digital access
completo	2576 para ler o artigo K
complimentary	15 K articles	831 K articles	831 K article this month	831 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1535 créez un K	1535 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1145 K que sostiene
comunidade	2684 faça parte da K
comunique	2598 K um erro
comunitatea	2725 K care susține	2778 intră în K
concorda	43 K?
condannato	2008 ha K
condensed	97 K for clarity
condiciones	1100 términos y K
condividi	67 K la tua storia	2005 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1477 charte de bonne K
confidence	902 in K
confidential	902 K tip	902 K tips
confirm	833 check your email to K
confirmar	1144 bandeja de entrada para K	2634 caixa de entrada para K
confirmat	2781 a K
confirmation	1482 e-mail de K
connect	850 K with us on
connectez	24 K-vous	1399 K-vous	1413 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1913 il K ai cookie
consent	860 we need your K to load	896 written K
consentimento	2620 K para carregar
consentiti	1916 non sono K commenti
consider	810 K giving	810 K making	810 K joining	810 K a gift	817 if you liked this article, K	894 please K	894 K a	894 K giving	894 K joining	1010 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	833 K me with news and offers	908 K her at	908 K him at	908 K them at	1058 K us at	2371 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	879 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2684 K-nos
contenido	9 este K	9 K externo	1073 K premium	1099 K externo de	1099 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	860 to view this K, you	860 to view this K please	860 this K is hosted by a third party	860 we use your sign-up to provide K	861 third-party K	940 access to all our K	947 our K studio	949 to reuse this K	952 this K	2339 K te zien
contenu	9 ce K	1439 ce K n'a pas pu être	1439 K bloqué	1469 K est fourni par
contenus	1413 tous nos K	1536 nos K
contenuti	9 K esterni	1897 a tutti i K
contenuto	9 questo K	9 K esterno	1913 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	1956 K a leggere con	2729 pentru a K lectura
continuar	333 el teu suport per K	333 ajuda'ns a K	336 per K llegint	2639 para K lendo	2639 para K a ler	2639 K lendo
continuare	20 K a leggere	1956 per K a leggere	1956 per K la lettura	2729 pentru a citi în K	2729 citește în K cu
continue	823 to K reading this article	823 log in to K	823 sign in to K	823 register to K	823 upgrade to K	1058 help us K	2626 K a ler abaixo	2639 K lendo com	2639 K a ler com
continuer	1486 pour K à lire
continuez	1473 publicité, K	1486 K votre lecture sur
continuing	860 by K to use this website, you agree
contou	2687 K
contribua	90 K com o que puder	2612 K	2684 K com	2684 K a partir	2684 K para o nosso
contribuez	1535 K
contribuie	90 K cu cât poți
contribuisci	1885 K
contributed	905 K reporting	905 K to this report	905 K to this story	905 K to this article	949 K to this report
contributing	880 is a K	1058 by K to
contribution	810 make a K	893 make a K	1058 your K	1058 making a K	1535 votre K
contributo	1885 il tuo K	1889 con il tuo K	1953 piccolo K per noi
contributor	880 is a K
conversation	810 join the K	864 join the K with	865 to join the K	970 in the K
convida	54 K'm a un cafè
cookie	860 manage your K	1554 קובצי K	1754 K-kat	1913 usiamo i K	1913 questo sito usa i K	2505 pliki K	2817 файлы K	2817 файлов K	2827 файлы K	2857 файлы K	2857 файлов K	2959 súbory K	3335 файли K	3335 файлів K	3347 файли K	3377 файли K	3377 файлів K	3405 sử dụng K	3420 chấp nhận K
cookiekeuze	2375 K
cookies	9 third-party K	484 vi bruger K	485 bruger K til	507 K	657 nutzung von K	711 αποδοχή K	755 K	860 we use K	860 this site uses K	860 this website uses K	860 our site uses K	860 uses K to	860 accept all K	860 accept K	860 how to control K	861 use of K	911 social media K	963 K	1099 usamos K	1099 este sitio utiliza K	1099 esta web utiliza K	1099 aceptar las K para	1099 que aceptes las K	1100 uso de K	1439 refusé les K	1440 utilise des K	1469 gérez vos K	1509 accepté les K	1539 bandeau K	2313 omdat je geen K	2315 gebruik van K	2339 social media-K	2375 K toe te staan	2423 vi bruker K	2445 K	2505 używamy K	2505 plików K	2595 usamos K	2595 este site utiliza K	2595 este site usa K	2596 uso de K	3094 K på	3102 K
cookievoorkeuren	2339 K
copy	1059 read our K
copyright	2366 rust K
corespondent	2711 este K
corporate	1059 K backing
correct	947 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	927 report a K	927 request a K	927 suggest a K
corrections	927 our K	927 K policy	957 our K team	1059 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1080 en tu K	1080 en su K	1080 a tu K
correspondant	1456 est K	1456 K à	1524 est le K
correspondante	1456 est K	1456 K à	1524 est la K
correspondent	880 is a K	904 K	2335 is K
correspondente	2613 é K	2673 é a K	2673 é o K
correspondents	1059 our K
corresponsal	318 és K	1116 es K	1184 es la K	1184 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	310 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	1930 è K	1994 è la K	1994 è il K
count	1051 you K on
courriel	1422 par K chaque	1422 dans votre boîte K
couvre	1456 K les
coverage	923 read our full K	923 see our full K	975 more of our K	975 all our K	1059 our K
covers	880 K the
""", 'cr': """
created	887 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1061 K
criticized	1061 K
cronista	1994 è K	2673 é K
cronisti	39 nostri K
crowdfunding	1062 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1116 K los
cuenta	1072 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2374 is K
cuma	17 her K
cuota	1196 tu K
""", 'cy': """
cyfrowe	2562 kup wydanie K	2562 wydanie K
""", 'cz': """
czekamy	2508 K na wasze
czytaj	2563 K dalej za
czytania	0 czas K
czytasz	2562 K nas za darmo	2564 K nas
czytelnicy	36 nasi K	2559 K	2564 nasi K
czytelniczek	2542 dzięki wsparciu K
czytelniczki	2559 K
czytelnikom	18 dzięki K	2559 K	2564 dzięki K
""", 'da': """
daarna	2293 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	695 sind sie K	695 sei K
dacci	2005 K una mano
daftarkan	1827 K email anda
dagar	3113 # K för #
dage	518 # K for #	537 prøv # K
dagelijks	2296 ontvang K
dager	2457 # K for #
daily	833 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2564 pisać K
danach	554 K # euro
dane	2977 #% z K	2977 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2356 K onze leden	2356 K mensen zoals jij	2356 K lezers zoals jij	2382 K onze lezers	2382 K lezers	2382 K giften	2395 K jouw steun	2395 K uw steun
dapatkan	1800 K update berita
dar	459 váš K	463 K	2999 K
darbu	2279 mūsu K
darmowe	2536 K konto
darmowy	2490 ostatni K	2551 ostatni K tekst
darmowych	2536 limit K
darowizna	2563 twoja K	2567 K
darowizny	2567 K
darstellungen	97 enthält K
darte	1082 K de baja
darujme	439 na K	460 na K	461 K
dary	463 K	2999 K
data	880 is a K
datajournalist	2374 is K
dateci	2005 K una mano
datenjournalist	685 ist K
datenjournalistin	685 ist K
datenschutzbestimmungen	581 K
datenschutzhinweise	581 K
""", 'de': """
deaktiviere	578 K deinen adblocker
deaktivieren	578 K sie ihren adblocker	578 adblocker K	578 ad-blocker K
deaktiviert	578 javascript ist K
debat	506 send det til K
debate	865 join the K
debattartikel	3101 din K	3101 skriva en K
debattartikeln	3101 svara på K
debatten	6 delta i K	488 deltag i K	512 deltage i K	512 deltag i K	512 tone i K	2450 delta i K
debattinnlegg	43 K	2444 K
decided	1061 K
decidiu	2687 K
decis	2781 a K
deciso	2008 ha K
declarat	2781 a K	2781 au K
declarou	2687 K
declinato	97 ha K
declined	97 K to comment
dedi	3307 K
dedicated	1059 our K team
dediler	3307 K
deductible	893 tax-K gift	893 tax-K donation	1058 make a tax-K	1060 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2283 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3057 je K
dejala	3057 je K
dela	25 K den	49 K den	3135 K med en vän
delite	49 K ga	67 K z nami
delivered	823 print edition K to	824 K to your door	833 K to your inbox	833 K to your email	833 get the latest news K	1001 K mondays	1001 K tuesdays	1001 K fridays	1001 K sundays
delivery	1013 home K of the	1013 home K
delo	3050 vam je všeč naše K	3055 naše K
dem	51 bli en av K
demanar	384 va K
demander	1401 une faveur à vous K	1401 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3307 K
denuncia	1198 K	2008 K	2687 K
departe	49 dă-l mai K	2778 citi mai K
depend	1051 you K on	1059 we K on
depende	1145 no K de bancos	2635 não K de bancos
dependemos	1145 K de nuestros lectores	2635 K dos nossos leitores
der	698 so K
derden	2313 inhoud van K
derdi	3307 K
derecho	29 se reserva el K
derlerdi	3307 K
desactiva	1097 K adblock
desactivar	1097 K adblock
desacuerdo	43 en K
desative	2593 K o adblock
descarga	1084 K la app	1084 K nuestra app	1195 K nuestra	1195 K la app
descarrega	381 K't
descarregue	2583 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2711 scrie K
desta	2684 faça parte K
destek	3246 K olun	3304 bize K	3304 K olun	3304 K ol	3304 K verin	3304 aylik K
det	540 hed K	2482 het K	2482 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	856 ad blocker K	856 adblock K
determinou	2687 K
dettagli	97 contiene K
detto	2008 ha K
deutschen	674 von der K presse-agentur
devamini	3209 K okumak için	3304 haberin K okumak
devenez	80 K membre	80 K abonné	1535 K membre	1535 K mécène
device	902 non-work K
""", 'di': """
dianomi	94 K
dicci	2005 K la tua
dice	1198 K	2008 K
diceva	2008 K
dich	695 trag K
dichiarato	2008 ha K
die	698 so K
diesem	696 K text
diesen	9 K tweet	49 leiten sie K	660 K text	665 gäbe es K text nicht	696 K text
dieser	696 K text
dieses	9 K video	614 um K video
different	43 got a K view
dig	464 vi har en bøn til K	3135 hör av K
digest	892 weekly K	892 our K
digipakett	1201 telli K
digital	639 K-abo für	666 ein K-abo	692 K-abo	968 K pass
digitalabo	551 mit unserem K	639 K für	692 K
dijo	1198 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2909 za # K	2909 od # K
dinara	2938 K
dine	470 læst alle K
dinleyebilirsiniz	3251 K
dinleyin	2 haberi K	3251 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	384 va K
direct	833 K to your inbox	1433 suivez en K	2694 K în inbox
directement	1423 K dans votre
directly	833 K in your inbox
directo	1092 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1911 K adblock
disagree	43 K?
disait	1538 K-il	1538 K-elle
disamarkan	97 nama K
disattiva	1911 K adblock	1911 K l'ad blocker
discord	652 unserem K
discorda	43 K?
discordu	417 K
discordzie	2521 K
discover	316 a google K	501 google K	606 google K	690 K folgen	725 google K	898 google K	1121 en google K	2332 google K	2439 google K	2521 google K	2709 pe google K	3096 google K
discoverissa	1360 google K
discretion	97 viewer K
discussion	6 to join the K	970 in the K	970 join the K	1442 participez à la K
disdici	1894 K quando vuoi	2007 K quando vuoi
disfrutando	1148 sigue K de
disiscriverti	1901 K
diskuse	430 vstupte do K	430 zapojte se do K
diskusie	2968 zapojte sa do K	2968 vstúpte do K
diskutiere	583 K mit
diskutieren	583 K sie mit	583 K sie über	695 K sie mit
diskutovat	430 K mohou
dispatch	892 a weekly K	892 our K
disponibil	2692 K doar pentru abonați
disponibile	1904 K su app store
disponible	1085 K en google play	1425 K sur l'app store
dispositivo	1072 si continúas leyendo en este K	1073 en otro K	1956 in uso su un altro K	2639 em outro K	2639 noutro K
dispus	2781 a K
disse	2008 K	2687 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1538 a K	1538 K-il	1538 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1442 K-le nous en	1535 K-nous
diu	384 K
diventa	80 K socio	2005 K socio	2005 K parte
diyor	3307 K
diyordu	3307 K
diz	2687 K
dizia	2687 K
diziam	2687 K
""", 'do': """
do	1059 what we K
dobivajte	2929 K
dobivati	2923 želite K	3044 želite K
docente	1930 è K
dodaje	2566 K
dodal	462 K	2998 K
dodala	462 K	2939 K	2998 K
dodano	97 do tekstu K
dodao	2939 K
doel	2356 ons K: #
dogodek	3023 naš K
dohodnine	3034 K
dokumente	608 anonym K
dollar	1058 K you give	1060 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1539 K
dona	1885 K ora
donacija	2913 svaka K	2913 vaša K	2936 vaša K	2937 vaša K	2937 svaka K	2940 K	3058 K
donacije	2940 K	3058 K
donacijo	3056 z K
donacijom	2938 K
donaciones	1199 K
donacions	385 K
donasi	1828 K anda	1880 K anda	1884 K
donate	810 K now	810 K today	894 K	1058 K what you can	1062 K
donateur	1535 devenez K	2398 word dan K
donateurs	1458 nos K	1536 nos K	2356 dankzij onze K	2382 dankzij K
donatie	2287 doe een K	2287 jouw K	2330 K	2398 jouw K	2398 uw K	2398 doe een K	2402 K
donaties	2382 dankzij K	2402 K
donating	1058 consider K
donation	810 make a K	817 consider making a K	893 make a K	936 K will be doubled	936 K will be matched	989 small K	1016 a K of £#	1016 a K of $#	1016 a K of €#	1017 a K of £#	1017 a K of $#	1017 a K of €#	1058 your K	1058 consider a K	1062 K
donations	1062 K
donativo	2612 o seu K
donatrices	1536 nos K
donazione	1889 fai una K	1928 una K	2005 la tua K	2005 fai una K	2009 K
donazioni	2009 K
donderdag	17 elke K
doneer	2283 K	2330 K
doneren	54 kopje koffie K
donio	439 na K	460 na K
donirajte	90 K koliko možete	2913 K	2936 K	3034 K	3054 K
donnerstag	17 jeden K
donnez	1443 K votre avis	1535 K-nous	1535 K-leur
donors	1015 K like you	1058 new K
donos	2664 sem K	2664 nem K
dons	1535 vos K	1539 K
doors	1059 our K open
dopisnica	2895 je K	3017 je K	3017 , K
dopisnik	2895 je K	2895 , K	3017 je K	3017 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2876 ovaj sadržaj je K
doubled	936 gift will be K	1014 will be K	1014 be K	1014 K until
dovoljenja	3009 kopiranje brez K	3048 brez K
download	477 K appen	477 K vores app	837 K our app	837 K on the app store	840 K the app	840 K the free app	1058 K our	2283 K de	2299 K de app	2299 K de gratis app
dozvole	2912 bez K
""", 'dr': """
draag	2382 K bij
draht	608 ihr K zur	608 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2707 toate K rezervate
drittanbietern	580 K nicht zugestimmt	614 inhalte von K
drittanbieters	614 dienst eines K
drittplattformen	580 K
drive	1059 fund K
drop	38 K us
""", 'du': """
dukung	1828 K kami lewat	1880 K kami
dukungan	1880 K anda
dung	9 nội K này	97 chứa nội K mô tả	3420 nội K này do
duyurdu	3307 K
""", 'dy': """
dyskusji	2531 kulturę K
dyskutuj	2531 K z nami
""", 'dz': """
dziennikarka	2523 - K	2523 , K
dziennikarstwo	2487 wesprzyj niezależne K	2564 nasze K	2564 niezależne K
dziennikarz	2523 - K	2523 , K
dziennikarze	2564 nasi K
dziennikarzem	39 naszym K	2523 jest K
dziennikarzy	2527 szukamy K
""", 'ec': """
economia	318 és cap d'K	2673 cobre K
economieredacteur	2335 is K
economieverslaggever	2396 is K
economista	1184 es K	1994 è K	2673 é K
""", 'ed': """
edasi	49 saada K
edited	949 this story has not been K	949 has not been K by
editing	97 due to an K error	97 because of an K error
edition	918 our special K	949 in our print K
editor	97 K's note	97 nota del K	97 nota do K	419 , K	867 letter to the K	880 is a senior K	880 is an K	880 is the K	880 is the deputy K	904 K	957 to the K	1058 write a letter to the K	1184 es K de	1817 adalah K	2613 é K de	2673 é K do	2957 , K
editora	1184 es K	2613 é K de	2673 é K do
editori	1985 senza K	1985 né K
editorialista	1994 è K
editorka	419 , K	2957 , K
editors	97 K' note	957 to our K	1059 we, the K	1059 our K
ediyor	3307 itiraf K
""", 'ee': """
eelisallikaks	1213 K
eelistatud	1213 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2400 K maand
""", 'ef': """
eftertryck	3092 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1397 K
""", 'ei': """
eiere	2456 ingen rike K
eigener	543 in K sache	696 in K sache
eilmeldungen	14 K	568 K aufs	631 K
eindredacteur	2335 is K
einem	554 mit K abo
einen	608 K tipp für uns
einer	650 text steht unter K
eingebettete	9 K beitrag	614 K inhalte
eingebetteten	614 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	681 unter K von ki
einstellungen	657 cookie-K
eintragen	695 K genügt
einverstanden	43 K?	559 ich bin damit K, dass
einwilligung	561 K können sie jederzeit widerrufen	561 K kann jederzeit widerrufen	561 K jederzeit widerrufen	580 K jederzeit
""", 'ek': """
ekibimiz	3305 K
ekibimize	3238 K katilin
ekipi	3023 naši K
ekipo	3023 našo K
ekledi	3307 K
ekleyin	3251 K
ekliyor	3307 K
ekonomireporter	3100 är K
eksternal	1818 konten K	1818 situs K
eksterni	2897 K sadržaj
eksternt	485 K indhold	507 K indhold	2424 K innhold	2445 K innhold
""", 'el': """
elektronski	3003 svoj K naslov	3029 svoj K naslov
elfogadom	1740 K a
elige	1072 K tu plan	1195 K tu plan
elismerte	1786 K
elke	17 K dag
ellas	51 únete a K
elle	1538 dit-K
ellos	51 únete a K
elmondta	1786 K
elrendelte	1786 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	432 svůj K	706 το K σας	706 στο K σας	739 το K σας	833 enter your K	833 we'll K you	833 we will K you	846 click to K	846 share via K	864 save my name, K	892 our daily K	892 our free K	908 K her at	908 K him at	985 by K	985 to your K	998 put your K	998 type your K	998 type in your K	998 leave your K	998 leave us your K	998 add your K	998 drop your K	998 pop your K	998 give us your K	998 fill in your K	999 sent to your K	999 by K to you	1000 by K	1004 join our K list	1004 join the K list	1040 reply to this K	1058 K us at	1080 en tu K	1794 ke K anda	1827 di K anda	1902 la tua K	1902 nella tua K	2533 adres K	2533 swój K	2581 no seu K	2724 pe K	2795 ваш K	2908 svoj K	2908 svoju K	2970 svoj K	3318 ваш K	3396 K của bạn	3396 nhận tin qua K	3397 địa chỉ K	3427 điền K để nhận	3427 K để nhận bản tin	3427 tin nóng qua K	3428 mỗi sáng qua K	3428 qua K mỗi	3478 nhập K của bạn
emailed	999 K to you
emailing	877 get in touch by K
emailul	77 lasă-ne K	2694 introdu K	2695 pe K tău
embed	9 this K	911 to view this K
embedded	9 K content	9 K post
embora	2569 antes de ir K
empresas	1196 sin grandes K
emretti	3307 K
""", 'en': """
enable	856 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1417 sans K	1537 sans K
engagent	30 n'K que
engelleyici	3220 reklam K
engelleyicinizi	3219 reklam K
enig	43 K?
enjoyed	812 we hope you K this
enligt	3138 K
enquete	35 nossa K
ensayista	1184 es K
ensisijaiseksi	1360 K lähteeksi	1360 K lähteeksesi
enter	653 strg+K	998 K your e-mail	1525 ctrl+K	2807 ctrl+K	3328 ctrl+K
entering	833 by K your email
enthalten	639 im abo K
entlang	695 hier K
entrada	79 na sua caixa de K	1079 en tu bandeja de K	2581 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2006 K fine mese
entschied	698 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1482 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2448 hele K
epizodo	3025 K
epizodu	426 K	2903 K
""", 'eq': """
equipa	39 nossa K	2685 a nossa K
equipe	39 nossa K	2685 nossa K
equipo	1196 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	608 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	632 K angemeldet
erforderliche	21 K felder sind	583 K felder sind
erhalten	664 sie K in kürze
eri	42 K lì
erid	2842 K
erikoistoimittaja	1365 K
erkende	2401 K
erkender	540 K
erkendte	540 K
erkjente	2482 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	653 K sie uns
erreichst	653 K du uns
error	927 spot an K
errores	97 fe de K
errors	927 spot any K
erschien	595 dieser text K zuerst	595 dieser artikel K zuerst	595 dieser beitrag K zuerst
erschienen	595 zuerst K auf
erstmals	691 text wurde K	691 artikel wurde K
ervaring	67 deel uw K	2371 deel je K	2371 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	650 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2684 K-nos
escreve	2613 K sobre	2613 K às	2613 K aos	2613 K para
escreveu	2687 K
escribe	77 K tu correo	1116 K sobre
escribinos	38 K	67 K
escriptor	318 és K
escriptora	318 és K
escritor	1116 es K
escritora	1116 es K
escriu	38 K-nos	67 K-nos	381 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2684 K a
esimene	1239 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1537 offre d'K
essayiste	1524 est K
estabas	42 K allí
estamos	1196 ya K en
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
ettertrykk	2435 K forbudt
etti	3307 diye rica K	3307 rica K
ettiler	3307 rica K
etwas	635 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2909 za # K	2972 od # K
euro	554 dann # K	697 ab # K	2972 za # K
euroa	1378 K/kk
eurolla	1378 K
""", 'ev': """
evenementen	2377 onze K
evening	17 every K
event	960 our free K	2344 ons K
events	960 our K
every	17 K week	833 in your inbox K	889 thank you to K	1055 we read K	1060 K gift
everyone	889 thank you to K who	889 thanks to K who	936 keep it free for K	1008 free for K to read	1008 open for K	1008 open to K	1008 free for K	1059 K reading this
everything	1059 K else we publish
evra	3030 za # K
evro	3030 za # K	3034 vsak K	3055 vsak K
""", 'ex': """
exclusief	2291 dit artikel is K	2293 K voor abonnees
exclusiva	1072 nota K	1149 K para socios
exclusively	940 K for members
exclusivo	1072 este artículo es K	1072 contenido K para	1073 este contenido es K	1149 K para socios	2576 este conteúdo é K	2576 este artigo é K	2577 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1536 notre K
existujeme	2977 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1061 K
explica	38 K'ns	67 K'ns	384 K	1198 K	2687 K
explicar	384 va K
explicat	2781 a K
explicou	2687 K
explique	1538 K
expliqueu	38 K-nos	67 K-nos
expressed	910 views K	910 opinions K	910 views and opinions K	910 views K are personal
external	9 K content	860 K content from
externe	9 contenu K	9 K inhoud	657 dieser K inhalt	682 K medien	2313 K inhoud
externen	9 K inhalt	9 K inhalte	581 K inhalt	614 alle K inhalte
externer	9 K inhalt	580 K inhalt von	614 anzeige K inhalte	614 K inhalt konnte
externes	9 contenus K
extracto	1144 un K de nuestra
""", 'fa': """
facebook	16 K	226 K	481 på K og twitter	652 unserer K-gruppe	657 inhalt von K	725 K	846 share on K	850 like us on K	850 find us on K	851 on K and twitter	851 on K, twitter	851 on twitter and K	1094 en K y twitter	1094 en K, twitter	1094 en K y x	1434 sur K et twitter	1434 sur K, twitter	1908 su K e twitter	2308 op K en twitter	2308 op K, twitter	2370 onze K-groep	2420 på K og twitter	2590 no K e no	2590 no K, no	3077 på K och twitter	3341 K	3500 在K上
facebookgroep	2370 onze K
facebookie	16 K
facebookis	1214 K
facebookon	1750 K
facebooku	16 K	417 K	2893 K	2955 K	3015 K
facts	1058 fund the K
factual	927 K error	927 K errors
faire	1399 K un don
fais	1535 je K un don
faisant	1407 en K un don
faisons	1483 K vivre un
faites	51 K comme eux	1399 K un don	1407 K un don	1458 K un don	1535 K-le lire	1535 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2006 da K
fassung	97 ersten K
fast	540 slog K	2482 slo K	3138 slog K
favor	812 small K to ask	812 a K to ask of you	812 we have a K to ask	1062 small K
favoriete	2332 K bron	2378 K podcast-app
favoris	1463 K google	1463 K sur google
favorite	898 K source	1463 source K
favorites	1463 sources K
favoritos	1121 tus K
favour	812 small K to ask	812 we have a K to ask	1062 small K
favourite	898 K source
""", 'fe': """
fee	972 a K
feedback	626 ihr K	626 dein K	864 thanks for your K	864 thank you for your K
fehler	583 haben sie einen K
fehlerhinweis	583 K
fejsbuku	2893 K
felder	60 K mit stern
felelte	1786 K
felirat	1786 ez a K
feliratkozom	1732 K a hírlevélre
fellow	880 is a senior K	880 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1746 minden jog K
""", 'fi': """
fi	893 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1786 K
figyelmeztetett	1786 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2779 K lunii
finanzieren	546 wir K uns durch spenden	665 helfen sie uns, sie zu K	696 wir K uns
find	1034 if you K
finden	645 zum thema K sie	645 aus der region K sie	645 mehr dazu K sie	688 K sie hier.	688 K sie hier:	688 K sie oben.
finder	511 K en fejl
findest	688 K du hier.
fined	1061 K
finestra	1916 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	830 for the K year	830 for your K year
fizess	80 K elő	1783 K elő
fizessen	80 K elő	1731 K elő	1783 K elő
fizette	1773 hirdető K
""", 'fl': """
flere	538 K af dem
""", 'fo': """
fogalmazott	1786 K
folge	573 K uns	660 die ganze K	695 K uns
folgen	573 K sie uns	660 alle K des	690 google news K	690 bei google K	690 auf google K	695 K sie uns
folgt	573 K uns
follow	850 K us on	850 K us at	850 K him on x	850 K her on x	850 K them on x	850 K me on	850 K our live	850 K on x	864 notify me of K-up	1058 K us on
folosim	2700 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	497 alle rettigheder K
fordert	698 K
forderte	698 K
foreslo	2482 K
foreslog	540 K
foretrukken	501 K kilde	2439 K kilde
foretrukket	2439 K kilde
foretrukne	501 K kilde	2439 K kilde
forint	1785 K
forinttal	1785 K
forklarede	540 K
forklarer	540 K	2482 K
forklarte	2482 K
former	890 is a K
fortalte	540 K	2482 K
fortell	67 K oss
forteller	2482 K
fortgesetzt	577 wird nach der anzeige K
fortsette	2480 for å K å grave
forward	49 K it	49 K this	1032 did someone K	1032 did a friend K
forwarded	1032 if someone K	1032 if somebody K	1032 this email was K to you	1032 this letter was K to you	1032 K this email	1032 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2335 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	683 uns ihre K	683 uns deine K
found	1061 K that
founder	880 is the K
""", 'fr': """
fragen	639 K zum abo	639 K zu ihrem abo
fragt	698 K
fragte	698 K
fredag	17 hver K	17 varje K
free	70 ad-K	831 you have # K	833 sign up for our K	833 sign up to our K	833 get our K	837 our K app	837 our app is K	936 keep it K for all	936 keep this site K	1008 made it K
freelance	878 is a K writer	880 is a K
freelancejournalist	505 er K	2374 is K
freiartikel	557 K
freier	600 ist K autor
freitag	17 jeden K
freiwillig	665 bezahlt wird K
freiwilligen	542 K beitrag
friday	17 every K
fridays	17 on K	1001 sent K
friend	847 tell a K	936 become a K of the
frilansjournalist	2443 er K	3100 är K
""", 'fu': """
full	20 to read the K
functional	911 K cookies
fund	810 K our	817 help K our
funded	1059 reader-K
fundet	511 K en fejl
fundraising	1059 K deadline	1062 K
funktionale	614 K cookies
funnet	2449 K feil	2449 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	698 K an
gabung	1800 K di kanal	1880 K di	1880 yuk K	1880 ayo K
galetes	321 fem servir K
ganze	645 lesen sie die K
ganzen	20 K text	551 den K text lesen	645 lesen sie den K
gatilhos	97 pode conter K
gave	2406 gi en K i dag	2406 gi en K nå	2407 gi en K	2479 gi en K til oss	2479 gi en K i dag	2479 gi en K nå	2483 K
gazetecidir	3234 K
gazetecilerimiz	3305 K
gazetecilik	3305 bağimsiz K	3305 K para	3305 iyi K
gazetemizi	3262 K
gazetesi	3234 K'nde yaziyor
""", 'ge': """
geaccepteerd	2313 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2375 inhoud is K
gebruiken	2313 wij K cookies	2313 we K cookies	2334 dit artikel K
gebruikt	2313 deze website K cookies	2313 deze site K cookies
gedetecteerd	2311 adblocker K
gedruckte	639 K zeitung? dann
gedruckten	639 abonnenten der K
gefallen	543 ihnen hat dieser artikel K	543 hat ihnen dieser artikel K	543 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	698 K
gefunden	583 fehler im text K
gehen	543 bevor sie K
gekennzeichnete	577 mit einem symbol K
geladen	580 nicht K werden	614 inhalt konnte nicht K
gelesen	696 bis hierhin K	696 bis hierher K
gemaakte	2376 door ai K
gemeenteverslaggever	2396 is K
gemeinschaft	635 teil der K
genehmigung	596 ohne K
generated	887 summary was K	887 summary is K	887 summaries are K	887 key points were K	887 audio was K	887 voice is K	887 K using ai	887 K by ai	887 this audio is K
genererad	3103 ai-K
genereret	508 K af ai
generosity	1058 your K
gengive	527 ikke tilladt at K
gengives	45 K	498 må ikke K
genossenschaft	696 unsere K	696 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2317 je e-mailadres wordt niet K	2366 artikel is eerder K op
gerekiyor	3260 üye olmaniz K
gern	695 wirf K
gerne	515 ja tak, jeg vil K	537 vil K høre fra dig	537 hører vi K
geschenk	692 K-abo
geschenkabo	692 K
geschickt	632 eine e-mail K
geschlossen	583 kommentare sind K
gesponsord	2389 artikel is K	2389 content is K
gewijzigd	2363 intussen K	2363 inmiddels K
gewinnspiel	619 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	629 die app K es	629 app K es
gift	810 make a K	1016 a K of £#	1016 a K of $#	1016 a K of €#	1017 a K of £#	1017 a K of $#	1017 a K of €#	1017 your K of £#	1017 your K of $#	1058 your K	2283 met een K	2356 met jouw K	2356 met uw K
gifts	18 small K
giornale	2006 questo K	2006 il nostro K
giornalismo	1889 sostieni il K	1953 fare K costa	2006 il nostro K	2006 il K costa
giornalista	39 nostro K	1930 è K e	1930 è K de	1930 è K di	1930 è K del	1930 è K della	1930 è K dell'	1930 è K a	1930 è K per
giornalisti	39 nostri K	2006 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3251 K
gitmeden	3205 K önce
give	893 K what you can	1058 K what you can	1058 K if you can	1058 euro you K
gives	996 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2436 kan ikke K
gjerne	2479 vil K høre fra deg
""", 'gl': """
glasajte	2918 K
glasila	2939 K
glasio	2939 K
glasujte	2918 K	3039 K
gledajte	2924 K nas	3045 K nas
glissez	1535 K une pièce
""", 'go': """
going	20 to keep K	989 keep us K	1059 keep us K
gokken	83 wat kost K jou
google	226 K news	316 a K news	417 K news	431 K play	501 K news	573 auf K news	606 als quelle bei K	606 als quelle auf K	606 bei K öfter	606 auf K sehen	629 K play	651 K-suche	651 bei K	651 K news	651 auf K	725 K news	837 get it on K play	850 follow on K news	898 K news	898 star on K	898 source on K	967 when you search on K	967 in your K feed	1121 en K news	1749 K-ben	2214 K news	2255 K ziņās	2255 K news	2332 vaker in K	2369 in K	2369 op K	2369 bij K	2439 K news	2439 som kilde på K	2453 app store og K play	2453 K play og app store	2501 nas w K news	2501 na K news	2521 K news	2709 pe K news	2893 K news	2955 K news	2969 K play	3015 K news	3096 K news	3096 som källa på K	3109 app store och K play	3109 K play och app store	3216 K news'te	3230 K news'te	3230 K'da bizi	3242 app store ve K play'den	3341 K news	3402 trên K news
gostou	2685 K desta	2685 K deste
govorila	2939 K
govorili	2939 K
govorio	2939 K
""", 'gr': """
gracias	18 K a ti	1196 K a ti
granskning	3136 sådan här K	3136 vår K	3136 oberoende K
granskningar	3136 våra K
granskningen	3136 den här K
gratis	554 wochen K	554 monat K	666 tage K	695 jetzt K	697 wochen K	1072 crea tu cuenta K	1079 recibe K	1195 recibe K	1197 prueba K	1882 K	2291 ontdek nu K	2291 krijg je ook K	2399 niet K	2457 dager K	2468 K sak igjen	2468 K saker igjen	2474 ingen K saker	3113 dagar K
gratisartiklar	15 K
gratuit	15 article K	1419 dernier article K	1536 ce site est K	2778 creează un cont K
gratuita	2007 prova K
gratuitas	15 matérias K	1075 notas K	2611 matérias K
gratuite	15 articole K
gratuitement	1413 essayez K	1415 inscrivez-vous K	1423 recevez K
gratuiti	15 articoli K	1899 articoli K
gratuito	15 articolo K	1899 articolo K	2611 artigo K
gratuitos	15 artículos K	15 artigos K	1076 artículos K	2611 artigos K
gratuits	15 articles K	1483 nos articles sont K
gridava	2008 K
gritaba	1198 K
gritava	2687 K
grupi	2925 viber K
grupo	2684 entre no K
""", 'gu': """
guglu	2893 K
guidelines	864 community K before	864 our community K
""", 'ha': """
haber	3305 bu K
haberdar	3243 ilk siz K olun	3243 K olun
haberi	2 K dinle	4 K	3262 bu K	3262 K size
haberler	3230 google K'de	3230 google K	3305 bütün K
haberlerimiz	3305 K
haberlerimizi	3262 K
hacemos	1145 lo que K
hacete	1195 K socio	1195 K socia
hafta	17 her K
haftalik	3306 K
haftanin	3262 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3249 ücretsiz haber K	3260 ücretsiz haber K
hakutulostesi	1360 google-K
halben	666 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1375 kyllä kiitos, K
hangzik	1786 K
hashtag	62 K it
hatirlatti	3307 K
hatti	3233 ihbar K
hattimiz	3264 ihbar K	3264 whatsapp K	3264 haber K
hattimiza	39 K	3233 ihbar K	3264 whatsapp ihbar K	3264 ihbar K	3264 whatsapp K
haussa	1360 google-K
hauteur	1537 à la K de vos moyens
havi	1785 K #
havonta	1785 K
hay	3481 cho K
""", 'he': """
hear	903 we would like to K from you	903 we'd like to K from you	903 we'd love to K from you	903 we want to K from you	903 would love to K from you	1058 we want to K from you	1058 we'd love to K
heard	1061 court K
hebben	2398 wij K je hulp nodig	2398 we K je steun nodig
hedder	540 K det i
heihin	51 liity K
hekelt	2401 K
hela	20 läsa K	20 läs K	3065 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	470 for at læse K	2409 for å lese K
helfen	542 K sie mit	695 K sie uns
helft	695 K uns
helloasso	1458 K
help	1058 we need your K	1058 K us do	1058 will you K	1058 K pay for	1058 K if you can	1058 K us pay	2330 K ons	2398 K ons
helpful	864 was this article K
her	2403 nå som du er K
here	810 sign up K	812 as long as you're K	812 now that you're K	964 sign up K	988 book K
herohero	460 na K
herpubliceren	45 K
herunterladen	566 app K
hetente	17 K	1785 K
heter	2482 K det i	3138 K det i
hette	3138 K det
heurter	97 peut K	97 peuvent K
hevder	2482 K
""", 'hi': """
hidden	60 email stays K
hier	688 gibt es K.
hierboven	2378 de video K
hieronder	2378 de reportage K	2378 het fragment K
hiervoor	2339 K zijn cookies nodig
hikayenizi	67 K bize
hilf	695 K uns
hilfe	681 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	542 K sie
hinweis	653 geben sie uns einen K	653 gib uns einen K	683 einen K
hinweise	608 K zu diesem	608 K nehmen wir	608 K für uns	626 K auf fehler
hirdette	1786 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	318 és K
historiadora	318 és K
historie	67 del din K
historien	519 læse hele K	1456 est K
historienne	1456 est K
historier	535 vores K	535 flere K	538 vores K	538 gode K
hittat	3106 K fel	3106 K ett fel
""", 'hj': """
hjelp	2446 K av ki	2446 K av ai	2470 K av ki	2470 K av ai	2479 K oss
hjelper	2479 ditt bidrag K
""", 'hl': """
hlasem	427 ai K
hlasujte	444 K	2982 K
""", 'ho': """
holder	535 læsere, der K
hoofd	2335 is K van
hoofdredacteur	2335 is K	2374 is adjunct-K
hoogleraar	2335 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1880 K kami
huikkaa	1397 K
huikkasi	1397 K
huusi	1397 K
huusivat	1397 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	464 nu K du er her
""", 'id': """
iddia	3307 K etti
ideal	2400 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1413 K-vous pour	1535 K-vous
""", 'if': """
ifade	3307 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	551 mit K abo
ihren	696 lebt von K
ihtiyacimiz	3304 yardiminiza K	3304 desteğinize K
""", 'ik': """
ikkunassa	1397 luki K
iklan	11 K	70 tanpa K
ikuti	1800 K kami	1880 K kami
""", 'il': """
ilanlari	3238 iş K
ilimitado	1073 acceso K	2577 acesso K
ilk	3306 K ay
illimitato	1897 accesso K
ilmainen	1382 K tunnus
ilmaisia	1390 K juttuja
ilmoitti	1397 K
ilmoitukset	14 K	1373 K
iltakirje	1376 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1883 K
imbuhnya	1883 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	619 unserem K
importa	1195 tu opinión nos K
importante	2684 sua opinião é K
impozit	2726 din K către	2780 % din K
impozitul	2726 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	705 στο K σας	833 sent to your K	833 right to your K	833 into your K	833 check your K to	933 in your K at #	933 in your K by #	999 in your K	999 to your K	1000 in your K	1000 to your K	1058 your K	1827 di K anda	1827 ke K anda	1952 nella tua K	2296 in je K	2879 u vaš K
inchiesta	53 mesi a questa K	2006 questa K
inchieste	2006 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	473 log K for at	535 log K med
indbakke	79 i din K	475 i din K
indbakken	79 i K	476 i K
indeholder	97 K spoilers
independen	1881 jurnalisme K
independence	1059 our editorial K
independencia	1196 nuestra K
independent	382 periodisme K	817 support K journalism	1058 support K journalism	1059 K journalism	2779 jurnalism K	2779 jurnalismul K
independente	2685 jornalismo K
independently	947 we K	947 editors K	947 K selected by our	947 K chosen by our
independents	382 mitjans K
independiente	1196 periodismo K	1196 prensa K
independientes	1145 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2006 giornalismo K	2006 informazione K
indipendenti	1953 rimanere K	1953 restare K
indipendenza	2006 la nostra K
indiquez	77 K votre adresse
indirin	3242 app store ve google play'den K	3251 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	595 dpa-K
infolettre	78 l'K	78 notre K	1422 notre K	1536 notre K
informace	436 K najdete
informasjonskapsler	2424 bruker K	2445 K
informatie	2334 K over dit
information	860 to store and/or access K on a device	860 for more K see our privacy	1460 lettre d'K	1460 lettres d'K	1536 K libre
informationen	596 mit K der	608 K zu diesem fall	674 mit K von
informations	1433 suivez les K sur
informativa	1914 K sulla privacy	2006 la nostra K
informazione	1953 l'K di qualità ha un costo	2005 sostieni l'K	2006 K libera	2006 l'K di qualità
informou	2687 K
infos	669 alle K zum
ingen	71 K spam	517 uden dig K	517 K rig ejer	2456 uten deg, K	3112 utan dig K
inget	71 K spam
ingevoegde	2339 K post
ingezonden	43 K brief	43 K brieven	2338 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1767 K cikke maradt	1767 K cikkei	1767 K cikked maradt	1772 K cikk maradt	1780 nincs több K cikke
inhalt	9 dieser K	9 diesen K	551 dieser K ist nur für	614 dieser K wird von	614 um den K	657 K von x	682 diesen K zu sehen	682 ein K von
inhalte	9 externe K	581 externe K
inhalts	9 dieses K	657 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2313 om deze K te	2339 bevat K van	2339 K te zien
iniciar	1102 debes K sesión
initiale	97 version K de cet
initialement	1453 article publié K	1491 cet article a été K
inkorg	79 i din K	3070 i din K	3070 till din K
inkorgen	79 i K	3111 direkt i K
inloggen	21 K om een reactie	24 K	2398 je moet nog even K
innan	3059 K du går
innboks	79 i din K
innboksen	79 i K	2415 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2302 meldingen K	2311 javascript K
inschrijving	2354 K te bevestigen	2397 bevestig je K	2397 bevestig uw K
inscreva	2568 K-se	2580 K-se na nossa	2580 K-se em nossa
inscrever	2580 ao se K
inscription	1422 votre K a bien été	1422 K est confirmée	1422 confirmer votre K
inscrit	1415 déjà K
inscrivant	1423 en vous K
inscrivez	77 K votre adresse	1399 K-vous	1422 K-vous à notre
insegna	1930 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2781 a K
insisted	1061 K
instagram	16 K	226 K	481 på facebook og K	573 ob whatsapp, K	574 auf facebook, K	574 auf K, facebook	574 auf facebook und K	574 auf facebook oder K	657 inhalt von K	725 K	850 follow him on K	850 follow her on K	850 follow them on K	851 on K, facebook	851 on K and facebook	1434 sur facebook et K	1908 su facebook e K	2308 op facebook en K	2308 op facebook, K	2420 på facebook og K	3077 på facebook och K	3235 K'da takip	3341 K
instagrame	2955 K	2955 facebooku a K
instagramie	16 K	2502 na facebooku i K
instagramis	1214 K
instagramon	1750 K
instagramu	16 K	417 K	2893 K	3015 K
instale	2583 K a app
install	837 K our app
installeer	2351 K de app
installez	1535 K-la
installiert	662 die app K
instellingen	2375 cookie-K
integritetspolicy	3081 K
intelektas	2221 dirbtinis K
intelekto	2221 dirbtinio K	2236 dirbtinio K
intelektu	2261 mākslīgo K	2276 mākslīgo K
inteligence	441 pomocí umělé K	3036 s pomočjo umetne K
inteligencie	2979 pomocou umelej K
inteligencije	2915 uz pomoć umjetne K	2915 pomoću umjetne K	2915 uz pomoć veštačke K	2915 pomoću veštačke K	2915 uz pomoć vještačke K
inteligenciou	2979 umelou K
inteligencji	2544 z pomocą sztucznej K	2544 przy użyciu sztucznej K
inteligenco	3036 z umetno K
intelligencia	1755 mesterséges K készítette	1755 mesterséges K fordította	1755 mesterséges K segítségével	1774 mesterséges K segítségével
intelligens	508 med kunstig K	508 af kunstig K	508 fra kunstig K	508 kunstig K (ai)	528 hjælp af kunstig K	2446 med kunstig K	2446 av kunstig K	2470 hjelp av kunstig K	3103 med artificiell K	3103 av artificiell K	3125 hjälp av artificiell K
intelligenz	681 mithilfe künstlicher K
interdite	1491 diffusion K
interdites	1491 diffusion K
interessiert	653 ihre geschichte K
interview	97 K wurde gekürzt	660 das K in voller
intihar	97 K
introdu	77 K adresa de email	2694 K adresa
introduce	77 K tu correo
invest	1058 K in local news
investigaciones	1196 nuestras K
investigador	318 és K	1116 es K	2613 é K
investigadora	318 és K	1116 es K	2613 é K
investigando	1145 seguir K
investigant	382 continuar K
investigate	902 we should K
investigation	53 months on this K	53 weeks on this K	953 this K	1059 this K	1536 cette K
investigations	902 our K team	902 our K desk	1059 our K
investigative	880 is an K
investigativteam	608 K
inviamo	57 ti K	57 vi K
inviata	1930 è K
inviato	1930 è K
invitame	54 K un café	54 K a un café
invite	1538 K
invitent	1538 K
involved	947 not K in the
""", 'ip': """
iphone	837 our K app
iptal	3251 K edin
""", 'ir': """
iratkozz	1734 K fel	1783 K fel ingyen
iratkozzon	1734 K fel	1783 K fel ingyen
""", 'is': """
iscrive	1952 ci si K qui
iscrivendoti	1901 K
iscriversi	1952 K qui
iscriverti	1952 per K clicca	2005 clicca qui per K
iscriviti	1885 K	1901 K alla nostra	1901 K gratis	1901 K al nostro	1952 K qui	2005 K qui
iscrizione	1902 annullare l'K	1952 la tua K è	1952 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1786 K el
ismerte	1786 K el
ispravak	97 K:
ispravka	97 K:
issue	960 back K
issues	960 back K
istakao	2939 K
istakla	2939 K
istaknula	2939 K
istaknuo	2939 K
istedi	3307 K
istediler	3307 K
""", 'it': """
itiraf	3307 K etti
""", 'iz': """
izjavila	2939 K
izjavio	2939 K
izlasi	2278 K visu
izleyin	3251 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2400 per K
jahr	697 im K	697 pro K
jahresabo	692 K
jakoon	49 laita K
janela	2598 abre em nova K
jar	893 tip K
jaunumi	2279 mūsu K	2282 K
jaunumiem	2247 piesakies K	2266 K	2278 piesakies K
jaunumus	2266 K
javascript	175 K	401 povolte K	401 zapněte K	484 aktivér K	484 slå K til	578 K in ihrem browser	578 aktivieren sie K	578 K benötigt	777 K	856 please enable K	856 requires K	856 K is disabled	856 K is required	856 turn on K	856 K is not available	856 enable K in your browser	856 K must be enabled	856 needs K	1097 activa K	1097 habilita K	1097 habilitar K	1097 activar K	1348 salli K	1348 ota K käyttöön	1437 activer K	1437 activez K	1437 K est désactivé	1437 nécessite K	1553 אפשרו K	1803 aktifkan K	1911 abilitare K	1911 abilita K	1911 attiva K	1911 attivare K	2311 schakel K in	2423 aktiver K	2423 slå på K	2505 włącz K	2505 włącz obsługę K	2593 ative o K	2593 habilite o K	2593 ativar K	2700 activați K	2804 включите K	3080 aktivera K	3080 slå på K	3325 увімкніть K	3404 bật K	3559 K已
javasolta	1786 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2894 K nam	2894 K nam se	2894 K se našem	2894 K se našoj	2936 K nam	2936 K nam se	2936 K se našem	3016 K nam	3054 K se nam
""", 'je': """
jederzeit	554 K kündbar	559 widerruf K	559 abmeldung K	560 K abmelden	632 K wieder abmelden	664 abmeldung ist K	697 K kündbar
jednou	17 K týdně
jefa	1116 es K de
jefe	1116 es K de
jegyezte	1786 K meg
jelas	1883 K
jelasnya	1883 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1778 K most
jelentkezzen	24 K	1731 K be a	1778 K most
jelezze	1783 K nekünk
jetzt	551 K im abo	693 K im shop	695 teste K
""", 'jo': """
jobbar	3103 K med ai
join	894 K for	1058 K us on
jornal	2685 nosso K	2685 somos um K
jornalismo	2572 apoie o K	2635 K de qualidade tem um custo	2635 presente ao K	2684 apoie o K	2685 nosso K	2685 K de qualidade	2685 fazer K
jornalista	2613 é K formada	2613 é K formado	2613 é K do	2613 é K da	2613 é K no	2613 é K na	2613 é K e
jornalistas	2685 nossos K
joukkoon	51 liity K
journal	1536 notre K
journalism	817 support our K	817 support the K you rely on	936 keep our K free	940 access to all our K	940 access to all of our K	1058 support quality K	1058 support local K	1059 our K	1059 fearless K	1059 K like this
journalisme	1404 soutenez un K	1535 soutenez le K
journalismi	1395 riippumaton K	1395 K maksaa	1395 hyvä K
journalismia	1395 K
journalismimme	1395 K
journalismus	546 unterstützen sie unabhängigen K	546 unterstütze unabhängigen K	546 für unseren K	665 freien K	696 unser K	696 unseren K	696 unabhängigen K	696 unabhängiger K	696 gut gemachten K	696 gut gemachtem K	696 frei zugänglichen K	696 frei zugänglicher K	696 guten K	696 freien K
journalist	39 vores K	39 vår K	505 er K på	505 er K hos	505 er K ved	505 er K i	600 ist freier K	600 ist K	610 arbeitet seit # als K	878 is a freelance K	880 is a K	904 K	2335 is K	2335 is freelance K	2374 werkt als K	2396 is schrijver en K	2396 is K en	2443 er K i	2443 er K på	2443 er K og	3100 är K på	3100 är K och
journalistar	39 våre K
journaliste	39 notre K	1456 est K	1456 K au	1456 K à	1456 K pour
journalisten	2399 onze K
journalister	39 vores K	39 våre K	538 vores K	2480 våre K	3136 våra K
journalistes	39 nos K	1482 nos K	1483 payer nos K	1536 nos K
journalistiek	2287 steun onze K	2382 goede K kost	2382 K kost	2399 onze K
journalistik	467 støt vores K	467 støt uafhængig K	538 vores K	538 uafhængig K	538 K koster	538 kritisk K	538 fri K	3062 stöd vår K	3062 stöd oberoende K	3136 vår K	3136 oberoende K	3136 granskande K	3136 bra K	3136 fri K
journalistikk	2406 støtt vår K	2406 støtt uavhengig K	2480 vår K	2480 uavhengig K	2480 kritisk K	2480 god K	2480 fri K
journalistin	600 ist freie K	600 ist K	610 arbeitet seit # als K
journalists	1059 our K	1059 we, the K
journaux	1495 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1397 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1817 adalah K	1881 K kami
jurnalism	2779 facem K
jurnalisme	1828 dukung K	1881 K kami
jurnalismul	2725 K de calitate costă	2778 susține K	2779 K nostru
jurnalist	2711 este K
just	1016 K £#	1016 K $#	1016 K €#
jutjubu	2893 K
jutro	17 svako K	17 vsako K
juttu	1338 lue koko K	1395 tämä K
juttujamme	1395 K
juttuvinkki	38 lähetä K	67 lähetä K	1394 lähetä K
jutun	20 koko K	1392 tämän K
jutusta	1395 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2344 nu K voor	2344 je K voor
kabul	3307 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1395 K jutut
kaitstud	1204 kõik õigused K
kakor	3094 K på	3102 K
kami	1880 beri tahu K	1881 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2399 ons K
kanal	538 vores K	1800 ikuti K	1881 K kami	2480 vår K	3136 vår K
kanale	2501 na naszym K
kanaliga	1214 meie K
kanalimiz	3305 K
kanalimiza	3216 K abone	3231 whatsapp K	3231 telegram K	3231 youtube K
kanalimizi	3231 whatsapp K
kanalina	3231 whatsapp K	3231 telegram K
kanalini	3231 whatsapp K	3231 telegram K
kanavaamme	1361 K
kanavalle	1361 whatsapp-K	1361 telegram-K
kanavamme	1361 whatsapp-K	1395 K
kannst	90 gib, was du K
karte	9 diese K	657 laden der K
karya	1881 K kami
kasutamine	1211 K ilma
kata	1883 K
katanya	1883 K
katil	51 sen de K
katilin	51 siz de K	3251 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3255 reklam verenin K
kavom	54 časti me K
kaydetti	3307 K
kaydolun	3304 K
kaynak	3230 tercih edilen K	3299 tercih edilen K
kaynaklar	3299 tercih edilen K
kaynaklara	3230 tercih ettiğiniz K
kazala	2939 K
kazanin	3251 K
kazao	2939 K
""", 'kd': """
kdykoli	461 zrušit K
""", 'ke': """
kebijakan	1804 K privasi	1804 K cookie
kedvenc	1749 google K
keelatud	1211 loata on K
keep	989 help us K	1058 help us K	1058 help K our
keeps	996 our app K you
kehotettiin	1397 K
kehotti	1397 K
kehottivat	1397 K
kehotus	1397 kuului K
kein	639 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1783 K minket
kernpunkte	658 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1397 K
kertoivat	1397 K
kertoo	1397 K
kesti	3307 ceza K
ketentuan	1804 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2446 med K	2446 av K
kielletty	1387 ilman lupaa on K
kiitos	1394 K kun luet
kinnitas	1240 K
kiosque	1495 en K
kiosques	1495 en K
kirakatban	1786 állt a K
kirim	1880 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1394 K sisään
kirjeenvaihtaja	1365 K
kirjoita	38 K meille	67 K meille
kirjoitti	1397 K
kirjoittivat	1397 K
kirjuta	38 K meile	67 K meile	1237 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1240 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1378 €/K	1396 /K
""", 'kl': """
klaagt	2401 K
klagade	3138 K
klagar	3138 K
klagede	540 K
klagen	2401 K
klager	540 K	2482 K
klaget	2482 K
klagt	698 K
kleine	543 haben wir eine K bitte
klical	3057 je K
klicka	3110 genom att K på
klicken	660 K sie auf play	660 auf play K
klikke	2454 ved å K på
klikom	2908 K na	3029 s K na	3029 s K
klimaatverslaggever	2374 is K
klummeskribent	505 er K
""", 'kn': """
know	957 let us K
""", 'ko': """
kogu	1237 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1817 adalah K
kolumnist	600 ist K	1216 K	2895 je K	3017 je K	3100 är K
kolumnista	2895 je K
kolumnistica	2895 je K
kolumnistin	600 ist K
kolumnistka	3017 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1825 tulis K anda	1825 di kolom K
komentara	2906 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2906 biste K
komentarisanje	6 za K
komentarjev	3027 brisanja K	3027 izbris K	3027 brisanje K
komentarji	3027 K izražajo	3027 K ne izražajo	3027 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2508 aby dodać K	2531 zostaw K
komentarzach	85 w K	2518 w K	2518 w K pod
komentarzu	85 w K	2518 w K
komentator	1825 tanggung jawab K
komentirajo	3027 K lahko
komentirali	2906 biste K
komentiranje	6 za K
komentirate	3027 K lahko
kommentar	628 K wird	628 ihr K	628 dein K
kommentarbereich	85 im K
kommentare	85 in die K	584 um K zu	628 K zu diesem	628 K werden	696 schreibt mir in die K	696 schreib mir in die K	696 schreibt uns in die K
kommentaren	85 in den K	584 in den K
kommentarerna	85 i K	3085 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	489 i K	2427 i K	2450 stenger K	2450 meninger i K
kommentarfunktion	584 K
kommentarsporet	85 i K	512 i K
kommentator	505 er politisk K	505 er K	2443 er K i	2443 er K og	2443 er politisk K	3100 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3083 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	487 for at K	2426 for å K
kommentieren	6 um zu K	6 K zu können	583 um zu K	583 probleme beim K	583 K sie diesen	583 K sie den	584 nicht mehr K	628 K
kommentiert	584 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	632 K per mail	632 K per e-mail
komunikat	2566 taki K
kondigde	2401 K
koneellisesti	1368 K
konferenci	424 naši K
konferenciju	2901 našu K
konferenciu	2963 našu K
konferenco	3023 našo K
kongress	619 jetzt zum K
konseling	97 layanan K
konstaterade	3138 K
konstaterar	3138 K
kontakt	38 K os	38 K oss	537 K os	2479 K oss
kontakta	38 K oss	3135 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2894 K nas	2894 K redakciju
kontaktowej	2522 skrzynki K
kontaktujte	418 K redakci	418 K nás	418 K autora	2956 K redakciu	2956 K nás
konten	9 K ini
kontingent	557 haben ihr K
konto	473 opret en K for	537 opret en K	2563 załóż K	3068 skapa ett K för	3135 skapa ett K och	3135 skapa ett K här
kontributor	1817 adalah K
konzern	636 kein K	696 kein K
kopeerimine	1211 K ilma
kopieras	3117 får inte K	3117 får ej K
kopieres	2435 kan ikke K uten
kopiering	497 K er ikke tilladt	3117 K utan
kopijuoti	2213 K, platinti
kopiointi	1357 luvaton K	1357 K ilman lupaa
kopyalanamaz	3226 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1817 adalah K
korespondentas	2218 K
korespondente	2258 K
korespondentem	2523 jest K
korespondents	2258 K
korjattu	97 juttua K	97 juttua on K
korrekt	3106 ska vara K
korrekta	3106 ska vara K
korrektur	97 K:
korrekturhinweis	626 K
korrekturhinweise	626 K
korrespondent	505 er K	600 ist K	609 als K	609 seit # K	1216 K	2443 er K	3100 är K
korrespondentin	600 ist K	609 als K	609 seit # K
korrigerats	97 artikeln har K
korting	2359 K op je eerste	2359 K op het eerste
korzystamy	2505 K z plików cookie
kostenlos	554 wochen K	554 monat K	559 K per mail	665 lesen alle K	666 tage K	666 tage lang K	697 K testen
kostenlose	15 K artikel	557 noch zwei K	557 noch # K
kostenlosen	557 noch einen K	557 K artikel gelesen	559 unseren K newsletter	559 unserem K newsletter	559 unserer K newsletter	559 den K newsletter	676 K konto	676 K account
kostenloser	557 K artikel
kostenpflichtig	551 dieser artikel ist K
koster	538 K penge
kostnadsfritt	3113 en månad K
""", 'kr': """
krevde	2482 K
kriisipuhelin	97 K
kritik	626 lob oder K
kritiker	3100 är K och
kritiserar	3138 K
kritiserer	540 K	2482 K
kritisieren	698 K
kritisiert	698 K
kritizuje	462 K
kronor	3137 K
krzyczeli	2566 K
""", 'ku': """
kullan	3219 çerez K
kullanilamaz	3226 izinsiz K
kullanilmaktadir	3219 çerez K	3219 çerezler K
kullanilmasi	3226 izinsiz K yasaktir	3255 izin alinmadan K
kullaniyoruz	3219 çerezleri K	3219 çerezler K
kulttuuritoimittaja	1365 K
kulturredakteur	685 ist K
kulturredakteurin	685 ist K
kulturressort	609 leitet das K
kulturskribent	3100 är K
kumppanimme	1348 me ja K
kun	518 for K #	2457 for K #
kunne	538 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2395 geef wat je K
kurzfassung	601 K
kutunuza	3212 posta K
kutunuzda	79 posta K
kuukaudessa	1396 K
kuukausi	1338 kokeile K	1378 K #	1394 kokeile K
kuukausilahjoituksella	1377 K
kuulutas	1240 K
kuus	1239 K
kuvailee	1397 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	2904 naš K	3026 naš K
kvizu	2904 našem K	3026 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1397 K
""", 'l': """
l	383 K'any
""", 'la': """
laadi	1237 K alla
laat	2371 K het ons
laatste	2307 volg het K nieuws
labojums	97 K:
ladattavissa	1374 sovellus on K
ladda	3072 K ner vår app	3135 K ner vår
lade	565 K die app
laden	565 K sie die app	566 app K	682 die karte zu K	682 das video zu K
lage	2480 K mer
laget	51 bli med på K
lahjoituksesi	1377 K auttaa	1394 K
lahjoitus	1377 tee K	1394 tee K	1398 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1535 K-nous votre
lamenta	1198 K	2008 K	2687 K
lamentano	2008 K
lamentou	2687 K
lance	1538 K
landing	999 K in your inbox
langganan	1827 K buletin	1880 K sekarang	1884 K
language	97 contains K	97 contains strong K
lanjutkan	1830 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1782 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2416 K ned vår app	2479 K ned
later	923 check back K
latest	975 the K on this story
laukeliai	21 būtini K
lauloivat	1397 K
laut	698 K
lavoro	2006 il nostro K
lawyers	1059 our K
""", 'le': """
leave	833 one click to K	998 K your e-mail	998 K us your e-mail	1033 K a clap	1058 K us a tip	1058 K a tip
lecteur	9 ce K	1469 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1483 par des K comme vous	1536 nos K
lectoras	36 nuestras K	1196 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1196 nuestros K	1196 gracias a sus K
lectors	18 gràcies als K	382 els nostres K
lectrices	1536 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	880 is a senior K	880 is a K
ledarskribent	505 er K	3100 är K
leden	2356 door onze K	2399 onze K
lederskribent	505 er K
leernos	1195 gracias por K
leestijd	0 K
legfontosabb	1782 K írásait
legge	2008 si K
leggere	1895 per K tutto
lehti	80 tilaa K
lei	2780 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	600 ist K
leiterin	600 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2635 K que nos apoiam	2685 nossos K	2685 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2687 K
lengkap	20 artikel K	1830 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2458 du kan K mer	2458 kan du K mer
lesedauer	0 K
lesen	551 im abo K	551 K sie mit plus	557 % noch zu K	565 in der app K	645 mehr dazu K sie	688 K sie hier.	695 danke fürs K
leser	2479 takk for at du K
leserabend	619 K	659 unseren K
leserbrev	43 K	2444 K
leserbrief	43 K	584 K
leserbriefe	43 K	584 K an	626 K
lesere	36 våre K	2480 våre K
leserfinanziert	696 K
leserinnen	36 unsere K	696 unsere K	696 unseren K
leserinnlegg	43 K	2444 K
lesern	696 ihren K
leserne	18 takket være K	2456 K våre
lesernes	18 K bidrag	2480 K bidrag
leserreise	659 K
leserreisen	619 unsere K	619 unseren K	659 K
leserumfrage	35 unserer K
leserzuschriften	626 K
lesetid	0 K
lesezeit	0 K
letno	3056 K
lets	996 our app K you
letter	867 send a K
letters	43 K desk	43 K page	43 the K editor	867 K to the editor	867 send K	927 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1953 solo grazie ai nostri K	2006 i nostri K
lettre	78 notre K	1536 notre K
lettrici	2006 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1148 para seguir K	1148 quieres seguir K	1148 sigue K con	1148 y sigue K	1195 sigue K sin
lezen	20 meer K
lezers	36 onze K	2399 onze K
lezersaanbieding	2377 onze K
lezersactie	2377 onze K
lezersavond	2344 onze K	2377 onze gratis K
lezersevenement	2344 ons K
lezersreis	2344 onze K
lezersreizen	2344 onze K
""", 'li': """
libovolnou	461 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2293 al K
lidem	18 díky K	460 díky K
liens	74 nos K	1473 via nos K	1473 par nos K
liest	688 K du hier.
lietotni	2264 K
lifeline	97 crisis K
lignes	1483 qui lisent ces K
liitu	1237 K meie
liituge	51 K
like	1059 work K this
liked	1059 K what you read
liker	2480 K du det vi
limit	823 read without K	831 free K
limitat	309 accés il·K
limits	823 read without K
line	38 our tips K	67 our tips K	902 our tip K	1035 our tip K	1035 our tips K
link	846 copy the K	942 read it for free with this K
links	74 über diese K	74 onze K	855 some K on this page	855 some of the K on	993 K here	993 K on this page	993 K in this post	993 K on this site	993 our K	993 our shop K	993 my K	993 these K	993 one of our K	993 one of my K
liputan	1881 K kami
lire	20 pour K cet	1538 peut-on K
lisas	1240 K
lisens	47 K cc	47 cc-K
list	1004 join our K	1004 not on the K yet	1004 not on our K
listen	0 min K	850 K back here	850 K to us live	888 prefer to K	888 rather K
listeners	1015 K like you
listening	888 K time
live	960 our K	960 K q&a	1021 see them K
liveblog	645 im K	645 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1064 si has K hasta aquí
llegint	336 per seguir K
""", 'lo': """
local	1059 keep K news
log	24 K in	2291 K in om	2291 K in of
logg	24 K inn	2412 K inn for å	2477 K inn med	2479 K inn for
logga	24 K in	3068 K in för att	3132 K in med
logge	676 K dich ein
logged	21 must be K in to post	823 you must be K in to	864 you must be K in to
loggen	676 K sie sich ein
logget	487 du skal være K ind
login	24 faça K	2576 faça K para	2684 faça K
lokalredakteur	685 ist K
lokalredakteurin	685 ist K
lokalredaktion	609 leitet die K
look	1059 our new K
lovade	3138 K
love	1051 you K
lovede	540 K
""", 'lu': """
lubas	1240 K
luetaan	1392 juttu K
lugeda	1201 et edasi K
lugejad	1238 meie K
lugemiseks	1201 edasi K
luisteren	2378 artikel ook K
luisterversie	2 K
lukeaksesi	1338 K koko	1338 kirjaudu sisään K
lukemaan	1394 pääset K
lukemista	1394 jatka K
lukijamme	1395 K
lukijasta	1392 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1377 K tukea	1395 K tuella
lukittu	1390 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1338 K
lunar	2780 K
lunes	17 cada K
lupasi	1397 K
lupasivat	1397 K
""", 'ly': """
lyder	540 K	2482 K	3138 K
lydversion	2 K
lyssnar	3105 K på poddar
""", 'ma': """
maand	2293 deze K nog	2400 per K
maandelijks	2293 K opzegbaar	2400 K
mach	51 . K mit	695 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	542 K sie mit	696 was wir K
macht	695 K mit
made	812 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	395 váš e-K	432 svůj e-K	739 το e-K σας	998 put your e-K	998 type your e-K	1000 by e-K	1733 e-K cím	2371 K ons	2371 K dan	2398 K ons	2533 swój e-K	2581 no seu e-K	2724 pe e-K	2795 ваш e-K	2880 na vaš e-K	2908 svoj e-K	2908 na e-K	2944 váš e-K	2944 svoj e-K	2944 na váš e-K	2970 svoj e-K	3318 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2296 je e-K	2354 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	476 din e-K	487 din e-K vil ikke	537 din K
mailben	1776 legjobb cikkei e-K	1776 cikkei e-K	1776 hírei e-K
mailbox	79 in je K	79 in uw K	999 in your K	2296 in je K	2296 in uw K	2296 in jouw K
maile	2944 vašom e-K
mailed	999 e-K to you	999 K to you
mailedbe	79 az e-K
mailing	1004 join our K list	1004 join the K list	1004 on our K list
mailom	2970 správy e-K
mailovou	432 e-K adresu
mailowy	2533 adres K
mailt	1783 írjon e-K
mailu	79 do e-K	394 přímo do e-K	2944 do vášho e-K
mailul	2695 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1395 ilman K
mainos	11 K
mainostaja	1387 maksanut K
mainosten	1349 K esto
majhno	3055 smo K
make	1058 will you K a
maken	2399 wij K
maksumuuri	1398 K
maksuton	1382 K tunnus
maksuttomat	1382 K artikkelit
maltilla	83 pelaa K
mamio	2939 K
manade	3138 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2635 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	614 K-cookies	911 K cookies
marketingcookies	507 K	2339 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1794 kotak K anda
masukkan	1794 K email
matched	893 K dollar	936 gift will be K	1014 will be K	1014 is being K	1014 are being K	1014 be K	1014 K until
material	596 mit K der	596 mit K von	881 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2822 K	2823 K.ru
""", 'md': """
md	518 kr./K	539 kr/K
""", 'me': """
me	2823 t.K	3342 t.K
meaning	1011 if you've been K to	1011 if you have been K to
medarbetare	3100 är K på	3100 är K i
meddelade	3138 K
meddelte	540 K
medewerker	2335 is K van
medgav	3138 K
mediach	2553 naszych K
medio	1196 este K
medlem	80 bliv K	80 bli K	537 bliv K	2479 bli K	3135 bli K
mee	51 . doe K	51 . doe ook K
meie	1238 K töö
meil	1237 aita K
meile	1237 saada K
meilile	1233 sinu K
meille	38 kerro K	67 kerro K	1394 lähetä K	1394 kerro K
meinen	583 was K sie dazu
meint	698 K
meinte	698 K
meinung	30 K der	43 anderer K	583 sagen sie uns ihre K	613 K des autors
mejl	2880 na vaš K	2880 vašu K	2908 svoj K	2908 na K	3070 i din K	3070 till din K
mejla	38 K oss	67 K oss	3135 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3135 din K
mejlen	79 i K	3070 direkt i K
mektuplari	43 okur K
melalui	1828 dukung kami K
melanjutkan	1791 untuk K membaca	1830 untuk K membaca
meld	2479 K deg på her
meldde	2401 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	653 K dich bei uns	695 K dich an	2414 K deg av når	2454 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	542 K sie sich an	551 K sie sich an, um	551 bitte K sie sich an	653 K sie sich bei uns	695 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2352 krijg een K bij	2352 ontvang een K bij
meldingen	14 K	2302 schakel K in	2302 zet K aan	2302 ontvang K	2352 krijg K	2398 zet K aan
meldt	2401 K
meldte	2482 K
membaca	1830 untuk terus K	1830 untuk K berita ini	1880 daftar untuk K
member	50 as a K you	810 become a K	893 become a K	940 not a K?
memberikan	97 belum K tanggapan	1825 K komentar
members	18 our K	36 our K	50 K can	823 is for K only	823 K-only story	968 paying K	1008 thanks to our K	1015 K like you	1059 our K
membership	1010 consider a K
membiayai	1828 K kami
membro	2684 torne-se K
membru	80 devino K
membutuhkan	1880 kami K dukungan
memuat	45 K ulang
menar	3138 K
mencionanos	62 K
mendaftar	1827 dengan K, anda
mendapat	1838 K komisi
mendapatkan	1838 K komisi	1880 daftar untuk K
mener	540 K	2479 hva K du	2482 K
menerbitkan	45 K ulang
menerima	1818 K cookie	1838 K komisi	1880 daftar untuk K
mengambil	1839 dilarang K	1839 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1825 komentar yang K
mengatakan	1883 K
menggandakan	1839 dilarang K
menggunakan	1804 K cookie
mengirimkan	57 kami K
mengutip	1811 dilarang K
meninggalkan	1825 K komentar
menit	0 K baca
mensais	2686 K
mensuales	1197 K
mensuel	1458 un don K	1483 un soutien K	1537 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1883 K
menyalin	1839 dilarang K
menyatakan	1883 K
merch	918 our K
merci	1535 K de nous
mere	519 kan du læse K	519 du kan læse K	519 kan læse K om
merespons	97 belum K
merkezimiz	3305 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	383 al K	1197 al K	1197 por K
mese	2007 al K
mesec	2909 prvi K	2938 prvi K	3030 prvi K	3030 na K	3056 na K	3056 prvi K
meses	1148 K por #
mesiac	2972 prvý K	2997 za K	2997 prvý K
message	38 K us	67 K us	812 a K from our editor
messagerie	1442 votre adresse de K ne sera pas
messengera	2521 K
messengeri	2955 K
messengerju	3015 K
messengeru	417 K
messengerze	2521 K
metus	2240 per K
mewakili	1839 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2261 ar K
mielipidekirjoitus	43 K
miembro	1195 hazte K
mig	62 tag K på
mij	62 tag K
mille	1953 # per K
milliardaire	1483 à aucun K
mind	97 ring K
minggu	1882 per K
mingguan	1827 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1736 kövess K	1783 kövess K	1783 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	940 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2396 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3209 zaten abone K
missen	2395 wat je kunt K
mission	1059 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	927 spot a K	927 report a K	1034 when we learn of a K	1034 when we make a K	1034 if we have made a K
mitdiskutieren	6 K	628 K
mitgeteilt	698 K
mitglied	80 werden sie K	80 werde K	695 werden sie K	695 werde K	695 jetzt K werden
mitglieder	50 K können	554 nur für K	639 angebots für K	696 unsere K
mithilfe	681 K von ki
mitteilungen	14 push-K	569 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2909 prvi K	2938 prvi K
""", 'mn': """
mnd	2457 kr/K	2481 kr/K
""", 'mo': """
mobile	837 on your K app	837 our K app
mobilen	513 direkte på K	2451 nyheter rett på K	2451 rett på K	3107 nyheter direkt i K	3107 direkt i K
mobilepay	537 K til #	537 K på #	537 K #	537 K et
modalidad	1197 K premium
moderador	2598 não serão aprovados pelo K
moderados	2598 serão K antes
moderated	864 comments are K	864 pre-K
moderowane	2531 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2398 maak het volgende K
mois	1537 par K
moittii	1397 K
molbu	2891 imamo malu K	2891 malu K
molila	2939 K
molili	2939 K
molio	2939 K
monat	639 einen K für	639 K für nur	697 im K	697 pro K
monate	666 # K lang
monatlich	697 K
monday	17 every K
mondays	1001 sent K
mondogatta	1786 K
mondta	1786 K
montag	17 jeden K
month	823 try a K for	823 try it for a K	830 for the first K	830 for your first K	1016 £# a K	1016 $# a K	1016 €# a K	1060 a K	1060 per K	1060 every K	1060 each K
monthly	893 one-off or K	940 reached your K limit	989 K gift	1058 become a K	1058 give K	1060 K
months	53 K on this story	823 K for $#	830 for the first # K	830 for the first three K
morgen	17 jeden K	17 am K	17 hver K	516 hver K i din	635 uns auch K
morgenbrevet	2455 K
morgon	17 varje K
morgonbrevet	3111 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1536 nos K
""", 'mu': """
muhabiri	3234 gazetesi K
muhabiridir	3234 K
muhabirimize	39 K	3232 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3262 K
muistutti	1397 K
mukaan	1394 lähde K	1394 tule K	1397 K
multato	2008 ha K
multou	2687 K
mums	2278 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2371 mail K
nabiralnik	79 v vaš K	3003 v vaš K
nabiralniku	3003 v vašem K	3029 vašem K
nachdruck	595 K verboten	650 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	565 aktuelle K aufs handy	566 K-app	569 push-K	645 weitere K finden sie	645 mehr K finden sie	669 K des tages	669 alle K zum
nadaljevanje	3002 za K branja	3031 K spodaj
nadaljuje	3031 K pod oglasom	3031 K spodaj
nadaljujte	3002 K branje
nadie	1196 K nos dice
naglasila	2939 K
naglasio	2939 K
najdete	436 další články K
najnowsze	2493 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3034 K nam
names	97 not their real K
napis	2566 taki K
napisz	38 K do nas	67 K do nas	2509 K do nas	2522 K do nas	2554 K:	2554 K na	2563 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3002 če želite brati K
napsal	462 K
napsala	462 K
narrated	888 is K by an ai	888 is K by ai
nasilja	97 opise K
naslov	3003 na vaš e-K	3003 svoj e-K	3029 svoj e-K	3029 svoj e-poštni K
nastavak	2876 za K čitanja	2910 K ispod	2910 K teksta
nastavili	2876 da biste K čitanje
nastavite	2876 K čitanje	2878 K čitati
nastavlja	2910 K ispod	2910 K nakon
naszego	2527 K sklepu	2530 K quizu
naszej	2564 K pracy
naszym	2563 zostań K
naujienas	2225 K telefone	2226 K el. paštu	2237 mūsų K
naujienose	2214 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1097 tu K no soporta	1097 su K no soporta	2593 seu K não suporta
navela	2939 K
naveo	2939 K
navigateur	10 votre K	21 dans le K pour mon prochain	1437 votre K ne supporte pas	1437 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	2939 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1064 K pedirte	1067 K tu apoyo	1195 K tu ayuda	1195 K de ti	1195 te K
necessariamente	2616 não reflete K a opinião	2616 não refletem K a opinião
necessaris	21 camps K
necessitem	381 et K
nechajte	77 K nám svoj e-mail
nechcete	449 K přijít o	2987 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2283 K nu een
neighbors	1015 K like you
neighbours	1015 K like you
nell	1904 apri K'app
nella	79 K tua mail	1902 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3055 K mediji	3055 smo K
neodvisno	3054 podprite K
neophodna	21 K polja
neovisni	2937 ostanemo K
neovisno	2936 podržite K
nepriklausoma	2239 K žurnalistika
nesutinkate	43 K
netiquette	583 beachten sie die K	1916 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2423 dette K bruker
neue	662 die K app
neuen	565 hier geht es zur K
neukunden	639 nur für K
neuvoi	1397 K
neuvoivat	1397 K
neuvoo	1397 K
neuvottiin	1397 K
never	71 K spam
news	566 K-app	669 alle K zum	669 alle K zu	837 K app for	880 is a K	902 K tip
newsblog	645 im K	645 unserem K
newsdesk	39 our K	39 the K
newsis	1213 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	242 K	332 la nostra K	433 K	460 náš K	463 K	559 unseren K	559 unserem K	559 unserer K	559 K bestellen	559 K richtig	563 K an	563 K von	563 zum K	563 täglichen K	604 K	632 K erhalten	632 K empfangen	632 unser K	632 der K über	632 der K für	664 unser abend-K	664 unser morgen-K	664 unser K	664 K ist kostenlos	695 K an	696 unser K	696 unseren K	696 unserem K	696 dieser K	699 K	705 εγγραφείτε στο K	705 εγγραφή στο K	705 το K μας	705 γραφτείτε στο K	705 στο K των	705 στο K του	705 στο K της	805 εγγραφείτε στο K	805 γραφτείτε στο K	806 το K μας	809 K	833 sign up for our K	833 sign up to our K	833 sign up for the K	833 subscribe to our K	833 join our K	833 get our K	833 our K here	833 receive our K	833 our daily K	833 our weekly K	833 our morning K	892 K	933 K soon	985 from our saturday K	1032 this K was forwarded to you	1032 forwarded this K	1040 reply to this K	1059 our K	1062 K	1079 suscríbete a la K	1079 apúntate a la K	1079 nuestra K	1144 suscribite al K	1196 nuestra K	1199 K	1422 inscrivez-vous à la K	1422 abonnez-vous à la K	1422 notre K	1482 vous adresser sa K	1536 notre K	1536 cette K	1539 K	1794 K kami	1794 langganan K	1881 K kami	1901 iscriviti alla K	1901 la nostra K	1952 le nostre K	2006 la nostra K	2006 questa K	2009 K	2493 zapisz się na K	2493 nasz K	2535 K	2564 nasz K	2567 K	2580 assine a K	2580 nossa K	2634 esta é a edição da K	2634 esta é uma edição da K	2685 nossa K	2688 K	2694 abonează-te la K	2694 abonați-vă la K	2694 înscrie-te la K	2778 înscrie-te la K	2782 K	2879 naš dnevni K	2889 K	2936 prijavite se na K	2937 naš K	2940 K	2971 K	2996 náš K	2999 K	3011 K
newslettera	78 naszego K	78 do K	78 odber K	2493 zapisz się do K	2493 naszego K	2535 K	2564 naszego K	2889 K	2944 odber K	2971 K	2996 nášho K
newsletterem	2564 naszym K
newsletters	833 K may contain info about	892 K	1059 our K	1062 K	1422 nos K	1422 recevoir les K	1536 nos K	1539 K
newsletteru	78 odběr K	433 K
newsletterul	78 K nostru	2694 K nostru	2724 abonează-te la K	2778 înscrie-te la K	2779 K nostru
newslettery	433 K	2971 K
newsletterze	2535 K
newslettre	2971 K
newson	1749 google K
newspaper	1059 our K
newsroom	38 contact our K	67 contact our K	947 not by the K	957 tell our K	957 our K	975 stories from our K	975 more from our K	1059 our K	1059 non-profit K	1059 this K
newsticker	645 unserem K
next	960 our K	989 help pay for the K	989 pay for the K one
nezavisni	2937 K mediji	2937 ostanemo K
nezavisno	2936 podržite K
""", 'ng': """
ngay	3478 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2491 K dostęp
niets	2329 K uit deze	2390 K van deze site
nieuws	2299 K-app	2332 google K	2334 K of een tip	2370 app je K	2386 al het K over	2386 al het K uit	2397 K in je mail
nieuwsbrief	78 de K	78 onze K	2296 onze K	2297 dagelijkse K	2297 wekelijkse K	2331 K	2399 onze K	2399 deze K	2402 K
nieuwsbrieven	2296 onze K	2331 K	2399 onze K	2402 K
nieuwsbron	2369 favoriete K
nieuwsquiz	2379 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2889 K	2936 prijavite se na K	2937 naš K
""", 'no': """
nombreux	1483 plus nous serons K
nonprofit	1059 K newsroom	1059 K news outlet
nosaltres	38 contacta amb K
nosotros	1195 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2572 apoie K	2572 apoie o K	2583 baixe K app	2583 no K app	2684 apoie K	2684 apoie o K	2684 siga o K	2684 entre no K	2685 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	382 la K feina	1904 nella K app	2006 la K app
nostre	382 el K canal
nostri	74 K link
nostro	35 K quiz	2006 il K sito	2006 che il K
nota	20 leer esta K	1148 para leer esta K
notice	1034 if you K
noticia	1196 esta K
noticias	1121 en google K	1121 tu fuente de K
notificaciones	14 las K	1087 activa las K	1087 activar K	1088 recibir K
notifications	14 K	841 turn on K	841 turn on desktop K	841 would like to send you K	841 K from this site	842 enable K	842 allow K	842 receive K	1428 activer les K	1428 activez les K	1428 autoriser les K
notifiche	14 le K
notified	833 sign up to be K	842 get K
notifikace	431 K
notifikasi	14 K	1796 dapatkan K	1798 aktifkan K	1880 nyalakan K
notifikation	513 K
notifikationer	14 K	513 K
notify	842 K me of	842 K me when	864 K me of new posts
notis	3107 K
notiser	14 K	3107 K	3107 push-K
notre	35 K quiz	1536 K site
nouvelle	1442 ouvre dans une K fenêtre
novice	3003 na naše K	3003 na e-K	3011 e-K	3029 na e-K	3055 naše K
novinar	2895 je K	2895 , K	2895 - K	3017 je K	3017 , K	3017 - K
novinari	2937 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3055 naši K
novinarju	39 našemu K	3016 pišite K
novinarka	2895 je K	2895 , K	2895 - K	3017 je K	3017 , K	3017 - K
novinarki	3016 pišite K
novinarstvo	2937 nezavisno K	2937 neovisno K	2937 naše K	3055 neodvisno K
novinaru	39 našem K
noviniek	2944 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1084 en K app	1195 únete a K	1196 K app	1196 K web
nuestras	1196 K redes
nuestro	35 K quiz	64 K espejo	1067 apoya K	1092 únete a K canal	1195 apoya K	1195 únete a K	1195 recibe K	1196 K canal	1196 K medio	1196 K sitio	1196 K equipo
nuestros	74 K enlaces	1099 K socios	1196 K socios
numer	2565 K krs
nunca	1196 más que K
nuotraukas	40 K ir vaizdo
nur	639 abo für K
""", 'ny': """
nyheder	501 google K	535 vores K
nyhedsbrev	78 vores K	475 vores K	475 tilmeld dig K	516 K	537 tilmeld dig K	538 vores K	541 K
nyhedsbreve	475 vores K	538 vores K
nyhedsbrevet	78 K	475 få K	516 K	537 tilmeld dig K
nyhetene	2451 K rett på mobilen	2477 K våre
nyheter	2439 google K	3096 google K	3132 våra K
nyheterna	3076 följ K	3107 K direkt i mobilen
nyhetsbrev	78 vårt K	2414 vårt K	2414 våre K	2414 meld deg på K	2414 abonner på K	2455 K	2479 meld deg på K	2480 vårt K	2480 våre K	2483 K	3070 vårt K	3070 våra K	3070 anmäl dig till K	3111 K	3135 anmäl dig till K	3136 vårt K	3136 våra K	3139 K
nyhetsbrevet	78 K	2414 få K	2455 K	2479 meld deg på K	3111 K	3135 anmäl dig till K
nyilatkozta	1786 K
nyt	1389 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1916 i campi K
obchode	2963 našom K
oberoende	3135 stöd K
objasnila	2939 K
objasnili	2939 K
objasnio	2939 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2906 K komentara
obligatoires	21 champs K sont	1442 les champs K
obligatori	1916 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1102 los campos K
obligatoriska	21 K fält	3083 K fält
obligatoriske	21 K felt	2426 K felt
obratite	2894 K nam se	2894 K se našem
obrigado	2684 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	409 další šíření K	446 ke všemu K	2972 celému K
obsahuje	97 K popisy
obserwuj	2501 K nas na	2501 K nas w	2563 K nas
obvestila	14 K	3003 na K
""", 'oc': """
occupa	1930 si K di
ochtend	17 elke K	2354 elke K het
""", 'od': """
od	2909 K # €	2972 K # €	3030 K # €
odbieraj	2557 K
odcinek	2528 K
odcinka	2528 K
oddajte	3039 K svoj glas
odejdete	386 než K
odete	2891 prije nego što K	2891 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2939 K
odgovorili	97 nisu K
odgovorio	97 nije K	2939 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3013 preden K
odoberajte	2992 K
odobrenja	2928 bez K
odomknite	2943 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2576 K este artigo
off	38 tip us K	67 tip us K	1060 one-K
offert	1415 vous est K	1537 mois K
offrez	54 K-moi un café	1493 K-le	1493 K-la	1535 K-lui	1535 K-nous
offrici	2005 K un
offrimi	54 K un caffè	2005 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2937 bez K
oglasov	70 brez K	3055 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3209 K devam etmek için
okurlarimiz	36 K	3305 K
okurlarimizin	3246 K desteğiyle	3305 K
okurlarin	3246 K desteği olmadan
okuyun	3251 K
""", 'ol': """
olarak	50 abone K	3210 abone K	3232 bize anonim K
olmayan	3285 patronu K
olmayanlara	3260 abone K
olun	80 üye K	3304 üye K
olursunuz	3251 kabul etmiş K
olvassa	1762 K tovább
""", 'om': """
omiljene	2892 K izvore
omiljeni	2892 K izvor
""", 'on': """
onafhankelijk	2356 wij K	2356 we K
onafhankelijke	2287 steun K journalistiek	2398 steun K	2399 K journalistiek
onafhankelijkheid	2399 onze K
onbeperkt	2291 lees K	2291 K lezen	2293 K toegang	2359 K digitaal
ondersteunt	2311 je browser K	2311 uw browser K
onderzoek	2399 dit K
onderzoeken	2399 onze K
onderzoeksjournalist	2335 is K
onderzoeksredacteur	2374 is K
onderzoeksredactie	39 onze K	2334 onze K
one	1058 make a K-time	1058 will you be K of
oneens	43 K?
online	659 unser K-shop	918 our K shop	918 our K store	960 our free K	960 our K event	1020 in our K shop
onlineshop	619 im K bestellen
only	1016 K £#	1016 K $#	1016 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2333 app K
ontdek	2398 K nu
ontvang	2296 K onze	2297 K elke
onze	84 in K app	84 via K app	84 met K app	2299 K app	2334 tip voor K	2399 K app
""", 'oo': """
oordeelde	2401 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	462 K
opakovala	462 K
opakuje	462 K
opdateret	97 artiklen er K
open	837 K in app	837 K in the app	1008 left it K	2299 K in app
opfordrede	540 K
ophavsretsloven	497 beskyttet af K
ophavsretten	497 K tilhører
opiniestuk	2338 ingezonden K
opinion	30 K of	864 have an K on this
opinions	30 K of
oplyser	540 K
oplyste	540 K
opmerking	2334 tip of K	2334 vraag of K	2334 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3057 K
oppdatert	97 saken er K
oppfordret	2482 K
opphavsrettslig	2435 K beskyttet
opplyser	2482 K
opplyste	2482 K
opportunities	1043 equal K employer
opportunity	1043 equal K employer	1043 equal-K employer
opprett	2412 K en konto for	2479 K en konto
oprava	97 K:
opsiger	518 indtil du K
opublikowany	22 nie zostanie K	2508 twój adres e-mail nie zostanie K
opzegbaar	2400 K
""", 'or': """
ordenou	2687 K
ordinato	2008 ha K
ordnete	698 K an
organizatori	2939 pozivaju K
organizatorzy	2566 zapraszają K
original	97 K version of this	881 read the K article	1491 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	881 this article was K published on	881 this story was K published on	881 this story K appeared	881 this article K appeared	881 K published at	949 story was K published by	949 story was K published on	949 story was K published in the	949 article was K published by	949 article was K published in our
originalment	340 es va publicar K a	340 es va publicar K en	340 publicat K a
originalmente	1113 este artículo fue publicado K	1114 publicado K en	2610 publicado K em	2642 publicado K no	2642 publicado K na
originariamente	1927 articolo pubblicato K	1960 pubblicato K in
ortaklarimiz	3219 biz ve K
ortsseite	645 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2876 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2566 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2557 K
otsustas	1240 K
""", 'ou': """
our	890 is K
outbrain	94 K
""", 'ov': """
ovdje	2891 kad ste već K
overblikket	516 K hver dag	516 K hver morgen
overgenomen	45 K
overname	2329 K zonder
overnemen	45 K	2366 dit artikel K
oversikten	2455 få K
overview	954 this K
overzicht	2376 dit K
ovisi	2936 K o vama
""", 'ow': """
owner	1059 has no K	1059 have no K
""", 'oy': """
oynat	3251 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2956 K sa nám	2995 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2228 jūsų parama K
padroni	1953 non ha K	1985 senza K	1985 né K	2006 senza K	2006 libera da K
pagar	54 K um café	2684 ajude a K
page	960 our jobs K
paghi	2005 K un'ora
pago	1199 muro de K
pague	54 me K um café	54 K-me um café	2612 K-nos um café
pahoitteli	1397 K
paid	855 we get K if you buy	855 we may be K
paikalla	42 olitko K
paikkaa	1389 hae K
pakolliset	21 K kentät
palautetta	1394 anna K
palus	1240 K
palusid	1240 K
palvelusta	1367 ulkoisesta K	1367 upotus K
panaszolta	1786 K
pandangan	1839 tidak mewakili K	1839 K pribadi penulis
paparnya	1883 K
paper	890 is the K's
par	1537 K an
parama	2238 jūsų K	2242 K
parancsolta	1786 K
parandus	97 K:
parceiros	2595 nós e os nossos K	2685 nossos K
paremkite	2228 K mus	2238 K mus
parlez	38 K-nous	67 K-nous
part	882 no K of this
partager	1493 articles à K	1493 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2568 faça K e
partecipato	1943 non ha K alla stesura
parteispende	699 K
partenaires	1439 nos K et nous	1439 nous et nos K	1536 nos K
participar	1103 para K
participez	1399 K à
participou	2625 não K da produção	2625 não K na produção
partilhada	2620 uma publicação K por
partilhe	25 K-o
partir	1401 avant de K	2686 a K de # euros
partner	74 K-links	580 wir und unsere K	649 von unserem K	1914 i nostri K	3080 vi och våra K
partnere	484 vi og vores K	2423 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1763 K
partnerlinks	37 K	74 K
partnerom	2910 u suradnji s K	2910 u saradnji sa K
partners	649 anzeige eines K	860 we and our K	1059 our K	2313 wij en onze K	2399 onze K
partnership	882 was produced in K with
partnerske	74 K poveznice	2910 K poveznice	3031 K povezave
partnerskie	2539 linki K
partnerzy	2505 my i nasi K	2505 nasi zaufani K
pasak	2241 K
pasakojo	2241 K
pasidalinkite	49 K
pass	49 K it on	847 K this on
passende	666 sie das K abo
passendes	666 sie ihr K abo
patikslinta	97 K
patreon	249 в K	893 on K	893 our K	3365 на K
patron	817 become a K of	1058 become a K
patronem	2542 zostań naszym K	2563 zostań K
patroni	2564 nasi K	2759 fără K
patronite	2542 na K	2564 na K
patronlardan	3285 K bağimsiz
patronsuz	3285 K
paying	1008 thanks to our K
paypal	635 per K
paywall	636 K	696 ohne K	699 K	1008 without a K	1059 we have no K	1059 we do not have a K	1062 K	1539 K	2009 K	2688 K
paywalls	1062 K
""", 'pe': """
pe	2780 K an
peatoimetaja	1216 K
pedimos	1195 te K ayuda
pedirte	1064 tenemos un favor que K
pediu	2687 K
peiling	35 onze K	2379 onze K
pelanggan	50 K dapat	50 K bisa	1792 khusus K	1830 untuk K	1881 K kami	1884 K
pembaca	18 berkat K	43 surat K	1881 K kami
pemblokir	1857 K iklan
pemegang	1862 tanpa K saham
pemilik	1862 tanpa K modal
pendant	1537 K un mois
pendapat	1839 K pribadi penulis
peneliti	1817 adalah K
pengar	3136 kostar K
penger	2480 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2725 fără niciun cost K tine
penulis	1817 adalah K
people	18 thanks to K like	936 funded by K like you	1015 K like you
pequeno	2569 um K favor a pedir
per	2481 K år	3137 K år
peramban	10 K anda
percent	831 # K left to read
perfil	2589 siga nosso K
periodisme	381 dona suport al K	382 el nostre K	382 fent K	382 fem K
periodismo	1067 apoya el K	1145 hacer un K	1195 apoya el K	1195 colabora con el K	1196 nuestro K	1196 K de calidad	1196 hacemos K	1196 haciendo K
periodista	39 nuestro K	39 nuestra K	318 és K	1116 es K
periodistas	39 nuestros K	1144 nuestros K	1196 nuestros K
periodistes	382 els nostres K
perjantaisin	17 K
permanencia	1197 sin K
permission	881 reproduced here with K	881 reproduced with K	896 written K	896 prior K	897 without K	911 K to load	911 K before anything is loaded	949 K to reuse this
perskaitykite	2238 K visą
personal	910 views are K
personale	2701 datele tale K
personales	1099 datos K serán
personas	1145 K como tú	1195 K como tú
persondatapolitik	485 K
personenbezogene	581 K daten
personnelles	1440 vos données K
personoplysninger	485 dine K
personopplysninger	2424 K
personuppgifter	3081 dina K
personverninnstillinger	2445 K
perspausdinti	45 K
pertama	1882 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2613 é K
pesquisadora	2613 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2939 K
""", 'ph': """
philosophe	1524 est K
phone	850 news to your K
photographe	1524 est K
photographer	904 staff K
photos	40 your K	40 vos K	40 tes K	918 K from this story	918 K from this event
""", 'pi': """
pictures	40 your K
pide	1198 K
piebilda	2281 K
piece	952 this K	1059 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2565 K miesiąc
pievienojieties	51 K
pilihan	1875 sumber K
pirmas	2240 K mėnuo
pisala	2939 K je
pisalo	2939 K je
pisao	2939 K je
pisz	2554 K na
pitala	2939 K
pitali	2939 K
pitao	2939 K
pitch	810 K in	893 K in
pitching	1058 consider K in
pix	2612 um K	2686 K
""", 'pj': """
pjevali	2939 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2436 vær varsom-K
plakatens	2449 vær varsom-K
plats	42 var du på K
plattform	696 unsere K
player	9 this K
please	51 K join them	67 K tell us	823 K log in to	846 K share this	894 K help	1053 K tell us about	1053 K tell us how	1053 K tell us your	1058 K chip in	1058 K give	1058 K help if	1058 K give if
pleide	2482 K
pliki	2524 bez zgody na K
plusartikelen	2399 K
plusartikels	2291 gratis K	2399 K
""", 'po': """
pobierz	2563 K naszą
poche	1480 dans votre K
podaj	77 K swój e-mail
podatkov	3029 obdelavo osebnih K
podatku	2487 przekaż #% K	2542 #% K	2542 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	426 K	510 K-app	538 vores K	603 den K können sie	603 den K kannst du	603 unseren K	696 unser K	696 unseren K	733 K	806 το K μας	886 follow the K	1059 our K	1196 nuestro K	1536 notre K	1881 K kami	2006 il nostro K	2378 op de K	2399 onze K	2448 hører K	2528 K	2564 nasz K	2685 nosso K	2903 K	2937 naš K	2965 K	2996 náš K	3025 K	3240 K'i	3240 K'imizi
podcasta	2903 K	3025 K
podcastapp	510 K	2378 favoriete K
podcaste	34 našom K
podcasten	510 K	2448 K
podcastimiz	3305 K
podcastimizi	34 K
podcastimme	34 K	1395 K
podcastov	2965 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	510 hvor du lytter til K	510 hvor du hører K	603 wo es K gibt	660 folgen des K	660 folge des K	733 K	886 wherever you get your K	886 wherever you listen to K	886 wherever you get K
podcastu	34 naszego K	34 našem K	426 K	2528 K	2903 K	2965 K	3025 K
podcastul	34 K nostru	2779 K nostru
podcastunk	1784 K
podcastunkban	34 K
podcasty	426 K	460 naše K	2528 K	2965 K
podd	34 vår K	3136 vår K
poddapp	3105 K
poddar	34 våra K	3105 K finns
podden	3105 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2635 sua ajuda K
poden	50 els socis K
poderemos	2635 a sua ajuda K	2684 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2448 hører K	2480 vår K	2903 K	3025 K	3055 naš K
podkasta	2903 K	3025 K
podkastapp	2448 K
podkasten	2448 K
podkastu	2903 K	3025 K
podle	462 K
podotkl	462 K
podpora	459 vaše K	2995 vaša K	3054 vaša K
podpore	2996 vďaka K	3034 brez vaše K	3055 brez vaše K
podporo	3054 vašo K
podporte	2977 K	2995 K nás	2995 K našu
podpory	439 bez vaší K	460 bez vaší K	2977 bez vašej K	2996 bez vašej K
podprite	3034 K	3054 K nas	3054 K naše
podremos	1195 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2554 K nas
points	954 the bullet K	954 these bullet K	954 the key K above
pokutoval	462 K
policy	860 our cookie K
politica	2701 K de cookie
political	880 is a K	880 is the K editor
politicieni	2725 nu depinde de K
politika	3219 çerez K
politikasi	3220 gizlilik K
politikredakteur	685 ist K
politikredakteurin	685 ist K
politikressort	609 leitet das K
politikwissenschaftler	600 ist K
politologue	1456 est K
poll	35 our K	864 vote in our K	864 take our K	2379 onze K
polub	2501 K nas na
pomagajte	3054 K nam
pomocou	2979 K ai
pomozite	2913 K nam	2936 K nam
pomozte	459 K nám
ponavlja	2939 K
ponavljao	2939 K
ponctuel	1458 un don K
ponovno	45 K objavi
pop	810 K your
popravek	97 K:
poprosil	462 K
poprosila	462 K
poprzedniej	97 K wersji
por	2639 um ano K #
poradil	462 K
portal	2564 nasz K	2937 naš K	3055 naš K
portalu	2538 na naszym K	2538 w naszym K
posez	1535 K-la à	1535 K-nous
posible	18 hace K
posielajte	2956 K nám
posielame	57 vám K
positions	918 our open K
poslechnout	427 si můžete K
posljednji	2922 K besplatni članak
posredujte	49 K
possible	333 ajuda a fer K	382 ajuda a fer K
post	20 rest of this K	79 på e-K	911 to view this K	911 to see this K	947 this is a paid K	952 this K	1059 this K	2339 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3071 din e-K	3083 din e-K kommer inte
postadresse	60 e-K vises ikke	2415 din e-K	2426 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2936 K član	3054 K član	3054 K naročnik
postanizda	79 e-K	3244 her sabah e-K	3244 e-K	3258 e-K
postaw	54 K mi kawę	54 K kawę	2563 K nam	2563 K mi	2563 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	559 in dein K	559 in deinem K	559 direkt ins K	563 in ihrem K	563 in ihr K
postkasti	1224 otse K
postkastis	1224 iga hommik sinu K	1224 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	2936 K nam je
potrebujeme	2995 K vašu podporu
potrebujemo	3019 za ogled K	3054 K vašo
potremo	1953 aiuto K	2005 con il tuo aiuto K
potrivit	2781 K
potrzebujemy	2487 K twojego wsparcia	2563 K twojej pomocy	2563 K twojego wsparcia
pound	1058 K you give
pourboire	1459 un K
pourront	1509 traceurs K être déposés
poursuivez	1413 K votre lecture
poursuivre	1413 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2998 K	3057 je K
povedala	2998 K	3057 je K
povestit	2781 a K
povikao	2939 K
powered	1058 K by you
powerful	1059 hold the K to account
powiadomienia	14 K	2497 włącz K	2497 chcesz otrzymywać K	2498 K push
powiedzieli	2566 K
powtarza	2566 K
pozele	40 K tale
pozivala	2939 K
pozivali	2939 K
pozivao	2939 K
pozn	97 K. red
poznamenal	462 K
poznamenala	462 K
pozvala	2939 K
pozvao	2939 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2317 K mee	2398 K mee
praca	2564 nasza K
pracujte	424 K s námi	2963 K s nami
prati	2924 K nas na
pratite	2936 K nas
pravi	3057 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2568 K de você	2684 K de si
precisamos	2569 K da sua ajuda	2572 K do seu apoio	2684 K da sua ajuda
precisato	2008 ha K
preciso	2599 é K estar logado
precizat	2781 a K
prednostne	3014 K vire
prednostni	3014 K vir
prednostnih	3014 K virov
prednostnim	3014 K virom
predplatitelia	50 K môžu	2985 len K	2985 iba K	2985 nájdu K	2985 prečítajú K	2999 K
predvajanje	3019 K videa
preferate	2709 sursele tale K	2773 surse K
preferences	860 your cookie K	963 cookie K	963 privacy K
preferida	316 font K	1121 fuente K	2617 fonte K
preferidas	1121 fuentes K	2617 fontes K
preferides	316 fonts K
preferido	1121 medio K
preferidos	1121 medios K
preferirane	2892 K izvore
preferirani	2892 K izvor
preferiranih	2892 K izvora
preferita	1907 fonte K su google	1933 fonte K
preferite	1933 fonti K
preferowane	2520 K źródło	2520 K źródła
preferowanego	2520 K źródła
preferowanych	2520 K źródeł
preferowanym	2520 K źródłem
preferred	850 K source on google	898 K source	967 K sources
preglednik	10 vaš K
prehratie	2959 K videa
prejemajte	3003 K vsako	3051 K
prejemati	3044 želite K
prejmite	3051 K
preklinjao	2939 K
prelua	45 K
preluarea	2708 K textelor
preluat	45 K
prema	2939 K
premier	1417 le K mois	1537 le K mois
premium	2359 toegang tot alle K
premoderated	864 K
prenesite	3054 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3065 bli K	3065 redan K	3066 som K	3132 en K	3135 bli K
prenumeranter	50 K kan	3065 endast för K	3123 är för K	3123 bara K	3123 endast K	3136 våra K	3139 K
prenumerata	2242 K
prenumeration	3139 K
prenumerationen	3070 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2234 tik K
prenumeratoriams	2203 tik K	2234 tekstas skirtas K	2234 straipsnis skirtas K
prenumeratorzy	50 K mogą	2550 tylko K
prenumerera	80 K	3065 K för att	3070 K på nyhetsbrev	3110 genom att K	3135 K på vårt
prenumeruojate	2203 jau K
prenumeruokite	80 K	2238 K
preostanek	3002 K članka
presenteie	2576 K
prethodnog	2928 bez K odobrenja
prethodnoj	97 K verziji
pretplata	2940 K
pretplati	2908 hvala na K
pretplatite	80 K se	2876 K se već od	2936 K se
pretplatnici	50 K mogu	2921 samo K	2940 K
pretplatnicima	2876 dostupan samo K	2876 dostupan je samo K	2876 dostupan je K	2876 dostupno samo K	2888 samo K	2921 samo K
pretplatnik	50 kao K	80 postanite K	2876 već ste K	2936 postanite K
pretplatnike	2876 dostupan samo za K	2888 samo za K
pretplatu	2877 već imate K	2909 uz K	2909 K	2930 uz K
preuzeti	45 K
preuzimanje	2887 zabranjeno K	2912 zabranjeno K	2912 zabranjeno je K
preuzmite	2936 K našu
preventing	856 browser extension is K
prevention	97 suicide K
preview	968 free K
previous	97 K version of this
price	1060 the K of a
pridaj	51 K sa
pridajte	51 K sa	2988 K si nás	2995 K sa k nám
prihvatate	2908 prijavom K
prijavi	24 K se	2908 hvala na K
prijavili	2908 hvala što ste se K
prijavite	24 K se	2936 K se na naš	2936 K se na naše	3054 K se na
prijavo	3029 s K se	3029 s K na	3029 hvala za K
prijavom	2908 K se slažete	2908 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3014 K vir
priljubljene	3014 K vire
priljubljeni	3014 K vir
prima	2780 K lună
primajte	2929 K
primate	2923 želite da K
primati	2923 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2686 K mês
primer	383 el K mes	1197 el K mes
primo	2007 il K mese
principles	881 the thomson reuters trust K
print	846 click to K	1055 will not K your	1055 won't K your
prioriterad	3096 K källa
pripojte	51 K sa
pripomenul	2998 K
prisijunkite	24 K	51 K	2238 K prie mūsų
prispejte	90 K, koľko môžete	2977 K	2995 K	2995 K aj vy
prispevek	3055 ta K
privacidad	1100 política de K	1196 nuestra política de K
privacidade	2596 política de K
privacitat	321 política de K
privacy	860 see our K policy	860 to our K policy and terms	860 and the google K policy	1059 our K policy
privacybeleid	2313 ons K	2354 ga je akkoord met het K
privacyverklaring	2315 K
private	60 your email will stay K
privatlivspolitik	485 K
priznaje	2939 K
priznal	2998 K
priznala	2939 K
priznao	2939 K
probe	692 K-abo
probeabo	542 K	551 wochen im K	692 K	692 das K
probeer	2398 K nu	2398 K een maand
proberen	2400 gratis K
processing	860 consent to the K
prochains	1536 nos K articles
procurada	97 K, a
prodavnici	2901 našoj K
produce	936 not free to K	936 not cheap to K
produced	947 K by our brand
proefabonnement	2293 K	2398 neem een K	2400 K
profesor	1116 es K	2711 este K
profesora	1116 es K
professeur	1456 est K
professeure	1456 est K
professionista	1930 è giornalista K	1930 giornalista K
professor	318 és K	600 ist K	880 is a K	880 is an assistant K	2613 é K
professora	318 és K	2613 é K
professore	1930 è K
professoressa	1930 è K
professorin	600 ist K
profilazione	1913 i cookie di K
profitez	1399 K de	1413 K de nos offres
prohibida	1114 queda K
proibida	2610 é K a
project	1477 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2781 a K	2781 au K
promise	1058 K never to
propietaris	362 sense K	362 ni K
propustite	2923 ne K
prosbu	386 máme na vás K	386 máme malou K	2952 máme malú K	2952 malú K
proseguire	1956 per K la lettura
prosil	462 K
prosila	462 K
prosili	462 K	2566 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2566 K
protejate	2733 K de dreptul de autor
provalo	1894 K gratis	2005 K gratis
provided	860 content K by a third party	911 contains content K by
provision	577 erhalten wir eine K	577 eine kleine K	649 bekommen wir eine K	649 eine K vom	671 K
provisions	577 K-links
provisionslinks	671 K
prozent	640 K rabatt
przedruk	45 K	2540 K za zgodą
przedrukujcie	45 K
przegap	2552 nie K
przekonuje	2566 K
przetisknout	45 K
przetwarzanie	2506 K danych osobowych
przez	2544 K ai
przycisk	2533 klikając K
przyznaje	2566 K
""", 'ps': """
psal	462 K
psala	462 K
""", 'pt': """
ptal	462 K se
ptala	462 K se
ptali	462 K se
ptaly	462 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1916 prima di K un commento
pubblicato	22 non sarà K	1916 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2598 o seu endereço de e-mail não será K
publicat	2733 a fost K inițial în
publication	817 is a reader-supported K	947 accurate at the time of K	947 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3117 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1097 bloqueador de K	1196 sin K
publicidade	11 a K	70 sem K	2626 depois da K
publicitat	11 la K	70 sense K	382 sense K
publicitate	11 K	70 fără K
publikovanie	2950 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1055 will not K your	1055 won't K your	1055 never K your	1055 we may K your
published	22 will not be K	60 email won't be K	864 your email address will not be K	882 was first K by	882 was first K on	949 K under license
publishing	947 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1373 suoraan K
puis	1414 K # €
puisque	1401 K vous êtes là
pungkasnya	1883 K
punya	1793 sudah K akun
purchase	855 K through links on our site
push	631 per K
pushbericht	2352 een K bij
pushbeskeder	513 K
pushmeldingen	2303 K
pushnotiser	3107 K
pushvarsler	2451 K
pustit	427 si můžete K
pustite	77 K svoj e-naslov
puts	996 our app K
""", 'py': """
pytali	2566 K
pyysi	1397 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1064 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1886 già che sei K
quieras	1072 cancela cuando K	1197 cancela cuando K
quitter	1401 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2379 doe de K	2379 onze K	2530 nasz K	2530 K
quizie	2530 naszym K	2530 K
""", 'ra': """
raccolta	2009 K fondi
racconta	2008 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2008 ha K
raconte	1538 K
racontez	38 K-nous	67 K-nous
rad	2937 naš K
radil	462 K
radila	462 K
radili	462 K
radzi	2566 K
radzili	2566 K
radzono	2566 K
ragino	2241 K
raise	936 help us K
rajaton	1339 K pääsy
rakendus	1222 meie K	1222 K
rakenduses	1222 K
raksti	38 K mums	67 K mums	2278 K mums
rakstiet	38 K mums	67 K mums
raksts	2279 šis K
rakstu	2277 šo K
rakstus	2279 visus K
ralat	97 K:
range	988 shop the K
rappelle	1538 K
""", 're': """
reach	908 K him at	908 K her at	908 K them at	936 we would K our goal	936 we'd K our goal	1058 help us K
reached	831 you've K your limit of free	879 can be K at
reacties	85 in de K	2318 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	831 # % left to K	888 is K by an ai	888 is K by ai	942 link can K this	1008 free to K	1008 free for all to K	1059 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	812 we're asking K	889 thank you, K	936 funded by K like you	957 K' editor	989 K make this	1008 thanks to our K	1015 K like you	1058 K like you	1058 join the K	1059 our K	1059 funded by its K	1062 appeal for K	1062 K pay
reading	0 K time	823 keep K for just	823 keep K with a	823 K this post for free	827 to finish K	827 to keep K	942 to your K list	1009 you're K	1009 you are K	1009 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2318 om te K	2334 K? mail	2334 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2720 nu a participat la K
realizzazione	1943 non ha partecipato alla K
recalled	1061 K
recalls	1061 K
recaptcha	833 protected by K
receba	2568 K as	2580 K no seu	2580 K todos os dias	2684 K no seu
receive	833 K email from us on behalf of	834 sign up to K	834 K emails from	860 agree to K emails	1058 to K new posts
recevez	1399 K chaque	1423 K chaque	1423 K tous les	1535 K notre
recevoir	1429 K les alertes	1482 j'accepte de K
recherche	97 für diese K haben wir	696 diese K
recherchen	696 unsere K
rechercheteam	39 unser K	39 unserem K	608 K
rechtbankverslaggever	2374 is K
recibe	1063 K cada	1082 K cada	1082 K todas las
recibir	1144 acepto K
recipe	993 links in this K
reclamat	2781 a K
reclame	70 fără K	2779 fără K
reclamelor	2754 blocare a K
reclamevrij	70 K
recomandat	2781 a K	2781 au K
recomenda	2687 K
reconheceu	2687 K
reconnu	1538 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2781 a K
recurring	893 K donation	1060 K donation
red	97 anm. d. K
redacteur	2335 is K	2335 is politiek K	2374 werkt als K
redactie	39 onze K	97 noot van de K	2317 mail de K	2334 contact op met onze K	2334 contact op met de K	2334 tip voor de K	2338 mening van de K	2363 K heeft geen	2398 mail de K	2398 tip de K	2399 onze K
redactor	318 és K	1116 es K	1184 es K jefe	2711 este K
redactora	318 és K	1116 es K	1184 es K jefa
redakce	418 napište do K	424 do K	424 do naší K	460 naše K	460 jsme malá K
redakci	39 naší K	460 naši K
redakcia	2996 naša K	2996 sme malá K
redakcie	2950 bez súhlasu K	2956 napíšte do K	2963 do K	2963 do našej K
redakcii	39 našej K
redakcija	2239 mūsų K	2279 mūsu K	2937 naša K	2937 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2894 javite se K	2894 pišite K	2901 našoj K
redakcijos	2213 K sutikimo
redakciju	2937 našu K
redakcja	2564 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2540 bez zgody K	2564 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1880 hubungi K	1881 K kami	1881 email K	1881 K
redaksjon	2480 vår K
redaksjonen	38 tips K	67 tips K	2479 kontakt K	2480 kontakt K
redakteur	600 ist K	609 als K	609 seit # K
redakteurin	600 ist K	609 als K	609 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	538 vores K	609 leitet die K	613 meinung der K	649 K war an der	650 nicht von der K	653 melden sie sich bei der K	673 produkte wurden von der K	696 unsere K	3136 vår K
redaktionell	673 produkte K ausgewählt
redaktionelle	580 externe K inhalte
redaktionen	487 skriv til K	3083 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	419 je K	419 , K	419 - K	2523 - K	2523 , K	2957 je K	2957 , K	2957 - K
redaktore	2258 galvenā K	2258 K
redaktorem	419 je K	2523 jest K
redaktorius	2218 K
redaktorka	419 je K	419 , K	419 - K	2523 - K	2523 , K	2957 je K	2957 , K	2957 - K
redaktorkou	419 je K	2957 je K
redaktorom	2957 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2258 galvenais K	2258 K
redaktur	1817 adalah K
redator	2673 é K
redatora	2673 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	1952 la K ti invia	1994 lavora nella K	1994 è entrata in K	1994 è entrato in K	2006 la nostra K
reenvia	49 K
references	97 contains K to
refresh	923 K this page	923 K the page
regala	1072 K esta nota
reggel	17 minden K
regioverslaggever	2335 is K
registe	2576 K-se para
register	823 K for free to
registered	940 K users can
registraci	432 děkujeme za K	434 po K
registrarte	1082 al K
registrate	1144 K a nuestro	1195 K
registrati	1885 K per	1897 K per	2005 K gratis
registration	968 free K gives
registreer	2291 K je
registrera	3110 genom att K dig
registrere	2454 ved å K deg
registrieren	552 K sie sich
registrierung	605 K	639 mit ihrer K	640 die K ist kostenlos
registrirajte	2909 K se besplatno	2909 besplatno se K	3030 brezplačno K	3030 K se brezplačno
registrujte	459 K se	2909 K se besplatno
regrette	1538 K
regrettent	1538 K
reiseangebote	659 unsere K
rejoignez	51 K-les	51 K-nous	1433 K-nous sur	1535 K-nous	1535 K notre	1535 K nos
rejoins	51 K-les
rekao	2939 K
rekla	2939 K
reklam	70 bez K	70 nie mamy K	70 K yok	460 bez K	2564 bez K	2564 nie mamy K
reklama	2937 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2459 K
reklamelinks	74 K	520 K
reklamer	70 ingen K	538 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2539 we współpracy K
reklamsiz	70 K	3305 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2687 K
rely	1051 you K on	1059 we K on
remaining	831 free articles K	831 free article K	831 articles K this month	831 free stories K
remind	1062 K me later
removed	864 this comment has been K
rendszeres	1783 legyen K
rendue	60 e-mail ne sera pas K
replied	1061 K
reply	6 leave a K	1040 just hit K	1040 hit K and	1040 hit K to
replying	1040 K to this email
report	53 months on this K	53 months to K	927 K an error
reportage	696 diese K	1536 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2685 esta K
reportagens	2685 nossas K
reportaje	97 para este K	1196 este K
reported	1061 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	600 ist K	609 als K	609 seit # K	877 contact the K at	878 is a K at	880 is a K	880 is a senior K	902 contact the K	902 contact our K	902 email the K	904 K	1456 est K	1524 est grand K	1524 est grande K	1817 adalah K	2443 er K i	2523 - K	2523 , K	2711 este K	2895 je K	2895 , K	3017 je K	3017 , K	3100 är K på
reportera	39 naszego K	1116 es K
reporterem	39 naszym K	2523 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	600 ist K	609 als K	609 seit # K
reporterka	2523 - K	2523 , K	2895 je K	3017 je K
reportero	1116 es K
reporters	39 our K	1058 ask our K	1059 our K	1059 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	864 why are you K this	936 keep our K free	953 this K	975 more of our K	1059 our K	1059 this K	1059 K like this	1059 goes to K
reportrar	39 våra K
reports	906 K on
repost	45 K this
representa	2616 não K a opinião
representam	2598 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	882 may not be K
reproducerea	2708 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	881 K without permission	949 K in whole or in part	1454 toute K	1454 droits de K	1454 K interdite	1455 toute K	1455 droits de K	1455 K interdite
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
republish	45 K	881 K our articles	881 K this article	949 K this story	949 K our stories
republished	45 K	881 K with permission	881 is K from
requests	97 K for comment
required	21 K fields are marked	864 K fields are marked
research	880 is a K fellow
researcher	880 is a senior K	880 is a K
reserva	29 es K el dret
reservados	1114 derechos K	2609 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	315 tots els drets K
reserve	29 K the right
reserved	718 all rights K	823 article is K for	881 all rights K	2039 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	1994 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1140 K de sus autores	1140 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2598 os comentários são de K
responsabiliza	30 não se K	1140 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1140 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	685 ist K
ressortleiterin	685 ist K
rest	20 to read the K	823 to read the K of this	952 the K of this
restants	1419 articles gratuits K
reste	1420 il vous K #%	1420 il vous K # %
resultater	501 google-K
results	967 your search K	967 your google K
retrouvez	1433 K-nous sur	1463 K	1535 K-nous
rette	511 K fejl
rettelse	97 K:
retter	511 K fejl	511 K alle fejl	2449 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2435 alle K forbeholdt
reuters	1454 avec K	1455 avec K
revcontent	94 K
revelou	2687 K
revient	1483 vous K qu'à
rewritten	881 may not be published, broadcast, K
""", 'ri': """
ricamiz	3205 küçük bir K var	3205 sizden bir K var
ricercatore	1930 è K
ricercatrice	1930 è K
ricevi	1902 K ogni	2005 K ogni	2005 K la
richtigstellung	97 K:
ricordato	2008 ha K
rief	698 K
riep	2401 K
riferito	2008 ha K
riippumaton	1395 K media
riippumatonta	1394 tue K	1395 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1927 K riservata	1927 © K	1960 è vietata la K	1960 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1962 K agli abbonati
riservati	1927 tutti i diritti K	1962 K agli abbonati
riservato	1894 K ai nostri abbonati	1894 questo contenuto è K	1956 K agli utenti	1962 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	508 af en K
rocznie	2565 K
ropade	3138 K
ropar	3138 K
roper	2482 K
ropte	2482 K
roskapostia	71 ei K
round	892 our K-up
roundup	833 get a weekly K	892 our K	892 weekly K
rozhodl	462 K
rozhodol	2998 K
rozpowszechnianie	2517 K artykułu	2540 dalsze K
""", 'ru': """
rubrice	436 najdete v K
ruft	698 K
ruga	2781 îi K	2781 îl K
rugat	2781 a K	2781 au K
rugau	2781 K
rukoili	1397 K
ruled	1061 K
rundbrief	78 K	604 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2482 K	3138 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3138 K
sagde	540 K
sagen	698 K
saggista	1994 è K
saglasnosti	2928 bez K
sagt	698 K
sagte	698 K
sagten	698 K
said	1061 K
saisissez	77 K votre adresse
saken	2403 likte du denne K	2449 feil i K	2477 denne K	2477 få K	2479 les hele K	2480 denne K
saker	2477 flere K	2480 våre K	2480 alle K
saklidir	3226 tüm haklari K	3226 her hakki K
sako	2241 K
saluran	1800 ikuti K	1800 gabung di K	1881 K kami
samarbeid	2459 i K med en annonsør
samarbejde	520 i K med en annoncør
samarbete	3115 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2376 deze K	2376 de K is
samenwerking	2363 betaalde K	2363 K met onze partner	2363 K met een commerciële
samstag	17 jeden K
samtycke	3102 ditt K
samtykke	507 dit K	507 give K	515 jeg giver K til	2445 ditt K	2445 gi K
samtykket	2445 K ditt
sang	540 K	2482 K
sanoi	1397 K
sanoivat	1397 K
sanoo	1397 K
sans	70 K pub
satin	3251 K alin
satura	2259 ārējā K
saturday	17 every K
saturdays	1001 delivered K	1001 sent K
sauca	2281 K
saugomos	2206 visos teisės K
savetovala	2939 K
savetovali	2939 K
savetovao	2939 K
savetuje	2939 K
savjetovala	2939 K
savjetovali	2939 K
savjetovao	2939 K
savjetuje	2939 K
savundu	3307 K
say	810 have your K	864 have your K in
saya	62 tag K
sayenizde	3305 sizin K
says	1061 K
sazinies	2278 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1904 K l'app	1904 K la app	1904 K la nostra app	2005 K la nostra	2005 K l'app
schauen	695 K sie vorbei
schick	49 K ihn	49 K es	683 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	683 K sie uns	695 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	692 K
schokkend	97 kan als K
schon	543 wenn sie K hier sind	543 wo sie K hier sind
schreef	2401 K
schreib	38 K uns	67 K uns	653 K uns	695 K uns	696 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	542 K sie an	583 K sie uns ihre meinung	653 K sie uns	695 K sie uns
schreibt	38 K uns	67 K uns	600 K über	600 K für	610 K seit # für	695 K uns	696 K mir unten	696 K uns unten	698 K
schrieb	698 K
schriftlicher	595 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2283 K u in	2283 K je in	2296 K je in voor	2296 K je gratis in	2397 K je hier in	2398 K je gratis in
schrijft	2335 K over	2335 K voor	2401 K
schrijver	2335 is K en	2338 mening van de K
scria	2781 K pe	2781 K în	2781 așa K
scrie	38 K-ne	67 K-ne	2778 K-ne
scrii	2778 să ne K
scriitoare	2711 este K
scriitor	2711 este K
scripts	856 unblock K
scris	2781 a K
scritto	2006 chi ha K questo	2008 ha K
scrittore	1930 è uno K
scrittrice	1930 è una K
scrive	1930 K di	1930 K per
scriveteci	38 K	67 K
scrivi	1885 K a
scrivici	38 K	67 K	2005 K
""", 'se': """
search	967 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2008 K
section	55 K #g	865 in the comment K
secure	902 K drop
securedrop	902 K
securely	902 K on signal	902 K via signal	902 contact us K	902 reach us K
seda	49 jaga K
see	42 did you K it	1034 if you K
segnalacelo	2005 K
segons	384 K
segueix	381 K-nos
seguici	1907 K su	1907 K anche su	2005 K
seguir	1093 puedes K a	1093 puede K a
segundo	2687 K
sehen	688 K sie hier.
sekarang	1880 donasi K	1880 daftar K	1880 gabung K	1880 unduh aplikasi K
sekite	2238 K mus
sekojiet	2278 K mums
selaimesi	10 K
seleciona	2634 a redação K
selected	947 K by our
selengkapnya	1791 untuk membaca K	1830 membaca artikel K
selgitas	1240 K
selitti	1397 K
selon	1538 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1537 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1197 a la K	2686 por K
semanal	78 la carta K	1082 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	537 K os	833 we'll K you	902 K us a tip	2428 K inn	2479 K oss
sende	2454 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	683 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	996 our app K you
seneste	510 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	1953 K di te non	2005 K di te non
sermayeden	3285 K bağimsiz
service	1456 est chef du K	1456 est cheffe du K	1524 a rejoint le K
serwisie	2538 w K	2553 naszym K
serwisu	2524 treści z K	2524 treść z K
seslendi	3307 diye K	3307 K
setiap	17 K pagi	1882 K bulan
setmana	381 rep cada K
setmanalment	17 K
settimana	17 ogni K	2007 alla K
settings	860 cookie K	963 cookie K	963 privacy K
setuju	43 tidak K?
setujui	1818 K cookie
seuraa	1394 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	846 K this with	846 K this post on	846 K this if you	846 K this far and wide	846 click to K	855 we may get a K
shareholders	936 not by K	1059 no K
shop	960 our K	988 K our	1020 in our K	1020 from our K	1020 our K now
shope	2963 našom e-K
shopping	993 our K links
shopu	424 našem e-K	2901 našem web K	2963 nášho e-K
should	902 story we K	902 we K look into	902 we K know about
shouted	1061 K
showcase	226 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	620 jetzt tickets K:	665 K sie unsere arbeit
sier	2457 til du K opp	2482 K
siga	2589 K-nos no	2589 K-nos nas	2684 K-nos
siger	540 K
sign	24 K in	834 K up to get	894 K up	1004 K up for our	1004 K up to our	1058 K up for our	1058 K up to our	1058 when you K up	1058 K up now
signal	502 på K	607 auf K	607 K-kanal	2440 på K	3097 på K
signaler	1442 K une erreur
signalez	1535 K-la-nous	1535 K-le-nous
signali	2955 K
signalu	417 K	2521 K
signing	833 thanks for K up	833 thank you for K up	833 by K up, i agree	833 by K up, you agree	833 by K up you agree
silakan	1791 K login	1791 K masuk
silenced	1059 refuse to be K
simply	1040 K hit reply
since	812 K you're here
sini	1880 klik di K
sinirsiz	3229 K erişim
sinulle	1334 meillä on K pyyntö
site	64 ayna K	960 our jobs K	1059 our K	2399 onze K
sitede	3236 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2281 K
skaityti	2203 norėdami K toliau	2203 norint K toliau	2203 K toliau galite
skaitytojai	2239 mūsų K
skaitytojams	2239 mūsų K
skelbiamas	22 nebus K
skicka	3110 genom att K	3135 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2228 K # proc	2238 K paramą
sklepem	2527 naszym K
sklepie	2527 naszym K
skontaktuj	38 K się z nami	2522 K się z nami	2522 K się z naszym	2522 K się z naszą	2522 K się z autorem	2522 K się z autorką
skreg	540 K
skrek	2482 K	3138 K
skrev	540 K	2482 K	3138 K
skribent	505 er fast K	2443 er K	3100 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	537 K til os	537 K dig op	3070 K upp dig	3135 K upp dig	3135 K till oss
skrive	21 logget ind for at K	2480 vi bør K om	2480 vi burde K om
skrivefeil	2449 funnet en K
skriver	540 K	2482 K	3138 K
skrzynce	2493 w twojej K
""", 'sl': """
slant	3137 en K
slapukais	2219 K	2237 K
slapukus	2219 K
sledite	3054 K nam
sledujte	397 K nás	450 K nás živě	459 K nás	2995 K nás
sliboval	462 K
slobodno	2936 podržite K
sluit	51 K je aan
""", 'sm': """
small	989 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	381 fes-te K	381 fes-te'n K
socia	51 hazte K	80 hazte K	1063 hazte K	1119 hazte K
social	573 auch bei K media
socialmediacookies	2339 K
socio	51 hazte K	80 hazte K	1063 hazte K	1067 hazte K	1119 hazte K
sociologue	1456 est K
socios	1149 solo para K	1149 sólo para K
socis	80 feu-vos K
sodelovanju	3031 v K s partnerjem
soglasja	3048 brez K	3048 brez pisnega K
som	2477 en sak K
somebody	1032 if you know K	1032 K sent you this
someone	846 send this to K	1032 if you know K	1032 K sent you this
something	927 see K wrong	927 K is wrong	1034 if we got K wrong	1034 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2781 arată un K
sondajul	35 K nostru
sonderheft	659 unser K	659 das K
sondzie	2530 naszej K	2530 w K	2547 weź udział w K
sonntag	17 jeden K
sordu	3307 K	3307 diye K
sordular	3307 K
soruyor	3307 K
sostegno	1889 il tuo K ci	1889 abbiamo bisogno del tuo K	2005 il tuo K
sostenerci	1889 puoi K
sostengono	1953 ci K ogni mese
sostenitore	80 diventa K	2005 diventa K
sostenitori	2006 i nostri K
sostiene	1928 chi ci K	2006 chi ci K	2008 K
sostieni	1889 K il nostro	1889 K la nostra	2005 K il	2005 K la
sostienici	1928 K	2005 K
sostuvo	1198 K
sottolinea	2008 K
soubory	411 K cookie
souhlasu	410 bez K	453 bez K
souligne	1538 K
source	898 top K
soutenez	1404 K notre	1458 K-nous	1458 K notre	1486 en vous abonnant, vous K	1535 K-nous	1535 K notre	1535 K-le	1535 K-la
soutenir	1400 nous K	1405 pour nous K	1535 K notre
soutien	1399 votre K	1404 votre K est	1404 a besoin de votre K	1483 votre K, même
soutiennent	1483 nous K chaque mois
soutiens	1535 je K
sovelluksellamme	84 K
sovelluksemme	1343 lataa K	1395 K
sovelluksessa	1343 avaa K	1374 K
sovelluksessamme	84 K
sovellus	1343 lataa K	1343 lataa ilmainen K	1374 K	1394 lataa K
""", 'sp': """
spaltist	2443 er K	2443 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1058 can you K
specchio	64 sito K
spelregels	2318 K
spende	542 ihre K	542 mit einer K	546 deine K für	546 ihre K hilft	546 deine K hilft	546 jede K hilft	546 jede kleine K hilft	546 jede K zählt	695 deine K	695 eure K	695 K jetzt	695 K uns	699 K
spenden	542 jetzt K	542 K sie	699 K
spendenaufruf	699 K
spendenaufrufe	699 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	695 K uns
spendieren	54 K sie mir einen kaffee	695 K sie uns
spiega	2008 K
spiegato	2008 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	955 K content
sportredacteur	2374 is K
sportredakteur	685 ist K
sportredakteurin	685 ist K
sportressort	609 leitet das K
sportskommentator	2443 er K
sportverslaggever	2335 is K
spot	1034 if you K
spotify	3240 K'da
spotted	1034 if you've K
spottete	698 K
spravodajcom	2957 je K
sprijinul	2778 K tău	2778 avem nevoie de K	2779 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2778 K-ne	2779 K-mi mai jos	2781 K
spunea	2781 K
spuneau	2781 K
spurgte	540 K
spurte	2482 K
spus	2781 a K	2781 au K
""", 'sq': """
squadra	2006 la nostra K
""", 'st': """
staat	2401 K er
stabilito	2008 ha K
stadsverslaggever	2374 is K
stammt	681 K von einer ki
stand	1058 K with us
standards	881 our K: the	957 our K team
starred	60 K fields
starting	1021 tickets K at
statement	1042 forward-looking K
statements	1042 forward-looking K	1042 forward looking K
stay	923 K with us for
ste	2952 keď K už tu	3013 ker K že tu
stede	42 var du til K
stelde	2401 K
stellen	659 wir K ein
stellenangebote	619 aktuelle K
stellenmarkt	619 unserem K
stellenportal	659 unserem K	659 unser K
stemme	508 ai-K
steuerlich	635 K absetzbar
steun	2283 uw K	2287 met jouw K	2287 met uw K	2287 K ons met	2330 K ons	2398 K ons	2398 K onze	2398 jouw K
stiahnite	2995 K si
stichpunkte	658 die K
stillingen	530 søg K	2472 søk K
stimme	601 K
stjerne	60 felter med K
stod	540 K der	3138 K det
stond	2401 K
stopite	3016 K v stik z
stopspillet	83 K
store	431 app K	629 im app K	960 our K	1020 in our K	1020 from our K	2969 app K
stories	15 free K	831 free K left	877 for more K like this	940 access to all our K	953 K like this	975 more of our K	1059 our K	1059 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	823 to read the full K	831 free K left	831 last free K	837 read this K in the app	846 share this K on	877 if you have a K to tell	877 email your K to	902 K for us	942 save this K	952 this K	952 the full K	953 this K	953 a K like this	954 this K	1059 this K	1059 K that took us
straight	833 K to your inbox	999 emailed K to you
straipsniai	2230 nemokami K	2234 geriausi K jūsų
straipsnis	2234 nemokamas K	2239 šis K
straipsnius	2230 nemokamus K
streszczeniu	2544 o K ai
striga	2781 K
strigat	2781 a K	2781 au K
strigau	2781 K
strinjate	43 se ne K	43 se K
strona	2505 ta K używa
studio	947 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2371 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2371 K een mail	2371 K ze naar
""", 'su': """
subliniat	2781 a K
submitting	833 by K your email
subscreva	2580 K a nossa	2580 K as
subscribe	823 K to continue reading	823 K to read the full	823 to continue reading, K	823 K to get access	823 K for full access	823 K to unlock	823 already K?	833 K to our free	833 K to our weekly	833 K to our daily	833 K for more	850 K to our channel	850 K to our podcast	886 K to the podcast	886 K to our podcast	940 if you already K	940 K now for	964 K here	964 K below	1058 K to our	1058 K today	1058 K now	1058 K to get	1058 K for free
subscribed	933 you are now K to	985 you have K
subscriber	50 as a K	810 become a K	823 already a K	823 this is a K-only	825 existing K	940 K-only article	940 K-only story	940 K-only content	940 not a K?	960 K event	968 K account	1058 becoming a paid K	1058 free or paid K
subscribers	50 K can	50 K may	823 this article is for premium K	823 for K only	823 exclusively for K	823 is exclusive to K	823 for paying K	823 for paid K	823 is for K	823 are for K	823 only K can read	825 existing K	940 exclusive to our K	940 exclusively to K	970 K can comment	1008 thanks to our K	1059 our K	1062 K
subscribing	823 by K to our	833 by K, you agree	1010 consider K	1058 consider K
subscription	823 off annual K	823 off an annual K	823 your K helps	823 K is being used on another	823 upgrade your K	823 sign up for a K	823 purchase a paid K	940 your K supports	940 your K makes	940 our K offers	940 our K options	968 without a K	1010 consider a K	1060 annual K	1062 K
subscriptions	1062 K
subscriptor	309 ja n'ets K	381 fes-te K	381 fes-te'n K
subscriptors	50 els K poden	309 només per a K	333 gràcies als K	336 exclusiu per a K	385 K
subscrit	332 K al nostre
subscriu	80 K-te	381 K-te
subscriure	332 en K't
subskrybenci	50 K mogą	2550 tylko K	2564 nasi K	2567 K
subskrybent	50 jako K
subskrypcja	2567 K
subskrypcje	2567 K
subskrypcji	2536 w K	2558 w K
substack	823 in the K app	1062 K
substacks	1062 K
subvention	1483 aucune K et
succes	2694 te-ai abonat cu K
successfully	985 K subscribed
sued	1061 K
sufletului	97 telefonul K
suglasnosti	2928 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1486 pour lire la K	1486 lire la K ?
suivez	1433 K-nous sur	1535 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1195 K al	1195 K
summary	954 this K
sunday	17 every K	892 our K email
sundays	17 on K	1001 sent K
suosikiksi	1360 K
suositteli	1397 K
suport	333 amb el teu K podem	333 ens donen K cada mes	381 dona'ns K	381 el teu K	382 ens donen K
suporta	2593 o seu browser não K
support	817 please K us	817 your K, no matter how small	817 K our work by	817 to K my work	817 you can K us	856 your browser does not K	936 K fact-based	1058 K us	1058 K our	1058 K my work	1058 K this work	1058 your K	1058 we ask you to K	1058 K the show
supporta	1911 il tuo browser non K
supported	856 your browser is not K	1059 reader-K	1059 reader K	1059 member-K	1059 listener-K
supporter	1058 become a K
supporters	1008 thanks to our K	1015 K like you
supporting	817 please consider K	1058 consider K
survei	1881 K kami
survey	35 our K	35 our reader K	864 reader K	864 take our # minute K	864 two-minute K	865 short K	1058 take our K
suscribirte	1079 al K
suscribite	80 K	1144 K a nuestro	1195 K
suscripciones	1199 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1072 ya soy K	1072 ya eres K	1195 hazte K
suscriptora	1195 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1073 exclusivo para K	1073 sólo para K	1073 solo para K	1196 nuestros K	1199 K
susisiekite	38 K su mumis	2238 K su mumis
sustaining	893 K member	1058 K member	1058 become a K
sustenta	2685 que K o
sutikimo	2206 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3138 K
svarar	2480 vi K alle
svarbiausius	2237 K savaitės
svarede	540 K
svarer	2480 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2482 K
svideo	2891 K vam se tekst
svobodno	3054 podprite K
svobodnou	459 podpořte K
svoju	2880 K e-mail	2880 K mejl	2908 K e-mail
""", 'sw': """
swish	3112 via K
swisha	3135 K en gåva	3135 K oss	3135 K gärna	3135 K till #
""", 'sy': """
syndicated	949 auto-generated from a K feed	949 published from a K feed	949 K feed
syndication	949 our K team
syntetisk	508 K stemme	2446 K stemme
""", 'sz': """
szerint	1786 K
szerk	97 a K.
""", 'ta': """
taalfout	2318 K
taasavaldada	45 K
taboola	94 K
tady	386 když už jste K
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
tahun	1882 per K
takes	940 free and K less than
takip	3216 bizi K edin	3216 K et	3235 x'te K	3251 K edin	3304 bizi K edin
takk	2454 ja K, jeg vil
takket	538 K være dig	2480 K være deg
taloustoimittaja	1365 K
talsyntes	3103 K
tamamini	20 haberin K	20 yazinin K	3304 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1883 K
tanggung	1839 menjadi K jawab penulis
tanpa	71 K spam
tapana	1397 K sanoa
tapkite	2238 K nariu
tarafindan	3237 yapay zeka K	3237 yapay zekâ K
tarayiciniz	10 K
targeting	911 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1754 külső K
tarvitsee	1394 K sinua	1394 K tukeasi
tarvitsemme	1394 K apuasi	1394 K tukeasi
tasuta	1229 K konto
tavsiye	3307 K etti	3307 K ediyor
""", 'te': """
te	3235 'i x'K
teada	38 anna meile K	67 anna meile K
team	1059 our K	2399 ons K
teatas	1240 K
teavitused	1223 K
techredacteur	2374 is K
tegasnya	1883 K
tehisaru	1219 K abil	1219 tegi K	1235 K abil
tehisintellekt	1219 K
tehisintellekti	1219 K abil	1235 K abil
teica	2281 K
teigia	2241 K
teil	666 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	695 K sie uns
teilnehmen	619 jetzt K
teilte	698 K mit	698 K der	698 K die
tekrarladi	3307 K
tekst	20 cały K	20 ceo K	2376 deze K	2564 ten K	2909 ceo K	2937 ovaj K
tekstovima	2920 svim K
teksty	2564 nasze K
tekzip	97 K
telefon	513 på din K
telefoni	1223 otse K	1223 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	226 K	260 K канал	260 канал в K	316 canal de K	417 K	502 på K	502 K-kanal	573 unseren K-kanal	607 auf K	607 K-kanal	652 unserer K-gruppe	725 K	850 join our K	850 our K channel	1058 join our K	1092 nuestro canal de K	1464 canal K	1464 groupe K	1934 canale K	2333 K-kanaal	2440 på K	2440 K-kanal	2521 K	2589 nosso canal no K	2709 canalul de K	2801 мы в K	2801 наш K-канал	2801 в нашем K	2801 новости в K	2822 K	2822 K-канал	2822 K-канале	2893 K	2893 K-u	2925 K kanalu	2955 K	3015 K	3097 på K	3097 K-kanal	3231 K	3321 ми в K	3321 наш K-канал	3321 у нашому K	3341 K	3341 K-канал	3341 K-каналі	3479 kênh K
telegrama	2521 K
telegrame	2955 K
telegrami	1214 K kanaliga
telegramie	2521 K
telegramis	1214 K
telegramissa	1361 K
telegramkanaal	2333 K
telegramkanal	3097 K
telegramon	1750 K
telegramu	417 K	2893 K	3015 K
teljes	20 K cikk
tell	67 ? K us	957 K us	1053 . K us your	1053 ? K us your	1053 . K us how	1053 ? K us how	1053 . K us what	1053 ? K us what
telli	80 K leht	1237 K kohe
tellija	1201 oled juba K
tellijad	50 K saavad	1233 ainult K
tellijatele	1201 artikkel on K	1201 ainult K	1233 tekst on K	1233 lugu on K	1233 artikkel on K
tellimus	1241 K
tells	996 our app K you
temas	1116 cubre K
temat	2522 zgłoś K
tenhle	460 K text
tento	2996 K text
terangnya	1883 K
termos	2596 K de uso
terms	860 agree to our K of	860 agree to our K and	861 agree to the K
terugkijken	2378 hier K
terugluisteren	2378 hier K
teruskan	49 K
testen	542 jetzt K	542 K sie	551 für # € K	551 für # euro K
testez	1413 K-nous	1535 K-nous
testified	1061 K
tetszett	1784 K a cikk
text	38 K us	67 K us	954 this K	3133 låst K
texte	669 alle K zum
texten	3106 fel i K
texter	3132 våra K	3132 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	889 K you to the	889 K you to all of you	889 K you to all who	889 K you to our
thanks	889 K to all of you who	1008 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	936 will you join K	989 join K from
thema	653 K für uns
themenseite	645 unserer K
theo	3401 K dõi báo	3478 hãy K dõi	3481 K ông	3481 K bà	3481 K lời
there	42 were you K
think	864 let us know what you K	1058 tell us what you K
thinking	1011 if you were K of	1011 if you've been K about	1011 if you've been K of
thoughts	864 share your K	1049 post your K	1058 share your K
thousands	1058 join K of
threads	417 K
threema	607 auf K
through	993 K links	993 K a link
throw	810 K in
thursday	17 every K
thursdays	17 on K	1001 delivered K	1001 sent K
""", 'ti': """
ticker	645 im live-K
tickets	988 K here	988 book K here	1021 K as low as	1021 get K from	1021 like these K
ticketshop	619 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1350 K
tietosuojaselosteen	1375 hyväksyt K
tijeku	2908 budite u K
tikkie	2400 K
tiktok	16 K	657 inhalt von K	725 K
tiktokon	1750 K
tiktoku	2893 K	3015 K
til	537 vær med K
tilaa	80 K nyt	1394 K nyt
tilaaja	50 K voi	1338 oletko jo K
tilaajamme	1395 K
tilaajana	50 K voit	1338 jatka lukemista K	1338 K pääset	1338 K voit	1338 koko juttu K
tilaajat	50 K voivat	1386 vain K	1398 K
tilaajille	1338 vain K	1386 on K
tilaamalla	1375 K hyväksyt	1378 K
tilauksen	1341 voit peruuttaa K
tilaus	1398 K
tilbage	526 gratis artikel K
tilgang	2479 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3059 vi har en bön K dig	3135 ge en gåva K oss
tillade	3138 K
tillatt	2469 ikke K å gjengi
tilmeld	475 K dig vores	515 ved at klikke på K	537 K dig vores	537 K dig her	537 K dig gratis
tilmelde	515 ved at K dig
tilmelding	515 ved K
tim	2901 naš K
tin	78 bản K	3482 bản K
tine	2725 fără K nu
tip	38 K os	67 K os	487 K os	487 har du et K	537 K os	810 K your	2370 app je K
tipeee	1458 K
tipline	902 our K	1035 our K
tipp	653 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	902 news K	2426 K oss	2426 har du et K	2479 K oss	3083 har du ett K	3084 har du K
tipsa	38 K oss	67 K oss	3135 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	464 en lille K at bede	2403 en liten K å be
""", 'tl': """
tl	3306 # K
""", 'to': """
to	57 from us K you
today	894 join K	1058 chip in K	1058 sign up K	1058 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2401 gaf K
toestaan	2375 cookies K
toestemming	2314 K te geven	2339 je K nodig	2339 uw K nodig	2339 geef K	2366 overname zonder K	2375 geen K gegeven	2390 tekst mag zonder K
toeta	1226 K meid	1237 K meid
toetage	1237 K meid
toetus	1226 sinu K	1237 sinu K	1237 teie K
toho	42 byli jste u K
toimetaja	1216 K
toimetus	1238 meie K
toimetusele	39 meie K
toimintaamme	1394 tue K
toimittaja	1365 lehden K	1365 politiikan K	1365 vapaa K	1365 on K
toimittajallemme	39 K
toimittajamme	1395 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1395 K
toimituksemme	1395 K
toimitusta	1394 tue K
toisti	1397 K
told	1061 K
torjui	1397 K
toteaa	1397 K
totesi	1397 K
touch	810 get in K	877 get in K with our
""", 'tr': """
trabaja	1116 K en
trabajo	1067 si te gusta nuestro K	1196 nuestro K
trabalha	2673 K na redação	2673 K no
trabalho	2635 valoriza o nosso K	2685 nosso K
traceurs	1509 K seront déposés	1509 accepté les K	1509 accepter les K
tracking	963 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	542 K sie hier	695 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1440 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2398 K ons
traktir	54 K kopi	54 K saya kopi	1828 K kami
transcript	954 this K
transferred	861 personal data may be K
translated	887 this article was K
transmettez	49 K-le
transmis	2781 a K
transparenzhinweis	97 K	595 K
tratamento	2596 K dos seus dados
tratamiento	1100 K de tus datos
trattamento	1914 K dei dati
travail	1536 notre K
tredje	3102 K part
trenger	2406 vi K din støtte	2479 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3023 naše spletne K
trgovini	2901 našoj K	3023 naši spletni K	3023 naši K
trial	823 your free K	1058 start your free K	1058 start a free K	1060 free K
tribunais	2613 cobre K
tribunales	1116 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1014 will be K
trocados	97 nomes foram K
trust	1051 you K
trusted	898 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1001 sent K
tuit	9 este K
tukesi	1394 K
tukijaksi	1394 ryhdy K
tulisan	1881 K ini
tulisnya	1883 K
tunnistas	1240 K
tunnus	1382 luo K	1394 luo K
tuo	1953 il K #x#
tuomitsi	1397 K
turn	1051 you K to
tutur	1883 K
tuturnya	1883 K
""", 'tv': """
tvirtina	2241 K
tvrdi	2939 K
tvrdil	462 K
tvrdila	462 K	2939 K
tvrdio	2939 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1061 K
twice	1014 will go K as far
twierdzi	2566 K
twitter	846 share on K	850 follow him on K	850 follow her on K	850 follow them on K	850 follow on K	3235 K'da takip
twitteris	1214 K
twitterze	2502 na facebooku i K
""", 'ty': """
tygodniowo	2565 K
tygodniu	17 raz w K
typo	927 spot a K
""", 'ub': """
ubegrenset	2412 K tilgang
""", 'uc': """
ucap	1883 K
ucapnya	1883 K
""", 'ud': """
udbyder	507 ekstern K
udfyldes	490 skal K
udtalte	540 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	539 om K
""", 'ui': """
uitgeschakeld	2311 javascript is K
uitschrijven	2296 op elk moment K
uitzending	2378 de K hieronder
""", 'uj': """
ujar	1883 K
ujarnya	1883 K
""", 'uk': """
uken	2481 i K
uker	2479 prøv # K
""", 'ul': """
ulubionych	2520 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	856 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	639 alle artikel K
unbegrenzten	666 K zugriff	666 K zugang
unbegrenzter	639 K zugang
undrade	3138 K
uneix	51 K-t'hi	381 K-te
unesite	77 K svoj e-mail
ungkap	1883 K
ungkapnya	1883 K
uniquement	1483 nous vivons K grâce
unisciti	51 K a loro	51 K	2005 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	823 get K access	823 K digital access	825 K access for	968 K reading	968 want K access
unlock	20 K this	823 K the rest
unser	696 K ziel	696 K team
unsere	36 K leser	74 über K links	565 K app	662 K neue app	665 durch K leser	695 können sie K	696 K leser	696 K texte
unserem	35 K quiz	551 mit K abo	619 in K shop	619 K online-shop	652 K kanal	659 K shop	693 in K shop	693 jetzt in K
unseren	36 K lesern	619 K shop	659 K online-shop	696 K lesern	696 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	565 in K app	629 K app	645 lesen sie auf K	662 K neuen app	696 K arbeit
unseres	619 K teams
unsubscribe	833 K at any time	833 K anytime	964 K whenever
unterschied	636 machen einen K	636 macht einen K
untuk	1880 masuk K
unutmayin	3251 K
""", 'up': """
upcoming	960 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	833 get K by email	923 check back for K	923 refresh for K
upgrade	823 K to paid	823 K to read	823 behind the paywall. K
upgrading	1010 consider K
upitala	2939 K
upitao	2939 K
upitnik	2905 K
upozorava	2939 K
upozorila	2939 K
upozorio	2939 K
upozornenia	14 K	2969 K
upozornil	462 K
upozornila	462 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3138 K
uppger	3138 K
uppmanade	3138 K
ups	1062 pop-K
""", 'ur': """
urednica	2895 je K	2895 , K	3017 je K	3017 , K
urednik	2895 je K	2895 , K	3017 je K	3017 , K
urged	1061 K
urheilutoimittaja	1365 K
urteilte	698 K
""", 'us': """
us	38 dm K	67 dm K
use	1055 will not K your	1055 won't K your	1055 we may K your
""", 'ut': """
utbrast	3138 K
utilisation	1440 K de cookies	1440 K des cookies	1440 conditions générales d'K
utilisons	1439 nous K des cookies
utilitza	321 K galetes
utilitzem	321 K galetes
utilizamos	1099 K cookies	2595 K cookies
utilizza	1913 questo sito K i cookie	1914 K cookie
utilizziamo	1913 K i cookie
utrzymujemy	2564 K się
uttalte	2482 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1236 meie K
uudiskiri	1204 telli meie K	1224 K	1237 telli K	1238 meie K	1241 K
uudiskirja	1224 K
uudiskirjaga	1204 K	1224 K
uudiskirjast	1224 K
uudistes	1213 google K
uutisemme	1392 K
uutisilmoitukset	1373 K
uutisissa	1360 google K
uutiskirje	78 K	1341 tilaa K	1376 K	1394 tilaa K	1398 K
uutiskirjeemme	78 K	1341 K	1395 K
uutiskirjeen	78 K	1375 tilaamalla K	1376 K
uutiskirjeet	1376 K
""", 'uv': """
uvedl	462 K
uvedla	462 K
uviedla	2998 K
uviedol	2998 K
""", 'uy': """
uyardi	3307 K
uyariyor	3307 K
uygulamamiz	3213 mobil K	3305 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3213 K indirin	3213 K indir	3213 mobil K	3304 K indir
uygulamasini	3242 K
uygulamayi	3214 K indir	3214 K indirin
""", 'uz': """
uzviknuo	2939 K
""", 'va': """
vaati	1397 K
vaativat	1397 K
vacancies	918 our current K	918 our K
vacatures	2344 onze K	2344 alle K in
vacaturesite	2377 K	2377 onze K
vakuutti	1397 K
valfri	3062 swisha K summa	3135 swisha K	3137 K summa
valgfritt	2406 vipps et K	2479 vipps K
valittaa	1397 K
valitti	1397 K
vallotta	1786 K
vapaasti	45 lainata K
var	42 K du der
vare	3136 tack K er	3136 tack K dig
varnade	3138 K
varnar	3138 K
varoittaa	1397 K
varoitti	1397 K
varoval	462 K
varovala	462 K
varsel	2451 K
varsler	2451 K	2451 push-K
varslinger	14 K
varuje	462 K
vas	2913 bez K	2937 bez K
vastannut	97 ei K
vastasi	1397 K
vastasivat	1397 K
vastaus	21 peruuta K
vayas	1064 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3137 i K
vedomosti	2967 svoje K
velden	60 K met een ster
ven	537 del med en K
vendredi	17 chaque K
venn	2479 del med en K
ventana	1102 se abre en una K nueva
veraltet	578 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2363 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	649 ist der anbieter K	649 der anbieter selbst K
verarbeitung	632 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2284 voor je K gaat	2291 lees K met	2291 K lezen?	2293 om K te lezen	2359 gratis K met	2383 lees gratis K	2395 help ons K
verdi	3307 karar K	3307 söz K	3307 diye yanit K	3307 yanit K	3307 cevap K
vereiste	21 K velden zijn	2317 K velden
verfasser	613 meinung der K
verfassers	613 meinung des K
vergoeding	2363 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2399 dit K	2399 goed K
verhalen	2359 toegang tot alle K	2397 K in je mail	2399 onze K
verhindert	580 ein skript K
verileriniz	3220 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2401 K
verktyg	3103 hjälp av ett ai-K
verlag	636 kein K	696 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2311 je browser is K
verpassen	695 K sie
verscheen	2328 dit artikel K eerder	2366 versie van dit artikel K	2366 stuk K eerder	2366 artikel K ook	2390 dit artikel K eerst	2390 dit stuk K eerst
verschenen	2366 artikel is eerder K op	2366 artikel is eerder K in de krant
verschenken	695 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2374 doet K vanuit
verslaggever	39 onze K	2334 onze K	2335 is K	2335 is politiek K	2374 is medisch K	2374 werkt als K
verslaggevers	39 onze K	2371 onze K
vertaling	2376 deze K
verteiler	604 K
vertelde	2401 K
vertelt	2401 K
vertraulich	608 redaktion K	683 K hinweise
verwenden	580 wir K cookies
verwendest	578 K einen adblocker
verwendet	580 diese website K cookies	580 diese webseite K cookies
verwendung	657 K von cookies
verzi	427 audio K
verzii	2966 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2284 een klein K
vesti	2879 K na mejl
vestima	2893 google K
""", 'vi': """
viber	16 K	226 K	260 канал във K	725 K	2822 K	2893 K	2893 K-u	3015 K	3341 K
viberen	1750 K
viberi	2955 K
viberju	3015 K
viberu	417 K	2893 K
viberze	2521 K
vidare	49 skicka den K	49 skicka K	49 send den K	3065 för att läsa K	3135 läs K för
videa	40 fotky a K	3019 ogled K
videli	2897 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	608 fotos oder K	657 laden des K	660 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	470 for at læse K	537 læs K for	2409 for å lese K	2479 les K for
vidjeli	2897 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	837 K in app
viewers	1015 K like you
views	30 K of	831 free K left	1049 share your K
vigtigste	535 ugens K	535 dagens K
viikko	17 joka K
viikossa	1396 K
vijesti	2879 K na e-mail
vijestima	2893 google K
vikala	2939 K
vikali	2939 K
vikao	2939 K
viknula	2939 K
viknuo	2939 K
viktigaste	3132 veckans K	3132 dagens K
viktigste	2477 ukas K	2477 dagens K
vill	3110 ja tack, jag K
vincoli	2007 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2456 på K	2479 K et	2479 K oss	2479 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	695 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1886 K che sei qui
visualiser	1469 K les contenus
visualizzare	1913 per K questo contenuto
vivons	1483 nous K grâce à nos	1483 nous ne K que
""", 'vo': """
voice	1049 add your K	1059 our K
volal	462 K	2998 K
volala	462 K
volali	462 K
volg	2307 K ons op	2307 K ons via	2398 K ons
volgende	21 in deze browser voor de K
volgens	2401 K
voor	2296 meld je aan K	2359 veel meer K #
voorbehouden	2328 alle rechten K
voordat	2284 K je gaat
voorkeursbron	2332 K
voorkeursbronnen	2369 K
vorbehalten	551 abonnenten K	595 alle rechte K
vorbei	695 schau K
vores	35 K quiz	84 i K app	84 med K app	477 hent K app	477 i K app	537 støt K	537 hent K	538 K app
vorgelesen	624 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1399 K don	1404 K don nous	1458 K don	1535 K aide pour
vous	18 sans K	1536 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2284 hebben we een gunst te K	2284 we willen je iets K
vriend	80 word K	2398 word K
vrijdag	17 elke K
vroeg	2401 K
""", 'vs': """
vsebin	3041 do vseh K
vsebina	3019 zunanja K
vsebine	3019 zunanje K	3019 te K
vsebino	9 to K	3019 zunanjo K
vstupenky	424 K na naši
""", 'vu': """
vuodessa	1396 K
vurguladi	3307 K
""", 'vy': """
vygenerovala	441 K ai	2979 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	409 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2218 K redaktorius
vyriausioji	2218 K redaktorė
vytvorila	2979 K ai
vyzval	462 K
vyzvala	462 K
""", 'wa': """
waardeer	2356 K dit artikel
waardeert	2356 dit artikel K
waardevol	2284 vond je dit artikel K
waarschuwt	2401 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	698 K vor
warned	1061 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1061 K
warnt	698 K
warnte	698 K
warst	42 K du vor ort
wartawan	39 K kami	1817 adalah K
washington	880 is a K
waszych	2542 z K wpłat	2564 z K wpłat
""", 'we': """
we	936 K have you.
webbplats	3080 denna K använder cookies
webinar	619 zum K	732 δωρεάν K	732 το K μας	732 K μας	2344 ons K	2527 nasz K	2901 naš K	3023 naš K
webinarimiza	3238 K
webshop	693 in unserem K	2344 onze K
webshopu	2901 našem K
website	484 dette K bruger	696 unsere K	1059 our K	2390 niets van deze K
webwinkel	2344 onze K	2377 de K van	2377 het boek in de K
wednesday	17 every K
wednesdays	1001 delivered K	1001 sent K
week	17 once a K	17 each K	17 elke K	1060 a K	1060 per K	2400 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	833 sign up for our K	892 our K email	892 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1049 K in
weiter	551 lesen sie sofort K
weitere	645 K texte finden sie
weitergegeben	664 wird nicht K
weiterlesen	20 K	551 K mit	551 jetzt K	551 diesen artikel K	551 kostenlos K	551 mit plus K	578 mit werbung K
weitermachen	665 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	674 K nur mit
weiterzulesen	551 um K
weken	2400 K voor
werbeblocker	578 deaktivieren sie ihren K
werbefrei	70 K	696 K
werbelink	671 K
werbelinks	74 K	671 K
werbevereinbarung	559 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	639 alle texte ohne K	639 abo ohne K	696 ohne K
werde	695 K teil
werden	51 . K sie eine	695 K sie teil
werk	2399 ons K
werken	2377 kom K bij
wersja	2 K audio
wesprzyj	2487 K nasze	2542 K	2563 K nas	2563 K nasze	2563 K naszą	2563 K mnie
weten	38 laat het ons K	67 laat het ons K	2317 laat het ons K	2398 laat het ons K	2401 laat K
wetenschapsredacteur	2374 is K
""", 'wh': """
whatever	1058 chip in K
whatsapp	16 K	38 K us	67 K us	226 K	260 K канал	316 canal de K	316 al teu K	316 a K	417 K	502 på K	502 K-kanal	565 K-kanal der	573 unser K-kanal	573 unserem K-kanal	573 unseren K-kanal	573 zum K-kanal	573 K-kanal von	607 auf K	607 per K	607 K-gruppe	607 bei K	652 unserer K-gruppe	725 K	846 share on K	846 share via K	850 join our K	850 join us on K	850 our K channel	850 updates on K	1035 our K tip line	1035 our K tipline	1035 our K number	1035 our K line	1035 our K	1058 join our K	1092 nuestro canal de K	1361 K-kanavaa	1464 chaîne K	1464 canal K	1464 sur votre K	1464 groupe K	1881 K kami	1934 canale K	1934 gruppo K	1934 su K	1934 numero K	2333 K-kanaal	2333 K-groep	2333 via K	2333 op K	2370 in je K	2370 stuur ze via K	2440 på K	2440 K-kanal	2501 kanał na K	2521 K	2589 nosso canal no K	2589 nosso canal do K	2590 grupo do K	2709 canalul de K	2709 direct pe K	2822 K	2893 K	2893 K-u	2925 K kanalu	2955 K	3015 K	3097 på K	3097 i K	3097 K-kanal	3231 K	3341 K
whatsappa	2521 K
whatsappe	2955 K
whatsappgroep	2333 K
whatsappi	1214 K kanaliga
whatsappie	16 K	2521 K
whatsappiin	1361 K
whatsappis	1214 K
whatsappissa	1361 K
whatsappkanaal	2333 K
whatsappkanal	3097 K
whatsappon	1750 K
whatsappu	16 K	417 K	2893 K	2955 K	3015 K
while	812 K you're here
whitelist	856 K our site	856 K this site	856 K us
""", 'wi': """
widerruf	664 K finden sie
widerrufen	560 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	846 opens in new K	846 opens in a new K
winkel	2377 onze K
winning	880 is an award-K
wirtschaftsredakteur	685 ist K
wirtschaftsredakteurin	685 ist K
wirtschaftsressort	609 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	608 K sie mehr
withdraw	861 K your consent
without	18 K you	18 K your	1059 K you
""", 'wo': """
woche	17 jede K	697 pro K
wochen	639 # K für	639 vier K für	697 K lang
word	80 K lid	2283 K lid	2287 K lid en	2330 K lid
work	1058 back our K	1059 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	864 K to us at	1058 K to us
writer	878 is a staff K for	878 is a senior K at	880 is a staff K	880 is a senior K	880 is a K
writes	880 K about	906 K on	1061 K
writing	947 correct at the time of K
written	880 has K for
wrote	1061 K
""", 'ws': """
wsparcia	2564 waszego K	2564 twojego K
wsparcie	2488 twoje K	2563 twoje K pozwala	2563 twoje K pomaga	2563 twoje K jest dla nas
wsparciu	2487 dzięki twojemu K	2564 dzięki K	2564 waszemu K
wspieraj	2542 K	2563 K nas
wszystkich	2549 K treści	2549 do K artykułów	2549 do K tekstów
""", 'wu': """
wurde	601 text K	658 das audio K
""", 'wy': """
wydanie	80 kup e-K	2562 kup e-K	2562 e-K
wydarzenie	2527 nasze K
wydawcy	2540 bez zgody K	2540 za zgodą K
wyjdziesz	2484 zanim K
wykup	80 K
wymagane	21 K pola są	2508 pola są K
""", 'x': """
x	1953 #K#
""", 'ya': """
yakiniyor	3307 K
yalvardi	3307 K
yalvariyordu	3307 K
yaniti	21 K iptal et
yanitladi	3307 K
yanitlayin	3251 K
yanitsiz	97 K birakti
yapabilir	3251 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3210 giriş K
yapay	3237 K zeka ile	3237 K zekâ ile
yapilamaz	3226 alinti K
yapin	24 giriş K	3251 giriş K	3304 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3304 bize K edin
yardimiyla	3256 yapay zeka K	3256 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3255 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3226 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3234 K	3234 köşe K
yazdi	3307 K	3307 diye K
yazin	38 bize K	67 bize K	3232 bize K	3251 K	3304 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3307 K
yazmak	6 yorum K
""", 'ye': """
year	1060 a K	1060 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3306 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	226 K	580 inhalte von K	657 inhalt von K	725 K	850 on K for more	850 on K for the	1881 K kami	3341 K	3401 kênh K của
youtubeu	2893 K
youtubu	3015 K
""", 'za': """
za	2909 K # €	2972 K # €	3030 K # €
zaak	2334 meer over deze K
zaakceptuj	2524 K pliki cookie
zabranjeno	2912 K kopiranje
zabronione	2517 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2972 článkov K	2972 články K
zadejte	77 K svůj e-mail
zahlasujte	444 K	2982 K
zahtevana	21 K polja
zahtevao	2939 K
zahtijevao	2939 K
zainstaluj	2495 K naszą aplikację	2496 K aplikację
zajednici	2925 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3399 quan tâm K
zalogowani	2508 tylko K
zalogowaniu	2490 dostępny po K	2490 dostępna po K
zalogowanych	2531 tylko dla K
zaloguj	24 K	2491 K się, aby	2491 K się aby
zamkniesz	2484 zanim K
zamolila	2939 K
zamolili	2939 K
zamolio	2939 K
zamudite	3044 ne K
zanechte	77 K nám e-mail
zapewnia	2566 K
zapisal	3057 je K
zapisz	2493 K się na nasz	2563 K się na	2563 K się do
zapraszali	2566 K
zaprenumeruj	80 K
zaradi	3034 K vas	3055 K vas
zaregistrujte	434 zdarma se K	434 se zdarma K	434 zdarma K	434 K se zdarma	2972 K sa zadarmo	2972 K sa
zarejestrowanych	2531 tylko dla K
zarejestruj	2491 K się, aby	2563 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2520 K źródeł
zavisi	2936 K od vas
zavolal	462 K
zavolala	462 K
zawiera	97 K opisy
zaznacza	2566 K
""", 'zb': """
zbierka	2999 K
""", 'zd': """
zdarma	434 článků K	434 články K
""", 'ze': """
zegt	2401 K
zei	2401 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	462 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2781 K
zicea	2781 K
ziedojums	2282 K
zitten	2399 we K ook op
""", 'zk': """
zkuste	390 K první měsíc	459 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	428 své K
znanje	2905 svoje K	2905 svoje K u	3026 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2959 K tohto obsahu	2959 K obsahu	2959 K príspevku
zondag	17 elke K
zonder	71 K spam	2356 K jouw steun	2356 K uw steun
zostanie	2508 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	419 , K
zpravodajem	419 je K
zpravodajkou	419 je K
""", 'zr': """
zrezygnuj	2491 K w każdej chwili	2565 K w każdej chwili
""", 'zu': """
zuerst	674 text ist K	691 text wurde K
zufolge	698 K
zugang	551 noch keinen K
zugeschickt	563 per e-mail K	563 per mail K
zugestimmt	580 externen diensten nicht K
zusammenarbeit	649 beitrag ist in K	649 artikel ist in K	649 text ist in K
zusammenfassung	602 K
zustimmung	580 K jederzeit	581 ihre K	581 mit ihrer K
""", 'zv': """
zvali	462 K
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
  679),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  816),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 872))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2045), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2045),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2045),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2060),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2138),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2138), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2138),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2138), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3519),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3530), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3538))

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
