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
bg.rights.first	s15		10	за първи път|първоначално|превод|преведе
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
cs.rights.first	s15		9	vyšel|vyšla|vyšlo|publikován|publikována|překlad|přeložil|přeložila	původně|poprvé|nejprve|překlad|přeložil|přeložila	v|ve|na|překlad|přeložil|přeložila
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
da.rights.first	s15		9	bragt|publiceret|trykt|udgivet|oversættelse|oversat	først|tidligere|oprindeligt|første gang|oversættelse|oversat	i|på|hos|oversættelse|oversat
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
fi.rights.first	s15		10	alun perin|ensimmäisen kerran|aiemmin|ensin|suomennos|suomentanut|käännös
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
hu.rights.first	s15		10	jelent meg|megjelent|volt olvasható|fordítás|fordító|fordította
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
nl.rights.first	s15		9	verscheen|verschenen|gepubliceerd|vertaling|vertaald	eerst|eerder|oorspronkelijk|vertaling|vertaald	in|op|bij|vertaling|vertaald
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
no.rights.first	s15		9	publisert|trykket|på trykk|oversettelse|oversatt	først|tidligere|opprinnelig|oversettelse|oversatt	i|på|hos|oversettelse|oversatt
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
pl.rights.first	s15		9	ukazał się|został opublikowany|był publikowany|opublikowano|tłumaczenie|przekład|tłum|przeł|przełożyła|przełożył	najpierw|pierwotnie|po raz pierwszy|tłumaczenie|przekład|tłum|przeł|angielskiego|niemieckiego|francuskiego|rosyjskiego|ukraińskiego|hiszpańskiego|włoskiego	w|na|przełożyła|przełożył|tłumaczenie|przekład|tłum|przeł
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
ru.rights.first	s15		9	опубликован|опубликована|опубликовано|вышла|вышел|перевод|перевела|перевел|перевёл	впервые|изначально|перевод|перевела|перевел|перевёл	в|на|перевод|перевела|перевел|перевёл
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
sh.rights.first	s15		9	izašao|objavljen|prijevod|prevod|preveo|prevela	prvotno|izvorno|originalno|prvi put|prijevod|prevod|preveo|prevela	u|na|prijevod|prevod|preveo|prevela
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
sk.rights.first	s15		9	vyšiel|vyšla|vyšlo|publikovaný|publikovaná|preklad|preložil|preložila	pôvodne|prvýkrát|najprv|preklad|preložil|preložila	v|vo|na|preklad|preložil|preložila
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
sl.rights.first	s15		9	izšel|objavljen|prevod|prevedel|prevedla	prvotno|najprej|prvič|prevod|prevedel|prevedla	v|na|prevod|prevedel|prevedla
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
sv.rights.first	s15		9	publicerades|publicerad|publicerats|översättning|översatt	först|ursprungligen|tidigare|översättning|från	i|på|översättning
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
uk.rights.first	s15		9	опублікований|опублікована|опубліковано|вийшла|вийшов|переклад|переклала|переклав	вперше|спочатку|переклад|переклала|переклав	в|у|на|переклад|переклала|переклав
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
# % sparen	742
# (# ratings	1051
# (# reviews	1051
# (# votes	1051
# af #	550
# afbeeldingen bekijken	2266
# antwoord	2276
# antwoorden	2276
# antworten	755
# antworten anzeigen	755
# atbilde	2117
# atbildes	2117
# atsakymai	2057
# atsakymas	2057
# av #	2385	3181
# beelden bekijken	2266
# bilder anschauen	745
# bilder ansehen	745
# bilder anzeigen	745
# comentarii	2622
# comentario	1162
# comentarios	1162
# comentaris	316
# comment	887
# commentaire	1480
# commentaires	1480
# commenti	1834
# commento	1834
# comments	887
# euro el primer mes	328
# foto's bekijken	2266
# fotos anschauen	745
# fotos ansehen	745
# fotos anzeigen	745
# from # ratings	1051
# from # reviews	1051
# from # vote	1051
# from # votes	1051
# glasov	91
# glasova	91
# hlasov	91
# komentar	1764
# komentarai	2013
# komentarze	2429
# komentarzy	2429
# komment	1662
# kommentaari	1226
# kommentar	477	611	2309	3104
# kommentare	611
# kommentarer	477	2309	3104
# kommentti	1352
# kommenttia	1352
# like for this post	1051
# like for this reply	1051
# likes for this post	1051
# likes for this reply	1051
# min	868
# min de lectura	1169
# min de leitura	2565
# min di lettura	1841
# min leestijd	2168
# min. lesezeit	618
# od #	2873	3062
# odgovor	2881
# odgovora	2881
# odgovori	3070
# odgovorov	3070
# odpovede	2977
# odpowiedzi	2518
# of #	1102
# of # people found this helpful	1051
# out of # (# ratings	1051
# out of # (# votes	1051
# out of # based on # reviews	1051
# oy	91
# people found this helpful	1051
# people like this	1051
# person found this helpful	1051
# ratings	1051
# reactie	2161
# reacties	2161
# replies	1110
# reviews	1051
# sekunden vor	733
# stars (# votes	1051
# stars from # reviews	1051
# stars from # votes	1051
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# van #	2266
# vastaus	1427
# vastausta	1427
# vastus	1271
# vastust	1271
# von #	745
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# x	734
# yorum	3256
# z #	434	2508	2968
# zo #	2968
""", '#+': """
#+ gamble responsibly	1047
""", '#/': """
#/# oldal	1726
#/#. oldal	1726
""", '$#': """
$# at amazon	1081
$# at walmart	1081
""", 'a ': """
a a	92
a a a	92
a cikk tartalma	1727
a javascript ki van kapcsolva	1712
a kommentek nem szerkesztett tartalmak	1662
a lire aussi	1484
a message from our sponsor	878
a tartalom le van tiltva	1710
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3263
aa aa aa	92
aanbevolen	2165	2262
aanbevolen artikelen	2165
aanbevolen door outbrain	2280
aanbevolen door taboola	2280
aanbevolen voor jou	2165
aanbod van onze partners	2280
aangeboden door	2155
aanmelden	2135
aanmelden nieuwsbrief	2140
aanraders	2165
aanzetten	2256
aastane tellimus	1266
""", 'ab': """
abbonamenti	1812
abbonamento	1812
abbonati	1812
abbonati ora	1812
abbonati subito	1812
ablehnen	608
abmelden	579
abo	579
abo bestellen	579
abo testen	671
abo verwalten	579
abo-vorteil	728
abo-vorteile	728
abonament	2611
abonamente	2611
abonare	2611
abone ol	3243
abone olun	3243
abone olun, sinirsiz okuyun	3243
abonelik	3243
abonentiem	2068
abonnee worden	2135
abonneer	2135
abonneer nu	2135
abonnees lezen meer	2205
abonneevoordeel	2247
abonnement	460	579	1451	2135	2292
abonnementen	2135
abonnements	579	1451
abonnentfordel	2367
abonnentfordele	532
abonnentfordeler	2367
abonnenttilbud	532
abonner	460	2292
abonneren	2135
abonnez-vous	1451
abonnieren	579
about sharing	868
about the columnist	1063
about the contributor	1063
about the contributors	1063
about us	897
abovorteil	728
abovorteile	728
abrir	1170	2566
abrir mapa	1170	2566
abrir menu	2565
abschicken	744
absenden	91	744
abspielen	618	734
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1132
acceder	1132
accedi	1812
accedi con apple	1874
accedi con facebook	1874
accedi con google	1874
accedi con il tuo account	1874
accept	883
accept & close	1089
accept & continue	1089
accept all	883
accept all cookies	883
accept and close	883
accept and continue	883
accept and load	1089
accept and show	1089
accept and view	1089
accept and watch	1089
accept toate	2633
accepta i continua	313
accepta i mostra el contingut	313
accepta les galetes	313
accepta-ho tot	313
accepted payment methods	843
accepteer	2157
accepteer alle cookies	2157
accepteer alles	2250
accepteer cookies	2250
accepteer en ga door	2250
accepteer en toon	2250
accepter	474	1477
accepter alle	474
accepter alle cookies	474
accepter et afficher	1507
accepter et afficher le contenu	1507
accepter et continuer	1477
accepter et fermer	1477
accepter les cookies	1477
accepter og luk	534
accepter og vis	534
accepter tout	1477
acceptera	3101
acceptera alla	3101
accepteren	2157
accepteren en doorgaan	2250
accepteren en tonen	2250
acces nelimitat la toate articolele	2648
acceso	1132
accetta	1831
accetta e continua	1831
accetta e continua oppure abbonati	1874
accetta e visualizza	1855
accetta e visualizza il contenuto	1855
accetta i cookie	1831
accetta tutti	1831
accetta tutto	1831
acconsento a ricevere comunicazioni commerciali	1870
acconsento alla visualizzazione di contenuti esterni	1855
account aanmaken	2135
accueil	1487
aceitar	2555
aceitar cookies	2555
aceitar e continuar	2555
aceitar e ver	2580
aceitar todos	2555
aceitar tudo	2555
aceptar	1159
aceptar cookies	1159
aceptar todas	1159
aceptar todo	1159
aceptar y continuar	1159
aceptar y ver	1189
aceptar y ver el contenido	1189
acepto que se me muestre contenido externo	1189
acepto recibir comunicaciones comerciales	1204
achternaam	2265
acompanhe ao vivo	2592
acquista il numero in edicola	1860
acquista la copia digitale	1860
acquista questo numero	1860
activa les alertes	322
activa les notificacions	322
activa les notificacions i no et perdis res	322
activar alertas	1203
activer les alertes	1517
""", 'ad': """
ad	878	1905	1968	3498
ad choices	878
ad ends	1113
ad feedback	878
adblocker is uitgeschakeld	2257
adblocker ist deaktiviert	737
adchoices	878
add a comment	887
add a reply	1053
add as preferred source	873
add to bookmarks	868
add to favorites	1071
add to my topics	873
add to reading list	967
addebito diretto	1811
adgangskode	546
adicionar aos favoritos	2601
adjust text size	1112
administrer cookies	534
administrer informasjonskapsler	2369
administrer notifikationer	539
administrer samtykke	2306
administrer varsler	2374
adres e-mail	2414
adresa de e-mail	2643
adresa de email	2643
adresa ta de email	2643
adresse e-mail	1460
adresse e-mail invalide	1520
adresse mail	1520
ads	878
ads by google	1113
ads by outbrain	1113
ads by taboola	1113
advert	878
adverteer bij ons	2190
advertentie	2155
advertentie eindigt	2280
advertentie melden	2280
advertentie sluiten	2280
advertentie verbergen	2280
advertenties	2155
advertenties toestaan	2258
advertenties van google	2280
advertentievrij lezen	2280
adverteren	2190
advertise with us	878
advertisement	878	1760	1829	3252
advertisement ends	1113
advertisement feature	878
advertisements	878
advertiser content	878
advertising	878
advertising continues	1113
advertising ends	1113
advertorial	605	776	1795	2619	3252
""", 'af': """
afbeelding # van #	2266
afbeeldingen bekijken	2266
afdrukken	2150
afegeix un comentari	307
afficher ce contenu	1507
afficher l'original	1488
afficher la suite	1487
afficher le contenu	1477
afficher le contenu externe	1507
afficher les commentaires	1480
afficher moins	1488
afficher plus	1487
affiliate	878
affiliate disclosure	878
affiliate-link	605
afgiv din stemme	91	528
afgiv din stemme her	485
afgiv stemme	91	528
afmelden	2135
afspeelsnelheid	2252
afspelen	2168	2253
afspil	485
afspil video	536
afspilningshastighed	536
afstemning	91	529
after ad	878
after newsletter promotion	856
afvis	474
afvis alle	474
""", 'ag': """
agb	608
aggiungi ai preferiti	1824
aggiungi un commento	1834
agrandir	1487
agrandir l'image	1487
agree	883
agree & close	1089
agree & continue	1089
agree and continue	883
""", 'ah': """
ahora en portada	1166
ahora no	1126
""", 'ai': """
ai can make mistakes	1109
ai can make mistakes. check important information	1109
ai deja cont	2611
ai deja un abonament	2648
ai deja un cont	2611
ai generated	1115
ai generated summary	938
ai highlights	938
ai kan fouten maken	2274
ai kan lave fejl	558
ai maakt soms fouten	2274
ai may make mistakes	1109
ai overview	938
ai summary	938	1115
ai translation	1115
ai uitat parola	2611
ai-gegenereerd	2275
ai-generated	938	1115
ai-generated content may contain errors	1109
ai-generated summary	938
ai-genererad	3190
ai-genererad sammanfattning	3111
ai-genereret	559
ai-genereret indhold	558
ai-genereret opsummering	485
ai-generert oppsummering	2316
ai-oppsummering	2316	2394
ai-opsummering	485
ai-samenvatting	2187	2275
ai-sammanfattning	3111	3190
aidez-nous	1442
aihe	1416
aiheet	1353
ailleurs sur le web	1484
ainult tellijale	1220
ainult vajalikud	1260
aiutaci	1807
aizmirsi paroli	2112
aizmirsta parole	2112
aizpildi aptauju	2075
""", 'aj': """
ajouter aux favoris	1470
ajouter un commentaire	1480
""", 'ak': """
akceptuj	2426
akceptuj wszystkie	2426
akceptuj wszystko	2492
akkoord	2157
akkoord en doorgaan	2250
akkoord en sluiten	2250
aksepter alle	2306
aktiver varsler	2374
aktualno	2993
aktualny czas	2494
aktualny czas #	2494
aktuel tid	536
aktuel tid #	536
aktuell	615
aktuell tid	3167
aktuell tid #	3167
aktuelle artikel	615
aktuelle nachrichten	615
aktuelle position #	733
aktuelle zeit	733
aktuelle zeit #	733
aktuelles	615
akun saya	1748
akzeptieren	608
akzeptieren & weiter	731
akzeptieren und anzeigen	731
akzeptieren und weiter	731
""", 'al': """
al abonnee	2205
al abonnee? log in	2135
al een account	2135
albo	2504
alebo	2964
alege abonamentul	2648
alege abonamentul potrivit	2648
algemene voorwaarden	2157
ali	3058
all access	1099
all access digital	965
all articles by the author	1103
all articles by this author	1103
all comments	887
all donations are tax-deductible	961
all news	897
all posts by this author	1103
all stories by this author	1103
alla artiklar	3182
alla kommentarer	3104
alle # afbeeldingen	2266
alle # afbeeldingen bekijken	2266
alle # beelden	2266
alle # beelden bekijken	2266
alle # bilder anschauen	745
alle # bilder ansehen	745
alle # bilder anzeigen	745
alle # foto's	2266
alle # foto's bekijken	2266
alle # fotos anschauen	745
alle # fotos ansehen	745
alle # fotos anzeigen	745
alle ablehnen	608
alle abo-angebote	671
alle abos vergleichen	741
alle afbeeldingen	2266
alle afbeeldingen bekijken	2266
alle akzeptieren	608
alle angebote	741
alle angebote ansehen	741
alle anzeigen	618
alle artikel	746
alle artikel anzeigen	618
alle artikel der autorin	746
alle artikel des autors	746
alle artikel unbegrenzt lesen	671
alle artikelen	2267
alle artikler	2386
alle beelden	2266
alle beelden bekijken	2266
alle bidrag hjelper	2378
alle bilder	618
alle bilder anschauen	745
alle bilder ansehen	745
alle bilder anzeigen	745
alle cookies accepteren	2157
alle cookies akzeptieren	608
alle externen inhalte anzeigen	644
alle foto's	2266
alle foto's bekijken	2266
alle fotos anschauen	745
alle fotos ansehen	745
alle fotos anzeigen	745
alle kommentare	611
alle kommentare anzeigen	611
alle kommentarer	477	2309
alle newsletter	587
alle nieuwsbrieven	2198
alle reacties	2161
alle rettigheder forbeholdt	556
alle rettigheter reservert	2391
alleen abonnees kunnen reageren	2195
alleen noodzakelijk	2250
alleen noodzakelijke cookies	2250
alleen voor leden	2261
aller au contenu	1487
aller au contenu principal	1487
allerede abonnent? log ind	460
allerede abonnent? logg inn	2292
alles accepteren	2157
alles afwijzen	2250
alles akzeptieren	608
alles anzeigen	618
alles bekijken	2168
alles klar	619
alles weigeren	2157
allow	1118
allow ads	1094
allow alerts	1095
allow and continue	1089
allow content	883
allow cookies	883
allow facebook content	936
allow google youtube content	936
allow instagram content	936
allow once	1089
allow tiktok content	936
allow twitter content	936
allow x content	936
allow youtube content	936
aloita testi	1395
aloita visa	1395
already a member	846
already a member? log in	846
already a subscriber? log in	846
already a supporter	837
already have an account	846
already have an account? log in	846
already have an account? sign in	846
already registered	965
already registered? log in	965
als bevorzugte quelle festlegen	757
als e-mail versenden	600
als geschenk senden	758
als geschenk teilen	758
als pdf herunterladen	758
als pdf speichern	672
also	895
also in the news	892
also of interest	1049
also on	892
also read	892
also worth reading	19
alte articole	19	2623
alte articole care te-ar putea interesa	19
altijd toestaan	2250
altijd tonen	2250
altmetric	1071
altre notizie	19	1838
altre notizie da leggere	19
altri articoli	1838
altri articoli su questo argomento	1838
altri articoli sull'argomento	1838
altro	1841
altro importo	1810
alusta viktoriini	1257
always active	883
always allow	1089
always show	1089
always unblock	1089
""", 'am': """
am beliebtesten	742
am meisten gelesen	615
amount	838
ampliar	1169	2565
ampliar imagen	1169
""", 'an': """
an error has occurred	1101
an error has occurred while submitting the form	956
an error has occurred. please try again later	1100
an error occurred	1101
an error occurred. please try again	956
an error occurred. please try again later	1100
ana sayfa	3259
anadolu ajansi	3263
anasayfa	3259
anbefalede artikler	482
anbefales	546	2313	2381
anbefalet	482	546
anbefalet af outbrain	564
anbefalet af taboola	564
anbefalt	2313	2381
anbefalt av outbrain	2399
anbefalt av taboola	2399
anbefalte saker	2313
anda mungkin juga suka	1791
anda mungkin suka	19
ander bedrag	2133
andere lasen auch	615
anderen betrag eingeben	739
anderen lazen ook	2165
anderer betrag	577
andre leser	2313
android	93
ange belopp	3174
ange din e-postadress	3091
ange din mejl	3091
angebot sichern	579
angebote ansehen	741
angebote unserer partner	605
angebote vergleichen	741
angemeldet bleiben	741
anket	91
anketa	91	413	2854	2947	3043
anketa dana	2853
anketa dne	412
anketa dneva	3042
ankieta	91
ankstesnis puslapis	2054
ankstesnis straipsnis	2054
anladim	3260
anleitung zum deaktivieren	737
anmeld	561
anmeld kommentar	560
anmelden	579
anmelden und kommentieren	755
anmelden und mitdiskutieren	755
anmeldung erfolgreich	662
anna juttu lahjaksi	1430
anna palautetta	1352
anna palautetta jutusta	1352
anna tagasisidet	1226
anna veast teada	1269
annan summa	3174
annat belopp	3174
anneta igakuiselt	1265
annonce	473	1475
annonce slut	564
annoncen slutter her	564
annoncer	473
annoncer fra google	564
annonces	1475
annons	3100
annons slut	3100
annonse	2305
annonse - artikkelen fortsetter under	2305
annonse - saken fortsetter under	2305
annonse slutt	2399
annonsen slutter her	2399
annonser	2305	3100
annonser fra google	2399
annonssamarbete	3115
annual	838
annunci	1829
annuncio	1829
ano, chci	424
anonieme brievenbus	2271
anonimni nabiralnik	3066
anonimowa skrzynka	2513
anonimowa skrzynka kontaktowa	2513
anonym hinweise geben	750
anonym postkasse	2390
anonym tipskanal	2390
anonymer briefkasten	750
anonymous letterbox	1106
anonymous mailbox	1106
anonymous tip box	1106
another amount	1096
anrede	744
answers are generated by ai	1109
anterior	1169	2565	2625
antwoorden	2277
antworten	611
antworten abbrechen	611
antworten anzeigen	755
antworten ausblenden	755
anuluj w dowolnym momencie	2503
anunci	307
anuncie conosco	2584
anuncio	1157
anuncios	1157
anzeige	605
anzeige - artikel geht unten weiter	677
anzeige - weiterlesen nach der anzeige	677
anzeige anzeige	605
anzeige aufgeben	650
anzeige ende	759
anzeige endet	759
anzeige endet hier	759
anzeige melden	759
anzeige scrollen, um weiterzulesen	605
anzeige von unserem partner	677
anzeigen	605
anzeigen und akzeptieren	731
""", 'ap': """
apenas assinantes podem comentar	2590
apklausa	91
apklausos rezultatai	2043
apoie	2532
apoie-nos	2532
aportar	1127
app store	93
appgallery	93
apple app store	93
approfondimenti	1838
approfondisci	1838
apri	1842
apri la mappa	1842
apri menu	1841
apstipriniet savu e-pastu	2113
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2013
ar straipsnis buvo naudingas	2013
ar tai buvo naudinga	2056
ara	3259
archivado en	1162
archivo	1166
argomenti	1838
argomenti trattati	1838
around the web	892
article content	878
article continues below	878
article suivant	1484
articles connexes	1484
articles les plus lus	1484
articles populaires	1528
articles relacionats	304
articles similaires	1484
articol sponsorizat	87
articole recente	2623
articole recomandate	2623
articole similare	2623
articoli che potrebbero interessarti	1838
articoli consigliati	1877
articoli correlati	1838
articolo correlato	1838
articolo precedente	1838
articolo riservato agli abbonati	1874
articolo successivo	1838
articolo tradotto automaticamente	1857
articolul anterior	2623
articolul pe scurt	2636
artigo anterior	2562
artigo exclusivo para assinantes	2599
artigo exclusivo para subscritores	2599
artigos recomendados	2602
artigos relacionados	2562
artikel als geschenk versenden	697
artikel als pdf herunterladen	672
artikel auf die merkliste setzen	672
artikel beluisteren	2252
artikel bewaren	2206
artikel bewerten	611
artikel cadeau geven	2279
artikel delen	2150
artikel drucken	600
artikel entsperren	741
artikel freischalten	579
artikel geht unten weiter	677
artikel jetzt freischalten	741
artikel kostenlos weitergeben	697
artikel lain	1791
artikel lainnya	1765
artikel lesen	618
artikel lizenzieren	751
artikel menarik lainnya	1791
artikel merken	600
artikel mit freunden teilen	697
artikel opslaan	2206
artikel per e-mail empfehlen	672
artikel populer	1791
artikel premium	1790
artikel printen	2206
artikel schenken	758
artikel sebelumnya	1765
artikel selanjutnya	1765
artikel speichern	600
artikel sponsor	1795
artikel teilen	600
artikel terkait	1765
artikel verschenken	579
artikel versenden	600
artikel weitergeben	697
artikel weiterleiten	672
artikel zusammenfassen	646
artikeln sparad	3194
artikkel on lukus	1266
artikkel on tellijale	1220
artikkel sisaldab reklaamlinke	1229
artikkelen er automatisk generert	2393
artikkelen er beskyttet av opphavsrett	2391
artikkelen er forbeholdt abonnenter	2292
artikkelen er maskinoversatt	2393
artikkelen fortsetter under	2305
artikkelen fortsetter under bildet	2305
artikkelen leses av en syntetisk stemme	2371
artikkeli jatkuu mainoksen alla	1347
artikkeli on lukittu	1412
artikkeli on tuotettu automaattisesti	1425
artikkelin aiheet	1418
artiklen er automatisk genereret	558
artiklen er beskyttet af ophavsret	556
artiklen er indtalt af ai	536
artiklen er maskinoversat	558
arvostele resepti	61
""", 'as': """
as + lidas	2562
as mais lidas	2562
ascolta	1824
ascunde	2626
asetukset	1348
asiasanat	1353
ask a question	1053
ask ai	938
ask me later	837
ask our ai	938
ask our ai about this story	938
ask question	1053
assinar	2536
assinatura	2536
assinaturas	2536
assine	2536
assine agora	2536
assine nossa newsletter	2540
assuntos	2562
""", 'at': """
atidaryti	2015
ativar alertas	2592
atlaide abonentiem	2105
atmesti	2025
atmesti visus	2046
atsisakyti galite bet kada	2053
attiva l'abbonamento	1812
attiva le notifiche	1868
attiva ora	1812
""", 'au': """
auch interessant	615
auch lesenswert	615
auch spannend	615
aucun commentaire	1480
audio	734	1092	2253
audio abspielen	652
audio downloaden	2252
audio generated by ai	1091
audio herunterladen	733
audio is ai-generated	1091
audio player is loading	1091
audio wird geladen	733
audio-datei herunterladen	733
auf bluesky teilen	600
auf die leseliste	697
auf die merkliste	672
auf einen blick	747
auf einer seite lesen	615
auf facebook posten	600
auf facebook teilen	600
auf linkedin teilen	600
auf mastodon teilen	600
auf pinterest merken	61
auf telegram teilen	600
auf twitter teilen	600
auf whatsapp teilen	600
auf x teilen	600
auf xing teilen	600
auf youtube anschauen	652
auf youtube ansehen	652
aufklappen	619	747
aukoti vienkartinai	2051
aus der redaktion	615
aus unserem shop	728
ausblenden	619
ausklappen	618	747
auswahl speichern	731
autentificare	2611
auteursrechtelijk beschermd	2272
author affiliations	1063
author archive	1103
author biographies	1063
author biography	1063
automaatne esitus	1261
automaattinen toisto	1403
automatic translation	1115
automatically translated	1109
automatisch afspelen	2252
automatisch vertaald	2274
automatische incasso	2134
automatische vertaling	2275
automatische wiedergabe	733
automatisk afspilning	536
automatisk avspilling	2371
automatisk oversat	558
automatisk oversatt	2393
automatisk uppspelning	3167
automatska reprodukcija	2859
automatski prevedeno	2880
automatyczne odtwarzanie	2494
autoodtwarzanie	2494
autoplay	537	734	1092	2253	2372	3168
autoplay next video	1091
autor folgen	757
autor kontaktieren	746
autorin folgen	757
autorin kontaktieren	746
autoriser	1477
autre montant	1449
autres articles	1484
""", 'av': """
ava	1228
ava artikkel	1266
ava galerii	1268
ava rakenduses	1262
avaa	1356
avaa artikkeli	1412
avaa galleria	1418
avaa juttu	1412
avaa kartta	1356
avaa koko juttu	1338
avaa kuva	1418
avaa kuvagalleria	1418
avaa sovellus	1405
avainsanat	1353
avalehele	1268
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1051
average rating: #	1051
avgi din stemme her	2316
avgi stemme	91	2363
aviso legal	1159
avspillingshastighet	2371
avstemning	91
avvis	2306
avvis alle	2306
avvisa	3101
avvisa alla	3101
""", 'ay': """
ayrica okuyun	3257
ayrintilar	3260
""", 'ba': """
baca berita lainnya	1791
baca juga	1765
baca nanti	1790
baca selengkapnya	1767
back # seconds	1091
back to home	1103
back to homepage	1103
back to overview	1103
back to the homepage	1103
back to top	897
bagikan	1757
bagikan artikel	1757
bagikan ke	1757
bagikan lewat whatsapp	1790
balas	1764
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	844
bankeinzug	578
bankoverschrijving	2134
bare for abonnenter	2380
""", 'be': """
be the first to answer	1053
be the first to reply	1053
be the first to review	1053
beantwoorden	2161	2277
bearbeitet	756
become a founding member	846
become a friend	839
become a member	839
become a paid subscriber	839
become a patron	839
become a sponsor	839
become a subscriber	846
become a supporter	839
become an insider	965
become an insider and start reading now	965
bedankt voor het aanmelden	2264
bedankt voor het stemmen	91	2243
bedankt voor je aanmelding	2198
bedankt voor je bericht	2264
bedankt voor je feedback	2195
bedankt voor je inschrijving	2140
bedankt voor je stem	91	2243
bedankt voor uw aanmelding	2198
bedankt voor uw bericht	2264
bedankt voor uw feedback	2195
bedankt voor uw stem	2243
bedankt! check je inbox	2264
bedste	561
bedste tilbud	546
beeld # van #	2266
beeld in beeld	2252
beeld-in-beeld	2252
beelden bekijken	2266
begambleaware	1047
begrepen	2169
beheer toestemming	2250
bei facebook teilen	600
bei twitter teilen	600
bei whatsapp teilen	600
bei x teilen	600
beitrag auf instagram ansehen	644
beitrag auf x ansehen	644
beitrag laden	731
beitrag melden	755
beitrag mit freunden teilen	697
beitrag teilen	600
bekapcsolom	1716
bekijk # afbeeldingen	2266
bekijk # afbeeldingen bekijken	2266
bekijk # antwoorden	2276
bekijk # beelden	2266
bekijk # beelden bekijken	2266
bekijk # foto's	2266
bekijk # foto's bekijken	2266
bekijk aanbieding	2135
bekijk abonnementen	2261
bekijk afbeeldingen	2266
bekijk afbeeldingen bekijken	2266
bekijk alle # afbeeldingen	2266
bekijk alle # afbeeldingen bekijken	2266
bekijk alle # beelden	2266
bekijk alle # beelden bekijken	2266
bekijk alle # foto's	2266
bekijk alle # foto's bekijken	2266
bekijk alle abonnementen	2135
bekijk alle afbeeldingen	2266
bekijk alle afbeeldingen bekijken	2266
bekijk alle artikelen	2267
bekijk alle beelden	2266
bekijk alle beelden bekijken	2266
bekijk alle foto's	2266
bekijk alle foto's bekijken	2266
bekijk alle nieuwsbrieven	2198
bekijk alle reacties	2276
bekijk alle vacatures	2190
bekijk alles	2168
bekijk antwoorden	2276
bekijk beelden	2266
bekijk beelden bekijken	2266
bekijk de aanbiedingen	2135
bekijk de abonnementen	2261
bekijk de antwoorden	2243
bekijk de foto's	2267
bekijk de fotoserie	2267
bekijk de galerij	2267
bekijk de kaart	2169
bekijk de prijs	2247
bekijk de resultaten	2243
bekijk de uitslag	91	2243
bekijk de video	2192
bekijk deal	2247
bekijk details	2169
bekijk deze post op instagram	2185
bekijk deze post op x	2185
bekijk dit bericht op instagram	2185
bekijk dit bericht op x	2185
bekijk foto's	2168	2266
bekijk foto's bekijken	2266
bekijk fotoserie	2267
bekijk galerij	2267
bekijk het dossier	2267
bekijk het hele dossier	2267
bekijk in de webshop	2247
bekijk meer	2168
bekijk onze aanbiedingen	2205
bekijk ook	2165
bekijk op youtube	2192
bekijk prijs	2247
bekijk reacties	2161
bekijk resultaten	91	2169	2243
bekijk transcript	2252
bekijk video	2252
bekreft e-postadressen din	2383
beliebiger betrag	739
beliebt	615
beliebt bei unseren lesern	676
beliebte artikel	615
beliebteste	756
beliebteste artikel	615
beliebteste wahl	742
beliebteste zuerst	755
belki daha sonra	3241
beluister dit artikel	2192
benachrichtigungen einschalten	735
benutzername	742
benutzername oder e-mail-adresse	741
benzer haberler	19	3257
beoordeel dit recept	61
beranda	1767
berdonasi	1747
bereits registriert	579
bereits registriert? anmelden	579
bergabunglah dengan tim kami	1780
beri brez oglasov	3074
beri komentar	1764
beri nilai resep ini	61
bericht	2265
bericht laden	2250
bericht versturen	2264
berikutnya	1767
berita hari ini	1791
berita lain	1791
berita lainnya	19	1765
berita menarik lainnya	1791
berita pilihan	1765
berita populer	1765
berita terbaru	1765
berita terkait	1765
berita terkini	1765
berita utama	1765
berite brez omejitev	3057
berite v aplikaciji	3050
berlangganan	1748
berlangganan sekarang	1748
besked	549
beskyttet af ophavsretten	556
bespaar #%	2262
besplatna dostava	2856
best	1111
best deal	1099
best gelezen	2165
best value	1099
best verdi	2381
beste	2277
beste aanbieding	2205
beste deal	2262
beste keuze	2262
bestel het boek	2247
bestel hier het boek	2247
bestel kaarten	2247
bestel tickets	2247
bester preis	742
bestil billetter	532
bestil bogen	532
bestil nu	532
bestill billetter	2367
bestill boka	2367
bestill boken	2367
bestselger	2381
bestseller	546	742
betaal met ideal	2259
betaalde content	2280
betaalde inhoud	2155
betaalde samenwerking	2210
betaalmethode	2133
betaalmethoden	2133
betaalmethodes	2133
betal med kort	2378
betal med mobilepay	543
betal med vipps	2378
betala med swish	3174
betalt annonce	473
betalt indhold	473
betalt innhold	2399
betalt samarbeid	2399
betalt samarbejde	564
betalt samarbete	3195
betrag eingeben	577
betreff	744
bewaar	2150
bewaar artikel	2150
bewaar dit artikel	2206
bewaar dit artikel om later te lezen	2206
bewaar recept	61
bewaar voor later	2279
bewaren	2150
bewerte dieses rezept	61
bewerten sie diesen artikel	656
bez spama	2871
bez spamu	2506
bezahlte anzeige	677
bezahlte partnerschaft	677
bezahlte werbung	87
bezahlter inhalt	87	605
""", 'bi': """
bidra	2289	3083
bidrag	457
bienvenido	1132
bild # aus #	745
bild # av #	3181
bild # von #	745
bild #/#	745	3181
bild anzeigen	619
bild i bild	3167
bild im bild	733
bild-i-bild	3167
bild-in-bild	733
bilde # av #	2385
bilde # no #	2122
bilde #/#	2122	2385
bilde i bilde	2371
bilde-i-bilde	2371
bilder anschauen	745
bilder ansehen	745
bilder anzeigen	618	745
bildergalerie	615
bildergalerie ansehen	746
bildunterschrift anzeigen	746
bildunterschrift ausblenden	746
bildunterschrift einblenden	746
bilety early bird	2489
bilginizi sinayin	3259
billed annually	965
billed every # weeks	1098
billed monthly	965
billed yearly	1098
billede # af #	550
billede #/#	550
billede i billede	536
billede-i-billede	536
birkas	2114
bitte bleiben sie fair und sachlich	656
bitte bleiben sie sachlich und fair	656
bitte versuchen sie es erneut	743
bize destek olun	3242
""", 'bl': """
bland dig i debatten	560
bleiben sie informiert	587
bli fast giver	2378
bli medlem	2289	3083
blijf op de hoogte	2140
bliv medlem	457
block	1118
blockera	3171
blockieren	736
bloker	540
blokiraj	2863	3052
blokker	2375
blokkeren	2256
blokovat	424
blokuj	2498
bluesky	869
""", 'bn': """
bns	1230	2017
bns inf	2017
bns/afp	1230
""", 'bo': """
boek bestellen	2247
boka biljett	3161
boka biljetter	3161
boka din plats	3161
boka plats	3161
boletim	2540
boletines	1139
boleto	2535
bonifico	1811
bonifico bancario	1811
bonus video	2799
book tickets	1086
book your place	1086
book your ticket	1086
book your tickets	1086
bookmark	868
bookmark this	868
bookmark this article	868
""", 'br': """
brak komentarzy	2429
branded content	1157	2210
breaking news	540
breaking news alerts	1095
breng je stem uit	91	2243
breng uw stem uit	2243
brez spama	3060
broneeri koht	1259
brought to you by	878
browse all	897
browse all newsletters	956
brugernavn	546
brugernavn eller e-mail	545
brukernavn	2381
brukernavn eller e-post	2380
brzina	2860
brzina reprodukcije	2859
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3256
buat akun	1748
bubble shooter	725
buch bestellen	728
buch kaufen	728
buffer	869
buka	1768
buka peta	1768
bunlari da okuyun	3257
buscar	1169	2565
butlletins	324
buy a copy	1086
buy at amazon	1081
buy from amazon	1081
buy it now	1048
buy licence	1107
buy licensing rights	1107
buy on amazon	1081
buy the book	1086
buy the book here	1086
buy tickets	1048
buy us a coffee	839
""", 'ca': """
cada aporte cuenta	1207
cada euro conta	2597
cada euro cuenta	1207
cada real conta	2597
cadastrar	2536
cadastre-se	2536
cadeau-artikel	2135
cadeaulink	2279
califica esta receta	61
cambiar mis preferencias	1189
cambiar preferencias de cookies	1189
cancel	838
cancel anytime	1098
cancelar respuesta	1162
capito	1842
captions	1092
captions off	1091
captions settings	1091
caratteri rimanenti: #	1865
cargar contenido	1159
cari	1767
carica altri	1841
carregando	2580
carregar mais	2565
carta di credito	1811
carte bancaire	1450
cast your vote	91	1082
categorias	2562
categorie	1838
categories	892
categorii	2623
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
cele mai citite	2623
cele mai citite articole	2651
cele mai noi	2623
cele mai populare	2623
celoten zaslon	3048
cena dopravy	416
ceo ekran	2859
cerca	1841
cerrar	1126
ces articles devraient vous plaire	1528
cetak	1757
cetak artikel	1790
cetak halaman	1790
cetak resep	61
cevapla	3256
""", 'cg': """
cgu	1477
cgv	1477
""", 'ch': """
change text size	1112
chaque don compte	1523
chaque euro compte	1523
chargement du sondage	1515
charger plus	1487
chci darovat	341
check amazon	1081
check je inbox	2264
check price	1081
check price at amazon	1081
check prices	1081
check your email	1002
check your inbox	1002
check your spam folder	1100
chiedi alla nostra ia	1857
chiudi	1806
chiudi menu	1841
choisissez la formule qui vous convient	1524
choisissez un montant	1449
choisissez votre formule	1524
choose	1099
choose an amount	843
choose this plan	1098
choose your offer	1098
choose your own amount	1096
choose your payment method	843
choose your plan	846
choose your subscription	1098
""", 'ci': """
cijeli zaslon	2859
cita summa	2111
citation formats	1071
cite this article	1071
citi lasa	2070
citi raksti	2070
""", 'cl': """
clasificados	1157
click here	897
click on a star to rate it	1051
click to enlarge	897	1103
click to unmute	1091
cliquer ici pour partager	1470
close	838
close ad	1113
close extra sharing options	868
close gallery	1103
close image	1103
close menu	897
close share panel	868
close this message	837
clube do assinante	2584
""", 'co': """
codes promo	1475
codeword	1083
colabora	1127
collapse	897
comenta	1162
comentar	1162	2558
comentarii	2622
comentario	1162
comentarios	1162
comentaris	307
comentariu	2622
comente	2558
comment	869	887
comment deleted	1110
comment ne plus voir ce message	1441
comment policy	887
comment rules	1110
commenta	1834
commenta l'articolo	1834
commenta per primo	1834
commentaire	1480
commentaires	1480
commenter	1470	1480
commenter l'article	1480
commenti	1834
commenting guidelines	1110
commenting policy	1110
commenting rules	1110
commento	1834
commento in attesa di moderazione	1865
comments	887
comments off	887
commercial content	878
commercial feature	1113
commercieel partnerschap	2280
community guidelines	887
community rules	887
compare plans	846
comparte	1151
comparteix	307
comparteix a facebook	330
comparteix a whatsapp	330
comparteix a x	330
compartilhar	2548
compartilhar no linkedin	2548
compartilhar no twitter	2548
compartilhar no whatsapp	2548
compartilhar no x	2548
compartilhar por e-mail	2548
compartilhar via	2548
compartilhe	2548
compartilhe isso	2548
compartir	1151
compartir en	1151
compartir en bluesky	1151
compartir en linkedin	1151
compartir en telegram	1151
compartir en twitter	1151
compartir en x	1151
compartir por correo	1151
compartir por email	1151
complete coverage	892
compra questo numero	1860
compris	1488
comunicar erro	2558
concordo	2555
condiciones de uso	1159
condiciones generales	1159
conditions d'utilisation	1477
conditions de publication	1515
condividi	1824
condividi articolo	1824
condividi su	1824
condividi su facebook	1824
condividi su linkedin	1824
condividi su telegram	1824
condividi su twitter	1824
condividi su x	1824
condividi via email	1824
condivisioni	1824
condizioni d'uso	1831
conectare	2611
configura les galetes	313
configurar cookies	1159
confirm password	1098
connectez-vous	1451
connexion	1451
consent & continue	1089
consigliati	1838
consigliati per te	1838
consigue tu entrada	1193
consulta las esquelas de hoy	1193
consulta las normas de la comunidad	1198
consulta les esqueles	318
consulta todas nuestras newsletters	1204
consulter	1487
cont nou	2611
contact	897	1480	2161	2622
contact met de auteur	2267
contact met de redactie	2271
contact us	887
contact us securely	1106
contactez-nous	1480
contacto	1162
contactos	2558
contato	2558
contattaci	1834
contatti	1834
contenido de marca	1157
contenido de nuestros socios	1166
contenido elaborado por la marca	1193
contenido exclusivo	1132
contenido exclusivo para socios	1208
contenido externo	1189
contenido externo recomendado	1189
contenido ofrecido por	1157
contenido para suscriptores	1132
contenido patrocinado	1157
contenido promocionado	1157
contenido recomendado	1212
contenido relacionado	1166
contenido solo para usuarios registrados	1208
contenidos recomendados	1212
contenidos relacionados	1166
content from our partner	970
content from our partners	970
content from our sponsor	970
contenu commercial	1475
contenu de marque	1475
contenu externe	1507
contenu partenaire	1475
contenus partenaires	1475
contenuti correlati	1838
contenuti sponsorizzati	1829
contenuto esterno	1855
contenuto esterno consigliato	1855
contenuto per abbonati	1812
contenuto premium	1874
contenuto promozionale	1860
contenuto riservato	1812
contenuto riservato agli abbonati	1874
contenuto riservato agli utenti registrati	1874
contenuto sponsorizzato	1829
contingut exclusiu per a subscriptors	328
contingut extern	313
contingut extern recomanat	313
contingut ofert per	318
contingut patrocinat	307
continua a leggere	1841
continua amb apple	328
continua amb facebook	328
continua amb google	328
continua con apple	1874
continua con facebook	1874
continua con google	1874
continua depois da publicidade	2553
continua llegint	331
continua senza accettare	1831
continua senza sostenere	1806
continuar a ler	2565
continuar com apple	2599
continuar com facebook	2599
continuar com google	2599
continuar con apple	1208
continuar con facebook	1208
continuar con google	1208
continuar e fechar	2555
continuar lendo	2565
continuar leyendo	1169
continuar sem apoiar	2531
continuar sin donar	1126
continue	838
continue a ler	2562
continue lendo	2536
continue reading	892	897
continue reading below	878
continue reading the main story	878
continue reading with a subscription	846
continue to article	837
continue to site	1089
continue to the article	837
continue with ad blocker	1093
continue with apple	1098
continue with email	1098
continue with facebook	1098
continue with google	1098
continue with microsoft	1098
continue with x	1098
continue without accepting	883
continue without disabling	1093
continue without donating	837
continue without supporting	837
continue without supporting us	1093
continuer avec apple	1524
continuer avec facebook	1524
continuer avec google	1524
continuer la lecture	1451
continuer sans accepter	1477
continuer sans donner	1441
contribua	2532
contribuer	1442
contribuez	1480
contribuir	2532
contribuisci	1807
contribute now	839
contribute with google	839
contribuye	1127
controleer je inbox	2264
controleer uw inbox	2264
contul meu	2611
cook mode	61
cookie instellingen	2250
cookie notice	883
cookie policy	883	1831
cookie preferences	883
cookie-einstellungen	608
cookie-indstillinger	534
cookie-innstillinger	2369
cookie-instellingen	2157
cookie-instellingen aanpassen	2185
cookiebeleid	2157
cookieindstillinger	474
cookieinnstillinger	2369
cookieinstellingen	2250
cookiepolicy	3101
cookiepolitik	474
cookies	353	474	2157	2306	3101
cookies aanpassen	2185
cookies ablehnen	731
cookies accepteren	2250
cookies akzeptieren	608
cookies beheren	2250
cookies erlauben	731
cookies instellen	2157
cookies policy	883
cookies verwalten	731
cookies wijzigen	2185
cookies zulassen	731
cookievoorkeuren	2250
cookievoorkeuren aanpassen	2250
cookievoorkeuren wijzigen	2185
copia il link	1824
copia link	1824
copiar el enlace	1151
copiar enlace	1151
copiar link	1151	2548
copiar o link	2548
copied	868
copied to clipboard	967
copier l'url	1470
copier le lien	1470
copy	869
copy link	868	1757	3432
copy link copied	868
copy link to clipboard	868
copy this link	868
copy url	868
copyright notice	1107
copyright-hinweis	751
correctiebeleid	2271
correcties en aanvullingen	2271
corrections policy	887	1106
correlati	1838
cosa pensi di questo articolo	1857
count me in	856
country	1101
""", 'cr': """
crea un account	1812
crea un alert	1868
crear alerta	1203
crear cuenta	1132
crear una cuenta	1132
create a free account	846
create account	846
create an account	846
create free account	846
created with ai	938
creative commons	95
creative commons licence	95
creative commons license	95
credit card	844
credit or debit card	844
creditcard	2134
criar alerta	2592
criar conta	2536
cryptic crossword	1083
cryptogram	2244
""", 'cs': """
csatlakozz csapatunkhoz	1665
""", 'cu': """
current time	1091
current time #	1091
custom amount	838
""", 'cz': """
czas czytania # min	2436
czas trwania	2495
czas trwania #	2494
czyta syntezator mowy	2494
czytaj bez reklam	2522
czytaj dalej	2436
czytaj dalej za	2411
czytaj w aplikacji	2496
""", "d'": """
d'autres articles	1484
""", 'da': """
da li je ovo bilo korisno	2880
da non perdere	1838
da non perdere in edicola	1829
da, molim	2863
da, prosim	3052
dabartinis laikas #	2047
daftar	1748
dagens korsord	3157
dagens krydsord	528
dagens kryssord	2363
dagens quiz	2363
daha fazla	3259
daha sonra	3241
daha sonra hatirlat	3241
daha sonra oku	3250
daily newsletter	856
dal web	1838
dalej	2433
dalies	2073
dalies ar rakstu	2068
dalintis	2007
dalintis facebook	2012
dalintis per whatsapp	2059
dalintis straipsniu	2059
dalintis su draugais	2012
dalyvaukite apklausoje	2014
dans cet article	1484
dar ne prenumeratorius	2052
dar neturite paskyros	2052
darmowa dostawa	2489
darovat	341
darowizna na cele statutowe	2501
daruj	341	2988
das buch bestellen	728
das buch kaufen	728
das interessiert andere leser	615
das lesen andere	676
das neueste	615
das video kann in ihrem land nicht abgespielt werden	733
das video kann nicht abgespielt werden	733
das video konnte nicht abgespielt werden	733
das video konnte nicht geladen werden	733
date of birth	1101
datenschutz	608
datenschutz-einstellungen	608
datenschutz-manager	731
datenschutzeinstellungen	608
dauer	734
dauer #	734
dauerauftrag	574
dauerauftrag einrichten	739
dauerwerbung	605
""", 'de': """
de link is gekopieerd	2279
de samenvatting kan fouten bevatten	2187
de tekst gaat verder onder de foto	2155
de video is niet meer beschikbaar	2252
de video kan niet worden afgespeeld	2252
de videospeler wordt geladen	2252
deaktiver din adblocker	541
debat: skriv	477
debatregler	560
debatt: si din mening	2309
debatte	611
debatten er lukket	560
debattregler	2309
deconectare	2611
decrease font size	1112
decrease text size	1112
deel	2150
deel als cadeau	2279
deel artikel	2150
deel dit	2150
deel dit artikel	2150
deel dit bericht	2230
deel dit verhaal	2230
deel op facebook	2150
deel op twitter	2150
deel op x	2150
deel via	2206
deel via e-mail	2150
deel via whatsapp	2150
dein name	743
deine e-mail-adresse	587
deine meinung	611
deine nachricht	743
deine spende ist steuerlich absetzbar	739
deixa un comentari	307
deixe uma resposta	2558
deja un comentario	1162
deja una respuesta	1162
dejar de seguir	1203
dejar un comentario	1162
del	469	2301
del artikel	469
del artikkel	2301
del artikkelen	2301
del artiklen	469
del artiklen gratis	460
del med	469	2301
del saken gratis	2292
del som gave	2398
del via e-mail	469
del via e-post	2301
del via whatsapp	2398
dela	3096
dela artikel	3096
dela artikeln gratis	3086
dela med	3096
dela via e-post	3096
dela via mejl	3096
dela via whatsapp	3194
delen	2150
delen op bluesky	2206
delen op facebook	2150
delen op linkedin	2206
delen op whatsapp	2206
delen op x	2206
delen via	2206
delen via e-mail	2150
delen via facebook	2150
delen via twitter	2150
delen via whatsapp	2150
deli	2996
deli kot darilo	3073
deli na facebooku	2996
deli prek whatsappa	3073
delite	2996
delite to novico	2996
delite to zgodbo	2996
delivered daily	956
delivered to you	856
delivered weekdays	956
delivered weekly	956
demp	2371
dempen opheffen	2252
dengarkan	1757
denne videoen er ikke lenger tilgjengelig	2371
denne videoen er ikke tilgjengelig	2371
der er lukket for kommentarer	560
der inhalt kann nicht angezeigt werden	731
der opstod en fejl	549
der player wird geladen	733
der skete en fejl	549
der videoplayer wird geladen	733
deretter # kr/mnd til du sier opp	2292
derniers articles	1484
desa	307
desa l'article	330
deschide	2626
descriptions off	1091
descuentos	1157
desplegar	1170
desplegar redes sociales	1151
destacadas	1166
destacados	1166
destaques	2562
destek ol	3242
destek olun	3242
det er gratis at oprette en profil	460
det oppsto en feil	2384
det oppstod en feil	2384
detail	1768
details	619	898	2169
details anzeigen	619
detaily	360
detalhes	2566
detalii	2626
detaljer	486	2317	3112
detalles	1170
detaylar	3260
dettagli	1842
dette er en annonse	2305
dette er en plus-artikel	460
dette er en plussak	2292
dette felt er obligatorisk	548
dette feltet er obligatorisk	2383
dette indhold kan ikke vises	534
dette innholdet er ikke tilgjengelig	2369
dette innholdet kan ikke vises	2369
dette leser andre	2313
devamini oku	3259
devenez membre	1442
devenir membre	1442
deze audio is gemaakt met ai	2252
deze content is niet beschikbaar	2250
deze content kan niet worden getoond	2250
deze inhoud is niet beschikbaar	2250
deze inhoud kan niet worden getoond	2250
deze inhoud kan niet worden weergegeven	2250
deze video is niet beschikbaar	2185
deze video is niet beschikbaar in jouw land	2252
deze video is niet beschikbaar in uw land	2252
deze video is niet meer beschikbaar	2252
deze video kan in uw land niet worden afgespeeld	2252
deze video kan niet worden afgespeeld	2252
""", 'dh': """
dha	3263
""", 'di': """
di gali klysti	2056
di santrauka	2014
dicci la tua	1865
didesnis tekstas	2059
die meistgelesenen artikel	615
dienos klausimas	2043
diesem autor folgen	757
diesem thema folgen	757
diesen artikel kommentieren	611
diesen artikel teilen	600
diesen artikel verschenken	672
diesen beitrag auf facebook ansehen	644
diesen beitrag auf instagram ansehen	644
diesen tweet ansehen	644
dieser artikel ist gesperrt	741
dieser autorin folgen	757
dieser inhalt kann hier nicht angezeigt werden	731
dieser inhalt kann nicht angezeigt werden	731
dieser kommentar wurde entfernt	755
dieser text wird automatisch vorgelesen	733
dieses feld ist ein pflichtfeld	743
dieses feld ist erforderlich	743
dieses video kann in ihrem land nicht abgespielt werden	733
digg	869
digital	1099	3177
digital subscription	846
digital-abo	579
digitalabo	579
digitale krant	2135
digitaler briefkasten	750
digite seu e-mail	2540
dimensione carattere	65
dimensione testo	65	1824
dimensiune text	65
din besked	548
din e-mail	465
din e-mailadresse	548
din e-post	2297	3091
din e-postadress	3179
din e-postadresse	2297
din email	548
din melding	2383
din stemme er registreret	528
din stemme er registrert	2363
din stemme er talt	2363
din stemme er talt med	528
dinle	3250
dirbk su mumis	2014
dirbtinis intelektas gali klysti	2056
direct debit	844
direct lezen	2205
direct naar het recept	61
direct naar inhoud	2267
direct toegang	2205
direct verder lezen	2135
direkt zum rezept	61
direkte	537	2372
discussie	2161
discussion about this post	897
discussione chiusa	1834
diskuse	356
diskusia	2900
diskuter	2309
diskutera	3104
diskutieren	656
diskuze	356
dislike	1111
dismiss	838
dismiss this message	837
distribuie	2616
distribuie articolul	2616
distribuie pe facebook	2650
distribuie pe whatsapp	2650
dit artikel delen	2206
dit artikel is afgeschermd	2261
dit artikel is auteursrechtelijk beschermd	2272
dit artikel is vergrendeld	2261
dit artikel wordt voorgelezen door een computerstem	2252
dit bericht op instagram bekijken	2185
dit fragment is niet meer beschikbaar	2252
dit is een advertentie	2210
dit is een premium artikel	2205
dit navn	548
dit veld is verplicht	2264
dit vind je misschien ook leuk	2165
ditt meddelande	3179
ditt namn	3179
ditt navn	2383
diventa socio	1807
diventa sostenitore	1807
""", 'dl': """
dla zalogowanych	2503
""", 'dn': """
dnes ne	340
dnes nie	2904
""", 'do': """
do dossier	2509
do e-shopu	416
do fotogalerie	435
do galerie	435
do koszyka	2489
do mesmo autor	2562
do not sell my personal information	883
do not sell or share my personal information	883
do obchodu	416
do sklepu	2489
doar	2532
dodaj do koszyka	2489
dodaj kao preferirani izvor	2883
dodaj komentar	2996
dodaj komentarz	2429
dodaj kot prednostni vir	3072
dodaj med moje teme	3072
dodaj med prednostne vire	3072
dodaj u korpu	2856
dodaj u moje teme	2883
dodaj u preferirane izvore	2883
doe	2532
doe agora	2532
doe de test	2243
doe mee en win	2190
don mensuel	1442
don ponctuel	1442
don't have an account	1098
don't have an account? sign up	1098
don't miss	892
don't miss out	856
don't want to see this? remove ads	878
dona	1127	1807
dona adesso	1807
dona ahora	1127
dona ora	1807
dona'ns suport	300
donar	1127
donar ahora	1127
donasi	1747
donasi sekarang	1747
donate	839
donate become	839
donate by bank transfer	1096
donate by paypal	1096
donate crypto	1096
donate here	839
donate in cryptocurrency	1096
donate monthly	839
donate now	839
donate today	839
donate via bank transfer	1096
donate via paypal	1096
donate via stripe	1096
donate with card	1096
donate with paypal	1096
donaties zijn fiscaal aftrekbaar	2259
donation page	1096
donations are tax-deductible	961
donazione mensile	1807
donazione singola	1807
doneer	2131
doneer eenmalig	2259
doneer hier	2259
doneer maandelijks	2259
doneer nu	2131
doneer via bankoverschrijving	2259
doneer via ideal	2202
doneer via paypal	2259
doner	457	2289
donera	3083
donera nu	3083
doneren	2131
doniraj	2791	2988
doniraj enkratno	3055
doniraj jednokratno	2866
doniraj odmah	2791
doniraj putem paypala	2866
doniraj zdaj	2988
donirajte	2791	2988
donner	1442
doorgaan met apple	2261
doorgaan met facebook	2261
doorgaan met google	2261
doorgaan zonder uitschakelen	2257
doorsturen	2150
doprava zdarma	416
dopusti	2863
dopusti jednom	2857
dopusti obavijesti	2862
dopusti oglase	2865
dossier	615	1484	1838	2165
dossiers	615	1484	2165
dovoli	3052
dovoli enkrat	3046
dovoli obvestila	3051
dovoli oglase	3054
download (mp#	733
download audio	1091
download citation	1071
download data is not yet available	1071
download de podcast	2252
download episode	536
download lyd	536
download the audio	1091
download transcript	1091
downloaden in de app store	2254
dowolna kwota	2501
dozvoli	2863
dozvoli reklame	2865
""", 'dr': """
dra tillbaka samtycke	3165
drucken	600
drug znesek	3055
druge novice	19
drugi iznos	2866
drukuj	2421
drukuj przepis	61
""", 'du': """
du bruger adblock	541
du bruger en adblocker	541
du bruger en annonceblokering	541
du bruker adblock	2376
du bruker annonseblokkering	2376
du bruker en adblocker	2376
du bruker en annonseblokkerer	2376
du er nu tilmeldt	465
du er nu tilmeldt nyhedsbrevet	465
du folgst diesem thema	757
du har allerede stemt	2363
du har lest alle gratisartiklene dine	2380
du hast bereits abgestimmt	724
du kan altid afmelde dig	548
du kan til enhver tid afmelde dig	465
dukung jurnalisme independen	1747
dukung kami	1747
duration	1092
duration #	1092
duration time	1091
durch ki erstellt	753
duur	2253
duur #	2253
""", 'dy': """
dyskusja	2429
""", 'e-': """
e-avis	460	2292
e-edition	897
e-gazete	3243
e-mail	346	465	587	869	2414	2540	2672
e-mail adresa	2871
e-mail eingeben	587
e-mail eller brugernavn	545
e-mail lub login	2503
e-mail teilen	600
e-mail-adresse	587
e-mail-adresse eingeben	587
e-mail-adresse oder benutzername	741
e-mailadres	2140
e-mailadres of gebruikersnaam	2261
e-mailadresse	465
e-mailen	2150
e-paper	579	897
e-pasta adrese	2092
e-pasts	2092
e-poodi	1259
e-post	1245	2297	3091
e-post eller brukernavn	2380
e-posta	3280
e-posta adresiniz	3280
e-posta adresinizi girin	3280
e-postadress	3091
e-postadresse	2297
e-postadressen din	2383
e-posti aadress	1245
e-tidning	3086
e-wydanie	2411
""", 'ea': """
early bird -liput	1399
early bird jegyek	1708
early bird tickets	1086
early bird tickets on sale now	1086
early bird vstupenky	416
early bird-biljetter	3161
early bird-billetter	2367
early bird-tickets	2247
early-bird tickets	1086
early-bird-tickets	728
eavis	2292
""", 'eb': """
ebben a cikkben	1727
""", 'ed': """
edasi lugemiseks logi sisse	1220
edellinen	1355
edellinen artikkeli	1418
edellinen juttu	1353
edellinen kuva	1418
edellinen sivu	1418
edited	1111
editor's choice	892
editor's pick	780	892
editor's picks	892
editors' choice	892
editors' picks	892
edizione digitale	1812
""", 'ee': """
eelmine artikkel	1268
eelmine leht	1268
eelmine pilt	1268
eenmalig	2131
eenmalige donatie	2259
eenmalige gift	2259
eerste maand gratis	2205
""", 'ef': """
efterlad en kommentar	560
efternamn	3180
efternavn	549
eftertryk forbudt	556
""", 'eg': """
eget belopp	3174
""", 'ei': """
ei kiitos	1336
ei kommentteja	1427
ei nyt	1336
ei roskapostia	1415
ei tunnusta	1412
ei, kiitos	1336
eigen bedrag	2259
eigener betrag	739
eilmeldungen	736
eilmeldungen aktivieren	735
eilmeldungen erhalten	735
ein fehler ist aufgetreten	744
einblenden	619
einde advertentie	2280
einde van de advertentie	2280
einen kommentar hinterlassen	755
eingeloggt bleiben	741
einklappen	618	747
einloggen	579
einmalig	574
einmalig spenden	574
einschalten	736
einstellungen	608
einstellungen verwalten	731
einverstanden und weiter	731
einwilligen und weiter	731
einwilligung	608
einwilligung verwalten	731
einwilligung widerrufen	731
einwilligungen verwalten	731
""", 'ej': """
ej prenumerant	3176
""", 'ek': """
ekskl. fragt	532
eksklusivt for abonnenter	2380
eksklusivt for medlemmer	545
ekskluzivno za pretplatnike	2868
eksternt indhold	534
eksternt innhold	2369
""", 'el': """
elders op het web	2165
eldste	2396
elfelejtetted a jelszavad	1721
elfelejtettem a jelszavam	1721
elige una cantidad	1130
elk moment opzegbaar	2261
elke bijdrage helpt	2259
elke bijdrage telt	2202
elke donatie helpt	2259
elke donatie telt	2202
elke euro helpt	2259
elke euro telt	2202
elke vrijdag. gratis. geen spam	2264
eller	546	2381	3177
elolvasom	1665
els preus poden variar	318
elsewhere on the web	892
elta	2017
elta inf	2017
""", 'em': """
em alta	2562
em destaque	2562
email	856	869	2672
email (required	856
email address	856
email article	868
email or username	1098
email this	868
email to a friend	868
embed laden	731
emne	549	2384
emneord	2313
emner	482	2313
emner i artikkelen	2386
emner i artiklen	551
empfehlen	600	756
empfehlungen	615
empfehlungen der redaktion	615
empfohlen	742
empfohlen von outbrain	759
empfohlen von taboola	759
empfohlene artikel	615
empfohlener externer inhalt	608
empfohlener redaktioneller inhalt	608
""", 'en': """
en ce moment	1484
en continu	1484
en directo	1166
en este tema	1212
en otros medios	1166
en portada	1166
en savoir plus	1477	1487
encontrou algum erro	2558
encontrou um erro	2558
encuesta	91
end of ad	1113
end of advert	1113
end of advertisement	1113
end of advertising	1113
ende der anzeige	759
ende der werbung	718
endre cookie-innstillinger	2369
endre samtykke	2369
engangsdonation	543
engangsgave	2289
enim loetud	1222
enkratna donacija	3055
enlace copiado	1151
enlace copiado al portapapeles	1211
enlarge	898
enlarge image	897
enlarge photo	1103
enlarge picture	1103
enlarge this image	897
enne kommenteerimist loe reegleid	1226
enquesta	91
enquete	91
enregistrer	1470
enregistrer cet article	1527
enregistrer l'article	1527
enregistrer la recette	61
entdecken sie unsere newsletter	662
entendi	2566
entendido	1170
enter amount	843
enter your email address	856
enter your own amount	1096
entra	1812
entra nella conversazione	1865
entradas relacionadas	1166
entrar	1132	2536
entrar com apple	2599
entrar com facebook	2599
entrar com google	2599
entre	2536
entre com sua conta	2599
envia per correu	330
envia-ho per correu	330
enviar	91
enviar a un amigo	1211
enviar para um amigo	2601
enviar por correo	1151
enviar por e-mail	2548
enviar por email	1151
enviar por whatsapp	1151
enviar voto	91
envie de lire la suite	1524
envoyer par courriel	1527
envoyer par e-mail	1470
envoyer par email	1470
envoyer par mail	1470
""", 'ep': """
epaper	897
""", 'er': """
er der fejl i artiklen	477
er du abonnent	2380
er du allerede abonnent	460	2292
er du ikke abonnent	2380
er ging iets mis	2265
er ging iets mis. probeer het later opnieuw	2198
er ging iets mis. probeer het opnieuw	2264
er is een fout opgetreden	2265
er is een fout opgetreden. probeer het later opnieuw	2264
er is iets misgegaan	2198	2265
er is iets misgegaan. probeer het later opnieuw	2198
erfolgreich	744
erfolgreich abonniert	743
erfolgreich angemeldet	743
ergebnis anzeigen	91	724
ergebnisse anzeigen	91	619	724
erlauben	736
err/bns	1230
erstellt mit ki	646
""", 'es': """
es folgt werbung	718
es ist ein fehler aufgetreten	662
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	662
esci	1812
escolha do editor	2562
escolha o seu plano	2599
escolha seu plano	2599
escolha um valor	2534
escribe tu correo	1204
escribe tu email	1204
escribe un comentario	1162
escuchar	1151
esita video	1261
esmu abonents	2112
espace partenaire	1475
espacio patrocinado	1193
espandi	1842
especiais	2562
esqueceu a senha	2536
esqueci minha senha	2536
esquelas	1193
esqueles	318
essai gratuit	1451
esu prenumeratorius	2052
""", 'et': """
et pot interessar	304
et pots donar de baixa en qualsevol moment	324
et queden # articles gratis aquest mes	328
et recomanem	304
ethvert bidrag hjelper	2378
etichete	2623
etiketler	3257
etiquetas	1166	2562
etiquetes	331
ets subscriptor? identifica't	328
ett fel uppstod	3180
etternavn	2384
etunimi	1416
etusivu	1353	1355
etusivulle	1353
etwas ist schiefgelaufen	744
""", 'ev': """
every contribution counts	961
every contribution helps	1096
every contribution makes a difference	1096
every contribution, however small, makes a difference	1096
every dollar counts	961
every donation counts	961
every donation helps	1096
every donation helps, however small	1096
every donation makes a difference	1096
every donation, however small, helps	1096
every friday. free. no spam	1100
every gift counts	961
""", 'ex': """
excl. verzendkosten	2247
exclusief abonneevoordeel	2247
exclusief verzendkosten	2247
exclusief voor leden	2261
exclusiu per a subscriptors	328
exclusive content	846
exclusive for members	1098
exclusive for subscribers	1098
exclusive to members	1098
exclusive to subscribers	965
exclusivo assinantes	2536
exclusivo para assinantes	2599
expand	897
expand all	898
expand image	1103
expandera	3112
expandir	2566
explore	895
explore more	892
explore more on these topics	892
explore our newsletters	956
explore our subscription offers	965
explore subscription offers	965
export citation	1071
external content	936
external links	868
externe content	2185
externe inhalte	608
externe inhalte anzeigen	608
externe inhalte erlauben	608
externe inhoud	2185
externen inhalt anzeigen	608
externen inhalt laden	608
externer inhalt	608
externer inhalt konnte nicht geladen werden	644
""", 'ez': """
ezt is olvassa el	1663
""", 'fa': """
facebook	869
facebook messenger	869
facebook twitter	868
facebook twitter email	868
facebook twitter linkedin email	868
facebook twitter whatsapp	868
facebook x	868
fai il quiz	1865
fai il test	1865
fai una domanda su questo articolo	1857
faire un don	1442
fale conosco	2558
fandt du en fejl	477
fant du en feil	2309
fast geschafft	662	744
fast giver	2378
favorilere ekle	3250
favoris	1470
fazer login	2536
""", 'fe': """
featured articles	892
featured content	892
featured stories	892
fechar	2531	2565
feedback	611	887	2161
feedback geben	611
feedback geven	2274
feedback senden	753
fehler gefunden	611
fehler im artikel gefunden	611
fehler im text melden	750
fehler melden	611
fel i artikeln	3104
felirat	1713
feliratkozom	1668
feliratok	1713
feltet er obligatorisk	2383
fermer	1441
fermer le menu	1487
fes-te soci	300
fes-te subscriptor	300
fetching more	897
""", 'fi': """
fields marked with * are required	1100
fields marked with an asterisk are required	1100
fil info	1484
filed under	892	897
find out more	897
fique por dentro	2540
first name	856
fizetett tartalom	1658
""", 'fj': """
fjern annoncer	473
fjern annonser	2305
""", 'fl': """
flag	1111
flag as inappropriate	1110
flecha	1132
fler	3108
fler artiklar	3108
fler nyheter	3108
flere artikler	482	2313
flere artikler av forfatteren	2386
flere nyheder	482
flere nyheter	2313
flere saker	2313
flipboard	869
""", 'fo': """
foglald le a helyed	1708
fold ud	486
folge ich	757
folgen	601
folgen sie uns	601
folie # aus #	745
folie # von #	745
follow	873
follow author	873
follow live	873
follow this author	873
follow this topic	873
follow topic	873
follow us	873
follow us on facebook	873
following	873
font size	868
fontin koko	65
fonttikoko	1430
for abonnenter	460	2292
for members only	1098
for subscribers	846
forbliv logget ind	545
forgot password	846
forgot your password	846
forma de pagamento	2534
forma de pago	1130
formas de pagamento	2534
formas de pago	1130
fornavn	549	2384
forrige	485	2316
forrige artikel	482
forrige artikkel	2313
forrige bilde	2386
forrige billede	551
forrige side	2386
forse in seguito	1806
forsiden	482	2313
fortsett med apple	2380
fortsett med e-post	2380
fortsett med facebook	2380
fortsett med google	2380
fortsett med vipps	2380
forward # seconds	1091
foto	1765
foto # af #	550
foto # aus #	745
foto # av #	2385	3181
foto # no #	2122
foto # od #	2873	3062
foto # van #	2266
foto # von #	745
foto # z #	434	2508	2968
foto # ze #	434
foto # zo #	2968
foto #/#	434	550	745	1276	2062	2122	2266	2385	2508	2873	2968	3062	3181
foto galeri	3257
foto's bekijken	2266
fotogalerie zde	435
fotogalerija	2014
fotografia # z #	2968
fotografia # zo #	2968
fotografia #/#	2968
fotografie # z #	434
fotografie # ze #	434
fotografie #/#	434
fotografija # od #	2873	3062
fotografija #/#	2873	3062
fotos anschauen	745
fotos ansehen	745
fotos anzeigen	745
fotostrecke	615
fotostrecke ansehen	746
fotostrecke starten	746
fout gespot	2161
fout gevonden	2271
fout gezien	2161
fout melden	2169	2271
foutje gezien	2161
""", 'fr': """
fra vores butik	532
fra vores partnere	564
fra vores shop	532
frag unsere ki	646
frage des tages	91
fragen sie unsere ki	646
fragt kan tilkomme	532
frakt kommer i tillegg	2367
frakt tillkommer	3161
fraktkostnad tillkommer	3161
free amount	1096
free daily newsletter	856
free newsletter	856
free weekly newsletter	856
free. no spam	1100
freier beitrag	739
freier betrag	739
friss	1663
from around the web	892
from our advertisers	1113
from our partner	1113
from our partners	892
from our shop	1086
from our sponsor	878
from our sponsors	878
from our store	1086
from the web	892
""", 'fu': """
full coverage	892
full name	1100
full results	898
full score	898
full screen	1092
full skjerm	2371
fullscreen	897	1092
fullscreen image	1103
fullskjerm	2316
fundet en fejl	555
funnet en feil	2390
further reading on this site	892
""", 'fy': """
fyll ut feltet	2383
""", 'ga': """
ga akkoord	2157
ga akkoord en sluit	2250
ga naar de inhoud	2267
ga naar inhoud	2168
ga naar recept	61
ga verder met apple	2261
ga verder met facebook	2261
ga verder met google	2261
gada abonements	2112
galaxy store	93
galerie # aus #	745
galerie # von #	745
galerie ansehen	746
galerie anzeigen	746
galite bet kada atsisakyti prenumeratos	2007
gallery	1838
gallery # of #	1102
gamble responsibly	1047
ganzen artikel lesen	618
gavelenke	2398
gavelink	563
gaven gir skattefradrag	2378
gaver gir skattefradrag	2378
""", 'ge': """
ge bort artikel	3194
ge bort artikeln	3086
ge feedback	3189
gebruikersnaam	2262
gebruikersnaam of e-mailadres	2261
gebruiksvoorwaarden	2157
geef cadeau	2206
geef een reactie	2161
geef eenmalig	2259
geef feedback	2195
geef je mening	2274
geef je mening over dit artikel	2195
geen mening	2244
geen spam	2264
gegenereerd door ai	2187
gegenereerd met ai	2187
gegenereerd met een ai-stem	2252
gekopieerd	2279
gekopieerd naar klembord	2279
gelesen von einer synthetischen stimme	733
geluid aan	2252
geluid uit	2252
gem	469
gem artikel	469
gem artiklen til senere	469
gem indstillinger	534
gem opskrift	61
gem opskriften	61
gem til senere	469
gem valg	534
gemaakt door ai	2274
gemaakt met ai	2187
gemaakt met behulp van ai	2274
generated by ai	938
generated with ai	1109
genererad av ai	3189
genererad med ai	3189
genereret af ai	558
genereret med ai	558
generert av ki	2393
generert med ki	2393
generirano umjetnom inteligencijom	2880
generirao ai	2880
generisao ai	2880
gerade nicht	573
gerelateerd	2165
gerelateerd nieuws	2165
gerelateerde artikelen	2165
gerelateerde onderwerpen	2165
gerir cookies	2555
geschenklink	758
geschenklink erstellen	758
geschenklink kopieren	758
geschwindigkeit	734
geslo	3058
gesponsert	605
gesponserter beitrag	87	677
gesponserter inhalt	605
gesponsord	2155
gesponsorde content	2280
gesponsorde inhoud	2155
gestion des cookies	1477
gestionar cookies	1159
gestisci i cookie	1831
gestisci notifiche	1868
gestisci preferenze	1831
get alerts	873
get deal	1081
get digital access	846
get email updates	856
get licence	1107
get news alerts	1095
get started	846
get the daily email	856
get the newsletter	856
get this deal	1081
get tickets	1048
get your ticket	1086
get your tickets	1086
""", 'gi': """
gi bort artikkelen	2292
gi bort saken	2301
gi en engangsgave	2378
gi en gave	2378
gi et bidrag	2378
gi oss tilbakemelding	2393
gi skattefradrag	2378
gi tilbakemelding	2309
gift a subscription	846
gift article	846
gift link	1112
gift this article	846
gift this story	1112
giften zijn fiscaal aftrekbaar	2259
gilla	3192
gillar	3192
giv artiklen til en ven	469
giv en gave	543
giv en kop kaffe	543
giv et bidrag	543
giv feedback	558
giv os en kop kaffe	543
giv os feedback	477
give a gift	846
give a gift subscription	839
give another amount	1096
give as a gift	1112
give feedback	887
give monthly	839
give now	839
give this article	1112
give this article as a gift	1112
give today	839
give us feedback	887
gizle	3260
gizlilik	3253
""", 'gj': """
gjeldende tid	2371
gjeldende tid #	2371
gjord av ai	3189
""", 'gl': """
glasaj	91	2854
glasajte	91
glasnost	3049
glasuj	91	2854	3043
glasujte	91
glemt adgangskode	460
glemt din adgangskode	545
glemt dit kodeord	545
glemt kodeord	545
glemt passord	2292
glemt passordet	2380
""", 'go': """
go ad-free	1113
go to donation page	1096
go to homepage	1103
go to the donation page	1096
go to the homepage	1103
go to top	897
godkjenn	2306
godkjenn alle	2306
godta	2306
godta alle	2306
godta alle cookies	2369
godta alt	2369
godta og fortsett	2369
godta og lukk	2369
godta og vis	2369
google	869
google anzeigen	759
google news	869
google oglasi	2885
google play	93
google play store	93
google plus	869
google reklamos	2060
google'i reklaamid	1274
google-advertenties	2280
google-annoncer	564
google-annonser	3195
google-anzeigen	759
google-mainokset	1431
googlen mainokset	1431
got it	883
""", 'gr': """
gracias por participar	91
gracias por suscribirte	1139
gracias por tu voto	1191
gracias por votar	91	1191
graj teraz	2485
gratis fragt	532
gratis frakt	2367
gratis proberen	2135
gratis verzending	2247
gratis. geen spam	2264
gratis. ingen spam	3179
grazie per aver votato	91	1857
grazie per il tuo feedback	1857
grazie per il tuo voto	91
grazie per l'iscrizione	1819
grotere tekst	2279
""", 'gu': """
guarda anche	1838
guarda i risultati	91	1857
guarda l'article	330
guarda la gallery	1841
guardar	1151	2548
guardar en favoritos	1211
guardar para ler mais tarde	2601
guardar receita	61
guardar receta	61
guides d'achat	1484
gulir untuk lanjut membaca	1760
""", 'ha': """
haber faydali oldu mu	3256
haberi kaydet	3250
haberi nasil buldunuz	3256
haberi oynat	3259
haberi puanla	3256
haberi sesli dinle	3250
haberi sesli dinleyin	3250
haberi sesli dinleyin (# dk	3250
haberi yazdir	3250
haberin devami	3252	3259
haberin devami reklamdan sonra	3252
haberin tamami	3259
hacker news	869
hadiahkan artikel ini	1790
hae	1355
hai letto # articoli su # questo mese	1874
hai trovato un errore	1834
hai una segnalazione	1834
haku	1355
halaman berikutnya	1767
halaman selanjutnya	1767
halaman: #	1767
halda teavitusi	1263
hallinnoi suostumuksia	1401
hallitse ilmoituksia	1406
hallitse suostumusta	1401
haluatko ilmoituksia	1406
haluatko saada ilmoituksia	1406
haluatko vastaanottaa ilmoituksia	1406
handelsbetingelser	474
hang be	1712
hang ki	1712
hantera cookies	3101
hantera dina samtycken	3165
hantera notiser	3170
hantera samtycke	3165
har du allerede en konto	460	2292
har du allerede en profil	545
har du allerede konto	2380
har du en god historie	555
har du en konto	545
har du fundet en fejl	555
har du fundet en fejl i artiklen	555
har du funnet en feil	2390
har du funnet en feil i artikkelen	2390
har du glemt adgangskoden	545
har du glemt din adgangskode	545
har du glemt passordet	2380
har du hittat ett fel	3186
har du hittat ett fel i texten	3186
har du ikke en konto	545
har du ikke et abonnement	545
har du ikke konto	2380
har du inget konto	3176
har du konto	2380
har du opdaget en fejl	555
har du redan ett konto	3086
har du tips	2390
har du tips i saken	2390
has oblidat la contrasenya	301
hastighed	537
hastighet	2372	3168
hasznos volt a cikk	1662
hasznos volt ez a cikk	1734
hata bildir	3256
hata bildirin	3256
haut de page	1487
have an account	846
have an account? sign in	846
have your say	887
havonta	1722
hazte miembro	1127
hazte premium	1208
hazte socia	1127
""", 'he': """
heb je al een account	2135
heb je hier iets aan	2274
heeft u al een account	2261
heli sisse	1261
help mee	2131
help ons om dit te blijven doen	2202
hem	3111
hemeroteca	1132
hent episoden	536
hent flere	551
hent indhold	534
hepsini kabul et	3253
herinner me later	2130
herlaad de pagina	2258
hesabim	3243
hesabiniz var mi	3243
heslo	430	2964
het artikel gaat hieronder verder	2155
het laatste nieuws	2165
""", 'hi': """
hide	898
hide ad	878
hide caption	897
hide comments	887
hide password	1098
hide replies	1110
hide this ad	1113
hide this message	837
hide transcript	1091
hier anmelden	579
hier bestellen	728
hier einloggen	579
hier erfahren sie, wie das geht	738
hier finden sie informationen zum datenschutz	644
hier kaufen	728
hier spielen	724
highlights generated by artificial intelligence	938
hilfe	611
hinterlasse einen kommentar	755
hinterlassen sie einen kommentar	755
hinweis an die redaktion	656
hinweis geben	750
hinweis senden	750
hinweis zum datenschutz	608
hinweise anonym senden	750
hinweise zu diesem artikel	656
hitrost	3049
hitrost predvajanja	3048
hittade du ett fel	3104
hittat fel	3104
""", 'hj': """
hjem	485	2316
""", 'hl': """
hlasitost	421
hlasovat	91	356
hlasujte	91
hledat	359
""", 'ho': """
ho capito	1842
ho letto e accetto l'informativa sulla privacy	1870
hoe wij onze bronnen beschermen	2271
hold deg oppdatert	2297
hold dig opdateret	465
hold meg innlogget	2380
hold mig logget ind	545
home	897	1841	2168
hop til indhold	551
hop til indholdet	551
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2386
hopp til innhold	2316
hopp til innholdet	2316
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2195
house rules	887
how did we do	887
how to cite	1071
how to cite this article	1071
how to contact us securely	1106
how to disable ad blocker	1093
how to disable your ad blocker	1093
how to turn off your ad blocker	1093
how was this made	1109
how was this summary made	1109
how we protect our sources	1106
how we protect sources	1106
how we use ai	938
hoy no	1126
""", 'hu': """
huawei appgallery	93
hubungi kami	1764
huidige tijd	2252
huidige tijd #	2252
huisregels	2195
huomasitko virheen	1422
huomasitko virheen jutussa	1422
husk meg	2380
husk mig	545
""", 'hv': """
hva mener du	91
hva mener du? stem her	2316
hva synes du om denne saken	2309
hva synes du om saken	2309
hvad mener du? stem her	485
hvad synes du? stem her	485
hvala na glasanju	91	2853
hvala na glasu	2853
hvala na poruci	2871
hvala na registraciji	2871
hvala za glas	3042
hvala za sodelovanje v anketi	3042
hver fredag. gratis. ingen spam	2383
hver krone hjelper	2378
hver krone teller	2378
hvert bidrag hjelper	2378
hvorfor ser jeg denne annonce	564
hvorfor ser jeg denne annonsen	2399
hvorfor vises denne annonce	564
hvorfor vises denne annonsen	2399
""", 'i ': """
i accept	883
i agree	883
i already donated	837
i already gave	837
i already have a subscription	1098
i already have an account	1098
i am already a subscriber	1098
i betalt samarbete	3195
i commenti sono riservati agli abbonati	1865
i denne artikel	551
i denne artikkelen	2386
i denne saken	2386
i don't have an account	1098
i have an account	1098
i have disabled my ad blocker	1093
i have turned it off	1094
i have whitelisted this site	1093
i lettori hanno letto anche	1877
i prezzi potrebbero variare	1860
i samarbeid med	2305
i samarbejde med	473
i samarbete med	3100
i understand	898
""", "i'": """
i'll do it later	837
i'm already a subscriber	1098
i'm in	856
i've already donated	837
i've disabled adblock	1093
i've disabled it	1094
i've disabled my ad blocker	1093
i've turned it off	1094
i've whitelisted this site	1093
""", 'ic': """
ich bin bereits abonnent	741
ich bin schon abonnent	741
ich bin schon dabei	573
ich habe bereits ein abo	741
ich habe bereits ein konto	741
ich habe den adblocker ausgeschaltet	737
ich habe den adblocker deaktiviert	737
ich habe ein konto	741
ich habe ihn ausgeschaltet	738
ich habe ihn deaktiviert	738
ich habe meinen adblocker deaktiviert	737
ich habe schon ein abo	741
ich habe schon ein konto	741
ich habe schon gespendet	573
ich stimme zu	608
icymi	892
""", 'id': """
ideal	2134
identifiez-vous	1451
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2259
ielogojies	2068
ielogoties	2068
ielogoties ar google	2112
ievadi e-pastu	2092
ievadi savu e-pasta adresi	2092
ievadiet savu e-pastu	2113
ievadiet summu	2111
""", 'ig': """
iga annetus aitab	1265
iga euro aitab	1265
iga euro loeb	1265
iga toetus loeb	1265
igakuine annetus	1265
igraj odmah	2853
igraj zdaj	3042
""", 'ih': """
iha	3263
ihr feedback	611
ihr kommentar	611
ihr name	743
ihre e-mail-adresse	587
ihre meinung	611
ihre nachricht	743
ihre nachricht wurde gesendet	743
ihre spende ist steuerlich absetzbar	666
ihre stimme wurde gespeichert	724
""", 'ik': """
ik begrijp het	2169
ik heb al een account	2261
ik heb al gedoneerd	2130
ik heb een account	2261
ik heb hem uitgezet	2258
ik heb mijn adblocker uitgeschakeld	2257
ik heb mijn adblocker uitgezet	2257
ik steun al	2130
ikke abonnent	2380
ikke abonnent endnu	545
ikke i dag	456	2288
ikke nu	456
ikke tillat	2375
iklan	1760
iklan sponsor	1795
""", 'il': """
il mio account	1812
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1819
ilan	3252
ilgili haber	3257
ilgili haberler	3257
ilgili konular	3257
ili	2869
ilk ay # tl	3243
ilmainen toimitus	1399
ilmianna	1428
ilmianna kommentti	1427
ilmoita asiaton viesti	1427
ilmoita asiattomasta kommentista	1427
ilmoita mainoksesta	1431
ilmoita virhe	1422
ilmoittaudu webinaariin	1355
ilmoitukset	1407
ilmoitus	1347
ils ont lu aussi	1484
""", 'im': """
im liveblog	746
im shop ansehen	728
im shop kaufen	728
im trend	615
image # of #	1102
ime	2872	3061
ime i prezime	2872
ime in priimek	3061
immer anzeigen	731
immer entsperren	731
immer erlauben	731
immer informiert	587
immer informiert mit unserem whatsapp-service	718
impostazioni cookie	1831
impressum	608
impresszum	1731
imprimeix	307
imprimeix l'article	330
imprimeix la recepta	61
imprimer	1470
imprimer cet article	1527
imprimer cette recette	61
imprimer l'article	1470
imprimer la recette	61
imprimir	1151	2548
imprimir a receita	61
imprimir artigo	2601
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3432
in case you missed it	892
in die zwischenablage kopiert	758
in diesem artikel	615
in dit artikel	2267
in evidenza	1838
in het nieuws	2165
in kooperation mit	605
in other news	892
in our shop	1086
in partnership with	878
in primo piano	1838
in this section	892
in winkelwagen	2247
in zwischenablage kopieren	600
increase font size	1112
increase text size	1112
indeks	1765
indhold fra vores partnere	564
indholdet er beskyttet af ophavsret	556
indholdet er blokeret	534
indholdet kan ikke vises	534
indicates required	1100
indicates required field	1100
indirizzo email	1819
indlejret indhold	534
indsend	549
indsend kommentar	560
indstillinger	474
indtast din e-mail	465
indtast din mail	465
indtast e-mail	465
info iklan	1780
infolettre	1460
infolettres	1460
informa d'un error	316
informar de un error	1198
informasjonskapsler	2306
informationen zum datenschutz	644
informativa sulla privacy	1831
informazione promozionale	1860
informazione pubblicitaria	87	1860
ingatkan saya nanti	1746
ingelogd blijven	2261
ingen bindingstid	2380
ingen bindningstid	3176
ingen holdning	529
ingen mening	2364
ingen spam	3179
ingen uppfattning	3158
ingesloten inhoud	2250
ingezonden mededeling	87	2210
ingrandisci	1841
ingresar	1132
inhalt	618
inhalt aktivieren	731
inhalt anzeigen	608
inhalt entsperren	731
inhalt freigeben	731
inhalt immer anzeigen	731
inhalt laden	605
inhalt teilen	600
inhalte aktivieren	731
inhalte anzeigen	608
inhalte entsperren	731
inhalte immer anzeigen	731
inhalte laden	731
inhalte unserer partner	759
inhaltsverzeichnis	618
inhoud laden	2250
inhoud niet beschikbaar	2250
inhoud tonen	2185
inhoud van onze partners	2280
inhoudsopgave	2168
inicio	1169
inkl. mwst	728
inkl. mwst. zzgl. versandkosten	728
inklappen	2169
inloggen	2135
inloggen met apple	2261
inloggen met facebook	2261
inloggen met google	2261
inna kwota	2501
inne teksty autora	2509
innebygd innhold	2369
innholdet er blokkert	2369
innholdet er ikke tilgjengelig	2369
innholdet kan ikke vises	2369
innstillinger	2306
innstillinger for informasjonskapsler	2369
innstillinger for personvern	2369
inschakelen	2256
inschrijven	2140
inscreva-se	2540
inscreva-se na newsletter	2540
inscription	1451
inscription gratuite	1520
inserisci il tuo indirizzo e-mail	1870
inserisci il tuo indirizzo email	1870
inserisci qui il tuo commento	1834
inserisci un indirizzo email valido	1870
insira o seu email	2594
insira seu e-mail	2594
instagram	869
instagram-inhalte erlauben	608
instellingen	2157
instellingen opslaan	2250
inte idag	3082
inte nu	3082	3171
inte prenumerant	3176
introdu adresa ta de email	2643
introduce tu email	1139
introductory offer	1098
invalid address	1100
invalid email	856
invalid email address	1100
invia	91
invia a un amico	1876
invia commento	1834
invia per email	1824
invia via email	1824
inzerce	352
inzercia	2896
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la receta	61
ir a los comentarios	1162
ir al contenido	1169
ir arriba	1169
ir para a receita	61
""", 'is': """
iscriviti	1819
iscriviti alla nostra newsletter	1819
iscriviti ora	1819
iscrizione completata	1870
isprintaj	2802
ispunite ovo polje	2871
""", 'iz': """
iz iste rubrike	2799
iz rubrike	2799	2993
izaberi	2869
izaberite iznos	2866
izaberite paket	2868
izaberite pretplatu	2868
izberi	3058
izberi znesek	3055
izberite	3058
izberite paket	3057
izberite znesek	3055
izbor urednice	2799
izbor urednika	2799
izdvajamo	2799
izklopi zvok	3048
izklopil sem blokator oglasov	3053
izklopite adblock	3053
izklopite blokator oglasov	3053
izpildi testu	2103
izpolnite to polje	3060
izpostavljeno	2993
izradila umjetna inteligencija	2880
izveido kontu	2068
""", "j'": """
j'accepte	1477
j'accepte de recevoir les offres des partenaires	1520
j'ai compris	1488
j'en profite	1451
""", 'ja': """
ja ets subscriptor	301
ja gerne	736
ja graag	2256
ja tack	3171
ja tak	540
ja takk	2375
ja tens compte	328
ja, benachrichtigen	735
ja, bitte	736
ja, doe maar	2256
ja, gerne	736
ja, gjerne	2375
ja, graag	2256
ja, ich will	574
ja, ik steun	2202
ja, ik wil de nieuwsbrief ontvangen	2198
ja, tack	3171
ja, tak	540
ja, takk	2375
jaa	1345
jaa artikkeli	1345
jaa facebookissa	1345
jaa juttu kaverille	1345
jaa lahjana	1430
jaa whatsappissa	1345
jaarlijks	2262
jaarlijks betalen	2261
jaarlijks gefactureerd	2261
jag har ett konto	3176
jag har redan ett konto	3176
jaga	1220
jaga artiklit	1220
jaga e-postiga	1273
jaga facebookis	1225
jaga lugu	1225
jaga seda artiklit	1225
jajak pendapat	91
jak vypnout adblock	425
jangan lewatkan	1765
jatka applella	1412
jatka facebookilla	1412
jatka googlella	1412
jatka lukemista	1338
jatka poistamatta	1408
jau abonents	2112
jau esi abonents	2068
jau esi abonents? ielogojies	2068
jau prenumeratorius	2052
jau prenumeruojate	2007
jau prenumeruojate? prisijunkite	2007
jau sekate	2058
jau seko	2118
javascript er deaktiveret	536
javascript er deaktivert	2371
javascript je izklopljen	3048
javascript staat uit	2252
""", 'je': """
je aanmelding is gelukt	2198
je bent aangemeld	2264
je bent ingeschreven	2198
je bent nu ingeschreven	2198
je bericht	2264
je bericht is verzonden	2264
je bilo to koristno	3069
je commande	1511
je donne	1442
je donne mon avis	1515
je fais un don	1442
je gebruikt een adblocker	2257
je gebruikt een advertentieblokker	2257
je gift is fiscaal aftrekbaar	2259
je hebt al gestemd	2243
je hebt je limiet bereikt	2261
je hebt je succesvol aangemeld	2198
je kunt je op elk moment afmelden	2198
je li ovo bilo korisno	2880
je m'abonne	1451
je m'inscris	1460
je me connecte	1451
je naam	2264
je soutiens	1442
je stem is geregistreerd	2243
je stem is geteld	2243
je teste	1451
je volgt	2278
je volgt deze auteur	2278
je volgt deze auteur al	2278
je volgt dit onderwerp	2278
je volgt dit onderwerp al	2278
je vote	91
jeden freitag. kostenlos. kein spam	743
jeder beitrag hilft	739
jeder betrag hilft	739
jeder euro hilft	666
jederzeit abbestellbar	743
jederzeit abmeldbar	743
jednokratna donacija	2866
jednorazovo	2961
jednorazowo	2408
jeg har allerede en konto	2380
jeg har deaktiveret min adblocker	541
jeg har en konto	2380
jeg har konto	2380
jeg har skrudd av adblock	2376
jegyek itt	1708
jegyet veszek	1708
jegyezz meg	1721
jelentkezzen be	1650
jetzt abo sichern	671
jetzt abonnent werden	579
jetzt abonnieren	579
jetzt abstimmen	91	650	718
jetzt am gewinnspiel teilnehmen	650
jetzt anmelden	587
jetzt bestellen	579
jetzt bewerben	650
jetzt einloggen	579
jetzt einschalten	735
jetzt freischalten	579
jetzt helfen	574
jetzt im shop	728
jetzt im tv	615
jetzt karten sichern	650
jetzt kommentieren	611
jetzt kostenlos anmelden	587
jetzt kostenlos testen	579
jetzt mitdiskutieren	656
jetzt mitglied werden	574
jetzt mitmachen	650
jetzt mitraten	724
jetzt nicht	573
jetzt pinnen	61
jetzt platz sichern	728
jetzt registrieren	579
jetzt spenden	574
jetzt spielen	724
jetzt teilen	672
jetzt testen	579
jetzt ticket sichern	728
jetzt tickets sichern	650
jetzt upgraden	671
jetzt weiterlesen	741
jetzt zugang sichern	671
jetzt zustimmen	608
""", 'jo': """
jo tilaaja	1412
jocs i mots encreuats	318
join now	839
join our mailing list	856
join the conversation	887
join the debate	1110
join the discussion	887
join the discussion on discord	873
join us	839
joka perjantai. ilmaiseksi. ei roskapostia	1415
jokainen euro auttaa	1410
jokainen lahjoitus auttaa	1410
jotain meni vikaan	1416
jouw e-mailadres	2140
""", 'ju': """
juba tellija	1266
jump to content	897
jump to recipe	61
jump to section	1103
jump to the recipe	61
jump to video	61
jums nav konta	2112
just nu	3108
juttu jatkuu alla	1347
juttu jatkuu kuvan alapuolella	1347
juttu jatkuu kuvan alla	1347
juttu jatkuu mainoksen alla	1347
juttu jatkuu videon alla	1347
juttu on tarkoitettu tilaajille	1338
juttu on tuotettu automaattisesti	1425
juttu on vain tilaajille	1338
juttuvinkki	1422
jutun aiheet	1418
juuri nyt	1353
""", 'ka': """
kabal	2364
kabale	529
kabul ediyorum	3253
kabul et	3253
kadarkoli se lahko odjavite	3060
kaffee spendieren	739
kaikki artikkelit	1418
kaikki jutut	1418
kaikki kirjoittajan artikkelit	1418
kaip jums patiko straipsnis	2013
kako izklopiti adblock	3053
kako izklopiti blokator oglasov	3053
kako varujemo svoje vire	3066
kako varujemo vire	3066
kamu mungkin suka	1791
kanske senare	3082
kanskje senere	2288
kapat	3241
kapcsolat	1662
kapcsolja be a javascriptet	1712
kapcsolja ki az adblockert	1717
karier	1780
karjera	2014
karte anzeigen	619
karte laden	608
kas artikkel oli kasulik	1226
kas lugu oli kasulik	1226
kas sellest oli abi	1270
kas soovid saada teavitusi	1263
kasneje	3000	3052
kasnije	2807	2863
kasutad reklaamiblokeerijat	1264
kasutustingimused	1238
kategori	1765
kategoriat	1353
kategorie	357	2433
kategorien	615
kategorier	482	2313	3108
kategoriler	3257
katkida bulun	3242
katso # kuvaa	1417
katso # kuvat	1417
katso hinta	1399
katso kaikki	1418
katso kaikki # kuvaa	1417
katso kaikki # kuvat	1417
katso kaikki kuvaa	1417
katso kaikki kuvat	1417
katso kaikki tilaajaedut	1338
katso kuvaa	1417
katso kuvagalleria	1355
katso kuvat	1355	1417
katso tarjoukset	1399
katso tarjous	1399
katso tilaustarjoukset	1412
katso tilausvaihtoehdot	1412
katso tulokset	91	1395
katso tulos	1395
katso tuote	1399
katso video alta	1355
kaupastamme	1399
kaydet	3250
kaydol	3243
kayit ol	3243
kaynak: aa	3263
kaynak: dha	3263
kaynak: iha	3263
""", 'ke': """
kebijakan cookie	1763
kebijakan privasi	1763
kebijakan privasi | syarat dan ketentuan	1763
keep me logged in	1098
keep me signed in	1098
keep reading	892
kein spam	743
kein spam. jederzeit abbestellbar	743
keine angabe	725
keine meinung	725
keine neuigkeiten mehr verpassen	662
kelola cookie	1763
keluar	1748
kembali ke atas	1767
kereskedelmi tartalom	1739
kertalahjoitus	1337
keskustele	1352
keskustele asiallisesti	1352
keskustelu	1352
keskustelu on suljettu	1427
kesto	1404
kesto #	1404
keuze opslaan	2250
keuze van de redactie	2165
key points by ai	938
key takeaways by ai	938
""", 'ki': """
ki kann fehler machen	753
ki-generert	2394
ki-generert innhold	2393
ki-generert oppsummering	2316
ki-generiert	646
ki-generierte zusammenfassung	646
ki-oppsummering	2316	2394
ki-zusammenfassung	646	754
kiekviena auka padeda	2051
kiekviena parama svarbi	2051
kiekvienas euras padeda	2051
kiekvienas euras svarbus	2051
kiemelt	1663
kies	2262
kies abonnement	2261
kies een abonnement	2261
kies een bedrag	2133
kies je abonnement	2205
kies uw abonnement	2261
kies zelf een bedrag	2259
kiitos ilmoittautumisesta	1415
kiitos tilauksesta	1341
kiitos tilauksestasi	1341
kiitos vastauksestasi	91
kijk terug	2192
kingi artikkel	1225
kinnita oma e-posti aadress	1267
kiosque	1451
kirim	91	1757
kirim ke teman	1790
kirim komentar	1764
kirjaudu	1338
kirjaudu applella	1412
kirjaudu ulos	1338
kirjoita kommentti	1352
kirjoita kommenttisi	1352
kirjoittaja on kansanedustaja	1364
kirjoittaja on kirjailija	1364
kirjoittaja on kolumnisti	1364
kirjoittaja on toimittaja	1364
kirjoittaja on vapaa toimittaja	1364
kirjoittaja on vapaa toimittaja ja kirjailija	1364
kirjoittajan muut jutut	1418
kirjuta autorile	1268
kirjuta kommentaar	1226
kirjuta toimetusele	1269
kita nuotrauka	2054
kita suma	2051
kitas puslapis	2054
kitas straipsnis	2054
kiti skaito	2009
""", 'kl': """
klarna	578
klausies raidierakstu	2075
klausies rakstu	2073
klauskite dirbtinio intelekto	2013
klausykite straipsnio	2012
klausyti	2012
klausyti straipsnio	2012
klausyti straipsnio (# min	2012
kleinanzeigen	605
kleinere tekst	2279
klik om te vergroten	2267
klippet er ikke lenger tilgjengelig	2371
""", 'ko': """
kod pocztowy	2507
kodeord	546
kokeile maksutta	1338
kokeile nyt	1338
koko ruutu	1403
kokoruututila	1403
kolla din inkorg	3179
kolla priset	3161
komentar	1764
komentarai	2007
komentari	2802
komentarji	2996
komentarz	2429
komentarze	2429
komentiraj	2802	2996
komentirajte	2881
komentovat	444
komentuoti	2007
komentuoti gali tik registruoti vartotojai	2013
komercialna vsebina	3074
komercinis turinys	2060
komercsaturs	2120
komment	1662
kommentaare pole	1271
kommentaare veel pole	1271
kommentaarid	1220
kommentaarid on suletud	1271
kommentar	611
kommentar abschicken	755
kommentar absenden	755
kommentar melden	755
kommentar schreiben	611
kommentar senden	755
kommentar verfassen	611
kommentare	611
kommentare ansehen	611
kommentare anzeigen	611
kommentare lesen	611
kommentare sortieren	755
kommentarer	477	2309	3104
kommentarer blir moderert	2309
kommentarer granskas innan publicering	3111
kommentarer modereres	485
kommentarerna modereras	3104
kommentarregeln	611
kommentarregler	2395
kommentarsregler	3104
kommenteeri	1220
kommenteerimine on suletud	1226
kommenteerimise reeglid	1226
kommenteerimiseks logi sisse	1226
kommentek	1662
kommenter	477	2309
kommentera	3104
kommentera artikeln	3191
kommentieren	611
kommentit	1352
kommentit tarkistetaan ennen julkaisua	1352
kommentoi	1352
kommentoi juttua	1427
kommentointi on suljettu	1352
kommercielt indhold	490
kommercielt samarbejde	473
kommersiellt samarbete	3195
kommersielt innhold	2321
kommersielt samarbeid	2305
kommertssisu	1274
kommerzieller inhalt	759
konec oglasa	3074
konec reklamy	448
koniec reklamy	2425
kontakt	356	477	611	2429
kontakt do redakcji	2513
kontakt forfatteren	2386
kontakt na redakci	439
kontakt na redakciu	2972
kontakt os	477
kontakt oss	2309
kontakt redaksjonen	2390
kontakt redaktionen	555
kontakt zur redaktion	750
kontakta oss	3104
kontakta redaktionen	3186
kontaktirajte autora	2874
kontaktirajte avtorja	3063
kontaktirajte redakciju	2877
kontaktovat autora	435
kontaktovat redakci	439
konten berbayar	1795
konten bersponsor	1760
konten premium	1748	1790
konten promosi	1795
konten sponsor	1760
konto erstellen	579
kontrollera din inkorg	3179
kontrolli oma postkasti	1267
kontynuuj przez apple	2503
kontynuuj przez facebook	2503
kontynuuj przez google	2503
kontynuuj z apple	2503
kontynuuj z facebookiem	2503
kontynuuj z google	2503
konular	3257
koop een kop koffie voor ons	2259
koop een licentie	2272
koop het boek	2247
koop je tickets	2247
koop kaarten	2247
koop nu	2247
koop tickets	2247
kopeeri link	1220
kopeerimine keelatud	1275
kopeeritud	1273
kopieer de link	2150
kopieer deze link	2230
kopieer link	2150
kopier gavelenke	2398
kopier gavelink	563
kopier lenka	2301
kopier lenke	2301
kopier lenken	2301
kopier link	469
kopier linket	469
kopierat till urklipp	3194
kopieren	600
kopieret	563
kopieret til udklipsholder	563
kopiering forbudt	2391
kopiert	2398
kopiert til utklippstavlen	2398
kopioi linkki	1345
kopiointi kielletty	1423
kopioitu	1430
kopiraj link	2802
kopiraj povezavo	2996
kopiraj poveznicu	2802
kopirajte link	2802
kopirajte poveznicu	2802
kopiranje prepovedano	3067
kopiranje zabranjeno	2878
kopirano	2884	3073
kopiuj link	2421
kopyala	3250
koristite adblock	2864
koristite adblocker	2864
koristite blokator oglasa	2864
korrekturhinweis senden	656
korsord	3158
kort fortalt - lavet med ai	485
korzystasz z adblocka	2499
kostenlos abonnieren	587
kostenlos registrieren	579
kostenlos testen	579
kostenlos. kein spam	743
koszty dostawy	2489
koupit e-knihu	416
koupit knihu	416
koupit licenci	440
koupit vstupenku	416
koupit vstupenky	416
""", 'kr': """
kraj oglasa	2885
kraj reklame	2885
krant	2135
kreditkarte	578
kreditkarte / klarna	578
kreiraj nalog	2792
krijg direct toegang	2205
kruiswoord	2244
kruiswoordpuzzel	2244
krydsord	529
kryssord	2364
""", 'ku': """
kuidas lugu meeldis	1226
kuidas me allikaid kaitseme	1269
kumppaneiltamme	1431
kun for medlemmer	2380
kup bilet	2489
kup bilety	2489
kup bilety teraz	2489
kup e-book	2489
kup magazyn	2489
kup najnowszy numer	2489
kup prawa do publikacji	2514
kup teraz	2489
kup wydanie	2489
kupi karte	2856
kupi kartu	2856
kupi knjigo	3045
kupi knjigu	2856
kupi licenco	3067
kupi licencu	2878
kupi odmah	2856
kupi pretplatu	2792
kupi ulaznice	2856
kupi vstopnice	3045
kupi vstopnico	3045
kupi zdaj	3045
kupite karte	2856
kupite knjigu	2856
kupite ulaznice	2856
kupite vstopnice	3045
kupte si knihu	416
kupte si vstupenky	416
kurzlink kopieren	697
kuukausilahjoitus	1337
kuukausilaskutus	1412
kuukausittain	1413
kuula	1225
kuula artiklit	1225
kuula artiklit (# min	1225
kuula lugu	1225
kuula saadet	1227
kuula saadet siit	1227
kuuntele	1345
kuuntele jakso	1345
kuutellimus	1266
kuva #/#	1417
kuva kuvassa	1403
kuva rohkem	1268
""", 'kv': """
kvalita	421	2955
kviz dana	2853
kviz dneva	3042
kvkk	3253
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1484
l'article continue ci-dessous	1475
l'article en # points	1509
l'articolo in breve	1857
l'essentiel	1484
""", 'la': """
la encuesta	91
la newsletter	1460	1819
la question du jour	91
la redazione consiglia	1838
la tua e-mail	1819
laad bericht	2250
laad inhoud	2250
laad meer	2168
laad meer artikelen	2267
laad video	2250
laadi alla app store'ist	1262
laadi postitus	1260
laadi rakendus alla	1262
laadi sisu	1260
laajenna	1356
laat een reactie achter	2276
laat je dit artikel voorlezen	2192
laat voorlezen	2150
laatste nieuws	2165
laatu	1404
ladataan soitinta	1403
ladataan videota	1403
ladda fler	3111
ladda fler artiklar	3182
ladda karta	3165
ladda ner ljud	3167
ladda om sidan	3173
ladda tweet	3165
ladda video	3165
laddar spelaren	3167
laddar video	3167
lae alla app store'ist	1262
lae heli alla	1261
lae juurde	1268
lae postitus	1260
lae veel	1268
laget av ai	2393
laget av ki	2393
laget med hjelp av ki	2393
laget med ki	2393
lagi ramai	1791
lagre	2301
lagre artikkel	2301
lagre innstillinger	2369
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2301
lagre saken til senere	2301
lagre til senere	2301
lagre valg	2369
lahenda test	1257
lahenda viktoriini	1257
lahjalinkki	1430
lahjoita	1337
lahjoita artikkeli	1430
lahjoita kerran	1410
lahjoita kuukausittain	1410
lahjoita mobilepaylla	1410
lahjoita nyt	1337
lahjoita tilisiirrolla	1410
lahjoitussivulle	1410
lain kali	1746
lainnya	1765
laisser un commentaire	1480
laissez un commentaire	1480
laisva suma	2051
lajittele	1428
langganan	1748
langsung ke resep	61
lanjut baca di bawah	1760
lanjutkan dengan konten	1760
lanjutkan membaca	1767
lapa # no #	2122
lapa #/#	2122
laporkan	1764
laporkan kesalahan	1768
larger text	1112
lascia un commento	1834
lascia un feedback	1857
laskutetaan vuosittain	1412
last flere	2316
last inn flere	2386
last inn innhold	2369
last inn innlegg	2369
last inn video	2369
last innhold	2369
last innlegg	2369
last name	856
last ned episoden	2371
last ned lyd	2371
laster spiller	2371
laster video	2371
lastschrift	578
lataa app storessa	1405
lataa app storesta	1405
lataa julkaisu	1401
lataa sivu uudelleen	1409
lataa twiitti	1401
lataa video	1401
later	1118	2130	2256
later lezen	2206
latest	892
latest articles	892
latest edition	897
latest headlines	892
latest news	892
latest posts	892
latest stories	892
latest updates	892
latest videos	892
latest videos from	892
lavet af ai	558
lavet med ai	558
lavora con noi	1860
""", 'le': """
le direct	1484
le fil	1484
le journal du jour	1451
le nostre newsletter	1819
le plus lu	1484
le puede interesar	1166
le recomendamos	1166
le ultime notizie	1838
learn more	897
learn more about cookies	883
leave a comment	887
leave a reply	887
leave a tip	839
leave feedback	887
lectura de # minutos	1151
lectura: # min	1151
lecture # min	1487
lecture # minutes	1470
lecture : # min	1470
ledenvoordeel	2247
leer noticia completa	1169
lees advertentievrij	2280
lees de reacties	2161
lees direct verder	2205
lees het hele artikel	2267
lees het hele verhaal	2267
lees het liveblog	2267
lees het transcript	2252
lees het volledige artikel	2267
lees meer	2165	2168
lees meer over	2165
lees minder	2267
lees onze huisregels	2195
lees ook	2165
lees verder	2135	2165	2168
lees verder na de advertentie	2155
lees verder onder de afbeelding	2155
lees verder onder de foto	2155
lees volledig artikel	2267
lees voor	2150
lees zonder advertenties	2280
leeslijst	2206
leestijd	2168
leestijd # min	2168
legfrissebb	1663	1736
legg i handlekurv	2367
legg igjen en kommentar	2309
legg igjen kommentar	2395
legg oss til som foretrukket kilde	2397
legg til i mine temaer	2397
legg til kommentar	2395
legg til som foretrukket kilde	2397
leggi anche	1838
leggi dopo	1876
leggi i commenti	1834
leggi il documento	1842
leggi il giornale	1812
leggi l'articolo	1841
leggi l'articolo completo	1841
leggi senza limiti	1874
leggi sull'app	1868
leggi tutto	1841
leggi tutto con un abbonamento	1812
leggi tutto su	1838
legjobb	1736
legolvasottabb	1663
legolvasottabbak	1663
lehe algusse	1268
leht #/#	1276
leia mais	2562	2565
leia os termos de uso e as regras da comunidade	2590
leia sem limites	2599
leidsid vea	1269
leitura: # min	2548
lembrar mais tarde	2531
lembre-me mais tarde	2531
lengde #	2372
lenke kopiert	2301
lenken er kopiert	2301
lenken kopiert	2301
ler mais	2565
ler mais tarde	2601
les articles les plus lus	1528
les derniers articles	1484
les flere	2313
les hele artikkelen	2386
les hele saken	2316
les kommentarer	2309
les lecteurs ont aussi lu	1484
les mer	2313	2316
les mer om	2313
les mindre	2386
les plus lues	1484
les plus lus	1484
les saken i appen	2373
les senere	2301
les tops	1484
les transkripsjon	2371
les uten annonser	2399
les uten grenser	2380
les videre	2292
lesedauer	618
lesedauer: # minuten	618
lesen sie auch	615
lesen sie dazu	615
lesen sie hier	615
lesen sie mehr	615
leserangebot	728
leserangebote	728
leserbriefe	611
leserempfehlung	755
leserempfehlungen	755
leserkommentare	611
leserreise	728
leserreisen	728
leserreiser	2367
lesertilbud	2367
leserumfrage	91
lesetid # min	2316
lesetipp	615
lesetipps	615
lesezeit: # min	618
lesezeit: # minuten	618
lest av en syntetisk stemme	2371
lest opp av en robot	2301
lest opp av en syntetisk stemme	2301
lest opp av syntetisk stemme	2371
leta	2078
leta/afp	2078
letno	3058
lettergrootte	65
lettura # min	1824
leuk	2277
lezersaanbieding	2247
lezersaanbiedingen	2247
lezersreis	2247
lezersreizen	2247
lezersvoordeel	2247
""", 'li': """
license our content	1107
license this article	1107
license this content	1107
license this story	1107
licensiera artikeln	3187
licensing rights	1107
licentie aanvragen	2272
licentie kopen	2272
lige nu	482
lihat artikel asli	1790
lihat detail	1768
lihat hasil	91	1768
lihat juga	1765
lihat komentar	1764
lihat lainnya	1767
lihat peta	1768
lihat resep	61
lihat selengkapnya	1767
lihat semua	1767
liigu sisu juurde	1268
liitu uudiskirjaga	1245
lik	2396
like	1111
like loading	868
like this	868
liker	2396
likes	1111
limited time offer	846
limited-time offer	965
line	869
link	869
link berhasil disalin	1790
link copiado	2548
link copiat	2650
link copiato	1824
link copiato negli appunti	1876
link copied	868
link copied bookmark	868
link copied successfully	1112
link copied to clipboard	868
link er kopieret	469
link er kopieret til udklipsholderen	469
link gekopieerd	2150
link has been copied	1112
link in die zwischenablage kopiert	672
link je kopiran	2884
link kopeeritud	1225
link kopieren	600
link kopieret	469
link kopiert	600
link kopiran	2802
link kopyalandi	3250
link on kopeeritud	1225
link skopiowany	2521
link sudah disalin	1790
link wurde in die zwischenablage kopiert	672
link wurde kopiert	672
link zum artikel kopieren	672
link zum inhalt	608
link zum teilen kopieren	718
link zum youtube-inhalt	608
linkedin	869
linket er kopieret	563
linki kopyala	3250
linkki kopioitu	1345
linkki on kopioitu	1430
links	615
lire aussi	1484
lire l'article	1487
lire l'article complet	1487
lire la suite	1487
lire le document	1488
lire les commentaires	1480
lire plus	1484	1487
lire plus tard	1470
lisa kommentaar	1220
lisa minu teemadesse	1272
lisa ostukorvi	1259
listen	868
listen # min	868
listen above	945
listen below	945
listen here	945
listen now	868
listen on apple	945
listen on apple podcasts	945
listen on spotify	945
listen on youtube	945
litterointi	1404
live	615
live stream	1092
live tv	892
lizenz anfragen	751
lizenzen erwerben	751
lizenzrechte erwerben	751
""", 'lj': """
ljud	3168
ljud av	3167
""", 'lk': """
lk #/#	1276
""", 'lo': """
lo + visto	1166
lo esencial en # segundos	1191
lo quiero	1208
load comments	887	1089
load content	883
load embed	1089
load external content	1089
load map	1089
load more	897
load more articles	897
load more comments	887
load more replies	1110
load more stories	897
load post	1089
load tweet	1089
load video	1089
loaded #%	1091
loaded: #%	1091
loading	868
loading ad	878
loading more	897
loading player	1091
loe edasi	1220
loe edasi tellijana	1220
loe hiljem	1225
loe ka	1222
loe kommentaare	1226
loe lisa	1227
loe lisaks	1222
loe piiramatult	1266
loe rakenduses	1262
loe reklaamivabalt	1274
loe rohkem	1227
loe veel	1222
loetumad	1222
log in	846	2135
log in / register	846
log in met apple	2261
log in met google	2261
log in or sign up	846
log in to comment	887
log in to reply	887
log in with apple	1098
log in with email	1098
log in with facebook	1098
log in with google	1098
log ind	460
log ind med apple	545
log ind med e-mail	545
log ind med mitid	545
log out	846
log ud	460
logare	2611
logg inn	2292
logg inn med apple	2380
logg inn med bankid	2380
logg inn med e-post	2380
logg inn med vipps	2380
logg ut	2292
logga in	3086
logga in med apple	3176
logga in med bankid	3176
logga in med e-post	3176
logga ut	3086
logi sisse	1220
logi sisse id-kaardiga	1266
logi sisse mobiil-id-ga	1266
logi sisse smart-id-ga	1266
logi sisse, et kommenteerida	1226
login	579	846	1748	1812	2504	2536	2611
login / register	846
login lub e-mail	2503
logout	846
lompat ke resep	61
loo konto	1220
loo tasuta konto	1220
loobuda saab igal ajal	1267
loodud tehisintellektiga	1270
lopeta seuraaminen	1429
los comentarios son exclusivos para suscriptores	1198
los de puzzel op	2243
los precios pueden variar	1193
lozinka	2869
""", 'lu': """
lub	2504
luba alati	1260
lue ensin sovelluksesta	1405
lue ilman mainoksia	1431
lue koko juttu	1355
lue kommentit	1352
lue litterointi	1403
lue rajattomasti	1338
lue seuraavaksi	19	1353
lue sovelluksessa	1405
luetuimmat	1353
luetuimmat jutut	1353
lugejapakkumine	1259
lugemiseks osta artikkel	1220
luister	2150
luister dit artikel	2192
luister hier	2192
luister nu	2192
luister op spotify	2192
luister via spotify	2192
luk	456
luk annonce	564
luk galleri	551
lukijakysely	1395
lukijamatka	1399
lukijamatkat	1399
lukijatarjoukset	1399
lukijatarjous	1399
lukk	2288
lukk annonse	2399
lukk galleri	2386
lukuaika # min	1355
luo ilmainen tunnus	1338
luo maksuton tunnus	1338
luo tunnus	1338
lupa kata sandi	1748
lupa password	1748
""", 'ly': """
lyd av	2371
lyd fra	536
lyd til	536
lyden er ai-genereret	536
lyden er ki-generert	2371
lydstyrke	537
lyssna	3096
lyt	469
lytt	2301
lytt til saken	2301
""", "m'": """
m'abonner	1451
m'inscrire	1460
""", 'ma': """
maak een account	2135
maandelijks	2131	2262
maandelijks betalen	2261
maandelijks doneren	2259
maandelijkse donatie	2259
machinaal vertaald	2274
machine translation	1115
machinevertaling	2275
mahjong	413	529	725	1083	1396	1705	2244	2364	2486	2854	2947	3043	3158
mai mult	2625
mai multe	2625
mail	869	2150
mailen	600
mainoksen loppu	1431
mainokset	1347
mainos	1347
mainos - juttu jatkuu alla	1347
mainos alkaa	1347
mainos loppuu	1431
mais	2565
mais artigos	2562
mais comentadas	2562
mais lidas	2562
mais lidos	2562
mais populares	2562
mais tarde	2531
mais vistas	2562
mais vistos	2562
make a donation	839
maksa mobilepaylla	1410
man ir konts	2112
man jau ir konts	2112
manage alerts	1095
manage consent	883
manage cookies	883
manage my account	846
manage notifications	1095
manage options	883
manage preferences	883
manage settings	883
manage subscription	846
manage your newsletters	956
mano temos	2058
mantengamos un debate respetuoso	1198
mantente informado	1139
maradjak bejelentkezve	1721
maskinoversat	558
maskinoversatt	2393
maskinoversettelse	2394
masquer	1488
mastodon	869
masuk	1748
masuk / daftar	1748
masz ciekawy temat	2513
max	2678
maybe later	837
""", 'me': """
me connecter	1451
me le rappeler plus tard	1441
meddelande	3180
media caption	897
medlemsfordel	2367
medlemsfordele	532
medlemsfordeler	2367
meer	2165
meer artikelen	2165
meer informatie	2157
meer laden	2168
meer lezen	2165
meer nieuws	2165
meer over	2165
meer over dit onderwerp	2165
meer tonen	2168
meer weergeven	2267
meest bekeken	2165
meest gedeeld	2165
meest gekozen	2205	2262
meest gelezen	2165
meghallgatom	1656
meghallgatom a cikket	1712
megosztom	1656
megrendelem	1708
mehr anzeigen	618
mehr artikel	615
mehr artikel laden	746
mehr aus	615
mehr aus dem ressort	615
mehr details	619
mehr erfahren	608
mehr informationen	615
mehr laden	611	618
mehr lesen	615	618
mehr nach dieser anzeige	605
mehr news	615
mehr themen	615
mehr von diesem autor	615
mehr von uns	615
mehr zu diesem thema	615
mehr zum artikel	615
mehr zum thema	615
meie partneritelt	1274
meie poest	1259
mein konto	579
meine themen	757
meist gelesen	615
meistgeklickt	615
meistgelesen	615
meistgelesene artikel	615
meistkommentiert	615
mejla	3096
mejla skribenten	3182
meld	2277
meld advertentie	2280
meld een fout	2161
meld feil	2317	2390
meld fejl	486	555
meld fout	2195
meld fra om feil	2309
meld je aan	2140
meld kommentar	2395
meld reactie	2276
melden	756
melding	2384
meldingen	2256
meldingen aanzetten	2255
meldingen beheren	2255
meldingen toestaan	2255
melodikrysset	3158
member-only story	897
members only	846
mengerti	1768
meniu	2625
meno	2967
meno a priezvisko	2967
menu	359	485	897	1487	1767	1841	2168	2436	2565	3444
meny	2316	3111
mer fra	2313
mer nyheter	3108
mer om	2313	3108
merci de votre inscription	1460
merci pour votre retour	1509
merci pour votre vote	91	1515
mere fra	482
mere om	482
merk betalingen gave	2378
merken	579	600
merkliste	579
message	869	1101
message from our partner	1113
message publicitaire	1475
messaggio promozionale	1829
messaggio pubblicitario	1860
messenger	869
mest delat	3108
mest delt	2313
mest delte	482
mest lest	2313
mest leste	2313
mest likte	2396
mesto	2967
met ai gemaakt	2187
metodi di pagamento	1810
metodo di pagamento	1810
mettre en favori	1470
""", 'mi': """
mi cuenta	1132
mida del text	65
mijn account	2135
mijn onderwerpen	2278
mijn profiel	2135
min konto	460
min side	460	2292
minden cikk	1727
minder tonen	2267
minder weergeven	2267
mindet elfogadom	1710
mindre tekst	2398
mindre text	3194
mine avalehele	1227
mine emner	562
mine retsepti juurde	61
mine temaer	2397
minha conta	2536
mini crossword	1083
minu teemad	1272
minulla on jo tunnus	1412
minulla on tili	1412
minulla on tunnus	1412
mis niets	2140
missa inget	3091
missa inte	3108
misschien later	2130
misschien ook interessant	2165
mit * gekennzeichnete felder sind pflichtfelder	743
mit * markierte felder sind pflichtfelder	743
mit apple anmelden	741
mit apple fortfahren	741
mit e-mail anmelden	741
mit facebook anmelden	741
mit facebook fortfahren	741
mit freunden teilen	697
mit google anmelden	741
mit google fortfahren	741
mit ki erstellt	646
mit ki generiert	753
mit ki-stimme vorgelesen	733
mit paypal spenden	739
mit werbung lesen	731
mit werbung weiterlesen	731
mitdiskutieren	611
mitglied werden	574
mitmachen und gewinnen	650
mitt konto	3086
mitte praegu	1263
mitteilungen aktivieren	735
mitteilungen erlauben	735
""", 'mo': """
mobilepay et bidrag	543
mode de paiement	1449
modes de paiement	1449
modifica le preferenze sui cookie	1855
modifica preferenze	1855
modifier mes choix	1507
moj profil	2792	2989
moje konto	2411
moje tematy	2520
moje teme	2883	3072
mon compte	1451
mon espace	1451
monatlich	574
monatlich abgerechnet	741
monatlich spenden	574
monatliche zahlung	741
montant libre	1449
monthly	838
monthly contribution	843
morda pozneje	3051
morda vas zanima	2993
more	895
more articles	892
more by the author	1103
more citation formats	1071
more coverage	892
more details	898
more for you	969
more from	892
more from this author	892
more from us	969
more headlines	892
more in this section	969
more in this series	892
more like this	892
more news	892
more newsletters	956
more on this story	892
more on this topic	892
more options	883
more sharing options	868
more stories	892
more stories like this	892
more stories you may like	892
more to explore	892
more to read	892
more top stories	892
most commented	892
most discussed	892
most emailed	892
most liked	887
most nem	1647
most popular	892	1099
most read	892
most read stories	969
most recent	892
most recommended	1110
most replies	1110
most shared	892
most viewed	892
most watched	892
mostra altro	1841
mostra contenuto	1831
mostra contenuto esterno	1855
mostra el contingut extern	313
mostra i commenti	1834
mostra i risultati	91
mostra il contenuto esterno	1855
mostra meno	1842
mostra menys	305
mostra originale	1842
mostra traduzione	1842
mostra tutto	1842
mostra-ho tot	305
mostrar comentarios	1162
mostrar contenido externo	1189
mostrar mais	2565
mostrar menos	1169
mostrar todo	1170
mostrar tudo	2566
moyen de paiement	1449
moyens de paiement	1449
""", 'mr': """
mr	1101
mrs	1101
""", 'mt': """
mti	1685
mti/afp	1685
""", 'mu': """
muat lainnya	1767
muista minut	1412
mul on juba konto	1266
mul on konto	1266
mungkin lain kali	1746
muokkaa asetuksia	1401
must read	892
must reads	892
must-read	892
mutasd mindet	1666
mutass kevesebbet	1727
mute	897	1092
muu summa	1410
muuda teksti suurust	1273
muut lukevat	1353
muut lukevat juuri nyt	1353
muut lukevat nyt	1353
muuta suostumusta	1401
muuta tekstin kokoa	1430
""", 'my': """
my account	846
""", 'na': """
na celou obrazovku	420
na czasie	2433
na naslovnico	3063
na naslovnicu	2874
na naslovnu	2874
na stran za donacije	3055
na stranicu za donacije	2866
na vrh strani	3063
na vsebino	3063
naam	2265
naar begin	2267
naar boven	2168
naar de aanbieding	2247
naar de aanbiedingen	2135
naar de abonnementen	2261
naar de app	2254
naar de donatiepagina	2259
naar de fotoserie	2267
naar de galerij	2267
naar de homepage	2267
naar de inhoud	2168
naar de puzzel	2243
naar de quiz	2243
naar de shop	2247
naar de uitslag	2243
naar de webshop	2190
naar de winkel	2247
naar het donatieformulier	2259
naar het dossier	2267
naar het evenement	2247
naar het liveblog	2267
naar het recept	61
naar het spel	2243
naar home	2267
naar hoofdinhoud	2267
nabavite na google play	2861
nach anzeige weiterlesen	605
nach der werbung geht es weiter	677
nach oben	618
nachname	744
nachricht	744
nachricht senden	743
nadaljevanje pod oglasom	2992
nadaljuj brez izklopa	3053
nadaljuj s facebook	3057
nadaljuj z apple	3057
nadaljuj z google	3057
nadaljuj z googlom	3057
nadruk verboden	2272
nagranie wygenerowane przez ai	2494
nahoru	359
nahovorila ai	2954
najbolj brane novice	2993
najbolj brane novice dneva	2993
najbolj brano	2993
najbolj komentirano	2993
najbolj priljubljeni	3071
najbolj priljubljeno	3058
najbolji	2882
najkomentiranije	2799
najlepsza oferta	2504
najlepsze	2519
najnovije	2799	2882
najnovije vesti	2799
najnovije vijesti	2799
najnoviji	2882
najnoviji prvo	2881
najnowsze	2433
najnowsze informacje	2433
najpopularniejsze	2433	2504	2519
najpopularniejszy	2504
najpopularnije	2869
najpopularniji	2882
najstarije	2882
najstariji	2882
najstariji prvo	2881
najstarsze	2519
nalaganje predvajalnika	3048
nalaganje videa	3048
name	744	1101
namluvila ai	420
namn	3180
nanti	1746
nanti saja	1746
napisy	2495
napisz do autora	2509
napisz do autorki	2509
napisz do redakcji	2513
napisz komentarz	2429
napravila umjetna inteligencija	2880
napsat autorovi	435
nascondi	1842
naslednja fotografija	3063
naslednja slika	3063
naslednja stran	3063
naslednji video	3048
naslovnica	2874
nastala chyba	433
nastavak teksta nakon reklame	2798
nastavenia cookies	2911
nastavenie cookies	2952
nastavi kot prednostni vir	3072
nastavi preko google	2868
nastavi s apple	2868
nastavi s facebookom	2868
nastavi s google	2868
nastavi s googleom	2868
nastavi sa google	2868
nastavitve zasebnosti	3046
natisni	2996
natisni recept	61
natrag na vrh	2874
naujausi	2009
naujiena papildoma	2014
naujiena pildoma	2014
nav konta	2112
navn	549	2384
navnet ditt	2383
nazaj na naslovnico	3063
nazaj na vrh	2874	3063
nazwisko	2507
""", 'ne': """
ne dabar	2049
ne danas	2807
ne danes	3000
ne hvala	2807	3000
ne manquez rien	1460
ne most	1647
ne plus afficher	1441
ne propustite	2799
ne sada	2807
ne spreglejte	2993
ne tagad	2109
ne zdaj	3000
ne, hvala	2807	3000
nebesekti	2058
nebo	430
necrologie	1860
nee bedankt	2130
nee, bedankt	2130
neem contact op met de auteur	2267
nehaj slediti	3072
nei takk	2288
nei, takk	2288
nein danke	573
nein, danke	573
neispravan e-mail	2871
neispravna e-mail adresa	2871
nej tack	3082
nej tak	456
nej, tack	3082
nej, tak	456
neka alla	3165
nema komentara	2881
nemate nalog	2868
nemokamas pristatymas	2045
neobvezno	3061
nessun commento	1834
neste	2316
neste artikkel	2313
neste bilde	2386
neste side	2386
neste video	2371
net binnen	2165
netiquette	611
neturite paskyros	2052
neturiu paskyros	2052
neueste	756
neueste artikel	615
neueste meldungen	615
neueste nachrichten	615
neueste videos	615
neueste zuerst	755
neveljaven e-naslov	3060
never miss a story	856
never miss an update	856
new customers only	965
new customers only. terms apply	965
new here	846
newest	1111
newest first	887
newsletter	346	587	856	1139	1460	1819	2414	2540
newsletter abonnieren	587
newsletter e alert	1838
newsletter kostenlos abonnieren	587
newsletter recomendada	1166
newsletter sign up	856
newsletter sign-up	856
newsletter signup	856
newsletter-anmeldung	587
newsletters	856	897	1139	1460	2540
newslettery	346	2414
newsticker	615
next	838
next article	892
next image	1103
next page	897
next photo	1103
next picture	1103
next post	897
next slide	1103
next story	892
next up	892
next video	1091
""", 'ng': """
nghe	3432
""", 'ni': """
ni komentarjev	3070
nicht jetzt	573
nicht mehr anzeigen	573
nicht mehr folgen	757
nicht zulassen	736
nichts mehr verpassen	587
nie mam konta	2503
nie mam zdania	2486
nie masz jeszcze konta	2503
nie masz jeszcze prenumeraty	2503
nie masz konta	2411
nie masz prenumeraty	2503
nie masz subskrypcji	2503
nie teraz	2407
nie wylogowuj mnie	2503
niepoprawny adres e-mail	2506
niet meer volgen	2278
niet nu	2130
niet te missen	2165
niet toestaan	2256
nieuwsbrief	2140
nieuwsbrief ontvangen	2198
nieuwsbrieven	2140
nieuwste	2277
nieuwste eerst	2276
nije obavezno	2872
nimam mnenja	3043
nimi	1416
niste pretplatnik	2868
niste pretplatnik? pretplatite se	2868
""", 'no': """
no comments	887
no comments yet	887
no credit card required	965
no gracias	1126
no grazie	1806
no opinion	1083
no posts	897
no spam	1100
no spam, ever	1100
no spam. unsubscribe anytime	1100
no te pierdas	1166
no thank you	837
no thanks	837
no votes so far! be the first to rate this post	1051
no, gracias	1126
no, grazie	1806
no, not now	1095
no, thanks	837
noch kein abo	671
noch kein abonnent	579
noch kein konto	579
noch kein mitglied	741
noch keine kommentare	611
noch keine kommentare vorhanden	611
noch nicht registriert	671
noe gikk galt	2384
nog geen abonnee	2205
nog geen abonnement	2261
nog geen account	2135
nog geen lid	2261
nog geen reacties	2161
nog niet geregistreerd	2261
noget gik galt	549
noklausies rakstu	2073
non hai un account	1874
non merci	1441
non oggi	1806
non ora	1806
non sei abbonato	1812
non sei ancora abbonato	1874
non, merci	1441
nopeus	1404
norint komentuoti, reikia prisijungti	2013
normas	1162
nos articles les plus lus	1528
nos derniers articles	1484
nos lecteurs ont lu ensuite	1484
nos offres	1451
nos offres d'emploi	1511
nos recommandations	1484
noskaties video	2075
not a member	1098
not a subscriber	1098
not a subscriber yet	846
not now	837
not ready to donate	837
not ready to give today	837
not ready to subscribe	837
not ready to support today	837
not registered	1098
not registered yet	1098
not the answer you're looking for	1053
not today	837
not yet a member	1098
not yet a subscriber	1098
nota relacionada	1212
notas recomendadas	1212
notas relacionadas	1212
note legali	1831
noter la recette	61
notes on contributors	1063
notez cet article	1480
noticia relacionada	1166
noticia relacionadas	1166
noticias de hoy	1166
noticias relacionada	1166
noticias relacionadas	1166
notifikace	424
notifikationer	540
notiser	3171
notizie correlate	1838
notizie del giorno	1838
nous contacter	1480
nous soutenir	1442
nous suivre	1471
nous vous recommandons	1484
now playing	897
""", 'nt': """
ntb	2344
""", 'nu': """
nu acum	2609
nu ai cont	2648
nu bestellen	2247
nu in het nieuws	2165
nu kopen	2247
nu niet	2130
nu spelen	2243
nukopijuota	2059
numer telefonu	2507
nuolaida prenumeratoriams	2045
nuoroda nukopijuota	2012
nuotrauka #/#	2062
nuotraukos	2014
nur notwendige	731
nur notwendige cookies	731
nutzungsbedingungen	608
nutzungsrechte erwerben	751
""", 'ny': """
nyalakan notifikasi	1790
nyast	3192
nyaste	3192
nyeste	561	2396
nyhedsadvarsler	540
nyhedsbrev	465
nyhedsbreve	465
nyhetsbrev	2297	3091
nyhetsbrevet	2297	3091
nyhetsdygnet	3108
nyhetsnotiser	3171
nyhetsvarsler	2375
nykyinen aika	1403
nykyinen aika #	1403
nyt luetuimmat	1353
""", 'o ': """
o artigo continua depois da publicidade	2553
o seu email	2540
""", 'o.': """
o.v.v. donatie	2259
""", 'ob': """
obavezno	2872
obavezno polje	2871
obavijesti	2863
objavi komentar	2881
objednat knihu	416
obligatorisk felt	2383
obligatoriske felter	2383
obraz # z #	2508
obraz v obraze	420
obraz w obrazie	2494
obrigado pelo seu feedback	2582
obrigado pelo seu voto	91	2582
obrigado por se inscrever	2540
obrigado por votar	91
obsah nelze zobrazit	418
obsah partnera	448
obserwuj	2422
obserwuj autora	2520
obserwuj nas	2422
obserwuj temat	2520
obserwuj ten temat	2520
obserwujesz	2520
obserwujesz ten temat	2520
obvestila	3052
obvezna polja	3060
obvezno	3061
obvezno polje	3060
""", 'oc': """
oceni novico	2996
oceni recept	61
ocenite tekst	2802
ocijeni recept	61
ocultar	1170	2566
""", 'od': """
od najnowszych	2518
od najstarszych	2518
odaberi	2869
odaberi iznos	2866
odaberi pretplatu	2868
odaberite iznos	2866
odaberite paket	2868
odaberite pretplatu	2868
odbij	2815
odbij sve	2815
oddaj glas	91	3042
oddaj komentar	2996
oddajte svoj glas	3042
odemknout	429
oder	742
odeslat	91	433
odeslat hlas	91
odgovori	2882	3071
odjava	2792	2989
odjavite se lahko kadarkoli	3060
odpoved kadarkoli	3057
odpowiedz	2429	2519
odpri aplikacijo	3050
odpri galerijo	3063
odpri v aplikaciji	3050
odrzucam	2492
odvolat souhlas	418
""", 'of': """
of	2262
oferecer artigo	2536
oferecido por	2553
oferta especial	1132
oferta specjalna	2489
ofertas	1157
ofertas de empleo	1193
ofertes de feina	318
offer	878
offer ends soon	965
offers for readers	1086
offerte	1829
offerte di lavoro	1860
offre partenaire	1475
offres d'emploi	1511
offrir l'article	1451
""", 'og': """
ogiltig adress	3179
ogiltig e-postadress	3179
oglas	2798	2992
oglasi	2798	2992
oglasi google	3074
oglasna vsebina	3074
oglejte si galerijo	3063
ogni contributo conta	1873
ogni euro conta	1873
""", 'oh': """
ohne deaktivieren fortfahren	737
ohne spende weiterlesen	573
ohne werbung lesen	759
ohodnotit recept	61
""", 'ok': """
ok	838
ok, got it	898
okumaya devam et	3243
""", 'ol': """
oldal #/#	1726
oldal: #/#	1726
oldest	1111
oldest first	887
ole esimene kommenteerija	1226
oled juba tellija	1220
oled uudiskirjaga liitunud	1245
olen jo tilaaja	1412
olen poistanut mainosten eston	1408
olet lukenut kaikki ilmaiset artikkelisi	1412
olet nyt tilannut uutiskirjeen	1341
oletko jo tilaaja? kirjaudu	1338
oliko artikkelista apua	1425
olvasd el ezt is	1663
olvassa el ezt is	1663
""", 'om': """
om cookies	3101
oma summa	1410
oma tili	1338
omat aiheet	1429
""", 'on': """
once	838
onder vermelding van 'donatie	2259
onder vermelding van donatie	2259
ondertiteling	2253
ondertiteling aan	2252
ondertiteling uit	2252
ondertitels	2253
onderwerp	2265
onderwerpen	2165
one time donation	839
one-time	838
one-time donation	839
ongeldig e-mailadres	2264
onko jutussa virhe	1352
onko sinulla jo tilaus	1412
onko sinulla jo tili	1412
onko sinulla jo tunnus	1338
onko sinulla vinkki	1422
only for members	1098
only for subscribers	1098
ons correctiebeleid	2271
ontdek het op google play	2254
ontgrendel artikel	2261
ontgrendel dit artikel	2261
onthoud mij	2261
ontvolg	2278
ontvolgen	2278
""", 'oo': """
ook interessant	2165
oops! something went wrong	956
""", 'op': """
op elk moment afmelden	2264
op leeslijst	2230
opazili ste napako	3066
opcjonalnie	2507
opdater siden	542
open	898
open de app	2254
open full screen	1103
open galerij	2267
open gallery	1103
open image in gallery	897	1103
open in fullscreen	1103
open kaart	2169
open map	898
open menu	897
open the map	898
openen	2169
openen in de app	2254
opgeslagen	2279
opina	1162
oppdater siden	2377
opphev demping	2371
opprett en gratis bruker	2292
opprett en gratis konto	2292
opprett gratis bruker	2292
opprett konto	2292
oppsummeringen er ki-generert	2393
oppsummert av ai	2316
oppsummert av ki	2316
opravy a spresnenia	2972
opret bruger	460
opret en gratis bruger	460
opret en gratis profil	460
opret en konto	460
opret gratis profil	460
opret konto	460
opslaan	2150
opslag fra facebook	485
opslag fra instagram	485
opsummeret af ai	558
optional	744	1101
optioneel	2265
opublikuj komentarz	2429
""", 'or': """
or	1099
order the book	1086
order your copy	1086
ordjakt	2364
ordjakten	3158
original anzeigen	619
ort	744	3180
""", 'os': """
osallistu keskusteluun	1352
osemsmerovka	2947
osmosmjerka	2854
ossza meg	1656
osta artikkel	1220
osta kirja	1399
osta kohe	1259
osta lippu	1399
osta liput	1399
osta lisenssi	1423
osta litsents	1275
osta nyt	1399
osta pilet	1259
osta piletid	1259
osta raamat	1259
ostale vesti	19	2799
ostale vijesti	19	2799
ostani prijavljen	2868	3057
ostatnie wpisy	2433
ostavi komentar	2802
ostavite komentar	2802
oszd meg	1656
""", 'ot': """
otestujte sa	2946
otestujte se	412
other amount	843
other articles	892
other news	892
other readers liked	19
other stories	892
other stories you may like	892
other stories you might like	892
others also read	19	892
others are also reading	1049
others are reading	1049
otprati	2883
otra cantidad	1130
otras noticias	19	1166
otras noticias que pueden interesarte	19
otro importe	1130
otvori aplikaciju	2861
otvori galeriju	2874
otvori u aplikaciji	2861
""", 'ou': """
oudste	2277
oudste eerst	2276
our corrections policy	887	1106
our editorial guidelines	1106
our editorial standards	1106
our ethics policy	1106
our journalistic principles	1106
our newsletters	856
our partners	878
our social media	873
our sponsors	878
outbrainin suosittelema	1431
outro valor	2534
ouvir	2548
ouvrir	1488
ouvrir la carte	1488
ouvrir le menu	1487
""", 'ov': """
ovaj video nije dostupan	2859
overname verboden	2272
oversat af ai	558
oversat med ai	558
oversatt med ki	2393
overschrijving	2134
ovo polje je obavezno	2871
""", 'oy': """
oy kullan	91
oy ver	91
oyla	91
oynat	3259
oyunuz alindi	91
""", 'oz': """
oznake	2799	2993
""", 'p': """
p	2619
""", 'pa': """
padidinti	2054
pagamento seguro	2534
pagamento sicuro	1810
page # of #	1102
page suivante	1487
pagina # van #	2266
pagina #/#	2266
pagina herladen	2258
pagina printen	2279
pagina successiva	1841
pagina vernieuwen	2258
pago seguro	1130
paid advertisement	970
paid content	878
paid partner content	1113
paid partnership	878
paid post	878
paikkakunta	1416
paiment methods	843
pakkumine tellijale	1259
pakollinen	1416
pakollinen tieto	1415
palaute	1352
paldies par balsojumu	2103
paling banyak dibaca	1765
pane oma teadmised proovile	1227
para continuar a ler	2599
para continuar lendo	2599
para seguir leyendo	1208
paras hinta	1413
paremti	2007
parhaat	1428
pariwara	1760
partage	1470
partager	1470
partager l'article	1470
partager par e-mail	1470
partager par email	1470
partager par mail	1470
partager sur	1470
partager sur bluesky	1470
partager sur linkedin	1470
partager sur messenger	1470
partager sur telegram	1470
partager sur twitter	1470
partager sur x	1470
partager via messenger	1470
partager via twitter	1470
partages	1470
partagez	1470
partecipa alla discussione	1865
partenaire	1475
parteneri	2619
participa	1162
participa en la nostra enquesta	316
participe da conversa	2590
partilhar	2548
partilhe	2548
partner	2155
partner content	878
partner offers	878
partnera saturs	2120
partnerangebot	605
partnerangebote	605
partnerartikkel	1274
partnerbijdrage	2210
partnercontent	2155
partnereink tartalmai	1739
partneri sisu	1274
partneri tartalom	1739
partnerio turinys	2060
partnernieuws	2165
partnerska vsebina	2992
partnertartalom	1739
pas aujourd'hui	1441
pas de commentaire	1480
pas encore inscrit	1451
pas maintenant	1441
pasianssi	1396
pasidalinkite	2012
pasidalinkite straipsniu	2012
pasidalinti	2007
pasijans	2854
pasjans	2486
pasjansa	3043
passa a premium	1874
passatempos	2584
passend zum thema	615
passende artikel	615
passer cette annonce	1475
passord	2381
password	1099
password dimenticata	1812
passwort	742
passwort anzeigen	741
passwort vergessen	579
pataisymai ir patikslinimai	2055
patience	2244
patiens	3158
patrocinado	1157	2553
patrocinado por	1157
paus	3168
pausa	3168
pause	537	734	2372
pauza	421	2495	2860	2955
pauze	2253
pauzeren	2253
payment method	843
payment methods	843
payment options	843
payment reference: donation	1096
paypal	578
""", 'pe': """
pedoman media siber	1780
peida reklaam	1274
peiling	91
pelaa nyt	1395
pelaa visa	1395
pelo mundo	2562
people also read	892
people are also reading	1049
people are reading	1049
per continuar llegint	328
per continuare a leggere	1874
per e-mail senden	758
per e-mail teilen	600
per e-mail versenden	600
per jaar betaald	2261
per lastschrift spenden	739
per mail teilen	600
per mail versenden	600
per paypal spenden	739
per whatsapp senden	758
per whatsapp teilen	600
percebi	2566
pereiti prie turinio	2054
pergunta do dia	91
persondatapolitik	534
personuppgiftspolicy	3101
personvern	2306
personverninnstillinger	2306
personvernpolicy	2369
peru milloin tahansa	1412
peru milloin vain	1338
peru suostumus	1401
peru tilaus milloin tahansa	1341
peruuta milloin tahansa	1338
peruuta suostumus	1401
pesquisar	2565
petites annonces	1475
""", 'pf': """
pflichtfeld	743
pflichtfelder	743
""", 'ph': """
phone	1101
phone number	1101
photo # of #	1102
photos	1487
""", 'pi': """
picture # of #	1102
picture in picture	1091
picture-in-picture	1091
piekrist	2085
pienempi teksti	1430
piesakies jaunumiem	2092
pieteikties jaunumiem	2113
pievienot grozam	2105
piilota	1356
piilota kuvateksti	1418
piilota mainokset	1347
piilota mainos	1431
piilota vastaukset	1427
pildi testu	2103
pilih	91
pilihan editor	1765
pilihan redaksi	1765
pilihan untuk anda	1791
pilihan untukmu	1791
pilt #/#	1276
pilt pildis	1261
pin for later	61
pin it	61	868
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	869
pirkt licenci	2121
pirkt tagad	2105
pirkti bilietus	2045
pirkti dabar	2045
pitanje dana	2853
pix	2535
""", 'pl': """
plaats een advertentie	2190
plaats een reactie	2161
plaats reactie	2161
plan du site	1477
platba kartou	427
platz sichern	728
play audio	868
play now	897
play store	93
play the quiz	1082
play the video	945
play today's puzzle	1082
play video	897
playback rate	1091
playback settings	1091
playback speed	1091
player wird geladen	733
please check your email	1100
please check your inbox	1002
please donate	839
please enter a valid email address	856
please enter your email	1100
please enter your email address	1100
please enter your name	1100
please fill in this field	1100
please fill out this field	1100
please gamble responsibly	1047
please log in to comment	1110
please try again later	1100
pledge your support	839
plus	460	1487	2135	3086
plus d'articles	1484
plus d'infos	1484
plus lus	1484
plus tard	1441
plus-artikel	579
plusartikel	2135
pluss	2292
plussak	2292
plz	744
""", 'po': """
pobierz audio	2494
pobierz odcinek	2494
pocket	869	1901
podaj adres e-mail	2414
podaj e-mail	2414
podaj poprawny adres e-mail	2506
podarite nam # % dohodnine	3055
podarite nam del dohodnine	3055
podcast	357	482	615	1166	1838	2433	3257
podcast herunterladen	733
podcastit	1353
podcasts	482	615	2165	2562
podcasty	357	2433
podd	3108
poddar	3108
pode gostar de	2602
pode interessar	2562
podeli	2802
podeli na facebooku	2802
podeli vest	2802
podelite	2802
podijeli	2802
podijeli kao poklon	2884
podijeli na facebooku	2802
podijeli putem whatsappa	2884
podijeli vijest	2802
podijelite	2802
podkast	2313
podkaster	2313
podnapisi	3049
podobne	2433
podpri	2988
podpri nas	2988
podprite nas	2988
podprite nas na patreonu	3055
podprite nas prek paypala	3055
podrobnosti	360
podseti me kasnije	2807
podsjeti me kasnije	2807
podsumowanie ai	2516
pogledaj cenu	2856
pogledaj cijenu	2856
pogledaj galeriju	2874
pogledaj komentare	2802
pogledaj pakete	2868
pogledaj ponudu	2856
pogledaj rezultate	91	2853
pogledajte galeriju	2874
pogledajte pakete	2868
poglej ceno	3045
poglej galerijo	3063
poglej pakete	3057
poglej ponudbe	3057
poglej ponudbo	3045
poglej rezultate	3042
pogodnost za pretplatnike	2856
pogodnosti za pretplatnike	2856
pogoji uporabe	3008
poista mainokset	1431
poista mykistys	1403
poistin mainosten eston	1408
pokreni kviz	2853
pokreni video	2859
pola wymagane	2506
pole veel kontot	1266
pole veel tellija	1266
pole wymagane	2506
polecamy	2433	2504
polecane	2433	2504
polecane dla ciebie	2433
polecane przez outbrain	2522
polecane przez taboola	2522
politika privatnosti	2815
politika zasebnosti	3008
polityka cookies	2426
polityka korekt	2513
poljuben znesek	3055
poll	91
poll of the day	91
poll van de dag	91
polling	91
polub	2519
pomniejsz tekst	2521
ponatis prepovedan	3067
ponudba za bralce	3045
popravki in pojasnila	3066
poprzedni	2436
poprzednia strona	2509
populair	2165	2277
populaire	1484
populaire artikelen	2165
populaires	1484
populairst	2262
populairste	2277
popular	1111
popular articles	892
popular now	892
popular posts	892
popular reads	969
popular stories	892
popular topics	892
populare	2623
popularne	2433	2519
populer	1765
populiariausi	2009
popunite ovo polje	2871
poredaj po	2881
portada	1169
poruka	2872
posez une question sur cet article	1509
poskusite pozneje	3060
poskusite znova	3060
poslat	349	433
poslat e-mailem	349
poslat mailem	447
poslat tip	439
poslechnout	349
posnetek ni na voljo	3048
post as a guest	1053
post code	1101
post comment	887
post laden	731
post on x	868
post your answer	1053
postal code	1101
postavi kao preferirani izvor	2883
postavke privatnosti	2857
postcode	1101	2265
poster un commentaire	1480
postinumero	1416
postleitzahl	744
postnummer	549	2384	3180
posts relacionados	2562
poststed	2384
potrebbe interessarti	1838
potrebbe interessarti anche	1838
potrebbero interessarti	1838
pour aller plus loin	1484
pour lire la suite	1524
povezana novica	2993
povezane novice	2993
povezane teme	2799
povezane vesti	2799
povezane vijesti	2799
povezano	2993
povezava je kopirana	3073
povezava kopirana	3073
poveznica je kopirana	2884
poveznica kopirana	2802
povolit	424
povolit cookies	353
povolit jednou	418
povolit notifikace	423
povolit obsah	418
povolit reklamu	426
povolit reklamy	426
povratak na naslovnicu	2874
povratak na vrh	2874
povuci pristanak	2857
povuci privolu	2857
powered by ai	938
powiadomienia	2498
pozabljeno geslo	2989
pozastavit	421
pozneje	3052
""", 'pr': """
pr	1658	1905	1968
pr cikk	1739
pr-cikk	1739
praegune aeg #	1261
prati autora	2883
prati autoricu	2883
prati temu	2883
pratite autora	2883
pratite ovu temu	2883
pratite temu	2883
pravidla diskuse	356
pravidla diskuze	444
pravidla oprav	439
pravila komentarisanja	2881
pravila komentiranja	2802	2996
pravila privatnosti	2815
preberi pozneje	3073
preberi prepis	3048
preberi v aplikaciji	3050
preberite tudi	2993
precedente	1841
precios y disponibilidad pueden variar	1193
predmet	2872	2967
predvajaj	3048
predvajaj video	3048
predvajalnik se nalaga	3048
preferenze cookie	1831
pregunta a nuestra ia	1191
preizkusite se	3042
preizkusite svoje znanje	3042
preko cijelog ekrana	2859
premium	342	460	768	846	1132	1451	1748	1812	2135	2292	2411	2536	2611	3086	3243	3427
premium content	846
premium digital	965
premium-artikel	579
premor	3049
prenehaj slediti	3072
prenesi epizodo	3048
prenesi zvok	3048
prenumeranterbjudande	3161
prenumerata	2007	2411
prenumeration	3086
prenumeratoriams	2007
prenumeratoriaus nauda	2045
prenumerera	3086
prenumerera nu	3086
prenumeruj	2411
prenumeruoti	2007
preostalo vreme	2859
preostalo vreme -#	2859
preostalo vrijeme	2859
preostalo vrijeme -#	2859
prepis	2955	3049
preporuka	2799
presented by	878
press enter or click to view image in full size	897
prestani pratiti	2883
prethodna fotografija	2874
prethodna slika	2874
prethodna stranica	2874
pretplata	2791
pretplati se	2791
pretplatite se	2791
preuzmi audio	2859
preuzmi epizodu	2859
preuzmi na app storeu	2861
prevedeno z umetno inteligenco	3069
prevent your screen from going dark	61
preverite svoj nabiralnik	3060
previous article	892
previous image	1103
previous page	897
previous photo	1103
previous picture	1103
previous post	897
previous slide	1103
prezime	2872
priezvisko	2967
prihranite #%	3058
prihvatam	2815
prihvati	2815
prihvati i nastavi	2857
prihvati sve	2815
priimek	3061
priimti visus	2025
priimti visus slapukus	2046
prijava	2792	2989
prijava na newsletter	2871
prijava putem facebooka	2868
prijava putem googlea	2868
prijava s facebook	3057
prijava s facebookom	3057
prijava z apple	3057
prijava z google	3057
prijava z googlom	3057
prijavi	2882	3071
prijavi komentar	2881	3070
prijavi napako	2996
prijavi oglas	2885	3074
prijavi se	2792	2989
prijavi se na novice	3060
prijavi se preko facebooka	2868
prijavi se preko google	2868
prijavi se preko googlea	2868
prijavite napako	3066
prijavite se	2792	2989
prijavite se odmah	2792
prijzen kunnen intussen gewijzigd zijn	2210
primo piano	1838
principais pontos, por ia	2582
prindi	1225
prindi artikkel	1225
prindi retsept	61
print	469	869	1099	2150
print & digital	1099
print + digital	1099
print article	868
print artikel	563
print artiklen	469
print dit artikel	2206
print dit recept	61
print opskrift	61
print opskriften	61
print page	967
print recept	61
print recipe	61
print subscription	846
print the recipe	61
print this	868
print this page	967
print this story	1112
printen	2150
prisijungti	2007
prisijungti per facebook	2052
prisijungti per google	2052
prisijungti su facebook	2052
prisijungti su google	2052
prisiminti mane	2052
prispevaj	2988
privaatsuspoliitika	1260
privaatsusseaded	1260
privaatsustingimused	1238
privacidad	1159
privacy	1831	2157
privacy center	608
privacy notice	856
privacy policy	883	1831
privacy preference center	883
privacy preferences	883
privacy settings	883
privacy statement	883
privacy-instellingen	2250
privacybeleid	2157
privacyinstellingen	2250
privacyverklaring	2157
privalomas laukas	2053
privalomi laukai	2053
privatlivsindstillinger	534
privatlivspolitik	534
privatumo nustatymai	2046
privatumo politika	2025
probeabo	579
probeer gratis	2261
probeer het later opnieuw	2198
probeer het opnieuw	2264
probeer nu	2135
produktempfehlung	605
profil	579
profilo	1812
profiter de l'offre	1451
progress: #%	1091
proizvoljan iznos	2866
promo	1829	2798
promocijsko besedilo	2992
promocja	2425
promoted	878
promoted by outbrain	1113
promoted by taboola	1113
promoted content	878
promoted links	878
promoted stories	892
promotie	2155
promotion	878
proovi hiljem uuesti	1267
proovi uuesti	1267
propaganda	2553
proposer une correction	1515
prosimo, izklopite blokator oglasov	3053
prosseguir	2555
prova # dagar gratis	3086
prova gratis	1812	3086
prova gratis per un mese	1874
prova nu	3086
prova-ho un mes gratis	328
proverite mejl	2871
proverite svoje znanje	2853
provjerite e-mail	2871
provjerite svoj inbox	2871
provjerite svoje znanje	2853
prueba gratis	1132
prueba un mes gratis	1208
prvo najnoviji	2881
przeczytaj jeszcze	2433
przeczytaj najpierw w aplikacji	2496
przedruk zabroniony	2514
przelew tradycyjny	2501
""", 'pu': """
pub	1475	2553
publicar comentario	1162
publicera kommentar	3191
publicidad	1157
publicidad - sigue leyendo	1157
publicidade	2553
publicitat	307
publicitate	2619
publieditorial	87
publier un commentaire	1480
publireportage	1475
publireportatge	87
publirreportaje	1157
publiser kommentar	2395
publish comment	1110
puhelin	1416
puhelinnumero	1416
pular para a receita	61
puni ekran	2859
puntos clave	1191
puoi regalare # articoli al mese	1876
push aktivieren	735
push-nachrichten aktivieren	735
pushberichten	2256
pushberichten aanzetten	2255
pushmeldingen	2256
pushnotiser	3171
pushvarsler	2375
puslapis #/#	2062
pusti video	2859
pustit video	420
puzzel van de dag	2243
puzzels	2190
""", 'py': """
pysy ajan tasalla	1341
pysy kirjautuneena	1412
pytanie dnia	2485
""", 'qr': """
qr platba	427
""", 'qu': """
quero assinar	2536
quick crossword	1083
quick poll	91
quiero recibirla	1204
quiero recibirlo	1204
quiero suscribirme	1132
quitar publicidad	1193
quiz starten	724
quiz van de week	2243
""", 'ra': """
raccomandato da	1829
raksta audioversija	2107
raksti redakcijai	2115
rakstiet redakcijai	2115
raksts pieejams abonentiem	2068
rapporteer	2277
rapporteer reactie	2276
rapporter	2396
rapporter annonse	2399
rapporter en fejl	555
rapporter feil	2309
rapporter kommentar	2395
rapportera	3192
rapportera annons	3195
rapportera ett fel	3186
rapportera fel	3104
rapportera kommentar	3191
rate recipe	61
rate this article	1051
rate this post	1051
rate this recipe	61	1051
rate this story	1051
razvrsti po	3070
""", 're': """
reactie	2161
reactie plaatsen	2276
reactieregels	2276
reacties	2161
reacties worden vooraf gecontroleerd	2195
read ad-free	1113
read aloud	868
read also	892
read article	897
read by a computer voice	1091
read by a synthetic voice	1091
read by an ai voice	1091
read by an automated voice	1091
read comments	887
read full article	897
read full story	897
read in app	897
read less	1103
read more	897
read more about	892
read more about sharing	868
read more articles	897
read more here	897
read more on	892
read more on these topics	892
read next	892
read original article	897
read our complete coverage	892
read story	897
read the article	897
read the document	898
read the full article	897
read the full document	898
read the full story	897
read the transcript	1091
read transcript	1091
read without limits	1098
reader offer	1086
reader offers	1086
reader poll	91	1082
readers also read	892
readers are also reading	1049
readers' poll	1082
ready for more	856
reageer	2161
reageer op dit artikel	2271
reageren	2161
reagovat	445
rebutja-ho tot	313
recent	892
recent articles	892
recent news	892
recent posts	892
recent stories	892
recept bewaren	61
recept printen	61
recevoir la newsletter	1460
recevoir une alerte	1517
rechazar	1159
rechazar todas	1159
rechazar todo	1159
recherche	1487
rechercher	1487
rechte am artikel erwerben	751
rechte an diesem artikel erwerben	751
rechten aanvragen	2272
recibir alertas	1203
recibir alertas de este tema	1203
reclame	2155
recomandate	2623
recomendaciones	1166
recomendadas	1166	2562
recomendado	1166
recomendado para ti	1166
recomendados	1166	2562
recomendamos	2562
recommend	1111
recommended	892	1099
recommended articles	892
recommended by outbrain	1113
recommended by taboola	1113
recommended external content	936
recommended for you	892
recommended reading	892
recommended reads	969
recommended stories	892
recommended videos	892
recurso exclusivo para assinantes	2584
recusar	2555
redactiestatuut	2271
redakcja poleca	2433
redaksi	1780
redaksjonen anbefaler	2313
redaktion kontaktieren	750
redaktionelle richtlinien	750
redaktionen anbefaler	482
redaktionen rekommenderar	3108
redaktionsempfehlung	615
redan prenumerant? logga in	3086
reddet	3253
reddit	869
redes sociais	2549
redes sociales	1151
reference: donation	1096
refresh page	1094
refresh the page	1094
refuser	1477
registar	2536
registe-se	2536
register	846
register for free	846
register now	846
registo	2536
registra't	301
registra't per comentar	316
registrace	342
registracija	2792	2989
registrarme	1132
registrarme en la newsletter	1139
registrarse	1132
registrasi	1748
registrate	1208
registrati	1812
registrati e leggi questo articolo	1874
registrati gratis	1812
registreer	2135
registreer gratis	2135
registreeru tasuta	1220
registreeru veebiseminarile	1227
registrer deg	2292
registrera dig	3086
registreren	2135
registrieren	579
registriraj se	2792	2989
registro	1132
registrovat se	342
registruj se	2792
registruotis	2007
regler for debatten	560
regler for kommentarer	2395
regler for kommentarfeltet	2395
regulamin	2426
regulamin komentarzy	2518
reject & subscribe	1089
reject all	883
reject all cookies	883
reject and pay	1089
rejeitar	2555
rejeitar todos	2555
rejoignez la conversation	1515
rejoignez la discussion	1515
reklaam	1220
reklaamartikkel	1229
reklaamtekst	87	1229
reklam	3100	3252
reklam alani	3252
reklam slut	3195
reklama	352	2007	2425	2798	2896
reklamdan sonra devam ediyor	3252
reklame	473	2305
reklame slut	564
reklami atla	3252
reklami kapat	3252
reklaminis	87
reklaminis straipsnis	2016
reklamlar	3252
reklamos pabaiga	2060
reklamy	2425
reklamy google	2522
rekomendasi	1765
rekomendasi untuk anda	1765
rekomendasi untukmu	1765
rekomenduojame	2009
rekommenderade artiklar	3108
rekommenderas	3108	3177
rekommenderas av outbrain	3195
rekommenderas av taboola	3195
rekommenderat	3108
rekommenderat av outbrain	3195
relacionadas	1166	2562
relacionado	1166
relacionados	1166	2562
related	892	895
related article	892
related articles	892
related content	892
related coverage	892
related items	892
related links	892
related news	892
related posts	892
related reading	892
related stories	892
related story	892
related tags	892
related to this story	892
related topics	892
related videos	892
relaterade artiklar	3108
relaterade nyheter	3108
relaterat	3108
relaterede artikler	482
relaterede emner	482
relateret	482
relatert	2313
relaterte artikler	2313
relaterte emner	2313
relaterte saker	2313
relevanteste	756
reload page	1094
reload the page	1094
remaining time	1091
remaining time #	1091
remaining time -#	1091
remember me	846
remiamas turinys	2016
remind me in #	837
remind me in may	837
remind me later	837
remind me next month	837
remind me tomorrow	837
remove ad	878
remove ads	878
remti	2007
rep alertes d'aquest tema	322
replay	897
replier	1488
replies	887
reply	887
report	869	1111
report a mistake	898
report a problem	887
report a typo	887
report abuse	887
report ad	878
report an error	898
report comment	887
report error	898
report this ad	878
report this comment	1110
reportagem exclusiva para assinantes	2599
reportar	1162
reportar erro	2558
reportar error	1162
reportar un error	1162
reprints & licensing	1107
reprints & permissions	1071
reprints and licensing	1107
reprints and permissions	1107
reproducir	1169
reproduzir	2565
republish our articles for free	1107
republish this article	1107
republish this story	1107
request a correction	887
request permission	1107
request permission to reuse	1107
request permissions	1071
request reprint	1107
request reprints	1107
required	1100	1101
required field	1100
required fields	1100
required, but never shown	1053
reserve your place	1086
reserve your seat	1086
reserveer je plek	2247
reserveer kaarten	2247
reserveer uw plaats	2247
reserver plads	532
reserver plass	2367
reset password	846
responder	1162	2558
resta aggiornato	1819
restam # caracteres	2590
resterende tid	536
resterende tid #	536
resterende tid -#	536
resterende tijd	2252
resterende tijd #	2252
resterende tijd -#	2252
restzeit	733
restzeit #	733
restzeit -#	733
resultado	91
resultados	91
results	91
resumen con ia	1191
resumen de ia	1191
resumen por ia	1191
resumir com ia	2582
resumo por ia	2582
retour	1470
retour en haut	1487
rettelser og presiseringer	2390
return to homepage	1103
return to top	897
rewind	1092
rewind # seconds	1091
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3045
rezerviraj mjesto	2856
rezervirajte svoje mesto	3045
rezervujte si miesto	2950
rezultati	91
rezultati ankete	2853	3042
rezultati glasanja	2853
rezultati glasovanja	3042
rezygnujesz, kiedy chcesz	2503
""", 'ri': """
riassumi con l'ia	1857
riassunto ia	1857
ricevi gli avvisi su questo argomento	1868
ricevi la newsletter	1819
ricevi una notifica per ogni nuovo articolo dell'autore	1868
rifiuta	1831
rifiuta tutto	1831
rights & permissions	1107
rights and permissions	1107
rimani aggiornato	1819
rimani informato	1819
riproduci	1841
riservato agli abbonati	1874
rispondi	1834
rispondi al sondaggio	1865
ristikko	1396
risultati	91
ritzau	512
ritzau/afp	512
ritzau/reuters	512
""", 'ro': """
rocznie	2504
rodyti # atsakymus	2057
rodyti atsakymus	2057
rodyti daugiau	2014
rodyti ir sutikti	2046
rodyti komentarus	2013
rodyti rezultatus	2043
rohkem artikleid	1268
rohkem autorilt	1268
rozbalit	360
rozliczane rocznie	2503
rozmiar czcionki	2521
rozmiar tekstu	65
rozpocznij quiz	2485
rozumiem	2437
""", 'rs': """
rss	869
""", 'ru': """
rubriken	615
rubriques	1484
rules for comments	1110
rustore	93
""", 'ry': """
rychlost	421
ryhdy kuukausilahjoittajaksi	1410
""", "s'": """
s'abonner	1451
s'identifier	1451
s'inscrire	1451
s'inscrire gratuitement	1451
""", 'sa': """
sa kasutad reklaamiblokeerijat	1264
saada e-postiga	1225
saada kommentaar	1271
saada vihje	1227
saatavilla google playsta	1405
sag uns deine meinung	656
sagen sie uns ihre meinung	656
saiba mais	2562
sair	2536
saken er automatisk generert	2393
saken er forbeholdt abonnenter	2292
saken er lest opp av en ki-stemme	2371
saken er lest opp av en robot	2301
saken fortsetter etter annonsen	2305
saken fortsetter nedenfor	2305
saken fortsetter under	2305
saken fortsetter under bildet	2305
saken oppdateres	2305
sakrij odgovore	2881
sakrij oglas	2885
salasana	1413
salin link	1757
salin tautan	1757
salli	1407
salli aina	1401
salli ilmoitukset	1406
salli kerran	1401
salli mainokset	1409
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1169
saltar publicidad	1157
salva	1824
salva articolo	1824
salva l'articolo	1876
salva la ricetta	61
salva per dopo	1876
salva ricetta	61
salvar	2548
salvar artigo	2548
salvar para ler depois	2601
salvar receita	61
salvesta	1225
salvesta artikkel	1225
salvesta hilisemaks	1273
salvesta seaded	1260
salvesta valikud	1260
samal teemal	1222
samengevat door ai	2187
samenvatting door ai	2187
sammanfattad av ai	3111
sammanfattning gjord av ai	3111
samo neophodni	2857
samo nujni	3046
samo za pretplatnike	2868
samodejno predvajanje	3048
samodejno prevedeno	3069
samtykke	474	2306
sanaristikko	1396
santrauka sukurta di	2056
saturs nav pieejams	2106
sauvegarder	1470
sauvegarder l'article	1527
sauvegarder pour lire plus tard	1527
save	868
save #%	1099
save article	868
save for later	868
save preferences	883
save recipe	61
save story	868
save this article	868
save this recipe	61
saved	868
saya mengerti	1768
""", 'sb': """
sbalit	360
sblocca l'articolo	1874
""", 'sc': """
scan de qr-code	2254
scan qr-koden	538
scegli il tuo abbonamento	1874
scegli l'abbonamento che fa per te	1874
scegli un importo	1810
schlagworte	615
schlagworte zum thema	615
schon abonnent	579
schon dabei	573
schreibe einen kommentar	611
schreiben sie der redaktion	656	750
schreiben sie einen kommentar	611
schrift kleiner	758
schrift verkleinern	600
schrijf een reactie	2161
schrijf je gratis in	2198
schrijf je in	2140
schrijf je in voor onze nieuwsbrief	2140
scopri	1841
scopri le offerte	1812
scopri tutte le nostre newsletter	1870
scopri tutte le offerte di abbonamento	1874
scrie un comentariu	2622
scrivi qui il tuo commento	1865
scrivi un commento	1834
scroll down for video	945
scroll down to continue	970
scroll down to continue reading	878
scroll for more	878
scroll ke bawah untuk melanjutkan	1760
scroll to continue	878
scroll to continue with content	878	1760
scroll to top	897
scroll untuk membaca	1760
scrolle weiter	605
scrollen sie weiter	605
""", 'se': """
se # bildene	2385
se # bilder	2385	3181
se # bilderna	3181
se # billeder	550
se # billederne	550
se # foto	2385
se # foton	3181
se # fotos	550
se abonnemang	3086
se abonnement	2380
se abonnementer	460
se alla	3111
se alla # bilder	3181
se alla # bilderna	3181
se alla # foton	3181
se alla bilder	3111	3181
se alla bilderna	3181
se alla erbjudanden	3176
se alla foton	3181
se alle	485	2316
se alle # bildene	2385
se alle # bilder	2385
se alle # billeder	550
se alle # billederne	550
se alle # foto	2385
se alle # fotos	550
se alle abonnementer	545
se alle abonnentfordeler	2292
se alle bildene	2316	2385
se alle bilder	2385
se alle billeder	550
se alle billederne	550
se alle fordele for abonnenter	460
se alle foto	2385
se alle fotos	550
se alle tilbud	2380
se bildegalleri	2386
se bildene	2385
se bildene her	2316
se bilder	2385	3181
se bilderna	3181
se bildeserie	2386
se bildspelet	3182
se billeder	550
se billederne	550
se billederne her	485
se billedgalleri	551
se billedserie	551
se billedserien	551
se connecter	1451
se connecter avec apple	1524
se connecter avec facebook	1524
se connecter avec google	1524
se erbjudanden	3086
se flere billeder	485
se foto	2385
se foton	3181
se fotos	550
se galleri	551
se grafikken her	485	2316
se klippet	3111
se klippet i spelaren ovan	3111
se klippet ovan	3111
se klippet over	2316
se kommentarer	560
se liveblog	551
se pris	3161
se prisen	532
se priset	3161
se resultat	91	3157
se resultatene	2363
se resultaterne	528
se resultatet	91	3157
se tilbud	460	2292
se tilbuddet	532
se tilbudene	2292
se tilbudet	2367
se videoen	2371
se videoen her	485	2316
se videoen herunder	485
se videoen nedenfor	485	2316
se videoen ovenfor	485
se videoen over	2316
se videoen under	2316
se videon i spelaren ovan	3111
se videon nedan	3111
se videon ovan	3111
search	897
sebelumnya	1767
secciones	1166
sections	897
secure checkout	844
secure drop	1106
secure payment	843
secure transaction	844
seda sisu ei saa kuvada	1260
sedang tren	1791
see # images	1102
see # more images	1102
see # more photos	1102
see # more pictures	1102
see # photos	1102
see # pictures	1102
see all	897
see all # images	1102
see all # photos	1102
see all # pictures	1102
see all articles by this author	1103
see all images	1102
see all newsletters	856
see all offers	1098
see all photos	1102
see all pictures	1102
see all plans	965
see all subscription plans	965
see also	892
see artikkel on lukustatud	1266
see at amazon	1081
see comments	887
see deal	1081
see details	898
see gallery	1103
see how you did	1082
see images	1102
see it at amazon	1081
see less	1103
see more	897
see offer	1098
see offers	1098
see original	898
see photos	1102
see pictures	1102
see plans	1098
see price	1081
see results	91	1082
see subscription options	846
see the answers	1082
see the gallery	1103
see the map	898
see the results	91
see video pole enam saadaval	1261
seek to live, currently behind live	1091
seek to live, currently playing live	1091
segnala	1834
segnala un errore	1834
segnala un errore nell'articolo	1865
segueix aquest tema	322
segueix l'autor	322
segueix tota l'actualitat en directe	331
segui	1825
segui la diretta	1868
segui questo argomento	1868
segui questo tema	1868
seguici	1825
seguici su facebook	1825
seguici sui social	1825
seguir	1152	2549
seguir a este autor	1203
seguir autor	2592
seguir este tema	1203	2592
seguir leyendo	1132	1169
seguir leyendo en	1152
seguir sin apoyar	1126
sei d'accordo? vota	1865
seite #	618
seite # aus #	745
seite # von #	745
seite #/#	745
seite drucken	600
seite neu laden	738
seite teilen	600
seja apoiador	2532
seja assinante	2536
seja o primeiro a comentar	2558
seja um apoiador	2532
sekot autoram	2118
selanjutnya	1767
selecione as newsletters que pretende receber	2594
selecione as newsletters que quer receber	2594
select	1099
select a plan	1098
select an amount	843
select payment method	843
select plan	1098
select this plan	1098
selecteer	2262
selecteren	2262
selengkapnya	1767
selles artiklis	1268
sembunyikan	1768
semua komentar	1764
senare	3082	3171
senaste	3108
senaste nyheterna	3108
senaste nytt	3108
send	91	549	1101	2384
send a tip anonymously	1106
send an anonymous tip	1106
send anonymt tips	2390
send as gift	1112
send besked	548
send by e-mail	1112
send by email	1112
send by whatsapp	1112
send comment	1110
send dine billeder	555
send e-post til journalisten	2386
send email	868
send et anonymt tip	555
send et tip	555
send feedback	887
send inn	91	2384
send inn kommentar	2395
send kommentar	2395
send melding	2383
send message	1100
send som e-mail	563
send som e-post	2398
send til en ven	469
send tip	555
send tips	2390
send to a friend	868
send via email	1112
send via whatsapp	1112
senden	744
senere	456	540	2288	2375
seneste	482
seneste nyheder	482
seneste nyt	482
sense tu no seria possible	327
sent daily	956
sent weekly	956
senza di te non ce la facciamo	1873
senza vincoli	1874
seotud artiklid	1222
seotud lood	1222
sepa-lastschrift	578
services partenaires	1475
servicios	1166
sesli dinle	3250
seu e-mail	2540
seu email	2540
seuraa	1346
seuraa aihetta	1346
seuraa kirjoittajaa	1429
seuraa toimittajaa	1429
seuraat jo	1429
seuraava	1355
seuraava artikkeli	1418
seuraava juttu	1353
seuraava kuva	1418
seuraava sivu	1418
seuraava video	1403
seuraavaksi	1355
seuratut aiheet	1429
sezioni	1838
""", 'sf': """
sfoglia gallery	1841
sfoglia il giornale	1812
""", 'sh': """
share	773	868	1757	2616
share a gift link	1112
share article	868
share as gift	1112
share by email	868
share by text	868
share by whatsapp	1112
share full article	868
share gift link	1112
share link	868
share on	868
share on bluesky	868
share on facebook	868
share on flipboard	868
share on linkedin	868
share on pinterest	868
share on reddit	868
share on social	967
share on social media	967
share on telegram	868
share on threads	868
share on x	868
share on x (twitter	868
share on your socials	967
share options	868
share pe facebook	2650
share save	868
share share	868
share story	868
share this	868
share this article	868
share this news	868
share this on	868
share this on social media	868
share this recipe	61
share to facebook	868
share tweet	868
share using the buttons below	967
share via	868
share via facebook	868
share via twitter	868
share with a friend	868
share with email	868
share with friends	967
share with your friends	868
sharing	868
shop now	1048
shop the collection	1086
shop the edit	1048
shop the look	1048
shop the story	1048
shop this look	1048
shop this story	1048
show # images	1102
show # more images	1102
show # more photos	1102
show # more pictures	1102
show # photos	1102
show # pictures	1102
show # replies	1110
show all	897
show all # images	1102
show all # photos	1102
show all # pictures	1102
show all images	1102
show all photos	1102
show all pictures	1102
show and accept	1089
show caption	897
show comments	887
show content	1089
show external content	883
show gallery	1103
show image	898
show images	1102
show less	897
show map	898
show more	897
show more replies	1110
show more sharing options	868
show original	898
show password	1098
show photos	1102
show pictures	1102
show replies	1110
show results	91	1082
show this content	1089
show transcript	1091
show translation	898
shrani	2996
shrani izbiro	3046
shrani nastavitve	3046
shrani recept	61
shrani za pozneje	3073
""", 'si': """
si din mening	2309
sicher und anonym hinweise senden	750
sida # av #	3181
sida #/#	3181
side # af #	550
side # av #	2385
side #/#	550	2385
sie folgen diesem autor	757
sie folgen diesem thema	757
sie folgen diesem thema bereits	757
sie haben bereits abgestimmt	724
sie haben bereits ein konto	671
sie haben bereits ein konto? anmelden	671
sie haben den newsletter abonniert	662
sie haben noch kein abo	671
sie haben noch kein konto	741
sie haben schon ein abo	741
sie haben sich erfolgreich angemeldet	743
sieh dir diesen beitrag auf instagram an	644
siehe auch	615
siga	2549
siga este autor	2592
siga-nos	2549
sign in	846
sign in / register	846
sign in or sign up	846
sign in with apple	1098
sign in with email	1098
sign in with facebook	1098
sign in with google	1098
sign me up	856
sign out	846
sign up	846
sign up for corrections and clarifications	887
sign up for free	846
sign up for our newsletter	856
sign up here	856
sign up now	846
sign up or log in	965
sign up to our newsletter	956
sign up using email and password	1053
sign up using google	1053
sign up with apple	1098
sign up with email	1098
sign up with facebook	1098
sign up with google	1098
sign up with your email	956
signaler	1480
signaler un abus	1515
signaler une erreur	1488
signaler une faute	1515
signaler une faute d'orthographe	1515
sigue este tema y recibe avisos	1203
sigue leyendo	1166
sigue leyendo debajo	1157
siguiendo	1152
siguiente	1169
siguiente noticia	1166
siirry aihesivulle	1418
siirry etusivulle	1418
siirry kauppaan	1399
siirry keskusteluun	1427
siirry lahjoitussivulle	1410
siirry reseptiin	61
siirry sivun alkuun	1418
siirry tapahtumaan	1399
siirry tarjoukseen	1399
siirry visaan	1395
sikeresen feliratkozott	1668
sikr dig billetter	532
sikr dig en plads	532
sikre deg billett	2367
sikre deg plass	2367
simak juga	1765
similar articles	892
similar posts	892
similar stories	892
simpan	1757
simpan artikel	1790
simpan resep	61
simpan untuk dibaca nanti	1790
sin comentarios	1162
sin permanencia	1208
single contribution	843
sinu e-post	1267
sinu e-posti aadress	1245
sinu nimi	1267
sinua voisi kiinnostaa	1353
siradaki haber	3257
sisesta kehtiv e-posti aadress	1267
sisesta oma e-posti aadress	1245
sisesta summa	1265
siste	2313
siste nyheter	2313
siste nytt	2313
sisu ei ole saadaval	1260
sisu on blokeeritud	1260
sisu pole saadaval	1260
sisuturundus	87	1220
sisuturunduse artikkel	1229
site map	897
sitemap	897
sivu #/#	1417
sivun alkuun	1418
""", 'sj': """
sjekk e-posten din	2383
sjekk innboksen	2383
sjekk innboksen din	2383
sjekk pris	2367
""", 'sk': """
skabt med ai	558
skaito sintetinis balsas	2047
skaitomiausi	2009
skaitomiausi straipsniai	2009
skaitomiausia	2009
skaitykite daugiau	2009
skaitykite su prenumerata	2052
skaitykite toliau	2007
skaityti daugiau	2014
skaityti komentarus	2013
skaityti toliau	2007
skaityti visus komentarus	2013
skal udfyldes	548
skaneeri qr-kood	1262
skaneeri qr-koodi	1262
skann qr-koden	2373
skanna qr-koden	3169
skannaa qr-koodi	1405
skapa ett gratis konto	3086
skapa ett konto	3086
skapa gratis konto	3086
skapa konto	3086
skapa konto gratis	3086
skapad av ai	3189
skapad med ai	3189
skaties bildes	2075
skaties foto	2075
skaties video	2075
skatieties video	2075
skeniraj qr kod	2861
skeniraj qr-kodo	3050
skenirajte qr kod	2861
skenirajte qr kod i preuzmite aplikaciju	2861
skenirajte qr-kodo	3050
skenirajte qr-kodo in prenesite aplikacijo	3050
skicka	91	3180
skicka dina bilder	3186
skicka in	91	3180
skicka in dina bilder	3186
skicka in ditt tips	3186
skicka kommentar	3191
skicka meddelande	3179
skicka tips	3186
skicka via e-post	3194
skip ad	837
skip ads	878
skip advertisement	878
skip backward # seconds	1091
skip for now	837
skip forward # seconds	1091
skip past newsletter promotion	856
skip this	837
skip to content	897
skip to footer	897
skip to main content	897
skip to navigation	897
skip to recipe	61
skirkite # % gpm	2051
skirkite mums # %	2051
skjul	486	2317
skjul annonce	564
skjul annonse	2399
skjul bildetekst	2386
skjul billedtekst	551
skjul svar	2395
skocz do przepisu	61
skok na recept	61
skomentuj	2421	2429
skontrolujte si e-mail	2966
skopiowano do schowka	2521
skopiowano link	2421
skopiuj adres	2421
skopiuj link	2421
skrij odgovore	3070
skrij oglas	3074
skriv din kommentar	477	2309	3104
skriv din kommentar her	477	2309
skriv en kommentar	477	2309	3104
skriv et svar	485
skriv inn e-post	2297
skriv inn e-postadressen din	2297
skriv kommentar	477
skriv til forfatteren	551
skriv ut	2301	3096
skriv ut artikeln	3096
skriv ut artikkelen	2398
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2301
skriv ut sidan	3194
skriv ut siden	2398
skru av adblock	2376
skru av annonseblokkering	2376
skru av lyd	2371
skype	869
""", 'sl': """
sla advertentie over	2155
slajd # z #	2508
sledi avtorici	3072
sledi avtorju	3072
sledi temi	3072
sledite temi	3072
sledovat autora	446
sledovat autorku	446
sledovat online	435
slide # of #	1102
slide # van #	2266
slik beskytter vi kildene	2390
slik jobber vi med rettelser	2390
slik retter vi feil	2390
slik skrur du av adblock	2376
slika # od #	2873	3062
slika #/#	2873	3062
slika u slici	2859
slika v sliki	3048
slobodan iznos	2866
sluit	2168
sluit advertentie	2280
sluit galerij	2267
sluiten	2130
slut annons	3195
""", 'sm': """
smaller text	1112
smanji slova	2884
sms	869
""", 'sn': """
snapchat	869
snelheid	2253
sniegt atsauksmi	2116
snimak nije dostupan	2859
snimka nije dostupna	2859
""", 'so': """
so deaktivieren sie ihren adblocker	737
so gehen wir mit fehlern um	750
so nutzen wir ki	753
so schalten sie den adblocker aus	737
sobre el autor	1166
sobre la firma	1166
social	1825
social media	601	873
sociala medier	3097
sociale media	2151
sociale medier	470
soitin latautuu	1403
solitaire	413	1083	2947
solo gli abbonati possono commentare	1865
solo los suscriptores pueden comentar	1198
something went wrong	956	1101
something went wrong, please try again	1100
something went wrong, please try again later	1100
something went wrong. please try again	956
something went wrong. please try again later	856
sommaire	1487
son dakika	3257
son dakika haberleri	3257
son haberler	3257
sonda	91	2486
sonda dnia	2485
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3250
sonraki	3259
sonraki haber	3257
sonraki sayfa	3259
soovid saada teavitusi	1263
sorodna novica	2993
sorodne novice	2993
sorodne vsebine	2993
sorotan	1765
sorrend	1736
sorry, this video is not available	1091
sort by	887	1111
sort by best	1110
sort by newest	1110
sort by oldest	1110
sort by: newest	1110
sorteer op	2276
sorter efter	560
sorter etter	2395
sortera	3192
sortera efter	3191
sorteren op	2276
sortering	2396
sortieren nach	755
sortierung	756
sortiraj	2882
sortiraj po	2881
sortuj	2519
sortuj od	2518
sosiaalinen media	1346
sosiale medier	2302
sostieni	1807
sostienici	1807
soutenez-nous	1442
soutenir	1442
soziale medien	601
soziale netzwerke aktivieren	731
""", 'sp': """
spander en kaffe	2378
spannend	615
spar # %	546	2381
spar #%	546	2381
spara	3096
spara # %	3177
spara artikel	3096
spara artikeln	3096
spara artikeln till senare	3096
spara recept	61
spara receptet	61
spara till senare	3096
spara val	3165
spausdinti	2012
special offer	846
speel mee	2243
speel nu	2243
speel video	2252
speel video af	2192
speichern	600
spela klipp	3167
spela nu	3157
spela upp	3111	3168
spela upp video	3167
spela video	3167
spelaren laddas	3167
speler wordt geladen	2252
speltid #	3167
spende	574
spende einrichten	739
spende jetzt	574
spenden	574
spenden sie	574
spenden sind steuerlich absetzbar	739
spendenkonto	666
spendier uns einen kaffee	739
spendiere uns einen kaffee	739
spendieren sie uns einen kaffee	739
spil her	528
spil med	528
spil nu	528
spill av	2316
spill av video	2316
spill av video her	2316
spill her	2363
spilleren lastes	2371
spomni me kasneje	3000
sponseret indhold	564
sponset	2305
sponset innhold	2305
sponsor content	878
sponsored	605	776	878	2210
sponsored content	878
sponsored links	878
sponsored message	878
sponsored message - story continues after this	878
sponsored post	878
sponsored stories	892
sponsoreret	473
sponsoreret indhold	473
sponsorizzato	1829
sponsorlu	3252
sponsorlu haber	3252
sponsoroitu	1347
sponsrat	3100
sponzorirana vsebina	2992
sponzorirano	2798	2992
sponzorisani tekst	2798
sponzorisano	2798
spotify	869
spotted a mistake	887
spotted an error	887
spravovat souhlas	418
sprejmem	3008
sprejmem vse	3046
sprejmi	3008
sprejmi in nadaljuj	3046
sprejmi vse	3008
spremeni velikost pisave	3073
spremi	2802
spremi odabir	2857
spremi postavke	2857
spremi recept	61
spremi za kasnije	2884
spring naar recept	61
spring til indhold	551
springe zum rezept	61
spustit audio	420
spustit video	420
""", 'st': """
sta advertenties toe	2258
sta meldingen toe	2255
stampa	1824
stampa articolo	1824
stampa la ricetta	61
stampa questo articolo	1876
stampa ricetta	61
standard digital	965
standardy redakcyjne	2513
start de quiz	2243
start free trial	846
start quiz	1082
start quizen	2363
start quizzen	528
start slideshow	1103
start subscription	846
start the quiz	1082
starta quiz	3157
startseite	615	618
stay connected	856
stay in the know	856
stay informed	856
stay logged in	1098
stay signed in	1098
stay up to date	856
ste opazili napako	3066
ste pozabili geslo	3057
steady	574
stel in als voorkeursbron	2278
stel je vraag aan onze ai	2187
stellenmarkt	650
stelling	91
stelling van de dag	91	2243
stem	91	529	2244	2364
stem her	91	485	2316
stem i afstemningen	485
stem i avstemningen	2316
stem mee	2243
stem nu	91	2190
stemmen	91	2244
stemmen din er registrert	2363
steun ons	2131
steun ons op patreon	2259
steun ons via patreon	2259
stichworte	615
stikkord	2313
stimme abgeben	91	724
stimmen sie ab	650
stopt automatisch	2205
stories for you	892
story continues	878
story continues below	878
straipsnis prieinamas tik prenumeratoriams	2007
stran # od #	3062
stran #/#	3062
strana # od #	2873
strana # z #	434	2968
strana # ze #	434
strana # zo #	2968
strana #/#	434	2968
stranica # od #	2873
stranica #/#	2873
stream type live	1091
strictly necessary cookies	883
strinjam se	3008
strinjam se in nadaljujem	3046
strinjam se s prikazom zunanje vsebine	3008
strojno prevedeno	2880	3069
strona # z #	2508
strona #/#	2508
stt	1359
stt-afp	1359
stt-reuters	1359
stumbleupon	869
stumm	734
stummschalten	733
stummschaltung aufheben	733
stuur door	2230
stuur een anonieme tip	2271
stuur een correctie	2195
stuur een tip	2271
stuur je foto of video	2271
stuur je foto's in	2271
stuur je tip	2271
stworzone przez ai	2516
""", 'su': """
su questo argomento	1877
subiecte	2623
subject	1101
submit	91	838	1101
submit a correction	887
submit comment	887
submit vote	91	1082
submit your vote	91
subscreva a newsletter	2540
subscreva gratuitamente	2594
subscrever	2540
subscrever newsletter	2540
subscribe	846
subscribe by email	856
subscribe for free	846
subscribe here	846
subscribe now	846
subscribe to continue	846
subscribe to continue reading	846
subscribe to get the latest posts sent to your email	856
subscribe to our newsletters	856
subscribe to read	846
subscribe today	846
subscribe via email	856
subscriber benefit	1086
subscriber benefits	1086
subscriber exclusive	965
subscriber offer	1086
subscriber only	846
subscriber rewards	1086
subscriber-only	846
subscriber-only content	965
subscribers get more	965
subscribers only	846
subscription options	846
subscriu-t'hi	300
subscriu-te	300
subskrybuj	2411
subskrybuj teraz	2503
subtitles	1092
subtitles off	1091
subtitles settings	1091
success	1101
success! check your inbox	1002
successivo	1841
suche	618	747
suchen	618
sudah punya akun	1748
sudoku	413	529	725	1083	1396	1705	2244	2364	2486	2854	2947	3043	3158
suggerisci una correzione	1857
suggest a correction	887
suggested	892
suggested articles	892
suivant	1487
suivez notre direct	1527
suivez nous	1471
suivez-nous	1471
suivi	1471
suivre	1471
suivre ce sujet	1471
suivre ce sujet et recevoir une alerte	1517
suivre cet auteur	1471
sujets	1484
sukunimi	1416
sukurta dirbtinio intelekto	2056
sukurta su di	2056
sul pole kontot	1266
sulge	1228
sulge galerii	1268
sulge reklaam	1229
sulje	1336
sulje galleria	1418
sulje mainos	1431
sullo stesso argomento	1838
sullo stesso tema	1838
sumbang	1747
summary by ai	938
summary generated by ai	1109
suora	1404
suoraan reseptiin	61
suositellut	1353
suositeltu	1413
suosittelee outbrain	1431
suosittelemme	1353
suosituimmat	1353	1428
suosituin	1413
suositut	1428
support local journalism	839
support our journalism	839
support our work	839
support quality journalism	839
support the author	839
support this site	839
support us	839
support us on patreon	839
support us today	839
supported by	878
sur ce sujet	1484
sur le web	1484
survei	91
suscribete	1132
suscribirme	1132
suscribirse	1132
suscribite	1208
suscribite ahora	1208
suscripciones	1132
susijusios naujienos	2009
susisiekti su redakcija	2055
sutikti ir rodyti	2046
sutikti su visais	2025
sutinku	2025
sutinku su visais	2046
suurem tekst	1273
suurempi teksti	1430
suurenda	1268
suurenda pilti	1268
suurenna	1418
suurenna kuva	1355
""", 'sv': """
svaki petak. besplatno. bez spama	2871
svar	477	561	2309	2396
svara	3104	3192
svi komentari	2802
svi tekstovi autora	2874
svrha uplate: donacija	2866
""", 'sw': """
swisha en slant	3083
swisha ett bidrag	3174
swisha till oss	3174
""", 'sy': """
syarat dan ketentuan	1763
syarat dan ketentuan | kebijakan privasi	1763
syndication rights	1107
synes godt om	561
""", 'sz': """
szavazok	91
szavazz	91	1705
szavazzon	91	1665
szerezd meg a google playen	1714
szerezze be: google play	1714
szintetikus hang olvassa fel	1712
szudoku	1705
szukaj	2436
szybki przelew	2501
""", "t'": """
t'ha agradat aquest article	316
""", 'ta': """
ta bort annonser	3100
ta quiz	2363
ta quizzen	2363
ta testen	2363
ta video ni na voljo	3048
ta vsebina ni na voljo	3046
taasesituse kiirus	1261
taboolan suosittelema	1431
tack! kolla din inkorg	3179
tag	1765	1838	3442
tag quiz	528
tag testen	528
tag-uri	2623
tagasi avalehele	1268
taggar	3108
tagged	892
tagger	2313
tagi	2433
tagovi	2799
tags	482	615	780	892	1166	1484	1765	1838	2165	2562	3442
taguri	2623
tai	1413
taille du texte	1470
taip pat skaitykite	2009
tak for at du stemte	528
tak for din besked	548
tak for din henvendelse	548
tak for din stemme	91	528
tak for din tilmelding	465
tak for tilmeldingen	548
tak! tjek din indbakke	548
takaisin alkuun	1418
takaisin etusivulle	1418
take our poll	1082
take our survey	887
take the poll	1082
take the quiz	1082
takk for at du stemte	91
takk for din henvendelse	2383
takk for din stemme	91	2363
takk for meldingen	2383
takk for stemmen din	2363
takk! sjekk innboksen	2383
tallenna	1345
tallenna asetukset	1401
tallenna juttu	1345
tallenna resepti	61
tallenna valinnat	1401
tallennettu	1430
talvez mais tarde	2531
tamanho da fonte	65	2548
tamanho do texto	65
tampilkan asli	1768
tampilkan lebih banyak	1767
tampilkan lebih sedikit	1768
tap to enlarge	1103
tap to unmute	1091
tapahtui virhe	1416
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarjoa kahvi	1410
tarjoa meille kahvit	1410
tartalom	1665
tasuline sisu	1274
tasuta kohaletoimetamine	1259
tauko	1404
tautan berhasil disalin	1790
tautan disalin	1757
tautan telah disalin	1790
tavs e-pasts	2092
""", 'te': """
te has suscrito correctamente	1204
te puede gustar	1166
te puede interesar	1166
te quedan # caracteres	1198
te recomendamos	1166
te vsebine ne moremo prikazati	3046
te-ar putea interesa	2623
teata kommentaarist	1271
teata veast	1226
teavita veast	1226
tee kertalahjoitus	1410
tee lahjoitus	1337
tee testi	1395
tee tilaus	1412
tee visa	1395
teemad	1268
tehisintellekti loodud	1270
teilen	600
teilen auf	600
teilen und weiterempfehlen	600
teised loevad	1222
tek seferlik	3242
tekkis viga. proovi hiljem uuesti	1267
tekst gaat door onder advertentie	2280
tekst loopt door onder de advertentie	2155
tekst se nastavlja nakon oglasa	2798
tekst sponsorowany	87
tekst wygenerowany automatycznie	2516
teksten er automatisk genereret	558
teksten er automatisk generert	2393
tekstgrootte	65	2150
tekstgrootte aanpassen	2279
teksti on tuotettu automaattisesti	1425
teksti suurus	1273
tekstimainos	1347
tekstin koko	65
teksting	2372
tekstitykset	1404
tekstitys	1404
teksto dydis	2059
telefon	433	549	744	1725	2384	2507	2872	3061	3180
telefonnummer	549	744	2384	3180
telefoon	2265
telefoonnummer	2265
telegram	869	2678
teljes cikk	1665
telli	1220
telli kohe	1220
telli raamat	1259
tellija soodustus	1259
tellijale	1220
tellijana saad artiklit jagada	1225
tellijatele	1220
tema	2313
tema dana	2799
temaer	2313
temas	1166	2562
temas relacionados	1166
temat	2507
tematy	2433
teme	2874	3063
temes relacionats	331
temi	1838
temi sledite	3072
temos	2009
tempo de leitura	2565
tempo di lettura	1841
tempo estimado de leitura: # minutos	2548
temps de lecture	1487
temps de lecture : # min	1487
tendances	1484
tendencias	1166
tendenze	1838
tentang kami	1780
tento obsah nelze zobrazit	418
teraz nie	2904
terbaru	1765
terima kasih atas partisipasi anda	91
terima semua	1763
terima semua cookie	1763
terkait	1765
terkini	1765
termini e condizioni	1831
termos de uso	2555
terms	883
terms & conditions	883
terms and conditions	883
terms apply	965
terms of service	883
terms of use	883
terpopuler	1765
terpopuler hari ini	1791
terug naar boven	2168
terug naar de homepage	2267
terug naar home	2267
test deg selv	2363
test dig selv	528
test din viden	528
test din viden i ugens quiz	485
test dine kunnskaper	2363
test je kennis	2243
test kunnskapene dine	2363
test kunnskapene dine i ukas quiz	2316
test uw kennis	2243
testa dina kunskaper	3157
testa dina kunskaper i veckans quiz	3111
testaa tietosi	1395
testaa tietosi viikon visassa	1355
testen	579
testez gratuitement	1451
testez vos connaissances	1515
testez vos connaissances avec notre quiz	1515
testirajte svoje znanje	2853
tetszik	1656	1736
text lizenzieren	751
text size	868
text version	897
textning	3168
texto gerado por ia	2582
textstorlek	65
""", 'th': """
thank you	838
thank you for subscribing	956
thank you for voting	91	1082
thank you for watching	970
thank you for your message	1100
thank you for your submission	1100
thank you to our sponsors	878
thank you! check your inbox	1100
thank you! check your inbox to confirm	1100
thank you! please check your inbox	1002
thanks for subscribing	856
thanks for voting	91	1082
thanks for watching	970
thanks for your message	1100
thanks to our sponsors	878
thanks! please check your inbox	1002
the article continues below	970
the link has been copied	1112
the player is loading	1091
the story continues below	970
the video player is currently playing an ad	936
theater mode	1092
thema	615
thema folgen	757
thema's	2165
themen	615
themen folgen	757
there are no comments yet	887
there was an error, please provide a valid email address	956
these are external links and will open in a new window	868
this article is for subscribers	1098
this article is locked	1098
this article is only for subscribers	1098
this article is only for those who subscribe	1098
this audio is ai-generated	1091
this audio is auto generated	1091
this audio is auto-generated	1091
this audio is no longer available	1091
this audio was generated by ai	1091
this clip is no longer available	1091
this comment has been deleted	1110
this comment has been removed	1110
this comment was deleted	1110
this content can't be displayed	1089
this content cannot be displayed here	1089
this content cannot be shown	1089
this content is blocked	1089
this content is locked	1098
this content is not available	1089
this embed is not available	1089
this field is required	1100
this is an advertisement	878
this story is locked	1098
this summary was created by ai	1109
this summary was generated by ai	1109
this summary was made by ai	1109
this summary was written by ai	1109
this video can not be played	936
this video can't be played in your country	1091
this video cannot be played	936	1091
this video cannot be played in your country	1091
this video is no longer available	1091
this video is not available	1091
this video is not available in your country	1091
this video is not available in your region	1091
threads	869
""", 'ti': """
ti consigliamo	1838
ti potrebbe interessare	1838
ti potrebbero interessare	1838
ticker	615
ticket kaufen	728
tickets bestellen	728
tickets buchen	728
tickets kaufen	728
tickets on sale now	1086
tickets sichern	650	728
tid #	3168
tidak terima kasih	1746
tidak, terima kasih	1746
tiempo de lectura	1169
tiempo estimado de lectura: # minutos	1151
tietosuoja	1348
tietosuoja-asetukset	1401
tietosuojaseloste	1401
tijdsduur #	2252
tiktok	869
til arrangementet	2367
til bildeserien	2386
til billedserien	551
til butikken	2367
til direktesenteret	2386
til donasjonssiden	2378
til donationssiden	543
til forsiden	482	2313
til gavesiden	2378
til nettbutikken	2367
til produktet	2367
til quizen	2363
til quizzen	528
til shoppen	532
til spillet	2363
til temasiden	2386
til tilbuddet	532
til tilbudet	2367
til toppen	485	2316
til webshoppen	532
tilaa	1338
tilaa ilmoitukset	1406
tilaa ja lue	1412
tilaa kirja	1399
tilaa nyt	1338
tilaa uutiskirje	1341
tilaa uutiskirjeet	1341
tilaajaedut	1399
tilaajaetu	1399
tilaajalle	1338
tilaajille	1338
tilaukset	1338
tilaus onnistui	1415
tilausvaihtoehdot	1412
tilbage til forsiden	551
tilbage til toppen	551
tilbake til forsiden	2386
tilbake til toppen	2386
till appen	3169
till bildspelet	3182
till butiken	3161
till direktrapporten	3182
till donationssidan	3174
till dossiern	3182
till erbjudandet	3086
till evenemanget	3161
till liverapporten	3182
till produkten	3161
till quizet	3157
till receptet	61
till resultatet	3157
till shoppen	3161
till spelet	3157
till startsidan	3108
till temasidan	3182
till toppen	3111
tillad	540
tillad alle	534
tillad alle cookies	534
tillad altid	534
tillad annoncer	542
tillad ikke	540
tillad indhold	534
tillad notifikationer	539
tillad reklamer	542
tillat	2375
tillat alltid	2369
tillat annonser	2377
tillat innhold	2369
tillat varsler	2374
tillbaka till startsidan	3182
tillbaka till toppen	3182
tilmeld	465
tilmeld dig	465
tilmeld dig nyhedsbrevet	465
tilmeld mig	548
tilmeld nyhedsbrev	465
tilpas indstillinger	534
tilpass innstillinger	2369
timp de citire # min	2625
tin sau	3442
tinggalkan komentar	1764
tip us	839
tips en venn	2301
tips van de redactie	2165
tipsa	3096
tipsa oss	3104
tisk	349
tisk receptu	61
titlovi	2860
titulky	421	2955
""", 'tj': """
tjek din e-mail	548
tjek din indbakke	548
""", 'to': """
to pole jest wymagane	2506
to polje je obvezno	3060
to the donation page	1096
to the dossier	1103
to the homepage	1103
today's most read	969
today's paper	897
today's top stories	892
todos los comentarios	1162
toestaan	2256
toestemming	2157
toestemming beheren	2250
toestemming intrekken	2250
toestemming vragen voor overname	2272
toeta	1220
toeta meid	1220
toevoegen aan leeslijst	2230
toevoegen aan mijn onderwerpen	2278
toggle	897
toggle caption	897
toimetus soovitab	1222
toimitus suosittelee	1353
toista	1355	1404
toista video	1403
toistonopeus	1403
ton an	733
ton aus	733
ton ausschalten	733
ton einschalten	733
tonen en accepteren	2250
toon # afbeeldingen	2266
toon # afbeeldingen bekijken	2266
toon # antwoorden	2276
toon # beelden	2266
toon # beelden bekijken	2266
toon # foto's	2266
toon # foto's bekijken	2266
toon afbeeldingen	2266
toon afbeeldingen bekijken	2266
toon alle # afbeeldingen	2266
toon alle # afbeeldingen bekijken	2266
toon alle # beelden	2266
toon alle # beelden bekijken	2266
toon alle # foto's	2266
toon alle # foto's bekijken	2266
toon alle afbeeldingen	2266
toon alle afbeeldingen bekijken	2266
toon alle beelden	2266
toon alle beelden bekijken	2266
toon alle foto's	2266
toon alle foto's bekijken	2266
toon alles	2169
toon antwoorden	2276
toon beelden	2266
toon beelden bekijken	2266
toon bijschrift	2267
toon deze inhoud	2185
toon en accepteer	2250
toon foto's	2266
toon foto's bekijken	2266
toon galerij	2267
toon inhoud	2157
toon meer	2168
toon minder	2168
toon origineel	2169
toon reacties	2161
toon resultaten	91	2243
toon transcript	2252
toon vertaling	2169
toon wachtwoord	2261
top articles	892
top artikel	615
top comments	887
top headlines	892
top latest discussions	897
top news	892
top stories	780	892
top-artikel	615
top-news	615
top-themen	615
tophistorier	482
topics	892
topik	1765
topik terkait	1765
toppnyheter	3108
toppsaker	2313
topthemen	615
torna all'inizio	1841
torna su	1841
torne-se assinante	2532
torne-se membro	2532
total votes: #	91
tots els butlletins	324
toujours afficher ce type de contenu	1507
tous les commentaires	1480
tous ses articles	1505
tout accepter	1477
tout afficher	1488
tout refuser	1477
tout voir	1487
toute l'actu	1484
toutes les photos	1487
""", 'tr': """
trabaja con nosotros	1193
trabalhe connosco	2584
trabalhe conosco	2584
trajanje	2860	3049
trajanje #	2859	3048
trakteer ons op een kop koffie	2259
trakteer ons op koffie	2131
trang sau	3444
transcript	1092	2253
transferencia bancaria	1131
transkripsjon	2372
transkript	734	2860	3168
transkript anzeigen	733
transkript herunterladen	733
transkript lesen	733
transkription	3168
transkrypcja	2495
translated automatically	1109
translated by ai	938
translated with ai	1109
transparenzhinweis	750
transskription	537
traueranzeigen	650
treballa amb nosaltres	318
trefwoorden	2165
trek toestemming in	2250
trekk samtykket tilbake	2369
trekk tilbake samtykke	2369
trend	3257
trending	615	892	1765	2165	2562
trending deals	878
trending now	892
trending stories	892
trending today	892
trending topics	892
trenutno vreme #	2859
trenutno vrijeme #	2859
trimite	91	2616
trimite pe email	2616
trimite pe whatsapp	2650
trimite unui prieten	2650
trotzdem weiterlesen	738
try it free	846
""", 'tt': """
tt	3138
tt-afp	3138
tt-reuters	3138
""", 'tu': """
tu e-mail	1139
tu email	1139
tudo sobre	2562
tue riippumatonta journalismia	1337
tuitar	2548
tuitear	1151
tulis komentar	1764
tulis komentar anda di sini	1780
tulosta	1345
tulosta artikkeli	1430
tulosta juttu	1345
tulosta resepti	61
tumblr	869
tunnuksen luominen on maksutonta	1338
tuoreimmat	1353
tuoreimmat uutiset	1353
turinio rinkodara	2016
turinys nepasiekiamas	2046
turn on	1118
turn on alerts	1095
turn on notifications	1095
tutti gli aggiornamenti qui	1868
tutti i commenti	1834
tutup	1746
""", 'tw': """
tweet	868	1757	1824
tweet laden	731
tweet this	868
tweeta	3096
tweeter	1470
tweetle	3250
tweetnij	2421
tweetnout	349
twitter	869
twitter-inhalte erlauben	608
twittern	600
""", 'ty': """
tyck till	3104
tylko dla zalogowanych	2503
tylko w serwisie	2433
type your email	856
""", 'u ': """
u bent aangemeld	2264
u fokusu	2799
u galeriju	2874
u gebruikt een adblocker	2257
u hebt al gestemd	2243
u heeft uw limiet bereikt	2261
u ovom tekstu	2874
u volgt dit onderwerp al	2278
u web shop	2856
u web trgovinu	2856
""", 'ud': """
udfyld feltet	548
udskriv	469
udskriv artiklen	563
udskriv opskrift	61
udskriv siden	563
udvalgt	482
udvid	486
""", 'ug': """
ugens quiz	528
ugyldig e-mail	548
ugyldig e-mailadresse	548
ugyldig e-post	2383
ugyldig e-postadresse	2383
""", 'ui': """
uit onze webshop	2247
uit onze winkel	2247
uitgelicht	2165
uitklappen	2169
uitloggen	2135
""", 'uk': """
ukas quiz	2363
ukens quiz	2363
ukryj	2437
ukryj odpowiedzi	2518
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1838
ultime news	1838
ultime notizie	1838
ultimele articole	2623
ultimi articoli	1838
""", 'um': """
um assinante ofereceu-lhe este artigo	2601
umakni soglasje	3046
umetna inteligenca lahko dela napake	3069
umfrage	91
umfrage des tages	91
umfrage starten	724
umfrage wird geladen	650
""", 'un': """
un abbonato ti ha regalato questo articolo	1876
un subscriptor t'ha regalat aquest article	330
understood	898
undertekster	537	2372
undertext	3168
undertexter	3168
une erreur dans l'article	1480
uneix-te a la conversa	316
unesite ispravan e-mail	2871
unesite iznos	2866
unfollow	873
unisciti al nostro canale	1825
unlisted	897
unlock article	1098
unlock full article	1098
unlock this article	846
unlock this story	1098
unlock with a subscription	1098
unmute	1091
unohditko salasanan	1338
unohditko salasanasi	1412
unohtuiko salasana	1412
uns folgen	601
unser bestes angebot	671
unser newsletter	587
unser tipp	742
unsere empfehlung	615
unsere empfehlungen	615
unsere korrekturregeln	750
unsere netiquette	755
unsere newsletter	587
unsere top-themen	676
untertitel	734
untertitel anzeigen	733
untertitel ausblenden	733
untertitel einblenden	733
unustasid parooli	1266
""", 'up': """
up next	892
up next in #	1091
upgrade now	846
upgrade to founding member	846
upgrade to paid	839
uplati	2791
uporabljate adblock	3053
uporabljate blokator oglasov	3053
upozornenia	2958
upozornit na chybu	439
uppfattat	3112
uppspelningshastighet	3167
upravljaj obavijestima	2862
upravljaj obvestila	3051
upravljaj pristankom	2857
upravljaj privolom	2857
upravljaj soglasje	3046
upravljanje privolama	2857
upravljanje soglasij	3046
""", 'ur': """
url copied to clipboard	1112
""", 'us': """
username	1099
username or email	1098
username or email address	1098
ustawienia	2426
ustawienia cookies	2426
ustawienia zaawansowane	2492
ustvarila umetna inteligenca	3069
ustvarjeno z ai	3069
ustvarjeno z ui	3069
""", 'ut': """
utiles	1477
utvalgt	2313
utvalt	3108
utvid	2317
""", 'uu': """
uudiskiri	1245
uudiskirjad	1245
uuemad eespool	1271
uuemad enne	1271
uusimmat	1353	1428
uusimmat ensin	1427
uusin	1428
uusin ensin	1427
uutiskirje	1341
uutiskirjeet	1341
""", 'uv': """
uvek dozvoli	2857
uvijek dopusti	2857
""", 'uw': """
uw bericht	2264
uw e-mailadres	2140
uw naam	2264
uw stem is geregistreerd	2243
uw stem is geteld	2243
""", 'uy': """
uygulamayi indir	3298
uygulamayi indirin	3298
""", 'uz': """
uz e-veikalu	2105
uzsauc mums kafiju	2111
""", 'v ': """
v galerijo	3063
""", 'va': """
vaata galeriid	1227
vaata hinda	1259
vaata ka	1222
vaata kommentaare	1226
vaata pakkumisi	1266
vaata pakkumist	1259
vaata pilte	1227
vaata tulemusi	91	1257
vaata videost	1227
vaata videot	1227
vaata videot siit	1227
vaba summa	1265
vacatures	2190
vagas de emprego	2584
vagy	1722
vai al contenuto	1841
vai alla ricetta	61
vaigista	1261
vain tilaajille	1338
vaizdas vaizde	2047
vakances	2075
valfri summa	3174
valfritt	3180
valfritt belopp	3174
valgfri sum	2378
valgfrit	549
valgfritt	2384
vali pakett	1266
vali sobiv pakett	1266
vali summa	1265
vali tellimus	1266
valider	91
valikko	1355
valinnainen	1416
valitse	1413
valitse summa	1410
valitse tarjous	1412
valitse tilauksesi	1412
valitse tilaus	1412
valorar	1162
valorar receta	61
van onze partner	2280
van onze partners	2165
vandaag	2165
vandaag niet	2130
vanemad enne	1271
vanhimmat	1428
vanhimmat ensin	1427
vanhin	1428
vanhin ensin	1427
vapaa summa	1410
var artikkelen nyttig	2309
var artiklen nyttig	477
var det nyttigt	558
var dette nyttig	2316
var dette nyttigt	558
var dette til hjelp	2393
var oppsummeringen nyttig	2309
var opsummeringen nyttig	477
var saken nyttig	2309
varaa liput	1399
varaa paikka	1399
varaa paikkasi	1399
varighed	537
varighed #	537
varighet	2372
varighet #	2372
varje fredag. gratis. ingen spam	3179
varovanje osebnih podatkov	3008
varsler	2375
vastaa	1352	1428
vastaa kyselyyn	1355
vastaa lukijakyselyyn	1355
""", 'vd': """
vdelana vsebina	3046
""", 've': """
ve zkratce	357
veckans quiz	3157
vedi anche	1838
vedi dettagli	1842
vedi i # commenti	1865
vedi i commenti	1834
vedi i risultati	91	1842
vedi la mappa	1842
vedi tutte	1841
vedi tutti	1841
vedi tutto	1841
vedno dovoli	3046
vegyen jegyet	1708
veilig betalen	2133
velden met * zijn verplicht	2264
velden met een * zijn verplicht	2264
velg	2381
velg abonnement	2380
velg ditt abonnement	2380
velg som foretrukket kilde	2397
velg tilbud	2380
velikost besedila	3073
velikost pisave	3073
velikost textu	447
ver # comentarios	1162
ver bio	1185
ver comentarios	1162
ver contenido	1159
ver contenido externo	1189
ver detalhes	2566
ver detalles	1170
ver documento	1170
ver el mapa	1170
ver essa foto no instagram	2580
ver este tuit	1189
ver fotos	1169
ver galeria	2565
ver la receta	61
ver los comentarios	1162
ver los resultados	91
ver mais	2565
ver mapa	1170	2566
ver menos	1170	2566
ver ofertas	1132	2536
ver original	1170	2566
ver perfil	1185	2592
ver resultado	91
ver resultado parcial	91	2590
ver resultados	91	1198
ver resultados de la encuesta	1198
ver todas	1169	2565
ver todo	1169
ver todos	1169	2565
ver tudo	2565
verberg advertentie	2280
verberg antwoorden	2276
verberg bijschrift	2267
verbergen	2169
verbleibende zeit	733
verbleibende zeit #	733
verbleibende zeit -#	733
verder met apple	2261
verder met google	2261
verder zonder te steunen	2130
vergelijk abonnementen	2261
vergroot	2168
vergroot afbeelding	2168
vergroot foto	2267
vergroten	2169
verkkokaupastamme	1399
verlagsangebot	605
verlagsbeilage	677
verplicht	2265
verplicht veld	2264
verplichte velden	2264
verschicken	600
versenden	600
verstanden	619
versturen	2265
verstuur	91	2265
verstuur bericht	2264
verstuur reactie	2276
verstuur via e-mail	2279
verstuur via whatsapp	2279
vertaald met ai	2274
ververs de pagina	2258
verwandte artikel	615
verwandte themen	615
verwante artikelen	2165
verwendungszweck: spende	739
verzend	2265
verzenden	2265
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1520
veure # comentaris	316
veure els resultats	91
veure perfil	322
veure totes les ofertes	328
vezane vesti	2799
vezane vijesti	2799
vezi # comentarii	2636
vezi comentariile	2622
vezi detalii	2626
vezi harta	2626
vezi mai mult	2625
vezi originalul	2626
vezi rezultate	91
vezi rezultatele	91	2636
vezi toate	2625
vezi toate newsletterele noastre	2643
vezi toate ofertele de abonament	2648
vezi tot	2626
vezi videoclipul	2642
""", 'vi': """
vi har lukket for kommentarer	477
vi kan ikke vise dette indhold	534
vi kan ikke vise dette innholdet	2369
vi kan ikke vise indholdet	534
vi kan ikke vise innholdet	2369
viber	869	2678
videa	357
video	357	482	1765	1838	2313	2623	3108	3257	3442
video # af #	550
video # aus #	745
video # av #	2385	3181
video # od #	2873	3062
video # of #	1102
video # van #	2266
video # von #	745
video # z #	434	2968
video # ze #	434
video # zo #	2968
video #/#	1417
video abspielen	652
video ad	878
video afspelen	2192
video anschauen	652
video ansehen	652	733
video can't be played	1091
video ei ole enam saadaval	1261
video ei ole katsottavissa maassasi	1403
video ei ole saadaval	1261
video ei ole saatavilla	1403
video ikke tilgjengelig	2371
video laadimine	1261
video laden	608
video nav pieejams	2107
video ni na voljo	3048
video niet beschikbaar	2252
video nije dostupan	2859
video player is loading	1091
video pole saadaval	1261
video pole sinu riigis saadaval	1261
video terkait	1765
video vairs nav pieejams	2107
video wird geladen	733
video wordt geladen	2252
video's	2165
videoafspilleren loader	536
videoen afspilles her	485
videoen er ikke lenger tilgjengelig	2371
videoen er ikke tilgjengelig	2371
videoen er ikke tilgjengelig i ditt land	2371
videoen kan ikke afspilles	485
videoen kan ikke afspilles i dit land	536
videoen kan ikke spilles av	2371
videoen kan ikke spilles av i ditt land	2371
videolar	3257
videon gick inte att spela upp	3167
videon kan inte spelas upp	3167
videon kan inte spelas upp i ditt land	3167
videon kan inte visas i ditt land	3167
videoplayer wird geladen	733
videos	615	1166
videosoitin latautuu	1403
videospelaren laddas	3167
videospeler wordt geladen	2252
videospilleren laster	2371
videospilleren lastes	2371
videot	1353
videot ei saa esitada	1261
videota ei voi katsoa ulkomailla	1403
videota ei voi toistaa	1403
videota ei voida toistaa	1403
videoyu izle	3259
videoyu izleyin	3259
vidi rezultate	2853
vidi sve komentare	2881
viesti	1416
viestiksi lahjoitus	1410
viestisi	1415
view # images	1102
view # more images	1102
view # more photos	1102
view # more pictures	1102
view # photos	1102
view # pictures	1102
view # replies	1110
view # reply	1110
view all	897
view all # images	1102
view all # photos	1102
view all # pictures	1102
view all images	1102
view all newsletters	856
view all photos	1102
view all pictures	1102
view and accept	1089
view at amazon	1081
view comment	887
view comments	887	897
view deal	1081
view deals	1081
view details	898
view full size	897
view fullscreen	1103
view gallery	897	1103
view image	897
view image in fullscreen	897	1103
view images	1102
view less	1103
view map	898
view metrics	1071
view more	897
view offer	1098
view offers	1098
view on instagram	868
view our privacy policy	936
view photo gallery	1103
view photos	1102
view pictures	1102
view plans	846
view poll results	1082
view post on instagram	936
view post on x	936
view replies	1110
view results	91	898	1082
view slideshow	1103
view subscription options	846
view the gallery	1103
view this post on facebook	936
view this post on instagram	936
view this post on threads	936
view this post on x	936
view transcript	1091
vigane e-posti aadress	1267
viikon visa	1395
viimased uudised	1222
vil du ha varsler	2374
vil du have notifikationer	539
vil du modtage notifikationer	539
vil du motta varsler	2374
vill du ha notiser	3170
vind ik leuk	2277
vipps et bidrag	2378
vipps oss	2378
vipps til	2378
virement	1450
virement bancaire	1450
vis # bildene	2385
vis # bilder	2385
vis # billeder	550
vis # billederne	550
vis # foto	2385
vis # fotos	550
vis # svar	2395
vis adgangskode	545
vis alle	485	2316
vis alle # bildene	2385
vis alle # bilder	2385
vis alle # billeder	550
vis alle # billederne	550
vis alle # foto	2385
vis alle # fotos	550
vis alle artikler	2386
vis alle bildene	2385
vis alle bilder	2385
vis alle billeder	550
vis alle billederne	550
vis alle foto	2385
vis alle fotos	550
vis alle kommentarer	2395
vis alltid	2369
vis altid	534
vis bildegalleri	2386
vis bildene	2385
vis bilder	2385
vis bildetekst	2316
vis billeder	550
vis billederne	550
vis billedgalleri	551
vis billedtekst	551
vis detaljer	486	2317
vis flere	485	2316
vis flere artikler	2386
vis flere kommentarer	2395
vis flere saker	2386
vis flere svar	2395
vis foto	2385
vis fotos	550
vis galleri	2386
vis i fullskjerm	2386
vis indhold	474
vis indholdet	534
vis innhold	2306
vis innholdet	2369
vis innlegg fra facebook	2316
vis innlegg fra instagram	2316
vis kart	2317
vis kommentarer	477	2309
vis kort	486
vis mer	2316
vis mere	485
vis mindre	486	2317	2386
vis og accepter	534
vis og accepter cookies	534
vis og godta	2369
vis original	486	2317
vis oversettelse	2317
vis passord	2380
vis resultat	91	2363
vis resultater	91	486	2317	2363
vis resultatet	91
vis svar	2395
vis transkripsjon	2371
vis transskription	536
vis undertekster	2371
visa # bilder	3181
visa # bilderna	3181
visa # foton	3181
visa # svar	3191
visa alla	3111
visa alla # bilder	3181
visa alla # bilderna	3181
visa alla # foton	3181
visa alla artiklar	3182
visa alla bilder	3181
visa alla bilderna	3181
visa alla foton	3181
visa alla kommentarer	3191
visa alltid	3165
visa bilder	3181
visa bilderna	3181
visa bildgalleri	3182
visa bildspel	3182
visa bildtext	3182
visa detaljer	3112
visa fler	3111
visa fler artiklar	3182
visa fler kommentarer	3191
visa fler svar	3191
visa foton	3181
visa galleri	3182
visa kartan	3112
visa kommentarer	3104
visa mer	3111
visa mindre	3112	3182
visa original	3112
visa resultat	91	3112	3157
visa svar	3191
visa transkript	3167
visa transkription	3167
visa undertexter	3167
visada leisti	2046
visada rodyti	2046
visas ekranas	2047
visi autora raksti	2114
visi autoriaus straipsniai	2054
visi komentarai	2057
visi raksti	2114
visi straipsniai	2054
visit our shop	1086
visit our store	1086
visualizza questo post su instagram	1855
""", 'vk': """
vk	869
vklopi	3052
vklopi zvok	3048
vklopite javascript	3048
""", 'vn': """
vnesite veljaven e-naslov	3060
vnesite znesek	3055
""", 'vo': """
voce sintetica	1857
voeg toe aan je leeslijst	2206
voeg toe als voorkeursbron	2278
voer een geldig e-mailadres in	2264
voir aussi	1484
voir ce post	1507
voir ce tweet	1507
voir cette publication sur instagram	1507
voir l'original	1488
voir la carte	1488
voir la recette	61
voir la traduction	1488
voir le contenu	1477
voir le diaporama	1487
voir les # commentaires	1515
voir les commentaires	1480
voir les offres	1451
voir les photos	1487
voir moins	1487
voir plus	1487
voir plus de commentaires	1480
voir ses articles	1505
voir son profil	1505
voir tous ses articles	1505
voir tout	1487
voit perua milloin tahansa	1412
voit perua tilauksen koska tahansa	1415
voit perua tilauksen milloin tahansa	1341
voit perua uutiskirjeen milloin tahansa	1415
voit peruuttaa milloin vain	1338
volg	2151
volg auteur	2278
volg deze auteur	2278
volg dit onderwerp	2151
volg dit thema	2278
volg het liveblog	2267
volg onderwerp	2278
volg ons	2151
volgen	2151
volgend artikel	2165
volgende	2168
volgende afbeelding	2267
volgende foto	2267
volgende pagina	2168
volgende video	2252
vollbild	618	734
vollbildmodus	733
volledig scherm	2252
vols eliminar la publicitat	318
vols llegir l'article sencer? subscriu-te	328
voltar ao topo	2565
volum	2372
volume	2253
volver arriba	1169
volym	3168
von einer ki-stimme vorgelesen	733
von ki erstellt	753
von ki generiert	753
von ki zusammengefasst	646
von merkliste entfernen	758
von outbrain empfohlen	759
von taboola empfohlen	759
von unseren partnern	759
voor abonnees	2135
voordeel voor abonnees	2247
voordeligst	2262
voorgelezen door een ai-stem	2252
voorgelezen door een computerstem	2252
voorgelezen door een synthetische stem	2252
voorkeuren aanpassen	2250
voorkeuren beheren	2250
voorkeuren opslaan	2250
voornaam	2265
vorgelesen von einer synthetischen stimme	733
vorherige seite	618
vorheriger artikel	615
vorheriges bild	746
vorheriges foto	746
vorig artikel	2165
vorige	2168
vorige afbeelding	2267
vorige foto	2267
vorige pagina	2267
vorlesen	600
vorlesen lassen	600
vormista tellimus	1220
vorname	744
vorteile sichern	579
vorteilswelt	728
vota	91
vota a la nostra enquesta	316
vota ahora	91
vota en nuestra encuesta	1198
vota il nostro sondaggio	1865
vota la ricetta	61
vota nel nostro sondaggio	1865
vota ora	91
vota tagad	91
votar	91
vote	91	1083
vote agora	91
vote ahora	91
vote in our poll	1082
vote na nossa enquete	2590
vote now	91
voter	91
votes: #	91
votez	91
votez dans notre sondage	1515
votez pour faire entendre votre voix	1515
votre adresse mail	1520
votre avis	91
votre commentaire	1480
votre e-mail	1460
votre email	1460
vous aimerez aussi	1484
vous aimerez lire	1484
vous avez lu # articles sur # ce mois-ci	1524
vous avez une question	1480
vous n'avez pas encore de compte	1524
vous pourriez aimer	1484
vous pourriez aussi aimer	1484
vous pouvez offrir # articles par mois	1527
""", 'vr': """
vraag het ai	2187
vraag het onze ai	2187
vraag van de dag	2243
vrati se na vrh	2874
vrij bedrag	2259
vroegboekkorting	2247
""", 'vs': """
vsak evro pomaga	3055
vsak prispevek pomaga	3055
vsebina je blokirana	3046
vsebina je zaklenjena	2989
vsebina ni na voljo	3046
vsi komentarji	2996
vstoupit do diskuse	356
vstoupit do diskuze	444
vstoupit do galerie	359
vstupenky tu	2950
vstupenky zde	416
vstupte do diskuse	356
""", 'vu': """
vul de vragenlijst in	2190
vul dit veld in	2264
vul een bedrag in	2259
vul een geldig e-mailadres in	2198
vul uw e-mailadres in	2264
vuosilaskutus	1412
vuosittain	1413
""", 'vy': """
vyberte sumu	2961
vybrat	430
vygenerovala ai	442
vypnite adblock	2959
vypnite si adblock	2959
vypnout zvuk	420
vypnul jsem adblock	425
vypol som adblock	2959
vypol som ho	2960
vyskytla sa chyba	2967
vyskytla se chyba	433
vytisknout	349
vytisknout recept	61
vytvorila ai	2975
""", 'w ': """
w artykule	2509
w naszym sklepie	2489
w tym artykule	2433
""", 'wa': """
waardeer dit artikel	2202
waardeer dit verhaal	2202
waarom zie ik deze advertentie	2280
wachtwoord	2262
wachtwoord tonen	2261
wachtwoord vergeten	2135
war das hilfreich	753
war dies hilfreich	753
war diese zusammenfassung hilfreich	646
war dieser artikel hilfreich	753
warum sehe ich diese anzeige	759
warum sehe ich diese werbung	759
was andere lesen	615
was deze samenvatting nuttig	2187
was dit behulpzaam	2274
was dit nuttig	2274
was this helpful	887
was this summary helpful	938
was this summary useful	938
was this translation helpful	938
watch above	945
watch below	945
watch here	945
watch more	892
watch more videos	1091
watch next	892
watch on youtube	945	1091
watch the full video	945
watch video	897
""", 'wc': """
wczytaj post	2492
""", 'we': """
we can't show this content here	1089
we cannot show this content	1089
we care about your privacy	883
we don't spam	1100
we don't spam! read our privacy policy for more info	1100
we kunnen deze content hier niet tonen	2250
we kunnen deze inhoud niet tonen	2250
we never spam	1100
we recommend	892
we value your privacy	883
weekly newsletter	856
wees de eerste die reageert	2161
weiger alles	2250
weigeren	2157
weiter mit apple	741
weiter mit e-mail	741
weiter mit facebook	741
weiter mit google	741
weiter nach der anzeige	677
weiter zum artikel	573
weitere antworten anzeigen	755
weitere artikel	615
weitere artikel der autorin	746
weitere artikel des autors	746
weitere artikel laden	746
weitere artikel zum thema	676
weitere laden	746
weitere links	615
weitere meldungen	615
weitere nachrichten	615
weitere news	615
weitere newsletter	662
weitere podcasts	615
weitere themen	615
weitere videos	615
weiterempfehlen	600
weiteres	615
weiterlesen	618
weniger anzeigen	618
werbeanzeige	605
werbefrei lesen	759
werbeinhalt	759
werbliche inhalte	605
werbung	605
werbung ausblenden	759
werbung beendet	759
werbung ende	759
werbung endet	759
werbung folgt	718
werbung melden	759
werbung von unserem partner	677
werbung zulassen	738
werde mitglied	574
werden sie mitglied	574
werden sie teil unseres teams	650
wesprzyj	2408
wesprzyj jednorazowo	2501
wesprzyj nas	2408
wesprzyj nas na patreonie	2501
wesprzyj przez paypal	2501
""", 'wh': """
what do you think	887
what others are reading	1049
what people are reading	1049
what readers are reading	1049
what to read next	892
whatsapp	869	2678
when the fun stops, stop	1047
why am i seeing this ad	1113
why do i see this ad	1113
why this ad	1113
why trust us	970
why you can trust our reporting	1106
why you can trust our reviews	970
why you can trust us	970	1106
""", 'wi': """
wideo	2433
wideo # z #	2508
wie ist dieser text entstanden	753
wie wir ki einsetzen	753
wie wir mit fehlern umgehen	750
wiedergabe	734
wiedergabegeschwindigkeit	733
wiedergeben	734
wil je meldingen ontvangen	2255
wil je pushberichten ontvangen	2255
wilt u meldingen ontvangen	2255
windows	93
""", 'wo': """
woonplaats	2265
woordzoeker	2244
word donateur	2259
word lid	2131
word search	1083
word sponsor	2259
word supporter	2131
word vriend	2131
word wheel	1083
wordsearch	1083
wortsuche	725
""", 'wr': """
write a comment	887
write a review	887
""", 'ws': """
wspieraj	2408
wspieraj nas	2408
wspieram	2408
wstrzymaj	2495
wszystkie	2436
wszystkie komentarze	2429
wszystkie teksty autora	2509
""", 'wu': """
wunschbetrag	577
""", 'wy': """
wybieram	2504
wybierz	2504
wybierz pakiet	2503
wybierz plan	2503
wybrane dla ciebie	2433
wycisz	2494
wydarzenia	2433
wydrukuj	2421
wydrukuj przepis	61
wygenerowane przez ai	2516
wygenerowano przez ai	2516
wyloguj	2411
wymagane	2507
wyniki	91
wyniki ankiety	2485
wyniki sondy	2485
wyszukaj	2436
""", 'x': """
x	869	1658
""", 'x ': """
x (twitter	869
x facebook	868
""", 'x.': """
x.com	869
""", 'xe': """
xem clip	3468
""", 'xi': """
xing	869
""", 'ya': """
ya eres suscriptor	1132
ya he donado	1126
ya soy socio	1126
ya te has registrado	1132
ya tengo cuenta	1132
ya tienes cuenta	1132
ya tienes una cuenta	1132
yanitla	3256
yapay zekaya sor	3256
yazdir	3250
yazi boyutu	3250
yaziyi dinle	3250
""", 'ye': """
yearly	838
yerinizi ayirtin	3259
yes please	1118
yes, notify me	1118
yes, please	1118
yes, send me alerts	1118
""", 'yh': """
yhteys toimitukseen	1422
""", 'yk': """
yksinomaan tilaajille	1412
yksityisyysasetukset	1401
""", 'yo': """
yorum	3256
yorum kurallari	3256
yorum yap	3256
yorum yaz	3256
yorum yazin	3256
yorumlar	3256
yorumlari oku	3256
yorumunuzu yazin	3256
you are now subscribed	956
you are subscribed	956
you can change how much you give or cancel your contributions at any time	839
you have # seconds	878
you have already voted	91	1082
you may also be interested in	892
you may also enjoy	892
you may also like	892
you may have missed	892
you may like	892
you might also be interested in	892
you might also like	892
you might like	892
you're in	856
you're signed up	1100
you're subscribed	956
your account	846
your answer	1053
your comment	887
your donation is tax-deductible	961
your email	856
your email (required	1100
your email address	856
your gift is tax-deductible	961
your message	1100
your name	1100
your name (required	1100
your privacy choices	883
your privacy is important to us	883
your subscription is confirmed	956
your vote has been counted	91	1082
your vote has been recorded	1082
youtube	869
youtube-inhalte erlauben	608
""", 'yu': """
yukari	3259
""", 'z ': """
z naszego sklepu	2489
z ostatniej chwili	2433
""", 'za': """
za darmo. bez spamu	2506
za pretplatnike	2868
zaakceptuj i kontynuuj	2492
zaakceptuj wszystkie	2492
zaakceptuj wszystko	2426
zablokuj	2498
zaboravili ste lozinku	2868
zaboravljena lozinka	2792
zabudli ste heslo	2963
zabudol som heslo	2963
zacznij quiz	2485
zadajte sumu	2961
zadarmo. bez spamu	2966
zadejte e-mail	346
zadejte e-mailovou adresu	346
zadeva	3061
zadnje novice	2993
zadnje objave	2993
zagraj	2486
zagraj teraz	2485
zahl ich	574
zahlungsart	577
zahlungsarten	577
zahlungsmethode	577
zahlungsmethoden	577
zahrajte si	412
zaigraj odmah	2853
zakaj vidim ta oglas	3074
zakoupit licenci	440
zalo	3432
zaloguj	2411
zaloguj przez apple	2503
zaloguj przez facebook	2503
zaloguj przez facebooka	2503
zaloguj przez google	2503
zamknij	2407
zapamti me	2868
zapisano	2521
zapisz	2421
zapisz mnie	2506
zapisz przepis	61
zapisz ustawienia	2492
zaplatit kartou	427
zapnite javascript	2954
zapnout	424
zapnout notifikace	423
zapnout titulky	420
zapnout zvuk	420
zapojte se do diskuse	356
zapomni si me	3057
zapri	3000
zapri galerijo	3063
zapri oglas	3074
zaregistrovat se	342
zarejestruj	2411
zarezerwuj bilet	2489
zarezerwuj miejsce	2489
zasady komentowania	2518
zasady korekt	2513
zaten abone misiniz	3243
zatvori	2807
zatvori galeriju	2874
zatvori oglas	2885
zavrni	3008
zavrni vse	3008
zawsze pokazuj	2492
zawsze zezwalaj	2492
""", 'zd': """
zdarma. bez spamu	432
""", 'ze': """
zelf bedrag kiezen	2259
zero spamu	2506
zeskanuj kod qr	2496
zet op leeslijst	2230
""", 'zh': """
zhrnutie ai	2976
zhrnutie od ai	2975
""", 'zi': """
zie je een fout	2271
zie ook	2165
ziedot	2068
ziedot vienreiz	2111
ziet u een fout	2271
zip code	856
""", 'zk': """
zkontrolujte si e-mail	432
zkuste to znovu	432
""", 'zo': """
zo beschermen we onze bronnen	2271
zo beschermen wij onze bronnen	2271
zobacz komentarze	2429
zobacz oferty	2503
zobacz pakiety	2503
zobacz plany	2503
zobacz wszystkie	2436
zobacz wszystkie komentarze	2518
zobacz wyniki	91	2437	2485
zobrazit # fotek	434
zobrazit # fotky	434
zobrazit # fotografie	434
zobrazit cenu	416
zobrazit diskusi	356
zobrazit diskuzi	444
zobrazit fotek	434
zobrazit fotky	434
zobrazit fotografie	434
zobrazit galerii	359
zobrazit heslo	429
zobrazit mapu	360
zobrazit obsah	353
zobrazit popisek	435
zobrazit titulky	420
zoek	2168
zoeken	2168
zonder jouw steun kunnen we dit werk niet doen	2202
zoom	897
zoom image	1103
zoom in	898
zoradenie	2978
""", 'zt': """
ztlumit	420
""", 'zu': """
zu den abo-angeboten	579
zu den angeboten	671
zu den ergebnissen	724
zu den kommentaren	611
zu den spielen	724
zu den tickets	728
zu unserem shop	728
zugang freischalten	579
zuklappen	619	747
zulassen	736
zum abo	579
zum abo-shop	671
zum aboshop	671
zum anbieter	728
zum anfang der seite	746
zum angebot	579
zum artikel	618	746
zum autorenprofil	746
zum deal	728
zum dokument	619
zum dossier	746
zum ergebnis	91
zum event	728
zum ganzen artikel	746
zum gewinnspiel	650
zum inhalt	618
zum inhalt springen	618
zum kommentieren anmelden	611
zum liveblog	746
zum newsticker	746
zum podcast	652	746
zum produkt	728
zum profil	746
zum quiz	650
zum rezept	61
zum rezept springen	61
zum seitenanfang	618
zum shop	728
zum spendenformular	739
zum spendenkonto	739
zum thema	615	618
zum ticker	746
zum ticket	728
zum transkript	733
zum video	652	733
zunanja vsebina	3046
zur autorenseite	746
zur bildergalerie	618
zur diskussion	611
zur fotostrecke	618
zur galerie	746
zur karte	619
zur mediathek	652
zur merkliste	672
zur navigation	618
zur netiquette	755
zur newsletter-anmeldung	587
zur podcast-folge	746
zur serie	746
zur spendenseite	739
zur startseite	615
zur themenseite	618	746
zur umfrage	650
zur veranstaltung	728
zusammenfassung mit ki	646
zustimmen	608
zustimmen und weiter	608
zustimmung erteilen	731
zustimmung verwalten	731
zustimmung widerrufen	731
""", 'zv': """
zvolit	430
""", 'zw': """
zwischenergebnis anzeigen	724
""", 'zz': """
zzgl. versand	728
zzgl. versandkosten	728
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	584 K wochen kostenlos	584 K wochen gratis	584 K monat kostenlos	1046 K+	1074 K% off your	1074 K per cent off your	1074 K percent off your	1983 K줄 요약	2213 K weken voor	2213 K maanden voor	3163 K+	3163 K år.	3178 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	937 K post shared by	937 K video posted by	937 K post by	1065 K version of this article	1065 K version of this story	1065 K version of this column	1065 K version of this essay	1065 K version of this piece	1065 K version of this post	1065 K version of this review	1142 K tu correo	1486 K lire aussi	1486 K lire également	1486 K lire :	1486 K lire sur	1486 K voir aussi	1486 K voir également	1486 K écouter :	1486 K relire :	1486 K lire ensuite :	1486 K lire ou à relire :	1690 K gombra kattintva	1690 K telegramon	1690 K facebookon	1692 K cikk a	1692 K cikk folytatódik	1698 K cikket mesterséges	1700 K teljes beszélgetés	1700 K teljes interjú	1706 K nap kérdése:	1729 K téma összes cikke:	1733 K cikk eredetileg	1733 K szöveg eredetileg	1733 K cikk először	1817 K tutti i contenuti	1851 K cura della redazione	2576 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	2281 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1809 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	729 K-vorteil:
abonneer	2212 K je op	2236 K
abonneevoordeel	2248 K:
abonnentfordel	533 K:	2368 K:
abonnez	12 K-vous	1448 K-vous à
abonniere	12 K	707 K
abonnieren	12 K sie	576 K sie	707 K sie
about	899 K the author	899 K the authors	899 K the writer
abovorteil	729 K:
abstimmung	690 K:	726 K:
""", 'ac': """
accept	1069 K and load
accepted	845 K payment methods:	845 K cards:
acceso	1135 K ilimitado
accesso	1817 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2539 K ilimitado
acest	76 K subiect este închis	2635 K rezumat	2635 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2167 K:
acompanhe	12 K
acquista	1861 K la rivista
actie	2239 K:
""", 'ad': """
ad	86 [K]	972 K:
ada	72 K pertanyaan	1778 K kesalahan di artikel
add	12 K us	923 K	1003 K
additional	974 K reporting by
adja	1690 K meg
adjon	1690 K hozzá
administratorem	2456 K danych osobowych jest	2456 K twoich danych	2456 K państwa danych	2456 K pani/pana danych	2456 K podanych
advertentie	86 K, daarna	2281 K van
advertise	943 K with
advertisement	972 K:	1114 K feature by
advertiser	1114 K content from
advertorial	86 K:
""", 'af': """
afmelden	2226 K kan
afspil	514 K
afstemning	530 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	520 K har	939 K summaries	939 K-generated summaries	940 K tools were	940 K was used	940 K helped	940 K assisted	1925 Kがこの記事	1925 Kによる自動	1925 K要約	1925 Kによる要約	1925 Kが選んだ	1925 Kに質問	1925 ※K	1983 K 요약은	1983 K 뉴스 요약	2188 K kan fouten maken. controleer	2188 K-samenvattingen	2355 K har	2630 K informații	2630 K un subiect	2630 K un pont	2630 K fost martor	3148 K har	3517 K摘要	3517 K重點	3517 K重点	3517 K生成	3517 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2598 K o	2598 K a	2598 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1755 K notifikasi
aktiver	514 K	2348 K
aktivera	3142 K
aktiviere	692 K
aktivieren	692 K sie
aktuelle	616 K nachrichten aus
""", 'al': """
al	1144 K registrarte	1190 K mostrar este contenido	2139 K lid	2225 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	997 K content ©	1088 K odds correct	1105 K about the topic:	1105 K about:	1105 K stories on the topic:	1105 K stories on:	1105 K articles on the topic:	1105 K articles on:	1105 K news on the topic:	1105 K news on:
alla	27 K kommentarer	27 K inlägg	3109 K artiklar om	3113 K artiklar av	3163 K odds	3184 K artiklar om ämnet:	3184 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	483 K artikler om	487 K artikler af	553 K artikler om emnet:	553 K artikler om:	616 K artikel zu	616 K artikel von	617 K infos:	617 K news:	620 K artikel von	651 K folgen	730 K quoten	2166 K artikelen over	2170 K artikelen van	2269 K artikelen over het onderwerp:	2269 K artikelen over:	2314 K saker om	2318 K artikler av	2388 K saker om temaet:	2388 K saker om:	2388 K artikler om temaet:	2388 K artikler om:
alleen	2139 K voor abonnees	2218 K leden kunnen reageren
alles	616 K zum thema	616 K zu	2166 K over	2207 K over	2269 K over het onderwerp:	2269 K over:
allow	867 K notifications	882 K ads on	1069 K content from	1069 K third-party content	1069 K external content
allt	3184 K om ämnet:	3184 K om:
already	1005 K	1005 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	584 K abonnent	584 K abonnentin	596 K app	673 K abonnent können sie	673 K abonnentin können sie	2139 K abonnee
also	893 K in	894 K read	894 K on this site:	894 K worth reading:	894 K on this topic:	998 K in the news:	1637 K read:	1637 K read-
alt	483 K om	553 K om emnet:	553 K om:	2314 K om	2388 K om temaet:	2388 K om:
alte	2652 K știri din
altre	1839 K notizie su	1878 K notizie di
altri	1839 K articoli su	1843 K articoli di
altro	1839 K su	1840 K su questo tema:
always	1090 K allow content from	1090 K load content from	1090 K show content from	1090 K allow embedded content
""", 'am': """
am	2634 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	732 K dieser stelle steht ein eingebetteter
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1772 K punya
ange	3142 K
angiv	514 K
anketa	358 K:	414 K:	414 K dne:	2855 K:	2855 K dana:	2948 K:	2948 K dňa:	3044 K:	3044 K dneva:
ankieta	2487 K:
anlatmamiz	3287 K gereken
anna	1235 K vihjest	1235 K vihje	1384 K
annonces	1510 K légales : publiez
annons	3196 K från
annonssamarbete	86 K:
annullare	1822 K l'iscrizione
ansvarig	3140 K utgivare:
ansvarlig	2345 K redaktør:
answer	1003 K
anuncie	2585 K no	2585 K na
any	27 K comment	72 K questions	982 K	1004 K
anzeige	760 K in kooperation mit	760 K in zusammenarbeit mit
""", 'ap': """
apa	1778 K reaksi anda
apakah	8 K artikel	1772 K anda punya	1778 K ringkasan ini	1778 K artikel ini	1778 K berita ini	1778 K informasi ini
apklausa	2044 K:
apoie	81 K
apoya	81 K	1129 K	1129 K a
apoye	81 K
app	596 K herunterladen	596 K laden	2146 K voor android	2182 K
apply	985 K now
approfondimento	1840 K:
approfondisci	1840 K
apresentado	2588 K por
aptauja	2104 K:
""", 'aq': """
aquest	315 K resum	315 K text ha estat traduït	315 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2037 K straipsnis
arbejder	494 K du
arbetar	3120 K du
archives	1486 K :
are	900 K you affected by	982 K you	1004 K you	1029 K you enjoying this?	1029 K you enjoying this article	1029 K you enjoying this story	1029 K you enjoying this post	1029 K you enjoying this piece	1029 K you enjoying this newsletter	1029 K you enjoying this column	1029 K you enjoying this recipe	1029 K you enjoying this podcast	1029 K you enjoying this essay	1029 K you enjoying this series	1029 K you enjoying this guide	1029 K you enjoying this blog	1029 K you enjoying this interview	1029 K you enjoying this letter	1029 K you enjoying this review	1029 K you enjoying this page	1029 K you enjoying this issue	1029 K you enjoying this read	1029 K you enjoying this episode	1029 K you enjoying this content	1060 K you
arrives	959 K every	1026 K on mondays	1026 K on fridays	1026 K on saturdays	1026 K on sundays
article	1500 K traduit
articles	899 K by
articol	2635 K tradus	2639 K susținut de
articolo	1858 K tradotto
articolul	46 K poate fi
artificial	940 K intelligence
artificiell	3148 K intelligens har
artikel	1766 K terkait:	1777 K ini diterjemahkan	1777 K ini ditulis dengan	1777 K ini dibuat dengan	1777 K ini merupakan hasil	1792 K ini telah tayang di	1792 K ini pertama kali tayang	1792 K ini pernah tayang	1792 K ini sudah tayang	2209 K gaat verder onder	2209 K loopt door onder	2209 K gaat verder na
artikeln	46 K får	3144 K fortsätter	3188 K
artikkel	1252 K jätkub
artikkelen	46 K kan	46 K kan fritt	2351 K fortsetter	2392 K
artikkeli	1386 K jatkuu	1424 K on julkaistu	1424 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	516 K fortsætter	557 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1036 K a subscriber	1036 K a member	1036 K a supporter
ascolta	1 K	1840 K:	1864 K il podcast	1864 K la puntata
ask	899 K us here	939 K the	939 K our
assine	2539 K para
assista	2564 K:	2589 K ao vídeo acima	2589 K ao vídeo abaixo	2589 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2096 K
atlikite	2027 K testą
atradi	2088 K kļūdu
atsakykite	2036 K
""", 'au': """
auch	617 K interessant	617 K interessant:	617 K lesenswert	617 K spannend:	675 K bei uns:	699 K lesen:
aucun	32 K commentaire
audio	375 K vytvořila	944 K version of this	1192 K generado	1858 K generato	2635 K generat
auf	604 K facebook, instagram	604 K instagram, facebook	604 K facebook und instagram	604 K facebook oder instagram
aus	617 K dem archiv:	675 K unserem archiv:	704 K dem englischen übersetzt	704 K dem französischen übersetzt	704 K dem amerikanischen übersetzt	704 K dem englischen von	704 K dem französischen von	729 K unserem shop:
ausprobiert	59 K?
author	899 K bio
autor	373 K je	391 K:	1254 K:	2463 K:	2463 K: (	2813 K je	2909 K je	2927 K:
autore	2082 K:
autori	2909 K sú
autorica	2813 K je
autorius	2040 K:
autorka	373 K je	2813 K je	2909 K je
autors	2082 K:
""", 'av': """
available	863 K on the app store	863 K on google play
avec	89 K un abonnement	89 K l'abonnement	1466 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avstemming	2365 K:
avstemning	2365 K:
avtor	3006 K je	3021 K:
avtorica	3006 K je
""", 'ay': """
ayrica	3258 K okuyun	3258 K bakin	3258 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1698 K összefoglalót	1733 K írás eredetileg	1733 K interjú eredetileg	1733 K esszé eredetileg	1733 K írás először
""", 'ba': """
baca	1766 K juga	1766 K juga:	1766 K:	1766 K selengkapnya	1766 K selengkapnya:	1766 K selanjutnya:	1771 K berita	1784 K berita tanpa iklan	1792 K berita lainnya	1792 K artikel lainnya	1792 K artikel lain	1792 K berita selengkapnya	1793 K ini juga:	1793 K pula:	1793 K lagi:
background	894 K:	968 K reading:
bagaimana	1778 K reaksi anda	1778 K pendapat anda	1778 K menurut anda
baggrund	484 K:
bagikan	3 K
baixe	13 K
bakgrund	3110 K:
bakgrunn	2315 K:
bakiniz	3258 K:
balsavimas	2044 K:
balso	2096 K
balsojums	2104 K:
balsuokite	2036 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	990 K part of our	1021 K the first to	1021 K first to	1021 K the first
beachten	28 K sie bitte
become	835 K a member	835 K a subscriber	842 K a member of	952 K a member to comment	990 K part of our
bekijk	2167 K ook	2167 K:	2167 K hier	2167 K ook:	2170 K alle artikelen van	2191 K de video	2191 K de hele uitzending	2191 K de uitzending	2191 K de beelden	2191 K hier het hele	2193 K de video:	2236 K
bel	2182 K
belanja	1779 K di toko
beli	1779 K tiket
beluister	1 K	2191 K de podcast	2191 K onze	2236 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1779 K dengan tim
beri	1778 K rating	2995 K tudi
berikan	1778 K penilaian anda	1782 K suara anda
berikutnya	1793 K:
berita	1777 K ini diringkas	1792 K ini telah tayang	1793 K lainnya:
berite	2995 K tudi
besedilo	46 K lahko	3006 K izraža	3009 K je prevedeno	3012 K je objavljeno v
bestel	2236 K
bestelle	707 K
bestellen	707 K sie
bestil	514 K
bestill	2348 K
besuche	12 K uns	707 K
besuchen	12 K sie uns	707 K sie
bet	1046 K responsibly	1046 K with
betaalde	2281 K samenwerking met
betalt	86 K innhold:	565 K samarbejde med	2400 K samarbeid med	3196 K innehåll från
bewerten	707 K sie
bez	428 K majitele	2502 K właściciela	2502 K akcjonariuszy	2867 K vlasnika	2867 K dioničara	2962 K majiteľa
bezahlte	701 K anzeige der	701 K anzeige des	701 K anzeige von	760 K kooperation mit
bezoek	2236 K
""", 'bi': """
bi	3025 K radi delali pri nas
bildergalerie	617 K:
bir	7 K hata	3276 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	684 K halten sie sich an die	684 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	962 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2322 K medlem av	2322 K abonnent på	2348 K	3117 K medlem i	3117 K prenumerant på	3142 K
blijf	28 K
bliv	31 K den første	56 K en af de #	491 K medlem af	491 K abonnent på	500 K testlæser	500 K klogere på	514 K
blocking	882 K ads
""", 'bo': """
bodite	31 K prvi
boka	3142 K
bol	2913 K pre vás	2913 K článok
bola	2913 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2913 K pre vás	2913 K toto
book	514 K	941 K your ticket	941 K tickets	1003 K
""", 'br': """
brak	32 K komentarzy
brez	3056 K lastnika	3056 K lastnikov	3056 K delničarjev
bron	2181 K: anp	2181 K: belga
brought	1114 K to you by
browse	985 K jobs	1003 K	1054 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3258 K haber de ilginizi çekebilir:	3294 K özeti	3294 K çeviriyi
buat	1798 K akun gratis
buchen	707 K sie
budi	31 K prvi
budite	31 K prvi
buka	1798 K akses penuh dengan
bunlar	3258 K da ilginizi çekebilir:
bunlara	3258 K da bakin:
bunu	3258 K da okuyun:
buy	941 K tickets	941 K your ticket	941 K your tickets	1003 K	1018 K	1070 K now, pay later with	1080 K the	1080 K it	1080 K now	1080 K from	1080 K at
""", 'by': """
by	1054 K clicking "post your answer"	1068 K applying	1068 K submitting	1068 K sending us	1068 K registering	1068 K clicking	1068 K uploading	1068 K entering	1068 K commenting	1068 K posting	1068 K creating an account	1068 K using our	1068 K using this site	1068 K using this website	1068 K using this service	1068 K using this form	1068 K subscribing	1068 K signing up	1068 K providing your	1068 K filling in
byl	376 K pro vás	376 K článek
byla	376 K pro vás
bylo	376 K pro vás	376 K toto
""", 'c': """
c	907 (K) #
""", 'ca': """
cadastre	2539 K-se para
can	950 K't see the poll	950 K't see the quiz	950 K't see this poll	1004 K you
canal	41 K de denúncias da redação
cancel	853 K anytime	853 K at any time
catch	12 K us	877 K us on	944 K up on bbc	968 K up:	1003 K	1003 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1500 K texte a été traduit	1501 K résumé	1510 K numéro est en vente	1510 K numéro est disponible
cek	1771 K
cela	69 K vous a plu
celoten	3020 K članek preberite
ces	1500 K points clés
cet	8 K article vous	82 K article vous a plu	1500 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1500 K traduction a été	1501 K synthèse
""", 'ch': """
chcesz	2467 K u nas pracować	2467 K pracować u nas
chcete	395 K u nás pracovat	395 K pracovat u nás	2931 K u nás pracovať	2931 K pracovať u nás
che	33 K ne pensi
check	1003 K out	1018 K out	1080 K price	2236 K
chia	3 K sẻ
choose	835 K a plan	850 K a plan	923 K	1021 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1840 K qui
click	924 K here to join	924 K to join	946 K here for more	954 K here to download	954 K to download	986 K play	1003 K
clique	2564 K aqui	2589 K no player acima
cliquez	1486 K ici
clube	2585 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1789 K
colunista	2575 K do	2575 K da
com	89 K uma assinatura
come	941 K and meet	1003 K
comentarii	5 K
comentariile	5 K	27 K	2637 K nu reprezintă	2637 K aparțin
comentarios	5 K	27 K	1199 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2637 K tău va
commandez	1510 K notre	1510 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	952 K must
commenti	5 K	27 K
commenting	5 K	952 K is
comments	5 K	5 K on this	27 K	952 K are reserved	952 K are for	952 K are open to	952 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1003 K
compra	1194 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2564 K:	2564 K também	2564 K também:
conhece	66 K alguém	2579 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	877 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1179 ¿K	1184 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	835 K making	835 K giving
consiglia	3 K
consulta	1168 K aquí
consultez	1510 K les avis de décès	1510 K nos offres
conta	59 K pra mim
contact	899 K the author	899 K the reporter	899 K:	899 K this reporter	931 K	1003 K	1062 K reporter	1062 K staff writer	1062 K staff reporter	1062 K writer	1062 K editor	1062 K columnist	1062 K correspondent	1062 K sports writer
contacta	1172 K con	1173 K con
contacte	1172 K con	1173 K con
contacter	1489 K l'auteur
contactez	1489 K l'auteur	1489 K-nous	1504 K l'auteur
contacto	1188 K:
contame	59 K
contate	2567 K o autor
contatta	1843 K l'autore
contenido	86 K patrocinado:	1135 K premium	1192 K generado	1196 K ofrecido por
content	1114 K provided by	2251 K van
contenu	86 K sponsorisé :	1500 K généré	1513 K proposé par	1513 K sponsorisé par
contenuto	86 K sponsorizzato:	1858 K generato	1863 K offerto da
contingut	315 K generat	319 K ofert per
continue	962 K reading	963 K reading with
contributions	27 K
controleer	2236 K
cooked	1050 K this
copy	3 K link to	3 K the link	3 K article	1014 K this url	1014 K this link
copyright	626 K ©	626 K (c)	626 K:	626 K #	626 K by	907 K ©	907 K #	907 K:	907 K by	2927 K ©
cosa	33 K ne pensi
""", 'cr': """
create	850 K an account to	1003 K	1005 K an account	1005 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1690 K
csatlakozzon	1690 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	962 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2448 K ten artykuł	2448 K artykuł	2448 K ten tekst	2448 K to podsumowanie	2448 K to streszczenie	2448 K podobał	2448 K znalazłeś	2448 K znalazłaś	2448 K ta informacja	2448 K ta treść
czytaj	2434 K więcej o	2435 K także	2435 K także:	2435 K też	2435 K też:	2435 K również	2435 K więcej	2435 K:	2465 K dalej z
""", 'da': """
da	59 K li ste probali	1840 K leggere:	2817 K li vam	2817 K li je članak	2817 K li je tekst
daarna	2139 K kun je
daftar	1779 K webinar	1798 K gratis
daftarkan	1779 K diri anda
dagelijkse	2143 K nieuwsbrief
dagens	530 K spørgsmål:	531 K spil:	2365 K spørsmål:	2366 K spill:	3159 K fråga:	3160 K spel:
daha	3258 K fazlasi:
daily	1085 K game:
dalies	2096 K
dalsza	2451 K część
dalyvaukite	2036 K
danach	584 K # euro
dankzij	2260 K onze lezers	2260 K onze donateurs	2260 K onze leden
dann	584 K # euro
dans	1466 K l'application	1483 K les commentaires
dapatkan	1771 K
darovat	388 K
darte	1144 K de baja
darujte	388 K	2925 K
das	616 K beste aus	617 K könnte sie auch interessieren	617 K könnte dich auch interessieren	617 K könnte sie interessieren:	617 K könnte sie auch interessieren:	617 K könnte dich auch interessieren:	651 K ganze interview	651 K komplette interview	685 K kommentieren	699 K lesen andere:
dazu	617 K auch:	675 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2191 K podcast is te beluisteren	2209 K tekst gaat verder onder	2209 K tekst loopt door onder	2209 K tekst gaat verder na
deel	3 K dit	3 K het	2236 K
dein	27 K kommentar	684 K feedback hilft
deine	654 K meinung ist uns wichtig	684 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	514 K med	514 K artiklen	2348 K med	2348 K saken
dela	3 K artikeln	3 K den här	3 K texten	3142 K med	3142 K artikeln
deli	3 K
delite	3 K
delivered	959 K every	959 K each
delivery	1087 K charges may apply
delta	2331 K i vår	2348 K	3126 K i vår	3142 K
deltag	500 K i vores	514 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	3188 K här artikeln	3188 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1766 K:	1781 K podcast	1781 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	557 K artikel	557 K tekst	557 K historie	557 K kronik	2392 K artikkelen	2392 K teksten	2392 K saken	2392 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	709 K ki-assistent
derechos	1176 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	323 K't l'app	323 K't la nostra	323 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1194 K nuestros	1194 K nuestras
descuentos	1194 K exclusivos para suscriptores
despre	2632 K autor
detaljnije	2801 K:
detaylar	3258 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	3166 K är ett inbäddat innehåll från	3166 K är inbäddat innehåll från
dette	26 K sammendraget	535 K er et indlejret indhold fra	535 K er et indlejret opslag fra	535 K er indlejret indhold fra	535 K er indlejret opslag fra	2370 K er et innebygd innhold fra	2370 K er et innebygd innlegg fra	2370 K er innebygd innhold fra	2370 K er innebygd innlegg fra
devamini	3258 K okuyun:
deze	26 K samenvatting	2139 K maand nog	2188 K tekst	2188 K vertaling	2188 K ai	2209 K tekst gaat verder na	2273 K tekst
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	980 K you find this	982 K you	1004 K our	1004 K we	1004 K you	1010 K our ai	1010 K the ai	1029 K you enjoy this?	1029 K you enjoy this article	1029 K you enjoy this story	1029 K you enjoy this post	1029 K you enjoy this piece	1029 K you enjoy this newsletter	1029 K you enjoy this column	1029 K you enjoy this recipe	1029 K you enjoy this podcast	1029 K you enjoy this essay	1029 K you enjoy this series	1029 K you enjoy this guide	1029 K you enjoy this blog	1029 K you enjoy this interview	1029 K you enjoy this letter	1029 K you enjoy this review	1029 K you enjoy this page	1029 K you enjoy this issue	1029 K you enjoy this read	1029 K you enjoy this episode	1029 K you enjoy this content	1029 K you like this?	1029 K you like this article	1029 K you like this story	1029 K you like this post	1029 K you like this piece	1029 K you like this newsletter	1029 K you like this column	1029 K you like this recipe	1029 K you like this podcast	1029 K you like this essay	1029 K you like this series	1029 K you like this guide	1029 K you like this blog	1029 K you like this interview	1029 K you like this letter	1029 K you like this review	1029 K you like this page	1029 K you like this issue	1029 K you like this read	1029 K you like this episode	1029 K you like this content	1029 K you find this useful	1050 K you make this	1050 K you try this	1060 K you see	1060 K you go
die	5 K kommentarfunktion	5 K kommentare	647 K zusammenfassung	651 K neue folge	651 K aktuelle folge	651 K komplette folge	651 K ganze folge	651 K ganze sendung	654 K umfrage wird durchgeführt	683 K debatte zu
dienas	2104 K jautājums:
dienos	2044 K klausimas:
diese	52 K recherche	647 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	647 K artikel	647 K text	647 K beitrag	752 K artikel erschien zuerst	752 K text erschien zuerst	752 K beitrag erschien zuerst	752 K artikel ist zuerst	752 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	647 K interview
dig	968 K deeper:
digital	962 K subscriptions	1005 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	3258 K:
directement	1463 K dans votre
direkt	3110 K:
direkte	2315 K:	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de
disclaimer	907 K:	1619 K:
discover	23 K more from	1003 K
diskuse	5 K
diskusia	5 K
diskutieren	707 K sie
diskutujte	28 K
diskuze	5 K
disponible	323 K a l'app store	323 K a google play	1147 K en google play	1202 K en app store	1202 K en google play y	1518 K sur google play
distribuie	3 K
distributed	974 K by
disusun	1777 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2188 K artikel	2188 K stuk	2188 K bericht	2188 K verhaal	2225 K artikel lees je ook in	2225 K verhaal lees je ook in	2238 K artikel is ook	2238 K verhaal is ook	2238 K artikel bevat	2238 K verhaal bevat	2238 K verhaal verscheen	2238 K stuk verscheen	2273 K artikel	2273 K stuk	2273 K essay	2273 K interview	2273 K verhaal	2281 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1061 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	899 K you have a tip	900 K you know more	900 K you have information	900 K you work at	900 K you work in	900 K you have any information	900 K you have a story	948 K our	982 K you have	1004 K you	1030 K you like our	1030 K you enjoy our	1078 K you have a problem	1078 K you have a question	1078 K you have a dilemma	1078 K you have a burning	1078 K you need advice
doe	2194 K de quiz	2194 K mee met ons	2194 K mee met onze	2194 K mee aan ons	2194 K mee aan onze	2236 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1691 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	860 K't miss	894 K't miss:	998 K't miss this:	1021 K't miss
dona	81 K suport	1129 K a	1809 K a
donasi	1787 K untuk
donate	835 K now	835 K today	842 K to
doneer	2212 K aan
donnez	1483 K votre avis
dopusti	2858 K uvijek sadržaj	2858 K uvek sadržaj	2858 K sadržaj s	2858 K sadržaj sa	2858 K sadržaj iz	2858 K sadržaj od
dosje	2875 K: kako	2875 K: ovako	2875 K: zašto	2875 K: što	2875 K: šta	2875 K: tko	2875 K: ko	2875 K: gdje	2875 K: gde	2875 K: ovo	2875 K: pogledajte	2875 K: poslušajte	2875 K: sve	2875 K: noć	2875 K: ljudi	2875 K: evo	3064 K: kako	3064 K: tako	3064 K: zakaj	3064 K: kaj	3064 K: kdo	3064 K: kje	3064 K: to	3064 K: poglejte	3064 K: prisluhnite	3064 K: vse	3064 K: noč	3064 K: ljudje	3064 K: takole	3064 K: oglejte
dossier	436 K: jak	436 K: takhle	436 K: takto	436 K: proč	436 K: co	436 K: kdo	436 K: kde	436 K: to	436 K: podívejte	436 K: poslechněte	436 K: vše	436 K: noc	436 K: lidé	436 K: tak	436 K: tady	436 K: jaké	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	748 K: der	748 K: die	748 K: das	748 K: wie	748 K: warum	748 K: was	748 K: so	748 K: wenn	748 K: alles	748 K: wer	748 K: wo	1104 K: how	1104 K: why	1104 K: what	1104 K: who	1104 K: where	1104 K: when	1104 K: the	1104 K: inside	1104 K: watch	1104 K: see	1104 K: is	1104 K: can	1104 K: this	1104 K: listen	1419 K: näin	1419 K: tässä	1419 K: siksi	1419 K: tämä	1419 K: kuuntele	1419 K: katso	1419 K: kaikki	1419 K: miten	1419 K: miksi	1419 K: mitä	1419 K: kuka	1419 K: mikä	1419 K: tältä	1419 K: tällainen	1486 K :	2268 K: zo	2268 K: hoe	2268 K: dit	2268 K: waarom	2268 K: wat	2268 K: wie	2268 K: de	2268 K: het	2268 K: een	2268 K: alles	2268 K: bekijk	2268 K: luister	2268 K: deze	2268 K: dat	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de	2510 K: jak	2510 K: tak	2510 K: oto	2510 K: dlaczego	2510 K: co	2510 K: kto	2510 K: gdzie	2510 K: to	2510 K: zobacz	2510 K: posłuchaj	2510 K: wszystko	2510 K: noc	2510 K: ludzie	2970 K: ako	2970 K: takto	2970 K: prečo	2970 K: čo	2970 K: kto	2970 K: kde	2970 K: to	2970 K: pozrite	2970 K: vypočujte	2970 K: všetko	2970 K: noc	2970 K: ľudia	2970 K: tak	2970 K: aké	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
dostupno	2824 K na	2824 K u
dotazy	72 K
dovoli	3047 K vedno vsebino	3047 K vsebino z	3047 K vsebino s	3047 K vsebino iz	3047 K vsebino od
dowiedz	2435 K się więcej
download	13 K	1003 K	1019 K the	1043 K our free	1043 K the free	1755 K aplikasi	1784 K	2236 K
dozvoli	2858 K uvijek sadržaj	2858 K uvek sadržaj	2858 K sadržaj s	2858 K sadržaj sa	2858 K sadržaj iz	2858 K sadržaj od
""", 'dp': """
dpa	626 (K
""", 'dr': """
drukuj	2459 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	494 K kan tippe os	494 K kan sende os	513 K har brugt	513 K har læst	514 K får en mail	514 K kan også	547 K har læst # ud af dine #	547 K har læst # ud af #	547 K har læst # af dine #	547 K har læst # af #	716 K hast schon ein abo	716 K hast dein limit	2346 K har lest	2346 K har #	2348 K får en e-post	2348 K kan også	2348 K finner oss	2382 K har lest # av dine #	2382 K har lest # av #	3120 K som källa	3141 K har läst	3141 K har #	3142 K får ett mejl	3142 K kan också	3142 K hittar oss	3178 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1787 K	1787 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	931 K-mail	1690 K-mailt küldtünk
""", 'ea': """
earlier	968 K coverage:
""", 'eb': """
ebenfalls	617 K interessant:
""", 'ed': """
edited	975 K by
editing	907 (K by	908 K by	909 K by
editor	894 K's picks:	1774 K:	1774 K :
""", 'ee': """
een	2186 K bericht gedeeld door	2186 K post gedeeld door
eerder	2193 K schreven we:	2193 K verschenen:	2273 K verschenen	2273 K gepubliceerd
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1384 K sitoutumista	1411 K omistajaa	1411 K omistajia	1411 K osakkeenomistajia	1411 K maksumuuria
ein	645 K beitrag geteilt von	645 K von	645 K post von	760 K angebot der	760 K angebot von	760 K angebot des	760 K angebot unseres partners
eine	73 K frage zum artikel
einen	584 K monat kostenlos
eingebetteter	732 K inhalt von
""", 'el': """
el	317 K teu comentari serà	1197 K vídeo comenzará	1197 K video comenzará
elinizde	3287 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2588 K parceria com
email	3 K this	899 K the author	899 K us	931 K	1003 K	1055 K this	1062 K reporter
emailed	1026 K on fridays	1026 K on mondays
embedded	1090 K content from	1090 K content is blocked
empfehlen	3 K sie	707 K sie
empfiehl	707 K
""", 'en': """
en	89 K tant qu'abonné	319 K col·laboració amb	1135 K otro dispositivo	1142 K tu correo	1142 K su correo	1142 K tu buzón	1142 K tu email	1156 K facebook y twitter	1156 K facebook, twitter	1156 K facebook y x	1165 K los comentarios	1168 K vídeo:	1168 K directo	1168 K contexto:	1196 K colaboración con	1447 K faisant un don	1457 K tant qu'abonné	1463 K vous inscrivant	1486 K savoir plus	1486 K direct	1513 K partenariat avec	1529 K vidéo -	1529 K images -
enable	867 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	989 K your day with
endet	584 K automatisch
enjoy	962 K	1042 K #% off	1074 K #% off your
enjoyed	69 K this	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content
enjoying	860 K this article	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content	1030 K the	1030 K our	1030 K this
enregistrez	1533 K cet article	1533 K cette recette
entdecke	23 K mehr von	707 K
entdecken	707 K sie
entenda	2564 K:
entra	12 K nel
entre	12 K no
envia	310 K'ns
envianos	1183 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	494 K du	2325 K du
erbjudande	3126 K till dig som
eredetileg	1733 K megjelent
erhalten	707 K sie
erscheint	663 K jeden	663 K immer
erschienen	752 K zuerst
""", 'es': """
es	32 K gibt noch keine kommentare	1186 K corresponsal	1186 K redactor de	1186 K redactora de	1186 K jefe de	1186 K jefa de
escanea	1183 K el código	1202 K el código para descargar
escolta	1 K	321 K el pòdcast	321 K el podcast	321 K el nostre pòdcast	321 K el nostre podcast
escoltar	1 K
escucha	1 K	1197 K el pódcast	1197 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
esej	441 K	2515 K	2879 K je	2974 K	3068 K je
essayet	557 K	2392 K
essayez	1526 K
essee	1424 K on julkaistu
esta	52 K investigación	52 K investigação	52 K reportagem	1192 K noticia ha sido traducida	1192 K traducción se ha hecho	1192 K traducción ha sido	1192 K función utiliza	1199 K noticia pertenece a	2583 K tradução foi feita	2583 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1135 K contenido es exclusivo	1190 K contenido procede de	1190 K contenido proviene de	1192 K texto ha sido traducido	1192 K artículo ha sido traducido	1194 K reportaje forma parte del número	1194 K artículo forma parte del número	1199 K artículo pertenece a	2583 K texto foi traduzido	2583 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	306 K pot interessar:
etu	1400 K tilaajille:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ev': """
everything	1105 K on the topic:	1105 K on:
""", 'ex': """
exclusief	2139 K voor abonnees
exclusivo	1135 K para suscriptores
existing	850 K subscriber	850 K subscribers
experimentou	59 K
explainer	894 K:	1104 K: how	1104 K: why	1104 K: what	1104 K: who	1104 K: where	1104 K: when	1104 K: the	1104 K: inside	1104 K: watch	1104 K: see	1104 K: is	1104 K: can	1104 K: this	1104 K: listen
explore	894 K more:	1003 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1664 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1867 K il quiz	1867 K il test	1867 K il nostro
faites	1447 K un don	1448 K un don à
fale	2567 K com o autor	2576 K com o repórter	2576 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	982 K
feel	68 K free to republish	915 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	894 K under:
fill	1003 K in	1003 K out
film	2451 K znajdziesz	2510 K: jak	2510 K: tak	2510 K: oto	2510 K: dlaczego	2510 K: co	2510 K: kto	2510 K: gdzie	2510 K: to	2510 K: zobacz	2510 K: posłuchaj	2510 K: wszystko	2510 K: noc	2510 K: ludzie
find	12 K us	12 K os	877 K us on	877 K me on	943 K your next job	1003 K	1018 K
finden	12 K sie uns	707 K sie
finding	1029 K this useful
finn	12 K oss
first	1014 K published by	1014 K published in the	1042 K time here
fizessen	1690 K
""", 'fl': """
flash	962 K sale
fler	3109 K artiklar om	3113 K artiklar av	3184 K artiklar om ämnet:	3184 K artiklar om:
flere	483 K artikler om	487 K artikler af	553 K artikler om emnet:	553 K artikler om:	2314 K saker om	2314 K saker fra	2315 K saker om	2318 K saker av	2331 K jobber på	2388 K saker om temaet:	2388 K saker om:
""", 'fo': """
foglald	1690 K le
foglalja	1690 K le
folge	12 K	707 K
folgen	12 K sie	707 K sie
folgt	12 K
follow	12 K	877 K us	877 K @	877 K all the latest	877 K the latest	877 K our	924 K the	931 K	1003 K	1771 K
for	13 K a better	13 K the best	946 K more news	946 K more local	946 K more stories	946 K more on	946 K more coverage	946 K more of our	946 K more from	946 K the latest	954 K the best experience	954 K the best reading experience	962 K just	962 K only	968 K more on the story	993 K just	993 K only	997 K reprint	997 K reprints	1076 K membership enquiries	1076 K media enquiries	1076 K media inquiries	1076 K press enquiries	1076 K press inquiries	1076 K advertising enquiries	1076 K advertising inquiries	1076 K subscription enquiries	1076 K subscription inquiries	1076 K membership inquiries	1076 K sponsorship enquiries
fordel	533 K for abonnenter:	2368 K for abonnenter:
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2351 K å lese
forward	3 K this	1055 K this	1055 K it to	1055 K the letter
foto	2100 K:	2801 K galerija:
fotogalerie	358 K:
fotogalerija	2995 K:
fotostrecke	617 K:
found	7 K an	7 K a	69 K this useful	1029 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	647 K unsere ki
frage	709 K des tages	726 K des tages:	726 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	647 K sie unsere ki
free	68 K to republish	68 K to reprint	1043 K download	1043 K kit	1043 K guide	1043 K template	1043 K templates	1043 K ebook	1043 K e-book	1043 K checklist	1043 K toolkit	1043 K white paper	1043 K whitepaper	1043 K report	1043 K course	1043 K webinar	1043 K resource	1070 K shipping on orders	1070 K delivery on orders
freier	670 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	894 K the archive:	894 K our archive:	894 K our archives:	993 K only	993 K just
""", 'fu': """
fuiste	1184 ¿K testigo
full	894 K story:	894 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	894 K reading:
""", 'fy': """
fyll	2348 K inn	3142 K i
""", 'ga': """
ga	2236 K mee
gabung	12 K	1771 K
gallup	1258 K:	1397 K:
gambas	1766 [K:video
gamble	1046 K responsibly
gaukite	2036 K
""", 'ge': """
ge	3142 K
geben	707 K sie
geef	3 K dit
geen	2260 K eigenaar	2260 K eigenaren	2260 K aandeelhouders	2260 K betaalmuur	2260 K miljardair
gem	514 K
gemaakt	59 K?
generative	940 K ai
gengivelse	68 K tilladt
gerelateerd	2193 K:
gesponsert	86 K:	701 K von	760 K von
gesponsord	86 K:	2209 K door	2281 K door
get	13 K the app	13 K our	23 K	835 K in touch	860 K the latest	860 K breaking news	867 K notified	924 K	924 K the	941 K tickets	941 K your tickets	954 K the	955 K text alerts	955 K news alerts	958 K the	958 K our	962 K	974 K permission to reuse	1003 K	1018 K	1019 K the	1021 K push	1027 K	1031 K	1042 K #% off	1043 K our free	1043 K the free	1074 K #% off your	1080 K it from
""", 'gi': """
gi	2348 K
gib	707 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3143 K du
giornalista	1850 K professionista	1850 K e scrittrice	1850 K e scrittore
giv	514 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glasanje	2855 K:
glasovanje	2855 K:	3044 K:
glavni	3009 K poudarki
""", 'go': """
go	968 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	899 K a tip	899 K a story	899 K a news tip	900 K a question	982 K	1004 K a	1004 K	1078 K a dilemma	1078 K a question for
""", 'gr': """
gra	2488 K dnia:
grab	1043 K our free	1043 K your free
graduada	1187 K en
graduado	1187 K en
grupo	2552 K do whatsapp
""", 'gu': """
guarda	1840 K anche	1840 K:	1840 K il video	1840 K anche:	1864 K il video qui sopra
gulir	1794 K ke bawah	1794 K untuk
""", 'ha': """
ha	44 K hibát	1672 K van információja	1672 K van információd	1672 K ön is átélt	1672 K te is átéltél	1672 K többet tud
haben	7 K sie einen fehler	621 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3288 K	3292 K:
haberde	7 K hata	3276 K hata
haberin	3258 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1184 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1854 K informazioni	1854 K una notizia	1854 K una segnalazione	1854 K una storia
hakaret	27 K içeren
hakka	1250 K
halaman	1793 K selanjutnya:
hallgasd	1 K meg	1678 K meg
hallgass	1678 K minket
hallgassa	1 K meg	1678 K meg	1690 K meg
haluaisitko	1385 K
haluatko	1363 K kertoa	1370 K töihin	1370 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	494 K du oplysninger	494 K du viden	494 K du et godt tip	494 K du tip	494 K du flere oplysninger	494 K du oplevet	494 K du selv oplevet	494 K du en god historie	515 K du en historie	515 K du dokumentation	515 K du dokumenter	527 K du et tip	527 K du tip	527 K du et godt tip	527 K du en god historie	527 K du en historie	2318 K du et tips	2325 K du informasjon	2325 K du opplysninger	2325 K du flere opplysninger	2325 K du tips	2325 K du et tips	2325 K du opplevd	2325 K du erfaring	2325 K du tanker	2325 K du noe på hjertet	2350 K du en historie	2350 K du dokumenter	2350 K du dokumentasjon	3120 K du information	3120 K du uppgifter	3120 K du tips	3120 K du ett tips	3120 K du varit med om	3120 K du egna erfarenheter	3120 K du upplevt	3143 K du en historia	3143 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	317 K d'estar registrat	317 K detectat cap	317 K trobat cap	1184 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3276 K mi fark	3287 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	835 K your say	899 K a tip	899 K a news tip	899 K a question about this	899 K a question for	900 K you been	900 K a story	953 K your say	982 K a	982 K you	1004 K you	1004 K we	1031 K	1050 K you made this	1050 K you tried this	1060 K you	1078 K a question for	1078 K you got a question	1078 K a dilemma
hay	7 K algún
haz	1168 K clic aquí	1184 K tu denuncia	1200 K nuestro test	1200 K el test	1200 K nuestro quiz
hazte	1129 K socio de
""", 'he': """
hear	1 K this	944 K this story	946 K more	986 K the full	986 K more	1003 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2171 K je een tip	2172 K je een tip	2237 K je
heeft	2171 K u een tip	2172 K u een tip	2237 K u
hela	3150 K samtalet	3150 K intervjun
hele	522 K samtalen	522 K interviewet	2357 K samtalen	2357 K intervjuet
help	950 K us improve	1003 K
hem	96 K >	96 K '	96 K "	96 K /
hent	13 K	491 K appen fra	505 K	514 K	2336 K
her	535 K er et indlejret indhold fra	535 K er et indlejret opslag fra	535 K er indlejret indhold fra	535 K er indlejret opslag fra	535 K vises et indlejret indhold fra	535 K vises et indlejret opslag fra	535 K vises indlejret indhold fra	535 K vises indlejret opslag fra	535 K findes et indlejret indhold fra	535 K findes et indlejret opslag fra	535 K findes indlejret indhold fra	535 K findes indlejret opslag fra	2370 K er et innebygd innhold fra	2370 K er et innebygd innlegg fra	2370 K er innebygd innhold fra	2370 K er innebygd innlegg fra	2370 K vises et innebygd innhold fra	2370 K vises et innebygd innlegg fra	2370 K vises innebygd innhold fra	2370 K vises innebygd innlegg fra	2370 K finnes et innebygd innhold fra	2370 K finnes et innebygd innlegg fra	2370 K finnes innebygd innhold fra	2370 K finnes innebygd innlegg fra
here	968 K's more on this
het	5 K reactieveld	2166 K beste van	2209 K artikel gaat verder onder	2209 K verhaal gaat verder onder	2209 K artikel gaat verder na	2209 K verhaal gaat verder na
heti	1706 K kvíz:
""", 'hi': """
hiciste	59 K esta
hier	617 K lesen sie	617 K geht es zu	617 K geht's zu	651 K klicken, um	654 K geht es zum quiz	654 K geht es zum täglichen	713 K können sie den artikel	713 K können sie diesen artikel	713 K kannst du den artikel	732 K ist ein eingebetteter	2251 K staat ingesloten
highlights	939 K
highly	1054 K active question
hintergrund	617 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	516 K fortsætter	557 K
hit	986 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2331 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'hl': """
hlasovanie	2948 K:
""", 'ho': """
hoe	2217 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	3473 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	980 K useful is this	980 K helpful was this	1060 K has	1060 K have	1060 K did	1060 K are you	1060 K will	1060 K would
""", 'hr': """
hra	415 K dne:	2949 K dňa:
hrajte	415 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3143 K håller du med
husk	514 K at bekræfte	2348 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	515 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	565 K betalt samarbejde med	1018 K use	1018 K used	1018 K love	1018 K bought	1018 K recommend	1839 K più letti di	1859 K punti chiave	2362 K appen	2400 K betalt samarbeid med	3196 K betalt samarbete med
""", 'ic': """
icymi	894 K:
""", 'ie': """
ielogojies	2096 K
ievadi	2096 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	915 K you enjoyed this	915 K you liked this	1050 K you make this	1050 K you try this	1050 K you made this	1050 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	684 K feedback hilft	729 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	654 K meinung ist uns wichtig	684 K rückmeldung hilft
""", 'ik': """
iklan	1794 K -
ikuti	12 K	1759 K berita	1771 K	1782 K survei	1782 K polling	1782 K jajak pendapat	1782 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1856 K video non è disponibile	1858 K testo è stato realizzato	1864 K video inizierà	1866 K tuo commento sarà
ilgili	3258 K haber
ilginizi	3258 K çekebilir	3258 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1370 K
""", 'im': """
im	617 K video:
image	907 K copyright	907 K source,	907 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	593 K ihrem postfach	593 K ihr postfach	614 K den kommentaren	890 K the comments section	890 K the comment section	894 K case you missed it:	944 K the video player above	1861 K edicola da	1861 K edicola con	1863 K collaborazione con	1882 K offerta	2146 K de app	2164 K de reacties	2281 K betaalde samenwerking met
indhold	565 K fra annoncøren
indtast	514 K
informationen	647 K zum einsatz von ki
inga	32 K kommentarer	3175 K ägare	3175 K aktieägare
ingen	32 K kommentarer	544 K ejer	544 K ejere	544 K aktionærer	544 K milliardær	544 K betalingsmur	2379 K eier	2379 K eiere	2379 K aksjonærer	2379 K milliardær	2379 K betalingsmur	3175 K ägare	3175 K miljardär	3175 K betalvägg
ingesloten	2251 K inhoud van
inhalt	732 K von
inhalte	732 K von	732 K aus
inhoud	2251 K van
inicio	96 K >	96 K '	96 K "	96 K /
innhold	2400 K fra annonsøren
innlegg	27 K
inquadra	1869 K il codice	1869 K il qr code	1869 K il qr
inscreva	2585 K-se no nosso webinar
inscrivez	1455 K-vous gratuitement	1510 K-vous à notre webinaire
instal	1784 K aplikasi
instala	13 K
instale	13 K
instaliraj	2824 K
instalirajte	2824 K	2849 K aplikaciju
install	13 K	1019 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
intervju	2879 K je	3068 K je
invia	3 K	1854 K la tua lettera
""", 'ir': """
irtisano	1384 K
""", 'is': """
is	7 K something wrong	982 K there	1004 K there	2237 K er iets
isi	1782 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
iz	3068 K angleščine prevedla	3068 K angleščine prevedel	3068 K nemščine prevedla	3068 K nemščine prevedel
izlasi	2096 K
izle	3258 K:
izleyin	3258 K:
izpildi	2087 K testu
izveido	2096 K
izvor	2828 K:
izvori	2828 K:
""", 'ja': """
ja	2082 K tev ir informācija	2082 K jums ir informācija	2082 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1384 K
jadikan	1771 K
jadilah	31 K yang pertama
jaga	1250 K
jak	376 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1386 K lukemista
jawab	1782 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2218 K kunt niet meer reageren	2218 K kunt reageren	2226 K kunt je altijd	2226 K ontvangt vanaf nu	2226 K ontvangt een e-mail	2263 K hebt al # van	2263 K hebt # van	2817 K li vam	2817 K li članak	3010 K bil članek	3010 K bila vsebina	3010 K bil povzetek
jeden	663 K montag neu	663 K dienstag neu	663 K donnerstag neu	663 K freitag neu	663 K samstag neu	663 K sonntag neu	663 K mittwoch neu
jederzeit	584 K kündbar	591 K widerrufen	591 K abbestellen	591 K abmelden
jelentkezz	1690 K be
jelentkezzen	1690 K be
jen	417 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	651 K reinhören	654 K tickets sichern	675 K lesen:	696 K # monate	696 K # wochen	727 K spielen:
""", 'ji': """
jika	1772 K anda mengetahui	1772 K anda punya
""", 'jo': """
job	491 K hos
jobb	2322 K i
jobba	3117 K på
jobbar	3120 K du
jobber	2325 K du
jogue	2585 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	835 K the conversation	842 K	877 K the conversation on	877 K us on	890 K the debate	924 K the	924 K	941 K us for	941 K us at	941 K us in	941 K us live	953 K the conversation	953 K the discussion	953 K the debate	962 K for	962 K now	1003 K	1008 K #	1008 K over #	1008 K more than #	1008 K our #
jornalista	2575 K formada	2575 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1386 K jatkuu	1424 K on julkaistu	1424 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1420 K aiheesta:	1420 K jutut aiheesta:
kaj	33 K menite
kan	82 K du lide	515 K du lide
kanalimiza	12 K
kapcsolja	1690 K be
kapja	1690 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1235 K sul on vihje	1235 K sul on vihjeid	1251 K lugu	1251 K artikkel	1251 K tead	1251 K tahad
katso	1354 K myös	1354 K:	1354 K video	1354 K myös:	1384 K koko	1384 K kaikki
kaupallinen	86 K yhteistyö:	1432 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	860 K up with	962 K reading	963 K reading with	998 K reading:
kein	740 K eigentümer	740 K konzern	740 K verleger	740 K milliardär
keine	740 K eigentümer	740 K konzerne	740 K aktionäre	740 K paywall	740 K werbung
ken	66 K je iemand	2237 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	494 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1690 K minket
kerro	59 K kommenteissa	1363 K kokemuksesi	1363 K oma
keskustele	28 K	1394 K aiheesta	1394 K jutusta
keskustelu	1373 K on auki
key	939 K points	939 K takeaways
""", 'ki': """
ki	647 K-generierte inhalte	647 K-generierte texte	647 K-generierte zusammenfassungen	2355 K har
kiitos	1411 K lukijoidemme
kijk	2167 K ook	2167 K hier	2191 K de uitzending	2191 K de hele	2207 K voor meer
kirim	1772 K foto	1772 K tulisan
kirimkan	1772 K foto
kirjaudu	1373 K	1384 K
kirjoita	1384 K suoraan	1384 K meille
kirjoitimme	1392 K
kirjoittaja	1365 K on	1365 K työskentelee
kirjoitus	1424 K on julkaistu
kirjuta	1235 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2350 K du til
""", 'kl': """
klausies	2096 K
klausykite	2021 K	2036 K
klick	707 K
klicka	3110 K här
klicken	707 K sie
klik	484 K her	1771 K	2167 K hier	2207 K hier voor	2236 K
klikk	2315 K her
klikkaamalla	1384 K
kliknij	2435 K tutaj
kliknite	2899 K sem
klopt	2237 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	915 K someone	915 K anyone	982 K	1004 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1384 K keskustelun kuulet
kolumna	2813 K izražava	3006 K izraža	3006 K odraža
kolumni	1424 K on julkaistu
kom	500 K til vores	2331 K på vårt	2331 K på vår	3126 K på vårt	3126 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2036 K gali
kommentare	5 K	27 K	685 K können nur	713 K werden erst	713 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	614 K
kommentarsporet	5 K
kommenteerida	1250 K saavad
kommentering	5 K
kommentieren	5 K	685 K können	707 K sie
kommentit	5 K	27 K
kommentoimalla	1394 K	1394 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	361 K na autora	487 K journalisten	494 K journalisten	495 K	514 K	620 K:	2318 K journalisten	2325 K oss	2325 K journalisten	2326 K	2348 K
kontakta	3113 K reportern	3120 K oss via	3120 K reportern	3121 K	3142 K
kontributor	1774 K:
konuyla	3258 K ilgili:
koop	2236 K
kooperation	760 K mit
kopeeri	1250 K
kopier	514 K	2348 K
kopiera	3142 K
kopioi	1384 K
kopiuj	2459 K link
koreksi	1778 K artikel
""", 'kr': """
krijg	2236 K
kronikken	557 K	2392 K
""", 'ku': """
kui	1235 K sul on teema	1235 K sul on vihje	1235 K tead	1235 K märkasid
kunjungi	1779 K toko
kunne	69 K du lide	82 K du lide
kunstig	520 K intelligens har	2355 K intelligens har
kunstmatige	2188 K intelligentie kan fouten maken. controleer
kuula	1240 K podcasti	1250 K
kuulemme	1384 K mielellämme
kuuntele	1 K	1354 K:	1354 K myös	1354 K myös:	1371 K	1384 K
""", 'kv': """
kviz	2801 K:	2855 K:	2855 K dana:	2855 K tjedna:	2995 K:	3044 K:	3044 K dneva:	3044 K tedna:
""", 'ky': """
kysely	1397 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1463 K'essentiel de l'actualité	1490 K'auteur	1491 K'auteur	1500 K'essentiel par	1844 K'autore	1845 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1514 K vidéo va commencer	1822 K tua email	1866 K tua opinione conta
laad	2251 K inhoud van
laadi	1250 K alla
laat	59 K me weten	2191 K je dit artikel	2236 K
laatste	2166 K nieuws over
ladda	13 K ner	3130 K ner	3130 K ned	3142 K ner	3166 K alltid innehåll från	3166 K innehåll från
lade	13 K	707 K
laden	13 K sie	707 K sie
lae	1250 K alla
lagre	2348 K
lainaus	68 K sallittu
lands	1026 K on mondays	1026 K on fridays	1026 K on sundays
langganan	1789 K
lanjut	1794 K membaca
lanjutkan	1794 K membaca
laporan	1773 K:	1774 K wartawan	1774 K kontributor
laporkan	1778 K kesalahan
lasi	2071 K arī	2071 K vairāk	2071 K vēl	2096 K
lasiet	2071 K arī
last	13 K ned	2336 K ned	2348 K ned	2362 K ned appen	2370 K inn alltid innhold fra	2370 K inn innhold fra
lataa	13 K	1384 K	1402 K sisältö palvelusta
latest	893 K from	893 K in	893 K videos from
laureata	1850 K in
laureato	1850 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1168 K puede interesar	1168 K puede interesar:	1457 K premier mois	1485 K meilleur de
lea	1168 K también	1168 K aquí	1168 K además	1168 K más	1168 K:	1168 K además:
leave	59 K a star
ledenvoordeel	2248 K:
lediga	3117 K jobb på	3117 K tjänster på
ledige	491 K stillinger hos	491 K stillinger på	2322 K stillinger i	2322 K stillinger hos
lee	13 K en	1168 K también	1168 K más	1168 K:	1168 K más:	1168 K aquí:	1202 K las noticias sin anuncios	1202 K sin anuncios en la app	1213 K aquí la nota completa
leer	1168 K también	1168 K más
lees	13 K	2166 K meer over	2167 K ook	2167 K ook:	2167 K meer	2167 K meer:	2167 K verder	2167 K hier	2167 K:	2167 K verder:	2193 K ons dossier:	2193 K het hele verhaal:	2207 K het hele	2207 K het volledige	2207 K de hele	2207 K hier het hele	2207 K hier alles	2232 K ook dit artikel:	2232 K dit ook:	2233 K ook het interview	2233 K ook het verhaal	2233 K ook ons	2233 K ook onze	2233 K ook de analyse	2233 K ook de reportage	2233 K ook de column	2233 K ook dit	2233 K hier het interview	2233 K hier de analyse	2236 K	2238 K dit verhaal	2238 K dit artikel	2269 K alles over het onderwerp:	2269 K alles over:
leestip	2167 K:
legg	2348 K til
leggi	13 K	1839 K tutte le notizie	1840 K anche	1840 K anche:	1840 K qui	1840 K tutto	1840 K:	1840 K pure:	1851 K tutti gli articoli di
legyen	31 K ön az első	1690 K
leia	13 K	2563 K mais sobre	2564 K também	2564 K também:	2564 K mais	2564 K:	2564 K aqui	2564 K mais:
leiad	1250 K meid
leidsid	44 K	1241 K vea	1241 K artiklist vea
leiten	3 K sie
len	2951 K pre predplatiteľov:
ler	2564 K também	2564 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1485 K plus lus	1500 K réponses sont générées	1501 K points clés	2314 K mer om	2315 K også	2315 K også:	2315 K mer	2315 K mer:	2315 K:	2315 K hele saken	2315 K om	2315 K her	2315 - K også	2322 K videre med	2336 K eavisen	2336 K avisa	2336 K avisen	2349 K	2351 K videre	2388 K alt om temaet:	2388 K alt om:
lesedauer	723 K
leseempfehlung	675 K:
lesen	13 K sie	82 K sie gern	616 K sie mehr zu	616 K sie mehr zum	617 K sie auch	617 K sie mehr	617 K sie hier	617 K sie dazu	617 K sie jetzt	617 K sie außerdem	617 K sie mehr zum thema	675 K sie hierzu:	699 K sie weiter:	699 K sie unser dossier:	707 K sie
lesenswert	675 K:
leserangebot	729 K:
leseravstemning	2365 K:
leserbrief	614 K
leserbriefe	614 K an
leserkommentare	684 K geben
leserreise	729 K:	2368 K:
leserreisen	729 K:
lesertilbud	2368 K:
leserumfrage	726 K:
lesetipp	617 K	617 K:
lesezeit	723 K
lest	617 K auch
lezersaanbieding	2248 K:
lezerspeiling	2245 K:
lezersreis	2248 K:
lezersvoordeel	2248 K:
""", 'li': """
licencia	1214 K creative commons
licenciada	1187 K en
licenciado	1187 K en
license	974 K this
lies	617 K auch	617 K mehr	617 K dazu	707 K
ligne	41 K de la rédaction
lihat	1766 K juga	1766 K juga:	1781 K video	1793 K pula:
liitu	56 K #	1250 K
liity	56 K #	56 K yli #	1384 K
like	12 K us	69 K this?	860 K what you're reading	877 K and follow	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content	1029 K what you read	1029 K what you see	1029 K what you've read	1029 K what you're reading
liked	69 K this	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content	1029 K what you read
liker	82 K du	2350 K du
liking	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content
likte	69 K du	82 K du
limited	962 K time	962 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3452 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1485 K tous nos articles	1486 K aussi	1486 K également	1486 K	1486 K notre	1486 K l'article	1486 K plus	1486 >> K
lisa	1250 K meid	1250 K
lisez	13 K	1486 K aussi	1526 K
listen	1 K to	894 K |	894 K:	944 K to the latest episode	944 K to the full episode	944 K to the full interview	944 K again on	986 K to our	986 K as	1003 K
live	484 K:	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	617 K-ticker:	1104 K blog: how	1104 K blog: why	1104 K blog: what	1104 K blog: who	1104 K blog: where	1104 K blog: when	1104 K blog: the	1104 K blog: inside	1104 K blog: watch	1104 K blog: see	1104 K blog: is	1104 K blog: can	1104 K blog: this	1104 K blog: listen	1419 K: näin	1419 K: tässä	1419 K: siksi	1419 K: tämä	1419 K: kuuntele	1419 K: katso	1419 K: kaikki	1419 K: miten	1419 K: miksi	1419 K: mitä	1419 K: kuka	1419 K: mikä	1419 K: tältä	1419 K: tällainen	2268 K: zo	2268 K: hoe	2268 K: dit	2268 K: waarom	2268 K: wat	2268 K: wie	2268 K: de	2268 K: het	2268 K: een	2268 K: alles	2268 K: bekijk	2268 K: luister	2268 K: deze	2268 K: dat
liveblog	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	748 K: der	748 K: die	748 K: das	748 K: wie	748 K: warum	748 K: was	748 K: so	748 K: wenn	748 K: alles	748 K: wer	748 K: wo	1104 K: how	1104 K: why	1104 K: what	1104 K: who	1104 K: where	1104 K: when	1104 K: the	1104 K: inside	1104 K: watch	1104 K: see	1104 K: is	1104 K: can	1104 K: this	1104 K: listen	2167 K:	2268 K: zo	2268 K: hoe	2268 K: dit	2268 K: waarom	2268 K: wat	2268 K: wie	2268 K: de	2268 K: het	2268 K: een	2268 K: alles	2268 K: bekijk	2268 K: luister	2268 K: deze	2268 K: dat
liverapport	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
liveseuranta	1419 K: näin	1419 K: tässä	1419 K: siksi	1419 K: tämä	1419 K: kuuntele	1419 K: katso	1419 K: kaikki	1419 K: miten	1419 K: miksi	1419 K: mitä	1419 K: kuka	1419 K: mikä	1419 K: tältä	1419 K: tällainen
""", 'll': """
llegeix	306 K també	306 K més
llegiu	306 K també
llicenciada	312 K en periodisme
llicenciat	312 K en periodisme
""", 'lo': """
lo	59 K has probado	1167 K más leído en	1167 K más visto en	1167 K último en
load	1069 K content from	1069 K external content
loe	1223 K ka	1223 K lisaks	1223 K veel	1223 K edasi:	1250 K
log	513 K ind eller opret	514 K ind	1003 K in
logg	2346 K inn eller	2348 K inn
logga	3141 K in eller	3142 K in	3156 K in
logi	1250 K sisse
loo	1250 K
looking	1003 K for	1018 K for
los	5 K comentarios	27 K comentarios	2194 K de dagelijkse
love	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content	1030 K our
loved	69 K this	1029 K this?	1029 K this article	1029 K this story	1029 K this post	1029 K this piece	1029 K this newsletter	1029 K this column	1029 K this recipe	1029 K this podcast	1029 K this essay	1029 K this series	1029 K this guide	1029 K this blog	1029 K this interview	1029 K this letter	1029 K this review	1029 K this page	1029 K this issue	1029 K this read	1029 K this episode	1029 K this content
lowongan	1779 K kerja di
""", 'lu': """
lubisz	82 K
lue	1354 K myös	1354 K myös:	1354 K lisää	1354 K lisää:	1354 K:	1354 K seuraavaksi:	1384 K	1420 K lisää aiheesta:
lugu	1252 K jätkub
luister	1 K	2167 K ook	2167 K:	2167 K ook:	2191 K hier naar	2191 K de podcast	2236 K
lukijakysely	1397 K:
lukijamatka	1400 K:
lukijatarjous	1400 K:
lukijoidemme	1411 K ansiosta
luo	1373 K tunnus	1384 K
""", 'ly': """
lyssna	1 K på	3110 K	3110 K:	3142 K
lyt	1 K til	484 K til	514 K
lytt	2315 K til	2348 K
""", 'ma': """
maak	2194 K de puzzel	2203 K een bedrag over	2203 K je gift over	2203 K uw gift over	2203 K je bijdrage over	2203 K uw bijdrage over	2236 K
maandelijks	2139 K opzegbaar
mach	654 K den test:	707 K
machen	654 K sie den test:	654 K sie mit bei unserer	707 K sie
macie	72 K pytania
made	59 K it?	1050 K this recipe	1050 K this
mai	2624 K multe detalii	2624 K mult pe această temă:	2652 K multe articole despre	2652 K multe știri despre
mail	1055 K this	2170 K de auteur	2182 K	2236 K
mainostaja	1432 K:
mais	2563 K lidas em	2563 K de	2563 K sobre	2563 K notícias de	2563 K notícias sobre	2567 K artigos de
make	12 K us	835 K a donation	835 K a contribution	835 K a gift	1003 K
maksettu	1432 K yhteistyö:
manda	1183 K tus fotos
mandanos	1183 K
mande	2579 K sua sugestão	2579 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1771 K bergabung
masuk	1798 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2438 K temat?	2438 K temat dla
matote	2037 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2362 K appen	2362 K appen vår
medlemsfordel	533 K:	2368 K:
meer	2166 K over	2166 K uit	2166 K van	2166 K nieuws over	2167 K lezen:	2170 K artikelen van	2170 K van deze auteur	2207 K nieuws uit	2207 K nieuws over	2207 K weten?	2207 K over dit	2232 K over dit onderwerp:	2237 K lezen over	2269 K over het onderwerp:	2269 K over:
meest	2166 K gelezen in
meet	899 K the author	941 K our	1003 K
mehr	616 K zum thema	616 K aus	616 K von	616 K zu	616 K lesen über	616 K über	617 K zum thema	617 K dazu	617 K dazu:	617 K lesen:	617 K aus dem ressort	617 K aus der region:	620 K vom autor	620 K von der autorin	620 K artikel von	647 K informationen zum einsatz von ki	675 K nachrichten aus	675 K aus dem archiv:	699 K hintergründe dazu:	699 K zu diesem thema:
meistgelesen	616 K in
mejla	3120 K reportern	3121 K
meld	2236 K je	2331 K deg på vårt	2348 K deg
melde	707 K
melden	707 K sie
members	1005 K can read	1036 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1690 K
mer	2314 K om	2314 K fra	2315 K om saken:	2388 K om temaet:	2388 K om:	3109 K om	3109 K från	3110 K om ämnet:	3110 K läsning:	3113 K av	3184 K om ämnet:	3184 K om:
merci	28 K de rester	28 K de respecter
mere	483 K om	483 K fra	484 K om emnet:	553 K om emnet:	553 K om:
message	1061 K us on	1061 K us at	1061 K the newsroom
mest	3109 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2181 K medewerking van	2181 K dank aan anp	2181 K dank aan belga
mettiti	1867 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	1729 K cikk a témában:	1729 K a témáról:
mira	1168 K también	1168 K:	1168 K también:	1197 K el video arriba	1197 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	584 K einem abo	627 K material von	628 K material von
mitarbeit	641 K:
""", 'mn': """
mnenja	3006 K avtorjev
mnenje	3006 K avtorja
""", 'mo': """
modtag	514 K
mohlo	358 K by vás zajímat:
molimo	28 K vas da
monat	584 K kostenlos	584 K gratis
mooi	69 K verhaal
more	893 K from	893 K on	894 K from	894 K on this	894 K to read:	894 K on this story:	894 K on this topic:	894 K stories:	894 K on:	899 K by	899 K stories by	968 K coverage:	998 K news:	1000 K videos from	1015 K local headlines	1015 K local news	1015 K local stories	1015 K national news	1015 K top stories	1015 K world news	1015 K business news	1015 K sports news	1015 K breaking news	1072 K:	1072 K |	1105 K about the topic:	1105 K about:	1105 K on the topic:	1105 K on:
most	893 K read in	893 K read on	893 K viewed in	893 K popular in	893 K popular on	998 K read:
""", 'mu': """
mua	3457 K vé
muhabir	3292 K:
muista	1384 K vahvistaa
mus	2036 K rasite
must	894 K read:	998 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	419 K tomto místě je vložený obsah	419 K tomto místě je vložený příspěvek	419 K tomto místě se nachází vložený obsah	419 K tomto místě se nachází vložený příspěvek	419 K tomto místě najdete vložený obsah	419 K tomto místě najdete vložený příspěvek	2209 K de advertentie gaat	2543 K sua caixa de entrada	2953 K tomto mieste je vložený obsah	2953 K tomto mieste je vložený príspevok	2953 K tomto mieste sa nachádza vložený obsah	2953 K tomto mieste sa nachádza vložený príspevok	2953 K tomto mieste nájdete vložený obsah	2953 K tomto mieste nájdete vložený príspevok	3016 K voljo v	3016 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	596 K-app
nad	52 K tym tekstem
nahlaste	398 K chybu
najdete	12 K nás
najnowsze	2434 K z
najnowszy	2441 K numer
najpopularniejsze	2434 K w
namestite	3016 K
namluveno	375 K
napi	1706 K kvíz:	1707 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1850 K a
nato	1850 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1690 K felejtse el megerősíteni
need	1018 K a	1078 K advice
neem	2239 K nu
nehmen	707 K sie
nei	1837 K commenti
nella	1822 K tua mail	1822 K tua email	1822 K tua casella
nema	32 K komentara
nemamo	2867 K vlasnika	2867 K vlasnike	2867 K dioničare	2867 K akcionare	2867 K oglase	2867 K reklame
nemate	2834 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	616 K artikel aus
never	1021 K miss
new	962 K year sale	1001 K episodes	1029 K here?	1042 K here	1042 K to us	1046 K customers only	1052 K replies are no longer allowed
news	41 K hotline	41 K tip line	596 K-app
newsblog	617 K:
newsdesk	41 K hotline
newsletter	593 K an	593 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	894 K:
""", 'ng': """
nghe	1 K	3443 K:	3458 K podcast của báo	3458 K podcast của chúng tôi	3458 K toàn bộ bài	3458 K bài viết
""", 'ni': """
nicht	614 K mehr kommentieren	614 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2468 K masz czasu czytać	2502 K mamy właściciela	2502 K mamy akcjonariuszy	2502 K mamy udziałowców	2502 K mamy reklam	2502 K mamy paywalla
nieuws	2237 K via whatsapp
nikmati	1784 K berita	1789 K
nimamo	3056 K lastnika	3056 K lastnikov	3056 K delničarjev	3056 K oglasov
nimate	3026 K časa za branje
nincs	1720 K tulajdonosunk	1720 K mögöttünk	1720 K fizetőfalunk	1720 K fizetőfal
nincsenek	1720 K tulajdonosaink	1720 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1097 K owner	1097 K owners	1097 K billionaire owner	1097 K paywall	1097 K paywalls	1097 K shareholders	1097 K corporate owner	1097 K advertising	1097 K ads	1168 K te pierdas:	2543 K seu e-mail	2543 K seu email	2552 K facebook e no	2552 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1165 K de participación
nos	1486 K lecteurs ont lu	2561 K comentários
noskaties	2096 K
not	1029 K on the list yet?	1029 K on our list yet?
noteringen	2249 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1167 K de
notify	867 K me of	867 K me when
notre	1486 K dossier	1486 K article	1486 K enquête :	1486 K reportage :
nous	12 K suivre
nova	3012 K številka
novi	2819 K broj
now	894 K read:	993 K only	993 K just
nowy	2441 K numer
""", 'nu': """
nu	32 K există comentarii	2213 K # weken voor	2213 K # maanden voor	2229 K de eerste maand voor	2239 K met korting
nur	584 K für mitglieder	696 K # euro	696 K # €	716 K für kurze zeit	716 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	361 K autorovi	361 K autorce	2438 K autorze	2438 K autorce	2576 K autor escreve segundo o novo	2591 K seu comentário será	2634 K postare distribuită de
""", 'ob': """
obejrzyj	2435 K wideo	2435 K:	2451 K film	2451 K wideo
objevili	7 K jste
obserwuj	12 K	2465 K
""", 'oc': """
ocenite	2817 K	3010 K
ocijenite	2817 K
""", 'od': """
od	2852 K # eura
odds	1046 K courtesy of	1088 K correct at	1088 K correct as of	1088 K are correct at	1088 K subject to change	2249 K onder voorbehoud	2249 K kunnen	3163 K kan
oddsen	3163 K kan
""", 'of': """
ofert	319 K per
oferta	2490 K dla czytelników:	2490 K dla prenumeratorów:
offerta	1882 K speciale
offrez	3 K
offrir	3 K
ofrecido	1196 K por
""", 'og': """
oglejte	2995 K si video
""", 'ok': """
okuyun	3258 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1235 K midagi	1235 K kogenud
olet	1414 K lukenut #/#	1414 K lukenut #
oletko	1363 K kokenut	1363 K itse kokenut
oliko	1385 K tästä
olvasd	1664 K el	1664 K el:	1690 K el
olvass	1664 K tovább:
olvassa	1664 K el	1664 K el:	1664 K el ezt is	1690 K el
""", 'om': """
om	487 K forfatteren	487 K skribenten	2139 K verder te lezen	2164 K te reageren	2318 K forfatteren	2318 K skribenten	3113 K skribenten	3113 K författaren
""", 'on': """
on	876 K facebook and twitter	876 K facebook, twitter	876 K instagram, facebook	876 K twitter and facebook	876 K instagram and facebook	894 K our site:	1019 K mobile	1019 K your phone	1019 K the go	1019 K the move
onbeperkt	2139 K toegang
onko	1363 K sinulla juttuvinkki	1363 K sinulla vinkki	1363 K sinulla tietoa	1363 K sinulla aiheesta	1385 K sinulla asiakirjoja
online	436 K: jak	436 K: takhle	436 K: takto	436 K: proč	436 K: co	436 K: kdo	436 K: kde	436 K: to	436 K: podívejte	436 K: poslechněte	436 K: vše	436 K: noc	436 K: lidé	436 K: tak	436 K: tady	436 K: jaké	2970 K: ako	2970 K: takto	2970 K: prečo	2970 K: čo	2970 K: kto	2970 K: kde	2970 K: to	2970 K: pozrite	2970 K: vypočujte	2970 K: všetko	2970 K: noc	2970 K: ľudia	2970 K: tak	2970 K: aké
only	952 K registered	952 K subscribers	952 K members
ontdek	23 K meer van	2236 K
ontvang	2143 K elke	2236 K
onze	2191 K podcast is te
""", 'oo': """
ook	2167 K interessant:	2232 K in het nieuws:	2232 K lezen:
oorspronkelijk	2273 K verschenen
""", 'op': """
op	2154 K facebook en twitter	2154 K facebook, twitter	2154 K facebook en instagram	2154 K facebook, instagram
opazili	44 K ste
opdaget	515 K en fejl
opdater	514 K
open	1019 K the
opinion	894 K |
opozorite	3028 K na napako
oppdater	2348 K
opprett	2346 K en	2346 K konto	2346 K bruker	2348 K
opprinnelig	2392 K publisert
oppsummeringen	26 K er
oprac	2463 K.
opracowanie	2463 K:
opret	513 K en gratis	513 K dig gratis	514 K
oprindeligt	557 K bragt
opsummeringen	26 K er
""", 'or': """
or	1070 K # interest-free	1070 K # payments of	1070 K four interest-free
order	1003 K	1065 K reprints	1087 K your copy	1087 K a copy
originally	1014 K published by	1014 K published in	1014 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1240 K	1250 K
osallistu	1370 K	1384 K	1394 K keskusteluun
ossza	3 K meg	1690 K meg
osta	1240 K pilet	1250 K	1370 K liput	1384 K
oszd	3 K meg	1690 K meg
""", 'ot': """
ota	1363 K yhteyttä toimittajaan	1363 K yhteyttä toimitukseen	1367 K yhteyttä	1384 K yhteyttä	1384 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	968 K earlier coverage:	998 K latest coverage:	1007 K app	1007 K podcast	1007 K newsletter	1007 K channel	1007 K telegram channel	1007 K whatsapp channel	1007 K free newsletter	1007 K daily newsletter	1007 K apps	1036 K subscribers get	1036 K members get
out	959 K every	1026 K on fridays	1026 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2816 K sažetak	2879 K članak je	2879 K tekst je
ovde	2858 K je ugrađensadržaj	2858 K je ugrađeni sadržaj
ovdje	2858 K je ugrađensadržaj	2858 K je ugrađeni sadržaj
over	1046 K #s only	2171 K de auteur	2172 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
oversat	557 K fra
oversatt	2392 K fra
oversettelse	2392 K:	2392 K fra
ovo	52 K istraživanje
""", 'pa': """
paid	919 K for by	1114 K for by	1114 K content from	1114 K post by
para	1165 K participar	1165 K comentar	1184 K comunicarse con	1184 K contactar con	1199 K poder comentar	2561 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1861 K al nostro
participe	12 K
participez	1510 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	449 K článku	1114 K content from	2523 K materiału	2523 K artykułu	2886 K članka	2886 K projekta	2886 K rubrike	2982 K článku	3075 K članka	3075 K projekta	3075 K rubrike
partnerem	449 K článku je	449 K projektu je	449 K seriálu je	449 K rubriky je	2523 K artykułu jest	2523 K cyklu jest	2523 K materiału jest	2523 K serwisu jest
partnerom	2982 K článku je	2982 K projektu je	2982 K seriálu je	2982 K rubriky je
parts	939 K of this article	939 K of this story
pas	32 K encore de commentaire
pasang	1784 K aplikasi
pasidalinkite	2022 K savo istorija	2036 K
pass	872 K this on	1055 K this
passend	617 K dazu	617 K dazu:
patreon	3282 K'dan
pay	1070 K in #	1070 K in three	1070 K in four
paying	1036 K members get
payment	845 K methods:
""", 'pe': """
peatoimetaja	1232 K:
peiling	2245 K:
pelaa	1398 K nyt:
pentru	2634 K a vedea acest	2634 K a vizualiza acest
penulis	1773 K:	1774 K:	1774 K :
per	593 K e-mail zugeschickt	593 K mail zugeschickt	1815 K leggere tutto	1817 K gli abbonati	1817 K chi ha un abbonamento	1837 K commentare	1840 K approfondire	1840 K approfondire:	1851 K contattare l'autore	1851 K contattare l'autrice	1851 K scrivere all'autore	1851 K scrivere all'autrice	1854 K segnalazioni
perguntas	72 K?
periodista	312 K especialitzada	312 K especialitzat	1186 K de	1186 K especializada	1186 K especializado
permitida	68 K a reprodução
perskaitykite	2036 K
pewarta	1773 K:	1774 K:	1774 K :
""", 'pi': """
pick	1070 K up available at
pickup	1070 K available at
piedalies	2096 K
pierwotnie	2515 K opublikowano
piesakies	2087 K
pievieno	2096 K mūs	2096 K
pievienojies	56 K #	2081 K	2096 K
pievienojieties	2081 K
pilihan	1766 K editor:
pirkite	2027 K bilietus
pitaj	2816 K
pitajte	2816 K
pitanja	72 K
pitanje	2855 K dana:
pitch	835 K in
""", 'pl': """
place	943 K a classified	943 K an ad
play	948 K our	948 K today's	1003 K	1046 K responsibly	1085 K now:	1085 K today:	1085 K today's game:	1085 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1046 K gamble responsibly	1054 K be sure to answer the question	1054 K read the rules before
plus	1485 K d'articles sur	1485 K d'infos sur	3162 K-förmån:
""", 'po': """
po	2515 K raz pierwszy opublikowano
pobierz	13 K	2454 K z	2454 K w	2454 K na	2454 K w sklepie	2465 K aplikację	2483 K aplikację
podaruj	3 K	2459 K
podcast	436 K: jak	436 K: takhle	436 K: takto	436 K: proč	436 K: co	436 K: kdo	436 K: kde	436 K: to	436 K: podívejte	436 K: poslechněte	436 K: vše	436 K: noc	436 K: lidé	436 K: tak	436 K: tady	436 K: jaké	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	617 K-tipp:	748 K: der	748 K: die	748 K: das	748 K: wie	748 K: warum	748 K: was	748 K: so	748 K: wenn	748 K: alles	748 K: wer	748 K: wo	894 K:	1104 K: how	1104 K: why	1104 K: what	1104 K: who	1104 K: where	1104 K: when	1104 K: the	1104 K: inside	1104 K: watch	1104 K: see	1104 K: is	1104 K: can	1104 K: this	1104 K: listen	1419 K: näin	1419 K: tässä	1419 K: siksi	1419 K: tämä	1419 K: kuuntele	1419 K: katso	1419 K: kaikki	1419 K: miten	1419 K: miksi	1419 K: mitä	1419 K: kuka	1419 K: mikä	1419 K: tältä	1419 K: tällainen	1486 K :	1728 K: így	1728 K: itt	1728 K: ezért	1728 K: miért	1728 K: hogyan	1728 K: mit	1728 K: ki	1728 K: mi	1728 K: ez	1728 K: ezt	1728 K: hallgassa	1728 K: nézze	1728 K: minden	1728 K: a	1728 K: az	2268 K: zo	2268 K: hoe	2268 K: dit	2268 K: waarom	2268 K: wat	2268 K: wie	2268 K: de	2268 K: het	2268 K: een	2268 K: alles	2268 K: bekijk	2268 K: luister	2268 K: deze	2268 K: dat	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de	2510 K: jak	2510 K: tak	2510 K: oto	2510 K: dlaczego	2510 K: co	2510 K: kto	2510 K: gdzie	2510 K: to	2510 K: zobacz	2510 K: posłuchaj	2510 K: wszystko	2510 K: noc	2510 K: ludzie	2875 K: kako	2875 K: ovako	2875 K: zašto	2875 K: što	2875 K: šta	2875 K: tko	2875 K: ko	2875 K: gdje	2875 K: gde	2875 K: ovo	2875 K: pogledajte	2875 K: poslušajte	2875 K: sve	2875 K: noć	2875 K: ljudi	2875 K: evo	2970 K: ako	2970 K: takto	2970 K: prečo	2970 K: čo	2970 K: kto	2970 K: kde	2970 K: to	2970 K: pozrite	2970 K: vypočujte	2970 K: všetko	2970 K: noc	2970 K: ľudia	2970 K: tak	2970 K: aké	3064 K: kako	3064 K: tako	3064 K: zakaj	3064 K: kaj	3064 K: kdo	3064 K: kje	3064 K: to	3064 K: poglejte	3064 K: prisluhnite	3064 K: vse	3064 K: noč	3064 K: ljudje	3064 K: takole	3064 K: oglejte	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
podcastunk	1678 K
podd	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
pode	2564 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de	2875 K: kako	2875 K: ovako	2875 K: zašto	2875 K: što	2875 K: šta	2875 K: tko	2875 K: ko	2875 K: gdje	2875 K: gde	2875 K: ovo	2875 K: pogledajte	2875 K: poslušajte	2875 K: sve	2875 K: noć	2875 K: ljudi	2875 K: evo	3064 K: kako	3064 K: tako	3064 K: zakaj	3064 K: kaj	3064 K: kdo	3064 K: kje	3064 K: to	3064 K: poglejte	3064 K: prisluhnite	3064 K: vse	3064 K: noč	3064 K: ljudje	3064 K: takole	3064 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	2929 K
podporujte	393 K	2929 K
podprite	81 K	3023 K
podsumowanie	26 K wygenerowane	26 K zostało	2447 K artykułu	2447 K wygenerowane	2447 K przygotowane
podziel	3 K się
pogledaj	2801 K video
pogledajte	2801 K i	2801 K još	2801 K video	2801 K:
poglejte	2995 K tudi	2995 K:
poin	1777 K penting oleh	1777 K-poin penting oleh
points	1501 K clés
pokazuj	2493 K treści z	2493 K treści ze	2493 K treści od
pokud	44 K najdete
polecamy	2435 K:
poll	949 K:	1084 K of the day:	1084 K of the week:	2245 K:
pomohl	376 K vám
pomohol	2913 K vám
pon	1200 K a prueba tus
ponatis	68 K dovoljen
ponturi	2630 K și sesizări
ponuka	2951 K pre čitateľov:
popular	893 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	317 K a prova els teus
posez	1500 K vos questions	1500 K votre question
poslat	388 K
poslechnout	1 K
post	890 K a comment
posted	893 K in	894 K in:
posts	27 K
potrebbe	1840 K interessarti:
pots	310 K enviar-nos
pour	1445 K nous soutenir	1455 K débloquer	1483 K réagir	1483 K commenter	1486 K aller plus loin	1486 K rappel :	1504 K nous contacter	1504 K contacter	1514 K écouter cet épisode
povezano	2801 K:
povolit	419 K vždy obsah	419 K obsah z	419 K obsah ze	419 K obsah od
povzetek	3009 K	3009 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2899 K si	2899 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1922 K:
pratite	12 K	2831 K
preberite	2995 K tudi	2995 K še	2995 K več	2995 K:	2995 K si
prebrali	3059 K ste # od #	3059 K ste že # od #
prefer	923 K
pregunta	315 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preklad	2974 K:	2974 K z
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	3016 K
prenesite	13 K	3016 K	3023 K aplikacijo
prenota	1861 K il tuo posto per l'evento
prenumerata	2034 K nuo
prenumeruokite	2034 K ir skaitykite	2034 K nuo	2034 K tik	2036 K
press	986 K play
pretplatite	2831 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2824 K	2849 K aplikaciju
preuzmite	13 K	2824 K	2831 K aplikaciju	2849 K aplikaciju
prevedel	3068 K:
prevedla	3068 K:
prevela	2879 K:
preveo	2879 K:
previous	968 K coverage:
previously	894 K:
prevod	2879 K:	3068 K:	3068 K iz
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2836 K pogrešku
prijavite	2836 K grešku	2836 K pogrešku	3028 K napako
prijevod	2879 K:
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1055 K this
prisijunk	56 K prie #
prisijunkite	2020 K prie	2036 K
prisluhnite	2995 K podkastu
prispevek	3068 K je
privacy	860 K notice:
probeer	2213 K # maanden voor	2213 K # weken voor	2229 K	2236 K
proefabonnement	2139 K
profitez	1526 K
promoted	919 K by	972 K:
prosimy	28 K o
protokoll	641 K:
przeczytaj	2435 K także	2435 K też	2435 K:	2435 K też:
przeczytano	2505 K już # z #	2505 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1176 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	959 K every
puede	12 K seguir	1184 K enviarnos	1184 K contactar	1184 K escribir
puedes	12 K seguir	1168 K leer también	1168 K leer:	1184 K enviarnos	1184 K contactar	1184 K escribir	1197 K escuchar todos los episodios
punti	1859 K chiave
puntos	1192 K clave generados
punya	66 K teman yang	72 K pertanyaan	1772 K informasi	1772 K cerita	1772 K foto	1772 K keluhan
puoi	12 K seguirci	1854 K inviarci
push	599 K-nachrichten	599 K-benachrichtigungen	599 K-mitteilungen
pushmeldingen	2149 K
puzzle	1085 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	2487 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3448 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1176 K prohibida
quelle	626 K: dpa	626 K:
quellen	626 K:
quer	2579 K sugerir	2579 K contar	2579 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1858 K traduzione
questions	72 K?	73 K about this article	73 K about this story	982 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1858 K articolo è stato tradotto	1861 K articolo è pubblicato sul numero	1866 K articolo aderisce
quick	968 K read:
quieres	1184 ¿K contarnos
quiz	530 K:	690 K:	726 K:	726 K der woche:	1085 K of the day:	1085 K of the week:	1529 K.	1529 K -	1529 K :	2245 K:	2245 K van de week:	2365 K:	2487 K:	2487 K dnia:	2487 K tygodnia:	3159 K:	3274 K:
quoten	730 K unterliegen	730 K: stand
quoteringen	2249 K onder voorbehoud	2249 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2834 K slušate
radote	44 K	2028 K klaidą
raje	3026 K poslušate
raksti	2082 K autorei	2082 K autoram
raksts	2098 K turpinās
rakstu	46 K drīkst
rangkuman	1777 K ini	1777 K oleh	1777 K ai
rate	8 K this
""", 're': """
re	1529 (K)lire
reach	899 K the reporter	899 K the author	931 K	1062 K reporter	1062 K columnist
reacties	5 K	27 K	2218 K worden
read	13 K this in	893 K more on these	893 K more about	893 K more from	894 K more	894 K more:	894 K also	894 K next	894 K:	894 K |	894 K all about it	894 K next:	899 K more by	946 K more of our	954 K this and more	954 K this story	958 K our	962 K on with	962 K on for	963 K on with	968 K the full report here	968 K the full story here	998 K our explainer:	998 K our analysis:	998 K our guide:	998 K our interview:	998 K this next:	998 K our latest:	1003 K
reader	1084 K poll:	1087 K offer:
readers	952 K must use	952 K must log	1042 K get #%	1042 K save	1084 K' poll:
reading	1029 K this on
reageren	5 K	2218 K kan	2218 K is alleen	2238 K op dit artikel
receive	859 K emails from	867 K notifications	958 K the	958 K our	1021 K push	1031 K
recevez	1463 K chaque	1463 K tous les	1463 K gratuitement
recevoir	1469 K les alertes
recibe	1144 K cada	1144 K todas las	1183 K las noticias	1183 K en tu whatsapp
recibir	1150 K notificaciones
recomandarea	2624 K noastră:
recomendado	2564 K:
recomendamos	1168 K:
recomienda	3 K
recommended	894 K:	968 K reading:
redactor	312 K de	1186 K de	1186 K en
redactora	312 K de	1186 K de	1186 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	641 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2097 K kļūdu
regala	3 K
regale	3 K
regarder	1486 K :
regardez	1514 K la vidéo ci-dessus	1514 K la vidéo ci-dessous
register	941 K for our	1003 K
registreeru	1240 K
registrer	2346 K deg
registrera	3141 K dig	3156 K dig
registrieren	582 K sie sich
regler	3163 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3163 K. #+
relacionado	1168 K:	2564 K:
relacja	2510 K na żywo: jak	2510 K na żywo: tak	2510 K na żywo: oto	2510 K na żywo: dlaczego	2510 K na żywo: co	2510 K na żywo: kto	2510 K na żywo: gdzie	2510 K na żywo: to	2510 K na żywo: zobacz	2510 K na żywo: posłuchaj	2510 K na żywo: wszystko	2510 K na żywo: noc	2510 K na żywo: ludzie
related	894 K:	894 K |	894 K story:	894 K stories:	894 K article:	894 K reading:	894 K video:	894 K content:	998 K coverage:
relire	1486 K
remarks	27 K
rendeld	1677 K meg
rendelje	1677 K meg	1690 K meg
report	7 K an error	7 K a mistake	1003 K
reporter	1773 K:	1774 K:
reporting	907 (K by	908 K by	909 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1194 K tu plaza
reserve	941 K your seat	2585 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1518 K informé avec notre appli	1518 K informés avec notre appli
resum	315 K generat	315 K fet
resume	1192 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1486 K	1486 K ici	1510 K notre hors-série	1514 K tous les épisodes
rezervuokite	2036 K
rezime	2816 K
rezumat	2635 K generat	2635 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1822 K ogni
ringkasan	1777 K ini	1777 K dibuat	1777 K oleh	1777 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2036 K
rozhovor	441 K	2974 K
""", 'ry': """
ryhdy	1384 K
""", 's': """
s	89 K předplatným	89 K predplatným	391 K využitím zpráv	2879 K engleskog prevela	2879 K engleskog preveo	2879 K njemačkog prevela	2879 K njemačkog preveo
""", 'sa': """
sa	2879 K engleskog prevela	2879 K engleskog preveo
saada	1235 K oma vihje	1235 K meile	1235 K oma arvamuslugu	1235 K arvamuslugu	1250 K
saat	1384 K ilmoituksen	1384 K sähköpostin	1384 K
saiba	2564 K mais	2564 K mais:
saken	46 K kan	2351 K fortsetter	2392 K
saksikan	1766 K juga	1781 K video	1781 K live	1781 K live streaming
sale	962 K:
salli	1402 K sisältö palvelusta	1402 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1250 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2852 K #
sans	1457 K engagement
save	963 K #% on your first	963 K #% on an annual	963 K #% on a digital	1042 K #%	1074 K #% on your
sazinies	2096 K
saznajte	2801 K više:
""", 'sc': """
scan	924 K to join	954 K the qr code	954 K the code
scannez	1518 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	692 K
schalten	692 K sie
schau	707 K
schenk	673 K diesen
schenken	673 K sie diesen
schick	707 K
schicken	707 K sie
schlagworte	616 K zu
schon	696 K ab # euro
schreib	707 K
schreiben	31 K sie den ersten	620 K sie unserem autor	620 K sie der autorin	620 K sie uns	707 K sie
schrijf	2236 K je
scopri	23 K di più da	1861 K i giochi	1861 K i nostri giochi
scrivi	31 K il primo	1843 K all'autore
scroll	944 K down for video	1794 K ke bawah	1794 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	484 K også	484 K video	484 K også:	500 K flere jobs	514 K hele	514 K flere	514 K alle	1199 K adhiere a los criterios	1214 K permite la reproducción	1854 K vuoi raccontare	1854 K hai informazioni	2315 K også	2315 K video	2315 K også:	2348 K hele	2348 K alle	2348 K mer av	2579 K tiver informações	2579 K você tem informações	3110 K också	3110 K även	3110 K även:	3142 K hela	3142 K alla	3142 K mer av
sea	28 K respetuoso	31 K el primero
search	985 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	893 K more from	894 K also	894 K more	894 K more:	894 K also:	899 K all posts by	899 K author archive	998 K our explainer:	1000 K more videos	1003 K	1090 K this post
seen	44 K a typo	44 K a mistake	1004 K
segera	1755 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1188 K
seguinos	12 K
seguir	1188 K a
seguiu	12 K-nos
sehen	651 K sie hier das	651 K sie im video	651 K sie das video	707 K sie
sei	31 K der erste	31 K die erste	1854 K stato testimone	1854 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	2020 K	2036 K
seko	2081 K	2096 K
sekojiet	2081 K
selanjutnya	1793 K:
sem	32 K comentários
senaste	3109 K nytt om
send	3 K this	494 K os et krypteret	494 K os dit tip	514 K	899 K us your	899 K tips to	899 K your tips	899 K feedback to	899 K your story ideas	982 K us	982 K your	982 K photos	982 K pictures	1003 K	1055 K this	1055 K it on	2325 K sikkert tips	2325 K tips	2348 K	2348 K saken videre
senden	707 K sie
seneste	483 K nyt om
sent	959 K every	959 K each	1026 K on mondays	1026 K on tuesdays	1026 K on wednesdays	1026 K on thursdays	1026 K on fridays	1026 K on saturdays	1026 K on sundays
seotud	1223 K:
ser	2350 K du noe feil	3143 K du något fel
ses	1489 K derniers articles
set	44 K en fejl	1003 K
sett	44 K en feil
setzen	707 K sie
seu	27 K comentário	2591 K comentário será
seuraa	12 K	1367 K kirjoittajaa	1367 K toimittajaa	1384 K
""", 'sh': """
share	3 K this	3 K the article	899 K your story	982 K your	1003 K	1055 K this
shop	1003 K	1080 K now:
short	890 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	310 K tens informació	1184 K tienes información	1184 K tiene información	1184 K tenés información	1184 K conoces algún	1184 K conoces un caso	1504 K vous avez des informations	1504 K vous disposez	1504 K vous souhaitez
sia	31 K il primo
sichere	707 K
sichern	707 K sie
sie	7 K haben einen fehler	12 K finden uns	620 K erreichen die autorin	620 K erreichen den autor	640 K erreichen	716 K haben schon ein abo	716 K haben ihr limit	716 K haben das limit	716 K haben schon ein konto
sieh	651 K dir das video
siehe	617 K auch
siga	12 K	12 K-nos	1183 K el canal	2576 K este autor	2576 K esta autora
sign	835 K up here	859 K up to get	859 K up to receive	860 K up to	860 K up for	860 K up here	860 K up (it's	955 K up for push	955 K up for alerts	955 K up for text alerts	955 K up for breaking news alerts	990 K up to our	990 K up for our	990 K up for breaking	990 K up for free	1003 K up	1003 K in	1027 K up to	1027 K up for
sigue	12 K a	1168 K leyendo:	1183 K el canal	1188 K a	1213 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1766 K juga	1766 K juga:	1766 K:	1766 K video	1771 K berita	1781 K video	1792 K berita selengkapnya	1792 K berita lainnya	1793 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1798 K artikel gratis
sisesta	1250 K
siste	2314 K nytt om
sitter	2350 K du på	3143 K du på
siz	33 K ne
sizce	33 K
sizin	3287 K başiniza
""", 'sk': """
skaitykite	2010 K daugiau	2010 K taip pat	2010 K ir	2036 K
skapa	3141 K ett	3141 K konto	3142 K	3156 K ett konto	3156 K konto
skaties	2071 K arī	2096 K
skicka	3142 K
skinite	13 K	2824 K	2849 K aplikaciju
skontaktuj	2438 K się z autorem
skopiuj	2459 K link	2459 K
skriv	494 K til journalisten	495 K til	514 K	514 K direkte	2348 K inn	2348 K direkte	2348 K til oss	3142 K upp	3142 K direkt
""", 'sl': """
sledite	12 K	3023 K
sleduj	12 K
sledujte	12 K	358 K:	393 K	2929 K
slik	2347 K bruker	2347 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	647 K nutzen wir ki
sob	2576 K supervisão de
sobre	1172 K el autor	1172 K la autora	1172 K la firma	1173 K el autor	1173 K la autora	1173 K la firma	2568 K o autor	2568 K a autora	2569 K o autor	2569 K a autora
sois	31 K le premier
solliciteer	2239 K nu
sollten	620 K ihnen fehler
solo	1135 K para suscriptores	1817 K per abbonati	1882 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2539 K para assinantes
sonda	2487 K:
sondage	1529 K -	1529 K.
sorodna	2995 K novica
sorodno	2995 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1880 K
sostieni	81 K	1809 K	1809 K il	1809 K la	1880 K
souhrn	375 K	375 K článku
soutenez	81 K	1448 K	1448 K le
soutenir	1448 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3142 K
special	962 K offer	968 K report:
speel	2194 K onze	2246 K nu:
spel	2246 K van de dag:
spela	3142 K upp	3160 K nu:	3163 K ansvarsfullt
spelregels	2164 K
spende	576 K für
spenden	576 K für	667 K an:
spendenkonto	667 K:
spiel	654 K unser
spielen	654 K sie unser
spil	531 K nu:
spill	2348 K av	2366 K nå:
sponseret	565 K af
sponset	2400 K av
sponsored	919 K by	972 K:	1015 K by our	1114 K by
sponsoreret	565 K af
sponsorizzato	1863 K da
sponsrat	3196 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3023 K
spring	962 K sale
spune	59 K-mi
spytaj	2447 K
""", 'st': """
sta	2236 K
start	962 K your	989 K your day with	989 K your morning with	989 K your week with	2239 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2813 K autora	2813 K izraženi	2813 K izneti	2813 K izneseni
stay	28 K on topic	860 K up to date with	946 K with	954 K ahead with	1003 K	1021 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2236 K
stellen	647 K sie der
stelling	2245 K:
stem	514 K	2194 K mee	2236 K	2348 K
steun	81 K	2212 K	2236 K
stiahnite	13 K si	2929 K si aplikáciu
stimm	654 K jetzt ab:
stimmen	654 K sie jetzt ab:	707 K sie
story	975 K by
straipsnis	2038 K tęsiasi
streszczenie	26 K wygenerowane	2447 K	2447 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2236 K
""", 'su': """
su	27 K comentario	1828 K facebook e twitter	1828 K facebook e instagram
subscreva	2589 K o nosso podcast
subscribe	12 K to our	842 K to	860 K to	924 K to the	924 K to	952 K to comment	962 K	1003 K	1005 K for	1027 K to
subscriber	1087 K benefit:
subscribers	1005 K can read	1036 K get
subscriptions	963 K start at
subskrybuj	2465 K
sudah	59 K mencoba	59 K coba
sui	1828 K nostri canali
suivez	12 K	1506 K
suivre	1506 K
suka	69 K tulisan	69 K artikel	1778 K artikel ini
sull	1844 K'autore	1845 K'autore
sumate	12 K	56 K a las #
sumber	1774 K:	1774 K :
summary	939 K
summer	962 K sale
suomennos	1424 K:	1424 K englannista
suomentanut	1424 K:
support	842 K	842 K the	1003 K
supporters	1036 K get
sur	1466 K l'application	1474 K facebook et twitter	1474 K facebook, twitter	1474 K facebook et instagram	1486 K le même sujet
survey	949 K:
susikurkite	2036 K
susisiekite	2036 K
""", 'sv': """
svar	500 K på vores	514 K	2331 K på vår	2348 K
svara	3126 K på vår	3142 K
sve	2876 K o:	2876 K o temi:
svi	2876 K članci o temi:	2876 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	2817 K vam se
svidio	82 K vam se	2817 K vam se
svidjelo	69 K vam se	82 K vam se	2817 K vam se
""", 'sy': """
syndicated	997 K with permission
synes	515 K du om
""", 'sz': """
szavazz	1706 K:
szavazzon	1690 K	1706 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2331 K quizen	2331 K vår quiz	2348 K testen	2348 K vår	3009 K povzetek	3068 K članek je
taalfout	7 K	2164 K
tack	3175 K vare våra läsare	3175 K vare er läsare	3175 K vare dig
tady	419 K je vložený obsah	419 K je vložený příspěvek	419 K se nachází vložený obsah	419 K se nachází vložený příspěvek	419 K najdete vložený obsah	419 K najdete vložený příspěvek
tag	500 K quizzen	500 K vores quiz	514 K vores
tagged	894 K:
tags	894 K:
taip	2010 K pat skaitykite
take	948 K our	1003 K	1019 K us with you	1042 K #% off	1074 K #% off your
takip	12 K edin
takket	544 K være vores læsere	544 K være vores abonnenter	544 K være vores medlemmer	2379 K være våre lesere	2379 K være våre abonnenter
tallenna	1384 K
tambahkan	1771 K
tanya	1777 K ai kami
tap	986 K play	1003 K
tapkite	2036 K
tato	52 K investigace
tausta	1354 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1168 K puede interesar	1168 K puede interesar:	1168 K recomendamos:	1168 K recomendamos leer:
tead	1235 K teemast	1235 K rohkem
tee	1240 K test	1370 K testi	1384 K testimme
teile	3 K	707 K
teilen	3 K sie	707 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1254 K:	2181 K: door	2209 K gaat verder onder	2209 K loopt door onder	2209 K gaat verder na	2441 K ukazał się	2441 K pochodzi z	2447 K przetłumaczony	2447 K został przetłumaczony	2447 K czyta	2515 K	2523 K powstał we współpracy z	2813 K izražava	2816 K je preveden	2816 K čita	2819 K je objavljen u	2879 K je	2886 K je nastao u saradnji sa
tekstas	2040 K:
teksten	46 K må	46 K kan	557 K	2392 K
teksti	46 K võib	1367 K	1424 K on julkaistu
tekstin	46 K saa
teksts	2100 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	872 K a friend	899 K us your story	1003 K
telli	1248 K	1250 K
tellijana	1250 K
tem	2579 K alguma informação	2579 K informações	2579 K uma sugestão	2579 K uma denúncia	2579 K alguma história	2579 K uma história
tema	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1074 K per cent off your	2447 K skrót
tens	72 K dubtes	310 K informació	310 K una història
tento	375 K souhrn	375 K článek byl přeložen	441 K článek	441 K text	2912 K súhrn	2912 K článok bol preložený	2974 K článok	2974 K text
terjemahan	1777 K ini	1777 K dibantu
terms	907 K and conditions apply
test	500 K din viden	948 K your knowledge	2194 K je kennis	2331 K kunnskapene dine	3274 K:
testa	3126 K dina kunskaper
testaa	1370 K
testas	2044 K:
teste	654 K dein wissen	707 K
testen	654 K sie ihr wissen	707 K sie
testez	1526 K
testi	1397 K:
testou	59 K a receita
tests	2104 K:
tetszett	8 K	69 K?	69 K a	82 K	1691 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	375 K byl přeložen	378 K vyšel v	441 K	449 K vznikl ve spolupráci s	641 K:	1061 K us on	1061 K us at	1061 K the studio	1061 K the newsroom	2912 K bol preložený	2915 K vyšiel v	2974 K	2982 K vznikol v spolupráci s
texte	1500 K traduit
texten	46 K får	3144 K fortsätter	3188 K
texterna	46 K får
texto	1192 K traducido	2583 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3448 K gia kênh	3457 K gia khảo sát	3457 K gia bình chọn
thank	915 K you for reading	1054 K you for contributing an answer	1054 K you for your interest in this question
thanks	915 K for reading	1054 K for contributing an answer
the	5 K comments	860 K latest news directly	893 K latest in	893 K latest from	939 K ai summary	1105 K dossier on the topic:	1105 K dossier on:
thema	76 K geschlossen
theo	3434 K dõi báo	3434 K dõi trên	3448 K dõi báo	3448 K dõi chúng tôi	3448 K dõi kênh	3450 K dõi
there	32 K are no comments	32 K are no	1019 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	939 K article was	939 K article has been	939 K story was	939 K story has been	939 K content was	939 K summary	939 K translation	939 K piece was	944 K article is also available as audio	997 K article first appeared	997 K story first appeared	997 K piece first appeared	997 K post first appeared	997 K report includes material	997 K report includes information	997 K report includes reporting	997 K report contains material	1005 K is a preview	1010 K is an ai-generated	1010 K is an ai	1010 K ai-generated	1010 K ai summary	1052 K topic was automatically closed	1052 K topic was closed	1052 K topic is closed	1052 K topic is now closed	1052 K topic has been closed	1052 K topic will close	1052 K topic is locked	1052 K thread is closed	1052 K thread was closed	1052 K thread is now closed	1052 K thread has been closed	1052 K thread is locked	1052 K thread has been locked	1052 K discussion is closed	1052 K discussion is now closed	1052 K discussion has been closed	1052 K conversation is closed	1052 K conversation has been locked	1052 K post is locked	1052 K post has been locked	1065 K article appears in	1065 K article appeared in	1065 K story appears in	1065 K essay appears in	1065 K piece appears in	1065 K review appears in	1065 K interview appears in	1069 K content comes from	1084 K week's poll:	1108 K article was translated by	1108 K text was translated by	1108 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1840 K potrebbe interessare:
tidligere	557 K bragt	2392 K publisert
tiene	1178 ¿K información
tienes	72 K dudas	72 K preguntas	1171 ¿K una historia	1178 ¿K información	1178 ¿K una historia	1179 ¿K alguna	1184 ¿K algo que
tijdelijk	2239 K:
tiklayin	3258 K
tilaa	1384 K
tilaajaetu	1400 K:
tilaajana	89 K
tillad	535 K altid indhold fra	535 K indhold fra
tillat	2370 K alltid innhold fra	2370 K innhold fra
tilmeld	514 K
tin	3443 K liên quan:
tip	41 K de redactie	41 K redaktionen	494 K journalisten	494 K redaktionen	835 K your	2170 K de redactie	2170 K ons	2236 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1004 K?	2325 K journalisten	2325 K redaksjonen	2325 K oss	2326 K	3120 K:
tipsa	41 K redaktionen	3120 K reportern	3120 K redaktionen	3120 K oss	3120 K anonymt
""", 'to': """
to	26 K podsumowanie	890 K join the conversation	946 K hear more	1087 K order a copy	1087 K order your copy	1087 K buy a copy	1087 K order this book	2447 K streszczenie	2447 K podsumowanie
toate	2632 K articolele lui
toda	1202 K la información en nuestra
todas	1167 K las noticias de
today	1084 K's poll:
todos	27 K los comentarios	27 K os comentários	1171 K los artículos de	2567 K os artigos de
toeta	81 K	1247 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1367 K
toimituksen	41 K vihjepuhelin
toista	1384 K
tonton	1766 K juga	1766 K:	1766 K juga:	1781 K video
toon	2251 K inhoud van
top	96 K＞	893 K stories in	893 K stories from
topics	894 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	375 K shrnutí	2912 K zhrnutie
tous	27 K les commentaires	1485 K les articles de	1489 K les articles de
toute	1485 K l'actualité de	1485 K l'actu	1518 K l'info dans votre poche
""", 'tr': """
traduit	1500 K avec l'aide	1500 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /
translated	1108 K from the german by	1108 K from the french by	1108 K from the spanish by	1108 K from the italian by	1108 K from the russian by	1108 K from the ukrainian by	1108 K from the polish by	1108 K from the dutch by	1108 K from the arabic by	1108 K from the chinese by	1108 K from the portuguese by	1108 K from the swedish by
transmettez	3 K
treat	1003 K yourself
trending	893 K in	968 K:
tried	59 K it?	1050 K this recipe	1050 K this
trimite	3 K	2630 K-ne
try	948 K today's	948 K our	958 K our	962 K	963 K one month for $#	963 K one month for £#	963 K one month for €#	963 K it for $#	963 K it for £#	963 K it for just $#	963 K it for just £#	963 K a month for $#	963 K a month for £#	963 K us for $#	1003 K	1018 K	1019 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1142 K correo electrónico	1199 K comentario será	2493 K znajduje się osadzona treść	2493 K znajduje się osadzona post	2493 K znajduje się osadzona film	2493 K jest osadzona treść	2493 K jest osadzona post	2493 K jest osadzona film	2637 K ce părere ai	2953 K je vložený obsah	2953 K je vložený príspevok	2953 K sa nachádza vložený obsah	2953 K sa nachádza vložený príspevok	2953 K nájdete vložený obsah	2953 K nájdete vložený príspevok
tud	1672 K valamit
tudo	2563 K sobre
tudsz	1672 K valamit
tue	81 K
tukaj	3047 K je vdelana vsebina
tukekaa	81 K
tule	1240 K tööle	1370 K lukijailtaan	1370 K mukaan	1384 K mukaan
tunnetko	66 K jonkun
turite	2022 K naujieną	2022 K informacijos	2022 K istoriją
turn	955 K on alerts
tutaj	2493 K znajduje się osadzona treść	2493 K znajduje się osadzona post	2493 K znajduje się osadzona film	2493 K jest osadzona treść	2493 K jest osadzona post	2493 K jest osadzona film
tutte	1839 K le notizie su	1878 K le notizie di
tutti	27 K i commenti	1843 K gli articoli di	1864 K gli episodi del podcast
""", 'tv': """
tv	436 K: jak	436 K: takhle	436 K: takto	436 K: proč	436 K: co	436 K: kdo	436 K: kde	436 K: to	436 K: podívejte	436 K: poslechněte	436 K: vše	436 K: noc	436 K: lidé	436 K: tak	436 K: tady	436 K: jaké	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	748 K: der	748 K: die	748 K: das	748 K: wie	748 K: warum	748 K: was	748 K: so	748 K: wenn	748 K: alles	748 K: wer	748 K: wo	1419 K: näin	1419 K: tässä	1419 K: siksi	1419 K: tämä	1419 K: kuuntele	1419 K: katso	1419 K: kaikki	1419 K: miten	1419 K: miksi	1419 K: mitä	1419 K: kuka	1419 K: mikä	1419 K: tältä	1419 K: tällainen	1728 K: így	1728 K: itt	1728 K: ezért	1728 K: miért	1728 K: hogyan	1728 K: mit	1728 K: ki	1728 K: mi	1728 K: ez	1728 K: ezt	1728 K: hallgassa	1728 K: nézze	1728 K: minden	1728 K: a	1728 K: az	2268 K: zo	2268 K: hoe	2268 K: dit	2268 K: waarom	2268 K: wat	2268 K: wie	2268 K: de	2268 K: het	2268 K: een	2268 K: alles	2268 K: bekijk	2268 K: luister	2268 K: deze	2268 K: dat	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de	2510 K: jak	2510 K: tak	2510 K: oto	2510 K: dlaczego	2510 K: co	2510 K: kto	2510 K: gdzie	2510 K: to	2510 K: zobacz	2510 K: posłuchaj	2510 K: wszystko	2510 K: noc	2510 K: ludzie	2875 K: kako	2875 K: ovako	2875 K: zašto	2875 K: što	2875 K: šta	2875 K: tko	2875 K: ko	2875 K: gdje	2875 K: gde	2875 K: ovo	2875 K: pogledajte	2875 K: poslušajte	2875 K: sve	2875 K: noć	2875 K: ljudi	2875 K: evo	2970 K: ako	2970 K: takto	2970 K: prečo	2970 K: čo	2970 K: kto	2970 K: kde	2970 K: to	2970 K: pozrite	2970 K: vypočujte	2970 K: všetko	2970 K: noc	2970 K: ľudia	2970 K: tak	2970 K: aké	3064 K: kako	3064 K: tako	3064 K: zakaj	3064 K: kaj	3064 K: kdo	3064 K: kje	3064 K: to	3064 K: poglejte	3064 K: prisluhnite	3064 K: vse	3064 K: noč	3064 K: ljudje	3064 K: takole	3064 K: oglejte	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
""", 'tw': """
tweet	1061 K us
""", 'ty': """
tycker	82 K du om
tylko	2490 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2226 K kunt zich altijd	2263 K hebt al # van	2263 K hebt # van	2263 K heeft al # van	2263 K heeft # van
""", 'ug': """
ugens	530 K spørgsmål:	530 K quiz:
""", 'ui': """
uit	2167 K het archief:	2232 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2226 K kan
""", 'uj': """
uji	1782 K pengetahuanmu	1782 K pengetahuan anda
""", 'uk': """
ukens	2365 K spørsmål:	2365 K quiz:
""", 'ul': """
ultime	1839 K notizie di
""", 'um': """
um	614 K kommentare zu
umfrage	726 K:
""", 'un': """
un	41 K témoignage à	1504 K témoignage	1504 K fait	1514 K podcast à écouter	1856 K post condiviso da	2639 K articol susținut de	2639 K articol în parteneriat	2639 K proiect susținut de
una	1190 K publicación compartida por	1190 K publicación compartida de
unbegrenzter	670 K zugang
unduh	13 K	1755 K aplikasi	1784 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1489 K information à nous transmettre	1496 K info à nous	1504 K info	1504 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	850 K access for
unlock	962 K
unser	667 K spendenkonto	690 K wochenquiz	690 K quiz	706 K autor	706 K reporter	706 K redakteur	706 K korrespondent	709 K chatbot	709 K ki-chatbot	709 K wochenrätsel
unsere	617 K leseempfehlung	706 K autorin	706 K reporterin	706 K redakteurin	706 K korrespondentin	709 K ki	709 K frage der woche
untuk	1771 K mendapatkan
""", 'up': """
up	894 K next:
upozornit	398 K na chybu
upozornite	2934 K na chybu
uppdatera	3142 K
""", 'us': """
us	82 K ha agradat
users	952 K must
usually	1070 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1250 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	2858 K dopusti sadržaj	2858 K dozvoli sadržaj	2858 K prikaži sadržaj	2858 K učitaj sadržaj
uvijek	2858 K dopusti sadržaj	2858 K dozvoli sadržaj	2858 K prikaži sadržaj	2858 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	2982 K spolupráci s partnerom	3064 K živo: kako	3064 K živo: tako	3064 K živo: zakaj	3064 K živo: kaj	3064 K živo: kdo	3064 K živo: kje	3064 K živo: to	3064 K živo: poglejte	3064 K živo: prisluhnite	3064 K živo: vse	3064 K živo: noč	3064 K živo: ljudje	3064 K živo: takole	3064 K živo: oglejte
""", 'va': """
vaata	1223 K ka	1250 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2082 K tev ir ziņa	2082 K tev ir ko	2082 K esi pieredzējis	2097 K raksts
vam	82 K je všeč	82 K je bil všeč	3010 K je bil	3010 K je bila
van	72 K kérdésed	1672 K egy jó	1672 K egy tipped	1672 K egy tippje	1691 K olyan	1691 K olyan dokumentuma
var	31 K först	3142 K med
varaa	1384 K
vasta	1250 K
vastaa	1370 K	1384 K
vastaava	1382 K päätoimittaja:
vastutav	1232 K väljaandja:
""", 've': """
ve	449 K spolupráci s partnerem
vea	1168 K también	1168 K también:	1197 K el video a continuación	1197 K el vídeo a continuación
veckans	3159 K fråga:	3159 K quiz:
ved	494 K du mere	494 K du noget
vedd	1690 K meg
vedi	1840 K anche	1840 K anche:	1843 K tutti gli articoli di
vedno	3047 K dovoli vsebino	3047 K prikaži vsebino	3047 K naloži vsebino
vegeu	306 K també
vegye	1690 K meg
vegyen	1677 K jegyet	1677 K részt	1690 K részt
veillez	28 K à
veja	2563 K mais em	2564 K também	2564 K mais	2564 K:	2564 K também:	2564 K mais:	2589 K o vídeo abaixo	2589 K o vídeo acima	2589 K os vídeos mais assistidos
venujte	2925 K
ver	1168 K también	1171 K todos los artículos de	2567 K todos os artigos de
verder	2193 K lezen:	2232 K in het nieuws:
verhaal	2209 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	673 K sie diesen
verschijnt	2200 K elke	2200 K iedere
verstuur	3 K dit
vertaald	2273 K uit het
vertaling	2181 K:	2273 K
verwandtes	675 K thema:
vet	2325 K du mer	2325 K du noe	3120 K du mer	3120 K du något
veuillez	28 K respecter
vezane	2801 K vesti:
vezi	2624 K și	2624 K și:	2624 K:	2632 K toate articolele	2641 K video mai sus	2641 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	514 K vil gerne høre	524 K har tidligere skrevet	544 K har ingen ejer	544 K har ingen ejere	544 K har ingen aktionærer	2348 K vil gjerne høre	2359 K har tidligere skrevet	2379 K har ingen eier	2379 K har ingen eiere	2379 K har ingen aksjonærer	3142 K vill gärna höra	3152 K har tidigare skrivit	3175 K har ingen ägare	3175 K har inga ägare	3175 K har inga aktieägare
viac	2899 K:	2899 K k téme:	2971 K o téme:	2971 K o:	2971 K k téme téme:	2971 K k téme:
video	436 K: jak	436 K: takhle	436 K: takto	436 K: proč	436 K: co	436 K: kdo	436 K: kde	436 K: to	436 K: podívejte	436 K: poslechněte	436 K: vše	436 K: noc	436 K: lidé	436 K: tak	436 K: tady	436 K: jaké	552 K: sådan	552 K: her	552 K: derfor	552 K: dette	552 K: hør	552 K: se	552 K: alt	552 K: hvordan	552 K: hvorfor	552 K: hvad	552 K: hvem	552 K: den	552 K: det	552 K: de	748 K: der	748 K: die	748 K: das	748 K: wie	748 K: warum	748 K: was	748 K: so	748 K: wenn	748 K: alles	748 K: wer	748 K: wo	944 K above:	944 K below:	975 K by	1104 K: how	1104 K: why	1104 K: what	1104 K: who	1104 K: where	1104 K: when	1104 K: the	1104 K: inside	1104 K: watch	1104 K: see	1104 K: is	1104 K: can	1104 K: this	1104 K: listen	1419 K: näin	1419 K: tässä	1419 K: siksi	1419 K: tämä	1419 K: kuuntele	1419 K: katso	1419 K: kaikki	1419 K: miten	1419 K: miksi	1419 K: mitä	1419 K: kuka	1419 K: mikä	1419 K: tältä	1419 K: tällainen	2268 K: zo	2268 K: hoe	2268 K: dit	2268 K: waarom	2268 K: wat	2268 K: wie	2268 K: de	2268 K: het	2268 K: een	2268 K: alles	2268 K: bekijk	2268 K: luister	2268 K: deze	2268 K: dat	2387 K: slik	2387 K: her	2387 K: derfor	2387 K: dette	2387 K: hør	2387 K: se	2387 K: alt	2387 K: hvordan	2387 K: hvorfor	2387 K: hva	2387 K: hvem	2387 K: den	2387 K: det	2387 K: de	2801 K pogledajte	2875 K: kako	2875 K: ovako	2875 K: zašto	2875 K: što	2875 K: šta	2875 K: tko	2875 K: ko	2875 K: gdje	2875 K: gde	2875 K: ovo	2875 K: pogledajte	2875 K: poslušajte	2875 K: sve	2875 K: noć	2875 K: ljudi	2875 K: evo	2970 K: ako	2970 K: takto	2970 K: prečo	2970 K: čo	2970 K: kto	2970 K: kde	2970 K: to	2970 K: pozrite	2970 K: vypočujte	2970 K: všetko	2970 K: noc	2970 K: ľudia	2970 K: tak	2970 K: aké	3064 K: kako	3064 K: tako	3064 K: zakaj	3064 K: kaj	3064 K: kdo	3064 K: kje	3064 K: to	3064 K: poglejte	3064 K: prisluhnite	3064 K: vse	3064 K: noč	3064 K: ljudje	3064 K: takole	3064 K: oglejte	3183 K: så	3183 K: här	3183 K: därför	3183 K: det här	3183 K: hör	3183 K: se	3183 K: allt	3183 K: detta	3183 K: den	3183 K: det	3183 K: de	3183 K: hur	3183 K: varför	3183 K: vad
videos	732 K von
vidi	2801 K još
view	899 K all posts by	899 K all articles by	1080 K deal	1090 K this post	1090 K post on	1090 K this content
viikon	1397 K kysymys:	1397 K visa:
viktoriin	1258 K:
viktorina	2044 K:
vil	500 K du arbejde	500 K du være med på holdet	2331 K du jobbe	2331 K du være med på laget
vill	3126 K du jobba	3126 K du arbeta
vind	82 K je dit	500 K billetter	514 K
vinkkaa	1363 K toimitukselle	1363 K
vinn	2331 K billetter	2348 K	3126 K biljetter	3142 K
vir	3021 K:
viri	3021 K:
vis	28 K respekt	514 K indhold	535 K altid indhold fra	535 K indhold fra	2348 K innhold	2370 K alltid innhold fra	2370 K innhold fra
visa	28 K respekt	1397 K:	3142 K innehåll	3166 K alltid innehåll från	3166 K innehåll från
visit	1003 K
visita	1194 K nuestra tienda	1861 K lo store	1861 K il nostro store
visite	2585 K a nossa loja	2585 K nossa loja
viste	7 K
visualizzando	1856 K questo contenuto
viu	7 K algum	44 K um erro	2579 K algo	2579 K alguma coisa
""", 'vk': """
vklopi	3016 K
vklopite	3016 K
""", 'vo': """
voce	1858 K generata
voeg	2236 K
voir	1485 K tous les articles	1486 K aussi	1486 K la vidéo	1489 K tous les articles de	1514 K la vidéo ci-dessus
voit	1363 K lähettää vinkin
voita	1384 K
voix	1500 K générée
volg	12 K ons	12 K	2182 K	2236 K
voller	670 K zugriff
vols	310 K compartir	310 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2217 K je deze
voor	2188 K dit artikel	2229 K maar # euro per	2229 K maar €#	2229 K slechts # euro per	2229 K slechts €#
voordeel	2248 K voor abonnees:
vorlesezeit	723 K
vote	1003 K
votre	27 K commentaire	1463 K adresse e-mail	1463 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1455 K est offert	1463 K désinscrire à tout moment	1463 K pouvez vous désinscrire à tout moment	1489 K avez une information	1496 K travaillez	1496 K avez été	1496 K êtes témoin	1496 K avez une information	1496 K souhaitez témoigner	1504 K avez une info	1504 K avez une information	1504 K avez des informations	1504 K disposez	1504 K souhaitez	1504 K êtes concerné	1504 K êtes témoin	1504 K avez été témoin	1504 K avez des photos	1504 K pouvez nous	1504 K pouvez joindre	1504 K pouvez contacter	1504 K pouvez écrire à
voz	1192 K generada
""", 'vr': """
vraag	2245 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2630 K să ne spui
""", 'vs': """
vse	3065 K o:	3065 K o temi:
vsebina	3075 K je nastala v sodelovanju z	3075 K je nastala v sodelovanju s
vsi	3065 K članki o temi:
""", 'vu': """
vuoi	1854 K segnalarci	1854 K raccontarci
""", 'vy': """
vytisknout	388 K
""", 'w': """
w	2493 K tym miejscu znajduje się osadzona treść	2493 K tym miejscu znajduje się osadzona post	2493 K tym miejscu znajduje się osadzona film	2493 K tym miejscu jest osadzona treść	2493 K tym miejscu jest osadzona post	2493 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1004 K to	1005 K to	1005 K more	1021 K to be the first
war	8 K dieser	8 K der	683 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	915 K this forwarded	980 K this	2217 K deze	2237 K je erbij	2237 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2194 K is jouw mening	2217 K vind je van	2217 K vond u van	2217 K vindt u van
watch	877 K us on	894 K |	894 K now:	894 K more:	894 K the video:	894 K the latest	894 K:	944 K the video above	944 K the video below	944 K the clip above	944 K the clip below	944 K the full video	944 K the full interview	944 K the full episode	986 K more	986 K our	1000 K more videos	1003 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	845 K accept:	845 K accept visa	845 K accept paypal	943 K're hiring	943 K are hiring	950 K value your opinion	950 K'd love your feedback	989 K respect your privacy	1018 K use	1018 K love	1018 K recommend	1097 K have no owner	1097 K have no owners	1097 K have no paywall	1097 K have no shareholders	2260 K hebben geen
wees	31 K de eerste
weet	2237 K je	2237 K u
weitere	616 K artikel zu	616 K artikel aus	616 K themen aus	620 K artikel von
weiterlesen	617 K:
wekelijkse	2143 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	707 K
werden	707 K sie
were	1004 K you	1060 K you
wesprzyj	81 K	2465 K
wettquoten	730 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	893 K others are reading	894 K to read next:	1060 K do you	1060 K did you	1060 K's your	1060 K is your	1060 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1061 K us on	1061 K us at	1061 K:
where	1060 K were you
""", 'wi': """
wideo	2451 K znajdziesz	2451 K poniżej	2510 K: jak	2510 K: tak	2510 K: oto	2510 K: dlaczego	2510 K: co	2510 K: kto	2510 K: gdzie	2510 K: to	2510 K: zobacz	2510 K: posłuchaj	2510 K: wszystko	2510 K: noc	2510 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	683 K fanden sie	683 K fandest du	683 K finden sie	683 K hilfreich war	690 K gut kennen sie	690 K gut kennst du
wij	2260 K hebben geen
wil	2237 K je
wir	740 K haben keinen konzern	740 K haben keinen verleger	740 K haben keinen investor
with	974 K inputs from	974 K input from	974 K agency inputs	974 K reporting by	974 K additional reporting	1036 K a subscription	1036 K a digital subscription
""", 'wo': """
wochen	584 K kostenlos	584 K gratis
wolisz	2468 K słuchać	2468 K posłuchać
word	23 K lid van	2212 K lid van	2212 K vriend van	2239 K nu	2239 K vandaag
work	943 K with us	943 K for us
worth	894 K reading:
""", 'wr': """
write	1003 K to
""", 'ws': """
wspieraj	81 K	2465 K
wszystkie	27 K komentarze	2434 K artykuły o	2438 K artykuły autora	2511 K artykuły na temat:	2511 K artykuły o:
wszystko	2511 K o:
""", 'wy': """
wydrukuj	2459 K
wywiad	2515 K
""", 'xe': """
xem	3443 K thêm	3443 K thêm:	3443 K:	3443 K video	3443 >> K	3443 K tiếp:	3452 K các bài viết của tác giả	3452 K các bài viết khác của	3452 K thêm bài của tác giả	3458 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1183 K puedes recibir
yazi	3288 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	877 K can follow him on	877 K can follow her on	877 K can follow them on	886 K can withdraw your consent at any time	886 K may withdraw your consent at any time	894 K may also like:	894 K might also like:	894 K may also be interested in:	894 K may also want to read:	894 K may want to read:	924 K can get	933 K can reach	933 K can email	933 K can e-mail	933 K can contact	944 K can hear this story	944 K can listen to this	946 K can listen to	952 K must be	952 K can be part of	998 K may have missed:	1005 K're reading	1005 K are reading	1006 K can also	1006 K can now	1006 K can	1031 K can get
your	27 K comment	27 K comments	950 K opinion matters	989 K weekly guide to	989 K daily guide to	989 K essential guide to	1042 K first
""", 'yu': """
yuk	1755 K unduh aplikasi	1771 K gabung
""", 'z': """
z	89 K prenumeratą	417 K našeho e-shopu:	441 K angličtiny přelož	441 K angličtiny přeložila	441 K angličtiny přeložil	441 K němčiny přeložila	441 K němčiny přeložil	441 K francouzštiny přeložila	441 K francouzštiny přeložil	441 K ruštiny přeložila	441 K ruštiny přeložil	2490 K naszego sklepu:	2951 K nášho e-shopu:	2974 K angličtiny preložila	2974 K angličtiny preložil	2974 K nemčiny preložila	2974 K nemčiny preložil
""", 'za': """
za	2852 K #	2852 K samo #
zachowaj	28 K
zagraj	2488 K teraz:
zahrajte	415 K si:	2949 K si:
zainstaluj	13 K	2454 K
zanim	2477 K dodasz komentarz	2477 K skomentujesz
zapis	3006 K je mnenje
zapisz	2459 K ten	2459 K artykuł	2459 K tekst
zapratite	12 K	2831 K
zapytaj	2447 K	2447 K nas
zaradi	3056 K naših bralcev
zaujal	376 K vás	2913 K vás
zawsze	2493 K zezwalaj na treści	2493 K pokazuj treści	2493 K zezwól na treści	2493 K wyświetlaj treści
""", 'zd': """
zde	419 K je vložený obsah	419 K je vložený příspěvek	419 K se nachází vložený obsah	419 K se nachází vložený příspěvek	419 K najdete vložený obsah	419 K najdete vložený příspěvek
zdroj	391 K:	2927 K:
zdroje	391 K:	2927 K:
""", 'ze': """
zeptejte	375 K se
zet	2236 K
zezwalaj	2493 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2912 K	2912 K článku
""", 'zi': """
zie	7 K je een	2167 K ook	2237 K je
zini	2082 K ko vairāk	2097 K stāstu	2097 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2434 K więcej z	2435 K też	2435 K też:	2435 K także	2435 K:	2435 K wideo	2435 K film	2435 K zdjęcia	2435 K galerię	2451 K nagranie	2451 K materiał
zobrazit	419 K vždy obsah	419 K obsah z	419 K obsah ze	419 K obsah od
zobrazovat	419 K vždy obsah	419 K obsah z	419 K obsah ze	419 K obsah od
""", 'zu': """
zuerst	752 K erschienen	752 K veröffentlicht
zugang	670 K zu allen
zugriff	670 K auf alle
zum	593 K newsletter	617 K thema:	617 K weiterlesen:	622 K autor	623 K autor	685 K kommentieren	706 K profil von
zur	622 K person	622 K autorin	623 K person	623 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1377 K
aamukirjeen	1377 K
aangemeld	2199 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2242 bevestig je K
aanmerkingen	2179 op- of K
aastas	1279 K
""", 'ab': """
abbestellen	589 jederzeit K
abbestellt	693 jederzeit K
abbonamenti	1887 K
abbonamento	1813 hai già un K	1813 scegli il tuo K	1816 per chi ha un K	1887 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1813 K per	1813 K a soli	1816 per gli K	1816 solo per K	1848 K	1883 K a	1883 K:	1883 K ora	1883 K per	1883 puoi, K	1884 i nostri K	1887 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1813 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1830 devi K
abmelden	661 wieder K
abo	668 pur-K	721 das K	721 ein K
abonament	2412 masz już K	2661 K
abonare	2644 prin K ești
abonarea	2644 confirma K
abonat	50 ca K	2613 ești deja K
abone	80 K olun	80 K ol	3244 K olun ve	3300 K olun
aboneler	50 K	3289 K içindir	3289 yalnizca K	3289 sadece K	3304 K
abonelere	3264 K özel	3264 K özeldir	3264 K açik	3264 K açiktir
abonelerimiz	50 K	3301 K
abonelik	3304 K
abonements	2127 K
abonenci	2472 tylko K
abonenti	50 K var	2099 tikai K
abonentiem	2069 tikai K	2099 teksts ir K	2099 raksts ir K
abonents	2069 jau esi K
abonne	1535 je m'K
abonnee	50 als K	80 word K	2136 al K	2136 word K	2136 nog geen K	2138 als K	2282 word K
abonneer	80 K je	2282 K je
abonnees	50 K kunnen	50 onze K	2136 dit artikel is voor K	2138 alleen voor K	2228 K kunnen dit	2228 K kunnen het hele	2283 onze K	2286 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	461 kræver K	570 K	721 das K	721 ein K	765 K	1452 avec votre K	1539 K	2136 neem een K	2136 kiezen voor een K	2204 sluit een K af	2204 een K? log	2204 al een K	2228 nog geen K	2228 K dat bij je	2228 K af met	2282 kies een K	2286 K	2405 K
abonnementen	2286 K
abonnements	1539 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	461 bliv K	461 allerede K	462 som K	526 en K	566 bliv K	580 sie sind noch kein K	583 als K	585 bereits K	585 bereits K:in	2293 bli K	2293 allerede K	2294 som K	2361 en K	2401 bli K
abonnenten	50 K können	50 K dürfen	580 nur für K	580 exklusiv für K	695 lesen nur K	762 unseren K	765 K
abonnenter	50 K kan	461 kun for K	461 artiklen er for K	517 er for K	517 kun K	567 vores K	570 K	2293 kun for K	2293 denne saken er for K	2293 artikkelen er for K	2352 er for K	2352 bare K	2352 kun K	2402 våre K	2405 K
abonnentin	50 als K	583 als K	585 bereits K
abonnentinnen	50 K können	580 exklusiv für K	580 nur für K	580 K vorbehalten	762 unseren K
abonner	461 K for at	566 K på	1535 s'K	2293 K for å	2401 K på
abonnere	2338 ved å K
abonnez	80 K-vous	1452 K-vous pour	1452 K-vous à partir	1535 K-vous	1535 K vous
abonniere	80 K	761 K unseren	761 K hier
abonnieren	80 K sie	80 K sie uns	588 newsletter K	602 whatsapp-kanal K	602 K sie unseren kanal	632 podcast K	693 hier K	719 google K	719 google news K	761 jetzt K	761 K sie
abonniert	80 K uns	585 bereits K
about	1077 . tell us K	1077 ? tell us K	1077 ! tell us K
above	1017 links K
abrir	1145 K en la app	2544 K no app
abstimmen	649 jetzt K:
abyste	343 K mohli číst dál
""", 'ac': """
accede	1133 K a todo
accedi	24 K	1813 K per
accept	2620 K toate
acceptant	1478 en K les cookies
acceptar	314 K les galetes
accepteer	2158 K de cookies
accepter	1478 K les cookies
accepteren	2158 cookies te K	2158 cookies K
access	847 unlock full K	847 full K. no ads	964 K to every story	964 full K with no ads	992 year of K	992 months of K	992 want full K	992 K for half price
acconsento	1871 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	957 K with our privacy
according	1122 K to
accordo	43 d'K?
account	847 create a free K to	847 sign in to your K	849 create an K to	964 please create a free K	1119 create a free K	1120 hold power to K	2136 maak een gratis K	2204 K is gratis en zo	2228 een gratis K	2282 maak een gratis K
accurate	971 K at time of
accused	1122 K
aceptado	1160 no has K las cookies
aceptaste	1160 no K las cookies
aconseja	1218 K
aconsejaba	1218 K
aconselha	2607 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2607 K
actionnaire	1536 sans K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1775 K dosen
adblock	354 vypněte K	475 slå K fra	2307 slå av K	2427 wyłącz K	3102 stäng av K
adblocker	607 K erkannt	607 K aktiv	607 nutzen einen K	607 verwenden einen K	607 trotz K	765 K	880 disable your K	880 you are using an K	880 K detected	2156 K uit
added	1122 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1022 put your K	1022 type your K	1022 add your K	1022 pop your K	1022 enter your K	1022 send us your email K
adgang	464 få K til	566 få fri K
admitiu	2607 K
admitted	1122 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2415 twój K e-mail	2455 K e-mail
adresa	77 lasă-ne K	2614 K de email nu va	2615 K ta de email	2615 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3247 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	661 gültige e-mail-K	661 sie ihre e-mail-K	661 du deine e-mail-K	661 e-mail-K ein	1462 votre K e-mail	1462 votre K email
adresu	2797 na vašu e-mail K	2825 e-mail K	2825 mejl K
ads	70 no K	70 without K	1120 we don't have K
advarede	569 K
advarer	569 K	2404 K
advarte	2404 K
advert	11 K
adverteix	337 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2283 zonder K
advertisement	11 K	879 this K has not loaded
advertisements	11 K
advertiser	979 supplied by an K	979 provided by an K	979 paid for by an K	979 produced by an K	979 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2234 dit is een K
advierte	1218 K
adviseert	2285 K
""", 'af': """
affermato	1886 ha K
affichage	1508 K de ce contenu
affichant	1508 en K ce contenu
afficher	1478 pour K ce contenu	1508 ne peut pas s'K
affichera	1452 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	390 K odkazy	511 K-links	606 K-links	809 K links	879 contains K links	996 K links	996 K link	1016 as an K we	1016 as an K i	1016 as an K, we	1016 as an K, i	1016 as an amazon K	1016 our K partners	1381 K-linkkejä	1684 K linkeket	2234 K links	2343 K-lenker	2827 K linkove	2827 K linkovi	2926 K odkazy	3019 K povezave	3137 K-länkar
affiliatelenker	74 K	2343 K
affiliatelinks	37 K	74 K	511 K	700 K	2234 K
affiliates	1016 as K we	1016 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1512 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1538 K
affirment	1538 K
afhankelijk	2240 K van giften	2240 K van donaties
afiliacyjne	37 linki K	74 linki K	2461 linki K
afiliacyjnych	74 linków K	2461 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1195 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1195 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2640 linkuri K
afiliats	320 enllaços d'K
afiliere	74 linkuri de K
afirma	1218 K	2607 K
afirmar	337 va K
afirmou	2607 K
afleveringen	2223 alle K van
afmelde	466 K dig når
afmelden	2199 elk moment K	2199 elk moment weer K
afsnittet	501 hele K
aftrekbaar	2201 gift is K
""", 'ag': """
agences	1493 avec K	1494 avec K
agenturmaterial	624 mit K
aggiornamenti	1826 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	1886 ha K
agora	2604 doe K
agree	43 K?
""", 'ah': """
ahora	1215 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	278 K	499 af K	499 med K	2330 med K	2330 av K	3125 med K	3125 av K	3455 K
aidez	1497 K-nous à	1535 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1380 lisää K täältä
aiutaci	1847 K	1883 K a
aiutarci	1847 K	1883 K a
aizliegta	2079 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1278 meie K	1278 sõltumatu K	1278 K maksab	1278 hea K
ajakirjandust	1246 toeta sõltumatut K
ajakirjanik	1236 K
ajakirjanikele	39 meie K
ajakirjanikud	1278 meie K
ajoute	1538 K
ajoutez	1535 K-nous
ajuda	334 K'ns
ajude	2573 K-nos	2604 K-nos
ajutorul	2645 K tău putem	2657 avem nevoie de K tău
""", 'ak': """
akci	377 naši K
akciu	2914 našu K
akismet	21 K to reduce spam
akkoord	2199 ga je K met onze	2199 gaat u K met onze
aktardi	3303 K
aktivieren	607 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
aktualne	2491 kursy są K	2491 kursy K
akzeptiere	588 mit der anmeldung K
akzeptieren	588 mit der anmeldung K	609 cookies K
""", 'al': """
alamat	1753 K email
aldus	2285 K
alerta	2607 K
alertas	14 las K	1148 recibe K	1148 activa las K	2547 receba K
alertes	1467 recevez les K	1467 K info
alertou	2607 K
alerts	14 K	865 get K as
algemene	2199 ga je akkoord met de K
alin	3286 K
alive	1120 local news K
alkaen	1379 K #
alles	580 lesen sie K	2228 lees K met
allow	881 K ads on
almaktadir	97 ayrintilar yer K
aloud	912 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2660 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	1886 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1884 siamo K su
andare	1805 prima di K via
android	595 für K und ios	861 our K app	1519 sur ios et K	2145 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	668 ihr K	668 dein K	761 hier gibt es das K
angebote	661 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	715 ihre spende K	715 deine spende K	715 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	609 inhalte K werden
anggota	1799 jadilah K
ankete	2918 našej K	2918 v K
anketi	35 našoj K	2821 našoj K	2821 u K	3014 naši K	3014 v K
anketimize	35 K
anketimizi	3273 okur K	3273 K
anketo	3014 kratko K	3014 našo K
anketu	35 našu K	2821 kratku K	2821 našu K
ankety	381 naší K	2918 našej K
ankiecie	35 naszej K	2452 naszej K	2452 w K
anlatin	38 bize K	67 bize K	3286 K
anlatti	3303 K
anmelden	24 K	571 jetzt K	649 jetzt K:	761 hier K
anmelder	496 er K	554 er K på	2327 er K	2389 er K i
anmeldung	588 mit meiner K	588 mit ihrer K	588 mit der K stimmen	588 mit der K stimme	588 mit der K willige	588 mit der K willigen	588 mit der K erklären sie	634 K	688 hier geht es zur K
annetus	1246 tee K	1281 K
anno	1885 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	511 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	567 uden K
annonsblockerare	3102 stäng av K
annonseblokkering	2307 slå av K
annonselenker	37 K	74 K	2343 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2402 uten K	3198 utan K
announced	1122 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1886 ha K
ano	2606 por K
anoi	1436 K
anoniem	2179 K tippen	2216 ons K
anonim	3267 bize K
anonym	682 K an uns
anonymity	97 on condition of K
anonymous	983 K
anonymously	983 K
anot	2066 K
anregungen	655 fragen oder K	655 fragen und K
ansehen	653 hier K	653 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	888 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1125 K de irte	2530 K de sair
anuncio	1195 después del K	1195 tras el K
anuncios	70 sin K
anunciou	2607 K
anuncis	70 sense K
anvender	475 vi K cookies
anyone	1056 if you know K
anytime	852 cancel K	1121 cancel K
anzeige	11 der K	11 dieser K	606 nach der K weiter	678 dies ist eine K
anzeigen	70 ohne K	70 keine K	609 mit einem klick K lassen
anzusehen	643 um das video K
""", 'ap': """
apelowali	2527 K
apeluje	2527 K
apgalvo	2126 K
aplicativo	84 no nosso K	2544 baixe o K	2544 baixe nosso K	2605 nosso K
aplikace	451 naše K
aplikaci	84 v naší K	350 stáhněte si naši K	351 stáhněte si K	384 mobilní K	384 naší K	384 naší mobilní K	450 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2887 preuzmite K i
aplikacja	2525 nasza K
aplikacji	84 w naszej K	2417 w naszej K	2417 otwórz w K	2475 naszej K
aplikasi	1754 K kami	1756 unduh K	1756 download K	1799 instal K	1799 unduh K kami	1799 unduh K gratis	1799 segera unduh K	1799 yuk unduh K	1800 K kami
apoiador	2533 torne-se K	2573 seja nosso K	2604 torne-se K	2604 seja nosso K	2604 seja K
apoiam	2596 nos K todos os meses
apoie	2573 K
apoio	2529 seu K	2533 seu K é	2573 seu K
aportaciones	1206 gracias a las K
aporte	90 K lo que pueda	1180 tu K	1215 tu K
apoyan	1206 que nos K cada mes
apoyo	1124 su K	1124 tu K	1128 con tu K	1128 tu K es	1180 tu K
app	84 i vår K	84 med vår K	595 als K	658 mit der K	658 in der K	659 -K	691 mit der K der	861 get our K	861 in our K	861 use our K	861 our new K	861 our ios K	864 get the K	995 have our K	995 our K has	995 with our K	995 via our K	995 on our K	1020 with our K you	1020 with our K, you	1020 in our K you	1020 on our K you	1119 our K	2145 in de K	2196 -K	2300 i vår K	2402 vår K	3094 i vår K	3198 vår K	3435 tải K	3492 在K中
appareil	1452 un seul K à la fois	1525 en cours sur un autre K
appeared	906 first K on	973 K in print
appen	84 i K vår	468 hent K	468 åbn i K	2300 last ned K	2300 hent K	2300 åpne i K	3094 öppna i K	3095 ladda ner K	3095 ladda ned K	3095 hämta K	3197 ladda ner K och
appje	38 stuur een K	67 stuur een K	2178 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1464 téléchargez l'K	1464 notre K	1465 dans l'K	1465 avec l'K	1465 sur l'K	1465 télécharger l'K	1536 notre K
applications	1464 nos K mobiles
appot	1679 az K
approached	97 K for comment
apps	995 our K
apunta	334 K't
""", 'aq': """
aqui	2530 já que você está K	2530 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2402 vårt K
arbeit	762 unsere K
arbeitet	629 K als
arbejde	567 vores K
arbejdet	554 har K på
arbetar	3125 K med ai
arbetat	3185 har K på
arbete	3198 vårt K
argue	43 K back
argued	1122 K
arrivato	1805 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	335 aquest K	335 l'K sencer	847 to unlock this K	847 members-only K	855 you've read your last free K	855 you have read your last free K	855 this is your last free K	855 reached your K limit	870 share this K on	879 links in this K may	966 save this K	976 this K	976 the full K	977 this K	978 this K	1017 links in this K	1120 this K	1440 vous avez aimé cet K	1440 cet K vous a plu	1452 pour accéder à l'K	1452 cet K est offert	1452 cet K vous a été offert	1452 pour lire cet K	1452 offrir cet K	1452 offrez cet K	1458 de cet K à lire	1492 cet K est paru dans	1492 cet K a été publié	1516 réagir à cet K en	1530 cet K a d'abord été publié	1532 offrez cet K	1532 offrir cet K	1536 cet K
articles	15 free K	58 nouveaux K par e-mail	836 you've read # K	847 access to all our K	847 gift K to give	855 free K left	855 K left this month	855 you've used all your free K	855 # of # free K	855 K left to read	964 to read more K	964 for three more free K	964 more free K	966 K to give	966 K to gift	966 K to share	966 gift # K	1452 tous nos K	1458 il vous reste # K	1522 nos K sont en accès libre	1532 K à offrir	1536 nos K
articol	2658 acest K
articolele	2658 K noastre
articolelor	2628 preluarea K
articoli	58 nuovi K via mail	1813 tutti gli K senza limiti	1818 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1805 ti è piaciuto questo K	1813 per leggere l'K	1813 regala questo K	1884 questo K
articolul	20 K complet	20 K integral	2649 pentru a citi K	2649 să citești tot K	2658 ți-a plăcut K	2658 tot K
artigo	20 ler este K	20 ler o K	2530 gostou deste K	2600 para ler este K	2605 este K
artigos	2572 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	509 denne K for #	526 denne K	526 en K	567 denne K	572 dir gefällt dieser K	580 lesen sie diesen K mit	580 um diesen K zu lesen	580 dieser K ist nur für	580 zugriff auf alle K	580 alle K lesen	580 ganzen K lesen	586 freie K übrig	586 K frei	586 ihr letzter freier K	630 K wurde	635 unsere K öfter	664 K etwas wert ist	668 alle freien K	674 weitere K finden sie	679 rechte am K	679 K steht unter einer	689 den ganzen K	689 diesen K	694 gäbe es diesen K nicht	698 alle K zum	698 lesen sie in diesem K	703 K ist zuerst	703 K ist zuvor	705 K gratis	720 K wurde zuerst	762 dieser K	762 diesen K	762 diesem K	1788 untuk membaca K ini	1800 K ini	2136 om dit K te lezen	2136 dit K is alleen	2136 geef dit K	2136 lees dit K met	2136 gratis K deze week	2162 fout in dit K	2179 mening over dit K	2204 een premium K	2221 dit K	2235 niets uit dit K	2235 K mag zonder	2283 dit K	3145 gratis K kvar	3154 en K	3155 låst K	3155 upplåst K
artikelen	15 gratis K	2136 toegang tot alle K	2204 aantal K bereikt	2204 aantal gratis K	2228 gratis K gelezen	2231 alle K over
artikeln	580 zugang zu allen K	668 zugang zu allen K	705 freien K	3081 gillade du K	3087 läs hela K med	3087 lås upp K	3128 fel i K	3154 den här K	3154 K	3155 K är upplåst	3155 K är öppen	3155 den här K är låst	3155 K är låst	3198 den här K
artikels	703 nutzung dieses K
artikkel	1253 tasuta K	1278 see K
artikkelen	97 K er oppdatert	2333 feil i K	2361 denne K	2361 K	2402 denne K
artikkeli	20 koko K	1339 tämä K on vain	1387 ilmainen K jäljellä	1434 tämä K
artikkelia	1383 maksutonta K	1383 ilmaista K
artikkelin	1393 tämän K
artikkelit	15 ilmaiset K	1383 ilmaiset K
artiklar	15 fria K	3087 fria K	3145 gratis K kvar	3151 inga gratis K	3151 inga fria K	3198 alla K
artiklen	97 K er rettet	455 kunne du lide K	526 K	567 K her
artikler	15 gratis K	461 gratis K	517 gratis K tilbage	523 ingen gratis K	567 alle K
artikli	1256 selle K
artiklid	1249 tasuta K
artiklit	1249 tasuta K	1256 seda K	1278 kogu K
arvioi	1436 K
""", 'as': """
asegura	1218 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1122 K
asks	1122 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2538 já é K	2604 torne-se K	2604 seja K
assinantes	50 K podem	50 os K podem	2538 só para K	2538 somente para K	2600 exclusivo para K	2600 exclusiva para K	2600 exclusivos para K	2605 nossos K	2608 K
assinatura	2608 K
assinaturas	2608 K
assine	80 K	2529 K a	2529 K o	2537 K por	2537 K e tenha	2538 K para	2604 K já	2604 K agora	2604 K e	2604 K aqui	2604 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	978 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	879 as an amazon K	904 is an K
assure	1538 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2093 K mūs	2123 K mūs
atbalstiet	2123 K mūs
atbalsts	2093 tavs K palīdz	2123 tavs K	2123 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2126 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	630 K
audioverze	2 K
audioverzi	380 K
audioverzii	2917 K
aufgefallen	612 fehler K
ausblenden	609 und wieder K
auszugsweise	624 nachdruck, auch K
auteur	1495 est l'K	2180 is K van	2183 mening van de K
auteursrecht	2211 rust K
author	901 email the K	901 the K can be	904 is the K of	904 is an K
automated	2 read by an K	912 is read by an K	912 narrated by an K
automatisch	2 K vorgelesen	583 endet K	653 K vorgelesen	679 K von dpa	679 K von der	687 der text wurde K	687 dieser text wurde K
automatisk	2330 K oversatt
autor	311 és K de	629 ist K	1177 es K de	2574 é K de
autora	311 és K de	1177 es K de	2444 napisz do K	2574 é K de
autorce	371 napište K
autore	1849 è K di
autorem	2444 kontakt z K
autoren	642 meinung der K
autorin	629 ist K	629 ist freie K	642 meinung der K
autorise	1525 n'K pas la lecture
autorke	2907 napíšte K
autorki	2444 napisz do K
autorovi	371 napište K	2907 napíšte K
autorskim	2462 chroniony prawem K	2462 chronione prawem K
autoru	2811 javite se K	2811 pišite K
autrice	1495 est l'K	1849 è K di
""", 'av': """
available	861 our app is K	862 K on the app store	862 K on google play	995 app is K	1012 tickets are K here
avbryt	21 K svar
avec	1493 K afp	1494 K afp
averci	1883 grazie per K letto
avertit	1538 K
avertizat	2660 a K
avise	2604 K-nos
avsluta	3199 K när du vill
avsnittet	3127 hela K	3127 ladda ner K
avtorici	3004 pišite K
avtorju	3004 pišite K
avverte	1886 K
""", 'ay': """
ayda	3285 K # tl	3285 K # tl'den	3302 K
aydinlatma	3255 K metni
ayirtin	3286 K
aylik	3302 K
ayudanos	1215 K
""", 'ba': """
ba	2404 K
bad	569 K	3200 K
bagikan	25 K	49 K
baixa	303 donar-te de K
baixe	2529 K o	2544 K o app
bajate	1215 K la app
bancs	326 no depèn de K
banner	765 cookie-K	1123 cookie K
banners	1123 cookie K
bantu	1799 K kami
bastano	1883 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	679 redaktion nicht K
beboette	2285 K
become	51 K one of them	918 K a	1119 K one of them
becoming	917 K a member	1034 consider K a	1119 consider K	1119 K a member
bedankt	2282 K voor het lezen
beelden	97 bevat K	2179 heb je K	2179 heeft u K
befindet	609 an dieser stelle K sich
before	836 K you go	836 K you move on
begging	1123 K
begs	1122 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	571 mit einem K	664 jeder K hilft uns	679 K steht unter einer	694 mit einem kleinen K	703 K ist zuerst	715 mit ihrem K können wir	715 mit deinem K können wir	715 ihrem K helfen	720 K wurde zuerst	762 dieser K	762 diesen K
bejelentette	1744 K
bekijk	2189 nieuwe baan? K
beklagade	3200 K
beklagede	569 K
beklaget	2404 K
belangrijkste	2199 elke dag het K
believe	1058 if you K we	1120 people who K in
belirtti	3303 K
below	988 sign up K	988 enter your email K	1017 links K
beluisteren	2223 dit artikel ook K	2223 hier K
benachrichtigungen	14 K	597 K aktivieren	598 push-K
benadrukt	2285 K
bent	2129 nu je hier toch K
bepaalde	2285 K
berasal	1776 konten ini K dari
berdonasi	1799 mari K	1799 silakan K	1799 ayo K	1799 anda K
bereits	580 sie haben K ein abo	668 K ein konto
bergabung	1799 mari K	1799 K dengan kami	1799 ayo K
bergabunglah	51 K	1799 K
bergantung	1786 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	762 wir K
berichterstattung	762 unsere K
berichtet	629 K für	629 K über	749 K als
berichtete	764 K
berichtigung	97 K:
berite	3033 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1749 sudah K	1752 K newsletter	1785 terima kasih telah K	1785 berhasil K	1799 K sekarang	1799 silakan K
bersama	51 ikutlah K	1799 gabung K
bescheid	682 sagen sie uns K	682 sag uns K
beschloss	764 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3079 po K
besked	504 push-K
beskeder	504 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2285 K
beslutade	3200 K
besluttede	569 K
besluttet	2404 K
besoin	1440 nous avons K de vous	1535 nous avons K de vous	1535 a K de vous	1535 avons K de votre
besplatan	2839 poslednji K tekst
besplatna	2826 K članka
besplatne	2826 K članke
besplatni	2818 naš K webinar	2818 naš K vebinar	2839 poslednji K članak	2839 zadnji K članak
besplatnih	2826 K članaka
beste	2199 elke week het K van
bestellen	571 jetzt K	648 im shop K	649 shop K	649 store K	722 jetzt K im	761 K sie hier	761 K sie unseren
bestellung	634 K
besten	762 die K texte
betaald	2234 artikel is K	2234 content is K
betaalmuur	2201 geen K	2286 K
betalande	3154 K läsare
betalende	517 kun for K	526 K læsere	2361 K lesere
betalingsmur	570 K	2405 K
beteiligt	678 redaktion ist nicht K
betonte	764 K
betroffenen	97 namen der K
betrokken	2208 redactie is niet K
bevestigen	2199 aanmelding te K
bevorzugen	635 google K
bevorzugte	635 K quelle
bevorzugten	635 K quelle
bevorzugter	635 K quelle
bewerben	649 jetzt K:
bewust	83 speel K
bezahlschranke	665 K	765 K
bezmaksas	2095 K rakstus	2095 K raksti	2095 K kontu	2099 K raksts
""", 'bi': """
bidrag	459 dit K	459 giv et K	566 giv et K	566 dit K gør	566 dit K er	566 dit K til vores	570 K	2291 ditt K	2340 gi et K	2401 ditt K gjør	2401 ditt K er	3134 ge ett K	3134 ditt K gör	3197 ge ett K	3197 swisha ett K
bidraget	2340 K ditt
bijdrage	2132 jouw K	2175 kleine K	2234 K is betaald	2240 dankzij jouw K	2284 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	712 uns ihre K
bildirdi	3303 K
bildirimlere	14 K	3248 K izin ver
bildirimleri	14 K	3249 K aç
bildirin	38 bize K	67 bize K
biletlerini	3273 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1120 K owner
bilten	78 na K	2806 K
binding	463 ingen K	568 ingen K
bindingstid	2295 ingen K	2403 ingen K
bindningstid	3089 ingen K	3199 ingen K
binnenland	2219 is redacteur K
bisogno	1805 abbiamo K di te	1883 abbiamo K di te	1883 abbiamo K del tuo	1883 abbiamo K anche di te	1883 abbiamo K di voi
bitte	572 haben wir eine K	572 eine K an sie	572 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1744 K
""", 'bl': """
bli	2401 K med i	2401 K en del av	3197 K en del av
blijkt	2285 K uit
blijven	2201 om dit te K doen
bliv	51 K en af dem	566 K en del af
blocker	880 disable your ad K	880 disable ad K	880 turn off your ad K	880 using an ad K
blocking	880 K our ads	881 K ads
bloqueador	1158 K de anuncios	1219 K de anuncios	2554 K de anúncios
bluesky	16 K	874 follow him on K	874 follow her on K	874 follow them on K
""", 'bo': """
board	942 our jobs K	942 our job K
bogatych	2464 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	999 K this story	999 K this page
bookshop	984 our K	1044 in our K	1044 from our K
boutique	1534 dans notre K	1534 sur notre K
""", 'br': """
bralcem	3041 K
bralcev	18 po zaslugi K	43 pisma K	3022 s podporo K	3022 s pomočjo K	3041 K	3077 naših K	3077 po zaslugi K	3077 s podporo K	3077 podpori K
bralci	3041 K	3077 naši K
branja	0 čas K
brauchen	664 K noch #	761 wir K ihre hilfe	761 wir K deine hilfe	761 K wir sie	761 K wir dich	761 K wir eure
braucht	664 K ihre hilfe	664 K deine hilfe
breaking	865 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3022 K vas
brief	2179 K naar
briefing	916 our morning K	916 our K	916 daily K	957 K in your inbox
briefkasten	637 anonymen K	637 anonymer K
brieven	2179 K naar
bring	1020 our apps K you
brings	1020 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	880 your K is out of date	880 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2330 K ki	2330 K ai
""", 'bu': """
budite	2825 K u toku
buitenlandcorrespondent	2241 is K
buitenlandredacteur	2180 is K	2270 is K
bulabilirsiniz	3286 K
bulan	1801 per K
buletin	78 K kami	1752 K kami	1785 K harian kami	1800 K kami	1803 K
bulunabilirsiniz	3300 katkida K
bulundu	3303 çağrida K
bulunun	3300 katkida K
buradan	3281 K bağiş yapin
bureau	928 K chief
button	643 klick auf den K	1057 clap K
buttons	966 the share K	966 the K below
buycoffee	2464 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2529 K-se	2538 K-se para
cadeau	2137 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1180 K
callan	1216 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1522 K de dons	1535 boucler notre K
campaign	1120 our spring K	1120 our K
can	1119 pay what you K
canal	1153 únete al K	1215 únete al K	2550 siga nosso K	2550 siga o K	2604 entre no K	2605 nosso K
canale	1853 al K	1884 il nostro K
canali	1827 sui nostri K
canalul	2658 K nostru
cancel	21 K reply	852 K at any time	1121 K any time	1121 K at any time
cancele	2537 K quando quiser	2606 K quando quiser
cancellarti	1820 puoi K
cap	311 és K de
caporedattore	1849 è K
caporedattrice	1849 è K
carte	9 cette K
casella	79 nella tua K	1821 nella tua K
""", 'ce': """
cebinize	3278 K gelsin
celoten	20 K članek	2990 K članek je	3018 K članek
celotnega	2990 za ogled K	2990 za branje K	3018 K članka
cenite	3038 K naše delo	3038 K naš trud
cerea	2660 K
cereau	2660 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2660 a K	2660 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1120 our K	1758 ikuti K	1758 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1461 par e-mail K	1461 par mail K
chargement	1508 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	687 unseren K	687 unserem K
chcete	450 K číst dál	2894 K čítať ďalej
check	947 K back for more	947 K back soon
chef	1495 est K de	2219 is K van de	2270 is K
cheffe	1495 est K de
chefredakteur	714 ist K
chefredakteurin	714 ist K
chefreporter	714 ist K
chefreporterin	714 ist K
chegou	2530 se você K até aqui
chercheur	1495 est K
chercheuse	1495 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3474 hãy K sẻ	3477 K sẻ
chiede	1886 K
chiederti	1805 un piccolo favore da K
chief	904 is K
chiesto	97 abbiamo K	1886 ha K
chip	917 K in	918 K in	1119 K in now	1119 K in and
chipping	1119 consider K in
choices	987 cookie K	987 your K
choisissez	1452 K votre offre
choose	834 K a plan	849 K a plan
choquer	97 peuvent K
chosen	971 K by our
chronione	2462 K są prawem
""", 'ci': """
cijelog	2793 za čitanje K
cikk	1742 ez a K
cikkeink	1742 K
cikket	1703 ezt a K	1703 a K
cinste	54 fă-mi K cu o cafea
cipta	1770 hak K
citarea	2653 cu K sursei
citera	3114 K oss gärna	3114 K gärna men ange
citire	0 timp de K	0 timp K
citit	2645 dacă ai K până aici
cititorii	36 K noștri	2658 K noștri
cititorilor	18 datorită K	43 scrisorile K	2645 datorită K
civil	994 keep it K
""", 'cl': """
claimed	1122 K
clap	1057 K for this	1057 K for it	1057 give it a K	1057 K up to
claps	1057 K for this	1057 give it some K	1057 # K
clarification	97 K:
clarifications	951 corrections and K
clarity	97 edited for K	97 length and K
clicking	935 by K play
client	1454 déjà K
clips	40 your K
""", 'co': """
code	1853 qr K
codziennie	17 K rano	2415 otrzymuj K
coffee	54 buy me a K	54 buy us a K	917 buy me a K	917 buy us a K	1119 buy us a K	1121 cup of K
colabora	1177 K con
collabora	1849 K con
coloque	77 K seu e-mail
columnist	904 is a K	928 K	2180 is K	2241 is schrijver en K	2241 is K en	2270 is K
colunista	2574 é K
com	2702 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1163 quieres K	1164 para K	2560 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2658 spune-mi în K	2658 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1163 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1163 no admite K	1164 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2607 K
comision	2640 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	888 log in to K	888 sign in to K	888 be the first to K	888 leave a K below	888 leave your K	888 our K policy	889 post a K	994 posting a K	994 members can K	1011 to K you must	1011 to K, you must	1073 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1516 votre K sera publié
commentaires	85 en K	85 dans les K	1481 charte des K	1481 espace K	1482 dans les K
commentare	6 per K	1835 vuoi K	1836 per K
commentator	2241 is politiek K
commenter	1482 pour K	1516 peuvent K	1516 pour pouvoir K
commenti	85 nei K	1835 i K saranno	1836 nei K
commenting	888 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	888 in the K below	888 let us know in the K	888 K powered by	888 K have been closed	888 all K are subject to	888 we welcome your K	889 in the K section	994 posting K	1011 closed the K	1011 turned off K	1011 turned off the K	1011 switched off K	1011 disabled K	1073 post your K	1119 let us know in the K
commercial	971 our K team	971 our K content	1512 réalisé par un partenaire K	1525 notre service K
commissie	2208 een K
commission	879 we may receive a K	879 K if you buy	971 may earn a K	971 may earn a small K	971 may earn an affiliate K	971 may receive a small K	971 may receive K	971 earn K from	996 K
commissione	1862 ricevere una K
commissions	996 K
committed	951 K to accuracy
community	681 unserer K	762 unsere K	888 abide by our K	925 our K members	925 leave our K	925 like our K	1119 join our K of	1120 K-funded	1835 regole della K	1853 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2581 uma publicação K por
compartilhado	2581 um post K por
compartilhe	25 K	49 K com	67 K sua história	2604 K este
compartilo	49 K
compartir	1133 K tu cuenta, cambia	1215 si quieres K tu cuenta
compensated	996 K
compensation	971 receive K from
complain	951 K about this article
complained	1122 K
complains	1122 K
complaints	951 our K page
completa	1209 para leer la nota K	2537 para ler a matéria K
complete	964 K digital access
completo	2537 para ler o artigo K
complimentary	15 K articles	855 K articles	855 K article this month	855 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1535 créez un K	1535 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1206 K que sostiene
comunidade	2604 faça parte da K
comunique	2559 K um erro
comunitatea	2645 K care susține	2657 intră în K
concorda	43 K?
condannato	1886 ha K
condensed	97 K for clarity
condiciones	1161 términos y K
condividi	67 K la tua storia	1883 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1516 charte de bonne K
confidence	926 in K
confidential	926 K tip	926 K tips
confirm	857 check your email to K
confirmar	1205 bandeja de entrada para K	2595 caixa de entrada para K
confirmat	2660 a K
confirmation	1521 e-mail de K
connect	874 K with us on
connectez	24 K-vous	1438 K-vous	1452 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1832 il K ai cookie
consent	884 we need your K to load	920 written K
consentimento	2581 K para carregar
consentiti	1835 non sono K commenti
consider	834 K giving	834 K making	834 K joining	834 K a gift	841 if you liked this article, K	918 please K	918 K a	918 K giving	918 K joining	1034 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	857 K me with news and offers	932 K her at	932 K him at	932 K them at	1119 K us at	2216 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	903 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2604 K-nos
contenido	9 este K	9 K externo	1134 K premium	1160 K externo de	1160 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	884 to view this K, you	884 to view this K please	884 this K is hosted by a third party	884 we use your sign-up to provide K	885 third-party K	964 access to all our K	971 our K studio	973 to reuse this K	976 this K	2184 K te zien
contenu	9 ce K	1478 ce K n'a pas pu être	1478 K bloqué	1508 K est fourni par
contenus	1452 tous nos K	1536 nos K
contenuti	9 K esterni	1816 a tutti i K
contenuto	9 questo K	9 K esterno	1832 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	1875 K a leggere con	2649 pentru a K lectura
continuar	326 el teu suport per K	326 ajuda'ns a K	329 per K llegint	2600 para K lendo	2600 para K a ler	2600 K lendo
continuare	20 K a leggere	1875 per K a leggere	1875 per K la lettura	2649 pentru a citi în K	2649 citește în K cu
continue	847 to K reading this article	847 log in to K	847 sign in to K	847 register to K	847 upgrade to K	1119 help us K	2587 K a ler abaixo	2600 K lendo com	2600 K a ler com
continuer	1525 pour K à lire
continuez	1512 publicité, K	1525 K votre lecture sur
continuing	884 by K to use this website, you agree
contou	2607 K
contribua	90 K com o que puder	2573 K	2604 K com	2604 K a partir	2604 K para o nosso
contribuez	1535 K
contribuie	90 K cu cât poți
contribuisci	1804 K
contributed	929 K reporting	929 K to this report	929 K to this story	929 K to this article	973 K to this report	1116 K reporting from	1116 K reporting to
contributing	904 is a K	1119 by K to
contribution	834 make a K	917 make a K	1119 your K	1119 making a K	1535 votre K
contributo	1804 il tuo K	1808 con il tuo K	1872 piccolo K per noi
contributor	904 is a K
conversation	834 join the K	888 join the K with	889 to join the K	994 in the K
convida	54 K'm a un cafè
cookie	884 manage your K	1554 קובצי K	1675 K-kat	1832 usiamo i K	1832 questo sito usa i K	2427 pliki K	2696 файлы K	2696 файлов K	2706 файлы K	2736 файлы K	2736 файлов K	2910 súbory K	3331 файли K	3331 файлів K	3343 файли K	3373 файли K	3373 файлів K	3439 sử dụng K	3454 chấp nhận K
cookiekeuze	2220 K
cookies	9 third-party K	475 vi bruger K	476 bruger K til	498 K	686 nutzung von K	777 αποδοχή K	821 K	884 we use K	884 this site uses K	884 this website uses K	884 our site uses K	884 uses K to	884 accept all K	884 accept K	884 how to control K	885 use of K	935 social media K	987 K	1160 usamos K	1160 este sitio utiliza K	1160 esta web utiliza K	1160 aceptar las K para	1160 que aceptes las K	1161 uso de K	1478 refusé les K	1479 utilise des K	1508 gérez vos K	1539 bandeau K	2158 omdat je geen K	2160 gebruik van K	2184 social media-K	2220 K toe te staan	2307 vi bruker K	2329 K	2427 używamy K	2427 plików K	2556 usamos K	2556 este site utiliza K	2556 este site usa K	2557 uso de K	3116 K på	3124 K
cookievoorkeuren	2184 K
copy	1120 read our K
copyright	2211 rust K
corespondent	2631 este K
corporate	1120 K backing
correct	971 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	951 report a K	951 request a K	951 suggest a K
corrections	951 our K	951 K policy	981 our K team	1120 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1141 en tu K	1141 en su K	1141 a tu K
correspondant	1495 est K	1495 K à
correspondante	1495 est K	1495 K à
correspondent	904 is a K	928 K	2180 is K	2270 is K
correspondente	2574 é K
correspondents	1120 our K
corresponsal	311 és K	1177 es K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	303 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	1849 è K
count	1075 you K on
courriel	1461 par K chaque	1461 dans votre boîte K
couvre	1495 K les
coverage	947 read our full K	947 see our full K	999 more of our K	999 all our K	1120 our K
covers	904 K the
""", 'cr': """
created	911 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1122 K
criticized	1122 K
cronisti	39 nostri K
crowdfunding	1123 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1177 K los
cuenta	1133 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2219 is K
cuma	17 her K
cuota	1216 tu K
""", 'cy': """
cyfrowe	2484 kup wydanie K	2484 wydanie K
""", 'cz': """
czekamy	2430 K na wasze
czytaj	2524 K dalej za
czytania	0 czas K
czytasz	2484 K nas za darmo	2525 K nas
czytelnicy	36 nasi K	2481 K	2525 nasi K
czytelniczek	2464 dzięki wsparciu K
czytelniczki	2481 K
czytelnikom	18 dzięki K	2481 K	2525 dzięki K
""", 'da': """
daarna	2138 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	761 sind sie K	761 sei K
dacci	1883 K una mano
daftarkan	1785 K email anda
dagar	3135 # K för #
dage	509 # K for #	566 prøv # K
dagelijks	2141 ontvang K
dager	2341 # K for #
daily	857 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2525 pisać K
danach	583 K # euro
dane	2928 #% z K	2928 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2201 K onze leden	2201 K mensen zoals jij	2201 K lezers zoals jij	2227 K onze lezers	2227 K lezers	2227 K giften	2240 K jouw steun	2240 K uw steun
dapatkan	1758 K update berita
dar	450 váš K	454 K	2987 K
darbu	2124 mūsu K
darmowe	2458 K konto
darmowy	2412 ostatni K	2473 ostatni K tekst
darmowych	2458 limit K
darowizna	2524 twoja K	2528 K
darowizny	2528 K
darstellungen	97 enthält K
darte	1143 K de baja
darujme	392 na K	451 na K	452 K
dary	454 K	2987 K
data	904 is a K
datajournalist	2219 is K
dateci	1883 K una mano
datenjournalist	714 ist K
datenjournalistin	714 ist K
datenschutzbestimmungen	610 K
datenschutzhinweise	610 K
""", 'de': """
deaktiviere	607 K deinen adblocker
deaktivieren	607 K sie ihren adblocker	607 adblocker K	607 ad-blocker K
deaktiviert	607 javascript ist K
debat	497 send det til K
debate	889 join the K
debattartikel	3123 din K	3123 skriva en K
debattartikeln	3123 svara på K
debatten	6 delta i K	479 deltag i K	503 deltage i K	503 deltag i K	503 tone i K	2334 delta i K
debattinnlegg	43 K	2328 K
decided	1122 K
decidiu	2607 K
decis	2660 a K
deciso	1886 ha K
declarat	2660 a K	2660 au K
declarou	2607 K
declinato	97 ha K
declined	97 K to comment
dedi	3303 K
dedicated	1120 our K team
dediler	3303 K
deductible	917 tax-K gift	917 tax-K donation	1117 tax K to the extent	1117 tax-K to the extent	1117 tax K to the fullest extent	1117 tax-K to the fullest extent	1117 tax K as allowed	1117 tax-K as allowed	1119 make a tax-K	1121 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2128 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3079 je K
dejala	3079 je K
dekker	2389 K
dela	25 K den	49 K den	3197 K med en vän
delite	49 K ga	67 K z nami
delivered	847 print edition K to	848 K to your door	857 K to your inbox	857 K to your email	857 get the latest news K	1025 K mondays	1025 K tuesdays	1025 K fridays	1025 K sundays
delivery	1037 home K of the	1037 home K
delo	3038 vam je všeč naše K	3077 naše K
dem	51 bli en av K
demanar	337 va K
demander	1440 une faveur à vous K	1440 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3303 K
denuncia	1218 K	1886 K	2607 K
departe	49 dă-l mai K	2657 citi mai K
depend	1075 you K on	1120 we K on
depende	1206 no K de bancos	2596 não K de bancos
dependemos	1206 K de nuestros lectores	2596 K dos nossos leitores
der	764 so K
derden	2158 inhoud van K
derdi	3303 K
derecho	29 se reserva el K
derlerdi	3303 K
desactiva	1158 K adblock
desactivar	1158 K adblock
desacuerdo	43 en K
desative	2554 K o adblock
descarga	1145 K la app	1145 K nuestra app	1215 K nuestra	1215 K la app
descarrega	334 K't
descarregue	2544 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2631 scrie K
desta	2604 faça parte K
destek	3281 K olun	3300 bize K	3300 K olun	3300 K ol	3300 K verin	3300 aylik K
det	569 hed K	2404 het K	2404 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	880 ad blocker K	880 adblock K
determinou	2607 K
dettagli	97 contiene K
detto	1886 ha K
deutschen	703 von der K presse-agentur
devamini	3244 K okumak için	3300 haberin K okumak
devenez	80 K membre	80 K abonné	1535 K membre	1535 K mécène
device	926 non-work K
""", 'di': """
dianomi	94 K
dicci	1883 K la tua
dice	1218 K	1886 K
diceva	1886 K
dich	761 trag K
dichiarato	1886 ha K
die	764 so K
diesem	762 K text
diesen	9 K tweet	49 leiten sie K	689 K text	694 gäbe es K text nicht	762 K text
dieser	762 K text
dieses	9 K video	643 um K video
different	43 got a K view
dig	455 vi har en bøn til K	3197 hör av K
digest	916 weekly K	916 our K
digipakett	1221 telli K
digital	668 K-abo für	695 ein K-abo	721 K-abo	992 K pass
digitalabo	580 mit unserem K	668 K für	721 K
dijo	1218 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2826 za # K	2826 od # K
dinara	2889 K
dine	461 læst alle K
dinleyebilirsiniz	3286 K
dinleyin	2 haberi K	3286 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	337 va K
direct	857 K to your inbox	1472 suivez en K	2614 K în inbox
directement	1462 K dans votre
directly	857 K in your inbox
directo	1153 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1830 K adblock
disagree	43 K?
disait	1538 K-il	1538 K-elle
disamarkan	97 nama K
disattiva	1830 K adblock	1830 K l'ad blocker
discord	681 unserem K
discorda	43 K?
discordu	370 K
discordzie	2443 K
discover	309 a google K	492 google K	635 google K	719 K folgen	791 google K	922 google K	1182 en google K	2177 google K	2323 google K	2443 google K	2629 pe google K	3118 google K
discoverissa	1361 google K
discretion	97 viewer K
discussion	6 to join the K	994 in the K	994 join the K	1481 participez à la K
disdici	1813 K quando vuoi	1885 K quando vuoi
disfrutando	1209 sigue K de
disiscriverti	1820 K
diskuse	383 vstupte do K	383 zapojte se do K
diskusie	2919 zapojte sa do K	2919 vstúpte do K
diskutiere	612 K mit
diskutieren	612 K sie mit	612 K sie über	761 K sie mit
diskutovat	383 K mohou
dispatch	916 a weekly K	916 our K
disponibil	2612 K doar pentru abonați
disponibile	1823 K su app store
disponible	1146 K en google play	1464 K sur l'app store
dispositivo	1133 si continúas leyendo en este K	1134 en otro K	1875 in uso su un altro K	2600 em outro K	2600 noutro K
dispus	2660 a K
disse	1886 K	2607 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1538 a K	1538 K-il	1538 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1481 K-le nous en	1535 K-nous
diu	337 K
diventa	80 K socio	1883 K socio	1883 K parte
diyor	3303 K
diyordu	3303 K
diz	2607 K
dizia	2607 K
diziam	2607 K
""", 'do': """
do	1120 what we K
dobivajte	2846 K
dobivati	2840 želite K	3032 želite K
docente	1849 è K
dodaje	2527 K
dodal	453 K	2986 K
dodala	453 K	2890 K	2986 K
dodano	97 do tekstu K
dodao	2890 K
doel	2201 ons K: #
dogodek	3011 naš K
dohodnine	3022 K
dokumente	637 anonym K
dollar	1119 K you give	1121 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1539 K
dona	1804 K ora
donacija	2830 svaka K	2830 vaša K	2887 vaša K	2888 vaša K	2888 svaka K	2891 K	3080 K
donacije	2891 K	3080 K
donacijo	3078 z K
donacijom	2889 K
donaciones	1219 K
donacions	338 K
donasi	1786 K anda	1799 K anda	1803 K
donate	834 K now	834 K today	918 K	1119 K what you can	1123 K
donateur	1535 devenez K	2282 word dan K
donateurs	1497 nos K	1536 nos K	2201 dankzij onze K	2227 dankzij K
donatie	2132 doe een K	2132 jouw K	2175 K	2282 jouw K	2282 uw K	2282 doe een K	2286 K
donaties	2227 dankzij K	2286 K
donating	1119 consider K
donation	834 make a K	841 consider making a K	917 make a K	960 K will be doubled	960 K will be matched	1013 small K	1040 a K of £#	1040 a K of $#	1040 a K of €#	1041 a K of £#	1041 a K of $#	1041 a K of €#	1119 your K	1119 consider a K	1123 K
donations	1123 K
donativo	2573 o seu K
donatrices	1536 nos K
donazione	1808 fai una K	1847 una K	1883 la tua K	1883 fai una K	1887 K
donazioni	1887 K
donderdag	17 elke K
doneer	2128 K	2175 K
doneren	54 kopje koffie K
donio	392 na K	451 na K
donirajte	90 K koliko možete	2830 K	2887 K	3022 K	3076 K
donnerstag	17 jeden K
donnez	1482 K votre avis	1535 K-nous	1535 K-leur
donors	1039 K like you	1119 new K
dons	1535 vos K	1539 K
doors	1120 our K open
dopisnica	2812 je K	3005 je K	3005 , K
dopisnik	2812 je K	2812 , K	3005 je K	3005 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2793 ovaj sadržaj je K
doubled	960 gift will be K	1038 will be K	1038 be K	1038 K until
dovoljenja	2997 kopiranje brez K	3036 brez K
download	468 K appen	468 K vores app	861 K our app	861 K on the app store	864 K the app	864 K the free app	1119 K our	2128 K de	2144 K de app	2144 K de gratis app
dozvole	2829 bez K
""", 'dr': """
draag	2227 K bij
draht	637 ihr K zur	637 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2627 toate K rezervate
drittanbietern	609 K nicht zugestimmt	643 inhalte von K
drittanbieters	643 dienst eines K
drittplattformen	609 K
drive	1120 fund K
drop	38 K us
""", 'du': """
dukung	1786 K kami lewat	1799 K kami
dukungan	1799 K anda
dung	9 nội K này	97 chứa nội K mô tả	3454 nội K này do
duyurdu	3303 K
""", 'dy': """
dyskusji	2453 kulturę K
dyskutuj	2453 K z nami
""", 'dz': """
dziennikarka	2445 - K	2445 , K	2512 , K
dziennikarstwo	2409 wesprzyj niezależne K	2525 nasze K	2525 niezależne K
dziennikarz	2445 - K	2445 , K	2512 , K
dziennikarze	2525 nasi K
dziennikarzem	39 naszym K	2445 jest K	2512 jest K
dziennikarzy	2449 szukamy K
""", 'ec': """
economia	311 és cap d'K
economieredacteur	2180 is K
economieverslaggever	2241 is K
""", 'ed': """
edasi	49 saada K
edited	973 this story has not been K	973 has not been K by
editing	97 due to an K error	97 because of an K error
edition	942 our special K	973 in our print K
editor	97 K's note	97 nota del K	97 nota do K	372 , K	891 letter to the K	904 is a senior K	904 is an K	904 is the K	904 is the deputy K	928 K	981 to the K	1119 write a letter to the K	1775 adalah K	2574 é K de	2908 , K
editora	2574 é K de
editorka	372 , K	2908 , K
editors	97 K' note	981 to our K	1120 we, the K	1120 our K
ediyor	3303 itiraf K
""", 'ee': """
eelisallikaks	1233 K
eelistatud	1233 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2284 K maand
""", 'ef': """
eftertryck	3114 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1436 K
""", 'ei': """
eiere	2340 ingen rike K
eigener	572 in K sache	762 in K sache
eilmeldungen	14 K	597 K aufs	660 K
eindredacteur	2180 is K
einem	583 mit K abo
einen	637 K tipp für uns
einer	679 text steht unter K
eingebettete	9 K beitrag	643 K inhalte
eingebetteten	643 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	710 unter K von ki
einstellungen	686 cookie-K
eintragen	761 K genügt
einverstanden	43 K?	588 ich bin damit K, dass
einwilligung	590 K können sie jederzeit widerrufen	590 K kann jederzeit widerrufen	590 K jederzeit widerrufen	609 K jederzeit
""", 'ek': """
ekibimiz	3301 K
ekibimize	3273 K katilin
ekipi	3011 naši K
ekipo	3011 našo K
ekledi	3303 K
ekleyin	3286 K
ekliyor	3303 K
ekonomireporter	3122 är K
eksternal	1776 konten K	1776 situs K
eksterni	2814 K sadržaj
eksternt	476 K indhold	498 K indhold	2308 K innhold	2329 K innhold
""", 'el': """
elektronski	2991 svoj K naslov	3017 svoj K naslov
elfogadom	1661 K a
elige	1133 K tu plan	1215 K tu plan
elismerte	1744 K
elke	17 K dag
ellas	51 únete a K
elle	1538 dit-K
ellos	51 únete a K
elmondta	1744 K
elrendelte	1744 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	385 svůj K	772 το K σας	772 στο K σας	805 το K σας	857 enter your K	857 we'll K you	857 we will K you	870 click to K	870 share via K	888 save my name, K	916 our daily K	916 our free K	932 K her at	932 K him at	1009 by K	1009 to your K	1022 put your K	1022 type your K	1022 type in your K	1022 leave your K	1022 leave us your K	1022 add your K	1022 drop your K	1022 pop your K	1022 give us your K	1022 fill in your K	1023 sent to your K	1023 by K to you	1024 by K	1028 join our K list	1028 join the K list	1064 reply to this K	1119 K us at	1141 en tu K	1752 ke K anda	1785 di K anda	1821 la tua K	1821 nella tua K	2455 adres K	2455 swój K	2542 no seu K	2644 pe K	2674 ваш K	2825 svoj K	2825 svoju K	2921 svoj K	3314 ваш K	3430 K của bạn	3430 nhận tin qua K	3431 địa chỉ K	3461 điền K để nhận	3461 K để nhận bản tin	3461 tin nóng qua K	3462 mỗi sáng qua K	3462 qua K mỗi	3474 nhập K của bạn
emailed	1023 K to you
emailing	901 get in touch by K
emailul	77 lasă-ne K	2614 introdu K	2615 pe K tău
embed	9 this K	935 to view this K
embedded	9 K content	9 K post
embora	2530 antes de ir K
empresas	1216 sin grandes K
emretti	3303 K
""", 'en': """
enable	880 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1456 sans K	1537 sans K
engagent	30 n'K que
engelleyici	3255 reklam K
engelleyicinizi	3254 reklam K
enig	43 K?
enjoyed	836 we hope you K this
enligt	3200 K
enquete	35 nossa K
ensisijaiseksi	1361 K lähteeksi	1361 K lähteeksesi
enter	682 strg+K	1022 K your e-mail	2686 ctrl+K	3324 ctrl+K
entering	857 by K your email
enthalten	668 im abo K
entlang	761 hier K
entrada	79 na sua caixa de K	1140 en tu bandeja de K	2542 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1884 K fine mese
entschied	764 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1521 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2332 hele K
epizodo	3013 K
epizodu	379 K	2820 K
""", 'eq': """
equipa	39 nossa K	2605 a nossa K
equipe	39 nossa K	2605 nossa K
equipo	1216 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	637 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	661 K angemeldet
erforderliche	21 K felder sind	612 K felder sind
erhalten	693 sie K in kürze
eri	42 K lì
erid	2721 K
erikoistoimittaja	1366 K
erkende	2285 K
erkender	569 K
erkendte	569 K
erkjente	2404 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	682 K sie uns
erreichst	682 K du uns
error	951 spot an K
errores	97 fe de K
errors	951 spot any K
erschien	624 dieser text K zuerst	624 dieser artikel K zuerst	624 dieser beitrag K zuerst
erschienen	624 zuerst K auf
erstmals	720 text wurde K	720 artikel wurde K
ervaring	67 deel uw K	2216 deel je K	2216 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	679 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2604 K-nos
escreve	2574 K sobre	2574 K às	2574 K aos	2574 K para
escreveu	2607 K
escribe	77 K tu correo	1177 K sobre
escribinos	38 K	67 K
escriptor	311 és K
escriptora	311 és K
escritor	1177 es K
escritora	1177 es K
escriu	38 K-nos	67 K-nos	334 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2604 K a
esimene	1279 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1537 offre d'K
estabas	42 K allí
estamos	1216 ya K en
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
ettertrykk	2319 K forbudt
etti	3303 diye rica K	3303 rica K
ettiler	3303 rica K
etwas	664 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2826 za # K	2923 od # K
euro	583 dann # K	763 ab # K	2923 za # K
euroa	1379 K/kk
eurolla	1379 K
""", 'ev': """
evenementen	2222 onze K
evening	17 every K
event	984 our free K	2189 ons K
events	984 our K
every	17 K week	857 in your inbox K	913 thank you to K	1079 we read K	1121 K gift
everyone	913 thank you to K who	913 thanks to K who	960 keep it free for K	1032 free for K to read	1032 open for K	1032 open to K	1032 free for K	1120 K reading this
everything	1120 K else we publish
evra	3018 za # K
evro	3018 za # K	3022 vsak K	3077 vsak K
""", 'ex': """
exclusief	2136 dit artikel is K	2138 K voor abonnees
exclusiva	1133 nota K	1210 K para socios
exclusively	964 K for members
exclusivo	1133 este artículo es K	1133 contenido K para	1134 este contenido es K	1210 K para socios	2537 este conteúdo é K	2537 este artigo é K	2538 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1536 notre K
existujeme	2928 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1122 K
explica	38 K'ns	67 K'ns	337 K	1218 K	2607 K
explicar	337 va K
explicat	2660 a K
explicou	2607 K
explique	1538 K
expliqueu	38 K-nos	67 K-nos
expressed	934 views K	934 opinions K	934 views and opinions K	934 views K are personal
external	9 K content	884 K content from
externe	9 contenu K	9 K inhoud	686 dieser K inhalt	711 K medien	2158 K inhoud
externen	9 K inhalt	9 K inhalte	610 K inhalt	643 alle K inhalte
externer	9 K inhalt	609 K inhalt von	643 anzeige K inhalte	643 K inhalt konnte
externes	9 contenus K
extracto	1205 un K de nuestra
""", 'fa': """
facebook	16 K	185 K	472 på K og twitter	681 unserer K-gruppe	686 inhalt von K	791 K	870 share on K	874 like us on K	874 find us on K	875 on K and twitter	875 on K, twitter	875 on twitter and K	1155 en K y twitter	1155 en K, twitter	1155 en K y x	1473 sur K et twitter	1473 sur K, twitter	1827 su K e twitter	2153 op K en twitter	2153 op K, twitter	2215 onze K-groep	2304 på K og twitter	2551 no K e no	2551 no K, no	3099 på K och twitter	3337 K	3496 在K上
facebookgroep	2215 onze K
facebookie	16 K
facebookis	1234 K
facebookon	1671 K
facebooku	16 K	370 K	2810 K	2906 K	3003 K
facts	1119 fund the K
factual	951 K error	951 K errors
faire	1438 K un don
fais	1535 je K un don
faisant	1446 en K un don
faisons	1522 K vivre un
faites	51 K comme eux	1438 K un don	1446 K un don	1497 K un don	1535 K-le lire	1535 K un geste
fantasia	97 nome di K	97 nomi di K
farci	1884 da K
fassung	97 ersten K
fast	569 slog K	2404 slo K	3200 slog K
favor	836 small K to ask	836 a K to ask of you	836 we have a K to ask	1123 small K
favoriete	2177 K bron	2223 K podcast-app
favoris	1502 K google	1502 K sur google
favorite	922 K source	1502 source K
favorites	1502 sources K
favoritos	1182 tus K
favour	836 small K to ask	836 we have a K to ask	1123 small K
favourite	922 K source
""", 'fe': """
fee	996 a K
feedback	655 ihr K	655 dein K	888 thanks for your K	888 thank you for your K
fehler	612 haben sie einen K
fehlerhinweis	612 K
fejsbuku	2810 K
felder	60 K mit stern
felelte	1744 K
felirat	1744 ez a K
feliratkozom	1653 K a hírlevélre
fellow	904 is a senior K	904 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1667 minden jog K
""", 'fi': """
fi	917 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1744 K
figyelmeztetett	1744 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2658 K lunii
finanzieren	575 wir K uns durch spenden	694 helfen sie uns, sie zu K	762 wir K uns
find	1058 if you K
finden	674 zum thema K sie	674 aus der region K sie	674 mehr dazu K sie	717 K sie hier.	717 K sie hier:	717 K sie oben.
finder	502 K en fejl
findest	717 K du hier.
fined	1122 K
finestra	1835 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	854 for the K year	854 for your K year
fizess	80 K elő	1741 K elő
fizessen	80 K elő	1652 K elő	1741 K elő
fizette	1694 hirdető K
""", 'fl': """
flere	567 K af dem
""", 'fo': """
fogalmazott	1744 K
folge	602 K uns	689 die ganze K	761 K uns
folgen	602 K sie uns	689 alle K des	719 google news K	719 bei google K	719 auf google K	761 K sie uns
folgt	602 K uns
follow	874 K us on	874 K us at	874 K him on x	874 K her on x	874 K them on x	874 K me on	874 K our live	874 K on x	888 notify me of K-up	1119 K us on
folosim	2620 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	488 alle rettigheder K
fordert	764 K
forderte	764 K
foreslo	2404 K
foreslog	569 K
foretrukken	492 K kilde	2323 K kilde
foretrukket	2323 K kilde
foretrukne	492 K kilde	2323 K kilde
forint	1743 K
forinttal	1743 K
forklarede	569 K
forklarer	569 K	2404 K
forklarte	2404 K
former	914 is a K
fortalte	569 K	2404 K
fortell	67 K oss
forteller	2404 K
fortgesetzt	606 wird nach der anzeige K
fortsette	2402 for å K å grave
forward	49 K it	49 K this	1056 did someone K	1056 did a friend K
forwarded	1056 if someone K	1056 if somebody K	1056 this email was K to you	1056 this letter was K to you	1056 K this email	1056 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2180 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	712 uns ihre K	712 uns deine K
found	1122 K that
founder	904 is the K
""", 'fr': """
fragen	668 K zum abo	668 K zu ihrem abo
fragt	764 K
fragte	764 K
fredag	17 hver K	17 varje K
free	70 ad-K	855 you have # K	857 sign up for our K	857 sign up to our K	857 get our K	861 our K app	861 our app is K	960 keep it K for all	960 keep this site K	1032 made it K
freelance	902 is a K writer	904 is a K
freelancejournalist	496 er K	554 er K	2219 is K
freiartikel	586 K
freier	629 ist K autor
freitag	17 jeden K
freiwillig	694 bezahlt wird K
freiwilligen	571 K beitrag
friday	17 every K
fridays	17 on K	1025 sent K
friend	871 tell a K	960 become a K of the
frilansjournalist	2327 er K	2389 er K	3122 är K	3185 är K
""", 'fu': """
full	20 to read the K
functional	935 K cookies
fund	834 K our	841 help K our
funded	1120 reader-K
fundet	502 K en fejl
fundraising	1120 K deadline	1123 K
funktionale	643 K cookies
funnet	2333 K feil	2333 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	764 K an
gabung	1758 K di kanal	1799 K di	1799 yuk K	1799 ayo K
galetes	314 fem servir K
ganze	674 lesen sie die K
ganzen	20 K text	580 den K text lesen	674 lesen sie den K
gatilhos	97 pode conter K
gave	2290 gi en K i dag	2290 gi en K nå	2291 gi en K	2401 gi en K til oss	2401 gi en K i dag	2401 gi en K nå	2405 K
gazetecidir	3269 K
gazetecilerimiz	3301 K
gazetecilik	3301 bağimsiz K	3301 K para	3301 iyi K
gazetemizi	3297 K
gazetesi	3269 K'nde yaziyor
""", 'ge': """
geaccepteerd	2158 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2220 inhoud is K
gebruiken	2158 wij K cookies	2158 we K cookies	2179 dit artikel K
gebruikt	2158 deze website K cookies	2158 deze site K cookies
gedetecteerd	2156 adblocker K
gedruckte	668 K zeitung? dann
gedruckten	668 abonnenten der K
gefallen	572 ihnen hat dieser artikel K	572 hat ihnen dieser artikel K	572 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	764 K
gefunden	612 fehler im text K
gehen	572 bevor sie K
gekennzeichnete	606 mit einem symbol K
geladen	609 nicht K werden	643 inhalt konnte nicht K
gelesen	762 bis hierhin K	762 bis hierher K
gemaakte	2221 door ai K
gemeenteverslaggever	2241 is K
gemeinschaft	664 teil der K
genehmigung	625 ohne K
generated	911 summary was K	911 summary is K	911 summaries are K	911 key points were K	911 audio was K	911 voice is K	911 K using ai	911 K by ai	911 this audio is K
genererad	3125 ai-K
genereret	499 K af ai
generosity	1119 your K
gengive	518 ikke tilladt at K
gengives	45 K	489 må ikke K
genossenschaft	762 unsere K	762 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2162 je e-mailadres wordt niet K	2211 artikel is eerder K op
gerekiyor	3295 üye olmaniz K
gern	761 wirf K
gerne	506 ja tak, jeg vil K	566 vil K høre fra dig	566 hører vi K
geschenk	721 K-abo
geschenkabo	721 K
geschickt	661 eine e-mail K
geschlossen	612 kommentare sind K
gesponsord	2234 artikel is K	2234 content is K
gewijzigd	2208 intussen K	2208 inmiddels K
gewinnspiel	648 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	658 die app K es	658 app K es
gift	834 make a K	1040 a K of £#	1040 a K of $#	1040 a K of €#	1041 a K of £#	1041 a K of $#	1041 a K of €#	1041 your K of £#	1041 your K of $#	1119 your K	2128 met een K	2201 met jouw K	2201 met uw K
gifts	18 small K
giornale	1884 questo K	1884 il nostro K
giornalismo	1808 sostieni il K	1872 fare K costa	1884 il nostro K	1884 il K costa
giornalista	39 nostro K	1849 è K e	1849 è K de	1849 è K di	1849 è K del	1849 è K della	1849 è K dell'	1849 è K a	1849 è K per
giornalisti	39 nostri K	1884 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3286 K
gitmeden	3240 K önce
give	917 K what you can	1119 K what you can	1119 K if you can	1119 euro you K
gives	1020 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2320 kan ikke K
gjerne	2401 vil K høre fra deg
""", 'gl': """
glasajte	2835 K
glasila	2890 K
glasio	2890 K
glasujte	2835 K	3027 K
gledajte	2841 K nas	3033 K nas
glissez	1535 K une pièce
""", 'go': """
going	20 to keep K	1013 keep us K	1120 keep us K
gokken	83 wat kost K jou
google	185 K news	309 a K news	370 K news	384 K play	492 K news	602 auf K news	635 als quelle bei K	635 als quelle auf K	635 bei K öfter	635 auf K sehen	658 K play	680 K-suche	680 bei K	680 K news	680 auf K	791 K news	861 get it on K play	874 follow on K news	922 K news	922 star on K	922 source on K	991 when you search on K	991 in your K feed	1182 en K news	1670 K-ben	2019 K news	2080 K ziņās	2080 K news	2177 vaker in K	2214 in K	2214 op K	2214 bij K	2323 K news	2323 som kilde på K	2337 app store og K play	2337 K play og app store	2423 nas w K news	2423 na K news	2443 K news	2629 pe K news	2810 K news	2906 K news	2920 K play	3003 K news	3118 K news	3118 som källa på K	3131 app store och K play	3131 K play och app store	3251 K news'te	3265 K news'te	3265 K'da bizi	3277 app store ve K play'den	3337 K news	3436 trên K news
gostou	2605 K desta	2605 K deste
govorila	2890 K
govorili	2890 K
govorio	2890 K
""", 'gr': """
gracias	18 K a ti	1216 K a ti
granskning	3198 sådan här K	3198 vår K	3198 oberoende K
granskningar	3198 våra K
granskningen	3198 den här K
gratis	583 wochen K	583 monat K	695 tage K	761 jetzt K	763 wochen K	1133 crea tu cuenta K	1140 recibe K	1215 recibe K	1217 prueba K	1801 K	2136 ontdek nu K	2136 krijg je ook K	2283 niet K	2341 dager K	2352 K sak igjen	2352 K saker igjen	2358 ingen K saker	3135 dagar K
gratisartiklar	15 K
gratuit	15 article K	1458 dernier article K	1536 ce site est K	2657 creează un cont K
gratuita	1885 prova K
gratuitas	15 matérias K	1136 notas K	2572 matérias K
gratuite	15 articole K
gratuitement	1452 essayez K	1454 inscrivez-vous K	1462 recevez K
gratuiti	15 articoli K	1818 articoli K
gratuito	15 articolo K	1818 articolo K	2572 artigo K
gratuitos	15 artículos K	15 artigos K	1137 artículos K	2572 artigos K
gratuits	15 articles K	1522 nos articles sont K
gridava	1886 K
gritaba	1218 K
gritava	2607 K
grupi	2842 viber K
grupo	2604 entre no K
""", 'gu': """
guglu	2810 K
guidelines	888 community K before	888 our community K
""", 'ha': """
haber	3301 bu K
haberdar	3278 ilk siz K olun	3278 K olun
haberi	2 K dinle	4 K	3297 bu K	3297 K size
haberler	3265 google K'de	3265 google K	3301 bütün K
haberlerimiz	3301 K
haberlerimizi	3297 K
hacemos	1206 lo que K
hacete	1215 K socio	1215 K socia
hafta	17 her K
haftalik	3302 K
haftanin	3297 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3284 ücretsiz haber K	3295 ücretsiz haber K
hakutulostesi	1361 google-K
halben	695 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1376 kyllä kiitos, K
hangzik	1744 K
hashtag	62 K it
hatirlatti	3303 K
hatti	3268 ihbar K
hattimiz	3299 ihbar K	3299 whatsapp K	3299 haber K
hattimiza	39 K	3268 ihbar K	3299 whatsapp ihbar K	3299 ihbar K	3299 whatsapp K
haussa	1361 google-K
hauteur	1537 à la K de vos moyens
havi	1743 K #
havonta	1743 K
hay	3477 cho K
""", 'he': """
hear	927 we would like to K from you	927 we'd like to K from you	927 we'd love to K from you	927 we want to K from you	927 would love to K from you	1119 we want to K from you	1119 we'd love to K
heard	1122 court K
hebben	2282 wij K je hulp nodig	2282 we K je steun nodig
hedder	569 K det i
heihin	51 liity K
hekelt	2285 K
hela	20 läsa K	20 läs K	3087 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	461 for at læse K	2293 for å lese K
helfen	571 K sie mit	761 K sie uns
helft	761 K uns
helloasso	1497 K
help	1119 we need your K	1119 K us do	1119 will you K	1119 K pay for	1119 K if you can	1119 K us pay	2175 K ons	2282 K ons
helpful	888 was this article K
her	2287 nå som du er K
here	834 sign up K	836 as long as you're K	836 now that you're K	988 sign up K	1012 book K
herohero	451 na K
herpubliceren	45 K
herunterladen	595 app K
hetente	17 K	1743 K
heter	2404 K det i	3200 K det i
hette	3200 K det
heurter	97 peut K	97 peuvent K
hevder	2404 K
""", 'hi': """
hidden	60 email stays K
hier	717 gibt es K.
hierboven	2223 de video K
hieronder	2223 de reportage K	2223 het fragment K
hiervoor	2184 K zijn cookies nodig
hikayenizi	67 K bize
hilf	761 K uns
hilfe	710 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	571 K sie
hinweis	682 geben sie uns einen K	682 gib uns einen K	712 einen K
hinweise	637 K zu diesem	637 K nehmen wir	637 K für uns	655 K auf fehler
hirdette	1744 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	311 és K
historiadora	311 és K
historie	67 del din K
historien	510 læse hele K	1495 est K
historienne	1495 est K
historier	526 vores K	526 flere K	567 vores K	567 gode K
hittat	3128 K fel	3128 K ett fel
""", 'hj': """
hjelp	2330 K av ki	2330 K av ai	2354 K av ki	2354 K av ai	2401 K oss
hjelper	2401 ditt bidrag K
""", 'hl': """
hlasem	380 ai K
hlasujte	397 K	2933 K
""", 'ho': """
holder	526 læsere, der K
hoofd	2180 is K van
hoofdredacteur	2180 is K	2219 is adjunct-K
hoogleraar	2180 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1799 K kami
huikkaa	1436 K
huikkasi	1436 K
huusi	1436 K
huusivat	1436 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	455 nu K du er her
""", 'id': """
iddia	3303 K etti
ideal	2284 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1452 K-vous pour	1535 K-vous
""", 'if': """
ifade	3303 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	580 mit K abo
ihren	762 lebt von K
ihtiyacimiz	3300 yardiminiza K	3300 desteğinize K
""", 'ik': """
ikkunassa	1436 luki K
iklan	11 K	70 tanpa K
ikuti	1758 K kami	1799 K kami
""", 'il': """
ilanlari	3273 iş K
ilimitado	1134 acceso K	2538 acesso K
ilk	3302 K ay
illimitato	1816 accesso K
ilmainen	1383 K tunnus
ilmaisia	1391 K juttuja
ilmoitti	1436 K
ilmoitukset	14 K	1374 K
iltakirje	1377 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1802 K
imbuhnya	1802 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	648 unserem K
importa	1215 tu opinión nos K
importante	2604 sua opinião é K
impozit	2646 din K către	2659 % din K
impozitul	2646 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	771 στο K σας	857 sent to your K	857 right to your K	857 into your K	857 check your K to	957 in your K at #	957 in your K by #	1023 in your K	1023 to your K	1024 in your K	1024 to your K	1119 your K	1785 di K anda	1785 ke K anda	1871 nella tua K	2141 in je K	2796 u vaš K
inchiesta	53 mesi a questa K	1884 questa K
inchieste	1884 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	464 log K for at	526 log K med
indbakke	79 i din K	466 i din K
indbakken	79 i K	467 i K
indeholder	97 K spoilers
independen	1800 jurnalisme K
independence	1120 our editorial K
independencia	1216 nuestra K
independent	335 periodisme K	841 support K journalism	1119 support K journalism	1120 K journalism	2658 jurnalism K	2658 jurnalismul K
independente	2605 jornalismo K
independently	971 we K	971 editors K	971 K selected by our	971 K chosen by our
independents	335 mitjans K
independiente	1216 periodismo K	1216 prensa K
independientes	1206 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1884 giornalismo K	1884 informazione K
indipendenti	1872 rimanere K	1872 restare K
indipendenza	1884 la nostra K
indiquez	77 K votre adresse
indirin	3277 app store ve google play'den K	3286 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	624 dpa-K
infolettre	78 l'K	78 notre K	1461 notre K	1536 notre K
informace	389 K najdete
informasjonskapsler	2308 bruker K	2329 K
informatie	2179 K over dit
information	884 to store and/or access K on a device	884 for more K see our privacy	1499 lettre d'K	1499 lettres d'K	1536 K libre
informationen	625 mit K der	637 K zu diesem fall	703 mit K von
informations	1472 suivez les K sur
informativa	1833 K sulla privacy	1884 la nostra K
informazione	1872 l'K di qualità ha un costo	1883 sostieni l'K	1884 K libera	1884 l'K di qualità
informou	2607 K
infos	698 alle K zum
ingen	71 K spam	508 uden dig K	508 K rig ejer	2340 uten deg, K	3134 utan dig K
inget	71 K spam
ingevoegde	2184 K post
ingezonden	43 K brief	43 K brieven	2183 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1688 K cikke maradt	1688 K cikkei	1688 K cikked maradt	1693 K cikk maradt	1701 nincs több K cikke	1723 K cikkből	1723 K cikkből #
inhalt	9 dieser K	9 diesen K	580 dieser K ist nur für	643 dieser K wird von	643 um den K	686 K von x	711 diesen K zu sehen	711 ein K von
inhalte	9 externe K	610 externe K
inhalts	9 dieses K	686 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2158 om deze K te	2184 bevat K van	2184 K te zien
iniciar	1163 debes K sesión
initiale	97 version K de cet
initialement	1492 article publié K	1530 cet article a été K
inkorg	79 i din K	3092 i din K	3092 till din K
inkorgen	79 i K	3133 direkt i K
inloggen	21 K om een reactie	24 K	2282 je moet nog even K
innan	3081 K du går
innboks	79 i din K
innboksen	79 i K	2299 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2147 meldingen K	2156 javascript K
inschrijving	2199 K te bevestigen	2242 bevestig je K	2242 bevestig uw K
inscreva	2529 K-se	2541 K-se na nossa	2541 K-se em nossa
inscrever	2541 ao se K
inscription	1461 votre K a bien été	1461 K est confirmée	1461 confirmer votre K
inscrit	1454 déjà K
inscrivant	1462 en vous K
inscrivez	77 K votre adresse	1438 K-vous	1461 K-vous à notre
insegna	1849 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2660 a K
insisted	1122 K
instagram	16 K	185 K	472 på facebook og K	602 ob whatsapp, K	603 auf facebook, K	603 auf K, facebook	603 auf facebook und K	603 auf facebook oder K	686 inhalt von K	791 K	874 follow him on K	874 follow her on K	874 follow them on K	875 on K, facebook	875 on K and facebook	1473 sur facebook et K	1827 su facebook e K	2153 op facebook en K	2153 op facebook, K	2304 på facebook og K	3099 på facebook och K	3270 K'da takip	3337 K
instagrame	2906 K	2906 facebooku a K
instagramie	16 K	2424 na facebooku i K
instagramis	1234 K
instagramon	1671 K
instagramu	16 K	370 K	2810 K	3003 K
instale	2544 K a app
install	861 K our app
installeer	2196 K de app
installez	1535 K-la
installiert	691 die app K
instellingen	2220 cookie-K
integritetspolicy	3103 K
intelektas	2026 dirbtinis K
intelekto	2026 dirbtinio K	2041 dirbtinio K
intelektu	2086 mākslīgo K	2101 mākslīgo K
inteligence	394 pomocí umělé K	3024 s pomočjo umetne K
inteligencie	2930 pomocou umelej K
inteligencije	2832 uz pomoć umjetne K	2832 pomoću umjetne K	2832 uz pomoć veštačke K	2832 pomoću veštačke K	2832 uz pomoć vještačke K
inteligenciou	2930 umelou K
inteligencji	2466 z pomocą sztucznej K	2466 przy użyciu sztucznej K
inteligenco	3024 z umetno K
intelligencia	1676 mesterséges K készítette	1676 mesterséges K fordította	1676 mesterséges K segítségével	1695 mesterséges K segítségével
intelligens	499 med kunstig K	499 af kunstig K	499 fra kunstig K	499 kunstig K (ai)	519 hjælp af kunstig K	2330 med kunstig K	2330 av kunstig K	2354 hjelp av kunstig K	3125 med artificiell K	3125 av artificiell K	3147 hjälp av artificiell K
intelligenz	710 mithilfe künstlicher K
interdite	1530 diffusion K
interdites	1530 diffusion K
interessiert	682 ihre geschichte K
interview	97 K wurde gekürzt	689 das K in voller
intihar	97 K
introdu	77 K adresa de email	2614 K adresa
introduce	77 K tu correo
invest	1119 K in local news
investigaciones	1216 nuestras K
investigador	311 és K	1177 es K	2574 é K
investigadora	311 és K	1177 es K	2574 é K
investigando	1206 seguir K
investigant	335 continuar K
investigate	926 we should K
investigation	53 months on this K	53 weeks on this K	977 this K	1120 this K	1536 cette K
investigations	926 our K team	926 our K desk	1120 our K
investigative	904 is an K
investigativteam	637 K
inviamo	57 ti K	57 vi K
inviata	1849 è K
inviato	1849 è K
invitame	54 K un café	54 K a un café
invite	1538 K
invitent	1538 K
involved	971 not K in the
""", 'ip': """
iphone	861 our K app
iptal	3286 K edin
""", 'ir': """
iratkozz	1655 K fel	1741 K fel ingyen
iratkozzon	1655 K fel	1741 K fel ingyen
""", 'is': """
iscrive	1871 ci si K qui
iscrivendoti	1820 K
iscriversi	1871 K qui
iscriverti	1871 per K clicca	1883 clicca qui per K
iscriviti	1804 K	1820 K alla nostra	1820 K gratis	1820 K al nostro	1871 K qui	1883 K qui
iscrizione	1821 annullare l'K	1871 la tua K è	1871 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1744 K el
ismerte	1744 K el
ispravak	97 K:
ispravka	97 K:
issue	984 back K
issues	984 back K
istakao	2890 K
istakla	2890 K
istaknula	2890 K
istaknuo	2890 K
istedi	3303 K
istediler	3303 K
""", 'it': """
itiraf	3303 K etti
""", 'iz': """
izjavila	2890 K
izjavio	2890 K
izlasi	2123 K visu
izleyin	3286 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2284 per K
jahr	763 im K	763 pro K
jahresabo	721 K
jakoon	49 laita K
janela	2559 abre em nova K
jar	917 tip K
jaunumi	2124 mūsu K	2127 K
jaunumiem	2072 piesakies K	2091 K	2123 piesakies K
jaunumus	2091 K
javascript	354 povolte K	354 zapněte K	475 aktivér K	475 slå K til	607 K in ihrem browser	607 aktivieren sie K	607 K benötigt	880 please enable K	880 requires K	880 K is disabled	880 K is required	880 turn on K	880 K is not available	880 enable K in your browser	880 K must be enabled	880 needs K	1158 activa K	1158 habilita K	1158 habilitar K	1158 activar K	1349 salli K	1349 ota K käyttöön	1476 activer K	1476 activez K	1476 K est désactivé	1476 nécessite K	1553 אפשרו K	1761 aktifkan K	1830 abilitare K	1830 abilita K	1830 attiva K	1830 attivare K	2156 schakel K in	2307 aktiver K	2307 slå på K	2427 włącz K	2427 włącz obsługę K	2554 ative o K	2554 habilite o K	2554 ativar K	2620 activați K	2683 включите K	3102 aktivera K	3102 slå på K	3321 увімкніть K	3438 bật K
javasolta	1744 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2811 K nam	2811 K nam se	2811 K se našem	2811 K se našoj	2887 K nam	2887 K nam se	2887 K se našem	3004 K nam	3076 K se nam
""", 'je': """
jederzeit	583 K kündbar	588 widerruf K	588 abmeldung K	589 K abmelden	661 K wieder abmelden	693 abmeldung ist K	763 K kündbar
jednou	17 K týdně
jefa	1177 es K de
jefe	1177 es K de
jegyezte	1744 K meg
jelas	1802 K
jelasnya	1802 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1699 K most
jelentkezzen	24 K	1652 K be a	1699 K most
jelezze	1741 K nekünk
jetzt	580 K im abo	722 K im shop	761 teste K
""", 'jo': """
jobbar	3125 K med ai
jobbet	2389 har K i
join	918 K for	1119 K us on
joined	1116 K the paper in
jornal	2605 nosso K	2605 somos um K
jornalismo	2533 apoie o K	2596 K de qualidade tem um custo	2596 presente ao K	2604 apoie o K	2605 nosso K	2605 K de qualidade	2605 fazer K
jornalista	2574 é K formada	2574 é K formado	2574 é K do	2574 é K da	2574 é K no	2574 é K na	2574 é K e
jornalistas	2605 nossos K
joukkoon	51 liity K
journal	1536 notre K
journalism	841 support our K	841 support the K you rely on	960 keep our K free	964 access to all our K	964 access to all of our K	1119 support quality K	1119 support local K	1120 our K	1120 fearless K	1120 K like this
journalisme	1443 soutenez un K	1535 soutenez le K
journalismi	1434 riippumaton K	1434 K maksaa	1434 hyvä K
journalismia	1434 K
journalismimme	1434 K
journalismus	575 unterstützen sie unabhängigen K	575 unterstütze unabhängigen K	575 für unseren K	694 freien K	762 unser K	762 unseren K	762 unabhängigen K	762 unabhängiger K	762 gut gemachten K	762 gut gemachtem K	762 frei zugänglichen K	762 frei zugänglicher K	762 guten K	762 freien K
journalist	39 vores K	39 vår K	496 er K på	496 er K hos	496 er K ved	496 er K i	554 er K på	554 er K i	629 ist freier K	629 ist K	639 arbeitet seit # als K	749 arbeitet als freier K	902 is a freelance K	904 is a K	928 K	2180 is K	2180 is freelance K	2219 werkt als K	2241 is schrijver en K	2241 is K en	2270 is K bij	2270 is freelance K	2327 er K i	2327 er K på	2327 er K og	2389 er K i	2389 er K på	3122 är K på	3122 är K och	3185 är K på
journalistar	39 våre K
journaliste	39 notre K	1495 est K	1495 K au	1495 K à	1495 K pour
journalisten	2283 onze K
journalister	39 vores K	39 våre K	567 vores K	2402 våre K	3198 våra K
journalistes	39 nos K	1521 nos K	1522 payer nos K	1536 nos K
journalistiek	2132 steun onze K	2227 goede K kost	2227 K kost	2283 onze K
journalistik	458 støt vores K	458 støt uafhængig K	567 vores K	567 uafhængig K	567 K koster	567 kritisk K	567 fri K	3084 stöd vår K	3084 stöd oberoende K	3198 vår K	3198 oberoende K	3198 granskande K	3198 bra K	3198 fri K
journalistikk	2290 støtt vår K	2290 støtt uavhengig K	2402 vår K	2402 uavhengig K	2402 kritisk K	2402 god K	2402 fri K
journalistin	629 ist freie K	629 ist K	639 arbeitet seit # als K	749 arbeitet als freie K
journalists	1120 our K	1120 we, the K
journaux	1534 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1436 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1775 adalah K	1800 K kami
jurnalism	2658 facem K
jurnalisme	1786 dukung K	1800 K kami
jurnalismul	2645 K de calitate costă	2657 susține K	2658 K nostru
jurnalist	2631 este K
just	1040 K £#	1040 K $#	1040 K €#
jutjubu	2810 K
jutro	17 svako K	17 vsako K
juttu	1339 lue koko K	1434 tämä K
juttujamme	1434 K
juttuvinkki	38 lähetä K	67 lähetä K	1433 lähetä K
jutun	20 koko K	1393 tämän K
jutusta	1434 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2189 nu K voor	2189 je K voor
kabul	3303 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1434 K jutut
kaitstud	1224 kõik õigused K
kakor	3116 K på	3124 K
kami	1799 beri tahu K	1800 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2283 ons K
kanal	567 vores K	1758 ikuti K	1800 K kami	2402 vår K	3198 vår K
kanale	2423 na naszym K
kanaliga	1234 meie K
kanalimiz	3301 K
kanalimiza	3251 K abone	3266 whatsapp K	3266 telegram K	3266 youtube K
kanalimizi	3266 whatsapp K
kanalina	3266 whatsapp K	3266 telegram K
kanalini	3266 whatsapp K	3266 telegram K
kanavaamme	1362 K
kanavalle	1362 whatsapp-K	1362 telegram-K
kanavamme	1362 whatsapp-K	1434 K
kannst	90 gib, was du K
karte	9 diese K	686 laden der K
karya	1800 K kami
kasutamine	1231 K ilma
kata	1802 K
katanya	1802 K
katil	51 sen de K
katilin	51 siz de K	3286 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3290 reklam verenin K
kavom	54 časti me K
kaydetti	3303 K
kaydolun	3300 K
kaynak	3265 tercih edilen K
kaynaklara	3265 tercih ettiğiniz K
kazala	2890 K
kazanin	3286 K
kazao	2890 K
""", 'kd': """
kdykoli	452 zrušit K
""", 'ke': """
kebijakan	1762 K privasi	1762 K cookie
kedvenc	1670 google K
keelatud	1231 loata on K
keep	1013 help us K	1119 help us K	1119 help K our
keeps	1020 our app K you
kehotettiin	1436 K
kehotti	1436 K
kehottivat	1436 K
kehotus	1436 kuului K
kein	668 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1741 K minket
kernpunkte	687 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1436 K
kertoivat	1436 K
kertoo	1436 K
kesti	3303 ceza K
ketentuan	1762 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2330 med K	2330 av K
kielletty	1388 ilman lupaa on K
kiitos	1433 K kun luet
kinnitas	1280 K
kiosque	1534 en K
kiosques	1534 en K
kirakatban	1744 állt a K
kirim	1799 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1433 K sisään
kirjeenvaihtaja	1366 K	1421 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1436 K
kirjoittivat	1436 K
kirjuta	38 K meile	67 K meile	1277 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1280 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1379 €/K	1435 /K
""", 'kl': """
klaagt	2285 K
klagade	3200 K
klagar	3200 K
klagede	569 K
klagen	2285 K
klager	569 K	2404 K
klaget	2404 K
klagt	764 K
kleine	572 haben wir eine K bitte
klical	3079 je K
klicka	3132 genom att K på
klicken	689 K sie auf play	689 auf play K
klikke	2338 ved å K på
klikom	2825 K na	3017 s K na	3017 s K
klimaatverslaggever	2219 is K
klummeskribent	496 er K	554 er K
""", 'kn': """
know	981 let us K
""", 'ko': """
kogu	1277 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1775 adalah K
kolumnist	629 ist K	1236 K	2812 je K	3005 je K	3122 är K
kolumnista	2812 je K
kolumnisti	1421 on K
kolumnistica	2812 je K
kolumnistin	629 ist K
kolumnistka	3005 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1783 tulis K anda	1783 di kolom K
komentara	2823 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2823 biste K
komentarisanje	6 za K
komentarjev	3015 brisanja K	3015 izbris K	3015 brisanje K
komentarji	3015 K izražajo	3015 K ne izražajo	3015 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2430 aby dodać K	2453 zostaw K
komentarzach	85 w K	2440 w K	2440 w K pod
komentarzu	85 w K	2440 w K
komentator	1783 tanggung jawab K
komentirajo	3015 K lahko
komentirali	2823 biste K
komentiranje	6 za K
komentirate	3015 K lahko
kommentar	657 K wird	657 ihr K	657 dein K
kommentarbereich	85 im K
kommentare	85 in die K	613 um K zu	657 K zu diesem	657 K werden	762 schreibt mir in die K	762 schreib mir in die K	762 schreibt uns in die K
kommentaren	85 in den K	613 in den K
kommentarerna	85 i K	3107 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	480 i K	2311 i K	2334 stenger K	2334 meninger i K
kommentarfunktion	613 K
kommentarsporet	85 i K	503 i K
kommentator	496 er politisk K	496 er K	554 er K på	2327 er K i	2327 er K og	2327 er politisk K	2389 er K i	3122 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3105 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	478 for at K	2310 for å K
kommentieren	6 um zu K	6 K zu können	612 um zu K	612 probleme beim K	612 K sie diesen	612 K sie den	613 nicht mehr K	657 K
kommentiert	613 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3164 K länkar
kompakt	661 K per mail	661 K per e-mail
komunikat	2527 taki K
kondigde	2285 K
koneellisesti	1369 K
konferenci	377 naši K
konferenciju	2818 našu K
konferenciu	2914 našu K
konferenco	3011 našo K
kongress	648 jetzt zum K
konseling	97 layanan K
konstaterade	3200 K
konstaterar	3200 K
kontakt	38 K os	38 K oss	566 K os	2401 K oss
kontakta	38 K oss	3197 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2811 K nas	2811 K redakciju
kontaktowej	2444 skrzynki K
kontaktujte	371 K redakci	371 K nás	371 K autora	2907 K redakciu	2907 K nás
konten	9 K ini
kontingent	586 haben ihr K
konto	464 opret en K for	566 opret en K	2524 załóż K	3090 skapa ett K för	3197 skapa ett K och	3197 skapa ett K här
kontributor	1775 adalah K
konzern	665 kein K	762 kein K
kopeerimine	1231 K ilma
kopieras	3139 får inte K	3139 får ej K
kopieres	2319 kan ikke K uten
kopiering	488 K er ikke tilladt	3139 K utan
kopijuoti	2018 K, platinti
kopiointi	1358 luvaton K	1358 K ilman lupaa
kopyalanamaz	3261 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1775 adalah K
korespondent	2512 , K
korespondentas	2023 K
korespondente	2083 K
korespondentem	2445 jest K	2512 jest K
korespondentka	2512 , K
korespondents	2083 K
korjattu	97 juttua K	97 juttua on K
korrekt	3128 ska vara K
korrekta	3128 ska vara K
korrektur	97 K:
korrekturhinweis	655 K
korrekturhinweise	655 K
korrespondent	496 er K	554 er K	629 ist K	638 als K	638 seit # K	1236 K	2327 er K	2389 er K	3122 är K	3185 är K
korrespondentin	629 ist K	638 als K	638 seit # K
korrigerats	97 artikeln har K
korting	2204 K op je eerste	2204 K op het eerste
korzystamy	2427 K z plików cookie
kostenlos	583 wochen K	583 monat K	588 K per mail	694 lesen alle K	695 tage K	695 tage lang K	763 K testen
kostenlose	15 K artikel	586 noch zwei K	586 noch # K
kostenlosen	586 noch einen K	586 K artikel gelesen	588 unseren K newsletter	588 unserem K newsletter	588 unserer K newsletter	588 den K newsletter	705 K konto	705 K account
kostenloser	586 K artikel
kostenpflichtig	580 dieser artikel ist K
koster	567 K penge
kostnadsfritt	3135 en månad K
""", 'kr': """
krevde	2404 K
kriisipuhelin	97 K
kriitikko	1421 on K
kritik	655 lob oder K
kritiker	3122 är K och	3185 är K i
kritikus	1730 K
kritiserar	3200 K
kritiserer	569 K	2404 K
kritisieren	764 K
kritisiert	764 K
kritizuje	453 K
kronor	3199 K
krzyczeli	2527 K
""", 'ku': """
kullan	3254 çerez K
kullanilamaz	3261 izinsiz K
kullanilmaktadir	3254 çerez K	3254 çerezler K
kullanilmasi	3261 izinsiz K yasaktir	3290 izin alinmadan K
kullaniyoruz	3254 çerezleri K	3254 çerezler K
kulttuuritoimittaja	1366 K	1421 on K
kulturjournalist	554 er K	2389 er K
kulturredakteur	714 ist K
kulturredakteurin	714 ist K
kulturressort	638 leitet das K
kulturskribent	3122 är K	3185 är K
kumppanimme	1349 me ja K
kun	509 for K #	2341 for K #
kunne	567 K du lide
kunnen	50 leden K
kunstredacteur	2270 is K
kunt	90 geef wat je K	90 geef wat u K	2240 geef wat je K
kursy	2491 K mogą
kurzfassung	630 K
kutunuza	3247 posta K
kutunuzda	79 posta K
kuukaudessa	1435 K
kuukausi	1339 kokeile K	1379 K #	1433 kokeile K
kuukausilahjoituksella	1378 K
kuulutas	1280 K
kuus	1279 K
kuvailee	1436 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	2821 naš K	3014 naš K
kvizu	2821 našem K	3014 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1436 K
""", 'l': """
l	336 K'any
""", 'la': """
laadi	1277 K alla
laat	2216 K het ons
laatste	2152 volg het K nieuws
labojums	97 K:
ladattavissa	1375 sovellus on K
ladda	3094 K ner vår app	3197 K ner vår
lade	594 K die app
laden	594 K sie die app	595 app K	711 die karte zu K	711 das video zu K
lage	2402 K mer
laget	51 bli med på K
lahjoituksesi	1378 K auttaa	1433 K
lahjoitus	1378 tee K	1433 tee K	1437 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1535 K-nous votre
lamenta	1218 K	1886 K	2607 K
lamentano	1886 K
lamentou	2607 K
lance	1538 K
landing	1023 K in your inbox
langganan	1785 K buletin	1799 K sekarang	1803 K
language	97 contains K	97 contains strong K
lanjutkan	1788 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1703 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2300 K ned vår app	2401 K ned
later	947 check back K
latest	999 the K on this story
laukeliai	21 būtini K
lauloivat	1436 K
laut	764 K
lavoro	1884 il nostro K
lawyers	1120 our K
""", 'le': """
leave	857 one click to K	1022 K your e-mail	1022 K us your e-mail	1057 K a clap	1119 K us a tip	1119 K a tip
lecteur	9 ce K	1508 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1522 par des K comme vous	1536 nos K
lectoras	36 nuestras K	1216 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1216 nuestros K	1216 gracias a sus K
lectors	18 gràcies als K	335 els nostres K
lectrices	1536 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	904 is a senior K	904 is a K
ledarskribent	496 er K	3122 är K	3185 är K
leden	2201 door onze K	2283 onze K
lederskribent	496 er K
leernos	1215 gracias por K
leestijd	0 K
legfontosabb	1703 K írásait
legge	1886 si K
leggere	1814 per K tutto
lehti	80 tilaa K
lei	2659 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	629 ist K
leiterin	629 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2596 K que nos apoiam	2605 nossos K	2605 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2607 K
lengkap	20 artikel K	1788 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2342 du kan K mer	2342 kan du K mer
lesedauer	0 K
lesen	580 im abo K	580 K sie mit plus	586 % noch zu K	594 in der app K	674 mehr dazu K sie	717 K sie hier.	761 danke fürs K
leser	2401 takk for at du K
leserabend	648 K	688 unseren K
leserbrev	43 K	2328 K
leserbrief	43 K	613 K
leserbriefe	43 K	613 K an	655 K
lesere	36 våre K	2402 våre K
leserfinanziert	762 K
leserinnen	36 unsere K	762 unsere K	762 unseren K
leserinnlegg	43 K	2328 K
lesern	762 ihren K
leserne	18 takket være K	2340 K våre
lesernes	18 K bidrag	2402 K bidrag
leserreise	688 K
leserreisen	648 unsere K	648 unseren K	688 K
leserumfrage	35 unserer K
leserzuschriften	655 K
lesetid	0 K
lesezeit	0 K
letno	3078 K
lets	1020 our app K you
letter	891 send a K
letters	43 K desk	43 K page	43 the K editor	891 K to the editor	891 send K	951 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1872 solo grazie ai nostri K	1884 i nostri K
lettre	78 notre K	1536 notre K
lettrici	1884 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1209 para seguir K	1209 quieres seguir K	1209 sigue K con	1209 y sigue K	1215 sigue K sin
lezen	20 meer K
lezers	36 onze K	2283 onze K
lezersaanbieding	2222 onze K
lezersactie	2222 onze K
lezersavond	2189 onze K	2222 onze gratis K
lezersevenement	2189 ons K
lezersreis	2189 onze K
lezersreizen	2189 onze K
""", 'li': """
libovolnou	452 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2138 al K
lidem	18 díky K	451 díky K
liens	74 nos K	1512 via nos K	1512 par nos K
liest	717 K du hier.
lietotni	2089 K
lifeline	97 crisis K
lignes	1522 qui lisent ces K
liitu	1277 K meie
liituge	51 K
like	1120 work K this
liked	1120 K what you read
liker	2402 K du det vi
limit	847 read without K	855 free K
limitat	302 accés il·K
limits	847 read without K
line	38 our tips K	67 our tips K	926 our tip K	1059 our tip K	1059 our tips K
link	870 copy the K	966 read it for free with this K
links	74 über diese K	74 onze K	879 some K on this page	879 some of the K on	1017 K here	1017 K on this page	1017 K in this post	1017 K on this site	1017 our K	1017 our shop K	1017 my K	1017 these K	1017 one of our K	1017 one of my K
liputan	1800 K kami
lire	20 pour K cet	1538 peut-on K
lisas	1280 K
lisens	47 K cc	47 cc-K
list	1028 join our K	1028 not on the K yet	1028 not on our K
listen	0 min K	874 K back here	874 K to us live	912 prefer to K	912 rather K
listeners	1039 K like you
listening	912 K time
live	984 our K	984 K q&a	1045 see them K
liveblog	674 im K	674 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1125 si has K hasta aquí
llegint	329 per seguir K
""", 'lo': """
local	1120 keep K news
log	24 K in	2136 K in om	2136 K in of
logg	24 K inn	2296 K inn for å	2361 K inn med	2401 K inn for
logga	24 K in	3090 K in för att	3154 K in med
logge	705 K dich ein
logged	21 must be K in to post	847 you must be K in to	888 you must be K in to
loggen	705 K sie sich ein
logget	478 du skal være K ind
login	24 faça K	2537 faça K para	2604 faça K
lokalredakteur	714 ist K
lokalredakteurin	714 ist K
lokalredaktion	638 leitet die K
look	1120 our new K
lovade	3200 K
love	1075 you K
lovede	569 K
""", 'lu': """
lubas	1280 K
luetaan	1393 juttu K
lugeda	1221 et edasi K
lugejad	1278 meie K
lugemiseks	1221 edasi K
luisteren	2223 artikel ook K
luisterversie	2 K
lukeaksesi	1339 K koko	1339 kirjaudu sisään K
lukemaan	1433 pääset K
lukemista	1433 jatka K
lukijamme	1434 K
lukijasta	1393 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1378 K tukea	1434 K tuella
lukittu	1391 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1339 K
lunar	2659 K
lunes	17 cada K
lupasi	1436 K
lupasivat	1436 K
""", 'ly': """
lyder	569 K	2404 K	3200 K
lydversion	2 K
lyssnar	3127 K på poddar
""", 'ma': """
maand	2138 deze K nog	2284 per K
maandelijks	2138 K opzegbaar	2284 K
mach	51 . K mit	761 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	571 K sie mit	762 was wir K
macht	761 K mit
made	836 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	348 váš e-K	385 svůj e-K	805 το e-K σας	1022 put your e-K	1022 type your e-K	1024 by e-K	1654 e-K cím	2216 K ons	2216 K dan	2282 K ons	2455 swój e-K	2542 no seu e-K	2644 pe e-K	2674 ваш e-K	2797 na vaš e-K	2825 svoj e-K	2825 na e-K	2895 váš e-K	2895 svoj e-K	2895 na váš e-K	2921 svoj e-K	3314 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2141 je e-K	2199 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	467 din e-K	478 din e-K vil ikke	566 din K
mailben	1697 legjobb cikkei e-K	1697 cikkei e-K	1697 hírei e-K
mailbox	79 in je K	79 in uw K	1023 in your K	2141 in je K	2141 in uw K	2141 in jouw K
maile	2895 vašom e-K
mailed	1023 e-K to you	1023 K to you
mailedbe	79 az e-K
mailing	1028 join our K list	1028 join the K list	1028 on our K list
mailom	2921 správy e-K
mailovou	385 e-K adresu
mailowy	2455 adres K
mailt	1741 írjon e-K
mailu	79 do e-K	347 přímo do e-K	2895 do vášho e-K
mailul	2615 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1434 ilman K
mainos	11 K
mainostaja	1388 maksanut K
mainosten	1350 K esto
majhno	3077 smo K
make	1119 will you K a
maken	2283 wij K
maksumuuri	1437 K
maksuton	1383 K tunnus
maksuttomat	1383 K artikkelit
maltilla	83 pelaa K
mamio	2890 K
manade	3200 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2596 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	643 K-cookies	935 K cookies
marketingcookies	498 K	2184 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1752 kotak K anda
masukkan	1752 K email
matched	917 K dollar	960 gift will be K	1038 will be K	1038 is being K	1038 are being K	1038 be K	1038 K until
material	625 mit K der	625 mit K von	905 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2701 K	2702 K.ru
""", 'md': """
md	509 kr./K	568 kr/K
""", 'me': """
me	2702 t.K	3338 t.K
meaning	1035 if you've been K to	1035 if you have been K to
medarbetare	3122 är K på	3122 är K i	3185 är K på	3185 är författare och K
meddelade	3200 K
meddelte	569 K
medewerker	2180 is K van
medgav	3200 K
mediach	2475 naszych K
medio	1216 este K
medlem	80 bliv K	80 bli K	566 bliv K	2401 bli K	3197 bli K
medverkar	3185 K i
mee	51 . doe K	51 . doe ook K
meie	1278 K töö
meil	1277 aita K
meile	1277 saada K
meilile	1253 sinu K
meille	38 kerro K	67 kerro K	1433 lähetä K	1433 kerro K
meinen	612 was K sie dazu
meint	764 K
meinte	764 K
meinung	30 K der	43 anderer K	612 sagen sie uns ihre K	642 K des autors
mejl	2797 na vaš K	2797 vašu K	2825 svoj K	2825 na K	3092 i din K	3092 till din K
mejla	38 K oss	67 K oss	3197 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3197 din K
mejlen	79 i K	3092 direkt i K
mektuplari	43 okur K
melalui	1786 dukung kami K
melanjutkan	1749 untuk K membaca	1788 untuk K membaca
meld	2401 K deg på her
meldde	2285 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	682 K dich bei uns	761 K dich an	2298 K deg av når	2338 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	571 K sie sich an	580 K sie sich an, um	580 bitte K sie sich an	682 K sie sich bei uns	761 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2197 krijg een K bij	2197 ontvang een K bij
meldingen	14 K	2147 schakel K in	2147 zet K aan	2147 ontvang K	2197 krijg K	2282 zet K aan
meldt	2285 K
meldte	2404 K
membaca	1788 untuk terus K	1788 untuk K berita ini	1799 daftar untuk K
member	50 as a K you	834 become a K	917 become a K	964 not a K?
memberikan	97 belum K tanggapan	1783 K komentar
members	18 our K	36 our K	50 K can	847 is for K only	847 K-only story	992 paying K	1032 thanks to our K	1039 K like you	1120 our K
membership	1034 consider a K
membiayai	1786 K kami
membro	2604 torne-se K
membru	80 devino K
membutuhkan	1799 kami K dukungan
memuat	45 K ulang
menar	3200 K
mencionanos	62 K
mendaftar	1785 dengan K, anda
mendapat	1796 K komisi
mendapatkan	1796 K komisi	1799 daftar untuk K
mener	569 K	2401 hva K du	2404 K
menerbitkan	45 K ulang
menerima	1776 K cookie	1796 K komisi	1799 daftar untuk K
mengambil	1797 dilarang K	1797 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1783 komentar yang K
mengatakan	1802 K
menggandakan	1797 dilarang K
menggunakan	1762 K cookie
mengirimkan	57 kami K
mengutip	1769 dilarang K
meninggalkan	1783 K komentar
menit	0 K baca
mensais	2606 K
mensuales	1217 K
mensuel	1497 un don K	1522 un soutien K	1537 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1802 K
menyalin	1797 dilarang K
menyatakan	1802 K
merch	942 our K
merci	1535 K de nous
mere	510 kan du læse K	510 du kan læse K	510 kan læse K om
merespons	97 belum K
merkezimiz	3301 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	336 al K	1217 al K	1217 por K
mese	1885 al K
mesec	2826 prvi K	2889 prvi K	3018 prvi K	3018 na K	3078 na K	3078 prvi K
meses	1209 K por #
mesiac	2923 prvý K	2985 za K	2985 prvý K
message	38 K us	67 K us	836 a K from our editor
messagerie	1481 votre adresse de K ne sera pas
messengera	2443 K
messengeri	2906 K
messengerju	3003 K
messengeru	370 K
messengerze	2443 K
metus	2065 per K
mewakili	1797 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2086 ar K
mielipidekirjoitus	43 K
miembro	1215 hazte K
mig	62 tag K på
mij	62 tag K
mille	1872 # per K
milliardaire	1522 à aucun K
mind	97 ring K
minggu	1801 per K
mingguan	1785 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1657 kövess K	1741 kövess K	1741 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	964 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2241 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3244 zaten abone K
missen	2240 wat je kunt K
mission	1120 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	951 spot a K	951 report a K	1058 when we learn of a K	1058 when we make a K	1058 if we have made a K
mitdiskutieren	6 K	657 K
mitgeteilt	764 K
mitglied	80 werden sie K	80 werde K	761 werden sie K	761 werde K	761 jetzt K werden
mitglieder	50 K können	583 nur für K	668 angebots für K	762 unsere K
mithilfe	710 K von ki
mitteilungen	14 push-K	598 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2826 prvi K	2889 prvi K
""", 'mn': """
mnd	2341 kr/K	2403 kr/K
""", 'mo': """
mobile	861 on your K app	861 our K app
mobilen	504 direkte på K	2335 nyheter rett på K	2335 rett på K	3129 nyheter direkt i K	3129 direkt i K
mobilepay	566 K til #	566 K på #	566 K #	566 K et
modalidad	1217 K premium
moderador	2559 não serão aprovados pelo K
moderados	2559 serão K antes
moderated	888 comments are K	888 pre-K
moderowane	2453 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2282 maak het volgende K
mois	1537 par K
moittii	1436 K
molbu	2808 imamo malu K	2808 malu K
molila	2890 K
molili	2890 K
molio	2890 K
monat	668 einen K für	668 K für nur	763 im K	763 pro K
monate	695 # K lang
monatlich	763 K
monday	17 every K
mondays	1025 sent K
mondogatta	1744 K
mondta	1744 K
montag	17 jeden K
month	847 try a K for	847 try it for a K	854 for the first K	854 for your first K	1040 £# a K	1040 $# a K	1040 €# a K	1121 a K	1121 per K	1121 every K	1121 each K
monthly	917 one-off or K	964 reached your K limit	1013 K gift	1119 become a K	1119 give K	1121 K
months	53 K on this story	847 K for $#	854 for the first # K	854 for the first three K
morgen	17 jeden K	17 am K	17 hver K	507 hver K i din	664 uns auch K
morgenbrevet	2339 K
morgon	17 varje K
morgonbrevet	3133 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1536 nos K
""", 'mu': """
muhabiri	3269 gazetesi K
muhabiridir	3269 K
muhabirimize	39 K	3267 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3297 K
muistutti	1436 K
mukaan	1433 lähde K	1433 tule K	1436 K
multato	1886 ha K
multou	2607 K
mums	2123 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2216 mail K
nabiralnik	79 v vaš K	2991 v vaš K
nabiralniku	2991 v vašem K	3017 vašem K
nachdruck	624 K verboten	679 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	594 aktuelle K aufs handy	595 K-app	598 push-K	674 weitere K finden sie	674 mehr K finden sie	698 K des tages	698 alle K zum
nadaljevanje	2990 za K branja	3019 K spodaj
nadaljuje	3019 K pod oglasom	3019 K spodaj
nadaljujte	2990 K branje
nadie	1216 K nos dice
naglasila	2890 K
naglasio	2890 K
najdete	389 další články K
najnowsze	2415 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3022 K nam
names	97 not their real K
napis	2527 taki K
napisz	38 K do nas	67 K do nas	2431 K do nas	2444 K do nas	2476 K:	2476 K na	2524 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2990 če želite brati K
napsal	453 K
napsala	453 K
narrated	912 is K by an ai	912 is K by ai
nasilja	97 opise K
naslov	2991 na vaš e-K	2991 svoj e-K	3017 svoj e-K	3017 svoj e-poštni K
nastavak	2793 za K čitanja	2827 K ispod	2827 K teksta
nastavili	2793 da biste K čitanje
nastavite	2793 K čitanje	2795 K čitati
nastavlja	2827 K ispod	2827 K nakon
naszego	2449 K sklepu	2452 K quizu
naszej	2525 K pracy
naszym	2524 zostań K
naujienas	2030 K telefone	2031 K el. paštu	2042 mūsų K
naujienose	2019 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1158 tu K no soporta	1158 su K no soporta	2554 seu K não suporta
navela	2890 K
naveo	2890 K
navigateur	10 votre K	21 dans le K pour mon prochain	1476 votre K ne supporte pas	1476 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	2890 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1125 K pedirte	1128 K tu apoyo	1215 K tu ayuda	1215 K de ti	1215 te K
necessariamente	2577 não reflete K a opinião	2577 não refletem K a opinião
necessaris	21 camps K
necessitem	334 et K
nechajte	77 K nám svoj e-mail
nechcete	402 K přijít o	2938 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2128 K nu een
neighbors	1039 K like you
neighbours	1039 K like you
nell	1823 apri K'app
nella	79 K tua mail	1821 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3077 K mediji	3077 smo K
neodvisno	3076 podprite K
neophodna	21 K polja
neovisni	2888 ostanemo K
neovisno	2887 podržite K
nepriklausoma	2064 K žurnalistika
nesutinkate	43 K
netiquette	612 beachten sie die K	1835 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2307 dette K bruker
neue	691 die K app
neuen	594 hier geht es zur K
neukunden	668 nur für K
neuvoi	1436 K
neuvoivat	1436 K
neuvoo	1436 K
neuvottiin	1436 K
never	71 K spam
news	595 K-app	698 alle K zum	698 alle K zu	861 K app for	904 is a K	926 K tip
newsblog	674 im K	674 unserem K
newsdesk	39 our K	39 the K
newsis	1233 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	201 K	325 la nostra K	386 K	451 náš K	454 K	588 unseren K	588 unserem K	588 unserer K	588 K bestellen	588 K richtig	592 K an	592 K von	592 zum K	592 täglichen K	633 K	661 K erhalten	661 K empfangen	661 unser K	661 der K über	661 der K für	693 unser abend-K	693 unser morgen-K	693 unser K	693 K ist kostenlos	761 K an	762 unser K	762 unseren K	762 unserem K	762 dieser K	765 K	771 εγγραφείτε στο K	771 εγγραφή στο K	771 το K μας	771 γραφτείτε στο K	771 στο K των	771 στο K του	771 στο K της	829 εγγραφείτε στο K	829 γραφτείτε στο K	830 το K μας	833 K	857 sign up for our K	857 sign up to our K	857 sign up for the K	857 subscribe to our K	857 join our K	857 get our K	857 our K here	857 receive our K	857 our daily K	857 our weekly K	857 our morning K	916 K	957 K soon	1009 from our saturday K	1056 this K was forwarded to you	1056 forwarded this K	1064 reply to this K	1120 our K	1123 K	1140 suscríbete a la K	1140 apúntate a la K	1140 nuestra K	1205 suscribite al K	1216 nuestra K	1219 K	1461 inscrivez-vous à la K	1461 abonnez-vous à la K	1461 notre K	1521 vous adresser sa K	1536 notre K	1536 cette K	1539 K	1752 K kami	1752 langganan K	1800 K kami	1820 iscriviti alla K	1820 la nostra K	1871 le nostre K	1884 la nostra K	1884 questa K	1887 K	2415 zapisz się na K	2415 nasz K	2457 K	2525 nasz K	2528 K	2541 assine a K	2541 nossa K	2595 esta é a edição da K	2595 esta é uma edição da K	2605 nossa K	2608 K	2614 abonează-te la K	2614 abonați-vă la K	2614 înscrie-te la K	2657 înscrie-te la K	2661 K	2796 naš dnevni K	2806 K	2887 prijavite se na K	2888 naš K	2891 K	2922 K	2984 náš K	2987 K	2999 K
newslettera	78 naszego K	78 do K	78 odber K	2415 zapisz się do K	2415 naszego K	2457 K	2525 naszego K	2806 K	2895 odber K	2922 K	2984 nášho K
newsletterem	2525 naszym K
newsletters	857 K may contain info about	916 K	1120 our K	1123 K	1461 nos K	1461 recevoir les K	1536 nos K	1539 K
newsletteru	78 odběr K	386 K
newsletterul	78 K nostru	2614 K nostru	2644 abonează-te la K	2657 înscrie-te la K	2658 K nostru
newslettery	386 K	2922 K
newsletterze	2457 K
newslettre	2922 K
newson	1670 google K
newspaper	1116 joined the K in	1120 our K
newsroom	38 contact our K	67 contact our K	971 not by the K	981 tell our K	981 our K	999 stories from our K	999 more from our K	1116 joined the K in	1120 our K	1120 non-profit K	1120 this K
newsticker	674 unserem K
next	984 our K	1013 help pay for the K	1013 pay for the K one
nezavisni	2888 K mediji	2888 ostanemo K
nezavisno	2887 podržite K
""", 'ng': """
ngay	3474 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2491 udział w K grach
niente	71 K spam
nieograniczony	2413 K dostęp
niets	2174 K uit deze	2235 K van deze site
nieuws	2144 K-app	2177 google K	2179 K of een tip	2215 app je K	2231 al het K over	2231 al het K uit	2242 K in je mail
nieuwsbrief	78 de K	78 onze K	2141 onze K	2142 dagelijkse K	2142 wekelijkse K	2176 K	2283 onze K	2283 deze K	2286 K
nieuwsbrieven	2141 onze K	2176 K	2283 onze K	2286 K
nieuwsbron	2214 favoriete K
nieuwsquiz	2224 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2806 K	2887 prijavite se na K	2888 naš K
""", 'no': """
nombreux	1522 plus nous serons K
nonprofit	1120 K newsroom	1120 K news outlet
nosaltres	38 contacta amb K
nosotros	1215 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2533 apoie K	2533 apoie o K	2544 baixe K app	2544 no K app	2604 apoie K	2604 apoie o K	2604 siga o K	2604 entre no K	2605 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	335 la K feina	1823 nella K app	1884 la K app
nostre	335 el K canal
nostri	74 K link
nostro	35 K quiz	1884 il K sito	1884 che il K
nota	20 leer esta K	1209 para leer esta K
notice	1058 if you K
noticia	1216 esta K
noticias	1182 en google K	1182 tu fuente de K
notificaciones	14 las K	1148 activa las K	1148 activar K	1149 recibir K
notifications	14 K	865 turn on K	865 turn on desktop K	865 would like to send you K	865 K from this site	866 enable K	866 allow K	866 receive K	1467 activer les K	1467 activez les K	1467 autoriser les K
notifiche	14 le K
notified	857 sign up to be K	866 get K
notifikace	384 K
notifikasi	14 K	1754 dapatkan K	1756 aktifkan K	1799 nyalakan K
notifikation	504 K
notifikationer	14 K	504 K
notify	866 K me of	866 K me when	888 K me of new posts
notis	3129 K
notiser	14 K	3129 K	3129 push-K
notre	35 K quiz	1536 K site
nouvelle	1481 ouvre dans une K fenêtre
novice	2991 na naše K	2991 na e-K	2999 e-K	3017 na e-K	3077 naše K
novinar	2812 je K	2812 , K	2812 - K	3005 je K	3005 , K	3005 - K
novinari	2888 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3077 naši K
novinarju	39 našemu K	3004 pišite K
novinarka	2812 je K	2812 , K	2812 - K	3005 je K	3005 , K	3005 - K
novinarki	3004 pišite K
novinarstvo	2888 nezavisno K	2888 neovisno K	2888 naše K	3077 neodvisno K
novinaru	39 našem K
noviniek	2895 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1145 en K app	1215 únete a K	1216 K app	1216 K web
nuestras	1216 K redes
nuestro	35 K quiz	64 K espejo	1128 apoya K	1153 únete a K canal	1215 apoya K	1215 únete a K	1215 recibe K	1216 K canal	1216 K medio	1216 K sitio	1216 K equipo
nuestros	74 K enlaces	1160 K socios	1216 K socios
numer	2526 K krs
nunca	1216 más que K
nuotraukas	40 K ir vaizdo
nur	668 abo für K
""", 'ny': """
nyheder	492 google K	526 vores K
nyhedsbrev	78 vores K	466 vores K	466 tilmeld dig K	507 K	566 tilmeld dig K	567 vores K	570 K
nyhedsbreve	466 vores K	567 vores K
nyhedsbrevet	78 K	466 få K	507 K	566 tilmeld dig K
nyhetene	2335 K rett på mobilen	2361 K våre
nyheter	2323 google K	3118 google K	3154 våra K
nyheterna	3098 följ K	3129 K direkt i mobilen
nyhetsbrev	78 vårt K	2298 vårt K	2298 våre K	2298 meld deg på K	2298 abonner på K	2339 K	2401 meld deg på K	2402 vårt K	2402 våre K	2405 K	3092 vårt K	3092 våra K	3092 anmäl dig till K	3133 K	3197 anmäl dig till K	3198 vårt K	3198 våra K	3201 K
nyhetsbrevet	78 K	2298 få K	2339 K	2401 meld deg på K	3133 K	3197 anmäl dig till K
nyilatkozta	1744 K
nyt	1390 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1835 i campi K
obchode	2914 našom K
oberoende	3197 stöd K
objasnila	2890 K
objasnili	2890 K
objasnio	2890 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2823 K komentara
obligatoires	21 champs K sont	1481 les champs K
obligatori	1835 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1163 los campos K
obligatoriska	21 K fält	3105 K fält
obligatoriske	21 K felt	2310 K felt
obratite	2811 K nam se	2811 K se našem
obrigado	2604 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	362 další šíření K	399 ke všemu K	2923 celému K
obsahuje	97 K popisy
obserwuj	2423 K nas na	2423 K nas w	2524 K nas
obvestila	14 K	2991 na K
""", 'oc': """
occupa	1849 si K di
ochtend	17 elke K	2199 elke K het
""", 'od': """
od	2826 K # €	2923 K # €	3018 K # €
odbieraj	2479 K
odcinek	2450 K
odcinka	2450 K
oddajte	3027 K svoj glas
odejdete	339 než K
odete	2808 prije nego što K	2808 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2890 K
odgovorili	97 nisu K
odgovorio	97 nije K	2890 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3001 preden K
odoberajte	2943 K
odobrenja	2845 bez K
odomknite	2894 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2537 K este artigo
off	38 tip us K	67 tip us K	1121 one-K
offert	1454 vous est K	1537 mois K
offrez	54 K-moi un café	1532 K-le	1532 K-la	1535 K-lui	1535 K-nous
offrici	1883 K un
offrimi	54 K un caffè	1883 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2888 bez K
oglasov	70 brez K	3077 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3244 K devam etmek için
okurlarimiz	36 K	3301 K
okurlarimizin	3281 K desteğiyle	3301 K
okurlarin	3281 K desteği olmadan
okuyun	3286 K
""", 'ol': """
olarak	50 abone K	3245 abone K	3267 bize anonim K
olmayanlara	3295 abone K
olun	80 üye K	3300 üye K
olursunuz	3286 kabul etmiş K
olvassa	1683 K tovább
""", 'om': """
omiljene	2809 K izvore
omiljeni	2809 K izvor
""", 'on': """
onafhankelijk	2201 wij K	2201 we K
onafhankelijke	2132 steun K journalistiek	2282 steun K	2283 K journalistiek
onafhankelijkheid	2283 onze K
onbeperkt	2136 lees K	2136 K lezen	2138 K toegang	2204 K digitaal
ondersteunt	2156 je browser K	2156 uw browser K
onderzoek	2283 dit K
onderzoeken	2283 onze K
onderzoeksjournalist	2180 is K	2270 is K
onderzoeksredacteur	2219 is K
onderzoeksredactie	39 onze K	2179 onze K
one	1119 make a K-time	1119 will you be K of
oneens	43 K?
online	688 unser K-shop	942 our K shop	942 our K store	984 our free K	984 our K event	1044 in our K shop
onlineshop	648 im K bestellen
only	1040 K £#	1040 K $#	1040 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2178 app K
ontdek	2282 K nu
ontvang	2141 K onze	2142 K elke
onze	84 in K app	84 via K app	84 met K app	2144 K app	2179 tip voor K	2283 K app
""", 'oo': """
oordeelde	2285 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	453 K
opakovala	453 K
opakuje	453 K
opdateret	97 artiklen er K
open	861 K in app	861 K in the app	1032 left it K	2144 K in app
opfordrede	569 K
ophavsretsloven	488 beskyttet af K
ophavsretten	488 K tilhører
opiniestuk	2183 ingezonden K
opinion	30 K of	888 have an K on this
opinions	30 K of
oplyser	569 K
oplyste	569 K
opmerking	2179 tip of K	2179 vraag of K	2179 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3079 K
oppdatert	97 saken er K
oppfordret	2404 K
opphavsrettslig	2319 K beskyttet
opplyser	2404 K
opplyste	2404 K
opportunities	1067 equal K employer
opportunity	1067 equal K employer	1067 equal-K employer
opprett	2296 K en konto for	2401 K en konto
oprava	97 K:
opsiger	509 indtil du K
opublikowany	22 nie zostanie K	2430 twój adres e-mail nie zostanie K
opzegbaar	2284 K
""", 'or': """
ordenou	2607 K
ordinato	1886 ha K
ordnete	764 K an
organizatori	2890 pozivaju K
organizatorzy	2527 zapraszają K
original	97 K version of this	905 read the K article	1530 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	905 this article was K published on	905 this story was K published on	905 this story K appeared	905 this article K appeared	905 K published at	973 story was K published by	973 story was K published on	973 story was K published in the	973 article was K published by	973 article was K published in our
originalment	333 es va publicar K a	333 es va publicar K en	333 publicat K a
originalmente	1174 este artículo fue publicado K	1175 publicado K en	2571 publicado K em	2603 publicado K no	2603 publicado K na
originariamente	1846 articolo pubblicato K	1879 pubblicato K in
ortaklarimiz	3254 biz ve K
ortsseite	674 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2793 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2527 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2479 K
otsustas	1280 K
""", 'ou': """
our	914 is K
outbrain	94 K
""", 'ov': """
ovdje	2808 kad ste već K
overblikket	507 K hver dag	507 K hver morgen
overgenomen	45 K
overname	2174 K zonder
overnemen	45 K	2211 dit artikel K
oversikten	2339 få K
overview	978 this K
overzicht	2221 dit K
ovisi	2887 K o vama
""", 'ow': """
owner	1120 has no K	1120 have no K
""", 'oy': """
oynat	3286 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2907 K sa nám	2983 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2033 jūsų parama K
padroni	1872 non ha K	1884 senza K	1884 libera da K
pagar	54 K um café	2604 ajude a K
page	984 our jobs K
paghi	1883 K un'ora
pago	1219 muro de K
pague	54 me K um café	54 K-me um café	2573 K-nos um café
pahoitteli	1436 K
paid	879 we get K if you buy	879 we may be K
paikalla	42 olitko K
paikkaa	1390 hae K
pakolliset	21 K kentät
palautetta	1433 anna K
palus	1280 K
palusid	1280 K
palvelusta	1368 ulkoisesta K	1368 upotus K
panaszolta	1744 K
pandangan	1797 tidak mewakili K	1797 K pribadi penulis
paparnya	1802 K
paper	914 is the K's
par	1537 K an
parama	2063 jūsų K	2067 K
parancsolta	1744 K
parandus	97 K:
parceiros	2556 nós e os nossos K	2605 nossos K
paremkite	2033 K mus	2063 K mus
parlez	38 K-nous	67 K-nous
part	906 no K of this
partager	1532 articles à K	1532 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2529 faça K e
partecipato	1862 non ha K alla stesura
parteispende	765 K
partenaires	1478 nos K et nous	1478 nous et nos K	1536 nos K
participar	1164 para K
participez	1438 K à
participou	2586 não K da produção	2586 não K na produção
partilhada	2581 uma publicação K por
partilhe	25 K-o
partir	1440 avant de K	2606 a K de # euros
partner	74 K-links	609 wir und unsere K	678 von unserem K	1833 i nostri K	3102 vi och våra K
partnere	475 vi og vores K	2307 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1684 K
partnerlinks	37 K	74 K
partnerom	2827 u suradnji s K	2827 u saradnji sa K
partners	678 anzeige eines K	884 we and our K	1120 our K	2158 wij en onze K	2283 onze K
partnership	906 was produced in K with
partnerske	74 K poveznice	2827 K poveznice	3019 K povezave
partnerskie	2461 linki K
partnerzy	2427 my i nasi K	2427 nasi zaufani K
pasak	2066 K
pasakojo	2066 K
pasidalinkite	49 K
pass	49 K it on	871 K this on
passende	695 sie das K abo
passendes	695 sie ihr K abo
patikslinta	97 K
patreon	208 в K	917 on K	917 our K	3361 на K
patron	841 become a K of	1119 become a K
patronem	2464 zostań naszym K	2524 zostań K
patroni	2525 nasi K
patronite	2464 na K	2525 na K
paying	1032 thanks to our K
paypal	664 per K
paywall	665 K	762 ohne K	765 K	1032 without a K	1120 we have no K	1120 we do not have a K	1123 K	1539 K	1887 K	2608 K
paywalls	1123 K
""", 'pe': """
pe	2659 K an
peatoimetaja	1236 K
pedimos	1215 te K ayuda
pedirte	1125 tenemos un favor que K
pediu	2607 K
peiling	35 onze K	2224 onze K
pelanggan	50 K dapat	50 K bisa	1750 khusus K	1788 untuk K	1800 K kami	1803 K
pembaca	18 berkat K	43 surat K	1800 K kami
pendant	1537 K un mois
pendapat	1797 K pribadi penulis
peneliti	1775 adalah K
pengar	3198 kostar K
penger	2402 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2645 fără niciun cost K tine
penulis	1775 adalah K
people	18 thanks to K like	960 funded by K like you	1039 K like you
pequeno	2530 um K favor a pedir
per	2403 K år	3199 K år
peramban	10 K anda
percent	855 # K left to read
perfil	2550 siga nosso K
periodisme	334 dona suport al K	335 el nostre K	335 fent K	335 fem K
periodismo	1128 apoya el K	1206 hacer un K	1215 apoya el K	1215 colabora con el K	1216 nuestro K	1216 K de calidad	1216 hacemos K	1216 haciendo K
periodista	39 nuestro K	39 nuestra K	311 és K	1177 es K
periodistas	39 nuestros K	1205 nuestros K	1216 nuestros K
periodistes	335 els nostres K
perjantaisin	17 K
permanencia	1217 sin K
permission	905 reproduced here with K	905 reproduced with K	920 written K	920 prior K	921 without K	935 K to load	935 K before anything is loaded	973 K to reuse this
perskaitykite	2063 K visą
personal	934 views are K
personale	2621 datele tale K
personales	1160 datos K serán
personas	1206 K como tú	1215 K como tú
persondatapolitik	476 K
personenbezogene	610 K daten
personnelles	1479 vos données K
personoplysninger	476 dine K
personopplysninger	2308 K
personuppgifter	3103 dina K
personverninnstillinger	2329 K
perspausdinti	45 K
pertama	1801 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2574 é K
pesquisadora	2574 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2890 K
""", 'ph': """
phone	874 news to your K
photographer	928 staff K
photos	40 your K	40 vos K	40 tes K	942 K from this story	942 K from this event
""", 'pi': """
pictures	40 your K
pide	1218 K
piebilda	2126 K
piece	976 this K	1120 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2526 K miesiąc
pievienojieties	51 K
pirmas	2065 K mėnuo
pisala	2890 K je
pisalo	2890 K je
pisao	2890 K je
pisz	2476 K na
pitala	2890 K
pitali	2890 K
pitao	2890 K
pitch	834 K in	917 K in
pitching	1119 consider K in
pix	2573 um K	2606 K
""", 'pj': """
pjevali	2890 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2320 vær varsom-K
plakatens	2333 vær varsom-K
plats	42 var du på K
plattform	762 unsere K
player	9 this K
please	51 K join them	67 K tell us	847 K log in to	870 K share this	918 K help	1077 K tell us about	1077 K tell us how	1077 K tell us your	1119 K chip in	1119 K give	1119 K help if	1119 K give if
pleide	2404 K
pliki	2446 bez zgody na K
plusartikelen	2283 K
plusartikels	2136 gratis K	2283 K
""", 'po': """
pobierz	2524 K naszą
poche	1519 dans votre K
podaj	77 K swój e-mail
podatkov	3017 obdelavo osebnih K
podatku	2409 przekaż #% K	2464 #% K	2464 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	379 K	501 K-app	567 vores K	632 den K können sie	632 den K kannst du	632 unseren K	762 unser K	762 unseren K	799 K	830 το K μας	910 follow the K	1120 our K	1216 nuestro K	1536 notre K	1800 K kami	1884 il nostro K	2223 op de K	2283 onze K	2332 hører K	2450 K	2525 nasz K	2605 nosso K	2820 K	2888 naš K	2916 K	2984 náš K	3013 K	3275 K'i	3275 K'imizi
podcasta	2820 K	3013 K
podcastapp	501 K	2223 favoriete K
podcaste	34 našom K
podcasten	501 K	2332 K
podcastimiz	3301 K
podcastimizi	34 K
podcastimme	34 K	1434 K
podcastov	2916 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	501 hvor du lytter til K	501 hvor du hører K	632 wo es K gibt	689 folgen des K	689 folge des K	799 K	910 wherever you get your K	910 wherever you listen to K	910 wherever you get K
podcastu	34 naszego K	34 našem K	379 K	2450 K	2820 K	2916 K	3013 K
podcastul	34 K nostru	2658 K nostru
podcastunk	1742 K
podcastunkban	34 K
podcasty	379 K	451 naše K	2450 K	2916 K
podd	34 vår K	3198 vår K
poddapp	3127 K
poddar	34 våra K	3127 K finns
podden	3127 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2596 sua ajuda K
poden	50 els socis K
poderemos	2596 a sua ajuda K	2604 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2332 hører K	2402 vår K	2820 K	3013 K	3077 naš K
podkasta	2820 K	3013 K
podkastapp	2332 K
podkasten	2332 K
podkastu	2820 K	3013 K
podle	453 K
podotkl	453 K
podpora	450 vaše K	2983 vaša K	3076 vaša K
podpore	2984 vďaka K	3022 brez vaše K	3077 brez vaše K
podporo	3076 vašo K
podporte	2928 K	2983 K nás	2983 K našu
podpory	392 bez vaší K	451 bez vaší K	2928 bez vašej K	2984 bez vašej K
podprite	3022 K	3076 K nas	3076 K naše
podremos	1215 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2476 K nas
points	978 the bullet K	978 these bullet K	978 the key K above
pokutoval	453 K
policy	884 our cookie K
politica	2621 K de cookie
political	904 is a K	904 is the K editor
politicieni	2645 nu depinde de K
politika	3254 çerez K
politikasi	3255 gizlilik K
politikredakteur	714 ist K
politikredakteurin	714 ist K
politikressort	638 leitet das K
politikwissenschaftler	629 ist K
politologue	1495 est K
poll	35 our K	888 vote in our K	888 take our K	2224 onze K
polub	2423 K nas na
pomagajte	3076 K nam
pomocou	2930 K ai
pomozite	2830 K nam	2887 K nam
pomozte	450 K nám
ponavlja	2890 K
ponavljao	2890 K
ponctuel	1497 un don K
ponovno	45 K objavi
pop	834 K your
popravek	97 K:
poprosil	453 K
poprosila	453 K
poprzedniej	97 K wersji
por	2600 um ano K #
poradil	453 K
portal	2525 nasz K	2888 naš K	3077 naš K
portalu	2460 na naszym K	2460 w naszym K
posez	1535 K-la à	1535 K-nous
posible	18 hace K
posielajte	2907 K nám
posielame	57 vám K
positions	942 our open K
poslechnout	380 si můžete K
posljednji	2839 K besplatni članak
posredujte	49 K
possible	326 ajuda a fer K	335 ajuda a fer K
post	20 rest of this K	79 på e-K	935 to view this K	935 to see this K	971 this is a paid K	976 this K	1120 this K	2184 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3093 din e-K	3105 din e-K kommer inte
postadresse	60 e-K vises ikke	2299 din e-K	2310 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2887 K član	3076 K član	3076 K naročnik
postanizda	79 e-K	3279 her sabah e-K	3279 e-K	3293 e-K
postaw	54 K mi kawę	54 K kawę	2524 K nam	2524 K mi	2524 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	588 in dein K	588 in deinem K	588 direkt ins K	592 in ihrem K	592 in ihr K
postkasti	1244 otse K
postkastis	1244 iga hommik sinu K	1244 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	2887 K nam je
potrebujeme	2983 K vašu podporu
potrebujemo	3007 za ogled K	3076 K vašo
potremo	1872 aiuto K	1883 con il tuo aiuto K
potrivit	2660 K
potrzebujemy	2409 K twojego wsparcia	2524 K twojej pomocy	2524 K twojego wsparcia
pound	1119 K you give
pourboire	1498 un K
poursuivez	1452 K votre lecture
poursuivre	1452 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2986 K	3079 je K
povedala	2986 K	3079 je K
povestit	2660 a K
povikao	2890 K
powered	1119 K by you
powerful	1120 hold the K to account
powiadomienia	14 K	2419 włącz K	2419 chcesz otrzymywać K	2420 K push
powiedzieli	2527 K
powtarza	2527 K
pozele	40 K tale
pozivala	2890 K
pozivali	2890 K
pozivao	2890 K
pozn	97 K. red
poznamenal	453 K
poznamenala	453 K
pozvala	2890 K
pozvao	2890 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2162 K mee	2282 K mee
praca	2525 nasza K
pracujte	377 K s námi	2914 K s nami
prati	2841 K nas na
pratite	2887 K nas
pravi	3079 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2529 K de você	2604 K de si
precisamos	2530 K da sua ajuda	2533 K do seu apoio	2604 K da sua ajuda
precisato	1886 ha K
preciso	2560 é K estar logado
precizat	2660 a K
prednostne	3002 K vire
prednostni	3002 K vir
prednostnih	3002 K virov
prednostnim	3002 K virom
predplatitelia	50 K môžu	2936 len K	2936 iba K	2936 nájdu K	2936 prečítajú K	2987 K
predvajanje	3007 K videa
preferate	2629 sursele tale K
preferences	884 your cookie K	987 cookie K	987 privacy K
preferida	309 font K	1182 fuente K	2578 fonte K
preferidas	1182 fuentes K	2578 fontes K
preferides	309 fonts K
preferido	1182 medio K
preferidos	1182 medios K
preferirane	2809 K izvore
preferirani	2809 K izvor
preferiranih	2809 K izvora
preferita	1826 fonte K su google	1852 fonte K
preferite	1852 fonti K
preferowane	2442 K źródło	2442 K źródła
preferowanego	2442 K źródła
preferowanych	2442 K źródeł
preferowanym	2442 K źródłem
preferred	874 K source on google	922 K source	991 K sources
preglednik	10 vaš K
prehratie	2910 K videa
prejemajte	2991 K vsako	3039 K
prejemati	3032 želite K
prejmite	3039 K
preklinjao	2890 K
prelua	45 K
preluarea	2628 K textelor
preluat	45 K
prema	2890 K
premier	1456 le K mois	1537 le K mois
premium	2204 toegang tot alle K
premoderated	888 K
prenesite	3076 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3087 bli K	3087 redan K	3088 som K	3154 en K	3197 bli K
prenumeranter	50 K kan	3087 endast för K	3145 är för K	3145 bara K	3145 endast K	3198 våra K	3201 K
prenumerata	2067 K
prenumeration	3201 K
prenumerationen	3092 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2039 tik K
prenumeratoriams	2008 tik K	2039 tekstas skirtas K	2039 straipsnis skirtas K
prenumeratorzy	50 K mogą	2472 tylko K
prenumerera	80 K	3087 K för att	3092 K på nyhetsbrev	3132 genom att K	3197 K på vårt
prenumeruojate	2008 jau K
prenumeruokite	80 K	2063 K
preostanek	2990 K članka
presenteie	2537 K
prethodnog	2845 bez K odobrenja
prethodnoj	97 K verziji
pretplata	2891 K
pretplati	2825 hvala na K
pretplatite	80 K se	2793 K se već od	2887 K se
pretplatnici	50 K mogu	2838 samo K	2891 K
pretplatnicima	2793 dostupan samo K	2793 dostupan je samo K	2793 dostupan je K	2793 dostupno samo K	2805 samo K	2838 samo K
pretplatnik	50 kao K	80 postanite K	2793 već ste K	2887 postanite K
pretplatnike	2793 dostupan samo za K	2805 samo za K
pretplatu	2794 već imate K	2826 uz K	2826 K	2847 uz K
preuzeti	45 K
preuzimanje	2804 zabranjeno K	2829 zabranjeno K	2829 zabranjeno je K
preuzmite	2887 K našu
preventing	880 browser extension is K
prevention	97 suicide K
preview	992 free K
previous	97 K version of this
price	1121 the K of a
pridaj	51 K sa
pridajte	51 K sa	2939 K si nás	2983 K sa k nám
prihvatate	2825 prijavom K
prijavi	24 K se	2825 hvala na K
prijavili	2825 hvala što ste se K
prijavite	24 K se	2887 K se na naš	2887 K se na naše	3076 K se na
prijavo	3017 s K se	3017 s K na	3017 hvala za K
prijavom	2825 K se slažete	2825 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3002 K vir
priljubljene	3002 K vire
priljubljeni	3002 K vir
prima	2659 K lună
primajte	2846 K
primate	2840 želite da K
primati	2840 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2606 K mês
primer	336 el K mes	1217 el K mes
primo	1885 il K mese
principles	905 the thomson reuters trust K
print	870 click to K	1079 will not K your	1079 won't K your
prioriterad	3118 K källa
pripojte	51 K sa
pripomenul	2986 K
prisijunkite	24 K	51 K	2063 K prie mūsų
prispejte	90 K, koľko môžete	2928 K	2983 K	2983 K aj vy
prispevek	3077 ta K
privacidad	1161 política de K	1216 nuestra política de K
privacidade	2557 política de K
privacitat	314 política de K
privacy	884 see our K policy	884 to our K policy and terms	884 and the google K policy	1120 our K policy
privacybeleid	2158 ons K	2199 ga je akkoord met het K
privacyverklaring	2160 K
private	60 your email will stay K
privatlivspolitik	476 K
priznaje	2890 K
priznal	2986 K
priznala	2890 K
priznao	2890 K
probe	721 K-abo
probeabo	571 K	580 wochen im K	721 K	721 das K
probeer	2282 K nu	2282 K een maand
proberen	2284 gratis K
processing	884 consent to the K
prochains	1536 nos K articles
procurada	97 K, a
prodavnici	2818 našoj K
produce	960 not free to K	960 not cheap to K
produced	971 K by our brand
proefabonnement	2138 K	2282 neem een K	2284 K
profesor	1177 es K	2631 este K
profesora	1177 es K
professeur	1495 est K
professeure	1495 est K
professionista	1849 è giornalista K	1849 giornalista K
professor	311 és K	629 ist K	904 is a K	904 is an assistant K	2574 é K
professora	311 és K	2574 é K
professore	1849 è K
professoressa	1849 è K
professorin	629 ist K
profilazione	1832 i cookie di K
profitez	1438 K de	1452 K de nos offres
prohibida	1175 queda K
proibida	2571 é K a
project	1516 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2660 a K	2660 au K
promise	1119 K never to
propustite	2840 ne K
prosbu	339 máme na vás K	339 máme malou K	2903 máme malú K	2903 malú K
proseguire	1875 per K la lettura
prosil	453 K
prosila	453 K
prosili	453 K	2527 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2527 K
protejate	2653 K de dreptul de autor
provalo	1813 K gratis	1883 K gratis
provided	884 content K by a third party	935 contains content K by
provision	606 erhalten wir eine K	606 eine kleine K	678 bekommen wir eine K	678 eine K vom	700 K	3164 K
provisions	606 K-links
provisionslinks	700 K
prozent	669 K rabatt
przedruk	45 K	2462 K za zgodą
przedrukujcie	45 K
przegap	2474 nie K
przekonuje	2527 K
przetisknout	45 K
przetwarzanie	2428 K danych osobowych
przez	2466 K ai
przycisk	2455 klikając K
przyznaje	2527 K
""", 'ps': """
psal	453 K
psala	453 K
""", 'pt': """
ptal	453 K se
ptala	453 K se
ptali	453 K se
ptaly	453 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1835 prima di K un commento
pubblicato	22 non sarà K	1835 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2559 o seu endereço de e-mail não será K
publicat	2653 a fost K inițial în
publication	841 is a reader-supported K	971 accurate at the time of K	971 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3139 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1158 bloqueador de K	1216 sin K
publicidade	11 a K	70 sem K	2587 depois da K
publicista	1730 K
publicitat	11 la K	70 sense K	335 sense K
publicitate	11 K	70 fără K
publicysta	2512 , K
publicystka	2512 , K
publikovanie	2901 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1079 will not K your	1079 won't K your	1079 never K your	1079 we may K your
published	22 will not be K	60 email won't be K	888 your email address will not be K	906 was first K by	906 was first K on	973 K under license
publishing	971 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1374 suoraan K
puis	1453 K # €
puisque	1440 K vous êtes là
pungkasnya	1802 K
punya	1751 sudah K akun
purchase	879 K through links on our site
push	660 per K
pushbericht	2197 een K bij
pushbeskeder	504 K
pushmeldingen	2148 K
pushnotiser	3129 K
pushvarsler	2335 K
pustit	380 si můžete K
pustite	77 K svoj e-naslov
puts	1020 our app K
""", 'py': """
pytali	2527 K
pyysi	1436 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1125 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1805 già che sei K
quieras	1133 cancela cuando K	1217 cancela cuando K
quitter	1440 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2224 doe de K	2224 onze K	2452 nasz K	2452 K
quizie	2452 naszym K	2452 K
""", 'ra': """
raccolta	1887 K fondi
racconta	1886 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1886 ha K
raconte	1538 K
racontez	38 K-nous	67 K-nous
rad	2888 naš K
radil	453 K
radila	453 K
radili	453 K
radzi	2527 K
radzili	2527 K
radzono	2527 K
ragino	2066 K
raise	960 help us K
rajaton	1340 K pääsy
rakendus	1242 meie K	1242 K
rakenduses	1242 K
raksti	38 K mums	67 K mums	2123 K mums
rakstiet	38 K mums	67 K mums
raksts	2124 šis K
rakstu	2102 šo K
rakstus	2124 visus K
ralat	97 K:
range	1012 shop the K
rappelle	1538 K
rapporterar	3185 K från
rapporterer	554 K fra	2389 K fra
""", 're': """
reach	932 K him at	932 K her at	932 K them at	960 we would K our goal	960 we'd K our goal	1119 help us K
reached	855 you've K your limit of free	903 can be K at
reacties	85 in de K	2163 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	855 # % left to K	912 is K by an ai	912 is K by ai	966 link can K this	1032 free to K	1032 free for all to K	1120 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	836 we're asking K	913 thank you, K	960 funded by K like you	981 K' editor	1013 K make this	1032 thanks to our K	1039 K like you	1119 K like you	1119 join the K	1120 our K	1120 funded by its K	1123 appeal for K	1123 K pay
reading	0 K time	847 keep K for just	847 keep K with a	847 K this post for free	851 to finish K	851 to keep K	966 to your K list	1033 you're K	1033 you are K	1033 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2163 om te K	2179 K? mail	2179 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2640 nu a participat la K
realizzazione	1862 non ha partecipato alla K
recalled	1122 K
recalls	1122 K
recaptcha	857 protected by K
receba	2529 K as	2541 K no seu	2541 K todos os dias	2604 K no seu
receive	857 K email from us on behalf of	858 sign up to K	858 K emails from	884 agree to K emails	1119 to K new posts
recensent	2270 is K
recevez	1438 K chaque	1462 K chaque	1462 K tous les	1535 K notre
recevoir	1468 K les alertes	1521 j'accepte de K
recherche	97 für diese K haben wir	762 diese K
recherchen	762 unsere K
rechercheteam	39 unser K	39 unserem K	637 K
rechtbankverslaggever	2219 is K
recibe	1124 K cada	1143 K cada	1143 K todas las
recibir	1205 acepto K
recipe	1017 links in this K
reclamat	2660 a K
reclame	70 fără K	2658 fără K
reclamevrij	70 K
recomandat	2660 a K	2660 au K
recomenda	2607 K
reconheceu	2607 K
reconnu	1538 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2660 a K
recurring	917 K donation	1121 K donation
red	97 anm. d. K
redacteur	2180 is K	2180 is politiek K	2219 werkt als K	2270 is K
redactie	39 onze K	97 noot van de K	2162 mail de K	2179 contact op met onze K	2179 contact op met de K	2179 tip voor de K	2183 mening van de K	2208 K heeft geen	2282 mail de K	2282 tip de K	2283 onze K
redactor	311 és K	1177 es K	2631 este K
redactora	311 és K	1177 es K
redakce	371 napište do K	377 do K	377 do naší K	451 naše K	451 jsme malá K
redakci	39 naší K	451 naši K
redakcia	2984 naša K	2984 sme malá K
redakcie	2901 bez súhlasu K	2907 napíšte do K	2914 do K	2914 do našej K
redakcii	39 našej K
redakcija	2064 mūsų K	2124 mūsu K	2888 naša K	2888 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2811 javite se K	2811 pišite K	2818 našoj K
redakcijos	2018 K sutikimo
redakciju	2888 našu K
redakcja	2525 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2462 bez zgody K	2525 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1799 hubungi K	1800 K kami	1800 email K	1800 K
redaksjon	2402 vår K
redaksjonen	38 tips K	67 tips K	2401 kontakt K	2402 kontakt K
redakteur	629 ist K	638 als K	638 seit # K	749 ist seit # K
redakteurin	629 ist K	638 als K	638 seit # K	749 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	567 vores K	638 leitet die K	642 meinung der K	678 K war an der	679 nicht von der K	682 melden sie sich bei der K	702 produkte wurden von der K	762 unsere K	3198 vår K
redaktionell	702 produkte K ausgewählt
redaktionelle	609 externe K inhalte
redaktionen	478 skriv til K	3105 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	372 je K	372 , K	372 - K	438 je K	438 , K	2445 - K	2445 , K	2908 je K	2908 , K	2908 - K
redaktore	2083 galvenā K	2083 K
redaktorem	372 je K	438 je K	2445 jest K	2512 jest K
redaktorius	2023 K
redaktorka	372 je K	372 , K	372 - K	438 je K	438 , K	2445 - K	2445 , K	2908 je K	2908 , K	2908 - K
redaktorkou	372 je K	438 je K	2908 je K
redaktorom	2908 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2083 galvenais K	2083 K
redaktur	1775 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	1871 la K ti invia	1884 la nostra K
reenvia	49 K
references	97 contains K to
refresh	947 K this page	947 K the page
regala	1133 K esta nota
reggel	17 minden K
regioverslaggever	2180 is K
registe	2537 K-se para
register	847 K for free to
registered	964 K users can
registraci	385 děkujeme za K	387 po K
registrarte	1143 al K
registrate	1205 K a nuestro	1215 K
registrati	1804 K per	1816 K per	1883 K gratis
registration	992 free K gives
registreer	2136 K je
registrera	3132 genom att K dig
registrere	2338 ved å K deg
registrieren	581 K sie sich
registrierung	634 K	668 mit ihrer K	669 die K ist kostenlos
registrirajte	2826 K se besplatno	2826 besplatno se K	3018 brezplačno K	3018 K se brezplačno
registrujte	450 K se	2826 K se besplatno
regrette	1538 K
regrettent	1538 K
reiseangebote	688 unsere K
rejoignez	51 K-les	51 K-nous	1472 K-nous sur	1535 K-nous	1535 K notre	1535 K nos
rejoins	51 K-les
rekao	2890 K
rekla	2890 K
reklam	70 bez K	70 nie mamy K	70 K yok	451 bez K	2525 bez K	2525 nie mamy K
reklama	2888 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2343 K
reklamelinks	74 K	511 K
reklamer	70 ingen K	567 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2461 we współpracy K
reklamsiz	70 K	3301 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2512 K z
relatos	97 contém K
relatou	2607 K
rely	1075 you K on	1120 we K on
remaining	855 free articles K	855 free article K	855 articles K this month	855 free stories K
remind	1123 K me later
removed	888 this comment has been K
rendszeres	1741 legyen K
rendue	60 e-mail ne sera pas K
replied	1122 K
reply	6 leave a K	1064 just hit K	1064 hit K and	1064 hit K to
replying	1064 K to this email
report	53 months on this K	53 months to K	951 K an error
reportage	762 diese K	1536 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2605 esta K
reportagens	2605 nossas K
reportaje	97 para este K	1216 este K
reported	1116 K from	1122 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	554 er K på	629 ist K	638 als K	638 seit # K	901 contact the K at	902 is a K at	904 is a K	904 is a senior K	926 contact the K	926 contact our K	926 email the K	928 K	1495 est K	1775 adalah K	2327 er K i	2389 er K i	2445 - K	2445 , K	2512 , K	2631 este K	2812 je K	2812 , K	3005 je K	3005 , K	3122 är K på	3185 är K på	3185 är K
reportera	39 naszego K	1177 es K
reporterem	39 naszym K	2445 jest K	2512 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	629 ist K	638 als K	638 seit # K
reporterka	2445 - K	2445 , K	2512 , K	2812 je K	3005 je K
reportero	1177 es K
reporters	39 our K	1119 ask our K	1120 our K	1120 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	888 why are you K this	960 keep our K free	977 this K	999 more of our K	1120 our K	1120 this K	1120 K like this	1120 goes to K
reportrar	39 våra K
reports	930 K on
repost	45 K this
representa	2577 não K a opinião
representam	2559 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	906 may not be K
reproducerea	2628 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	905 K without permission	973 K in whole or in part	1493 toute K	1493 droits de K	1493 K interdite	1494 toute K	1494 droits de K	1494 K interdite
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
republish	45 K	905 K our articles	905 K this article	973 K this story	973 K our stories
republished	45 K	905 K with permission	905 is K from
requests	97 K for comment
required	21 K fields are marked	888 K fields are marked
research	904 is a K fellow
researcher	904 is a senior K	904 is a K
reserva	29 es K el dret
reservados	1175 derechos K	2570 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	308 tots els drets K
reserve	29 K the right
reserved	784 all rights K	847 article is K for	905 all rights K	1917 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1201 K de sus autores	1201 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2559 os comentários são de K
responsabiliza	30 não se K	1201 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1201 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	714 ist K
ressortleiterin	714 ist K
rest	20 to read the K	847 to read the K of this	976 the K of this
restants	1458 articles gratuits K
reste	1459 il vous K #%	1459 il vous K # %
resultater	492 google-K
results	991 your search K	991 your google K
retrouvez	1472 K-nous sur	1502 K	1535 K-nous
rette	502 K fejl
rettelse	97 K:
retter	502 K fejl	502 K alle fejl	2333 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2319 alle K forbeholdt
reuters	1493 avec K	1494 avec K
revcontent	94 K
revelou	2607 K
revient	1522 vous K qu'à
rewritten	905 may not be published, broadcast, K
""", 'ri': """
ricamiz	3240 küçük bir K var	3240 sizden bir K var
ricercatore	1849 è K
ricercatrice	1849 è K
ricevi	1821 K ogni	1883 K ogni	1883 K la
richtigstellung	97 K:
ricordato	1886 ha K
rief	764 K
riep	2285 K
riferito	1886 ha K
riippumaton	1434 K media
riippumatonta	1433 tue K	1434 K journalismia
riporter	1730 K
riportere	1730 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1846 K riservata	1846 © K	1879 è vietata la K	1879 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1881 K agli abbonati
riservati	1846 tutti i diritti K	1881 K agli abbonati
riservato	1813 K ai nostri abbonati	1813 questo contenuto è K	1875 K agli utenti	1881 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	499 af en K
rocznie	2526 K
ropade	3200 K
ropar	3200 K
roper	2404 K
ropte	2404 K
roskapostia	71 ei K
round	916 our K-up
roundup	857 get a weekly K	916 our K	916 weekly K
rozhodl	453 K
rozhodol	2986 K
rozpowszechnianie	2439 K artykułu	2462 dalsze K
""", 'ru': """
rubrice	389 najdete v K
ruft	764 K
ruga	2660 îi K	2660 îl K
rugat	2660 a K	2660 au K
rugau	2660 K
rukoili	1436 K
ruled	1122 K
rundbrief	78 K	633 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2404 K	3200 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3200 K
sagde	569 K
sagen	764 K
saglasnosti	2845 bez K
sagt	764 K
sagte	764 K
sagten	764 K
said	1122 K
saisissez	77 K votre adresse
saken	2287 likte du denne K	2333 feil i K	2361 denne K	2361 få K	2401 les hele K	2402 denne K
saker	2361 flere K	2402 våre K	2402 alle K
saklidir	3261 tüm haklari K	3261 her hakki K
sako	2066 K
saluran	1758 ikuti K	1758 gabung di K	1800 K kami
samarbeid	2343 i K med en annonsør
samarbejde	511 i K med en annoncør
samarbete	3137 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2221 deze K	2221 de K is
samenwerking	2208 betaalde K	2208 K met onze partner	2208 K met een commerciële
samstag	17 jeden K
samtycke	3124 ditt K
samtykke	498 dit K	498 give K	506 jeg giver K til	2329 ditt K	2329 gi K
samtykket	2329 K ditt
sang	569 K	2404 K
sanoi	1436 K
sanoivat	1436 K
sanoo	1436 K
sans	70 K pub
satin	3286 K alin
satura	2084 ārējā K
saturday	17 every K
saturdays	1025 delivered K	1025 sent K
sauca	2126 K
saugomos	2011 visos teisės K
savetovala	2890 K
savetovali	2890 K
savetovao	2890 K
savetuje	2890 K
savjetovala	2890 K
savjetovali	2890 K
savjetovao	2890 K
savjetuje	2890 K
savundu	3303 K
say	834 have your K	888 have your K in
saya	62 tag K
sayenizde	3301 sizin K
says	1122 K
sazinies	2123 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1823 K l'app	1823 K la app	1823 K la nostra app	1883 K la nostra	1883 K l'app
schauen	761 K sie vorbei
schick	49 K ihn	49 K es	712 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	712 K sie uns	761 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	721 K
schokkend	97 kan als K
schon	572 wenn sie K hier sind	572 wo sie K hier sind
schreef	2285 K
schreib	38 K uns	67 K uns	682 K uns	761 K uns	762 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	571 K sie an	612 K sie uns ihre meinung	682 K sie uns	761 K sie uns
schreibt	38 K uns	67 K uns	629 K über	629 K für	639 K seit # für	749 K als freie	749 K als freier	761 K uns	762 K mir unten	762 K uns unten	764 K
schrieb	764 K
schriftlicher	624 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2128 K u in	2128 K je in	2141 K je in voor	2141 K je gratis in	2242 K je hier in	2282 K je gratis in
schrijft	2180 K over	2180 K voor	2270 K voor	2285 K
schrijver	2180 is K en	2183 mening van de K
scria	2660 K pe	2660 K în	2660 așa K
scrie	38 K-ne	67 K-ne	2657 K-ne
scrii	2657 să ne K
scriitoare	2631 este K
scriitor	2631 este K
scripts	880 unblock K
scris	2660 a K
scritto	1884 chi ha K questo	1886 ha K
scrittore	1849 è uno K
scrittrice	1849 è una K
scrive	1849 K di	1849 K per
scriveteci	38 K	67 K
scrivi	1804 K a
scrivici	38 K	67 K	1883 K
""", 'se': """
search	991 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	1886 K
section	55 K #g	889 in the comment K
secure	926 K drop
securedrop	926 K
securely	926 K on signal	926 K via signal	926 contact us K	926 reach us K
seda	49 jaga K
see	42 did you K it	1058 if you K
segnalacelo	1883 K
segons	337 K
segueix	334 K-nos
seguici	1826 K su	1826 K anche su	1883 K
seguir	1154 puedes K a	1154 puede K a
segundo	2607 K
sehen	717 K sie hier.
seit	749 ist K # bei
sekarang	1799 donasi K	1799 daftar K	1799 gabung K	1799 unduh aplikasi K
sekite	2063 K mus
sekojiet	2123 K mums
selaimesi	10 K
seleciona	2595 a redação K
selected	971 K by our
selengkapnya	1749 untuk membaca K	1788 membaca artikel K
selgitas	1280 K
selitti	1436 K
selon	1538 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1537 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1217 a la K	2606 por K
semanal	78 la carta K	1143 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	566 K os	857 we'll K you	926 K us a tip	2312 K inn	2401 K oss
sende	2338 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	712 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1020 our app K you
seneste	501 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	1872 K di te non	1883 K di te non
service	1495 est chef du K	1495 est cheffe du K
serwisie	2460 w K	2475 naszym K
serwisu	2446 treści z K	2446 treść z K
seslendi	3303 diye K	3303 K
setiap	17 K pagi	1801 K bulan
setmana	334 rep cada K
setmanalment	17 K
settimana	17 ogni K	1885 alla K
settings	884 cookie K	987 cookie K	987 privacy K
setuju	43 tidak K?
setujui	1776 K cookie
seuraa	1433 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	870 K this with	870 K this post on	870 K this if you	870 K this far and wide	870 click to K	879 we may get a K
shareholders	960 not by K	1120 no K
shop	984 our K	1012 K our	1044 in our K	1044 from our K	1044 our K now
shope	2914 našom e-K
shopping	1017 our K links
shopu	377 našem e-K	2818 našem web K	2914 nášho e-K
should	926 story we K	926 we K look into	926 we K know about
shouted	1122 K
showcase	185 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	649 jetzt tickets K:	694 K sie unsere arbeit
sier	2341 til du K opp	2404 K
siga	2550 K-nos no	2550 K-nos nas	2604 K-nos
siger	569 K
sign	24 K in	858 K up to get	918 K up	1028 K up for our	1028 K up to our	1119 K up for our	1119 K up to our	1119 when you K up	1119 K up now
signal	493 på K	636 auf K	636 K-kanal	2324 på K	3119 på K
signaler	1481 K une erreur
signalez	1535 K-la-nous	1535 K-le-nous
signali	2906 K
signalu	370 K	2443 K
signing	857 thanks for K up	857 thank you for K up	857 by K up, i agree	857 by K up, you agree	857 by K up you agree
silakan	1749 K login	1749 K masuk
silenced	1120 refuse to be K
simply	1064 K hit reply
since	836 K you're here
sinds	2270 werkt K #
sini	1799 klik di K
sinirsiz	3264 K erişim
sinulle	1335 meillä on K pyyntö
site	64 ayna K	984 our jobs K	1120 our K	2283 onze K
sitede	3271 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2126 K
skaityti	2008 norėdami K toliau	2008 norint K toliau	2008 K toliau galite
skaitytojai	2064 mūsų K
skaitytojams	2064 mūsų K
skelbiamas	22 nebus K
skicka	3132 genom att K	3197 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2033 K # proc	2063 K paramą
sklepem	2449 naszym K
sklepie	2449 naszym K
skontaktuj	38 K się z nami	2444 K się z nami	2444 K się z naszym	2444 K się z naszą	2444 K się z autorem	2444 K się z autorką
skreg	569 K
skrek	2404 K	3200 K
skrev	569 K	2404 K	3200 K
skribent	496 er fast K	2327 er K	3122 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	566 K til os	566 K dig op	3092 K upp dig	3197 K upp dig	3197 K till oss
skrive	21 logget ind for at K	2402 vi bør K om	2402 vi burde K om
skrivefeil	2333 funnet en K
skriver	569 K	2404 K	3200 K
skrzynce	2415 w twojej K
""", 'sl': """
slant	3199 en K
slapukais	2024 K	2042 K
slapukus	2024 K
sledite	3076 K nam
sledujte	350 K nás	403 K nás živě	450 K nás	2983 K nás
sliboval	453 K
slobodno	2887 podržite K
sluit	51 K je aan
""", 'sm': """
small	1013 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	334 fes-te K	334 fes-te'n K
socia	51 hazte K	80 hazte K	1124 hazte K	1180 hazte K
social	602 auch bei K media
socialmediacookies	2184 K
socio	51 hazte K	80 hazte K	1124 hazte K	1128 hazte K	1180 hazte K
sociologue	1495 est K
socios	1210 solo para K	1210 sólo para K
socis	80 feu-vos K
sodelovanju	3019 v K s partnerjem
soglasja	3036 brez K	3036 brez pisnega K
som	2361 en sak K
somebody	1056 if you know K	1056 K sent you this
someone	870 send this to K	1056 if you know K	1056 K sent you this
something	951 see K wrong	951 K is wrong	1058 if we got K wrong	1058 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2660 arată un K
sondajul	35 K nostru
sonderheft	688 unser K	688 das K
sondzie	2452 naszej K	2452 w K	2469 weź udział w K
sonntag	17 jeden K
sordu	3303 K	3303 diye K
sordular	3303 K
soruyor	3303 K
sostegno	1808 il tuo K ci	1808 abbiamo bisogno del tuo K	1883 il tuo K
sostenerci	1808 puoi K
sostengono	1872 ci K ogni mese
sostenitore	80 diventa K	1883 diventa K
sostenitori	1884 i nostri K
sostiene	1847 chi ci K	1884 chi ci K	1886 K
sostieni	1808 K il nostro	1808 K la nostra	1883 K il	1883 K la
sostienici	1847 K	1883 K
sostuvo	1218 K
sottolinea	1886 K
soubory	364 K cookie
souhlasu	363 bez K	406 bez K
souligne	1538 K
source	922 top K
soutenez	1443 K notre	1497 K-nous	1497 K notre	1525 en vous abonnant, vous K	1535 K-nous	1535 K notre	1535 K-le	1535 K-la
soutenir	1439 nous K	1444 pour nous K	1535 K notre
soutien	1438 votre K	1443 votre K est	1443 a besoin de votre K	1522 votre K, même
soutiennent	1522 nous K chaque mois
soutiens	1535 je K
sovelluksellamme	84 K
sovelluksemme	1344 lataa K	1434 K
sovelluksessa	1344 avaa K	1375 K
sovelluksessamme	84 K
sovellus	1344 lataa K	1344 lataa ilmainen K	1375 K	1433 lataa K
""", 'sp': """
spaltist	2327 er K	2327 er fast K	2389 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1119 can you K
specchio	64 sito K
spelregels	2163 K
spende	571 ihre K	571 mit einer K	575 deine K für	575 ihre K hilft	575 deine K hilft	575 jede K hilft	575 jede kleine K hilft	575 jede K zählt	761 deine K	761 eure K	761 K jetzt	761 K uns	765 K
spenden	571 jetzt K	571 K sie	765 K
spendenaufruf	765 K
spendenaufrufe	765 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	761 K uns
spendieren	54 K sie mir einen kaffee	761 K sie uns
spiega	1886 K
spiegato	1886 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	979 K content
sportredacteur	2219 is K
sportredakteur	714 ist K
sportredakteurin	714 ist K
sportressort	638 leitet das K
sportskommentator	2327 er K
sportverslaggever	2180 is K
spot	1058 if you K
spotify	3275 K'da
spotted	1058 if you've K
spottete	764 K
spravodajcom	2908 je K
sprijinul	2657 K tău	2657 avem nevoie de K	2658 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2657 K-ne	2658 K-mi mai jos	2660 K
spunea	2660 K
spuneau	2660 K
spurgte	569 K
spurte	2404 K
spus	2660 a K	2660 au K
""", 'sq': """
squadra	1884 la nostra K
""", 'st': """
staat	2285 K er
stabilito	1886 ha K
stadsverslaggever	2219 is K
stammt	710 K von einer ki
stand	1119 K with us
standards	905 our K: the	981 our K team
starred	60 K fields
starting	1045 tickets K at
statement	1066 forward-looking K
statements	1066 forward-looking K	1066 forward looking K
stay	947 K with us for
ste	2903 keď K už tu	3001 ker K že tu
stede	42 var du til K
stelde	2285 K
stellen	688 wir K ein
stellenangebote	648 aktuelle K
stellenmarkt	648 unserem K
stellenportal	688 unserem K	688 unser K
stemme	499 ai-K
steuerlich	664 K absetzbar
steun	2128 uw K	2132 met jouw K	2132 met uw K	2132 K ons met	2175 K ons	2282 K ons	2282 K onze	2282 jouw K
stiahnite	2983 K si
stichpunkte	687 die K
stillingen	521 søg K	2356 søk K
stimme	630 K
stjerne	60 felter med K
stod	569 K der	3200 K det
stond	2285 K
stopite	3004 K v stik z
stopspillet	83 K
store	384 app K	658 im app K	984 our K	1044 in our K	1044 from our K	2920 app K
stories	15 free K	855 free K left	901 for more K like this	964 access to all our K	977 K like this	999 more of our K	1120 our K	1120 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	847 to read the full K	855 free K left	855 last free K	861 read this K in the app	870 share this K on	901 if you have a K to tell	901 email your K to	926 K for us	966 save this K	976 this K	976 the full K	977 this K	977 a K like this	978 this K	1120 this K	1120 K that took us
straight	857 K to your inbox	1023 emailed K to you
straipsniai	2035 nemokami K	2039 geriausi K jūsų
straipsnis	2039 nemokamas K	2064 šis K
straipsnius	2035 nemokamus K
streszczeniu	2466 o K ai
striga	2660 K
strigat	2660 a K	2660 au K
strigau	2660 K
strinjate	43 se ne K	43 se K
strona	2427 ta K używa
studio	971 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2216 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2216 K een mail	2216 K ze naar
""", 'su': """
subliniat	2660 a K
submitting	857 by K your email
subscreva	2541 K a nossa	2541 K as
subscribe	847 K to continue reading	847 K to read the full	847 to continue reading, K	847 K to get access	847 K for full access	847 K to unlock	847 already K?	857 K to our free	857 K to our weekly	857 K to our daily	857 K for more	874 K to our channel	874 K to our podcast	910 K to the podcast	910 K to our podcast	964 if you already K	964 K now for	988 K here	988 K below	1119 K to our	1119 K today	1119 K now	1119 K to get	1119 K for free
subscribed	957 you are now K to	1009 you have K
subscriber	50 as a K	834 become a K	847 already a K	847 this is a K-only	849 existing K	964 K-only article	964 K-only story	964 K-only content	964 not a K?	984 K event	992 K account	1119 becoming a paid K	1119 free or paid K
subscribers	50 K can	50 K may	847 this article is for premium K	847 for K only	847 exclusively for K	847 is exclusive to K	847 for paying K	847 for paid K	847 is for K	847 are for K	847 only K can read	849 existing K	964 exclusive to our K	964 exclusively to K	994 K can comment	1032 thanks to our K	1120 our K	1123 K
subscribing	847 by K to our	857 by K, you agree	1034 consider K	1119 consider K
subscription	847 off annual K	847 off an annual K	847 your K helps	847 K is being used on another	847 upgrade your K	847 sign up for a K	847 purchase a paid K	964 your K supports	964 your K makes	964 our K offers	964 our K options	992 without a K	1034 consider a K	1121 annual K	1123 K
subscriptions	1123 K
subscriptor	302 ja n'ets K	334 fes-te K	334 fes-te'n K
subscriptors	50 els K poden	302 només per a K	326 gràcies als K	329 exclusiu per a K	338 K
subscrit	325 K al nostre
subscriu	80 K-te	334 K-te
subscriure	325 en K't
subskrybenci	50 K mogą	2472 tylko K	2525 nasi K	2528 K
subskrybent	50 jako K
subskrypcja	2528 K
subskrypcje	2528 K
subskrypcji	2458 w K	2480 w K
substack	847 in the K app	1123 K
substacks	1123 K
subvention	1522 aucune K et
succes	2614 te-ai abonat cu K
successfully	1009 K subscribed
sued	1122 K
sufletului	97 telefonul K
suglasnosti	2845 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1525 pour lire la K	1525 lire la K ?
suivez	1472 K-nous sur	1535 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1215 K al	1215 K
summary	978 this K
sunday	17 every K	916 our K email
sundays	17 on K	1025 sent K
suosikiksi	1361 K
suositteli	1436 K
suport	326 amb el teu K podem	326 ens donen K cada mes	334 dona'ns K	334 el teu K	335 ens donen K
suporta	2554 o seu browser não K
support	841 please K us	841 your K, no matter how small	841 K our work by	841 to K my work	841 you can K us	880 your browser does not K	960 K fact-based	1119 K us	1119 K our	1119 K my work	1119 K this work	1119 your K	1119 we ask you to K	1119 K the show
supporta	1830 il tuo browser non K
supported	880 your browser is not K	1120 reader-K	1120 reader K	1120 member-K	1120 listener-K
supporter	1119 become a K
supporters	1032 thanks to our K	1039 K like you
supporting	841 please consider K	1119 consider K
survei	1800 K kami
survey	35 our K	35 our reader K	888 reader K	888 take our # minute K	888 two-minute K	889 short K	1119 take our K
suscribirte	1140 al K
suscribite	80 K	1205 K a nuestro	1215 K
suscripciones	1219 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1133 ya soy K	1133 ya eres K	1215 hazte K
suscriptora	1215 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1134 exclusivo para K	1134 sólo para K	1134 solo para K	1216 nuestros K	1219 K
susisiekite	38 K su mumis	2063 K su mumis
sustaining	917 K member	1119 K member	1119 become a K
sustenta	2605 que K o
sutikimo	2011 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3200 K
svarar	2402 vi K alle
svarbiausius	2042 K savaitės
svarede	569 K
svarer	2402 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2404 K
svideo	2808 K vam se tekst
svobodno	3076 podprite K
svobodnou	450 podpořte K
svoju	2797 K e-mail	2797 K mejl	2825 K e-mail
""", 'sw': """
swish	3134 via K
swisha	3197 K en gåva	3197 K oss	3197 K gärna	3197 K till #
""", 'sy': """
syndicated	973 auto-generated from a K feed	973 published from a K feed	973 K feed
syndication	973 our K team
syntetisk	499 K stemme	2330 K stemme
""", 'sz': """
szerint	1744 K
szerk	97 a K.
""", 'ta': """
taalfout	2163 K
taasavaldada	45 K
taboola	94 K
tady	339 když už jste K
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
tahun	1801 per K
takes	964 free and K less than
takip	3251 bizi K edin	3251 K et	3270 x'te K	3286 K edin	3300 bizi K edin
takk	2338 ja K, jeg vil
takket	567 K være dig	2402 K være deg
taloustoimittaja	1366 K	1421 on K
talsyntes	3125 K
tamamini	20 haberin K	20 yazinin K	3300 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1802 K
tanggung	1797 menjadi K jawab penulis
tanpa	71 K spam
tapana	1436 K sanoa
tapkite	2063 K nariu
tarafindan	3272 yapay zeka K	3272 yapay zekâ K
tarayiciniz	10 K
targeting	935 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1675 külső K
tarvitsee	1433 K sinua	1433 K tukeasi
tarvitsemme	1433 K apuasi	1433 K tukeasi
tasuta	1249 K konto
tavsiye	3303 K etti	3303 K ediyor
""", 'te': """
te	3270 'i x'K
teada	38 anna meile K	67 anna meile K
team	1120 our K	2283 ons K
teatas	1280 K
teavitused	1243 K
techredacteur	2219 is K
tegasnya	1802 K
tehisaru	1239 K abil	1239 tegi K	1255 K abil
tehisintellekt	1239 K
tehisintellekti	1239 K abil	1255 K abil
teica	2126 K
teigia	2066 K
teil	695 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	761 K sie uns
teilnehmen	648 jetzt K
teilte	764 K mit	764 K der	764 K die
tekrarladi	3303 K
tekst	20 cały K	20 ceo K	2221 deze K	2525 ten K	2826 ceo K	2888 ovaj K
tekstovima	2837 svim K
teksty	2525 nasze K
tekzip	97 K
telefon	504 på din K
telefoni	1243 otse K	1243 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	185 K	219 K канал	219 канал в K	309 canal de K	370 K	493 på K	493 K-kanal	602 unseren K-kanal	636 auf K	636 K-kanal	681 unserer K-gruppe	791 K	874 join our K	874 our K channel	1119 join our K	1153 nuestro canal de K	1503 canal K	1503 groupe K	1853 canale K	2178 K-kanaal	2324 på K	2324 K-kanal	2443 K	2550 nosso canal no K	2629 canalul de K	2680 мы в K	2680 наш K-канал	2680 в нашем K	2680 новости в K	2701 K	2701 K-канал	2701 K-канале	2810 K	2810 K-u	2842 K kanalu	2906 K	3003 K	3119 på K	3119 K-kanal	3266 K	3317 ми в K	3317 наш K-канал	3317 у нашому K	3337 K	3337 K-канал	3337 K-каналі	3475 kênh K
telegrama	2443 K
telegrame	2906 K
telegrami	1234 K kanaliga
telegramie	2443 K
telegramis	1234 K
telegramissa	1362 K
telegramkanaal	2178 K
telegramkanal	3119 K
telegramon	1671 K
telegramu	370 K	2810 K	3003 K
teljes	20 K cikk
tell	67 ? K us	981 K us	1077 . K us your	1077 ? K us your	1077 . K us how	1077 ? K us how	1077 . K us what	1077 ? K us what
telli	80 K leht	1277 K kohe
tellija	1221 oled juba K
tellijad	50 K saavad	1253 ainult K
tellijatele	1221 artikkel on K	1221 ainult K	1253 tekst on K	1253 lugu on K	1253 artikkel on K
tellimus	1281 K
tells	1020 our app K you
temas	1177 cubre K
temat	2444 zgłoś K
tenhle	451 K text
tento	2984 K text
terangnya	1802 K
termos	2557 K de uso
terms	884 agree to our K of	884 agree to our K and	885 agree to the K
terugkijken	2223 hier K
terugluisteren	2223 hier K
teruskan	49 K
testen	571 jetzt K	571 K sie	580 für # € K	580 für # euro K
testez	1452 K-nous	1535 K-nous
testified	1122 K
tetszett	1742 K a cikk
text	38 K us	67 K us	978 this K	3155 låst K
texte	698 alle K zum
texten	3128 fel i K
texter	3154 våra K	3154 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	913 K you to the	913 K you to all of you	913 K you to all who	913 K you to our
thanks	913 K to all of you who	1032 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	960 will you join K	1013 join K from
thema	682 K für uns
themenseite	674 unserer K
theo	3435 K dõi báo	3474 hãy K dõi	3477 K ông	3477 K bà	3477 K lời
there	42 were you K
think	888 let us know what you K	1119 tell us what you K
thinking	1035 if you were K of	1035 if you've been K about	1035 if you've been K of
thoughts	888 share your K	1073 post your K	1119 share your K
thousands	1119 join K of
threads	370 K
threema	636 auf K
through	1017 K links	1017 K a link
throw	834 K in
thursday	17 every K
thursdays	17 on K	1025 delivered K	1025 sent K
""", 'ti': """
ticker	674 im live-K
tickets	1012 K here	1012 book K here	1045 K as low as	1045 get K from	1045 like these K
ticketshop	648 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1351 K
tietosuojaselosteen	1376 hyväksyt K
tijeku	2825 budite u K
tikkie	2284 K
tiktok	16 K	686 inhalt von K	791 K
tiktokon	1671 K
tiktoku	2810 K	3003 K
til	566 vær med K
tilaa	80 K nyt	1433 K nyt
tilaaja	50 K voi	1339 oletko jo K
tilaajamme	1434 K
tilaajana	50 K voit	1339 jatka lukemista K	1339 K pääset	1339 K voit	1339 koko juttu K
tilaajat	50 K voivat	1387 vain K	1437 K
tilaajille	1339 vain K	1387 on K
tilaamalla	1376 K hyväksyt	1379 K
tilauksen	1342 voit peruuttaa K
tilaus	1437 K
tilbage	517 gratis artikel K
tilgang	2401 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3081 vi har en bön K dig	3197 ge en gåva K oss
tillade	3200 K
tillatt	2353 ikke K å gjengi
tilmeld	466 K dig vores	506 ved at klikke på K	566 K dig vores	566 K dig her	566 K dig gratis
tilmelde	506 ved at K dig
tilmelding	506 ved K
tim	2818 naš K
tin	78 bản K	3478 bản K
tine	2645 fără K nu
tip	38 K os	67 K os	478 K os	478 har du et K	566 K os	834 K your	2215 app je K
tipeee	1497 K
tipline	926 our K	1059 our K
tipp	682 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	926 news K	2310 K oss	2310 har du et K	2401 K oss	3105 har du ett K	3106 har du K
tipsa	38 K oss	67 K oss	3197 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	455 en lille K at bede	2287 en liten K å be
""", 'tl': """
tl	3302 # K
""", 'to': """
to	57 from us K you
today	918 join K	1119 chip in K	1119 sign up K	1119 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2285 gaf K
toestaan	2220 cookies K
toestemming	2159 K te geven	2184 je K nodig	2184 uw K nodig	2184 geef K	2211 overname zonder K	2220 geen K gegeven	2235 tekst mag zonder K
toeta	1246 K meid	1277 K meid
toetage	1277 K meid
toetus	1246 sinu K	1277 sinu K	1277 teie K
toho	42 byli jste u K
toimetaja	1236 K
toimetus	1278 meie K
toimetusele	39 meie K
toimintaamme	1433 tue K
toimittaja	1366 lehden K	1366 politiikan K	1366 vapaa K	1366 on K	1421 on K	1421 on politiikan K	1421 on vapaa K	1421 on tutkiva K
toimittajallemme	39 K
toimittajamme	1434 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1434 K
toimituksemme	1434 K
toimitusta	1433 tue K
toisti	1436 K
told	1122 K
torjui	1436 K
toteaa	1436 K
totesi	1436 K
touch	834 get in K	901 get in K with our
""", 'tr': """
trabaja	1177 K en
trabajo	1128 si te gusta nuestro K	1216 nuestro K
trabalho	2596 valoriza o nosso K	2605 nosso K
tracking	987 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	571 K sie hier	761 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1479 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2282 K ons
traktir	54 K kopi	54 K saya kopi	1786 K kami
transcript	978 this K
transferred	885 personal data may be K
translated	911 this article was K
transmettez	49 K-le
transmis	2660 a K
transparenzhinweis	97 K	624 K
tratamento	2557 K dos seus dados
tratamiento	1161 K de tus datos
trattamento	1833 K dei dati
travail	1536 notre K
tredje	3124 K part
trenger	2290 vi K din støtte	2401 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3011 naše spletne K
trgovini	2818 našoj K	3011 naši spletni K	3011 naši K
trial	847 your free K	1119 start your free K	1119 start a free K	1121 free K
tribunais	2574 cobre K
tribunales	1177 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1038 will be K
trocados	97 nomes foram K
trust	1075 you K
trusted	922 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1025 sent K
tuit	9 este K
tukesi	1433 K
tukijaksi	1433 ryhdy K
tulisan	1800 K ini
tulisnya	1802 K
tunnistas	1280 K
tunnus	1383 luo K	1433 luo K
tuo	1872 il K #x#
tuomitsi	1436 K
turn	1075 you K to
tutur	1802 K
tuturnya	1802 K
""", 'tv': """
tvirtina	2066 K
tvrdi	2890 K
tvrdil	453 K
tvrdila	453 K	2890 K
tvrdio	2890 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1122 K
twice	1038 will go K as far
twierdzi	2527 K
twitter	870 share on K	874 follow him on K	874 follow her on K	874 follow them on K	874 follow on K	3270 K'da takip
twitteris	1234 K
twitterze	2424 na facebooku i K
""", 'ty': """
tygodniowo	2526 K
tygodniu	17 raz w K
typo	951 spot a K
""", 'ub': """
ubegrenset	2296 K tilgang
""", 'uc': """
ucap	1802 K
ucapnya	1802 K
""", 'ud': """
udbyder	498 ekstern K
udfyldes	481 skal K
udlandsjournalist	554 er K
udtalte	569 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	568 om K
""", 'ui': """
uitgeschakeld	2156 javascript is K
uitschrijven	2141 op elk moment K
uitzending	2223 de K hieronder
""", 'uj': """
ujar	1802 K
ujarnya	1802 K
""", 'uk': """
uken	2403 i K
uker	2401 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1421 on K
ulkomaantoimittaja	1421 on K
ulubionych	2442 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	880 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	668 alle artikel K
unbegrenzten	695 K zugriff	695 K zugang
unbegrenzter	668 K zugang
undrade	3200 K
uneix	51 K-t'hi	334 K-te
unesite	77 K svoj e-mail
ungkap	1802 K
ungkapnya	1802 K
uniquement	1522 nous vivons K grâce
unisciti	51 K a loro	51 K	1883 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	847 get K access	847 K digital access	849 K access for	992 K reading	992 want K access
unlock	20 K this	847 K the rest
unser	762 K ziel	762 K team
unsere	36 K leser	74 über K links	594 K app	691 K neue app	694 durch K leser	761 können sie K	762 K leser	762 K texte
unserem	35 K quiz	580 mit K abo	648 in K shop	648 K online-shop	681 K kanal	688 K shop	722 in K shop	722 jetzt in K
unseren	36 K lesern	648 K shop	688 K online-shop	762 K lesern	762 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	594 in K app	658 K app	674 lesen sie auf K	691 K neuen app	762 K arbeit
unseres	648 K teams
unsubscribe	857 K at any time	857 K anytime	988 K whenever
unterschied	665 machen einen K	665 macht einen K
untuk	1799 masuk K
unutmayin	3286 K
""", 'up': """
upcoming	984 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	857 get K by email	947 check back for K	947 refresh for K
upgrade	847 K to paid	847 K to read	847 behind the paywall. K
upgrading	1034 consider K
upitala	2890 K
upitao	2890 K
upitnik	2822 K
upozorava	2890 K
upozorila	2890 K
upozorio	2890 K
upozornenia	14 K	2920 K
upozornil	453 K
upozornila	453 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3200 K
uppger	3200 K
uppmanade	3200 K
ups	1123 pop-K
""", 'ur': """
urednica	2812 je K	2812 , K	3005 je K	3005 , K
urednik	2812 je K	2812 , K	3005 je K	3005 , K
urged	1122 K
urheilutoimittaja	1366 K
urteilte	764 K
""", 'us': """
us	38 dm K	67 dm K
use	1079 will not K your	1079 won't K your	1079 we may K your
""", 'ut': """
utbrast	3200 K
utenriksjournalist	2389 er K
utilisation	1479 K de cookies	1479 K des cookies	1479 conditions générales d'K
utilisons	1478 nous K des cookies
utilitza	314 K galetes
utilitzem	314 K galetes
utilizamos	1160 K cookies	2556 K cookies
utilizza	1832 questo sito K i cookie	1833 K cookie
utilizziamo	1832 K i cookie
utrzymujemy	2525 K się
uttalte	2404 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1256 meie K
uudiskiri	1224 telli meie K	1244 K	1277 telli K	1278 meie K	1281 K
uudiskirja	1244 K
uudiskirjaga	1224 K	1244 K
uudiskirjast	1244 K
uudistes	1233 google K
uutisemme	1393 K
uutisilmoitukset	1374 K
uutisissa	1361 google K
uutiskirje	78 K	1342 tilaa K	1377 K	1433 tilaa K	1437 K
uutiskirjeemme	78 K	1342 K	1434 K
uutiskirjeen	78 K	1376 tilaamalla K	1377 K
uutiskirjeet	1377 K
""", 'uv': """
uvedl	453 K
uvedla	453 K
uviedla	2986 K
uviedol	2986 K
""", 'uy': """
uyardi	3303 K
uyariyor	3303 K
uygulamamiz	3248 mobil K	3301 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3248 K indirin	3248 K indir	3248 mobil K	3300 K indir
uygulamasini	3277 K
uygulamayi	3249 K indir	3249 K indirin
""", 'uz': """
uzviknuo	2890 K
""", 'va': """
vaati	1436 K
vaativat	1436 K
vacancies	942 our current K	942 our K
vacatures	2189 onze K	2189 alle K in
vacaturesite	2222 K	2222 onze K
vakuutti	1436 K
valfri	3084 swisha K summa	3197 swisha K	3199 K summa
valgfritt	2290 vipps et K	2401 vipps K
valittaa	1436 K
valitti	1436 K
vallotta	1744 K
vapaasti	45 lainata K
var	42 K du der
vare	3198 tack K er	3198 tack K dig
varnade	3200 K
varnar	3200 K
varoittaa	1436 K
varoitti	1436 K
varoval	453 K
varovala	453 K
varsel	2335 K
varsler	2335 K	2335 push-K
varslinger	14 K
varuje	453 K
vas	2830 bez K	2888 bez K
vastannut	97 ei K
vastasi	1436 K
vastasivat	1436 K
vastaus	21 peruuta K
vayas	1125 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3199 i K
vedomosti	2918 svoje K
velden	60 K met een ster
ven	566 del med en K
vendredi	17 chaque K
venn	2401 del med en K
ventana	1163 se abre en una K nueva
veraltet	607 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2208 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	678 ist der anbieter K	678 der anbieter selbst K
verarbeitung	661 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2129 voor je K gaat	2136 lees K met	2136 K lezen?	2138 om K te lezen	2204 gratis K met	2228 lees gratis K	2240 help ons K
verdi	3303 karar K	3303 söz K	3303 diye yanit K	3303 yanit K	3303 cevap K
vereiste	21 K velden zijn	2162 K velden
verfasser	642 meinung der K
verfassers	642 meinung des K
vergoeding	2208 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2283 dit K	2283 goed K
verhalen	2204 toegang tot alle K	2242 K in je mail	2283 onze K
verhindert	609 ein skript K
verileriniz	3255 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2285 K
verktyg	3125 hjälp av ett ai-K
verlag	665 kein K	762 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2156 je browser is K
verpassen	761 K sie
verscheen	2173 dit artikel K eerder	2211 versie van dit artikel K	2211 stuk K eerder	2211 artikel K ook	2235 dit artikel K eerst	2235 dit stuk K eerst
verschenen	2211 artikel is eerder K op	2211 artikel is eerder K in de krant
verschenken	761 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2219 doet K vanuit
verslaggever	39 onze K	2179 onze K	2180 is K	2180 is politiek K	2219 is medisch K	2219 werkt als K	2270 is K	2270 is politiek K
verslaggevers	39 onze K	2216 onze K
vertaling	2221 deze K
verteiler	633 K
vertelde	2285 K
vertelt	2285 K
vertraulich	637 redaktion K	712 K hinweise
verwenden	609 wir K cookies
verwendest	607 K einen adblocker
verwendet	609 diese website K cookies	609 diese webseite K cookies
verwendung	686 K von cookies
verzi	380 audio K
verzii	2917 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2129 een klein K
vesti	2796 K na mejl
vestima	2810 google K
""", 'vi': """
viber	16 K	185 K	219 канал във K	791 K	2701 K	2810 K	2810 K-u	3003 K	3337 K
viberen	1671 K
viberi	2906 K
viberju	3003 K
viberu	370 K	2810 K
viberze	2443 K
vidare	49 skicka den K	49 skicka K	49 send den K	3087 för att läsa K	3197 läs K för
videa	40 fotky a K	3007 ogled K
videli	2814 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	637 fotos oder K	686 laden des K	689 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	461 for at læse K	566 læs K for	2293 for å lese K	2401 les K for
vidjeli	2814 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	861 K in app
viewers	1039 K like you
views	30 K of	855 free K left	1073 share your K
vigtigste	526 ugens K	526 dagens K
viikko	17 joka K
viikossa	1435 K
vijesti	2796 K na e-mail
vijestima	2810 google K
vikala	2890 K
vikali	2890 K
vikao	2890 K
viknula	2890 K
viknuo	2890 K
viktigaste	3154 veckans K	3154 dagens K
viktigste	2361 ukas K	2361 dagens K
vill	3132 ja tack, jag K
vincoli	1885 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2340 på K	2401 K et	2401 K oss	2401 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	761 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1805 K che sei qui
visualiser	1508 K les contenus
visualizzare	1832 per K questo contenuto
vivons	1522 nous K grâce à nos	1522 nous ne K que
""", 'vo': """
voice	1073 add your K	1120 our K
volal	453 K	2986 K
volala	453 K
volali	453 K
volg	2152 K ons op	2152 K ons via	2282 K ons
volgende	21 in deze browser voor de K
volgens	2285 K
voor	2141 meld je aan K	2204 veel meer K #
voorbehouden	2173 alle rechten K
voordat	2129 K je gaat
voorkeursbron	2177 K
voorkeursbronnen	2214 K
vorbehalten	580 abonnenten K	624 alle rechte K
vorbei	761 schau K
vores	35 K quiz	84 i K app	84 med K app	468 hent K app	468 i K app	566 støt K	566 hent K	567 K app
vorgelesen	653 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1438 K don	1443 K don nous	1497 K don	1535 K aide pour
vous	18 sans K	1536 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2129 hebben we een gunst te K	2129 we willen je iets K
vriend	80 word K	2282 word K
vrijdag	17 elke K
vroeg	2285 K
""", 'vs': """
vsebin	3029 do vseh K
vsebina	3007 zunanja K
vsebine	3007 zunanje K	3007 te K
vsebino	9 to K	3007 zunanjo K
vstupenky	377 K na naši
""", 'vu': """
vuodessa	1435 K
vurguladi	3303 K
""", 'vy': """
vygenerovala	394 K ai	2930 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	362 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2023 K redaktorius
vyriausioji	2023 K redaktorė
vytvorila	2930 K ai
vyzval	453 K
vyzvala	453 K
""", 'wa': """
waardeer	2201 K dit artikel
waardeert	2201 dit artikel K
waardevol	2129 vond je dit artikel K
waarschuwt	2285 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	764 K vor
warned	1122 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1122 K
warnt	764 K
warnte	764 K
warst	42 K du vor ort
wartawan	39 K kami	1775 adalah K
washington	904 is a K
waszych	2464 z K wpłat	2525 z K wpłat
""", 'we': """
we	960 K have you.
webbplats	3102 denna K använder cookies
webinar	648 zum K	798 δωρεάν K	798 το K μας	798 K μας	2189 ons K	2449 nasz K	2818 naš K	3011 naš K
webinarimiza	3273 K
webshop	722 in unserem K	2189 onze K
webshopu	2818 našem K
website	475 dette K bruger	762 unsere K	1120 our K	2235 niets van deze K
webwinkel	2189 onze K	2222 de K van	2222 het boek in de K
wednesday	17 every K
wednesdays	1025 delivered K	1025 sent K
week	17 once a K	17 each K	17 elke K	1121 a K	1121 per K	2284 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	857 sign up for our K	916 our K email	916 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1073 K in
weiter	580 lesen sie sofort K
weitere	674 K texte finden sie
weitergegeben	693 wird nicht K
weiterlesen	20 K	580 K mit	580 jetzt K	580 diesen artikel K	580 kostenlos K	580 mit plus K	607 mit werbung K
weitermachen	694 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	703 K nur mit
weiterzulesen	580 um K
weken	2284 K voor
werbeblocker	607 deaktivieren sie ihren K
werbefrei	70 K	762 K
werbelink	700 K
werbelinks	74 K	700 K
werbevereinbarung	588 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	668 alle texte ohne K	668 abo ohne K	762 ohne K
werde	761 K teil
werden	51 . K sie eine	761 K sie teil
werk	2283 ons K
werken	2222 kom K bij
wersja	2 K audio
wesprzyj	2409 K nasze	2464 K	2524 K nas	2524 K nasze	2524 K naszą	2524 K mnie
weten	38 laat het ons K	67 laat het ons K	2162 laat het ons K	2282 laat het ons K	2285 laat K
wetenschapsredacteur	2219 is K
""", 'wh': """
whatever	1119 chip in K
whatsapp	16 K	38 K us	67 K us	185 K	219 K канал	309 canal de K	309 al teu K	309 a K	370 K	493 på K	493 K-kanal	594 K-kanal der	602 unser K-kanal	602 unserem K-kanal	602 unseren K-kanal	602 zum K-kanal	602 K-kanal von	636 auf K	636 per K	636 K-gruppe	636 bei K	681 unserer K-gruppe	791 K	870 share on K	870 share via K	874 join our K	874 join us on K	874 our K channel	874 updates on K	1059 our K tip line	1059 our K tipline	1059 our K number	1059 our K line	1059 our K	1119 join our K	1153 nuestro canal de K	1362 K-kanavaa	1503 chaîne K	1503 canal K	1503 sur votre K	1503 groupe K	1800 K kami	1853 canale K	1853 gruppo K	1853 su K	1853 numero K	2178 K-kanaal	2178 K-groep	2178 via K	2178 op K	2215 in je K	2215 stuur ze via K	2324 på K	2324 K-kanal	2423 kanał na K	2443 K	2550 nosso canal no K	2550 nosso canal do K	2551 grupo do K	2629 canalul de K	2629 direct pe K	2701 K	2810 K	2810 K-u	2842 K kanalu	2906 K	3003 K	3119 på K	3119 i K	3119 K-kanal	3266 K	3337 K
whatsappa	2443 K
whatsappe	2906 K
whatsappgroep	2178 K
whatsappi	1234 K kanaliga
whatsappie	16 K	2443 K
whatsappiin	1362 K
whatsappis	1234 K
whatsappissa	1362 K
whatsappkanaal	2178 K
whatsappkanal	3119 K
whatsappon	1671 K
whatsappu	16 K	370 K	2810 K	2906 K	3003 K
while	836 K you're here
whitelist	880 K our site	880 K this site	880 K us
""", 'wi': """
widerruf	693 K finden sie
widerrufen	589 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	870 opens in new K	870 opens in a new K
winkel	2222 onze K
winning	904 is an award-K
wirtschaftsredakteur	714 ist K
wirtschaftsredakteurin	714 ist K
wirtschaftsressort	638 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	637 K sie mehr
withdraw	885 K your consent
without	18 K you	18 K your	1120 K you
""", 'wo': """
woche	17 jede K	763 pro K
wochen	668 # K für	668 vier K für	763 K lang
word	80 K lid	2128 K lid	2132 K lid en	2175 K lid
work	1119 back our K	1120 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	888 K to us at	1119 K to us
writer	902 is a staff K for	902 is a senior K at	904 is a staff K	904 is a senior K	904 is a K
writes	904 K about	930 K on	1122 K
writing	971 correct at the time of K
written	904 has K for
wrote	1122 K
""", 'ws': """
wsparcia	2525 waszego K	2525 twojego K
wsparcie	2410 twoje K	2524 twoje K pozwala	2524 twoje K pomaga	2524 twoje K jest dla nas
wsparciu	2409 dzięki twojemu K	2525 dzięki K	2525 waszemu K
wspieraj	2464 K	2524 K nas
wszystkich	2471 K treści	2471 do K artykułów	2471 do K tekstów
""", 'wu': """
wurde	630 text K	687 das audio K
""", 'wy': """
wydanie	80 kup e-K	2484 kup e-K	2484 e-K
wydarzenie	2449 nasze K
wydawcy	2462 bez zgody K	2462 za zgodą K
wyjdziesz	2406 zanim K
wykup	80 K
wymagane	21 K pola są	2430 pola są K
""", 'x': """
x	1872 #K#
""", 'ya': """
yakiniyor	3303 K
yalvardi	3303 K
yalvariyordu	3303 K
yaniti	21 K iptal et
yanitladi	3303 K
yanitlayin	3286 K
yanitsiz	97 K birakti
yapabilir	3286 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3245 giriş K
yapay	3272 K zeka ile	3272 K zekâ ile
yapilamaz	3261 alinti K
yapin	24 giriş K	3286 giriş K	3300 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3300 bize K edin
yardimiyla	3291 yapay zeka K	3291 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3290 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3261 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3269 K	3269 köşe K
yazdi	3303 K	3303 diye K
yazin	38 bize K	67 bize K	3267 bize K	3286 K	3300 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3303 K
yazmak	6 yorum K
""", 'ye': """
year	1121 a K	1121 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3302 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	185 K	609 inhalte von K	686 inhalt von K	791 K	874 on K for more	874 on K for the	1800 K kami	3337 K	3435 kênh K của
youtubeu	2810 K
youtubu	3003 K
""", 'za': """
za	2826 K # €	2923 K # €	3018 K # €
zaak	2179 meer over deze K
zaakceptuj	2446 K pliki cookie
zabranjeno	2829 K kopiranje
zabronione	2439 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2923 článkov K	2923 články K
zadejte	77 K svůj e-mail
zahlasujte	397 K	2933 K
zahtevana	21 K polja
zahtevao	2890 K
zahtijevao	2890 K
zainstaluj	2417 K naszą aplikację	2418 K aplikację
zajednici	2842 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3433 quan tâm K
zalogowani	2430 tylko K
zalogowaniu	2412 dostępny po K	2412 dostępna po K
zalogowanych	2453 tylko dla K
zaloguj	24 K	2413 K się, aby	2413 K się aby
zamkniesz	2406 zanim K
zamolila	2890 K
zamolili	2890 K
zamolio	2890 K
zamudite	3032 ne K
zanechte	77 K nám e-mail
zapewnia	2527 K
zapisal	3079 je K
zapisz	2415 K się na nasz	2524 K się na	2524 K się do
zapraszali	2527 K
zaprenumeruj	80 K
zaradi	3022 K vas	3077 K vas
zaregistrujte	387 zdarma se K	387 se zdarma K	387 zdarma K	387 K se zdarma	2923 K sa zadarmo	2923 K sa
zarejestrowanych	2453 tylko dla K
zarejestruj	2413 K się, aby	2524 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2442 K źródeł
zavisi	2887 K od vas
zavolal	453 K
zavolala	453 K
zawiera	97 K opisy
zaznacza	2527 K
""", 'zb': """
zbierka	2987 K
""", 'zd': """
zdarma	387 článků K	387 články K
""", 'ze': """
zegt	2285 K
zei	2285 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	453 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2660 K
zicea	2660 K
ziedojums	2127 K
zitten	2283 we K ook op
""", 'zk': """
zkuste	343 K první měsíc	450 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	381 své K
znanje	2822 svoje K	2822 svoje K u	3014 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2910 K tohto obsahu	2910 K obsahu	2910 K príspevku
zondag	17 elke K
zonder	71 K spam	2201 K jouw steun	2201 K uw steun
zostanie	2430 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	372 , K	438 je K	438 , K
zpravodajem	372 je K	438 je K
zpravodajka	438 je K	438 , K
zpravodajkou	372 je K	438 je K
""", 'zr': """
zrezygnuj	2413 K w każdej chwili	2526 K w każdej chwili
""", 'zu': """
zuerst	703 text ist K	720 text wurde K
zufolge	764 K
zugang	580 noch keinen K
zugeschickt	592 per e-mail K	592 per mail K
zugestimmt	609 externen diensten nicht K
zusammenarbeit	678 beitrag ist in K	678 artikel ist in K	678 text ist in K
zusammenfassung	631 K
zustimmung	609 K jederzeit	610 ihre K	610 mit ihrer K
""", 'zv': """
zvali	453 K
zvjezdicom	60 polja sa K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
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
edasi
edited
editing
edition
editor
editora
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
phone
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
potrebbe
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
  708),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  840),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 896))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1923), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1923),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1923),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1938),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1980),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1980), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1980),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1980), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3515),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3526), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3534))

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
