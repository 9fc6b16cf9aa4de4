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
# (# ratings	1085
# (# reviews	1085
# (# votes	1085
# comentarii	2905
# comentario	1159
# comentarios	1159
# comentaris	364
# comment	921
# commentaire	1523
# commentaires	1523
# commenti	2045
# commento	2045
# comments	921
# euro el primer mes	376
# from # ratings	1085
# from # reviews	1085
# from # vote	1085
# from # votes	1085
# glasov	91
# glasova	91
# hlasov	91
# komentar	1924
# komentarai	2387
# komentarze	2686
# komentarzy	2686
# komment	1859
# kommentaari	1289
# kommentar	527	623	2604	3297
# kommentare	623
# kommentarer	527	2604	3297
# kommentti	1433
# kommenttia	1433
# like for this post	1085
# like for this reply	1085
# likes for this post	1085
# likes for this reply	1085
# min	902
# min de lectura	1166
# min de leitura	2783
# min di lettura	2052
# min leestijd	2502
# min. lesezeit	630
# of # people found this helpful	1085
# out of # (# ratings	1085
# out of # (# votes	1085
# out of # based on # reviews	1085
# oy	91
# people found this helpful	1085
# people like this	1085
# person found this helpful	1085
# ratings	1085
# reactie	2495
# reacties	2495
# reviews	1085
# saniye geri	3487
# saniye geri sar	3487
# saniye ileri	3487
# saniye ileri sar	3487
# stars (# votes	1085
# stars from # reviews	1085
# stars from # votes	1085
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
# yorum	3436
""", '#+': """
#+ gamble responsibly	1081
""", '$#': """
$# at amazon	1115
$# at walmart	1115
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2940
a kommentek nem szerkesztett tartalmak	1859
a lire aussi	1527
a message from our sponsor	912
a nossa loja	2828
a palavra do dia	2865
a sua mensagem	2876
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3443
aa aa aa	92
aanbevolen	2499
aanbevolen artikelen	2499
aanbevolen voor jou	2499
aangeboden door	2489
aanmelden	2469
aanmelden nieuwsbrief	2474
aanraders	2499
""", 'ab': """
abbonamenti	2023
abbonamento	2023
abbonati	2023
abbonati ora	2023
abbonati subito	2023
ablehnen	620
abmelden	591
abo	591
abo bestellen	591
abo testen	683
abo verwalten	591
abonament	2894
abonamente	2894
abonare	2894
abone ol	3423
abone olun	3423
abone olun, sinirsiz okuyun	3423
abonelik	3423
abonelik paketleri	3530
abonentiem	2422
abonnee worden	2469
abonneer	2469
abonneer nu	2469
abonnees lezen meer	2539
abonnement	510	591	1494	2469	2587
abonnementen	2469
abonnements	591	1494
abonner	510	2587
abonneren	2469
abonnez-vous	1494
abonnieren	591
about sharing	902
about the columnist	1097
about the contributor	1097
about the contributors	1097
about us	931
abrir	1167	2784
abrir app	1225	2836
abrir en la app	1225
abrir la app	1225
abrir mapa	1167	2784
abrir menu	2783
abrir na app	2836
abrir no aplicativo	2836
abrir no app	2836
absenden	91
abspielen	630
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1129
acceder	1129
accedi	2023
accedi con apple	2085
accedi con facebook	2085
accedi con google	2085
accedi con il tuo account	2085
accedi per commentare	2094
accept	917
accept all	917
accept all cookies	917
accept and close	917
accept and continue	917
accept toate	2916
accept toate cookie-urile	2984
accepta i continua	361
accepta i mostra el contingut	361
accepta les galetes	361
accepta totes les galetes	393
accepta-ho tot	361
accepted payment methods	877
accepteer	2491
accepteer alle cookies	2491
accepter	524	1520
accepter alle	524
accepter alle cookies	524
accepter et afficher	1550
accepter et afficher le contenu	1550
accepter et continuer	1520
accepter et fermer	1520
accepter et poursuivre	1590
accepter les cookies	1520
accepter tout	1520
acceptera	3294
acceptera alla	3294
accepteren	2491
acces nelimitat la toate articolele	2931
acceso	1129
acceso ilimitado a todo el contenido	1264
accesso a tutti gli articoli	2147
accesso illimitato a tutti i contenuti	2147
accetta	2042
accetta e continua	2042
accetta e continua oppure abbonati	2085
accetta e prosegui	2106
accetta e visualizza	2066
accetta e visualizza il contenuto	2066
accetta i cookie	2042
accetta tutti	2042
accetta tutti i cookie	2141
accetta tutto	2042
accetto tutti i cookie	2141
acconsento a ricevere comunicazioni commerciali	2081
acconsento al trattamento dei dati	2118
acconsento al trattamento dei dati personali	2118
acconsento al trattamento dei miei dati	2118
acconsento alla visualizzazione di contenuti esterni	2066
account aanmaken	2469
accueil	1530
aceitar	2773
aceitar cookies	2773
aceitar e continuar	2773
aceitar e ver	2798
aceitar todos	2773
aceitar todos os cookies	2869
aceitar tudo	2773
aceito todos os cookies	2869
aceptar	1156
aceptar cookies	1156
aceptar todas	1156
aceptar todas las cookies	1258
aceptar todo	1156
aceptar y continuar	1156
aceptar y seguir	1223
aceptar y ver	1186
aceptar y ver el contenido	1186
acepto que se me muestre contenido externo	1186
acepto recibir comunicaciones comerciales	1201
acepto todas las cookies	1258
acesso a todos os artigos	2875
acest articol este blocat	2963
acest videoclip nu este disponibil	2948
acest videoclip nu mai este disponibil	2948
acheter ce livre	1584
acheter des billets	1584
acheter le livre	1584
acheter maintenant	1642
acheter mes billets	1584
acheter sur amazon	1584
acheter sur fnac	1584
acheter sur la fnac	1584
acompanhe ao vivo	2810
acquista biglietti	2100
acquista i biglietti	2100
acquista il libro	2100
acquista il numero in edicola	2071
acquista la copia digitale	2071
acquista ora	2158
acquista questo libro	2100
acquista questo numero	2071
acquista su amazon	2100
acquistalo su amazon	2100
activa	397
activa el so	389
activa les alertes	370
activa les notificacions	370
activa les notificacions i no et perdis res	370
activar	1227
activar alertas	1200
activar el sonido	1219
activar sonido	1219
activer la notification	1593
activer le son	1586
activer les alertes	1560
actualiser la page	1594
""", 'ad': """
ad	912	2183	2294	3504	3747
ad blocker rilevato	2145
ad choices	912
ad feedback	912
ad soyad	3504
ada yang salah	1984
adblock detectado	1262	2873
adblock rilevato	2145
adblock'u kapattim	3495
adblocker rilevato	2145
adchoices	912
add a comment	921
add a reply	1087
add as preferred source	907
add to bookmarks	902
add to favorites	1105
add to my topics	907
add to reading list	1001
addebito diretto	2022
adicionar ao carrinho	2884
adicionar aos favoritos	2819
adicionar aos meus temas	2880
adicionar como fonte preferida	2857
adicionar resposta	2864
adiniz	3504
adiniz soyadiniz	3504
adinizi girin	3531
administrer samtykke	2601
adres e-mail	2671
adresa de e-mail	2926
adresa de email	2926
adresa ta de email	2926
adresse e-mail	1503
adresse e-mail incorrecte	1600
adresse e-mail invalide	1563
adresse e-mail non valide	1600
adresse email non valide	1600
adresse mail	1563
adresse mail invalide	1631
ads	912
advert	912
adverteer bij ons	2524
advertentie	2489
advertenties	2489
adverteren	2524
advertise with us	912
advertisement	912	1920	2040	3432
advertisement feature	912
advertisements	912
advertiser content	912
advertising	912
advertorial	617	751	1955	2902	3432
""", 'af': """
afdrukken	2484
afegeix com a font preferida	416
afegeix un comentari	355
afficher ce contenu	1550
afficher l'original	1531
afficher la suite	1530
afficher le contenu	1520
afficher le contenu externe	1550
afficher le post	1590
afficher le tweet	1590
afficher les commentaires	1523
afficher les sous-titres	1586
afficher moins	1531
afficher plus	1530
affiliate	912
affiliate disclosure	912
affiliate-link	617
afgiv din stemme	91
afgiv din stemme her	535
afgiv stemme	91
afmelden	2469
afspelen	2502
afspil	535
afstemning	91
after ad	912
after newsletter promotion	890
afvis	524
afvis alle	524
""", 'ag': """
agb	620
aggiorna la pagina	2111
aggiungi ai miei argomenti	2152
aggiungi ai preferiti	2035
aggiungi al carrello	2158
aggiungi alle fonti preferite	2129
aggiungi un commento	2045
aggiungi una risposta	2136
aggiungici alle fonti preferite	2129
agrandir	1530
agrandir l'image	1530
agrandir la photo	1604
agrandir le texte	1614
agree	917
agree and continue	917
""", 'ah': """
ahora en portada	1163
ahora no	1123
""", 'ai': """
ai deja cont	2894
ai deja un abonament	2931
ai deja un cont	2894
ai generated summary	972
ai highlights	972
ai overview	972
ai summary	972
ai uitat parola	2894
ai votat deja	2940
ai-generated	972
ai-generated summary	972
ai-genererad sammanfattning	3304
ai-genereret opsummering	535
ai-generert oppsummering	2611
ai-oppsummering	2611
ai-opsummering	535
ai-samenvatting	2521
ai-sammanfattning	3304
aidez-nous	1485
aiheet	1434
ailleurs sur le web	1527
ainult tellijale	1283
aiutaci	2018
aizpildi aptauju	2429
""", 'aj': """
ajouter au panier	1642
ajouter aux favoris	1513
ajouter un commentaire	1523
ajustes de privacidad	1223
""", 'ak': """
akceptuj	2683
akceptuj wszystkie	2683
akhir iklan	1965
akkoord	2491
aksepter alle	2601
akses tanpa batas ke semua artikel	2005
aktifkan	1974
aktifkan notifikasi	1974
aktualno	3220
aktuell	627
aktuelle artikel	627
aktuelle nachrichten	627
aktuelles	627
akun saya	1908
akzeptieren	620
""", 'al': """
al abonnee	2539
al abonnee? log in	2469
al een account	2469
alamat email anda	2006
alamat email tidak valid	1983
alege	2964
alege abonamentul	2931
alege abonamentul potrivit	2931
alege planul	2963
alege suma	2986
alerta de autor	1269	2880
alerte auteur	1635
algemene voorwaarden	2491
algo correu mal	2847
algo deu errado	2847
algo ha salido mal	1236
alguna cosa ha anat malament	407
all access digital	999
all comments	921
all donations are tax-deductible	995
all news	931
alla kommentarer	3297
alle ablehnen	620
alle abo-angebote	683
alle akzeptieren	620
alle anzeigen	630
alle artikel anzeigen	630
alle artikel unbegrenzt lesen	683
alle bilder	630
alle cookies accepteren	2491
alle cookies akzeptieren	620
alle externen inhalte anzeigen	656
alle kommentare	623
alle kommentare anzeigen	623
alle kommentarer	527	2604
alle newsletter	599
alle nieuwsbrieven	2532
alle reacties	2495
alleen abonnees kunnen reageren	2529
aller au contenu	1530
aller au contenu principal	1530
allerede abonnent? log ind	510
allerede abonnent? logg inn	2587
alles accepteren	2491
alles akzeptieren	620
alles anzeigen	630
alles bekijken	2502
alles klar	631
alles weigeren	2491
allow content	917
allow cookies	917
allow facebook content	970
allow google youtube content	970
allow instagram content	970
allow tiktok content	970
allow twitter content	970
allow x content	970
allow youtube content	970
already a member	880
already a member? log in	880
already a subscriber? log in	880
already a supporter	871
already have an account	880
already have an account? log in	880
already have an account? sign in	880
already registered	999
already registered? log in	999
als e-mail versenden	612
als pdf speichern	684
also	929
also in the news	926
also of interest	1083
also on	926
also read	926
also worth reading	19
alte articole	19	2906
alte articole care te-ar putea interesa	19
altmetric	1105
altre notizie	19	2049
altre notizie da leggere	19
altre opzioni	2131
altre opzioni di condivisione	2131
altri articoli	2049
altri articoli dell'autore	2122
altri articoli dello stesso autore	2122
altri articoli di questo autore	2122
altri articoli su questo argomento	2049
altri articoli sull'argomento	2049
altro	2052
altro importo	2021
altyazi	3488
altyazilar	3488
always active	917
""", 'am': """
am deja cont	2963
am dezactivat adblock	2958
am dezactivat adblock-ul	2958
am meisten gelesen	627
am uitat parola	2963
amaga els comentaris	382
amaga les respostes	382
amazon'da satin al	3486
amazon'dan satin al	3486
amount	872
amplia la foto	410
amplia la imatge	410
ampliar	1166	2783
ampliar a imagem	2850
ampliar foto	1239	2850
ampliar imagem	2850
ampliar imagen	1166
ampliar la foto	1239
ampliar la imagen	1239
""", 'an': """
an error has occurred while submitting the form	990
an error occurred. please try again	990
ana sayfa	3439
ana sayfaya git	3507
anadolu ajansi	3443
anasayfa	3439
anbefalede artikler	532
anbefales	2608
anbefalet	532
anbefalt	2608
anbefalte saker	2608
anda mengikuti topik ini	1992
anda mungkin juga suka	1951
anda mungkin suka	19
anda sudah berlangganan	2006
anda sudah memilih	1959
ander bedrag	2467
andere lasen auch	627
anderen lazen ook	2499
anderer betrag	589
andre leser	2608
android	93
ange din e-postadress	3284
ange din mejl	3284
angebot sichern	591
angebote unserer partner	617
anket	91
anketa	91
ankete katil	3480
ankete katilin	3480
anketi cevapla	3480
ankieta	91
anladim	3440
anmelden	591
anmeldung erfolgreich	674
anna palautetta	1433
anna palautetta jutusta	1433
anna tagasisidet	1289
annonce	523	1518
annoncer	523
annonces	1518
annons	3293
annons slut	3293
annonse	2600
annonse - artikkelen fortsetter under	2600
annonse - saken fortsetter under	2600
annonser	2600	3293
annonssamarbete	3308
annual	872
annuale	2114
annuellement	1596
annunci	2040
annuncio	2040
anterior	1166	2783	2908
antworten	623
antworten abbrechen	623
anual	402	1231	2842	2961
anunci	355
anuncie conosco	2802
anuncio	1154
anuncios	1154
anzeige	617
anzeige - artikel geht unten weiter	689
anzeige - weiterlesen nach der anzeige	689
anzeige anzeige	617
anzeige aufgeben	662
anzeige scrollen, um weiterzulesen	617
anzeige von unserem partner	689
anzeigen	617
""", 'ap': """
apakah artikel ini bermanfaat	1959
apakah artikel ini membantu	1959
apakah halaman ini membantu	1959
apakah ini bermanfaat	1959
apelido	2847
apellido	1236
apellidos	1236
apenas assinantes podem comentar	2808
apenas para assinantes	2844
apklausa	91
apoie	2750
apoie no catarse	2841
apoie-nos	2750
apoie-nos no patreon	2841
apoio	2861
aportar	1124
app store	93
app store'dan indir	3492
app store'dan indirin	3492
appgallery	93
apple app store	93
apple ile devam et	3501
approfondimenti	2049
approfondisci	2049
appuyez pour activer le son	1624
apri	2053
apri app	2108
apri l'app	2108
apri la gallery	2122
apri la mappa	2053
apri menu	2052
apri nell'app	2108
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2387
ar straipsnis buvo naudingas	2387
ara	3439
ara no	397
archivado en	1159
archivo	1163
argomenti	2049
argomenti correlati	2122
argomenti trattati	2049
around the web	926
article anterior	410
article content	912
article continues below	912
article lu par une voix artificielle	1586
article offert	1643
article suivant	1527
articles connexes	1527
articles les plus lus	1527
articles populaires	1571
articles relacionats	352
articles similaires	1527
articol oferit de un abonat	2992
articol sponsorizat	87
articole recente	2906
articole recomandate	2906
articole similare	2906
articoli che potrebbero interessarti	2049
articoli consigliati	2088
articoli correlati	2049
articolo correlato	2049
articolo precedente	2049
articolo regalato	2159
articolo riservato agli abbonati	2085
articolo successivo	2049
articolo tradotto automaticamente	2068
articolul anterior	2906
articolul pe scurt	2919
artigo anterior	2780
artigo exclusivo para assinantes	2817
artigo exclusivo para subscritores	2817
artigo oferecido	2885
artigo seguinte	2850
artigos recomendados	2820
artigos relacionados	2780
artikel als geschenk versenden	709
artikel als pdf herunterladen	684
artikel auf die merkliste setzen	684
artikel berikutnya	1987
artikel bewaren	2540
artikel bewerten	623
artikel delen	2484
artikel drucken	612
artikel freischalten	591
artikel geht unten weiter	689
artikel hadiah dari pelanggan	2009
artikel ini terkunci	1981
artikel kostenlos weitergeben	709
artikel lain	1951
artikel lain dari penulis ini	1987
artikel lainnya	1925
artikel lesen	630
artikel menarik lainnya	1951
artikel merken	612
artikel mit freunden teilen	709
artikel opslaan	2540
artikel penulis lainnya	1987
artikel per e-mail empfehlen	684
artikel populer	1951
artikel premium	1950
artikel printen	2540
artikel sebelumnya	1925
artikel selanjutnya	1925
artikel speichern	612
artikel sponsor	1955
artikel teilen	612
artikel terkait	1925
artikel verschenken	591
artikel versenden	612
artikel weitergeben	709
artikel weiterleiten	684
artikel zusammenfassen	658
artikkel on tellijale	1283
artikkel sisaldab reklaamlinke	1292
artikkelen er forbeholdt abonnenter	2587
artikkelen fortsetter under	2600
artikkelen fortsetter under bildet	2600
artikkeli jatkuu mainoksen alla	1428
arvostele resepti	61
""", 'as': """
as + lidas	2780
as mais lidas	2780
ascolta	2035
ascunde	2909
ascunde comentariile	2940
asetukset	1429
asiasanat	1434
ask a question	1087
ask ai	972
ask me later	871
ask our ai	972
ask our ai about this story	972
ask question	1087
assinar	2754
assinar novamente	2875
assinatura	2754
assinaturas	2754
assine	2754
assine agora	2754
assine nossa newsletter	2758
assistir novamente	2870
assunto	2877
assuntos	2780
asunto	1266
""", 'at': """
atidaryti	2389
ativar	2838
ativar agora	2838
ativar alertas	2810
ativar o som	2830
ativar som	2830
atmesti	2399
attiva	2110
attiva audio	2102
attiva l'abbonamento	2023
attiva l'audio	2102
attiva le notifiche	2079
attiva ora	2023
atur preferensi	2002
aturan berkomentar	1959
aturan komentar	1959
""", 'au': """
auch interessant	627
auch lesenswert	627
auch spannend	627
aucun commentaire	1523
audio abspielen	664
audio generado con ia	1219
audio generado por ia	1219
auf bluesky teilen	612
auf die leseliste	709
auf die merkliste	684
auf einer seite lesen	627
auf facebook posten	612
auf facebook teilen	612
auf linkedin teilen	612
auf mastodon teilen	612
auf pinterest merken	61
auf telegram teilen	612
auf twitter teilen	612
auf whatsapp teilen	612
auf x teilen	612
auf xing teilen	612
auf youtube anschauen	664
auf youtube ansehen	664
aufklappen	631
augmenta el text	418
aumentar el texto	1248
aumentar fonte	2859
aumentar letra	1248	2859
aumentar texto	1248	2859
aus der redaktion	627
ausblenden	631
ausklappen	630
autentificare	2894
autentificare cu facebook	2963
autentificare cu google	2963
auteur suivi	1635
author affiliations	1097
author biographies	1097
author biography	1097
autodefinido	1217
automatische incasso	2468
autor seguido	1269	2880
autore seguito	2152
autoriser	1520
autorizzo il trattamento dei dati personali	2118
autre montant	1492
autres articles	1527
""", 'av': """
ava	1291
avaa	1437
avaa kartta	1437
avaa koko juttu	1419
avainsanat	1434
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1586
avantatges de subscriptor	388
avantatges per als subscriptors	388
avanti di # secondi	2102
avanzar # segundos	1219
average rating # / # vote count: #	1085
average rating: #	1085
avgi din stemme her	2611
avgi stemme	91
aviso legal	1156
avstemning	91
avvia la riproduzione	2142
avvis	2601
avvis alle	2601
avvisa	3294
avvisa alla	3294
avviso autore	2152
""", 'ay': """
ayarlari kaydet	3490
aydinlatma metnini okudum	3503
aydinlatma metnini okudum ve kabul ediyorum	3503
aylik	3499
aylik destek	3498
aylik faturalandirilir	3501
ayrica okuyun	3437
ayrintilar	3440
""", 'ba': """
baca artikel berikutnya	2007
baca artikel lengkap	1987
baca artikel selengkapnya	1987
baca berita lainnya	1951
baca di aplikasi	1972
baca gratis	2005
baca juga	1925
baca nanti	1950
baca selengkapnya	1927
baca transkrip	1966
back to top	931
bagikan	1917
bagikan artikel	1917
bagikan artikel ini	2009
bagikan berita	2009
bagikan berita ini	1994
bagikan di facebook	1994
bagikan di whatsapp	1994
bagikan halaman ini	2009
bagikan ke	1917
bagikan ke facebook	1994
bagikan ke whatsapp	1994
bagikan ke x	1994
bagikan lewat whatsapp	1950
baixar o app	2836
baixe na app store	2836
baixe o aplicativo	2836
baixe o app	2836
balas	1924
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	878
bankeinzug	590
bankoverschrijving	2468
batalkan kapan saja	1981
bayar dengan paypal	2005
""", 'be': """
be the first to answer	1087
be the first to reply	1087
be the first to review	1087
beantwoorden	2495
become a founding member	880
become a friend	873
become a member	873
become a paid subscriber	873
become a patron	873
become a sponsor	873
become a subscriber	880
become a supporter	873
become an insider	999
become an insider and start reading now	999
bedankt voor het stemmen	91
bedankt voor je aanmelding	2532
bedankt voor je feedback	2529
bedankt voor je inschrijving	2474
bedankt voor je stem	91
bedankt voor uw aanmelding	2532
bedankt voor uw feedback	2529
begambleaware	1081
begrepen	2503
bei facebook teilen	612
bei twitter teilen	612
bei whatsapp teilen	612
bei x teilen	612
beitrag auf instagram ansehen	656
beitrag auf x ansehen	656
beitrag mit freunden teilen	709
beitrag teilen	612
bekerja sama dengan	1996
bekijk aanbieding	2469
bekijk alle abonnementen	2469
bekijk alle nieuwsbrieven	2532
bekijk alle vacatures	2524
bekijk alles	2502
bekijk de aanbiedingen	2469
bekijk de kaart	2503
bekijk de uitslag	91
bekijk de video	2526
bekijk details	2503
bekijk deze post op instagram	2519
bekijk deze post op x	2519
bekijk dit bericht op instagram	2519
bekijk dit bericht op x	2519
bekijk foto's	2502
bekijk meer	2502
bekijk onze aanbiedingen	2539
bekijk ook	2499
bekijk op youtube	2526
bekijk reacties	2495
bekijk resultaten	91	2503
beli buku	1965
beli buku ini	1965
beli di lazada	1965
beli di shopee	1965
beli di tokopedia	1965
beli sekarang	1965
beli tiket	1965
beli tiket di sini	1965
beliebt	627
beliebt bei unseren lesern	688
beliebte artikel	627
beliebteste artikel	627
belki daha sonra	3421
beluister dit artikel	2526
belum berlangganan	1981
belum punya akun	1981
beni hatirla	3501
benzer haberler	19	3437
beoordeel dit recept	61
beranda	1927
berdonasi	1907
bereits registriert	591
bereits registriert? anmelden	591
bergabunglah dengan tim kami	1940
berhenti mengikuti	1992
beri komentar	1924
beri masukan	1959
beri nilai resep ini	61
beri tahu kami pendapat anda	1959
berikutnya	1927
berita berikutnya	1987
berita hari ini	1951
berita lain	1951
berita lainnya	19	1925
berita menarik lainnya	1951
berita pilihan	1925
berita populer	1925
berita sebelumnya	1987
berita selanjutnya	1987
berita terbaru	1925
berita terkait	1925
berita terkini	1925
berita utama	1925
berlangganan	1908
berlangganan sekarang	1908
best gelezen	2499
beste aanbieding	2539
betaalde inhoud	2489
betaalde samenwerking	2544
betaalmethode	2467
betaalmethoden	2467
betaalmethodes	2467
betalt annonce	523
betalt indhold	523
betrag eingeben	589
bewaar	2484
bewaar artikel	2484
bewaar dit artikel	2540
bewaar dit artikel om later te lezen	2540
bewaar recept	61
bewaren	2484
bewerte dieses rezept	61
bewerten sie diesen artikel	668
bezahlte anzeige	689
bezahlte partnerschaft	689
bezahlte werbung	87
bezahlter inhalt	87	617
""", 'bi': """
bidra	2584	3276
bidrag	507
bienvenido	1129
biglietti	2133
bild anzeigen	631
bilder anzeigen	630
bildergalerie	627
bildirim almak ister misiniz	3493
bildirimlere izin ver	3493
bildirimlere izin vermek ister misiniz	3493
bildirimleri almak ister misiniz	3493
bilet al	3486
bilet satin al	3486
bilete	2979
biletler	3517
bilgini test et	3483
bilginizi sinayin	3439
bilginizi test edin	3483
billed annually	999
billed monthly	999
billetterie	1616
bilmiyorum	3481
bir abone bu haberi hediye etti	3538
bisa dibatalkan kapan saja	1981
bisukan	1967
bitte bleiben sie fair und sachlich	668
bitte bleiben sie sachlich und fair	668
bize bir kahve ismarla	3498
bize destek ol	3498
bize destek olun	3422
bize kahve ismarla	3498
bize yazin	3509
bizi destekleyin	3498
""", 'bl': """
bleiben sie informiert	599
bli medlem	2584	3276
blijf op de hoogte	2474
bliv medlem	507
bloqueador de anuncios detectado	1262
bloqueador detectado	1262	2873
bluesky	903
""", 'bn': """
bns	1293	2391
bns inf	2391
bns/afp	1293
""", 'bo': """
boletim	2758
boletines	1136
boleto	2753
bonifico	2022
bonifico bancario	2022
bonus video	3097
bookmark	902
bookmark this	902
bookmark this article	902
""", 'br': """
brak komentarzy	2686
branded content	1154	2544
breng je stem uit	91
brought to you by	912
browse all	931
browse all newsletters	990
""", 'bu': """
bu alan gereklidir	3503
bu alan zorunludur	3503
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	3531
bu haber faydali oldu mu	3436
bu haber kilitli	3501
bu konuyu takip ediyorsunuz	3513
bu konuyu takip et	3513
bu sayfa faydali oldu mu	3480
bu video oynatilamiyor	3487
bu yazari takip ediyorsunuz	3513
bu yazari takip et	3534
buat akun	1908
buffer	903
buka	1928
buka aplikasi	1972
buka artikel	2005
buka di aplikasi	1972
buka peta	1928
bulanan	1979
bulmaca	3485
bulmacalar	3485
bunlari da izleyin	3533
bunlari da okuyun	3437
bunyikan	1966
buscar	1166	2783
butlletins	372
buy at amazon	1115
buy from amazon	1115
buy it now	1082
buy on amazon	1115
buy tickets	1082
buy us a coffee	873
""", 'ca': """
cabut persetujuan	1970
cada aporte cuenta	1204
cada euro compta	401
cada euro conta	2815
cada euro cuenta	1204
cada mes	402
cada real conta	2815
cadastrar	2754
cadastre-se	2754
cadastro realizado	2876
cadastro realizado com sucesso	2876
cadeau-artikel	2469
califica esta receta	61
cambiar mis preferencias	1186
cambiar preferencias de cookies	1186
camp obligatori	406
campi obbligatori	2118
campo obbligatorio	2118
campo obligatorio	1235
campo requerido	1235
campos obligatorios	1235
camps obligatoris	406
cancel	872
cancela cuando quieras	1233
cancelar respuesta	1159
cancele quando quiser	2844
canli anlatim	3507
canli takip	3507
cantidad personalizada	1263
capito	2053
cara menonaktifkan	1977
cara menonaktifkan pemblokir iklan	1976
caratteri rimanenti: #	2076
cargando reproductor	1219
cargar contenido	1156
cargar el contenido	1223
cargar tuit	1223
cari	1927
carica altri	2052
carica altri articoli	2122
carica altri commenti	2094
carica contenuto	2106
carica il contenuto	2106
carica il post	2106
carica il tweet	2106
carica il video	2106
carica post	2106
caricamento del player	2102
caricamento del video	2102
caricamento player	2102
caricamento video	2102
carrega el contingut	393
carregando	2798
carregando player	2830
carregar mais	2783
carregar tweet	2834
carta di credito	2022
carte bancaire	1493
cassetta anonima	2125
cast your vote	91
categorias	2780
categorie	2049
categories	926
categorii	2906
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
ce champ est obligatoire	1600
ce champ est requis	1600
cek email anda	1983
cek harga	2008
cel mai popular	2964
cele mai apreciate	2941
cele mai citite	2906
cele mai citite articole	2934
cele mai noi	2906
cele mai populare	2906
cele mai vechi	2941
cerca	2052
cerrar	1123
cerrar ventana	1267
ces articles devraient vous plaire	1571
cetak	1917
cetak artikel	1950
cetak halaman	1950
cetak resep	61
ceva nu a mers bine	2966
cevap yaz	3480
cevapla	3436
""", 'cg': """
cgu	1520
cgv	1520
""", 'ch': """
champ obligatoire	1600
champ requis	1600
champs obligatoires	1600
champs requis	1600
changer de formule	1598
chaque contribution compte	1595
chaque don compte	1566
chaque euro compte	1566
chaque geste compte pour nous	1595
chaque matin, gratuit	1600
chaque mois	1596
chaque vendredi, gratuit	1600
chargement du lecteur	1586
chargement du sondage	1558
charger la publication	1590
charger le contenu	1590
charger le post	1590
charger le tweet	1590
charger plus	1530
charger plus de commentaires	1578
chci darovat	429
check amazon	1115
check price	1115
check price at amazon	1115
check prices	1115
check your email	1036
check your inbox	1036
chiedi alla nostra ia	2068
chiudi	2017
chiudi finestra	2150
chiudi gallery	2150
chiudi la finestra	2150
chiudi menu	2052
choisir	1599
choisir cette offre	1598
choisir mes cookies	1623
choisir mon montant	1628
choisissez la formule qui vous convient	1567
choisissez un montant	1492
choisissez votre formule	1567
choose an amount	877
choose your payment method	877
choose your plan	880
""", 'ci': """
citation formats	1105
cite this article	1105
citer	1615
citi lasa	2424
citi raksti	2424
""", 'cl': """
clasificados	1154
classer	1643
clicca per attivare l'audio	2142
click here	931
click on a star to rate it	1085
click to enlarge	931
clique para ativar o som	2870
cliquer ici pour partager	1513
cliquez pour activer le son	1624
close	872
close extra sharing options	902
close menu	931
close share panel	902
close this message	871
clube do assinante	2802
""", 'co': """
cobrado anualmente	2844
codes promo	1518
codici sconto	2158
coduri de reducere	2991
cognome	2119
cognoms	407
colabora	1124
collapse	931
com desactivar el bloquejador	399
com desactivar-lo	400
come disattivare adblock	2111
come disattivare l'ad blocker	2111
come disattivarlo	2112
comece o quiz	2825
comenta	1159
comentar	1159	2776
comentarii	2905
comentarii dezactivate	2981
comentariile sunt dezactivate	2981
comentario	1159
comentarios	1159
comentarios desactivados	1253
comentarios solo para suscriptores	1253
comentaris	355
comentariu	2905
comente	2776
commander le livre	1584
commencer le quiz	1581
comment	903	921
comment ne plus voir ce message	1484
comment policy	921
commenta	2045
commenta l'articolo	2045
commenta per primo	2045
commentaire	1523
commentaires	1523
commenter	1513	1523
commenter l'article	1523
commenti	2045
commenti disattivati	2136
commenti riservati agli abbonati	2136
commento	2045
commento in attesa di moderazione	2076
comments	921
comments off	921
commercial content	912
community guidelines	921
community rules	921
como desativar	2840
como desativar o bloqueador	2839
compare plans	880
comparte	1148
comparte esta noticia	1276
comparteix	355
comparteix a facebook	378
comparteix a whatsapp	378
comparteix a x	378
comparteix per correu	418
comparteix per whatsapp	418
compartilhar	2766
compartilhar no linkedin	2766
compartilhar no twitter	2766
compartilhar no whatsapp	2766
compartilhar no x	2766
compartilhar por e-mail	2766
compartilhar via	2766
compartilhe	2766
compartilhe este artigo	2885
compartilhe isso	2766
compartilhe no whatsapp	2859
compartir	1148
compartir en	1148
compartir en bluesky	1148
compartir en linkedin	1148
compartir en telegram	1148
compartir en twitter	1148
compartir en whatsapp	1248
compartir en x	1148
compartir noticia	1276
compartir por correo	1148
compartir por email	1148
compartir por whatsapp	1248
complete coverage	926
compra ahora	1275
compra el libro	1218
compra el llibre	388
compra entrades	388
compra i biglietti	2100
compra il libro	2100
compra les entrades	388
compra questo numero	2071
compra su amazon	2100
compra tus entradas	1218
compra'l a amazon	388
compralo su amazon	2100
comprar agora	2884
comprar ahora	1275
comprar bilhetes	2828
comprar el libro	1218
comprar en amazon	1218
comprar entradas	1218
comprar este libro	1218
comprar este livro	2828
comprar ingressos	2828
comprar na amazon	2828
comprar o livro	2828
compre agora	2884
compre bilhetes	2828
compre na amazon	2828
compre o livro	2828
compris	1531
comunicar erro	2776
comunicar um erro	2864
comunicar un error	1253
concordo	2773
condiciones de uso	1156
condiciones generales	1156
conditions d'utilisation	1520
conditions de publication	1558
condividi	2035
condividi articolo	2035
condividi la notizia	2159
condividi questa pagina	2159
condividi questo articolo	2159
condividi su	2035
condividi su facebook	2035
condividi su linkedin	2035
condividi su telegram	2035
condividi su twitter	2035
condividi su whatsapp	2131
condividi su x	2035
condividi via email	2035
condividi via whatsapp	2131
condivisioni	2035
condizioni d'uso	2042
conectare	2894
conectare cu facebook	2963
conectare cu google	2963
configura les galetes	361
configurar cookies	1156
confira a oferta	2884
connectez-vous	1494
connexion	1494
consenti	2110
consenti sempre	2106
consigliati	2049
consigliati per te	2049
consigue tu entrada	1190
consulta las esquelas de hoy	1190
consulta las normas de la comunidad	1195
consulta les esqueles	366
consulta todas nuestras newsletters	1201
consulter	1530
cont nou	2894
contact	931	1523	2495	2905
contact us	921
contacta amb nosaltres	412
contacta con el autor	1270
contacta con la autora	1270
contacta con nosotros	1242
contactar	1270
contactar al autor	1242
contactar con el periodista	1270
contacte o autor	2853
contacter ce journaliste	1636
contacter la journaliste	1636
contacter le journaliste	1636
contactez-nous	1523
contacto	1159
contactos	2776
contato	2776
contatta il giornalista	2153
contatta l'autore	2153
contatta l'autrice	2153
contatta la redazione	2125
contattaci	2045
contattare la redazione	2125
contatti	2045
contenido de marca	1154
contenido de nuestros socios	1163
contenido de pago	1218
contenido elaborado por la marca	1190
contenido exclusivo	1129
contenido exclusivo para socios	1205
contenido externo	1186
contenido externo recomendado	1186
contenido ofrecido por	1154
contenido pagado	1218
contenido para suscriptores	1129
contenido patrocinado	1154
contenido promocionado	1154
contenido recomendado	1209
contenido relacionado	1163
contenido solo para usuarios registrados	1205
contenidos recomendados	1209
contenidos relacionados	1163
content from our partner	1004
content from our partners	1004
content from our sponsor	1004
contenu commercial	1518
contenu de marque	1518
contenu externe	1550
contenu partenaire	1518
contenu payant	1584
contenus partenaires	1518
contenuti a pagamento	2100
contenuti correlati	2049
contenuti sponsorizzati	2040
contenuto a pagamento	2100
contenuto esterno	2066
contenuto esterno consigliato	2066
contenuto generato con ia	2142
contenuto per abbonati	2023
contenuto premium	2085
contenuto promozionale	2071
contenuto riservato	2023
contenuto riservato agli abbonati	2085
contenuto riservato agli utenti registrati	2085
contenuto sponsorizzato	2040
contingut exclusiu per a subscriptors	376
contingut extern	361
contingut extern recomanat	361
contingut ofert per	366
contingut pagat	388
contingut patrocinat	355
continua a leggere	2052
continua al navegador	395
continua al web	395
continua amb apple	376
continua amb facebook	376
continua amb google	376
continua con apple	2085
continua con facebook	2085
continua con google	2085
continua con l'email	2147
continua con la mail	2147
continua depois da publicidade	2771
continua llegint	379
continua nel browser	2108
continua senza accettare	2042
continua senza disattivare	2112
continua senza sostenere	2017
continua sul browser	2108
continua sul sito	2108
continuar a ler	2783
continuar com apple	2817
continuar com e-mail	2875
continuar com facebook	2817
continuar com google	2817
continuar con apple	1205
continuar con email	1264
continuar con facebook	1205
continuar con google	1205
continuar con mi correo	1264
continuar conectado	2844
continuar e fechar	2773
continuar en el navegador	1225
continuar en la web	1225
continuar lendo	2783
continuar leyendo	1166
continuar no browser	2836
continuar no navegador	2836
continuar no site	2836
continuar sem apoiar	2749
continuar sem desativar	2840
continuar sin desactivar	1229
continuar sin desactivarlo	1262
continuar sin donar	1123
continue	872
continue a ler	2780
continue lendo	2754
continue reading	926	931
continue reading below	912
continue reading the main story	912
continue reading with a subscription	880
continue to article	871
continue to the article	871
continue without accepting	917
continue without donating	871
continue without supporting	871
continuer avec apple	1567
continuer avec facebook	1567
continuer avec google	1567
continuer avec mon e-mail	1630
continuer avec mon email	1630
continuer dans le navigateur	1592
continuer la lecture	1494
continuer sans accepter	1520
continuer sans donner	1484
continuer sur le navigateur	1592
continuer sur le site	1592
continuer vers le site	1592
contribua	2750
contribuer	1485
contribuez	1523
contribuir	2750
contribuisci	2018
contribute now	873
contribute with google	873
contribuye	1124
controlla la tua casella di posta	2118
controlla la tua email	2118
contul meu	2894
cook mode	61
cookie notice	917
cookie policy	917	2042
cookie preferences	917
cookie-einstellungen	620
cookie-instellingen	2491
cookie-instellingen aanpassen	2519
cookiebeleid	2491
cookieindstillinger	524
cookiepolicy	3294
cookiepolitik	524
cookies	441	524	2491	2601	3294
cookies aanpassen	2519
cookies akzeptieren	620
cookies instellen	2491
cookies policy	917
cookies wijzigen	2519
cookievoorkeuren wijzigen	2519
copia	419	2132
copia il link	2035
copia link	2035
copiar	1249	2860
copiar el enlace	1148
copiar enlace	1148
copiar link	1148	2766
copiar o link	2766
copied	902
copied to clipboard	1001
copier	1615
copier l'url	1513
copier le lien	1513
copy	903
copy link	902	1917	3633
copy link copied	902
copy link to clipboard	902
copy this link	902
copy url	902
corrections policy	921
correlati	2049
correo	1236
correu	407
cosa pensi di questo articolo	2068
count me in	890
couper le son	1586
coupon e codici sconto	2158
""", 'cr': """
crea avviso	2152
crea un account	2023
crea un alert	2079
crear alerta	1200
crear cuenta	1129
crear una cuenta	1129
create a free account	880
create account	880
create an account	880
create free account	880
created with ai	972
creative commons	95
creative commons licence	95
creative commons license	95
credit card	878
credit or debit card	878
creditcard	2468
criar alerta	2810
criar conta	2754
crucigrama	1217
crucigramas	1217
cruciverba	2099
""", 'cs': """
csatlakozz csapatunkhoz	1862
""", 'cu': """
cum dezactivez adblock	2958
cupones y descuentos	1275
cupons de desconto	2884
curtir	2823
custom amount	872
""", 'cz': """
czas czytania # min	2693
czytaj dalej	2693
czytaj dalej za	2668
""", "d'": """
d'autres articles	1527
""", 'da': """
da non perdere	2049
da non perdere in edicola	2040
da, vreau	2956
dacci la tua opinione	2094
daftar	1908
daha fazla	3439
daha fazla haber	3507
daha fazla yorum	3480
daha sonra	3421
daha sonra hatirlat	3421
daha sonra oku	3430
daily newsletter	890
dal web	2049
dalej	2690
dalies	2427
dalies ar rakstu	2422
dalintis	2381
dalintis facebook	2386
dalintis su draugais	2386
dalyvaukite apklausoje	2388
dans cet article	1527
dapatkan di google play	1972
dapatkan sekarang	2008
darovat	429
daruj	429	3215
das interessiert andere leser	627
das lesen andere	688
das neueste	627
datenschutz	620
datenschutz-einstellungen	620
datenschutzeinstellungen	620
dauerauftrag	586
dauerwerbung	617
""", 'de': """
de samenvatting kan fouten bevatten	2521
de tekst gaat verder onder de foto	2489
debat: skriv	527
debatt: si din mening	2604
debatte	623
debattregler	2604
deconectare	2894
deel	2484
deel artikel	2484
deel dit	2484
deel dit artikel	2484
deel dit bericht	2564
deel dit verhaal	2564
deel op facebook	2484
deel op twitter	2484
deel op x	2484
deel via	2540
deel via e-mail	2484
deel via whatsapp	2484
deine e-mail-adresse	599
deine meinung	623
deixa de seguir	416
deixa un comentari	355
deixa una resposta	382
deixar de seguir	2857
deixe uma resposta	2776
deja tu respuesta	1212
deja un comentario	1159
deja una respuesta	1159
dejar de seguir	1200
dejar un comentario	1159
del	519	2596
del artikel	519
del artikkel	2596
del artikkelen	2596
del artiklen	519
del artiklen gratis	510
del med	519	2596
del saken gratis	2587
del via e-mail	519
del via e-post	2596
dela	3289
dela artikel	3289
dela artikeln gratis	3279
dela med	3289
dela via e-post	3289
dela via mejl	3289
delen	2484
delen op bluesky	2540
delen op facebook	2484
delen op linkedin	2540
delen op whatsapp	2540
delen op x	2540
delen via	2540
delen via e-mail	2484
delen via facebook	2484
delen via twitter	2484
delen via whatsapp	2484
deli	3223
deli na facebooku	3223
delite	3223
delite to novico	3223
delite to zgodbo	3223
delivered daily	990
delivered to you	890
delivered weekdays	990
delivered weekly	990
dengarkan	1917
dengarkan artikel	1966
dengarkan artikel ini	1966
dengarkan berita	1966
dengarkan berita ini	1966
denuncia	383
denunciar	1213	2823
denunciar comentario	1253
denunciar este comentario	1253
derechos reservados	1271
deretter # kr/mnd til du sier opp	2587
derniers articles	1527
desa	355
desa l'article	378
desactiva el so	389
desactiva'l per continuar	399
desactiva'l per continuar llegint	399
desactivar el bloqueador	1228
desativar bloqueador	2839
desativar som	2830
desative-o para continuar	2839
desative-o para continuar a ler	2839
desativei o meu bloqueador	2839
desbloquear	1264	2875
desbloquear artigo	2875
descarga la app	1225
descargar app	1225
descargar audio	1219
descargar el audio	1219
descargar episodio	1219
descargar la app	1225
descarrega l'app	395
descarrega l'episodi	389
descarrega't l'app	395
descarrega-te-la a l'app store	395
descarregue na app store	2836
deschide	2909
descubre las ofertas	1264
descuentos	1154
descurtir	2823
desplegar	1167
desplegar redes sociales	1148
destacadas	1163
destacados	1163
destaques	2780
destek ol	3422
destek olun	3422
det er gratis at oprette en profil	510
detail	1928
details	631	932	2503
details anzeigen	631
detaily	448
detalhes	2784
detalii	2909
detaljer	536	2612	3305
detalles	1167
detaylar	3440
dettagli	2053
dette er en annonse	2600
dette er en plus-artikel	510
dette er en plussak	2587
dette leser andre	2608
devamini oku	3439
devenez membre	1485
devenir membre	1485
deze video is niet beschikbaar	2519
""", 'dh': """
dha	3443
""", 'di': """
di santrauka	2388
diapositive suivante	1633
dibacakan oleh ai	1966
dibacakan oleh suara sintetis	1966
dibuat dengan ai	2003
dicci la tua	2076
didukung oleh	1996
die meistgelesenen artikel	627
diesen artikel kommentieren	623
diesen artikel teilen	612
diesen artikel verschenken	684
diesen beitrag auf facebook ansehen	656
diesen beitrag auf instagram ansehen	656
diesen tweet ansehen	656
digg	903
digital subscription	880
digital-abo	591
digitalabo	591
digitale krant	2469
digite seu e-mail	2758
digite seu email	2876
digues la teva	382
dihasilkan oleh ai	2003
dimensione carattere	65
dimensione del carattere	2131
dimensione del testo	2131
dimensione testo	65	2035
dimensiune text	65
dimensiunea textului	2977
diminuir fonte	2859
diminuir texto	2859
din e-mail	515
din e-post	2592	3284
din e-postadresse	2592
dinle	3430
dipersembahkan oleh	1996
dirbk su mumis	2388
direct debit	878
direct lezen	2539
direct naar het recept	61
direct toegang	2539
direct verder lezen	2469
direitos reservados	2881
direkt zum rezept	61
diritti riservati	2154
disattiva adblock	2111
disattiva audio	2102
disattiva l'ad blocker	2111
disattiva l'audio	2102
disattivalo per continuare	2111
disattivalo per continuare a leggere	2111
discussie	2495
discussion about this post	931
discussione chiusa	2045
disdici in qualsiasi momento	2116
disdici quando vuoi	2116
diskuse	444
diskusia	3164
diskuter	2604
diskutera	3297
diskutieren	668
diskuze	444
dismiss	872
dismiss this message	871
disponibil pe app store	2954
disponible a google play	395
disponible a l'app store	395
disponsori oleh	1996
distribuie	2899
distribuie acest articol	2992
distribuie articolul	2899
distribuie pe facebook	2933
distribuie pe whatsapp	2933
dit artikel delen	2540
dit bericht op instagram bekijken	2519
dit is een advertentie	2544
dit is een premium artikel	2539
dit vind je misschien ook leuk	2499
ditagih bulanan	1981
ditagih tahunan	1981
diterjemahkan otomatis	1991
dites-nous pourquoi	1618
diventa socia	2113
diventa socio	2018
diventa sostenitore	2018
diventa sostenitrice	2113
""", 'dn': """
dnes ne	428
dnes nie	3168
""", 'do': """
do mesmo autor	2780
do not sell my personal information	917
do not sell or share my personal information	917
doar	2750
dodaj komentar	3223
dodaj komentarz	2686
doe	2750
doe agora	2750
doe mee en win	2524
don libre	1595
don mensuel	1485
don ponctuel	1485
don unique	1595
don't miss	926
don't miss out	890
don't want to see this? remove ads	912
dona	1124	2018
dona adesso	2018
dona ahora	1124
dona ogni mese	2113
dona ora	2018
dona una tantum	2113
dona'ns suport	348
donar	1124
donar ahora	1124
donasi	1907
donasi bulanan	1978
donasi rutin	1978
donasi satu kali	1978
donasi saya	2004
donasi sekali	1978
donasi sekarang	1907
donate	873
donate become	873
donate here	873
donate monthly	873
donate now	873
donate today	873
donations are tax-deductible	995
donativo mensal	2841
donazione libera	2113
donazione mensile	2018
donazione singola	2018
donazione una tantum	2113
doneer	2465
doneer nu	2465
doneer via ideal	2536
doner	507	2584
donera	3276
donera nu	3276
doneren	2465
doniraj	3089	3215
doniraj odmah	3089
doniraj zdaj	3215
donirajte	3089	3215
donner	1485
donner votre avis	1578
doorsturen	2484
dossier	627	1527	2049	2499
dossiers	627	1527	2499
dosyaya git	3507
download aplikasi	1972
download citation	1105
download data is not yet available	1105
""", 'dr': """
drucken	612
druge novice	19
drukuj	2678
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	515
du er nu tilmeldt nyhedsbrevet	515
du kan til enhver tid afmelde dig	515
dukung jurnalisme independen	1907
dukung jurnalisme kami	1978
dukung kami	1907
dukung kami di patreon	1978
dukungan anda berarti	2004
durada	390
duraklat	3488
durasi	1967
durasi video	2003
durata	2103
durata videoclipului	2985
""", 'dy': """
dyskusja	2686
""", 'e-': """
e-avis	510	2587
e-edition	931
e-gazete	3423
e-mail	434	515	599	903	1236	1601	2119	2671	2758	2966	3008
e-mail eingeben	599
e-mail non valida	2118
e-mail teilen	612
e-mail-adresse	599
e-mail-adresse eingeben	599
e-mailadres	2474
e-mailadresse	515
e-mailen	2484
e-paper	591	931
e-pasta adrese	2446
e-pasts	2446
e-post	1308	2592	3284
e-posta	3460
e-posta adresiniz	3460
e-posta adresinizi girin	3460
e-posta ile devam et	3530
e-postadress	3284
e-postadresse	2592
e-postanizi girin	3531
e-postanizi kontrol edin	3503
e-posti aadress	1308
e-tidning	3279
e-wydanie	2668
""", 'ea': """
eavis	2587
""", 'ec': """
ecran complet	2949
""", 'ed': """
edasi lugemiseks logi sisse	1283
edellinen	1436
edellinen juttu	1434
editor's choice	926
editor's pick	755	926
editor's picks	926
editors' choice	926
editors' picks	926
edizione digitale	2023
""", 'ee': """
eenmalig	2465
eerste maand gratis	2539
""", 'ei': """
ei kiitos	1417
ei nyt	1417
ei, kiitos	1417
einblenden	631
einklappen	630
einloggen	591
einmalig	586
einmalig spenden	586
einstellungen	620
einwilligung	620
""", 'el': """
el crucigrama de hoy	1254
el quiz de la semana	1254
el sudoku de hoy	1254
el test de la semana	1254
el teu missatge s'ha enviat	406
el teu vot s'ha registrat	382
el vostre vot s'ha registrat	382
elders op het web	2499
elegir	1234
elegir cantidad	1263
elegir cookies	1258
elegir esta oferta	1233
elegir plan	1233
elige la cantidad	1263
elige plan	1233
elige tu plan	1233
elige un importe	1263
elige una cantidad	1127
elijo la cantidad	1263
elke bijdrage telt	2536
elke donatie telt	2536
elke euro telt	2536
elolvasom	1862
els nostres jocs	385
els nostres socis	393
els preus poden variar	366
elsewhere on the web	926
elta	2391
elta inf	2391
""", 'em': """
em alta	2780
em destaque	2780
email	831	890	903	1236	1601	1984	2119	2847	2966	3008	3699
email (required	890
email address	890
email anda	2006
email article	902
email ini sudah terdaftar	2006
email invalid	2965
email non valida	2118
email this	902
email tidak valid	1983
email to a friend	902
emneord	2608
emner	532	2608
empezar el test	1215
empfehlen	612
empfehlungen	627
empfehlungen der redaktion	627
empfohlene artikel	627
empfohlener externer inhalt	620
empfohlener redaktioneller inhalt	620
""", 'en': """
en avantajli	3502
en ce moment	1527
en collaboration avec	1616
en continu	1527
en directo	1163
en eski	3481
en eskiler	3481
en este tema	1209
en iyi fiyat	3502
en otros medios	1163
en portada	1163
en savoir plus	1520	1530
en yeni	3481
en yeniler	3481
encara no ets subscriptor	404
encontrou algum erro	2776
encontrou um erro	2776
encuesta	91
ende der werbung	730
engangsgave	2584
enim loetud	1285
enlace copiado	1148
enlace copiado al portapapeles	1208
enlarge	932
enlarge image	931
enlarge this image	931
enne kommenteerimist loe reegleid	1289
enquesta	91
enquete	91
enregistrer	1513
enregistrer cet article	1570
enregistrer l'article	1570
enregistrer la recette	61
entdecken sie unsere newsletter	674
entendi	2784
entendido	1167
enter amount	877
enter your email address	890
entra	2023
entra amb facebook	404
entra amb google	404
entra nella conversazione	2076
entradas	1250
entradas relacionadas	1163
entrar	1129	2754
entrar com apple	2817
entrar com facebook	2817
entrar com google	2817
entre	2754
entre com sua conta	2817
entre para comentar	2822
entrez votre e-mail	1631
entrez votre email	1631
envia	407
envia el comentari	382
envia la resposta	382
envia per correu	378
envia un comentari	382
envia'ns les teves fotos	412
envia-ho per correu	378
enviar	91	1236	2847
enviar a un amigo	1208
enviar comentario	1212
enviar para um amigo	2819
enviar por correo	1148
enviar por e-mail	2766
enviar por email	1148
enviar por whatsapp	1148
enviar resposta	2822
enviar respuesta	1212
enviar voto	91	1212
envie de lire la suite	1567
envoyer	1601
envoyer le commentaire	1578
envoyer par courriel	1570
envoyer par e-mail	1513
envoyer par email	1513
envoyer par mail	1513
envoyer un commentaire	1578
""", 'ep': """
epaper	931
""", 'er': """
er der fejl i artiklen	527
er du allerede abonnent	510	2587
er ging iets mis. probeer het later opnieuw	2532
er is iets misgegaan	2532
er is iets misgegaan. probeer het later opnieuw	2532
ergebnis anzeigen	91
ergebnisse anzeigen	91	631
err/bns	1293
error al cargar el video	1259
errore nel caricamento del video	2142
erstellt mit ki	658
""", 'es': """
es folgt werbung	730
es ist ein fehler aufgetreten	674
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	674
escaneie o qr code	2836
escaneja el codi qr	395
esci	2023
esci da schermo intero	2102
escolha a sua assinatura	2844
escolha do editor	2780
escolha o seu plano	2817
escolha o valor	2874
escolha seu plano	2817
escolha sua assinatura	2844
escolha um plano	2844
escolha um valor	2752
escolher	2845
escolher plano	2844
escolher valor	2874
escolta aquest article	389
escolta l'article	389
escribe al autor	1242
escribe tu correo	1201
escribe tu email	1201
escribe un comentario	1159
escuchar	1148
espace partenaire	1518
espacio patrocinado	1190
espandi	2053
especiais	2780
esqueceu a senha	2754
esqueceu-se da palavra-passe	2844
esqueci minha senha	2754
esquelas	1190
esqueles	366
essai gratuit	1494
estatuto editorial	2853
este campo es obligatorio	1235
""", 'et': """
et pot interessar	352
et pots donar de baixa en qualsevol moment	372
et pots donar de baixa quan vulguis	406
et queden # articles gratis aquest mes	376
et recomanem	352
etichete	2906
etiketler	3437
etiquetas	1163	2780
etiquetes	379
ets subscriptor? identifica't	376
etusivu	1434	1436
etusivulle	1434
""", 'ev': """
every contribution counts	995
every dollar counts	995
every donation counts	995
every gift counts	995
evet, istiyorum	3494
""", 'ex': """
exclusiu per a subscriptors	376
exclusive content	880
exclusive to subscribers	999
exclusivo assinantes	2754
exclusivo para assinantes	2817
exclusivo para suscriptores	1233
expand	931
expand all	932
expandera	3305
expandir	2784
explore	929
explore more	926
explore more on these topics	926
explore our newsletters	990
explore our subscription offers	999
explore subscription offers	999
export citation	1105
external content	970
external links	902
externe content	2519
externe inhalte	620
externe inhalte anzeigen	620
externe inhalte erlauben	620
externe inhoud	2519
externen inhalt anzeigen	620
externen inhalt laden	620
externer inhalt	620
externer inhalt konnte nicht geladen werden	656
""", 'ez': """
ezt is olvassa el	1860
""", 'fa': """
facebook	903
facebook ile devam et	3501
facebook messenger	903
facebook twitter	902
facebook twitter email	902
facebook twitter linkedin email	902
facebook twitter whatsapp	902
facebook x	902
facturat anual	2963
facturation annuelle	1598
fai il quiz	2076
fai il test	2076
fai una domanda su questo articolo	2068
fai una donazione mensile	2146
fai una donazione singola	2146
faire le quiz	1581
faire un don	1485
faites le quiz	1581
fale com o autor	2853
fale conosco	2776
fandt du en fejl	527
fant du en feil	2604
farkli bir tutar	3498
farkli tutar	3498
fast geschafft	674
fatturazione annuale	2116
fatturazione mensile	2116
faturado anualmente	2844
favorilere ekle	3430
favoris	1513
fazer login	2754
fazer o quiz	2825
""", 'fe': """
featured articles	926
featured content	926
featured stories	926
fechar	2749	2783
fechar galeria	2878
fechar janela	2878
fechar menu	2878
feedback	623	921	2495
feedback geben	623
fehler gefunden	623
fehler im artikel gefunden	623
fehler melden	623
fel i artikeln	3297
feliratkozom	1865
fermer	1484
fermer la galerie	1633
fermer le menu	1530
fes el test	385
fes-te soci	348
fes-te subscriptor	348
fetching more	931
""", 'fi': """
fi de l'anunci	388
fi de la publicitat	388
fikrim yok	3481
fil d'ariane	1604
fil info	1527
filed under	926	931
fim da publicidade	2828
fin de la publicidad	1218
fin del anuncio	1218
find out more	931
fique por dentro	2758
firsati yakala	3537
first name	890
fizetett tartalom	1855
""", 'fj': """
fjern annoncer	523
fjern annonser	2600
""", 'fl': """
flecha	1129
fler	3301
fler artiklar	3301
fler nyheter	3301
flere artikler	532	2608
flere nyheder	532
flere nyheter	2608
flere saker	2608
flipboard	903
""", 'fo': """
fold ud	536
folgen	613
folgen sie uns	613
follow	907
follow author	907
follow live	907
follow this author	907
follow this topic	907
follow topic	907
follow us	907
follow us on facebook	907
following	907
font size	902
fontin koko	65
for abonnenter	510	2587
for subscribers	880
forgot password	880
forgot your password	880
forma de pagamento	2752
forma de pago	1127
formas de pagamento	2752
formas de pago	1127
formular trimis	2988
formulario enviado	1265
formulir terkirim	2006
forrige	535	2611
forrige artikel	532
forrige artikkel	2608
forse in seguito	2017
forsiden	532	2608
foto	1925
foto anterior	1267	2878
foto berikutnya	2007
foto galeri	3437
foto lainnya	1987
foto precedente	2150
foto sebelumnya	2007
foto seguinte	2878
foto siguiente	1267
foto successiva	2150
fotogalerija	2388
fotostrecke	627
fout gespot	2495
fout gezien	2495
fout melden	2503
foutje gezien	2495
""", 'fr': """
frag unsere ki	658
frage des tages	91
fragen sie unsere ki	658
frais de port offerts	1584
free daily newsletter	890
free newsletter	890
free weekly newsletter	890
friss	1860
from around the web	926
from our partners	926
from our sponsor	912
from our sponsors	912
from the web	926
""", 'fu': """
full coverage	926
full results	932
full score	932
fullscreen	931
fullskjerm	2611
further reading on this site	926
""", 'ga': """
ga akkoord	2491
ga naar inhoud	2502
ga naar recept	61
gagal memuat video	2003
galaxy store	93
galeri foto	1987
galerie foto	2969
galeriye git	3507
galeriyi kapat	3533
galite bet kada atsisakyti prenumeratos	2381
gallery	2049
gambar berikutnya	2007
gambar sebelumnya	2007
gambar selanjutnya	2007
gamble responsibly	1081
ganzen artikel lesen	630
""", 'ge': """
ge bort artikeln	3279
gebruiksvoorwaarden	2491
geef cadeau	2540
geef een reactie	2495
geef feedback	2529
geef je mening over dit artikel	2529
gegenereerd door ai	2521
gegenereerd met ai	2521
gelen kutunuzu kontrol edin	3503
gem	519
gem artikel	519
gem artiklen til senere	519
gem opskrift	61
gem opskriften	61
gem til senere	519
gemaakt met ai	2521
generado con ia	1259
generado por ia	1259
generat cu ai	2985
generat de ai	2985
generated by ai	972
generato con ai	2142
generato con ia	2142
generato dall'ia	2142
gerade nicht	585
gerado por ia	2870
gerelateerd	2499
gerelateerd nieuws	2499
gerelateerde artikelen	2499
gerelateerde onderwerpen	2499
gerenciar consentimento	2834
gerenciar cookies	2869
gerir consentimento	2834
gerir cookies	2773
gerir o consentimento	2834
gesponsert	617
gesponserter beitrag	87	689
gesponserter inhalt	617
gesponsord	2489
gesponsorde inhoud	2489
gestion des cookies	1520
gestiona el consentiment	393
gestiona les galetes	393
gestionar consentimiento	1223
gestionar cookies	1156
gestionar el consentimiento	1223
gestionar mis cookies	1258
gestionar mis preferencias	1258
gestionar opciones	1258
gestisci consenso	2106
gestisci i consensi	2106
gestisci i cookie	2042
gestisci il consenso	2106
gestisci le opzioni	2141
gestisci le preferenze	2141
gestisci notifiche	2079
gestisci preferenze	2042
get alerts	907
get deal	1115
get digital access	880
get email updates	890
get started	880
get the daily email	890
get the newsletter	890
get this deal	1115
get tickets	1082
""", 'gi': """
gi bort artikkelen	2587
gi bort saken	2596
gi tilbakemelding	2604
gift a subscription	880
gift article	880
gift this article	880
gim	1964
gioca	2099
gioca gratis	2097
gioca ora	2097
gioca responsabilmente	2100
giochi	2099
giv artiklen til en ven	519
giv os feedback	527
give a gift	880
give a gift subscription	873
give feedback	921
give monthly	873
give now	873
give today	873
give us feedback	921
gizle	3440
gizlilik	3433
gizlilik ayarlari	3490
gizlilik tercihleri	3490
gizlilik tercihlerim	3525
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	510
glemt passord	2587
""", 'go': """
go to top	931
godkjenn	2601
godkjenn alle	2601
godta	2601
godta alle	2601
google	903
google ile devam et	3501
google news	903
google play	93
google play store	93
google play'den alin	3492
google play'den indir	3492
google play'den indirin	3492
google plus	903
got it	917
""", 'gr': """
gracias por apoyarnos	1263
gracias por participar	91
gracias por su voto	1212
gracias por suscribirte	1136
gracias por tu apoyo	1263
gracias por tu voto	1188
gracias por votar	91	1188
gracias, tu mensaje ha sido enviado	1235
gratis e senza spam	2118
gratis i sense correu brossa	406
gratis ongkir	1996
gratis proberen	2469
gratis y sin spam	1235
gratis, tanpa spam	1983
gratuit, chaque matin	1600
grazie per aver votato	91	2068
grazie per il sostegno	2146
grazie per il tuo feedback	2068
grazie per il tuo sostegno	2146
grazie per il tuo voto	91	2094
grazie per l'iscrizione	2030
""", 'gu': """
guarda anche	2049
guarda i risultati	91	2068
guarda l'article	378
guarda la gallery	2052
guarda le foto	2122
guarda tutte le foto	2122
guarda tutti i video	2122
guardar	1148	2766
guardar artigo	2885
guardar en favoritos	1208
guardar noticia	1276
guardar para ler mais tarde	2819
guardar preferencias	1223
guardar receita	61
guardar receta	61
guides d'achat	1527
gulir ke bawah untuk melanjutkan	1965
gulir untuk lanjut membaca	1920
gulir untuk melanjutkan membaca	1965
""", 'ha': """
ha ocurrido un error	1235
haber faydali oldu mu	3436
haber ihbar hatti	3509
haberde hata mi var	3509
haberi hediye et	3515
haberi kaydet	3430
haberi nasil buldunuz	3436
haberi oynat	3439
haberi puanla	3436
haberi sesli dinle	3430
haberi sesli dinleyin	3430
haberi sesli dinleyin (# dk	3430
haberi yazdir	3430
haberin devami	3432	3439
haberin devami reklamdan sonra	3432
haberin devamini oku	3507
haberin tamami	3439
haberin tamamini oku	3507
hacer el test	1215
hacker news	903
hadiahkan artikel	1994
hadiahkan artikel ini	1950
hae	1436
haftanin testi	3521
hai dimenticato la password	2116
hai letto # articoli su # questo mese	2085
hai trovato un errore	2045
hai una segnalazione	2045
haku	1436
halaman berikutnya	1927
halaman sebelumnya	1987
halaman selanjutnya	1927
halaman: #	1927
handelsbetingelser	524
hantera cookies	3294
hanya untuk pelanggan	1981
har du allerede en konto	510	2587
har du redan ett konto	3279
has oblidat la contrasenya	349
has trobat un error	382
has vist un error	382
hasil jajak pendapat	1998
hasil polling	1998
hasznos volt a cikk	1859
hata bildir	3436
hata bildirin	3436
haut de la page	1604
haut de page	1530
have an account	880
have an account? sign in	880
have your say	921
haz clic para activar el sonido	1259
haz el quiz	1215
haz el test	1215
haz nuestro test	1215
hazte miembro	1124
hazte premium	1205
hazte socia	1124
hazte socio	1230
hazte socio/a	1230
""", 'he': """
he desactivado el bloqueador	1228
he desactivado mi bloqueador	1228
he desactivat el bloquejador	399
he oblidat la contrasenya	404
heb je al een account	2469
hediye et	3516
help mee	2465
help ons om dit te blijven doen	2536
hem	3304
hemen al	3537
hemen bilet al	3486
hemen oy ver	3480
hemen oyna	3483
hemen satin al	3486
hemeroteca	1129
hepsini kabul et	3433
her ay	3499
her hakki mahfuzdur	3535
her hakki saklidir	3535
her zaman izin ver	3490
herinner me later	2464
hesabim	3423
hesabim var	3501
hesabin yok mu	3501
hesabiniz var mi	3423
hesabiniz yok mu	3501
het artikel gaat hieronder verder	2489
het laatste nieuws	2499
""", 'hi': """
hide	932
hide ad	912
hide caption	931
hide comments	921
hide this message	871
hier anmelden	591
hier einloggen	591
hier finden sie informationen zum datenschutz	656
highlights generated by artificial intelligence	972
hilfe	623
hinweis an die redaktion	668
hinweis zum datenschutz	620
hinweise zu diesem artikel	668
hittade du ett fel	3297
hittat fel	3297
""", 'hj': """
hjem	535	2611
""", 'hl': """
hlasovat	91	444
hlasujte	91
hledat	447
""", 'ho': """
ho capito	2053
ho disattivato adblock	2111
ho disattivato l'ad blocker	2111
ho disattivato l'adblock	2111
ho letto e accetto l'informativa privacy	2118
ho letto e accetto l'informativa sulla privacy	2081
ho letto l'informativa privacy	2118
hold deg oppdatert	2592
hold dig opdateret	515
home	931	2052	2502
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2611
hopp til innholdet	2611
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2529
house rules	921
how did we do	921
how to cite	1105
how to cite this article	1105
how we use ai	972
hoy no	1123
""", 'hu': """
huawei appgallery	93
hubungi kami	1924
hubungi penulis	1988
hubungi redaksi	1988
huisregels	2529
""", 'hv': """
hva mener du	91
hva mener du? stem her	2611
hva synes du om denne saken	2604
hva synes du om saken	2604
hvad mener du? stem her	535
hvad synes du? stem her	535
hvala na glasanju	91
""", 'i ': """
i accept	917
i agree	917
i already donated	871
i already gave	871
i commenti sono riservati agli abbonati	2076
i lettori hanno letto anche	2088
i nostri giochi	2097
i nostri partner	2106
i prezzi potrebbero variare	2071
i samarbeid med	2600
i samarbejde med	523
i samarbete med	3293
i understand	932
i vantaggi dell'abbonamento	2100
""", "i'": """
i'll do it later	871
i'm in	890
i've already donated	871
""", 'ic': """
ich bin schon dabei	585
ich habe schon gespendet	585
ich stimme zu	620
icymi	926
""", 'id': """
ideal	2468
identifiez-vous	1494
idi na recept	61
""", 'ie': """
ielogojies	2422
ielogoties	2422
ievadi e-pastu	2446
ievadi savu e-pasta adresi	2446
""", 'ig': """
ignorer l'annonce	1624
""", 'ih': """
iha	3443
ihr feedback	623
ihr kommentar	623
ihre e-mail-adresse	599
ihre meinung	623
ihre spende ist steuerlich absetzbar	678
""", 'ik': """
ik begrijp het	2503
ik heb al gedoneerd	2464
ik steun al	2464
ikke i dag	506	2583
ikke nu	506
iklan	1920
iklan sponsor	1955
ikuti jajak pendapat	1959
ikuti kuis	1962
ikuti kuisnya	1962
ikuti penulis	1992
ikuti polling	1959
ikuti topik	1992
ikuti topik ini	1992
""", 'il': """
il cruciverba del giorno	2137
il cruciverba di oggi	2137
il mio account	2023
il nostro codice etico	2125
il nostro shop	2100
il quiz del giorno	2137
il quiz della settimana	2137
il sondaggio	91
il sondaggio del giorno	91
il sudoku del giorno	2137
il sudoku di oggi	2137
il tuo indirizzo email	2030
il tuo messaggio	2148
il tuo nickname	2136
il tuo nome	2148
il tuo nome utente	2136
il tuo sostegno fa la differenza	2146
ilan	3432
ilgili haber	3437
ilgili haberler	3437
ilgili konular	3437
ilk ay # tl	3423
ilk yorumu siz yapin	3520
ilmoittaudu webinaariin	1436
ilmoitus	1428
ils ont lu aussi	1527
""", 'im': """
im trend	627
image suivante	1633
imagem anterior	2878
imagem seguinte	2878
imagen anterior	1267
imagen siguiente	1267
immagine precedente	2150
immagine successiva	2150
immer informiert	599
immer informiert mit unserem whatsapp-service	730
importe personalizado	1263
importo a scelta	2113
importo libero	2113
importo personalizzato	2146
impossibile caricare il video	2142
impossibile riprodurre il video	2102
impostazioni cookie	2042
impostazioni della privacy	2106
impostazioni privacy	2106
impostazioni sulla privacy	2106
impressum	620
imprimeix	355
imprimeix l'article	378
imprimeix la recepta	61
imprimer	1513
imprimer cet article	1570
imprimer cette recette	61
imprimer l'article	1513
imprimer la recette	61
imprimir	1148	2766
imprimir a receita	61
imprimir artigo	2819
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3633
in case you missed it	926
in collaborazione con	2133
in diesem artikel	627
in evidenza	2049
in het nieuws	2499
in kooperation mit	617
in other news	926
in partnership with	912
in primo piano	2049
in this section	926
in zwischenablage kopieren	612
indeks	1925
indietro di # secondi	2102
indirim kodlari	3537
indirizzo e-mail non valido	2118
indirizzo email	2030
indirizzo email non valido	2118
indstillinger	524
indtast din e-mail	515
indtast din mail	515
indtast e-mail	515
info iklan	1940
infolettre	1503
infolettres	1503
informa d'un error	364
informar de un error	1195
informar erro	2864
informasjonskapsler	2601
informationen zum datenschutz	656
informativa sulla privacy	2042
informazione promozionale	2071
informazione pubblicitaria	87	2071
ingat saya	1981
ingatkan saya nanti	1906
ingezonden mededeling	87	2544
ingrandisci	2052
ingrandisci foto	2122
ingrandisci il testo	2131
ingrandisci l'immagine	2122
ingrandisci la foto	2122
ingresar	1129
ingressos	2861
inhalt	630
inhalt anzeigen	620
inhalt laden	617
inhalt teilen	612
inhalte anzeigen	620
inhaltsverzeichnis	630
inhoud tonen	2519
inhoudsopgave	2502
inicio	1166
inizia il quiz	2097
inklappen	2503
inloggen	2469
innstillinger	2601
inquadra il qr code	2108
inschrijven	2474
inscreva-se	2758
inscreva-se na newsletter	2758
inscription	1494
inscription gratuite	1563
inserisci il tuo indirizzo e-mail	2081
inserisci il tuo indirizzo email	2081
inserisci la tua email	2148
inserisci la tua mail	2148
inserisci qui il tuo commento	2045
inserisci un indirizzo email valido	2081
insira o seu e-mail	2876
insira o seu email	2812
insira seu e-mail	2812
instagram	903
instagram-inhalte erlauben	620
instale a app	2836
instellingen	2491
inte idag	3275
inte nu	3275
integrame	2945
interzis minorilor	2946
introdu adresa de email	2988
introdu adresa ta de email	2926
introduce tu correo	1265
introduce tu email	1136
introduza o seu email	2876
invalid email	890
invia	91	2119
invia a un amico	2087
invia commento	2045
invia il commento	2094
invia per email	2035
invia risposta	2094
invia via email	2035
inzerce	440
inzercia	3160
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1225
ir a la oferta	1275
ir a la portada	1239
ir a la receta	61
ir a la tienda	1218
ir a los comentarios	1159
ir al contenido	1166
ir al especial	1239
ir arriba	1166
ir para a loja	2828
ir para a receita	61
ir para o topo	2850
""", 'is': """
iscriviti	2030
iscriviti alla nostra newsletter	2030
iscriviti ora	2030
iscrizione completata	2081
iscrizione confermata	2148
isi survei	1959
isprintaj	3100
""", 'iz': """
iz iste rubrike	3097
iz rubrike	3097	3220
izbor urednice	3097
izbor urednika	3097
izdvajamo	3097
izin ver	3494
izinkan	1974
izinsiz kopyalanamaz	3535
izinsiz kullanilamaz	3535
izpostavljeno	3220
izveido kontu	2422
""", "j'": """
j'accepte	1520
j'accepte de recevoir les offres des partenaires	1563
j'accepte tous les cookies	1623
j'ai compris	1531
j'en profite	1494
""", 'ja': """
ja ets subscriptor	349
ja has votat	382
ja heu votat	382
ja l'he desactivat	399
ja segueixes aquest autor	416
ja segueixes aquest tema	416
ja tens compte	376
ja tinc compte	404
ja, ich will	586
ja, ik steun	2536
ja, ik wil de nieuwsbrief ontvangen	2532
jaa	1426
jaa artikkeli	1426
jaa facebookissa	1426
jaa juttu kaverille	1426
jaa whatsappissa	1426
jadi donatur	1978
jaga	1283
jaga artiklit	1283
jaga facebookis	1288
jaga lugu	1288
jaga seda artiklit	1288
jajak pendapat	91
jangan lewatkan	1925
jangan sekarang	1974
jatka lukemista	1419
jau esi abonents	2422
jau esi abonents? ielogojies	2422
jau prenumeruojate	2381
jau prenumeruojate? prisijunkite	2381
javascript dinonaktifkan	1970
""", 'je': """
je aanmelding is gelukt	2532
je bent ingeschreven	2532
je bent nu ingeschreven	2532
je choisis cette offre	1598
je choisis mon montant	1628
je commande	1554
je donne	1485
je donne chaque mois	1595
je donne mon avis	1558
je donne une fois	1595
je fais un don	1485
je fais un don mensuel	1628
je fais un don ponctuel	1628
je hebt je succesvol aangemeld	2532
je kunt je op elk moment afmelden	2532
je m'abonne	1494
je m'inscris	1503
je me connecte	1494
je ne sais pas	1579
je refuse tous les cookies	1623
je soutiens	1485
je teste	1494
je vote	91
jeda video	1966
jeder euro hilft	678
jednorazowo	2665
jelentkezzen be	1847
jetzt abo sichern	683
jetzt abonnent werden	591
jetzt abonnieren	591
jetzt abstimmen	91	662	730
jetzt am gewinnspiel teilnehmen	662
jetzt anmelden	599
jetzt bestellen	591
jetzt bewerben	662
jetzt einloggen	591
jetzt freischalten	591
jetzt helfen	586
jetzt im tv	627
jetzt karten sichern	662
jetzt kommentieren	623
jetzt kostenlos anmelden	599
jetzt kostenlos testen	591
jetzt mitdiskutieren	668
jetzt mitglied werden	586
jetzt mitmachen	662
jetzt nicht	585
jetzt pinnen	61
jetzt registrieren	591
jetzt spenden	586
jetzt teilen	684
jetzt testen	591
jetzt tickets sichern	662
jetzt upgraden	683
jetzt zugang sichern	683
jetzt zustimmen	620
""", 'jo': """
jocs	387
jocs i mots encreuats	366
jocuri	2945
jocurile noastre	2943
jogar	2827
jogar agora	2825
jogos	2827
jogue agora	2825
jogue com responsabilidade	2828
join now	873
join our mailing list	890
join the conversation	921
join the discussion	921
join the discussion on discord	907
join us	873
jouer	1583
jouer au mot du jour	1619
jouer gratuitement	1581
jouez gratuitement	1581
jouw e-mailadres	2474
""", 'ju': """
juega con responsabilidad	1218
juega gratis	1215
juegos	1217
juga ara	385
juga gratis	385
jugar ahora	1215
jugar gratis	1215
jumlah lain	1978
jump to content	931
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	3301
juttu jatkuu alla	1428
juttu jatkuu kuvan alapuolella	1428
juttu jatkuu kuvan alla	1428
juttu jatkuu mainoksen alla	1428
juttu jatkuu videon alla	1428
juttu on tarkoitettu tilaajille	1419
juttu on vain tilaajille	1419
juuri nyt	1434
""", 'ka': """
kabul ediyorum	3433
kabul et	3433
kabul et ve devam et	3490
kabul et ve kapat	3490
kaip jums patiko straipsnis	2387
kamu mungkin suka	1951
kanske senare	3275
kanskje senere	2583
kapat	3421
kapcsolat	1859
kararsizim	3481
kare bulmaca	3485
kargo bedava	3517
karier	1940
karjera	2388
karte anzeigen	631
karte laden	620
kas artikkel oli kasulik	1289
kas lugu oli kasulik	1289
kasneje	3227
kasnije	3105
kasutustingimused	1301
kategori	1925
kategoriat	1434
kategorie	445	2690
kategorien	627
kategorier	532	2608	3301
kategoriler	3437
katkida bulun	3422
katkilariyla	3517
katso kaikki tilaajaedut	1419
katso kuvagalleria	1436
katso kuvat	1436
katso tulokset	91
katso video alta	1436
kaydet	3430
kaydiniz alindi	3531
kaydiniz tamamlandi	3531
kaydol	3423
kayit ol	3423
kaynak: aa	3443
kaynak: dha	3443
kaynak: iha	3443
""", 'ke': """
ke halaman donasi	1978
kebijakan cookie	1923
kebijakan koreksi	1988
kebijakan privasi	1923
kebijakan privasi | syarat dan ketentuan	1923
kecepatan pemutaran	1966
kecepatan putar	1966
keep reading	926
keine neuigkeiten mehr verpassen	674
kelola cookie	1923
kelola opsi	2002
kelola persetujuan	1970
kelola preferensi	2002
keluar	1908
keluar dari layar penuh	1966
kembali ke atas	1927
kembali ke beranda	1987
kendini test et	3483
kendinizi test edin	3483
kertalahjoitus	1418
keskustele	1433
keskustele asiallisesti	1433
keskustelu	1433
ketentuan komentar	1959
ketuk untuk mengaktifkan suara	2003
keuntungan pelanggan	1965
keuze van de redactie	2499
key points by ai	972
key takeaways by ai	972
""", 'kh': """
khusus pelanggan	1981
khusus untuk pelanggan	1981
""", 'ki': """
ki-generert oppsummering	2611
ki-generiert	658
ki-generierte zusammenfassung	658
ki-oppsummering	2611
ki-zusammenfassung	658
kiemelt	1860
kies een bedrag	2467
kies je abonnement	2539
kiitos tilauksesta	1422
kiitos tilauksestasi	1422
kiitos vastauksestasi	91
kijk terug	2526
kingi artikkel	1288
kiosque	1494
kirim	91	1917
kirim balasan	1959
kirim foto anda	1988
kirim ke teman	1950
kirim komentar	1924
kirim lewat email	1994
kirim masukan	1959
kirim tanggapan	1998
kirim tulisan	1988
kirjaudu	1419
kirjaudu ulos	1419
kirjoita kommentti	1433
kirjoita kommenttisi	1433
kirjoittaja on kansanedustaja	1445
kirjoittaja on kirjailija	1445
kirjoittaja on kolumnisti	1445
kirjoittaja on toimittaja	1445
kirjoittaja on vapaa toimittaja	1445
kirjoittaja on vapaa toimittaja ja kirjailija	1445
kirjuta kommentaar	1289
kitabi satin al	3486
kitabi satin alin	3486
kiti skaito	2383
""", 'kl': """
klarna	590
klausies raidierakstu	2429
klausies rakstu	2427
klauskite dirbtinio intelekto	2387
klausykite straipsnio	2386
klausyti	2386
klausyti straipsnio	2386
klausyti straipsnio (# min	2386
kleinanzeigen	617
klik untuk mengaktifkan suara	2003
""", 'ko': """
kode diskon	2008
kode promo	2008
kokeile maksutta	1419
kokeile nyt	1419
kolom ini wajib diisi	1983
kolom wajib	1983
kolom wajib diisi	1983
komentar	1924
komentar anda	1998
komentar dinonaktifkan	1998
komentar khusus pelanggan	1998
komentarai	2381
komentari	3100
komentarji	3223
komentarz	2686
komentarze	2686
komentiraj	3100	3223
komentuoti	2381
komentuoti gali tik registruoti vartotojai	2387
komment	1859
kommentaarid	1283
kommentar	623
kommentar schreiben	623
kommentar verfassen	623
kommentare	623
kommentare ansehen	623
kommentare anzeigen	623
kommentare lesen	623
kommentarer	527	2604	3297
kommentarer blir moderert	2604
kommentarer granskas innan publicering	3304
kommentarer modereres	535
kommentarerna modereras	3297
kommentarregeln	623
kommentarsregler	3297
kommenteeri	1283
kommenteerimine on suletud	1289
kommenteerimise reeglid	1289
kommenteerimiseks logi sisse	1289
kommentek	1859
kommenter	527	2604
kommentera	3297
kommentieren	623
kommentit	1433
kommentit tarkistetaan ennen julkaisua	1433
kommentoi	1433
kommentointi on suljettu	1433
kommercielt indhold	540
kommercielt samarbejde	523
kommersielt innhold	2616
kommersielt samarbeid	2600
koniec reklamy	2682
kontakt	444	527	623	2686
kontakt os	527
kontakt oss	2604
kontakta oss	3297
konten berbayar	1955
konten bersponsor	1920
konten ini tidak dapat ditampilkan	1970
konten premium	1908	1950
konten promosi	1955
konten sponsor	1920
konto erstellen	591
konu	3532
konular	3437
konularima ekle	3534
konuya abone ol	3534
konuyu takip et	3513
kopeeri link	1283
kopieer de link	2484
kopieer deze link	2564
kopieer link	2484
kopier lenka	2596
kopier lenke	2596
kopier lenken	2596
kopier link	519
kopier linket	519
kopieren	612
kopioi linkki	1426
kopiraj link	3100
kopiraj povezavo	3223
kopiraj poveznicu	3100
kopirajte link	3100
kopirajte poveznicu	3100
kopiuj link	2678
kopyala	3430
kopyalanmasi yasaktir	3535
korrekturhinweis senden	668
kort fortalt - lavet med ai	535
kostenlos abonnieren	599
kostenlos registrieren	591
kostenlos testen	591
""", 'kr': """
krant	2469
kreditkarte	590
kreditkarte / klarna	590
kreiraj nalog	3090
krijg direct toegang	2539
""", 'ku': """
kuidas lugu meeldis	1289
kullanici adiniz	3520
kunjungi toko	1965
kupi pretplatu	3090
kupon kodlari	3537
kurzlink kopieren	709
kuukausilahjoitus	1418
kuula	1288
kuula artiklit	1288
kuula artiklit (# min	1288
kuula lugu	1288
kuula saadet	1290
kuula saadet siit	1290
kuuntele	1426
kuuntele jakso	1426
""", 'kv': """
kvkk	3433
kvkk aydinlatma metni	3503
kvkk metnini okudum, onayliyorum	3503
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1527
l'article continue ci-dessous	1518
l'article en # points	1552
l'articolo in breve	2068
l'essentiel	1527
l'essentiel de l'actu chaque matin	1631
l'offerta migliore	2117
""", 'l-': """
l-am dezactivat	2958
""", 'la': """
la botiga	420
la encuesta	91
la mejor oferta	1234
la mia donazione	2146
la newsletter	1503	2030
la parola del giorno	2137
la question du jour	91
la redazione consiglia	2049
la tua e-mail	2030
la tua email	2148
laad meer	2502
laajenna	1437
laat je dit artikel voorlezen	2526
laat voorlezen	2484
laatste nieuws	2499
ladda fler	3304
lagi ramai	1951
lagre	2596
lagre artikkel	2596
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2596
lagre saken til senere	2596
lagre til senere	2596
lahjoita	1418
lahjoita nyt	1418
lain kali	1906
lainnya	1925
laisser un commentaire	1523
laissez un commentaire	1523
lancer l'audio	1624
lancer la lecture	1624
lancer le quiz	1581
langganan	1908
langganan dikonfirmasi	2006
langsung ke resep	61
lanjut baca di bawah	1920
lanjut di browser	1972
lanjut membaca	2007
lanjutkan dengan apple	1981
lanjutkan dengan email	2005
lanjutkan dengan facebook	1981
lanjutkan dengan google	1981
lanjutkan dengan konten	1920
lanjutkan di browser	1972
lanjutkan di situs	1972
lanjutkan membaca	1927
lanjutkan membaca di bawah	1965
laporkan	1924
laporkan kesalahan	1928
laporkan kesalahan penulisan	1959
laporkan komentar	1998
lascia un commento	2045
lascia un feedback	2068
lascia una risposta	2094
last flere	2611
last name	890
lastschrift	590
later	2464
later lezen	2540
latest	926
latest articles	926
latest edition	931
latest headlines	926
latest news	926
latest posts	926
latest stories	926
latest updates	926
latest videos	926
latest videos from	926
lavora con noi	2071
layar penuh	1967
""", 'le': """
le direct	1527
le fil	1527
le journal du jour	1494
le live	1633
le mot du jour	1619
le nostre newsletter	2030
le plus lu	1527
le plus populaire	1599
le puede interesar	1163
le quiz de l'actu	1581
le quiz de la semaine	1619
le quiz du jour	1619
le recomendamos	1163
le sudoku du jour	1619
le ultime notizie	2049
learn more	931
learn more about cookies	917
leave a comment	921
leave a reply	921
leave a tip	873
leave feedback	921
lecteur audio	1624
lectura de # minutos	1148
lectura: # min	1148
lecture # min	1530
lecture # minutes	1513
lecture : # min	1513
lecture automatique	1587
leer en la app	1225
leer gratis	1264
leer la noticia completa	1239
leer noticia completa	1166
lees de reacties	2495
lees direct verder	2539
lees meer	2499	2502
lees meer over	2499
lees onze huisregels	2529
lees ook	2499
lees verder	2469	2499	2502
lees verder na de advertentie	2489
lees verder onder de afbeelding	2489
lees verder onder de foto	2489
lees voor	2484
leeslijst	2540
leestijd	2502
leestijd # min	2502
legendas	2831
legfrissebb	1860
legg igjen en kommentar	2604
leggi anche	2049
leggi dopo	2087
leggi gratis	2147
leggi i commenti	2045
leggi il documento	2053
leggi il giornale	2023
leggi l'articolo	2052
leggi l'articolo completo	2052
leggi l'articolo intero	2122
leggi l'articolo successivo	2150
leggi la biografia	2125
leggi la trascrizione	2102
leggi lo speciale	2122
leggi nell'app	2108
leggi senza limiti	2085
leggi sull'app	2079
leggi tutte le notizie	2122
leggi tutti gli articoli dell'autore	2122
leggi tutto	2052
leggi tutto con un abbonamento	2023
leggi tutto su	2049
legolvasottabb	1860
legolvasottabbak	1860
leia mais	2780	2783
leia no app	2836
leia o artigo completo	2850
leia o qr code	2836
leia os termos de uso e as regras da comunidade	2808
leia sem limites	2817
leitura: # min	2766
lembrar de mim	2844
lembrar mais tarde	2749
lembrar-me	2844
lembre-me mais tarde	2749
lenke kopiert	2596
lenken er kopiert	2596
lenken kopiert	2596
ler artigo completo	2850
ler mais	2783
ler mais tarde	2819
ler na app	2836
ler no app	2836
ler o artigo completo	2850
les articles du dossier	1633
les articles les plus lus	1571
les derniers articles	1527
les flere	2608
les hele saken	2611
les jeux d'argent sont interdits aux mineurs	1584
les kommentarer	2604
les lecteurs ont aussi lu	1527
les mer	2608	2611
les mer om	2608
les plus anciens	1579
les plus lues	1527
les plus lus	1527
les senere	2596
les tops	1527
les videre	2587
lesedauer	630
lesedauer: # minuten	630
lesen sie auch	627
lesen sie dazu	627
lesen sie hier	627
lesen sie mehr	627
leserbriefe	623
leserkommentare	623
leserumfrage	91
lesetid # min	2611
lesetipp	627
lesetipps	627
lesezeit: # min	630
lesezeit: # minuten	630
lest opp av en robot	2596
lest opp av en syntetisk stemme	2596
leta	2432
leta/afp	2432
lettergrootte	65
letto da una voce sintetica	2102
lettore audio	2142
lettore video	2142
lettura # min	2035
lettura con voce sintetica	2102
lewati iklan	2003
""", 'li': """
li e concordo com os termos de uso	2846
lige nu	532
lihat artikel asli	1950
lihat balasan	1959
lihat berita lainnya	1987
lihat detail	1928
lihat foto	1987
lihat galeri	1987
lihat galeri foto	1987
lihat harga	1965
lihat hasil	91	1928
lihat juga	1925
lihat komentar	1924
lihat konten	1970
lihat lainnya	1927
lihat liputan khusus	1987
lihat paket	2005
lihat paket langganan	1981
lihat penawaran	1965
lihat penawaran langganan	2005
lihat peta	1928
lihat produk	2008
lihat profil	1988
lihat profil penulis	1988
lihat resep	61
lihat selengkapnya	1927
lihat semua	1927
lihat semua berita	1987
lihat semua foto	1987
lihat semua komentar	1959
lihat semua video	1987
lihat transkrip	1966
liitu uudiskirjaga	1308
like loading	902
like this	902
limited time offer	880
limited-time offer	999
line	903
link	903
link berhasil disalin	1950
link copiado	2766
link copiat	2933
link copiato	2035
link copiato negli appunti	2087
link copied	902
link copied bookmark	902
link copied to clipboard	902
link er kopieret	519
link er kopieret til udklipsholderen	519
link gekopieerd	2484
link in die zwischenablage kopiert	684
link kopeeritud	1288
link kopieren	612
link kopieret	519
link kopiert	612
link kopiran	3100
link kopyalandi	3430
link on kopeeritud	1288
link sudah disalin	1950
link wurde in die zwischenablage kopiert	684
link wurde kopiert	684
link zum artikel kopieren	684
link zum inhalt	620
link zum teilen kopieren	730
link zum youtube-inhalt	620
linkedin	903
linki kopyala	3430
linkki kopioitu	1426
links	627
lire aussi	1527
lire gratuitement	1630
lire l'article	1530
lire l'article complet	1530
lire l'article suivant	1633
lire la suite	1530
lire la transcription	1586
lire le document	1531
lire le dossier	1604
lire les commentaires	1523
lire plus	1527	1530
lire plus tard	1513
lire sa biographie	1608
lisa kommentaar	1283
lista de socios	1223
listen	902
listen # min	902
listen above	979
listen below	979
listen here	979
listen now	902
listen on apple	979
listen on apple podcasts	979
listen on spotify	979
listen on youtube	979
live	627
live text	2969
live tv	926
livraison gratuite	1616
""", 'll': """
llegeix a l'app	395
llegeix l'article complet	410
llegeix l'article sencer	410
llegeix-ho a l'app	395
""", 'lo': """
lo + visto	1163
lo esencial en # segundos	1188
lo quiero	1205
load comments	921
load content	917
load more	931
load more articles	931
load more comments	921
load more stories	931
loading	902
loading ad	912
loading more	931
loe edasi	1283
loe edasi tellijana	1283
loe hiljem	1288
loe ka	1285
loe kommentaare	1289
loe lisa	1290
loe lisaks	1285
loe rohkem	1290
loe veel	1285
loetumad	1285
log in	880	2469
log in / register	880
log in or sign up	880
log in to comment	921
log in to reply	921
log ind	510
log out	880
log ud	510
logare	2894
logg inn	2587
logg ut	2587
logga in	3279
logga ut	3279
logi sisse	1283
logi sisse, et kommenteerida	1289
login	591	880	1908	2023	2754	2894
login / register	880
logout	880
loja	2861
lompat ke resep	61
loo konto	1283
loo tasuta konto	1283
los comentarios son exclusivos para suscriptores	1195
los comentarios son solo para suscriptores	1253
los precios pueden variar	1190
""", 'lu': """
lue koko juttu	1436
lue kommentit	1433
lue rajattomasti	1419
lue seuraavaksi	19	1434
luetuimmat	1434
luetuimmat jutut	1434
lugemiseks osta artikkel	1283
luister	2484
luister dit artikel	2526
luister hier	2526
luister nu	2526
luister op spotify	2526
luister via spotify	2526
luk	506
lukk	2583
lukuaika # min	1436
lunar	2961
luo ilmainen tunnus	1419
luo maksuton tunnus	1419
luo tunnus	1419
lupa kata sandi	1908
lupa password	1908
""", 'ly': """
lyssna	3289
lyt	519
lytt	2596
lytt til saken	2596
""", "m'": """
m'abonner	1494
m'agrada	383
m'inscrire	1503
""", 'ma': """
maak een account	2469
maandelijks	2465
magazin	2979
magazinul nostru	2946
mahjong	1583
mai mult	2908
mai multe	2908
mai multe articole	2969
mail	903	2484
mailen	612
main gratis	1962
main sekarang	1962
mainkan sekarang	1962
mainokset	1428
mainos	1428
mainos - juttu jatkuu alla	1428
mainos alkaa	1428
mais	2783
mais antigas	2823
mais antigos	2823
mais artigos	2780
mais artigos deste autor	2850
mais comentadas	2780
mais curtidos	2823
mais deste autor	2850
mais do autor	2850
mais lidas	2780
mais lidos	2780
mais popular	2845
mais populares	2780
mais recentes	2823
mais tarde	2749
mais vistas	2780
mais vistos	2780
mais votadas	2823
mais votados	2823
maju # detik	1966
make a donation	873
manage consent	917
manage cookies	917
manage my account	880
manage options	917
manage preferences	917
manage settings	917
manage subscription	880
manage your newsletters	990
mantengamos un debate respetuoso	1195
mantente informado	1136
manter conectado	2844
masquer	1531
mastodon	903
masuk	1908
masuk / daftar	1908
masuk dengan apple	1981
masuk dengan facebook	1981
masuk dengan google	1981
masuk untuk berkomentar	1959
masukkan alamat email anda	2006
masukkan alamat email yang valid	1983
masukkan email anda	2006
masukkan email yang valid	1983
masukkan keranjang	2008
masukkan nominal	2004
max	3014
maybe later	871
""", 'me': """
me connecter	1494
me contacter	1636
me le rappeler plus tard	1484
media caption	931
meer	2499
meer artikelen	2499
meer informatie	2491
meer laden	2502
meer lezen	2499
meer nieuws	2499
meer over	2499
meer over dit onderwerp	2499
meer tonen	2502
meest bekeken	2499
meest gedeeld	2499
meest gekozen	2539
meest gelezen	2499
meghallgatom	1853
megosztom	1853
mehr anzeigen	630
mehr artikel	627
mehr aus	627
mehr aus dem ressort	627
mehr details	631
mehr erfahren	620
mehr informationen	627
mehr laden	623	630
mehr lesen	627	630
mehr nach dieser anzeige	617
mehr news	627
mehr themen	627
mehr von diesem autor	627
mehr von uns	627
mehr zu diesem thema	627
mehr zum artikel	627
mehr zum thema	627
meilleure offre	1599
mein konto	591
meist gelesen	627
meistgeklickt	627
meistgelesen	627
meistgelesene artikel	627
meistkommentiert	627
mejla	3289
mejor oferta	1234
mejor valorados	1213
meld een fout	2495
meld feil	2612
meld fejl	536
meld fout	2529
meld fra om feil	2604
meld je aan	2474
melhor oferta	2845
melhor valor	2845
member-only story	931
members only	880
memuat pemutar	1966
memuat video	1966
menemukan kesalahan	1959
mengerti	1928
mengikuti	1992
meniu	2908
meno recenti	2095
mensagem	2877
mensagem enviada com sucesso	2846
mensaje	1266
mensaje enviado correctamente	1235
mensal	2842
mensile	2114
mensual	402	1231
mensualmente	1231
mensuellement	1596
menu	447	535	931	1530	1927	2052	2502	2693	2783	3645
meny	2611	3304
mer fra	2608
mer nyheter	3301
mer om	2608	3301
merci de votre inscription	1503
merci de votre soutien	1628
merci pour votre retour	1552
merci pour votre soutien	1628
merci pour votre vote	91	1558
merci, votre inscription est prise en compte	1600
mere fra	532
mere om	532
mergi sus	2969
merken	591	612
merkliste	591
mesaj	2989	3532
mesajiniz	3531
mesajiniz iletildi	3503
mesajul a fost trimis	2965
message	903	1632
message publicitaire	1518
messaggio	2149
messaggio inviato correttamente	2118
messaggio promozionale	2040
messaggio pubblicitario	2071
messenger	903
mest delat	3301
mest delt	2608
mest delte	532
mest lest	2608
mest leste	2608
met ai gemaakt	2521
metin boyutu	3515
metni oku	3487
metodi di pagamento	2021
metodo di pagamento	2021
metti in pausa	2102
mettiti alla prova	2097
mettiti alla prova con il quiz	2097
mettre en favori	1513
mettre en pause	1586
""", 'mi': """
mi cuenta	1129
mida de la lletra	418
mida del text	65
migliore offerta	2117
mijn account	2469
mijn profiel	2469
millor oferta	405
min konto	510
min side	510	2587
mine avalehele	1290
mine retsepti juurde	61
minha conta	2754
mira la galeria	410
mira totes les fotos	410
mis niets	2474
missa inget	3284
missa inte	3301
misschien later	2464
misschien ook interessant	2499
mit freunden teilen	709
mit ki erstellt	658
mitdiskutieren	623
mitglied werden	586
mitmachen und gewinnen	662
mitra kami	1970
mitt konto	3279
""", 'mo': """
mode de paiement	1492
mode gelap	2002
modes de paiement	1492
modifica le preferenze sui cookie	2066
modifica preferenze	2066
modifier mes choix	1550
modifier vos choix	1590
modulo inviato	2148
moj profil	3090	3216
moje konto	2668
mon compte	1494
mon don	1628
mon espace	1494
monatlich	586
monatlich spenden	586
montant libre	1492
monthly	872
monthly contribution	877
morda vas zanima	3220
more	929
more articles	926
more citation formats	1105
more coverage	926
more details	932
more for you	1003
more from	926
more from this author	926
more from us	1003
more headlines	926
more in this section	1003
more in this series	926
more like this	926
more news	926
more newsletters	990
more on this story	926
more on this topic	926
more options	917
more sharing options	902
more stories	926
more stories like this	926
more stories you may like	926
more to explore	926
more to read	926
more top stories	926
most commented	926
most discussed	926
most emailed	926
most liked	921
most nem	1844
most popular	926
most read	926
most read stories	1003
most recent	926
most shared	926
most viewed	926
most watched	926
mostra altro	2052
mostra contenuto	2042
mostra contenuto esterno	2066
mostra contingut	393
mostra el contingut	393
mostra el contingut extern	361
mostra el perfil	412
mostra els comentaris	382
mostra i commenti	2045
mostra i risultati	91
mostra il contenuto	2106
mostra il contenuto esterno	2066
mostra il video	2106
mostra le risposte	2094
mostra les respostes	382
mostra meno	2053
mostra menys	353
mostra originale	2053
mostra risposte	2094
mostra sempre	393	2106
mostra sottotitoli	2102
mostra traduzione	2053
mostra tutto	2053
mostra'n menys	410
mostra-ho tot	353
mostrar comentarios	1159
mostrar contenido	1223
mostrar contenido externo	1186
mostrar el contenido	1223
mostrar legendas	2830
mostrar mais	2783
mostrar menos	1166	2850
mostrar respostas	2822
mostrar respuestas	1212
mostrar sempre	2834
mostrar siempre	1223
mostrar todo	1167
mostrar tudo	2784
mots encreuats	387
moyen de paiement	1492
moyens de paiement	1492
""", 'mt': """
mti	1882
mti/afp	1882
""", 'mu': """
mua ngay	3681
muat kiriman	1970
muat komentar lain	1959
muat konten	1970
muat lainnya	1927
muat postingan	1970
muat ulang	1976
muat ulang halaman	1976
muet	1587
mulai kuis	1962
mundur # detik	1966
mungkin lain kali	1906
must read	926
must reads	926
must-read	926
mutasd mindet	1863
mute	931
muto	2103
muut lukevat	1434
muut lukevat juuri nyt	1434
muut lukevat nyt	1434
""", 'my': """
my account	880
""", 'na': """
na czasie	2690
naar boven	2502
naar de aanbiedingen	2469
naar de inhoud	2502
naar de webshop	2524
naar het recept	61
nach anzeige weiterlesen	617
nach der werbung geht es weiter	689
nach oben	630
nadaljevanje pod oglasom	3219
nahoru	447
najbolj brane novice	3220
najbolj brane novice dneva	3220
najbolj brano	3220
najbolj komentirano	3220
najkomentiranije	3097
najnovije	3097
najnovije vesti	3097
najnovije vijesti	3097
najnowsze	2690
najnowsze informacje	2690
najpopularniejsze	2690
nama	1984
nama lengkap	1984
nama pengguna anda	1998
nanti	1906
nanti saja	1906
napisz komentarz	2686
nascondi	2053
nascondi commenti	2094
nascondi le risposte	2094
nascondi risposte	2094
nasil kapatilir	3496
nastavak teksta nakon reklame	3096
nastavenia cookies	3175
natisni	3223
natisni recept	61
naujausi	2383
naujiena papildoma	2388
naujiena pildoma	2388
""", 'ne': """
ne danas	3105
ne danes	3227
ne hvala	3105	3227
ne manquez plus aucune info	1593
ne manquez rien	1503
ne most	1844
ne plus afficher	1484
ne plus suivre	1612
ne propustite	3097
ne ratez aucune info	1593
ne sada	3105
ne se prononce pas	1579
ne spreglejte	3220
ne zdaj	3227
ne, hvala	3105	3227
necrologie	2071
nee bedankt	2464
nee, bedankt	2464
nei takk	2583
nei, takk	2583
nein danke	585
nein, danke	585
nej tack	3275
nej tak	506
nej, tack	3275
nej, tak	506
nessun commento	2045
nessuna opinione	2095
neste	2611
neste artikkel	2608
net binnen	2499
netiquette	623
neueste artikel	627
neueste meldungen	627
neueste nachrichten	627
neueste videos	627
never miss a story	890
never miss an update	890
new customers only	999
new customers only. terms apply	999
new here	880
newest first	921
newsletter	434	599	890	1136	1503	2030	2671	2758
newsletter abonnieren	599
newsletter e alert	2049
newsletter kostenlos abonnieren	599
newsletter recomendada	1163
newsletter sign up	890
newsletter sign-up	890
newsletter signup	890
newsletter-anmeldung	599
newsletters	890	931	1136	1503	2758
newslettery	434	2671
newsticker	627
next	872
next article	926
next page	931
next post	931
next story	926
next up	926
""", 'ng': """
nghe	3633
nghe audio	3682
""", 'ni': """
nicht jetzt	585
nicht mehr anzeigen	585
nichts mehr verpassen	599
nie masz konta	2668
nie teraz	2664
niente spam	2118
niet nu	2464
niet te missen	2499
nieuwsbrief	2474
nieuwsbrief ontvangen	2532
nieuwsbrieven	2474
""", 'no': """
no comments	921
no comments yet	921
no credit card required	999
no eres suscriptor	1233
no es pot mostrar aquest contingut	393
no ets subscriptor	404
no gracias	1123
no grazie	2017
no hacemos spam	1235
no ho sap / no contesta	383
no m'agrada	383
no podem mostrar aquest contingut	393
no posts	931
no sabe / no contesta	1213
no sabe, no contesta	1213
no se pudo cargar el video	1259
no se puede reproducir el video	1219
no te pierdas	1163
no tens compte	404
no thank you	871
no thanks	871
no tienes cuenta	1233
no votes so far! be the first to rate this post	1085
no, gracias	1123
no, grazie	2017
no, thanks	871
noch kein abo	683
noch kein abonnent	591
noch kein konto	591
noch keine kommentare	623
noch keine kommentare vorhanden	623
noch nicht registriert	683
nog geen abonnee	2539
nog geen account	2469
nog geen reacties	2495
noklausies rakstu	2427
nom	407	1601
nombre	1236
nome	2119	2847
nominal lain	1978
nominal lainnya	1978
non hai un account	2085
non merci	1484
non oggi	2017
non ora	2017
non sa / non risponde	2095
non sei abbonato	2023
non sei ancora abbonato	2085
non sei ancora registrato	2116
non sei registrato	2116
non so	2095
non, merci	1484
norint komentuoti, reikia prisijungti	2387
normas	1159
normas de los comentarios	1212
normas editoriales	1242
normes dels comentaris	382
nos articles les plus lus	1571
nos derniers articles	1527
nos jeux	1581
nos lecteurs ont lu ensuite	1527
nos offres	1494
nos offres d'emploi	1554
nos partenaires	1590
nos recommandations	1527
noskaties video	2429
nossa loja	2828
nossos jogos	2825
nossos parceiros	2834
not a subscriber yet	880
not now	871
not ready to donate	871
not ready to give today	871
not ready to subscribe	871
not ready to support today	871
not the answer you're looking for	1087
not today	871
nota relacionada	1209
notas recomendadas	1209
notas relacionadas	1209
note legali	2042
noter la recette	61
notes on contributors	1097
notez cet article	1523
notez cette page	1618
noticia anterior	1239
noticia relacionada	1163
noticia relacionadas	1163
noticia siguiente	1239
noticias de hoy	1163
noticias relacionada	1163
noticias relacionadas	1163
notizie correlate	2049
notizie del giorno	2049
notou algum erro	2864
notre boutique	1584
notre charte de corrections	1608
notre direct	1604
nous contacter	1523
nous soutenir	1485
nous suivre	1514
nous vous recommandons	1527
now playing	931
""", 'nt': """
ntb	2639
""", 'nu': """
nu acum	2892
nu ai cont	2931
nu in het nieuws	2499
nu niet	2464
nuestra tienda	1218
nuestros juegos	1215
nuestros socios	1223
nume	2966
nuoroda nukopijuota	2386
nuotraukos	2388
nutzungsbedingungen	620
""", 'ny': """
nyalakan notifikasi	1950
nyhedsbrev	515
nyhedsbreve	515
nyhetsbrev	2592	3284
nyhetsbrevet	2592	3284
nyhetsdygnet	3301
nyt luetuimmat	1434
""", 'o ': """
o artigo continua depois da publicidade	2771
o mais popular	2845
o quiz da semana	2865
o seu e-mail	2876
o seu email	2758
o seu voto foi registado	2822
o sudoku de hoje	2865
""", 'ob': """
objet	1632
obre a l'app	395
obre l'app	395
obrigado pelo apoio	2874
obrigado pelo seu apoio	2874
obrigado pelo seu feedback	2800
obrigado pelo seu voto	91	2800
obrigado por se inscrever	2758
obrigado por votar	91	2822
obrigado, a sua mensagem foi enviada	2846
obserwuj	2679
obserwuj nas	2679
""", 'oc': """
oceni novico	3223
oceni recept	61
ocenite tekst	3100
ocijeni recept	61
ocorreu um erro	2846
ocultar	1167	2784
ocultar comentarios	1212
ocultar respostas	2822
ocultar respuestas	1212
""", 'od': """
odbij	3113
odbij sve	3113
oddaj glas	91
oddaj komentar	3223
odeslat	91
odeslat hlas	91
odjava	3090	3216
odpowiedz	2686
""", 'of': """
oferecer	2860
oferecer artigo	2754
oferecer este artigo	2859
oferecido por	2771
oferecimento	2861
oferit de	2979
ofert per	420
oferta especial	1129
oferta para lectores	1218
oferta para leitores	2828
oferta per als lectors	388
oferta por tempo limitado	2844
oferta por tiempo limitado	1233
ofertas	1154
ofertas de empleo	1190
ofertes de feina	366
offer	912
offer ends soon	999
offerta a tempo limitato	2116
offerta per i lettori	2100
offerte	2040
offerte di lavoro	2071
offerto da	2133
offre partenaire	1518
offres d'emploi	1554
offrir	1615
offrir l'article	1494
ofrecido por	1250
""", 'og': """
oggetto	2149
oglas	3096	3219
oglasi	3096	3219
ogni contributo conta	2084
ogni donazione conta	2113
ogni euro conta	2084
ogni mese	2114
""", 'oh': """
ohne spende weiterlesen	585
ohodnotit recept	61
""", 'ok': """
ok	872
ok, got it	932
okumaya devam et	3423
""", 'ol': """
oldest first	921
ole esimene kommenteerija	1289
oled juba tellija	1283
oled uudiskirjaga liitunud	1308
olet nyt tilannut uutiskirjeen	1422
oletko jo tilaaja? kirjaudu	1419
olvasd el ezt is	1860
olvassa el ezt is	1860
""", 'om': """
om cookies	3294
oma tili	1419
omite reclama	2985
omitir anuncio	1259
""", 'on': """
once	872
onderwerpen	2499
one time donation	873
one-time	872
one-time donation	873
onko jutussa virhe	1433
onko sinulla jo tunnus	1419
""", 'oo': """
ook interessant	2499
oops! something went wrong	990
""", 'op': """
op leeslijst	2564
open	932
open image in gallery	931
open kaart	2503
open map	932
open menu	931
open the map	932
openen	2503
opina	1159
opprett en gratis bruker	2587
opprett en gratis konto	2587
opprett gratis bruker	2587
opprett konto	2587
oppsummert av ai	2611
oppsummert av ki	2611
opret bruger	510
opret en gratis bruger	510
opret en gratis profil	510
opret en konto	510
opret gratis profil	510
opret konto	510
opsi lainnya	1994
opslaan	2484
opslag fra facebook	535
opslag fra instagram	535
opublikuj komentarz	2686
""", 'or': """
ordena per	383
ordenar por	1213	2823
ordina per	2095
original anzeigen	631
""", 'os': """
os nossos jogos	2825
os nossos parceiros	2834
osallistu keskusteluun	1433
ossza meg	1853
osta artikkel	1283
ostale vesti	19	3097
ostale vijesti	19	3097
ostatnie wpisy	2690
ostavi komentar	3100
ostavite komentar	3100
oszd meg	1853
""", 'ot': """
other amount	877
other articles	926
other news	926
other readers liked	19
other stories	926
other stories you may like	926
other stories you might like	926
others also read	19	926
others are also reading	1083
others are reading	1083
otomatik oynat	3488
otomatik oynatma	3488
otra cantidad	1127
otras noticias	19	1163
otras noticias que pueden interesarte	19
otro importe	1127
otro monto	1230
""", 'ou': """
oui, je m'abonne aux notifications	1593
oui, utile	1618
our corrections policy	921
our newsletters	890
our partners	912
our social media	907
our sponsors	912
outro montante	2841
outro valor	2752
ouvir	2766
ouvrir	1531
ouvrir l'appli	1592
ouvrir l'application	1592
ouvrir la carte	1531
ouvrir le menu	1530
""", 'ov': """
overschrijving	2468
""", 'oy': """
oy kullan	91	3481
oy ver	91	3481
oyla	91
oyna	3485
oynat	3439
oynatma hizi	3487
oyunlar	3485
oyunuz alindi	91	3480
oyunuz kaydedildi	3480
""", 'oz': """
oznake	3097	3220
""", 'p': """
p	2902
""", 'pa': """
paga con paypal	2147
pagamento seguro	2752
pagamento sicuro	2021
pagar com paypal	2875
pagar con paypal	1264
page suivante	1530
pagina successiva	2052
pago seguro	1127
paid advertisement	1004
paid content	912
paid partnership	912
paid post	912
paiment methods	877
paket langganan	2005
palaute	1433
palavra do dia	2865
palavras cruzadas	2827
palavras cruzadas do dia	2865
paling banyak dibaca	1925
paling disukai	1960
paling populer	1982
pane oma teadmised proovile	1290
pantalla completa	390	1220
para continuar a ler	2817
para continuar lendo	2817
para seguir leyendo	1205
paremti	2381
pariwara	1920
parole crociate	2099
partage	1513
partager	1513
partager cette page	1643
partager l'article	1513
partager par e-mail	1513
partager par email	1513
partager par mail	1513
partager par sms	1614
partager par whatsapp	1614
partager sur	1513
partager sur bluesky	1513
partager sur linkedin	1513
partager sur messenger	1513
partager sur telegram	1513
partager sur twitter	1513
partager sur whatsapp	1614
partager sur x	1513
partager via messenger	1513
partager via twitter	1513
partages	1513
partagez	1513
partagez cet article	1643
partecipa al sondaggio	2094
partecipa al voto	2136
partecipa alla discussione	2076
partenaire	1518
parteneri	2902
participa	1159
participa en l'enquesta	382
participa en la encuesta	1212
participa en la nostra enquesta	364
participar da enquete	2864
participar en la encuesta	1253
participe da conversa	2808
participe da enquete	2822
participe na sondagem	2822
participer au sondage	1618
participez au sondage	1578
participez au vote	1578
partilhar	2766
partilhar no whatsapp	2859
partilhe	2766
partilhe este artigo	2885
partner	2489
partner content	912
partner offers	912
partnerangebot	617
partnerangebote	617
partnerbijdrage	2544
partnercontent	2489
partnernieuws	2499
partnerska vsebina	3219
pas aujourd'hui	1484
pas de commentaire	1523
pas de spam	1600
pas encore de compte	1598
pas encore inscrit	1494
pas maintenant	1484
pasatiempos	1217
pasidalinkite	2386
pasidalinkite straipsniu	2386
pasidalinti	2381
passa a premium	2085
passatempos	2802
passatemps	387
passend zum thema	627
passende artikel	627
passer cette annonce	1518
passer l'annonce	1624
password dimenticata	2023
passwort vergessen	591
patreon'dan destek ol	3498
patreon'dan destekle	3498
patrocinado	1154	2771
patrocinado por	1154
patrocinat per	420
payer avec paypal	1630
payment method	877
payment methods	877
payment options	877
paypal	590
""", 'pe': """
pedoman media siber	1940
pedoman pemberitaan media siber	1988
peiling	91
pelo mundo	2780
pemutar audio	2003
pemutar video	2003
penawaran khusus pembaca	1965
penawaran terbaik	1982
pencereyi kapat	3533
pendaftaran berhasil	1983
pengaturan cookie	1970
pengaturan privasi	1970
people also read	926
people are also reading	1083
people are reading	1083
per continuar llegint	376
per continuare a leggere	2085
per e-mail teilen	612
per e-mail versenden	612
per mail teilen	612
per mail versenden	612
per whatsapp teilen	612
perbesar	1987
perbesar foto	1987
perbesar gambar	1987
perbesar huruf	1994
percebi	2784
pergunta do dia	91
periksa kotak masuk anda	1983
perkecil huruf	1994
permainan	1964
permet	397
permet sempre	393
permintaan anda telah dikirim	2006
permite	2956
permite mereu	2952
permite reclamele	2958
permitir	1227	2838
permitir anuncios	1228
permitir la publicidad	1228
permitir publicidade	2839
permitir sempre	2834
permitir siempre	1223
permitir siempre este contenido	1223
perpanjang langganan	2005
personnaliser mes choix	1590
personuppgiftspolicy	3294
personvern	2601
personverninnstillinger	2601
peru milloin vain	1419
peru tilaus milloin tahansa	1422
peruuta milloin tahansa	1419
pesan anda	2006
pesan anda telah terkirim	1983
pesan berhasil dikirim	1983
pesan tiket	1965
pesquisar	2783
petites annonces	1518
""", 'ph': """
photo suivante	1633
photos	1530
""", 'pi': """
piekrist	2439
piesakies jaunumiem	2446
piilota	1437
piilota mainokset	1428
pilih	91	1982
pilih jumlah	2004
pilih langganan anda	1981
pilih nominal	2004
pilih paket	1981
pilih paket langganan	1981
pilihan anda telah dicatat	1959
pilihan editor	1925
pilihan redaksi	1925
pilihan untuk anda	1951
pilihan untukmu	1951
pin for later	61
pin it	61	902
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	1972
pindai qr code	1972
pinterest	903
pix	2753
""", 'pl': """
plaats een advertentie	2524
plaats een reactie	2495
plaats reactie	2495
plan du site	1520
play audio	902
play now	931
play store	93
play the video	979
play video	931
player audio	2985
please check your inbox	1036
please donate	873
please enter a valid email address	890
please gamble responsibly	1081
pledge your support	873
plus	510	1530	2469	3279
plus anciens	1579
plus d'articles	1527
plus d'articles de cet auteur	1604
plus d'articles de l'auteur	1608
plus d'infos	1527
plus d'options	1614
plus d'options de partage	1614
plus lus	1527
plus tard	1484
plus-artikel	591
plusartikel	2469
pluss	2587
plussak	2587
""", 'po': """
pocket	903	2179
podaj adres e-mail	2671
podaj e-mail	2671
podcast	445	532	627	1163	2049	2690	3437
podcast'i indir	3487
podcastit	1434
podcasts	532	627	2499	2780
podcasty	445	2690
podd	3301
poddar	3301
pode gostar de	2820
pode interessar	2780
podeli	3100
podeli na facebooku	3100
podeli vest	3100
podelite	3100
podijeli	3100
podijeli na facebooku	3100
podijeli vijest	3100
podijelite	3100
podkast	2608
podkaster	2608
podobne	2690
podpri	3215
podpri nas	3215
podprite nas	3215
podrobnosti	448
podseti me kasnije	3105
podsjeti me kasnije	3105
pogledaj komentare	3100
pogledaj rezultate	91
pogoji uporabe	3235
polecamy	2690
polecane	2690
polecane dla ciebie	2690
politika privatnosti	3113
politika zasebnosti	3235
polityka cookies	2683
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1215
ponctuel	1596
ponctuellement	1596
poprzedni	2693
populair	2499
populaire	1527
populaire artikelen	2499
populaires	1527
popular articles	926
popular now	926
popular posts	926
popular reads	1003
popular stories	926
popular topics	926
populare	2906
popularne	2690
populer	1925
populiariausi	2383
portada	1166
posa't a prova	385
posez une question sur cet article	1552
poslat	437
poslat e-mailem	437
poslechnout	437
post as a guest	1087
post comment	921
post on x	902
post your answer	1087
poster un commentaire	1523
posts relacionados	2780
potrebbe interessarti	2049
potrebbe interessarti anche	2049
potrebbero interessarti	2049
pour aller plus loin	1527
pour lire la suite	1567
povezana novica	3220
povezane novice	3220
povezane teme	3097
povezane vesti	3097
povezane vijesti	3097
povezano	3220
poveznica kopirana	3100
povolit cookies	441
powered by ai	972
pozabljeno geslo	3216
""", 'pr': """
pr	1855	2183	2294
pravidla diskuse	444
pravila komentiranja	3100	3223
pravila privatnosti	3113
preberite tudi	3220
precedente	2052
precios y disponibilidad pueden variar	1190
preferencias de cookies	1258
preferencias de privacidad	1258
preferensi cookie	1970
preferensi privasi	2002
preferenze cookie	2042
preferenze privacy	2141
preferenze sulla privacy	2141
pregunta a nuestra ia	1188
premium	430	510	743	880	1129	1494	1908	2023	2469	2587	2668	2754	2894	3279	3423	3628
premium content	880
premium digital	999
premium-artikel	591
prenota il tuo posto	2100
prenume	2966
prenumerata	2381	2668
prenumeration	3279
prenumeratoriams	2381
prenumerera	3279
prenumerera nu	3279
prenumeruj	2668
prenumeruoti	2381
preporuka	3097
presentado por	1250
presentat per	420
presentato da	2133
presentear	2860
presentear artigo	2859
presented by	912
press enter or click to view image in full size	931
pretplata	3089
pretplati se	3089
pretplatite se	3089
prevent your screen from going dark	61
previous article	926
previous page	931
previous post	931
prezentat de	2979
prihvatam	3113
prihvati	3113
prihvati sve	3113
priimti visus	2399
prijava	3090	3216
prijavi napako	3223
prijavi se	3090	3216
prijavite se	3090	3216
prijavite se odmah	3090
prijzen kunnen intussen gewijzigd zijn	2544
primo piano	2049
principais pontos, por ia	2800
principios editoriales	1242
prindi	1288
prindi artikkel	1288
prindi retsept	61
print	519	903	2484
print article	902
print artiklen	519
print dit artikel	2540
print dit recept	61
print opskrift	61
print opskriften	61
print page	1001
print recept	61
print recipe	61
print subscription	880
print the recipe	61
print this	902
print this page	1001
printen	2484
prisijungti	2381
prispevaj	3215
privaatsustingimused	1301
privacidad	1156
privacy	2042	2491
privacy center	620
privacy notice	890
privacy policy	917	2042
privacy preference center	917
privacy preferences	917
privacy settings	917
privacy statement	917
privacybeleid	2491
privacyverklaring	2491
privatumo politika	2399
probeabo	591
probeer het later opnieuw	2532
probeer nu	2469
produktempfehlung	617
profil	591
profilo	2023
profiter de l'offre	1494
promo	2040	3096
promocijsko besedilo	3219
promocja	2682
promoted	912
promoted content	912
promoted links	912
promoted stories	926
promotie	2489
promotion	912
propaganda	2771
proposer une correction	1558
proposer une tribune	1618
prosseguir	2773
prossimo articolo	2122
prossimo video	2142
proteggiamo le nostre fonti	2125
prova # dagar gratis	3279
prova gratis	2023	3279
prova gratis per un mese	2085
prova nu	3279
prova-ho un mes gratis	376
prueba gratis	1129
prueba un mes gratis	1205
przeczytaj jeszcze	2690
""", 'pu': """
pub	1518	2771
pubblica	2095
publicar	1213	2823
publicar comentario	1159
publicidad	1154
publicidad - sigue leyendo	1154
publicidade	2771
publicitat	355
publicitate	2902
publieditorial	87
publier	1579
publier un commentaire	1523
publireportage	1518
publireportatge	87
publirreportaje	1154
pular para a receita	61
pulsa para activar el sonido	1259
puntos clave	1188
puntual	1231
puoi regalare # articoli al mese	2087
putar audio	1966
putar otomatis	1967
putar video	1966
puzzels	2524
""", 'py': """
pysy ajan tasalla	1422
""", 'qr': """
qr kodu okut	3492
qr kodu okutun	3492
qr kodu tarayin	3492
""", 'qu': """
quero apoiar	2841
quero assinar	2754
quero contribuir	2841
quero doar	2841
quick poll	91
quiero aportar	1230
quiero donar	1230
quiero recibir comunicaciones comerciales	1235
quiero recibirla	1201
quiero recibirlo	1201
quiero ser socia	1230
quiero ser socio	1230
quiero suscribirme	1129
quitar publicidad	1190
quitar sonido	1219
quiz da semana	2865
""", 'ra': """
raccomandato da	2040
raksts pieejams abonentiem	2422
rangkuman ai	1991
rapporter feil	2604
rapportera fel	3297
rate recipe	61
rate this article	1085
rate this post	1085
rate this recipe	61	1085
rate this story	1085
""", 're': """
reactie	2495
reacties	2495
reacties worden vooraf gecontroleerd	2529
read aloud	902
read also	926
read article	931
read comments	921
read full article	931
read full story	931
read in app	931
read more	931
read more about	926
read more about sharing	902
read more articles	931
read more here	931
read more on	926
read more on these topics	926
read next	926
read original article	931
read our complete coverage	926
read story	931
read the article	931
read the document	932
read the full article	931
read the full document	932
read the full story	931
reader poll	91
readers also read	926
readers are also reading	1083
ready for more	890
reageer	2495
reageren	2495
rebus	2945
rebutja totes les galetes	393
rebutja-ho tot	361
recent	926
recent articles	926
recent news	926
recent posts	926
recent stories	926
recept bewaren	61
recept printen	61
recevoir des notifications	1593
recevoir la newsletter	1503
recevoir les notifications	1593
recevoir une alerte	1560
recharger la page	1594
rechazar	1156
rechazar todas	1156
rechazar todas las cookies	1258
rechazar todo	1156
rechazar y suscribirme	1223
rechazar y suscribirse	1223
recherche	1530
rechercher	1530
recibir alertas	1200
recibir alertas de este autor	1269
recibir alertas de este tema	1200
reclame	2489
recomandate	2906
recomendaciones	1163
recomendadas	1163	2780
recomendado	1163
recomendado para ti	1163
recomendados	1163	2780
recomendamos	2780
recommander ce commentaire	1618
recommended	926
recommended articles	926
recommended external content	970
recommended for you	926
recommended reading	926
recommended reads	1003
recommended stories	926
recommended videos	926
recorda'm	404
recordarme	1233
reculer de # secondes	1586
recurso exclusivo para assinantes	2802
recusar	2773
recusar todos os cookies	2869
redakcja poleca	2690
redaksi	1940
redaksjonen anbefaler	2608
redaktionen anbefaler	532
redaktionen rekommenderar	3301
redaktionsempfehlung	627
redan prenumerant? logga in	3279
reddet	3433
reddit	903
redes sociais	2767
redes sociales	1148
reducir texto	1248
redueix el text	418
refuser	1520
refuz toate cookie-urile	2984
regala	419	2132
regala aquest article	418
regala articolo	2131
regala l'article	418
regala l'articolo	2131
regala questo articolo	2131
regalar	1249
regalar noticia	1248
regardez aussi	1633
registar	2754
registe-se	2754
register	880
register for free	880
register now	880
registo	2754
registra't	349
registra't per comentar	364
registrace	430
registracija	3090	3216
registrarme	1129
registrarme en la newsletter	1136
registrarse	1129
registrasi	1908
registrate	1205
registrati	2023
registrati e leggi questo articolo	2085
registrati gratis	2023
registreer	2469
registreer gratis	2469
registreeru tasuta	1283
registreeru veebiseminarile	1290
registrer deg	2587
registrera dig	3279
registreren	2469
registrieren	591
registriraj se	3090	3216
registro	1129
registro completado	1265
registrovat se	430
registruj se	3090
registruotis	2381
regole dei commenti	2094
regole per commentare	2094
regole per i commenti	2094
regras para comentar	2822
regulamin	2683
reguli de comentare	2940
reguli pentru comentarii	2940
regulile comentariilor	2940
reject all	917
reject all cookies	917
rejeitar	2773
rejeitar todos	2773
rejeitar todos os cookies	2869
rejoignez la conversation	1558
rejoignez la discussion	1558
reklaam	1283
reklaamartikkel	1292
reklaamtekst	87	1292
reklam	3293	3432
reklam alani	3432
reklam engelleyici nasil kapatilir	3495
reklam engelleyici tespit edildi	3495
reklam engelleyicimi kapattim	3495
reklam engelleyicinizi kapatin	3495
reklam engelleyiciyi kapattim	3495
reklam sonu	3486
reklama	440	2381	2682	3096	3160
reklamdan sonra devam ediyor	3432
reklamdir	3486
reklame	523	2600
reklami atla	3432
reklami kapat	3432
reklamin sonu	3486
reklaminis	87
reklaminis straipsnis	2390
reklamlar	3432
reklamlara izin ver	3495
reklamy	2682
rekomendasi	1925
rekomendasi untuk anda	1925
rekomendasi untukmu	1925
rekomenduojame	2383
rekommenderade artiklar	3301
rekommenderas	3301
rekommenderat	3301
relacionadas	1163	2780
relacionado	1163
relacionados	1163	2780
relatar erro	2864
related	926	929
related article	926
related articles	926
related content	926
related coverage	926
related items	926
related links	926
related news	926
related posts	926
related reading	926
related stories	926
related story	926
related tags	926
related to this story	926
related topics	926
related videos	926
relaterade artiklar	3301
relaterade nyheter	3301
relaterat	3301
relaterede artikler	532
relaterede emner	532
relateret	532
relatert	2608
relaterte artikler	2608
relaterte emner	2608
relaterte saker	2608
remember me	880
remiamas turinys	2390
remind me in #	871
remind me in may	871
remind me later	871
remind me next month	871
remind me tomorrow	871
remove ad	912
remove ads	912
remti	2381
renovar assinatura	2875
rep alertes d'aquest tema	370
replay	931
replier	1531
replies	921
reply	921
report	903
report a mistake	932
report a problem	921
report a typo	921
report abuse	921
report ad	912
report an error	932
report comment	921
report error	932
report this ad	912
reportagem exclusiva para assinantes	2817
reportar	1159
reportar comentario	1253
reportar erro	2776
reportar error	1159
reportar un error	1159
reprendre la lecture	1586
reprints & permissions	1105
reproducir	1166
reproducir audio	1219
reproduction et diffusion interdites	1638
reproductor de audio	1259
reproduzir	2783
request a correction	921
request permissions	1105
required, but never shown	1087
reserve online	2884
reset password	880
respon	383
responda ao quiz	2825
responder	1159	2776
resta aggiornato	2030
resta connesso	2116
restam # caracteres	2808
resultado	91
resultado da enquete	2864
resultados	91
results	91
resum amb ia	415
resum generat amb ia	415
resumen con ia	1188
resumen de ia	1188
resumen generado por ia	1246
resumen ia	1246
resumen por ia	1188
resumir com ia	2800
resumo com ia	2856
resumo gerado por ia	2856
resumo ia	2856
resumo por ia	2800
retira el consentiment	393
retirar consentimento	2834
retirar consentimiento	1223
retirar el consentimiento	1223
retirar o consentimento	2834
retirer le consentement	1590
retirer mon consentement	1590
retour	1513
retour au sommaire	1633
retour en haut	1530
retour en haut de la page	1604
retour en haut de page	1604
retroceder # segundos	1219	2830
return to top	931
revenir en haut	1633
revisa el correu	406
revisa la safata d'entrada	406
revisa tu bandeja de entrada	1235
revisa tu correo	1235
revoca consenso	2106
revoca il consenso	2106
revogar consentimento	2834
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultatele sondajului	2981
rezultati	91
rezumat ai	2974
rezumat generat de ai	2974
""", 'ri': """
riabbonati	2147
riassumi con l'ia	2068
riassunto ai	2128
riassunto generato dall'ia	2128
riassunto ia	2068
ricarica la pagina	2111
ricarica pagina	2111
ricevi gli avvisi su questo argomento	2079
ricevi la newsletter	2030
ricevi una notifica per ogni nuovo articolo dell'autore	2079
richiesta inviata	2148
ricordami	2116
riduci il testo	2131
rifiuta	2042
rifiuta e abbonati	2106
rifiuta tutti i cookie	2141
rifiuta tutto	2042
rimani aggiornato	2030
rimani connesso	2116
rimani informato	2030
ringkasan ai	1991
rinnova l'abbonamento	2147
riproduci	2052
riproduci audio	2102
riproduci video	2102
riproduzione automatica	2103
riproduzione vietata	2154
riservato agli abbonati	2085
rispondi	2045
rispondi al sondaggio	2076
risultati	91
risultati del sondaggio	2136
ritzau	562
ritzau/afp	562
ritzau/reuters	562
rivedi il video	2142
""", 'ro': """
rodyti daugiau	2388
rodyti komentarus	2387
rozbalit	448
rozmiar tekstu	65
rozumiem	2694
""", 'rs': """
rss	903
""", 'ru': """
rubriken	627
rubriques	1527
rustore	93
""", "s'": """
s'abonner	1494
s'identifier	1494
s'inscrire	1494
s'inscrire gratuitement	1494
""", 'sa': """
saada e-postiga	1288
saada vihje	1290
sag uns deine meinung	668
sagen sie uns ihre meinung	668
saiba mais	2780
sair	2754
sair da tela cheia	2830
saisissez votre email	1631
saken er forbeholdt abonnenter	2587
saken er lest opp av en robot	2596
saken fortsetter etter annonsen	2600
saken fortsetter nedenfor	2600
saken fortsetter under	2600
saken fortsetter under bildet	2600
saken oppdateres	2600
salin	1995
salin link	1917
salin tautan	1917
salir de pantalla completa	1219
salta alla ricetta	61
salta annuncio	2142
saltar a la receta	61
saltar al contenido	1166
saltar anuncio	1259
saltar publicidad	1154
salva	2035
salva articolo	2035
salva l'articolo	2087
salva la ricetta	61
salva le preferenze	2106
salva per dopo	2087
salva preferenze	2106
salva ricetta	61
salvar	2766
salvar artigo	2766
salvar para depois	2885
salvar para ler depois	2819
salvar receita	61
salvesta	1288
salvesta artikkel	1288
samal teemal	1285
samengevat door ai	2521
samenvatting door ai	2521
sammanfattad av ai	3304
sammanfattning gjord av ai	3304
sampaikan pendapat anda	1959
samtykke	524	2601
sans opinion	1579
satin al	3517
satu kali	1979
sauvegarder	1513
sauvegarder l'article	1570
sauvegarder pour lire plus tard	1570
save	902
save article	902
save for later	902
save preferences	917
save recipe	61
save story	902
save this article	902
save this recipe	61
saved	902
saya mengerti	1928
saya menyetujui pemrosesan data saya	1983
saya menyetujui syarat dan ketentuan	1983
saya setuju dengan kebijakan privasi	1983
saya setuju dengan syarat dan ketentuan	1983
saya sudah mematikan pemblokir iklan	1976
saya sudah menonaktifkannya	1976
saya sudah punya akun	1981
sayfayi yenile	3495
sayfayi yenileyin	3495
""", 'sb': """
sbalit	448
sblocca	2147
sblocca l'articolo	2085
""", 'sc': """
scansiona il qr code	2108
scarica audio	2102
scarica da app store	2108
scarica da google play	2108
scarica il podcast	2102
scarica l'audio	2102
scarica l'episodio	2102
scarica la app	2108
scarica su app store	2108
scegli	2117
scegli i cookie	2141
scegli il piano	2116
scegli il tuo abbonamento	2085
scegli il tuo piano	2116
scegli l'abbonamento che fa per te	2085
scegli l'importo	2146
scegli l'offerta	2116
scegli questa offerta	2116
scegli un importo	2021
schermo intero	2103
schlagworte	627
schlagworte zum thema	627
schon abonnent	591
schon dabei	585
schreibe einen kommentar	623
schreiben sie der redaktion	668
schreiben sie einen kommentar	623
schrift verkleinern	612
schrijf een reactie	2495
schrijf je gratis in	2532
schrijf je in	2474
schrijf je in voor onze nieuwsbrief	2474
scopri	2052
scopri le offerte	2023
scopri tutte le nostre newsletter	2081
scopri tutte le offerte di abbonamento	2085
scrie un comentariu	2905
scrie-i autorului	2971
scrivi all'autore	2125
scrivi all'autrice	2125
scrivi alla redazione	2125
scrivi qui il tuo commento	2076
scrivi un commento	2045
scroll down for video	979
scroll down to continue	1004
scroll down to continue reading	912
scroll for more	912
scroll ke bawah untuk melanjutkan	1920
scroll to continue	912
scroll to continue with content	912	1920
scroll to top	931
scroll untuk melanjutkan membaca	1965
scroll untuk membaca	1920
scrolle weiter	617
scrollen sie weiter	617
""", 'se': """
se abonnemang	3279
se abonnementer	510
se alla	3304
se alla bilder	3304
se alle	535	2611
se alle abonnentfordeler	2587
se alle bildene	2611
se alle fordele for abonnenter	510
se bildene her	2611
se billederne her	535
se connecter	1494
se connecter avec apple	1567
se connecter avec facebook	1567
se connecter avec google	1567
se erbjudanden	3279
se factura anualmente	1233
se flere billeder	535
se grafikken her	535	2611
se ha producido un error	1235
se klippet	3304
se klippet i spelaren ovan	3304
se klippet ovan	3304
se klippet over	2611
se resultat	91
se resultatet	91
se souvenir de moi	1598
se tilbud	510	2587
se tilbudene	2587
se videoen her	535	2611
se videoen herunder	535
se videoen nedenfor	535	2611
se videoen ovenfor	535
se videoen over	2611
se videoen under	2611
se videon i spelaren ovan	3304
se videon nedan	3304
se videon ovan	3304
search	931
sebelumnya	1927
secciones	1163
sections	931
secure checkout	878
secure payment	877
secure transaction	878
sedang tren	1951
see all	931
see all newsletters	890
see all plans	999
see all subscription plans	999
see also	926
see at amazon	1115
see comments	921
see deal	1115
see details	932
see it at amazon	1115
see more	931
see original	932
see price	1115
see results	91
see subscription options	880
see the map	932
see the results	91
segarkan halaman	1976
segnala	2045
segnala abuso	2095
segnala commento	2136
segnala il commento	2136
segnala questo commento	2136
segnala refuso	2136
segnala un errore	2045
segnala un errore nell'articolo	2076
segnala un refuso	2136
segnalazione anonima	2125
segueix aquest tema	370
segueix el tema	416
segueix l'autor	370
segueix tota l'actualitat en directe	379
segui	2036
segui argomento	2129
segui autore	2129
segui il tema	2129
segui l'argomento	2129
segui l'autore	2129
segui la diretta	2079
segui questo argomento	2079
segui questo autore	2152
segui questo tema	2079
seguici	2036
seguici su facebook	2036
seguici sui social	2036
seguir	1149	2767
seguir a este autor	1200
seguir al autor	1247
seguir assunto	2880
seguir autor	1247	2810
seguir en el navegador	1225
seguir en la web	1225
seguir este autor	2857
seguir este tema	1200	2810
seguir leyendo	1129	1166
seguir leyendo en	1149
seguir o autor	2857
seguir o tema	2880
seguir sin apoyar	1123
seguir tema	1247	2857
sei d'accordo? vota	2076
sei iscritto	2148
seite #	630
seite drucken	612
seite teilen	612
seja apoiador	2750
seja apoiadora	2841
seja assinante	2754
seja o primeiro a comentar	2776
seja um apoiador	2750
sekali	1979
selalu izinkan	1970
selalu tampilkan	1970
selanjutnya	1927
selecciona	405
seleccionar	1234
selecionar	2845
selecione as newsletters que pretende receber	2812
selecione as newsletters que quer receber	2812
select an amount	877
select payment method	877
selengkapnya	1927
seleziona	2117
sem som	2831
sem spam	2846
sembunyikan	1928
sembunyikan balasan	1959
sembunyikan komentar	1959
semua artikel penulis	1987
semua berita	1987
semua gim	1962
semua komentar	1924
semua permainan	1962
semua video	1987
senare	3275
senaste	3301
senaste nyheterna	3301
senaste nytt	3301
send	91
send email	902
send feedback	921
send inn	91
send til en ven	519
send to a friend	902
senere	506	2583
seneste	532
seneste nyheder	532
seneste nyt	532
sense correu brossa	406
sense tu no seria possible	375
sent daily	990
sent weekly	990
senza di te non ce la facciamo	2084
senza vincoli	2085
seotud artiklid	1285
seotud lood	1285
sepa-lastschrift	590
sepete ekle	3537
services partenaires	1518
servicios	1163
ses dosyasini indir	3487
ses oynatici	3526
sesi indir	3487
sesi kapat	3487
sesli dinle	3430
setiap bulan	1979
setiap donasi berarti	1978
setiap kontribusi berarti	1978
setiap rupiah berarti	1978
setuju dan lanjutkan	1970
seu apelido	2864
seu e-mail	2758
seu email	2758
seu nome	2847
seu pedido foi enviado	2876
seu voto foi computado	2822
seu voto foi registrado	2822
seuraa	1427
seuraa aihetta	1427
seuraava	1436
seuraava juttu	1434
seuraavaksi	1436
sezioni	2049
""", 'sf': """
sfoglia gallery	2052
sfoglia il giornale	2023
sfoglia la gallery	2122
""", 'sh': """
share	748	902	1917	2899
share article	902
share by email	902
share by text	902
share full article	902
share link	902
share on	902
share on bluesky	902
share on facebook	902
share on flipboard	902
share on linkedin	902
share on pinterest	902
share on reddit	902
share on social	1001
share on social media	1001
share on telegram	902
share on threads	902
share on x	902
share on x (twitter	902
share on your socials	1001
share options	902
share pe facebook	2933
share save	902
share share	902
share story	902
share this	902
share this article	902
share this news	902
share this on	902
share this on social media	902
share this recipe	61
share to facebook	902
share tweet	902
share using the buttons below	1001
share via	902
share via facebook	902
share via twitter	902
share with a friend	902
share with email	902
share with friends	1001
share with your friends	902
sharing	902
shop now	1082
shop the edit	1082
shop the look	1082
shop the story	1082
shop this look	1082
shop this story	1082
show all	931
show caption	931
show comments	921
show external content	917
show image	932
show less	931
show map	932
show more	931
show more sharing options	902
show original	932
show results	91
show translation	932
shrani	3223
shrani recept	61
""", 'si': """
si din mening	2604
sie haben bereits ein konto	683
sie haben bereits ein konto? anmelden	683
sie haben den newsletter abonniert	674
sie haben noch kein abo	683
sieh dir diesen beitrag auf instagram an	656
siehe auch	627
siga	2767
siga ao vivo	2850
siga em direto	2850
siga este autor	2810
siga-nos	2767
sign in	880
sign in / register	880
sign in or sign up	880
sign me up	890
sign out	880
sign up	880
sign up for corrections and clarifications	921
sign up for free	880
sign up for our newsletter	890
sign up here	890
sign up now	880
sign up or log in	999
sign up to our newsletter	990
sign up using email and password	1087
sign up using google	1087
sign up with your email	990
signaler	1523
signaler ce commentaire	1618
signaler ce message	1618
signaler un abus	1558
signaler une erreur	1531
signaler une faute	1558
signaler une faute d'orthographe	1558
sigue este tema y recibe avisos	1200
sigue leyendo	1163
sigue leyendo debajo	1154
sigues a este autor	1269
sigues este tema	1269
siguiendo	1149
siguiente	1166
siguiente foto	1267
siguiente imagen	1267
siguiente noticia	1163
siirry reseptiin	61
sikeresen feliratkozott	1865
silencia	390
silenciar	1220	2831
sim, quero	2838
simak juga	1925
similar articles	926
similar posts	926
similar stories	926
simpan	1917
simpan artikel	1950
simpan pengaturan	1970
simpan preferensi	1970
simpan resep	61
simpan untuk dibaca nanti	1950
simpan untuk nanti	2009
sin comentarios	1159
sin permanencia	1205
sin spam	1235
single contribution	877
singola	2114
sintesi generata dall'ia	2128
sinu e-posti aadress	1308
sinua voisi kiinnostaa	1434
siradaki haber	3437
siradaki video	3526
sirala	3481
siralama	3481
sisa waktu	1966
sisesta oma e-posti aadress	1308
siste	2608
siste nyheter	2608
siste nytt	2608
sisuturundus	87	1283
sisuturunduse artikkel	1292
site map	931
siteden devam et	3492
sitemap	931
""", 'sk': """
skaitomiausi	2383
skaitomiausi straipsniai	2383
skaitomiausia	2383
skaitykite daugiau	2383
skaitykite toliau	2381
skaityti daugiau	2388
skaityti komentarus	2387
skaityti toliau	2381
skaityti visus komentarus	2387
skapa ett gratis konto	3279
skapa ett konto	3279
skapa gratis konto	3279
skapa konto	3279
skapa konto gratis	3279
skaties bildes	2429
skaties foto	2429
skaties video	2429
skatieties video	2429
skicka	91
skicka in	91
skip ad	871
skip ads	912
skip advertisement	912
skip for now	871
skip past newsletter promotion	890
skip this	871
skip to content	931
skip to footer	931
skip to main content	931
skip to navigation	931
skip to recipe	61
skjul	536	2612
skocz do przepisu	61
skok na recept	61
skomentuj	2678	2686
skopiowano link	2678
skopiuj adres	2678
skopiuj link	2678
skriv din kommentar	527	2604	3297
skriv din kommentar her	527	2604
skriv en kommentar	527	2604	3297
skriv et svar	535
skriv inn e-post	2592
skriv inn e-postadressen din	2592
skriv kommentar	527
skriv ut	2596	3289
skriv ut artikeln	3289
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2596
skype	903
""", 'sl': """
sla advertentie over	2489
sluit	2502
sluiten	2464
""", 'sm': """
smetti di seguire	2129
sms	903
""", 'sn': """
snapchat	903
""", 'so': """
sobre el autor	1163
sobre la firma	1163
sobrenome	2847
social	2036
social media	613	907
sociala medier	3290
sociale media	2485
sociale medier	520
solicitud enviada	1265
solitaire	1583
solo gli abbonati possono commentare	2076
solo los suscriptores pueden comentar	1195
solo para suscriptores	1233
solo per abbonati	2116
solo per gli abbonati	2116
something went wrong	990
something went wrong. please try again	990
something went wrong. please try again later	890
sommaire	1530
son dakika	3437
son dakika haberleri	3437
son dakika haberlerini almak ister misiniz	3493
son haberler	3437
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3430
sonraki	3439
sonraki haber	3437
sonraki sayfa	3439
sonraki video	3526
sonraki yazi	3533
sopa de letras	1217
sopa de lletres	387
sorodna novica	3220
sorodne novice	3220
sorodne vsebine	3220
sorotan	1925
sort by	921
sosiaalinen media	1427
sosiale medier	2597
sostieni	2018
sostienici	2018
sottotitoli	2103
sous-titres	1587
soutenez-nous	1485
soutenir	1485
soutenir par un don	1628
soyad	3504
soyadiniz	3504
soziale medien	613
""", 'sp': """
spam yok	3503
spannend	627
spara	3289
spara artikel	3289
spara artikeln	3289
spara artikeln till senare	3289
spara recept	61
spara receptet	61
spara till senare	3289
spausdinti	2386
special offer	880
spedizione gratuita	2133
speel video af	2526
speichern	612
spela upp	3304
spende	586
spende jetzt	586
spenden	586
spenden sie	586
spendenkonto	678
spill av	2611
spill av video	2611
spill av video her	2611
spomni me kasneje	3227
sponset	2600
sponset innhold	2600
sponsor	3517
sponsor content	912
sponsored	617	751	912	2544
sponsored content	912
sponsored links	912
sponsored message	912
sponsored message - story continues after this	912
sponsored post	912
sponsored stories	926
sponsoreret	523
sponsoreret indhold	523
sponsorizzato	2040
sponsorizzato da	2133
sponsorlu	3432
sponsorlu haber	3432
sponsoroitu	1428
sponsrat	3293
sponzorirana vsebina	3219
sponzorirano	3096	3219
sponzorisani tekst	3096
sponzorisano	3096
spotify	903
spotted a mistake	921
spotted an error	921
sprejmem	3235
sprejmi	3235
sprejmi vse	3235
spremi	3100
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stai seguendo questo argomento	2152
stai seguendo questo autore	2152
stai usando adblock	2145
stai usando un ad blocker	2145
stai usando un adblock	2145
stampa	2035
stampa articolo	2035
stampa la ricetta	61
stampa questo articolo	2087
stampa ricetta	61
standard digital	999
start free trial	880
start subscription	880
startseite	627	630
stay connected	890
stay in the know	890
stay informed	890
stay up to date	890
steady	586
stel je vraag aan onze ai	2521
stellenmarkt	662
stelling	91
stelling van de dag	91
stem	91
stem her	91	535	2611
stem i afstemningen	535
stem i avstemningen	2611
stem nu	91	2524
stemmen	91
steun ons	2465
stichworte	627
stikkord	2608
stimme abgeben	91
stimmen sie ab	662
stopt automatisch	2539
stories for you	926
story continues	912
story continues below	912
straipsnis prieinamas tik prenumeratoriams	2381
strictly necessary cookies	917
strinjam se	3235
strinjam se s prikazom zunanje vsebine	3235
stt	1440
stt-afp	1440
stt-reuters	1440
stumbleupon	903
stuur door	2564
stuur een correctie	2529
""", 'su': """
su questo argomento	2088
su voto ha sido registrado	1212
sua mensagem	2876
sua mensagem foi enviada	2846
suara anda telah dicatat	1959
suara anda telah direkam	1959
suara dihasilkan ai	1966
subiect	2989
subiecte	2906
submit	91	872
submit a correction	921
submit comment	921
submit vote	91
submit your vote	91
subscreva a newsletter	2758
subscreva gratuitamente	2812
subscrever	2758
subscrever newsletter	2758
subscribe	880
subscribe by email	890
subscribe for free	880
subscribe here	880
subscribe now	880
subscribe to continue	880
subscribe to continue reading	880
subscribe to get the latest posts sent to your email	890
subscribe to our newsletters	890
subscribe to read	880
subscribe today	880
subscribe via email	890
subscriber exclusive	999
subscriber only	880
subscriber-only	880
subscriber-only content	999
subscribers get more	999
subscribers only	880
subscription options	880
subscriu-t'hi	348
subscriu-te	348
subskrybuj	2668
subtitel	1967
subtitrare	2949
success! check your inbox	1036
successivo	2052
suche	630
suchen	630
sudah berlangganan	1981
sudah punya akun	1908
sudoku	387	809	1217	1583	1964	2099	2827	2945	3485	3680
sudoku do dia	2865
suggerisci una correzione	2068
suggest a correction	921
suggested	926
suggested articles	926
suivant	1530
suivez notre direct	1570
suivez notre live	1633
suivez nous	1514
suivez-nous	1514
suivi	1514
suivre	1514
suivre ce sujet	1514
suivre ce sujet et recevoir une alerte	1560
suivre cet auteur	1514
suivre l'auteur	1612
suivre l'autrice	1612
suivre le direct	1604
suivre notre direct	1604
sujet	1632
sujets	1527
suka	1960
sulge	1291
sulge reklaam	1292
sulje	1417
sullo stesso argomento	2049
sullo stesso tema	2049
sumbang	1907
summary by ai	972
sunt de acord cu prelucrarea datelor cu caracter personal	2965
sunt de acord cu prelucrarea datelor personale	2965
suoraan reseptiin	61
suositellut	1434
suosittelemme	1434
suosituimmat	1434
support local journalism	873
support our journalism	873
support our work	873
support quality journalism	873
support the author	873
support this site	873
support us	873
support us on patreon	873
support us today	873
supported by	912
sur ce sujet	1527
sur le web	1527
surt de la pantalla completa	389
survei	91
suscribete	1129
suscribirme	1129
suscribirse	1129
suscribirse a este autor	1269
suscribirse a este tema	1269
suscribite	1205
suscribite ahora	1205
suscripciones	1129
susijusios naujienos	2383
sutikti su visais	2399
sutinku	2399
suurenna kuva	1436
""", 'sv': """
svar	527	2604
svara	3297
svi komentari	3100
""", 'sw': """
swisha en slant	3276
""", 'sy': """
syarat dan ketentuan	1923
syarat dan ketentuan | kebijakan privasi	1923
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1862
szukaj	2693
""", "t'": """
t'ha agradat aquest article	364
""", 'ta': """
ta bort annonser	3293
tag	1925	2049	3643
tag-uri	2906
taggar	3301
tagged	926
tagger	2608
tagi	2690
tagovi	3097
tags	532	627	755	926	1163	1527	1925	2049	2499	2780	3643
taguri	2906
tahunan	1979
taille de la police	1614
taille de police	1614
taille du texte	1513
taip pat skaitykite	2383
tak for din stemme	91
tak for din tilmelding	515
takarir	1967
take our survey	921
takibi birak	3513
takip ediliyor	3513
takip ediyorsunuz	3534
takk for at du stemte	91
takk for din stemme	91
takma adiniz	3520
talebiniz alindi	3531
tallenna	1426
tallenna juttu	1426
tallenna resepti	61
talvez mais tarde	2749
tam ekran	3488
tamanho da fonte	65	2766
tamanho da letra	2859
tamanho do texto	65
tambahkan balasan	1998
tambahkan ke keranjang	2008
tambahkan sebagai sumber pilihan	1992
tampilkan asli	1928
tampilkan balasan	1959
tampilkan konten	1970
tampilkan lebih banyak	1927
tampilkan lebih sedikit	1928
tampilkan postingan	1970
tampilkan semua	1987
tampilkan subtitel	1966
tanpa spam	1983
tarayicida devam et	3492
tarayicidan devam et	3492
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	1970
tartalom	1862
tautan berhasil disalin	1950
tautan disalin	1917
tautan telah disalin	1950
tavs e-pasts	2446
""", 'te': """
te has suscrito correctamente	1201
te puede gustar	1163
te puede interesar	1163
te quedan # caracteres	1195
te recomendamos	1163
te-ai abonat cu succes	2988
te-ar putea interesa	2906
teata veast	1289
teavita veast	1289
tee lahjoitus	1418
teilen	612
teilen auf	612
teilen und weiterempfehlen	612
teised loevad	1285
tek seferlik	3422
tek seferlik destek	3498
teka-teki silang	1964
tekrar izle	3526
tekst loopt door onder de advertentie	2489
tekst se nastavlja nakon oglasa	3096
tekst sponsorowany	87
tekstgrootte	65	2484
tekstimainos	1428
tekstin koko	65
tela cheia	2831
telegram	903	3014
teljes cikk	1862
telli	1283
telli kohe	1283
tellijale	1283
tellijana saad artiklit jagada	1288
tellijatele	1283
tema	2608
tema dana	3097
temaer	2608
temas	1163	2780
temas relacionados	1163
tematy	2690
temes relacionats	379
temi	2049
temos	2383
tempo attuale	2103
tempo atual	2831
tempo corrente	2103
tempo de leitura	2783
tempo di lettura	2052
tempo estimado de leitura: # minutos	2766
tempo restante	2102	2830
tempo rimanente	2102
temps actual	390
temps actuel	1587
temps de lecture	1530
temps de lecture : # min	1530
temps restant	389	1586
tendances	1527
tendencias	1163
tendenze	2049
tentang kami	1940
tentang penulis	1988
teraz nie	3168
terbaru	1925
tercih edilen kaynak olarak ekle	3513
tercihleri kaydet	3490
terima dan lanjutkan	1970
terima kasih atas dukungan anda	2004
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	1959
terima kasih telah memilih	1959
terima kasih, pesan anda telah terkirim	1983
terima semua	1923
terima semua cookie	1923
terjadi kesalahan	1984
terjemahan otomatis	1967
terkait	1925
terkini	1925
terlama	1960
termini e condizioni	2042
termos de uso	2773
terms	917
terms & conditions	917
terms and conditions	917
terms apply	999
terms of service	917
terms of use	917
terpopuler	1925
terpopuler hari ini	1951
tersedia di app store	1972
tersedia di google play	1972
terug naar boven	2502
test din viden i ugens quiz	535
test kunnskapene dine i ukas quiz	2611
testa dina kunskaper i veckans quiz	3304
testaa tietosi viikon visassa	1436
teste os seus conhecimentos	2825
teste seus conhecimentos	2825
testen	591
testez gratuitement	1494
testez vos connaissances	1558
testez vos connaissances avec notre quiz	1558
testez-vous	1619
tetap masuk	1981
tetszik	1853
text size	902
text version	931
texto gerado por ia	2800
textstorlek	65
""", 'th': """
thank you	872
thank you for subscribing	990
thank you for voting	91
thank you for watching	1004
thank you to our sponsors	912
thank you! please check your inbox	1036
thanks for subscribing	890
thanks for voting	91
thanks for watching	1004
thanks to our sponsors	912
thanks! please check your inbox	1036
the article continues below	1004
the story continues below	1004
the video player is currently playing an ad	970
thema	627
thema's	2499
themen	627
there are no comments yet	921
there was an error, please provide a valid email address	990
these are external links and will open in a new window	902
this is an advertisement	912
this video can not be played	970
this video cannot be played	970
threads	903
""", 'ti': """
ti consigliamo	2049
ti potrebbe interessare	2049
ti potrebbero interessare	2049
ticker	627
tickets sichern	662
tidak ada pendapat	1960
tidak suka	1960
tidak tahu	1960
tidak terima kasih	1906
tidak, terima kasih	1906
tiempo actual	1220
tiempo de lectura	1166
tiempo estimado de lectura: # minutos	1148
tiempo restante	1219
tietosuoja	1429
tiket	1996
tiktok	903
til forsiden	532	2608
til toppen	535	2611
tilaa	1419
tilaa nyt	1419
tilaa uutiskirje	1422
tilaa uutiskirjeet	1422
tilaajalle	1419
tilaajille	1419
tilaukset	1419
till erbjudandet	3279
till receptet	61
till startsidan	3301
till toppen	3304
tilmeld	515
tilmeld dig	515
tilmeld dig nyhedsbrevet	515
tilmeld nyhedsbrev	515
timp curent	2949
timp de citire # min	2908
tin sau	3643
tinggalkan balasan	1959
tinggalkan komentar	1924
tip us	873
tips en venn	2596
tips van de redactie	2499
tipsa	3289
tipsa oss	3297
tirar o som	2830
tisk	437
tisk receptu	61
""", 'to': """
toate articolele	2969
toate articolele autorului	2969
toate jocurile	2943
toate videoclipurile	2969
tocca per attivare l'audio	2142
today's most read	1003
today's paper	931
today's top stories	926
todos los comentarios	1159
todos los juegos	1215
todos los pasatiempos	1215
todos os artigos do autor	2853
todos os artigos do especial	2878
todos os jogos	2825
todos os meses	2842
toestemming	2491
toeta	1283
toeta meid	1283
toevoegen aan leeslijst	2564
toggle	931
toggle caption	931
toimetus soovitab	1285
toimitus suosittelee	1434
toista	1436
toko kami	1965
tolak semua	1970
tolak semua cookie	2002
tonton juga	2007
tonton lagi	2003
tonton ulang	2003
toon alles	2503
toon deze inhoud	2519
toon inhoud	2491
toon meer	2502
toon minder	2502
toon origineel	2503
toon reacties	2495
toon resultaten	91
toon vertaling	2503
top articles	926
top artikel	627
top comments	921
top headlines	926
top latest discussions	931
top news	926
top stories	755	926
top-artikel	627
top-news	627
top-themen	627
tophistorier	532
topics	926
topik	1925
topik terkait	1925
toppnyheter	3301
toppsaker	2608
topthemen	627
toque para ativar o som	2870
torna a dalt	410
torna a l'inici	410
torna a la portada	410
torna all'indice	2150
torna all'inizio	2052
torna alla home	2122
torna alla homepage	2122
torna amunt	410
torna in alto	2122
torna indietro	2150
torna su	2052
torne-se apoiador	2841
torne-se assinante	2750
torne-se membro	2750
total votes: #	91
totes les fotos	410
tots els articles de l'autor	410
tots els butlletins	372
tots els jocs	385
toujours afficher	1590
toujours afficher ce type de contenu	1550
toujours autoriser	1590
tous les articles de cet auteur	1636
tous les articles du dossier	1633
tous les commentaires	1523
tous les dons comptent	1595
tous les jeux	1581
tous les mois	1596
tous nos jeux	1581
tous ses articles	1548
tout accepter	1520
tout afficher	1531
tout le dossier	1604
tout refuser	1520
tout voir	1530
toute l'actu	1527
toute reproduction interdite	1638
toutes les photos	1530
""", 'tr': """
trabaja con nosotros	1190
trabalhe connosco	2802
trabalhe conosco	2802
tradotto automaticamente	2128
traduction automatique	1587
traduit automatiquement	1611
tradus automat	2974
traduzido automaticamente	2856
traduzione automatica	2103
trakteer ons op koffie	2465
traktir kami kopi	1978
trang sau	3645
transcriere	2949
transcription	1587
transferencia bancaria	1128
transkrip	1967
transkript	3488
translated by ai	972
transport gratuit	2979
trascrizione	2103
traueranzeigen	662
treballa amb nosaltres	366
trefwoorden	2499
trend	3437
trending	627	926	1925	2499	2780
trending deals	912
trending now	926
trending stories	926
trending today	926
trending topics	926
tria	405
tria el teu pla	404
tria un pla	404
trier par	1579
trimite	91	2899
trimite comentariu	2940
trimite comentariul	2940
trimite pe email	2899
trimite pe whatsapp	2933
trimite unui prieten	2933
try it free	880
""", 'tt': """
tt	3331
tt-afp	3331
tt-reuters	3331
tts	1964
""", 'tu': """
tu apoyo marca la diferencia	1263
tu correo	1265
tu e-mail	1136
tu email	1136
tu mensaje	1265
tu mensaje ha sido enviado	1235
tu nombre	1265
tu nombre de usuario	1253
tu solicitud ha sido enviada	1265
tu voto ha sido registrado	1212
tu voto se ha registrado	1212
tudo sobre	2780
tue riippumatonta journalismia	1418
tuitar	2766
tuitear	1148
tulis balasan	1959
tulis komentar	1924
tulis komentar anda	1998
tulis komentar anda di sini	1940
tulosta	1426
tulosta juttu	1426
tulosta resepti	61
tumblr	903
tunnuksen luominen on maksutonta	1419
tuoreimmat	1434
tuoreimmat uutiset	1434
turinio rinkodara	2390
tutte le notizie	2122
tutti gli aggiornamenti qui	2079
tutti gli articoli dell'autore	2125
tutti gli articoli dello speciale	2150
tutti gli articoli di questo autore	2153
tutti i commenti	2045
tutti i diritti di riproduzione riservati	2154
tutti i giochi	2097
tutti i suoi articoli	2153
tutti i video	2122
tutup	1906
tutup galeri	2007
tutup jendela	2007
tutup menu	2007
""", 'tw': """
tweet	902	1917	2035
tweet this	902
tweeta	3289
tweeter	1513
tweetle	3430
tweetnij	2678
tweetnout	437
twitter	903
twitter-inhalte erlauben	620
twittern	612
""", 'ty': """
tyck till	3297
tylko w serwisie	2690
type your email	890
""", 'u ': """
u fokusu	3097
""", 'ud': """
udskriv	519
udskriv opskrift	61
udvalgt	532
udvid	536
""", 'ui': """
uitgelicht	2499
uitklappen	2503
uitloggen	2469
""", 'uj': """
uji pengetahuan anda	1962
uji pengetahuanmu	1962
""", 'uk': """
ukryj	2694
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2049
ultime news	2049
ultime notizie	2049
ultimele articole	2906
ultimi articoli	2049
""", 'um': """
um assinante ofereceu este artigo	2885
um assinante ofereceu-lhe este artigo	2819
uma vez	2842
umfrage	91
umfrage des tages	91
umfrage wird geladen	662
""", 'un': """
un abbonato ti ha regalato questo articolo	2087
un abbonato ti regala questo articolo	2159
un altre import	401
un correo a la semana	1265
un e-mail par semaine	1631
un sol cop	402
un subscriptor t'ha regalat aquest article	378
una altra quantitat	401
una mail a settimana	2148
una sola vez	1231
una tantum	2114
una vegada	402
una vez	1231
una volta	2114
understood	932
unduh aplikasi	1972
unduh aplikasinya	1972
unduh audio	1966
unduh dari app store	1972
unduh di app store	1972
unduh di google play	1972
unduh episode	1966
une erreur dans l'article	1523
une erreur est survenue	1600
une erreur s'est produite	1600
une erreur, une remarque	1618
une fois	1596
une remarque, une erreur	1618
uneix-te a la conversa	364
unfollow	907
unisciti al nostro canale	2036
unlisted	931
unlock this article	880
unohditko salasanan	1419
uns folgen	613
unser bestes angebot	683
unser newsletter	599
unsere empfehlung	627
unsere empfehlungen	627
unsere newsletter	599
unsere top-themen	688
""", 'up': """
up next	926
upgrade now	880
upgrade to founding member	880
upgrade to paid	873
uplati	3089
uppfattat	3305
""", 'ur': """
urutkan	1960
urutkan berdasarkan	1960
""", 'us': """
ustawienia	2683
ustawienia cookies	2683
""", 'ut': """
utiles	1520
utvalgt	2608
utvalt	3301
utvid	2612
""", 'uu': """
uudiskiri	1308
uudiskirjad	1308
uusimmat	1434
uutiskirje	1422
uutiskirjeet	1422
""", 'uw': """
uw e-mailadres	2474
""", 'uy': """
uygulamada oku	3492
uygulamamizi indirin	3492
uygulamayi indir	3478
uygulamayi indirin	3478
""", 'v-': """
v-a fost util acest articol	2940
""", 'va': """
vaata galeriid	1290
vaata ka	1285
vaata kommentaare	1289
vaata pilte	1290
vaata tulemusi	91
vaata videost	1290
vaata videot	1290
vaata videot siit	1290
vacatures	2524
vagas de emprego	2802
vai al contenuto	2052
vai all'app	2108
vai all'offerta	2100
vai alla gallery	2122
vai alla home	2122
vai alla pagina delle donazioni	2113
vai alla pagina donazioni	2113
vai alla ricetta	61
vai allo shop	2100
vai allo speciale	2122
vain tilaajille	1419
vakances	2429
valider	91	1601
valikko	1436
valor livre	2841
valor personalizado	2874
valorar	1159
valorar receta	61
van onze partners	2499
vandaag	2499
vandaag niet	2464
vantagens de assinante	2828
vantagens para assinantes	2828
vantaggi per gli abbonati	2100
var artikkelen nyttig	2604
var artiklen nyttig	527
var dette nyttig	2611
var oppsummeringen nyttig	2604
var opsummeringen nyttig	527
var saken nyttig	2604
varovanje osebnih podatkov	3235
vastaa	1433
vastaa kyselyyn	1436
vastaa lukijakyselyyn	1436
""", 've': """
ve zkratce	445
vedi abbonamento	2147
vedi altro	2122
vedi anche	2049
vedi dettagli	2053
vedi gli abbonamenti	2147
vedi i # commenti	2076
vedi i commenti	2045
vedi i risultati	91	2053
vedi il prodotto	2158
vedi il profilo	2125
vedi l'offerta	2100
vedi la mappa	2053
vedi le offerte	2147
vedi le risposte	2094
vedi offerta	2100
vedi offerta su amazon	2100
vedi prezzo	2158
vedi prodotto	2158
vedi su amazon	2100
vedi tutte	2052
vedi tutte le foto	2122
vedi tutte le offerte	2100
vedi tutti	2052
vedi tutto	2052
veilig betalen	2467
ventajas de suscriptor	1218
ventajas para suscriptores	1218
ver # comentarios	1159
ver # fotos	1239	2850
ver a galeria	2850
ver assinaturas	2875
ver bio	1182
ver biografia	2853
ver comentarios	1159
ver contenido	1156
ver contenido externo	1186
ver detalhes	2784
ver detalles	1167
ver documento	1167
ver el contenido	1223
ver el especial	1239
ver el mapa	1167
ver el producto	1275
ver en amazon	1218
ver especial	1239	2850
ver essa foto no instagram	2798
ver este tuit	1186
ver fotos	1166	2850
ver galeria	2783
ver galeria de fotos	2850
ver la receta	61
ver los comentarios	1159
ver los resultados	91
ver mais	2783
ver mapa	1167	2784
ver menos	1167	2784
ver na amazon	2828
ver o especial	2850
ver o produto	2884
ver oferta	1218	2828
ver ofertas	1129	2754
ver original	1167	2784
ver perfil	1182	2810
ver perfil completo	2853
ver planos	2875
ver planos de assinatura	2875
ver precio	1218
ver precio en amazon	1218
ver producto	1275
ver produto	2884
ver respostas	2822
ver respuestas	1212
ver resultado	91
ver resultado parcial	91	2808
ver resultados	91	1195
ver resultados de la encuesta	1195
ver socios	1223
ver suscripciones	1264
ver todas	1166	2783
ver todas as fotos	2850
ver todas as ofertas	2828
ver todas las noticias	1239
ver todo	1166
ver todos	1166	2783
ver todos os artigos	2850
ver todos os artigos do autor	2850
ver tudo	2783
verbergen	2503
verder zonder te steunen	2464
vergroot	2502
vergroot afbeelding	2502
vergroten	2503
veri politikasi	3525
verifique a sua caixa de entrada	2846
verifique seu e-mail	2846
verifique sua caixa de entrada	2846
verlagsangebot	617
verlagsbeilage	689
vers la page de dons	1595
verschicken	612
versenden	612
verstanden	631
verstuur	91
verwandte artikel	627
verwandte themen	627
verwante artikelen	2499
ves a la botiga	388
ves a la recepta	61
ves al dossier	410
veu generada amb ia	389
veuillez saisir une adresse e-mail valide	1563
veure # comentaris	364
veure els resultats	91	383
veure la galeria	410
veure perfil	370
veure totes les ofertes	376
vezane vesti	3097
vezane vijesti	3097
vezi # comentarii	2919
vezi # fotografii	2969
vezi abonamentele	2987
vezi comentariile	2905
vezi detalii	2909
vezi din nou	2985
vezi dosarul	2969
vezi foto	2969
vezi fotografiile	2969
vezi galeria	2969
vezi galeria foto	2969
vezi harta	2909
vezi mai mult	2908
vezi mai multe	2969
vezi oferta	2946
vezi ofertele	2987
vezi originalul	2909
vezi pachetele	2987
vezi pe emag	2946
vezi pe site	2991
vezi produsul	2991
vezi profilul	2971
vezi rezultate	91
vezi rezultatele	91	2919
vezi toate	2908
vezi toate articolele	2969
vezi toate fotografiile	2969
vezi toate newsletterele noastre	2926
vezi toate ofertele	2946
vezi toate ofertele de abonament	2931
vezi toate videoclipurile	2969
vezi tot	2909
vezi videoclipul	2925
""", 'vi': """
vi har lukket for kommentarer	527
viber	903	3014
videa	445
video	445	532	1925	2049	2608	2906	3301	3437	3643
video abspielen	664
video ad	912
video afspelen	2526
video anschauen	664
video ansehen	664
video berikutnya	2003
video indisponibil	2948
video ini sudah tidak tersedia	1966
video ini tidak tersedia	1966
video kullanilamiyor	3487
video laden	620
video no disponible	1219
video non disponibile	2102
video oynatici	3526
video oynatilamiyor	3487
video precedente	2142
video sebelumnya	2003
video sedang dimuat	1966
video selanjutnya	2003
video successivo	2142
video terkait	1925
video tidak bisa diputar	1966
video tidak dapat diputar	1966
video tidak tersedia	1966
video's	2499
videoclip indisponibil	2948
videoclipul anterior	2985
videoclipul nu poate fi redat	2948
videoen afspilles her	535
videoen kan ikke afspilles	535
videolar	3437
videos	627	1163
videot	1434
videoyu durdur	3487
videoyu izle	3439
videoyu izleyin	3439
videoyu oynat	3487
vietata la riproduzione anche parziale	2154
view all	931
view all newsletters	890
view at amazon	1115
view comment	921
view comments	921	931
view deal	1115
view deals	1115
view details	932
view full size	931
view gallery	931
view image	931
view image in fullscreen	931
view map	932
view metrics	1105
view more	931
view on instagram	902
view our privacy policy	970
view plans	880
view post on instagram	970
view post on x	970
view results	91	932
view subscription options	880
view this post on facebook	970
view this post on instagram	970
view this post on threads	970
view this post on x	970
viimased uudised	1285
virement	1493
virement bancaire	1493
vis alle	535	2611
vis bildetekst	2611
vis detaljer	536	2612
vis flere	535	2611
vis indhold	524
vis innhold	2601
vis innlegg fra facebook	2611
vis innlegg fra instagram	2611
vis kart	2612
vis kommentarer	527	2604
vis kort	536
vis mer	2611
vis mere	535
vis mindre	536	2612
vis original	536	2612
vis oversettelse	2612
vis resultat	91
vis resultater	91	536	2612
vis resultatet	91
visa alla	3304
visa detaljer	3305
visa fler	3304
visa kartan	3305
visa kommentarer	3297
visa mer	3304
visa mindre	3305
visa original	3305
visa resultat	91	3305
visita la botiga	388
visita lo shop	2100
visita nuestra tienda	1218
visite a loja	2828
visite nossa loja	2828
visiter la boutique	1584
visualizza contenuto	2106
visualizza il contenuto	2106
visualizza questo post su instagram	2066
vitesse de lecture	1586
viteza de redare	2948
viu algum erro	2864
""", 'vk': """
vk	903
""", 'vo': """
voce generata dall'intelligenza artificiale	2102
voce sintetica	2068
voeg toe aan je leeslijst	2540
voglio donare	2113
voglio sostenervi	2113
voir aussi	1527
voir ce post	1550
voir ce tweet	1550
voir cette publication	1623
voir cette publication sur instagram	1550
voir cette story	1623
voir l'abonnement	1630
voir l'article	1604
voir l'offre	1584
voir l'offre sur amazon	1584
voir l'original	1531
voir la carte	1531
voir la galerie	1604
voir la galerie photos	1604
voir la recette	61
voir la traduction	1531
voir la transcription	1586
voir le contenu	1520
voir le diaporama	1530
voir le dossier	1604
voir le prix	1584
voir le produit	1642
voir les # commentaires	1558
voir les # photos	1604
voir les abonnements	1630
voir les commentaires	1523
voir les offres	1494
voir les photos	1530
voir moins	1530
voir nos partenaires	1590
voir plus	1530
voir plus d'articles	1604
voir plus de commentaires	1523
voir sa biographie	1608
voir ses articles	1548
voir son profil	1548
voir sur le site	1642
voir tous les podcasts	1604
voir tous ses articles	1548
voir tout	1530
voir toutes les formules	1598
voir toutes les offres	1584
voit perua tilauksen milloin tahansa	1422
voit peruuttaa milloin vain	1419
volg	2485
volg dit onderwerp	2485
volg ons	2485
volgen	2485
volgend artikel	2499
volgende	2502
volgende pagina	2502
vollbild	630
vols eliminar la publicitat	366
vols llegir l'article sencer? subscriu-te	376
voltar ao topo	2783
voltar para a home	2850
volver a la portada	1239
volver a suscribirse	1264
volver a ver	1259
volver al inicio	1239
volver arriba	1166
von ki zusammengefasst	658
voor abonnees	2469
vorherige seite	630
vorheriger artikel	627
vorig artikel	2499
vorige	2502
vorlesen	612
vorlesen lassen	612
vormista tellimus	1283
vorteile sichern	591
vos choix concernant les cookies	1623
vota	91	383	2095
vota a l'enquesta	382
vota a la nostra enquesta	364
vota ahora	91
vota en nuestra encuesta	1195
vota il nostro sondaggio	2076
vota il sondaggio	2094
vota la ricetta	61
vota nel nostro sondaggio	2076
vota ora	91
vota tagad	91
votar	91	1213	2823
votar ahora	1212
vote	91
vote agora	91
vote ahora	91
vote na enquete	2822
vote na nossa enquete	2808
vote now	91
voter	91	1579
votes: #	91
votez	91
votez dans notre sondage	1558
votez pour faire entendre votre voix	1558
votre adresse mail	1563
votre avis	91
votre commentaire	1523
votre e-mail	1503
votre email	1503
votre message	1631
votre nom	1601
votre pseudo	1618
votre rendez-vous du matin	1631
vous aimerez aussi	1527
vous aimerez lire	1527
vous avez lu # articles sur # ce mois-ci	1567
vous avez une question	1523
vous n'avez pas encore de compte	1567
vous pourriez aimer	1527
vous pourriez aussi aimer	1527
vous pouvez offrir # articles par mois	1570
vous suivez ce sujet	1635
vous suivez cet auteur	1635
voz generada con ia	1219
voz gerada por ia	2830
""", 'vr': """
vraag het ai	2521
vraag het onze ai	2521
""", 'vs': """
vsebina je zaklenjena	3216
vsi komentarji	3223
vstoupit do diskuse	444
vstoupit do galerie	447
vstupte do diskuse	444
""", 'vu': """
vul de vragenlijst in	2524
vul een geldig e-mailadres in	2532
vull donar	401
""", 'vy': """
vytisknout	437
vytisknout recept	61
""", 'w ': """
w tym artykule	2690
""", 'wa': """
waardeer dit artikel	2536
waardeer dit verhaal	2536
wachtwoord vergeten	2469
wajib diisi	1983
waktu saat ini	1967
war diese zusammenfassung hilfreich	658
was andere lesen	627
was deze samenvatting nuttig	2521
was this helpful	921
was this summary helpful	972
was this summary useful	972
was this translation helpful	972
watch above	979
watch below	979
watch here	979
watch more	926
watch next	926
watch on youtube	979
watch the full video	979
watch video	931
""", 'we': """
we care about your privacy	917
we recommend	926
we value your privacy	917
weekly newsletter	890
wees de eerste die reageert	2495
weigeren	2491
weiter nach der anzeige	689
weiter zum artikel	585
weitere artikel	627
weitere artikel zum thema	688
weitere links	627
weitere meldungen	627
weitere nachrichten	627
weitere news	627
weitere newsletter	674
weitere podcasts	627
weitere themen	627
weitere videos	627
weiterempfehlen	612
weiteres	627
weiterlesen	630
weniger anzeigen	630
werbeanzeige	617
werbliche inhalte	617
werbung	617
werbung folgt	730
werbung von unserem partner	689
werde mitglied	586
werden sie mitglied	586
werden sie teil unseres teams	662
wesprzyj	2665
wesprzyj nas	2665
""", 'wh': """
what do you think	921
what others are reading	1083
what people are reading	1083
what readers are reading	1083
what to read next	926
whatsapp	903	3014
whatsapp ihbar hatti	3509
when the fun stops, stop	1081
why trust us	1004
why you can trust our reviews	1004
why you can trust us	1004
""", 'wi': """
wideo	2690
windows	93
""", 'wo': """
word lid	2465
word supporter	2465
word vriend	2465
""", 'wr': """
write a comment	921
write a review	921
""", 'ws': """
wspieraj	2665
wspieraj nas	2665
wspieram	2665
wszystkie	2693
wszystkie komentarze	2686
""", 'wu': """
wunschbetrag	589
""", 'wy': """
wybrane dla ciebie	2690
wydarzenia	2690
wydrukuj	2678
wydrukuj przepis	61
wyloguj	2668
wyniki	91
wyszukaj	2693
""", 'x': """
x	903	1855
""", 'x ': """
x (twitter	903
x facebook	902
""", 'x.': """
x.com	903
""", 'xe': """
xem clip	3669
""", 'xi': """
xing	903
""", 'ya': """
ya eres suscriptor	1129
ya has votado	1212
ya he donado	1123
ya lo he desactivado	1228
ya sigues a este autor	1247
ya sigues este tema	1247
ya soy socio	1123
ya te has registrado	1129
ya tengo cuenta	1129
ya tienes cuenta	1129
ya tienes una cuenta	1129
ya, saya mau	1974
yanit yaz	3480
yanitla	3436
yanitlari gizle	3480
yapay zekaya sor	3436
yayin ilkeleri	3509
yayin ilkelerimiz	3509
yayinla	3481
yazar bildirimi	3534
yazara abone ol	3534
yazari takip et	3513
yazdir	3430
yazi boyutu	3430
yazi tipi boyutu	3515
yazim hatasi bildir	3520
yazinin devami	3507
yaziyi dinle	3430
""", 'ye': """
yearly	872
yeniden izle	3526
yerinizi ayirtin	3439
""", 'yi': """
yillik	3499
yillik faturalandirilir	3501
""", 'yo': """
yorum	3436
yorum kurallari	3436
yorum yap	3436
yorum yaz	3436
yorum yazin	3436
yorum yazma kurallari	3480
yoruma kapali	3520
yorumlar	3436
yorumlari oku	3436
yorumunuz	3520
yorumunuzu yazin	3436
you are now subscribed	990
you are subscribed	990
you can change how much you give or cancel your contributions at any time	873
you have # seconds	912
you have already voted	91
you may also be interested in	926
you may also enjoy	926
you may also like	926
you may have missed	926
you may like	926
you might also be interested in	926
you might also like	926
you might like	926
you're in	890
you're subscribed	990
your account	880
your answer	1087
your comment	921
your donation is tax-deductible	995
your email	890
your email address	890
your gift is tax-deductible	995
your privacy choices	917
your privacy is important to us	917
your subscription is confirmed	990
your vote has been counted	91
youtube	903
youtube-inhalte erlauben	620
""", 'yu': """
yukari	3439
yukari git	3507
""", 'z ': """
z ostatniej chwili	2690
""", 'za': """
zaakceptuj wszystko	2683
zaboravljena lozinka	3090
zadejte e-mail	434
zadejte e-mailovou adresu	434
zadnje novice	3220
zadnje objave	3220
zahl ich	586
zahlungsart	589
zahlungsarten	589
zahlungsmethode	589
zahlungsmethoden	589
zalo	3633
zaloguj	2668
zamknij	2664
zapisz	2678
zapisz przepis	61
zapojte se do diskuse	444
zapri	3227
zaregistrovat se	430
zarejestruj	2668
zaten abone misiniz	3423
zaten hesabiniz var mi	3501
zaten kayitlisiniz	3531
zatvori	3105
zavrni	3235
zavrni vse	3235
""", 'ze': """
zet op leeslijst	2564
""", 'zi': """
zie ook	2499
ziedot	2422
zip code	890
""", 'zo': """
zobacz komentarze	2686
zobacz wszystkie	2693
zobacz wyniki	91	2694
zobrazit diskusi	444
zobrazit galerii	447
zobrazit mapu	448
zobrazit obsah	441
zoek	2502
zoeken	2502
zonder jouw steun kunnen we dit werk niet doen	2536
zoom	931
zoom in	932
zorunlu alan	3503
zorunlu alanlar	3503
""", 'zu': """
zu den abo-angeboten	591
zu den angeboten	683
zu den kommentaren	623
zugang freischalten	591
zuklappen	631
zum abo	591
zum abo-shop	683
zum aboshop	683
zum angebot	591
zum artikel	630
zum dokument	631
zum ergebnis	91
zum gewinnspiel	662
zum inhalt	630
zum inhalt springen	630
zum kommentieren anmelden	623
zum podcast	664
zum quiz	662
zum rezept	61
zum rezept springen	61
zum seitenanfang	630
zum thema	627	630
zum video	664
zur bildergalerie	630
zur diskussion	623
zur fotostrecke	630
zur karte	631
zur mediathek	664
zur merkliste	684
zur navigation	630
zur newsletter-anmeldung	599
zur startseite	627
zur themenseite	630
zur umfrage	662
zusammenfassung mit ki	658
zustimmen	620
zustimmen und weiter	620
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	596 K wochen kostenlos	596 K wochen gratis	596 K monat kostenlos	1080 K+	1108 K% off your	1108 K per cent off your	1108 K percent off your	2250 K枚目/#枚	2250 K/#枚	2250 K/#ページ	2309 K줄 요약	2356 K/# 페이지	2547 K weken voor	2547 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	971 K post shared by	971 K video posted by	971 K post by	1099 K version of this article	1099 K version of this story	1099 K version of this column	1099 K version of this essay	1099 K version of this piece	1099 K version of this post	1099 K version of this review	1139 K tu correo	1529 K lire aussi	1529 K lire également	1529 K lire :	1529 K lire sur	1529 K voir aussi	1529 K voir également	1529 K écouter :	1529 K relire :	1529 K lire ensuite :	1529 K lire ou à relire :	1887 K gombra kattintva	1887 K telegramon	1887 K facebookon	1889 K cikk a	1889 K cikk folytatódik	1895 K cikket mesterséges	1897 K teljes beszélgetés	1897 K teljes interjú	2028 K tutti i contenuti	2062 K cura della redazione	2794 K autora escreve segundo o novo	2862 K publicidade continua	2862 K notícia continua	2862 K matéria continua	2871 K publicidade termina em #	2967 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2020 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2546 K je op	2570 K
abonnez	12 K-vous	1491 K-vous à
abonniere	12 K	719 K
abonnieren	12 K sie	588 K sie	719 K sie
about	933 K the author	933 K the authors	933 K the writer
abstimmung	702 K:
""", 'ac': """
accept	1103 K and load
accepted	879 K payment methods:	879 K cards:
acceso	1132 K ilimitado
accesso	2028 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2757 K ilimitado
acest	76 K subiect este închis	2918 K rezumat	2918 K articol a fost tradus	2950 K videoclip nu	2950 K conținut nu	2950 K video nu	2951 K conținut este găzduit	2951 K conținut provine	2972 K articol este protejat	2972 K conținut este protejat	2972 K articol a fost publicat inițial	2973 K articol a fost	2973 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2501 K:
acompanhe	12 K
acquista	2072 K la rivista
actie	2573 K:
""", 'ad': """
ad	86 [K]	1006 K:
ada	72 K pertanyaan	1938 K kesalahan di artikel	1985 K yang salah
add	12 K us	957 K	1037 K
additional	1008 K reporting by
adicionar	2858 K
adicione	2858 K
adja	1887 K meg
adjon	1887 K hozzá
administratorem	2713 K danych osobowych jest	2713 K twoich danych	2713 K państwa danych	2713 K pani/pana danych	2713 K podanych
advertentie	86 K, daarna
advertise	977 K with
advertisement	1006 K:
advertorial	86 K:
""", 'af': """
afegeix	417 K
afficher	1620 K sur	1644 K
afmelden	2560 K kan
afspil	564 K
""", 'ag': """
aggiungi	12 K	2130 K
aggiungici	2130 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	570 K har	973 K summaries	973 K-generated summaries	974 K tools were	974 K was used	974 K helped	974 K assisted	2203 Kがこの記事	2203 Kによる自動	2203 K要約	2203 Kによる要約	2203 Kが選んだ	2203 Kに質問	2203 ※K	2309 K 요약은	2309 K 뉴스 요약	2522 K kan fouten maken. controleer	2522 K-samenvattingen	2650 K har	2913 K informații	2913 K un subiect	2913 K un pont	2913 K fost martor	3341 K har	3766 K摘要	3766 K重點	3766 K重点	3766 K生成	3766 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1613 K
ajoutez	12 K	1613 K
ajude	2816 K o	2816 K a	2816 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1915 K notifikasi	1971 K javascript
aktiver	564 K	2643 K
aktivera	3335 K
aktiviere	704 K
aktivieren	704 K sie
aktuelle	628 K nachrichten aus
""", 'al': """
al	1141 K registrarte	1187 K mostrar este contenido	2473 K lid	2559 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1237 K ha salido mal	1237 K salió mal	2848 K deu errado	2848 K correu mal
alguna	408 K cosa ha anat malament
all	27 K comments	1031 K content ©
alla	27 K kommentarer	27 K inlägg	3302 K artiklar om	3306 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	533 K artikler om	537 K artikler af	628 K artikel zu	628 K artikel von	629 K infos:	629 K news:	632 K artikel von	663 K folgen	2500 K artikelen over	2504 K artikelen van	2609 K saker om	2613 K artikler av
alleen	2473 K voor abonnees	2552 K leden kunnen reageren
alles	628 K zum thema	628 K zu	2500 K over	2541 K over
allow	901 K notifications	916 K ads on	1103 K content from	1103 K third-party content	1103 K external content
already	1039 K	1039 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	596 K abonnent	596 K abonnentin	608 K app	685 K abonnent können sie	685 K abonnentin können sie	2473 K abonnee
also	927 K in	928 K read	928 K on this site:	928 K worth reading:	928 K on this topic:	1032 K in the news:	1797 K read:	1797 K read-
alt	533 K om	2609 K om
alte	2935 K știri din
altre	2050 K notizie su	2089 K notizie di
altri	2050 K articoli su	2054 K articoli di
altro	2050 K su	2051 K su questo tema:
""", 'am': """
am	2917 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1932 K punya
ange	3335 K
angiv	564 K
anketa	446 K:
anlatmamiz	3467 K gereken
anna	1298 K vihjest	1298 K vihje	1465 K
annonces	1553 K légales : publiez
annonssamarbete	86 K:
annullare	2033 K l'iscrizione
annuncio	2143 K tra #
ansvarig	3333 K utgivare:
ansvarlig	2640 K redaktør:
answer	1037 K
anuncie	2803 K no	2803 K na
anuncio	1260 K en #
any	27 K comment	72 K questions	1016 K	1038 K
""", 'ao': """
ao	2851 K vivo:
""", 'ap': """
apa	1938 K reaksi anda
apakah	8 K artikel	1932 K anda punya	1938 K ringkasan ini	1938 K artikel ini	1938 K berita ini	1938 K informasi ini	1973 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1126 K	1126 K a
apoye	81 K
app	608 K herunterladen	608 K laden	2480 K voor android	2516 K
apply	1019 K now
approfondimento	2051 K:
approfondisci	2051 K
aprecie	2829 K com moderação
apresentado	2806 K por
""", 'aq': """
aquest	363 K resum	363 K text ha estat traduït	363 K article ha estat traduït	391 K vídeo no	391 K vídeo ja no	391 K contingut no	392 K contingut és de	392 K contingut prové de	413 K article està protegit	413 K contingut està protegit	413 K article es va publicar originalment	414 K article s'ha	414 K text s'ha	414 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2411 K straipsnis
arbejder	544 K du
arbetar	3313 K du
archives	1529 K :
are	934 K you affected by	1016 K you	1038 K you	1063 K you enjoying this?	1063 K you enjoying this article	1063 K you enjoying this story	1063 K you enjoying this post	1063 K you enjoying this piece	1063 K you enjoying this newsletter	1063 K you enjoying this column	1063 K you enjoying this recipe	1063 K you enjoying this podcast	1063 K you enjoying this essay	1063 K you enjoying this series	1063 K you enjoying this guide	1063 K you enjoying this blog	1063 K you enjoying this interview	1063 K you enjoying this letter	1063 K you enjoying this review	1063 K you enjoying this page	1063 K you enjoying this issue	1063 K you enjoying this read	1063 K you enjoying this episode	1063 K you enjoying this content	1094 K you
arrives	993 K every	1060 K on mondays	1060 K on fridays	1060 K on saturdays	1060 K on sundays
article	1543 K traduit	1639 K publié en partenariat	1639 K publié avec l'accord	1640 K relu par
articles	933 K by
articol	2918 K tradus	2922 K susținut de
articolo	2069 K tradotto	2126 K pubblicato originariamente	2155 K pubblicato in collaborazione
articolul	46 K poate fi	2980 K continuă
artificial	974 K intelligence
artificiell	3341 K intelligens har
artigo	2854 K publicado originalmente	2882 K publicado em parceria
artikel	1926 K terkait:	1937 K ini diterjemahkan	1937 K ini ditulis dengan	1937 K ini dibuat dengan	1937 K ini merupakan hasil	1952 K ini telah tayang di	1952 K ini pertama kali tayang	1952 K ini pernah tayang	1952 K ini sudah tayang	1989 K ini dilindungi	1989 K ini pertama kali terbit	1990 K ini	1997 K berlanjut	2543 K gaat verder onder	2543 K loopt door onder	2543 K gaat verder na
artikeln	46 K får	3337 K fortsätter
artikkel	1315 K jätkub
artikkelen	46 K kan	46 K kan fritt	2646 K fortsetter
artikkeli	1467 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	566 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1070 K a subscriber	1070 K a member	1070 K a supporter
ascolta	1 K	2051 K:	2075 K il podcast	2075 K la puntata	2138 K su	2144 K su spotify
ascoltaci	2144 K su spotify
ascoltalo	2144 K su spotify
ask	933 K us here	973 K the	973 K our
assine	2757 K para
assista	2782 K:	2807 K ao vídeo acima	2807 K ao vídeo abaixo	2807 K ao vídeo
assistir	2866 K no
""", 'at': """
atbalstiet	81 K
atbildi	2450 K
atlikite	2401 K testą
atradi	2442 K kļūdu
atsakykite	2410 K
""", 'au': """
auch	629 K interessant	629 K interessant:	629 K lesenswert	629 K spannend:	687 K bei uns:	711 K lesen:
aucun	32 K commentaire
audio	463 K vytvořila	978 K version of this	1189 K generado	2069 K generato	2918 K generat
auf	616 K facebook, instagram	616 K instagram, facebook	616 K facebook und instagram	616 K facebook oder instagram
aus	629 K dem archiv:	687 K unserem archiv:	716 K dem englischen übersetzt	716 K dem französischen übersetzt	716 K dem amerikanischen übersetzt	716 K dem englischen von	716 K dem französischen von
ausprobiert	59 K?
author	933 K bio
autor	461 K je	479 K:	1317 K:	2720 K:	2720 K: (	3111 K je	3173 K je	3191 K:
autore	2436 K:
autori	3173 K sú
autorica	3111 K je
autorius	2414 K:
autorka	461 K je	3111 K je	3173 K je
autors	2436 K:
""", 'av': """
available	897 K on the app store	897 K on google play
avec	89 K un abonnement	89 K l'abonnement	1509 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3233 K je	3248 K:
avtorica	3233 K je
""", 'ay': """
ayrica	3438 K okuyun	3438 K bakin	3438 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1895 K összefoglalót
""", 'ba': """
baca	1926 K juga	1926 K juga:	1926 K:	1926 K selengkapnya	1926 K selengkapnya:	1926 K selanjutnya:	1931 K berita	1944 K berita tanpa iklan	1952 K berita lainnya	1952 K artikel lainnya	1952 K artikel lain	1952 K berita selengkapnya	1953 K ini juga:	1953 K pula:	1953 K lagi:
background	928 K:	1002 K reading:
bagaimana	1938 K reaksi anda	1938 K pendapat anda	1938 K menurut anda
baggrund	534 K:
bagikan	3 K
baixe	13 K
bakgrund	3303 K:
bakgrunn	2610 K:
bakiniz	3438 K:
balso	2450 K
balsuokite	2410 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1024 K part of our	1055 K the first to	1055 K first to	1055 K the first
beachten	28 K sie bitte
beba	2829 K com moderação
become	869 K a member	869 K a subscriber	876 K a member of	986 K a member to comment	1024 K part of our
bekijk	2501 K ook	2501 K:	2501 K hier	2501 K ook:	2504 K alle artikelen van	2525 K de video	2525 K de hele uitzending	2525 K de uitzending	2525 K de beelden	2525 K hier het hele	2527 K de video:	2570 K
bel	2516 K
belanja	1939 K di toko
beli	1939 K tiket
beluister	1 K	2525 K de podcast	2525 K onze	2570 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1939 K dengan tim
beri	1938 K rating	3222 K tudi
berikan	1938 K penilaian anda	1942 K suara anda
berikutnya	1953 K:
berita	1937 K ini diringkas	1952 K ini telah tayang	1953 K lainnya:	1990 K ini	1997 K berlanjut
berite	3222 K tudi
besedilo	46 K lahko	3233 K izraža	3236 K je prevedeno	3239 K je objavljeno v
bestel	2570 K
bestelle	719 K
bestellen	719 K sie
bestil	564 K
bestill	2643 K
besuche	12 K uns	719 K
besuchen	12 K sie uns	719 K sie
bet	1080 K responsibly	1080 K with
betalt	86 K innhold:
bewerten	719 K sie
bezahlte	713 K anzeige der	713 K anzeige des	713 K anzeige von
bezoek	2570 K
""", 'bi': """
bi	3252 K radi delali pri nas
bildergalerie	629 K:
bir	7 K hata	3456 K hata mi	3505 K hata oluştu	3505 K sorun oluştu	3505 K şeyler yanliş gitti	3505 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	696 K halten sie sich an die	696 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	996 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2617 K medlem av	2617 K abonnent på	2643 K	3310 K medlem i	3310 K prenumerant på	3335 K
blijf	28 K
bliv	31 K den første	56 K en af de #	541 K medlem af	541 K abonnent på	550 K testlæser	550 K klogere på	564 K
blocking	916 K ads
""", 'bo': """
bodite	31 K prvi
boka	3335 K
bol	3177 K pre vás	3177 K článok
bola	3177 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3177 K pre vás	3177 K toto
book	564 K	975 K your ticket	975 K tickets	1037 K
""", 'br': """
brak	32 K komentarzy
bron	2515 K: anp	2515 K: belga
browse	1019 K jobs	1037 K	1088 K other questions tagged
browser	1968 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3438 K haber de ilginizi çekebilir:	3474 K özeti	3474 K çeviriyi	3489 K içerik youtube	3489 K içerik instagram	3489 K içerik x	3489 K içerik twitter	3489 K içerik facebook	3489 K içerik tiktok	3491 K içeriği görüntülemek için	3491 K içeriği görmek için	3491 K videoyu izlemek için	3510 K haber telif hakki	3510 K içerik telif hakki	3510 K yazi ilk olarak	3510 K haber ilk olarak	3511 K haber yapay	3511 K içerik yapay	3511 K metin yapay	3511 K görsel yapay	3511 K yazi yapay	3522 K gönderiyi	3536 K yazi izinle	3536 K makale izinle
buat	1958 K akun gratis
buchen	719 K sie
budi	31 K prvi
budite	31 K prvi
buka	1958 K akses penuh dengan
bunlar	3438 K da ilginizi çekebilir:
bunlara	3438 K da bakin:
bunu	3438 K da okuyun:
buy	975 K tickets	975 K your ticket	975 K your tickets	1037 K	1052 K	1104 K now, pay later with	1114 K the	1114 K it	1114 K now	1114 K from	1114 K at
""", 'by': """
by	1088 K clicking "post your answer"	1102 K applying	1102 K submitting	1102 K sending us	1102 K registering	1102 K clicking	1102 K uploading	1102 K entering	1102 K commenting	1102 K posting	1102 K creating an account	1102 K using our	1102 K using this site	1102 K using this website	1102 K using this service	1102 K using this form	1102 K subscribing	1102 K signing up	1102 K providing your	1102 K filling in
byl	464 K pro vás	464 K článek
byla	464 K pro vás
bylo	464 K pro vás	464 K toto
""", 'c': """
c	941 (K) #	2120 K'è stato un errore
""", 'ca': """
cadastre	2757 K-se para
can	984 K't see the poll	984 K't see the quiz	984 K't see this poll	1038 K you
canal	41 K de denúncias da redação
cancel	887 K anytime	887 K at any time
canli	3508 K anlatim:
caractere	2942 K rămase
caracteres	1214 K restantes	2824 K restantes
caratteri	2096 K rimanenti	2096 K rimasti
cargar	1277 K
carica	2160 K
carregar	2886 K
catch	12 K us	911 K us on	978 K up on bbc	1002 K up:	1037 K	1037 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1543 K texte a été traduit	1544 K résumé	1553 K numéro est en vente	1553 K numéro est disponible	1588 K contenu n'est	1588 K podcast n'est	1589 K contenu provient de	1609 K contenu est protégé par	1640 K texte a été relu
cek	1931 K
cela	69 K vous a plu
celoten	3247 K članek preberite
ces	1543 K points clés
cet	8 K article vous	82 K article vous a plu	1543 K article a été traduit	1609 K article est protégé par	1609 K article est sous licence	1610 K article a été rédigé	1610 K article a été généré	1610 K article a été écrit	1610 K article a été produit	1610 K article a été relu	1639 K article est publié en partenariat	1639 K article est publié avec	1639 K article est repris de	1640 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1543 K traduction a été	1544 K synthèse	1588 K vidéo n'est	1588 K page n'est	1609 K œuvre est sous licence	1640 K traduction a été relue
ceva	2967 K nu a mers	2967 K nu a funcționat
""", 'ch': """
charger	1644 K
chcesz	2724 K u nas pracować	2724 K pracować u nas
chcete	483 K u nás pracovat	483 K pracovat u nás	3195 K u nás pracovať	3195 K pracovať u nás
che	33 K ne pensi
check	1037 K out	1052 K out	1114 K price	2570 K
chia	3 K sẻ
choose	869 K a plan	884 K a plan	957 K	1055 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2051 K qui
click	958 K here to join	958 K to join	980 K here for more	988 K here to download	988 K to download	1020 K play	1037 K
clique	2782 K aqui	2807 K no player acima
cliquez	1529 K ici
clube	2803 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1949 K
colunista	2793 K do	2793 K da
com	89 K uma assinatura
come	975 K and meet	1037 K
comentarii	5 K
comentariile	5 K	27 K	2920 K nu reprezintă	2920 K aparțin
comentarios	5 K	27 K	1196 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2920 K tău va
commandez	1553 K notre	1553 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	986 K must
commenti	5 K	27 K
commenting	5 K	986 K is
comments	5 K	5 K on this	27 K	986 K are reserved	986 K are for	986 K are open to	986 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1037 K
compra	1191 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2782 K:	2782 K também	2782 K também:
conhece	66 K alguém	2797 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	911 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1176 ¿K	1181 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	869 K making	869 K giving
consiglia	3 K
consulta	1165 K aquí
consultar	1277 K
consulter	1644 K
consultez	1553 K les avis de décès	1553 K nos offres
conta	59 K pra mim
contact	933 K the author	933 K the reporter	933 K:	933 K this reporter	965 K	1037 K	1096 K reporter	1096 K staff writer	1096 K staff reporter	1096 K writer	1096 K editor	1096 K columnist	1096 K correspondent	1096 K sports writer
contacta	1169 K con	1170 K con
contacte	1169 K con	1170 K con
contacter	1532 K l'auteur
contactez	1532 K l'auteur	1532 K-nous	1547 K l'auteur
contacto	1185 K:
contame	59 K
contate	2785 K o autor
contatta	2054 K l'autore
contenido	86 K patrocinado:	1132 K premium	1189 K generado	1193 K ofrecido por	1222 K incrustado de	1222 K externo de	1222 K de	1274 K elaborado por	1274 K patrocinado por	1274 K realizado por
contenu	86 K sponsorisé :	1543 K généré	1556 K proposé par	1556 K sponsorisé par	1589 K provenant de	1589 K intégré de	1641 K conçu par	1641 K proposé par la rédaction	1641 K réalisé par
contenuto	86 K sponsorizzato:	2069 K generato	2074 K offerto da	2105 K incorporato da	2105 K esterno da	2105 K di	2105 K da	2157 K sponsorizzato da	2157 K realizzato da	2157 K a cura di
contingut	363 K generat	367 K ofert per	392 K incrustat de	392 K incrustat d'instagram	392 K extern de
continua	2134 K a leggere dopo	2862 K após	2862 K depois
continue	996 K reading	997 K reading with
contributions	27 K
controleer	2570 K
cooked	1084 K this
copy	3 K link to	3 K the link	3 K article	1048 K this url	1048 K this link
copyright	638 K ©	638 K (c)	638 K:	638 K #	638 K by	941 K ©	941 K #	941 K:	941 K by	3191 K ©
cosa	33 K ne pensi
""", 'cr': """
create	884 K an account to	1037 K	1039 K an account	1039 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1887 K
csatlakozzon	1887 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	996 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2705 K ten artykuł	2705 K artykuł	2705 K ten tekst	2705 K to podsumowanie	2705 K to streszczenie	2705 K podobał	2705 K znalazłeś	2705 K znalazłaś	2705 K ta informacja	2705 K ta treść
czytaj	2691 K więcej o	2692 K także	2692 K także:	2692 K też	2692 K też:	2692 K również	2692 K więcej	2692 K:	2722 K dalej z
""", 'da': """
da	59 K li ste probali	2051 K leggere:	3115 K li vam	3115 K li je članak	3115 K li je tekst
daarna	2473 K kun je
daftar	1939 K webinar	1958 K gratis
daftarkan	1939 K diri anda
dagelijkse	2477 K nieuwsbrief
daha	3438 K fazlasi:
dalies	2450 K
dalsza	2708 K część
dalyvaukite	2410 K
danach	596 K # euro
dann	596 K # euro
dans	1509 K l'application	1526 K les commentaires
dapatkan	1931 K
darovat	476 K
darte	1141 K de baja
darujte	476 K	3189 K
das	628 K beste aus	629 K könnte sie auch interessieren	629 K könnte dich auch interessieren	629 K könnte sie interessieren:	629 K könnte sie auch interessieren:	629 K könnte dich auch interessieren:	663 K ganze interview	663 K komplette interview	697 K kommentieren	711 K lesen andere:
dazu	629 K auch:	687 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2525 K podcast is te beluisteren	2543 K tekst gaat verder onder	2543 K tekst loopt door onder	2543 K tekst gaat verder na
deel	3 K dit	3 K het	2570 K
dein	27 K kommentar	696 K feedback hilft
deine	666 K meinung ist uns wichtig	696 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	564 K med	564 K artiklen	2643 K med	2643 K saken
dela	3 K artikeln	3 K den här	3 K texten	3335 K med	3335 K artikeln
deli	3 K
delite	3 K
delivered	993 K every	993 K each
delta	2626 K i vår	2643 K	3319 K i vår	3335 K
deltag	550 K i vores	564 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1926 K:	1941 K podcast	1941 K juga	1999 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	721 K ki-assistent
derechos	1173 K reservados	1244 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	371 K't l'app	371 K't la nostra	371 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1191 K nuestros	1191 K nuestras
descuentos	1191 K exclusivos para suscriptores
desea	1226 K recibir notificaciones
deseas	1226 K recibir notificaciones
deseja	2837 K receber notificações	2837 K receber nossas notificações
desideri	2109 K ricevere le notifiche	2109 K ricevere notifiche
despre	2915 K autor
detaljnije	3099 K:
detaylar	3438 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3438 K okuyun:
deze	26 K samenvatting	2473 K maand nog	2522 K tekst	2522 K vertaling	2522 K ai	2543 K tekst gaat verder na
""", 'di': """
diaporama	1605 K :
diapositive	1603 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1014 K you find this	1016 K you	1038 K our	1038 K we	1038 K you	1044 K our ai	1044 K the ai	1063 K you enjoy this?	1063 K you enjoy this article	1063 K you enjoy this story	1063 K you enjoy this post	1063 K you enjoy this piece	1063 K you enjoy this newsletter	1063 K you enjoy this column	1063 K you enjoy this recipe	1063 K you enjoy this podcast	1063 K you enjoy this essay	1063 K you enjoy this series	1063 K you enjoy this guide	1063 K you enjoy this blog	1063 K you enjoy this interview	1063 K you enjoy this letter	1063 K you enjoy this review	1063 K you enjoy this page	1063 K you enjoy this issue	1063 K you enjoy this read	1063 K you enjoy this episode	1063 K you enjoy this content	1063 K you like this?	1063 K you like this article	1063 K you like this story	1063 K you like this post	1063 K you like this piece	1063 K you like this newsletter	1063 K you like this column	1063 K you like this recipe	1063 K you like this podcast	1063 K you like this essay	1063 K you like this series	1063 K you like this guide	1063 K you like this blog	1063 K you like this interview	1063 K you like this letter	1063 K you like this review	1063 K you like this page	1063 K you like this issue	1063 K you like this read	1063 K you like this episode	1063 K you like this content	1063 K you find this useful	1084 K you make this	1084 K you try this	1094 K you see	1094 K you go
die	5 K kommentarfunktion	5 K kommentare	659 K zusammenfassung	663 K neue folge	663 K aktuelle folge	663 K komplette folge	663 K ganze folge	663 K ganze sendung	666 K umfrage wird durchgeführt	695 K debatte zu
diese	52 K recherche	659 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	659 K artikel	659 K text	659 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	659 K interview
dig	1002 K deeper:
digital	996 K subscriptions	1039 K access
digitilaajana	89 K
dilarang	1989 K mengutip	1989 K keras mengambil	1989 K menyalin	1989 K memperbanyak	1989 K mereproduksi
din	27 K kommentar
dinleyin	3438 K:
directement	1506 K dans votre
direkt	3303 K:
direkte	2610 K:
disclaimer	941 K:	1779 K:
discover	23 K more from	1037 K
diskuse	5 K
diskusia	5 K
diskutieren	719 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2144 K su spotify	2144 K su apple podcasts
disponible	371 K a l'app store	371 K a google play	1144 K en google play	1199 K en app store	1199 K en google play y	1261 K en spotify	1261 K en apple podcasts	1261 K en ivoox	1561 K sur google play	1626 K sur spotify	1626 K sur apple podcasts	1626 K sur deezer
distribuie	3 K
distributed	1008 K by
disusun	1937 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2522 K artikel	2522 K stuk	2522 K bericht	2522 K verhaal	2559 K artikel lees je ook in	2559 K verhaal lees je ook in	2572 K artikel is ook	2572 K verhaal is ook	2572 K artikel bevat	2572 K verhaal bevat	2572 K verhaal verscheen	2572 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1095 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	933 K you have a tip	934 K you know more	934 K you have information	934 K you work at	934 K you work in	934 K you have any information	934 K you have a story	982 K our	1016 K you have	1038 K you	1064 K you like our	1064 K you enjoy our	1112 K you have a problem	1112 K you have a question	1112 K you have a dilemma	1112 K you have a burning	1112 K you need advice
doe	2528 K de quiz	2528 K mee met ons	2528 K mee met onze	2528 K mee aan ons	2528 K mee aan onze	2570 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1888 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	894 K't miss	928 K't miss:	1032 K't miss this:	1055 K't miss
dona	81 K suport	1126 K a	2020 K a
donasi	1947 K untuk
donate	869 K now	869 K today	876 K to
doneer	2546 K aan
donnez	1526 K votre avis
dossier	1529 K :
dostupno	3122 K na	3122 K u
dotazy	72 K
dowiedz	2692 K się więcej
download	13 K	1037 K	1053 K the	1077 K our free	1077 K the free	1915 K aplikasi	1944 K	2570 K
""", 'dp': """
dpa	638 (K
""", 'dr': """
drukuj	2716 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	544 K kan tippe os	544 K kan sende os	563 K har brugt	563 K har læst	564 K får en mail	564 K kan også	728 K hast schon ein abo	728 K hast dein limit	2641 K har lest	2641 K har #	2643 K får en e-post	2643 K kan også	2643 K finner oss	3313 K som källa	3334 K har läst	3334 K har #	3335 K får ett mejl	3335 K kan också	3335 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1947 K	1947 K jurnalisme
durata	2143 K del video	2143 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	965 K-mail	1887 K-mailt küldtünk
""", 'ea': """
earlier	1002 K coverage:
""", 'eb': """
ebenfalls	629 K interessant:
""", 'ed': """
edited	1009 K by
editing	941 (K by	942 K by	943 K by
editor	928 K's picks:	1934 K:	1934 K :
""", 'ee': """
een	2520 K bericht gedeeld door	2520 K post gedeeld door
eerder	2527 K schreven we:	2527 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1465 K sitoutumista
ein	657 K beitrag geteilt von	657 K von	657 K post von
eine	73 K frage zum artikel
einen	596 K monat kostenlos
""", 'el': """
el	365 K teu comentari serà	391 K vídeo no	391 K teu navegador no	1194 K vídeo comenzará	1194 K video comenzará	1221 K vídeo no	1221 K video no	1251 K artículo continúa	1251 K contenido continúa	1260 K vídeo comienza en #
elinizde	3467 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2806 K parceria com	2851 K imagens:	2851 K direto:	2851 K fotos:
email	3 K this	933 K the author	933 K us	965 K	1037 K	1089 K this	1096 K reporter
emailed	1060 K on fridays	1060 K on mondays
empfehlen	3 K sie	719 K sie
empfiehl	719 K
""", 'en': """
en	89 K tant qu'abonné	367 K col·laboració amb	411 K imatges:	411 K directe:	1132 K otro dispositivo	1139 K tu correo	1139 K su correo	1139 K tu buzón	1139 K tu email	1153 K facebook y twitter	1153 K facebook, twitter	1153 K facebook y x	1162 K los comentarios	1165 K vídeo:	1165 K directo	1165 K contexto:	1193 K colaboración con	1240 K imágenes:	1240 K directo:	1490 K faisant un don	1500 K tant qu'abonné	1506 K vous inscrivant	1529 K savoir plus	1529 K direct	1556 K partenariat avec	1572 K vidéo -	1572 K images -	1605 K podcast :	1605 K vidéo :	1605 K images :	1605 K direct :
enable	901 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1023 K your day with
endet	596 K automatisch
enjoy	996 K	1076 K #% off	1108 K #% off your
enjoyed	69 K this	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content
enjoying	894 K this article	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content	1064 K the	1064 K our	1064 K this
enregistrez	1576 K cet article	1576 K cette recette
entdecke	23 K mehr von	719 K
entdecken	719 K sie
entenda	2782 K:
entra	12 K nel
entre	12 K no
envia	358 K'ns
envianos	1180 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	544 K du	2620 K du
erbjudande	3319 K till dig som
erhalten	719 K sie
erscheint	675 K jeden	675 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1183 K corresponsal	1183 K redactor de	1183 K redactora de	1183 K jefe de	1183 K jefa de
escanea	1180 K el código	1199 K el código para descargar
escolta	1 K	369 K el pòdcast	369 K el podcast	369 K el nostre pòdcast	369 K el nostre podcast
escoltar	1 K
escucha	1 K	1194 K el pódcast	1194 K el podcast
escuchar	1 K	1255 K en
escuche	1 K
escute	1 K
essayez	1569 K
esta	52 K investigación	52 K investigação	52 K reportagem	1189 K noticia ha sido traducida	1189 K traducción se ha hecho	1189 K traducción ha sido	1189 K función utiliza	1196 K noticia pertenece a	1245 K noticia ha sido	1245 K información ha sido	1273 K traducción ha sido revisada	2801 K tradução foi feita	2801 K notícia foi traduzida	2855 K notícia foi	2855 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1132 K contenido es exclusivo	1187 K contenido procede de	1187 K contenido proviene de	1189 K texto ha sido traducido	1189 K artículo ha sido traducido	1191 K reportaje forma parte del número	1191 K artículo forma parte del número	1196 K artículo pertenece a	1221 K vídeo no	1221 K video no	1221 K vídeo ya no	1221 K video ya no	1221 K contenido no	1221 K contenido ya no	1222 K contenido está alojado en	1222 K contenido procede de	1244 K artículo está protegido	1244 K contenido está protegido	1244 K artículo se publicó originalmente	1244 K artículo fue publicado originalmente	1245 K artículo ha sido	1245 K texto ha sido	1245 K artículo fue	1245 K contenido ha sido	1272 K artículo se publica con	1272 K artículo se publica en colaboración	1272 K artículo se publica gracias	1272 K artículo es una traducción	1273 K texto ha sido revisado	1273 K artículo ha sido revisado	2801 K texto foi traduzido	2801 K artigo foi traduzido	2832 K vídeo não	2832 K vídeo já não	2832 K conteúdo não	2832 K conteúdo já não	2833 K conteúdo está alojado	2833 K conteúdo está hospedado	2833 K conteúdo é fornecido	2854 K artigo está protegido	2854 K conteúdo está protegido	2854 K conteúdo é protegido	2854 K artigo é protegido	2854 K artigo foi publicado originalmente	2854 K texto foi publicado originalmente	2855 K artigo foi	2855 K texto foi	2855 K conteúdo foi	2882 K artigo é publicado em parceria	2882 K artigo foi publicado em parceria	2882 K texto foi publicado originalmente	2883 K texto foi revisado	2883 K texto foi revisto	2883 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	354 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2473 K voor abonnees
exclusivo	1132 K para suscriptores
existing	884 K subscriber	884 K subscribers
experimentou	59 K
explainer	928 K:
explore	928 K more:	1037 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1861 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	3522 K'ta
fai	2078 K il quiz	2078 K il test	2078 K il nostro
faites	1490 K un don	1491 K un don à
fale	2785 K com o autor	2794 K com o repórter	2794 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1016 K
feel	68 K free to republish	949 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	928 K under:
fill	1037 K in	1037 K out
film	2708 K znajdziesz
find	12 K us	12 K os	911 K us on	911 K me on	977 K your next job	1037 K	1052 K
finden	12 K sie uns	719 K sie
finding	1063 K this useful
finn	12 K oss
first	1048 K published by	1048 K published in the	1076 K time here
fizessen	1887 K
""", 'fl': """
flash	996 K sale
fler	3302 K artiklar om	3306 K artiklar av
flere	533 K artikler om	537 K artikler af	2609 K saker om	2609 K saker fra	2610 K saker om	2613 K saker av	2626 K jobber på
""", 'fo': """
foglald	1887 K le
foglalja	1887 K le
folge	12 K	719 K
folgen	12 K sie	719 K sie
folgt	12 K
follow	12 K	911 K us	911 K @	911 K all the latest	911 K the latest	911 K our	958 K the	965 K	1037 K	1931 K
for	13 K a better	13 K the best	980 K more news	980 K more local	980 K more stories	980 K more on	980 K more coverage	980 K more of our	980 K more from	980 K the latest	988 K the best experience	988 K the best reading experience	996 K just	996 K only	1002 K more on the story	1027 K just	1027 K only	1031 K reprint	1031 K reprints	1110 K membership enquiries	1110 K media enquiries	1110 K media inquiries	1110 K press enquiries	1110 K press inquiries	1110 K advertising enquiries	1110 K advertising inquiries	1110 K subscription enquiries	1110 K subscription inquiries	1110 K membership inquiries	1110 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2646 K å lese
forward	3 K this	1089 K this	1089 K it to	1089 K the letter
foto	409 K # de #	409 K # / #	1238 K # de #	1238 K # / #	1238 K #/#	1986 K # dari #	1986 K # / #	2121 K # di #	2121 K # / #	2121 K #/#	2454 K:	2849 K # de #	2849 K # / #	2849 K #/#	2968 K # din #	2968 K # / #	3099 K galerija:	3508 K galeri:
fotogaleria	411 K:	2851 K:
fotogalerie	446 K:
fotogalerija	3222 K:
fotogallery	2123 K:
fotografia	2968 K # din #
fotostrecke	629 K:
found	7 K an	7 K a	69 K this useful	1063 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	659 K unsere ki
frage	721 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	659 K sie unsere ki
free	68 K to republish	68 K to reprint	1077 K download	1077 K kit	1077 K guide	1077 K template	1077 K templates	1077 K ebook	1077 K e-book	1077 K checklist	1077 K toolkit	1077 K white paper	1077 K whitepaper	1077 K report	1077 K course	1077 K webinar	1077 K resource	1104 K shipping on orders	1104 K delivery on orders
freier	682 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	928 K the archive:	928 K our archive:	928 K our archives:	1027 K only	1027 K just
""", 'fu': """
fuiste	1181 ¿K testigo
full	928 K story:	928 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	928 K reading:
""", 'fy': """
fyll	2643 K inn	3335 K i
""", 'ga': """
ga	2570 K mee
gabung	12 K	1931 K
galeri	3508 K:
galeria	2851 K:
galerie	2970 K foto:
gambar	1986 K # dari #	1986 K # / #
gambas	1926 [K:video
gamble	1080 K responsibly
gaukite	2410 K
""", 'ge': """
ge	3335 K
geben	719 K sie
geef	3 K dit
gem	564 K
gemaakt	59 K?
generative	974 K ai
gengivelse	68 K tilladt
gerelateerd	2527 K:
gesponsert	86 K:	713 K von
gesponsord	86 K:	2543 K door
get	13 K the app	13 K our	23 K	869 K in touch	894 K the latest	894 K breaking news	901 K notified	958 K	958 K the	975 K tickets	975 K your tickets	988 K the	989 K text alerts	989 K news alerts	992 K the	992 K our	996 K	1008 K permission to reuse	1037 K	1052 K	1053 K the	1055 K push	1061 K	1065 K	1076 K #% off	1077 K our free	1077 K the free	1108 K #% off your	1114 K it from
""", 'gh': """
ghi	3704 K rõ nguồn
""", 'gi': """
gi	2643 K
gib	719 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3336 K du
gioca	2098 K ora:	2098 K ora a
giornalista	2061 K professionista	2061 K e scrittrice	2061 K e scrittore
giv	564 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3236 K poudarki
""", 'go': """
go	1002 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2837 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	933 K a tip	933 K a story	933 K a news tip	934 K a question	1016 K	1038 K a	1038 K	1112 K a dilemma	1112 K a question for
""", 'gr': """
grab	1077 K our free	1077 K your free
graduada	1184 K en
graduado	1184 K en
grupo	2770 K do whatsapp
""", 'gu': """
guarda	2051 K anche	2051 K:	2051 K il video	2051 K anche:	2075 K il video qui sopra	2138 K su	2151 K la gallery	2151 K le foto	2151 K l'infografica	2160 K
gulir	1954 K ke bawah	1954 K untuk
""", 'ha': """
ha	44 K hibát	1237 K ocurrido un error	1237 K habido un error	1869 K van információja	1869 K van információd	1869 K ön is átélt	1869 K te is átéltél	1869 K többet tud
haben	7 K sie einen fehler	633 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3468 K	3472 K:	3518 K reklamdan
haberde	7 K hata	3456 K hata
haberin	3438 K devami için	3518 K devami	3536 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1181 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2065 K informazioni	2065 K una notizia	2065 K una segnalazione	2065 K una storia
hak	1989 K cipta dilindungi
hakaret	27 K içeren
hakka	1313 K
halaman	1953 K selanjutnya:	1986 K # dari #
hallgasd	1 K meg	1875 K meg
hallgass	1875 K minket
hallgassa	1 K meg	1875 K meg	1887 K meg
haluaisitko	1466 K
haluatko	1444 K kertoa	1451 K töihin	1451 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	544 K du oplysninger	544 K du viden	544 K du et godt tip	544 K du tip	544 K du flere oplysninger	544 K du oplevet	544 K du selv oplevet	544 K du en god historie	565 K du en historie	565 K du dokumentation	565 K du dokumenter	577 K du et tip	577 K du tip	577 K du et godt tip	577 K du en god historie	577 K du en historie	2613 K du et tips	2620 K du informasjon	2620 K du opplysninger	2620 K du flere opplysninger	2620 K du tips	2620 K du et tips	2620 K du opplevd	2620 K du erfaring	2620 K du tanker	2620 K du noe på hjertet	2645 K du en historie	2645 K du dokumenter	2645 K du dokumentasjon	3313 K du information	3313 K du uppgifter	3313 K du tips	3313 K du ett tips	3313 K du varit med om	3313 K du egna erfarenheter	3313 K du upplevt	3336 K du en historia	3336 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	365 K d'estar registrat	365 K detectat cap	365 K trobat cap	1181 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3456 K mi fark	3467 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	869 K your say	933 K a tip	933 K a news tip	933 K a question about this	933 K a question for	934 K you been	934 K a story	987 K your say	1016 K a	1016 K you	1038 K you	1038 K we	1065 K	1084 K you made this	1084 K you tried this	1094 K you	1112 K a question for	1112 K you got a question	1112 K a dilemma
hay	7 K algún
haz	1165 K clic aquí	1181 K tu denuncia	1197 K nuestro test	1197 K el test	1197 K nuestro quiz
hazte	1126 K socio de
""", 'he': """
hear	1 K this	978 K this story	980 K more	1020 K the full	1020 K more	1037 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2505 K je een tip	2506 K je een tip	2571 K je
heeft	2505 K u een tip	2506 K u een tip	2571 K u
hela	3343 K samtalet	3343 K intervjun
hele	572 K samtalen	572 K interviewet	2652 K samtalen	2652 K intervjuet
help	984 K us improve	1037 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3484 K oyna:
hent	13 K	541 K appen fra	555 K	564 K	2631 K
here	1002 K's more on this
het	5 K reactieveld	2500 K beste van	2543 K artikel gaat verder onder	2543 K verhaal gaat verder onder	2543 K artikel gaat verder na	2543 K verhaal gaat verder na
""", 'hi': """
hi	408 K ha hagut un error
hiciste	59 K esta
hier	629 K lesen sie	629 K geht es zu	629 K geht's zu	663 K klicken, um	666 K geht es zum quiz	666 K geht es zum täglichen	725 K können sie den artikel	725 K können sie diesen artikel	725 K kannst du den artikel
highlights	973 K
highly	1088 K active question
hintergrund	629 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	566 K fortsætter
hit	1020 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2626 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2551 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	3674 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2848 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1014 K useful is this	1014 K helpful was this	1094 K has	1094 K have	1094 K did	1094 K are you	1094 K will	1094 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3336 K håller du med
husk	564 K at bekræfte	2643 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	565 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1052 K use	1052 K used	1052 K love	1052 K bought	1052 K recommend	2050 K più letti di	2070 K punti chiave	2657 K appen
""", 'ic': """
ici	1589 K, un contenu provenant
icymi	928 K:
""", 'ie': """
ielogojies	2450 K
ievadi	2450 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	949 K you enjoyed this	949 K you liked this	1084 K you make this	1084 K you try this	1084 K you made this	1084 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	696 K feedback hilft
ihre	27 K beiträge	33 K meinung	666 K meinung ist uns wichtig	696 K rückmeldung hilft
""", 'ik': """
iklan	1954 K -	1997 K berlanjut
ikuti	12 K	1919 K berita	1931 K	1942 K survei	1942 K polling	1942 K jajak pendapat	1942 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2067 K video non è disponibile	2069 K testo è stato realizzato	2075 K video inizierà	2077 K tuo commento sarà	2101 K gioco è vietato ai minori	2101 K gioco può causare	2101 K gioco d'azzardo può	2104 K video non	2143 K video inizia tra #	2143 K tuo video inizia tra #
ilgili	3438 K haber	3508 K haber:
ilginizi	3438 K çekebilir	3438 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3510 K olarak
ilmoittaudu	1451 K
""", 'im': """
im	629 K video:
image	941 K copyright	941 K source,	941 K credit:	1603 K # sur #	1603 K #/#	1603 K # / #
imagem	2849 K # de #	2849 K # / #	2849 K #/#
imagen	1238 K # de #	1238 K # / #	1238 K #/#
imaginea	2968 K # din #	2968 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	409 K # de #	409 K # / #
immagine	2121 K # di #	2121 K # / #	2121 K #/#
impossibile	2104 K riprodurre	2107 K visualizzare questo contenuto
""", 'in': """
in	605 K ihrem postfach	605 K ihr postfach	626 K den kommentaren	924 K the comments section	924 K the comment section	928 K case you missed it:	978 K the video player above	2072 K edicola da	2072 K edicola con	2074 K collaborazione con	2093 K offerta	2480 K de app	2498 K de reacties
indtast	564 K
infographie	1605 K :
informationen	659 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
ingin	1973 K menerima notifikasi	1973 K dapat notifikasi
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	2080 K il codice	2080 K il qr code	2080 K il qr
inscreva	2803 K-se no nosso webinar
inscrivez	1498 K-vous gratuitement	1553 K-vous à notre webinaire
instagram	3489 K gönderisini	3522 K'da
instal	1944 K aplikasi
instala	13 K
instale	13 K
instaliraj	3122 K
instalirajte	3122 K	3147 K aplikaciju
install	13 K	1053 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2065 K la tua lettera
""", 'ir': """
irtisano	1465 K
""", 'is': """
is	7 K something wrong	1016 K there	1038 K there	2571 K er iets
isi	1942 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3510 K kopyalanamaz	3510 K kullanilamaz	3510 K alintilanamaz
izlasi	2450 K
izle	3438 K:
izleyin	3438 K:
izniyle	3536 K yayimlanmiştir
izpildi	2441 K testu
izveido	2450 K
izvor	3126 K:
izvori	3126 K:
""", 'ja': """
ja	2436 K tev ir informācija	2436 K jums ir informācija	2436 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1465 K
jadikan	1931 K
jadilah	31 K yang pertama
jaga	1313 K
jak	464 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1467 K lukemista
jawab	1942 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2552 K kunt niet meer reageren	2552 K kunt reageren	2560 K kunt je altijd	2560 K ontvangt vanaf nu	2560 K ontvangt een e-mail	3115 K li vam	3115 K li članak	3237 K bil članek	3237 K bila vsebina	3237 K bil povzetek
jeden	675 K montag neu	675 K dienstag neu	675 K donnerstag neu	675 K freitag neu	675 K samstag neu	675 K sonntag neu	675 K mittwoch neu
jederzeit	596 K kündbar	603 K widerrufen	603 K abbestellen	603 K abmelden
jelentkezz	1887 K be
jelentkezzen	1887 K be
jeste	59 K li probali	59 K li isprobali
jetzt	663 K reinhören	666 K tickets sichern	687 K lesen:	708 K # monate	708 K # wochen
""", 'ji': """
jika	1932 K anda mengetahui	1932 K anda punya
""", 'jo': """
job	541 K hos
jobb	2617 K i
jobba	3310 K på
jobbar	3313 K du
jobber	2620 K du
jocurile	2947 K de noroc pot	2947 K de noroc sunt interzise	2947 K de noroc dau
jogar	2826 K agora:
jogue	2803 K palavras cruzadas	2826 K agora:	2829 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	869 K the conversation	876 K	911 K the conversation on	911 K us on	924 K the debate	958 K the	958 K	975 K us for	975 K us at	975 K us in	975 K us live	987 K the conversation	987 K the discussion	987 K the debate	996 K for	996 K now	1037 K	1042 K #	1042 K over #	1042 K more than #	1042 K our #
jornalista	2793 K formada	2793 K formado
jos	44 K huomaat
jouer	1582 K maintenant	1585 K comporte des risques
jouez	1582 K maintenant
""", 'ju': """
juega	1216 K ahora a	1216 K ahora al	1216 K ahora:
juga	386 K ara:
jugar	1216 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1467 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3482 K karakter
kan	82 K du lide	565 K du lide
kanalimiza	12 K
kapcsolja	1887 K be
kapja	1887 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1298 K sul on vihje	1298 K sul on vihjeid	1314 K lugu	1314 K artikkel	1314 K tead	1314 K tahad
katso	1435 K myös	1435 K:	1435 K video	1435 K myös:	1465 K koko	1465 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3510 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	894 K up with	996 K reading	997 K reading with	1032 K reading:
ken	66 K je iemand	2571 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	544 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1887 K minket
kerro	59 K kommenteissa	1444 K kokemuksesi	1444 K oma
keskustele	28 K	1475 K aiheesta	1475 K jutusta
keskustelu	1454 K on auki
key	973 K points	973 K takeaways
""", 'ki': """
ki	659 K-generierte inhalte	659 K-generierte texte	659 K-generierte zusammenfassungen	2650 K har
kijk	2501 K ook	2501 K hier	2525 K de uitzending	2525 K de hele	2541 K voor meer
kirim	1932 K foto	1932 K tulisan
kirimkan	1932 K foto
kirjaudu	1454 K	1465 K
kirjoita	1465 K suoraan	1465 K meille
kirjoitimme	1473 K
kirjoittaja	1446 K on	1446 K työskentelee
kirjuta	1298 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2645 K du til
""", 'kl': """
klausies	2450 K
klausykite	2395 K	2410 K
klick	719 K
klicka	3303 K här
klicken	719 K sie
klik	534 K her	1931 K	2501 K hier	2541 K hier voor	2570 K
klikk	2610 K her
klikkaamalla	1465 K
kliknij	2692 K tutaj
kliknite	3163 K sem
klopt	2571 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	949 K someone	949 K anyone	1016 K	1038 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1465 K keskustelun kuulet
kolumna	3111 K izražava	3233 K izraža	3233 K odraža
kom	550 K til vores	2626 K på vårt	2626 K på vår	3319 K på vårt	3319 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2410 K gali
kommentare	5 K	27 K	697 K können nur	725 K werden erst	725 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	626 K
kommentarsporet	5 K
kommenteerida	1313 K saavad
kommentering	5 K
kommentieren	5 K	697 K können	719 K sie
kommentit	5 K	27 K
kommentoimalla	1475 K	1475 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	449 K na autora	537 K journalisten	544 K journalisten	545 K	564 K	632 K:	2613 K journalisten	2620 K oss	2620 K journalisten	2621 K	2643 K
kontakta	3306 K reportern	3313 K oss via	3313 K reportern	3314 K	3335 K
konten	1968 K ini tidak	1969 K ini berasal dari	1969 K sematan dari	1969 K eksternal dari	1969 K dari	1989 K ini dilindungi
kontributor	1934 K:
konuyla	3438 K ilgili:
koop	2570 K
kopeeri	1313 K
kopier	564 K	2643 K
kopiera	3335 K
kopioi	1465 K
kopiuj	2716 K link
koreksi	1938 K artikel
""", 'kr': """
krijg	2570 K
""", 'ku': """
kui	1298 K sul on teema	1298 K sul on vihje	1298 K tead	1298 K märkasid
kunjungi	1939 K toko
kunne	69 K du lide	82 K du lide
kunstig	570 K intelligens har	2650 K intelligens har
kunstmatige	2522 K intelligentie kan fouten maken. controleer
kuula	1303 K podcasti	1313 K
kuulemme	1465 K mielellämme
kuuntele	1 K	1435 K:	1435 K myös	1435 K myös:	1452 K	1465 K
""", 'kv': """
kviz	3099 K:	3222 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	421 K'article continua	1506 K'essentiel de l'actualité	1533 K'auteur	1534 K'auteur	1543 K'essentiel par	1585 K'abus d'alcool est dangereux pour la santé	2055 K'autore	2056 K'autore	2134 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	421 K publicitat continua	421 K notícia continua	1251 K publicidad continúa	1251 K noticia continúa	1260 K publicidad termina en #	1557 K vidéo va commencer	1588 K vidéo n'est	1625 K vidéo commence dans #	2033 K tua email	2077 K tua opinione conta	2123 K diretta:	2134 K pubblicità continua	2134 K notizia continua	2143 K pubblicità termina tra #
laadi	1313 K alla
laat	59 K me weten	2525 K je dit artikel	2570 K
laatste	2500 K nieuws over
ladda	13 K ner	3323 K ner	3323 K ned	3335 K ner
lade	13 K	719 K
laden	13 K sie	719 K sie
lae	1313 K alla
lagre	2643 K
lainaus	68 K sallittu
lands	1060 K on mondays	1060 K on fridays	1060 K on sundays
langganan	1949 K
lanjut	1954 K membaca
lanjutkan	1954 K membaca
laporan	1933 K:	1934 K wartawan	1934 K kontributor
laporkan	1938 K kesalahan
lasi	2425 K arī	2425 K vairāk	2425 K vēl	2450 K
lasiet	2425 K arī
last	13 K ned	2631 K ned	2643 K ned	2657 K ned appen
lataa	13 K	1465 K
latest	927 K from	927 K in	927 K videos from
laureata	2061 K in
laureato	2061 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1165 K puede interesar	1165 K puede interesar:	1500 K premier mois	1528 K meilleur de	2123 K foto:
lea	1165 K también	1165 K aquí	1165 K además	1165 K más	1165 K:	1165 K además:	1272 K el original
leave	59 K a star
lediga	3310 K jobb på	3310 K tjänster på
ledige	541 K stillinger hos	541 K stillinger på	2617 K stillinger i	2617 K stillinger hos
lee	13 K en	1165 K también	1165 K más	1165 K:	1165 K más:	1165 K aquí:	1199 K las noticias sin anuncios	1199 K sin anuncios en la app	1210 K aquí la nota completa	1272 K el original
leer	1165 K también	1165 K más	1277 K
lees	13 K	2500 K meer over	2501 K ook	2501 K ook:	2501 K meer	2501 K meer:	2501 K verder	2501 K hier	2501 K:	2501 K verder:	2527 K ons dossier:	2527 K het hele verhaal:	2541 K het hele	2541 K het volledige	2541 K de hele	2541 K hier het hele	2541 K hier alles	2566 K ook dit artikel:	2566 K dit ook:	2567 K ook het interview	2567 K ook het verhaal	2567 K ook ons	2567 K ook onze	2567 K ook de analyse	2567 K ook de reportage	2567 K ook de column	2567 K ook dit	2567 K hier het interview	2567 K hier de analyse	2570 K	2572 K dit verhaal	2572 K dit artikel
leestip	2501 K:
legg	2643 K til
leggi	13 K	2050 K tutte le notizie	2051 K anche	2051 K anche:	2051 K qui	2051 K tutto	2051 K:	2051 K pure:	2062 K tutti gli articoli di	2155 K l'originale	2155 K l'articolo originale	2160 K
legyen	31 K ön az első	1887 K
leia	13 K	2781 K mais sobre	2782 K também	2782 K também:	2782 K mais	2782 K:	2782 K aqui	2782 K mais:	2882 K o original	2882 K o artigo original	2886 K
leiad	1313 K meid
leidsid	44 K	1304 K vea	1304 K artiklist vea
leiten	3 K sie
ler	2782 K também	2782 K mais	2886 K
les	5 K commentaires	27 K commentaires	27 K messages	1528 K plus lus	1543 K réponses sont générées	1544 K points clés	1637 K articles d	1637 K articles de	2609 K mer om	2610 K også	2610 K også:	2610 K mer	2610 K mer:	2610 K:	2610 K hele saken	2610 K om	2610 K her	2610 - K også	2617 K videre med	2631 K eavisen	2631 K avisa	2631 K avisen	2644 K	2646 K videre
lesedauer	735 K
leseempfehlung	687 K:
lesen	13 K sie	82 K sie gern	628 K sie mehr zu	628 K sie mehr zum	629 K sie auch	629 K sie mehr	629 K sie hier	629 K sie dazu	629 K sie jetzt	629 K sie außerdem	629 K sie mehr zum thema	687 K sie hierzu:	711 K sie weiter:	711 K sie unser dossier:	719 K sie
lesenswert	687 K:
leserbrief	626 K
leserbriefe	626 K an
leserkommentare	696 K geben
lesetipp	629 K	629 K:
lesezeit	735 K
lest	629 K auch
""", 'li': """
licence	1609 K creative commons
licencia	1211 K creative commons
licenciada	1184 K en
licenciado	1184 K en
license	1008 K this
licenza	2126 K creative commons
lies	629 K auch	629 K mehr	629 K dazu	719 K
ligne	41 K de la rédaction
lihat	1926 K juga	1926 K juga:	1941 K video	1953 K pula:	1999 K di	1999 K postingan ini di
liitu	56 K #	1313 K
liity	56 K #	56 K yli #	1465 K
like	12 K us	69 K this?	894 K what you're reading	911 K and follow	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content	1063 K what you read	1063 K what you see	1063 K what you've read	1063 K what you're reading
liked	69 K this	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content	1063 K what you read
liker	82 K du	2645 K du
liking	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content
likte	69 K du	82 K du
limited	996 K time	996 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3653 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1528 K tous nos articles	1529 K aussi	1529 K également	1529 K	1529 K notre	1529 K l'article	1529 K plus	1529 >> K	1644 K
lisa	1313 K meid	1313 K
lisez	13 K	1529 K aussi	1569 K
listen	1 K to	928 K |	928 K:	978 K to the latest episode	978 K to the full episode	978 K to the full interview	978 K again on	1020 K to our	1020 K as	1037 K
live	534 K:	629 K-ticker:	2970 K text:
liveblog	2501 K:
""", 'll': """
llegeix	354 K també	354 K més
llegiu	354 K també
llicenciada	360 K en periodisme
llicenciat	360 K en periodisme
""", 'lo': """
lo	59 K has probado	1164 K más leído en	1164 K más visto en	1164 K último en	2144 K trovi su spotify
load	1103 K content from	1103 K external content
loe	1286 K ka	1286 K lisaks	1286 K veel	1286 K edasi:	1313 K
log	563 K ind eller opret	564 K ind	1037 K in
logg	2641 K inn eller	2643 K inn
logga	3334 K in eller	3335 K in	3349 K in
logi	1313 K sisse
loo	1313 K
looking	1037 K for	1052 K for
los	5 K comentarios	27 K comentarios	2528 K de dagelijkse
love	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content	1064 K our
loved	69 K this	1063 K this?	1063 K this article	1063 K this story	1063 K this post	1063 K this piece	1063 K this newsletter	1063 K this column	1063 K this recipe	1063 K this podcast	1063 K this essay	1063 K this series	1063 K this guide	1063 K this blog	1063 K this interview	1063 K this letter	1063 K this review	1063 K this page	1063 K this issue	1063 K this read	1063 K this episode	1063 K this content
lowongan	1939 K kerja di
""", 'lu': """
lubisz	82 K
lue	1435 K myös	1435 K myös:	1435 K lisää	1435 K lisää:	1435 K:	1435 K seuraavaksi:	1465 K
lugu	1315 K jätkub
luister	1 K	2501 K ook	2501 K:	2501 K ook:	2525 K hier naar	2525 K de podcast	2570 K
luo	1454 K tunnus	1465 K
""", 'ly': """
lyssna	1 K på	3303 K	3303 K:	3335 K
lyt	1 K til	534 K til	564 K
lytt	2610 K til	2643 K
""", 'ma': """
maak	2528 K de puzzel	2537 K een bedrag over	2537 K je gift over	2537 K uw gift over	2537 K je bijdrage over	2537 K uw bijdrage over	2570 K
maandelijks	2473 K opzegbaar
mach	666 K den test:	719 K
machen	666 K sie den test:	666 K sie mit bei unserer	719 K sie
macie	72 K pytania
made	59 K it?	1084 K this recipe	1084 K this
mai	2907 K multe detalii	2907 K mult pe această temă:	2935 K multe articole despre	2935 K multe știri despre
mail	1089 K this	2504 K de auteur	2516 K	2570 K
main	1963 K sekarang:
mainkan	1963 K sekarang:
mais	2781 K lidas em	2781 K de	2781 K sobre	2781 K notícias de	2781 K notícias sobre	2785 K artigos de
make	12 K us	869 K a donation	869 K a contribution	869 K a gift	1037 K
manda	1180 K tus fotos
mandanos	1180 K
mande	2797 K sua sugestão	2797 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1931 K bergabung
masuk	1958 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2695 K temat?	2695 K temat dla
matote	2411 K klaidą
mau	1973 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2657 K appen	2657 K appen vår
meer	2500 K over	2500 K uit	2500 K van	2500 K nieuws over	2501 K lezen:	2504 K artikelen van	2504 K van deze auteur	2541 K nieuws uit	2541 K nieuws over	2541 K weten?	2541 K over dit	2566 K over dit onderwerp:	2571 K lezen over
meest	2500 K gelezen in
meet	933 K the author	975 K our	1037 K
mehr	628 K zum thema	628 K aus	628 K von	628 K zu	628 K lesen über	628 K über	629 K zum thema	629 K dazu	629 K dazu:	629 K lesen:	629 K aus dem ressort	629 K aus der region:	632 K vom autor	632 K von der autorin	632 K artikel von	659 K informationen zum einsatz von ki	687 K nachrichten aus	687 K aus dem archiv:	711 K hintergründe dazu:	711 K zu diesem thema:
meistgelesen	628 K in
mejla	3313 K reportern	3314 K
meld	2570 K je	2626 K deg på vårt	2643 K deg
melde	719 K
melden	719 K sie
members	1039 K can read	1070 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1887 K
mer	2609 K om	2609 K fra	2610 K om saken:	3302 K om	3302 K från	3303 K om ämnet:	3303 K läsning:	3306 K av
merci	28 K de rester	28 K de respecter
mere	533 K om	533 K fra	534 K om emnet:
message	1095 K us on	1095 K us at	1095 K the newsroom
mest	3302 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2515 K medewerking van	2515 K dank aan anp	2515 K dank aan belga
mettiti	2078 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1165 K también	1165 K:	1165 K también:	1194 K el video arriba	1194 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	596 K einem abo	639 K material von	640 K material von
mitarbeit	653 K:
""", 'mn': """
mnenja	3233 K avtorjev
mnenje	3233 K avtorja
""", 'mo': """
modtag	564 K
mohlo	446 K by vás zajímat:
molimo	28 K vas da
mon	1629 K don :
monat	596 K kostenlos	596 K gratis
mooi	69 K verhaal
more	927 K from	927 K on	928 K from	928 K on this	928 K to read:	928 K on this story:	928 K on this topic:	928 K stories:	928 K on:	933 K by	933 K stories by	1002 K coverage:	1032 K news:	1034 K videos from	1049 K local headlines	1049 K local news	1049 K local stories	1049 K national news	1049 K top stories	1049 K world news	1049 K business news	1049 K sports news	1049 K breaking news	1106 K:	1106 K |
most	927 K read in	927 K read on	927 K viewed in	927 K popular in	927 K popular on	1032 K read:
mostra	2160 K
mostrar	1277 K	2886 K
""", 'mu': """
mua	3658 K vé
muhabir	3472 K:
muista	1465 K vahvistaa
mus	2410 K rasite
must	928 K read:	1032 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2543 K de advertentie gaat	2761 K sua caixa de entrada	3243 K voljo v	3243 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	608 K-app
nad	52 K tym tekstem
nahlaste	486 K chybu
najdete	12 K nás
najnowsze	2691 K z
najnowszy	2698 K numer
najpopularniejsze	2691 K w
namestite	3243 K
namluveno	463 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2061 K a
nato	2061 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1887 K felejtse el megerősíteni
need	1052 K a	1112 K advice
neem	2573 K nu
nehmen	719 K sie
nei	2048 K commenti
nella	2033 K tua mail	2033 K tua email	2033 K tua casella
nema	32 K komentara
nemate	3132 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	628 K artikel aus
never	1055 K miss
new	996 K year sale	1035 K episodes	1063 K here?	1076 K here	1076 K to us	1080 K customers only	1086 K replies are no longer allowed
news	41 K hotline	41 K tip line	608 K-app
newsblog	629 K:
newsdesk	41 K hotline
newsletter	605 K an	605 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	928 K:
""", 'ng': """
nghe	1 K	3644 K:	3659 K podcast của báo	3659 K podcast của chúng tôi	3659 K toàn bộ bài	3659 K bài viết	3714 K trên
""", 'ni': """
nicht	626 K mehr kommentieren	626 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2725 K masz czasu czytać
nieuws	2571 K via whatsapp
nikmati	1944 K berita	1949 K
nimate	3253 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1165 K te pierdas:	1224 K podemos mostrar este contenido	1224 K es posible mostrar este contenido	2761 K seu e-mail	2761 K seu email	2770 K facebook e no	2770 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1580 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2107 K possiamo mostrare questo contenuto
normas	1162 K de participación
nos	1529 K lecteurs ont lu	2779 K comentários
noskaties	2450 K
not	1063 K on the list yet?	1063 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1164 K de
notify	901 K me of	901 K me when
notre	1529 K dossier	1529 K article	1529 K enquête :	1529 K reportage :	1605 K dossier sur
nous	12 K suivre
nova	3239 K številka
novi	3117 K broj
now	928 K read:	1027 K only	1027 K just
nowy	2698 K numer
""", 'nu': """
nu	32 K există comentarii	2547 K # weken voor	2547 K # maanden voor	2563 K de eerste maand voor	2573 K met korting
nur	596 K für mitglieder	708 K # euro	708 K # €	728 K für kurze zeit	728 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	449 K autorovi	449 K autorce	2695 K autorze	2695 K autorce	2794 K autor escreve segundo o novo	2809 K seu comentário será	2829 K jogo é para maiores	2832 K vídeo não	2862 K artigo continua	2871 K anúncio termina em #	2871 K vídeo começa em #	2917 K postare distribuită de
""", 'ob': """
obejrzyj	2692 K wideo	2692 K:	2708 K film	2708 K wideo
objevili	7 K jste
obserwuj	12 K	2722 K
""", 'oc': """
ocenite	3115 K	3237 K
ocijenite	3115 K
ocorreu	2848 K um erro
""", 'od': """
od	3150 K # eura
odds	1080 K courtesy of
""", 'of': """
ofert	367 K per
oferta	1274 K especial lectores
offerta	2093 K speciale	2157 K speciale lettori
offre	1641 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1193 K por
""", 'og': """
oglejte	3222 K si video
""", 'ok': """
okuyun	3438 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1298 K midagi	1298 K kogenud
oletko	1444 K kokenut	1444 K itse kokenut
oliko	1466 K tästä
olvasd	1861 K el	1861 K el:	1887 K el
olvass	1861 K tovább:
olvassa	1861 K el	1861 K el:	1861 K el ezt is	1887 K el
""", 'om': """
om	537 K forfatteren	537 K skribenten	2473 K verder te lezen	2498 K te reageren	2613 K forfatteren	2613 K skribenten	3306 K skribenten	3306 K författaren
""", 'on': """
on	910 K facebook and twitter	910 K facebook, twitter	910 K instagram, facebook	910 K twitter and facebook	910 K instagram and facebook	928 K our site:	1053 K mobile	1053 K your phone	1053 K the go	1053 K the move
onbeperkt	2473 K toegang
onko	1444 K sinulla juttuvinkki	1444 K sinulla vinkki	1444 K sinulla tietoa	1444 K sinulla aiheesta	1466 K sinulla asiakirjoja
only	986 K registered	986 K subscribers	986 K members
ontdek	23 K meer van	2570 K
ontvang	2477 K elke	2570 K
onze	2525 K podcast is te
""", 'oo': """
ook	2501 K interessant:	2566 K in het nieuws:	2566 K lezen:
""", 'op': """
op	2488 K facebook en twitter	2488 K facebook, twitter	2488 K facebook en instagram	2488 K facebook, instagram
opazili	44 K ste
opdaget	565 K en fejl
opdater	564 K
open	1053 K the
opinion	928 K |
opozorite	3255 K na napako
oppdater	2643 K
opprett	2641 K en	2641 K konto	2641 K bruker	2643 K
oppsummeringen	26 K er
oprac	2720 K.
opracowanie	2720 K:
opret	563 K en gratis	563 K dig gratis	564 K
opsummeringen	26 K er
""", 'or': """
or	1104 K # interest-free	1104 K # payments of	1104 K four interest-free
ordenar	1252 K por	1252 K:	2863 K por:
order	1037 K	1099 K reprints
ordina	2135 K per:
originally	1048 K published by	1048 K published in	1048 K published on
orijinal	3536 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1303 K	1313 K
osallistu	1451 K	1465 K	1475 K keskusteluun
ossza	3 K meg	1887 K meg
osta	1303 K pilet	1313 K	1451 K liput	1465 K
oszd	3 K meg	1887 K meg
""", 'ot': """
ota	1444 K yhteyttä toimittajaan	1444 K yhteyttä toimitukseen	1448 K yhteyttä	1465 K yhteyttä	1465 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1002 K earlier coverage:	1032 K latest coverage:	1041 K app	1041 K podcast	1041 K newsletter	1041 K channel	1041 K telegram channel	1041 K whatsapp channel	1041 K free newsletter	1041 K daily newsletter	1041 K apps	1070 K subscribers get	1070 K members get
out	993 K every	1060 K on fridays	1060 K on sundays
ouvir	1 K	2866 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3114 K sažetak
over	1080 K #s only	2505 K de auteur	2506 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1603 K # sur #	1603 K # / #	1603 K #/#
pagina	2121 K # di #	2121 K #/#	2968 K # din #	2968 K # / #
paid	953 K for by
para	1162 K participar	1162 K comentar	1181 K comunicarse con	1181 K contactar con	1196 K poder comentar	1224 K ver este contenido	2779 K comentar	2835 K ver este conteúdo	2835 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2072 K al nostro
participe	12 K
participez	1553 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	973 K of this article	973 K of this story
paru	1609 K initialement dans le	1609 K initialement dans la	1609 K initialement dans l
pas	32 K encore de commentaire
pasang	1944 K aplikasi
pasidalinkite	2396 K savo istorija	2410 K
pass	906 K this on	1089 K this
passend	629 K dazu	629 K dazu:
patreon	3462 K'dan
patrocinado	1274 K por
pay	1104 K in #	1104 K in three	1104 K in four
paying	1070 K members get
payment	879 K methods:
""", 'pe': """
peatoimetaja	1295 K:
pentru	2917 K a vedea acest	2917 K a vizualiza acest	2953 K a vedea acest conținut	2953 K a vizualiza acest conținut	2953 K a afișa acest conținut
penulis	1933 K:	1934 K:	1934 K :
per	394 K veure aquest contingut	394 K mostrar aquest contingut	605 K e-mail zugeschickt	605 K mail zugeschickt	2026 K leggere tutto	2028 K gli abbonati	2028 K chi ha un abbonamento	2048 K commentare	2051 K approfondire	2051 K approfondire:	2062 K contattare l'autore	2062 K contattare l'autrice	2062 K scrivere all'autore	2062 K scrivere all'autrice	2065 K segnalazioni	2107 K visualizzare questo contenuto	2107 K vedere questo contenuto
peramban	1968 K anda tidak
perguntas	72 K?
periodista	360 K especialitzada	360 K especialitzat	1183 K de	1183 K especializada	1183 K especializado
permitida	68 K a reprodução
perskaitykite	2410 K
pewarta	1933 K:	1934 K:	1934 K :
""", 'ph': """
photo	1603 K # sur #	1603 K #/#	1603 K # / #
""", 'pi': """
pick	1104 K up available at
pickup	1104 K available at
piedalies	2450 K
piesakies	2441 K
pievieno	2450 K mūs	2450 K
pievienojies	56 K #	2435 K	2450 K
pievienojieties	2435 K
pilihan	1926 K editor:
pirkite	2401 K bilietus
pitaj	3114 K
pitajte	3114 K
pitanja	72 K
pitch	869 K in
""", 'pl': """
place	977 K a classified	977 K an ad
play	982 K our	982 K today's	1037 K	1080 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1080 K gamble responsibly	1088 K be sure to answer the question	1088 K read the rules before
plus	1528 K d'articles sur	1528 K d'infos sur
""", 'po': """
pobierz	13 K	2711 K z	2711 K w	2711 K na	2711 K w sklepie	2722 K aplikację	2740 K aplikację
podaruj	3 K	2716 K
podcast	629 K-tipp:	928 K:	1529 K :
podcastunk	1875 K
pode	2782 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	3193 K
podporujte	481 K	3193 K
podprite	81 K	3250 K
podsumowanie	26 K wygenerowane	26 K zostało	2704 K artykułu	2704 K wygenerowane	2704 K przygotowane
podziel	3 K się
pogledaj	3099 K video
pogledajte	3099 K i	3099 K još	3099 K video	3099 K:
poglejte	3222 K tudi	3222 K:
poin	1937 K penting oleh	1937 K-poin penting oleh
points	1544 K clés
pokud	44 K najdete
polecamy	2692 K:
poll	983 K:
pomohl	464 K vám
pomohol	3177 K vám
pon	1197 K a prueba tus
ponatis	68 K dovoljen
ponturi	2913 K și sesizări
popular	927 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	365 K a prova els teus
posez	1543 K vos questions	1543 K votre question
poslat	476 K
poslechnout	1 K
post	924 K a comment
posted	927 K in	928 K in:
posts	27 K
potrebbe	2051 K interessarti:
pots	358 K enviar-nos
pour	1488 K nous soutenir	1498 K débloquer	1526 K réagir	1526 K commenter	1529 K aller plus loin	1529 K rappel :	1547 K nous contacter	1547 K contacter	1557 K écouter cet épisode	1585 K votre santé, mangez	1585 K votre santé, évitez	1585 K votre santé, pratiquez
povezano	3099 K:
povzetek	3236 K	3236 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3163 K si	3163 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2200 K:
pratite	12 K	3129 K
preberite	3222 K tudi	3222 K še	3222 K več	3222 K:	3222 K si
precio	1274 K: # €
prefer	957 K
pregunta	363 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2972 K fără acord
prenesi	3243 K
prenesite	13 K	3243 K	3250 K aplikacijo
prenota	2072 K il tuo posto per l'evento
prenumerata	2408 K nuo
prenumeruokite	2408 K ir skaitykite	2408 K nuo	2408 K tik	2410 K
press	1020 K play
pretplatite	3129 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3122 K	3147 K aplikaciju
preuzmite	13 K	3122 K	3129 K aplikaciju	3147 K aplikaciju
previous	1002 K coverage:
previously	928 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3134 K pogrešku
prijavite	3134 K grešku	3134 K pogrešku	3255 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1089 K this
prisijunk	56 K prie #
prisijunkite	2394 K prie	2410 K
prisluhnite	3222 K podkastu
privacy	894 K notice:
prix	1641 K public
probeer	2547 K # maanden voor	2547 K # weken voor	2563 K	2570 K
proefabonnement	2473 K
profitez	1569 K
prohibida	413 K la reproducció
promoted	953 K by	1006 K:
prosimy	28 K o
protokoll	653 K:
przeczytaj	2692 K także	2692 K też	2692 K:	2692 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2155 K con il permesso
publicado	1173 K originalmente en	1272 K con permiso de	2882 K com permissão
publicitate	86 K:
publicitatea	2980 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	993 K every
puede	12 K seguir	1181 K enviarnos	1181 K contactar	1181 K escribir
puedes	12 K seguir	1165 K leer también	1165 K leer:	1181 K enviarnos	1181 K contactar	1181 K escribir	1194 K escuchar todos los episodios
punti	2070 K chiave
puntos	1189 K clave generados
punya	66 K teman yang	72 K pertanyaan	1932 K informasi	1932 K cerita	1932 K foto	1932 K keluhan
puoi	12 K seguirci	2065 K inviarci
push	611 K-nachrichten	611 K-benachrichtigungen	611 K-mitteilungen
pushmeldingen	2483 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2120 K è andato storto
quan	3649 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1173 K prohibida
quelle	638 K: dpa	638 K:
quellen	638 K:
quer	2797 K sugerir	2797 K contar	2797 K receber as principais	2837 K receber notificações	2837 K receber as nossas notificações	2837 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2069 K traduzione	2127 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1016 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2069 K articolo è stato tradotto	2072 K articolo è pubblicato sul numero	2077 K articolo aderisce	2104 K video non	2104 K contenuto non	2105 K contenuto è ospitato da	2105 K contenuto proviene da	2126 K articolo è protetto	2126 K contenuto è protetto	2126 K articolo è stato pubblicato originariamente	2127 K articolo è stato	2127 K testo è stato	2127 K contenuto è stato	2155 K articolo è pubblicato	2155 K articolo è tratto da	2156 K testo è stato revisionato	2156 K testo è stato rivisto	2156 K articolo è stato revisionato
quick	1002 K read:
quieres	1181 ¿K contarnos	1226 K recibir notificaciones	1226 K recibir nuestras notificaciones	1226 K recibir alertas
quiz	702 K:	1572 K.	1572 K -	1572 K :	1605 K :	2851 K:	3454 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3132 K slušate
radote	44 K	2402 K klaidą
raje	3253 K poslušate
raksti	2436 K autorei	2436 K autoram
raksts	2452 K turpinās
rakstu	46 K drīkst
rangkuman	1937 K ini	1937 K oleh	1937 K ai
rate	8 K this
""", 're': """
re	1572 (K)lire
reach	933 K the reporter	933 K the author	965 K	1096 K reporter	1096 K columnist
reacties	5 K	27 K	2552 K worden
read	13 K this in	927 K more on these	927 K more about	927 K more from	928 K more	928 K more:	928 K also	928 K next	928 K:	928 K |	928 K all about it	928 K next:	933 K more by	980 K more of our	988 K this and more	988 K this story	992 K our	996 K on with	996 K on for	997 K on with	1002 K the full report here	1002 K the full story here	1032 K our explainer:	1032 K our analysis:	1032 K our guide:	1032 K our interview:	1032 K this next:	1032 K our latest:	1037 K
readers	986 K must use	986 K must log	1076 K get #%	1076 K save
reading	1063 K this on
reageren	5 K	2552 K kan	2552 K is alleen	2572 K op dit artikel
receive	893 K emails from	901 K notifications	992 K the	992 K our	1055 K push	1065 K
recevez	1506 K chaque	1506 K tous les	1506 K gratuitement
recevoir	1512 K les alertes
recibe	1141 K cada	1141 K todas las	1180 K las noticias	1180 K en tu whatsapp
recibir	1147 K notificaciones
recomandarea	2907 K noastră:
recomendado	2782 K:
recomendamos	1165 K:
recomienda	3 K
recommended	928 K:	1002 K reading:
redactor	360 K de	1183 K de	1183 K en
redactora	360 K de	1183 K de	1183 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	653 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2451 K kļūdu
regala	3 K
regale	3 K
regarder	1529 K :	1620 K sur
regardez	1557 K la vidéo ci-dessus	1557 K la vidéo ci-dessous
register	975 K for our	1037 K
registreeru	1303 K
registrer	2641 K deg
registrera	3334 K dig	3349 K dig
registrieren	594 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3497 K engelleyici kullaniyorsunuz	3497 K engelleyici kullandiğiniz
reklamdan	3518 K sonra
reklamin	3518 K ardindan	3527 K bitmesine #
relacionado	1165 K:	2782 K:
related	928 K:	928 K |	928 K story:	928 K stories:	928 K article:	928 K reading:	928 K video:	928 K content:	1032 K coverage:
relire	1529 K
remarks	27 K
rendeld	1874 K meg
rendelje	1874 K meg	1887 K meg
report	7 K an error	7 K a mistake	1037 K
reporter	1933 K:	1934 K:
reporting	941 (K by	942 K by	943 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1191 K tu plaza
reserve	975 K your seat	2803 K já o seu lugar na conferência
resim	3506 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1561 K informé avec notre appli	1561 K informés avec notre appli
resum	363 K generat	363 K fet
resume	1189 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1529 K	1529 K ici	1553 K notre hors-série	1557 K tous les épisodes
revisado	1273 K por un
rezervuokite	2410 K
rezime	3114 K
rezumat	2918 K generat	2918 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2033 K ogni
ringkasan	1937 K ini	1937 K dibuat	1937 K oleh	1937 K ai	1990 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2410 K
""", 'ry': """
ryhdy	1465 K
""", 's': """
s	89 K předplatným	89 K predplatným	408 K'ha produït un error	479 K využitím zpráv
""", 'sa': """
saada	1298 K oma vihje	1298 K meile	1298 K oma arvamuslugu	1298 K arvamuslugu	1313 K
saat	1465 K ilmoituksen	1465 K sähköpostin	1465 K
saiba	2782 K mais	2782 K mais:
saken	46 K kan	2646 K fortsetter
saksikan	1926 K juga	1941 K video	1941 K live	1941 K live streaming
sale	996 K:
saluran	41 K aduan redaksi
salvesta	1313 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3150 K #
sans	1500 K engagement
save	997 K #% on your first	997 K #% on an annual	997 K #% on a digital	1076 K #%	1108 K #% on your
sayfa	3506 K # / #	3506 K #/#
sazinies	2450 K
saznajte	3099 K više:
""", 'sc': """
scan	958 K to join	988 K the qr code	988 K the code
scannez	1561 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	704 K
schalten	704 K sie
schau	719 K
schenk	685 K diesen
schenken	685 K sie diesen
schick	719 K
schicken	719 K sie
schlagworte	628 K zu
schon	708 K ab # euro
schreib	719 K
schreiben	31 K sie den ersten	632 K sie unserem autor	632 K sie der autorin	632 K sie uns	719 K sie
schrijf	2570 K je
scopri	23 K di più da	2072 K i giochi	2072 K i nostri giochi
scrivi	31 K il primo	2054 K all'autore
scroll	978 K down for video	1954 K ke bawah	1954 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	534 K også	534 K video	534 K også:	550 K flere jobs	564 K hele	564 K flere	564 K alle	1196 K adhiere a los criterios	1211 K permite la reproducción	1237 K ha producido un error	2065 K vuoi raccontare	2065 K hai informazioni	2610 K også	2610 K video	2610 K også:	2643 K hele	2643 K alle	2643 K mer av	2797 K tiver informações	2797 K você tem informações	3303 K också	3303 K även	3303 K även:	3335 K hela	3335 K alla	3335 K mer av
sea	28 K respetuoso	31 K el primero
search	1019 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	927 K more from	928 K also	928 K more	928 K more:	928 K also:	933 K all posts by	933 K author archive	1032 K our explainer:	1034 K more videos	1037 K
seen	44 K a typo	44 K a mistake	1038 K
segera	1915 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1185 K
seguinos	12 K
seguir	1185 K a
seguiu	12 K-nos
sehen	663 K sie hier das	663 K sie im video	663 K sie das video	719 K sie
sei	31 K der erste	31 K die erste	2065 K stato testimone	2065 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2829 K responsável, beba
sekite	2394 K	2410 K
seko	2435 K	2450 K
sekojiet	2435 K
selanjutnya	1953 K:
sem	32 K comentários
senaste	3302 K nytt om
send	3 K this	544 K os et krypteret	544 K os dit tip	564 K	933 K us your	933 K tips to	933 K your tips	933 K feedback to	933 K your story ideas	1016 K us	1016 K your	1016 K photos	1016 K pictures	1037 K	1089 K this	1089 K it on	2620 K sikkert tips	2620 K tips	2643 K	2643 K saken videre
senden	719 K sie
seneste	533 K nyt om
sent	993 K every	993 K each	1060 K on mondays	1060 K on tuesdays	1060 K on wednesdays	1060 K on thursdays	1060 K on fridays	1060 K on saturdays	1060 K on sundays
seotud	1286 K:
ser	2645 K du noe feil	3336 K du något fel
ses	1532 K derniers articles	1637 K derniers articles
set	44 K en fejl	1037 K
sett	44 K en feil
setzen	719 K sie
seu	27 K comentário	2809 K comentário será
seuraa	12 K	1448 K kirjoittajaa	1448 K toimittajaa	1465 K
""", 'sf': """
sfoglia	2151 K la gallery
""", 'sh': """
share	3 K this	3 K the article	933 K your story	1016 K your	1037 K	1089 K this
shop	1037 K	1114 K now:
short	924 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	358 K tens informació	1181 K tienes información	1181 K tiene información	1181 K tenés información	1181 K conoces algún	1181 K conoces un caso	1243 K quieres ponerte en contacto con	1243 K quiere ponerse en contacto con	1243 K quieres contactar con	1547 K vous avez des informations	1547 K vous disposez	1547 K vous souhaitez	2120 K è verificato un errore
sia	31 K il primo
sichere	719 K
sichern	719 K sie
sie	7 K haben einen fehler	12 K finden uns	632 K erreichen die autorin	632 K erreichen den autor	652 K erreichen	728 K haben schon ein abo	728 K haben ihr limit	728 K haben das limit	728 K haben schon ein konto
sieh	663 K dir das video
siehe	629 K auch
siga	12 K	12 K-nos	1180 K el canal	2794 K este autor	2794 K esta autora
sign	869 K up here	893 K up to get	893 K up to receive	894 K up to	894 K up for	894 K up here	894 K up (it's	989 K up for push	989 K up for alerts	989 K up for text alerts	989 K up for breaking news alerts	1024 K up to our	1024 K up for our	1024 K up for breaking	1024 K up for free	1037 K up	1037 K in	1061 K up to	1061 K up for
sigue	12 K a	1165 K leyendo:	1180 K el canal	1185 K a	1210 K toda la actualidad	1251 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1926 K juga	1926 K juga:	1926 K:	1926 K video	1931 K berita	1941 K video	1952 K berita selengkapnya	1952 K berita lainnya	1953 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	3519 K:
sisa	1958 K artikel gratis	1961 K karakter
sisesta	1313 K
siste	2609 K nytt om
sitter	2645 K du på	3336 K du på
siz	33 K ne
sizce	33 K
sizin	3467 K başiniza
""", 'sk': """
skaitykite	2384 K daugiau	2384 K taip pat	2384 K ir	2410 K
skapa	3334 K ett	3334 K konto	3335 K	3349 K ett konto	3349 K konto
skaties	2425 K arī	2450 K
skicka	3335 K
skinite	13 K	3122 K	3147 K aplikaciju
skontaktuj	2695 K się z autorem
skopiuj	2716 K link	2716 K
skriv	544 K til journalisten	545 K til	564 K	564 K direkte	2643 K inn	2643 K direkte	2643 K til oss	3335 K upp	3335 K direkt
""", 'sl': """
sledite	12 K	3250 K
sleduj	12 K
sledujte	12 K	446 K:	481 K	3193 K
slik	2642 K bruker	2642 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	659 K nutzen wir ki
sob	2794 K supervisão de
sobre	1169 K el autor	1169 K la autora	1169 K la firma	1170 K el autor	1170 K la autora	1170 K la firma	2786 K o autor	2786 K a autora	2787 K o autor	2787 K a autora
sois	31 K le premier
soit	1629 K # € après	1629 K #€ après
solliciteer	2573 K nu
sollten	632 K ihnen fehler
solo	1132 K para suscriptores	2028 K per abbonati	2093 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2757 K para assinantes
sondage	1572 K -	1572 K.
sorodna	3222 K novica
sorodno	3222 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2091 K
sostieni	81 K	2020 K	2020 K il	2020 K la	2091 K
souhrn	463 K	463 K článku
sous	1609 K licence creative commons
soutenez	81 K	1491 K	1491 K le
soutenir	1491 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3335 K
special	996 K offer	1002 K report:
speel	2528 K onze
spela	3335 K upp
spelregels	2498 K
spende	588 K für
spenden	588 K für	679 K an:
spendenkonto	679 K:
spiel	666 K unser
spielen	666 K sie unser
spill	2643 K av
sponsored	953 K by	1006 K:	1049 K by our
sponsorizzato	2074 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3250 K
spring	996 K sale
spune	59 K-mi
spytaj	2704 K
""", 'st': """
sta	2570 K
start	996 K your	1023 K your day with	1023 K your morning with	1023 K your week with	2573 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3111 K autora	3111 K izraženi	3111 K izneti	3111 K izneseni
stay	28 K on topic	894 K up to date with	980 K with	988 K ahead with	1037 K	1055 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2570 K
stellen	659 K sie der
stem	564 K	2528 K mee	2570 K	2643 K
steun	81 K	2546 K	2570 K
stiahnite	13 K si	3193 K si aplikáciu
stimm	666 K jetzt ab:
stimmen	666 K sie jetzt ab:	719 K sie
story	1009 K by
straipsnis	2412 K tęsiasi
streszczenie	26 K wygenerowane	2704 K	2704 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2570 K
""", 'su': """
su	27 K comentario	2039 K facebook e twitter	2039 K facebook e instagram
subscreva	2807 K o nosso podcast
subscribe	12 K to our	876 K to	894 K to	958 K to the	958 K to	986 K to comment	996 K	1037 K	1039 K for	1061 K to
subscribers	1039 K can read	1070 K get
subscriptions	997 K start at
subskrybuj	2722 K
sudah	59 K mencoba	59 K coba
sui	2039 K nostri canali
suivez	12 K	1549 K
suivre	1549 K
suka	69 K tulisan	69 K artikel	1938 K artikel ini
sull	2055 K'autore	2056 K'autore
sumate	12 K	56 K a las #
sumber	1934 K:	1934 K :
summary	973 K
summer	996 K sale
support	876 K	876 K the	1037 K
supporters	1070 K get
sur	1509 K l'application	1517 K facebook et twitter	1517 K facebook, twitter	1517 K facebook et instagram	1529 K le même sujet
survey	983 K:
susikurkite	2410 K
susisiekite	2410 K
""", 'sv': """
svar	550 K på vores	564 K	2626 K på vår	2643 K
svara	3319 K på vår	3335 K
svidelo	69 K vam se
svideo	82 K vam se	3115 K vam se
svidio	82 K vam se	3115 K vam se
svidjelo	69 K vam se	82 K vam se	3115 K vam se
""", 'sy': """
syndicated	1031 K with permission
synes	565 K du om
""", 'sz': """
szavazzon	1887 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2626 K quizen	2626 K vår quiz	2643 K testen	2643 K vår	3236 K povzetek
taalfout	7 K	2498 K
tag	550 K quizzen	550 K vores quiz	564 K vores
tagged	928 K:
tags	928 K:
taip	2384 K pat skaitykite
take	982 K our	1037 K	1053 K us with you	1076 K #% off	1108 K #% off your
takip	12 K edin
tallenna	1465 K
tambahkan	1931 K
tanya	1937 K ai kami
tap	1020 K play	1037 K
tapkite	2410 K
tato	52 K investigace
tausta	1435 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1165 K puede interesar	1165 K puede interesar:	1165 K recomendamos:	1165 K recomendamos leer:	1226 K gustaría recibir notificaciones
tead	1298 K teemast	1298 K rohkem
tee	1303 K test	1451 K testi	1465 K testimme
teile	3 K	719 K
teilen	3 K sie	719 K sie
teilt	3 K
teks	1990 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1317 K:	2515 K: door	2543 K gaat verder onder	2543 K loopt door onder	2543 K gaat verder na	2698 K ukazał się	2698 K pochodzi z	2704 K przetłumaczony	2704 K został przetłumaczony	2704 K czyta	3111 K izražava	3114 K je preveden	3114 K čita	3117 K je objavljen u
tekstas	2414 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1448 K
tekstin	46 K saa
teksts	2454 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	906 K a friend	933 K us your story	1037 K
telli	1311 K	1313 K
tellijana	1313 K
tem	2797 K alguma informação	2797 K informações	2797 K uma sugestão	2797 K uma denúncia	2797 K alguma história	2797 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1108 K per cent off your	2704 K skrót
tens	72 K dubtes	358 K informació	358 K una història
tento	463 K souhrn	463 K článek byl přeložen	3176 K súhrn	3176 K článok bol preložený
terjadi	1985 K kesalahan	1985 K masalah
terjemahan	1937 K ini	1937 K dibantu	1990 K ini
terms	941 K and conditions apply
test	550 K din viden	982 K your knowledge	2528 K je kennis	2626 K kunnskapene dine	3454 K:
testa	3319 K dina kunskaper
testaa	1451 K
teste	666 K dein wissen	719 K
testen	666 K sie ihr wissen	719 K sie
testez	1569 K
testo	2127 K generato	2127 K redatto	2127 K tradotto	2156 K revisionato da
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1888 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	414 K generat	414 K redactat	414 K traduït	463 K byl přeložen	466 K vyšel v	653 K:	1095 K us on	1095 K us at	1095 K the studio	1095 K the newsroom	2973 K generat	2973 K redactat	2973 K tradus	3176 K bol preložený	3179 K vyšiel v
texte	1543 K traduit	1610 K généré	1610 K rédigé	1610 K traduit	1640 K relu par
texten	46 K får	3337 K fortsätter
texterna	46 K får
texto	1189 K traducido	1245 K generado	1245 K redactado	1245 K traducido	1273 K revisado por	2801 K traduzido	2855 K gerado	2855 K redigido	2855 K traduzido	2883 K revisado por
textul	46 K poate fi
""", 'th': """
tham	3649 K gia kênh	3658 K gia khảo sát	3658 K gia bình chọn
thank	949 K you for reading	1088 K you for contributing an answer	1088 K you for your interest in this question
thanks	949 K for reading	1088 K for contributing an answer
the	5 K comments	894 K latest news directly	927 K latest in	927 K latest from	973 K ai summary
thema	76 K geschlossen
theo	3635 K dõi báo	3635 K dõi trên	3649 K dõi báo	3649 K dõi chúng tôi	3649 K dõi kênh	3651 K dõi
there	32 K are no comments	32 K are no	1053 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	973 K article was	973 K article has been	973 K story was	973 K story has been	973 K content was	973 K summary	973 K translation	973 K piece was	978 K article is also available as audio	1031 K article first appeared	1031 K story first appeared	1031 K piece first appeared	1031 K post first appeared	1031 K report includes material	1031 K report includes information	1031 K report includes reporting	1031 K report contains material	1039 K is a preview	1044 K is an ai-generated	1044 K is an ai	1044 K ai-generated	1044 K ai summary	1086 K topic was automatically closed	1086 K topic was closed	1086 K topic is closed	1086 K topic is now closed	1086 K topic has been closed	1086 K topic will close	1086 K topic is locked	1086 K thread is closed	1086 K thread was closed	1086 K thread is now closed	1086 K thread has been closed	1086 K thread is locked	1086 K thread has been locked	1086 K discussion is closed	1086 K discussion is now closed	1086 K discussion has been closed	1086 K conversation is closed	1086 K conversation has been locked	1086 K post is locked	1086 K post has been locked	1099 K article appears in	1099 K article appeared in	1099 K story appears in	1099 K essay appears in	1099 K piece appears in	1099 K review appears in	1099 K interview appears in	1103 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2051 K potrebbe interessare:
tiene	1175 ¿K información
tienes	72 K dudas	72 K preguntas	1168 ¿K una historia	1175 ¿K información	1175 ¿K una historia	1176 ¿K alguna	1181 ¿K algo que
tijdelijk	2573 K:
tiklayin	3438 K
tiktok	3522 K'ta
tilaa	1465 K
tilaajana	89 K
tilmeld	564 K
tin	3644 K liên quan:	3712 K tiếp tục
tip	41 K de redactie	41 K redaktionen	544 K journalisten	544 K redaktionen	869 K your	2504 K de redactie	2504 K ons	2570 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1038 K?	2620 K journalisten	2620 K redaksjonen	2620 K oss	2621 K	3313 K:
tipsa	41 K redaktionen	3313 K reportern	3313 K redaktionen	3313 K oss	3313 K anonymt
""", 'to': """
to	26 K podsumowanie	924 K join the conversation	980 K hear more	2704 K streszczenie	2704 K podsumowanie
toate	2915 K articolele lui
toda	1199 K la información en nuestra
todas	1164 K las noticias de
todos	27 K los comentarios	27 K os comentários	1168 K los artículos de	2785 K os artigos de
toeta	81 K	1310 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1448 K
toimituksen	41 K vihjepuhelin
toista	1465 K
tonton	1926 K juga	1926 K:	1926 K juga:	1941 K video	1999 K di
top	96 K＞	927 K stories in	927 K stories from
topics	928 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	463 K shrnutí	3176 K zhrnutie
tous	27 K les commentaires	1528 K les articles de	1532 K les articles de	1637 K les articles d
toute	1528 K l'actualité de	1528 K l'actu	1561 K l'info dans votre poche
""", 'tr': """
traduit	1543 K avec l'aide	1543 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	3701 K #/#	3701 K # / #
transmettez	3 K
treat	1037 K yourself
trending	927 K in	1002 K:
tried	59 K it?	1084 K this recipe	1084 K this
trier	1617 K par
trimite	3 K	2913 K-ne
try	982 K today's	982 K our	992 K our	996 K	997 K one month for $#	997 K one month for £#	997 K one month for €#	997 K it for $#	997 K it for £#	997 K it for just $#	997 K it for just £#	997 K a month for $#	997 K a month for £#	997 K us for $#	1037 K	1052 K	1053 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1139 K correo electrónico	1196 K comentario será	1260 K vídeo comienza en #	2920 K ce părere ai
tud	1869 K valamit
tudo	2781 K sobre
tudsz	1869 K valamit
tue	81 K
tukekaa	81 K
tule	1303 K tööle	1451 K lukijailtaan	1451 K mukaan	1465 K mukaan
tunnetko	66 K jonkun
turite	2396 K naujieną	2396 K informacijos	2396 K istoriją
turn	989 K on alerts
tutte	2050 K le notizie su	2089 K le notizie di
tutti	27 K i commenti	2054 K gli articoli di	2075 K gli episodi del podcast
""", 'tw': """
tweet	1095 K us
twitter	3489 K gönderisini	3522 K'da
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2560 K kunt zich altijd
""", 'ui': """
uit	2501 K het archief:	2566 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2560 K kan
""", 'uj': """
uji	1942 K pengetahuanmu	1942 K pengetahuan anda
""", 'ul': """
ultime	2050 K notizie di
""", 'um': """
um	626 K kommentare zu	2867 K post compartilhado por	2867 K vídeo compartilhado por
uma	2867 K publicação compartilhada por	2867 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1256 K vídeo compartido por	1256 K post compartido por	1547 K témoignage	1547 K fait	1557 K podcast à écouter	1589 K contenu provenant d	1621 K post partagé par	2067 K post condiviso da	2139 K post condiviso da	2139 K video condiviso da	2922 K articol susținut de	2922 K articol în parteneriat	2922 K proiect susținut de
una	1187 K publicación compartida por	1187 K publicación compartida de	1256 K publicación compartida por	2139 K foto pubblicata da
unbegrenzter	682 K zugang
unduh	13 K	1915 K aplikasi	1944 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1532 K information à nous transmettre	1539 K info à nous	1547 K info	1547 K information à	1602 K erreur est survenue	1602 K erreur s'est produite	1621 K publication partagée par	1621 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	884 K access for
unlock	996 K
unser	679 K spendenkonto	702 K wochenquiz	702 K quiz	718 K autor	718 K reporter	718 K redakteur	718 K korrespondent	721 K chatbot	721 K ki-chatbot	721 K wochenrätsel
unsere	629 K leseempfehlung	718 K autorin	718 K reporterin	718 K redakteurin	718 K korrespondentin	721 K ki	721 K frage der woche
untuk	1931 K mendapatkan	1971 K melihat konten ini	1971 K menampilkan konten ini
""", 'up': """
up	928 K next:
upozornit	486 K na chybu
upozornite	3198 K na chybu
uppdatera	3335 K
""", 'us': """
us	82 K ha agradat
users	986 K must
usually	1104 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1313 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1286 K ka	1313 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2436 K tev ir ziņa	2436 K tev ir ko	2436 K esi pieredzējis	2451 K raksts
vam	82 K je všeč	82 K je bil všeč	3237 K je bil	3237 K je bila
van	72 K kérdésed	1869 K egy jó	1869 K egy tipped	1869 K egy tippje	1888 K olyan	1888 K olyan dokumentuma
var	31 K först	3335 K med
varaa	1465 K
vasta	1313 K
vastaa	1451 K	1465 K
vastaava	1463 K päätoimittaja:
vastutav	1295 K väljaandja:
""", 've': """
vea	1165 K también	1165 K también:	1194 K el video a continuación	1194 K el vídeo a continuación
ved	544 K du mere	544 K du noget
vedd	1887 K meg
vedi	2051 K anche	2051 K anche:	2054 K tutti gli articoli di	2138 K su	2151 K le foto	2160 K
vegeu	354 K també
vegye	1887 K meg
vegyen	1874 K jegyet	1874 K részt	1887 K részt
veillez	28 K à
veja	2781 K mais em	2782 K também	2782 K mais	2782 K:	2782 K também:	2782 K mais:	2807 K o vídeo abaixo	2807 K o vídeo acima	2807 K os vídeos mais assistidos	2866 K no	2879 K as fotos	2886 K
venujte	3189 K
ver	1165 K también	1168 K todos los artículos de	1255 K en	1255 K esta publicación en	1255 K el vídeo en	1255 K video en	1268 K galería	1268 K fotogalería	1268 K fotos	1268 K las fotos	1268 K infografía	1268 K imágenes	1277 K	2785 K todos os artigos de	2866 K no	2866 K este post no	2866 K esta publicação no	2866 K esta foto no	2879 K galeria	2879 K fotogaleria	2879 K fotos	2879 K as fotos	2879 K infográfico	2886 K
verder	2527 K lezen:	2566 K in het nieuws:
verhaal	2543 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	685 K sie diesen
verschijnt	2534 K elke	2534 K iedere
verstuur	3 K dit
vertaling	2515 K:
verwandtes	687 K thema:
vet	2620 K du mer	2620 K du noe	3313 K du mer	3313 K du något
veuillez	28 K respecter
vezane	3099 K vesti:
vezi	2907 K și	2907 K și:	2907 K:	2915 K toate articolele	2924 K video mai sus	2924 K video mai jos	2982 K pe	2982 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	564 K vil gerne høre	574 K har tidligere skrevet	2643 K vil gjerne høre	2654 K har tidligere skrevet	3335 K vill gärna höra	3345 K har tidigare skrivit
viac	3163 K:	3163 K k téme:
video	978 K above:	978 K below:	1009 K by	1968 K ini tidak	1968 K tidak	3099 K pogledajte	3508 K haber:	3527 K süresi	3684 K này không	3684 K không
videoclipul	2950 K nu
videoyu	3491 K izlemek için
vidi	3099 K još
view	933 K all posts by	933 K all articles by	1114 K deal
vil	550 K du arbejde	550 K du være med på holdet	2626 K du jobbe	2626 K du være med på laget
vill	3319 K du jobba	3319 K du arbeta
vind	82 K je dit	550 K billetter	564 K
vinkkaa	1444 K toimitukselle	1444 K
vinn	2626 K billetter	2643 K	3319 K biljetter	3335 K
vir	3248 K:
viri	3248 K:
vis	28 K respekt	564 K indhold	2643 K innhold
visa	28 K respekt	3335 K innehåll
visit	1037 K
visita	1191 K nuestra tienda	2072 K lo store	2072 K il nostro store
visite	2803 K a nossa loja	2803 K nossa loja
viste	7 K
visualizza	2138 K su	2138 K questo post su	2139 K questo post
visualizzando	2067 K questo contenuto
viu	7 K algum	44 K um erro	2797 K algo	2797 K alguma coisa
""", 'vk': """
vklopi	3243 K
vklopite	3243 K
""", 'vo': """
voce	2069 K generata
voeg	2570 K
voir	1528 K tous les articles	1529 K aussi	1529 K la vidéo	1532 K tous les articles de	1557 K la vidéo ci-dessus	1620 K sur	1634 K le diaporama	1634 K les photos	1634 K la galerie	1634 K le portfolio	1634 K l'infographie	1644 K
voit	1444 K lähettää vinkin
voita	1465 K
voix	1543 K générée
voleu	396 K rebre notificacions
volg	12 K ons	12 K	2516 K	2570 K
voller	682 K zugriff
vols	358 K compartir	358 K explicar	396 K rebre notificacions	396 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2551 K je deze
voor	2522 K dit artikel	2563 K maar # euro per	2563 K maar €#	2563 K slechts # euro per	2563 K slechts €#
vorlesezeit	735 K
vote	1037 K
votre	27 K commentaire	1506 K adresse e-mail	1506 K adresse email	1625 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1498 K est offert	1506 K désinscrire à tout moment	1506 K pouvez vous désinscrire à tout moment	1532 K avez une information	1539 K travaillez	1539 K avez été	1539 K êtes témoin	1539 K avez une information	1539 K souhaitez témoigner	1547 K avez une info	1547 K avez une information	1547 K avez des informations	1547 K disposez	1547 K souhaitez	1547 K êtes concerné	1547 K êtes témoin	1547 K avez été témoin	1547 K avez des photos	1547 K pouvez nous	1547 K pouvez joindre	1547 K pouvez contacter	1547 K pouvez écrire à	1617 K êtes # à avoir voté	1617 K êtes # # à avoir voté
voz	1189 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2913 K să ne spui	2955 K să primești notificări	2955 K notificări
""", 'vu': """
vui	3687 K lòng bật javascript
vuoi	2065 K segnalarci	2065 K raccontarci	2109 K ricevere le notifiche	2109 K ricevere notifiche	2109 K ricevere le nostre notifiche	2109 K attivare le notifiche
""", 'vy': """
vytisknout	476 K
""", 'wa': """
wa	41 K redaksi
want	1038 K to	1039 K to	1039 K more	1055 K to be the first
war	8 K dieser	8 K der	695 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	949 K this forwarded	1014 K this	2551 K deze	2571 K je erbij	2571 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2528 K is jouw mening	2551 K vind je van	2551 K vond u van	2551 K vindt u van
watch	911 K us on	928 K |	928 K now:	928 K more:	928 K the video:	928 K the latest	928 K:	978 K the video above	978 K the video below	978 K the clip above	978 K the clip below	978 K the full video	978 K the full interview	978 K the full episode	1020 K more	1020 K our	1034 K more videos	1037 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	879 K accept:	879 K accept visa	879 K accept paypal	977 K're hiring	977 K are hiring	984 K value your opinion	984 K'd love your feedback	1023 K respect your privacy	1052 K use	1052 K love	1052 K recommend
wees	31 K de eerste
weet	2571 K je	2571 K u
weitere	628 K artikel zu	628 K artikel aus	628 K themen aus	632 K artikel von
weiterlesen	629 K:
wekelijkse	2477 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	719 K
werden	719 K sie
were	1038 K you	1094 K you
wesprzyj	81 K	2722 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	927 K others are reading	928 K to read next:	1094 K do you	1094 K did you	1094 K's your	1094 K is your	1094 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1095 K us on	1095 K us at	1095 K:
where	1094 K were you
""", 'wi': """
wideo	2708 K znajdziesz	2708 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	695 K fanden sie	695 K fandest du	695 K finden sie	695 K hilfreich war	702 K gut kennen sie	702 K gut kennst du
wil	2571 K je
with	1008 K inputs from	1008 K input from	1008 K agency inputs	1008 K reporting by	1008 K additional reporting	1070 K a subscription	1070 K a digital subscription
""", 'wo': """
wochen	596 K kostenlos	596 K gratis
wolisz	2725 K słuchać	2725 K posłuchać
word	23 K lid van	2546 K lid van	2546 K vriend van	2573 K nu	2573 K vandaag
work	977 K with us	977 K for us
worth	928 K reading:
""", 'wr': """
write	1037 K to
""", 'ws': """
wspieraj	81 K	2722 K
wszystkie	27 K komentarze	2691 K artykuły o	2695 K artykuły autora
""", 'wy': """
wydrukuj	2716 K
""", 'x': """
x	3489 K gönderisini	3522 K'te
""", 'xe': """
xem	3644 K thêm	3644 K thêm:	3644 K:	3644 K video	3644 >> K	3644 K tiếp:	3653 K các bài viết của tác giả	3653 K các bài viết khác của	3653 K thêm bài của tác giả	3659 K video:	3714 K trên	3714 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1180 K puedes recibir
yapay	3511 K zeka ile	3511 K zekâ ile	3511 K zeka tarafindan	3511 K zekâ tarafindan	3511 K zeka desteğiyle
yazi	3468 K
yazinin	3536 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	911 K can follow him on	911 K can follow her on	911 K can follow them on	920 K can withdraw your consent at any time	920 K may withdraw your consent at any time	928 K may also like:	928 K might also like:	928 K may also be interested in:	928 K may also want to read:	928 K may want to read:	958 K can get	967 K can reach	967 K can email	967 K can e-mail	967 K can contact	978 K can hear this story	978 K can listen to this	980 K can listen to	986 K must be	986 K can be part of	1032 K may have missed:	1039 K're reading	1039 K are reading	1040 K can also	1040 K can now	1040 K can	1065 K can get
your	27 K comment	27 K comments	984 K opinion matters	1023 K weekly guide to	1023 K daily guide to	1023 K essential guide to	1076 K first
youtube	3489 K videosunu	3522 K'da
""", 'yu': """
yuk	1915 K unduh aplikasi	1931 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	3150 K #	3150 K samo #
zachowaj	28 K
zainstaluj	13 K	2711 K
zanim	2734 K dodasz komentarz	2734 K skomentujesz
zapis	3233 K je mnenje
zapisz	2716 K ten	2716 K artykuł	2716 K tekst
zapratite	12 K	3129 K
zapytaj	2704 K	2704 K nas
zaujal	464 K vás	3177 K vás
""", 'zd': """
zdroj	479 K:	3191 K:
zdroje	479 K:	3191 K:
""", 'ze': """
zeptejte	463 K se
zet	2570 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3176 K	3176 K článku
""", 'zi': """
zie	7 K je een	2501 K ook	2571 K je
zini	2436 K ko vairāk	2451 K stāstu	2451 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2691 K więcej z	2692 K też	2692 K też:	2692 K także	2692 K:	2692 K wideo	2692 K film	2692 K zdjęcia	2692 K galerię	2708 K nagranie	2708 K materiał
""", 'zu': """
zugang	682 K zu allen
zugriff	682 K auf alle
zum	605 K newsletter	629 K thema:	629 K weiterlesen:	634 K autor	635 K autor	697 K kommentieren	718 K profil von
zur	634 K person	634 K autorin	635 K person	635 K autorin
"""}

CONTAINS = {'#': """
#	3820 共K页	3820 共K頁	3820 共K张	3820 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1458 K
aamukirjeen	1458 K
aangemeld	2533 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2576 bevestig je K
aanmerkingen	2513 op- of K
aastas	1322 K
""", 'ab': """
abbestellen	601 jederzeit K
abbestellt	705 jederzeit K
abbonamenti	2165 K
abbonamento	2024 hai già un K	2024 scegli il tuo K	2027 per chi ha un K	2165 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2024 K per	2024 K a soli	2027 per gli K	2027 solo per K	2059 K	2161 K a	2161 K:	2161 K ora	2161 K per	2161 puoi, K	2162 i nostri K	2165 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2024 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2041 devi K
abmelden	673 wieder K
abo	680 pur-K	733 das K	733 ein K
abonament	2669 masz już K	2997 K
abonare	2927 prin K ești
abonarea	2927 confirma K
abonat	50 ca K	2896 ești deja K
abone	80 K olun	80 K ol	3424 K olun ve	3539 K olun
aboneler	50 K	3469 K içindir	3469 yalnizca K	3469 sadece K	3543 K
abonelere	3444 K özel	3444 K özeldir	3444 K açik	3444 K açiktir
abonelerimiz	50 K	3540 K
abonelik	3543 K
abonements	2461 K
abonenci	2729 tylko K
abonenti	50 K var	2453 tikai K
abonentiem	2423 tikai K	2453 teksts ir K	2453 raksts ir K
abonents	2423 jau esi K
abonne	1645 je m'K
abonnee	50 als K	80 word K	2470 al K	2470 word K	2470 nog geen K	2472 als K	2577 word K
abonneer	80 K je	2577 K je
abonnees	50 K kunnen	50 onze K	2470 dit artikel is voor K	2472 alleen voor K	2562 K kunnen dit	2562 K kunnen het hele	2578 onze K	2581 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	511 kræver K	582 K	733 das K	733 ein K	740 K	1495 avec votre K	1649 K	2470 neem een K	2470 kiezen voor een K	2538 sluit een K af	2538 een K? log	2538 al een K	2562 nog geen K	2562 K dat bij je	2562 K af met	2577 kies een K	2581 K	2662 K
abonnementen	2581 K
abonnements	1649 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	511 bliv K	511 allerede K	512 som K	576 en K	578 bliv K	592 sie sind noch kein K	595 als K	597 bereits K	597 bereits K:in	2588 bli K	2588 allerede K	2589 som K	2656 en K	2658 bli K
abonnenten	50 K können	50 K dürfen	592 nur für K	592 exklusiv für K	707 lesen nur K	737 unseren K	740 K
abonnenter	50 K kan	511 kun for K	511 artiklen er for K	567 er for K	567 kun K	579 vores K	582 K	2588 kun for K	2588 denne saken er for K	2588 artikkelen er for K	2647 er for K	2647 bare K	2647 kun K	2659 våre K	2662 K
abonnentin	50 als K	595 als K	597 bereits K
abonnentinnen	50 K können	592 exklusiv für K	592 nur für K	592 K vorbehalten	737 unseren K
abonner	511 K for at	578 K på	1645 s'K	2588 K for å	2658 K på
abonnere	2633 ved å K
abonnez	80 K-vous	1495 K-vous pour	1495 K-vous à partir	1645 K-vous	1645 K vous
abonniere	80 K	736 K unseren	736 K hier
abonnieren	80 K sie	80 K sie uns	600 newsletter K	614 whatsapp-kanal K	614 K sie unseren kanal	644 podcast K	705 hier K	731 google K	731 google news K	736 jetzt K	736 K sie
abonniert	80 K uns	597 bereits K
about	1111 . tell us K	1111 ? tell us K	1111 ! tell us K
above	1051 links K
abrir	1142 K en la app	2762 K no app
abstimmen	661 jetzt K:
abyste	431 K mohli číst dál
""", 'ac': """
accede	1130 K a todo
accedi	24 K	2024 K per
accept	2903 K toate
acceptant	1521 en K les cookies
acceptar	362 K les galetes
accepteer	2492 K de cookies
accepter	1521 K les cookies
accepteren	2492 cookies te K	2492 cookies K
access	881 unlock full K	881 full K. no ads	998 K to every story	998 full K with no ads	1026 year of K	1026 months of K	1026 want full K	1026 K for half price
accionistas	1232 sin K	1232 ni K
accionistes	403 sense K	403 ni K
acconsento	2082 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	991 K with our privacy
according	1119 K to
accordo	43 d'K?
account	881 create a free K to	881 sign in to your K	883 create an K to	998 please create a free K	1116 create a free K	1117 hold power to K	2470 maak een gratis K	2538 K is gratis en zo	2562 een gratis K	2577 maak een gratis K
accurate	1005 K at time of
accused	1119 K
aceptado	1157 no has K las cookies
aceptaste	1157 no K las cookies
acionistas	2843 sem K	2843 nem K
aconseja	1281 K
aconsejaba	1281 K
aconselha	2890 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2890 K
actionnaire	1597 sans K	1597 ni K	1597 ni publicité ni K	1646 sans K
actionnaires	1597 sans K	1597 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1935 K dosen
adblock	442 vypněte K	525 slå K fra	822 K	1975 K	2602 slå av K	2684 wyłącz K	2957 K	3295 stäng av K	3691 K
adblocker	619 K erkannt	619 K aktiv	619 nutzen einen K	619 verwenden einen K	619 trotz K	740 K	822 K	914 disable your K	914 you are using an K	914 K detected	2490 K uit	2957 K
added	1119 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1056 put your K	1056 type your K	1056 add your K	1056 pop your K	1056 enter your K	1056 send us your email K
adgang	514 få K til	578 få fri K
admitiu	2890 K
admitted	1119 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2672 twój K e-mail	2712 K e-mail
adresa	77 lasă-ne K	2897 K de email nu va	2898 K ta de email	2898 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3427 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	673 gültige e-mail-K	673 sie ihre e-mail-K	673 du deine e-mail-K	673 e-mail-K ein	1505 votre K e-mail	1505 votre K email
adresu	3095 na vašu e-mail K	3123 e-mail K	3123 mejl K
ads	70 no K	70 without K	1117 we don't have K
advarede	581 K
advarer	581 K	2661 K
advarte	2661 K
advert	11 K
adverteix	425 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2578 zonder K
advertisement	11 K	913 this K has not loaded
advertisements	11 K
advertiser	1013 supplied by an K	1013 provided by an K	1013 paid for by an K	1013 produced by an K	1013 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2568 dit is een K
advierte	1281 K
adviseert	2580 K
""", 'af': """
affermato	2164 ha K
affichage	1551 K de ce contenu
affichant	1551 en K ce contenu
afficher	1521 pour K ce contenu	1551 ne peut pas s'K
affichera	1495 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	478 K odkazy	561 K-links	618 K-links	784 K links	913 contains K links	1030 K links	1030 K link	1050 as an K we	1050 as an K i	1050 as an K, we	1050 as an K, i	1050 as an amazon K	1050 our K partners	1462 K-linkkejä	1881 K linkeket	2568 K links	2638 K-lenker	3125 K linkove	3125 K linkovi	3190 K odkazy	3246 K povezave	3330 K-länkar
affiliatelenker	74 K	2638 K
affiliatelinks	37 K	74 K	561 K	712 K	2568 K
affiliates	1050 as K we	1050 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1555 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1648 K
affirment	1648 K
afhankelijk	2574 K van giften	2574 K van donaties
afiliacyjne	37 linki K	74 linki K	2718 linki K
afiliacyjnych	74 linków K	2718 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1192 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1192 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2923 linkuri K
afiliats	368 enllaços d'K
afiliere	74 linkuri de K
afirma	1281 K	2890 K
afirmar	425 va K
afirmou	2890 K
afleveringen	2557 alle K van
afmelde	516 K dig når
afmelden	2533 elk moment K	2533 elk moment weer K
afsnittet	551 hele K
aftrekbaar	2535 gift is K
""", 'ag': """
agences	1536 avec K	1537 avec K
agenturmaterial	636 mit K
aggiornamenti	2037 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2164 ha K
agora	2887 doe K
agree	43 K?
""", 'ah': """
ahora	1278 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	296 K	549 af K	549 med K	2625 med K	2625 av K	3318 med K	3318 av K	3656 K
aidez	1540 K-nous à	1645 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1461 lisää K täältä
aiutaci	2058 K	2161 K a
aiutarci	2058 K	2161 K a
aizliegta	2433 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1321 meie K	1321 sõltumatu K	1321 K maksab	1321 hea K
ajakirjandust	1309 toeta sõltumatut K
ajakirjanik	1299 K
ajakirjanikele	39 meie K
ajakirjanikud	1321 meie K
ajoute	1648 K
ajoutez	1645 K-nous
ajuda	422 K'ns
ajude	2791 K-nos	2887 K-nos
ajutorul	2928 K tău putem	2993 avem nevoie de K tău
""", 'ak': """
akci	465 naši K
akciu	3178 našu K
akismet	21 K to reduce spam
akkoord	2533 ga je K met onze	2533 gaat u K met onze
aktardi	3542 K
aktivieren	619 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	600 mit der anmeldung K
akzeptieren	600 mit der anmeldung K	621 cookies K
""", 'al': """
alamat	1913 K email
aldus	2580 K
alerta	2890 K
alertas	14 las K	1145 recibe K	1145 activa las K	2765 receba K
alertes	1510 recevez les K	1510 K info
alertou	2890 K
alerts	14 K	899 get K as
algemene	2533 ga je akkoord met de K
alin	3466 K
alive	1117 local news K
alkaen	1460 K #
alles	592 lesen sie K	2562 lees K met
allow	915 K ads on
almaktadir	97 ayrintilar yer K
aloud	946 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2996 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2164 ha K
amos	1232 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2162 siamo K su
andare	2016 prima di K via
android	607 für K und ios	895 our K app	1562 sur ios et K	2479 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	680 ihr K	680 dein K	736 hier gibt es das K
angebote	673 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	727 ihre spende K	727 deine spende K	727 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	621 inhalte K werden
anggota	2010 jadilah K
ankete	3182 našej K	3182 v K
anketi	35 našoj K	3119 našoj K	3119 u K	3241 naši K	3241 v K
anketimize	35 K
anketimizi	3453 okur K	3453 K
anketo	3241 kratko K	3241 našo K
anketu	35 našu K	3119 kratku K	3119 našu K
ankety	469 naší K	3182 našej K
ankiecie	35 naszej K	2709 naszej K	2709 w K
anlatin	38 bize K	67 bize K	3466 K
anlatti	3542 K
anmelden	24 K	583 jetzt K	661 jetzt K:	736 hier K
anmelder	546 er K	2622 er K
anmeldung	600 mit meiner K	600 mit ihrer K	600 mit der K stimmen	600 mit der K stimme	600 mit der K willige	600 mit der K willigen	600 mit der K erklären sie	646 K	700 hier geht es zur K
annetus	1309 tee K	1324 K
anno	2163 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	561 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	579 uden K
annonsblockerare	3295 stäng av K
annonseblokkering	2602 slå av K
annonselenker	37 K	74 K	2638 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2659 uten K	3351 utan K
announced	1119 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2164 ha K
ano	2889 por K
anoi	1479 K
anoniem	2513 K tippen	2550 ons K
anonim	3447 bize K
anonym	694 K an uns
anonymity	97 on condition of K
anonymous	1017 K
anonymously	1017 K
anot	2420 K
anregungen	667 fragen oder K	667 fragen und K
ansehen	665 hier K	665 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	922 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1122 K de irte	2748 K de sair
anuncio	1192 después del K	1192 tras el K
anuncios	70 sin K
anunciou	2890 K
anuncis	70 sense K
anvender	525 vi K cookies
anyone	1090 if you know K
anytime	886 cancel K	1118 cancel K
anzeige	11 der K	11 dieser K	618 nach der K weiter	690 dies ist eine K
anzeigen	70 ohne K	70 keine K	621 mit einem klick K lassen
anzusehen	655 um das video K
""", 'ap': """
apelowali	2745 K
apeluje	2745 K
apgalvo	2460 K
aplicativo	84 no nosso K	2762 baixe o K	2762 baixe nosso K	2888 nosso K
aplikace	501 naše K
aplikaci	84 v naší K	438 stáhněte si naši K	439 stáhněte si K	472 mobilní K	472 naší K	472 naší mobilní K	500 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3151 preuzmite K i
aplikacja	2743 nasza K
aplikacji	84 w naszej K	2674 w naszej K	2674 otwórz w K	2732 naszej K
aplikasi	1914 K kami	1916 unduh K	1916 download K	2010 instal K	2010 unduh K kami	2010 unduh K gratis	2010 segera unduh K	2010 yuk unduh K	2011 K kami
apoiador	2751 torne-se K	2791 seja nosso K	2887 torne-se K	2887 seja nosso K	2887 seja K
apoiam	2814 nos K todos os meses
apoie	2791 K
apoio	2747 seu K	2751 seu K é	2791 seu K
aportaciones	1203 gracias a las K
aporte	90 K lo que pueda	1177 tu K	1278 tu K
apoyan	1203 que nos K cada mes
apoyo	1121 su K	1121 tu K	1125 con tu K	1125 tu K es	1177 tu K
app	84 i vår K	84 med vår K	607 als K	670 mit der K	670 in der K	671 -K	703 mit der K der	895 get our K	895 in our K	895 use our K	895 our new K	895 our ios K	898 get the K	1029 have our K	1029 our K has	1029 with our K	1029 via our K	1029 on our K	1054 with our K you	1054 with our K, you	1054 in our K you	1054 on our K you	1116 our K	2479 in de K	2530 -K	2595 i vår K	2659 vår K	3287 i vår K	3351 vår K	3636 tải K	3741 在K中
appareil	1495 un seul K à la fois	1568 en cours sur un autre K
appeared	940 first K on	1007 K in print
appen	84 i K vår	518 hent K	518 åbn i K	2595 last ned K	2595 hent K	2595 åpne i K	3287 öppna i K	3288 ladda ner K	3288 ladda ned K	3288 hämta K	3350 ladda ner K och
appje	38 stuur een K	67 stuur een K	2512 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1507 téléchargez l'K	1507 notre K	1508 dans l'K	1508 avec l'K	1508 sur l'K	1508 télécharger l'K	1646 notre K
applications	1507 nos K mobiles
appot	1876 az K
approached	97 K for comment
apps	1029 our K
apunta	422 K't
""", 'aq': """
aqui	2748 já que você está K	2748 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2659 vårt K
arbeit	737 unsere K
arbeitet	641 K als
arbejde	579 vores K
arbetar	3318 K med ai
arbete	3351 vårt K
argue	43 K back
argued	1119 K
arrivato	2016 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	423 aquest K	423 l'K sencer	881 to unlock this K	881 members-only K	889 you've read your last free K	889 you have read your last free K	889 this is your last free K	889 reached your K limit	904 share this K on	913 links in this K may	1000 save this K	1010 this K	1010 the full K	1011 this K	1012 this K	1051 links in this K	1117 this K	1483 vous avez aimé cet K	1483 cet K vous a plu	1495 pour accéder à l'K	1495 cet K est offert	1495 cet K vous a été offert	1495 pour lire cet K	1495 offrir cet K	1495 offrez cet K	1501 de cet K à lire	1535 cet K est paru dans	1535 cet K a été publié	1559 réagir à cet K en	1573 cet K a d'abord été publié	1575 offrez cet K	1575 offrir cet K	1646 cet K
articles	15 free K	58 nouveaux K par e-mail	870 you've read # K	881 access to all our K	881 gift K to give	889 free K left	889 K left this month	889 you've used all your free K	889 # of # free K	889 K left to read	998 to read more K	998 for three more free K	998 more free K	1000 K to give	1000 K to gift	1000 K to share	1000 gift # K	1495 tous nos K	1501 il vous reste # K	1565 nos K sont en accès libre	1575 K à offrir	1646 nos K
articol	2994 acest K
articolele	2994 K noastre
articolelor	2911 preluarea K
articoli	58 nuovi K via mail	2024 tutti gli K senza limiti	2029 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	2016 ti è piaciuto questo K	2024 per leggere l'K	2024 regala questo K	2162 questo K
articolul	20 K complet	20 K integral	2932 pentru a citi K	2932 să citești tot K	2994 ți-a plăcut K	2994 tot K
artigo	20 ler este K	20 ler o K	2748 gostou deste K	2818 para ler este K	2888 este K
artigos	2790 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	559 denne K for #	576 denne K	576 en K	579 denne K	584 dir gefällt dieser K	592 lesen sie diesen K mit	592 um diesen K zu lesen	592 dieser K ist nur für	592 zugriff auf alle K	592 alle K lesen	592 ganzen K lesen	598 freie K übrig	598 K frei	598 ihr letzter freier K	642 K wurde	647 unsere K öfter	676 K etwas wert ist	680 alle freien K	686 weitere K finden sie	691 rechte am K	691 K steht unter einer	701 den ganzen K	701 diesen K	706 gäbe es diesen K nicht	710 alle K zum	710 lesen sie in diesem K	715 K ist zuerst	715 K ist zuvor	717 K gratis	732 K wurde zuerst	737 dieser K	737 diesen K	737 diesem K	1948 untuk membaca K ini	2011 K ini	2470 om dit K te lezen	2470 dit K is alleen	2470 geef dit K	2470 lees dit K met	2470 gratis K deze week	2496 fout in dit K	2513 mening over dit K	2538 een premium K	2555 dit K	2569 niets uit dit K	2569 K mag zonder	2578 dit K	3338 gratis K kvar	3347 en K	3348 låst K	3348 upplåst K
artikelen	15 gratis K	2470 toegang tot alle K	2538 aantal K bereikt	2538 aantal gratis K	2562 gratis K gelezen	2565 alle K over
artikeln	592 zugang zu allen K	680 zugang zu allen K	717 freien K	3274 gillade du K	3280 läs hela K med	3280 lås upp K	3321 fel i K	3347 den här K	3347 K	3348 K är upplåst	3348 K är öppen	3348 den här K är låst	3348 K är låst	3351 den här K
artikels	715 nutzung dieses K
artikkel	1316 tasuta K	1321 see K
artikkelen	97 K er oppdatert	2628 feil i K	2656 denne K	2656 K	2659 denne K
artikkeli	20 koko K	1420 tämä K on vain	1468 ilmainen K jäljellä	1477 tämä K
artikkelia	1464 maksutonta K	1464 ilmaista K
artikkelin	1474 tämän K
artikkelit	15 ilmaiset K	1464 ilmaiset K
artiklar	15 fria K	3280 fria K	3338 gratis K kvar	3344 inga gratis K	3344 inga fria K	3351 alla K
artiklen	97 K er rettet	505 kunne du lide K	576 K	579 K her
artikler	15 gratis K	511 gratis K	567 gratis K tilbage	573 ingen gratis K	579 alle K
artikli	1319 selle K
artiklid	1312 tasuta K
artiklit	1312 tasuta K	1319 seda K	1321 kogu K
arvioi	1479 K
""", 'as': """
asegura	1281 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1119 K
asks	1119 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2756 já é K	2887 torne-se K	2887 seja K
assinantes	50 K podem	50 os K podem	2756 só para K	2756 somente para K	2818 exclusivo para K	2818 exclusiva para K	2818 exclusivos para K	2888 nossos K	2891 K
assinatura	2891 K
assinaturas	2891 K
assine	80 K	2747 K a	2747 K o	2755 K por	2755 K e tenha	2756 K para	2887 K já	2887 K agora	2887 K e	2887 K aqui	2887 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1012 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	913 as an amazon K	938 is an K
assure	1648 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2447 K mūs	2457 K mūs
atbalstiet	2457 K mūs
atbalsts	2447 tavs K palīdz	2457 tavs K	2457 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2460 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	642 K
audioverze	2 K
audioverzi	468 K
audioverzii	3181 K
aufgefallen	624 fehler K
ausblenden	621 und wieder K
auszugsweise	636 nachdruck, auch K
auteur	1538 est l'K	2514 is K van	2517 mening van de K
auteure	1606 est l'K
auteursrecht	2545 rust K
author	935 email the K	935 the K can be	938 is the K of	938 is an K
automated	2 read by an K	946 is read by an K	946 narrated by an K
automatisch	2 K vorgelesen	595 endet K	665 K vorgelesen	691 K von dpa	691 K von der	699 der text wurde K	699 dieser text wurde K
automatisk	2625 K oversatt
autor	359 és K de	641 ist K	1174 es K de	2792 é K de
autora	359 és K de	1174 es K de	2701 napisz do K	2792 é K de
autorce	459 napište K
autore	2060 è K di
autorem	2701 kontakt z K
autoren	654 meinung der K
autorin	641 ist K	641 ist freie K	654 meinung der K
autorise	1568 n'K pas la lecture
autorke	3171 napíšte K
autorki	2701 napisz do K
autorovi	459 napište K	3171 napíšte K
autorskim	2719 chroniony prawem K	2719 chronione prawem K
autoru	3109 javite se K	3109 pišite K
autrice	1538 est l'K	1606 est K	2060 è K di	2124 è l'K
""", 'av': """
available	895 our app is K	896 K on the app store	896 K on google play	1029 app is K	1046 tickets are K here
avbryt	21 K svar
avec	1536 K afp	1537 K afp
averci	2161 grazie per K letto
avertit	1648 K
avertizat	2996 a K
avise	2887 K-nos
avsluta	3352 K när du vill
avsnittet	3320 hela K	3320 ladda ner K
avtorici	3231 pišite K
avtorju	3231 pišite K
avverte	2164 K
""", 'ay': """
ayda	3465 K # tl	3465 K # tl'den	3541 K
aydinlatma	3435 K metni
ayirtin	3466 K
aylik	3541 K
ayudanos	1278 K
""", 'az': """
azionisti	2115 senza K	2115 né K
""", 'ba': """
ba	2661 K
bad	581 K	3353 K
bagikan	25 K	49 K
baixa	351 donar-te de K
baixe	2747 K o	2762 K o app
bajate	1278 K la app
bancs	374 no depèn de K
banner	740 cookie-K	1120 cookie K
banners	1120 cookie K
bantu	2010 K kami
bastano	2161 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	691 redaktion nicht K
beboette	2580 K
become	51 K one of them	952 K a	1116 K one of them
becoming	951 K a member	1068 consider K a	1116 consider K	1116 K a member
bedankt	2577 K voor het lezen
beelden	97 bevat K	2513 heb je K	2513 heeft u K
befindet	621 an dieser stelle K sich
before	870 K you go	870 K you move on
begging	1120 K
begs	1119 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	583 mit einem K	676 jeder K hilft uns	691 K steht unter einer	706 mit einem kleinen K	715 K ist zuerst	727 mit ihrem K können wir	727 mit deinem K können wir	727 ihrem K helfen	732 K wurde zuerst	737 dieser K	737 diesen K
bejelentette	1904 K
bekijk	2523 nieuwe baan? K
beklagade	3353 K
beklagede	581 K
beklaget	2661 K
belangrijkste	2533 elke dag het K
believe	1092 if you K we	1117 people who K in
belirtti	3542 K
below	1022 sign up K	1022 enter your email K	1051 links K
beluisteren	2557 dit artikel ook K	2557 hier K
benachrichtigungen	14 K	609 K aktivieren	610 push-K
benadrukt	2580 K
bent	2463 nu je hier toch K
bepaalde	2580 K
berasal	1936 konten ini K dari
berdonasi	2010 mari K	2010 silakan K	2010 ayo K	2010 anda K
bereits	592 sie haben K ein abo	680 K ein konto
bergabung	2010 mari K	2010 K dengan kami	2010 ayo K
bergabunglah	51 K	2010 K
bergantung	1946 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	737 wir K
berichterstattung	737 unsere K
berichtet	641 K für	641 K über
berichtete	739 K
berichtigung	97 K:
berite	3260 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1909 sudah K	1912 K newsletter	1945 terima kasih telah K	1945 berhasil K	2010 K sekarang	2010 silakan K
bersama	51 ikutlah K	2010 gabung K
bescheid	694 sagen sie uns K	694 sag uns K
beschloss	739 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3272 po K
besked	554 push-K
beskeder	554 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2580 K
beslutade	3353 K
besluttede	581 K
besluttet	2661 K
besoin	1483 nous avons K de vous	1645 nous avons K de vous	1645 a K de vous	1645 avons K de votre
besplatan	3137 poslednji K tekst
besplatna	3124 K članka
besplatne	3124 K članke
besplatni	3116 naš K webinar	3116 naš K vebinar	3137 poslednji K članak	3137 zadnji K članak
besplatnih	3124 K članaka
beste	2533 elke week het K van
bestellen	583 jetzt K	660 im shop K	661 shop K	661 store K	734 jetzt K im	736 K sie hier	736 K sie unseren
bestellung	646 K
besten	737 die K texte
betaald	2568 artikel is K	2568 content is K
betaalmuur	2535 geen K	2581 K
betalande	3347 K läsare
betalende	567 kun for K	576 K læsere	2656 K lesere
betalingsmur	582 K	2662 K
beteiligt	690 redaktion ist nicht K
betonte	739 K
betroffenen	97 namen der K
betrokken	2542 redactie is niet K
bevestigen	2533 aanmelding te K
bevorzugen	647 google K
bevorzugte	647 K quelle
bevorzugten	647 K quelle
bevorzugter	647 K quelle
bewerben	661 jetzt K:
bewust	83 speel K
bezahlschranke	677 K	740 K
bezmaksas	2449 K rakstus	2449 K raksti	2449 K kontu	2453 K raksts
""", 'bi': """
bidrag	509 dit K	509 giv et K	578 giv et K	578 dit K gør	578 dit K er	578 dit K til vores	582 K	2586 ditt K	2635 gi et K	2658 ditt K gjør	2658 ditt K er	3327 ge ett K	3327 ditt K gör	3350 ge ett K	3350 swisha ett K
bidraget	2635 K ditt
bijdrage	2466 jouw K	2509 kleine K	2568 K is betaald	2574 dankzij jouw K	2579 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	724 uns ihre K
bildirdi	3542 K
bildirimlere	14 K	3428 K izin ver
bildirimleri	14 K	3429 K aç
bildirin	38 bize K	67 bize K
biletlerini	3453 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1117 K owner
bilten	78 na K	3104 K
binding	513 ingen K	580 ingen K
bindingstid	2590 ingen K	2660 ingen K
bindningstid	3282 ingen K	3352 ingen K
binnenland	2553 is redacteur K
bisogno	2016 abbiamo K di te	2161 abbiamo K di te	2161 abbiamo K del tuo	2161 abbiamo K anche di te	2161 abbiamo K di voi
bitte	584 haben wir eine K	584 eine K an sie	584 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1904 K
""", 'bl': """
bli	2658 K med i	2658 K en del av	3350 K en del av
blijkt	2580 K uit
blijven	2535 om dit te K doen
bliv	51 K en af dem	578 K en del af
blocker	822 ad K	914 disable your ad K	914 disable ad K	914 turn off your ad K	914 using an ad K	1975 ad K	2957 ad K
blocking	914 K our ads	915 K ads
bloqueador	1155 K de anuncios	1282 K de anuncios	2772 K de anúncios
bloquejador	398 K d'anuncis	398 K de publicitat
bloquejadors	398 K d'anuncis
bluesky	16 K	908 follow him on K	908 follow her on K	908 follow them on K
""", 'bo': """
board	976 our jobs K	976 our job K
bogatych	2721 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1033 K this story	1033 K this page
bookshop	1018 our K	1078 in our K	1078 from our K
boutique	1577 dans notre K	1577 sur notre K
""", 'br': """
bralcem	3268 K
bralcev	18 po zaslugi K	43 pisma K	3249 s podporo K	3249 s pomočjo K	3268 K	3270 naših K	3270 po zaslugi K	3270 s podporo K	3270 podpori K
bralci	3268 K	3270 naši K
branja	0 čas K
brauchen	676 K noch #	736 wir K ihre hilfe	736 wir K deine hilfe	736 K wir sie	736 K wir dich	736 K wir eure
braucht	676 K ihre hilfe	676 K deine hilfe
breaking	899 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3249 K vas
brief	2513 K naar
briefing	950 our morning K	950 our K	950 daily K	991 K in your inbox
briefkasten	649 anonymen K	649 anonymer K
brieven	2513 K naar
bring	1054 our apps K you
brings	1054 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	914 your K is out of date	914 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2625 K ki	2625 K ai
""", 'bu': """
budite	3123 K u toku
buitenlandcorrespondent	2575 is K
buitenlandredacteur	2514 is K
bulabilirsiniz	3466 K
bulan	2012 per K
buletin	78 K kami	1912 K kami	1945 K harian kami	2011 K kami	2014 K
bulunabilirsiniz	3539 katkida K
bulundu	3542 çağrida K
bulunun	3539 katkida K
buradan	3461 K bağiş yapin
bureau	962 K chief
button	655 klick auf den K	1091 clap K
buttons	1000 the share K	1000 the K below
buycoffee	2721 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2747 K-se	2756 K-se para
cadeau	2471 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1177 K
callan	1279 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1565 K de dons	1645 boucler notre K
campaign	1117 our spring K	1117 our K
can	1116 pay what you K
canal	1150 únete al K	1278 únete al K	2768 siga nosso K	2768 siga o K	2887 entre no K	2888 nosso K
canale	2064 al K	2162 il nostro K
canali	2038 sui nostri K
canalul	2994 K nostru
cancel	21 K reply	886 K at any time	1118 K any time	1118 K at any time
cancele	2755 K quando quiser	2889 K quando quiser
cancellarti	2031 puoi K
cap	359 és K de
caporedattore	2060 è K
caporedattrice	2060 è K
carte	9 cette K
casella	79 nella tua K	2032 nella tua K
""", 'ce': """
cebinize	3458 K gelsin
celoten	20 K članek	3217 K članek je	3245 K članek
celotnega	3217 za ogled K	3217 za branje K	3245 K članka
cenite	3265 K naše delo	3265 K naš trud
cerea	2996 K
cereau	2996 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2996 a K	2996 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1117 our K	1918 ikuti K	1918 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1504 par e-mail K	1504 par mail K
chargement	1551 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	699 unseren K	699 unserem K
chcete	500 K číst dál	3158 K čítať ďalej
check	981 K back for more	981 K back soon
chef	1538 est K de	2553 is K van de
cheffe	1538 est K de
chefredakteur	726 ist K
chefredakteurin	726 ist K
chefreporter	726 ist K
chefreporterin	726 ist K
chegou	2748 se você K até aqui
chercheur	1538 est K
chercheuse	1538 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3723 hãy K sẻ	3726 K sẻ
chiede	2164 K
chiederti	2016 un piccolo favore da K
chief	938 is K
chiesto	97 abbiamo K	2164 ha K
chip	951 K in	952 K in	1116 K in now	1116 K in and
chipping	1116 consider K in
choices	1021 cookie K	1021 your K
choisissez	1495 K votre offre
choose	868 K a plan	883 K a plan
choquer	97 peuvent K
chosen	1005 K by our
chronione	2719 K są prawem
chroniqueur	1606 est K
chroniqueuse	1606 est K
""", 'ci': """
cijelog	3091 za čitanje K
cikk	1902 ez a K
cikkeink	1902 K
cikket	1900 ezt a K	1900 a K
cinste	54 fă-mi K cu o cafea
cipta	1930 hak K
citarea	2936 cu K sursei
citera	3307 K oss gärna	3307 K gärna men ange
citire	0 timp de K	0 timp K
citit	2928 dacă ai K până aici
cititorii	36 K noștri	2994 K noștri
cititorilor	18 datorită K	43 scrisorile K	2928 datorită K
civil	1028 keep it K
""", 'cl': """
claimed	1119 K
clap	1091 K for this	1091 K for it	1091 give it a K	1091 K up to
claps	1091 K for this	1091 give it some K	1091 # K
clarification	97 K:
clarifications	985 corrections and K
clarity	97 edited for K	97 length and K
clicking	969 by K play
client	1497 déjà K
clips	40 your K
""", 'co': """
code	2064 qr K
codziennie	17 K rano	2672 otrzymuj K
coffee	54 buy me a K	54 buy us a K	951 buy me a K	951 buy us a K	1116 buy us a K	1118 cup of K
colabora	1174 K con
collabora	2060 K con
coloque	77 K seu e-mail
columnist	938 is a K	962 K	2514 is K	2575 is schrijver en K	2575 is K en
columnista	1241 es K
colunista	2792 é K
com	3038 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1160 quieres K	1161 para K	2778 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2994 spune-mi în K	2994 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1160 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1160 no admite K	1161 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2890 K
comision	2923 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	922 log in to K	922 sign in to K	922 be the first to K	922 leave a K below	922 leave your K	922 our K policy	923 post a K	1028 posting a K	1028 members can K	1045 to K you must	1045 to K, you must	1107 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1559 votre K sera publié
commentaires	85 en K	85 dans les K	1524 charte des K	1524 espace K	1525 dans les K
commentare	6 per K	2046 vuoi K	2047 per K
commentator	2575 is politiek K
commenter	1525 pour K	1559 peuvent K	1559 pour pouvoir K
commenti	85 nei K	2046 i K saranno	2047 nei K
commenting	922 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	922 in the K below	922 let us know in the K	922 K powered by	922 K have been closed	922 all K are subject to	922 we welcome your K	923 in the K section	1028 posting K	1045 closed the K	1045 turned off K	1045 turned off the K	1045 switched off K	1045 disabled K	1107 post your K	1116 let us know in the K
commercial	1005 our K team	1005 our K content	1555 réalisé par un partenaire K	1568 notre service K
commissie	2542 een K
commission	913 we may receive a K	913 K if you buy	1005 may earn a K	1005 may earn a small K	1005 may earn an affiliate K	1005 may receive a small K	1005 may receive K	1005 earn K from	1030 K
commissione	2073 ricevere una K
commissions	1030 K
committed	985 K to accuracy
community	693 unserer K	737 unsere K	922 abide by our K	959 our K members	959 leave our K	959 like our K	1116 join our K of	1117 K-funded	2046 regole della K	2064 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2799 uma publicação K por
compartilhado	2799 um post K por
compartilhe	25 K	49 K com	67 K sua história	2887 K este
compartilo	49 K
compartir	1130 K tu cuenta, cambia	1278 si quieres K tu cuenta
compensated	1030 K
compensation	1005 receive K from
complain	985 K about this article
complained	1119 K
complains	1119 K
complaints	985 our K page
completa	1206 para leer la nota K	2755 para ler a matéria K
complete	998 K digital access
completo	2755 para ler o artigo K
complimentary	15 K articles	889 K articles	889 K article this month	889 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1645 créez un K	1645 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1203 K que sostiene
comunidade	2887 faça parte da K
comunique	2777 K um erro
comunitatea	2928 K care susține	2993 intră în K
concorda	43 K?
condannato	2164 ha K
condensed	97 K for clarity
condiciones	1158 términos y K
condividi	67 K la tua storia	2161 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1559 charte de bonne K
confidence	960 in K
confidential	960 K tip	960 K tips
confirm	891 check your email to K
confirmar	1202 bandeja de entrada para K	2813 caixa de entrada para K
confirmat	2996 a K
confirmation	1564 e-mail de K
connect	908 K with us on
connectez	24 K-vous	1481 K-vous	1495 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2043 il K ai cookie
consent	918 we need your K to load	954 written K
consentimento	2799 K para carregar
consentiti	2046 non sono K commenti
consider	868 K giving	868 K making	868 K joining	868 K a gift	875 if you liked this article, K	952 please K	952 K a	952 K giving	952 K joining	1068 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	891 K me with news and offers	966 K her at	966 K him at	966 K them at	1116 K us at	2550 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	937 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2887 K-nos
contenido	9 este K	9 K externo	1131 K premium	1157 K externo de	1157 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	918 to view this K, you	918 to view this K please	918 this K is hosted by a third party	918 we use your sign-up to provide K	919 third-party K	998 access to all our K	1005 our K studio	1007 to reuse this K	1010 this K	2518 K te zien
contenu	9 ce K	1521 ce K n'a pas pu être	1521 K bloqué	1551 K est fourni par
contenus	1495 tous nos K	1646 nos K
contenuti	9 K esterni	2027 a tutti i K
contenuto	9 questo K	9 K esterno	2043 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2086 K a leggere con	2932 pentru a K lectura
continuar	374 el teu suport per K	374 ajuda'ns a K	377 per K llegint	2818 para K lendo	2818 para K a ler	2818 K lendo
continuare	20 K a leggere	2086 per K a leggere	2086 per K la lettura	2932 pentru a citi în K	2932 citește în K cu
continue	881 to K reading this article	881 log in to K	881 sign in to K	881 register to K	881 upgrade to K	1116 help us K	2805 K a ler abaixo	2818 K lendo com	2818 K a ler com
continuer	1568 pour K à lire
continuez	1555 publicité, K	1568 K votre lecture sur
continuing	918 by K to use this website, you agree
contou	2890 K
contribua	90 K com o que puder	2791 K	2887 K com	2887 K a partir	2887 K para o nosso
contribuez	1645 K
contribuie	90 K cu cât poți
contribuisci	2015 K
contributed	963 K reporting	963 K to this report	963 K to this story	963 K to this article	1007 K to this report
contributing	938 is a K	1116 by K to
contribution	868 make a K	951 make a K	1116 your K	1116 making a K	1645 votre K
contributo	2015 il tuo K	2019 con il tuo K	2083 piccolo K per noi
contributor	938 is a K
conversation	868 join the K	922 join the K with	923 to join the K	1028 in the K
convida	54 K'm a un cafè
cookie	918 manage your K	1664 קובצי K	1872 K-kat	2043 usiamo i K	2043 questo sito usa i K	2684 pliki K	3032 файлы K	3032 файлов K	3042 файлы K	3072 файлы K	3072 файлов K	3174 súbory K	3570 файли K	3570 файлів K	3582 файли K	3612 файли K	3612 файлів K	3640 sử dụng K	3655 chấp nhận K
cookiekeuze	2554 K
cookies	9 third-party K	525 vi bruger K	526 bruger K til	548 K	698 nutzung von K	752 αποδοχή K	796 K	918 we use K	918 this site uses K	918 this website uses K	918 our site uses K	918 uses K to	918 accept all K	918 accept K	918 how to control K	919 use of K	969 social media K	1021 K	1157 usamos K	1157 este sitio utiliza K	1157 esta web utiliza K	1157 aceptar las K para	1157 que aceptes las K	1158 uso de K	1521 refusé les K	1522 utilise des K	1551 gérez vos K	1591 accepté les K	1649 bandeau K	2492 omdat je geen K	2494 gebruik van K	2518 social media-K	2554 K toe te staan	2602 vi bruker K	2624 K	2684 używamy K	2684 plików K	2774 usamos K	2774 este site utiliza K	2774 este site usa K	2775 uso de K	3309 K på	3317 K
cookievoorkeuren	2518 K
copy	1117 read our K
copyright	2545 rust K
corespondent	2914 este K
corporate	1117 K backing
correct	1005 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	985 report a K	985 request a K	985 suggest a K
corrections	985 our K	985 K policy	1015 our K team	1117 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1138 en tu K	1138 en su K	1138 a tu K
correspondant	1538 est K	1538 K à	1606 est le K
correspondante	1538 est K	1538 K à	1606 est la K
correspondent	938 is a K	962 K	2514 is K
correspondente	2792 é K	2852 é a K	2852 é o K
correspondents	1117 our K
corresponsal	359 és K	1174 es K	1241 es la K	1241 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	351 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2060 è K	2124 è la K	2124 è il K
count	1109 you K on
courriel	1504 par K chaque	1504 dans votre boîte K
couvre	1538 K les
coverage	981 read our full K	981 see our full K	1033 more of our K	1033 all our K	1117 our K
covers	938 K the
""", 'cr': """
created	945 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1119 K
criticized	1119 K
cronista	2124 è K	2852 é K
cronisti	39 nostri K
crowdfunding	1120 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1174 K los
cuenta	1130 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2553 is K
cuma	17 her K
cuota	1279 tu K
""", 'cy': """
cyfrowe	2741 kup wydanie K	2741 wydanie K
""", 'cz': """
czekamy	2687 K na wasze
czytaj	2742 K dalej za
czytania	0 czas K
czytasz	2741 K nas za darmo	2743 K nas
czytelnicy	36 nasi K	2738 K	2743 nasi K
czytelniczek	2721 dzięki wsparciu K
czytelniczki	2738 K
czytelnikom	18 dzięki K	2738 K	2743 dzięki K
""", 'da': """
daarna	2472 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	736 sind sie K	736 sei K
dacci	2161 K una mano
daftarkan	1945 K email anda
dagar	3328 # K för #
dage	559 # K for #	578 prøv # K
dagelijks	2475 ontvang K
dager	2636 # K for #
daily	891 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2743 pisać K
danach	595 K # euro
dane	3192 #% z K	3192 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2535 K onze leden	2535 K mensen zoals jij	2535 K lezers zoals jij	2561 K onze lezers	2561 K lezers	2561 K giften	2574 K jouw steun	2574 K uw steun
dapatkan	1918 K update berita
dar	500 váš K	504 K	3214 K
darbu	2458 mūsu K
darmowe	2715 K konto
darmowy	2669 ostatni K	2730 ostatni K tekst
darmowych	2715 limit K
darowizna	2742 twoja K	2746 K
darowizny	2746 K
darstellungen	97 enthält K
darte	1140 K de baja
darujme	480 na K	501 na K	502 K
dary	504 K	3214 K
data	938 is a K
datajournalist	2553 is K
dateci	2161 K una mano
datenjournalist	726 ist K
datenjournalistin	726 ist K
datenschutzbestimmungen	622 K
datenschutzhinweise	622 K
""", 'de': """
deaktiviere	619 K deinen adblocker
deaktivieren	619 K sie ihren adblocker	619 adblocker K	619 ad-blocker K
deaktiviert	619 javascript ist K
debat	547 send det til K
debate	923 join the K
debattartikel	3316 din K	3316 skriva en K
debattartikeln	3316 svara på K
debatten	6 delta i K	529 deltag i K	553 deltage i K	553 deltag i K	553 tone i K	2629 delta i K
debattinnlegg	43 K	2623 K
decided	1119 K
decidiu	2890 K
decis	2996 a K
deciso	2164 ha K
declarat	2996 a K	2996 au K
declarou	2890 K
declinato	97 ha K
declined	97 K to comment
dedi	3542 K
dedicated	1117 our K team
dediler	3542 K
deductible	951 tax-K gift	951 tax-K donation	1116 make a tax-K	1118 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2462 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3272 je K
dejala	3272 je K
dela	25 K den	49 K den	3350 K med en vän
delite	49 K ga	67 K z nami
delivered	881 print edition K to	882 K to your door	891 K to your inbox	891 K to your email	891 get the latest news K	1059 K mondays	1059 K tuesdays	1059 K fridays	1059 K sundays
delivery	1071 home K of the	1071 home K
delo	3265 vam je všeč naše K	3270 naše K
dem	51 bli en av K
demanar	425 va K
demander	1483 une faveur à vous K	1483 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3542 K
denuncia	1281 K	2164 K	2890 K
departe	49 dă-l mai K	2993 citi mai K
depend	1109 you K on	1117 we K on
depende	1203 no K de bancos	2814 não K de bancos
dependemos	1203 K de nuestros lectores	2814 K dos nossos leitores
der	739 so K
derden	2492 inhoud van K
derdi	3542 K
derecho	29 se reserva el K
derlerdi	3542 K
desactiva	1155 K adblock
desactivar	1155 K adblock
desacuerdo	43 en K
desative	2772 K o adblock
descarga	1142 K la app	1142 K nuestra app	1278 K nuestra	1278 K la app
descarrega	422 K't
descarregue	2762 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2914 scrie K
desta	2887 faça parte K
destek	3461 K olun	3539 bize K	3539 K olun	3539 K ol	3539 K verin	3539 aylik K
det	581 hed K	2661 het K	2661 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	914 ad blocker K	914 adblock K
determinou	2890 K
dettagli	97 contiene K
detto	2164 ha K
deutschen	715 von der K presse-agentur
devamini	3424 K okumak için	3539 haberin K okumak
devenez	80 K membre	80 K abonné	1645 K membre	1645 K mécène
device	960 non-work K
""", 'di': """
dianomi	94 K
dibagikan	2000 sebuah kiriman K oleh	2000 sebuah postingan K oleh
dicci	2161 K la tua
dice	1281 K	2164 K
diceva	2164 K
dich	736 trag K
dichiarato	2164 ha K
die	739 so K
diesem	737 K text
diesen	9 K tweet	49 leiten sie K	701 K text	706 gäbe es K text nicht	737 K text
dieser	737 K text
dieses	9 K video	655 um K video
different	43 got a K view
dig	505 vi har en bøn til K	3350 hör av K
digest	950 weekly K	950 our K
digipakett	1284 telli K
digital	680 K-abo für	707 ein K-abo	733 K-abo	1026 K pass
digitalabo	592 mit unserem K	680 K für	733 K
dijo	1281 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3124 za # K	3124 od # K
dinara	3153 K
dine	511 læst alle K
dinleyebilirsiniz	3466 K	3528 spotify'dan K
dinleyin	2 haberi K	3466 K	3528 spotify'da K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	425 va K
direct	891 K to your inbox	1515 suivez en K	2897 K în inbox
directement	1505 K dans votre
directly	891 K in your inbox
directo	1150 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2041 K adblock
disagree	43 K?
disait	1648 K-il	1648 K-elle
disamarkan	97 nama K
disattiva	2041 K adblock	2041 K l'ad blocker
discord	693 unserem K
discorda	43 K?
discordu	458 K
discordzie	2700 K
discover	357 a google K	542 google K	647 google K	731 K folgen	766 google K	956 google K	1179 en google K	2511 google K	2618 google K	2700 google K	2912 pe google K	3311 google K
discoverissa	1442 google K
discretion	97 viewer K
discussion	6 to join the K	1028 in the K	1028 join the K	1524 participez à la K
disdici	2024 K quando vuoi	2163 K quando vuoi
disfrutando	1206 sigue K de
disiscriverti	2031 K
diskuse	471 vstupte do K	471 zapojte se do K
diskusie	3183 zapojte sa do K	3183 vstúpte do K
diskutiere	624 K mit
diskutieren	624 K sie mit	624 K sie über	736 K sie mit
diskutovat	471 K mohou
dispatch	950 a weekly K	950 our K
disponibil	2895 K doar pentru abonați
disponibile	2034 K su app store
disponible	1143 K en google play	1507 K sur l'app store
dispositivo	1130 si continúas leyendo en este K	1131 en otro K	2086 in uso su un altro K	2818 em outro K	2818 noutro K
dispus	2996 a K
disse	2164 K	2890 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1648 a K	1648 K-il	1648 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1524 K-le nous en	1645 K-nous
diu	425 K
diventa	80 K socio	2161 K socio	2161 K parte
diyor	3542 K
diyordu	3542 K
diz	2890 K
dizia	2890 K
diziam	2890 K
""", 'do': """
do	1117 what we K
dobivajte	3144 K
dobivati	3138 želite K	3259 želite K
docente	2060 è K
dodaje	2745 K
dodal	503 K	3213 K
dodala	503 K	3154 K	3213 K
dodano	97 do tekstu K
dodao	3154 K
doel	2535 ons K: #
dogodek	3238 naš K
dohodnine	3249 K
dokumente	649 anonym K
dollar	1116 K you give	1118 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1649 K
dona	2015 K ora
donacija	3128 svaka K	3128 vaša K	3151 vaša K	3152 vaša K	3152 svaka K	3155 K	3273 K
donacije	3155 K	3273 K
donacijo	3271 z K
donacijom	3153 K
donaciones	1282 K
donacions	426 K
donasi	1946 K anda	2010 K anda	2014 K
donate	868 K now	868 K today	952 K	1116 K what you can	1120 K
donateur	1645 devenez K	2577 word dan K
donateurs	1540 nos K	1646 nos K	2535 dankzij onze K	2561 dankzij K
donatie	2466 doe een K	2466 jouw K	2509 K	2577 jouw K	2577 uw K	2577 doe een K	2581 K
donaties	2561 dankzij K	2581 K
donating	1116 consider K
donation	868 make a K	875 consider making a K	951 make a K	994 K will be doubled	994 K will be matched	1047 small K	1074 a K of £#	1074 a K of $#	1074 a K of €#	1075 a K of £#	1075 a K of $#	1075 a K of €#	1116 your K	1116 consider a K	1120 K
donations	1120 K
donativo	2791 o seu K
donatrices	1646 nos K
donazione	2019 fai una K	2058 una K	2161 la tua K	2161 fai una K	2165 K
donazioni	2165 K
donderdag	17 elke K
doneer	2462 K	2509 K
doneren	54 kopje koffie K
donio	480 na K	501 na K
donirajte	90 K koliko možete	3128 K	3151 K	3249 K	3269 K
donnerstag	17 jeden K
donnez	1525 K votre avis	1645 K-nous	1645 K-leur
donors	1073 K like you	1116 new K
donos	2843 sem K	2843 nem K
dons	1645 vos K	1649 K
doors	1117 our K open
dopisnica	3110 je K	3232 je K	3232 , K
dopisnik	3110 je K	3110 , K	3232 je K	3232 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	3091 ovaj sadržaj je K
doubled	994 gift will be K	1072 will be K	1072 be K	1072 K until
dovoljenja	3224 kopiranje brez K	3263 brez K
download	518 K appen	518 K vores app	895 K our app	895 K on the app store	898 K the app	898 K the free app	1116 K our	2462 K de	2478 K de app	2478 K de gratis app
dozvole	3127 bez K
""", 'dr': """
draag	2561 K bij
draht	649 ihr K zur	649 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2910 toate K rezervate
drittanbietern	621 K nicht zugestimmt	655 inhalte von K
drittanbieters	655 dienst eines K
drittplattformen	621 K
drive	1117 fund K
drop	38 K us
""", 'du': """
dukung	1946 K kami lewat	2010 K kami
dukungan	2010 K anda
dung	9 nội K này	97 chứa nội K mô tả	3655 nội K này do
duyurdu	3542 K
""", 'dy': """
dyskusji	2710 kulturę K
dyskutuj	2710 K z nami
""", 'dz': """
dziennikarka	2702 - K	2702 , K
dziennikarstwo	2666 wesprzyj niezależne K	2743 nasze K	2743 niezależne K
dziennikarz	2702 - K	2702 , K
dziennikarze	2743 nasi K
dziennikarzem	39 naszym K	2702 jest K
dziennikarzy	2706 szukamy K
""", 'ec': """
economia	359 és cap d'K	2852 cobre K
economieredacteur	2514 is K
economieverslaggever	2575 is K
economista	1241 es K	2124 è K	2852 é K
""", 'ed': """
edasi	49 saada K
edited	1007 this story has not been K	1007 has not been K by
editing	97 due to an K error	97 because of an K error
edition	976 our special K	1007 in our print K
editor	97 K's note	97 nota del K	97 nota do K	460 , K	925 letter to the K	938 is a senior K	938 is an K	938 is the K	938 is the deputy K	962 K	1015 to the K	1116 write a letter to the K	1241 es K de	1935 adalah K	2792 é K de	2852 é K do	3172 , K
editora	1241 es K	2792 é K de	2852 é K do
editori	2115 senza K	2115 né K
editorialista	2124 è K
editorka	460 , K	3172 , K
editors	97 K' note	1015 to our K	1117 we, the K	1117 our K
ediyor	3542 itiraf K
""", 'ee': """
eelisallikaks	1296 K
eelistatud	1296 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2579 K maand
""", 'ef': """
eftertryck	3307 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1479 K
""", 'ei': """
eiere	2635 ingen rike K
eigener	584 in K sache	737 in K sache
eilmeldungen	14 K	609 K aufs	672 K
eindredacteur	2514 is K
einem	595 mit K abo
einen	649 K tipp für uns
einer	691 text steht unter K
eingebettete	9 K beitrag	655 K inhalte
eingebetteten	655 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	722 unter K von ki
einstellungen	698 cookie-K
eintragen	736 K genügt
einverstanden	43 K?	600 ich bin damit K, dass
einwilligung	602 K können sie jederzeit widerrufen	602 K kann jederzeit widerrufen	602 K jederzeit widerrufen	621 K jederzeit
""", 'ek': """
ekibimiz	3540 K
ekibimize	3453 K katilin
ekipi	3238 naši K
ekipo	3238 našo K
ekledi	3542 K
ekleyin	3466 K
ekliyor	3542 K
ekonomireporter	3315 är K
eksternal	1936 konten K	1936 situs K
eksterni	3112 K sadržaj
eksternt	526 K indhold	548 K indhold	2603 K innhold	2624 K innhold
""", 'el': """
elektronski	3218 svoj K naslov	3244 svoj K naslov
elfogadom	1858 K a
elige	1130 K tu plan	1278 K tu plan
elismerte	1904 K
elke	17 K dag
ellas	51 únete a K
elle	1648 dit-K
ellos	51 únete a K
elmondta	1904 K
elrendelte	1904 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	473 svůj K	747 το K σας	747 στο K σας	780 το K σας	891 enter your K	891 we'll K you	891 we will K you	904 click to K	904 share via K	922 save my name, K	950 our daily K	950 our free K	966 K her at	966 K him at	1043 by K	1043 to your K	1056 put your K	1056 type your K	1056 type in your K	1056 leave your K	1056 leave us your K	1056 add your K	1056 drop your K	1056 pop your K	1056 give us your K	1056 fill in your K	1057 sent to your K	1057 by K to you	1058 by K	1062 join our K list	1062 join the K list	1098 reply to this K	1116 K us at	1138 en tu K	1912 ke K anda	1945 di K anda	2032 la tua K	2032 nella tua K	2712 adres K	2712 swój K	2760 no seu K	2927 pe K	3010 ваш K	3123 svoj K	3123 svoju K	3185 svoj K	3553 ваш K	3631 K của bạn	3631 nhận tin qua K	3632 địa chỉ K	3662 điền K để nhận	3662 K để nhận bản tin	3662 tin nóng qua K	3663 mỗi sáng qua K	3663 qua K mỗi	3723 nhập K của bạn
emailed	1057 K to you
emailing	935 get in touch by K
emailul	77 lasă-ne K	2897 introdu K	2898 pe K tău
embed	9 this K	969 to view this K
embedded	9 K content	9 K post
embora	2748 antes de ir K
empresas	1279 sin grandes K
emretti	3542 K
""", 'en': """
enable	914 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1499 sans K	1647 sans K
engagent	30 n'K que
engelleyici	3435 reklam K
engelleyicinizi	3434 reklam K
enig	43 K?
enjoyed	870 we hope you K this
enligt	3353 K
enquete	35 nossa K
ensayista	1241 es K
ensisijaiseksi	1442 K lähteeksi	1442 K lähteeksesi
enter	694 strg+K	1056 K your e-mail	1607 ctrl+K	3022 ctrl+K	3563 ctrl+K
entering	891 by K your email
enthalten	680 im abo K
entlang	736 hier K
entrada	79 na sua caixa de K	1137 en tu bandeja de K	2760 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2162 K fine mese
entschied	739 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1564 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2627 hele K
epizodo	3240 K
epizodu	467 K	3118 K
""", 'eq': """
equipa	39 nossa K	2888 a nossa K
equipe	39 nossa K	2888 nossa K
equipo	1279 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	649 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	673 K angemeldet
erforderliche	21 K felder sind	624 K felder sind
erhalten	705 sie K in kürze
eri	42 K lì
erid	3057 K
erikoistoimittaja	1447 K
erkende	2580 K
erkender	581 K
erkendte	581 K
erkjente	2661 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	694 K sie uns
erreichst	694 K du uns
error	985 spot an K
errores	97 fe de K
errors	985 spot any K
erschien	636 dieser text K zuerst	636 dieser artikel K zuerst	636 dieser beitrag K zuerst
erschienen	636 zuerst K auf
erstmals	732 text wurde K	732 artikel wurde K
ervaring	67 deel uw K	2550 deel je K	2550 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	691 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2887 K-nos
escreve	2792 K sobre	2792 K às	2792 K aos	2792 K para
escreveu	2890 K
escribe	77 K tu correo	1174 K sobre
escribinos	38 K	67 K
escriptor	359 és K
escriptora	359 és K
escritor	1174 es K
escritora	1174 es K
escriu	38 K-nos	67 K-nos	422 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2887 K a
esimene	1322 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1647 offre d'K
essayiste	1606 est K
estabas	42 K allí
estamos	1279 ya K en
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
ettertrykk	2614 K forbudt
etti	3542 diye rica K	3542 rica K
ettiler	3542 rica K
etwas	676 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3124 za # K	3187 od # K
euro	595 dann # K	738 ab # K	3187 za # K
euroa	1460 K/kk
eurolla	1460 K
""", 'ev': """
evenementen	2556 onze K
evening	17 every K
event	1018 our free K	2523 ons K
events	1018 our K
every	17 K week	891 in your inbox K	947 thank you to K	1113 we read K	1118 K gift
everyone	947 thank you to K who	947 thanks to K who	994 keep it free for K	1066 free for K to read	1066 open for K	1066 open to K	1066 free for K	1117 K reading this
everything	1117 K else we publish
evra	3245 za # K
evro	3245 za # K	3249 vsak K	3270 vsak K
""", 'ex': """
exclusief	2470 dit artikel is K	2472 K voor abonnees
exclusiva	1130 nota K	1207 K para socios
exclusively	998 K for members
exclusivo	1130 este artículo es K	1130 contenido K para	1131 este contenido es K	1207 K para socios	2755 este conteúdo é K	2755 este artigo é K	2756 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1646 notre K
existujeme	3192 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1119 K
explica	38 K'ns	67 K'ns	425 K	1281 K	2890 K
explicar	425 va K
explicat	2996 a K
explicou	2890 K
explique	1648 K
expliqueu	38 K-nos	67 K-nos
expressed	968 views K	968 opinions K	968 views and opinions K	968 views K are personal
external	9 K content	918 K content from
externe	9 contenu K	9 K inhoud	698 dieser K inhalt	723 K medien	2492 K inhoud
externen	9 K inhalt	9 K inhalte	622 K inhalt	655 alle K inhalte
externer	9 K inhalt	621 K inhalt von	655 anzeige K inhalte	655 K inhalt konnte
externes	9 contenus K
extracto	1202 un K de nuestra
""", 'fa': """
facebook	16 K	237 K	522 på K og twitter	693 unserer K-gruppe	698 inhalt von K	766 K	904 share on K	908 like us on K	908 find us on K	909 on K and twitter	909 on K, twitter	909 on twitter and K	1152 en K y twitter	1152 en K, twitter	1152 en K y x	1516 sur K et twitter	1516 sur K, twitter	2038 su K e twitter	2487 op K en twitter	2487 op K, twitter	2549 onze K-groep	2599 på K og twitter	2769 no K e no	2769 no K, no	3292 på K och twitter	3576 K	3745 在K上
facebookgroep	2549 onze K
facebookie	16 K
facebookis	1297 K
facebookon	1868 K
facebooku	16 K	458 K	3108 K	3170 K	3230 K
facts	1116 fund the K
factual	985 K error	985 K errors
faire	1481 K un don
fais	1645 je K un don
faisant	1489 en K un don
faisons	1565 K vivre un
faites	51 K comme eux	1481 K un don	1489 K un don	1540 K un don	1645 K-le lire	1645 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2162 da K
fassung	97 ersten K
fast	581 slog K	2661 slo K	3353 slog K
favor	870 small K to ask	870 a K to ask of you	870 we have a K to ask	1120 small K
favoriete	2511 K bron	2557 K podcast-app
favoris	1545 K google	1545 K sur google
favorite	956 K source	1545 source K
favorites	1545 sources K
favoritos	1179 tus K
favour	870 small K to ask	870 we have a K to ask	1120 small K
favourite	956 K source
""", 'fe': """
fee	1030 a K
feedback	667 ihr K	667 dein K	922 thanks for your K	922 thank you for your K
fehler	624 haben sie einen K
fehlerhinweis	624 K
fejsbuku	3108 K
felder	60 K mit stern
felelte	1904 K
felirat	1904 ez a K
feliratkozom	1850 K a hírlevélre
fellow	938 is a senior K	938 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1864 minden jog K
""", 'fi': """
fi	951 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1904 K
figyelmeztetett	1904 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2994 K lunii
finanzieren	587 wir K uns durch spenden	706 helfen sie uns, sie zu K	737 wir K uns
find	1092 if you K
finden	686 zum thema K sie	686 aus der region K sie	686 mehr dazu K sie	729 K sie hier.	729 K sie hier:	729 K sie oben.
finder	552 K en fejl
findest	729 K du hier.
fined	1119 K
finestra	2046 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	888 for the K year	888 for your K year
fizess	80 K elő	1901 K elő
fizessen	80 K elő	1849 K elő	1901 K elő
fizette	1891 hirdető K
""", 'fl': """
flere	579 K af dem
""", 'fo': """
fogalmazott	1904 K
folge	614 K uns	701 die ganze K	736 K uns
folgen	614 K sie uns	701 alle K des	731 google news K	731 bei google K	731 auf google K	736 K sie uns
folgt	614 K uns
follow	908 K us on	908 K us at	908 K him on x	908 K her on x	908 K them on x	908 K me on	908 K our live	908 K on x	922 notify me of K-up	1116 K us on
folosim	2903 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	538 alle rettigheder K
fordert	739 K
forderte	739 K
foreslo	2661 K
foreslog	581 K
foretrukken	542 K kilde	2618 K kilde
foretrukket	2618 K kilde
foretrukne	542 K kilde	2618 K kilde
forint	1903 K
forinttal	1903 K
forklarede	581 K
forklarer	581 K	2661 K
forklarte	2661 K
former	948 is a K
fortalte	581 K	2661 K
fortell	67 K oss
forteller	2661 K
fortgesetzt	618 wird nach der anzeige K
fortsette	2659 for å K å grave
forward	49 K it	49 K this	1090 did someone K	1090 did a friend K
forwarded	1090 if someone K	1090 if somebody K	1090 this email was K to you	1090 this letter was K to you	1090 K this email	1090 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2514 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	724 uns ihre K	724 uns deine K
found	1119 K that
founder	938 is the K
""", 'fr': """
fragen	680 K zum abo	680 K zu ihrem abo
fragt	739 K
fragte	739 K
fredag	17 hver K	17 varje K
free	70 ad-K	889 you have # K	891 sign up for our K	891 sign up to our K	891 get our K	895 our K app	895 our app is K	994 keep it K for all	994 keep this site K	1066 made it K
freelance	936 is a K writer	938 is a K
freelancejournalist	546 er K	2553 is K
freiartikel	598 K
freier	641 ist K autor
freitag	17 jeden K
freiwillig	706 bezahlt wird K
freiwilligen	583 K beitrag
friday	17 every K
fridays	17 on K	1059 sent K
friend	905 tell a K	994 become a K of the
frilansjournalist	2622 er K	3315 är K
""", 'fu': """
full	20 to read the K
functional	969 K cookies
fund	868 K our	875 help K our
funded	1117 reader-K
fundet	552 K en fejl
fundraising	1117 K deadline	1120 K
funktionale	655 K cookies
funnet	2628 K feil	2628 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	739 K an
gabung	1918 K di kanal	2010 K di	2010 yuk K	2010 ayo K
galetes	362 fem servir K
ganze	686 lesen sie die K
ganzen	20 K text	592 den K text lesen	686 lesen sie den K
gatilhos	97 pode conter K
gave	2585 gi en K i dag	2585 gi en K nå	2586 gi en K	2658 gi en K til oss	2658 gi en K i dag	2658 gi en K nå	2662 K
gazetecidir	3449 K
gazetecilerimiz	3540 K
gazetecilik	3540 bağimsiz K	3540 K para	3540 iyi K
gazetemizi	3477 K
gazetesi	3449 K'nde yaziyor
""", 'ge': """
geaccepteerd	2492 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2554 inhoud is K
gebruiken	2492 wij K cookies	2492 we K cookies	2513 dit artikel K
gebruikt	2492 deze website K cookies	2492 deze site K cookies
gedetecteerd	2490 adblocker K
gedruckte	680 K zeitung? dann
gedruckten	680 abonnenten der K
gefallen	584 ihnen hat dieser artikel K	584 hat ihnen dieser artikel K	584 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	739 K
gefunden	624 fehler im text K
gehen	584 bevor sie K
gekennzeichnete	618 mit einem symbol K
geladen	621 nicht K werden	655 inhalt konnte nicht K
gelesen	737 bis hierhin K	737 bis hierher K
gemaakte	2555 door ai K
gemeenteverslaggever	2575 is K
gemeinschaft	676 teil der K
genehmigung	637 ohne K
generated	945 summary was K	945 summary is K	945 summaries are K	945 key points were K	945 audio was K	945 voice is K	945 K using ai	945 K by ai	945 this audio is K
genererad	3318 ai-K
genereret	549 K af ai
generosity	1116 your K
gengive	568 ikke tilladt at K
gengives	45 K	539 må ikke K
genossenschaft	737 unsere K	737 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2496 je e-mailadres wordt niet K	2545 artikel is eerder K op
gerekiyor	3475 üye olmaniz K
gern	736 wirf K
gerne	556 ja tak, jeg vil K	578 vil K høre fra dig	578 hører vi K
geschenk	733 K-abo
geschenkabo	733 K
geschickt	673 eine e-mail K
geschlossen	624 kommentare sind K
gesponsord	2568 artikel is K	2568 content is K
gewijzigd	2542 intussen K	2542 inmiddels K
gewinnspiel	660 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	670 die app K es	670 app K es
gift	868 make a K	1074 a K of £#	1074 a K of $#	1074 a K of €#	1075 a K of £#	1075 a K of $#	1075 a K of €#	1075 your K of £#	1075 your K of $#	1116 your K	2462 met een K	2535 met jouw K	2535 met uw K
gifts	18 small K
giornale	2162 questo K	2162 il nostro K
giornalismo	2019 sostieni il K	2083 fare K costa	2162 il nostro K	2162 il K costa
giornalista	39 nostro K	2060 è K e	2060 è K de	2060 è K di	2060 è K del	2060 è K della	2060 è K dell'	2060 è K a	2060 è K per
giornalisti	39 nostri K	2162 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3466 K
gitmeden	3420 K önce
give	951 K what you can	1116 K what you can	1116 K if you can	1116 euro you K
gives	1054 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2615 kan ikke K
gjerne	2658 vil K høre fra deg
""", 'gl': """
glasajte	3133 K
glasila	3154 K
glasio	3154 K
glasujte	3133 K	3254 K
gledajte	3139 K nas	3260 K nas
glissez	1645 K une pièce
""", 'go': """
going	20 to keep K	1047 keep us K	1117 keep us K
gokken	83 wat kost K jou
google	237 K news	357 a K news	458 K news	472 K play	542 K news	614 auf K news	647 als quelle bei K	647 als quelle auf K	647 bei K öfter	647 auf K sehen	670 K play	692 K-suche	692 bei K	692 K news	692 auf K	766 K news	895 get it on K play	908 follow on K news	956 K news	956 star on K	956 source on K	1025 when you search on K	1025 in your K feed	1179 en K news	1867 K-ben	2393 K news	2434 K ziņās	2434 K news	2511 vaker in K	2548 in K	2548 op K	2548 bij K	2618 K news	2618 som kilde på K	2632 app store og K play	2632 K play og app store	2680 nas w K news	2680 na K news	2700 K news	2912 pe K news	3108 K news	3170 K news	3184 K play	3230 K news	3311 K news	3311 som källa på K	3324 app store och K play	3324 K play och app store	3431 K news'te	3445 K news'te	3445 K'da bizi	3457 app store ve K play'den	3576 K news	3637 trên K news
gostou	2888 K desta	2888 K deste
govorila	3154 K
govorili	3154 K
govorio	3154 K
""", 'gr': """
gracias	18 K a ti	1279 K a ti
granskning	3351 sådan här K	3351 vår K	3351 oberoende K
granskningar	3351 våra K
granskningen	3351 den här K
gratis	595 wochen K	595 monat K	707 tage K	736 jetzt K	738 wochen K	1130 crea tu cuenta K	1137 recibe K	1278 recibe K	1280 prueba K	2012 K	2470 ontdek nu K	2470 krijg je ook K	2578 niet K	2636 dager K	2647 K sak igjen	2647 K saker igjen	2653 ingen K saker	3328 dagar K
gratisartiklar	15 K
gratuit	15 article K	1501 dernier article K	1646 ce site est K	2993 creează un cont K
gratuita	2163 prova K
gratuitas	15 matérias K	1133 notas K	2790 matérias K
gratuite	15 articole K
gratuitement	1495 essayez K	1497 inscrivez-vous K	1505 recevez K
gratuiti	15 articoli K	2029 articoli K
gratuito	15 articolo K	2029 articolo K	2790 artigo K
gratuitos	15 artículos K	15 artigos K	1134 artículos K	2790 artigos K
gratuits	15 articles K	1565 nos articles sont K
gridava	2164 K
gritaba	1281 K
gritava	2890 K
grupi	3140 viber K
grupo	2887 entre no K
""", 'gu': """
guglu	3108 K
guidelines	922 community K before	922 our community K
""", 'ha': """
haber	3540 bu K
haberdar	3458 ilk siz K olun	3458 K olun
haberi	2 K dinle	4 K	3477 bu K	3477 K size
haberler	3445 google K'de	3445 google K	3540 bütün K
haberlerimiz	3540 K
haberlerimizi	3477 K
hacemos	1203 lo que K
hacete	1278 K socio	1278 K socia
hafta	17 her K
haftalik	3541 K
haftanin	3477 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3464 ücretsiz haber K	3475 ücretsiz haber K
hakutulostesi	1442 google-K
halben	707 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1457 kyllä kiitos, K
hangzik	1904 K
hashtag	62 K it
hatirlatti	3542 K
hatti	3448 ihbar K
hattimiz	3479 ihbar K	3479 whatsapp K	3479 haber K
hattimiza	39 K	3448 ihbar K	3479 whatsapp ihbar K	3479 ihbar K	3479 whatsapp K
haussa	1442 google-K
hauteur	1647 à la K de vos moyens
havi	1903 K #
havonta	1903 K
hay	3726 cho K
""", 'he': """
hear	961 we would like to K from you	961 we'd like to K from you	961 we'd love to K from you	961 we want to K from you	961 would love to K from you	1116 we want to K from you	1116 we'd love to K
heard	1119 court K
hebben	2577 wij K je hulp nodig	2577 we K je steun nodig
hedder	581 K det i
heihin	51 liity K
hekelt	2580 K
hela	20 läsa K	20 läs K	3280 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	511 for at læse K	2588 for å lese K
helfen	583 K sie mit	736 K sie uns
helft	736 K uns
helloasso	1540 K
help	1116 we need your K	1116 K us do	1116 will you K	1116 K pay for	1116 K if you can	1116 K us pay	2509 K ons	2577 K ons
helpful	922 was this article K
her	2582 nå som du er K
here	868 sign up K	870 as long as you're K	870 now that you're K	1022 sign up K	1046 book K
herohero	501 na K
herpubliceren	45 K
herunterladen	607 app K
hetente	17 K	1903 K
heter	2661 K det i	3353 K det i
hette	3353 K det
heurter	97 peut K	97 peuvent K
hevder	2661 K
""", 'hi': """
hidden	60 email stays K
hier	729 gibt es K.
hierboven	2557 de video K
hieronder	2557 de reportage K	2557 het fragment K
hiervoor	2518 K zijn cookies nodig
hikayenizi	67 K bize
hilf	736 K uns
hilfe	722 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	583 K sie
hinweis	694 geben sie uns einen K	694 gib uns einen K	724 einen K
hinweise	649 K zu diesem	649 K nehmen wir	649 K für uns	667 K auf fehler
hirdette	1904 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	359 és K
historiadora	359 és K
historie	67 del din K
historien	560 læse hele K	1538 est K
historienne	1538 est K
historier	576 vores K	576 flere K	579 vores K	579 gode K
hittat	3321 K fel	3321 K ett fel
""", 'hj': """
hjelp	2625 K av ki	2625 K av ai	2649 K av ki	2649 K av ai	2658 K oss
hjelper	2658 ditt bidrag K
""", 'hl': """
hlasem	468 ai K
hlasujte	485 K	3197 K
""", 'ho': """
holder	576 læsere, der K
hoofd	2514 is K van
hoofdredacteur	2514 is K	2553 is adjunct-K
hoogleraar	2514 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	2010 K kami
huikkaa	1479 K
huikkasi	1479 K
huusi	1479 K
huusivat	1479 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	505 nu K du er her
""", 'id': """
iddia	3542 K etti
ideal	2579 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1495 K-vous pour	1645 K-vous
""", 'if': """
ifade	3542 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	592 mit K abo
ihren	737 lebt von K
ihtiyacimiz	3539 yardiminiza K	3539 desteğinize K
""", 'ik': """
ikkunassa	1479 luki K
iklan	11 K	70 tanpa K
ikuti	1918 K kami	2010 K kami
""", 'il': """
ilanlari	3453 iş K
ilimitado	1131 acceso K	2756 acesso K
ilk	3541 K ay
illimitato	2027 accesso K
ilmainen	1464 K tunnus
ilmaisia	1472 K juttuja
ilmoitti	1479 K
ilmoitukset	14 K	1455 K
iltakirje	1458 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	2013 K
imbuhnya	2013 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	660 unserem K
importa	1278 tu opinión nos K
importante	2887 sua opinião é K
impozit	2929 din K către	2995 % din K
impozitul	2929 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	746 στο K σας	891 sent to your K	891 right to your K	891 into your K	891 check your K to	991 in your K at #	991 in your K by #	1057 in your K	1057 to your K	1058 in your K	1058 to your K	1116 your K	1945 di K anda	1945 ke K anda	2082 nella tua K	2475 in je K	3094 u vaš K
inchiesta	53 mesi a questa K	2162 questa K
inchieste	2162 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	514 log K for at	576 log K med
indbakke	79 i din K	516 i din K
indbakken	79 i K	517 i K
indeholder	97 K spoilers
independen	2011 jurnalisme K
independence	1117 our editorial K
independencia	1279 nuestra K
independent	423 periodisme K	875 support K journalism	1116 support K journalism	1117 K journalism	2994 jurnalism K	2994 jurnalismul K
independente	2888 jornalismo K
independently	1005 we K	1005 editors K	1005 K selected by our	1005 K chosen by our
independents	423 mitjans K
independiente	1279 periodismo K	1279 prensa K
independientes	1203 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2162 giornalismo K	2162 informazione K
indipendenti	2083 rimanere K	2083 restare K
indipendenza	2162 la nostra K
indiquez	77 K votre adresse
indirin	3457 app store ve google play'den K	3466 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	636 dpa-K
infolettre	78 l'K	78 notre K	1504 notre K	1646 notre K
informace	477 K najdete
informasjonskapsler	2603 bruker K	2624 K
informatie	2513 K over dit
information	918 to store and/or access K on a device	918 for more K see our privacy	1542 lettre d'K	1542 lettres d'K	1646 K libre
informationen	637 mit K der	649 K zu diesem fall	715 mit K von
informations	1515 suivez les K sur
informativa	2044 K sulla privacy	2162 la nostra K
informazione	2083 l'K di qualità ha un costo	2161 sostieni l'K	2162 K libera	2162 l'K di qualità
informou	2890 K
infos	710 alle K zum
ingen	71 K spam	558 uden dig K	558 K rig ejer	2635 uten deg, K	3327 utan dig K
inget	71 K spam
ingevoegde	2518 K post
ingezonden	43 K brief	43 K brieven	2517 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1885 K cikke maradt	1885 K cikkei	1885 K cikked maradt	1890 K cikk maradt	1898 nincs több K cikke
inhalt	9 dieser K	9 diesen K	592 dieser K ist nur für	655 dieser K wird von	655 um den K	698 K von x	723 diesen K zu sehen	723 ein K von
inhalte	9 externe K	622 externe K
inhalts	9 dieses K	698 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2492 om deze K te	2518 bevat K van	2518 K te zien
iniciar	1160 debes K sesión
initiale	97 version K de cet
initialement	1535 article publié K	1573 cet article a été K
inkorg	79 i din K	3285 i din K	3285 till din K
inkorgen	79 i K	3326 direkt i K
inloggen	21 K om een reactie	24 K	2577 je moet nog even K
innan	3274 K du går
innboks	79 i din K
innboksen	79 i K	2594 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2481 meldingen K	2490 javascript K
inschrijving	2533 K te bevestigen	2576 bevestig je K	2576 bevestig uw K
inscreva	2747 K-se	2759 K-se na nossa	2759 K-se em nossa
inscrever	2759 ao se K
inscription	1504 votre K a bien été	1504 K est confirmée	1504 confirmer votre K
inscrit	1497 déjà K
inscrivant	1505 en vous K
inscrivez	77 K votre adresse	1481 K-vous	1504 K-vous à notre
insegna	2060 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2996 a K
insisted	1119 K
instagram	16 K	237 K	522 på facebook og K	614 ob whatsapp, K	615 auf facebook, K	615 auf K, facebook	615 auf facebook und K	615 auf facebook oder K	698 inhalt von K	766 K	908 follow him on K	908 follow her on K	908 follow them on K	909 on K, facebook	909 on K and facebook	1516 sur facebook et K	2038 su facebook e K	2487 op facebook en K	2487 op facebook, K	2599 på facebook og K	3292 på facebook och K	3450 K'da takip	3576 K
instagrame	3170 K	3170 facebooku a K
instagramie	16 K	2681 na facebooku i K
instagramis	1297 K
instagramon	1868 K
instagramu	16 K	458 K	3108 K	3230 K
instale	2762 K a app
install	895 K our app
installeer	2530 K de app
installez	1645 K-la
installiert	703 die app K
instellingen	2554 cookie-K
integritetspolicy	3296 K
intelektas	2400 dirbtinis K
intelekto	2400 dirbtinio K	2415 dirbtinio K
intelektu	2440 mākslīgo K	2455 mākslīgo K
inteligence	482 pomocí umělé K	3251 s pomočjo umetne K
inteligencie	3194 pomocou umelej K
inteligencije	3130 uz pomoć umjetne K	3130 pomoću umjetne K	3130 uz pomoć veštačke K	3130 pomoću veštačke K	3130 uz pomoć vještačke K
inteligenciou	3194 umelou K
inteligencji	2723 z pomocą sztucznej K	2723 przy użyciu sztucznej K
inteligenco	3251 z umetno K
intelligencia	1873 mesterséges K készítette	1873 mesterséges K fordította	1873 mesterséges K segítségével	1892 mesterséges K segítségével
intelligens	549 med kunstig K	549 af kunstig K	549 fra kunstig K	549 kunstig K (ai)	569 hjælp af kunstig K	2625 med kunstig K	2625 av kunstig K	2649 hjelp av kunstig K	3318 med artificiell K	3318 av artificiell K	3340 hjälp av artificiell K
intelligenz	722 mithilfe künstlicher K
interdite	1573 diffusion K
interdites	1573 diffusion K
interessiert	694 ihre geschichte K
interview	97 K wurde gekürzt	701 das K in voller
intihar	97 K
introdu	77 K adresa de email	2897 K adresa
introduce	77 K tu correo
invest	1116 K in local news
investigaciones	1279 nuestras K
investigador	359 és K	1174 es K	2792 é K
investigadora	359 és K	1174 es K	2792 é K
investigando	1203 seguir K
investigant	423 continuar K
investigate	960 we should K
investigation	53 months on this K	53 weeks on this K	1011 this K	1117 this K	1646 cette K
investigations	960 our K team	960 our K desk	1117 our K
investigative	938 is an K
investigativteam	649 K
inviamo	57 ti K	57 vi K
inviata	2060 è K
inviato	2060 è K
invitame	54 K un café	54 K a un café
invite	1648 K
invitent	1648 K
involved	1005 not K in the
""", 'ip': """
iphone	895 our K app
iptal	3466 K edin
""", 'ir': """
iratkozz	1852 K fel	1901 K fel ingyen
iratkozzon	1852 K fel	1901 K fel ingyen
""", 'is': """
iscrive	2082 ci si K qui
iscrivendoti	2031 K
iscriversi	2082 K qui
iscriverti	2082 per K clicca	2161 clicca qui per K
iscriviti	2015 K	2031 K alla nostra	2031 K gratis	2031 K al nostro	2082 K qui	2161 K qui
iscrizione	2032 annullare l'K	2082 la tua K è	2082 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1904 K el
ismerte	1904 K el
ispravak	97 K:
ispravka	97 K:
issue	1018 back K
issues	1018 back K
istakao	3154 K
istakla	3154 K
istaknula	3154 K
istaknuo	3154 K
istedi	3542 K
istediler	3542 K
""", 'it': """
itiraf	3542 K etti
""", 'iz': """
izjavila	3154 K
izjavio	3154 K
izlasi	2457 K visu
izleyin	3466 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2579 per K
jahr	738 im K	738 pro K
jahresabo	733 K
jakoon	49 laita K
janela	2777 abre em nova K
jar	951 tip K
jaunumi	2458 mūsu K	2461 K
jaunumiem	2426 piesakies K	2445 K	2457 piesakies K
jaunumus	2445 K
javascript	175 K	442 povolte K	442 zapněte K	525 aktivér K	525 slå K til	619 K in ihrem browser	619 aktivieren sie K	619 K benötigt	818 K	914 please enable K	914 requires K	914 K is disabled	914 K is required	914 turn on K	914 K is not available	914 enable K in your browser	914 K must be enabled	914 needs K	1155 activa K	1155 habilita K	1155 habilitar K	1155 activar K	1430 salli K	1430 ota K käyttöön	1519 activer K	1519 activez K	1519 K est désactivé	1519 nécessite K	1663 אפשרו K	1921 aktifkan K	2041 abilitare K	2041 abilita K	2041 attiva K	2041 attivare K	2490 schakel K in	2602 aktiver K	2602 slå på K	2684 włącz K	2684 włącz obsługę K	2772 ative o K	2772 habilite o K	2772 ativar K	2903 activați K	3019 включите K	3295 aktivera K	3295 slå på K	3560 увімкніть K	3639 bật K	3804 K已
javasolta	1904 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3109 K nam	3109 K nam se	3109 K se našem	3109 K se našoj	3151 K nam	3151 K nam se	3151 K se našem	3231 K nam	3269 K se nam
""", 'je': """
jederzeit	595 K kündbar	600 widerruf K	600 abmeldung K	601 K abmelden	673 K wieder abmelden	705 abmeldung ist K	738 K kündbar
jednou	17 K týdně
jefa	1174 es K de
jefe	1174 es K de
jegyezte	1904 K meg
jelas	2013 K
jelasnya	2013 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1896 K most
jelentkezzen	24 K	1849 K be a	1896 K most
jelezze	1901 K nekünk
jetzt	592 K im abo	734 K im shop	736 teste K
""", 'jo': """
jobbar	3318 K med ai
join	952 K for	1116 K us on
jornal	2888 nosso K	2888 somos um K
jornalismo	2751 apoie o K	2814 K de qualidade tem um custo	2814 presente ao K	2887 apoie o K	2888 nosso K	2888 K de qualidade	2888 fazer K
jornalista	2792 é K formada	2792 é K formado	2792 é K do	2792 é K da	2792 é K no	2792 é K na	2792 é K e
jornalistas	2888 nossos K
joukkoon	51 liity K
journal	1646 notre K
journalism	875 support our K	875 support the K you rely on	994 keep our K free	998 access to all our K	998 access to all of our K	1116 support quality K	1116 support local K	1117 our K	1117 fearless K	1117 K like this
journalisme	1486 soutenez un K	1645 soutenez le K
journalismi	1477 riippumaton K	1477 K maksaa	1477 hyvä K
journalismia	1477 K
journalismimme	1477 K
journalismus	587 unterstützen sie unabhängigen K	587 unterstütze unabhängigen K	587 für unseren K	706 freien K	737 unser K	737 unseren K	737 unabhängigen K	737 unabhängiger K	737 gut gemachten K	737 gut gemachtem K	737 frei zugänglichen K	737 frei zugänglicher K	737 guten K	737 freien K
journalist	39 vores K	39 vår K	546 er K på	546 er K hos	546 er K ved	546 er K i	641 ist freier K	641 ist K	651 arbeitet seit # als K	936 is a freelance K	938 is a K	962 K	2514 is K	2514 is freelance K	2553 werkt als K	2575 is schrijver en K	2575 is K en	2622 er K i	2622 er K på	2622 er K og	3315 är K på	3315 är K och
journalistar	39 våre K
journaliste	39 notre K	1538 est K	1538 K au	1538 K à	1538 K pour
journalisten	2578 onze K
journalister	39 vores K	39 våre K	579 vores K	2659 våre K	3351 våra K
journalistes	39 nos K	1564 nos K	1565 payer nos K	1646 nos K
journalistiek	2466 steun onze K	2561 goede K kost	2561 K kost	2578 onze K
journalistik	508 støt vores K	508 støt uafhængig K	579 vores K	579 uafhængig K	579 K koster	579 kritisk K	579 fri K	3277 stöd vår K	3277 stöd oberoende K	3351 vår K	3351 oberoende K	3351 granskande K	3351 bra K	3351 fri K
journalistikk	2585 støtt vår K	2585 støtt uavhengig K	2659 vår K	2659 uavhengig K	2659 kritisk K	2659 god K	2659 fri K
journalistin	641 ist freie K	641 ist K	651 arbeitet seit # als K
journalists	1117 our K	1117 we, the K
journaux	1577 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1479 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1935 adalah K	2011 K kami
jurnalism	2994 facem K
jurnalisme	1946 dukung K	2011 K kami
jurnalismul	2928 K de calitate costă	2993 susține K	2994 K nostru
jurnalist	2914 este K
just	1074 K £#	1074 K $#	1074 K €#
jutjubu	3108 K
jutro	17 svako K	17 vsako K
juttu	1420 lue koko K	1477 tämä K
juttujamme	1477 K
juttuvinkki	38 lähetä K	67 lähetä K	1476 lähetä K
jutun	20 koko K	1474 tämän K
jutusta	1477 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2523 nu K voor	2523 je K voor
kabul	3542 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1477 K jutut
kaitstud	1287 kõik õigused K
kakor	3309 K på	3317 K
kami	2010 beri tahu K	2011 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2578 ons K
kanal	579 vores K	1918 ikuti K	2011 K kami	2659 vår K	3351 vår K
kanale	2680 na naszym K
kanaliga	1297 meie K
kanalimiz	3540 K
kanalimiza	3431 K abone	3446 whatsapp K	3446 telegram K	3446 youtube K
kanalimizi	3446 whatsapp K
kanalina	3446 whatsapp K	3446 telegram K
kanalini	3446 whatsapp K	3446 telegram K
kanavaamme	1443 K
kanavalle	1443 whatsapp-K	1443 telegram-K
kanavamme	1443 whatsapp-K	1477 K
kannst	90 gib, was du K
karte	9 diese K	698 laden der K
karya	2011 K kami
kasutamine	1294 K ilma
kata	2013 K
katanya	2013 K
katil	51 sen de K
katilin	51 siz de K	3466 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3470 reklam verenin K
kavom	54 časti me K
kaydetti	3542 K
kaydolun	3539 K
kaynak	3445 tercih edilen K	3514 tercih edilen K
kaynaklar	3514 tercih edilen K
kaynaklara	3445 tercih ettiğiniz K
kazala	3154 K
kazanin	3466 K
kazao	3154 K
""", 'kd': """
kdykoli	502 zrušit K
""", 'ke': """
kebijakan	1922 K privasi	1922 K cookie
kedvenc	1867 google K
keelatud	1294 loata on K
keep	1047 help us K	1116 help us K	1116 help K our
keeps	1054 our app K you
kehotettiin	1479 K
kehotti	1479 K
kehottivat	1479 K
kehotus	1479 kuului K
kein	680 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1901 K minket
kernpunkte	699 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1479 K
kertoivat	1479 K
kertoo	1479 K
kesti	3542 ceza K
ketentuan	1922 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2625 med K	2625 av K
kielletty	1469 ilman lupaa on K
kiitos	1476 K kun luet
kinnitas	1323 K
kiosque	1577 en K
kiosques	1577 en K
kirakatban	1904 állt a K
kirim	2010 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1476 K sisään
kirjeenvaihtaja	1447 K
kirjoita	38 K meille	67 K meille
kirjoitti	1479 K
kirjoittivat	1479 K
kirjuta	38 K meile	67 K meile	1320 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1323 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1460 €/K	1478 /K
""", 'kl': """
klaagt	2580 K
klagade	3353 K
klagar	3353 K
klagede	581 K
klagen	2580 K
klager	581 K	2661 K
klaget	2661 K
klagt	739 K
kleine	584 haben wir eine K bitte
klical	3272 je K
klicka	3325 genom att K på
klicken	701 K sie auf play	701 auf play K
klikke	2633 ved å K på
klikom	3123 K na	3244 s K na	3244 s K
klimaatverslaggever	2553 is K
klummeskribent	546 er K
""", 'kn': """
know	1015 let us K
""", 'ko': """
kogu	1320 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1935 adalah K
kolumnist	641 ist K	1299 K	3110 je K	3232 je K	3315 är K
kolumnista	3110 je K
kolumnistica	3110 je K
kolumnistin	641 ist K
kolumnistka	3232 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1943 tulis K anda	1943 di kolom K
komentara	3121 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3121 biste K
komentarisanje	6 za K
komentarjev	3242 brisanja K	3242 izbris K	3242 brisanje K
komentarji	3242 K izražajo	3242 K ne izražajo	3242 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2687 aby dodać K	2710 zostaw K
komentarzach	85 w K	2697 w K	2697 w K pod
komentarzu	85 w K	2697 w K
komentator	1943 tanggung jawab K
komentirajo	3242 K lahko
komentirali	3121 biste K
komentiranje	6 za K
komentirate	3242 K lahko
kommentar	669 K wird	669 ihr K	669 dein K
kommentarbereich	85 im K
kommentare	85 in die K	625 um K zu	669 K zu diesem	669 K werden	737 schreibt mir in die K	737 schreib mir in die K	737 schreibt uns in die K
kommentaren	85 in den K	625 in den K
kommentarerna	85 i K	3300 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	530 i K	2606 i K	2629 stenger K	2629 meninger i K
kommentarfunktion	625 K
kommentarsporet	85 i K	553 i K
kommentator	546 er politisk K	546 er K	2622 er K i	2622 er K og	2622 er politisk K	3315 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3298 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	528 for at K	2605 for å K
kommentieren	6 um zu K	6 K zu können	624 um zu K	624 probleme beim K	624 K sie diesen	624 K sie den	625 nicht mehr K	669 K
kommentiert	625 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	673 K per mail	673 K per e-mail
komunikat	2745 taki K
kondigde	2580 K
koneellisesti	1450 K
konferenci	465 naši K
konferenciju	3116 našu K
konferenciu	3178 našu K
konferenco	3238 našo K
kongress	660 jetzt zum K
konseling	97 layanan K
konstaterade	3353 K
konstaterar	3353 K
kontakt	38 K os	38 K oss	578 K os	2658 K oss
kontakta	38 K oss	3350 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3109 K nas	3109 K redakciju
kontaktowej	2701 skrzynki K
kontaktujte	459 K redakci	459 K nás	459 K autora	3171 K redakciu	3171 K nás
konten	9 K ini
kontingent	598 haben ihr K
konto	514 opret en K for	578 opret en K	2742 załóż K	3283 skapa ett K för	3350 skapa ett K och	3350 skapa ett K här
kontributor	1935 adalah K
konzern	677 kein K	737 kein K
kopeerimine	1294 K ilma
kopieras	3332 får inte K	3332 får ej K
kopieres	2614 kan ikke K uten
kopiering	538 K er ikke tilladt	3332 K utan
kopijuoti	2392 K, platinti
kopiointi	1439 luvaton K	1439 K ilman lupaa
kopyalanamaz	3441 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1935 adalah K
korespondentas	2397 K
korespondente	2437 K
korespondentem	2702 jest K
korespondents	2437 K
korjattu	97 juttua K	97 juttua on K
korrekt	3321 ska vara K
korrekta	3321 ska vara K
korrektur	97 K:
korrekturhinweis	667 K
korrekturhinweise	667 K
korrespondent	546 er K	641 ist K	650 als K	650 seit # K	1299 K	2622 er K	3315 är K
korrespondentin	641 ist K	650 als K	650 seit # K
korrigerats	97 artikeln har K
korting	2538 K op je eerste	2538 K op het eerste
korzystamy	2684 K z plików cookie
kostenlos	595 wochen K	595 monat K	600 K per mail	706 lesen alle K	707 tage K	707 tage lang K	738 K testen
kostenlose	15 K artikel	598 noch zwei K	598 noch # K
kostenlosen	598 noch einen K	598 K artikel gelesen	600 unseren K newsletter	600 unserem K newsletter	600 unserer K newsletter	600 den K newsletter	717 K konto	717 K account
kostenloser	598 K artikel
kostenpflichtig	592 dieser artikel ist K
koster	579 K penge
kostnadsfritt	3328 en månad K
""", 'kr': """
krevde	2661 K
kriisipuhelin	97 K
kritik	667 lob oder K
kritiker	3315 är K och
kritiserar	3353 K
kritiserer	581 K	2661 K
kritisieren	739 K
kritisiert	739 K
kritizuje	503 K
kronor	3352 K
krzyczeli	2745 K
""", 'ku': """
kullan	3434 çerez K
kullanilamaz	3441 izinsiz K
kullanilmaktadir	3434 çerez K	3434 çerezler K
kullanilmasi	3441 izinsiz K yasaktir	3470 izin alinmadan K
kullaniyoruz	3434 çerezleri K	3434 çerezler K
kulttuuritoimittaja	1447 K
kulturredakteur	726 ist K
kulturredakteurin	726 ist K
kulturressort	650 leitet das K
kulturskribent	3315 är K
kumppanimme	1430 me ja K
kun	559 for K #	2636 for K #
kunne	579 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2574 geef wat je K
kurzfassung	642 K
kutunuza	3427 posta K
kutunuzda	79 posta K
kuukaudessa	1478 K
kuukausi	1420 kokeile K	1460 K #	1476 kokeile K
kuukausilahjoituksella	1459 K
kuulutas	1323 K
kuus	1322 K
kuvailee	1479 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3119 naš K	3241 naš K
kvizu	3119 našem K	3241 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1479 K
""", 'l': """
l	424 K'any
""", 'la': """
laadi	1320 K alla
laat	2550 K het ons
laatste	2486 volg het K nieuws
labojums	97 K:
ladattavissa	1456 sovellus on K
ladda	3287 K ner vår app	3350 K ner vår
lade	606 K die app
laden	606 K sie die app	607 app K	723 die karte zu K	723 das video zu K
lage	2659 K mer
laget	51 bli med på K
lahjoituksesi	1459 K auttaa	1476 K
lahjoitus	1459 tee K	1476 tee K	1480 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1645 K-nous votre
lamenta	1281 K	2164 K	2890 K
lamentano	2164 K
lamentou	2890 K
lance	1648 K
landing	1057 K in your inbox
langganan	1945 K buletin	2010 K sekarang	2014 K
language	97 contains K	97 contains strong K
lanjutkan	1948 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1900 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2595 K ned vår app	2658 K ned
later	981 check back K
latest	1033 the K on this story
laukeliai	21 būtini K
lauloivat	1479 K
laut	739 K
lavoro	2162 il nostro K
lawyers	1117 our K
""", 'le': """
leave	891 one click to K	1056 K your e-mail	1056 K us your e-mail	1091 K a clap	1116 K us a tip	1116 K a tip
lecteur	9 ce K	1551 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1565 par des K comme vous	1646 nos K
lectoras	36 nuestras K	1279 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1279 nuestros K	1279 gracias a sus K
lectors	18 gràcies als K	423 els nostres K
lectrices	1646 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	938 is a senior K	938 is a K
ledarskribent	546 er K	3315 är K
leden	2535 door onze K	2578 onze K
lederskribent	546 er K
leernos	1278 gracias por K
leestijd	0 K
legfontosabb	1900 K írásait
legge	2164 si K
leggere	2025 per K tutto
lehti	80 tilaa K
lei	2995 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	641 ist K
leiterin	641 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2814 K que nos apoiam	2888 nossos K	2888 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2890 K
lengkap	20 artikel K	1948 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2637 du kan K mer	2637 kan du K mer
lesedauer	0 K
lesen	592 im abo K	592 K sie mit plus	598 % noch zu K	606 in der app K	686 mehr dazu K sie	729 K sie hier.	736 danke fürs K
leser	2658 takk for at du K
leserabend	660 K	700 unseren K
leserbrev	43 K	2623 K
leserbrief	43 K	625 K
leserbriefe	43 K	625 K an	667 K
lesere	36 våre K	2659 våre K
leserfinanziert	737 K
leserinnen	36 unsere K	737 unsere K	737 unseren K
leserinnlegg	43 K	2623 K
lesern	737 ihren K
leserne	18 takket være K	2635 K våre
lesernes	18 K bidrag	2659 K bidrag
leserreise	700 K
leserreisen	660 unsere K	660 unseren K	700 K
leserumfrage	35 unserer K
leserzuschriften	667 K
lesetid	0 K
lesezeit	0 K
letno	3271 K
lets	1054 our app K you
letter	925 send a K
letters	43 K desk	43 K page	43 the K editor	925 K to the editor	925 send K	985 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2083 solo grazie ai nostri K	2162 i nostri K
lettre	78 notre K	1646 notre K
lettrici	2162 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1206 para seguir K	1206 quieres seguir K	1206 sigue K con	1206 y sigue K	1278 sigue K sin
lezen	20 meer K
lezers	36 onze K	2578 onze K
lezersaanbieding	2556 onze K
lezersactie	2556 onze K
lezersavond	2523 onze K	2556 onze gratis K
lezersevenement	2523 ons K
lezersreis	2523 onze K
lezersreizen	2523 onze K
""", 'li': """
libovolnou	502 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2472 al K
lidem	18 díky K	501 díky K
liens	74 nos K	1555 via nos K	1555 par nos K
liest	729 K du hier.
lietotni	2443 K
lifeline	97 crisis K
lignes	1565 qui lisent ces K
liitu	1320 K meie
liituge	51 K
like	1117 work K this
liked	1117 K what you read
liker	2659 K du det vi
limit	881 read without K	889 free K
limitat	350 accés il·K
limits	881 read without K
line	38 our tips K	67 our tips K	960 our tip K	1093 our tip K	1093 our tips K
link	904 copy the K	1000 read it for free with this K
links	74 über diese K	74 onze K	913 some K on this page	913 some of the K on	1051 K here	1051 K on this page	1051 K in this post	1051 K on this site	1051 our K	1051 our shop K	1051 my K	1051 these K	1051 one of our K	1051 one of my K
liputan	2011 K kami
lire	20 pour K cet	1648 peut-on K
lisas	1323 K
lisens	47 K cc	47 cc-K
list	1062 join our K	1062 not on the K yet	1062 not on our K
listen	0 min K	908 K back here	908 K to us live	946 prefer to K	946 rather K
listeners	1073 K like you
listening	946 K time
live	1018 our K	1018 K q&a	1079 see them K
liveblog	686 im K	686 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1122 si has K hasta aquí
llegint	377 per seguir K
""", 'lo': """
local	1117 keep K news
log	24 K in	2470 K in om	2470 K in of
logg	24 K inn	2591 K inn for å	2656 K inn med	2658 K inn for
logga	24 K in	3283 K in för att	3347 K in med
logge	717 K dich ein
logged	21 must be K in to post	881 you must be K in to	922 you must be K in to
loggen	717 K sie sich ein
logget	528 du skal være K ind
login	24 faça K	2755 faça K para	2887 faça K
lokalredakteur	726 ist K
lokalredakteurin	726 ist K
lokalredaktion	650 leitet die K
look	1117 our new K
lovade	3353 K
love	1109 you K
lovede	581 K
""", 'lu': """
lubas	1323 K
luetaan	1474 juttu K
lugeda	1284 et edasi K
lugejad	1321 meie K
lugemiseks	1284 edasi K
luisteren	2557 artikel ook K
luisterversie	2 K
lukeaksesi	1420 K koko	1420 kirjaudu sisään K
lukemaan	1476 pääset K
lukemista	1476 jatka K
lukijamme	1477 K
lukijasta	1474 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1459 K tukea	1477 K tuella
lukittu	1472 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1420 K
lunar	2995 K
lunes	17 cada K
lupasi	1479 K
lupasivat	1479 K
""", 'ly': """
lyder	581 K	2661 K	3353 K
lydversion	2 K
lyssnar	3320 K på poddar
""", 'ma': """
maand	2472 deze K nog	2579 per K
maandelijks	2472 K opzegbaar	2579 K
mach	51 . K mit	736 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	583 K sie mit	737 was wir K
macht	736 K mit
made	870 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	436 váš e-K	473 svůj e-K	780 το e-K σας	1056 put your e-K	1056 type your e-K	1058 by e-K	1851 e-K cím	2550 K ons	2550 K dan	2577 K ons	2712 swój e-K	2760 no seu e-K	2927 pe e-K	3010 ваш e-K	3095 na vaš e-K	3123 svoj e-K	3123 na e-K	3159 váš e-K	3159 svoj e-K	3159 na váš e-K	3185 svoj e-K	3553 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2475 je e-K	2533 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	517 din e-K	528 din e-K vil ikke	578 din K
mailben	1894 legjobb cikkei e-K	1894 cikkei e-K	1894 hírei e-K
mailbox	79 in je K	79 in uw K	1057 in your K	2475 in je K	2475 in uw K	2475 in jouw K
maile	3159 vašom e-K
mailed	1057 e-K to you	1057 K to you
mailedbe	79 az e-K
mailing	1062 join our K list	1062 join the K list	1062 on our K list
mailom	3185 správy e-K
mailovou	473 e-K adresu
mailowy	2712 adres K
mailt	1901 írjon e-K
mailu	79 do e-K	435 přímo do e-K	3159 do vášho e-K
mailul	2898 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1477 ilman K
mainos	11 K
mainostaja	1469 maksanut K
mainosten	1431 K esto
majhno	3270 smo K
make	1116 will you K a
maken	2578 wij K
maksumuuri	1480 K
maksuton	1464 K tunnus
maksuttomat	1464 K artikkelit
maltilla	83 pelaa K
mamio	3154 K
manade	3353 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2814 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	655 K-cookies	969 K cookies
marketingcookies	548 K	2518 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1912 kotak K anda
masukkan	1912 K email
matched	951 K dollar	994 gift will be K	1072 will be K	1072 is being K	1072 are being K	1072 be K	1072 K until
material	637 mit K der	637 mit K von	939 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3037 K	3038 K.ru
""", 'md': """
md	559 kr./K	580 kr/K
""", 'me': """
me	3038 t.K	3577 t.K
meaning	1069 if you've been K to	1069 if you have been K to
medarbetare	3315 är K på	3315 är K i
meddelade	3353 K
meddelte	581 K
medewerker	2514 is K van
medgav	3353 K
mediach	2732 naszych K
medio	1279 este K
medlem	80 bliv K	80 bli K	578 bliv K	2658 bli K	3350 bli K
mee	51 . doe K	51 . doe ook K
meie	1321 K töö
meil	1320 aita K
meile	1320 saada K
meilile	1316 sinu K
meille	38 kerro K	67 kerro K	1476 lähetä K	1476 kerro K
meinen	624 was K sie dazu
meint	739 K
meinte	739 K
meinung	30 K der	43 anderer K	624 sagen sie uns ihre K	654 K des autors
mejl	3095 na vaš K	3095 vašu K	3123 svoj K	3123 na K	3285 i din K	3285 till din K
mejla	38 K oss	67 K oss	3350 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3350 din K
mejlen	79 i K	3285 direkt i K
mektuplari	43 okur K
melalui	1946 dukung kami K
melanjutkan	1909 untuk K membaca	1948 untuk K membaca
meld	2658 K deg på her
meldde	2580 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	694 K dich bei uns	736 K dich an	2593 K deg av når	2633 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	583 K sie sich an	592 K sie sich an, um	592 bitte K sie sich an	694 K sie sich bei uns	736 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2531 krijg een K bij	2531 ontvang een K bij
meldingen	14 K	2481 schakel K in	2481 zet K aan	2481 ontvang K	2531 krijg K	2577 zet K aan
meldt	2580 K
meldte	2661 K
membaca	1948 untuk terus K	1948 untuk K berita ini	2010 daftar untuk K
member	50 as a K you	868 become a K	951 become a K	998 not a K?
memberikan	97 belum K tanggapan	1943 K komentar
members	18 our K	36 our K	50 K can	881 is for K only	881 K-only story	1026 paying K	1066 thanks to our K	1073 K like you	1117 our K
membership	1068 consider a K
membiayai	1946 K kami
membro	2887 torne-se K
membru	80 devino K
membutuhkan	2010 kami K dukungan
memuat	45 K ulang
menar	3353 K
mencionanos	62 K
mendaftar	1945 dengan K, anda
mendapat	1956 K komisi
mendapatkan	1956 K komisi	2010 daftar untuk K
mener	581 K	2658 hva K du	2661 K
menerbitkan	45 K ulang
menerima	1936 K cookie	1956 K komisi	2010 daftar untuk K
mengambil	1957 dilarang K	1957 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1943 komentar yang K
mengatakan	2013 K
menggandakan	1957 dilarang K
menggunakan	1922 K cookie
mengirimkan	57 kami K
mengutip	1929 dilarang K
meninggalkan	1943 K komentar
menit	0 K baca
mensais	2889 K
mensuales	1280 K
mensuel	1540 un don K	1565 un soutien K	1647 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	2013 K
menyalin	1957 dilarang K
menyatakan	2013 K
merch	976 our K
merci	1645 K de nous
mere	560 kan du læse K	560 du kan læse K	560 kan læse K om
merespons	97 belum K
merkezimiz	3540 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	424 al K	1280 al K	1280 por K
mese	2163 al K
mesec	3124 prvi K	3153 prvi K	3245 prvi K	3245 na K	3271 na K	3271 prvi K
meses	1206 K por #
mesiac	3187 prvý K	3212 za K	3212 prvý K
message	38 K us	67 K us	870 a K from our editor
messagerie	1524 votre adresse de K ne sera pas
messengera	2700 K
messengeri	3170 K
messengerju	3230 K
messengeru	458 K
messengerze	2700 K
metus	2419 per K
mewakili	1957 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2440 ar K
mielipidekirjoitus	43 K
miembro	1278 hazte K
mig	62 tag K på
mij	62 tag K
mille	2083 # per K
milliardaire	1565 à aucun K
mind	97 ring K
minggu	2012 per K
mingguan	1945 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1854 kövess K	1901 kövess K	1901 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	998 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2575 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3424 zaten abone K
missen	2574 wat je kunt K
mission	1117 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	985 spot a K	985 report a K	1092 when we learn of a K	1092 when we make a K	1092 if we have made a K
mitdiskutieren	6 K	669 K
mitgeteilt	739 K
mitglied	80 werden sie K	80 werde K	736 werden sie K	736 werde K	736 jetzt K werden
mitglieder	50 K können	595 nur für K	680 angebots für K	737 unsere K
mithilfe	722 K von ki
mitteilungen	14 push-K	610 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3124 prvi K	3153 prvi K
""", 'mn': """
mnd	2636 kr/K	2660 kr/K
""", 'mo': """
mobile	895 on your K app	895 our K app
mobilen	554 direkte på K	2630 nyheter rett på K	2630 rett på K	3322 nyheter direkt i K	3322 direkt i K
mobilepay	578 K til #	578 K på #	578 K #	578 K et
modalidad	1280 K premium
moderador	2777 não serão aprovados pelo K
moderados	2777 serão K antes
moderated	922 comments are K	922 pre-K
moderowane	2710 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2577 maak het volgende K
mois	1647 par K
moittii	1479 K
molbu	3106 imamo malu K	3106 malu K
molila	3154 K
molili	3154 K
molio	3154 K
monat	680 einen K für	680 K für nur	738 im K	738 pro K
monate	707 # K lang
monatlich	738 K
monday	17 every K
mondays	1059 sent K
mondogatta	1904 K
mondta	1904 K
montag	17 jeden K
month	881 try a K for	881 try it for a K	888 for the first K	888 for your first K	1074 £# a K	1074 $# a K	1074 €# a K	1118 a K	1118 per K	1118 every K	1118 each K
monthly	951 one-off or K	998 reached your K limit	1047 K gift	1116 become a K	1116 give K	1118 K
months	53 K on this story	881 K for $#	888 for the first # K	888 for the first three K
morgen	17 jeden K	17 am K	17 hver K	557 hver K i din	676 uns auch K
morgenbrevet	2634 K
morgon	17 varje K
morgonbrevet	3326 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1646 nos K
""", 'mu': """
muhabiri	3449 gazetesi K
muhabiridir	3449 K
muhabirimize	39 K	3447 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3477 K
muistutti	1479 K
mukaan	1476 lähde K	1476 tule K	1479 K
multato	2164 ha K
multou	2890 K
mums	2457 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2550 mail K
nabiralnik	79 v vaš K	3218 v vaš K
nabiralniku	3218 v vašem K	3244 vašem K
nachdruck	636 K verboten	691 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	606 aktuelle K aufs handy	607 K-app	610 push-K	686 weitere K finden sie	686 mehr K finden sie	710 K des tages	710 alle K zum
nadaljevanje	3217 za K branja	3246 K spodaj
nadaljuje	3246 K pod oglasom	3246 K spodaj
nadaljujte	3217 K branje
nadie	1279 K nos dice
naglasila	3154 K
naglasio	3154 K
najdete	477 další články K
najnowsze	2672 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3249 K nam
names	97 not their real K
napis	2745 taki K
napisz	38 K do nas	67 K do nas	2688 K do nas	2701 K do nas	2733 K:	2733 K na	2742 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3217 če želite brati K
napsal	503 K
napsala	503 K
narrated	946 is K by an ai	946 is K by ai
nasilja	97 opise K
naslov	3218 na vaš e-K	3218 svoj e-K	3244 svoj e-K	3244 svoj e-poštni K
nastavak	3091 za K čitanja	3125 K ispod	3125 K teksta
nastavili	3091 da biste K čitanje
nastavite	3091 K čitanje	3093 K čitati
nastavlja	3125 K ispod	3125 K nakon
naszego	2706 K sklepu	2709 K quizu
naszej	2743 K pracy
naszym	2742 zostań K
naujienas	2404 K telefone	2405 K el. paštu	2416 mūsų K
naujienose	2393 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1155 tu K no soporta	1155 su K no soporta	2772 seu K não suporta
navela	3154 K
naveo	3154 K
navigateur	10 votre K	21 dans le K pour mon prochain	1519 votre K ne supporte pas	1519 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3154 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1122 K pedirte	1125 K tu apoyo	1278 K tu ayuda	1278 K de ti	1278 te K
necessariamente	2795 não reflete K a opinião	2795 não refletem K a opinião
necessaris	21 camps K
necessitem	422 et K
nechajte	77 K nám svoj e-mail
nechcete	490 K přijít o	3202 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2462 K nu een
neighbors	1073 K like you
neighbours	1073 K like you
nell	2034 apri K'app
nella	79 K tua mail	2032 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3270 K mediji	3270 smo K
neodvisno	3269 podprite K
neophodna	21 K polja
neovisni	3152 ostanemo K
neovisno	3151 podržite K
nepriklausoma	2418 K žurnalistika
nesutinkate	43 K
netiquette	624 beachten sie die K	2046 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2602 dette K bruker
neue	703 die K app
neuen	606 hier geht es zur K
neukunden	680 nur für K
neuvoi	1479 K
neuvoivat	1479 K
neuvoo	1479 K
neuvottiin	1479 K
never	71 K spam
news	607 K-app	710 alle K zum	710 alle K zu	895 K app for	938 is a K	960 K tip
newsblog	686 im K	686 unserem K
newsdesk	39 our K	39 the K
newsis	1296 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	253 K	373 la nostra K	474 K	501 náš K	504 K	600 unseren K	600 unserem K	600 unserer K	600 K bestellen	600 K richtig	604 K an	604 K von	604 zum K	604 täglichen K	645 K	673 K erhalten	673 K empfangen	673 unser K	673 der K über	673 der K für	705 unser abend-K	705 unser morgen-K	705 unser K	705 K ist kostenlos	736 K an	737 unser K	737 unseren K	737 unserem K	737 dieser K	740 K	746 εγγραφείτε στο K	746 εγγραφή στο K	746 το K μας	746 γραφτείτε στο K	746 στο K των	746 στο K του	746 στο K της	863 εγγραφείτε στο K	863 γραφτείτε στο K	864 το K μας	867 K	891 sign up for our K	891 sign up to our K	891 sign up for the K	891 subscribe to our K	891 join our K	891 get our K	891 our K here	891 receive our K	891 our daily K	891 our weekly K	891 our morning K	950 K	991 K soon	1043 from our saturday K	1090 this K was forwarded to you	1090 forwarded this K	1098 reply to this K	1117 our K	1120 K	1137 suscríbete a la K	1137 apúntate a la K	1137 nuestra K	1202 suscribite al K	1279 nuestra K	1282 K	1504 inscrivez-vous à la K	1504 abonnez-vous à la K	1504 notre K	1564 vous adresser sa K	1646 notre K	1646 cette K	1649 K	1912 K kami	1912 langganan K	2011 K kami	2031 iscriviti alla K	2031 la nostra K	2082 le nostre K	2162 la nostra K	2162 questa K	2165 K	2672 zapisz się na K	2672 nasz K	2714 K	2743 nasz K	2746 K	2759 assine a K	2759 nossa K	2813 esta é a edição da K	2813 esta é uma edição da K	2888 nossa K	2891 K	2897 abonează-te la K	2897 abonați-vă la K	2897 înscrie-te la K	2993 înscrie-te la K	2997 K	3094 naš dnevni K	3104 K	3151 prijavite se na K	3152 naš K	3155 K	3186 K	3211 náš K	3214 K	3226 K
newslettera	78 naszego K	78 do K	78 odber K	2672 zapisz się do K	2672 naszego K	2714 K	2743 naszego K	3104 K	3159 odber K	3186 K	3211 nášho K
newsletterem	2743 naszym K
newsletters	891 K may contain info about	950 K	1117 our K	1120 K	1504 nos K	1504 recevoir les K	1646 nos K	1649 K
newsletteru	78 odběr K	474 K
newsletterul	78 K nostru	2897 K nostru	2927 abonează-te la K	2993 înscrie-te la K	2994 K nostru
newslettery	474 K	3186 K
newsletterze	2714 K
newslettre	3186 K
newson	1867 google K
newspaper	1117 our K
newsroom	38 contact our K	67 contact our K	1005 not by the K	1015 tell our K	1015 our K	1033 stories from our K	1033 more from our K	1117 our K	1117 non-profit K	1117 this K
newsticker	686 unserem K
next	1018 our K	1047 help pay for the K	1047 pay for the K one
nezavisni	3152 K mediji	3152 ostanemo K
nezavisno	3151 podržite K
""", 'ng': """
ngay	3723 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2670 K dostęp
niets	2508 K uit deze	2569 K van deze site
nieuws	2478 K-app	2511 google K	2513 K of een tip	2549 app je K	2565 al het K over	2565 al het K uit	2576 K in je mail
nieuwsbrief	78 de K	78 onze K	2475 onze K	2476 dagelijkse K	2476 wekelijkse K	2510 K	2578 onze K	2578 deze K	2581 K
nieuwsbrieven	2475 onze K	2510 K	2578 onze K	2581 K
nieuwsbron	2548 favoriete K
nieuwsquiz	2558 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3104 K	3151 prijavite se na K	3152 naš K
""", 'no': """
nombreux	1565 plus nous serons K
nonprofit	1117 K newsroom	1117 K news outlet
nosaltres	38 contacta amb K
nosotros	1278 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2751 apoie K	2751 apoie o K	2762 baixe K app	2762 no K app	2887 apoie K	2887 apoie o K	2887 siga o K	2887 entre no K	2888 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	423 la K feina	2034 nella K app	2162 la K app
nostre	423 el K canal
nostri	74 K link
nostro	35 K quiz	2162 il K sito	2162 che il K
nota	20 leer esta K	1206 para leer esta K
notice	1092 if you K
noticia	1279 esta K
noticias	1179 en google K	1179 tu fuente de K
notificaciones	14 las K	1145 activa las K	1145 activar K	1146 recibir K
notifications	14 K	899 turn on K	899 turn on desktop K	899 would like to send you K	899 K from this site	900 enable K	900 allow K	900 receive K	1510 activer les K	1510 activez les K	1510 autoriser les K
notifiche	14 le K
notified	891 sign up to be K	900 get K
notifikace	472 K
notifikasi	14 K	1914 dapatkan K	1916 aktifkan K	2010 nyalakan K
notifikation	554 K
notifikationer	14 K	554 K
notify	900 K me of	900 K me when	922 K me of new posts
notis	3322 K
notiser	14 K	3322 K	3322 push-K
notre	35 K quiz	1646 K site
nouvelle	1524 ouvre dans une K fenêtre
novice	3218 na naše K	3218 na e-K	3226 e-K	3244 na e-K	3270 naše K
novinar	3110 je K	3110 , K	3110 - K	3232 je K	3232 , K	3232 - K
novinari	3152 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3270 naši K
novinarju	39 našemu K	3231 pišite K
novinarka	3110 je K	3110 , K	3110 - K	3232 je K	3232 , K	3232 - K
novinarki	3231 pišite K
novinarstvo	3152 nezavisno K	3152 neovisno K	3152 naše K	3270 neodvisno K
novinaru	39 našem K
noviniek	3159 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1142 en K app	1278 únete a K	1279 K app	1279 K web
nuestras	1279 K redes
nuestro	35 K quiz	64 K espejo	1125 apoya K	1150 únete a K canal	1278 apoya K	1278 únete a K	1278 recibe K	1279 K canal	1279 K medio	1279 K sitio	1279 K equipo
nuestros	74 K enlaces	1157 K socios	1279 K socios
numer	2744 K krs
nunca	1279 más que K
nuotraukas	40 K ir vaizdo
nur	680 abo für K
""", 'ny': """
nyheder	542 google K	576 vores K
nyhedsbrev	78 vores K	516 vores K	516 tilmeld dig K	557 K	578 tilmeld dig K	579 vores K	582 K
nyhedsbreve	516 vores K	579 vores K
nyhedsbrevet	78 K	516 få K	557 K	578 tilmeld dig K
nyhetene	2630 K rett på mobilen	2656 K våre
nyheter	2618 google K	3311 google K	3347 våra K
nyheterna	3291 följ K	3322 K direkt i mobilen
nyhetsbrev	78 vårt K	2593 vårt K	2593 våre K	2593 meld deg på K	2593 abonner på K	2634 K	2658 meld deg på K	2659 vårt K	2659 våre K	2662 K	3285 vårt K	3285 våra K	3285 anmäl dig till K	3326 K	3350 anmäl dig till K	3351 vårt K	3351 våra K	3354 K
nyhetsbrevet	78 K	2593 få K	2634 K	2658 meld deg på K	3326 K	3350 anmäl dig till K
nyilatkozta	1904 K
nyt	1471 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2046 i campi K
obchode	3178 našom K
oberoende	3350 stöd K
objasnila	3154 K
objasnili	3154 K
objasnio	3154 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3121 K komentara
obligatoires	21 champs K sont	1524 les champs K
obligatori	2046 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1160 los campos K
obligatoriska	21 K fält	3298 K fält
obligatoriske	21 K felt	2605 K felt
obratite	3109 K nam se	3109 K se našem
obrigado	2887 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	450 další šíření K	487 ke všemu K	3187 celému K
obsahuje	97 K popisy
obserwuj	2680 K nas na	2680 K nas w	2742 K nas
obvestila	14 K	3218 na K
""", 'oc': """
occupa	2060 si K di
ochtend	17 elke K	2533 elke K het
""", 'od': """
od	3124 K # €	3187 K # €	3245 K # €
odbieraj	2736 K
odcinek	2707 K
odcinka	2707 K
oddajte	3254 K svoj glas
odejdete	427 než K
odete	3106 prije nego što K	3106 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3154 K
odgovorili	97 nisu K
odgovorio	97 nije K	3154 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3228 preden K
odoberajte	3207 K
odobrenja	3143 bez K
odomknite	3158 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2755 K este artigo
off	38 tip us K	67 tip us K	1118 one-K
offert	1497 vous est K	1647 mois K
offrez	54 K-moi un café	1575 K-le	1575 K-la	1645 K-lui	1645 K-nous
offrici	2161 K un
offrimi	54 K un caffè	2161 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3152 bez K
oglasov	70 brez K	3270 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3424 K devam etmek için
okurlarimiz	36 K	3540 K
okurlarimizin	3461 K desteğiyle	3540 K
okurlarin	3461 K desteği olmadan
okuyun	3466 K
""", 'ol': """
olarak	50 abone K	3425 abone K	3447 bize anonim K
olmayan	3500 patronu K
olmayanlara	3475 abone K
olun	80 üye K	3539 üye K
olursunuz	3466 kabul etmiş K
olvassa	1880 K tovább
""", 'om': """
omiljene	3107 K izvore
omiljeni	3107 K izvor
""", 'on': """
onafhankelijk	2535 wij K	2535 we K
onafhankelijke	2466 steun K journalistiek	2577 steun K	2578 K journalistiek
onafhankelijkheid	2578 onze K
onbeperkt	2470 lees K	2470 K lezen	2472 K toegang	2538 K digitaal
ondersteunt	2490 je browser K	2490 uw browser K
onderzoek	2578 dit K
onderzoeken	2578 onze K
onderzoeksjournalist	2514 is K
onderzoeksredacteur	2553 is K
onderzoeksredactie	39 onze K	2513 onze K
one	1116 make a K-time	1116 will you be K of
oneens	43 K?
online	700 unser K-shop	976 our K shop	976 our K store	1018 our free K	1018 our K event	1078 in our K shop
onlineshop	660 im K bestellen
only	1074 K £#	1074 K $#	1074 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2512 app K
ontdek	2577 K nu
ontvang	2475 K onze	2476 K elke
onze	84 in K app	84 via K app	84 met K app	2478 K app	2513 tip voor K	2578 K app
""", 'oo': """
oordeelde	2580 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	503 K
opakovala	503 K
opakuje	503 K
opdateret	97 artiklen er K
open	895 K in app	895 K in the app	1066 left it K	2478 K in app
opfordrede	581 K
ophavsretsloven	538 beskyttet af K
ophavsretten	538 K tilhører
opiniestuk	2517 ingezonden K
opinion	30 K of	922 have an K on this
opinions	30 K of
oplyser	581 K
oplyste	581 K
opmerking	2513 tip of K	2513 vraag of K	2513 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3272 K
oppdatert	97 saken er K
oppfordret	2661 K
opphavsrettslig	2614 K beskyttet
opplyser	2661 K
opplyste	2661 K
opportunities	1101 equal K employer
opportunity	1101 equal K employer	1101 equal-K employer
opprett	2591 K en konto for	2658 K en konto
oprava	97 K:
opsiger	559 indtil du K
opublikowany	22 nie zostanie K	2687 twój adres e-mail nie zostanie K
opzegbaar	2579 K
""", 'or': """
ordenou	2890 K
ordinato	2164 ha K
ordnete	739 K an
organizatori	3154 pozivaju K
organizatorzy	2745 zapraszają K
original	97 K version of this	939 read the K article	1573 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	939 this article was K published on	939 this story was K published on	939 this story K appeared	939 this article K appeared	939 K published at	1007 story was K published by	1007 story was K published on	1007 story was K published in the	1007 article was K published by	1007 article was K published in our
originalment	381 es va publicar K a	381 es va publicar K en	381 publicat K a
originalmente	1171 este artículo fue publicado K	1172 publicado K en	2789 publicado K em	2821 publicado K no	2821 publicado K na
originariamente	2057 articolo pubblicato K	2090 pubblicato K in
ortaklarimiz	3434 biz ve K
ortsseite	686 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3091 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2745 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2736 K
otsustas	1323 K
""", 'ou': """
our	948 is K
outbrain	94 K
""", 'ov': """
ovdje	3106 kad ste već K
overblikket	557 K hver dag	557 K hver morgen
overgenomen	45 K
overname	2508 K zonder
overnemen	45 K	2545 dit artikel K
oversikten	2634 få K
overview	1012 this K
overzicht	2555 dit K
ovisi	3151 K o vama
""", 'ow': """
owner	1117 has no K	1117 have no K
""", 'oy': """
oynat	3466 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3171 K sa nám	3210 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2407 jūsų parama K
padroni	2083 non ha K	2115 senza K	2115 né K	2162 senza K	2162 libera da K
pagar	54 K um café	2887 ajude a K
page	1018 our jobs K
paghi	2161 K un'ora
pago	1282 muro de K
pague	54 me K um café	54 K-me um café	2791 K-nos um café
pahoitteli	1479 K
paid	913 we get K if you buy	913 we may be K
paikalla	42 olitko K
paikkaa	1471 hae K
pakolliset	21 K kentät
palautetta	1476 anna K
palus	1323 K
palusid	1323 K
palvelusta	1449 ulkoisesta K	1449 upotus K
panaszolta	1904 K
pandangan	1957 tidak mewakili K	1957 K pribadi penulis
paparnya	2013 K
paper	948 is the K's
par	1647 K an
parama	2417 jūsų K	2421 K
parancsolta	1904 K
parandus	97 K:
parceiros	2774 nós e os nossos K	2888 nossos K
paremkite	2407 K mus	2417 K mus
parlez	38 K-nous	67 K-nous
part	940 no K of this
partager	1575 articles à K	1575 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2747 faça K e
partecipato	2073 non ha K alla stesura
parteispende	740 K
partenaires	1521 nos K et nous	1521 nous et nos K	1646 nos K
participar	1161 para K
participez	1481 K à
participou	2804 não K da produção	2804 não K na produção
partilhada	2799 uma publicação K por
partilhe	25 K-o
partir	1483 avant de K	2889 a K de # euros
partner	74 K-links	621 wir und unsere K	690 von unserem K	2044 i nostri K	3295 vi och våra K
partnere	525 vi og vores K	2602 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1881 K
partnerlinks	37 K	74 K
partnerom	3125 u suradnji s K	3125 u saradnji sa K
partners	690 anzeige eines K	918 we and our K	1117 our K	2492 wij en onze K	2578 onze K
partnership	940 was produced in K with
partnerske	74 K poveznice	3125 K poveznice	3246 K povezave
partnerskie	2718 linki K
partnerzy	2684 my i nasi K	2684 nasi zaufani K
pasak	2420 K
pasakojo	2420 K
pasidalinkite	49 K
pass	49 K it on	905 K this on
passende	707 sie das K abo
passendes	707 sie ihr K abo
patikslinta	97 K
patreon	260 в K	951 on K	951 our K	3600 на K
patron	875 become a K of	1116 become a K
patronem	2721 zostań naszym K	2742 zostań K
patroni	2743 nasi K	2962 fără K
patronite	2721 na K	2743 na K
patronlardan	3500 K bağimsiz
patronsuz	3500 K
paying	1066 thanks to our K
paypal	676 per K
paywall	677 K	737 ohne K	740 K	1066 without a K	1117 we have no K	1117 we do not have a K	1120 K	1649 K	2165 K	2891 K
paywalls	1120 K
""", 'pe': """
pe	2995 K an
peatoimetaja	1299 K
pedimos	1278 te K ayuda
pedirte	1122 tenemos un favor que K
pediu	2890 K
peiling	35 onze K	2558 onze K
pelanggan	50 K dapat	50 K bisa	1910 khusus K	1948 untuk K	2011 K kami	2014 K
pembaca	18 berkat K	43 surat K	2011 K kami
pemblokir	1975 K iklan
pemegang	1980 tanpa K saham
pemilik	1980 tanpa K modal
pendant	1647 K un mois
pendapat	1957 K pribadi penulis
peneliti	1935 adalah K
pengar	3351 kostar K
penger	2659 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2928 fără niciun cost K tine
penulis	1935 adalah K
people	18 thanks to K like	994 funded by K like you	1073 K like you
pequeno	2748 um K favor a pedir
per	2660 K år	3352 K år
peramban	10 K anda
percent	889 # K left to read
perfil	2768 siga nosso K
periodisme	422 dona suport al K	423 el nostre K	423 fent K	423 fem K
periodismo	1125 apoya el K	1203 hacer un K	1278 apoya el K	1278 colabora con el K	1279 nuestro K	1279 K de calidad	1279 hacemos K	1279 haciendo K
periodista	39 nuestro K	39 nuestra K	359 és K	1174 es K
periodistas	39 nuestros K	1202 nuestros K	1279 nuestros K
periodistes	423 els nostres K
perjantaisin	17 K
permanencia	1280 sin K
permission	939 reproduced here with K	939 reproduced with K	954 written K	954 prior K	955 without K	969 K to load	969 K before anything is loaded	1007 K to reuse this
perskaitykite	2417 K visą
personal	968 views are K
personale	2904 datele tale K
personales	1157 datos K serán
personas	1203 K como tú	1278 K como tú
persondatapolitik	526 K
personenbezogene	622 K daten
personnelles	1522 vos données K
personoplysninger	526 dine K
personopplysninger	2603 K
personuppgifter	3296 dina K
personverninnstillinger	2624 K
perspausdinti	45 K
pertama	2012 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2792 é K
pesquisadora	2792 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3154 K
""", 'ph': """
philosophe	1606 est K
phone	908 news to your K
photographe	1606 est K
photographer	962 staff K
photos	40 your K	40 vos K	40 tes K	976 K from this story	976 K from this event
""", 'pi': """
pictures	40 your K
pide	1281 K
piebilda	2460 K
piece	1010 this K	1117 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2744 K miesiąc
pievienojieties	51 K
pilihan	1993 sumber K
pirmas	2419 K mėnuo
pisala	3154 K je
pisalo	3154 K je
pisao	3154 K je
pisz	2733 K na
pitala	3154 K
pitali	3154 K
pitao	3154 K
pitch	868 K in	951 K in
pitching	1116 consider K in
pix	2791 um K	2889 K
""", 'pj': """
pjevali	3154 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2615 vær varsom-K
plakatens	2628 vær varsom-K
platformlarinda	3528 tüm podcast K
plats	42 var du på K
plattform	737 unsere K
player	9 this K
please	51 K join them	67 K tell us	881 K log in to	904 K share this	952 K help	1111 K tell us about	1111 K tell us how	1111 K tell us your	1116 K chip in	1116 K give	1116 K help if	1116 K give if
pleide	2661 K
pliki	2703 bez zgody na K
plusartikelen	2578 K
plusartikels	2470 gratis K	2578 K
""", 'po': """
pobierz	2742 K naszą
poche	1562 dans votre K
podaj	77 K swój e-mail
podatkov	3244 obdelavo osebnih K
podatku	2666 przekaż #% K	2721 #% K	2721 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	467 K	551 K-app	579 vores K	644 den K können sie	644 den K kannst du	644 unseren K	737 unser K	737 unseren K	774 K	864 το K μας	944 follow the K	1117 our K	1279 nuestro K	1646 notre K	2011 K kami	2162 il nostro K	2557 op de K	2578 onze K	2627 hører K	2707 K	2743 nasz K	2888 nosso K	3118 K	3152 naš K	3180 K	3211 náš K	3240 K	3455 K'i	3455 K'imizi
podcasta	3118 K	3240 K
podcastapp	551 K	2557 favoriete K
podcaste	34 našom K
podcasten	551 K	2627 K
podcastimiz	3540 K
podcastimizi	34 K
podcastimme	34 K	1477 K
podcastov	3180 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	551 hvor du lytter til K	551 hvor du hører K	644 wo es K gibt	701 folgen des K	701 folge des K	774 K	944 wherever you get your K	944 wherever you listen to K	944 wherever you get K
podcastu	34 naszego K	34 našem K	467 K	2707 K	3118 K	3180 K	3240 K
podcastul	34 K nostru	2994 K nostru
podcastunk	1902 K
podcastunkban	34 K
podcasty	467 K	501 naše K	2707 K	3180 K
podd	34 vår K	3351 vår K
poddapp	3320 K
poddar	34 våra K	3320 K finns
podden	3320 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2814 sua ajuda K
poden	50 els socis K
poderemos	2814 a sua ajuda K	2887 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2627 hører K	2659 vår K	3118 K	3240 K	3270 naš K
podkasta	3118 K	3240 K
podkastapp	2627 K
podkasten	2627 K
podkastu	3118 K	3240 K
podle	503 K
podotkl	503 K
podpora	500 vaše K	3210 vaša K	3269 vaša K
podpore	3211 vďaka K	3249 brez vaše K	3270 brez vaše K
podporo	3269 vašo K
podporte	3192 K	3210 K nás	3210 K našu
podpory	480 bez vaší K	501 bez vaší K	3192 bez vašej K	3211 bez vašej K
podprite	3249 K	3269 K nas	3269 K naše
podremos	1278 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2733 K nas
points	1012 the bullet K	1012 these bullet K	1012 the key K above
pokutoval	503 K
policy	918 our cookie K
politica	2904 K de cookie
political	938 is a K	938 is the K editor
politicieni	2928 nu depinde de K
politika	3434 çerez K
politikasi	3435 gizlilik K
politikredakteur	726 ist K
politikredakteurin	726 ist K
politikressort	650 leitet das K
politikwissenschaftler	641 ist K
politologue	1538 est K
poll	35 our K	922 vote in our K	922 take our K	2558 onze K
polub	2680 K nas na
pomagajte	3269 K nam
pomocou	3194 K ai
pomozite	3128 K nam	3151 K nam
pomozte	500 K nám
ponavlja	3154 K
ponavljao	3154 K
ponctuel	1540 un don K
ponovno	45 K objavi
pop	868 K your
popravek	97 K:
poprosil	503 K
poprosila	503 K
poprzedniej	97 K wersji
por	2818 um ano K #
poradil	503 K
portal	2743 nasz K	3152 naš K	3270 naš K
portalu	2717 na naszym K	2717 w naszym K
posez	1645 K-la à	1645 K-nous
posible	18 hace K
posielajte	3171 K nám
posielame	57 vám K
positions	976 our open K
poslechnout	468 si můžete K
posljednji	3137 K besplatni članak
posredujte	49 K
possible	374 ajuda a fer K	423 ajuda a fer K
post	20 rest of this K	79 på e-K	969 to view this K	969 to see this K	1005 this is a paid K	1010 this K	1117 this K	2518 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3286 din e-K	3298 din e-K kommer inte
postadresse	60 e-K vises ikke	2594 din e-K	2605 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3151 K član	3269 K član	3269 K naročnik
postanizda	79 e-K	3459 her sabah e-K	3459 e-K	3473 e-K
postaw	54 K mi kawę	54 K kawę	2742 K nam	2742 K mi	2742 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	600 in dein K	600 in deinem K	600 direkt ins K	604 in ihrem K	604 in ihr K
postingan	2000 K bersama oleh
postkasti	1307 otse K
postkastis	1307 iga hommik sinu K	1307 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3151 K nam je
potrebujeme	3210 K vašu podporu
potrebujemo	3234 za ogled K	3269 K vašo
potremo	2083 aiuto K	2161 con il tuo aiuto K
potrivit	2996 K
potrzebujemy	2666 K twojego wsparcia	2742 K twojej pomocy	2742 K twojego wsparcia
pound	1116 K you give
pourboire	1541 un K
pourront	1591 traceurs K être déposés
poursuivez	1495 K votre lecture
poursuivre	1495 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3213 K	3272 je K
povedala	3213 K	3272 je K
povestit	2996 a K
povikao	3154 K
powered	1116 K by you
powerful	1117 hold the K to account
powiadomienia	14 K	2676 włącz K	2676 chcesz otrzymywać K	2677 K push
powiedzieli	2745 K
powtarza	2745 K
pozele	40 K tale
pozivala	3154 K
pozivali	3154 K
pozivao	3154 K
pozn	97 K. red
poznamenal	503 K
poznamenala	503 K
pozvala	3154 K
pozvao	3154 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2496 K mee	2577 K mee
praca	2743 nasza K
pracujte	465 K s námi	3178 K s nami
prati	3139 K nas na
pratite	3151 K nas
pravi	3272 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2747 K de você	2887 K de si
precisamos	2748 K da sua ajuda	2751 K do seu apoio	2887 K da sua ajuda
precisato	2164 ha K
preciso	2778 é K estar logado
precizat	2996 a K
prednostne	3229 K vire
prednostni	3229 K vir
prednostnih	3229 K virov
prednostnim	3229 K virom
predplatitelia	50 K môžu	3200 len K	3200 iba K	3200 nájdu K	3200 prečítajú K	3214 K
predvajanje	3234 K videa
preferate	2912 sursele tale K	2976 surse K
preferences	918 your cookie K	1021 cookie K	1021 privacy K
preferida	357 font K	1179 fuente K	2796 fonte K
preferidas	1179 fuentes K	2796 fontes K
preferides	357 fonts K
preferido	1179 medio K
preferidos	1179 medios K
preferirane	3107 K izvore
preferirani	3107 K izvor
preferiranih	3107 K izvora
preferita	2037 fonte K su google	2063 fonte K
preferite	2063 fonti K
preferowane	2699 K źródło	2699 K źródła
preferowanego	2699 K źródła
preferowanych	2699 K źródeł
preferowanym	2699 K źródłem
preferred	908 K source on google	956 K source	1025 K sources
preglednik	10 vaš K
prehratie	3174 K videa
prejemajte	3218 K vsako	3266 K
prejemati	3259 želite K
prejmite	3266 K
preklinjao	3154 K
prelua	45 K
preluarea	2911 K textelor
preluat	45 K
prema	3154 K
premier	1499 le K mois	1647 le K mois
premium	2538 toegang tot alle K
premoderated	922 K
prenesite	3269 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3280 bli K	3280 redan K	3281 som K	3347 en K	3350 bli K
prenumeranter	50 K kan	3280 endast för K	3338 är för K	3338 bara K	3338 endast K	3351 våra K	3354 K
prenumerata	2421 K
prenumeration	3354 K
prenumerationen	3285 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2413 tik K
prenumeratoriams	2382 tik K	2413 tekstas skirtas K	2413 straipsnis skirtas K
prenumeratorzy	50 K mogą	2729 tylko K
prenumerera	80 K	3280 K för att	3285 K på nyhetsbrev	3325 genom att K	3350 K på vårt
prenumeruojate	2382 jau K
prenumeruokite	80 K	2417 K
preostanek	3217 K članka
presenteie	2755 K
prethodnog	3143 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3155 K
pretplati	3123 hvala na K
pretplatite	80 K se	3091 K se već od	3151 K se
pretplatnici	50 K mogu	3136 samo K	3155 K
pretplatnicima	3091 dostupan samo K	3091 dostupan je samo K	3091 dostupan je K	3091 dostupno samo K	3103 samo K	3136 samo K
pretplatnik	50 kao K	80 postanite K	3091 već ste K	3151 postanite K
pretplatnike	3091 dostupan samo za K	3103 samo za K
pretplatu	3092 već imate K	3124 uz K	3124 K	3145 uz K
preuzeti	45 K
preuzimanje	3102 zabranjeno K	3127 zabranjeno K	3127 zabranjeno je K
preuzmite	3151 K našu
preventing	914 browser extension is K
prevention	97 suicide K
preview	1026 free K
previous	97 K version of this
price	1118 the K of a
pridaj	51 K sa
pridajte	51 K sa	3203 K si nás	3210 K sa k nám
prihvatate	3123 prijavom K
prijavi	24 K se	3123 hvala na K
prijavili	3123 hvala što ste se K
prijavite	24 K se	3151 K se na naš	3151 K se na naše	3269 K se na
prijavo	3244 s K se	3244 s K na	3244 hvala za K
prijavom	3123 K se slažete	3123 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3229 K vir
priljubljene	3229 K vire
priljubljeni	3229 K vir
prima	2995 K lună
primajte	3144 K
primate	3138 želite da K
primati	3138 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2889 K mês
primer	424 el K mes	1280 el K mes
primo	2163 il K mese
principles	939 the thomson reuters trust K
print	904 click to K	1113 will not K your	1113 won't K your
prioriterad	3311 K källa
pripojte	51 K sa
pripomenul	3213 K
prisijunkite	24 K	51 K	2417 K prie mūsų
prispejte	90 K, koľko môžete	3192 K	3210 K	3210 K aj vy
prispevek	3270 ta K
privacidad	1158 política de K	1279 nuestra política de K
privacidade	2775 política de K
privacitat	362 política de K
privacy	918 see our K policy	918 to our K policy and terms	918 and the google K policy	1117 our K policy
privacybeleid	2492 ons K	2533 ga je akkoord met het K
privacyverklaring	2494 K
private	60 your email will stay K
privatlivspolitik	526 K
priznaje	3154 K
priznal	3213 K
priznala	3154 K
priznao	3154 K
probe	733 K-abo
probeabo	583 K	592 wochen im K	733 K	733 das K
probeer	2577 K nu	2577 K een maand
proberen	2579 gratis K
processing	918 consent to the K
prochains	1646 nos K articles
procurada	97 K, a
prodavnici	3116 našoj K
produce	994 not free to K	994 not cheap to K
produced	1005 K by our brand
proefabonnement	2472 K	2577 neem een K	2579 K
profesor	1174 es K	2914 este K
profesora	1174 es K
professeur	1538 est K
professeure	1538 est K
professionista	2060 è giornalista K	2060 giornalista K
professor	359 és K	641 ist K	938 is a K	938 is an assistant K	2792 é K
professora	359 és K	2792 é K
professore	2060 è K
professoressa	2060 è K
professorin	641 ist K
profilazione	2043 i cookie di K
profitez	1481 K de	1495 K de nos offres
prohibida	1172 queda K
proibida	2789 é K a
project	1559 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2996 a K	2996 au K
promise	1116 K never to
propietaris	403 sense K	403 ni K
propustite	3138 ne K
prosbu	427 máme na vás K	427 máme malou K	3167 máme malú K	3167 malú K
proseguire	2086 per K la lettura
prosil	503 K
prosila	503 K
prosili	503 K	2745 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2745 K
protejate	2936 K de dreptul de autor
provalo	2024 K gratis	2161 K gratis
provided	918 content K by a third party	969 contains content K by
provision	618 erhalten wir eine K	618 eine kleine K	690 bekommen wir eine K	690 eine K vom	712 K
provisions	618 K-links
provisionslinks	712 K
prozent	681 K rabatt
przedruk	45 K	2719 K za zgodą
przedrukujcie	45 K
przegap	2731 nie K
przekonuje	2745 K
przetisknout	45 K
przetwarzanie	2685 K danych osobowych
przez	2723 K ai
przycisk	2712 klikając K
przyznaje	2745 K
""", 'ps': """
psal	503 K
psala	503 K
""", 'pt': """
ptal	503 K se
ptala	503 K se
ptali	503 K se
ptaly	503 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2046 prima di K un commento
pubblicato	22 non sarà K	2046 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2777 o seu endereço de e-mail não será K
publicat	2936 a fost K inițial în
publication	875 is a reader-supported K	1005 accurate at the time of K	1005 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3332 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1155 bloqueador de K	1279 sin K
publicidade	11 a K	70 sem K	2805 depois da K
publicitat	11 la K	70 sense K	423 sense K
publicitate	11 K	70 fără K
publikovanie	3165 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1113 will not K your	1113 won't K your	1113 never K your	1113 we may K your
published	22 will not be K	60 email won't be K	922 your email address will not be K	940 was first K by	940 was first K on	1007 K under license
publishing	1005 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1455 suoraan K
puis	1496 K # €
puisque	1483 K vous êtes là
pungkasnya	2013 K
punya	1911 sudah K akun
purchase	913 K through links on our site
push	672 per K
pushbericht	2531 een K bij
pushbeskeder	554 K
pushmeldingen	2482 K
pushnotiser	3322 K
pushvarsler	2630 K
pustit	468 si můžete K
pustite	77 K svoj e-naslov
puts	1054 our app K
""", 'py': """
pytali	2745 K
pyysi	1479 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1122 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	2016 già che sei K
quieras	1130 cancela cuando K	1280 cancela cuando K
quitter	1483 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2558 doe de K	2558 onze K	2709 nasz K	2709 K
quizie	2709 naszym K	2709 K
""", 'ra': """
raccolta	2165 K fondi
racconta	2164 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2164 ha K
raconte	1648 K
racontez	38 K-nous	67 K-nous
rad	3152 naš K
radil	503 K
radila	503 K
radili	503 K
radzi	2745 K
radzili	2745 K
radzono	2745 K
ragino	2420 K
raise	994 help us K
rajaton	1421 K pääsy
rakendus	1305 meie K	1305 K
rakenduses	1305 K
raksti	38 K mums	67 K mums	2457 K mums
rakstiet	38 K mums	67 K mums
raksts	2458 šis K
rakstu	2456 šo K
rakstus	2458 visus K
ralat	97 K:
range	1046 shop the K
rappelle	1648 K
""", 're': """
reach	966 K him at	966 K her at	966 K them at	994 we would K our goal	994 we'd K our goal	1116 help us K
reached	889 you've K your limit of free	937 can be K at
reacties	85 in de K	2497 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	889 # % left to K	946 is K by an ai	946 is K by ai	1000 link can K this	1066 free to K	1066 free for all to K	1117 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	870 we're asking K	947 thank you, K	994 funded by K like you	1015 K' editor	1047 K make this	1066 thanks to our K	1073 K like you	1116 K like you	1116 join the K	1117 our K	1117 funded by its K	1120 appeal for K	1120 K pay
reading	0 K time	881 keep K for just	881 keep K with a	881 K this post for free	885 to finish K	885 to keep K	1000 to your K list	1067 you're K	1067 you are K	1067 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2497 om te K	2513 K? mail	2513 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2923 nu a participat la K
realizzazione	2073 non ha partecipato alla K
recalled	1119 K
recalls	1119 K
recaptcha	205 K	850 K	891 protected by K	1257 K	1622 K	2001 K	2140 K	2263 K	2868 K	2983 K	3524 K	3833 K
receba	2747 K as	2759 K no seu	2759 K todos os dias	2887 K no seu
receive	891 K email from us on behalf of	892 sign up to K	892 K emails from	918 agree to K emails	1116 to K new posts
recevez	1481 K chaque	1505 K chaque	1505 K tous les	1645 K notre
recevoir	1511 K les alertes	1564 j'accepte de K
recherche	97 für diese K haben wir	737 diese K
recherchen	737 unsere K
rechercheteam	39 unser K	39 unserem K	649 K
rechtbankverslaggever	2553 is K
recibe	1121 K cada	1140 K cada	1140 K todas las
recibir	1202 acepto K
recipe	1051 links in this K
reclamat	2996 a K
reclame	70 fără K	2994 fără K
reclamelor	2957 blocare a K
reclamevrij	70 K
recomandat	2996 a K	2996 au K
recomenda	2890 K
reconheceu	2890 K
reconnu	1648 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2996 a K
recurring	951 K donation	1118 K donation
red	97 anm. d. K
redacteur	2514 is K	2514 is politiek K	2553 werkt als K
redactie	39 onze K	97 noot van de K	2496 mail de K	2513 contact op met onze K	2513 contact op met de K	2513 tip voor de K	2517 mening van de K	2542 K heeft geen	2577 mail de K	2577 tip de K	2578 onze K
redactor	359 és K	1174 es K	1241 es K jefe	2914 este K
redactora	359 és K	1174 es K	1241 es K jefa
redakce	459 napište do K	465 do K	465 do naší K	501 naše K	501 jsme malá K
redakci	39 naší K	501 naši K
redakcia	3211 naša K	3211 sme malá K
redakcie	3165 bez súhlasu K	3171 napíšte do K	3178 do K	3178 do našej K
redakcii	39 našej K
redakcija	2418 mūsų K	2458 mūsu K	3152 naša K	3152 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3109 javite se K	3109 pišite K	3116 našoj K
redakcijos	2392 K sutikimo
redakciju	3152 našu K
redakcja	2743 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2719 bez zgody K	2743 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	2010 hubungi K	2011 K kami	2011 email K	2011 K
redaksjon	2659 vår K
redaksjonen	38 tips K	67 tips K	2658 kontakt K	2659 kontakt K
redakteur	641 ist K	650 als K	650 seit # K
redakteurin	641 ist K	650 als K	650 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	579 vores K	650 leitet die K	654 meinung der K	690 K war an der	691 nicht von der K	694 melden sie sich bei der K	714 produkte wurden von der K	737 unsere K	3351 vår K
redaktionell	714 produkte K ausgewählt
redaktionelle	621 externe K inhalte
redaktionen	528 skriv til K	3298 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	460 je K	460 , K	460 - K	2702 - K	2702 , K	3172 je K	3172 , K	3172 - K
redaktore	2437 galvenā K	2437 K
redaktorem	460 je K	2702 jest K
redaktorius	2397 K
redaktorka	460 je K	460 , K	460 - K	2702 - K	2702 , K	3172 je K	3172 , K	3172 - K
redaktorkou	460 je K	3172 je K
redaktorom	3172 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2437 galvenais K	2437 K
redaktur	1935 adalah K
redator	2852 é K
redatora	2852 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2082 la K ti invia	2124 lavora nella K	2124 è entrata in K	2124 è entrato in K	2162 la nostra K
reenvia	49 K
references	97 contains K to
refresh	981 K this page	981 K the page
regala	1130 K esta nota
reggel	17 minden K
regioverslaggever	2514 is K
registe	2755 K-se para
register	881 K for free to
registered	998 K users can
registraci	473 děkujeme za K	475 po K
registrarte	1140 al K
registrate	1202 K a nuestro	1278 K
registrati	2015 K per	2027 K per	2161 K gratis
registration	1026 free K gives
registreer	2470 K je
registrera	3325 genom att K dig
registrere	2633 ved å K deg
registrieren	593 K sie sich
registrierung	646 K	680 mit ihrer K	681 die K ist kostenlos
registrirajte	3124 K se besplatno	3124 besplatno se K	3245 brezplačno K	3245 K se brezplačno
registrujte	500 K se	3124 K se besplatno
regrette	1648 K
regrettent	1648 K
reiseangebote	700 unsere K
rejoignez	51 K-les	51 K-nous	1515 K-nous sur	1645 K-nous	1645 K notre	1645 K nos
rejoins	51 K-les
rekao	3154 K
rekla	3154 K
reklam	70 bez K	70 nie mamy K	70 K yok	501 bez K	2743 bez K	2743 nie mamy K
reklama	3152 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2638 K
reklamelinks	74 K	561 K
reklamer	70 ingen K	579 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2718 we współpracy K
reklamsiz	70 K	3540 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2890 K
rely	1109 you K on	1117 we K on
remaining	889 free articles K	889 free article K	889 articles K this month	889 free stories K
remind	1120 K me later
removed	922 this comment has been K
rendszeres	1901 legyen K
rendue	60 e-mail ne sera pas K
replied	1119 K
reply	6 leave a K	1098 just hit K	1098 hit K and	1098 hit K to
replying	1098 K to this email
report	53 months on this K	53 months to K	985 K an error
reportage	737 diese K	1646 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2888 esta K
reportagens	2888 nossas K
reportaje	97 para este K	1279 este K
reported	1119 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	641 ist K	650 als K	650 seit # K	935 contact the K at	936 is a K at	938 is a K	938 is a senior K	960 contact the K	960 contact our K	960 email the K	962 K	1538 est K	1606 est grand K	1606 est grande K	1935 adalah K	2622 er K i	2702 - K	2702 , K	2914 este K	3110 je K	3110 , K	3232 je K	3232 , K	3315 är K på
reportera	39 naszego K	1174 es K
reporterem	39 naszym K	2702 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	641 ist K	650 als K	650 seit # K
reporterka	2702 - K	2702 , K	3110 je K	3232 je K
reportero	1174 es K
reporters	39 our K	1116 ask our K	1117 our K	1117 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	922 why are you K this	994 keep our K free	1011 this K	1033 more of our K	1117 our K	1117 this K	1117 K like this	1117 goes to K
reportrar	39 våra K
reports	964 K on
repost	45 K this
representa	2795 não K a opinião
representam	2777 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	940 may not be K
reproducerea	2911 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	939 K without permission	1007 K in whole or in part	1536 toute K	1536 droits de K	1536 K interdite	1537 toute K	1537 droits de K	1537 K interdite
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
republish	45 K	939 K our articles	939 K this article	1007 K this story	1007 K our stories
republished	45 K	939 K with permission	939 is K from
requests	97 K for comment
required	21 K fields are marked	922 K fields are marked
research	938 is a K fellow
researcher	938 is a senior K	938 is a K
reserva	29 es K el dret
reservados	1172 derechos K	2788 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	356 tots els drets K
reserve	29 K the right
reserved	759 all rights K	881 article is K for	939 all rights K	2195 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2124 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1198 K de sus autores	1198 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2777 os comentários são de K
responsabiliza	30 não se K	1198 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1198 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	726 ist K
ressortleiterin	726 ist K
rest	20 to read the K	881 to read the K of this	1010 the K of this
restants	1501 articles gratuits K
reste	1502 il vous K #%	1502 il vous K # %
resultater	542 google-K
results	1025 your search K	1025 your google K
retrouvez	1515 K-nous sur	1545 K	1645 K-nous
rette	552 K fejl
rettelse	97 K:
retter	552 K fejl	552 K alle fejl	2628 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2614 alle K forbeholdt
reuters	1536 avec K	1537 avec K
revcontent	94 K
revelou	2890 K
revient	1565 vous K qu'à
rewritten	939 may not be published, broadcast, K
""", 'ri': """
ricamiz	3420 küçük bir K var	3420 sizden bir K var
ricercatore	2060 è K
ricercatrice	2060 è K
ricevi	2032 K ogni	2161 K ogni	2161 K la
richtigstellung	97 K:
ricordato	2164 ha K
rief	739 K
riep	2580 K
riferito	2164 ha K
riippumaton	1477 K media
riippumatonta	1476 tue K	1477 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2057 K riservata	2057 © K	2090 è vietata la K	2090 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2092 K agli abbonati
riservati	2057 tutti i diritti K	2092 K agli abbonati
riservato	2024 K ai nostri abbonati	2024 questo contenuto è K	2086 K agli utenti	2092 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	549 af en K	1257 no soy un K	1622 je ne suis pas un K	2001 saya bukan K	2140 non sono un K	2868 não sou um K	2983 nu sunt K
rocznie	2744 K
ropade	3353 K
ropar	3353 K
roper	2661 K
ropte	2661 K
roskapostia	71 ei K
round	950 our K-up
roundup	891 get a weekly K	950 our K	950 weekly K
rozhodl	503 K
rozhodol	3213 K
rozpowszechnianie	2696 K artykułu	2719 dalsze K
""", 'ru': """
rubrice	477 najdete v K
ruft	739 K
ruga	2996 îi K	2996 îl K
rugat	2996 a K	2996 au K
rugau	2996 K
rukoili	1479 K
ruled	1119 K
rundbrief	78 K	645 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2661 K	3353 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3353 K
sagde	581 K
sagen	739 K
saggista	2124 è K
saglasnosti	3143 bez K
sagt	739 K
sagte	739 K
sagten	739 K
said	1119 K
saisissez	77 K votre adresse
saken	2582 likte du denne K	2628 feil i K	2656 denne K	2656 få K	2658 les hele K	2659 denne K
saker	2656 flere K	2659 våre K	2659 alle K
saklidir	3441 tüm haklari K	3441 her hakki K
sako	2420 K
saluran	1918 ikuti K	1918 gabung di K	2011 K kami
samarbeid	2638 i K med en annonsør
samarbejde	561 i K med en annoncør
samarbete	3330 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2555 deze K	2555 de K is
samenwerking	2542 betaalde K	2542 K met onze partner	2542 K met een commerciële
samstag	17 jeden K
samtycke	3317 ditt K
samtykke	548 dit K	548 give K	556 jeg giver K til	2624 ditt K	2624 gi K
samtykket	2624 K ditt
sang	581 K	2661 K
sanoi	1479 K
sanoivat	1479 K
sanoo	1479 K
sans	70 K pub
satin	3466 K alin
satura	2438 ārējā K
saturday	17 every K
saturdays	1059 delivered K	1059 sent K
sauca	2460 K
saugomos	2385 visos teisės K
savetovala	3154 K
savetovali	3154 K
savetovao	3154 K
savetuje	3154 K
savjetovala	3154 K
savjetovali	3154 K
savjetovao	3154 K
savjetuje	3154 K
savundu	3542 K
say	868 have your K	922 have your K in
saya	62 tag K
sayenizde	3540 sizin K
says	1119 K
sazinies	2457 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2034 K l'app	2034 K la app	2034 K la nostra app	2161 K la nostra	2161 K l'app
schauen	736 K sie vorbei
schick	49 K ihn	49 K es	724 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	724 K sie uns	736 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	733 K
schokkend	97 kan als K
schon	584 wenn sie K hier sind	584 wo sie K hier sind
schreef	2580 K
schreib	38 K uns	67 K uns	694 K uns	736 K uns	737 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	583 K sie an	624 K sie uns ihre meinung	694 K sie uns	736 K sie uns
schreibt	38 K uns	67 K uns	641 K über	641 K für	651 K seit # für	736 K uns	737 K mir unten	737 K uns unten	739 K
schrieb	739 K
schriftlicher	636 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2462 K u in	2462 K je in	2475 K je in voor	2475 K je gratis in	2576 K je hier in	2577 K je gratis in
schrijft	2514 K over	2514 K voor	2580 K
schrijver	2514 is K en	2517 mening van de K
scria	2996 K pe	2996 K în	2996 așa K
scrie	38 K-ne	67 K-ne	2993 K-ne
scrii	2993 să ne K
scriitoare	2914 este K
scriitor	2914 este K
scripts	914 unblock K
scris	2996 a K
scritto	2162 chi ha K questo	2164 ha K
scrittore	2060 è uno K
scrittrice	2060 è una K
scrive	2060 K di	2060 K per
scriveteci	38 K	67 K
scrivi	2015 K a
scrivici	38 K	67 K	2161 K
""", 'se': """
search	1025 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2164 K
section	55 K #g	923 in the comment K
secure	960 K drop
securedrop	960 K
securely	960 K on signal	960 K via signal	960 contact us K	960 reach us K
seda	49 jaga K
see	42 did you K it	1092 if you K
segnalacelo	2161 K
segons	425 K
segueix	422 K-nos
seguici	2037 K su	2037 K anche su	2161 K
seguir	1151 puedes K a	1151 puede K a
segundo	2890 K
sehen	729 K sie hier.
sekarang	2010 donasi K	2010 daftar K	2010 gabung K	2010 unduh aplikasi K
sekite	2417 K mus
sekojiet	2457 K mums
selaimesi	10 K
seleciona	2813 a redação K
selected	1005 K by our
selengkapnya	1909 untuk membaca K	1948 membaca artikel K
selgitas	1323 K
selitti	1479 K
selon	1648 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1647 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1280 a la K	2889 por K
semanal	78 la carta K	1140 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	578 K os	891 we'll K you	960 K us a tip	2607 K inn	2658 K oss
sende	2633 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	724 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1054 our app K you
seneste	551 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2083 K di te non	2161 K di te non
sermayeden	3500 K bağimsiz
service	1538 est chef du K	1538 est cheffe du K	1606 a rejoint le K
serwisie	2717 w K	2732 naszym K
serwisu	2703 treści z K	2703 treść z K
seslendi	3542 diye K	3542 K
setiap	17 K pagi	2012 K bulan
setmana	422 rep cada K
setmanalment	17 K
settimana	17 ogni K	2163 alla K
settings	918 cookie K	1021 cookie K	1021 privacy K
setuju	43 tidak K?
setujui	1936 K cookie
seuraa	1476 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	904 K this with	904 K this post on	904 K this if you	904 K this far and wide	904 click to K	913 we may get a K
shareholders	994 not by K	1117 no K
shop	1018 our K	1046 K our	1078 in our K	1078 from our K	1078 our K now
shope	3178 našom e-K
shopping	1051 our K links
shopu	465 našem e-K	3116 našem web K	3178 nášho e-K
should	960 story we K	960 we K look into	960 we K know about
shouted	1119 K
showcase	237 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	661 jetzt tickets K:	706 K sie unsere arbeit
sier	2636 til du K opp	2661 K
siga	2768 K-nos no	2768 K-nos nas	2887 K-nos
siger	581 K
sign	24 K in	892 K up to get	952 K up	1062 K up for our	1062 K up to our	1116 K up for our	1116 K up to our	1116 when you K up	1116 K up now
signal	543 på K	648 auf K	648 K-kanal	2619 på K	3312 på K
signaler	1524 K une erreur
signalez	1645 K-la-nous	1645 K-le-nous
signali	3170 K
signalu	458 K	2700 K
signing	891 thanks for K up	891 thank you for K up	891 by K up, i agree	891 by K up, you agree	891 by K up you agree
silakan	1909 K login	1909 K masuk
silenced	1117 refuse to be K
simply	1098 K hit reply
since	870 K you're here
sini	2010 klik di K
sinirsiz	3444 K erişim
sinulle	1416 meillä on K pyyntö
site	64 ayna K	1018 our jobs K	1117 our K	2578 onze K
sitede	3451 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2460 K
skaityti	2382 norėdami K toliau	2382 norint K toliau	2382 K toliau galite
skaitytojai	2418 mūsų K
skaitytojams	2418 mūsų K
skelbiamas	22 nebus K
skicka	3325 genom att K	3350 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2407 K # proc	2417 K paramą
sklepem	2706 naszym K
sklepie	2706 naszym K
skontaktuj	38 K się z nami	2701 K się z nami	2701 K się z naszym	2701 K się z naszą	2701 K się z autorem	2701 K się z autorką
skreg	581 K
skrek	2661 K	3353 K
skrev	581 K	2661 K	3353 K
skribent	546 er fast K	2622 er K	3315 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	578 K til os	578 K dig op	3285 K upp dig	3350 K upp dig	3350 K till oss
skrive	21 logget ind for at K	2659 vi bør K om	2659 vi burde K om
skrivefeil	2628 funnet en K
skriver	581 K	2661 K	3353 K
skrzynce	2672 w twojej K
""", 'sl': """
slant	3352 en K
slapukais	2398 K	2416 K
slapukus	2398 K
sledite	3269 K nam
sledujte	438 K nás	491 K nás živě	500 K nás	3210 K nás
sliboval	503 K
slobodno	3151 podržite K
sluit	51 K je aan
""", 'sm': """
small	1047 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	422 fes-te K	422 fes-te'n K
socia	51 hazte K	80 hazte K	1121 hazte K	1177 hazte K
social	614 auch bei K media
socialmediacookies	2518 K
socio	51 hazte K	80 hazte K	1121 hazte K	1125 hazte K	1177 hazte K
sociologue	1538 est K
socios	1207 solo para K	1207 sólo para K
socis	80 feu-vos K
sodelovanju	3246 v K s partnerjem
soglasja	3263 brez K	3263 brez pisnega K
som	2656 en sak K
somebody	1090 if you know K	1090 K sent you this
someone	904 send this to K	1090 if you know K	1090 K sent you this
something	985 see K wrong	985 K is wrong	1092 if we got K wrong	1092 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2996 arată un K
sondajul	35 K nostru
sonderheft	700 unser K	700 das K
sondzie	2709 naszej K	2709 w K	2726 weź udział w K
sonntag	17 jeden K
sordu	3542 K	3542 diye K
sordular	3542 K
soruyor	3542 K
sostegno	2019 il tuo K ci	2019 abbiamo bisogno del tuo K	2161 il tuo K
sostenerci	2019 puoi K
sostengono	2083 ci K ogni mese
sostenitore	80 diventa K	2161 diventa K
sostenitori	2162 i nostri K
sostiene	2058 chi ci K	2162 chi ci K	2164 K
sostieni	2019 K il nostro	2019 K la nostra	2161 K il	2161 K la
sostienici	2058 K	2161 K
sostuvo	1281 K
sottolinea	2164 K
soubory	452 K cookie
souhlasu	451 bez K	494 bez K
souligne	1648 K
source	956 top K
soutenez	1486 K notre	1540 K-nous	1540 K notre	1568 en vous abonnant, vous K	1645 K-nous	1645 K notre	1645 K-le	1645 K-la
soutenir	1482 nous K	1487 pour nous K	1645 K notre
soutien	1481 votre K	1486 votre K est	1486 a besoin de votre K	1565 votre K, même
soutiennent	1565 nous K chaque mois
soutiens	1645 je K
sovelluksellamme	84 K
sovelluksemme	1425 lataa K	1477 K
sovelluksessa	1425 avaa K	1456 K
sovelluksessamme	84 K
sovellus	1425 lataa K	1425 lataa ilmainen K	1456 K	1476 lataa K
""", 'sp': """
spaltist	2622 er K	2622 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1116 can you K
specchio	64 sito K
spelregels	2497 K
spende	583 ihre K	583 mit einer K	587 deine K für	587 ihre K hilft	587 deine K hilft	587 jede K hilft	587 jede kleine K hilft	587 jede K zählt	736 deine K	736 eure K	736 K jetzt	736 K uns	740 K
spenden	583 jetzt K	583 K sie	740 K
spendenaufruf	740 K
spendenaufrufe	740 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	736 K uns
spendieren	54 K sie mir einen kaffee	736 K sie uns
spiega	2164 K
spiegato	2164 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1013 K content
sportredacteur	2553 is K
sportredakteur	726 ist K
sportredakteurin	726 ist K
sportressort	650 leitet das K
sportskommentator	2622 er K
sportverslaggever	2514 is K
spot	1092 if you K
spotify	3455 K'da	3528 K'da dinle	3528 K'dan dinle
spotted	1092 if you've K
spottete	739 K
spravodajcom	3172 je K
sprijinul	2993 K tău	2993 avem nevoie de K	2994 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2993 K-ne	2994 K-mi mai jos	2996 K
spunea	2996 K
spuneau	2996 K
spurgte	581 K
spurte	2661 K
spus	2996 a K	2996 au K
""", 'sq': """
squadra	2162 la nostra K
""", 'st': """
staat	2580 K er
stabilito	2164 ha K
stadsverslaggever	2553 is K
stammt	722 K von einer ki
stand	1116 K with us
standards	939 our K: the	1015 our K team
starred	60 K fields
starting	1079 tickets K at
statement	1100 forward-looking K
statements	1100 forward-looking K	1100 forward looking K
stay	981 K with us for
ste	3167 keď K už tu	3228 ker K že tu
stede	42 var du til K
stelde	2580 K
stellen	700 wir K ein
stellenangebote	660 aktuelle K
stellenmarkt	660 unserem K
stellenportal	700 unserem K	700 unser K
stemme	549 ai-K
steuerlich	676 K absetzbar
steun	2462 uw K	2466 met jouw K	2466 met uw K	2466 K ons met	2509 K ons	2577 K ons	2577 K onze	2577 jouw K
stiahnite	3210 K si
stichpunkte	699 die K
stillingen	571 søg K	2651 søk K
stimme	642 K
stjerne	60 felter med K
stod	581 K der	3353 K det
stond	2580 K
stopite	3231 K v stik z
stopspillet	83 K
store	472 app K	670 im app K	1018 our K	1078 in our K	1078 from our K	3184 app K
stories	15 free K	889 free K left	935 for more K like this	998 access to all our K	1011 K like this	1033 more of our K	1117 our K	1117 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	881 to read the full K	889 free K left	889 last free K	895 read this K in the app	904 share this K on	935 if you have a K to tell	935 email your K to	960 K for us	1000 save this K	1010 this K	1010 the full K	1011 this K	1011 a K like this	1012 this K	1117 this K	1117 K that took us
straight	891 K to your inbox	1057 emailed K to you
straipsniai	2409 nemokami K	2413 geriausi K jūsų
straipsnis	2413 nemokamas K	2418 šis K
straipsnius	2409 nemokamus K
streszczeniu	2723 o K ai
striga	2996 K
strigat	2996 a K	2996 au K
strigau	2996 K
strinjate	43 se ne K	43 se K
strona	2684 ta K używa
studio	1005 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2550 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2550 K een mail	2550 K ze naar
""", 'su': """
subliniat	2996 a K
submitting	891 by K your email
subscreva	2759 K a nossa	2759 K as
subscribe	881 K to continue reading	881 K to read the full	881 to continue reading, K	881 K to get access	881 K for full access	881 K to unlock	881 already K?	891 K to our free	891 K to our weekly	891 K to our daily	891 K for more	908 K to our channel	908 K to our podcast	944 K to the podcast	944 K to our podcast	998 if you already K	998 K now for	1022 K here	1022 K below	1116 K to our	1116 K today	1116 K now	1116 K to get	1116 K for free
subscribed	991 you are now K to	1043 you have K
subscriber	50 as a K	868 become a K	881 already a K	881 this is a K-only	883 existing K	998 K-only article	998 K-only story	998 K-only content	998 not a K?	1018 K event	1026 K account	1116 becoming a paid K	1116 free or paid K
subscribers	50 K can	50 K may	881 this article is for premium K	881 for K only	881 exclusively for K	881 is exclusive to K	881 for paying K	881 for paid K	881 is for K	881 are for K	881 only K can read	883 existing K	998 exclusive to our K	998 exclusively to K	1028 K can comment	1066 thanks to our K	1117 our K	1120 K
subscribing	881 by K to our	891 by K, you agree	1068 consider K	1116 consider K
subscription	881 off annual K	881 off an annual K	881 your K helps	881 K is being used on another	881 upgrade your K	881 sign up for a K	881 purchase a paid K	998 your K supports	998 your K makes	998 our K offers	998 our K options	1026 without a K	1068 consider a K	1118 annual K	1120 K
subscriptions	1120 K
subscriptor	350 ja n'ets K	422 fes-te K	422 fes-te'n K
subscriptors	50 els K poden	350 només per a K	374 gràcies als K	377 exclusiu per a K	426 K
subscrit	373 K al nostre
subscriu	80 K-te	422 K-te
subscriure	373 en K't
subskrybenci	50 K mogą	2729 tylko K	2743 nasi K	2746 K
subskrybent	50 jako K
subskrypcja	2746 K
subskrypcje	2746 K
subskrypcji	2715 w K	2737 w K
substack	881 in the K app	1120 K
substacks	1120 K
subvention	1565 aucune K et
succes	2897 te-ai abonat cu K
successfully	1043 K subscribed
sued	1119 K
sufletului	97 telefonul K
suglasnosti	3143 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1568 pour lire la K	1568 lire la K ?
suivez	1515 K-nous sur	1645 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1278 K al	1278 K
summary	1012 this K
sunday	17 every K	950 our K email
sundays	17 on K	1059 sent K
suosikiksi	1442 K
suositteli	1479 K
suport	374 amb el teu K podem	374 ens donen K cada mes	422 dona'ns K	422 el teu K	423 ens donen K
suporta	2772 o seu browser não K
support	875 please K us	875 your K, no matter how small	875 K our work by	875 to K my work	875 you can K us	914 your browser does not K	994 K fact-based	1116 K us	1116 K our	1116 K my work	1116 K this work	1116 your K	1116 we ask you to K	1116 K the show
supporta	2041 il tuo browser non K
supported	914 your browser is not K	1117 reader-K	1117 reader K	1117 member-K	1117 listener-K
supporter	1116 become a K
supporters	1066 thanks to our K	1073 K like you
supporting	875 please consider K	1116 consider K
survei	2011 K kami
survey	35 our K	35 our reader K	922 reader K	922 take our # minute K	922 two-minute K	923 short K	1116 take our K
suscribirte	1137 al K
suscribite	80 K	1202 K a nuestro	1278 K
suscripciones	1282 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1130 ya soy K	1130 ya eres K	1278 hazte K
suscriptora	1278 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1131 exclusivo para K	1131 sólo para K	1131 solo para K	1279 nuestros K	1282 K
susisiekite	38 K su mumis	2417 K su mumis
sustaining	951 K member	1116 K member	1116 become a K
sustenta	2888 que K o
sutikimo	2385 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3353 K
svarar	2659 vi K alle
svarbiausius	2416 K savaitės
svarede	581 K
svarer	2659 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2661 K
svideo	3106 K vam se tekst
svobodno	3269 podprite K
svobodnou	500 podpořte K
svoju	3095 K e-mail	3095 K mejl	3123 K e-mail
""", 'sw': """
swish	3327 via K
swisha	3350 K en gåva	3350 K oss	3350 K gärna	3350 K till #
""", 'sy': """
syndicated	1007 auto-generated from a K feed	1007 published from a K feed	1007 K feed
syndication	1007 our K team
syntetisk	549 K stemme	2625 K stemme
""", 'sz': """
szerint	1904 K
szerk	97 a K.
""", 'ta': """
taalfout	2497 K
taasavaldada	45 K
taboola	94 K
tady	427 když už jste K
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
tahun	2012 per K
takes	998 free and K less than
takip	3431 bizi K edin	3431 K et	3450 x'te K	3466 K edin	3539 bizi K edin
takk	2633 ja K, jeg vil
takket	579 K være dig	2659 K være deg
taloustoimittaja	1447 K
talsyntes	3318 K
tamamini	20 haberin K	20 yazinin K	3539 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2013 K
tanggung	1957 menjadi K jawab penulis
tanpa	71 K spam
tapana	1479 K sanoa
tapkite	2417 K nariu
tarafindan	3452 yapay zeka K	3452 yapay zekâ K
tarayiciniz	10 K
targeting	969 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1872 külső K
tarvitsee	1476 K sinua	1476 K tukeasi
tarvitsemme	1476 K apuasi	1476 K tukeasi
tasuta	1312 K konto
tavsiye	3542 K etti	3542 K ediyor
""", 'te': """
te	3450 'i x'K
teada	38 anna meile K	67 anna meile K
team	1117 our K	2578 ons K
teatas	1323 K
teavitused	1306 K
techredacteur	2553 is K
tegasnya	2013 K
tehisaru	1302 K abil	1302 tegi K	1318 K abil
tehisintellekt	1302 K
tehisintellekti	1302 K abil	1318 K abil
teica	2460 K
teigia	2420 K
teil	707 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	736 K sie uns
teilnehmen	660 jetzt K
teilte	739 K mit	739 K der	739 K die
tekrarladi	3542 K
tekst	20 cały K	20 ceo K	2555 deze K	2743 ten K	3124 ceo K	3152 ovaj K
tekstovima	3135 svim K
teksty	2743 nasze K
tekzip	97 K
telefon	554 på din K
telefoni	1306 otse K	1306 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	237 K	271 K канал	271 канал в K	357 canal de K	458 K	543 på K	543 K-kanal	614 unseren K-kanal	648 auf K	648 K-kanal	693 unserer K-gruppe	766 K	908 join our K	908 our K channel	1116 join our K	1150 nuestro canal de K	1546 canal K	1546 groupe K	2064 canale K	2512 K-kanaal	2619 på K	2619 K-kanal	2700 K	2768 nosso canal no K	2912 canalul de K	3016 мы в K	3016 наш K-канал	3016 в нашем K	3016 новости в K	3037 K	3037 K-канал	3037 K-канале	3108 K	3108 K-u	3140 K kanalu	3170 K	3230 K	3312 på K	3312 K-kanal	3446 K	3556 ми в K	3556 наш K-канал	3556 у нашому K	3576 K	3576 K-канал	3576 K-каналі	3724 kênh K
telegrama	2700 K
telegrame	3170 K
telegrami	1297 K kanaliga
telegramie	2700 K
telegramis	1297 K
telegramissa	1443 K
telegramkanaal	2512 K
telegramkanal	3312 K
telegramon	1868 K
telegramu	458 K	3108 K	3230 K
teljes	20 K cikk
tell	67 ? K us	1015 K us	1111 . K us your	1111 ? K us your	1111 . K us how	1111 ? K us how	1111 . K us what	1111 ? K us what
telli	80 K leht	1320 K kohe
tellija	1284 oled juba K
tellijad	50 K saavad	1316 ainult K
tellijatele	1284 artikkel on K	1284 ainult K	1316 tekst on K	1316 lugu on K	1316 artikkel on K
tellimus	1324 K
tells	1054 our app K you
temas	1174 cubre K
temat	2701 zgłoś K
tenhle	501 K text
tento	3211 K text
terangnya	2013 K
termos	2775 K de uso
terms	918 agree to our K of	918 agree to our K and	919 agree to the K
terugkijken	2557 hier K
terugluisteren	2557 hier K
teruskan	49 K
testen	583 jetzt K	583 K sie	592 für # € K	592 für # euro K
testez	1495 K-nous	1645 K-nous
testified	1119 K
tetszett	1902 K a cikk
text	38 K us	67 K us	1012 this K	3348 låst K
texte	710 alle K zum
texten	3321 fel i K
texter	3347 våra K	3347 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	947 K you to the	947 K you to all of you	947 K you to all who	947 K you to our
thanks	947 K to all of you who	1066 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	994 will you join K	1047 join K from
thema	694 K für uns
themenseite	686 unserer K
theo	3636 K dõi báo	3723 hãy K dõi	3726 K ông	3726 K bà	3726 K lời
there	42 were you K
think	922 let us know what you K	1116 tell us what you K
thinking	1069 if you were K of	1069 if you've been K about	1069 if you've been K of
thoughts	922 share your K	1107 post your K	1116 share your K
thousands	1116 join K of
threads	458 K
threema	648 auf K
through	1051 K links	1051 K a link
throw	868 K in
thursday	17 every K
thursdays	17 on K	1059 delivered K	1059 sent K
""", 'ti': """
ticker	686 im live-K
tickets	1046 K here	1046 book K here	1079 K as low as	1079 get K from	1079 like these K
ticketshop	660 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1432 K
tietosuojaselosteen	1457 hyväksyt K
tijeku	3123 budite u K
tikkie	2579 K
tiktok	16 K	698 inhalt von K	766 K
tiktokon	1868 K
tiktoku	3108 K	3230 K
til	578 vær med K
tilaa	80 K nyt	1476 K nyt
tilaaja	50 K voi	1420 oletko jo K
tilaajamme	1477 K
tilaajana	50 K voit	1420 jatka lukemista K	1420 K pääset	1420 K voit	1420 koko juttu K
tilaajat	50 K voivat	1468 vain K	1480 K
tilaajille	1420 vain K	1468 on K
tilaamalla	1457 K hyväksyt	1460 K
tilauksen	1423 voit peruuttaa K
tilaus	1480 K
tilbage	567 gratis artikel K
tilgang	2658 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3274 vi har en bön K dig	3350 ge en gåva K oss
tillade	3353 K
tillatt	2648 ikke K å gjengi
tilmeld	516 K dig vores	556 ved at klikke på K	578 K dig vores	578 K dig her	578 K dig gratis
tilmelde	556 ved at K dig
tilmelding	556 ved K
tim	3116 naš K
tin	78 bản K	3727 bản K
tine	2928 fără K nu
tip	38 K os	67 K os	528 K os	528 har du et K	578 K os	868 K your	2549 app je K
tipeee	1540 K
tipline	960 our K	1093 our K
tipp	694 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	960 news K	2605 K oss	2605 har du et K	2658 K oss	3298 har du ett K	3299 har du K
tipsa	38 K oss	67 K oss	3350 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	505 en lille K at bede	2582 en liten K å be
""", 'tl': """
tl	3541 # K
""", 'to': """
to	57 from us K you
today	952 join K	1116 chip in K	1116 sign up K	1116 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2580 gaf K
toestaan	2554 cookies K
toestemming	2493 K te geven	2518 je K nodig	2518 uw K nodig	2518 geef K	2545 overname zonder K	2554 geen K gegeven	2569 tekst mag zonder K
toeta	1309 K meid	1320 K meid
toetage	1320 K meid
toetus	1309 sinu K	1320 sinu K	1320 teie K
toho	42 byli jste u K
toimetaja	1299 K
toimetus	1321 meie K
toimetusele	39 meie K
toimintaamme	1476 tue K
toimittaja	1447 lehden K	1447 politiikan K	1447 vapaa K	1447 on K
toimittajallemme	39 K
toimittajamme	1477 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1477 K
toimituksemme	1477 K
toimitusta	1476 tue K
toisti	1479 K
told	1119 K
torjui	1479 K
toteaa	1479 K
totesi	1479 K
touch	868 get in K	935 get in K with our
""", 'tr': """
trabaja	1174 K en
trabajo	1125 si te gusta nuestro K	1279 nuestro K
trabalha	2852 K na redação	2852 K no
trabalho	2814 valoriza o nosso K	2888 nosso K
traceurs	1591 K seront déposés	1591 accepté les K	1591 accepter les K
tracking	1021 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	583 K sie hier	736 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1522 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2577 K ons
traktir	54 K kopi	54 K saya kopi	1946 K kami
transcript	1012 this K
transferred	919 personal data may be K
translated	945 this article was K
transmettez	49 K-le
transmis	2996 a K
transparenzhinweis	97 K	636 K
tratamento	2775 K dos seus dados
tratamiento	1158 K de tus datos
trattamento	2044 K dei dati
travail	1646 notre K
tredje	3317 K part
trenger	2585 vi K din støtte	2658 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3238 naše spletne K
trgovini	3116 našoj K	3238 naši spletni K	3238 naši K
trial	881 your free K	1116 start your free K	1116 start a free K	1118 free K
tribunais	2792 cobre K
tribunales	1174 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1072 will be K
trocados	97 nomes foram K
trust	1109 you K
trusted	956 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1059 sent K
tuit	9 este K
tukesi	1476 K
tukijaksi	1476 ryhdy K
tulisan	2011 K ini
tulisnya	2013 K
tunnistas	1323 K
tunnus	1464 luo K	1476 luo K
tuo	2083 il K #x#
tuomitsi	1479 K
turn	1109 you K to
tutur	2013 K
tuturnya	2013 K
""", 'tv': """
tvirtina	2420 K
tvrdi	3154 K
tvrdil	503 K
tvrdila	503 K	3154 K
tvrdio	3154 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1119 K
twice	1072 will go K as far
twierdzi	2745 K
twitter	904 share on K	908 follow him on K	908 follow her on K	908 follow them on K	908 follow on K	3450 K'da takip
twitteris	1297 K
twitterze	2681 na facebooku i K
""", 'ty': """
tygodniowo	2744 K
tygodniu	17 raz w K
typo	985 spot a K
""", 'ub': """
ubegrenset	2591 K tilgang
""", 'uc': """
ucap	2013 K
ucapnya	2013 K
""", 'ud': """
udbyder	548 ekstern K
udfyldes	531 skal K
udtalte	581 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	580 om K
""", 'ui': """
uitgeschakeld	2490 javascript is K
uitschrijven	2475 op elk moment K
uitzending	2557 de K hieronder
""", 'uj': """
ujar	2013 K
ujarnya	2013 K
""", 'uk': """
uken	2660 i K
uker	2658 prøv # K
""", 'ul': """
ulubionych	2699 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	914 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	680 alle artikel K
unbegrenzten	707 K zugriff	707 K zugang
unbegrenzter	680 K zugang
undrade	3353 K
uneix	51 K-t'hi	422 K-te
unesite	77 K svoj e-mail
ungkap	2013 K
ungkapnya	2013 K
uniquement	1565 nous vivons K grâce
unisciti	51 K a loro	51 K	2161 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	881 get K access	881 K digital access	883 K access for	1026 K reading	1026 want K access
unlock	20 K this	881 K the rest
unser	737 K ziel	737 K team
unsere	36 K leser	74 über K links	606 K app	703 K neue app	706 durch K leser	736 können sie K	737 K leser	737 K texte
unserem	35 K quiz	592 mit K abo	660 in K shop	660 K online-shop	693 K kanal	700 K shop	734 in K shop	734 jetzt in K
unseren	36 K lesern	660 K shop	700 K online-shop	737 K lesern	737 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	606 in K app	670 K app	686 lesen sie auf K	703 K neuen app	737 K arbeit
unseres	660 K teams
unsubscribe	891 K at any time	891 K anytime	1022 K whenever
unterschied	677 machen einen K	677 macht einen K
untuk	2010 masuk K
unutmayin	3466 K
""", 'up': """
upcoming	1018 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	891 get K by email	981 check back for K	981 refresh for K
upgrade	881 K to paid	881 K to read	881 behind the paywall. K
upgrading	1068 consider K
upitala	3154 K
upitao	3154 K
upitnik	3120 K
upozorava	3154 K
upozorila	3154 K
upozorio	3154 K
upozornenia	14 K	3184 K
upozornil	503 K
upozornila	503 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3353 K
uppger	3353 K
uppmanade	3353 K
ups	1120 pop-K
""", 'ur': """
urednica	3110 je K	3110 , K	3232 je K	3232 , K
urednik	3110 je K	3110 , K	3232 je K	3232 , K
urged	1119 K
urheilutoimittaja	1447 K
urteilte	739 K
""", 'us': """
us	38 dm K	67 dm K
use	1113 will not K your	1113 won't K your	1113 we may K your
""", 'ut': """
utbrast	3353 K
utilisation	1522 K de cookies	1522 K des cookies	1522 conditions générales d'K
utilisons	1521 nous K des cookies
utilitza	362 K galetes
utilitzem	362 K galetes
utilizamos	1157 K cookies	2774 K cookies
utilizza	2043 questo sito K i cookie	2044 K cookie
utilizziamo	2043 K i cookie
utrzymujemy	2743 K się
uttalte	2661 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1319 meie K
uudiskiri	1287 telli meie K	1307 K	1320 telli K	1321 meie K	1324 K
uudiskirja	1307 K
uudiskirjaga	1287 K	1307 K
uudiskirjast	1307 K
uudistes	1296 google K
uutisemme	1474 K
uutisilmoitukset	1455 K
uutisissa	1442 google K
uutiskirje	78 K	1423 tilaa K	1458 K	1476 tilaa K	1480 K
uutiskirjeemme	78 K	1423 K	1477 K
uutiskirjeen	78 K	1457 tilaamalla K	1458 K
uutiskirjeet	1458 K
""", 'uv': """
uvedl	503 K
uvedla	503 K
uviedla	3213 K
uviedol	3213 K
""", 'uy': """
uyardi	3542 K
uyariyor	3542 K
uygulamamiz	3428 mobil K	3540 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3428 K indirin	3428 K indir	3428 mobil K	3539 K indir
uygulamasini	3457 K
uygulamayi	3429 K indir	3429 K indirin
""", 'uz': """
uzviknuo	3154 K
""", 'va': """
vaati	1479 K
vaativat	1479 K
vacancies	976 our current K	976 our K
vacatures	2523 onze K	2523 alle K in
vacaturesite	2556 K	2556 onze K
vakuutti	1479 K
valfri	3277 swisha K summa	3350 swisha K	3352 K summa
valgfritt	2585 vipps et K	2658 vipps K
valittaa	1479 K
valitti	1479 K
vallotta	1904 K
vapaasti	45 lainata K
var	42 K du der
vare	3351 tack K er	3351 tack K dig
varnade	3353 K
varnar	3353 K
varoittaa	1479 K
varoitti	1479 K
varoval	503 K
varovala	503 K
varsel	2630 K
varsler	2630 K	2630 push-K
varslinger	14 K
varuje	503 K
vas	3128 bez K	3152 bez K
vastannut	97 ei K
vastasi	1479 K
vastasivat	1479 K
vastaus	21 peruuta K
vayas	1122 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3352 i K
vedomosti	3182 svoje K
velden	60 K met een ster
ven	578 del med en K
vendredi	17 chaque K
venn	2658 del med en K
ventana	1160 se abre en una K nueva
veraltet	619 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2542 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	690 ist der anbieter K	690 der anbieter selbst K
verarbeitung	673 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2463 voor je K gaat	2470 lees K met	2470 K lezen?	2472 om K te lezen	2538 gratis K met	2562 lees gratis K	2574 help ons K
verdi	3542 karar K	3542 söz K	3542 diye yanit K	3542 yanit K	3542 cevap K
vereiste	21 K velden zijn	2496 K velden
verfasser	654 meinung der K
verfassers	654 meinung des K
vergoeding	2542 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2578 dit K	2578 goed K
verhalen	2538 toegang tot alle K	2576 K in je mail	2578 onze K
verhindert	621 ein skript K
verileriniz	3435 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2580 K
verktyg	3318 hjälp av ett ai-K
verlag	677 kein K	737 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2490 je browser is K
verpassen	736 K sie
verscheen	2507 dit artikel K eerder	2545 versie van dit artikel K	2545 stuk K eerder	2545 artikel K ook	2569 dit artikel K eerst	2569 dit stuk K eerst
verschenen	2545 artikel is eerder K op	2545 artikel is eerder K in de krant
verschenken	736 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2553 doet K vanuit
verslaggever	39 onze K	2513 onze K	2514 is K	2514 is politiek K	2553 is medisch K	2553 werkt als K
verslaggevers	39 onze K	2550 onze K
vertaling	2555 deze K
verteiler	645 K
vertelde	2580 K
vertelt	2580 K
vertraulich	649 redaktion K	724 K hinweise
verwenden	621 wir K cookies
verwendest	619 K einen adblocker
verwendet	621 diese website K cookies	621 diese webseite K cookies
verwendung	698 K von cookies
verzi	468 audio K
verzii	3181 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2463 een klein K
vesti	3094 K na mejl
vestima	3108 google K
""", 'vi': """
viber	16 K	237 K	271 канал във K	766 K	3037 K	3108 K	3108 K-u	3230 K	3576 K
viberen	1868 K
viberi	3170 K
viberju	3230 K
viberu	458 K	3108 K
viberze	2700 K
vidare	49 skicka den K	49 skicka K	49 send den K	3280 för att läsa K	3350 läs K för
videa	40 fotky a K	3234 ogled K
videli	3112 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	649 fotos oder K	698 laden des K	701 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	511 for at læse K	578 læs K for	2588 for å lese K	2658 les K for
vidjeli	3112 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	895 K in app
viewers	1073 K like you
views	30 K of	889 free K left	1107 share your K
vigtigste	576 ugens K	576 dagens K
viikko	17 joka K
viikossa	1478 K
vijesti	3094 K na e-mail
vijestima	3108 google K
vikala	3154 K
vikali	3154 K
vikao	3154 K
viknula	3154 K
viknuo	3154 K
viktigaste	3347 veckans K	3347 dagens K
viktigste	2656 ukas K	2656 dagens K
vill	3325 ja tack, jag K
vincoli	2163 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2635 på K	2658 K et	2658 K oss	2658 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	736 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2016 K che sei qui
visualiser	1551 K les contenus
visualizzare	2043 per K questo contenuto
vivons	1565 nous K grâce à nos	1565 nous ne K que
""", 'vo': """
voice	1107 add your K	1117 our K
volal	503 K	3213 K
volala	503 K
volali	503 K
volg	2486 K ons op	2486 K ons via	2577 K ons
volgende	21 in deze browser voor de K
volgens	2580 K
voor	2475 meld je aan K	2538 veel meer K #
voorbehouden	2507 alle rechten K
voordat	2463 K je gaat
voorkeursbron	2511 K
voorkeursbronnen	2548 K
vorbehalten	592 abonnenten K	636 alle rechte K
vorbei	736 schau K
vores	35 K quiz	84 i K app	84 med K app	518 hent K app	518 i K app	578 støt K	578 hent K	579 K app
vorgelesen	665 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1481 K don	1486 K don nous	1540 K don	1645 K aide pour
vous	18 sans K	1646 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2463 hebben we een gunst te K	2463 we willen je iets K
vriend	80 word K	2577 word K
vrijdag	17 elke K
vroeg	2580 K
""", 'vs': """
vsebin	3256 do vseh K
vsebina	3234 zunanja K
vsebine	3234 zunanje K	3234 te K
vsebino	9 to K	3234 zunanjo K
vstupenky	465 K na naši
""", 'vu': """
vuodessa	1478 K
vurguladi	3542 K
""", 'vy': """
vygenerovala	482 K ai	3194 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	450 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2397 K redaktorius
vyriausioji	2397 K redaktorė
vytvorila	3194 K ai
vyzval	503 K
vyzvala	503 K
""", 'wa': """
waardeer	2535 K dit artikel
waardeert	2535 dit artikel K
waardevol	2463 vond je dit artikel K
waarschuwt	2580 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	739 K vor
warned	1119 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1119 K
warnt	739 K
warnte	739 K
warst	42 K du vor ort
wartawan	39 K kami	1935 adalah K
washington	938 is a K
waszych	2721 z K wpłat	2743 z K wpłat
""", 'we': """
we	994 K have you.
webbplats	3295 denna K använder cookies
webinar	660 zum K	773 δωρεάν K	773 το K μας	773 K μας	2523 ons K	2706 nasz K	3116 naš K	3238 naš K
webinarimiza	3453 K
webshop	734 in unserem K	2523 onze K
webshopu	3116 našem K
website	525 dette K bruger	737 unsere K	1117 our K	2569 niets van deze K
webwinkel	2523 onze K	2556 de K van	2556 het boek in de K
wednesday	17 every K
wednesdays	1059 delivered K	1059 sent K
week	17 once a K	17 each K	17 elke K	1118 a K	1118 per K	2579 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	891 sign up for our K	950 our K email	950 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1107 K in
weiter	592 lesen sie sofort K
weitere	686 K texte finden sie
weitergegeben	705 wird nicht K
weiterlesen	20 K	592 K mit	592 jetzt K	592 diesen artikel K	592 kostenlos K	592 mit plus K	619 mit werbung K
weitermachen	706 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	715 K nur mit
weiterzulesen	592 um K
weken	2579 K voor
werbeblocker	619 deaktivieren sie ihren K
werbefrei	70 K	737 K
werbelink	712 K
werbelinks	74 K	712 K
werbevereinbarung	600 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	680 alle texte ohne K	680 abo ohne K	737 ohne K
werde	736 K teil
werden	51 . K sie eine	736 K sie teil
werk	2578 ons K
werken	2556 kom K bij
wersja	2 K audio
wesprzyj	2666 K nasze	2721 K	2742 K nas	2742 K nasze	2742 K naszą	2742 K mnie
weten	38 laat het ons K	67 laat het ons K	2496 laat het ons K	2577 laat het ons K	2580 laat K
wetenschapsredacteur	2553 is K
""", 'wh': """
whatever	1116 chip in K
whatsapp	16 K	38 K us	67 K us	237 K	271 K канал	357 canal de K	357 al teu K	357 a K	458 K	543 på K	543 K-kanal	606 K-kanal der	614 unser K-kanal	614 unserem K-kanal	614 unseren K-kanal	614 zum K-kanal	614 K-kanal von	648 auf K	648 per K	648 K-gruppe	648 bei K	693 unserer K-gruppe	766 K	904 share on K	904 share via K	908 join our K	908 join us on K	908 our K channel	908 updates on K	1093 our K tip line	1093 our K tipline	1093 our K number	1093 our K line	1093 our K	1116 join our K	1150 nuestro canal de K	1443 K-kanavaa	1546 chaîne K	1546 canal K	1546 sur votre K	1546 groupe K	2011 K kami	2064 canale K	2064 gruppo K	2064 su K	2064 numero K	2512 K-kanaal	2512 K-groep	2512 via K	2512 op K	2549 in je K	2549 stuur ze via K	2619 på K	2619 K-kanal	2680 kanał na K	2700 K	2768 nosso canal no K	2768 nosso canal do K	2769 grupo do K	2912 canalul de K	2912 direct pe K	3037 K	3108 K	3108 K-u	3140 K kanalu	3170 K	3230 K	3312 på K	3312 i K	3312 K-kanal	3446 K	3576 K
whatsappa	2700 K
whatsappe	3170 K
whatsappgroep	2512 K
whatsappi	1297 K kanaliga
whatsappie	16 K	2700 K
whatsappiin	1443 K
whatsappis	1297 K
whatsappissa	1443 K
whatsappkanaal	2512 K
whatsappkanal	3312 K
whatsappon	1868 K
whatsappu	16 K	458 K	3108 K	3170 K	3230 K
while	870 K you're here
whitelist	914 K our site	914 K this site	914 K us
""", 'wi': """
widerruf	705 K finden sie
widerrufen	601 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	904 opens in new K	904 opens in a new K
winkel	2556 onze K
winning	938 is an award-K
wirtschaftsredakteur	726 ist K
wirtschaftsredakteurin	726 ist K
wirtschaftsressort	650 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	649 K sie mehr
withdraw	919 K your consent
without	18 K you	18 K your	1117 K you
""", 'wo': """
woche	17 jede K	738 pro K
wochen	680 # K für	680 vier K für	738 K lang
word	80 K lid	2462 K lid	2466 K lid en	2509 K lid
work	1116 back our K	1117 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	922 K to us at	1116 K to us
writer	936 is a staff K for	936 is a senior K at	938 is a staff K	938 is a senior K	938 is a K
writes	938 K about	964 K on	1119 K
writing	1005 correct at the time of K
written	938 has K for
wrote	1119 K
""", 'ws': """
wsparcia	2743 waszego K	2743 twojego K
wsparcie	2667 twoje K	2742 twoje K pozwala	2742 twoje K pomaga	2742 twoje K jest dla nas
wsparciu	2666 dzięki twojemu K	2743 dzięki K	2743 waszemu K
wspieraj	2721 K	2742 K nas
wszystkich	2728 K treści	2728 do K artykułów	2728 do K tekstów
""", 'wu': """
wurde	642 text K	699 das audio K
""", 'wy': """
wydanie	80 kup e-K	2741 kup e-K	2741 e-K
wydarzenie	2706 nasze K
wydawcy	2719 bez zgody K	2719 za zgodą K
wyjdziesz	2663 zanim K
wykup	80 K
wymagane	21 K pola są	2687 pola są K
""", 'x': """
x	2083 #K#
""", 'ya': """
yakiniyor	3542 K
yalvardi	3542 K
yalvariyordu	3542 K
yaniti	21 K iptal et
yanitladi	3542 K
yanitlayin	3466 K
yanitsiz	97 K birakti
yapabilir	3466 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3425 giriş K
yapay	3452 K zeka ile	3452 K zekâ ile
yapilamaz	3441 alinti K
yapin	24 giriş K	3466 giriş K	3539 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3539 bize K edin
yardimiyla	3471 yapay zeka K	3471 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3470 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3441 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3449 K	3449 köşe K
yazdi	3542 K	3542 diye K
yazin	38 bize K	67 bize K	3447 bize K	3466 K	3539 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3542 K
yazmak	6 yorum K
""", 'ye': """
year	1118 a K	1118 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3541 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	237 K	621 inhalte von K	698 inhalt von K	766 K	908 on K for more	908 on K for the	2011 K kami	3576 K	3636 kênh K của
youtubeu	3108 K
youtubu	3230 K
""", 'za': """
za	3124 K # €	3187 K # €	3245 K # €
zaak	2513 meer over deze K
zaakceptuj	2703 K pliki cookie
zabranjeno	3127 K kopiranje
zabronione	2696 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3187 článkov K	3187 články K
zadejte	77 K svůj e-mail
zahlasujte	485 K	3197 K
zahtevana	21 K polja
zahtevao	3154 K
zahtijevao	3154 K
zainstaluj	2674 K naszą aplikację	2675 K aplikację
zajednici	3140 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3634 quan tâm K
zalogowani	2687 tylko K
zalogowaniu	2669 dostępny po K	2669 dostępna po K
zalogowanych	2710 tylko dla K
zaloguj	24 K	2670 K się, aby	2670 K się aby
zamkniesz	2663 zanim K
zamolila	3154 K
zamolili	3154 K
zamolio	3154 K
zamudite	3259 ne K
zanechte	77 K nám e-mail
zapewnia	2745 K
zapisal	3272 je K
zapisz	2672 K się na nasz	2742 K się na	2742 K się do
zapraszali	2745 K
zaprenumeruj	80 K
zaradi	3249 K vas	3270 K vas
zaregistrujte	475 zdarma se K	475 se zdarma K	475 zdarma K	475 K se zdarma	3187 K sa zadarmo	3187 K sa
zarejestrowanych	2710 tylko dla K
zarejestruj	2670 K się, aby	2742 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2699 K źródeł
zavisi	3151 K od vas
zavolal	503 K
zavolala	503 K
zawiera	97 K opisy
zaznacza	2745 K
""", 'zb': """
zbierka	3214 K
""", 'zd': """
zdarma	475 článků K	475 články K
""", 'ze': """
zegt	2580 K
zei	2580 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	503 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2996 K
zicea	2996 K
ziedojums	2461 K
zitten	2578 we K ook op
""", 'zk': """
zkuste	431 K první měsíc	500 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	469 své K
znanje	3120 svoje K	3120 svoje K u	3241 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	3174 K tohto obsahu	3174 K obsahu	3174 K príspevku
zondag	17 elke K
zonder	71 K spam	2535 K jouw steun	2535 K uw steun
zostanie	2687 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	460 , K
zpravodajem	460 je K
zpravodajkou	460 je K
""", 'zr': """
zrezygnuj	2670 K w każdej chwili	2744 K w każdej chwili
""", 'zu': """
zuerst	715 text ist K	732 text wurde K
zufolge	739 K
zugang	592 noch keinen K
zugeschickt	604 per e-mail K	604 per mail K
zugestimmt	621 externen diensten nicht K
zusammenarbeit	690 beitrag ist in K	690 artikel ist in K	690 text ist in K
zusammenfassung	643 K
zustimmung	621 K jederzeit	622 ihre K	622 mit ihrer K
""", 'zv': """
zvali	503 K
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
  720),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  874),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 930))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2201), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2201),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2201),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2216),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2306),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2306), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2306),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2306), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3764),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3775), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3783))

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
