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
# (# ratings	875
# (# reviews	875
# (# votes	875
# comentarii	2141
# comentario	941
# comentarios	941
# comentaris	258
# comment	711
# commentaire	1200
# commentaires	1200
# commenti	1514
# commento	1514
# comments	711
# euro el primer mes	270
# from # ratings	875
# from # reviews	875
# from # vote	875
# from # votes	875
# komentar	1444
# komentarai	1690
# komentarze	1988
# komentarzy	1988
# komment	1379
# kommentaari	1005
# kommentar	381	477	1907	2478
# kommentare	477
# kommentarer	381	1907	2478
# kommentti	1111
# kommenttia	1111
# like for this post	875
# like for this reply	875
# likes for this post	875
# likes for this reply	875
# min	692
# min de lectura	948
# min de leitura	2084
# min di lettura	1521
# min leestijd	1805
# min. lesezeit	484
# of # people found this helpful	875
# out of # (# ratings	875
# out of # (# votes	875
# out of # based on # reviews	875
# people found this helpful	875
# people like this	875
# person found this helpful	875
# ratings	875
# reactie	1798
# reacties	1798
# reviews	875
# stars (# votes	875
# stars from # reviews	875
# stars from # votes	875
# yorum	2587
""", '#+': """
#+ gamble responsibly	871
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1379
a lire aussi	1204
a message from our sponsor	702
""", 'aa': """
aa	2594
aanbevolen	1802
aanbevolen artikelen	1802
aanbevolen voor jou	1802
aangeboden door	1792
aanmelden	1772
aanmelden nieuwsbrief	1777
aanraders	1802
""", 'ab': """
abbonamenti	1492
abbonamento	1492
abbonati	1492
abbonati ora	1492
abbonati subito	1492
ablehnen	474
abmelden	445
abo	445
abo bestellen	445
abo testen	537
abo verwalten	445
abonament	2130
abonamente	2130
abonare	2130
abone ol	2574
abone olun	2574
abone olun, sinirsiz okuyun	2574
abonelik	2574
abonentiem	1725
abonnee worden	1772
abonneer	1772
abonneer nu	1772
abonnees lezen meer	1842
abonnement	364	445	1171	1772	1890
abonnementen	1772
abonnements	445	1171
abonner	364	1890
abonneren	1772
abonnez-vous	1171
abonnieren	445
about sharing	692
about the columnist	887
about the contributor	887
about the contributors	887
about us	721
abrir	949	2085
abrir mapa	949	2085
abrir menu	2084
abspielen	484
""", 'ac': """
accede	911
acceder	911
accedi	1492
accedi con apple	1554
accedi con facebook	1554
accedi con google	1554
accedi con il tuo account	1554
accept	707
accept all	707
accept all cookies	707
accept and close	707
accept and continue	707
accept toate	2152
accepta i continua	255
accepta i mostra el contingut	255
accepta les galetes	255
accepta-ho tot	255
accepted payment methods	667
accepteer	1794
accepteer alle cookies	1794
accepter	378	1197
accepter alle	378
accepter alle cookies	378
accepter et afficher	1227
accepter et afficher le contenu	1227
accepter et continuer	1197
accepter et fermer	1197
accepter les cookies	1197
accepter tout	1197
acceptera	2475
acceptera alla	2475
accepteren	1794
acces nelimitat la toate articolele	2167
acceso	911
accetta	1511
accetta e continua	1511
accetta e continua oppure abbonati	1554
accetta e visualizza	1535
accetta e visualizza il contenuto	1535
accetta i cookie	1511
accetta tutti	1511
accetta tutto	1511
acconsento a ricevere comunicazioni commerciali	1550
acconsento alla visualizzazione di contenuti esterni	1535
account aanmaken	1772
accueil	1207
aceitar	2074
aceitar cookies	2074
aceitar e continuar	2074
aceitar e ver	2099
aceitar todos	2074
aceitar tudo	2074
aceptar	938
aceptar cookies	938
aceptar todas	938
aceptar todo	938
aceptar y continuar	938
aceptar y ver	968
aceptar y ver el contenido	968
acepto que se me muestre contenido externo	968
acepto recibir comunicaciones comerciales	983
acompanhe ao vivo	2111
acquista il numero in edicola	1540
acquista la copia digitale	1540
acquista questo numero	1540
activa les alertes	264
activa les notificacions	264
activa les notificacions i no et perdis res	264
activar alertas	982
activer les alertes	1237
""", 'ad': """
ad	702	1585	1647	2789
ad choices	702
ad feedback	702
adchoices	702
add a comment	711
add a reply	877
add as preferred source	697
add to bookmarks	692
add to favorites	895
add to my topics	697
add to reading list	791
addebito diretto	1491
adicionar aos favoritos	2120
administrer samtykke	1904
adres e-mail	1973
adresa de e-mail	2162
adresa de email	2162
adresa ta de email	2162
adresse e-mail	1180
adresse e-mail invalide	1240
adresse mail	1240
ads	702
advert	702
adverteer bij ons	1827
advertentie	1792
advertenties	1792
adverteren	1827
advertise with us	702
advertisement	702	1440	1509	2583
advertisement feature	702
advertisements	702
advertiser content	702
advertising	702
advertorial	471	602	1475	2138	2583
""", 'af': """
afdrukken	1787
afegeix un comentari	249
afficher ce contenu	1227
afficher l'original	1208
afficher la suite	1207
afficher le contenu	1197
afficher le contenu externe	1227
afficher les commentaires	1200
afficher moins	1208
afficher plus	1207
affiliate	702
affiliate disclosure	702
affiliate-link	471
afgiv din stemme her	389
afmelden	1772
afspelen	1805
afspil	389
after ad	702
after newsletter promotion	680
afvis	378
afvis alle	378
""", 'ag': """
agb	474
aggiungi ai preferiti	1504
aggiungi un commento	1514
agrandir	1207
agrandir l'image	1207
agree	707
agree and continue	707
""", 'ah': """
ahora en portada	945
ahora no	905
""", 'ai': """
ai deja cont	2130
ai deja un abonament	2167
ai deja un cont	2130
ai generated summary	762
ai highlights	762
ai overview	762
ai summary	762
ai uitat parola	2130
ai-generated	762
ai-generated summary	762
ai-genererad sammanfattning	2485
ai-genereret opsummering	389
ai-generert oppsummering	1914
ai-oppsummering	1914
ai-opsummering	389
ai-samenvatting	1824
ai-sammanfattning	2485
aidez-nous	1162
aiheet	1112
ailleurs sur le web	1204
ainult tellijale	999
aiutaci	1487
aizpildi aptauju	1732
""", 'aj': """
ajouter aux favoris	1190
ajouter un commentaire	1200
""", 'ak': """
akceptuj	1985
akceptuj wszystkie	1985
akkoord	1794
aksepter alle	1904
aktualno	2401
aktuell	481
aktuelle artikel	481
aktuelle nachrichten	481
aktuelles	481
akun saya	1428
akzeptieren	474
""", 'al': """
al abonnee	1842
al abonnee? log in	1772
al een account	1772
alege abonamentul	2167
alege abonamentul potrivit	2167
algemene voorwaarden	1794
all access digital	789
all comments	711
all donations are tax-deductible	785
all news	721
alla kommentarer	2478
alle ablehnen	474
alle abo-angebote	537
alle akzeptieren	474
alle anzeigen	484
alle artikel anzeigen	484
alle artikel unbegrenzt lesen	537
alle bilder	484
alle cookies accepteren	1794
alle cookies akzeptieren	474
alle externen inhalte anzeigen	510
alle kommentare	477
alle kommentare anzeigen	477
alle kommentarer	381	1907
alle newsletter	453
alle nieuwsbrieven	1835
alle reacties	1798
alleen abonnees kunnen reageren	1832
aller au contenu	1207
aller au contenu principal	1207
allerede abonnent? log ind	364
allerede abonnent? logg inn	1890
alles accepteren	1794
alles akzeptieren	474
alles anzeigen	484
alles bekijken	1805
alles klar	485
alles weigeren	1794
allow content	707
allow cookies	707
allow facebook content	760
allow google youtube content	760
allow instagram content	760
allow tiktok content	760
allow twitter content	760
allow x content	760
allow youtube content	760
already a member	670
already a member? log in	670
already a subscriber? log in	670
already a supporter	661
already have an account	670
already have an account? log in	670
already have an account? sign in	670
already registered	789
already registered? log in	789
als e-mail versenden	466
als pdf speichern	538
also	719
also in the news	716
also of interest	873
also on	716
also read	716
also worth reading	19
alte articole	19	2142
alte articole care te-ar putea interesa	19
altmetric	895
altre notizie	19	1518
altre notizie da leggere	19
altri articoli	1518
altri articoli su questo argomento	1518
altri articoli sull'argomento	1518
altro	1521
altro importo	1490
always active	707
""", 'am': """
am meisten gelesen	481
amount	662
ampliar	948	2084
ampliar imagen	948
""", 'an': """
an error has occurred while submitting the form	780
an error occurred. please try again	780
ana sayfa	2590
anadolu ajansi	2594
anasayfa	2590
anbefalede artikler	386
anbefales	1911
anbefalet	386
anbefalt	1911
anbefalte saker	1911
anda mungkin juga suka	1471
anda mungkin suka	19
ander bedrag	1770
andere lasen auch	481
anderen lazen ook	1802
anderer betrag	443
andre leser	1911
ange din e-postadress	2465
ange din mejl	2465
angebot sichern	445
angebote unserer partner	471
anladim	2591
anmelden	445
anmeldung erfolgreich	528
anna palautetta	1111
anna palautetta jutusta	1111
anna tagasisidet	1005
annonce	377	1195
annoncer	377
annonces	1195
annons	2474
annons slut	2474
annonse	1903
annonse - artikkelen fortsetter under	1903
annonse - saken fortsetter under	1903
annonser	1903	2474
annonssamarbete	2489
annual	662
annunci	1509
annuncio	1509
anterior	948	2084	2144
antworten	477
antworten abbrechen	477
anunci	249
anuncie conosco	2103
anuncio	936
anuncios	936
anzeige	471
anzeige - artikel geht unten weiter	543
anzeige - weiterlesen nach der anzeige	543
anzeige anzeige	471
anzeige aufgeben	516
anzeige scrollen, um weiterzulesen	471
anzeige von unserem partner	543
anzeigen	471
""", 'ap': """
apenas assinantes podem comentar	2109
apoie	2051
apoie-nos	2051
aportar	906
approfondimenti	1518
approfondisci	1518
apri	1522
apri la mappa	1522
apri menu	1521
""", 'ar': """
ar santrauka buvo naudinga	1690
ar straipsnis buvo naudingas	1690
ara	2590
archivado en	941
archivo	945
argomenti	1518
argomenti trattati	1518
around the web	716
article content	702
article continues below	702
article suivant	1204
articles connexes	1204
articles les plus lus	1204
articles populaires	1248
articles relacionats	246
articles similaires	1204
articole recente	2142
articole recomandate	2142
articole similare	2142
articoli che potrebbero interessarti	1518
articoli consigliati	1557
articoli correlati	1518
articolo correlato	1518
articolo precedente	1518
articolo riservato agli abbonati	1554
articolo successivo	1518
articolo tradotto automaticamente	1537
articolul anterior	2142
articolul pe scurt	2155
artigo anterior	2081
artigo exclusivo para assinantes	2118
artigo exclusivo para subscritores	2118
artigos recomendados	2121
artigos relacionados	2081
artikel als geschenk versenden	563
artikel als pdf herunterladen	538
artikel auf die merkliste setzen	538
artikel bewaren	1843
artikel bewerten	477
artikel delen	1787
artikel drucken	466
artikel freischalten	445
artikel geht unten weiter	543
artikel kostenlos weitergeben	563
artikel lain	1471
artikel lainnya	1445
artikel lesen	484
artikel menarik lainnya	1471
artikel merken	466
artikel mit freunden teilen	563
artikel opslaan	1843
artikel per e-mail empfehlen	538
artikel populer	1471
artikel premium	1470
artikel printen	1843
artikel sebelumnya	1445
artikel selanjutnya	1445
artikel speichern	466
artikel sponsor	1475
artikel teilen	466
artikel terkait	1445
artikel verschenken	445
artikel versenden	466
artikel weitergeben	563
artikel weiterleiten	538
artikel zusammenfassen	512
artikkel on tellijale	999
artikkel sisaldab reklaamlinke	1008
artikkelen er forbeholdt abonnenter	1890
artikkelen fortsetter under	1903
artikkelen fortsetter under bildet	1903
artikkeli jatkuu mainoksen alla	1106
arvostele resepti	61
""", 'as': """
as + lidas	2081
as mais lidas	2081
ascolta	1504
ascunde	2145
asetukset	1107
asiasanat	1112
ask a question	877
ask ai	762
ask me later	661
ask our ai	762
ask our ai about this story	762
ask question	877
assinar	2055
assinatura	2055
assinaturas	2055
assine	2055
assine agora	2055
assine nossa newsletter	2059
assuntos	2081
""", 'at': """
atidaryti	1692
ativar alertas	2111
atmesti	1702
attiva l'abbonamento	1492
attiva le notifiche	1548
attiva ora	1492
""", 'au': """
auch interessant	481
auch lesenswert	481
auch spannend	481
aucun commentaire	1200
audio abspielen	518
auf bluesky teilen	466
auf die leseliste	563
auf die merkliste	538
auf einer seite lesen	481
auf facebook posten	466
auf facebook teilen	466
auf linkedin teilen	466
auf mastodon teilen	466
auf pinterest merken	61
auf telegram teilen	466
auf twitter teilen	466
auf whatsapp teilen	466
auf x teilen	466
auf xing teilen	466
auf youtube anschauen	518
auf youtube ansehen	518
aufklappen	485
aus der redaktion	481
ausblenden	485
ausklappen	484
autentificare	2130
author affiliations	887
author biographies	887
author biography	887
automatische incasso	1771
autoriser	1197
autre montant	1169
autres articles	1204
""", 'av': """
ava	1007
avaa	1115
avaa kartta	1115
avaa koko juttu	1097
avainsanat	1112
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	875
average rating: #	875
avgi din stemme her	1914
aviso legal	938
avvis	1904
avvis alle	1904
avvisa	2475
avvisa alla	2475
""", 'ay': """
ayrica okuyun	2588
ayrintilar	2591
""", 'ba': """
baca berita lainnya	1471
baca juga	1445
baca nanti	1470
baca selengkapnya	1447
back to top	721
bagikan	1437
bagikan artikel	1437
bagikan ke	1437
bagikan lewat whatsapp	1470
balas	1444
bank transfer	668
bankeinzug	444
bankoverschrijving	1771
""", 'be': """
be the first to answer	877
be the first to reply	877
be the first to review	877
beantwoorden	1798
become a founding member	670
become a friend	663
become a member	663
become a paid subscriber	663
become a patron	663
become a sponsor	663
become a subscriber	670
become a supporter	663
become an insider	789
become an insider and start reading now	789
bedankt voor je aanmelding	1835
bedankt voor je feedback	1832
bedankt voor je inschrijving	1777
bedankt voor uw aanmelding	1835
bedankt voor uw feedback	1832
begambleaware	871
begrepen	1806
bei facebook teilen	466
bei twitter teilen	466
bei whatsapp teilen	466
bei x teilen	466
beitrag auf instagram ansehen	510
beitrag auf x ansehen	510
beitrag mit freunden teilen	563
beitrag teilen	466
bekijk aanbieding	1772
bekijk alle abonnementen	1772
bekijk alle nieuwsbrieven	1835
bekijk alle vacatures	1827
bekijk alles	1805
bekijk de aanbiedingen	1772
bekijk de kaart	1806
bekijk de video	1829
bekijk details	1806
bekijk deze post op instagram	1822
bekijk deze post op x	1822
bekijk dit bericht op instagram	1822
bekijk dit bericht op x	1822
bekijk foto's	1805
bekijk meer	1805
bekijk onze aanbiedingen	1842
bekijk ook	1802
bekijk op youtube	1829
bekijk reacties	1798
bekijk resultaten	1806
beliebt	481
beliebt bei unseren lesern	542
beliebte artikel	481
beliebteste artikel	481
belki daha sonra	2572
beluister dit artikel	1829
benzer haberler	19	2588
beoordeel dit recept	61
beranda	1447
berdonasi	1427
bereits registriert	445
bereits registriert? anmelden	445
bergabunglah dengan tim kami	1460
beri komentar	1444
beri nilai resep ini	61
berikutnya	1447
berita hari ini	1471
berita lain	1471
berita lainnya	19	1445
berita menarik lainnya	1471
berita pilihan	1445
berita populer	1445
berita terbaru	1445
berita terkait	1445
berita terkini	1445
berita utama	1445
berlangganan	1428
berlangganan sekarang	1428
best gelezen	1802
beste aanbieding	1842
betaalde inhoud	1792
betaalde samenwerking	1847
betaalmethode	1770
betaalmethoden	1770
betaalmethodes	1770
betalt annonce	377
betalt indhold	377
betrag eingeben	443
bewaar	1787
bewaar artikel	1787
bewaar dit artikel	1843
bewaar dit artikel om later te lezen	1843
bewaar recept	61
bewaren	1787
bewerte dieses rezept	61
bewerten sie diesen artikel	522
bezahlte anzeige	543
bezahlte partnerschaft	543
bezahlter inhalt	471
""", 'bi': """
bidra	1887	2457
bidrag	361
bienvenido	911
bild anzeigen	485
bilder anzeigen	484
bildergalerie	481
bilginizi sinayin	2590
billed annually	789
billed monthly	789
bitte bleiben sie fair und sachlich	522
bitte bleiben sie sachlich und fair	522
bize destek olun	2573
""", 'bl': """
bleiben sie informiert	453
bli medlem	1887	2457
blijf op de hoogte	1777
bliv medlem	361
bluesky	693
""", 'bn': """
bns	1009	1694
bns inf	1694
bns/afp	1009
""", 'bo': """
boletim	2059
boletines	918
boleto	2054
bonifico	1491
bonifico bancario	1491
bonus video	2279
bookmark	692
bookmark this	692
bookmark this article	692
""", 'br': """
brak komentarzy	1988
branded content	936	1847
brought to you by	702
browse all	721
browse all newsletters	780
""", 'bu': """
bu haber faydali oldu mu	2587
buat akun	1428
buffer	693
buka	1448
buka peta	1448
bunlari da okuyun	2588
buscar	948	2084
butlletins	266
buy it now	872
buy tickets	872
buy us a coffee	663
""", 'ca': """
cada aporte cuenta	986
cada euro conta	2116
cada euro cuenta	986
cada real conta	2116
cadastrar	2055
cadastre-se	2055
cadeau-artikel	1772
califica esta receta	61
cambiar mis preferencias	968
cambiar preferencias de cookies	968
cancel	662
cancelar respuesta	941
capito	1522
caratteri rimanenti: #	1545
cargar contenido	938
cari	1447
carica altri	1521
carregando	2099
carregar mais	2084
carta di credito	1491
carte bancaire	1170
categorias	2081
categorie	1518
categories	716
categorii	2142
""", 'ce': """
cele mai citite	2142
cele mai citite articole	2170
cele mai noi	2142
cele mai populare	2142
cerca	1521
cerrar	905
ces articles devraient vous plaire	1248
cetak	1437
cetak artikel	1470
cetak halaman	1470
cetak resep	61
cevapla	2587
""", 'cg': """
cgu	1197
cgv	1197
""", 'ch': """
chaque don compte	1243
chaque euro compte	1243
chargement du sondage	1235
charger plus	1207
chci darovat	283
check your email	826
check your inbox	826
chiedi alla nostra ia	1537
chiudi	1486
chiudi menu	1521
choisissez la formule qui vous convient	1244
choisissez un montant	1169
choisissez votre formule	1244
choose an amount	667
choose your payment method	667
choose your plan	670
""", 'ci': """
citation formats	895
cite this article	895
citi lasa	1727
citi raksti	1727
""", 'cl': """
clasificados	936
click here	721
click on a star to rate it	875
click to enlarge	721
cliquer ici pour partager	1190
close	662
close extra sharing options	692
close menu	721
close share panel	692
close this message	661
clube do assinante	2103
""", 'co': """
codes promo	1195
colabora	906
collapse	721
comenta	941
comentar	941	2077
comentarii	2141
comentario	941
comentarios	941
comentaris	249
comentariu	2141
comente	2077
comment	693	711
comment ne plus voir ce message	1161
comment policy	711
commenta	1514
commenta l'articolo	1514
commenta per primo	1514
commentaire	1200
commentaires	1200
commenter	1190	1200
commenter l'article	1200
commenti	1514
commento	1514
commento in attesa di moderazione	1545
comments	711
comments off	711
commercial content	702
community guidelines	711
community rules	711
compare plans	670
comparte	930
comparteix	249
comparteix a facebook	272
comparteix a whatsapp	272
comparteix a x	272
compartilhar	2067
compartilhar no linkedin	2067
compartilhar no twitter	2067
compartilhar no whatsapp	2067
compartilhar no x	2067
compartilhar por e-mail	2067
compartilhar via	2067
compartilhe	2067
compartilhe isso	2067
compartir	930
compartir en	930
compartir en bluesky	930
compartir en linkedin	930
compartir en telegram	930
compartir en twitter	930
compartir en x	930
compartir por correo	930
compartir por email	930
complete coverage	716
compra questo numero	1540
compris	1208
comunicar erro	2077
concordo	2074
condiciones de uso	938
condiciones generales	938
conditions d'utilisation	1197
conditions de publication	1235
condividi	1504
condividi articolo	1504
condividi su	1504
condividi su facebook	1504
condividi su linkedin	1504
condividi su telegram	1504
condividi su twitter	1504
condividi su x	1504
condividi via email	1504
condivisioni	1504
condizioni d'uso	1511
conectare	2130
configura les galetes	255
configurar cookies	938
connectez-vous	1171
connexion	1171
consigliati	1518
consigliati per te	1518
consigue tu entrada	972
consulta las esquelas de hoy	972
consulta las normas de la comunidad	977
consulta les esqueles	260
consulta todas nuestras newsletters	983
consulter	1207
cont nou	2130
contact	721	1200	1798	2141
contact us	711
contactez-nous	1200
contacto	941
contactos	2077
contato	2077
contattaci	1514
contatti	1514
contenido de marca	936
contenido de nuestros socios	945
contenido elaborado por la marca	972
contenido exclusivo	911
contenido exclusivo para socios	987
contenido externo	968
contenido externo recomendado	968
contenido ofrecido por	936
contenido para suscriptores	911
contenido patrocinado	936
contenido promocionado	936
contenido recomendado	991
contenido relacionado	945
contenido solo para usuarios registrados	987
contenidos recomendados	991
contenidos relacionados	945
content from our partner	794
content from our partners	794
content from our sponsor	794
contenu commercial	1195
contenu de marque	1195
contenu externe	1227
contenu partenaire	1195
contenus partenaires	1195
contenuti correlati	1518
contenuti sponsorizzati	1509
contenuto esterno	1535
contenuto esterno consigliato	1535
contenuto per abbonati	1492
contenuto premium	1554
contenuto promozionale	1540
contenuto riservato	1492
contenuto riservato agli abbonati	1554
contenuto riservato agli utenti registrati	1554
contenuto sponsorizzato	1509
contingut exclusiu per a subscriptors	270
contingut extern	255
contingut extern recomanat	255
contingut ofert per	260
contingut patrocinat	249
continua a leggere	1521
continua amb apple	270
continua amb facebook	270
continua amb google	270
continua con apple	1554
continua con facebook	1554
continua con google	1554
continua depois da publicidade	2072
continua llegint	273
continua senza accettare	1511
continua senza sostenere	1486
continuar a ler	2084
continuar com apple	2118
continuar com facebook	2118
continuar com google	2118
continuar con apple	987
continuar con facebook	987
continuar con google	987
continuar e fechar	2074
continuar lendo	2084
continuar leyendo	948
continuar sem apoiar	2050
continuar sin donar	905
continue	662
continue a ler	2081
continue lendo	2055
continue reading	716	721
continue reading below	702
continue reading the main story	702
continue reading with a subscription	670
continue to article	661
continue to the article	661
continue without accepting	707
continue without donating	661
continue without supporting	661
continuer avec apple	1244
continuer avec facebook	1244
continuer avec google	1244
continuer la lecture	1171
continuer sans accepter	1197
continuer sans donner	1161
contribua	2051
contribuer	1162
contribuez	1200
contribuir	2051
contribuisci	1487
contribute now	663
contribute with google	663
contribuye	906
contul meu	2130
cook mode	61
cookie notice	707
cookie policy	707	1511
cookie preferences	707
cookie-einstellungen	474
cookie-instellingen	1794
cookie-instellingen aanpassen	1822
cookiebeleid	1794
cookieindstillinger	378
cookiepolicy	2475
cookiepolitik	378
cookies	295	378	1794	1904	2475
cookies aanpassen	1822
cookies akzeptieren	474
cookies instellen	1794
cookies policy	707
cookies wijzigen	1822
cookievoorkeuren wijzigen	1822
copia il link	1504
copia link	1504
copiar el enlace	930
copiar enlace	930
copiar link	930	2067
copiar o link	2067
copied	692
copied to clipboard	791
copier l'url	1190
copier le lien	1190
copy	693
copy link	692	1437	2723
copy link copied	692
copy link to clipboard	692
copy this link	692
copy url	692
corrections policy	711
correlati	1518
cosa pensi di questo articolo	1537
count me in	680
""", 'cr': """
crea un account	1492
crea un alert	1548
crear alerta	982
crear cuenta	911
crear una cuenta	911
create a free account	670
create account	670
create an account	670
create free account	670
created with ai	762
credit card	668
credit or debit card	668
creditcard	1771
criar alerta	2111
criar conta	2055
""", 'cs': """
csatlakozz csapatunkhoz	1382
""", 'cu': """
custom amount	662
""", 'cz': """
czas czytania # min	1995
czytaj dalej	1995
czytaj dalej za	1970
""", "d'": """
d'autres articles	1204
""", 'da': """
da non perdere	1518
da non perdere in edicola	1509
daftar	1428
daha fazla	2590
daha sonra	2572
daha sonra hatirlat	2572
daha sonra oku	2581
daily newsletter	680
dal web	1518
dalej	1992
dalies	1730
dalies ar rakstu	1725
dalintis	1684
dalintis facebook	1689
dalintis su draugais	1689
dalyvaukite apklausoje	1691
dans cet article	1204
darovat	283
daruj	283	2396
das interessiert andere leser	481
das lesen andere	542
das neueste	481
datenschutz	474
datenschutz-einstellungen	474
datenschutzeinstellungen	474
dauerauftrag	440
dauerwerbung	471
""", 'de': """
de samenvatting kan fouten bevatten	1824
de tekst gaat verder onder de foto	1792
debat: skriv	381
debatt: si din mening	1907
debatte	477
debattregler	1907
deconectare	2130
deel	1787
deel artikel	1787
deel dit	1787
deel dit artikel	1787
deel dit bericht	1867
deel dit verhaal	1867
deel op facebook	1787
deel op twitter	1787
deel op x	1787
deel via	1843
deel via e-mail	1787
deel via whatsapp	1787
deine e-mail-adresse	453
deine meinung	477
deixa un comentari	249
deixe uma resposta	2077
deja un comentario	941
deja una respuesta	941
dejar de seguir	982
dejar un comentario	941
del	373	1899
del artikel	373
del artikkel	1899
del artikkelen	1899
del artiklen	373
del artiklen gratis	364
del med	373	1899
del saken gratis	1890
del via e-mail	373
del via e-post	1899
dela	2470
dela artikel	2470
dela artikeln gratis	2460
dela med	2470
dela via e-post	2470
dela via mejl	2470
delen	1787
delen op bluesky	1843
delen op facebook	1787
delen op linkedin	1843
delen op whatsapp	1843
delen op x	1843
delen via	1843
delen via e-mail	1787
delen via facebook	1787
delen via twitter	1787
delen via whatsapp	1787
deli	2404
deli na facebooku	2404
delite	2404
delite to novico	2404
delite to zgodbo	2404
delivered daily	780
delivered to you	680
delivered weekdays	780
delivered weekly	780
dengarkan	1437
deretter # kr/mnd til du sier opp	1890
derniers articles	1204
desa	249
desa l'article	272
deschide	2145
descuentos	936
desplegar	949
desplegar redes sociales	930
destacadas	945
destacados	945
destaques	2081
destek ol	2573
destek olun	2573
det er gratis at oprette en profil	364
detail	1448
details	485	722	1806
details anzeigen	485
detaily	302
detalhes	2085
detalii	2145
detaljer	390	1915	2486
detalles	949
detaylar	2591
dettagli	1522
dette er en annonse	1903
dette er en plus-artikel	364
dette er en plussak	1890
dette leser andre	1911
devamini oku	2590
devenez membre	1162
devenir membre	1162
deze video is niet beschikbaar	1822
""", 'dh': """
dha	2594
""", 'di': """
di santrauka	1691
dicci la tua	1545
die meistgelesenen artikel	481
diesen artikel kommentieren	477
diesen artikel teilen	466
diesen artikel verschenken	538
diesen beitrag auf facebook ansehen	510
diesen beitrag auf instagram ansehen	510
diesen tweet ansehen	510
digg	693
digital subscription	670
digital-abo	445
digitalabo	445
digitale krant	1772
digite seu e-mail	2059
dimensione carattere	65
dimensione testo	65	1504
dimensiune text	65
din e-mail	369
din e-post	1895	2465
din e-postadresse	1895
dinle	2581
dirbk su mumis	1691
direct debit	668
direct lezen	1842
direct naar het recept	61
direct toegang	1842
direct verder lezen	1772
direkt zum rezept	61
discussie	1798
discussion about this post	721
discussione chiusa	1514
diskuse	298
diskusia	2345
diskuter	1907
diskutera	2478
diskutieren	522
diskuze	298
dismiss	662
dismiss this message	661
distribuie	2135
distribuie articolul	2135
distribuie pe facebook	2169
distribuie pe whatsapp	2169
dit artikel delen	1843
dit bericht op instagram bekijken	1822
dit is een advertentie	1847
dit is een premium artikel	1842
dit vind je misschien ook leuk	1802
diventa socio	1487
diventa sostenitore	1487
""", 'dn': """
dnes ne	282
dnes nie	2349
""", 'do': """
do mesmo autor	2081
do not sell my personal information	707
do not sell or share my personal information	707
doar	2051
dodaj komentar	2404
dodaj komentarz	1988
doe	2051
doe agora	2051
doe mee en win	1827
don mensuel	1162
don ponctuel	1162
don't miss	716
don't miss out	680
don't want to see this? remove ads	702
dona	906	1487
dona adesso	1487
dona ahora	906
dona ora	1487
dona'ns suport	242
donar	906
donar ahora	906
donasi	1427
donasi sekarang	1427
donate	663
donate become	663
donate here	663
donate monthly	663
donate now	663
donate today	663
donations are tax-deductible	785
donazione mensile	1487
donazione singola	1487
doneer	1768
doneer nu	1768
doneer via ideal	1839
doner	361	1887
donera	2457
donera nu	2457
doneren	1768
doniraj	2271	2396
doniraj odmah	2271
doniraj zdaj	2396
donirajte	2271	2396
donner	1162
doorsturen	1787
dossier	481	1204	1518	1802
dossiers	481	1204	1802
download citation	895
download data is not yet available	895
""", 'dr': """
drucken	466
druge novice	19
drukuj	1980
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	369
du er nu tilmeldt nyhedsbrevet	369
du kan til enhver tid afmelde dig	369
dukung jurnalisme independen	1427
dukung kami	1427
""", 'dy': """
dyskusja	1988
""", 'e-': """
e-avis	364	1890
e-edition	721
e-gazete	2574
e-mail	288	369	453	693	1973	2059	2191
e-mail eingeben	453
e-mail teilen	466
e-mail-adresse	453
e-mail-adresse eingeben	453
e-mailadres	1777
e-mailadresse	369
e-mailen	1787
e-paper	445	721
e-pasta adrese	1749
e-pasts	1749
e-post	1024	1895	2465
e-posta	2611
e-posta adresiniz	2611
e-posta adresinizi girin	2611
e-postadress	2465
e-postadresse	1895
e-posti aadress	1024
e-tidning	2460
e-wydanie	1970
""", 'ea': """
eavis	1890
""", 'ed': """
edasi lugemiseks logi sisse	999
edellinen	1114
edellinen juttu	1112
editor's choice	716
editor's pick	606	716
editor's picks	716
editors' choice	716
editors' picks	716
edizione digitale	1492
""", 'ee': """
eenmalig	1768
eerste maand gratis	1842
""", 'ei': """
ei kiitos	1095
ei nyt	1095
ei, kiitos	1095
einblenden	485
einklappen	484
einloggen	445
einmalig	440
einmalig spenden	440
einstellungen	474
einwilligung	474
""", 'el': """
elders op het web	1802
elige una cantidad	909
elke bijdrage telt	1839
elke donatie telt	1839
elke euro telt	1839
elolvasom	1382
els preus poden variar	260
elsewhere on the web	716
elta	1694
elta inf	1694
""", 'em': """
em alta	2081
em destaque	2081
email	680	693	2191
email (required	680
email address	680
email article	692
email this	692
email to a friend	692
emneord	1911
emner	386	1911
empfehlen	466
empfehlungen	481
empfehlungen der redaktion	481
empfohlene artikel	481
empfohlener externer inhalt	474
empfohlener redaktioneller inhalt	474
""", 'en': """
en ce moment	1204
en continu	1204
en directo	945
en este tema	991
en otros medios	945
en portada	945
en savoir plus	1197	1207
encontrou algum erro	2077
encontrou um erro	2077
ende der werbung	584
engangsgave	1887
enim loetud	1001
enlace copiado	930
enlace copiado al portapapeles	990
enlarge	722
enlarge image	721
enlarge this image	721
enne kommenteerimist loe reegleid	1005
enregistrer	1190
enregistrer cet article	1247
enregistrer l'article	1247
enregistrer la recette	61
entdecken sie unsere newsletter	528
entendi	2085
entendido	949
enter amount	667
enter your email address	680
entra	1492
entra nella conversazione	1545
entradas relacionadas	945
entrar	911	2055
entrar com apple	2118
entrar com facebook	2118
entrar com google	2118
entre	2055
entre com sua conta	2118
envia per correu	272
envia-ho per correu	272
enviar a un amigo	990
enviar para um amigo	2120
enviar por correo	930
enviar por e-mail	2067
enviar por email	930
enviar por whatsapp	930
envie de lire la suite	1244
envoyer par courriel	1247
envoyer par e-mail	1190
envoyer par email	1190
envoyer par mail	1190
""", 'ep': """
epaper	721
""", 'er': """
er der fejl i artiklen	381
er du allerede abonnent	364	1890
er ging iets mis. probeer het later opnieuw	1835
er is iets misgegaan	1835
er is iets misgegaan. probeer het later opnieuw	1835
ergebnisse anzeigen	485
err/bns	1009
erstellt mit ki	512
""", 'es': """
es folgt werbung	584
es ist ein fehler aufgetreten	528
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	528
esci	1492
escolha do editor	2081
escolha o seu plano	2118
escolha seu plano	2118
escolha um valor	2053
escribe tu correo	983
escribe tu email	983
escribe un comentario	941
escuchar	930
espace partenaire	1195
espacio patrocinado	972
espandi	1522
especiais	2081
esqueceu a senha	2055
esqueci minha senha	2055
esquelas	972
esqueles	260
essai gratuit	1171
""", 'et': """
et pot interessar	246
et pots donar de baixa en qualsevol moment	266
et queden # articles gratis aquest mes	270
et recomanem	246
etichete	2142
etiketler	2588
etiquetas	945	2081
etiquetes	273
ets subscriptor? identifica't	270
etusivu	1112	1114
etusivulle	1112
""", 'ev': """
every contribution counts	785
every dollar counts	785
every donation counts	785
every gift counts	785
""", 'ex': """
exclusiu per a subscriptors	270
exclusive content	670
exclusive to subscribers	789
exclusivo assinantes	2055
exclusivo para assinantes	2118
expand	721
expand all	722
expandera	2486
expandir	2085
explore	719
explore more	716
explore more on these topics	716
explore our newsletters	780
explore our subscription offers	789
explore subscription offers	789
export citation	895
external content	760
external links	692
externe content	1822
externe inhalte	474
externe inhalte anzeigen	474
externe inhalte erlauben	474
externe inhoud	1822
externen inhalt anzeigen	474
externen inhalt laden	474
externer inhalt	474
externer inhalt konnte nicht geladen werden	510
""", 'ez': """
ezt is olvassa el	1380
""", 'fa': """
facebook	693
facebook messenger	693
facebook twitter	692
facebook twitter email	692
facebook twitter linkedin email	692
facebook twitter whatsapp	692
facebook x	692
fai il quiz	1545
fai il test	1545
fai una domanda su questo articolo	1537
faire un don	1162
fale conosco	2077
fandt du en fejl	381
fant du en feil	1907
fast geschafft	528
favorilere ekle	2581
favoris	1190
fazer login	2055
""", 'fe': """
featured articles	716
featured content	716
featured stories	716
fechar	2050	2084
feedback	477	711	1798
feedback geben	477
fehler gefunden	477
fehler im artikel gefunden	477
fehler melden	477
fel i artikeln	2478
feliratkozom	1385
fermer	1161
fermer le menu	1207
fes-te soci	242
fes-te subscriptor	242
fetching more	721
""", 'fi': """
fil info	1204
filed under	716	721
find out more	721
fique por dentro	2059
first name	680
fizetett tartalom	1375
""", 'fj': """
fjern annoncer	377
fjern annonser	1903
""", 'fl': """
flecha	911
fler	2482
fler artiklar	2482
fler nyheter	2482
flere artikler	386	1911
flere nyheder	386
flere nyheter	1911
flere saker	1911
flipboard	693
""", 'fo': """
fold ud	390
folgen	467
folgen sie uns	467
follow	697
follow author	697
follow live	697
follow this author	697
follow this topic	697
follow topic	697
follow us	697
follow us on facebook	697
following	697
font size	692
fontin koko	65
for abonnenter	364	1890
for subscribers	670
forgot password	670
forgot your password	670
forma de pagamento	2053
forma de pago	909
formas de pagamento	2053
formas de pago	909
forrige	389	1914
forrige artikel	386
forrige artikkel	1911
forse in seguito	1486
forsiden	386	1911
foto	1445
foto galeri	2588
fotogalerija	1691
fotostrecke	481
fout gespot	1798
fout gezien	1798
fout melden	1806
foutje gezien	1798
""", 'fr': """
frag unsere ki	512
fragen sie unsere ki	512
free daily newsletter	680
free newsletter	680
free weekly newsletter	680
friss	1380
from around the web	716
from our partners	716
from our sponsor	702
from our sponsors	702
from the web	716
""", 'fu': """
full coverage	716
full results	722
full score	722
fullscreen	721
fullskjerm	1914
further reading on this site	716
""", 'ga': """
ga akkoord	1794
ga naar inhoud	1805
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1684
gallery	1518
gamble responsibly	871
ganzen artikel lesen	484
""", 'ge': """
ge bort artikeln	2460
gebruiksvoorwaarden	1794
geef cadeau	1843
geef een reactie	1798
geef feedback	1832
geef je mening over dit artikel	1832
gegenereerd door ai	1824
gegenereerd met ai	1824
gem	373
gem artikel	373
gem artiklen til senere	373
gem opskrift	61
gem opskriften	61
gem til senere	373
gemaakt met ai	1824
generated by ai	762
gerade nicht	439
gerelateerd	1802
gerelateerd nieuws	1802
gerelateerde artikelen	1802
gerelateerde onderwerpen	1802
gerir cookies	2074
gesponsert	471
gesponserter beitrag	543
gesponserter inhalt	471
gesponsord	1792
gesponsorde inhoud	1792
gestion des cookies	1197
gestionar cookies	938
gestisci i cookie	1511
gestisci notifiche	1548
gestisci preferenze	1511
get alerts	697
get digital access	670
get email updates	680
get started	670
get the daily email	680
get the newsletter	680
get tickets	872
""", 'gi': """
gi bort artikkelen	1890
gi bort saken	1899
gi tilbakemelding	1907
gift a subscription	670
gift article	670
gift this article	670
giv artiklen til en ven	373
giv os feedback	381
give a gift	670
give a gift subscription	663
give feedback	711
give monthly	663
give now	663
give today	663
give us feedback	711
gizle	2591
gizlilik	2584
""", 'gl': """
glemt adgangskode	364
glemt passord	1890
""", 'go': """
go to top	721
godkjenn	1904
godkjenn alle	1904
godta	1904
godta alle	1904
google	693
google news	693
google plus	693
got it	707
""", 'gr': """
gracias por suscribirte	918
gracias por tu voto	970
gracias por votar	970
gratis proberen	1772
grazie per aver votato	1537
grazie per il tuo feedback	1537
grazie per l'iscrizione	1499
""", 'gu': """
guarda anche	1518
guarda i risultati	1537
guarda l'article	272
guarda la gallery	1521
guardar	930	2067
guardar en favoritos	990
guardar para ler mais tarde	2120
guardar receita	61
guardar receta	61
guides d'achat	1204
gulir untuk lanjut membaca	1440
""", 'ha': """
haber faydali oldu mu	2587
haberi kaydet	2581
haberi nasil buldunuz	2587
haberi oynat	2590
haberi puanla	2587
haberi sesli dinle	2581
haberi sesli dinleyin	2581
haberi sesli dinleyin (# dk	2581
haberi yazdir	2581
haberin devami	2583	2590
haberin devami reklamdan sonra	2583
haberin tamami	2590
hacker news	693
hadiahkan artikel ini	1470
hae	1114
hai letto # articoli su # questo mese	1554
hai trovato un errore	1514
hai una segnalazione	1514
haku	1114
halaman berikutnya	1447
halaman selanjutnya	1447
halaman: #	1447
handelsbetingelser	378
hantera cookies	2475
har du allerede en konto	364	1890
har du redan ett konto	2460
has oblidat la contrasenya	243
hasznos volt a cikk	1379
hata bildir	2587
hata bildirin	2587
haut de page	1207
have an account	670
have an account? sign in	670
have your say	711
hazte miembro	906
hazte premium	987
hazte socia	906
""", 'he': """
heb je al een account	1772
help mee	1768
help ons om dit te blijven doen	1839
hem	2485
hemeroteca	911
hepsini kabul et	2584
herinner me later	1767
hesabim	2574
hesabiniz var mi	2574
het artikel gaat hieronder verder	1792
het laatste nieuws	1802
""", 'hi': """
hide	722
hide ad	702
hide caption	721
hide comments	711
hide this message	661
hier anmelden	445
hier einloggen	445
hier finden sie informationen zum datenschutz	510
highlights generated by artificial intelligence	762
hilfe	477
hinweis an die redaktion	522
hinweis zum datenschutz	474
hinweise zu diesem artikel	522
hittade du ett fel	2478
hittat fel	2478
""", 'hj': """
hjem	389	1914
""", 'hl': """
hlasovat	298
hledat	301
""", 'ho': """
ho capito	1522
ho letto e accetto l'informativa sulla privacy	1550
hold deg oppdatert	1895
hold dig opdateret	369
home	721	1521	1805
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1914
hopp til innholdet	1914
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1832
house rules	711
how did we do	711
how to cite	895
how to cite this article	895
how we use ai	762
hoy no	905
""", 'hu': """
hubungi kami	1444
huisregels	1832
""", 'hv': """
hva mener du? stem her	1914
hva synes du om denne saken	1907
hva synes du om saken	1907
hvad mener du? stem her	389
hvad synes du? stem her	389
""", 'i ': """
i accept	707
i agree	707
i already donated	661
i already gave	661
i commenti sono riservati agli abbonati	1545
i lettori hanno letto anche	1557
i prezzi potrebbero variare	1540
i samarbeid med	1903
i samarbejde med	377
i samarbete med	2474
i understand	722
""", "i'": """
i'll do it later	661
i'm in	680
i've already donated	661
""", 'ic': """
ich bin schon dabei	439
ich habe schon gespendet	439
ich stimme zu	474
icymi	716
""", 'id': """
ideal	1771
identifiez-vous	1171
idi na recept	61
""", 'ie': """
ielogojies	1725
ielogoties	1725
ievadi e-pastu	1749
ievadi savu e-pasta adresi	1749
""", 'ih': """
iha	2594
ihr feedback	477
ihr kommentar	477
ihre e-mail-adresse	453
ihre meinung	477
ihre spende ist steuerlich absetzbar	532
""", 'ik': """
ik begrijp het	1806
ik heb al gedoneerd	1767
ik steun al	1767
ikke i dag	360	1886
ikke nu	360
iklan	1440
iklan sponsor	1475
""", 'il': """
il mio account	1492
il tuo indirizzo email	1499
ilan	2583
ilgili haber	2588
ilgili haberler	2588
ilgili konular	2588
ilk ay # tl	2574
ilmoittaudu webinaariin	1114
ilmoitus	1106
ils ont lu aussi	1204
""", 'im': """
im trend	481
immer informiert	453
immer informiert mit unserem whatsapp-service	584
impostazioni cookie	1511
impressum	474
imprimeix	249
imprimeix l'article	272
imprimeix la recepta	61
imprimer	1190
imprimer cet article	1247
imprimer cette recette	61
imprimer l'article	1190
imprimer la recette	61
imprimir	930	2067
imprimir a receita	61
imprimir artigo	2120
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2723
in case you missed it	716
in diesem artikel	481
in evidenza	1518
in het nieuws	1802
in kooperation mit	471
in other news	716
in partnership with	702
in primo piano	1518
in this section	716
in zwischenablage kopieren	466
indeks	1445
indirizzo email	1499
indstillinger	378
indtast din e-mail	369
indtast din mail	369
indtast e-mail	369
info iklan	1460
infolettre	1180
infolettres	1180
informa d'un error	258
informar de un error	977
informasjonskapsler	1904
informationen zum datenschutz	510
informativa sulla privacy	1511
informazione promozionale	1540
informazione pubblicitaria	1540
ingatkan saya nanti	1426
ingezonden mededeling	1847
ingrandisci	1521
ingresar	911
inhalt	484
inhalt anzeigen	474
inhalt laden	471
inhalt teilen	466
inhalte anzeigen	474
inhaltsverzeichnis	484
inhoud tonen	1822
inhoudsopgave	1805
inicio	948
inklappen	1806
inloggen	1772
innstillinger	1904
inschrijven	1777
inscreva-se	2059
inscreva-se na newsletter	2059
inscription	1171
inscription gratuite	1240
inserisci il tuo indirizzo e-mail	1550
inserisci il tuo indirizzo email	1550
inserisci qui il tuo commento	1514
inserisci un indirizzo email valido	1550
insira o seu email	2113
insira seu e-mail	2113
instagram	693
instagram-inhalte erlauben	474
instellingen	1794
inte idag	2456
inte nu	2456
introdu adresa ta de email	2162
introduce tu email	918
invalid email	680
invia a un amico	1556
invia commento	1514
invia per email	1504
invia via email	1504
inzerce	294
inzercia	2341
""", 'ir': """
ir a la receta	61
ir a los comentarios	941
ir al contenido	948
ir arriba	948
ir para a receita	61
""", 'is': """
iscriviti	1499
iscriviti alla nostra newsletter	1499
iscriviti ora	1499
iscrizione completata	1550
isprintaj	2282
""", 'iz': """
iz iste rubrike	2279
iz rubrike	2279	2401
izbor urednice	2279
izbor urednika	2279
izdvajamo	2279
izpostavljeno	2401
izveido kontu	1725
""", "j'": """
j'accepte	1197
j'accepte de recevoir les offres des partenaires	1240
j'ai compris	1208
j'en profite	1171
""", 'ja': """
ja ets subscriptor	243
ja tens compte	270
ja, ich will	440
ja, ik steun	1839
ja, ik wil de nieuwsbrief ontvangen	1835
jaa	1104
jaa artikkeli	1104
jaa facebookissa	1104
jaa juttu kaverille	1104
jaa whatsappissa	1104
jaga	999
jaga artiklit	999
jaga facebookis	1004
jaga lugu	1004
jaga seda artiklit	1004
jangan lewatkan	1445
jatka lukemista	1097
jau esi abonents	1725
jau esi abonents? ielogojies	1725
jau prenumeruojate	1684
jau prenumeruojate? prisijunkite	1684
""", 'je': """
je aanmelding is gelukt	1835
je bent ingeschreven	1835
je bent nu ingeschreven	1835
je commande	1231
je donne	1162
je donne mon avis	1235
je fais un don	1162
je hebt je succesvol aangemeld	1835
je kunt je op elk moment afmelden	1835
je m'abonne	1171
je m'inscris	1180
je me connecte	1171
je soutiens	1162
je teste	1171
jeder euro hilft	532
jednorazowo	1967
jelentkezzen be	1367
jetzt abo sichern	537
jetzt abonnent werden	445
jetzt abonnieren	445
jetzt abstimmen	516	584
jetzt am gewinnspiel teilnehmen	516
jetzt anmelden	453
jetzt bestellen	445
jetzt bewerben	516
jetzt einloggen	445
jetzt freischalten	445
jetzt helfen	440
jetzt im tv	481
jetzt karten sichern	516
jetzt kommentieren	477
jetzt kostenlos anmelden	453
jetzt kostenlos testen	445
jetzt mitdiskutieren	522
jetzt mitglied werden	440
jetzt mitmachen	516
jetzt nicht	439
jetzt pinnen	61
jetzt registrieren	445
jetzt spenden	440
jetzt teilen	538
jetzt testen	445
jetzt tickets sichern	516
jetzt upgraden	537
jetzt zugang sichern	537
jetzt zustimmen	474
""", 'jo': """
jocs i mots encreuats	260
join now	663
join our mailing list	680
join the conversation	711
join the discussion	711
join the discussion on discord	697
join us	663
jouw e-mailadres	1777
""", 'ju': """
jump to content	721
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2482
juttu jatkuu alla	1106
juttu jatkuu kuvan alapuolella	1106
juttu jatkuu kuvan alla	1106
juttu jatkuu mainoksen alla	1106
juttu jatkuu videon alla	1106
juttu on tarkoitettu tilaajille	1097
juttu on vain tilaajille	1097
juuri nyt	1112
""", 'ka': """
kabul ediyorum	2584
kabul et	2584
kaip jums patiko straipsnis	1690
kamu mungkin suka	1471
kanske senare	2456
kanskje senere	1886
kapat	2572
kapcsolat	1379
karier	1460
karjera	1691
karte anzeigen	485
karte laden	474
kas artikkel oli kasulik	1005
kas lugu oli kasulik	1005
kasneje	2408
kasnije	2287
kasutustingimused	1017
kategori	1445
kategoriat	1112
kategorie	299	1992
kategorien	481
kategorier	386	1911	2482
kategoriler	2588
katkida bulun	2573
katso kaikki tilaajaedut	1097
katso kuvagalleria	1114
katso kuvat	1114
katso video alta	1114
kaydet	2581
kaydol	2574
kayit ol	2574
kaynak: aa	2594
kaynak: dha	2594
kaynak: iha	2594
""", 'ke': """
kebijakan cookie	1443
kebijakan privasi	1443
kebijakan privasi | syarat dan ketentuan	1443
keep reading	716
keine neuigkeiten mehr verpassen	528
kelola cookie	1443
keluar	1428
kembali ke atas	1447
kertalahjoitus	1096
keskustele	1111
keskustele asiallisesti	1111
keskustelu	1111
keuze van de redactie	1802
key points by ai	762
key takeaways by ai	762
""", 'ki': """
ki-generert oppsummering	1914
ki-generiert	512
ki-generierte zusammenfassung	512
ki-oppsummering	1914
ki-zusammenfassung	512
kiemelt	1380
kies een bedrag	1770
kies je abonnement	1842
kiitos tilauksesta	1100
kiitos tilauksestasi	1100
kijk terug	1829
kingi artikkel	1004
kiosque	1171
kirim	1437
kirim ke teman	1470
kirim komentar	1444
kirjaudu	1097
kirjaudu ulos	1097
kirjoita kommentti	1111
kirjoita kommenttisi	1111
kirjoittaja on kansanedustaja	1123
kirjoittaja on kirjailija	1123
kirjoittaja on kolumnisti	1123
kirjoittaja on toimittaja	1123
kirjoittaja on vapaa toimittaja	1123
kirjoittaja on vapaa toimittaja ja kirjailija	1123
kirjuta kommentaar	1005
kiti skaito	1686
""", 'kl': """
klarna	444
klausies raidierakstu	1732
klausies rakstu	1730
klauskite dirbtinio intelekto	1690
klausykite straipsnio	1689
klausyti	1689
klausyti straipsnio	1689
klausyti straipsnio (# min	1689
kleinanzeigen	471
""", 'ko': """
kokeile maksutta	1097
kokeile nyt	1097
komentar	1444
komentarai	1684
komentari	2282
komentarji	2404
komentarz	1988
komentarze	1988
komentiraj	2282	2404
komentuoti	1684
komentuoti gali tik registruoti vartotojai	1690
komment	1379
kommentaarid	999
kommentar	477
kommentar schreiben	477
kommentar verfassen	477
kommentare	477
kommentare ansehen	477
kommentare anzeigen	477
kommentare lesen	477
kommentarer	381	1907	2478
kommentarer blir moderert	1907
kommentarer granskas innan publicering	2485
kommentarer modereres	389
kommentarerna modereras	2478
kommentarregeln	477
kommentarsregler	2478
kommenteeri	999
kommenteerimine on suletud	1005
kommenteerimise reeglid	1005
kommenteerimiseks logi sisse	1005
kommentek	1379
kommenter	381	1907
kommentera	2478
kommentieren	477
kommentit	1111
kommentit tarkistetaan ennen julkaisua	1111
kommentoi	1111
kommentointi on suljettu	1111
kommercielt indhold	394
kommercielt samarbejde	377
kommersielt innhold	1919
kommersielt samarbeid	1903
koniec reklamy	1984
kontakt	298	381	477	1988
kontakt os	381
kontakt oss	1907
kontakta oss	2478
konten berbayar	1475
konten bersponsor	1440
konten premium	1428	1470
konten promosi	1475
konten sponsor	1440
konto erstellen	445
konular	2588
kopeeri link	999
kopieer de link	1787
kopieer deze link	1867
kopieer link	1787
kopier lenka	1899
kopier lenke	1899
kopier lenken	1899
kopier link	373
kopier linket	373
kopieren	466
kopioi linkki	1104
kopiraj link	2282
kopiraj povezavo	2404
kopiraj poveznicu	2282
kopirajte link	2282
kopirajte poveznicu	2282
kopiuj link	1980
kopyala	2581
korrekturhinweis senden	522
kort fortalt - lavet med ai	389
kostenlos abonnieren	453
kostenlos registrieren	445
kostenlos testen	445
""", 'kr': """
krant	1772
kreditkarte	444
kreditkarte / klarna	444
kreiraj nalog	2272
krijg direct toegang	1842
""", 'ku': """
kuidas lugu meeldis	1005
kupi pretplatu	2272
kurzlink kopieren	563
kuukausilahjoitus	1096
kuula	1004
kuula artiklit	1004
kuula artiklit (# min	1004
kuula lugu	1004
kuula saadet	1006
kuula saadet siit	1006
kuuntele	1104
kuuntele jakso	1104
""", 'kv': """
kvkk	2584
""", "l'": """
l'actu en direct	1204
l'article continue ci-dessous	1195
l'article en # points	1229
l'articolo in breve	1537
l'essentiel	1204
""", 'la': """
la newsletter	1180	1499
la redazione consiglia	1518
la tua e-mail	1499
laad meer	1805
laajenna	1115
laat je dit artikel voorlezen	1829
laat voorlezen	1787
laatste nieuws	1802
ladda fler	2485
lagi ramai	1471
lagre	1899
lagre artikkel	1899
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1899
lagre saken til senere	1899
lagre til senere	1899
lahjoita	1096
lahjoita nyt	1096
lain kali	1426
lainnya	1445
laisser un commentaire	1200
laissez un commentaire	1200
langganan	1428
langsung ke resep	61
lanjut baca di bawah	1440
lanjutkan dengan konten	1440
lanjutkan membaca	1447
laporkan	1444
laporkan kesalahan	1448
lascia un commento	1514
lascia un feedback	1537
last flere	1914
last name	680
lastschrift	444
later	1767
later lezen	1843
latest	716
latest articles	716
latest edition	721
latest headlines	716
latest news	716
latest posts	716
latest stories	716
latest updates	716
latest videos	716
latest videos from	716
lavora con noi	1540
""", 'le': """
le direct	1204
le fil	1204
le journal du jour	1171
le nostre newsletter	1499
le plus lu	1204
le puede interesar	945
le recomendamos	945
le ultime notizie	1518
learn more	721
learn more about cookies	707
leave a comment	711
leave a reply	711
leave a tip	663
leave feedback	711
lectura de # minutos	930
lectura: # min	930
lecture # min	1207
lecture # minutes	1190
lecture : # min	1190
leer noticia completa	948
lees de reacties	1798
lees direct verder	1842
lees meer	1802	1805
lees meer over	1802
lees onze huisregels	1832
lees ook	1802
lees verder	1772	1802	1805
lees verder na de advertentie	1792
lees verder onder de afbeelding	1792
lees verder onder de foto	1792
lees voor	1787
leeslijst	1843
leestijd	1805
leestijd # min	1805
legfrissebb	1380
legg igjen en kommentar	1907
leggi anche	1518
leggi dopo	1556
leggi i commenti	1514
leggi il documento	1522
leggi il giornale	1492
leggi l'articolo	1521
leggi l'articolo completo	1521
leggi senza limiti	1554
leggi sull'app	1548
leggi tutto	1521
leggi tutto con un abbonamento	1492
leggi tutto su	1518
legolvasottabb	1380
legolvasottabbak	1380
leia mais	2081	2084
leia os termos de uso e as regras da comunidade	2109
leia sem limites	2118
leitura: # min	2067
lembrar mais tarde	2050
lembre-me mais tarde	2050
lenke kopiert	1899
lenken er kopiert	1899
lenken kopiert	1899
ler mais	2084
ler mais tarde	2120
les articles les plus lus	1248
les derniers articles	1204
les flere	1911
les hele saken	1914
les kommentarer	1907
les lecteurs ont aussi lu	1204
les mer	1911	1914
les mer om	1911
les plus lues	1204
les plus lus	1204
les senere	1899
les tops	1204
les videre	1890
lesedauer	484
lesedauer: # minuten	484
lesen sie auch	481
lesen sie dazu	481
lesen sie hier	481
lesen sie mehr	481
leserbriefe	477
leserkommentare	477
lesetid # min	1914
lesetipp	481
lesetipps	481
lesezeit: # min	484
lesezeit: # minuten	484
lest opp av en robot	1899
lest opp av en syntetisk stemme	1899
leta	1735
leta/afp	1735
lettergrootte	65
lettura # min	1504
""", 'li': """
lige nu	386
lihat artikel asli	1470
lihat detail	1448
lihat hasil	1448
lihat juga	1445
lihat komentar	1444
lihat lainnya	1447
lihat peta	1448
lihat resep	61
lihat selengkapnya	1447
lihat semua	1447
liitu uudiskirjaga	1024
like loading	692
like this	692
limited time offer	670
limited-time offer	789
line	693
link	693
link berhasil disalin	1470
link copiado	2067
link copiat	2169
link copiato	1504
link copiato negli appunti	1556
link copied	692
link copied bookmark	692
link copied to clipboard	692
link er kopieret	373
link er kopieret til udklipsholderen	373
link gekopieerd	1787
link in die zwischenablage kopiert	538
link kopeeritud	1004
link kopieren	466
link kopieret	373
link kopiert	466
link kopiran	2282
link kopyalandi	2581
link on kopeeritud	1004
link sudah disalin	1470
link wurde in die zwischenablage kopiert	538
link wurde kopiert	538
link zum artikel kopieren	538
link zum inhalt	474
link zum teilen kopieren	584
link zum youtube-inhalt	474
linkedin	693
linki kopyala	2581
linkki kopioitu	1104
links	481
lire aussi	1204
lire l'article	1207
lire l'article complet	1207
lire la suite	1207
lire le document	1208
lire les commentaires	1200
lire plus	1204	1207
lire plus tard	1190
lisa kommentaar	999
listen	692
listen # min	692
listen above	769
listen below	769
listen here	769
listen now	692
listen on apple	769
listen on apple podcasts	769
listen on spotify	769
listen on youtube	769
live	481
live tv	716
""", 'lo': """
lo + visto	945
lo esencial en # segundos	970
lo quiero	987
load comments	711
load content	707
load more	721
load more articles	721
load more comments	711
load more stories	721
loading	692
loading ad	702
loading more	721
loe edasi	999
loe edasi tellijana	999
loe hiljem	1004
loe ka	1001
loe kommentaare	1005
loe lisa	1006
loe lisaks	1001
loe rohkem	1006
loe veel	1001
loetumad	1001
log in	670	1772
log in / register	670
log in or sign up	670
log in to comment	711
log in to reply	711
log ind	364
log out	670
log ud	364
logare	2130
logg inn	1890
logg ut	1890
logga in	2460
logga ut	2460
logi sisse	999
logi sisse, et kommenteerida	1005
login	445	670	1428	1492	2055	2130
login / register	670
logout	670
lompat ke resep	61
loo konto	999
loo tasuta konto	999
los comentarios son exclusivos para suscriptores	977
los precios pueden variar	972
""", 'lu': """
lue koko juttu	1114
lue kommentit	1111
lue rajattomasti	1097
lue seuraavaksi	19	1112
luetuimmat	1112
luetuimmat jutut	1112
lugemiseks osta artikkel	999
luister	1787
luister dit artikel	1829
luister hier	1829
luister nu	1829
luister op spotify	1829
luister via spotify	1829
luk	360
lukk	1886
lukuaika # min	1114
luo ilmainen tunnus	1097
luo maksuton tunnus	1097
luo tunnus	1097
lupa kata sandi	1428
lupa password	1428
""", 'ly': """
lyssna	2470
lyt	373
lytt	1899
lytt til saken	1899
""", "m'": """
m'abonner	1171
m'inscrire	1180
""", 'ma': """
maak een account	1772
maandelijks	1768
mai mult	2144
mai multe	2144
mail	693	1787
mailen	466
mainokset	1106
mainos	1106
mainos - juttu jatkuu alla	1106
mainos alkaa	1106
mais	2084
mais artigos	2081
mais comentadas	2081
mais lidas	2081
mais lidos	2081
mais populares	2081
mais tarde	2050
mais vistas	2081
mais vistos	2081
make a donation	663
manage consent	707
manage cookies	707
manage my account	670
manage options	707
manage preferences	707
manage settings	707
manage subscription	670
manage your newsletters	780
mantengamos un debate respetuoso	977
mantente informado	918
masquer	1208
mastodon	693
masuk	1428
masuk / daftar	1428
max	2197
maybe later	661
""", 'me': """
me connecter	1171
me le rappeler plus tard	1161
media caption	721
meer	1802
meer artikelen	1802
meer informatie	1794
meer laden	1805
meer lezen	1802
meer nieuws	1802
meer over	1802
meer over dit onderwerp	1802
meer tonen	1805
meest bekeken	1802
meest gedeeld	1802
meest gekozen	1842
meest gelezen	1802
meghallgatom	1373
megosztom	1373
mehr anzeigen	484
mehr artikel	481
mehr aus	481
mehr aus dem ressort	481
mehr details	485
mehr erfahren	474
mehr informationen	481
mehr laden	477	484
mehr lesen	481	484
mehr nach dieser anzeige	471
mehr news	481
mehr themen	481
mehr von diesem autor	481
mehr von uns	481
mehr zu diesem thema	481
mehr zum artikel	481
mehr zum thema	481
mein konto	445
meist gelesen	481
meistgeklickt	481
meistgelesen	481
meistgelesene artikel	481
meistkommentiert	481
mejla	2470
meld een fout	1798
meld feil	1915
meld fejl	390
meld fout	1832
meld fra om feil	1907
meld je aan	1777
member-only story	721
members only	670
mengerti	1448
meniu	2144
menu	301	389	721	1207	1447	1521	1805	1995	2084	2735
meny	1914	2485
mer fra	1911
mer nyheter	2482
mer om	1911	2482
merci de votre inscription	1180
merci pour votre retour	1229
merci pour votre vote	1235
mere fra	386
mere om	386
merken	445	466
merkliste	445
message	693
message publicitaire	1195
messaggio promozionale	1509
messaggio pubblicitario	1540
messenger	693
mest delat	2482
mest delt	1911
mest delte	386
mest lest	1911
mest leste	1911
met ai gemaakt	1824
metodi di pagamento	1490
metodo di pagamento	1490
mettre en favori	1190
""", 'mi': """
mi cuenta	911
mida del text	65
mijn account	1772
mijn profiel	1772
min konto	364
min side	364	1890
mine avalehele	1006
mine retsepti juurde	61
minha conta	2055
mis niets	1777
missa inget	2465
missa inte	2482
misschien later	1767
misschien ook interessant	1802
mit freunden teilen	563
mit ki erstellt	512
mitdiskutieren	477
mitglied werden	440
mitmachen und gewinnen	516
mitt konto	2460
""", 'mo': """
mode de paiement	1169
modes de paiement	1169
modifica le preferenze sui cookie	1535
modifica preferenze	1535
modifier mes choix	1227
moj profil	2272	2397
moje konto	1970
mon compte	1171
mon espace	1171
monatlich	440
monatlich spenden	440
montant libre	1169
monthly	662
monthly contribution	667
morda vas zanima	2401
more	719
more articles	716
more citation formats	895
more coverage	716
more details	722
more for you	793
more from	716
more from this author	716
more from us	793
more headlines	716
more in this section	793
more in this series	716
more like this	716
more news	716
more newsletters	780
more on this story	716
more on this topic	716
more options	707
more sharing options	692
more stories	716
more stories like this	716
more stories you may like	716
more to explore	716
more to read	716
more top stories	716
most commented	716
most discussed	716
most emailed	716
most liked	711
most nem	1364
most popular	716
most read	716
most read stories	793
most recent	716
most shared	716
most viewed	716
most watched	716
mostra altro	1521
mostra contenuto	1511
mostra contenuto esterno	1535
mostra el contingut extern	255
mostra i commenti	1514
mostra il contenuto esterno	1535
mostra meno	1522
mostra menys	247
mostra originale	1522
mostra traduzione	1522
mostra tutto	1522
mostra-ho tot	247
mostrar comentarios	941
mostrar contenido externo	968
mostrar mais	2084
mostrar menos	948
mostrar todo	949
mostrar tudo	2085
moyen de paiement	1169
moyens de paiement	1169
""", 'mt': """
mti	1402
mti/afp	1402
""", 'mu': """
muat lainnya	1447
mungkin lain kali	1426
must read	716
must reads	716
must-read	716
mutasd mindet	1383
mute	721
muut lukevat	1112
muut lukevat juuri nyt	1112
muut lukevat nyt	1112
""", 'my': """
my account	670
""", 'na': """
na czasie	1992
naar boven	1805
naar de aanbiedingen	1772
naar de inhoud	1805
naar de webshop	1827
naar het recept	61
nach anzeige weiterlesen	471
nach der werbung geht es weiter	543
nach oben	484
nadaljevanje pod oglasom	2400
nahoru	301
najbolj brane novice	2401
najbolj brane novice dneva	2401
najbolj brano	2401
najbolj komentirano	2401
najkomentiranije	2279
najnovije	2279
najnovije vesti	2279
najnovije vijesti	2279
najnowsze	1992
najnowsze informacje	1992
najpopularniejsze	1992
nanti	1426
nanti saja	1426
napisz komentarz	1988
nascondi	1522
nastavak teksta nakon reklame	2278
nastavenia cookies	2356
natisni	2404
natisni recept	61
naujausi	1686
naujiena papildoma	1691
naujiena pildoma	1691
""", 'ne': """
ne danas	2287
ne danes	2408
ne hvala	2287	2408
ne manquez rien	1180
ne most	1364
ne plus afficher	1161
ne propustite	2279
ne sada	2287
ne spreglejte	2401
ne zdaj	2408
ne, hvala	2287	2408
necrologie	1540
nee bedankt	1767
nee, bedankt	1767
nei takk	1886
nei, takk	1886
nein danke	439
nein, danke	439
nej tack	2456
nej tak	360
nej, tack	2456
nej, tak	360
nessun commento	1514
neste	1914
neste artikkel	1911
net binnen	1802
netiquette	477
neueste artikel	481
neueste meldungen	481
neueste nachrichten	481
neueste videos	481
never miss a story	680
never miss an update	680
new customers only	789
new customers only. terms apply	789
new here	670
newest first	711
newsletter	288	453	680	918	1180	1499	1973	2059
newsletter abonnieren	453
newsletter e alert	1518
newsletter kostenlos abonnieren	453
newsletter recomendada	945
newsletter sign up	680
newsletter sign-up	680
newsletter signup	680
newsletter-anmeldung	453
newsletters	680	721	918	1180	2059
newslettery	288	1973
newsticker	481
next	662
next article	716
next page	721
next post	721
next story	716
next up	716
""", 'ng': """
nghe	2723
""", 'ni': """
nicht jetzt	439
nicht mehr anzeigen	439
nichts mehr verpassen	453
nie masz konta	1970
nie teraz	1966
niet nu	1767
niet te missen	1802
nieuwsbrief	1777
nieuwsbrief ontvangen	1835
nieuwsbrieven	1777
""", 'no': """
no comments	711
no comments yet	711
no credit card required	789
no gracias	905
no grazie	1486
no posts	721
no te pierdas	945
no thank you	661
no thanks	661
no votes so far! be the first to rate this post	875
no, gracias	905
no, grazie	1486
no, thanks	661
noch kein abo	537
noch kein abonnent	445
noch kein konto	445
noch keine kommentare	477
noch keine kommentare vorhanden	477
noch nicht registriert	537
nog geen abonnee	1842
nog geen account	1772
nog geen reacties	1798
noklausies rakstu	1730
non hai un account	1554
non merci	1161
non oggi	1486
non ora	1486
non sei abbonato	1492
non sei ancora abbonato	1554
non, merci	1161
norint komentuoti, reikia prisijungti	1690
normas	941
nos articles les plus lus	1248
nos derniers articles	1204
nos lecteurs ont lu ensuite	1204
nos offres	1171
nos offres d'emploi	1231
nos recommandations	1204
noskaties video	1732
not a subscriber yet	670
not now	661
not ready to donate	661
not ready to give today	661
not ready to subscribe	661
not ready to support today	661
not the answer you're looking for	877
not today	661
nota relacionada	991
notas recomendadas	991
notas relacionadas	991
note legali	1511
noter la recette	61
notes on contributors	887
notez cet article	1200
noticia relacionada	945
noticia relacionadas	945
noticias de hoy	945
noticias relacionada	945
noticias relacionadas	945
notizie correlate	1518
notizie del giorno	1518
nous contacter	1200
nous soutenir	1162
nous suivre	1191
nous vous recommandons	1204
now playing	721
""", 'nt': """
ntb	1942
""", 'nu': """
nu acum	2128
nu ai cont	2167
nu in het nieuws	1802
nu niet	1767
nuoroda nukopijuota	1689
nuotraukos	1691
nutzungsbedingungen	474
""", 'ny': """
nyalakan notifikasi	1470
nyhedsbrev	369
nyhedsbreve	369
nyhetsbrev	1895	2465
nyhetsbrevet	1895	2465
nyhetsdygnet	2482
nyt luetuimmat	1112
""", 'o ': """
o artigo continua depois da publicidade	2072
o seu email	2059
""", 'ob': """
obrigado pelo seu feedback	2101
obrigado pelo seu voto	2101
obrigado por se inscrever	2059
obserwuj	1981
obserwuj nas	1981
""", 'oc': """
oceni novico	2404
oceni recept	61
ocenite tekst	2282
ocijeni recept	61
ocultar	949	2085
""", 'od': """
odbij	2295
odbij sve	2295
oddaj komentar	2404
odjava	2272	2397
odpowiedz	1988
""", 'of': """
oferecer artigo	2055
oferecido por	2072
oferta especial	911
ofertas	936
ofertas de empleo	972
ofertes de feina	260
offer	702
offer ends soon	789
offerte	1509
offerte di lavoro	1540
offre partenaire	1195
offres d'emploi	1231
offrir l'article	1171
""", 'og': """
oglas	2278	2400
oglasi	2278	2400
ogni contributo conta	1553
ogni euro conta	1553
""", 'oh': """
ohne spende weiterlesen	439
ohodnotit recept	61
""", 'ok': """
ok	662
ok, got it	722
okumaya devam et	2574
""", 'ol': """
oldest first	711
ole esimene kommenteerija	1005
oled juba tellija	999
oled uudiskirjaga liitunud	1024
olet nyt tilannut uutiskirjeen	1100
oletko jo tilaaja? kirjaudu	1097
olvasd el ezt is	1380
olvassa el ezt is	1380
""", 'om': """
om cookies	2475
oma tili	1097
""", 'on': """
once	662
onderwerpen	1802
one time donation	663
one-time	662
one-time donation	663
onko jutussa virhe	1111
onko sinulla jo tunnus	1097
""", 'oo': """
ook interessant	1802
oops! something went wrong	780
""", 'op': """
op leeslijst	1867
open	722
open image in gallery	721
open kaart	1806
open map	722
open menu	721
open the map	722
openen	1806
opina	941
opprett en gratis bruker	1890
opprett en gratis konto	1890
opprett gratis bruker	1890
opprett konto	1890
oppsummert av ai	1914
oppsummert av ki	1914
opret bruger	364
opret en gratis bruger	364
opret en gratis profil	364
opret en konto	364
opret gratis profil	364
opret konto	364
opslaan	1787
opslag fra facebook	389
opslag fra instagram	389
opublikuj komentarz	1988
""", 'or': """
original anzeigen	485
""", 'os': """
osallistu keskusteluun	1111
ossza meg	1373
osta artikkel	999
ostale vesti	19	2279
ostale vijesti	19	2279
ostatnie wpisy	1992
ostavi komentar	2282
ostavite komentar	2282
oszd meg	1373
""", 'ot': """
other amount	667
other articles	716
other news	716
other readers liked	19
other stories	716
other stories you may like	716
other stories you might like	716
others also read	19	716
others are also reading	873
others are reading	873
otra cantidad	909
otras noticias	19	945
otras noticias que pueden interesarte	19
otro importe	909
""", 'ou': """
our corrections policy	711
our newsletters	680
our partners	702
our social media	697
our sponsors	702
outro valor	2053
ouvir	2067
ouvrir	1208
ouvrir la carte	1208
ouvrir le menu	1207
""", 'ov': """
overschrijving	1771
""", 'oy': """
oynat	2590
""", 'oz': """
oznake	2279	2401
""", 'p': """
p	2138
""", 'pa': """
pagamento seguro	2053
pagamento sicuro	1490
page suivante	1207
pagina successiva	1521
pago seguro	909
paid advertisement	794
paid content	702
paid partnership	702
paid post	702
paiment methods	667
palaute	1111
paling banyak dibaca	1445
pane oma teadmised proovile	1006
para continuar a ler	2118
para continuar lendo	2118
para seguir leyendo	987
paremti	1684
pariwara	1440
partage	1190
partager	1190
partager l'article	1190
partager par e-mail	1190
partager par email	1190
partager par mail	1190
partager sur	1190
partager sur bluesky	1190
partager sur linkedin	1190
partager sur messenger	1190
partager sur telegram	1190
partager sur twitter	1190
partager sur x	1190
partager via messenger	1190
partager via twitter	1190
partages	1190
partagez	1190
partecipa alla discussione	1545
partenaire	1195
parteneri	2138
participa	941
participa en la nostra enquesta	258
participe da conversa	2109
partilhar	2067
partilhe	2067
partner	1792
partner content	702
partner offers	702
partnerangebot	471
partnerangebote	471
partnerbijdrage	1847
partnercontent	1792
partnernieuws	1802
partnerska vsebina	2400
pas aujourd'hui	1161
pas de commentaire	1200
pas encore inscrit	1171
pas maintenant	1161
pasidalinkite	1689
pasidalinkite straipsniu	1689
pasidalinti	1684
passa a premium	1554
passatempos	2103
passend zum thema	481
passende artikel	481
passer cette annonce	1195
password dimenticata	1492
passwort vergessen	445
patrocinado	936	2072
patrocinado por	936
payment method	667
payment methods	667
payment options	667
paypal	444
""", 'pe': """
pedoman media siber	1460
pelo mundo	2081
people also read	716
people are also reading	873
people are reading	873
per continuar llegint	270
per continuare a leggere	1554
per e-mail teilen	466
per e-mail versenden	466
per mail teilen	466
per mail versenden	466
per whatsapp teilen	466
percebi	2085
personuppgiftspolicy	2475
personvern	1904
personverninnstillinger	1904
peru milloin vain	1097
peru tilaus milloin tahansa	1100
peruuta milloin tahansa	1097
pesquisar	2084
petites annonces	1195
""", 'ph': """
photos	1207
""", 'pi': """
piekrist	1742
piesakies jaunumiem	1749
piilota	1115
piilota mainokset	1106
pilihan editor	1445
pilihan redaksi	1445
pilihan untuk anda	1471
pilihan untukmu	1471
pin for later	61
pin it	61	692
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	693
pix	2054
""", 'pl': """
plaats een advertentie	1827
plaats een reactie	1798
plaats reactie	1798
plan du site	1197
play audio	692
play now	721
play the video	769
play video	721
please check your inbox	826
please donate	663
please enter a valid email address	680
please gamble responsibly	871
pledge your support	663
plus	364	1207	1772	2460
plus d'articles	1204
plus d'infos	1204
plus lus	1204
plus tard	1161
plus-artikel	445
plusartikel	1772
pluss	1890
plussak	1890
""", 'po': """
pocket	693	1581
podaj adres e-mail	1973
podaj e-mail	1973
podcast	299	386	481	945	1518	1992	2588
podcastit	1112
podcasts	386	481	1802	2081
podcasty	299	1992
podd	2482
poddar	2482
pode gostar de	2121
pode interessar	2081
podeli	2282
podeli na facebooku	2282
podeli vest	2282
podelite	2282
podijeli	2282
podijeli na facebooku	2282
podijeli vijest	2282
podijelite	2282
podkast	1911
podkaster	1911
podobne	1992
podpri	2396
podpri nas	2396
podprite nas	2396
podrobnosti	302
podseti me kasnije	2287
podsjeti me kasnije	2287
pogledaj komentare	2282
pogoji uporabe	2416
polecamy	1992
polecane	1992
polecane dla ciebie	1992
politika privatnosti	2295
politika zasebnosti	2416
polityka cookies	1985
poprzedni	1995
populair	1802
populaire	1204
populaire artikelen	1802
populaires	1204
popular articles	716
popular now	716
popular posts	716
popular reads	793
popular stories	716
popular topics	716
populare	2142
popularne	1992
populer	1445
populiariausi	1686
portada	948
posez une question sur cet article	1229
poslat	291
poslat e-mailem	291
poslechnout	291
post as a guest	877
post comment	711
post on x	692
post your answer	877
poster un commentaire	1200
posts relacionados	2081
potrebbe interessarti	1518
potrebbe interessarti anche	1518
potrebbero interessarti	1518
pour aller plus loin	1204
pour lire la suite	1244
povezana novica	2401
povezane novice	2401
povezane teme	2279
povezane vesti	2279
povezane vijesti	2279
povezano	2401
poveznica kopirana	2282
povolit cookies	295
powered by ai	762
pozabljeno geslo	2397
""", 'pr': """
pr	1375	1585	1647
pravidla diskuse	298
pravila komentiranja	2282	2404
pravila privatnosti	2295
preberite tudi	2401
precedente	1521
precios y disponibilidad pueden variar	972
preferenze cookie	1511
pregunta a nuestra ia	970
premium	284	364	594	670	911	1171	1428	1492	1772	1890	1970	2055	2130	2460	2574	2718
premium content	670
premium digital	789
premium-artikel	445
prenumerata	1684	1970
prenumeration	2460
prenumeratoriams	1684
prenumerera	2460
prenumerera nu	2460
prenumeruj	1970
prenumeruoti	1684
preporuka	2279
presented by	702
press enter or click to view image in full size	721
pretplata	2271
pretplati se	2271
pretplatite se	2271
prevent your screen from going dark	61
previous article	716
previous page	721
previous post	721
prihvatam	2295
prihvati	2295
prihvati sve	2295
priimti visus	1702
prijava	2272	2397
prijavi napako	2404
prijavi se	2272	2397
prijavite se	2272	2397
prijavite se odmah	2272
prijzen kunnen intussen gewijzigd zijn	1847
primo piano	1518
principais pontos, por ia	2101
prindi	1004
prindi artikkel	1004
prindi retsept	61
print	373	693	1787
print article	692
print artiklen	373
print dit artikel	1843
print dit recept	61
print opskrift	61
print opskriften	61
print page	791
print recept	61
print recipe	61
print subscription	670
print the recipe	61
print this	692
print this page	791
printen	1787
prisijungti	1684
prispevaj	2396
privaatsustingimused	1017
privacidad	938
privacy	1511	1794
privacy center	474
privacy notice	680
privacy policy	707	1511
privacy preference center	707
privacy preferences	707
privacy settings	707
privacy statement	707
privacybeleid	1794
privacyverklaring	1794
privatumo politika	1702
probeabo	445
probeer het later opnieuw	1835
probeer nu	1772
produktempfehlung	471
profil	445
profilo	1492
profiter de l'offre	1171
promo	1509	2278
promocijsko besedilo	2400
promocja	1984
promoted	702
promoted content	702
promoted links	702
promoted stories	716
promotie	1792
promotion	702
propaganda	2072
proposer une correction	1235
prosseguir	2074
prova # dagar gratis	2460
prova gratis	1492	2460
prova gratis per un mese	1554
prova nu	2460
prova-ho un mes gratis	270
prueba gratis	911
prueba un mes gratis	987
przeczytaj jeszcze	1992
""", 'pu': """
pub	1195	2072
publicar comentario	941
publicidad	936
publicidad - sigue leyendo	936
publicidade	2072
publicitat	249
publicitate	2138
publier un commentaire	1200
publireportage	1195
publirreportaje	936
pular para a receita	61
puntos clave	970
puoi regalare # articoli al mese	1556
puzzels	1827
""", 'py': """
pysy ajan tasalla	1100
""", 'qu': """
quero assinar	2055
quiero recibirla	983
quiero recibirlo	983
quiero suscribirme	911
quitar publicidad	972
""", 'ra': """
raccomandato da	1509
raksts pieejams abonentiem	1725
rapporter feil	1907
rapportera fel	2478
rate recipe	61
rate this article	875
rate this post	875
rate this recipe	61	875
rate this story	875
""", 're': """
reactie	1798
reacties	1798
reacties worden vooraf gecontroleerd	1832
read aloud	692
read also	716
read article	721
read comments	711
read full article	721
read full story	721
read in app	721
read more	721
read more about	716
read more about sharing	692
read more articles	721
read more here	721
read more on	716
read more on these topics	716
read next	716
read original article	721
read our complete coverage	716
read story	721
read the article	721
read the document	722
read the full article	721
read the full document	722
read the full story	721
readers also read	716
readers are also reading	873
ready for more	680
reageer	1798
reageren	1798
rebutja-ho tot	255
recent	716
recent articles	716
recent news	716
recent posts	716
recent stories	716
recept bewaren	61
recept printen	61
recevoir la newsletter	1180
recevoir une alerte	1237
rechazar	938
rechazar todas	938
rechazar todo	938
recherche	1207
rechercher	1207
recibir alertas	982
recibir alertas de este tema	982
reclame	1792
recomandate	2142
recomendaciones	945
recomendadas	945	2081
recomendado	945
recomendado para ti	945
recomendados	945	2081
recomendamos	2081
recommended	716
recommended articles	716
recommended external content	760
recommended for you	716
recommended reading	716
recommended reads	793
recommended stories	716
recommended videos	716
recurso exclusivo para assinantes	2103
recusar	2074
redakcja poleca	1992
redaksi	1460
redaksjonen anbefaler	1911
redaktionen anbefaler	386
redaktionen rekommenderar	2482
redaktionsempfehlung	481
redan prenumerant? logga in	2460
reddet	2584
reddit	693
redes sociais	2068
redes sociales	930
refuser	1197
registar	2055
registe-se	2055
register	670
register for free	670
register now	670
registo	2055
registra't	243
registra't per comentar	258
registrace	284
registracija	2272	2397
registrarme	911
registrarme en la newsletter	918
registrarse	911
registrasi	1428
registrate	987
registrati	1492
registrati e leggi questo articolo	1554
registrati gratis	1492
registreer	1772
registreer gratis	1772
registreeru tasuta	999
registreeru veebiseminarile	1006
registrer deg	1890
registrera dig	2460
registreren	1772
registrieren	445
registriraj se	2272	2397
registro	911
registrovat se	284
registruj se	2272
registruotis	1684
regulamin	1985
reject all	707
reject all cookies	707
rejeitar	2074
rejeitar todos	2074
rejoignez la conversation	1235
rejoignez la discussion	1235
reklaam	999
reklaamartikkel	1008
reklaamtekst	1008
reklam	2474	2583
reklam alani	2583
reklama	294	1684	1984	2278	2341
reklamdan sonra devam ediyor	2583
reklame	377	1903
reklami atla	2583
reklami kapat	2583
reklaminis straipsnis	1693
reklamlar	2583
reklamy	1984
rekomendasi	1445
rekomendasi untuk anda	1445
rekomendasi untukmu	1445
rekomenduojame	1686
rekommenderade artiklar	2482
rekommenderas	2482
rekommenderat	2482
relacionadas	945	2081
relacionado	945
relacionados	945	2081
related	716	719
related article	716
related articles	716
related content	716
related coverage	716
related items	716
related links	716
related news	716
related posts	716
related reading	716
related stories	716
related story	716
related tags	716
related to this story	716
related topics	716
related videos	716
relaterade artiklar	2482
relaterade nyheter	2482
relaterat	2482
relaterede artikler	386
relaterede emner	386
relateret	386
relatert	1911
relaterte artikler	1911
relaterte emner	1911
relaterte saker	1911
remember me	670
remiamas turinys	1693
remind me in #	661
remind me in may	661
remind me later	661
remind me next month	661
remind me tomorrow	661
remove ad	702
remove ads	702
remti	1684
rep alertes d'aquest tema	264
replay	721
replier	1208
replies	711
reply	711
report	693
report a mistake	722
report a problem	711
report a typo	711
report abuse	711
report ad	702
report an error	722
report comment	711
report error	722
report this ad	702
reportagem exclusiva para assinantes	2118
reportar	941
reportar erro	2077
reportar error	941
reportar un error	941
reprints & permissions	895
reproducir	948
reproduzir	2084
request a correction	711
request permissions	895
required, but never shown	877
reset password	670
responder	941	2077
resta aggiornato	1499
restam # caracteres	2109
resumen con ia	970
resumen de ia	970
resumen por ia	970
resumir com ia	2101
resumo por ia	2101
retour	1190
retour en haut	1207
return to top	721
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1537
riassunto ia	1537
ricevi gli avvisi su questo argomento	1548
ricevi la newsletter	1499
ricevi una notifica per ogni nuovo articolo dell'autore	1548
rifiuta	1511
rifiuta tutto	1511
rimani aggiornato	1499
rimani informato	1499
riproduci	1521
riservato agli abbonati	1554
rispondi	1514
rispondi al sondaggio	1545
ritzau	416
ritzau/afp	416
ritzau/reuters	416
""", 'ro': """
rodyti daugiau	1691
rodyti komentarus	1690
rozbalit	302
rozmiar tekstu	65
rozumiem	1996
""", 'rs': """
rss	693
""", 'ru': """
rubriken	481
rubriques	1204
""", "s'": """
s'abonner	1171
s'identifier	1171
s'inscrire	1171
s'inscrire gratuitement	1171
""", 'sa': """
saada e-postiga	1004
saada vihje	1006
sag uns deine meinung	522
sagen sie uns ihre meinung	522
saiba mais	2081
sair	2055
saken er forbeholdt abonnenter	1890
saken er lest opp av en robot	1899
saken fortsetter etter annonsen	1903
saken fortsetter nedenfor	1903
saken fortsetter under	1903
saken fortsetter under bildet	1903
saken oppdateres	1903
salin link	1437
salin tautan	1437
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	948
saltar publicidad	936
salva	1504
salva articolo	1504
salva l'articolo	1556
salva la ricetta	61
salva per dopo	1556
salva ricetta	61
salvar	2067
salvar artigo	2067
salvar para ler depois	2120
salvar receita	61
salvesta	1004
salvesta artikkel	1004
samal teemal	1001
samengevat door ai	1824
samenvatting door ai	1824
sammanfattad av ai	2485
sammanfattning gjord av ai	2485
samtykke	378	1904
sauvegarder	1190
sauvegarder l'article	1247
sauvegarder pour lire plus tard	1247
save	692
save article	692
save for later	692
save preferences	707
save recipe	61
save story	692
save this article	692
save this recipe	61
saved	692
saya mengerti	1448
""", 'sb': """
sbalit	302
sblocca l'articolo	1554
""", 'sc': """
scegli il tuo abbonamento	1554
scegli l'abbonamento che fa per te	1554
scegli un importo	1490
schlagworte	481
schlagworte zum thema	481
schon abonnent	445
schon dabei	439
schreibe einen kommentar	477
schreiben sie der redaktion	522
schreiben sie einen kommentar	477
schrift verkleinern	466
schrijf een reactie	1798
schrijf je gratis in	1835
schrijf je in	1777
schrijf je in voor onze nieuwsbrief	1777
scopri	1521
scopri le offerte	1492
scopri tutte le nostre newsletter	1550
scopri tutte le offerte di abbonamento	1554
scrie un comentariu	2141
scrivi qui il tuo commento	1545
scrivi un commento	1514
scroll down for video	769
scroll down to continue	794
scroll down to continue reading	702
scroll for more	702
scroll ke bawah untuk melanjutkan	1440
scroll to continue	702
scroll to continue with content	702	1440
scroll to top	721
scroll untuk membaca	1440
scrolle weiter	471
scrollen sie weiter	471
""", 'se': """
se abonnemang	2460
se abonnementer	364
se alla	2485
se alla bilder	2485
se alle	389	1914
se alle abonnentfordeler	1890
se alle bildene	1914
se alle fordele for abonnenter	364
se bildene her	1914
se billederne her	389
se connecter	1171
se connecter avec apple	1244
se connecter avec facebook	1244
se connecter avec google	1244
se erbjudanden	2460
se flere billeder	389
se grafikken her	389	1914
se klippet	2485
se klippet i spelaren ovan	2485
se klippet ovan	2485
se klippet over	1914
se tilbud	364	1890
se tilbudene	1890
se videoen her	389	1914
se videoen herunder	389
se videoen nedenfor	389	1914
se videoen ovenfor	389
se videoen over	1914
se videoen under	1914
se videon i spelaren ovan	2485
se videon nedan	2485
se videon ovan	2485
search	721
sebelumnya	1447
secciones	945
sections	721
secure checkout	668
secure payment	667
secure transaction	668
sedang tren	1471
see all	721
see all newsletters	680
see all plans	789
see all subscription plans	789
see also	716
see comments	711
see details	722
see more	721
see original	722
see subscription options	670
see the map	722
segnala	1514
segnala un errore	1514
segnala un errore nell'articolo	1545
segueix aquest tema	264
segueix l'autor	264
segueix tota l'actualitat en directe	273
segui	1505
segui la diretta	1548
segui questo argomento	1548
segui questo tema	1548
seguici	1505
seguici su facebook	1505
seguici sui social	1505
seguir	931	2068
seguir a este autor	982
seguir autor	2111
seguir este tema	982	2111
seguir leyendo	911	948
seguir leyendo en	931
seguir sin apoyar	905
sei d'accordo? vota	1545
seite #	484
seite drucken	466
seite teilen	466
seja apoiador	2051
seja assinante	2055
seja o primeiro a comentar	2077
seja um apoiador	2051
selanjutnya	1447
selecione as newsletters que pretende receber	2113
selecione as newsletters que quer receber	2113
select an amount	667
select payment method	667
selengkapnya	1447
sembunyikan	1448
semua komentar	1444
senare	2456
senaste	2482
senaste nyheterna	2482
senaste nytt	2482
send email	692
send feedback	711
send til en ven	373
send to a friend	692
senere	360	1886
seneste	386
seneste nyheder	386
seneste nyt	386
sense tu no seria possible	269
sent daily	780
sent weekly	780
senza di te non ce la facciamo	1553
senza vincoli	1554
seotud artiklid	1001
seotud lood	1001
sepa-lastschrift	444
services partenaires	1195
servicios	945
sesli dinle	2581
seu e-mail	2059
seu email	2059
seuraa	1105
seuraa aihetta	1105
seuraava	1114
seuraava juttu	1112
seuraavaksi	1114
sezioni	1518
""", 'sf': """
sfoglia gallery	1521
sfoglia il giornale	1492
""", 'sh': """
share	599	692	1437	2135
share article	692
share by email	692
share by text	692
share full article	692
share link	692
share on	692
share on bluesky	692
share on facebook	692
share on flipboard	692
share on linkedin	692
share on pinterest	692
share on reddit	692
share on social	791
share on social media	791
share on telegram	692
share on threads	692
share on x	692
share on x (twitter	692
share on your socials	791
share options	692
share pe facebook	2169
share save	692
share share	692
share story	692
share this	692
share this article	692
share this news	692
share this on	692
share this on social media	692
share this recipe	61
share to facebook	692
share tweet	692
share using the buttons below	791
share via	692
share via facebook	692
share via twitter	692
share with a friend	692
share with email	692
share with friends	791
share with your friends	692
sharing	692
shop now	872
shop the edit	872
shop the look	872
shop the story	872
shop this look	872
shop this story	872
show all	721
show caption	721
show comments	711
show external content	707
show image	722
show less	721
show map	722
show more	721
show more sharing options	692
show original	722
show translation	722
shrani	2404
shrani recept	61
""", 'si': """
si din mening	1907
sie haben bereits ein konto	537
sie haben bereits ein konto? anmelden	537
sie haben den newsletter abonniert	528
sie haben noch kein abo	537
sieh dir diesen beitrag auf instagram an	510
siehe auch	481
siga	2068
siga este autor	2111
siga-nos	2068
sign in	670
sign in / register	670
sign in or sign up	670
sign me up	680
sign out	670
sign up	670
sign up for corrections and clarifications	711
sign up for free	670
sign up for our newsletter	680
sign up here	680
sign up now	670
sign up or log in	789
sign up to our newsletter	780
sign up using email and password	877
sign up using google	877
sign up with your email	780
signaler	1200
signaler un abus	1235
signaler une erreur	1208
signaler une faute	1235
signaler une faute d'orthographe	1235
sigue este tema y recibe avisos	982
sigue leyendo	945
sigue leyendo debajo	936
siguiendo	931
siguiente	948
siguiente noticia	945
siirry reseptiin	61
sikeresen feliratkozott	1385
simak juga	1445
similar articles	716
similar posts	716
similar stories	716
simpan	1437
simpan artikel	1470
simpan resep	61
simpan untuk dibaca nanti	1470
sin comentarios	941
sin permanencia	987
single contribution	667
sinu e-posti aadress	1024
sinua voisi kiinnostaa	1112
siradaki haber	2588
sisesta oma e-posti aadress	1024
siste	1911
siste nyheter	1911
siste nytt	1911
sisuturundus	999
sisuturunduse artikkel	1008
site map	721
sitemap	721
""", 'sk': """
skaitomiausi	1686
skaitomiausi straipsniai	1686
skaitomiausia	1686
skaitykite daugiau	1686
skaitykite toliau	1684
skaityti daugiau	1691
skaityti komentarus	1690
skaityti toliau	1684
skaityti visus komentarus	1690
skapa ett gratis konto	2460
skapa ett konto	2460
skapa gratis konto	2460
skapa konto	2460
skapa konto gratis	2460
skaties bildes	1732
skaties foto	1732
skaties video	1732
skatieties video	1732
skip ad	661
skip ads	702
skip advertisement	702
skip for now	661
skip past newsletter promotion	680
skip this	661
skip to content	721
skip to footer	721
skip to main content	721
skip to navigation	721
skip to recipe	61
skjul	390	1915
skocz do przepisu	61
skok na recept	61
skomentuj	1980	1988
skopiowano link	1980
skopiuj adres	1980
skopiuj link	1980
skriv din kommentar	381	1907	2478
skriv din kommentar her	381	1907
skriv en kommentar	381	1907	2478
skriv et svar	389
skriv inn e-post	1895
skriv inn e-postadressen din	1895
skriv kommentar	381
skriv ut	1899	2470
skriv ut artikeln	2470
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1899
skype	693
""", 'sl': """
sla advertentie over	1792
sluit	1805
sluiten	1767
""", 'sm': """
sms	693
""", 'sn': """
snapchat	693
""", 'so': """
sobre el autor	945
sobre la firma	945
social	1505
social media	467	697
sociala medier	2471
sociale media	1788
sociale medier	374
solo gli abbonati possono commentare	1545
solo los suscriptores pueden comentar	977
something went wrong	780
something went wrong. please try again	780
something went wrong. please try again later	680
sommaire	1207
son dakika	2588
son dakika haberleri	2588
son haberler	2588
sonra oku	2581
sonraki	2590
sonraki haber	2588
sonraki sayfa	2590
sorodna novica	2401
sorodne novice	2401
sorodne vsebine	2401
sorotan	1445
sort by	711
sosiaalinen media	1105
sosiale medier	1900
sostieni	1487
sostienici	1487
soutenez-nous	1162
soutenir	1162
soziale medien	467
""", 'sp': """
spannend	481
spara	2470
spara artikel	2470
spara artikeln	2470
spara artikeln till senare	2470
spara recept	61
spara receptet	61
spara till senare	2470
spausdinti	1689
special offer	670
speel video af	1829
speichern	466
spela upp	2485
spende	440
spende jetzt	440
spenden	440
spenden sie	440
spendenkonto	532
spill av	1914
spill av video	1914
spill av video her	1914
spomni me kasneje	2408
sponset	1903
sponset innhold	1903
sponsor content	702
sponsored	471	602	702	1847
sponsored content	702
sponsored links	702
sponsored message	702
sponsored message - story continues after this	702
sponsored post	702
sponsored stories	716
sponsoreret	377
sponsoreret indhold	377
sponsorizzato	1509
sponsorlu	2583
sponsorlu haber	2583
sponsoroitu	1106
sponsrat	2474
sponzorirana vsebina	2400
sponzorirano	2278	2400
sponzorisani tekst	2278
sponzorisano	2278
spotify	693
spotted a mistake	711
spotted an error	711
sprejmem	2416
sprejmi	2416
sprejmi vse	2416
spremi	2282
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1504
stampa articolo	1504
stampa la ricetta	61
stampa questo articolo	1556
stampa ricetta	61
standard digital	789
start free trial	670
start subscription	670
startseite	481	484
stay connected	680
stay in the know	680
stay informed	680
stay up to date	680
steady	440
stel je vraag aan onze ai	1824
stellenmarkt	516
stem her	389	1914
stem i afstemningen	389
stem i avstemningen	1914
stem nu	1827
steun ons	1768
stichworte	481
stikkord	1911
stimmen sie ab	516
stopt automatisch	1842
stories for you	716
story continues	702
story continues below	702
straipsnis prieinamas tik prenumeratoriams	1684
strictly necessary cookies	707
strinjam se	2416
strinjam se s prikazom zunanje vsebine	2416
stt	1118
stt-afp	1118
stt-reuters	1118
stumbleupon	693
stuur door	1867
stuur een correctie	1832
""", 'su': """
su questo argomento	1557
subiecte	2142
submit	662
submit a correction	711
submit comment	711
subscreva a newsletter	2059
subscreva gratuitamente	2113
subscrever	2059
subscrever newsletter	2059
subscribe	670
subscribe by email	680
subscribe for free	670
subscribe here	670
subscribe now	670
subscribe to continue	670
subscribe to continue reading	670
subscribe to get the latest posts sent to your email	680
subscribe to our newsletters	680
subscribe to read	670
subscribe today	670
subscribe via email	680
subscriber exclusive	789
subscriber only	670
subscriber-only	670
subscriber-only content	789
subscribers get more	789
subscribers only	670
subscription options	670
subscriu-t'hi	242
subscriu-te	242
subskrybuj	1970
success! check your inbox	826
successivo	1521
suche	484
suchen	484
sudah punya akun	1428
suggerisci una correzione	1537
suggest a correction	711
suggested	716
suggested articles	716
suivant	1207
suivez notre direct	1247
suivez nous	1191
suivez-nous	1191
suivi	1191
suivre	1191
suivre ce sujet	1191
suivre ce sujet et recevoir une alerte	1237
suivre cet auteur	1191
sujets	1204
sulge	1007
sulge reklaam	1008
sulje	1095
sullo stesso argomento	1518
sullo stesso tema	1518
sumbang	1427
summary by ai	762
suoraan reseptiin	61
suositellut	1112
suosittelemme	1112
suosituimmat	1112
support local journalism	663
support our journalism	663
support our work	663
support quality journalism	663
support the author	663
support this site	663
support us	663
support us on patreon	663
support us today	663
supported by	702
sur ce sujet	1204
sur le web	1204
suscribete	911
suscribirme	911
suscribirse	911
suscribite	987
suscribite ahora	987
suscripciones	911
susijusios naujienos	1686
sutikti su visais	1702
sutinku	1702
suurenna kuva	1114
""", 'sv': """
svar	381	1907
svara	2478
svi komentari	2282
""", 'sw': """
swisha en slant	2457
""", 'sy': """
syarat dan ketentuan	1443
syarat dan ketentuan | kebijakan privasi	1443
""", 'sz': """
szavazzon	1382
szukaj	1995
""", "t'": """
t'ha agradat aquest article	258
""", 'ta': """
ta bort annonser	2474
tag	1445	1518	2733
tag-uri	2142
taggar	2482
tagged	716
tagger	1911
tagi	1992
tagovi	2279
tags	386	481	606	716	945	1204	1445	1518	1802	2081	2733
taguri	2142
taille du texte	1190
taip pat skaitykite	1686
tak for din tilmelding	369
take our survey	711
tallenna	1104
tallenna juttu	1104
tallenna resepti	61
talvez mais tarde	2050
tamanho da fonte	65	2067
tamanho do texto	65
tampilkan asli	1448
tampilkan lebih banyak	1447
tampilkan lebih sedikit	1448
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1382
tautan berhasil disalin	1470
tautan disalin	1437
tautan telah disalin	1470
tavs e-pasts	1749
""", 'te': """
te has suscrito correctamente	983
te puede gustar	945
te puede interesar	945
te quedan # caracteres	977
te recomendamos	945
te-ar putea interesa	2142
teata veast	1005
teavita veast	1005
tee lahjoitus	1096
teilen	466
teilen auf	466
teilen und weiterempfehlen	466
teised loevad	1001
tek seferlik	2573
tekst loopt door onder de advertentie	1792
tekst se nastavlja nakon oglasa	2278
tekstgrootte	65	1787
tekstimainos	1106
tekstin koko	65
telegram	693	2197
teljes cikk	1382
telli	999
telli kohe	999
tellijale	999
tellijana saad artiklit jagada	1004
tellijatele	999
tema	1911
tema dana	2279
temaer	1911
temas	945	2081
temas relacionados	945
tematy	1992
temes relacionats	273
temi	1518
temos	1686
tempo de leitura	2084
tempo di lettura	1521
tempo estimado de leitura: # minutos	2067
temps de lecture	1207
temps de lecture : # min	1207
tendances	1204
tendencias	945
tendenze	1518
tentang kami	1460
teraz nie	2349
terbaru	1445
terima semua	1443
terima semua cookie	1443
terkait	1445
terkini	1445
termini e condizioni	1511
termos de uso	2074
terms	707
terms & conditions	707
terms and conditions	707
terms apply	789
terms of service	707
terms of use	707
terpopuler	1445
terpopuler hari ini	1471
terug naar boven	1805
test din viden i ugens quiz	389
test kunnskapene dine i ukas quiz	1914
testa dina kunskaper i veckans quiz	2485
testaa tietosi viikon visassa	1114
testen	445
testez gratuitement	1171
testez vos connaissances	1235
testez vos connaissances avec notre quiz	1235
tetszik	1373
text size	692
text version	721
texto gerado por ia	2101
textstorlek	65
""", 'th': """
thank you	662
thank you for subscribing	780
thank you for watching	794
thank you to our sponsors	702
thank you! please check your inbox	826
thanks for subscribing	680
thanks for watching	794
thanks to our sponsors	702
thanks! please check your inbox	826
the article continues below	794
the story continues below	794
the video player is currently playing an ad	760
thema	481
thema's	1802
themen	481
there are no comments yet	711
there was an error, please provide a valid email address	780
these are external links and will open in a new window	692
this is an advertisement	702
this video can not be played	760
this video cannot be played	760
threads	693
""", 'ti': """
ti consigliamo	1518
ti potrebbe interessare	1518
ti potrebbero interessare	1518
ticker	481
tickets sichern	516
tidak terima kasih	1426
tidak, terima kasih	1426
tiempo de lectura	948
tiempo estimado de lectura: # minutos	930
tietosuoja	1107
tiktok	693
til forsiden	386	1911
til toppen	389	1914
tilaa	1097
tilaa nyt	1097
tilaa uutiskirje	1100
tilaa uutiskirjeet	1100
tilaajalle	1097
tilaajille	1097
tilaukset	1097
till erbjudandet	2460
till receptet	61
till startsidan	2482
till toppen	2485
tilmeld	369
tilmeld dig	369
tilmeld dig nyhedsbrevet	369
tilmeld nyhedsbrev	369
timp de citire # min	2144
tin sau	2733
tinggalkan komentar	1444
tip us	663
tips en venn	1899
tips van de redactie	1802
tipsa	2470
tipsa oss	2478
tisk	291
tisk receptu	61
""", 'to': """
today's most read	793
today's paper	721
today's top stories	716
todos los comentarios	941
toestemming	1794
toeta	999
toeta meid	999
toevoegen aan leeslijst	1867
toggle	721
toggle caption	721
toimetus soovitab	1001
toimitus suosittelee	1112
toista	1114
toon alles	1806
toon deze inhoud	1822
toon inhoud	1794
toon meer	1805
toon minder	1805
toon origineel	1806
toon reacties	1798
toon vertaling	1806
top articles	716
top artikel	481
top comments	711
top headlines	716
top latest discussions	721
top news	716
top stories	606	716
top-artikel	481
top-news	481
top-themen	481
tophistorier	386
topics	716
topik	1445
topik terkait	1445
toppnyheter	2482
toppsaker	1911
topthemen	481
torna all'inizio	1521
torna su	1521
torne-se assinante	2051
torne-se membro	2051
tots els butlletins	266
toujours afficher ce type de contenu	1227
tous les commentaires	1200
tous ses articles	1225
tout accepter	1197
tout afficher	1208
tout refuser	1197
tout voir	1207
toute l'actu	1204
toutes les photos	1207
""", 'tr': """
trabaja con nosotros	972
trabalhe connosco	2103
trabalhe conosco	2103
trakteer ons op koffie	1768
trang sau	2735
transferencia bancaria	910
translated by ai	762
traueranzeigen	516
treballa amb nosaltres	260
trefwoorden	1802
trend	2588
trending	481	716	1445	1802	2081
trending deals	702
trending now	716
trending stories	716
trending today	716
trending topics	716
trimite	2135
trimite pe email	2135
trimite pe whatsapp	2169
trimite unui prieten	2169
try it free	670
""", 'tt': """
tt	2512
tt-afp	2512
tt-reuters	2512
""", 'tu': """
tu e-mail	918
tu email	918
tudo sobre	2081
tue riippumatonta journalismia	1096
tuitar	2067
tuitear	930
tulis komentar	1444
tulis komentar anda di sini	1460
tulosta	1104
tulosta juttu	1104
tulosta resepti	61
tumblr	693
tunnuksen luominen on maksutonta	1097
tuoreimmat	1112
tuoreimmat uutiset	1112
turinio rinkodara	1693
tutti gli aggiornamenti qui	1548
tutti i commenti	1514
tutup	1426
""", 'tw': """
tweet	692	1437	1504
tweet this	692
tweeta	2470
tweeter	1190
tweetle	2581
tweetnij	1980
tweetnout	291
twitter	693
twitter-inhalte erlauben	474
twittern	466
""", 'ty': """
tyck till	2478
tylko w serwisie	1992
type your email	680
""", 'u ': """
u fokusu	2279
""", 'ud': """
udskriv	373
udskriv opskrift	61
udvalgt	386
udvid	390
""", 'ui': """
uitgelicht	1802
uitklappen	1806
uitloggen	1772
""", 'uk': """
ukryj	1996
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1518
ultime news	1518
ultime notizie	1518
ultimele articole	2142
ultimi articoli	1518
""", 'um': """
um assinante ofereceu-lhe este artigo	2120
umfrage wird geladen	516
""", 'un': """
un abbonato ti ha regalato questo articolo	1556
un subscriptor t'ha regalat aquest article	272
understood	722
une erreur dans l'article	1200
uneix-te a la conversa	258
unfollow	697
unisciti al nostro canale	1505
unlisted	721
unlock this article	670
unohditko salasanan	1097
uns folgen	467
unser bestes angebot	537
unser newsletter	453
unsere empfehlung	481
unsere empfehlungen	481
unsere newsletter	453
unsere top-themen	542
""", 'up': """
up next	716
upgrade now	670
upgrade to founding member	670
upgrade to paid	663
uplati	2271
uppfattat	2486
""", 'us': """
ustawienia	1985
ustawienia cookies	1985
""", 'ut': """
utiles	1197
utvalgt	1911
utvalt	2482
utvid	1915
""", 'uu': """
uudiskiri	1024
uudiskirjad	1024
uusimmat	1112
uutiskirje	1100
uutiskirjeet	1100
""", 'uw': """
uw e-mailadres	1777
""", 'uy': """
uygulamayi indir	2629
uygulamayi indirin	2629
""", 'va': """
vaata galeriid	1006
vaata ka	1001
vaata kommentaare	1005
vaata pilte	1006
vaata videost	1006
vaata videot	1006
vaata videot siit	1006
vacatures	1827
vagas de emprego	2103
vai al contenuto	1521
vai alla ricetta	61
vain tilaajille	1097
vakances	1732
valikko	1114
valorar	941
valorar receta	61
van onze partners	1802
vandaag	1802
vandaag niet	1767
var artikkelen nyttig	1907
var artiklen nyttig	381
var dette nyttig	1914
var oppsummeringen nyttig	1907
var opsummeringen nyttig	381
var saken nyttig	1907
varovanje osebnih podatkov	2416
vastaa	1111
vastaa kyselyyn	1114
vastaa lukijakyselyyn	1114
""", 've': """
ve zkratce	299
vedi anche	1518
vedi dettagli	1522
vedi i # commenti	1545
vedi i commenti	1514
vedi i risultati	1522
vedi la mappa	1522
vedi tutte	1521
vedi tutti	1521
vedi tutto	1521
veilig betalen	1770
ver # comentarios	941
ver bio	964
ver comentarios	941
ver contenido	938
ver contenido externo	968
ver detalhes	2085
ver detalles	949
ver documento	949
ver el mapa	949
ver essa foto no instagram	2099
ver este tuit	968
ver fotos	948
ver galeria	2084
ver la receta	61
ver los comentarios	941
ver mais	2084
ver mapa	949	2085
ver menos	949	2085
ver ofertas	911	2055
ver original	949	2085
ver perfil	964	2111
ver resultado parcial	2109
ver resultados	977
ver resultados de la encuesta	977
ver todas	948	2084
ver todo	948
ver todos	948	2084
ver tudo	2084
verbergen	1806
verder zonder te steunen	1767
vergroot	1805
vergroot afbeelding	1805
vergroten	1806
verlagsangebot	471
verlagsbeilage	543
verschicken	466
versenden	466
verstanden	485
verwandte artikel	481
verwandte themen	481
verwante artikelen	1802
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1240
veure # comentaris	258
veure perfil	264
veure totes les ofertes	270
vezane vesti	2279
vezane vijesti	2279
vezi # comentarii	2155
vezi comentariile	2141
vezi detalii	2145
vezi harta	2145
vezi mai mult	2144
vezi originalul	2145
vezi rezultatele	2155
vezi toate	2144
vezi toate newsletterele noastre	2162
vezi toate ofertele de abonament	2167
vezi tot	2145
vezi videoclipul	2161
""", 'vi': """
vi har lukket for kommentarer	381
viber	693	2197
videa	299
video	299	386	1445	1518	1911	2142	2482	2588	2733
video abspielen	518
video ad	702
video afspelen	1829
video anschauen	518
video ansehen	518
video laden	474
video terkait	1445
video's	1802
videoen afspilles her	389
videoen kan ikke afspilles	389
videolar	2588
videos	481	945
videot	1112
videoyu izle	2590
videoyu izleyin	2590
view all	721
view all newsletters	680
view comment	711
view comments	711	721
view details	722
view full size	721
view gallery	721
view image	721
view image in fullscreen	721
view map	722
view metrics	895
view more	721
view on instagram	692
view our privacy policy	760
view plans	670
view post on instagram	760
view post on x	760
view results	722
view subscription options	670
view this post on facebook	760
view this post on instagram	760
view this post on threads	760
view this post on x	760
viimased uudised	1001
virement	1170
virement bancaire	1170
vis alle	389	1914
vis bildetekst	1914
vis detaljer	390	1915
vis flere	389	1914
vis indhold	378
vis innhold	1904
vis innlegg fra facebook	1914
vis innlegg fra instagram	1914
vis kart	1915
vis kommentarer	381	1907
vis kort	390
vis mer	1914
vis mere	389
vis mindre	390	1915
vis original	390	1915
vis oversettelse	1915
vis resultater	390	1915
visa alla	2485
visa detaljer	2486
visa fler	2485
visa kartan	2486
visa kommentarer	2478
visa mer	2485
visa mindre	2486
visa original	2486
visa resultat	2486
visualizza questo post su instagram	1535
""", 'vk': """
vk	693
""", 'vo': """
voce sintetica	1537
voeg toe aan je leeslijst	1843
voir aussi	1204
voir ce post	1227
voir ce tweet	1227
voir cette publication sur instagram	1227
voir l'original	1208
voir la carte	1208
voir la recette	61
voir la traduction	1208
voir le contenu	1197
voir le diaporama	1207
voir les # commentaires	1235
voir les commentaires	1200
voir les offres	1171
voir les photos	1207
voir moins	1207
voir plus	1207
voir plus de commentaires	1200
voir ses articles	1225
voir son profil	1225
voir tous ses articles	1225
voir tout	1207
voit perua tilauksen milloin tahansa	1100
voit peruuttaa milloin vain	1097
volg	1788
volg dit onderwerp	1788
volg ons	1788
volgen	1788
volgend artikel	1802
volgende	1805
volgende pagina	1805
vollbild	484
vols eliminar la publicitat	260
vols llegir l'article sencer? subscriu-te	270
voltar ao topo	2084
volver arriba	948
von ki zusammengefasst	512
voor abonnees	1772
vorherige seite	484
vorheriger artikel	481
vorig artikel	1802
vorige	1805
vorlesen	466
vorlesen lassen	466
vormista tellimus	999
vorteile sichern	445
vota a la nostra enquesta	258
vota en nuestra encuesta	977
vota il nostro sondaggio	1545
vota la ricetta	61
vota nel nostro sondaggio	1545
vote na nossa enquete	2109
votez dans notre sondage	1235
votez pour faire entendre votre voix	1235
votre adresse mail	1240
votre commentaire	1200
votre e-mail	1180
votre email	1180
vous aimerez aussi	1204
vous aimerez lire	1204
vous avez lu # articles sur # ce mois-ci	1244
vous avez une question	1200
vous n'avez pas encore de compte	1244
vous pourriez aimer	1204
vous pourriez aussi aimer	1204
vous pouvez offrir # articles par mois	1247
""", 'vr': """
vraag het ai	1824
vraag het onze ai	1824
""", 'vs': """
vsebina je zaklenjena	2397
vsi komentarji	2404
vstoupit do diskuse	298
vstoupit do galerie	301
vstupte do diskuse	298
""", 'vu': """
vul de vragenlijst in	1827
vul een geldig e-mailadres in	1835
""", 'vy': """
vytisknout	291
vytisknout recept	61
""", 'w ': """
w tym artykule	1992
""", 'wa': """
waardeer dit artikel	1839
waardeer dit verhaal	1839
wachtwoord vergeten	1772
war diese zusammenfassung hilfreich	512
was andere lesen	481
was deze samenvatting nuttig	1824
was this helpful	711
was this summary helpful	762
was this summary useful	762
was this translation helpful	762
watch above	769
watch below	769
watch here	769
watch more	716
watch next	716
watch on youtube	769
watch the full video	769
watch video	721
""", 'we': """
we care about your privacy	707
we recommend	716
we value your privacy	707
weekly newsletter	680
wees de eerste die reageert	1798
weigeren	1794
weiter nach der anzeige	543
weiter zum artikel	439
weitere artikel	481
weitere artikel zum thema	542
weitere links	481
weitere meldungen	481
weitere nachrichten	481
weitere news	481
weitere newsletter	528
weitere podcasts	481
weitere themen	481
weitere videos	481
weiterempfehlen	466
weiteres	481
weiterlesen	484
weniger anzeigen	484
werbeanzeige	471
werbliche inhalte	471
werbung	471
werbung folgt	584
werbung von unserem partner	543
werde mitglied	440
werden sie mitglied	440
werden sie teil unseres teams	516
wesprzyj	1967
wesprzyj nas	1967
""", 'wh': """
what do you think	711
what others are reading	873
what people are reading	873
what readers are reading	873
what to read next	716
whatsapp	693	2197
when the fun stops, stop	871
why trust us	794
why you can trust our reviews	794
why you can trust us	794
""", 'wi': """
wideo	1992
""", 'wo': """
word lid	1768
word supporter	1768
word vriend	1768
""", 'wr': """
write a comment	711
write a review	711
""", 'ws': """
wspieraj	1967
wspieraj nas	1967
wspieram	1967
wszystkie	1995
wszystkie komentarze	1988
""", 'wu': """
wunschbetrag	443
""", 'wy': """
wybrane dla ciebie	1992
wydarzenia	1992
wydrukuj	1980
wydrukuj przepis	61
wyloguj	1970
wyszukaj	1995
""", 'x': """
x	693	1375
""", 'x ': """
x (twitter	693
x facebook	692
""", 'x.': """
x.com	693
""", 'xe': """
xem clip	2759
""", 'xi': """
xing	693
""", 'ya': """
ya eres suscriptor	911
ya he donado	905
ya soy socio	905
ya te has registrado	911
ya tengo cuenta	911
ya tienes cuenta	911
ya tienes una cuenta	911
yanitla	2587
yapay zekaya sor	2587
yazdir	2581
yazi boyutu	2581
yaziyi dinle	2581
""", 'ye': """
yearly	662
yerinizi ayirtin	2590
""", 'yo': """
yorum	2587
yorum kurallari	2587
yorum yap	2587
yorum yaz	2587
yorum yazin	2587
yorumlar	2587
yorumlari oku	2587
yorumunuzu yazin	2587
you are now subscribed	780
you are subscribed	780
you can change how much you give or cancel your contributions at any time	663
you have # seconds	702
you may also be interested in	716
you may also enjoy	716
you may also like	716
you may have missed	716
you may like	716
you might also be interested in	716
you might also like	716
you might like	716
you're in	680
you're subscribed	780
your account	670
your answer	877
your comment	711
your donation is tax-deductible	785
your email	680
your email address	680
your gift is tax-deductible	785
your privacy choices	707
your privacy is important to us	707
your subscription is confirmed	780
youtube	693
youtube-inhalte erlauben	474
""", 'yu': """
yukari	2590
""", 'z ': """
z ostatniej chwili	1992
""", 'za': """
zaakceptuj wszystko	1985
zaboravljena lozinka	2272
zadejte e-mail	288
zadejte e-mailovou adresu	288
zadnje novice	2401
zadnje objave	2401
zahl ich	440
zahlungsart	443
zahlungsarten	443
zahlungsmethode	443
zahlungsmethoden	443
zalo	2723
zaloguj	1970
zamknij	1966
zapisz	1980
zapisz przepis	61
zapojte se do diskuse	298
zapri	2408
zaregistrovat se	284
zarejestruj	1970
zaten abone misiniz	2574
zatvori	2287
zavrni	2416
zavrni vse	2416
""", 'ze': """
zet op leeslijst	1867
""", 'zi': """
zie ook	1802
ziedot	1725
zip code	680
""", 'zo': """
zobacz komentarze	1988
zobacz wszystkie	1995
zobacz wyniki	1996
zobrazit diskusi	298
zobrazit galerii	301
zobrazit mapu	302
zobrazit obsah	295
zoek	1805
zoeken	1805
zonder jouw steun kunnen we dit werk niet doen	1839
zoom	721
zoom in	722
""", 'zu': """
zu den abo-angeboten	445
zu den angeboten	537
zu den kommentaren	477
zugang freischalten	445
zuklappen	485
zum abo	445
zum abo-shop	537
zum aboshop	537
zum angebot	445
zum artikel	484
zum dokument	485
zum gewinnspiel	516
zum inhalt	484
zum inhalt springen	484
zum kommentieren anmelden	477
zum podcast	518
zum quiz	516
zum rezept	61
zum rezept springen	61
zum seitenanfang	484
zum thema	481	484
zum video	518
zur bildergalerie	484
zur diskussion	477
zur fotostrecke	484
zur karte	485
zur mediathek	518
zur merkliste	538
zur navigation	484
zur newsletter-anmeldung	453
zur startseite	481
zur themenseite	484
zur umfrage	516
zusammenfassung mit ki	512
zustimmen	474
zustimmen und weiter	474
"""}

START = {'#': """
#	450 K wochen kostenlos	450 K wochen gratis	450 K monat kostenlos	870 K+	1662 K줄 요약	1850 K weken voor	1850 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	761 K post shared by	761 K video posted by	761 K post by	889 K version of this article	889 K version of this story	889 K version of this column	889 K version of this essay	889 K version of this piece	889 K version of this post	889 K version of this review	921 K tu correo	1206 K lire aussi	1206 K lire également	1407 K gombra kattintva	1407 K telegramon	1407 K facebookon	1409 K cikk a	1409 K cikk folytatódik	1415 K cikket mesterséges	1417 K teljes beszélgetés	1417 K teljes interjú	1497 K tutti i contenuti	1531 K cura della redazione	2095 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1489 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1849 K je op	1873 K
abonnez	12 K-vous	1168 K-vous à
abonniere	12 K	573 K
abonnieren	12 K sie	442 K sie	573 K sie
about	723 K the author	723 K the authors	723 K the writer
abstimmung	556 K:
""", 'ac': """
accept	893 K and load
accepted	669 K payment methods:	669 K cards:
acceso	914 K ilimitado
accesso	1497 K illimitato
acesso	2058 K ilimitado
acest	2154 K rezumat	2154 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1804 K:
acompanhe	12 K
acquista	1541 K la rivista
actie	1876 K:
""", 'ad': """
ad	796 K:
ada	72 K pertanyaan	1458 K kesalahan di artikel
add	12 K us	747 K	827 K
additional	798 K reporting by
adja	1407 K meg
adjon	1407 K hozzá
administratorem	2015 K danych osobowych jest	2015 K twoich danych	2015 K państwa danych	2015 K pani/pana danych	2015 K podanych
advertise	767 K with
advertisement	796 K:
""", 'af': """
afmelden	1863 K kan
afspil	418 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	424 K har	763 K summaries	763 K-generated summaries	764 K tools were	764 K was used	764 K helped	764 K assisted	1605 Kがこの記事	1605 Kによる自動	1605 K要約	1605 Kによる要約	1605 Kが選んだ	1605 Kに質問	1605 ※K	1662 K 요약은	1662 K 뉴스 요약	1825 K kan fouten maken. controleer	1825 K-samenvattingen	1953 K har	2149 K informații	2149 K un subiect	2149 K un pont	2149 K fost martor	2522 K har	2808 K摘要	2808 K重點	2808 K重点	2808 K生成	2808 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2117 K o	2117 K a	2117 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1435 K notifikasi
aktiver	418 K	1946 K
aktivera	2516 K
aktiviere	558 K
aktivieren	558 K sie
aktuelle	482 K nachrichten aus
""", 'al': """
al	923 K registrarte	969 K mostrar este contenido	1776 K lid	1862 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	821 K content ©
alla	27 K kommentarer	27 K inlägg	2483 K artiklar om	2487 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	387 K artikler om	391 K artikler af	482 K artikel zu	482 K artikel von	483 K infos:	483 K news:	486 K artikel von	517 K folgen	1803 K artikelen over	1807 K artikelen van	1912 K saker om	1916 K artikler av
alleen	1776 K voor abonnees	1855 K leden kunnen reageren
alles	482 K zum thema	482 K zu	1803 K over	1844 K over
allow	691 K notifications	706 K ads on	893 K content from	893 K third-party content	893 K external content
already	829 K	829 K have
als	450 K abonnent	450 K abonnentin	462 K app	539 K abonnent können sie	539 K abonnentin können sie	1776 K abonnee
also	717 K in	718 K read	718 K on this site:	718 K worth reading:	718 K on this topic:	822 K in the news:	1354 K read:	1354 K read-
alt	387 K om	1912 K om
alte	2171 K știri din
altre	1519 K notizie su	1558 K notizie di
altri	1519 K articoli su	1523 K articoli di
altro	1519 K su	1520 K su questo tema:
""", 'am': """
am	2153 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1452 K punya
ange	2516 K
angiv	418 K
anketa	300 K:
anlatmamiz	2618 K gereken
anna	1014 K vihjest	1014 K vihje	1143 K
annonces	1230 K légales : publiez
annullare	1502 K l'iscrizione
ansvarig	2514 K utgivare:
ansvarlig	1943 K redaktør:
answer	827 K
anuncie	2104 K no	2104 K na
any	27 K comment	72 K questions	806 K	828 K
""", 'ap': """
apa	1458 K reaksi anda
apakah	8 K artikel	1452 K anda punya	1458 K ringkasan ini	1458 K artikel ini	1458 K berita ini	1458 K informasi ini
apoya	908 K	908 K a
app	462 K herunterladen	462 K laden	1783 K voor android	1819 K
apply	809 K now
approfondimento	1520 K:
approfondisci	1520 K
apresentado	2107 K por
""", 'aq': """
aquest	257 K resum	257 K text ha estat traduït	257 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	1714 K straipsnis
arbejder	398 K du
arbetar	2494 K du
archives	1206 K :
are	724 K you affected by	806 K you	828 K you	853 K you enjoying this	884 K you
arrives	783 K every	850 K on mondays	850 K on fridays	850 K on saturdays	850 K on sundays
article	1220 K traduit
articles	723 K by
articol	2154 K tradus	2158 K susținut de
articolo	1538 K tradotto
articolul	46 K poate fi
artificial	764 K intelligence
artificiell	2522 K intelligens har
artikel	1446 K terkait:	1457 K ini diterjemahkan	1457 K ini ditulis dengan	1457 K ini dibuat dengan	1457 K ini merupakan hasil	1472 K ini telah tayang di	1472 K ini pertama kali tayang	1472 K ini pernah tayang	1472 K ini sudah tayang	1846 K gaat verder onder	1846 K loopt door onder	1846 K gaat verder na
artikeln	46 K får	2518 K fortsätter
artikkel	1031 K jätkub
artikkelen	46 K kan	46 K kan fritt	1949 K fortsetter
artikkeli	1145 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	420 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	860 K a subscriber	860 K a member	860 K a supporter
ascolta	1 K	1520 K:	1544 K il podcast	1544 K la puntata
ask	723 K us here	763 K the	763 K our
assine	2058 K para
assista	2083 K:	2108 K ao vídeo acima	2108 K ao vídeo abaixo	2108 K ao vídeo
""", 'at': """
atbildi	1753 K
atlikite	1704 K testą
atradi	1745 K kļūdu
atsakykite	1713 K
""", 'au': """
auch	483 K interessant	483 K interessant:	483 K lesenswert	483 K spannend:	541 K bei uns:	565 K lesen:
aucun	32 K commentaire
audio	317 K vytvořila	768 K version of this	971 K generado	1538 K generato	2154 K generat
auf	470 K facebook, instagram	470 K instagram, facebook	470 K facebook und instagram	470 K facebook oder instagram
aus	483 K dem archiv:	541 K unserem archiv:	570 K dem englischen übersetzt	570 K dem französischen übersetzt	570 K dem amerikanischen übersetzt	570 K dem englischen von	570 K dem französischen von
ausprobiert	59 K?
author	723 K bio
autor	315 K je	333 K:	1033 K:	2022 K:	2022 K: (	2293 K je	2354 K je	2372 K:
autore	1739 K:
autori	2354 K sú
autorica	2293 K je
autorius	1717 K:
autorka	315 K je	2293 K je	2354 K je
autors	1739 K:
""", 'av': """
available	687 K on the app store	687 K on google play
avec	1186 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2414 K je	2429 K:
avtorica	2414 K je
""", 'ay': """
ayrica	2589 K okuyun	2589 K bakin	2589 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1415 K összefoglalót
""", 'ba': """
baca	1446 K juga	1446 K juga:	1446 K:	1446 K selengkapnya	1446 K selengkapnya:	1446 K selanjutnya:	1451 K berita	1464 K berita tanpa iklan	1472 K berita lainnya	1472 K artikel lainnya	1472 K artikel lain	1472 K berita selengkapnya	1473 K ini juga:	1473 K pula:	1473 K lagi:
background	718 K:	792 K reading:
bagaimana	1458 K reaksi anda	1458 K pendapat anda	1458 K menurut anda
baggrund	388 K:
bagikan	3 K
baixe	13 K
bakgrund	2484 K:
bakgrunn	1913 K:
bakiniz	2589 K:
balso	1753 K
balsuokite	1713 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	814 K part of our	845 K the first to	845 K first to	845 K the first
beachten	28 K sie bitte
become	659 K a member	659 K a subscriber	666 K a member of	776 K a member to comment	814 K part of our
bekijk	1804 K ook	1804 K:	1804 K hier	1804 K ook:	1807 K alle artikelen van	1828 K de video	1828 K de hele uitzending	1828 K de uitzending	1828 K de beelden	1828 K hier het hele	1830 K de video:	1873 K
bel	1819 K
belanja	1459 K di toko
beli	1459 K tiket
beluister	1 K	1828 K de podcast	1828 K onze	1873 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1459 K dengan tim
beri	1458 K rating	2403 K tudi
berikan	1458 K penilaian anda	1462 K suara anda
berikutnya	1473 K:
berita	1457 K ini diringkas	1472 K ini telah tayang	1473 K lainnya:
berite	2403 K tudi
besedilo	46 K lahko	2414 K izraža	2417 K je prevedeno	2420 K je objavljeno v
bestel	1873 K
bestelle	573 K
bestellen	573 K sie
bestil	418 K
bestill	1946 K
besuche	12 K uns	573 K
besuchen	12 K sie uns	573 K sie
bet	870 K responsibly	870 K with
bewerten	573 K sie
bezahlte	567 K anzeige der	567 K anzeige des	567 K anzeige von
bezoek	1873 K
""", 'bi': """
bi	2433 K radi delali pri nas
bildergalerie	483 K:
bir	7 K hata	2607 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	550 K halten sie sich an die	550 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	786 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1920 K medlem av	1920 K abonnent på	1946 K	2491 K medlem i	2491 K prenumerant på	2516 K
blijf	28 K
bliv	31 K den første	56 K en af de #	395 K medlem af	395 K abonnent på	404 K testlæser	404 K klogere på	418 K
blocking	706 K ads
""", 'bo': """
bodite	31 K prvi
boka	2516 K
bol	2358 K pre vás	2358 K článok
bola	2358 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2358 K pre vás	2358 K toto
book	418 K	765 K your ticket	765 K tickets	827 K
""", 'br': """
brak	32 K komentarzy
bron	1818 K: anp	1818 K: belga
browse	809 K jobs	827 K	878 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	2625 K özeti	2625 K çeviriyi
buat	1478 K akun gratis
buchen	573 K sie
budi	31 K prvi
budite	31 K prvi
buka	1478 K akses penuh dengan
bunu	2589 K da okuyun:
buy	765 K tickets	765 K your ticket	765 K your tickets	827 K	842 K	894 K now, pay later with
""", 'by': """
by	878 K clicking "post your answer"	892 K applying	892 K submitting	892 K sending us	892 K registering	892 K clicking	892 K uploading	892 K entering	892 K commenting	892 K posting	892 K creating an account	892 K using our	892 K using this	892 K subscribing	892 K signing up	892 K providing your	892 K filling in
byl	318 K pro vás	318 K článek
byla	318 K pro vás
bylo	318 K pro vás	318 K toto
""", 'c': """
c	731 (K) #
""", 'ca': """
cadastre	2058 K-se para
can	774 K't see the poll	774 K't see the quiz	774 K't see this poll	828 K you
canal	41 K de denúncias da redação
cancel	677 K anytime	677 K at any time
catch	12 K us	701 K us on	768 K up on bbc	792 K up:	827 K	827 K up on
""", 'ce': """
ce	33 K părere	1220 K texte a été traduit	1221 K résumé	1230 K numéro est en vente	1230 K numéro est disponible
cek	1451 K
cela	69 K vous a plu
celoten	2428 K članek preberite
ces	1220 K points clés
cet	8 K article vous	1220 K article a été traduit
cette	52 K enquête	1220 K traduction a été	1221 K synthèse
""", 'ch': """
chcesz	2026 K u nas pracować	2026 K pracować u nas
chcete	337 K u nás pracovat	337 K pracovat u nás	2376 K u nás pracovať	2376 K pracovať u nás
che	33 K ne pensi
check	827 K out	842 K out	1873 K
chia	3 K sẻ
choose	659 K a plan	674 K a plan	747 K	845 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1520 K qui
click	748 K here to join	748 K to join	770 K here for more	778 K here to download	778 K to download	810 K play	827 K
clique	2083 K aqui	2108 K no player acima
cliquez	1206 K ici
clube	2104 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1469 K
colunista	2094 K do	2094 K da
come	765 K and meet	827 K
comentarii	5 K
comentariile	5 K	27 K	2156 K nu reprezintă	2156 K aparțin
comentarios	5 K	27 K	978 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2156 K tău va
commandez	1230 K notre	1230 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	776 K must
commenti	5 K	27 K
commenting	5 K	776 K is
comments	5 K	5 K on this	27 K	776 K are reserved	776 K are for	776 K are open to	776 K are only	876 K on this	876 K for this
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	827 K
compra	973 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2083 K:	2083 K também	2083 K também:
conhece	66 K alguém	2098 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	701 K with us
conoce	66 K a alguien
conoces	66 K a alguien	958 ¿K	963 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	659 K making	659 K giving
consiglia	3 K
consulta	947 K aquí
consultez	1230 K les avis de décès	1230 K nos offres
conta	59 K pra mim
contact	723 K the author	723 K the reporter	723 K:	723 K this reporter	755 K	827 K	886 K reporter	886 K staff writer	886 K staff reporter	886 K writer	886 K editor	886 K columnist	886 K correspondent	886 K sports writer
contacta	951 K con	952 K con
contacte	951 K con	952 K con
contacter	1209 K l'auteur
contactez	1209 K l'auteur	1209 K-nous	1224 K l'auteur
contacto	967 K:
contame	59 K
contate	2086 K o autor
contatta	1523 K l'autore
contenido	914 K premium	971 K generado	975 K ofrecido por
contenu	1220 K généré	1233 K proposé par	1233 K sponsorisé par
contenuto	1538 K generato	1543 K offerto da
contingut	257 K generat	261 K ofert per
continue	786 K reading	787 K reading with
contributions	27 K
controleer	1873 K
cooked	874 K this
copy	3 K link to	3 K the link	3 K article	838 K this url	838 K this link
copyright	492 K ©	492 K (c)	492 K:	492 K #	492 K by	731 K ©	731 K #	731 K:	731 K by	2372 K ©
cosa	33 K ne pensi
""", 'cr': """
create	674 K an account to	827 K	829 K an account	829 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1407 K
csatlakozzon	1407 K
""", 'cy': """
cyber	786 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2007 K ten artykuł	2007 K artykuł	2007 K ten tekst	2007 K to podsumowanie	2007 K to streszczenie	2007 K podobał	2007 K znalazłeś	2007 K znalazłaś	2007 K ta informacja	2007 K ta treść
czytaj	1993 K więcej o	1994 K także	1994 K także:	1994 K też	1994 K też:	1994 K również	1994 K więcej	1994 K:	2024 K dalej z
""", 'da': """
da	59 K li ste probali	1520 K leggere:	2297 K li vam	2297 K li je članak	2297 K li je tekst
daarna	1776 K kun je
daftar	1459 K webinar	1478 K gratis
daftarkan	1459 K diri anda
dagelijkse	1780 K nieuwsbrief
daha	2589 K fazlasi:
dalies	1753 K
dalsza	2010 K część
dalyvaukite	1713 K
danach	450 K # euro
dann	450 K # euro
dans	1186 K l'application	1203 K les commentaires
dapatkan	1451 K
darovat	330 K
darte	923 K de baja
darujte	330 K	2370 K
das	482 K beste aus	483 K könnte sie auch interessieren	483 K könnte dich auch interessieren	483 K könnte sie interessieren:	483 K könnte sie auch interessieren:	483 K könnte dich auch interessieren:	517 K ganze interview	517 K komplette interview	551 K kommentieren	565 K lesen andere:
dazu	483 K auch:	541 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1828 K podcast is te beluisteren	1846 K tekst gaat verder onder	1846 K tekst loopt door onder	1846 K tekst gaat verder na
deel	3 K dit	3 K het	1873 K
dein	27 K kommentar	550 K feedback hilft
deine	520 K meinung ist uns wichtig	550 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	418 K med	418 K artiklen	1946 K med	1946 K saken
dela	3 K artikeln	3 K den här	3 K texten	2516 K med	2516 K artikeln
deli	3 K
delite	3 K
delivered	783 K every	783 K each
delta	1929 K i vår	1946 K	2500 K i vår	2516 K
deltag	404 K i vores	418 K
den	26 K här sammanfattningen	52 K här granskningen
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1446 K:	1461 K podcast	1461 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	575 K ki-assistent
derechos	955 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	265 K't l'app	265 K't la nostra	265 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	973 K nuestros	973 K nuestras
descuentos	973 K exclusivos para suscriptores
despre	2151 K autor
detaljnije	2281 K:
detaylar	2589 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2589 K okuyun:
deze	26 K samenvatting	1776 K maand nog	1825 K tekst	1825 K vertaling	1825 K ai	1846 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	804 K you find this	806 K you	828 K our	828 K we	828 K you	834 K our ai	834 K the ai	853 K you enjoy this	853 K you like this	853 K you find this useful	874 K you make this	874 K you try this	884 K you see	884 K you go
die	5 K kommentarfunktion	5 K kommentare	513 K zusammenfassung	517 K neue folge	517 K aktuelle folge	517 K komplette folge	517 K ganze folge	517 K ganze sendung	520 K umfrage wird durchgeführt	549 K debatte zu
diese	52 K recherche	513 K meldung
dieser	513 K artikel	513 K text	513 K beitrag
dieses	513 K interview
dig	792 K deeper:
digital	786 K subscriptions	829 K access
din	27 K kommentar
dinleyin	2589 K:
directement	1183 K dans votre
direkt	2484 K:
direkte	1913 K:
disclaimer	731 K:	1336 K:
discover	23 K more from	827 K
diskuse	5 K
diskusia	5 K
diskutieren	573 K sie
diskutujte	28 K
diskuze	5 K
display	893 K content from
disponible	265 K a l'app store	265 K a google play	926 K en google play	981 K en app store	981 K en google play y	1238 K sur google play
distribuie	3 K
distributed	798 K by
disusun	1457 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	1825 K artikel	1825 K stuk	1825 K bericht	1825 K verhaal	1862 K artikel lees je ook in	1862 K verhaal lees je ook in	1875 K artikel is ook	1875 K verhaal is ook	1875 K artikel bevat	1875 K verhaal bevat	1875 K verhaal verscheen	1875 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	885 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	723 K you have a tip	724 K you know more	724 K you have information	724 K you work at	724 K you work in	724 K you have any information	724 K you have a story	772 K our	806 K you have	828 K you	854 K you like our	854 K you enjoy our
doe	1831 K de quiz	1831 K mee met ons	1831 K mee met onze	1831 K mee aan ons	1831 K mee aan onze	1873 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1408 K vannak
domande	72 K?	73 K su questo articolo
don	684 K't miss	718 K't miss:	822 K't miss this:	845 K't miss
dona	908 K a	1489 K a
donasi	1467 K untuk
donate	659 K now	659 K today	666 K to
doneer	1849 K aan
donnez	1203 K votre avis
dossier	1206 K :
dostupno	2304 K na	2304 K u
dotazy	72 K
dowiedz	1994 K się więcej
download	13 K	827 K	843 K the	867 K our free	867 K the free	1435 K aplikasi	1464 K	1873 K
""", 'dp': """
dpa	492 (K
""", 'dr': """
drukuj	2018 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	398 K kan tippe os	398 K kan sende os	417 K har brugt	417 K har læst	418 K får en mail	418 K kan også	582 K hast schon ein abo	582 K hast dein limit	1944 K har lest	1944 K har #	1946 K får en e-post	1946 K kan også	1946 K finner oss	2494 K som källa	2515 K har läst	2515 K har #	2516 K får ett mejl	2516 K kan också	2516 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1467 K	1467 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	755 K-mail	1407 K-mailt küldtünk
""", 'ea': """
earlier	792 K coverage:
""", 'eb': """
ebenfalls	483 K interessant:
""", 'ed': """
edited	799 K by
editing	731 (K by	732 K by	733 K by
editor	718 K's picks:	1454 K:	1454 K :
""", 'ee': """
een	1823 K bericht gedeeld door	1823 K post gedeeld door
eerder	1830 K schreven we:	1830 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1143 K sitoutumista
ein	511 K beitrag geteilt von	511 K von	511 K post von
eine	73 K frage zum artikel
einen	450 K monat kostenlos
""", 'el': """
el	259 K teu comentari serà	976 K vídeo comenzará	976 K video comenzará
elinizde	2618 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2107 K parceria com
email	3 K this	723 K the author	723 K us	755 K	827 K	879 K this	886 K reporter
emailed	850 K on fridays	850 K on mondays
empfehlen	3 K sie	573 K sie
empfiehl	573 K
""", 'en': """
en	261 K col·laboració amb	914 K otro dispositivo	921 K tu correo	921 K su correo	921 K tu buzón	921 K tu email	935 K facebook y twitter	935 K facebook, twitter	935 K facebook y x	944 K los comentarios	947 K vídeo:	947 K directo	947 K contexto:	975 K colaboración con	1167 K faisant un don	1177 K tant qu'abonné	1183 K vous inscrivant	1206 K savoir plus	1206 K direct	1233 K partenariat avec	1249 K vidéo -	1249 K images -
enable	691 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	813 K your day with
endet	450 K automatisch
enjoy	786 K	866 K #% off
enjoyed	69 K this	853 K this
enjoying	684 K this article	853 K this	854 K the	854 K our	854 K this
entdecke	23 K mehr von	573 K
entdecken	573 K sie
entenda	2083 K:
entra	12 K nel
entre	12 K no
envia	252 K'ns
envianos	962 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	398 K du	1923 K du
erbjudande	2500 K till dig som
erhalten	573 K sie
erscheint	529 K jeden	529 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	965 K corresponsal	965 K redactor de	965 K redactora de	965 K jefe de	965 K jefa de
escanea	962 K el código	981 K el código para descargar
escolta	1 K	263 K el pòdcast	263 K el podcast	263 K el nostre pòdcast	263 K el nostre podcast
escoltar	1 K
escucha	1 K	976 K el pódcast	976 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1246 K
esta	52 K investigación	52 K investigação	52 K reportagem	971 K noticia ha sido traducida	971 K traducción se ha hecho	971 K traducción ha sido	971 K función utiliza	978 K noticia pertenece a	2102 K tradução foi feita	2102 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	914 K contenido es exclusivo	969 K contenido procede de	969 K contenido proviene de	971 K texto ha sido traducido	971 K artículo ha sido traducido	973 K reportaje forma parte del número	973 K artículo forma parte del número	978 K artículo pertenece a	2102 K texto foi traduzido	2102 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	248 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1776 K voor abonnees
exclusivo	914 K para suscriptores
existing	674 K subscriber	674 K subscribers
experimentou	59 K
explainer	718 K:
explore	718 K more:	827 K
""", 'ez': """
ez	1381 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1547 K il quiz	1547 K il test	1547 K il nostro
faites	1167 K un don	1168 K un don à
fale	2086 K com o autor	2095 K com o repórter	2095 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	806 K
feel	68 K free to republish	739 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	718 K under:
fill	827 K in	827 K out
film	2010 K znajdziesz
find	12 K us	12 K os	701 K us on	701 K me on	767 K your next job	827 K	842 K
finden	12 K sie uns	573 K sie
finding	853 K this useful
finn	12 K oss
first	838 K published by	838 K published in the	866 K time here
fizessen	1407 K
""", 'fl': """
flash	786 K sale
fler	2483 K artiklar om	2487 K artiklar av
flere	387 K artikler om	391 K artikler af	1912 K saker om	1912 K saker fra	1913 K saker om	1916 K saker av	1929 K jobber på
""", 'fo': """
foglald	1407 K le
foglalja	1407 K le
folge	12 K	573 K
folgen	12 K sie	573 K sie
folgt	12 K
follow	12 K	701 K us	701 K @	701 K all the latest	701 K the latest	701 K our	748 K the	755 K	827 K	1451 K
for	13 K a better	13 K the best	770 K more news	770 K more local	770 K more stories	770 K more on	770 K more coverage	770 K more of our	770 K more from	770 K the latest	778 K the best experience	778 K the best reading experience	786 K just	786 K only	792 K more on the story	817 K just	817 K only	821 K reprint	821 K reprints
fortell	59 K meg
fortsett	1949 K å lese
forward	3 K this	879 K this	879 K it to	879 K the letter
foto	1757 K:	2281 K galerija:
fotogalerie	300 K:
fotogalerija	2403 K:
fotostrecke	483 K:
found	7 K an	7 K a	69 K this useful	853 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	513 K unsere ki
frage	575 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	513 K sie unsere ki
free	68 K to republish	68 K to reprint	867 K download	867 K kit	867 K guide	867 K template	867 K templates	867 K ebook	867 K e-book	867 K checklist	867 K toolkit	867 K white paper	867 K whitepaper	867 K report	867 K course	867 K webinar	867 K resource	894 K shipping on orders	894 K delivery on orders	894 K returns
freier	536 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	718 K the archive:	718 K our archive:	718 K our archives:	817 K only	817 K just	896 K earlier:
""", 'fu': """
fuiste	963 ¿K testigo
full	718 K story:	718 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	718 K reading:
""", 'fy': """
fyll	1946 K inn	2516 K i
""", 'ga': """
ga	1873 K mee
gabung	12 K	1451 K
gambas	1446 [K:video
gamble	870 K responsibly
gaukite	1713 K
""", 'ge': """
ge	2516 K
geben	573 K sie
geef	3 K dit
gem	418 K
gemaakt	59 K?
generative	764 K ai
gengivelse	68 K tilladt
gerelateerd	1830 K:
gesponsert	567 K von
gesponsord	1846 K door
get	13 K the app	13 K our	23 K	659 K in touch	684 K the latest	684 K breaking news	691 K notified	748 K	748 K the	765 K tickets	765 K your tickets	778 K the	779 K text alerts	779 K news alerts	782 K the	782 K our	786 K	798 K permission to reuse	827 K	842 K	843 K the	845 K push	851 K	855 K	866 K #% off	867 K our free	867 K the free
""", 'gi': """
gi	1946 K
gib	573 K
gift	3 K this
gillade	69 K du
gillar	2517 K du
giornalista	1530 K professionista	1530 K e scrittrice	1530 K e scrittore
giv	418 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2417 K poudarki
""", 'go': """
go	792 K deeper:
goed	69 K verhaal
gostaste	69 K?
gostou	8 K	69 K?
got	72 K questions	723 K a tip	723 K a story	723 K a news tip	724 K a question	806 K	828 K a	828 K
""", 'gr': """
grab	867 K our free	867 K your free
graduada	966 K en
graduado	966 K en
grupo	2071 K do whatsapp
""", 'gu': """
guarda	1520 K anche	1520 K:	1520 K il video	1520 K anche:	1544 K il video qui sopra
gulir	1474 K ke bawah	1474 K untuk
""", 'ha': """
ha	44 K hibát	1389 K van információja	1389 K van információd	1389 K ön is átélt	1389 K te is átéltél	1389 K többet tud
haben	7 K sie einen fehler	487 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2619 K	2623 K:
haberde	7 K hata	2607 K hata
haberin	2589 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	963 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1534 K informazioni	1534 K una notizia	1534 K una segnalazione	1534 K una storia
hakaret	27 K içeren
hakka	1029 K
halaman	1473 K selanjutnya:
hallgasd	1 K meg	1395 K meg
hallgass	1395 K minket
hallgassa	1 K meg	1395 K meg	1407 K meg
haluaisitko	1144 K
haluatko	1122 K kertoa	1129 K töihin	1129 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	398 K du oplysninger	398 K du viden	398 K du et godt tip	398 K du tip	398 K du flere oplysninger	398 K du oplevet	398 K du selv oplevet	398 K du en god historie	419 K du en historie	419 K du dokumentation	419 K du dokumenter	431 K du et tip	431 K du tip	431 K du et godt tip	431 K du en god historie	431 K du en historie	1916 K du et tips	1923 K du informasjon	1923 K du opplysninger	1923 K du flere opplysninger	1923 K du tips	1923 K du et tips	1923 K du opplevd	1923 K du erfaring	1923 K du tanker	1923 K du noe på hjertet	1948 K du en historie	1948 K du dokumenter	1948 K du dokumentasjon	2494 K du information	2494 K du uppgifter	2494 K du tips	2494 K du ett tips	2494 K du varit med om	2494 K du egna erfarenheter	2494 K du upplevt	2517 K du en historia	2517 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	259 K d'estar registrat	259 K detectat cap	259 K trobat cap	963 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir
hata	2607 K mi fark	2618 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	659 K your say	723 K a tip	723 K a news tip	723 K a question about this	723 K a question for	724 K you been	724 K a story	777 K your say	806 K a	806 K you	828 K you	828 K we	855 K	874 K you made this	874 K you tried this	884 K you
hay	7 K algún
haz	947 K clic aquí	963 K tu denuncia	979 K nuestro test	979 K el test	979 K nuestro quiz
hazte	908 K socio de
""", 'he': """
hear	1 K this	768 K this story	770 K more	810 K the full	810 K more	827 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1808 K je een tip	1809 K je een tip	1874 K je
heeft	1808 K u een tip	1809 K u een tip	1874 K u
hela	2524 K samtalet	2524 K intervjun
hele	426 K samtalen	426 K interviewet	1955 K samtalen	1955 K intervjuet
help	774 K us improve	827 K
hent	13 K	395 K appen fra	409 K	418 K	1934 K
here	792 K's more on this	896 K's more:
het	5 K reactieveld	1803 K beste van	1846 K artikel gaat verder onder	1846 K verhaal gaat verder onder	1846 K artikel gaat verder na	1846 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	483 K lesen sie	483 K geht es zu	483 K geht's zu	517 K klicken, um	520 K geht es zum quiz	520 K geht es zum täglichen	579 K können sie den artikel	579 K können sie diesen artikel	579 K kannst du den artikel
highlights	763 K
highly	878 K active question
hintergrund	483 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	420 K fortsætter
hit	810 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1929 K oss å bli bedre
""", 'ho': """
hoe	1854 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2764 K: #
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	804 K useful is this	804 K helpful was this	884 K has	884 K have	884 K did	884 K are you	884 K will	884 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2517 K håller du med
husk	418 K at bekræfte	1946 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	419 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	842 K use	842 K used	842 K love	842 K bought	842 K recommend	1519 K più letti di	1539 K punti chiave
""", 'ic': """
icymi	718 K:
""", 'ie': """
ielogojies	1753 K
ievadi	1753 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	739 K you enjoyed this	739 K you liked this	874 K you make this	874 K you try this	874 K you made this	874 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	550 K feedback hilft
ihre	27 K beiträge	33 K meinung	520 K meinung ist uns wichtig	550 K rückmeldung hilft
""", 'ik': """
iklan	1474 K -
ikuti	12 K	1439 K berita	1451 K	1462 K survei	1462 K polling	1462 K jajak pendapat	1462 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1536 K video non è disponibile	1538 K testo è stato realizzato	1544 K video inizierà	1546 K tuo commento sarà
ilgili	2589 K haber
ilginizi	2589 K çekebilir	2589 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1129 K
""", 'im': """
im	483 K video:
image	731 K copyright	731 K source,	731 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	459 K ihrem postfach	459 K ihr postfach	480 K den kommentaren	714 K the comments section	714 K the comment section	718 K case you missed it:	768 K the video player above	1541 K edicola da	1541 K edicola con	1543 K collaborazione con	1562 K offerta	1783 K de app	1801 K de reacties
indtast	418 K
informationen	513 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1549 K il codice	1549 K il qr code	1549 K il qr
inscreva	2104 K-se no nosso webinar
inscrivez	1175 K-vous gratuitement	1230 K-vous à notre webinaire
instal	1464 K aplikasi
instala	13 K
instale	13 K
instaliraj	2304 K
instalirajte	2304 K	2329 K aplikaciju
install	13 K	843 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1534 K la tua lettera
""", 'ir': """
irtisano	1143 K
""", 'is': """
is	7 K something wrong	806 K there	828 K there	1874 K er iets
isi	1462 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1753 K
izle	2589 K:
izleyin	2589 K:
izpildi	1744 K testu
izveido	1753 K
izvor	2308 K:
izvori	2308 K:
""", 'ja': """
ja	1739 K tev ir informācija	1739 K jums ir informācija	1739 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1143 K
jadikan	1451 K
jadilah	31 K yang pertama
jaga	1029 K
jak	318 K se vám líbil
jatka	1145 K lukemista
jawab	1462 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1855 K kunt niet meer reageren	1855 K kunt reageren	1863 K kunt je altijd	1863 K ontvangt vanaf nu	1863 K ontvangt een e-mail	2297 K li vam	2297 K li članak	2418 K bil članek	2418 K bila vsebina	2418 K bil povzetek
jeden	529 K montag neu	529 K dienstag neu	529 K donnerstag neu	529 K freitag neu	529 K samstag neu	529 K sonntag neu	529 K mittwoch neu
jederzeit	450 K kündbar	457 K widerrufen	457 K abbestellen	457 K abmelden
jelentkezz	1407 K be
jelentkezzen	1407 K be
jeste	59 K li probali	59 K li isprobali
jetzt	517 K reinhören	520 K tickets sichern	541 K lesen:	562 K # monate	562 K # wochen
""", 'ji': """
jika	1452 K anda mengetahui	1452 K anda punya
""", 'jo': """
job	395 K hos
jobb	1920 K i
jobba	2491 K på
jobbar	2494 K du
jobber	1923 K du
jogue	2104 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	659 K the conversation	666 K	701 K the conversation on	701 K us on	714 K the debate	748 K the	748 K	765 K us for	765 K us at	765 K us in	765 K us live	777 K the conversation	777 K the discussion	777 K the debate	786 K for	786 K now	827 K	832 K #	832 K over #	832 K more than #	832 K our #
jornalista	2094 K formada	2094 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1145 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	419 K du lide
kanalimiza	12 K
kapcsolja	1407 K be
kapja	1407 K meg
kas	59 K proovisid	1014 K sul on vihje	1014 K sul on vihjeid	1030 K lugu	1030 K artikkel	1030 K tead	1030 K tahad
katso	1113 K myös	1113 K:	1113 K video	1113 K myös:	1143 K koko	1143 K kaikki
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	684 K up with	786 K reading	787 K reading with	822 K reading:
ken	66 K je iemand	1874 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	398 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1407 K minket
kerro	59 K kommenteissa	1122 K kokemuksesi	1122 K oma
keskustele	28 K
keskustelu	1132 K on auki
key	763 K points	763 K takeaways
""", 'ki': """
ki	513 K-generierte inhalte	513 K-generierte texte	513 K-generierte zusammenfassungen	1953 K har
kijk	1804 K ook	1804 K hier	1828 K de uitzending	1828 K de hele	1844 K voor meer
kirim	1452 K foto	1452 K tulisan
kirimkan	1452 K foto
kirjaudu	1132 K	1143 K
kirjoita	1143 K suoraan	1143 K meille
kirjoitimme	1151 K
kirjoittaja	1124 K on	1124 K työskentelee
kirjuta	1014 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1948 K du til
""", 'kl': """
klausies	1753 K
klausykite	1698 K	1713 K
klick	573 K
klicka	2484 K här
klicken	573 K sie
klik	388 K her	1451 K	1804 K hier	1844 K hier voor	1873 K
klikk	1913 K her
klikkaamalla	1143 K
kliknij	1994 K tutaj
kliknite	2344 K sem
klopt	1874 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	739 K someone	739 K anyone	806 K	828 K
""", 'ko': """
kokeilitko	59 K
koko	1143 K keskustelun kuulet
kolumna	2293 K izražava	2414 K izraža	2414 K odraža
kom	404 K til vores	1929 K på vårt	1929 K på vår	2500 K på vårt	2500 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1713 K gali
kommentare	5 K	27 K	551 K können nur	579 K werden erst	579 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	480 K
kommentarsporet	5 K
kommenteerida	1029 K saavad
kommentering	5 K
kommentieren	5 K	551 K können	573 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	303 K na autora	391 K journalisten	398 K journalisten	399 K	418 K	486 K:	1916 K journalisten	1923 K oss	1923 K journalisten	1924 K	1946 K
kontakta	2487 K reportern	2494 K oss via	2494 K reportern	2495 K	2516 K
kontributor	1454 K:
konuyla	2589 K ilgili:
koop	1873 K
kopeeri	1029 K
kopier	418 K	1946 K
kopiera	2516 K
kopioi	1143 K
kopiuj	2018 K link
koreksi	1458 K artikel
""", 'kr': """
krijg	1873 K
""", 'ku': """
kui	1014 K sul on teema	1014 K sul on vihje	1014 K tead	1014 K märkasid
kunjungi	1459 K toko
kunne	69 K du lide
kunstig	424 K intelligens har	1953 K intelligens har
kunstmatige	1825 K intelligentie kan fouten maken. controleer
kuula	1019 K podcasti	1029 K
kuulemme	1143 K mielellämme
kuuntele	1 K	1113 K:	1113 K myös	1113 K myös:	1130 K	1143 K
""", 'kv': """
kviz	2281 K:	2403 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1183 K'essentiel de l'actualité	1210 K'auteur	1211 K'auteur	1220 K'essentiel par	1524 K'autore	1525 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1234 K vidéo va commencer	1502 K tua email	1546 K tua opinione conta
laadi	1029 K alla
laat	59 K me weten	1828 K je dit artikel	1873 K
laatste	1803 K nieuws over
ladda	13 K ner	2504 K ner	2504 K ned	2516 K ner
lade	13 K	573 K
laden	13 K sie	573 K sie
lae	1029 K alla
lagre	1946 K
lainaus	68 K sallittu
lands	850 K on mondays	850 K on fridays	850 K on sundays
langganan	1469 K
lanjut	1474 K membaca
lanjutkan	1474 K membaca
laporan	1453 K:	1454 K wartawan	1454 K kontributor
laporkan	1458 K kesalahan
lasi	1728 K arī	1728 K vairāk	1728 K vēl	1753 K
lasiet	1728 K arī
last	13 K ned	1934 K ned	1946 K ned
lataa	13 K	1143 K
latest	717 K from	717 K in	717 K videos from
laureata	1530 K in
laureato	1530 K in
""", 'le': """
le	69 K gustó	947 K puede interesar	947 K puede interesar:	1177 K premier mois	1205 K meilleur de
lea	947 K también	947 K aquí	947 K además	947 K más	947 K:	947 K además:
leave	59 K a star
lediga	2491 K jobb på	2491 K tjänster på
ledige	395 K stillinger hos	395 K stillinger på	1920 K stillinger i	1920 K stillinger hos
lee	13 K en	947 K también	947 K más	947 K:	947 K más:	947 K aquí:	981 K las noticias sin anuncios	981 K sin anuncios en la app	992 K aquí la nota completa
leer	947 K también	947 K más
lees	13 K	1803 K meer over	1804 K ook	1804 K ook:	1804 K meer	1804 K meer:	1804 K verder	1804 K hier	1804 K:	1804 K verder:	1830 K ons dossier:	1830 K het hele verhaal:	1844 K het hele	1844 K het volledige	1844 K de hele	1844 K hier het hele	1844 K hier alles	1869 K ook dit artikel:	1869 K dit ook:	1870 K ook het interview	1870 K ook het verhaal	1870 K ook ons	1870 K ook onze	1870 K ook de analyse	1870 K ook de reportage	1870 K ook de column	1870 K ook dit	1870 K hier het interview	1870 K hier de analyse	1873 K	1875 K dit verhaal	1875 K dit artikel
leestip	1804 K:
legg	1946 K til
leggi	13 K	1519 K tutte le notizie	1520 K anche	1520 K anche:	1520 K qui	1520 K tutto	1520 K:	1520 K pure:	1531 K tutti gli articoli di
legyen	31 K ön az első	1407 K
leia	13 K	2082 K mais sobre	2083 K também	2083 K também:	2083 K mais	2083 K:	2083 K aqui	2083 K mais:
leiad	1029 K meid
leidsid	44 K	1020 K vea	1020 K artiklist vea
leiten	3 K sie
ler	2083 K também	2083 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1205 K plus lus	1220 K réponses sont générées	1221 K points clés	1912 K mer om	1913 K også	1913 K også:	1913 K mer	1913 K mer:	1913 K:	1913 K hele saken	1913 K om	1913 K her	1913 - K også	1920 K videre med	1934 K eavisen	1934 K avisa	1934 K avisen	1947 K	1949 K videre
leseempfehlung	541 K:
lesen	13 K sie	482 K sie mehr zu	482 K sie mehr zum	483 K sie auch	483 K sie mehr	483 K sie hier	483 K sie dazu	483 K sie jetzt	483 K sie außerdem	483 K sie mehr zum thema	541 K sie hierzu:	565 K sie weiter:	565 K sie unser dossier:	573 K sie
lesenswert	541 K:
leserbrief	480 K
leserbriefe	480 K an
leserkommentare	550 K geben
lesetipp	483 K	483 K:
lest	483 K auch
""", 'li': """
licencia	993 K creative commons
licenciada	966 K en
licenciado	966 K en
license	798 K this
lies	483 K auch	483 K mehr	483 K dazu	573 K
ligne	41 K de la rédaction
lihat	1446 K juga	1446 K juga:	1461 K video	1473 K pula:
liitu	56 K #	1029 K
liity	56 K #	56 K yli #	1143 K
like	12 K us	69 K this?	684 K what you're reading	701 K and follow	853 K this	853 K what you read	853 K what you see	853 K what you've read
liked	69 K this	853 K this	853 K what you read
liker	1948 K du
liking	853 K this
likte	69 K du
limited	786 K time	786 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2743 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1205 K tous nos articles	1206 K aussi	1206 K également	1206 K	1206 K notre	1206 K l'article	1206 K plus	1206 >> K
lisa	1029 K meid	1029 K
lisez	13 K	1206 K aussi	1246 K
listen	1 K to	718 K |	718 K:	768 K to the latest episode	768 K to the full episode	768 K to the full interview	768 K again on	810 K to our	810 K as	827 K
live	388 K:	483 K-ticker:
liveblog	1804 K:
""", 'll': """
llegeix	248 K també	248 K més
llegiu	248 K també
llicenciada	254 K en periodisme
llicenciat	254 K en periodisme
""", 'lo': """
lo	59 K has probado	946 K más leído en	946 K más visto en	946 K último en
load	893 K content from	893 K external content
loe	1002 K ka	1002 K lisaks	1002 K veel	1002 K edasi:	1029 K
log	417 K ind eller opret	418 K ind	827 K in
logg	1944 K inn eller	1946 K inn
logga	2515 K in eller	2516 K in
logi	1029 K sisse
loo	1029 K
looking	827 K for	842 K for
los	5 K comentarios	27 K comentarios	1831 K de dagelijkse
love	853 K this	854 K our
loved	69 K this	853 K this
lowongan	1459 K kerja di
""", 'lu': """
lue	1113 K myös	1113 K myös:	1113 K lisää	1113 K lisää:	1113 K:	1113 K seuraavaksi:	1143 K
lugu	1031 K jätkub
luister	1 K	1804 K ook	1804 K:	1804 K ook:	1828 K hier naar	1828 K de podcast	1873 K
luo	1132 K tunnus	1143 K
""", 'ly': """
lyssna	1 K på	2484 K	2484 K:	2516 K
lyt	1 K til	388 K til	418 K
lytt	1913 K til	1946 K
""", 'ma': """
maak	1831 K de puzzel	1840 K een bedrag over	1840 K je gift over	1840 K uw gift over	1840 K je bijdrage over	1840 K uw bijdrage over	1873 K
maandelijks	1776 K opzegbaar
mach	520 K den test:	573 K
machen	520 K sie den test:	520 K sie mit bei unserer	573 K sie
macie	72 K pytania
made	59 K it?	874 K this recipe	874 K this
mai	2143 K multe detalii	2143 K mult pe această temă:	2171 K multe articole despre	2171 K multe știri despre
mail	879 K this	1807 K de auteur	1819 K	1873 K
mais	2082 K lidas em	2082 K de	2082 K sobre	2082 K notícias de	2082 K notícias sobre	2086 K artigos de
make	12 K us	659 K a donation	659 K a contribution	659 K a gift	827 K
manda	962 K tus fotos
mandanos	962 K
mande	2098 K sua sugestão	2098 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1451 K bergabung
masuk	1478 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	1997 K temat?	1997 K temat dla
matote	1714 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1803 K over	1803 K uit	1803 K van	1803 K nieuws over	1804 K lezen:	1807 K artikelen van	1807 K van deze auteur	1844 K nieuws uit	1844 K nieuws over	1844 K weten?	1844 K over dit	1869 K over dit onderwerp:	1874 K lezen over
meest	1803 K gelezen in
meet	723 K the author	765 K our	827 K
mehr	482 K zum thema	482 K aus	482 K von	482 K zu	482 K lesen über	482 K über	483 K zum thema	483 K dazu	483 K dazu:	483 K lesen:	483 K aus dem ressort	483 K aus der region:	486 K vom autor	486 K von der autorin	486 K artikel von	513 K informationen zum einsatz von ki	541 K nachrichten aus	541 K aus dem archiv:	565 K hintergründe dazu:	565 K zu diesem thema:
meistgelesen	482 K in
mejla	2494 K reportern	2495 K
meld	1873 K je	1929 K deg på vårt	1946 K deg
melde	573 K
melden	573 K sie
members	829 K can read	860 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1407 K
mer	1912 K om	1912 K fra	1913 K om saken:	2483 K om	2483 K från	2484 K om ämnet:	2484 K läsning:	2487 K av
merci	28 K de rester	28 K de respecter
mere	387 K om	387 K fra	388 K om emnet:
message	885 K us on	885 K us at	885 K the newsroom
mest	2483 K läst i
met	1818 K medewerking van	1818 K dank aan anp	1818 K dank aan belga
mettiti	1547 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	947 K también	947 K:	947 K también:	976 K el video arriba	976 K el vídeo de arriba
mit	33 K gondol	450 K einem abo	493 K material von	494 K material von
mitarbeit	507 K:
""", 'mn': """
mnenja	2414 K avtorjev
mnenje	2414 K avtorja
""", 'mo': """
modtag	418 K
mohlo	300 K by vás zajímat:
molimo	28 K vas da
monat	450 K kostenlos	450 K gratis
mooi	69 K verhaal
more	717 K from	717 K on	718 K from	718 K on this	718 K to read:	718 K on this story:	718 K on this topic:	718 K stories:	718 K on:	723 K by	723 K stories by	792 K coverage:	822 K news:	824 K videos from	839 K local headlines	839 K local news	839 K local stories	839 K national news	839 K top stories	839 K world news	839 K business news	839 K sports news	839 K breaking news	896 K:	896 K |	896 K to know:
most	717 K read in	717 K read on	717 K viewed in	717 K popular in	717 K popular on	822 K read:
""", 'mu': """
mua	2748 K vé
muhabir	2623 K:
muista	1143 K vahvistaa
mus	1713 K rasite
must	718 K read:	822 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1846 K de advertentie gaat	2062 K sua caixa de entrada	2424 K voljo v	2424 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	462 K-app
nad	52 K tym tekstem
nahlaste	340 K chybu
najdete	12 K nás
najnowsze	1993 K z
najnowszy	2000 K numer
najpopularniejsze	1993 K w
namestite	2424 K
namluveno	317 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1530 K a
nato	1530 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1407 K felejtse el megerősíteni
need	842 K a
neem	1876 K nu
nehmen	573 K sie
nei	1517 K commenti
nella	1502 K tua mail	1502 K tua email	1502 K tua casella
nema	32 K komentara
nemate	2314 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	482 K artikel aus
never	845 K miss
new	786 K year sale	825 K episodes	853 K here	866 K here	866 K to us	870 K customers only	876 K replies are no longer allowed
news	41 K hotline	41 K tip line	462 K-app
newsblog	483 K:
newsdesk	41 K hotline
newsletter	459 K an	459 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	718 K:
""", 'ng': """
nghe	1 K	2734 K:	2749 K podcast của báo	2749 K podcast của chúng tôi	2749 K toàn bộ bài	2749 K bài viết
""", 'ni': """
nicht	480 K mehr kommentieren	480 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2027 K masz czasu czytać
nieuws	1874 K via whatsapp
nikmati	1464 K berita	1469 K
nimate	2434 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	947 K te pierdas:	2062 K seu e-mail	2062 K seu email	2071 K facebook e no	2071 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	944 K de participación
nos	1206 K lecteurs ont lu	2080 K comentários
noskaties	1753 K
not	853 K on the list yet
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	946 K de
notify	691 K me of	691 K me when
notre	1206 K dossier	1206 K article	1206 K enquête :	1206 K reportage :
nous	12 K suivre
nova	2420 K številka
novi	2299 K broj
now	718 K read:	817 K only	817 K just
nowy	2000 K numer
""", 'nu': """
nu	32 K există comentarii	1850 K # weken voor	1850 K # maanden voor	1866 K de eerste maand voor	1876 K met korting
nur	450 K für mitglieder	562 K # euro	562 K # €	582 K für kurze zeit	582 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	303 K autorovi	303 K autorce	1997 K autorze	1997 K autorce	2095 K autor escreve segundo o novo	2110 K seu comentário será	2153 K postare distribuită de
""", 'ob': """
obejrzyj	1994 K wideo	1994 K:	2010 K film	2010 K wideo
objevili	7 K jste
obserwuj	12 K	2024 K
""", 'oc': """
ocenite	2297 K	2418 K
ocijenite	2297 K
""", 'od': """
odds	870 K by	870 K from	870 K via	870 K courtesy of
""", 'of': """
ofert	261 K per
offerta	1562 K speciale
offrez	3 K
offrir	3 K
ofrecido	975 K por
""", 'og': """
oglejte	2403 K si video
""", 'ok': """
okuyun	2589 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1014 K midagi	1014 K kogenud
oletko	1122 K kokenut	1122 K itse kokenut
oliko	1144 K tästä
olvasd	1381 K el	1381 K el:	1407 K el
olvass	1381 K tovább:
olvassa	1381 K el	1381 K el:	1381 K el ezt is	1407 K el
""", 'om': """
om	391 K forfatteren	391 K skribenten	1776 K verder te lezen	1801 K te reageren	1916 K forfatteren	1916 K skribenten	2487 K skribenten	2487 K författaren
""", 'on': """
on	700 K facebook and twitter	700 K facebook, twitter	700 K instagram, facebook	700 K twitter and facebook	700 K instagram and facebook	718 K our site:	843 K mobile	843 K your phone	843 K the go	843 K the move
onbeperkt	1776 K toegang
onko	1122 K sinulla juttuvinkki	1122 K sinulla vinkki	1122 K sinulla tietoa	1122 K sinulla aiheesta	1144 K sinulla asiakirjoja
only	776 K registered	776 K subscribers	776 K members
ontdek	23 K meer van	1873 K
ontvang	1780 K elke	1873 K
onze	1828 K podcast is te
""", 'oo': """
ook	1804 K interessant:	1869 K in het nieuws:	1869 K lezen:
""", 'op': """
op	1791 K facebook en twitter	1791 K facebook, twitter	1791 K facebook en instagram	1791 K facebook, instagram
opazili	44 K ste
opdaget	419 K en fejl
opdater	418 K
open	843 K the
opinion	718 K |
opozorite	2436 K na napako
oppdater	1946 K
opprett	1944 K en	1944 K konto	1944 K bruker	1946 K
oppsummeringen	26 K er
oprac	2022 K.
opracowanie	2022 K:
opret	417 K en gratis	417 K dig gratis	418 K
opsummeringen	26 K er
""", 'or': """
or	894 K # interest-free	894 K # payments of	894 K four interest-free
order	827 K	889 K reprints
originally	838 K published by	838 K published in	838 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1019 K	1029 K
osallistu	1129 K	1143 K
ossza	3 K meg	1407 K meg
osta	1019 K pilet	1029 K	1129 K liput	1143 K
oszd	3 K meg	1407 K meg
""", 'ot': """
ota	1122 K yhteyttä toimittajaan	1122 K yhteyttä toimitukseen	1126 K yhteyttä	1143 K yhteyttä	1143 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	792 K earlier coverage:	822 K latest coverage:	831 K app	831 K podcast	831 K newsletter	831 K channel	831 K telegram channel	831 K whatsapp channel	831 K free newsletter	831 K daily newsletter	831 K apps	860 K subscribers get	860 K members get
out	783 K every	850 K on fridays	850 K on sundays
ouvir	1 K
""", 'ov': """
ovaj	2296 K sažetak
over	870 K #s only	1808 K de auteur	1809 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	743 K for by
para	944 K participar	944 K comentar	963 K comunicarse con	963 K contactar con	978 K poder comentar	2080 K comentar
partager	3 K
partagez	3 K
partecipa	1541 K al nostro
participe	12 K
participez	1230 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	763 K of this article	763 K of this story
pas	32 K encore de commentaire
pasang	1464 K aplikasi
pasidalinkite	1699 K savo istorija	1713 K
pass	696 K this on	879 K this
passend	483 K dazu	483 K dazu:
patreon	2613 K'dan
pay	894 K in #	894 K in three	894 K in four
paying	860 K members get
payment	669 K methods:
""", 'pe': """
peatoimetaja	1011 K:
pentru	2153 K a vedea acest	2153 K a vizualiza acest
penulis	1453 K:	1454 K:	1454 K :
per	459 K e-mail zugeschickt	459 K mail zugeschickt	1495 K leggere tutto	1497 K gli abbonati	1497 K chi ha un abbonamento	1517 K commentare	1520 K approfondire	1520 K approfondire:	1531 K contattare l'autore	1531 K contattare l'autrice	1531 K scrivere all'autore	1531 K scrivere all'autrice	1534 K segnalazioni
perguntas	72 K?
periodista	254 K especialitzada	254 K especialitzat	965 K de	965 K especializada	965 K especializado
permitida	68 K a reprodução
perskaitykite	1713 K
pewarta	1453 K:	1454 K:	1454 K :
""", 'pi': """
pick	894 K up available at
pickup	894 K available at
piedalies	1753 K
piesakies	1744 K
pievieno	1753 K mūs	1753 K
pievienojies	56 K #	1738 K	1753 K
pievienojieties	1738 K
pilihan	1446 K editor:
pirkite	1704 K bilietus
pitaj	2296 K
pitajte	2296 K
pitanja	72 K
pitch	659 K in
""", 'pl': """
place	767 K a classified	767 K an ad
play	772 K our	772 K today's	827 K	870 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	870 K gamble responsibly	878 K be sure to answer the question	878 K read the rules before
plus	1205 K d'articles sur	1205 K d'infos sur
""", 'po': """
pobierz	13 K	2013 K z	2013 K w	2013 K na	2013 K w sklepie	2024 K aplikację	2042 K aplikację
podaruj	3 K	2018 K
podcast	483 K-tipp:	718 K:	1206 K :
podcastunk	1395 K
pode	2083 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się
podporte	2374 K
podporujte	335 K	2374 K
podprite	2431 K
podsumowanie	26 K wygenerowane	26 K zostało	2006 K artykułu	2006 K wygenerowane	2006 K przygotowane
podziel	3 K się
pogledaj	2281 K video
pogledajte	2281 K i	2281 K još	2281 K video	2281 K:
poglejte	2403 K tudi	2403 K:
poin	1457 K penting oleh	1457 K-poin penting oleh
points	1221 K clés
pokud	44 K najdete
polecamy	1994 K:
poll	773 K:
pomohl	318 K vám
pomohol	2358 K vám
pon	979 K a prueba tus
ponatis	68 K dovoljen
ponturi	2149 K și sesizări
popular	717 K in
posa	259 K a prova els teus
posez	1220 K vos questions	1220 K votre question
poslat	330 K
poslechnout	1 K
post	714 K a comment
posted	717 K in	718 K in:
posts	27 K
potrebbe	1520 K interessarti:
pots	252 K enviar-nos
pour	1165 K nous soutenir	1175 K débloquer	1203 K réagir	1203 K commenter	1206 K aller plus loin	1206 K rappel :	1224 K nous contacter	1224 K contacter	1234 K écouter cet épisode
povezano	2281 K:
povzetek	2417 K	2417 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2344 K si	2344 K si video
""", 'pr': """
pr	1602 K:
pratite	12 K	2311 K
preberite	2403 K tudi	2403 K še	2403 K več	2403 K:	2403 K si
prefer	747 K
pregunta	257 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2424 K
prenesite	13 K	2424 K	2431 K aplikacijo
prenota	1541 K il tuo posto per l'evento
prenumerata	1711 K nuo
prenumeruokite	1711 K ir skaitykite	1711 K nuo	1711 K tik	1713 K
press	810 K play
pretplatite	2311 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2304 K	2329 K aplikaciju
preuzmite	13 K	2304 K	2311 K aplikaciju	2329 K aplikaciju
previous	792 K coverage:
previously	718 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2316 K pogrešku
prijavite	2316 K grešku	2316 K pogrešku	2436 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	879 K this
prisijunk	56 K prie #
prisijunkite	1697 K prie	1713 K
prisluhnite	2403 K podkastu
privacy	684 K notice:
probeer	1850 K # maanden voor	1850 K # weken voor	1866 K	1873 K
proefabonnement	1776 K
profitez	1246 K
promoted	743 K by	796 K:
prosimy	28 K o
protokoll	507 K:
przeczytaj	1994 K także	1994 K też	1994 K:	1994 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	955 K originalmente en
published	783 K every
puede	12 K seguir	963 K enviarnos	963 K contactar	963 K escribir
puedes	12 K seguir	947 K leer también	947 K leer:	963 K enviarnos	963 K contactar	963 K escribir	976 K escuchar todos los episodios
punti	1539 K chiave
puntos	971 K clave generados
punya	66 K teman yang	72 K pertanyaan	1452 K informasi	1452 K cerita	1452 K foto	1452 K keluhan
puoi	12 K seguirci	1534 K inviarci
push	465 K-nachrichten	465 K-benachrichtigungen	465 K-mitteilungen
pushmeldingen	1786 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2739 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	955 K prohibida
quelle	492 K: dpa	492 K:
quellen	492 K:
quer	2098 K sugerir	2098 K contar	2098 K receber as principais
questa	26 K sintesi	52 K inchiesta	1538 K traduzione
questions	72 K?	73 K about this article	73 K about this story	806 K
questo	8 K articolo ti	26 K riassunto	1538 K articolo è stato tradotto	1541 K articolo è pubblicato sul numero	1546 K articolo aderisce
quick	792 K read:
quieres	963 ¿K contarnos
quiz	556 K:	1249 K.	1249 K -	1249 K :	2605 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2314 K slušate
radote	44 K	1705 K klaidą
raje	2434 K poslušate
raksti	1739 K autorei	1739 K autoram
raksts	1755 K turpinās
rakstu	46 K drīkst
rangkuman	1457 K ini	1457 K oleh	1457 K ai
rate	8 K this
""", 're': """
re	1249 (K)lire
reach	723 K the reporter	723 K the author	755 K	886 K reporter	886 K columnist
reacties	5 K	27 K	1855 K worden
read	13 K this in	717 K more on these	717 K more about	717 K more from	718 K more	718 K more:	718 K also	718 K next	718 K:	718 K |	718 K all about it	718 K next:	723 K more by	770 K more of our	778 K this and more	778 K this story	782 K our	786 K on with	786 K on for	787 K on with	792 K the full report here	792 K the full story here	822 K our explainer:	822 K our analysis:	822 K our guide:	822 K our interview:	822 K this next:	822 K our latest:	827 K	896 K this:
readers	776 K must use	776 K must log	866 K get #%	866 K save
reading	853 K this on
reageren	5 K	1855 K kan	1855 K is alleen	1875 K op dit artikel
receive	683 K emails from	691 K notifications	782 K the	782 K our	845 K push	855 K
recevez	1183 K chaque	1183 K tous les	1183 K gratuitement
recevoir	1189 K les alertes
recibe	923 K cada	923 K todas las	962 K las noticias	962 K en tu whatsapp
recibir	929 K notificaciones
recomandarea	2143 K noastră:
recomendado	2083 K:
recomendamos	947 K:
recomienda	3 K
recommended	718 K:	792 K reading:
redactor	254 K de	965 K de	965 K en
redactora	254 K de	965 K de	965 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	507 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1754 K kļūdu
regala	3 K
regale	3 K
regarder	1206 K :
regardez	1234 K la vidéo ci-dessus	1234 K la vidéo ci-dessous
register	765 K for our	827 K
registreeru	1019 K
registrer	1944 K deg
registrera	2515 K dig
registrieren	448 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	947 K:	2083 K:
related	718 K:	718 K |	718 K story:	718 K stories:	718 K article:	718 K reading:	718 K video:	718 K content:	822 K coverage:
relire	1206 K
remarks	27 K
rendeld	1394 K meg
rendelje	1394 K meg	1407 K meg
report	7 K an error	7 K a mistake	827 K
reporter	1453 K:	1454 K:
reporting	731 (K by	732 K by	733 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	973 K tu plaza
reserve	765 K your seat	2104 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1238 K informé avec notre appli	1238 K informés avec notre appli
resum	257 K generat	257 K fet
resume	971 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1206 K	1206 K ici	1230 K notre hors-série	1234 K tous les épisodes
rezervuokite	1713 K
rezime	2296 K
rezumat	2154 K generat	2154 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1502 K ogni
ringkasan	1457 K ini	1457 K dibuat	1457 K oleh	1457 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1713 K
""", 'ry': """
ryhdy	1143 K
""", 's': """
s	333 K využitím zpráv
""", 'sa': """
saada	1014 K oma vihje	1014 K meile	1014 K oma arvamuslugu	1014 K arvamuslugu	1029 K
saat	1143 K ilmoituksen	1143 K sähköpostin	1143 K
saiba	2083 K mais	2083 K mais:
saken	46 K kan	1949 K fortsetter
saksikan	1446 K juga	1461 K video	1461 K live	1461 K live streaming
sale	786 K:
saluran	41 K aduan redaksi
salvesta	1029 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1177 K engagement
save	787 K #% on your first	787 K #% on an annual	787 K #% on a digital	866 K #%
sazinies	1753 K
saznajte	2281 K više:
""", 'sc': """
scan	748 K to join	778 K the qr code	778 K the code
scannez	1238 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	558 K
schalten	558 K sie
schau	573 K
schenk	539 K diesen
schenken	539 K sie diesen
schick	573 K
schicken	573 K sie
schlagworte	482 K zu
schon	562 K ab # euro
schreib	573 K
schreiben	31 K sie den ersten	486 K sie unserem autor	486 K sie der autorin	486 K sie uns	573 K sie
schrijf	1873 K je
scopri	23 K di più da	1541 K i giochi	1541 K i nostri giochi
scrivi	31 K il primo	1523 K all'autore
scroll	768 K down for video	1474 K ke bawah	1474 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	388 K også	388 K video	388 K også:	404 K flere jobs	418 K hele	418 K flere	418 K alle	978 K adhiere a los criterios	993 K permite la reproducción	1534 K vuoi raccontare	1534 K hai informazioni	1913 K også	1913 K video	1913 K også:	1946 K hele	1946 K alle	1946 K mer av	2098 K tiver informações	2098 K você tem informações	2484 K också	2484 K även	2484 K även:	2516 K hela	2516 K alla	2516 K mer av
sea	28 K respetuoso	31 K el primero
search	809 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	717 K more from	718 K also	718 K more	718 K more:	718 K also:	723 K all posts by	723 K author archive	822 K our explainer:	824 K more videos	827 K	896 K more:
seen	44 K a typo	44 K a mistake	828 K
segera	1435 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	967 K
seguinos	12 K
seguir	967 K a
seguiu	12 K-nos
sehen	517 K sie hier das	517 K sie im video	517 K sie das video	573 K sie
sei	31 K der erste	31 K die erste	1534 K stato testimone	1534 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1697 K	1713 K
seko	1738 K	1753 K
sekojiet	1738 K
selanjutnya	1473 K:
sem	32 K comentários
senaste	2483 K nytt om
send	3 K this	398 K os et krypteret	398 K os dit tip	418 K	723 K us your	723 K tips to	723 K your tips	723 K feedback to	723 K your story ideas	806 K us	806 K your	806 K photos	806 K pictures	827 K	879 K this	879 K it on	1923 K sikkert tips	1923 K tips	1946 K	1946 K saken videre
senden	573 K sie
seneste	387 K nyt om
sent	783 K every	783 K each	850 K on mondays	850 K on tuesdays	850 K on wednesdays	850 K on thursdays	850 K on fridays	850 K on saturdays	850 K on sundays
seotud	1002 K:
ser	1948 K du noe feil	2517 K du något fel
ses	1209 K derniers articles
set	44 K en fejl	827 K
sett	44 K en feil
setzen	573 K sie
seu	27 K comentário	2110 K comentário será
seuraa	12 K	1126 K kirjoittajaa	1126 K toimittajaa	1143 K
""", 'sh': """
share	3 K this	3 K the article	723 K your story	806 K your	827 K	879 K this
shop	827 K
short	714 K survey
show	893 K content from
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	252 K tens informació	963 K tienes información	963 K tiene información	963 K tenés información	963 K conoces algún	963 K conoces un caso	1224 K vous avez des informations	1224 K vous disposez	1224 K vous souhaitez
sia	31 K il primo
sichere	573 K
sichern	573 K sie
sie	7 K haben einen fehler	12 K finden uns	486 K erreichen die autorin	486 K erreichen den autor	506 K erreichen	582 K haben schon ein abo	582 K haben ihr limit	582 K haben das limit	582 K haben schon ein konto
sieh	517 K dir das video
siehe	483 K auch
siga	12 K	12 K-nos	962 K el canal	2095 K este autor	2095 K esta autora
sign	659 K up here	683 K up to get	683 K up to receive	684 K up to	684 K up for	684 K up here	684 K up (it's	779 K up for push	779 K up for alerts	779 K up for text alerts	779 K up for breaking news alerts	814 K up to our	814 K up for our	814 K up for breaking	814 K up for free	827 K up	827 K in	851 K up to	851 K up for
sigue	12 K a	947 K leyendo:	962 K el canal	967 K a	992 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1446 K juga	1446 K juga:	1446 K:	1446 K video	1451 K berita	1461 K video	1472 K berita selengkapnya	1472 K berita lainnya	1473 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1478 K artikel gratis
sisesta	1029 K
siste	1912 K nytt om
sitter	1948 K du på	2517 K du på
siz	33 K ne
sizce	33 K
sizin	2618 K başiniza
""", 'sk': """
skaitykite	1687 K daugiau	1687 K taip pat	1687 K ir	1713 K
skapa	2515 K ett	2515 K konto	2516 K
skaties	1728 K arī	1753 K
skicka	2516 K
skinite	13 K	2304 K	2329 K aplikaciju
skontaktuj	1997 K się z autorem
skopiuj	2018 K link	2018 K
skriv	398 K til journalisten	399 K til	418 K	418 K direkte	1946 K inn	1946 K direkte	1946 K til oss	2516 K upp	2516 K direkt
""", 'sl': """
sledite	12 K	2431 K
sleduj	12 K
sledujte	12 K	300 K:	335 K	2374 K
slik	1945 K bruker	1945 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	513 K nutzen wir ki
sob	2095 K supervisão de
sobre	951 K el autor	951 K la autora	951 K la firma	952 K el autor	952 K la autora	952 K la firma	2087 K o autor	2087 K a autora	2088 K o autor	2088 K a autora
sois	31 K le premier
solliciteer	1876 K nu
sollten	486 K ihnen fehler
solo	914 K para suscriptores	1497 K per abbonati	1562 K per te
somente	2058 K para assinantes
sondage	1249 K -	1249 K.
sorodna	2403 K novica
sorodno	2403 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	1560 K
sostieni	1489 K	1489 K il	1489 K la	1560 K
souhrn	317 K	317 K článku
soutenez	1168 K	1168 K le
soutenir	1168 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2516 K
special	786 K offer	792 K report:
speel	1831 K onze
spela	2516 K upp
spelregels	1801 K
spende	442 K für
spenden	442 K für	533 K an:
spendenkonto	533 K:
spiel	520 K unser
spielen	520 K sie unser
spill	1946 K av
sponsored	743 K by	796 K:	839 K by our
sponsorizzato	1543 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2431 K
spring	786 K sale
spune	59 K-mi
spytaj	2006 K
""", 'st': """
sta	1873 K
start	786 K your	813 K your day with	813 K your morning with	813 K your week with	1876 K nu
stavovi	2293 K autora	2293 K izraženi	2293 K izneti	2293 K izneseni
stay	28 K on topic	684 K up to date with	770 K with	778 K ahead with	827 K	845 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1873 K
stellen	513 K sie der
stem	418 K	1831 K mee	1873 K	1946 K
steun	1849 K	1873 K
stiahnite	13 K si	2374 K si aplikáciu
stimm	520 K jetzt ab:
stimmen	520 K sie jetzt ab:	573 K sie
story	799 K by
straipsnis	1715 K tęsiasi
streszczenie	26 K wygenerowane	2006 K	2006 K artykułu
stuur	3 K dit	1873 K
""", 'su': """
su	27 K comentario	1508 K facebook e twitter	1508 K facebook e instagram
subscreva	2108 K o nosso podcast
subscribe	12 K to our	666 K to	684 K to	748 K to the	748 K to	776 K to comment	786 K	827 K	829 K for	851 K to
subscribers	829 K can read	860 K get
subscriptions	787 K start at
subskrybuj	2024 K
sudah	59 K mencoba	59 K coba
sui	1508 K nostri canali
suivez	12 K	1226 K
suivre	1226 K
suka	69 K tulisan	69 K artikel	1458 K artikel ini
sull	1524 K'autore	1525 K'autore
sumate	12 K	56 K a las #
sumber	1454 K:	1454 K :
summary	763 K
summer	786 K sale
support	666 K	666 K the	827 K
supporters	860 K get
sur	1186 K l'application	1194 K facebook et twitter	1194 K facebook, twitter	1194 K facebook et instagram	1206 K le même sujet
survey	773 K:
susikurkite	1713 K
susisiekite	1713 K
""", 'sv': """
svar	404 K på vores	418 K	1929 K på vår	1946 K
svara	2500 K på vår	2516 K
svidelo	69 K vam se
svideo	2297 K vam se
svidio	2297 K vam se
svidjelo	69 K vam se	2297 K vam se
""", 'sy': """
syndicated	821 K with permission
synes	419 K du om
""", 'sz': """
szavazzon	1407 K
""", 't': """
t	69 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1929 K quizen	1929 K vår quiz	1946 K testen	1946 K vår	2417 K povzetek
taalfout	7 K	1801 K
tag	404 K quizzen	404 K vores quiz	418 K vores
tagged	718 K:
tags	718 K:
taip	1687 K pat skaitykite
take	772 K our	827 K	843 K us with you	866 K #% off
takip	12 K edin
tallenna	1143 K
tambahkan	1451 K
tanya	1457 K ai kami
tap	810 K play	827 K
tapkite	1713 K
tato	52 K investigace
tausta	1113 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	947 K puede interesar	947 K puede interesar:	947 K recomendamos:	947 K recomendamos leer:
tead	1014 K teemast	1014 K rohkem
tee	1019 K test	1129 K testi	1143 K testimme
teile	3 K	573 K
teilen	3 K sie	573 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1033 K:	1818 K: door	1846 K gaat verder onder	1846 K loopt door onder	1846 K gaat verder na	2000 K ukazał się	2000 K pochodzi z	2006 K przetłumaczony	2006 K został przetłumaczony	2006 K czyta	2293 K izražava	2296 K je preveden	2296 K čita	2299 K je objavljen u
tekstas	1717 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1126 K
tekstin	46 K saa
teksts	1757 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	696 K a friend	723 K us your story	827 K
telli	1027 K	1029 K
tellijana	1029 K
tem	2098 K alguma informação	2098 K informações	2098 K uma sugestão	2098 K uma denúncia	2098 K alguma história	2098 K uma história
ten	52 K tekst	2006 K skrót
tens	72 K dubtes	252 K informació	252 K una història
tento	317 K souhrn	317 K článek byl přeložen	2357 K súhrn	2357 K článok bol preložený
terjemahan	1457 K ini	1457 K dibantu
terms	731 K and conditions apply
test	404 K din viden	772 K your knowledge	1831 K je kennis	1929 K kunnskapene dine	2605 K:
testa	2500 K dina kunskaper
testaa	1129 K
teste	520 K dein wissen	573 K
testen	520 K sie ihr wissen	573 K sie
testez	1246 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	1408 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	317 K byl přeložen	320 K vyšel v	507 K:	885 K us on	885 K us at	885 K the studio	885 K the newsroom	2357 K bol preložený	2360 K vyšiel v
texte	1220 K traduit
texten	46 K får	2518 K fortsätter
texterna	46 K får
texto	971 K traducido	2102 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2739 K gia kênh	2748 K gia khảo sát	2748 K gia bình chọn
thank	739 K you for reading	878 K you for contributing an answer	878 K you for your interest in this question
thanks	739 K for reading	878 K for contributing an answer
the	5 K comments	684 K latest news directly	717 K latest in	717 K latest from	763 K ai summary
theo	2725 K dõi báo	2725 K dõi trên	2739 K dõi báo	2739 K dõi chúng tôi	2739 K dõi kênh	2741 K dõi
there	32 K are no comments	32 K are no	843 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	763 K article was	763 K article has been	763 K story was	763 K story has been	763 K content was	763 K summary	763 K translation	763 K piece was	768 K article is also available as audio	821 K article first appeared	821 K story first appeared	821 K piece first appeared	821 K post first appeared	821 K report includes material	821 K report includes information	821 K report includes reporting	821 K report contains material	829 K is a preview	834 K is an ai-generated	834 K is an ai	834 K ai-generated	834 K ai summary	876 K topic was automatically closed	876 K topic was closed	876 K topic is closed	876 K topic is now closed	876 K topic has been closed	876 K topic will close	876 K topic is locked	876 K thread is closed	876 K thread was closed	876 K thread is now closed	876 K thread has been closed	876 K thread is locked	876 K thread has been locked	876 K discussion is closed	876 K discussion is now closed	876 K discussion has been closed	876 K conversation is closed	876 K conversation has been locked	876 K post is locked	876 K post has been locked	889 K article appears in	889 K article appeared in	889 K story appears in	889 K story appeared in	889 K essay appears in	889 K piece appears in	889 K review appears in	889 K interview appears in	893 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	1520 K potrebbe interessare:
tiene	957 ¿K información
tienes	72 K dudas	72 K preguntas	950 ¿K una historia	957 ¿K información	957 ¿K una historia	958 ¿K alguna	963 ¿K algo que
tijdelijk	1876 K:
tiklayin	2589 K
tilaa	1143 K
tilmeld	418 K
tin	2734 K liên quan:
tip	41 K de redactie	41 K redaktionen	398 K journalisten	398 K redaktionen	659 K your	1807 K de redactie	1807 K ons	1873 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	828 K?	1923 K journalisten	1923 K redaksjonen	1923 K oss	1924 K	2494 K:
tipsa	41 K redaktionen	2494 K reportern	2494 K redaktionen	2494 K oss	2494 K anonymt
""", 'to': """
to	26 K podsumowanie	714 K join the conversation	770 K hear more	2006 K streszczenie	2006 K podsumowanie
toate	2151 K articolele lui
toda	981 K la información en nuestra
todas	946 K las noticias de
todos	27 K los comentarios	27 K os comentários	950 K los artículos de	2086 K os artigos de
toeta	1026 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1126 K
toimituksen	41 K vihjepuhelin
toista	1143 K
tonton	1446 K juga	1446 K:	1446 K juga:	1461 K video
top	717 K stories in	717 K stories from
topics	718 K:
toto	26 K shrnutí	317 K shrnutí	2357 K zhrnutie
tous	27 K les commentaires	1205 K les articles de	1209 K les articles de
toute	1205 K l'actualité de	1205 K l'actu	1238 K l'info dans votre poche
""", 'tr': """
traduit	1220 K avec l'aide	1220 K à l'aide
transmettez	3 K
treat	827 K yourself
trending	717 K in	792 K:
tried	59 K it?	874 K this recipe	874 K this
trimite	3 K	2149 K-ne
try	772 K today's	772 K our	782 K our	786 K	787 K one month for $#	787 K one month for £#	787 K one month for €#	787 K it for $#	787 K it for £#	787 K it for just $#	787 K it for just £#	787 K a month for $#	787 K a month for £#	787 K us for $#	827 K	842 K	843 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	921 K correo electrónico	978 K comentario será	2156 K ce părere ai
tud	1389 K valamit
tudo	2082 K sobre
tudsz	1389 K valamit
tule	1019 K tööle	1129 K lukijailtaan	1129 K mukaan	1143 K mukaan
tunnetko	66 K jonkun
turite	1699 K naujieną	1699 K informacijos	1699 K istoriją
turn	779 K on alerts
tutte	1519 K le notizie su	1558 K le notizie di
tutti	27 K i commenti	1523 K gli articoli di	1544 K gli episodi del podcast
""", 'tw': """
tweet	885 K us
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1863 K kunt zich altijd
""", 'ui': """
uit	1804 K het archief:	1869 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1863 K kan
""", 'uj': """
uji	1462 K pengetahuanmu	1462 K pengetahuan anda
""", 'ul': """
ultime	1519 K notizie di
""", 'um': """
um	480 K kommentare zu
""", 'un': """
un	41 K témoignage à	1224 K témoignage	1224 K fait	1234 K podcast à écouter	1536 K post condiviso da	2158 K articol susținut de	2158 K articol în parteneriat	2158 K proiect susținut de
una	969 K publicación compartida por	969 K publicación compartida de
unbegrenzter	536 K zugang
unduh	13 K	1435 K aplikasi	1464 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1209 K information à nous transmettre	1216 K info à nous	1224 K info	1224 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	674 K access for
unlock	786 K
unser	533 K spendenkonto	556 K wochenquiz	556 K quiz	572 K autor	572 K reporter	572 K redakteur	572 K korrespondent	575 K chatbot	575 K ki-chatbot	575 K wochenrätsel
unsere	483 K leseempfehlung	572 K autorin	572 K reporterin	572 K redakteurin	572 K korrespondentin	575 K ki	575 K frage der woche
untuk	1451 K mendapatkan
""", 'up': """
up	718 K next:
upozornit	340 K na chybu
upozornite	2379 K na chybu
uppdatera	2516 K
""", 'us': """
users	776 K must
usually	894 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1029 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut
""", 'va': """
vaata	1002 K ka	1029 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1739 K tev ir ziņa	1739 K tev ir ko	1739 K esi pieredzējis	1754 K raksts
vam	2418 K je bil	2418 K je bila
van	72 K kérdésed	1389 K egy jó	1389 K egy tipped	1389 K egy tippje	1408 K olyan	1408 K olyan dokumentuma
var	31 K först	2516 K med
varaa	1143 K
vasta	1029 K
vastaa	1129 K	1143 K
vastaava	1141 K päätoimittaja:
vastutav	1011 K väljaandja:
""", 've': """
vea	947 K también	947 K también:	976 K el video a continuación	976 K el vídeo a continuación
ved	398 K du mere	398 K du noget
vedd	1407 K meg
vedi	1520 K anche	1520 K anche:	1523 K tutti gli articoli di
vegeu	248 K també
vegye	1407 K meg
vegyen	1394 K jegyet	1394 K részt	1407 K részt
veillez	28 K à
veja	2082 K mais em	2083 K também	2083 K mais	2083 K:	2083 K também:	2083 K mais:	2108 K o vídeo abaixo	2108 K o vídeo acima	2108 K os vídeos mais assistidos
venujte	2370 K
ver	947 K también	950 K todos los artículos de	2086 K todos os artigos de
verder	1830 K lezen:	1869 K in het nieuws:
verhaal	1846 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	539 K sie diesen
verschijnt	1837 K elke	1837 K iedere
verstuur	3 K dit
vertaling	1818 K:
verwandtes	541 K thema:
vet	1923 K du mer	1923 K du noe	2494 K du mer	2494 K du något
veuillez	28 K respecter
vezane	2281 K vesti:
vezi	2143 K și	2143 K și:	2143 K:	2151 K toate articolele	2160 K video mai sus	2160 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	418 K vil gerne høre	428 K har tidligere skrevet	1946 K vil gjerne høre	1957 K har tidligere skrevet	2516 K vill gärna höra	2526 K har tidigare skrivit
viac	2344 K:	2344 K k téme:
video	768 K above:	768 K below:	799 K by	2281 K pogledajte
vidi	2281 K još
view	723 K all posts by	723 K all articles by
vil	404 K du arbejde	404 K du være med på holdet	1929 K du jobbe	1929 K du være med på laget
vill	2500 K du jobba	2500 K du arbeta
vind	404 K billetter	418 K
vinkkaa	1122 K toimitukselle	1122 K
vinn	1929 K billetter	1946 K	2500 K biljetter	2516 K
vir	2429 K:
viri	2429 K:
vis	28 K respekt	418 K indhold	1946 K innhold
visa	28 K respekt	2516 K innehåll
visit	827 K
visita	973 K nuestra tienda	1541 K lo store	1541 K il nostro store
visite	2104 K a nossa loja	2104 K nossa loja
viste	7 K
visualizzando	1536 K questo contenuto
viu	7 K algum	44 K um erro	2098 K algo	2098 K alguma coisa
""", 'vk': """
vklopi	2424 K
vklopite	2424 K
""", 'vo': """
voce	1538 K generata
voeg	1873 K
voir	1205 K tous les articles	1206 K aussi	1206 K la vidéo	1209 K tous les articles de	1234 K la vidéo ci-dessus
voit	1122 K lähettää vinkin
voita	1143 K
voix	1220 K générée
volg	12 K ons	12 K	1819 K	1873 K
voller	536 K zugriff
vols	252 K compartir	252 K explicar
vond	8 K je dit	1854 K je deze
voor	1825 K dit artikel	1866 K maar # euro per	1866 K maar €#	1866 K slechts # euro per	1866 K slechts €#
vote	827 K
votre	27 K commentaire	1183 K adresse e-mail	1183 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	1175 K est offert	1183 K désinscrire à tout moment	1183 K pouvez vous désinscrire à tout moment	1209 K avez une information	1216 K travaillez	1216 K avez été	1216 K êtes témoin	1216 K avez une information	1216 K souhaitez témoigner	1224 K avez une info	1224 K avez une information	1224 K avez des informations	1224 K disposez	1224 K souhaitez	1224 K êtes concerné	1224 K êtes témoin	1224 K avez été témoin	1224 K avez des photos	1224 K pouvez nous	1224 K pouvez joindre	1224 K pouvez contacter	1224 K pouvez écrire à
voz	971 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2149 K să ne spui
""", 'vu': """
vuoi	1534 K segnalarci	1534 K raccontarci
""", 'vy': """
vytisknout	330 K
""", 'wa': """
wa	41 K redaksi
want	828 K to	829 K to	829 K more	845 K to be the first
war	8 K dieser	8 K der	549 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	739 K this forwarded	804 K this	1854 K deze	1874 K je erbij	1874 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1831 K is jouw mening	1854 K vind je van	1854 K vond u van	1854 K vindt u van
watch	701 K us on	718 K |	718 K now:	718 K more:	718 K the video:	718 K the latest	718 K:	768 K the video above	768 K the video below	768 K the clip above	768 K the clip below	768 K the full video	768 K the full interview	768 K the full episode	810 K more	810 K our	824 K more videos	827 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	669 K accept:	669 K accept visa	669 K accept paypal	767 K're hiring	767 K are hiring	774 K value your opinion	774 K'd love your feedback	813 K respect your privacy	842 K use	842 K love	842 K recommend
wees	31 K de eerste
weet	1874 K je	1874 K u
weitere	482 K artikel zu	482 K artikel aus	482 K themen aus	486 K artikel von
weiterlesen	483 K:
wekelijkse	1780 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	573 K
werden	573 K sie
were	828 K you	884 K you
wesprzyj	2024 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	717 K others are reading	718 K to read next:	884 K do you	884 K did you	884 K's your	884 K is your	884 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	885 K us on	885 K us at	885 K:
where	884 K were you
""", 'wi': """
wideo	2010 K znajdziesz	2010 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	549 K fanden sie	549 K fandest du	549 K finden sie	549 K hilfreich war	556 K gut kennen sie	556 K gut kennst du
wil	1874 K je
with	798 K inputs from	798 K input from	798 K agency inputs	798 K reporting by	798 K additional reporting	860 K a subscription	860 K a digital subscription
""", 'wo': """
wochen	450 K kostenlos	450 K gratis
wolisz	2027 K słuchać	2027 K posłuchać
word	23 K lid van	1849 K lid van	1849 K vriend van	1876 K nu	1876 K vandaag
work	767 K with us	767 K for us
worth	718 K reading:
""", 'wr': """
write	827 K to
""", 'ws': """
wspieraj	2024 K
wszystkie	27 K komentarze	1993 K artykuły o	1997 K artykuły autora
""", 'wy': """
wydrukuj	2018 K
""", 'xe': """
xem	2734 K thêm	2734 K thêm:	2734 K:	2734 K video	2734 >> K	2734 K tiếp:	2743 K các bài viết của tác giả	2743 K các bài viết khác của	2743 K thêm bài của tác giả	2749 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	962 K puedes recibir
yazi	2619 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	701 K can follow him on	701 K can follow her on	701 K can follow them on	710 K can withdraw your consent at any time	710 K may withdraw your consent at any time	718 K may also like:	718 K might also like:	718 K may also be interested in:	718 K may also want to read:	718 K may want to read:	748 K can get	757 K can reach	757 K can email	757 K can e-mail	757 K can contact	768 K can hear this story	768 K can listen to this	770 K can listen to	776 K must be	776 K can be part of	822 K may have missed:	829 K're reading	829 K are reading	830 K can also	830 K can now	830 K can	855 K can get
your	27 K comment	27 K comments	774 K opinion matters	813 K weekly guide to	813 K daily guide to	813 K essential guide to	866 K first
""", 'yu': """
yuk	1435 K unduh aplikasi	1451 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	2013 K
zanim	2036 K dodasz komentarz	2036 K skomentujesz
zapis	2414 K je mnenje
zapisz	2018 K ten	2018 K artykuł	2018 K tekst
zapratite	12 K	2311 K
zapytaj	2006 K	2006 K nas
zaujal	318 K vás	2358 K vás
""", 'zd': """
zdroj	333 K:	2372 K:
zdroje	333 K:	2372 K:
""", 'ze': """
zeptejte	317 K se
zet	1873 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2357 K	2357 K článku
""", 'zi': """
zie	7 K je een	1804 K ook	1874 K je
zini	1739 K ko vairāk	1754 K stāstu	1754 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	1993 K więcej z	1994 K też	1994 K też:	1994 K także	1994 K:	1994 K wideo	1994 K film	1994 K zdjęcia	1994 K galerię	2010 K nagranie	2010 K materiał
""", 'zu': """
zugang	536 K zu allen
zugriff	536 K auf alle
zum	459 K newsletter	483 K thema:	483 K weiterlesen:	488 K autor	489 K autor	551 K kommentieren	572 K profil von
zur	488 K person	488 K autorin	489 K person	489 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1136 K
aamukirjeen	1136 K
aangemeld	1836 succesvol K
aanmelding	1879 bevestig je K
aanmerkingen	1816 op- of K
aastas	1038 K
""", 'ab': """
abbestellen	455 jederzeit K
abbestellt	559 jederzeit K
abbonamenti	1567 K
abbonamento	1493 hai già un K	1493 scegli il tuo K	1496 per chi ha un K	1567 K
abbonati	50 gli K possono	50 gli K	1493 K per	1493 K a soli	1496 per gli K	1496 solo per K	1528 K	1563 K a	1563 K:	1563 K ora	1563 K per	1563 puoi, K	1564 i nostri K	1567 K
abbonato	50 se sei K	50 chi è K può	1493 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1510 devi K
abmelden	527 wieder K
abo	534 pur-K
abonament	1971 masz już K	2180 K
abonare	2163 prin K ești
abonarea	2163 confirma K
abonat	50 ca K	2132 ești deja K
abone	2575 K olun ve	2630 K olun
aboneler	50 K	2620 K içindir	2620 yalnizca K	2620 sadece K	2634 K
abonelere	2595 K özel	2595 K özeldir	2595 K açik	2595 K açiktir
abonelerimiz	50 K	2631 K
abonelik	2634 K
abonements	1764 K
abonenci	2031 tylko K
abonenti	50 K var	1756 tikai K
abonentiem	1726 tikai K	1756 teksts ir K	1756 raksts ir K
abonents	1726 jau esi K
abonne	1252 je m'K
abonnee	50 als K	1773 al K	1773 word K	1773 nog geen K	1775 als K	1880 word K
abonneer	1880 K je
abonnees	50 K kunnen	50 onze K	1773 dit artikel is voor K	1775 alleen voor K	1865 K kunnen dit	1865 K kunnen het hele	1881 onze K	1884 K
abonnement	365 kræver K	436 K	591 K	1172 avec votre K	1256 K	1773 neem een K	1773 kiezen voor een K	1841 sluit een K af	1841 een K? log	1841 al een K	1865 nog geen K	1865 K dat bij je	1865 K af met	1880 kies een K	1884 K	1964 K
abonnementen	1884 K
abonnements	1256 K
abonnent	50 als K	50 som K	365 bliv K	365 allerede K	366 som K	430 en K	432 bliv K	446 sie sind noch kein K	449 als K	451 bereits K	451 bereits K:in	1891 bli K	1891 allerede K	1892 som K	1959 en K	1960 bli K
abonnenten	50 K können	50 K dürfen	446 nur für K	446 exklusiv für K	561 lesen nur K	588 unseren K	591 K
abonnenter	50 K kan	365 kun for K	365 artiklen er for K	421 er for K	421 kun K	433 vores K	436 K	1891 kun for K	1891 denne saken er for K	1891 artikkelen er for K	1950 er for K	1950 bare K	1950 kun K	1961 våre K	1964 K
abonnentin	50 als K	449 als K	451 bereits K
abonnentinnen	50 K können	446 exklusiv für K	446 nur für K	446 K vorbehalten	588 unseren K
abonner	365 K for at	432 K på	1252 s'K	1891 K for å	1960 K på
abonnere	1936 ved å K
abonnez	1172 K-vous pour	1172 K-vous à partir	1252 K-vous	1252 K vous
abonniere	587 K unseren	587 K hier
abonnieren	454 newsletter K	468 whatsapp-kanal K	468 K sie unseren kanal	498 podcast K	559 hier K	585 google K	585 google news K	587 jetzt K	587 K sie
abonniert	451 bereits K
above	841 links K
abrir	924 K en la app	2063 K no app
abstimmen	515 jetzt K:
abyste	285 K mohli číst dál
""", 'ac': """
accede	912 K a todo
accedi	24 K	1493 K per
accept	2139 K toate
acceptant	1198 en K les cookies
acceptar	256 K les galetes
accepteer	1795 K de cookies
accepter	1198 K les cookies
accepteren	1795 cookies te K	1795 cookies K
access	671 unlock full K	671 full K. no ads	788 K to every story	788 full K with no ads	816 year of K	816 months of K	816 want full K	816 K for half price
acconsento	1551 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	781 K with our privacy
according	901 K to
accordo	43 d'K?
account	671 create a free K to	671 sign in to your K	673 create an K to	788 please create a free K	898 create a free K	899 hold power to K	1773 maak een gratis K	1841 K is gratis en zo	1865 een gratis K	1880 maak een gratis K
accurate	795 K at time of
accused	901 K
aceptado	939 no has K las cookies
aceptaste	939 no K las cookies
aconseja	997 K
aconsejaba	997 K
aconselha	2126 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2126 K
actionnaire	1253 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1455 K dosen
adblock	296 vypněte K	379 slå K fra	1905 slå av K	1986 wyłącz K	2476 stäng av K
adblocker	473 K erkannt	473 K aktiv	473 nutzen einen K	473 verwenden einen K	473 trotz K	591 K	704 disable your K	704 you are using an K	704 K detected	1793 K uit
added	901 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	846 put your K	846 type your K	846 add your K	846 pop your K	846 enter your K	846 send us your email K
adgang	368 få K til	432 få fri K
admitiu	2126 K
admitted	901 K
adres	1974 twój K e-mail	2014 K e-mail
adresa	2133 K de email nu va	2134 K ta de email	2134 K ta de e-mail
adresiniz	2578 e-posta K
adresse	527 gültige e-mail-K	527 sie ihre e-mail-K	527 du deine e-mail-K	527 e-mail-K ein	1182 votre K e-mail	1182 votre K email
adresu	2277 na vašu e-mail K	2305 e-mail K	2305 mejl K
ads	70 no K	70 without K	899 we don't have K
advarede	435 K
advarer	435 K	1963 K
advarte	1963 K
advert	11 K
adverteix	279 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1881 zonder K
advertisement	11 K	703 this K has not loaded
advertisements	11 K
advertiser	803 supplied by an K	803 provided by an K	803 paid for by an K	803 produced by an K	803 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1871 dit is een K
advierte	997 K
adviseert	1883 K
""", 'af': """
affermato	1566 ha K
affichage	1228 K de ce contenu
affichant	1228 en K ce contenu
afficher	1198 pour K ce contenu	1228 ne peut pas s'K
affichera	1172 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	332 K odkazy	415 K-links	472 K-links	635 K links	703 contains K links	820 K links	820 K link	840 as an K	840 as an amazon K	840 our K partners	840 K partner of	1140 K-linkkejä	1401 K linkeket	1871 K links	1941 K-lenker	2307 K linkove	2307 K linkovi	2371 K odkazy	2427 K povezave	2511 K-länkar
affiliatelenker	1941 K
affiliatelinks	37 K	415 K	566 K	1871 K
affiliates	840 as K
affiliati	37 link K
affiliation	37 liens d'K	1232 liens d'K
affiliazione	37 link di K
affirme	1255 K
affirment	1255 K
afhankelijk	1877 K van giften	1877 K van donaties
afiliacyjne	37 linki K	2020 linki K
afiliacyjnych	2020 linków K
afiliado	37 enlaces de K	37 links de K	974 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	974 enlaces de K
afiliate	37 linkuri K	2159 linkuri K
afiliats	262 enllaços d'K
afirma	997 K	2126 K
afirmar	279 va K
afirmou	2126 K
afleveringen	1860 alle K van
afmelde	370 K dig når
afmelden	1836 elk moment K	1836 elk moment weer K
afsnittet	405 hele K
aftrekbaar	1838 gift is K
""", 'ag': """
agences	1213 avec K	1214 avec K
agenturmaterial	490 mit K
aggiornamenti	1506 segui tutti gli K
aggiunto	1566 ha K
agora	2123 doe K
agree	43 K?
""", 'ah': """
ahora	994 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	220 K	403 af K	403 med K	1928 med K	1928 av K	2499 med K	2499 av K	2746 K
aidez	1217 K-nous à	1252 K-nous
aiheesta	1139 lisää K täältä
aiutaci	1527 K	1563 K a
aiutarci	1527 K	1563 K a
aizliegta	1736 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1037 meie K	1037 sõltumatu K	1037 K maksab	1037 hea K
ajakirjandust	1025 toeta sõltumatut K
ajakirjanik	1015 K
ajakirjanikele	39 meie K
ajakirjanikud	1037 meie K
ajoute	1255 K
ajoutez	1252 K-nous
ajuda	276 K'ns
ajude	2092 K-nos	2123 K-nos
ajutorul	2164 K tău putem	2176 avem nevoie de K tău
""", 'ak': """
akci	319 naši K
akciu	2359 našu K
akismet	21 K to reduce spam
akkoord	1836 ga je K met onze	1836 gaat u K met onze
aktardi	2633 K
aktivieren	473 javascript K
akzeptiere	454 mit der anmeldung K
akzeptieren	454 mit der anmeldung K	475 cookies K
""", 'al': """
alamat	1433 K email
aldus	1883 K
alerta	2126 K
alertas	14 las K	927 recibe K	927 activa las K	2066 receba K
alertes	1187 recevez les K	1187 K info
alertou	2126 K
alerts	14 K	689 get K as
algemene	1836 ga je akkoord met de K
alin	2617 K
alive	899 local news K
alkaen	1138 K #
alles	446 lesen sie K	1865 lees K met
allow	705 K ads on
aloud	736 is read K by
""", 'am': """
amendat	2179 a K
ammesso	1566 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1564 siamo K su
andare	1485 prima di K via
android	461 für K und ios	685 our K app	1239 sur ios et K	1782 app voor K
angebot	534 ihr K	534 dein K	587 hier gibt es das K
angebote	527 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	581 ihre spende K	581 deine spende K	581 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	475 inhalte K werden
anggota	1479 jadilah K
ankete	2363 našej K	2363 v K
anketi	35 našoj K	2301 našoj K	2301 u K	2422 naši K	2422 v K
anketimize	35 K
anketimizi	2604 okur K	2604 K
anketo	2422 kratko K	2422 našo K
anketu	35 našu K	2301 kratku K	2301 našu K
ankety	323 naší K	2363 našej K
ankiecie	35 naszej K	2011 naszej K	2011 w K
anlatin	38 bize K	67 bize K	2617 K
anlatti	2633 K
anmelden	24 K	437 jetzt K	515 jetzt K:	587 hier K
anmelder	400 er K	1925 er K
anmeldung	454 mit meiner K	454 mit ihrer K	454 mit der K stimmen	454 mit der K stimme	454 mit der K willige	454 mit der K willigen	454 mit der K erklären sie	500 K	554 hier geht es zur K
annetus	1025 tee K	1040 K
anno	1565 all'K
annonce	11 cette K
annoncelinks	37 K	415 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	433 uden K
annonsblockerare	2476 stäng av K
annonseblokkering	1905 slå av K
annonselenker	37 K	1941 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1961 uten K	2530 utan K
announced	901 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1566 ha K
ano	2125 por K
anoi	1156 K
anoniem	1816 K tippen	1853 ons K
anonim	2598 bize K
anonym	548 K an uns
anonymous	807 K
anonymously	807 K
anot	1723 K
anregungen	521 fragen oder K	521 fragen und K
ansehen	519 hier K	519 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	712 K our poll
antes	904 K de irte	2049 K de sair
anuncio	974 después del K	974 tras el K
anuncios	70 sin K
anunciou	2126 K
anuncis	70 sense K
anvender	379 vi K cookies
anyone	880 if you know K
anytime	676 cancel K	900 cancel K
anzeige	11 der K	11 dieser K	472 nach der K weiter	544 dies ist eine K
anzeigen	70 ohne K	70 keine K	475 mit einem klick K lassen
anzusehen	509 um das video K
""", 'ap': """
apelowali	2046 K
apeluje	2046 K
apgalvo	1763 K
aplicativo	2063 baixe o K	2063 baixe nosso K	2124 nosso K
aplikace	355 naše K
aplikaci	292 stáhněte si naši K	293 stáhněte si K	326 mobilní K	326 naší K	326 naší mobilní K	354 stáhněte si K a
aplikaciju	2332 preuzmite K i
aplikacja	2044 nasza K
aplikacji	1976 w naszej K	1976 otwórz w K	2034 naszej K
aplikasi	1434 K kami	1436 unduh K	1436 download K	1479 instal K	1479 unduh K kami	1479 unduh K gratis	1479 segera unduh K	1479 yuk unduh K	1480 K kami
apoiador	2052 torne-se K	2092 seja nosso K	2123 torne-se K	2123 seja nosso K	2123 seja K
apoiam	2115 nos K todos os meses
apoie	2092 K
apoio	2048 seu K	2052 seu K é	2092 seu K
aportaciones	985 gracias a las K
aporte	959 tu K	994 tu K
apoyan	985 que nos K cada mes
apoyo	903 su K	903 tu K	907 con tu K	907 tu K es	959 tu K
app	461 als K	524 mit der K	524 in der K	525 -K	557 mit der K der	685 get our K	685 in our K	685 use our K	685 our new K	685 our ios K	688 get the K	819 have our K	819 our K has	819 with our K	819 via our K	819 on our K	844 our K has	844 with our K	844 on our K	844 our K and	898 our K	1782 in de K	1833 -K	1898 i vår K	1961 vår K	2468 i vår K	2530 vår K	2726 tải K	2783 在K中
appareil	1172 un seul K à la fois	1245 en cours sur un autre K
appeared	730 first K on	797 K in print
appen	372 hent K	372 åbn i K	1898 last ned K	1898 hent K	1898 åpne i K	2468 öppna i K	2469 ladda ner K	2469 ladda ned K	2469 hämta K	2529 ladda ner K och
appje	38 stuur een K	67 stuur een K	1815 ons een K
application	1184 téléchargez l'K	1184 notre K	1185 dans l'K	1185 avec l'K	1185 sur l'K	1185 télécharger l'K	1253 notre K
applications	1184 nos K mobiles
appot	1396 az K
apps	819 our K
apunta	276 K't
""", 'aq': """
aqui	2049 já que você está K	2049 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1961 vårt K
arbeit	588 unsere K
arbeitet	495 K als
arbejde	433 vores K
arbetar	2499 K med ai
arbete	2530 vårt K
argue	43 K back
argued	901 K
arrivato	1485 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	277 aquest K	277 l'K sencer	671 to unlock this K	671 members-only K	679 you've read your last free K	679 you have read your last free K	679 this is your last free K	679 reached your K limit	694 share this K on	703 links in this K may	790 save this K	800 this K	800 the full K	801 this K	802 this K	841 links in this K	899 this K	1160 vous avez aimé cet K	1160 cet K vous a plu	1172 pour accéder à l'K	1172 cet K est offert	1172 cet K vous a été offert	1172 pour lire cet K	1172 offrir cet K	1172 offrez cet K	1178 de cet K à lire	1212 cet K est paru dans	1212 cet K a été publié	1236 réagir à cet K en	1250 cet K a d'abord été publié	1253 cet K
articles	15 free K	58 nouveaux K par e-mail	660 you've read # K	671 access to all our K	671 gift K to give	679 free K left	679 K left this month	679 you've used all your free K	679 # of # free K	679 K left to read	788 to read more K	788 for three more free K	788 more free K	790 K to give	790 K to gift	790 K to share	790 gift # K	1172 tous nos K	1178 il vous reste # K	1242 nos K sont en accès libre	1253 nos K
articol	2177 acest K
articolele	2177 K noastre
articolelor	2147 preluarea K
articoli	58 nuovi K via mail	1493 tutti gli K senza limiti	1498 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1485 ti è piaciuto questo K	1493 per leggere l'K	1493 regala questo K	1564 questo K
articolul	20 K complet	20 K integral	2168 pentru a citi K	2168 să citești tot K	2177 ți-a plăcut K	2177 tot K
artigo	20 ler este K	20 ler o K	2049 gostou deste K	2119 para ler este K	2124 este K
artigos	2091 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	413 denne K for #	430 denne K	430 en K	433 denne K	438 dir gefällt dieser K	446 lesen sie diesen K mit	446 um diesen K zu lesen	446 dieser K ist nur für	446 zugriff auf alle K	446 alle K lesen	446 ganzen K lesen	452 freie K übrig	452 K frei	452 ihr letzter freier K	496 K wurde	501 unsere K öfter	530 K etwas wert ist	534 alle freien K	540 weitere K finden sie	545 rechte am K	545 K steht unter einer	555 den ganzen K	555 diesen K	560 gäbe es diesen K nicht	564 alle K zum	564 lesen sie in diesem K	569 K ist zuerst	569 K ist zuvor	571 K gratis	586 K wurde zuerst	588 dieser K	588 diesen K	588 diesem K	1468 untuk membaca K ini	1480 K ini	1773 om dit K te lezen	1773 dit K is alleen	1773 geef dit K	1773 lees dit K met	1773 gratis K deze week	1799 fout in dit K	1816 mening over dit K	1841 een premium K	1858 dit K	1872 niets uit dit K	1872 K mag zonder	1881 dit K	2519 gratis K kvar	2528 en K
artikelen	15 gratis K	1773 toegang tot alle K	1841 aantal K bereikt	1841 aantal gratis K	1865 gratis K gelezen	1868 alle K over
artikeln	446 zugang zu allen K	534 zugang zu allen K	571 freien K	2455 gillade du K	2461 läs hela K med	2461 lås upp K	2502 fel i K	2528 den här K	2528 K	2530 den här K
artikels	569 nutzung dieses K
artikkel	1032 tasuta K	1037 see K
artikkelen	1931 feil i K	1959 denne K	1959 K	1961 denne K
artikkeli	20 koko K	1098 tämä K on vain	1146 ilmainen K jäljellä	1154 tämä K
artikkelia	1142 maksutonta K	1142 ilmaista K
artikkelin	1152 tämän K
artikkelit	15 ilmaiset K	1142 ilmaiset K
artiklar	15 fria K	2461 fria K	2519 gratis K kvar	2525 inga gratis K	2525 inga fria K	2530 alla K
artiklen	359 kunne du lide K	430 K	433 K her
artikler	15 gratis K	365 gratis K	421 gratis K tilbage	427 ingen gratis K	433 alle K
artikli	1035 selle K
artiklid	1028 tasuta K
artiklit	1028 tasuta K	1035 seda K	1037 kogu K
arvioi	1156 K
""", 'as': """
asegura	997 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	901 K
asks	901 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	2057 já é K	2123 torne-se K	2123 seja K
assinantes	50 K podem	50 os K podem	2057 só para K	2057 somente para K	2119 exclusivo para K	2119 exclusiva para K	2119 exclusivos para K	2124 nossos K	2127 K
assinatura	2127 K
assinaturas	2127 K
assine	2048 K a	2048 K o	2056 K por	2056 K e tenha	2057 K para	2123 K já	2123 K agora	2123 K e	2123 K aqui	2123 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	802 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	703 as an amazon K	728 is an K
assure	1255 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1750 K mūs	1760 K mūs
atbalstiet	1760 K mūs
atbalsts	1750 tavs K palīdz	1760 tavs K	1760 jūsu K
attgjevast	45 K
atzina	1763 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	496 K
audioverze	2 K
audioverzi	322 K
audioverzii	2362 K
aufgefallen	478 fehler K
ausblenden	475 und wieder K
auszugsweise	490 nachdruck, auch K
auteur	1215 est l'K	1817 is K van	1820 mening van de K
auteursrecht	1848 rust K
author	725 email the K	725 the K can be	728 is the K of	728 is an K
automated	2 read by an K	736 is read by an K	736 narrated by an K
automatisch	2 K vorgelesen	449 endet K	519 K vorgelesen	545 K von dpa	545 K von der	553 der text wurde K	553 dieser text wurde K
automatisk	1928 K oversatt
autor	253 és K de	495 ist K	956 es K de	2093 é K de
autora	253 és K de	956 es K de	2003 napisz do K	2093 é K de
autorce	313 napište K
autore	1529 è K di
autorem	2003 kontakt z K
autoren	508 meinung der K
autorin	495 ist K	495 ist freie K	508 meinung der K
autorise	1245 n'K pas la lecture
autorke	2352 napíšte K
autorki	2003 napisz do K
autorovi	313 napište K	2352 napíšte K
autorskim	2021 chroniony prawem K	2021 chronione prawem K
autoru	2291 javite se K	2291 pišite K
autrice	1215 est l'K	1529 è K di
""", 'av': """
available	685 our app is K	686 K on the app store	686 K on google play	819 app is K	836 tickets are K here
avbryt	21 K svar
avec	1213 K afp	1214 K afp
averci	1563 grazie per K letto
avertit	1255 K
avertizat	2179 a K
avise	2123 K-nos
avsluta	2531 K när du vill
avsnittet	2501 hela K	2501 ladda ner K
avtorici	2412 pišite K
avtorju	2412 pišite K
avverte	1566 K
""", 'ay': """
ayda	2616 K # tl	2616 K # tl'den	2632 K
aydinlatma	2586 K metni
ayirtin	2617 K
aylik	2632 K
ayudanos	994 K
""", 'ba': """
ba	1963 K
bad	435 K	2532 K
bagikan	25 K	49 K
baixa	245 donar-te de K
baixe	2048 K o	2063 K o app
bajate	994 K la app
bancs	268 no depèn de K
banner	591 cookie-K	902 cookie K
banners	902 cookie K
bantu	1479 K kami
bastano	1563 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	545 redaktion nicht K
beboette	1883 K
become	51 K one of them	742 K a	898 K one of them
becoming	741 K a member	858 consider K a	898 consider K	898 K a member
bedankt	1880 K voor het lezen
beelden	1816 heb je K	1816 heeft u K
befindet	475 an dieser stelle K sich
before	660 K you go	660 K you move on
begging	902 K
begs	901 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	437 mit einem K	530 jeder K hilft uns	545 K steht unter einer	560 mit einem kleinen K	569 K ist zuerst	581 mit ihrem K können wir	581 mit deinem K können wir	581 ihrem K helfen	586 K wurde zuerst	588 dieser K	588 diesen K
bejelentette	1424 K
bekijk	1826 nieuwe baan? K
beklagade	2532 K
beklagede	435 K
beklaget	1963 K
belangrijkste	1836 elke dag het K
believe	882 if you K we	899 people who K in
belirtti	2633 K
below	812 sign up K	812 enter your email K	841 links K
beluisteren	1860 dit artikel ook K	1860 hier K
benachrichtigungen	14 K	463 K aktivieren	464 push-K
benadrukt	1883 K
bent	1766 nu je hier toch K
bepaalde	1883 K
berasal	1456 konten ini K dari
berdonasi	1479 mari K	1479 silakan K	1479 ayo K	1479 anda K
bereits	446 sie haben K ein abo	534 K ein konto
bergabung	1479 mari K	1479 K dengan kami	1479 ayo K
bergabunglah	51 K	1479 K
bergantung	1466 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	588 wir K
berichterstattung	588 unsere K
berichtet	495 K für	495 K über
berichtete	590 K
berite	2441 K nas
berkomentar	6 untuk K
berlangganan	1429 sudah K	1432 K newsletter	1465 terima kasih telah K	1465 berhasil K	1479 K sekarang	1479 silakan K
bersama	51 ikutlah K	1479 gabung K
bescheid	548 sagen sie uns K	548 sag uns K
beschloss	590 K
besedah	2453 po K
besked	408 push-K
beskeder	408 push-K
besloot	1883 K
beslutade	2532 K
besluttede	435 K
besluttet	1963 K
besoin	1160 nous avons K de vous	1252 nous avons K de vous	1252 a K de vous	1252 avons K de votre
besplatan	2319 poslednji K tekst
besplatna	2306 K članka
besplatne	2306 K članke
besplatni	2298 naš K webinar	2298 naš K vebinar	2319 poslednji K članak	2319 zadnji K članak
besplatnih	2306 K članaka
beste	1836 elke week het K van
bestellen	437 jetzt K	514 im shop K	515 shop K	515 store K	587 K sie hier	587 K sie unseren
bestellung	500 K
besten	588 die K texte
betaald	1871 artikel is K	1871 content is K
betaalmuur	1838 geen K	1884 K
betalande	2528 K läsare
betalende	421 kun for K	430 K læsere	1959 K lesere
betalingsmur	436 K	1964 K
beteiligt	544 redaktion ist nicht K
betonte	590 K
betrokken	1845 redactie is niet K
bevestigen	1836 aanmelding te K
bevorzugen	501 google K
bevorzugte	501 K quelle
bevorzugten	501 K quelle
bevorzugter	501 K quelle
bewerben	515 jetzt K:
bezahlschranke	531 K	591 K
bezmaksas	1752 K rakstus	1752 K raksti	1752 K kontu	1756 K raksts
""", 'bi': """
bidrag	363 dit K	363 giv et K	432 giv et K	432 dit K gør	432 dit K er	432 dit K til vores	436 K	1889 ditt K	1938 gi et K	1960 ditt K gjør	1960 ditt K er	2508 ge ett K	2508 ditt K gör	2529 ge ett K	2529 swisha ett K
bidraget	1938 K ditt
bijdrage	1769 jouw K	1812 kleine K	1871 K is betaald	1877 dankzij jouw K	1882 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	578 uns ihre K
bildirdi	2633 K
bildirimlere	14 K	2579 K izin ver
bildirimleri	14 K	2580 K aç
bildirin	38 bize K	67 bize K
biletlerini	2604 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	899 K owner
bilten	2286 K
binding	367 ingen K	434 ingen K
bindingstid	1893 ingen K	1962 ingen K
bindningstid	2463 ingen K	2531 ingen K
binnenland	1856 is redacteur K
bisogno	1485 abbiamo K di te	1563 abbiamo K di te	1563 abbiamo K del tuo	1563 abbiamo K anche di te	1563 abbiamo K di voi
bitte	438 haben wir eine K	438 eine K an sie	438 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1424 K
""", 'bl': """
bli	1960 K med i	1960 K en del av	2529 K en del av
blijkt	1883 K uit
blijven	1838 om dit te K doen
bliv	51 K en af dem	432 K en del af
blocker	704 disable your ad K	704 disable ad K	704 turn off your ad K	704 using an ad K
blocking	704 K our ads	705 K ads
bloqueador	937 K de anuncios	998 K de anuncios	2073 K de anúncios
bluesky	16 K	698 follow him on K	698 follow her on K	698 follow them on K
""", 'bo': """
board	766 our jobs K	766 our job K
bogatych	2023 nie mamy K
boli	42 K ste pri tom
bookmark	823 K this story	823 K this page
bookshop	808 our K	868 in our K	868 from our K
""", 'br': """
bralcem	2449 K
bralcev	18 po zaslugi K	43 pisma K	2430 s podporo K	2430 s pomočjo K	2449 K	2451 naših K	2451 po zaslugi K	2451 s podporo K	2451 podpori K
bralci	2449 K	2451 naši K
branja	0 čas K
brauchen	530 K noch #	587 wir K ihre hilfe	587 wir K deine hilfe	587 K wir sie	587 K wir dich	587 K wir eure
braucht	530 K ihre hilfe	530 K deine hilfe
breaking	689 get K news alerts
brez	2430 K vas
brief	1816 K naar
briefing	740 our morning K	740 our K	740 daily K	781 K in your inbox
briefkasten	503 anonymen K	503 anonymer K
brieven	1816 K naar
bring	844 our apps K
brings	844 our app K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	704 your K is out of date	704 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1928 K ki	1928 K ai
""", 'bu': """
budite	2305 K u toku
buitenlandcorrespondent	1878 is K
buitenlandredacteur	1817 is K
bulabilirsiniz	2617 K
bulan	1481 per K
buletin	1432 K kami	1465 K harian kami	1480 K kami	1483 K
bulunabilirsiniz	2630 katkida K
bulundu	2633 çağrida K
bulunun	2630 katkida K
buradan	2612 K bağiş yapin
bureau	752 K chief
button	509 klick auf den K	881 clap K
buttons	790 the share K	790 the K below
buycoffee	2023 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	2048 K-se	2057 K-se para
cadeau	1774 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	959 K
callan	995 lo que otros K
campagne	1242 K de dons	1252 boucler notre K
campaign	899 our spring K	899 our K
can	898 pay what you K
canal	932 únete al K	994 únete al K	2069 siga nosso K	2069 siga o K	2123 entre no K	2124 nosso K
canale	1533 al K	1564 il nostro K
canali	1507 sui nostri K
canalul	2177 K nostru
cancel	21 K reply	676 K at any time	900 K any time	900 K at any time
cancele	2056 K quando quiser	2125 K quando quiser
cancellarti	1500 puoi K
cap	253 és K de
caporedattore	1529 è K
caporedattrice	1529 è K
carte	9 cette K
casella	1501 nella tua K
""", 'ce': """
cebinize	2609 K gelsin
celoten	20 K članek	2398 K članek je	2426 K članek
celotnega	2398 za ogled K	2398 za branje K	2426 K članka
cenite	2446 K naše delo	2446 K naš trud
cerea	2179 K
cereau	2179 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2179 a K	2179 au K
""", 'ch': """
channel	899 our K	1438 ikuti K	1438 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1181 par e-mail K	1181 par mail K
chargement	1228 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	553 unseren K	553 unserem K
chcete	354 K číst dál	2339 K čítať ďalej
check	771 K back for more	771 K back soon
chef	1215 est K de	1856 is K van de
cheffe	1215 est K de
chefredakteur	580 ist K
chefredakteurin	580 ist K
chefreporter	580 ist K
chefreporterin	580 ist K
chegou	2049 se você K até aqui
chercheur	1215 est K
chercheuse	1215 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2765 hãy K sẻ	2768 K sẻ
chiede	1566 K
chiederti	1485 un piccolo favore da K
chief	728 is K
chiesto	1566 ha K
chip	741 K in	742 K in	898 K in now	898 K in and
chipping	898 consider K in
choices	811 cookie K	811 your K
choisissez	1172 K votre offre
choose	658 K a plan	673 K a plan
chosen	795 K by our
chronione	2021 K są prawem
""", 'ci': """
cijelog	2273 za čitanje K
cikk	1422 ez a K
cikkeink	1422 K
cikket	1420 ezt a K	1420 a K
cinste	54 fă-mi K cu o cafea
cipta	1450 hak K
citarea	2172 cu K sursei
citera	2488 K oss gärna	2488 K gärna men ange
citire	0 timp de K	0 timp K
citit	2164 dacă ai K până aici
cititorii	36 K noștri	2177 K noștri
cititorilor	18 datorită K	43 scrisorile K	2164 datorită K
civil	818 keep it K
""", 'cl': """
claimed	901 K
clap	881 K for this	881 K for it	881 give it a K	881 K up to
claps	881 K for this	881 give it some K	881 # K
clarifications	775 corrections and K
clicking	759 by K play
client	1174 déjà K
clips	40 your K
""", 'co': """
code	1533 qr K
codziennie	17 K rano	1974 otrzymuj K
coffee	54 buy me a K	54 buy us a K	741 buy me a K	741 buy us a K	898 buy us a K	900 cup of K
colabora	956 K con
collabora	1529 K con
columnist	728 is a K	752 K	1817 is K	1878 is schrijver en K	1878 is K en
colunista	2093 é K
com	2221 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	942 quieres K	943 para K	2079 para K
comentari	6 deixa un K
comentarii	2177 spune-mi în K	2177 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	942 déjanos tu K
comentarios	942 no admite K	943 en los K
comentariu	21 pentru a publica un K
comentou	2126 K
comision	2159 primi un K
comment	6 to K	6 to leave a K	6 to post a K	712 log in to K	712 sign in to K	712 be the first to K	712 leave a K below	712 leave your K	712 our K policy	713 post a K	818 posting a K	818 members can K	835 to K you must	835 to K, you must	897 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1236 votre K sera publié
commentaires	1201 charte des K	1201 espace K	1202 dans les K
commentare	6 per K	1515 vuoi K	1516 per K
commentator	1878 is politiek K
commenter	1202 pour K	1236 peuvent K	1236 pour pouvoir K
commenti	1515 i K saranno	1516 nei K
commenting	712 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	712 in the K below	712 let us know in the K	712 K powered by	712 K have been closed	712 all K are subject to	712 we welcome your K	713 in the K section	818 posting K	835 closed the K	835 turned off K	835 turned off the K	835 switched off K	835 disabled K	897 post your K	898 let us know in the K
commercial	795 our K team	795 our K content	1232 réalisé par un partenaire K	1245 notre service K
commissie	1845 een K
commission	703 we may receive a K	703 K if you buy	795 may earn a K	795 may earn a small K	795 may earn an affiliate K	795 may receive a small K	795 may receive K	795 earn K from	820 K
commissione	1542 ricevere una K
commissions	820 K
committed	775 K to accuracy
community	547 unserer K	588 unsere K	712 abide by our K	749 our K members	749 leave our K	749 like our K	898 join our K of	899 K-funded	1515 regole della K	1533 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2100 uma publicação K por
compartilhado	2100 um post K por
compartilhe	25 K	49 K com	67 K sua história	2123 K este
compartilo	49 K
compartir	912 K tu cuenta, cambia	994 si quieres K tu cuenta
compensated	820 K
compensation	795 receive K from
complain	775 K about this article
complained	901 K
complains	901 K
complaints	775 our K page
completa	988 para leer la nota K	2056 para ler a matéria K
complete	788 K digital access
completo	2056 para ler o artigo K
complimentary	15 K articles	679 K articles	679 K article this month	679 last K article
compte	1252 créez un K	1252 créez votre K
comunidad	985 K que sostiene
comunidade	2123 faça parte da K
comunique	2078 K um erro
comunitatea	2164 K care susține	2176 intră în K
concorda	43 K?
condannato	1566 ha K
condiciones	940 términos y K
condividi	67 K la tua storia	1563 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1236 charte de bonne K
confidence	750 in K
confidential	750 K tip	750 K tips
confirm	681 check your email to K
confirmar	984 bandeja de entrada para K	2114 caixa de entrada para K
confirmat	2179 a K
confirmation	1241 e-mail de K
connect	698 K with us on
connectez	24 K-vous	1158 K-vous	1172 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1512 il K ai cookie
consent	708 we need your K to load	744 written K
consentimento	2100 K para carregar
consentiti	1515 non sono K commenti
consider	658 K giving	658 K making	658 K joining	658 K a gift	665 if you liked this article, K	742 please K	742 K a	742 K giving	742 K joining	858 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	681 K me with news and offers	756 K her at	756 K him at	756 K them at	898 K us at	1853 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	727 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2123 K-nos
contenido	9 este K	9 K externo	913 K premium	939 K externo de	939 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	708 to view this K, you	708 to view this K please	708 this K is hosted by a third party	708 we use your sign-up to provide K	709 third-party K	788 access to all our K	795 our K studio	797 to reuse this K	800 this K	1821 K te zien
contenu	9 ce K	1198 ce K n'a pas pu être	1198 K bloqué	1228 K est fourni par
contenus	1172 tous nos K	1253 nos K
contenuti	9 K esterni	1496 a tutti i K
contenuto	9 questo K	9 K esterno	1512 K esterno
contingut	9 aquest K
continua	1555 K a leggere con	2168 pentru a K lectura
continuar	268 el teu suport per K	268 ajuda'ns a K	271 per K llegint	2119 para K lendo	2119 para K a ler	2119 K lendo
continuare	20 K a leggere	1555 per K a leggere	1555 per K la lettura	2168 pentru a citi în K	2168 citește în K cu
continue	671 to K reading this article	671 log in to K	671 sign in to K	671 register to K	671 upgrade to K	898 help us K	2106 K a ler abaixo	2119 K lendo com	2119 K a ler com
continuer	1245 pour K à lire
continuez	1232 publicité, K	1245 K votre lecture sur
continuing	708 by K to use this website, you agree
contou	2126 K
contribua	2092 K	2123 K com	2123 K a partir	2123 K para o nosso
contribuez	1252 K
contribuisci	1484 K
contributed	753 K reporting	753 K to this report	753 K to this story	753 K to this article	797 K to this report
contributing	728 is a K	898 by K to
contribution	658 make a K	741 make a K	898 your K	898 making a K	1252 votre K
contributo	1484 il tuo K	1488 con il tuo K	1552 piccolo K per noi
contributor	728 is a K
conversation	658 join the K	712 join the K with	713 to join the K	818 in the K
convida	54 K'm a un cafè
cookie	708 manage your K	1271 קובצי K	1392 K-kat	1512 usiamo i K	1512 questo sito usa i K	1986 pliki K	2215 файлы K	2215 файлов K	2225 файлы K	2255 файлы K	2255 файлов K	2355 súbory K	2661 файли K	2661 файлів K	2673 файли K	2703 файли K	2703 файлів K	2730 sử dụng K	2745 chấp nhận K
cookiekeuze	1857 K
cookies	9 third-party K	379 vi bruger K	380 bruger K til	402 K	552 nutzung von K	603 αποδοχή K	647 K	708 we use K	708 this site uses K	708 this website uses K	708 our site uses K	708 uses K to	708 accept all K	708 accept K	708 how to control K	709 use of K	759 social media K	811 K	939 usamos K	939 este sitio utiliza K	939 esta web utiliza K	939 aceptar las K para	939 que aceptes las K	940 uso de K	1198 refusé les K	1199 utilise des K	1228 gérez vos K	1256 bandeau K	1795 omdat je geen K	1797 gebruik van K	1821 social media-K	1857 K toe te staan	1905 vi bruker K	1927 K	1986 używamy K	1986 plików K	2075 usamos K	2075 este site utiliza K	2075 este site usa K	2076 uso de K	2490 K på	2498 K
cookievoorkeuren	1821 K
copy	899 read our K
copyright	1848 rust K
corespondent	2150 este K
corporate	899 K backing
correct	795 K at time of
correction	775 report a K	775 request a K	775 suggest a K
corrections	775 our K	775 K policy	805 our K team	899 our K
correo	920 en tu K	920 en su K	920 a tu K
correspondant	1215 est K	1215 K à
correspondante	1215 est K	1215 K à
correspondent	728 is a K	752 K	1817 is K
correspondente	2093 é K
correspondents	899 our K
corresponsal	253 és K	956 es K
correu	245 al teu K
corrispondente	1529 è K
courriel	1181 par K chaque	1181 dans votre boîte K
couvre	1215 K les
coverage	771 read our full K	771 see our full K	823 more of our K	823 all our K	899 our K
covers	728 K the
""", 'cr': """
created	735 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	901 K
criticized	901 K
cronisti	39 nostri K
crowdfunding	902 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	956 K los
cuenta	912 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1856 is K
cuma	17 her K
cuota	995 tu K
""", 'cz': """
czekamy	1989 K na wasze
czytaj	2043 K dalej za
czytania	0 czas K
czytasz	2044 K nas
czytelnicy	36 nasi K	2040 K	2044 nasi K
czytelniczek	2023 dzięki wsparciu K
czytelniczki	2040 K
czytelnikom	18 dzięki K	2040 K	2044 dzięki K
""", 'da': """
daarna	1775 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	587 sind sie K	587 sei K
dacci	1563 K una mano
daftarkan	1465 K email anda
dagar	2509 # K för #
dage	413 # K for #	432 prøv # K
dagelijks	1778 ontvang K
dager	1939 # K for #
daily	681 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2044 pisać K
danach	449 K # euro
dane	2373 #% z K	2373 # % z K
dankzij	18 K lezers	18 K onze lezers	1838 K onze leden	1838 K mensen zoals jij	1838 K lezers zoals jij	1864 K onze lezers	1864 K lezers	1864 K giften	1877 K jouw steun	1877 K uw steun
dapatkan	1438 K update berita
dar	354 váš K	358 K	2395 K
darbu	1761 mūsu K
darmowe	2017 K konto
darmowy	1971 ostatni K	2032 ostatni K tekst
darmowych	2017 limit K
darowizna	2043 twoja K	2047 K
darowizny	2047 K
darte	922 K de baja
darujme	334 na K	355 na K	356 K
dary	358 K	2395 K
data	728 is a K
datajournalist	1856 is K
dateci	1563 K una mano
datenjournalist	580 ist K
datenjournalistin	580 ist K
datenschutzbestimmungen	476 K
datenschutzhinweise	476 K
""", 'de': """
deaktiviere	473 K deinen adblocker
deaktivieren	473 K sie ihren adblocker	473 adblocker K	473 ad-blocker K
deaktiviert	473 javascript ist K
debat	401 send det til K
debate	713 join the K
debattartikel	2497 din K	2497 skriva en K
debattartikeln	2497 svara på K
debatten	6 delta i K	383 deltag i K	407 deltage i K	407 deltag i K	407 tone i K	1932 delta i K
debattinnlegg	43 K	1926 K
decided	901 K
decidiu	2126 K
decis	2179 a K
deciso	1566 ha K
declarat	2179 a K	2179 au K
declarou	2126 K
dedi	2633 K
dedicated	899 our K team
dediler	2633 K
deductible	741 tax-K gift	741 tax-K donation	898 make a tax-K	900 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1765 K dit
deine	18 ohne K
dejal	2453 je K
dejala	2453 je K
dela	25 K den	49 K den	2529 K med en vän
delite	49 K ga	67 K z nami
delivered	671 print edition K to	672 K to your door	681 K to your inbox	681 K to your email	681 get the latest news K	849 K mondays	849 K tuesdays	849 K fridays	849 K sundays	849 K on mondays	849 K on tuesdays	849 K on fridays	849 K on sundays
delivery	861 home K of the	861 home K
delo	2446 vam je všeč naše K	2451 naše K
dem	51 bli en av K
demanar	279 va K
demander	1160 une faveur à vous K	1160 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2633 K
denuncia	997 K	1566 K	2126 K
departe	49 dă-l mai K	2176 citi mai K
depend	899 we K on
depende	985 no K de bancos	2115 não K de bancos
dependemos	985 K de nuestros lectores	2115 K dos nossos leitores
der	590 so K
derden	1795 inhoud van K
derdi	2633 K
derecho	29 se reserva el K
derlerdi	2633 K
desactiva	937 K adblock
desactivar	937 K adblock
desacuerdo	43 en K
desative	2073 K o adblock
descarga	924 K la app	924 K nuestra app	994 K nuestra	994 K la app
descarrega	276 K't
descarregue	2063 K a app
desk	39 our news K
despre	2150 scrie K
desta	2123 faça parte K
destek	2612 K olun	2630 bize K	2630 K olun	2630 K ol	2630 K verin	2630 aylik K
det	435 hed K	1963 het K	1963 sto K
detected	704 ad blocker K	704 adblock K
determinou	2126 K
detto	1566 ha K
deutschen	569 von der K presse-agentur
devamini	2575 K okumak için	2630 haberin K okumak
devenez	1252 K membre	1252 K mécène
device	750 non-work K
""", 'di': """
dicci	1563 K la tua
dice	997 K	1566 K
diceva	1566 K
dich	587 trag K
dichiarato	1566 ha K
die	590 so K
diesem	588 K text
diesen	9 K tweet	49 leiten sie K	555 K text	560 gäbe es K text nicht	588 K text
dieser	588 K text
dieses	9 K video	509 um K video
different	43 got a K view
dig	359 vi har en bøn til K	2529 hör av K
digest	740 weekly K	740 our K
digipakett	1000 telli K
digital	534 K-abo für	561 ein K-abo	816 K pass
digitalabo	446 mit unserem K	534 K für
dijo	997 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2306 za # K	2306 od # K
dinara	2334 K
dine	365 læst alle K
dinleyebilirsiniz	2617 K
dinleyin	2 haberi K	2617 K
dipublikasikan	22 tidak akan K
dir	279 va K
direct	681 K to your inbox	1192 suivez en K	2133 K în inbox
directement	1182 K dans votre
directly	681 K in your inbox
directo	932 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1510 K adblock
disagree	43 K?
disait	1255 K-il	1255 K-elle
disattiva	1510 K adblock	1510 K l'ad blocker
discord	547 unserem K
discorda	43 K?
discordu	312 K
discordzie	2002 K
discover	251 a google K	396 google K	501 google K	585 K folgen	617 google K	746 google K	961 en google K	1814 google K	1921 google K	2002 google K	2148 pe google K	2492 google K
discoverissa	1120 google K
discussion	6 to join the K	818 in the K	818 join the K	1201 participez à la K
disdici	1493 K quando vuoi	1565 K quando vuoi
disfrutando	988 sigue K de
disiscriverti	1500 K
diskuse	325 vstupte do K	325 zapojte se do K
diskusie	2364 zapojte sa do K	2364 vstúpte do K
diskutiere	478 K mit
diskutieren	478 K sie mit	478 K sie über	587 K sie mit
diskutovat	325 K mohou
dispatch	740 a weekly K	740 our K
disponibil	2131 K doar pentru abonați
disponibile	1503 K su app store
disponible	925 K en google play	1184 K sur l'app store
dispositivo	912 si continúas leyendo en este K	913 en otro K	1555 in uso su un altro K	2119 em outro K	2119 noutro K
dispus	2179 a K
disse	1566 K	2126 K
distribuie	25 K	49 K-l
dit	1255 a K	1255 K-il	1255 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1201 K-le nous en	1252 K-nous
diu	279 K
diventa	1563 K socio	1563 K parte
diyor	2633 K
diyordu	2633 K
diz	2126 K
dizia	2126 K
diziam	2126 K
""", 'do': """
do	899 what we K
dobivajte	2326 K
dobivati	2320 želite K	2440 želite K
docente	1529 è K
dodaje	2046 K
dodal	357 K	2394 K
dodala	357 K	2335 K	2394 K
dodao	2335 K
doel	1838 ons K: #
dogodek	2419 naš K
dohodnine	2430 K
dokumente	503 anonym K
dollar	898 K you give	900 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1256 K
dona	1484 K ora
donacija	2310 svaka K	2310 vaša K	2332 vaša K	2333 vaša K	2333 svaka K	2336 K	2454 K
donacije	2336 K	2454 K
donacijo	2452 z K
donacijom	2334 K
donaciones	998 K
donacions	280 K
donasi	1466 K anda	1479 K anda	1483 K
donate	658 K now	658 K today	742 K	898 K what you can	902 K
donateur	1252 devenez K	1880 word dan K
donateurs	1217 nos K	1253 nos K	1838 dankzij onze K	1864 dankzij K
donatie	1769 doe een K	1769 jouw K	1812 K	1880 jouw K	1880 uw K	1880 doe een K	1884 K
donaties	1864 dankzij K	1884 K
donating	898 consider K
donation	658 make a K	665 consider making a K	741 make a K	784 K will be doubled	784 K will be matched	837 small K	864 a K of £#	864 a K of $#	864 a K of €#	865 a K of £#	865 a K of $#	865 a K of €#	898 your K	898 consider a K	902 K
donations	902 K
donativo	2092 o seu K
donatrices	1253 nos K
donazione	1488 fai una K	1527 una K	1563 la tua K	1563 fai una K	1567 K
donazioni	1567 K
donderdag	17 elke K
doneer	1765 K	1812 K
doneren	54 kopje koffie K
donio	334 na K	355 na K
donirajte	2310 K	2332 K	2430 K	2450 K
donnerstag	17 jeden K
donnez	1202 K votre avis	1252 K-nous	1252 K-leur
donors	863 K like you	898 new K
dons	1252 vos K	1256 K
doors	899 our K open
dopisnica	2292 je K	2413 je K	2413 , K
dopisnik	2292 je K	2292 , K	2413 je K	2413 , K
dostupan	2273 ovaj sadržaj je K
doubled	784 gift will be K	862 will be K	862 be K	862 K until
dovoljenja	2405 kopiranje brez K	2444 brez K
download	372 K appen	372 K vores app	685 K our app	685 K on the app store	688 K the app	688 K the free app	898 K our	1765 K de	1781 K de app	1781 K de gratis app
dozvole	2309 bez K
""", 'dr': """
draag	1864 K bij
draht	503 ihr K zur	503 K zu uns
dreptul	29 își rezervă K
drepturile	2146 toate K rezervate
drittanbietern	475 K nicht zugestimmt	509 inhalte von K
drittanbieters	509 dienst eines K
drittplattformen	475 K
drive	899 fund K
drop	38 K us
""", 'du': """
dukung	1466 K kami lewat	1479 K kami
dukungan	1479 K anda
dung	9 nội K này	2745 nội K này do
duyurdu	2633 K
""", 'dy': """
dyskusji	2012 kulturę K
dyskutuj	2012 K z nami
""", 'dz': """
dziennikarka	2004 - K	2004 , K
dziennikarstwo	1968 wesprzyj niezależne K	2044 nasze K	2044 niezależne K
dziennikarz	2004 - K	2004 , K
dziennikarze	2044 nasi K
dziennikarzem	39 naszym K	2004 jest K
dziennikarzy	2008 szukamy K
""", 'ec': """
economia	253 és cap d'K
economieredacteur	1817 is K
economieverslaggever	1878 is K
""", 'ed': """
edasi	49 saada K
edited	797 this story has not been K	797 has not been K by
edition	766 our special K	797 in our print K
editor	314 , K	715 letter to the K	728 is a senior K	728 is an K	728 is the K	728 is the deputy K	752 K	805 to the K	898 write a letter to the K	1455 adalah K	2093 é K de	2353 , K
editora	2093 é K de
editorka	314 , K	2353 , K
editors	805 to our K	899 we, the K	899 our K
ediyor	2633 itiraf K
""", 'ee': """
eelisallikaks	1012 K
eelistatud	1012 K allikaks
eens	43 mee K?
eerste	1882 K maand
""", 'ef': """
eftertryck	2488 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1156 K
""", 'ei': """
eiere	1938 ingen rike K
eigener	438 in K sache	588 in K sache
eilmeldungen	14 K	463 K aufs	526 K
eindredacteur	1817 is K
einem	449 mit K abo
einen	503 K tipp für uns
einer	545 text steht unter K
eingebettete	9 K beitrag	509 K inhalte
eingebetteten	509 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	576 unter K von ki
einstellungen	552 cookie-K
eintragen	587 K genügt
einverstanden	43 K?	454 ich bin damit K, dass
einwilligung	456 K können sie jederzeit widerrufen	456 K kann jederzeit widerrufen	456 K jederzeit widerrufen	475 K jederzeit
""", 'ek': """
ekibimiz	2631 K
ekibimize	2604 K katilin
ekipi	2419 naši K
ekipo	2419 našo K
ekledi	2633 K
ekleyin	2617 K
ekliyor	2633 K
ekonomireporter	2496 är K
eksternal	1456 konten K	1456 situs K
eksterni	2294 K sadržaj
eksternt	380 K indhold	402 K indhold	1906 K innhold	1927 K innhold
""", 'el': """
elektronski	2399 svoj K naslov	2425 svoj K naslov
elfogadom	1378 K a
elige	912 K tu plan	994 K tu plan
elismerte	1424 K
elke	17 K dag
ellas	51 únete a K
elle	1255 dit-K
ellos	51 únete a K
elmondta	1424 K
elrendelte	1424 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	327 svůj K	598 το K σας	598 στο K σας	631 το K σας	681 enter your K	681 we'll K you	681 we will K you	694 click to K	694 share via K	712 save my name, K	740 our daily K	740 our free K	756 K her at	756 K him at	833 by K	833 to your K	846 put your K	846 type your K	846 type in your K	846 leave your K	846 leave us your K	846 add your K	846 drop your K	846 pop your K	846 give us your K	846 fill in your K	847 sent to your K	847 by K to you	848 by K	852 join our K list	852 join the K list	888 reply to this K	898 K us at	920 en tu K	1432 ke K anda	1465 di K anda	1501 la tua K	1501 nella tua K	2014 adres K	2014 swój K	2061 no seu K	2163 pe K	2193 ваш K	2305 svoj K	2305 svoju K	2366 svoj K	2644 ваш K	2721 K của bạn	2721 nhận tin qua K	2722 địa chỉ K	2752 điền K để nhận	2752 K để nhận bản tin	2752 tin nóng qua K	2753 mỗi sáng qua K	2753 qua K mỗi	2765 nhập K của bạn
emailed	847 K to you
emailing	725 get in touch by K
emailul	2133 introdu K	2134 pe K tău
embed	9 this K	759 to view this K
embedded	9 K content	9 K post
embora	2049 antes de ir K
empresas	995 sin grandes K
emretti	2633 K
""", 'en': """
enable	704 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1176 sans K	1254 sans K
engagent	30 n'K que
engelleyici	2586 reklam K
engelleyicinizi	2585 reklam K
enig	43 K?
enjoyed	660 we hope you K this
enligt	2532 K
enquete	35 nossa K
ensisijaiseksi	1120 K lähteeksi	1120 K lähteeksesi
enter	548 strg+K	846 K your e-mail	2205 ctrl+K	2654 ctrl+K
entering	681 by K your email
enthalten	534 im abo K
entlang	587 hier K
entrada	919 en tu bandeja de K	2061 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1564 K fine mese
entschied	590 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1241 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1930 hele K
epizodo	2421 K
epizodu	321 K	2300 K
""", 'eq': """
equipa	39 nossa K	2124 a nossa K
equipe	39 nossa K	2124 nossa K
equipo	995 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	503 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	527 K angemeldet
erforderliche	21 K felder sind	478 K felder sind
erhalten	559 sie K in kürze
eri	42 K lì
erid	2240 K
erikoistoimittaja	1125 K
erkende	1883 K
erkender	435 K
erkendte	435 K
erkjente	1963 K
erreichen	548 K sie uns
erreichst	548 K du uns
error	775 spot an K
errors	775 spot any K
erschien	490 dieser text K zuerst	490 dieser artikel K zuerst	490 dieser beitrag K zuerst
erschienen	490 zuerst K auf
erstmals	586 text wurde K	586 artikel wurde K
ervaring	67 deel uw K	1853 deel je K	1853 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	545 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2123 K-nos
escreve	2093 K sobre	2093 K às	2093 K aos	2093 K para
escreveu	2126 K
escribe	956 K sobre
escribinos	38 K	67 K
escriptor	253 és K
escriptora	253 és K
escritor	956 es K
escritora	956 es K
escriu	38 K-nos	67 K-nos	276 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2123 K a
esimene	1038 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1254 offre d'K
estabas	42 K allí
estamos	995 ya K en
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
ettertrykk	1917 K forbudt
etti	2633 diye rica K	2633 rica K
ettiler	2633 rica K
etwas	530 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2306 za # K	2368 od # K
euro	449 dann # K	589 ab # K	2368 za # K
euroa	1138 K/kk
eurolla	1138 K
""", 'ev': """
evenementen	1859 onze K
evening	17 every K
event	808 our free K	1826 ons K
events	808 our K
every	17 K week	681 in your inbox K	737 thank you to K	900 K gift
everyone	737 thank you to K who	737 thanks to K who	784 keep it free for K	856 free for K to read	856 open for K	856 open to K	856 free for K	899 K reading this
everything	899 K else we publish
evra	2426 za # K
evro	2426 za # K	2430 vsak K	2451 vsak K
""", 'ex': """
exclusief	1773 dit artikel is K	1775 K voor abonnees
exclusiva	912 nota K	989 K para socios
exclusively	788 K for members
exclusivo	912 este artículo es K	912 contenido K para	913 este contenido es K	989 K para socios	2056 este conteúdo é K	2056 este artigo é K	2057 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1253 notre K
existujeme	2373 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	901 K
explica	38 K'ns	67 K'ns	279 K	997 K	2126 K
explicar	279 va K
explicat	2179 a K
explicou	2126 K
explique	1255 K
expliqueu	38 K-nos	67 K-nos
expressed	758 views K	758 opinions K	758 views and opinions K	758 views K are personal
external	9 K content	708 K content from
externe	9 contenu K	9 K inhoud	552 dieser K inhalt	577 K medien	1795 K inhoud
externen	9 K inhalt	9 K inhalte	476 K inhalt	509 alle K inhalte
externer	9 K inhalt	475 K inhalt von	509 anzeige K inhalte	509 K inhalt konnte
externes	9 contenus K
extracto	984 un K de nuestra
""", 'fa': """
facebook	16 K	161 K	376 på K og twitter	547 unserer K-gruppe	552 inhalt von K	617 K	694 share on K	698 like us on K	698 find us on K	699 on K and twitter	699 on K, twitter	699 on twitter and K	934 en K y twitter	934 en K, twitter	934 en K y x	1193 sur K et twitter	1193 sur K, twitter	1507 su K e twitter	1790 op K en twitter	1790 op K, twitter	1852 onze K-groep	1902 på K og twitter	2070 no K e no	2070 no K, no	2473 på K och twitter	2667 K	2787 在K上
facebookgroep	1852 onze K
facebookie	16 K
facebookis	1013 K
facebookon	1388 K
facebooku	16 K	312 K	2290 K	2351 K	2411 K
facts	898 fund the K
factual	775 K error	775 K errors
faire	1158 K un don
fais	1252 je K un don
faisant	1166 en K un don
faisons	1242 K vivre un
faites	51 K comme eux	1158 K un don	1166 K un don	1217 K un don	1252 K-le lire	1252 K un geste
farci	1564 da K
fast	435 slog K	1963 slo K	2532 slog K
favor	660 small K to ask	660 a K to ask of you	660 we have a K to ask	902 small K
favoriete	1814 K bron	1860 K podcast-app
favoris	1222 K google	1222 K sur google
favorite	746 K source	1222 source K
favorites	1222 sources K
favoritos	961 tus K
favour	660 small K to ask	660 we have a K to ask	902 small K
favourite	746 K source
""", 'fe': """
fee	820 a K
feedback	521 ihr K	521 dein K	712 thanks for your K	712 thank you for your K
fehler	478 haben sie einen K
fehlerhinweis	478 K
fejsbuku	2290 K
felder	60 K mit stern
felelte	1424 K
felirat	1424 ez a K
feliratkozom	1370 K a hírlevélre
fellow	728 is a senior K	728 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1384 minden jog K
""", 'fi': """
fi	741 on ko-K
fields	60 K with a star
figyelmeztet	1424 K
figyelmeztetett	1424 K
filmer	40 bilder och K
finalul	2177 K lunii
finanzieren	441 wir K uns durch spenden	560 helfen sie uns, sie zu K	588 wir K uns
find	882 if you K
finden	540 zum thema K sie	540 aus der region K sie	540 mehr dazu K sie	583 K sie hier.	583 K sie hier:	583 K sie oben.
finder	406 K en fejl
findest	583 K du hier.
fined	901 K
finestra	1515 si apre in una nuova K
first	678 for the K year	678 for your K year
fizess	1421 K elő
fizessen	1369 K elő	1421 K elő
fizette	1411 hirdető K
""", 'fl': """
flere	433 K af dem
""", 'fo': """
fogalmazott	1424 K
folge	468 K uns	555 die ganze K	587 K uns
folgen	468 K sie uns	555 alle K des	585 google news K	585 bei google K	585 auf google K	587 K sie uns
folgt	468 K uns
follow	698 K us on	698 K us at	698 K him on x	698 K her on x	698 K them on x	698 K me on	698 K our live	698 K on x	712 notify me of K-up	898 K us on
folosim	2139 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	392 alle rettigheder K
fordert	590 K
forderte	590 K
foreslo	1963 K
foreslog	435 K
foretrukken	396 K kilde	1921 K kilde
foretrukket	1921 K kilde
foretrukne	396 K kilde	1921 K kilde
forint	1423 K
forinttal	1423 K
forklarede	435 K
forklarer	435 K	1963 K
forklarte	1963 K
former	738 is a K
fortalte	435 K	1963 K
fortell	67 K oss
forteller	1963 K
fortgesetzt	472 wird nach der anzeige K
fortsette	1961 for å K å grave
forward	49 K it	49 K this	880 did someone K	880 did a friend K
forwarded	880 if someone K	880 if somebody K	880 was K to you	880 K this email	880 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1817 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	578 uns ihre K	578 uns deine K
found	901 K that
founder	728 is the K
""", 'fr': """
fragen	534 K zum abo	534 K zu ihrem abo
fragt	590 K
fragte	590 K
fredag	17 hver K	17 varje K
free	70 ad-K	679 you have # K	681 sign up for our K	681 sign up to our K	681 get our K	685 our K app	685 our app is K	784 keep it K for all	784 keep this site K	856 made it K
freelance	726 is a K writer	728 is a K
freelancejournalist	400 er K	1856 is K
freiartikel	452 K
freier	495 ist K autor
freitag	17 jeden K
freiwillig	560 bezahlt wird K
freiwilligen	437 K beitrag
friday	17 every K
fridays	17 on K	849 sent K
friend	695 tell a K	784 become a K of the
frilansjournalist	1925 er K	2496 är K
""", 'fu': """
full	20 to read the K
functional	759 K cookies
fund	658 K our	665 help K our
funded	899 reader-K
fundet	406 K en fejl
fundraising	899 K deadline	902 K
funktionale	509 K cookies
funnet	1931 K feil	1931 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	590 K an
gabung	1438 K di kanal	1479 K di	1479 yuk K	1479 ayo K
galetes	256 fem servir K
ganze	540 lesen sie die K
ganzen	20 K text	446 den K text lesen	540 lesen sie den K
gave	1888 gi en K i dag	1888 gi en K nå	1889 gi en K	1960 gi en K til oss	1960 gi en K i dag	1960 gi en K nå	1964 K
gazetecidir	2600 K
gazetecilerimiz	2631 K
gazetecilik	2631 bağimsiz K	2631 K para	2631 iyi K
gazetemizi	2628 K
gazetesi	2600 K'nde yaziyor
""", 'ge': """
geaccepteerd	1795 geen cookies hebt K
geblokkeerd	1857 inhoud is K
gebruiken	1795 wij K cookies	1795 we K cookies	1816 dit artikel K
gebruikt	1795 deze website K cookies	1795 deze site K cookies
gedetecteerd	1793 adblocker K
gedruckte	534 K zeitung? dann
gedruckten	534 abonnenten der K
gefallen	438 ihnen hat dieser artikel K	438 hat ihnen dieser artikel K	438 hat dir dieser artikel K
gefragt	590 K
gefunden	478 fehler im text K
gehen	438 bevor sie K
gekennzeichnete	472 mit einem symbol K
geladen	475 nicht K werden	509 inhalt konnte nicht K
gelesen	588 bis hierhin K	588 bis hierher K
gemaakte	1858 door ai K
gemeenteverslaggever	1878 is K
gemeinschaft	530 teil der K
genehmigung	491 ohne K
generated	735 summary was K	735 summary is K	735 summaries are K	735 key points were K	735 audio was K	735 voice is K	735 K using ai	735 K by ai	735 this audio is K
genererad	2499 ai-K
genereret	403 K af ai
generosity	898 your K
gengive	422 ikke tilladt at K
gengives	45 K	393 må ikke K
genossenschaft	588 unsere K	588 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1799 je e-mailadres wordt niet K	1848 artikel is eerder K op
gerekiyor	2626 üye olmaniz K
gern	587 wirf K
gerne	410 ja tak, jeg vil K	432 vil K høre fra dig	432 hører vi K
geschickt	527 eine e-mail K
geschlossen	478 kommentare sind K
gesponsord	1871 artikel is K	1871 content is K
gewijzigd	1845 intussen K	1845 inmiddels K
gewinnspiel	514 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	524 die app K es	524 app K es
gift	658 make a K	864 a K of £#	864 a K of $#	864 a K of €#	865 a K of £#	865 a K of $#	865 a K of €#	865 your K of £#	865 your K of $#	898 your K	1765 met een K	1838 met jouw K	1838 met uw K
gifts	18 small K
giornale	1564 questo K	1564 il nostro K
giornalismo	1488 sostieni il K	1552 fare K costa	1564 il nostro K	1564 il K costa
giornalista	39 nostro K	1529 è K e	1529 è K de	1529 è K di	1529 è K del	1529 è K della	1529 è K dell'	1529 è K a	1529 è K per
giornalisti	39 nostri K	1564 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2617 K
gitmeden	2571 K önce
give	741 K what you can	898 K what you can	898 K if you can	898 euro you K
gives	844 our app K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1918 kan ikke K
gjerne	1960 vil K høre fra deg
""", 'gl': """
glasajte	2315 K
glasila	2335 K
glasio	2335 K
glasujte	2315 K	2435 K
gledajte	2321 K nas	2441 K nas
glissez	1252 K une pièce
""", 'go': """
going	20 to keep K	837 keep us K	899 keep us K
google	161 K news	251 a K news	312 K news	326 K play	396 K news	468 auf K news	501 als quelle bei K	501 als quelle auf K	501 bei K öfter	501 auf K sehen	524 K play	546 K-suche	546 bei K	546 K news	546 auf K	617 K news	685 get it on K play	698 follow on K news	746 K news	746 star on K	746 source on K	815 when you search on K	815 in your K feed	961 en K news	1387 K-ben	1696 K news	1737 K ziņās	1737 K news	1814 vaker in K	1851 in K	1851 op K	1851 bij K	1921 K news	1921 som kilde på K	1935 app store og K play	1935 K play og app store	1982 nas w K news	1982 na K news	2002 K news	2148 pe K news	2290 K news	2351 K news	2365 K play	2411 K news	2492 K news	2492 som källa på K	2505 app store och K play	2505 K play och app store	2582 K news'te	2596 K news'te	2596 K'da bizi	2608 app store ve K play'den	2667 K news	2727 trên K news
gostou	2124 K desta	2124 K deste
govorila	2335 K
govorili	2335 K
govorio	2335 K
""", 'gr': """
gracias	18 K a ti	995 K a ti
granskning	2530 sådan här K	2530 vår K	2530 oberoende K
granskningar	2530 våra K
granskningen	2530 den här K
gratis	449 wochen K	449 monat K	561 tage K	587 jetzt K	589 wochen K	912 crea tu cuenta K	919 recibe K	994 recibe K	996 prueba K	1481 K	1773 ontdek nu K	1773 krijg je ook K	1881 niet K	1939 dager K	1950 K sak igjen	1950 K saker igjen	1956 ingen K saker	2509 dagar K
gratisartiklar	15 K
gratuit	15 article K	1178 dernier article K	1253 ce site est K	2176 creează un cont K
gratuita	1565 prova K
gratuitas	15 matérias K	915 notas K	2091 matérias K
gratuite	15 articole K
gratuitement	1172 essayez K	1174 inscrivez-vous K	1182 recevez K
gratuiti	15 articoli K	1498 articoli K
gratuito	15 articolo K	1498 articolo K	2091 artigo K
gratuitos	15 artículos K	15 artigos K	916 artículos K	2091 artigos K
gratuits	15 articles K	1242 nos articles sont K
gridava	1566 K
gritaba	997 K
gritava	2126 K
grupi	2322 viber K
grupo	2123 entre no K
""", 'gu': """
guglu	2290 K
guidelines	712 community K before	712 our community K
""", 'ha': """
haber	2631 bu K
haberdar	2609 ilk siz K olun	2609 K olun
haberi	2 K dinle	4 K	2628 bu K	2628 K size
haberler	2596 google K'de	2596 google K	2631 bütün K
haberlerimiz	2631 K
haberlerimizi	2628 K
hacemos	985 lo que K
hacete	994 K socio	994 K socia
hafta	17 her K
haftalik	2632 K
haftanin	2628 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2615 ücretsiz haber K	2626 ücretsiz haber K
hakutulostesi	1120 google-K
halben	561 zum K preis
haluan	1135 kyllä kiitos, K
hangzik	1424 K
hashtag	62 K it
hatirlatti	2633 K
hatti	2599 ihbar K
hattimiza	39 K	2599 ihbar K
haussa	1120 google-K
hauteur	1254 à la K de vos moyens
havi	1423 K #
havonta	1423 K
hay	2768 cho K
""", 'he': """
hear	751 we would like to K from you	751 we'd like to K from you	751 we'd love to K from you	751 we want to K from you	751 would love to K from you	898 we want to K from you	898 we'd love to K
heard	901 court K
hebben	1880 wij K je hulp nodig	1880 we K je steun nodig
hedder	435 K det i
heihin	51 liity K
hekelt	1883 K
hela	20 läsa K	20 läs K	2461 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	365 for at læse K	1891 for å lese K
helfen	437 K sie mit	587 K sie uns
helft	587 K uns
helloasso	1217 K
help	898 we need your K	898 K us do	898 will you K	898 K pay for	898 K if you can	898 K us pay	1812 K ons	1880 K ons
helpful	712 was this article K
her	1885 nå som du er K
here	658 sign up K	660 as long as you're K	660 now that you're K	812 sign up K	836 book K
herohero	355 na K
herpubliceren	45 K
herunterladen	461 app K
hetente	17 K	1423 K
heter	1963 K det i	2532 K det i
hette	2532 K det
hevder	1963 K
""", 'hi': """
hidden	60 email stays K
hier	583 gibt es K.
hierboven	1860 de video K
hieronder	1860 de reportage K	1860 het fragment K
hiervoor	1821 K zijn cookies nodig
hikayenizi	67 K bize
hilf	587 K uns
hilfe	576 mit K von ki
hinterlassen	437 K sie
hinweis	548 geben sie uns einen K	548 gib uns einen K	578 einen K
hinweise	503 K zu diesem	503 K nehmen wir	503 K für uns	521 K auf fehler
hirdette	1424 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	253 és K
historiadora	253 és K
historie	67 del din K
historien	414 læse hele K	1215 est K
historienne	1215 est K
historier	430 vores K	430 flere K	433 vores K	433 gode K
hittat	2502 K fel	2502 K ett fel
""", 'hj': """
hjelp	1928 K av ki	1928 K av ai	1952 K av ki	1952 K av ai	1960 K oss
hjelper	1960 ditt bidrag K
""", 'hl': """
hlasem	322 ai K
hlasujte	339 K	2378 K
""", 'ho': """
holder	430 læsere, der K
hoofd	1817 is K van
hoofdredacteur	1817 is K	1856 is adjunct-K
hoogleraar	1817 is K
""", 'hu': """
hubungi	38 K kami	1479 K kami
huikkaa	1156 K
huikkasi	1156 K
huusi	1156 K
huusivat	1156 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	359 nu K du er her
""", 'id': """
iddia	2633 K etti
ideal	1882 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1172 K-vous pour	1252 K-vous
""", 'if': """
ifade	2633 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	446 mit K abo
ihren	588 lebt von K
ihtiyacimiz	2630 yardiminiza K	2630 desteğinize K
""", 'ik': """
ikkunassa	1156 luki K
iklan	11 K	70 tanpa K
ikuti	1438 K kami	1479 K kami
""", 'il': """
ilanlari	2604 iş K
ilimitado	913 acceso K	2057 acesso K
ilk	2632 K ay
illimitato	1496 accesso K
ilmainen	1142 K tunnus
ilmaisia	1150 K juttuja
ilmoitti	1156 K
ilmoitukset	14 K	1133 K
iltakirje	1136 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1482 K
imbuhnya	1482 K
immobilienmarkt	514 unserem K
importa	994 tu opinión nos K
importante	2123 sua opinião é K
impozit	2165 din K către	2178 % din K
impozitul	2165 din K pe venit către
""", 'in': """
inbox	597 στο K σας	681 sent to your K	681 right to your K	681 into your K	681 check your K to	781 in your K at #	781 in your K by #	847 in your K	847 to your K	848 in your K	848 to your K	898 your K	1465 di K anda	1465 ke K anda	1551 nella tua K	1778 in je K	2276 u vaš K
inchiesta	53 mesi a questa K	1564 questa K
inchieste	1564 le nostre K
ind	24 log K	368 log K for at	430 log K med
indbakke	370 i din K
indbakken	371 i K
independen	1480 jurnalisme K
independence	899 our editorial K
independencia	995 nuestra K
independent	277 periodisme K	665 support K journalism	898 support K journalism	899 K journalism	2177 jurnalism K	2177 jurnalismul K
independente	2124 jornalismo K
independently	795 we K	795 editors K	795 K selected by our	795 K chosen by our
independents	277 mitjans K
independiente	995 periodismo K	995 prensa K
independientes	985 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1564 giornalismo K	1564 informazione K
indipendenti	1552 rimanere K	1552 restare K
indipendenza	1564 la nostra K
indirin	2608 app store ve google play'den K	2617 K
infocom	490 dpa-K
infolettre	1181 notre K	1253 notre K
informace	331 K najdete
informasjonskapsler	1906 bruker K	1927 K
informatie	1816 K over dit
information	708 to store and/or access K on a device	708 for more K see our privacy	1219 lettre d'K	1219 lettres d'K	1253 K libre
informationen	491 mit K der	503 K zu diesem fall	569 mit K von
informations	1192 suivez les K sur
informativa	1513 K sulla privacy	1564 la nostra K
informazione	1552 l'K di qualità ha un costo	1563 sostieni l'K	1564 K libera	1564 l'K di qualità
informou	2126 K
infos	564 alle K zum
ingen	71 K spam	412 uden dig K	412 K rig ejer	1938 uten deg, K	2508 utan dig K
inget	71 K spam
ingevoegde	1821 K post
ingezonden	43 K brief	43 K brieven	1820 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1405 K cikke maradt	1405 K cikkei	1405 K cikked maradt	1410 K cikk maradt	1418 nincs több K cikke
inhalt	9 dieser K	9 diesen K	446 dieser K ist nur für	509 dieser K wird von	509 um den K	552 K von x	577 diesen K zu sehen	577 ein K von
inhalte	9 externe K	476 externe K
inhalts	9 dieses K	552 laden des K
inhoud	9 deze K	1795 om deze K te	1821 bevat K van	1821 K te zien
iniciar	942 debes K sesión
initialement	1212 article publié K	1250 cet article a été K
inkorg	2466 i din K	2466 till din K
inkorgen	2507 direkt i K
inloggen	21 K om een reactie	24 K	1880 je moet nog even K
innan	2455 K du går
innboksen	1897 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1784 meldingen K	1793 javascript K
inschrijving	1836 K te bevestigen	1879 bevestig je K	1879 bevestig uw K
inscreva	2048 K-se	2060 K-se na nossa	2060 K-se em nossa
inscrever	2060 ao se K
inscription	1181 votre K a bien été	1181 K est confirmée	1181 confirmer votre K
inscrit	1174 déjà K
inscrivant	1182 en vous K
inscrivez	1158 K-vous	1181 K-vous à notre
insegna	1529 K storia
insistat	2179 a K
insisted	901 K
instagram	16 K	161 K	376 på facebook og K	468 ob whatsapp, K	469 auf facebook, K	469 auf K, facebook	469 auf facebook und K	469 auf facebook oder K	552 inhalt von K	617 K	698 follow him on K	698 follow her on K	698 follow them on K	699 on K, facebook	699 on K and facebook	1193 sur facebook et K	1507 su facebook e K	1790 op facebook en K	1790 op facebook, K	1902 på facebook og K	2473 på facebook och K	2601 K'da takip	2667 K
instagrame	2351 K	2351 facebooku a K
instagramie	16 K	1983 na facebooku i K
instagramis	1013 K
instagramon	1388 K
instagramu	16 K	312 K	2290 K	2411 K
instale	2063 K a app
install	685 K our app
installeer	1833 K de app
installez	1252 K-la
installiert	557 die app K
instellingen	1857 cookie-K
integritetspolicy	2477 K
intelektas	1703 dirbtinis K
intelekto	1703 dirbtinio K	1718 dirbtinio K
intelektu	1743 mākslīgo K	1758 mākslīgo K
inteligence	336 pomocí umělé K	2432 s pomočjo umetne K
inteligencie	2375 pomocou umelej K
inteligencije	2312 uz pomoć umjetne K	2312 pomoću umjetne K	2312 uz pomoć veštačke K	2312 pomoću veštačke K	2312 uz pomoć vještačke K
inteligenciou	2375 umelou K
inteligencji	2025 z pomocą sztucznej K	2025 przy użyciu sztucznej K
inteligenco	2432 z umetno K
intelligencia	1393 mesterséges K készítette	1393 mesterséges K fordította	1393 mesterséges K segítségével	1412 mesterséges K segítségével
intelligens	403 med kunstig K	403 af kunstig K	403 fra kunstig K	403 kunstig K (ai)	423 hjælp af kunstig K	1928 med kunstig K	1928 av kunstig K	1952 hjelp av kunstig K	2499 med artificiell K	2499 av artificiell K	2521 hjälp av artificiell K
intelligenz	576 mithilfe künstlicher K
interdite	1250 diffusion K
interdites	1250 diffusion K
interessiert	548 ihre geschichte K
interview	555 das K in voller
introdu	2133 K adresa
invest	898 K in local news
investigaciones	995 nuestras K
investigador	253 és K	956 es K	2093 é K
investigadora	253 és K	956 es K	2093 é K
investigando	985 seguir K
investigant	277 continuar K
investigate	750 we should K
investigation	53 months on this K	53 weeks on this K	801 this K	899 this K	1253 cette K
investigations	750 our K team	750 our K desk	899 our K
investigative	728 is an K
investigativteam	503 K
inviamo	57 ti K	57 vi K
inviata	1529 è K
inviato	1529 è K
invitame	54 K un café	54 K a un café
invite	1255 K
invitent	1255 K
involved	795 not K in the
""", 'ip': """
iphone	685 our K app
iptal	2617 K edin
""", 'ir': """
iratkozz	1372 K fel	1421 K fel ingyen
iratkozzon	1372 K fel	1421 K fel ingyen
""", 'is': """
iscrive	1551 ci si K qui
iscrivendoti	1500 K
iscriversi	1551 K qui
iscriverti	1551 per K clicca	1563 clicca qui per K
iscriviti	1484 K	1500 K alla nostra	1500 K gratis	1500 K al nostro	1551 K qui	1563 K qui
iscrizione	1501 annullare l'K	1551 la tua K è	1551 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1424 K el
ismerte	1424 K el
issue	808 back K
issues	808 back K
istakao	2335 K
istakla	2335 K
istaknula	2335 K
istaknuo	2335 K
istedi	2633 K
istediler	2633 K
""", 'it': """
itiraf	2633 K etti
""", 'iz': """
izjavila	2335 K
izjavio	2335 K
izlasi	1760 K visu
izleyin	2617 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1882 per K
jahr	589 im K	589 pro K
jakoon	49 laita K
janela	2078 abre em nova K
jar	741 tip K
jaunumi	1761 mūsu K	1764 K
jaunumiem	1729 piesakies K	1748 K	1760 piesakies K
jaunumus	1748 K
javascript	296 povolte K	296 zapněte K	379 aktivér K	379 slå K til	473 K in ihrem browser	473 aktivieren sie K	473 K benötigt	704 please enable K	704 requires K	704 K is disabled	704 K is required	704 turn on K	704 K is not available	704 enable K in your browser	704 K must be enabled	704 needs K	937 activa K	937 habilita K	937 habilitar K	937 activar K	1108 salli K	1108 ota K käyttöön	1196 activer K	1196 activez K	1196 K est désactivé	1196 nécessite K	1270 אפשרו K	1441 aktifkan K	1510 abilitare K	1510 abilita K	1510 attiva K	1510 attivare K	1793 schakel K in	1905 aktiver K	1905 slå på K	1986 włącz K	1986 włącz obsługę K	2073 ative o K	2073 habilite o K	2073 ativar K	2139 activați K	2202 включите K	2476 aktivera K	2476 slå på K	2651 увімкніть K	2729 bật K
javasolta	1424 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2291 K nam	2291 K nam se	2291 K se našem	2291 K se našoj	2332 K nam	2332 K nam se	2332 K se našem	2412 K nam	2450 K se nam
""", 'je': """
jederzeit	449 K kündbar	454 widerruf K	454 abmeldung K	455 K abmelden	527 K wieder abmelden	559 abmeldung ist K	589 K kündbar
jednou	17 K týdně
jefa	956 es K de
jefe	956 es K de
jegyezte	1424 K meg
jelas	1482 K
jelasnya	1482 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1416 K most
jelentkezzen	24 K	1369 K be a	1416 K most
jelezze	1421 K nekünk
jetzt	446 K im abo	587 teste K
""", 'jo': """
jobbar	2499 K med ai
join	742 K for	898 K us on
jornal	2124 nosso K	2124 somos um K
jornalismo	2052 apoie o K	2115 K de qualidade tem um custo	2115 presente ao K	2123 apoie o K	2124 nosso K	2124 K de qualidade	2124 fazer K
jornalista	2093 é K formada	2093 é K formado	2093 é K do	2093 é K da	2093 é K no	2093 é K na	2093 é K e
jornalistas	2124 nossos K
joukkoon	51 liity K
journal	1253 notre K
journalism	665 support our K	665 support the K you rely on	784 keep our K free	788 access to all our K	788 access to all of our K	898 support quality K	898 support local K	899 our K	899 fearless K	899 K like this
journalisme	1163 soutenez un K	1252 soutenez le K
journalismi	1154 riippumaton K	1154 K maksaa	1154 hyvä K
journalismia	1154 K
journalismimme	1154 K
journalismus	441 unterstützen sie unabhängigen K	441 unterstütze unabhängigen K	441 für unseren K	560 freien K	588 unser K	588 unseren K	588 unabhängigen K	588 unabhängiger K	588 gut gemachten K	588 gut gemachtem K	588 frei zugänglichen K	588 frei zugänglicher K	588 guten K	588 freien K
journalist	39 vores K	39 vår K	400 er K på	400 er K hos	400 er K ved	400 er K i	495 ist freier K	495 ist K	505 arbeitet seit # als K	726 is a freelance K	728 is a K	752 K	1817 is K	1817 is freelance K	1856 werkt als K	1878 is schrijver en K	1878 is K en	1925 er K i	1925 er K på	1925 er K og	2496 är K på	2496 är K och
journalistar	39 våre K
journaliste	39 notre K	1215 est K	1215 K au	1215 K à	1215 K pour
journalisten	1881 onze K
journalister	39 vores K	39 våre K	433 vores K	1961 våre K	2530 våra K
journalistes	39 nos K	1241 nos K	1242 payer nos K	1253 nos K
journalistiek	1769 steun onze K	1864 goede K kost	1864 K kost	1881 onze K
journalistik	362 støt vores K	362 støt uafhængig K	433 vores K	433 uafhængig K	433 K koster	433 kritisk K	433 fri K	2458 stöd vår K	2458 stöd oberoende K	2530 vår K	2530 oberoende K	2530 granskande K	2530 bra K	2530 fri K
journalistikk	1888 støtt vår K	1888 støtt uavhengig K	1961 vår K	1961 uavhengig K	1961 kritisk K	1961 god K	1961 fri K
journalistin	495 ist freie K	495 ist K	505 arbeitet seit # als K
journalists	899 our K	899 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1156 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1455 adalah K	1480 K kami
jurnalism	2177 facem K
jurnalisme	1466 dukung K	1480 K kami
jurnalismul	2164 K de calitate costă	2176 susține K	2177 K nostru
jurnalist	2150 este K
just	864 K £#	864 K $#	864 K €#
jutjubu	2290 K
jutro	17 svako K	17 vsako K
juttu	1098 lue koko K	1154 tämä K
juttujamme	1154 K
juttuvinkki	38 lähetä K	67 lähetä K	1153 lähetä K
jutun	20 koko K	1152 tämän K
jutusta	1154 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1826 nu K voor	1826 je K voor
kabul	2633 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1154 K jutut
kaitstud	1003 kõik õigused K
kakor	2490 K på	2498 K
kami	1479 beri tahu K	1480 tim K
kanaal	1881 ons K
kanal	433 vores K	1438 ikuti K	1480 K kami	1961 vår K	2530 vår K
kanale	1982 na naszym K
kanaliga	1013 meie K
kanalimiz	2631 K
kanalimiza	2582 K abone	2597 whatsapp K	2597 telegram K	2597 youtube K
kanalimizi	2597 whatsapp K
kanalina	2597 whatsapp K	2597 telegram K
kanalini	2597 whatsapp K	2597 telegram K
kanavaamme	1121 K
kanavalle	1121 whatsapp-K	1121 telegram-K
kanavamme	1121 whatsapp-K	1154 K
karte	9 diese K	552 laden der K
karya	1480 K kami
kasutamine	1010 K ilma
kata	1482 K
katanya	1482 K
katil	51 sen de K
katilin	51 siz de K	2617 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2621 reklam verenin K
kavom	54 časti me K
kaydetti	2633 K
kaydolun	2630 K
kaynak	2596 tercih edilen K
kaynaklara	2596 tercih ettiğiniz K
kazala	2335 K
kazanin	2617 K
kazao	2335 K
""", 'kd': """
kdykoli	356 zrušit K
""", 'ke': """
kebijakan	1442 K privasi	1442 K cookie
kedvenc	1387 google K
keelatud	1010 loata on K
keep	837 help us K	898 help us K	898 help K our
keeps	844 our app K
kehotettiin	1156 K
kehotti	1156 K
kehottivat	1156 K
kehotus	1156 kuului K
kein	534 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1421 K minket
kernpunkte	553 die K
kertoi	1156 K
kertoivat	1156 K
kertoo	1156 K
kesti	2633 ceza K
ketentuan	1442 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1928 med K	1928 av K
kielletty	1147 ilman lupaa on K
kiitos	1153 K kun luet
kinnitas	1039 K
kirakatban	1424 állt a K
kirim	1479 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1153 K sisään
kirjeenvaihtaja	1125 K
kirjoita	38 K meille	67 K meille
kirjoitti	1156 K
kirjoittivat	1156 K
kirjuta	38 K meile	67 K meile	1036 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1039 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1138 €/K	1155 /K
""", 'kl': """
klaagt	1883 K
klagade	2532 K
klagar	2532 K
klagede	435 K
klagen	1883 K
klager	435 K	1963 K
klaget	1963 K
klagt	590 K
kleine	438 haben wir eine K bitte
klical	2453 je K
klicka	2506 genom att K på
klicken	555 K sie auf play	555 auf play K
klikke	1936 ved å K på
klikom	2305 K na	2425 s K na	2425 s K
klimaatverslaggever	1856 is K
klummeskribent	400 er K
""", 'kn': """
know	805 let us K
""", 'ko': """
kogu	1036 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1455 adalah K
kolumnist	495 ist K	1015 K	2292 je K	2413 je K	2496 är K
kolumnista	2292 je K
kolumnistica	2292 je K
kolumnistin	495 ist K
kolumnistka	2413 je K
komentar	6 za K	6 ostavite K	1463 tulis K anda	1463 di kolom K
komentara	2303 brisanja K
komentarisali	6 da biste K	2303 biste K
komentarisanje	6 za K
komentarjev	2423 brisanja K	2423 izbris K	2423 brisanje K
komentarji	2423 K izražajo	2423 K ne izražajo	2423 K odražajo
komentarz	6 dodać K	21 móc dodać K	1989 aby dodać K	2012 zostaw K
komentarzach	1999 w K	1999 w K pod
komentarzu	1999 w K
komentator	1463 tanggung jawab K
komentirajo	2423 K lahko
komentirali	2303 biste K
komentiranje	6 za K
komentirate	2423 K lahko
kommentar	523 K wird	523 ihr K	523 dein K
kommentare	479 um K zu	523 K zu diesem	523 K werden	588 schreibt mir in die K	588 schreib mir in die K	588 schreibt uns in die K
kommentaren	479 in den K
kommentarerna	2481 i K
kommentarfeltet	384 i K	1909 i K	1932 stenger K	1932 meninger i K
kommentarfunktion	479 K
kommentarsporet	407 i K
kommentator	400 er politisk K	400 er K	1925 er K i	1925 er K og	1925 er politisk K	2496 är politisk K
kommentera	6 för att K	2479 för att K
kommentere	6 for at K	6 for å K	382 for at K	1908 for å K
kommentieren	6 um zu K	6 K zu können	478 um zu K	478 probleme beim K	478 K sie diesen	478 K sie den	479 nicht mehr K	523 K
kommentiert	479 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	527 K per mail	527 K per e-mail
komunikat	2046 taki K
kondigde	1883 K
koneellisesti	1128 K
konferenci	319 naši K
konferenciju	2298 našu K
konferenciu	2359 našu K
konferenco	2419 našo K
kongress	514 jetzt zum K
konstaterade	2532 K
konstaterar	2532 K
kontakt	38 K os	38 K oss	432 K os	1960 K oss
kontakta	38 K oss	2529 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2291 K nas	2291 K redakciju
kontaktowej	2003 skrzynki K
kontaktujte	313 K redakci	313 K nás	313 K autora	2352 K redakciu	2352 K nás
konten	9 K ini
kontingent	452 haben ihr K
konto	368 opret en K for	432 opret en K	2043 załóż K	2464 skapa ett K för	2529 skapa ett K och	2529 skapa ett K här
kontributor	1455 adalah K
konzern	531 kein K	588 kein K
kopeerimine	1010 K ilma
kopieras	2513 får inte K	2513 får ej K
kopieres	1917 kan ikke K uten
kopiering	392 K er ikke tilladt	2513 K utan
kopijuoti	1695 K, platinti
kopiointi	1117 luvaton K	1117 K ilman lupaa
kopyalanamaz	2592 izinsiz K
koresponden	1455 adalah K
korespondentas	1700 K
korespondente	1740 K
korespondentem	2004 jest K
korespondents	1740 K
korrekt	2502 ska vara K
korrekta	2502 ska vara K
korrekturhinweis	521 K
korrekturhinweise	521 K
korrespondent	400 er K	495 ist K	504 als K	504 seit # K	1015 K	1925 er K	2496 är K
korrespondentin	495 ist K	504 als K	504 seit # K
korting	1841 K op je eerste	1841 K op het eerste
korzystamy	1986 K z plików cookie
kostenlos	449 wochen K	449 monat K	454 K per mail	560 lesen alle K	561 tage K	561 tage lang K	589 K testen
kostenlose	15 K artikel	452 noch zwei K	452 noch # K
kostenlosen	452 noch einen K	452 K artikel gelesen	454 unseren K newsletter	454 unserem K newsletter	454 unserer K newsletter	454 den K newsletter	571 K konto	571 K account
kostenloser	452 K artikel
kostenpflichtig	446 dieser artikel ist K
koster	433 K penge
kostnadsfritt	2509 en månad K
""", 'kr': """
krevde	1963 K
kritik	521 lob oder K
kritiker	2496 är K och
kritiserar	2532 K
kritiserer	435 K	1963 K
kritisieren	590 K
kritisiert	590 K
kritizuje	357 K
kronor	2531 K
krzyczeli	2046 K
""", 'ku': """
kullan	2585 çerez K
kullanilamaz	2592 izinsiz K
kullanilmaktadir	2585 çerez K	2585 çerezler K
kullanilmasi	2592 izinsiz K yasaktir	2621 izin alinmadan K
kullaniyoruz	2585 çerezleri K	2585 çerezler K
kulttuuritoimittaja	1125 K
kulturredakteur	580 ist K
kulturredakteurin	580 ist K
kulturressort	504 leitet das K
kulturskribent	2496 är K
kumppanimme	1108 me ja K
kun	413 for K #	1939 for K #
kunne	433 K du lide
kunnen	50 leden K
kunt	1877 geef wat je K
kurzfassung	496 K
kutunuza	2578 posta K
kuukaudessa	1155 K
kuukausi	1098 kokeile K	1138 K #	1153 kokeile K
kuukausilahjoituksella	1137 K
kuulutas	1039 K
kuus	1038 K
kuvailee	1156 K
kuvasi	40 K
""", 'kv': """
kviz	2301 naš K	2422 naš K
kvizu	2301 našem K	2422 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1156 K
""", 'l': """
l	278 K'any
""", 'la': """
laadi	1036 K alla
laat	1853 K het ons
laatste	1789 volg het K nieuws
ladattavissa	1134 sovellus on K
ladda	2468 K ner vår app	2529 K ner vår
lade	460 K die app
laden	460 K sie die app	461 app K	577 die karte zu K	577 das video zu K
lage	1961 K mer
laget	51 bli med på K
lahjoituksesi	1137 K auttaa	1153 K
lahjoitus	1137 tee K	1153 tee K	1157 K
laissez	1252 K-nous votre
lamenta	997 K	1566 K	2126 K
lamentano	1566 K
lamentou	2126 K
lance	1255 K
landing	847 K in your inbox
langganan	1465 K buletin	1479 K sekarang	1483 K
lanjutkan	1468 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1420 K
last	1898 K ned vår app	1960 K ned
later	771 check back K
latest	823 the K on this story
laukeliai	21 būtini K
lauloivat	1156 K
laut	590 K
lavoro	1564 il nostro K
lawyers	899 our K
""", 'le': """
leave	681 one click to K	846 K your e-mail	846 K us your e-mail	881 K a clap	898 K us a tip	898 K a tip
lecteur	9 ce K	1228 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1242 par des K comme vous	1253 nos K
lectoras	36 nuestras K	995 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	995 nuestros K	995 gracias a sus K
lectors	18 gràcies als K	277 els nostres K
lectrices	1253 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	728 is a senior K	728 is a K
ledarskribent	400 er K	2496 är K
leden	1838 door onze K	1881 onze K
lederskribent	400 er K
leernos	994 gracias por K
leestijd	0 K
legfontosabb	1420 K írásait
legge	1566 si K
leggere	1494 per K tutto
lei	2178 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	495 ist K
leiterin	495 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2115 K que nos apoiam	2124 nossos K	2124 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2126 K
lengkap	20 artikel K	1468 membaca artikel K
lesarinnlegg	43 K
lese	1940 du kan K mer	1940 kan du K mer
lesedauer	0 K
lesen	446 im abo K	446 K sie mit plus	452 % noch zu K	460 in der app K	540 mehr dazu K sie	583 K sie hier.	587 danke fürs K
leser	1960 takk for at du K
leserabend	514 K	554 unseren K
leserbrev	43 K	1926 K
leserbrief	43 K	479 K
leserbriefe	43 K	479 K an	521 K
lesere	36 våre K	1961 våre K
leserfinanziert	588 K
leserinnen	36 unsere K	588 unsere K	588 unseren K
leserinnlegg	43 K	1926 K
lesern	588 ihren K
leserne	18 takket være K	1938 K våre
lesernes	18 K bidrag	1961 K bidrag
leserreise	554 K
leserreisen	514 unsere K	514 unseren K	554 K
leserumfrage	35 unserer K
leserzuschriften	521 K
lesetid	0 K
lesezeit	0 K
letno	2452 K
lets	844 our app K
letter	715 send a K
letters	43 K desk	43 K page	43 the K editor	715 K to the editor	715 send K	775 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1552 solo grazie ai nostri K	1564 i nostri K
lettre	1253 notre K
lettrici	1564 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	988 para seguir K	988 quieres seguir K	988 sigue K con	988 y sigue K	994 sigue K sin
lezen	20 meer K
lezers	36 onze K	1881 onze K
lezersaanbieding	1859 onze K
lezersactie	1859 onze K
lezersavond	1826 onze K	1859 onze gratis K
lezersevenement	1826 ons K
lezersreis	1826 onze K
lezersreizen	1826 onze K
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
lid	1775 al K
lidem	18 díky K	355 díky K
liens	1232 via nos K	1232 par nos K
liest	583 K du hier.
lietotni	1746 K
lignes	1242 qui lisent ces K
liitu	1036 K meie
liituge	51 K
like	899 work K this
liked	899 K what you read
liker	1961 K du det vi
limit	671 read without K	679 free K
limitat	244 accés il·K
limits	671 read without K
line	38 our tips K	67 our tips K	750 our tip K	883 our tip K	883 our tips K
link	694 copy the K	790 read it for free with this K
links	703 some K on this page	703 some of the K on	841 K here	841 K on this page	841 K in this post	841 K on this site	841 our K	841 our shop K	841 my K	841 these K	841 one of our K	841 one of my K
liputan	1480 K kami
lire	20 pour K cet	1255 peut-on K
lisas	1039 K
lisens	47 K cc	47 cc-K
list	852 join our K	852 join the K	852 not on the K yet	852 not on our K
listen	0 min K	698 K back here	698 K to us live	736 prefer to K	736 rather K
listeners	863 K like you
listening	736 K time
live	808 our K	808 K q&a	869 see them K
liveblog	540 im K	540 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	904 si has K hasta aquí
llegint	271 per seguir K
""", 'lo': """
local	899 keep K news
log	24 K in	1773 K in om	1773 K in of
logg	24 K inn	1894 K inn for å	1959 K inn med	1960 K inn for
logga	24 K in	2464 K in för att	2528 K in med
logge	571 K dich ein
logged	21 must be K in to post	671 you must be K in to	712 you must be K in to
loggen	571 K sie sich ein
logget	382 du skal være K ind
login	24 faça K	2056 faça K para	2123 faça K
lokalredakteur	580 ist K
lokalredakteurin	580 ist K
lokalredaktion	504 leitet die K
look	899 our new K
lovade	2532 K
lovede	435 K
""", 'lu': """
lubas	1039 K
luetaan	1152 juttu K
lugeda	1000 et edasi K
lugejad	1037 meie K
lugemiseks	1000 edasi K
luisteren	1860 artikel ook K
luisterversie	2 K
lukeaksesi	1098 K koko	1098 kirjaudu sisään K
lukemaan	1153 pääset K
lukemista	1153 jatka K
lukijamme	1154 K
lukijasta	1152 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1137 K tukea	1154 K tuella
lukittu	1150 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1098 K
lunar	2178 K
lunes	17 cada K
lupasi	1156 K
lupasivat	1156 K
""", 'ly': """
lyder	435 K	1963 K	2532 K
lydversion	2 K
lyssnar	2501 K på poddar
""", 'ma': """
maand	1775 deze K nog	1882 per K
maandelijks	1775 K opzegbaar	1882 K
mach	51 . K mit	587 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	437 K sie mit	588 was wir K
macht	587 K mit
made	660 if you've K it this far
mail	38 K ons	67 K ons	290 váš e-K	327 svůj e-K	631 το e-K σας	846 put your e-K	846 type your e-K	848 by e-K	1371 e-K cím	1853 K ons	1853 K dan	1880 K ons	2014 swój e-K	2061 no seu e-K	2163 pe e-K	2193 ваш e-K	2277 na vaš e-K	2305 svoj e-K	2305 na e-K	2340 váš e-K	2340 svoj e-K	2340 na váš e-K	2366 svoj e-K	2644 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss
mailadres	60 e-K wordt niet getoond	1778 je e-K	1836 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	371 din e-K	382 din e-K vil ikke	432 din K
mailben	1414 legjobb cikkei e-K	1414 cikkei e-K	1414 hírei e-K
mailbox	847 in your K	1778 in je K	1778 in uw K	1778 in jouw K
maile	2340 vašom e-K
mailed	847 e-K to you	847 K to you
mailing	852 join our K list	852 join the K list	852 on our K list
mailom	2366 správy e-K
mailovou	327 e-K adresu
mailowy	2014 adres K
mailt	1421 írjon e-K
mailu	289 přímo do e-K	2340 do vášho e-K
mailul	2134 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1154 ilman K
mainos	11 K
mainostaja	1147 maksanut K
mainosten	1109 K esto
majhno	2451 smo K
make	898 will you K a
maken	1881 wij K
maksumuuri	1157 K
maksuton	1142 K tunnus
maksuttomat	1142 K artikkelit
mamio	2335 K
manade	2532 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2115 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	509 K-cookies	759 K cookies
marketingcookies	402 K	1821 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1432 kotak K anda
masukkan	1432 K email
matched	741 K dollar	784 gift will be K	862 will be K	862 is being K	862 are being K	862 be K	862 K until
material	491 mit K der	491 mit K von	729 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2220 K	2221 K.ru
""", 'md': """
md	413 kr./K	434 kr/K
""", 'me': """
me	2221 t.K	2668 t.K
meaning	859 if you've been K to	859 if you have been K to
medarbetare	2496 är K på	2496 är K i
meddelade	2532 K
meddelte	435 K
medewerker	1817 is K van
medgav	2532 K
mediach	2034 naszych K
medio	995 este K
medlem	432 bliv K	1960 bli K	2529 bli K
mee	51 . doe K	51 . doe ook K
meie	1037 K töö
meil	1036 aita K
meile	1036 saada K
meilile	1032 sinu K
meille	38 kerro K	67 kerro K	1153 lähetä K	1153 kerro K
meinen	478 was K sie dazu
meint	590 K
meinte	590 K
meinung	30 K der	43 anderer K	478 sagen sie uns ihre K	508 K des autors
mejl	2277 na vaš K	2277 vašu K	2305 svoj K	2305 na K	2466 i din K	2466 till din K
mejla	38 K oss	67 K oss	2529 K oss
mejladress	2529 din K
mejlen	2466 direkt i K
mektuplari	43 okur K
melalui	1466 dukung kami K
melanjutkan	1429 untuk K membaca	1468 untuk K membaca
meld	1960 K deg på her
meldde	1883 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	548 K dich bei uns	587 K dich an	1896 K deg av når	1936 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	437 K sie sich an	446 K sie sich an, um	446 bitte K sie sich an	548 K sie sich bei uns	587 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1834 krijg een K bij	1834 ontvang een K bij
meldingen	14 K	1784 schakel K in	1784 zet K aan	1784 ontvang K	1834 krijg K	1880 zet K aan
meldt	1883 K
meldte	1963 K
membaca	1468 untuk terus K	1468 untuk K berita ini	1479 daftar untuk K
member	50 as a K you	658 become a K	741 become a K	788 not a K?
memberikan	1463 K komentar
members	18 our K	36 our K	50 K can	671 is for K only	671 K-only story	816 paying K	856 thanks to our K	863 K like you	899 our K
membership	858 consider a K
membiayai	1466 K kami
membro	2123 torne-se K
membutuhkan	1479 kami K dukungan
memuat	45 K ulang
menar	2532 K
mencionanos	62 K
mendaftar	1465 dengan K, anda
mendapat	1476 K komisi
mendapatkan	1476 K komisi	1479 daftar untuk K
mener	435 K	1960 hva K du	1963 K
menerbitkan	45 K ulang
menerima	1456 K cookie	1476 K komisi	1479 daftar untuk K
mengambil	1477 dilarang K	1477 dilarang keras K
mengandung	1463 komentar yang K
mengatakan	1482 K
menggandakan	1477 dilarang K
menggunakan	1442 K cookie
mengirimkan	57 kami K
mengutip	1449 dilarang K
meninggalkan	1463 K komentar
menit	0 K baca
mensais	2125 K
mensuales	996 K
mensuel	1217 un don K	1242 un soutien K	1254 K
mention	62 K @
mentionnez	62 K-moi
menurut	1482 K
menyalin	1477 dilarang K
menyatakan	1482 K
merch	766 our K
merci	1252 K de nous
mere	414 kan du læse K	414 du kan læse K	414 kan læse K om
merkezimiz	2631 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	278 al K	996 al K	996 por K
mese	1565 al K
mesec	2306 prvi K	2334 prvi K	2426 prvi K	2426 na K	2452 na K	2452 prvi K
meses	988 K por #
mesiac	2368 prvý K	2393 za K	2393 prvý K
message	38 K us	67 K us	660 a K from our editor
messagerie	1201 votre adresse de K ne sera pas
messengera	2002 K
messengeri	2351 K
messengerju	2411 K
messengeru	312 K
messengerze	2002 K
metus	1722 per K
mewakili	1477 tidak K redaksi
""", 'mi': """
mi	1743 ar K
mielipidekirjoitus	43 K
miembro	994 hazte K
mig	62 tag K på
mij	62 tag K
mille	1552 # per K
milliardaire	1242 à aucun K
minggu	1481 per K
mingguan	1465 buletin K kami
minket	38 keress K	67 keress K	1374 kövess K	1421 kövess K	1421 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	788 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1878 is K
misiniz	2575 zaten abone K
missen	1877 wat je kunt K
mission	899 our K
mistake	775 spot a K	775 report a K	882 when we learn of a K	882 when we make a K	882 if we have made a K
mitdiskutieren	6 K	523 K
mitgeteilt	590 K
mitglied	587 werden sie K	587 werde K	587 jetzt K werden
mitglieder	50 K können	449 nur für K	534 angebots für K	588 unsere K
mithilfe	576 K von ki
mitteilungen	14 push-K	464 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2306 prvi K	2334 prvi K
""", 'mn': """
mnd	1939 kr/K	1962 kr/K
""", 'mo': """
mobile	685 on your K app	685 our K app
mobilen	408 direkte på K	1933 nyheter rett på K	1933 rett på K	2503 nyheter direkt i K	2503 direkt i K
mobilepay	432 K til #	432 K på #	432 K #	432 K et
modalidad	996 K premium
moderador	2078 não serão aprovados pelo K
moderados	2078 serão K antes
moderated	712 comments are K	712 pre-K
moderowane	2012 są K
mogelijk	1880 maak het volgende K
mois	1254 par K
moittii	1156 K
molbu	2288 imamo malu K	2288 malu K
molila	2335 K
molili	2335 K
molio	2335 K
monat	534 einen K für	534 K für nur	589 im K	589 pro K
monate	561 # K lang
monatlich	589 K
monday	17 every K
mondays	849 sent K
mondogatta	1424 K
mondta	1424 K
montag	17 jeden K
month	671 try a K for	671 try it for a K	678 for the first K	678 for your first K	864 £# a K	864 $# a K	864 €# a K	900 a K	900 per K	900 every K	900 each K
monthly	741 one-off or K	788 reached your K limit	837 K gift	898 become a K	898 give K	900 K
months	53 K on this story	671 K for $#	678 for the first # K	678 for the first three K
morgen	17 jeden K	17 am K	17 hver K	411 hver K i din	530 uns auch K
morgenbrevet	1937 K
morgon	17 varje K
morgonbrevet	2507 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1253 nos K
""", 'mu': """
muhabiri	2600 gazetesi K
muhabiridir	2600 K
muhabirimize	39 K	2598 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2628 K
muistutti	1156 K
mukaan	1153 lähde K	1153 tule K	1156 K
multato	1566 ha K
multou	2126 K
mums	1760 seko K
""", 'na': """
naar	1853 mail K
nabiralnik	2399 v vaš K
nabiralniku	2399 v vašem K	2425 vašem K
nachdruck	490 K verboten	545 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	460 aktuelle K aufs handy	461 K-app	464 push-K	540 weitere K finden sie	540 mehr K finden sie	564 K des tages	564 alle K zum
nadaljevanje	2398 za K branja	2427 K spodaj
nadaljuje	2427 K pod oglasom	2427 K spodaj
nadaljujte	2398 K branje
nadie	995 K nos dice
naglasila	2335 K
naglasio	2335 K
najdete	331 další články K
najnowsze	1974 otrzymuj K
namenite	2430 K nam
napis	2046 taki K
napisz	38 K do nas	67 K do nas	1990 K do nas	2003 K do nas	2035 K:	2035 K na	2043 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2398 če želite brati K
napsal	357 K
napsala	357 K
narrated	736 is K by an ai	736 is K by ai
naslov	2399 na vaš e-K	2399 svoj e-K	2425 svoj e-K	2425 svoj e-poštni K
nastavak	2273 za K čitanja	2307 K ispod	2307 K teksta
nastavili	2273 da biste K čitanje
nastavite	2273 K čitanje	2275 K čitati
nastavlja	2307 K ispod	2307 K nakon
naszego	2008 K sklepu	2011 K quizu
naszej	2044 K pracy
naszym	2043 zostań K
naujienas	1707 K telefone	1708 K el. paštu	1719 mūsų K
naujienose	1696 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	937 tu K no soporta	937 su K no soporta	2073 seu K não suporta
navela	2335 K
naveo	2335 K
navigateur	10 votre K	21 dans le K pour mon prochain	1196 votre K ne supporte pas	1196 votre K n'est pas
navodi	2335 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	904 K pedirte	907 K tu apoyo	994 K tu ayuda	994 K de ti	994 te K
necessariamente	2096 não reflete K a opinião	2096 não refletem K a opinião
necessaris	21 camps K
necessitem	276 et K
nechcete	344 K přijít o	2383 K prísť o
nedeljno	17 jednom K
neem	1765 K nu een
neighbors	863 K like you
neighbours	863 K like you
nell	1503 apri K'app
nella	1501 K tua mail
nendega	51 liitu K
neodvisni	2451 K mediji	2451 smo K
neodvisno	2450 podprite K
neophodna	21 K polja
neovisni	2333 ostanemo K
neovisno	2332 podržite K
nepriklausoma	1721 K žurnalistika
nesutinkate	43 K
netiquette	478 beachten sie die K	1515 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1905 dette K bruker
neue	557 die K app
neuen	460 hier geht es zur K
neukunden	534 nur für K
neuvoi	1156 K
neuvoivat	1156 K
neuvoo	1156 K
neuvottiin	1156 K
never	71 K spam
news	461 K-app	564 alle K zum	564 alle K zu	685 K app for	728 is a K	750 K tip
newsblog	540 im K	540 unserem K
newsdesk	39 our K	39 the K
newsis	1012 google K
newsletter	177 K	267 la nostra K	328 K	355 náš K	358 K	454 unseren K	454 unserem K	454 unserer K	454 K bestellen	454 K richtig	458 K an	458 K von	458 zum K	458 täglichen K	499 K	527 K erhalten	527 K empfangen	527 unser K	527 der K über	527 der K für	559 unser abend-K	559 unser morgen-K	559 unser K	559 K ist kostenlos	587 K an	588 unser K	588 unseren K	588 unserem K	588 dieser K	591 K	597 εγγραφείτε στο K	597 εγγραφή στο K	597 το K μας	597 γραφτείτε στο K	597 στο K των	597 στο K του	597 στο K της	653 εγγραφείτε στο K	653 γραφτείτε στο K	654 το K μας	657 K	681 sign up for our K	681 sign up to our K	681 sign up for the K	681 subscribe to our K	681 join our K	681 get our K	681 our K here	681 receive our K	681 our daily K	681 our weekly K	681 our morning K	740 K	781 K soon	833 from our saturday K	880 forwarded this K	888 reply to this K	899 our K	902 K	919 suscríbete a la K	919 apúntate a la K	919 nuestra K	984 suscribite al K	995 nuestra K	998 K	1181 inscrivez-vous à la K	1181 abonnez-vous à la K	1181 notre K	1241 vous adresser sa K	1253 notre K	1253 cette K	1256 K	1432 K kami	1432 langganan K	1480 K kami	1500 iscriviti alla K	1500 la nostra K	1551 le nostre K	1564 la nostra K	1564 questa K	1567 K	1974 zapisz się na K	1974 nasz K	2016 K	2044 nasz K	2047 K	2060 assine a K	2060 nossa K	2114 esta é a edição da K	2114 esta é uma edição da K	2124 nossa K	2127 K	2133 abonează-te la K	2133 abonați-vă la K	2133 înscrie-te la K	2176 înscrie-te la K	2180 K	2276 naš dnevni K	2286 K	2332 prijavite se na K	2333 naš K	2336 K	2367 K	2392 náš K	2395 K	2407 K
newslettera	1974 zapisz się do K	1974 naszego K	2016 K	2044 naszego K	2286 K	2340 odber K	2367 K	2392 nášho K
newsletterem	2044 naszym K
newsletters	681 K may contain info about	740 K	899 our K	902 K	1181 nos K	1181 recevoir les K	1253 nos K	1256 K
newsletteru	328 K
newsletterul	2133 K nostru	2163 abonează-te la K	2176 înscrie-te la K	2177 K nostru
newslettery	328 K	2367 K
newsletterze	2016 K
newslettre	2367 K
newson	1387 google K
newspaper	899 our K
newsroom	38 contact our K	67 contact our K	795 not by the K	805 tell our K	805 our K	823 stories from our K	823 more from our K	899 our K	899 non-profit K	899 this K
newsticker	540 unserem K
next	808 our K	837 help pay for the K	837 pay for the K one
nezavisni	2333 K mediji	2333 ostanemo K
nezavisno	2332 podržite K
""", 'ng': """
ngay	2765 đăng ký K
""", 'ni': """
niente	71 K spam
nieograniczony	1972 K dostęp
niets	1811 K uit deze	1872 K van deze site
nieuws	1781 K-app	1814 google K	1816 K of een tip	1852 app je K	1868 al het K over	1868 al het K uit	1879 K in je mail
nieuwsbrief	1778 onze K	1779 dagelijkse K	1779 wekelijkse K	1813 K	1881 onze K	1881 deze K	1884 K
nieuwsbrieven	1778 onze K	1813 K	1881 onze K	1884 K
nieuwsbron	1851 favoriete K
nieuwsquiz	1861 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2286 K	2332 prijavite se na K	2333 naš K
""", 'no': """
nombreux	1242 plus nous serons K
nonprofit	899 K newsroom	899 K news outlet
nosaltres	38 contacta amb K
nosotros	994 colabora con K
nosso	35 K quiz	2052 apoie K	2052 apoie o K	2063 baixe K app	2063 no K app	2123 apoie K	2123 apoie o K	2123 siga o K	2123 entre no K	2124 K site
nostra	277 la K feina	1503 nella K app	1564 la K app
nostre	277 el K canal
nostro	35 K quiz	1564 il K sito	1564 che il K
nota	20 leer esta K	988 para leer esta K
notice	882 if you K
noticia	995 esta K
noticias	961 en google K	961 tu fuente de K
notificaciones	14 las K	927 activa las K	927 activar K	928 recibir K
notifications	14 K	689 turn on K	689 turn on desktop K	689 would like to send you K	689 K from this site	690 enable K	690 allow K	690 receive K	1187 activer les K	1187 activez les K	1187 autoriser les K
notifiche	14 le K
notified	681 sign up to be K	690 get K
notifikace	326 K
notifikasi	14 K	1434 dapatkan K	1436 aktifkan K	1479 nyalakan K
notifikation	408 K
notifikationer	14 K	408 K
notify	690 K me of	690 K me when	712 K me of new posts
notis	2503 K
notiser	14 K	2503 K	2503 push-K
notre	35 K quiz	1253 K site
nouvelle	1201 ouvre dans une K fenêtre
novice	2399 na naše K	2399 na e-K	2407 e-K	2425 na e-K	2451 naše K
novinar	2292 je K	2292 , K	2292 - K	2413 je K	2413 , K	2413 - K
novinari	2333 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2451 naši K
novinarju	39 našemu K	2412 pišite K
novinarka	2292 je K	2292 , K	2292 - K	2413 je K	2413 , K	2413 - K
novinarki	2412 pišite K
novinarstvo	2333 nezavisno K	2333 neovisno K	2333 naše K	2451 neodvisno K
novinaru	39 našem K
noviniek	2340 odber K
""", 'nu': """
nuestra	924 en K app	994 únete a K	995 K app	995 K web
nuestras	995 K redes
nuestro	35 K quiz	64 K espejo	907 apoya K	932 únete a K canal	994 apoya K	994 únete a K	994 recibe K	995 K canal	995 K medio	995 K sitio	995 K equipo
nuestros	939 K socios	995 K socios
numer	2045 K krs
nunca	995 más que K
nuotraukas	40 K ir vaizdo
nur	534 abo für K
""", 'ny': """
nyheder	396 google K	430 vores K
nyhedsbrev	370 vores K	370 tilmeld dig K	411 K	432 tilmeld dig K	433 vores K	436 K
nyhedsbreve	370 vores K	433 vores K
nyhedsbrevet	370 få K	411 K	432 tilmeld dig K
nyhetene	1933 K rett på mobilen	1959 K våre
nyheter	1921 google K	2492 google K	2528 våra K
nyheterna	2472 följ K	2503 K direkt i mobilen
nyhetsbrev	1896 vårt K	1896 våre K	1896 meld deg på K	1896 abonner på K	1937 K	1960 meld deg på K	1961 vårt K	1961 våre K	1964 K	2466 vårt K	2466 våra K	2466 anmäl dig till K	2507 K	2529 anmäl dig till K	2530 vårt K	2530 våra K	2533 K
nyhetsbrevet	1896 få K	1937 K	1960 meld deg på K	2507 K	2529 anmäl dig till K
nyilatkozta	1424 K
nyt	1149 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1515 i campi K
obchode	2359 našom K
oberoende	2529 stöd K
objasnila	2335 K
objasnili	2335 K
objasnio	2335 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2303 K komentara
obligatoires	21 champs K sont	1201 les champs K
obligatori	1515 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	942 los campos K
obligatoriska	21 K fält	2479 K fält
obligatoriske	21 K felt	1908 K felt
obratite	2291 K nam se	2291 K se našem
obrigado	2123 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	304 další šíření K	341 ke všemu K	2368 celému K
obserwuj	1982 K nas na	1982 K nas w	2043 K nas
obvestila	14 K	2399 na K
""", 'oc': """
occupa	1529 si K di
ochtend	17 elke K	1836 elke K het
""", 'od': """
od	2306 K # €	2368 K # €	2426 K # €
odbieraj	2038 K
odcinek	2009 K
odcinka	2009 K
oddajte	2435 K svoj glas
odejdete	281 než K
odete	2288 prije nego što K	2288 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2335 K
odgovorio	2335 K
odgovorna	30 nije K
odidete	2409 preden K
odoberajte	2388 K
odobrenja	2325 bez K
odomknite	2339 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2056 K este artigo
off	38 tip us K	67 tip us K	900 one-K
offert	1174 vous est K	1254 mois K
offrez	54 K-moi un café	1252 K-lui	1252 K-nous
offrici	1563 K un
offrimi	54 K un caffè	1563 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2333 bez K
oglasov	70 brez K	2451 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2575 K devam etmek için
okurlarimiz	36 K	2631 K
okurlarimizin	2612 K desteğiyle	2631 K
okurlarin	2612 K desteği olmadan
okuyun	2617 K
""", 'ol': """
olarak	50 abone K	2576 abone K	2598 bize anonim K
olmayanlara	2626 abone K
olun	2630 üye K
olursunuz	2617 kabul etmiş K
olvassa	1400 K tovább
""", 'om': """
omiljene	2289 K izvore
omiljeni	2289 K izvor
""", 'on': """
onafhankelijk	1838 wij K	1838 we K
onafhankelijke	1769 steun K journalistiek	1880 steun K	1881 K journalistiek
onafhankelijkheid	1881 onze K
onbeperkt	1773 lees K	1773 K lezen	1775 K toegang	1841 K digitaal
ondersteunt	1793 je browser K	1793 uw browser K
onderzoek	1881 dit K
onderzoeken	1881 onze K
onderzoeksjournalist	1817 is K
onderzoeksredacteur	1856 is K
onderzoeksredactie	39 onze K	1816 onze K
one	898 make a K-time	898 will you be K of
oneens	43 K?
online	554 unser K-shop	766 our K shop	766 our K store	808 our free K	808 our K event	868 in our K shop
onlineshop	514 im K bestellen
only	864 K £#	864 K $#	864 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1815 app K
ontdek	1880 K nu
ontvang	1778 K onze	1779 K elke
onze	1781 K app	1816 tip voor K	1881 K app
""", 'oo': """
oordeelde	1883 K
""", 'op': """
opakoval	357 K
opakovala	357 K
opakuje	357 K
open	685 K in app	685 K in the app	856 left it K	1781 K in app
opfordrede	435 K
ophavsretsloven	392 beskyttet af K
ophavsretten	392 K tilhører
opiniestuk	1820 ingezonden K
opinion	30 K of	712 have an K on this
opinions	30 K of
oplyser	435 K
oplyste	435 K
opmerking	1816 tip of K	1816 vraag of K	1816 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2453 K
oppfordret	1963 K
opphavsrettslig	1917 K beskyttet
opplyser	1963 K
opplyste	1963 K
opportunities	891 equal K employer
opportunity	891 equal K employer	891 equal-K employer
opprett	1894 K en konto for	1960 K en konto
opsiger	413 indtil du K
opublikowany	22 nie zostanie K	1989 twój adres e-mail nie zostanie K
opzegbaar	1882 K
""", 'or': """
ordenou	2126 K
ordinato	1566 ha K
ordnete	590 K an
organizatori	2335 pozivaju K
organizatorzy	2046 zapraszają K
original	729 read the K article	1250 lire l'article K
originally	729 this article was K published on	729 this story was K published on	729 this story K appeared	729 this article K appeared	729 K published at	797 story was K published by	797 story was K published on	797 story was K published in the	797 article was K published by	797 article was K published in our
originalment	275 es va publicar K a	275 es va publicar K en	275 publicat K a
originalmente	953 este artículo fue publicado K	954 publicado K en	2090 publicado K em	2122 publicado K no	2122 publicado K na
originariamente	1526 articolo pubblicato K	1559 pubblicato K in
ortaklarimiz	2585 biz ve K
ortsseite	540 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2273 K članka
ostrzega	2046 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2038 K
otsustas	1039 K
""", 'ou': """
our	738 is K
""", 'ov': """
ovdje	2288 kad ste već K
overblikket	411 K hver dag	411 K hver morgen
overgenomen	45 K
overname	1811 K zonder
overnemen	45 K	1848 dit artikel K
oversikten	1937 få K
overview	802 this K
overzicht	1858 dit K
ovisi	2332 K o vama
""", 'ow': """
owner	899 has no K	899 have no K
""", 'oy': """
oynat	2617 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2352 K sa nám	2391 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1710 jūsų parama K
padroni	1552 non ha K	1564 senza K	1564 libera da K
pagar	54 K um café	2123 ajude a K
page	808 our jobs K
paghi	1563 K un'ora
pago	998 muro de K
pague	54 me K um café	54 K-me um café	2092 K-nos um café
pahoitteli	1156 K
paid	703 we get K if you buy	703 we may be K
paikalla	42 olitko K
paikkaa	1149 hae K
pakolliset	21 K kentät
palautetta	1153 anna K
palus	1039 K
palusid	1039 K
palvelusta	1127 ulkoisesta K	1127 upotus K
panaszolta	1424 K
pandangan	1477 tidak mewakili K	1477 K pribadi penulis
paparnya	1482 K
paper	738 is the K's
par	1254 K an
parama	1720 jūsų K	1724 K
parancsolta	1424 K
parceiros	2075 nós e os nossos K	2124 nossos K
paremkite	1710 K mus	1720 K mus
parlez	38 K-nous	67 K-nous
part	730 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2048 faça K e
partecipato	1542 non ha K alla stesura
parteispende	591 K
partenaires	1198 nos K et nous	1198 nous et nos K	1253 nos K
participar	943 para K
participez	1158 K à
participou	2105 não K da produção	2105 não K na produção
partilhada	2100 uma publicação K por
partilhe	25 K-o
partir	1160 avant de K	2125 a K de # euros
partner	475 wir und unsere K	544 von unserem K	1513 i nostri K	2476 vi och våra K
partnere	379 vi og vores K	1905 vi og våre K
partnerlinkeket	1401 K
partnerlinks	37 K
partnerom	2307 u suradnji s K	2307 u saradnji sa K
partners	544 anzeige eines K	708 we and our K	899 our K	1795 wij en onze K	1881 onze K
partnership	730 was produced in K with
partnerske	2307 K poveznice	2427 K povezave
partnerskie	2020 linki K
partnerzy	1986 my i nasi K	1986 nasi zaufani K
pasak	1723 K
pasakojo	1723 K
pasidalinkite	49 K
pass	49 K it on	695 K this on
passende	561 sie das K abo
passendes	561 sie ihr K abo
patreon	184 в K	741 on K	741 our K	2691 на K
patron	665 become a K of	898 become a K
patronem	2023 zostań naszym K	2043 zostań K
patroni	2044 nasi K
patronite	2023 na K	2044 na K
paying	856 thanks to our K
paypal	530 per K
paywall	531 K	588 ohne K	591 K	856 without a K	899 we have no K	899 we do not have a K	902 K	1256 K	1567 K	2127 K
paywalls	902 K
""", 'pe': """
pe	2178 K an
peatoimetaja	1015 K
pedimos	994 te K ayuda
pedirte	904 tenemos un favor que K
pediu	2126 K
peiling	35 onze K	1861 onze K
pelanggan	50 K dapat	50 K bisa	1430 khusus K	1468 untuk K	1480 K kami	1483 K
pembaca	18 berkat K	43 surat K	1480 K kami
pendant	1254 K un mois
pendapat	1477 K pribadi penulis
peneliti	1455 adalah K
pengar	2530 kostar K
penger	1961 koster K
pentru	2164 fără niciun cost K tine
penulis	1455 adalah K
people	18 thanks to K like	784 funded by K like you	863 K like you
pequeno	2049 um K favor a pedir
per	1962 K år	2531 K år
peramban	10 K anda
percent	679 # K left to read
perfil	2069 siga nosso K
periodisme	276 dona suport al K	277 el nostre K	277 fent K	277 fem K
periodismo	907 apoya el K	985 hacer un K	994 apoya el K	994 colabora con el K	995 nuestro K	995 K de calidad	995 hacemos K	995 haciendo K
periodista	39 nuestro K	39 nuestra K	253 és K	956 es K
periodistas	39 nuestros K	984 nuestros K	995 nuestros K
periodistes	277 els nostres K
perjantaisin	17 K
permanencia	996 sin K
permission	729 reproduced here with K	729 reproduced with K	744 written K	744 prior K	745 without K	759 K to load	759 K before anything is loaded	797 K to reuse this
perskaitykite	1720 K visą
personal	758 views are K
personale	2140 datele tale K
personales	939 datos K serán
personas	985 K como tú	994 K como tú
persondatapolitik	380 K
personenbezogene	476 K daten
personnelles	1199 vos données K
personoplysninger	380 dine K
personopplysninger	1906 K
personuppgifter	2477 dina K
personverninnstillinger	1927 K
perspausdinti	45 K
pertama	1481 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2093 é K
pesquisadora	2093 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2335 K
""", 'ph': """
phone	698 news to your K
photographer	752 staff K
photos	40 your K	40 vos K	40 tes K	766 K from this story	766 K from this event
""", 'pi': """
pictures	40 your K
pide	997 K
piebilda	1763 K
piece	800 this K	899 this K
pierwszy	2045 K miesiąc
pievienojieties	51 K
pirmas	1722 K mėnuo
pisala	2335 K je
pisalo	2335 K je
pisao	2335 K je
pisz	2035 K na
pitala	2335 K
pitali	2335 K
pitao	2335 K
pitch	658 K in	741 K in
pitching	898 consider K in
pix	2092 um K	2125 K
""", 'pj': """
pjevali	2335 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1918 vær varsom-K
plakatens	1931 vær varsom-K
plats	42 var du på K
plattform	588 unsere K
player	9 this K
please	51 K join them	67 K tell us	671 K log in to	694 K share this	742 K help	898 K chip in	898 K give	898 K help if	898 K give if
pleide	1963 K
pliki	2005 bez zgody na K
plusartikelen	1881 K
plusartikels	1773 gratis K	1881 K
""", 'po': """
pobierz	2043 K naszą
poche	1239 dans votre K
podatkov	2425 obdelavo osebnih K
podatku	1968 przekaż #% K	2023 #% K	2023 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	321 K	405 K-app	433 vores K	498 den K können sie	498 den K kannst du	498 unseren K	588 unser K	588 unseren K	625 K	654 το K μας	734 follow the K	899 our K	995 nuestro K	1253 notre K	1480 K kami	1564 il nostro K	1860 op de K	1881 onze K	1930 hører K	2009 K	2044 nasz K	2124 nosso K	2300 K	2333 naš K	2361 K	2392 náš K	2421 K	2606 K'i	2606 K'imizi
podcasta	2300 K	2421 K
podcastapp	405 K	1860 favoriete K
podcaste	34 našom K
podcasten	405 K	1930 K
podcastimiz	2631 K
podcastimizi	34 K
podcastimme	34 K	1154 K
podcastov	2361 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	405 hvor du lytter til K	405 hvor du hører K	498 wo es K gibt	555 folgen des K	555 folge des K	625 K	734 wherever you get your K	734 wherever you listen to K	734 wherever you get K
podcastu	34 naszego K	34 našem K	321 K	2009 K	2300 K	2361 K	2421 K
podcastul	34 K nostru	2177 K nostru
podcastunk	1422 K
podcastunkban	34 K
podcasty	321 K	355 naše K	2009 K	2361 K
podd	34 vår K	2530 vår K
poddapp	2501 K
poddar	34 våra K	2501 K finns
podden	2501 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2115 sua ajuda K
poden	50 els socis K
poderemos	2115 a sua ajuda K	2123 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1930 hører K	1961 vår K	2300 K	2421 K	2451 naš K
podkasta	2300 K	2421 K
podkastapp	1930 K
podkasten	1930 K
podkastu	2300 K	2421 K
podle	357 K
podotkl	357 K
podpora	354 vaše K	2391 vaša K	2450 vaša K
podpore	2392 vďaka K	2430 brez vaše K	2451 brez vaše K
podporo	2450 vašo K
podporte	2373 K	2391 K nás	2391 K našu
podpory	334 bez vaší K	355 bez vaší K	2373 bez vašej K	2392 bez vašej K
podprite	2430 K	2450 K nas	2450 K naše
podremos	994 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2035 K nas
points	802 the bullet K	802 these bullet K	802 the key K above
pokutoval	357 K
policy	708 our cookie K
politica	2140 K de cookie
political	728 is a K	728 is the K editor
politicieni	2164 nu depinde de K
politika	2585 çerez K
politikasi	2586 gizlilik K
politikredakteur	580 ist K
politikredakteurin	580 ist K
politikressort	504 leitet das K
politikwissenschaftler	495 ist K
politologue	1215 est K
poll	35 our K	712 vote in our K	712 take our K	1861 onze K
polub	1982 K nas na
pomagajte	2450 K nam
pomocou	2375 K ai
pomozite	2310 K nam	2332 K nam
pomozte	354 K nám
ponavlja	2335 K
ponavljao	2335 K
ponctuel	1217 un don K
ponovno	45 K objavi
pop	658 K your
poprosil	357 K
poprosila	357 K
por	2119 um ano K #
poradil	357 K
portal	2044 nasz K	2333 naš K	2451 naš K
portalu	2019 na naszym K	2019 w naszym K
posez	1252 K-la à	1252 K-nous
posible	18 hace K
posielajte	2352 K nám
posielame	57 vám K
positions	766 our open K
poslechnout	322 si můžete K
posljednji	2319 K besplatni članak
posredujte	49 K
possible	268 ajuda a fer K	277 ajuda a fer K
post	20 rest of this K	759 to view this K	759 to see this K	795 this is a paid K	800 this K	899 this K	1821 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	2467 din e-K	2479 din e-K kommer inte
postadresse	60 e-K vises ikke	1897 din e-K	1908 din e-K vil ikke
postadressen	60 e-K din vises ikke
postanite	2332 K član	2450 K član	2450 K naročnik
postanizda	2610 her sabah e-K	2610 e-K	2624 e-K
postaw	54 K mi kawę	54 K kawę	2043 K nam	2043 K mi	2043 K kawę
postawcie	54 K mi kawę
postfach	454 in dein K	454 in deinem K	454 direkt ins K	458 in ihrem K	458 in ihr K
postkasti	1023 otse K
postkastis	1023 iga hommik sinu K	1023 sinu K
posts	15 free K	58 new K by mail
potrebna	2332 K nam je
potrebujeme	2391 K vašu podporu
potrebujemo	2415 za ogled K	2450 K vašo
potremo	1552 aiuto K	1563 con il tuo aiuto K
potrivit	2179 K
potrzebujemy	1968 K twojego wsparcia	2043 K twojej pomocy	2043 K twojego wsparcia
pound	898 K you give
pourboire	1218 un K
poursuivez	1172 K votre lecture
poursuivre	1172 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2394 K	2453 je K
povedala	2394 K	2453 je K
povestit	2179 a K
povikao	2335 K
powered	898 K by you
powerful	899 hold the K to account
powiadomienia	14 K	1978 włącz K	1978 chcesz otrzymywać K	1979 K push
powiedzieli	2046 K
powtarza	2046 K
pozele	40 K tale
pozivala	2335 K
pozivali	2335 K
pozivao	2335 K
poznamenal	357 K
poznamenala	357 K
pozvala	2335 K
pozvao	2335 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1799 K mee	1880 K mee
praca	2044 nasza K
pracujte	319 K s námi	2359 K s nami
prati	2321 K nas na
pratite	2332 K nas
pravi	2453 K
precisa	2048 K de você	2123 K de si
precisamos	2049 K da sua ajuda	2052 K do seu apoio	2123 K da sua ajuda
precisato	1566 ha K
preciso	2079 é K estar logado
precizat	2179 a K
prednostne	2410 K vire
prednostni	2410 K vir
prednostnih	2410 K virov
prednostnim	2410 K virom
predplatitelia	50 K môžu	2381 len K	2381 iba K	2381 nájdu K	2381 prečítajú K	2395 K
predvajanje	2415 K videa
preferate	2148 sursele tale K
preferences	708 your cookie K	811 cookie K	811 privacy K
preferida	251 font K	961 fuente K	2097 fonte K
preferidas	961 fuentes K	2097 fontes K
preferides	251 fonts K
preferido	961 medio K
preferidos	961 medios K
preferirane	2289 K izvore
preferirani	2289 K izvor
preferiranih	2289 K izvora
preferita	1506 fonte K su google	1532 fonte K
preferite	1532 fonti K
preferowane	2001 K źródło	2001 K źródła
preferowanego	2001 K źródła
preferowanych	2001 K źródeł
preferowanym	2001 K źródłem
preferred	698 K source on google	746 K source	815 K sources
preglednik	10 vaš K
prehratie	2355 K videa
prejemajte	2399 K vsako	2447 K
prejemati	2440 želite K
prejmite	2447 K
preklinjao	2335 K
prelua	45 K
preluarea	2147 K textelor
preluat	45 K
prema	2335 K
premier	1176 le K mois	1254 le K mois
premium	1841 toegang tot alle K
premoderated	712 K
prenesite	2450 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	2461 bli K	2461 redan K	2462 som K	2528 en K	2529 bli K
prenumeranter	50 K kan	2461 endast för K	2519 är för K	2519 bara K	2519 endast K	2530 våra K	2533 K
prenumerata	1724 K
prenumeration	2533 K
prenumerationen	2466 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1716 tik K
prenumeratoriams	1685 tik K	1716 tekstas skirtas K	1716 straipsnis skirtas K
prenumeratorzy	50 K mogą	2031 tylko K
prenumerera	2461 K för att	2466 K på nyhetsbrev	2506 genom att K	2529 K på vårt
prenumeruojate	1685 jau K
prenumeruokite	1720 K
preostanek	2398 K članka
presenteie	2056 K
prethodnog	2325 bez K odobrenja
pretplata	2336 K
pretplati	2305 hvala na K
pretplatite	2273 K se već od	2332 K se
pretplatnici	50 K mogu	2318 samo K	2336 K
pretplatnicima	2273 dostupan samo K	2273 dostupan je samo K	2273 dostupan je K	2273 dostupno samo K	2285 samo K	2318 samo K
pretplatnik	50 kao K	2273 već ste K	2332 postanite K
pretplatnike	2273 dostupan samo za K	2285 samo za K
pretplatu	2274 već imate K	2306 uz K	2306 K	2327 uz K
preuzeti	45 K
preuzimanje	2284 zabranjeno K	2309 zabranjeno K	2309 zabranjeno je K
preuzmite	2332 K našu
preventing	704 browser extension is K
preview	816 free K
price	900 the K of a
pridaj	51 K sa
pridajte	51 K sa	2384 K si nás	2391 K sa k nám
prihvatate	2305 prijavom K
prijavi	24 K se	2305 hvala na K
prijavili	2305 hvala što ste se K
prijavite	24 K se	2332 K se na naš	2332 K se na naše	2450 K se na
prijavo	2425 s K se	2425 s K na	2425 hvala za K
prijavom	2305 K se slažete	2305 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2410 K vir
priljubljene	2410 K vire
priljubljeni	2410 K vir
prima	2178 K lună
primajte	2326 K
primate	2320 želite da K
primati	2320 želite K
primeiro	2125 K mês
primer	278 el K mes	996 el K mes
primo	1565 il K mese
principles	729 the thomson reuters trust K
print	694 click to K
prioriterad	2492 K källa
pripojte	51 K sa
pripomenul	2394 K
prisijunkite	24 K	51 K	1720 K prie mūsų
prispejte	2373 K	2391 K	2391 K aj vy
prispevek	2451 ta K
privacidad	940 política de K	995 nuestra política de K
privacidade	2076 política de K
privacitat	256 política de K
privacy	708 see our K policy	708 to our K policy and terms	708 and the google K policy	899 our K policy
privacybeleid	1795 ons K	1836 ga je akkoord met het K
privacyverklaring	1797 K
private	60 your email will stay K
privatlivspolitik	380 K
priznaje	2335 K
priznal	2394 K
priznala	2335 K
priznao	2335 K
probeabo	437 K	446 wochen im K
probeer	1880 K nu	1880 K een maand
proberen	1882 gratis K
processing	708 consent to the K
prochains	1253 nos K articles
prodavnici	2298 našoj K
produce	784 not free to K	784 not cheap to K
produced	795 K by our brand
proefabonnement	1775 K	1880 neem een K	1882 K
profesor	956 es K	2150 este K
profesora	956 es K
professeur	1215 est K
professeure	1215 est K
professionista	1529 è giornalista K	1529 giornalista K
professor	253 és K	495 ist K	728 is a K	728 is an assistant K	2093 é K
professora	253 és K	2093 é K
professore	1529 è K
professoressa	1529 è K
professorin	495 ist K
profilazione	1512 i cookie di K
profitez	1158 K de	1172 K de nos offres
prohibida	954 queda K
proibida	2090 é K a
project	1236 trust K
promis	2179 a K	2179 au K
promise	898 K never to
propustite	2320 ne K
prosbu	281 máme na vás K	281 máme malou K	2348 máme malú K	2348 malú K
proseguire	1555 per K la lettura
prosil	357 K
prosila	357 K
prosili	357 K	2046 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2046 K
protejate	2172 K de dreptul de autor
provalo	1493 K gratis	1563 K gratis
provided	708 content K by a third party	759 contains content K by
provision	472 erhalten wir eine K	472 eine kleine K	544 bekommen wir eine K	544 eine K vom	566 K
provisions	472 K-links
provisionslinks	566 K
prozent	535 K rabatt
przedruk	45 K	2021 K za zgodą
przedrukujcie	45 K
przegap	2033 nie K
przekonuje	2046 K
przetisknout	45 K
przetwarzanie	1987 K danych osobowych
przez	2025 K ai
przycisk	2014 klikając K
przyznaje	2046 K
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
pubblicare	6 K un commento	1515 prima di K un commento
pubblicato	22 non sarà K	1515 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2078 o seu endereço de e-mail não será K
publicat	2172 a fost K inițial în
publication	665 is a reader-supported K	795 accurate at the time of K	795 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2513 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	937 bloqueador de K	995 sin K
publicidade	11 a K	70 sem K	2106 depois da K
publicitat	11 la K	70 sense K	277 sense K
publicitate	11 K	70 fără K
publikovanie	2346 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	712 your email address will not be K	730 was first K by	730 was first K on	797 K under license
publishing	795 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1133 suoraan K
puis	1173 K # €
puisque	1160 K vous êtes là
pungkasnya	1482 K
punya	1431 sudah K akun
purchase	703 K through links on our site
push	526 per K
pushbericht	1834 een K bij
pushbeskeder	408 K
pushmeldingen	1785 K
pushnotiser	2503 K
pushvarsler	1933 K
pustit	322 si můžete K
puts	844 our app K
""", 'py': """
pytali	2046 K
pyysi	1156 K
""", 'qu': """
queremos	67 K conocer tu	904 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1485 già che sei K
quieras	912 cancela cuando K	996 cancela cuando K
quitter	1160 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1861 doe de K	1861 onze K	2011 nasz K	2011 K
quizie	2011 naszym K	2011 K
""", 'ra': """
raccolta	1567 K fondi
racconta	1566 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1566 ha K
raconte	1255 K
racontez	38 K-nous	67 K-nous
rad	2333 naš K
radil	357 K
radila	357 K
radili	357 K
radzi	2046 K
radzili	2046 K
radzono	2046 K
ragino	1723 K
raise	784 help us K
rajaton	1099 K pääsy
rakendus	1021 meie K	1021 K
rakenduses	1021 K
raksti	38 K mums	67 K mums	1760 K mums
rakstiet	38 K mums	67 K mums
raksts	1761 šis K
rakstu	1759 šo K
rakstus	1761 visus K
range	836 shop the K
rappelle	1255 K
""", 're': """
reach	756 K him at	756 K her at	756 K them at	784 we would K our goal	784 we'd K our goal	898 help us K
reached	679 you've K your limit of free	727 can be K at
reacties	1800 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	679 # % left to K	736 is K by an ai	736 is K by ai	790 link can K this	856 free to K	856 free for all to K	899 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	660 we're asking K	737 thank you, K	784 funded by K like you	805 K' editor	837 K make this	856 thanks to our K	863 K like you	898 K like you	898 join the K	899 our K	899 funded by its K	902 appeal for K	902 K pay
reading	0 K time	671 keep K for just	671 keep K with a	671 K this post for free	675 to finish K	675 to keep K	790 to your K list	857 you're K	857 you are K	857 you've been K
reageren	6 K	1800 om te K	1816 K? mail	1816 K op dit artikel
realizarea	2159 nu a participat la K
realizzazione	1542 non ha partecipato alla K
recalled	901 K
recalls	901 K
recaptcha	681 protected by K
receba	2048 K as	2060 K no seu	2060 K todos os dias	2123 K no seu
receive	681 K email from us on behalf of	682 sign up to K	682 K emails from	708 agree to K emails	898 to K new posts
recevez	1158 K chaque	1182 K chaque	1182 K tous les	1252 K notre
recevoir	1188 K les alertes	1241 j'accepte de K
recherche	588 diese K
recherchen	588 unsere K
rechercheteam	39 unser K	39 unserem K	503 K
rechtbankverslaggever	1856 is K
recibe	903 K cada	922 K cada	922 K todas las
recibir	984 acepto K
recipe	841 links in this K
reclamat	2179 a K
reclame	70 fără K	2177 fără K
reclamevrij	70 K
recomandat	2179 a K	2179 au K
recomenda	2126 K
reconheceu	2126 K
reconnu	1255 a K
recunoscut	2179 a K
recurring	741 K donation	900 K donation
redacteur	1817 is K	1817 is politiek K	1856 werkt als K
redactie	39 onze K	1799 mail de K	1816 contact op met onze K	1816 contact op met de K	1816 tip voor de K	1820 mening van de K	1845 K heeft geen	1880 mail de K	1880 tip de K	1881 onze K
redactor	253 és K	956 es K	2150 este K
redactora	253 és K	956 es K
redakce	313 napište do K	319 do K	319 do naší K	355 naše K	355 jsme malá K
redakci	39 naší K	355 naši K
redakcia	2392 naša K	2392 sme malá K
redakcie	2346 bez súhlasu K	2352 napíšte do K	2359 do K	2359 do našej K
redakcii	39 našej K
redakcija	1721 mūsų K	1761 mūsu K	2333 naša K	2333 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2291 javite se K	2291 pišite K	2298 našoj K
redakcijos	1695 K sutikimo
redakciju	2333 našu K
redakcja	2044 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2021 bez zgody K	2044 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1479 hubungi K	1480 K kami	1480 email K	1480 K
redaksjon	1961 vår K
redaksjonen	38 tips K	67 tips K	1960 kontakt K	1961 kontakt K
redakteur	495 ist K	504 als K	504 seit # K
redakteurin	495 ist K	504 als K	504 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	433 vores K	504 leitet die K	508 meinung der K	544 K war an der	545 nicht von der K	548 melden sie sich bei der K	568 produkte wurden von der K	588 unsere K	2530 vår K
redaktionell	568 produkte K ausgewählt
redaktionelle	475 externe K inhalte
redaktionen	382 skriv til K	2479 mejla K
redaktor	314 je K	314 , K	314 - K	2004 - K	2004 , K	2353 je K	2353 , K	2353 - K
redaktore	1740 galvenā K	1740 K
redaktorem	314 je K	2004 jest K
redaktorius	1700 K
redaktorka	314 je K	314 , K	314 - K	2004 - K	2004 , K	2353 je K	2353 , K	2353 - K
redaktorkou	314 je K	2353 je K
redaktorom	2353 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1740 galvenais K	1740 K
redaktur	1455 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1551 la K ti invia	1564 la nostra K
reenvia	49 K
refresh	771 K this page	771 K the page
regala	912 K esta nota
reggel	17 minden K
regioverslaggever	1817 is K
registe	2056 K-se para
register	671 K for free to
registered	788 K users can
registraci	327 děkujeme za K	329 po K
registrarte	922 al K
registrate	984 K a nuestro	994 K
registrati	1484 K per	1496 K per	1563 K gratis
registration	816 free K gives
registreer	1773 K je
registrera	2506 genom att K dig
registrere	1936 ved å K deg
registrieren	447 K sie sich
registrierung	500 K	534 mit ihrer K	535 die K ist kostenlos
registrirajte	2306 K se besplatno	2306 besplatno se K	2426 brezplačno K	2426 K se brezplačno
registrujte	354 K se	2306 K se besplatno
regrette	1255 K
regrettent	1255 K
reiseangebote	554 unsere K
rejoignez	51 K-les	51 K-nous	1192 K-nous sur	1252 K-nous	1252 K notre	1252 K nos
rejoins	51 K-les
rekao	2335 K
rekla	2335 K
reklam	70 bez K	70 nie mamy K	70 K yok	355 bez K	2044 bez K	2044 nie mamy K
reklama	2333 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1941 K
reklamelinks	415 K
reklamer	70 ingen K	433 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2020 we współpracy K
reklamsiz	70 K	2631 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2126 K
rely	899 we K on
remaining	679 free articles K	679 free article K	679 articles K this month	679 free stories K
remind	902 K me later
removed	712 this comment has been K
rendszeres	1421 legyen K
rendue	60 e-mail ne sera pas K
replied	901 K
reply	6 leave a K	888 just hit K	888 hit K and	888 hit K to
replying	888 K to this email
report	53 months on this K	53 months to K	775 K an error
reportage	588 diese K	1253 ce K
reportagem	39 nossa K	53 meses nesta K	2124 esta K
reportagens	2124 nossas K
reportaje	995 este K
reported	901 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	495 ist K	504 als K	504 seit # K	725 contact the K at	726 is a K at	728 is a K	728 is a senior K	750 contact the K	750 contact our K	750 email the K	752 K	1215 est K	1455 adalah K	1925 er K i	2004 - K	2004 , K	2150 este K	2292 je K	2292 , K	2413 je K	2413 , K	2496 är K på
reportera	39 naszego K	956 es K
reporterem	39 naszym K	2004 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	495 ist K	504 als K	504 seit # K
reporterka	2004 - K	2004 , K	2292 je K	2413 je K
reportero	956 es K
reporters	39 our K	898 ask our K	899 our K	899 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	712 why are you K this	784 keep our K free	801 this K	823 more of our K	899 our K	899 this K	899 K like this	899 goes to K
reportrar	39 våra K
reports	754 K on
repost	45 K this
representa	2096 não K a opinião
representam	2078 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	730 may not be K
reproducerea	2147 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	729 K without permission	797 K in whole or in part	1213 toute K	1213 droits de K	1213 K interdite	1214 toute K	1214 droits de K	1214 K interdite
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
republish	45 K	729 K our articles	729 K this article	797 K this story	797 K our stories
republished	45 K	729 K with permission	729 is K from
required	21 K fields are marked	712 K fields are marked
research	728 is a K fellow
researcher	728 is a senior K	728 is a K
reserva	29 es K el dret
reservados	954 derechos K	2089 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	250 tots els drets K
reserve	29 K the right
reserved	610 all rights K	671 article is K for	729 all rights K	1597 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	980 K de sus autores	980 K de quienes los
responsabilidade	30 K de	30 K dos	2078 os comentários são de K
responsabiliza	30 não se K	980 no se K de las opiniones
responsable	30 pas K	30 no se hace K	980 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	580 ist K
ressortleiterin	580 ist K
rest	20 to read the K	671 to read the K of this	800 the K of this
restants	1178 articles gratuits K
reste	1179 il vous K #%	1179 il vous K # %
resultater	396 google-K
results	815 your search K	815 your google K
retrouvez	1192 K-nous sur	1222 K	1252 K-nous
rette	406 K fejl
retter	406 K fejl	406 K alle fejl	1931 vi K feil
rettigheter	1917 alle K forbeholdt
reuters	1213 avec K	1214 avec K
revelou	2126 K
revient	1242 vous K qu'à
rewritten	729 may not be published, broadcast, K
""", 'ri': """
ricamiz	2571 küçük bir K var	2571 sizden bir K var
ricercatore	1529 è K
ricercatrice	1529 è K
ricevi	1501 K ogni	1563 K ogni	1563 K la
ricordato	1566 ha K
rief	590 K
riep	1883 K
riferito	1566 ha K
riippumaton	1154 K media
riippumatonta	1153 tue K	1154 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1526 K riservata	1526 © K	1559 è vietata la K	1559 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1561 K agli abbonati
riservati	1526 tutti i diritti K	1561 K agli abbonati
riservato	1493 K ai nostri abbonati	1493 questo contenuto è K	1555 K agli utenti	1561 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	403 af en K
rocznie	2045 K
ropade	2532 K
ropar	2532 K
roper	1963 K
ropte	1963 K
roskapostia	71 ei K
round	740 our K-up
roundup	681 get a weekly K	740 our K	740 weekly K
rozhodl	357 K
rozhodol	2394 K
rozpowszechnianie	1998 K artykułu	2021 dalsze K
""", 'ru': """
rubrice	331 najdete v K
ruft	590 K
ruga	2179 îi K	2179 îl K
rugat	2179 a K	2179 au K
rugau	2179 K
rukoili	1156 K
ruled	901 K
rundbrief	499 K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1963 K	2532 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2532 K
sagde	435 K
sagen	590 K
saglasnosti	2325 bez K
sagt	590 K
sagte	590 K
sagten	590 K
said	901 K
saken	1885 likte du denne K	1931 feil i K	1959 denne K	1959 få K	1960 les hele K	1961 denne K
saker	1959 flere K	1961 våre K	1961 alle K
saklidir	2592 tüm haklari K	2592 her hakki K
sako	1723 K
saluran	1438 ikuti K	1438 gabung di K	1480 K kami
samarbeid	1941 i K med en annonsør
samarbejde	415 i K med en annoncør
samarbete	2511 i K med en annonsör
samedi	17 chaque K
samenvatting	1858 deze K	1858 de K is
samenwerking	1845 betaalde K	1845 K met onze partner	1845 K met een commerciële
samstag	17 jeden K
samtycke	2498 ditt K
samtykke	402 dit K	402 give K	410 jeg giver K til	1927 ditt K	1927 gi K
samtykket	1927 K ditt
sang	435 K	1963 K
sanoi	1156 K
sanoivat	1156 K
sanoo	1156 K
sans	70 K pub
satin	2617 K alin
satura	1741 ārējā K
saturday	17 every K
saturdays	849 delivered K	849 delivered on K	849 sent K
sauca	1763 K
saugomos	1688 visos teisės K
savetovala	2335 K
savetovali	2335 K
savetovao	2335 K
savetuje	2335 K
savjetovala	2335 K
savjetovali	2335 K
savjetovao	2335 K
savjetuje	2335 K
savundu	2633 K
say	658 have your K	712 have your K in
saya	62 tag K
sayenizde	2631 sizin K
says	901 K
sazinies	1760 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1503 K l'app	1503 K la app	1503 K la nostra app	1563 K la nostra	1563 K l'app
schauen	587 K sie vorbei
schick	49 K ihn	49 K es	578 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	578 K sie uns	587 K sie uns
schon	438 wenn sie K hier sind	438 wo sie K hier sind
schreef	1883 K
schreib	38 K uns	67 K uns	548 K uns	587 K uns	588 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	437 K sie an	478 K sie uns ihre meinung	548 K sie uns	587 K sie uns
schreibt	38 K uns	67 K uns	495 K über	495 K für	505 K seit # für	587 K uns	588 K mir unten	588 K uns unten	590 K
schrieb	590 K
schriftlicher	490 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1765 K u in	1765 K je in	1778 K je in voor	1778 K je gratis in	1879 K je hier in	1880 K je gratis in
schrijft	1817 K over	1817 K voor	1883 K
schrijver	1817 is K en	1820 mening van de K
scria	2179 K pe	2179 K în	2179 așa K
scrie	38 K-ne	67 K-ne	2176 K-ne
scrii	2176 să ne K
scriitoare	2150 este K
scriitor	2150 este K
scripts	704 unblock K
scris	2179 a K
scritto	1564 chi ha K questo	1566 ha K
scrittore	1529 è uno K
scrittrice	1529 è una K
scrive	1529 K di	1529 K per
scriveteci	38 K	67 K
scrivi	1484 K a
scrivici	38 K	67 K	1563 K
""", 'se': """
search	815 on google K
secondo	1566 K
section	55 K #g	713 in the comment K
secure	750 K drop
securedrop	750 K
securely	750 K on signal	750 K via signal	750 contact us K	750 reach us K
seda	49 jaga K
see	42 did you K it	882 if you K
segnalacelo	1563 K
segons	279 K
segueix	276 K-nos
seguici	1506 K su	1506 K anche su	1563 K
seguir	933 puedes K a	933 puede K a
segundo	2126 K
sehen	583 K sie hier.
sekarang	1479 donasi K	1479 daftar K	1479 gabung K	1479 unduh aplikasi K
sekite	1720 K mus
sekojiet	1760 K mums
selaimesi	10 K
seleciona	2114 a redação K
selected	795 K by our
selengkapnya	1429 untuk membaca K	1468 membaca artikel K
selgitas	1039 K
selitti	1156 K
selon	1255 K
semaine	17 chaque K	17 une fois par K	1254 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	996 a la K	2125 por K
semanal	922 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	432 K os	681 we'll K you	750 K us a tip	1910 K inn	1960 K oss
sende	1936 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	578 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	844 our app K
seneste	405 K afsnit
sense	71 K spam
senza	71 K spam	1552 K di te non	1563 K di te non
service	1215 est chef du K	1215 est cheffe du K
serwisie	2019 w K	2034 naszym K
serwisu	2005 treści z K	2005 treść z K
seslendi	2633 diye K	2633 K
setiap	17 K pagi	1481 K bulan
setmana	276 rep cada K
setmanalment	17 K
settimana	17 ogni K	1565 alla K
settings	708 cookie K	811 cookie K	811 privacy K
setuju	43 tidak K?
setujui	1456 K cookie
seuraa	1153 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	694 K this with	694 K this post on	694 K this if you	694 K this far and wide	694 click to K	703 we may get a K
shareholders	784 not by K	899 no K
shop	808 our K	836 K our	868 in our K	868 from our K	868 our K now
shope	2359 našom e-K
shopping	841 our K links
shopu	319 našem e-K	2298 našem web K	2359 nášho e-K
should	750 story we K	750 we K look into	750 we K know about
shouted	901 K
showcase	161 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	515 jetzt tickets K:	560 K sie unsere arbeit
sier	1939 til du K opp	1963 K
siga	2069 K-nos no	2069 K-nos nas	2123 K-nos
siger	435 K
sign	24 K in	682 K up to get	742 K up	852 K up for our	852 K up to our	898 K up for our	898 K up to our	898 when you K up	898 K up now
signal	397 på K	502 auf K	502 K-kanal	1922 på K	2493 på K
signaler	1201 K une erreur
signalez	1252 K-la-nous	1252 K-le-nous
signali	2351 K
signalu	312 K	2002 K
signing	681 thanks for K up	681 thank you for K up	681 by K up, i agree	681 by K up, you agree	681 by K up you agree
silakan	1429 K login	1429 K masuk
silenced	899 refuse to be K
simply	888 K hit reply
since	660 K you're here
sini	1479 klik di K
sinirsiz	2595 K erişim
sinulle	1094 meillä on K pyyntö
site	64 ayna K	808 our jobs K	899 our K	1881 onze K
sitede	2602 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1763 K
skaityti	1685 norėdami K toliau	1685 norint K toliau	1685 K toliau galite
skaitytojai	1721 mūsų K
skaitytojams	1721 mūsų K
skelbiamas	22 nebus K
skicka	2506 genom att K	2529 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1710 K # proc	1720 K paramą
sklepem	2008 naszym K
sklepie	2008 naszym K
skontaktuj	38 K się z nami	2003 K się z nami	2003 K się z naszym	2003 K się z naszą	2003 K się z autorem	2003 K się z autorką
skreg	435 K
skrek	1963 K	2532 K
skrev	435 K	1963 K	2532 K
skribent	400 er fast K	1925 er K	2496 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	432 K til os	432 K dig op	2466 K upp dig	2529 K upp dig	2529 K till oss
skrive	21 logget ind for at K	1961 vi bør K om	1961 vi burde K om
skrivefeil	1931 funnet en K
skriver	435 K	1963 K	2532 K
skrzynce	1974 w twojej K
""", 'sl': """
slant	2531 en K
slapukais	1701 K	1719 K
slapukus	1701 K
sledite	2450 K nam
sledujte	292 K nás	345 K nás živě	354 K nás	2391 K nás
sliboval	357 K
slobodno	2332 podržite K
sluit	51 K je aan
""", 'sm': """
small	837 K gift
""", 'so': """
soci	276 fes-te K	276 fes-te'n K
socia	51 hazte K	903 hazte K	959 hazte K
social	468 auch bei K media
socialmediacookies	1821 K
socio	51 hazte K	903 hazte K	907 hazte K	959 hazte K
sociologue	1215 est K
socios	989 solo para K	989 sólo para K
sodelovanju	2427 v K s partnerjem
soglasja	2444 brez K	2444 brez pisnega K
som	1959 en sak K
somebody	880 if you know K	880 K sent you this
someone	694 send this to K	880 if you know K	880 K sent you this
something	775 see K wrong	775 K is wrong	882 if we got K wrong	882 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2179 arată un K
sondajul	35 K nostru
sonderheft	554 unser K	554 das K
sondzie	2011 naszej K	2011 w K	2028 weź udział w K
sonntag	17 jeden K
sordu	2633 K	2633 diye K
sordular	2633 K
soruyor	2633 K
sostegno	1488 il tuo K ci	1488 abbiamo bisogno del tuo K	1563 il tuo K
sostenerci	1488 puoi K
sostengono	1552 ci K ogni mese
sostenitore	1563 diventa K
sostenitori	1564 i nostri K
sostiene	1527 chi ci K	1564 chi ci K	1566 K
sostieni	1488 K il nostro	1488 K la nostra	1563 K il	1563 K la
sostienici	1527 K	1563 K
sostuvo	997 K
sottolinea	1566 K
soubory	306 K cookie
souhlasu	305 bez K	348 bez K
souligne	1255 K
source	746 top K
soutenez	1163 K notre	1217 K-nous	1217 K notre	1245 en vous abonnant, vous K	1252 K-nous	1252 K notre	1252 K-le	1252 K-la
soutenir	1159 nous K	1164 pour nous K	1252 K notre
soutien	1158 votre K	1163 votre K est	1163 a besoin de votre K	1242 votre K, même
soutiennent	1242 nous K chaque mois
soutiens	1252 je K
sovelluksemme	1103 lataa K	1154 K
sovelluksessa	1103 avaa K	1134 K
sovellus	1103 lataa K	1103 lataa ilmainen K	1134 K	1153 lataa K
""", 'sp': """
spaltist	1925 er K	1925 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	898 can you K
specchio	64 sito K
spelregels	1800 K
spende	437 ihre K	437 mit einer K	441 deine K für	441 ihre K hilft	441 deine K hilft	441 jede K hilft	441 jede kleine K hilft	441 jede K zählt	587 deine K	587 eure K	587 K jetzt	587 K uns	591 K
spenden	437 jetzt K	437 K sie	591 K
spendenaufruf	591 K
spendenaufrufe	591 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	587 K uns
spendieren	54 K sie mir einen kaffee	587 K sie uns
spiega	1566 K
spiegato	1566 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	803 K content
sportredacteur	1856 is K
sportredakteur	580 ist K
sportredakteurin	580 ist K
sportressort	504 leitet das K
sportskommentator	1925 er K
sportverslaggever	1817 is K
spot	882 if you K
spotify	2606 K'da
spotted	882 if you've K
spottete	590 K
spravodajcom	2353 je K
sprijinul	2176 K tău	2176 avem nevoie de K	2177 K tău
spune	38 K-ne	67 K-ne	2176 K-ne	2177 K-mi mai jos	2179 K
spunea	2179 K
spuneau	2179 K
spurgte	435 K
spurte	1963 K
spus	2179 a K	2179 au K
""", 'sq': """
squadra	1564 la nostra K
""", 'st': """
staat	1883 K er
stabilito	1566 ha K
stadsverslaggever	1856 is K
stammt	576 K von einer ki
stand	898 K with us
standards	729 our K: the	805 our K team
starred	60 K fields
starting	869 tickets K at
statement	890 forward-looking K
statements	890 forward-looking K	890 forward looking K
stay	771 K with us for
ste	2348 keď K už tu	2409 ker K že tu
stede	42 var du til K
stelde	1883 K
stellen	554 wir K ein
stellenangebote	514 aktuelle K
stellenmarkt	514 unserem K
stellenportal	554 unserem K	554 unser K
stemme	403 ai-K
steuerlich	530 K absetzbar
steun	1765 uw K	1769 met jouw K	1769 met uw K	1769 K ons met	1812 K ons	1880 K ons	1880 K onze	1880 jouw K
stiahnite	2391 K si
stichpunkte	553 die K
stillingen	425 søg K	1954 søk K
stimme	496 K
stjerne	60 felter med K
stod	435 K der	2532 K det
stond	1883 K
stopite	2412 K v stik z
store	326 app K	524 im app K	808 our K	868 in our K	868 from our K	2365 app K
stories	15 free K	679 free K left	725 for more K like this	788 access to all our K	801 K like this	823 more of our K	899 our K	899 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	671 to read the full K	679 free K left	679 last free K	685 read this K in the app	694 share this K on	725 if you have a K to tell	725 email your K to	750 K for us	790 save this K	800 this K	800 the full K	801 this K	801 a K like this	802 this K	899 this K	899 K that took us
straight	681 K to your inbox	847 emailed K to you
straipsniai	1712 nemokami K	1716 geriausi K jūsų
straipsnis	1716 nemokamas K	1721 šis K
straipsnius	1712 nemokamus K
streszczeniu	2025 o K ai
striga	2179 K
strigat	2179 a K	2179 au K
strigau	2179 K
strinjate	43 se ne K	43 se K
strona	1986 ta K używa
studio	795 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1853 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1853 K een mail	1853 K ze naar
""", 'su': """
subliniat	2179 a K
submitting	681 by K your email
subscreva	2060 K a nossa	2060 K as
subscribe	671 K to continue reading	671 K to read the full	671 to continue reading, K	671 K to get access	671 K for full access	671 K to unlock	671 already K?	681 K to our free	681 K to our weekly	681 K to our daily	681 K for more	698 K to our channel	698 K to our podcast	734 K to the podcast	734 K to our podcast	788 if you already K	788 K now for	812 K here	812 K below	898 K to our	898 K today	898 K now	898 K to get	898 K for free
subscribed	781 you are now K to	833 you have K
subscriber	50 as a K	658 become a K	671 already a K	671 this is a K-only	673 existing K	788 K-only article	788 K-only story	788 K-only content	788 not a K?	808 K event	816 K account	898 becoming a paid K	898 free or paid K
subscribers	50 K can	50 K may	671 this article is for premium K	671 for K only	671 exclusively for K	671 is exclusive to K	671 for paying K	671 for paid K	671 is for K	671 are for K	671 only K can read	673 existing K	788 exclusive to our K	788 exclusively to K	818 K can comment	856 thanks to our K	899 our K	902 K
subscribing	671 by K to our	681 by K, you agree	858 consider K	898 consider K
subscription	671 off annual K	671 off an annual K	671 your K helps	671 K is being used on another	671 upgrade your K	671 sign up for a K	671 purchase a paid K	788 your K supports	788 your K makes	788 our K offers	788 our K options	816 without a K	858 consider a K	900 annual K	902 K
subscriptions	902 K
subscriptor	244 ja n'ets K	276 fes-te K	276 fes-te'n K
subscriptors	50 els K poden	244 només per a K	268 gràcies als K	271 exclusiu per a K	280 K
subscrit	267 K al nostre
subscriu	276 K-te
subscriure	267 en K't
subskrybenci	50 K mogą	2031 tylko K	2044 nasi K	2047 K
subskrybent	50 jako K
subskrypcja	2047 K
subskrypcje	2047 K
subskrypcji	2017 w K	2039 w K
substack	671 in the K app	902 K
substacks	902 K
subvention	1242 aucune K et
succes	2133 te-ai abonat cu K
successfully	833 K subscribed
sued	901 K
suglasnosti	2325 bez K
suite	1245 pour lire la K	1245 lire la K ?
suivez	1192 K-nous sur	1252 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	994 K al	994 K
summary	802 this K
sunday	17 every K	740 our K email
sundays	17 on K	849 sent K
suosikiksi	1120 K
suositteli	1156 K
suport	268 amb el teu K podem	268 ens donen K cada mes	276 dona'ns K	276 el teu K	277 ens donen K
suporta	2073 o seu browser não K
support	665 please K us	665 your K, no matter how small	665 K our work by	665 to K my work	665 you can K us	704 your browser does not K	784 K fact-based	898 K us	898 K our	898 K my work	898 K this work	898 your K	898 we ask you to K	898 K the show
supporta	1510 il tuo browser non K
supported	704 your browser is not K	899 reader-K	899 reader K	899 member-K	899 listener-K
supporter	898 become a K
supporters	856 thanks to our K	863 K like you
supporting	665 please consider K	898 consider K
survei	1480 K kami
survey	35 our K	35 our reader K	712 reader K	712 take our # minute K	712 two-minute K	713 short K	898 take our K
suscribirte	919 al K
suscribite	984 K a nuestro	994 K
suscripciones	998 K
suscriptor	50 como K	50 si eres K	912 ya soy K	912 ya eres K	994 hazte K
suscriptora	994 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	913 exclusivo para K	913 sólo para K	913 solo para K	995 nuestros K	998 K
susisiekite	38 K su mumis	1720 K su mumis
sustaining	741 K member	898 K member	898 become a K
sustenta	2124 que K o
sutikimo	1688 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2532 K
svarar	1961 vi K alle
svarbiausius	1719 K savaitės
svarede	435 K
svarer	1961 vi K alle
svarte	1963 K
svideo	2288 K vam se tekst
svobodno	2450 podprite K
svobodnou	354 podpořte K
svoju	2277 K e-mail	2277 K mejl	2305 K e-mail
""", 'sw': """
swish	2508 via K
swisha	2529 K en gåva	2529 K oss	2529 K gärna	2529 K till #
""", 'sy': """
syndicated	797 auto-generated from a K feed	797 published from a K feed	797 K feed
syndication	797 our K team
syntetisk	403 K stemme	1928 K stemme
""", 'sz': """
szerint	1424 K
""", 'ta': """
taalfout	1800 K
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
tahun	1481 per K
takes	788 free and K less than
takip	2582 bizi K edin	2582 K et	2601 x'te K	2617 K edin	2630 bizi K edin
takk	1936 ja K, jeg vil
takket	433 K være dig	1961 K være deg
taloustoimittaja	1125 K
talsyntes	2499 K
tamamini	20 haberin K	20 yazinin K	2630 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1482 K
tanggung	1477 menjadi K jawab penulis
tanpa	71 K spam
tapana	1156 K sanoa
tapkite	1720 K nariu
tarafindan	2603 yapay zeka K	2603 yapay zekâ K
tarayiciniz	10 K
targeting	759 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1392 külső K
tarvitsee	1153 K sinua	1153 K tukeasi
tarvitsemme	1153 K apuasi	1153 K tukeasi
tasuta	1028 K konto
tavsiye	2633 K etti	2633 K ediyor
""", 'te': """
te	2601 'i x'K
teada	38 anna meile K	67 anna meile K
team	899 our K	1881 ons K
teatas	1039 K
teavitused	1022 K
techredacteur	1856 is K
tegasnya	1482 K
tehisaru	1018 K abil	1018 tegi K	1034 K abil
tehisintellekt	1018 K
tehisintellekti	1018 K abil	1034 K abil
teica	1763 K
teigia	1723 K
teil	561 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	587 K sie uns
teilnehmen	514 jetzt K
teilte	590 K mit	590 K der	590 K die
tekrarladi	2633 K
tekst	20 cały K	20 ceo K	1858 deze K	2044 ten K	2306 ceo K	2333 ovaj K
tekstovima	2317 svim K
teksty	2044 nasze K
telefon	408 på din K
telefoni	1022 otse K	1022 otse oma K
telegram	16 K	161 K	195 K канал	195 канал в K	251 canal de K	312 K	397 på K	397 K-kanal	468 unseren K-kanal	502 auf K	502 K-kanal	547 unserer K-gruppe	617 K	698 join our K	698 our K channel	898 join our K	932 nuestro canal de K	1223 canal K	1223 groupe K	1533 canale K	1815 K-kanaal	1922 på K	1922 K-kanal	2002 K	2069 nosso canal no K	2148 canalul de K	2199 мы в K	2199 наш K-канал	2199 в нашем K	2199 новости в K	2220 K	2220 K-канал	2220 K-канале	2290 K	2290 K-u	2322 K kanalu	2351 K	2411 K	2493 på K	2493 K-kanal	2597 K	2647 ми в K	2647 наш K-канал	2647 у нашому K	2667 K	2667 K-канал	2667 K-каналі	2766 kênh K
telegrama	2002 K
telegrame	2351 K
telegrami	1013 K kanaliga
telegramie	2002 K
telegramis	1013 K
telegramissa	1121 K
telegramkanaal	1815 K
telegramkanal	2493 K
telegramon	1388 K
telegramu	312 K	2290 K	2411 K
teljes	20 K cikk
tell	67 ? K us	805 K us
telli	1036 K kohe
tellija	1000 oled juba K
tellijad	50 K saavad	1032 ainult K
tellijatele	1000 artikkel on K	1000 ainult K	1032 tekst on K	1032 lugu on K	1032 artikkel on K
tellimus	1040 K
tells	844 our app K
temas	956 cubre K
temat	2003 zgłoś K
tenhle	355 K text
tento	2392 K text
terangnya	1482 K
termos	2076 K de uso
terms	708 agree to our K of	708 agree to our K and	709 agree to the K
terugkijken	1860 hier K
terugluisteren	1860 hier K
teruskan	49 K
testen	437 jetzt K	437 K sie	446 für # € K	446 für # euro K
testez	1172 K-nous	1252 K-nous
testified	901 K
tetszett	1422 K a cikk
text	38 K us	67 K us	802 this K
texte	564 alle K zum
texten	2502 fel i K
texter	2528 våra K	2528 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	737 K you to the	737 K you to all of you	737 K you to all who	737 K you to our
thanks	737 K to all of you who	856 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	784 will you join K	837 join K from
thema	548 K für uns
themenseite	540 unserer K
theo	2726 K dõi báo	2765 hãy K dõi	2768 K ông	2768 K bà	2768 K lời
there	42 were you K
think	712 let us know what you K	898 tell us what you K
thinking	859 if you were K of	859 if you've been K about	859 if you've been K of
thoughts	712 share your K	897 post your K	898 share your K
thousands	898 join K of
threads	312 K
threema	502 auf K
through	841 K links	841 K a link
throw	658 K in
thursday	17 every K
thursdays	17 on K	849 delivered K	849 delivered on K	849 sent K
""", 'ti': """
ticker	540 im live-K
tickets	836 K here	836 book K here	869 K as low as	869 get K from	869 like these K
ticketshop	514 unserem K
tietosuojaseloste	1110 K
tietosuojaselosteen	1135 hyväksyt K
tijeku	2305 budite u K
tikkie	1882 K
tiktok	16 K	552 inhalt von K	617 K
tiktokon	1388 K
tiktoku	2290 K	2411 K
til	432 vær med K
tilaa	1153 K nyt
tilaaja	50 K voi	1098 oletko jo K
tilaajamme	1154 K
tilaajana	50 K voit	1098 jatka lukemista K	1098 K pääset	1098 K voit	1098 koko juttu K
tilaajat	50 K voivat	1146 vain K	1157 K
tilaajille	1098 vain K	1146 on K
tilaamalla	1135 K hyväksyt	1138 K
tilauksen	1101 voit peruuttaa K
tilaus	1157 K
tilbage	421 gratis artikel K
tilgang	1960 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2455 vi har en bön K dig	2529 ge en gåva K oss
tillade	2532 K
tillatt	1951 ikke K å gjengi
tilmeld	370 K dig vores	410 ved at klikke på K	432 K dig vores	432 K dig her	432 K dig gratis
tilmelde	410 ved at K dig
tilmelding	410 ved K
tim	2298 naš K
tin	2769 bản K
tine	2164 fără K nu
tip	38 K os	67 K os	382 K os	382 har du et K	432 K os	658 K your	1852 app je K
tipeee	1217 K
tipline	750 our K	883 our K
tipp	548 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	750 news K	1908 K oss	1908 har du et K	1960 K oss	2479 har du ett K	2480 har du K
tipsa	38 K oss	67 K oss	2529 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	359 en lille K at bede	1885 en liten K å be
""", 'tl': """
tl	2632 # K
""", 'to': """
to	57 from us K you
today	742 join K	898 chip in K	898 sign up K	898 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1883 gaf K
toestaan	1857 cookies K
toestemming	1796 K te geven	1821 je K nodig	1821 uw K nodig	1821 geef K	1848 overname zonder K	1857 geen K gegeven	1872 tekst mag zonder K
toeta	1025 K meid	1036 K meid
toetage	1036 K meid
toetus	1025 sinu K	1036 sinu K	1036 teie K
toho	42 byli jste u K
toimetaja	1015 K
toimetus	1037 meie K
toimetusele	39 meie K
toimintaamme	1153 tue K
toimittaja	1125 lehden K	1125 politiikan K	1125 vapaa K	1125 on K
toimittajallemme	39 K
toimittajamme	1154 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1154 K
toimituksemme	1154 K
toimitusta	1153 tue K
toisti	1156 K
told	901 K
torjui	1156 K
toteaa	1156 K
totesi	1156 K
touch	658 get in K	725 get in K with our
""", 'tr': """
trabaja	956 K en
trabajo	907 si te gusta nuestro K	995 nuestro K
trabalho	2115 valoriza o nosso K	2124 nosso K
tracking	811 K
tragen	437 K sie hier	587 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1199 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1880 K ons
traktir	54 K kopi	54 K saya kopi	1466 K kami
transcript	802 this K
transferred	709 personal data may be K
translated	735 this article was K
transmettez	49 K-le
transmis	2179 a K
transparenzhinweis	490 K
tratamento	2076 K dos seus dados
tratamiento	940 K de tus datos
trattamento	1513 K dei dati
travail	1253 notre K
tredje	2498 K part
trenger	1888 vi K din støtte	1960 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2419 naše spletne K
trgovini	2298 našoj K	2419 naši spletni K	2419 naši K
trial	671 your free K	898 start your free K	898 start a free K	900 free K
tribunais	2093 cobre K
tribunales	956 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	862 will be K
trusted	746 K source
""", 'tu': """
tuesday	17 every K
tuesdays	849 sent K
tuit	9 este K
tukesi	1153 K
tukijaksi	1153 ryhdy K
tulisan	1480 K ini
tulisnya	1482 K
tunnistas	1039 K
tunnus	1142 luo K	1153 luo K
tuo	1552 il K #x#
tuomitsi	1156 K
tutur	1482 K
tuturnya	1482 K
""", 'tv': """
tvirtina	1723 K
tvrdi	2335 K
tvrdil	357 K
tvrdila	357 K	2335 K
tvrdio	2335 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	901 K
twice	862 will go K as far
twierdzi	2046 K
twitter	694 share on K	698 follow him on K	698 follow her on K	698 follow them on K	698 follow on K	2601 K'da takip
twitteris	1013 K
twitterze	1983 na facebooku i K
""", 'ty': """
tygodniowo	2045 K
tygodniu	17 raz w K
typo	775 spot a K
""", 'ub': """
ubegrenset	1894 K tilgang
""", 'uc': """
ucap	1482 K
ucapnya	1482 K
""", 'ud': """
udbyder	402 ekstern K
udfyldes	385 skal K
udtalte	435 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	434 om K
""", 'ui': """
uitgeschakeld	1793 javascript is K
uitschrijven	1778 op elk moment K
uitzending	1860 de K hieronder
""", 'uj': """
ujar	1482 K
ujarnya	1482 K
""", 'uk': """
uken	1962 i K
uker	1960 prøv # K
""", 'ul': """
ulubionych	2001 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	704 video K
unbegrenzt	534 alle artikel K
unbegrenzten	561 K zugriff	561 K zugang
unbegrenzter	534 K zugang
undrade	2532 K
uneix	51 K-t'hi	276 K-te
ungkap	1482 K
ungkapnya	1482 K
uniquement	1242 nous vivons K grâce
unisciti	51 K a loro	51 K	1563 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	671 get K access	671 K digital access	673 K access for	816 K reading	816 want K access
unlock	20 K this	671 K the rest
unser	588 K ziel	588 K team
unsere	36 K leser	460 K app	557 K neue app	560 durch K leser	587 können sie K	588 K leser	588 K texte
unserem	35 K quiz	446 mit K abo	514 in K shop	514 K online-shop	547 K kanal	554 K shop
unseren	36 K lesern	514 K shop	554 K online-shop	588 K lesern	588 K kanal
unserer	460 in K app	524 K app	540 lesen sie auf K	557 K neuen app	588 K arbeit
unseres	514 K teams
unsubscribe	681 K at any time	681 K anytime	812 K whenever
unterschied	531 machen einen K	531 macht einen K
untuk	1479 masuk K
unutmayin	2617 K
""", 'up': """
upcoming	808 our K
updates	58 receive K by email	681 get K by email	771 check back for K	771 refresh for K
upgrade	671 K to paid	671 K to read	671 behind the paywall. K
upgrading	858 consider K
upitala	2335 K
upitao	2335 K
upitnik	2302 K
upozorava	2335 K
upozorila	2335 K
upozorio	2335 K
upozornenia	14 K	2365 K
upozornil	357 K
upozornila	357 K
uppgav	2532 K
uppger	2532 K
uppmanade	2532 K
ups	902 pop-K
""", 'ur': """
urednica	2292 je K	2292 , K	2413 je K	2413 , K
urednik	2292 je K	2292 , K	2413 je K	2413 , K
urged	901 K
urheilutoimittaja	1125 K
urteilte	590 K
""", 'us': """
us	38 dm K	67 dm K
""", 'ut': """
utbrast	2532 K
utilisation	1199 K de cookies	1199 K des cookies	1199 conditions générales d'K
utilisons	1198 nous K des cookies
utilitza	256 K galetes
utilitzem	256 K galetes
utilizamos	939 K cookies	2075 K cookies
utilizza	1512 questo sito K i cookie	1513 K cookie
utilizziamo	1512 K i cookie
utrzymujemy	2044 K się
uttalte	1963 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1035 meie K
uudiskiri	1003 telli meie K	1023 K	1036 telli K	1037 meie K	1040 K
uudiskirja	1023 K
uudiskirjaga	1003 K	1023 K
uudiskirjast	1023 K
uudistes	1012 google K
uutisemme	1152 K
uutisilmoitukset	1133 K
uutisissa	1120 google K
uutiskirje	1101 tilaa K	1136 K	1153 tilaa K	1157 K
uutiskirjeemme	1101 K	1154 K
uutiskirjeen	1135 tilaamalla K	1136 K
uutiskirjeet	1136 K
""", 'uv': """
uvedl	357 K
uvedla	357 K
uviedla	2394 K
uviedol	2394 K
""", 'uy': """
uyardi	2633 K
uyariyor	2633 K
uygulamamiz	2579 mobil K	2631 K
uygulamamizi	2579 K indirin	2579 K indir	2579 mobil K	2630 K indir
uygulamasini	2608 K
uygulamayi	2580 K indir	2580 K indirin
""", 'uz': """
uzviknuo	2335 K
""", 'va': """
vaati	1156 K
vaativat	1156 K
vacancies	766 our current K	766 our K
vacatures	1826 onze K	1826 alle K in
vacaturesite	1859 K	1859 onze K
vakuutti	1156 K
valfri	2458 swisha K summa	2529 swisha K	2531 K summa
valgfritt	1888 vipps et K	1960 vipps K
valittaa	1156 K
valitti	1156 K
vallotta	1424 K
vapaasti	45 lainata K
var	42 K du der
vare	2530 tack K er	2530 tack K dig
varnade	2532 K
varnar	2532 K
varoittaa	1156 K
varoitti	1156 K
varoval	357 K
varovala	357 K
varsel	1933 K
varsler	1933 K	1933 push-K
varslinger	14 K
varuje	357 K
vas	2310 bez K	2333 bez K
vastasi	1156 K
vastasivat	1156 K
vastaus	21 peruuta K
vayas	904 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2531 i K
vedomosti	2363 svoje K
velden	60 K met een ster
ven	432 del med en K
vendredi	17 chaque K
venn	1960 del med en K
ventana	942 se abre en una K nueva
veraltet	473 ihr browser ist K
verantwoordelijk	30 niet K	1845 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	544 ist der anbieter K	544 der anbieter selbst K
verarbeitung	527 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1766 voor je K gaat	1773 lees K met	1773 K lezen?	1775 om K te lezen	1841 gratis K met	1865 lees gratis K	1877 help ons K
verdi	2633 karar K	2633 söz K	2633 diye yanit K	2633 yanit K	2633 cevap K
vereiste	21 K velden zijn	1799 K velden
verfasser	508 meinung der K
verfassers	508 meinung des K
vergoeding	1845 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1881 dit K	1881 goed K
verhalen	1841 toegang tot alle K	1879 K in je mail	1881 onze K
verhindert	475 ein skript K
verileriniz	2586 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1883 K
verktyg	2499 hjälp av ett ai-K
verlag	531 kein K	588 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1793 je browser is K
verpassen	587 K sie
verscheen	1810 dit artikel K eerder	1848 versie van dit artikel K	1848 stuk K eerder	1848 artikel K ook	1872 dit artikel K eerst	1872 dit stuk K eerst
verschenen	1848 artikel is eerder K op	1848 artikel is eerder K in de krant
verschenken	587 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1856 doet K vanuit
verslaggever	39 onze K	1816 onze K	1817 is K	1817 is politiek K	1856 is medisch K	1856 werkt als K
verslaggevers	39 onze K	1853 onze K
vertaling	1858 deze K
verteiler	499 K
vertelde	1883 K
vertelt	1883 K
vertraulich	503 redaktion K	578 K hinweise
verwenden	475 wir K cookies
verwendest	473 K einen adblocker
verwendet	475 diese website K cookies	475 diese webseite K cookies
verwendung	552 K von cookies
verzi	322 audio K
verzii	2362 audio K
verzoek	1766 een klein K
vesti	2276 K na mejl
vestima	2290 google K
""", 'vi': """
viber	16 K	161 K	195 канал във K	617 K	2220 K	2290 K	2290 K-u	2411 K	2667 K
viberen	1388 K
viberi	2351 K
viberju	2411 K
viberu	312 K	2290 K
viberze	2002 K
vidare	49 skicka den K	49 skicka K	49 send den K	2461 för att läsa K	2529 läs K för
videa	40 fotky a K	2415 ogled K
videli	2294 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	503 fotos oder K	552 laden des K	555 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	365 for at læse K	432 læs K for	1891 for å lese K	1960 les K for
vidjeli	2294 K video
viernes	17 cada K
view	685 K in app
viewers	863 K like you
views	30 K of	679 free K left	897 share your K
vigtigste	430 ugens K	430 dagens K
viikko	17 joka K
viikossa	1155 K
vijesti	2276 K na e-mail
vijestima	2290 google K
vikala	2335 K
vikali	2335 K
vikao	2335 K
viknula	2335 K
viknuo	2335 K
viktigaste	2528 veckans K	2528 dagens K
viktigste	1959 ukas K	1959 dagens K
vill	2506 ja tack, jag K
vincoli	1565 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1938 på K	1960 K et	1960 K oss	1960 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	587 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1485 K che sei qui
visualiser	1228 K les contenus
visualizzare	1512 per K questo contenuto
vivons	1242 nous K grâce à nos	1242 nous ne K que
""", 'vo': """
voice	897 add your K	899 our K
volal	357 K	2394 K
volala	357 K
volali	357 K
volg	1789 K ons op	1789 K ons via	1880 K ons
volgende	21 in deze browser voor de K
volgens	1883 K
voor	1778 meld je aan K	1841 veel meer K #
voorbehouden	1810 alle rechten K
voordat	1766 K je gaat
voorkeursbron	1814 K
voorkeursbronnen	1851 K
vorbehalten	446 abonnenten K	490 alle rechte K
vorbei	587 schau K
vores	35 K quiz	372 hent K app	372 i K app	432 støt K	432 hent K	433 K app
vorgelesen	519 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1158 K don	1163 K don nous	1217 K don	1252 K aide pour
vous	18 sans K	1253 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1766 hebben we een gunst te K	1766 we willen je iets K
vriend	1880 word K
vrijdag	17 elke K
vroeg	1883 K
""", 'vs': """
vsebin	2437 do vseh K
vsebina	2415 zunanja K
vsebine	2415 zunanje K	2415 te K
vsebino	9 to K	2415 zunanjo K
vstupenky	319 K na naši
""", 'vu': """
vuodessa	1155 K
vurguladi	2633 K
""", 'vy': """
vygenerovala	336 K ai	2375 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	304 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1700 K redaktorius
vyriausioji	1700 K redaktorė
vytvorila	2375 K ai
vyzval	357 K
vyzvala	357 K
""", 'wa': """
waardeer	1838 K dit artikel
waardeert	1838 dit artikel K
waardevol	1766 vond je dit artikel K
waarschuwt	1883 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	590 K vor
warned	901 K
warns	901 K
warnt	590 K
warnte	590 K
warst	42 K du vor ort
wartawan	39 K kami	1455 adalah K
washington	728 is a K
waszych	2023 z K wpłat	2044 z K wpłat
""", 'we': """
we	784 K have you.
webbplats	2476 denna K använder cookies
webinar	514 zum K	624 δωρεάν K	624 το K μας	624 K μας	1826 ons K	2008 nasz K	2298 naš K	2419 naš K
webinarimiza	2604 K
webshop	1826 onze K
webshopu	2298 našem K
website	379 dette K bruger	588 unsere K	899 our K	1872 niets van deze K
webwinkel	1826 onze K	1859 de K van	1859 het boek in de K
wednesday	17 every K
wednesdays	849 delivered K	849 delivered on K	849 sent K
week	17 once a K	17 each K	17 elke K	900 a K	900 per K	1882 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	681 sign up for our K	740 our K email	740 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	897 K in
weiter	446 lesen sie sofort K
weitere	540 K texte finden sie
weitergegeben	559 wird nicht K
weiterlesen	20 K	446 K mit	446 jetzt K	446 diesen artikel K	446 kostenlos K	446 mit plus K	473 mit werbung K
weitermachen	560 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	569 K nur mit
weiterzulesen	446 um K
weken	1882 K voor
werbeblocker	473 deaktivieren sie ihren K
werbefrei	70 K	588 K
werbelink	566 K
werbelinks	566 K
werbevereinbarung	454 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	534 alle texte ohne K	534 abo ohne K	588 ohne K
werde	587 K teil
werden	51 . K sie eine	587 K sie teil
werk	1881 ons K
werken	1859 kom K bij
wersja	2 K audio
wesprzyj	1968 K nasze	2023 K	2043 K nas	2043 K nasze	2043 K naszą	2043 K mnie
weten	38 laat het ons K	67 laat het ons K	1799 laat het ons K	1880 laat het ons K	1883 laat K
wetenschapsredacteur	1856 is K
""", 'wh': """
whatever	898 chip in K
whatsapp	16 K	38 K us	67 K us	161 K	195 K канал	251 canal de K	251 al teu K	251 a K	312 K	397 på K	397 K-kanal	460 K-kanal der	468 unser K-kanal	468 unserem K-kanal	468 unseren K-kanal	468 zum K-kanal	468 K-kanal von	502 auf K	502 per K	502 K-gruppe	502 bei K	547 unserer K-gruppe	617 K	694 share on K	694 share via K	698 join our K	698 join us on K	698 our K channel	698 updates on K	883 our K tip line	883 our K tipline	883 our K number	883 our K line	883 our K	898 join our K	932 nuestro canal de K	1121 K-kanavaa	1223 chaîne K	1223 canal K	1223 sur votre K	1223 groupe K	1480 K kami	1533 canale K	1533 gruppo K	1533 su K	1533 numero K	1815 K-kanaal	1815 K-groep	1815 via K	1815 op K	1852 in je K	1852 stuur ze via K	1922 på K	1922 K-kanal	1982 kanał na K	2002 K	2069 nosso canal no K	2069 nosso canal do K	2070 grupo do K	2148 canalul de K	2148 direct pe K	2220 K	2290 K	2290 K-u	2322 K kanalu	2351 K	2411 K	2493 på K	2493 i K	2493 K-kanal	2597 K	2667 K
whatsappa	2002 K
whatsappe	2351 K
whatsappgroep	1815 K
whatsappi	1013 K kanaliga
whatsappie	16 K	2002 K
whatsappiin	1121 K
whatsappis	1013 K
whatsappissa	1121 K
whatsappkanaal	1815 K
whatsappkanal	2493 K
whatsappon	1388 K
whatsappu	16 K	312 K	2290 K	2351 K	2411 K
while	660 K you're here
whitelist	704 K our site	704 K this site	704 K us
""", 'wi': """
widerruf	559 K finden sie
widerrufen	455 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	694 opens in new K	694 opens in a new K
winkel	1859 onze K
winning	728 is an award-K
wirtschaftsredakteur	580 ist K
wirtschaftsredakteurin	580 ist K
wirtschaftsressort	504 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	503 K sie mehr
withdraw	709 K your consent
without	18 K you	18 K your	899 K you
""", 'wo': """
woche	17 jede K	589 pro K
wochen	534 # K für	534 vier K für	589 K lang
word	1765 K lid	1769 K lid en	1812 K lid
work	898 back our K	899 our K
working	53 months K on this
works	64 K without a vpn
""", 'wr': """
write	38 K to us	67 K to us	712 K to us at	898 K to us
writer	726 is a staff K for	726 is a senior K at	728 is a staff K	728 is a senior K	728 is a K
writes	728 K about	754 K on	901 K
writing	795 correct at the time of K
written	728 has K for
wrote	901 K
""", 'ws': """
wsparcia	2044 waszego K	2044 twojego K
wsparcie	1969 twoje K	2043 twoje K pozwala	2043 twoje K pomaga	2043 twoje K jest dla nas
wsparciu	1968 dzięki twojemu K	2044 dzięki K	2044 waszemu K
wspieraj	2023 K	2043 K nas
wszystkich	2030 K treści	2030 do K artykułów	2030 do K tekstów
""", 'wu': """
wurde	496 text K	553 das audio K
""", 'wy': """
wydarzenie	2008 nasze K
wydawcy	2021 bez zgody K	2021 za zgodą K
wyjdziesz	1965 zanim K
wymagane	21 K pola są	1989 pola są K
""", 'x': """
x	1552 #K#
""", 'ya': """
yakiniyor	2633 K
yalvardi	2633 K
yalvariyordu	2633 K
yaniti	21 K iptal et
yanitladi	2633 K
yanitlayin	2617 K
yapabilir	2617 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2576 giriş K
yapay	2603 K zeka ile	2603 K zekâ ile
yapilamaz	2592 alinti K
yapin	24 giriş K	2617 giriş K	2630 bağiş K
yapmak	6 yorum K
yardim	2630 bize K edin
yardimiyla	2622 yapay zeka K	2622 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2621 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2592 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2600 K	2600 köşe K
yazdi	2633 K	2633 diye K
yazin	38 bize K	67 bize K	2598 bize K	2617 K	2630 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2633 K
yazmak	6 yorum K
""", 'ye': """
year	900 a K	900 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2632 K
""", 'yo': """
youtube	16 K	161 K	475 inhalte von K	552 inhalt von K	617 K	698 on K for more	698 on K for the	1480 K kami	2667 K	2726 kênh K của
youtubeu	2290 K
youtubu	2411 K
""", 'za': """
za	2306 K # €	2368 K # €	2426 K # €
zaak	1816 meer over deze K
zaakceptuj	2005 K pliki cookie
zabranjeno	2309 K kopiranje
zabronione	1998 kopiowanie K
zadarmo	2368 článkov K	2368 články K
zahlasujte	339 K	2378 K
zahtevana	21 K polja
zahtevao	2335 K
zahtijevao	2335 K
zainstaluj	1976 K naszą aplikację	1977 K aplikację
zajednici	2322 viber K
zalo	2724 quan tâm K
zalogowani	1989 tylko K
zalogowaniu	1971 dostępny po K	1971 dostępna po K
zalogowanych	2012 tylko dla K
zaloguj	24 K	1972 K się, aby	1972 K się aby
zamkniesz	1965 zanim K
zamolila	2335 K
zamolili	2335 K
zamolio	2335 K
zamudite	2440 ne K
zapewnia	2046 K
zapisal	2453 je K
zapisz	1974 K się na nasz	2043 K się na	2043 K się do
zapraszali	2046 K
zaradi	2430 K vas	2451 K vas
zaregistrujte	329 zdarma se K	329 se zdarma K	329 zdarma K	329 K se zdarma	2368 K sa zadarmo	2368 K sa
zarejestrowanych	2012 tylko dla K
zarejestruj	1972 K się, aby	2043 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2001 K źródeł
zavisi	2332 K od vas
zavolal	357 K
zavolala	357 K
zaznacza	2046 K
""", 'zb': """
zbierka	2395 K
""", 'zd': """
zdarma	329 článků K	329 články K
""", 'ze': """
zegt	1883 K
zei	1883 K
zeptal	357 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2179 K
zicea	2179 K
ziedojums	1764 K
zitten	1881 we K ook op
""", 'zk': """
zkuste	285 K první měsíc	354 K první měsíc
""", 'zn': """
znalosti	323 své K
znanje	2302 svoje K	2302 svoje K u	2422 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2355 K tohto obsahu	2355 K obsahu	2355 K príspevku
zondag	17 elke K
zonder	71 K spam	1838 K jouw steun	1838 K uw steun
zostanie	1989 twój adres email nie K
""", 'zp': """
zpravodaj	314 , K
zpravodajem	314 je K
zpravodajkou	314 je K
""", 'zr': """
zrezygnuj	1972 K w każdej chwili	2045 K w każdej chwili
""", 'zu': """
zuerst	569 text ist K	586 text wurde K
zufolge	590 K
zugang	446 noch keinen K
zugeschickt	458 per e-mail K	458 per mail K
zugestimmt	475 externen diensten nicht K
zusammenarbeit	544 beitrag ist in K	544 artikel ist in K	544 text ist in K
zusammenfassung	497 K
zustimmung	475 K jederzeit	476 ihre K	476 mit ihrer K
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
affiliates
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
landing
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
  574),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  664),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 720))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1603), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1603),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1603),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1618),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1659),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1659), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1659),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1659), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2806),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2817), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2825))

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
