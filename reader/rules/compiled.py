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
cs.poll.label	w16		0
cs.poll.among	w16	among	0
cs.poll.colon	p16		20
cs.shop.own	w9		0
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.always	p7		16
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.donation.page	w0		0
cs.donation.free	s0		16	čtenář*|akcionář*|reklam*|paywall*|majitel*|oligarch*|předplatitel*|vlastník*	nemáme|jsme|můžeme|jen|nás|našim|fungujeme|nepatříme
cs.wall.label	w2		0
cs.wall.among	w2	among	0
cs.meter.count	p3		14
cs.form.label	w4		0
cs.form.among	w4	among	0
cs.gallery.count	p16		6
cs.gallery.label	w16		0
cs.related.colon	p11		16
cs.bio.more	c14	bio	50	rubrik*|redakc*|píše|věnuje se|pracuje|zpravodaj*|novin*|deník*|spolupracuje|přispívá|pokrývá|zabývá se|působí
cs.sources.label	w16		0
cs.rights.label	w15		0
cs.rights.first	p15		14
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.share.tools	w10		0
cs.ad.end	w9		0
cs.ad.partner	p9		9
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
da.poll.colon	p16		20
da.shop.own	w9		0
da.shop.colon	s9		18
da.embed.load	w7		0
da.embed.always	p7		16
da.player.label	w16		0
da.player.among	w16	among	0
da.app.label	w5		0
da.push.label	w6		0
da.push.among	w6	among	0
da.adblock.answer	w8		0
da.donation.page	w0		0
da.donation.free	s0		16	læser*|aktionær*|betalingsmur*|reklame*|annoncer|abonnent*|medlemmer	vi|os|vores|ingen|kun	aktionær*|betalingsmur*|vi|kun
da.wall.label	w2		0
da.wall.among	w2	among	0
da.meter.count	p3		14
da.form.label	w4		0
da.form.among	w4	among	0
da.gallery.count	p16		6
da.gallery.label	w16		0
da.related.colon	p11		16
da.bio.more	c14	bio	50	redaktion*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dækker|bøger|journalist*|kommentator*|siden #
da.sources.label	w16		0
da.rights.label	w15		0
da.rights.first	p15		14
da.ai.made	w16		0
da.ai.among	w16	among	0
da.comments.bar	w12		0
da.comments.among	w12	among	0
da.follow.label	w13		0
da.share.tools	w10		0
da.ad.end	w9		0
da.ad.partner	p9		9
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
de.poll.colon	p16		20
de.shop.own	w9		0
de.shop.colon	s9		18
de.odds	s9		24	laufenden änderungen|veröffentlichung|stand|süchtig|abhängig|buwei*|bzga|check-dein-spiel*|verantwortungsvoll*
de.embed.load	w7		0
de.embed.always	p7		14
de.player.label	w16		0
de.player.among	w16	among	0
de.push.label	w6		0
de.push.among	w6	among	0
de.adblock.answer	w8		0
de.donation.page	w0		0
de.donation.free	s0		14	aktionär*|paywall|werbung|investor*|konzern*|leser*|verlag|verleger|eigentümer	aktionär*|investor*|leser*|im rücken|wir haben|nur sie|nur ihr|nur du|bezahlschranke
de.wall.label	w2		0
de.wall.among	w2	among	0
de.form.label	w4		0
de.form.among	w4	among	0
de.gallery.count	p16		6
de.gallery.label	w16		0
de.gallery.among	w16	among	0
de.related.colon	p11		16
de.bio.more	c14	bio	60	journalist*|korrespondent*|reporter*|redakt*|berichtet|schreibt|autor*
de.bio.reported	p14		14
de.sources.label	w16		0
de.rights.label	w15		0
de.rights.first	p15		14
de.ai.made	w16		0
de.ai.among	w16	among	0
de.comments.bar	w12		0
de.comments.among	w12	among	0
de.follow.label	w13		0
de.share.tools	w10		0
de.ad.end	w9		0
de.ad.partner	p9		9
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
en.play-now	p16		0
en.shop.own	w9		0
en.shop.order	s9		40	bookshop*|delivery charges|p&p|bookstore*|subscriber benefit|reader offer|free uk|postage|free shipping|free delivery
en.odds	s9		24	publication|writing|press|change|time
en.embed.load	w7		0
en.embed.always	s7		9
en.player.label	w16		0
en.player.among	w16	among	0
en.adblock.answer	w8		0
en.push.label	w6		0
en.donation.page	w0		0
en.donation.free	s0		16	shareholders|paywall|paywalls|ads|advertisers|advertising|billionaire*|readers|just you	readers|reader|we have|no ads|no shareholders|no paywall|just you|your support
en.wall.label	w2		0
en.wall.among	w2	among	0
en.form.label	w4		0
en.form.among	w4	among	0
en.gallery.count	p16		6
en.gallery.label	w16		0
en.related.colon	p11		16
en.sources.label	w16		0
en.rights.label	w15		0
en.translated	p15		12
en.ai.made	w16		0
en.comments.bar	w12		0
en.comments.among	w12	among	0
en.share.tools	w10		0
en.ad.end	w9		0
en.ad.partner	p9		9
en.ai.among	w16	among	0
en.bio.reported	c14	bio	18
en.donation.tax	c0		24
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
nl.poll.label	w16		0
nl.poll.among	w16	among	0
nl.poll.colon	p16		20
nl.shop.own	w9		0
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|wijzig*|voorbehoud
nl.embed.load	w7		0
nl.embed.always	p7		16
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.donation.page	w0		0
nl.donation.free	s0		16	aandeelhouder*|betaalmuur|lezers|donateurs|leden|eigenaar|advertenties|adverteerders	wij|we|alleen|geen|onze|ons	journalistiek|lezers|aandeelhouder*|betaalmuur|onafhankelijk*|bestaan
nl.wall.label	w2		0
nl.wall.among	w2	among	0
nl.meter.count	p3		14
nl.form.label	w4		0
nl.form.among	w4	among	0
nl.gallery.count	p16		6
nl.gallery.label	w16		0
nl.related.colon	p11		16
nl.bio.desk	c14	bio	50	redactie|schrijft|correspondent*|krant|bericht*|post|dagblad|volgt|werkte|verslaggever*|boek*|columnist
nl.sources.label	w16		0
nl.rights.label	w15		0
nl.rights.first	p15		14
nl.ai.made	w16		0
nl.ai.among	w16	among	0
nl.comments.bar	w12		0
nl.comments.among	w12	among	0
nl.follow.label	w13		0
nl.share.tools	w10		0
nl.ad.end	w9		0
nl.ad.partner	p9		9
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
no.poll.colon	p16		20
no.shop.own	w9		0
no.shop.colon	s9		18
no.embed.load	w7		0
no.embed.always	p7		16
no.player.label	w16		0
no.player.among	w16	among	0
no.app.label	w5		0
no.push.label	w6		0
no.push.among	w6	among	0
no.adblock.answer	w8		0
no.donation.page	w0		0
no.donation.free	s0		16	leser*|aksjonær*|betalingsmur*|reklame|annonser|abonnent*	vi|oss|våre|ingen|bare	aksjonær*|betalingsmur*|vi|bare
no.wall.label	w2		0
no.wall.among	w2	among	0
no.meter.count	p3		14
no.form.label	w4		0
no.form.among	w4	among	0
no.gallery.count	p16		6
no.gallery.label	w16		0
no.related.colon	p11		16
no.bio.more	c14	bio	50	redaksjon*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dekker|bøker|journalist*|kommentator*|siden #
no.sources.label	w16		0
no.rights.label	w15		0
no.rights.first	p15		14
no.ai.made	w16		0
no.ai.among	w16	among	0
no.comments.bar	w12		0
no.comments.among	w12	among	0
no.follow.label	w13		0
no.share.tools	w10		0
no.ad.end	w9		0
no.ad.partner	p9		9
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
pl.poll.colon	p16		20
pl.shop.own	w9		0
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|zmianie|publikacji|#+|gra|zakład*|hazard|grach
pl.embed.load	w7		0
pl.embed.always	p7		16
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.donation.page	w0		0
pl.donation.free	s0		16	czytelni*|akcjonariusz*|reklam*|paywall*|właściciel*|wpłat*	nie mamy|jesteśmy|możemy|tylko|nas|nasz*|działamy|istniejemy
pl.wall.label	w2		0
pl.wall.among	w2	among	0
pl.meter.count	p3		14
pl.form.label	w4		0
pl.form.among	w4	among	0
pl.gallery.count	p16		6
pl.gallery.label	w16		0
pl.related.colon	p11		16
pl.bio.more	c14	bio	50	dział*|redakcj*|pisze|zajmuje się|współpracuje|pracuje|autor*|gazet*|tygodnik*|korespondent*|dziennikar*|książ*|publikuje
pl.sources.label	w16		0
pl.rights.label	w15		0
pl.rights.first	p15		14
pl.ai.made	w16		0
pl.ai.among	w16	among	0
pl.comments.bar	w12		0
pl.comments.among	w12	among	0
pl.follow.label	w13		0
pl.share.tools	w10		0
pl.ad.end	w9		0
pl.ad.partner	p9		9
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
ru.print-subscription	s1		34	полугоди*|индекс #|на газету|нашу газету|отделени*|почтальон*
ru.poll.label	w16		0
ru.poll.among	w16	among	0
ru.poll.colon	p16		20
ru.shop.own	w9		0
ru.shop.colon	s9		18
ru.embed.load	w7		0
ru.embed.always	p7		16
ru.player.label	w16		0
ru.player.among	w16	among	0
ru.app.label	w5		0
ru.push.label	w6		0
ru.push.among	w6	among	0
ru.adblock.answer	w8		0
ru.donation.page	w0		0
ru.donation.free	s0		16	читател*|акционер*|реклам*|цензур*|владельц*|подписчик*|инвестор*|пожертвовани*	у нас|мы|нас|наш*|только|работаем|существуем
ru.wall.label	w2		0
ru.wall.among	w2	among	0
ru.meter.count	p3		14
ru.form.label	w4		0
ru.form.among	w4	among	0
ru.gallery.count	p16		6
ru.gallery.label	w16		0
ru.related.colon	p11		16
ru.bio.more	c14	bio	50	отдел*|редакци*|пишет|работает в|газет*|журнал*|издани*|сотруднича*|публику*|освеща*|с # года	пишет|работает|автор|сотруднича*|публику*|освеща*|отдела
ru.sources.label	w16		0
ru.rights.label	w15		0
ru.rights.first	p15		14
ru.ai.made	w16		0
ru.ai.among	w16	among	0
ru.comments.bar	w12		0
ru.comments.among	w12	among	0
ru.follow.label	w13		0
ru.share.tools	w10		0
ru.ad.end	w9		0
ru.ad.partner	p9		9
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
sv.poll.label	w16		0
sv.poll.among	w16	among	0
sv.poll.colon	p16		20
sv.shop.own	w9		0
sv.shop.colon	s9		18
sv.odds	s9		26	stödlinjen*|spelpaus*|ändras|ändrats|publicering
sv.affiliate.note	c9		34	artikeln|länk*|köper|sidan|texten	vi|får|innehåller|markerade
sv.embed.load	w7		0
sv.embed.always	p7		16
sv.player.label	w16		0
sv.player.among	w16	among	0
sv.app.label	w5		0
sv.push.label	w6		0
sv.push.among	w6	among	0
sv.adblock.answer	w8		0
sv.donation.page	w0		0
sv.donation.free	s0		16	läsare|läsarna|prenumerant*|betalvägg|reklam|annonser|aktieägare	vi|oss|våra|inga|bara
sv.wall.label	w2		0
sv.wall.among	w2	among	0
sv.meter.count	p3		14
sv.form.label	w4		0
sv.form.among	w4	among	0
sv.gallery.count	p16		6
sv.gallery.label	w16		0
sv.related.colon	p11		16
sv.bio.more	c14	bio	50	redaktion*|kultur*|tidning*|posten|bladet|korrespondent*|reporter*|skriver|rapporterar|bevakar|böcker|journalist*|krönikör*|medarbetare
sv.sources.label	w16		0
sv.rights.label	w15		0
sv.rights.first	p15		14
sv.ai.made	w16		0
sv.ai.among	w16	among	0
sv.comments.bar	w12		0
sv.comments.among	w12	among	0
sv.follow.label	w13		0
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.partner	p9		9
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# % sparen	693
# (# ratings	1003
# (# reviews	1003
# (# votes	1003
# antwoord	2086
# antwoorden	2086
# antworten	707
# antworten anzeigen	707
# comentarii	2426
# comentario	1110
# comentarios	1110
# comentaris	275
# comment	839
# commentaire	1370
# commentaires	1370
# commenti	1687
# commento	1687
# comments	839
# euro el primer mes	287
# from # ratings	1003
# from # reviews	1003
# from # vote	1003
# from # votes	1003
# komentar	1617
# komentarai	1866
# komentarze	2236
# komentarzy	2236
# komment	1552
# kommentaari	1174
# kommentar	433	564	2119	2800
# kommentare	564
# kommentarer	433	2119	2800
# kommentti	1280
# kommenttia	1280
# like for this post	1003
# like for this reply	1003
# likes for this post	1003
# likes for this reply	1003
# min	820
# min de lectura	1117
# min de leitura	2369
# min di lettura	1694
# min leestijd	1981
# min. lesezeit	571
# odpowiedzi	2322
# of # people found this helpful	1003
# out of # (# ratings	1003
# out of # (# votes	1003
# out of # based on # reviews	1003
# people found this helpful	1003
# people like this	1003
# person found this helpful	1003
# ratings	1003
# reactie	1974
# reacties	1974
# replies	1059
# reviews	1003
# sekunden vor	685
# stars (# votes	1003
# stars from # reviews	1003
# stars from # votes	1003
# x	686
# yorum	2949
""", '#+': """
#+ gamble responsibly	999
""", '$#': """
$# at amazon	1033
$# at walmart	1033
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1552
a lire aussi	1374
a message from our sponsor	830
""", 'aa': """
aa	2956
aanbevolen	1978	2073
aanbevolen artikelen	1978
aanbevolen door outbrain	2090
aanbevolen door taboola	2090
aanbevolen voor jou	1978
aanbod van onze partners	2090
aangeboden door	1968
aanmelden	1948
aanmelden nieuwsbrief	1953
aanraders	1978
aanzetten	2068
""", 'ab': """
abbonamenti	1665
abbonamento	1665
abbonati	1665
abbonati ora	1665
abbonati subito	1665
ablehnen	561
abmelden	532
abo	532
abo bestellen	532
abo testen	624
abo verwalten	532
abo-vorteil	680
abo-vorteile	680
abonament	2415
abonamente	2415
abonare	2415
abone ol	2936
abone olun	2936
abone olun, sinirsiz okuyun	2936
abonelik	2936
abonentiem	1901
abonnee worden	1948
abonneer	1948
abonneer nu	1948
abonnees lezen meer	2018
abonneevoordeel	2059
abonnement	416	532	1341	1948	2102
abonnementen	1948
abonnements	532	1341
abonnentfordel	2176
abonnentfordele	487
abonnentfordeler	2176
abonnenttilbud	487
abonner	416	2102
abonneren	1948
abonnez-vous	1341
abonnieren	532
about sharing	820
about the columnist	1015
about the contributor	1015
about the contributors	1015
about us	849
abovorteil	680
abovorteile	680
abrir	1118	2370
abrir mapa	1118	2370
abrir menu	2369
abschicken	695
absenden	695
abspielen	571	686
abstimmen	677
""", 'ac': """
accede	1080
acceder	1080
accedi	1665
accedi con apple	1727
accedi con facebook	1727
accedi con google	1727
accedi con il tuo account	1727
accept	835
accept & close	1040
accept & continue	1040
accept all	835
accept all cookies	835
accept and close	835
accept and continue	835
accept and load	1040
accept and show	1040
accept and view	1040
accept and watch	1040
accept toate	2437
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	795
accepteer	1970
accepteer alle cookies	1970
accepteer alles	2062
accepteer cookies	2062
accepteer en ga door	2062
accepteer en toon	2062
accepter	430	1367
accepter alle	430
accepter alle cookies	430
accepter et afficher	1397
accepter et afficher le contenu	1397
accepter et continuer	1367
accepter et fermer	1367
accepter les cookies	1367
accepter og luk	489
accepter og vis	489
accepter tout	1367
acceptera	2797
acceptera alla	2797
accepteren	1970
accepteren en doorgaan	2062
accepteren en tonen	2062
acces nelimitat la toate articolele	2452
acceso	1080
accetta	1684
accetta e continua	1684
accetta e continua oppure abbonati	1727
accetta e visualizza	1708
accetta e visualizza il contenuto	1708
accetta i cookie	1684
accetta tutti	1684
accetta tutto	1684
acconsento a ricevere comunicazioni commerciali	1723
acconsento alla visualizzazione di contenuti esterni	1708
account aanmaken	1948
accueil	1377
aceitar	2359
aceitar cookies	2359
aceitar e continuar	2359
aceitar e ver	2384
aceitar todos	2359
aceitar tudo	2359
aceptar	1107
aceptar cookies	1107
aceptar todas	1107
aceptar todo	1107
aceptar y continuar	1107
aceptar y ver	1137
aceptar y ver el contenido	1137
acepto que se me muestre contenido externo	1137
acepto recibir comunicaciones comerciales	1152
achternaam	2076
acompanhe ao vivo	2396
acquista il numero in edicola	1713
acquista la copia digitale	1713
acquista questo numero	1713
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar alertas	1151
activer les alertes	1407
""", 'ad': """
ad	830	1758	1821	3153
ad choices	830
ad ends	1062
ad feedback	830
adblocker is uitgeschakeld	2069
adblocker ist deaktiviert	689
adchoices	830
add a comment	839
add a reply	1005
add as preferred source	825
add to bookmarks	820
add to favorites	1023
add to my topics	825
add to reading list	919
addebito diretto	1664
adgangskode	500
adicionar aos favoritos	2405
adjust text size	1061
administrer cookies	489
administrer informasjonskapsler	2178
administrer notifikationer	494
administrer samtykke	2116
administrer varsler	2183
adres e-mail	2221
adresa de e-mail	2447
adresa de email	2447
adresa ta de email	2447
adresse e-mail	1350
adresse e-mail invalide	1410
adresse mail	1410
ads	830
ads by google	1062
ads by outbrain	1062
ads by taboola	1062
advert	830
adverteer bij ons	2003
advertentie	1968
advertentie eindigt	2090
advertentie melden	2090
advertentie sluiten	2090
advertentie verbergen	2090
advertenties	1968
advertenties toestaan	2069
advertenties van google	2090
advertentievrij lezen	2090
adverteren	2003
advertise with us	830
advertisement	830	1613	1682	2945
advertisement ends	1062
advertisement feature	830
advertisements	830
advertiser content	830
advertising	830
advertising continues	1062
advertising ends	1062
advertorial	558	728	1648	2423	2945
""", 'af': """
afdrukken	1963
afegeix un comentari	266
afficher ce contenu	1397
afficher l'original	1378
afficher la suite	1377
afficher le contenu	1367
afficher le contenu externe	1397
afficher les commentaires	1370
afficher moins	1378
afficher plus	1377
affiliate	830
affiliate disclosure	830
affiliate-link	558
afgiv din stemme	484
afgiv din stemme her	441
afgiv stemme	484
afmelden	1948
afspeelsnelheid	2064
afspelen	1981	2065
afspil	441
afspil video	491
afspilningshastighed	491
afstemning	485
after ad	830
after newsletter promotion	808
afvis	430
afvis alle	430
""", 'ag': """
agb	561
aggiungi ai preferiti	1677
aggiungi un commento	1687
agrandir	1377
agrandir l'image	1377
agree	835
agree & close	1040
agree & continue	1040
agree and continue	835
""", 'ah': """
ahora en portada	1114
ahora no	1074
""", 'ai': """
ai can make mistakes	1058
ai can make mistakes. check important information	1058
ai deja cont	2415
ai deja un abonament	2452
ai deja un cont	2415
ai generated	1064
ai generated summary	890
ai highlights	890
ai kan fouten maken	2084
ai kan lave fejl	511
ai maakt soms fouten	2084
ai may make mistakes	1058
ai overview	890
ai summary	890	1064
ai translation	1064
ai uitat parola	2415
ai-gegenereerd	2085
ai-generated	890	1064
ai-generated content may contain errors	1058
ai-generated summary	890
ai-genererad	2883
ai-genererad sammanfattning	2807
ai-genereret	512
ai-genereret indhold	511
ai-genereret opsummering	441
ai-generert oppsummering	2126
ai-oppsummering	2126	2201
ai-opsummering	441
ai-samenvatting	2000	2085
ai-sammanfattning	2807	2883
aidez-nous	1332
aiheet	1281
ailleurs sur le web	1374
ainult tellijale	1168
aiutaci	1660
aizpildi aptauju	1908
""", 'aj': """
ajouter aux favoris	1360
ajouter un commentaire	1370
""", 'ak': """
akceptuj	2233
akceptuj wszystkie	2233
akceptuj wszystko	2298
akkoord	1970
akkoord en doorgaan	2062
akkoord en sluiten	2062
aksepter alle	2116
aktiver varsler	2183
aktualno	2723
aktualny czas	2300
aktualny czas #	2300
aktuel tid	491
aktuel tid #	491
aktuell	568
aktuell tid	2862
aktuell tid #	2862
aktuelle artikel	568
aktuelle nachrichten	568
aktuelle position #	685
aktuelle zeit	685
aktuelle zeit #	685
aktuelles	568
akun saya	1601
akzeptieren	561
akzeptieren & weiter	683
akzeptieren und anzeigen	683
akzeptieren und weiter	683
""", 'al': """
al abonnee	2018
al abonnee? log in	1948
al een account	1948
albo	2309
alege abonamentul	2452
alege abonamentul potrivit	2452
algemene voorwaarden	1970
all access	1049
all access digital	917
all articles by the author	1053
all articles by this author	1053
all comments	839
all donations are tax-deductible	913
all news	849
all posts by this author	1053
all stories by this author	1053
alla artiklar	2876
alla kommentarer	2800
alle ablehnen	561
alle abo-angebote	624
alle abos vergleichen	692
alle akzeptieren	561
alle angebote	692
alle angebote ansehen	692
alle anzeigen	571
alle artikel	697
alle artikel anzeigen	571
alle artikel der autorin	697
alle artikel des autors	697
alle artikel unbegrenzt lesen	624
alle artikelen	2078
alle artikler	2194
alle bidrag hjelper	2186
alle bilder	571
alle cookies accepteren	1970
alle cookies akzeptieren	561
alle externen inhalte anzeigen	597
alle kommentare	564
alle kommentare anzeigen	564
alle kommentarer	433	2119
alle newsletter	540
alle nieuwsbrieven	2011
alle reacties	1974
alle rettigheder forbeholdt	509
alle rettigheter reservert	2198
alleen abonnees kunnen reageren	2008
alleen noodzakelijk	2062
alleen noodzakelijke cookies	2062
alleen voor leden	2072
aller au contenu	1377
aller au contenu principal	1377
allerede abonnent? log ind	416
allerede abonnent? logg inn	2102
alles accepteren	1970
alles afwijzen	2062
alles akzeptieren	561
alles anzeigen	571
alles bekijken	1981
alles klar	572
alles weigeren	1970
allow ads	1044
allow alerts	1045
allow and continue	1040
allow content	835
allow cookies	835
allow facebook content	888
allow google youtube content	888
allow instagram content	888
allow once	1040
allow tiktok content	888
allow twitter content	888
allow x content	888
allow youtube content	888
already a member	798
already a member? log in	798
already a subscriber? log in	798
already a supporter	789
already have an account	798
already have an account? log in	798
already have an account? sign in	798
already registered	917
already registered? log in	917
als bevorzugte quelle festlegen	709
als e-mail versenden	553
als geschenk senden	710
als geschenk teilen	710
als pdf herunterladen	710
als pdf speichern	625
also	847
also in the news	844
also of interest	1001
also on	844
also read	844
also worth reading	19
alte articole	19	2427
alte articole care te-ar putea interesa	19
altijd toestaan	2062
altijd tonen	2062
altmetric	1023
altre notizie	19	1691
altre notizie da leggere	19
altri articoli	1691
altri articoli su questo argomento	1691
altri articoli sull'argomento	1691
altro	1694
altro importo	1663
always active	835
always allow	1040
always show	1040
always unblock	1040
""", 'am': """
am beliebtesten	693
am meisten gelesen	568
amount	790
ampliar	1117	2369
ampliar imagen	1117
""", 'an': """
an error has occurred	1050
an error has occurred while submitting the form	908
an error has occurred. please try again later	1050
an error occurred	1050
an error occurred. please try again	908
an error occurred. please try again later	1050
ana sayfa	2952
anadolu ajansi	2956
anasayfa	2952
anbefalede artikler	438
anbefales	500	2123	2189
anbefalet	438	500
anbefalet af outbrain	517
anbefalet af taboola	517
anbefalt	2123	2189
anbefalt av outbrain	2206
anbefalt av taboola	2206
anbefalte saker	2123
anda mungkin juga suka	1644
anda mungkin suka	19
ander bedrag	1946
andere lasen auch	568
anderen betrag eingeben	690
anderen lazen ook	1978
anderer betrag	530
andre leser	2123
ange belopp	2868
ange din e-postadress	2787
ange din mejl	2787
angebot sichern	532
angebote ansehen	692
angebote unserer partner	558
angebote vergleichen	692
angemeldet bleiben	692
anketa	372
anketa dne	371
anladim	2953
anleitung zum deaktivieren	689
anmeld	514
anmeld kommentar	513
anmelden	532
anmelden und kommentieren	707
anmelden und mitdiskutieren	707
anmeldung erfolgreich	615
anna palautetta	1280
anna palautetta jutusta	1280
anna tagasisidet	1174
annan summa	2868
annat belopp	2868
annonce	429	1365
annonce slut	517
annoncen slutter her	517
annoncer	429
annoncer fra google	517
annonces	1365
annons	2796
annons slut	2796
annonse	2115
annonse - artikkelen fortsetter under	2115
annonse - saken fortsetter under	2115
annonse slutt	2206
annonsen slutter her	2206
annonser	2115	2796
annonser fra google	2206
annonssamarbete	2811
annual	790
annunci	1682
annuncio	1682
ano, chci	381
anonieme brievenbus	2081
anonieme tip	2081
anonimowa skrzynka	2317
anonimowa skrzynka kontaktowa	2317
anonym hinweise geben	702
anonym postkasse	2197
anonym tipskanal	2197
anonymer briefkasten	702
anonymous letterbox	1055
anonymous mailbox	1055
anonymous tip box	1055
another amount	1046
anrede	695
answers are generated by ai	1058
anterior	1117	2369	2429
antwoorden	2087
antworten	564
antworten abbrechen	564
antworten anzeigen	707
antworten ausblenden	707
anuluj w dowolnym momencie	2308
anunci	266
anuncie conosco	2388
anuncio	1105
anuncios	1105
anzeige	558
anzeige - artikel geht unten weiter	630
anzeige - weiterlesen nach der anzeige	630
anzeige anzeige	558
anzeige aufgeben	603
anzeige ende	711
anzeige endet	711
anzeige endet hier	711
anzeige melden	711
anzeige scrollen, um weiterzulesen	558
anzeige von unserem partner	630
anzeigen	558
anzeigen und akzeptieren	683
""", 'ap': """
apenas assinantes podem comentar	2394
apoie	2336
apoie-nos	2336
aportar	1075
approfondimenti	1691
approfondisci	1691
apri	1695
apri la mappa	1695
apri menu	1694
""", 'ar': """
ar santrauka buvo naudinga	1866
ar straipsnis buvo naudingas	1866
ara	2952
archivado en	1110
archivo	1114
argomenti	1691
argomenti trattati	1691
around the web	844
article content	830
article continues below	830
article suivant	1374
articles connexes	1374
articles les plus lus	1374
articles populaires	1418
articles relacionats	263
articles similaires	1374
articol sponsorizat	87
articole recente	2427
articole recomandate	2427
articole similare	2427
articoli che potrebbero interessarti	1691
articoli consigliati	1730
articoli correlati	1691
articolo correlato	1691
articolo precedente	1691
articolo riservato agli abbonati	1727
articolo successivo	1691
articolo tradotto automaticamente	1710
articolul anterior	2427
articolul pe scurt	2440
artigo anterior	2366
artigo exclusivo para assinantes	2403
artigo exclusivo para subscritores	2403
artigos recomendados	2406
artigos relacionados	2366
artikel als geschenk versenden	650
artikel als pdf herunterladen	625
artikel auf die merkliste setzen	625
artikel beluisteren	2064
artikel bewaren	2019
artikel bewerten	564
artikel cadeau geven	2089
artikel delen	1963
artikel drucken	553
artikel entsperren	692
artikel freischalten	532
artikel geht unten weiter	630
artikel jetzt freischalten	692
artikel kostenlos weitergeben	650
artikel lain	1644
artikel lainnya	1618
artikel lesen	571
artikel lizenzieren	703
artikel menarik lainnya	1644
artikel merken	553
artikel mit freunden teilen	650
artikel opslaan	2019
artikel per e-mail empfehlen	625
artikel populer	1644
artikel premium	1643
artikel printen	2019
artikel schenken	710
artikel sebelumnya	1618
artikel selanjutnya	1618
artikel speichern	553
artikel sponsor	1648
artikel teilen	553
artikel terkait	1618
artikel verschenken	532
artikel versenden	553
artikel weitergeben	650
artikel weiterleiten	625
artikel zusammenfassen	599
artikeln sparad	2887
artikkel on tellijale	1168
artikkel sisaldab reklaamlinke	1177
artikkelen er automatisk generert	2200
artikkelen er beskyttet av opphavsrett	2198
artikkelen er forbeholdt abonnenter	2102
artikkelen er maskinoversatt	2200
artikkelen fortsetter under	2115
artikkelen fortsetter under bildet	2115
artikkelen leses av en syntetisk stemme	2180
artikkeli jatkuu mainoksen alla	1275
artiklen er automatisk genereret	511
artiklen er beskyttet af ophavsret	509
artiklen er indtalt af ai	491
artiklen er maskinoversat	511
arvostele resepti	61
""", 'as': """
as + lidas	2366
as mais lidas	2366
ascolta	1677
ascunde	2430
asetukset	1276
asiasanat	1281
ask a question	1005
ask ai	890
ask me later	789
ask our ai	890
ask our ai about this story	890
ask question	1005
assinar	2340
assinatura	2340
assinaturas	2340
assine	2340
assine agora	2340
assine nossa newsletter	2344
assuntos	2366
""", 'at': """
atidaryti	1868
ativar alertas	2396
atmesti	1878
attiva l'abbonamento	1665
attiva le notifiche	1721
attiva ora	1665
""", 'au': """
auch interessant	568
auch lesenswert	568
auch spannend	568
aucun commentaire	1370
audio	686	1043	2065
audio abspielen	605
audio downloaden	2064
audio generated by ai	1042
audio herunterladen	685
audio is ai-generated	1042
audio player is loading	1042
audio wird geladen	685
audio-datei herunterladen	685
auf bluesky teilen	553
auf die leseliste	650
auf die merkliste	625
auf einen blick	698
auf einer seite lesen	568
auf facebook posten	553
auf facebook teilen	553
auf linkedin teilen	553
auf mastodon teilen	553
auf pinterest merken	61
auf telegram teilen	553
auf twitter teilen	553
auf whatsapp teilen	553
auf x teilen	553
auf xing teilen	553
auf youtube anschauen	605
auf youtube ansehen	605
aufklappen	572	698
aus der redaktion	568
aus unserem shop	680
ausblenden	572
ausklappen	571	698
auswahl speichern	683
autentificare	2415
auteursrechtelijk beschermd	2082
author affiliations	1015
author archive	1053
author biographies	1015
author biography	1015
automatic translation	1064
automatically translated	1058
automatisch afspelen	2064
automatisch vertaald	2084
automatische incasso	1947
automatische vertaling	2085
automatische wiedergabe	685
automatisk afspilning	491
automatisk avspilling	2180
automatisk oversat	511
automatisk oversatt	2200
automatisk uppspelning	2862
automatyczne odtwarzanie	2300
autoodtwarzanie	2300
autoplay	492	686	1043	2065	2181	2863
autoplay next video	1042
autor folgen	709
autor kontaktieren	697
autorin folgen	709
autorin kontaktieren	697
autoriser	1367
autre montant	1339
autres articles	1374
""", 'av': """
ava	1176
avaa	1284
avaa kartta	1284
avaa koko juttu	1266
avainsanat	1281
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1003
average rating: #	1003
avgi din stemme her	2126
avgi stemme	2173
aviso legal	1107
avspillingshastighet	2180
avvis	2116
avvis alle	2116
avvisa	2797
avvisa alla	2797
""", 'ay': """
ayrica okuyun	2950
ayrintilar	2953
""", 'ba': """
baca berita lainnya	1644
baca juga	1618
baca nanti	1643
baca selengkapnya	1620
back # seconds	1042
back to home	1053
back to homepage	1053
back to overview	1053
back to the homepage	1053
back to top	849
bagikan	1610
bagikan artikel	1610
bagikan ke	1610
bagikan lewat whatsapp	1643
balas	1617
bank transfer	796
bankeinzug	531
bankoverschrijving	1947
bare for abonnenter	2188
""", 'be': """
be the first to answer	1005
be the first to reply	1005
be the first to review	1005
beantwoorden	1974	2087
bearbeitet	708
become a founding member	798
become a friend	791
become a member	791
become a paid subscriber	791
become a patron	791
become a sponsor	791
become a subscriber	798
become a supporter	791
become an insider	917
become an insider and start reading now	917
bedankt voor het aanmelden	2075
bedankt voor het stemmen	2056
bedankt voor je aanmelding	2011
bedankt voor je bericht	2075
bedankt voor je feedback	2008
bedankt voor je inschrijving	1953
bedankt voor je stem	2056
bedankt voor uw aanmelding	2011
bedankt voor uw bericht	2075
bedankt voor uw feedback	2008
bedankt voor uw stem	2056
bedankt! check je inbox	2075
bedste	514
bedste tilbud	500
beeld in beeld	2064
beeld-in-beeld	2064
begambleaware	999
begrepen	1982
beheer toestemming	2062
bei facebook teilen	553
bei twitter teilen	553
bei whatsapp teilen	553
bei x teilen	553
beitrag auf instagram ansehen	597
beitrag auf x ansehen	597
beitrag laden	683
beitrag melden	707
beitrag mit freunden teilen	650
beitrag teilen	553
bekijk # antwoorden	2086
bekijk aanbieding	1948
bekijk abonnementen	2072
bekijk alle abonnementen	1948
bekijk alle artikelen	2078
bekijk alle nieuwsbrieven	2011
bekijk alle reacties	2086
bekijk alle vacatures	2003
bekijk alles	1981
bekijk antwoorden	2086
bekijk de aanbiedingen	1948
bekijk de abonnementen	2072
bekijk de antwoorden	2056
bekijk de foto's	2078
bekijk de fotoserie	2078
bekijk de galerij	2078
bekijk de kaart	1982
bekijk de prijs	2059
bekijk de resultaten	2056
bekijk de uitslag	2056
bekijk de video	2005
bekijk deal	2059
bekijk details	1982
bekijk deze post op instagram	1998
bekijk deze post op x	1998
bekijk dit bericht op instagram	1998
bekijk dit bericht op x	1998
bekijk foto's	1981
bekijk fotoserie	2078
bekijk galerij	2078
bekijk het dossier	2078
bekijk het hele dossier	2078
bekijk in de webshop	2059
bekijk meer	1981
bekijk onze aanbiedingen	2018
bekijk ook	1978
bekijk op youtube	2005
bekijk prijs	2059
bekijk reacties	1974
bekijk resultaten	1982	2056
bekijk transcript	2064
bekijk video	2064
bekreft e-postadressen din	2191
beliebiger betrag	690
beliebt	568
beliebt bei unseren lesern	629
beliebte artikel	568
beliebteste	708
beliebteste artikel	568
beliebteste wahl	693
beliebteste zuerst	707
belki daha sonra	2934
beluister dit artikel	2005
benachrichtigungen einschalten	687
benutzername	693
benutzername oder e-mail-adresse	692
benzer haberler	19	2950
beoordeel dit recept	61
beranda	1620
berdonasi	1600
bereits registriert	532
bereits registriert? anmelden	532
bergabunglah dengan tim kami	1633
beri komentar	1617
beri nilai resep ini	61
bericht	2076
bericht laden	2062
bericht versturen	2075
berikutnya	1620
berita hari ini	1644
berita lain	1644
berita lainnya	19	1618
berita menarik lainnya	1644
berita pilihan	1618
berita populer	1618
berita terbaru	1618
berita terkait	1618
berita terkini	1618
berita utama	1618
berlangganan	1601
berlangganan sekarang	1601
besked	503
beskyttet af ophavsretten	509
bespaar #%	2073
best	1060
best deal	1049
best gelezen	1978
best value	1049
best verdi	2189
beste	2087
beste aanbieding	2018
beste deal	2073
beste keuze	2073
bestel het boek	2059
bestel hier het boek	2059
bestel kaarten	2059
bestel tickets	2059
bester preis	693
bestil billetter	487
bestil bogen	487
bestil nu	487
bestill billetter	2176
bestill boka	2176
bestill boken	2176
bestselger	2189
bestseller	500	693
betaal met ideal	2070
betaalde content	2090
betaalde inhoud	1968
betaalde samenwerking	2023
betaalmethode	1946
betaalmethoden	1946
betaalmethodes	1946
betal med kort	2186
betal med mobilepay	497
betal med vipps	2186
betala med swish	2868
betalt annonce	429
betalt indhold	429
betalt innhold	2206
betalt samarbeid	2206
betalt samarbejde	517
betalt samarbete	2888
betrag eingeben	530
betreff	695
bewaar	1963
bewaar artikel	1963
bewaar dit artikel	2019
bewaar dit artikel om later te lezen	2019
bewaar recept	61
bewaar voor later	2089
bewaren	1963
bewerte dieses rezept	61
bewerten sie diesen artikel	609
bez spamu	2311
bezahlte anzeige	630
bezahlte partnerschaft	630
bezahlte werbung	87
bezahlter inhalt	87	558
""", 'bi': """
bidra	2099	2779
bidrag	413
bienvenido	1080
bild anzeigen	572
bild i bild	2862
bild im bild	685
bild-i-bild	2862
bild-in-bild	685
bilde i bilde	2180
bilde-i-bilde	2180
bilder anzeigen	571
bildergalerie	568
bildergalerie ansehen	697
bildunterschrift anzeigen	697
bildunterschrift ausblenden	697
bildunterschrift einblenden	697
bilety early bird	2295
bilginizi sinayin	2952
billed annually	917
billed every # weeks	1048
billed monthly	917
billed yearly	1048
billede i billede	491
billede-i-billede	491
bitte bleiben sie fair und sachlich	609
bitte bleiben sie sachlich und fair	609
bitte versuchen sie es erneut	694
bize destek olun	2935
""", 'bl': """
bland dig i debatten	513
bleiben sie informiert	540
bli fast giver	2186
bli medlem	2099	2779
blijf op de hoogte	1953
bliv medlem	413
blockera	2866
blockieren	688
bloker	495
blokker	2184
blokkeren	2068
blokovat	382
blokuj	2304
bluesky	821
""", 'bn': """
bns	1178	1870
bns inf	1870
bns/afp	1178
""", 'bo': """
boek bestellen	2059
boka biljett	2856
boka biljetter	2856
boka din plats	2856
boka plats	2856
boletim	2344
boletines	1087
boleto	2339
bonifico	1664
bonifico bancario	1664
bonus video	2600
book tickets	1037
book your place	1037
book your ticket	1037
book your tickets	1037
bookmark	820
bookmark this	820
bookmark this article	820
""", 'br': """
brak komentarzy	2236
branded content	1105	2023
breaking news	495
breaking news alerts	1045
breng je stem uit	2056
breng uw stem uit	2056
brought to you by	830
browse all	849
browse all newsletters	908
brugernavn	500
brugernavn eller e-mail	499
brukernavn	2189
brukernavn eller e-post	2188
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2949
buat akun	1601
bubble shooter	678
buch bestellen	680
buch kaufen	680
buffer	821
buka	1621
buka peta	1621
bunlari da okuyun	2950
buscar	1117	2369
butlletins	283
buy a copy	1037
buy at amazon	1033
buy from amazon	1033
buy it now	1000
buy licence	1056
buy licensing rights	1056
buy on amazon	1033
buy the book	1037
buy the book here	1037
buy tickets	1000
buy us a coffee	791
""", 'ca': """
cada aporte cuenta	1155
cada euro conta	2401
cada euro cuenta	1155
cada real conta	2401
cadastrar	2340
cadastre-se	2340
cadeau-artikel	1948
cadeaulink	2089
califica esta receta	61
cambiar mis preferencias	1137
cambiar preferencias de cookies	1137
cancel	790
cancel anytime	1048
cancelar respuesta	1110
capito	1695
captions	1043
captions off	1042
captions settings	1042
caratteri rimanenti: #	1718
cargar contenido	1107
cari	1620
carica altri	1694
carregando	2384
carregar mais	2369
carta di credito	1664
carte bancaire	1340
cast your vote	1034
categorias	2366
categorie	1691
categories	844
categorii	2427
""", 'ce': """
cele mai citite	2427
cele mai citite articole	2455
cele mai noi	2427
cele mai populare	2427
cena dopravy	374
cerca	1694
cerrar	1074
ces articles devraient vous plaire	1418
cetak	1610
cetak artikel	1643
cetak halaman	1643
cetak resep	61
cevapla	2949
""", 'cg': """
cgu	1367
cgv	1367
""", 'ch': """
change text size	1061
chaque don compte	1413
chaque euro compte	1413
chargement du sondage	1405
charger plus	1377
chci darovat	300
check amazon	1033
check je inbox	2075
check price	1033
check price at amazon	1033
check prices	1033
check your email	954
check your inbox	954
check your spam folder	1050
chiedi alla nostra ia	1710
chiudi	1659
chiudi menu	1694
choisissez la formule qui vous convient	1414
choisissez un montant	1339
choisissez votre formule	1414
choose	1049
choose an amount	795
choose this plan	1048
choose your offer	1048
choose your own amount	1046
choose your payment method	795
choose your plan	798
choose your subscription	1048
""", 'ci': """
citation formats	1023
cite this article	1023
citi lasa	1903
citi raksti	1903
""", 'cl': """
clasificados	1105
click here	849
click on a star to rate it	1003
click to enlarge	849	1053
click to unmute	1042
cliquer ici pour partager	1360
close	790
close ad	1062
close extra sharing options	820
close gallery	1053
close image	1053
close menu	849
close share panel	820
close this message	789
clube do assinante	2388
""", 'co': """
codes promo	1365
codeword	1035
colabora	1075
collapse	849
comenta	1110
comentar	1110	2362
comentarii	2426
comentario	1110
comentarios	1110
comentaris	266
comentariu	2426
comente	2362
comment	821	839
comment deleted	1059
comment ne plus voir ce message	1331
comment policy	839
comment rules	1059
commenta	1687
commenta l'articolo	1687
commenta per primo	1687
commentaire	1370
commentaires	1370
commenter	1360	1370
commenter l'article	1370
commenti	1687
commenting guidelines	1059
commenting policy	1059
commenting rules	1059
commento	1687
commento in attesa di moderazione	1718
comments	839
comments off	839
commercial content	830
commercial feature	1062
commercieel partnerschap	2090
community guidelines	839
community rules	839
compare plans	798
comparte	1099
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2352
compartilhar no linkedin	2352
compartilhar no twitter	2352
compartilhar no whatsapp	2352
compartilhar no x	2352
compartilhar por e-mail	2352
compartilhar via	2352
compartilhe	2352
compartilhe isso	2352
compartir	1099
compartir en	1099
compartir en bluesky	1099
compartir en linkedin	1099
compartir en telegram	1099
compartir en twitter	1099
compartir en x	1099
compartir por correo	1099
compartir por email	1099
complete coverage	844
compra questo numero	1713
compris	1378
comunicar erro	2362
concordo	2359
condiciones de uso	1107
condiciones generales	1107
conditions d'utilisation	1367
conditions de publication	1405
condividi	1677
condividi articolo	1677
condividi su	1677
condividi su facebook	1677
condividi su linkedin	1677
condividi su telegram	1677
condividi su twitter	1677
condividi su x	1677
condividi via email	1677
condivisioni	1677
condizioni d'uso	1684
conectare	2415
configura les galetes	272
configurar cookies	1107
confirm password	1048
connectez-vous	1341
connexion	1341
consent & continue	1040
consigliati	1691
consigliati per te	1691
consigue tu entrada	1141
consulta las esquelas de hoy	1141
consulta las normas de la comunidad	1146
consulta les esqueles	277
consulta todas nuestras newsletters	1152
consulter	1377
cont nou	2415
contact	849	1370	1974	2426
contact met de auteur	2078
contact met de redactie	2081
contact us	839
contact us securely	1055
contactez-nous	1370
contacto	1110
contactos	2362
contato	2362
contattaci	1687
contatti	1687
contenido de marca	1105
contenido de nuestros socios	1114
contenido elaborado por la marca	1141
contenido exclusivo	1080
contenido exclusivo para socios	1156
contenido externo	1137
contenido externo recomendado	1137
contenido ofrecido por	1105
contenido para suscriptores	1080
contenido patrocinado	1105
contenido promocionado	1105
contenido recomendado	1160
contenido relacionado	1114
contenido solo para usuarios registrados	1156
contenidos recomendados	1160
contenidos relacionados	1114
content from our partner	922
content from our partners	922
content from our sponsor	922
contenu commercial	1365
contenu de marque	1365
contenu externe	1397
contenu partenaire	1365
contenus partenaires	1365
contenuti correlati	1691
contenuti sponsorizzati	1682
contenuto esterno	1708
contenuto esterno consigliato	1708
contenuto per abbonati	1665
contenuto premium	1727
contenuto promozionale	1713
contenuto riservato	1665
contenuto riservato agli abbonati	1727
contenuto riservato agli utenti registrati	1727
contenuto sponsorizzato	1682
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1694
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1727
continua con facebook	1727
continua con google	1727
continua depois da publicidade	2357
continua llegint	290
continua senza accettare	1684
continua senza sostenere	1659
continuar a ler	2369
continuar com apple	2403
continuar com facebook	2403
continuar com google	2403
continuar con apple	1156
continuar con facebook	1156
continuar con google	1156
continuar e fechar	2359
continuar lendo	2369
continuar leyendo	1117
continuar sem apoiar	2335
continuar sin donar	1074
continue	790
continue a ler	2366
continue lendo	2340
continue reading	844	849
continue reading below	830
continue reading the main story	830
continue reading with a subscription	798
continue to article	789
continue to site	1040
continue to the article	789
continue with ad blocker	1044
continue with apple	1048
continue with email	1048
continue with facebook	1048
continue with google	1048
continue with microsoft	1048
continue with x	1048
continue without accepting	835
continue without disabling	1044
continue without donating	789
continue without supporting	789
continue without supporting us	1044
continuer avec apple	1414
continuer avec facebook	1414
continuer avec google	1414
continuer la lecture	1341
continuer sans accepter	1367
continuer sans donner	1331
contribua	2336
contribuer	1332
contribuez	1370
contribuir	2336
contribuisci	1660
contribute now	791
contribute with google	791
contribuye	1075
controleer je inbox	2075
controleer uw inbox	2075
contul meu	2415
cook mode	61
cookie instellingen	2062
cookie notice	835
cookie policy	835	1684
cookie preferences	835
cookie-einstellungen	561
cookie-indstillinger	489
cookie-innstillinger	2178
cookie-instellingen	1970
cookie-instellingen aanpassen	1998
cookiebeleid	1970
cookieindstillinger	430
cookieinnstillinger	2178
cookieinstellingen	2062
cookiepolicy	2797
cookiepolitik	430
cookies	312	430	1970	2116	2797
cookies aanpassen	1998
cookies ablehnen	683
cookies accepteren	2062
cookies akzeptieren	561
cookies beheren	2062
cookies erlauben	683
cookies instellen	1970
cookies policy	835
cookies verwalten	683
cookies wijzigen	1998
cookies zulassen	683
cookievoorkeuren	2062
cookievoorkeuren aanpassen	2062
cookievoorkeuren wijzigen	1998
copia il link	1677
copia link	1677
copiar el enlace	1099
copiar enlace	1099
copiar link	1099	2352
copiar o link	2352
copied	820
copied to clipboard	919
copier l'url	1360
copier le lien	1360
copy	821
copy link	820	1610	3087
copy link copied	820
copy link to clipboard	820
copy this link	820
copy url	820
copyright notice	1056
copyright-hinweis	703
correctiebeleid	2081
correcties en aanvullingen	2081
corrections policy	839	1055
correlati	1691
cosa pensi di questo articolo	1710
count me in	808
country	1051
""", 'cr': """
crea un account	1665
crea un alert	1721
crear alerta	1151
crear cuenta	1080
crear una cuenta	1080
create a free account	798
create account	798
create an account	798
create free account	798
created with ai	890
credit card	796
credit or debit card	796
creditcard	1947
criar alerta	2396
criar conta	2340
cryptic crossword	1035
cryptogram	2057
""", 'cs': """
csatlakozz csapatunkhoz	1555
""", 'cu': """
current time	1042
current time #	1042
custom amount	790
""", 'cz': """
czas czytania # min	2243
czas trwania	2301
czas trwania #	2300
czyta syntezator mowy	2300
czytaj bez reklam	2326
czytaj dalej	2243
czytaj dalej za	2218
czytaj w aplikacji	2302
""", "d'": """
d'autres articles	1374
""", 'da': """
da non perdere	1691
da non perdere in edicola	1682
daftar	1601
dagens korsord	2853
dagens krydsord	484
dagens kryssord	2173
dagens quiz	2173
daha fazla	2952
daha sonra	2934
daha sonra hatirlat	2934
daha sonra oku	2943
daily newsletter	808
dal web	1691
dalej	2240
dalies	1906
dalies ar rakstu	1901
dalintis	1860
dalintis facebook	1865
dalintis su draugais	1865
dalyvaukite apklausoje	1867
dans cet article	1374
darmowa dostawa	2295
darovat	300
darowizna na cele statutowe	2306
daruj	300	2718
das buch bestellen	680
das buch kaufen	680
das interessiert andere leser	568
das lesen andere	629
das neueste	568
das video kann in ihrem land nicht abgespielt werden	685
das video kann nicht abgespielt werden	685
das video konnte nicht abgespielt werden	685
das video konnte nicht geladen werden	685
date of birth	1051
datenschutz	561
datenschutz-einstellungen	561
datenschutz-manager	683
datenschutzeinstellungen	561
dauer	686
dauer #	686
dauerauftrag	527
dauerauftrag einrichten	690
dauerwerbung	558
""", 'de': """
de link is gekopieerd	2089
de samenvatting kan fouten bevatten	2000
de tekst gaat verder onder de foto	1968
de video is niet meer beschikbaar	2064
de video kan niet worden afgespeeld	2064
de videospeler wordt geladen	2064
deaktiver din adblocker	496
debat: skriv	433
debatregler	513
debatt: si din mening	2119
debatte	564
debatten er lukket	513
debattregler	2119
deconectare	2415
decrease font size	1061
decrease text size	1061
deel	1963
deel als cadeau	2089
deel artikel	1963
deel dit	1963
deel dit artikel	1963
deel dit bericht	2043
deel dit verhaal	2043
deel op facebook	1963
deel op twitter	1963
deel op x	1963
deel via	2019
deel via e-mail	1963
deel via whatsapp	1963
dein name	694
deine e-mail-adresse	540
deine meinung	564
deine nachricht	694
deine spende ist steuerlich absetzbar	690
deixa un comentari	266
deixe uma resposta	2362
deja un comentario	1110
deja una respuesta	1110
dejar de seguir	1151
dejar un comentario	1110
del	425	2111
del artikel	425
del artikkel	2111
del artikkelen	2111
del artiklen	425
del artiklen gratis	416
del med	425	2111
del saken gratis	2102
del som gave	2205
del via e-mail	425
del via e-post	2111
del via whatsapp	2205
dela	2792
dela artikel	2792
dela artikeln gratis	2782
dela med	2792
dela via e-post	2792
dela via mejl	2792
dela via whatsapp	2887
delen	1963
delen op bluesky	2019
delen op facebook	1963
delen op linkedin	2019
delen op whatsapp	2019
delen op x	2019
delen via	2019
delen via e-mail	1963
delen via facebook	1963
delen via twitter	1963
delen via whatsapp	1963
deli	2726
deli na facebooku	2726
delite	2726
delite to novico	2726
delite to zgodbo	2726
delivered daily	908
delivered to you	808
delivered weekdays	908
delivered weekly	908
demp	2180
dempen	2064
dempen opheffen	2064
dengarkan	1610
denne videoen er ikke lenger tilgjengelig	2180
denne videoen er ikke tilgjengelig	2180
der er lukket for kommentarer	513
der inhalt kann nicht angezeigt werden	683
der opstod en fejl	502
der player wird geladen	685
der skete en fejl	502
der videoplayer wird geladen	685
deretter # kr/mnd til du sier opp	2102
derniers articles	1374
desa	266
desa l'article	289
deschide	2430
descriptions off	1042
descuentos	1105
desplegar	1118
desplegar redes sociales	1099
destacadas	1114
destacados	1114
destaques	2366
destek ol	2935
destek olun	2935
det er gratis at oprette en profil	416
det oppsto en feil	2191
det oppstod en feil	2191
det ved jeg ikke	485
detail	1621
details	572	850	1982
details anzeigen	572
detaily	319
detalhes	2370
detalii	2430
detaljer	442	2127	2808
detalles	1118
detaylar	2953
dettagli	1695
dette er en annonse	2115
dette er en plus-artikel	416
dette er en plussak	2102
dette felt er obligatorisk	502
dette feltet er obligatorisk	2191
dette indhold kan ikke vises	489
dette innholdet er ikke tilgjengelig	2178
dette innholdet kan ikke vises	2178
dette leser andre	2123
devamini oku	2952
devenez membre	1332
devenir membre	1332
deze audio is gemaakt met ai	2064
deze content is niet beschikbaar	2062
deze content kan niet worden getoond	2062
deze inhoud is niet beschikbaar	2062
deze inhoud kan niet worden getoond	2062
deze inhoud kan niet worden weergegeven	2062
deze video is niet beschikbaar	1998
deze video is niet beschikbaar in jouw land	2064
deze video is niet beschikbaar in uw land	2064
deze video is niet meer beschikbaar	2064
deze video kan in uw land niet worden afgespeeld	2064
deze video kan niet worden afgespeeld	2064
""", 'dh': """
dha	2956
""", 'di': """
di santrauka	1867
dicci la tua	1718
die meistgelesenen artikel	568
diesem autor folgen	709
diesem thema folgen	709
diesen artikel kommentieren	564
diesen artikel teilen	553
diesen artikel verschenken	625
diesen beitrag auf facebook ansehen	597
diesen beitrag auf instagram ansehen	597
diesen tweet ansehen	597
dieser artikel ist gesperrt	692
dieser autorin folgen	709
dieser inhalt kann hier nicht angezeigt werden	683
dieser inhalt kann nicht angezeigt werden	683
dieser kommentar wurde entfernt	707
dieser text wird automatisch vorgelesen	685
dieses feld ist ein pflichtfeld	694
dieses feld ist erforderlich	694
dieses video kann in ihrem land nicht abgespielt werden	685
digg	821
digital	1049	2871
digital subscription	798
digital-abo	532
digitalabo	532
digitale krant	1948
digitaler briefkasten	702
digite seu e-mail	2344
dimensione carattere	65
dimensione testo	65	1677
dimensiune text	65
din besked	502
din e-mail	421
din e-mailadresse	502
din e-post	2107	2787
din e-postadress	2873
din e-postadresse	2107
din email	502
din melding	2191
din stemme er registreret	484
din stemme er registrert	2173
din stemme er talt	2173
din stemme er talt med	484
dinle	2943
dirbk su mumis	1867
direct debit	796
direct lezen	2018
direct naar het recept	61
direct naar inhoud	2078
direct toegang	2018
direct verder lezen	1948
direkt zum rezept	61
direkte	492	2181
discussie	1974
discussion about this post	849
discussione chiusa	1687
diskuse	315
diskusia	2667
diskuter	2119
diskutera	2800
diskutieren	609
diskuze	315
dislike	1060
dismiss	790
dismiss this message	789
distribuie	2420
distribuie articolul	2420
distribuie pe facebook	2454
distribuie pe whatsapp	2454
dit artikel delen	2019
dit artikel is afgeschermd	2072
dit artikel is auteursrechtelijk beschermd	2082
dit artikel is vergrendeld	2072
dit artikel wordt voorgelezen door een computerstem	2064
dit bericht op instagram bekijken	1998
dit fragment is niet meer beschikbaar	2064
dit is een advertentie	2023
dit is een premium artikel	2018
dit navn	502
dit veld is verplicht	2075
dit vind je misschien ook leuk	1978
ditt meddelande	2873
ditt namn	2873
ditt navn	2191
diventa socio	1660
diventa sostenitore	1660
""", 'dl': """
dla zalogowanych	2308
""", 'dn': """
dnes ne	299
dnes nie	2671
""", 'do': """
do dossier	2314
do e-shopu	374
do fotogalerie	392
do galerie	392
do koszyka	2295
do mesmo autor	2366
do not sell my personal information	835
do not sell or share my personal information	835
do obchodu	374
do sklepu	2295
doar	2336
dodaj do koszyka	2295
dodaj komentar	2726
dodaj komentarz	2236
doe	2336
doe agora	2336
doe de test	2056
doe mee en win	2003
don mensuel	1332
don ponctuel	1332
don't have an account	1048
don't have an account? sign up	1048
don't miss	844
don't miss out	808
don't want to see this? remove ads	830
dona	1075	1660
dona adesso	1660
dona ahora	1075
dona ora	1660
dona'ns suport	259
donar	1075
donar ahora	1075
donasi	1600
donasi sekarang	1600
donate	791
donate become	791
donate by bank transfer	1046
donate by paypal	1046
donate crypto	1046
donate here	791
donate in cryptocurrency	1046
donate monthly	791
donate now	791
donate today	791
donate via bank transfer	1046
donate via paypal	1046
donate via stripe	1046
donate with card	1046
donate with paypal	1046
donaties zijn fiscaal aftrekbaar	2070
donation page	1046
donations are tax-deductible	913
donazione mensile	1660
donazione singola	1660
doneer	1944
doneer eenmalig	2070
doneer hier	2070
doneer maandelijks	2070
doneer nu	1944
doneer via bankoverschrijving	2070
doneer via ideal	2015
doneer via paypal	2070
doner	413	2099
donera	2779
donera nu	2779
doneren	1944
doniraj	2592	2718
doniraj odmah	2592
doniraj zdaj	2718
donirajte	2592	2718
donner	1332
doorgaan met apple	2072
doorgaan met facebook	2072
doorgaan met google	2072
doorgaan zonder uitschakelen	2069
doorsturen	1963
doprava zdarma	374
dossier	568	1374	1691	1978
dossiers	568	1374	1978
download (mp#	685
download audio	1042
download citation	1023
download data is not yet available	1023
download de podcast	2064
download episode	491
download lyd	491
download the audio	1042
download transcript	1042
downloaden in de app store	2066
dowolna kwota	2306
""", 'dr': """
dra tillbaka samtycke	2860
drucken	553
druge novice	19
drukuj	2228
drukuj przepis	61
""", 'du': """
du bruger adblock	496
du bruger en adblocker	496
du bruger en annonceblokering	496
du bruker adblock	2185
du bruker annonseblokkering	2185
du bruker en adblocker	2185
du bruker en annonseblokkerer	2185
du er nu tilmeldt	421
du er nu tilmeldt nyhedsbrevet	421
du folgst diesem thema	709
du har allerede stemt	2173
du har lest alle gratisartiklene dine	2188
du hast bereits abgestimmt	677
du kan altid afmelde dig	502
du kan til enhver tid afmelde dig	421
dukung jurnalisme independen	1600
dukung kami	1600
duration	1043
duration #	1043
duration time	1042
durch ki erstellt	705
duur	2065
duur #	2065
""", 'dy': """
dyskusja	2236
""", 'e-': """
e-avis	416	2102
e-edition	849
e-gazete	2936
e-mail	305	421	540	821	2221	2344	2476
e-mail eingeben	540
e-mail eller brugernavn	499
e-mail lub login	2308
e-mail teilen	553
e-mail-adresse	540
e-mail-adresse eingeben	540
e-mail-adresse oder benutzername	692
e-mailadres	1953
e-mailadres of gebruikersnaam	2072
e-mailadresse	421
e-mailen	1963
e-paper	532	849
e-pasta adrese	1925
e-pasts	1925
e-post	1193	2107	2787
e-post eller brukernavn	2188
e-posta	2973
e-posta adresiniz	2973
e-posta adresinizi girin	2973
e-postadress	2787
e-postadresse	2107
e-postadressen din	2191
e-posti aadress	1193
e-tidning	2782
e-wydanie	2218
""", 'ea': """
early bird tickets	1037
early bird tickets on sale now	1037
early bird vstupenky	374
early bird-biljetter	2856
early bird-billetter	2176
early bird-tickets	2059
early-bird tickets	1037
early-bird-tickets	680
eavis	2102
""", 'ed': """
edasi lugemiseks logi sisse	1168
edellinen	1283
edellinen juttu	1281
edited	1060
editor's choice	844
editor's pick	732	844
editor's picks	844
editors' choice	844
editors' picks	844
edizione digitale	1665
""", 'ee': """
eenmalig	1944
eenmalige donatie	2070
eenmalige gift	2070
eens	2057
eerste maand gratis	2018
""", 'ef': """
efterlad en kommentar	513
efternamn	2874
efternavn	503
eftertryk forbudt	509
""", 'eg': """
eget belopp	2868
""", 'ei': """
ei kiitos	1264
ei nyt	1264
ei, kiitos	1264
eigen bedrag	2070
eigener betrag	690
eilmeldungen	688
eilmeldungen aktivieren	687
eilmeldungen erhalten	687
ein fehler ist aufgetreten	694
einblenden	572
einde advertentie	2090
einde van de advertentie	2090
einen kommentar hinterlassen	707
eingeloggt bleiben	692
einklappen	571	698
einloggen	532
einmalig	527
einmalig spenden	527
einschalten	688
einstellungen	561
einstellungen verwalten	683
einverstanden und weiter	683
einwilligen und weiter	683
einwilligung	561
einwilligung verwalten	683
einwilligung widerrufen	683
einwilligungen verwalten	683
""", 'ej': """
ej prenumerant	2870
""", 'ek': """
ekskl. fragt	487
eksklusivt for abonnenter	2188
eksklusivt for medlemmer	499
eksternt indhold	489
eksternt innhold	2178
""", 'el': """
elders op het web	1978
eldste	2203
elige una cantidad	1078
elk moment opzegbaar	2072
elke bijdrage helpt	2070
elke bijdrage telt	2015
elke donatie helpt	2070
elke donatie telt	2015
elke euro helpt	2070
elke euro telt	2015
elke vrijdag. gratis. geen spam	2075
eller	500	2189	2871
elolvasom	1555
els preus poden variar	277
elsewhere on the web	844
elta	1870
elta inf	1870
""", 'em': """
em alta	2366
em destaque	2366
email	808	821	2476
email (required	808
email address	808
email article	820
email or username	1048
email this	820
email to a friend	820
embed laden	683
emne	503	2192
emneord	2123
emner	438	2123
emner i artikkelen	2194
emner i artiklen	505
empfehlen	553	708
empfehlungen	568
empfehlungen der redaktion	568
empfohlen	693
empfohlen von outbrain	711
empfohlen von taboola	711
empfohlene artikel	568
empfohlener externer inhalt	561
empfohlener redaktioneller inhalt	561
""", 'en': """
en ce moment	1374
en continu	1374
en directo	1114
en este tema	1160
en otros medios	1114
en portada	1114
en savoir plus	1367	1377
encontrou algum erro	2362
encontrou um erro	2362
end of ad	1062
end of advert	1062
end of advertisement	1062
end of advertising	1062
ende der anzeige	711
ende der werbung	671
endre cookie-innstillinger	2178
endre samtykke	2178
engangsdonation	497
engangsgave	2099
enim loetud	1170
enlace copiado	1099
enlace copiado al portapapeles	1159
enlarge	850
enlarge image	849
enlarge photo	1053
enlarge picture	1053
enlarge this image	849
enne kommenteerimist loe reegleid	1174
enregistrer	1360
enregistrer cet article	1417
enregistrer l'article	1417
enregistrer la recette	61
entdecken sie unsere newsletter	615
entendi	2370
entendido	1118
enter amount	795
enter your email address	808
enter your own amount	1046
entra	1665
entra nella conversazione	1718
entradas relacionadas	1114
entrar	1080	2340
entrar com apple	2403
entrar com facebook	2403
entrar com google	2403
entre	2340
entre com sua conta	2403
envia per correu	289
envia-ho per correu	289
enviar a un amigo	1159
enviar para um amigo	2405
enviar por correo	1099
enviar por e-mail	2352
enviar por email	1099
enviar por whatsapp	1099
envie de lire la suite	1414
envoyer par courriel	1417
envoyer par e-mail	1360
envoyer par email	1360
envoyer par mail	1360
""", 'ep': """
epaper	849
""", 'er': """
er der fejl i artiklen	433
er du abonnent	2188
er du allerede abonnent	416	2102
er du ikke abonnent	2188
er ging iets mis	2076
er ging iets mis. probeer het later opnieuw	2011
er ging iets mis. probeer het opnieuw	2075
er is een fout opgetreden	2075
er is een fout opgetreden. probeer het later opnieuw	2075
er is iets misgegaan	2011	2076
er is iets misgegaan. probeer het later opnieuw	2011
erfolgreich	695
erfolgreich abonniert	694
erfolgreich angemeldet	694
ergebnis anzeigen	677
ergebnisse anzeigen	572	677
erlauben	688
err/bns	1178
erstellt mit ki	599
""", 'es': """
es folgt werbung	671
es ist ein fehler aufgetreten	615
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	615
esci	1665
escolha do editor	2366
escolha o seu plano	2403
escolha seu plano	2403
escolha um valor	2338
escribe tu correo	1152
escribe tu email	1152
escribe un comentario	1110
escuchar	1099
espace partenaire	1365
espacio patrocinado	1141
espandi	1695
especiais	2366
esqueceu a senha	2340
esqueci minha senha	2340
esquelas	1141
esqueles	277
essai gratuit	1341
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
ethvert bidrag hjelper	2186
etichete	2427
etiketler	2950
etiquetas	1114	2366
etiquetes	290
ets subscriptor? identifica't	287
ett fel uppstod	2873
etternavn	2192
etusivu	1281	1283
etusivulle	1281
etwas ist schiefgelaufen	695
""", 'ev': """
every contribution counts	913
every contribution helps	1046
every contribution makes a difference	1046
every contribution, however small, makes a difference	1046
every dollar counts	913
every donation counts	913
every donation helps	1046
every donation helps, however small	1046
every donation makes a difference	1046
every donation, however small, helps	1046
every friday. free. no spam	1050
every gift counts	913
""", 'ex': """
excl. verzendkosten	2059
exclusief abonneevoordeel	2059
exclusief verzendkosten	2059
exclusief voor leden	2072
exclusiu per a subscriptors	287
exclusive content	798
exclusive for members	1048
exclusive for subscribers	1048
exclusive to members	1048
exclusive to subscribers	917
exclusivo assinantes	2340
exclusivo para assinantes	2403
expand	849
expand all	850
expand image	1053
expandera	2808
expandir	2370
explore	847
explore more	844
explore more on these topics	844
explore our newsletters	908
explore our subscription offers	917
explore subscription offers	917
export citation	1023
external content	888
external links	820
externe content	1998
externe inhalte	561
externe inhalte anzeigen	561
externe inhalte erlauben	561
externe inhoud	1998
externen inhalt anzeigen	561
externen inhalt laden	561
externer inhalt	561
externer inhalt konnte nicht geladen werden	597
""", 'ez': """
ezt is olvassa el	1553
""", 'fa': """
facebook	821
facebook messenger	821
facebook twitter	820
facebook twitter email	820
facebook twitter linkedin email	820
facebook twitter whatsapp	820
facebook x	820
fai il quiz	1718
fai il test	1718
fai una domanda su questo articolo	1710
faire un don	1332
fale conosco	2362
fandt du en fejl	433
fant du en feil	2119
fast geschafft	615	695
fast giver	2186
favorilere ekle	2943
favoris	1360
fazer login	2340
""", 'fe': """
featured articles	844
featured content	844
featured stories	844
fechar	2335	2369
feedback	564	839	1974
feedback geben	564
feedback geven	2084
feedback senden	705
fehler gefunden	564
fehler im artikel gefunden	564
fehler im text melden	702
fehler melden	564
fel i artikeln	2800
feliratkozom	1558
feltet er obligatorisk	2191
fermer	1331
fermer le menu	1377
fes-te soci	259
fes-te subscriptor	259
fetching more	849
""", 'fi': """
fields marked with * are required	1050
fields marked with an asterisk are required	1050
fil info	1374
filed under	844	849
find out more	849
fique por dentro	2344
first name	808
fizetett tartalom	1548
""", 'fj': """
fjern annoncer	429
fjern annonser	2115
""", 'fl': """
flag	1060
flag as inappropriate	1059
flecha	1080
fler	2804
fler artiklar	2804
fler nyheter	2804
flere artikler	438	2123
flere artikler av forfatteren	2194
flere nyheder	438
flere nyheter	2123
flere saker	2123
flipboard	821
""", 'fo': """
fold ud	442
folge ich	709
folgen	554
folgen sie uns	554
follow	825
follow author	825
follow live	825
follow this author	825
follow this topic	825
follow topic	825
follow us	825
follow us on facebook	825
following	825
font size	820
fontin koko	65
for abonnenter	416	2102
for members only	1048
for subscribers	798
forbliv logget ind	499
forgot password	798
forgot your password	798
forma de pagamento	2338
forma de pago	1078
formas de pagamento	2338
formas de pago	1078
fornavn	503	2192
forrige	441	2126
forrige artikel	438
forrige artikkel	2123
forrige bilde	2194
forrige billede	505
forrige side	2194
forse in seguito	1659
forsiden	438	2123
fortsett med apple	2188
fortsett med e-post	2188
fortsett med facebook	2188
fortsett med google	2188
fortsett med vipps	2188
forward # seconds	1042
foto	1618
foto galeri	2950
fotogalerie zde	392
fotogalerija	1867
fotostrecke	568
fotostrecke ansehen	697
fotostrecke starten	697
fout gespot	1974
fout gevonden	2081
fout gezien	1974
fout melden	1982	2081
foutje gezien	1974
""", 'fr': """
fra vores butik	487
fra vores partnere	517
fra vores shop	487
frag unsere ki	599
fragen sie unsere ki	599
fragt kan tilkomme	487
frakt kommer i tillegg	2176
frakt tillkommer	2856
fraktkostnad tillkommer	2856
free amount	1046
free daily newsletter	808
free newsletter	808
free weekly newsletter	808
free. no spam	1050
freier beitrag	690
freier betrag	690
friss	1553
from around the web	844
from our advertisers	1062
from our partner	1062
from our partners	844
from our shop	1037
from our sponsor	830
from our sponsors	830
from our store	1037
from the web	844
""", 'fu': """
full coverage	844
full name	1050
full results	850
full score	850
full screen	1043
full skjerm	2180
fullscreen	849	1043
fullscreen image	1053
fullskjerm	2126
fundet en fejl	508
funnet en feil	2197
further reading on this site	844
""", 'fy': """
fyll ut feltet	2191
""", 'ga': """
ga akkoord	1970
ga akkoord en sluit	2062
ga naar de inhoud	2078
ga naar inhoud	1981
ga naar recept	61
ga verder met apple	2072
ga verder met facebook	2072
ga verder met google	2072
galerie ansehen	697
galerie anzeigen	697
galite bet kada atsisakyti prenumeratos	1860
gallery	1691
gamble responsibly	999
ganzen artikel lesen	571
gavelenke	2205
gavelink	516
gaven gir skattefradrag	2186
gaver gir skattefradrag	2186
""", 'ge': """
ge bort artikel	2887
ge bort artikeln	2782
ge feedback	2882
gebruikersnaam	2073
gebruikersnaam of e-mailadres	2072
gebruiksvoorwaarden	1970
geef cadeau	2019
geef een reactie	1974
geef eenmalig	2070
geef feedback	2008
geef je mening	2084
geef je mening over dit artikel	2008
geen mening	2057
geen spam	2075
gegenereerd door ai	2000
gegenereerd met ai	2000
gegenereerd met een ai-stem	2064
gekopieerd	2089
gekopieerd naar klembord	2089
gelesen von einer synthetischen stimme	685
geluid aan	2064
geluid uit	2064
gem	425
gem artikel	425
gem artiklen til senere	425
gem indstillinger	489
gem opskrift	61
gem opskriften	61
gem til senere	425
gem valg	489
gemaakt door ai	2084
gemaakt met ai	2000
gemaakt met behulp van ai	2084
gemerkt	710
gemt	516
generated by ai	890
generated with ai	1058
genererad av ai	2882
genererad med ai	2882
genereret af ai	511
genereret med ai	511
generert av ki	2200
generert med ki	2200
gerade nicht	526
gerelateerd	1978
gerelateerd nieuws	1978
gerelateerde artikelen	1978
gerelateerde onderwerpen	1978
gerir cookies	2359
geschenklink	710
geschenklink erstellen	710
geschenklink kopieren	710
geschwindigkeit	686
gesponsert	558
gesponserter beitrag	87	630
gesponserter inhalt	558
gesponsord	1968
gesponsorde content	2090
gesponsorde inhoud	1968
gestion des cookies	1367
gestionar cookies	1107
gestisci i cookie	1684
gestisci notifiche	1721
gestisci preferenze	1684
get alerts	825
get deal	1033
get digital access	798
get email updates	808
get licence	1056
get news alerts	1045
get started	798
get the daily email	808
get the newsletter	808
get this deal	1033
get tickets	1000
get your ticket	1037
get your tickets	1037
""", 'gi': """
gi bort artikkelen	2102
gi bort saken	2111
gi en engangsgave	2186
gi en gave	2186
gi et bidrag	2186
gi oss tilbakemelding	2200
gi skattefradrag	2186
gi tilbakemelding	2119
gift a subscription	798
gift article	798
gift link	1061
gift this article	798
gift this story	1061
giften zijn fiscaal aftrekbaar	2070
gilla	2885
gillar	2885
giv artiklen til en ven	425
giv en gave	497
giv en kop kaffe	497
giv et bidrag	497
giv feedback	511
giv os en kop kaffe	497
giv os feedback	433
give a gift	798
give a gift subscription	791
give another amount	1046
give as a gift	1061
give feedback	839
give monthly	791
give now	791
give this article	1061
give this article as a gift	1061
give today	791
give us feedback	839
gizle	2953
gizlilik	2946
""", 'gj': """
gjeldende tid	2180
gjeldende tid #	2180
gjord av ai	2882
""", 'gl': """
glemt adgangskode	416
glemt din adgangskode	499
glemt dit kodeord	499
glemt kodeord	499
glemt passord	2102
glemt passordet	2188
""", 'go': """
go ad-free	1062
go to donation page	1046
go to homepage	1053
go to the donation page	1046
go to the homepage	1053
go to top	849
godkjenn	2116
godkjenn alle	2116
godta	2116
godta alle	2116
godta alle cookies	2178
godta alt	2178
godta og fortsett	2178
godta og lukk	2178
godta og vis	2178
google	821
google anzeigen	711
google news	821
google plus	821
google-advertenties	2090
google-annoncer	517
google-annonser	2888
google-anzeigen	711
got it	835
""", 'gr': """
gracias por suscribirte	1087
gracias por tu voto	1139
gracias por votar	1139
graj teraz	2292
gratis fragt	487
gratis frakt	2176
gratis proberen	1948
gratis verzending	2059
gratis. geen spam	2075
gratis. ingen spam	2873
grazie per aver votato	1710
grazie per il tuo feedback	1710
grazie per l'iscrizione	1672
grotere tekst	2089
""", 'gu': """
guarda anche	1691
guarda i risultati	1710
guarda l'article	289
guarda la gallery	1694
guardar	1099	2352
guardar en favoritos	1159
guardar para ler mais tarde	2405
guardar receita	61
guardar receta	61
guides d'achat	1374
gulir untuk lanjut membaca	1613
""", 'ha': """
haber faydali oldu mu	2949
haberi kaydet	2943
haberi nasil buldunuz	2949
haberi oynat	2952
haberi puanla	2949
haberi sesli dinle	2943
haberi sesli dinleyin	2943
haberi sesli dinleyin (# dk	2943
haberi yazdir	2943
haberin devami	2945	2952
haberin devami reklamdan sonra	2945
haberin tamami	2952
hacker news	821
hadiahkan artikel ini	1643
hae	1283
hai letto # articoli su # questo mese	1727
hai trovato un errore	1687
hai una segnalazione	1687
haku	1283
halaman berikutnya	1620
halaman selanjutnya	1620
halaman: #	1620
handelsbetingelser	430
hantera cookies	2797
hantera dina samtycken	2860
hantera notiser	2865
hantera samtycke	2860
har du allerede en konto	416	2102
har du allerede en profil	499
har du allerede konto	2188
har du en god historie	508
har du en konto	499
har du fundet en fejl	508
har du fundet en fejl i artiklen	508
har du funnet en feil	2197
har du funnet en feil i artikkelen	2197
har du glemt adgangskoden	499
har du glemt din adgangskode	499
har du glemt passordet	2188
har du hittat ett fel	2879
har du hittat ett fel i texten	2879
har du ikke en konto	499
har du ikke et abonnement	499
har du ikke konto	2188
har du inget konto	2870
har du konto	2188
har du opdaget en fejl	508
har du redan ett konto	2782
har du tips	2197
har du tips i saken	2197
has oblidat la contrasenya	260
hastighed	492
hastighet	2181	2863
hasznos volt a cikk	1552
hata bildir	2949
hata bildirin	2949
haut de page	1377
have an account	798
have an account? sign in	798
have your say	839
hazte miembro	1075
hazte premium	1156
hazte socia	1075
""", 'he': """
heb je al een account	1948
heb je hier iets aan	2084
heeft u al een account	2072
help mee	1944
help ons om dit te blijven doen	2015
hem	2807
hemeroteca	1080
hent episoden	491
hent flere	505
hent indhold	489
hepsini kabul et	2946
herinner me later	1943
herlaad de pagina	2069
hesabim	2936
hesabiniz var mi	2936
heslo	387
het artikel gaat hieronder verder	1968
het laatste nieuws	1978
""", 'hi': """
hide	850
hide ad	830
hide caption	849
hide comments	839
hide password	1048
hide replies	1059
hide this ad	1062
hide this message	789
hide transcript	1042
hier anmelden	532
hier bestellen	680
hier einloggen	532
hier erfahren sie, wie das geht	689
hier finden sie informationen zum datenschutz	597
hier kaufen	680
hier spielen	677
highlights generated by artificial intelligence	890
hilfe	564
hinterlasse einen kommentar	707
hinterlassen sie einen kommentar	707
hinweis an die redaktion	609
hinweis geben	702
hinweis senden	702
hinweis zum datenschutz	561
hinweise anonym senden	702
hinweise zu diesem artikel	609
hittade du ett fel	2800
hittat fel	2800
""", 'hj': """
hjem	441	2126
""", 'hl': """
hlasitost	379
hlasovat	315
hlasujte	371
hledat	318
""", 'ho': """
ho capito	1695
ho letto e accetto l'informativa sulla privacy	1723
hoe wij onze bronnen beschermen	2081
hold deg oppdatert	2107
hold dig opdateret	421
hold meg innlogget	2188
hold mig logget ind	499
home	849	1694	1981
hop til indhold	505
hop til indholdet	505
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2194
hopp til innhold	2126
hopp til innholdet	2126
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2008
house rules	839
how did we do	839
how to cite	1023
how to cite this article	1023
how to contact us securely	1055
how to disable ad blocker	1044
how to disable your ad blocker	1044
how to turn off your ad blocker	1044
how was this made	1058
how was this summary made	1058
how we protect our sources	1055
how we protect sources	1055
how we use ai	890
hoy no	1074
""", 'hu': """
hubungi kami	1617
huidige tijd	2064
huidige tijd #	2064
huisregels	2008
husk meg	2188
husk mig	499
""", 'hv': """
hva mener du? stem her	2126
hva synes du om denne saken	2119
hva synes du om saken	2119
hvad mener du? stem her	441
hvad synes du? stem her	441
hver fredag. gratis. ingen spam	2191
hver krone hjelper	2186
hver krone teller	2186
hvert bidrag hjelper	2186
hvorfor ser jeg denne annonce	517
hvorfor ser jeg denne annonsen	2206
hvorfor vises denne annonce	517
hvorfor vises denne annonsen	2206
""", 'i ': """
i accept	835
i agree	835
i already donated	789
i already gave	789
i already have a subscription	1048
i already have an account	1048
i am already a subscriber	1048
i betalt samarbete	2888
i commenti sono riservati agli abbonati	1718
i denne artikel	505
i denne artikkelen	2194
i denne saken	2194
i don't have an account	1048
i have an account	1048
i have disabled my ad blocker	1044
i have turned it off	1044
i have whitelisted this site	1044
i lettori hanno letto anche	1730
i prezzi potrebbero variare	1713
i samarbeid med	2115
i samarbejde med	429
i samarbete med	2796
i understand	850
""", "i'": """
i'll do it later	789
i'm already a subscriber	1048
i'm in	808
i've already donated	789
i've disabled adblock	1044
i've disabled it	1044
i've disabled my ad blocker	1044
i've turned it off	1044
i've whitelisted this site	1044
""", 'ic': """
ich bin bereits abonnent	692
ich bin schon abonnent	692
ich bin schon dabei	526
ich habe bereits ein abo	692
ich habe bereits ein konto	692
ich habe den adblocker ausgeschaltet	689
ich habe den adblocker deaktiviert	689
ich habe ein konto	692
ich habe ihn ausgeschaltet	689
ich habe ihn deaktiviert	689
ich habe meinen adblocker deaktiviert	689
ich habe schon ein abo	692
ich habe schon ein konto	692
ich habe schon gespendet	526
ich stimme zu	561
icymi	844
""", 'id': """
ideal	1947
identifiez-vous	1341
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2070
ielogojies	1901
ielogoties	1901
ievadi e-pastu	1925
ievadi savu e-pasta adresi	1925
""", 'ih': """
iha	2956
ihr feedback	564
ihr kommentar	564
ihr name	694
ihre e-mail-adresse	540
ihre meinung	564
ihre nachricht	694
ihre nachricht wurde gesendet	694
ihre spende ist steuerlich absetzbar	619
ihre stimme wurde gespeichert	677
""", 'ik': """
ik begrijp het	1982
ik heb al een account	2072
ik heb al gedoneerd	1943
ik heb een account	2072
ik heb hem uitgezet	2069
ik heb mijn adblocker uitgeschakeld	2069
ik heb mijn adblocker uitgezet	2069
ik steun al	1943
ikke abonnent	2188
ikke abonnent endnu	499
ikke i dag	412	2098
ikke nu	412
ikke tillat	2184
iklan	1613
iklan sponsor	1648
""", 'il': """
il mio account	1665
il tuo indirizzo email	1672
ilan	2945
ilgili haber	2950
ilgili haberler	2950
ilgili konular	2950
ilk ay # tl	2936
ilmoittaudu webinaariin	1283
ilmoitus	1275
ils ont lu aussi	1374
""", 'im': """
im liveblog	697
im shop ansehen	680
im shop kaufen	680
im trend	568
immer anzeigen	683
immer entsperren	683
immer erlauben	683
immer informiert	540
immer informiert mit unserem whatsapp-service	671
impostazioni cookie	1684
impressum	561
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1360
imprimer cet article	1417
imprimer cette recette	61
imprimer l'article	1360
imprimer la recette	61
imprimir	1099	2352
imprimir a receita	61
imprimir artigo	2405
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3087
in case you missed it	844
in die zwischenablage kopiert	710
in diesem artikel	568
in dit artikel	2078
in evidenza	1691
in het nieuws	1978
in kooperation mit	558
in other news	844
in our shop	1037
in partnership with	830
in primo piano	1691
in this section	844
in winkelwagen	2059
in zwischenablage kopieren	553
increase font size	1061
increase text size	1061
indeks	1618
indhold fra vores partnere	517
indholdet er beskyttet af ophavsret	509
indholdet er blokeret	489
indholdet kan ikke vises	489
indicates required	1050
indicates required field	1050
indirizzo email	1672
indlejret indhold	489
indsend	503
indsend kommentar	513
indstillinger	430
indtast din e-mail	421
indtast din mail	421
indtast e-mail	421
info iklan	1633
infolettre	1350
infolettres	1350
informa d'un error	275
informar de un error	1146
informasjonskapsler	2116
informationen zum datenschutz	597
informativa sulla privacy	1684
informazione promozionale	1713
informazione pubblicitaria	87	1713
ingatkan saya nanti	1599
ingelogd blijven	2072
ingen bindingstid	2188
ingen bindningstid	2870
ingen holdning	485
ingen mening	2174
ingen spam	2873
ingen uppfattning	2854
ingesloten inhoud	2062
ingezonden mededeling	87	2023
ingrandisci	1694
ingresar	1080
inhalt	571
inhalt aktivieren	683
inhalt anzeigen	561
inhalt entsperren	683
inhalt freigeben	683
inhalt immer anzeigen	683
inhalt laden	558
inhalt teilen	553
inhalte aktivieren	683
inhalte anzeigen	561
inhalte entsperren	683
inhalte immer anzeigen	683
inhalte laden	683
inhalte unserer partner	711
inhaltsverzeichnis	571
inhoud laden	2062
inhoud niet beschikbaar	2062
inhoud tonen	1998
inhoud van onze partners	2090
inhoudsopgave	1981
inicio	1117
inkl. mwst	680
inkl. mwst. zzgl. versandkosten	680
inklappen	1982
inloggen	1948
inloggen met apple	2072
inloggen met facebook	2072
inloggen met google	2072
inna kwota	2306
inne teksty autora	2314
innebygd innhold	2178
innholdet er blokkert	2178
innholdet er ikke tilgjengelig	2178
innholdet kan ikke vises	2178
innstillinger	2116
innstillinger for informasjonskapsler	2178
innstillinger for personvern	2178
inschakelen	2068
inschrijven	1953
inscreva-se	2344
inscreva-se na newsletter	2344
inscription	1341
inscription gratuite	1410
inserisci il tuo indirizzo e-mail	1723
inserisci il tuo indirizzo email	1723
inserisci qui il tuo commento	1687
inserisci un indirizzo email valido	1723
insira o seu email	2398
insira seu e-mail	2398
instagram	821
instagram-inhalte erlauben	561
instellingen	1970
instellingen opslaan	2062
inte idag	2778
inte nu	2778	2866
inte prenumerant	2870
introdu adresa ta de email	2447
introduce tu email	1087
introductory offer	1048
invalid address	1050
invalid email	808
invalid email address	1050
invia a un amico	1729
invia commento	1687
invia per email	1677
invia via email	1677
inzerce	311
inzercia	2663
""", 'ir': """
ir a la receta	61
ir a los comentarios	1110
ir al contenido	1117
ir arriba	1117
ir para a receita	61
""", 'is': """
iscriviti	1672
iscriviti alla nostra newsletter	1672
iscriviti ora	1672
iscrizione completata	1723
isprintaj	2603
ist mir egal	678
""", 'iz': """
iz iste rubrike	2600
iz rubrike	2600	2723
izbor urednice	2600
izbor urednika	2600
izdvajamo	2600
izpostavljeno	2723
izveido kontu	1901
""", "j'": """
j'accepte	1367
j'accepte de recevoir les offres des partenaires	1410
j'ai compris	1378
j'en profite	1341
""", 'ja': """
ja ets subscriptor	260
ja gerne	687
ja graag	2067
ja tack	2865
ja tak	494
ja takk	2183
ja tens compte	287
ja, benachrichtigen	687
ja, bitte	687
ja, doe maar	2067
ja, gerne	687
ja, gjerne	2183
ja, graag	2067
ja, ich will	527
ja, ik steun	2015
ja, ik wil de nieuwsbrief ontvangen	2011
ja, tack	2865
ja, tak	494
ja, takk	2183
jaa	1273
jaa artikkeli	1273
jaa facebookissa	1273
jaa juttu kaverille	1273
jaa whatsappissa	1273
jaarlijks	2073
jaarlijks betalen	2072
jaarlijks gefactureerd	2072
jag har ett konto	2870
jag har redan ett konto	2870
jaga	1168
jaga artiklit	1168
jaga facebookis	1173
jaga lugu	1173
jaga seda artiklit	1173
jak vypnout adblock	383
jangan lewatkan	1618
jatka lukemista	1266
jau esi abonents	1901
jau esi abonents? ielogojies	1901
jau prenumeruojate	1860
jau prenumeruojate? prisijunkite	1860
javascript er deaktiveret	491
javascript er deaktivert	2180
javascript staat uit	2064
""", 'je': """
je aanmelding is gelukt	2011
je bent aangemeld	2075
je bent ingeschreven	2011
je bent nu ingeschreven	2011
je bericht	2075
je bericht is verzonden	2075
je commande	1401
je donne	1332
je donne mon avis	1405
je fais un don	1332
je gebruikt een adblocker	2069
je gebruikt een advertentieblokker	2069
je gift is fiscaal aftrekbaar	2070
je hebt al gestemd	2056
je hebt je limiet bereikt	2072
je hebt je succesvol aangemeld	2011
je kunt je op elk moment afmelden	2011
je m'abonne	1341
je m'inscris	1350
je me connecte	1341
je mi to jedno	372
je naam	2075
je soutiens	1332
je stem is geregistreerd	2056
je stem is geteld	2056
je teste	1341
je volgt	2088
je volgt deze auteur	2088
je volgt deze auteur al	2088
je volgt dit onderwerp	2088
je volgt dit onderwerp al	2088
jeden freitag. kostenlos. kein spam	694
jeder beitrag hilft	690
jeder betrag hilft	690
jeder euro hilft	619
jederzeit abbestellbar	694
jederzeit abmeldbar	694
jednorazowo	2215
jeg har allerede en konto	2188
jeg har deaktiveret min adblocker	496
jeg har en konto	2188
jeg har konto	2188
jeg har skrudd av adblock	2185
jelentkezzen be	1540
jetzt abo sichern	624
jetzt abonnent werden	532
jetzt abonnieren	532
jetzt abstimmen	603	671
jetzt am gewinnspiel teilnehmen	603
jetzt anmelden	540
jetzt bestellen	532
jetzt bewerben	603
jetzt einloggen	532
jetzt einschalten	687
jetzt freischalten	532
jetzt helfen	527
jetzt im shop	680
jetzt im tv	568
jetzt karten sichern	603
jetzt kommentieren	564
jetzt kostenlos anmelden	540
jetzt kostenlos testen	532
jetzt mitdiskutieren	609
jetzt mitglied werden	527
jetzt mitmachen	603
jetzt mitraten	677
jetzt nicht	526
jetzt pinnen	61
jetzt platz sichern	680
jetzt registrieren	532
jetzt spenden	527
jetzt spielen	677
jetzt teilen	625
jetzt testen	532
jetzt ticket sichern	680
jetzt tickets sichern	603
jetzt upgraden	624
jetzt weiterlesen	692
jetzt zugang sichern	624
jetzt zustimmen	561
""", 'jo': """
jocs i mots encreuats	277
join now	791
join our mailing list	808
join the conversation	839
join the debate	1059
join the discussion	839
join the discussion on discord	825
join us	791
jouw e-mailadres	1953
""", 'ju': """
jump to content	849
jump to recipe	61
jump to section	1053
jump to the recipe	61
jump to video	61
just nu	2804
juttu jatkuu alla	1275
juttu jatkuu kuvan alapuolella	1275
juttu jatkuu kuvan alla	1275
juttu jatkuu mainoksen alla	1275
juttu jatkuu videon alla	1275
juttu on tarkoitettu tilaajille	1266
juttu on vain tilaajille	1266
juuri nyt	1281
""", 'ka': """
kabal	2174
kabale	485
kabul ediyorum	2946
kabul et	2946
kaffee spendieren	690
kaip jums patiko straipsnis	1866
kamu mungkin suka	1644
kanske senare	2778
kanskje senere	2098
kapat	2934
kapcsolat	1552
karier	1633
karjera	1867
karte anzeigen	572
karte laden	561
kas artikkel oli kasulik	1174
kas lugu oli kasulik	1174
kasneje	2730
kasnije	2608
kasutustingimused	1186
kategori	1618
kategoriat	1281
kategorie	316	2240
kategorien	568
kategorier	438	2123	2804
kategoriler	2950
katkida bulun	2935
katso kaikki tilaajaedut	1266
katso kuvagalleria	1283
katso kuvat	1283
katso video alta	1283
kaydet	2943
kaydol	2936
kayit ol	2936
kaynak: aa	2956
kaynak: dha	2956
kaynak: iha	2956
""", 'ke': """
kebijakan cookie	1616
kebijakan privasi	1616
kebijakan privasi | syarat dan ketentuan	1616
keep me logged in	1048
keep me signed in	1048
keep reading	844
kein spam	694
kein spam. jederzeit abbestellbar	694
keine angabe	678
keine meinung	678
keine neuigkeiten mehr verpassen	615
kelola cookie	1616
keluar	1601
kembali ke atas	1620
kertalahjoitus	1265
keskustele	1280
keskustele asiallisesti	1280
keskustelu	1280
keuze opslaan	2062
keuze van de redactie	1978
key points by ai	890
key takeaways by ai	890
""", 'ki': """
ki kann fehler machen	705
ki-generert	2201
ki-generert innhold	2200
ki-generert oppsummering	2126
ki-generiert	599
ki-generierte zusammenfassung	599
ki-oppsummering	2126	2201
ki-zusammenfassung	599	706
kiemelt	1553
kies	2073
kies abonnement	2072
kies een abonnement	2072
kies een bedrag	1946
kies je abonnement	2018
kies uw abonnement	2072
kies zelf een bedrag	2070
kiitos tilauksesta	1269
kiitos tilauksestasi	1269
kijk terug	2005
kingi artikkel	1173
kiosque	1341
kirim	1610
kirim ke teman	1643
kirim komentar	1617
kirjaudu	1266
kirjaudu ulos	1266
kirjoita kommentti	1280
kirjoita kommenttisi	1280
kirjoittaja on kansanedustaja	1292
kirjoittaja on kirjailija	1292
kirjoittaja on kolumnisti	1292
kirjoittaja on toimittaja	1292
kirjoittaja on vapaa toimittaja	1292
kirjoittaja on vapaa toimittaja ja kirjailija	1292
kirjuta kommentaar	1174
kiti skaito	1862
""", 'kl': """
klarna	531
klausies raidierakstu	1908
klausies rakstu	1906
klauskite dirbtinio intelekto	1866
klausykite straipsnio	1865
klausyti	1865
klausyti straipsnio	1865
klausyti straipsnio (# min	1865
kleinanzeigen	558
kleinere tekst	2089
klik om te vergroten	2078
klippet er ikke lenger tilgjengelig	2180
""", 'ko': """
kod pocztowy	2312
kodeord	500
kokeile maksutta	1266
kokeile nyt	1266
kolla din inkorg	2873
kolla priset	2856
komentar	1617
komentarai	1860
komentari	2603
komentarji	2726
komentarz	2236
komentarze	2236
komentiraj	2603	2726
komentovat	400
komentuoti	1860
komentuoti gali tik registruoti vartotojai	1866
komment	1552
kommentaarid	1168
kommentar	564
kommentar abschicken	707
kommentar absenden	707
kommentar melden	707
kommentar schreiben	564
kommentar senden	707
kommentar verfassen	564
kommentare	564
kommentare ansehen	564
kommentare anzeigen	564
kommentare lesen	564
kommentare sortieren	707
kommentarer	433	2119	2800
kommentarer blir moderert	2119
kommentarer granskas innan publicering	2807
kommentarer modereres	441
kommentarerna modereras	2800
kommentarregeln	564
kommentarregler	2202
kommentarsregler	2800
kommenteeri	1168
kommenteerimine on suletud	1174
kommenteerimise reeglid	1174
kommenteerimiseks logi sisse	1174
kommentek	1552
kommenter	433	2119
kommentera	2800
kommentera artikeln	2884
kommentieren	564
kommentit	1280
kommentit tarkistetaan ennen julkaisua	1280
kommentoi	1280
kommentointi on suljettu	1280
kommercielt indhold	446
kommercielt samarbejde	429
kommersiellt samarbete	2888
kommersielt innhold	2131
kommersielt samarbeid	2115
kommerzieller inhalt	711
konec reklamy	404
koniec reklamy	2232
kontakt	315	433	564	2236
kontakt do redakcji	2317
kontakt forfatteren	2194
kontakt na redakci	395
kontakt os	433
kontakt oss	2119
kontakt redaksjonen	2197
kontakt redaktionen	508
kontakt zur redaktion	702
kontakta oss	2800
kontakta redaktionen	2879
kontaktovat autora	392
kontaktovat redakci	395
konten berbayar	1648
konten bersponsor	1613
konten premium	1601	1643
konten promosi	1648
konten sponsor	1613
konto erstellen	532
kontrollera din inkorg	2873
kontynuuj przez apple	2308
kontynuuj przez facebook	2308
kontynuuj przez google	2308
kontynuuj z apple	2308
kontynuuj z facebookiem	2308
kontynuuj z google	2308
konular	2950
koop een kop koffie voor ons	2070
koop een licentie	2082
koop het boek	2059
koop je tickets	2059
koop kaarten	2059
koop nu	2059
koop tickets	2059
kopeeri link	1168
kopieer de link	1963
kopieer deze link	2043
kopieer link	1963
kopier gavelenke	2205
kopier gavelink	516
kopier lenka	2111
kopier lenke	2111
kopier lenken	2111
kopier link	425
kopier linket	425
kopierat till urklipp	2887
kopieren	553
kopieret	516
kopieret til udklipsholder	516
kopiering forbudt	2198
kopiert	2205
kopiert til utklippstavlen	2205
kopioi linkki	1273
kopiraj link	2603
kopiraj povezavo	2726
kopiraj poveznicu	2603
kopirajte link	2603
kopirajte poveznicu	2603
kopiuj link	2228
kopyala	2943
korrekturhinweis senden	609
korsord	2854
kort fortalt - lavet med ai	441
korzystasz z adblocka	2305
kostenlos abonnieren	540
kostenlos registrieren	532
kostenlos testen	532
kostenlos. kein spam	694
koszty dostawy	2295
koupit e-knihu	374
koupit knihu	374
koupit licenci	396
koupit vstupenku	374
koupit vstupenky	374
""", 'kr': """
krant	1948
kreditkarte	531
kreditkarte / klarna	531
kreiraj nalog	2593
krijg direct toegang	2018
kruiswoord	2057
kruiswoordpuzzel	2057
krydsord	485
kryssord	2174
""", 'ku': """
kuidas lugu meeldis	1174
kun for medlemmer	2188
kup bilet	2295
kup bilety	2295
kup bilety teraz	2295
kup e-book	2295
kup magazyn	2295
kup najnowszy numer	2295
kup prawa do publikacji	2318
kup teraz	2295
kup wydanie	2295
kupi pretplatu	2593
kupte si knihu	374
kupte si vstupenky	374
kurzlink kopieren	650
kuukausilahjoitus	1265
kuula	1173
kuula artiklit	1173
kuula artiklit (# min	1173
kuula lugu	1173
kuula saadet	1175
kuula saadet siit	1175
kuuntele	1273
kuuntele jakso	1273
""", 'kv': """
kvalita	379
kvkk	2946
""", "l'": """
l'actu en direct	1374
l'article continue ci-dessous	1365
l'article en # points	1399
l'articolo in breve	1710
l'essentiel	1374
""", 'la': """
la newsletter	1350	1672
la redazione consiglia	1691
la tua e-mail	1672
laad bericht	2062
laad inhoud	2062
laad meer	1981
laad meer artikelen	2078
laad video	2062
laajenna	1284
laat een reactie achter	2086
laat je dit artikel voorlezen	2005
laat voorlezen	1963
laatste nieuws	1978
ladda fler	2807
ladda fler artiklar	2876
ladda karta	2860
ladda ner ljud	2862
ladda om sidan	2867
ladda tweet	2860
ladda video	2860
laddar spelaren	2862
laddar video	2862
laget av ai	2200
laget av ki	2200
laget med hjelp av ki	2200
laget med ki	2200
lagi ramai	1644
lagre	2111
lagre artikkel	2111
lagre innstillinger	2178
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2111
lagre saken til senere	2111
lagre til senere	2111
lagre valg	2178
lagret	2205
lahjoita	1265
lahjoita nyt	1265
lain kali	1599
lainnya	1618
laisser un commentaire	1370
laissez un commentaire	1370
langganan	1601
langsung ke resep	61
lanjut baca di bawah	1613
lanjutkan dengan konten	1613
lanjutkan membaca	1620
laporkan	1617
laporkan kesalahan	1621
larger text	1061
lascia un commento	1687
lascia un feedback	1710
last flere	2126
last inn flere	2194
last inn innhold	2178
last inn innlegg	2178
last inn video	2178
last innhold	2178
last innlegg	2178
last name	808
last ned episoden	2180
last ned lyd	2180
laster spiller	2180
laster video	2180
lastschrift	531
later	1943	2068
later lezen	2019
latest	844
latest articles	844
latest edition	849
latest headlines	844
latest news	844
latest posts	844
latest stories	844
latest updates	844
latest videos	844
latest videos from	844
lavet af ai	511
lavet med ai	511
lavora con noi	1713
""", 'le': """
le direct	1374
le fil	1374
le journal du jour	1341
le nostre newsletter	1672
le plus lu	1374
le puede interesar	1114
le recomendamos	1114
le ultime notizie	1691
learn more	849
learn more about cookies	835
leave a comment	839
leave a reply	839
leave a tip	791
leave feedback	839
lectura de # minutos	1099
lectura: # min	1099
lecture # min	1377
lecture # minutes	1360
lecture : # min	1360
ledenvoordeel	2059
leer noticia completa	1117
lees advertentievrij	2090
lees de reacties	1974
lees direct verder	2018
lees het hele artikel	2078
lees het hele verhaal	2078
lees het liveblog	2078
lees het transcript	2064
lees het volledige artikel	2078
lees meer	1978	1981
lees meer over	1978
lees minder	2078
lees onze huisregels	2008
lees ook	1978
lees verder	1948	1978	1981
lees verder na de advertentie	1968
lees verder onder de afbeelding	1968
lees verder onder de foto	1968
lees volledig artikel	2078
lees voor	1963
lees zonder advertenties	2090
leeslijst	2019
leestijd	1981
leestijd # min	1981
legfrissebb	1553
legg i handlekurv	2176
legg igjen en kommentar	2119
legg igjen kommentar	2202
legg oss til som foretrukket kilde	2204
legg til i mine temaer	2204
legg til kommentar	2202
legg til som foretrukket kilde	2204
leggi anche	1691
leggi dopo	1729
leggi i commenti	1687
leggi il documento	1695
leggi il giornale	1665
leggi l'articolo	1694
leggi l'articolo completo	1694
leggi senza limiti	1727
leggi sull'app	1721
leggi tutto	1694
leggi tutto con un abbonamento	1665
leggi tutto su	1691
legolvasottabb	1553
legolvasottabbak	1553
leia mais	2366	2369
leia os termos de uso e as regras da comunidade	2394
leia sem limites	2403
leitura: # min	2352
lembrar mais tarde	2335
lembre-me mais tarde	2335
lengde #	2181
lenke kopiert	2111
lenken er kopiert	2111
lenken kopiert	2111
ler mais	2369
ler mais tarde	2405
les articles les plus lus	1418
les derniers articles	1374
les flere	2123
les hele artikkelen	2194
les hele saken	2126
les kommentarer	2119
les lecteurs ont aussi lu	1374
les mer	2123	2126
les mer om	2123
les mindre	2194
les plus lues	1374
les plus lus	1374
les saken i appen	2182
les senere	2111
les tops	1374
les transkripsjon	2180
les uten annonser	2206
les uten grenser	2188
les videre	2102
lesedauer	571
lesedauer: # minuten	571
lesen sie auch	568
lesen sie dazu	568
lesen sie hier	568
lesen sie mehr	568
leserangebot	680
leserangebote	680
leserbriefe	564
leserempfehlung	707
leserempfehlungen	707
leserkommentare	564
leserreise	680
leserreisen	680
leserreiser	2176
lesertilbud	2176
lesetid # min	2126
lesetipp	568
lesetipps	568
lesezeit: # min	571
lesezeit: # minuten	571
lest av en syntetisk stemme	2180
lest opp av en robot	2111
lest opp av en syntetisk stemme	2111
lest opp av syntetisk stemme	2180
leta	1911
leta/afp	1911
lettergrootte	65
lettura # min	1677
leuk	2087
lezersaanbieding	2059
lezersaanbiedingen	2059
lezersreis	2059
lezersreizen	2059
lezersvoordeel	2059
""", 'li': """
license our content	1056
license this article	1056
license this content	1056
license this story	1056
licensiera artikeln	2880
licensing rights	1056
licentie aanvragen	2082
licentie kopen	2082
lige nu	438
lihat artikel asli	1643
lihat detail	1621
lihat hasil	1621
lihat juga	1618
lihat komentar	1617
lihat lainnya	1620
lihat peta	1621
lihat resep	61
lihat selengkapnya	1620
lihat semua	1620
liitu uudiskirjaga	1193
lik	2203
like	1060
like loading	820
like this	820
liker	2203
likes	1060
limited time offer	798
limited-time offer	917
line	821
link	821
link berhasil disalin	1643
link copiado	2352
link copiat	2454
link copiato	1677
link copiato negli appunti	1729
link copied	820
link copied bookmark	820
link copied successfully	1061
link copied to clipboard	820
link er kopieret	425
link er kopieret til udklipsholderen	425
link gekopieerd	1963
link has been copied	1061
link in die zwischenablage kopiert	625
link kopeeritud	1173
link kopieren	553
link kopieret	425
link kopiert	553
link kopiran	2603
link kopyalandi	2943
link on kopeeritud	1173
link skopiowany	2325
link sudah disalin	1643
link wurde in die zwischenablage kopiert	625
link wurde kopiert	625
link zum artikel kopieren	625
link zum inhalt	561
link zum teilen kopieren	671
link zum youtube-inhalt	561
linkedin	821
linket er kopieret	516
linki kopyala	2943
linkki kopioitu	1273
links	568
lire aussi	1374
lire l'article	1377
lire l'article complet	1377
lire la suite	1377
lire le document	1378
lire les commentaires	1370
lire plus	1374	1377
lire plus tard	1360
lisa kommentaar	1168
listen	820
listen # min	820
listen above	897
listen below	897
listen here	897
listen now	820
listen on apple	897
listen on apple podcasts	897
listen on spotify	897
listen on youtube	897
live	568
live stream	1043
live tv	844
lizenz anfragen	703
lizenzen erwerben	703
lizenzrechte erwerben	703
""", 'lj': """
ljud	2863
ljud av	2862
""", 'lo': """
lo + visto	1114
lo esencial en # segundos	1139
lo quiero	1156
load comments	839	1040
load content	835
load embed	1040
load external content	1040
load map	1040
load more	849
load more articles	849
load more comments	839
load more replies	1059
load more stories	849
load post	1040
load tweet	1040
load video	1040
loaded #%	1042
loaded: #%	1042
loading	820
loading ad	830
loading more	849
loading player	1042
loe edasi	1168
loe edasi tellijana	1168
loe hiljem	1173
loe ka	1170
loe kommentaare	1174
loe lisa	1175
loe lisaks	1170
loe rohkem	1175
loe veel	1170
loetumad	1170
log in	798	1948
log in / register	798
log in met apple	2072
log in met google	2072
log in or sign up	798
log in to comment	839
log in to reply	839
log in with apple	1048
log in with email	1048
log in with facebook	1048
log in with google	1048
log ind	416
log ind med apple	499
log ind med e-mail	499
log ind med mitid	499
log out	798
log ud	416
logare	2415
logg inn	2102
logg inn med apple	2188
logg inn med bankid	2188
logg inn med e-post	2188
logg inn med vipps	2188
logg ut	2102
logga in	2782
logga in med apple	2870
logga in med bankid	2870
logga in med e-post	2870
logga ut	2782
logi sisse	1168
logi sisse, et kommenteerida	1174
login	532	798	1601	1665	2309	2340	2415
login / register	798
login lub e-mail	2308
logout	798
lompat ke resep	61
loo konto	1168
loo tasuta konto	1168
los comentarios son exclusivos para suscriptores	1146
los de puzzel op	2056
los precios pueden variar	1141
""", 'lu': """
lub	2309
lue koko juttu	1283
lue kommentit	1280
lue rajattomasti	1266
lue seuraavaksi	19	1281
luetuimmat	1281
luetuimmat jutut	1281
lugemiseks osta artikkel	1168
luister	1963
luister dit artikel	2005
luister hier	2005
luister nu	2005
luister op spotify	2005
luister via spotify	2005
luk	412
luk annonce	517
luk galleri	505
lukk	2098
lukk annonse	2206
lukk galleri	2194
lukuaika # min	1283
luo ilmainen tunnus	1266
luo maksuton tunnus	1266
luo tunnus	1266
lupa kata sandi	1601
lupa password	1601
""", 'ly': """
lyd av	2180
lyd fra	491
lyd til	491
lyden er ai-genereret	491
lyden er ki-generert	2180
lydstyrke	492
lyssna	2792
lyt	425
lytt	2111
lytt til saken	2111
""", "m'": """
m'abonner	1341
m'inscrire	1350
""", 'ma': """
maak een account	1948
maandelijks	1944	2073
maandelijks betalen	2072
maandelijks doneren	2070
maandelijkse donatie	2070
machinaal vertaald	2084
machine translation	1064
machinevertaling	2085
mahjong	372	485	678	1035	2057	2174	2293	2854
mai mult	2429
mai multe	2429
mail	821	1963
mailen	553
mainokset	1275
mainos	1275
mainos - juttu jatkuu alla	1275
mainos alkaa	1275
mais	2369
mais artigos	2366
mais comentadas	2366
mais lidas	2366
mais lidos	2366
mais populares	2366
mais tarde	2335
mais vistas	2366
mais vistos	2366
make a donation	791
manage alerts	1045
manage consent	835
manage cookies	835
manage my account	798
manage notifications	1045
manage options	835
manage preferences	835
manage settings	835
manage subscription	798
manage your newsletters	908
mantengamos un debate respetuoso	1146
mantente informado	1087
maskinoversat	511
maskinoversatt	2200
maskinoversettelse	2201
masquer	1378
mastodon	821
masuk	1601
masuk / daftar	1601
masz ciekawy temat	2317
max	2482
maybe later	789
""", 'me': """
me connecter	1341
me le rappeler plus tard	1331
meddelande	2874
media caption	849
medlemsfordel	2176
medlemsfordele	487
medlemsfordeler	2176
meer	1978
meer artikelen	1978
meer informatie	1970
meer laden	1981
meer lezen	1978
meer nieuws	1978
meer over	1978
meer over dit onderwerp	1978
meer tonen	1981
meer weergeven	2078
meest bekeken	1978
meest gedeeld	1978
meest gekozen	2018	2073
meest gelezen	1978
meghallgatom	1546
megosztom	1546
mehr	698
mehr anzeigen	571
mehr artikel	568
mehr artikel laden	697
mehr aus	568
mehr aus dem ressort	568
mehr details	572
mehr erfahren	561
mehr informationen	568
mehr laden	564	571
mehr lesen	568	571
mehr nach dieser anzeige	558
mehr news	568
mehr themen	568
mehr von diesem autor	568
mehr von uns	568
mehr zu diesem thema	568
mehr zum artikel	568
mehr zum thema	568
mein konto	532
meine themen	709
meist gelesen	568
meistgeklickt	568
meistgelesen	568
meistgelesene artikel	568
meistkommentiert	568
mejla	2792
mejla skribenten	2876
meld	2087
meld advertentie	2090
meld een fout	1974
meld feil	2127	2197
meld fejl	442	508
meld fout	2008
meld fra om feil	2119
meld je aan	1953
meld kommentar	2202
meld reactie	2086
melden	708
melding	2192
meldingen	2068
meldingen aanzetten	2067
meldingen beheren	2067
meldingen toestaan	2067
melodikrysset	2854
member-only story	849
members only	798
mengerti	1621
meniu	2429
menu	318	441	849	1377	1620	1694	1981	2243	2369	3099
meny	2126	2807
mer fra	2123
mer nyheter	2804
mer om	2123	2804
merci de votre inscription	1350
merci pour votre retour	1399
merci pour votre vote	1405
mere fra	438
mere om	438
merk betalingen gave	2186
merken	532	553
merkliste	532
message	821	1051
message from our partner	1062
message publicitaire	1365
messaggio promozionale	1682
messaggio pubblicitario	1713
messenger	821
mest delat	2804
mest delt	2123
mest delte	438
mest lest	2123
mest leste	2123
mest likte	2203
met ai gemaakt	2000
metodi di pagamento	1663
metodo di pagamento	1663
mettre en favori	1360
""", 'mi': """
mi cuenta	1080
mida del text	65
mijn account	1948
mijn onderwerpen	2088
mijn profiel	1948
min konto	416
min side	416	2102
minder tonen	2078
minder weergeven	2078
mindre tekst	2205
mindre text	2887
mine avalehele	1175
mine emner	515
mine retsepti juurde	61
mine temaer	2204
minha conta	2340
mini crossword	1035
mis niets	1953
missa inget	2787
missa inte	2804
misschien later	1943
misschien ook interessant	1978
mit * gekennzeichnete felder sind pflichtfelder	694
mit * markierte felder sind pflichtfelder	694
mit apple anmelden	692
mit apple fortfahren	692
mit e-mail anmelden	692
mit facebook anmelden	692
mit facebook fortfahren	692
mit freunden teilen	650
mit google anmelden	692
mit google fortfahren	692
mit ki erstellt	599
mit ki generiert	705
mit ki-stimme vorgelesen	685
mit paypal spenden	690
mit werbung lesen	683
mit werbung weiterlesen	683
mitdiskutieren	564
mitglied werden	527
mitmachen und gewinnen	603
mitt konto	2782
mitteilungen aktivieren	687
mitteilungen erlauben	687
""", 'mo': """
mobilepay et bidrag	497
mode de paiement	1339
modes de paiement	1339
modifica le preferenze sui cookie	1708
modifica preferenze	1708
modifier mes choix	1397
moj profil	2593	2719
moje konto	2218
moje tematy	2324
mon compte	1341
mon espace	1341
monatlich	527
monatlich abgerechnet	692
monatlich spenden	527
monatliche zahlung	692
montant libre	1339
monthly	790
monthly contribution	795
morda vas zanima	2723
more	847
more articles	844
more by the author	1053
more citation formats	1023
more coverage	844
more details	850
more for you	921
more from	844
more from this author	844
more from us	921
more headlines	844
more in this section	921
more in this series	844
more like this	844
more news	844
more newsletters	908
more on this story	844
more on this topic	844
more options	835
more sharing options	820
more stories	844
more stories like this	844
more stories you may like	844
more to explore	844
more to read	844
more top stories	844
most commented	844
most discussed	844
most emailed	844
most liked	839
most nem	1537
most popular	844	1049
most read	844
most read stories	921
most recent	844
most recommended	1059
most replies	1059
most shared	844
most viewed	844
most watched	844
mostra altro	1694
mostra contenuto	1684
mostra contenuto esterno	1708
mostra el contingut extern	272
mostra i commenti	1687
mostra il contenuto esterno	1708
mostra meno	1695
mostra menys	264
mostra originale	1695
mostra traduzione	1695
mostra tutto	1695
mostra-ho tot	264
mostrar comentarios	1110
mostrar contenido externo	1137
mostrar mais	2369
mostrar menos	1117
mostrar todo	1118
mostrar tudo	2370
moyen de paiement	1339
moyens de paiement	1339
""", 'mr': """
mr	1051
mrs	1051
""", 'mt': """
mti	1575
mti/afp	1575
""", 'mu': """
muat lainnya	1620
mungkin lain kali	1599
must read	844
must reads	844
must-read	844
mutasd mindet	1556
mute	849	1043
muut lukevat	1281
muut lukevat juuri nyt	1281
muut lukevat nyt	1281
""", 'my': """
my account	798
""", 'na': """
na celou obrazovku	378
na czasie	2240
naam	2076
naar begin	2078
naar boven	1981
naar de aanbieding	2059
naar de aanbiedingen	1948
naar de abonnementen	2072
naar de app	2066
naar de donatiepagina	2070
naar de fotoserie	2078
naar de galerij	2078
naar de homepage	2078
naar de inhoud	1981
naar de puzzel	2056
naar de quiz	2056
naar de shop	2059
naar de uitslag	2056
naar de webshop	2003
naar de winkel	2059
naar het donatieformulier	2070
naar het dossier	2078
naar het evenement	2059
naar het liveblog	2078
naar het recept	61
naar het spel	2056
naar home	2078
naar hoofdinhoud	2078
nach anzeige weiterlesen	558
nach der werbung geht es weiter	630
nach oben	571
nachname	695
nachricht	695
nachricht senden	694
nadaljevanje pod oglasom	2722
nadruk verboden	2082
nagranie wygenerowane przez ai	2300
nahoru	318
najbolj brane novice	2723
najbolj brane novice dneva	2723
najbolj brano	2723
najbolj komentirano	2723
najkomentiranije	2600
najlepsza oferta	2309
najlepsze	2323
najnovije	2600
najnovije vesti	2600
najnovije vijesti	2600
najnowsze	2240
najnowsze informacje	2240
najpopularniejsze	2240	2309	2323
najpopularniejszy	2309
najstarsze	2323
name	695	1051
namluvila ai	378
namn	2874
nanti	1599
nanti saja	1599
napisy	2301
napisz do autora	2314
napisz do autorki	2314
napisz do redakcji	2317
napisz komentarz	2236
napsat autorovi	392
nascondi	1695
nastala chyba	389
nastavak teksta nakon reklame	2599
nastavenia cookies	2678
natisni	2726
natisni recept	61
naujausi	1862
naujiena papildoma	1867
naujiena pildoma	1867
navn	503	2192
navnet ditt	2191
nazwisko	2312
""", 'ne': """
ne danas	2608
ne danes	2730
ne hvala	2608	2730
ne manquez rien	1350
ne most	1537
ne plus afficher	1331
ne propustite	2600
ne sada	2608
ne spreglejte	2723
ne zdaj	2730
ne, hvala	2608	2730
nebo	387
necrologie	1713
nee bedankt	1943
nee, bedankt	1943
neem contact op met de auteur	2078
nei takk	2098
nei, takk	2098
nein danke	526
nein, danke	526
nej tack	2778
nej tak	412
nej, tack	2778
nej, tak	412
neka alla	2860
nessun commento	1687
neste	2126
neste artikkel	2123
neste bilde	2194
neste side	2194
neste video	2180
net binnen	1978
netiquette	564
neueste	708
neueste artikel	568
neueste meldungen	568
neueste nachrichten	568
neueste videos	568
neueste zuerst	707
never miss a story	808
never miss an update	808
new customers only	917
new customers only. terms apply	917
new here	798
newest	1060
newest first	839
newsletter	305	540	808	1087	1350	1672	2221	2344
newsletter abonnieren	540
newsletter e alert	1691
newsletter kostenlos abonnieren	540
newsletter recomendada	1114
newsletter sign up	808
newsletter sign-up	808
newsletter signup	808
newsletter-anmeldung	540
newsletters	808	849	1087	1350	2344
newslettery	305	2221
newsticker	568
next	790
next article	844
next image	1053
next page	849
next photo	1053
next picture	1053
next post	849
next slide	1053
next story	844
next up	844
next video	1042
""", 'ng': """
nghe	3087
""", 'ni': """
nicht jetzt	526
nicht mehr anzeigen	526
nicht mehr folgen	709
nicht zulassen	688
nichts mehr verpassen	540
nie mam konta	2308
nie mam zdania	2293
nie masz jeszcze konta	2308
nie masz jeszcze prenumeraty	2308
nie masz konta	2218
nie masz prenumeraty	2308
nie masz subskrypcji	2308
nie teraz	2214
nie wiem	2293
nie wylogowuj mnie	2308
niepoprawny adres e-mail	2311
niet meer volgen	2088
niet nu	1943
niet te missen	1978
niet toestaan	2068
nieuwsbrief	1953
nieuwsbrief ontvangen	2011
nieuwsbrieven	1953
nieuwste	2087
nieuwste eerst	2086
""", 'no': """
no comments	839
no comments yet	839
no credit card required	917
no gracias	1074
no grazie	1659
no opinion	1035
no posts	849
no spam	1050
no spam, ever	1050
no spam. unsubscribe anytime	1050
no te pierdas	1114
no thank you	789
no thanks	789
no votes so far! be the first to rate this post	1003
no, gracias	1074
no, grazie	1659
no, not now	1045
no, thanks	789
noch kein abo	624
noch kein abonnent	532
noch kein konto	532
noch kein mitglied	692
noch keine kommentare	564
noch keine kommentare vorhanden	564
noch nicht registriert	624
noe gikk galt	2192
nog geen abonnee	2018
nog geen abonnement	2072
nog geen account	1948
nog geen lid	2072
nog geen reacties	1974
nog niet geregistreerd	2072
noget gik galt	503
noklausies rakstu	1906
non hai un account	1727
non merci	1331
non oggi	1659
non ora	1659
non sei abbonato	1665
non sei ancora abbonato	1727
non, merci	1331
norint komentuoti, reikia prisijungti	1866
normas	1110
nos articles les plus lus	1418
nos derniers articles	1374
nos lecteurs ont lu ensuite	1374
nos offres	1341
nos offres d'emploi	1401
nos recommandations	1374
noskaties video	1908
not a member	1048
not a subscriber	1048
not a subscriber yet	798
not now	789
not ready to donate	789
not ready to give today	789
not ready to subscribe	789
not ready to support today	789
not registered	1048
not registered yet	1048
not sure	1035
not the answer you're looking for	1005
not today	789
not yet a member	1048
not yet a subscriber	1048
nota relacionada	1160
notas recomendadas	1160
notas relacionadas	1160
note legali	1684
noter la recette	61
notes on contributors	1015
notez cet article	1370
noticia relacionada	1114
noticia relacionadas	1114
noticias de hoy	1114
noticias relacionada	1114
noticias relacionadas	1114
notifikace	382
notifikationer	495
notiser	2866
notizie correlate	1691
notizie del giorno	1691
nous contacter	1370
nous soutenir	1332
nous suivre	1361
nous vous recommandons	1374
now playing	849
""", 'nt': """
ntb	2154
""", 'nu': """
nu acum	2413
nu ai cont	2452
nu bestellen	2059
nu in het nieuws	1978
nu kopen	2059
nu niet	1943
nu spelen	2056
numer telefonu	2312
nuoroda nukopijuota	1865
nuotraukos	1867
nur notwendige	683
nur notwendige cookies	683
nutzungsbedingungen	561
nutzungsrechte erwerben	703
""", 'ny': """
nyalakan notifikasi	1643
nyast	2885
nyaste	2885
nyeste	514	2203
nyhedsadvarsler	495
nyhedsbrev	421
nyhedsbreve	421
nyhetsbrev	2107	2787
nyhetsbrevet	2107	2787
nyhetsdygnet	2804
nyhetsnotiser	2866
nyhetsvarsler	2184
nyt luetuimmat	1281
""", 'o ': """
o artigo continua depois da publicidade	2357
o seu email	2344
""", 'o.': """
o.v.v. donatie	2070
""", 'ob': """
objednat knihu	374
obligatorisk felt	2191
obligatoriske felter	2191
obligatoriskt	2873
obraz v obraze	378
obraz w obrazie	2300
obrigado pelo seu feedback	2386
obrigado pelo seu voto	2386
obrigado por se inscrever	2344
obsah nelze zobrazit	376
obsah partnera	404
obserwuj	2229
obserwuj autora	2324
obserwuj nas	2229
obserwuj temat	2324
obserwuj ten temat	2324
obserwujesz	2324
obserwujesz ten temat	2324
""", 'oc': """
oceni novico	2726
oceni recept	61
ocenite tekst	2603
ocijeni recept	61
ocultar	1118	2370
""", 'od': """
od najnowszych	2322
od najstarszych	2322
odbij	2616
odbij sve	2616
oddaj komentar	2726
odemknout	386
oder	693
odeslat	390
odjava	2593	2719
odpowiedz	2236	2323
odrzucam	2298
odvolat souhlas	376
""", 'of': """
of	2073
oferecer artigo	2340
oferecido por	2357
oferta especial	1080
oferta specjalna	2295
ofertas	1105
ofertas de empleo	1141
ofertes de feina	277
offer	830
offer ends soon	917
offers for readers	1037
offerte	1682
offerte di lavoro	1713
offre partenaire	1365
offres d'emploi	1401
offrir l'article	1341
""", 'og': """
ogiltig adress	2873
ogiltig e-postadress	2873
oglas	2599	2722
oglasi	2599	2722
ogni contributo conta	1726
ogni euro conta	1726
""", 'oh': """
ohne deaktivieren fortfahren	689
ohne spende weiterlesen	526
ohne werbung lesen	711
ohodnotit recept	61
""", 'ok': """
ok	790
ok, got it	850
okumaya devam et	2936
""", 'ol': """
oldest	1060
oldest first	839
ole esimene kommenteerija	1174
oled juba tellija	1168
oled uudiskirjaga liitunud	1193
olet nyt tilannut uutiskirjeen	1269
oletko jo tilaaja? kirjaudu	1266
olvasd el ezt is	1553
olvassa el ezt is	1553
""", 'om': """
om cookies	2797
oma tili	1266
""", 'on': """
once	790
onder vermelding van 'donatie	2070
onder vermelding van donatie	2070
ondertiteling	2065
ondertiteling aan	2064
ondertiteling uit	2064
ondertitels	2065
onderwerp	2076
onderwerpen	1978
one time donation	791
one-time	790
one-time donation	791
oneens	2057
ongeldig e-mailadres	2075
onko jutussa virhe	1280
onko sinulla jo tunnus	1266
only for members	1048
only for subscribers	1048
ons correctiebeleid	2081
ontdek het op google play	2066
ontgrendel artikel	2072
ontgrendel dit artikel	2072
onthoud mij	2072
ontvolg	2088
ontvolgen	2088
""", 'oo': """
ook interessant	1978
oops! something went wrong	908
""", 'op': """
op elk moment afmelden	2075
op leeslijst	2043
opcjonalnie	2312
opdater siden	496
open	850
open de app	2066
open full screen	1053
open galerij	2078
open gallery	1053
open image in gallery	849	1053
open in fullscreen	1053
open kaart	1982
open map	850
open menu	849
open the map	850
openen	1982
openen in de app	2066
opgeslagen	2089
opina	1110
oppdater siden	2185
opphev demping	2180
opprett en gratis bruker	2102
opprett en gratis konto	2102
opprett gratis bruker	2102
opprett konto	2102
oppsummeringen er ki-generert	2200
oppsummert av ai	2126
oppsummert av ki	2126
opret bruger	416
opret en gratis bruger	416
opret en gratis profil	416
opret en konto	416
opret gratis profil	416
opret konto	416
opslaan	1963
opslag fra facebook	441
opslag fra instagram	441
opsummeret af ai	511
optional	695	1051
optioneel	2076
opublikuj komentarz	2236
""", 'or': """
or	1049
order the book	1037
order your copy	1037
ordjakt	2174
ordjakten	2854
original anzeigen	572
ort	695	2874
""", 'os': """
osallistu keskusteluun	1280
ossza meg	1546
osta artikkel	1168
ostale vesti	19	2600
ostale vijesti	19	2600
ostatnie wpisy	2240
ostavi komentar	2603
ostavite komentar	2603
oszd meg	1546
""", 'ot': """
otestujte se	371
other amount	795
other articles	844
other news	844
other readers liked	19
other stories	844
other stories you may like	844
other stories you might like	844
others also read	19	844
others are also reading	1001
others are reading	1001
otra cantidad	1078
otras noticias	19	1114
otras noticias que pueden interesarte	19
otro importe	1078
""", 'ou': """
oudste	2087
oudste eerst	2086
our corrections policy	839	1055
our editorial guidelines	1055
our editorial standards	1055
our ethics policy	1055
our journalistic principles	1055
our newsletters	808
our partners	830
our social media	825
our sponsors	830
outro valor	2338
ouvir	2352
ouvrir	1378
ouvrir la carte	1378
ouvrir le menu	1377
""", 'ov': """
overname verboden	2082
oversat af ai	511
oversat med ai	511
oversatt med ki	2200
overschrijving	1947
""", 'oy': """
oynat	2952
""", 'oz': """
oznake	2600	2723
""", 'p': """
p	2423
""", 'pa': """
pagamento seguro	2338
pagamento sicuro	1663
page suivante	1377
pagina herladen	2069
pagina printen	2089
pagina successiva	1694
pagina vernieuwen	2069
pago seguro	1078
paid advertisement	922
paid content	830
paid partner content	1062
paid partnership	830
paid post	830
paiment methods	795
palaute	1280
paling banyak dibaca	1618
pane oma teadmised proovile	1175
para continuar a ler	2403
para continuar lendo	2403
para seguir leyendo	1156
paremti	1860
pariwara	1613
partage	1360
partager	1360
partager l'article	1360
partager par e-mail	1360
partager par email	1360
partager par mail	1360
partager sur	1360
partager sur bluesky	1360
partager sur linkedin	1360
partager sur messenger	1360
partager sur telegram	1360
partager sur twitter	1360
partager sur x	1360
partager via messenger	1360
partager via twitter	1360
partages	1360
partagez	1360
partecipa alla discussione	1718
partenaire	1365
parteneri	2423
participa	1110
participa en la nostra enquesta	275
participe da conversa	2394
partilhar	2352
partilhe	2352
partner	1968
partner content	830
partner offers	830
partnerangebot	558
partnerangebote	558
partnerbijdrage	2023
partnercontent	1968
partnernieuws	1978
partnerska vsebina	2722
pas aujourd'hui	1331
pas de commentaire	1370
pas encore inscrit	1341
pas maintenant	1331
pasidalinkite	1865
pasidalinkite straipsniu	1865
pasidalinti	1860
pasjans	2293
passa a premium	1727
passatempos	2388
passend zum thema	568
passende artikel	568
passer cette annonce	1365
passord	2189
password	1049
password dimenticata	1665
passwort	693
passwort anzeigen	692
passwort vergessen	532
patience	2057
patiens	2854
patrocinado	1105	2357
patrocinado por	1105
paus	2863
pausa	2863
pause	492	686	2181
pauza	379	2301
pauze	2065
pauzeren	2065
payment method	795
payment methods	795
payment options	795
payment reference: donation	1046
paypal	531
""", 'pe': """
pedoman media siber	1633
pelo mundo	2366
people also read	844
people are also reading	1001
people are reading	1001
per continuar llegint	287
per continuare a leggere	1727
per e-mail senden	710
per e-mail teilen	553
per e-mail versenden	553
per jaar betaald	2072
per lastschrift spenden	690
per mail teilen	553
per mail versenden	553
per paypal spenden	690
per whatsapp senden	710
per whatsapp teilen	553
percebi	2370
persondatapolitik	489
personuppgiftspolicy	2797
personvern	2116
personverninnstillinger	2116
personvernpolicy	2178
peru milloin vain	1266
peru tilaus milloin tahansa	1269
peruuta milloin tahansa	1266
pesquisar	2369
petites annonces	1365
""", 'pf': """
pflichtfeld	694
pflichtfelder	694
""", 'ph': """
phone	1051
phone number	1051
photos	1377
""", 'pi': """
picture in picture	1042
picture-in-picture	1042
piekrist	1918
piesakies jaunumiem	1925
piilota	1284
piilota mainokset	1275
pilihan editor	1618
pilihan redaksi	1618
pilihan untuk anda	1644
pilihan untukmu	1644
pin for later	61
pin it	61	820
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	821
pix	2339
""", 'pl': """
plaats een advertentie	2003
plaats een reactie	1974
plaats reactie	1974
plan du site	1367
platba kartou	384
platz sichern	680
play audio	820
play now	849
play the quiz	1034
play the video	897
play today's puzzle	1034
play video	849
playback rate	1042
playback settings	1042
playback speed	1042
player wird geladen	685
please check your email	1050
please check your inbox	954
please donate	791
please enter a valid email address	808
please enter your email	1050
please enter your email address	1050
please enter your name	1050
please fill in this field	1050
please fill out this field	1050
please gamble responsibly	999
please log in to comment	1059
please try again later	1050
pledge your support	791
plus	416	1377	1948	2782
plus d'articles	1374
plus d'infos	1374
plus lus	1374
plus tard	1331
plus-artikel	532
plusartikel	1948
pluss	2102
plussak	2102
plz	695
""", 'po': """
pobierz audio	2300
pobierz odcinek	2300
pocket	821	1754
podaj adres e-mail	2221
podaj e-mail	2221
podaj poprawny adres e-mail	2311
podcast	316	438	568	1114	1691	2240	2950
podcast herunterladen	685
podcastit	1281
podcasts	438	568	1978	2366
podcasty	316	2240
podd	2804
poddar	2804
pode gostar de	2406
pode interessar	2366
podeli	2603
podeli na facebooku	2603
podeli vest	2603
podelite	2603
podijeli	2603
podijeli na facebooku	2603
podijeli vijest	2603
podijelite	2603
podkast	2123
podkaster	2123
podobne	2240
podpri	2718
podpri nas	2718
podprite nas	2718
podrobnosti	319
podseti me kasnije	2608
podsjeti me kasnije	2608
podsumowanie ai	2320
pogledaj komentare	2603
pogoji uporabe	2738
pola wymagane	2311
pole wymagane	2311
polecamy	2240	2309
polecane	2240	2309
polecane dla ciebie	2240
polecane przez outbrain	2326
polecane przez taboola	2326
politika privatnosti	2616
politika zasebnosti	2738
polityka cookies	2233
polityka korekt	2317
polub	2323
pomniejsz tekst	2325
poprzedni	2243
poprzednia strona	2314
populair	1978	2087
populaire	1374
populaire artikelen	1978
populaires	1374
populairst	2073
populairste	2087
popular	1060
popular articles	844
popular now	844
popular posts	844
popular reads	921
popular stories	844
popular topics	844
populare	2427
popularne	2240	2323
populer	1618
populiariausi	1862
portada	1117
posez une question sur cet article	1399
poslat	308	390
poslat e-mailem	308
poslat mailem	403
poslat tip	395
poslechnout	308
post as a guest	1005
post code	1051
post comment	839
post laden	683
post on x	820
post your answer	1005
postal code	1051
postcode	1051	2076
poster un commentaire	1370
postleitzahl	695
postnummer	503	2192	2874
posts relacionados	2366
poststed	2192
potrebbe interessarti	1691
potrebbe interessarti anche	1691
potrebbero interessarti	1691
pour aller plus loin	1374
pour lire la suite	1414
povezana novica	2723
povezane novice	2723
povezane teme	2600
povezane vesti	2600
povezane vijesti	2600
povezano	2723
poveznica kopirana	2603
povolit	382
povolit cookies	312
povolit jednou	376
povolit notifikace	381
povolit obsah	376
povolit reklamu	383
povolit reklamy	383
powered by ai	890
powiadomienia	2304
pozabljeno geslo	2719
pozastavit	379
""", 'pr': """
pr	1548	1758	1821
pravidla diskuse	315
pravidla diskuze	400
pravidla oprav	395
pravila komentiranja	2603	2726
pravila privatnosti	2616
preberite tudi	2723
precedente	1694
precios y disponibilidad pueden variar	1141
preferenze cookie	1684
pregunta a nuestra ia	1139
premium	301	416	720	798	1080	1341	1601	1665	1948	2102	2218	2340	2415	2782	2936	3082
premium content	798
premium digital	917
premium-artikel	532
prenumeranterbjudande	2856
prenumerata	1860	2218
prenumeration	2782
prenumeratoriams	1860
prenumerera	2782
prenumerera nu	2782
prenumeruj	2218
prenumeruoti	1860
preporuka	2600
presented by	830
press enter or click to view image in full size	849
pretplata	2592
pretplati se	2592
pretplatite se	2592
prevent your screen from going dark	61
previous article	844
previous image	1053
previous page	849
previous photo	1053
previous picture	1053
previous post	849
previous slide	1053
prihvatam	2616
prihvati	2616
prihvati sve	2616
priimti visus	1878
prijava	2593	2719
prijavi napako	2726
prijavi se	2593	2719
prijavite se	2593	2719
prijavite se odmah	2593
prijzen kunnen intussen gewijzigd zijn	2023
primo piano	1691
principais pontos, por ia	2386
prindi	1173
prindi artikkel	1173
prindi retsept	61
print	425	821	1049	1963
print & digital	1049
print + digital	1049
print article	820
print artikel	516
print artiklen	425
print dit artikel	2019
print dit recept	61
print opskrift	61
print opskriften	61
print page	919
print recept	61
print recipe	61
print subscription	798
print the recipe	61
print this	820
print this page	919
print this story	1061
printen	1963
prisijungti	1860
prispevaj	2718
privaatsustingimused	1186
privacidad	1107
privacy	1684	1970
privacy center	561
privacy notice	808
privacy policy	835	1684
privacy preference center	835
privacy preferences	835
privacy settings	835
privacy statement	835
privacy-instellingen	2062
privacybeleid	1970
privacyinstellingen	2062
privacyverklaring	1970
privatlivsindstillinger	489
privatlivspolitik	489
privatumo politika	1878
probeabo	532
probeer gratis	2072
probeer het later opnieuw	2011
probeer het opnieuw	2075
probeer nu	1948
produktempfehlung	558
profil	532
profilo	1665
profiter de l'offre	1341
progress: #%	1042
promo	1682	2599
promocijsko besedilo	2722
promocja	2232
promoted	830
promoted by outbrain	1062
promoted by taboola	1062
promoted content	830
promoted links	830
promoted stories	844
promotie	1968
promotion	830
propaganda	2357
proposer une correction	1405
prosseguir	2359
prova # dagar gratis	2782
prova gratis	1665	2782
prova gratis per un mese	1727
prova nu	2782
prova-ho un mes gratis	287
prueba gratis	1080
prueba un mes gratis	1156
przeczytaj jeszcze	2240
przeczytaj najpierw w aplikacji	2302
przedruk zabroniony	2318
przelew tradycyjny	2306
""", 'pu': """
pub	1365	2357
publicar comentario	1110
publicera kommentar	2884
publicidad	1105
publicidad - sigue leyendo	1105
publicidade	2357
publicitat	266
publicitate	2423
publieditorial	87
publier un commentaire	1370
publireportage	1365
publireportatge	87
publirreportaje	1105
publiser kommentar	2202
publish comment	1059
pular para a receita	61
puntos clave	1139
puoi regalare # articoli al mese	1729
push aktivieren	687
push-nachrichten aktivieren	687
pushberichten	2068
pushberichten aanzetten	2067
pushmeldingen	2068
pushnotiser	2866
pushvarsler	2184
pustit video	378
puzzel van de dag	2056
puzzels	2003
""", 'py': """
pysy ajan tasalla	1269
pytanie dnia	2292
""", 'qr': """
qr platba	384
""", 'qu': """
quero assinar	2340
quick crossword	1035
quiero recibirla	1152
quiero recibirlo	1152
quiero suscribirme	1080
quitar publicidad	1141
quiz starten	677
quiz van de week	2056
""", 'ra': """
raccomandato da	1682
raksts pieejams abonentiem	1901
rapporteer	2087
rapporteer reactie	2086
rapporter	2203
rapporter annonse	2206
rapporter en fejl	508
rapporter feil	2119
rapporter kommentar	2202
rapportera	2885
rapportera annons	2888
rapportera ett fel	2879
rapportera fel	2800
rapportera kommentar	2884
rate recipe	61
rate this article	1003
rate this post	1003
rate this recipe	61	1003
rate this story	1003
""", 're': """
reactie	1974
reactie plaatsen	2086
reactieregels	2086
reacties	1974
reacties worden vooraf gecontroleerd	2008
read ad-free	1062
read aloud	820
read also	844
read article	849
read by a computer voice	1042
read by a synthetic voice	1042
read by an ai voice	1042
read by an automated voice	1042
read comments	839
read full article	849
read full story	849
read in app	849
read less	1053
read more	849
read more about	844
read more about sharing	820
read more articles	849
read more here	849
read more on	844
read more on these topics	844
read next	844
read original article	849
read our complete coverage	844
read story	849
read the article	849
read the document	850
read the full article	849
read the full document	850
read the full story	849
read the transcript	1042
read transcript	1042
read without limits	1048
reader offer	1037
reader offers	1037
reader poll	1034
readers also read	844
readers are also reading	1001
readers' poll	1034
ready for more	808
reageer	1974
reageer op dit artikel	2081
reageren	1974
reagovat	401
rebutja-ho tot	272
recent	844
recent articles	844
recent news	844
recent posts	844
recent stories	844
recept bewaren	61
recept printen	61
recevoir la newsletter	1350
recevoir une alerte	1407
rechazar	1107
rechazar todas	1107
rechazar todo	1107
recherche	1377
rechercher	1377
rechte am artikel erwerben	703
rechte an diesem artikel erwerben	703
rechten aanvragen	2082
recibir alertas	1151
recibir alertas de este tema	1151
reclame	1968
recomandate	2427
recomendaciones	1114
recomendadas	1114	2366
recomendado	1114
recomendado para ti	1114
recomendados	1114	2366
recomendamos	2366
recommend	1060
recommended	844	1049
recommended articles	844
recommended by outbrain	1062
recommended by taboola	1062
recommended external content	888
recommended for you	844
recommended reading	844
recommended reads	921
recommended stories	844
recommended videos	844
recurso exclusivo para assinantes	2388
recusar	2359
redactiestatuut	2081
redakcja poleca	2240
redaksi	1633
redaksjonen anbefaler	2123
redaktion kontaktieren	702
redaktionelle richtlinien	702
redaktionen anbefaler	438
redaktionen rekommenderar	2804
redaktionsempfehlung	568
redan prenumerant? logga in	2782
reddet	2946
reddit	821
redes sociais	2353
redes sociales	1099
reference: donation	1046
refresh page	1044
refresh the page	1044
refuser	1367
registar	2340
registe-se	2340
register	798
register for free	798
register now	798
registo	2340
registra't	260
registra't per comentar	275
registrace	301
registracija	2593	2719
registrarme	1080
registrarme en la newsletter	1087
registrarse	1080
registrasi	1601
registrate	1156
registrati	1665
registrati e leggi questo articolo	1727
registrati gratis	1665
registreer	1948
registreer gratis	1948
registreeru tasuta	1168
registreeru veebiseminarile	1175
registrer deg	2102
registrera dig	2782
registreren	1948
registrieren	532
registriraj se	2593	2719
registro	1080
registrovat se	301
registruj se	2593
registruotis	1860
regler for debatten	513
regler for kommentarer	2202
regler for kommentarfeltet	2202
regulamin	2233
regulamin komentarzy	2322
reject & subscribe	1040
reject all	835
reject all cookies	835
reject and pay	1040
rejeitar	2359
rejeitar todos	2359
rejoignez la conversation	1405
rejoignez la discussion	1405
reklaam	1168
reklaamartikkel	1177
reklaamtekst	87	1177
reklam	2796	2945
reklam alani	2945
reklam slut	2888
reklama	311	1860	2232	2599	2663
reklamdan sonra devam ediyor	2945
reklame	429	2115
reklame slut	517
reklami atla	2945
reklami kapat	2945
reklaminis	87
reklaminis straipsnis	1869
reklamlar	2945
reklamy	2232
reklamy google	2326
rekomendasi	1618
rekomendasi untuk anda	1618
rekomendasi untukmu	1618
rekomenduojame	1862
rekommenderade artiklar	2804
rekommenderas	2804	2871
rekommenderas av outbrain	2888
rekommenderas av taboola	2888
rekommenderat	2804
rekommenderat av outbrain	2888
relacionadas	1114	2366
relacionado	1114
relacionados	1114	2366
related	844	847
related article	844
related articles	844
related content	844
related coverage	844
related items	844
related links	844
related news	844
related posts	844
related reading	844
related stories	844
related story	844
related tags	844
related to this story	844
related topics	844
related videos	844
relaterade artiklar	2804
relaterade nyheter	2804
relaterat	2804
relaterede artikler	438
relaterede emner	438
relateret	438
relatert	2123
relaterte artikler	2123
relaterte emner	2123
relaterte saker	2123
relevanteste	708
reload page	1044
reload the page	1044
remaining time	1042
remaining time #	1042
remaining time -#	1042
remember me	798
remiamas turinys	1869
remind me in #	789
remind me in may	789
remind me later	789
remind me next month	789
remind me tomorrow	789
remove ad	830
remove ads	830
remti	1860
rep alertes d'aquest tema	281
replay	849
replier	1378
replies	839
reply	839
report	821	1060
report a mistake	850
report a problem	839
report a typo	839
report abuse	839
report ad	830
report an error	850
report comment	839
report error	850
report this ad	830
report this comment	1059
reportagem exclusiva para assinantes	2403
reportar	1110
reportar erro	2362
reportar error	1110
reportar un error	1110
reprints & licensing	1056
reprints & permissions	1023
reprints and licensing	1056
reprints and permissions	1056
reproducir	1117
reproduzir	2369
republish our articles for free	1056
republish this article	1056
republish this story	1056
request a correction	839
request permission	1056
request permission to reuse	1056
request permissions	1023
request reprint	1056
request reprints	1056
required	1050	1051
required field	1050
required fields	1050
required, but never shown	1005
reserve your place	1037
reserve your seat	1037
reserveer je plek	2059
reserveer kaarten	2059
reserveer uw plaats	2059
reserver plads	487
reserver plass	2176
reset password	798
responder	1110	2362
resta aggiornato	1672
restam # caracteres	2394
resterende tid	491
resterende tid #	491
resterende tid -#	491
resterende tijd	2064
resterende tijd #	2064
resterende tijd -#	2064
restzeit	685
restzeit #	685
restzeit -#	685
resumen con ia	1139
resumen de ia	1139
resumen por ia	1139
resumir com ia	2386
resumo por ia	2386
retour	1360
retour en haut	1377
rettelser og presiseringer	2197
return to homepage	1053
return to top	849
rewind	1043
rewind # seconds	1042
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezygnujesz, kiedy chcesz	2308
""", 'ri': """
riassumi con l'ia	1710
riassunto ia	1710
ricevi gli avvisi su questo argomento	1721
ricevi la newsletter	1672
ricevi una notifica per ogni nuovo articolo dell'autore	1721
rifiuta	1684
rifiuta tutto	1684
rights & permissions	1056
rights and permissions	1056
rimani aggiornato	1672
rimani informato	1672
riproduci	1694
riservato agli abbonati	1727
rispondi	1687
rispondi al sondaggio	1718
ritzau	468
ritzau/afp	468
ritzau/reuters	468
""", 'ro': """
rocznie	2309
rodyti daugiau	1867
rodyti komentarus	1866
rozbalit	319
rozliczane rocznie	2308
rozmiar czcionki	2325
rozmiar tekstu	65
rozpocznij quiz	2292
rozumiem	2244
""", 'rs': """
rss	821
""", 'ru': """
rubriken	568
rubriques	1374
rules for comments	1059
""", 'ry': """
rychlost	379
""", "s'": """
s'abonner	1341
s'identifier	1341
s'inscrire	1341
s'inscrire gratuitement	1341
""", 'sa': """
saada e-postiga	1173
saada vihje	1175
sag uns deine meinung	609
sagen sie uns ihre meinung	609
saiba mais	2366
sair	2340
saken er automatisk generert	2200
saken er forbeholdt abonnenter	2102
saken er lest opp av en ki-stemme	2180
saken er lest opp av en robot	2111
saken fortsetter etter annonsen	2115
saken fortsetter nedenfor	2115
saken fortsetter under	2115
saken fortsetter under bildet	2115
saken oppdateres	2115
salin link	1610
salin tautan	1610
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1117
saltar publicidad	1105
salva	1677
salva articolo	1677
salva l'articolo	1729
salva la ricetta	61
salva per dopo	1729
salva ricetta	61
salvar	2352
salvar artigo	2352
salvar para ler depois	2405
salvar receita	61
salvesta	1173
salvesta artikkel	1173
samal teemal	1170
samengevat door ai	2000
samenvatting door ai	2000
sammanfattad av ai	2807
sammanfattning gjord av ai	2807
samtykke	430	2116
sauvegarder	1360
sauvegarder l'article	1417
sauvegarder pour lire plus tard	1417
save	820
save #%	1049
save article	820
save for later	820
save preferences	835
save recipe	61
save story	820
save this article	820
save this recipe	61
saved	820
saya mengerti	1621
""", 'sb': """
sbalit	319
sblocca l'articolo	1727
""", 'sc': """
scan de qr-code	2066
scan qr-koden	493
scegli il tuo abbonamento	1727
scegli l'abbonamento che fa per te	1727
scegli un importo	1663
schlagworte	568
schlagworte zum thema	568
schon abonnent	532
schon dabei	526
schreibe einen kommentar	564
schreiben sie der redaktion	609	702
schreiben sie einen kommentar	564
schrift kleiner	710
schrift verkleinern	553
schrijf een reactie	1974
schrijf je gratis in	2011
schrijf je in	1953
schrijf je in voor onze nieuwsbrief	1953
scopri	1694
scopri le offerte	1665
scopri tutte le nostre newsletter	1723
scopri tutte le offerte di abbonamento	1727
scrie un comentariu	2426
scrivi qui il tuo commento	1718
scrivi un commento	1687
scroll down for video	897
scroll down to continue	922
scroll down to continue reading	830
scroll for more	830
scroll ke bawah untuk melanjutkan	1613
scroll to continue	830
scroll to continue with content	830	1613
scroll to top	849
scroll untuk membaca	1613
scrolle weiter	558
scrollen sie weiter	558
""", 'se': """
se abonnemang	2782
se abonnement	2188
se abonnementer	416
se alla	2807
se alla bilder	2807
se alla erbjudanden	2870
se alle	441	2126
se alle abonnementer	499
se alle abonnentfordeler	2102
se alle bildene	2126
se alle fordele for abonnenter	416
se alle tilbud	2188
se bildegalleri	2194
se bildene her	2126
se bildeserie	2194
se bildspelet	2876
se billederne her	441
se billedgalleri	505
se billedserie	505
se billedserien	505
se connecter	1341
se connecter avec apple	1414
se connecter avec facebook	1414
se connecter avec google	1414
se erbjudanden	2782
se flere billeder	441
se galleri	505
se grafikken her	441	2126
se klippet	2807
se klippet i spelaren ovan	2807
se klippet ovan	2807
se klippet over	2126
se kommentarer	513
se liveblog	505
se pris	2856
se prisen	487
se priset	2856
se resultat	2853
se resultatene	2173
se resultaterne	484
se resultatet	2853
se tilbud	416	2102
se tilbuddet	487
se tilbudene	2102
se tilbudet	2176
se videoen	2180
se videoen her	441	2126
se videoen herunder	441
se videoen nedenfor	441	2126
se videoen ovenfor	441
se videoen over	2126
se videoen under	2126
se videon i spelaren ovan	2807
se videon nedan	2807
se videon ovan	2807
search	849
sebelumnya	1620
secciones	1114
sections	849
secure checkout	796
secure drop	1055
secure payment	795
secure transaction	796
sedang tren	1644
see all	849
see all articles by this author	1053
see all newsletters	808
see all offers	1048
see all plans	917
see all subscription plans	917
see also	844
see at amazon	1033
see comments	839
see deal	1033
see details	850
see gallery	1053
see how you did	1034
see it at amazon	1033
see less	1053
see more	849
see offer	1048
see offers	1048
see original	850
see plans	1048
see price	1033
see results	1034
see subscription options	798
see the answers	1034
see the gallery	1053
see the map	850
seek to live, currently behind live	1042
seek to live, currently playing live	1042
segnala	1687
segnala un errore	1687
segnala un errore nell'articolo	1718
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1678
segui la diretta	1721
segui questo argomento	1721
segui questo tema	1721
seguici	1678
seguici su facebook	1678
seguici sui social	1678
seguir	1100	2353
seguir a este autor	1151
seguir autor	2396
seguir este tema	1151	2396
seguir leyendo	1080	1117
seguir leyendo en	1100
seguir sin apoyar	1074
sei d'accordo? vota	1718
seite #	571
seite drucken	553
seite neu laden	689
seite teilen	553
seja apoiador	2336
seja assinante	2340
seja o primeiro a comentar	2362
seja um apoiador	2336
selanjutnya	1620
selecione as newsletters que pretende receber	2398
selecione as newsletters que quer receber	2398
select	1049
select a plan	1048
select an amount	795
select payment method	795
select plan	1048
select this plan	1048
selecteer	2073
selecteren	2073
selengkapnya	1620
sembunyikan	1621
semua komentar	1617
senare	2778	2866
senaste	2804
senaste nyheterna	2804
senaste nytt	2804
send	503	1051	2192
send a tip anonymously	1055
send an anonymous tip	1055
send anonymt tips	2197
send as gift	1061
send besked	502
send by e-mail	1061
send by email	1061
send by whatsapp	1061
send comment	1059
send dine billeder	508
send e-post til journalisten	2194
send email	820
send et anonymt tip	508
send et tip	508
send feedback	839
send inn	2192
send inn kommentar	2202
send kommentar	2202
send melding	2191
send message	1050
send som e-mail	516
send som e-post	2205
send til en ven	425
send tip	508
send tips	2197
send to a friend	820
send via email	1061
send via whatsapp	1061
senden	695
senere	412	495	2098	2184
seneste	438
seneste nyheder	438
seneste nyt	438
sense tu no seria possible	286
sent daily	908
sent weekly	908
senza di te non ce la facciamo	1726
senza vincoli	1727
seotud artiklid	1170
seotud lood	1170
sepa-lastschrift	531
services partenaires	1365
servicios	1114
sesli dinle	2943
seu e-mail	2344
seu email	2344
seuraa	1274
seuraa aihetta	1274
seuraava	1283
seuraava juttu	1281
seuraavaksi	1283
sezioni	1691
""", 'sf': """
sfoglia gallery	1694
sfoglia il giornale	1665
""", 'sh': """
share	725	820	1610	2420
share a gift link	1061
share article	820
share as gift	1061
share by email	820
share by text	820
share by whatsapp	1061
share full article	820
share gift link	1061
share link	820
share on	820
share on bluesky	820
share on facebook	820
share on flipboard	820
share on linkedin	820
share on pinterest	820
share on reddit	820
share on social	919
share on social media	919
share on telegram	820
share on threads	820
share on x	820
share on x (twitter	820
share on your socials	919
share options	820
share pe facebook	2454
share save	820
share share	820
share story	820
share this	820
share this article	820
share this news	820
share this on	820
share this on social media	820
share this recipe	61
share to facebook	820
share tweet	820
share using the buttons below	919
share via	820
share via facebook	820
share via twitter	820
share with a friend	820
share with email	820
share with friends	919
share with your friends	820
sharing	820
shop now	1000
shop the collection	1037
shop the edit	1000
shop the look	1000
shop the story	1000
shop this look	1000
shop this story	1000
show # replies	1059
show all	849
show and accept	1040
show caption	849
show comments	839
show content	1040
show external content	835
show gallery	1053
show image	850
show less	849
show map	850
show more	849
show more replies	1059
show more sharing options	820
show original	850
show password	1048
show replies	1059
show results	1034
show this content	1040
show transcript	1042
show translation	850
shrani	2726
shrani recept	61
""", 'si': """
si din mening	2119
sicher und anonym hinweise senden	702
sie folgen diesem autor	709
sie folgen diesem thema	709
sie folgen diesem thema bereits	709
sie haben bereits abgestimmt	677
sie haben bereits ein konto	624
sie haben bereits ein konto? anmelden	624
sie haben den newsletter abonniert	615
sie haben noch kein abo	624
sie haben noch kein konto	692
sie haben schon ein abo	692
sie haben sich erfolgreich angemeldet	694
sieh dir diesen beitrag auf instagram an	597
siehe auch	568
siga	2353
siga este autor	2396
siga-nos	2353
sign in	798
sign in / register	798
sign in or sign up	798
sign in with apple	1048
sign in with email	1048
sign in with facebook	1048
sign in with google	1048
sign me up	808
sign out	798
sign up	798
sign up for corrections and clarifications	839
sign up for free	798
sign up for our newsletter	808
sign up here	808
sign up now	798
sign up or log in	917
sign up to our newsletter	908
sign up using email and password	1005
sign up using google	1005
sign up with apple	1048
sign up with email	1048
sign up with facebook	1048
sign up with google	1048
sign up with your email	908
signaler	1370
signaler un abus	1405
signaler une erreur	1378
signaler une faute	1405
signaler une faute d'orthographe	1405
sigue este tema y recibe avisos	1151
sigue leyendo	1114
sigue leyendo debajo	1105
siguiendo	1100
siguiente	1117
siguiente noticia	1114
siirry reseptiin	61
sikeresen feliratkozott	1558
sikr dig billetter	487
sikr dig en plads	487
sikre deg billett	2176
sikre deg plass	2176
simak juga	1618
similar articles	844
similar posts	844
similar stories	844
simpan	1610
simpan artikel	1643
simpan resep	61
simpan untuk dibaca nanti	1643
sin comentarios	1110
sin permanencia	1156
single contribution	795
sinu e-posti aadress	1193
sinua voisi kiinnostaa	1281
siradaki haber	2950
sisesta oma e-posti aadress	1193
siste	2123
siste nyheter	2123
siste nytt	2123
sisuturundus	87	1168
sisuturunduse artikkel	1177
site map	849
sitemap	849
""", 'sj': """
sjekk e-posten din	2191
sjekk innboksen	2191
sjekk innboksen din	2191
sjekk pris	2176
""", 'sk': """
skabt med ai	511
skaitomiausi	1862
skaitomiausi straipsniai	1862
skaitomiausia	1862
skaitykite daugiau	1862
skaitykite toliau	1860
skaityti daugiau	1867
skaityti komentarus	1866
skaityti toliau	1860
skaityti visus komentarus	1866
skal udfyldes	502
skann qr-koden	2182
skanna qr-koden	2864
skapa ett gratis konto	2782
skapa ett konto	2782
skapa gratis konto	2782
skapa konto	2782
skapa konto gratis	2782
skapad av ai	2882
skapad med ai	2882
skaties bildes	1908
skaties foto	1908
skaties video	1908
skatieties video	1908
skicka	2874
skicka dina bilder	2879
skicka in	2874
skicka in dina bilder	2879
skicka in ditt tips	2879
skicka kommentar	2884
skicka meddelande	2873
skicka tips	2879
skicka via e-post	2887
skip ad	789
skip ads	830
skip advertisement	830
skip backward # seconds	1042
skip for now	789
skip forward # seconds	1042
skip past newsletter promotion	808
skip this	789
skip to content	849
skip to footer	849
skip to main content	849
skip to navigation	849
skip to recipe	61
skjul	442	2127
skjul annonce	517
skjul annonse	2206
skjul bildetekst	2194
skjul billedtekst	505
skjul svar	2202
skocz do przepisu	61
skok na recept	61
skomentuj	2228	2236
skopiowano do schowka	2325
skopiowano link	2228
skopiuj adres	2228
skopiuj link	2228
skriv din kommentar	433	2119	2800
skriv din kommentar her	433	2119
skriv en kommentar	433	2119	2800
skriv et svar	441
skriv inn e-post	2107
skriv inn e-postadressen din	2107
skriv kommentar	433
skriv til forfatteren	505
skriv ut	2111	2792
skriv ut artikeln	2792
skriv ut artikkelen	2205
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2111
skriv ut sidan	2887
skriv ut siden	2205
skru av adblock	2185
skru av annonseblokkering	2185
skru av lyd	2180
skype	821
""", 'sl': """
sla advertentie over	1968
sledovat autora	402
sledovat autorku	402
sledovat online	392
sledujete	402
slik beskytter vi kildene	2197
slik jobber vi med rettelser	2197
slik retter vi feil	2197
slik skrur du av adblock	2185
sluit	1981
sluit advertentie	2090
sluit galerij	2078
sluiten	1943
slut annons	2888
""", 'sm': """
smaller text	1061
sms	821
""", 'sn': """
snapchat	821
snelheid	2065
""", 'so': """
so deaktivieren sie ihren adblocker	689
so gehen wir mit fehlern um	702
so nutzen wir ki	705
so schalten sie den adblocker aus	689
sobre el autor	1114
sobre la firma	1114
social	1678
social media	554	825
sociala medier	2793
sociale media	1964
sociale medier	426
solitaire	372	1035
solo gli abbonati possono commentare	1718
solo los suscriptores pueden comentar	1146
something went wrong	908	1051
something went wrong, please try again	1050
something went wrong, please try again later	1050
something went wrong. please try again	908
something went wrong. please try again later	808
sommaire	1377
son dakika	2950
son dakika haberleri	2950
son haberler	2950
sonda	2293
sonda dnia	2292
sonra oku	2943
sonraki	2952
sonraki haber	2950
sonraki sayfa	2952
sorodna novica	2723
sorodne novice	2723
sorodne vsebine	2723
sorotan	1618
sorry, this video is not available	1042
sort by	839	1060
sort by best	1059
sort by newest	1059
sort by oldest	1059
sort by: newest	1059
sorteer op	2086
sorter efter	513
sorter etter	2202
sortera	2884
sortera efter	2884
sorteren op	2086
sortering	2202
sortieren nach	707
sortierung	707
sortuj	2322
sortuj od	2322
sosiaalinen media	1274
sosiale medier	2112
sostieni	1660
sostienici	1660
soutenez-nous	1332
soutenir	1332
soziale medien	554
soziale netzwerke aktivieren	683
""", 'sp': """
spander en kaffe	2186
spannend	568
spar # %	500	2189
spar #%	500	2189
spara	2792
spara # %	2871
spara artikel	2792
spara artikeln	2792
spara artikeln till senare	2792
spara recept	61
spara receptet	61
spara till senare	2792
spara val	2860
spausdinti	1865
special offer	798
speel mee	2056
speel nu	2056
speel video	2064
speel video af	2005
speichern	553
spela klipp	2862
spela nu	2853
spela upp	2807	2863
spela upp video	2862
spela video	2862
spelaren laddas	2862
speler wordt geladen	2064
speltid #	2862
spende	527
spende einrichten	690
spende jetzt	527
spenden	527
spenden sie	527
spenden sind steuerlich absetzbar	690
spendenkonto	619
spendier uns einen kaffee	690
spendiere uns einen kaffee	690
spendieren sie uns einen kaffee	690
spil her	484
spil med	484
spil nu	484
spill av	2126
spill av video	2126
spill av video her	2126
spill her	2173
spilleren lastes	2180
spomni me kasneje	2730
sponseret indhold	517
sponset	2115
sponset innhold	2115
sponsor content	830
sponsored	558	728	830	2023
sponsored content	830
sponsored links	830
sponsored message	830
sponsored message - story continues after this	830
sponsored post	830
sponsored stories	844
sponsoreret	429
sponsoreret indhold	429
sponsorizzato	1682
sponsorlu	2945
sponsorlu haber	2945
sponsoroitu	1275
sponsrat	2796
sponzorirana vsebina	2722
sponzorirano	2599	2722
sponzorisani tekst	2599
sponzorisano	2599
spotify	821
spotted a mistake	839
spotted an error	839
spravovat souhlas	376
sprejmem	2738
sprejmi	2738
sprejmi vse	2738
spremi	2603
spremi recept	61
spring naar recept	61
spring til indhold	505
springe zum rezept	61
spustit audio	378
spustit video	378
""", 'st': """
sta advertenties toe	2069
sta meldingen toe	2067
stampa	1677
stampa articolo	1677
stampa la ricetta	61
stampa questo articolo	1729
stampa ricetta	61
standard digital	917
standardy redakcyjne	2317
start de quiz	2056
start free trial	798
start quiz	1034
start quizen	2173
start quizzen	484
start slideshow	1053
start subscription	798
start the quiz	1034
starta quiz	2853
startseite	568	571
stay connected	808
stay in the know	808
stay informed	808
stay logged in	1048
stay signed in	1048
stay up to date	808
steady	527
stel in als voorkeursbron	2088
stel je vraag aan onze ai	2000
stellenmarkt	603
stelling van de dag	2056
stem	485	2057	2174
stem her	441	2126
stem i afstemningen	441
stem i avstemningen	2126
stem mee	2056
stem nu	2003
stemmen	2057
stemmen din er registrert	2173
steun ons	1944
steun ons op patreon	2070
steun ons via patreon	2070
stichworte	568
stikkord	2123
stimme abgeben	677
stimmen sie ab	603
stopt automatisch	2018
stories for you	844
story continues	830
story continues below	830
straipsnis prieinamas tik prenumeratoriams	1860
stream type live	1042
strictly necessary cookies	835
strinjam se	2738
strinjam se s prikazom zunanje vsebine	2738
stt	1287
stt-afp	1287
stt-reuters	1287
stumbleupon	821
stumm	686
stummschalten	685
stummschaltung aufheben	685
stuur door	2043
stuur een anonieme tip	2081
stuur een correctie	2008
stuur een tip	2081
stuur je foto of video	2081
stuur je foto's in	2081
stuur je tip	2081
stworzone przez ai	2320
""", 'su': """
su questo argomento	1730
subiecte	2427
subject	1051
submit	790	1051
submit a correction	839
submit comment	839
submit vote	1034
subscreva a newsletter	2344
subscreva gratuitamente	2398
subscrever	2344
subscrever newsletter	2344
subscribe	798
subscribe by email	808
subscribe for free	798
subscribe here	798
subscribe now	798
subscribe to continue	798
subscribe to continue reading	798
subscribe to get the latest posts sent to your email	808
subscribe to our newsletters	808
subscribe to read	798
subscribe today	798
subscribe via email	808
subscriber benefit	1037
subscriber benefits	1037
subscriber exclusive	917
subscriber offer	1037
subscriber only	798
subscriber rewards	1037
subscriber-only	798
subscriber-only content	917
subscribers get more	917
subscribers only	798
subscription options	798
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2218
subskrybuj teraz	2308
subtitles	1043
subtitles off	1042
subtitles settings	1042
success	1051
success! check your inbox	954
successivo	1694
suche	571	698
suchen	571
sudah punya akun	1601
sudoku	372	485	678	1035	2057	2174	2293	2854
suggerisci una correzione	1710
suggest a correction	839
suggested	844
suggested articles	844
suivant	1377
suivez notre direct	1417
suivez nous	1361
suivez-nous	1361
suivi	1361
suivre	1361
suivre ce sujet	1361
suivre ce sujet et recevoir une alerte	1407
suivre cet auteur	1361
sujets	1374
sulge	1176
sulge reklaam	1177
sulje	1264
sullo stesso argomento	1691
sullo stesso tema	1691
sumbang	1600
summary by ai	890
summary generated by ai	1058
suoraan reseptiin	61
suositellut	1281
suosittelemme	1281
suosituimmat	1281
support local journalism	791
support our journalism	791
support our work	791
support quality journalism	791
support the author	791
support this site	791
support us	791
support us on patreon	791
support us today	791
supported by	830
sur ce sujet	1374
sur le web	1374
suscribete	1080
suscribirme	1080
suscribirse	1080
suscribite	1156
suscribite ahora	1156
suscripciones	1080
susijusios naujienos	1862
sutikti su visais	1878
sutinku	1878
suurenna kuva	1283
""", 'sv': """
svar	433	514	2119	2203
svara	2800	2885
svi komentari	2603
""", 'sw': """
swisha en slant	2779
swisha ett bidrag	2868
swisha till oss	2868
""", 'sy': """
syarat dan ketentuan	1616
syarat dan ketentuan | kebijakan privasi	1616
syndication rights	1056
synes godt om	514
""", 'sz': """
szavazzon	1555
szukaj	2243
szybki przelew	2306
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2796
ta quiz	2173
ta quizzen	2173
ta testen	2173
tack! kolla din inkorg	2873
tag	1618	1691	3097
tag quiz	484
tag testen	484
tag-uri	2427
taggar	2804
tagged	844
tagger	2123
tagi	2240
tagovi	2600
tags	438	568	732	844	1114	1374	1618	1691	1978	2366	3097
taguri	2427
taille du texte	1360
taip pat skaitykite	1862
tak for at du stemte	484
tak for din besked	502
tak for din henvendelse	502
tak for din stemme	484
tak for din tilmelding	421
tak for tilmeldingen	502
tak! tjek din indbakke	502
take our poll	1034
take our survey	839
take the poll	1034
take the quiz	1034
takk for din henvendelse	2191
takk for din stemme	2173
takk for meldingen	2191
takk for stemmen din	2173
takk! sjekk innboksen	2191
tallenna	1273
tallenna juttu	1273
tallenna resepti	61
talvez mais tarde	2335
tamanho da fonte	65	2352
tamanho do texto	65
tampilkan asli	1621
tampilkan lebih banyak	1620
tampilkan lebih sedikit	1621
tap to enlarge	1053
tap to unmute	1042
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1555
tautan berhasil disalin	1643
tautan disalin	1610
tautan telah disalin	1643
tavs e-pasts	1925
""", 'te': """
te has suscrito correctamente	1152
te puede gustar	1114
te puede interesar	1114
te quedan # caracteres	1146
te recomendamos	1114
te-ar putea interesa	2427
teata veast	1174
teavita veast	1174
tee lahjoitus	1265
teilen	553
teilen auf	553
teilen und weiterempfehlen	553
teised loevad	1170
tek seferlik	2935
tekst gaat door onder advertentie	2090
tekst loopt door onder de advertentie	1968
tekst se nastavlja nakon oglasa	2599
tekst sponsorowany	87
tekst wygenerowany automatycznie	2320
teksten er automatisk genereret	511
teksten er automatisk generert	2200
tekstgrootte	65	1963
tekstgrootte aanpassen	2089
tekstimainos	1275
tekstin koko	65
teksting	2181
telefon	390	503	695	2192	2312	2874
telefonnummer	503	695	2192	2874
telefoon	2076
telefoonnummer	2076
telegram	821	2482
teljes cikk	1555
telli	1168
telli kohe	1168
tellijale	1168
tellijana saad artiklit jagada	1173
tellijatele	1168
tema	2123
tema dana	2600
temaer	2123
temas	1114	2366
temas relacionados	1114
temat	2312
tematy	2240
temes relacionats	290
temi	1691
temos	1862
tempo de leitura	2369
tempo di lettura	1694
tempo estimado de leitura: # minutos	2352
temps de lecture	1377
temps de lecture : # min	1377
tendances	1374
tendencias	1114
tendenze	1691
tentang kami	1633
tento obsah nelze zobrazit	376
teraz nie	2671
terbaru	1618
terima semua	1616
terima semua cookie	1616
terkait	1618
terkini	1618
termini e condizioni	1684
termos de uso	2359
terms	835
terms & conditions	835
terms and conditions	835
terms apply	917
terms of service	835
terms of use	835
terpopuler	1618
terpopuler hari ini	1644
terug naar boven	1981
terug naar de homepage	2078
terug naar home	2078
test deg selv	2173
test dig selv	484
test din viden	484
test din viden i ugens quiz	441
test dine kunnskaper	2173
test je kennis	2056
test kunnskapene dine	2173
test kunnskapene dine i ukas quiz	2126
test uw kennis	2056
testa dina kunskaper	2853
testa dina kunskaper i veckans quiz	2807
testaa tietosi viikon visassa	1283
testen	532
testez gratuitement	1341
testez vos connaissances	1405
testez vos connaissances avec notre quiz	1405
tetszik	1546
text lizenzieren	703
text size	820
text version	849
textning	2863
texto gerado por ia	2386
textstorlek	65
""", 'th': """
thank you	790
thank you for subscribing	908
thank you for voting	1034
thank you for watching	922
thank you for your message	1050
thank you for your submission	1050
thank you to our sponsors	830
thank you! check your inbox	1050
thank you! check your inbox to confirm	1050
thank you! please check your inbox	954
thanks for subscribing	808
thanks for voting	1034
thanks for watching	922
thanks for your message	1050
thanks to our sponsors	830
thanks! please check your inbox	954
the article continues below	922
the link has been copied	1061
the player is loading	1042
the story continues below	922
the video player is currently playing an ad	888
theater mode	1043
thema	568
thema folgen	709
thema's	1978
themen	568
themen folgen	709
there are no comments yet	839
there was an error, please provide a valid email address	908
these are external links and will open in a new window	820
this article is for subscribers	1048
this article is locked	1048
this article is only for subscribers	1048
this article is only for those who subscribe	1048
this audio is ai-generated	1042
this audio is auto generated	1042
this audio is auto-generated	1042
this audio is no longer available	1042
this audio was generated by ai	1042
this clip is no longer available	1042
this comment has been deleted	1059
this comment has been removed	1059
this comment was deleted	1059
this content can't be displayed	1040
this content cannot be displayed here	1040
this content cannot be shown	1040
this content is blocked	1040
this content is locked	1048
this content is not available	1040
this embed is not available	1040
this field is required	1050
this is an advertisement	830
this story is locked	1048
this summary was created by ai	1058
this summary was generated by ai	1058
this summary was made by ai	1058
this summary was written by ai	1058
this video can not be played	888
this video can't be played in your country	1042
this video cannot be played	888	1042
this video cannot be played in your country	1042
this video is no longer available	1042
this video is not available	1042
this video is not available in your country	1042
this video is not available in your region	1042
threads	821
""", 'ti': """
ti consigliamo	1691
ti potrebbe interessare	1691
ti potrebbero interessare	1691
ticker	568
ticket kaufen	680
tickets bestellen	680
tickets buchen	680
tickets kaufen	680
tickets on sale now	1037
tickets sichern	603	680
tid #	2863
tidak terima kasih	1599
tidak, terima kasih	1599
tiempo de lectura	1117
tiempo estimado de lectura: # minutos	1099
tietosuoja	1276
tijdsduur #	2064
tiktok	821
til arrangementet	2176
til bildeserien	2194
til billedserien	505
til butikken	2176
til direktesenteret	2194
til donasjonssiden	2186
til donationssiden	497
til forsiden	438	2123
til gavesiden	2186
til nettbutikken	2176
til produktet	2176
til quizen	2173
til quizzen	484
til shoppen	487
til spillet	2173
til temasiden	2194
til tilbuddet	487
til tilbudet	2176
til toppen	441	2126
til webshoppen	487
tilaa	1266
tilaa nyt	1266
tilaa uutiskirje	1269
tilaa uutiskirjeet	1269
tilaajalle	1266
tilaajille	1266
tilaukset	1266
tilbage til forsiden	505
tilbage til toppen	505
tilbake til forsiden	2194
tilbake til toppen	2194
till appen	2864
till bildspelet	2876
till butiken	2856
till direktrapporten	2876
till donationssidan	2868
till dossiern	2876
till erbjudandet	2782
till evenemanget	2856
till liverapporten	2876
till produkten	2856
till quizet	2853
till receptet	61
till resultatet	2853
till shoppen	2856
till spelet	2853
till startsidan	2804
till temasidan	2876
till toppen	2807
tillad	495
tillad alle	489
tillad alle cookies	489
tillad altid	489
tillad annoncer	496
tillad ikke	495
tillad indhold	489
tillad notifikationer	494
tillad reklamer	496
tillat	2184
tillat alltid	2178
tillat annonser	2185
tillat innhold	2178
tillat varsler	2183
tillbaka till startsidan	2876
tillbaka till toppen	2876
tilmeld	421
tilmeld dig	421
tilmeld dig nyhedsbrevet	421
tilmeld mig	502
tilmeld nyhedsbrev	421
tilpas indstillinger	489
tilpass innstillinger	2178
timp de citire # min	2429
tin sau	3097
tinggalkan komentar	1617
tip us	791
tips en venn	2111
tips van de redactie	1978
tipsa	2792
tipsa oss	2800
tisk	308
tisk receptu	61
titulky	379
""", 'tj': """
tjek din e-mail	502
tjek din indbakke	502
""", 'to': """
to pole jest wymagane	2311
to the donation page	1046
to the dossier	1053
to the homepage	1053
today's most read	921
today's paper	849
today's top stories	844
todos los comentarios	1110
toestaan	2068
toestemming	1970
toestemming beheren	2062
toestemming intrekken	2062
toestemming vragen voor overname	2082
toeta	1168
toeta meid	1168
toevoegen aan leeslijst	2043
toevoegen aan mijn onderwerpen	2088
toggle	849
toggle caption	849
toimetus soovitab	1170
toimitus suosittelee	1281
toista	1283
ton an	685
ton aus	685
ton ausschalten	685
ton einschalten	685
tonen en accepteren	2062
toon # antwoorden	2086
toon alles	1982
toon antwoorden	2086
toon bijschrift	2078
toon deze inhoud	1998
toon en accepteer	2062
toon galerij	2078
toon inhoud	1970
toon meer	1981
toon minder	1981
toon origineel	1982
toon reacties	1974
toon resultaten	2056
toon transcript	2064
toon vertaling	1982
toon wachtwoord	2072
top articles	844
top artikel	568
top comments	839
top headlines	844
top latest discussions	849
top news	844
top stories	732	844
top-artikel	568
top-news	568
top-themen	568
tophistorier	438
topics	844
topik	1618
topik terkait	1618
toppnyheter	2804
toppsaker	2123
topthemen	568
torna all'inizio	1694
torna su	1694
torne-se assinante	2336
torne-se membro	2336
tots els butlletins	283
toujours afficher ce type de contenu	1397
tous les commentaires	1370
tous ses articles	1395
tout accepter	1367
tout afficher	1378
tout refuser	1367
tout voir	1377
toute l'actu	1374
toutes les photos	1377
""", 'tr': """
trabaja con nosotros	1141
trabalhe connosco	2388
trabalhe conosco	2388
trakteer ons op een kop koffie	2070
trakteer ons op koffie	1944
trang sau	3099
transcript	1043	2065
transferencia bancaria	1079
transkripsjon	2181
transkript	686	2863
transkript anzeigen	685
transkript herunterladen	685
transkript lesen	685
transkription	2863
transkrypcja	2301
translated automatically	1058
translated by ai	890
translated with ai	1058
transparenzhinweis	702
transskription	492
traueranzeigen	603
treballa amb nosaltres	277
trefwoorden	1978
trek toestemming in	2062
trekk samtykket tilbake	2178
trekk tilbake samtykke	2178
trend	2950
trending	568	844	1618	1978	2366
trending deals	830
trending now	844
trending stories	844
trending today	844
trending topics	844
trimite	2420
trimite pe email	2420
trimite pe whatsapp	2454
trimite unui prieten	2454
trotzdem weiterlesen	689
try it free	798
""", 'tt': """
tt	2834
tt-afp	2834
tt-reuters	2834
""", 'tu': """
tu e-mail	1087
tu email	1087
tudo sobre	2366
tue riippumatonta journalismia	1265
tuitar	2352
tuitear	1099
tulis komentar	1617
tulis komentar anda di sini	1633
tulosta	1273
tulosta juttu	1273
tulosta resepti	61
tumblr	821
tunnuksen luominen on maksutonta	1266
tuoreimmat	1281
tuoreimmat uutiset	1281
turinio rinkodara	1869
turn on alerts	1045
turn on notifications	1045
tutti gli aggiornamenti qui	1721
tutti i commenti	1687
tutup	1599
""", 'tw': """
tweet	820	1610	1677
tweet laden	683
tweet this	820
tweeta	2792
tweeter	1360
tweetle	2943
tweetnij	2228
tweetnout	308
twitter	821
twitter-inhalte erlauben	561
twittern	553
""", 'ty': """
tyck till	2800
tylko dla zalogowanych	2308
tylko w serwisie	2240
type your email	808
""", 'u ': """
u bent aangemeld	2075
u fokusu	2600
u gebruikt een adblocker	2069
u hebt al gestemd	2056
u heeft uw limiet bereikt	2072
u volgt dit onderwerp al	2088
""", 'ud': """
udfyld feltet	502
udskriv	425
udskriv artiklen	516
udskriv opskrift	61
udskriv siden	516
udvalgt	438
udvid	442
""", 'ug': """
ugens quiz	484
ugyldig e-mail	502
ugyldig e-mailadresse	502
ugyldig e-post	2191
ugyldig e-postadresse	2191
""", 'ui': """
uit onze webshop	2059
uit onze winkel	2059
uitgelicht	1978
uitklappen	1982
uitloggen	1948
""", 'uk': """
ukas quiz	2173
ukens quiz	2173
ukryj	2244
ukryj odpowiedzi	2322
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1691
ultime news	1691
ultime notizie	1691
ultimele articole	2427
ultimi articoli	1691
""", 'um': """
um assinante ofereceu-lhe este artigo	2405
umfrage starten	677
umfrage wird geladen	603
""", 'un': """
un abbonato ti ha regalato questo articolo	1729
un subscriptor t'ha regalat aquest article	289
understood	850
undertekster	492	2181
undertext	2863
undertexter	2863
une erreur dans l'article	1370
uneix-te a la conversa	275
unfollow	825
unisciti al nostro canale	1678
unlisted	849
unlock article	1048
unlock full article	1048
unlock this article	798
unlock this story	1048
unlock with a subscription	1048
unmute	1042
unohditko salasanan	1266
uns folgen	554
unser bestes angebot	624
unser newsletter	540
unser tipp	693
unsere empfehlung	568
unsere empfehlungen	568
unsere korrekturregeln	702
unsere netiquette	707
unsere newsletter	540
unsere standards	702
unsere top-themen	629
untertitel	686
untertitel anzeigen	685
untertitel ausblenden	685
untertitel einblenden	685
""", 'up': """
up next	844
up next in #	1042
upgrade now	798
upgrade to founding member	798
upgrade to paid	791
uplati	2592
upozornit na chybu	395
uppfattat	2808
uppspelningshastighet	2862
""", 'ur': """
url copied to clipboard	1061
""", 'us': """
username	1049
username or email	1048
username or email address	1048
usikker	2174
ustawienia	2233
ustawienia cookies	2233
ustawienia zaawansowane	2298
""", 'ut': """
utiles	1367
utvalgt	2123
utvalt	2804
utvid	2127
""", 'uu': """
uudiskiri	1193
uudiskirjad	1193
uusimmat	1281
uutiskirje	1269
uutiskirjeet	1269
""", 'uw': """
uw bericht	2075
uw e-mailadres	1953
uw naam	2075
uw stem is geregistreerd	2056
uw stem is geteld	2056
""", 'uy': """
uygulamayi indir	2991
uygulamayi indirin	2991
""", 'va': """
vaata galeriid	1175
vaata ka	1170
vaata kommentaare	1174
vaata pilte	1175
vaata videost	1175
vaata videot	1175
vaata videot siit	1175
vacatures	2003
vagas de emprego	2388
vai al contenuto	1694
vai alla ricetta	61
vain tilaajille	1266
vakances	1908
valfri summa	2868
valfritt	2874
valfritt belopp	2868
valgfri sum	2186
valgfrit	503
valgfritt	2192
valikko	1283
valorar	1110
valorar receta	61
van onze partner	2090
van onze partners	1978
vandaag	1978
vandaag niet	1943
var artikkelen nyttig	2119
var artiklen nyttig	433
var det nyttigt	511
var dette nyttig	2126
var dette nyttigt	511
var dette til hjelp	2200
var oppsummeringen nyttig	2119
var opsummeringen nyttig	433
var saken nyttig	2119
varighed	492
varighed #	492
varighet	2181
varighet #	2181
varje fredag. gratis. ingen spam	2873
varovanje osebnih podatkov	2738
varsler	2184
vastaa	1280
vastaa kyselyyn	1283
vastaa lukijakyselyyn	1283
""", 've': """
ve zkratce	316
veckans quiz	2853
ved ikke	485
vedi anche	1691
vedi dettagli	1695
vedi i # commenti	1718
vedi i commenti	1687
vedi i risultati	1695
vedi la mappa	1695
vedi tutte	1694
vedi tutti	1694
vedi tutto	1694
veilig betalen	1946
velden met * zijn verplicht	2075
velden met een * zijn verplicht	2075
velg	2189
velg abonnement	2188
velg ditt abonnement	2188
velg som foretrukket kilde	2204
velg tilbud	2188
velikost textu	403
ver # comentarios	1110
ver bio	1133
ver comentarios	1110
ver contenido	1107
ver contenido externo	1137
ver detalhes	2370
ver detalles	1118
ver documento	1118
ver el mapa	1118
ver essa foto no instagram	2384
ver este tuit	1137
ver fotos	1117
ver galeria	2369
ver la receta	61
ver los comentarios	1110
ver mais	2369
ver mapa	1118	2370
ver menos	1118	2370
ver ofertas	1080	2340
ver original	1118	2370
ver perfil	1133	2396
ver resultado parcial	2394
ver resultados	1146
ver resultados de la encuesta	1146
ver todas	1117	2369
ver todo	1117
ver todos	1117	2369
ver tudo	2369
verberg advertentie	2090
verberg antwoorden	2086
verberg bijschrift	2078
verbergen	1982
verbleibende zeit	685
verbleibende zeit #	685
verbleibende zeit -#	685
verder met apple	2072
verder met google	2072
verder zonder te steunen	1943
vergelijk abonnementen	2072
vergroot	1981
vergroot afbeelding	1981
vergroot foto	2078
vergroten	1982
verlagsangebot	558
verlagsbeilage	630
verplicht	2076
verplicht veld	2075
verplichte velden	2075
verschicken	553
versenden	553
verstanden	572
versturen	2076
verstuur	2076
verstuur bericht	2075
verstuur reactie	2086
verstuur via e-mail	2089
verstuur via whatsapp	2089
vertaald met ai	2084
ververs de pagina	2069
verwandte artikel	568
verwandte themen	568
verwante artikelen	1978
verwendungszweck: spende	690
verzend	2076
verzenden	2076
ves a la recepta	61
vet ej	2854
vet ikke	2174
vet inte	2854
veuillez saisir une adresse e-mail valide	1410
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2600
vezane vijesti	2600
vezi # comentarii	2440
vezi comentariile	2426
vezi detalii	2430
vezi harta	2430
vezi mai mult	2429
vezi originalul	2430
vezi rezultatele	2440
vezi toate	2429
vezi toate newsletterele noastre	2447
vezi toate ofertele de abonament	2452
vezi tot	2430
vezi videoclipul	2446
""", 'vi': """
vi har lukket for kommentarer	433
vi kan ikke vise dette indhold	489
vi kan ikke vise dette innholdet	2178
vi kan ikke vise indholdet	489
vi kan ikke vise innholdet	2178
viber	821	2482
videa	316
video	316	438	1618	1691	2123	2427	2804	2950	3097
video abspielen	605
video ad	830
video afspelen	2005
video anschauen	605
video ansehen	605	685
video can't be played	1042
video ikke tilgjengelig	2180
video laden	561
video niet beschikbaar	2064
video player is loading	1042
video terkait	1618
video wird geladen	685
video wordt geladen	2064
video's	1978
videoafspilleren loader	491
videoen afspilles her	441
videoen er ikke lenger tilgjengelig	2180
videoen er ikke tilgjengelig	2180
videoen er ikke tilgjengelig i ditt land	2180
videoen kan ikke afspilles	441
videoen kan ikke afspilles i dit land	491
videoen kan ikke spilles av	2180
videoen kan ikke spilles av i ditt land	2180
videolar	2950
videon gick inte att spela upp	2862
videon kan inte spelas upp	2862
videon kan inte spelas upp i ditt land	2862
videon kan inte visas i ditt land	2862
videoplayer wird geladen	685
videos	568	1114
videospelaren laddas	2862
videospeler wordt geladen	2064
videospilleren laster	2180
videospilleren lastes	2180
videot	1281
videoyu izle	2952
videoyu izleyin	2952
view # replies	1059
view # reply	1059
view all	849
view all newsletters	808
view and accept	1040
view at amazon	1033
view comment	839
view comments	839	849
view deal	1033
view deals	1033
view details	850
view full size	849
view fullscreen	1053
view gallery	849	1053
view image	849
view image in fullscreen	849	1053
view less	1053
view map	850
view metrics	1023
view more	849
view offer	1048
view offers	1048
view on instagram	820
view our privacy policy	888
view photo gallery	1053
view plans	798
view poll results	1034
view post on instagram	888
view post on x	888
view replies	1059
view results	850	1034
view slideshow	1053
view subscription options	798
view the gallery	1053
view this post on facebook	888
view this post on instagram	888
view this post on threads	888
view this post on x	888
view transcript	1042
viimased uudised	1170
vil du ha varsler	2183
vil du have notifikationer	494
vil du modtage notifikationer	494
vil du motta varsler	2183
vill du ha notiser	2865
vind ik leuk	2087
vipps et bidrag	2186
vipps oss	2186
vipps til	2186
virement	1340
virement bancaire	1340
vis # svar	2202
vis adgangskode	499
vis alle	441	2126
vis alle artikler	2194
vis alle kommentarer	2202
vis alltid	2178
vis altid	489
vis bildegalleri	2194
vis bildetekst	2126
vis billedgalleri	505
vis billedtekst	505
vis detaljer	442	2127
vis flere	441	2126
vis flere artikler	2194
vis flere kommentarer	2202
vis flere saker	2194
vis flere svar	2202
vis galleri	2194
vis i fullskjerm	2194
vis indhold	430
vis indholdet	489
vis innhold	2116
vis innholdet	2178
vis innlegg fra facebook	2126
vis innlegg fra instagram	2126
vis kart	2127
vis kommentarer	433	2119
vis kort	442
vis mer	2126
vis mere	441
vis mindre	442	2127	2194
vis og accepter	489
vis og accepter cookies	489
vis og godta	2178
vis original	442	2127
vis oversettelse	2127
vis passord	2188
vis resultat	2173
vis resultater	442	2127	2173
vis svar	2202
vis transkripsjon	2180
vis transskription	491
vis undertekster	2180
visa # svar	2884
visa alla	2807
visa alla artiklar	2876
visa alla kommentarer	2884
visa alltid	2860
visa bildgalleri	2876
visa bildspel	2876
visa bildtext	2876
visa detaljer	2808
visa fler	2807
visa fler artiklar	2876
visa fler kommentarer	2884
visa fler svar	2884
visa galleri	2876
visa kartan	2808
visa kommentarer	2800
visa mer	2807
visa mindre	2808	2876
visa original	2808
visa resultat	2808	2853
visa svar	2884
visa transkript	2862
visa transkription	2862
visa undertexter	2862
visit our shop	1037
visit our store	1037
visualizza questo post su instagram	1708
""", 'vk': """
vk	821
""", 'vo': """
voce sintetica	1710
voeg toe aan je leeslijst	2019
voeg toe als voorkeursbron	2088
voer een geldig e-mailadres in	2075
voir aussi	1374
voir ce post	1397
voir ce tweet	1397
voir cette publication sur instagram	1397
voir l'original	1378
voir la carte	1378
voir la recette	61
voir la traduction	1378
voir le contenu	1367
voir le diaporama	1377
voir les # commentaires	1405
voir les commentaires	1370
voir les offres	1341
voir les photos	1377
voir moins	1377
voir plus	1377
voir plus de commentaires	1370
voir ses articles	1395
voir son profil	1395
voir tous ses articles	1395
voir tout	1377
voit perua tilauksen milloin tahansa	1269
voit peruuttaa milloin vain	1266
volg	1964
volg auteur	2088
volg deze auteur	2088
volg dit onderwerp	1964
volg dit thema	2088
volg het liveblog	2078
volg onderwerp	2088
volg ons	1964
volgen	1964
volgend	2088
volgend artikel	1978
volgende	1981
volgende afbeelding	2078
volgende foto	2078
volgende pagina	1981
volgende video	2064
vollbild	571	686
vollbildmodus	685
volledig scherm	2064
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2369
volum	2181
volume	2065
volver arriba	1117
volym	2863
von einer ki-stimme vorgelesen	685
von ki erstellt	705
von ki generiert	705
von ki zusammengefasst	599
von merkliste entfernen	710
von outbrain empfohlen	711
von taboola empfohlen	711
von unseren partnern	711
voor abonnees	1948
voordeel voor abonnees	2059
voordeligst	2073
voorgelezen door een ai-stem	2064
voorgelezen door een computerstem	2064
voorgelezen door een synthetische stem	2064
voorkeuren aanpassen	2062
voorkeuren beheren	2062
voorkeuren opslaan	2062
voornaam	2076
vorgelesen von einer synthetischen stimme	685
vorherige seite	571
vorheriger artikel	568
vorheriges bild	697
vorheriges foto	697
vorig artikel	1978
vorige	1981
vorige afbeelding	2078
vorige foto	2078
vorige pagina	2078
vorlesen	553
vorlesen lassen	553
vormista tellimus	1168
vorname	695
vorteile sichern	532
vorteilswelt	680
vota a la nostra enquesta	275
vota en nuestra encuesta	1146
vota il nostro sondaggio	1718
vota la ricetta	61
vota nel nostro sondaggio	1718
vote	1035
vote in our poll	1034
vote na nossa enquete	2394
votez dans notre sondage	1405
votez pour faire entendre votre voix	1405
votre adresse mail	1410
votre commentaire	1370
votre e-mail	1350
votre email	1350
vous aimerez aussi	1374
vous aimerez lire	1374
vous avez lu # articles sur # ce mois-ci	1414
vous avez une question	1370
vous n'avez pas encore de compte	1414
vous pourriez aimer	1374
vous pourriez aussi aimer	1374
vous pouvez offrir # articles par mois	1417
""", 'vr': """
vraag het ai	2000
vraag het onze ai	2000
vraag van de dag	2056
vrij bedrag	2070
vroegboekkorting	2059
""", 'vs': """
vsebina je zaklenjena	2719
vsi komentarji	2726
vstoupit do diskuse	315
vstoupit do diskuze	400
vstoupit do galerie	318
vstupenky zde	374
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	2003
vul dit veld in	2075
vul een bedrag in	2070
vul een geldig e-mailadres in	2011
vul uw e-mailadres in	2075
""", 'vy': """
vybrat	387
vygenerovala ai	398
vypnout zvuk	378
vypnul jsem adblock	383
vyskytla se chyba	389
vytisknout	308
vytisknout recept	61
""", 'w ': """
w artykule	2314
w naszym sklepie	2295
w tym artykule	2240
""", 'wa': """
waardeer dit artikel	2015
waardeer dit verhaal	2015
waarom zie ik deze advertentie	2090
wachtwoord	2073
wachtwoord tonen	2072
wachtwoord vergeten	1948
war das hilfreich	705
war dies hilfreich	705
war diese zusammenfassung hilfreich	599
war dieser artikel hilfreich	705
warum sehe ich diese anzeige	711
warum sehe ich diese werbung	711
was andere lesen	568
was deze samenvatting nuttig	2000
was dit behulpzaam	2084
was dit nuttig	2084
was this helpful	839
was this summary helpful	890
was this summary useful	890
was this translation helpful	890
watch above	897
watch below	897
watch here	897
watch more	844
watch more videos	1042
watch next	844
watch on youtube	897	1042
watch the full video	897
watch video	849
""", 'wc': """
wczytaj post	2298
""", 'we': """
we can't show this content here	1040
we cannot show this content	1040
we care about your privacy	835
we don't spam	1050
we don't spam! read our privacy policy for more info	1050
we kunnen deze content hier niet tonen	2062
we kunnen deze inhoud niet tonen	2062
we never spam	1050
we recommend	844
we value your privacy	835
weekly newsletter	808
wees de eerste die reageert	1974
weet ik niet	2057
weet niet	2057
weiger alles	2062
weigeren	1970
weiter mit apple	692
weiter mit e-mail	692
weiter mit facebook	692
weiter mit google	692
weiter nach der anzeige	630
weiter zum artikel	526
weitere antworten anzeigen	707
weitere artikel	568
weitere artikel der autorin	697
weitere artikel des autors	697
weitere artikel laden	697
weitere artikel zum thema	629
weitere laden	697
weitere links	568
weitere meldungen	568
weitere nachrichten	568
weitere news	568
weitere newsletter	615
weitere podcasts	568
weitere themen	568
weitere videos	568
weiterempfehlen	553
weiteres	568
weiterlesen	571
weniger	698
weniger anzeigen	571
werbeanzeige	558
werbefrei lesen	711
werbeinhalt	711
werbliche inhalte	558
werbung	558
werbung ausblenden	711
werbung beendet	711
werbung ende	711
werbung endet	711
werbung folgt	671
werbung melden	711
werbung von unserem partner	630
werbung zulassen	689
werde mitglied	527
werden sie mitglied	527
werden sie teil unseres teams	603
wesprzyj	2215
wesprzyj jednorazowo	2306
wesprzyj nas	2215
wesprzyj nas na patreonie	2306
wesprzyj przez paypal	2306
""", 'wh': """
what do you think	839
what others are reading	1001
what people are reading	1001
what readers are reading	1001
what to read next	844
whatsapp	821	2482
when the fun stops, stop	999
why am i seeing this ad	1062
why do i see this ad	1062
why this ad	1062
why trust us	922
why you can trust our reporting	1055
why you can trust our reviews	922
why you can trust us	922	1055
""", 'wi': """
wideo	2240
wie ist dieser text entstanden	705
wie wir ki einsetzen	705
wie wir mit fehlern umgehen	702
wiedergabe	686
wiedergabegeschwindigkeit	685
wiedergeben	686
wil je meldingen ontvangen	2067
wil je pushberichten ontvangen	2067
wilt u meldingen ontvangen	2067
""", 'wo': """
woonplaats	2076
woordzoeker	2057
word donateur	2070
word lid	1944
word search	1035
word sponsor	2070
word supporter	1944
word vriend	1944
word wheel	1035
wordsearch	1035
wortsuche	678
""", 'wr': """
write a comment	839
write a review	839
""", 'ws': """
wspieraj	2215
wspieraj nas	2215
wspieram	2215
wstrzymaj	2301
wszystkie	2243
wszystkie komentarze	2236
wszystkie teksty autora	2314
""", 'wu': """
wunschbetrag	530
""", 'wy': """
wybieram	2309
wybierz	2309
wybierz pakiet	2308
wybierz plan	2308
wybrane dla ciebie	2240
wycisz	2300
wydarzenia	2240
wydrukuj	2228
wydrukuj przepis	61
wygenerowane przez ai	2320
wygenerowano przez ai	2320
wyloguj	2218
wymagane	2312
wyniki ankiety	2292
wyniki sondy	2292
wyszukaj	2243
""", 'x': """
x	821	1548
""", 'x ': """
x (twitter	821
x facebook	820
""", 'x.': """
x.com	821
""", 'xe': """
xem clip	3123
""", 'xi': """
xing	821
""", 'ya': """
ya eres suscriptor	1080
ya he donado	1074
ya soy socio	1074
ya te has registrado	1080
ya tengo cuenta	1080
ya tienes cuenta	1080
ya tienes una cuenta	1080
yanitla	2949
yapay zekaya sor	2949
yazdir	2943
yazi boyutu	2943
yaziyi dinle	2943
""", 'ye': """
yearly	790
yerinizi ayirtin	2952
yes, notify me	1045
yes, send me alerts	1045
""", 'yo': """
yorum	2949
yorum kurallari	2949
yorum yap	2949
yorum yaz	2949
yorum yazin	2949
yorumlar	2949
yorumlari oku	2949
yorumunuzu yazin	2949
you are now subscribed	908
you are subscribed	908
you can change how much you give or cancel your contributions at any time	791
you have # seconds	830
you have already voted	1034
you may also be interested in	844
you may also enjoy	844
you may also like	844
you may have missed	844
you may like	844
you might also be interested in	844
you might also like	844
you might like	844
you're in	808
you're signed up	1050
you're subscribed	908
your account	798
your answer	1005
your comment	839
your donation is tax-deductible	913
your email	808
your email (required	1050
your email address	808
your gift is tax-deductible	913
your message	1050
your name	1050
your name (required	1050
your privacy choices	835
your privacy is important to us	835
your subscription is confirmed	908
your vote has been counted	1034
your vote has been recorded	1034
youtube	821
youtube-inhalte erlauben	561
""", 'yu': """
yukari	2952
""", 'z ': """
z naszego sklepu	2295
z ostatniej chwili	2240
""", 'za': """
za darmo. bez spamu	2311
zaakceptuj i kontynuuj	2298
zaakceptuj wszystkie	2298
zaakceptuj wszystko	2233
zablokuj	2304
zaboravljena lozinka	2593
zacznij quiz	2292
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadnje novice	2723
zadnje objave	2723
zagraj	2292
zagraj teraz	2292
zahl ich	527
zahlungsart	530
zahlungsarten	530
zahlungsmethode	530
zahlungsmethoden	530
zahrajte si	371
zakoupit licenci	396
zalo	3087
zaloguj	2218
zaloguj przez apple	2308
zaloguj przez facebook	2308
zaloguj przez facebooka	2308
zaloguj przez google	2308
zamknij	2214
zapisano	2325
zapisz	2228
zapisz mnie	2311
zapisz przepis	61
zapisz ustawienia	2298
zaplatit kartou	384
zapnout	382
zapnout notifikace	381
zapnout titulky	378
zapnout zvuk	378
zapojte se do diskuse	315
zapri	2730
zaregistrovat se	301
zarejestruj	2218
zarezerwuj bilet	2295
zarezerwuj miejsce	2295
zasady komentowania	2322
zasady korekt	2317
zaten abone misiniz	2936
zatvori	2608
zavrni	2738
zavrni vse	2738
zawsze pokazuj	2298
zawsze zezwalaj	2298
""", 'zd': """
zdarma. bez spamu	389
""", 'ze': """
zelf bedrag kiezen	2070
zero spamu	2311
zeskanuj kod qr	2302
zet op leeslijst	2043
""", 'zi': """
zie je een fout	2081
zie ook	1978
ziedot	1901
ziet u een fout	2081
zip code	808
""", 'zk': """
zkontrolujte si e-mail	389
zkuste to znovu	389
""", 'zo': """
zo beschermen we onze bronnen	2081
zo beschermen wij onze bronnen	2081
zobacz komentarze	2236
zobacz oferty	2308
zobacz pakiety	2308
zobacz plany	2308
zobacz wszystkie	2243
zobacz wszystkie komentarze	2322
zobacz wyniki	2244	2292
zobrazit cenu	374
zobrazit diskusi	315
zobrazit diskuzi	400
zobrazit galerii	318
zobrazit heslo	386
zobrazit mapu	319
zobrazit obsah	312
zobrazit popisek	392
zobrazit titulky	378
zoek	1981
zoeken	1981
zonder jouw steun kunnen we dit werk niet doen	2015
zoom	849
zoom image	1053
zoom in	850
""", 'zt': """
ztlumit	378
""", 'zu': """
zu den abo-angeboten	532
zu den angeboten	624
zu den ergebnissen	677
zu den kommentaren	564
zu den spielen	677
zu den tickets	680
zu unserem shop	680
zugang freischalten	532
zuklappen	572	698
zulassen	688
zum abo	532
zum abo-shop	624
zum aboshop	624
zum anbieter	680
zum anfang der seite	697
zum angebot	532
zum artikel	571	697
zum autorenprofil	697
zum deal	680
zum dokument	572
zum dossier	697
zum ergebnis	677
zum event	680
zum ganzen artikel	697
zum gewinnspiel	603
zum inhalt	571
zum inhalt springen	571
zum kommentieren anmelden	564
zum liveblog	697
zum newsticker	697
zum podcast	605	697
zum produkt	680
zum profil	697
zum quiz	603
zum rezept	61
zum rezept springen	61
zum seitenanfang	571
zum shop	680
zum spendenformular	690
zum spendenkonto	690
zum spiel	677
zum thema	568	571
zum ticker	697
zum ticket	680
zum transkript	685
zum video	605	685
zur autorenseite	697
zur bildergalerie	571
zur diskussion	564
zur fotostrecke	571
zur galerie	697
zur karte	572
zur mediathek	605
zur merkliste	625
zur navigation	571
zur netiquette	707
zur newsletter-anmeldung	540
zur podcast-folge	697
zur serie	697
zur spendenseite	690
zur startseite	568
zur themenseite	571	697
zur umfrage	603
zur veranstaltung	680
zusammenfassung mit ki	599
zustimmen	561
zustimmen und weiter	561
zustimmung erteilen	683
zustimmung verwalten	683
zustimmung widerrufen	683
""", 'zv': """
zvolit	387
""", 'zw': """
zwischenergebnis anzeigen	677
""", 'zz': """
zzgl. versand	680
zzgl. versandkosten	680
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	537 K wochen kostenlos	537 K wochen gratis	537 K monat kostenlos	998 K+	1026 K% off your	1026 K per cent off your	1026 K percent off your	1836 K줄 요약	2026 K weken voor	2026 K maanden voor	2858 K+	2858 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	889 K post shared by	889 K video posted by	889 K post by	1017 K version of this article	1017 K version of this story	1017 K version of this column	1017 K version of this essay	1017 K version of this piece	1017 K version of this post	1017 K version of this review	1090 K tu correo	1376 K lire aussi	1376 K lire également	1376 K lire :	1376 K lire sur	1376 K voir aussi	1376 K voir également	1376 K écouter :	1376 K relire :	1376 K lire ensuite :	1376 K lire ou à relire :	1580 K gombra kattintva	1580 K telegramon	1580 K facebookon	1582 K cikk a	1582 K cikk folytatódik	1588 K cikket mesterséges	1590 K teljes beszélgetés	1590 K teljes interjú	1670 K tutti i contenuti	1704 K cura della redazione	2380 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1662 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	681 K-vorteil:
abonneer	2025 K je op	2049 K
abonneevoordeel	2060 K:
abonnentfordel	488 K:	2177 K:
abonnez	12 K-vous	1338 K-vous à
abonniere	12 K	660 K
abonnieren	12 K sie	529 K sie	660 K sie
about	851 K the author	851 K the authors	851 K the writer
abovorteil	681 K:
abstimmung	643 K:
""", 'ac': """
accept	1021 K and load
accepted	797 K payment methods:	797 K cards:
acceso	1083 K ilimitado
accesso	1670 K illimitato
acesso	2343 K ilimitado
acest	76 K subiect este închis	2439 K rezumat	2439 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1980 K:
acompanhe	12 K
acquista	1714 K la rivista
actie	2052 K:
""", 'ad': """
ad	86 [K]	924 K:
ada	72 K pertanyaan	1631 K kesalahan di artikel
add	12 K us	875 K	955 K
additional	926 K reporting by
adja	1580 K meg
adjon	1580 K hozzá
administratorem	2263 K danych osobowych jest	2263 K twoich danych	2263 K państwa danych	2263 K pani/pana danych	2263 K podanych
advertentie	86 K, daarna
advertise	895 K with
advertisement	924 K:
advertorial	86 K:
""", 'af': """
afmelden	2039 K kan
afspil	470 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	476 K har	891 K summaries	891 K-generated summaries	892 K tools were	892 K was used	892 K helped	892 K assisted	1778 Kがこの記事	1778 Kによる自動	1778 K要約	1778 Kによる要約	1778 Kが選んだ	1778 Kに質問	1778 ※K	1836 K 요약은	1836 K 뉴스 요약	2001 K kan fouten maken. controleer	2001 K-samenvattingen	2165 K har	2434 K informații	2434 K un subiect	2434 K un pont	2434 K fost martor	2844 K har	3172 K摘要	3172 K重點	3172 K重点	3172 K生成	3172 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2402 K o	2402 K a	2402 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1608 K notifikasi
aktiver	470 K	2158 K
aktivera	2838 K
aktiviere	645 K
aktivieren	645 K sie
aktuelle	569 K nachrichten aus
""", 'al': """
al	1092 K registrarte	1138 K mostrar este contenido	1952 K lid	2038 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	949 K content ©	1039 K odds correct
alla	27 K kommentarer	27 K inlägg	2805 K artiklar om	2809 K artiklar av	2858 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	439 K artikler om	443 K artikler af	569 K artikel zu	569 K artikel von	570 K infos:	570 K news:	573 K artikel von	604 K folgen	682 K quoten	1979 K artikelen over	1983 K artikelen van	2124 K saker om	2128 K artikler av
alleen	1952 K voor abonnees	2031 K leden kunnen reageren
alles	569 K zum thema	569 K zu	1979 K over	2020 K over
allow	819 K notifications	834 K ads on	1021 K content from	1021 K third-party content	1021 K external content
already	957 K	957 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	537 K abonnent	537 K abonnentin	549 K app	626 K abonnent können sie	626 K abonnentin können sie	1952 K abonnee
also	845 K in	846 K read	846 K on this site:	846 K worth reading:	846 K on this topic:	950 K in the news:	1527 K read:	1527 K read-
alt	439 K om	2124 K om
alte	2456 K știri din
altre	1692 K notizie su	1731 K notizie di
altri	1692 K articoli su	1696 K articoli di
altro	1692 K su	1693 K su questo tema:
always	1041 K allow content from	1041 K load content from	1041 K show content from	1041 K unblock	1041 K allow embedded content
""", 'am': """
am	2438 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1625 K punya
ange	2838 K
angiv	470 K
anketa	317 K:
anlatmamiz	2980 K gereken
anna	1183 K vihjest	1183 K vihje	1312 K
annonces	1400 K légales : publiez
annonssamarbete	86 K:
annullare	1675 K l'iscrizione
ansvarig	2836 K utgivare:
ansvarlig	2155 K redaktør:
answer	955 K
anuncie	2389 K no	2389 K na
any	27 K comment	72 K questions	934 K	956 K
""", 'ap': """
apa	1631 K reaksi anda
apakah	8 K artikel	1625 K anda punya	1631 K ringkasan ini	1631 K artikel ini	1631 K berita ini	1631 K informasi ini
apoie	81 K
apoya	81 K	1077 K	1077 K a
apoye	81 K
app	549 K herunterladen	549 K laden	1959 K voor android	1995 K
apply	937 K now
approfondimento	1693 K:
approfondisci	1693 K
apresentado	2392 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1890 K straipsnis
arbejder	450 K du
arbetar	2816 K du
archives	1376 K :
are	852 K you affected by	934 K you	956 K you	981 K you enjoying this?	981 K you enjoying this article	981 K you enjoying this story	981 K you enjoying this post	981 K you enjoying this piece	981 K you enjoying this newsletter	981 K you enjoying this column	981 K you enjoying this recipe	981 K you enjoying this podcast	981 K you enjoying this essay	981 K you enjoying this series	981 K you enjoying this guide	981 K you enjoying this blog	981 K you enjoying this interview	981 K you enjoying this letter	981 K you enjoying this review	981 K you enjoying this page	981 K you enjoying this issue	981 K you enjoying this read	981 K you enjoying this episode	981 K you enjoying this content	1012 K you
arrives	911 K every	978 K on mondays	978 K on fridays	978 K on saturdays	978 K on sundays
article	1390 K traduit
articles	851 K by
articol	2439 K tradus	2443 K susținut de
articolo	1711 K tradotto
articolul	46 K poate fi
artificial	892 K intelligence
artificiell	2844 K intelligens har
artikel	1619 K terkait:	1630 K ini diterjemahkan	1630 K ini ditulis dengan	1630 K ini dibuat dengan	1630 K ini merupakan hasil	1645 K ini telah tayang di	1645 K ini pertama kali tayang	1645 K ini pernah tayang	1645 K ini sudah tayang	2022 K gaat verder onder	2022 K loopt door onder	2022 K gaat verder na
artikeln	46 K får	2840 K fortsätter
artikkel	1200 K jätkub
artikkelen	46 K kan	46 K kan fritt	2161 K fortsetter
artikkeli	1314 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	472 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	988 K a subscriber	988 K a member	988 K a supporter
ascolta	1 K	1693 K:	1717 K il podcast	1717 K la puntata
ask	851 K us here	891 K the	891 K our
assine	2343 K para
assista	2368 K:	2393 K ao vídeo acima	2393 K ao vídeo abaixo	2393 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1929 K
atlikite	1880 K testą
atradi	1921 K kļūdu
atsakykite	1889 K
""", 'au': """
auch	570 K interessant	570 K interessant:	570 K lesenswert	570 K spannend:	628 K bei uns:	652 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	896 K version of this	1140 K generado	1711 K generato	2439 K generat
auf	557 K facebook, instagram	557 K instagram, facebook	557 K facebook und instagram	557 K facebook oder instagram
aus	570 K dem archiv:	628 K unserem archiv:	657 K dem englischen übersetzt	657 K dem französischen übersetzt	657 K dem amerikanischen übersetzt	657 K dem englischen von	657 K dem französischen von	681 K unserem shop:
ausprobiert	59 K?
author	851 K bio
autor	332 K je	350 K:	1202 K:	2270 K:	2270 K: (	2614 K je	2676 K je	2694 K:
autore	1915 K:
autori	2676 K sú
autorica	2614 K je
autorius	1893 K:
autorka	332 K je	2614 K je	2676 K je
autors	1915 K:
""", 'av': """
available	815 K on the app store	815 K on google play
avec	89 K un abonnement	89 K l'abonnement	1356 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2736 K je	2751 K:
avtorica	2736 K je
""", 'ay': """
ayrica	2951 K okuyun	2951 K bakin	2951 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1588 K összefoglalót
""", 'ba': """
baca	1619 K juga	1619 K juga:	1619 K:	1619 K selengkapnya	1619 K selengkapnya:	1619 K selanjutnya:	1624 K berita	1637 K berita tanpa iklan	1645 K berita lainnya	1645 K artikel lainnya	1645 K artikel lain	1645 K berita selengkapnya	1646 K ini juga:	1646 K pula:	1646 K lagi:
background	846 K:	920 K reading:
bagaimana	1631 K reaksi anda	1631 K pendapat anda	1631 K menurut anda
baggrund	440 K:
bagikan	3 K
baixe	13 K
bakgrund	2806 K:
bakgrunn	2125 K:
bakiniz	2951 K:
balso	1929 K
balsuokite	1889 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	942 K part of our	973 K the first to	973 K first to	973 K the first
beachten	28 K sie bitte
become	787 K a member	787 K a subscriber	794 K a member of	904 K a member to comment	942 K part of our
bekijk	1980 K ook	1980 K:	1980 K hier	1980 K ook:	1983 K alle artikelen van	2004 K de video	2004 K de hele uitzending	2004 K de uitzending	2004 K de beelden	2004 K hier het hele	2006 K de video:	2049 K
bel	1995 K
belanja	1632 K di toko
beli	1632 K tiket
beluister	1 K	2004 K de podcast	2004 K onze	2049 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1632 K dengan tim
beri	1631 K rating	2725 K tudi
berikan	1631 K penilaian anda	1635 K suara anda
berikutnya	1646 K:
berita	1630 K ini diringkas	1645 K ini telah tayang	1646 K lainnya:
berite	2725 K tudi
besedilo	46 K lahko	2736 K izraža	2739 K je prevedeno	2742 K je objavljeno v
bestel	2049 K
bestelle	660 K
bestellen	660 K sie
bestil	470 K
bestill	2158 K
besuche	12 K uns	660 K
besuchen	12 K sie uns	660 K sie
bet	998 K responsibly	998 K with
betalt	86 K innhold:
bewerten	660 K sie
bez	385 K majitele	2307 K właściciela	2307 K akcjonariuszy
bezahlte	654 K anzeige der	654 K anzeige des	654 K anzeige von
bezoek	2049 K
""", 'bi': """
bi	2755 K radi delali pri nas
bildergalerie	570 K:
bir	7 K hata	2969 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	637 K halten sie sich an die	637 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	914 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2132 K medlem av	2132 K abonnent på	2158 K	2813 K medlem i	2813 K prenumerant på	2838 K
blijf	28 K
bliv	31 K den første	56 K en af de #	447 K medlem af	447 K abonnent på	456 K testlæser	456 K klogere på	470 K
blocking	834 K ads
""", 'bo': """
bodite	31 K prvi
boka	2838 K
bol	2680 K pre vás	2680 K článok
bola	2680 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2680 K pre vás	2680 K toto
book	470 K	893 K your ticket	893 K tickets	955 K
""", 'br': """
brak	32 K komentarzy
bron	1994 K: anp	1994 K: belga
browse	937 K jobs	955 K	1006 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2951 K haber de ilginizi çekebilir:	2987 K özeti	2987 K çeviriyi
buat	1651 K akun gratis
buchen	660 K sie
budi	31 K prvi
budite	31 K prvi
buka	1651 K akses penuh dengan
bunlar	2951 K da ilginizi çekebilir:
bunlara	2951 K da bakin:
bunu	2951 K da okuyun:
buy	893 K tickets	893 K your ticket	893 K your tickets	955 K	970 K	1022 K now, pay later with	1032 K the	1032 K it	1032 K now	1032 K from	1032 K at
""", 'by': """
by	1006 K clicking "post your answer"	1020 K applying	1020 K submitting	1020 K sending us	1020 K registering	1020 K clicking	1020 K uploading	1020 K entering	1020 K commenting	1020 K posting	1020 K creating an account	1020 K using our	1020 K using this site	1020 K using this website	1020 K using this service	1020 K using this form	1020 K subscribing	1020 K signing up	1020 K providing your	1020 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	859 (K) #
""", 'ca': """
cadastre	2343 K-se para
can	902 K't see the poll	902 K't see the quiz	902 K't see this poll	956 K you
canal	41 K de denúncias da redação
cancel	805 K anytime	805 K at any time
catch	12 K us	829 K us on	896 K up on bbc	920 K up:	955 K	955 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1390 K texte a été traduit	1391 K résumé	1400 K numéro est en vente	1400 K numéro est disponible
cek	1624 K
cela	69 K vous a plu
celoten	2750 K članek preberite
ces	1390 K points clés
cet	8 K article vous	82 K article vous a plu	1390 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1390 K traduction a été	1391 K synthèse
""", 'ch': """
chcesz	2274 K u nas pracować	2274 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2698 K u nás pracovať	2698 K pracovať u nás
che	33 K ne pensi
check	955 K out	970 K out	1032 K price	2049 K
chia	3 K sẻ
choose	787 K a plan	802 K a plan	875 K	973 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1693 K qui
click	876 K here to join	876 K to join	898 K here for more	906 K here to download	906 K to download	938 K play	955 K
clique	2368 K aqui	2393 K no player acima
cliquez	1376 K ici
clube	2389 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1642 K
colunista	2379 K do	2379 K da
com	89 K uma assinatura
come	893 K and meet	955 K
comentarii	5 K
comentariile	5 K	27 K	2441 K nu reprezintă	2441 K aparțin
comentarios	5 K	27 K	1147 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2441 K tău va
commandez	1400 K notre	1400 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	904 K must
commenti	5 K	27 K
commenting	5 K	904 K is
comments	5 K	5 K on this	27 K	904 K are reserved	904 K are for	904 K are open to	904 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	955 K
compra	1142 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2368 K:	2368 K também	2368 K também:
conhece	66 K alguém	2383 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	829 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1127 ¿K	1132 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	787 K making	787 K giving
consiglia	3 K
consulta	1116 K aquí
consultez	1400 K les avis de décès	1400 K nos offres
conta	59 K pra mim
contact	851 K the author	851 K the reporter	851 K:	851 K this reporter	883 K	955 K	1014 K reporter	1014 K staff writer	1014 K staff reporter	1014 K writer	1014 K editor	1014 K columnist	1014 K correspondent	1014 K sports writer
contacta	1120 K con	1121 K con
contacte	1120 K con	1121 K con
contacter	1379 K l'auteur
contactez	1379 K l'auteur	1379 K-nous	1394 K l'auteur
contacto	1136 K:
contame	59 K
contate	2371 K o autor
contatta	1696 K l'autore
contenido	86 K patrocinado:	1083 K premium	1140 K generado	1144 K ofrecido por
contenu	86 K sponsorisé :	1390 K généré	1403 K proposé par	1403 K sponsorisé par
contenuto	86 K sponsorizzato:	1711 K generato	1716 K offerto da
contingut	274 K generat	278 K ofert per
continue	914 K reading	915 K reading with
contributions	27 K
controleer	2049 K
cooked	1002 K this
copy	3 K link to	3 K the link	3 K article	966 K this url	966 K this link
copyright	579 K ©	579 K (c)	579 K:	579 K #	579 K by	859 K ©	859 K #	859 K:	859 K by	2694 K ©
cosa	33 K ne pensi
""", 'cr': """
create	802 K an account to	955 K	957 K an account	957 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1580 K
csatlakozzon	1580 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	914 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2255 K ten artykuł	2255 K artykuł	2255 K ten tekst	2255 K to podsumowanie	2255 K to streszczenie	2255 K podobał	2255 K znalazłeś	2255 K znalazłaś	2255 K ta informacja	2255 K ta treść
czytaj	2241 K więcej o	2242 K także	2242 K także:	2242 K też	2242 K też:	2242 K również	2242 K więcej	2242 K:	2272 K dalej z
""", 'da': """
da	59 K li ste probali	1693 K leggere:	2618 K li vam	2618 K li je članak	2618 K li je tekst
daarna	1952 K kun je
daftar	1632 K webinar	1651 K gratis
daftarkan	1632 K diri anda
dagelijkse	1956 K nieuwsbrief
daha	2951 K fazlasi:
dalies	1929 K
dalsza	2258 K część
dalyvaukite	1889 K
danach	537 K # euro
dankzij	2071 K onze lezers	2071 K onze donateurs	2071 K onze leden
dann	537 K # euro
dans	1356 K l'application	1373 K les commentaires
dapatkan	1624 K
darovat	347 K
darte	1092 K de baja
darujte	347 K	2692 K
das	569 K beste aus	570 K könnte sie auch interessieren	570 K könnte dich auch interessieren	570 K könnte sie interessieren:	570 K könnte sie auch interessieren:	570 K könnte dich auch interessieren:	604 K ganze interview	604 K komplette interview	638 K kommentieren	652 K lesen andere:
dazu	570 K auch:	628 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2004 K podcast is te beluisteren	2022 K tekst gaat verder onder	2022 K tekst loopt door onder	2022 K tekst gaat verder na
deel	3 K dit	3 K het	2049 K
dein	27 K kommentar	637 K feedback hilft
deine	607 K meinung ist uns wichtig	637 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	470 K med	470 K artiklen	2158 K med	2158 K saken
dela	3 K artikeln	3 K den här	3 K texten	2838 K med	2838 K artikeln
deli	3 K
delite	3 K
delivered	911 K every	911 K each
delivery	1038 K charges may apply
delta	2141 K i vår	2158 K	2822 K i vår	2838 K
deltag	456 K i vores	470 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1619 K:	1634 K podcast	1634 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	662 K ki-assistent
derechos	1124 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1142 K nuestros	1142 K nuestras
descuentos	1142 K exclusivos para suscriptores
despre	2436 K autor
detaljnije	2602 K:
detaylar	2951 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2951 K okuyun:
deze	26 K samenvatting	1952 K maand nog	2001 K tekst	2001 K vertaling	2001 K ai	2022 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	932 K you find this	934 K you	956 K our	956 K we	956 K you	962 K our ai	962 K the ai	981 K you enjoy this?	981 K you enjoy this article	981 K you enjoy this story	981 K you enjoy this post	981 K you enjoy this piece	981 K you enjoy this newsletter	981 K you enjoy this column	981 K you enjoy this recipe	981 K you enjoy this podcast	981 K you enjoy this essay	981 K you enjoy this series	981 K you enjoy this guide	981 K you enjoy this blog	981 K you enjoy this interview	981 K you enjoy this letter	981 K you enjoy this review	981 K you enjoy this page	981 K you enjoy this issue	981 K you enjoy this read	981 K you enjoy this episode	981 K you enjoy this content	981 K you like this?	981 K you like this article	981 K you like this story	981 K you like this post	981 K you like this piece	981 K you like this newsletter	981 K you like this column	981 K you like this recipe	981 K you like this podcast	981 K you like this essay	981 K you like this series	981 K you like this guide	981 K you like this blog	981 K you like this interview	981 K you like this letter	981 K you like this review	981 K you like this page	981 K you like this issue	981 K you like this read	981 K you like this episode	981 K you like this content	981 K you find this useful	1002 K you make this	1002 K you try this	1012 K you see	1012 K you go
die	5 K kommentarfunktion	5 K kommentare	600 K zusammenfassung	604 K neue folge	604 K aktuelle folge	604 K komplette folge	604 K ganze folge	604 K ganze sendung	607 K umfrage wird durchgeführt	636 K debatte zu
diese	52 K recherche	600 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	600 K artikel	600 K text	600 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	600 K interview
dig	920 K deeper:
digital	914 K subscriptions	957 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2951 K:
directement	1353 K dans votre
direkt	2806 K:
direkte	2125 K:
disclaimer	859 K:	1509 K:
discover	23 K more from	955 K
diskuse	5 K
diskusia	5 K
diskutieren	660 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	1095 K en google play	1150 K en app store	1150 K en google play y	1408 K sur google play
distribuie	3 K
distributed	926 K by
disusun	1630 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2001 K artikel	2001 K stuk	2001 K bericht	2001 K verhaal	2038 K artikel lees je ook in	2038 K verhaal lees je ook in	2051 K artikel is ook	2051 K verhaal is ook	2051 K artikel bevat	2051 K verhaal bevat	2051 K verhaal verscheen	2051 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1013 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	851 K you have a tip	852 K you know more	852 K you have information	852 K you work at	852 K you work in	852 K you have any information	852 K you have a story	900 K our	934 K you have	956 K you	982 K you like our	982 K you enjoy our	1030 K you have a problem	1030 K you have a question	1030 K you have a dilemma	1030 K you have a burning	1030 K you need advice
doe	2007 K de quiz	2007 K mee met ons	2007 K mee met onze	2007 K mee aan ons	2007 K mee aan onze	2049 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1581 K vannak
domande	72 K?	73 K su questo articolo
don	812 K't miss	846 K't miss:	950 K't miss this:	973 K't miss
dona	81 K suport	1077 K a	1662 K a
donasi	1640 K untuk
donate	787 K now	787 K today	794 K to
doneer	2025 K aan
donnez	1373 K votre avis
dossier	1376 K :
dostupno	2625 K na	2625 K u
dotazy	72 K
dowiedz	2242 K się więcej
download	13 K	955 K	971 K the	995 K our free	995 K the free	1608 K aplikasi	1637 K	2049 K
""", 'dp': """
dpa	579 (K
""", 'dr': """
drukuj	2266 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	450 K kan tippe os	450 K kan sende os	469 K har brugt	469 K har læst	470 K får en mail	470 K kan også	669 K hast schon ein abo	669 K hast dein limit	2156 K har lest	2156 K har #	2158 K får en e-post	2158 K kan også	2158 K finner oss	2816 K som källa	2837 K har läst	2837 K har #	2838 K får ett mejl	2838 K kan också	2838 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1640 K	1640 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	883 K-mail	1580 K-mailt küldtünk
""", 'ea': """
earlier	920 K coverage:
""", 'eb': """
ebenfalls	570 K interessant:
""", 'ed': """
edited	927 K by
editing	859 (K by	860 K by	861 K by
editor	846 K's picks:	1627 K:	1627 K :
""", 'ee': """
een	1999 K bericht gedeeld door	1999 K post gedeeld door
eerder	2006 K schreven we:	2006 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1312 K sitoutumista
ein	598 K beitrag geteilt von	598 K von	598 K post von
eine	73 K frage zum artikel
einen	537 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1145 K vídeo comenzará	1145 K video comenzará
elinizde	2980 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2392 K parceria com
email	3 K this	851 K the author	851 K us	883 K	955 K	1007 K this	1014 K reporter
emailed	978 K on fridays	978 K on mondays
embedded	1041 K content from	1041 K content is blocked
empfehlen	3 K sie	660 K sie
empfiehl	660 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	1083 K otro dispositivo	1090 K tu correo	1090 K su correo	1090 K tu buzón	1090 K tu email	1104 K facebook y twitter	1104 K facebook, twitter	1104 K facebook y x	1113 K los comentarios	1116 K vídeo:	1116 K directo	1116 K contexto:	1144 K colaboración con	1337 K faisant un don	1347 K tant qu'abonné	1353 K vous inscrivant	1376 K savoir plus	1376 K direct	1403 K partenariat avec	1419 K vidéo -	1419 K images -
enable	819 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	941 K your day with
endet	537 K automatisch
enjoy	914 K	994 K #% off	1026 K #% off your
enjoyed	69 K this	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content
enjoying	812 K this article	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	982 K the	982 K our	982 K this
enregistrez	1423 K cet article	1423 K cette recette
entdecke	23 K mehr von	660 K
entdecken	660 K sie
entenda	2368 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1131 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	450 K du	2135 K du
erbjudande	2822 K till dig som
erhalten	660 K sie
erscheint	616 K jeden	616 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1134 K corresponsal	1134 K redactor de	1134 K redactora de	1134 K jefe de	1134 K jefa de
escanea	1131 K el código	1150 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1145 K el pódcast	1145 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1416 K
esta	52 K investigación	52 K investigação	52 K reportagem	1140 K noticia ha sido traducida	1140 K traducción se ha hecho	1140 K traducción ha sido	1140 K función utiliza	1147 K noticia pertenece a	2387 K tradução foi feita	2387 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1083 K contenido es exclusivo	1138 K contenido procede de	1138 K contenido proviene de	1140 K texto ha sido traducido	1140 K artículo ha sido traducido	1142 K reportaje forma parte del número	1142 K artículo forma parte del número	1147 K artículo pertenece a	2387 K texto foi traduzido	2387 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1952 K voor abonnees
exclusivo	1083 K para suscriptores
existing	802 K subscriber	802 K subscribers
experimentou	59 K
explainer	846 K:
explore	846 K more:	955 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1554 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1720 K il quiz	1720 K il test	1720 K il nostro
faites	1337 K un don	1338 K un don à
fale	2371 K com o autor	2380 K com o repórter	2380 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	934 K
feel	68 K free to republish	867 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	846 K under:
fill	955 K in	955 K out
film	2258 K znajdziesz
find	12 K us	12 K os	829 K us on	829 K me on	895 K your next job	955 K	970 K
finden	12 K sie uns	660 K sie
finding	981 K this useful
finn	12 K oss
first	966 K published by	966 K published in the	994 K time here
fizessen	1580 K
""", 'fl': """
flash	914 K sale
fler	2805 K artiklar om	2809 K artiklar av
flere	439 K artikler om	443 K artikler af	2124 K saker om	2124 K saker fra	2125 K saker om	2128 K saker av	2141 K jobber på
""", 'fo': """
foglald	1580 K le
foglalja	1580 K le
folge	12 K	660 K
folgen	12 K sie	660 K sie
folgt	12 K
follow	12 K	829 K us	829 K @	829 K all the latest	829 K the latest	829 K our	876 K the	883 K	955 K	1624 K
for	13 K a better	13 K the best	898 K more news	898 K more local	898 K more stories	898 K more on	898 K more coverage	898 K more of our	898 K more from	898 K the latest	906 K the best experience	906 K the best reading experience	914 K just	914 K only	920 K more on the story	945 K just	945 K only	949 K reprint	949 K reprints	1028 K membership enquiries	1028 K media enquiries	1028 K media inquiries	1028 K press enquiries	1028 K press inquiries	1028 K advertising enquiries	1028 K advertising inquiries	1028 K subscription enquiries	1028 K subscription inquiries	1028 K membership inquiries	1028 K sponsorship enquiries
fordel	488 K for abonnenter:	2177 K for abonnenter:
fortell	59 K meg
fortsett	2161 K å lese
forward	3 K this	1007 K this	1007 K it to	1007 K the letter
foto	1933 K:	2602 K galerija:
fotogalerie	317 K:
fotogalerija	2725 K:
fotostrecke	570 K:
found	7 K an	7 K a	69 K this useful	981 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	600 K unsere ki
frage	662 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	600 K sie unsere ki
free	68 K to republish	68 K to reprint	995 K download	995 K kit	995 K guide	995 K template	995 K templates	995 K ebook	995 K e-book	995 K checklist	995 K toolkit	995 K white paper	995 K whitepaper	995 K report	995 K course	995 K webinar	995 K resource	1022 K shipping on orders	1022 K delivery on orders
freier	623 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	846 K the archive:	846 K our archive:	846 K our archives:	945 K only	945 K just
""", 'fu': """
fuiste	1132 ¿K testigo
full	846 K story:	846 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	846 K reading:
""", 'fy': """
fyll	2158 K inn	2838 K i
""", 'ga': """
ga	2049 K mee
gabung	12 K	1624 K
gambas	1619 [K:video
gamble	998 K responsibly
gaukite	1889 K
""", 'ge': """
ge	2838 K
geben	660 K sie
geef	3 K dit
geen	2071 K eigenaar	2071 K eigenaren	2071 K aandeelhouders	2071 K betaalmuur	2071 K miljardair
gem	470 K
gemaakt	59 K?
generative	892 K ai
gengivelse	68 K tilladt
gerelateerd	2006 K:
gesponsert	86 K:	654 K von
gesponsord	86 K:	2022 K door
get	13 K the app	13 K our	23 K	787 K in touch	812 K the latest	812 K breaking news	819 K notified	876 K	876 K the	893 K tickets	893 K your tickets	906 K the	907 K text alerts	907 K news alerts	910 K the	910 K our	914 K	926 K permission to reuse	955 K	970 K	971 K the	973 K push	979 K	983 K	994 K #% off	995 K our free	995 K the free	1026 K #% off your	1032 K it from
""", 'gi': """
gi	2158 K
gib	660 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2839 K du
giornalista	1703 K professionista	1703 K e scrittrice	1703 K e scrittore
giv	470 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2739 K poudarki
""", 'go': """
go	920 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	851 K a tip	851 K a story	851 K a news tip	852 K a question	934 K	956 K a	956 K	1030 K a dilemma	1030 K a question for
""", 'gr': """
grab	995 K our free	995 K your free
graduada	1135 K en
graduado	1135 K en
grupo	2356 K do whatsapp
""", 'gu': """
guarda	1693 K anche	1693 K:	1693 K il video	1693 K anche:	1717 K il video qui sopra
gulir	1647 K ke bawah	1647 K untuk
""", 'ha': """
ha	44 K hibát	1562 K van információja	1562 K van információd	1562 K ön is átélt	1562 K te is átéltél	1562 K többet tud
haben	7 K sie einen fehler	574 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2981 K	2985 K:
haberde	7 K hata	2969 K hata
haberin	2951 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1132 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1707 K informazioni	1707 K una notizia	1707 K una segnalazione	1707 K una storia
hakaret	27 K içeren
hakka	1198 K
halaman	1646 K selanjutnya:
hallgasd	1 K meg	1568 K meg
hallgass	1568 K minket
hallgassa	1 K meg	1568 K meg	1580 K meg
haluaisitko	1313 K
haluatko	1291 K kertoa	1298 K töihin	1298 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	450 K du oplysninger	450 K du viden	450 K du et godt tip	450 K du tip	450 K du flere oplysninger	450 K du oplevet	450 K du selv oplevet	450 K du en god historie	471 K du en historie	471 K du dokumentation	471 K du dokumenter	483 K du et tip	483 K du tip	483 K du et godt tip	483 K du en god historie	483 K du en historie	2128 K du et tips	2135 K du informasjon	2135 K du opplysninger	2135 K du flere opplysninger	2135 K du tips	2135 K du et tips	2135 K du opplevd	2135 K du erfaring	2135 K du tanker	2135 K du noe på hjertet	2160 K du en historie	2160 K du dokumenter	2160 K du dokumentasjon	2816 K du information	2816 K du uppgifter	2816 K du tips	2816 K du ett tips	2816 K du varit med om	2816 K du egna erfarenheter	2816 K du upplevt	2839 K du en historia	2839 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1132 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2969 K mi fark	2980 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	787 K your say	851 K a tip	851 K a news tip	851 K a question about this	851 K a question for	852 K you been	852 K a story	905 K your say	934 K a	934 K you	956 K you	956 K we	983 K	1002 K you made this	1002 K you tried this	1012 K you	1030 K a question for	1030 K you got a question	1030 K a dilemma
hay	7 K algún
haz	1116 K clic aquí	1132 K tu denuncia	1148 K nuestro test	1148 K el test	1148 K nuestro quiz
hazte	1077 K socio de
""", 'he': """
hear	1 K this	896 K this story	898 K more	938 K the full	938 K more	955 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1984 K je een tip	1985 K je een tip	2050 K je
heeft	1984 K u een tip	1985 K u een tip	2050 K u
hela	2846 K samtalet	2846 K intervjun
hele	478 K samtalen	478 K interviewet	2167 K samtalen	2167 K intervjuet
help	902 K us improve	955 K
hent	13 K	447 K appen fra	461 K	470 K	2146 K
here	920 K's more on this	1041 K is embedded content
het	5 K reactieveld	1979 K beste van	2022 K artikel gaat verder onder	2022 K verhaal gaat verder onder	2022 K artikel gaat verder na	2022 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	570 K lesen sie	570 K geht es zu	570 K geht's zu	604 K klicken, um	607 K geht es zum quiz	607 K geht es zum täglichen	666 K können sie den artikel	666 K können sie diesen artikel	666 K kannst du den artikel
highlights	891 K
highly	1006 K active question
hintergrund	570 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	472 K fortsætter
hit	938 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2141 K oss å bli bedre
""", 'ho': """
hoe	2030 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3128 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	932 K useful is this	932 K helpful was this	1012 K has	1012 K have	1012 K did	1012 K are you	1012 K will	1012 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2839 K håller du med
husk	470 K at bekræfte	2158 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	471 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	970 K use	970 K used	970 K love	970 K bought	970 K recommend	1692 K più letti di	1712 K punti chiave	2172 K appen
""", 'ic': """
icymi	846 K:
""", 'ie': """
ielogojies	1929 K
ievadi	1929 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	867 K you enjoyed this	867 K you liked this	1002 K you make this	1002 K you try this	1002 K you made this	1002 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	637 K feedback hilft	681 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	607 K meinung ist uns wichtig	637 K rückmeldung hilft
""", 'ik': """
iklan	1647 K -
ikuti	12 K	1612 K berita	1624 K	1635 K survei	1635 K polling	1635 K jajak pendapat	1635 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1709 K video non è disponibile	1711 K testo è stato realizzato	1717 K video inizierà	1719 K tuo commento sarà
ilgili	2951 K haber
ilginizi	2951 K çekebilir	2951 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1298 K
""", 'im': """
im	570 K video:
image	859 K copyright	859 K source,	859 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	546 K ihrem postfach	546 K ihr postfach	567 K den kommentaren	842 K the comments section	842 K the comment section	846 K case you missed it:	896 K the video player above	1714 K edicola da	1714 K edicola con	1716 K collaborazione con	1735 K offerta	1959 K de app	1977 K de reacties
indtast	470 K
informationen	600 K zum einsatz von ki
inga	32 K kommentarer	2869 K ägare	2869 K aktieägare
ingen	32 K kommentarer	498 K ejer	498 K ejere	498 K aktionærer	498 K milliardær	498 K betalingsmur	2187 K eier	2187 K eiere	2187 K aksjonærer	2187 K milliardær	2187 K betalingsmur	2869 K ägare	2869 K miljardär	2869 K betalvägg
innlegg	27 K
inquadra	1722 K il codice	1722 K il qr code	1722 K il qr
inscreva	2389 K-se no nosso webinar
inscrivez	1345 K-vous gratuitement	1400 K-vous à notre webinaire
instal	1637 K aplikasi
instala	13 K
instale	13 K
instaliraj	2625 K
instalirajte	2625 K	2650 K aplikaciju
install	13 K	971 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1707 K la tua lettera
""", 'ir': """
irtisano	1312 K
""", 'is': """
is	7 K something wrong	934 K there	956 K there	2050 K er iets
isi	1635 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1929 K
izle	2951 K:
izleyin	2951 K:
izpildi	1920 K testu
izveido	1929 K
izvor	2629 K:
izvori	2629 K:
""", 'ja': """
ja	1915 K tev ir informācija	1915 K jums ir informācija	1915 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1312 K
jadikan	1624 K
jadilah	31 K yang pertama
jaga	1198 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1314 K lukemista
jawab	1635 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2031 K kunt niet meer reageren	2031 K kunt reageren	2039 K kunt je altijd	2039 K ontvangt vanaf nu	2039 K ontvangt een e-mail	2618 K li vam	2618 K li članak	2740 K bil članek	2740 K bila vsebina	2740 K bil povzetek
jeden	616 K montag neu	616 K dienstag neu	616 K donnerstag neu	616 K freitag neu	616 K samstag neu	616 K sonntag neu	616 K mittwoch neu
jederzeit	537 K kündbar	544 K widerrufen	544 K abbestellen	544 K abmelden
jelentkezz	1580 K be
jelentkezzen	1580 K be
jen	375 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	604 K reinhören	607 K tickets sichern	628 K lesen:	649 K # monate	649 K # wochen
""", 'ji': """
jika	1625 K anda mengetahui	1625 K anda punya
""", 'jo': """
job	447 K hos
jobb	2132 K i
jobba	2813 K på
jobbar	2816 K du
jobber	2135 K du
jogue	2389 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	787 K the conversation	794 K	829 K the conversation on	829 K us on	842 K the debate	876 K the	876 K	893 K us for	893 K us at	893 K us in	893 K us live	905 K the conversation	905 K the discussion	905 K the debate	914 K for	914 K now	955 K	960 K #	960 K over #	960 K more than #	960 K our #
jornalista	2379 K formada	2379 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1314 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	471 K du lide
kanalimiza	12 K
kapcsolja	1580 K be
kapja	1580 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1183 K sul on vihje	1183 K sul on vihjeid	1199 K lugu	1199 K artikkel	1199 K tead	1199 K tahad
katso	1282 K myös	1282 K:	1282 K video	1282 K myös:	1312 K koko	1312 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	812 K up with	914 K reading	915 K reading with	950 K reading:
kein	691 K eigentümer	691 K konzern	691 K verleger	691 K milliardär
keine	691 K eigentümer	691 K konzerne	691 K aktionäre	691 K paywall	691 K werbung
ken	66 K je iemand	2050 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	450 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1580 K minket
kerro	59 K kommenteissa	1291 K kokemuksesi	1291 K oma
keskustele	28 K	1322 K aiheesta	1322 K jutusta
keskustelu	1301 K on auki
key	891 K points	891 K takeaways
""", 'ki': """
ki	600 K-generierte inhalte	600 K-generierte texte	600 K-generierte zusammenfassungen	2165 K har
kijk	1980 K ook	1980 K hier	2004 K de uitzending	2004 K de hele	2020 K voor meer
kirim	1625 K foto	1625 K tulisan
kirimkan	1625 K foto
kirjaudu	1301 K	1312 K
kirjoita	1312 K suoraan	1312 K meille
kirjoitimme	1320 K
kirjoittaja	1293 K on	1293 K työskentelee
kirjuta	1183 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2160 K du til
""", 'kl': """
klausies	1929 K
klausykite	1874 K	1889 K
klick	660 K
klicka	2806 K här
klicken	660 K sie
klik	440 K her	1624 K	1980 K hier	2020 K hier voor	2049 K
klikk	2125 K her
klikkaamalla	1312 K
kliknij	2242 K tutaj
kliknite	2666 K sem
klopt	2050 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	867 K someone	867 K anyone	934 K	956 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1312 K keskustelun kuulet
kolumna	2614 K izražava	2736 K izraža	2736 K odraža
kom	456 K til vores	2141 K på vårt	2141 K på vår	2822 K på vårt	2822 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1889 K gali
kommentare	5 K	27 K	638 K können nur	666 K werden erst	666 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	567 K
kommentarsporet	5 K
kommenteerida	1198 K saavad
kommentering	5 K
kommentieren	5 K	638 K können	660 K sie
kommentit	5 K	27 K
kommentoimalla	1322 K	1322 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	443 K journalisten	450 K journalisten	451 K	470 K	573 K:	2128 K journalisten	2135 K oss	2135 K journalisten	2136 K	2158 K
kontakta	2809 K reportern	2816 K oss via	2816 K reportern	2817 K	2838 K
kontributor	1627 K:
konuyla	2951 K ilgili:
koop	2049 K
kopeeri	1198 K
kopier	470 K	2158 K
kopiera	2838 K
kopioi	1312 K
kopiuj	2266 K link
koreksi	1631 K artikel
""", 'kr': """
krijg	2049 K
""", 'ku': """
kui	1183 K sul on teema	1183 K sul on vihje	1183 K tead	1183 K märkasid
kunjungi	1632 K toko
kunne	69 K du lide	82 K du lide
kunstig	476 K intelligens har	2165 K intelligens har
kunstmatige	2001 K intelligentie kan fouten maken. controleer
kuula	1188 K podcasti	1198 K
kuulemme	1312 K mielellämme
kuuntele	1 K	1282 K:	1282 K myös	1282 K myös:	1299 K	1312 K
""", 'kv': """
kviz	2602 K:	2725 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1353 K'essentiel de l'actualité	1380 K'auteur	1381 K'auteur	1390 K'essentiel par	1697 K'autore	1698 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1404 K vidéo va commencer	1675 K tua email	1719 K tua opinione conta
laadi	1198 K alla
laat	59 K me weten	2004 K je dit artikel	2049 K
laatste	1979 K nieuws over
ladda	13 K ner	2826 K ner	2826 K ned	2838 K ner
lade	13 K	660 K
laden	13 K sie	660 K sie
lae	1198 K alla
lagre	2158 K
lainaus	68 K sallittu
lands	978 K on mondays	978 K on fridays	978 K on sundays
langganan	1642 K
lanjut	1647 K membaca
lanjutkan	1647 K membaca
laporan	1626 K:	1627 K wartawan	1627 K kontributor
laporkan	1631 K kesalahan
lasi	1904 K arī	1904 K vairāk	1904 K vēl	1929 K
lasiet	1904 K arī
last	13 K ned	2146 K ned	2158 K ned	2172 K ned appen
lataa	13 K	1312 K
latest	845 K from	845 K in	845 K videos from
laureata	1703 K in
laureato	1703 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1116 K puede interesar	1116 K puede interesar:	1347 K premier mois	1375 K meilleur de
lea	1116 K también	1116 K aquí	1116 K además	1116 K más	1116 K:	1116 K además:
leave	59 K a star
ledenvoordeel	2060 K:
lediga	2813 K jobb på	2813 K tjänster på
ledige	447 K stillinger hos	447 K stillinger på	2132 K stillinger i	2132 K stillinger hos
lee	13 K en	1116 K también	1116 K más	1116 K:	1116 K más:	1116 K aquí:	1150 K las noticias sin anuncios	1150 K sin anuncios en la app	1161 K aquí la nota completa
leer	1116 K también	1116 K más
lees	13 K	1979 K meer over	1980 K ook	1980 K ook:	1980 K meer	1980 K meer:	1980 K verder	1980 K hier	1980 K:	1980 K verder:	2006 K ons dossier:	2006 K het hele verhaal:	2020 K het hele	2020 K het volledige	2020 K de hele	2020 K hier het hele	2020 K hier alles	2045 K ook dit artikel:	2045 K dit ook:	2046 K ook het interview	2046 K ook het verhaal	2046 K ook ons	2046 K ook onze	2046 K ook de analyse	2046 K ook de reportage	2046 K ook de column	2046 K ook dit	2046 K hier het interview	2046 K hier de analyse	2049 K	2051 K dit verhaal	2051 K dit artikel
leestip	1980 K:
legg	2158 K til
leggi	13 K	1692 K tutte le notizie	1693 K anche	1693 K anche:	1693 K qui	1693 K tutto	1693 K:	1693 K pure:	1704 K tutti gli articoli di
legyen	31 K ön az első	1580 K
leia	13 K	2367 K mais sobre	2368 K também	2368 K também:	2368 K mais	2368 K:	2368 K aqui	2368 K mais:
leiad	1198 K meid
leidsid	44 K	1189 K vea	1189 K artiklist vea
leiten	3 K sie
ler	2368 K também	2368 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1375 K plus lus	1390 K réponses sont générées	1391 K points clés	2124 K mer om	2125 K også	2125 K også:	2125 K mer	2125 K mer:	2125 K:	2125 K hele saken	2125 K om	2125 K her	2125 - K også	2132 K videre med	2146 K eavisen	2146 K avisa	2146 K avisen	2159 K	2161 K videre
lesedauer	676 K
leseempfehlung	628 K:
lesen	13 K sie	82 K sie gern	569 K sie mehr zu	569 K sie mehr zum	570 K sie auch	570 K sie mehr	570 K sie hier	570 K sie dazu	570 K sie jetzt	570 K sie außerdem	570 K sie mehr zum thema	628 K sie hierzu:	652 K sie weiter:	652 K sie unser dossier:	660 K sie
lesenswert	628 K:
leserangebot	681 K:
leserbrief	567 K
leserbriefe	567 K an
leserkommentare	637 K geben
leserreise	681 K:	2177 K:
leserreisen	681 K:
lesertilbud	2177 K:
lesetipp	570 K	570 K:
lesezeit	676 K
lest	570 K auch
lezersaanbieding	2060 K:
lezersreis	2060 K:
lezersvoordeel	2060 K:
""", 'li': """
licencia	1162 K creative commons
licenciada	1135 K en
licenciado	1135 K en
license	926 K this
lies	570 K auch	570 K mehr	570 K dazu	660 K
ligne	41 K de la rédaction
lihat	1619 K juga	1619 K juga:	1634 K video	1646 K pula:
liitu	56 K #	1198 K
liity	56 K #	56 K yli #	1312 K
like	12 K us	69 K this?	812 K what you're reading	829 K and follow	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	981 K what you read	981 K what you see	981 K what you've read	981 K what you're reading
liked	69 K this	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	981 K what you read
liker	82 K du	2160 K du
liking	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content
likte	69 K du	82 K du
limited	914 K time	914 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3107 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1375 K tous nos articles	1376 K aussi	1376 K également	1376 K	1376 K notre	1376 K l'article	1376 K plus	1376 >> K
lisa	1198 K meid	1198 K
lisez	13 K	1376 K aussi	1416 K
listen	1 K to	846 K |	846 K:	896 K to the latest episode	896 K to the full episode	896 K to the full interview	896 K again on	938 K to our	938 K as	955 K
live	440 K:	570 K-ticker:
liveblog	1980 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1115 K más leído en	1115 K más visto en	1115 K último en
load	1021 K content from	1021 K external content
loe	1171 K ka	1171 K lisaks	1171 K veel	1171 K edasi:	1198 K
log	469 K ind eller opret	470 K ind	955 K in
logg	2156 K inn eller	2158 K inn
logga	2837 K in eller	2838 K in	2852 K in
logi	1198 K sisse
loo	1198 K
looking	955 K for	970 K for
los	5 K comentarios	27 K comentarios	2007 K de dagelijkse
love	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	982 K our
loved	69 K this	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content
lowongan	1632 K kerja di
""", 'lu': """
lubisz	82 K
lue	1282 K myös	1282 K myös:	1282 K lisää	1282 K lisää:	1282 K:	1282 K seuraavaksi:	1312 K
lugu	1200 K jätkub
luister	1 K	1980 K ook	1980 K:	1980 K ook:	2004 K hier naar	2004 K de podcast	2049 K
luo	1301 K tunnus	1312 K
""", 'ly': """
lyssna	1 K på	2806 K	2806 K:	2838 K
lyt	1 K til	440 K til	470 K
lytt	2125 K til	2158 K
""", 'ma': """
maak	2007 K de puzzel	2016 K een bedrag over	2016 K je gift over	2016 K uw gift over	2016 K je bijdrage over	2016 K uw bijdrage over	2049 K
maandelijks	1952 K opzegbaar
mach	607 K den test:	660 K
machen	607 K sie den test:	607 K sie mit bei unserer	660 K sie
macie	72 K pytania
made	59 K it?	1002 K this recipe	1002 K this
mai	2428 K multe detalii	2428 K mult pe această temă:	2456 K multe articole despre	2456 K multe știri despre
mail	1007 K this	1983 K de auteur	1995 K	2049 K
mais	2367 K lidas em	2367 K de	2367 K sobre	2367 K notícias de	2367 K notícias sobre	2371 K artigos de
make	12 K us	787 K a donation	787 K a contribution	787 K a gift	955 K
manda	1131 K tus fotos
mandanos	1131 K
mande	2383 K sua sugestão	2383 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1624 K bergabung
masuk	1651 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2245 K temat?	2245 K temat dla
matote	1890 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2172 K appen	2172 K appen vår
medlemsfordel	488 K:	2177 K:
meer	1979 K over	1979 K uit	1979 K van	1979 K nieuws over	1980 K lezen:	1983 K artikelen van	1983 K van deze auteur	2020 K nieuws uit	2020 K nieuws over	2020 K weten?	2020 K over dit	2045 K over dit onderwerp:	2050 K lezen over
meest	1979 K gelezen in
meet	851 K the author	893 K our	955 K
mehr	569 K zum thema	569 K aus	569 K von	569 K zu	569 K lesen über	569 K über	570 K zum thema	570 K dazu	570 K dazu:	570 K lesen:	570 K aus dem ressort	570 K aus der region:	573 K vom autor	573 K von der autorin	573 K artikel von	600 K informationen zum einsatz von ki	628 K nachrichten aus	628 K aus dem archiv:	652 K hintergründe dazu:	652 K zu diesem thema:
meistgelesen	569 K in
mejla	2816 K reportern	2817 K
meld	2049 K je	2141 K deg på vårt	2158 K deg
melde	660 K
melden	660 K sie
members	957 K can read	988 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1580 K
mer	2124 K om	2124 K fra	2125 K om saken:	2805 K om	2805 K från	2806 K om ämnet:	2806 K läsning:	2809 K av
merci	28 K de rester	28 K de respecter
mere	439 K om	439 K fra	440 K om emnet:
message	1013 K us on	1013 K us at	1013 K the newsroom
mest	2805 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	1994 K medewerking van	1994 K dank aan anp	1994 K dank aan belga
mettiti	1720 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1116 K también	1116 K:	1116 K también:	1145 K el video arriba	1145 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	537 K einem abo	580 K material von	581 K material von
mitarbeit	594 K:
""", 'mn': """
mnenja	2736 K avtorjev
mnenje	2736 K avtorja
""", 'mo': """
modtag	470 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	537 K kostenlos	537 K gratis
mooi	69 K verhaal
more	845 K from	845 K on	846 K from	846 K on this	846 K to read:	846 K on this story:	846 K on this topic:	846 K stories:	846 K on:	851 K by	851 K stories by	920 K coverage:	950 K news:	952 K videos from	967 K local headlines	967 K local news	967 K local stories	967 K national news	967 K top stories	967 K world news	967 K business news	967 K sports news	967 K breaking news	1024 K:	1024 K |
most	845 K read in	845 K read on	845 K viewed in	845 K popular in	845 K popular on	950 K read:
""", 'mu': """
mua	3112 K vé
muhabir	2985 K:
muista	1312 K vahvistaa
mus	1889 K rasite
must	846 K read:	950 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2022 K de advertentie gaat	2347 K sua caixa de entrada	2746 K voljo v	2746 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	549 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2241 K z
najnowszy	2248 K numer
najpopularniejsze	2241 K w
namestite	2746 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1703 K a
nato	1703 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1580 K felejtse el megerősíteni
need	970 K a	1030 K advice
neem	2052 K nu
nehmen	660 K sie
nei	1690 K commenti
nella	1675 K tua mail	1675 K tua email	1675 K tua casella
nema	32 K komentara
nemate	2635 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	569 K artikel aus
never	973 K miss
new	914 K year sale	953 K episodes	981 K here?	994 K here	994 K to us	998 K customers only	1004 K replies are no longer allowed
news	41 K hotline	41 K tip line	549 K-app
newsblog	570 K:
newsdesk	41 K hotline
newsletter	546 K an	546 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	846 K:
""", 'ng': """
nghe	1 K	3098 K:	3113 K podcast của báo	3113 K podcast của chúng tôi	3113 K toàn bộ bài	3113 K bài viết
""", 'ni': """
nicht	567 K mehr kommentieren	567 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2275 K masz czasu czytać	2307 K mamy właściciela	2307 K mamy akcjonariuszy	2307 K mamy udziałowców	2307 K mamy reklam	2307 K mamy paywalla
nieuws	2050 K via whatsapp
nikmati	1637 K berita	1642 K
nimate	2756 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1047 K owner	1047 K owners	1047 K billionaire owner	1047 K paywall	1047 K paywalls	1047 K shareholders	1047 K corporate owner	1047 K advertising	1047 K ads	1116 K te pierdas:	2347 K seu e-mail	2347 K seu email	2356 K facebook e no	2356 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1113 K de participación
nos	1376 K lecteurs ont lu	2365 K comentários
noskaties	1929 K
not	981 K on the list yet?	981 K on our list yet?
noteringen	2061 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1115 K de
notify	819 K me of	819 K me when
notre	1376 K dossier	1376 K article	1376 K enquête :	1376 K reportage :
nous	12 K suivre
nova	2742 K številka
novi	2620 K broj
now	846 K read:	945 K only	945 K just
nowy	2248 K numer
""", 'nu': """
nu	32 K există comentarii	2026 K # weken voor	2026 K # maanden voor	2042 K de eerste maand voor	2052 K met korting
nur	537 K für mitglieder	649 K # euro	649 K # €	669 K für kurze zeit	669 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2245 K autorze	2245 K autorce	2380 K autor escreve segundo o novo	2395 K seu comentário será	2438 K postare distribuită de
""", 'ob': """
obejrzyj	2242 K wideo	2242 K:	2258 K film	2258 K wideo
objevili	7 K jste
obserwuj	12 K	2272 K
""", 'oc': """
ocenite	2618 K	2740 K
ocijenite	2618 K
""", 'od': """
od	2653 K # eura
odds	998 K courtesy of	1039 K correct at	1039 K correct as of	1039 K are correct at	1039 K subject to change	2061 K onder voorbehoud	2061 K kunnen	2858 K kan
oddsen	2858 K kan
""", 'of': """
ofert	278 K per
oferta	2296 K dla czytelników:	2296 K dla prenumeratorów:
offerta	1735 K speciale
offrez	3 K
offrir	3 K
ofrecido	1144 K por
""", 'og': """
oglejte	2725 K si video
""", 'ok': """
okuyun	2951 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1183 K midagi	1183 K kogenud
oletko	1291 K kokenut	1291 K itse kokenut
oliko	1313 K tästä
olvasd	1554 K el	1554 K el:	1580 K el
olvass	1554 K tovább:
olvassa	1554 K el	1554 K el:	1554 K el ezt is	1580 K el
""", 'om': """
om	443 K forfatteren	443 K skribenten	1952 K verder te lezen	1977 K te reageren	2128 K forfatteren	2128 K skribenten	2809 K skribenten	2809 K författaren
""", 'on': """
on	828 K facebook and twitter	828 K facebook, twitter	828 K instagram, facebook	828 K twitter and facebook	828 K instagram and facebook	846 K our site:	971 K mobile	971 K your phone	971 K the go	971 K the move
onbeperkt	1952 K toegang
onko	1291 K sinulla juttuvinkki	1291 K sinulla vinkki	1291 K sinulla tietoa	1291 K sinulla aiheesta	1313 K sinulla asiakirjoja
only	904 K registered	904 K subscribers	904 K members
ontdek	23 K meer van	2049 K
ontvang	1956 K elke	2049 K
onze	2004 K podcast is te
""", 'oo': """
ook	1980 K interessant:	2045 K in het nieuws:	2045 K lezen:
""", 'op': """
op	1967 K facebook en twitter	1967 K facebook, twitter	1967 K facebook en instagram	1967 K facebook, instagram
opazili	44 K ste
opdaget	471 K en fejl
opdater	470 K
open	971 K the
opinion	846 K |
opozorite	2758 K na napako
oppdater	2158 K
opprett	2156 K en	2156 K konto	2156 K bruker	2158 K
oppsummeringen	26 K er
oprac	2270 K.
opracowanie	2270 K:
opret	469 K en gratis	469 K dig gratis	470 K
opsummeringen	26 K er
""", 'or': """
or	1022 K # interest-free	1022 K # payments of	1022 K four interest-free
order	955 K	1017 K reprints	1038 K your copy	1038 K a copy
originally	966 K published by	966 K published in	966 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1188 K	1198 K
osallistu	1298 K	1312 K	1322 K keskusteluun
ossza	3 K meg	1580 K meg
osta	1188 K pilet	1198 K	1298 K liput	1312 K
oszd	3 K meg	1580 K meg
""", 'ot': """
ota	1291 K yhteyttä toimittajaan	1291 K yhteyttä toimitukseen	1295 K yhteyttä	1312 K yhteyttä	1312 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	920 K earlier coverage:	950 K latest coverage:	959 K app	959 K podcast	959 K newsletter	959 K channel	959 K telegram channel	959 K whatsapp channel	959 K free newsletter	959 K daily newsletter	959 K apps	988 K subscribers get	988 K members get
out	911 K every	978 K on fridays	978 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2617 K sažetak
over	998 K #s only	1984 K de auteur	1985 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	871 K for by
para	1113 K participar	1113 K comentar	1132 K comunicarse con	1132 K contactar con	1147 K poder comentar	2365 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1714 K al nostro
participe	12 K
participez	1400 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	891 K of this article	891 K of this story
pas	32 K encore de commentaire
pasang	1637 K aplikasi
pasidalinkite	1875 K savo istorija	1889 K
pass	824 K this on	1007 K this
passend	570 K dazu	570 K dazu:
patreon	2975 K'dan
pay	1022 K in #	1022 K in three	1022 K in four
paying	988 K members get
payment	797 K methods:
""", 'pe': """
peatoimetaja	1180 K:
pentru	2438 K a vedea acest	2438 K a vizualiza acest
penulis	1626 K:	1627 K:	1627 K :
per	546 K e-mail zugeschickt	546 K mail zugeschickt	1668 K leggere tutto	1670 K gli abbonati	1670 K chi ha un abbonamento	1690 K commentare	1693 K approfondire	1693 K approfondire:	1704 K contattare l'autore	1704 K contattare l'autrice	1704 K scrivere all'autore	1704 K scrivere all'autrice	1707 K segnalazioni
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1134 K de	1134 K especializada	1134 K especializado
permitida	68 K a reprodução
perskaitykite	1889 K
pewarta	1626 K:	1627 K:	1627 K :
""", 'pi': """
pick	1022 K up available at
pickup	1022 K available at
piedalies	1929 K
piesakies	1920 K
pievieno	1929 K mūs	1929 K
pievienojies	56 K #	1914 K	1929 K
pievienojieties	1914 K
pilihan	1619 K editor:
pirkite	1880 K bilietus
pitaj	2617 K
pitajte	2617 K
pitanja	72 K
pitch	787 K in
""", 'pl': """
place	895 K a classified	895 K an ad
play	900 K our	900 K today's	955 K	998 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	998 K gamble responsibly	1006 K be sure to answer the question	1006 K read the rules before
plus	1375 K d'articles sur	1375 K d'infos sur	2857 K-förmån:
""", 'po': """
pobierz	13 K	2261 K z	2261 K w	2261 K na	2261 K w sklepie	2272 K aplikację	2290 K aplikację
podaruj	3 K	2266 K
podcast	570 K-tipp:	846 K:	1376 K :
podcastunk	1568 K
pode	2368 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2696 K
podporujte	352 K	2696 K
podprite	81 K	2753 K
podsumowanie	26 K wygenerowane	26 K zostało	2254 K artykułu	2254 K wygenerowane	2254 K przygotowane
podziel	3 K się
pogledaj	2602 K video
pogledajte	2602 K i	2602 K još	2602 K video	2602 K:
poglejte	2725 K tudi	2725 K:
poin	1630 K penting oleh	1630 K-poin penting oleh
points	1391 K clés
pokud	44 K najdete
polecamy	2242 K:
poll	901 K:
pomohl	335 K vám
pomohol	2680 K vám
pon	1148 K a prueba tus
ponatis	68 K dovoljen
ponturi	2434 K și sesizări
popular	845 K in
posa	276 K a prova els teus
posez	1390 K vos questions	1390 K votre question
poslat	347 K
poslechnout	1 K
post	842 K a comment
posted	845 K in	846 K in:
posts	27 K
potrebbe	1693 K interessarti:
pots	269 K enviar-nos
pour	1335 K nous soutenir	1345 K débloquer	1373 K réagir	1373 K commenter	1376 K aller plus loin	1376 K rappel :	1394 K nous contacter	1394 K contacter	1404 K écouter cet épisode
povezano	2602 K:
povzetek	2739 K	2739 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2666 K si	2666 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1775 K:
pratite	12 K	2632 K
preberite	2725 K tudi	2725 K še	2725 K več	2725 K:	2725 K si
prefer	875 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2746 K
prenesite	13 K	2746 K	2753 K aplikacijo
prenota	1714 K il tuo posto per l'evento
prenumerata	1887 K nuo
prenumeruokite	1887 K ir skaitykite	1887 K nuo	1887 K tik	1889 K
press	938 K play
pretplatite	2632 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2625 K	2650 K aplikaciju
preuzmite	13 K	2625 K	2632 K aplikaciju	2650 K aplikaciju
previous	920 K coverage:
previously	846 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2637 K pogrešku
prijavite	2637 K grešku	2637 K pogrešku	2758 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1007 K this
prisijunk	56 K prie #
prisijunkite	1873 K prie	1889 K
prisluhnite	2725 K podkastu
privacy	812 K notice:
probeer	2026 K # maanden voor	2026 K # weken voor	2042 K	2049 K
proefabonnement	1952 K
profitez	1416 K
promoted	871 K by	924 K:
prosimy	28 K o
protokoll	594 K:
przeczytaj	2242 K także	2242 K też	2242 K:	2242 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1124 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	911 K every
puede	12 K seguir	1132 K enviarnos	1132 K contactar	1132 K escribir
puedes	12 K seguir	1116 K leer también	1116 K leer:	1132 K enviarnos	1132 K contactar	1132 K escribir	1145 K escuchar todos los episodios
punti	1712 K chiave
puntos	1140 K clave generados
punya	66 K teman yang	72 K pertanyaan	1625 K informasi	1625 K cerita	1625 K foto	1625 K keluhan
puoi	12 K seguirci	1707 K inviarci
push	552 K-nachrichten	552 K-benachrichtigungen	552 K-mitteilungen
pushmeldingen	1962 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3103 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1124 K prohibida
quelle	579 K: dpa	579 K:
quellen	579 K:
quer	2383 K sugerir	2383 K contar	2383 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1711 K traduzione
questions	72 K?	73 K about this article	73 K about this story	934 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1711 K articolo è stato tradotto	1714 K articolo è pubblicato sul numero	1719 K articolo aderisce
quick	920 K read:
quieres	1132 ¿K contarnos
quiz	643 K:	1419 K.	1419 K -	1419 K :	2967 K:
quoten	682 K unterliegen	682 K: stand
quoteringen	2061 K onder voorbehoud	2061 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2635 K slušate
radote	44 K	1881 K klaidą
raje	2756 K poslušate
raksti	1915 K autorei	1915 K autoram
raksts	1931 K turpinās
rakstu	46 K drīkst
rangkuman	1630 K ini	1630 K oleh	1630 K ai
rate	8 K this
""", 're': """
re	1419 (K)lire
reach	851 K the reporter	851 K the author	883 K	1014 K reporter	1014 K columnist
reacties	5 K	27 K	2031 K worden
read	13 K this in	845 K more on these	845 K more about	845 K more from	846 K more	846 K more:	846 K also	846 K next	846 K:	846 K |	846 K all about it	846 K next:	851 K more by	898 K more of our	906 K this and more	906 K this story	910 K our	914 K on with	914 K on for	915 K on with	920 K the full report here	920 K the full story here	950 K our explainer:	950 K our analysis:	950 K our guide:	950 K our interview:	950 K this next:	950 K our latest:	955 K
reader	1038 K offer:
readers	904 K must use	904 K must log	994 K get #%	994 K save
reading	981 K this on
reageren	5 K	2031 K kan	2031 K is alleen	2051 K op dit artikel
receive	811 K emails from	819 K notifications	910 K the	910 K our	973 K push	983 K
recevez	1353 K chaque	1353 K tous les	1353 K gratuitement
recevoir	1359 K les alertes
recibe	1092 K cada	1092 K todas las	1131 K las noticias	1131 K en tu whatsapp
recibir	1098 K notificaciones
recomandarea	2428 K noastră:
recomendado	2368 K:
recomendamos	1116 K:
recomienda	3 K
recommended	846 K:	920 K reading:
redactor	271 K de	1134 K de	1134 K en
redactora	271 K de	1134 K de	1134 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	594 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1930 K kļūdu
regala	3 K
regale	3 K
regarder	1376 K :
regardez	1404 K la vidéo ci-dessus	1404 K la vidéo ci-dessous
register	893 K for our	955 K
registreeru	1188 K
registrer	2156 K deg
registrera	2837 K dig	2852 K dig
registrieren	535 K sie sich
regler	2858 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	2858 K. #+
relacionado	1116 K:	2368 K:
related	846 K:	846 K |	846 K story:	846 K stories:	846 K article:	846 K reading:	846 K video:	846 K content:	950 K coverage:
relire	1376 K
remarks	27 K
rendeld	1567 K meg
rendelje	1567 K meg	1580 K meg
report	7 K an error	7 K a mistake	955 K
reporter	1626 K:	1627 K:
reporting	859 (K by	860 K by	861 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1142 K tu plaza
reserve	893 K your seat	2389 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1408 K informé avec notre appli	1408 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1140 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1376 K	1376 K ici	1400 K notre hors-série	1404 K tous les épisodes
rezervuokite	1889 K
rezime	2617 K
rezumat	2439 K generat	2439 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1675 K ogni
ringkasan	1630 K ini	1630 K dibuat	1630 K oleh	1630 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1889 K
""", 'ry': """
ryhdy	1312 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1183 K oma vihje	1183 K meile	1183 K oma arvamuslugu	1183 K arvamuslugu	1198 K
saat	1312 K ilmoituksen	1312 K sähköpostin	1312 K
saiba	2368 K mais	2368 K mais:
saken	46 K kan	2161 K fortsetter
saksikan	1619 K juga	1634 K video	1634 K live	1634 K live streaming
sale	914 K:
saluran	41 K aduan redaksi
salvesta	1198 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2653 K #
sans	1347 K engagement
save	915 K #% on your first	915 K #% on an annual	915 K #% on a digital	994 K #%	1026 K #% on your
sazinies	1929 K
saznajte	2602 K više:
""", 'sc': """
scan	876 K to join	906 K the qr code	906 K the code
scannez	1408 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	645 K
schalten	645 K sie
schau	660 K
schenk	626 K diesen
schenken	626 K sie diesen
schick	660 K
schicken	660 K sie
schlagworte	569 K zu
schon	649 K ab # euro
schreib	660 K
schreiben	31 K sie den ersten	573 K sie unserem autor	573 K sie der autorin	573 K sie uns	660 K sie
schrijf	2049 K je
scopri	23 K di più da	1714 K i giochi	1714 K i nostri giochi
scrivi	31 K il primo	1696 K all'autore
scroll	896 K down for video	1647 K ke bawah	1647 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	440 K også	440 K video	440 K også:	456 K flere jobs	470 K hele	470 K flere	470 K alle	1147 K adhiere a los criterios	1162 K permite la reproducción	1707 K vuoi raccontare	1707 K hai informazioni	2125 K også	2125 K video	2125 K også:	2158 K hele	2158 K alle	2158 K mer av	2383 K tiver informações	2383 K você tem informações	2806 K också	2806 K även	2806 K även:	2838 K hela	2838 K alla	2838 K mer av
sea	28 K respetuoso	31 K el primero
search	937 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	845 K more from	846 K also	846 K more	846 K more:	846 K also:	851 K all posts by	851 K author archive	950 K our explainer:	952 K more videos	955 K	1041 K this post on
seen	44 K a typo	44 K a mistake	956 K
segera	1608 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1136 K
seguinos	12 K
seguir	1136 K a
seguiu	12 K-nos
sehen	604 K sie hier das	604 K sie im video	604 K sie das video	660 K sie
sei	31 K der erste	31 K die erste	1707 K stato testimone	1707 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1873 K	1889 K
seko	1914 K	1929 K
sekojiet	1914 K
selanjutnya	1646 K:
sem	32 K comentários
senaste	2805 K nytt om
send	3 K this	450 K os et krypteret	450 K os dit tip	470 K	851 K us your	851 K tips to	851 K your tips	851 K feedback to	851 K your story ideas	934 K us	934 K your	934 K photos	934 K pictures	955 K	1007 K this	1007 K it on	2135 K sikkert tips	2135 K tips	2158 K	2158 K saken videre
senden	660 K sie
seneste	439 K nyt om
sent	911 K every	911 K each	978 K on mondays	978 K on tuesdays	978 K on wednesdays	978 K on thursdays	978 K on fridays	978 K on saturdays	978 K on sundays
seotud	1171 K:
ser	2160 K du noe feil	2839 K du något fel
ses	1379 K derniers articles
set	44 K en fejl	955 K
sett	44 K en feil
setzen	660 K sie
seu	27 K comentário	2395 K comentário será
seuraa	12 K	1295 K kirjoittajaa	1295 K toimittajaa	1312 K
""", 'sh': """
share	3 K this	3 K the article	851 K your story	934 K your	955 K	1007 K this
shop	955 K	1032 K now:
short	842 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1132 K tienes información	1132 K tiene información	1132 K tenés información	1132 K conoces algún	1132 K conoces un caso	1394 K vous avez des informations	1394 K vous disposez	1394 K vous souhaitez
sia	31 K il primo
sichere	660 K
sichern	660 K sie
sie	7 K haben einen fehler	12 K finden uns	573 K erreichen die autorin	573 K erreichen den autor	593 K erreichen	669 K haben schon ein abo	669 K haben ihr limit	669 K haben das limit	669 K haben schon ein konto
sieh	604 K dir das video
siehe	570 K auch
siga	12 K	12 K-nos	1131 K el canal	2380 K este autor	2380 K esta autora
sign	787 K up here	811 K up to get	811 K up to receive	812 K up to	812 K up for	812 K up here	812 K up (it's	907 K up for push	907 K up for alerts	907 K up for text alerts	907 K up for breaking news alerts	942 K up to our	942 K up for our	942 K up for breaking	942 K up for free	955 K up	955 K in	979 K up to	979 K up for
sigue	12 K a	1116 K leyendo:	1131 K el canal	1136 K a	1161 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1619 K juga	1619 K juga:	1619 K:	1619 K video	1624 K berita	1634 K video	1645 K berita selengkapnya	1645 K berita lainnya	1646 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1651 K artikel gratis
sisesta	1198 K
siste	2124 K nytt om
sitter	2160 K du på	2839 K du på
siz	33 K ne
sizce	33 K
sizin	2980 K başiniza
""", 'sk': """
skaitykite	1863 K daugiau	1863 K taip pat	1863 K ir	1889 K
skapa	2837 K ett	2837 K konto	2838 K	2852 K ett konto	2852 K konto
skaties	1904 K arī	1929 K
skicka	2838 K
skinite	13 K	2625 K	2650 K aplikaciju
skontaktuj	2245 K się z autorem
skopiuj	2266 K link	2266 K
skriv	450 K til journalisten	451 K til	470 K	470 K direkte	2158 K inn	2158 K direkte	2158 K til oss	2838 K upp	2838 K direkt
""", 'sl': """
sledite	12 K	2753 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2696 K
slik	2157 K bruker	2157 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	600 K nutzen wir ki
sob	2380 K supervisão de
sobre	1120 K el autor	1120 K la autora	1120 K la firma	1121 K el autor	1121 K la autora	1121 K la firma	2372 K o autor	2372 K a autora	2373 K o autor	2373 K a autora
sois	31 K le premier
solliciteer	2052 K nu
sollten	573 K ihnen fehler
solo	1083 K para suscriptores	1670 K per abbonati	1735 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2343 K para assinantes
sondage	1419 K -	1419 K.
sorodna	2725 K novica
sorodno	2725 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1733 K
sostieni	81 K	1662 K	1662 K il	1662 K la	1733 K
souhrn	334 K	334 K článku
soutenez	81 K	1338 K	1338 K le
soutenir	1338 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2838 K
special	914 K offer	920 K report:
speel	2007 K onze
spela	2838 K upp	2858 K ansvarsfullt
spelregels	1977 K
spende	529 K für
spenden	529 K für	620 K an:
spendenkonto	620 K:
spiel	607 K unser
spielen	607 K sie unser
spill	2158 K av
sponsored	871 K by	924 K:	967 K by our
sponsorizzato	1716 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2753 K
spring	914 K sale
spune	59 K-mi
spytaj	2254 K
""", 'st': """
sta	2049 K
start	914 K your	941 K your day with	941 K your morning with	941 K your week with	2052 K nu
stavovi	2614 K autora	2614 K izraženi	2614 K izneti	2614 K izneseni
stay	28 K on topic	812 K up to date with	898 K with	906 K ahead with	955 K	973 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2049 K
stellen	600 K sie der
stem	470 K	2007 K mee	2049 K	2158 K
steun	81 K	2025 K	2049 K
stiahnite	13 K si	2696 K si aplikáciu
stimm	607 K jetzt ab:
stimmen	607 K sie jetzt ab:	660 K sie
story	927 K by
straipsnis	1891 K tęsiasi
streszczenie	26 K wygenerowane	2254 K	2254 K artykułu
stuur	3 K dit	2049 K
""", 'su': """
su	27 K comentario	1681 K facebook e twitter	1681 K facebook e instagram
subscreva	2393 K o nosso podcast
subscribe	12 K to our	794 K to	812 K to	876 K to the	876 K to	904 K to comment	914 K	955 K	957 K for	979 K to
subscriber	1038 K benefit:
subscribers	957 K can read	988 K get
subscriptions	915 K start at
subskrybuj	2272 K
sudah	59 K mencoba	59 K coba
sui	1681 K nostri canali
suivez	12 K	1396 K
suivre	1396 K
suka	69 K tulisan	69 K artikel	1631 K artikel ini
sull	1697 K'autore	1698 K'autore
sumate	12 K	56 K a las #
sumber	1627 K:	1627 K :
summary	891 K
summer	914 K sale
support	794 K	794 K the	955 K
supporters	988 K get
sur	1356 K l'application	1364 K facebook et twitter	1364 K facebook, twitter	1364 K facebook et instagram	1376 K le même sujet
survey	901 K:
susikurkite	1889 K
susisiekite	1889 K
""", 'sv': """
svar	456 K på vores	470 K	2141 K på vår	2158 K
svara	2822 K på vår	2838 K
svidelo	69 K vam se
svideo	82 K vam se	2618 K vam se
svidio	82 K vam se	2618 K vam se
svidjelo	69 K vam se	82 K vam se	2618 K vam se
""", 'sy': """
syndicated	949 K with permission
synes	471 K du om
""", 'sz': """
szavazzon	1580 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2141 K quizen	2141 K vår quiz	2158 K testen	2158 K vår	2739 K povzetek
taalfout	7 K	1977 K
tack	2869 K vare våra läsare	2869 K vare er läsare	2869 K vare dig
tag	456 K quizzen	456 K vores quiz	470 K vores
tagged	846 K:
tags	846 K:
taip	1863 K pat skaitykite
take	900 K our	955 K	971 K us with you	994 K #% off	1026 K #% off your
takip	12 K edin
takket	498 K være vores læsere	498 K være vores abonnenter	498 K være vores medlemmer	2187 K være våre lesere	2187 K være våre abonnenter
tallenna	1312 K
tambahkan	1624 K
tanya	1630 K ai kami
tap	938 K play	955 K
tapkite	1889 K
tato	52 K investigace
tausta	1282 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1116 K puede interesar	1116 K puede interesar:	1116 K recomendamos:	1116 K recomendamos leer:
tead	1183 K teemast	1183 K rohkem
tee	1188 K test	1298 K testi	1312 K testimme
teile	3 K	660 K
teilen	3 K sie	660 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1202 K:	1994 K: door	2022 K gaat verder onder	2022 K loopt door onder	2022 K gaat verder na	2248 K ukazał się	2248 K pochodzi z	2254 K przetłumaczony	2254 K został przetłumaczony	2254 K czyta	2614 K izražava	2617 K je preveden	2617 K čita	2620 K je objavljen u
tekstas	1893 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1295 K
tekstin	46 K saa
teksts	1933 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	824 K a friend	851 K us your story	955 K
telli	1196 K	1198 K
tellijana	1198 K
tem	2383 K alguma informação	2383 K informações	2383 K uma sugestão	2383 K uma denúncia	2383 K alguma história	2383 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1026 K per cent off your	2254 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2679 K súhrn	2679 K článok bol preložený
terjemahan	1630 K ini	1630 K dibantu
terms	859 K and conditions apply
test	456 K din viden	900 K your knowledge	2007 K je kennis	2141 K kunnskapene dine	2967 K:
testa	2822 K dina kunskaper
testaa	1298 K
teste	607 K dein wissen	660 K
testen	607 K sie ihr wissen	660 K sie
testez	1416 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1581 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	594 K:	1013 K us on	1013 K us at	1013 K the studio	1013 K the newsroom	2679 K bol preložený	2682 K vyšiel v
texte	1390 K traduit
texten	46 K får	2840 K fortsätter
texterna	46 K får
texto	1140 K traducido	2387 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3103 K gia kênh	3112 K gia khảo sát	3112 K gia bình chọn
thank	867 K you for reading	1006 K you for contributing an answer	1006 K you for your interest in this question
thanks	867 K for reading	1006 K for contributing an answer
the	5 K comments	812 K latest news directly	845 K latest in	845 K latest from	891 K ai summary
thema	76 K geschlossen
theo	3089 K dõi báo	3089 K dõi trên	3103 K dõi báo	3103 K dõi chúng tôi	3103 K dõi kênh	3105 K dõi
there	32 K are no comments	32 K are no	971 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	891 K article was	891 K article has been	891 K story was	891 K story has been	891 K content was	891 K summary	891 K translation	891 K piece was	896 K article is also available as audio	949 K article first appeared	949 K story first appeared	949 K piece first appeared	949 K post first appeared	949 K report includes material	949 K report includes information	949 K report includes reporting	949 K report contains material	957 K is a preview	962 K is an ai-generated	962 K is an ai	962 K ai-generated	962 K ai summary	1004 K topic was automatically closed	1004 K topic was closed	1004 K topic is closed	1004 K topic is now closed	1004 K topic has been closed	1004 K topic will close	1004 K topic is locked	1004 K thread is closed	1004 K thread was closed	1004 K thread is now closed	1004 K thread has been closed	1004 K thread is locked	1004 K thread has been locked	1004 K discussion is closed	1004 K discussion is now closed	1004 K discussion has been closed	1004 K conversation is closed	1004 K conversation has been locked	1004 K post is locked	1004 K post has been locked	1017 K article appears in	1017 K article appeared in	1017 K story appears in	1017 K essay appears in	1017 K piece appears in	1017 K review appears in	1017 K interview appears in	1021 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1693 K potrebbe interessare:
tiene	1126 ¿K información
tienes	72 K dudas	72 K preguntas	1119 ¿K una historia	1126 ¿K información	1126 ¿K una historia	1127 ¿K alguna	1132 ¿K algo que
tijdelijk	2052 K:
tiklayin	2951 K
tilaa	1312 K
tilaajana	89 K
tilmeld	470 K
tin	3098 K liên quan:
tip	41 K de redactie	41 K redaktionen	450 K journalisten	450 K redaktionen	787 K your	1983 K de redactie	1983 K ons	2049 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	956 K?	2135 K journalisten	2135 K redaksjonen	2135 K oss	2136 K	2816 K:
tipsa	41 K redaktionen	2816 K reportern	2816 K redaktionen	2816 K oss	2816 K anonymt
""", 'to': """
to	26 K podsumowanie	842 K join the conversation	898 K hear more	1038 K order a copy	1038 K order your copy	1038 K buy a copy	1038 K order this book	2254 K streszczenie	2254 K podsumowanie
toate	2436 K articolele lui
toda	1150 K la información en nuestra
todas	1115 K las noticias de
todos	27 K los comentarios	27 K os comentários	1119 K los artículos de	2371 K os artigos de
toeta	81 K	1195 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1295 K
toimituksen	41 K vihjepuhelin
toista	1312 K
tonton	1619 K juga	1619 K:	1619 K juga:	1634 K video
top	845 K stories in	845 K stories from
topics	846 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2679 K zhrnutie
tous	27 K les commentaires	1375 K les articles de	1379 K les articles de
toute	1375 K l'actualité de	1375 K l'actu	1408 K l'info dans votre poche
""", 'tr': """
traduit	1390 K avec l'aide	1390 K à l'aide
transmettez	3 K
treat	955 K yourself
trending	845 K in	920 K:
tried	59 K it?	1002 K this recipe	1002 K this
trimite	3 K	2434 K-ne
try	900 K today's	900 K our	910 K our	914 K	915 K one month for $#	915 K one month for £#	915 K one month for €#	915 K it for $#	915 K it for £#	915 K it for just $#	915 K it for just £#	915 K a month for $#	915 K a month for £#	915 K us for $#	955 K	970 K	971 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1090 K correo electrónico	1147 K comentario será	2441 K ce părere ai
tud	1562 K valamit
tudo	2367 K sobre
tudsz	1562 K valamit
tue	81 K
tukekaa	81 K
tule	1188 K tööle	1298 K lukijailtaan	1298 K mukaan	1312 K mukaan
tunnetko	66 K jonkun
turite	1875 K naujieną	1875 K informacijos	1875 K istoriją
turn	907 K on alerts
tutte	1692 K le notizie su	1731 K le notizie di
tutti	27 K i commenti	1696 K gli articoli di	1717 K gli episodi del podcast
""", 'tw': """
tweet	1013 K us
""", 'ty': """
tycker	82 K du om
tylko	2296 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2039 K kunt zich altijd
""", 'ui': """
uit	1980 K het archief:	2045 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2039 K kan
""", 'uj': """
uji	1635 K pengetahuanmu	1635 K pengetahuan anda
""", 'ul': """
ultime	1692 K notizie di
""", 'um': """
um	567 K kommentare zu
""", 'un': """
un	41 K témoignage à	1394 K témoignage	1394 K fait	1404 K podcast à écouter	1709 K post condiviso da	2443 K articol susținut de	2443 K articol în parteneriat	2443 K proiect susținut de
una	1138 K publicación compartida por	1138 K publicación compartida de
unbegrenzter	623 K zugang
unduh	13 K	1608 K aplikasi	1637 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1379 K information à nous transmettre	1386 K info à nous	1394 K info	1394 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	802 K access for
unlock	914 K
unser	620 K spendenkonto	643 K wochenquiz	643 K quiz	659 K autor	659 K reporter	659 K redakteur	659 K korrespondent	662 K chatbot	662 K ki-chatbot	662 K wochenrätsel
unsere	570 K leseempfehlung	659 K autorin	659 K reporterin	659 K redakteurin	659 K korrespondentin	662 K ki	662 K frage der woche
untuk	1624 K mendapatkan
""", 'up': """
up	846 K next:
upozornit	357 K na chybu
upozornite	2701 K na chybu
uppdatera	2838 K
""", 'us': """
us	82 K ha agradat
users	904 K must
usually	1022 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1198 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1171 K ka	1198 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1915 K tev ir ziņa	1915 K tev ir ko	1915 K esi pieredzējis	1930 K raksts
vam	82 K je všeč	82 K je bil všeč	2740 K je bil	2740 K je bila
van	72 K kérdésed	1562 K egy jó	1562 K egy tipped	1562 K egy tippje	1581 K olyan	1581 K olyan dokumentuma
var	31 K först	2838 K med
varaa	1312 K
vasta	1198 K
vastaa	1298 K	1312 K
vastaava	1310 K päätoimittaja:
vastutav	1180 K väljaandja:
""", 've': """
vea	1116 K también	1116 K también:	1145 K el video a continuación	1145 K el vídeo a continuación
ved	450 K du mere	450 K du noget
vedd	1580 K meg
vedi	1693 K anche	1693 K anche:	1696 K tutti gli articoli di
vegeu	265 K també
vegye	1580 K meg
vegyen	1567 K jegyet	1567 K részt	1580 K részt
veillez	28 K à
veja	2367 K mais em	2368 K também	2368 K mais	2368 K:	2368 K também:	2368 K mais:	2393 K o vídeo abaixo	2393 K o vídeo acima	2393 K os vídeos mais assistidos
venujte	2692 K
ver	1116 K también	1119 K todos los artículos de	2371 K todos os artigos de
verder	2006 K lezen:	2045 K in het nieuws:
verhaal	2022 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	626 K sie diesen
verschijnt	2013 K elke	2013 K iedere
verstuur	3 K dit
vertaling	1994 K:
verwandtes	628 K thema:
vet	2135 K du mer	2135 K du noe	2816 K du mer	2816 K du något
veuillez	28 K respecter
vezane	2602 K vesti:
vezi	2428 K și	2428 K și:	2428 K:	2436 K toate articolele	2445 K video mai sus	2445 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	470 K vil gerne høre	480 K har tidligere skrevet	498 K har ingen ejer	498 K har ingen ejere	498 K har ingen aktionærer	2158 K vil gjerne høre	2169 K har tidligere skrevet	2187 K har ingen eier	2187 K har ingen eiere	2187 K har ingen aksjonærer	2838 K vill gärna höra	2848 K har tidigare skrivit	2869 K har ingen ägare	2869 K har inga ägare	2869 K har inga aktieägare
viac	2666 K:	2666 K k téme:
video	896 K above:	896 K below:	927 K by	2602 K pogledajte
vidi	2602 K još
view	851 K all posts by	851 K all articles by	1032 K deal	1041 K this post on	1041 K post on	1041 K this content on
vil	456 K du arbejde	456 K du være med på holdet	2141 K du jobbe	2141 K du være med på laget
vill	2822 K du jobba	2822 K du arbeta
vind	82 K je dit	456 K billetter	470 K
vinkkaa	1291 K toimitukselle	1291 K
vinn	2141 K billetter	2158 K	2822 K biljetter	2838 K
vir	2751 K:
viri	2751 K:
vis	28 K respekt	470 K indhold	2158 K innhold
visa	28 K respekt	2838 K innehåll
visit	955 K
visita	1142 K nuestra tienda	1714 K lo store	1714 K il nostro store
visite	2389 K a nossa loja	2389 K nossa loja
viste	7 K
visualizzando	1709 K questo contenuto
viu	7 K algum	44 K um erro	2383 K algo	2383 K alguma coisa
""", 'vk': """
vklopi	2746 K
vklopite	2746 K
""", 'vo': """
voce	1711 K generata
voeg	2049 K
voir	1375 K tous les articles	1376 K aussi	1376 K la vidéo	1379 K tous les articles de	1404 K la vidéo ci-dessus
voit	1291 K lähettää vinkin
voita	1312 K
voix	1390 K générée
volg	12 K ons	12 K	1995 K	2049 K
voller	623 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2030 K je deze
voor	2001 K dit artikel	2042 K maar # euro per	2042 K maar €#	2042 K slechts # euro per	2042 K slechts €#
voordeel	2060 K voor abonnees:
vorlesezeit	676 K
vote	955 K
votre	27 K commentaire	1353 K adresse e-mail	1353 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1345 K est offert	1353 K désinscrire à tout moment	1353 K pouvez vous désinscrire à tout moment	1379 K avez une information	1386 K travaillez	1386 K avez été	1386 K êtes témoin	1386 K avez une information	1386 K souhaitez témoigner	1394 K avez une info	1394 K avez une information	1394 K avez des informations	1394 K disposez	1394 K souhaitez	1394 K êtes concerné	1394 K êtes témoin	1394 K avez été témoin	1394 K avez des photos	1394 K pouvez nous	1394 K pouvez joindre	1394 K pouvez contacter	1394 K pouvez écrire à
voz	1140 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2434 K să ne spui
""", 'vu': """
vuoi	1707 K segnalarci	1707 K raccontarci
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	956 K to	957 K to	957 K more	973 K to be the first
war	8 K dieser	8 K der	636 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	867 K this forwarded	932 K this	2030 K deze	2050 K je erbij	2050 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2007 K is jouw mening	2030 K vind je van	2030 K vond u van	2030 K vindt u van
watch	829 K us on	846 K |	846 K now:	846 K more:	846 K the video:	846 K the latest	846 K:	896 K the video above	896 K the video below	896 K the clip above	896 K the clip below	896 K the full video	896 K the full interview	896 K the full episode	938 K more	938 K our	952 K more videos	955 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	797 K accept:	797 K accept visa	797 K accept paypal	895 K're hiring	895 K are hiring	902 K value your opinion	902 K'd love your feedback	941 K respect your privacy	970 K use	970 K love	970 K recommend	1047 K have no owner	1047 K have no owners	1047 K have no paywall	1047 K have no shareholders	2071 K hebben geen
wees	31 K de eerste
weet	2050 K je	2050 K u
weitere	569 K artikel zu	569 K artikel aus	569 K themen aus	573 K artikel von
weiterlesen	570 K:
wekelijkse	1956 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	660 K
werden	660 K sie
were	956 K you	1012 K you
wesprzyj	81 K	2272 K
wettquoten	682 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	845 K others are reading	846 K to read next:	1012 K do you	1012 K did you	1012 K's your	1012 K is your	1012 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1013 K us on	1013 K us at	1013 K:
where	1012 K were you
""", 'wi': """
wideo	2258 K znajdziesz	2258 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	636 K fanden sie	636 K fandest du	636 K finden sie	636 K hilfreich war	643 K gut kennen sie	643 K gut kennst du
wij	2071 K hebben geen
wil	2050 K je
wir	691 K haben keinen konzern	691 K haben keinen verleger	691 K haben keinen investor
with	926 K inputs from	926 K input from	926 K agency inputs	926 K reporting by	926 K additional reporting	988 K a subscription	988 K a digital subscription
""", 'wo': """
wochen	537 K kostenlos	537 K gratis
wolisz	2275 K słuchać	2275 K posłuchać
word	23 K lid van	2025 K lid van	2025 K vriend van	2052 K nu	2052 K vandaag
work	895 K with us	895 K for us
worth	846 K reading:
""", 'wr': """
write	955 K to
""", 'ws': """
wspieraj	81 K	2272 K
wszystkie	27 K komentarze	2241 K artykuły o	2245 K artykuły autora
""", 'wy': """
wydrukuj	2266 K
""", 'xe': """
xem	3098 K thêm	3098 K thêm:	3098 K:	3098 K video	3098 >> K	3098 K tiếp:	3107 K các bài viết của tác giả	3107 K các bài viết khác của	3107 K thêm bài của tác giả	3113 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1131 K puedes recibir
yazi	2981 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	829 K can follow him on	829 K can follow her on	829 K can follow them on	838 K can withdraw your consent at any time	838 K may withdraw your consent at any time	846 K may also like:	846 K might also like:	846 K may also be interested in:	846 K may also want to read:	846 K may want to read:	876 K can get	885 K can reach	885 K can email	885 K can e-mail	885 K can contact	896 K can hear this story	896 K can listen to this	898 K can listen to	904 K must be	904 K can be part of	950 K may have missed:	957 K're reading	957 K are reading	958 K can also	958 K can now	958 K can	983 K can get
your	27 K comment	27 K comments	902 K opinion matters	941 K weekly guide to	941 K daily guide to	941 K essential guide to	994 K first
""", 'yu': """
yuk	1608 K unduh aplikasi	1624 K gabung
""", 'z': """
z	89 K prenumeratą	375 K našeho e-shopu:	2296 K naszego sklepu:
""", 'za': """
za	2653 K #	2653 K samo #
zachowaj	28 K
zainstaluj	13 K	2261 K
zanim	2284 K dodasz komentarz	2284 K skomentujesz
zapis	2736 K je mnenje
zapisz	2266 K ten	2266 K artykuł	2266 K tekst
zapratite	12 K	2632 K
zapytaj	2254 K	2254 K nas
zaujal	335 K vás	2680 K vás
""", 'zd': """
zdroj	350 K:	2694 K:
zdroje	350 K:	2694 K:
""", 'ze': """
zeptejte	334 K se
zet	2049 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2679 K	2679 K článku
""", 'zi': """
zie	7 K je een	1980 K ook	2050 K je
zini	1915 K ko vairāk	1930 K stāstu	1930 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2241 K więcej z	2242 K też	2242 K też:	2242 K także	2242 K:	2242 K wideo	2242 K film	2242 K zdjęcia	2242 K galerię	2258 K nagranie	2258 K materiał
""", 'zu': """
zugang	623 K zu allen
zugriff	623 K auf alle
zum	546 K newsletter	570 K thema:	570 K weiterlesen:	575 K autor	576 K autor	638 K kommentieren	659 K profil von
zur	575 K person	575 K autorin	576 K person	576 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1305 K
aamukirjeen	1305 K
aangemeld	2012 succesvol K
aanmelding	2055 bevestig je K
aanmerkingen	1992 op- of K
aastas	1207 K
""", 'ab': """
abbestellen	542 jederzeit K
abbestellt	646 jederzeit K
abbonamenti	1740 K
abbonamento	1666 hai già un K	1666 scegli il tuo K	1669 per chi ha un K	1740 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1666 K per	1666 K a soli	1669 per gli K	1669 solo per K	1701 K	1736 K a	1736 K:	1736 K ora	1736 K per	1736 puoi, K	1737 i nostri K	1740 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1666 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1683 devi K
abmelden	614 wieder K
abo	621 pur-K	674 das K	674 ein K
abonament	2219 masz już K	2465 K
abonare	2448 prin K ești
abonarea	2448 confirma K
abonat	50 ca K	2417 ești deja K
abone	80 K olun	80 K ol	2937 K olun ve	2993 K olun
aboneler	50 K	2982 K içindir	2982 yalnizca K	2982 sadece K	2997 K
abonelere	2957 K özel	2957 K özeldir	2957 K açik	2957 K açiktir
abonelerimiz	50 K	2994 K
abonelik	2997 K
abonements	1940 K
abonenci	2279 tylko K
abonenti	50 K var	1932 tikai K
abonentiem	1902 tikai K	1932 teksts ir K	1932 raksts ir K
abonents	1902 jau esi K
abonne	1425 je m'K
abonnee	50 als K	80 word K	1949 al K	1949 word K	1949 nog geen K	1951 als K	2092 word K
abonneer	80 K je	2092 K je
abonnees	50 K kunnen	50 onze K	1949 dit artikel is voor K	1951 alleen voor K	2041 K kunnen dit	2041 K kunnen het hele	2093 onze K	2096 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	417 kræver K	523 K	674 das K	674 ein K	717 K	1342 avec votre K	1429 K	1949 neem een K	1949 kiezen voor een K	2017 sluit een K af	2017 een K? log	2017 al een K	2041 nog geen K	2041 K dat bij je	2041 K af met	2092 kies een K	2096 K	2212 K
abonnementen	2096 K
abonnements	1429 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	417 bliv K	417 allerede K	418 som K	482 en K	519 bliv K	533 sie sind noch kein K	536 als K	538 bereits K	538 bereits K:in	2103 bli K	2103 allerede K	2104 som K	2171 en K	2208 bli K
abonnenten	50 K können	50 K dürfen	533 nur für K	533 exklusiv für K	648 lesen nur K	714 unseren K	717 K
abonnenter	50 K kan	417 kun for K	417 artiklen er for K	473 er for K	473 kun K	520 vores K	523 K	2103 kun for K	2103 denne saken er for K	2103 artikkelen er for K	2162 er for K	2162 bare K	2162 kun K	2209 våre K	2212 K
abonnentin	50 als K	536 als K	538 bereits K
abonnentinnen	50 K können	533 exklusiv für K	533 nur für K	533 K vorbehalten	714 unseren K
abonner	417 K for at	519 K på	1425 s'K	2103 K for å	2208 K på
abonnere	2148 ved å K
abonnez	80 K-vous	1342 K-vous pour	1342 K-vous à partir	1425 K-vous	1425 K vous
abonniere	80 K	713 K unseren	713 K hier
abonnieren	80 K sie	80 K sie uns	541 newsletter K	555 whatsapp-kanal K	555 K sie unseren kanal	585 podcast K	646 hier K	672 google K	672 google news K	713 jetzt K	713 K sie
abonniert	80 K uns	538 bereits K
about	1029 . tell us K	1029 ? tell us K	1029 ! tell us K
above	969 links K
abrir	1093 K en la app	2348 K no app
abstimmen	602 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	1081 K a todo
accedi	24 K	1666 K per
accept	2424 K toate
acceptant	1368 en K les cookies
acceptar	273 K les galetes
accepteer	1971 K de cookies
accepter	1368 K les cookies
accepteren	1971 cookies te K	1971 cookies K
access	799 unlock full K	799 full K. no ads	916 K to every story	916 full K with no ads	944 year of K	944 months of K	944 want full K	944 K for half price
acconsento	1724 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	909 K with our privacy
according	1070 K to
accordo	43 d'K?
account	799 create a free K to	799 sign in to your K	801 create an K to	916 please create a free K	1067 create a free K	1068 hold power to K	1949 maak een gratis K	2017 K is gratis en zo	2041 een gratis K	2092 maak een gratis K
accurate	923 K at time of
accused	1070 K
aceptado	1108 no has K las cookies
aceptaste	1108 no K las cookies
aconseja	1166 K
aconsejaba	1166 K
aconselha	2411 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2411 K
actionnaire	1426 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1628 K dosen
adblock	313 vypněte K	431 slå K fra	2117 slå av K	2234 wyłącz K	2798 stäng av K
adblocker	560 K erkannt	560 K aktiv	560 nutzen einen K	560 verwenden einen K	560 trotz K	717 K	832 disable your K	832 you are using an K	832 K detected	1969 K uit
added	1070 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	974 put your K	974 type your K	974 add your K	974 pop your K	974 enter your K	974 send us your email K
adgang	420 få K til	519 få fri K
admitiu	2411 K
admitted	1070 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2222 twój K e-mail	2262 K e-mail
adresa	77 lasă-ne K	2418 K de email nu va	2419 K ta de email	2419 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2940 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	614 gültige e-mail-K	614 sie ihre e-mail-K	614 du deine e-mail-K	614 e-mail-K ein	1352 votre K e-mail	1352 votre K email
adresu	2598 na vašu e-mail K	2626 e-mail K	2626 mejl K
ads	70 no K	70 without K	1068 we don't have K
advarede	522 K
advarer	522 K	2211 K
advarte	2211 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2093 zonder K
advertisement	11 K	831 this K has not loaded
advertisements	11 K
advertiser	931 supplied by an K	931 provided by an K	931 paid for by an K	931 produced by an K	931 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2047 dit is een K
advierte	1166 K
adviseert	2095 K
""", 'af': """
affermato	1739 ha K
affichage	1398 K de ce contenu
affichant	1398 en K ce contenu
afficher	1368 pour K ce contenu	1398 ne peut pas s'K
affichera	1342 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	467 K-links	559 K-links	761 K links	831 contains K links	948 K links	948 K link	968 as an K we	968 as an K i	968 as an K, we	968 as an K, i	968 as an amazon K	968 our K partners	1309 K-linkkejä	1574 K linkeket	2047 K links	2153 K-lenker	2628 K linkove	2628 K linkovi	2693 K odkazy	2749 K povezave	2833 K-länkar
affiliatelenker	74 K	2153 K
affiliatelinks	37 K	74 K	467 K	653 K	2047 K
affiliates	968 as K we	968 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1402 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1428 K
affirment	1428 K
afhankelijk	2053 K van giften	2053 K van donaties
afiliacyjne	37 linki K	74 linki K	2268 linki K
afiliacyjnych	74 linków K	2268 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1143 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1143 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2444 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1166 K	2411 K
afirmar	296 va K
afirmou	2411 K
afleveringen	2036 alle K van
afmelde	422 K dig når
afmelden	2012 elk moment K	2012 elk moment weer K
afsnittet	457 hele K
aftrekbaar	2014 gift is K
""", 'ag': """
agences	1383 avec K	1384 avec K
agenturmaterial	577 mit K
aggiornamenti	1679 segui tutti gli K
aggiunto	1739 ha K
agora	2408 doe K
agree	43 K?
""", 'ah': """
ahora	1163 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	455 af K	455 med K	2140 med K	2140 av K	2821 med K	2821 av K	3110 K
aidez	1387 K-nous à	1425 K-nous
aiheesta	1308 lisää K täältä
aiutaci	1700 K	1736 K a
aiutarci	1700 K	1736 K a
aizliegta	1912 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1206 meie K	1206 sõltumatu K	1206 K maksab	1206 hea K
ajakirjandust	1194 toeta sõltumatut K
ajakirjanik	1184 K
ajakirjanikele	39 meie K
ajakirjanikud	1206 meie K
ajoute	1428 K
ajoutez	1425 K-nous
ajuda	293 K'ns
ajude	2377 K-nos	2408 K-nos
ajutorul	2449 K tău putem	2461 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2681 našu K
akismet	21 K to reduce spam
akkoord	2012 ga je K met onze	2012 gaat u K met onze
aktardi	2996 K
aktivieren	560 javascript K
aktualne	2297 kursy są K	2297 kursy K
akzeptiere	541 mit der anmeldung K
akzeptieren	541 mit der anmeldung K	562 cookies K
""", 'al': """
alamat	1606 K email
aldus	2095 K
alerta	2411 K
alertas	14 las K	1096 recibe K	1096 activa las K	2351 receba K
alertes	1357 recevez les K	1357 K info
alertou	2411 K
alerts	14 K	817 get K as
algemene	2012 ga je akkoord met de K
alin	2979 K
alive	1068 local news K
alkaen	1307 K #
alles	533 lesen sie K	2041 lees K met
allow	833 K ads on
aloud	864 is read K by
""", 'am': """
amendat	2464 a K
amennyit	90 adj, K tudsz
ammesso	1739 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1737 siamo K su
andare	1658 prima di K via
android	548 für K und ios	813 our K app	1409 sur ios et K	1958 app voor K
angebot	621 ihr K	621 dein K	713 hier gibt es das K
angebote	614 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	668 ihre spende K	668 deine spende K	668 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	562 inhalte K werden
anggota	1652 jadilah K
ankete	2685 našej K	2685 v K
anketi	35 našoj K	2622 našoj K	2622 u K	2744 naši K	2744 v K
anketimize	35 K
anketimizi	2966 okur K	2966 K
anketo	2744 kratko K	2744 našo K
anketu	35 našu K	2622 kratku K	2622 našu K
ankety	340 naší K	2685 našej K
ankiecie	35 naszej K	2259 naszej K	2259 w K
anlatin	38 bize K	67 bize K	2979 K
anlatti	2996 K
anmelden	24 K	524 jetzt K	602 jetzt K:	713 hier K
anmelder	452 er K	507 er K på	2137 er K	2196 er K i
anmeldung	541 mit meiner K	541 mit ihrer K	541 mit der K stimmen	541 mit der K stimme	541 mit der K willige	541 mit der K willigen	541 mit der K erklären sie	587 K	641 hier geht es zur K
annetus	1194 tee K	1209 K
anno	1738 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	467 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	520 uden K
annonsblockerare	2798 stäng av K
annonseblokkering	2117 slå av K
annonselenker	37 K	74 K	2153 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2209 uten K	2891 utan K
announced	1070 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1739 ha K
ano	2410 por K
anoi	1326 K
anoniem	1992 K tippen	2029 ons K
anonim	2960 bize K
anonym	635 K an uns
anonymous	935 K
anonymously	935 K
anot	1899 K
anregungen	608 fragen oder K	608 fragen und K
ansehen	606 hier K	606 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	840 K our poll
antes	1073 K de irte	2334 K de sair
anuncio	1143 después del K	1143 tras el K
anuncios	70 sin K
anunciou	2411 K
anuncis	70 sense K
anvender	431 vi K cookies
anyone	1008 if you know K
anytime	804 cancel K	1069 cancel K
anzeige	11 der K	11 dieser K	559 nach der K weiter	631 dies ist eine K
anzeigen	70 ohne K	70 keine K	562 mit einem klick K lassen
anzusehen	596 um das video K
""", 'ap': """
apelowali	2331 K
apeluje	2331 K
apgalvo	1939 K
aplicativo	84 no nosso K	2348 baixe o K	2348 baixe nosso K	2409 nosso K
aplikace	407 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	406 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2654 preuzmite K i
aplikacja	2329 nasza K
aplikacji	84 w naszej K	2224 w naszej K	2224 otwórz w K	2282 naszej K
aplikasi	1607 K kami	1609 unduh K	1609 download K	1652 instal K	1652 unduh K kami	1652 unduh K gratis	1652 segera unduh K	1652 yuk unduh K	1653 K kami
apoiador	2337 torne-se K	2377 seja nosso K	2408 torne-se K	2408 seja nosso K	2408 seja K
apoiam	2400 nos K todos os meses
apoie	2377 K
apoio	2333 seu K	2337 seu K é	2377 seu K
aportaciones	1154 gracias a las K
aporte	90 K lo que pueda	1128 tu K	1163 tu K
apoyan	1154 que nos K cada mes
apoyo	1072 su K	1072 tu K	1076 con tu K	1076 tu K es	1128 tu K
app	84 i vår K	84 med vår K	548 als K	611 mit der K	611 in der K	612 -K	644 mit der K der	813 get our K	813 in our K	813 use our K	813 our new K	813 our ios K	816 get the K	947 have our K	947 our K has	947 with our K	947 via our K	947 on our K	972 with our K you	972 with our K, you	972 in our K you	972 on our K you	1067 our K	1958 in de K	2009 -K	2110 i vår K	2209 vår K	2790 i vår K	2891 vår K	3090 tải K	3147 在K中
appareil	1342 un seul K à la fois	1415 en cours sur un autre K
appeared	858 first K on	925 K in print
appen	84 i K vår	424 hent K	424 åbn i K	2110 last ned K	2110 hent K	2110 åpne i K	2790 öppna i K	2791 ladda ner K	2791 ladda ned K	2791 hämta K	2890 ladda ner K och
appje	38 stuur een K	67 stuur een K	1991 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1354 téléchargez l'K	1354 notre K	1355 dans l'K	1355 avec l'K	1355 sur l'K	1355 télécharger l'K	1426 notre K
applications	1354 nos K mobiles
appot	1569 az K
apps	947 our K
apunta	293 K't
""", 'aq': """
aqui	2334 já que você está K	2334 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2209 vårt K
arbeit	714 unsere K
arbeitet	582 K als
arbejde	520 vores K
arbejdet	507 har K på
arbetar	2821 K med ai
arbetat	2878 har K på
arbete	2891 vårt K
argue	43 K back
argued	1070 K
arrivato	1658 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	799 to unlock this K	799 members-only K	807 you've read your last free K	807 you have read your last free K	807 this is your last free K	807 reached your K limit	822 share this K on	831 links in this K may	918 save this K	928 this K	928 the full K	929 this K	930 this K	969 links in this K	1068 this K	1330 vous avez aimé cet K	1330 cet K vous a plu	1342 pour accéder à l'K	1342 cet K est offert	1342 cet K vous a été offert	1342 pour lire cet K	1342 offrir cet K	1342 offrez cet K	1348 de cet K à lire	1382 cet K est paru dans	1382 cet K a été publié	1406 réagir à cet K en	1420 cet K a d'abord été publié	1422 offrez cet K	1422 offrir cet K	1426 cet K
articles	15 free K	58 nouveaux K par e-mail	788 you've read # K	799 access to all our K	799 gift K to give	807 free K left	807 K left this month	807 you've used all your free K	807 # of # free K	807 K left to read	916 to read more K	916 for three more free K	916 more free K	918 K to give	918 K to gift	918 K to share	918 gift # K	1342 tous nos K	1348 il vous reste # K	1412 nos K sont en accès libre	1422 K à offrir	1426 nos K
articol	2462 acest K
articolele	2462 K noastre
articolelor	2432 preluarea K
articoli	58 nuovi K via mail	1666 tutti gli K senza limiti	1671 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1658 ti è piaciuto questo K	1666 per leggere l'K	1666 regala questo K	1737 questo K
articolul	20 K complet	20 K integral	2453 pentru a citi K	2453 să citești tot K	2462 ți-a plăcut K	2462 tot K
artigo	20 ler este K	20 ler o K	2334 gostou deste K	2404 para ler este K	2409 este K
artigos	2376 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	465 denne K for #	482 denne K	482 en K	520 denne K	525 dir gefällt dieser K	533 lesen sie diesen K mit	533 um diesen K zu lesen	533 dieser K ist nur für	533 zugriff auf alle K	533 alle K lesen	533 ganzen K lesen	539 freie K übrig	539 K frei	539 ihr letzter freier K	583 K wurde	588 unsere K öfter	617 K etwas wert ist	621 alle freien K	627 weitere K finden sie	632 rechte am K	632 K steht unter einer	642 den ganzen K	642 diesen K	647 gäbe es diesen K nicht	651 alle K zum	651 lesen sie in diesem K	656 K ist zuerst	656 K ist zuvor	658 K gratis	673 K wurde zuerst	714 dieser K	714 diesen K	714 diesem K	1641 untuk membaca K ini	1653 K ini	1949 om dit K te lezen	1949 dit K is alleen	1949 geef dit K	1949 lees dit K met	1949 gratis K deze week	1975 fout in dit K	1992 mening over dit K	2017 een premium K	2034 dit K	2048 niets uit dit K	2048 K mag zonder	2093 dit K	2841 gratis K kvar	2850 en K	2851 låst K	2851 upplåst K
artikelen	15 gratis K	1949 toegang tot alle K	2017 aantal K bereikt	2017 aantal gratis K	2041 gratis K gelezen	2044 alle K over
artikeln	533 zugang zu allen K	621 zugang zu allen K	658 freien K	2777 gillade du K	2783 läs hela K med	2783 lås upp K	2824 fel i K	2850 den här K	2850 K	2851 K är upplåst	2851 K är öppen	2851 den här K är låst	2851 K är låst	2891 den här K
artikels	656 nutzung dieses K
artikkel	1201 tasuta K	1206 see K
artikkelen	2143 feil i K	2171 denne K	2171 K	2209 denne K
artikkeli	20 koko K	1267 tämä K on vain	1315 ilmainen K jäljellä	1324 tämä K
artikkelia	1311 maksutonta K	1311 ilmaista K
artikkelin	1321 tämän K
artikkelit	15 ilmaiset K	1311 ilmaiset K
artiklar	15 fria K	2783 fria K	2841 gratis K kvar	2847 inga gratis K	2847 inga fria K	2891 alla K
artiklen	411 kunne du lide K	482 K	520 K her
artikler	15 gratis K	417 gratis K	473 gratis K tilbage	479 ingen gratis K	520 alle K
artikli	1204 selle K
artiklid	1197 tasuta K
artiklit	1197 tasuta K	1204 seda K	1206 kogu K
arvioi	1326 K
""", 'as': """
asegura	1166 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1070 K
asks	1070 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2342 já é K	2408 torne-se K	2408 seja K
assinantes	50 K podem	50 os K podem	2342 só para K	2342 somente para K	2404 exclusivo para K	2404 exclusiva para K	2404 exclusivos para K	2409 nossos K	2412 K
assinatura	2412 K
assinaturas	2412 K
assine	80 K	2333 K a	2333 K o	2341 K por	2341 K e tenha	2342 K para	2408 K já	2408 K agora	2408 K e	2408 K aqui	2408 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	930 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	831 as an amazon K	856 is an K
assure	1428 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1926 K mūs	1936 K mūs
atbalstiet	1936 K mūs
atbalsts	1926 tavs K palīdz	1936 tavs K	1936 jūsu K
attgjevast	45 K
atzina	1939 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	583 K
audioverze	2 K
audioverzi	339 K
audioverzii	2684 K
aufgefallen	565 fehler K
ausblenden	562 und wieder K
auszugsweise	577 nachdruck, auch K
auteur	1385 est l'K	1993 is K van	1996 mening van de K
auteursrecht	2024 rust K
author	853 email the K	853 the K can be	856 is the K of	856 is an K
automated	2 read by an K	864 is read by an K	864 narrated by an K
automatisch	2 K vorgelesen	536 endet K	606 K vorgelesen	632 K von dpa	632 K von der	640 der text wurde K	640 dieser text wurde K
automatisk	2140 K oversatt
autor	270 és K de	582 ist K	1125 es K de	2378 é K de
autora	270 és K de	1125 es K de	2251 napisz do K	2378 é K de
autorce	330 napište K
autore	1702 è K di
autorem	2251 kontakt z K
autoren	595 meinung der K
autorin	582 ist K	582 ist freie K	595 meinung der K
autorise	1415 n'K pas la lecture
autorke	2674 napíšte K
autorki	2251 napisz do K
autorovi	330 napište K	2674 napíšte K
autorskim	2269 chroniony prawem K	2269 chronione prawem K
autoru	2612 javite se K	2612 pišite K
autrice	1385 est l'K	1702 è K di
""", 'av': """
available	813 our app is K	814 K on the app store	814 K on google play	947 app is K	964 tickets are K here
avbryt	21 K svar
avec	1383 K afp	1384 K afp
averci	1736 grazie per K letto
avertit	1428 K
avertizat	2464 a K
avise	2408 K-nos
avsluta	2892 K när du vill
avsnittet	2823 hela K	2823 ladda ner K
avtorici	2734 pišite K
avtorju	2734 pišite K
avverte	1739 K
""", 'ay': """
ayda	2978 K # tl	2978 K # tl'den	2995 K
aydinlatma	2948 K metni
ayirtin	2979 K
aylik	2995 K
ayudanos	1163 K
""", 'ba': """
ba	2211 K
bad	522 K	2893 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2333 K o	2348 K o app
bajate	1163 K la app
bancs	285 no depèn de K
banner	717 cookie-K	1071 cookie K
banners	1071 cookie K
bantu	1652 K kami
bastano	1736 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	632 redaktion nicht K
beboette	2095 K
become	51 K one of them	870 K a	1067 K one of them
becoming	869 K a member	986 consider K a	1067 consider K	1067 K a member
bedankt	2092 K voor het lezen
beelden	1992 heb je K	1992 heeft u K
befindet	562 an dieser stelle K sich
before	788 K you go	788 K you move on
begging	1071 K
begs	1070 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	524 mit einem K	617 jeder K hilft uns	632 K steht unter einer	647 mit einem kleinen K	656 K ist zuerst	668 mit ihrem K können wir	668 mit deinem K können wir	668 ihrem K helfen	673 K wurde zuerst	714 dieser K	714 diesen K
bejelentette	1597 K
bekijk	2002 nieuwe baan? K
beklagade	2893 K
beklagede	522 K
beklaget	2211 K
belangrijkste	2012 elke dag het K
believe	1010 if you K we	1068 people who K in
belirtti	2996 K
below	940 sign up K	940 enter your email K	969 links K
beluisteren	2036 dit artikel ook K	2036 hier K
benachrichtigungen	14 K	550 K aktivieren	551 push-K
benadrukt	2095 K
bent	1942 nu je hier toch K
bepaalde	2095 K
berasal	1629 konten ini K dari
berdonasi	1652 mari K	1652 silakan K	1652 ayo K	1652 anda K
bereits	533 sie haben K ein abo	621 K ein konto
bergabung	1652 mari K	1652 K dengan kami	1652 ayo K
bergabunglah	51 K	1652 K
bergantung	1639 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	714 wir K
berichterstattung	714 unsere K
berichtet	582 K für	582 K über	700 K als
berichtete	716 K
berite	2763 K nas
berkomentar	6 untuk K
berlangganan	1602 sudah K	1605 K newsletter	1638 terima kasih telah K	1638 berhasil K	1652 K sekarang	1652 silakan K
bersama	51 ikutlah K	1652 gabung K
bescheid	635 sagen sie uns K	635 sag uns K
beschloss	716 K
besedah	2775 po K
besked	460 push-K
beskeder	460 push-K
besloot	2095 K
beslutade	2893 K
besluttede	522 K
besluttet	2211 K
besoin	1330 nous avons K de vous	1425 nous avons K de vous	1425 a K de vous	1425 avons K de votre
besplatan	2640 poslednji K tekst
besplatna	2627 K članka
besplatne	2627 K članke
besplatni	2619 naš K webinar	2619 naš K vebinar	2640 poslednji K članak	2640 zadnji K članak
besplatnih	2627 K članaka
beste	2012 elke week het K van
bestellen	524 jetzt K	601 im shop K	602 shop K	602 store K	675 jetzt K im	713 K sie hier	713 K sie unseren
bestellung	587 K
besten	714 die K texte
betaald	2047 artikel is K	2047 content is K
betaalmuur	2014 geen K	2096 K
betalande	2850 K läsare
betalende	473 kun for K	482 K læsere	2171 K lesere
betalingsmur	523 K	2212 K
beteiligt	631 redaktion ist nicht K
betonte	716 K
betrokken	2021 redactie is niet K
bevestigen	2012 aanmelding te K
bevorzugen	588 google K
bevorzugte	588 K quelle
bevorzugten	588 K quelle
bevorzugter	588 K quelle
bewerben	602 jetzt K:
bewust	83 speel K
bezahlschranke	618 K	717 K
bezmaksas	1928 K rakstus	1928 K raksti	1928 K kontu	1932 K raksts
""", 'bi': """
bidrag	415 dit K	415 giv et K	519 giv et K	519 dit K gør	519 dit K er	519 dit K til vores	523 K	2101 ditt K	2150 gi et K	2208 ditt K gjør	2208 ditt K er	2830 ge ett K	2830 ditt K gör	2890 ge ett K	2890 swisha ett K
bidraget	2150 K ditt
bijdrage	1945 jouw K	1988 kleine K	2047 K is betaald	2053 dankzij jouw K	2094 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	665 uns ihre K
bildirdi	2996 K
bildirimlere	14 K	2941 K izin ver
bildirimleri	14 K	2942 K aç
bildirin	38 bize K	67 bize K
biletlerini	2966 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1068 K owner
bilten	78 na K	2607 K
binding	419 ingen K	521 ingen K
bindingstid	2105 ingen K	2210 ingen K
bindningstid	2785 ingen K	2892 ingen K
binnenland	2032 is redacteur K
bisogno	1658 abbiamo K di te	1736 abbiamo K di te	1736 abbiamo K del tuo	1736 abbiamo K anche di te	1736 abbiamo K di voi
bitte	525 haben wir eine K	525 eine K an sie	525 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1597 K
""", 'bl': """
bli	2208 K med i	2208 K en del av	2890 K en del av
blijkt	2095 K uit
blijven	2014 om dit te K doen
bliv	51 K en af dem	519 K en del af
blocker	832 disable your ad K	832 disable ad K	832 turn off your ad K	832 using an ad K
blocking	832 K our ads	833 K ads
bloqueador	1106 K de anuncios	1167 K de anuncios	2358 K de anúncios
bluesky	16 K	826 follow him on K	826 follow her on K	826 follow them on K
""", 'bo': """
board	894 our jobs K	894 our job K
bogatych	2271 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	951 K this story	951 K this page
bookshop	936 our K	996 in our K	996 from our K
boutique	1424 dans notre K	1424 sur notre K
""", 'br': """
bralcem	2771 K
bralcev	18 po zaslugi K	43 pisma K	2752 s podporo K	2752 s pomočjo K	2771 K	2773 naših K	2773 po zaslugi K	2773 s podporo K	2773 podpori K
bralci	2771 K	2773 naši K
branja	0 čas K
brauchen	617 K noch #	713 wir K ihre hilfe	713 wir K deine hilfe	713 K wir sie	713 K wir dich	713 K wir eure
braucht	617 K ihre hilfe	617 K deine hilfe
breaking	817 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2752 K vas
brief	1992 K naar
briefing	868 our morning K	868 our K	868 daily K	909 K in your inbox
briefkasten	590 anonymen K	590 anonymer K
brieven	1992 K naar
bring	972 our apps K you
brings	972 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	832 your K is out of date	832 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2140 K ki	2140 K ai
""", 'bu': """
budite	2626 K u toku
buitenlandcorrespondent	2054 is K
buitenlandredacteur	1993 is K	2080 is K
bulabilirsiniz	2979 K
bulan	1654 per K
buletin	78 K kami	1605 K kami	1638 K harian kami	1653 K kami	1656 K
bulunabilirsiniz	2993 katkida K
bulundu	2996 çağrida K
bulunun	2993 katkida K
buradan	2974 K bağiş yapin
bureau	880 K chief
button	596 klick auf den K	1009 clap K
buttons	918 the share K	918 the K below
buycoffee	2271 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2333 K-se	2342 K-se para
cadeau	1950 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1128 K
callan	1164 lo que otros K
campagne	1412 K de dons	1425 boucler notre K
campaign	1068 our spring K	1068 our K
can	1067 pay what you K
canal	1101 únete al K	1163 únete al K	2354 siga nosso K	2354 siga o K	2408 entre no K	2409 nosso K
canale	1706 al K	1737 il nostro K
canali	1680 sui nostri K
canalul	2462 K nostru
cancel	21 K reply	804 K at any time	1069 K any time	1069 K at any time
cancele	2341 K quando quiser	2410 K quando quiser
cancellarti	1673 puoi K
cap	270 és K de
caporedattore	1702 è K
caporedattrice	1702 è K
carte	9 cette K
casella	79 nella tua K	1674 nella tua K
""", 'ce': """
cebinize	2971 K gelsin
celoten	20 K članek	2720 K članek je	2748 K članek
celotnega	2720 za ogled K	2720 za branje K	2748 K članka
cenite	2768 K naše delo	2768 K naš trud
cerea	2464 K
cereau	2464 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2464 a K	2464 au K
""", 'ch': """
channel	1068 our K	1611 ikuti K	1611 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1351 par e-mail K	1351 par mail K
chargement	1398 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	640 unseren K	640 unserem K
chcete	406 K číst dál	2661 K čítať ďalej
check	899 K back for more	899 K back soon
chef	1385 est K de	2032 is K van de	2080 is K
cheffe	1385 est K de
chefredakteur	667 ist K
chefredakteurin	667 ist K
chefreporter	667 ist K
chefreporterin	667 ist K
chegou	2334 se você K até aqui
chercheur	1385 est K
chercheuse	1385 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3129 hãy K sẻ	3132 K sẻ
chiede	1739 K
chiederti	1658 un piccolo favore da K
chief	856 is K
chiesto	1739 ha K
chip	869 K in	870 K in	1067 K in now	1067 K in and
chipping	1067 consider K in
choices	939 cookie K	939 your K
choisissez	1342 K votre offre
choose	786 K a plan	801 K a plan
chosen	923 K by our
chronione	2269 K są prawem
""", 'ci': """
cijelog	2594 za čitanje K
cikk	1595 ez a K
cikkeink	1595 K
cikket	1593 ezt a K	1593 a K
cinste	54 fă-mi K cu o cafea
cipta	1623 hak K
citarea	2457 cu K sursei
citera	2810 K oss gärna	2810 K gärna men ange
citire	0 timp de K	0 timp K
citit	2449 dacă ai K până aici
cititorii	36 K noștri	2462 K noștri
cititorilor	18 datorită K	43 scrisorile K	2449 datorită K
civil	946 keep it K
""", 'cl': """
claimed	1070 K
clap	1009 K for this	1009 K for it	1009 give it a K	1009 K up to
claps	1009 K for this	1009 give it some K	1009 # K
clarifications	903 corrections and K
clicking	887 by K play
client	1344 déjà K
clips	40 your K
""", 'co': """
code	1706 qr K
codziennie	17 K rano	2222 otrzymuj K
coffee	54 buy me a K	54 buy us a K	869 buy me a K	869 buy us a K	1067 buy us a K	1069 cup of K
colabora	1125 K con
collabora	1702 K con
coloque	77 K seu e-mail
columnist	856 is a K	880 K	1993 is K	2054 is schrijver en K	2054 is K en	2080 is K
colunista	2378 é K
com	2506 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1111 quieres K	1112 para K	2364 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2462 spune-mi în K	2462 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1111 déjanos tu K
comentarios	85 en los K	1111 no admite K	1112 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2411 K
comision	2444 primi un K
comment	6 to K	6 to leave a K	6 to post a K	840 log in to K	840 sign in to K	840 be the first to K	840 leave a K below	840 leave your K	840 our K policy	841 post a K	946 posting a K	946 members can K	963 to K you must	963 to K, you must	1025 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1406 votre K sera publié
commentaires	85 en K	85 dans les K	1371 charte des K	1371 espace K	1372 dans les K
commentare	6 per K	1688 vuoi K	1689 per K
commentator	2054 is politiek K
commenter	1372 pour K	1406 peuvent K	1406 pour pouvoir K
commenti	85 nei K	1688 i K saranno	1689 nei K
commenting	840 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	840 in the K below	840 let us know in the K	840 K powered by	840 K have been closed	840 all K are subject to	840 we welcome your K	841 in the K section	946 posting K	963 closed the K	963 turned off K	963 turned off the K	963 switched off K	963 disabled K	1025 post your K	1067 let us know in the K
commercial	923 our K team	923 our K content	1402 réalisé par un partenaire K	1415 notre service K
commissie	2021 een K
commission	831 we may receive a K	831 K if you buy	923 may earn a K	923 may earn a small K	923 may earn an affiliate K	923 may receive a small K	923 may receive K	923 earn K from	948 K
commissione	1715 ricevere una K
commissions	948 K
committed	903 K to accuracy
community	634 unserer K	714 unsere K	840 abide by our K	877 our K members	877 leave our K	877 like our K	1067 join our K of	1068 K-funded	1688 regole della K	1706 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2385 uma publicação K por
compartilhado	2385 um post K por
compartilhe	25 K	49 K com	67 K sua história	2408 K este
compartilo	49 K
compartir	1081 K tu cuenta, cambia	1163 si quieres K tu cuenta
compensated	948 K
compensation	923 receive K from
complain	903 K about this article
complained	1070 K
complains	1070 K
complaints	903 our K page
completa	1157 para leer la nota K	2341 para ler a matéria K
complete	916 K digital access
completo	2341 para ler o artigo K
complimentary	15 K articles	807 K articles	807 K article this month	807 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1425 créez un K	1425 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1154 K que sostiene
comunidade	2408 faça parte da K
comunique	2363 K um erro
comunitatea	2449 K care susține	2461 intră în K
concorda	43 K?
condannato	1739 ha K
condiciones	1109 términos y K
condividi	67 K la tua storia	1736 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1406 charte de bonne K
confidence	878 in K
confidential	878 K tip	878 K tips
confirm	809 check your email to K
confirmar	1153 bandeja de entrada para K	2399 caixa de entrada para K
confirmat	2464 a K
confirmation	1411 e-mail de K
connect	826 K with us on
connectez	24 K-vous	1328 K-vous	1342 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1685 il K ai cookie
consent	836 we need your K to load	872 written K
consentimento	2385 K para carregar
consentiti	1688 non sono K commenti
consider	786 K giving	786 K making	786 K joining	786 K a gift	793 if you liked this article, K	870 please K	870 K a	870 K giving	870 K joining	986 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	809 K me with news and offers	884 K her at	884 K him at	884 K them at	1067 K us at	2029 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	855 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2408 K-nos
contenido	9 este K	9 K externo	1082 K premium	1108 K externo de	1108 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	836 to view this K, you	836 to view this K please	836 this K is hosted by a third party	836 we use your sign-up to provide K	837 third-party K	916 access to all our K	923 our K studio	925 to reuse this K	928 this K	1997 K te zien
contenu	9 ce K	1368 ce K n'a pas pu être	1368 K bloqué	1398 K est fourni par
contenus	1342 tous nos K	1426 nos K
contenuti	9 K esterni	1669 a tutti i K
contenuto	9 questo K	9 K esterno	1685 K esterno
contingut	9 aquest K
continua	1728 K a leggere con	2453 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2404 para K lendo	2404 para K a ler	2404 K lendo
continuare	20 K a leggere	1728 per K a leggere	1728 per K la lettura	2453 pentru a citi în K	2453 citește în K cu
continue	799 to K reading this article	799 log in to K	799 sign in to K	799 register to K	799 upgrade to K	1067 help us K	2391 K a ler abaixo	2404 K lendo com	2404 K a ler com
continuer	1415 pour K à lire
continuez	1402 publicité, K	1415 K votre lecture sur
continuing	836 by K to use this website, you agree
contou	2411 K
contribua	90 K com o que puder	2377 K	2408 K com	2408 K a partir	2408 K para o nosso
contribuez	1425 K
contribuie	90 K cu cât poți
contribuisci	1657 K
contributed	881 K reporting	881 K to this report	881 K to this story	881 K to this article	925 K to this report	1065 K reporting from	1065 K reporting to
contributing	856 is a K	1067 by K to
contribution	786 make a K	869 make a K	1067 your K	1067 making a K	1425 votre K
contributo	1657 il tuo K	1661 con il tuo K	1725 piccolo K per noi
contributor	856 is a K
conversation	786 join the K	840 join the K with	841 to join the K	946 in the K
convida	54 K'm a un cafè
cookie	836 manage your K	1444 קובצי K	1565 K-kat	1685 usiamo i K	1685 questo sito usa i K	2234 pliki K	2500 файлы K	2500 файлов K	2510 файлы K	2540 файлы K	2540 файлов K	2677 súbory K	3024 файли K	3024 файлів K	3036 файли K	3066 файли K	3066 файлів K	3094 sử dụng K	3109 chấp nhận K
cookiekeuze	2033 K
cookies	9 third-party K	431 vi bruger K	432 bruger K til	454 K	639 nutzung von K	729 αποδοχή K	773 K	836 we use K	836 this site uses K	836 this website uses K	836 our site uses K	836 uses K to	836 accept all K	836 accept K	836 how to control K	837 use of K	887 social media K	939 K	1108 usamos K	1108 este sitio utiliza K	1108 esta web utiliza K	1108 aceptar las K para	1108 que aceptes las K	1109 uso de K	1368 refusé les K	1369 utilise des K	1398 gérez vos K	1429 bandeau K	1971 omdat je geen K	1973 gebruik van K	1997 social media-K	2033 K toe te staan	2117 vi bruker K	2139 K	2234 używamy K	2234 plików K	2360 usamos K	2360 este site utiliza K	2360 este site usa K	2361 uso de K	2812 K på	2820 K
cookievoorkeuren	1997 K
copy	1068 read our K
copyright	2024 rust K
corespondent	2435 este K
corporate	1068 K backing
correct	923 K at time of
correction	903 report a K	903 request a K	903 suggest a K
corrections	903 our K	903 K policy	933 our K team	1068 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1089 en tu K	1089 en su K	1089 a tu K
correspondant	1385 est K	1385 K à
correspondante	1385 est K	1385 K à
correspondent	856 is a K	880 K	1993 is K	2080 is K
correspondente	2378 é K
correspondents	1068 our K
corresponsal	270 és K	1125 es K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1702 è K
count	1027 you K on
courriel	1351 par K chaque	1351 dans votre boîte K
couvre	1385 K les
coverage	899 read our full K	899 see our full K	951 more of our K	951 all our K	1068 our K
covers	856 K the
""", 'cr': """
created	863 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	1070 K
criticized	1070 K
cronisti	39 nostri K
crowdfunding	1071 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1125 K los
cuenta	1081 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2032 is K
cuma	17 her K
cuota	1164 tu K
""", 'cy': """
cyfrowe	2291 kup wydanie K	2291 wydanie K
""", 'cz': """
czekamy	2237 K na wasze
czytaj	2328 K dalej za
czytania	0 czas K
czytasz	2291 K nas za darmo	2329 K nas
czytelnicy	36 nasi K	2288 K	2329 nasi K
czytelniczek	2271 dzięki wsparciu K
czytelniczki	2288 K
czytelnikom	18 dzięki K	2288 K	2329 dzięki K
""", 'da': """
daarna	1951 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	713 sind sie K	713 sei K
dacci	1736 K una mano
daftarkan	1638 K email anda
dagar	2831 # K för #
dage	465 # K for #	519 prøv # K
dagelijks	1954 ontvang K
dager	2151 # K for #
daily	809 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2329 pisać K
danach	536 K # euro
dane	2695 #% z K	2695 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2014 K onze leden	2014 K mensen zoals jij	2014 K lezers zoals jij	2040 K onze lezers	2040 K lezers	2040 K giften	2053 K jouw steun	2053 K uw steun
dapatkan	1611 K update berita
dar	406 váš K	410 K	2717 K
darbu	1937 mūsu K
darmowe	2265 K konto
darmowy	2219 ostatni K	2280 ostatni K tekst
darmowych	2265 limit K
darowizna	2328 twoja K	2332 K
darowizny	2332 K
darte	1091 K de baja
darujme	351 na K	407 na K	408 K
dary	410 K	2717 K
data	856 is a K
datajournalist	2032 is K
dateci	1736 K una mano
datenjournalist	667 ist K
datenjournalistin	667 ist K
datenschutzbestimmungen	563 K
datenschutzhinweise	563 K
""", 'de': """
deaktiviere	560 K deinen adblocker
deaktivieren	560 K sie ihren adblocker	560 adblocker K	560 ad-blocker K
deaktiviert	560 javascript ist K
debat	453 send det til K
debate	841 join the K
debattartikel	2819 din K	2819 skriva en K
debattartikeln	2819 svara på K
debatten	6 delta i K	435 deltag i K	459 deltage i K	459 deltag i K	459 tone i K	2144 delta i K
debattinnlegg	43 K	2138 K
decided	1070 K
decidiu	2411 K
decis	2464 a K
deciso	1739 ha K
declarat	2464 a K	2464 au K
declarou	2411 K
dedi	2996 K
dedicated	1068 our K team
dediler	2996 K
deductible	869 tax-K gift	869 tax-K donation	1066 tax K to the extent	1066 tax-K to the extent	1066 tax K to the fullest extent	1066 tax-K to the fullest extent	1066 tax K as allowed	1066 tax-K as allowed	1067 make a tax-K	1069 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1941 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2775 je K
dejala	2775 je K
dekker	2196 K
dela	25 K den	49 K den	2890 K med en vän
delite	49 K ga	67 K z nami
delivered	799 print edition K to	800 K to your door	809 K to your inbox	809 K to your email	809 get the latest news K	977 K mondays	977 K tuesdays	977 K fridays	977 K sundays
delivery	989 home K of the	989 home K
delo	2768 vam je všeč naše K	2773 naše K
dem	51 bli en av K
demanar	296 va K
demander	1330 une faveur à vous K	1330 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2996 K
denuncia	1166 K	1739 K	2411 K
departe	49 dă-l mai K	2461 citi mai K
depend	1027 you K on	1068 we K on
depende	1154 no K de bancos	2400 não K de bancos
dependemos	1154 K de nuestros lectores	2400 K dos nossos leitores
der	716 so K
derden	1971 inhoud van K
derdi	2996 K
derecho	29 se reserva el K
derlerdi	2996 K
desactiva	1106 K adblock
desactivar	1106 K adblock
desacuerdo	43 en K
desative	2358 K o adblock
descarga	1093 K la app	1093 K nuestra app	1163 K nuestra	1163 K la app
descarrega	293 K't
descarregue	2348 K a app
desk	39 our news K
despre	2435 scrie K
desta	2408 faça parte K
destek	2974 K olun	2993 bize K	2993 K olun	2993 K ol	2993 K verin	2993 aylik K
det	522 hed K	2211 het K	2211 sto K
detected	832 ad blocker K	832 adblock K
determinou	2411 K
detto	1739 ha K
deutschen	656 von der K presse-agentur
devamini	2937 K okumak için	2993 haberin K okumak
devenez	80 K membre	80 K abonné	1425 K membre	1425 K mécène
device	878 non-work K
""", 'di': """
dicci	1736 K la tua
dice	1166 K	1739 K
diceva	1739 K
dich	713 trag K
dichiarato	1739 ha K
die	716 so K
diesem	714 K text
diesen	9 K tweet	49 leiten sie K	642 K text	647 gäbe es K text nicht	714 K text
dieser	714 K text
dieses	9 K video	596 um K video
different	43 got a K view
dig	411 vi har en bøn til K	2890 hör av K
digest	868 weekly K	868 our K
digipakett	1169 telli K
digital	621 K-abo für	648 ein K-abo	674 K-abo	944 K pass
digitalabo	533 mit unserem K	621 K für	674 K
dijo	1166 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2627 za # K	2627 od # K
dinara	2656 K
dine	417 læst alle K
dinleyebilirsiniz	2979 K
dinleyin	2 haberi K	2979 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	809 K to your inbox	1362 suivez en K	2418 K în inbox
directement	1352 K dans votre
directly	809 K in your inbox
directo	1101 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1683 K adblock
disagree	43 K?
disait	1428 K-il	1428 K-elle
disattiva	1683 K adblock	1683 K l'ad blocker
discord	634 unserem K
discorda	43 K?
discordu	329 K
discordzie	2250 K
discover	268 a google K	448 google K	588 google K	672 K folgen	743 google K	874 google K	1130 en google K	1990 google K	2133 google K	2250 google K	2433 pe google K	2814 google K
discoverissa	1289 google K
discussion	6 to join the K	946 in the K	946 join the K	1371 participez à la K
disdici	1666 K quando vuoi	1738 K quando vuoi
disfrutando	1157 sigue K de
disiscriverti	1673 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2686 zapojte sa do K	2686 vstúpte do K
diskutiere	565 K mit
diskutieren	565 K sie mit	565 K sie über	713 K sie mit
diskutovat	342 K mohou
dispatch	868 a weekly K	868 our K
disponibil	2416 K doar pentru abonați
disponibile	1676 K su app store
disponible	1094 K en google play	1354 K sur l'app store
dispositivo	1081 si continúas leyendo en este K	1082 en otro K	1728 in uso su un altro K	2404 em outro K	2404 noutro K
dispus	2464 a K
disse	1739 K	2411 K
distribuie	25 K	49 K-l
dit	1428 a K	1428 K-il	1428 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1371 K-le nous en	1425 K-nous
diu	296 K
diventa	80 K socio	1736 K socio	1736 K parte
diyor	2996 K
diyordu	2996 K
diz	2411 K
dizia	2411 K
diziam	2411 K
""", 'do': """
do	1068 what we K
dobivajte	2647 K
dobivati	2641 želite K	2762 želite K
docente	1702 è K
dodaje	2331 K
dodal	409 K	2716 K
dodala	409 K	2657 K	2716 K
dodao	2657 K
doel	2014 ons K: #
dogodek	2741 naš K
dohodnine	2752 K
dokumente	590 anonym K
dollar	1067 K you give	1069 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1429 K
dona	1657 K ora
donacija	2631 svaka K	2631 vaša K	2654 vaša K	2655 vaša K	2655 svaka K	2658 K	2776 K
donacije	2658 K	2776 K
donacijo	2774 z K
donacijom	2656 K
donaciones	1167 K
donacions	297 K
donasi	1639 K anda	1652 K anda	1656 K
donate	786 K now	786 K today	870 K	1067 K what you can	1071 K
donateur	1425 devenez K	2092 word dan K
donateurs	1387 nos K	1426 nos K	2014 dankzij onze K	2040 dankzij K
donatie	1945 doe een K	1945 jouw K	1988 K	2092 jouw K	2092 uw K	2092 doe een K	2096 K
donaties	2040 dankzij K	2096 K
donating	1067 consider K
donation	786 make a K	793 consider making a K	869 make a K	912 K will be doubled	912 K will be matched	965 small K	992 a K of £#	992 a K of $#	992 a K of €#	993 a K of £#	993 a K of $#	993 a K of €#	1067 your K	1067 consider a K	1071 K
donations	1071 K
donativo	2377 o seu K
donatrices	1426 nos K
donazione	1661 fai una K	1700 una K	1736 la tua K	1736 fai una K	1740 K
donazioni	1740 K
donderdag	17 elke K
doneer	1941 K	1988 K
doneren	54 kopje koffie K
donio	351 na K	407 na K
donirajte	90 K koliko možete	2631 K	2654 K	2752 K	2772 K
donnerstag	17 jeden K
donnez	1372 K votre avis	1425 K-nous	1425 K-leur
donors	991 K like you	1067 new K
dons	1425 vos K	1429 K
doors	1068 our K open
dopisnica	2613 je K	2735 je K	2735 , K
dopisnik	2613 je K	2613 , K	2735 je K	2735 , K
dostupan	2594 ovaj sadržaj je K
doubled	912 gift will be K	990 will be K	990 be K	990 K until
dovoljenja	2727 kopiranje brez K	2766 brez K
download	424 K appen	424 K vores app	813 K our app	813 K on the app store	816 K the app	816 K the free app	1067 K our	1941 K de	1957 K de app	1957 K de gratis app
dozvole	2630 bez K
""", 'dr': """
draag	2040 K bij
draht	590 ihr K zur	590 K zu uns
dreptul	29 își rezervă K
drepturile	2431 toate K rezervate
drittanbietern	562 K nicht zugestimmt	596 inhalte von K
drittanbieters	596 dienst eines K
drittplattformen	562 K
drive	1068 fund K
drop	38 K us
""", 'du': """
dukung	1639 K kami lewat	1652 K kami
dukungan	1652 K anda
dung	9 nội K này	3109 nội K này do
duyurdu	2996 K
""", 'dy': """
dyskusji	2260 kulturę K
dyskutuj	2260 K z nami
""", 'dz': """
dziennikarka	2252 - K	2252 , K	2316 , K
dziennikarstwo	2216 wesprzyj niezależne K	2329 nasze K	2329 niezależne K
dziennikarz	2252 - K	2252 , K	2316 , K
dziennikarze	2329 nasi K
dziennikarzem	39 naszym K	2252 jest K	2316 jest K
dziennikarzy	2256 szukamy K
""", 'ec': """
economia	270 és cap d'K
economieredacteur	1993 is K
economieverslaggever	2054 is K
""", 'ed': """
edasi	49 saada K
edited	925 this story has not been K	925 has not been K by
edition	894 our special K	925 in our print K
editor	331 , K	843 letter to the K	856 is a senior K	856 is an K	856 is the K	856 is the deputy K	880 K	933 to the K	1067 write a letter to the K	1628 adalah K	2378 é K de	2675 , K
editora	2378 é K de
editorka	331 , K	2675 , K
editors	933 to our K	1068 we, the K	1068 our K
ediyor	2996 itiraf K
""", 'ee': """
eelisallikaks	1181 K
eelistatud	1181 K allikaks
eens	43 mee K?
eerste	2094 K maand
""", 'ef': """
eftertryck	2810 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1326 K
""", 'ei': """
eiere	2150 ingen rike K
eigener	525 in K sache	714 in K sache
eilmeldungen	14 K	550 K aufs	613 K
eindredacteur	1993 is K
einem	536 mit K abo
einen	590 K tipp für uns
einer	632 text steht unter K
eingebettete	9 K beitrag	596 K inhalte
eingebetteten	596 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	663 unter K von ki
einstellungen	639 cookie-K
eintragen	713 K genügt
einverstanden	43 K?	541 ich bin damit K, dass
einwilligung	543 K können sie jederzeit widerrufen	543 K kann jederzeit widerrufen	543 K jederzeit widerrufen	562 K jederzeit
""", 'ek': """
ekibimiz	2994 K
ekibimize	2966 K katilin
ekipi	2741 naši K
ekipo	2741 našo K
ekledi	2996 K
ekleyin	2979 K
ekliyor	2996 K
ekonomireporter	2818 är K
eksternal	1629 konten K	1629 situs K
eksterni	2615 K sadržaj
eksternt	432 K indhold	454 K indhold	2118 K innhold	2139 K innhold
""", 'el': """
elektronski	2721 svoj K naslov	2747 svoj K naslov
elfogadom	1551 K a
elige	1081 K tu plan	1163 K tu plan
elismerte	1597 K
elke	17 K dag
ellas	51 únete a K
elle	1428 dit-K
ellos	51 únete a K
elmondta	1597 K
elrendelte	1597 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	724 το K σας	724 στο K σας	757 το K σας	809 enter your K	809 we'll K you	809 we will K you	822 click to K	822 share via K	840 save my name, K	868 our daily K	868 our free K	884 K her at	884 K him at	961 by K	961 to your K	974 put your K	974 type your K	974 type in your K	974 leave your K	974 leave us your K	974 add your K	974 drop your K	974 pop your K	974 give us your K	974 fill in your K	975 sent to your K	975 by K to you	976 by K	980 join our K list	980 join the K list	1016 reply to this K	1067 K us at	1089 en tu K	1605 ke K anda	1638 di K anda	1674 la tua K	1674 nella tua K	2262 adres K	2262 swój K	2346 no seu K	2448 pe K	2478 ваш K	2626 svoj K	2626 svoju K	2688 svoj K	3007 ваш K	3085 K của bạn	3085 nhận tin qua K	3086 địa chỉ K	3116 điền K để nhận	3116 K để nhận bản tin	3116 tin nóng qua K	3117 mỗi sáng qua K	3117 qua K mỗi	3129 nhập K của bạn
emailed	975 K to you
emailing	853 get in touch by K
emailul	77 lasă-ne K	2418 introdu K	2419 pe K tău
embed	9 this K	887 to view this K
embedded	9 K content	9 K post
embora	2334 antes de ir K
empresas	1164 sin grandes K
emretti	2996 K
""", 'en': """
enable	832 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1346 sans K	1427 sans K
engagent	30 n'K que
engelleyici	2948 reklam K
engelleyicinizi	2947 reklam K
enig	43 K?
enjoyed	788 we hope you K this
enligt	2893 K
enquete	35 nossa K
ensisijaiseksi	1289 K lähteeksi	1289 K lähteeksesi
enter	635 strg+K	974 K your e-mail	2490 ctrl+K	3017 ctrl+K
entering	809 by K your email
enthalten	621 im abo K
entlang	713 hier K
entrada	79 na sua caixa de K	1088 en tu bandeja de K	2346 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1737 K fine mese
entschied	716 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1411 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2142 hele K
epizodo	2743 K
epizodu	338 K	2621 K
""", 'eq': """
equipa	39 nossa K	2409 a nossa K
equipe	39 nossa K	2409 nossa K
equipo	1164 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	590 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	614 K angemeldet
erforderliche	21 K felder sind	565 K felder sind
erhalten	646 sie K in kürze
eri	42 K lì
erid	2525 K
erikoistoimittaja	1294 K
erkende	2095 K
erkender	522 K
erkendte	522 K
erkjente	2211 K
erreichen	635 K sie uns
erreichst	635 K du uns
error	903 spot an K
errors	903 spot any K
erschien	577 dieser text K zuerst	577 dieser artikel K zuerst	577 dieser beitrag K zuerst
erschienen	577 zuerst K auf
erstmals	673 text wurde K	673 artikel wurde K
ervaring	67 deel uw K	2029 deel je K	2029 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	632 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2408 K-nos
escreve	2378 K sobre	2378 K às	2378 K aos	2378 K para
escreveu	2411 K
escribe	77 K tu correo	1125 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1125 es K
escritora	1125 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2408 K a
esimene	1207 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1427 offre d'K
estabas	42 K allí
estamos	1164 ya K en
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
ettertrykk	2129 K forbudt
etti	2996 diye rica K	2996 rica K
ettiler	2996 rica K
etwas	617 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2627 za # K	2690 od # K
euro	536 dann # K	715 ab # K	2690 za # K
euroa	1307 K/kk
eurolla	1307 K
""", 'ev': """
evenementen	2035 onze K
evening	17 every K
event	936 our free K	2002 ons K
events	936 our K
every	17 K week	809 in your inbox K	865 thank you to K	1031 we read K	1069 K gift
everyone	865 thank you to K who	865 thanks to K who	912 keep it free for K	984 free for K to read	984 open for K	984 open to K	984 free for K	1068 K reading this
everything	1068 K else we publish
evra	2748 za # K
evro	2748 za # K	2752 vsak K	2773 vsak K
""", 'ex': """
exclusief	1949 dit artikel is K	1951 K voor abonnees
exclusiva	1081 nota K	1158 K para socios
exclusively	916 K for members
exclusivo	1081 este artículo es K	1081 contenido K para	1082 este contenido es K	1158 K para socios	2341 este conteúdo é K	2341 este artigo é K	2342 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1426 notre K
existujeme	2695 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1070 K
explica	38 K'ns	67 K'ns	296 K	1166 K	2411 K
explicar	296 va K
explicat	2464 a K
explicou	2411 K
explique	1428 K
expliqueu	38 K-nos	67 K-nos
expressed	886 views K	886 opinions K	886 views and opinions K	886 views K are personal
external	9 K content	836 K content from
externe	9 contenu K	9 K inhoud	639 dieser K inhalt	664 K medien	1971 K inhoud
externen	9 K inhalt	9 K inhalte	563 K inhalt	596 alle K inhalte
externer	9 K inhalt	562 K inhalt von	596 anzeige K inhalte	596 K inhalt konnte
externes	9 contenus K
extracto	1153 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	428 på K og twitter	634 unserer K-gruppe	639 inhalt von K	743 K	822 share on K	826 like us on K	826 find us on K	827 on K and twitter	827 on K, twitter	827 on twitter and K	1103 en K y twitter	1103 en K, twitter	1103 en K y x	1363 sur K et twitter	1363 sur K, twitter	1680 su K e twitter	1966 op K en twitter	1966 op K, twitter	2028 onze K-groep	2114 på K og twitter	2355 no K e no	2355 no K, no	2795 på K och twitter	3030 K	3151 在K上
facebookgroep	2028 onze K
facebookie	16 K
facebookis	1182 K
facebookon	1561 K
facebooku	16 K	329 K	2611 K	2673 K	2733 K
facts	1067 fund the K
factual	903 K error	903 K errors
faire	1328 K un don
fais	1425 je K un don
faisant	1336 en K un don
faisons	1412 K vivre un
faites	51 K comme eux	1328 K un don	1336 K un don	1387 K un don	1425 K-le lire	1425 K un geste
farci	1737 da K
fast	522 slog K	2211 slo K	2893 slog K
favor	788 small K to ask	788 a K to ask of you	788 we have a K to ask	1071 small K
favoriete	1990 K bron	2036 K podcast-app
favoris	1392 K google	1392 K sur google
favorite	874 K source	1392 source K
favorites	1392 sources K
favoritos	1130 tus K
favour	788 small K to ask	788 we have a K to ask	1071 small K
favourite	874 K source
""", 'fe': """
fee	948 a K
feedback	608 ihr K	608 dein K	840 thanks for your K	840 thank you for your K
fehler	565 haben sie einen K
fehlerhinweis	565 K
fejsbuku	2611 K
felder	60 K mit stern
felelte	1597 K
felirat	1597 ez a K
feliratkozom	1543 K a hírlevélre
fellow	856 is a senior K	856 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1557 minden jog K
""", 'fi': """
fi	869 on ko-K
fields	60 K with a star
figyelmeztet	1597 K
figyelmeztetett	1597 K
filmer	40 bilder och K
finalul	2462 K lunii
finanzieren	528 wir K uns durch spenden	647 helfen sie uns, sie zu K	714 wir K uns
find	1010 if you K
finden	627 zum thema K sie	627 aus der region K sie	627 mehr dazu K sie	670 K sie hier.	670 K sie hier:	670 K sie oben.
finder	458 K en fejl
findest	670 K du hier.
fined	1070 K
finestra	1688 si apre in una nuova K
first	806 for the K year	806 for your K year
fizess	80 K elő	1594 K elő
fizessen	80 K elő	1542 K elő	1594 K elő
fizette	1584 hirdető K
""", 'fl': """
flere	520 K af dem
""", 'fo': """
fogalmazott	1597 K
folge	555 K uns	642 die ganze K	713 K uns
folgen	555 K sie uns	642 alle K des	672 google news K	672 bei google K	672 auf google K	713 K sie uns
folgt	555 K uns
follow	826 K us on	826 K us at	826 K him on x	826 K her on x	826 K them on x	826 K me on	826 K our live	826 K on x	840 notify me of K-up	1067 K us on
folosim	2424 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	444 alle rettigheder K
fordert	716 K
forderte	716 K
foreslo	2211 K
foreslog	522 K
foretrukken	448 K kilde	2133 K kilde
foretrukket	2133 K kilde
foretrukne	448 K kilde	2133 K kilde
forint	1596 K
forinttal	1596 K
forklarede	522 K
forklarer	522 K	2211 K
forklarte	2211 K
former	866 is a K
fortalte	522 K	2211 K
fortell	67 K oss
forteller	2211 K
fortgesetzt	559 wird nach der anzeige K
fortsette	2209 for å K å grave
forward	49 K it	49 K this	1008 did someone K	1008 did a friend K
forwarded	1008 if someone K	1008 if somebody K	1008 this email was K to you	1008 this letter was K to you	1008 K this email	1008 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1993 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	665 uns ihre K	665 uns deine K
found	1070 K that
founder	856 is the K
""", 'fr': """
fragen	621 K zum abo	621 K zu ihrem abo
fragt	716 K
fragte	716 K
fredag	17 hver K	17 varje K
free	70 ad-K	807 you have # K	809 sign up for our K	809 sign up to our K	809 get our K	813 our K app	813 our app is K	912 keep it K for all	912 keep this site K	984 made it K
freelance	854 is a K writer	856 is a K
freelancejournalist	452 er K	507 er K	2032 is K
freiartikel	539 K
freier	582 ist K autor
freitag	17 jeden K
freiwillig	647 bezahlt wird K
freiwilligen	524 K beitrag
friday	17 every K
fridays	17 on K	977 sent K
friend	823 tell a K	912 become a K of the
frilansjournalist	2137 er K	2196 er K	2818 är K	2878 är K
""", 'fu': """
full	20 to read the K
functional	887 K cookies
fund	786 K our	793 help K our
funded	1068 reader-K
fundet	458 K en fejl
fundraising	1068 K deadline	1071 K
funktionale	596 K cookies
funnet	2143 K feil	2143 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	716 K an
gabung	1611 K di kanal	1652 K di	1652 yuk K	1652 ayo K
galetes	273 fem servir K
ganze	627 lesen sie die K
ganzen	20 K text	533 den K text lesen	627 lesen sie den K
gave	2100 gi en K i dag	2100 gi en K nå	2101 gi en K	2208 gi en K til oss	2208 gi en K i dag	2208 gi en K nå	2212 K
gazetecidir	2962 K
gazetecilerimiz	2994 K
gazetecilik	2994 bağimsiz K	2994 K para	2994 iyi K
gazetemizi	2990 K
gazetesi	2962 K'nde yaziyor
""", 'ge': """
geaccepteerd	1971 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2033 inhoud is K
gebruiken	1971 wij K cookies	1971 we K cookies	1992 dit artikel K
gebruikt	1971 deze website K cookies	1971 deze site K cookies
gedetecteerd	1969 adblocker K
gedruckte	621 K zeitung? dann
gedruckten	621 abonnenten der K
gefallen	525 ihnen hat dieser artikel K	525 hat ihnen dieser artikel K	525 hat dir dieser artikel K
gefragt	716 K
gefunden	565 fehler im text K
gehen	525 bevor sie K
gekennzeichnete	559 mit einem symbol K
geladen	562 nicht K werden	596 inhalt konnte nicht K
gelesen	714 bis hierhin K	714 bis hierher K
gemaakte	2034 door ai K
gemeenteverslaggever	2054 is K
gemeinschaft	617 teil der K
genehmigung	578 ohne K
generated	863 summary was K	863 summary is K	863 summaries are K	863 key points were K	863 audio was K	863 voice is K	863 K using ai	863 K by ai	863 this audio is K
genererad	2821 ai-K
genereret	455 K af ai
generosity	1067 your K
gengive	474 ikke tilladt at K
gengives	45 K	445 må ikke K
genossenschaft	714 unsere K	714 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1975 je e-mailadres wordt niet K	2024 artikel is eerder K op
gerekiyor	2988 üye olmaniz K
gern	713 wirf K
gerne	462 ja tak, jeg vil K	519 vil K høre fra dig	519 hører vi K
geschenk	674 K-abo
geschenkabo	674 K
geschickt	614 eine e-mail K
geschlossen	565 kommentare sind K
gesponsord	2047 artikel is K	2047 content is K
gewijzigd	2021 intussen K	2021 inmiddels K
gewinnspiel	601 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	611 die app K es	611 app K es
gift	786 make a K	992 a K of £#	992 a K of $#	992 a K of €#	993 a K of £#	993 a K of $#	993 a K of €#	993 your K of £#	993 your K of $#	1067 your K	1941 met een K	2014 met jouw K	2014 met uw K
gifts	18 small K
giornale	1737 questo K	1737 il nostro K
giornalismo	1661 sostieni il K	1725 fare K costa	1737 il nostro K	1737 il K costa
giornalista	39 nostro K	1702 è K e	1702 è K de	1702 è K di	1702 è K del	1702 è K della	1702 è K dell'	1702 è K a	1702 è K per
giornalisti	39 nostri K	1737 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2979 K
gitmeden	2933 K önce
give	869 K what you can	1067 K what you can	1067 K if you can	1067 euro you K
gives	972 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2130 kan ikke K
gjerne	2208 vil K høre fra deg
""", 'gl': """
glasajte	2636 K
glasila	2657 K
glasio	2657 K
glasujte	2636 K	2757 K
gledajte	2642 K nas	2763 K nas
glissez	1425 K une pièce
""", 'go': """
going	20 to keep K	965 keep us K	1068 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	448 K news	555 auf K news	588 als quelle bei K	588 als quelle auf K	588 bei K öfter	588 auf K sehen	611 K play	633 K-suche	633 bei K	633 K news	633 auf K	743 K news	813 get it on K play	826 follow on K news	874 K news	874 star on K	874 source on K	943 when you search on K	943 in your K feed	1130 en K news	1560 K-ben	1872 K news	1913 K ziņās	1913 K news	1990 vaker in K	2027 in K	2027 op K	2027 bij K	2133 K news	2133 som kilde på K	2147 app store og K play	2147 K play og app store	2230 nas w K news	2230 na K news	2250 K news	2433 pe K news	2611 K news	2673 K news	2687 K play	2733 K news	2814 K news	2814 som källa på K	2827 app store och K play	2827 K play och app store	2944 K news'te	2958 K news'te	2958 K'da bizi	2970 app store ve K play'den	3030 K news	3091 trên K news
gostou	2409 K desta	2409 K deste
govorila	2657 K
govorili	2657 K
govorio	2657 K
""", 'gr': """
gracias	18 K a ti	1164 K a ti
granskning	2891 sådan här K	2891 vår K	2891 oberoende K
granskningar	2891 våra K
granskningen	2891 den här K
gratis	536 wochen K	536 monat K	648 tage K	713 jetzt K	715 wochen K	1081 crea tu cuenta K	1088 recibe K	1163 recibe K	1165 prueba K	1654 K	1949 ontdek nu K	1949 krijg je ook K	2093 niet K	2151 dager K	2162 K sak igjen	2162 K saker igjen	2168 ingen K saker	2831 dagar K
gratisartiklar	15 K
gratuit	15 article K	1348 dernier article K	1426 ce site est K	2461 creează un cont K
gratuita	1738 prova K
gratuitas	15 matérias K	1084 notas K	2376 matérias K
gratuite	15 articole K
gratuitement	1342 essayez K	1344 inscrivez-vous K	1352 recevez K
gratuiti	15 articoli K	1671 articoli K
gratuito	15 articolo K	1671 articolo K	2376 artigo K
gratuitos	15 artículos K	15 artigos K	1085 artículos K	2376 artigos K
gratuits	15 articles K	1412 nos articles sont K
gridava	1739 K
gritaba	1166 K
gritava	2411 K
grupi	2643 viber K
grupo	2408 entre no K
""", 'gu': """
guglu	2611 K
guidelines	840 community K before	840 our community K
""", 'ha': """
haber	2994 bu K
haberdar	2971 ilk siz K olun	2971 K olun
haberi	2 K dinle	4 K	2990 bu K	2990 K size
haberler	2958 google K'de	2958 google K	2994 bütün K
haberlerimiz	2994 K
haberlerimizi	2990 K
hacemos	1154 lo que K
hacete	1163 K socio	1163 K socia
hafta	17 her K
haftalik	2995 K
haftanin	2990 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2977 ücretsiz haber K	2988 ücretsiz haber K
hakutulostesi	1289 google-K
halben	648 zum K preis
haluan	1304 kyllä kiitos, K
hangzik	1597 K
hashtag	62 K it
hatirlatti	2996 K
hatti	2961 ihbar K
hattimiz	2992 ihbar K	2992 whatsapp K	2992 haber K
hattimiza	39 K	2961 ihbar K	2992 whatsapp ihbar K	2992 ihbar K	2992 whatsapp K
haussa	1289 google-K
hauteur	1427 à la K de vos moyens
havi	1596 K #
havonta	1596 K
hay	3132 cho K
""", 'he': """
hear	879 we would like to K from you	879 we'd like to K from you	879 we'd love to K from you	879 we want to K from you	879 would love to K from you	1067 we want to K from you	1067 we'd love to K
heard	1070 court K
hebben	2092 wij K je hulp nodig	2092 we K je steun nodig
hedder	522 K det i
heihin	51 liity K
hekelt	2095 K
hela	20 läsa K	20 läs K	2783 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	417 for at læse K	2103 for å lese K
helfen	524 K sie mit	713 K sie uns
helft	713 K uns
helloasso	1387 K
help	1067 we need your K	1067 K us do	1067 will you K	1067 K pay for	1067 K if you can	1067 K us pay	1988 K ons	2092 K ons
helpful	840 was this article K
her	2097 nå som du er K
here	786 sign up K	788 as long as you're K	788 now that you're K	940 sign up K	964 book K
herohero	407 na K
herpubliceren	45 K
herunterladen	548 app K
hetente	17 K	1596 K
heter	2211 K det i	2893 K det i
hette	2893 K det
hevder	2211 K
""", 'hi': """
hidden	60 email stays K
hier	670 gibt es K.
hierboven	2036 de video K
hieronder	2036 de reportage K	2036 het fragment K
hiervoor	1997 K zijn cookies nodig
hikayenizi	67 K bize
hilf	713 K uns
hilfe	663 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	524 K sie
hinweis	635 geben sie uns einen K	635 gib uns einen K	665 einen K
hinweise	590 K zu diesem	590 K nehmen wir	590 K für uns	608 K auf fehler
hirdette	1597 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	466 læse hele K	1385 est K
historienne	1385 est K
historier	482 vores K	482 flere K	520 vores K	520 gode K
hittat	2824 K fel	2824 K ett fel
""", 'hj': """
hjelp	2140 K av ki	2140 K av ai	2164 K av ki	2164 K av ai	2208 K oss
hjelper	2208 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2700 K
""", 'ho': """
holder	482 læsere, der K
hoofd	1993 is K van
hoofdredacteur	1993 is K	2032 is adjunct-K
hoogleraar	1993 is K
""", 'hu': """
hubungi	38 K kami	1652 K kami
huikkaa	1326 K
huikkasi	1326 K
huusi	1326 K
huusivat	1326 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	411 nu K du er her
""", 'id': """
iddia	2996 K etti
ideal	2094 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1342 K-vous pour	1425 K-vous
""", 'if': """
ifade	2996 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	533 mit K abo
ihren	714 lebt von K
ihtiyacimiz	2993 yardiminiza K	2993 desteğinize K
""", 'ik': """
ikkunassa	1326 luki K
iklan	11 K	70 tanpa K
ikuti	1611 K kami	1652 K kami
""", 'il': """
ilanlari	2966 iş K
ilimitado	1082 acceso K	2342 acesso K
ilk	2995 K ay
illimitato	1669 accesso K
ilmainen	1311 K tunnus
ilmaisia	1319 K juttuja
ilmoitti	1326 K
ilmoitukset	14 K	1302 K
iltakirje	1305 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1655 K
imbuhnya	1655 K
immobilienmarkt	601 unserem K
importa	1163 tu opinión nos K
importante	2408 sua opinião é K
impozit	2450 din K către	2463 % din K
impozitul	2450 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	723 στο K σας	809 sent to your K	809 right to your K	809 into your K	809 check your K to	909 in your K at #	909 in your K by #	975 in your K	975 to your K	976 in your K	976 to your K	1067 your K	1638 di K anda	1638 ke K anda	1724 nella tua K	1954 in je K	2597 u vaš K
inchiesta	53 mesi a questa K	1737 questa K
inchieste	1737 le nostre K
ind	24 log K	420 log K for at	482 log K med
indbakke	79 i din K	422 i din K
indbakken	79 i K	423 i K
independen	1653 jurnalisme K
independence	1068 our editorial K
independencia	1164 nuestra K
independent	294 periodisme K	793 support K journalism	1067 support K journalism	1068 K journalism	2462 jurnalism K	2462 jurnalismul K
independente	2409 jornalismo K
independently	923 we K	923 editors K	923 K selected by our	923 K chosen by our
independents	294 mitjans K
independiente	1164 periodismo K	1164 prensa K
independientes	1154 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1737 giornalismo K	1737 informazione K
indipendenti	1725 rimanere K	1725 restare K
indipendenza	1737 la nostra K
indiquez	77 K votre adresse
indirin	2970 app store ve google play'den K	2979 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	577 dpa-K
infolettre	78 l'K	78 notre K	1351 notre K	1426 notre K
informace	348 K najdete
informasjonskapsler	2118 bruker K	2139 K
informatie	1992 K over dit
information	836 to store and/or access K on a device	836 for more K see our privacy	1389 lettre d'K	1389 lettres d'K	1426 K libre
informationen	578 mit K der	590 K zu diesem fall	656 mit K von
informations	1362 suivez les K sur
informativa	1686 K sulla privacy	1737 la nostra K
informazione	1725 l'K di qualità ha un costo	1736 sostieni l'K	1737 K libera	1737 l'K di qualità
informou	2411 K
infos	651 alle K zum
ingen	71 K spam	464 uden dig K	464 K rig ejer	2150 uten deg, K	2830 utan dig K
inget	71 K spam
ingevoegde	1997 K post
ingezonden	43 K brief	43 K brieven	1996 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1578 K cikke maradt	1578 K cikkei	1578 K cikked maradt	1583 K cikk maradt	1591 nincs több K cikke
inhalt	9 dieser K	9 diesen K	533 dieser K ist nur für	596 dieser K wird von	596 um den K	639 K von x	664 diesen K zu sehen	664 ein K von
inhalte	9 externe K	563 externe K
inhalts	9 dieses K	639 laden des K
inhoud	9 deze K	1971 om deze K te	1997 bevat K van	1997 K te zien
iniciar	1111 debes K sesión
initialement	1382 article publié K	1420 cet article a été K
inkorg	79 i din K	2788 i din K	2788 till din K
inkorgen	79 i K	2829 direkt i K
inloggen	21 K om een reactie	24 K	2092 je moet nog even K
innan	2777 K du går
innboks	79 i din K
innboksen	79 i K	2109 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1960 meldingen K	1969 javascript K
inschrijving	2012 K te bevestigen	2055 bevestig je K	2055 bevestig uw K
inscreva	2333 K-se	2345 K-se na nossa	2345 K-se em nossa
inscrever	2345 ao se K
inscription	1351 votre K a bien été	1351 K est confirmée	1351 confirmer votre K
inscrit	1344 déjà K
inscrivant	1352 en vous K
inscrivez	77 K votre adresse	1328 K-vous	1351 K-vous à notre
insegna	1702 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2464 a K
insisted	1070 K
instagram	16 K	178 K	428 på facebook og K	555 ob whatsapp, K	556 auf facebook, K	556 auf K, facebook	556 auf facebook und K	556 auf facebook oder K	639 inhalt von K	743 K	826 follow him on K	826 follow her on K	826 follow them on K	827 on K, facebook	827 on K and facebook	1363 sur facebook et K	1680 su facebook e K	1966 op facebook en K	1966 op facebook, K	2114 på facebook og K	2795 på facebook och K	2963 K'da takip	3030 K
instagrame	2673 K	2673 facebooku a K
instagramie	16 K	2231 na facebooku i K
instagramis	1182 K
instagramon	1561 K
instagramu	16 K	329 K	2611 K	2733 K
instale	2348 K a app
install	813 K our app
installeer	2009 K de app
installez	1425 K-la
installiert	644 die app K
instellingen	2033 cookie-K
integritetspolicy	2799 K
intelektas	1879 dirbtinis K
intelekto	1879 dirbtinio K	1894 dirbtinio K
intelektu	1919 mākslīgo K	1934 mākslīgo K
inteligence	353 pomocí umělé K	2754 s pomočjo umetne K
inteligencie	2697 pomocou umelej K
inteligencije	2633 uz pomoć umjetne K	2633 pomoću umjetne K	2633 uz pomoć veštačke K	2633 pomoću veštačke K	2633 uz pomoć vještačke K
inteligenciou	2697 umelou K
inteligencji	2273 z pomocą sztucznej K	2273 przy użyciu sztucznej K
inteligenco	2754 z umetno K
intelligencia	1566 mesterséges K készítette	1566 mesterséges K fordította	1566 mesterséges K segítségével	1585 mesterséges K segítségével
intelligens	455 med kunstig K	455 af kunstig K	455 fra kunstig K	455 kunstig K (ai)	475 hjælp af kunstig K	2140 med kunstig K	2140 av kunstig K	2164 hjelp av kunstig K	2821 med artificiell K	2821 av artificiell K	2843 hjälp av artificiell K
intelligenz	663 mithilfe künstlicher K
interdite	1420 diffusion K
interdites	1420 diffusion K
interessiert	635 ihre geschichte K
interview	642 das K in voller
introdu	77 K adresa de email	2418 K adresa
introduce	77 K tu correo
invest	1067 K in local news
investigaciones	1164 nuestras K
investigador	270 és K	1125 es K	2378 é K
investigadora	270 és K	1125 es K	2378 é K
investigando	1154 seguir K
investigant	294 continuar K
investigate	878 we should K
investigation	53 months on this K	53 weeks on this K	929 this K	1068 this K	1426 cette K
investigations	878 our K team	878 our K desk	1068 our K
investigative	856 is an K
investigativteam	590 K
inviamo	57 ti K	57 vi K
inviata	1702 è K
inviato	1702 è K
invitame	54 K un café	54 K a un café
invite	1428 K
invitent	1428 K
involved	923 not K in the
""", 'ip': """
iphone	813 our K app
iptal	2979 K edin
""", 'ir': """
iratkozz	1545 K fel	1594 K fel ingyen
iratkozzon	1545 K fel	1594 K fel ingyen
""", 'is': """
iscrive	1724 ci si K qui
iscrivendoti	1673 K
iscriversi	1724 K qui
iscriverti	1724 per K clicca	1736 clicca qui per K
iscriviti	1657 K	1673 K alla nostra	1673 K gratis	1673 K al nostro	1724 K qui	1736 K qui
iscrizione	1674 annullare l'K	1724 la tua K è	1724 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1597 K el
ismerte	1597 K el
issue	936 back K
issues	936 back K
istakao	2657 K
istakla	2657 K
istaknula	2657 K
istaknuo	2657 K
istedi	2996 K
istediler	2996 K
""", 'it': """
itiraf	2996 K etti
""", 'iz': """
izjavila	2657 K
izjavio	2657 K
izlasi	1936 K visu
izleyin	2979 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2094 per K
jahr	715 im K	715 pro K
jahresabo	674 K
jakoon	49 laita K
janela	2363 abre em nova K
jar	869 tip K
jaunumi	1937 mūsu K	1940 K
jaunumiem	1905 piesakies K	1924 K	1936 piesakies K
jaunumus	1924 K
javascript	313 povolte K	313 zapněte K	431 aktivér K	431 slå K til	560 K in ihrem browser	560 aktivieren sie K	560 K benötigt	832 please enable K	832 requires K	832 K is disabled	832 K is required	832 turn on K	832 K is not available	832 enable K in your browser	832 K must be enabled	832 needs K	1106 activa K	1106 habilita K	1106 habilitar K	1106 activar K	1277 salli K	1277 ota K käyttöön	1366 activer K	1366 activez K	1366 K est désactivé	1366 nécessite K	1443 אפשרו K	1614 aktifkan K	1683 abilitare K	1683 abilita K	1683 attiva K	1683 attivare K	1969 schakel K in	2117 aktiver K	2117 slå på K	2234 włącz K	2234 włącz obsługę K	2358 ative o K	2358 habilite o K	2358 ativar K	2424 activați K	2487 включите K	2798 aktivera K	2798 slå på K	3014 увімкніть K	3093 bật K
javasolta	1597 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2612 K nam	2612 K nam se	2612 K se našem	2612 K se našoj	2654 K nam	2654 K nam se	2654 K se našem	2734 K nam	2772 K se nam
""", 'je': """
jederzeit	536 K kündbar	541 widerruf K	541 abmeldung K	542 K abmelden	614 K wieder abmelden	646 abmeldung ist K	715 K kündbar
jednou	17 K týdně
jefa	1125 es K de
jefe	1125 es K de
jegyezte	1597 K meg
jelas	1655 K
jelasnya	1655 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1589 K most
jelentkezzen	24 K	1542 K be a	1589 K most
jelezze	1594 K nekünk
jetzt	533 K im abo	675 K im shop	713 teste K
""", 'jo': """
jobbar	2821 K med ai
jobbet	2196 har K i
join	870 K for	1067 K us on
joined	1065 K the paper in
jornal	2409 nosso K	2409 somos um K
jornalismo	2337 apoie o K	2400 K de qualidade tem um custo	2400 presente ao K	2408 apoie o K	2409 nosso K	2409 K de qualidade	2409 fazer K
jornalista	2378 é K formada	2378 é K formado	2378 é K do	2378 é K da	2378 é K no	2378 é K na	2378 é K e
jornalistas	2409 nossos K
joukkoon	51 liity K
journal	1426 notre K
journalism	793 support our K	793 support the K you rely on	912 keep our K free	916 access to all our K	916 access to all of our K	1067 support quality K	1067 support local K	1068 our K	1068 fearless K	1068 K like this
journalisme	1333 soutenez un K	1425 soutenez le K
journalismi	1324 riippumaton K	1324 K maksaa	1324 hyvä K
journalismia	1324 K
journalismimme	1324 K
journalismus	528 unterstützen sie unabhängigen K	528 unterstütze unabhängigen K	528 für unseren K	647 freien K	714 unser K	714 unseren K	714 unabhängigen K	714 unabhängiger K	714 gut gemachten K	714 gut gemachtem K	714 frei zugänglichen K	714 frei zugänglicher K	714 guten K	714 freien K
journalist	39 vores K	39 vår K	452 er K på	452 er K hos	452 er K ved	452 er K i	507 er K på	507 er K i	582 ist freier K	582 ist K	592 arbeitet seit # als K	700 arbeitet als freier K	854 is a freelance K	856 is a K	880 K	1993 is K	1993 is freelance K	2032 werkt als K	2054 is schrijver en K	2054 is K en	2080 is K bij	2080 is freelance K	2137 er K i	2137 er K på	2137 er K og	2196 er K i	2196 er K på	2818 är K på	2818 är K och	2878 är K på
journalistar	39 våre K
journaliste	39 notre K	1385 est K	1385 K au	1385 K à	1385 K pour
journalisten	2093 onze K
journalister	39 vores K	39 våre K	520 vores K	2209 våre K	2891 våra K
journalistes	39 nos K	1411 nos K	1412 payer nos K	1426 nos K
journalistiek	1945 steun onze K	2040 goede K kost	2040 K kost	2093 onze K
journalistik	414 støt vores K	414 støt uafhængig K	520 vores K	520 uafhængig K	520 K koster	520 kritisk K	520 fri K	2780 stöd vår K	2780 stöd oberoende K	2891 vår K	2891 oberoende K	2891 granskande K	2891 bra K	2891 fri K
journalistikk	2100 støtt vår K	2100 støtt uavhengig K	2209 vår K	2209 uavhengig K	2209 kritisk K	2209 god K	2209 fri K
journalistin	582 ist freie K	582 ist K	592 arbeitet seit # als K	700 arbeitet als freie K
journalists	1068 our K	1068 we, the K
journaux	1424 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1326 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1628 adalah K	1653 K kami
jurnalism	2462 facem K
jurnalisme	1639 dukung K	1653 K kami
jurnalismul	2449 K de calitate costă	2461 susține K	2462 K nostru
jurnalist	2435 este K
just	992 K £#	992 K $#	992 K €#
jutjubu	2611 K
jutro	17 svako K	17 vsako K
juttu	1267 lue koko K	1324 tämä K
juttujamme	1324 K
juttuvinkki	38 lähetä K	67 lähetä K	1323 lähetä K
jutun	20 koko K	1321 tämän K
jutusta	1324 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2002 nu K voor	2002 je K voor
kabul	2996 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1324 K jutut
kaitstud	1172 kõik õigused K
kakor	2812 K på	2820 K
kami	1652 beri tahu K	1653 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2093 ons K
kanal	520 vores K	1611 ikuti K	1653 K kami	2209 vår K	2891 vår K
kanale	2230 na naszym K
kanaliga	1182 meie K
kanalimiz	2994 K
kanalimiza	2944 K abone	2959 whatsapp K	2959 telegram K	2959 youtube K
kanalimizi	2959 whatsapp K
kanalina	2959 whatsapp K	2959 telegram K
kanalini	2959 whatsapp K	2959 telegram K
kanavaamme	1290 K
kanavalle	1290 whatsapp-K	1290 telegram-K
kanavamme	1290 whatsapp-K	1324 K
kannst	90 gib, was du K
karte	9 diese K	639 laden der K
karya	1653 K kami
kasutamine	1179 K ilma
kata	1655 K
katanya	1655 K
katil	51 sen de K
katilin	51 siz de K	2979 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2983 reklam verenin K
kavom	54 časti me K
kaydetti	2996 K
kaydolun	2993 K
kaynak	2958 tercih edilen K
kaynaklara	2958 tercih ettiğiniz K
kazala	2657 K
kazanin	2979 K
kazao	2657 K
""", 'kd': """
kdykoli	408 zrušit K
""", 'ke': """
kebijakan	1615 K privasi	1615 K cookie
kedvenc	1560 google K
keelatud	1179 loata on K
keep	965 help us K	1067 help us K	1067 help K our
keeps	972 our app K you
kehotettiin	1326 K
kehotti	1326 K
kehottivat	1326 K
kehotus	1326 kuului K
kein	621 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1594 K minket
kernpunkte	640 die K
kertoi	1326 K
kertoivat	1326 K
kertoo	1326 K
kesti	2996 ceza K
ketentuan	1615 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2140 med K	2140 av K
kielletty	1316 ilman lupaa on K
kiitos	1323 K kun luet
kinnitas	1208 K
kiosque	1424 en K
kiosques	1424 en K
kirakatban	1597 állt a K
kirim	1652 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1323 K sisään
kirjeenvaihtaja	1294 K
kirjoita	38 K meille	67 K meille
kirjoitti	1326 K
kirjoittivat	1326 K
kirjuta	38 K meile	67 K meile	1205 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1208 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1307 €/K	1325 /K
""", 'kl': """
klaagt	2095 K
klagade	2893 K
klagar	2893 K
klagede	522 K
klagen	2095 K
klager	522 K	2211 K
klaget	2211 K
klagt	716 K
kleine	525 haben wir eine K bitte
klical	2775 je K
klicka	2828 genom att K på
klicken	642 K sie auf play	642 auf play K
klikke	2148 ved å K på
klikom	2626 K na	2747 s K na	2747 s K
klimaatverslaggever	2032 is K
klummeskribent	452 er K	507 er K
""", 'kn': """
know	933 let us K
""", 'ko': """
kogu	1205 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1628 adalah K
kolumnist	582 ist K	1184 K	2613 je K	2735 je K	2818 är K
kolumnista	2613 je K
kolumnistica	2613 je K
kolumnistin	582 ist K
kolumnistka	2735 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1636 tulis K anda	1636 di kolom K
komentara	2624 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2624 biste K
komentarisanje	6 za K
komentarjev	2745 brisanja K	2745 izbris K	2745 brisanje K
komentarji	2745 K izražajo	2745 K ne izražajo	2745 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2237 aby dodać K	2260 zostaw K
komentarzach	85 w K	2247 w K	2247 w K pod
komentarzu	85 w K	2247 w K
komentator	1636 tanggung jawab K
komentirajo	2745 K lahko
komentirali	2624 biste K
komentiranje	6 za K
komentirate	2745 K lahko
kommentar	610 K wird	610 ihr K	610 dein K
kommentarbereich	85 im K
kommentare	85 in die K	566 um K zu	610 K zu diesem	610 K werden	714 schreibt mir in die K	714 schreib mir in die K	714 schreibt uns in die K
kommentaren	85 in den K	566 in den K
kommentarerna	85 i K	2803 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	436 i K	2121 i K	2144 stenger K	2144 meninger i K
kommentarfunktion	566 K
kommentarsporet	85 i K	459 i K
kommentator	452 er politisk K	452 er K	507 er K på	2137 er K i	2137 er K og	2137 er politisk K	2196 er K i	2818 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2801 för att K
kommentere	6 for at K	6 for å K	434 for at K	2120 for å K
kommentieren	6 um zu K	6 K zu können	565 um zu K	565 probleme beim K	565 K sie diesen	565 K sie den	566 nicht mehr K	610 K
kommentiert	566 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	2859 K länkar
kompakt	614 K per mail	614 K per e-mail
komunikat	2331 taki K
kondigde	2095 K
koneellisesti	1297 K
konferenci	336 naši K
konferenciju	2619 našu K
konferenciu	2681 našu K
konferenco	2741 našo K
kongress	601 jetzt zum K
konstaterade	2893 K
konstaterar	2893 K
kontakt	38 K os	38 K oss	519 K os	2208 K oss
kontakta	38 K oss	2890 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2612 K nas	2612 K redakciju
kontaktowej	2251 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2674 K redakciu	2674 K nás
konten	9 K ini
kontingent	539 haben ihr K
konto	420 opret en K for	519 opret en K	2328 załóż K	2786 skapa ett K för	2890 skapa ett K och	2890 skapa ett K här
kontributor	1628 adalah K
konzern	618 kein K	714 kein K
kopeerimine	1179 K ilma
kopieras	2835 får inte K	2835 får ej K
kopieres	2129 kan ikke K uten
kopiering	444 K er ikke tilladt	2835 K utan
kopijuoti	1871 K, platinti
kopiointi	1286 luvaton K	1286 K ilman lupaa
kopyalanamaz	2954 izinsiz K
koresponden	1628 adalah K
korespondent	2316 , K
korespondentas	1876 K
korespondente	1916 K
korespondentem	2252 jest K	2316 jest K
korespondentka	2316 , K
korespondents	1916 K
korrekt	2824 ska vara K
korrekta	2824 ska vara K
korrekturhinweis	608 K
korrekturhinweise	608 K
korrespondent	452 er K	507 er K	582 ist K	591 als K	591 seit # K	1184 K	2137 er K	2196 er K	2818 är K	2878 är K
korrespondentin	582 ist K	591 als K	591 seit # K
korting	2017 K op je eerste	2017 K op het eerste
korzystamy	2234 K z plików cookie
kostenlos	536 wochen K	536 monat K	541 K per mail	647 lesen alle K	648 tage K	648 tage lang K	715 K testen
kostenlose	15 K artikel	539 noch zwei K	539 noch # K
kostenlosen	539 noch einen K	539 K artikel gelesen	541 unseren K newsletter	541 unserem K newsletter	541 unserer K newsletter	541 den K newsletter	658 K konto	658 K account
kostenloser	539 K artikel
kostenpflichtig	533 dieser artikel ist K
koster	520 K penge
kostnadsfritt	2831 en månad K
""", 'kr': """
krevde	2211 K
kritik	608 lob oder K
kritiker	2818 är K och	2878 är K i
kritiserar	2893 K
kritiserer	522 K	2211 K
kritisieren	716 K
kritisiert	716 K
kritizuje	409 K
kronor	2892 K
krzyczeli	2331 K
""", 'ku': """
kullan	2947 çerez K
kullanilamaz	2954 izinsiz K
kullanilmaktadir	2947 çerez K	2947 çerezler K
kullanilmasi	2954 izinsiz K yasaktir	2983 izin alinmadan K
kullaniyoruz	2947 çerezleri K	2947 çerezler K
kulttuuritoimittaja	1294 K
kulturjournalist	507 er K	2196 er K
kulturredakteur	667 ist K
kulturredakteurin	667 ist K
kulturressort	591 leitet das K
kulturskribent	2818 är K	2878 är K
kumppanimme	1277 me ja K
kun	465 for K #	2151 for K #
kunne	520 K du lide
kunnen	50 leden K
kunstredacteur	2080 is K
kunt	90 geef wat je K	90 geef wat u K	2053 geef wat je K
kursy	2297 K mogą
kurzfassung	583 K
kutunuza	2940 posta K
kutunuzda	79 posta K
kuukaudessa	1325 K
kuukausi	1267 kokeile K	1307 K #	1323 kokeile K
kuukausilahjoituksella	1306 K
kuulutas	1208 K
kuus	1207 K
kuvailee	1326 K
kuvasi	40 K
""", 'kv': """
kviz	2622 naš K	2744 naš K
kvizu	2622 našem K	2744 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1326 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1205 K alla
laat	2029 K het ons
laatste	1965 volg het K nieuws
ladattavissa	1303 sovellus on K
ladda	2790 K ner vår app	2890 K ner vår
lade	547 K die app
laden	547 K sie die app	548 app K	664 die karte zu K	664 das video zu K
lage	2209 K mer
laget	51 bli med på K
lahjoituksesi	1306 K auttaa	1323 K
lahjoitus	1306 tee K	1323 tee K	1327 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1425 K-nous votre
lamenta	1166 K	1739 K	2411 K
lamentano	1739 K
lamentou	2411 K
lance	1428 K
landing	975 K in your inbox
langganan	1638 K buletin	1652 K sekarang	1656 K
lanjutkan	1641 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1593 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2110 K ned vår app	2208 K ned
later	899 check back K
latest	951 the K on this story
laukeliai	21 būtini K
lauloivat	1326 K
laut	716 K
lavoro	1737 il nostro K
lawyers	1068 our K
""", 'le': """
leave	809 one click to K	974 K your e-mail	974 K us your e-mail	1009 K a clap	1067 K us a tip	1067 K a tip
lecteur	9 ce K	1398 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1412 par des K comme vous	1426 nos K
lectoras	36 nuestras K	1164 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1164 nuestros K	1164 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1426 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	856 is a senior K	856 is a K
ledarskribent	452 er K	2818 är K	2878 är K
leden	2014 door onze K	2093 onze K
lederskribent	452 er K
leernos	1163 gracias por K
leestijd	0 K
legfontosabb	1593 K írásait
legge	1739 si K
leggere	1667 per K tutto
lehti	80 tilaa K
lei	2463 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	582 ist K
leiterin	582 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2400 K que nos apoiam	2409 nossos K	2409 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2411 K
lengkap	20 artikel K	1641 membaca artikel K
lesarinnlegg	43 K
lese	2152 du kan K mer	2152 kan du K mer
lesedauer	0 K
lesen	533 im abo K	533 K sie mit plus	539 % noch zu K	547 in der app K	627 mehr dazu K sie	670 K sie hier.	713 danke fürs K
leser	2208 takk for at du K
leserabend	601 K	641 unseren K
leserbrev	43 K	2138 K
leserbrief	43 K	566 K
leserbriefe	43 K	566 K an	608 K
lesere	36 våre K	2209 våre K
leserfinanziert	714 K
leserinnen	36 unsere K	714 unsere K	714 unseren K
leserinnlegg	43 K	2138 K
lesern	714 ihren K
leserne	18 takket være K	2150 K våre
lesernes	18 K bidrag	2209 K bidrag
leserreise	641 K
leserreisen	601 unsere K	601 unseren K	641 K
leserumfrage	35 unserer K
leserzuschriften	608 K
lesetid	0 K
lesezeit	0 K
letno	2774 K
lets	972 our app K you
letter	843 send a K
letters	43 K desk	43 K page	43 the K editor	843 K to the editor	843 send K	903 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1725 solo grazie ai nostri K	1737 i nostri K
lettre	78 notre K	1426 notre K
lettrici	1737 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1157 para seguir K	1157 quieres seguir K	1157 sigue K con	1157 y sigue K	1163 sigue K sin
lezen	20 meer K
lezers	36 onze K	2093 onze K
lezersaanbieding	2035 onze K
lezersactie	2035 onze K
lezersavond	2002 onze K	2035 onze gratis K
lezersevenement	2002 ons K
lezersreis	2002 onze K
lezersreizen	2002 onze K
""", 'li': """
libovolnou	408 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1951 al K
lidem	18 díky K	407 díky K
liens	74 nos K	1402 via nos K	1402 par nos K
liest	670 K du hier.
lietotni	1922 K
lignes	1412 qui lisent ces K
liitu	1205 K meie
liituge	51 K
like	1068 work K this
liked	1068 K what you read
liker	2209 K du det vi
limit	799 read without K	807 free K
limitat	261 accés il·K
limits	799 read without K
line	38 our tips K	67 our tips K	878 our tip K	1011 our tip K	1011 our tips K
link	822 copy the K	918 read it for free with this K
links	74 über diese K	74 onze K	831 some K on this page	831 some of the K on	969 K here	969 K on this page	969 K in this post	969 K on this site	969 our K	969 our shop K	969 my K	969 these K	969 one of our K	969 one of my K
liputan	1653 K kami
lire	20 pour K cet	1428 peut-on K
lisas	1208 K
lisens	47 K cc	47 cc-K
list	980 join our K	980 not on the K yet	980 not on our K
listen	0 min K	826 K back here	826 K to us live	864 prefer to K	864 rather K
listeners	991 K like you
listening	864 K time
live	936 our K	936 K q&a	997 see them K
liveblog	627 im K	627 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1073 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	1068 keep K news
log	24 K in	1949 K in om	1949 K in of
logg	24 K inn	2106 K inn for å	2171 K inn med	2208 K inn for
logga	24 K in	2786 K in för att	2850 K in med
logge	658 K dich ein
logged	21 must be K in to post	799 you must be K in to	840 you must be K in to
loggen	658 K sie sich ein
logget	434 du skal være K ind
login	24 faça K	2341 faça K para	2408 faça K
lokalredakteur	667 ist K
lokalredakteurin	667 ist K
lokalredaktion	591 leitet die K
look	1068 our new K
lovade	2893 K
love	1027 you K
lovede	522 K
""", 'lu': """
lubas	1208 K
luetaan	1321 juttu K
lugeda	1169 et edasi K
lugejad	1206 meie K
lugemiseks	1169 edasi K
luisteren	2036 artikel ook K
luisterversie	2 K
lukeaksesi	1267 K koko	1267 kirjaudu sisään K
lukemaan	1323 pääset K
lukemista	1323 jatka K
lukijamme	1324 K
lukijasta	1321 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1306 K tukea	1324 K tuella
lukittu	1319 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1267 K
lunar	2463 K
lunes	17 cada K
lupasi	1326 K
lupasivat	1326 K
""", 'ly': """
lyder	522 K	2211 K	2893 K
lydversion	2 K
lyssnar	2823 K på poddar
""", 'ma': """
maand	1951 deze K nog	2094 per K
maandelijks	1951 K opzegbaar	2094 K
mach	51 . K mit	713 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	524 K sie mit	714 was wir K
macht	713 K mit
made	788 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	757 το e-K σας	974 put your e-K	974 type your e-K	976 by e-K	1544 e-K cím	2029 K ons	2029 K dan	2092 K ons	2262 swój e-K	2346 no seu e-K	2448 pe e-K	2478 ваш e-K	2598 na vaš e-K	2626 svoj e-K	2626 na e-K	2662 váš e-K	2662 svoj e-K	2662 na váš e-K	2688 svoj e-K	3007 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1954 je e-K	2012 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	423 din e-K	434 din e-K vil ikke	519 din K
mailben	1587 legjobb cikkei e-K	1587 cikkei e-K	1587 hírei e-K
mailbox	79 in je K	79 in uw K	975 in your K	1954 in je K	1954 in uw K	1954 in jouw K
maile	2662 vašom e-K
mailed	975 e-K to you	975 K to you
mailedbe	79 az e-K
mailing	980 join our K list	980 join the K list	980 on our K list
mailom	2688 správy e-K
mailovou	344 e-K adresu
mailowy	2262 adres K
mailt	1594 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2662 do vášho e-K
mailul	2419 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1324 ilman K
mainos	11 K
mainostaja	1316 maksanut K
mainosten	1278 K esto
majhno	2773 smo K
make	1067 will you K a
maken	2093 wij K
maksumuuri	1327 K
maksuton	1311 K tunnus
maksuttomat	1311 K artikkelit
maltilla	83 pelaa K
mamio	2657 K
manade	2893 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2400 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	596 K-cookies	887 K cookies
marketingcookies	454 K	1997 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1605 kotak K anda
masukkan	1605 K email
matched	869 K dollar	912 gift will be K	990 will be K	990 is being K	990 are being K	990 be K	990 K until
material	578 mit K der	578 mit K von	857 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2505 K	2506 K.ru
""", 'md': """
md	465 kr./K	521 kr/K
""", 'me': """
me	2506 t.K	3031 t.K
meaning	987 if you've been K to	987 if you have been K to
medarbetare	2818 är K på	2818 är K i	2878 är K på	2878 är författare och K
meddelade	2893 K
meddelte	522 K
medewerker	1993 is K van
medgav	2893 K
mediach	2282 naszych K
medio	1164 este K
medlem	80 bliv K	80 bli K	519 bliv K	2208 bli K	2890 bli K
medverkar	2878 K i
mee	51 . doe K	51 . doe ook K
meie	1206 K töö
meil	1205 aita K
meile	1205 saada K
meilile	1201 sinu K
meille	38 kerro K	67 kerro K	1323 lähetä K	1323 kerro K
meinen	565 was K sie dazu
meint	716 K
meinte	716 K
meinung	30 K der	43 anderer K	565 sagen sie uns ihre K	595 K des autors
mejl	2598 na vaš K	2598 vašu K	2626 svoj K	2626 na K	2788 i din K	2788 till din K
mejla	38 K oss	67 K oss	2890 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2890 din K
mejlen	79 i K	2788 direkt i K
mektuplari	43 okur K
melalui	1639 dukung kami K
melanjutkan	1602 untuk K membaca	1641 untuk K membaca
meld	2208 K deg på her
meldde	2095 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	635 K dich bei uns	713 K dich an	2108 K deg av når	2148 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	524 K sie sich an	533 K sie sich an, um	533 bitte K sie sich an	635 K sie sich bei uns	713 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2010 krijg een K bij	2010 ontvang een K bij
meldingen	14 K	1960 schakel K in	1960 zet K aan	1960 ontvang K	2010 krijg K	2092 zet K aan
meldt	2095 K
meldte	2211 K
membaca	1641 untuk terus K	1641 untuk K berita ini	1652 daftar untuk K
member	50 as a K you	786 become a K	869 become a K	916 not a K?
memberikan	1636 K komentar
members	18 our K	36 our K	50 K can	799 is for K only	799 K-only story	944 paying K	984 thanks to our K	991 K like you	1068 our K
membership	986 consider a K
membiayai	1639 K kami
membro	2408 torne-se K
membru	80 devino K
membutuhkan	1652 kami K dukungan
memuat	45 K ulang
menar	2893 K
mencionanos	62 K
mendaftar	1638 dengan K, anda
mendapat	1649 K komisi
mendapatkan	1649 K komisi	1652 daftar untuk K
mener	522 K	2208 hva K du	2211 K
menerbitkan	45 K ulang
menerima	1629 K cookie	1649 K komisi	1652 daftar untuk K
mengambil	1650 dilarang K	1650 dilarang keras K
mengandung	1636 komentar yang K
mengatakan	1655 K
menggandakan	1650 dilarang K
menggunakan	1615 K cookie
mengirimkan	57 kami K
mengutip	1622 dilarang K
meninggalkan	1636 K komentar
menit	0 K baca
mensais	2410 K
mensuales	1165 K
mensuel	1387 un don K	1412 un soutien K	1427 K
mention	62 K @
mentionnez	62 K-moi
menurut	1655 K
menyalin	1650 dilarang K
menyatakan	1655 K
merch	894 our K
merci	1425 K de nous
mere	466 kan du læse K	466 du kan læse K	466 kan læse K om
merkezimiz	2994 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1165 al K	1165 por K
mese	1738 al K
mesec	2627 prvi K	2656 prvi K	2748 prvi K	2748 na K	2774 na K	2774 prvi K
meses	1157 K por #
mesiac	2690 prvý K	2715 za K	2715 prvý K
message	38 K us	67 K us	788 a K from our editor
messagerie	1371 votre adresse de K ne sera pas
messengera	2250 K
messengeri	2673 K
messengerju	2733 K
messengeru	329 K
messengerze	2250 K
metus	1898 per K
mewakili	1650 tidak K redaksi
""", 'mi': """
mi	1919 ar K
mielipidekirjoitus	43 K
miembro	1163 hazte K
mig	62 tag K på
mij	62 tag K
mille	1725 # per K
milliardaire	1412 à aucun K
minggu	1654 per K
mingguan	1638 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1547 kövess K	1594 kövess K	1594 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	916 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2054 is K
misiniz	2937 zaten abone K
missen	2053 wat je kunt K
mission	1068 our K
mistake	903 spot a K	903 report a K	1010 when we learn of a K	1010 when we make a K	1010 if we have made a K
mitdiskutieren	6 K	610 K
mitgeteilt	716 K
mitglied	80 werden sie K	80 werde K	713 werden sie K	713 werde K	713 jetzt K werden
mitglieder	50 K können	536 nur für K	621 angebots für K	714 unsere K
mithilfe	663 K von ki
mitteilungen	14 push-K	551 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2627 prvi K	2656 prvi K
""", 'mn': """
mnd	2151 kr/K	2210 kr/K
""", 'mo': """
mobile	813 on your K app	813 our K app
mobilen	460 direkte på K	2145 nyheter rett på K	2145 rett på K	2825 nyheter direkt i K	2825 direkt i K
mobilepay	519 K til #	519 K på #	519 K #	519 K et
modalidad	1165 K premium
moderador	2363 não serão aprovados pelo K
moderados	2363 serão K antes
moderated	840 comments are K	840 pre-K
moderowane	2260 są K
mogelijk	2092 maak het volgende K
mois	1427 par K
moittii	1326 K
molbu	2609 imamo malu K	2609 malu K
molila	2657 K
molili	2657 K
molio	2657 K
monat	621 einen K für	621 K für nur	715 im K	715 pro K
monate	648 # K lang
monatlich	715 K
monday	17 every K
mondays	977 sent K
mondogatta	1597 K
mondta	1597 K
montag	17 jeden K
month	799 try a K for	799 try it for a K	806 for the first K	806 for your first K	992 £# a K	992 $# a K	992 €# a K	1069 a K	1069 per K	1069 every K	1069 each K
monthly	869 one-off or K	916 reached your K limit	965 K gift	1067 become a K	1067 give K	1069 K
months	53 K on this story	799 K for $#	806 for the first # K	806 for the first three K
morgen	17 jeden K	17 am K	17 hver K	463 hver K i din	617 uns auch K
morgenbrevet	2149 K
morgon	17 varje K
morgonbrevet	2829 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1426 nos K
""", 'mu': """
muhabiri	2962 gazetesi K
muhabiridir	2962 K
muhabirimize	39 K	2960 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2990 K
muistutti	1326 K
mukaan	1323 lähde K	1323 tule K	1326 K
multato	1739 ha K
multou	2411 K
mums	1936 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2029 mail K
nabiralnik	79 v vaš K	2721 v vaš K
nabiralniku	2721 v vašem K	2747 vašem K
nachdruck	577 K verboten	632 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	547 aktuelle K aufs handy	548 K-app	551 push-K	627 weitere K finden sie	627 mehr K finden sie	651 K des tages	651 alle K zum
nadaljevanje	2720 za K branja	2749 K spodaj
nadaljuje	2749 K pod oglasom	2749 K spodaj
nadaljujte	2720 K branje
nadie	1164 K nos dice
naglasila	2657 K
naglasio	2657 K
najdete	348 další články K
najnowsze	2222 otrzymuj K
namenite	2752 K nam
napis	2331 taki K
napisz	38 K do nas	67 K do nas	2238 K do nas	2251 K do nas	2283 K:	2283 K na	2328 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2720 če želite brati K
napsal	409 K
napsala	409 K
narrated	864 is K by an ai	864 is K by ai
naslov	2721 na vaš e-K	2721 svoj e-K	2747 svoj e-K	2747 svoj e-poštni K
nastavak	2594 za K čitanja	2628 K ispod	2628 K teksta
nastavili	2594 da biste K čitanje
nastavite	2594 K čitanje	2596 K čitati
nastavlja	2628 K ispod	2628 K nakon
naszego	2256 K sklepu	2259 K quizu
naszej	2329 K pracy
naszym	2328 zostań K
naujienas	1883 K telefone	1884 K el. paštu	1895 mūsų K
naujienose	1872 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1106 tu K no soporta	1106 su K no soporta	2358 seu K não suporta
navela	2657 K
naveo	2657 K
navigateur	10 votre K	21 dans le K pour mon prochain	1366 votre K ne supporte pas	1366 votre K n'est pas
navodi	2657 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1073 K pedirte	1076 K tu apoyo	1163 K tu ayuda	1163 K de ti	1163 te K
necessariamente	2381 não reflete K a opinião	2381 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2705 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1941 K nu een
neighbors	991 K like you
neighbours	991 K like you
nell	1676 apri K'app
nella	79 K tua mail	1674 K tua mail
nendega	51 liitu K
neodvisni	2773 K mediji	2773 smo K
neodvisno	2772 podprite K
neophodna	21 K polja
neovisni	2655 ostanemo K
neovisno	2654 podržite K
nepriklausoma	1897 K žurnalistika
nesutinkate	43 K
netiquette	565 beachten sie die K	1688 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2117 dette K bruker
neue	644 die K app
neuen	547 hier geht es zur K
neukunden	621 nur für K
neuvoi	1326 K
neuvoivat	1326 K
neuvoo	1326 K
neuvottiin	1326 K
never	71 K spam
news	548 K-app	651 alle K zum	651 alle K zu	813 K app for	856 is a K	878 K tip
newsblog	627 im K	627 unserem K
newsdesk	39 our K	39 the K
newsis	1181 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	407 náš K	410 K	541 unseren K	541 unserem K	541 unserer K	541 K bestellen	541 K richtig	545 K an	545 K von	545 zum K	545 täglichen K	586 K	614 K erhalten	614 K empfangen	614 unser K	614 der K über	614 der K für	646 unser abend-K	646 unser morgen-K	646 unser K	646 K ist kostenlos	713 K an	714 unser K	714 unseren K	714 unserem K	714 dieser K	717 K	723 εγγραφείτε στο K	723 εγγραφή στο K	723 το K μας	723 γραφτείτε στο K	723 στο K των	723 στο K του	723 στο K της	781 εγγραφείτε στο K	781 γραφτείτε στο K	782 το K μας	785 K	809 sign up for our K	809 sign up to our K	809 sign up for the K	809 subscribe to our K	809 join our K	809 get our K	809 our K here	809 receive our K	809 our daily K	809 our weekly K	809 our morning K	868 K	909 K soon	961 from our saturday K	1008 this K was forwarded to you	1008 forwarded this K	1016 reply to this K	1068 our K	1071 K	1088 suscríbete a la K	1088 apúntate a la K	1088 nuestra K	1153 suscribite al K	1164 nuestra K	1167 K	1351 inscrivez-vous à la K	1351 abonnez-vous à la K	1351 notre K	1411 vous adresser sa K	1426 notre K	1426 cette K	1429 K	1605 K kami	1605 langganan K	1653 K kami	1673 iscriviti alla K	1673 la nostra K	1724 le nostre K	1737 la nostra K	1737 questa K	1740 K	2222 zapisz się na K	2222 nasz K	2264 K	2329 nasz K	2332 K	2345 assine a K	2345 nossa K	2399 esta é a edição da K	2399 esta é uma edição da K	2409 nossa K	2412 K	2418 abonează-te la K	2418 abonați-vă la K	2418 înscrie-te la K	2461 înscrie-te la K	2465 K	2597 naš dnevni K	2607 K	2654 prijavite se na K	2655 naš K	2658 K	2689 K	2714 náš K	2717 K	2729 K
newslettera	78 naszego K	78 do K	78 odber K	2222 zapisz się do K	2222 naszego K	2264 K	2329 naszego K	2607 K	2662 odber K	2689 K	2714 nášho K
newsletterem	2329 naszym K
newsletters	809 K may contain info about	868 K	1068 our K	1071 K	1351 nos K	1351 recevoir les K	1426 nos K	1429 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2418 K nostru	2448 abonează-te la K	2461 înscrie-te la K	2462 K nostru
newslettery	345 K	2689 K
newsletterze	2264 K
newslettre	2689 K
newson	1560 google K
newspaper	1065 joined the K in	1068 our K
newsroom	38 contact our K	67 contact our K	923 not by the K	933 tell our K	933 our K	951 stories from our K	951 more from our K	1065 joined the K in	1068 our K	1068 non-profit K	1068 this K
newsticker	627 unserem K
next	936 our K	965 help pay for the K	965 pay for the K one
nezavisni	2655 K mediji	2655 ostanemo K
nezavisno	2654 podržite K
""", 'ng': """
ngay	3129 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2297 udział w K grach
niente	71 K spam
nieograniczony	2220 K dostęp
niets	1987 K uit deze	2048 K van deze site
nieuws	1957 K-app	1990 google K	1992 K of een tip	2028 app je K	2044 al het K over	2044 al het K uit	2055 K in je mail
nieuwsbrief	78 de K	78 onze K	1954 onze K	1955 dagelijkse K	1955 wekelijkse K	1989 K	2093 onze K	2093 deze K	2096 K
nieuwsbrieven	1954 onze K	1989 K	2093 onze K	2096 K
nieuwsbron	2027 favoriete K
nieuwsquiz	2037 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2607 K	2654 prijavite se na K	2655 naš K
""", 'no': """
nombreux	1412 plus nous serons K
nonprofit	1068 K newsroom	1068 K news outlet
nosaltres	38 contacta amb K
nosotros	1163 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2337 apoie K	2337 apoie o K	2348 baixe K app	2348 no K app	2408 apoie K	2408 apoie o K	2408 siga o K	2408 entre no K	2409 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1676 nella K app	1737 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1737 il K sito	1737 che il K
nota	20 leer esta K	1157 para leer esta K
notice	1010 if you K
noticia	1164 esta K
noticias	1130 en google K	1130 tu fuente de K
notificaciones	14 las K	1096 activa las K	1096 activar K	1097 recibir K
notifications	14 K	817 turn on K	817 turn on desktop K	817 would like to send you K	817 K from this site	818 enable K	818 allow K	818 receive K	1357 activer les K	1357 activez les K	1357 autoriser les K
notifiche	14 le K
notified	809 sign up to be K	818 get K
notifikace	343 K
notifikasi	14 K	1607 dapatkan K	1609 aktifkan K	1652 nyalakan K
notifikation	460 K
notifikationer	14 K	460 K
notify	818 K me of	818 K me when	840 K me of new posts
notis	2825 K
notiser	14 K	2825 K	2825 push-K
notre	35 K quiz	1426 K site
nouvelle	1371 ouvre dans une K fenêtre
novice	2721 na naše K	2721 na e-K	2729 e-K	2747 na e-K	2773 naše K
novinar	2613 je K	2613 , K	2613 - K	2735 je K	2735 , K	2735 - K
novinari	2655 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2773 naši K
novinarju	39 našemu K	2734 pišite K
novinarka	2613 je K	2613 , K	2613 - K	2735 je K	2735 , K	2735 - K
novinarki	2734 pišite K
novinarstvo	2655 nezavisno K	2655 neovisno K	2655 naše K	2773 neodvisno K
novinaru	39 našem K
noviniek	2662 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1093 en K app	1163 únete a K	1164 K app	1164 K web
nuestras	1164 K redes
nuestro	35 K quiz	64 K espejo	1076 apoya K	1101 únete a K canal	1163 apoya K	1163 únete a K	1163 recibe K	1164 K canal	1164 K medio	1164 K sitio	1164 K equipo
nuestros	74 K enlaces	1108 K socios	1164 K socios
numer	2330 K krs
nunca	1164 más que K
nuotraukas	40 K ir vaizdo
nur	621 abo für K
""", 'ny': """
nyheder	448 google K	482 vores K
nyhedsbrev	78 vores K	422 vores K	422 tilmeld dig K	463 K	519 tilmeld dig K	520 vores K	523 K
nyhedsbreve	422 vores K	520 vores K
nyhedsbrevet	78 K	422 få K	463 K	519 tilmeld dig K
nyhetene	2145 K rett på mobilen	2171 K våre
nyheter	2133 google K	2814 google K	2850 våra K
nyheterna	2794 följ K	2825 K direkt i mobilen
nyhetsbrev	78 vårt K	2108 vårt K	2108 våre K	2108 meld deg på K	2108 abonner på K	2149 K	2208 meld deg på K	2209 vårt K	2209 våre K	2212 K	2788 vårt K	2788 våra K	2788 anmäl dig till K	2829 K	2890 anmäl dig till K	2891 vårt K	2891 våra K	2894 K
nyhetsbrevet	78 K	2108 få K	2149 K	2208 meld deg på K	2829 K	2890 anmäl dig till K
nyilatkozta	1597 K
nyt	1318 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1688 i campi K
obchode	2681 našom K
oberoende	2890 stöd K
objasnila	2657 K
objasnili	2657 K
objasnio	2657 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2624 K komentara
obligatoires	21 champs K sont	1371 les champs K
obligatori	1688 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1111 los campos K
obligatoriska	21 K fält	2801 K fält
obligatoriske	21 K felt	2120 K felt
obratite	2612 K nam se	2612 K se našem
obrigado	2408 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2690 celému K
obserwuj	2230 K nas na	2230 K nas w	2328 K nas
obvestila	14 K	2721 na K
""", 'oc': """
occupa	1702 si K di
ochtend	17 elke K	2012 elke K het
""", 'od': """
od	2627 K # €	2690 K # €	2748 K # €
odbieraj	2286 K
odcinek	2257 K
odcinka	2257 K
oddajte	2757 K svoj glas
odejdete	298 než K
odete	2609 prije nego što K	2609 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2657 K
odgovorio	2657 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2731 preden K
odoberajte	2710 K
odobrenja	2646 bez K
odomknite	2661 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2341 K este artigo
off	38 tip us K	67 tip us K	1069 one-K
offert	1344 vous est K	1427 mois K
offrez	54 K-moi un café	1422 K-le	1422 K-la	1425 K-lui	1425 K-nous
offrici	1736 K un
offrimi	54 K un caffè	1736 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2655 bez K
oglasov	70 brez K	2773 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2937 K devam etmek için
okurlarimiz	36 K	2994 K
okurlarimizin	2974 K desteğiyle	2994 K
okurlarin	2974 K desteği olmadan
okuyun	2979 K
""", 'ol': """
olarak	50 abone K	2938 abone K	2960 bize anonim K
olmayanlara	2988 abone K
olun	80 üye K	2993 üye K
olursunuz	2979 kabul etmiş K
olvassa	1573 K tovább
""", 'om': """
omiljene	2610 K izvore
omiljeni	2610 K izvor
""", 'on': """
onafhankelijk	2014 wij K	2014 we K
onafhankelijke	1945 steun K journalistiek	2092 steun K	2093 K journalistiek
onafhankelijkheid	2093 onze K
onbeperkt	1949 lees K	1949 K lezen	1951 K toegang	2017 K digitaal
ondersteunt	1969 je browser K	1969 uw browser K
onderzoek	2093 dit K
onderzoeken	2093 onze K
onderzoeksjournalist	1993 is K	2080 is K
onderzoeksredacteur	2032 is K
onderzoeksredactie	39 onze K	1992 onze K
one	1067 make a K-time	1067 will you be K of
oneens	43 K?
online	641 unser K-shop	894 our K shop	894 our K store	936 our free K	936 our K event	996 in our K shop
onlineshop	601 im K bestellen
only	992 K £#	992 K $#	992 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1991 app K
ontdek	2092 K nu
ontvang	1954 K onze	1955 K elke
onze	84 in K app	84 via K app	84 met K app	1957 K app	1992 tip voor K	2093 K app
""", 'oo': """
oordeelde	2095 K
""", 'op': """
opakoval	409 K
opakovala	409 K
opakuje	409 K
open	813 K in app	813 K in the app	984 left it K	1957 K in app
opfordrede	522 K
ophavsretsloven	444 beskyttet af K
ophavsretten	444 K tilhører
opiniestuk	1996 ingezonden K
opinion	30 K of	840 have an K on this
opinions	30 K of
oplyser	522 K
oplyste	522 K
opmerking	1992 tip of K	1992 vraag of K	1992 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2775 K
oppfordret	2211 K
opphavsrettslig	2129 K beskyttet
opplyser	2211 K
opplyste	2211 K
opportunities	1019 equal K employer
opportunity	1019 equal K employer	1019 equal-K employer
opprett	2106 K en konto for	2208 K en konto
opsiger	465 indtil du K
opublikowany	22 nie zostanie K	2237 twój adres e-mail nie zostanie K
opzegbaar	2094 K
""", 'or': """
ordenou	2411 K
ordinato	1739 ha K
ordnete	716 K an
organizatori	2657 pozivaju K
organizatorzy	2331 zapraszają K
original	857 read the K article	1420 lire l'article K
originally	857 this article was K published on	857 this story was K published on	857 this story K appeared	857 this article K appeared	857 K published at	925 story was K published by	925 story was K published on	925 story was K published in the	925 article was K published by	925 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1122 este artículo fue publicado K	1123 publicado K en	2375 publicado K em	2407 publicado K no	2407 publicado K na
originariamente	1699 articolo pubblicato K	1732 pubblicato K in
ortaklarimiz	2947 biz ve K
ortsseite	627 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2594 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2331 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2286 K
otsustas	1208 K
""", 'ou': """
our	866 is K
""", 'ov': """
ovdje	2609 kad ste već K
overblikket	463 K hver dag	463 K hver morgen
overgenomen	45 K
overname	1987 K zonder
overnemen	45 K	2024 dit artikel K
oversikten	2149 få K
overview	930 this K
overzicht	2034 dit K
ovisi	2654 K o vama
""", 'ow': """
owner	1068 has no K	1068 have no K
""", 'oy': """
oynat	2979 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2674 K sa nám	2713 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1886 jūsų parama K
padroni	1725 non ha K	1737 senza K	1737 libera da K
pagar	54 K um café	2408 ajude a K
page	936 our jobs K
paghi	1736 K un'ora
pago	1167 muro de K
pague	54 me K um café	54 K-me um café	2377 K-nos um café
pahoitteli	1326 K
paid	831 we get K if you buy	831 we may be K
paikalla	42 olitko K
paikkaa	1318 hae K
pakolliset	21 K kentät
palautetta	1323 anna K
palus	1208 K
palusid	1208 K
palvelusta	1296 ulkoisesta K	1296 upotus K
panaszolta	1597 K
pandangan	1650 tidak mewakili K	1650 K pribadi penulis
paparnya	1655 K
paper	866 is the K's
par	1427 K an
parama	1896 jūsų K	1900 K
parancsolta	1597 K
parceiros	2360 nós e os nossos K	2409 nossos K
paremkite	1886 K mus	1896 K mus
parlez	38 K-nous	67 K-nous
part	858 no K of this
partager	1422 articles à K	1422 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2333 faça K e
partecipato	1715 non ha K alla stesura
parteispende	717 K
partenaires	1368 nos K et nous	1368 nous et nos K	1426 nos K
participar	1112 para K
participez	1328 K à
participou	2390 não K da produção	2390 não K na produção
partilhada	2385 uma publicação K por
partilhe	25 K-o
partir	1330 avant de K	2410 a K de # euros
partner	74 K-links	562 wir und unsere K	631 von unserem K	1686 i nostri K	2798 vi och våra K
partnere	431 vi og vores K	2117 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1574 K
partnerlinks	37 K	74 K
partnerom	2628 u suradnji s K	2628 u saradnji sa K
partners	631 anzeige eines K	836 we and our K	1068 our K	1971 wij en onze K	2093 onze K
partnership	858 was produced in K with
partnerske	74 K poveznice	2628 K poveznice	2749 K povezave
partnerskie	2268 linki K
partnerzy	2234 my i nasi K	2234 nasi zaufani K
pasak	1899 K
pasakojo	1899 K
pasidalinkite	49 K
pass	49 K it on	823 K this on
passende	648 sie das K abo
passendes	648 sie ihr K abo
patreon	201 в K	869 on K	869 our K	3054 на K
patron	793 become a K of	1067 become a K
patronem	2271 zostań naszym K	2328 zostań K
patroni	2329 nasi K
patronite	2271 na K	2329 na K
paying	984 thanks to our K
paypal	617 per K
paywall	618 K	714 ohne K	717 K	984 without a K	1068 we have no K	1068 we do not have a K	1071 K	1429 K	1740 K	2412 K
paywalls	1071 K
""", 'pe': """
pe	2463 K an
peatoimetaja	1184 K
pedimos	1163 te K ayuda
pedirte	1073 tenemos un favor que K
pediu	2411 K
peiling	35 onze K	2037 onze K
pelanggan	50 K dapat	50 K bisa	1603 khusus K	1641 untuk K	1653 K kami	1656 K
pembaca	18 berkat K	43 surat K	1653 K kami
pendant	1427 K un mois
pendapat	1650 K pribadi penulis
peneliti	1628 adalah K
pengar	2891 kostar K
penger	2209 koster K
pentru	2449 fără niciun cost K tine
penulis	1628 adalah K
people	18 thanks to K like	912 funded by K like you	991 K like you
pequeno	2334 um K favor a pedir
per	2210 K år	2892 K år
peramban	10 K anda
percent	807 # K left to read
perfil	2354 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	1076 apoya el K	1154 hacer un K	1163 apoya el K	1163 colabora con el K	1164 nuestro K	1164 K de calidad	1164 hacemos K	1164 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1125 es K
periodistas	39 nuestros K	1153 nuestros K	1164 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1165 sin K
permission	857 reproduced here with K	857 reproduced with K	872 written K	872 prior K	873 without K	887 K to load	887 K before anything is loaded	925 K to reuse this
perskaitykite	1896 K visą
personal	886 views are K
personale	2425 datele tale K
personales	1108 datos K serán
personas	1154 K como tú	1163 K como tú
persondatapolitik	432 K
personenbezogene	563 K daten
personnelles	1369 vos données K
personoplysninger	432 dine K
personopplysninger	2118 K
personuppgifter	2799 dina K
personverninnstillinger	2139 K
perspausdinti	45 K
pertama	1654 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2378 é K
pesquisadora	2378 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2657 K
""", 'ph': """
phone	826 news to your K
photographer	880 staff K
photos	40 your K	40 vos K	40 tes K	894 K from this story	894 K from this event
""", 'pi': """
pictures	40 your K
pide	1166 K
piebilda	1939 K
piece	928 this K	1068 this K
pierwszy	2330 K miesiąc
pievienojieties	51 K
pirmas	1898 K mėnuo
pisala	2657 K je
pisalo	2657 K je
pisao	2657 K je
pisz	2283 K na
pitala	2657 K
pitali	2657 K
pitao	2657 K
pitch	786 K in	869 K in
pitching	1067 consider K in
pix	2377 um K	2410 K
""", 'pj': """
pjevali	2657 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2130 vær varsom-K
plakatens	2143 vær varsom-K
plats	42 var du på K
plattform	714 unsere K
player	9 this K
please	51 K join them	67 K tell us	799 K log in to	822 K share this	870 K help	1029 K tell us about	1029 K tell us how	1029 K tell us your	1067 K chip in	1067 K give	1067 K help if	1067 K give if
pleide	2211 K
pliki	2253 bez zgody na K
plusartikelen	2093 K
plusartikels	1949 gratis K	2093 K
""", 'po': """
pobierz	2328 K naszą
poche	1409 dans votre K
podaj	77 K swój e-mail
podatkov	2747 obdelavo osebnih K
podatku	2216 przekaż #% K	2271 #% K	2271 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	457 K-app	520 vores K	585 den K können sie	585 den K kannst du	585 unseren K	714 unser K	714 unseren K	751 K	782 το K μας	862 follow the K	1068 our K	1164 nuestro K	1426 notre K	1653 K kami	1737 il nostro K	2036 op de K	2093 onze K	2142 hører K	2257 K	2329 nasz K	2409 nosso K	2621 K	2655 naš K	2683 K	2714 náš K	2743 K	2968 K'i	2968 K'imizi
podcasta	2621 K	2743 K
podcastapp	457 K	2036 favoriete K
podcaste	34 našom K
podcasten	457 K	2142 K
podcastimiz	2994 K
podcastimizi	34 K
podcastimme	34 K	1324 K
podcastov	2683 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	457 hvor du lytter til K	457 hvor du hører K	585 wo es K gibt	642 folgen des K	642 folge des K	751 K	862 wherever you get your K	862 wherever you listen to K	862 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2257 K	2621 K	2683 K	2743 K
podcastul	34 K nostru	2462 K nostru
podcastunk	1595 K
podcastunkban	34 K
podcasty	338 K	407 naše K	2257 K	2683 K
podd	34 vår K	2891 vår K
poddapp	2823 K
poddar	34 våra K	2823 K finns
podden	2823 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2400 sua ajuda K
poden	50 els socis K
poderemos	2400 a sua ajuda K	2408 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2142 hører K	2209 vår K	2621 K	2743 K	2773 naš K
podkasta	2621 K	2743 K
podkastapp	2142 K
podkasten	2142 K
podkastu	2621 K	2743 K
podle	409 K
podotkl	409 K
podpora	406 vaše K	2713 vaša K	2772 vaša K
podpore	2714 vďaka K	2752 brez vaše K	2773 brez vaše K
podporo	2772 vašo K
podporte	2695 K	2713 K nás	2713 K našu
podpory	351 bez vaší K	407 bez vaší K	2695 bez vašej K	2714 bez vašej K
podprite	2752 K	2772 K nas	2772 K naše
podremos	1163 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2283 K nas
points	930 the bullet K	930 these bullet K	930 the key K above
pokutoval	409 K
policy	836 our cookie K
politica	2425 K de cookie
political	856 is a K	856 is the K editor
politicieni	2449 nu depinde de K
politika	2947 çerez K
politikasi	2948 gizlilik K
politikredakteur	667 ist K
politikredakteurin	667 ist K
politikressort	591 leitet das K
politikwissenschaftler	582 ist K
politologue	1385 est K
poll	35 our K	840 vote in our K	840 take our K	2037 onze K
polub	2230 K nas na
pomagajte	2772 K nam
pomocou	2697 K ai
pomozite	2631 K nam	2654 K nam
pomozte	406 K nám
ponavlja	2657 K
ponavljao	2657 K
ponctuel	1387 un don K
ponovno	45 K objavi
pop	786 K your
poprosil	409 K
poprosila	409 K
por	2404 um ano K #
poradil	409 K
portal	2329 nasz K	2655 naš K	2773 naš K
portalu	2267 na naszym K	2267 w naszym K
posez	1425 K-la à	1425 K-nous
posible	18 hace K
posielajte	2674 K nám
posielame	57 vám K
positions	894 our open K
poslechnout	339 si můžete K
posljednji	2640 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	887 to view this K	887 to see this K	923 this is a paid K	928 this K	1068 this K	1997 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2789 din e-K	2801 din e-K kommer inte
postadresse	60 e-K vises ikke	2109 din e-K	2120 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2654 K član	2772 K član	2772 K naročnik
postanizda	79 e-K	2972 her sabah e-K	2972 e-K	2986 e-K
postaw	54 K mi kawę	54 K kawę	2328 K nam	2328 K mi	2328 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	541 in dein K	541 in deinem K	541 direkt ins K	545 in ihrem K	545 in ihr K
postkasti	1192 otse K
postkastis	1192 iga hommik sinu K	1192 sinu K
posts	15 free K	58 new K by mail
potrebna	2654 K nam je
potrebujeme	2713 K vašu podporu
potrebujemo	2737 za ogled K	2772 K vašo
potremo	1725 aiuto K	1736 con il tuo aiuto K
potrivit	2464 K
potrzebujemy	2216 K twojego wsparcia	2328 K twojej pomocy	2328 K twojego wsparcia
pound	1067 K you give
pourboire	1388 un K
poursuivez	1342 K votre lecture
poursuivre	1342 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2716 K	2775 je K
povedala	2716 K	2775 je K
povestit	2464 a K
povikao	2657 K
powered	1067 K by you
powerful	1068 hold the K to account
powiadomienia	14 K	2226 włącz K	2226 chcesz otrzymywać K	2227 K push
powiedzieli	2331 K
powtarza	2331 K
pozele	40 K tale
pozivala	2657 K
pozivali	2657 K
pozivao	2657 K
poznamenal	409 K
poznamenala	409 K
pozvala	2657 K
pozvao	2657 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1975 K mee	2092 K mee
praca	2329 nasza K
pracujte	336 K s námi	2681 K s nami
prati	2642 K nas na
pratite	2654 K nas
pravi	2775 K
precisa	2333 K de você	2408 K de si
precisamos	2334 K da sua ajuda	2337 K do seu apoio	2408 K da sua ajuda
precisato	1739 ha K
preciso	2364 é K estar logado
precizat	2464 a K
prednostne	2732 K vire
prednostni	2732 K vir
prednostnih	2732 K virov
prednostnim	2732 K virom
predplatitelia	50 K môžu	2703 len K	2703 iba K	2703 nájdu K	2703 prečítajú K	2717 K
predvajanje	2737 K videa
preferate	2433 sursele tale K
preferences	836 your cookie K	939 cookie K	939 privacy K
preferida	268 font K	1130 fuente K	2382 fonte K
preferidas	1130 fuentes K	2382 fontes K
preferides	268 fonts K
preferido	1130 medio K
preferidos	1130 medios K
preferirane	2610 K izvore
preferirani	2610 K izvor
preferiranih	2610 K izvora
preferita	1679 fonte K su google	1705 fonte K
preferite	1705 fonti K
preferowane	2249 K źródło	2249 K źródła
preferowanego	2249 K źródła
preferowanych	2249 K źródeł
preferowanym	2249 K źródłem
preferred	826 K source on google	874 K source	943 K sources
preglednik	10 vaš K
prehratie	2677 K videa
prejemajte	2721 K vsako	2769 K
prejemati	2762 želite K
prejmite	2769 K
preklinjao	2657 K
prelua	45 K
preluarea	2432 K textelor
preluat	45 K
prema	2657 K
premier	1346 le K mois	1427 le K mois
premium	2017 toegang tot alle K
premoderated	840 K
prenesite	2772 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2783 bli K	2783 redan K	2784 som K	2850 en K	2890 bli K
prenumeranter	50 K kan	2783 endast för K	2841 är för K	2841 bara K	2841 endast K	2891 våra K	2894 K
prenumerata	1900 K
prenumeration	2894 K
prenumerationen	2788 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1892 tik K
prenumeratoriams	1861 tik K	1892 tekstas skirtas K	1892 straipsnis skirtas K
prenumeratorzy	50 K mogą	2279 tylko K
prenumerera	80 K	2783 K för att	2788 K på nyhetsbrev	2828 genom att K	2890 K på vårt
prenumeruojate	1861 jau K
prenumeruokite	80 K	1896 K
preostanek	2720 K članka
presenteie	2341 K
prethodnog	2646 bez K odobrenja
pretplata	2658 K
pretplati	2626 hvala na K
pretplatite	80 K se	2594 K se već od	2654 K se
pretplatnici	50 K mogu	2639 samo K	2658 K
pretplatnicima	2594 dostupan samo K	2594 dostupan je samo K	2594 dostupan je K	2594 dostupno samo K	2606 samo K	2639 samo K
pretplatnik	50 kao K	80 postanite K	2594 već ste K	2654 postanite K
pretplatnike	2594 dostupan samo za K	2606 samo za K
pretplatu	2595 već imate K	2627 uz K	2627 K	2648 uz K
preuzeti	45 K
preuzimanje	2605 zabranjeno K	2630 zabranjeno K	2630 zabranjeno je K
preuzmite	2654 K našu
preventing	832 browser extension is K
preview	944 free K
price	1069 the K of a
pridaj	51 K sa
pridajte	51 K sa	2706 K si nás	2713 K sa k nám
prihvatate	2626 prijavom K
prijavi	24 K se	2626 hvala na K
prijavili	2626 hvala što ste se K
prijavite	24 K se	2654 K se na naš	2654 K se na naše	2772 K se na
prijavo	2747 s K se	2747 s K na	2747 hvala za K
prijavom	2626 K se slažete	2626 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2732 K vir
priljubljene	2732 K vire
priljubljeni	2732 K vir
prima	2463 K lună
primajte	2647 K
primate	2641 želite da K
primati	2641 želite K
primeiro	2410 K mês
primer	295 el K mes	1165 el K mes
primo	1738 il K mese
principles	857 the thomson reuters trust K
print	822 click to K	1031 will not K your	1031 won't K your
prioriterad	2814 K källa
pripojte	51 K sa
pripomenul	2716 K
prisijunkite	24 K	51 K	1896 K prie mūsų
prispejte	90 K, koľko môžete	2695 K	2713 K	2713 K aj vy
prispevek	2773 ta K
privacidad	1109 política de K	1164 nuestra política de K
privacidade	2361 política de K
privacitat	273 política de K
privacy	836 see our K policy	836 to our K policy and terms	836 and the google K policy	1068 our K policy
privacybeleid	1971 ons K	2012 ga je akkoord met het K
privacyverklaring	1973 K
private	60 your email will stay K
privatlivspolitik	432 K
priznaje	2657 K
priznal	2716 K
priznala	2657 K
priznao	2657 K
probe	674 K-abo
probeabo	524 K	533 wochen im K	674 K	674 das K
probeer	2092 K nu	2092 K een maand
proberen	2094 gratis K
processing	836 consent to the K
prochains	1426 nos K articles
prodavnici	2619 našoj K
produce	912 not free to K	912 not cheap to K
produced	923 K by our brand
proefabonnement	1951 K	2092 neem een K	2094 K
profesor	1125 es K	2435 este K
profesora	1125 es K
professeur	1385 est K
professeure	1385 est K
professionista	1702 è giornalista K	1702 giornalista K
professor	270 és K	582 ist K	856 is a K	856 is an assistant K	2378 é K
professora	270 és K	2378 é K
professore	1702 è K
professoressa	1702 è K
professorin	582 ist K
profilazione	1685 i cookie di K
profitez	1328 K de	1342 K de nos offres
prohibida	1123 queda K
proibida	2375 é K a
project	1406 trust K
promis	2464 a K	2464 au K
promise	1067 K never to
propustite	2641 ne K
prosbu	298 máme na vás K	298 máme malou K	2670 máme malú K	2670 malú K
proseguire	1728 per K la lettura
prosil	409 K
prosila	409 K
prosili	409 K	2331 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2331 K
protejate	2457 K de dreptul de autor
provalo	1666 K gratis	1736 K gratis
provided	836 content K by a third party	887 contains content K by
provision	559 erhalten wir eine K	559 eine kleine K	631 bekommen wir eine K	631 eine K vom	653 K	2859 K
provisions	559 K-links
provisionslinks	653 K
prozent	622 K rabatt
przedruk	45 K	2269 K za zgodą
przedrukujcie	45 K
przegap	2281 nie K
przekonuje	2331 K
przetisknout	45 K
przetwarzanie	2235 K danych osobowych
przez	2273 K ai
przycisk	2262 klikając K
przyznaje	2331 K
""", 'ps': """
psal	409 K
psala	409 K
""", 'pt': """
ptal	409 K se
ptala	409 K se
ptali	409 K se
ptaly	409 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1688 prima di K un commento
pubblicato	22 non sarà K	1688 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2363 o seu endereço de e-mail não será K
publicat	2457 a fost K inițial în
publication	793 is a reader-supported K	923 accurate at the time of K	923 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2835 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1106 bloqueador de K	1164 sin K
publicidade	11 a K	70 sem K	2391 depois da K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publicysta	2316 , K
publicystka	2316 , K
publikovanie	2668 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1031 will not K your	1031 won't K your	1031 never K your	1031 we may K your
published	22 will not be K	60 email won't be K	840 your email address will not be K	858 was first K by	858 was first K on	925 K under license
publishing	923 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1302 suoraan K
puis	1343 K # €
puisque	1330 K vous êtes là
pungkasnya	1655 K
punya	1604 sudah K akun
purchase	831 K through links on our site
push	613 per K
pushbericht	2010 een K bij
pushbeskeder	460 K
pushmeldingen	1961 K
pushnotiser	2825 K
pushvarsler	2145 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	972 our app K
""", 'py': """
pytali	2331 K
pyysi	1326 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1073 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1658 già che sei K
quieras	1081 cancela cuando K	1165 cancela cuando K
quitter	1330 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2037 doe de K	2037 onze K	2259 nasz K	2259 K
quizie	2259 naszym K	2259 K
""", 'ra': """
raccolta	1740 K fondi
racconta	1739 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1739 ha K
raconte	1428 K
racontez	38 K-nous	67 K-nous
rad	2655 naš K
radil	409 K
radila	409 K
radili	409 K
radzi	2331 K
radzili	2331 K
radzono	2331 K
ragino	1899 K
raise	912 help us K
rajaton	1268 K pääsy
rakendus	1190 meie K	1190 K
rakenduses	1190 K
raksti	38 K mums	67 K mums	1936 K mums
rakstiet	38 K mums	67 K mums
raksts	1937 šis K
rakstu	1935 šo K
rakstus	1937 visus K
range	964 shop the K
rappelle	1428 K
rapporterar	2878 K från
rapporterer	507 K fra	2196 K fra
""", 're': """
reach	884 K him at	884 K her at	884 K them at	912 we would K our goal	912 we'd K our goal	1067 help us K
reached	807 you've K your limit of free	855 can be K at
reacties	85 in de K	1976 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	807 # % left to K	864 is K by an ai	864 is K by ai	918 link can K this	984 free to K	984 free for all to K	1068 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	788 we're asking K	865 thank you, K	912 funded by K like you	933 K' editor	965 K make this	984 thanks to our K	991 K like you	1067 K like you	1067 join the K	1068 our K	1068 funded by its K	1071 appeal for K	1071 K pay
reading	0 K time	799 keep K for just	799 keep K with a	799 K this post for free	803 to finish K	803 to keep K	918 to your K list	985 you're K	985 you are K	985 you've been K
reageren	6 K	1976 om te K	1992 K? mail	1992 K op dit artikel
realizarea	2444 nu a participat la K
realizzazione	1715 non ha partecipato alla K
recalled	1070 K
recalls	1070 K
recaptcha	809 protected by K
receba	2333 K as	2345 K no seu	2345 K todos os dias	2408 K no seu
receive	809 K email from us on behalf of	810 sign up to K	810 K emails from	836 agree to K emails	1067 to K new posts
recensent	2080 is K
recevez	1328 K chaque	1352 K chaque	1352 K tous les	1425 K notre
recevoir	1358 K les alertes	1411 j'accepte de K
recherche	714 diese K
recherchen	714 unsere K
rechercheteam	39 unser K	39 unserem K	590 K
rechtbankverslaggever	2032 is K
recibe	1072 K cada	1091 K cada	1091 K todas las
recibir	1153 acepto K
recipe	969 links in this K
reclamat	2464 a K
reclame	70 fără K	2462 fără K
reclamevrij	70 K
recomandat	2464 a K	2464 au K
recomenda	2411 K
reconheceu	2411 K
reconnu	1428 a K
recunoscut	2464 a K
recurring	869 K donation	1069 K donation
redacteur	1993 is K	1993 is politiek K	2032 werkt als K	2080 is K
redactie	39 onze K	1975 mail de K	1992 contact op met onze K	1992 contact op met de K	1992 tip voor de K	1996 mening van de K	2021 K heeft geen	2092 mail de K	2092 tip de K	2093 onze K
redactor	270 és K	1125 es K	2435 este K
redactora	270 és K	1125 es K
redakce	330 napište do K	336 do K	336 do naší K	407 naše K	407 jsme malá K
redakci	39 naší K	407 naši K
redakcia	2714 naša K	2714 sme malá K
redakcie	2668 bez súhlasu K	2674 napíšte do K	2681 do K	2681 do našej K
redakcii	39 našej K
redakcija	1897 mūsų K	1937 mūsu K	2655 naša K	2655 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2612 javite se K	2612 pišite K	2619 našoj K
redakcijos	1871 K sutikimo
redakciju	2655 našu K
redakcja	2329 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2269 bez zgody K	2329 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1652 hubungi K	1653 K kami	1653 email K	1653 K
redaksjon	2209 vår K
redaksjonen	38 tips K	67 tips K	2208 kontakt K	2209 kontakt K
redakteur	582 ist K	591 als K	591 seit # K	700 ist seit # K
redakteurin	582 ist K	591 als K	591 seit # K	700 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	520 vores K	591 leitet die K	595 meinung der K	631 K war an der	632 nicht von der K	635 melden sie sich bei der K	655 produkte wurden von der K	714 unsere K	2891 vår K
redaktionell	655 produkte K ausgewählt
redaktionelle	562 externe K inhalte
redaktionen	434 skriv til K	2801 mejla K
redaktor	331 je K	331 , K	331 - K	394 je K	394 , K	2252 - K	2252 , K	2675 je K	2675 , K	2675 - K
redaktore	1916 galvenā K	1916 K
redaktorem	331 je K	394 je K	2252 jest K	2316 jest K
redaktorius	1876 K
redaktorka	331 je K	331 , K	331 - K	394 je K	394 , K	2252 - K	2252 , K	2675 je K	2675 , K	2675 - K
redaktorkou	331 je K	394 je K	2675 je K
redaktorom	2675 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1916 galvenais K	1916 K
redaktur	1628 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1724 la K ti invia	1737 la nostra K
reenvia	49 K
refresh	899 K this page	899 K the page
regala	1081 K esta nota
reggel	17 minden K
regioverslaggever	1993 is K
registe	2341 K-se para
register	799 K for free to
registered	916 K users can
registraci	344 děkujeme za K	346 po K
registrarte	1091 al K
registrate	1153 K a nuestro	1163 K
registrati	1657 K per	1669 K per	1736 K gratis
registration	944 free K gives
registreer	1949 K je
registrera	2828 genom att K dig
registrere	2148 ved å K deg
registrieren	534 K sie sich
registrierung	587 K	621 mit ihrer K	622 die K ist kostenlos
registrirajte	2627 K se besplatno	2627 besplatno se K	2748 brezplačno K	2748 K se brezplačno
registrujte	406 K se	2627 K se besplatno
regrette	1428 K
regrettent	1428 K
reiseangebote	641 unsere K
rejoignez	51 K-les	51 K-nous	1362 K-nous sur	1425 K-nous	1425 K notre	1425 K nos
rejoins	51 K-les
rekao	2657 K
rekla	2657 K
reklam	70 bez K	70 nie mamy K	70 K yok	407 bez K	2329 bez K	2329 nie mamy K
reklama	2655 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2153 K
reklamelinks	74 K	467 K
reklamer	70 ingen K	520 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2268 we współpracy K
reklamsiz	70 K	2994 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2316 K z
relatou	2411 K
rely	1027 you K on	1068 we K on
remaining	807 free articles K	807 free article K	807 articles K this month	807 free stories K
remind	1071 K me later
removed	840 this comment has been K
rendszeres	1594 legyen K
rendue	60 e-mail ne sera pas K
replied	1070 K
reply	6 leave a K	1016 just hit K	1016 hit K and	1016 hit K to
replying	1016 K to this email
report	53 months on this K	53 months to K	903 K an error
reportage	714 diese K	1426 ce K
reportagem	39 nossa K	53 meses nesta K	2409 esta K
reportagens	2409 nossas K
reportaje	1164 este K
reported	1065 K from	1070 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	507 er K på	582 ist K	591 als K	591 seit # K	853 contact the K at	854 is a K at	856 is a K	856 is a senior K	878 contact the K	878 contact our K	878 email the K	880 K	1385 est K	1628 adalah K	2137 er K i	2196 er K i	2252 - K	2252 , K	2316 , K	2435 este K	2613 je K	2613 , K	2735 je K	2735 , K	2818 är K på	2878 är K på	2878 är K
reportera	39 naszego K	1125 es K
reporterem	39 naszym K	2252 jest K	2316 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	582 ist K	591 als K	591 seit # K
reporterka	2252 - K	2252 , K	2316 , K	2613 je K	2735 je K
reportero	1125 es K
reporters	39 our K	1067 ask our K	1068 our K	1068 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	840 why are you K this	912 keep our K free	929 this K	951 more of our K	1068 our K	1068 this K	1068 K like this	1068 goes to K
reportrar	39 våra K
reports	882 K on
repost	45 K this
representa	2381 não K a opinião
representam	2363 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	858 may not be K
reproducerea	2432 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	857 K without permission	925 K in whole or in part	1383 toute K	1383 droits de K	1383 K interdite	1384 toute K	1384 droits de K	1384 K interdite
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
republish	45 K	857 K our articles	857 K this article	925 K this story	925 K our stories
republished	45 K	857 K with permission	857 is K from
required	21 K fields are marked	840 K fields are marked
research	856 is a K fellow
researcher	856 is a senior K	856 is a K
reserva	29 es K el dret
reservados	1123 derechos K	2374 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	736 all rights K	799 article is K for	857 all rights K	1770 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1149 K de sus autores	1149 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2363 os comentários são de K
responsabiliza	30 não se K	1149 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1149 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	667 ist K
ressortleiterin	667 ist K
rest	20 to read the K	799 to read the K of this	928 the K of this
restants	1348 articles gratuits K
reste	1349 il vous K #%	1349 il vous K # %
resultater	448 google-K
results	943 your search K	943 your google K
retrouvez	1362 K-nous sur	1392 K	1425 K-nous
rette	458 K fejl
retter	458 K fejl	458 K alle fejl	2143 vi K feil
rettigheter	2129 alle K forbeholdt
reuters	1383 avec K	1384 avec K
revelou	2411 K
revient	1412 vous K qu'à
rewritten	857 may not be published, broadcast, K
""", 'ri': """
ricamiz	2933 küçük bir K var	2933 sizden bir K var
ricercatore	1702 è K
ricercatrice	1702 è K
ricevi	1674 K ogni	1736 K ogni	1736 K la
ricordato	1739 ha K
rief	716 K
riep	2095 K
riferito	1739 ha K
riippumaton	1324 K media
riippumatonta	1323 tue K	1324 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1699 K riservata	1699 © K	1732 è vietata la K	1732 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1734 K agli abbonati
riservati	1699 tutti i diritti K	1734 K agli abbonati
riservato	1666 K ai nostri abbonati	1666 questo contenuto è K	1728 K agli utenti	1734 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	455 af en K
rocznie	2330 K
ropade	2893 K
ropar	2893 K
roper	2211 K
ropte	2211 K
roskapostia	71 ei K
round	868 our K-up
roundup	809 get a weekly K	868 our K	868 weekly K
rozhodl	409 K
rozhodol	2716 K
rozpowszechnianie	2246 K artykułu	2269 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	716 K
ruga	2464 îi K	2464 îl K
rugat	2464 a K	2464 au K
rugau	2464 K
rukoili	1326 K
ruled	1070 K
rundbrief	78 K	586 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2211 K	2893 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2893 K
sagde	522 K
sagen	716 K
saglasnosti	2646 bez K
sagt	716 K
sagte	716 K
sagten	716 K
said	1070 K
saisissez	77 K votre adresse
saken	2097 likte du denne K	2143 feil i K	2171 denne K	2171 få K	2208 les hele K	2209 denne K
saker	2171 flere K	2209 våre K	2209 alle K
saklidir	2954 tüm haklari K	2954 her hakki K
sako	1899 K
saluran	1611 ikuti K	1611 gabung di K	1653 K kami
samarbeid	2153 i K med en annonsør
samarbejde	467 i K med en annoncør
samarbete	2833 i K med en annonsör
samedi	17 chaque K
samenvatting	2034 deze K	2034 de K is
samenwerking	2021 betaalde K	2021 K met onze partner	2021 K met een commerciële
samstag	17 jeden K
samtycke	2820 ditt K
samtykke	454 dit K	454 give K	462 jeg giver K til	2139 ditt K	2139 gi K
samtykket	2139 K ditt
sang	522 K	2211 K
sanoi	1326 K
sanoivat	1326 K
sanoo	1326 K
sans	70 K pub
satin	2979 K alin
satura	1917 ārējā K
saturday	17 every K
saturdays	977 delivered K	977 sent K
sauca	1939 K
saugomos	1864 visos teisės K
savetovala	2657 K
savetovali	2657 K
savetovao	2657 K
savetuje	2657 K
savjetovala	2657 K
savjetovali	2657 K
savjetovao	2657 K
savjetuje	2657 K
savundu	2996 K
say	786 have your K	840 have your K in
saya	62 tag K
sayenizde	2994 sizin K
says	1070 K
sazinies	1936 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1676 K l'app	1676 K la app	1676 K la nostra app	1736 K la nostra	1736 K l'app
schauen	713 K sie vorbei
schick	49 K ihn	49 K es	665 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	665 K sie uns	713 K sie uns
schnupperabo	674 K
schon	525 wenn sie K hier sind	525 wo sie K hier sind
schreef	2095 K
schreib	38 K uns	67 K uns	635 K uns	713 K uns	714 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	524 K sie an	565 K sie uns ihre meinung	635 K sie uns	713 K sie uns
schreibt	38 K uns	67 K uns	582 K über	582 K für	592 K seit # für	700 K als freie	700 K als freier	713 K uns	714 K mir unten	714 K uns unten	716 K
schrieb	716 K
schriftlicher	577 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1941 K u in	1941 K je in	1954 K je in voor	1954 K je gratis in	2055 K je hier in	2092 K je gratis in
schrijft	1993 K over	1993 K voor	2080 K voor	2095 K
schrijver	1993 is K en	1996 mening van de K
scria	2464 K pe	2464 K în	2464 așa K
scrie	38 K-ne	67 K-ne	2461 K-ne
scrii	2461 să ne K
scriitoare	2435 este K
scriitor	2435 este K
scripts	832 unblock K
scris	2464 a K
scritto	1737 chi ha K questo	1739 ha K
scrittore	1702 è uno K
scrittrice	1702 è una K
scrive	1702 K di	1702 K per
scriveteci	38 K	67 K
scrivi	1657 K a
scrivici	38 K	67 K	1736 K
""", 'se': """
search	943 on google K
secondo	1739 K
section	55 K #g	841 in the comment K
secure	878 K drop
securedrop	878 K
securely	878 K on signal	878 K via signal	878 contact us K	878 reach us K
seda	49 jaga K
see	42 did you K it	1010 if you K
segnalacelo	1736 K
segons	296 K
segueix	293 K-nos
seguici	1679 K su	1679 K anche su	1736 K
seguir	1102 puedes K a	1102 puede K a
segundo	2411 K
sehen	670 K sie hier.
seit	700 ist K # bei
sekarang	1652 donasi K	1652 daftar K	1652 gabung K	1652 unduh aplikasi K
sekite	1896 K mus
sekojiet	1936 K mums
selaimesi	10 K
seleciona	2399 a redação K
selected	923 K by our
selengkapnya	1602 untuk membaca K	1641 membaca artikel K
selgitas	1208 K
selitti	1326 K
selon	1428 K
semaine	17 chaque K	17 une fois par K	1427 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1165 a la K	2410 por K
semanal	78 la carta K	1091 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	519 K os	809 we'll K you	878 K us a tip	2122 K inn	2208 K oss
sende	2148 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	665 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	972 our app K you
seneste	457 K afsnit
sense	71 K spam
senza	71 K spam	1725 K di te non	1736 K di te non
service	1385 est chef du K	1385 est cheffe du K
serwisie	2267 w K	2282 naszym K
serwisu	2253 treści z K	2253 treść z K
seslendi	2996 diye K	2996 K
setiap	17 K pagi	1654 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1738 alla K
settings	836 cookie K	939 cookie K	939 privacy K
setuju	43 tidak K?
setujui	1629 K cookie
seuraa	1323 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	822 K this with	822 K this post on	822 K this if you	822 K this far and wide	822 click to K	831 we may get a K
shareholders	912 not by K	1068 no K
shop	936 our K	964 K our	996 in our K	996 from our K	996 our K now
shope	2681 našom e-K
shopping	969 our K links
shopu	336 našem e-K	2619 našem web K	2681 nášho e-K
should	878 story we K	878 we K look into	878 we K know about
shouted	1070 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	602 jetzt tickets K:	647 K sie unsere arbeit
sier	2151 til du K opp	2211 K
siga	2354 K-nos no	2354 K-nos nas	2408 K-nos
siger	522 K
sign	24 K in	810 K up to get	870 K up	980 K up for our	980 K up to our	1067 K up for our	1067 K up to our	1067 when you K up	1067 K up now
signal	449 på K	589 auf K	589 K-kanal	2134 på K	2815 på K
signaler	1371 K une erreur
signalez	1425 K-la-nous	1425 K-le-nous
signali	2673 K
signalu	329 K	2250 K
signing	809 thanks for K up	809 thank you for K up	809 by K up, i agree	809 by K up, you agree	809 by K up you agree
silakan	1602 K login	1602 K masuk
silenced	1068 refuse to be K
simply	1016 K hit reply
since	788 K you're here
sinds	2080 werkt K #
sini	1652 klik di K
sinirsiz	2957 K erişim
sinulle	1263 meillä on K pyyntö
site	64 ayna K	936 our jobs K	1068 our K	2093 onze K
sitede	2964 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1939 K
skaityti	1861 norėdami K toliau	1861 norint K toliau	1861 K toliau galite
skaitytojai	1897 mūsų K
skaitytojams	1897 mūsų K
skelbiamas	22 nebus K
skicka	2828 genom att K	2890 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1886 K # proc	1896 K paramą
sklepem	2256 naszym K
sklepie	2256 naszym K
skontaktuj	38 K się z nami	2251 K się z nami	2251 K się z naszym	2251 K się z naszą	2251 K się z autorem	2251 K się z autorką
skreg	522 K
skrek	2211 K	2893 K
skrev	522 K	2211 K	2893 K
skribent	452 er fast K	2137 er K	2818 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	519 K til os	519 K dig op	2788 K upp dig	2890 K upp dig	2890 K till oss
skrive	21 logget ind for at K	2209 vi bør K om	2209 vi burde K om
skrivefeil	2143 funnet en K
skriver	522 K	2211 K	2893 K
skrzynce	2222 w twojej K
""", 'sl': """
slant	2892 en K
slapukais	1877 K	1895 K
slapukus	1877 K
sledite	2772 K nam
sledujte	309 K nás	362 K nás živě	406 K nás	2713 K nás
sliboval	409 K
slobodno	2654 podržite K
sluit	51 K je aan
""", 'sm': """
small	965 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	1072 hazte K	1128 hazte K
social	555 auch bei K media
socialmediacookies	1997 K
socio	51 hazte K	80 hazte K	1072 hazte K	1076 hazte K	1128 hazte K
sociologue	1385 est K
socios	1158 solo para K	1158 sólo para K
socis	80 feu-vos K
sodelovanju	2749 v K s partnerjem
soglasja	2766 brez K	2766 brez pisnega K
som	2171 en sak K
somebody	1008 if you know K	1008 K sent you this
someone	822 send this to K	1008 if you know K	1008 K sent you this
something	903 see K wrong	903 K is wrong	1010 if we got K wrong	1010 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2464 arată un K
sondajul	35 K nostru
sonderheft	641 unser K	641 das K
sondzie	2259 naszej K	2259 w K	2276 weź udział w K
sonntag	17 jeden K
sordu	2996 K	2996 diye K
sordular	2996 K
soruyor	2996 K
sostegno	1661 il tuo K ci	1661 abbiamo bisogno del tuo K	1736 il tuo K
sostenerci	1661 puoi K
sostengono	1725 ci K ogni mese
sostenitore	80 diventa K	1736 diventa K
sostenitori	1737 i nostri K
sostiene	1700 chi ci K	1737 chi ci K	1739 K
sostieni	1661 K il nostro	1661 K la nostra	1736 K il	1736 K la
sostienici	1700 K	1736 K
sostuvo	1166 K
sottolinea	1739 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1428 K
source	874 top K
soutenez	1333 K notre	1387 K-nous	1387 K notre	1415 en vous abonnant, vous K	1425 K-nous	1425 K notre	1425 K-le	1425 K-la
soutenir	1329 nous K	1334 pour nous K	1425 K notre
soutien	1328 votre K	1333 votre K est	1333 a besoin de votre K	1412 votre K, même
soutiennent	1412 nous K chaque mois
soutiens	1425 je K
sovelluksellamme	84 K
sovelluksemme	1272 lataa K	1324 K
sovelluksessa	1272 avaa K	1303 K
sovelluksessamme	84 K
sovellus	1272 lataa K	1272 lataa ilmainen K	1303 K	1323 lataa K
""", 'sp': """
spaltist	2137 er K	2137 er fast K	2196 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1067 can you K
specchio	64 sito K
spelregels	1976 K
spende	524 ihre K	524 mit einer K	528 deine K für	528 ihre K hilft	528 deine K hilft	528 jede K hilft	528 jede kleine K hilft	528 jede K zählt	713 deine K	713 eure K	713 K jetzt	713 K uns	717 K
spenden	524 jetzt K	524 K sie	717 K
spendenaufruf	717 K
spendenaufrufe	717 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	713 K uns
spendieren	54 K sie mir einen kaffee	713 K sie uns
spiega	1739 K
spiegato	1739 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	931 K content
sportredacteur	2032 is K
sportredakteur	667 ist K
sportredakteurin	667 ist K
sportressort	591 leitet das K
sportskommentator	2137 er K
sportverslaggever	1993 is K
spot	1010 if you K
spotify	2968 K'da
spotted	1010 if you've K
spottete	716 K
spravodajcom	2675 je K
sprijinul	2461 K tău	2461 avem nevoie de K	2462 K tău
spune	38 K-ne	67 K-ne	2461 K-ne	2462 K-mi mai jos	2464 K
spunea	2464 K
spuneau	2464 K
spurgte	522 K
spurte	2211 K
spus	2464 a K	2464 au K
""", 'sq': """
squadra	1737 la nostra K
""", 'st': """
staat	2095 K er
stabilito	1739 ha K
stadsverslaggever	2032 is K
stammt	663 K von einer ki
stand	1067 K with us
standards	857 our K: the	933 our K team
starred	60 K fields
starting	997 tickets K at
statement	1018 forward-looking K
statements	1018 forward-looking K	1018 forward looking K
stay	899 K with us for
ste	2670 keď K už tu	2731 ker K že tu
stede	42 var du til K
stelde	2095 K
stellen	641 wir K ein
stellenangebote	601 aktuelle K
stellenmarkt	601 unserem K
stellenportal	641 unserem K	641 unser K
stemme	455 ai-K
steuerlich	617 K absetzbar
steun	1941 uw K	1945 met jouw K	1945 met uw K	1945 K ons met	1988 K ons	2092 K ons	2092 K onze	2092 jouw K
stiahnite	2713 K si
stichpunkte	640 die K
stillingen	477 søg K	2166 søk K
stimme	583 K
stjerne	60 felter med K
stod	522 K der	2893 K det
stond	2095 K
stopite	2734 K v stik z
stopspillet	83 K
store	343 app K	611 im app K	936 our K	996 in our K	996 from our K	2687 app K
stories	15 free K	807 free K left	853 for more K like this	916 access to all our K	929 K like this	951 more of our K	1068 our K	1068 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	799 to read the full K	807 free K left	807 last free K	813 read this K in the app	822 share this K on	853 if you have a K to tell	853 email your K to	878 K for us	918 save this K	928 this K	928 the full K	929 this K	929 a K like this	930 this K	1068 this K	1068 K that took us
straight	809 K to your inbox	975 emailed K to you
straipsniai	1888 nemokami K	1892 geriausi K jūsų
straipsnis	1892 nemokamas K	1897 šis K
straipsnius	1888 nemokamus K
streszczeniu	2273 o K ai
striga	2464 K
strigat	2464 a K	2464 au K
strigau	2464 K
strinjate	43 se ne K	43 se K
strona	2234 ta K używa
studio	923 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2029 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2029 K een mail	2029 K ze naar
""", 'su': """
subliniat	2464 a K
submitting	809 by K your email
subscreva	2345 K a nossa	2345 K as
subscribe	799 K to continue reading	799 K to read the full	799 to continue reading, K	799 K to get access	799 K for full access	799 K to unlock	799 already K?	809 K to our free	809 K to our weekly	809 K to our daily	809 K for more	826 K to our channel	826 K to our podcast	862 K to the podcast	862 K to our podcast	916 if you already K	916 K now for	940 K here	940 K below	1067 K to our	1067 K today	1067 K now	1067 K to get	1067 K for free
subscribed	909 you are now K to	961 you have K
subscriber	50 as a K	786 become a K	799 already a K	799 this is a K-only	801 existing K	916 K-only article	916 K-only story	916 K-only content	916 not a K?	936 K event	944 K account	1067 becoming a paid K	1067 free or paid K
subscribers	50 K can	50 K may	799 this article is for premium K	799 for K only	799 exclusively for K	799 is exclusive to K	799 for paying K	799 for paid K	799 is for K	799 are for K	799 only K can read	801 existing K	916 exclusive to our K	916 exclusively to K	946 K can comment	984 thanks to our K	1068 our K	1071 K
subscribing	799 by K to our	809 by K, you agree	986 consider K	1067 consider K
subscription	799 off annual K	799 off an annual K	799 your K helps	799 K is being used on another	799 upgrade your K	799 sign up for a K	799 purchase a paid K	916 your K supports	916 your K makes	916 our K offers	916 our K options	944 without a K	986 consider a K	1069 annual K	1071 K
subscriptions	1071 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2279 tylko K	2329 nasi K	2332 K
subskrybent	50 jako K
subskrypcja	2332 K
subskrypcje	2332 K
subskrypcji	2265 w K	2287 w K
substack	799 in the K app	1071 K
substacks	1071 K
subvention	1412 aucune K et
succes	2418 te-ai abonat cu K
successfully	961 K subscribed
sued	1070 K
suglasnosti	2646 bez K
suite	1415 pour lire la K	1415 lire la K ?
suivez	1362 K-nous sur	1425 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1163 K al	1163 K
summary	930 this K
sunday	17 every K	868 our K email
sundays	17 on K	977 sent K
suosikiksi	1289 K
suositteli	1326 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2358 o seu browser não K
support	793 please K us	793 your K, no matter how small	793 K our work by	793 to K my work	793 you can K us	832 your browser does not K	912 K fact-based	1067 K us	1067 K our	1067 K my work	1067 K this work	1067 your K	1067 we ask you to K	1067 K the show
supporta	1683 il tuo browser non K
supported	832 your browser is not K	1068 reader-K	1068 reader K	1068 member-K	1068 listener-K
supporter	1067 become a K
supporters	984 thanks to our K	991 K like you
supporting	793 please consider K	1067 consider K
survei	1653 K kami
survey	35 our K	35 our reader K	840 reader K	840 take our # minute K	840 two-minute K	841 short K	1067 take our K
suscribirte	1088 al K
suscribite	80 K	1153 K a nuestro	1163 K
suscripciones	1167 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1081 ya soy K	1081 ya eres K	1163 hazte K
suscriptora	1163 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1082 exclusivo para K	1082 sólo para K	1082 solo para K	1164 nuestros K	1167 K
susisiekite	38 K su mumis	1896 K su mumis
sustaining	869 K member	1067 K member	1067 become a K
sustenta	2409 que K o
sutikimo	1864 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2893 K
svarar	2209 vi K alle
svarbiausius	1895 K savaitės
svarede	522 K
svarer	2209 vi K alle
svarte	2211 K
svideo	2609 K vam se tekst
svobodno	2772 podprite K
svobodnou	406 podpořte K
svoju	2598 K e-mail	2598 K mejl	2626 K e-mail
""", 'sw': """
swish	2830 via K
swisha	2890 K en gåva	2890 K oss	2890 K gärna	2890 K till #
""", 'sy': """
syndicated	925 auto-generated from a K feed	925 published from a K feed	925 K feed
syndication	925 our K team
syntetisk	455 K stemme	2140 K stemme
""", 'sz': """
szerint	1597 K
""", 'ta': """
taalfout	1976 K
taasavaldada	45 K
tady	298 když už jste K
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
tahun	1654 per K
takes	916 free and K less than
takip	2944 bizi K edin	2944 K et	2963 x'te K	2979 K edin	2993 bizi K edin
takk	2148 ja K, jeg vil
takket	520 K være dig	2209 K være deg
taloustoimittaja	1294 K
talsyntes	2821 K
tamamini	20 haberin K	20 yazinin K	2993 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1655 K
tanggung	1650 menjadi K jawab penulis
tanpa	71 K spam
tapana	1326 K sanoa
tapkite	1896 K nariu
tarafindan	2965 yapay zeka K	2965 yapay zekâ K
tarayiciniz	10 K
targeting	887 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1565 külső K
tarvitsee	1323 K sinua	1323 K tukeasi
tarvitsemme	1323 K apuasi	1323 K tukeasi
tasuta	1197 K konto
tavsiye	2996 K etti	2996 K ediyor
""", 'te': """
te	2963 'i x'K
teada	38 anna meile K	67 anna meile K
team	1068 our K	2093 ons K
teatas	1208 K
teavitused	1191 K
techredacteur	2032 is K
tegasnya	1655 K
tehisaru	1187 K abil	1187 tegi K	1203 K abil
tehisintellekt	1187 K
tehisintellekti	1187 K abil	1203 K abil
teica	1939 K
teigia	1899 K
teil	648 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	713 K sie uns
teilnehmen	601 jetzt K
teilte	716 K mit	716 K der	716 K die
tekrarladi	2996 K
tekst	20 cały K	20 ceo K	2034 deze K	2329 ten K	2627 ceo K	2655 ovaj K
tekstovima	2638 svim K
teksty	2329 nasze K
telefon	460 på din K
telefoni	1191 otse K	1191 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	449 på K	449 K-kanal	555 unseren K-kanal	589 auf K	589 K-kanal	634 unserer K-gruppe	743 K	826 join our K	826 our K channel	1067 join our K	1101 nuestro canal de K	1393 canal K	1393 groupe K	1706 canale K	1991 K-kanaal	2134 på K	2134 K-kanal	2250 K	2354 nosso canal no K	2433 canalul de K	2484 мы в K	2484 наш K-канал	2484 в нашем K	2484 новости в K	2505 K	2505 K-канал	2505 K-канале	2611 K	2611 K-u	2643 K kanalu	2673 K	2733 K	2815 på K	2815 K-kanal	2959 K	3010 ми в K	3010 наш K-канал	3010 у нашому K	3030 K	3030 K-канал	3030 K-каналі	3130 kênh K
telegrama	2250 K
telegrame	2673 K
telegrami	1182 K kanaliga
telegramie	2250 K
telegramis	1182 K
telegramissa	1290 K
telegramkanaal	1991 K
telegramkanal	2815 K
telegramon	1561 K
telegramu	329 K	2611 K	2733 K
teljes	20 K cikk
tell	67 ? K us	933 K us	1029 . K us your	1029 ? K us your	1029 . K us how	1029 ? K us how	1029 . K us what	1029 ? K us what
telli	80 K leht	1205 K kohe
tellija	1169 oled juba K
tellijad	50 K saavad	1201 ainult K
tellijatele	1169 artikkel on K	1169 ainult K	1201 tekst on K	1201 lugu on K	1201 artikkel on K
tellimus	1209 K
tells	972 our app K you
temas	1125 cubre K
temat	2251 zgłoś K
tenhle	407 K text
tento	2714 K text
terangnya	1655 K
termos	2361 K de uso
terms	836 agree to our K of	836 agree to our K and	837 agree to the K
terugkijken	2036 hier K
terugluisteren	2036 hier K
teruskan	49 K
testen	524 jetzt K	524 K sie	533 für # € K	533 für # euro K
testez	1342 K-nous	1425 K-nous
testified	1070 K
tetszett	1595 K a cikk
text	38 K us	67 K us	930 this K	2851 låst K
texte	651 alle K zum
texten	2824 fel i K
texter	2850 våra K	2850 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	865 K you to the	865 K you to all of you	865 K you to all who	865 K you to our
thanks	865 K to all of you who	984 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	912 will you join K	965 join K from
thema	635 K für uns
themenseite	627 unserer K
theo	3090 K dõi báo	3129 hãy K dõi	3132 K ông	3132 K bà	3132 K lời
there	42 were you K
think	840 let us know what you K	1067 tell us what you K
thinking	987 if you were K of	987 if you've been K about	987 if you've been K of
thoughts	840 share your K	1025 post your K	1067 share your K
thousands	1067 join K of
threads	329 K
threema	589 auf K
through	969 K links	969 K a link
throw	786 K in
thursday	17 every K
thursdays	17 on K	977 delivered K	977 sent K
""", 'ti': """
ticker	627 im live-K
tickets	964 K here	964 book K here	997 K as low as	997 get K from	997 like these K
ticketshop	601 unserem K
tietosuojaseloste	1279 K
tietosuojaselosteen	1304 hyväksyt K
tijeku	2626 budite u K
tikkie	2094 K
tiktok	16 K	639 inhalt von K	743 K
tiktokon	1561 K
tiktoku	2611 K	2733 K
til	519 vær med K
tilaa	80 K nyt	1323 K nyt
tilaaja	50 K voi	1267 oletko jo K
tilaajamme	1324 K
tilaajana	50 K voit	1267 jatka lukemista K	1267 K pääset	1267 K voit	1267 koko juttu K
tilaajat	50 K voivat	1315 vain K	1327 K
tilaajille	1267 vain K	1315 on K
tilaamalla	1304 K hyväksyt	1307 K
tilauksen	1270 voit peruuttaa K
tilaus	1327 K
tilbage	473 gratis artikel K
tilgang	2208 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2777 vi har en bön K dig	2890 ge en gåva K oss
tillade	2893 K
tillatt	2163 ikke K å gjengi
tilmeld	422 K dig vores	462 ved at klikke på K	519 K dig vores	519 K dig her	519 K dig gratis
tilmelde	462 ved at K dig
tilmelding	462 ved K
tim	2619 naš K
tin	78 bản K	3133 bản K
tine	2449 fără K nu
tip	38 K os	67 K os	434 K os	434 har du et K	519 K os	786 K your	2028 app je K
tipeee	1387 K
tipline	878 our K	1011 our K
tipp	635 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	878 news K	2120 K oss	2120 har du et K	2208 K oss	2801 har du ett K	2802 har du K
tipsa	38 K oss	67 K oss	2890 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	411 en lille K at bede	2097 en liten K å be
""", 'tl': """
tl	2995 # K
""", 'to': """
to	57 from us K you
today	870 join K	1067 chip in K	1067 sign up K	1067 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2095 gaf K
toestaan	2033 cookies K
toestemming	1972 K te geven	1997 je K nodig	1997 uw K nodig	1997 geef K	2024 overname zonder K	2033 geen K gegeven	2048 tekst mag zonder K
toeta	1194 K meid	1205 K meid
toetage	1205 K meid
toetus	1194 sinu K	1205 sinu K	1205 teie K
toho	42 byli jste u K
toimetaja	1184 K
toimetus	1206 meie K
toimetusele	39 meie K
toimintaamme	1323 tue K
toimittaja	1294 lehden K	1294 politiikan K	1294 vapaa K	1294 on K
toimittajallemme	39 K
toimittajamme	1324 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1324 K
toimituksemme	1324 K
toimitusta	1323 tue K
toisti	1326 K
told	1070 K
torjui	1326 K
toteaa	1326 K
totesi	1326 K
touch	786 get in K	853 get in K with our
""", 'tr': """
trabaja	1125 K en
trabajo	1076 si te gusta nuestro K	1164 nuestro K
trabalho	2400 valoriza o nosso K	2409 nosso K
tracking	939 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	524 K sie hier	713 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1369 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2092 K ons
traktir	54 K kopi	54 K saya kopi	1639 K kami
transcript	930 this K
transferred	837 personal data may be K
translated	863 this article was K
transmettez	49 K-le
transmis	2464 a K
transparenzhinweis	577 K
tratamento	2361 K dos seus dados
tratamiento	1109 K de tus datos
trattamento	1686 K dei dati
travail	1426 notre K
tredje	2820 K part
trenger	2100 vi K din støtte	2208 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2741 naše spletne K
trgovini	2619 našoj K	2741 naši spletni K	2741 naši K
trial	799 your free K	1067 start your free K	1067 start a free K	1069 free K
tribunais	2378 cobre K
tribunales	1125 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	990 will be K
trust	1027 you K
trusted	874 K source
""", 'tu': """
tuesday	17 every K
tuesdays	977 sent K
tuit	9 este K
tukesi	1323 K
tukijaksi	1323 ryhdy K
tulisan	1653 K ini
tulisnya	1655 K
tunnistas	1208 K
tunnus	1311 luo K	1323 luo K
tuo	1725 il K #x#
tuomitsi	1326 K
turn	1027 you K to
tutur	1655 K
tuturnya	1655 K
""", 'tv': """
tvirtina	1899 K
tvrdi	2657 K
tvrdil	409 K
tvrdila	409 K	2657 K
tvrdio	2657 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1070 K
twice	990 will go K as far
twierdzi	2331 K
twitter	822 share on K	826 follow him on K	826 follow her on K	826 follow them on K	826 follow on K	2963 K'da takip
twitteris	1182 K
twitterze	2231 na facebooku i K
""", 'ty': """
tygodniowo	2330 K
tygodniu	17 raz w K
typo	903 spot a K
""", 'ub': """
ubegrenset	2106 K tilgang
""", 'uc': """
ucap	1655 K
ucapnya	1655 K
""", 'ud': """
udbyder	454 ekstern K
udfyldes	437 skal K
udlandsjournalist	507 er K
udtalte	522 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	521 om K
""", 'ui': """
uitgeschakeld	1969 javascript is K
uitschrijven	1954 op elk moment K
uitzending	2036 de K hieronder
""", 'uj': """
ujar	1655 K
ujarnya	1655 K
""", 'uk': """
uken	2210 i K
uker	2208 prøv # K
""", 'ul': """
ulubionych	2249 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	832 video K
unbegrenzt	621 alle artikel K
unbegrenzten	648 K zugriff	648 K zugang
unbegrenzter	621 K zugang
undrade	2893 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1655 K
ungkapnya	1655 K
uniquement	1412 nous vivons K grâce
unisciti	51 K a loro	51 K	1736 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	799 get K access	799 K digital access	801 K access for	944 K reading	944 want K access
unlock	20 K this	799 K the rest
unser	714 K ziel	714 K team
unsere	36 K leser	74 über K links	547 K app	644 K neue app	647 durch K leser	713 können sie K	714 K leser	714 K texte
unserem	35 K quiz	533 mit K abo	601 in K shop	601 K online-shop	634 K kanal	641 K shop	675 in K shop	675 jetzt in K
unseren	36 K lesern	601 K shop	641 K online-shop	714 K lesern	714 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	547 in K app	611 K app	627 lesen sie auf K	644 K neuen app	714 K arbeit
unseres	601 K teams
unsubscribe	809 K at any time	809 K anytime	940 K whenever
unterschied	618 machen einen K	618 macht einen K
untuk	1652 masuk K
unutmayin	2979 K
""", 'up': """
upcoming	936 our K
updates	58 receive K by email	809 get K by email	899 check back for K	899 refresh for K
upgrade	799 K to paid	799 K to read	799 behind the paywall. K
upgrading	986 consider K
upitala	2657 K
upitao	2657 K
upitnik	2623 K
upozorava	2657 K
upozorila	2657 K
upozorio	2657 K
upozornenia	14 K	2687 K
upozornil	409 K
upozornila	409 K
uppgav	2893 K
uppger	2893 K
uppmanade	2893 K
ups	1071 pop-K
""", 'ur': """
urednica	2613 je K	2613 , K	2735 je K	2735 , K
urednik	2613 je K	2613 , K	2735 je K	2735 , K
urged	1070 K
urheilutoimittaja	1294 K
urteilte	716 K
""", 'us': """
us	38 dm K	67 dm K
use	1031 will not K your	1031 won't K your	1031 we may K your
""", 'ut': """
utbrast	2893 K
utenriksjournalist	2196 er K
utilisation	1369 K de cookies	1369 K des cookies	1369 conditions générales d'K
utilisons	1368 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1108 K cookies	2360 K cookies
utilizza	1685 questo sito K i cookie	1686 K cookie
utilizziamo	1685 K i cookie
utrzymujemy	2329 K się
uttalte	2211 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1204 meie K
uudiskiri	1172 telli meie K	1192 K	1205 telli K	1206 meie K	1209 K
uudiskirja	1192 K
uudiskirjaga	1172 K	1192 K
uudiskirjast	1192 K
uudistes	1181 google K
uutisemme	1321 K
uutisilmoitukset	1302 K
uutisissa	1289 google K
uutiskirje	78 K	1270 tilaa K	1305 K	1323 tilaa K	1327 K
uutiskirjeemme	78 K	1270 K	1324 K
uutiskirjeen	78 K	1304 tilaamalla K	1305 K
uutiskirjeet	1305 K
""", 'uv': """
uvedl	409 K
uvedla	409 K
uviedla	2716 K
uviedol	2716 K
""", 'uy': """
uyardi	2996 K
uyariyor	2996 K
uygulamamiz	2941 mobil K	2994 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2941 K indirin	2941 K indir	2941 mobil K	2993 K indir
uygulamasini	2970 K
uygulamayi	2942 K indir	2942 K indirin
""", 'uz': """
uzviknuo	2657 K
""", 'va': """
vaati	1326 K
vaativat	1326 K
vacancies	894 our current K	894 our K
vacatures	2002 onze K	2002 alle K in
vacaturesite	2035 K	2035 onze K
vakuutti	1326 K
valfri	2780 swisha K summa	2890 swisha K	2892 K summa
valgfritt	2100 vipps et K	2208 vipps K
valittaa	1326 K
valitti	1326 K
vallotta	1597 K
vapaasti	45 lainata K
var	42 K du der
vare	2891 tack K er	2891 tack K dig
varnade	2893 K
varnar	2893 K
varoittaa	1326 K
varoitti	1326 K
varoval	409 K
varovala	409 K
varsel	2145 K
varsler	2145 K	2145 push-K
varslinger	14 K
varuje	409 K
vas	2631 bez K	2655 bez K
vastasi	1326 K
vastasivat	1326 K
vastaus	21 peruuta K
vayas	1073 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2892 i K
vedomosti	2685 svoje K
velden	60 K met een ster
ven	519 del med en K
vendredi	17 chaque K
venn	2208 del med en K
ventana	1111 se abre en una K nueva
veraltet	560 ihr browser ist K
verantwoordelijk	30 niet K	2021 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	631 ist der anbieter K	631 der anbieter selbst K
verarbeitung	614 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1942 voor je K gaat	1949 lees K met	1949 K lezen?	1951 om K te lezen	2017 gratis K met	2041 lees gratis K	2053 help ons K
verdi	2996 karar K	2996 söz K	2996 diye yanit K	2996 yanit K	2996 cevap K
vereiste	21 K velden zijn	1975 K velden
verfasser	595 meinung der K
verfassers	595 meinung des K
vergoeding	2021 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2093 dit K	2093 goed K
verhalen	2017 toegang tot alle K	2055 K in je mail	2093 onze K
verhindert	562 ein skript K
verileriniz	2948 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2095 K
verktyg	2821 hjälp av ett ai-K
verlag	618 kein K	714 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1969 je browser is K
verpassen	713 K sie
verscheen	1986 dit artikel K eerder	2024 versie van dit artikel K	2024 stuk K eerder	2024 artikel K ook	2048 dit artikel K eerst	2048 dit stuk K eerst
verschenen	2024 artikel is eerder K op	2024 artikel is eerder K in de krant
verschenken	713 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	2032 doet K vanuit
verslaggever	39 onze K	1992 onze K	1993 is K	1993 is politiek K	2032 is medisch K	2032 werkt als K	2080 is K	2080 is politiek K
verslaggevers	39 onze K	2029 onze K
vertaling	2034 deze K
verteiler	586 K
vertelde	2095 K
vertelt	2095 K
vertraulich	590 redaktion K	665 K hinweise
verwenden	562 wir K cookies
verwendest	560 K einen adblocker
verwendet	562 diese website K cookies	562 diese webseite K cookies
verwendung	639 K von cookies
verzi	339 audio K
verzii	2684 audio K
verzoek	1942 een klein K
vesti	2597 K na mejl
vestima	2611 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	743 K	2505 K	2611 K	2611 K-u	2733 K	3030 K
viberen	1561 K
viberi	2673 K
viberju	2733 K
viberu	329 K	2611 K
viberze	2250 K
vidare	49 skicka den K	49 skicka K	49 send den K	2783 för att läsa K	2890 läs K för
videa	40 fotky a K	2737 ogled K
videli	2615 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	590 fotos oder K	639 laden des K	642 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	417 for at læse K	519 læs K for	2103 for å lese K	2208 les K for
vidjeli	2615 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	813 K in app
viewers	991 K like you
views	30 K of	807 free K left	1025 share your K
vigtigste	482 ugens K	482 dagens K
viikko	17 joka K
viikossa	1325 K
vijesti	2597 K na e-mail
vijestima	2611 google K
vikala	2657 K
vikali	2657 K
vikao	2657 K
viknula	2657 K
viknuo	2657 K
viktigaste	2850 veckans K	2850 dagens K
viktigste	2171 ukas K	2171 dagens K
vill	2828 ja tack, jag K
vincoli	1738 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2150 på K	2208 K et	2208 K oss	2208 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	713 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1658 K che sei qui
visualiser	1398 K les contenus
visualizzare	1685 per K questo contenuto
vivons	1412 nous K grâce à nos	1412 nous ne K que
""", 'vo': """
voice	1025 add your K	1068 our K
volal	409 K	2716 K
volala	409 K
volali	409 K
volg	1965 K ons op	1965 K ons via	2092 K ons
volgende	21 in deze browser voor de K
volgens	2095 K
voor	1954 meld je aan K	2017 veel meer K #
voorbehouden	1986 alle rechten K
voordat	1942 K je gaat
voorkeursbron	1990 K
voorkeursbronnen	2027 K
vorbehalten	533 abonnenten K	577 alle rechte K
vorbei	713 schau K
vores	35 K quiz	84 i K app	84 med K app	424 hent K app	424 i K app	519 støt K	519 hent K	520 K app
vorgelesen	606 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1328 K don	1333 K don nous	1387 K don	1425 K aide pour
vous	18 sans K	1426 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1942 hebben we een gunst te K	1942 we willen je iets K
vriend	80 word K	2092 word K
vrijdag	17 elke K
vroeg	2095 K
""", 'vs': """
vsebin	2759 do vseh K
vsebina	2737 zunanja K
vsebine	2737 zunanje K	2737 te K
vsebino	9 to K	2737 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1325 K
vurguladi	2996 K
""", 'vy': """
vygenerovala	353 K ai	2697 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1876 K redaktorius
vyriausioji	1876 K redaktorė
vytvorila	2697 K ai
vyzval	409 K
vyzvala	409 K
""", 'wa': """
waardeer	2014 K dit artikel
waardeert	2014 dit artikel K
waardevol	1942 vond je dit artikel K
waarschuwt	2095 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	716 K vor
warned	1070 K
warns	1070 K
warnt	716 K
warnte	716 K
warst	42 K du vor ort
wartawan	39 K kami	1628 adalah K
washington	856 is a K
waszych	2271 z K wpłat	2329 z K wpłat
""", 'we': """
we	912 K have you.
webbplats	2798 denna K använder cookies
webinar	601 zum K	750 δωρεάν K	750 το K μας	750 K μας	2002 ons K	2256 nasz K	2619 naš K	2741 naš K
webinarimiza	2966 K
webshop	675 in unserem K	2002 onze K
webshopu	2619 našem K
website	431 dette K bruger	714 unsere K	1068 our K	2048 niets van deze K
webwinkel	2002 onze K	2035 de K van	2035 het boek in de K
wednesday	17 every K
wednesdays	977 delivered K	977 sent K
week	17 once a K	17 each K	17 elke K	1069 a K	1069 per K	2094 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	809 sign up for our K	868 our K email	868 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1025 K in
weiter	533 lesen sie sofort K
weitere	627 K texte finden sie
weitergegeben	646 wird nicht K
weiterlesen	20 K	533 K mit	533 jetzt K	533 diesen artikel K	533 kostenlos K	533 mit plus K	560 mit werbung K
weitermachen	647 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	656 K nur mit
weiterzulesen	533 um K
weken	2094 K voor
werbeblocker	560 deaktivieren sie ihren K
werbefrei	70 K	714 K
werbelink	653 K
werbelinks	74 K	653 K
werbevereinbarung	541 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	621 alle texte ohne K	621 abo ohne K	714 ohne K
werde	713 K teil
werden	51 . K sie eine	713 K sie teil
werk	2093 ons K
werken	2035 kom K bij
wersja	2 K audio
wesprzyj	2216 K nasze	2271 K	2328 K nas	2328 K nasze	2328 K naszą	2328 K mnie
weten	38 laat het ons K	67 laat het ons K	1975 laat het ons K	2092 laat het ons K	2095 laat K
wetenschapsredacteur	2032 is K
""", 'wh': """
whatever	1067 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	449 på K	449 K-kanal	547 K-kanal der	555 unser K-kanal	555 unserem K-kanal	555 unseren K-kanal	555 zum K-kanal	555 K-kanal von	589 auf K	589 per K	589 K-gruppe	589 bei K	634 unserer K-gruppe	743 K	822 share on K	822 share via K	826 join our K	826 join us on K	826 our K channel	826 updates on K	1011 our K tip line	1011 our K tipline	1011 our K number	1011 our K line	1011 our K	1067 join our K	1101 nuestro canal de K	1290 K-kanavaa	1393 chaîne K	1393 canal K	1393 sur votre K	1393 groupe K	1653 K kami	1706 canale K	1706 gruppo K	1706 su K	1706 numero K	1991 K-kanaal	1991 K-groep	1991 via K	1991 op K	2028 in je K	2028 stuur ze via K	2134 på K	2134 K-kanal	2230 kanał na K	2250 K	2354 nosso canal no K	2354 nosso canal do K	2355 grupo do K	2433 canalul de K	2433 direct pe K	2505 K	2611 K	2611 K-u	2643 K kanalu	2673 K	2733 K	2815 på K	2815 i K	2815 K-kanal	2959 K	3030 K
whatsappa	2250 K
whatsappe	2673 K
whatsappgroep	1991 K
whatsappi	1182 K kanaliga
whatsappie	16 K	2250 K
whatsappiin	1290 K
whatsappis	1182 K
whatsappissa	1290 K
whatsappkanaal	1991 K
whatsappkanal	2815 K
whatsappon	1561 K
whatsappu	16 K	329 K	2611 K	2673 K	2733 K
while	788 K you're here
whitelist	832 K our site	832 K this site	832 K us
""", 'wi': """
widerruf	646 K finden sie
widerrufen	542 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	822 opens in new K	822 opens in a new K
winkel	2035 onze K
winning	856 is an award-K
wirtschaftsredakteur	667 ist K
wirtschaftsredakteurin	667 ist K
wirtschaftsressort	591 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	590 K sie mehr
withdraw	837 K your consent
without	18 K you	18 K your	1068 K you
""", 'wo': """
woche	17 jede K	715 pro K
wochen	621 # K für	621 vier K für	715 K lang
word	80 K lid	1941 K lid	1945 K lid en	1988 K lid
work	1067 back our K	1068 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	840 K to us at	1067 K to us
writer	854 is a staff K for	854 is a senior K at	856 is a staff K	856 is a senior K	856 is a K
writes	856 K about	882 K on	1070 K
writing	923 correct at the time of K
written	856 has K for
wrote	1070 K
""", 'ws': """
wsparcia	2329 waszego K	2329 twojego K
wsparcie	2217 twoje K	2328 twoje K pozwala	2328 twoje K pomaga	2328 twoje K jest dla nas
wsparciu	2216 dzięki twojemu K	2329 dzięki K	2329 waszemu K
wspieraj	2271 K	2328 K nas
wszystkich	2278 K treści	2278 do K artykułów	2278 do K tekstów
""", 'wu': """
wurde	583 text K	640 das audio K
""", 'wy': """
wydanie	80 kup e-K	2291 kup e-K	2291 e-K
wydarzenie	2256 nasze K
wydawcy	2269 bez zgody K	2269 za zgodą K
wyjdziesz	2213 zanim K
wykup	80 K
wymagane	21 K pola są	2237 pola są K
""", 'x': """
x	1725 #K#
""", 'ya': """
yakiniyor	2996 K
yalvardi	2996 K
yalvariyordu	2996 K
yaniti	21 K iptal et
yanitladi	2996 K
yanitlayin	2979 K
yapabilir	2979 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2938 giriş K
yapay	2965 K zeka ile	2965 K zekâ ile
yapilamaz	2954 alinti K
yapin	24 giriş K	2979 giriş K	2993 bağiş K
yapmak	6 yorum K
yardim	2993 bize K edin
yardimiyla	2984 yapay zeka K	2984 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2983 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2954 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2962 K	2962 köşe K
yazdi	2996 K	2996 diye K
yazin	38 bize K	67 bize K	2960 bize K	2979 K	2993 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2996 K
yazmak	6 yorum K
""", 'ye': """
year	1069 a K	1069 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2995 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	562 inhalte von K	639 inhalt von K	743 K	826 on K for more	826 on K for the	1653 K kami	3030 K	3090 kênh K của
youtubeu	2611 K
youtubu	2733 K
""", 'za': """
za	2627 K # €	2690 K # €	2748 K # €
zaak	1992 meer over deze K
zaakceptuj	2253 K pliki cookie
zabranjeno	2630 K kopiranje
zabronione	2246 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2690 článkov K	2690 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2700 K
zahtevana	21 K polja
zahtevao	2657 K
zahtijevao	2657 K
zainstaluj	2224 K naszą aplikację	2225 K aplikację
zajednici	2643 viber K
zalo	3088 quan tâm K
zalogowani	2237 tylko K
zalogowaniu	2219 dostępny po K	2219 dostępna po K
zalogowanych	2260 tylko dla K
zaloguj	24 K	2220 K się, aby	2220 K się aby
zamkniesz	2213 zanim K
zamolila	2657 K
zamolili	2657 K
zamolio	2657 K
zamudite	2762 ne K
zanechte	77 K nám e-mail
zapewnia	2331 K
zapisal	2775 je K
zapisz	2222 K się na nasz	2328 K się na	2328 K się do
zapraszali	2331 K
zaprenumeruj	80 K
zaradi	2752 K vas	2773 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2690 K sa zadarmo	2690 K sa
zarejestrowanych	2260 tylko dla K
zarejestruj	2220 K się, aby	2328 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2249 K źródeł
zavisi	2654 K od vas
zavolal	409 K
zavolala	409 K
zaznacza	2331 K
""", 'zb': """
zbierka	2717 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	2095 K
zei	2095 K
zeptal	409 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2464 K
zicea	2464 K
ziedojums	1940 K
zitten	2093 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	406 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2623 svoje K	2623 svoje K u	2744 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2677 K tohto obsahu	2677 K obsahu	2677 K príspevku
zondag	17 elke K
zonder	71 K spam	2014 K jouw steun	2014 K uw steun
zostanie	2237 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K	394 je K	394 , K
zpravodajem	331 je K	394 je K
zpravodajka	394 je K	394 , K
zpravodajkou	331 je K	394 je K
""", 'zr': """
zrezygnuj	2220 K w każdej chwili	2330 K w każdej chwili
""", 'zu': """
zuerst	656 text ist K	673 text wurde K
zufolge	716 K
zugang	533 noch keinen K
zugeschickt	545 per e-mail K	545 per mail K
zugestimmt	562 externen diensten nicht K
zusammenarbeit	631 beitrag ist in K	631 artikel ist in K	631 text ist in K
zusammenfassung	584 K
zustimmung	562 K jederzeit	563 ihre K	563 mit ihrer K
""", 'zv': """
zvali	409 K
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
aloud
amendat
amennyit
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
korespondent
korespondentas
korespondente
korespondentem
korespondentka
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
rapporterar
rapporterer
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
relacjonuje
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:anketa|hlasování|otázka dne|anketa dne|kvíz|kvíz dne|kvíz týdne): [^.]{8,110}\\?$', 373),
 ('^(?:hrajte|zahrajte si|hra dne): [^.]{3,50}$', 373),
 ('^(?:vždy )?(?:povolit|zobrazovat|načítat|zobrazit) (?:vždy )?obsah (?:z|ze|od) [^.#"]{1,30}$', 377),
 ('^(?:zde|tady|na tomto místě) (?:je|se nachází|najdete) (?:vložený )?(?:obsah|příspěvek) (?:z|ze|od) [^.#"]{1,30}\\.?$', 377),
 ('^(?:strana|stránka|foto|fotografie|obrázek|snímek|video) # (?:z|ze|/) #$', 391), ('^(?:foto|strana|fotografie) #/#$', 391),
 ('^# z #$', 391), ('^(?:zobrazit |prohlédnout )?(?:všech |všechny )?#? ?(?:fotografií|fotografie|fotek|fotky)$', 391),
 ('^(?:video|tv|dossier|podcast|online|galerie|fotogalerie|foto|fotky|infografika|speciál|grafika): '
  '(?:jak|takhle|takto|proč|co|kdo|kde|to|podívejte|poslechněte|vše|noc|lidé|tak|tady|jaké) [^#.:;]{3,90}[^#.:;]$',
  393),
 ('^(?:vše o|více o|více k tématu|všechny články k tématu|všechno o tématu|vše k tématu)(?: téma)?: [^.]{2,50}$', 393),
 ('^(?:tento |tato )?(?:článek|text|esej|rozhovor|reportáž) (?:vyšel|vyšla|byl publikován|byla publikována|původně vyšel|původně '
  'vyšla|poprvé vyšel) (?:nejprve |původně |poprvé )?(?:v|ve|na) [^.,]{4,60}\\.?$',
  397),
 ('^(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno) (?:v|ve|na) [^.,]{4,60}\\.?$', 397),
 ('^(?:článek vznikl ve spolupráci s|text vznikl ve spolupráci s|ve spolupráci s partnerem|partnerem '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorováno společností|partner článku):? [^.#";]{3,40}\\.?$',
  405),
 ('^(?:afstemning|læserafstemning|dagens spørgsmål|ugens spørgsmål|quiz|ugens quiz): [^.]{8,110}\\?$', 486),
 ('^(?:spil nu|dagens spil): [^.]{3,50}$', 486), ('^(?:tillad|vis|indlæs) (?:altid )?indhold fra [^.#"]{1,30}$', 490),
 ('^(?:her (?:er|vises|findes) |dette er )?(?:et )?(?:indlejret )?(?:indhold|opslag) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  490),
 ('^du har læst # (?:ud )?af (?:dine )?# (?:gratis|gratisartikler)[^.]{0,30}\\.?$', 501),
 ('^(?:side|billede|foto|video) # (?:af|/) #$', 504), ('^(?:billede|foto|side) #/#$', 504), ('^# af #$', 504),
 ('^(?:vis |se )(?:alle )?#? ?(?:billeder|fotos|billederne)$', 504),
 ('^(?:video|tv|dossier|podcast|liveblog|live|billedserie|grafik|tema|dokumentar|overblik): '
  '(?:sådan|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hvad|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  506),
 ('^(?:alt om|mere om|flere artikler om|alle artikler om|læs alt om)(?: emnet)?: [^.]{2,50}$', 506),
 ('^(?:artiklen|teksten|historien|denne artikel|denne tekst|denne historie|kronikken|denne kronik|essayet) (?:blev|er|har været|var) '
  '(?:først |tidligere |oprindeligt )?(?:bragt|publiceret|trykt|udgivet|offentliggjort) (?:første gang |oprindeligt |tidligere '
  ')?(?:i|på|af|hos) [^.,]{4,60}\\.?$',
  510),
 ('^(?:først|oprindeligt|tidligere) (?:bragt|publiceret|udgivet) (?:i|på|af|hos) [^.,]{4,60}\\.?$', 510),
 ('^(?:oversættelse(?: fra [a-zæøå]+)?: |oversat (?:fra [a-zæøå]+ )?af (?!ai|hånd|en|den))[^#.,;"]{4,40}$', 510),
 ('^(?:i betalt samarbejde med|betalt samarbejde med|sponsoreret af|sponseret af|indhold fra annoncøren|annoncørbetalt indhold '
  'fra|præsenteret af) (?!en |et |den |det |sin |hans |hendes )[^.#",;:]{3,32}$',
  518),
 ('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  661),
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 679),
 ('^jetzt spielen: [^.]{3,50}$', 679),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  684),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  684),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 696), ('^(?:bild|foto|seite) #/#$', 696), ('^# von #$', 696),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 696),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|fotostrecke|bildergalerie|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  699),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 699),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 701),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  704),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 704),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 704),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  712),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  792),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 848),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  1036),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 1052), ('^# of #$', 1052),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 1052),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  1054),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  1054),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  1057),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  1063),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  1063),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2058),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2058),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2063),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2063),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2063),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2074),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2077), ('^(?:foto|pagina) #/#$', 2077), ('^# van #$', 2077),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2077),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2079),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2079),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2083),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2083),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2083),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2091),
 ('^(?:avstemning|avstemming|leseravstemning|dagens spørsmål|ukens spørsmål|quiz|ukens quiz): [^.]{8,110}\\?$', 2175),
 ('^(?:spill nå|dagens spill): [^.]{3,50}$', 2175), ('^(?:tillat|vis|last inn) (?:alltid )?innhold fra [^.#"]{1,30}$', 2179),
 ('^(?:her (?:er|vises|finnes) |dette er )?(?:et )?(?:innebygd |innebygget )?(?:innhold|innlegg) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2179),
 ('^du har lest # av (?:dine )?# (?:gratis|gratisartikler|gratissaker)[^.]{0,30}\\.?$', 2190),
 ('^(?:side|bilde|foto|video) # (?:av|/) #$', 2193), ('^(?:bilde|foto|side) #/#$', 2193), ('^# av #$', 2193),
 ('^(?:vis |se )(?:alle )?#? ?(?:bilder|foto|bildene)$', 2193),
 ('^(?:video|tv|dossier|podkast|podcast|direkte|bildeserie|grafikk|tema|se video|dokumentar): '
  '(?:slik|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hva|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  2195),
 ('^(?:alt om|mer om|flere saker om|alle saker om|alle artikler om|les alt om)(?: temaet)?: [^.]{2,50}$', 2195),
 ('^(?:artikkelen|teksten|saken|denne artikkelen|denne teksten|denne saken|kronikken|denne kronikken|essayet) (?:ble|er|har '
  'vært|sto|stod|var) (?:først |tidligere |opprinnelig )?(?:publisert|trykket|på trykk) (?:først |opprinnelig |tidligere '
  ')?(?:i|på|av|hos) [^.,]{4,60}\\.?$',
  2199),
 ('^(?:først|opprinnelig|tidligere) publisert (?:i|på|av|hos) [^.,]{4,60}\\.?$', 2199),
 ('^(?:oversettelse(?: fra [a-zæøå]+)?: |oversatt (?:fra [a-zæøå]+ )?av (?!ki|ai|hånd|en|den))[^#.,;"]{4,40}$', 2199),
 ('^(?:i betalt samarbeid med|betalt samarbeid med|sponset av|annonsørinnhold fra|innhold fra annonsøren|presentert av) (?!en |et |den '
  '|det |sin |hans |hennes )[^.#",;:]{3,32}$',
  2207),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2294),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2294),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2299),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2310),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2313), ('^(?:zdjęcie|strona|foto) #/#$', 2313), ('^# z #$', 2313),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2315),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2315),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2319),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2327),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 2855),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 2855), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 2861),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2861),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 2872),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 2872), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 2875),
 ('^(?:bild|foto|sida) #/#$', 2875), ('^# av #$', 2875), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 2875),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  2877),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 2877),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  2881),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 2881),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 2881),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  2889))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(?:přečetli jste|máte přečteno) (?:už |již )?# ze? # (?:bezplatných|článků zdarma|volných)[^.]{0,30}\\.?$', 388),
 ('^(?:překlad|přeložil|přeložila)(?: z [a-záčďéěíňóřšťúůýž]+)?: [^#.,;"]{4,40}$', 397),
 ('^z [a-záčďéěíňóřšťúůýž]{4,14}tiny přeložila? [^#.,;"]{4,40}\\.?$', 397), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1776),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1776), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1776),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1791),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1833),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1833), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1833),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1833),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2299),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2313),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2319),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2319),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2319),
 ('^(?:опрос|голосование|вопрос дня|опрос дня|тест|тест дня|викторина): [^.]{8,110}\\?$', 2554),
 ('^(?:играть|сыграйте|игра дня): [^.]{3,50}$', 2554),
 ('^(?:всегда )?(?:разрешать|показывать|разрешить|загружать) (?:всегда )?контент (?:из|с|от) [^.#"]{1,30}$', 2558),
 ('^(?:здесь|тут|в этом месте) (?:находится |размещён |размещен |показан )?(?:встроенный )?(?:контент|пост|публикация) (?:из|от) '
  '[^.#"]{1,30}\\.?$',
  2558),
 ('^вы прочитали (?:уже )?# из # (?:бесплатных)[^.]{0,30}\\.?$', 2569),
 ('^(?:страница|фото|изображение|слайд|видео|снимок) # (?:из|/) #$', 2572), ('^(?:фото|страница|слайд) #/#$', 2572), ('^# из #$', 2572),
 ('^(?:смотреть |посмотреть |показать )(?:все )?#? ?(?:фотографий|фотографии|фото)$', 2572),
 ('^(?:видео|тв|досье|подкаст|онлайн|фото|фотогалерея|галерея|инфографика|спецпроект|сюжет|трансляция): '
  '(?:как|так|почему|что|кто|где|это|вот|смотрите|послушайте|всё|все|ночь|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  2574),
 ('^(?:всё о|все о|больше о|подробнее о|все материалы по теме|все статьи по теме|все материалы о|всё по теме|все новости по теме): '
  '[^.]{2,50}$',
  2574),
 ('^(?:эта )?(?:статья|колонка)(?: впервые| изначально)? (?:опубликована|была опубликована|вышла|впервые вышла) (?:впервые )?(?:в|на) '
  '[^.,]{4,60}\\.?$',
  2578),
 ('^(?:этот )?(?:материал|текст|очерк)(?: впервые| изначально)? (?:опубликован|был опубликован|вышел|впервые вышел) (?:впервые '
  ')?(?:в|на) [^.,]{4,60}\\.?$',
  2578),
 ('^(?:впервые опубликовано|изначально опубликовано) (?:в|на) [^.,]{4,60}\\.?$', 2578),
 ('^перевод(?: с [а-яё]+)?: [^#.,;"]{4,40}$', 2578), ('^перев[её]л(?:а)? с [а-яё]+ (?:[^\\s.,]{2,14} )[^\\s.,]{3,18}$', 2578),
 ('^(?:материал (?:подготовлен|создан) (?:в партнёрстве с|в партнерстве с|при поддержке|совместно с)|партн[её]р '
  '(?:материала|проекта|рубрики)|при поддержке партн[её]ра|спонсор (?:материала|рубрики)):? [^.#";]{3,40}\\.?$',
  2586),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3170),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3181), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3189))

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
