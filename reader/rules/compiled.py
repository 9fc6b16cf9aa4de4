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
# comentarii	1708
# comentario	700
# comentarios	700
# comentaris	193
# comment	556
# commentaire	916
# commentaires	916
# commenti	1180
# commento	1180
# comments	556
# euro el primer mes	205
# komentar	1123
# komentarai	1328
# komentarze	1585
# komentarzy	1585
# komment	1067
# kommentaari	755
# kommentar	296	368	1515	1998
# kommentare	368
# kommentarer	296	1515	1998
# kommentti	851
# kommenttia	851
# min	545
# min de lectura	705
# min de leitura	1659
# min di lettura	1185
# min leestijd	1424
# min. lesezeit	373
# reactie	1419
# reacties	1419
# yorum	2095
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1067
a lire aussi	918
a message from our sponsor	551
""", 'aa': """
aa	2100	2100
aanbevolen	1421
aanbevolen artikelen	1421
aanbevolen voor jou	1421
aangeboden door	1415
aanmelden	1406
aanmelden nieuwsbrief	1408
aanraders	1421
""", 'ab': """
abbonamenti	1167
abbonamento	1167
abbonati	1167
abbonati ora	1167
abbonati subito	1167
ablehnen	366
abmelden	352
abo	352
abo bestellen	352
abo testen	417
abo verwalten	352
abonament	1701
abonamente	1701
abonare	1701
abone ol	2086	2086
abone olun	2086
abone olun, sinirsiz okuyun	2086
abonelik	2086
abonentiem	1362
abonnee worden	1406
abonneer	1406
abonneer nu	1406
abonnees lezen meer	1457
abonnement	285	352	902	1406	1504
abonnementen	1406
abonnements	352	902
abonner	285	1504
abonneren	1406
abonnez-vous	902
abonnieren	352
about sharing	545
about us	564
abrir menu	1659
abspielen	373
""", 'ac': """
accede	686
acceder	686
accedi	1167
accedi con apple	1213
accedi con facebook	1213
accedi con google	1213
accedi con il tuo account	1213
accept	554
accept all	554
accept all cookies	554
accept and close	554
accept and continue	554
accept toate	1717
accepta i continua	190
accepta i mostra el contingut	190
accepta les galetes	190
accepta-ho tot	190
accepted payment methods	533
accepteer	1417
accepteer alle cookies	1417
accepter	294	914
accepter alle	294
accepter alle cookies	294
accepter et afficher	934
accepter et afficher le contenu	934
accepter et continuer	914
accepter et fermer	914
accepter les cookies	914
accepter tout	914
acceptera	1996
acceptera alla	1996
accepteren	1417
acces nelimitat la toate articolele	1731
acceso	686
accetta	1178
accetta e continua	1178
accetta e continua oppure abbonati	1213
accetta e visualizza	1195
accetta e visualizza il contenuto	1195
accetta i cookie	1178
accetta tutti	1178
accetta tutto	1178
acconsento a ricevere comunicazioni commerciali	1209
acconsento alla visualizzazione di contenuti esterni	1195
account aanmaken	1406
accueil	921
aceitar	1652
aceitar cookies	1652
aceitar e continuar	1652
aceitar e ver	1670
aceitar todos	1652
aceitar tudo	1652
aceptar	698
aceptar cookies	698
aceptar todas	698
aceptar todo	698
aceptar y continuar	698
aceptar y ver	718
aceptar y ver el contenido	718
acepto que se me muestre contenido externo	718
acepto recibir comunicaciones comerciales	733
acompanhe ao vivo	1682
acquista il numero in edicola	1199
acquista la copia digitale	1199
acquista questo numero	1199
activa les alertes	199
activa les notificacions	199
activa les notificacions i no et perdis res	199
activar alertas	732
activer les alertes	944
""", 'ad': """
ad	551	1238	1287	1287	2259
ad choices	551
ad feedback	551
adchoices	551
add a comment	556
add as preferred source	548
add to bookmarks	545
add to my topics	548
add to reading list	626
addebito diretto	1166
adicionar aos favoritos	1691
administrer samtykke	1513
adres e-mail	1575
adresa de e-mail	1727
adresa de email	1727
adresa ta de email	1727
adresse e-mail	905
adresse e-mail invalide	947
adresse mail	947
ads	551
advert	551
adverteer bij ons	1442
advertentie	1415	1415
advertenties	1415
adverteren	1442
advertise with us	551
advertisement	551	1121	1176	2092
advertisement feature	551
advertisements	551
advertiser content	551
advertising	551
advertorial	363	479	1152	1706	2092
""", 'af': """
afdrukken	1412
afegeix un comentari	184
afficher ce contenu	934
afficher la suite	921
afficher le contenu	914
afficher le contenu externe	934
afficher les commentaires	916
afficher plus	921
affiliate	551
affiliate disclosure	551
affiliate-link	363
afgiv din stemme her	301
afmelden	1406
afspelen	1424
afspil	301
after ad	551
after newsletter promotion	539
afvis	294
afvis alle	294
""", 'ag': """
agb	366
aggiungi ai preferiti	1173
aggiungi un commento	1180
agrandir	921
agrandir l'image	921
agree	554
agree and continue	554
""", 'ah': """
ahora en portada	702
ahora no	681
""", 'ai': """
ai deja cont	1701
ai deja un abonament	1731
ai deja un cont	1701
ai generated summary	597
ai highlights	597
ai overview	597
ai summary	597
ai uitat parola	1701
ai-generated	597
ai-generated summary	597
ai-genererad sammanfattning	2003
ai-genereret opsummering	301
ai-generert oppsummering	1520
ai-oppsummering	1520
ai-opsummering	301
ai-samenvatting	1439
ai-sammanfattning	2003
aidez-nous	898
aiheet	852
ailleurs sur le web	918
ainult tellijale	749
aiutaci	1163
aizpildi aptauju	1369
""", 'aj': """
ajouter aux favoris	909
ajouter un commentaire	916
""", 'ak': """
akceptuj	1583
akceptuj wszystkie	1583
akkoord	1417
aksepter alle	1513
aktualno	1933
aktuell	370
aktuelle artikel	370
aktuelle nachrichten	370
aktuelles	370
akun saya	1115
akzeptieren	366
""", 'al': """
al abonnee	1457
al abonnee? log in	1406
al een account	1406
alege abonamentul	1731
alege abonamentul potrivit	1731
algemene voorwaarden	1417
all access digital	624
all comments	556
all donations are tax-deductible	620
all news	564
alla kommentarer	1998
alle ablehnen	366
alle abo-angebote	417
alle akzeptieren	366
alle anzeigen	373
alle artikel anzeigen	373
alle artikel unbegrenzt lesen	417
alle bilder	373
alle cookies accepteren	1417
alle cookies akzeptieren	366
alle externen inhalte anzeigen	391
alle kommentare	368
alle kommentare anzeigen	368
alle kommentarer	296	1515
alle newsletter	356
alle nieuwsbrieven	1450
alle reacties	1419
alleen abonnees kunnen reageren	1447
aller au contenu	921
aller au contenu principal	921
allerede abonnent? log ind	285
allerede abonnent? logg inn	1504
alles accepteren	1417
alles akzeptieren	366
alles anzeigen	373
alles bekijken	1424
alles weigeren	1417
allow content	554
allow cookies	554
allow facebook content	595
allow google youtube content	595
allow instagram content	595
allow tiktok content	595
allow twitter content	595
allow x content	595
allow youtube content	595
already a member	535
already a member? log in	535
already a subscriber? log in	535
already a supporter	527
already have an account	535
already have an account? log in	535
already have an account? sign in	535
already registered	624
already registered? log in	624
als e-mail versenden	360
als pdf speichern	418
also	562
also in the news	559
also on	559
also read	559
also worth reading	19
alte articole	19	1709
alte articole care te-ar putea interesa	19
altre notizie	19	1182
altre notizie da leggere	19
altri articoli	1182
altri articoli su questo argomento	1182
altri articoli sull'argomento	1182
altro	1185
altro importo	1166
always active	554
""", 'am': """
am meisten gelesen	370
amount	528
ampliar	705	1659
ampliar imagen	705
""", 'an': """
an error has occurred while submitting the form	615
an error occurred. please try again	615
ana sayfa	2098
anadolu ajansi	2100
anasayfa	2098
anbefalede artikler	298
anbefales	1517
anbefalet	298
anbefalt	1517
anbefalte saker	1517
anda mungkin juga suka	1148
anda mungkin suka	19
ander bedrag	1405
andere lasen auch	370
anderen lazen ook	1421
anderer betrag	351
andre leser	1517
ange din e-postadress	1989
ange din mejl	1989
angebot sichern	352
angebote unserer partner	363
anmelden	352
anmeldung erfolgreich	409
anna palautetta	851
anna palautetta jutusta	851
anna tagasisidet	755
annonce	293	293	912
annoncer	293
annonces	912
annons	1995	1995
annons slut	1995
annonse	1512	1512
annonse - artikkelen fortsetter under	1512
annonse - saken fortsetter under	1512
annonser	1512	1995
annonssamarbete	2006
annual	528
annunci	1176
annuncio	1176
anterior	705	1659	1711
antworten	368
antworten abbrechen	368
anunci	184
anuncie conosco	1674
anuncio	696
anuncios	696
anzeige	363
anzeige - artikel geht unten weiter	423
anzeige - weiterlesen nach der anzeige	423
anzeige anzeige	363
anzeige aufgeben	397
anzeige scrollen, um weiterzulesen	363
anzeige von unserem partner	423
anzeigen	363
""", 'ap': """
apenas assinantes podem comentar	1680
apoie	1638
apoie-nos	1638
aportar	682
approfondimenti	1182
approfondisci	1182
apri menu	1185
""", 'ar': """
ar santrauka buvo naudinga	1328
ar straipsnis buvo naudingas	1328
ara	2098
archivado en	700
archivo	702
argomenti	1182
argomenti trattati	1182
around the web	559
article content	551
article continues below	551
article suivant	918
articles connexes	918
articles les plus lus	918
articles populaires	955
articles relacionats	182
articles similaires	918
articole recente	1709
articole recomandate	1709
articole similare	1709
articoli che potrebbero interessarti	1182
articoli consigliati	1216
articoli correlati	1182
articolo correlato	1182
articolo precedente	1182
articolo riservato agli abbonati	1213
articolo successivo	1182
articolo tradotto automaticamente	1197
articolul anterior	1709
articolul pe scurt	1720
artigo anterior	1656
artigo exclusivo para assinantes	1689
artigo exclusivo para subscritores	1689
artigos recomendados	1692
artigos relacionados	1656
artikel als geschenk versenden	443
artikel als pdf herunterladen	418
artikel auf die merkliste setzen	418
artikel bewaren	1458
artikel bewerten	368
artikel delen	1412
artikel drucken	360
artikel freischalten	352
artikel geht unten weiter	423
artikel kostenlos weitergeben	443
artikel lain	1148
artikel lainnya	1124
artikel lesen	373
artikel menarik lainnya	1148
artikel merken	360	418
artikel mit freunden teilen	443
artikel opslaan	1458
artikel per e-mail empfehlen	418
artikel populer	1148
artikel premium	1147
artikel printen	1458
artikel sebelumnya	1124
artikel selanjutnya	1124
artikel speichern	360
artikel sponsor	1152
artikel teilen	360
artikel terkait	1124
artikel verschenken	352
artikel versenden	360
artikel weitergeben	443
artikel weiterleiten	418
artikel zusammenfassen	393
artikkel on tellijale	749
artikkel sisaldab reklaamlinke	757
artikkelen er forbeholdt abonnenter	1504
artikkelen fortsetter under	1512
artikkelen fortsetter under bildet	1512
artikkeli jatkuu mainoksen alla	848
""", 'as': """
as + lidas	1656
as mais lidas	1656
ascolta	1173
asetukset	849
asiasanat	852
ask ai	597
ask me later	527
ask our ai	597
ask our ai about this story	597
assinar	1641
assinatura	1641
assinaturas	1641
assine	1641
assine agora	1641
assine nossa newsletter	1643
assuntos	1656
""", 'at': """
ativar alertas	1682
atmesti	1339
attiva l'abbonamento	1167
attiva le notifiche	1207
attiva ora	1167
""", 'au': """
auch interessant	370
auch lesenswert	370
auch spannend	370
aucun commentaire	916
audio abspielen	399
auf bluesky teilen	360
auf die leseliste	443
auf die merkliste	418
auf einer seite lesen	370
auf facebook posten	360
auf facebook teilen	360
auf linkedin teilen	360
auf mastodon teilen	360
auf telegram teilen	360
auf twitter teilen	360
auf whatsapp teilen	360
auf x teilen	360
auf xing teilen	360
auf youtube anschauen	399
auf youtube ansehen	399
aus der redaktion	370
ausklappen	373
autentificare	1701
automatische incasso	1405
autoriser	914
autre montant	901
autres articles	918
""", 'av': """
avaa koko juttu	841
avainsanat	852
avgi din stemme her	1520
aviso legal	698
avvis	1513
avvis alle	1513
avvisa	1996
avvisa alla	1996
""", 'ay': """
ayrica okuyun	2096
""", 'ba': """
baca berita lainnya	1148
baca juga	1124	1124
baca nanti	1147
baca selengkapnya	1126
back to top	564
bagikan	1119	1147
bagikan artikel	1119
bagikan ke	1119
bagikan lewat whatsapp	1147
balas	1123
bank transfer	533
bankeinzug	351
bankoverschrijving	1405
""", 'be': """
beantwoorden	1419
become a founding member	535
become a friend	529
become a member	529
become a paid subscriber	529
become a patron	529
become a sponsor	529
become a subscriber	535
become a supporter	529
become an insider	624
become an insider and start reading now	624
bedankt voor je aanmelding	1450
bedankt voor je feedback	1447
bedankt voor je inschrijving	1408
bedankt voor uw aanmelding	1450
bedankt voor uw feedback	1447
bei facebook teilen	360
bei twitter teilen	360
bei whatsapp teilen	360
bei x teilen	360
beitrag auf instagram ansehen	391
beitrag auf x ansehen	391
beitrag mit freunden teilen	443
beitrag teilen	360
bekijk aanbieding	1406
bekijk alle abonnementen	1406
bekijk alle nieuwsbrieven	1450
bekijk alle vacatures	1442
bekijk alles	1424
bekijk de aanbiedingen	1406
bekijk de video	1444
bekijk deze post op instagram	1437
bekijk deze post op x	1437
bekijk dit bericht op instagram	1437
bekijk dit bericht op x	1437
bekijk foto's	1424
bekijk meer	1424
bekijk onze aanbiedingen	1457
bekijk ook	1421
bekijk op youtube	1444
bekijk reacties	1419
beliebt	370
beliebt bei unseren lesern	422
beliebte artikel	370
beliebteste artikel	370
belki daha sonra	2084
beluister dit artikel	1444
benzer haberler	19	2096
beranda	1126
berdonasi	1114
bereits registriert	352
bereits registriert? anmelden	352
bergabunglah dengan tim kami	1137
beri komentar	1123
berikutnya	1126
berita hari ini	1148
berita lain	1148
berita lainnya	19	1124
berita menarik lainnya	1148
berita pilihan	1124
berita populer	1124
berita terbaru	1124
berita terkait	1124
berita terkini	1124
berita utama	1124
berlangganan	1115
berlangganan sekarang	1115
best gelezen	1421
beste aanbieding	1457
betaalde inhoud	1415
betaalde samenwerking	1462
betaalmethode	1405
betaalmethoden	1405
betaalmethodes	1405
betalt annonce	293
betalt indhold	293
betrag eingeben	351
bewaar	1412
bewaar artikel	1412
bewaar dit artikel	1458
bewaar dit artikel om later te lezen	1458
bewaren	1412
bewerten sie diesen artikel	403
bezahlte anzeige	423
bezahlte partnerschaft	423
bezahlter inhalt	363
""", 'bi': """
bidra	1502	1985
bidrag	283
bienvenido	686
bilder anzeigen	373
bildergalerie	370
bilginizi sinayin	2098
billed annually	624
billed monthly	624
bitte bleiben sie fair und sachlich	403
bitte bleiben sie sachlich und fair	403
bize destek olun	2085
""", 'bl': """
bleiben sie informiert	356
bli medlem	1502	1985
blijf op de hoogte	1408
bliv medlem	283
bluesky	546
""", 'bn': """
bns	758	758	1331	1331
bns inf	1331
bns/afp	758
""", 'bo': """
boletim	1643
boletines	689
boleto	1640
bonifico	1166
bonifico bancario	1166
bonus video	1824
bookmark	545
bookmark this	545
bookmark this article	545
""", 'br': """
brak komentarzy	1585
branded content	696	1462
brought to you by	551
browse all	564
browse all newsletters	615
""", 'bu': """
bu haber faydali oldu mu	2095
buat akun	1115
buffer	546
bunlari da okuyun	2096
buscar	705	1659
butlletins	201
buy us a coffee	529
""", 'ca': """
cada aporte cuenta	736
cada euro conta	1687
cada euro cuenta	736
cada real conta	1687
cadastrar	1641
cadastre-se	1641
cadeau-artikel	1406
cambiar mis preferencias	718
cambiar preferencias de cookies	718
cancel	528
cancelar respuesta	700
caratteri rimanenti: #	1204
cargar contenido	698
cari	1126
carica altri	1185
carregando	1670
carregar mais	1659
carta di credito	1166
carte bancaire	901
categorias	1656
categorie	1182
categories	559
categorii	1709
""", 'ce': """
cele mai citite	1709
cele mai citite articole	1734
cele mai noi	1709
cele mai populare	1709
cerca	1185
cerrar	681
ces articles devraient vous plaire	955
cetak	1119
cetak artikel	1147
cetak halaman	1147
cevapla	2095
""", 'cg': """
cgu	914
cgv	914
""", 'ch': """
chaque don compte	950
chaque euro compte	950
chargement du sondage	942
charger plus	921
chci darovat	218
check your email	661
check your inbox	661
chiedi alla nostra ia	1197
chiudi	1162
chiudi menu	1185
choisissez la formule qui vous convient	951
choisissez un montant	901
choisissez votre formule	951
choose an amount	533
choose your payment method	533
choose your plan	535
""", 'ci': """
citi lasa	1364
citi raksti	1364
""", 'cl': """
clasificados	696
click here	564
click to enlarge	564
cliquer ici pour partager	909
close	528
close extra sharing options	545
close menu	564
close share panel	545
close this message	527
clube do assinante	1674
""", 'co': """
codes promo	912	938
colabora	682
collapse	564
comenta	700
comentar	700	1654
comentarii	1708
comentario	700
comentarios	700
comentaris	184
comentariu	1708
comente	1654
comment	546	556
comment ne plus voir ce message	897
comment policy	556
commenta	1180
commenta l'articolo	1180
commenta per primo	1180
commentaire	916
commentaires	916
commenter	909	916
commenter l'article	916
commenti	1180
commento	1180
commento in attesa di moderazione	1204
comments	556
comments off	556
commercial content	551
community guidelines	556
community rules	556
compare plans	535
comparte	693
comparteix	184
comparteix a facebook	207
comparteix a whatsapp	207
comparteix a x	207
compartilhar	1647
compartilhar no linkedin	1647
compartilhar no twitter	1647
compartilhar no whatsapp	1647
compartilhar no x	1647
compartilhar por e-mail	1647
compartilhar via	1647
compartilhe	1647
compartilhe isso	1647
compartir	693	693
compartir en	693
compartir en bluesky	693
compartir en linkedin	693	693
compartir en telegram	693
compartir en twitter	693
compartir en x	693
compartir por correo	693
compartir por email	693
complete coverage	559
compra questo numero	1199
comunicar erro	1654
concordo	1652
condiciones de uso	698
condiciones generales	698
conditions d'utilisation	914
conditions de publication	942
condividi	1173
condividi articolo	1173
condividi su	1173
condividi su facebook	1173
condividi su linkedin	1173
condividi su telegram	1173
condividi su twitter	1173
condividi su x	1173
condividi via email	1173
condivisioni	1173
condizioni d'uso	1178
conectare	1701
configura les galetes	190
configurar cookies	698
connectez-vous	902
connexion	902
consigliati	1182
consigliati per te	1182
consigue tu entrada	722
consulta las esquelas de hoy	722
consulta las normas de la comunidad	727
consulta les esqueles	195
consulta todas nuestras newsletters	733
consulter	921
cont nou	1701
contact	564	916	1419	1708
contact us	556
contactez-nous	916
contacto	700
contactos	1654
contato	1654
contattaci	1180
contatti	1180
contenido de marca	696
contenido de nuestros socios	702
contenido elaborado por la marca	722
contenido exclusivo	686
contenido exclusivo para socios	737
contenido externo	718
contenido externo recomendado	718
contenido ofrecido por	696
contenido para suscriptores	686
contenido patrocinado	696
contenido promocionado	696
contenido recomendado	741
contenido relacionado	702
contenido solo para usuarios registrados	737
contenidos recomendados	741
contenidos relacionados	702
content from our partner	629
content from our partners	629
content from our sponsor	629
contenu commercial	912
contenu de marque	912
contenu externe	934
contenu partenaire	912
contenus partenaires	912
contenuti correlati	1182
contenuti sponsorizzati	1176
contenuto esterno	1195
contenuto esterno consigliato	1195
contenuto per abbonati	1167
contenuto premium	1213
contenuto promozionale	1199
contenuto riservato	1167
contenuto riservato agli abbonati	1213
contenuto riservato agli utenti registrati	1213
contenuto sponsorizzato	1176
contingut exclusiu per a subscriptors	205
contingut extern	190
contingut extern recomanat	190
contingut ofert per	195
contingut patrocinat	184
continua a leggere	1185
continua amb apple	205
continua amb facebook	205
continua amb google	205
continua con apple	1213
continua con facebook	1213
continua con google	1213
continua depois da publicidade	1650
continua llegint	208
continua senza accettare	1178
continua senza sostenere	1162
continuar a ler	1659
continuar com apple	1689
continuar com facebook	1689
continuar com google	1689
continuar con apple	737
continuar con facebook	737
continuar con google	737
continuar e fechar	1652
continuar lendo	1659
continuar leyendo	705
continuar sem apoiar	1637
continuar sin donar	681
continue	528
continue a ler	1656
continue lendo	1641
continue reading	559	564
continue reading below	551
continue reading the main story	551
continue reading with a subscription	535
continue to article	527
continue to the article	527
continue without accepting	554
continue without donating	527
continue without supporting	527
continuer avec apple	951
continuer avec facebook	951
continuer avec google	951
continuer la lecture	902
continuer sans accepter	914
continuer sans donner	897
contribua	1638
contribuer	898
contribuez	916
contribuir	1638
contribuisci	1163
contribute now	529
contribute with google	529
contribuye	682
contul meu	1701
cookie notice	554
cookie policy	554	1178
cookie preferences	554
cookie-einstellungen	366
cookie-instellingen	1417
cookie-instellingen aanpassen	1437
cookiebeleid	1417
cookieindstillinger	294
cookiepolicy	1996
cookiepolitik	294
cookies	226	294	1417	1513	1996
cookies aanpassen	1437
cookies akzeptieren	366
cookies instellen	1417
cookies policy	554
cookies wijzigen	1437
cookievoorkeuren wijzigen	1437
copia il link	1173
copia link	1173
copiar el enlace	693
copiar enlace	693
copiar link	693	1647
copiar o link	1647
copied	545
copied to clipboard	626
copier l'url	909
copier le lien	909
copy	546
copy link	545	1119	2211
copy link copied	545
copy link to clipboard	545
copy this link	545
copy url	545
corrections policy	556
correlati	1182
cosa pensi di questo articolo	1197
count me in	539
""", 'cr': """
crea un account	1167
crea un alert	1207
crear alerta	732
crear cuenta	686
crear una cuenta	686
create a free account	535
create account	535
create an account	535
create free account	535
created with ai	597
credit card	533
credit or debit card	533
creditcard	1405
criar alerta	1682
criar conta	1641
""", 'cs': """
csatlakozz csapatunkhoz	1070
""", 'cu': """
custom amount	528
""", 'cz': """
czas czytania # min	1590
czytaj dalej	1590
czytaj dalej za	1573
""", "d'": """
d'autres articles	918
""", 'da': """
da non perdere	1182
da non perdere in edicola	1176
daftar	1115
daha fazla	2098
daha sonra	2084
daha sonra hatirlat	2084
daha sonra oku	2090
daily newsletter	539
dal web	1182
dalej	1587
dalies	1367
dalies ar rakstu	1362
dalintis	1322
dalintis facebook	1327
dalintis su draugais	1327
dalyvaukite apklausoje	1329
dans cet article	918
darovat	218
daruj	218	1928
das interessiert andere leser	370
das lesen andere	422
das neueste	370
datenschutz	366
datenschutz-einstellungen	366
datenschutzeinstellungen	366
dauerauftrag	348
dauerwerbung	363
""", 'de': """
de samenvatting kan fouten bevatten	1439
de tekst gaat verder onder de foto	1415
debat: skriv	296
debatt: si din mening	1515
debatte	368
debattregler	1515
deconectare	1701
deel	1412	1412
deel artikel	1412
deel dit	1412
deel dit artikel	1412
deel dit bericht	1482
deel dit verhaal	1482
deel op facebook	1412
deel op twitter	1412
deel op x	1412
deel via	1458
deel via e-mail	1412
deel via whatsapp	1412
deine e-mail-adresse	356
deine meinung	368
deixa un comentari	184
deixe uma resposta	1654
deja un comentario	700
deja una respuesta	700
dejar de seguir	732
dejar un comentario	700
del	290	1509
del artikel	290
del artikkel	1509
del artikkelen	1509
del artiklen	290
del artiklen gratis	285
del med	290	1509
del saken gratis	1504
del via e-mail	290
del via e-post	1509
dela	1992
dela artikel	1992
dela artikeln gratis	1987
dela med	1992
dela via e-post	1992
dela via mejl	1992
delen	1412
delen op bluesky	1458
delen op facebook	1412
delen op linkedin	1458
delen op whatsapp	1458
delen op x	1458
delen via	1458
delen via e-mail	1412
delen via facebook	1412
delen via twitter	1412
delen via whatsapp	1412
deli	1935
deli na facebooku	1935
delite	1935
delivered daily	615
delivered to you	539
delivered weekdays	615
delivered weekly	615
dengarkan	1119
deretter # kr/mnd til du sier opp	1504
derniers articles	918
desa	184
desa l'article	207
descuentos	696
desplegar redes sociales	693
destacadas	702
destacados	702
destaques	1656
destek ol	2085
destek olun	2085
det er gratis at oprette en profil	285
dette er en annonse	1512
dette er en plus-artikel	285
dette er en plussak	1504
dette leser andre	1517
devamini oku	2098
devenez membre	898
devenir membre	898
deze video is niet beschikbaar	1437
""", 'dh': """
dha	2100	2100
""", 'di': """
di santrauka	1329
dicci la tua	1204
die meistgelesenen artikel	370
diesen artikel kommentieren	368
diesen artikel teilen	360
diesen artikel verschenken	418
diesen beitrag auf facebook ansehen	391
diesen beitrag auf instagram ansehen	391
diesen tweet ansehen	391
digg	546
digital subscription	535
digital-abo	352
digitalabo	352
digitale krant	1406
digite seu e-mail	1643
dimensione testo	1173
din e-mail	287
din e-post	1506	1989
din e-postadresse	1506
dinle	2090
dirbk su mumis	1329
direct debit	533
direct lezen	1457
direct toegang	1457
direct verder lezen	1406
discussie	1419
discussion about this post	564
discussione chiusa	1180
diskuse	228
diskusia	1880
diskuter	1515
diskutera	1998
diskutieren	403
diskuze	228
dismiss	528
dismiss this message	527
distribuie	1704
distribuie articolul	1704
distribuie pe facebook	1733
distribuie pe whatsapp	1733
dit artikel delen	1458
dit bericht op instagram bekijken	1437
dit is een advertentie	1462
dit is een premium artikel	1457
dit vind je misschien ook leuk	1421
diventa socio	1163
diventa sostenitore	1163
""", 'dn': """
dnes ne	217
dnes nie	1884
""", 'do': """
do mesmo autor	1656
do not sell my personal information	554
do not sell or share my personal information	554
doar	1638
dodaj komentar	1935
dodaj komentarz	1585
doe	1638
doe agora	1638
doe mee en win	1442
don mensuel	898
don ponctuel	898
don't miss	559
don't miss out	539
don't want to see this? remove ads	551
dona	682	1163
dona adesso	1163
dona ahora	682
dona ora	1163
dona'ns suport	178
donar	682
donar ahora	682
donasi	1114
donasi sekarang	1114
donate	529
donate become	529
donate here	529
donate monthly	529
donate now	529
donate today	529
donations are tax-deductible	620
donazione mensile	1163
donazione singola	1163
doneer	1403
doneer nu	1403
doneer via ideal	1454
doner	283	1502
donera	1985
donera nu	1985
doneren	1403
doniraj	1819	1928
doniraj odmah	1819
doniraj zdaj	1928
donirajte	1819	1928
donner	898
doorsturen	1412
dossier	370	918	1182	1421
dossiers	370	918	1421
""", 'dr': """
drucken	360
druge novice	19
drukuj	1579
""", 'du': """
du er nu tilmeldt	287
du er nu tilmeldt nyhedsbrevet	287
du kan til enhver tid afmelde dig	287
dukung jurnalisme independen	1114
dukung kami	1114
""", 'dy': """
dyskusja	1585
""", 'e-': """
e-avis	285	1504
e-edition	564
e-gazete	2086
e-mail	221	287	356	546	1575	1643	1750
e-mail eingeben	356
e-mail teilen	360
e-mail-adresse	356
e-mail-adresse eingeben	356
e-mailadres	1408
e-mailadresse	287
e-mailen	1412
e-paper	352	564
e-pasta adrese	1385
e-pasts	1385
e-post	773	1506	1989
e-posta	2116
e-posta adresiniz	2116
e-posta adresinizi girin	2116
e-postadress	1989
e-postadresse	1506
e-posti aadress	773
e-tidning	1987
e-wydanie	1573
""", 'ea': """
eavis	1504
""", 'ed': """
edasi lugemiseks logi sisse	749
edellinen	854
edellinen juttu	852
editor's choice	559
editor's pick	482	559
editor's picks	559
editors' choice	559
editors' picks	559
edizione digitale	1167
""", 'ee': """
eenmalig	1403
eerste maand gratis	1457
""", 'ei': """
ei kiitos	839
ei nyt	839
ei, kiitos	839
einklappen	373
einloggen	352
einmalig	348
einmalig spenden	348
einstellungen	366
einwilligung	366
""", 'el': """
elders op het web	1421
elige una cantidad	685
elke bijdrage telt	1454
elke donatie telt	1454
elke euro telt	1454
elolvasom	1070
els preus poden variar	195
elsewhere on the web	559
elta	1331	1331
elta inf	1331
""", 'em': """
em alta	1656
em destaque	1656
email	539	546	1750
email (required	539
email address	539
email article	545
email this	545
email to a friend	545
emneord	1517
emner	298	1517
empfehlen	360
empfehlungen	370
empfehlungen der redaktion	370
empfohlene artikel	370
empfohlener externer inhalt	366
empfohlener redaktioneller inhalt	366
""", 'en': """
en ce moment	918
en continu	918
en directo	702
en este tema	741
en otros medios	702
en portada	702
en savoir plus	914	921
encontrou algum erro	1654
encontrou um erro	1654
ende der werbung	464
engangsgave	1502
enim loetud	751
enlace copiado	693
enlace copiado al portapapeles	740
enlarge image	564
enlarge this image	564
enne kommenteerimist loe reegleid	755
enregistrer	909
enregistrer cet article	954
enregistrer l'article	954
entdecken sie unsere newsletter	409
enter amount	533
enter your email address	539
entra	1167
entra nella conversazione	1204
entradas relacionadas	702
entrar	686	1641
entrar com apple	1689
entrar com facebook	1689
entrar com google	1689
entre	1641
entre com sua conta	1689
envia per correu	207
envia-ho per correu	207
enviar a un amigo	740
enviar para um amigo	1691
enviar por correo	693
enviar por e-mail	1647
enviar por email	693
enviar por whatsapp	693
envie de lire la suite	951
envoyer par courriel	954
envoyer par e-mail	909
envoyer par email	909
envoyer par mail	909
""", 'ep': """
epaper	564
""", 'er': """
er der fejl i artiklen	296
er du allerede abonnent	285	1504
er ging iets mis. probeer het later opnieuw	1450
er is iets misgegaan	1450
er is iets misgegaan. probeer het later opnieuw	1450
err/bns	758
erstellt mit ki	393
""", 'es': """
es folgt werbung	464
es ist ein fehler aufgetreten	409
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	409
esci	1167
escolha do editor	1656
escolha o seu plano	1689
escolha seu plano	1689
escolha um valor	1640
escribe tu correo	733
escribe tu email	733
escribe un comentario	700
escuchar	693
espace partenaire	912
espacio patrocinado	722
especiais	1656
esqueceu a senha	1641
esqueci minha senha	1641
esquelas	722
esqueles	195
essai gratuit	902
""", 'et': """
et pot interessar	182
et pots donar de baixa en qualsevol moment	201
et queden # articles gratis aquest mes	205
et recomanem	182
etichete	1709
etiketler	2096
etiquetas	702	1656
etiquetes	208
ets subscriptor? identifica't	205
etusivu	852	854
etusivulle	852
""", 'ev': """
every contribution counts	620
every dollar counts	620
every donation counts	620
every gift counts	620
""", 'ex': """
exclusiu per a subscriptors	205
exclusive content	535
exclusive to subscribers	624
exclusivo assinantes	1641
exclusivo para assinantes	1689
expand	564
explore	562
explore more	559
explore more on these topics	559
explore our newsletters	615
explore our subscription offers	624
explore subscription offers	624
external content	595
external links	545
externe content	1437
externe inhalte	366
externe inhalte anzeigen	366
externe inhalte erlauben	366
externe inhoud	1437
externen inhalt anzeigen	366
externen inhalt laden	366
externer inhalt	366
externer inhalt konnte nicht geladen werden	391
""", 'ez': """
ezt is olvassa el	1068
""", 'fa': """
facebook	546
facebook messenger	546
facebook twitter	545
facebook twitter email	545
facebook twitter linkedin email	545
facebook twitter whatsapp	545
facebook x	545
fai il quiz	1204
fai il test	1204
fai una domanda su questo articolo	1197
faire un don	898
fale conosco	1654
fandt du en fejl	296
fant du en feil	1515
fast geschafft	409
favorilere ekle	2090
favoris	909
fazer login	1641
""", 'fe': """
featured articles	559
featured content	559
featured stories	559
fechar	1637	1659
feedback	368	556	1419
feedback geben	368
fehler gefunden	368
fehler im artikel gefunden	368
fehler melden	368	403
fel i artikeln	1998
feliratkozom	1072
fermer	897
fermer le menu	921
fes-te soci	178
fes-te subscriptor	178
fetching more	564
""", 'fi': """
fil info	918
filed under	559	564
find out more	564
fique por dentro	1643
first name	539
fizetett tartalom	1065
""", 'fj': """
fjern annoncer	293
fjern annonser	1512
""", 'fl': """
flecha	686
fler	2000
fler artiklar	2000
fler nyheter	2000
flere artikler	298	1517
flere nyheder	298
flere nyheter	1517
flere saker	1517
flipboard	546
""", 'fo': """
folgen	361
folgen sie uns	361
follow	548
follow author	548
follow live	548
follow this author	548
follow this topic	548
follow topic	548
follow us	548
follow us on facebook	548
following	548
font size	545
for abonnenter	285	1504
for subscribers	535
forgot password	535
forgot your password	535
forma de pagamento	1640
forma de pago	685
formas de pagamento	1640
formas de pago	685
forrige	301	1520
forrige artikel	298
forrige artikkel	1517
forse in seguito	1162
forsiden	298	1517
foto	1124
foto galeri	2096
fotogalerija	1329
fotostrecke	370
fout gespot	1419
fout gezien	1419
foutje gezien	1419
""", 'fr': """
frag unsere ki	393
fragen sie unsere ki	393
free daily newsletter	539
free newsletter	539
free weekly newsletter	539
friss	1068
from around the web	559
from our partners	559
from our sponsor	551
from our sponsors	551
from the web	559
""", 'fu': """
full coverage	559
fullscreen	564
fullskjerm	1520
further reading on this site	559
""", 'ga': """
ga akkoord	1417
ga naar inhoud	1424
galite bet kada atsisakyti prenumeratos	1322
gallery	1182
ganzen artikel lesen	373
""", 'ge': """
ge bort artikeln	1987
gebruiksvoorwaarden	1417
geef cadeau	1458
geef een reactie	1419
geef feedback	1447
geef je mening over dit artikel	1447
gegenereerd door ai	1439
gegenereerd met ai	1439
gem	290
gem artikel	290
gem artiklen til senere	290
gem til senere	290
gemaakt met ai	1439
generated by ai	597
gerade nicht	347
gerelateerd	1421
gerelateerd nieuws	1421
gerelateerde artikelen	1421
gerelateerde onderwerpen	1421
gerir cookies	1652
gesponsert	363
gesponserter beitrag	423
gesponserter inhalt	363
gesponsord	1415
gesponsorde inhoud	1415
gestion des cookies	914
gestionar cookies	698
gestisci i cookie	1178
gestisci notifiche	1207
gestisci preferenze	1178
get alerts	548
get digital access	535
get email updates	539
get started	535
get the daily email	539
get the newsletter	539
""", 'gi': """
gi bort artikkelen	1504
gi bort saken	1509
gi tilbakemelding	1515
gift a subscription	535
gift article	535
gift this article	535
giv artiklen til en ven	290
giv os feedback	296
give a gift	535
give a gift subscription	529
give feedback	556
give monthly	529
give now	529
give today	529
give us feedback	556
gizlilik	2093
""", 'gl': """
glemt adgangskode	285
glemt passord	1504
""", 'go': """
go to top	564
godkjenn	1513
godkjenn alle	1513
godta	1513
godta alle	1513
google	546
google news	546
google plus	546
got it	554
""", 'gr': """
gracias por suscribirte	689
gracias por tu voto	720
gracias por votar	720
gratis proberen	1406
grazie per aver votato	1197
grazie per il tuo feedback	1197
grazie per l'iscrizione	1170
""", 'gu': """
guarda anche	1182
guarda i risultati	1197
guarda l'article	207
guarda la gallery	1185
guardar	693	1647
guardar en favoritos	740
guardar para ler mais tarde	1691
guides d'achat	918
gulir untuk lanjut membaca	1121
""", 'ha': """
haber faydali oldu mu	2095
haberi kaydet	2090
haberi nasil buldunuz	2095
haberi oynat	2098
haberi puanla	2095
haberi sesli dinle	2090
haberi sesli dinleyin	2090
haberi sesli dinleyin (# dk	2090
haberi yazdir	2090
haberin devami	2092	2098
haberin devami reklamdan sonra	2092
haberin tamami	2098
hacker news	546
hadiahkan artikel ini	1147
hae	854
hai letto # articoli su # questo mese	1213
hai trovato un errore	1180
hai una segnalazione	1180
haku	854
halaman berikutnya	1126
halaman selanjutnya	1126
halaman: #	1126
handelsbetingelser	294
hantera cookies	1996
har du allerede en konto	285	1504
har du redan ett konto	1987
has oblidat la contrasenya	179
hasznos volt a cikk	1067
hata bildir	2095
hata bildirin	2095
haut de page	921
have an account	535
have an account? sign in	535
have your say	556
hazte miembro	682
hazte premium	737
hazte socia	682
""", 'he': """
heb je al een account	1406
help mee	1403
help ons om dit te blijven doen	1454
hem	2003
hemeroteca	686
hepsini kabul et	2093
herinner me later	1402
hesabim	2086
hesabiniz var mi	2086
het artikel gaat hieronder verder	1415
het laatste nieuws	1421
""", 'hi': """
hide ad	551
hide caption	564
hide comments	556
hide this message	527
hier anmelden	352
hier einloggen	352
hier finden sie informationen zum datenschutz	391
highlights generated by artificial intelligence	597
hilfe	368
hinweis an die redaktion	403
hinweis zum datenschutz	366
hinweise zu diesem artikel	403
hittade du ett fel	1998
hittat fel	1998
""", 'hj': """
hjem	301	1520
""", 'hl': """
hlasovat	228
hledat	231
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1209
hold deg oppdatert	1506
hold dig opdateret	287
home	564	1185	1424
hopp til innhold	1520
hopp til innholdet	1520
houd je aan onze huisregels	1447
house rules	556
how did we do	556
how we use ai	597
hoy no	681
""", 'hu': """
hubungi kami	1123
huisregels	1447
""", 'hv': """
hva mener du? stem her	1520
hva synes du om denne saken	1515
hva synes du om saken	1515
hvad mener du? stem her	301
hvad synes du? stem her	301
""", 'i ': """
i accept	554
i agree	554
i already donated	527
i already gave	527
i commenti sono riservati agli abbonati	1204
i lettori hanno letto anche	1216
i prezzi potrebbero variare	1199
i samarbeid med	1512
i samarbejde med	293
i samarbete med	1995
""", "i'": """
i'll do it later	527
i'm in	539
i've already donated	527
""", 'ic': """
ich bin schon dabei	347
ich habe schon gespendet	347
ich stimme zu	366
icymi	559
""", 'id': """
ideal	1405
identifiez-vous	902
""", 'ie': """
ielogojies	1362
ielogoties	1362
ievadi e-pastu	1385
ievadi savu e-pasta adresi	1385
""", 'ih': """
iha	2100	2100
ihr feedback	368
ihr kommentar	368
ihre e-mail-adresse	356
ihre meinung	368
ihre spende ist steuerlich absetzbar	413
""", 'ik': """
ik heb al gedoneerd	1402
ik steun al	1402
ikke i dag	282	1501
ikke nu	282
iklan	1121	1121
iklan sponsor	1152
""", 'il': """
il mio account	1167
il tuo indirizzo email	1170
ilan	2092
ilgili haber	2096
ilgili haberler	2096
ilgili konular	2096
ilk ay # tl	2086
ilmoittaudu webinaariin	854
ilmoitus	848
ils ont lu aussi	918
""", 'im': """
im trend	370
immer informiert	356
immer informiert mit unserem whatsapp-service	464
impostazioni cookie	1178
impressum	366
imprimeix	184
imprimeix l'article	207
imprimer	909
imprimer cet article	954
imprimer l'article	909
imprimir	693	1647
imprimir artigo	1691
""", 'in': """
in	2211
in case you missed it	559
in diesem artikel	370
in evidenza	1182
in het nieuws	1421
in kooperation mit	363
in other news	559
in partnership with	551
in primo piano	1182
in this section	559
in zwischenablage kopieren	360
indeks	1124
indirizzo email	1170
indstillinger	294
indtast din e-mail	287
indtast din mail	287
indtast e-mail	287
info iklan	1137
infolettre	905
infolettres	905
informa d'un error	193
informar de un error	727
informasjonskapsler	1513
informationen zum datenschutz	391
informativa sulla privacy	1178
informazione promozionale	1199
informazione pubblicitaria	1199
ingatkan saya nanti	1113
ingezonden mededeling	1462
ingrandisci	1185
ingresar	686
inhalt	373
inhalt anzeigen	366
inhalt laden	363
inhalt teilen	360
inhalte anzeigen	366
inhaltsverzeichnis	373
inhoud tonen	1437
inhoudsopgave	1424
inicio	705
inloggen	1406
innstillinger	1513
inschrijven	1408
inscreva-se	1643
inscreva-se na newsletter	1643
inscription	902
inscription gratuite	947
inserisci il tuo indirizzo e-mail	1209
inserisci il tuo indirizzo email	1209
inserisci qui il tuo commento	1180
inserisci un indirizzo email valido	1209
insira o seu email	1684
insira seu e-mail	1684
instagram	546
instagram-inhalte erlauben	366
instellingen	1417
inte idag	1984
inte nu	1984
introdu adresa ta de email	1727
introduce tu email	689
invalid email	539
invia a un amico	1215
invia commento	1180
invia per email	1173
invia via email	1173
inzerce	225
inzercia	1877
""", 'ir': """
ir a los comentarios	700
ir al contenido	705
ir arriba	705
""", 'is': """
iscriviti	1170
iscriviti alla nostra newsletter	1170
iscriviti ora	1170
iscrizione completata	1209
isprintaj	1826
""", 'iz': """
iz iste rubrike	1824
iz rubrike	1824	1933
izbor urednice	1824
izbor urednika	1824
izdvajamo	1824
izpostavljeno	1933
izveido kontu	1362
""", "j'": """
j'accepte	914
j'accepte de recevoir les offres des partenaires	947
j'en profite	902
""", 'ja': """
ja ets subscriptor	179
ja tens compte	205
ja, ich will	348
ja, ik steun	1454
ja, ik wil de nieuwsbrief ontvangen	1450
jaa	846
jaa artikkeli	846
jaa facebookissa	846
jaa juttu kaverille	846
jaa whatsappissa	846
jaga	749
jaga artiklit	749
jaga facebookis	754
jaga lugu	754
jaga seda artiklit	754
jangan lewatkan	1124	1148
jatka lukemista	841
jau esi abonents	1362
jau esi abonents? ielogojies	1362
jau prenumeruojate	1322
jau prenumeruojate? prisijunkite	1322
""", 'je': """
je aanmelding is gelukt	1450
je bent ingeschreven	1450
je bent nu ingeschreven	1450
je commande	938
je donne	898
je donne mon avis	942
je fais un don	898
je hebt je succesvol aangemeld	1450
je kunt je op elk moment afmelden	1450
je m'abonne	902
je m'inscris	905
je me connecte	902
je soutiens	898
je teste	902
jeder euro hilft	413
jednorazowo	1571
jelentkezzen be	1060
jetzt abo sichern	417
jetzt abonnent werden	352
jetzt abonnieren	352
jetzt abstimmen	397	464
jetzt am gewinnspiel teilnehmen	397
jetzt anmelden	356
jetzt bestellen	352
jetzt bewerben	397
jetzt einloggen	352
jetzt freischalten	352
jetzt helfen	348
jetzt im tv	370
jetzt karten sichern	397
jetzt kommentieren	368
jetzt kostenlos anmelden	356
jetzt kostenlos testen	352
jetzt mitdiskutieren	403
jetzt mitglied werden	348
jetzt mitmachen	397
jetzt nicht	347
jetzt registrieren	352
jetzt spenden	348
jetzt teilen	418
jetzt testen	352	352
jetzt tickets sichern	397
jetzt upgraden	417
jetzt zugang sichern	417
jetzt zustimmen	366
""", 'jo': """
jocs i mots encreuats	195
join now	529
join our mailing list	539
join the conversation	556
join the discussion	556
join the discussion on discord	548
join us	529
jouw e-mailadres	1408
""", 'ju': """
jump to content	564
just nu	2000
juttu jatkuu alla	848
juttu jatkuu kuvan alapuolella	848
juttu jatkuu kuvan alla	848
juttu jatkuu mainoksen alla	848
juttu jatkuu videon alla	848
juttu on tarkoitettu tilaajille	841
juttu on vain tilaajille	841
juuri nyt	852
""", 'ka': """
kabul ediyorum	2093
kabul et	2093
kaip jums patiko straipsnis	1328
kamu mungkin suka	1148
kanske senare	1984
kanskje senere	1501
kapat	2084
kapcsolat	1067
karier	1137
karjera	1329
karte laden	366
kas artikkel oli kasulik	755
kas lugu oli kasulik	755
kasneje	1939
kasnije	1830
kasutustingimused	766
kategori	1124
kategoriat	852
kategorie	229	1587
kategorien	370
kategorier	298	1517	2000
kategoriler	2096
katkida bulun	2085
katso kaikki tilaajaedut	841
katso kuvagalleria	854
katso kuvat	854
katso video alta	854
kaydet	2090
kaydol	2086
kayit ol	2086
kaynak: aa	2100
kaynak: dha	2100
kaynak: iha	2100
""", 'ke': """
keep reading	559
keine neuigkeiten mehr verpassen	409
keluar	1115
kembali ke atas	1126
kertalahjoitus	840
keskustele	851
keskustele asiallisesti	851
keskustelu	851
keuze van de redactie	1421
key points by ai	597
key takeaways by ai	597
""", 'ki': """
ki-generert oppsummering	1520
ki-generiert	393
ki-generierte zusammenfassung	393
ki-oppsummering	1520
ki-zusammenfassung	393
kiemelt	1068
kies een bedrag	1405
kies je abonnement	1457
kiitos tilauksesta	843
kiitos tilauksestasi	843
kijk terug	1444
kingi artikkel	754
kiosque	902
kirim	1119
kirim ke teman	1147
kirim komentar	1123
kirjaudu	841
kirjaudu ulos	841
kirjoita kommentti	851
kirjoita kommenttisi	851
kirjoittaja on kansanedustaja	861
kirjoittaja on kirjailija	861
kirjoittaja on kolumnisti	861
kirjoittaja on toimittaja	861
kirjoittaja on vapaa toimittaja	861
kirjoittaja on vapaa toimittaja ja kirjailija	861
kirjuta kommentaar	755
kiti skaito	1324
""", 'kl': """
klarna	351
klausies raidierakstu	1369
klausies rakstu	1367
klauskite dirbtinio intelekto	1328
klausykite straipsnio	1327
klausyti	1327
klausyti straipsnio	1327
klausyti straipsnio (# min	1327
kleinanzeigen	363
""", 'ko': """
kokeile maksutta	841
kokeile nyt	841
komentar	1123
komentarai	1322
komentari	1826
komentarji	1935
komentarz	1585
komentarze	1585
komentiraj	1826	1935
komentuoti	1322
komentuoti gali tik registruoti vartotojai	1328
komment	1067
kommentaarid	749
kommentar	368
kommentar schreiben	368
kommentar verfassen	368
kommentare	368
kommentare ansehen	368
kommentare anzeigen	368
kommentare lesen	368
kommentarer	296	1515	1998
kommentarer blir moderert	1515
kommentarer granskas innan publicering	2003
kommentarer modereres	301
kommentarerna modereras	1998
kommentarregeln	368
kommentarsregler	1998
kommenteeri	749
kommenteerimine on suletud	755
kommenteerimise reeglid	755
kommenteerimiseks logi sisse	755
kommentek	1067
kommenter	296	1515
kommentera	1998
kommentieren	368
kommentit	851
kommentit tarkistetaan ennen julkaisua	851
kommentoi	851
kommentointi on suljettu	851
kommercielt indhold	304
kommercielt samarbejde	293
kommersielt innhold	1523
kommersielt samarbeid	1512
koniec reklamy	1582
kontakt	228	296	368	1585
kontakt os	296
kontakt oss	1515
kontakta oss	1998
konten berbayar	1152
konten bersponsor	1121
konten premium	1115	1147
konten promosi	1152
konten sponsor	1121
konto erstellen	352
konular	2096
kopeeri link	749
kopieer de link	1412
kopieer deze link	1482
kopieer link	1412
kopier lenka	1509
kopier lenke	1509
kopier lenken	1509
kopier link	290
kopier linket	290
kopieren	360
kopioi linkki	846
kopiraj link	1826
kopiraj povezavo	1935
kopiraj poveznicu	1826
kopirajte link	1826
kopirajte poveznicu	1826
kopiuj link	1579
kopyala	2090
korrekturhinweis senden	403
kort fortalt - lavet med ai	301
kostenlos abonnieren	356
kostenlos registrieren	352
kostenlos testen	352
""", 'kr': """
krant	1406
kreditkarte	351
kreditkarte / klarna	351
kreiraj nalog	1820
krijg direct toegang	1457
""", 'ku': """
kuidas lugu meeldis	755
kupi pretplatu	1820
kurzlink kopieren	443
kuukausilahjoitus	840
kuula	754
kuula artiklit	754
kuula artiklit (# min	754
kuula lugu	754
kuula saadet	756
kuula saadet siit	756
kuuntele	846
kuuntele jakso	846
""", 'kv': """
kvkk	2093
""", "l'": """
l'actu en direct	918
l'article continue ci-dessous	912
l'article en # points	936
l'articolo in breve	1197
l'essentiel	918
""", 'la': """
la newsletter	905	1170
la redazione consiglia	1182
la tua e-mail	1170
laad meer	1424
laat je dit artikel voorlezen	1444
laat voorlezen	1412
laatste nieuws	1421
ladda fler	2003
lagi ramai	1148
lagre	1509
lagre artikkel	1509
lagre saken	1509
lagre saken til senere	1509
lagre til senere	1509
lahjoita	840
lahjoita nyt	840
lain kali	1113
lainnya	1124
laisser un commentaire	916
laissez un commentaire	916
langganan	1115
lanjut baca di bawah	1121
lanjutkan dengan konten	1121
lanjutkan membaca	1126
laporkan	1123
lascia un commento	1180
lascia un feedback	1197
last flere	1520
last name	539
lastschrift	351
later	1402
later lezen	1458
latest	559
latest articles	559
latest edition	564
latest headlines	559
latest news	559
latest posts	559
latest stories	559
latest updates	559
latest videos	559
latest videos from	559
lavora con noi	1199
""", 'le': """
le direct	918
le fil	918
le journal du jour	902
le nostre newsletter	1170
le plus lu	918
le puede interesar	702
le recomendamos	702
le ultime notizie	1182
learn more	564
learn more about cookies	554
leave a comment	556
leave a reply	556
leave a tip	529
leave feedback	556
lectura de # minutos	693
lectura: # min	693
lecture # min	921
lecture # minutes	909
lecture : # min	909
leer noticia completa	705
lees de reacties	1419
lees direct verder	1457
lees meer	1421	1424
lees meer over	1421
lees onze huisregels	1447
lees ook	1421
lees verder	1406	1421	1424
lees verder na de advertentie	1415
lees verder onder de afbeelding	1415
lees verder onder de foto	1415
lees voor	1412
leeslijst	1458
leestijd	1424
leestijd # min	1424
legfrissebb	1068
legg igjen en kommentar	1515
leggi anche	1182
leggi dopo	1215
leggi i commenti	1180
leggi il giornale	1167
leggi l'articolo	1185
leggi l'articolo completo	1185
leggi senza limiti	1213
leggi sull'app	1207
leggi tutto	1185
leggi tutto con un abbonamento	1167
leggi tutto su	1182
legolvasottabb	1068
legolvasottabbak	1068
leia mais	1656	1659
leia os termos de uso e as regras da comunidade	1680
leia sem limites	1689
leitura: # min	1647
lembrar mais tarde	1637
lembre-me mais tarde	1637
lenke kopiert	1509
lenken er kopiert	1509
lenken kopiert	1509
ler mais	1659
ler mais tarde	1691
les articles les plus lus	955
les derniers articles	918
les flere	1517
les hele saken	1520
les kommentarer	1515
les lecteurs ont aussi lu	918
les mer	1517	1520
les mer om	1517
les plus lues	918
les plus lus	918
les senere	1509
les tops	918
les videre	1504
lesedauer	373
lesedauer: # minuten	373
lesen sie auch	370
lesen sie dazu	370
lesen sie hier	370
lesen sie mehr	370
leserbriefe	368
leserkommentare	368
lesetid # min	1520
lesetipp	370
lesetipps	370
lesezeit: # min	373
lesezeit: # minuten	373
lest opp av en robot	1509
lest opp av en syntetisk stemme	1509
leta	1371	1371
leta/afp	1371
lettura # min	1173
""", 'li': """
lige nu	298
lihat artikel asli	1147
lihat juga	1124
lihat komentar	1123
lihat lainnya	1126
lihat selengkapnya	1126
lihat semua	1126
liitu uudiskirjaga	773
like loading	545
like this	545
limited time offer	535
limited-time offer	624
line	546
link	546
link berhasil disalin	1147
link copiado	1647
link copiat	1733
link copiato	1173
link copiato negli appunti	1215
link copied	545
link copied bookmark	545
link copied to clipboard	545
link er kopieret	290
link er kopieret til udklipsholderen	290
link gekopieerd	1412
link in die zwischenablage kopiert	418
link kopeeritud	754
link kopieren	360
link kopieret	290
link kopiert	360
link kopiran	1826
link kopyalandi	2090
link on kopeeritud	754
link sudah disalin	1147
link wurde in die zwischenablage kopiert	418
link wurde kopiert	418
link zum artikel kopieren	418
link zum inhalt	366
link zum teilen kopieren	464
link zum youtube-inhalt	366
linkedin	546
linki kopyala	2090
linkki kopioitu	846
links	370
lire aussi	918
lire l'article	921
lire l'article complet	921
lire la suite	921
lire les commentaires	916
lire plus	918	921
lire plus tard	909
lisa kommentaar	749
listen	545
listen # min	545
listen above	604
listen below	604
listen here	604
listen now	545
listen on apple	604
listen on apple podcasts	604
listen on spotify	604
listen on youtube	604
live	370
live tv	559
""", 'lo': """
lo + visto	702
lo esencial en # segundos	720
lo quiero	737
load comments	556
load content	554
load more	564
load more articles	564
load more comments	556
load more stories	564
loading	545
loading ad	551
loading more	564
loe edasi	749
loe edasi tellijana	749
loe hiljem	754
loe ka	751
loe kommentaare	755
loe lisa	756
loe lisaks	751
loe rohkem	756
loe veel	751
loetumad	751
log in	535	1406
log in / register	535
log in or sign up	535
log in to comment	556
log in to reply	556
log ind	285
log out	535
log ud	285
logare	1701
logg inn	1504
logg ut	1504
logga in	1987
logga ut	1987
logi sisse	749
logi sisse, et kommenteerida	755
login	352	535	1115	1167	1641	1701
login / register	535
logout	535
loo konto	749
loo tasuta konto	749
los comentarios son exclusivos para suscriptores	727
los precios pueden variar	722
""", 'lu': """
lue koko juttu	854
lue kommentit	851
lue rajattomasti	841
lue seuraavaksi	19	852
luetuimmat	852
luetuimmat jutut	852
lugemiseks osta artikkel	749
luister	1412
luister dit artikel	1444
luister hier	1444
luister nu	1444
luister op spotify	1444
luister via spotify	1444
luk	282
lukk	1501
lukuaika # min	854
luo ilmainen tunnus	841
luo maksuton tunnus	841
luo tunnus	841
lupa kata sandi	1115
lupa password	1115
""", 'ly': """
lyssna	1992
lyt	290
lytt	1509
lytt til saken	1509
""", "m'": """
m'abonner	902
m'inscrire	905
""", 'ma': """
maak een account	1406
maandelijks	1403
mai mult	1711
mai multe	1711
mail	546	1412
mailen	360
mainokset	848
mainos	848	848
mainos - juttu jatkuu alla	848
mainos alkaa	848
mais	1659
mais artigos	1656
mais comentadas	1656
mais lidas	1656
mais lidos	1656
mais populares	1656
mais tarde	1637
mais vistas	1656
mais vistos	1656
make a donation	529
manage consent	554
manage cookies	554
manage my account	535
manage options	554
manage preferences	554
manage settings	554
manage subscription	535
manage your newsletters	615
mantengamos un debate respetuoso	727
mantente informado	689
mastodon	546
masuk	1115
masuk / daftar	1115
max	1754
maybe later	527
""", 'me': """
me connecter	902
me le rappeler plus tard	897
media caption	564
meer	1421
meer artikelen	1421
meer informatie	1417
meer laden	1424
meer lezen	1421
meer nieuws	1421
meer over	1421
meer over dit onderwerp	1421
meer tonen	1424
meest bekeken	1421
meest gedeeld	1421
meest gekozen	1457
meest gelezen	1421
meghallgatom	1063
megosztom	1063
mehr anzeigen	373
mehr artikel	370
mehr aus	370
mehr aus dem ressort	370
mehr erfahren	366
mehr informationen	370
mehr laden	368	373
mehr lesen	370	373
mehr nach dieser anzeige	363
mehr news	370
mehr themen	370
mehr von diesem autor	370
mehr von uns	370
mehr zu diesem thema	370
mehr zum artikel	370
mehr zum thema	370
mein konto	352
meist gelesen	370
meistgeklickt	370
meistgelesen	370
meistgelesene artikel	370
meistkommentiert	370
mejla	1992
meld een fout	1419
meld fout	1447
meld fra om feil	1515
meld je aan	1408
member-only story	564
members only	535
meniu	1711
menu	231	301	564	921	1126	1185	1424	1590	1659	2218
meny	1520	2003
mer fra	1517
mer nyheter	2000
mer om	1517	2000
merci de votre inscription	905
merci pour votre retour	936
merci pour votre vote	942
mere fra	298
mere om	298
merken	352	360
merkliste	352
message	546
message publicitaire	912
messaggio promozionale	1176
messaggio pubblicitario	1199
messenger	546
mest delat	2000
mest delt	1517
mest delte	298
mest lest	1517
mest leste	1517
met ai gemaakt	1439
metodi di pagamento	1166
metodo di pagamento	1166
mettre en favori	909
""", 'mi': """
mi cuenta	686
mijn account	1406
mijn profiel	1406
min konto	285
min side	285	1504
mine avalehele	756
minha conta	1641
mis niets	1408
missa inget	1989
missa inte	2000
misschien later	1402
misschien ook interessant	1421
mit freunden teilen	443
mit ki erstellt	393
mitdiskutieren	368
mitglied werden	348
mitmachen und gewinnen	397
mitt konto	1987
""", 'mo': """
mode de paiement	901
modes de paiement	901
modifica le preferenze sui cookie	1195
modifica preferenze	1195
modifier mes choix	934
moj profil	1820	1929
moje konto	1573
mon compte	902
mon espace	902
monatlich	348
monatlich spenden	348
montant libre	901
monthly	528
monthly contribution	533
morda vas zanima	1933
more	562
more articles	559
more coverage	559
more for you	628
more from	559
more from this author	559
more from us	628
more headlines	559
more in this section	628
more in this series	559
more like this	559
more news	559
more newsletters	615
more on this story	559
more on this topic	559
more options	554
more sharing options	545
more stories	559
more stories like this	559
more stories you may like	559
more to explore	559
more to read	559
more top stories	559
most commented	559
most discussed	559
most emailed	559
most liked	556
most nem	1057
most popular	559
most read	559
most read stories	628
most recent	559
most shared	559
most viewed	559
most watched	559
mostra altro	1185
mostra contenuto	1178
mostra contenuto esterno	1195
mostra el contingut extern	190
mostra i commenti	1180
mostra il contenuto esterno	1195
mostrar comentarios	700
mostrar contenido externo	718
mostrar mais	1659
mostrar menos	705
moyen de paiement	901
moyens de paiement	901
""", 'mt': """
mti	1089	1089
mti/afp	1089
""", 'mu': """
muat lainnya	1126
mungkin lain kali	1113
must read	559
must reads	559
must-read	559
mute	564
muut lukevat	852
muut lukevat juuri nyt	852
muut lukevat nyt	852
""", 'my': """
my account	535
""", 'na': """
na czasie	1587
naar boven	1424
naar de aanbiedingen	1406
naar de inhoud	1424
naar de webshop	1442
nach anzeige weiterlesen	363
nach der werbung geht es weiter	423
nach oben	373
nadaljevanje pod oglasom	1932
nahoru	231
najbolj brane novice	1933
najbolj brane novice dneva	1933
najbolj brano	1933
najbolj komentirano	1933
najkomentiranije	1824
najnovije	1824
najnovije vesti	1824
najnovije vijesti	1824
najnowsze	1587
najnowsze informacje	1587
najpopularniejsze	1587
nanti	1113
nanti saja	1113
napisz komentarz	1585
nastavak teksta nakon reklame	1823
nastavenia cookies	1891
natisni	1935
naujausi	1324
naujiena papildoma	1329
naujiena pildoma	1329
""", 'ne': """
ne danas	1830
ne danes	1939
ne hvala	1830	1939
ne manquez rien	905
ne most	1057
ne plus afficher	897
ne propustite	1824
ne sada	1830
ne spreglejte	1933
ne zdaj	1939
ne, hvala	1830	1939
necrologie	1199
nee bedankt	1402
nee, bedankt	1402
nei takk	1501
nei, takk	1501
nein danke	347
nein, danke	347
nej tack	1984
nej tak	282
nej, tack	1984
nej, tak	282
nessun commento	1180
neste	1520
neste artikkel	1517
net binnen	1421
netiquette	368
neueste artikel	370
neueste meldungen	370
neueste nachrichten	370
neueste videos	370
never miss a story	539
never miss an update	539
new customers only	624
new customers only. terms apply	624
new here	535
newest first	556
newsletter	221	356	539	689	905	1170	1575	1643
newsletter abonnieren	356
newsletter e alert	1182
newsletter kostenlos abonnieren	356
newsletter recomendada	702
newsletter sign up	539
newsletter sign-up	539
newsletter signup	539
newsletter-anmeldung	356
newsletters	539	564	689	905	1643
newslettery	221	1575
newsticker	370
next	528
next article	559
next page	564
next post	564
next story	559
next up	559
""", 'ng': """
nghe	2211
""", 'ni': """
nicht jetzt	347
nicht mehr anzeigen	347
nichts mehr verpassen	356
nie masz konta	1573
nie teraz	1570
niet nu	1402
niet te missen	1421
nieuwsbrief	1408
nieuwsbrief ontvangen	1450
nieuwsbrieven	1408
""", 'no': """
no comments	556
no comments yet	556
no credit card required	624
no gracias	681
no grazie	1162
no posts	564
no te pierdas	702
no thank you	527
no thanks	527
no, gracias	681
no, grazie	1162
no, thanks	527
noch kein abo	417
noch kein abonnent	352
noch kein konto	352
noch keine kommentare	368
noch keine kommentare vorhanden	368
noch nicht registriert	417
nog geen abonnee	1457
nog geen account	1406
nog geen reacties	1419
noklausies rakstu	1367
non hai un account	1213
non merci	897
non oggi	1162
non ora	1162
non sei abbonato	1167
non sei ancora abbonato	1213
non, merci	897
norint komentuoti, reikia prisijungti	1328
normas	700
nos articles les plus lus	955
nos derniers articles	918
nos lecteurs ont lu ensuite	918
nos offres	902
nos offres d'emploi	938
nos recommandations	918
noskaties video	1369
not a subscriber yet	535
not now	527
not ready to donate	527
not ready to give today	527
not ready to subscribe	527
not ready to support today	527
not today	527
nota relacionada	741
notas recomendadas	741
notas relacionadas	741
note legali	1178
notez cet article	916
noticia relacionada	702
noticia relacionadas	702
noticias de hoy	702
noticias relacionada	702
noticias relacionadas	702
notizie correlate	1182
notizie del giorno	1182
nous contacter	916
nous soutenir	898
nous suivre	910
nous vous recommandons	918
now playing	564
""", 'nt': """
ntb	1546	1546
""", 'nu': """
nu acum	1699
nu ai cont	1731
nu in het nieuws	1421
nu niet	1402
nuoroda nukopijuota	1327
nuotraukos	1329
nutzungsbedingungen	366
""", 'ny': """
nyalakan notifikasi	1147
nyhedsbrev	287
nyhedsbreve	287
nyhetsbrev	1506	1989
nyhetsbrevet	1506	1989
nyhetsdygnet	2000
nyt luetuimmat	852
""", 'o ': """
o artigo continua depois da publicidade	1650
o seu email	1643
""", 'ob': """
obrigado pelo seu feedback	1672
obrigado pelo seu voto	1672
obrigado por se inscrever	1643
obserwuj	1580
obserwuj nas	1580
""", 'oc': """
oceni novico	1935
ocenite tekst	1826
""", 'od': """
odbij	1838
odbij sve	1838
oddaj komentar	1935
odjava	1820	1929
odpowiedz	1585
""", 'of': """
oferecer artigo	1641
oferecido por	1650
oferta especial	686
ofertas	696
ofertas de empleo	722
ofertes de feina	195
offer	551
offer ends soon	624
offerte	1176
offerte di lavoro	1199
offre partenaire	912
offres d'emploi	938
offrir l'article	902
""", 'og': """
oglas	1823	1932
oglasi	1823	1932
ogni contributo conta	1212
ogni euro conta	1212
""", 'oh': """
ohne spende weiterlesen	347
""", 'ok': """
ok	528
okumaya devam et	2086
""", 'ol': """
oldest first	556
ole esimene kommenteerija	755
oled juba tellija	749
oled uudiskirjaga liitunud	773
olet nyt tilannut uutiskirjeen	843
oletko jo tilaaja? kirjaudu	841
olvasd el ezt is	1068
olvassa el ezt is	1068
""", 'om': """
om cookies	1996
oma tili	841
""", 'on': """
once	528
onderwerpen	1421
one time donation	529
one-time	528
one-time donation	529
onko jutussa virhe	851
onko sinulla jo tunnus	841
""", 'oo': """
ook interessant	1421
oops! something went wrong	615
""", 'op': """
op leeslijst	1482
open image in gallery	564
open menu	564
opina	700
opprett en gratis bruker	1504
opprett en gratis konto	1504
opprett gratis bruker	1504
opprett konto	1504
oppsummert av ai	1520
oppsummert av ki	1520
opret bruger	285
opret en gratis bruger	285
opret en gratis profil	285
opret en konto	285
opret gratis profil	285
opret konto	285
opslaan	1412
opslag fra facebook	301
opslag fra instagram	301
opublikuj komentarz	1585
""", 'os': """
osallistu keskusteluun	851
ossza meg	1063
osta artikkel	749
ostale vesti	19	1824
ostale vijesti	19	1824
ostatnie wpisy	1587
ostavi komentar	1826
ostavite komentar	1826
oszd meg	1063
""", 'ot': """
other amount	533
other articles	559
other news	559
other readers liked	19
other stories	559
other stories you may like	559
other stories you might like	559
others also read	19	559
otra cantidad	685
otras noticias	19	702
otras noticias que pueden interesarte	19
otro importe	685
""", 'ou': """
our corrections policy	556
our newsletters	539
our partners	551
our social media	548
our sponsors	551
outro valor	1640
ouvir	1647
ouvrir le menu	921
""", 'ov': """
overschrijving	1405
""", 'oy': """
oynat	2098
""", 'oz': """
oznake	1824	1933
""", 'p': """
p	1706
""", 'pa': """
pagamento seguro	1640
pagamento sicuro	1166
page suivante	921
pagina successiva	1185
pago seguro	685
paid advertisement	629
paid content	551
paid partnership	551
paid post	551
paiment methods	533
palaute	851
paling banyak dibaca	1124
pane oma teadmised proovile	756
para continuar a ler	1689
para continuar lendo	1689
para seguir leyendo	737
paremti	1322
pariwara	1121
partage	909
partager	909	909
partager l'article	909
partager par e-mail	909
partager par email	909
partager par mail	909
partager sur	909
partager sur bluesky	909
partager sur linkedin	909	909
partager sur messenger	909
partager sur telegram	909
partager sur twitter	909
partager sur x	909
partager via messenger	909
partager via twitter	909
partages	909
partagez	909
partecipa alla discussione	1204
partenaire	912
parteneri	1706
participa	700
participa en la nostra enquesta	193
participe da conversa	1680
partilhar	1647
partilhe	1647
partner	1415
partner content	551
partner offers	551
partnerangebot	363
partnerangebote	363
partnerbijdrage	1462
partnercontent	1415
partnernieuws	1421
partnerska vsebina	1932
pas aujourd'hui	897
pas de commentaire	916
pas encore inscrit	902
pas maintenant	897
pasidalinkite	1327
pasidalinkite straipsniu	1327
pasidalinti	1322
passa a premium	1213
passatempos	1674
passend zum thema	370
passende artikel	370
passer cette annonce	912
password dimenticata	1167
passwort vergessen	352
patrocinado	696	1650
patrocinado por	696
payment method	533
payment methods	533
payment options	533
paypal	351
""", 'pe': """
pedoman media siber	1137
pelo mundo	1656
people also read	559
per continuar llegint	205
per continuare a leggere	1213
per e-mail teilen	360
per e-mail versenden	360
per mail teilen	360
per mail versenden	360
per whatsapp teilen	360
personuppgiftspolicy	1996
personvern	1513
personverninnstillinger	1513
peru milloin vain	841
peru tilaus milloin tahansa	843
peruuta milloin tahansa	841
pesquisar	1659
petites annonces	912
""", 'ph': """
photos	921
""", 'pi': """
piekrist	1378
piesakies jaunumiem	1385
piilota mainokset	848
pilihan editor	1124
pilihan redaksi	1124
pilihan untuk anda	1148
pilihan untukmu	1148
pin it	545
pinterest	546
pix	1640
""", 'pl': """
plaats een advertentie	1442
plaats een reactie	1419
plaats reactie	1419
plan du site	914
play audio	545
play now	564
play the video	604
play video	564
please check your inbox	661
please donate	529
please enter a valid email address	539
pledge your support	529
plus	285	921	1406	1987
plus d'articles	918
plus d'infos	918
plus lus	918
plus tard	897
plus-artikel	352
plusartikel	1406
pluss	1504
plussak	1504
""", 'po': """
pocket	546	1235
podaj adres e-mail	1575
podaj e-mail	1575
podcast	229	298	370	702	1182	1587	2096
podcastit	852
podcasts	298	370	1421	1656
podcasty	229	1587
podd	2000
poddar	2000
pode gostar de	1692
pode interessar	1656
podeli	1826
podeli na facebooku	1826
podeli vest	1826
podelite	1826
podijeli	1826
podijeli na facebooku	1826
podijeli vijest	1826
podijelite	1826
podkast	1517
podkaster	1517
podobne	1587
podpri	1928
podpri nas	1928
podprite nas	1928
podseti me kasnije	1830
podsjeti me kasnije	1830
pogledaj komentare	1826
pogoji uporabe	1947
polecamy	1587
polecane	1587
polecane dla ciebie	1587
politika privatnosti	1838
politika zasebnosti	1947
polityka cookies	1583
poprzedni	1590
populair	1421
populaire	918
populaire artikelen	1421
populaires	918
popular articles	559
popular now	559
popular posts	559
popular reads	628
popular stories	559
popular topics	559
populare	1709
popularne	1587
populer	1124
populiariausi	1324
portada	705
posez une question sur cet article	936
poslat	223
poslat e-mailem	223
poslechnout	223
post comment	556
post on x	545
poster un commentaire	916
posts relacionados	1656
potrebbe interessarti	1182
potrebbe interessarti anche	1182
potrebbero interessarti	1182
pour aller plus loin	918
pour lire la suite	951
povezana novica	1933
povezane novice	1933
povezane teme	1824
povezane vesti	1824
povezane vijesti	1824
povezano	1933
poveznica kopirana	1826
povolit cookies	226
powered by ai	597
pozabljeno geslo	1929
""", 'pr': """
pr	1065	1238	1238	1238	1287
pravidla diskuse	228
pravila komentiranja	1826	1935
pravila privatnosti	1838
preberite tudi	1933
precedente	1185
precios y disponibilidad pueden variar	722
preferenze cookie	1178
pregunta a nuestra ia	720
premium	219	285	474	535	686	902	1115	1167	1406	1504	1573	1641	1701	1987	2086	2208
premium content	535
premium digital	624
premium-artikel	352
prenumerata	1322	1573
prenumeration	1987
prenumeratoriams	1322
prenumerera	1987
prenumerera nu	1987
prenumeruj	1573
prenumeruoti	1322
preporuka	1824
presented by	551
press enter or click to view image in full size	564
pretplata	1819
pretplati se	1819
pretplatite se	1819
previous article	559
previous page	564
previous post	564
prihvatam	1838
prihvati	1838
prihvati sve	1838
priimti visus	1339
prijava	1820	1929
prijavi napako	1935
prijavi se	1820	1929
prijavite se	1820	1929
prijavite se odmah	1820
prijzen kunnen intussen gewijzigd zijn	1462
primo piano	1182
principais pontos, por ia	1672
prindi	754
prindi artikkel	754
print	290	546	1412
print article	545
print artiklen	290
print dit artikel	1458
print page	626
print subscription	535
print this	545
print this page	626
printen	1412
prisijungti	1322
prispevaj	1928
privaatsustingimused	766
privacidad	698
privacy	1178	1417
privacy center	366
privacy notice	539
privacy policy	554	1178
privacy preference center	554
privacy preferences	554
privacy settings	554
privacy statement	554
privacybeleid	1417
privacyverklaring	1417
privatumo politika	1339
probeabo	352
probeer het later opnieuw	1450
probeer nu	1406
produktempfehlung	363
profil	352
profilo	1167
profiter de l'offre	902
promo	1176	1823
promocijsko besedilo	1932
promocja	1582
promoted	551
promoted content	551
promoted links	551
promoted stories	559
promotie	1415
promotion	551
propaganda	1650
proposer une correction	942
prosseguir	1652
prova # dagar gratis	1987
prova gratis	1167	1987
prova gratis per un mese	1213
prova nu	1987
prova-ho un mes gratis	205
prueba gratis	686
prueba un mes gratis	737
przeczytaj jeszcze	1587
""", 'pu': """
pub	912	1650	1650
publicar comentario	700
publicidad	696	696
publicidad - sigue leyendo	696
publicidade	1650	1650
publicitat	184
publicitate	1706	1706
publier un commentaire	916
publireportage	912
publirreportaje	696
puntos clave	720
puoi regalare # articoli al mese	1215
puzzels	1442
""", 'py': """
pysy ajan tasalla	843
""", 'qu': """
quero assinar	1641
quiero recibirla	733
quiero recibirlo	733
quiero suscribirme	686
quitar publicidad	722
""", 'ra': """
raccomandato da	1176
raksts pieejams abonentiem	1362
rapporter feil	1515
rapportera fel	1998
""", 're': """
reactie	1419
reacties	1419
reacties worden vooraf gecontroleerd	1447
read aloud	545
read also	559
read article	564
read comments	556
read full article	564
read full story	564
read in app	564
read more	564
read more about	559
read more about sharing	545
read more articles	564
read more here	564
read more on	559
read more on these topics	559
read next	559
read original article	564
read our complete coverage	559
read story	564
read the article	564
read the full article	564
read the full story	564
readers also read	559
ready for more	539
reageer	1419
reageren	1419
rebutja-ho tot	190
recent	559
recent articles	559
recent news	559
recent posts	559
recent stories	559
recevoir la newsletter	905
recevoir une alerte	944
rechazar	698
rechazar todas	698
rechazar todo	698
recherche	921
rechercher	921
recibir alertas	732
recibir alertas de este tema	732
reclame	1415
recomandate	1709
recomendaciones	702
recomendadas	702	1656
recomendado	702
recomendado para ti	702
recomendados	702	1656
recomendamos	1656
recommended	559
recommended articles	559
recommended external content	595
recommended for you	559
recommended reading	559
recommended reads	628
recommended stories	559
recommended videos	559
recurso exclusivo para assinantes	1674
recusar	1652
redakcja poleca	1587
redaksi	1137
redaksjonen anbefaler	1517
redaktionen anbefaler	298
redaktionen rekommenderar	2000
redaktionsempfehlung	370
redan prenumerant? logga in	1987
reddet	2093
reddit	546
redes sociais	1648
redes sociales	693
refuser	914
registar	1641
registe-se	1641
register	535
register for free	535
register now	535
registo	1641
registra't	179
registra't per comentar	193
registrace	219
registracija	1820	1929
registrarme	686
registrarme en la newsletter	689
registrarse	686
registrasi	1115
registrate	737
registrati	1167
registrati e leggi questo articolo	1213
registrati gratis	1167
registreer	1406
registreer gratis	1406
registreeru tasuta	749
registreeru veebiseminarile	756
registrer deg	1504
registrera dig	1987
registreren	1406
registrieren	352
registriraj se	1820	1929
registro	686
registrovat se	219
registruj se	1820
registruotis	1322
regulamin	1583
reject all	554
reject all cookies	554
rejeitar	1652
rejeitar todos	1652
rejoignez la conversation	942
rejoignez la discussion	942
reklaam	749
reklaamartikkel	757
reklaamtekst	757
reklam	1995	2092	2092
reklam alani	2092
reklama	225	225	1322	1582	1582	1823	1877
reklamdan sonra devam ediyor	2092
reklame	293	1512
reklami atla	2092
reklami kapat	2092
reklaminis straipsnis	1330
reklamlar	2092
reklamy	1582
rekomendasi	1124
rekomendasi untuk anda	1124
rekomendasi untukmu	1124
rekomenduojame	1324
rekommenderade artiklar	2000
rekommenderas	2000
rekommenderat	2000
relacionadas	702	1656
relacionado	702
relacionados	702	1656
related	559	562
related article	559
related articles	559
related content	559
related coverage	559
related items	559
related links	559
related news	559
related posts	559
related reading	559
related stories	559
related story	559
related tags	559	559
related to this story	559
related topics	559
related videos	559
relaterade artiklar	2000
relaterade nyheter	2000
relaterat	2000
relaterede artikler	298
relaterede emner	298
relateret	298
relatert	1517
relaterte artikler	1517
relaterte emner	1517
relaterte saker	1517
remember me	535
remiamas turinys	1330
remind me in #	527
remind me in may	527
remind me later	527
remind me next month	527
remind me tomorrow	527
remove ad	551
remove ads	551
remti	1322
rep alertes d'aquest tema	199
replay	564
replies	556
reply	556
report	546
report a problem	556
report a typo	556
report abuse	556
report ad	551
report comment	556
report this ad	551
reportagem exclusiva para assinantes	1689
reportar	700
reportar erro	1654
reportar error	700
reportar un error	700
reproducir	705
reproduzir	1659
request a correction	556
reset password	535
responder	700	1654
resta aggiornato	1170
restam # caracteres	1680
resumen con ia	720
resumen de ia	720
resumen por ia	720
resumir com ia	1672
resumo por ia	1672
retour	909
retour en haut	921
return to top	564
""", 'ri': """
riassumi con l'ia	1197
riassunto ia	1197
ricevi gli avvisi su questo argomento	1207
ricevi la newsletter	1170
ricevi una notifica per ogni nuovo articolo dell'autore	1207
rifiuta	1178
rifiuta tutto	1178
rimani aggiornato	1170
rimani informato	1170
riproduci	1185
riservato agli abbonati	1213
rispondi	1180
rispondi al sondaggio	1204
ritzau	326	326
ritzau/afp	326
ritzau/reuters	326
""", 'ro': """
rodyti daugiau	1329
rodyti komentarus	1328
""", 'rs': """
rss	546
""", 'ru': """
rubriken	370
rubriques	918
""", "s'": """
s'abonner	902
s'identifier	902
s'inscrire	902
s'inscrire gratuitement	902
""", 'sa': """
saada e-postiga	754
saada vihje	756
sag uns deine meinung	403
sagen sie uns ihre meinung	403
saiba mais	1656
sair	1641
saken er forbeholdt abonnenter	1504
saken er lest opp av en robot	1509
saken fortsetter etter annonsen	1512
saken fortsetter nedenfor	1512
saken fortsetter under	1512
saken fortsetter under bildet	1512
saken oppdateres	1512
salin link	1119
salin tautan	1119
saltar al contenido	705
saltar publicidad	696
salva	1173
salva articolo	1173
salva l'articolo	1215
salva per dopo	1215
salvar	1647
salvar artigo	1647
salvar para ler depois	1691
salvesta	754
salvesta artikkel	754
samal teemal	751
samengevat door ai	1439
samenvatting door ai	1439
sammanfattad av ai	2003
sammanfattning gjord av ai	2003
samtykke	294	1513
sauvegarder	909
sauvegarder l'article	954
sauvegarder pour lire plus tard	954
save	545
save article	545
save for later	545
save preferences	554
save story	545
save this article	545
saved	545
""", 'sb': """
sblocca l'articolo	1213
""", 'sc': """
scegli il tuo abbonamento	1213
scegli l'abbonamento che fa per te	1213
scegli un importo	1166
schlagworte	370
schlagworte zum thema	370
schon abonnent	352
schon dabei	347
schreibe einen kommentar	368
schreiben sie der redaktion	403
schreiben sie einen kommentar	368
schrift verkleinern	360
schrijf een reactie	1419
schrijf je gratis in	1450
schrijf je in	1408
schrijf je in voor onze nieuwsbrief	1408
scopri	1185
scopri le offerte	1167
scopri tutte le nostre newsletter	1209
scopri tutte le offerte di abbonamento	1213
scrie un comentariu	1708
scrivi qui il tuo commento	1204
scrivi un commento	1180
scroll down for video	604
scroll down to continue	629
scroll down to continue reading	551
scroll for more	551
scroll ke bawah untuk melanjutkan	1121
scroll to continue	551
scroll to continue with content	551	1121
scroll to top	564
scroll untuk membaca	1121
scrolle weiter	363
scrollen sie weiter	363
""", 'se': """
se abonnemang	1987
se abonnementer	285
se alla	2003
se alla bilder	2003
se alle	301	1520
se alle abonnentfordeler	1504
se alle bildene	1520
se alle fordele for abonnenter	285
se bildene her	1520
se billederne her	301
se connecter	902
se connecter avec apple	951
se connecter avec facebook	951
se connecter avec google	951
se erbjudanden	1987
se flere billeder	301
se grafikken her	301	1520
se klippet	2003
se klippet i spelaren ovan	2003
se klippet ovan	2003
se klippet over	1520
se tilbud	285	1504
se tilbudene	1504
se videoen her	301	1520
se videoen herunder	301
se videoen nedenfor	301	1520
se videoen ovenfor	301
se videoen over	1520
se videoen under	1520
se videon i spelaren ovan	2003
se videon nedan	2003
se videon ovan	2003
search	564
sebelumnya	1126
secciones	702
sections	564
secure checkout	533
secure payment	533
secure transaction	533
sedang tren	1148
see all	564
see all newsletters	539
see all plans	624
see all subscription plans	624
see also	559
see comments	556
see more	564
see subscription options	535
segnala	1180
segnala un errore	1180
segnala un errore nell'articolo	1204
segueix aquest tema	199
segueix l'autor	199
segueix tota l'actualitat en directe	208
segui	1174
segui la diretta	1207
segui questo argomento	1207
segui questo tema	1207
seguici	1174
seguici su facebook	1174
seguici sui social	1174
seguir	694	1648
seguir a este autor	732
seguir autor	1682
seguir este tema	732	1682
seguir leyendo	686	705
seguir leyendo en	694
seguir sin apoyar	681
sei d'accordo? vota	1204
seite #	373
seite drucken	360
seite teilen	360
seja apoiador	1638
seja assinante	1641
seja o primeiro a comentar	1654
seja um apoiador	1638
selanjutnya	1126
selecione as newsletters que pretende receber	1684
selecione as newsletters que quer receber	1684
select an amount	533
select payment method	533
selengkapnya	1126
semua komentar	1123
senare	1984
senaste	2000
senaste nyheterna	2000
senaste nytt	2000
send email	545
send feedback	556
send til en ven	290
send to a friend	545
senere	282	1501
seneste	298
seneste nyheder	298
seneste nyt	298
sense tu no seria possible	204
sent daily	615
sent weekly	615
senza di te non ce la facciamo	1212
senza vincoli	1213
seotud artiklid	751
seotud lood	751
sepa-lastschrift	351
services partenaires	912
servicios	702
sesli dinle	2090
seu e-mail	1643
seu email	1643
seuraa	847
seuraa aihetta	847
seuraava	854
seuraava juttu	852
seuraavaksi	854
sezioni	1182
""", 'sf': """
sfoglia gallery	1185
sfoglia il giornale	1167
""", 'sh': """
share	477	545	1119	1147	1704
share article	545
share by email	545
share by text	545
share full article	545
share link	545
share on	545
share on bluesky	545
share on facebook	545
share on flipboard	545
share on linkedin	545
share on pinterest	545
share on reddit	545
share on social	626
share on social media	626
share on telegram	545
share on threads	545
share on x	545
share on x (twitter	545
share on your socials	626
share options	545
share pe facebook	1733
share save	545
share share	545
share story	545
share this	545	545
share this article	545
share this news	545
share this on	545
share this on social media	545
share to facebook	545
share tweet	545
share using the buttons below	626
share via	545
share via facebook	545
share via twitter	545
share with a friend	545
share with email	545
share with friends	626
share with your friends	545
sharing	545
show all	564
show caption	564
show comments	556
show external content	554
show less	564
show more	564
show more sharing options	545
shrani	1935
""", 'si': """
si din mening	1515
sie haben bereits ein konto	417
sie haben bereits ein konto? anmelden	417
sie haben den newsletter abonniert	409
sie haben noch kein abo	417
sieh dir diesen beitrag auf instagram an	391
siehe auch	370
siga	1648
siga este autor	1682
siga-nos	1648
sign in	535
sign in / register	535
sign in or sign up	535
sign me up	539
sign out	535
sign up	535
sign up for corrections and clarifications	556
sign up for free	535
sign up for our newsletter	539
sign up here	539
sign up now	535
sign up or log in	624
sign up to our newsletter	615
sign up with your email	615
signaler	916
signaler un abus	942
signaler une faute	942
signaler une faute d'orthographe	942
sigue este tema y recibe avisos	732
sigue leyendo	702
sigue leyendo debajo	696
siguiendo	694
siguiente	705
siguiente noticia	702
sikeresen feliratkozott	1072
simak juga	1124
similar articles	559
similar posts	559
similar stories	559
simpan	1119
simpan artikel	1147
simpan untuk dibaca nanti	1147
sin comentarios	700
sin permanencia	737
single contribution	533
sinu e-posti aadress	773
sinua voisi kiinnostaa	852
siradaki haber	2096
sisesta oma e-posti aadress	773
siste	1517
siste nyheter	1517
siste nytt	1517
sisuturundus	749
sisuturunduse artikkel	757
site map	564
sitemap	564
""", 'sk': """
skaitomiausi	1324
skaitomiausi straipsniai	1324
skaitomiausia	1324
skaitykite daugiau	1324
skaitykite toliau	1322
skaityti daugiau	1329
skaityti komentarus	1328
skaityti toliau	1322
skaityti visus komentarus	1328
skapa ett gratis konto	1987
skapa ett konto	1987
skapa gratis konto	1987
skapa konto	1987
skapa konto gratis	1987
skaties bildes	1369
skaties foto	1369
skaties video	1369
skatieties video	1369
skip ad	527
skip ads	551
skip advertisement	551	551
skip for now	527
skip past newsletter promotion	539
skip this	527
skip to content	564
skip to footer	564
skip to main content	564
skip to navigation	564
skomentuj	1579	1585
skopiowano link	1579
skopiuj adres	1579
skopiuj link	1579
skriv din kommentar	296	1515	1998
skriv din kommentar her	296	1515
skriv en kommentar	296	1515	1998
skriv et svar	301
skriv inn e-post	1506
skriv inn e-postadressen din	1506
skriv kommentar	296
skriv ut	1509	1992
skriv ut artikeln	1992
skriv ut saken	1509
skype	546
""", 'sl': """
sla advertentie over	1415
sluit	1424
sluiten	1402
""", 'sm': """
sms	546
""", 'sn': """
snapchat	546
""", 'so': """
sobre el autor	702
sobre la firma	702
social	1174
social media	361	548
sociala medier	1993
sociale media	1413
sociale medier	291
solo gli abbonati possono commentare	1204
solo los suscriptores pueden comentar	727
something went wrong	615
something went wrong. please try again	615
something went wrong. please try again later	539
sommaire	921
son dakika	2096
son dakika haberleri	2096
son haberler	2096
sonra oku	2090
sonraki	2098
sonraki haber	2096
sonraki sayfa	2098
sorodna novica	1933
sorodne novice	1933
sorodne vsebine	1933
sorotan	1124
sort by	556
sosiaalinen media	847
sosiale medier	1510
sostieni	1163
sostienici	1163
soutenez-nous	898
soutenir	898
soziale medien	361
""", 'sp': """
spannend	370
spara	1992
spara artikel	1992
spara artikeln	1992
spara artikeln till senare	1992
spara till senare	1992
spausdinti	1327
special offer	535
speel video af	1444
speichern	360
spela upp	2003
spende	348
spende jetzt	348
spenden	348
spenden sie	348
spendenkonto	413
spill av	1520
spill av video	1520
spill av video her	1520
spomni me kasneje	1939
sponset	1512
sponset innhold	1512
sponsor content	551
sponsored	363	479	551	1462
sponsored content	551
sponsored links	551
sponsored message	551
sponsored message - story continues after this	551
sponsored post	551
sponsored stories	559
sponsoreret	293
sponsoreret indhold	293
sponsorizzato	1176
sponsorlu	2092
sponsorlu haber	2092
sponsoroitu	848
sponsrat	1995
sponzorirana vsebina	1932
sponzorirano	1823	1932
sponzorisani tekst	1823
sponzorisano	1823
spotify	546
spotted a mistake	556
spotted an error	556
sprejmem	1947
sprejmi	1947
sprejmi vse	1947
spremi	1826
""", 'st': """
stampa	1173
stampa articolo	1173
stampa questo articolo	1215
standard digital	624
start free trial	535
start subscription	535
startseite	370	373
stay connected	539
stay in the know	539
stay informed	539
stay up to date	539
steady	348
stel je vraag aan onze ai	1439
stellenmarkt	397
stem her	301	1520
stem i afstemningen	301
stem i avstemningen	1520
stem nu	1442
steun ons	1403
stichworte	370
stikkord	1517
stimmen sie ab	397
stopt automatisch	1457
stories for you	559
story continues	551
story continues below	551
straipsnis prieinamas tik prenumeratoriams	1322
strictly necessary cookies	554
strinjam se	1947
strinjam se s prikazom zunanje vsebine	1947
stt	856	856
stt-afp	856
stt-reuters	856
stumbleupon	546
stuur door	1482
stuur een correctie	1447
""", 'su': """
su questo argomento	1216
subiecte	1709
submit	528
submit a correction	556
submit comment	556
subscreva a newsletter	1643
subscreva gratuitamente	1684
subscrever	1643
subscrever newsletter	1643
subscribe	535
subscribe by email	539
subscribe for free	535
subscribe here	535
subscribe now	535
subscribe to continue	535
subscribe to continue reading	535
subscribe to get the latest posts sent to your email	539
subscribe to our newsletters	539
subscribe to read	535
subscribe today	535
subscribe via email	539
subscriber exclusive	624
subscriber only	535
subscriber-only	535
subscriber-only content	624
subscribers get more	624
subscribers only	535
subscription options	535
subscriu-t'hi	178
subscriu-te	178
subskrybuj	1573
success! check your inbox	661
successivo	1185
suche	373
suchen	373
sudah punya akun	1115
suggerisci una correzione	1197
suggest a correction	556
suggested	559
suggested articles	559
suivant	921
suivez notre direct	954
suivez nous	910
suivez-nous	910
suivi	910
suivre	910
suivre ce sujet	910
suivre ce sujet et recevoir une alerte	944
suivre cet auteur	910
sujets	918
sulge reklaam	757
sulje	839
sullo stesso argomento	1182
sullo stesso tema	1182
sumbang	1114
summary by ai	597
suositellut	852
suosittelemme	852
suosituimmat	852
support local journalism	529
support our journalism	529
support our work	529
support quality journalism	529
support the author	529
support this site	529
support us	529
support us on patreon	529
support us today	529
supported by	551
sur ce sujet	918
sur le web	918
suscribete	686
suscribirme	686
suscribirse	686
suscribite	737
suscribite ahora	737
suscripciones	686
susijusios naujienos	1324
sutikti su visais	1339
sutinku	1339
suurenna kuva	854
""", 'sv': """
svar	296	1515
svara	1998
svi komentari	1826
""", 'sw': """
swisha en slant	1985
""", 'sz': """
szavazzon	1070
szukaj	1590
""", "t'": """
t'ha agradat aquest article	193
""", 'ta': """
ta bort annonser	1995
tag	1124	1182	2216
tag-uri	1709
taggar	2000
tagged	559
tagger	1517
tagi	1587
tagovi	1824
tags	298	370	482	559	702	918	1124	1182	1421	1656	2216
taguri	1709
taille du texte	909
taip pat skaitykite	1324
tak for din tilmelding	287
take our survey	556
tallenna	846
tallenna juttu	846
talvez mais tarde	1637
tamanho da fonte	1647
tampilkan lebih banyak	1126
tartalom	1070
tautan berhasil disalin	1147
tautan disalin	1119
tautan telah disalin	1147
tavs e-pasts	1385
""", 'te': """
te has suscrito correctamente	733
te puede gustar	702
te puede interesar	702
te quedan # caracteres	727
te recomendamos	702
te-ar putea interesa	1709
teata veast	755
teavita veast	755
tee lahjoitus	840
teilen	360
teilen auf	360
teilen und weiterempfehlen	360
teised loevad	751
tek seferlik	2085
tekst loopt door onder de advertentie	1415
tekst se nastavlja nakon oglasa	1823
tekstgrootte	1412
tekstimainos	848
telegram	546	1754
teljes cikk	1070
telli	749
telli kohe	749
tellijale	749
tellijana saad artiklit jagada	754
tellijatele	749
tema	1517
tema dana	1824
temaer	1517
temas	702	1656
temas relacionados	702
tematy	1587
temes relacionats	208
temi	1182
temos	1324
tempo de leitura	1659
tempo di lettura	1185
tempo estimado de leitura: # minutos	1647
temps de lecture	921
temps de lecture : # min	921
tendances	918
tendencias	702
tendenze	1182
tentang kami	1137
teraz nie	1884
terbaru	1124
terkait	1124
terkini	1124
termini e condizioni	1178
termos de uso	1652
terms	554
terms & conditions	554
terms and conditions	554
terms apply	624
terms of service	554
terms of use	554
terpopuler	1124
terpopuler hari ini	1148
terug naar boven	1424
test din viden i ugens quiz	301
test kunnskapene dine i ukas quiz	1520
testa dina kunskaper i veckans quiz	2003
testaa tietosi viikon visassa	854
testen	352
testez gratuitement	902
testez vos connaissances	942
testez vos connaissances avec notre quiz	942
tetszik	1063
text size	545
text version	564
texto gerado por ia	1672
""", 'th': """
thank you	528
thank you for subscribing	615
thank you for watching	629
thank you to our sponsors	551
thank you! please check your inbox	661
thanks for subscribing	539
thanks for watching	629
thanks to our sponsors	551
thanks! please check your inbox	661
the article continues below	629
the story continues below	629
the video player is currently playing an ad	595
thema	370
thema's	1421
themen	370
there are no comments yet	556
there was an error, please provide a valid email address	615
these are external links and will open in a new window	545
this is an advertisement	551
this video can not be played	595
this video cannot be played	595
threads	546
""", 'ti': """
ti consigliamo	1182
ti potrebbe interessare	1182
ti potrebbero interessare	1182
ticker	370
tickets sichern	397
tidak terima kasih	1113
tidak, terima kasih	1113
tiempo de lectura	705
tiempo estimado de lectura: # minutos	693
tietosuoja	849
tiktok	546
til forsiden	298	1517
til toppen	301	1520
tilaa	841
tilaa nyt	841
tilaa uutiskirje	843
tilaa uutiskirjeet	843
tilaajalle	841
tilaajille	841
tilaukset	841
till erbjudandet	1987
till startsidan	2000
till toppen	2003
tilmeld	287
tilmeld dig	287
tilmeld dig nyhedsbrevet	287
tilmeld nyhedsbrev	287
timp de citire # min	1711
tin sau	2216
tinggalkan komentar	1123
tip us	529
tips en venn	1509
tips van de redactie	1421
tipsa	1992
tipsa oss	1998
tisk	223
""", 'to': """
today's most read	628
today's paper	564
today's top stories	559
todos los comentarios	700
toestemming	1417
toeta	749
toeta meid	749
toevoegen aan leeslijst	1482
toggle	564
toggle caption	564
toimetus soovitab	751
toimitus suosittelee	852
toista	854
toon deze inhoud	1437
toon inhoud	1417
toon meer	1424
toon minder	1424
toon reacties	1419
top articles	559
top artikel	370
top comments	556
top headlines	559
top latest discussions	564
top news	559
top stories	482	559
top-artikel	370
top-news	370
top-themen	370
tophistorier	298
topics	559
topik	1124
topik terkait	1124
toppnyheter	2000
toppsaker	1517
topthemen	370
torna all'inizio	1185
torna su	1185
torne-se assinante	1638
torne-se membro	1638
tots els butlletins	201
toujours afficher ce type de contenu	934
tous les commentaires	916
tous ses articles	932
tout accepter	914
tout refuser	914
tout voir	921
toute l'actu	918
toutes les photos	921
""", 'tr': """
trabaja con nosotros	722
trabalhe connosco	1674
trabalhe conosco	1674
trakteer ons op koffie	1403
trang sau	2218
transferencia bancaria	685
translated by ai	597
traueranzeigen	397
treballa amb nosaltres	195
trefwoorden	1421
trend	2096
trending	370	559	1124	1421	1656
trending deals	551
trending now	559
trending stories	559
trending today	559
trending topics	559
trimite	1704
trimite pe email	1704
trimite pe whatsapp	1733
trimite unui prieten	1733
try it free	535
""", 'tt': """
tt	2029	2029
tt-afp	2029	2029
tt-reuters	2029	2029
""", 'tu': """
tu e-mail	689
tu email	689
tudo sobre	1656
tue riippumatonta journalismia	840
tuitar	1647
tuitear	693
tulis komentar	1123
tulis komentar anda di sini	1137
tulosta	846
tulosta juttu	846
tumblr	546
tunnuksen luominen on maksutonta	841
tuoreimmat	852
tuoreimmat uutiset	852
turinio rinkodara	1330
tutti gli aggiornamenti qui	1207
tutti i commenti	1180
tutup	1113
""", 'tw': """
tweet	545	1119	1173
tweet this	545
tweeta	1992
tweeter	909
tweetle	2090
tweetnij	1579
tweetnout	223
twitter	546
twitter-inhalte erlauben	366
twittern	360
""", 'ty': """
tyck till	1998
tylko w serwisie	1587
type your email	539
""", 'u ': """
u fokusu	1824
""", 'ud': """
udskriv	290
udvalgt	298
""", 'ui': """
uitgelicht	1421
uitloggen	1406
""", 'ul': """
ultim'ora	1182
ultime news	1182
ultime notizie	1182
ultimele articole	1709
ultimi articoli	1182
""", 'um': """
um assinante ofereceu-lhe este artigo	1691
umfrage wird geladen	397
""", 'un': """
un abbonato ti ha regalato questo articolo	1215
un subscriptor t'ha regalat aquest article	207
une erreur dans l'article	916
uneix-te a la conversa	193
unfollow	548
unisciti al nostro canale	1174
unlisted	564
unlock this article	535
unohditko salasanan	841
uns folgen	361
unser bestes angebot	417
unser newsletter	356
unsere empfehlung	370
unsere empfehlungen	370
unsere newsletter	356
unsere top-themen	422
""", 'up': """
up next	559
upgrade now	535
upgrade to founding member	535
upgrade to paid	529
uplati	1819
""", 'us': """
ustawienia	1583
ustawienia cookies	1583
""", 'ut': """
utiles	914
utvalgt	1517
utvalt	2000
""", 'uu': """
uudiskiri	773
uudiskirjad	773
uusimmat	852
uutiskirje	843
uutiskirjeet	843
""", 'uw': """
uw e-mailadres	1408
""", 'va': """
vaata galeriid	756
vaata ka	751
vaata kommentaare	755
vaata pilte	756
vaata videost	756
vaata videot	756
vaata videot siit	756
vacatures	1442
vagas de emprego	1674
vai al contenuto	1185
vain tilaajille	841
vakances	1369
valikko	854
valorar	700
van onze partners	1421
vandaag	1421
vandaag niet	1402
var artikkelen nyttig	1515
var artiklen nyttig	296
var dette nyttig	1520
var oppsummeringen nyttig	1515
var opsummeringen nyttig	296
var saken nyttig	1515
varovanje osebnih podatkov	1947
vastaa	851
vastaa kyselyyn	854
vastaa lukijakyselyyn	854
""", 've': """
ve zkratce	229
vedi anche	1182
vedi i # commenti	1204
vedi i commenti	1180
vedi tutte	1185
vedi tutti	1185
vedi tutto	1185
veilig betalen	1405
ver # comentarios	700
ver bio	714
ver comentarios	700
ver contenido	698
ver contenido externo	718
ver essa foto no instagram	1670
ver este tuit	718
ver fotos	705
ver galeria	1659
ver los comentarios	700
ver mais	1659
ver ofertas	686	1641
ver perfil	714	1682
ver resultado parcial	1680
ver resultados	727
ver resultados de la encuesta	727
ver todas	705	1659
ver todo	705
ver todos	705	1659
ver tudo	1659
verder zonder te steunen	1402
vergroot	1424
vergroot afbeelding	1424
verlagsangebot	363
verlagsbeilage	423
verschicken	360
versenden	360
verwandte artikel	370
verwandte themen	370
verwante artikelen	1421
veuillez saisir une adresse e-mail valide	947
veure # comentaris	193
veure perfil	199
veure totes les ofertes	205
vezane vesti	1824
vezane vijesti	1824
vezi # comentarii	1720
vezi comentariile	1708
vezi mai mult	1711
vezi rezultatele	1720
vezi toate	1711
vezi toate newsletterele noastre	1727
vezi toate ofertele de abonament	1731
vezi videoclipul	1726
""", 'vi': """
vi har lukket for kommentarer	296
viber	546	1754
videa	229
video	229	298	1124	1182	1517	1709	2000	2096	2216
video abspielen	399
video ad	551
video afspelen	1444
video anschauen	399
video ansehen	399
video laden	366
video terkait	1124
video's	1421
videoen afspilles her	301
videoen kan ikke afspilles	301
videolar	2096
videos	370	702
videot	852
videoyu izle	2098
videoyu izleyin	2098
view all	564
view all newsletters	539
view comment	556
view comments	556	564
view full size	564
view gallery	564
view image	564
view image in fullscreen	564
view more	564
view on instagram	545
view our privacy policy	595
view plans	535
view post on instagram	595
view post on x	595
view subscription options	535
view this post on facebook	595
view this post on instagram	595
view this post on threads	595
view this post on x	595
viimased uudised	751
virement	901
virement bancaire	901
vis alle	301	1520
vis bildetekst	1520
vis flere	301	1520
vis indhold	294
vis innhold	1513
vis innlegg fra facebook	1520
vis innlegg fra instagram	1520
vis kommentarer	296	1515
vis mer	1520
vis mere	301
visa alla	2003
visa fler	2003
visa kommentarer	1998
visa mer	2003
visualizza questo post su instagram	1195
""", 'vk': """
vk	546
""", 'vo': """
voce sintetica	1197
voeg toe aan je leeslijst	1458
voir aussi	918
voir ce post	934
voir ce tweet	934
voir cette publication sur instagram	934
voir le contenu	914
voir le diaporama	921
voir les # commentaires	942
voir les commentaires	916
voir les offres	902
voir les photos	921
voir moins	921
voir plus	921
voir plus de commentaires	916
voir ses articles	932
voir son profil	932
voir tous ses articles	932
voir tout	921
voit perua tilauksen milloin tahansa	843
voit peruuttaa milloin vain	841
volg	1413
volg dit onderwerp	1413
volg ons	1413
volgen	1413
volgend artikel	1421
volgende	1424
volgende pagina	1424
vollbild	373
vols eliminar la publicitat	195
vols llegir l'article sencer? subscriu-te	205
voltar ao topo	1659
volver arriba	705
von ki zusammengefasst	393
voor abonnees	1406
vorherige seite	373
vorheriger artikel	370
vorig artikel	1421
vorige	1424
vorlesen	360
vorlesen lassen	360
vormista tellimus	749
vorteile sichern	352
vota a la nostra enquesta	193
vota en nuestra encuesta	727
vota il nostro sondaggio	1204
vota nel nostro sondaggio	1204
vote na nossa enquete	1680
votez dans notre sondage	942
votez pour faire entendre votre voix	942
votre adresse mail	947
votre commentaire	916
votre e-mail	905
votre email	905
vous aimerez aussi	918
vous aimerez lire	918
vous avez lu # articles sur # ce mois-ci	951
vous avez une question	916
vous n'avez pas encore de compte	951
vous pourriez aimer	918
vous pourriez aussi aimer	918
vous pouvez offrir # articles par mois	954
""", 'vr': """
vraag het ai	1439
vraag het onze ai	1439
""", 'vs': """
vsebina je zaklenjena	1929
vsi komentarji	1935
vstoupit do diskuse	228
vstoupit do galerie	231
vstupte do diskuse	228
""", 'vu': """
vul de vragenlijst in	1442
vul een geldig e-mailadres in	1450
""", 'vy': """
vytisknout	223
""", 'w ': """
w tym artykule	1587
""", 'wa': """
waardeer dit artikel	1454
waardeer dit verhaal	1454
wachtwoord vergeten	1406
war diese zusammenfassung hilfreich	393
was andere lesen	370
was deze samenvatting nuttig	1439
was this helpful	556
was this summary helpful	597
was this summary useful	597
was this translation helpful	597
watch above	604
watch below	604
watch here	604
watch more	559
watch next	559
watch on youtube	604
watch the full video	604
watch video	564
""", 'we': """
we care about your privacy	554
we recommend	559
we value your privacy	554
weekly newsletter	539
wees de eerste die reageert	1419
weigeren	1417
weiter nach der anzeige	423
weiter zum artikel	347
weitere artikel	370
weitere artikel zum thema	422
weitere links	370
weitere meldungen	370
weitere nachrichten	370
weitere news	370
weitere newsletter	409
weitere podcasts	370
weitere themen	370
weitere videos	370
weiterempfehlen	360
weiteres	370
weiterlesen	373
weniger anzeigen	373
werbeanzeige	363
werbliche inhalte	363
werbung	363
werbung folgt	464
werbung von unserem partner	423
werde mitglied	348
werden sie mitglied	348
werden sie teil unseres teams	397
wesprzyj	1571
wesprzyj nas	1571
""", 'wh': """
what do you think	556
what to read next	559
whatsapp	546	546	1754
why trust us	629
why you can trust our reviews	629
why you can trust us	629
""", 'wi': """
wideo	1587
""", 'wo': """
word lid	1403
word supporter	1403
word vriend	1403
""", 'wr': """
write a comment	556
write a review	556
""", 'ws': """
wspieraj	1571
wspieraj nas	1571
wspieram	1571
wszystkie	1590
wszystkie komentarze	1585
""", 'wu': """
wunschbetrag	351
""", 'wy': """
wybrane dla ciebie	1587
wydarzenia	1587
wydrukuj	1579
wyloguj	1573
wyszukaj	1590
""", 'x': """
x	546	1065
""", 'x ': """
x (twitter	546
x facebook	545
""", 'x.': """
x.com	546
""", 'xe': """
xem clip	2238
""", 'xi': """
xing	546
""", 'ya': """
ya eres suscriptor	686
ya he donado	681
ya soy socio	681
ya te has registrado	686
ya tengo cuenta	686
ya tienes cuenta	686
ya tienes una cuenta	686
yanitla	2095
yapay zekaya sor	2095
yazdir	2090
yazi boyutu	2090
yaziyi dinle	2090
""", 'ye': """
yearly	528
yerinizi ayirtin	2098
yes	556
""", 'yo': """
yorum	2095
yorum kurallari	2095
yorum yap	2095
yorum yaz	2095
yorum yazin	2095
yorumlar	2095
yorumlari oku	2095
yorumunuzu yazin	2095
you are now subscribed	615
you are subscribed	615
you can change how much you give or cancel your contributions at any time	529
you have # seconds	551
you may also be interested in	559
you may also enjoy	559
you may also like	559
you may have missed	559
you may like	559
you might also be interested in	559
you might also like	559
you might like	559
you're in	539
you're subscribed	615
your account	535
your comment	556
your donation is tax-deductible	620
your email	539
your email address	539
your gift is tax-deductible	620
your privacy choices	554
your privacy is important to us	554
your subscription is confirmed	615
youtube	546
youtube-inhalte erlauben	366
""", 'yu': """
yukari	2098
""", 'z ': """
z ostatniej chwili	1587
""", 'za': """
zaakceptuj wszystko	1583
zaboravljena lozinka	1820
zadejte e-mail	221
zadejte e-mailovou adresu	221
zadnje novice	1933
zadnje objave	1933
zahl ich	348
zahlungsart	351
zahlungsarten	351
zahlungsmethode	351
zahlungsmethoden	351
zalo	2211
zaloguj	1573
zamknij	1570
zapisz	1579
zapojte se do diskuse	228
zapri	1939
zaregistrovat se	219
zarejestruj	1573
zaten abone misiniz	2086
zatvori	1830
zavrni	1947
zavrni vse	1947
""", 'ze': """
zet op leeslijst	1482
""", 'zi': """
zie ook	1421
ziedot	1362
zip code	539
""", 'zo': """
zobacz komentarze	1585
zobacz wszystkie	1590
zobrazit diskusi	228
zobrazit galerii	231
zobrazit obsah	226
zoek	1424
zoeken	1424
zonder jouw steun kunnen we dit werk niet doen	1454
zoom	564
""", 'zu': """
zu den abo-angeboten	352
zu den angeboten	417
zu den kommentaren	368
zugang freischalten	352
zum abo	352
zum abo-shop	417
zum aboshop	417
zum angebot	352
zum artikel	373
zum gewinnspiel	397
zum inhalt	373
zum inhalt springen	373
zum kommentieren anmelden	368
zum podcast	399
zum quiz	397
zum seitenanfang	373
zum thema	370	373
zum video	399
zur bildergalerie	373
zur diskussion	368
zur fotostrecke	373
zur mediathek	399
zur merkliste	418
zur navigation	373
zur newsletter-anmeldung	356
zur startseite	370
zur themenseite	373
zur umfrage	397
zusammenfassung mit ki	393
zustimmen	366
zustimmen und weiter	366
"""}

START = {'#': """
#	1300 K줄 요약	1465 K weken voor	1465 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	596 K post shared by	596 K video posted by	596 K post by	920 K lire aussi	920 K lire également	1094 K gombra kattintva	1094 K telegramon	1094 K facebookon	1096 K cikk a	1096 K cikk folytatódik	1102 K cikket mesterséges	1104 K teljes beszélgetés	1104 K teljes interjú	1191 K cura della redazione	1666 K autora escreve segundo o novo
""", 'ab': """
abbonati	1165 K a
abonneer	1464 K je op	1488 K
abonnez	12 K-vous	900 K-vous à
abonniere	12 K	453 K
abonnieren	12 K sie	350 K sie	453 K sie
about	565 K the author	565 K the authors	565 K the writer
abstimmung	436 K:
""", 'ac': """
accepted	534 K payment methods:	534 K cards:
acest	1719 K rezumat	1719 K articol a fost tradus
achou	7 K algum
achtergrond	1423 K:
acompanhe	12 K
acquista	1200 K la rivista
actie	1491 K:
""", 'ad': """
ad	631 K:
ada	1135 K kesalahan di artikel
add	12 K us	582 K	662 K
additional	633 K reporting by
adja	1094 K meg
adjon	1094 K hozzá
administratorem	1609 K danych osobowych jest	1609 K twoich danych	1609 K państwa danych	1609 K pani/pana danych	1609 K podanych
advertise	602 K with
advertisement	631 K:
""", 'af': """
afmelden	1478 K kan
afspil	328 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	334 K har	598 K summaries	598 K-generated summaries	599 K tools were	599 K was used	599 K helped	599 K assisted	1254 Kがこの記事	1254 Kによる自動	1254 K要約	1254 Kによる要約	1254 Kが選んだ	1254 Kに質問	1254 ※K	1300 K 요약은	1300 K 뉴스 요약	1440 K kan fouten maken. controleer	1440 K-samenvattingen	1557 K har	1714 K informații	1714 K un subiect	1714 K un pont	1714 K fost martor	2039 K har	2274 K摘要	2274 K重點	2274 K重点	2274 K生成	2274 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1688 K o	1688 K a	1688 K-nos a
""", 'ak': """
aktiver	328 K	1550 K
aktivera	2033 K
aktiviere	438 K
aktivieren	438 K sie
aktuelle	371 K nachrichten aus
""", 'al': """
al	719 K mostrar este contenido	1477 K het nieuws lees je in
all	27 K comments	656 K content ©
alla	27 K kommentarer	27 K inlägg	2001 K artiklar om	2004 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	299 K artikler om	302 K artikler af	371 K artikel zu	371 K artikel von	372 K infos:	372 K news:	374 K artikel von	398 K folgen	1422 K artikelen over	1425 K artikelen van	1518 K saker om	1521 K artikler av
alleen	1470 K leden kunnen reageren
alles	371 K zum thema	371 K zu	1422 K over	1459 K over
already	664 K	664 K have
als	419 K abonnent können sie	419 K abonnentin können sie
also	560 K in	561 K read	561 K read	561 K on this site:	561 K worth reading:	561 K on this topic:	657 K in the news:	1047 K read:	1047 K read-
alt	299 K om	1518 K om
alte	1735 K știri din
altre	1183 K notizie su	1217 K notizie di
altri	1183 K articoli su	1186 K articoli di
altro	1183 K su	1184 K su questo tema:
""", 'am': """
am	1718 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1129 K punya
ange	2033 K
angiv	328 K
anketa	230 K:
anlatmamiz	2123 K gereken
anna	763 K vihjest	763 K vihje	881 K
annonces	937 K légales : publiez
ansvarig	2031 K utgivare:
ansvarlig	1547 K redaktør:
answer	662 K
anuncie	1675 K no	1675 K na
any	27 K comment	641 K	663 K
""", 'ap': """
apa	1135 K reaksi anda
apakah	8 K artikel	1129 K anda punya	1135 K ringkasan ini	1135 K artikel ini	1135 K berita ini	1135 K informasi ini
apoya	684 K	684 K a
app	1434 K
apply	644 K now
approfondimento	1184 K:
approfondisci	1184 K
apresentado	1678 K por
""", 'aq': """
aquest	192 K resum	192 K text ha estat traduït	192 K article ha estat traduït
""", 'ar': """
ar	1351 K straipsnis
arbejder	308 K du
arbetar	2011 K du
archives	920 K :
are	565 K you affected by	641 K you	663 K you
arrives	618 K every
article	928 K traduit
articles	565 K by
articol	1719 K tradus	1723 K susținut de
articolo	1198 K tradotto
artificial	599 K intelligence
artificiell	2039 K intelligens har
artikel	1125 K terkait:	1134 K ini diterjemahkan	1134 K ini ditulis dengan	1134 K ini dibuat dengan	1134 K ini merupakan hasil	1149 K ini telah tayang di	1149 K ini pertama kali tayang	1149 K ini pernah tayang	1149 K ini sudah tayang	1461 K gaat verder onder	1461 K loopt door onder	1461 K gaat verder na
artikeln	2035 K fortsätter
artikkel	780 K jätkub
artikkelen	1553 K fortsetter
artikkeli	883 K jatkuu
artiklen	330 K fortsætter
""", 'as': """
ascolta	1 K	1184 K:	1203 K il podcast	1203 K la puntata
ask	565 K us here	598 K the	598 K our
assista	1658 K:	1679 K ao vídeo acima	1679 K ao vídeo abaixo	1679 K ao vídeo
""", 'at': """
atbildi	1389 K
atlikite	1341 K testą
atradi	1381 K kļūdu
atsakykite	1350 K
""", 'au': """
auch	372 K interessant	372 K interessant:	372 K lesenswert	372 K spannend:	421 K bei uns:	445 K lesen:
aucun	32 K commentaire
audio	244 K vytvořila	603 K version of this	721 K generado	1198 K generato	1719 K generat
aus	372 K dem archiv:	421 K unserem archiv:	450 K dem englischen übersetzt	450 K dem französischen übersetzt	450 K dem amerikanischen übersetzt	450 K dem englischen von	450 K dem französischen von
author	565 K bio
autor	242 K je	259 K:	782 K:	1616 K:	1616 K: (	1836 K je	1889 K je	1907 K:
autore	1375 K:
autori	1889 K sú
autorica	1836 K je
autorius	1354 K:
autorka	242 K je	1836 K je	1889 K je
autors	1375 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1945 K je	1960 K:
avtorica	1945 K je
""", 'ay': """
ayrica	2097 K okuyun	2097 K bakin	2097 K bakin:
""", 'az': """
az	1102 K összefoglalót
""", 'ba': """
baca	1125 K juga	1125 K juga:	1125 K juga	1125 K juga:	1125 K:	1125 K selengkapnya	1125 K selengkapnya:	1125 K selanjutnya:	1128 K berita	1141 K berita tanpa iklan	1149 K berita lainnya	1149 K artikel lainnya	1149 K artikel lain	1149 K berita selengkapnya	1150 K ini juga:	1150 K pula:	1150 K lagi:
background	561 K:	627 K reading:
bagaimana	1135 K reaksi anda	1135 K pendapat anda	1135 K menurut anda
baggrund	300 K:
bagikan	3 K
baixe	13 K
bakgrund	2002 K:
bakgrunn	1519 K:
bakiniz	2097 K:
balso	1389 K
balsuokite	1350 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	649 K part of our
beachten	28 K sie bitte
become	532 K a member of	611 K a member to comment	649 K part of our
bekijk	1423 K ook	1423 K:	1423 K hier	1423 K ook:	1425 K alle artikelen van	1443 K de video	1443 K de hele uitzending	1443 K de uitzending	1443 K de beelden	1443 K hier het hele	1445 K de video:	1488 K
bel	1434 K
belanja	1136 K di toko
beli	1136 K tiket
beluister	1 K	1443 K de podcast	1443 K onze	1488 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1136 K dengan tim
beri	1135 K rating	1934 K tudi
berikan	1135 K penilaian anda	1139 K suara anda
berikutnya	1150 K:
berita	1134 K ini diringkas	1149 K ini telah tayang	1150 K lainnya:
berite	1934 K tudi	1934 K tudi
besedilo	1945 K izraža	1948 K je prevedeno	1951 K je objavljeno v
bestel	1488 K
bestelle	453 K
bestellen	453 K sie
bestil	328 K
bestill	1550 K
besuche	12 K uns	453 K
besuchen	12 K sie uns	453 K sie
bewerten	453 K sie
bezahlte	447 K anzeige der	447 K anzeige des	447 K anzeige von
bezoek	1488 K
""", 'bi': """
bi	1964 K radi delali pri nas
bildergalerie	372 K:
bir	7 K hata	2112 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	430 K halten sie sich an die	430 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	621 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1524 K medlem av	1524 K abonnent på	1550 K	2008 K medlem i	2008 K prenumerant på	2033 K
blijf	28 K
bliv	31 K den første	305 K medlem af	305 K abonnent på	314 K testlæser	314 K klogere på	328 K
""", 'bo': """
bodite	31 K prvi
boka	2033 K
bol	1893 K pre vás	1893 K článok
bola	1893 K pre vás
bolo	1893 K pre vás	1893 K toto
book	328 K	600 K your ticket	600 K tickets	662 K
""", 'br': """
brak	32 K komentarzy
bron	1433 K: anp	1433 K: belga
browse	644 K jobs	662 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2130 K özeti	2130 K çeviriyi
buat	1155 K akun gratis
buchen	453 K sie
budi	31 K prvi
budite	31 K prvi
buka	1155 K akses penuh dengan
bunu	2097 K da okuyun:
buy	600 K tickets	600 K your ticket	600 K your tickets	662 K
""", 'by': """
byl	245 K pro vás	245 K článek
byla	245 K pro vás
bylo	245 K pro vás	245 K toto
""", 'c': """
c	569 (K) #
""", 'ca': """
can	609 K't see the poll	609 K't see the quiz	609 K't see this poll	663 K you
catch	12 K us	550 K us on	603 K up on bbc	627 K up:	662 K	662 K up on
""", 'ce': """
ce	33 K părere	928 K résumé	928 K texte a été traduit	937 K numéro est en vente	937 K numéro est disponible
cek	1128 K
celoten	1959 K članek preberite
ces	928 K points clés
cet	8 K article vous	928 K article a été traduit
cette	928 K synthèse	928 K traduction a été
""", 'ch': """
chcesz	1620 K u nas pracować	1620 K pracować u nas
chcete	263 K u nás pracovat	263 K pracovat u nás	1911 K u nás pracovať	1911 K pracovať u nás
che	33 K ne pensi
check	662 K out	1488 K
chia	3 K sẻ
choose	582 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1184 K qui
click	583 K here to join	583 K to join	605 K here for more	613 K here to download	613 K to download	645 K play	662 K
clique	1658 K aqui	1679 K no player acima
cliquez	920 K ici
clube	1675 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1146 K
colunista	1665 K do	1665 K da
come	600 K and meet	662 K
comentarii	5 K
comentariile	5 K	27 K	1721 K nu reprezintă	1721 K aparțin
comentarios	5 K	27 K	728 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1721 K tău va
commandez	937 K notre	937 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	611 K must
commenti	5 K	27 K
commenting	5 K	611 K is
comments	5 K	5 K on this	27 K	611 K are reserved	611 K are for	611 K are open to	611 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	662 K
compra	723 K aquí
condividete	3 K
condividi	3 K
confira	1658 K:	1658 K também	1658 K também:
conhece	1669 K algum caso
connect	12 K with	550 K with us
conoces	709 ¿K	713 ¿K algún
consiglia	3 K
consulta	704 K aquí
consultez	937 K les avis de décès	937 K nos offres
contact	565 K the author	565 K the reporter	565 K:	565 K this reporter	590 K	662 K
contacta	706 K con
contacte	706 K con
contacter	922 K l'auteur
contactez	922 K l'auteur	922 K-nous	931 K l'auteur
contacto	717 K:
contate	1660 K o autor
contatta	1186 K l'autore
contenido	721 K generado	725 K ofrecido por
contenu	928 K généré	940 K proposé par	940 K sponsorisé par
contenuto	1198 K generato	1202 K offerto da
contingut	192 K generat	196 K ofert per
continue	621 K reading	622 K reading with
contributions	27 K
controleer	1488 K
copy	3 K link to	3 K the link	3 K article	673 K this url	673 K this link
copyright	376 K	569 K ©	569 K #	569 K:	569 K by	1907 K ©
cosa	33 K ne pensi
""", 'cr': """
create	662 K	664 K an account	664 K your account
""", 'cs': """
csatlakozz	12 K	1094 K
csatlakozzon	1094 K
""", 'cy': """
cyber	621 K monday
""", 'cz': """
czy	1601 K ten artykuł	1601 K artykuł	1601 K ten tekst	1601 K to podsumowanie	1601 K to streszczenie	1601 K podobał	1601 K znalazłeś	1601 K znalazłaś
czytaj	1588 K więcej o	1589 K także	1589 K także:	1589 K też	1589 K też:	1589 K również	1589 K więcej	1589 K:	1589 K także	1589 K też	1589 K więcej	1618 K dalej z
""", 'da': """
da	1184 K leggere:	1840 K li vam	1840 K li je članak	1840 K li je tekst
daftar	1136 K webinar	1155 K gratis
daftarkan	1136 K diri anda
daha	2097 K fazlasi:
dalies	1389 K
dalsza	1604 K część
dalyvaukite	1350 K
dapatkan	1128 K
darovat	256 K
darujte	256 K	1905 K
das	371 K beste aus	372 K könnte sie auch interessieren	372 K könnte dich auch interessieren	372 K könnte sie interessieren:	372 K könnte sie auch interessieren:	372 K könnte dich auch interessieren:	398 K ganze interview	398 K komplette interview	431 K kommentieren	445 K lesen andere:
dazu	372 K auch:	421 K passend:
""", 'de': """
de	5 K reacties	1443 K podcast is te beluisteren	1461 K tekst gaat verder onder	1461 K tekst loopt door onder	1461 K tekst gaat verder na
deel	3 K dit	3 K het	1488 K
dein	27 K kommentar	430 K feedback hilft
deine	401 K meinung ist uns wichtig	430 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	328 K med	328 K artiklen	1550 K med	1550 K saken
dela	3 K artikeln	3 K den här	3 K texten	2033 K med	2033 K artikeln
deli	3 K
delite	3 K
delivered	618 K every	618 K each
delta	1533 K i vår	1550 K	2017 K i vår	2033 K
deltag	314 K i vores	328 K
den	26 K här sammanfattningen
dengarkan	1 K	1125 K:	1138 K podcast	1138 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	455 K ki-assistent
descarga	13 K
descargue	13 K
descarrega	13 K	200 K't l'app	200 K't la nostra	200 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	723 K nuestros	723 K nuestras
descuentos	723 K exclusivos para suscriptores
despre	1716 K autor
detaljnije	1825 K:
detaylar	2097 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2097 K okuyun:
deze	26 K samenvatting	1440 K tekst	1440 K vertaling	1440 K ai	1461 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	639 K you find this	641 K you	663 K our	663 K we	663 K you	669 K our ai	669 K the ai
die	5 K kommentarfunktion	5 K kommentare	394 K zusammenfassung	398 K neue folge	398 K aktuelle folge	398 K komplette folge	398 K ganze folge	398 K ganze sendung	401 K umfrage wird durchgeführt	429 K debatte zu
diese	394 K meldung
dieser	394 K artikel	394 K text	394 K beitrag
dieses	394 K interview
dig	627 K deeper:
digital	621 K subscriptions	664 K access
din	27 K kommentar
dinleyin	2097 K:
direkt	2002 K:
direkte	1519 K:
disclaimer	569 K:	1029 K:
discover	23 K more from	662 K
diskuse	5 K
diskusia	5 K
diskutieren	453 K sie
diskutujte	28 K
diskuze	5 K
disponible	200 K a l'app store	200 K a google play	731 K en app store	731 K en google play y	945 K sur google play
distribuie	3 K
distributed	633 K by
disusun	1134 K dengan
dit	27 K indlæg	1440 K artikel	1440 K stuk	1440 K bericht	1440 K verhaal	1477 K artikel lees je ook in	1477 K verhaal lees je ook in	1490 K artikel is ook	1490 K verhaal is ook	1490 K artikel bevat	1490 K verhaal bevat	1490 K verhaal verscheen	1490 K stuk verscheen
""", 'do': """
do	33 K you agree	565 K you have a story	565 K you know more	565 K you have information	565 K you work at	565 K you work in	565 K you have a tip	565 K you have any information	607 K our	641 K you have	663 K you
doe	1446 K de quiz	1446 K mee met ons	1446 K mee met onze	1446 K mee aan ons	1446 K mee aan onze	1488 K mee
dokumentumai	1095 K vannak
don	541 K't miss	561 K't miss:	657 K't miss this:
dona	684 K a	1165 K a
donasi	1144 K untuk
donate	532 K to
doneer	1464 K aan
dossier	920 K :
dostupno	1846 K na	1846 K u
dowiedz	1589 K się więcej
download	13 K	662 K	1141 K	1488 K
""", 'dp': """
dpa	376 (K
""", 'dr': """
drukuj	1612 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	308 K kan tippe os	308 K kan sende os	327 K har brugt	327 K har læst	328 K får en mail	328 K kan også	462 K hast schon ein abo	462 K hast dein limit	1548 K har lest	1548 K har #	1550 K får en e-post	1550 K kan også	1550 K finner oss	2011 K som källa	2032 K har läst	2032 K har #	2033 K får ett mejl	2033 K kan också	2033 K hittar oss
dukung	1144 K	1144 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	590 K-mail	1094 K-mailt küldtünk
""", 'ea': """
earlier	627 K coverage:
""", 'eb': """
ebenfalls	372 K interessant:
""", 'ed': """
edited	634 K by
editing	569 (K by	569 K by
editor	561 K's picks:	1131 K:	1131 K :
""", 'ee': """
een	1438 K bericht gedeeld door	1438 K post gedeeld door
eerder	1445 K schreven we:	1445 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	881 K sitoutumista
ein	392 K beitrag geteilt von	392 K von	392 K post von
""", 'el': """
el	194 K teu comentari serà	726 K vídeo comenzará	726 K video comenzará
elinizde	2123 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1678 K parceria com
email	3 K this	565 K the author	565 K us	590 K	662 K
empfehlen	3 K sie	453 K sie
empfiehl	453 K
""", 'en': """
en	196 K col·laboració amb	704 K vídeo:	704 K directo	704 K contexto:	725 K colaboración con	920 K savoir plus	920 K direct	940 K partenariat avec	956 K vidéo -	956 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	648 K your day with
enjoy	621 K
enjoying	541 K this article
entdecke	23 K mehr von	453 K
entdecken	453 K sie
entenda	1658 K:
entra	12 K nel
entre	12 K no
envia	187 K'ns
envianos	712 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	308 K du	1527 K du
erbjudande	2017 K till dig som
erhalten	453 K sie
erscheint	410 K jeden	410 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	715 K corresponsal	715 K redactor de	715 K redactora de	715 K jefe de	715 K jefa de
escanea	712 K el código	731 K el código para descargar
escolta	1 K	198 K el pòdcast	198 K el podcast	198 K el nostre pòdcast	198 K el nostre podcast
escoltar	1 K
escucha	1 K	726 K el pódcast	726 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	953 K
esta	721 K noticia ha sido traducida	721 K traducción se ha hecho	721 K traducción ha sido	721 K función utiliza	728 K noticia pertenece a	1673 K tradução foi feita	1673 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	719 K contenido procede de	719 K contenido proviene de	721 K texto ha sido traducido	721 K artículo ha sido traducido	723 K reportaje forma parte del número	723 K artículo forma parte del número	728 K artículo pertenece a	1673 K texto foi traduzido	1673 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	183 K pot interessar:
""", 'ex': """
explainer	561 K:
explore	561 K more:	662 K
""", 'ez': """
ez	1069 K is érdekelheti:
""", 'fa': """
fai	1206 K il quiz	1206 K il test	1206 K il nostro
faites	900 K un don à
fale	1660 K com o autor	1666 K com o repórter	1666 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	641 K
feel	575 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	561 K under:
fill	662 K in	662 K out
film	1604 K znajdziesz
find	12 K us	12 K os	550 K us on	550 K me on	602 K your next job	662 K
finden	12 K sie uns	453 K sie
finn	12 K oss
first	673 K published by	673 K published in the
fizessen	1094 K
""", 'fl': """
flash	621 K sale
fler	2001 K artiklar om	2004 K artiklar av
flere	299 K artikler om	302 K artikler af	1518 K saker om	1518 K saker fra	1519 K saker om	1521 K saker av	1533 K jobber på
""", 'fo': """
foglald	1094 K le
foglalja	1094 K le
folge	12 K	453 K
folgen	12 K sie	453 K sie
folgt	12 K
follow	12 K	550 K us	550 K @	550 K all the latest	550 K the latest	550 K our	583 K the	590 K	662 K	1128 K
for	13 K a better	13 K the best	605 K more news	605 K more local	605 K more stories	605 K more on	605 K more coverage	605 K more of our	605 K more from	605 K the latest	613 K the best experience	613 K the best reading experience	621 K just	621 K only	627 K more on the story	652 K just	652 K only	656 K reprint	656 K reprints
fortsett	1553 K å lese
forward	3 K this
foto	1393 K:	1825 K galerija:
fotogalerie	230 K:
fotogalerija	1934 K:
fotostrecke	372 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	394 K unsere ki
frage	455 K des tages
fragen	394 K sie unsere ki
freier	416 K zugang für abonnenten
from	561 K the archive:	561 K our archive:	561 K our archives:	627 K our archives:	652 K only	652 K just
""", 'fu': """
fuiste	713 ¿K testigo
full	561 K story:	561 K coverage:
funnet	7 K en
further	561 K reading:
""", 'fy': """
fyll	1550 K inn	2033 K i
""", 'ga': """
ga	1488 K mee
gabung	12 K	1128 K
gambas	1125 [K:video
gaukite	1350 K
""", 'ge': """
ge	2033 K
geben	453 K sie
geef	3 K dit
gem	328 K
generative	599 K ai
gerelateerd	1445 K:
gesponsert	447 K von
gesponsord	1461 K door
get	13 K the app	13 K our	23 K	541 K the latest	541 K breaking news	583 K	583 K the	600 K tickets	600 K your tickets	613 K the	614 K text alerts	614 K news alerts	617 K the	617 K our	621 K	633 K permission to reuse	662 K
""", 'gi': """
gi	1550 K
gib	453 K
gift	3 K this
gillar	2034 K du
giornalista	1190 K professionista	1190 K e scrittrice	1190 K e scrittore
giv	328 K
""", 'gl': """
glavni	1948 K poudarki
""", 'go': """
go	627 K deeper:
gostou	8 K
got	565 K a tip	565 K a story	565 K a news tip	565 K a question	641 K	663 K a	663 K
""", 'gr': """
graduada	716 K en
graduado	716 K en
""", 'gu': """
guarda	1184 K anche	1184 K:	1184 K il video	1184 K anche:	1203 K il video qui sopra
gulir	1151 K ke bawah	1151 K untuk
""", 'ha': """
ha	1076 K van információja	1076 K van információd	1076 K ön is átélt	1076 K te is átéltél	1076 K többet tud
haben	7 K sie einen fehler	374 K sie hinweise
haber	2124 K	2128 K:
haberde	7 K hata	2112 K hata
haberin	2097 K devami için
haberleri	13 K
haga	713 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1194 K informazioni	1194 K una notizia	1194 K una segnalazione	1194 K una storia
hakaret	27 K içeren
hakka	778 K
halaman	1150 K selanjutnya:
hallgasd	1 K meg	1082 K meg
hallgass	1082 K minket
hallgassa	1 K meg	1082 K meg	1094 K meg
haluaisitko	882 K
haluatko	860 K kertoa	867 K töihin	867 K meille töihin
har	7 K du fundet	7 K du sett	302 K du et tip	308 K du oplysninger	308 K du viden	308 K du et godt tip	308 K du tip	308 K du flere oplysninger	308 K du oplevet	308 K du selv oplevet	308 K du en god historie	329 K du en historie	329 K du dokumentation	329 K du dokumenter	1521 K du et tips	1527 K du informasjon	1527 K du opplysninger	1527 K du flere opplysninger	1527 K du tips	1527 K du et tips	1527 K du opplevd	1527 K du erfaring	1527 K du tanker	1527 K du noe på hjertet	1552 K du en historie	1552 K du dokumenter	1552 K du dokumentasjon	2011 K du information	2011 K du uppgifter	2011 K du tips	2011 K du ett tips	2011 K du varit med om	2011 K du egna erfarenheter	2011 K du upplevt	2034 K du en historia	2034 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	194 K d'estar registrat	194 K detectat cap	194 K trobat cap	713 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2112 K mi fark	2123 K mi gördünüz
have	7 K you found	7 K you spotted	565 K a tip	565 K a story	565 K a news tip	565 K you been	565 K a question about this	565 K a question for	612 K your say	641 K a	641 K you	663 K you	663 K we
hay	7 K algún
haz	704 K clic aquí	713 K tu denuncia	729 K nuestro test	729 K el test	729 K nuestro quiz
hazte	684 K socio de
""", 'he': """
hear	1 K this	603 K this story	605 K more	645 K the full	645 K more	662 K
heb	7 K je een fout	1425 K je een tip	1489 K je
heeft	1425 K u een tip	1489 K u
hela	2041 K samtalet	2041 K intervjun
hele	336 K samtalen	336 K interviewet	1559 K samtalen	1559 K intervjuet
help	609 K us improve	662 K
hent	13 K	305 K appen fra	319 K	328 K	1538 K
here	627 K's more on this
het	5 K reactieveld	1422 K beste van	1461 K artikel gaat verder onder	1461 K verhaal gaat verder onder	1461 K artikel gaat verder na	1461 K verhaal gaat verder na
""", 'hi': """
hier	372 K lesen sie	372 K geht es zu	372 K geht's zu	398 K klicken, um	401 K geht es zum quiz	401 K geht es zum täglichen	459 K können sie den artikel	459 K können sie diesen artikel	459 K kannst du den artikel
highlights	598 K
hintergrund	372 K:
historien	330 K fortsætter
hit	645 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1533 K oss å bli bedre
""", 'ho': """
hoe	1469 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	639 K useful is this	639 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2034 K håller du med
husk	328 K at bekræfte	1550 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	329 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1183 K più letti di	1198 K punti chiave
""", 'ic': """
icymi	561 K:
""", 'ie': """
ielogojies	1389 K
ievadi	1389 K
""", 'if': """
if	7 K you spot	7 K you notice	575 K you enjoyed this	575 K you liked this
""", 'ih': """
ihr	27 K kommentar	430 K feedback hilft
ihre	27 K beiträge	33 K meinung	401 K meinung ist uns wichtig	430 K rückmeldung hilft
""", 'ik': """
iklan	1151 K -
ikuti	12 K	1128 K	1139 K survei	1139 K polling	1139 K jajak pendapat	1139 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1196 K video non è disponibile	1198 K testo è stato realizzato	1203 K video inizierà	1205 K tuo commento sarà
ilgili	2097 K haber
ilginizi	2097 K çekebilir	2097 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	867 K
""", 'im': """
im	372 K video:
image	569 K copyright	569 K source,	569 K credit:
""", 'in': """
in	561 K case you missed it:	603 K the video player above	1200 K edicola da	1200 K edicola con	1202 K collaborazione con	1221 K offerta
indtast	328 K
informationen	394 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1208 K il codice	1208 K il qr code	1208 K il qr
inscreva	1675 K-se no nosso webinar
inscrivez	937 K-vous à notre webinaire
instal	1141 K aplikasi
instala	13 K
instale	13 K
instaliraj	1846 K
instalirajte	1846 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1194 K la tua lettera
""", 'ir': """
irtisano	881 K
""", 'is': """
is	7 K something wrong	641 K there	663 K there	1489 K er iets
isi	1139 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1389 K
izle	2097 K:
izleyin	2097 K:
izpildi	1380 K testu
izveido	1389 K
izvor	1850 K:
izvori	1850 K:
""", 'ja': """
ja	1375 K tev ir informācija	1375 K jums ir informācija	1375 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	881 K
jadikan	1128 K
jadilah	31 K yang pertama
jaga	778 K
jak	245 K se vám líbil
jatka	883 K lukemista
jawab	1139 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1470 K kunt niet meer reageren	1470 K kunt reageren	1478 K kunt je altijd	1478 K ontvangt vanaf nu	1478 K ontvangt een e-mail	1840 K li vam	1840 K li članak	1949 K bil članek	1949 K bila vsebina	1949 K bil povzetek
jeden	410 K montag neu	410 K dienstag neu	410 K donnerstag neu	410 K freitag neu	410 K samstag neu	410 K sonntag neu	410 K mittwoch neu
jelentkezz	1094 K be
jelentkezzen	1094 K be
jetzt	398 K reinhören	401 K tickets sichern	421 K lesen:	442 K # monate	442 K # wochen
""", 'ji': """
jika	1129 K anda mengetahui	1129 K anda punya
""", 'jo': """
job	305 K hos
jobb	1524 K i
jobba	2008 K på
jobbar	2011 K du
jobber	1527 K du
jogue	1675 K palavras cruzadas
join	12 K our	12 K us	23 K	532 K	550 K the conversation on	550 K us on	583 K the	583 K	600 K us for	600 K us at	600 K us in	600 K us live	612 K the conversation	612 K the discussion	612 K the debate	621 K for	621 K now	662 K	667 K #	667 K over #	667 K more than #	667 K our #
jornalista	1665 K formada	1665 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	883 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	329 K du lide
kanalimiza	12 K
kapcsolja	1094 K be
kapja	1094 K meg
kas	763 K sul on vihje	763 K sul on vihjeid	779 K lugu	779 K artikkel	779 K tead	779 K tahad
katso	853 K myös	853 K:	853 K video	853 K myös:	881 K koko	881 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	541 K up with	621 K reading	622 K reading with	657 K reading:
ken	1489 K je
kender	308 K du til
keressen	1094 K minket
kerro	860 K kokemuksesi	860 K oma
keskustele	28 K
keskustelu	870 K on auki
key	598 K points	598 K takeaways
""", 'ki': """
ki	394 K-generierte inhalte	394 K-generierte texte	394 K-generierte zusammenfassungen	1557 K har
kijk	1423 K ook	1423 K hier	1443 K de uitzending	1443 K de hele	1459 K voor meer
kirim	1129 K foto	1129 K tulisan
kirimkan	1129 K foto
kirjaudu	870 K	881 K
kirjoita	881 K suoraan	881 K meille
kirjoitimme	889 K
kirjoittaja	862 K on	862 K työskentelee
kirjuta	763 K autorile
""", 'kj': """
kjenner	1552 K du til
""", 'kl': """
klausies	1389 K
klausykite	1335 K	1350 K
klick	453 K
klicka	2002 K här
klicken	453 K sie
klik	300 K her	1128 K	1423 K hier	1459 K hier voor	1488 K
klikk	1519 K her
klikkaamalla	881 K
kliknij	1589 K tutaj
kliknite	1879 K sem
klopt	1489 K er
""", 'kn': """
know	575 K someone	575 K anyone	641 K	663 K
""", 'ko': """
koko	881 K keskustelun kuulet
kolumna	1836 K izražava	1945 K izraža	1945 K odraža
kom	314 K til vores	1533 K på vårt	1533 K på vår	2017 K på vårt	2017 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1350 K gali
kommentare	5 K	27 K	431 K können nur	459 K werden erst	459 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommenteerida	778 K saavad
kommentering	5 K
kommentieren	5 K	431 K können	453 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	232 K na autora	302 K journalisten	308 K journalisten	309 K	328 K	374 K:	1521 K journalisten	1527 K oss	1527 K journalisten	1528 K	1550 K
kontakta	2004 K reportern	2011 K oss via	2011 K reportern	2012 K	2033 K
kontributor	1131 K:
konuyla	2097 K ilgili:
koop	1488 K
kopeeri	778 K
kopier	328 K	1550 K
kopiera	2033 K
kopioi	881 K
kopiuj	1612 K link
koreksi	1135 K artikel
""", 'kr': """
krijg	1488 K
""", 'ku': """
kui	763 K sul on teema	763 K sul on vihje	763 K tead	763 K märkasid
kunjungi	1136 K toko
kunstig	334 K intelligens har	1557 K intelligens har
kunstmatige	1440 K intelligentie kan fouten maken. controleer
kuula	768 K podcasti	778 K
kuulemme	881 K mielellämme
kuuntele	1 K	853 K:	853 K myös	853 K myös:	868 K	881 K
""", 'kv': """
kviz	1825 K:	1934 K:
""", 'l': """
l	5 K'espace commentaires	922 K'auteur	928 K'essentiel par	1186 K'autore
""", 'la': """
la	5 K sección de comentarios	941 K vidéo va commencer	1205 K tua opinione conta
laadi	778 K alla
laat	1443 K je dit artikel	1488 K
laatste	1422 K nieuws over
ladda	13 K ner	2021 K ner	2021 K ned	2033 K ner
lade	13 K	453 K
laden	13 K sie	453 K sie
lae	778 K alla
lagre	1550 K
langganan	1146 K
lanjut	1151 K membaca
lanjutkan	1151 K membaca
laporan	1130 K:	1131 K wartawan	1131 K kontributor
laporkan	1135 K kesalahan
lasi	1365 K arī	1365 K vairāk	1365 K vēl	1389 K
lasiet	1365 K arī
last	13 K ned	1538 K ned	1550 K ned
lataa	13 K	881 K
latest	560 K from	560 K in	560 K videos from
laureata	1190 K in
laureato	1190 K in
""", 'le': """
le	704 K puede interesar	704 K puede interesar:	919 K meilleur de
lea	704 K también	704 K aquí	704 K además	704 K más	704 K:	704 K también	704 K además:
lediga	2008 K jobb på	2008 K tjänster på
ledige	305 K stillinger hos	305 K stillinger på	1524 K stillinger i	1524 K stillinger hos
lee	13 K en	704 K también	704 K más	704 K:	704 K también	704 K más:	704 K aquí:	731 K las noticias sin anuncios	731 K sin anuncios en la app	742 K aquí la nota completa
leer	704 K también	704 K más
lees	13 K	1422 K meer over	1423 K ook	1423 K ook:	1423 K meer	1423 K meer:	1423 K verder	1423 K hier	1423 K:	1423 K ook	1423 K meer	1423 K verder:	1445 K ons dossier:	1445 K het hele verhaal:	1459 K het hele	1459 K het volledige	1459 K de hele	1459 K hier het hele	1459 K hier alles	1484 K ook dit artikel:	1484 K dit ook:	1485 K ook het interview	1485 K ook het verhaal	1485 K ook ons	1485 K ook onze	1485 K ook de analyse	1485 K ook de reportage	1485 K ook de column	1485 K ook dit	1485 K hier het interview	1485 K hier de analyse	1488 K	1490 K dit verhaal	1490 K dit artikel
leestip	1423 K:
legg	1550 K til
leggi	13 K	1183 K tutte le notizie	1184 K anche	1184 K anche:	1184 K qui	1184 K tutto	1184 K:	1184 K anche	1184 K pure:	1191 K tutti gli articoli di
legyen	31 K ön az első	1094 K
leia	13 K	1657 K mais sobre	1658 K também	1658 K também:	1658 K mais	1658 K:	1658 K aqui	1658 K também	1658 K mais	1658 K mais:
leiad	778 K meid
leidsid	769 K vea	769 K artiklist vea
leiten	3 K sie
ler	1658 K também	1658 K mais
les	5 K commentaires	27 K commentaires	27 K messages	919 K plus lus	928 K points clés	928 K réponses sont générées	1518 K mer om	1519 K også	1519 K også:	1519 K mer	1519 K mer:	1519 K:	1519 K hele saken	1519 K om	1519 K her	1519 K også	1519 K mer	1519 - K også	1524 K videre med	1538 K eavisen	1538 K avisa	1538 K avisen	1551 K	1553 K videre
leseempfehlung	421 K:
lesen	13 K sie	371 K sie mehr zu	371 K sie mehr zum	372 K sie auch	372 K sie mehr	372 K sie hier	372 K sie dazu	372 K sie jetzt	372 K sie außerdem	372 K sie mehr zum thema	421 K sie hierzu:	445 K sie weiter:	445 K sie unser dossier:	453 K sie
lesenswert	421 K:
leserkommentare	430 K geben
lesetipp	372 K	372 K:
lest	372 K auch
""", 'li': """
licencia	743 K creative commons
licenciada	716 K en
licenciado	716 K en
license	633 K this
lies	372 K auch	372 K mehr	372 K dazu	453 K
lihat	1125 K juga	1125 K juga:	1138 K video	1150 K pula:
liitu	778 K
liity	881 K
like	12 K us	541 K what you're reading	550 K and follow
liker	1552 K du
limited	621 K time	621 K-time
link	2224 K bài gốc
lire	919 K tous nos articles	920 K aussi	920 K également	920 K	920 K notre	920 K l'article	920 K plus	920 >> K
lisa	778 K meid	778 K
lisez	13 K	920 K aussi	953 K
listen	1 K to	561 K |	561 K:	603 K to the latest episode	603 K to the full episode	603 K to the full interview	603 K again on	645 K to our	645 K as	662 K
live	300 K:	372 K-ticker:
liveblog	1423 K:
""", 'll': """
llegeix	183 K també	183 K més
llegiu	183 K també
llicenciada	189 K en periodisme
llicenciat	189 K en periodisme
""", 'lo': """
lo	703 K más leído en	703 K más visto en	703 K último en
loe	752 K ka	752 K lisaks	752 K veel	752 K edasi:	778 K
log	327 K ind eller opret	328 K ind	662 K in
logg	1548 K inn eller	1550 K inn
logga	2032 K in eller	2033 K in
logi	778 K sisse
loo	778 K
looking	662 K for
los	5 K comentarios	27 K comentarios	1446 K de dagelijkse
lowongan	1136 K kerja di
""", 'lu': """
lue	853 K myös	853 K myös:	853 K lisää	853 K lisää:	853 K:	853 K myös	853 K lisää	853 K seuraavaksi:	881 K
lugu	780 K jätkub
luister	1 K	1423 K ook	1423 K:	1423 K ook:	1443 K hier naar	1443 K de podcast	1488 K
luo	870 K tunnus	881 K
""", 'ly': """
lyssna	1 K på	2002 K	2002 K:	2033 K
lyt	1 K til	300 K til	328 K
lytt	1519 K til	1550 K
""", 'ma': """
maak	1446 K de puzzel	1455 K een bedrag over	1455 K je gift over	1455 K uw gift over	1455 K je bijdrage over	1455 K uw bijdrage over	1488 K
mach	401 K den test:	453 K
machen	401 K sie den test:	401 K sie mit bei unserer	453 K sie
mai	1710 K multe detalii	1710 K mult pe această temă:	1735 K multe articole despre	1735 K multe știri despre
mail	1425 K de auteur	1434 K	1488 K
mais	1657 K lidas em	1657 K de	1657 K sobre	1657 K notícias de	1657 K notícias sobre	1660 K artigos de
make	12 K us	662 K
manda	712 K tus fotos
mandanos	712 K
mande	1669 K sua sugestão	1669 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1128 K bergabung
masuk	1155 K atau daftar
masz	1591 K temat
matote	1351 K klaidą
""", 'me': """
meer	1422 K over	1422 K uit	1422 K van	1422 K nieuws over	1423 K lezen:	1425 K artikelen van	1425 K van deze auteur	1459 K nieuws uit	1459 K nieuws over	1459 K weten?	1459 K over dit	1484 K over dit onderwerp:	1489 K lezen over
meest	1422 K gelezen in
meet	565 K the author	600 K our	662 K
mehr	371 K zum thema	371 K aus	371 K von	371 K zu	371 K lesen über	371 K über	372 K zum thema	372 K dazu	372 K dazu:	372 K lesen:	372 K aus dem ressort	372 K aus der region:	374 K vom autor	374 K von der autorin	374 K artikel von	394 K informationen zum einsatz von ki	421 K nachrichten aus	421 K aus dem archiv:	445 K hintergründe dazu:	445 K zu diesem thema:
meistgelesen	371 K in
mejla	2011 K reportern	2012 K
meld	1488 K je	1533 K deg på vårt	1550 K deg
melde	453 K
melden	453 K sie
members	664 K can read
menemukan	7 K kesalahan
mentse	1094 K
mer	1518 K om	1518 K fra	1519 K om saken:	2001 K om	2001 K från	2002 K om ämnet:	2002 K läsning:	2004 K av
merci	28 K de rester	28 K de respecter
mere	299 K om	299 K fra	300 K om emnet:
mest	2001 K läst i
met	1433 K medewerking van	1433 K dank aan anp	1433 K dank aan belga
mettiti	1206 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	704 K también	704 K:	704 K también	704 K también:	726 K el video arriba	726 K el vídeo de arriba
mit	33 K gondol	376 K material von
mitarbeit	388 K:
""", 'mn': """
mnenja	1945 K avtorjev
mnenje	1945 K avtorja
""", 'mo': """
modtag	328 K
mohlo	230 K by vás zajímat:
molimo	28 K vas da
more	560 K from	560 K on	561 K from	561 K on this	561 K to read:	561 K on this story:	561 K on this topic:	561 K stories:	561 K on:	565 K by	565 K stories by	627 K coverage:	657 K news:	659 K videos from	674 K local headlines	674 K local news	674 K local stories	674 K national news	674 K top stories	674 K world news	674 K business news	674 K sports news	674 K breaking news
most	560 K read in	560 K read on	560 K viewed in	560 K popular in	560 K popular on	657 K read:
""", 'mu': """
mua	2229 K vé
muhabir	2128 K:
muista	881 K vahvistaa
mus	1350 K rasite
must	561 K read:	657 K-see:
""", 'na': """
na	1461 K de advertentie gaat	1955 K voljo v	1955 K voljo na
nahlaste	266 K chybu
najdete	12 K nás
najnowsze	1588 K z
najnowszy	1594 K numer
najpopularniejsze	1588 K w
namestite	1955 K
namluveno	244 K
napisz	31 K pierwszy
nata	1190 K a
nato	1190 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1094 K felejtse el megerősíteni
neem	1491 K nu
nehmen	453 K sie
nema	32 K komentara
nemate	1856 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	371 K artikel aus
new	621 K year sale	660 K episodes
newsblog	372 K:
next	561 K:
""", 'ng': """
nghe	1 K	2217 K:	2230 K podcast của báo	2230 K podcast của chúng tôi	2230 K toàn bộ bài	2230 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze	1621 K masz czasu czytać
nieuws	1489 K via whatsapp
nikmati	1141 K berita	1146 K
nimate	1965 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	704 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	920 K lecteurs ont lu
noskaties	1389 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	703 K de
notre	920 K dossier	920 K article	920 K enquête :	920 K reportage :
nous	12 K suivre
nova	1951 K številka
novi	1842 K broj
now	561 K read:	652 K only	652 K just
nowy	1594 K numer
""", 'nu': """
nu	32 K există comentarii	1465 K # weken voor	1465 K # maanden voor	1481 K de eerste maand voor	1491 K met korting
nur	442 K # euro	442 K # €	462 K für kurze zeit	462 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	232 K autorovi	232 K autorce	1591 K autorze	1591 K autorce	1666 K autor escreve segundo o novo	1681 K seu comentário será	1718 K postare distribuită de
""", 'ob': """
obejrzyj	1589 K wideo	1589 K:	1604 K film	1604 K wideo
objevili	7 K jste
obserwuj	12 K	1618 K
""", 'oc': """
ocenite	1840 K	1949 K
ocijenite	1840 K
""", 'of': """
ofert	196 K per
offerta	1221 K speciale
offrez	3 K
offrir	3 K
ofrecido	725 K por
""", 'og': """
oglejte	1934 K si video
""", 'ok': """
okuyun	2097 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	763 K midagi	763 K kogenud
oletko	860 K kokenut	860 K itse kokenut
oliko	882 K tästä
olvasd	1069 K el	1069 K el:	1094 K el
olvass	1069 K tovább:
olvassa	1069 K el	1069 K el:	1069 K el ezt is	1094 K el
""", 'om': """
om	302 K forfatteren	302 K skribenten	1521 K forfatteren	1521 K skribenten	2004 K skribenten	2004 K författaren
""", 'on': """
on	561 K our site:
onko	860 K sinulla juttuvinkki	860 K sinulla vinkki	860 K sinulla tietoa	860 K sinulla aiheesta	882 K sinulla asiakirjoja
only	611 K registered	611 K subscribers	611 K members
ontdek	23 K meer van	1488 K
ontvang	1488 K
onze	1443 K podcast is te
""", 'oo': """
ook	1423 K interessant:	1484 K in het nieuws:	1484 K lezen:
""", 'op': """
opdaget	329 K en fejl
opdater	328 K
opinion	561 K |
opozorite	1967 K na napako
oppdater	1550 K
opprett	1548 K en	1548 K konto	1548 K bruker	1550 K
oppsummeringen	26 K er
oprac	1616 K.
opracowanie	1616 K:
opret	327 K en gratis	327 K dig gratis	328 K
opsummeringen	26 K er
""", 'or': """
order	662 K
originally	673 K published by	673 K published in	673 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	768 K	778 K
osallistu	867 K	881 K
ossza	3 K meg	1094 K meg
osta	768 K pilet	778 K	867 K liput	881 K
oszd	3 K meg	1094 K meg
""", 'ot': """
ota	860 K yhteyttä toimittajaan	860 K yhteyttä toimitukseen	864 K yhteyttä	881 K yhteyttä	881 K käyttöön
""", 'ou': """
our	627 K earlier coverage:	657 K latest coverage:	666 K app	666 K podcast	666 K newsletter	666 K channel	666 K telegram channel	666 K whatsapp channel	666 K free newsletter	666 K daily newsletter	666 K apps
out	618 K every
ouvir	1 K
""", 'ov': """
ovaj	1839 K sažetak
over	1425 K de auteur
""", 'pa': """
paid	579 K for by
para	713 K comunicarse con	713 K contactar con	728 K poder comentar
partager	3 K
partagez	3 K
partecipa	1200 K al nostro
participe	12 K
participez	937 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	598 K of this article	598 K of this story
pas	32 K encore de commentaire
pasang	1141 K aplikasi
pasidalinkite	1336 K savo istorija	1350 K
passend	372 K dazu	372 K dazu:
patreon	2118 K'dan
payment	534 K methods:
""", 'pe': """
peatoimetaja	760 K:
pentru	1718 K a vedea acest	1718 K a vizualiza acest
penulis	1130 K:	1131 K:	1131 K :
per	1184 K approfondire	1184 K approfondire:	1191 K contattare l'autore	1191 K contattare l'autrice	1191 K scrivere all'autore	1191 K scrivere all'autrice	1194 K segnalazioni
periodista	189 K especialitzada	189 K especialitzat	715 K de	715 K especializada	715 K especializado
perskaitykite	1350 K
pewarta	1130 K:	1131 K:	1131 K :
""", 'pi': """
piedalies	1389 K
piesakies	1380 K
pievieno	1389 K mūs	1389 K
pievienojies	1374 K	1389 K
pievienojieties	1374 K
pilihan	1125 K editor:
pirkite	1341 K bilietus
pitaj	1839 K
pitajte	1839 K
""", 'pl': """
place	602 K a classified	602 K an ad
play	607 K our	607 K today's	662 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	919 K d'articles sur	919 K d'infos sur
""", 'po': """
pobierz	13 K	1607 K z	1607 K w	1607 K na	1607 K w sklepie	1618 K aplikację
podaruj	3 K	1612 K
podcast	372 K-tipp:	561 K:	920 K :
podcastunk	1082 K
pode	1658 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1909 K
podporujte	261 K	1909 K
podprite	1962 K
podsumowanie	26 K wygenerowane	26 K zostało	1600 K artykułu	1600 K wygenerowane	1600 K przygotowane
podziel	3 K się
pogledaj	1825 K video
pogledajte	1825 K i	1825 K još	1825 K video	1825 K:
poglejte	1934 K tudi	1934 K:
poin	1134 K penting oleh	1134 K-poin penting oleh
points	928 K clés
polecamy	1589 K:
poll	608 K:
pomohl	245 K vám
pomohol	1893 K vám
pon	729 K a prueba tus
ponturi	1714 K și sesizări
popular	560 K in
posa	194 K a prova els teus
posez	928 K vos questions	928 K votre question
poslat	256 K
poslechnout	1 K
posted	560 K in	561 K in:
posts	27 K
potrebbe	1184 K interessarti:
pots	187 K enviar-nos
pour	920 K aller plus loin	920 K rappel :	931 K nous contacter	931 K contacter	941 K écouter cet épisode
povezano	1825 K:
povzetek	1948 K	1948 K članka
pozrite	1879 K si	1879 K si video
""", 'pr': """
pr	1251 K:
pratite	12 K	1853 K
preberite	1934 K tudi	1934 K še	1934 K več	1934 K:	1934 K si	1934 K še
prefer	582 K
pregunta	192 K a la nostra
prenesi	1955 K
prenesite	13 K	1955 K	1962 K aplikacijo
prenota	1200 K il tuo posto per l'evento
prenumerata	1348 K nuo
prenumeruokite	1348 K ir skaitykite	1348 K nuo	1348 K tik	1350 K
press	645 K play
pretplatite	1853 K se na
preuzmi	1846 K
preuzmite	13 K	1846 K	1853 K aplikaciju
previous	627 K coverage:
previously	561 K:
pridajte	12 K sa
prijavi	1858 K pogrešku
prijavite	1858 K grešku	1858 K pogrešku	1967 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1334 K prie	1350 K
prisluhnite	1934 K podkastu
privacy	541 K notice:
probeer	1465 K # maanden voor	1465 K # weken voor	1481 K	1488 K
profitez	953 K
promoted	579 K by	631 K:
prosimy	28 K o
protokoll	388 K:
przeczytaj	1589 K także	1589 K też	1589 K:	1589 K też:
""", 'pu': """
published	618 K every
puede	12 K seguir	713 K enviarnos	713 K contactar	713 K escribir
puedes	12 K seguir	704 K leer también	704 K leer:	713 K enviarnos	713 K contactar	713 K escribir	726 K escuchar todos los episodios
punti	1198 K chiave
puntos	721 K clave generados
punya	1129 K informasi	1129 K cerita	1129 K foto	1129 K keluhan
puoi	12 K seguirci	1194 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2220 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	376 K: dpa	376 K:
quellen	376 K:
quer	1669 K sugerir	1669 K contar	1669 K receber as principais
questa	26 K sintesi	1198 K traduzione
questions	641 K
questo	8 K articolo ti	26 K riassunto	1198 K articolo è stato tradotto	1200 K articolo è pubblicato sul numero	1205 K articolo aderisce
quick	627 K read:
quieres	713 ¿K contarnos
quiz	436 K:	956 K.	956 K -	956 K :	2110 K:
""", 'ra': """
radije	1856 K slušate
radote	1342 K klaidą
raje	1965 K poslušate
raksti	1375 K autorei	1375 K autoram
raksts	1391 K turpinās
rangkuman	1134 K ini	1134 K oleh	1134 K ai
rate	8 K this
""", 're': """
re	956 (K)lire
reach	565 K the reporter	565 K the author	590 K
reacties	5 K	27 K	1470 K worden
read	13 K this in	560 K more on these	560 K more about	560 K more from	561 K more	561 K more:	561 K also	561 K next	561 K:	561 K |	561 K more	561 K all about it	561 K next:	565 K more by	605 K more of our	613 K this and more	613 K this story	617 K our	621 K on with	621 K on for	622 K on with	627 K the full report here	627 K the full story here	657 K our explainer:	657 K our analysis:	657 K our guide:	657 K our interview:	657 K this next:	657 K our latest:	662 K
readers	611 K must use	611 K must log
reageren	5 K	1470 K kan	1470 K is alleen	1490 K op dit artikel
receive	617 K the	617 K our
recibe	712 K las noticias	712 K en tu whatsapp
recomandarea	1710 K noastră:
recomendado	1658 K:
recomendamos	704 K:
recomienda	3 K
recommended	561 K:	627 K reading:
redactor	189 K de	715 K de	715 K en
redactora	189 K de	715 K de	715 K en
redaktion	388 K:
redzi	1390 K kļūdu
regala	3 K
regale	3 K
regarder	920 K :
regardez	941 K la vidéo ci-dessus	941 K la vidéo ci-dessous
register	600 K for our	662 K
registreeru	768 K
registrer	1548 K deg
registrera	2032 K dig
rejoignez	12 K	23 K les
relacionado	704 K:	1658 K:
related	561 K:	561 K |	561 K story:	561 K stories:	561 K article:	561 K reading:	561 K video:	561 K content:	657 K coverage:
relire	920 K
remarks	27 K
rendeld	1081 K meg
rendelje	1081 K meg	1094 K meg
report	7 K an error	7 K a mistake	662 K
reporter	1130 K:	1131 K:
reporting	569 K by	569 (K by
reserva	723 K tu plaza
reserve	600 K your seat	1675 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	945 K informé avec notre appli	945 K informés avec notre appli
resum	192 K generat	192 K fet
resume	721 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	920 K	920 K ici	937 K notre hors-série	941 K tous les épisodes
rezervuokite	1350 K
rezime	1839 K
rezumat	1719 K generat	1719 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	1134 K ini	1134 K dibuat	1134 K oleh	1134 K ai
rispetta	28 K
""", 'ro': """
rodyti	1350 K
""", 'ry': """
ryhdy	881 K
""", 's': """
s	259 K využitím zpráv
""", 'sa': """
saada	763 K oma vihje	763 K meile	763 K oma arvamuslugu	763 K arvamuslugu	778 K
saat	881 K ilmoituksen	881 K sähköpostin	881 K
saiba	1658 K mais	1658 K mais:
saken	1553 K fortsetter
saksikan	1125 K juga	1138 K video	1138 K live	1138 K live streaming
sale	621 K:
salvesta	778 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
save	622 K #% on your first	622 K #% on an annual	622 K #% on a digital
sazinies	1389 K
saznajte	1825 K više:
""", 'sc': """
scan	583 K to join	613 K the qr code	613 K the code
scannez	945 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	438 K
schalten	438 K sie
schau	453 K
schenk	419 K diesen
schenken	419 K sie diesen
schick	453 K
schicken	453 K sie
schlagworte	371 K zu
schon	442 K ab # euro
schreib	453 K
schreiben	31 K sie den ersten	374 K sie unserem autor	374 K sie der autorin	374 K sie uns	453 K sie
schrijf	1488 K je
scopri	23 K di più da	1200 K i giochi	1200 K i nostri giochi
scrivi	31 K il primo	1186 K all'autore
scroll	603 K down for video	1151 K ke bawah	1151 K untuk
""", 'se': """
se	300 K også	300 K video	300 K også:	314 K flere jobs	328 K hele	328 K flere	328 K alle	728 K adhiere a los criterios	743 K permite la reproducción	1194 K vuoi raccontare	1194 K hai informazioni	1519 K også	1519 K video	1519 K også:	1550 K hele	1550 K alle	1550 K mer av	1669 K tiver informações	1669 K você tem informações	2002 K också	2002 K även	2002 K även:	2033 K hela	2033 K alla	2033 K mer av
sea	28 K respetuoso	31 K el primero
search	644 K thousands of
see	7 K an error	7 K a mistake	560 K more from	561 K also	561 K more	561 K more:	561 K also:	565 K all posts by	565 K author archive	657 K our explainer:	659 K more videos	662 K
seen	663 K
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	717 K
seguinos	12 K
seguir	717 K a
seguiu	12 K-nos
sehen	398 K sie hier das	398 K sie im video	398 K sie das video	453 K sie
sei	31 K der erste	31 K die erste	1194 K stato testimone	1194 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1334 K	1350 K
seko	1374 K	1389 K
sekojiet	1374 K
selanjutnya	1150 K:
sem	32 K comentários
senaste	2001 K nytt om
send	3 K this	308 K os et krypteret	308 K os dit tip	328 K	565 K us your	565 K tips to	565 K your tips	565 K feedback to	565 K your story ideas	641 K us	641 K your	641 K photos	641 K pictures	662 K	1527 K sikkert tips	1527 K tips	1550 K	1550 K saken videre
senden	453 K sie
seneste	299 K nyt om
sent	618 K every	618 K each
seotud	752 K:
ser	1552 K du noe feil	2034 K du något fel
ses	922 K derniers articles
set	662 K
setzen	453 K sie
seu	27 K comentário	1681 K comentário será
seuraa	12 K	864 K kirjoittajaa	864 K toimittajaa	881 K
""", 'sh': """
share	3 K this	3 K the article	565 K your story	641 K your	662 K
shop	662 K
""", 'si': """
si	28 K prega di	187 K tens informació	713 K tienes información	713 K tiene información	713 K tenés información	713 K conoces algún	713 K conoces un caso	931 K vous avez des informations	931 K vous disposez	931 K vous souhaitez
sia	31 K il primo
sichere	453 K
sichern	453 K sie
sie	7 K haben einen fehler	12 K finden uns	374 K erreichen die autorin	374 K erreichen den autor	387 K erreichen	462 K haben schon ein abo	462 K haben ihr limit	462 K haben das limit	462 K haben schon ein konto
sieh	398 K dir das video
siehe	372 K auch
siga	12 K	12 K-nos	712 K el canal	1666 K este autor	1666 K esta autora
sign	541 K up to	541 K up for	541 K up here	541 K up (it's	614 K up for push	614 K up for alerts	614 K up for text alerts	614 K up for breaking news alerts	649 K up to our	649 K up for our	649 K up for breaking	649 K up for free	662 K up	662 K in
sigue	12 K a	704 K leyendo:	712 K el canal	717 K a	742 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1125 K juga	1125 K juga:	1125 K:	1125 K video	1128 K berita	1138 K video	1149 K berita selengkapnya	1149 K berita lainnya	1150 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1155 K artikel gratis
sisesta	778 K
siste	1518 K nytt om
sitter	1552 K du på	2034 K du på
siz	33 K ne
sizce	33 K
sizin	2123 K başiniza
""", 'sk': """
skaitykite	1325 K daugiau	1325 K taip pat	1325 K ir	1350 K
skapa	2032 K ett	2032 K konto	2033 K
skaties	1365 K arī	1389 K
skicka	2033 K
skinite	13 K	1846 K
skontaktuj	1591 K się z autorem
skopiuj	1612 K link	1612 K
skriv	308 K til journalisten	309 K til	328 K	328 K direkte	1550 K inn	1550 K direkte	1550 K til oss	2033 K upp	2033 K direkt
""", 'sl': """
sledite	12 K	1962 K
sleduj	12 K
sledujte	12 K	230 K:	261 K	1909 K
slik	1549 K bruker	1549 K jobber
""", 'so': """
so	394 K nutzen wir ki
sob	1666 K supervisão de
sobre	706 K el autor	706 K la autora	706 K la firma	1660 K o autor	1660 K a autora
sois	31 K le premier
solliciteer	1491 K nu
sollten	374 K ihnen fehler
solo	1221 K per te
sondage	956 K -	956 K.
sorodna	1934 K novica
sorodno	1934 K:
sostenete	1219 K
sostieni	1165 K	1165 K il	1165 K la	1219 K
souhrn	244 K	244 K článku
soutenez	900 K	900 K le
soutenir	900 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2033 K
special	621 K offer	627 K report:
speel	1446 K onze
spela	2033 K upp
spende	350 K für
spenden	350 K für	414 K an:
spendenkonto	414 K:
spiel	401 K unser
spielen	401 K sie unser
spill	1550 K av
sponsored	579 K by	631 K:	674 K by our
sponsorizzato	1202 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1962 K
spring	621 K sale
spytaj	1600 K
""", 'st': """
sta	1488 K
start	621 K your	648 K your day with	648 K your morning with	648 K your week with	1491 K nu
stavovi	1836 K autora	1836 K izraženi	1836 K izneti	1836 K izneseni
stay	28 K on topic	541 K up to date with	605 K with	613 K ahead with	662 K
ste	7 K opazili
stel	1488 K
stellen	394 K sie der
stem	328 K	1446 K mee	1488 K	1550 K
steun	1464 K	1488 K
stiahnite	13 K si	1909 K si aplikáciu
stimm	401 K jetzt ab:
stimmen	401 K sie jetzt ab:	453 K sie
story	634 K by
straipsnis	1352 K tęsiasi
streszczenie	26 K wygenerowane	1600 K	1600 K artykułu
stuur	3 K dit	1488 K
""", 'su': """
su	27 K comentario
subscreva	1679 K o nosso podcast
subscribe	12 K to our	532 K to	541 K to	583 K to the	583 K to	611 K to comment	621 K	662 K	664 K for
subscribers	664 K can read
subscriptions	622 K start at
subskrybuj	1618 K
suivez	12 K	933 K
suivre	933 K
suka	1135 K artikel ini
sull	1186 K'autore
sumate	12 K
sumber	1131 K:	1131 K :
summary	598 K
summer	621 K sale
support	532 K	532 K the	662 K
sur	920 K le même sujet
survey	608 K:
susikurkite	1350 K
susisiekite	1350 K
""", 'sv': """
svar	314 K på vores	328 K	1533 K på vår	1550 K
svara	2017 K på vår	2033 K
svideo	1840 K vam se
svidio	1840 K vam se
svidjelo	1840 K vam se
""", 'sy': """
syndicated	656 K with permission
synes	329 K du om
""", 'sz': """
szavazzon	1094 K
""", 'ta': """
ta	1533 K quizen	1533 K vår quiz	1550 K testen	1550 K vår	1948 K povzetek
taalfout	7 K
tag	314 K quizzen	314 K vores quiz	328 K vores
tagged	561 K:
tags	561 K:
taip	1325 K pat skaitykite
take	607 K our	662 K
takip	12 K edin
tallenna	881 K
tambahkan	1128 K
tanya	1134 K ai kami
tap	645 K play	662 K
tapkite	1350 K
tausta	853 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	704 K puede interesar	704 K puede interesar:	704 K recomendamos:	704 K recomendamos leer:
tead	763 K teemast	763 K rohkem
tee	768 K test	867 K testi	881 K testimme
teile	3 K	453 K
teilen	3 K sie	453 K sie
teilt	3 K
tekst	782 K:	1433 K: door	1461 K gaat verder onder	1461 K loopt door onder	1461 K gaat verder na	1594 K ukazał się	1594 K pochodzi z	1600 K przetłumaczony	1600 K został przetłumaczony	1600 K czyta	1836 K izražava	1839 K je preveden	1839 K čita	1842 K je objavljen u
tekstas	1354 K:
teksti	864 K
teksts	1393 K:
telegram	12 K kanalimiza
tell	565 K us your story	662 K
telli	776 K	778 K
tellijana	778 K
tem	1669 K alguma informação	1669 K informações	1669 K uma sugestão	1669 K uma denúncia	1669 K alguma história	1669 K uma história
tens	187 K informació	187 K una història
tento	244 K souhrn	244 K článek byl přeložen	1892 K súhrn	1892 K článok bol preložený
terjemahan	1134 K ini	1134 K dibantu
terms	569 K and conditions apply
test	314 K din viden	607 K your knowledge	1446 K je kennis	1533 K kunnskapene dine	2110 K:
testa	2017 K dina kunskaper
testaa	867 K
teste	401 K dein wissen	453 K
testen	401 K sie ihr wissen	453 K sie
testez	953 K
tetszett	8 K	1095 K
text	244 K byl přeložen	247 K vyšel v	388 K:	1892 K bol preložený	1895 K vyšiel v
texte	928 K traduit
texten	2035 K fortsätter
texto	721 K traducido	1673 K traduzido
""", 'th': """
tham	2220 K gia kênh	2229 K gia khảo sát	2229 K gia bình chọn
thank	575 K you for reading
thanks	575 K for reading
the	5 K comments	541 K latest news directly	560 K latest in	560 K latest from	598 K ai summary
theo	2220 K dõi báo	2220 K dõi chúng tôi	2220 K dõi kênh	2222 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	598 K article was	598 K article has been	598 K story was	598 K story has been	598 K content was	598 K summary	598 K translation	598 K piece was	603 K article is also available as audio	656 K article first appeared	656 K story first appeared	656 K piece first appeared	656 K post first appeared	656 K report includes material	656 K report includes information	656 K report includes reporting	656 K report contains material	664 K is a preview	669 K is an ai-generated	669 K is an ai	669 K ai-generated	669 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1184 K potrebbe interessare:
tiene	709 ¿K información
tienes	706 ¿K una historia	709 ¿K información	709 ¿K alguna	709 ¿K una historia	713 ¿K algo que
tijdelijk	1491 K:
tiklayin	2097 K
tilaa	881 K
tilmeld	328 K
tin	2217 K liên quan:
tip	308 K journalisten	308 K redaktionen	1425 K de redactie	1425 K ons	1488 K
tippfehler	7 K
tips	663 K?	1527 K journalisten	1527 K redaksjonen	1527 K oss	1528 K	2011 K:
tipsa	2011 K reportern	2011 K redaktionen	2011 K oss	2011 K anonymt
""", 'to': """
to	26 K podsumowanie	605 K hear more	1600 K streszczenie	1600 K podsumowanie
toate	1716 K articolele lui
toda	731 K la información en nuestra
todas	703 K las noticias de
todos	27 K los comentarios	27 K os comentários	706 K los artículos de	1660 K os artigos de
toeta	775 K
toimittaja	864 K
toista	881 K
tonton	1125 K juga	1125 K:	1125 K juga:	1138 K video
top	560 K stories in	560 K stories from
topics	561 K:
toto	26 K shrnutí	244 K shrnutí	1892 K zhrnutie
tous	27 K les commentaires	919 K les articles de	922 K les articles de
toute	919 K l'actualité de	919 K l'actu	945 K l'info dans votre poche
""", 'tr': """
traduit	928 K avec l'aide	928 K à l'aide
transmettez	3 K
treat	662 K yourself
trending	560 K in	627 K:
trimite	3 K	1714 K-ne
try	607 K today's	607 K our	617 K our	621 K	622 K one month for $#	622 K one month for £#	622 K one month for €#	622 K it for $#	622 K it for £#	622 K it for just $#	622 K it for just £#	622 K a month for $#	622 K a month for £#	622 K us for $#	662 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	728 K comentario será	1721 K ce părere ai
tud	1076 K valamit
tudo	1657 K sobre
tudsz	1076 K valamit
tule	768 K tööle	867 K lukijailtaan	867 K mukaan	881 K mukaan
turite	1336 K naujieną	1336 K informacijos	1336 K istoriją
turn	614 K on alerts
tutte	1183 K le notizie su	1217 K le notizie di
tutti	27 K i commenti	1186 K gli articoli di	1203 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1478 K kunt zich altijd
""", 'ui': """
uit	1423 K het archief:	1484 K ons archief:
uitschrijven	1478 K kan
""", 'uj': """
uji	1139 K pengetahuanmu	1139 K pengetahuan anda
""", 'ul': """
ultime	1183 K notizie di
""", 'un': """
un	931 K témoignage	931 K fait	941 K podcast à écouter	1196 K post condiviso da	1723 K articol susținut de	1723 K articol în parteneriat	1723 K proiect susținut de
una	719 K publicación compartida por	719 K publicación compartida de
unbegrenzter	416 K zugang
unduh	13 K	1141 K
une	7 K erreur	7 K coquille	7 K faute	922 K information à nous transmettre	925 K info à nous	931 K info	931 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	621 K
unser	414 K spendenkonto	436 K wochenquiz	436 K quiz	452 K autor	452 K reporter	452 K redakteur	452 K korrespondent	455 K chatbot	455 K ki-chatbot	455 K wochenrätsel
unsere	372 K leseempfehlung	452 K autorin	452 K reporterin	452 K redakteurin	452 K korrespondentin	455 K ki	455 K frage der woche
untuk	1128 K mendapatkan
""", 'up': """
up	561 K next:
upozornit	266 K na chybu
upozornite	1914 K na chybu
uppdatera	2033 K
""", 'us': """
users	611 K must
""", 'uu': """
uuenda	778 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	752 K ka	778 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1375 K tev ir ziņa	1375 K tev ir ko	1375 K esi pieredzējis	1390 K raksts
vam	1949 K je bil	1949 K je bila
van	1076 K egy jó	1076 K egy tipped	1076 K egy tippje	1095 K olyan	1095 K olyan dokumentuma
var	31 K först	2033 K med
varaa	881 K
vasta	778 K
vastaa	867 K	881 K
vastaava	879 K päätoimittaja:
vastutav	760 K väljaandja:
""", 've': """
vea	704 K también	704 K también:	726 K el video a continuación	726 K el vídeo a continuación
ved	308 K du mere	308 K du noget
vedd	1094 K meg
vedi	1184 K anche	1184 K anche:	1186 K tutti gli articoli di
vegeu	183 K també
vegye	1094 K meg
vegyen	1081 K jegyet	1081 K részt	1094 K részt
veillez	28 K à
veja	1657 K mais em	1658 K também	1658 K mais	1658 K:	1658 K também	1658 K também:	1658 K mais:	1679 K o vídeo abaixo	1679 K o vídeo acima	1679 K os vídeos mais assistidos
venujte	1905 K
ver	704 K también	706 K todos los artículos de	1660 K todos os artigos de
verder	1445 K lezen:	1484 K in het nieuws:
verhaal	1461 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	419 K sie diesen
verschijnt	1452 K elke	1452 K iedere
verstuur	3 K dit
vertaling	1433 K:
verwandtes	421 K thema:
vet	1527 K du mer	1527 K du noe	2011 K du mer	2011 K du något
veuillez	28 K respecter
vezane	1825 K vesti:
vezi	1710 K și	1710 K și:	1710 K:	1710 K și	1716 K toate articolele	1725 K video mai sus	1725 K video mai jos
""", 'vi': """
vi	328 K vil gerne høre	338 K har tidligere skrevet	1550 K vil gjerne høre	1561 K har tidligere skrevet	2033 K vill gärna höra	2043 K har tidigare skrivit
viac	1879 K:	1879 K k téme:
video	603 K above:	603 K below:	634 K by	1138 K:	1445 K:	1825 K pogledajte	2230 K:
vidi	1825 K još
view	565 K all posts by	565 K all articles by
vil	314 K du arbejde	314 K du være med på holdet	1533 K du jobbe	1533 K du være med på laget
vill	2017 K du jobba	2017 K du arbeta
vind	314 K billetter	328 K
vinkkaa	860 K toimitukselle	860 K
vinn	1533 K billetter	1550 K	2017 K biljetter	2033 K
vir	1960 K:
viri	1960 K:
vis	28 K respekt	328 K indhold	1550 K innhold
visa	28 K respekt	2033 K innehåll
visit	662 K
visita	723 K nuestra tienda	1200 K lo store	1200 K il nostro store
visite	1675 K a nossa loja	1675 K nossa loja
viste	7 K
visualizzando	1196 K questo contenuto
viu	7 K algum	1669 K algo	1669 K alguma coisa
""", 'vk': """
vklopi	1955 K
vklopite	1955 K
""", 'vo': """
voce	1198 K generata
voeg	1488 K
voir	919 K tous les articles	920 K aussi	920 K la vidéo	922 K tous les articles de	941 K la vidéo ci-dessus
voit	860 K lähettää vinkin
voita	881 K
voix	928 K générée
volg	12 K ons	12 K	1434 K	1488 K
voller	416 K zugriff
vols	187 K compartir	187 K explicar
vond	8 K je dit	1469 K je deze
voor	1440 K dit artikel	1481 K maar # euro per	1481 K maar €#	1481 K slechts # euro per	1481 K slechts €#
vote	662 K
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	922 K avez une information	925 K travaillez	925 K avez été	925 K êtes témoin	925 K avez une information	925 K souhaitez témoigner	931 K avez une info	931 K avez une information	931 K avez des informations	931 K disposez	931 K souhaitez	931 K êtes concerné	931 K êtes témoin	931 K avez été témoin	931 K avez des photos	931 K pouvez nous	931 K pouvez joindre	931 K pouvez contacter	931 K pouvez écrire à
voz	721 K generada
""", 'vr': """
vrei	1714 K să ne spui
""", 'vu': """
vuoi	1194 K segnalarci	1194 K raccontarci
""", 'vy': """
vytisknout	256 K
""", 'wa': """
want	663 K to	664 K to	664 K more
war	8 K dieser	8 K der	429 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	575 K this forwarded	639 K this	1469 K deze	1489 K je erbij	1489 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1446 K is jouw mening	1469 K vind je van	1469 K vond u van	1469 K vindt u van
watch	550 K us on	561 K |	561 K now:	561 K more:	561 K the video:	561 K the latest	561 K:	603 K the video above	603 K the video below	603 K the clip above	603 K the clip below	603 K the full video	603 K the full interview	603 K the full episode	645 K more	645 K our	659 K more videos	662 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	534 K accept:	534 K accept visa	534 K accept paypal	602 K're hiring	602 K are hiring	609 K value your opinion	609 K'd love your feedback	648 K respect your privacy
wees	31 K de eerste
weet	1489 K je	1489 K u
weitere	371 K artikel zu	371 K artikel aus	371 K themen aus	374 K artikel von
weiterlesen	372 K:
werde	453 K
werden	453 K sie
were	663 K you
wesprzyj	1618 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	560 K others are reading	561 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1604 K znajdziesz	1604 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	429 K fanden sie	429 K fandest du	429 K finden sie	429 K hilfreich war	436 K gut kennen sie	436 K gut kennst du
wil	1489 K je
with	633 K inputs from	633 K input from	633 K agency inputs	633 K reporting by	633 K additional reporting
""", 'wo': """
wolisz	1621 K słuchać	1621 K posłuchać
word	23 K lid van	1464 K lid van	1464 K vriend van	1491 K nu	1491 K vandaag
work	602 K with us	602 K for us
worth	561 K reading:
""", 'wr': """
write	662 K to
""", 'ws': """
wspieraj	1618 K
wszystkie	27 K komentarze	1588 K artykuły o	1591 K artykuły autora
""", 'wy': """
wydrukuj	1612 K
""", 'xe': """
xem	2217 K thêm	2217 K thêm:	2217 K:	2217 K video	2217 >> K	2217 K tiếp:	2224 K các bài viết của tác giả	2224 K các bài viết khác của	2224 K thêm bài của tác giả	2230 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	712 K puedes recibir
yazi	2124 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	550 K can follow him on	550 K can follow her on	550 K can follow them on	561 K may also like:	561 K might also like:	561 K may also be interested in:	561 K may also want to read:	561 K may want to read:	583 K can get	592 K can reach	592 K can email	592 K can e-mail	592 K can contact	603 K can hear this story	603 K can listen to this	605 K can listen to	611 K must be	611 K can be part of	657 K may have missed:	664 K're reading	664 K are reading	665 K can also	665 K can now	665 K can
your	27 K comment	27 K comments	609 K opinion matters	648 K weekly guide to	648 K daily guide to	648 K essential guide to
""", 'yu': """
yuk	1128 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1607 K
zanim	1630 K dodasz komentarz	1630 K skomentujesz
zapis	1945 K je mnenje
zapisz	1612 K ten	1612 K artykuł	1612 K tekst
zapratite	12 K	1853 K
zapytaj	1600 K	1600 K nas
zaujal	245 K vás	1893 K vás
""", 'zd': """
zdroj	259 K:	1907 K:
zdroje	259 K:	1907 K:
""", 'ze': """
zeptejte	244 K se
zet	1488 K
""", 'zh': """
zhrnutie	1892 K	1892 K článku
""", 'zi': """
zie	7 K je een	1423 K ook	1489 K je
zini	1375 K ko vairāk	1390 K stāstu	1390 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1588 K więcej z	1589 K też	1589 K też:	1589 K także	1589 K:	1589 K też	1589 K także	1589 K wideo	1589 K film	1589 K zdjęcia	1589 K galerię	1604 K nagranie	1604 K materiał
""", 'zu': """
zugang	416 K zu allen
zugriff	416 K auf alle
zum	372 K thema:	372 K weiterlesen:	374 K autor	431 K kommentieren	452 K profil von
zur	374 K person	374 K autorin
"""}

CONTAINS = {'#': """
#	1211 Kx#	1267 月K本まで無料で	1310 첫 달 K원	1319 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	874 K
aamukirjeen	874 K
aangemeld	1451 succesvol K
aanmelding	1494 bevestig je K
aanmerkingen	1431 op- of K
aastas	787 K
""", 'ab': """
abbestellen	357 jederzeit K
abbestellt	439 jederzeit K
abbonamenti	1226 K
abbonamento	1168 hai già un K	1168 per chi ha un K	1168 scegli il tuo K	1226 K
abbonati	1168 K per	1168 K a soli	1168 solo per K	1168 per gli K	1188 K	1222 K a	1222 K:	1222 K ora	1222 K per	1222 puoi, K	1223 i nostri K	1226 K
abbonato	1168 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1177 devi K
abmelden	408 wieder K
abo	415 pur-K
abonament	1574 masz już K	1742 K
abonare	1728 prin K ești
abonarea	1728 confirma K
abonat	1702 ești deja K
abone	2087 K olun ve	2134 K olun
aboneler	2125 K içindir	2125 yalnizca K	2125 sadece K	2138 K
abonelere	2101 K özel	2101 K özeldir	2101 K açik	2101 K açiktir
abonelerimiz	2135 K
abonelik	2138 K
abonements	1400 K
abonenci	1625 tylko K
abonenti	1392 tikai K
abonentiem	1363 tikai K	1392 teksts ir K	1392 raksts ir K
abonents	1363 jau esi K
abonne	959 je m'K
abonnee	1407 al K	1407 word K	1407 nog geen K	1407 als K	1495 word K
abonneer	1495 K je
abonnees	1407 alleen voor K	1407 dit artikel is voor K	1480 K kunnen dit	1480 K kunnen het hele	1496 onze K	1499 K
abonnement	286 kræver K	345 K	471 K	903 avec votre K	963 K	1407 neem een K	1407 kiezen voor een K	1456 sluit een K af	1456 een K? log	1456 al een K	1480 nog geen K	1480 K dat bij je	1480 K af met	1495 kies een K	1499 K	1568 K
abonnementen	1499 K
abonnements	963 K
abonnent	286 bliv K	286 allerede K	286 som K	340 en K	341 bliv K	353 als K	353 sie sind noch kein K	354 bereits K	354 bereits K:in	1505 bli K	1505 allerede K	1505 som K	1563 en K	1564 bli K
abonnenten	353 nur für K	353 exklusiv für K	441 lesen nur K	468 unseren K	471 K
abonnenter	286 kun for K	286 artiklen er for K	331 er for K	331 kun K	342 vores K	345 K	1505 kun for K	1505 denne saken er for K	1505 artikkelen er for K	1554 er for K	1554 bare K	1554 kun K	1565 våre K	1568 K
abonnentin	353 als K	354 bereits K
abonnentinnen	353 exklusiv für K	353 nur für K	353 K vorbehalten	468 unseren K
abonner	286 K for at	341 K på	959 s'K	1505 K for å	1564 K på
abonnere	1540 ved å K
abonnez	903 K-vous pour	903 K-vous à partir	959 K-vous	959 K vous
abonniere	467 K unseren	467 K hier
abonnieren	357 newsletter K	362 whatsapp-kanal K	362 K sie unseren kanal	379 podcast K	439 hier K	465 google K	465 google news K	467 jetzt K	467 K sie
abonniert	354 bereits K
abrir	691 K en la app	1645 K no app
abstimmen	396 jetzt K:
abyste	220 K mohli číst dál
""", 'ac': """
accede	687 K a todo
accedi	24 K	1168 K per
accept	1707 K toate
acceptant	915 en K les cookies
acceptar	191 K les galetes
accepteer	1418 K de cookies
accepter	915 K les cookies
accepteren	1418 cookies te K	1418 cookies K
access	536 unlock full K	536 full K. no ads	623 K to every story	623 full K with no ads	651 year of K	651 months of K	651 want full K	651 K for half price
acconsento	1210 K a ricevere
accordance	616 K with our privacy
according	678 K to
account	536 create a free K to	536 sign in to your K	536 create an K to	623 please create a free K	675 create a free K	676 hold power to K	1407 maak een gratis K	1456 K is gratis en zo	1480 een gratis K	1495 maak een gratis K
accurate	630 K at time of
accused	678 K
aceptado	699 no has K las cookies
aceptaste	699 no K las cookies
aconseja	747 K
aconsejaba	747 K
aconselha	1697 K
acrescentou	1697 K
actionnaire	960 sans K
""", 'ad': """
ad	11 K
adalah	1132 K dosen
adblock	227 vypněte K	295 slå K fra	1514 slå av K	1584 wyłącz K	1997 stäng av K
adblocker	365 K erkannt	365 K aktiv	365 nutzen einen K	365 verwenden einen K	365 trotz K	471 K	553 disable your K	553 you are using an K	553 K detected	1416 K uit
added	678 K
adgang	286 få K til	341 få fri K
admitiu	1697 K
admitted	678 K
adres	1576 twój K e-mail	1608 K e-mail
adresa	1703 K ta de email	1703 K ta de e-mail	1703 K de email nu va
adresiniz	2088 e-posta K
adresse	408 gültige e-mail-K	408 sie ihre e-mail-K	408 du deine e-mail-K	408 e-mail-K ein	906 votre K e-mail	906 votre K email
adresu	1822 na vašu e-mail K	1847 e-mail K	1847 mejl K
ads	676 we don't have K
advarer	344 K	1567 K
advert	11 K
adverteix	214 K
advertentie	11 K
advertenties	1496 zonder K
advertisement	11 K	552 this K has not loaded
advertisements	11 K
advertiser	638 supplied by an K	638 provided by an K	638 paid for by an K	638 produced by an K	638 created by an K
advertorial	1486 dit is een K
advierte	747 K
adviseert	1498 K
""", 'af': """
affermato	1225 ha K
affichage	935 K de ce contenu
affichant	935 en K ce contenu
afficher	915 pour K ce contenu	935 ne peut pas s'K
affichera	903 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	258 K odkazy	325 K-links	364 K-links	507 K links	552 contains K links	655 K links	655 K link	878 K-linkkejä	1088 K linkeket	1486 K links	1545 K-lenker	1849 K linkove	1849 K linkovi	1906 K odkazy	1958 K povezave	2028 K-länkar
affiliatelenker	1545 K
affiliatelinks	37 K	325 K	446 K	1486 K
affiliati	37 link K
affiliation	37 liens d'K	939 liens d'K
affiliazione	37 link di K
affirme	962 K
affirment	962 K
afhankelijk	1492 K van giften	1492 K van donaties
afiliacyjne	37 linki K	1614 linki K
afiliacyjnych	1614 linków K
afiliado	37 enlaces de K	37 links de K	724 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	724 enlaces de K
afiliate	37 linkuri K	1724 linkuri K
afiliats	197 enllaços d'K
afirma	747 K	1697 K
afirmar	214 va K
afirmou	1697 K
afleveringen	1475 alle K van
afmelde	288 K dig når
afmelden	1451 elk moment K	1451 elk moment weer K
afsnittet	315 hele K
aftrekbaar	1453 gift is K
""", 'ag': """
agences	923 avec K
agenturmaterial	375 mit K
aggiornamenti	1175 segui tutti gli K
aggiunto	1225 ha K
agora	1694 doe K
""", 'ah': """
ahora	744 dona K
""", 'ai': """
ai	157 K	313 af K	1532 av K	2016 av K	2227 K
aidez	926 K-nous à	959 K-nous
aiheesta	877 lisää K täältä
aiutaci	1188 K	1222 K a
aiutarci	1188 K	1222 K a
aizliegta	1372 bez atļaujas ir K
""", 'aj': """
ajakirjandus	786 meie K	786 sõltumatu K	786 K maksab	786 hea K
ajakirjandust	774 toeta sõltumatut K
ajakirjanik	764 K
ajakirjanikud	786 meie K
ajoute	962 K
ajoutez	959 K-nous
ajuda	211 K'ns
ajude	1663 K-nos	1694 K-nos
ajutorul	1729 K tău putem	1738 avem nevoie de K tău
""", 'ak': """
akci	246 naši K
akciu	1894 našu K
akismet	21 K to reduce spam
akkoord	1451 ga je K met onze	1451 gaat u K met onze
aktardi	2137 K
aktivieren	365 javascript K
akzeptiere	357 mit der anmeldung K
akzeptieren	357 mit der anmeldung K	367 cookies K
""", 'al': """
alamat	1117 K email
aldus	1498 K
alerta	1697 K
alertas	14 las K	692 recibe K	692 activa las K	1646 receba K
alertes	908 recevez les K	908 K info
alertou	1697 K
alerts	14 K	544 get K as
algemene	1451 ga je akkoord met de K
alin	2122 K
alive	676 local news K
alkaen	876 K #
alles	353 lesen sie K	1480 lees K met
allow	553 K ads on
aloud	572 is read K by
""", 'am': """
amendat	1741 a K
ammesso	1225 ha K
""", 'an': """
anche	1223 siamo K su
andare	1161 prima di K via
android	358 für K und ios	542 our K app	946 sur ios et K	1410 app voor K
angebot	415 ihr K	415 dein K	467 hier gibt es das K
angebote	408 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	461 ihre spende K	461 deine spende K	461 spenden K
angezeigt	367 inhalte K werden
anggota	1156 jadilah K
ankete	1898 našej K	1898 v K
anketi	35 našoj K	1844 našoj K	1844 u K	1953 naši K	1953 v K
anketimize	35 K
anketimizi	2109 okur K	2109 K
anketo	1953 kratko K	1953 našo K
anketu	35 našu K	1844 kratku K	1844 našu K
ankety	250 naší K	1898 našej K
ankiecie	35 naszej K	1605 naszej K	1605 w K
anlatin	2122 K
anlatti	2137 K
anmelden	24 K	396 jetzt K:	467 jetzt K	467 hier K
anmelder	310 er K	1529 er K
anmeldung	357 mit meiner K	357 mit ihrer K	357 mit der K stimmen	357 mit der K stimme	357 mit der K willige	357 mit der K willigen	357 mit der K erklären sie	381 K	434 hier geht es zur K
annetus	774 tee K	789 K
anno	1224 all'K
annonce	11 cette K
annoncelinks	37 K	325 K
annoncen	11 K
annoncer	342 uden K
annonsblockerare	1997 stäng av K
annonseblokkering	1514 slå av K
annonselenker	37 K	1545 K
annonsen	11 K
annonser	1565 uten K	2047 utan K
announced	678 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1225 ha K
ano	1696 por K
anoniem	1431 K tippen	1468 ons K
anonim	2104 bize K
anonym	428 K an uns
anonymous	642 K
anonymously	642 K
anot	1360 K
anregungen	402 fragen oder K	402 fragen und K
ansehen	400 hier K	400 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	557 K our poll
antes	680 K de irte	1636 K de sair
anuncio	724 después del K	724 tras el K
anunciou	1697 K
anvender	295 vi K cookies
anytime	536 cancel K	677 cancel K
anzeige	11 der K	11 dieser K	364 nach der K weiter	424 dies ist eine K
anzeigen	367 mit einem klick K lassen
anzusehen	390 um das video K
""", 'ap': """
apeluje	1634 K
apgalvo	1399 K
aplicativo	1645 baixe o K	1645 baixe nosso K	1695 nosso K
aplikace	277 naše K
aplikaci	224 stáhněte si K	224 stáhněte si naši K	252 mobilní K	252 naší K	252 naší mobilní K
aplikacja	1632 nasza K
aplikacji	1577 w naszej K	1577 otwórz w K	1628 naszej K
aplikasi	1118 unduh K	1118 download K	1118 K kami	1156 unduh K	1156 instal K	1157 K kami
apoiador	1639 torne-se K	1663 seja nosso K	1694 torne-se K	1694 seja nosso K	1694 seja K
apoiam	1686 nos K todos os meses
apoie	1663 K
apoio	1639 seu K é	1663 seu K	1694 seu K
aportaciones	735 gracias a las K
aporte	710 tu K	744 tu K
apoyan	735 que nos K cada mes
apoyo	683 con tu K	683 tu K es	710 tu K	744 tu K	744 su K
app	358 als K	405 mit der K	405 in der K	406 -K	542 get our K	542 in our K	542 use our K	542 our new K	542 our ios K	543 get the K	654 have our K	654 with our K	654 via our K	654 on our K	675 our K	1410 in de K	1448 -K	1508 i vår K	1565 vår K	1991 i vår K	2047 vår K	2212 tải K	2255 K内阅读	2255 在K中	2255 K看更多
appareil	903 un seul K à la fois	952 en cours sur un autre K
appeared	568 first K on	632 K in print
appen	289 hent K	289 åbn i K	1508 last ned K	1508 hent K	1508 åpne i K	1991 ladda ner K	1991 ladda ned K	1991 hämta K	1991 öppna i K
appje	1430 ons een K
application	907 téléchargez l'K	907 télécharger l'K	907 dans l'K	907 avec l'K	907 sur l'K	907 notre K	960 notre K
applications	907 nos K mobiles
appot	1083 az K
apps	654 our K
apunta	211 K't
""", 'aq': """
aqui	1636 já que você está K	1636 já que está K
""", 'ar': """
arbeid	1565 vårt K
arbeit	468 unsere K
arbeitet	377 K als
arbejde	342 vores K
arbetar	2016 K med ai
arbete	2047 vårt K
argued	678 K
arrivato	1161 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	212 aquest K	212 l'K sencer	536 to unlock this K	536 members-only K	538 you've read your last free K	538 you have read your last free K	538 this is your last free K	538 reached your K limit	547 share this K on	552 links in this K may	625 save this K	635 this K	635 the full K	636 this K	637 this K	676 this K	896 vous avez aimé cet K	896 cet K vous a plu	903 pour accéder à l'K	903 cet K est offert	903 cet K vous a été offert	903 pour lire cet K	903 offrir cet K	903 offrez cet K	904 de cet K à lire	923 cet K est paru dans	923 cet K a été publié	943 réagir à cet K en	957 cet K a d'abord été publié	960 cet K
articles	15 free K	526 you've read # K	536 access to all our K	536 gift K to give	538 free K left	538 K left this month	538 you've used all your free K	538 # of # free K	538 K left to read	623 to read more K	623 for three more free K	623 more free K	625 K to give	625 K to gift	625 K to share	625 gift # K	903 tous nos K	904 il vous reste # K	949 nos K sont en accès libre	960 nos K
articol	1739 acest K
articolele	1739 K noastre
articolelor	1712 preluarea K
articoli	1168 tutti gli K senza limiti	1169 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1161 ti è piaciuto questo K	1168 per leggere l'K	1168 regala questo K	1223 questo K
articolul	20 K complet	20 K integral	1732 pentru a citi K	1732 să citești tot K	1739 ți-a plăcut K	1739 tot K
artigo	20 ler este K	20 ler o K	1636 gostou deste K	1690 para ler este K	1695 este K
artigos	1662 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	323 denne K for #	340 denne K	340 en K	342 denne K	346 dir gefällt dieser K	353 lesen sie diesen K mit	353 um diesen K zu lesen	353 dieser K ist nur für	353 zugriff auf alle K	353 alle K lesen	353 ganzen K lesen	355 freie K übrig	355 K frei	355 ihr letzter freier K	378 K wurde	382 unsere K öfter	411 K etwas wert ist	415 alle freien K	420 weitere K finden sie	425 rechte am K	425 K steht unter einer	435 den ganzen K	435 diesen K	440 gäbe es diesen K nicht	444 alle K zum	444 lesen sie in diesem K	449 K ist zuerst	449 K ist zuvor	451 K gratis	466 K wurde zuerst	468 dieser K	468 diesen K	468 diesem K	1145 untuk membaca K ini	1157 K ini	1407 om dit K te lezen	1407 dit K is alleen	1407 geef dit K	1407 lees dit K met	1407 gratis K deze week	1420 fout in dit K	1431 mening over dit K	1456 een premium K	1473 dit K	1487 niets uit dit K	1487 K mag zonder	1496 dit K	2036 gratis K kvar	2045 en K
artikelen	15 gratis K	1407 toegang tot alle K	1456 aantal K bereikt	1456 aantal gratis K	1480 gratis K gelezen	1483 alle K over
artikeln	353 zugang zu allen K	415 zugang zu allen K	451 freien K	1983 gillade du K	1988 läs hela K med	1988 lås upp K	2019 fel i K	2045 den här K	2045 K	2047 den här K
artikels	449 nutzung dieses K
artikkel	781 tasuta K	786 see K
artikkelen	1535 feil i K	1563 denne K	1563 K	1565 denne K
artikkeli	20 koko K	842 tämä K on vain	884 ilmainen K jäljellä	892 tämä K
artikkelia	880 maksutonta K	880 ilmaista K
artikkelin	890 tämän K
artikkelit	15 ilmaiset K	880 ilmaiset K
artiklar	15 fria K	1988 fria K	2036 gratis K kvar	2042 inga gratis K	2042 inga fria K	2047 alla K
artiklen	281 kunne du lide K	340 K	342 K her
artikler	15 gratis K	286 gratis K	331 gratis K tilbage	337 ingen gratis K	342 alle K
artikli	784 selle K
artiklid	777 tasuta K
artiklit	777 tasuta K	784 seda K	786 kogu K
arvioi	894 K
""", 'as': """
asegura	747 K
asked	678 K
asks	678 K
assinante	1642 já é K	1694 torne-se K	1694 seja K	1694 seja K
assinantes	1642 só para K	1642 somente para K	1690 exclusivo para K	1690 exclusiva para K	1690 exclusivos para K	1695 nossos K	1698 K
assinatura	1698 K
assinaturas	1698 K
assine	1642 K para	1642 K por	1642 K e tenha	1694 K a	1694 K o	1694 K já	1694 K agora	1694 K e	1694 K aqui	1694 K por
assisted	637 this ai-K text
associate	552 as an amazon K	567 is an K
assure	962 K
""", 'at': """
atbalsti	1386 K mūs	1396 K mūs
atbalstiet	1396 K mūs
atbalsts	1386 tavs K palīdz	1396 tavs K	1396 jūsu K
atzina	1399 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	378 K
audioverze	2 K
audioverzi	249 K
audioverzii	1897 K
aufgefallen	369 fehler K
ausblenden	367 und wieder K
auszugsweise	375 nachdruck, auch K
auteur	924 est l'K	1432 is K van	1435 mening van de K
auteursrecht	1463 rust K
author	566 email the K	566 the K can be	567 is the K of	567 is an K
automated	2 read by an K	572 is read by an K	572 narrated by an K
automatisch	2 K vorgelesen	353 endet K	400 K vorgelesen	425 K von dpa	425 K von der	433 der text wurde K	433 dieser text wurde K
automatisk	1532 K oversatt
autor	188 és K de	377 ist K	708 es K de	1664 é K de
autora	188 és K de	708 es K de	1597 napisz do K	1664 é K de
autorce	240 napište K
autore	1189 è K di
autorem	1597 kontakt z K
autoren	389 meinung der K
autorin	377 ist K	377 ist freie K	389 meinung der K
autorise	952 n'K pas la lecture
autorke	1887 napíšte K
autorki	1597 napisz do K
autorovi	240 napište K	1887 napíšte K
autorskim	1615 chroniony prawem K	1615 chronione prawem K
autoru	1834 javite se K	1834 pišite K
autrice	924 est l'K	1189 è K di
""", 'av': """
available	542 K on the app store	542 K on google play	542 our app is K	654 app is K	671 tickets are K here
avbryt	21 K svar
avec	923 K afp
averci	1222 grazie per K letto
avertit	962 K
avise	1694 K-nos
avsluta	2048 K när du vill
avsnittet	2018 hela K	2018 ladda ner K
avtorici	1943 pišite K
avtorju	1943 pišite K
avverte	1225 K
""", 'ay': """
ayda	2121 K # tl	2121 K # tl'den	2136 K
aydinlatma	2094 K metni
ayirtin	2122 K
aylik	2136 K
ayudanos	744 K
""", 'ba': """
ba	1567 K
bad	344 K	2049 K
bagikan	25 K
baixa	181 donar-te de K
baixe	1645 K o app	1694 K o
bajate	744 K la app
bancs	203 no depèn de K
banner	471 cookie-K	679 cookie K
banners	679 cookie K
bantu	1156 K kami
bastano	1222 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	425 redaktion nicht K
beboette	1498 K
become	578 K a	675 K one of them
becoming	577 K a member	675 consider K	675 K a member
bedankt	1495 K voor het lezen
beelden	1431 heb je K	1431 heeft u K
befindet	367 an dieser stelle K sich
before	526 K you go	526 K you move on
begging	679 K
begs	678 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	411 jeder K hilft uns	425 K steht unter einer	440 mit einem kleinen K	449 K ist zuerst	461 mit ihrem K können wir	461 mit deinem K können wir	461 ihrem K helfen	466 K wurde zuerst	467 mit einem K	468 dieser K	468 diesen K
bejelentette	1111 K
bekijk	1441 nieuwe baan? K
belangrijkste	1451 elke dag het K
believe	676 people who K in
belirtti	2137 K
below	647 sign up K	647 enter your email K
beluisteren	1475 dit artikel ook K	1475 hier K
benachrichtigungen	14 K	359 K aktivieren	359 push-K
benadrukt	1498 K
bent	1401 nu je hier toch K
bepaalde	1498 K
berasal	1133 konten ini K dari
berdonasi	1156 K
bereits	353 sie haben K ein abo	415 K ein konto
bergabung	1156 mari K	1156 K dengan kami	1156 ayo K
bergabunglah	1156 K
bergantung	1143 K pada dukungan anda
berichten	468 wir K
berichterstattung	468 unsere K
berichtet	377 K für	377 K über
berichtete	470 K
berita	1120 ikuti K
berite	1972 K nas
berkomentar	6 untuk K
berlangganan	1116 sudah K	1117 K newsletter	1142 terima kasih telah K	1142 berhasil K	1156 K sekarang	1156 silakan K
bescheid	428 sagen sie uns K	428 sag uns K
beschloss	470 K
besedah	1981 po K
besked	318 push-K
beskeder	318 push-K
besloot	1498 K
beslutade	2049 K
besluttede	344 K
besluttet	1567 K
besoin	896 nous avons K de vous	959 nous avons K de vous	959 a K de vous	959 avons K de votre
besplatan	1861 poslednji K tekst
besplatna	1848 K članka
besplatne	1848 K članke
besplatni	1841 naš K webinar	1841 naš K vebinar	1861 poslednji K članak	1861 zadnji K članak
besplatnih	1848 K članaka
beste	1451 elke week het K van
bestellen	395 im shop K	396 shop K	396 store K	467 jetzt K	467 K sie hier	467 K sie unseren
bestellung	381 K
besten	468 die K texte
betaald	1486 artikel is K	1486 content is K
betaalmuur	1453 geen K	1499 K
betalande	2045 K läsare
betalende	331 kun for K	340 K læsere	1563 K lesere
betalingsmur	345 K	1568 K
beteiligt	424 redaktion ist nicht K
betonte	470 K
betrokken	1460 redactie is niet K
bevestigen	1451 aanmelding te K
bevorzugen	382 google K
bevorzugte	382 K quelle
bevorzugten	382 K quelle
bevorzugter	382 K quelle
bewerben	396 jetzt K:
bezahlschranke	412 K	471 K
bezmaksas	1388 K rakstus	1388 K raksti	1388 K kontu	1392 K raksts
""", 'bi': """
bidrag	284 dit K	284 giv et K	341 dit K	341 giv et K	345 K	1503 ditt K	1542 gi et K	1564 ditt K	2025 ge ett K	2025 ditt K gör	2046 ge ett K
bidraget	1542 K ditt
bijdrage	1404 jouw K	1427 kleine K	1486 K is betaald	1492 dankzij jouw K	1497 kleine K
bilder	458 uns ihre K
bildirdi	2137 K
bildirimlere	14 K	2089 K izin ver
bildirimleri	14 K	2089 K aç
biletlerini	2109 etkinlik K
billionaire	676 K owner
bilten	1829 K
binding	286 ingen K	343 ingen K
bindingstid	1505 ingen K	1566 ingen K
bindningstid	1988 ingen K	2048 ingen K
binnenland	1471 is redacteur K
bisogno	1161 abbiamo K di te	1222 abbiamo K di te	1222 abbiamo K del tuo	1222 abbiamo K anche di te	1222 abbiamo K di voi
bitte	346 haben wir eine K	346 eine K an sie	346 wir haben eine K
""", 'bl': """
blijkt	1498 K uit
blijven	1453 om dit te K doen
bliv	341 K en del af
blocker	553 disable your ad K	553 disable ad K	553 turn off your ad K	553 using an ad K
blocking	553 K ads	553 K our ads
bloqueador	697 K de anuncios	748 K de anuncios	1651 K de anúncios
bluesky	16 K	549 follow him on K	549 follow her on K	549 follow them on K
""", 'bo': """
board	601 our jobs K	601 our job K
bogatych	1617 nie mamy K
bookmark	658 K this story	658 K this page
bookshop	643 our K
""", 'br': """
bralcev	18 po zaslugi K	1961 s podporo K	1961 s pomočjo K	1979 naših K	1979 po zaslugi K	1979 s podporo K	1979 podpori K
bralci	1979 naši K
branja	0 čas K
brauchen	411 K noch #	467 wir K ihre hilfe	467 wir K deine hilfe	467 K wir sie	467 K wir dich	467 K wir eure
braucht	411 K ihre hilfe	411 K deine hilfe
breaking	544 get K news alerts
brez	1961 K vas
brief	1431 K naar
briefing	576 our morning K	576 our K	576 daily K	616 K in your inbox
briefkasten	384 anonymen K	384 anonymer K
brieven	1431 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	553 your K is out of date	553 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1532 K ki	1532 K ai
""", 'bu': """
budite	1847 K u toku
buitenlandcorrespondent	1493 is K
buitenlandredacteur	1432 is K
bulabilirsiniz	2122 K
bulan	1158 per K
buletin	1117 K kami	1142 K harian kami	1157 K kami	1160 K
bulunabilirsiniz	2134 katkida K
bulunun	2134 katkida K
buradan	2117 K bağiş yapin
bureau	587 K chief
button	390 klick auf den K
buttons	625 the share K	625 the K below
buycoffee	1617 K
""", 'ca': """
cadastre	1642 K-se para	1694 K-se
cadeau	1407 K aan
cafecito	710 K
callan	745 lo que otros K
campagne	949 K de dons	959 boucler notre K
campaign	676 our spring K	676 our K
can	675 pay what you K
canal	695 únete al K	744 únete al K	1649 siga nosso K	1649 siga o K	1694 entre no K	1695 nosso K
canale	1193 al K	1223 il nostro K
canali	1175 sui nostri K
canalul	1739 K nostru
cancel	21 K reply	536 K at any time	677 K any time	677 K at any time
cancele	1642 K quando quiser	1696 K quando quiser
cancellarti	1171 puoi K
cap	188 és K de
caporedattore	1189 è K
caporedattrice	1189 è K
carte	9 cette K
casella	1171 nella tua K
""", 'ce': """
cebinize	2114 K gelsin
celoten	20 K članek	1930 K članek je	1957 K članek
celotnega	1930 za ogled K	1930 za branje K	1957 K članka
cenite	1977 K naše delo	1977 K naš trud
cerut	1741 a K
""", 'ch': """
channel	676 our K	1120 ikuti K	1120 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	906 par e-mail K	906 par mail K
chargement	935 K de la vidéo
chatbot	433 unseren K	433 unserem K
chcete	276 K číst dál	1875 K čítať ďalej
check	606 K back for more	606 K back soon
chef	924 est K de	1471 is K van de
cheffe	924 est K de
chefredakteur	460 ist K
chefredakteurin	460 ist K
chefreporter	460 ist K
chefreporterin	460 ist K
chegou	1636 se você K até aqui
chercheur	924 est K
chercheuse	924 est K
chia	25 hãy K sẻ	2243 hãy K sẻ	2246 K sẻ
chiede	1225 K
chiederti	1161 un piccolo favore da K
chief	567 is K
chiesto	1225 ha K
chip	577 K in	578 K in	675 K in now	675 K in and
chipping	675 consider K in
choices	646 cookie K	646 your K
choisissez	903 K votre offre
choose	536 K a plan	675 K a plan
chosen	630 K by our
chronione	1615 K są prawem
""", 'ci': """
cijelog	1821 za čitanje K
cikk	1109 ez a K
cikkeink	1109 K
cikket	1107 ezt a K	1107 a K
cipta	1127 hak K
citarea	1736 cu K sursei
citera	2005 K oss gärna	2005 K gärna men ange
citire	0 timp de K	0 timp K
citit	1729 dacă ai K până aici
cititorii	36 K noștri	1739 K noștri
cititorilor	18 datorită K	1729 datorită K
civil	653 keep it K
""", 'cl': """
claimed	678 K
clarifications	610 corrections and K
clicking	594 by K play
client	903 déjà K
""", 'co': """
code	1193 qr K
codziennie	17 K rano	1576 otrzymuj K
coffee	531 buy me a K	577 buy me a K	577 buy us a K	675 buy us a K	677 cup of K
colabora	708 K con
collabora	1189 K con
columnist	567 is a K	587 K	1432 is K	1493 is schrijver en K	1493 is K en
colunista	1664 é K
com	1774 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	701 para K	701 quieres K	1655 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	701 déjanos tu K
comentarios	701 en los K	701 no admite K
comentariu	21 pentru a publica un K
comentou	1697 K
comision	1724 primi un K
comment	6 to K	6 to leave a K	6 to post a K	557 log in to K	557 sign in to K	557 be the first to K	557 leave a K below	557 leave your K	557 our K policy	557 post a K	653 posting a K	653 members can K	670 to K you must	670 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	943 votre K sera publié
commentaires	917 dans les K	917 charte des K	917 espace K
commentare	6 per K	1181 per K	1181 vuoi K
commentator	1493 is politiek K
commenter	917 pour K	943 peuvent K	943 pour pouvoir K
commenti	1181 nei K	1181 i K saranno
commenting	557 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	557 in the K below	557 in the K section	557 let us know in the K	557 K powered by	557 K have been closed	557 all K are subject to	557 we welcome your K	653 posting K	670 closed the K	670 turned off K	670 turned off the K	670 switched off K	670 disabled K	675 let us know in the K
commercial	630 our K team	630 our K content	939 réalisé par un partenaire K	952 notre service K
commissie	1460 een K
commission	552 we may receive a K	552 K if you buy	630 may earn a K	630 may earn a small K	630 may earn an affiliate K	630 may receive a small K	630 may receive K	630 earn K from	655 K
commissione	1201 ricevere una K
commissions	655 K
committed	610 K to accuracy
community	427 unserer K	468 unsere K	557 abide by our K	584 our K members	584 leave our K	584 like our K	675 join our K of	676 K-funded	1181 regole della K	1193 K whatsapp
compartilhada	1671 uma publicação K por
compartilhado	1671 um post K por
compartilhe	25 K	1694 K este
compartir	687 K tu cuenta, cambia	744 si quieres K tu cuenta
compensated	655 K
compensation	630 receive K from
complain	610 K about this article
complained	678 K
complains	678 K
complaints	610 our K page
completa	738 para leer la nota K	1642 para ler a matéria K
complete	623 K digital access
completo	1642 para ler o artigo K
complimentary	15 K articles	538 K articles	538 K article this month	538 last K article
compte	959 créez un K	959 créez votre K
comunidad	735 K que sostiene
comunidade	1694 faça parte da K
comunique	1655 K um erro
comunitatea	1729 K care susține	1738 intră în K
condannato	1225 ha K
condiciones	699 términos y K
condividi	1222 K questo
condividila	25 K
condividilo	25 K
conduite	943 charte de bonne K
confidence	585 in K
confidential	585 K tip	585 K tips
confirm	540 check your email to K
confirmar	734 bandeja de entrada para K	1685 caixa de entrada para K
confirmation	948 e-mail de K
connect	549 K with us on
connectez	24 K-vous	903 K-vous pour	959 K-vous
consenso	1179 il K ai cookie
consent	555 we need your K to load	580 written K
consentimento	1671 K para carregar
consentiti	1181 non sono K commenti
consider	531 if you liked this article, K	578 please K	578 K a	578 K giving	578 K joining	675 K making	675 K giving	675 K a gift	675 K joining
contact	540 K me with news and offers	591 K her at	591 K him at	591 K them at	675 K us at	1468 neem K op
contacted	566 can be K at
conte	1694 K-nos
contenido	9 este K	9 K externo	687 K premium	699 K externo de	699 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	555 to view this K, you	555 to view this K please	555 third-party K	555 this K is hosted by a third party	555 we use your sign-up to provide K	623 access to all our K	630 our K studio	632 to reuse this K	635 this K	1436 K te zien
contenu	9 ce K	915 ce K n'a pas pu être	915 K bloqué	935 K est fourni par
contenus	903 tous nos K	960 nos K
contenuti	9 K esterni	1168 a tutti i K
contenuto	9 questo K	9 K esterno	1179 K esterno
contingut	9 aquest K
continua	1214 K a leggere con	1732 pentru a K lectura
continuar	203 el teu suport per K	203 ajuda'ns a K	206 per K llegint	1690 para K lendo	1690 para K a ler	1690 K lendo
continuare	20 K a leggere	1214 per K a leggere	1214 per K la lettura	1732 pentru a citi în K	1732 citește în K cu
continue	536 to K reading this article	536 log in to K	536 sign in to K	536 register to K	536 upgrade to K	675 help us K	1677 K a ler abaixo	1690 K lendo com	1690 K a ler com
continuer	952 pour K à lire
continuez	939 publicité, K	952 K votre lecture sur
continuing	555 by K to use this website, you agree
contou	1697 K
contribua	1663 K	1694 K com	1694 K a partir	1694 K para o nosso
contribuez	959 K
contribuisci	1222 K
contributed	588 K reporting	588 K to this report	588 K to this story	588 K to this article	632 K to this report
contributing	567 is a K	675 by K to
contribution	577 make a K	675 your K	675 make a K	675 making a K	959 votre K
contributo	1164 con il tuo K	1211 piccolo K per noi	1222 il tuo K
contributor	567 is a K
conversation	557 to join the K	557 join the K with	653 in the K	675 join the K
cookie	555 manage your K	972 קובצי K	1079 K-kat	1179 usiamo i K	1179 questo sito usa i K	1241 Kを使用	1241 K(クッキー)	1241 Kの使用	1241 Kを利用	1253 Kを許可	1584 pliki K	1769 файлы K	1769 файлов K	1778 файлы K	1808 файлы K	1808 файлов K	1890 súbory K	2159 файли K	2159 файлів K	2169 файли K	2199 файли K	2199 файлів K	2214 sử dụng K	2226 chấp nhận K
cookiekeuze	1472 K
cookies	9 third-party K	295 vi bruger K	295 bruger K til	312 K	432 nutzung von K	480 αποδοχή K	519 K	555 we use K	555 this site uses K	555 this website uses K	555 our site uses K	555 uses K to	555 accept all K	555 accept K	555 use of K	555 how to control K	594 social media K	646 K	699 usamos K	699 este sitio utiliza K	699 esta web utiliza K	699 uso de K	699 aceptar las K para	699 que aceptes las K	915 utilise des K	915 refusé les K	935 gérez vos K	963 bandeau K	1418 gebruik van K	1418 omdat je geen K	1436 social media-K	1472 K toe te staan	1514 vi bruker K	1531 K	1584 używamy K	1584 plików K	1653 usamos K	1653 este site utiliza K	1653 este site usa K	1653 uso de K	2007 K på	2015 K
cookievoorkeuren	1436 K
copy	676 read our K
copyright	1463 rust K
corespondent	1715 este K
corporate	676 K backing
correct	630 K at time of
correction	610 report a K	610 request a K	610 suggest a K
corrections	610 our K	610 K policy	640 our K team	676 our K
correo	690 en tu K	690 en su K	690 a tu K
correspondant	924 est K	924 K à
correspondante	924 est K	924 K à
correspondent	567 is a K	587 K	1432 is K
correspondente	1664 é K
correspondents	676 our K
corresponsal	188 és K	708 es K
correu	181 al teu K
corrispondente	1189 è K
courriel	906 par K chaque	906 dans votre boîte K
couvre	924 K les
coverage	606 read our full K	606 see our full K	658 more of our K	658 all our K	676 our K
covers	567 K the
""", 'cr': """
created	571 summary was K
creative	568 under a K commons license
criticised	678 K
criticized	678 K
crowdfunding	679 K
""", 'cu': """
cubre	708 K los
cuenta	687 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1471 is K
cuma	17 her K
cuota	745 tu K
""", 'cz': """
czekamy	1586 K na wasze
czytaj	1631 K dalej za
czytania	0 czas K
czytasz	1632 K nas
czytelnicy	36 nasi K	1632 nasi K
czytelniczek	1617 dzięki wsparciu K
czytelnikom	18 dzięki K	1632 dzięki K
""", 'da': """
daarna	1407 K kun je
dabei	467 sind sie K	467 sei K
dacci	1222 K una mano
daftar	1156 K untuk
daftarkan	1142 K email anda
dagar	2026 # K för #
dage	323 # K for #	341 prøv # K
dagelijks	1409 ontvang K
dager	1543 # K for #
daily	540 sign up for our K
dakika	0 K okuma
dalej	1632 pisać K
danach	353 K # euro
dane	1908 #% z K	1908 # % z K
dankzij	18 K lezers	18 K onze lezers	1453 K onze leden	1453 K mensen zoals jij	1453 K lezers zoals jij	1479 K onze lezers	1479 K lezers	1479 K giften	1492 K jouw steun	1492 K uw steun
dapatkan	1120 K update berita
dar	276 váš K	280 K	1927 K
darbu	1397 mūsu K
darmowe	1611 K konto
darmowy	1574 ostatni K	1626 ostatni K tekst
darmowych	1611 limit K
darowizna	1631 twoja K	1635 K
darowizny	1635 K
darte	690 K de baja
darujme	260 na K	277 na K	278 K
dary	280 K	1927 K
data	567 is a K
datajournalist	1471 is K
dateci	1222 K una mano
datenjournalist	460 ist K
datenjournalistin	460 ist K
datenschutzbestimmungen	367 K
datenschutzhinweise	367 K
""", 'de': """
deaktiviere	365 K deinen adblocker
deaktivieren	365 K sie ihren adblocker	365 adblocker K	365 ad-blocker K
deaktiviert	365 javascript ist K
debat	311 send det til K
debate	557 join the K
debattartikel	2014 din K	2014 skriva en K
debattartikeln	2014 svara på K
debatten	6 delta i K	297 deltag i K	317 deltage i K	317 deltag i K	317 tone i K	1536 delta i K
debattinnlegg	1530 K
decided	678 K
decidiu	1697 K
decis	1741 a K
deciso	1225 ha K
declarat	1741 a K
declarou	1697 K
dedi	2137 K
dedicated	676 our K team
deductible	577 tax-K gift	577 tax-K donation	675 make a tax-K	677 tax-K
deel	25 K het	25 K dit	1495 K dit
deine	18 ohne K
dejal	1981 je K
dejala	1981 je K
del	1564 bli en K av	2046 bli en K av
dela	25 K den	2046 K med en vän
delivered	536 print edition K to	536 K to your door	540 K to your inbox	540 K to your email	540 get the latest news K
delo	1977 vam je všeč naše K	1979 naše K
demanar	214 va K
demander	896 une faveur à vous K	896 un petit service à vous K
den	25 del K
denuncia	747 K	1225 K	1697 K
departe	1738 citi mai K
depend	676 we K on
depende	735 no K de bancos	1686 não K de bancos
dependemos	735 K de nuestros lectores	1686 K dos nossos leitores
der	437 mit K app der	470 so K
derden	1418 inhoud van K
derecho	29 se reserva el K
desactiva	697 K adblock
desactivar	697 K adblock
desative	1651 K o adblock
descarga	691 K la app	691 K nuestra app	744 K nuestra	744 K la app
descarrega	211 K't
descarregue	1645 K a app
despre	1715 scrie K
desta	1694 faça parte K
destek	2117 K olun	2134 bize K	2134 K olun	2134 K ol	2134 K verin	2134 aylik K
detected	553 ad blocker K	553 adblock K
determinou	1697 K
detto	1225 ha K
deutschen	449 von der K presse-agentur
devamini	2087 K okumak için	2134 haberin K okumak
devenez	959 K membre	959 K mécène
device	585 non-work K
""", 'di': """
dicci	1222 K la tua
dice	747 K	1225 K
diceva	1225 K
dich	467 trag K
dichiarato	1225 ha K
diesem	468 K text
diesen	9 K tweet	435 K text	440 gäbe es K text nicht	468 K text
dieser	468 K text
dieses	9 K video	390 um K video
dig	281 vi har en bøn til K	2046 hör av K
digest	576 weekly K	576 our K
digipakett	750 telli K
digital	415 K-abo für	441 ein K-abo	651 K pass
digitalabo	353 mit unserem K	415 K für
dijo	747 K
dimanche	17 chaque K
din	1848 za # K	1848 od # K
dinara	1870 K
dine	286 læst alle K
dinleyebilirsiniz	2122 K
dinleyin	2 haberi K	2122 K
dipublikasikan	22 tidak akan K
dir	214 va K
direct	540 K to your inbox	911 suivez en K	1703 K în inbox
directement	906 K dans votre
directly	540 K in your inbox
directo	695 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1177 K adblock
disait	962 K-il	962 K-elle
disattiva	1177 K adblock	1177 K l'ad blocker
discord	427 unserem K
discordu	239 K
discordzie	1596 K
discover	186 a google K	306 google K	382 google K	465 K folgen	491 google K	581 google K	711 en google K	1429 google K	1525 google K	1596 google K	1713 pe google K	2009 google K
discoverissa	858 google K
discussion	6 to join the K	653 in the K	653 join the K	917 participez à la K
disdici	1168 K quando vuoi	1224 K quando vuoi
disfrutando	738 sigue K de
disiscriverti	1171 K
diskuse	251 vstupte do K	251 zapojte se do K
diskusie	1899 zapojte sa do K	1899 vstúpte do K
diskutiere	369 K mit
diskutieren	369 K sie mit	369 K sie über	467 K sie mit
diskutovat	251 K mohou
dispatch	576 a weekly K	576 our K
disponibil	1702 K doar pentru abonați
disponibile	1172 K su app store
disponible	691 K en google play	907 K sur l'app store
dispositivo	687 si continúas leyendo en este K	687 en otro K	1214 in uso su un altro K	1690 em outro K	1690 noutro K
dispus	1741 a K
disse	1225 K	1697 K
distribuie	25 K
dit	962 a K	962 K-il	962 lui K-on
dites	917 K-le nous en	959 K-nous
diu	214 K
diventa	1222 K socio	1222 K parte
diz	1697 K
dizia	1697 K
diziam	1697 K
""", 'do': """
do	676 what we K
dobivati	1862 želite K	1971 želite K
docente	1189 è K
dodal	279 K	1926 K
dodala	279 K	1871 K	1926 K
dodao	1871 K
doel	1453 ons K: #
dogodek	1950 naš K
dohodnine	1961 K
dokumente	384 anonym K
dollar	675 K you give	677 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	963 K
dona	1222 K ora
donacija	1852 svaka K	1852 vaša K	1868 vaša K	1869 vaša K	1869 svaka K	1872 K	1982 K
donacije	1872 K	1982 K
donacijo	1980 z K
donacijom	1870 K
donaciones	748 K
donacions	215 K
donasi	1143 K anda	1156 K anda	1160 K
donate	578 K	675 K today	675 K now	675 K what you can	679 K
donateur	959 devenez K	1495 word dan K
donateurs	926 nos K	960 nos K	1453 dankzij onze K	1479 dankzij K
donatie	1404 doe een K	1404 jouw K	1427 K	1495 jouw K	1495 uw K	1495 doe een K	1499 K
donaties	1479 dankzij K	1499 K
donating	675 consider K
donation	531 consider making a K	577 make a K	619 K will be doubled	619 K will be matched	672 small K	675 your K	675 consider a K	675 make a K	679 K
donations	679 K
donativo	1663 o seu K
donatrices	960 nos K
donazione	1164 fai una K	1188 una K	1222 la tua K	1222 fai una K	1226 K
donazioni	1226 K
donderdag	17 elke K
doneer	1427 K	1495 K
donio	260 na K	277 na K
donirajte	1852 K	1868 K	1961 K	1978 K
donnerstag	17 jeden K
donnez	917 K votre avis	959 K-nous	959 K-leur
donors	675 new K
dons	959 vos K	963 K
doors	676 our K open
dopisnica	1835 je K	1944 je K	1944 , K
dopisnik	1835 je K	1835 , K	1944 je K	1944 , K
dostupan	1821 ovaj sadržaj je K
doubled	619 gift will be K
dovoljenja	1936 kopiranje brez K	1975 brez K
download	289 K appen	289 K vores app	542 K our app	542 K on the app store	543 K the app	543 K the free app	675 K our	1410 K de app	1410 K de gratis app	1495 K de
dozvole	1851 bez K
""", 'dr': """
draag	1479 K bij
draht	384 ihr K zur	384 K zu uns
dreptul	29 își rezervă K
drepturile	1712 toate K rezervate
drittanbietern	367 K nicht zugestimmt	390 inhalte von K
drittanbieters	390 dienst eines K
drittplattformen	367 K
drive	676 fund K
""", 'du': """
dukung	1143 K kami lewat	1156 K kami
dukungan	1156 K anda
dung	9 nội K này	2226 nội K này do
duyurdu	2137 K
""", 'dy': """
dyskusji	1606 kulturę K
dyskutuj	1606 K z nami
""", 'dz': """
dziennikarka	1598 - K	1598 , K
dziennikarstwo	1572 wesprzyj niezależne K	1632 nasze K	1632 niezależne K
dziennikarz	1598 - K	1598 , K
dziennikarze	1632 nasi K
dziennikarzem	1598 jest K
dziennikarzy	1602 szukamy K
""", 'ec': """
economia	188 és cap d'K
economieredacteur	1432 is K
economieverslaggever	1493 is K
""", 'ed': """
edited	632 this story has not been K	632 has not been K by
edition	601 our special K	632 in our print K
editor	241 , K	558 letter to the K	567 is a senior K	567 is an K	567 is the K	567 is the deputy K	587 K	640 to the K	675 write a letter to the K	1132 adalah K	1664 é K de	1888 , K
editora	1664 é K de
editorka	241 , K	1888 , K
editors	640 to our K	676 we, the K	676 our K
""", 'ee': """
eelisallikaks	761 K
eelistatud	761 K allikaks
eerste	1497 K maand
""", 'ef': """
eftertryck	2005 K förbjudet
""", 'ei': """
eiere	1542 ingen rike K
eigener	346 in K sache	468 in K sache
eilmeldungen	14 K	359 K aufs	407 K
eindredacteur	1432 is K
einem	353 mit K abo
einen	384 K tipp für uns
einer	425 text steht unter K
eingebettete	9 K beitrag	390 K inhalte
eingebetteten	390 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	456 unter K von ki
einstellungen	432 cookie-K
eintragen	467 K genügt
einverstanden	357 ich bin damit K, dass
einwilligung	367 K jederzeit
""", 'ek': """
ekibimiz	2135 K
ekibimize	2109 K katilin
ekipi	1950 naši K
ekipo	1950 našo K
ekleyin	2122 K
ekonomireporter	2013 är K
eksternal	1133 konten K	1133 situs K
eksterni	1837 K sadržaj
eksternt	295 K indhold	312 K indhold	1514 K innhold	1531 K innhold
""", 'el': """
elektronski	1931 svoj K naslov	1956 svoj K naslov
elfogadom	1066 K a
elige	687 K tu plan	744 K tu plan
elismerte	1111 K
elke	17 K dag
elle	962 dit-K
elmondta	1111 K
elrendelte	1111 K
""", 'em': """
email	17 daily K	253 svůj K	476 στο K σας	476 το K σας	503 το K σας	540 enter your K	540 we'll K you	540 we will K you	547 click to K	547 share via K	557 save my name, K	576 our daily K	576 our free K	591 K her at	591 K him at	668 by K	668 to your K	675 K us at	690 en tu K	1117 ke K anda	1142 di K anda	1171 la tua K	1171 nella tua K	1608 adres K	1608 swój K	1644 no seu K	1728 pe K	1751 ваш K	1847 svoj K	1847 svoju K	1901 svoj K	2145 ваш K	2210 địa chỉ K	2210 K của bạn	2210 nhận tin qua K	2233 điền K để nhận	2233 K để nhận bản tin	2233 mỗi sáng qua K	2233 tin nóng qua K	2233 qua K mỗi	2243 nhập K của bạn
emailing	566 get in touch by K
emailul	1703 pe K tău	1703 introdu K
embed	9 this K	594 to view this K
embedded	9 K content	9 K post
embora	1636 antes de ir K
empresas	745 sin grandes K
emretti	2137 K
""", 'en': """
enable	553 to view this video please K
encuesta	35 nuestra K
engagement	903 sans K	961 sans K
engagent	30 n'K que
engelleyici	2094 reklam K
engelleyicinizi	2094 reklam K
enjoyed	526 we hope you K this
enligt	2049 K
enquete	35 nossa K
ensisijaiseksi	858 K lähteeksi	858 K lähteeksesi
enter	428 strg+K	1761 ctrl+K	2153 ctrl+K
entering	540 by K your email
enthalten	415 im abo K
entlang	467 hier K
entrada	690 en tu bandeja de K	1644 na sua caixa de K
entro	1223 K fine mese
entschied	470 K
envoyer	948 pour vous K nos
""", 'ep': """
episoden	1534 hele K
epizodo	1952 K
epizodu	248 K	1843 K
""", 'eq': """
equipa	1695 a nossa K
equipe	1695 nossa K
equipo	745 somos un K
""", 'er': """
erfahrungen	384 ähnliche K
erfolgreich	408 K angemeldet
erforderliche	21 K felder sind	369 K felder sind
erhalten	439 sie K in kürze
erid	1793 K
erikoistoimittaja	863 K
erkende	1498 K
erreichen	428 K sie uns
erreichst	428 K du uns
error	610 spot an K
errors	610 spot any K
erschien	375 dieser text K zuerst	375 dieser artikel K zuerst	375 dieser beitrag K zuerst
erschienen	375 zuerst K auf
erstmals	466 text wurde K	466 artikel wurde K
ervaring	1468 deel je K	1468 deel jouw K
erwerben	425 rechte K
""", 'es': """
escreva	1694 K-nos
escreve	1664 K sobre	1664 K às	1664 K aos	1664 K para
escreveu	1697 K
escribe	708 K sobre
escriptor	188 és K
escriptora	188 és K
escritor	708 es K
escritora	708 es K
escriu	211 K-nos
escute	1694 K a
esimene	787 K kuu
essai	961 offre d'K
estamos	745 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1522 K forbudt
etwas	411 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1848 za # K	1903 od # K
euro	353 dann # K	469 ab # K	1903 za # K
euroa	876 K/kk
eurolla	876 K
""", 'ev': """
evenementen	1474 onze K
evening	17 every K
event	643 our free K	1441 ons K
events	643 our K
every	17 K week	540 in your inbox K	573 thank you to K	677 K gift
everyone	573 thank you to K who	573 thanks to K who	619 keep it free for K	676 K reading this
everything	676 K else we publish
evra	1957 za # K
evro	1957 za # K	1961 vsak K	1979 vsak K
""", 'ex': """
exclusief	1407 K voor abonnees	1407 dit artikel is K
exclusiva	687 nota K	739 K para socios
exclusively	623 K for members
exclusivo	687 este artículo es K	687 este contenido es K	687 contenido K para	739 K para socios	1642 este conteúdo é K	1642 este artigo é K	1642 conteúdo K para
existence	960 notre K
existujeme	1908 K vďaka
explained	678 K
explica	214 K	747 K	1697 K
explicar	214 va K
explicat	1741 a K
explicou	1697 K
explique	962 K
expressed	593 views K	593 opinions K	593 views and opinions K	593 views K are personal
external	9 K content	555 K content from
externe	9 contenu K	9 K inhoud	432 dieser K inhalt	457 K medien	1418 K inhoud
externen	9 K inhalt	9 K inhalte	367 K inhalt	390 alle K inhalte
externer	9 K inhalt	367 K inhalt von	390 anzeige K inhalte	390 K inhalt konnte
externes	9 contenus K
extracto	734 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	292 på K og twitter	427 unserer K-gruppe	432 inhalt von K	491 K	547 share on K	549 on K and twitter	549 on K, twitter	549 on twitter and K	549 like us on K	549 find us on K	695 en K y twitter	695 en K, twitter	695 en K y x	911 sur K et twitter	911 sur K, twitter	1175 su K e twitter	1414 op K en twitter	1414 op K, twitter	1467 onze K-groep	1511 på K og twitter	1649 no K e no	1649 no K, no	1994 på K och twitter	2164 K	2258 在K上
facebookgroep	1467 onze K
facebookie	16 K
facebookis	762 K
facebookon	1075 K
facebooku	16 K	239 K	1833 K	1886 K	1942 K
facts	675 fund the K
factual	610 K error	610 K errors
faire	959 K un don
fais	959 je K un don
faisant	899 en K un don
faisons	949 K vivre un
faites	899 K un don	926 K un don	959 K un don	959 K-le lire	959 K un geste
farci	1223 da K
fast	344 slog K	1567 slo K	2049 slog K
favor	526 small K to ask	526 a K to ask of you	526 we have a K to ask	679 small K
favoriete	1429 K bron	1475 K podcast-app
favoris	929 K google	929 K sur google
favorite	581 K source	929 source K
favorites	929 sources K
favoritos	711 tus K
favour	526 small K to ask	526 we have a K to ask	679 small K
favourite	581 K source
""", 'fe': """
fee	655 a K
feedback	402 ihr K	402 dein K	557 thanks for your K	557 thank you for your K
fehler	369 haben sie einen K
fehlerhinweis	369 K
fejsbuku	1833 K
feliratkozom	1062 K a hírlevélre
fellow	567 is a senior K	567 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1071 minden jog K
""", 'fi': """
fi	577 on ko-K
figyelmeztet	1111 K
finalul	1739 K lunii
finanzieren	349 wir K uns durch spenden	440 helfen sie uns, sie zu K	468 wir K uns
finden	420 zum thema K sie	420 aus der region K sie	420 mehr dazu K sie	463 K sie hier.	463 K sie hier:	463 K sie oben.
finder	316 K en fejl
findest	463 K du hier.
fined	678 K
finestra	1181 si apre in una nuova K
first	537 for the K year	537 for your K year
fizess	1108 K elő
fizessen	1061 K elő	1108 K elő
fizette	1098 hirdető K
""", 'fl': """
flere	342 K af dem
""", 'fo': """
folge	362 K uns	435 die ganze K	467 K uns
folgen	362 K sie uns	435 alle K des	465 google news K	465 bei google K	465 auf google K	467 K sie uns
folgt	362 K uns
follow	549 K us on	549 K us at	549 K him on x	549 K her on x	549 K them on x	549 K me on	549 K our live	549 K on x	557 notify me of K-up	675 K us on
folosim	1707 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	303 alle rettigheder K
fordert	470 K
forderte	470 K
foretrukken	306 K kilde	1525 K kilde
foretrukket	1525 K kilde
foretrukne	306 K kilde	1525 K kilde
forint	1110 K
forinttal	1110 K
forklarer	344 K	1567 K
former	574 is a K
fortalte	344 K	1567 K
forteller	1567 K
fortgesetzt	364 wird nach der anzeige K
fortsette	1565 for å K å grave
fotograaf	1432 is K
fotos	458 uns ihre K	458 uns deine K
found	678 K that
founder	567 is the K
""", 'fr': """
fragen	415 K zum abo	415 K zu ihrem abo
fragt	470 K
fragte	470 K
fredag	17 hver K	17 varje K
free	538 you have # K	540 sign up for our K	540 sign up to our K	540 get our K	542 our K app	542 our app is K	619 keep it K for all	619 keep this site K
freelance	566 is a K writer	567 is a K
freelancejournalist	310 er K	1471 is K
freiartikel	355 K
freier	377 ist K autor
freitag	17 jeden K
freiwillig	440 bezahlt wird K
freiwilligen	467 K beitrag
friday	17 every K
fridays	17 on K
friend	547 tell a K	619 become a K of the
frilansjournalist	1529 er K	2013 är K
""", 'fu': """
full	20 to read the K
functional	594 K cookies
fund	531 help K our	675 K our
funded	676 reader-K
fundet	316 K en fejl
fundraising	676 K deadline	679 K
funktionale	390 K cookies
funnet	1535 K feil	1535 K en feil
""", 'ga': """
gab	470 K an
gabung	1120 K di kanal	1156 K
galetes	191 fem servir K
ganze	420 lesen sie die K
ganzen	20 K text	353 den K text lesen	420 lesen sie den K
gave	1503 gi en K	1564 gi en K	1568 K
gazetecidir	2105 K
gazetecilerimiz	2135 K
gazetecilik	2135 bağimsiz K	2135 K para	2135 iyi K
gazetemizi	2133 K
gazetesi	2105 K'nde yaziyor
""", 'ge': """
geaccepteerd	1418 geen cookies hebt K
geblokkeerd	1472 inhoud is K
gebruiken	1418 wij K cookies	1418 we K cookies	1431 dit artikel K
gebruikt	1418 deze website K cookies	1418 deze site K cookies
gedetecteerd	1416 adblocker K
gedruckte	415 K zeitung? dann
gedruckten	415 abonnenten der K
gefallen	346 ihnen hat dieser artikel K	346 hat ihnen dieser artikel K	346 hat dir dieser artikel K
gefragt	470 K
gefunden	369 fehler im text K
gehen	346 bevor sie K
gekennzeichnete	364 mit einem symbol K
geladen	367 nicht K werden	390 inhalt konnte nicht K
gelesen	468 bis hierhin K	468 bis hierher K
gemaakte	1473 door ai K
gemeenteverslaggever	1493 is K
gemeinschaft	411 teil der K
genehmigung	375 ohne K
generated	571 summary was K	571 summary is K	571 summaries are K	571 key points were K	571 audio was K	571 voice is K	571 K using ai	571 K by ai	571 this audio is K
genererad	2016 ai-K
genereret	313 K af ai
generosity	675 your K
gengive	332 ikke tilladt at K
gengives	303 må ikke K
genossenschaft	468 unsere K	468 unserer K
gepubliceerd	22 wordt niet K	1420 je e-mailadres wordt niet K	1463 artikel is eerder K op
gerekiyor	2131 üye olmaniz K
gern	467 wirf K
gerne	320 ja tak, jeg vil K	341 vil K høre fra dig	341 hører vi K
geschickt	408 eine e-mail K
geschlossen	369 kommentare sind K
gesponsord	1486 artikel is K	1486 content is K
gewijzigd	1460 intussen K	1460 inmiddels K
gewinnspiel	395 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	405 die app K es	405 app K es
gift	675 your K	675 make a K	1453 met jouw K	1453 met uw K	1495 met een K
gifts	18 small K
giornale	1223 questo K	1223 il nostro K
giornalismo	1164 sostieni il K	1211 fare K costa	1223 il nostro K	1223 il K costa
giornalista	1189 è K e	1189 è K de	1189 è K di	1189 è K del	1189 è K della	1189 è K dell'	1189 è K a	1189 è K per
giornalisti	1223 i nostri K
giorno	17 ogni K
girin	2122 K
gitmeden	2083 K önce
give	577 K what you can	675 K what you can	675 K if you can	675 euro you K
""", 'gj': """
gjengis	1522 kan ikke K
gjerne	1564 vil K høre fra deg
""", 'gl': """
glasajte	1857 K
glasujte	1857 K	1966 K
gledajte	1863 K nas	1972 K nas
glissez	959 K une pièce
""", 'go': """
going	20 to keep K	672 keep us K	676 keep us K
google	106 K news	186 a K news	239 K news	252 K play	306 K news	362 auf K news	382 als quelle bei K	382 als quelle auf K	382 bei K öfter	382 auf K sehen	405 K play	426 K-suche	426 bei K	426 K news	426 auf K	491 K news	542 get it on K play	549 follow on K news	581 K news	581 star on K	581 source on K	650 when you search on K	650 in your K feed	711 en K news	1074 K-ben	1249 Kニュースで	1333 K news	1373 K ziņās	1373 K news	1429 vaker in K	1466 in K	1466 op K	1466 bij K	1525 K news	1525 som kilde på K	1539 app store og K play	1539 K play og app store	1581 nas w K news	1581 na K news	1596 K news	1713 pe K news	1833 K news	1886 K news	1900 K play	1942 K news	2009 K news	2009 som källa på K	2022 app store och K play	2022 K play och app store	2091 K news'te	2102 K news'te	2102 K'da bizi	2113 app store ve K play'den	2164 K news	2212 trên K news	2267 在K新闻上关注	2267 在K上优先	2267 在K上優先
gostou	1695 K desta	1695 K deste
""", 'gr': """
gracias	18 K a ti	745 K a ti
granskning	2047 sådan här K	2047 vår K	2047 oberoende K
granskningar	2047 våra K
granskningen	2047 den här K
gratis	353 wochen K	353 monat K	441 tage K	467 jetzt K	469 wochen K	687 crea tu cuenta K	690 recibe K	744 recibe K	746 prueba K	1158 K	1407 ontdek nu K	1407 krijg je ook K	1496 niet K	1543 dager K	1554 K sak igjen	1554 K saker igjen	1560 ingen K saker	2026 dagar K
gratisartiklar	15 K
gratuit	15 article K	904 dernier article K	960 ce site est K
gratuita	1224 prova K
gratuitas	15 matérias K	688 notas K	1662 matérias K
gratuite	15 articole K
gratuitement	903 inscrivez-vous K	903 essayez K	906 recevez K
gratuiti	15 articoli K	1169 articoli K
gratuito	15 articolo K	1169 articolo K	1662 artigo K
gratuitos	15 artículos K	15 artigos K	688 artículos K	1662 artigos K
gratuits	15 articles K	949 nos articles sont K
gridava	1225 K
gritaba	747 K
gritava	1697 K
grupi	1864 viber K
grupo	1694 entre no K
""", 'gu': """
guglu	1833 K
guidelines	557 community K before	557 our community K
""", 'ha': """
haber	2135 bu K
haberdar	2114 ilk siz K olun	2114 K olun
haberi	2 K dinle	4 K	2133 bu K	2133 K size
haberler	2102 google K'de	2102 google K	2135 bütün K
haberlerimiz	2135 K
haberlerimizi	2133 K
hacemos	735 lo que K
hacete	744 K socio	744 K socia
hafta	17 her K
haftalik	2136 K
haftanin	2133 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2120 ücretsiz haber K	2131 ücretsiz haber K
hakutulostesi	858 google-K
halben	441 zum K preis
haluan	873 kyllä kiitos, K
hangzik	1111 K
has	654 our app K
hatti	2104 ihbar K
hattimiza	2104 ihbar K
haussa	858 google-K
hauteur	961 à la K de vos moyens
havi	1110 K #
havonta	1110 K
hay	2246 cho K
""", 'he': """
hear	586 we'd like to K from you	586 we'd love to K from you	586 we want to K from you	675 we want to K from you	675 we'd love to K
heard	678 court K
hebben	1495 wij K je hulp nodig	1495 we K je steun nodig
hekelt	1498 K
hela	20 läsa K	20 läs K	1988 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	286 for at læse K	1505 for å lese K
helfen	467 K sie uns	467 K sie mit
helft	467 K uns
helloasso	926 K
help	675 we need your K	675 K us do	675 will you K	675 K pay for	675 K if you can	675 K us pay	1427 K ons	1495 K ons
helpful	557 was this article K
her	1500 nå som du er K
here	526 as long as you're K	526 now that you're K	647 sign up K	671 book K	675 sign up K
herohero	277 na K
herunterladen	358 app K
hetente	17 K	1110 K
hevder	1567 K
""", 'hi': """
hier	463 gibt es K.
hierboven	1475 de video K
hieronder	1475 de reportage K	1475 het fragment K
hiervoor	1436 K zijn cookies nodig
hilf	467 K uns
hilfe	456 mit K von ki
hinterlassen	467 K sie
hinweis	428 geben sie uns einen K	428 gib uns einen K	458 einen K
hinweise	384 K zu diesem	384 K nehmen wir	384 K für uns	402 K auf fehler
hirdette	1111 K
historiador	188 és K
historiadora	188 és K
historien	324 læse hele K	924 est K
historienne	924 est K
historier	340 vores K	340 flere K	342 vores K	342 gode K
hittat	2019 K fel	2019 K ett fel
""", 'hj': """
hjelp	1532 K av ki	1532 K av ai	1556 K av ki	1556 K av ai	1564 K oss
""", 'hl': """
hlasem	249 ai K
hlasujte	265 K	1913 K
""", 'ho': """
holder	340 læsere, der K
hoofd	1432 is K van
hoofdredacteur	1432 is K	1471 is adjunct-K
hoogleraar	1432 is K
""", 'hu': """
hubungi	1156 K kami
huusi	894 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	281 nu K du er her
""", 'id': """
iddia	2137 K etti
ideal	1497 K
identifiez	24 K-vous	903 K-vous pour	959 K-vous
""", 'if': """
ifade	2137 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	353 mit K abo
ihren	468 lebt von K
ihtiyacimiz	2134 yardiminiza K	2134 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	1120 K kami	1156 K kami
""", 'il': """
ilanlari	2109 iş K
ilimitado	687 acceso K	1642 acesso K
ilk	2136 K ay
illimitato	1168 accesso K
ilmainen	880 K tunnus
ilmaisia	888 K juttuja
ilmoitti	894 K
ilmoitukset	14 K	871 K
iltakirje	874 K
""", 'im': """
imbuh	1159 K
imbuhnya	1159 K
immobilienmarkt	395 unserem K
importa	744 tu opinión nos K
importante	1694 sua opinião é K
impozit	1729 din K către	1740 % din K
impozitul	1729 din K pe venit către
""", 'in': """
inbox	476 στο K σας	540 sent to your K	540 right to your K	540 into your K	540 check your K to	616 in your K at #	616 in your K by #	675 your K	1142 di K anda	1142 ke K anda	1210 nella tua K	1409 in je K	1822 u vaš K
inchiesta	1223 questa K
inchieste	1223 le nostre K
ind	24 log K	286 log K for at
indbakke	288 i din K
indbakken	288 i K
independen	1157 jurnalisme K
independence	676 our editorial K
independencia	745 nuestra K
independent	212 periodisme K	531 support K journalism	675 support K journalism	676 K journalism	1739 jurnalism K	1739 jurnalismul K
independente	1695 jornalismo K
independently	630 we K	630 editors K	630 K selected by our	630 K chosen by our
independents	212 mitjans K
independiente	745 periodismo K	745 prensa K
independientes	735 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1223 giornalismo K	1223 informazione K
indipendenti	1211 rimanere K	1211 restare K
indipendenza	1223 la nostra K
indirin	2113 app store ve google play'den K	2122 K
infocom	375 dpa-K
infolettre	906 notre K	960 notre K
informace	257 K najdete
informasjonskapsler	1514 bruker K	1531 K
informatie	1431 K over dit
information	555 to store and/or access K on a device	555 for more K see our privacy	927 lettre d'K	927 lettres d'K	960 K libre
informationen	375 mit K der	384 K zu diesem fall	449 mit K von
informations	911 suivez les K sur
informativa	1179 K sulla privacy	1223 la nostra K
informazione	1211 l'K di qualità ha un costo	1222 sostieni l'K	1223 K libera	1223 l'K di qualità
informou	1697 K
infos	444 alle K zum
ingen	322 uden dig K	322 K rig ejer	1542 uten deg, K	2025 utan dig K
ingevoegde	1436 K post
ingezonden	1435 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1092 K cikke maradt	1092 K cikkei	1092 K cikked maradt	1097 K cikk maradt	1105 nincs több K cikke
inhalt	9 dieser K	9 diesen K	353 dieser K ist nur für	390 dieser K wird von	390 um den K	432 K von x	457 diesen K zu sehen	457 ein K von
inhalte	9 externe K	367 externe K
inhalts	9 dieses K	432 laden des K
inhoud	9 deze K	1418 om deze K te	1436 bevat K van	1436 K te zien
iniciar	701 debes K sesión
initialement	923 article publié K	957 cet article a été K
inkorg	1990 i din K	1990 till din K
inkorgen	2024 direkt i K
inloggen	21 K om een reactie	24 K	1495 je moet nog even K
innan	1983 K du går
innboksen	1507 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1411 meldingen K	1416 javascript K
inschrijving	1451 K te bevestigen	1494 bevestig je K	1494 bevestig uw K
inscreva	1644 K-se na nossa	1644 K-se em nossa	1694 K-se
inscrever	1644 ao se K
inscription	906 votre K a bien été	906 K est confirmée	906 confirmer votre K
inscrit	903 déjà K
inscrivant	906 en vous K
inscrivez	906 K-vous à notre	959 K-vous
insegna	1189 K storia
insisted	678 K
instagram	16 K	106 K	292 på facebook og K	362 auf facebook, K	362 auf K, facebook	362 auf facebook und K	362 auf facebook oder K	362 ob whatsapp, K	432 inhalt von K	491 K	549 follow him on K	549 follow her on K	549 follow them on K	549 on K, facebook	549 on K and facebook	911 sur facebook et K	1175 su facebook e K	1414 op facebook en K	1414 op facebook, K	1511 på facebook og K	1994 på facebook och K	2106 K'da takip	2164 K
instagrame	1886 K	1886 facebooku a K
instagramie	16 K	1581 na facebooku i K
instagramis	762 K
instagramon	1075 K
instagramu	16 K	239 K	1833 K	1942 K
instale	1645 K a app
install	542 K our app
installeer	1448 K de app
installez	959 K-la
installiert	437 die app K
instellingen	1472 cookie-K
integritetspolicy	1997 K
intelektas	1340 dirbtinis K
intelekto	1340 dirbtinio K	1355 dirbtinio K
intelektu	1379 mākslīgo K	1394 mākslīgo K
inteligence	262 pomocí umělé K	1963 s pomočjo umetne K
inteligencie	1910 pomocou umelej K
inteligencije	1854 uz pomoć umjetne K	1854 pomoću umjetne K	1854 uz pomoć veštačke K	1854 pomoću veštačke K	1854 uz pomoć vještačke K
inteligenciou	1910 umelou K
inteligencji	1619 z pomocą sztucznej K	1619 przy użyciu sztucznej K
inteligenco	1963 z umetno K
intelligencia	1080 mesterséges K készítette	1080 mesterséges K fordította	1080 mesterséges K segítségével	1099 mesterséges K segítségével
intelligens	313 med kunstig K	313 af kunstig K	313 fra kunstig K	313 kunstig K (ai)	333 hjælp af kunstig K	1532 med kunstig K	1532 av kunstig K	1556 hjelp av kunstig K	2016 med artificiell K	2016 av artificiell K	2038 hjälp av artificiell K
intelligenz	456 mithilfe künstlicher K
interdite	957 diffusion K
interdites	957 diffusion K
interessiert	428 ihre geschichte K
interview	435 das K in voller
introdu	1703 K adresa
invest	675 K in local news
investigaciones	745 nuestras K
investigador	188 és K	708 es K	1664 é K
investigadora	188 és K	708 es K	1664 é K
investigando	735 seguir K
investigant	212 continuar K
investigate	585 we should K
investigation	636 this K	676 this K	960 cette K
investigations	585 our K team	585 our K desk	676 our K
investigative	567 is an K
investigativteam	384 K
inviata	1189 è K
inviato	1189 è K
invite	962 K
invitent	962 K
involved	630 not K in the
""", 'ip': """
iphone	542 our K app
iptal	2122 K edin
""", 'ir': """
iratkozz	1062 K fel	1108 K fel
iratkozzon	1062 K fel	1108 K fel
""", 'is': """
is	574 K our
iscrive	1210 ci si K qui
iscrivendoti	1171 K
iscriversi	1210 K qui
iscriverti	1210 per K clicca	1222 clicca qui per K
iscriviti	1171 K alla nostra	1171 K gratis	1171 K al nostro	1210 K qui	1222 K	1222 K qui
iscrizione	1171 annullare l'K	1210 la tua K è	1210 per confermare l'K
issue	643 back K
issues	643 back K
istedi	2137 K
""", 'iz': """
izjavila	1871 K
izjavio	1871 K
izlasi	1396 K visu
izleyin	2122 K
""", 'ja': """
jaa	25 K se
jaar	1497 per K
jahr	469 im K	469 pro K
janela	1655 abre em nova K
jar	577 tip K
jaunumi	1397 mūsu K	1400 K
jaunumiem	1366 piesakies K	1384 K	1396 piesakies K
jaunumus	1384 K
javascript	227 povolte K	227 zapněte K	295 aktivér K	295 slå K til	365 K in ihrem browser	365 aktivieren sie K	365 K benötigt	553 please enable K	553 requires K	553 K is disabled	553 K is required	553 turn on K	553 K is not available	553 enable K in your browser	553 K must be enabled	553 needs K	697 activa K	697 habilita K	697 habilitar K	697 activar K	850 salli K	850 ota K käyttöön	913 activer K	913 activez K	913 K est désactivé	913 nécessite K	972 אפשרו K	1122 aktifkan K	1177 abilitare K	1177 abilita K	1177 attiva K	1177 attivare K	1239 Kを有効	1239 Kが無効	1239 K を有効	1416 schakel K in	1514 aktiver K	1514 slå på K	1584 włącz K	1584 włącz obsługę K	1651 ative o K	1651 habilite o K	1651 ativar K	1707 activați K	1759 включите K	1997 aktivera K	1997 slå på K	2151 увімкніть K	2214 bật K
javite	1834 K nam	1834 K nam se	1834 K se našem	1834 K se našoj	1868 K nam	1868 K nam se	1868 K se našem	1943 K nam	1978 K se nam
""", 'je': """
jederzeit	353 K kündbar	357 widerruf K	357 K abmelden	357 abmeldung K	408 K wieder abmelden	439 abmeldung ist K	469 K kündbar
jednou	17 K týdně
jefa	708 es K de
jefe	708 es K de
jelas	1159 K
jelasnya	1159 K
jelentkezz	24 K	1103 K most
jelentkezzen	24 K	1061 K be a	1103 K most
jelezze	1108 K nekünk
jetzt	353 K im abo	467 teste K
""", 'jo': """
jobbar	2016 K med ai
join	578 K for	675 K us on
jornal	1695 nosso K	1695 somos um K
jornalismo	1639 apoie o K	1686 K de qualidade tem um custo	1686 presente ao K	1694 apoie o K	1695 nosso K	1695 K de qualidade	1695 fazer K
jornalista	1664 é K formada	1664 é K formado	1664 é K do	1664 é K da	1664 é K no	1664 é K na	1664 é K e
jornalistas	1695 nossos K
journal	960 notre K
journalism	531 support our K	531 support the K you rely on	619 keep our K free	623 access to all our K	623 access to all of our K	675 support quality K	675 support local K	676 our K	676 fearless K	676 K like this
journalisme	899 soutenez un K	959 soutenez le K
journalismi	892 riippumaton K	892 K maksaa	892 hyvä K
journalismia	892 K
journalismimme	892 K
journalismus	349 unterstützen sie unabhängigen K	349 unterstütze unabhängigen K	349 für unseren K	440 freien K	468 unser K	468 unseren K	468 unabhängigen K	468 unabhängiger K	468 gut gemachten K	468 gut gemachtem K	468 frei zugänglichen K	468 frei zugänglicher K	468 guten K	468 freien K
journalist	310 er K på	310 er K hos	310 er K ved	310 er K i	377 ist freier K	377 ist K	386 arbeitet seit # als K	566 is a freelance K	567 is a K	587 K	1432 is K	1432 is freelance K	1471 werkt als K	1493 is schrijver en K	1493 is K en	1529 er K i	1529 er K på	1529 er K og	2013 är K på	2013 är K och
journaliste	924 est K	924 K au	924 K à	924 K pour
journalisten	1496 onze K
journalister	342 vores K	1565 våre K	2047 våra K
journalistes	948 nos K	949 payer nos K	960 nos K
journalistiek	1404 steun onze K	1479 goede K kost	1479 K kost	1496 onze K
journalistik	284 støt vores K	284 støt uafhængig K	342 vores K	342 uafhængig K	342 K koster	342 kritisk K	342 fri K	1986 stöd vår K	1986 stöd oberoende K	2047 vår K	2047 oberoende K	2047 granskande K	2047 bra K	2047 fri K
journalistikk	1503 støtt vår K	1503 støtt uavhengig K	1565 vår K	1565 uavhengig K	1565 kritisk K	1565 god K	1565 fri K
journalistin	377 ist freie K	377 ist K	386 arbeitet seit # als K
journalists	676 our K	676 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	1132 adalah K	1157 K kami
jurnalism	1739 facem K
jurnalisme	1143 dukung K	1157 K kami
jurnalismul	1729 K de calitate costă	1738 susține K	1739 K nostru
jurnalist	1715 este K
jutjubu	1833 K
jutro	17 svako K	17 vsako K
juttu	842 lue koko K	892 tämä K
juttujamme	892 K
juttuvinkki	891 lähetä K
jutun	20 koko K	890 tämän K
jutusta	892 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1441 nu K voor	1441 je K voor
kabul	2137 K etti
kaikki	892 K jutut
kaitstud	753 kõik õigused K
kakor	2007 K på	2015 K
kami	1156 beri tahu K	1157 tim K
kanaal	1496 ons K
kanal	342 vores K	1120 ikuti K	1157 K kami	1565 vår K	2047 vår K
kanale	1581 na naszym K
kanaliga	762 meie K
kanalimiz	2135 K
kanalimiza	2091 K abone	2103 whatsapp K	2103 telegram K	2103 youtube K
kanalimizi	2103 whatsapp K
kanalina	2103 whatsapp K	2103 telegram K
kanalini	2103 whatsapp K	2103 telegram K
kanavaamme	859 K
kanavalle	859 whatsapp-K	859 telegram-K
kanavamme	859 whatsapp-K	892 K
karte	9 diese K	432 laden der K
karya	1157 K kami
kasutamine	759 K ilma
kata	1159 K
katanya	1159 K
katilin	2122 K
katkisiyla	18 okurlarin K	2126 reklam verenin K
kaydetti	2137 K
kaydolun	2134 K
kaynak	2102 tercih edilen K
kaynaklara	2102 tercih ettiğiniz K
kazanin	2122 K
""", 'kd': """
kdykoli	278 zrušit K
""", 'ke': """
kebijakan	1122 K privasi	1122 K cookie
kedvenc	1074 google K
keelatud	759 loata on K
keep	672 help us K	675 help us K	675 help K our
kein	415 noch K abo
keressen	1108 K minket
kernpunkte	433 die K
kertoi	894 K
kertoivat	894 K
kertoo	894 K
kesti	2137 ceza K
ketentuan	1122 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1532 av K
kielletty	885 ilman lupaa on K
kiitos	891 K kun luet
kinnitas	788 K
kirim	1156 K ke
kirjaudu	24 K	891 K sisään
kirjeenvaihtaja	863 K
kirjoitti	894 K
kirjuta	785 K meile
kirjutas	788 K
""", 'kk': """
kk	876 €/K	893 /K
""", 'kl': """
klaagt	1498 K
klagar	2049 K
klagen	1498 K
klager	344 K	1567 K
klagt	470 K
kleine	346 haben wir eine K bitte
klical	1981 je K
klicka	2023 genom att K på
klicken	435 K sie auf play	435 auf play K
klikke	1540 ved å K på
klikom	1847 K na	1956 s K na	1956 s K
klimaatverslaggever	1471 is K
klummeskribent	310 er K
""", 'kn': """
know	640 let us K
""", 'ko': """
kogu	785 loe K
kolumnis	1132 adalah K
kolumnist	377 ist K	764 K	1835 je K	1944 je K	2013 är K
kolumnista	1835 je K
kolumnistica	1835 je K
kolumnistin	377 ist K
kolumnistka	1944 je K
komentar	6 za K	6 ostavite K	1140 tulis K anda	1140 di kolom K
komentara	1845 brisanja K
komentarisali	6 da biste K	1845 biste K
komentarisanje	6 za K
komentarjev	1954 brisanja K	1954 izbris K	1954 brisanje K
komentarji	1954 K izražajo	1954 K ne izražajo	1954 K odražajo
komentarz	6 dodać K	21 móc dodać K	1586 aby dodać K	1606 zostaw K
komentarzach	1593 w K	1593 w K pod
komentarzu	1593 w K
komentator	1140 tanggung jawab K
komentirajo	1954 K lahko
komentirali	1845 biste K
komentiranje	6 za K
komentirate	1954 K lahko
kommentar	404 K wird	404 ihr K	404 dein K
kommentare	369 um K zu	404 K zu diesem	404 K werden
kommentaren	369 in den K
kommentarerna	1999 i K
kommentarfeltet	297 i K	1516 i K	1536 stenger K	1536 meninger i K
kommentarfunktion	369 K
kommentarsporet	317 i K
kommentator	310 er politisk K	310 er K	1529 er K i	1529 er K og	1529 er politisk K	2013 är politisk K
kommentera	6 för att K	1999 för att K
kommentere	6 for at K	6 for å K	297 for at K	1516 for å K
kommentieren	6 um zu K	6 K zu können	369 um zu K	369 probleme beim K	369 K sie diesen	369 K sie den	369 nicht mehr K	404 K
kommentiert	369 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	408 K per mail	408 K per e-mail
kondigde	1498 K
koneellisesti	866 K
konferenci	246 naši K
konferenciju	1841 našu K
konferenciu	1894 našu K
konferenco	1950 našo K
kongress	395 jetzt zum K
konstaterade	2049 K
konstaterar	2049 K
kontakt	341 K os	1564 K oss
kontakta	2046 K oss
kontaktirajte	1834 K nas	1834 K redakciju
kontaktowej	1597 skrzynki K
kontaktujte	240 K redakci	240 K nás	240 K autora	1887 K redakciu	1887 K nás
konten	9 K ini
kontingent	355 haben ihr K
konto	286 opret en K for	341 opret en K	1631 załóż K	1988 skapa ett K för	2046 skapa ett K
kontributor	1132 adalah K
konzern	412 kein K	468 kein K
kopeerimine	759 K ilma
kopieras	2030 får inte K	2030 får ej K
kopieres	1522 kan ikke K uten
kopiering	303 K er ikke tilladt	2030 K utan
kopijuoti	1332 K, platinti
kopiointi	855 luvaton K	855 K ilman lupaa
kopyalanamaz	2099 izinsiz K
koresponden	1132 adalah K
korespondentas	1337 K
korespondente	1376 K
korespondentem	1598 jest K
korespondents	1376 K
korrekt	2019 ska vara K
korrekta	2019 ska vara K
korrekturhinweis	402 K*	402 K
korrespondent	310 er K	377 ist K	385 als K	385 seit # K	764 K	1529 er K	2013 är K
korrespondentin	377 ist K	385 als K	385 seit # K
korting	1456 K op je eerste	1456 K op het eerste
korzystamy	1584 K z plików cookie
kostenlos	353 wochen K	353 monat K	357 K per mail	440 lesen alle K	441 tage K	441 tage lang K	469 K testen
kostenlose	15 K artikel	355 noch zwei K	355 noch # K
kostenlosen	355 noch einen K	355 K artikel gelesen	357 unseren K newsletter	357 unserem K newsletter	357 unserer K newsletter	357 den K newsletter	451 K konto	451 K account
kostenloser	355 K artikel
kostenpflichtig	353 dieser artikel ist K
koster	342 K penge
kostnadsfritt	2026 en månad K
""", 'kr': """
kritik	402 lob oder K
kritiker	2013 är K och
kritiserar	2049 K
kritiserer	344 K	1567 K
kritisieren	470 K
kritisiert	470 K
kritizuje	279 K
kronor	2048 K
""", 'ku': """
kullan	2094 çerez K
kullanilamaz	2099 izinsiz K
kullanilmaktadir	2094 çerez K	2094 çerezler K
kullanilmasi	2099 izinsiz K yasaktir	2126 izin alinmadan K
kullaniyoruz	2094 çerezleri K	2094 çerezler K
kulttuuritoimittaja	863 K
kulturredakteur	460 ist K
kulturredakteurin	460 ist K
kulturressort	385 leitet das K
kulturskribent	2013 är K
kumppanimme	850 me ja K
kun	323 for K #	1543 for K #
kunne	342 K du lide
kunt	1492 geef wat je K
kurzfassung	378 K
kutunuza	2088 posta K
kuukaudessa	893 K
kuukausi	842 kokeile K	876 K #	891 kokeile K
kuukausilahjoituksella	875 K
kuulutas	788 K
kuus	787 K
kuvailee	894 K
""", 'kv': """
kviz	1844 naš K	1953 naš K
kvizu	1844 našem K	1953 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	894 K
""", 'l': """
l	213 K'any
""", 'la': """
laadi	785 K alla
laat	1468 K het ons
laatste	1414 volg het K nieuws
ladattavissa	872 sovellus on K
ladda	1991 K ner vår app	2046 K ner
lade	358 K die app
laden	358 app K	358 K sie die app	457 die karte zu K	457 das video zu K
lage	1565 K mer
lahjoituksesi	875 K auttaa	891 K
lahjoitus	875 tee K	891 tee K	895 K
laissez	959 K-nous votre
lamenta	747 K	1225 K	1697 K
lamentano	1225 K
lamentou	1697 K
lance	962 K
langganan	1142 K buletin	1156 K sekarang	1160 K
lanjutkan	1145 K membaca dengan
lapunkat	1107 K
last	1508 K ned vår app	1564 K ned
later	606 check back K
latest	658 the K on this story
laukeliai	21 būtini K
laut	470 K
lavoro	1223 il nostro K
lawyers	676 our K
""", 'le': """
leave	540 one click to K	675 K us a tip	675 K a tip
lecteur	9 ce K	935 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	949 par des K comme vous	960 nos K
lectoras	36 nuestras K	745 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	745 nuestros K	745 gracias a sus K
lectors	18 gràcies als K	212 els nostres K
lectrices	960 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	567 is a senior K	567 is a K
ledarskribent	310 er K	2013 är K
leden	1453 door onze K	1496 onze K
lederskribent	310 er K
leernos	744 gracias por K
leestijd	0 K
legfontosabb	1107 K írásait
legge	1225 si K
leggere	1168 per K tutto
lei	1740 # K
leiter	377 ist K
leiterin	377 ist K
leitores	18 graças aos K	36 nossos K	1686 K que nos apoiam	1695 nossos K	1695 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1697 K
lengkap	20 artikel K	1145 membaca artikel K
lese	1544 du kan K mer	1544 kan du K mer
lesedauer	0 K
lesen	353 im abo K	353 K sie mit plus	355 % noch zu K	358 in der app K	420 mehr dazu K sie	463 K sie hier.	467 danke fürs K
leser	1564 takk for at du K
leserabend	395 K	434 unseren K
leserbrev	1530 K
leserbrief	369 K
leserbriefe	369 K an	402 K
lesere	36 våre K	1565 våre K
leserfinanziert	468 K
leserinnen	36 unsere K	468 unsere K	468 unseren K
leserinnlegg	1530 K
lesern	468 ihren K
leserne	18 takket være K	1542 K våre
lesernes	18 K bidrag	1565 K bidrag
leserreise	434 K
leserreisen	395 unsere K	395 unseren K	434 K
leserumfrage	35 unserer K
leserzuschriften	402 K
lesetid	0 K
lesezeit	0 K
letno	1980 K
letter	558 send a K
letters	558 K to the editor	558 send K	610 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1211 solo grazie ai nostri K	1223 i nostri K
lettre	960 notre K
lettrici	1223 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	738 para seguir K	738 quieres seguir K	738 sigue K con	738 y sigue K	744 sigue K sin
lezen	20 meer K
lezers	36 onze K	1496 onze K
lezersaanbieding	1474 onze K
lezersactie	1474 onze K
lezersavond	1441 onze K	1474 onze gratis K
lezersevenement	1441 ons K
lezersreis	1441 onze K
lezersreizen	1441 onze K
""", 'li': """
libovolnou	278 K částkou
lid	1407 al K
lidem	18 díky K	277 díky K
liens	939 via nos K	939 par nos K
liest	463 K du hier.
lietotni	1382 K
lignes	949 qui lisent ces K
liitu	785 K meie
like	676 work K this
liked	676 K what you read
liker	1565 K du det vi
limit	536 read without K	538 free K
limitat	180 accés il·K
limits	536 read without K
line	585 our tip K	1249 Kアカウントはこちら	1249 Kで最新	1249 Kで届く	1249 Kで受け取る
link	547 copy the K	625 read it for free with this K
links	552 some K on this page	552 some of the K on
liputan	1157 K kami
lire	20 pour K cet	962 peut-on K
lisas	788 K
listen	0 min K	549 K back here	549 K to us live	572 prefer to K	572 rather K
listening	572 K time
live	643 our K	643 K q&a
liveblog	420 im K	420 unserem K
""", 'll': """
llegado	680 si has K hasta aquí
llegint	206 per seguir K
""", 'lo': """
local	676 keep K news
log	24 K in	1407 K in om	1407 K in of
logg	24 K inn	1505 K inn for å	1563 K inn med	1564 K inn for
logga	24 K in	1988 K in för att	2045 K in med	2045 K in med
logge	451 K dich ein
logged	21 must be K in to post	536 you must be K in to	557 you must be K in to
loggen	451 K sie sich ein
logget	297 du skal være K ind
login	24 faça K	1642 faça K para	1694 faça K
lokalredakteur	460 ist K
lokalredakteurin	460 ist K
lokalredaktion	385 leitet die K
look	676 our new K
""", 'lu': """
lubas	788 K
luetaan	890 juttu K
lugeda	750 et edasi K
lugejad	786 meie K
lugemiseks	750 edasi K
luisteren	1475 artikel ook K
luisterversie	2 K
lukeaksesi	842 K koko	842 kirjaudu sisään K
lukemaan	891 pääset K
lukemista	891 jatka K
lukijamme	892 K
lukijasta	890 K
lukijoidemme	36 K
lukijoiden	18 K tuella	875 K tukea	892 K tuella
lukittu	888 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	842 K
lunar	1740 K
lunes	17 cada K
lupasi	894 K
""", 'ly': """
lydversion	2 K
lyssnar	2018 K på poddar
""", 'ma': """
maand	1407 deze K nog	1497 per K
maandelijks	1407 K opzegbaar	1497 K
mach	467 K mit
machen	467 K sie mit	468 was wir K
macht	467 K mit
made	526 if you've K it this far
mail	222 váš e-K	253 svůj e-K	503 το e-K σας	1062 e-K cím	1468 K ons	1468 K dan	1495 K ons	1608 swój e-K	1644 no seu e-K	1728 pe e-K	1751 ваш e-K	1822 na vaš e-K	1847 svoj e-K	1847 na e-K	1876 váš e-K	1876 svoj e-K	1876 na váš e-K	1901 svoj e-K	2145 ваш e-K
mailadres	1409 je e-K	1451 geldig e-K
mailadresse	288 din e-K	297 din e-K vil ikke	341 din K
mailben	1101 legjobb cikkei e-K	1101 cikkei e-K	1101 hírei e-K
mailbox	1409 in je K	1409 in uw K	1409 in jouw K
maile	1876 vašom e-K
mailom	1901 správy e-K
mailovou	253 e-K adresu
mailowy	1608 adres K
mailt	1108 írjon e-K
mailu	222 přímo do e-K	1876 do vášho e-K
mailul	1703 pe e-K tău
mainoksen	11 K
mainoksia	892 ilman K
mainos	11 K
mainostaja	885 maksanut K
mainosten	850 K esto
majhno	1979 smo K
maken	1496 wij K
maksumuuri	895 K
maksuton	880 K tunnus
maksuttomat	880 K artikkelit
mantermos	1686 essencial para K
map	9 this K
mapa	9 este K
marketing	390 K-cookies	594 K cookies
marketingcookies	312 K	1436 K
masuk	24 K atau	1117 kotak K anda
masukkan	1117 K email
matched	577 K dollar	619 gift will be K
material	375 mit K der	375 mit K von	568 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1773 K	1774 K.ru
""", 'md': """
md	323 kr./K	343 kr/K
""", 'me': """
me	1774 t.K	2165 t.K
med	313 K ai	340 log ind K	340 log ind K	1532 K ki	1532 K ai	1564 bli K i	2016 K ai
medarbetare	2013 är K på	2013 är K i
meddelade	2049 K
meddelte	344 K
medewerker	1432 is K van
medgav	2049 K
mediach	1628 naszych K
medio	745 este K
medlem	341 bliv K	1564 bli K	2046 bli K
meie	786 K töö
meil	785 aita K
meile	785 saada K
meilile	781 sinu K
meille	891 lähetä K	891 kerro K
meinen	369 was K sie dazu
meint	470 K
meinte	470 K
meinung	30 K der	369 sagen sie uns ihre K	389 K des autors
mejl	1822 na vaš K	1822 vašu K	1847 svoj K	1847 na K	1990 i din K	1990 till din K
mejla	2046 K oss
mejladress	2046 din K
mejlen	1990 direkt i K
melalui	1143 dukung kami K
melanjutkan	1116 untuk K membaca	1145 untuk K membaca
meld	1564 K deg på
meldde	1498 K
melde	24 K dich	428 K dich bei uns	467 K dich an	1507 K deg av når	1540 ved å K deg på
melden	24 K sie sich	353 K sie sich an, um	353 bitte K sie sich an	428 K sie sich bei uns	467 K sie sich an	467 K sie sich hier
melding	1449 krijg een K bij	1449 ontvang een K bij
meldingen	14 K	1411 schakel K in	1411 zet K aan	1411 ontvang K	1449 krijg K	1495 zet K aan
meldt	1498 K
meldte	1567 K
membaca	1145 untuk terus K	1145 untuk K berita ini
member	577 become a K	623 not a K?	675 become a K
memberikan	1140 K komentar
members	18 our K	36 our K	536 is for K only	536 K-only story	651 paying K	676 our K
membiayai	1143 K kami
membro	1694 torne-se K
membutuhkan	1156 kami K dukungan
menar	2049 K
mendaftar	1142 dengan K, anda
mendapat	1153 K komisi
mendapatkan	1153 K komisi
mener	344 K	1564 hva K du	1567 K
menerima	1133 K cookie	1153 K komisi
mengambil	1154 dilarang K	1154 dilarang keras K
mengandung	1140 komentar yang K
mengatakan	1159 K
menggandakan	1154 dilarang K
menggunakan	1122 K cookie
mengutip	1127 dilarang K
meninggalkan	1140 K komentar
menit	0 K baca
mensais	1696 K
mensuales	746 K
mensuel	926 un don K	949 un soutien K	961 K
menurut	1159 K
menyalin	1154 dilarang K
menyatakan	1159 K
merch	601 our K
merci	959 K de nous
mere	324 kan du læse K	324 du kan læse K	324 kan læse K om
merkezimiz	2135 haber K
mes	213 al K	746 al K	746 por K
mese	1224 al K
mesec	1848 prvi K	1870 prvi K	1957 prvi K	1957 na K	1980 na K	1980 prvi K
meses	738 K por #
mesiac	1903 prvý K	1925 za K	1925 prvý K
message	526 a K from our editor
messagerie	917 votre adresse de K ne sera pas
messengera	1596 K
messengeri	1886 K
messengerju	1942 K
messengeru	239 K
messengerze	1596 K
metus	1359 per K
mewakili	1154 tidak K redaksi
""", 'mi': """
mi	1379 ar K
miembro	744 hazte K
mille	1211 # per K
milliardaire	949 à aucun K
minggu	1158 per K
mingguan	1142 buletin K kami
minket	1064 kövess K	1108 kövess K	1108 hívj meg K
minute	0 K read	623 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1493 is K
misiniz	2087 zaten abone K
missen	1492 wat je kunt K
mission	676 our K
mistake	610 spot a K	610 report a K
mitdiskutieren	6 K	404 K
mitgeteilt	470 K
mitglied	467 werden sie K	467 werde K	467 jetzt K werden
mitglieder	353 nur für K	415 angebots für K	468 unsere K
mithilfe	456 K von ki
mitteilungen	14 push-K	359 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1848 prvi K	1870 prvi K
""", 'mn': """
mnd	1543 kr/K	1566 kr/K
""", 'mo': """
mobile	542 on your K app	542 our K app
mobilen	318 direkte på K	1537 nyheter rett på K	1537 rett på K	2020 nyheter direkt i K	2020 direkt i K
mobilepay	341 K
modalidad	746 K premium
moderador	1655 não serão aprovados pelo K
moderados	1655 serão K antes
moderated	557 comments are K	557 pre-K
moderowane	1606 są K
mogelijk	1495 maak het volgende K
mois	961 par K
moittii	894 K
molbu	1831 imamo malu K	1831 malu K
monat	415 einen K für	415 K für nur	469 im K	469 pro K
monate	441 # K lang
monatlich	469 K
monday	17 every K
mondta	1111 K
montag	17 jeden K
month	536 try a K for	536 try it for a K	537 for the first K	537 for your first K	677 a K	677 per K	677 every K	677 each K
monthly	577 one-off or K	623 reached your K limit	672 K gift	675 become a K	675 give K	677 K
months	536 K for $#	537 for the first # K	537 for the first three K
morgen	17 jeden K	17 am K	17 hver K	321 hver K i din	411 uns auch K
morgenbrevet	1541 K
morgon	17 varje K
morgonbrevet	2024 K
morning	17 every K	17 each K
moyens	960 nos K
""", 'mu': """
muhabiri	2105 gazetesi K
muhabiridir	2105 K
muhabirimize	2104 K ulaşmak
muhabirlerimizle	2133 K
mukaan	891 lähde K	891 tule K	894 K
multato	1225 ha K
multou	1697 K
mums	1396 seko K
""", 'na': """
naar	1468 mail K
nabiralnik	1931 v vaš K
nabiralniku	1931 v vašem K	1956 vašem K
nachdruck	375 K verboten	425 K nur mit
nachrichten	358 K-app	358 aktuelle K aufs handy	359 push-K	420 weitere K finden sie	420 mehr K finden sie	444 K des tages	444 alle K zum
nadaljevanje	1930 za K branja	1958 K spodaj
nadaljuje	1958 K pod oglasom	1958 K spodaj
nadaljujte	1930 K branje
nadie	745 K nos dice
najdete	257 další články K
najnowsze	1576 otrzymuj K
namenite	1961 K nam
napisz	1586 K do nas	1597 K do nas	1629 K:	1629 K na	1631 K do nas
naprej	1930 če želite brati K
napsal	279 K
napsala	279 K
narrated	572 is K by an ai	572 is K by ai
naslov	1931 na vaš e-K	1931 svoj e-K	1956 svoj e-K	1956 svoj e-poštni K
nastavak	1821 za K čitanja	1849 K ispod	1849 K teksta
nastavili	1821 da biste K čitanje
nastavite	1821 K čitati	1821 K čitanje
nastavlja	1849 K ispod	1849 K nakon
naszego	1602 K sklepu	1605 K quizu
naszej	1632 K pracy
naszym	1631 zostań K
naujienas	1344 K telefone	1345 K el. paštu	1356 mūsų K
naujienose	1333 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	697 tu K no soporta	697 su K no soporta	1651 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	913 votre K ne supporte pas	913 votre K n'est pas
navodi	1871 K
""", 'ne': """
necesitamos	680 K pedirte	683 K tu apoyo	744 K tu ayuda	744 K de ti	744 te K
necessariamente	1667 não reflete K a opinião	1667 não refletem K a opinião
necessaris	21 camps K
necessitem	211 et K
nechcete	270 K přijít o	1918 K prísť o
nedeljno	17 jednom K
neem	1495 K nu een
nell	1172 apri K'app
nella	1171 K tua mail
neodvisni	1979 K mediji	1979 smo K
neodvisno	1978 podprite K
neophodna	21 K polja
neovisni	1869 ostanemo K
neovisno	1868 podržite K
nepriklausoma	1358 K žurnalistika
netiquette	369 beachten sie die K	1181 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1514 dette K bruker
neue	437 die K app
neuen	358 hier geht es zur K
neukunden	415 nur für K
neuvoi	894 K
news	358 K-app	444 alle K zum	444 alle K zu	542 K app for	567 is a K	585 K tip
newsblog	420 im K	420 unserem K
newsis	761 google K
newsletter	120 K	202 la nostra K	254 K	277 náš K	280 K	357 unseren K	357 unserem K	357 unserer K	357 zum K	357 K bestellen	357 K an	357 täglichen K	357 K richtig	357 K von	380 K	408 K erhalten	408 K empfangen	408 unser K	408 der K über	408 der K für	439 unser abend-K	439 unser morgen-K	439 unser K	439 K ist kostenlos	467 K an	468 unser K	468 unseren K	468 unserem K	468 dieser K	471 K	476 εγγραφείτε στο K	476 εγγραφή στο K	476 το K μας	476 γραφτείτε στο K	476 στο K των	476 στο K του	476 στο K της	522 το K μας	525 K	540 sign up for our K	540 sign up to our K	540 sign up for the K	540 subscribe to our K	540 join our K	540 get our K	540 our K here	540 receive our K	540 our daily K	540 our weekly K	540 our morning K	576 K	616 K soon	668 from our saturday K	676 our K	679 K	690 suscríbete a la K	690 apúntate a la K	690 nuestra K	734 suscribite al K	745 nuestra K	748 K	906 inscrivez-vous à la K	906 abonnez-vous à la K	906 notre K	948 vous adresser sa K	960 notre K	960 cette K	963 K	1117 K kami	1117 langganan K	1157 K kami	1171 iscriviti alla K	1171 la nostra K	1210 le nostre K	1223 la nostra K	1223 questa K	1226 K	1576 zapisz się na K	1576 nasz K	1610 K	1632 nasz K	1635 K	1644 assine a K	1644 nossa K	1685 esta é a edição da K	1685 esta é uma edição da K	1695 nossa K	1698 K	1703 abonează-te la K	1703 abonați-vă la K	1703 înscrie-te la K	1742 K	1822 naš dnevni K	1829 K	1869 naš K	1872 K	1902 K	1924 náš K	1927 K	1938 K
newslettera	1576 zapisz się do K	1576 naszego K	1610 K	1632 naszego K	1829 K	1876 odber K	1902 K	1924 nášho K
newsletterem	1632 naszym K
newsletters	540 K may contain info about	576 K	676 our K	679 K	906 nos K	906 recevoir les K	960 nos K	963 K
newsletteru	254 K
newsletterul	1703 K nostru	1728 abonează-te la K	1739 K nostru
newslettery	254 K	1902 K
newsletterze	1610 K
newslettre	1902 K
newson	1074 google K
newspaper	676 our K
newsroom	630 not by the K	640 tell our K	640 our K	658 stories from our K	658 more from our K	676 our K	676 non-profit K	676 this K
newsticker	420 unserem K
next	643 our K	672 help pay for the K	672 pay for the K one
nezavisni	1869 K mediji	1869 ostanemo K
nezavisno	1868 podržite K
""", 'ng': """
ngay	2243 đăng ký K
""", 'ni': """
nieograniczony	1574 K dostęp
niets	1426 K uit deze	1487 K van deze site
nieuws	1410 K-app	1429 google K	1431 K of een tip	1467 app je K	1483 al het K over	1483 al het K uit	1494 K in je mail
nieuwsbrief	1409 onze K	1409 dagelijkse K	1409 wekelijkse K	1428 K	1496 onze K	1496 deze K	1499 K
nieuwsbrieven	1409 onze K	1428 K	1496 onze K	1499 K
nieuwsbron	1466 favoriete K
nieuwsquiz	1476 de K
""", 'nj': """
njuzleter	1829 K	1869 naš K
""", 'no': """
nombreux	949 plus nous serons K
nonprofit	676 K newsroom	676 K news outlet
nosotros	744 colabora con K
nosso	35 K quiz	1639 apoie K	1639 apoie o K	1645 baixe K app	1645 no K app	1694 apoie K	1694 apoie o K	1694 siga o K	1694 entre no K	1695 K site
nostra	212 la K feina	1172 nella K app	1223 la K app
nostre	212 el K canal
nostro	35 K quiz	1223 il K sito	1223 che il K
nota	20 leer esta K	738 para leer esta K
noticia	745 esta K
noticias	711 en google K	711 tu fuente de K
notificaciones	14 las K	692 activa las K	692 activar K	692 recibir K
notifications	14 K	544 turn on K	544 turn on desktop K	544 enable K	544 would like to send you K	544 allow K	544 K from this site	544 receive K	908 activer les K	908 activez les K	908 autoriser les K
notifiche	14 le K
notified	540 sign up to be K	544 get K
notifikace	252 K
notifikasi	14 K	1118 aktifkan K	1118 dapatkan K	1156 nyalakan K
notifikation	318 K
notifikationer	14 K	318 K
notify	544 K me of	544 K me when	557 K me of new posts
notis	2020 K
notiser	14 K	2020 K	2020 push-K
notre	35 K quiz	960 K site
nouvelle	917 ouvre dans une K fenêtre
novice	1931 na naše K	1931 na e-K	1938 e-K	1956 na e-K	1979 naše K
novinar	1835 je K	1835 , K	1835 - K	1944 je K	1944 , K	1944 - K
novinari	1869 naši K
novinarji	1979 naši K
novinarju	1943 pišite K
novinarka	1835 je K	1835 , K	1835 - K	1944 je K	1944 , K	1944 - K
novinarki	1943 pišite K
novinarstvo	1869 nezavisno K	1869 neovisno K	1869 naše K	1979 neodvisno K
noviniek	1876 odber K
""", 'nu': """
nuestra	691 en K app	744 únete a K	745 K app	745 K web
nuestras	745 K redes
nuestro	35 K quiz	683 apoya K	695 únete a K canal	744 apoya K	744 únete a K	744 recibe K	745 K canal	745 K medio	745 K sitio	745 K equipo
nuestros	699 K socios	745 K socios
numer	1633 K krs
nunca	745 más que K
nur	415 abo für K
""", 'ny': """
nyheder	306 google K	340 vores K
nyhedsbrev	288 vores K	288 tilmeld dig K	321 K	342 vores K	345 K
nyhedsbreve	288 vores K	342 vores K
nyhedsbrevet	288 få K	321 K
nyhetene	1537 K rett på mobilen	1563 K våre
nyheter	1525 google K	2009 google K	2045 våra K
nyheterna	1994 följ K	2020 K direkt i mobilen
nyhetsbrev	1507 vårt K	1507 våre K	1507 meld deg på K	1507 abonner på K	1541 K	1565 vårt K	1565 våre K	1568 K	1990 vårt K	1990 våra K	1990 anmäl dig till K	2024 K	2047 vårt K	2047 våra K	2050 K
nyhetsbrevet	1507 få K	1541 K	2024 K
nyilatkozta	1111 K
nyt	887 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1181 i campi K
obchode	1894 našom K
oberoende	2046 stöd K
objasnio	1871 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1845 K komentara
obligatoires	21 champs K sont	917 les champs K
obligatori	1181 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	701 los campos K
obligatoriska	21 K fält	1999 K fält
obligatoriske	21 K felt	1516 K felt
obratite	1834 K nam se	1834 K se našem
obrigado	1694 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	233 další šíření K	267 ke všemu K	1903 celému K
obserwuj	1581 K nas na	1581 K nas w	1631 K nas
obvestila	14 K	1931 na K
""", 'oc': """
occupa	1189 si K di
ochtend	17 elke K	1451 elke K het
""", 'od': """
od	1848 K # €	1903 K # €	1957 K # €
odcinek	1603 K
odcinka	1603 K
oddajte	1966 K svoj glas
odejdete	216 než K
odete	1831 prije nego što K	1831 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odidete	1940 preden K
odobrenja	1867 bez K
odomknite	1875 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1642 K este artigo
off	677 one-K
offert	903 vous est K	961 mois K
offrez	959 K-lui	959 K-nous
offrici	1222 K un
offrimi	1222 K un
""", 'og': """
oglasa	11 K	1869 bez K
oglasov	1979 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2087 K devam etmek için
okurlarimiz	36 K	2135 K
okurlarimizin	2117 K desteğiyle	2135 K
okurlarin	2117 K desteği olmadan
okuyun	2122 K
""", 'ol': """
olarak	2087 abone K	2104 bize anonim K
olmayanlara	2131 abone K
olun	2134 üye K
olursunuz	2122 kabul etmiş K
olvassa	1087 K tovább
""", 'om': """
omiljene	1832 K izvore
omiljeni	1832 K izvor
""", 'on': """
onafhankelijk	1453 wij K	1453 we K
onafhankelijke	1404 steun K journalistiek	1495 steun K	1496 K journalistiek
onafhankelijkheid	1496 onze K
onbeperkt	1407 lees K	1407 K toegang	1407 K lezen	1456 K digitaal
ondersteunt	1416 je browser K	1416 uw browser K
onderzoek	1496 dit K
onderzoeken	1496 onze K
onderzoeksjournalist	1432 is K
onderzoeksredacteur	1471 is K
onderzoeksredactie	1431 onze K
one	675 make a K-time
online	434 unser K-shop	601 our K shop	601 our K store	643 our free K	643 our K event
onlineshop	395 im K bestellen
ons	1430 app K
ontdek	1495 K nu
ontvang	1409 K elke	1409 K onze
onze	1410 K app	1431 tip voor K	1496 K app
""", 'oo': """
oordeelde	1498 K
""", 'op': """
open	542 K in app	542 K in the app	1410 K in app
ophavsretsloven	303 beskyttet af K
ophavsretten	303 K tilhører
opiniestuk	1435 ingezonden K
opinion	30 K of	557 have an K on this
opinions	30 K of
oplyser	344 K
oplyste	344 K
opmerking	1431 tip of K	1431 vraag of K	1431 K over dit artikel
opozarja	1981 K
opphavsrettslig	1522 K beskyttet
opplyser	1567 K
opplyste	1567 K
opprett	1505 K en konto for	1564 K en konto
opsiger	323 indtil du K
opublikowany	22 nie zostanie K	1586 twój adres e-mail nie zostanie K
opzegbaar	1497 K
""", 'or': """
ordenou	1697 K
ordinato	1225 ha K
ordnete	470 K an
original	568 read the K article	957 lire l'article K
originally	568 this article was K published on	568 this story was K published on	568 this story K appeared	568 this article K appeared	568 K published at	632 story was K published by	632 story was K published on	632 story was K published in the	632 article was K published by	632 article was K published in our
originalment	210 es va publicar K a	210 es va publicar K en	210 publicat K a
originalmente	707 este artículo fue publicado K	707 publicado K en	1661 publicado K em	1693 publicado K no	1693 publicado K na
originariamente	1187 articolo pubblicato K	1218 pubblicato K in
ortaklarimiz	2094 biz ve K
ortsseite	420 unserer K
""", 'os': """
ostatak	1821 K članka
ostrzega	1634 K
oszd	25 K meg
""", 'ot': """
otsustas	788 K
""", 'ov': """
ovdje	1831 kad ste već K
overblikket	321 K hver dag	321 K hver morgen
overname	1426 K zonder
overnemen	1463 dit artikel K
oversikten	1541 få K
overview	637 this K
overzicht	1473 dit K
ovisi	1868 K o vama
""", 'ow': """
owner	676 has no K	676 have no K
""", 'oy': """
oynat	2122 K
""", 'oz': """
ozvite	1887 K sa nám	1923 K sa nám
""", 'pa': """
padeda	1347 jūsų parama K
padroni	1211 non ha K	1223 senza K	1223 libera da K
pagar	1694 ajude a K
page	643 our jobs K
paghi	1222 K un'ora
pago	748 muro de K
pague	1663 K-nos um café
paid	552 we get K if you buy	552 we may be K
paikkaa	887 hae K
pakolliset	21 K kentät
palautetta	891 anna K
palus	788 K
palusid	788 K
palvelusta	865 ulkoisesta K	865 upotus K
pandangan	1154 tidak mewakili K	1154 K pribadi penulis
paparnya	1159 K
paper	574 is the K's
par	961 K an
parama	1357 jūsų K	1361 K
parancsolta	1111 K
parceiros	1653 nós e os nossos K	1695 nossos K
paremkite	1347 K mus	1357 K mus
part	568 no K of this
partagez	25 K-le	25 K-la
parte	1694 faça K e
partecipato	1201 non ha K alla stesura
parteispende	471 K
partenaires	915 nos K et nous	915 nous et nos K	960 nos K
participar	701 para K
participez	959 K à
participou	1676 não K da produção	1676 não K na produção
partilhada	1671 uma publicação K por
partilhe	25 K-o
partir	896 avant de K	1696 a K de # euros
partner	367 wir und unsere K	424 von unserem K	1179 i nostri K	1997 vi och våra K
partnere	295 vi og vores K	1514 vi og våre K
partnerlinkeket	1088 K
partnerlinks	37 K
partnerom	1849 u suradnji s K	1849 u saradnji sa K
partners	424 anzeige eines K	555 we and our K	676 our K	1418 wij en onze K	1496 onze K
partnership	568 was produced in K with
partnerske	1849 K poveznice	1958 K povezave
partnerskie	1614 linki K
partnerzy	1584 my i nasi K	1584 nasi zaufani K
pasak	1360 K
pasakojo	1360 K
pass	547 K this on
passende	441 sie das K abo
passendes	441 sie ihr K abo
patreon	127 в K	577 on K	577 our K	2187 на K
patron	531 become a K of	675 become a K
patronem	1617 zostań naszym K	1631 zostań K
patroni	1632 nasi K
patronite	1617 na K	1632 na K
paypal	411 per K
paywall	412 K	468 ohne K	471 K	676 we have no K	676 we do not have a K	679 K	963 K	1226 K	1698 K
paywalls	679 K
""", 'pe': """
pe	1740 K an
peatoimetaja	764 K
pedimos	744 te K ayuda
pedirte	680 tenemos un favor que K
pediu	1697 K
peiling	35 onze K	1476 onze K
pelanggan	1116 khusus K	1145 untuk K	1157 K kami	1160 K
pembaca	18 berkat K	1157 K kami
pendant	961 K un mois
pendapat	1154 K pribadi penulis
peneliti	1132 adalah K
pengar	2047 kostar K
penger	1565 koster K
pentru	1729 fără niciun cost K tine
penulis	1132 adalah K
people	18 thanks to K like	619 funded by K like you
pequeno	1636 um K favor a pedir
per	1566 K år	2048 K år
peramban	10 K anda
percent	538 # K left to read
perfil	1649 siga nosso K
periodisme	211 dona suport al K	212 el nostre K	212 fent K	212 fem K
periodismo	683 apoya el K	735 hacer un K	744 apoya el K	744 colabora con el K	745 nuestro K	745 K de calidad	745 hacemos K	745 haciendo K
periodista	188 és K	708 es K
periodistas	734 nuestros K	745 nuestros K
periodistes	212 els nostres K
perjantaisin	17 K
permanencia	746 sin K
permission	568 reproduced here with K	568 reproduced with K	580 written K	580 prior K	580 without K	594 K to load	594 K before anything is loaded	632 K to reuse this
perskaitykite	1357 K visą
personal	593 views are K
personale	1707 datele tale K
personales	699 datos K serán
personas	735 K como tú	744 K como tú
persondatapolitik	295 K
personenbezogene	367 K daten
personnelles	915 vos données K
personoplysninger	295 dine K
personopplysninger	1514 K
personuppgifter	1997 dina K
personverninnstillinger	1531 K
pertama	1158 bulan K
pesquisa	35 nossa K
pesquisador	1664 é K
pesquisadora	1664 é K
""", 'ph': """
phone	549 news to your K
photographer	587 staff K
photos	601 K from this story	601 K from this event
""", 'pi': """
pide	747 K
piebilda	1399 K
piece	635 this K	676 this K
pierwszy	1633 K miesiąc
pirmas	1359 K mėnuo
pisz	1629 K na
pitch	577 K in	675 K in
pitching	675 consider K in
pix	1663 um K	1696 K
""", 'pl': """
plakaten	1522 vær varsom-K
plakatens	1535 vær varsom-K
plattform	468 unsere K
player	9 this K
please	536 K log in to	547 K share this	578 K help	675 K chip in	675 K give	675 K help if	675 K give if
pliki	1599 bez zgody na K
plusartikelen	1496 K
plusartikels	1407 gratis K	1496 K
""", 'po': """
pobierz	1631 K naszą
poche	946 dans votre K
podatkov	1956 obdelavo osebnih K
podatku	1572 przekaż #% K	1617 #% K	1617 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	248 K	315 K-app	342 vores K	379 den K können sie	379 den K kannst du	379 unseren K	468 unser K	468 unseren K	499 K	522 το K μας	570 follow the K	676 our K	745 nuestro K	960 notre K	1157 K kami	1223 il nostro K	1475 op de K	1496 onze K	1534 hører K	1603 K	1632 nasz K	1695 nosso K	1843 K	1869 naš K	1896 K	1924 náš K	1952 K	2111 K'i	2111 K'imizi
podcasta	1843 K	1952 K
podcastapp	315 K	1475 favoriete K
podcaste	34 našom K
podcasten	315 K	1534 K
podcastimiz	2135 K
podcastimizi	34 K
podcastimme	34 K	892 K
podcastov	1896 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	315 hvor du lytter til K	315 hvor du hører K	379 wo es K gibt	435 folgen des K	435 folge des K	499 K	570 wherever you get your K	570 wherever you listen to K	570 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	248 K	1603 K	1843 K	1896 K	1952 K
podcastul	34 K nostru	1739 K nostru
podcastunk	1109 K
podcastunkban	34 K
podcasty	248 K	277 naše K	1603 K	1896 K
podd	34 vår K	2047 vår K
poddapp	2018 K
poddar	34 våra K	2018 K finns
podden	2018 K
podelite	25 K
podemos	1686 sua ajuda K
poderemos	1686 a sua ajuda K	1694 com a sua ajuda K
podijelite	25 K
podkast	1534 hører K	1565 vår K	1843 K	1952 K	1979 naš K
podkasta	1843 K	1952 K
podkastapp	1534 K
podkasten	1534 K
podkastu	1843 K	1952 K
podle	279 K
podpora	276 vaše K	1923 vaša K	1978 vaša K
podpore	1924 vďaka K	1961 brez vaše K	1979 brez vaše K
podporo	1978 vašo K
podporte	1908 K	1923 K nás	1923 K našu
podpory	260 bez vaší K	277 bez vaší K	1908 bez vašej K	1924 bez vašej K
podprite	1961 K	1978 K nas	1978 K naše
podremos	744 con tu ayuda K
podziel	25 K się
poinformuj	1629 K nas
points	637 the bullet K	637 these bullet K	637 the key K above
pokutoval	279 K
policy	555 our cookie K
politica	1707 K de cookie
political	567 is a K	567 is the K editor
politicieni	1729 nu depinde de K
politika	2094 çerez K
politikasi	2094 gizlilik K
politikredakteur	460 ist K
politikredakteurin	460 ist K
politikressort	385 leitet das K
politikwissenschaftler	377 ist K
politologue	924 est K
poll	35 our K	557 vote in our K	557 take our K	1476 onze K
polub	1581 K nas na
pomagajte	1978 K nam
pomocou	1910 K ai
pomozite	1852 K nam	1868 K nam
pomozte	276 K nám
ponctuel	926 un don K
pop	675 K your
por	1690 um ano K #
portal	1632 nasz K	1869 naš K	1979 naš K
portalu	1613 na naszym K	1613 w naszym K
posez	959 K-la à	959 K-nous
posible	18 hace K
posielajte	1887 K nám
positions	601 our open K
poslechnout	249 si můžete K
posljednji	1861 K besplatni članak
possible	203 ajuda a fer K	212 ajuda a fer K
post	20 rest of this K	594 to view this K	594 to see this K	630 this is a paid K	635 this K	676 this K	1436 deze K te
postadress	1990 din e-K	1999 din e-K kommer inte
postadresse	1507 din e-K	1516 din e-K vil ikke
postanite	1868 K član	1978 K član	1978 K naročnik
postanizda	2115 her sabah e-K	2115 e-K	2129 e-K
postaw	1631 K nam	1631 K mi	1631 K kawę
postfach	357 in ihrem K	357 in dein K	357 in ihr K	357 in deinem K	357 direkt ins K
postkasti	772 otse K
postkastis	772 iga hommik sinu K	772 sinu K
posts	15 free K
potrebna	1868 K nam je
potrebujeme	1923 K vašu podporu
potrebujemo	1946 za ogled K	1978 K vašo
potremo	1211 aiuto K	1222 con il tuo aiuto K
potrivit	1741 K
potrzebujemy	1572 K twojego wsparcia	1631 K twojej pomocy	1631 K twojego wsparcia
pound	675 K you give
pourboire	926 un K
poursuivez	903 K votre lecture
poursuivre	903 K votre lecture
povedal	1926 K	1981 je K
povedala	1926 K	1981 je K
powered	675 K by you
powerful	676 hold the K to account
powiadomienia	14 K	1578 włącz K	1578 K push	1578 chcesz otrzymywać K
""", 'pr': """
praat	1420 K mee	1495 K mee
praca	1632 nasza K
pracujte	246 K s námi	1894 K s nami
prati	1863 K nas na
pratite	1868 K nas
pravi	1981 K
precisa	1694 K de si	1694 K de você
precisamos	1636 K da sua ajuda	1639 K do seu apoio	1694 K da sua ajuda
precisato	1225 ha K
preciso	1655 é K estar logado
precizat	1741 a K
prednostne	1941 K vire
prednostni	1941 K vir
prednostnih	1941 K virov
prednostnim	1941 K virom
predplatitelia	1916 len K	1916 iba K	1916 nájdu K	1916 prečítajú K	1927 K
predvajanje	1946 K videa
preferate	1713 sursele tale K
preferences	555 your cookie K	646 cookie K	646 privacy K
preferida	186 font K	711 fuente K	1668 fonte K
preferidas	711 fuentes K	1668 fontes K
preferides	186 fonts K
preferido	711 medio K
preferidos	711 medios K
preferirane	1832 K izvore
preferirani	1832 K izvor
preferiranih	1832 K izvora
preferita	1175 fonte K su google	1192 fonte K
preferite	1192 fonti K
preferowane	1595 K źródło	1595 K źródła
preferowanego	1595 K źródła
preferowanych	1595 K źródeł
preferowanym	1595 K źródłem
preferred	549 K source on google	581 K source	650 K sources
preglednik	10 vaš K
prehratie	1890 K videa
prejemajte	1931 K vsako
prejemati	1971 želite K
preluarea	1712 K textelor
prema	1871 K
premier	903 le K mois	961 le K mois
premium	1456 toegang tot alle K
premoderated	557 K
prenesite	1978 K
prenumerant	1988 bli K	1988 redan K	1988 som K	2045 en K	2046 bli K
prenumeranter	1988 endast för K	2036 är för K	2036 bara K	2036 endast K	2047 våra K	2050 K
prenumerata	1361 K
prenumeration	2050 K
prenumerationen	1990 avsluta K när
prenumeratoriai	1353 tik K
prenumeratoriams	1323 tik K	1353 tekstas skirtas K	1353 straipsnis skirtas K
prenumeratorzy	1625 tylko K
prenumerera	1988 K för att	1990 K på nyhetsbrev	2023 genom att K	2046 K på vårt
prenumeruojate	1323 jau K
prenumeruokite	1357 K
preostanek	1930 K članka
presenteie	1642 K
prethodnog	1867 bez K odobrenja
pretplata	1872 K
pretplati	1847 hvala na K
pretplatite	1821 K se već od	1868 K se
pretplatnici	1860 samo K	1872 K
pretplatnicima	1821 dostupan samo K	1821 dostupan je samo K	1821 dostupan je K	1821 dostupno samo K	1828 samo K	1860 samo K
pretplatnik	1821 već ste K	1868 postanite K
pretplatnike	1821 dostupan samo za K	1828 samo za K
pretplatu	1821 već imate K	1848 uz K	1848 K
preuzimanje	1827 zabranjeno K	1851 zabranjeno K	1851 zabranjeno je K
preuzmite	1868 K
preventing	553 browser extension is K
preview	651 free K
price	677 the K of a
pridajte	1919 K si nás	1923 K sa k nám
prihvatate	1847 prijavom K
prijavi	24 K se	1847 hvala na K
prijavili	1847 hvala što ste se K
prijavite	24 K se	1868 K se na	1978 K se na
prijavo	1956 s K se	1956 s K na	1956 hvala za K
prijavom	1847 K se slažete	1847 K na
priljubljen	1941 K vir
priljubljene	1941 K vire
priljubljeni	1941 K vir
prima	1740 K lună
primate	1862 želite da K
primati	1862 želite K
primeiro	1696 K mês
primer	213 el K mes	746 el K mes
primo	1224 il K mese
principles	568 the thomson reuters trust K
print	547 click to K
prioriterad	2009 K källa
pripomenul	1926 K
prisijunkite	24 K	1357 K prie mūsų
prispejte	1908 K	1923 K	1923 K aj vy
prispevek	1979 ta K
privacidad	699 política de K	745 nuestra política de K
privacidade	1653 política de K
privacitat	191 política de K
privacy	555 see our K policy	555 to our K policy and terms	555 and the google K policy	676 our K policy
privacybeleid	1418 ons K	1451 ga je akkoord met het K
privacyverklaring	1418 K
privatlivspolitik	295 K
priznal	1926 K
probeabo	353 wochen im K	467 K
probeer	1495 K nu	1495 K een maand
proberen	1497 gratis K
processing	555 consent to the K
prochains	960 nos K articles
prodavnici	1841 našoj K
produce	619 not free to K	619 not cheap to K
produced	630 K by our brand
proefabonnement	1407 K	1495 neem een K	1497 K
profesor	708 es K	1715 este K
profesora	708 es K
professeur	924 est K
professeure	924 est K
professionista	1189 è giornalista K	1189 giornalista K
professor	188 és K	377 ist K	567 is a K	567 is an assistant K	1664 é K
professora	188 és K	1664 é K
professore	1189 è K
professoressa	1189 è K
professorin	377 ist K
profilazione	1179 i cookie di K
profitez	903 K de nos offres	959 K de
prohibida	707 queda K
proibida	1661 é K a
project	943 trust K
promise	675 K never to
propustite	1862 ne K
prosbu	216 máme na vás K	216 máme malou K	1883 máme malú K	1883 malú K
proseguire	1214 per K la lettura
prossima	21 in questo browser per la K
protejate	1736 K de dreptul de autor
provalo	1168 K gratis	1222 K gratis
provided	555 content K by a third party	594 contains content K by
provision	364 erhalten wir eine K	364 eine kleine K	424 bekommen wir eine K	424 eine K vom	446 K
provisions	364 K-links
provisionslinks	446 K
prozent	415 K rabatt
przedruk	1615 K za zgodą
przegap	1627 nie K
przetwarzanie	1584 K danych osobowych
przez	1619 K ai
przycisk	1608 klikając K
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1181 prima di K un commento
pubblicato	22 non sarà K	1181 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1655 o seu endereço de e-mail não será K
publicat	1736 a fost K inițial în
publication	531 is a reader-supported K	630 accurate at the time of K	630 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2030 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	697 bloqueador de K	745 sin K
publicidade	11 a K	1677 depois da K
publicitat	11 la K	212 sense K
publicitate	11 K
publikovanie	1881 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	557 your email address will not be K	568 was first K by	568 was first K on	632 K under license
publishing	630 accurate at the time of K
puhelimeesi	871 suoraan K
puis	903 K # €
puisque	896 K vous êtes là
pungkasnya	1159 K
punya	1116 sudah K akun
purchase	552 K through links on our site
push	407 per K
pushbericht	1449 een K bij
pushbeskeder	318 K
pushmeldingen	1411 K
pushnotiser	2020 K
pushvarsler	1537 K
pustit	249 si můžete K
""", 'py': """
pyysi	894 K
""", 'qu': """
queremos	680 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1161 già che sei K
quieras	687 cancela cuando K	746 cancela cuando K
quitter	896 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1476 doe de K	1476 onze K	1605 nasz K	1605 K
quizie	1605 naszym K	1605 K
""", 'ra': """
raccolta	1226 K fondi
racconta	1225 K
raccontato	1225 ha K
raconte	962 K
rad	1869 naš K
ragino	1360 K
raise	619 help us K
rajaton	842 K pääsy
rakendus	770 meie K	770 K
rakenduses	770 K
raksti	1396 K mums
raksts	1397 šis K
rakstu	1395 šo K
rakstus	1397 visus K
range	671 shop the K
rappelle	962 K
""", 're': """
reach	591 K him at	591 K her at	591 K them at	619 we would K our goal	619 we'd K our goal	675 help us K
reached	538 you've K your limit of free	566 can be K at
reacties	1420 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	538 # % left to K	572 is K by an ai	572 is K by ai	625 link can K this	676 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	526 we're asking K	573 thank you, K	619 funded by K like you	640 K' editor	672 K make this	675 K like you	675 join the K	676 our K	676 funded by its K	679 appeal for K	679 K pay
reading	0 K time	536 keep K for just	536 to finish K	536 to keep K	536 keep K with a	536 K this post for free	625 to your K list
reageren	6 K	1420 om te K	1431 K? mail	1431 K op dit artikel
realizarea	1724 nu a participat la K
realizzazione	1201 non ha partecipato alla K
recalled	678 K
recalls	678 K
recaptcha	540 protected by K
receba	1644 K no seu	1644 K todos os dias	1694 K as	1694 K no seu
receive	540 sign up to K	540 K email from us on behalf of	540 K emails from	555 agree to K emails	675 to K new posts
recevez	906 K chaque	906 K tous les	959 K chaque	959 K notre
recevoir	908 K les alertes	948 j'accepte de K
recherche	468 diese K
recherchen	468 unsere K
rechercheteam	384 K
rechtbankverslaggever	1471 is K
recibe	690 K cada	690 K todas las	744 K cada
recibir	734 acepto K
reclame	1739 fără K
recomenda	1697 K
reconheceu	1697 K
reconnu	962 a K
recunoscut	1741 a K
recurring	577 K donation	677 K donation
redacteur	1432 is K	1432 is politiek K	1471 werkt als K
redactie	1420 mail de K	1431 contact op met onze K	1431 contact op met de K	1431 tip voor de K	1435 mening van de K	1460 K heeft geen	1495 mail de K	1495 tip de K	1496 onze K
redactor	188 és K	708 es K	1715 este K
redactora	188 és K	708 es K
redakce	240 napište do K	246 do K	246 do naší K	277 naše K	277 jsme malá K
redakci	277 naši K
redakcia	1924 naša K	1924 sme malá K
redakcie	1881 bez súhlasu K	1887 napíšte do K	1894 do K	1894 do našej K
redakcija	1358 mūsų K	1397 mūsu K	1869 naša K	1869 mala K
redakciji	1834 javite se K	1834 pišite K	1841 našoj K
redakcijos	1332 K sutikimo
redakciju	1869 našu K
redakcja	1632 nasza K
redakcji	1615 bez zgody K	1632 naszej K
redaksi	1156 hubungi K	1157 K kami	1157 email K	1157 K
redaksjon	1565 vår K
redaksjonen	1564 kontakt K	1565 kontakt K
redakteur	377 ist K	385 als K	385 seit # K
redakteurin	377 ist K	385 als K	385 seit # K
redaktion	342 vores K	385 leitet die K	389 meinung der K	424 K war an der	425 nicht von der K	428 melden sie sich bei der K	448 produkte wurden von der K	468 unsere K	2047 vår K
redaktionell	448 produkte K ausgewählt
redaktionelle	367 externe K inhalte
redaktionen	297 skriv til K	1999 mejla K
redaktor	241 je K	241 , K	241 - K	1598 - K	1598 , K	1888 je K	1888 , K	1888 - K
redaktore	1376 galvenā K	1376 K
redaktorem	241 je K	1598 jest K
redaktorius	1337 K
redaktorka	241 je K	241 , K	241 - K	1598 - K	1598 , K	1888 je K	1888 , K	1888 - K
redaktorkou	241 je K	1888 je K
redaktorom	1888 je K
redaktors	1376 galvenais K	1376 K
redaktur	1132 adalah K
redazione	1210 la K ti invia	1223 la nostra K
refresh	606 K this page	606 K the page
regala	687 K esta nota
reggel	17 minden K
regioverslaggever	1432 is K
registe	1642 K-se para
register	536 K for free to
registered	623 K users can
registraci	253 děkujeme za K	255 po K
registrarte	690 al K
registrate	734 K a nuestro	744 K
registrati	1168 K per	1222 K per	1222 K gratis
registration	651 free K gives
registreer	1407 K je
registrera	2023 genom att K dig
registrere	1540 ved å K deg
registrieren	353 K sie sich
registrierung	381 K	415 mit ihrer K	415 die K ist kostenlos
registrirajte	1848 K se besplatno	1848 besplatno se K	1957 brezplačno K	1957 K se brezplačno
registrujte	276 K se	1848 K se besplatno
regrette	962 K
regrettent	962 K
reiseangebote	434 unsere K
rejoignez	911 K-nous sur	959 K-nous	959 K notre	959 K nos
rekao	1871 K
rekla	1871 K
reklam	277 bez K	1632 bez K	1632 nie mamy K
reklama	1869 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1545 K
reklamelinks	325 K
reklamer	342 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1614 we współpracy K
reklamsiz	2135 K
reklamy	11 K
relatou	1697 K
rely	676 we K on
remaining	538 free articles K	538 free article K	538 articles K this month	538 free stories K
remind	679 K me later
removed	557 this comment has been K
rendszeres	1108 legyen K
replied	678 K
reply	6 leave a K
report	610 K an error
reportage	468 diese K	960 ce K
reportagem	1695 esta K
reportagens	1695 nossas K
reportaje	745 este K
reported	678 K that
reporter	377 ist K	385 als K	385 seit # K	566 is a K at	566 contact the K at	567 is a K	567 is a senior K	585 contact the K	585 contact our K	585 email the K	587 K	924 est K	1132 adalah K	1529 er K i	1598 - K	1598 , K	1715 este K	1835 je K	1835 , K	1944 je K	1944 , K	2013 är K på
reportera	708 es K
reporterem	1598 jest K
reporterin	377 ist K	385 als K	385 seit # K
reporterka	1598 - K	1598 , K	1835 je K	1944 je K
reportero	708 es K
reporters	675 ask our K	676 our K	676 we, the K
reporting	557 why are you K this	619 keep our K free	636 this K	658 more of our K	676 our K	676 this K	676 K like this	676 goes to K
reports	589 K on
representa	1667 não K a opinião
representam	1655 os comentários não K
reproduced	568 may not be K
reproducerea	1712 K integrală
reproduction	568 K without permission	632 K in whole or in part	923 K interdite	923 toute K	923 droits de K
republish	568 K our articles	568 K this article	632 K this story	632 K our stories
republished	568 K with permission	568 is K from
required	21 K fields are marked	557 K fields are marked
research	567 is a K fellow
researcher	567 is a senior K	567 is a K
reserva	29 es K el dret
reservados	707 derechos K	1661 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	185 tots els drets K
reserve	29 K the right
reserved	485 all rights K	536 article is K for	568 all rights K	1247 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	730 K de sus autores	730 K de quienes los
responsabilidade	30 K de	30 K dos	1655 os comentários são de K
responsabiliza	30 não se K	730 no se K de las opiniones
responsable	30 pas K	30 no se hace K	730 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	460 ist K
ressortleiterin	460 ist K
rest	20 to read the K	536 to read the K of this	635 the K of this
restants	904 articles gratuits K
reste	904 il vous K #%	904 il vous K # %
resultater	306 google-K
results	650 your search K	650 your google K
retrouvez	911 K-nous sur	929 K	959 K-nous
rette	316 K fejl
retter	316 K fejl	316 K alle fejl	1535 vi K feil
rettigheter	1522 alle K forbeholdt
reuters	923 avec K
revelou	1697 K
revient	949 vous K qu'à
rewritten	568 may not be published, broadcast, K
""", 'ri': """
ricamiz	2083 küçük bir K var	2083 sizden bir K var
ricercatore	1189 è K
ricercatrice	1189 è K
ricevi	1171 K ogni	1222 K ogni	1222 K la
ricordato	1225 ha K
rief	470 K
riep	1498 K
riferito	1225 ha K
riippumaton	892 K media
riippumatonta	891 tue K	892 K journalismia
riproduzione	1187 K riservata	1187 © K	1218 è vietata la K	1218 vietata la K
riserva	29 si K
riservata	1220 K agli abbonati
riservati	1187 tutti i diritti K	1220 K agli abbonati
riservato	1168 K ai nostri abbonati	1168 questo contenuto è K	1214 K agli utenti	1220 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	313 af en K
rocznie	1633 K
ropade	2049 K
ropte	1567 K
round	576 our K-up
roundup	540 get a weekly K	576 our K	576 weekly K
rozhodl	279 K
rozhodol	1926 K
rozpowszechnianie	1592 K artykułu	1615 dalsze K
""", 'ru': """
rubrice	257 najdete v K
ruft	470 K
ruled	678 K
rundbrief	380 K
""", 'sa': """
sa	1567 K	2049 K
sabah	17 her K
sabato	17 ogni K
sade	2049 K
sagde	344 K
sagen	470 K
saglasnosti	1867 bez K
sagt	470 K
sagte	470 K
sagten	470 K
said	678 K
saken	1500 likte du denne K	1535 feil i K	1563 denne K	1563 få K	1564 les hele K	1565 denne K
saker	1563 flere K	1565 våre K	1565 alle K
saklidir	2099 tüm haklari K	2099 her hakki K
sako	1360 K
saluran	1120 ikuti K	1120 gabung di K	1157 K kami
samarbeid	1545 i K med en annonsør
samarbejde	325 i K med en annoncør
samarbete	2028 i K med en annonsör
samedi	17 chaque K
samenvatting	1473 deze K	1473 de K is
samenwerking	1460 betaalde K	1460 K met onze partner	1460 K met een commerciële
samstag	17 jeden K
samtycke	2015 ditt K
samtykke	312 dit K	312 give K	320 jeg giver K til	1531 ditt K	1531 gi K
samtykket	1531 K ditt
sanoi	894 K
sanoivat	894 K
sanoo	894 K
satin	2122 K alin
satura	1377 ārējā K
saturday	17 every K
sauca	1399 K
saugomos	1326 visos teisės K
savundu	2137 K
say	557 have your K in	675 have your K
sayenizde	2135 sizin K
says	678 K
sazinies	1396 K ar mums
""", 'sc': """
scarica	1172 K l'app	1172 K la app	1172 K la nostra app	1222 K la nostra	1222 K l'app
schauen	467 K sie vorbei
schick	458 K uns
schicken	458 K sie uns	467 K sie uns
schon	346 wenn sie K hier sind	346 wo sie K hier sind
schreef	1498 K
schreib	428 K uns	467 K uns
schreiben	6 kommentar zu K	369 K sie uns ihre meinung	428 K sie uns	467 K sie uns	467 K sie an
schreibt	377 K über	377 K für	386 K seit # für	467 K uns	470 K
schrieb	470 K
schriftlicher	375 nur mit K genehmigung
schrijf	1409 K je in voor	1409 K je gratis in	1494 K je hier in	1495 K je in	1495 K u in	1495 K je gratis in
schrijft	1432 K over	1432 K voor	1498 K
schrijver	1432 is K en	1435 mening van de K
scrie	1738 K-ne
scrii	1738 să ne K
scriitoare	1715 este K
scriitor	1715 este K
scripts	553 unblock K
scris	1741 a K
scritto	1223 chi ha K questo	1225 ha K
scrittore	1189 è uno K
scrittrice	1189 è una K
scrive	1189 K di	1189 K per
scrivi	1222 K a
scrivici	1222 K
""", 'se': """
search	650 on google K
secondo	1225 K
section	557 in the comment K
secure	585 K drop
securedrop	585 K
securely	585 K on signal	585 K via signal	585 contact us K	585 reach us K
segnalacelo	1222 K
segons	214 K
segueix	211 K-nos
seguici	1175 K su	1175 K anche su	1222 K
seguir	695 puedes K a	695 puede K a
segundo	1697 K
sehen	463 K sie hier.
sekarang	1156 donasi K	1156 daftar K
sekite	1357 K mus
sekojiet	1396 K mums
selaimesi	10 K
seleciona	1685 a redação K
selected	630 K by our
selengkapnya	1116 untuk membaca K	1145 membaca artikel K
selgitas	788 K
selon	962 K
semaine	17 chaque K	17 une fois par K	961 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	746 a la K	1696 por K
semanal	690 boletín K
seminggu	17 K sekali
send	341 K os	540 we'll K you	585 K us a tip	1516 K inn	1564 K oss
sende	1540 ved å K inn
senden	458 K sie uns
seneste	315 K afsnit
senza	1211 K di te non	1222 K di te non
service	924 est chef du K	924 est cheffe du K
serwisie	1613 w K	1628 naszym K
serwisu	1599 treści z K	1599 treść z K
setiap	17 K pagi	1158 K bulan
setmana	211 rep cada K
setmanalment	17 K
settimana	17 ogni K	1224 alla K
settings	555 cookie K	646 cookie K	646 privacy K
setujui	1133 K cookie
seuraa	891 K meitä
""", 'sh': """
share	25 K it	25 K this post	547 K this with	547 K this post on	547 K this if you	547 K this far and wide	547 click to K	552 we may get a K
shareholders	619 not by K	676 no K
shop	643 our K	671 K our
shope	1894 našom e-K
shopu	246 našem e-K	1841 našem web K	1894 nášho e-K
should	585 story we K	585 we K look into	585 we K know about
shouted	678 K
showcase	106 google news K
""", 'si': """
sichern	396 jetzt tickets K:	440 K sie unsere arbeit
sier	1543 til du K opp	1567 K
siga	1649 K-nos no	1649 K-nos nas	1694 K-nos
siger	344 K
sign	24 K in	540 K up to get	578 K up	675 K up for our	675 K up to our	675 when you K up	675 K up now
signal	307 på K	383 auf K	383 K-kanal	1526 på K	2010 på K
signaler	917 K une erreur
signalez	959 K-la-nous	959 K-le-nous
signali	1886 K
signalu	239 K	1596 K
signing	540 thanks for K up	540 thank you for K up	540 by K up, i agree	540 by K up, you agree	540 by K up you agree
silakan	1116 K login	1116 K masuk
silenced	676 refuse to be K
since	526 K you're here
sini	1156 klik di K
sinirsiz	2101 K erişim
sinulle	838 meillä on K pyyntö
site	643 our jobs K	676 our K	1496 onze K
sitede	2107 üçüncü taraf bir K
""", 'sk': """
skaidroja	1399 K
skaityti	1323 norėdami K toliau	1323 norint K toliau	1323 K toliau galite
skaitytojai	1358 mūsų K
skaitytojams	1358 mūsų K
skelbiamas	22 nebus K
skicka	2023 genom att K	2046 K till oss
skirkite	1347 K # proc	1357 K paramą
sklepem	1602 naszym K
sklepie	1602 naszym K
skontaktuj	1597 K się z nami	1597 K się z naszym	1597 K się z naszą	1597 K się z autorem	1597 K się z autorką
skribent	310 er fast K	1529 er K	2013 är fri K
skriv	341 K til os	341 K dig op	1990 K upp dig	2046 K upp dig	2046 K till oss
skrive	21 logget ind for at K
skrivefeil	1535 funnet en K
skriver	344 K	1567 K	2049 K
skrzynce	1576 w twojej K
""", 'sl': """
slant	2048 en K
slapukais	1338 K	1356 K
slapukus	1338 K
sledite	1978 K nam
sledujte	224 K nás	271 K nás živě	276 K nás	1923 K nás
slobodno	1868 podržite K
""", 'sm': """
small	672 K gift
""", 'so': """
so	470 K die
soci	211 fes-te K	211 fes-te'n K
socia	710 hazte K	744 hazte K
social	362 auch bei K media
socialmediacookies	1436 K
socio	683 hazte K	710 hazte K	744 hazte K
sociologue	924 est K
socios	739 solo para K	739 sólo para K
sodelovanju	1958 v K s partnerjem
soglasja	1975 brez K	1975 brez pisnega K
som	1563 en sak K
someone	547 send this to K
something	610 see K wrong	610 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonderheft	434 unser K	434 das K
sondzie	1605 naszej K	1605 w K	1622 weź udział w K
sonntag	17 jeden K
sordu	2137 K	2137 diye K
sostegno	1164 il tuo K ci	1164 abbiamo bisogno del tuo K	1222 il tuo K
sostenerci	1164 puoi K
sostengono	1211 ci K ogni mese
sostenitore	1222 diventa K
sostenitori	1223 i nostri K
sostiene	1188 chi ci K	1223 chi ci K	1225 K
sostieni	1164 K il nostro	1164 K la nostra	1222 K il	1222 K la
sostienici	1188 K	1222 K
sostuvo	747 K
sottolinea	1225 K
soubory	235 K cookie
souhlasu	234 bez K	274 bez K
souligne	962 K
source	581 top K
soutenez	899 K notre	926 K-nous	926 K notre	952 en vous abonnant, vous K	959 K-nous	959 K notre	959 K-le	959 K-la
soutenir	899 pour nous K	959 K notre	959 nous K
soutien	899 votre K est	899 a besoin de votre K	949 votre K, même	959 votre K
soutiennent	949 nous K chaque mois
soutiens	959 je K
sovelluksemme	845 lataa K	892 K
sovelluksessa	845 avaa K	872 K
sovellus	845 lataa K	845 lataa ilmainen K	872 K	891 lataa K
""", 'sp': """
spaltist	1529 er K	1529 er fast K
spare	675 can you K
spelregels	1420 K
spende	349 deine K für	349 ihre K hilft	349 deine K hilft	349 jede K hilft	349 jede kleine K hilft	349 jede K zählt	467 ihre K	467 deine K	467 eure K	467 mit einer K	467 K jetzt	467 K uns	471 K
spenden	467 K sie	467 jetzt K	471 K
spendenaufruf	471 K
spendenaufrufe	471 K
spendiere	467 K uns
spendieren	467 K sie uns
spiega	1225 K
spiegato	1225 ha K
sponsored	638 K content
sportredacteur	1471 is K
sportredakteur	460 ist K
sportredakteurin	460 ist K
sportressort	385 leitet das K
sportskommentator	1529 er K
sportverslaggever	1432 is K
spotify	2111 K'da
spottete	470 K
spravodajcom	1888 je K
sprijinul	1738 K tău	1738 avem nevoie de K	1739 K tău
spune	1738 K-ne	1741 K
spus	1741 a K
""", 'sq': """
squadra	1223 la nostra K
""", 'st': """
staat	1498 K er
stabilito	1225 ha K
stadsverslaggever	1471 is K
stammt	456 K von einer ki
stand	675 K with us
standards	568 our K: the	640 our K team
stay	606 K with us for
ste	1883 keď K už tu	1940 ker K že tu
stelde	1498 K
stellen	434 wir K ein
stellenangebote	395 aktuelle K
stellenmarkt	395 unserem K
stellenportal	434 unserem K	434 unser K
stemme	313 ai-K
steuerlich	411 K absetzbar
steun	1404 met jouw K	1404 met uw K	1404 K ons met	1427 K ons	1495 K ons	1495 K onze	1495 jouw K	1495 uw K
stiahnite	1923 K si
stichpunkte	433 die K
stillingen	335 søg K	1558 søk K
stimme	378 K
stond	1498 K
stopite	1943 K v stik z
store	252 app K	405 im app K	643 our K	1900 app K
stories	15 free K	538 free K left	566 for more K like this	623 access to all our K	636 K like this	658 more of our K	676 our K	676 K like this
story	15 free K	20 rest of this K	25 share this K	536 to read the full K	538 free K left	538 last free K	542 read this K in the app	547 share this K on	566 if you have a K to tell	566 email your K to	585 K for us	625 save this K	635 this K	635 the full K	636 this K	636 a K like this	637 this K	676 this K	676 K that took us
straight	540 K to your inbox
straipsniai	1349 nemokami K	1353 geriausi K jūsų
straipsnis	1353 nemokamas K	1358 šis K
straipsnius	1349 nemokamus K
streszczeniu	1619 o K ai
striga	1741 K
strona	1584 ta K używa
studio	630 our brand K
sturen	1468 K naar
stuur	1468 K een mail	1468 K ze naar
""", 'su': """
submitting	540 by K your email
subscreva	1644 K a nossa	1644 K as
subscribe	536 K to continue reading	536 K to read the full	536 to continue reading, K	536 K to get access	536 K for full access	536 K to unlock	536 already K?	540 K to our free	540 K to our weekly	540 K to our daily	540 K for more	549 K to our channel	549 K to our podcast	570 K to the podcast	570 K to our podcast	623 if you already K	623 K now for	647 K here	647 K below	675 K to our	675 K today	675 K now	675 K to get	675 K for free
subscribed	616 you are now K to	668 you have K
subscriber	536 already a K	536 this is a K-only	536 existing K	623 K-only article	623 K-only story	623 K-only content	623 not a K?	643 K event	651 K account	675 become a K	675 becoming a paid K	675 free or paid K
subscribers	536 this article is for premium K	536 for K only	536 exclusively for K	536 is exclusive to K	536 existing K	536 for paying K	536 for paid K	536 is for K	536 are for K	536 only K can read	623 exclusive to our K	623 exclusively to K	653 K can comment	676 our K	679 K
subscribing	536 by K to our	540 by K, you agree	675 consider K
subscription	536 off annual K	536 off an annual K	536 your K helps	536 K is being used on another	536 upgrade your K	536 sign up for a K	536 purchase a paid K	623 your K supports	623 your K makes	623 our K offers	623 our K options	651 without a K	677 annual K	679 K
subscriptions	679 K
subscriptor	180 ja n'ets K	211 fes-te K	211 fes-te'n K
subscriptors	180 només per a K	203 gràcies als K	206 exclusiu per a K	215 K
subscrit	202 K al nostre
subscriu	211 K-te
subscriure	202 en K't
subskrybenci	1625 tylko K	1632 nasi K	1635 K
subskrypcja	1635 K
subskrypcje	1635 K
subskrypcji	1611 w K
substack	536 in the K app	679 K
substacks	679 K
subvention	949 aucune K et
succes	1703 te-ai abonat cu K
successfully	668 K subscribed
sued	678 K
suglasnosti	1867 bez K
suite	952 pour lire la K	952 lire la K ?
suivez	911 K-nous sur	959 K-nous
sumate	744 K al	744 K
summary	637 this K
sunday	17 every K	576 our K email
sundays	17 on K
suosikiksi	858 K
suport	203 amb el teu K podem	203 ens donen K cada mes	211 dona'ns K	211 el teu K	212 ens donen K
suporta	1651 o seu browser não K
support	531 please K us	531 your K, no matter how small	531 K our work by	531 to K my work	531 you can K us	553 your browser does not K	619 K fact-based	675 K us	675 K our	675 K my work	675 K this work	675 your K	675 we ask you to K	675 K the show
supporta	1177 il tuo browser non K
supported	553 your browser is not K	676 reader-K	676 reader K	676 member-K	676 listener-K
supporter	675 become a K
supporting	531 please consider K	675 consider K
survei	1157 K kami
survey	35 our K	35 our reader K	557 reader K	557 take our # minute K	557 two-minute K	557 short K	675 take our K
suscribirte	690 al K
suscribite	734 K a nuestro	744 K
suscripciones	748 K
suscriptor	687 ya soy K	687 ya eres K	744 hazte K
suscriptora	744 hazte K
suscriptores	687 exclusivo para K	687 sólo para K	687 solo para K	745 nuestros K	748 K
susisiekite	1357 K su mumis
sustaining	577 K member	675 K member	675 become a K
sustenta	1695 que K o
sutikimo	1326 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarbiausius	1356 K savaitės
svideo	1831 K vam se tekst
svobodno	1978 podprite K
svobodnou	276 podpořte K
svoju	1822 K e-mail	1822 K mejl	1847 K e-mail
""", 'sw': """
swish	2025 via K
swisha	2046 K
""", 'sy': """
syndicated	632 auto-generated from a K feed	632 published from a K feed	632 K feed
syndication	632 our K team
syntetisk	313 K stemme	1532 K stemme
""", 'sz': """
szerint	1111 K
""", 'ta': """
taalfout	1420 K
tady	216 když už jste K
tahun	1158 per K
takes	623 free and K less than
takip	2091 bizi K edin	2091 K et	2106 x'te K	2122 K edin	2134 bizi K edin
takk	1540 ja K, jeg vil
takket	342 K være dig	1565 K være deg
taloustoimittaja	863 K
talsyntes	2016 K
tamamini	20 haberin K	20 yazinin K	2134 K okuyun
tandasnya	1159 K
tanggung	1154 menjadi K jawab penulis
tapkite	1357 K nariu
tarafindan	2108 yapay zeka K	2108 yapay zekâ K
tarayiciniz	10 K
targeting	594 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1079 külső K
tarvitsee	891 K sinua	891 K tukeasi
tarvitsemme	891 K apuasi	891 K tukeasi
tasuta	777 K konto
""", 'te': """
te	2106 'i x'K
team	676 our K	1496 ons K
teatas	788 K
teavitused	771 K
techredacteur	1471 is K
tegasnya	1159 K
tehisaru	767 K abil	767 tegi K	783 K abil
tehisintellekt	767 K
tehisintellekti	767 K abil	783 K abil
teica	1399 K
teigia	1360 K
teil	441 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	467 K sie uns
teilnehmen	395 jetzt K
teilte	470 K mit	470 K der	470 K die
tekst	20 cały K	20 ceo K	1473 deze K	1632 ten K	1848 ceo K	1869 ovaj K
tekstovima	1859 svim K
teksty	1632 nasze K
telefon	318 på din K
telefoni	771 otse K	771 otse oma K
telegram	16 K	106 K	138 K канал	138 канал в K	186 canal de K	239 K	307 på K	307 K-kanal	362 unseren K-kanal	383 auf K	383 K-kanal	427 unserer K-gruppe	491 K	549 join our K	549 our K channel	675 join our K	695 nuestro canal de K	930 canal K	930 groupe K	1193 canale K	1430 K-kanaal	1526 på K	1526 K-kanal	1596 K	1649 nosso canal no K	1713 canalul de K	1756 мы в K	1756 наш K-канал	1756 в нашем K	1756 новости в K	1773 K	1773 K-канал	1773 K-канале	1833 K	1833 K-u	1864 K kanalu	1886 K	1942 K	2010 på K	2010 K-kanal	2103 K	2148 ми в K	2148 наш K-канал	2148 у нашому K	2164 K	2164 K-канал	2164 K-каналі	2244 kênh K
telegrama	1596 K
telegrame	1886 K
telegrami	762 K kanaliga
telegramie	1596 K
telegramis	762 K
telegramissa	859 K
telegramkanaal	1430 K
telegramkanal	2010 K
telegramon	1075 K
telegramu	239 K	1833 K	1942 K
teljes	20 K cikk
tell	640 K us
telli	785 K kohe
tellija	750 oled juba K
tellijad	781 ainult K
tellijatele	750 artikkel on K	750 ainult K	781 tekst on K	781 lugu on K	781 artikkel on K
tellimus	789 K
temas	708 cubre K
temat	1597 zgłoś K
tenhle	277 K text
tento	1924 K text
terangnya	1159 K
terima	1122 K semua
termos	1653 K de uso
terms	555 agree to our K of	555 agree to our K and	555 agree to the K
terugkijken	1475 hier K
terugluisteren	1475 hier K
testen	353 für # € K	353 für # euro K	467 jetzt K	467 K sie
testez	903 K-nous	959 K-nous
testified	678 K
tetszett	1109 K a cikk
text	637 this K
texte	444 alle K zum
texten	2019 fel i K
texter	2045 våra K	2045 fler K
""", 'th': """
thank	573 K you to the	573 K you to all of you	573 K you to all who	573 K you to our
thanks	573 K to all of you who
them	619 will you join K	672 join K from
thema	428 K für uns
themenseite	420 unserer K
theo	2212 K dõi báo	2243 hãy K dõi	2246 K ông	2246 K bà	2246 K lời
think	557 let us know what you K	675 tell us what you K
thoughts	557 share your K	675 share your K
thousands	675 join K of
threads	239 K
threema	383 auf K
throw	675 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	420 im live-K
tickets	671 K here	671 book K here
ticketshop	395 unserem K
tietosuojaseloste	850 K
tietosuojaselosteen	873 hyväksyt K
tijeku	1847 budite u K
tikkie	1497 K
tiktok	16 K	432 inhalt von K	491 K
tiktokon	1075 K
tiktoku	1833 K	1942 K
til	341 vær med K
tilaa	891 K nyt
tilaaja	842 oletko jo K
tilaajamme	892 K
tilaajana	842 jatka lukemista K	842 K pääset	842 K voit	842 koko juttu K
tilaajat	884 vain K	895 K
tilaajille	842 vain K	884 on K
tilaamalla	873 K hyväksyt	876 K
tilauksen	844 voit peruuttaa K
tilaus	895 K
tilbage	331 gratis artikel K
tilgang	1564 få fri K
till	1983 vi har en bön K dig
tillatt	1555 ikke K å gjengi
tilmeld	288 K dig vores	320 ved at klikke på K	341 K dig
tilmelde	320 ved at K dig
tilmelding	320 ved K
tim	1841 naš K
tin	2247 bản K
tine	1729 fără K nu
tip	297 K os	297 har du et K	341 K os	675 K your	1467 app je K
tipeee	926 K
tipline	585 our K
tipp	428 K für uns
tips	585 news K	1516 K oss	1516 har du et K	1564 K oss	1999 har du ett K	1999 har du K
tipsa	2046 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	281 en lille K at bede	1500 en liten K å be
""", 'tl': """
tl	2136 # K
""", 'to': """
today	578 join K	675 chip in K	675 sign up K	675 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1498 gaf K
toestaan	1472 cookies K
toestemming	1418 K te geven	1436 je K nodig	1436 uw K nodig	1436 geef K	1463 overname zonder K	1472 geen K gegeven	1487 tekst mag zonder K
toeta	774 K meid	785 K meid
toetage	785 K meid
toetus	774 sinu K	785 sinu K	785 teie K
toimetaja	764 K
toimetus	786 meie K
toimintaamme	891 tue K
toimittaja	863 lehden K	863 politiikan K	863 vapaa K	863 on K
toimittajamme	892 K
toimituksellemme	892 K
toimituksemme	892 K
toimitusta	891 tue K
told	678 K
toteaa	894 K
touch	566 get in K with our	675 get in K
""", 'tr': """
trabaja	708 K en
trabajo	683 si te gusta nuestro K	745 nuestro K
trabalho	1686 valoriza o nosso K	1695 nosso K
tracking	646 K
tragen	467 K sie sich	467 K sie hier
traitement	915 K de vos données
trakteer	1495 K ons
traktir	1143 K kami
transcript	637 this K
transferred	555 personal data may be K
translated	571 this article was K
transparenzhinweis	375 K
tratamento	1653 K dos seus dados
tratamiento	699 K de tus datos
trattamento	1179 K dei dati
travail	960 notre K
tredje	2015 K part
trenger	1503 vi K din støtte	1564 vi K din hjelp
trgovine	1950 naše spletne K
trgovini	1841 našoj K	1950 naši spletni K	1950 naši K
trial	536 your free K	675 start your free K	675 start a free K	677 free K
tribunais	1664 cobre K
tribunales	708 cubre K
trusted	581 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	891 K
tukijaksi	891 ryhdy K
tulisan	1157 K ini
tulisnya	1159 K
tunnistas	788 K
tunnus	880 luo K	891 luo K
tuo	1211 il K #x#
tuomitsi	894 K
tutur	1159 K
tuturnya	1159 K
""", 'tv': """
tvirtina	1360 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	678 K
twierdzi	1634 K
twitter	547 share on K	549 follow him on K	549 follow her on K	549 follow them on K	549 follow on K	2106 K'da takip
twitteris	762 K
twitterze	1581 na facebooku i K
""", 'ty': """
tygodniowo	1633 K
tygodniu	17 raz w K
typo	610 spot a K
""", 'ub': """
ubegrenset	1505 K tilgang
""", 'uc': """
ucap	1159 K
ucapnya	1159 K
""", 'ud': """
udbyder	312 ekstern K
udfyldes	297 skal K
udtalte	344 K
""", 'ug': """
ugen	343 om K
""", 'ui': """
uitgeschakeld	1416 javascript is K
uitschrijven	1409 op elk moment K
uitzending	1475 de K hieronder
""", 'uj': """
ujar	1159 K
ujarnya	1159 K
""", 'uk': """
uken	1566 i K
uker	1564 prøv # K
""", 'ul': """
ulubionych	1595 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	553 video K
unbegrenzt	415 alle artikel K
unbegrenzten	441 K zugriff	441 K zugang
unbegrenzter	415 K zugang
uneix	211 K-te
ungkap	1159 K
ungkapnya	1159 K
uniquement	949 nous vivons K grâce
unisciti	1222 K
unlimited	536 get K access	536 K digital access	536 K access for	651 K reading	651 want K access
unlock	20 K this	536 K the rest
unser	468 K ziel	468 K team
unsere	36 K leser	358 K app	437 K neue app	440 durch K leser	467 können sie K	468 K leser	468 K texte
unserem	35 K quiz	353 mit K abo	395 in K shop	395 K online-shop	427 K kanal	434 K shop
unseren	36 K lesern	395 K shop	434 K online-shop	468 K lesern	468 K kanal
unserer	358 in K app	405 K app	420 lesen sie auf K	437 K neuen app	468 K arbeit
unseres	395 K teams
unsubscribe	540 K at any time	540 K anytime	647 K whenever
unterschied	412 machen einen K	412 macht einen K
untuk	1156 masuk K
unutmayin	2122 K
""", 'up': """
upcoming	643 our K
updates	540 get K by email	606 check back for K	606 refresh for K
upgrade	536 K to paid	536 K to read	536 behind the paywall. K
upitnik	1844 K
upozorava	1871 K
upozornenia	14 K	1900 K
uppgav	2049 K
uppger	2049 K
ups	679 pop-K
""", 'ur': """
urednica	1835 je K	1835 , K	1944 je K	1944 , K
urednik	1835 je K	1835 , K	1944 je K	1944 , K
urged	678 K
urheilutoimittaja	863 K
urteilte	470 K
""", 'ut': """
utilisation	915 K de cookies	915 K des cookies	915 conditions générales d'K
utilisons	915 nous K des cookies
utilitza	191 K galetes
utilitzem	191 K galetes
utilizamos	699 K cookies	1653 K cookies
utilizza	1179 questo sito K i cookie	1179 K cookie
utilizziamo	1179 K i cookie
utrzymujemy	1632 K się
uttalte	1567 K
""", 'uu': """
uudised	784 meie K
uudiskiri	753 telli meie K	772 K	785 telli K	786 meie K	789 K
uudiskirja	772 K
uudiskirjaga	753 K	772 K
uudiskirjast	772 K
uudistes	761 google K
uutisemme	890 K
uutisilmoitukset	871 K
uutisissa	858 google K
uutiskirje	844 tilaa K	874 K	891 tilaa K	895 K
uutiskirjeemme	844 K	892 K
uutiskirjeen	873 tilaamalla K	874 K
uutiskirjeet	874 K
""", 'uv': """
uvedl	279 K
uvedla	279 K
uviedla	1926 K
uviedol	1926 K
""", 'uy': """
uyardi	2137 K
uyariyor	2137 K
uygulamamiz	2089 mobil K	2135 K
uygulamamizi	2089 K indirin	2089 K indir	2089 mobil K	2134 K indir
uygulamasini	2113 K
uygulamayi	2089 K indir	2089 K indirin
""", 'va': """
vacancies	601 our current K	601 our K
vacatures	1441 onze K	1441 alle K in
vacaturesite	1474 K	1474 onze K
valfri	1986 swisha K summa	2048 K summa
valgfritt	1503 vipps et K	1564 vipps K
valittaa	894 K
vare	2047 tack K er	2047 tack K dig
varnar	2049 K
varoittaa	894 K
varsel	1537 K
varsler	1537 K	1537 push-K
varslinger	14 K
varuje	279 K
vas	1852 bez K	1869 bez K
vastasi	894 K
vastaus	21 peruuta K
vayas	680 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2048 i K
vedomosti	1898 svoje K
ven	341 del med en K
vendredi	17 chaque K
venn	1564 del med en K
ventana	701 se abre en una K nueva
veraltet	365 ihr browser ist K
verantwoordelijk	30 niet K	1460 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	424 ist der anbieter K	424 der anbieter selbst K
verarbeitung	408 K meiner daten
verder	20 K lezen	1401 voor je K gaat	1407 lees K met	1407 om K te lezen	1407 K lezen?	1456 gratis K met	1480 lees gratis K	1492 help ons K
verdi	2137 karar K	2137 söz K
vereiste	21 K velden zijn	1420 K velden
verfasser	389 meinung der K
verfassers	389 meinung des K
vergoeding	1460 een K ontvangen als
verhaal	1496 dit K	1496 goed K
verhalen	1456 toegang tot alle K	1494 K in je mail	1496 onze K
verhindert	367 ein skript K
verileriniz	2094 kişisel K
verklaarde	1498 K
verktyg	2016 hjälp av ett ai-K
verlag	412 kein K	468 kein K
verouderd	1416 je browser is K
verpassen	467 K sie
verscheen	1426 dit artikel K eerder	1463 versie van dit artikel K	1463 stuk K eerder	1463 artikel K ook	1487 dit artikel K eerst	1487 dit stuk K eerst
verschenen	1463 artikel is eerder K op	1463 artikel is eerder K in de krant
verschenken	467 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1471 doet K vanuit
verslaggever	1431 onze K	1432 is K	1432 is politiek K	1471 is medisch K	1471 werkt als K
verslaggevers	1468 onze K
vertaling	1473 deze K
verteiler	380 K
vertelde	1498 K
vertelt	1498 K
vertraulich	384 redaktion K	458 K hinweise
verwenden	367 wir K cookies
verwendest	365 K einen adblocker
verwendet	367 diese website K cookies	367 diese webseite K cookies
verwendung	432 K von cookies
verzi	249 audio K
verzii	1897 audio K
verzoek	1401 een klein K
vesti	1822 K na mejl
vestima	1833 google K
""", 'vi': """
viber	16 K	106 K	138 канал във K	491 K	1773 K	1833 K	1833 K-u	1942 K	2164 K
viberen	1075 K
viberi	1886 K
viberju	1942 K
viberu	239 K	1833 K
viberze	1596 K
vidare	1988 för att läsa K	2046 läs K för
videa	1946 ogled K
videli	1837 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	384 fotos oder K	432 laden des K	435 mehr K von
videre	286 for at læse K	341 læs K for	1505 for å lese K	1564 les K for
vidjeli	1837 K video
viernes	17 cada K
view	542 K in app
views	30 K of	538 free K left
vigtigste	340 ugens K	340 dagens K
viikko	17 joka K
viikossa	893 K
vijesti	1822 K na e-mail
vijestima	1833 google K
vikao	1871 K
viktigaste	2045 veckans K	2045 dagens K
viktigste	1563 ukas K	1563 dagens K
vill	2023 ja tack, jag K
vincoli	1224 senza K
vipps	1542 på K	1564 K et	1564 K oss	1564 K til
virtuellen	467 K kaffee
visto	1161 K che sei qui
visualiser	935 K les contenus
visualizzare	1179 per K questo contenuto
vivons	949 nous K grâce à nos	949 nous ne K que
""", 'vo': """
voice	676 our K
volal	279 K	1926 K
volg	1414 K ons op	1414 K ons via	1495 K ons
volgende	21 in deze browser voor de K
volgens	1498 K
voor	1409 meld je aan K	1456 veel meer K #
voorbehouden	1426 alle rechten K
voordat	1401 K je gaat
voorkeursbron	1429 K
voorkeursbronnen	1466 K
vorbehalten	353 abonnenten K	375 alle rechte K
vorbei	467 schau K
vores	35 K quiz	289 hent K app	289 i K app	341 støt K	341 hent K	342 K app
vorgelesen	400 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	899 K don nous	926 K don	959 K don	959 K aide pour
vous	18 sans K	960 sans K
""", 'vr': """
vragen	1401 hebben we een gunst te K	1401 we willen je iets K
vriend	1495 word K
vrijdag	17 elke K
vroeg	1498 K
""", 'vs': """
vsebin	1968 do vseh K
vsebina	1946 zunanja K
vsebine	1946 zunanje K	1946 te K
vsebino	9 to K	1946 zunanjo K
vstupenky	246 K na naši
""", 'vu': """
vuodessa	893 K
vurguladi	2137 K
""", 'vy': """
vygenerovala	262 K ai	1910 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	233 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1337 K redaktorius
vyriausioji	1337 K redaktorė
vytvorila	1910 K ai
""", 'wa': """
waardeer	1453 K dit artikel
waardeert	1453 dit artikel K
waardevol	1401 vond je dit artikel K
waarschuwt	1498 K
wajib	21 ruas yang K
waktu	0 K baca
warf	470 K vor
warned	678 K
warns	678 K
warnt	470 K
warnte	470 K
wartawan	1132 adalah K
washington	567 is a K
waszych	1617 z K wpłat	1632 z K wpłat
""", 'we': """
webbplats	1997 denna K använder cookies
webinar	395 zum K	498 δωρεάν K	498 το K μας	498 K μας	1441 ons K	1602 nasz K	1841 naš K	1950 naš K
webinarimiza	2109 K
webshop	1441 onze K
webshopu	1841 našem K
website	295 dette K bruger	468 unsere K	676 our K	1487 niets van deze K
webwinkel	1441 onze K	1474 de K van	1474 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	677 a K	677 per K	1497 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	540 sign up for our K	576 our K email	576 K round-up
weiter	353 lesen sie sofort K
weitere	420 K texte finden sie
weitergegeben	439 wird nicht K
weiterlesen	20 K	353 K mit	353 jetzt K	353 diesen artikel K	353 kostenlos K	353 mit plus K	365 mit werbung K
weitermachen	440 damit wir K
weiterverwendung	449 K nur mit
weiterzulesen	353 um K
weken	1497 K voor
werbeblocker	365 deaktivieren sie ihren K
werbefrei	468 K
werbelink	446 K
werbelinks	446 K
werbevereinbarung	357 stimme ich der K zu
werbung	11 K	415 alle texte ohne K	415 abo ohne K	468 ohne K
werde	467 K teil
werden	467 K sie teil
werk	1496 ons K
werken	1474 kom K bij
wersja	2 K audio
wesprzyj	1572 K nasze	1617 K	1631 K nas	1631 K nasze	1631 K naszą	1631 K mnie
weten	1420 laat het ons K	1495 laat het ons K	1498 laat K
wetenschapsredacteur	1471 is K
""", 'wh': """
whatever	675 chip in K
whatsapp	16 K	106 K	138 K канал	186 canal de K	186 al teu K	186 a K	239 K	307 på K	307 K-kanal	358 K-kanal der	362 unser K-kanal	362 unserem K-kanal	362 unseren K-kanal	362 zum K-kanal	362 K-kanal von	383 auf K	383 per K	383 K-gruppe	383 bei K	427 unserer K-gruppe	491 K	547 share on K	547 share via K	549 join our K	549 join us on K	549 our K channel	549 updates on K	675 join our K	695 nuestro canal de K	859 K-kanavaa	930 chaîne K	930 canal K	930 sur votre K	930 groupe K	1157 K kami	1193 canale K	1193 gruppo K	1193 su K	1193 numero K	1430 K-kanaal	1430 K-groep	1430 via K	1430 op K	1467 in je K	1467 stuur ze via K	1526 på K	1526 K-kanal	1581 kanał na K	1596 K	1649 nosso canal no K	1649 nosso canal do K	1649 grupo do K	1713 canalul de K	1713 direct pe K	1773 K	1833 K	1833 K-u	1864 K kanalu	1886 K	1942 K	2010 på K	2010 i K	2010 K-kanal	2103 K	2164 K
whatsappa	1596 K
whatsappe	1886 K
whatsappgroep	1430 K
whatsappi	762 K kanaliga
whatsappie	16 K	1596 K
whatsappiin	859 K
whatsappis	762 K
whatsappissa	859 K
whatsappkanaal	1430 K
whatsappkanal	2010 K
whatsappon	1075 K
whatsappu	16 K	239 K	1833 K	1886 K	1942 K
while	526 K you're here
whitelist	553 K our site	553 K this site	553 K us
""", 'wi': """
widerruf	439 K finden sie
widerrufen	357 jederzeit K
will	675 K you make a	675 K you be one of
window	547 opens in new K	547 opens in a new K
winkel	1474 onze K
winning	567 is an award-K
wirtschaftsredakteur	460 ist K
wirtschaftsredakteurin	460 ist K
wirtschaftsressort	385 leitet das K
wissen	384 K sie mehr
withdraw	555 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	469 pro K
wochen	415 # K für	415 vier K für	469 K lang
word	1404 K lid en	1427 K lid	1495 K lid
work	675 back our K	676 our K
would	586 we K like to hear from you	586 K love to hear from you
""", 'wr': """
write	557 K to us at	675 K to us
writer	566 is a staff K for	566 is a senior K at	567 is a staff K	567 is a senior K	567 is a K
writes	567 K about	589 K on	678 K
writing	630 correct at the time of K
written	567 has K for
wrote	678 K
""", 'ws': """
wsparcia	1632 waszego K	1632 twojego K
wsparcie	1572 twoje K	1631 twoje K
wsparciu	1572 dzięki twojemu K	1632 dzięki K	1632 waszemu K
wspieraj	1617 K	1631 K nas
wszystkich	1624 K treści	1624 do K artykułów	1624 do K tekstów
""", 'wu': """
wurde	378 text K	433 das audio K
""", 'wy': """
wydarzenie	1602 nasze K
wydawcy	1615 bez zgody K	1615 za zgodą K
wyjdziesz	1569 zanim K
wymagane	21 K pola są	1586 pola są K
""", 'ya': """
yakiniyor	2137 K
yaniti	21 K iptal et
yanitlayin	2122 K
yapabilir	2122 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2087 giriş K
yapay	2108 K zeka ile	2108 K zekâ ile
yapilamaz	2099 alinti K
yapin	24 giriş K	2122 giriş K	2134 bağiş K
yapmak	6 yorum K
yardim	2134 bize K edin
yardimiyla	2127 yapay zeka K	2127 yapay zekâ K
yayimlanmasi	2126 izin alinmadan K
yayinlanamaz	2099 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2105 K	2105 köşe K
yazdi	2137 K
yazin	2104 bize K	2122 K	2134 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	677 a K	677 per K
""", 'yi': """
yillik	2136 K
""", 'yo': """
you	18 without K	619 we have K.	676 without K
youtube	16 K	106 K	367 inhalte von K	432 inhalt von K	491 K	549 on K for more	549 on K for the	1157 K kami	2164 K	2212 kênh K của
youtubeu	1833 K
youtubu	1942 K
""", 'za': """
za	1848 K # €	1903 K # €	1957 K # €
zaak	1431 meer over deze K
zaakceptuj	1599 K pliki cookie
zabranjeno	1851 K kopiranje
zabronione	1592 kopiowanie K
zadarmo	1903 článkov K	1903 články K
zahlasujte	265 K	1913 K
zahtevana	21 K polja
zainstaluj	1577 K aplikację	1577 K naszą aplikację
zajednici	1864 viber K
zalo	2212 quan tâm K
zalogowani	1586 tylko K
zalogowaniu	1574 dostępny po K	1574 dostępna po K
zalogowanych	1606 tylko dla K
zaloguj	24 K	1574 K się, aby	1574 K się aby
zamkniesz	1569 zanim K
zamudite	1971 ne K
zapewnia	1634 K
zapisal	1981 je K
zapisz	1576 K się na nasz	1631 K się na	1631 K się do
zaradi	1961 K vas	1979 K vas
zaregistrujte	255 zdarma se K	255 se zdarma K	255 zdarma K	255 K se zdarma	1903 K sa zadarmo	1903 K sa
zarejestrowanych	1606 tylko dla K
zarejestruj	1574 K się, aby	1631 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1595 K źródeł
zavisi	1868 K od vas
""", 'zb': """
zbierka	1927 K
""", 'zd': """
zdarma	255 článků K	255 články K
""", 'ze': """
zegt	1498 K
zei	1498 K
""", 'zi': """
ziedojums	1400 K
zitten	1496 we K ook op
""", 'zk': """
zkuste	220 K první měsíc	276 K první měsíc
""", 'zn': """
znalosti	250 své K
znanje	1844 svoje K	1844 svoje K u	1953 svoje K
""", 'zo': """
zobrazenie	1890 K tohto obsahu	1890 K obsahu	1890 K príspevku
zondag	17 elke K
zonder	1453 K jouw steun	1453 K uw steun
zostanie	1586 twój adres email nie K
""", 'zp': """
zpravodaj	241 , K
zpravodajem	241 je K
zpravodajkou	241 je K
""", 'zr': """
zrezygnuj	1574 K w każdej chwili	1633 K w każdej chwili
""", 'zu': """
zuerst	449 text ist K	466 text wurde K
zufolge	470 K
zugang	353 noch keinen K
zugeschickt	357 per e-mail K	357 per mail K
zugestimmt	367 externen diensten nicht K
zusammenarbeit	424 beitrag ist in K	424 artikel ist in K	424 text ist in K
zusammenfassung	378 K
zustimmung	367 K jederzeit	367 mit ihrer K	367 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
#
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
advarer
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
deductible
deel
deine
dejal
dejala
del
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
deutschen
devamini
devenez
device
dicci
dice
diceva
dich
dichiarato
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
diz
dizia
diziam
do
dobivati
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
einsatz
einstellungen
eintragen
einverstanden
einwilligung
ekibimiz
ekibimize
ekipi
ekipo
ekleyin
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
findest
fined
finestra
first
fizess
fizessen
fizette
flere
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
glasujte
gledajte
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
has
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
is
iscrive
iscrivendoti
iscriversi
iscriverti
iscriviti
iscrizione
issue
issues
istedi
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
kazanin
kdykoli
kebijakan
kedvenc
keelatud
keep
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
monat
monate
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
muhabirlerimizle
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
oddajte
odejdete
odete
odgovara
odgovor
odgovoran
odgovorna
odidete
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
paid
paikkaa
pakolliset
palautetta
palus
palusid
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
phone
photographer
photos
pide
piebilda
piece
pierwszy
pirmas
pisz
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
powered
powerful
powiadomienia
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
propustite
prosbu
proseguire
prossima
protejate
provalo
provided
provision
provisions
provisionslinks
prozent
przedruk
przegap
przetwarzanie
przez
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
sanoi
sanoivat
sanoo
satin
satura
saturday
sauca
saugomos
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
small
so
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
sondajul
sonderheft
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
strona
studio
sturen
stuur
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
svarbiausius
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
told
toteaa
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
vacancies
vacatures
vacaturesite
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
vikao
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
will
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
wszystkich
wurde
wydarzenie
wydawcy
wyjdziesz
wymagane
yakiniyor
yaniti
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
zahlasujte
zahtevana
zainstaluj
zajednici
zalo
zalogowani
zalogowaniu
zalogowanych
zaloguj
zamkniesz
zamudite
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
zuerst
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  454),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  530),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 563),
 ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1252), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1252),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1252),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1266),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1297),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1297), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1297),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1297), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2272),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2282), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2290))

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
