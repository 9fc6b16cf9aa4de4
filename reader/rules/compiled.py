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
all.poll.part	w16	poll-part	0
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
ar.embed-go.among	w7	among	0
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
ar.follow-label.among	w13	among	0
ar.follow-add	c13		12	اضف|اضفنا|اضافة|غوغل|جوجل	اضف|اضفنا|اضافة|اختر
ar.share-size	w10		0
ar.share-word	w10	among	0
ar.partner	w9	among	0
ar.ad-goes	s9		9	الاعلان|اعلان|ادناه
ar.comment-more	w12		0
ar.see-on	w7		0
ar.robot	c7		20	محمي|google
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
bg.poll.label	w16		0
bg.poll.among	w16	among	0
bg.poll.colon	s16		20	?
bg.shop.own	w9		0
bg.shop.own.among	w9	among	0
bg.embed.load	w7		0
bg.embed.load.among	w7	among	0
bg.embed.always	s7		10
bg.player.label	w16		0
bg.player.among	w16	among	0
bg.app.label	w5		0
bg.push.label	w6		0
bg.push.among	w6	among	0
bg.adblock.answer	w8		0
bg.adblock.among	w8	among	0
bg.donation.page	w0		0
bg.donation.free	s0		16	читател*|абонат*	сме|можем|само
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
bg.rights.first	s15		10	за първи път|първоначално
bg.ai.made	w16		0
bg.comments.bar	w12		0
bg.comments.among	w12	among	0
bg.follow.label	w13		0
bg.share.tools	w10		0
bg.share.tools.among	w10	among	0
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
bn.nav.among	w11	among	0
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
cs.poll.label	w16		0
cs.poll.among	w16	among	0
cs.poll.colon	s16		20	?
cs.play.colon	s16		5
cs.shop.own	w9		0
cs.shop.own.among	w9	among	0
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.always	s7		10
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.app.label.among	w5	among	0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.adblock.among	w8	among	0
cs.donation.page	w0		0
cs.donation.page.among	w0	among	0
cs.donation.free	s0		16	čtenář*|předplatitel*	jsme|můžeme|jen|fungujeme
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
cs.rights.first	s15		9	vyšel|vyšla|vyšlo|publikován|publikována	původně|poprvé|nejprve	v|ve|na
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.share.tools	w10		0
cs.share.tools.among	w10	among	0
cs.ad.end	w9		0
cs.ad.partner	s9		9
cs.meter.read	c3		18	přečetli jste|přečetl jste|přečetla jste|máte přečteno|přečetl jsi|přečetla jsi	člán*
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
da.shop.own.among	w9	among	0
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
da.donation.page.among	w0	among	0
da.donation.free	s0		16	læser*|abonnent*|medlemmer	vi|os|kun	kun|eksisterer|uafhængig*|mulig*|betalingsmur*
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
da.rights.first	s15		9	bragt|publiceret|trykt|udgivet	først|tidligere|oprindeligt|første gang	i|på|hos
da.ai.made	w16		0
da.ai.among	w16	among	0
da.comments.bar	w12		0
da.comments.among	w12	among	0
da.follow.label	w13		0
da.share.tools	w10		0
da.share.tools.among	w10	among	0
da.ad.end	w9		0
da.ad.partner	s9		5
da.meter.read	c3		18	du har|har du	artik*	læst
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
de.donation.free	s0		14	leser*	im rücken|wir haben|nur sie|nur ihr|nur du|nur unsere|nur leser*
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
de.meter.read	c3		18	sie haben|haben sie|du hast|hast du|ihr habt|sie lesen|du liest	artikel*|beitr*|text*|stor*	gelesen|monat|woche
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
el.follow-label.among	w13	among	0
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
el.ordered	s12		6	νεότερ*|παλαιότερ*|δημοφιλ*
el.comment-label	w12		0
el.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|telegram
el.shared-by	c7		14	@
el.robot	c7		30	προστατεύεται|google
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
el.meter.read	c3		18	έχετε διαβάσει|διαβάσατε|έχεις διαβάσει|διάβασες	άρθρ*
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
en.donation.free	s0		16	readers|reader|just you|your support	just you|just readers|just our readers|only our readers|your support|we have
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
en.rights.label.among	w15	among	0
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
en.meter.read	c3		18	you|your|you've|you're	article*|stor*|post*	read|reading|viewed|used|enjoyed
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
es.robot	c7		30	protegido|google
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
es.author-more.among	w14	among	0
es.rights-more	w15		0
es.with-leave	s15		14
es.reread	s16		16	ia|periodista|redacción|editor
es.sold-by	s9		6
es.sold-label	w9		0
es.offered	w10		0
es.see-more	s11		4	más|todas|todos|otras|otros|completo|completa|siguiente|anterior	noticias|noticia|fotos|vídeos|vídeo|videos|video|comentarios|respuestas|artículos|artículo|encuesta|podcasts|episodios|contenidos
es.meter.read	c3		18	has leído|llevas|leíste|usted ha leído|has visto	artículo*|nota*|noticia*
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
et.shop.own.among	w9	among	0
et.embed.load	w7		0
et.player.label	w16		0
et.player.label.among	w16	among	0
et.app.label	w5		0
et.push.label	w6		0
et.push.label.among	w6	among	0
et.adblock.answer	w8		0
et.donation.page	w0		0
et.wall.label	w2		0
et.wall.label.among	w2	among	0
et.form.label	w4		0
et.form.label.among	w4	among	0
et.gallery.label	w16		0
et.sources.label	w16		0
et.ai.made	w16		0
et.comments.bar	w12		0
et.follow.label	w13		0
et.share.tools	w10		0
et.share.tools.among	w10	among	0
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
fa.embed-go.among	w7	among	0
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
fa.follow-label.among	w13	among	0
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
fi.poll.label	w16		0
fi.poll.among	w16	among	0
fi.poll.colon	s16		20	?
fi.play.colon	s16		5
fi.shop.own	w9		0
fi.shop.own.among	w9	among	0
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
fi.donation.page.among	w0	among	0
fi.donation.free	s0		16	lukijo*|lukijat|lukijoita|tilaaj*	olemme|vain|voimme
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
fi.rights.first	s15		10	alun perin|ensimmäisen kerran|aiemmin|ensin
fi.ai.made	w16		0
fi.ai.among	w16	among	0
fi.comments.bar	w12		0
fi.comments.among	w12	among	0
fi.follow.label	w13		0
fi.share.tools	w10		0
fi.share.tools.among	w10	among	0
fi.ad.end	w9		0
fi.ad.partner	s9		6
fi.meter.read	c3		18	olet lukenut|olet jo lukenut|olet nyt lukenut|luettu
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
fr.embed-go.among	w7	among	0
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
fr.our-rules.among	w14	among	0
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
fr.robot	c7		30	protégé|google
fr.consent-more	w7		0
fr.player-more	w16		0
fr.player-time	s16		6
fr.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
fr.block-more	w8		0
fr.give-more	w0		0
fr.give-tax	s0		9	€	fiscal*|impôt*|réel|don|réduction
fr.wall-more	w2		0
fr.form-more	w4		0
fr.form-word-more	w4	among	0
fr.nav-more	w11		0
fr.slides	s11		6	#|photos|fotos|immagini|imágenes
fr.follow-more	w13		0
fr.author-more	w14		0
fr.author-all	s14		6
fr.rights-more	w15		0
fr.with-leave	s15		14
fr.reread	s16		16	ia|journaliste|rédaction|secrétaire
fr.sold-by	s9		6
fr.sold-label	w9		0
fr.offered	w10		0
fr.see-more	s11		4	plus|tous|toutes|autres|d'autres|suivant|suivante|précédent|complet|complète	articles|article|photos|vidéos|vidéo|commentaires|réponses|actualités|podcasts|épisodes|contenus|sondage
fr.meter.read	c3		18	vous avez lu|vous avez déjà lu|vous en avez lu|tu as lu|articles lus|article lu	article*
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
he.follow-label.among	w13	among	0
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
hu.poll.label	w16		0
hu.poll.among	w16	among	0
hu.poll.colon	s16		20	?
hu.play.colon	s16		5
hu.shop.own	w9		0
hu.shop.own.among	w9	among	0
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
hu.donation.page.among	w0	among	0
hu.donation.free	s0		16	olvasó*|előfizető*	csak|vagyunk|működünk|írunk|lehetünk|dolgozunk|önök*
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
hu.rights.first	s15		10	jelent meg|megjelent|volt olvasható
hu.ai.made	w16		0
hu.comments.bar	w12		0
hu.comments.among	w12	among	0
hu.follow.label	w13		0
hu.follow.label.among	w13	among	0
hu.share.tools	w10		0
hu.share.tools.among	w10	among	0
hu.ad.end	w9		0
hu.ad.partner	c9		12	a cikk|az írás|a tartalom|a rovat|cikkünk|cikk|tartalom
hu.meter.read	c3		18	ön|elolvasott|olvasott el|olvastál|elolvastál	ebben a hónapban|ön|ingyenes|elolvastál|olvastál
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
id.embed-go.among	w7	among	0
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
id.follow-label.among	w13	among	0
id.follow-add	c13		12	tambahkan|jadikan|google	tambahkan|jadikan
id.share-size	w10		0
id.share-word	w10	among	0
id.partner	w9	among	0
id.ad-goes	s9		9	iklan|bawah
id.comment-more	w12		0
id.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
id.shared-by	c7		14	@
id.robot	c7		24	dilindungi|google
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
it.health	s9		16	patologica|probabilità di vincita|vietato ai minori e|minori di # anni
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|momento|tuo|browser
it.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
it.embed-go.among	w7	among	0
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
it.robot	c7		30	protetto|google
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
it.meter.read	c3		18	hai letto|avete letto	articol*
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
ja.meter.read	c3		18	今月|無料記事|閲覧記事数
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
ko.us.among	w14	among	0
ko.by.machine	c16		14	이 기사*|본 기사*|이 글은|이 요약*|내용입니다|이 이미지*|이 번역*|본문*|기사입니다	했습니다|되었습니다|됐습니다|입니다|내용입니다|기사입니다|작성했습니다|작성되었습니다|작성됐습니다|생성했습니다|생성되었습니다|번역되었습니다|요약했습니다
ko.by.machine.label	w16		0
ko.follow.label.more	w13		0
ko.share.size	w10		0
ko.share.word	w10	among	0
ko.partner	w9	among	0
ko.comment.more	w12		0
ko.see.on	w7		0
ko.robot	c7		20	보호*|보호됩니다|google
ko.consent.more	w7		0
ko.player.more	w16		0
ko.give.more	w0		0
ko.wall.more.more	w2		0
ko.form.more	w4		0
ko.nav.more	w11		0
ko.sold.label	w9		0
ko.offered	w10		0
ko.meter.read	c3		18	읽었습니다|읽으셨습니다|읽으셨어요	기사*
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
lt.shop.own.among	w9	among	0
lt.embed.load	w7		0
lt.embed.load.among	w7	among	0
lt.player.label	w16		0
lt.player.label.among	w16	among	0
lt.app.label	w5		0
lt.push.label	w6		0
lt.push.label.among	w6	among	0
lt.adblock.answer	w8		0
lt.donation.page	w0		0
lt.donation.page.among	w0	among	0
lt.wall.label	w2		0
lt.wall.label.among	w2	among	0
lt.form.label	w4		0
lt.form.label.among	w4	among	0
lt.gallery.label	w16		0
lt.sources.label	w16		0
lt.ai.made	w16		0
lt.comments.bar	w12		0
lt.follow.label	w13		0
lt.share.tools	w10		0
lt.share.tools.among	w10	among	0
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
lv.shop.own.among	w9	among	0
lv.embed.load	w7		0
lv.player.label	w16		0
lv.player.label.among	w16	among	0
lv.app.label	w5		0
lv.push.label	w6		0
lv.push.label.among	w6	among	0
lv.adblock.answer	w8		0
lv.donation.page	w0		0
lv.wall.label	w2		0
lv.wall.label.among	w2	among	0
lv.form.label	w4		0
lv.form.label.among	w4	among	0
lv.gallery.label	w16		0
lv.sources.label	w16		0
lv.ai.made	w16		0
lv.comments.bar	w12		0
lv.follow.label	w13		0
lv.share.tools	w10		0
lv.share.tools.among	w10	among	0
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
nl.shop.own.among	w9	among	0
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|wijzig*|voorbehoud
nl.embed.load	w7		0
nl.embed.always	s7		8	toestaan|tonen|laden|weergeven|toon|laad|ingesloten	altijd|youtube|instagram|facebook|x|twitter|tiktok|spotify|derden
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.adblock.among	w8	among	0
nl.donation.page	w0		0
nl.donation.page.among	w0	among	0
nl.donation.free	s0		16	lezers|donateurs|leden	wij|we|alleen|ons	journalistiek|alleen|onafhankelijk*|bestaan
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
nl.rights.first	s15		9	verscheen|verschenen|gepubliceerd|vertaald	eerst|eerder|oorspronkelijk|vertaald	in|op|bij|vertaald
nl.ai.made	w16		0
nl.ai.among	w16	among	0
nl.comments.bar	w12		0
nl.comments.among	w12	among	0
nl.follow.label	w13		0
nl.share.tools	w10		0
nl.share.tools.among	w10	among	0
nl.ad.end	w9		0
nl.ad.partner	s9		5
nl.meter.read	c3		18	je hebt|u heeft|u hebt|heb je|heeft u|hebt u	artikel*|verhalen	gelezen
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
no.shop.own.among	w9	among	0
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
no.donation.page.among	w0	among	0
no.donation.free	s0		16	leser*|abonnent*	vi|oss|bare	bare|finnes|uavhengig*|mulig*|betalingsmur*
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
no.rights.first	s15		9	publisert|trykket|på trykk	først|tidligere|opprinnelig	i|på|hos
no.ai.made	w16		0
no.ai.among	w16	among	0
no.comments.bar	w12		0
no.comments.among	w12	among	0
no.follow.label	w13		0
no.follow.label.among	w13	among	0
no.share.tools	w10		0
no.share.tools.among	w10	among	0
no.ad.end	w9		0
no.ad.partner	s9		5
no.meter.read	c3		18	du har|har du	artik*|sak*	lest
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
pl.shop.own.among	w9	among	0
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|zmianie|publikacji|#+|gra|zakład*|hazard|grach
pl.embed.load	w7		0
pl.embed.load.among	w7	among	0
pl.embed.always	s7		10
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.adblock.among	w8	among	0
pl.donation.page	w0		0
pl.donation.page.among	w0	among	0
pl.donation.free	s0		16	czytelni*|wpłat*	jesteśmy|możemy|tylko|działamy|istniejemy
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
pl.rights.first	s15		9	ukazał się|został opublikowany|był publikowany|opublikowano	najpierw|pierwotnie|po raz pierwszy	w|na
pl.ai.made	w16		0
pl.ai.among	w16	among	0
pl.comments.bar	w12		0
pl.comments.among	w12	among	0
pl.follow.label	w13		0
pl.follow.label.among	w13	among	0
pl.share.tools	w10		0
pl.share.tools.among	w10	among	0
pl.ad.end	w9		0
pl.ad.partner	s9		9
pl.meter.read	c3		18	przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystano	artykuł*|tekst*
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
pt.embed-go.among	w7	among	0
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
pt.our-rules.among	w14	among	0
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
pt.robot	c7		30	protegido|google
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
pt.meter.read	c3		18	você leu|você já leu|leste|já leste	artigo*|matéria*|notícia*|textos|reportage*
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
ro.robot	c7		30	protejat|google
ro.consent-more	w7		0
ro.player-more	w16		0
ro.give-more	w0		0
ro.wall-more	w2		0
ro.form-more	w4		0
ro.form-word-more	w4	among	0
ro.nav-more	w11		0
ro.sold-label	w9		0
ro.offered	w10		0
ro.meter.read	c3		18	ați citit|aţi citit|ai citit	articol*
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
ru.shop.own.among	w9	among	0
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
ru.donation.page.among	w0	among	0
ru.donation.free	s0		16	читател*|подписчик*|пожертвовани*	мы|только|работаем|существуем
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
ru.rights.first	s15		9	опубликован|опубликована|опубликовано|вышла|вышел	впервые|изначально	в|на
ru.ai.made	w16		0
ru.ai.among	w16	among	0
ru.comments.bar	w12		0
ru.comments.among	w12	among	0
ru.follow.label	w13		0
ru.follow.label.among	w13	among	0
ru.share.tools	w10		0
ru.ad.end	w9		0
ru.ad.partner	s9		9
ru.meter.read	c3		18	вы прочитали|вы прочли|вы уже прочитали|прочитано	стат*|материал*
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
sh.shop.own.among	w9	among	0
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
sh.donation.free	s0		16	čitatelj*|čitaoc*|pretplatni*	smo|možemo|samo
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
sh.rights.first	s15		9	izašao|objavljen	prvotno|izvorno|originalno|prvi put	u|na
sh.ai.made	w16		0
sh.comments.bar	w12		0
sh.comments.among	w12	among	0
sh.follow.label	w13		0
sh.follow.label.among	w13	among	0
sh.share.tools	w10		0
sh.share.tools.among	w10	among	0
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
sk.donation.page.among	w0	among	0
sk.donation.free	s0		16	čitateľ*|predplatiteľ*	sme|môžeme|len|fungujeme
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
sk.rights.first	s15		9	vyšiel|vyšla|vyšlo|publikovaný|publikovaná	pôvodne|prvýkrát|najprv	v|vo|na
sk.ai.made	w16		0
sk.ai.among	w16	among	0
sk.comments.bar	w12		0
sk.comments.among	w12	among	0
sk.follow.label	w13		0
sk.share.tools	w10		0
sk.share.tools.among	w10	among	0
sk.ad.end	w9		0
sk.ad.partner	s9		9
sk.meter.read	c3		18	prečítali ste|máte prečítan*|prečítal si|prečítala si	člán*
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
sl.shop.own.among	w9	among	0
sl.embed.load	w7		0
sl.embed.load.among	w7	among	0
sl.embed.always	s7		10
sl.player.label	w16		0
sl.player.among	w16	among	0
sl.app.label	w5		0
sl.push.label	w6		0
sl.push.among	w6	among	0
sl.adblock.answer	w8		0
sl.adblock.among	w8	among	0
sl.donation.page	w0		0
sl.donation.free	s0		16	bralc*|naročnik*	smo|lahko|samo
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
sl.rights.first	s15		9	izšel|objavljen	prvotno|najprej|prvič	v|na
sl.ai.made	w16		0
sl.comments.bar	w12		0
sl.comments.among	w12	among	0
sl.follow.label	w13		0
sl.share.tools	w10		0
sl.share.tools.among	w10	among	0
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
sv.donation.free	s0		16	läsare|läsarna|prenumerant*	vi|oss|bara	bara|kan|oberoende|betalvägg|finns
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
sv.rights.first	s15		9	publicerades|publicerad|publicerats	först|ursprungligen|tidigare	i|på
sv.ai.made	w16		0
sv.ai.among	w16	among	0
sv.comments.bar	w12		0
sv.comments.among	w12	among	0
sv.follow.label	w13		0
sv.follow.label.among	w13	among	0
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.end.among	w9	among	0
sv.ad.partner	s9		5
sv.meter.read	c3		18	du har|har du	artik*	läst
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
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi	bu|haber*|metin|içerik*|görsel*|özet*|yazi
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
tr.robot	c7		30	korunmaktadir|korunuyor|google
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
tr.meter.read	c3		18	okudunuz|okudun	haber*|makale*|yazi*
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
uk.shop.own.among	w9	among	0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.load.among	w7	among	0
uk.embed.always	s7		10
uk.player.label	w16		0
uk.player.among	w16	among	0
uk.app.label	w5		0
uk.push.label	w6		0
uk.push.among	w6	among	0
uk.adblock.answer	w8		0
uk.adblock.among	w8	among	0
uk.donation.page	w0		0
uk.donation.page.among	w0	among	0
uk.donation.free	s0		16	читач*|підписник*|внеск*	ми|лише|працюємо|існуємо
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
uk.rights.first	s15		9	опублікований|опублікована|опубліковано|вийшла|вийшов	вперше|спочатку	в|у|на
uk.ai.made	w16		0
uk.ai.among	w16	among	0
uk.comments.bar	w12		0
uk.comments.among	w12	among	0
uk.follow.label	w13		0
uk.follow.label.among	w13	among	0
uk.share.tools	w10		0
uk.share.tools.among	w10	among	0
uk.ad.end	w9		0
uk.ad.partner	s9		9
uk.meter.read	c3		18	ви прочитали|ви вже прочитали|прочитано	стат*|матеріал*
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
zh.embed.go.among	w7	among	0
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
zh.follow.label.among	w13	among	0
zh.follow.add	c13		20	google|谷歌	加入|设为|設為|添加
zh.share.size	w10		0
zh.share.word	w10	among	0
zh.partner	w9	among	0
zh.comment.more	w12		0
zh.see.on	w7		0
zh.robot	c7		40	保护|保護|google
zh.consent.more	w7		0
zh.player.more	w16		0
zh.give.more	w0		0
zh.wall.more.more	w2		0
zh.form.more	w4		0
zh.form.word.more	w4	among	0
zh.nav.more	w11		0
zh.sold.label	w9		0
zh.offered	w10		0
zh.meter.read	c3		18	您|你	阅读|閱讀|已读|已讀
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# % sparen	880
# (# ratings	1251
# (# reviews	1251
# (# votes	1251
# af #	663
# afbeeldingen bekijken	2986
# antwoord	2996
# antwoorden	2996
# antworten	893
# antworten anzeigen	893
# atbilde	2834
# atbildes	2834
# atsakymai	2768
# atsakymas	2768
# av #	3086	4026
# beelden bekijken	2986
# bilder anschauen	883
# bilder ansehen	883
# bilder anzeigen	883
# comentarii	3423
# comentario	1364
# comentarios	1364
# comentaris	405
# comment	1087
# commentaire	1800
# commentaires	1800
# commenti	2370
# commento	2370
# comments	1087
# euro el primer mes	417
# foto's bekijken	2986
# fotos anschauen	883
# fotos ansehen	883
# fotos anzeigen	883
# from # ratings	1251
# from # reviews	1251
# from # vote	1251
# from # votes	1251
# glasov	92
# glasova	92
# hlasov	92
# komentar	2247
# komentarai	2717
# komentarze	3156
# komentarzy	3156
# komment	2140
# kommentaari	1496
# kommentar	611	749	3031	3972
# kommentare	749
# kommentarer	611	3031	3972
# kommentti	1668
# kommenttia	1668
# like for this post	1251
# like for this reply	1251
# likes for this post	1251
# likes for this reply	1251
# min	1068
# min de lectura	1371
# min de leitura	3298
# min di lettura	2377
# min leestijd	2886
# min. lesezeit	756
# od #	3713	3908
# odgovor	3741
# odgovora	3741
# odgovori	3937
# odgovorov	3937
# odpovede	3840
# odpowiedzi	3248
# of #	1283
# of # people found this helpful	1251
# out of # (# ratings	1251
# out of # (# votes	1251
# out of # based on # reviews	1251
# oy	92
# people found this helpful	1251
# people like this	1251
# person found this helpful	1251
# ratings	1251
# reactie	2879
# reacties	2879
# replies	1311
# reviews	1251
# saniye geri	4205
# saniye geri sar	4205
# saniye ileri	4205
# saniye ileri sar	4205
# sekunden vor	871
# stars (# votes	1251
# stars from # reviews	1251
# stars from # votes	1251
# stemmen	92
# stemmer	92
# stimmen	92
# suara	92
# szavazat	92
# van #	2962
# vastaus	1745
# vastausta	1745
# vastus	1546
# vastust	1546
# von #	885
# votes	92
# voti	92
# votos	92
# vots	92
# voturi	92
# x	872
# yorum	4154
# z #	542	3213	3809
# zo #	3809
""", '#+': """
#+ gamble responsibly	1247
""", '#/': """
#/# oldal	2206
#/#. oldal	2206
""", '$#': """
$# at amazon	1281
$# at walmart	1281
""", 'a ': """
a a	93
a a a	93
a cikk tartalma	2207
a fost util acest articol	3458
a javascript ki van kapcsolva	2191
a kommentek nem szerkesztett tartalmak	2140
a lire aussi	1804
a message from our sponsor	1078
a nossa loja	3343
a palavra do dia	3382
a publicidade continua	3401
a sua mensagem	3393
a tartalom le van tiltva	2189
""", 'a+': """
a+ a	93
""", 'a-': """
a- a	93
a- a a	93
""", 'aa': """
aa	4161
aa aa aa	93
aanbevolen	2883	2982
aanbevolen artikelen	2883
aanbevolen door outbrain	3001
aanbevolen door taboola	3001
aanbevolen voor jou	2883
aanbod van onze partners	3001
aangeboden door	2873
aanmelden	2853
aanmelden nieuwsbrief	2858
aanraders	2883
aanzetten	2975
aastane tellimus	1540
""", 'ab': """
abbonamenti	2348
abbonamento	2348
abbonati	2348
abbonati ora	2348
abbonati subito	2348
ablehnen	746
abmelden	717
abo	717
abo bestellen	717
abo testen	809
abo verwalten	717
abo-vorteil	866
abo-vorteile	866
abonament	3412
abonamente	3412
abonare	3412
abone ol	4141
abone olun	4141
abone olun, sinirsiz okuyun	4141
abonelik	4141
abonelik paketleri	4248
abonentiem	2780
abonnee worden	2853
abonneer	2853
abonneer nu	2853
abonnees lezen meer	2923
abonneevoordeel	2965
abonnement	594	717	1771	2853	3014
abonnementen	2853
abonnements	717	1771
abonnentfordel	3089
abonnentfordele	666
abonnentfordeler	3089
abonnenttilbud	666
abonner	594	3014
abonneren	2853
abonnez-vous	1771
abonnieren	717
about sharing	1068
about the columnist	1263
about the contributor	1263
about the contributors	1263
about us	1097
abovorteil	866
abovorteile	866
abrir	1372	3299
abrir app	1430	3352
abrir en la app	1430
abrir la app	1430
abrir mapa	1372	3299
abrir menu	3298
abrir na app	3352
abrir no aplicativo	3352
abrir no app	3352
abschicken	882
absenden	91	882
abspielen	756	872
abstimmen	91
abstimmung	92
""", 'ac': """
accede	1334
acceder	1334
accedi	2348
accedi con apple	2410
accedi con facebook	2410
accedi con google	2410
accedi con il tuo account	2410
accedi per commentare	2419
accept	1083
accept & close	1289
accept & continue	1289
accept all	1083
accept all cookies	1083
accept and close	1083
accept and continue	1083
accept and load	1289
accept and show	1289
accept and view	1289
accept and watch	1289
accept toate	3434
accept toate cookie-urile	3502
accepta i continua	402
accepta i mostra el contingut	402
accepta les galetes	402
accepta totes les galetes	434
accepta-ho tot	402
accepted payment methods	1043
accepteer	2875
accepteer alle cookies	2875
accepteer alles	2969
accepteer cookies	2969
accepteer en ga door	2969
accepteer en toon	2969
accepter	608	1797
accepter alle	608
accepter alle cookies	608
accepter et afficher	1827
accepter et afficher le contenu	1827
accepter et continuer	1797
accepter et fermer	1797
accepter et poursuivre	1867
accepter les cookies	1797
accepter og luk	669
accepter og vis	669
accepter tout	1797
acceptera	3969
acceptera alla	3969
accepteren	2875
accepteren en doorgaan	2969
accepteren en tonen	2969
acces nelimitat la toate articolele	3449
acceso	1334
acceso ilimitado a todo el contenido	1469
accesso a tutti gli articoli	2473
accesso illimitato a tutti i contenuti	2473
accetta	2367
accetta e continua	2367
accetta e continua oppure abbonati	2410
accetta e prosegui	2431
accetta e visualizza	2391
accetta e visualizza il contenuto	2391
accetta i cookie	2367
accetta tutti	2367
accetta tutti i cookie	2467
accetta tutto	2367
accetto tutti i cookie	2467
acconsento a ricevere comunicazioni commerciali	2406
acconsento al trattamento dei dati	2444
acconsento al trattamento dei dati personali	2444
acconsento al trattamento dei miei dati	2444
acconsento alla visualizzazione di contenuti esterni	2391
account aanmaken	2853
accueil	1807
aceitar	3288
aceitar cookies	3288
aceitar e continuar	3288
aceitar e ver	3313
aceitar todos	3288
aceitar todos os cookies	3386
aceitar tudo	3288
aceito todos os cookies	3386
aceptar	1361
aceptar cookies	1361
aceptar todas	1361
aceptar todas las cookies	1463
aceptar todo	1361
aceptar y continuar	1361
aceptar y seguir	1428
aceptar y ver	1391
aceptar y ver el contenido	1391
acepto que se me muestre contenido externo	1391
acepto recibir comunicaciones comerciales	1406
acepto todas las cookies	1463
acesso a todos os artigos	3392
acest articol este blocat	3481
acest videoclip nu este disponibil	3466
acest videoclip nu mai este disponibil	3466
acheter ce livre	1861
acheter des billets	1861
acheter le livre	1861
acheter maintenant	1921
acheter mes billets	1861
acheter sur amazon	1861
acheter sur fnac	1861
acheter sur la fnac	1861
achternaam	2985
acompanhe ao vivo	3325
acquista biglietti	2425
acquista i biglietti	2425
acquista il libro	2425
acquista il numero in edicola	2396
acquista la copia digitale	2396
acquista ora	2484
acquista questo libro	2425
acquista questo numero	2396
acquista su amazon	2425
acquistalo su amazon	2425
activa	438
activa el so	430
activa les alertes	411
activa les notificacions	411
activa les notificacions i no et perdis res	411
activar	1432
activar alertas	1405
activar el sonido	1424
activar sonido	1424
activer la notification	1871
activer le son	1863
activer les alertes	1837
actualiser la page	1872
""", 'ad': """
ad	1078	2510	2622	4222	4510
ad blocker rilevato	2471
ad choices	1078
ad ends	1314
ad feedback	1078
ad soyad	4222
ada yang salah	2308
adblock detectado	1467	3390
adblock rilevato	2471
adblock'u kapattim	4213
adblocker is uitgeschakeld	2976
adblocker ist deaktiviert	875
adblocker rilevato	2471
adchoices	1078
add a comment	1087
add a reply	1253
add as preferred source	1073
add to bookmarks	1068
add to favorites	1271
add to my topics	1073
add to reading list	1167
addebito diretto	2347
adgangskode	682
adicionar ao carrinho	3401
adicionar aos favoritos	3334
adicionar aos meus temas	3397
adicionar como fonte preferida	3374
adicionar resposta	3381
adiniz	4222
adiniz soyadiniz	4222
adinizi girin	4249
adjust text size	1313
administrer cookies	669
administrer informasjonskapsler	3092
administrer notifikationer	674
administrer samtykke	3028
administrer varsler	3097
adres e-mail	3141
adresa de e-mail	3444
adresa de email	3444
adresa ta de email	3444
adresse e-mail	1780
adresse e-mail incorrecte	1878
adresse e-mail invalide	1840
adresse e-mail non valide	1878
adresse email non valide	1878
adresse mail	1840
adresse mail invalide	1910
ads	1078
ads by google	1314
ads by outbrain	1314
ads by taboola	1314
advert	1078
adverteer bij ons	2908
advertentie	2873
advertentie eindigt	3001
advertentie melden	3001
advertentie sluiten	3001
advertentie verbergen	3001
advertenties	2873
advertenties toestaan	2977
advertenties van google	3001
advertentievrij lezen	3001
adverteren	2908
advertise with us	1078
advertisement	1078	2243	2365	4150
advertisement ends	1314
advertisement feature	1078
advertisements	1078
advertiser content	1078
advertising	1078
advertising continues	1314
advertising ends	1314
advertorial	743	915	2278	3420	4150
""", 'af': """
afbeelding # van #	2986
afbeeldingen bekijken	2986
afdrukken	2868
afegeix com a font preferida	457
afegeix un comentari	396
afficher ce contenu	1827
afficher l'original	1808
afficher la suite	1807
afficher le contenu	1797
afficher le contenu externe	1827
afficher le post	1867
afficher le tweet	1867
afficher les commentaires	1800
afficher les sous-titres	1863
afficher moins	1808
afficher plus	1807
affiliate	1078
affiliate disclosure	1078
affiliate-link	743
afgiv din stemme	91	662
afgiv din stemme her	619
afgiv stemme	91	662
afmelden	2853
afspeelsnelheid	2971
afspelen	2886	2972
afspil	619
afspil video	671
afspilningshastighed	671
afstemning	92	663
after ad	1078
after newsletter promotion	1056
afvis	608
afvis alle	608
""", 'ag': """
agb	746
aggiorna la pagina	2437
aggiungi ai miei argomenti	2478
aggiungi ai preferiti	2360
aggiungi al carrello	2484
aggiungi alle fonti preferite	2455
aggiungi un commento	2370
aggiungi una risposta	2462
aggiungici alle fonti preferite	2455
agrandir	1807
agrandir l'image	1807
agrandir la photo	1882
agrandir le texte	1893
agree	1083
agree & close	1289
agree & continue	1289
agree and continue	1083
""", 'ah': """
ahora en portada	1368
ahora no	1328
""", 'ai': """
ai can make mistakes	1310
ai can make mistakes. check important information	1310
ai deja cont	3412
ai deja un abonament	3449
ai deja un cont	3412
ai generated	1316
ai generated summary	1138
ai highlights	1138
ai kan fouten maken	2994
ai kan lave fejl	694
ai maakt soms fouten	2994
ai may make mistakes	1310
ai overview	1138
ai summary	1138	1316
ai translation	1316
ai uitat parola	3412
ai votat deja	3458
ai-gegenereerd	2995
ai-generated	1138	1316
ai-generated content may contain errors	1310
ai-generated summary	1138
ai-genererad	4058
ai-genererad sammanfattning	3979
ai-genereret	695
ai-genereret indhold	694
ai-genereret opsummering	619
ai-generert oppsummering	3038
ai-oppsummering	3038	3118
ai-opsummering	619
ai-samenvatting	2905	2995
ai-sammanfattning	3979	4058
aidez-nous	1762
aihe	1734
aiheet	1669
ailleurs sur le web	1804
ainult tellijale	1490
ainult vajalikud	1531
aiutaci	2343
aizmirsi paroli	2827
aizmirsta parole	2827
aizpildi aptauju	2787
""", 'aj': """
ajouter au panier	1921
ajouter aux favoris	1790
ajouter un commentaire	1800
ajustes de privacidad	1428
""", 'ak': """
akceptuj	3153
akceptuj wszystkie	3153
akceptuj wszystko	3220
akhir iklan	2288
akkoord	2875
akkoord en doorgaan	2969
akkoord en sluiten	2969
aksepter alle	3028
akses tanpa batas ke semua artikel	2330
aktifkan	2298
aktifkan notifikasi	2298
aktiver varsler	3097
aktualno	3858
aktualny czas	3224
aktualny czas #	3223
aktuel tid	672
aktuel tid #	671
aktuell	753
aktuell tid	4036
aktuell tid #	4035
aktuelle artikel	753
aktuelle nachrichten	753
aktuelle position #	871
aktuelle zeit	872
aktuelle zeit #	871
aktuelles	753
akun saya	2231
akzeptieren	746
akzeptieren & weiter	869
akzeptieren und anzeigen	869
akzeptieren und weiter	869
""", 'al': """
al abonnee	2923
al abonnee? log in	2853
al een account	2853
alamat email anda	2331
alamat email tidak valid	2307
albo	3234
alebo	3827
alege	3482
alege abonamentul	3449
alege abonamentul potrivit	3449
alege planul	3481
alege suma	3504
alerta de autor	1474	3397
alerte auteur	1914
algemene voorwaarden	2875
algo correu mal	3363
algo deu errado	3363
algo ha salido mal	1441
alguna cosa ha anat malament	448
ali	3925
all access	1299
all access digital	1165
all articles by the author	1303
all articles by this author	1303
all comments	1087
all donations are tax-deductible	1161
all news	1097
all posts by this author	1303
all stories by this author	1303
alla artiklar	4050
alla kommentarer	3972
alle # afbeeldingen	2986
alle # afbeeldingen bekijken	2986
alle # beelden	2986
alle # beelden bekijken	2986
alle # bilder anschauen	883
alle # bilder ansehen	883
alle # bilder anzeigen	883
alle # foto's	2986
alle # foto's bekijken	2986
alle # fotos anschauen	883
alle # fotos ansehen	883
alle # fotos anzeigen	883
alle ablehnen	746
alle abo-angebote	809
alle abos vergleichen	879
alle afbeeldingen	2986
alle afbeeldingen bekijken	2986
alle akzeptieren	746
alle angebote	879
alle angebote ansehen	879
alle anzeigen	756
alle artikel	884
alle artikel anzeigen	756
alle artikel der autorin	884
alle artikel des autors	884
alle artikel unbegrenzt lesen	809
alle artikelen	2987
alle artikler	3110
alle beelden	2986
alle beelden bekijken	2986
alle bidrag hjelper	3101
alle bilder	756
alle bilder anschauen	883
alle bilder ansehen	883
alle bilder anzeigen	883
alle cookies accepteren	2875
alle cookies akzeptieren	746
alle externen inhalte anzeigen	782
alle foto's	2986
alle foto's bekijken	2986
alle fotos anschauen	883
alle fotos ansehen	883
alle fotos anzeigen	883
alle kommentare	749
alle kommentare anzeigen	749
alle kommentarer	611	3031
alle newsletter	725
alle nieuwsbrieven	2916
alle reacties	2879
alle rettigheder forbeholdt	692
alle rettigheter reservert	3115
alleen abonnees kunnen reageren	2913
alleen noodzakelijk	2969
alleen noodzakelijke cookies	2969
alleen voor leden	2981
aller au contenu	1807
aller au contenu principal	1807
allerede abonnent? log ind	594
allerede abonnent? logg inn	3014
alles accepteren	2875
alles afwijzen	2969
alles akzeptieren	746
alles anzeigen	756
alles bekijken	2886
alles klar	757
alles weigeren	2875
allow	1319
allow ads	1294
allow alerts	1295
allow and continue	1289
allow content	1083
allow cookies	1083
allow facebook content	1136
allow google youtube content	1136
allow instagram content	1136
allow once	1289
allow tiktok content	1136
allow twitter content	1136
allow x content	1136
allow youtube content	1136
aloita testi	1711
aloita visa	1711
already a member	1046
already a member? log in	1046
already a subscriber? log in	1046
already a supporter	1037
already have an account	1046
already have an account? log in	1046
already have an account? sign in	1046
already registered	1165
already registered? log in	1165
als bevorzugte quelle festlegen	895
als e-mail versenden	738
als geschenk senden	896
als geschenk teilen	896
als pdf herunterladen	896
als pdf speichern	810
also	1095
also in the news	1092
also of interest	1249
also on	1092
also read	1092
also worth reading	19
alte articole	19	3424
alte articole care te-ar putea interesa	19
altijd toestaan	2969
altijd tonen	2969
altmetric	1271
altre notizie	19	2374
altre notizie da leggere	19
altre opzioni	2458
altre opzioni di condivisione	2457
altri articoli	2374
altri articoli dell'autore	2448
altri articoli dello stesso autore	2448
altri articoli di questo autore	2448
altri articoli su questo argomento	2374
altri articoli sull'argomento	2374
altro	2377
altro importo	2346
altyazi	4206
altyazilar	4206
alusta viktoriini	1527
always active	1083
always allow	1289
always show	1289
always unblock	1289
""", 'am': """
am beliebtesten	880
am deja cont	3481
am dezactivat adblock	3476
am dezactivat adblock-ul	3476
am meisten gelesen	753
am uitat parola	3481
amaga els comentaris	423
amaga les respostes	423
amazon'da satin al	4204
amazon'dan satin al	4204
amount	1038
amplia la foto	451
amplia la imatge	451
ampliar	1371	3298
ampliar a imagem	3366
ampliar foto	1444	3366
ampliar imagem	3366
ampliar imagen	1371
ampliar la foto	1444
ampliar la imagen	1444
""", 'an': """
an error has occurred	1301
an error has occurred while submitting the form	1156
an error has occurred. please try again later	1300
an error occurred	1301
an error occurred. please try again	1156
an error occurred. please try again later	1300
ana sayfa	4157
ana sayfaya git	4225
anadolu ajansi	4161
anasayfa	4157
anbefalede artikler	616
anbefales	682	3035	3105
anbefalet	616	682
anbefalet af outbrain	701
anbefalet af taboola	701
anbefalt	3035	3105
anbefalt av outbrain	3125
anbefalt av taboola	3125
anbefalte saker	3035
anda mengikuti topik ini	2316
anda mungkin juga suka	2274
anda mungkin suka	19
anda sudah berlangganan	2331
anda sudah memilih	2282
ander bedrag	2851
andere lasen auch	753
anderen betrag eingeben	877
anderen lazen ook	2883
anderer betrag	715
andre leser	3035
ange belopp	4042
ange din e-postadress	3959
ange din mejl	3959
angebot sichern	717
angebote ansehen	879
angebote unserer partner	743
angebote vergleichen	879
angemeldet bleiben	879
anket	92
anketa	92	542	3713	3809	3908
anketa dana	3712
anketa dne	541
anketa dneva	3907
ankete katil	4198
ankete katilin	4198
anketi cevapla	4198
ankieta	92
ankstesnis puslapis	2765
ankstesnis straipsnis	2765
anladim	4158
anleitung zum deaktivieren	875
anmeld	697
anmeld kommentar	696
anmelden	717
anmelden und kommentieren	893
anmelden und mitdiskutieren	893
anmeldung erfolgreich	800
anna juttu lahjaksi	1748
anna palautetta	1668
anna palautetta jutusta	1668
anna tagasisidet	1496
anna veast teada	1544
annan summa	4042
annat belopp	4042
anneta igakuiselt	1538
annonce	607	1795
annonce slut	701
annoncen slutter her	701
annoncer	607
annoncer fra google	701
annonces	1795
annons	3968
annons slut	3968
annonse	3027
annonse - artikkelen fortsetter under	3027
annonse - saken fortsetter under	3027
annonse slutt	3125
annonsen slutter her	3125
annonser	3027	3968
annonser fra google	3125
annonssamarbete	3983
annual	1038
annuale	2440
annuellement	1874
annunci	2365
annuncio	2365
ano, chci	555
anonieme brievenbus	2991
anonimni nabiralnik	3933
anonimowa skrzynka	3243
anonimowa skrzynka kontaktowa	3243
anonym hinweise geben	888
anonym postkasse	3114
anonym tipskanal	3114
anonymer briefkasten	888
anonymous letterbox	1306
anonymous mailbox	1306
anonymous tip box	1306
another amount	1296
anrede	882
answers are generated by ai	1310
anterior	1371	3298	3426
antwoorden	2997
antworten	749
antworten abbrechen	749
antworten anzeigen	893
antworten ausblenden	893
anual	443	1436	3358	3479
anuluj w dowolnym momencie	3233
anunci	396
anuncie conosco	3317
anuncio	1359
anuncios	1359
anzeige	743
anzeige - artikel geht unten weiter	815
anzeige - weiterlesen nach der anzeige	815
anzeige anzeige	743
anzeige aufgeben	788
anzeige ende	897
anzeige endet	897
anzeige endet hier	897
anzeige melden	897
anzeige scrollen, um weiterzulesen	743
anzeige von unserem partner	815
anzeigen	743
anzeigen und akzeptieren	869
""", 'ap': """
apakah artikel ini bermanfaat	2282
apakah artikel ini membantu	2282
apakah halaman ini membantu	2282
apakah ini bermanfaat	2282
apelido	3363
apellido	1441
apellidos	1441
apenas assinantes podem comentar	3323
apenas para assinantes	3360
apklausa	92
apklausos rezultatai	2754
apoie	3265
apoie no catarse	3357
apoie-nos	3265
apoie-nos no patreon	3357
apoio	3378
aportar	1329
app store	94
app store'dan indir	4210
app store'dan indirin	4210
appgallery	94
apple app store	94
apple ile devam et	4219
approfondimenti	2374
approfondisci	2374
appuyez pour activer le son	1903
apri	2378
apri app	2434
apri l'app	2434
apri la gallery	2448
apri la mappa	2378
apri menu	2377
apri nell'app	2434
apstipriniet savu e-pastu	2829
aptauja	92
""", 'ar': """
ar santrauka buvo naudinga	2717
ar straipsnis buvo naudingas	2717
ar tai buvo naudinga	2767
ara	4157
ara no	438
archivado en	1364
archivo	1368
argomenti	2374
argomenti correlati	2448
argomenti trattati	2374
around the web	1092
article anterior	451
article content	1078
article continues below	1078
article lu par une voix artificielle	1863
article offert	1922
article suivant	1804
articles connexes	1804
articles les plus lus	1804
articles populaires	1848
articles relacionats	393
articles similaires	1804
articol oferit de un abonat	3510
articol sponsorizat	87
articole recente	3424
articole recomandate	3424
articole similare	3424
articoli che potrebbero interessarti	2374
articoli consigliati	2413
articoli correlati	2374
articolo correlato	2374
articolo precedente	2374
articolo regalato	2485
articolo riservato agli abbonati	2410
articolo successivo	2374
articolo tradotto automaticamente	2393
articolul anterior	3424
articolul pe scurt	3437
artigo anterior	3295
artigo exclusivo para assinantes	3332
artigo exclusivo para subscritores	3332
artigo oferecido	3402
artigo seguinte	3366
artigos recomendados	3335
artigos relacionados	3295
artikel als geschenk versenden	835
artikel als pdf herunterladen	810
artikel auf die merkliste setzen	810
artikel beluisteren	2971
artikel berikutnya	2311
artikel bewaren	2924
artikel bewerten	749
artikel cadeau geven	2999
artikel delen	2868
artikel drucken	738
artikel entsperren	879
artikel freischalten	717
artikel geht unten weiter	815
artikel hadiah dari pelanggan	2334
artikel ini terkunci	2305
artikel jetzt freischalten	879
artikel kostenlos weitergeben	835
artikel lain	2274
artikel lain dari penulis ini	2311
artikel lainnya	2248
artikel lesen	756
artikel lizenzieren	889
artikel menarik lainnya	2274
artikel merken	738
artikel mit freunden teilen	835
artikel opslaan	2924
artikel penulis lainnya	2311
artikel per e-mail empfehlen	810
artikel populer	2274
artikel premium	2273
artikel printen	2924
artikel schenken	896
artikel sebelumnya	2248
artikel selanjutnya	2248
artikel speichern	738
artikel sponsor	2278
artikel teilen	738
artikel terkait	2248
artikel verschenken	717
artikel versenden	738
artikel weitergeben	835
artikel weiterleiten	810
artikel zusammenfassen	784
artikeln sparad	4063
artikkel on lukus	1539
artikkel on tellijale	1490
artikkel sisaldab reklaamlinke	1499
artikkelen er automatisk generert	3117
artikkelen er beskyttet av opphavsrett	3115
artikkelen er forbeholdt abonnenter	3014
artikkelen er maskinoversatt	3117
artikkelen fortsetter under	3027
artikkelen fortsetter under bildet	3027
artikkelen leses av en syntetisk stemme	3094
artikkeli jatkuu mainoksen alla	1663
artikkeli on lukittu	1730
artikkeli on tuotettu automaattisesti	1743
artikkelin aiheet	1736
artiklen er automatisk genereret	694
artiklen er beskyttet af ophavsret	692
artiklen er indtalt af ai	671
artiklen er maskinoversat	694
arvostele resepti	61
""", 'as': """
as + lidas	3295
as mais lidas	3295
ascolta	2360
ascunde	3427
ascunde comentariile	3458
asetukset	1664
asiasanat	1669
ask a question	1253
ask ai	1138
ask me later	1037
ask our ai	1138
ask our ai about this story	1138
ask question	1253
assinar	3269
assinar novamente	3392
assinatura	3269
assinaturas	3269
assine	3269
assine agora	3269
assine nossa newsletter	3273
assistir novamente	3387
assunto	3394
assuntos	3295
asunto	1471
""", 'at': """
atidaryti	2719
ativar	3354
ativar agora	3354
ativar alertas	3325
ativar o som	3345
ativar som	3345
atlaide abonentiem	2817
atmesti	2729
atmesti visus	2751
atsisakyti galite bet kada	2763
attiva	2436
attiva audio	2427
attiva l'abbonamento	2348
attiva l'audio	2427
attiva le notifiche	2404
attiva ora	2348
atur preferensi	2327
aturan berkomentar	2282
aturan komentar	2282
""", 'au': """
auch interessant	753
auch lesenswert	753
auch spannend	753
aucun commentaire	1800
audio	872	1292	2972
audio abspielen	790
audio downloaden	2971
audio generado con ia	1424
audio generado por ia	1424
audio generated by ai	1291
audio herunterladen	871
audio is ai-generated	1291
audio player is loading	1291
audio wird geladen	871
audio-datei herunterladen	871
auf bluesky teilen	738
auf die leseliste	835
auf die merkliste	810
auf einen blick	885
auf einer seite lesen	753
auf facebook posten	738
auf facebook teilen	738
auf linkedin teilen	738
auf mastodon teilen	738
auf pinterest merken	61
auf telegram teilen	738
auf twitter teilen	738
auf whatsapp teilen	738
auf x teilen	738
auf xing teilen	738
auf youtube anschauen	790
auf youtube ansehen	790
aufklappen	757	885
augmenta el text	459
aukoti vienkartinai	2759
aumentar el texto	1453
aumentar fonte	3376
aumentar letra	1453	3376
aumentar texto	1453	3376
aus der redaktion	753
aus unserem shop	866
ausblenden	757
ausklappen	756	885
auswahl speichern	869
autentificare	3412
autentificare cu facebook	3481
autentificare cu google	3481
auteur suivi	1914
auteursrechtelijk beschermd	2992
author affiliations	1263
author archive	1303
author biographies	1263
author biography	1263
autodefinido	1422
automaatne esitus	1532
automaattinen toisto	1720
automatic translation	1316
automatically translated	1310
automatisch afspelen	2971
automatisch vertaald	2994
automatische incasso	2852
automatische vertaling	2995
automatische wiedergabe	871
automatisk afspilning	671
automatisk avspilling	3094
automatisk oversat	694
automatisk oversatt	3117
automatisk uppspelning	4035
automatska reprodukcija	3719
automatski prevedeno	3740
automatyczne odtwarzanie	3223
autoodtwarzanie	3223
autoplay	672	872	1292	2972	3095	4036
autoplay next video	1291
autor folgen	895
autor kontaktieren	884
autor seguido	1474	3397
autore seguito	2478
autorin folgen	895
autorin kontaktieren	884
autoriser	1797
autorizzo il trattamento dei dati personali	2444
autre montant	1769
autres articles	1804
""", 'av': """
ava	1498
ava artikkel	1539
ava galerii	1543
ava rakenduses	1534
avaa	1672
avaa artikkeli	1730
avaa galleria	1736
avaa juttu	1730
avaa kartta	1672
avaa koko juttu	1654
avaa kuva	1736
avaa kuvagalleria	1736
avaa sovellus	1722
avainsanat	1669
avalehele	1543
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1863
avantatges de subscriptor	429
avantatges per als subscriptors	429
avanti di # secondi	2427
avanzar # segundos	1424
average rating # / # vote count: #	1251
average rating: #	1251
avgi din stemme her	3038
avgi stemme	91	3085
aviso legal	1361
avspillingshastighet	3094
avstemning	92
avvia la riproduzione	2468
avvis	3028
avvis alle	3028
avvisa	3969
avvisa alla	3969
avviso autore	2478
""", 'ay': """
ayarlari kaydet	4208
aydinlatma metnini okudum	4221
aydinlatma metnini okudum ve kabul ediyorum	4221
aylik	4217
aylik destek	4216
aylik faturalandirilir	4219
ayrica okuyun	4155
ayrintilar	4158
""", 'ba': """
baca artikel berikutnya	2332
baca artikel lengkap	2311
baca artikel selengkapnya	2311
baca berita lainnya	2274
baca di aplikasi	2296
baca gratis	2330
baca juga	2248
baca nanti	2273
baca selengkapnya	2250
baca transkrip	2289
back # seconds	1291
back to home	1303
back to homepage	1303
back to overview	1303
back to the homepage	1303
back to top	1097
bagikan	2240
bagikan artikel	2240
bagikan artikel ini	2334
bagikan berita	2334
bagikan berita ini	2319
bagikan di facebook	2319
bagikan di whatsapp	2319
bagikan halaman ini	2334
bagikan ke	2240
bagikan ke facebook	2319
bagikan ke whatsapp	2319
bagikan ke x	2319
bagikan lewat whatsapp	2273
baixar o app	3352
baixe na app store	3352
baixe o aplicativo	3352
baixe o app	3352
balas	2247
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1044
bankeinzug	716
bankoverschrijving	2852
bare for abonnenter	3104
batalkan kapan saja	2305
bayar dengan paypal	2330
""", 'be': """
be the first to answer	1253
be the first to reply	1253
be the first to review	1253
beantwoorden	2879	2997
bearbeitet	894
become a founding member	1046
become a friend	1039
become a member	1039
become a paid subscriber	1039
become a patron	1039
become a sponsor	1039
become a subscriber	1046
become a supporter	1039
become an insider	1165
become an insider and start reading now	1165
bedankt voor het aanmelden	2984
bedankt voor het stemmen	91	2961
bedankt voor je aanmelding	2916
bedankt voor je bericht	2984
bedankt voor je feedback	2913
bedankt voor je inschrijving	2858
bedankt voor je stem	91	2961
bedankt voor uw aanmelding	2916
bedankt voor uw bericht	2984
bedankt voor uw feedback	2913
bedankt voor uw stem	2961
bedankt! check je inbox	2984
bedste	697
bedste tilbud	682
beeld # van #	2986
beeld in beeld	2971
beeld-in-beeld	2971
beelden bekijken	2986
begambleaware	1247
begrepen	2887
beheer toestemming	2969
bei facebook teilen	738
bei twitter teilen	738
bei whatsapp teilen	738
bei x teilen	738
beitrag auf instagram ansehen	782
beitrag auf x ansehen	782
beitrag laden	869
beitrag melden	893
beitrag mit freunden teilen	835
beitrag teilen	738
bekapcsolom	2195
bekerja sama dengan	2321
bekijk # afbeeldingen	2986
bekijk # afbeeldingen bekijken	2986
bekijk # antwoorden	2996
bekijk # beelden	2986
bekijk # beelden bekijken	2986
bekijk # foto's	2986
bekijk # foto's bekijken	2986
bekijk aanbieding	2853
bekijk abonnementen	2981
bekijk afbeeldingen	2986
bekijk afbeeldingen bekijken	2986
bekijk alle # afbeeldingen	2986
bekijk alle # afbeeldingen bekijken	2986
bekijk alle # beelden	2986
bekijk alle # beelden bekijken	2986
bekijk alle # foto's	2986
bekijk alle # foto's bekijken	2986
bekijk alle abonnementen	2853
bekijk alle afbeeldingen	2986
bekijk alle afbeeldingen bekijken	2986
bekijk alle artikelen	2987
bekijk alle beelden	2986
bekijk alle beelden bekijken	2986
bekijk alle foto's	2986
bekijk alle foto's bekijken	2986
bekijk alle nieuwsbrieven	2916
bekijk alle reacties	2996
bekijk alle vacatures	2908
bekijk alles	2886
bekijk antwoorden	2996
bekijk beelden	2986
bekijk beelden bekijken	2986
bekijk de aanbiedingen	2853
bekijk de abonnementen	2981
bekijk de antwoorden	2961
bekijk de foto's	2987
bekijk de fotoserie	2987
bekijk de galerij	2987
bekijk de kaart	2887
bekijk de prijs	2965
bekijk de resultaten	2961
bekijk de uitslag	91	2961
bekijk de video	2910
bekijk deal	2965
bekijk details	2887
bekijk deze post op instagram	2903
bekijk deze post op x	2903
bekijk dit bericht op instagram	2903
bekijk dit bericht op x	2903
bekijk foto's	2886	2986
bekijk foto's bekijken	2986
bekijk fotoserie	2987
bekijk galerij	2987
bekijk het dossier	2987
bekijk het hele dossier	2987
bekijk in de webshop	2965
bekijk meer	2886
bekijk onze aanbiedingen	2923
bekijk ook	2883
bekijk op youtube	2910
bekijk prijs	2965
bekijk reacties	2879
bekijk resultaten	91	2887	2961
bekijk transcript	2971
bekijk video	2971
bekreft e-postadressen din	3107
beli buku	2288
beli buku ini	2288
beli di lazada	2288
beli di shopee	2288
beli di tokopedia	2288
beli sekarang	2288
beli tiket	2288
beli tiket di sini	2288
beliebiger betrag	877
beliebt	753
beliebt bei unseren lesern	814
beliebte artikel	753
beliebteste	894
beliebteste artikel	753
beliebteste wahl	880
beliebteste zuerst	893
belki daha sonra	4139
beluister dit artikel	2910
belum berlangganan	2305
belum punya akun	2305
benachrichtigungen einschalten	873
beni hatirla	4220
benutzername	880
benutzername oder e-mail-adresse	879
benzer haberler	19	4155
beoordeel dit recept	61
beranda	2250
berdonasi	2230
bereits registriert	717
bereits registriert? anmelden	717
bergabunglah dengan tim kami	2263
berhenti mengikuti	2316
beri brez oglasov	3942
beri komentar	2247
beri masukan	2282
beri nilai resep ini	61
beri tahu kami pendapat anda	2282
bericht	2985
bericht laden	2969
bericht versturen	2984
berikutnya	2250
berita berikutnya	2311
berita hari ini	2274
berita lain	2274
berita lainnya	19	2248
berita menarik lainnya	2274
berita pilihan	2248
berita populer	2248
berita sebelumnya	2311
berita selanjutnya	2311
berita terbaru	2248
berita terkait	2248
berita terkini	2248
berita utama	2248
berite brez omejitev	3924
berite v aplikaciji	3917
berlangganan	2231
berlangganan sekarang	2231
besked	685
beskyttet af ophavsretten	692
bespaar #%	2982
besplatna dostava	3716
best	1312
best deal	1299
best gelezen	2883
best value	1299
best verdi	3105
beste	2997
beste aanbieding	2923
beste deal	2982
beste keuze	2982
bestel het boek	2965
bestel hier het boek	2965
bestel kaarten	2965
bestel tickets	2965
bester preis	880
bestil billetter	666
bestil bogen	666
bestil nu	666
bestill billetter	3089
bestill boka	3089
bestill boken	3089
bestselger	3105
bestseller	682	880
betaal met ideal	2978
betaalde content	3001
betaalde inhoud	2873
betaalde samenwerking	2928
betaalmethode	2851
betaalmethoden	2851
betaalmethodes	2851
betal med kort	3101
betal med mobilepay	678
betal med vipps	3101
betala med swish	4042
betalt annonce	607
betalt indhold	607
betalt innhold	3125
betalt samarbeid	3125
betalt samarbejde	701
betalt samarbete	4064
betrag eingeben	715
betreff	882
bewaar	2868
bewaar artikel	2868
bewaar dit artikel	2924
bewaar dit artikel om later te lezen	2924
bewaar recept	61
bewaar voor later	2999
bewaren	2868
bewerte dieses rezept	61
bewerten sie diesen artikel	794
bez spama	3731
bez spamu	3236
bezahlte anzeige	815
bezahlte partnerschaft	815
bezahlte werbung	87
bezahlter inhalt	87	743
""", 'bi': """
bidra	3011	3951
bidrag	591
bienvenido	1334
biglietti	2459
bild # aus #	883
bild # av #	4049
bild # von #	883
bild #/#	883	4049
bild anzeigen	757
bild i bild	4035
bild im bild	871
bild-i-bild	4035
bild-in-bild	871
bilde # av #	3109
bilde # no #	2840
bilde #/#	2840	3109
bilde i bilde	3094
bilde-i-bilde	3094
bilder anschauen	883
bilder ansehen	883
bilder anzeigen	756	883
bildergalerie	753
bildergalerie ansehen	884
bildirim almak ister misiniz	4211
bildirimlere izin ver	4211
bildirimlere izin vermek ister misiniz	4211
bildirimleri almak ister misiniz	4211
bildunterschrift anzeigen	884
bildunterschrift ausblenden	884
bildunterschrift einblenden	884
bilet al	4204
bilet satin al	4204
bilete	3497
biletler	4235
bilety early bird	3216
bilgini test et	4201
bilginizi sinayin	4157
bilginizi test edin	4201
billed annually	1165
billed every # weeks	1298
billed monthly	1165
billed yearly	1298
billede # af #	686
billede #/#	686
billede i billede	671
billede-i-billede	671
billetterie	1895
bilmiyorum	4199
bir abone bu haberi hediye etti	4256
birkas	2821
bisa dibatalkan kapan saja	2305
bisukan	2290
bitte bleiben sie fair und sachlich	794
bitte bleiben sie sachlich und fair	794
bitte versuchen sie es erneut	881
bize bir kahve ismarla	4216
bize destek ol	4216
bize destek olun	4140
bize kahve ismarla	4216
bize yazin	4227
bizi destekleyin	4216
""", 'bl': """
bland dig i debatten	696
bleiben sie informiert	725
bli fast giver	3101
bli medlem	3011	3951
blijf op de hoogte	2858
bliv medlem	591
block	1319
blockera	4039
blockieren	874
bloker	675
blokiraj	3723	3919
blokker	3098
blokkeren	2975
blokovat	555
blokuj	3227
bloqueador de anuncios detectado	1467
bloqueador detectado	1467	3390
bluesky	1069
""", 'bn': """
bns	1500	2721
bns inf	2721
bns/afp	1500
""", 'bo': """
boek bestellen	2965
boka biljett	4029
boka biljetter	4029
boka din plats	4029
boka plats	4029
boletim	3273
boletines	1341
boleto	3268
bonifico	2347
bonifico bancario	2347
bonus video	3658
book tickets	1286
book your place	1286
book your ticket	1286
book your tickets	1286
bookmark	1068
bookmark this	1068
bookmark this article	1068
""", 'br': """
brak komentarzy	3156
branded content	1359	2928
breaking news	675
breaking news alerts	1295
breng je stem uit	91	2961
breng uw stem uit	2961
brez spama	3927
broneeri koht	1529
brought to you by	1078
browse all	1097
browse all newsletters	1156
brugernavn	682
brugernavn eller e-mail	681
brukernavn	3105
brukernavn eller e-post	3104
brzina	3720
brzina reprodukcije	3719
""", 'bu': """
bu alan gereklidir	4221
bu alan zorunludur	4221
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4249
bu haber faydali oldu mu	4154
bu haber kilitli	4219
bu konuyu takip ediyorsunuz	4231
bu konuyu takip et	4231
bu sayfa faydali oldu mu	4198
bu video oynatilamiyor	4205
bu yazari takip ediyorsunuz	4231
bu yazari takip et	4252
buat akun	2231
bubble shooter	863
buch bestellen	866
buch kaufen	866
buffer	1069
buka	2251
buka aplikasi	2296
buka artikel	2330
buka di aplikasi	2296
buka peta	2251
bulanan	2303
bulmaca	4203
bulmacalar	4203
bunlari da izleyin	4251
bunlari da okuyun	4155
bunyikan	2290
buscar	1371	3298
butlletins	413
buy a copy	1286
buy at amazon	1281
buy from amazon	1281
buy it now	1248
buy licence	1307
buy licensing rights	1307
buy on amazon	1281
buy the book	1286
buy the book here	1286
buy tickets	1248
buy us a coffee	1039
""", 'ca': """
cabut persetujuan	2293
cada aporte cuenta	1409
cada euro compta	442
cada euro conta	3330
cada euro cuenta	1409
cada mes	443
cada real conta	3330
cadastrar	3269
cadastre-se	3269
cadastro realizado	3393
cadastro realizado com sucesso	3393
cadeau-artikel	2853
cadeaulink	2999
califica esta receta	61
cambiar mis preferencias	1391
cambiar preferencias de cookies	1391
camp obligatori	447
campi obbligatori	2444
campo obbligatorio	2444
campo obligatorio	1440
campo requerido	1440
campos obligatorios	1440
camps obligatoris	447
cancel	1038
cancel anytime	1298
cancela cuando quieras	1438
cancelar respuesta	1364
cancele quando quiser	3360
canli anlatim	4225
canli takip	4225
cantidad personalizada	1468
capito	2378
captions	1292
captions off	1291
captions settings	1291
cara menonaktifkan	2301
cara menonaktifkan pemblokir iklan	2300
caratteri rimanenti: #	2401
cargando reproductor	1424
cargar contenido	1361
cargar el contenido	1428
cargar tuit	1428
cari	2250
carica altri	2377
carica altri articoli	2448
carica altri commenti	2419
carica contenuto	2431
carica il contenuto	2431
carica il post	2431
carica il tweet	2431
carica il video	2431
carica post	2431
caricamento del player	2427
caricamento del video	2427
caricamento player	2427
caricamento video	2427
carrega el contingut	434
carregando	3313
carregando player	3345
carregar mais	3298
carregar tweet	3349
carta di credito	2347
carte bancaire	1770
cassetta anonima	2451
cast your vote	91	1282
categorias	3295
categorie	2374
categories	1092
categorii	3424
""", 'cc': """
cc by	96
cc by #	96
cc by-nc	96
cc by-nc #	96
cc by-nc-nd	96
cc by-nc-nd #	96
cc by-nc-sa	96
cc by-nc-sa #	96
cc by-nd	96
cc by-nd #	96
cc by-sa	96
cc by-sa #	96
cc#	96
cc# #	96
""", 'ce': """
ce champ est obligatoire	1878
ce champ est requis	1878
cek email anda	2307
cek harga	2333
cel mai popular	3482
cele mai apreciate	3459
cele mai citite	3424
cele mai citite articole	3452
cele mai noi	3424
cele mai populare	3424
cele mai vechi	3459
celoten zaslon	3915
cena dopravy	546
ceo ekran	3719
cerca	2377
cerrar	1328
cerrar ventana	1472
ces articles devraient vous plaire	1848
cetak	2240
cetak artikel	2273
cetak halaman	2273
cetak resep	61
ceva nu a mers bine	3484
cevap yaz	4198
cevapla	4154
""", 'cg': """
cgu	1797
cgv	1797
""", 'ch': """
champ obligatoire	1878
champ requis	1878
champs obligatoires	1878
champs requis	1878
change text size	1313
changer de formule	1876
chaque contribution compte	1873
chaque don compte	1843
chaque euro compte	1843
chaque geste compte pour nous	1873
chaque matin, gratuit	1878
chaque mois	1874
chaque vendredi, gratuit	1878
chargement du lecteur	1863
chargement du sondage	1835
charger la publication	1867
charger le contenu	1867
charger le post	1867
charger le tweet	1867
charger plus	1807
charger plus de commentaires	1855
chci darovat	470
check amazon	1281
check je inbox	2984
check price	1281
check price at amazon	1281
check prices	1281
check your email	1202
check your inbox	1202
check your spam folder	1300
chiedi alla nostra ia	2393
chiudi	2342
chiudi finestra	2476
chiudi gallery	2476
chiudi la finestra	2476
chiudi menu	2377
choisir	1877
choisir cette offre	1876
choisir mes cookies	1902
choisir mon montant	1907
choisissez la formule qui vous convient	1844
choisissez un montant	1769
choisissez votre formule	1844
choose	1299
choose an amount	1043
choose this plan	1298
choose your offer	1298
choose your own amount	1296
choose your payment method	1043
choose your plan	1046
choose your subscription	1298
""", 'ci': """
cijeli zaslon	3719
cita summa	2826
citation formats	1271
cite this article	1271
citer	1894
citi lasa	2782
citi raksti	2782
""", 'cl': """
clasificados	1359
classer	1894
clicca per attivare l'audio	2468
click here	1097
click on a star to rate it	1251
click to enlarge	1097	1303
click to unmute	1291
clique para ativar o som	3387
cliquer ici pour partager	1790
cliquez pour activer le son	1903
close	1038
close ad	1314
close extra sharing options	1068
close gallery	1303
close image	1303
close menu	1097
close share panel	1068
close this message	1037
clube do assinante	3317
""", 'co': """
cobrado anualmente	3360
codes promo	1795
codeword	1283
codici sconto	2459
coduri de reducere	3509
cognome	2445
cognoms	448
colabora	1329
collapse	1097
com desactivar el bloquejador	440
com desactivar-lo	441
come disattivare adblock	2437
come disattivare l'ad blocker	2437
come disattivarlo	2438
comece o quiz	3340
comenta	1364
comentar	1364	3291
comentarii	3423
comentarii dezactivate	3499
comentariile sunt dezactivate	3499
comentario	1364
comentarios	1364
comentarios desactivados	1458
comentarios solo para suscriptores	1458
comentaris	396
comentariu	3423
comente	3291
commander le livre	1861
commencer le quiz	1858
comment	1069	1087
comment deleted	1311
comment ne plus voir ce message	1761
comment policy	1087
comment rules	1311
commenta	2370
commenta l'articolo	2370
commenta per primo	2370
commentaire	1800
commentaires	1800
commenter	1790	1800
commenter l'article	1800
commenti	2370
commenti disattivati	2462
commenti riservati agli abbonati	2462
commenting guidelines	1311
commenting policy	1311
commenting rules	1311
commento	2370
commento in attesa di moderazione	2401
comments	1087
comments off	1087
commercial content	1078
commercial feature	1314
commercieel partnerschap	3001
community guidelines	1087
community rules	1087
como desativar	3356
como desativar o bloqueador	3355
compare plans	1046
comparte	1353
comparte esta noticia	1482
comparteix	396
comparteix a facebook	419
comparteix a whatsapp	419
comparteix a x	419
comparteix per correu	459
comparteix per whatsapp	459
compartilhar	3281
compartilhar no linkedin	3281
compartilhar no twitter	3281
compartilhar no whatsapp	3281
compartilhar no x	3281
compartilhar por e-mail	3281
compartilhar via	3281
compartilhe	3281
compartilhe este artigo	3402
compartilhe isso	3281
compartilhe no whatsapp	3376
compartir	1353
compartir en	1353
compartir en bluesky	1353
compartir en linkedin	1353
compartir en telegram	1353
compartir en twitter	1353
compartir en whatsapp	1453
compartir en x	1353
compartir noticia	1482
compartir por correo	1353
compartir por email	1353
compartir por whatsapp	1453
complete coverage	1092
compra ahora	1481
compra el libro	1423
compra el llibre	429
compra entrades	429
compra i biglietti	2425
compra il libro	2425
compra les entrades	429
compra questo numero	2396
compra su amazon	2425
compra tus entradas	1423
compra'l a amazon	429
compralo su amazon	2425
comprar agora	3401
comprar ahora	1481
comprar bilhetes	3343
comprar el libro	1423
comprar en amazon	1423
comprar entradas	1423
comprar este libro	1423
comprar este livro	3343
comprar ingressos	3343
comprar na amazon	3343
comprar o livro	3343
compre agora	3401
compre bilhetes	3343
compre na amazon	3343
compre o livro	3343
compris	1808
comunicar erro	3291
comunicar um erro	3381
comunicar un error	1458
concordo	3288
condiciones de uso	1361
condiciones generales	1361
conditions d'utilisation	1797
conditions de publication	1835
condividi	2360
condividi articolo	2360
condividi la notizia	2485
condividi questa pagina	2485
condividi questo articolo	2485
condividi su	2360
condividi su facebook	2360
condividi su linkedin	2360
condividi su telegram	2360
condividi su twitter	2360
condividi su whatsapp	2457
condividi su x	2360
condividi via email	2360
condividi via whatsapp	2457
condivisioni	2360
condizioni d'uso	2367
conectare	3412
conectare cu facebook	3481
conectare cu google	3481
configura les galetes	402
configurar cookies	1361
confira a oferta	3401
confirm password	1298
connectez-vous	1771
connexion	1771
consent & continue	1289
consenti	2436
consenti sempre	2431
consigliati	2374
consigliati per te	2374
consigue tu entrada	1395
consulta las esquelas de hoy	1395
consulta las normas de la comunidad	1400
consulta les esqueles	407
consulta todas nuestras newsletters	1406
consulter	1807
cont nou	3412
contact	1097	1800	2879	3423
contact met de auteur	2987
contact met de redactie	2991
contact us	1087
contact us securely	1306
contacta amb nosaltres	453
contacta con el autor	1475
contacta con la autora	1475
contacta con nosotros	1447
contactar	1476
contactar al autor	1447
contactar con el periodista	1475
contacte o autor	3369
contacter ce journaliste	1915
contacter la journaliste	1915
contacter le journaliste	1915
contactez-nous	1800
contacto	1364
contactos	3291
contato	3291
contatta il giornalista	2479
contatta l'autore	2479
contatta l'autrice	2479
contatta la redazione	2451
contattaci	2370
contattare la redazione	2451
contatti	2370
contenido de marca	1359
contenido de nuestros socios	1368
contenido de pago	1423
contenido elaborado por la marca	1395
contenido exclusivo	1334
contenido exclusivo para socios	1410
contenido externo	1391
contenido externo recomendado	1391
contenido ofrecido por	1359
contenido pagado	1423
contenido para suscriptores	1334
contenido patrocinado	1359
contenido promocionado	1359
contenido recomendado	1414
contenido relacionado	1368
contenido solo para usuarios registrados	1410
contenidos recomendados	1414
contenidos relacionados	1368
content from our partner	1170
content from our partners	1170
content from our sponsor	1170
contenu commercial	1795
contenu de marque	1795
contenu externe	1827
contenu partenaire	1795
contenu payant	1861
contenus partenaires	1795
contenuti a pagamento	2425
contenuti correlati	2374
contenuti sponsorizzati	2365
contenuto a pagamento	2425
contenuto esterno	2391
contenuto esterno consigliato	2391
contenuto generato con ia	2468
contenuto per abbonati	2348
contenuto premium	2410
contenuto promozionale	2396
contenuto riservato	2348
contenuto riservato agli abbonati	2410
contenuto riservato agli utenti registrati	2410
contenuto sponsorizzato	2365
contingut exclusiu per a subscriptors	417
contingut extern	402
contingut extern recomanat	402
contingut ofert per	407
contingut pagat	429
contingut patrocinat	396
continua a leggere	2377
continua al navegador	436
continua al web	436
continua amb apple	417
continua amb facebook	417
continua amb google	417
continua con apple	2410
continua con facebook	2410
continua con google	2410
continua con l'email	2473
continua con la mail	2473
continua depois da publicidade	3286
continua llegint	420
continua nel browser	2434
continua senza accettare	2367
continua senza disattivare	2438
continua senza sostenere	2342
continua sul browser	2434
continua sul sito	2434
continuar a ler	3298
continuar com apple	3332
continuar com e-mail	3392
continuar com facebook	3332
continuar com google	3332
continuar con apple	1410
continuar con email	1469
continuar con facebook	1410
continuar con google	1410
continuar con mi correo	1469
continuar conectado	3360
continuar e fechar	3288
continuar en el navegador	1430
continuar en la web	1430
continuar lendo	3298
continuar leyendo	1371
continuar no browser	3352
continuar no navegador	3352
continuar no site	3352
continuar sem apoiar	3264
continuar sem desativar	3356
continuar sin desactivar	1434
continuar sin desactivarlo	1467
continuar sin donar	1328
continue	1038
continue a ler	3295
continue lendo	3269
continue reading	1092	1097
continue reading below	1078
continue reading the main story	1078
continue reading with a subscription	1046
continue to article	1037
continue to site	1289
continue to the article	1037
continue with ad blocker	1293
continue with apple	1298
continue with email	1298
continue with facebook	1298
continue with google	1298
continue with microsoft	1298
continue with x	1298
continue without accepting	1083
continue without disabling	1293
continue without donating	1037
continue without supporting	1037
continue without supporting us	1293
continuer avec apple	1844
continuer avec facebook	1844
continuer avec google	1844
continuer avec mon e-mail	1909
continuer avec mon email	1909
continuer dans le navigateur	1870
continuer la lecture	1771
continuer sans accepter	1797
continuer sans donner	1761
continuer sur le navigateur	1870
continuer sur le site	1870
continuer vers le site	1870
contribua	3265
contribuer	1762
contribuez	1800
contribuir	3265
contribuisci	2343
contribute now	1039
contribute with google	1039
contribuye	1329
controleer je inbox	2984
controleer uw inbox	2984
controlla la tua casella di posta	2444
controlla la tua email	2444
contul meu	3412
cook mode	61
cookie instellingen	2969
cookie notice	1083
cookie policy	1083	2367
cookie preferences	1083
cookie-einstellungen	746
cookie-indstillinger	669
cookie-innstillinger	3092
cookie-instellingen	2875
cookie-instellingen aanpassen	2903
cookiebeleid	2875
cookieindstillinger	608
cookieinnstillinger	3092
cookieinstellingen	2969
cookiepolicy	3969
cookiepolitik	608
cookies	482	608	2875	3028	3969
cookies aanpassen	2903
cookies ablehnen	869
cookies accepteren	2969
cookies akzeptieren	746
cookies beheren	2969
cookies erlauben	869
cookies instellen	2875
cookies policy	1083
cookies verwalten	869
cookies wijzigen	2903
cookies zulassen	869
cookievoorkeuren	2969
cookievoorkeuren aanpassen	2969
cookievoorkeuren wijzigen	2903
copia	460	2458
copia il link	2360
copia link	2360
copiar	1454	3377
copiar el enlace	1353
copiar enlace	1353
copiar link	1353	3281
copiar o link	3281
copied	1068
copied to clipboard	1167
copier	1894
copier l'url	1790
copier le lien	1790
copy	1069
copy link	1068	2240	4396
copy link copied	1068
copy link to clipboard	1068
copy this link	1068
copy url	1068
copyright notice	1307
copyright-hinweis	889
correctiebeleid	2991
correcties en aanvullingen	2991
corrections policy	1087	1306
correlati	2374
correo	1441
correu	448
cosa pensi di questo articolo	2393
count me in	1056
couper le son	1863
coupon e codici sconto	2484
""", 'cr': """
crea avviso	2478
crea un account	2348
crea un alert	2404
crear alerta	1405
crear cuenta	1334
crear una cuenta	1334
create a free account	1046
create account	1046
create an account	1046
create free account	1046
created with ai	1138
creative commons	96
creative commons licence	96
creative commons license	96
credit card	1044
credit or debit card	1044
creditcard	2852
criar alerta	3325
criar conta	3269
crucigrama	1422
crucigramas	1422
cruciverba	2424
cryptic crossword	1283
cryptogram	2962
""", 'cs': """
csatlakozz csapatunkhoz	2143
""", 'cu': """
cum dezactivez adblock	3476
cupones y descuentos	1481
cupons de desconto	3401
current time	1292
current time #	1292
curtir	3338
custom amount	1038
""", 'cz': """
czas czytania # min	3163
czas trwania	3224
czas trwania #	3223
czyta syntezator mowy	3223
czytaj bez reklam	3254
czytaj dalej	3163
czytaj dalej za	3138
czytaj w aplikacji	3225
""", "d'": """
d'autres articles	1804
""", 'da': """
da li je ovo bilo korisno	3740
da non perdere	2374
da non perdere in edicola	2365
da, molim	3723
da, prosim	3919
da, vreau	3474
dabartinis laikas #	2753
dacci la tua opinione	2419
daftar	2231
dagens korsord	4025
dagens krydsord	662
dagens kryssord	3085
dagens quiz	3085
daha fazla	4157
daha fazla haber	4225
daha fazla yorum	4198
daha sonra	4139
daha sonra hatirlat	4139
daha sonra oku	4148
daily newsletter	1056
dal web	2374
dalej	3160
dalies	2785
dalies ar rakstu	2780
dalintis	2711
dalintis facebook	2716
dalintis per whatsapp	2770
dalintis straipsniu	2770
dalintis su draugais	2716
dalyvaukite apklausoje	2718
dans cet article	1804
dapatkan di google play	2296
dapatkan sekarang	2333
dar ne prenumeratorius	2761
dar neturite paskyros	2761
darmowa dostawa	3217
darovat	470
darowizna na cele statutowe	3230
daruj	470	3853
das buch bestellen	866
das buch kaufen	866
das interessiert andere leser	753
das lesen andere	814
das neueste	753
das video kann in ihrem land nicht abgespielt werden	871
das video kann nicht abgespielt werden	871
das video konnte nicht abgespielt werden	871
das video konnte nicht geladen werden	871
date of birth	1301
datenschutz	746
datenschutz-einstellungen	746
datenschutz-manager	869
datenschutzeinstellungen	746
dauer	872
dauer #	872
dauerauftrag	712
dauerauftrag einrichten	877
dauerwerbung	743
""", 'de': """
de link is gekopieerd	2999
de samenvatting kan fouten bevatten	2905
de tekst gaat verder onder de foto	2873
de video is niet meer beschikbaar	2971
de video kan niet worden afgespeeld	2971
de videospeler wordt geladen	2971
deaktiver din adblocker	676
debat: skriv	611
debatregler	696
debatt: si din mening	3031
debatte	749
debatten er lukket	696
debattregler	3031
deconectare	3412
decrease font size	1313
decrease text size	1313
deel	2868
deel als cadeau	2999
deel artikel	2868
deel dit	2868
deel dit artikel	2868
deel dit bericht	2948
deel dit verhaal	2948
deel op facebook	2868
deel op twitter	2868
deel op x	2868
deel via	2924
deel via e-mail	2868
deel via whatsapp	2868
dein name	882
deine e-mail-adresse	725
deine meinung	749
deine nachricht	882
deine spende ist steuerlich absetzbar	877
deixa de seguir	457
deixa un comentari	396
deixa una resposta	423
deixar de seguir	3374
deixe uma resposta	3291
deja tu respuesta	1417
deja un comentario	1364
deja una respuesta	1364
dejar de seguir	1405
dejar un comentario	1364
del	603	3023
del artikel	603
del artikkel	3023
del artikkelen	3023
del artiklen	603
del artiklen gratis	594
del med	603	3023
del saken gratis	3014
del som gave	3123
del via e-mail	603
del via e-post	3023
del via whatsapp	3123
dela	3964
dela artikel	3964
dela artikeln gratis	3954
dela med	3964
dela via e-post	3964
dela via mejl	3964
dela via whatsapp	4063
delen	2868
delen op bluesky	2924
delen op facebook	2868
delen op linkedin	2924
delen op whatsapp	2924
delen op x	2924
delen via	2924
delen via e-mail	2868
delen via facebook	2868
delen via twitter	2868
delen via whatsapp	2868
deli	3861
deli kot darilo	3940
deli na facebooku	3861
deli prek whatsappa	3940
delite	3861
delite to novico	3861
delite to zgodbo	3861
delivered daily	1156
delivered to you	1056
delivered weekdays	1156
delivered weekly	1156
demp	3095
dempen opheffen	2971
dengarkan	2240
dengarkan artikel	2289
dengarkan artikel ini	2289
dengarkan berita	2289
dengarkan berita ini	2289
denne videoen er ikke lenger tilgjengelig	3094
denne videoen er ikke tilgjengelig	3094
denuncia	424
denunciar	1418	3338
denunciar comentario	1458
denunciar este comentario	1458
der er lukket for kommentarer	696
der inhalt kann nicht angezeigt werden	869
der opstod en fejl	685
der player wird geladen	871
der skete en fejl	685
der videoplayer wird geladen	871
derechos reservados	1477
deretter # kr/mnd til du sier opp	3014
derniers articles	1804
desa	396
desa l'article	419
desactiva el so	430
desactiva'l per continuar	440
desactiva'l per continuar llegint	440
desactivar el bloqueador	1433
desativar bloqueador	3355
desativar som	3345
desative-o para continuar	3355
desative-o para continuar a ler	3355
desativei o meu bloqueador	3355
desbloquear	1439	3361
desbloquear artigo	3392
descarga la app	1430
descargar app	1430
descargar audio	1424
descargar el audio	1424
descargar episodio	1424
descargar la app	1430
descarrega l'app	436
descarrega l'episodi	430
descarrega't l'app	436
descarrega-te-la a l'app store	436
descarregue na app store	3352
deschide	3427
descriptions off	1291
descubre las ofertas	1469
descuentos	1359
descurtir	3338
desplegar	1372
desplegar redes sociales	1353
destacadas	1368
destacados	1368
destaques	3295
destek ol	4140
destek olun	4140
det er gratis at oprette en profil	594
det oppsto en feil	3108
det oppstod en feil	3108
detail	2251
details	757	1098	2887
details anzeigen	757
detaily	489
detalhes	3299
detalii	3427
detaljer	620	3039	3980
detalles	1372
detaylar	4158
dettagli	2378
dette er en annonse	3027
dette er en plus-artikel	594
dette er en plussak	3014
dette felt er obligatorisk	684
dette feltet er obligatorisk	3107
dette indhold kan ikke vises	669
dette innholdet er ikke tilgjengelig	3092
dette innholdet kan ikke vises	3092
dette leser andre	3035
devamini oku	4157
devenez membre	1762
devenir membre	1762
deze audio is gemaakt met ai	2971
deze content is niet beschikbaar	2969
deze content kan niet worden getoond	2969
deze inhoud is niet beschikbaar	2969
deze inhoud kan niet worden getoond	2969
deze inhoud kan niet worden weergegeven	2969
deze video is niet beschikbaar	2903
deze video is niet beschikbaar in jouw land	2971
deze video is niet beschikbaar in uw land	2971
deze video is niet meer beschikbaar	2971
deze video kan in uw land niet worden afgespeeld	2971
deze video kan niet worden afgespeeld	2971
""", 'dh': """
dha	4161
""", 'di': """
di gali klysti	2767
di santrauka	2718
diapositive suivante	1912
dibacakan oleh ai	2289
dibacakan oleh suara sintetis	2289
dibuat dengan ai	2328
dicci la tua	2401
didesnis tekstas	2770
didukung oleh	2321
die meistgelesenen artikel	753
dienos klausimas	2747
diesem autor folgen	895
diesem thema folgen	895
diesen artikel kommentieren	749
diesen artikel teilen	738
diesen artikel verschenken	810
diesen beitrag auf facebook ansehen	782
diesen beitrag auf instagram ansehen	782
diesen tweet ansehen	782
dieser artikel ist gesperrt	879
dieser autorin folgen	895
dieser inhalt kann hier nicht angezeigt werden	869
dieser inhalt kann nicht angezeigt werden	869
dieser kommentar wurde entfernt	893
dieser text wird automatisch vorgelesen	871
dieses feld ist ein pflichtfeld	881
dieses feld ist erforderlich	881
dieses video kann in ihrem land nicht abgespielt werden	871
digg	1069
digital	1299	4045
digital subscription	1046
digital-abo	717
digitalabo	717
digitale krant	2853
digitaler briefkasten	888
digite seu e-mail	3273
digite seu email	3393
digues la teva	423
dihasilkan oleh ai	2328
dimensione carattere	65
dimensione del carattere	2457
dimensione del testo	2457
dimensione testo	65	2360
dimensiune text	65
dimensiunea textului	3495
diminuir fonte	3376
diminuir texto	3376
din besked	685
din e-mail	599
din e-mailadresse	684
din e-post	3019	3959
din e-postadress	4047
din e-postadresse	3019
din email	684
din melding	3108
din stemme er registreret	662
din stemme er registrert	3085
din stemme er talt	3085
din stemme er talt med	662
dinle	4148
dipersembahkan oleh	2321
dirbk su mumis	2718
dirbtinis intelektas gali klysti	2767
direct debit	1044
direct lezen	2923
direct naar het recept	61
direct naar inhoud	2987
direct toegang	2923
direct verder lezen	2853
direitos reservados	3398
direkt zum rezept	61
direkte	672	3095
diritti riservati	2480
disattiva adblock	2437
disattiva audio	2427
disattiva l'ad blocker	2437
disattiva l'audio	2427
disattivalo per continuare	2437
disattivalo per continuare a leggere	2437
discussie	2879
discussion about this post	1097
discussione chiusa	2370
disdici in qualsiasi momento	2442
disdici quando vuoi	2442
diskuse	485
diskusia	3762
diskuter	3031
diskutera	3972
diskutieren	794
diskuze	485
dislike	1312
dismiss	1038
dismiss this message	1037
disponibil pe app store	3472
disponible a google play	436
disponible a l'app store	436
disponsori oleh	2321
distribuie	3417
distribuie acest articol	3510
distribuie articolul	3417
distribuie pe facebook	3451
distribuie pe whatsapp	3451
dit artikel delen	2924
dit artikel is afgeschermd	2981
dit artikel is auteursrechtelijk beschermd	2992
dit artikel is vergrendeld	2981
dit artikel wordt voorgelezen door een computerstem	2971
dit bericht op instagram bekijken	2903
dit fragment is niet meer beschikbaar	2971
dit is een advertentie	2928
dit is een premium artikel	2923
dit navn	685
dit veld is verplicht	2984
dit vind je misschien ook leuk	2883
ditagih bulanan	2305
ditagih tahunan	2305
diterjemahkan otomatis	2315
dites-nous pourquoi	1897
ditt meddelande	4048
ditt namn	4048
ditt navn	3108
diventa socia	2439
diventa socio	2343
diventa sostenitore	2343
diventa sostenitrice	2439
""", 'dl': """
dla zalogowanych	3233
""", 'dn': """
dnes ne	469
dnes nie	3766
""", 'do': """
do dossier	3239
do e-shopu	545
do fotogalerie	567
do galerie	567
do koszyka	3216
do mesmo autor	3295
do not sell my personal information	1083
do not sell or share my personal information	1083
do obchodu	545
do sklepu	3216
doar	3265
dodaj do koszyka	3216
dodaj kao preferirani izvor	3743
dodaj komentar	3861
dodaj komentarz	3156
dodaj kot prednostni vir	3939
dodaj med moje teme	3939
dodaj med prednostne vire	3939
dodaj u korpu	3715
dodaj u moje teme	3743
dodaj u preferirane izvore	3743
doe	3265
doe agora	3265
doe de test	2961
doe mee en win	2908
don libre	1873
don mensuel	1762
don ponctuel	1762
don unique	1874
don't have an account	1298
don't have an account? sign up	1298
don't miss	1092
don't miss out	1056
don't want to see this? remove ads	1078
dona	1329	2343
dona adesso	2343
dona ahora	1329
dona ogni mese	2439
dona ora	2343
dona una tantum	2439
dona'ns suport	389
donar	1329
donar ahora	1329
donasi	2230
donasi bulanan	2302
donasi rutin	2302
donasi satu kali	2302
donasi saya	2329
donasi sekali	2302
donasi sekarang	2230
donate	1039
donate become	1039
donate by bank transfer	1296
donate by paypal	1296
donate crypto	1296
donate here	1039
donate in cryptocurrency	1296
donate monthly	1039
donate now	1039
donate today	1039
donate via bank transfer	1296
donate via paypal	1296
donate via stripe	1296
donate with card	1296
donate with paypal	1296
donaties zijn fiscaal aftrekbaar	2978
donation page	1296
donations are tax-deductible	1161
donativo mensal	3358
donazione libera	2439
donazione mensile	2343
donazione singola	2343
donazione una tantum	2439
doneer	2849
doneer eenmalig	2978
doneer hier	2978
doneer maandelijks	2978
doneer nu	2849
doneer via bankoverschrijving	2978
doneer via ideal	2920
doneer via paypal	2978
doner	591	3011
donera	3951
donera nu	3951
doneren	2849
doniraj	3650	3853
doniraj enkratno	3922
doniraj jednokratno	3726
doniraj odmah	3650
doniraj putem paypala	3726
doniraj zdaj	3853
donirajte	3650	3853
donner	1762
donner votre avis	1855
doorgaan met apple	2981
doorgaan met facebook	2981
doorgaan met google	2981
doorgaan zonder uitschakelen	2976
doorsturen	2868
doprava zdarma	546
dopusti	3723
dopusti jednom	3717
dopusti obavijesti	3722
dopusti oglase	3725
dossier	753	1804	2374	2883
dossiers	753	1804	2883
dosyaya git	4225
dovoli	3919
dovoli enkrat	3912
dovoli obvestila	3918
dovoli oglase	3921
download (mp#	871
download aplikasi	2296
download audio	1291
download citation	1271
download data is not yet available	1271
download de podcast	2971
download episode	671
download lyd	671
download the audio	1291
download transcript	1291
downloaden in de app store	2973
dowolna kwota	3230
dozvoli	3723
dozvoli reklame	3725
""", 'dr': """
dra tillbaka samtycke	4033
drucken	738
drug znesek	3922
druge novice	19
drugi iznos	3726
drukuj	3148
drukuj przepis	61
""", 'du': """
du bruger adblock	676
du bruger en adblocker	676
du bruger en annonceblokering	676
du bruker adblock	3099
du bruker annonseblokkering	3099
du bruker en adblocker	3099
du bruker en annonseblokkerer	3099
du er nu tilmeldt	599
du er nu tilmeldt nyhedsbrevet	599
du folgst diesem thema	895
du har allerede stemt	3085
du har lest alle gratisartiklene dine	3104
du hast bereits abgestimmt	862
du kan altid afmelde dig	684
du kan til enhver tid afmelde dig	599
dukung jurnalisme independen	2230
dukung jurnalisme kami	2302
dukung kami	2230
dukung kami di patreon	2302
dukungan anda berarti	2329
durada	431
duraklat	4206
durasi	2290
durasi video	2328
durata	2428
durata videoclipului	3503
duration	1292
duration #	1292
duration time	1291
durch ki erstellt	891
duur	2972
duur #	2972
""", 'dy': """
dyskusja	3156
""", 'e-': """
e-avis	594	3014
e-edition	1097
e-gazete	4141
e-mail	475	599	725	1069	1441	1879	2445	3141	3273	3484	3527
e-mail adresa	3732
e-mail eingeben	725
e-mail eller brugernavn	681
e-mail lub login	3233
e-mail non valida	2444
e-mail teilen	738
e-mail-adresse	725
e-mail-adresse eingeben	725
e-mail-adresse oder benutzername	879
e-mailadres	2858
e-mailadres of gebruikersnaam	2981
e-mailadresse	599
e-mailen	2868
e-paper	717	1097
e-pasta adrese	2804
e-pasts	2804
e-poodi	1529
e-post	1515	3019	3959
e-post eller brukernavn	3104
e-posta	4178
e-posta adresiniz	4178
e-posta adresinizi girin	4178
e-posta ile devam et	4248
e-postadress	3959
e-postadresse	3019
e-postadressen din	3107
e-postanizi girin	4249
e-postanizi kontrol edin	4221
e-posti aadress	1515
e-tidning	3954
e-wydanie	3138
""", 'ea': """
early bird -liput	1715
early bird jegyek	2186
early bird tickets	1286
early bird tickets on sale now	1286
early bird vstupenky	545
early bird-biljetter	4029
early bird-billetter	3089
early bird-tickets	2965
early-bird tickets	1286
early-bird-tickets	866
eavis	3014
""", 'eb': """
ebben a cikkben	2207
""", 'ec': """
ecran complet	3467
""", 'ed': """
edasi lugemiseks logi sisse	1490
edellinen	1671
edellinen artikkeli	1736
edellinen juttu	1669
edellinen kuva	1736
edellinen sivu	1736
edited	1312
editor's choice	1092
editor's pick	919	1092
editor's picks	1092
editors' choice	1092
editors' picks	1092
edizione digitale	2348
""", 'ee': """
eelmine artikkel	1543
eelmine leht	1543
eelmine pilt	1543
eenmalig	2849
eenmalige donatie	2979
eenmalige gift	2979
eerste maand gratis	2923
""", 'ef': """
efterlad en kommentar	696
efternamn	4048
efternavn	685
eftertryk forbudt	692
""", 'eg': """
eget belopp	4042
""", 'ei': """
ei kiitos	1652
ei kommentteja	1745
ei nyt	1652
ei roskapostia	1733
ei tunnusta	1730
ei, kiitos	1652
eigen bedrag	2978
eigener betrag	877
eilmeldungen	874
eilmeldungen aktivieren	873
eilmeldungen erhalten	873
ein fehler ist aufgetreten	882
einblenden	757
einde advertentie	3001
einde van de advertentie	3001
einen kommentar hinterlassen	893
eingeloggt bleiben	879
einklappen	756	885
einloggen	717
einmalig	712
einmalig spenden	712
einschalten	874
einstellungen	746
einstellungen verwalten	869
einverstanden und weiter	869
einwilligen und weiter	869
einwilligung	746
einwilligung verwalten	869
einwilligung widerrufen	869
einwilligungen verwalten	869
""", 'ej': """
ej prenumerant	4044
""", 'ek': """
ekskl. fragt	666
eksklusivt for abonnenter	3104
eksklusivt for medlemmer	681
ekskluzivno za pretplatnike	3728
eksternt indhold	669
eksternt innhold	3092
""", 'el': """
el crucigrama de hoy	1459
el quiz de la semana	1459
el sudoku de hoy	1459
el test de la semana	1459
el teu missatge s'ha enviat	447
el teu vot s'ha registrat	423
el vostre vot s'ha registrat	423
elders op het web	2883
eldste	3120
elegir	1439
elegir cantidad	1468
elegir cookies	1463
elegir esta oferta	1438
elegir plan	1438
elfelejtetted a jelszavad	2201
elfelejtettem a jelszavam	2201
elige la cantidad	1468
elige plan	1438
elige tu plan	1438
elige un importe	1468
elige una cantidad	1332
elijo la cantidad	1468
elk moment opzegbaar	2981
elke bijdrage helpt	2978
elke bijdrage telt	2920
elke donatie helpt	2978
elke donatie telt	2920
elke euro helpt	2978
elke euro telt	2920
elke vrijdag. gratis. geen spam	2984
eller	682	3105	4045
elolvasom	2143
els nostres jocs	426
els nostres socis	434
els preus poden variar	407
elsewhere on the web	1092
elta	2721
elta inf	2721
""", 'em': """
em alta	3295
em destaque	3295
email	995	1056	1069	1441	1879	2308	2445	3363	3484	3527	4462
email (required	1056
email address	1056
email anda	2331
email article	1068
email ini sudah terdaftar	2331
email invalid	3483
email non valida	2444
email or username	1298
email this	1068
email tidak valid	2307
email to a friend	1068
embed laden	869
emne	685	3108
emneord	3035
emner	616	3035
emner i artikkelen	3110
emner i artiklen	687
empezar el test	1420
empfehlen	738	894
empfehlungen	753
empfehlungen der redaktion	753
empfohlen	880
empfohlen von outbrain	897
empfohlen von taboola	897
empfohlene artikel	753
empfohlener externer inhalt	746
empfohlener redaktioneller inhalt	746
""", 'en': """
en avantajli	4220
en ce moment	1804
en collaboration avec	1895
en continu	1804
en directo	1368
en eski	4199
en eskiler	4199
en este tema	1414
en iyi fiyat	4220
en otros medios	1368
en portada	1368
en savoir plus	1797	1807
en yeni	4199
en yeniler	4199
encara no ets subscriptor	445
encontrou algum erro	3291
encontrou um erro	3291
encuesta	92
end of ad	1314
end of advert	1314
end of advertisement	1314
end of advertising	1314
ende der anzeige	897
ende der werbung	856
endre cookie-innstillinger	3092
endre samtykke	3092
engangsdonation	678
engangsgave	3011
enim loetud	1492
enkratna donacija	3922
enlace copiado	1353
enlace copiado al portapapeles	1413
enlarge	1098
enlarge image	1097
enlarge photo	1303
enlarge picture	1303
enlarge this image	1097
enne kommenteerimist loe reegleid	1496
enquesta	92
enquete	92
enregistrer	1790
enregistrer cet article	1847
enregistrer l'article	1847
enregistrer la recette	61
entdecken sie unsere newsletter	800
entendi	3299
entendido	1372
enter amount	1043
enter your email address	1056
enter your own amount	1296
entra	2348
entra amb facebook	445
entra amb google	445
entra nella conversazione	2401
entradas	1455
entradas relacionadas	1368
entrar	1334	3269
entrar com apple	3332
entrar com facebook	3332
entrar com google	3332
entre	3269
entre com sua conta	3332
entre para comentar	3337
entrez votre e-mail	1910
entrez votre email	1910
envia	448
envia el comentari	423
envia la resposta	423
envia per correu	419
envia un comentari	423
envia'ns les teves fotos	453
envia-ho per correu	419
enviar	91	1441	3363
enviar a un amigo	1413
enviar comentario	1417
enviar para um amigo	3334
enviar por correo	1353
enviar por e-mail	3281
enviar por email	1353
enviar por whatsapp	1353
enviar resposta	3337
enviar respuesta	1417
enviar voto	91	1417
envie de lire la suite	1844
envoyer	1879
envoyer le commentaire	1855
envoyer par courriel	1847
envoyer par e-mail	1790
envoyer par email	1790
envoyer par mail	1790
envoyer un commentaire	1855
""", 'ep': """
epaper	1097
""", 'er': """
er der fejl i artiklen	611
er du abonnent	3104
er du allerede abonnent	594	3014
er du ikke abonnent	3104
er ging iets mis	2985
er ging iets mis. probeer het later opnieuw	2916
er ging iets mis. probeer het opnieuw	2984
er is een fout opgetreden	2985
er is een fout opgetreden. probeer het later opnieuw	2984
er is iets misgegaan	2916	2985
er is iets misgegaan. probeer het later opnieuw	2916
erfolgreich	882
erfolgreich abonniert	881
erfolgreich angemeldet	881
ergebnis anzeigen	91	862
ergebnisse anzeigen	91	757	862
erlauben	874
err/bns	1500
error al cargar el video	1464
errore nel caricamento del video	2468
erstellt mit ki	784
""", 'es': """
es folgt werbung	856
es ist ein fehler aufgetreten	800
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	800
escaneie o qr code	3352
escaneja el codi qr	436
esci	2348
esci da schermo intero	2427
escolha a sua assinatura	3360
escolha do editor	3295
escolha o seu plano	3332
escolha o valor	3391
escolha seu plano	3332
escolha sua assinatura	3360
escolha um plano	3360
escolha um valor	3267
escolher	3361
escolher plano	3360
escolher valor	3391
escolta aquest article	430
escolta l'article	430
escribe al autor	1447
escribe tu correo	1406
escribe tu email	1406
escribe un comentario	1364
escuchar	1353
esita video	1532
esmu abonents	2827
espace partenaire	1795
espacio patrocinado	1395
espandi	2378
especiais	3295
esqueceu a senha	3269
esqueceu-se da palavra-passe	3360
esqueci minha senha	3269
esquelas	1395
esqueles	407
essai gratuit	1771
estatuto editorial	3370
este campo es obligatorio	1440
esu prenumeratorius	2761
""", 'et': """
et pot interessar	393
et pots donar de baixa en qualsevol moment	413
et pots donar de baixa quan vulguis	447
et queden # articles gratis aquest mes	417
et recomanem	393
ethvert bidrag hjelper	3101
etichete	3424
etiketler	4155
etiquetas	1368	3295
etiquetes	420
ets subscriptor? identifica't	417
ett fel uppstod	4048
etternavn	3108
etunimi	1734
etusivu	1669	1671
etusivulle	1669
etwas ist schiefgelaufen	882
""", 'ev': """
every contribution counts	1161
every contribution helps	1296
every contribution makes a difference	1296
every contribution, however small, makes a difference	1296
every dollar counts	1161
every donation counts	1161
every donation helps	1296
every donation helps, however small	1296
every donation makes a difference	1296
every donation, however small, helps	1296
every friday. free. no spam	1300
every gift counts	1161
evet, istiyorum	4212
""", 'ex': """
excl. verzendkosten	2965
exclusief abonneevoordeel	2965
exclusief verzendkosten	2965
exclusief voor leden	2981
exclusiu per a subscriptors	417
exclusive content	1046
exclusive for members	1298
exclusive for subscribers	1298
exclusive to members	1298
exclusive to subscribers	1165
exclusivo assinantes	3269
exclusivo para assinantes	3332
exclusivo para suscriptores	1438
expand	1097
expand all	1098
expand image	1303
expandera	3980
expandir	3299
explore	1095
explore more	1092
explore more on these topics	1092
explore our newsletters	1156
explore our subscription offers	1165
explore subscription offers	1165
export citation	1271
external content	1136
external links	1068
externe content	2903
externe inhalte	746
externe inhalte anzeigen	746
externe inhalte erlauben	746
externe inhoud	2903
externen inhalt anzeigen	746
externen inhalt laden	746
externer inhalt	746
externer inhalt konnte nicht geladen werden	782
""", 'ez': """
ezt is olvassa el	2141
""", 'fa': """
facebook	1069
facebook ile devam et	4219
facebook messenger	1069
facebook twitter	1068
facebook twitter email	1068
facebook twitter linkedin email	1068
facebook twitter whatsapp	1068
facebook x	1068
facturat anual	3481
facturation annuelle	1877
fai il quiz	2401
fai il test	2401
fai una domanda su questo articolo	2393
fai una donazione mensile	2472
fai una donazione singola	2472
faire le quiz	1858
faire un don	1762
faites le quiz	1858
fale com o autor	3369
fale conosco	3291
fandt du en fejl	611
fant du en feil	3031
farkli bir tutar	4216
farkli tutar	4216
fast geschafft	800	882
fast giver	3102
fatturazione annuale	2443
fatturazione mensile	2443
faturado anualmente	3360
favorilere ekle	4148
favoris	1790
fazer login	3269
fazer o quiz	3340
""", 'fe': """
featured articles	1092
featured content	1092
featured stories	1092
fechar	3264	3298
fechar galeria	3395
fechar janela	3395
fechar menu	3395
feedback	749	1087	2879
feedback geben	749
feedback geven	2994
feedback senden	891
fehler gefunden	749
fehler im artikel gefunden	749
fehler im text melden	888
fehler melden	749
fel i artikeln	3972
felirat	2192
feliratkozom	2146
feliratok	2192
feltet er obligatorisk	3107
fermer	1761
fermer la galerie	1912
fermer le menu	1807
fes el test	426
fes-te soci	389
fes-te subscriptor	389
fetching more	1097
""", 'fi': """
fi de l'anunci	429
fi de la publicitat	429
fields marked with * are required	1300
fields marked with an asterisk are required	1300
fikrim yok	4199
fil d'ariane	1882
fil info	1804
filed under	1092	1097
fim da publicidade	3343
fin de la publicidad	1423
fin del anuncio	1423
find out more	1097
fique por dentro	3273
firsati yakala	4255
first name	1056
fizetett tartalom	2136
""", 'fj': """
fjern annoncer	607
fjern annonser	3027
""", 'fl': """
flag	1312
flag as inappropriate	1311
flecha	1334
fler	3976
fler artiklar	3976
fler nyheter	3976
flere artikler	616	3035
flere artikler av forfatteren	3110
flere nyheder	616
flere nyheter	3035
flere saker	3035
flipboard	1069
""", 'fo': """
foglald le a helyed	2186
fold ud	620
folge ich	895
folgen	739
folgen sie uns	739
folie # aus #	883
folie # von #	883
follow	1073
follow author	1073
follow live	1073
follow this author	1073
follow this topic	1073
follow topic	1073
follow us	1073
follow us on facebook	1073
following	1073
font size	1068
fontin koko	65
fonttikoko	1748
for abonnenter	594	3014
for members only	1299
for subscribers	1046
forbliv logget ind	681
forgot password	1046
forgot your password	1046
forma de pagamento	3267
forma de pago	1332
formas de pagamento	3267
formas de pago	1332
formular trimis	3506
formulario enviado	1470
formulir terkirim	2331
fornavn	685	3108
forrige	619	3038
forrige artikel	616
forrige artikkel	3035
forrige bilde	3110
forrige billede	687
forrige side	3110
forse in seguito	2342
forsiden	616	3035
fortsett med apple	3104
fortsett med e-post	3104
fortsett med facebook	3104
fortsett med google	3104
fortsett med vipps	3104
forward # seconds	1291
foto	2248
foto # af #	686
foto # aus #	883
foto # av #	3109	4049
foto # no #	2840
foto # od #	3733	3929
foto # van #	2986
foto # von #	883
foto # z #	566	3238	3831
foto # ze #	566
foto # zo #	3831
foto #/#	566	686	883	1552	2774	2840	2986	3109	3238	3733	3831	3929	4049
foto anterior	1472	3395
foto berikutnya	2332
foto galeri	4155
foto lainnya	2311
foto precedente	2476
foto sebelumnya	2332
foto seguinte	3395
foto siguiente	1472
foto successiva	2476
foto's bekijken	2986
fotogalerie zde	567
fotogalerija	2718
fotografia # z #	3831
fotografia # zo #	3831
fotografia #/#	3831
fotografie # z #	566
fotografie # ze #	566
fotografie #/#	566
fotografija # od #	3733	3929
fotografija #/#	3733	3929
fotos anschauen	883
fotos ansehen	883
fotos anzeigen	883
fotostrecke	753
fotostrecke ansehen	884
fotostrecke starten	884
fout gespot	2879
fout gevonden	2991
fout gezien	2879
fout melden	2887	2991
foutje gezien	2879
""", 'fr': """
fra vores butik	666
fra vores partnere	701
fra vores shop	666
frag unsere ki	784
frage des tages	91
fragen sie unsere ki	784
fragt kan tilkomme	666
frais de port offerts	1861
frakt kommer i tillegg	3089
frakt tillkommer	4029
fraktkostnad tillkommer	4029
free amount	1296
free daily newsletter	1056
free newsletter	1056
free weekly newsletter	1056
free. no spam	1300
freier beitrag	877
freier betrag	877
friss	2141
from around the web	1092
from our advertisers	1314
from our partner	1314
from our partners	1092
from our shop	1286
from our sponsor	1078
from our sponsors	1078
from our store	1286
from the web	1092
""", 'fu': """
full coverage	1092
full name	1301
full results	1098
full score	1098
full screen	1292
full skjerm	3094
fullscreen	1097	1292
fullscreen image	1303
fullskjerm	3038
fundet en fejl	691
funnet en feil	3114
further reading on this site	1092
""", 'fy': """
fyll ut feltet	3107
""", 'ga': """
ga akkoord	2875
ga akkoord en sluit	2969
ga naar de inhoud	2987
ga naar inhoud	2886
ga naar recept	61
ga verder met apple	2981
ga verder met facebook	2981
ga verder met google	2981
gada abonements	2828
gagal memuat video	2328
galaxy store	94
galeri foto	2311
galerie # aus #	883
galerie # von #	883
galerie ansehen	884
galerie anzeigen	884
galerie foto	3487
galeriye git	4225
galeriyi kapat	4251
galite bet kada atsisakyti prenumeratos	2711
gallery	2374
gallery # of #	1302
gambar berikutnya	2332
gambar sebelumnya	2332
gambar selanjutnya	2332
gamble responsibly	1247
ganzen artikel lesen	756
gavelenke	3123
gavelink	699
gaven gir skattefradrag	3101
gaver gir skattefradrag	3101
""", 'ge': """
ge bort artikel	4063
ge bort artikeln	3954
ge feedback	4057
gebruikersnaam	2982
gebruikersnaam of e-mailadres	2981
gebruiksvoorwaarden	2875
geef cadeau	2924
geef een reactie	2879
geef eenmalig	2978
geef feedback	2913
geef je mening	2994
geef je mening over dit artikel	2913
geen mening	2962
geen spam	2984
gegenereerd door ai	2905
gegenereerd met ai	2905
gegenereerd met een ai-stem	2971
gekopieerd	3000
gekopieerd naar klembord	2999
gelen kutunuzu kontrol edin	4221
gelesen von einer synthetischen stimme	871
geluid aan	2971
geluid uit	2971
gem	603
gem artikel	603
gem artiklen til senere	603
gem indstillinger	669
gem opskrift	61
gem opskriften	61
gem til senere	603
gem valg	669
gemaakt door ai	2994
gemaakt met ai	2905
gemaakt met behulp van ai	2994
generado con ia	1464
generado por ia	1464
generat cu ai	3503
generat de ai	3503
generated by ai	1138
generated with ai	1310
generato con ai	2468
generato con ia	2468
generato dall'ia	2468
genererad av ai	4057
genererad med ai	4057
genereret af ai	694
genereret med ai	694
generert av ki	3117
generert med ki	3117
generirano umjetnom inteligencijom	3740
generirao ai	3740
generisao ai	3740
gerade nicht	711
gerado por ia	3387
gerelateerd	2883
gerelateerd nieuws	2883
gerelateerde artikelen	2883
gerelateerde onderwerpen	2883
gerenciar consentimento	3349
gerenciar cookies	3386
gerir consentimento	3349
gerir cookies	3288
gerir o consentimento	3349
geschenklink	896
geschenklink erstellen	896
geschenklink kopieren	896
geschwindigkeit	872
geslo	3925
gesponsert	743
gesponserter beitrag	87	815
gesponserter inhalt	743
gesponsord	2873
gesponsorde content	3001
gesponsorde inhoud	2873
gestion des cookies	1797
gestiona el consentiment	434
gestiona les galetes	434
gestionar consentimiento	1428
gestionar cookies	1361
gestionar el consentimiento	1428
gestionar mis cookies	1463
gestionar mis preferencias	1463
gestionar opciones	1463
gestisci consenso	2431
gestisci i consensi	2431
gestisci i cookie	2367
gestisci il consenso	2431
gestisci le opzioni	2467
gestisci le preferenze	2467
gestisci notifiche	2404
gestisci preferenze	2367
get alerts	1073
get deal	1281
get digital access	1046
get email updates	1056
get licence	1307
get news alerts	1295
get started	1046
get the daily email	1056
get the newsletter	1056
get this deal	1281
get tickets	1248
get your ticket	1286
get your tickets	1286
""", 'gi': """
gi bort artikkelen	3014
gi bort saken	3023
gi en engangsgave	3101
gi en gave	3101
gi et bidrag	3101
gi oss tilbakemelding	3117
gi skattefradrag	3101
gi tilbakemelding	3031
gift a subscription	1046
gift article	1046
gift link	1313
gift this article	1046
gift this story	1313
giften zijn fiscaal aftrekbaar	2978
gilla	4060
gillar	4060
gim	2287
gioca	2424
gioca gratis	2422
gioca ora	2422
gioca responsabilmente	2459
giochi	2424
giv artiklen til en ven	603
giv en gave	678
giv en kop kaffe	678
giv et bidrag	678
giv feedback	694
giv os en kop kaffe	678
giv os feedback	611
give a gift	1046
give a gift subscription	1039
give another amount	1296
give as a gift	1313
give feedback	1087
give monthly	1039
give now	1039
give this article	1313
give this article as a gift	1313
give today	1039
give us feedback	1087
gizle	4158
gizlilik	4151
gizlilik ayarlari	4208
gizlilik tercihleri	4208
gizlilik tercihlerim	4243
""", 'gj': """
gjeldende tid	3095
gjeldende tid #	3094
gjord av ai	4057
""", 'gl': """
glasaj	91	3713
glasajte	91
glasnost	3916
glasuj	91	3713	3908
glasujte	91
glemt adgangskode	594
glemt din adgangskode	681
glemt dit kodeord	681
glemt kodeord	681
glemt passord	3014
glemt passordet	3104
""", 'go': """
go ad-free	1314
go to donation page	1296
go to homepage	1303
go to the donation page	1296
go to the homepage	1303
go to top	1097
godkjenn	3028
godkjenn alle	3028
godta	3028
godta alle	3028
godta alle cookies	3092
godta alt	3092
godta og fortsett	3092
godta og lukk	3092
godta og vis	3092
google	1069
google anzeigen	897
google ile devam et	4219
google news	1069
google oglasi	3747
google play	94
google play store	94
google play'den alin	4210
google play'den indir	4210
google play'den indirin	4210
google plus	1069
google reklamos	2772
google'i reklaamid	1550
google-advertenties	3001
google-annoncer	701
google-annonser	4064
google-anzeigen	897
google-mainokset	1750
googlen mainokset	1750
got it	1083
""", 'gr': """
gracias por apoyarnos	1468
gracias por participar	91
gracias por su voto	1417
gracias por suscribirte	1341
gracias por tu apoyo	1468
gracias por tu voto	1393
gracias por votar	91	1393
gracias, tu mensaje ha sido enviado	1440
graj teraz	3212
gratis e senza spam	2444
gratis fragt	667
gratis frakt	3090
gratis i sense correu brossa	447
gratis ongkir	2321
gratis proberen	2853
gratis verzending	2966
gratis y sin spam	1440
gratis, tanpa spam	2307
gratis. geen spam	2984
gratis. ingen spam	4047
gratuit, chaque matin	1878
grazie per aver votato	91	2393
grazie per il sostegno	2472
grazie per il tuo feedback	2393
grazie per il tuo sostegno	2472
grazie per il tuo voto	91	2419
grazie per l'iscrizione	2355
grotere tekst	2999
""", 'gu': """
guarda anche	2374
guarda i risultati	91	2393
guarda l'article	419
guarda la gallery	2377
guarda le foto	2448
guarda tutte le foto	2448
guarda tutti i video	2448
guardar	1353	3281
guardar artigo	3402
guardar en favoritos	1413
guardar noticia	1482
guardar para ler mais tarde	3334
guardar preferencias	1428
guardar receita	61
guardar receta	61
guides d'achat	1804
gulir ke bawah untuk melanjutkan	2288
gulir untuk lanjut membaca	2243
gulir untuk melanjutkan membaca	2288
""", 'ha': """
ha ocurrido un error	1440
haber faydali oldu mu	4154
haber ihbar hatti	4227
haberde hata mi var	4227
haberi hediye et	4233
haberi kaydet	4148
haberi nasil buldunuz	4154
haberi oynat	4157
haberi puanla	4154
haberi sesli dinle	4148
haberi sesli dinleyin	4148
haberi sesli dinleyin (# dk	4148
haberi yazdir	4148
haberin devami	4150	4157
haberin devami reklamdan sonra	4150
haberin devamini oku	4225
haberin tamami	4157
haberin tamamini oku	4225
hacer el test	1420
hacker news	1069
hadiahkan artikel	2319
hadiahkan artikel ini	2273
hae	1671
haftanin testi	4239
hai dimenticato la password	2442
hai letto # articoli su # questo mese	2410
hai trovato un errore	2370
hai una segnalazione	2370
haku	1671
halaman berikutnya	2250
halaman sebelumnya	2311
halaman selanjutnya	2250
halaman: #	2250
halda teavitusi	1535
hallinnoi suostumuksia	1718
hallitse ilmoituksia	1723
hallitse suostumusta	1718
haluatko ilmoituksia	1723
haluatko saada ilmoituksia	1723
haluatko vastaanottaa ilmoituksia	1723
handelsbetingelser	608
hang be	2191
hang ki	2191
hantera cookies	3969
hantera dina samtycken	4033
hantera notiser	4038
hantera samtycke	4033
hanya untuk pelanggan	2305
har du allerede en konto	594	3014
har du allerede en profil	681
har du allerede konto	3104
har du en god historie	691
har du en konto	681
har du fundet en fejl	691
har du fundet en fejl i artiklen	691
har du funnet en feil	3114
har du funnet en feil i artikkelen	3114
har du glemt adgangskoden	681
har du glemt din adgangskode	681
har du glemt passordet	3104
har du hittat ett fel	4054
har du hittat ett fel i texten	4054
har du ikke en konto	681
har du ikke et abonnement	681
har du ikke konto	3104
har du inget konto	4044
har du konto	3104
har du opdaget en fejl	691
har du redan ett konto	3954
har du tips	3114
har du tips i saken	3114
has oblidat la contrasenya	390
has trobat un error	423
has vist un error	423
hasil jajak pendapat	2323
hasil polling	2283
hastighed	672
hastighet	3095	4036
hasznos volt a cikk	2140
hasznos volt ez a cikk	2214
hata bildir	4154
hata bildirin	4154
haut de la page	1882
haut de page	1807
have an account	1046
have an account? sign in	1046
have your say	1087
havonta	2202
haz clic para activar el sonido	1464
haz el quiz	1420
haz el test	1420
haz nuestro test	1420
hazte miembro	1329
hazte premium	1410
hazte socia	1329
hazte socio	1435
hazte socio/a	1435
""", 'he': """
he desactivado el bloqueador	1433
he desactivado mi bloqueador	1433
he desactivat el bloquejador	440
he oblidat la contrasenya	445
heb je al een account	2853
heb je hier iets aan	2994
hediye et	4234
heeft u al een account	2981
heli sisse	1532
help mee	2849
help ons om dit te blijven doen	2920
hem	3979
hemen al	4235
hemen bilet al	4204
hemen oy ver	4198
hemen oyna	4201
hemen satin al	4204
hemeroteca	1334
hent episoden	671
hent flere	687
hent indhold	669
hepsini kabul et	4151
her ay	4217
her hakki mahfuzdur	4253
her hakki saklidir	4253
her zaman izin ver	4208
herinner me later	2848
herlaad de pagina	2977
hesabim	4141
hesabim var	4219
hesabin yok mu	4219
hesabiniz var mi	4141
hesabiniz yok mu	4219
heslo	562	3827
het artikel gaat hieronder verder	2873
het laatste nieuws	2883
""", 'hi': """
hide	1098
hide ad	1078
hide caption	1097
hide comments	1087
hide password	1298
hide replies	1311
hide this ad	1314
hide this message	1037
hide transcript	1291
hier anmelden	717
hier bestellen	866
hier einloggen	717
hier erfahren sie, wie das geht	876
hier finden sie informationen zum datenschutz	782
hier kaufen	866
hier spielen	862
highlights generated by artificial intelligence	1138
hilfe	749
hinterlasse einen kommentar	893
hinterlassen sie einen kommentar	893
hinweis an die redaktion	794
hinweis geben	888
hinweis senden	888
hinweis zum datenschutz	746
hinweise anonym senden	888
hinweise zu diesem artikel	794
hitrost	3916
hitrost predvajanja	3915
hittade du ett fel	3972
hittat fel	3972
""", 'hj': """
hjem	619	3038
""", 'hl': """
hlasitost	551
hlasovat	91	485
hlasujte	91
hledat	488
""", 'ho': """
ho capito	2378
ho disattivato adblock	2437
ho disattivato l'ad blocker	2437
ho disattivato l'adblock	2437
ho letto e accetto l'informativa privacy	2444
ho letto e accetto l'informativa sulla privacy	2406
ho letto l'informativa privacy	2444
hoe wij onze bronnen beschermen	2991
hold deg oppdatert	3019
hold dig opdateret	599
hold meg innlogget	3104
hold mig logget ind	681
home	1097	2377	2886
hop til indhold	687
hop til indholdet	687
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3110
hopp til innhold	3038
hopp til innholdet	3038
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2913
house rules	1087
how did we do	1087
how to cite	1271
how to cite this article	1271
how to contact us securely	1306
how to disable ad blocker	1293
how to disable your ad blocker	1293
how to turn off your ad blocker	1293
how was this made	1310
how was this summary made	1310
how we protect our sources	1306
how we protect sources	1306
how we use ai	1138
hoy no	1328
""", 'hu': """
huawei appgallery	94
hubungi kami	2247
hubungi penulis	2312
hubungi redaksi	2312
huidige tijd	2972
huidige tijd #	2971
huisregels	2913
huomasitko virheen	1740
huomasitko virheen jutussa	1740
husk meg	3105
husk mig	682
""", 'hv': """
hva mener du? stem her	3038
hva synes du om denne saken	3031
hva synes du om saken	3031
hvad mener du? stem her	619
hvad synes du? stem her	619
hvala na glasanju	91	3712
hvala na glasu	3712
hvala na poruci	3731
hvala na registraciji	3731
hvala za glas	3907
hvala za sodelovanje v anketi	3907
hver fredag. gratis. ingen spam	3107
hver krone hjelper	3101
hver krone teller	3101
hvert bidrag hjelper	3101
hvorfor ser jeg denne annonce	701
hvorfor ser jeg denne annonsen	3125
hvorfor vises denne annonce	701
hvorfor vises denne annonsen	3125
""", 'i ': """
i accept	1083
i agree	1083
i already donated	1037
i already gave	1037
i already have a subscription	1298
i already have an account	1298
i am already a subscriber	1298
i betalt samarbete	4064
i commenti sono riservati agli abbonati	2401
i denne artikel	687
i denne artikkelen	3110
i denne saken	3110
i don't have an account	1298
i have an account	1298
i have disabled my ad blocker	1293
i have turned it off	1294
i have whitelisted this site	1293
i lettori hanno letto anche	2413
i nostri giochi	2422
i nostri partner	2432
i prezzi potrebbero variare	2396
i samarbeid med	3027
i samarbejde med	607
i samarbete med	3968
i understand	1098
i vantaggi dell'abbonamento	2425
""", "i'": """
i'll do it later	1037
i'm already a subscriber	1298
i'm in	1056
i've already donated	1037
i've disabled adblock	1293
i've disabled it	1294
i've disabled my ad blocker	1293
i've turned it off	1294
i've whitelisted this site	1293
""", 'ic': """
ich bin bereits abonnent	879
ich bin schon abonnent	879
ich bin schon dabei	711
ich habe bereits ein abo	879
ich habe bereits ein konto	879
ich habe den adblocker ausgeschaltet	875
ich habe den adblocker deaktiviert	875
ich habe ein konto	879
ich habe ihn ausgeschaltet	876
ich habe ihn deaktiviert	876
ich habe meinen adblocker deaktiviert	875
ich habe schon ein abo	879
ich habe schon ein konto	879
ich habe schon gespendet	711
ich stimme zu	746
icymi	1092
""", 'id': """
ideal	2852
identifiez-vous	1771
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2978
ielogojies	2780
ielogoties	2780
ielogoties ar google	2827
ievadi e-pastu	2804
ievadi savu e-pasta adresi	2804
ievadiet savu e-pastu	2829
ievadiet summu	2826
""", 'ig': """
iga annetus aitab	1538
iga euro aitab	1538
iga euro loeb	1538
iga toetus loeb	1538
igakuine annetus	1538
ignorer l'annonce	1903
igraj odmah	3712
igraj zdaj	3907
""", 'ih': """
iha	4161
ihr feedback	749
ihr kommentar	749
ihr name	882
ihre e-mail-adresse	725
ihre meinung	749
ihre nachricht	882
ihre nachricht wurde gesendet	881
ihre spende ist steuerlich absetzbar	804
ihre stimme wurde gespeichert	862
""", 'ik': """
ik begrijp het	2887
ik heb al een account	2981
ik heb al gedoneerd	2848
ik heb een account	2981
ik heb hem uitgezet	2977
ik heb mijn adblocker uitgeschakeld	2976
ik heb mijn adblocker uitgezet	2976
ik steun al	2848
ikke abonnent	3104
ikke abonnent endnu	681
ikke i dag	590	3010
ikke nu	590
ikke tillat	3098
iklan	2243
iklan berlanjut	2333
iklan sponsor	2278
ikuti jajak pendapat	2282
ikuti kuis	2285
ikuti kuisnya	2285
ikuti penulis	2316
ikuti polling	2282
ikuti topik	2316
ikuti topik ini	2316
""", 'il': """
il cruciverba del giorno	2463
il cruciverba di oggi	2463
il mio account	2348
il nostro codice etico	2451
il nostro shop	2425
il quiz del giorno	2463
il quiz della settimana	2463
il sondaggio	92
il sondaggio del giorno	91
il sudoku del giorno	2463
il sudoku di oggi	2463
il tuo indirizzo email	2355
il tuo messaggio	2445
il tuo nickname	2462
il tuo nome	2445
il tuo nome utente	2462
il tuo sostegno fa la differenza	2472
ilan	4150
ilgili haber	4155
ilgili haberler	4155
ilgili konular	4155
ili	3729
ilk ay # tl	4141
ilk yorumu siz yapin	4238
ilmainen toimitus	1716
ilmianna	1746
ilmianna kommentti	1745
ilmoita asiaton viesti	1745
ilmoita asiattomasta kommentista	1745
ilmoita mainoksesta	1750
ilmoita virhe	1740
ilmoittaudu webinaariin	1671
ilmoitukset	1724
ilmoitus	1663
ils ont lu aussi	1804
""", 'im': """
im liveblog	884
im shop ansehen	866
im shop kaufen	866
im trend	753
image # of #	1302
image suivante	1912
imagem anterior	3395
imagem seguinte	3395
imagen anterior	1472
imagen siguiente	1472
ime	3732	3928
ime i prezime	3732
ime in priimek	3928
immagine precedente	2476
immagine successiva	2476
immer anzeigen	869
immer entsperren	869
immer erlauben	869
immer informiert	725
immer informiert mit unserem whatsapp-service	856
importe personalizado	1468
importo a scelta	2439
importo libero	2439
importo personalizzato	2472
impossibile caricare il video	2468
impossibile riprodurre il video	2427
impostazioni cookie	2367
impostazioni della privacy	2431
impostazioni privacy	2431
impostazioni sulla privacy	2431
impressum	746
impresszum	2211
imprimeix	396
imprimeix l'article	419
imprimeix la recepta	61
imprimer	1790
imprimer cet article	1847
imprimer cette recette	61
imprimer l'article	1790
imprimer la recette	61
imprimir	1353	3281
imprimir a receita	61
imprimir artigo	3334
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4396
in case you missed it	1092
in collaborazione con	2459
in die zwischenablage kopiert	896
in diesem artikel	753
in dit artikel	2987
in evidenza	2374
in het nieuws	2883
in kooperation mit	743
in other news	1092
in our shop	1286
in partnership with	1078
in primo piano	2374
in this section	1092
in winkelwagen	2965
in zwischenablage kopieren	738
increase font size	1313
increase text size	1313
indeks	2248
indhold fra vores partnere	701
indholdet er beskyttet af ophavsret	692
indholdet er blokeret	669
indholdet kan ikke vises	669
indicates required	1300
indicates required field	1300
indietro di # secondi	2427
indirim kodlari	4255
indirizzo e-mail non valido	2444
indirizzo email	2355
indirizzo email non valido	2444
indlejret indhold	669
indsend	685
indsend kommentar	696
indstillinger	608
indtast din e-mail	599
indtast din mail	599
indtast e-mail	599
info iklan	2263
infolettre	1780
infolettres	1780
informa d'un error	405
informar de un error	1400
informar erro	3381
informasjonskapsler	3028
informationen zum datenschutz	782
informativa sulla privacy	2367
informazione promozionale	2396
informazione pubblicitaria	87	2396
ingat saya	2306
ingatkan saya nanti	2229
ingelogd blijven	2981
ingen bindingstid	3104
ingen bindningstid	4044
ingen holdning	663
ingen mening	3086
ingen spam	4047
ingen uppfattning	4026
ingesloten inhoud	2969
ingezonden mededeling	87	2928
ingrandisci	2377
ingrandisci foto	2448
ingrandisci il testo	2457
ingrandisci l'immagine	2448
ingrandisci la foto	2448
ingresar	1334
ingressos	3378
inhalt	756
inhalt aktivieren	869
inhalt anzeigen	746
inhalt entsperren	869
inhalt freigeben	869
inhalt immer anzeigen	869
inhalt laden	743
inhalt teilen	738
inhalte aktivieren	869
inhalte anzeigen	746
inhalte entsperren	869
inhalte immer anzeigen	869
inhalte laden	869
inhalte unserer partner	897
inhaltsverzeichnis	756
inhoud laden	2969
inhoud niet beschikbaar	2969
inhoud tonen	2903
inhoud van onze partners	3001
inhoudsopgave	2886
inicio	1371
inizia il quiz	2422
inkl. mwst	866
inkl. mwst. zzgl. versandkosten	866
inklappen	2887
inloggen	2853
inloggen met apple	2981
inloggen met facebook	2981
inloggen met google	2981
inna kwota	3230
inne teksty autora	3239
innebygd innhold	3092
innholdet er blokkert	3092
innholdet er ikke tilgjengelig	3092
innholdet kan ikke vises	3092
innstillinger	3028
innstillinger for informasjonskapsler	3092
innstillinger for personvern	3092
inquadra il qr code	2434
inschakelen	2975
inschrijven	2858
inscreva-se	3273
inscreva-se na newsletter	3273
inscription	1771
inscription gratuite	1840
inserisci il tuo indirizzo e-mail	2406
inserisci il tuo indirizzo email	2406
inserisci la tua email	2474
inserisci la tua mail	2474
inserisci qui il tuo commento	2370
inserisci un indirizzo email valido	2406
insira o seu e-mail	3393
insira o seu email	3327
insira seu e-mail	3327
instagram	1069
instagram-inhalte erlauben	746
instale a app	3352
instellingen	2875
instellingen opslaan	2969
inte idag	3950
inte nu	3950	4039
inte prenumerant	4044
integrame	3463
interzis minorilor	3497
introdu adresa de email	3506
introdu adresa ta de email	3444
introduce tu correo	1470
introduce tu email	1341
introductory offer	1298
introduza o seu email	3393
invalid address	1300
invalid email	1056
invalid email address	1300
invia	91	2445
invia a un amico	2412
invia commento	2370
invia il commento	2419
invia per email	2360
invia risposta	2419
invia via email	2360
inzerce	481
inzercia	3758
""", 'ir': """
ir a la app	1430
ir a la oferta	1481
ir a la portada	1444
ir a la receta	61
ir a la tienda	1423
ir a los comentarios	1364
ir al contenido	1371
ir al especial	1444
ir arriba	1371
ir para a loja	3343
ir para a receita	61
ir para o topo	3366
""", 'is': """
iscriviti	2355
iscriviti alla nostra newsletter	2355
iscriviti ora	2355
iscrizione completata	2406
iscrizione confermata	2474
isi survei	2282
isprintaj	3661
ispunite ovo polje	3731
""", 'iz': """
iz iste rubrike	3658
iz rubrike	3658	3858
izaberi	3729
izaberite iznos	3726
izaberite paket	3728
izaberite pretplatu	3728
izberi	3925
izberi znesek	3922
izberite	3925
izberite paket	3924
izberite znesek	3922
izbor urednice	3658
izbor urednika	3658
izdvajamo	3658
izin ver	4212
izinkan	2298
izinsiz kopyalanamaz	4253
izinsiz kullanilamaz	4253
izklopi zvok	3915
izklopil sem blokator oglasov	3920
izklopite adblock	3920
izklopite blokator oglasov	3920
izpildi testu	2815
izpolnite to polje	3927
izpostavljeno	3858
izradila umjetna inteligencija	3740
izveido kontu	2780
""", "j'": """
j'accepte	1797
j'accepte de recevoir les offres des partenaires	1840
j'accepte tous les cookies	1902
j'ai compris	1808
j'en profite	1771
""", 'ja': """
ja ets subscriptor	390
ja gerne	874
ja graag	2975
ja has votat	423
ja heu votat	423
ja l'he desactivat	440
ja segueixes aquest autor	457
ja segueixes aquest tema	457
ja tack	4039
ja tak	675
ja takk	3098
ja tens compte	417
ja tinc compte	445
ja, benachrichtigen	873
ja, bitte	874
ja, doe maar	2975
ja, gerne	874
ja, gjerne	3098
ja, graag	2975
ja, ich will	712
ja, ik steun	2920
ja, ik wil de nieuwsbrief ontvangen	2916
ja, tack	4039
ja, tak	675
ja, takk	3098
jaa	1661
jaa artikkeli	1661
jaa facebookissa	1661
jaa juttu kaverille	1661
jaa lahjana	1748
jaa whatsappissa	1661
jaarlijks	2982
jaarlijks betalen	2982
jaarlijks gefactureerd	2981
jadi donatur	2302
jag har ett konto	4044
jag har redan ett konto	4044
jaga	1490
jaga artiklit	1490
jaga e-postiga	1548
jaga facebookis	1495
jaga lugu	1495
jaga seda artiklit	1495
jajak pendapat	92
jak vypnout adblock	556
jangan lewatkan	2248
jangan sekarang	2298
jatka applella	1730
jatka facebookilla	1730
jatka googlella	1730
jatka lukemista	1654
jatka poistamatta	1725
jau abonents	2827
jau esi abonents	2780
jau esi abonents? ielogojies	2780
jau prenumeratorius	2761
jau prenumeruojate	2711
jau prenumeruojate? prisijunkite	2711
jau sekate	2769
jau seko	2835
javascript dinonaktifkan	2293
javascript er deaktiveret	671
javascript er deaktivert	3094
javascript je izklopljen	3915
javascript staat uit	2971
""", 'je': """
je aanmelding is gelukt	2916
je bent aangemeld	2984
je bent ingeschreven	2916
je bent nu ingeschreven	2916
je bericht	2985
je bericht is verzonden	2984
je bilo to koristno	3936
je choisis cette offre	1876
je choisis mon montant	1907
je commande	1831
je donne	1762
je donne chaque mois	1873
je donne mon avis	1835
je donne une fois	1873
je fais un don	1762
je fais un don mensuel	1907
je fais un don ponctuel	1907
je gebruikt een adblocker	2976
je gebruikt een advertentieblokker	2976
je gift is fiscaal aftrekbaar	2978
je hebt al gestemd	2961
je hebt je limiet bereikt	2981
je hebt je succesvol aangemeld	2916
je kunt je op elk moment afmelden	2916
je li ovo bilo korisno	3740
je m'abonne	1771
je m'inscris	1780
je me connecte	1771
je naam	2985
je ne sais pas	1856
je refuse tous les cookies	1902
je soutiens	1762
je stem is geregistreerd	2961
je stem is geteld	2961
je teste	1771
je volgt	2998
je volgt deze auteur	2998
je volgt deze auteur al	2998
je volgt dit onderwerp	2998
je volgt dit onderwerp al	2998
je vote	91
jeda video	2289
jeden freitag. kostenlos. kein spam	881
jeder beitrag hilft	877
jeder betrag hilft	877
jeder euro hilft	804
jederzeit abbestellbar	881
jederzeit abmeldbar	881
jednokratna donacija	3726
jednorazovo	3824
jednorazowo	3135
jeg har allerede en konto	3104
jeg har deaktiveret min adblocker	676
jeg har en konto	3104
jeg har konto	3104
jeg har skrudd av adblock	3099
jegyek itt	2186
jegyet veszek	2186
jegyezz meg	2202
jelentkezzen be	2128
jetzt abo sichern	809
jetzt abonnent werden	717
jetzt abonnieren	717
jetzt abstimmen	91	788	856
jetzt am gewinnspiel teilnehmen	788
jetzt anmelden	725
jetzt bestellen	717
jetzt bewerben	788
jetzt einloggen	717
jetzt einschalten	873
jetzt freischalten	717
jetzt helfen	712
jetzt im shop	866
jetzt im tv	753
jetzt karten sichern	788
jetzt kommentieren	749
jetzt kostenlos anmelden	725
jetzt kostenlos testen	717
jetzt mitdiskutieren	794
jetzt mitglied werden	712
jetzt mitmachen	788
jetzt mitraten	862
jetzt nicht	711
jetzt pinnen	61
jetzt platz sichern	866
jetzt registrieren	717
jetzt spenden	712
jetzt spielen	862
jetzt teilen	810
jetzt testen	717
jetzt ticket sichern	866
jetzt tickets sichern	788
jetzt upgraden	809
jetzt weiterlesen	879
jetzt zugang sichern	809
jetzt zustimmen	746
""", 'jo': """
jo tilaaja	1730
jocs	428
jocs i mots encreuats	407
jocuri	3463
jocurile noastre	3461
jogar	3342
jogar agora	3340
jogos	3342
jogue agora	3340
jogue com responsabilidade	3343
join now	1039
join our mailing list	1056
join the conversation	1087
join the debate	1311
join the discussion	1087
join the discussion on discord	1073
join us	1039
joka perjantai. ilmaiseksi. ei roskapostia	1733
jokainen euro auttaa	1727
jokainen lahjoitus auttaa	1727
jotain meni vikaan	1734
jouer	1860
jouer au mot du jour	1898
jouer gratuitement	1858
jouez gratuitement	1858
jouw e-mailadres	2858
""", 'ju': """
juba tellija	1539
juega con responsabilidad	1423
juega gratis	1420
juegos	1422
juga ara	426
juga gratis	426
jugar ahora	1420
jugar gratis	1420
jumlah lain	2302
jump to content	1097
jump to recipe	61
jump to section	1303
jump to the recipe	61
jump to video	61
jums nav konta	2827
just nu	3976
juttu jatkuu alla	1663
juttu jatkuu kuvan alapuolella	1663
juttu jatkuu kuvan alla	1663
juttu jatkuu mainoksen alla	1663
juttu jatkuu videon alla	1663
juttu on tarkoitettu tilaajille	1654
juttu on tuotettu automaattisesti	1743
juttu on vain tilaajille	1654
juttuvinkki	1740
jutun aiheet	1736
juuri nyt	1669
""", 'ka': """
kabal	3086
kabale	663
kabul ediyorum	4151
kabul et	4151
kabul et ve devam et	4208
kabul et ve kapat	4208
kadarkoli se lahko odjavite	3927
kaffee spendieren	877
kaikki artikkelit	1736
kaikki jutut	1736
kaikki kirjoittajan artikkelit	1736
kaip jums patiko straipsnis	2717
kako izklopiti adblock	3920
kako izklopiti blokator oglasov	3920
kako varujemo svoje vire	3933
kako varujemo vire	3933
kamu mungkin suka	2274
kanske senare	3950
kanskje senere	3010
kapat	4139
kapcsolat	2140
kapcsolja be a javascriptet	2191
kapcsolja ki az adblockert	2196
kararsizim	4199
kare bulmaca	4203
kargo bedava	4235
karier	2263
karjera	2718
karte anzeigen	757
karte laden	746
kas artikkel oli kasulik	1496
kas lugu oli kasulik	1496
kas sellest oli abi	1545
kas soovid saada teavitusi	1535
kasneje	3865	3919
kasnije	3666	3723
kasutad reklaamiblokeerijat	1537
kasutustingimused	1508
kategori	2248
kategoriat	1669
kategorie	486	3160
kategorien	753
kategorier	616	3035	3976
kategoriler	4155
katkida bulun	4140
katkilariyla	4235
katso # kuvaa	1735
katso # kuvat	1735
katso hinta	1715
katso kaikki	1736
katso kaikki # kuvaa	1735
katso kaikki # kuvat	1735
katso kaikki kuvaa	1735
katso kaikki kuvat	1735
katso kaikki tilaajaedut	1654
katso kuvaa	1735
katso kuvagalleria	1671
katso kuvat	1671	1735
katso tarjoukset	1715
katso tarjous	1715
katso tilaustarjoukset	1730
katso tilausvaihtoehdot	1730
katso tulokset	91	1711
katso tulos	1711
katso tuote	1715
katso video alta	1671
kaupastamme	1715
kaydet	4148
kaydiniz alindi	4249
kaydiniz tamamlandi	4249
kaydol	4141
kayit ol	4141
kaynak: aa	4161
kaynak: dha	4161
kaynak: iha	4161
""", 'ke': """
ke halaman donasi	2302
kebijakan cookie	2246
kebijakan koreksi	2312
kebijakan privasi	2246
kebijakan privasi | syarat dan ketentuan	2246
kecepatan pemutaran	2289
kecepatan putar	2289
keep me logged in	1298
keep me signed in	1298
keep reading	1092
kein spam	881
kein spam. jederzeit abbestellbar	881
keine angabe	863
keine meinung	863
keine neuigkeiten mehr verpassen	800
kelola cookie	2246
kelola opsi	2327
kelola persetujuan	2293
kelola preferensi	2327
keluar	2231
keluar dari layar penuh	2289
kembali ke atas	2250
kembali ke beranda	2311
kendini test et	4201
kendinizi test edin	4201
kereskedelmi tartalom	2187
kertalahjoitus	1653
keskustele	1668
keskustele asiallisesti	1668
keskustelu	1668
keskustelu on suljettu	1745
kesto	1721
kesto #	1721
ketentuan komentar	2282
ketuk untuk mengaktifkan suara	2328
keuntungan pelanggan	2288
keuze opslaan	2969
keuze van de redactie	2883
key points by ai	1138
key takeaways by ai	1138
""", 'kh': """
khusus pelanggan	2305
khusus untuk pelanggan	2305
""", 'ki': """
ki kann fehler machen	891
ki-generert	3118
ki-generert innhold	3117
ki-generert oppsummering	3038
ki-generiert	784
ki-generierte zusammenfassung	784
ki-oppsummering	3038	3118
ki-zusammenfassung	784	892
kiekviena auka padeda	2759
kiekviena parama svarbi	2759
kiekvienas euras padeda	2759
kiekvienas euras svarbus	2759
kiemelt	2141
kies	2982
kies abonnement	2981
kies een abonnement	2981
kies een bedrag	2851
kies je abonnement	2923
kies uw abonnement	2981
kies zelf een bedrag	2978
kiitos ilmoittautumisesta	1733
kiitos tilauksesta	1657
kiitos tilauksestasi	1657
kiitos vastauksestasi	91
kijk terug	2910
kingi artikkel	1495
kinnita oma e-posti aadress	1541
kiosque	1771
kirim	91	2240
kirim balasan	2282
kirim foto anda	2312
kirim ke teman	2273
kirim komentar	2247
kirim lewat email	2319
kirim masukan	2282
kirim tanggapan	2323
kirim tulisan	2312
kirjaudu	1654
kirjaudu applella	1730
kirjaudu ulos	1654
kirjoita kommentti	1668
kirjoita kommenttisi	1668
kirjoittaja on kansanedustaja	1680
kirjoittaja on kirjailija	1680
kirjoittaja on kolumnisti	1680
kirjoittaja on toimittaja	1680
kirjoittaja on vapaa toimittaja	1680
kirjoittaja on vapaa toimittaja ja kirjailija	1680
kirjoittajan muut jutut	1736
kirjuta autorile	1543
kirjuta kommentaar	1496
kirjuta toimetusele	1544
kita nuotrauka	2765
kita suma	2759
kitabi satin al	4204
kitabi satin alin	4204
kitas puslapis	2765
kitas straipsnis	2765
kiti skaito	2713
""", 'kl': """
klarna	716
klausies raidierakstu	2787
klausies rakstu	2785
klauskite dirbtinio intelekto	2717
klausykite straipsnio	2716
klausyti	2716
klausyti straipsnio	2716
klausyti straipsnio (# min	2716
kleinanzeigen	743
kleinere tekst	2999
klik om te vergroten	2987
klik untuk mengaktifkan suara	2328
klippet er ikke lenger tilgjengelig	3094
""", 'ko': """
kod pocztowy	3237
kode diskon	2321
kode promo	2321
kodeord	682
kokeile maksutta	1654
kokeile nyt	1654
koko ruutu	1720
kokoruututila	1720
kolla din inkorg	4047
kolla priset	4029
kolom ini wajib diisi	2307
kolom wajib	2307
kolom wajib diisi	2307
komentar	2247
komentar anda	2283
komentar dinonaktifkan	2323
komentar khusus pelanggan	2323
komentarai	2711
komentari	3661
komentarji	3861
komentarz	3156
komentarze	3156
komentiraj	3661	3861
komentirajte	3742
komentovat	577
komentuoti	2711
komentuoti gali tik registruoti vartotojai	2717
komercialna vsebina	3942
komercinis turinys	2772
komercsaturs	2838
komment	2140
kommentaare pole	1546
kommentaare veel pole	1546
kommentaarid	1490
kommentaarid on suletud	1546
kommentar	749
kommentar abschicken	893
kommentar absenden	893
kommentar melden	893
kommentar schreiben	749
kommentar senden	893
kommentar verfassen	749
kommentare	749
kommentare ansehen	749
kommentare anzeigen	749
kommentare lesen	749
kommentare sortieren	893
kommentarer	611	3031	3972
kommentarer blir moderert	3031
kommentarer granskas innan publicering	3979
kommentarer modereres	619
kommentarerna modereras	3972
kommentarregeln	749
kommentarregler	3119
kommentarsregler	3972
kommenteeri	1490
kommenteerimine on suletud	1496
kommenteerimise reeglid	1496
kommenteerimiseks logi sisse	1496
kommentek	2140
kommenter	611	3031
kommentera	3972
kommentera artikeln	4059
kommentieren	749
kommentit	1668
kommentit tarkistetaan ennen julkaisua	1668
kommentoi	1668
kommentoi juttua	1745
kommentointi on suljettu	1668
kommercielt indhold	624
kommercielt samarbejde	607
kommersiellt samarbete	4065
kommersielt innhold	3043
kommersielt samarbeid	3027
kommertssisu	1550
kommerzieller inhalt	897
konec oglasa	3942
konec reklamy	581
koniec reklamy	3152
kontakt	485	611	749	3156
kontakt do redakcji	3243
kontakt forfatteren	3110
kontakt na redakci	571
kontakt na redakciu	3835
kontakt os	611
kontakt oss	3031
kontakt redaksjonen	3114
kontakt redaktionen	691
kontakt zur redaktion	888
kontakta oss	3972
kontakta redaktionen	4054
kontaktirajte autora	3734
kontaktirajte avtorja	3930
kontaktirajte redakciju	3737
kontaktovat autora	567
kontaktovat redakci	571
konten berbayar	2278
konten bersponsor	2243
konten ini tidak dapat ditampilkan	2293
konten premium	2231	2273
konten promosi	2278
konten sponsor	2243
konto erstellen	717
kontrollera din inkorg	4047
kontrolli oma postkasti	1541
kontynuuj przez apple	3233
kontynuuj przez facebook	3233
kontynuuj przez google	3233
kontynuuj z apple	3233
kontynuuj z facebookiem	3233
kontynuuj z google	3233
konu	4250
konular	4155
konularima ekle	4252
konuya abone ol	4252
konuyu takip et	4231
koop een kop koffie voor ons	2978
koop een licentie	2992
koop het boek	2965
koop je tickets	2965
koop kaarten	2965
koop nu	2965
koop tickets	2965
kopeeri link	1490
kopeerimine keelatud	1551
kopeeritud	1549
kopieer de link	2868
kopieer deze link	2948
kopieer link	2868
kopier gavelenke	3123
kopier gavelink	699
kopier lenka	3023
kopier lenke	3023
kopier lenken	3023
kopier link	603
kopier linket	603
kopierat till urklipp	4063
kopieren	738
kopieret	700
kopieret til udklipsholder	699
kopiering forbudt	3115
kopiert	3124
kopiert til utklippstavlen	3123
kopioi linkki	1661
kopiointi kielletty	1741
kopioitu	1749
kopiraj link	3661
kopiraj povezavo	3861
kopiraj poveznicu	3661
kopirajte link	3661
kopirajte poveznicu	3661
kopiranje prepovedano	3934
kopiranje zabranjeno	3738
kopirano	3746	3941
kopiuj link	3148
kopyala	4148
kopyalanmasi yasaktir	4253
koristite adblock	3724
koristite adblocker	3724
koristite blokator oglasa	3724
korrekturhinweis senden	794
korsord	4026
kort fortalt - lavet med ai	619
korzystasz z adblocka	3228
kostenlos abonnieren	725
kostenlos registrieren	717
kostenlos testen	717
kostenlos. kein spam	881
koszty dostawy	3217
koupit e-knihu	545
koupit knihu	545
koupit licenci	572
koupit vstupenku	545
koupit vstupenky	545
""", 'kr': """
kraj oglasa	3747
kraj reklame	3747
krant	2853
kreditkarte	716
kreditkarte / klarna	716
kreiraj nalog	3651
krijg direct toegang	2923
kruiswoord	2962
kruiswoordpuzzel	2962
krydsord	663
kryssord	3086
""", 'ku': """
kuidas lugu meeldis	1496
kuidas me allikaid kaitseme	1544
kullanici adiniz	4238
kumppaneiltamme	1750
kun for medlemmer	3104
kunjungi toko	2288
kup bilet	3216
kup bilety	3216
kup bilety teraz	3216
kup e-book	3216
kup magazyn	3216
kup najnowszy numer	3216
kup prawa do publikacji	3244
kup teraz	3216
kup wydanie	3216
kupi karte	3715
kupi kartu	3715
kupi knjigo	3910
kupi knjigu	3715
kupi licenco	3934
kupi licencu	3738
kupi odmah	3715
kupi pretplatu	3651
kupi ulaznice	3715
kupi vstopnice	3910
kupi vstopnico	3910
kupi zdaj	3910
kupite karte	3715
kupite knjigu	3715
kupite ulaznice	3715
kupite vstopnice	3910
kupon kodlari	4255
kupte si knihu	545
kupte si vstupenky	545
kurzlink kopieren	835
kuukausilahjoitus	1653
kuukausilaskutus	1731
kuukausittain	1731
kuula	1495
kuula artiklit	1495
kuula artiklit (# min	1495
kuula lugu	1495
kuula saadet	1497
kuula saadet siit	1497
kuuntele	1661
kuuntele jakso	1661
kuutellimus	1540
kuva #/#	1735
kuva kuvassa	1720
kuva rohkem	1543
""", 'kv': """
kvalita	551	3817
kviz dana	3712
kviz dneva	3907
kvkk	4151
kvkk aydinlatma metni	4221
kvkk metnini okudum, onayliyorum	4221
""", 'ky': """
kysely	92
""", "l'": """
l'actu en direct	1804
l'article continue ci-dessous	1795
l'article en # points	1829
l'articolo in breve	2393
l'essentiel	1804
l'essentiel de l'actu chaque matin	1910
l'offerta migliore	2443
""", 'l-': """
l-am dezactivat	3476
""", 'la': """
la botiga	461
la encuesta	92
la mejor oferta	1439
la mia donazione	2472
la newsletter	1780	2355
la parola del giorno	2463
la publicitat continua	429
la question du jour	91
la redazione consiglia	2374
la tua e-mail	2355
la tua email	2474
laad bericht	2969
laad inhoud	2969
laad meer	2886
laad meer artikelen	2987
laad video	2969
laadi alla app store'ist	1534
laadi postitus	1531
laadi rakendus alla	1534
laadi sisu	1531
laajenna	1672
laat een reactie achter	2996
laat je dit artikel voorlezen	2910
laat voorlezen	2868
laatste nieuws	2883
laatu	1721
ladataan soitinta	1720
ladataan videota	1720
ladda fler	3979
ladda fler artiklar	4050
ladda karta	4033
ladda ner ljud	4035
ladda om sidan	4041
ladda tweet	4033
ladda video	4033
laddar spelaren	4035
laddar video	4035
lae alla app store'ist	1534
lae heli alla	1532
lae juurde	1543
lae postitus	1531
lae veel	1543
laget av ai	3117
laget av ki	3117
laget med hjelp av ki	3117
laget med ki	3117
lagi ramai	2274
lagre	3023
lagre artikkel	3023
lagre innstillinger	3092
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3023
lagre saken til senere	3023
lagre til senere	3023
lagre valg	3092
lahenda test	1527
lahenda viktoriini	1527
lahjalinkki	1748
lahjoita	1653
lahjoita artikkeli	1748
lahjoita kerran	1727
lahjoita kuukausittain	1727
lahjoita mobilepaylla	1727
lahjoita nyt	1653
lahjoita tilisiirrolla	1727
lahjoitussivulle	1727
lain kali	2229
lainnya	2248
laisser un commentaire	1800
laissez un commentaire	1800
laisva suma	2759
lajittele	1746
lancer l'audio	1903
lancer la lecture	1903
lancer le quiz	1858
langganan	2231
langganan dikonfirmasi	2331
langsung ke resep	61
lanjut baca di bawah	2243
lanjut di browser	2296
lanjut membaca	2332
lanjutkan dengan apple	2305
lanjutkan dengan email	2330
lanjutkan dengan facebook	2305
lanjutkan dengan google	2305
lanjutkan dengan konten	2243
lanjutkan di browser	2296
lanjutkan di situs	2296
lanjutkan membaca	2250
lanjutkan membaca di bawah	2288
lapa # no #	2840
lapa #/#	2840
laporkan	2247
laporkan kesalahan	2251
laporkan kesalahan penulisan	2282
laporkan komentar	2323
larger text	1313
lascia un commento	2370
lascia un feedback	2393
lascia una risposta	2419
laskutetaan vuosittain	1730
last flere	3038
last inn flere	3110
last inn innhold	3092
last inn innlegg	3092
last inn video	3092
last innhold	3092
last innlegg	3092
last name	1056
last ned episoden	3094
last ned lyd	3094
laster spiller	3094
laster video	3094
lastschrift	716
lataa app storessa	1722
lataa app storesta	1722
lataa julkaisu	1718
lataa sivu uudelleen	1726
lataa twiitti	1718
lataa video	1718
later	1319	2848	2975
later lezen	2924
latest	1092
latest articles	1092
latest edition	1097
latest headlines	1092
latest news	1092
latest posts	1092
latest stories	1092
latest updates	1092
latest videos	1092
latest videos from	1092
lavet af ai	694
lavet med ai	694
lavora con noi	2396
layar penuh	2290
""", 'le': """
le direct	1804
le fil	1804
le journal du jour	1771
le live	1912
le mot du jour	1898
le nostre newsletter	2355
le plus lu	1804
le plus populaire	1877
le puede interesar	1368
le quiz de l'actu	1858
le quiz de la semaine	1898
le quiz du jour	1898
le recomendamos	1368
le sudoku du jour	1898
le ultime notizie	2374
learn more	1097
learn more about cookies	1083
leave a comment	1087
leave a reply	1087
leave a tip	1039
leave feedback	1087
lecteur audio	1903
lectura de # minutos	1353
lectura: # min	1353
lecture # min	1807
lecture # minutes	1790
lecture : # min	1790
lecture automatique	1864
ledenvoordeel	2965
leer en la app	1430
leer gratis	1469
leer la noticia completa	1444
leer noticia completa	1371
lees advertentievrij	3001
lees de reacties	2879
lees direct verder	2923
lees het hele artikel	2987
lees het hele verhaal	2987
lees het liveblog	2987
lees het transcript	2971
lees het volledige artikel	2987
lees meer	2883	2886
lees meer over	2883
lees minder	2987
lees onze huisregels	2913
lees ook	2883
lees verder	2853	2883	2886
lees verder na de advertentie	2873
lees verder onder de afbeelding	2873
lees verder onder de foto	2873
lees volledig artikel	2987
lees voor	2868
lees zonder advertenties	3001
leeslijst	2924
leestijd	2886
leestijd # min	2886
legendas	3346
legfrissebb	2141	2216
legg i handlekurv	3089
legg igjen en kommentar	3031
legg igjen kommentar	3119
legg oss til som foretrukket kilde	3121
legg til i mine temaer	3121
legg til kommentar	3119
legg til som foretrukket kilde	3121
leggi anche	2374
leggi dopo	2412
leggi gratis	2473
leggi i commenti	2370
leggi il documento	2378
leggi il giornale	2348
leggi l'articolo	2377
leggi l'articolo completo	2377
leggi l'articolo intero	2448
leggi l'articolo successivo	2476
leggi la biografia	2451
leggi la trascrizione	2427
leggi lo speciale	2448
leggi nell'app	2434
leggi senza limiti	2410
leggi sull'app	2404
leggi tutte le notizie	2448
leggi tutti gli articoli dell'autore	2448
leggi tutto	2377
leggi tutto con un abbonamento	2348
leggi tutto su	2374
legjobb	2216
legolvasottabb	2141
legolvasottabbak	2141
lehe algusse	1543
leht #/#	1552
leia mais	3295	3298
leia no app	3352
leia o artigo completo	3366
leia o qr code	3352
leia os termos de uso e as regras da comunidade	3323
leia sem limites	3332
leidsid vea	1544
leitura: # min	3281
lembrar de mim	3360
lembrar mais tarde	3264
lembrar-me	3361
lembre-me mais tarde	3264
lengde #	3095
lenke kopiert	3023
lenken er kopiert	3023
lenken kopiert	3023
ler artigo completo	3366
ler mais	3298
ler mais tarde	3334
ler na app	3352
ler no app	3352
ler o artigo completo	3366
les articles du dossier	1912
les articles les plus lus	1848
les derniers articles	1804
les flere	3035
les hele artikkelen	3110
les hele saken	3038
les jeux d'argent sont interdits aux mineurs	1861
les kommentarer	3031
les lecteurs ont aussi lu	1804
les mer	3035	3038
les mer om	3035
les mindre	3110
les plus anciens	1856
les plus lues	1804
les plus lus	1804
les saken i appen	3096
les senere	3023
les tops	1804
les transkripsjon	3094
les uten annonser	3125
les uten grenser	3104
les videre	3014
lesedauer	756
lesedauer: # minuten	756
lesen sie auch	753
lesen sie dazu	753
lesen sie hier	753
lesen sie mehr	753
leserangebot	866
leserangebote	866
leserbriefe	749
leserempfehlung	893
leserempfehlungen	893
leserkommentare	749
leserreise	866
leserreisen	866
leserreiser	3089
lesertilbud	3089
leserumfrage	92
lesetid # min	3038
lesetipp	753
lesetipps	753
lesezeit: # min	756
lesezeit: # minuten	756
lest av en syntetisk stemme	3094
lest opp av en robot	3023
lest opp av en syntetisk stemme	3023
lest opp av syntetisk stemme	3094
leta	2790
leta/afp	2790
letno	3925
lettergrootte	65
letto da una voce sintetica	2427
lettore audio	2468
lettore video	2468
lettura # min	2360
lettura con voce sintetica	2427
leuk	2997
lewati iklan	2328
lezersaanbieding	2965
lezersaanbiedingen	2965
lezersreis	2965
lezersreizen	2965
lezersvoordeel	2965
""", 'li': """
li e concordo com os termos de uso	3362
license our content	1307
license this article	1307
license this content	1307
license this story	1307
licensiera artikeln	4055
licensing rights	1307
licentie aanvragen	2992
licentie kopen	2992
lige nu	616
lihat artikel asli	2273
lihat balasan	2282
lihat berita lainnya	2311
lihat detail	2251
lihat foto	2311
lihat galeri	2311
lihat galeri foto	2311
lihat harga	2288
lihat hasil	91	2251
lihat juga	2248
lihat komentar	2247
lihat konten	2293
lihat lainnya	2250
lihat liputan khusus	2311
lihat paket	2330
lihat paket langganan	2305
lihat penawaran	2288
lihat penawaran langganan	2330
lihat peta	2251
lihat produk	2333
lihat profil	2312
lihat profil penulis	2312
lihat resep	61
lihat selengkapnya	2250
lihat semua	2250
lihat semua berita	2311
lihat semua foto	2311
lihat semua komentar	2282
lihat semua video	2311
lihat transkrip	2289
liigu sisu juurde	1543
liitu uudiskirjaga	1515
lik	3120
like	1312
like loading	1068
like this	1068
liker	3120
likes	1312
limited time offer	1046
limited-time offer	1165
line	1069
link	1069
link berhasil disalin	2273
link copiado	3281
link copiat	3451
link copiato	2360
link copiato negli appunti	2412
link copied	1068
link copied bookmark	1068
link copied successfully	1313
link copied to clipboard	1068
link er kopieret	603
link er kopieret til udklipsholderen	603
link gekopieerd	2868
link has been copied	1313
link in die zwischenablage kopiert	810
link je kopiran	3745
link kopeeritud	1495
link kopieren	738
link kopieret	603
link kopiert	738
link kopiran	3661
link kopyalandi	4148
link on kopeeritud	1495
link skopiowany	3252
link sudah disalin	2273
link wurde in die zwischenablage kopiert	810
link wurde kopiert	810
link zum artikel kopieren	810
link zum inhalt	746
link zum teilen kopieren	856
link zum youtube-inhalt	746
linkedin	1069
linket er kopieret	699
linki kopyala	4148
linkki kopioitu	1661
linkki on kopioitu	1748
links	753
lire aussi	1804
lire gratuitement	1909
lire l'article	1807
lire l'article complet	1807
lire l'article suivant	1912
lire la suite	1807
lire la transcription	1863
lire le document	1808
lire le dossier	1882
lire les commentaires	1800
lire plus	1804	1807
lire plus tard	1790
lire sa biographie	1886
lisa kommentaar	1490
lisa minu teemadesse	1547
lisa ostukorvi	1529
lista de socios	1428
listen	1068
listen # min	1068
listen above	1145
listen below	1145
listen here	1145
listen now	1068
listen on apple	1145
listen on apple podcasts	1145
listen on spotify	1145
listen on youtube	1145
litterointi	1721
live	753
live stream	1292
live text	3487
live tv	1092
livraison gratuite	1895
lizenz anfragen	889
lizenzen erwerben	889
lizenzrechte erwerben	889
""", 'lj': """
ljud	4036
ljud av	4035
""", 'lk': """
lk #/#	1552
""", 'll': """
llegeix a l'app	436
llegeix l'article complet	451
llegeix l'article sencer	451
llegeix-ho a l'app	436
""", 'lo': """
lo + visto	1368
lo esencial en # segundos	1393
lo quiero	1410
load comments	1087	1289
load content	1083
load embed	1289
load external content	1289
load map	1289
load more	1097
load more articles	1097
load more comments	1087
load more replies	1311
load more stories	1097
load post	1289
load tweet	1289
load video	1289
loaded #%	1291
loaded: #%	1291
loading	1068
loading ad	1078
loading more	1097
loading player	1291
loe edasi	1490
loe edasi tellijana	1490
loe hiljem	1495
loe ka	1492
loe kommentaare	1496
loe lisa	1497
loe lisaks	1492
loe piiramatult	1539
loe rakenduses	1534
loe reklaamivabalt	1550
loe rohkem	1497
loe veel	1492
loetumad	1492
log in	1046	2853
log in / register	1046
log in met apple	2981
log in met google	2981
log in or sign up	1046
log in to comment	1087
log in to reply	1087
log in with apple	1298
log in with email	1298
log in with facebook	1298
log in with google	1298
log ind	594
log ind med apple	681
log ind med e-mail	681
log ind med mitid	681
log out	1046
log ud	594
logare	3412
logg inn	3014
logg inn med apple	3104
logg inn med bankid	3104
logg inn med e-post	3104
logg inn med vipps	3104
logg ut	3014
logga in	3954
logga in med apple	4044
logga in med bankid	4044
logga in med e-post	4044
logga ut	3954
logi sisse	1490
logi sisse id-kaardiga	1539
logi sisse mobiil-id-ga	1539
logi sisse smart-id-ga	1539
logi sisse, et kommenteerida	1496
login	717	1046	2231	2348	3234	3269	3412
login / register	1046
login lub e-mail	3233
logout	1046
loja	3378
lompat ke resep	61
loo konto	1490
loo tasuta konto	1490
loobuda saab igal ajal	1541
loodud tehisintellektiga	1545
lopeta seuraaminen	1747
los comentarios son exclusivos para suscriptores	1400
los comentarios son solo para suscriptores	1458
los de puzzel op	2961
los precios pueden variar	1395
lozinka	3729
""", 'lu': """
lub	3234
luba alati	1531
lue ensin sovelluksesta	1722
lue ilman mainoksia	1750
lue koko juttu	1671
lue kommentit	1668
lue litterointi	1720
lue rajattomasti	1654
lue seuraavaksi	19	1669
lue sovelluksessa	1722
luetuimmat	1669
luetuimmat jutut	1669
lugejapakkumine	1529
lugemiseks osta artikkel	1490
luister	2868
luister dit artikel	2910
luister hier	2910
luister nu	2910
luister op spotify	2910
luister via spotify	2910
luk	590
luk annonce	701
luk galleri	687
lukijakysely	1711
lukijamatka	1715
lukijamatkat	1715
lukijatarjoukset	1715
lukijatarjous	1715
lukk	3010
lukk annonse	3125
lukk galleri	3110
lukuaika # min	1671
lunar	3479
luo ilmainen tunnus	1654
luo maksuton tunnus	1654
luo tunnus	1654
lupa kata sandi	2231
lupa password	2231
""", 'ly': """
lyd av	3094
lyd fra	671
lyd til	671
lyden er ai-genereret	671
lyden er ki-generert	3094
lydstyrke	672
lyssna	3964
lyt	603
lytt	3023
lytt til saken	3023
""", "m'": """
m'abonner	1771
m'agrada	424
m'inscrire	1780
""", 'ma': """
maak een account	2853
maandelijks	2849	2982
maandelijks betalen	2982
maandelijks doneren	2978
maandelijkse donatie	2978
machinaal vertaald	2994
machine translation	1316
machinevertaling	2995
magazin	3497
magazinul nostru	3464
mahjong	542	663	863	1283	1712	1860	2183	2962	3086	3213	3713	3809	3908	4026
mai mult	3426
mai multe	3426
mai multe articole	3487
mail	1069	2868
mailen	738
main gratis	2285
main sekarang	2285
mainkan sekarang	2285
mainoksen loppu	1750
mainokset	1663
mainos	1663
mainos - juttu jatkuu alla	1663
mainos alkaa	1663
mainos loppuu	1750
mais	3298
mais antigas	3338
mais antigos	3338
mais artigos	3295
mais artigos deste autor	3366
mais comentadas	3295
mais curtidos	3338
mais deste autor	3366
mais do autor	3366
mais lidas	3295
mais lidos	3295
mais popular	3361
mais populares	3295
mais recentes	3338
mais tarde	3264
mais vistas	3295
mais vistos	3295
mais votadas	3338
mais votados	3338
maju # detik	2289
make a donation	1039
maksa mobilepaylla	1727
man ir konts	2827
man jau ir konts	2827
manage alerts	1295
manage consent	1083
manage cookies	1083
manage my account	1046
manage notifications	1295
manage options	1083
manage preferences	1083
manage settings	1083
manage subscription	1046
manage your newsletters	1156
mano temos	2769
mantengamos un debate respetuoso	1400
mantente informado	1341
manter conectado	3360
maradjak bejelentkezve	2201
maskinoversat	694
maskinoversatt	3117
maskinoversettelse	3118
masquer	1808
mastodon	1069
masuk	2231
masuk / daftar	2231
masuk dengan apple	2305
masuk dengan facebook	2305
masuk dengan google	2305
masuk untuk berkomentar	2282
masukkan alamat email anda	2331
masukkan alamat email yang valid	2307
masukkan email anda	2331
masukkan email yang valid	2307
masukkan keranjang	2333
masukkan nominal	2329
masz ciekawy temat	3243
max	3533
maybe later	1037
""", 'me': """
me connecter	1771
me contacter	1915
me le rappeler plus tard	1761
meddelande	4048
media caption	1097
medlemsfordel	3089
medlemsfordele	666
medlemsfordeler	3089
meer	2883
meer artikelen	2883
meer informatie	2875
meer laden	2886
meer lezen	2883
meer nieuws	2883
meer over	2883
meer over dit onderwerp	2883
meer tonen	2886
meer weergeven	2987
meest bekeken	2883
meest gedeeld	2883
meest gekozen	2923	2982
meest gelezen	2883
meghallgatom	2134
meghallgatom a cikket	2191
megosztom	2134
megrendelem	2186
mehr anzeigen	756
mehr artikel	753
mehr artikel laden	884
mehr aus	753
mehr aus dem ressort	753
mehr details	757
mehr erfahren	746
mehr informationen	753
mehr laden	749	756
mehr lesen	753	756
mehr nach dieser anzeige	743
mehr news	753
mehr themen	753
mehr von diesem autor	753
mehr von uns	753
mehr zu diesem thema	753
mehr zum artikel	753
mehr zum thema	753
meie partneritelt	1550
meie poest	1529
meilleure offre	1877
mein konto	717
meine themen	895
meist gelesen	753
meistgeklickt	753
meistgelesen	753
meistgelesene artikel	753
meistkommentiert	753
mejla	3964
mejla skribenten	4050
mejor oferta	1439
mejor valorados	1418
meld	2997
meld advertentie	3001
meld een fout	2879
meld feil	3039	3114
meld fejl	620	691
meld fout	2913
meld fra om feil	3031
meld je aan	2858
meld kommentar	3119
meld reactie	2996
melden	894
melding	3108
meldingen	2975
meldingen aanzetten	2974
meldingen beheren	2974
meldingen toestaan	2974
melhor oferta	3361
melhor valor	3361
melodikrysset	4026
member-only story	1097
members only	1046
memuat pemutar	2289
memuat video	2289
menemukan kesalahan	2282
mengerti	2251
mengikuti	2317
meniu	3426
meno	3830
meno a priezvisko	3830
meno recenti	2420
mensagem	3394
mensagem enviada com sucesso	3362
mensaje	1471
mensaje enviado correctamente	1440
mensal	3358
mensile	2440
mensual	443	1436
mensualmente	1436
mensuellement	1874
menu	488	619	1097	1807	2250	2377	2886	3163	3298	4408
meny	3038	3979
mer fra	3035
mer nyheter	3976
mer om	3035	3976
merci de votre inscription	1780
merci de votre soutien	1907
merci pour votre retour	1829
merci pour votre soutien	1907
merci pour votre vote	91	1835
merci, votre inscription est prise en compte	1878
mere fra	616
mere om	616
mergi sus	3487
merk betalingen gave	3101
merken	717	738
merkliste	717
mesaj	3507	4250
mesajiniz	4222
mesajiniz iletildi	4221
mesajul a fost trimis	3483
message	1069	1301	1911
message from our partner	1314
message publicitaire	1795
messaggio	2475
messaggio inviato correttamente	2444
messaggio promozionale	2365
messaggio pubblicitario	2396
messenger	1069
mest delat	3976
mest delt	3035
mest delte	616
mest lest	3035
mest leste	3035
mest likte	3120
met ai gemaakt	2905
metin boyutu	4234
metni oku	4205
metodi di pagamento	2346
metodo di pagamento	2346
metti in pausa	2427
mettiti alla prova	2422
mettiti alla prova con il quiz	2422
mettre en favori	1790
mettre en pause	1863
""", 'mi': """
mi cuenta	1334
mida de la lletra	459
mida del text	65
migliore offerta	2443
mijn account	2853
mijn onderwerpen	2998
mijn profiel	2853
millor oferta	446
min konto	594
min side	594	3014
minden cikk	2207
minder tonen	2987
minder weergeven	2987
mindet elfogadom	2189
mindre tekst	3123
mindre text	4063
mine avalehele	1497
mine emner	698
mine retsepti juurde	61
mine temaer	3121
minha conta	3269
mini crossword	1283
minu teemad	1547
minulla on jo tunnus	1730
minulla on tili	1730
minulla on tunnus	1730
mira la galeria	451
mira totes les fotos	451
mis niets	2858
missa inget	3959
missa inte	3976
misschien later	2848
misschien ook interessant	2883
mit * gekennzeichnete felder sind pflichtfelder	881
mit * markierte felder sind pflichtfelder	881
mit apple anmelden	879
mit apple fortfahren	879
mit e-mail anmelden	879
mit facebook anmelden	879
mit facebook fortfahren	879
mit freunden teilen	835
mit google anmelden	879
mit google fortfahren	879
mit ki erstellt	784
mit ki generiert	891
mit ki-stimme vorgelesen	871
mit paypal spenden	877
mit werbung lesen	869
mit werbung weiterlesen	869
mitdiskutieren	749
mitglied werden	712
mitmachen und gewinnen	788
mitra kami	2294
mitt konto	3954
mitte praegu	1536
mitteilungen aktivieren	873
mitteilungen erlauben	873
""", 'mo': """
mobilepay et bidrag	678
mode de paiement	1769
mode gelap	2327
modes de paiement	1769
modifica le preferenze sui cookie	2391
modifica preferenze	2391
modifier mes choix	1827
modifier vos choix	1867
modulo inviato	2474
moj profil	3651	3854
moje konto	3138
moje tematy	3250
moje teme	3743	3939
mon compte	1771
mon don	1907
mon espace	1771
monatlich	712
monatlich abgerechnet	879
monatlich spenden	712
monatliche zahlung	880
montant libre	1769
monthly	1038
monthly contribution	1043
morda pozneje	3919
morda vas zanima	3858
more	1095
more articles	1092
more by the author	1303
more citation formats	1271
more coverage	1092
more details	1098
more for you	1169
more from	1092
more from this author	1092
more from us	1169
more headlines	1092
more in this section	1169
more in this series	1092
more like this	1092
more news	1092
more newsletters	1156
more on this story	1092
more on this topic	1092
more options	1083
more sharing options	1068
more stories	1092
more stories like this	1092
more stories you may like	1092
more to explore	1092
more to read	1092
more top stories	1092
most commented	1092
most discussed	1092
most emailed	1092
most liked	1087
most nem	2125
most popular	1092	1299
most read	1092
most read stories	1169
most recent	1092
most recommended	1311
most replies	1311
most shared	1092
most viewed	1092
most watched	1092
mostra altro	2377
mostra contenuto	2367
mostra contenuto esterno	2391
mostra contingut	434
mostra el contingut	434
mostra el contingut extern	402
mostra el perfil	453
mostra els comentaris	423
mostra i commenti	2370
mostra i risultati	91
mostra il contenuto	2431
mostra il contenuto esterno	2391
mostra il video	2431
mostra le risposte	2419
mostra les respostes	423
mostra meno	2378
mostra menys	394
mostra originale	2378
mostra risposte	2419
mostra sempre	434	2431
mostra sottotitoli	2427
mostra traduzione	2378
mostra tutto	2378
mostra'n menys	451
mostra-ho tot	394
mostrar comentarios	1364
mostrar contenido	1428
mostrar contenido externo	1391
mostrar el contenido	1428
mostrar legendas	3345
mostrar mais	3298
mostrar menos	1371	3366
mostrar respostas	3337
mostrar respuestas	1417
mostrar sempre	3349
mostrar siempre	1428
mostrar todo	1372
mostrar tudo	3299
mots encreuats	428
moyen de paiement	1769
moyens de paiement	1769
""", 'mt': """
mti	2163
mti/afp	2163
""", 'mu': """
mua ngay	4444
muat kiriman	2293
muat komentar lain	2282
muat konten	2293
muat lainnya	2250
muat postingan	2293
muat ulang	2300
muat ulang halaman	2300
muet	1864
muista minut	1731
mul on juba konto	1539
mul on konto	1539
mulai kuis	2285
mundur # detik	2289
mungkin lain kali	2229
muokkaa asetuksia	1718
must read	1092
must reads	1092
must-read	1092
mutasd mindet	2144
mutass kevesebbet	2207
mute	1097	1292
muto	2428
muu summa	1727
muuda teksti suurust	1548
muut lukevat	1669
muut lukevat juuri nyt	1669
muut lukevat nyt	1669
muuta suostumusta	1718
muuta tekstin kokoa	1748
""", 'my': """
my account	1046
""", 'na': """
na celou obrazovku	550
na czasie	3160
na naslovnico	3930
na naslovnicu	3734
na naslovnu	3734
na stran za donacije	3922
na stranicu za donacije	3726
na vrh strani	3930
na vsebino	3930
naam	2985
naar begin	2987
naar boven	2886
naar de aanbieding	2965
naar de aanbiedingen	2853
naar de abonnementen	2981
naar de app	2973
naar de donatiepagina	2978
naar de fotoserie	2987
naar de galerij	2987
naar de homepage	2987
naar de inhoud	2886
naar de puzzel	2961
naar de quiz	2961
naar de shop	2965
naar de uitslag	2961
naar de webshop	2908
naar de winkel	2965
naar het donatieformulier	2978
naar het dossier	2987
naar het evenement	2965
naar het liveblog	2987
naar het recept	61
naar het spel	2961
naar home	2987
naar hoofdinhoud	2987
nabavite na google play	3721
nach anzeige weiterlesen	743
nach der werbung geht es weiter	815
nach oben	756
nachname	882
nachricht	882
nachricht senden	881
nadaljevanje pod oglasom	3857
nadaljuj brez izklopa	3920
nadaljuj s facebook	3924
nadaljuj z apple	3924
nadaljuj z google	3924
nadaljuj z googlom	3924
nadruk verboden	2992
nagranie wygenerowane przez ai	3223
nahoru	488
nahovorila ai	3816
najbolj brane novice	3858
najbolj brane novice dneva	3858
najbolj brano	3858
najbolj komentirano	3858
najbolj priljubljeni	3938
najbolj priljubljeno	3925
najbolji	3742
najkomentiranije	3658
najlepsza oferta	3234
najlepsze	3249
najnovije	3658	3742
najnovije vesti	3658
najnovije vijesti	3658
najnoviji	3742
najnoviji prvo	3741
najnowsze	3160
najnowsze informacje	3160
najpopularniejsze	3160	3234	3249
najpopularniejszy	3234
najpopularnije	3729
najpopularniji	3742
najstarije	3742
najstariji	3742
najstariji prvo	3741
najstarsze	3249
nalaganje predvajalnika	3915
nalaganje videa	3915
nama	2308
nama lengkap	2308
nama pengguna anda	2323
name	882	1301
namluvila ai	550
namn	4048
nanti	2229
nanti saja	2229
napisy	3224
napisz do autora	3239
napisz do autorki	3239
napisz do redakcji	3243
napisz komentarz	3156
napravila umjetna inteligencija	3740
napsat autorovi	567
nascondi	2378
nascondi commenti	2419
nascondi le risposte	2419
nascondi risposte	2419
nasil kapatilir	4214
naslednja fotografija	3930
naslednja slika	3930
naslednja stran	3930
naslednji video	3915
naslovnica	3720
nastala chyba	565
nastavak teksta nakon reklame	3657
nastavenia cookies	3773
nastavenie cookies	3814
nastavi kot prednostni vir	3939
nastavi preko google	3728
nastavi s apple	3728
nastavi s facebookom	3728
nastavi s google	3728
nastavi s googleom	3728
nastavi sa google	3728
nastavitve zasebnosti	3912
natisni	3861
natisni recept	61
natrag na vrh	3734
naujausi	2713
naujiena papildoma	2718
naujiena pildoma	2718
nav konta	2827
navn	685	3108
navnet ditt	3108
nazaj na naslovnico	3930
nazaj na vrh	3734	3930
nazwisko	3237
""", 'ne': """
ne dabar	2757
ne danas	3666
ne danes	3865
ne hvala	3666	3865
ne manquez plus aucune info	1871
ne manquez rien	1780
ne most	2125
ne plus afficher	1761
ne plus suivre	1891
ne propustite	3658
ne ratez aucune info	1871
ne sada	3666
ne se prononce pas	1856
ne spreglejte	3858
ne tagad	2824
ne zdaj	3865
ne, hvala	3666	3865
nebesekti	2769
nebo	562
necrologie	2396
nee bedankt	2848
nee, bedankt	2848
neem contact op met de auteur	2987
nehaj slediti	3939
nei takk	3010
nei, takk	3010
nein danke	711
nein, danke	711
neispravan e-mail	3731
neispravna e-mail adresa	3731
nej tack	3950
nej tak	590
nej, tack	3950
nej, tak	590
neka alla	4033
nema komentara	3741
nemate nalog	3728
nemokamas pristatymas	2750
neobvezno	3928
nessun commento	2370
nessuna opinione	2420
neste	3038
neste artikkel	3035
neste bilde	3110
neste side	3110
neste video	3094
net binnen	2883
netiquette	749
neturite paskyros	2761
neturiu paskyros	2761
neueste	894
neueste artikel	753
neueste meldungen	753
neueste nachrichten	753
neueste videos	753
neueste zuerst	893
neveljaven e-naslov	3927
never miss a story	1056
never miss an update	1056
new customers only	1165
new customers only. terms apply	1165
new here	1046
newest	1312
newest first	1087
newsletter	475	725	1056	1341	1780	2355	3141	3273
newsletter abonnieren	725
newsletter e alert	2374
newsletter kostenlos abonnieren	725
newsletter recomendada	1368
newsletter sign up	1056
newsletter sign-up	1056
newsletter signup	1056
newsletter-anmeldung	725
newsletters	1056	1097	1341	1780	3273
newslettery	475	3141
newsticker	753
next	1038
next article	1092
next image	1303
next page	1097
next photo	1303
next picture	1303
next post	1097
next slide	1303
next story	1092
next up	1092
next video	1291
""", 'ng': """
nghe	4396
nghe audio	4445
""", 'ni': """
ni komentarjev	3937
nicht jetzt	711
nicht mehr anzeigen	711
nicht mehr folgen	895
nicht zulassen	874
nichts mehr verpassen	725
nie mam konta	3233
nie mam zdania	3213
nie masz jeszcze konta	3233
nie masz jeszcze prenumeraty	3233
nie masz konta	3138
nie masz prenumeraty	3233
nie masz subskrypcji	3233
nie teraz	3134
nie wylogowuj mnie	3233
niente spam	2444
niepoprawny adres e-mail	3236
niet meer volgen	2998
niet nu	2848
niet te missen	2883
niet toestaan	2975
nieuwsbrief	2858
nieuwsbrief ontvangen	2916
nieuwsbrieven	2858
nieuwste	2997
nieuwste eerst	2996
nije obavezno	3732
nimam mnenja	3908
nimi	1734
niste pretplatnik	3728
niste pretplatnik? pretplatite se	3728
""", 'no': """
no comments	1087
no comments yet	1087
no credit card required	1165
no eres suscriptor	1438
no es pot mostrar aquest contingut	434
no ets subscriptor	445
no gracias	1328
no grazie	2342
no hacemos spam	1440
no ho sap / no contesta	424
no m'agrada	424
no opinion	1283
no podem mostrar aquest contingut	434
no posts	1097
no sabe / no contesta	1418
no sabe, no contesta	1418
no se pudo cargar el video	1464
no se puede reproducir el video	1424
no spam	1300
no spam, ever	1300
no spam. unsubscribe anytime	1300
no te pierdas	1368
no tens compte	445
no thank you	1037
no thanks	1037
no tienes cuenta	1438
no votes so far! be the first to rate this post	1251
no, gracias	1328
no, grazie	2342
no, not now	1319
no, thanks	1037
noch kein abo	809
noch kein abonnent	717
noch kein konto	717
noch kein mitglied	879
noch keine kommentare	749
noch keine kommentare vorhanden	749
noch nicht registriert	809
noe gikk galt	3108
nog geen abonnee	2923
nog geen abonnement	2981
nog geen account	2853
nog geen lid	2981
nog geen reacties	2879
nog niet geregistreerd	2981
noget gik galt	685
noklausies rakstu	2785
nom	448	1879
nombre	1441
nome	2445	3363
nominal lain	2302
nominal lainnya	2302
non hai un account	2410
non merci	1761
non oggi	2342
non ora	2342
non sa / non risponde	2420
non sei abbonato	2348
non sei ancora abbonato	2410
non sei ancora registrato	2442
non sei registrato	2442
non so	2420
non, merci	1761
nopeus	1721
norint komentuoti, reikia prisijungti	2717
normas	1364
normas de los comentarios	1417
normas editoriales	1476
normes dels comentaris	423
nos articles les plus lus	1848
nos derniers articles	1804
nos jeux	1858
nos lecteurs ont lu ensuite	1804
nos offres	1771
nos offres d'emploi	1831
nos partenaires	1868
nos recommandations	1804
noskaties video	2787
nossa loja	3343
nossos jogos	3340
nossos parceiros	3350
not a member	1299
not a subscriber	1298
not a subscriber yet	1046
not now	1037
not ready to donate	1037
not ready to give today	1037
not ready to subscribe	1037
not ready to support today	1037
not registered	1298
not registered yet	1298
not the answer you're looking for	1253
not today	1037
not yet a member	1298
not yet a subscriber	1298
nota relacionada	1414
notas recomendadas	1414
notas relacionadas	1414
note legali	2367
noter la recette	61
notes on contributors	1263
notez cet article	1800
notez cette page	1897
noticia anterior	1444
noticia relacionada	1368
noticia relacionadas	1368
noticia siguiente	1444
noticias de hoy	1368
noticias relacionada	1368
noticias relacionadas	1368
notifikace	555
notifikationer	675
notiser	4039
notizie correlate	2374
notizie del giorno	2374
notou algum erro	3381
notre boutique	1861
notre charte de corrections	1886
notre direct	1882
nous contacter	1800
nous soutenir	1762
nous suivre	1791
nous vous recommandons	1804
now playing	1097
""", 'nt': """
ntb	3066
""", 'nu': """
nu acum	3410
nu ai cont	3449
nu bestellen	2965
nu in het nieuws	2883
nu kopen	2965
nu niet	2848
nu spelen	2961
nuestra tienda	1423
nuestros juegos	1420
nukopijuota	2771
nume	3484
numer telefonu	3237
nuolaida prenumeratoriams	2749
nuoroda nukopijuota	2716
nuotrauka #/#	2774
nuotraukos	2718
nur notwendige	869
nur notwendige cookies	869
nutzungsbedingungen	746
nutzungsrechte erwerben	889
""", 'ny': """
nyalakan notifikasi	2273
nyast	4060
nyaste	4060
nyeste	697	3120
nyhedsadvarsler	675
nyhedsbrev	599
nyhedsbreve	599
nyhetsbrev	3019	3959
nyhetsbrevet	3019	3959
nyhetsdygnet	3976
nyhetsnotiser	4039
nyhetsvarsler	3098
nykyinen aika	1721
nykyinen aika #	1720
nyt luetuimmat	1669
""", 'o ': """
o artigo continua depois da publicidade	3286
o mais popular	3361
o quiz da semana	3382
o seu e-mail	3393
o seu email	3273
o seu voto foi registado	3337
o sudoku de hoje	3382
""", 'o.': """
o.v.v. donatie	2978
""", 'ob': """
obavezno	3732
obavezno polje	3731
obavijesti	3723
objavi komentar	3741
objednat knihu	545
objet	1911
obligatorisk felt	3107
obligatoriske felter	3107
obraz # z #	3238
obraz v obraze	550
obraz w obrazie	3223
obre a l'app	436
obre l'app	436
obrigado pelo apoio	3391
obrigado pelo seu apoio	3391
obrigado pelo seu feedback	3315
obrigado pelo seu voto	91	3315
obrigado por se inscrever	3273
obrigado por votar	91	3337
obrigado, a sua mensagem foi enviada	3362
obsah nelze zobrazit	548
obsah partnera	581
obserwuj	3149
obserwuj autora	3250
obserwuj nas	3149
obserwuj temat	3250
obserwuj ten temat	3250
obserwujesz	3251
obserwujesz ten temat	3250
obvestila	3919
obvezna polja	3927
obvezno	3928
obvezno polje	3927
""", 'oc': """
oceni novico	3861
oceni recept	61
ocenite tekst	3661
ocijeni recept	61
ocorreu um erro	3362
ocultar	1372	3299
ocultar comentarios	1417
ocultar respostas	3337
ocultar respuestas	1417
""", 'od': """
od najnowszych	3248
od najstarszych	3248
odaberi	3729
odaberi iznos	3726
odaberi pretplatu	3728
odaberite iznos	3726
odaberite paket	3728
odaberite pretplatu	3728
odbij	3674
odbij sve	3674
oddaj glas	91	3907
oddaj komentar	3861
oddajte svoj glas	3907
odemknout	562
oder	880
odeslat	91	565
odeslat hlas	91
odgovori	3742	3938
odjava	3651	3854
odjavite se lahko kadarkoli	3927
odpoved kadarkoli	3924
odpowiedz	3156	3249
odpri aplikacijo	3917
odpri galerijo	3930
odpri v aplikaciji	3917
odrzucam	3221
odvolat souhlas	548
""", 'of': """
of	2982
oferecer	3377
oferecer artigo	3269
oferecer este artigo	3376
oferecido por	3286
oferecimento	3378
oferit de	3497
ofert per	461
oferta especial	1334
oferta para lectores	1423
oferta para leitores	3343
oferta per als lectors	429
oferta por tempo limitado	3360
oferta por tiempo limitado	1438
oferta specjalna	3217
ofertas	1359
ofertas de empleo	1395
ofertes de feina	407
offer	1078
offer ends soon	1165
offers for readers	1286
offerta a tempo limitato	2442
offerta per i lettori	2425
offerte	2365
offerte di lavoro	2396
offerto da	2459
offre partenaire	1795
offres d'emploi	1831
offrir	1894
offrir l'article	1771
ofrecido por	1455
""", 'og': """
oggetto	2475
ogiltig adress	4047
ogiltig e-postadress	4047
oglas	3657	3857
oglasi	3657	3857
oglasi google	3942
oglasna vsebina	3942
oglejte si galerijo	3930
ogni contributo conta	2409
ogni donazione conta	2439
ogni euro conta	2409
ogni mese	2440
""", 'oh': """
ohne deaktivieren fortfahren	875
ohne spende weiterlesen	711
ohne werbung lesen	897
ohodnotit recept	61
""", 'ok': """
ok	1038
ok, got it	1098
okumaya devam et	4141
""", 'ol': """
oldal #/#	2206
oldal: #/#	2206
oldest	1312
oldest first	1087
ole esimene kommenteerija	1496
oled juba tellija	1490
oled uudiskirjaga liitunud	1515
olen jo tilaaja	1730
olen poistanut mainosten eston	1725
olet lukenut kaikki ilmaiset artikkelisi	1730
olet nyt tilannut uutiskirjeen	1657
oletko jo tilaaja? kirjaudu	1654
oliko artikkelista apua	1743
olvasd el ezt is	2141
olvassa el ezt is	2141
""", 'om': """
om cookies	3969
oma summa	1728
oma tili	1654
omat aiheet	1747
omite reclama	3503
omitir anuncio	1464
""", 'on': """
once	1038
onder vermelding van 'donatie	2978
onder vermelding van donatie	2978
ondertiteling	2972
ondertiteling aan	2971
ondertiteling uit	2971
ondertitels	2972
onderwerp	2985
onderwerpen	2883
one time donation	1039
one-time	1038
one-time donation	1039
ongeldig e-mailadres	2984
onko jutussa virhe	1668
onko sinulla jo tilaus	1730
onko sinulla jo tili	1730
onko sinulla jo tunnus	1654
onko sinulla vinkki	1740
only for members	1299
only for subscribers	1298
ons correctiebeleid	2991
ontdek het op google play	2973
ontgrendel artikel	2981
ontgrendel dit artikel	2981
onthoud mij	2982
ontvolg	2998
ontvolgen	2998
""", 'oo': """
ook interessant	2883
oops! something went wrong	1156
""", 'op': """
op elk moment afmelden	2984
op leeslijst	2948
opazili ste napako	3933
opcjonalnie	3237
opdater siden	677
open	1098
open de app	2973
open full screen	1303
open galerij	2987
open gallery	1303
open image in gallery	1097	1303
open in fullscreen	1303
open kaart	2887
open map	1098
open menu	1097
open the map	1098
openen	2887
openen in de app	2973
opgeslagen	3000
opina	1364
oppdater siden	3100
opphev demping	3094
opprett en gratis bruker	3014
opprett en gratis konto	3014
opprett gratis bruker	3014
opprett konto	3014
oppsummeringen er ki-generert	3117
oppsummert av ai	3038
oppsummert av ki	3038
opravy a spresnenia	3835
opret bruger	594
opret en gratis bruger	594
opret en gratis profil	594
opret en konto	594
opret gratis profil	594
opret konto	594
opsi lainnya	2320
opslaan	2868
opslag fra facebook	619
opslag fra instagram	619
opsummeret af ai	694
optional	882	1301
optioneel	2985
opublikuj komentarz	3156
""", 'or': """
or	1299
ordena per	424
ordenar por	1418	3338
order the book	1286
order your copy	1286
ordina per	2420
ordjakt	3086
ordjakten	4026
original anzeigen	757
""", 'os': """
os nossos jogos	3340
os nossos parceiros	3349
osallistu keskusteluun	1668
osemsmerovka	3809
osmosmjerka	3713
ossza meg	2134
osta artikkel	1490
osta kirja	1715
osta kohe	1529
osta lippu	1715
osta liput	1715
osta lisenssi	1741
osta litsents	1551
osta nyt	1715
osta pilet	1529
osta piletid	1529
osta raamat	1529
ostale vesti	19	3658
ostale vijesti	19	3658
ostani prijavljen	3728	3924
ostatnie wpisy	3160
ostavi komentar	3661
ostavite komentar	3661
oszd meg	2134
""", 'ot': """
otestujte sa	3808
otestujte se	541
other amount	1043
other articles	1092
other news	1092
other readers liked	19
other stories	1092
other stories you may like	1092
other stories you might like	1092
others also read	19	1092
others are also reading	1249
others are reading	1249
otomatik oynat	4206
otomatik oynatma	4206
otprati	3744
otra cantidad	1332
otras noticias	19	1368
otras noticias que pueden interesarte	19
otro importe	1332
otro monto	1435
otvori aplikaciju	3721
otvori galeriju	3734
otvori u aplikaciji	3721
""", 'ou': """
oudste	2997
oudste eerst	2996
oui, je m'abonne aux notifications	1871
oui, utile	1897
our corrections policy	1087	1306
our editorial guidelines	1306
our editorial standards	1306
our ethics policy	1306
our journalistic principles	1306
our newsletters	1056
our partners	1078
our social media	1073
our sponsors	1078
outbrainin suosittelema	1750
outro montante	3357
outro valor	3267
ouvir	3281
ouvrir	1808
ouvrir l'appli	1870
ouvrir l'application	1870
ouvrir la carte	1808
ouvrir le menu	1807
""", 'ov': """
ovaj video nije dostupan	3719
overname verboden	2992
oversat af ai	694
oversat med ai	694
oversatt med ki	3117
overschrijving	2852
ovo polje je obavezno	3731
""", 'oy': """
oy kullan	91	4199
oy ver	91	4199
oyla	91
oyna	4203
oynat	4157
oynatma hizi	4205
oyunlar	4203
oyunuz alindi	91	4198
oyunuz kaydedildi	4198
""", 'oz': """
oznake	3658	3858
""", 'p': """
p	3420
""", 'pa': """
padidinti	2754
paga con paypal	2473
pagamento seguro	3267
pagamento sicuro	2346
pagar com paypal	3392
pagar con paypal	1469
page # of #	1302
page suivante	1807
pagina # van #	2986
pagina #/#	2986
pagina herladen	2977
pagina printen	2999
pagina successiva	2377
pagina vernieuwen	2977
pago seguro	1332
paid advertisement	1170
paid content	1078
paid partner content	1314
paid partnership	1078
paid post	1078
paiment methods	1043
paket langganan	2330
pakkumine tellijale	1529
pakollinen	1734
pakollinen tieto	1733
palaute	1668
palavra do dia	3382
palavras cruzadas	3342
palavras cruzadas do dia	3382
paldies par balsojumu	2815
paling banyak dibaca	2248
paling disukai	2283
paling populer	2306
pane oma teadmised proovile	1497
pantalla completa	431	1425
para continuar a ler	3332
para continuar lendo	3332
para seguir leyendo	1410
paras hinta	1731
paremti	2711
parhaat	1746
pariwara	2243
parole crociate	2424
partage	1790
partager	1790
partager cette page	1922
partager l'article	1790
partager par e-mail	1790
partager par email	1790
partager par mail	1790
partager par sms	1893
partager par whatsapp	1893
partager sur	1790
partager sur bluesky	1790
partager sur linkedin	1790
partager sur messenger	1790
partager sur telegram	1790
partager sur twitter	1790
partager sur whatsapp	1893
partager sur x	1790
partager via messenger	1790
partager via twitter	1790
partages	1790
partagez	1790
partagez cet article	1922
partecipa al sondaggio	2419
partecipa al voto	2462
partecipa alla discussione	2401
partenaire	1795
parteneri	3420
participa	1364
participa en l'enquesta	423
participa en la encuesta	1417
participa en la nostra enquesta	405
participar da enquete	3381
participar en la encuesta	1458
participe da conversa	3323
participe da enquete	3337
participe na sondagem	3337
participer au sondage	1897
participez au sondage	1855
participez au vote	1855
partilhar	3281
partilhar no whatsapp	3376
partilhe	3281
partilhe este artigo	3402
partner	2873
partner content	1078
partner offers	1078
partnera saturs	2838
partnerangebot	743
partnerangebote	743
partnerartikkel	1550
partnerbijdrage	2928
partnercontent	2873
partnereink tartalmai	2221
partneri sisu	1550
partneri tartalom	2221
partnerio turinys	2772
partnernieuws	2883
partnerska vsebina	3857
partnertartalom	2221
pas aujourd'hui	1761
pas de commentaire	1800
pas de spam	1878
pas encore de compte	1876
pas encore inscrit	1771
pas maintenant	1761
pasatiempos	1422
pasianssi	1712
pasidalinkite	2716
pasidalinkite straipsniu	2716
pasidalinti	2711
pasijans	3713
pasjans	3213
pasjansa	3908
passa a premium	2410
passatempos	3317
passatemps	428
passend zum thema	753
passende artikel	753
passer cette annonce	1795
passer l'annonce	1903
passord	3105
password	1299
password dimenticata	2348
passwort	880
passwort anzeigen	879
passwort vergessen	717
pataisymai ir patikslinimai	2766
patience	2962
patiens	4026
patreon'dan destek ol	4216
patreon'dan destekle	4216
patrocinado	1359	3286
patrocinado por	1359
patrocinat per	461
paus	4036
pausa	4036
pause	672	872	3095
pauza	551	3224	3720	3817
pauze	2972
pauzeren	2972
payer avec paypal	1909
payment method	1043
payment methods	1043
payment options	1043
payment reference: donation	1296
paypal	716
""", 'pe': """
pedoman media siber	2263
pedoman pemberitaan media siber	2312
peida reklaam	1550
peiling	92
pelaa nyt	1711
pelaa visa	1711
pelo mundo	3295
pemutar audio	2328
pemutar video	2328
penawaran khusus pembaca	2288
penawaran terbaik	2306
pencereyi kapat	4251
pendaftaran berhasil	2307
pengaturan cookie	2293
pengaturan privasi	2293
people also read	1092
people are also reading	1249
people are reading	1249
per continuar llegint	417
per continuare a leggere	2410
per e-mail senden	896
per e-mail teilen	738
per e-mail versenden	738
per jaar betaald	2981
per lastschrift spenden	877
per mail teilen	738
per mail versenden	738
per paypal spenden	877
per whatsapp senden	896
per whatsapp teilen	738
perbesar	2251
perbesar foto	2311
perbesar gambar	2311
perbesar huruf	2319
percebi	3299
pereiti prie turinio	2765
pergunta do dia	91
periksa kotak masuk anda	2307
perkecil huruf	2319
permainan	2287
permet	438
permet sempre	434
permintaan anda telah dikirim	2331
permite	3474
permite mereu	3470
permite reclamele	3476
permitir	1432	3354
permitir anuncios	1433
permitir la publicidad	1433
permitir publicidade	3355
permitir sempre	3349
permitir siempre	1428
permitir siempre este contenido	1428
perpanjang langganan	2330
persondatapolitik	669
personnaliser mes choix	1867
personuppgiftspolicy	3969
personvern	3028
personverninnstillinger	3028
personvernpolicy	3092
peru milloin tahansa	1730
peru milloin vain	1654
peru suostumus	1718
peru tilaus milloin tahansa	1657
peruuta milloin tahansa	1654
peruuta suostumus	1718
pesan anda	2308
pesan anda telah terkirim	2307
pesan berhasil dikirim	2307
pesan tiket	2288
pesquisar	3298
petites annonces	1795
""", 'pf': """
pflichtfeld	881
pflichtfelder	881
""", 'ph': """
phone	1301
phone number	1301
photo # of #	1302
photo suivante	1912
photos	1807
""", 'pi': """
picture # of #	1302
picture in picture	1291
picture-in-picture	1291
piekrist	2797
pienempi teksti	1748
piesakies jaunumiem	2804
pieteikties jaunumiem	2829
pievienot grozam	2817
piilota	1672
piilota kuvateksti	1736
piilota mainokset	1663
piilota mainos	1750
piilota vastaukset	1745
pildi testu	2815
pilih	91	2306
pilih jumlah	2329
pilih langganan anda	2305
pilih nominal	2329
pilih paket	2305
pilih paket langganan	2305
pilihan anda telah dicatat	2282
pilihan editor	2248
pilihan redaksi	2248
pilihan untuk anda	2274
pilihan untukmu	2274
pilt #/#	1552
pilt pildis	1532
pin for later	61
pin it	61	1068
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2296
pindai qr code	2296
pinterest	1069
pirkt licenci	2839
pirkt tagad	2817
pirkti bilietus	2749
pirkti dabar	2749
pitanje dana	3712
pix	3268
""", 'pl': """
plaats een advertentie	2908
plaats een reactie	2879
plaats reactie	2879
plan du site	1797
platba kartou	559
platz sichern	866
play audio	1068
play now	1097
play store	94
play the quiz	1282
play the video	1145
play today's puzzle	1282
play video	1097
playback rate	1291
playback settings	1291
playback speed	1291
player audio	3503
player wird geladen	871
please check your email	1300
please check your inbox	1202
please donate	1039
please enter a valid email address	1056
please enter your email	1300
please enter your email address	1300
please enter your name	1300
please fill in this field	1300
please fill out this field	1300
please gamble responsibly	1247
please log in to comment	1311
please try again later	1300
pledge your support	1039
plus	594	1807	2853	3954
plus anciens	1856
plus d'articles	1804
plus d'articles de cet auteur	1882
plus d'articles de l'auteur	1886
plus d'infos	1804
plus d'options	1894
plus d'options de partage	1893
plus lus	1804
plus tard	1761
plus-artikel	717
plusartikel	2853
pluss	3014
plussak	3014
plz	882
""", 'po': """
pobierz audio	3223
pobierz odcinek	3223
pocket	1069	2506
podaj adres e-mail	3141
podaj e-mail	3141
podaj poprawny adres e-mail	3236
podarite nam # % dohodnine	3922
podarite nam del dohodnine	3922
podcast	486	616	753	1368	2374	3160	4155
podcast herunterladen	871
podcast'i indir	4205
podcastit	1669
podcasts	616	753	2883	3295
podcasty	486	3160
podd	3976
poddar	3976
pode gostar de	3335
pode interessar	3295
podeli	3661
podeli na facebooku	3661
podeli vest	3661
podelite	3661
podijeli	3661
podijeli kao poklon	3745
podijeli na facebooku	3661
podijeli putem whatsappa	3745
podijeli vijest	3661
podijelite	3661
podkast	3035
podkaster	3035
podnapisi	3916
podobne	3160
podpri	3853
podpri nas	3853
podprite nas	3853
podprite nas na patreonu	3922
podprite nas prek paypala	3922
podrobnosti	489
podseti me kasnije	3666
podsjeti me kasnije	3666
podsumowanie ai	3246
pogledaj cenu	3715
pogledaj cijenu	3715
pogledaj galeriju	3734
pogledaj komentare	3661
pogledaj pakete	3728
pogledaj ponudu	3715
pogledaj rezultate	91	3712
pogledajte galeriju	3734
pogledajte pakete	3728
poglej ceno	3910
poglej galerijo	3930
poglej pakete	3924
poglej ponudbe	3924
poglej ponudbo	3910
poglej rezultate	3907
pogodnost za pretplatnike	3715
pogodnosti za pretplatnike	3715
pogoji uporabe	3873
poista mainokset	1750
poista mykistys	1720
poistin mainosten eston	1725
pokreni kviz	3712
pokreni video	3719
pola wymagane	3236
pole veel kontot	1539
pole veel tellija	1539
pole wymagane	3236
polecamy	3160	3234
polecane	3160	3234
polecane dla ciebie	3160
polecane przez outbrain	3254
polecane przez taboola	3254
politika privatnosti	3674
politika zasebnosti	3873
polityka cookies	3153
polityka korekt	3243
poljuben znesek	3922
poll	92
poll of the day	91
poll van de dag	91
polling	92
polub	3249
pomniejsz tekst	3252
pon a prueba tus conocimientos	1420
ponatis prepovedan	3934
ponctuel	1874
ponctuellement	1874
ponudba za bralce	3910
popravki in pojasnila	3933
poprzedni	3163
poprzednia strona	3239
populair	2883	2997
populaire	1804
populaire artikelen	2883
populaires	1804
populairst	2982
populairste	2997
popular	1312
popular articles	1092
popular now	1092
popular posts	1092
popular reads	1169
popular stories	1092
popular topics	1092
populare	3424
popularne	3160	3249
populer	2248
populiariausi	2713
popunite ovo polje	3731
poredaj po	3741
portada	1371
poruka	3732
posa't a prova	426
posez une question sur cet article	1829
poskusite pozneje	3927
poskusite znova	3927
poslat	478	565
poslat e-mailem	478
poslat mailem	579
poslat tip	571
poslechnout	478
posnetek ni na voljo	3915
post as a guest	1253
post code	1301
post comment	1087
post laden	869
post on x	1068
post your answer	1253
postal code	1301
postavi kao preferirani izvor	3743
postavke privatnosti	3717
postcode	1301	2985
poster un commentaire	1800
postinumero	1734
postleitzahl	882
postnummer	685	3108	4048
posts relacionados	3295
potrebbe interessarti	2374
potrebbe interessarti anche	2374
potrebbero interessarti	2374
pour aller plus loin	1804
pour lire la suite	1844
povezana novica	3858
povezane novice	3858
povezane teme	3658
povezane vesti	3658
povezane vijesti	3658
povezano	3858
povezava je kopirana	3940
povezava kopirana	3940
poveznica je kopirana	3745
poveznica kopirana	3661
povolit	555
povolit cookies	482
povolit jednou	548
povolit notifikace	554
povolit obsah	548
povolit reklamu	557
povolit reklamy	557
povratak na naslovnicu	3734
povratak na vrh	3734
povuci pristanak	3717
povuci privolu	3717
powered by ai	1138
powiadomienia	3227
pozabljeno geslo	3854
pozastavit	551
pozneje	3919
""", 'pr': """
pr	2136	2510	2622
pr cikk	2221
pr-cikk	2221
praegune aeg #	1532
prati autora	3743
prati autoricu	3743
prati temu	3743
pratite autora	3743
pratite ovu temu	3743
pratite temu	3743
pravidla diskuse	485
pravidla diskuze	576
pravidla oprav	571
pravila komentarisanja	3741
pravila komentiranja	3661	3861
pravila privatnosti	3674
preberi pozneje	3940
preberi prepis	3915
preberi v aplikaciji	3917
preberite tudi	3858
precedente	2377
precios y disponibilidad pueden variar	1395
predmet	3732	3830
predvajaj	3916
predvajaj video	3915
predvajalnik se nalaga	3915
preferencias de cookies	1463
preferencias de privacidad	1463
preferensi cookie	2293
preferensi privasi	2327
preferenze cookie	2367
preferenze privacy	2467
preferenze sulla privacy	2467
pregunta a nuestra ia	1393
preizkusite se	3907
preizkusite svoje znanje	3907
preko cijelog ekrana	3719
premium	471	594	907	1046	1334	1771	2231	2348	2853	3014	3138	3269	3412	3954	4141	4391
premium content	1046
premium digital	1165
premium-artikel	717
premor	3916
prenehaj slediti	3939
prenesi epizodo	3915
prenesi zvok	3915
prenota il tuo posto	2425
prenume	3484
prenumeranterbjudande	4029
prenumerata	2711	3138
prenumeration	3954
prenumeratoriams	2711
prenumeratoriaus nauda	2749
prenumerera	3954
prenumerera nu	3954
prenumeruj	3138
prenumeruoti	2711
preostalo vreme	3720
preostalo vreme -#	3719
preostalo vrijeme	3720
preostalo vrijeme -#	3719
prepis	3817	3916
preporuka	3658
presentado por	1455
presentat per	461
presentato da	2459
presentear	3377
presentear artigo	3376
presented by	1078
press enter or click to view image in full size	1097
prestani pratiti	3743
prethodna fotografija	3734
prethodna slika	3734
prethodna stranica	3734
pretplata	3650
pretplati se	3650
pretplatite se	3650
preuzmi audio	3719
preuzmi epizodu	3719
preuzmi na app storeu	3721
prevedeno z umetno inteligenco	3936
prevent your screen from going dark	61
preverite svoj nabiralnik	3927
previous article	1092
previous image	1303
previous page	1097
previous photo	1303
previous picture	1303
previous post	1097
previous slide	1303
prezentat de	3497
prezime	3732
priezvisko	3830
prihranite #%	3925
prihvatam	3674
prihvati	3674
prihvati i nastavi	3717
prihvati sve	3674
priimek	3928
priimti visus	2729
priimti visus slapukus	2751
prijava	3651	3854
prijava na newsletter	3731
prijava putem facebooka	3728
prijava putem googlea	3728
prijava s facebook	3924
prijava s facebookom	3924
prijava z apple	3924
prijava z google	3924
prijava z googlom	3924
prijavi	3742	3938
prijavi komentar	3741	3937
prijavi napako	3861
prijavi oglas	3747	3942
prijavi se	3651	3854
prijavi se na novice	3927
prijavi se preko facebooka	3728
prijavi se preko google	3728
prijavi se preko googlea	3728
prijavite napako	3933
prijavite se	3651	3854
prijavite se odmah	3651
prijzen kunnen intussen gewijzigd zijn	2928
primo piano	2374
principais pontos, por ia	3315
principios editoriales	1476
prindi	1495
prindi artikkel	1495
prindi retsept	61
print	603	1069	1299	2868
print & digital	1299
print + digital	1299
print article	1068
print artikel	699
print artiklen	603
print dit artikel	2924
print dit recept	61
print opskrift	61
print opskriften	61
print page	1167
print recept	61
print recipe	61
print subscription	1046
print the recipe	61
print this	1068
print this page	1167
print this story	1313
printen	2868
prisijungti	2711
prisijungti per facebook	2761
prisijungti per google	2761
prisijungti su facebook	2761
prisijungti su google	2761
prisiminti mane	2762
prispevaj	3853
privaatsuspoliitika	1531
privaatsusseaded	1531
privaatsustingimused	1508
privacidad	1361
privacy	2367	2875
privacy center	746
privacy notice	1056
privacy policy	1083	2367
privacy preference center	1083
privacy preferences	1083
privacy settings	1083
privacy statement	1083
privacy-instellingen	2969
privacybeleid	2875
privacyinstellingen	2969
privacyverklaring	2875
privalomas laukas	2763
privalomi laukai	2763
privatlivsindstillinger	669
privatlivspolitik	669
privatumo nustatymai	2751
privatumo politika	2729
probeabo	717
probeer gratis	2981
probeer het later opnieuw	2916
probeer het opnieuw	2984
probeer nu	2853
produktempfehlung	743
profil	717
profilo	2348
profiter de l'offre	1771
progress: #%	1291
proizvoljan iznos	3726
promo	2365	3657
promocijsko besedilo	3857
promocja	3152
promoted	1078
promoted by outbrain	1314
promoted by taboola	1314
promoted content	1078
promoted links	1078
promoted stories	1092
promotie	2873
promotion	1078
proovi hiljem uuesti	1541
proovi uuesti	1541
propaganda	3286
proposer une correction	1835
proposer une tribune	1897
prosimo, izklopite blokator oglasov	3920
prosseguir	3288
prossimo articolo	2448
prossimo video	2468
proteggiamo le nostre fonti	2451
prova # dagar gratis	3954
prova gratis	2348	3954
prova gratis per un mese	2410
prova nu	3954
prova-ho un mes gratis	417
proverite mejl	3731
proverite svoje znanje	3712
provjerite e-mail	3731
provjerite svoj inbox	3731
provjerite svoje znanje	3712
prueba gratis	1334
prueba un mes gratis	1410
prvo najnoviji	3741
przeczytaj jeszcze	3160
przeczytaj najpierw w aplikacji	3225
przedruk zabroniony	3244
przelew tradycyjny	3230
""", 'pu': """
pub	1795	3286
pubblica	2420
publicar	1418	3338
publicar comentario	1364
publicera kommentar	4059
publicidad	1359
publicidad - sigue leyendo	1359
publicidade	3286
publicitat	396
publicitate	3420
publieditorial	87
publier	1856
publier un commentaire	1800
publireportage	1795
publireportatge	87
publirreportaje	1359
publiser kommentar	3119
publish comment	1311
puhelin	1734
puhelinnumero	1734
pular para a receita	61
pulsa para activar el sonido	1464
puni ekran	3719
puntos clave	1393
puntual	1436
puoi regalare # articoli al mese	2412
push aktivieren	873
push-nachrichten aktivieren	873
pushberichten	2975
pushberichten aanzetten	2974
pushmeldingen	2975
pushnotiser	4039
pushvarsler	3098
puslapis #/#	2774
pusti video	3719
pustit video	550
putar audio	2289
putar otomatis	2290
putar video	2289
puzzel van de dag	2961
puzzels	2908
""", 'py': """
pysy ajan tasalla	1657
pysy kirjautuneena	1730
pytanie dnia	3212
""", 'qr': """
qr kodu okut	4210
qr kodu okutun	4210
qr kodu tarayin	4210
qr platba	558
""", 'qu': """
quero apoiar	3357
quero assinar	3269
quero contribuir	3357
quero doar	3357
quick crossword	1283
quick poll	91
quiero aportar	1435
quiero donar	1435
quiero recibir comunicaciones comerciales	1440
quiero recibirla	1406
quiero recibirlo	1406
quiero ser socia	1435
quiero ser socio	1435
quiero suscribirme	1334
quitar publicidad	1395
quitar sonido	1424
quiz da semana	3382
quiz starten	862
quiz van de week	2961
""", 'ra': """
raccomandato da	2365
raksta audioversija	2820
raksti redakcijai	2832
rakstiet redakcijai	2832
raksts pieejams abonentiem	2780
rangkuman ai	2315
rapporteer	2997
rapporteer reactie	2996
rapporter	3120
rapporter annonse	3125
rapporter en fejl	691
rapporter feil	3031
rapporter kommentar	3119
rapportera	4060
rapportera annons	4064
rapportera ett fel	4054
rapportera fel	3972
rapportera kommentar	4059
rate recipe	61
rate this article	1251
rate this post	1251
rate this recipe	61	1251
rate this story	1251
razvrsti po	3937
""", 're': """
reactie	2879
reactie plaatsen	2996
reactieregels	2996
reacties	2879
reacties worden vooraf gecontroleerd	2913
read ad-free	1314
read aloud	1068
read also	1092
read article	1097
read by a computer voice	1291
read by a synthetic voice	1291
read by an ai voice	1291
read by an automated voice	1291
read comments	1087
read full article	1097
read full story	1097
read in app	1097
read less	1303
read more	1097
read more about	1092
read more about sharing	1068
read more articles	1097
read more here	1097
read more on	1092
read more on these topics	1092
read next	1092
read original article	1097
read our complete coverage	1092
read story	1097
read the article	1097
read the document	1098
read the full article	1097
read the full document	1098
read the full story	1097
read the transcript	1291
read transcript	1291
read without limits	1298
reader offer	1286
reader offers	1286
reader poll	91	1282
readers also read	1092
readers are also reading	1249
readers' poll	1282
ready for more	1056
reageer	2879
reageer op dit artikel	2991
reageren	2879
reagovat	577
rebus	3463
rebutja totes les galetes	434
rebutja-ho tot	402
recent	1092
recent articles	1092
recent news	1092
recent posts	1092
recent stories	1092
recept bewaren	61
recept printen	61
recevoir des notifications	1871
recevoir la newsletter	1780
recevoir les notifications	1871
recevoir une alerte	1837
recharger la page	1872
rechazar	1361
rechazar todas	1361
rechazar todas las cookies	1463
rechazar todo	1361
rechazar y suscribirme	1428
rechazar y suscribirse	1428
recherche	1807
rechercher	1807
rechte am artikel erwerben	889
rechte an diesem artikel erwerben	889
rechten aanvragen	2992
recibir alertas	1405
recibir alertas de este autor	1474
recibir alertas de este tema	1405
reclame	2873
recomandate	3424
recomendaciones	1368
recomendadas	1368	3295
recomendado	1368
recomendado para ti	1368
recomendados	1368	3295
recomendamos	3295
recommander ce commentaire	1897
recommend	1312
recommended	1092	1299
recommended articles	1092
recommended by outbrain	1314
recommended by taboola	1314
recommended external content	1136
recommended for you	1092
recommended reading	1092
recommended reads	1169
recommended stories	1092
recommended videos	1092
recorda'm	446
recordarme	1439
reculer de # secondes	1863
recurso exclusivo para assinantes	3317
recusar	3288
recusar todos os cookies	3386
redactiestatuut	2991
redakcja poleca	3160
redaksi	2263
redaksjonen anbefaler	3035
redaktion kontaktieren	888
redaktionelle richtlinien	888
redaktionen anbefaler	616
redaktionen rekommenderar	3976
redaktionsempfehlung	753
redan prenumerant? logga in	3954
reddet	4151
reddit	1069
redes sociais	3282
redes sociales	1353
reducir texto	1453
redueix el text	459
reference: donation	1296
refresh page	1294
refresh the page	1294
refuser	1797
refuz toate cookie-urile	3502
regala	460	2458
regala aquest article	459
regala articolo	2457
regala l'article	459
regala l'articolo	2457
regala questo articolo	2457
regalar	1454
regalar noticia	1453
regardez aussi	1912
registar	3269
registe-se	3269
register	1046
register for free	1046
register now	1046
registo	3269
registra't	390
registra't per comentar	405
registrace	471
registracija	3651	3854
registrarme	1334
registrarme en la newsletter	1341
registrarse	1334
registrasi	2231
registrate	1410
registrati	2348
registrati e leggi questo articolo	2410
registrati gratis	2348
registreer	2853
registreer gratis	2853
registreeru tasuta	1490
registreeru veebiseminarile	1497
registrer deg	3014
registrera dig	3954
registreren	2853
registrieren	717
registriraj se	3651	3854
registro	1334
registro completado	1470
registrovat se	471
registruj se	3651
registruotis	2711
regler for debatten	696
regler for kommentarer	3119
regler for kommentarfeltet	3119
regole dei commenti	2419
regole per commentare	2419
regole per i commenti	2419
regras para comentar	3337
regulamin	3153
regulamin komentarzy	3248
reguli de comentare	3458
reguli pentru comentarii	3458
regulile comentariilor	3458
reject & subscribe	1289
reject all	1083
reject all cookies	1083
reject and pay	1289
rejeitar	3288
rejeitar todos	3288
rejeitar todos os cookies	3386
rejoignez la conversation	1835
rejoignez la discussion	1835
reklaam	1490
reklaamartikkel	1499
reklaamtekst	87	1499
reklam	3968	4150
reklam alani	4150
reklam engelleyici nasil kapatilir	4213
reklam engelleyici tespit edildi	4213
reklam engelleyicimi kapattim	4213
reklam engelleyicinizi kapatin	4213
reklam engelleyiciyi kapattim	4213
reklam slut	4064
reklam sonu	4204
reklama	481	2711	3152	3657	3758
reklamdan sonra devam ediyor	4150
reklamdir	4204
reklame	607	3027
reklame slut	701
reklami atla	4150
reklami kapat	4150
reklamin sonu	4204
reklaminis	87
reklaminis straipsnis	2720
reklamlar	4150
reklamlara izin ver	4213
reklamos pabaiga	2772
reklamy	3152
reklamy google	3254
rekomendasi	2248
rekomendasi untuk anda	2248
rekomendasi untukmu	2248
rekomenduojame	2713
rekommenderade artiklar	3976
rekommenderas	3976	4045
rekommenderas av outbrain	4064
rekommenderas av taboola	4064
rekommenderat	3976
rekommenderat av outbrain	4064
relacionadas	1368	3295
relacionado	1368
relacionados	1368	3295
relatar erro	3381
related	1092	1095
related article	1092
related articles	1092
related content	1092
related coverage	1092
related items	1092
related links	1092
related news	1092
related posts	1092
related reading	1092
related stories	1092
related story	1092
related tags	1092
related to this story	1092
related topics	1092
related videos	1092
relaterade artiklar	3976
relaterade nyheter	3976
relaterat	3976
relaterede artikler	616
relaterede emner	616
relateret	616
relatert	3035
relaterte artikler	3035
relaterte emner	3035
relaterte saker	3035
relevanteste	894
reload page	1294
reload the page	1294
remaining time	1292
remaining time #	1291
remaining time -#	1291
remember me	1046
remiamas turinys	2720
remind me in #	1037
remind me in may	1037
remind me later	1037
remind me next month	1037
remind me tomorrow	1037
remove ad	1078
remove ads	1078
remti	2711
renovar assinatura	3392
rep alertes d'aquest tema	411
replay	1097
replier	1808
replies	1087
reply	1087
report	1069	1312
report a mistake	1098
report a problem	1087
report a typo	1087
report abuse	1087
report ad	1078
report an error	1098
report comment	1087
report error	1098
report this ad	1078
report this comment	1311
reportagem exclusiva para assinantes	3332
reportar	1364
reportar comentario	1458
reportar erro	3291
reportar error	1364
reportar un error	1364
reprendre la lecture	1863
reprints & licensing	1307
reprints & permissions	1271
reprints and licensing	1307
reprints and permissions	1307
reproducir	1371
reproducir audio	1424
reproduction et diffusion interdites	1917
reproductor de audio	1464
reproduzir	3298
republish our articles for free	1307
republish this article	1307
republish this story	1307
request a correction	1087
request permission	1308
request permission to reuse	1307
request permissions	1271
request reprint	1307
request reprints	1307
required	1300	1301
required field	1300
required fields	1300
required, but never shown	1253
reserve online	3401
reserve your place	1286
reserve your seat	1286
reserveer je plek	2965
reserveer kaarten	2965
reserveer uw plaats	2965
reserver plads	666
reserver plass	3089
reset password	1046
respon	424
responda ao quiz	3340
responder	1364	3291
resta aggiornato	2355
resta connesso	2442
restam # caracteres	3323
resterende tid	672
resterende tid #	671
resterende tid -#	671
resterende tijd	2972
resterende tijd #	2971
resterende tijd -#	2971
restzeit	872
restzeit #	871
restzeit -#	871
resultado	92
resultado da enquete	3381
resultados	92
results	92
resum amb ia	456
resum generat amb ia	456
resumen con ia	1393
resumen de ia	1393
resumen generado por ia	1451
resumen ia	1451
resumen por ia	1393
resumir com ia	3315
resumo com ia	3373
resumo gerado por ia	3373
resumo ia	3373
resumo por ia	3315
retira el consentiment	434
retirar consentimento	3349
retirar consentimiento	1428
retirar el consentimiento	1428
retirar o consentimento	3349
retirer le consentement	1867
retirer mon consentement	1867
retour	1790
retour au sommaire	1912
retour en haut	1807
retour en haut de la page	1882
retour en haut de page	1882
retroceder # segundos	1424	3345
rettelser og presiseringer	3114
return to homepage	1303
return to top	1097
revenir en haut	1912
revisa el correu	447
revisa la safata d'entrada	447
revisa tu bandeja de entrada	1440
revisa tu correo	1440
revoca consenso	2431
revoca il consenso	2431
revogar consentimento	3349
rewind	1292
rewind # seconds	1291
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3910
rezerviraj mjesto	3715
rezervirajte svoje mesto	3910
rezervujte si miesto	3812
rezultatele sondajului	3459
rezultati	92
rezultati ankete	3720	3916
rezultati glasanja	3720
rezultati glasovanja	3916
rezumat ai	3492
rezumat generat de ai	3492
rezygnujesz, kiedy chcesz	3233
""", 'ri': """
riabbonati	2473
riassumi con l'ia	2393
riassunto ai	2454
riassunto generato dall'ia	2454
riassunto ia	2393
ricarica la pagina	2437
ricarica pagina	2437
ricevi gli avvisi su questo argomento	2404
ricevi la newsletter	2355
ricevi una notifica per ogni nuovo articolo dell'autore	2404
richiesta inviata	2474
ricordami	2443
riduci il testo	2457
rifiuta	2367
rifiuta e abbonati	2431
rifiuta tutti i cookie	2467
rifiuta tutto	2367
rights & permissions	1307
rights and permissions	1307
rimani aggiornato	2355
rimani connesso	2442
rimani informato	2355
ringkasan ai	2315
rinnova l'abbonamento	2473
riproduci	2377
riproduci audio	2427
riproduci video	2427
riproduzione automatica	2428
riproduzione vietata	2480
riservato agli abbonati	2410
rispondi	2370
rispondi al sondaggio	2401
ristikko	1712
risultati	92
risultati del sondaggio	2420
ritzau	646
ritzau/afp	646
ritzau/reuters	646
rivedi il video	2468
""", 'ro': """
rocznie	3234
rodyti # atsakymus	2768
rodyti atsakymus	2768
rodyti daugiau	2718
rodyti ir sutikti	2751
rodyti komentarus	2717
rodyti rezultatus	2747
rohkem artikleid	1543
rohkem autorilt	1543
rozbalit	489
rozliczane rocznie	3233
rozmiar czcionki	3252
rozmiar tekstu	65
rozpocznij quiz	3212
rozumiem	3164
""", 'rs': """
rss	1069
""", 'ru': """
rubriken	753
rubriques	1804
rules for comments	1311
rustore	94
""", 'ry': """
rychlost	551
ryhdy kuukausilahjoittajaksi	1727
""", "s'": """
s'abonner	1771
s'identifier	1771
s'inscrire	1771
s'inscrire gratuitement	1771
""", 'sa': """
sa kasutad reklaamiblokeerijat	1537
saada e-postiga	1495
saada kommentaar	1546
saada vihje	1497
saatavilla google playsta	1722
sag uns deine meinung	794
sagen sie uns ihre meinung	794
saiba mais	3295
sair	3269
sair da tela cheia	3345
saisissez votre email	1910
saken er automatisk generert	3117
saken er forbeholdt abonnenter	3014
saken er lest opp av en ki-stemme	3094
saken er lest opp av en robot	3023
saken fortsetter etter annonsen	3027
saken fortsetter nedenfor	3027
saken fortsetter under	3027
saken fortsetter under bildet	3027
saken oppdateres	3027
sakrij odgovore	3741
sakrij oglas	3747
salasana	1731
salin	2320
salin link	2240
salin tautan	2240
salir de pantalla completa	1424
salli	1724
salli aina	1718
salli ilmoitukset	1723
salli kerran	1718
salli mainokset	1726
salta alla ricetta	61
salta annuncio	2468
saltar a la receta	61
saltar al contenido	1371
saltar anuncio	1464
saltar publicidad	1359
salva	2360
salva articolo	2360
salva l'articolo	2412
salva la ricetta	61
salva le preferenze	2431
salva per dopo	2412
salva preferenze	2431
salva ricetta	61
salvar	3281
salvar artigo	3281
salvar para depois	3402
salvar para ler depois	3334
salvar receita	61
salvesta	1495
salvesta artikkel	1495
salvesta hilisemaks	1548
salvesta seaded	1531
salvesta valikud	1531
samal teemal	1492
samengevat door ai	2905
samenvatting door ai	2905
sammanfattad av ai	3979
sammanfattning gjord av ai	3979
samo neophodni	3717
samo nujni	3912
samo za pretplatnike	3728
samodejno predvajanje	3915
samodejno prevedeno	3936
sampaikan pendapat anda	2282
samtykke	608	3028
sanaristikko	1712
sans opinion	1856
santrauka sukurta di	2767
satin al	4235
satu kali	2303
saturs nav pieejams	2819
sauvegarder	1790
sauvegarder l'article	1847
sauvegarder pour lire plus tard	1847
save	1068
save #%	1299
save article	1068
save for later	1068
save preferences	1083
save recipe	61
save story	1068
save this article	1068
save this recipe	61
saved	1068
saya mengerti	2251
saya menyetujui pemrosesan data saya	2307
saya menyetujui syarat dan ketentuan	2307
saya setuju dengan kebijakan privasi	2307
saya setuju dengan syarat dan ketentuan	2307
saya sudah mematikan pemblokir iklan	2300
saya sudah menonaktifkannya	2300
saya sudah punya akun	2305
sayfayi yenile	4213
sayfayi yenileyin	4213
""", 'sb': """
sbalit	489
sblocca	2443
sblocca l'articolo	2410
""", 'sc': """
scan de qr-code	2973
scan qr-koden	673
scansiona il qr code	2434
scarica audio	2427
scarica da app store	2434
scarica da google play	2434
scarica il podcast	2427
scarica l'audio	2427
scarica l'episodio	2427
scarica la app	2434
scarica su app store	2434
scegli	2443
scegli i cookie	2467
scegli il piano	2442
scegli il tuo abbonamento	2410
scegli il tuo piano	2442
scegli l'abbonamento che fa per te	2410
scegli l'importo	2472
scegli l'offerta	2442
scegli questa offerta	2442
scegli un importo	2346
schermo intero	2428
schlagworte	753
schlagworte zum thema	753
schon abonnent	717
schon dabei	711
schreibe einen kommentar	749
schreiben sie der redaktion	794	888
schreiben sie einen kommentar	749
schrift kleiner	896
schrift verkleinern	738
schrijf een reactie	2879
schrijf je gratis in	2916
schrijf je in	2858
schrijf je in voor onze nieuwsbrief	2858
scopri	2377
scopri le offerte	2348
scopri tutte le nostre newsletter	2406
scopri tutte le offerte di abbonamento	2410
scrie un comentariu	3423
scrie-i autorului	3489
scrivi all'autore	2451
scrivi all'autrice	2451
scrivi alla redazione	2451
scrivi qui il tuo commento	2401
scrivi un commento	2370
scroll down for video	1145
scroll down to continue	1170
scroll down to continue reading	1078
scroll for more	1078
scroll ke bawah untuk melanjutkan	2243
scroll to continue	1078
scroll to continue with content	1078	2243
scroll to top	1097
scroll untuk melanjutkan membaca	2288
scroll untuk membaca	2243
scrolle weiter	743
scrollen sie weiter	743
""", 'se': """
se # bildene	3109
se # bilder	3109	4049
se # bilderna	4049
se # billeder	686
se # billederne	686
se # foto	3109
se # foton	4049
se # fotos	686
se abonnemang	3954
se abonnement	3104
se abonnementer	594
se alla	3979
se alla # bilder	4049
se alla # bilderna	4049
se alla # foton	4049
se alla bilder	3979	4049
se alla bilderna	4049
se alla erbjudanden	4044
se alla foton	4049
se alle	619	3038
se alle # bildene	3109
se alle # bilder	3109
se alle # billeder	686
se alle # billederne	686
se alle # foto	3109
se alle # fotos	686
se alle abonnementer	681
se alle abonnentfordeler	3014
se alle bildene	3038	3109
se alle bilder	3109
se alle billeder	686
se alle billederne	686
se alle fordele for abonnenter	594
se alle foto	3109
se alle fotos	686
se alle tilbud	3104
se bildegalleri	3110
se bildene	3109
se bildene her	3038
se bilder	3109	4049
se bilderna	4049
se bildeserie	3110
se bildspelet	4050
se billeder	686
se billederne	686
se billederne her	619
se billedgalleri	687
se billedserie	687
se billedserien	687
se connecter	1771
se connecter avec apple	1844
se connecter avec facebook	1844
se connecter avec google	1844
se erbjudanden	3954
se factura anualmente	1438
se flere billeder	619
se foto	3109
se foton	4049
se fotos	686
se galleri	687
se grafikken her	619	3038
se ha producido un error	1440
se klippet	3979
se klippet i spelaren ovan	3979
se klippet ovan	3979
se klippet over	3038
se kommentarer	696
se liveblog	687
se pris	4029
se prisen	666
se priset	4029
se resultat	91	4025
se resultatene	3085
se resultaterne	662
se resultatet	91	4025
se souvenir de moi	1876
se tilbud	594	3014
se tilbuddet	666
se tilbudene	3014
se tilbudet	3089
se videoen	3094
se videoen her	619	3038
se videoen herunder	619
se videoen nedenfor	619	3038
se videoen ovenfor	619
se videoen over	3038
se videoen under	3038
se videon i spelaren ovan	3979
se videon nedan	3979
se videon ovan	3979
search	1097
sebelumnya	2250
secciones	1368
sections	1097
secure checkout	1044
secure drop	1306
secure payment	1043
secure transaction	1044
seda sisu ei saa kuvada	1531
sedang tren	2274
see # images	1302
see # more images	1302
see # more photos	1302
see # more pictures	1302
see # photos	1302
see # pictures	1302
see all	1097
see all # images	1302
see all # photos	1302
see all # pictures	1302
see all articles by this author	1303
see all images	1302
see all newsletters	1056
see all offers	1298
see all photos	1302
see all pictures	1302
see all plans	1165
see all subscription plans	1165
see also	1092
see artikkel on lukustatud	1539
see at amazon	1281
see comments	1087
see deal	1281
see details	1098
see gallery	1303
see how you did	1282
see images	1302
see it at amazon	1281
see less	1303
see more	1097
see offer	1298
see offers	1298
see original	1098
see photos	1302
see pictures	1302
see plans	1298
see price	1281
see results	91	1282
see subscription options	1046
see the answers	1282
see the gallery	1303
see the map	1098
see the results	91
see video pole enam saadaval	1532
seek to live, currently behind live	1291
seek to live, currently playing live	1291
segarkan halaman	2300
segnala	2370
segnala abuso	2420
segnala commento	2462
segnala il commento	2462
segnala questo commento	2462
segnala refuso	2462
segnala un errore	2370
segnala un errore nell'articolo	2401
segnala un refuso	2462
segnalazione anonima	2451
segueix aquest tema	411
segueix el tema	457
segueix l'autor	411
segueix tota l'actualitat en directe	420
segui	2361
segui argomento	2455
segui autore	2455
segui il tema	2455
segui l'argomento	2455
segui l'autore	2455
segui la diretta	2404
segui questo argomento	2404
segui questo autore	2478
segui questo tema	2404
seguici	2361
seguici su facebook	2361
seguici sui social	2361
seguir	1354	3282
seguir a este autor	1405
seguir al autor	1452
seguir assunto	3397
seguir autor	1452	3325
seguir en el navegador	1430
seguir en la web	1430
seguir este autor	3374
seguir este tema	1405	3325
seguir leyendo	1334	1371
seguir leyendo en	1354
seguir o autor	3374
seguir o tema	3397
seguir sin apoyar	1328
seguir tema	1452	3374
sei d'accordo? vota	2401
sei iscritto	2474
seite #	756
seite # aus #	883
seite # von #	883
seite #/#	883
seite drucken	738
seite neu laden	876
seite teilen	738
seja apoiador	3265
seja apoiadora	3357
seja assinante	3269
seja o primeiro a comentar	3291
seja um apoiador	3265
sekali	2303
sekot autoram	2835
selalu izinkan	2293
selalu tampilkan	2293
selanjutnya	2250
selecciona	446
seleccionar	1439
selecionar	3361
selecione as newsletters que pretende receber	3327
selecione as newsletters que quer receber	3327
select	1299
select a plan	1298
select an amount	1043
select payment method	1043
select plan	1298
select this plan	1298
selecteer	2982
selecteren	2982
selengkapnya	2250
seleziona	2443
selles artiklis	1543
sem som	3346
sem spam	3362
sembunyikan	2251
sembunyikan balasan	2282
sembunyikan komentar	2282
semua artikel penulis	2311
semua berita	2311
semua gim	2285
semua komentar	2247
semua permainan	2285
semua video	2311
senare	3950	4039
senaste	3976
senaste nyheterna	3976
senaste nytt	3976
send	91	685	1301	3108
send a tip anonymously	1306
send an anonymous tip	1306
send anonymt tips	3114
send as gift	1313
send besked	684
send by e-mail	1313
send by email	1313
send by whatsapp	1313
send comment	1311
send dine billeder	691
send e-post til journalisten	3110
send email	1068
send et anonymt tip	691
send et tip	691
send feedback	1087
send inn	91	3108
send inn kommentar	3119
send kommentar	3119
send melding	3107
send message	1300
send som e-mail	699
send som e-post	3123
send til en ven	603
send tip	691
send tips	3114
send to a friend	1068
send via email	1313
send via whatsapp	1313
senden	882
senere	590	675	3010	3098
seneste	616
seneste nyheder	616
seneste nyt	616
sense correu brossa	447
sense tu no seria possible	416
sent daily	1156
sent weekly	1156
senza di te non ce la facciamo	2409
senza vincoli	2410
seotud artiklid	1492
seotud lood	1492
sepa-lastschrift	716
sepete ekle	4255
services partenaires	1795
servicios	1368
ses dosyasini indir	4205
ses oynatici	4244
sesi indir	4205
sesi kapat	4205
sesli dinle	4148
setiap bulan	2303
setiap donasi berarti	2302
setiap kontribusi berarti	2302
setiap rupiah berarti	2302
setuju dan lanjutkan	2293
seu apelido	3381
seu e-mail	3273
seu email	3273
seu nome	3363
seu pedido foi enviado	3393
seu voto foi computado	3337
seu voto foi registrado	3337
seuraa	1662
seuraa aihetta	1662
seuraa kirjoittajaa	1747
seuraa toimittajaa	1747
seuraat jo	1747
seuraava	1671
seuraava artikkeli	1736
seuraava juttu	1669
seuraava kuva	1736
seuraava sivu	1736
seuraava video	1720
seuraavaksi	1671
seuratut aiheet	1747
sezioni	2374
""", 'sf': """
sfoglia gallery	2377
sfoglia il giornale	2348
sfoglia la gallery	2448
""", 'sh': """
share	912	1068	2240	3417
share a gift link	1313
share article	1068
share as gift	1313
share by email	1068
share by text	1068
share by whatsapp	1313
share full article	1068
share gift link	1313
share link	1068
share on	1068
share on bluesky	1068
share on facebook	1068
share on flipboard	1068
share on linkedin	1068
share on pinterest	1068
share on reddit	1068
share on social	1167
share on social media	1167
share on telegram	1068
share on threads	1068
share on x	1068
share on x (twitter	1068
share on your socials	1167
share options	1068
share pe facebook	3451
share save	1068
share share	1068
share story	1068
share this	1068
share this article	1068
share this news	1068
share this on	1068
share this on social media	1068
share this recipe	61
share to facebook	1068
share tweet	1068
share using the buttons below	1167
share via	1068
share via facebook	1068
share via twitter	1068
share with a friend	1068
share with email	1068
share with friends	1167
share with your friends	1068
sharing	1068
shop now	1248
shop the collection	1286
shop the edit	1248
shop the look	1248
shop the story	1248
shop this look	1248
shop this story	1248
show # images	1302
show # more images	1302
show # more photos	1302
show # more pictures	1302
show # photos	1302
show # pictures	1302
show # replies	1311
show all	1097
show all # images	1302
show all # photos	1302
show all # pictures	1302
show all images	1302
show all photos	1302
show all pictures	1302
show and accept	1289
show caption	1097
show comments	1087
show content	1289
show external content	1083
show gallery	1303
show image	1098
show images	1302
show less	1097
show map	1098
show more	1097
show more replies	1311
show more sharing options	1068
show original	1098
show password	1298
show photos	1302
show pictures	1302
show replies	1311
show results	91	1282
show this content	1289
show transcript	1291
show translation	1098
shrani	3861
shrani izbiro	3912
shrani nastavitve	3912
shrani recept	61
shrani za pozneje	3940
""", 'si': """
si din mening	3031
sicher und anonym hinweise senden	888
sida # av #	4049
sida #/#	4049
side # af #	686
side # av #	3109
side #/#	686	3109
sie folgen diesem autor	895
sie folgen diesem thema	895
sie folgen diesem thema bereits	895
sie haben bereits abgestimmt	862
sie haben bereits ein konto	809
sie haben bereits ein konto? anmelden	809
sie haben den newsletter abonniert	800
sie haben noch kein abo	809
sie haben noch kein konto	879
sie haben schon ein abo	879
sie haben sich erfolgreich angemeldet	881
sieh dir diesen beitrag auf instagram an	782
siehe auch	753
siga	3282
siga ao vivo	3366
siga em direto	3366
siga este autor	3325
siga-nos	3282
sign in	1046
sign in / register	1046
sign in or sign up	1046
sign in with apple	1298
sign in with email	1298
sign in with facebook	1298
sign in with google	1298
sign me up	1056
sign out	1046
sign up	1046
sign up for corrections and clarifications	1087
sign up for free	1046
sign up for our newsletter	1056
sign up here	1056
sign up now	1046
sign up or log in	1165
sign up to our newsletter	1156
sign up using email and password	1253
sign up using google	1253
sign up with apple	1298
sign up with email	1298
sign up with facebook	1298
sign up with google	1298
sign up with your email	1156
signaler	1800
signaler ce commentaire	1897
signaler ce message	1897
signaler un abus	1835
signaler une erreur	1808
signaler une faute	1835
signaler une faute d'orthographe	1835
sigue este tema y recibe avisos	1405
sigue leyendo	1368
sigue leyendo debajo	1359
sigues a este autor	1474
sigues este tema	1474
siguiendo	1354
siguiente	1371
siguiente foto	1472
siguiente imagen	1472
siguiente noticia	1368
siirry aihesivulle	1736
siirry etusivulle	1736
siirry kauppaan	1715
siirry keskusteluun	1745
siirry lahjoitussivulle	1727
siirry reseptiin	61
siirry sivun alkuun	1736
siirry tapahtumaan	1715
siirry tarjoukseen	1715
siirry visaan	1711
sikeresen feliratkozott	2146
sikr dig billetter	666
sikr dig en plads	666
sikre deg billett	3089
sikre deg plass	3089
silencia	431
silenciar	1425	3346
sim, quero	3354
simak juga	2248
similar articles	1092
similar posts	1092
similar stories	1092
simpan	2240
simpan artikel	2273
simpan pengaturan	2293
simpan preferensi	2293
simpan resep	61
simpan untuk dibaca nanti	2273
simpan untuk nanti	2334
sin comentarios	1364
sin permanencia	1410
sin spam	1440
single contribution	1043
singola	2440
sintesi generata dall'ia	2454
sinu e-post	1541
sinu e-posti aadress	1515
sinu nimi	1542
sinua voisi kiinnostaa	1669
siradaki haber	4155
siradaki video	4244
sirala	4199
siralama	4199
sisa waktu	2290
sisesta kehtiv e-posti aadress	1541
sisesta oma e-posti aadress	1515
sisesta summa	1538
siste	3035
siste nyheter	3035
siste nytt	3035
sisu ei ole saadaval	1531
sisu on blokeeritud	1531
sisu pole saadaval	1531
sisuturundus	87	1490
sisuturunduse artikkel	1499
site map	1097
siteden devam et	4210
sitemap	1097
sivu #/#	1735
sivun alkuun	1736
""", 'sj': """
sjekk e-posten din	3107
sjekk innboksen	3107
sjekk innboksen din	3107
sjekk pris	3089
""", 'sk': """
skabt med ai	694
skaito sintetinis balsas	2753
skaitomiausi	2713
skaitomiausi straipsniai	2713
skaitomiausia	2713
skaitykite daugiau	2713
skaitykite su prenumerata	2761
skaitykite toliau	2711
skaityti daugiau	2718
skaityti komentarus	2717
skaityti toliau	2711
skaityti visus komentarus	2717
skal udfyldes	684
skaneeri qr-kood	1534
skaneeri qr-koodi	1534
skann qr-koden	3096
skanna qr-koden	4037
skannaa qr-koodi	1722
skapa ett gratis konto	3954
skapa ett konto	3954
skapa gratis konto	3954
skapa konto	3954
skapa konto gratis	3954
skapad av ai	4057
skapad med ai	4057
skaties bildes	2787
skaties foto	2787
skaties video	2787
skatieties video	2787
skeniraj qr kod	3721
skeniraj qr-kodo	3917
skenirajte qr kod	3721
skenirajte qr kod i preuzmite aplikaciju	3721
skenirajte qr-kodo	3917
skenirajte qr-kodo in prenesite aplikacijo	3917
skicka	91	4048
skicka dina bilder	4054
skicka in	91	4048
skicka in dina bilder	4054
skicka in ditt tips	4054
skicka kommentar	4059
skicka meddelande	4047
skicka tips	4054
skicka via e-post	4063
skip ad	1037
skip ads	1078
skip advertisement	1078
skip backward # seconds	1291
skip for now	1037
skip forward # seconds	1291
skip past newsletter promotion	1056
skip this	1037
skip to content	1097
skip to footer	1097
skip to main content	1097
skip to navigation	1097
skip to recipe	61
skirkite # % gpm	2759
skirkite mums # %	2759
skjul	620	3039
skjul annonce	701
skjul annonse	3125
skjul bildetekst	3110
skjul billedtekst	687
skjul svar	3119
skocz do przepisu	61
skok na recept	61
skomentuj	3148	3156
skontrolujte si e-mail	3829
skopiowano do schowka	3252
skopiowano link	3148
skopiuj adres	3148
skopiuj link	3148
skrij odgovore	3937
skrij oglas	3942
skriv din kommentar	611	3031	3972
skriv din kommentar her	611	3031
skriv en kommentar	611	3031	3972
skriv et svar	619
skriv inn e-post	3019
skriv inn e-postadressen din	3019
skriv kommentar	611
skriv til forfatteren	687
skriv ut	3023	3964
skriv ut artikeln	3964
skriv ut artikkelen	3123
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3023
skriv ut sidan	4063
skriv ut siden	3123
skru av adblock	3099
skru av annonseblokkering	3099
skru av lyd	3094
skype	1069
""", 'sl': """
sla advertentie over	2873
slajd # z #	3238
sledi avtorici	3939
sledi avtorju	3939
sledi temi	3939
sledite temi	3939
sledovat autora	578
sledovat autorku	578
sledovat online	567
slide # of #	1302
slide # van #	2986
slik beskytter vi kildene	3114
slik jobber vi med rettelser	3114
slik retter vi feil	3114
slik skrur du av adblock	3099
slika # od #	3733	3929
slika #/#	3733	3929
slika u slici	3719
slika v sliki	3915
slobodan iznos	3726
sluit	2886
sluit advertentie	3001
sluit galerij	2987
sluiten	2848
slut annons	4064
""", 'sm': """
smaller text	1313
smanji slova	3745
smetti di seguire	2455
sms	1069
""", 'sn': """
snapchat	1069
snelheid	2972
sniegt atsauksmi	2833
snimak nije dostupan	3719
snimka nije dostupna	3719
""", 'so': """
so deaktivieren sie ihren adblocker	875
so gehen wir mit fehlern um	888
so nutzen wir ki	891
so schalten sie den adblocker aus	875
sobre el autor	1368
sobre la firma	1368
sobrenome	3363
social	2361
social media	739	1073
sociala medier	3965
sociale media	2869
sociale medier	604
soitin latautuu	1720
solicitud enviada	1470
solitaire	542	1283	1860	3809
solo gli abbonati possono commentare	2401
solo los suscriptores pueden comentar	1400
solo para suscriptores	1438
solo per abbonati	2442
solo per gli abbonati	2442
something went wrong	1156	1301
something went wrong, please try again	1300
something went wrong, please try again later	1300
something went wrong. please try again	1156
something went wrong. please try again later	1056
sommaire	1807
son dakika	4155
son dakika haberleri	4155
son dakika haberlerini almak ister misiniz	4211
son haberler	4155
sonda	92	3213
sonda dnia	3212
sondage	92
sondage du jour	91
sondagem	92
sondaggio	92
sondaj	92
sondajul zilei	91
sonra oku	4148
sonraki	4157
sonraki haber	4155
sonraki sayfa	4157
sonraki video	4244
sonraki yazi	4251
soovid saada teavitusi	1535
sopa de letras	1422
sopa de lletres	428
sorodna novica	3858
sorodne novice	3858
sorodne vsebine	3858
sorotan	2248
sorrend	2216
sorry, this video is not available	1291
sort by	1087	1312
sort by best	1311
sort by newest	1311
sort by oldest	1311
sort by: newest	1311
sorteer op	2996
sorter efter	696
sorter etter	3119
sortera	4060
sortera efter	4059
sorteren op	2996
sortering	3120
sortieren nach	893
sortierung	894
sortiraj	3742
sortiraj po	3741
sortuj	3249
sortuj od	3248
sosiaalinen media	1662
sosiale medier	3024
sostieni	2343
sostienici	2343
sottotitoli	2428
sous-titres	1864
soutenez-nous	1762
soutenir	1762
soutenir par un don	1907
soyad	4222
soyadiniz	4222
soziale medien	739
soziale netzwerke aktivieren	869
""", 'sp': """
spam yok	4221
spander en kaffe	3101
spannend	753
spar # %	682	3105
spar #%	682	3105
spara	3964
spara # %	4045
spara artikel	3964
spara artikeln	3964
spara artikeln till senare	3964
spara recept	61
spara receptet	61
spara till senare	3964
spara val	4033
spausdinti	2716
special offer	1046
spedizione gratuita	2459
speel mee	2961
speel nu	2961
speel video	2971
speel video af	2910
speichern	738
spela klipp	4035
spela nu	4025
spela upp	3979	4036
spela upp video	4035
spela video	4035
spelaren laddas	4035
speler wordt geladen	2971
speltid #	4036
spende	712
spende einrichten	877
spende jetzt	712
spenden	712
spenden sie	712
spenden sind steuerlich absetzbar	877
spendenkonto	804
spendier uns einen kaffee	877
spendiere uns einen kaffee	877
spendieren sie uns einen kaffee	877
spil her	662
spil med	662
spil nu	662
spill av	3038
spill av video	3038
spill av video her	3038
spill her	3085
spilleren lastes	3094
spomni me kasneje	3865
sponseret indhold	701
sponset	3027
sponset innhold	3027
sponsor	4235
sponsor content	1078
sponsored	743	915	1078	2928
sponsored content	1078
sponsored links	1078
sponsored message	1078
sponsored message - story continues after this	1078
sponsored post	1078
sponsored stories	1092
sponsoreret	607
sponsoreret indhold	607
sponsorizzato	2365
sponsorizzato da	2459
sponsorlu	4150
sponsorlu haber	4150
sponsoroitu	1663
sponsrat	3968
sponzorirana vsebina	3857
sponzorirano	3657	3857
sponzorisani tekst	3657
sponzorisano	3657
spotify	1069
spotted a mistake	1087
spotted an error	1087
spravovat souhlas	548
sprejmem	3873
sprejmem vse	3912
sprejmi	3873
sprejmi in nadaljuj	3912
sprejmi vse	3873
spremeni velikost pisave	3940
spremi	3661
spremi odabir	3717
spremi postavke	3717
spremi recept	61
spremi za kasnije	3745
spring naar recept	61
spring til indhold	687
springe zum rezept	61
spustit audio	550
spustit video	550
""", 'st': """
sta advertenties toe	2977
sta meldingen toe	2974
stai seguendo questo argomento	2478
stai seguendo questo autore	2478
stai usando adblock	2471
stai usando un ad blocker	2471
stai usando un adblock	2471
stampa	2360
stampa articolo	2360
stampa la ricetta	61
stampa questo articolo	2412
stampa ricetta	61
standard digital	1165
standardy redakcyjne	3243
start de quiz	2961
start free trial	1046
start quiz	1282
start quizen	3085
start quizzen	662
start slideshow	1303
start subscription	1046
start the quiz	1282
starta quiz	4025
startseite	753	756
stay connected	1056
stay in the know	1056
stay informed	1056
stay logged in	1298
stay signed in	1298
stay up to date	1056
ste opazili napako	3933
ste pozabili geslo	3924
steady	712
stel in als voorkeursbron	2998
stel je vraag aan onze ai	2905
stellenmarkt	788
stelling	92
stelling van de dag	91	2961
stem	91	663	2962	3086
stem her	91	619	3038
stem i afstemningen	619
stem i avstemningen	3038
stem mee	2961
stem nu	91	2908
stemmen	91	2962
stemmen din er registrert	3085
steun ons	2849
steun ons op patreon	2978
steun ons via patreon	2978
stichworte	753
stikkord	3035
stimme abgeben	91	862
stimmen sie ab	788
stopt automatisch	2923
stories for you	1092
story continues	1078
story continues below	1078
straipsnis prieinamas tik prenumeratoriams	2711
stran # od #	3929
stran #/#	3929
strana # od #	3733
strana # z #	566	3831
strana # ze #	566
strana # zo #	3831
strana #/#	566	3831
stranica # od #	3733
stranica #/#	3733
stream type live	1291
strictly necessary cookies	1083
strinjam se	3873
strinjam se in nadaljujem	3912
strinjam se s prikazom zunanje vsebine	3873
strojno prevedeno	3740	3936
strona # z #	3238
strona #/#	3238
stt	1675
stt-afp	1675
stt-reuters	1675
stumbleupon	1069
stumm	872
stummschalten	871
stummschaltung aufheben	871
stuur door	2948
stuur een anonieme tip	2991
stuur een correctie	2913
stuur een tip	2991
stuur je foto of video	2991
stuur je foto's in	2991
stuur je tip	2991
stworzone przez ai	3246
""", 'su': """
su questo argomento	2413
su voto ha sido registrado	1417
sua mensagem	3363
sua mensagem foi enviada	3362
suara anda telah dicatat	2282
suara anda telah direkam	2282
suara dihasilkan ai	2289
subiect	3507
subiecte	3424
subject	1301
submit	91	1038	1301
submit a correction	1087
submit comment	1087
submit vote	91	1282
submit your vote	91
subscreva a newsletter	3273
subscreva gratuitamente	3327
subscrever	3273
subscrever newsletter	3273
subscribe	1046
subscribe by email	1056
subscribe for free	1046
subscribe here	1046
subscribe now	1046
subscribe to continue	1046
subscribe to continue reading	1046
subscribe to get the latest posts sent to your email	1056
subscribe to our newsletters	1056
subscribe to read	1046
subscribe today	1046
subscribe via email	1056
subscriber benefit	1286
subscriber benefits	1286
subscriber exclusive	1165
subscriber offer	1286
subscriber only	1046
subscriber rewards	1286
subscriber-only	1046
subscriber-only content	1165
subscribers get more	1165
subscribers only	1046
subscription options	1046
subscriu-t'hi	389
subscriu-te	389
subskrybuj	3138
subskrybuj teraz	3233
subtitel	2290
subtitles	1292
subtitles off	1291
subtitles settings	1291
subtitrare	3467
success! check your inbox	1202
successivo	2377
suche	756	885
suchen	756
sudah berlangganan	2305
sudah punya akun	2231
sudoku	428	542	663	863	973	1283	1422	1712	1860	2183	2287	2424	2962	3086	3213	3342	3463	3713	3809	3908	4026	4203	4443
sudoku do dia	3382
suggerisci una correzione	2393
suggest a correction	1087
suggested	1092
suggested articles	1092
suivant	1807
suivez notre direct	1847
suivez notre live	1912
suivez nous	1791
suivez-nous	1791
suivi	1791
suivre	1791
suivre ce sujet	1791
suivre ce sujet et recevoir une alerte	1837
suivre cet auteur	1791
suivre l'auteur	1891
suivre l'autrice	1891
suivre le direct	1882
suivre notre direct	1882
sujet	1911
sujets	1804
suka	2283
sukunimi	1734
sukurta dirbtinio intelekto	2767
sukurta su di	2767
sul pole kontot	1539
sulge	1498
sulge galerii	1543
sulge reklaam	1499
sulje	1652
sulje galleria	1736
sulje mainos	1750
sullo stesso argomento	2374
sullo stesso tema	2374
sumbang	2230
summary by ai	1138
summary generated by ai	1310
sunt de acord cu prelucrarea datelor cu caracter personal	3483
sunt de acord cu prelucrarea datelor personale	3483
suora	1721
suoraan reseptiin	61
suositellut	1669
suositeltu	1731
suosittelee outbrain	1750
suosittelemme	1669
suosituimmat	1669	1746
suosituin	1731
suositut	1746
support local journalism	1039
support our journalism	1039
support our work	1039
support quality journalism	1039
support the author	1039
support this site	1039
support us	1039
support us on patreon	1039
support us today	1039
supported by	1078
sur ce sujet	1804
sur le web	1804
surt de la pantalla completa	430
survei	92
suscribete	1334
suscribirme	1334
suscribirse	1334
suscribirse a este autor	1474
suscribirse a este tema	1474
suscribite	1410
suscribite ahora	1410
suscripciones	1334
susijusios naujienos	2713
susisiekti su redakcija	2766
sutikti ir rodyti	2751
sutikti su visais	2729
sutinku	2729
sutinku su visais	2751
suurem tekst	1548
suurempi teksti	1748
suurenda	1533
suurenda pilti	1543
suurenna	1721
suurenna kuva	1671
""", 'sv': """
svaki petak. besplatno. bez spama	3731
svar	611	697	3031	3120
svara	3972	4060
svi komentari	3661
svi tekstovi autora	3734
svrha uplate: donacija	3726
""", 'sw': """
swisha en slant	3951
swisha ett bidrag	4042
swisha till oss	4042
""", 'sy': """
syarat dan ketentuan	2246
syarat dan ketentuan | kebijakan privasi	2246
syndication rights	1307
synes godt om	697
""", 'sz': """
szavazok	91
szavazz	91	2183
szavazzon	91	2143
szerezd meg a google playen	2193
szerezze be: google play	2193
szintetikus hang olvassa fel	2191
szudoku	2183
szukaj	3163
szybki przelew	3230
""", "t'": """
t'ha agradat aquest article	405
""", 'ta': """
ta bort annonser	3968
ta quiz	3085
ta quizzen	3085
ta testen	3085
ta video ni na voljo	3915
ta vsebina ni na voljo	3912
taasesituse kiirus	1532
taboolan suosittelema	1750
tack! kolla din inkorg	4047
tag	2248	2374	4406
tag quiz	662
tag testen	662
tag-uri	3424
tagasi avalehele	1543
taggar	3976
tagged	1092
tagger	3035
tagi	3160
tagovi	3658
tags	616	753	919	1092	1368	1804	2248	2374	2883	3295	4406
taguri	3424
tahunan	2303
tai	1731
taille de la police	1893
taille de police	1893
taille du texte	1790
taip pat skaitykite	2713
tak for at du stemte	662
tak for din besked	684
tak for din henvendelse	684
tak for din stemme	91	662
tak for din tilmelding	599
tak for tilmeldingen	684
tak! tjek din indbakke	684
takaisin alkuun	1736
takaisin etusivulle	1736
takarir	2290
take our poll	1282
take our survey	1087
take the poll	1282
take the quiz	1282
takibi birak	4231
takip ediliyor	4231
takip ediyorsunuz	4252
takk for at du stemte	91
takk for din henvendelse	3107
takk for din stemme	91	3085
takk for meldingen	3107
takk for stemmen din	3085
takk! sjekk innboksen	3107
takma adiniz	4238
talebiniz alindi	4249
tallenna	1661
tallenna asetukset	1718
tallenna juttu	1661
tallenna resepti	61
tallenna valinnat	1718
tallennettu	1749
talvez mais tarde	3264
tam ekran	4206
tamanho da fonte	65	3281
tamanho da letra	3376
tamanho do texto	65
tambahkan balasan	2323
tambahkan ke keranjang	2333
tambahkan sebagai sumber pilihan	2316
tampilkan asli	2251
tampilkan balasan	2282
tampilkan konten	2293
tampilkan lebih banyak	2250
tampilkan lebih sedikit	2251
tampilkan postingan	2293
tampilkan semua	2311
tampilkan subtitel	2289
tanpa spam	2307
tap to enlarge	1303
tap to unmute	1291
tapahtui virhe	1734
tarayicida devam et	4210
tarayicidan devam et	4210
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2293
tarjoa kahvi	1727
tarjoa meille kahvit	1727
tartalom	2143
tasuline sisu	1550
tasuta kohaletoimetamine	1530
tauko	1721
tautan berhasil disalin	2273
tautan disalin	2240
tautan telah disalin	2273
tavs e-pasts	2804
""", 'te': """
te has suscrito correctamente	1406
te puede gustar	1368
te puede interesar	1368
te quedan # caracteres	1400
te recomendamos	1368
te vsebine ne moremo prikazati	3912
te-ai abonat cu succes	3506
te-ar putea interesa	3424
teata kommentaarist	1546
teata veast	1496
teavita veast	1496
tee kertalahjoitus	1727
tee lahjoitus	1653
tee testi	1711
tee tilaus	1730
tee visa	1711
teemad	1533
tehisintellekti loodud	1545
teilen	738
teilen auf	738
teilen und weiterempfehlen	738
teised loevad	1492
tek seferlik	4140
tek seferlik destek	4216
teka-teki silang	2287
tekkis viga. proovi hiljem uuesti	1541
tekrar izle	4244
tekst gaat door onder advertentie	3001
tekst loopt door onder de advertentie	2873
tekst se nastavlja nakon oglasa	3657
tekst sponsorowany	87
tekst wygenerowany automatycznie	3246
teksten er automatisk genereret	694
teksten er automatisk generert	3117
tekstgrootte	65	2868
tekstgrootte aanpassen	2999
teksti on tuotettu automaattisesti	1743
teksti suurus	1548
tekstimainos	1663
tekstin koko	65
teksting	3095
tekstitykset	1721
tekstitys	1721
teksto dydis	2770
tela cheia	3346
telefon	565	685	2205	3108	3237	3732	3928	4048
telefonnummer	685	882	3108	4048
telefoon	2985
telefoonnummer	2985
telegram	1069	3533
teljes cikk	2143
telli	1490
telli kohe	1490
telli raamat	1529
tellija soodustus	1529
tellijale	1490
tellijana saad artiklit jagada	1495
tellijatele	1490
tema	3035
tema dana	3658
temaer	3035
temas	1368	3295
temas relacionados	1368
temat	3237
tematy	3160
teme	3720	3916
temes relacionats	420
temi	2374
temi sledite	3939
temos	2713
tempo attuale	2428
tempo atual	3346
tempo corrente	2428
tempo de leitura	3298
tempo di lettura	2377
tempo estimado de leitura: # minutos	3281
tempo restante	2428	3346
tempo rimanente	2428
temps actual	431
temps actuel	1864
temps de lecture	1807
temps de lecture : # min	1807
temps restant	431	1864
tendances	1804
tendencias	1368
tendenze	2374
tentang kami	2263
tentang penulis	2312
tento obsah nelze zobrazit	548
teraz nie	3766
terbaru	2248
tercih edilen kaynak olarak ekle	4231
tercihleri kaydet	4208
terima dan lanjutkan	2293
terima kasih atas dukungan anda	2329
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2282
terima kasih telah memilih	2282
terima kasih, pesan anda telah terkirim	2307
terima semua	2246
terima semua cookie	2246
terjadi kesalahan	2308
terjemahan otomatis	2290
terkait	2248
terkini	2248
terlama	2283
termini e condizioni	2367
termos de uso	3288
terms	1083
terms & conditions	1083
terms and conditions	1083
terms apply	1165
terms of service	1083
terms of use	1083
terpopuler	2248
terpopuler hari ini	2274
tersedia di app store	2296
tersedia di google play	2296
terug naar boven	2886
terug naar de homepage	2987
terug naar home	2987
test deg selv	3085
test dig selv	662
test din viden	662
test din viden i ugens quiz	619
test dine kunnskaper	3085
test je kennis	2961
test kunnskapene dine	3085
test kunnskapene dine i ukas quiz	3038
test uw kennis	2961
testa dina kunskaper	4025
testa dina kunskaper i veckans quiz	3979
testaa tietosi	1711
testaa tietosi viikon visassa	1671
teste os seus conhecimentos	3340
teste seus conhecimentos	3340
testen	717
testez gratuitement	1771
testez vos connaissances	1835
testez vos connaissances avec notre quiz	1835
testez-vous	1898
testirajte svoje znanje	3712
tetap masuk	2306
tetszik	2134	2216
text lizenzieren	889
text size	1068
text version	1097
textning	4036
texto gerado por ia	3315
textstorlek	65
""", 'th': """
thank you	1038
thank you for subscribing	1156
thank you for voting	91	1282
thank you for watching	1170
thank you for your message	1300
thank you for your submission	1300
thank you to our sponsors	1078
thank you! check your inbox	1300
thank you! check your inbox to confirm	1300
thank you! please check your inbox	1202
thanks for subscribing	1056
thanks for voting	91	1282
thanks for watching	1170
thanks for your message	1300
thanks to our sponsors	1078
thanks! please check your inbox	1202
the article continues below	1170
the link has been copied	1313
the player is loading	1291
the story continues below	1170
the video player is currently playing an ad	1136
theater mode	1292
thema	753
thema folgen	895
thema's	2883
themen	753
themen folgen	895
there are no comments yet	1087
there was an error, please provide a valid email address	1156
these are external links and will open in a new window	1068
this article is for subscribers	1298
this article is locked	1298
this article is only for subscribers	1298
this article is only for those who subscribe	1298
this audio is ai-generated	1291
this audio is auto generated	1291
this audio is auto-generated	1291
this audio is no longer available	1291
this audio was generated by ai	1291
this clip is no longer available	1291
this comment has been deleted	1311
this comment has been removed	1311
this comment was deleted	1311
this content can't be displayed	1289
this content cannot be displayed here	1289
this content cannot be shown	1289
this content is blocked	1289
this content is locked	1298
this content is not available	1289
this embed is not available	1289
this field is required	1300
this is an advertisement	1078
this story is locked	1298
this summary was created by ai	1310
this summary was generated by ai	1310
this summary was made by ai	1310
this summary was written by ai	1310
this video can not be played	1136
this video can't be played in your country	1291
this video cannot be played	1136	1291
this video cannot be played in your country	1291
this video is no longer available	1291
this video is not available	1291
this video is not available in your country	1291
this video is not available in your region	1291
threads	1069
""", 'ti': """
ti consigliamo	2374
ti potrebbe interessare	2374
ti potrebbero interessare	2374
ticker	753
ticket kaufen	866
tickets bestellen	866
tickets buchen	866
tickets kaufen	866
tickets on sale now	1286
tickets sichern	788	866
tid #	4036
tidak ada pendapat	2283
tidak suka	2283
tidak tahu	2283
tidak terima kasih	2229
tidak, terima kasih	2229
tiempo actual	1425
tiempo de lectura	1371
tiempo estimado de lectura: # minutos	1353
tiempo restante	1425
tietosuoja	1664
tietosuoja-asetukset	1718
tietosuojaseloste	1718
tijdsduur #	2972
tiket	2321
tiktok	1069
til arrangementet	3089
til bildeserien	3110
til billedserien	687
til butikken	3089
til direktesenteret	3110
til donasjonssiden	3101
til donationssiden	678
til forsiden	616	3035
til gavesiden	3101
til nettbutikken	3089
til produktet	3089
til quizen	3085
til quizzen	662
til shoppen	666
til spillet	3085
til temasiden	3110
til tilbuddet	666
til tilbudet	3089
til toppen	619	3038
til webshoppen	666
tilaa	1654
tilaa ilmoitukset	1723
tilaa ja lue	1730
tilaa kirja	1715
tilaa nyt	1654
tilaa uutiskirje	1657
tilaa uutiskirjeet	1657
tilaajaedut	1715
tilaajaetu	1715
tilaajalle	1654
tilaajille	1654
tilaukset	1654
tilaus onnistui	1733
tilausvaihtoehdot	1730
tilbage til forsiden	687
tilbage til toppen	687
tilbake til forsiden	3110
tilbake til toppen	3110
till appen	4037
till bildspelet	4050
till butiken	4029
till direktrapporten	4050
till donationssidan	4042
till dossiern	4050
till erbjudandet	3954
till evenemanget	4029
till liverapporten	4050
till produkten	4029
till quizet	4025
till receptet	61
till resultatet	4025
till shoppen	4029
till spelet	4025
till startsidan	3976
till temasidan	4050
till toppen	3979
tillad	675
tillad alle	669
tillad alle cookies	669
tillad altid	669
tillad annoncer	677
tillad ikke	675
tillad indhold	669
tillad notifikationer	674
tillad reklamer	677
tillat	3098
tillat alltid	3092
tillat annonser	3100
tillat innhold	3092
tillat varsler	3097
tillbaka till startsidan	4050
tillbaka till toppen	4050
tilmeld	599
tilmeld dig	599
tilmeld dig nyhedsbrevet	599
tilmeld mig	684
tilmeld nyhedsbrev	599
tilpas indstillinger	669
tilpass innstillinger	3092
timp curent	3467
timp de citire # min	3426
tin sau	4406
tinggalkan balasan	2282
tinggalkan komentar	2247
tip us	1039
tips en venn	3023
tips van de redactie	2883
tipsa	3964
tipsa oss	3972
tirar o som	3345
tisk	478
tisk receptu	61
titlovi	3720
titulky	551	3817
""", 'tj': """
tjek din e-mail	684
tjek din indbakke	684
""", 'to': """
to pole jest wymagane	3236
to polje je obvezno	3927
to the donation page	1296
to the dossier	1303
to the homepage	1303
toate articolele	3487
toate articolele autorului	3487
toate jocurile	3461
toate videoclipurile	3487
tocca per attivare l'audio	2468
today's most read	1169
today's paper	1097
today's top stories	1092
todos los comentarios	1364
todos los juegos	1420
todos los pasatiempos	1420
todos os artigos do autor	3369
todos os artigos do especial	3395
todos os jogos	3340
todos os meses	3358
toestaan	2975
toestemming	2875
toestemming beheren	2969
toestemming intrekken	2969
toestemming vragen voor overname	2992
toeta	1490
toeta meid	1490
toevoegen aan leeslijst	2948
toevoegen aan mijn onderwerpen	2998
toggle	1097
toggle caption	1097
toimetus soovitab	1492
toimitus suosittelee	1669
toista	1671	1721
toista video	1720
toistonopeus	1720
toko kami	2288
tolak semua	2293
tolak semua cookie	2327
ton an	871
ton aus	871
ton ausschalten	871
ton einschalten	871
tonen en accepteren	2969
tonton juga	2332
tonton lagi	2328
tonton ulang	2328
toon # afbeeldingen	2986
toon # afbeeldingen bekijken	2986
toon # antwoorden	2996
toon # beelden	2986
toon # beelden bekijken	2986
toon # foto's	2986
toon # foto's bekijken	2986
toon afbeeldingen	2986
toon afbeeldingen bekijken	2986
toon alle # afbeeldingen	2986
toon alle # afbeeldingen bekijken	2986
toon alle # beelden	2986
toon alle # beelden bekijken	2986
toon alle # foto's	2986
toon alle # foto's bekijken	2986
toon alle afbeeldingen	2986
toon alle afbeeldingen bekijken	2986
toon alle beelden	2986
toon alle beelden bekijken	2986
toon alle foto's	2986
toon alle foto's bekijken	2986
toon alles	2887
toon antwoorden	2996
toon beelden	2986
toon beelden bekijken	2986
toon bijschrift	2987
toon deze inhoud	2903
toon en accepteer	2969
toon foto's	2986
toon foto's bekijken	2986
toon galerij	2987
toon inhoud	2875
toon meer	2886
toon minder	2886
toon origineel	2887
toon reacties	2879
toon resultaten	91	2961
toon transcript	2971
toon vertaling	2887
toon wachtwoord	2981
top articles	1092
top artikel	753
top comments	1087
top headlines	1092
top latest discussions	1097
top news	1092
top stories	919	1092
top-artikel	753
top-news	753
top-themen	753
tophistorier	616
topics	1092
topik	2248
topik terkait	2248
toppnyheter	3976
toppsaker	3035
topthemen	753
toque para ativar o som	3387
torna a dalt	451
torna a l'inici	451
torna a la portada	451
torna all'indice	2476
torna all'inizio	2377
torna alla home	2448
torna alla homepage	2448
torna amunt	451
torna in alto	2448
torna indietro	2378
torna su	2377
torne-se apoiador	3357
torne-se assinante	3265
torne-se membro	3265
total votes: #	92
totes les fotos	451
tots els articles de l'autor	451
tots els butlletins	413
tots els jocs	426
toujours afficher	1867
toujours afficher ce type de contenu	1827
toujours autoriser	1867
tous les articles de cet auteur	1915
tous les articles du dossier	1912
tous les commentaires	1800
tous les dons comptent	1873
tous les jeux	1858
tous les mois	1874
tous nos jeux	1858
tous ses articles	1825
tout accepter	1797
tout afficher	1808
tout le dossier	1882
tout refuser	1797
tout voir	1807
toute l'actu	1804
toute reproduction interdite	1917
toutes les photos	1807
""", 'tr': """
trabaja con nosotros	1395
trabalhe connosco	3317
trabalhe conosco	3317
tradotto automaticamente	2454
traduction automatique	1864
traduit automatiquement	1890
tradus automat	3492
traduzido automaticamente	3373
traduzione automatica	2428
trajanje	3720	3916
trajanje #	3720	3916
trakteer ons op een kop koffie	2978
trakteer ons op koffie	2849
traktir kami kopi	2302
trang sau	4408
transcriere	3467
transcript	1292	2972
transcription	1864
transferencia bancaria	1333
transkrip	2290
transkripsjon	3095
transkript	872	3720	4036	4206
transkript anzeigen	871
transkript herunterladen	871
transkript lesen	871
transkription	4036
transkrypcja	3224
translated automatically	1310
translated by ai	1138
translated with ai	1310
transparenzhinweis	888
transport gratuit	3497
transskription	672
trascrizione	2428
traueranzeigen	788
treballa amb nosaltres	407
trefwoorden	2883
trek toestemming in	2969
trekk samtykket tilbake	3092
trekk tilbake samtykke	3092
trend	4155
trending	753	1092	2248	2883	3295
trending deals	1078
trending now	1092
trending stories	1092
trending today	1092
trending topics	1092
trenutno vreme #	3719
trenutno vrijeme #	3719
tria	446
tria el teu pla	445
tria un pla	445
trier par	1856
trimite	91	3417
trimite comentariu	3458
trimite comentariul	3458
trimite pe email	3417
trimite pe whatsapp	3451
trimite unui prieten	3451
trotzdem weiterlesen	876
try it free	1046
""", 'tt': """
tt	4006
tt-afp	4006
tt-reuters	4006
tts	2287
""", 'tu': """
tu apoyo marca la diferencia	1468
tu correo	1470
tu e-mail	1341
tu email	1341
tu mensaje	1441
tu mensaje ha sido enviado	1440
tu nombre	1441
tu nombre de usuario	1458
tu solicitud ha sido enviada	1470
tu voto ha sido registrado	1417
tu voto se ha registrado	1417
tudo sobre	3295
tue riippumatonta journalismia	1653
tuitar	3281
tuitear	1353
tulis balasan	2282
tulis komentar	2247
tulis komentar anda	2323
tulis komentar anda di sini	2263
tulosta	1661
tulosta artikkeli	1748
tulosta juttu	1661
tulosta resepti	61
tumblr	1069
tunnuksen luominen on maksutonta	1654
tuoreimmat	1669
tuoreimmat uutiset	1669
turinio rinkodara	2720
turinys nepasiekiamas	2751
turn on	1319
turn on alerts	1295
turn on notifications	1295
tutte le notizie	2448
tutti gli aggiornamenti qui	2404
tutti gli articoli dell'autore	2451
tutti gli articoli dello speciale	2476
tutti gli articoli di questo autore	2479
tutti i commenti	2370
tutti i diritti di riproduzione riservati	2480
tutti i giochi	2422
tutti i suoi articoli	2479
tutti i video	2448
tutup	2229
tutup galeri	2332
tutup jendela	2332
tutup menu	2332
""", 'tw': """
tweet	1068	2240	2360
tweet laden	869
tweet this	1068
tweeta	3964
tweeter	1790
tweetle	4148
tweetnij	3148
tweetnout	478
twitter	1069
twitter-inhalte erlauben	746
twittern	738
""", 'ty': """
tyck till	3972
tylko dla zalogowanych	3233
tylko w serwisie	3160
type your email	1056
""", 'u ': """
u bent aangemeld	2984
u fokusu	3658
u galeriju	3734
u gebruikt een adblocker	2976
u hebt al gestemd	2961
u heeft uw limiet bereikt	2981
u ovom tekstu	3734
u volgt dit onderwerp al	2998
u web shop	3715
u web trgovinu	3715
""", 'ud': """
udfyld feltet	684
udskriv	603
udskriv artiklen	699
udskriv opskrift	61
udskriv siden	699
udvalgt	616
udvid	620
""", 'ug': """
ugens quiz	662
ugyldig e-mail	684
ugyldig e-mailadresse	684
ugyldig e-post	3107
ugyldig e-postadresse	3107
""", 'ui': """
uit onze webshop	2965
uit onze winkel	2965
uitgelicht	2883
uitklappen	2887
uitloggen	2853
""", 'uj': """
uji pengetahuan anda	2285
uji pengetahuanmu	2285
""", 'uk': """
ukas quiz	3085
ukens quiz	3085
ukryj	3164
ukryj odpowiedzi	3248
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2374
ultime news	2374
ultime notizie	2374
ultimele articole	3424
ultimi articoli	2374
""", 'um': """
um assinante ofereceu este artigo	3402
um assinante ofereceu-lhe este artigo	3334
uma vez	3358
umakni soglasje	3912
umetna inteligenca lahko dela napake	3936
umfrage	92
umfrage des tages	91
umfrage starten	862
umfrage wird geladen	788
""", 'un': """
un abbonato ti ha regalato questo articolo	2412
un abbonato ti regala questo articolo	2485
un altre import	442
un correo a la semana	1470
un e-mail par semaine	1910
un sol cop	443
un subscriptor t'ha regalat aquest article	419
una altra quantitat	442
una mail a settimana	2474
una sola vez	1436
una tantum	2440
una vegada	443
una vez	1436
una volta	2440
understood	1098
undertekster	672	3095
undertext	4036
undertexter	4036
unduh aplikasi	2296
unduh aplikasinya	2296
unduh audio	2289
unduh dari app store	2296
unduh di app store	2296
unduh di google play	2296
unduh episode	2289
une erreur dans l'article	1800
une erreur est survenue	1878
une erreur s'est produite	1878
une erreur, une remarque	1897
une fois	1874
une remarque, une erreur	1897
uneix-te a la conversa	405
unesite ispravan e-mail	3731
unesite iznos	3726
unfollow	1073
unisciti al nostro canale	2361
unlisted	1097
unlock article	1298
unlock full article	1298
unlock this article	1046
unlock this story	1298
unlock with a subscription	1298
unmute	1291
unohditko salasanan	1654
unohditko salasanasi	1730
unohtuiko salasana	1730
uns folgen	739
unser bestes angebot	809
unser newsletter	725
unser tipp	880
unsere empfehlung	753
unsere empfehlungen	753
unsere korrekturregeln	888
unsere netiquette	893
unsere newsletter	725
unsere top-themen	814
untertitel	872
untertitel anzeigen	871
untertitel ausblenden	871
untertitel einblenden	871
unustasid parooli	1539
""", 'up': """
up next	1092
up next in #	1291
upgrade now	1046
upgrade to founding member	1046
upgrade to paid	1039
uplati	3650
uporabljate adblock	3920
uporabljate blokator oglasov	3920
upozornenia	3820
upozornit na chybu	571
uppfattat	3980
uppspelningshastighet	4035
upravljaj obavijestima	3722
upravljaj obvestila	3918
upravljaj pristankom	3717
upravljaj privolom	3717
upravljaj soglasje	3912
upravljanje privolama	3717
upravljanje soglasij	3912
""", 'ur': """
url copied to clipboard	1313
urutkan	2283
urutkan berdasarkan	2283
""", 'us': """
username	1299
username or email	1298
username or email address	1298
ustawienia	3153
ustawienia cookies	3153
ustawienia zaawansowane	3221
ustvarila umetna inteligenca	3936
ustvarjeno z ai	3936
ustvarjeno z ui	3936
""", 'ut': """
utiles	1797
utvalgt	3035
utvalt	3976
utvid	3039
""", 'uu': """
uudiskiri	1515
uudiskirjad	1515
uuemad eespool	1546
uuemad enne	1546
uusimmat	1669	1746
uusimmat ensin	1745
uusin	1746
uusin ensin	1745
uutiskirje	1657
uutiskirjeet	1657
""", 'uv': """
uvek dozvoli	3717
uvijek dopusti	3717
""", 'uw': """
uw bericht	2985
uw e-mailadres	2858
uw naam	2985
uw stem is geregistreerd	2961
uw stem is geteld	2961
""", 'uy': """
uygulamada oku	4210
uygulamamizi indirin	4210
uygulamayi indir	4196
uygulamayi indirin	4196
""", 'uz': """
uz e-veikalu	2817
uzsauc mums kafiju	2826
""", 'v ': """
v galerijo	3930
""", 'v-': """
v-a fost util acest articol	3458
""", 'va': """
vaata galeriid	1497
vaata hinda	1529
vaata ka	1492
vaata kommentaare	1496
vaata pakkumisi	1539
vaata pakkumist	1529
vaata pilte	1497
vaata tulemusi	91	1527
vaata videost	1497
vaata videot	1497
vaata videot siit	1497
vaba summa	1538
vacatures	2908
vagas de emprego	3317
vagy	2202
vai al contenuto	2377
vai all'app	2434
vai all'offerta	2425
vai alla gallery	2448
vai alla home	2448
vai alla pagina delle donazioni	2439
vai alla pagina donazioni	2439
vai alla ricetta	61
vai allo shop	2425
vai allo speciale	2448
vaigista	1533
vain tilaajille	1654
vaizdas vaizde	2753
vakances	2787
valfri summa	4042
valfritt	4048
valfritt belopp	4042
valgfri sum	3101
valgfrit	685
valgfritt	3108
vali pakett	1539
vali sobiv pakett	1539
vali summa	1538
vali tellimus	1539
valider	91	1879
valikko	1671
valinnainen	1734
valitse	1731
valitse summa	1727
valitse tarjous	1730
valitse tilauksesi	1730
valitse tilaus	1730
valor livre	3357
valor personalizado	3391
valorar	1364
valorar receta	61
van onze partner	3001
van onze partners	2883
vandaag	2883
vandaag niet	2848
vanemad enne	1546
vanhimmat	1746
vanhimmat ensin	1745
vanhin	1746
vanhin ensin	1745
vantagens de assinante	3343
vantagens para assinantes	3343
vantaggi per gli abbonati	2425
vapaa summa	1727
var artikkelen nyttig	3031
var artiklen nyttig	611
var det nyttigt	694
var dette nyttig	3038
var dette nyttigt	694
var dette til hjelp	3117
var oppsummeringen nyttig	3031
var opsummeringen nyttig	611
var saken nyttig	3031
varaa liput	1715
varaa paikka	1715
varaa paikkasi	1715
varighed	672
varighed #	672
varighet	3095
varighet #	3095
varje fredag. gratis. ingen spam	4047
varovanje osebnih podatkov	3873
varsler	3098
vastaa	1668	1746
vastaa kyselyyn	1671
vastaa lukijakyselyyn	1671
""", 'vd': """
vdelana vsebina	3912
""", 've': """
ve zkratce	486
veckans quiz	4025
vedi abbonamento	2473
vedi altro	2448
vedi anche	2374
vedi dettagli	2378
vedi gli abbonamenti	2473
vedi i # commenti	2401
vedi i commenti	2370
vedi i risultati	91	2378
vedi il prodotto	2484
vedi il profilo	2451
vedi l'offerta	2425
vedi la mappa	2378
vedi le offerte	2473
vedi le risposte	2419
vedi offerta	2425
vedi offerta su amazon	2425
vedi prezzo	2484
vedi prodotto	2484
vedi su amazon	2425
vedi tutte	2377
vedi tutte le foto	2448
vedi tutte le offerte	2425
vedi tutti	2377
vedi tutto	2377
vedno dovoli	3912
vegyen jegyet	2186
veilig betalen	2851
veja as fotos	3395
velden met * zijn verplicht	2984
velden met een * zijn verplicht	2984
velg	3105
velg abonnement	3104
velg ditt abonnement	3104
velg som foretrukket kilde	3121
velg tilbud	3104
velikost besedila	3940
velikost pisave	3940
velikost textu	579
ventajas de suscriptor	1423
ventajas para suscriptores	1423
ver # comentarios	1364
ver # fotos	1444	3366
ver a galeria	3366
ver as fotos	3395
ver assinaturas	3392
ver bio	1387
ver biografia	3369
ver comentarios	1364
ver contenido	1361
ver contenido externo	1391
ver detalhes	3299
ver detalles	1372
ver documento	1372
ver el contenido	1428
ver el especial	1444
ver el mapa	1372
ver el producto	1481
ver en amazon	1423
ver especial	1444	3366
ver essa foto no instagram	3313
ver este tuit	1391
ver fotos	1371	3366
ver galeria	3298
ver galeria de fotos	3366
ver la receta	61
ver las fotos	1472
ver los comentarios	1364
ver los resultados	91
ver mais	3298
ver mapa	1372	3299
ver menos	1372	3299
ver na amazon	3343
ver o especial	3366
ver o produto	3401
ver oferta	1423	3343
ver ofertas	1334	3269
ver original	1372	3299
ver perfil	1387	3325
ver perfil completo	3369
ver planos	3392
ver planos de assinatura	3392
ver precio	1423
ver precio en amazon	1423
ver producto	1481
ver produto	3401
ver respostas	3337
ver respuestas	1417
ver resultado	91
ver resultado parcial	91	3323
ver resultados	91	1400
ver resultados de la encuesta	1400
ver socios	1428
ver suscripciones	1469
ver todas	1371	3298
ver todas as fotos	3366
ver todas as ofertas	3343
ver todas las noticias	1444
ver todo	1371
ver todos	1371	3298
ver todos os artigos	3366
ver todos os artigos do autor	3366
ver tudo	3298
verberg advertentie	3001
verberg antwoorden	2996
verberg bijschrift	2987
verbergen	2887
verbleibende zeit	872
verbleibende zeit #	871
verbleibende zeit -#	871
verder met apple	2981
verder met google	2981
verder zonder te steunen	2848
vergelijk abonnementen	2981
vergroot	2886
vergroot afbeelding	2886
vergroot foto	2987
vergroten	2887
veri politikasi	4243
verifique a sua caixa de entrada	3362
verifique seu e-mail	3362
verifique sua caixa de entrada	3362
verkkokaupastamme	1715
verlagsangebot	743
verlagsbeilage	815
verplicht	2985
verplicht veld	2984
verplichte velden	2984
vers la page de dons	1873
verschicken	738
versenden	738
verstanden	757
versturen	2985
verstuur	91	2985
verstuur bericht	2984
verstuur reactie	2996
verstuur via e-mail	2999
verstuur via whatsapp	2999
vertaald met ai	2994
ververs de pagina	2977
verwandte artikel	753
verwandte themen	753
verwante artikelen	2883
verwendungszweck: spende	877
verzend	2985
verzenden	2985
ves a la botiga	429
ves a la recepta	61
ves al dossier	451
veu generada amb ia	430
veuillez saisir une adresse e-mail valide	1840
veure # comentaris	405
veure els resultats	91	424
veure la galeria	451
veure perfil	411
veure totes les ofertes	417
vezane vesti	3658
vezane vijesti	3658
vezi # comentarii	3437
vezi # fotografii	3487
vezi abonamentele	3505
vezi comentariile	3423
vezi detalii	3427
vezi din nou	3503
vezi dosarul	3487
vezi foto	3487
vezi fotografiile	3487
vezi galeria	3487
vezi galeria foto	3487
vezi harta	3427
vezi mai mult	3426
vezi mai multe	3487
vezi oferta	3464
vezi ofertele	3505
vezi originalul	3427
vezi pachetele	3505
vezi pe emag	3464
vezi pe site	3509
vezi produsul	3509
vezi profilul	3489
vezi rezultate	91
vezi rezultatele	91	3437
vezi toate	3426
vezi toate articolele	3487
vezi toate fotografiile	3487
vezi toate newsletterele noastre	3444
vezi toate ofertele	3464
vezi toate ofertele de abonament	3449
vezi toate videoclipurile	3487
vezi tot	3427
vezi videoclipul	3443
""", 'vi': """
vi har lukket for kommentarer	611
vi kan ikke vise dette indhold	669
vi kan ikke vise dette innholdet	3092
vi kan ikke vise indholdet	669
vi kan ikke vise innholdet	3092
viber	1069	3533
videa	486
video	486	616	2248	2374	3035	3424	3976	4155	4406
video # af #	686
video # aus #	883
video # av #	3109	4049
video # od #	3733	3929
video # of #	1302
video # van #	2986
video # von #	883
video # z #	566	3831
video # ze #	566
video # zo #	3831
video #/#	1735
video abspielen	790
video ad	1078
video afspelen	2910
video anschauen	790
video ansehen	790	871
video berikutnya	2328
video can't be played	1291
video ei ole enam saadaval	1532
video ei ole katsottavissa maassasi	1720
video ei ole saadaval	1532
video ei ole saatavilla	1720
video ikke tilgjengelig	3094
video indisponibil	3466
video ini sudah tidak tersedia	2289
video ini tidak tersedia	2289
video kullanilamiyor	4205
video laadimine	1532
video laden	746
video nav pieejams	2820
video ni na voljo	3915
video niet beschikbaar	2971
video nije dostupan	3719
video no disponible	1424
video non disponibile	2427
video oynatici	4244
video oynatilamiyor	4205
video player is loading	1291
video pole saadaval	1532
video pole sinu riigis saadaval	1532
video precedente	2468
video sebelumnya	2328
video sedang dimuat	2289
video selanjutnya	2328
video successivo	2468
video terkait	2248
video tidak bisa diputar	2289
video tidak dapat diputar	2289
video tidak tersedia	2289
video vairs nav pieejams	2820
video wird geladen	871
video wordt geladen	2971
video's	2883
videoafspilleren loader	671
videoclip indisponibil	3466
videoclipul anterior	3503
videoclipul nu poate fi redat	3466
videoen afspilles her	619
videoen er ikke lenger tilgjengelig	3094
videoen er ikke tilgjengelig	3094
videoen er ikke tilgjengelig i ditt land	3094
videoen kan ikke afspilles	619
videoen kan ikke afspilles i dit land	671
videoen kan ikke spilles av	3094
videoen kan ikke spilles av i ditt land	3094
videolar	4155
videon gick inte att spela upp	4035
videon kan inte spelas upp	4035
videon kan inte spelas upp i ditt land	4035
videon kan inte visas i ditt land	4035
videoplayer wird geladen	871
videos	753	1368
videosoitin latautuu	1720
videospelaren laddas	4035
videospeler wordt geladen	2971
videospilleren laster	3094
videospilleren lastes	3094
videot	1669
videot ei saa esitada	1532
videota ei voi katsoa ulkomailla	1720
videota ei voi toistaa	1720
videota ei voida toistaa	1720
videoyu durdur	4205
videoyu izle	4157
videoyu izleyin	4157
videoyu oynat	4205
vidi rezultate	3712
vidi sve komentare	3741
viesti	1734
viestiksi lahjoitus	1727
viestisi	1734
vietata la riproduzione anche parziale	2480
view # images	1302
view # more images	1302
view # more photos	1302
view # more pictures	1302
view # photos	1302
view # pictures	1302
view # replies	1311
view # reply	1311
view all	1097
view all # images	1302
view all # photos	1302
view all # pictures	1302
view all images	1302
view all newsletters	1056
view all photos	1302
view all pictures	1302
view and accept	1289
view at amazon	1281
view comment	1087
view comments	1087	1097
view deal	1281
view deals	1281
view details	1098
view full size	1097
view fullscreen	1303
view gallery	1097	1303
view image	1097
view image in fullscreen	1097	1303
view images	1302
view less	1303
view map	1098
view metrics	1271
view more	1097
view offer	1298
view offers	1298
view on instagram	1068
view our privacy policy	1136
view photo gallery	1303
view photos	1302
view pictures	1302
view plans	1046
view poll results	1282
view post on instagram	1136
view post on x	1136
view replies	1311
view results	91	1098	1282
view slideshow	1303
view subscription options	1046
view the gallery	1303
view this post on facebook	1136
view this post on instagram	1136
view this post on threads	1136
view this post on x	1136
view transcript	1291
vigane e-posti aadress	1541
viikon visa	1711
viimased uudised	1492
vil du ha varsler	3097
vil du have notifikationer	674
vil du modtage notifikationer	674
vil du motta varsler	3097
vill du ha notiser	4038
vind ik leuk	2997
vipps et bidrag	3101
vipps oss	3101
vipps til	3101
virement	1770
virement bancaire	1770
vis # bildene	3109
vis # bilder	3109
vis # billeder	686
vis # billederne	686
vis # foto	3109
vis # fotos	686
vis # svar	3119
vis adgangskode	681
vis alle	619	3038
vis alle # bildene	3109
vis alle # bilder	3109
vis alle # billeder	686
vis alle # billederne	686
vis alle # foto	3109
vis alle # fotos	686
vis alle artikler	3110
vis alle bildene	3109
vis alle bilder	3109
vis alle billeder	686
vis alle billederne	686
vis alle foto	3109
vis alle fotos	686
vis alle kommentarer	3119
vis alltid	3092
vis altid	669
vis bildegalleri	3110
vis bildene	3109
vis bilder	3109
vis bildetekst	3038
vis billeder	686
vis billederne	686
vis billedgalleri	687
vis billedtekst	687
vis detaljer	620	3039
vis flere	619	3038
vis flere artikler	3110
vis flere kommentarer	3119
vis flere saker	3110
vis flere svar	3119
vis foto	3109
vis fotos	686
vis galleri	3110
vis i fullskjerm	3110
vis indhold	608
vis indholdet	669
vis innhold	3028
vis innholdet	3092
vis innlegg fra facebook	3038
vis innlegg fra instagram	3038
vis kart	3039
vis kommentarer	611	3031
vis kort	620
vis mer	3038
vis mere	619
vis mindre	620	3039	3110
vis og accepter	669
vis og accepter cookies	669
vis og godta	3092
vis original	620	3039
vis oversettelse	3039
vis passord	3104
vis resultat	91	3085
vis resultater	91	620	3039	3085
vis resultatet	91
vis svar	3119
vis transkripsjon	3094
vis transskription	671
vis undertekster	3094
visa # bilder	4049
visa # bilderna	4049
visa # foton	4049
visa # svar	4059
visa alla	3979
visa alla # bilder	4049
visa alla # bilderna	4049
visa alla # foton	4049
visa alla artiklar	4050
visa alla bilder	4049
visa alla bilderna	4049
visa alla foton	4049
visa alla kommentarer	4059
visa alltid	4033
visa bilder	4049
visa bilderna	4049
visa bildgalleri	4050
visa bildspel	4050
visa bildtext	4050
visa detaljer	3980
visa fler	3979
visa fler artiklar	4050
visa fler kommentarer	4059
visa fler svar	4059
visa foton	4049
visa galleri	4050
visa kartan	3980
visa kommentarer	3972
visa mer	3979
visa mindre	3980	4050
visa original	3980
visa resultat	91	3980	4025
visa svar	4059
visa transkript	4035
visa transkription	4035
visa undertexter	4035
visada leisti	2751
visada rodyti	2751
visas ekranas	2753
visi autora raksti	2831
visi autoriaus straipsniai	2765
visi komentarai	2768
visi raksti	2831
visi straipsniai	2765
visit our shop	1286
visit our store	1286
visita la botiga	429
visita lo shop	2425
visita nuestra tienda	1423
visite a loja	3343
visite nossa loja	3343
visiter la boutique	1861
visualizza contenuto	2431
visualizza il contenuto	2431
visualizza questo post su instagram	2391
vitesse de lecture	1863
viteza de redare	3466
viu algum erro	3381
""", 'vk': """
vk	1069
vklopi	3919
vklopi zvok	3915
vklopite javascript	3915
""", 'vn': """
vnesite veljaven e-naslov	3927
vnesite znesek	3922
""", 'vo': """
voce generata dall'intelligenza artificiale	2427
voce sintetica	2393
voeg toe aan je leeslijst	2924
voeg toe als voorkeursbron	2998
voer een geldig e-mailadres in	2984
voglio donare	2439
voglio sostenervi	2439
voir aussi	1804
voir ce post	1827
voir ce tweet	1827
voir cette publication	1902
voir cette publication sur instagram	1827
voir cette story	1902
voir l'abonnement	1909
voir l'article	1882
voir l'offre	1861
voir l'offre sur amazon	1861
voir l'original	1808
voir la carte	1808
voir la galerie	1882
voir la galerie photos	1882
voir la recette	61
voir la traduction	1808
voir la transcription	1863
voir le contenu	1797
voir le diaporama	1807
voir le dossier	1882
voir le prix	1861
voir le produit	1921
voir les # commentaires	1835
voir les # photos	1882
voir les abonnements	1909
voir les commentaires	1800
voir les offres	1771
voir les photos	1807
voir moins	1807
voir nos partenaires	1867
voir plus	1807
voir plus d'articles	1882
voir plus de commentaires	1800
voir sa biographie	1886
voir ses articles	1825
voir son profil	1825
voir sur le site	1921
voir tous les podcasts	1882
voir tous ses articles	1825
voir tout	1807
voir toutes les formules	1876
voir toutes les offres	1861
voit perua milloin tahansa	1730
voit perua tilauksen koska tahansa	1733
voit perua tilauksen milloin tahansa	1657
voit perua uutiskirjeen milloin tahansa	1733
voit peruuttaa milloin vain	1654
volg	2869
volg auteur	2998
volg deze auteur	2998
volg dit onderwerp	2869
volg dit thema	2998
volg het liveblog	2987
volg onderwerp	2998
volg ons	2869
volgen	2869
volgend artikel	2883
volgende	2886
volgende afbeelding	2987
volgende foto	2987
volgende pagina	2886
volgende video	2971
vollbild	756	872
vollbildmodus	871
volledig scherm	2971
vols eliminar la publicitat	407
vols llegir l'article sencer? subscriu-te	417
voltar ao topo	3298
voltar para a home	3366
volum	3095
volume	2972
volver a la portada	1444
volver a suscribirse	1469
volver a ver	1464
volver al inicio	1444
volver arriba	1371
volym	4036
von einer ki-stimme vorgelesen	871
von ki erstellt	891
von ki generiert	891
von ki zusammengefasst	784
von merkliste entfernen	896
von outbrain empfohlen	897
von taboola empfohlen	897
von unseren partnern	897
voor abonnees	2853
voordeel voor abonnees	2965
voordeligst	2982
voorgelezen door een ai-stem	2971
voorgelezen door een computerstem	2971
voorgelezen door een synthetische stem	2971
voorkeuren aanpassen	2969
voorkeuren beheren	2969
voorkeuren opslaan	2969
voornaam	2985
vorgelesen von einer synthetischen stimme	871
vorherige seite	756
vorheriger artikel	753
vorheriges bild	884
vorheriges foto	884
vorig artikel	2883
vorige	2886
vorige afbeelding	2987
vorige foto	2987
vorige pagina	2987
vorlesen	738
vorlesen lassen	738
vormista tellimus	1490
vorname	882
vorteile sichern	717
vorteilswelt	866
vos choix concernant les cookies	1902
vota	91	424	2420
vota a l'enquesta	423
vota a la nostra enquesta	405
vota ahora	91
vota en nuestra encuesta	1400
vota il nostro sondaggio	2401
vota il sondaggio	2419
vota la ricetta	61
vota nel nostro sondaggio	2401
vota ora	91
vota tagad	91
votar	91	1418	3338
votar ahora	1417
vote	91	1283
vote agora	91
vote ahora	91
vote in our poll	1282
vote na enquete	3337
vote na nossa enquete	3323
vote now	91
voter	91	1856
votes: #	92
votez	91
votez dans notre sondage	1835
votez pour faire entendre votre voix	1835
votre adresse mail	1840
votre avis	92
votre commentaire	1800
votre e-mail	1780
votre email	1780
votre message	1879
votre nom	1879
votre pseudo	1897
votre rendez-vous du matin	1910
vous aimerez aussi	1804
vous aimerez lire	1804
vous avez lu # articles sur # ce mois-ci	1844
vous avez une question	1800
vous n'avez pas encore de compte	1844
vous pourriez aimer	1804
vous pourriez aussi aimer	1804
vous pouvez offrir # articles par mois	1847
vous suivez ce sujet	1914
vous suivez cet auteur	1914
voz generada con ia	1424
voz gerada por ia	3345
""", 'vr': """
vraag het ai	2905
vraag het onze ai	2905
vraag van de dag	2961
vrati se na vrh	3734
vrij bedrag	2978
vroegboekkorting	2965
""", 'vs': """
vsak evro pomaga	3922
vsak prispevek pomaga	3922
vsebina je blokirana	3912
vsebina je zaklenjena	3854
vsebina ni na voljo	3912
vsi komentarji	3861
vstoupit do diskuse	485
vstoupit do diskuze	576
vstoupit do galerie	488
vstupenky tu	3812
vstupenky zde	545
vstupte do diskuse	485
""", 'vu': """
vul de vragenlijst in	2908
vul dit veld in	2984
vul een bedrag in	2978
vul een geldig e-mailadres in	2916
vul uw e-mailadres in	2984
vull donar	442
vuosilaskutus	1731
vuosittain	1731
""", 'vy': """
vyberte sumu	3823
vybrat	562
vygenerovala ai	574
vypnite adblock	3821
vypnite si adblock	3821
vypnout zvuk	550
vypnul jsem adblock	556
vypol som adblock	3821
vypol som ho	3822
vyskytla sa chyba	3830
vyskytla se chyba	565
vytisknout	478
vytisknout recept	61
vytvorila ai	3838
""", 'w ': """
w artykule	3239
w naszym sklepie	3216
w tym artykule	3160
""", 'wa': """
waardeer dit artikel	2920
waardeer dit verhaal	2920
waarom zie ik deze advertentie	3001
wachtwoord	2982
wachtwoord tonen	2981
wachtwoord vergeten	2853
wajib diisi	2307
waktu saat ini	2290
war das hilfreich	891
war dies hilfreich	891
war diese zusammenfassung hilfreich	784
war dieser artikel hilfreich	891
warum sehe ich diese anzeige	897
warum sehe ich diese werbung	897
was andere lesen	753
was deze samenvatting nuttig	2905
was dit behulpzaam	2994
was dit nuttig	2994
was this helpful	1087
was this summary helpful	1138
was this summary useful	1138
was this translation helpful	1138
watch above	1145
watch below	1145
watch here	1145
watch more	1092
watch more videos	1291
watch next	1092
watch on youtube	1145	1291
watch the full video	1145
watch video	1097
""", 'wc': """
wczytaj post	3220
""", 'we': """
we can't show this content here	1289
we cannot show this content	1289
we care about your privacy	1083
we don't spam	1300
we don't spam! read our privacy policy for more info	1300
we kunnen deze content hier niet tonen	2969
we kunnen deze inhoud niet tonen	2969
we never spam	1300
we recommend	1092
we value your privacy	1083
weekly newsletter	1056
wees de eerste die reageert	2879
weiger alles	2969
weigeren	2875
weiter mit apple	879
weiter mit e-mail	879
weiter mit facebook	879
weiter mit google	879
weiter nach der anzeige	815
weiter zum artikel	711
weitere antworten anzeigen	893
weitere artikel	753
weitere artikel der autorin	884
weitere artikel des autors	884
weitere artikel laden	884
weitere artikel zum thema	814
weitere laden	884
weitere links	753
weitere meldungen	753
weitere nachrichten	753
weitere news	753
weitere newsletter	800
weitere podcasts	753
weitere themen	753
weitere videos	753
weiterempfehlen	738
weiteres	753
weiterlesen	756
weniger anzeigen	756
werbeanzeige	743
werbefrei lesen	897
werbeinhalt	897
werbliche inhalte	743
werbung	743
werbung ausblenden	897
werbung beendet	897
werbung ende	897
werbung endet	897
werbung folgt	856
werbung melden	897
werbung von unserem partner	815
werbung zulassen	876
werde mitglied	712
werden sie mitglied	712
werden sie teil unseres teams	788
wesprzyj	3135
wesprzyj jednorazowo	3230
wesprzyj nas	3135
wesprzyj nas na patreonie	3230
wesprzyj przez paypal	3230
""", 'wh': """
what do you think	1087
what others are reading	1249
what people are reading	1249
what readers are reading	1249
what to read next	1092
whatsapp	1069	3533
whatsapp ihbar hatti	4227
when the fun stops, stop	1247
why am i seeing this ad	1314
why do i see this ad	1314
why this ad	1314
why trust us	1170
why you can trust our reporting	1306
why you can trust our reviews	1170
why you can trust us	1170	1306
""", 'wi': """
wideo	3160
wideo # z #	3238
wie ist dieser text entstanden	891
wie wir ki einsetzen	891
wie wir mit fehlern umgehen	888
wiedergabe	872
wiedergabegeschwindigkeit	871
wiedergeben	872
wil je meldingen ontvangen	2974
wil je pushberichten ontvangen	2974
wilt u meldingen ontvangen	2974
""", 'wo': """
woordzoeker	2962
word donateur	2978
word lid	2849
word search	1283
word sponsor	2978
word supporter	2849
word vriend	2849
word wheel	1283
wordsearch	1283
wortsuche	863
""", 'wr': """
write a comment	1087
write a review	1087
""", 'ws': """
wspieraj	3135
wspieraj nas	3135
wspieram	3135
wstrzymaj	3224
wszystkie	3163
wszystkie komentarze	3156
wszystkie teksty autora	3239
""", 'wu': """
wunschbetrag	715
""", 'wy': """
wybieram	3234
wybierz	3234
wybierz pakiet	3233
wybierz plan	3233
wybrane dla ciebie	3160
wycisz	3224
wydarzenia	3160
wydrukuj	3148
wydrukuj przepis	61
wygenerowane przez ai	3246
wygenerowano przez ai	3246
wyloguj	3138
wymagane	3237
wyniki	92
wyniki ankiety	3224
wyniki sondy	3224
wyszukaj	3163
""", 'x': """
x	1069	2136
""", 'x ': """
x (twitter	1069
x facebook	1068
""", 'x.': """
x.com	1069
""", 'xe': """
xem clip	4432
""", 'xi': """
xing	1069
""", 'ya': """
ya eres suscriptor	1334
ya has votado	1417
ya he donado	1328
ya lo he desactivado	1433
ya sigues a este autor	1452
ya sigues este tema	1452
ya soy socio	1328
ya te has registrado	1334
ya tengo cuenta	1334
ya tienes cuenta	1334
ya tienes una cuenta	1334
ya, saya mau	2298
yanit yaz	4198
yanitla	4154
yanitlari gizle	4198
yapay zekaya sor	4154
yayin ilkeleri	4227
yayin ilkelerimiz	4227
yayinla	4199
yazar bildirimi	4252
yazara abone ol	4252
yazari takip et	4231
yazdir	4148
yazi boyutu	4148
yazi tipi boyutu	4233
yazim hatasi bildir	4238
yazinin devami	4225
yaziyi dinle	4148
""", 'ye': """
yearly	1038
yeniden izle	4244
yerinizi ayirtin	4157
yes please	1319
yes, notify me	1319
yes, please	1319
yes, send me alerts	1319
""", 'yh': """
yhteys toimitukseen	1740
""", 'yi': """
yillik	4217
yillik faturalandirilir	4219
""", 'yk': """
yksinomaan tilaajille	1730
yksityisyysasetukset	1718
""", 'yo': """
yorum	4154
yorum kurallari	4154
yorum yap	4154
yorum yaz	4154
yorum yazin	4154
yorum yazma kurallari	4198
yoruma kapali	4238
yorumlar	4154
yorumlari oku	4154
yorumunuz	4199
yorumunuzu yazin	4154
you are now subscribed	1156
you are subscribed	1156
you can change how much you give or cancel your contributions at any time	1039
you have # seconds	1078
you have already voted	91	1282
you may also be interested in	1092
you may also enjoy	1092
you may also like	1092
you may have missed	1092
you may like	1092
you might also be interested in	1092
you might also like	1092
you might like	1092
you're in	1056
you're signed up	1300
you're subscribed	1156
your account	1046
your answer	1253
your comment	1087
your donation is tax-deductible	1161
your email	1056
your email (required	1300
your email address	1056
your gift is tax-deductible	1161
your message	1301
your name	1301
your name (required	1300
your privacy choices	1083
your privacy is important to us	1083
your subscription is confirmed	1156
your vote has been counted	91	1282
your vote has been recorded	1282
youtube	1069
youtube-inhalte erlauben	746
""", 'yu': """
yukari	4157
yukari git	4225
""", 'z ': """
z naszego sklepu	3216
z ostatniej chwili	3160
""", 'za': """
za darmo. bez spamu	3236
za pretplatnike	3728
zaakceptuj i kontynuuj	3220
zaakceptuj wszystkie	3220
zaakceptuj wszystko	3153
zablokuj	3227
zaboravili ste lozinku	3728
zaboravljena lozinka	3651
zabudli ste heslo	3826
zabudol som heslo	3826
zacznij quiz	3212
zadajte sumu	3823
zadarmo. bez spamu	3829
zadejte e-mail	475
zadejte e-mailovou adresu	475
zadeva	3928
zadnje novice	3858
zadnje objave	3858
zagraj	3213
zagraj teraz	3212
zahl ich	712
zahlungsart	715
zahlungsarten	715
zahlungsmethode	715
zahlungsmethoden	715
zahrajte si	541
zaigraj odmah	3712
zakaj vidim ta oglas	3942
zakoupit licenci	572
zalo	4396
zaloguj	3138
zaloguj przez apple	3233
zaloguj przez facebook	3233
zaloguj przez facebooka	3233
zaloguj przez google	3233
zamknij	3134
zapamti me	3729
zapisano	3253
zapisz	3148
zapisz mnie	3236
zapisz przepis	61
zapisz ustawienia	3220
zaplatit kartou	558
zapnite javascript	3816
zapnout	555
zapnout notifikace	554
zapnout titulky	550
zapnout zvuk	550
zapojte se do diskuse	485
zapomni si me	3924
zapri	3865
zapri galerijo	3930
zapri oglas	3942
zaregistrovat se	471
zarejestruj	3138
zarezerwuj bilet	3216
zarezerwuj miejsce	3216
zasady komentowania	3248
zasady korekt	3243
zaten abone misiniz	4141
zaten hesabiniz var mi	4219
zaten kayitlisiniz	4249
zatvori	3666
zatvori galeriju	3734
zatvori oglas	3747
zavrni	3873
zavrni vse	3873
zawsze pokazuj	3220
zawsze zezwalaj	3220
""", 'zd': """
zdarma. bez spamu	564
""", 'ze': """
zelf bedrag kiezen	2978
zero spamu	3236
zeskanuj kod qr	3225
zet op leeslijst	2948
""", 'zh': """
zhrnutie ai	3839
zhrnutie od ai	3838
""", 'zi': """
zie je een fout	2991
zie ook	2883
ziedot	2780
ziedot vienreiz	2826
ziet u een fout	2991
zip code	1056
""", 'zk': """
zkontrolujte si e-mail	564
zkuste to znovu	564
""", 'zo': """
zo beschermen we onze bronnen	2991
zo beschermen wij onze bronnen	2991
zobacz komentarze	3156
zobacz oferty	3233
zobacz pakiety	3233
zobacz plany	3233
zobacz wszystkie	3163
zobacz wszystkie komentarze	3248
zobacz wyniki	91	3164	3212
zobrazit # fotek	566
zobrazit # fotky	566
zobrazit # fotografie	566
zobrazit cenu	545
zobrazit diskusi	485
zobrazit diskuzi	576
zobrazit fotek	566
zobrazit fotky	566
zobrazit fotografie	566
zobrazit galerii	488
zobrazit heslo	561
zobrazit mapu	489
zobrazit obsah	482
zobrazit popisek	567
zobrazit titulky	550
zoek	2886
zoeken	2886
zonder jouw steun kunnen we dit werk niet doen	2920
zoom	1097
zoom image	1303
zoom in	1098
zoradenie	3841
zorunlu alan	4221
zorunlu alanlar	4221
""", 'zt': """
ztlumit	551
""", 'zu': """
zu den abo-angeboten	717
zu den angeboten	809
zu den ergebnissen	862
zu den kommentaren	749
zu den spielen	862
zu den tickets	866
zu unserem shop	866
zugang freischalten	717
zuklappen	757	885
zulassen	874
zum abo	717
zum abo-shop	809
zum aboshop	809
zum anbieter	866
zum anfang der seite	884
zum angebot	717
zum artikel	756	884
zum autorenprofil	884
zum deal	866
zum dokument	757
zum dossier	884
zum ergebnis	91
zum event	866
zum ganzen artikel	884
zum gewinnspiel	788
zum inhalt	756
zum inhalt springen	756
zum kommentieren anmelden	749
zum liveblog	884
zum newsticker	884
zum podcast	790	884
zum produkt	866
zum profil	884
zum quiz	788
zum rezept	61
zum rezept springen	61
zum seitenanfang	756
zum shop	866
zum spendenformular	877
zum spendenkonto	877
zum thema	753	756
zum ticker	884
zum ticket	866
zum transkript	871
zum video	790	871
zunanja vsebina	3912
zur autorenseite	884
zur bildergalerie	756
zur diskussion	749
zur fotostrecke	756
zur galerie	884
zur karte	757
zur mediathek	790
zur merkliste	810
zur navigation	756
zur netiquette	893
zur newsletter-anmeldung	725
zur podcast-folge	884
zur serie	884
zur spendenseite	877
zur startseite	753
zur themenseite	756	884
zur umfrage	788
zur veranstaltung	866
zusammenfassung mit ki	784
zustimmen	746
zustimmen und weiter	746
zustimmung erteilen	869
zustimmung verwalten	869
zustimmung widerrufen	869
""", 'zv': """
zvolit	562
""", 'zw': """
zwischenergebnis anzeigen	862
""", 'zz': """
zzgl. versand	866
zzgl. versandkosten	866
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	722 K wochen kostenlos	722 K wochen gratis	722 K monat kostenlos	1246 K+	1274 K% off your	1274 K per cent off your	1274 K percent off your	2577 K枚目/#枚	2577 K/#枚	2577 K/#ページ	2637 K줄 요약	2684 K/# 페이지	2931 K weken voor	2931 K maanden voor	4031 K+	4031 K år.	4046 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1137 K post shared by	1137 K video posted by	1137 K post by	1265 K version of this article	1265 K version of this story	1265 K version of this column	1265 K version of this essay	1265 K version of this piece	1265 K version of this post	1265 K version of this review	1344 K tu correo	1806 K lire aussi	1806 K lire également	1806 K lire :	1806 K lire sur	1806 K voir aussi	1806 K voir également	1806 K écouter :	1806 K relire :	1806 K lire ensuite :	1806 K lire ou à relire :	2168 K gombra kattintva	2168 K telegramon	2168 K facebookon	2170 K cikk a	2170 K cikk folytatódik	2176 K cikket mesterséges	2178 K teljes beszélgetés	2178 K teljes interjú	2184 K nap kérdése:	2209 K téma összes cikke:	2213 K cikk eredetileg	2213 K cikk először	2353 K tutti i contenuti	2387 K cura della redazione	3309 K autora escreve segundo o novo	3379 K notícia continua	3379 K matéria continua	3388 K publicidade termina em #	3485 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3002 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2345 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	867 K-vorteil:
abonneer	2930 K je op	2954 K
abonneevoordeel	2967 K:
abonnentfordel	668 K:	3091 K:
abonnez	12 K-vous	1768 K-vous à
abonniere	12 K	845 K
abonnieren	12 K sie	714 K sie	845 K sie
about	1099 K the author	1099 K the authors	1099 K the writer
abovorteil	867 K:
abstimmung	828 K:
""", 'ac': """
accept	1269 K and load
accepted	1045 K payment methods:	1045 K cards:
acceso	1337 K ilimitado
accesso	2353 K illimitato
accueil	97 K >	97 K '	97 K "
acesso	3272 K ilimitado
acest	76 K subiect este închis	3436 K rezumat	3436 K articol a fost tradus	3468 K videoclip nu	3468 K conținut nu	3468 K video nu	3469 K conținut este găzduit	3469 K conținut provine	3490 K articol este protejat	3490 K conținut este protejat	3490 K articol a fost publicat inițial	3491 K articol a fost	3491 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2885 K:
acompanhe	12 K
acquista	2397 K la rivista
actie	2957 K:
""", 'ad': """
ad	86 [K]	1172 K:
ada	72 K pertanyaan	2261 K kesalahan di artikel	2309 K yang salah
add	12 K us	1123 K	1203 K
additional	1174 K reporting by
adicionar	3375 K
adicione	3375 K
adja	2168 K meg
adjon	2168 K hozzá
administratorem	3183 K danych osobowych jest	3183 K twoich danych	3183 K państwa danych	3183 K pani/pana danych	3183 K podanych
advertentie	86 K, daarna	3002 K van
advertise	1143 K with
advertisement	1172 K:	1315 K feature by
advertiser	1315 K content from
advertorial	86 K:
""", 'af': """
afegeix	458 K
afficher	1899 K sur	1923 K
afmelden	2944 K kan
afspil	648 K
""", 'ag': """
aggiungi	12 K	2456 K
aggiungici	2456 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	654 K har	1139 K summaries	1139 K-generated summaries	1140 K tools were	1140 K was used	1140 K helped	1140 K assisted	2530 Kがこの記事	2530 Kによる自動	2530 K要約	2530 Kによる要約	2530 Kが選んだ	2530 Kに質問	2530 ※K	2637 K 요약은	2637 K 뉴스 요약	2906 K kan fouten maken. controleer	2906 K-samenvattingen	3077 K har	3431 K informații	3431 K un subiect	3431 K un pont	3431 K fost martor	4016 K har	4529 K摘要	4529 K重點	4529 K重点	4529 K生成	4529 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1892 K
ajoutez	12 K	1892 K
ajude	3331 K o	3331 K a	3331 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2238 K notifikasi	2295 K javascript
aktiver	648 K	3070 K
aktivera	4010 K
aktiviere	830 K
aktivieren	830 K sie
aktuelle	754 K nachrichten aus
""", 'al': """
al	1346 K registrarte	1392 K mostrar este contenido	2857 K lid	2943 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1442 K ha salido mal	1442 K salió mal	3364 K deu errado	3364 K correu mal
alguna	449 K cosa ha anat malament
all	27 K comments	1197 K content ©	1288 K odds correct	1305 K about the topic:	1305 K about:	1305 K stories on the topic:	1305 K stories on:	1305 K articles on the topic:	1305 K articles on:	1305 K news on the topic:	1305 K news on:
alla	27 K kommentarer	27 K inlägg	3977 K artiklar om	3981 K artiklar av	4031 K odds	4052 K artiklar om ämnet:	4052 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	617 K artikler om	621 K artikler af	689 K artikler om emnet:	689 K artikler om:	754 K artikel zu	754 K artikel von	755 K infos:	755 K news:	758 K artikel von	789 K folgen	868 K quoten	2884 K artikelen over	2888 K artikelen van	2989 K artikelen over het onderwerp:	2989 K artikelen over:	3036 K saker om	3040 K artikler av	3112 K saker om temaet:	3112 K saker om:	3112 K artikler om temaet:	3112 K artikler om:
alleen	2857 K voor abonnees	2936 K leden kunnen reageren
alles	754 K zum thema	754 K zu	2884 K over	2925 K over	2989 K over het onderwerp:	2989 K over:
allow	1067 K notifications	1082 K ads on	1269 K content from	1269 K third-party content	1269 K external content
allt	4052 K om ämnet:	4052 K om:
already	1205 K	1205 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	722 K abonnent	722 K abonnentin	734 K app	811 K abonnent können sie	811 K abonnentin können sie	2857 K abonnee
also	1093 K in	1094 K read	1094 K on this site:	1094 K worth reading:	1094 K on this topic:	1198 K in the news:	2078 K read:	2078 K read-
alt	617 K om	689 K om emnet:	689 K om:	3036 K om	3112 K om temaet:	3112 K om:
alte	3453 K știri din
altre	2375 K notizie su	2414 K notizie di
altri	2375 K articoli su	2379 K articoli di
altro	2375 K su	2376 K su questo tema:
always	1290 K allow content from	1290 K load content from	1290 K show content from	1290 K allow embedded content
""", 'am': """
am	3435 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	870 K dieser stelle steht ein eingebetteter
ana	97 K sayfa >	97 K sayfa '	97 K sayfa "
anasayfa	97 K >	97 K '	97 K "
ancora	32 K nessun commento
anda	2255 K punya
ange	4010 K
angiv	648 K
anketa	487 K:	543 K dne:	3714 K dana:	3810 K dňa:	3909 K dneva:
anlatmamiz	4185 K gereken
anna	1505 K vihjest	1505 K vihje	1700 K
annonces	1830 K légales : publiez
annons	4066 K från
annonssamarbete	86 K:
annullare	2358 K l'iscrizione
annuncio	2469 K tra #
ansvarig	4008 K utgivare:
ansvarlig	3067 K redaktør:
answer	1203 K
anuncie	3318 K no	3318 K na
anuncio	1465 K en #
any	27 K comment	72 K questions	1182 K	1204 K
anzeige	898 K in kooperation mit	898 K in zusammenarbeit mit
""", 'ap': """
apa	2261 K reaksi anda
apakah	8 K artikel	2255 K anda punya	2261 K ringkasan ini	2261 K artikel ini	2261 K berita ini	2261 K informasi ini	2297 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1331 K	1331 K a
apoye	81 K
app	734 K herunterladen	734 K laden	2864 K voor android	2900 K
apply	1185 K now
approfondimento	2376 K:
approfondisci	2376 K
aprecie	3344 K com moderação
apresentado	3321 K por
""", 'aq': """
aquest	404 K resum	404 K text ha estat traduït	404 K article ha estat traduït	432 K vídeo no	432 K vídeo ja no	432 K contingut no	433 K contingut és de	433 K contingut prové de	454 K article està protegit	454 K contingut està protegit	454 K article es va publicar originalment	455 K article s'ha	455 K text s'ha	455 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2741 K straipsnis
arbejder	628 K du
arbetar	3988 K du
archives	1806 K :
are	1100 K you affected by	1182 K you	1204 K you	1229 K you enjoying this?	1229 K you enjoying this article	1229 K you enjoying this story	1229 K you enjoying this post	1229 K you enjoying this piece	1229 K you enjoying this newsletter	1229 K you enjoying this column	1229 K you enjoying this recipe	1229 K you enjoying this podcast	1229 K you enjoying this essay	1229 K you enjoying this series	1229 K you enjoying this guide	1229 K you enjoying this blog	1229 K you enjoying this interview	1229 K you enjoying this letter	1229 K you enjoying this review	1229 K you enjoying this page	1229 K you enjoying this issue	1229 K you enjoying this read	1229 K you enjoying this episode	1229 K you enjoying this content	1260 K you
arrives	1159 K every	1226 K on mondays	1226 K on fridays	1226 K on saturdays	1226 K on sundays
article	1820 K traduit	1918 K publié en partenariat	1918 K publié avec l'accord	1919 K relu par
articles	1099 K by
articol	3436 K tradus	3440 K susținut de
articolo	2394 K tradotto	2452 K pubblicato originariamente	2481 K pubblicato in collaborazione
articolul	46 K poate fi	3498 K continuă
artificial	1140 K intelligence
artificiell	4016 K intelligens har
artigo	3371 K publicado originalmente	3399 K publicado em parceria
artikel	2249 K terkait:	2260 K ini diterjemahkan	2260 K ini ditulis dengan	2260 K ini dibuat dengan	2260 K ini merupakan hasil	2275 K ini telah tayang di	2275 K ini pertama kali tayang	2275 K ini pernah tayang	2275 K ini sudah tayang	2313 K ini dilindungi	2313 K ini pertama kali terbit	2314 K ini	2322 K berlanjut	2927 K gaat verder onder	2927 K loopt door onder	2927 K gaat verder na
artikeln	46 K får	4012 K fortsätter	4056 K
artikkel	1522 K jätkub
artikkelen	46 K kan	46 K kan fritt	3073 K fortsetter	3116 K
artikkeli	1702 K jatkuu	1742 K on julkaistu	1742 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	650 K fortsætter	693 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1236 K a subscriber	1236 K a member	1236 K a supporter
ascolta	1 K	2376 K:	2400 K il podcast	2400 K la puntata	2464 K su	2470 K su spotify
ascoltaci	2470 K su spotify
ascoltalo	2470 K su spotify
ask	1099 K us here	1139 K the	1139 K our
assine	3272 K para
assista	3297 K:	3322 K ao vídeo acima	3322 K ao vídeo abaixo	3322 K ao vídeo
assistir	3383 K no
""", 'at': """
atbalstiet	81 K
atbildi	2808 K
atlikite	2731 K testą
atradi	2800 K kļūdu
atsakykite	2740 K
""", 'au': """
auch	755 K interessant	755 K interessant:	755 K lesenswert	755 K spannend:	813 K bei uns:	837 K lesen:
aucun	32 K commentaire
audio	504 K vytvořila	1144 K version of this	1394 K generado	2394 K generato	3436 K generat
auf	742 K facebook, instagram	742 K instagram, facebook	742 K facebook und instagram	742 K facebook oder instagram
aus	755 K dem archiv:	813 K unserem archiv:	842 K dem englischen übersetzt	842 K dem französischen übersetzt	842 K dem amerikanischen übersetzt	842 K dem englischen von	842 K dem französischen von	867 K unserem shop:
ausprobiert	59 K?
author	1099 K bio
autor	502 K je	520 K:	1524 K:	3190 K:	3190 K: (	3672 K je	3771 K je	3789 K:
autore	2794 K:
autori	3771 K sú
autorica	3672 K je
autorius	2744 K:
autorka	502 K je	3672 K je	3771 K je
autors	2794 K:
""", 'av': """
available	1063 K on the app store	1063 K on google play
avec	89 K un abonnement	89 K l'abonnement	1786 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3871 K je	3886 K:
avtorica	3871 K je
""", 'ay': """
ayrica	4156 K okuyun	4156 K bakin	4156 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2176 K összefoglalót
""", 'ba': """
baca	2249 K juga	2249 K juga:	2249 K:	2249 K selengkapnya	2249 K selengkapnya:	2249 K selanjutnya:	2254 K berita	2267 K berita tanpa iklan	2275 K berita lainnya	2275 K artikel lainnya	2275 K artikel lain	2275 K berita selengkapnya	2276 K ini juga:	2276 K pula:	2276 K lagi:
background	1094 K:	1168 K reading:
bagaimana	2261 K reaksi anda	2261 K pendapat anda	2261 K menurut anda
baggrund	618 K:
bagikan	3 K
baixe	13 K
bakgrund	3978 K:
bakgrunn	3037 K:
bakiniz	4156 K:
balso	2808 K
balsuokite	2740 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1190 K part of our	1221 K the first to	1221 K first to	1221 K the first
beachten	28 K sie bitte
beba	3344 K com moderação
become	1035 K a member	1035 K a subscriber	1042 K a member of	1152 K a member to comment	1190 K part of our
bekijk	2885 K ook	2885 K:	2885 K hier	2885 K ook:	2888 K alle artikelen van	2909 K de video	2909 K de hele uitzending	2909 K de uitzending	2909 K de beelden	2909 K hier het hele	2911 K de video:	2954 K
bel	2900 K
belanja	2262 K di toko
beli	2262 K tiket
beluister	1 K	2909 K de podcast	2909 K onze	2954 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	97 K >	97 K '
bergabung	12 K
bergabunglah	2262 K dengan tim
beri	2261 K rating	3860 K tudi
berikan	2261 K penilaian anda	2265 K suara anda
berikutnya	2276 K:
berita	2260 K ini diringkas	2275 K ini telah tayang	2276 K lainnya:	2314 K ini	2322 K berlanjut
berite	3860 K tudi
besedilo	46 K lahko	3871 K izraža	3874 K je prevedeno	3877 K je objavljeno v
bestel	2954 K
bestelle	845 K
bestellen	845 K sie
bestil	648 K
bestill	3070 K
besuche	12 K uns	845 K
besuchen	12 K sie uns	845 K sie
bet	1246 K responsibly	1246 K with
betaalde	3002 K samenwerking met
betalt	86 K innhold:	702 K samarbejde med	3126 K samarbeid med	4066 K innehåll från
bewerten	845 K sie
bez	560 K majitele	3232 K właściciela	3232 K akcjonariuszy	3727 K vlasnika	3727 K dioničara	3825 K majiteľa
bezahlte	839 K anzeige der	839 K anzeige des	839 K anzeige von	898 K kooperation mit
bezoek	2954 K
""", 'bi': """
bi	3890 K radi delali pri nas
bildergalerie	755 K:
bir	7 K hata	4174 K hata mi	4223 K hata oluştu	4223 K sorun oluştu	4223 K şeyler yanliş gitti	4223 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	822 K halten sie sich an die	822 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1162 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3044 K medlem av	3044 K abonnent på	3070 K	3985 K medlem i	3985 K prenumerant på	4010 K
blijf	28 K
bliv	31 K den første	56 K en af de #	625 K medlem af	625 K abonnent på	634 K testlæser	634 K klogere på	648 K
blocking	1082 K ads
""", 'bo': """
bodite	31 K prvi
boka	4010 K
bol	3775 K pre vás	3775 K článok
bola	3775 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3775 K pre vás	3775 K toto
book	648 K	1141 K your ticket	1141 K tickets	1203 K
""", 'br': """
brak	32 K komentarzy
brez	3923 K lastnika	3923 K lastnikov	3923 K delničarjev
bron	2899 K: anp	2899 K: belga
brought	1315 K to you by
browse	1185 K jobs	1203 K	1254 K other questions tagged
browser	2291 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4156 K haber de ilginizi çekebilir:	4192 K özeti	4192 K çeviriyi	4207 K içerik youtube	4207 K içerik instagram	4207 K içerik x	4207 K içerik twitter	4207 K içerik facebook	4207 K içerik tiktok	4209 K içeriği görüntülemek için	4209 K içeriği görmek için	4209 K videoyu izlemek için	4228 K haber telif hakki	4228 K içerik telif hakki	4228 K yazi ilk olarak	4228 K haber ilk olarak	4229 K haber yapay	4229 K içerik yapay	4229 K metin yapay	4229 K görsel yapay	4229 K yazi yapay	4240 K gönderiyi	4254 K yazi izinle	4254 K makale izinle
buat	2281 K akun gratis
buchen	845 K sie
budi	31 K prvi
budite	31 K prvi
buka	2281 K akses penuh dengan
bunlar	4156 K da ilginizi çekebilir:
bunlara	4156 K da bakin:
bunu	4156 K da okuyun:
buy	1141 K tickets	1141 K your ticket	1141 K your tickets	1203 K	1218 K	1270 K now, pay later with	1280 K the	1280 K it	1280 K now	1280 K from	1280 K at
""", 'by': """
by	1254 K clicking "post your answer"	1268 K applying	1268 K submitting	1268 K sending us	1268 K registering	1268 K clicking	1268 K uploading	1268 K entering	1268 K commenting	1268 K posting	1268 K creating an account	1268 K using our	1268 K using this site	1268 K using this website	1268 K using this service	1268 K using this form	1268 K subscribing	1268 K signing up	1268 K providing your	1268 K filling in
byl	505 K pro vás	505 K článek
byla	505 K pro vás
bylo	505 K pro vás	505 K toto
""", 'c': """
c	1107 (K) #	2446 K'è stato un errore
""", 'ca': """
cadastre	3272 K-se para
can	1150 K't see the poll	1150 K't see the quiz	1150 K't see this poll	1204 K you
canal	41 K de denúncias da redação
cancel	1053 K anytime	1053 K at any time
caractere	3460 K rămase
caracteres	1419 K restantes	3339 K restantes
caratteri	2421 K rimanenti	2421 K rimasti
cargar	1483 K
carica	2486 K
carregar	3403 K
catch	12 K us	1077 K us on	1144 K up on bbc	1168 K up:	1203 K	1203 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1820 K texte a été traduit	1821 K résumé	1830 K numéro est en vente	1830 K numéro est disponible	1865 K contenu n'est	1865 K podcast n'est	1866 K contenu provient de	1888 K contenu est protégé par	1919 K texte a été relu
cek	2254 K
cela	69 K vous a plu
celoten	3885 K članek preberite
ces	1820 K points clés
cet	8 K article vous	82 K article vous a plu	1820 K article a été traduit	1888 K article est protégé par	1888 K article est sous licence	1889 K article a été rédigé	1889 K article a été généré	1889 K article a été écrit	1889 K article a été produit	1889 K article a été relu	1918 K article est publié en partenariat	1918 K article est publié avec	1918 K article est repris de	1919 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1820 K traduction a été	1821 K synthèse	1865 K vidéo n'est	1865 K page n'est	1888 K œuvre est sous licence	1919 K traduction a été relue
ceva	3485 K nu a mers	3485 K nu a funcționat
""", 'ch': """
charger	1923 K
chcesz	3194 K u nas pracować	3194 K pracować u nas
chcete	524 K u nás pracovat	524 K pracovat u nás	3793 K u nás pracovať	3793 K pracovať u nás
che	33 K ne pensi
check	1203 K out	1218 K out	1280 K price	2954 K
chia	3 K sẻ
choose	1035 K a plan	1050 K a plan	1123 K	1221 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2376 K qui
click	1124 K here to join	1124 K to join	1146 K here for more	1154 K here to download	1154 K to download	1186 K play	1203 K
clique	3297 K aqui	3322 K no player acima
cliquez	1806 K ici
clube	3318 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2272 K
colunista	3308 K do	3308 K da
com	89 K uma assinatura
come	1141 K and meet	1203 K
comentarii	5 K
comentariile	5 K	27 K	3438 K nu reprezintă	3438 K aparțin
comentarios	5 K	27 K	1401 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3438 K tău va
commandez	1830 K notre	1830 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1152 K must
commenti	5 K	27 K
commenting	5 K	1152 K is
comments	5 K	5 K on this	27 K	1152 K are reserved	1152 K are for	1152 K are open to	1152 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1203 K
compra	1396 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3297 K:	3297 K também	3297 K também:
conhece	66 K alguém	3312 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1077 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1381 ¿K	1386 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1035 K making	1035 K giving
consiglia	3 K
consulta	1370 K aquí
consultar	1483 K
consulter	1923 K
consultez	1830 K les avis de décès	1830 K nos offres
conta	59 K pra mim
contact	1099 K the author	1099 K the reporter	1099 K:	1099 K this reporter	1131 K	1203 K	1262 K reporter	1262 K staff writer	1262 K staff reporter	1262 K writer	1262 K editor	1262 K columnist	1262 K correspondent	1262 K sports writer
contacta	1374 K con	1375 K con
contacte	1374 K con	1375 K con
contacter	1809 K l'auteur
contactez	1809 K l'auteur	1809 K-nous	1824 K l'auteur
contacto	1390 K:
contame	59 K
contate	3300 K o autor
contatta	2379 K l'autore
contenido	86 K patrocinado:	1337 K premium	1394 K generado	1398 K ofrecido por	1427 K incrustado de	1427 K externo de	1427 K de	1480 K elaborado por	1480 K patrocinado por	1480 K realizado por
content	1315 K provided by	2970 K van
contenu	86 K sponsorisé :	1820 K généré	1833 K proposé par	1833 K sponsorisé par	1866 K provenant de	1866 K intégré de	1920 K conçu par	1920 K proposé par la rédaction	1920 K réalisé par
contenuto	86 K sponsorizzato:	2394 K generato	2399 K offerto da	2430 K incorporato da	2430 K esterno da	2430 K di	2430 K da	2483 K sponsorizzato da	2483 K realizzato da	2483 K a cura di
contingut	404 K generat	408 K ofert per	433 K incrustat de	433 K incrustat d'instagram	433 K extern de
continua	2460 K a leggere dopo	3379 K após	3379 K depois
continue	1162 K reading	1163 K reading with
contributions	27 K
controleer	2954 K
cooked	1250 K this
copy	3 K link to	3 K the link	3 K article	1214 K this url	1214 K this link
copyright	764 K ©	764 K (c)	764 K:	764 K #	764 K by	1107 K ©	1107 K #	1107 K:	1107 K by	3789 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1050 K an account to	1203 K	1205 K an account	1205 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2168 K
csatlakozzon	2168 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1162 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3175 K ten artykuł	3175 K artykuł	3175 K ten tekst	3175 K to podsumowanie	3175 K to streszczenie	3175 K podobał	3175 K znalazłeś	3175 K znalazłaś	3175 K ta informacja	3175 K ta treść
czytaj	3161 K więcej o	3162 K także	3162 K także:	3162 K też	3162 K też:	3162 K również	3162 K więcej	3162 K:	3192 K dalej z
""", 'da': """
da	59 K li ste probali	2376 K leggere:	3676 K li vam	3676 K li je članak	3676 K li je tekst
daarna	2857 K kun je
daftar	2262 K webinar	2281 K gratis
daftarkan	2262 K diri anda
dagelijkse	2861 K nieuwsbrief
dagens	664 K spørgsmål:	665 K spil:	3087 K spørsmål:	3088 K spill:	4027 K fråga:	4028 K spel:
daha	4156 K fazlasi:
daily	1285 K game:
dalies	2808 K
dalsza	3178 K część
dalyvaukite	2740 K
danach	722 K # euro
dankzij	2980 K onze lezers	2980 K onze donateurs	2980 K onze leden
dann	722 K # euro
dans	1786 K l'application	1803 K les commentaires
dapatkan	2254 K
darovat	517 K
darte	1346 K de baja
darujte	517 K	3787 K
das	754 K beste aus	755 K könnte sie auch interessieren	755 K könnte dich auch interessieren	755 K könnte sie interessieren:	755 K könnte sie auch interessieren:	755 K könnte dich auch interessieren:	789 K ganze interview	789 K komplette interview	823 K kommentieren	837 K lesen andere:
dazu	755 K auch:	813 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2909 K podcast is te beluisteren	2927 K tekst gaat verder onder	2927 K tekst loopt door onder	2927 K tekst gaat verder na
deel	3 K dit	3 K het	2954 K
dein	27 K kommentar	822 K feedback hilft
deine	792 K meinung ist uns wichtig	822 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	648 K med	648 K artiklen	3070 K med	3070 K saken
dela	3 K artikeln	3 K den här	3 K texten	4010 K med	4010 K artikeln
deli	3 K
delite	3 K
delivered	1159 K every	1159 K each
delivery	1287 K charges may apply
delta	3053 K i vår	3070 K	3994 K i vår	4010 K
deltag	634 K i vores	648 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4056 K här artikeln	4056 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2249 K:	2264 K podcast	2264 K juga	2324 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	693 K artikel	693 K tekst	693 K historie	693 K kronik	3116 K artikkelen	3116 K teksten	3116 K saken	3116 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	847 K ki-assistent
derechos	1378 K reservados	1449 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	412 K't l'app	412 K't la nostra	412 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1396 K nuestros	1396 K nuestras
descuentos	1396 K exclusivos para suscriptores
desea	1431 K recibir notificaciones
deseas	1431 K recibir notificaciones
deseja	3353 K receber notificações	3353 K receber nossas notificações
desideri	2435 K ricevere le notifiche	2435 K ricevere notifiche
despre	3433 K autor
detaljnije	3660 K:
detaylar	4156 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4034 K är ett inbäddat innehåll från	4034 K är inbäddat innehåll från
dette	26 K sammendraget	670 K er et indlejret indhold fra	670 K er et indlejret opslag fra	670 K er indlejret indhold fra	670 K er indlejret opslag fra	3093 K er et innebygd innhold fra	3093 K er et innebygd innlegg fra	3093 K er innebygd innhold fra	3093 K er innebygd innlegg fra
devamini	4156 K okuyun:
deze	26 K samenvatting	2857 K maand nog	2906 K tekst	2906 K vertaling	2906 K ai	2927 K tekst gaat verder na	2993 K tekst
""", 'di': """
diaporama	1883 K :
diapositive	1881 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1180 K you find this	1182 K you	1204 K our	1204 K we	1204 K you	1210 K our ai	1210 K the ai	1229 K you enjoy this?	1229 K you enjoy this article	1229 K you enjoy this story	1229 K you enjoy this post	1229 K you enjoy this piece	1229 K you enjoy this newsletter	1229 K you enjoy this column	1229 K you enjoy this recipe	1229 K you enjoy this podcast	1229 K you enjoy this essay	1229 K you enjoy this series	1229 K you enjoy this guide	1229 K you enjoy this blog	1229 K you enjoy this interview	1229 K you enjoy this letter	1229 K you enjoy this review	1229 K you enjoy this page	1229 K you enjoy this issue	1229 K you enjoy this read	1229 K you enjoy this episode	1229 K you enjoy this content	1229 K you like this?	1229 K you like this article	1229 K you like this story	1229 K you like this post	1229 K you like this piece	1229 K you like this newsletter	1229 K you like this column	1229 K you like this recipe	1229 K you like this podcast	1229 K you like this essay	1229 K you like this series	1229 K you like this guide	1229 K you like this blog	1229 K you like this interview	1229 K you like this letter	1229 K you like this review	1229 K you like this page	1229 K you like this issue	1229 K you like this read	1229 K you like this episode	1229 K you like this content	1229 K you find this useful	1250 K you make this	1250 K you try this	1260 K you see	1260 K you go
die	5 K kommentarfunktion	5 K kommentare	785 K zusammenfassung	789 K neue folge	789 K aktuelle folge	789 K komplette folge	789 K ganze folge	789 K ganze sendung	792 K umfrage wird durchgeführt	821 K debatte zu
dienas	2816 K jautājums:
dienos	2748 K klausimas:
diese	52 K recherche	785 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	785 K artikel	785 K text	785 K beitrag	890 K artikel erschien zuerst	890 K text erschien zuerst	890 K beitrag erschien zuerst	890 K artikel ist zuerst	890 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	785 K interview
dig	1168 K deeper:
digital	1162 K subscriptions	1205 K access
digitilaajana	89 K
dilarang	2313 K mengutip	2313 K keras mengambil	2313 K menyalin	2313 K memperbanyak	2313 K mereproduksi
din	27 K kommentar
dinleyin	4156 K:
directement	1783 K dans votre
direkt	3978 K:
direkte	3037 K:	3111 K: slik	3111 K: her	3111 K: derfor	3111 K: dette	3111 K: hør	3111 K: se	3111 K: alt	3111 K: hvordan	3111 K: hvorfor	3111 K: hva	3111 K: hvem	3111 K: den	3111 K: det	3111 K: de
disclaimer	1107 K:	2060 K:
discover	23 K more from	1203 K
diskuse	5 K
diskusia	5 K
diskutieren	845 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2470 K su spotify	2470 K su apple podcasts
disponible	412 K a l'app store	412 K a google play	1349 K en google play	1404 K en app store	1404 K en google play y	1466 K en spotify	1466 K en apple podcasts	1466 K en ivoox	1838 K sur google play	1905 K sur spotify	1905 K sur apple podcasts	1905 K sur deezer
distribuie	3 K
distributed	1174 K by
disusun	2260 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2906 K artikel	2906 K stuk	2906 K bericht	2906 K verhaal	2943 K artikel lees je ook in	2943 K verhaal lees je ook in	2956 K artikel is ook	2956 K verhaal is ook	2956 K artikel bevat	2956 K verhaal bevat	2956 K verhaal verscheen	2956 K stuk verscheen	2993 K artikel	2993 K stuk	2993 K essay	2993 K interview	2993 K verhaal	3002 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1261 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1099 K you have a tip	1100 K you know more	1100 K you have information	1100 K you work at	1100 K you work in	1100 K you have any information	1100 K you have a story	1148 K our	1182 K you have	1204 K you	1230 K you like our	1230 K you enjoy our	1278 K you have a problem	1278 K you have a question	1278 K you have a dilemma	1278 K you have a burning	1278 K you need advice
doe	2912 K de quiz	2912 K mee met ons	2912 K mee met onze	2912 K mee aan ons	2912 K mee aan onze	2954 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2169 K vannak
domande	72 K?	73 K su questo articolo
domov	97 K >	97 K '
don	1060 K't miss	1094 K't miss:	1198 K't miss this:	1221 K't miss
dona	81 K suport	1331 K a	2345 K a
donasi	2270 K untuk
donate	1035 K now	1035 K today	1042 K to
doneer	2930 K aan
donnez	1803 K votre avis
dopusti	3718 K uvijek sadržaj	3718 K uvek sadržaj	3718 K sadržaj s	3718 K sadržaj sa	3718 K sadržaj iz	3718 K sadržaj od
dosje	3735 K: kako	3735 K: ovako	3735 K: zašto	3735 K: što	3735 K: šta	3735 K: tko	3735 K: ko	3735 K: gdje	3735 K: gde	3735 K: ovo	3735 K: pogledajte	3735 K: poslušajte	3735 K: sve	3735 K: noć	3735 K: ljudi	3735 K: evo	3931 K: kako	3931 K: tako	3931 K: zakaj	3931 K: kaj	3931 K: kdo	3931 K: kje	3931 K: to	3931 K: poglejte	3931 K: prisluhnite	3931 K: vse	3931 K: noč	3931 K: ljudje	3931 K: takole	3931 K: oglejte
dossier	568 K: jak	568 K: takhle	568 K: takto	568 K: proč	568 K: co	568 K: kdo	568 K: kde	568 K: to	568 K: podívejte	568 K: poslechněte	568 K: vše	568 K: noc	568 K: lidé	568 K: tak	568 K: tady	568 K: jaké	688 K: sådan	688 K: her	688 K: derfor	688 K: dette	688 K: hør	688 K: se	688 K: alt	688 K: hvordan	688 K: hvorfor	688 K: hvad	688 K: hvem	688 K: den	688 K: det	688 K: de	886 K: der	886 K: die	886 K: das	886 K: wie	886 K: warum	886 K: was	886 K: so	886 K: wenn	886 K: alles	886 K: wer	886 K: wo	1304 K: how	1304 K: why	1304 K: what	1304 K: who	1304 K: where	1304 K: when	1304 K: the	1304 K: inside	1304 K: watch	1304 K: see	1304 K: is	1304 K: can	1304 K: this	1304 K: listen	1737 K: näin	1737 K: tässä	1737 K: siksi	1737 K: tämä	1737 K: kuuntele	1737 K: katso	1737 K: kaikki	1737 K: miten	1737 K: miksi	1737 K: mitä	1737 K: kuka	1737 K: mikä	1737 K: tältä	1737 K: tällainen	1806 K :	2988 K: zo	2988 K: hoe	2988 K: dit	2988 K: waarom	2988 K: wat	2988 K: wie	2988 K: de	2988 K: het	2988 K: een	2988 K: alles	2988 K: bekijk	2988 K: luister	2988 K: deze	2988 K: dat	3111 K: slik	3111 K: her	3111 K: derfor	3111 K: dette	3111 K: hør	3111 K: se	3111 K: alt	3111 K: hvordan	3111 K: hvorfor	3111 K: hva	3111 K: hvem	3111 K: den	3111 K: det	3111 K: de	3240 K: jak	3240 K: tak	3240 K: oto	3240 K: dlaczego	3240 K: co	3240 K: kto	3240 K: gdzie	3240 K: to	3240 K: zobacz	3240 K: posłuchaj	3240 K: wszystko	3240 K: noc	3240 K: ludzie	3833 K: ako	3833 K: takto	3833 K: prečo	3833 K: čo	3833 K: kto	3833 K: kde	3833 K: to	3833 K: pozrite	3833 K: vypočujte	3833 K: všetko	3833 K: noc	3833 K: ľudia	3833 K: tak	3833 K: aké	4051 K: så	4051 K: här	4051 K: därför	4051 K: det här	4051 K: hör	4051 K: se	4051 K: allt	4051 K: detta	4051 K: den	4051 K: det	4051 K: de	4051 K: hur	4051 K: varför	4051 K: vad
dostupno	3683 K na	3683 K u
dotazy	72 K
dovoli	3914 K vedno vsebino	3914 K vsebino z	3914 K vsebino s	3914 K vsebino iz	3914 K vsebino od
dowiedz	3162 K się więcej
download	13 K	1203 K	1219 K the	1243 K our free	1243 K the free	2238 K aplikasi	2267 K	2954 K
dozvoli	3718 K uvijek sadržaj	3718 K uvek sadržaj	3718 K sadržaj s	3718 K sadržaj sa	3718 K sadržaj iz	3718 K sadržaj od
""", 'dp': """
dpa	764 (K
""", 'dr': """
drukuj	3186 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	628 K kan tippe os	628 K kan sende os	647 K har brugt	647 K har læst	648 K får en mail	648 K kan også	683 K har læst # ud af dine #	683 K har læst # ud af #	683 K har læst # af dine #	683 K har læst # af #	854 K hast schon ein abo	854 K hast dein limit	3068 K har lest	3068 K har #	3070 K får en e-post	3070 K kan også	3070 K finner oss	3106 K har lest # av dine #	3106 K har lest # av #	3988 K som källa	4009 K har läst	4009 K har #	4010 K får ett mejl	4010 K kan också	4010 K hittar oss	4046 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2270 K	2270 K jurnalisme
durata	2469 K del video
""", 'e': """
e	33 K tu	33 K voi	33 K você	1131 K-mail	2168 K-mailt küldtünk
""", 'ea': """
earlier	1168 K coverage:
""", 'eb': """
ebenfalls	755 K interessant:
""", 'ed': """
edited	1175 K by
editing	1107 (K by	1108 K by	1109 K by
editor	1094 K's picks:	2257 K:	2257 K :
""", 'ee': """
een	2904 K bericht gedeeld door	2904 K post gedeeld door
eerder	2911 K schreven we:	2911 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1700 K sitoutumista	1729 K omistajaa	1729 K omistajia	1729 K osakkeenomistajia	1729 K maksumuuria
ein	783 K beitrag geteilt von	783 K von	783 K post von	898 K angebot unseres partners
eine	73 K frage zum artikel
einen	722 K monat kostenlos
eingebetteter	870 K inhalt von
""", 'el': """
el	406 K teu comentari serà	432 K vídeo no	432 K teu navegador no	1399 K vídeo comenzará	1399 K video comenzará	1426 K vídeo no	1426 K video no	1456 K artículo continúa	1456 K contenido continúa	1465 K vídeo comienza en #
elinizde	4185 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3321 K parceria com	3367 K imagens:	3367 K fotos:
email	3 K this	1099 K the author	1099 K us	1131 K	1203 K	1255 K this	1262 K reporter
emailed	1226 K on fridays	1226 K on mondays
embedded	1290 K content from	1290 K content is blocked
empfehlen	3 K sie	845 K sie
empfiehl	845 K
""", 'en': """
en	89 K tant qu'abonné	408 K col·laboració amb	452 K imatges:	1337 K otro dispositivo	1344 K tu correo	1344 K su correo	1344 K tu buzón	1344 K tu email	1358 K facebook y twitter	1358 K facebook, twitter	1358 K facebook y x	1367 K los comentarios	1370 K vídeo:	1370 K directo	1370 K contexto:	1398 K colaboración con	1445 K imágenes:	1767 K faisant un don	1777 K tant qu'abonné	1783 K vous inscrivant	1806 K savoir plus	1806 K direct	1833 K partenariat avec	1849 K vidéo -	1849 K images -	1883 K podcast :	1883 K vidéo :	1883 K images :
enable	1067 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1189 K your day with
endet	722 K automatisch
enjoy	1162 K	1242 K #% off	1274 K #% off your
enjoyed	69 K this	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content
enjoying	1060 K this article	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content	1230 K the	1230 K our	1230 K this
enregistrez	1853 K cet article	1853 K cette recette
entdecke	23 K mehr von	845 K
entdecken	845 K sie
entenda	3297 K:
entra	12 K nel
entre	12 K no
envia	399 K'ns
envianos	1385 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	628 K du	3047 K du
erbjudande	3994 K till dig som
erhalten	845 K sie
erscheint	801 K jeden	801 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1388 K corresponsal	1388 K redactor de	1388 K redactora de	1388 K jefe de	1388 K jefa de
escanea	1385 K el código	1404 K el código para descargar
escolta	1 K	410 K el pòdcast	410 K el podcast	410 K el nostre pòdcast	410 K el nostre podcast
escoltar	1 K
escucha	1 K	1399 K el pódcast	1399 K el podcast
escuchar	1 K	1460 K en
escuche	1 K
escute	1 K
essayez	1846 K
esta	52 K investigación	52 K investigação	52 K reportagem	1394 K noticia ha sido traducida	1394 K traducción se ha hecho	1394 K traducción ha sido	1394 K función utiliza	1401 K noticia pertenece a	1450 K noticia ha sido	1450 K información ha sido	1479 K traducción ha sido revisada	3316 K tradução foi feita	3316 K notícia foi traduzida	3372 K notícia foi	3372 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1337 K contenido es exclusivo	1392 K contenido procede de	1392 K contenido proviene de	1394 K texto ha sido traducido	1394 K artículo ha sido traducido	1396 K reportaje forma parte del número	1396 K artículo forma parte del número	1401 K artículo pertenece a	1426 K vídeo no	1426 K video no	1426 K vídeo ya no	1426 K video ya no	1426 K contenido no	1426 K contenido ya no	1427 K contenido está alojado en	1427 K contenido procede de	1449 K artículo está protegido	1449 K contenido está protegido	1449 K artículo se publicó originalmente	1449 K artículo fue publicado originalmente	1450 K artículo ha sido	1450 K texto ha sido	1450 K artículo fue	1450 K contenido ha sido	1478 K artículo se publica con	1478 K artículo se publica en colaboración	1478 K artículo se publica gracias	1478 K artículo es una traducción	1479 K texto ha sido revisado	1479 K artículo ha sido revisado	3316 K texto foi traduzido	3316 K artigo foi traduzido	3347 K vídeo não	3347 K vídeo já não	3347 K conteúdo não	3347 K conteúdo já não	3348 K conteúdo está alojado	3348 K conteúdo está hospedado	3348 K conteúdo é fornecido	3371 K artigo está protegido	3371 K conteúdo está protegido	3371 K conteúdo é protegido	3371 K artigo é protegido	3371 K artigo foi publicado originalmente	3371 K texto foi publicado originalmente	3372 K artigo foi	3372 K texto foi	3372 K conteúdo foi	3399 K artigo é publicado em parceria	3399 K artigo foi publicado em parceria	3399 K texto foi publicado originalmente	3400 K texto foi revisado	3400 K texto foi revisto	3400 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	395 K pot interessar:
etu	1717 K tilaajille:
etusivu	97 K >	97 K '	97 K "
etwas	44 K falsch
""", 'ev': """
everything	1305 K on the topic:	1305 K on:
""", 'ex': """
exclusief	2857 K voor abonnees
exclusivo	1337 K para suscriptores
existing	1050 K subscriber	1050 K subscribers
experimentou	59 K
explainer	1094 K:	1304 K: how	1304 K: why	1304 K: what	1304 K: who	1304 K: where	1304 K: when	1304 K: the	1304 K: inside	1304 K: watch	1304 K: see	1304 K: is	1304 K: can	1304 K: this	1304 K: listen
explore	1094 K more:	1203 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2142 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4240 K'ta
fai	2403 K il quiz	2403 K il test	2403 K il nostro
faites	1767 K un don	1768 K un don à
fale	3300 K com o autor	3309 K com o repórter	3309 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1182 K
feel	68 K free to republish	1115 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1094 K under:
fill	1203 K in	1203 K out
film	3178 K znajdziesz	3240 K: jak	3240 K: tak	3240 K: oto	3240 K: dlaczego	3240 K: co	3240 K: kto	3240 K: gdzie	3240 K: to	3240 K: zobacz	3240 K: posłuchaj	3240 K: wszystko	3240 K: noc	3240 K: ludzie
find	12 K us	12 K os	1077 K us on	1077 K me on	1143 K your next job	1203 K	1218 K
finden	12 K sie uns	845 K sie
finding	1229 K this useful
finn	12 K oss
first	1214 K published by	1214 K published in the	1242 K time here
fizessen	2168 K
""", 'fl': """
flash	1162 K sale
fler	3977 K artiklar om	3981 K artiklar av	4052 K artiklar om ämnet:	4052 K artiklar om:
flere	617 K artikler om	621 K artikler af	689 K artikler om emnet:	689 K artikler om:	3036 K saker om	3036 K saker fra	3037 K saker om	3040 K saker av	3053 K jobber på	3112 K saker om temaet:	3112 K saker om:
""", 'fo': """
foglald	2168 K le
foglalja	2168 K le
folge	12 K	845 K
folgen	12 K sie	845 K sie
folgt	12 K
follow	12 K	1077 K us	1077 K @	1077 K all the latest	1077 K the latest	1077 K our	1124 K the	1131 K	1203 K	2254 K
for	13 K a better	13 K the best	1146 K more news	1146 K more local	1146 K more stories	1146 K more on	1146 K more coverage	1146 K more of our	1146 K more from	1146 K the latest	1154 K the best experience	1154 K the best reading experience	1162 K just	1162 K only	1168 K more on the story	1193 K just	1193 K only	1197 K reprint	1197 K reprints	1276 K membership enquiries	1276 K media enquiries	1276 K media inquiries	1276 K press enquiries	1276 K press inquiries	1276 K advertising enquiries	1276 K advertising inquiries	1276 K subscription enquiries	1276 K subscription inquiries	1276 K membership inquiries	1276 K sponsorship enquiries
fordel	668 K for abonnenter:	3091 K for abonnenter:
forside	97 K >	97 K '	97 K "
forsiden	97 K >	97 K '	97 K "
fortell	59 K meg
fortsett	3073 K å lese
forward	3 K this	1255 K this	1255 K it to	1255 K the letter
foto	450 K # de #	450 K # / #	1443 K # de #	1443 K # / #	1443 K #/#	2310 K # dari #	2310 K # / #	2447 K # di #	2447 K # / #	2447 K #/#	2812 K:	3365 K # de #	3365 K # / #	3365 K #/#	3486 K # din #	3486 K # / #	3660 K galerija:	4226 K galeri:
fotogaleria	452 K:	3367 K:
fotogalerie	487 K:
fotogalerija	3860 K:
fotogallery	2449 K:
fotografia	3486 K # din #
fotostrecke	755 K:
found	7 K an	7 K a	69 K this useful	1229 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	785 K unsere ki
frage	847 K des tages	864 K des tages:	864 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	785 K sie unsere ki
free	68 K to republish	68 K to reprint	1243 K download	1243 K kit	1243 K guide	1243 K template	1243 K templates	1243 K ebook	1243 K e-book	1243 K checklist	1243 K toolkit	1243 K white paper	1243 K whitepaper	1243 K report	1243 K course	1243 K webinar	1243 K resource	1270 K shipping on orders	1270 K delivery on orders
freier	808 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1094 K the archive:	1094 K our archive:	1094 K our archives:	1193 K only	1193 K just
""", 'fu': """
fuiste	1386 ¿K testigo
full	1094 K story:	1094 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1094 K reading:
""", 'fy': """
fyll	3070 K inn	4010 K i
""", 'ga': """
ga	2954 K mee
gabung	12 K	2254 K
galerie	3488 K foto:
gambar	2310 K # dari #	2310 K # / #
gambas	2249 [K:video
gamble	1246 K responsibly
gaukite	2740 K
""", 'ge': """
ge	4010 K
geben	845 K sie
geef	3 K dit
geen	2980 K eigenaar	2980 K eigenaren	2980 K aandeelhouders	2980 K betaalmuur	2980 K miljardair
gem	648 K
gemaakt	59 K?
generative	1140 K ai
gengivelse	68 K tilladt
gerelateerd	2911 K:
gesponsert	86 K:	839 K von	898 K von
gesponsord	86 K:	2927 K door	3002 K door
get	13 K the app	13 K our	23 K	1035 K in touch	1060 K the latest	1060 K breaking news	1067 K notified	1124 K	1124 K the	1141 K tickets	1141 K your tickets	1154 K the	1155 K text alerts	1155 K news alerts	1158 K the	1158 K our	1162 K	1174 K permission to reuse	1203 K	1218 K	1219 K the	1221 K push	1227 K	1231 K	1242 K #% off	1243 K our free	1243 K the free	1274 K #% off your	1280 K it from
""", 'gh': """
ghi	4467 K rõ nguồn
""", 'gi': """
gi	3070 K
gib	845 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4011 K du
gioca	2423 K ora:	2423 K ora a
giornalista	2386 K professionista	2386 K e scrittrice	2386 K e scrittore
giv	648 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3874 K poudarki
""", 'go': """
go	1168 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3353 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1099 K a tip	1099 K a story	1099 K a news tip	1100 K a question	1182 K	1204 K a	1204 K	1278 K a dilemma	1278 K a question for
""", 'gr': """
gra	3215 K dnia:
grab	1243 K our free	1243 K your free
graduada	1389 K en
graduado	1389 K en
grupo	3285 K do whatsapp
""", 'gu': """
guarda	2376 K anche	2376 K:	2376 K il video	2376 K anche:	2400 K il video qui sopra	2464 K su	2477 K la gallery	2477 K le foto	2477 K l'infografica	2486 K
gulir	2277 K ke bawah	2277 K untuk
""", 'ha': """
ha	44 K hibát	1442 K ocurrido un error	1442 K habido un error	2150 K van információja	2150 K van információd	2150 K ön is átélt	2150 K te is átéltél	2150 K többet tud
haben	7 K sie einen fehler	759 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4186 K	4190 K:	4236 K reklamdan
haberde	7 K hata	4174 K hata
haberin	4156 K devami için	4236 K devami	4254 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1386 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2390 K informazioni	2390 K una notizia	2390 K una segnalazione	2390 K una storia
hak	2313 K cipta dilindungi
hakaret	27 K içeren
hakka	1520 K
halaman	2276 K selanjutnya:	2310 K # dari #
hallgasd	1 K meg	2156 K meg
hallgass	2156 K minket
hallgassa	1 K meg	2156 K meg	2168 K meg
haluaisitko	1701 K
haluatko	1679 K kertoa	1686 K töihin	1686 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	628 K du oplysninger	628 K du viden	628 K du et godt tip	628 K du tip	628 K du flere oplysninger	628 K du oplevet	628 K du selv oplevet	628 K du en god historie	649 K du en historie	649 K du dokumentation	649 K du dokumenter	661 K du et tip	661 K du tip	661 K du et godt tip	661 K du en god historie	661 K du en historie	3040 K du et tips	3047 K du informasjon	3047 K du opplysninger	3047 K du flere opplysninger	3047 K du tips	3047 K du et tips	3047 K du opplevd	3047 K du erfaring	3047 K du tanker	3047 K du noe på hjertet	3072 K du en historie	3072 K du dokumenter	3072 K du dokumentasjon	3988 K du information	3988 K du uppgifter	3988 K du tips	3988 K du ett tips	3988 K du varit med om	3988 K du egna erfarenheter	3988 K du upplevt	4011 K du en historia	4011 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	406 K d'estar registrat	406 K detectat cap	406 K trobat cap	1386 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4174 K mi fark	4185 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1035 K your say	1099 K a tip	1099 K a news tip	1099 K a question about this	1099 K a question for	1100 K you been	1100 K a story	1153 K your say	1182 K a	1182 K you	1204 K you	1204 K we	1231 K	1250 K you made this	1250 K you tried this	1260 K you	1278 K a question for	1278 K you got a question	1278 K a dilemma
hay	7 K algún
haz	1370 K clic aquí	1386 K tu denuncia	1402 K nuestro test	1402 K el test	1402 K nuestro quiz
hazte	1331 K socio de
""", 'he': """
hear	1 K this	1144 K this story	1146 K more	1186 K the full	1186 K more	1203 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2889 K je een tip	2890 K je een tip	2955 K je
heeft	2889 K u een tip	2890 K u een tip	2955 K u
hela	4018 K samtalet	4018 K intervjun
hele	656 K samtalen	656 K interviewet	3079 K samtalen	3079 K intervjuet
help	1150 K us improve	1203 K
hem	97 K >	97 K '	97 K "
hemen	4202 K oyna:
hent	13 K	625 K appen fra	639 K	648 K	3058 K
her	670 K er et indlejret indhold fra	670 K er et indlejret opslag fra	670 K er indlejret indhold fra	670 K er indlejret opslag fra	670 K vises et indlejret indhold fra	670 K vises et indlejret opslag fra	670 K vises indlejret indhold fra	670 K vises indlejret opslag fra	670 K findes et indlejret indhold fra	670 K findes et indlejret opslag fra	670 K findes indlejret indhold fra	670 K findes indlejret opslag fra	3093 K er et innebygd innhold fra	3093 K er et innebygd innlegg fra	3093 K er innebygd innhold fra	3093 K er innebygd innlegg fra	3093 K vises et innebygd innhold fra	3093 K vises et innebygd innlegg fra	3093 K vises innebygd innhold fra	3093 K vises innebygd innlegg fra	3093 K finnes et innebygd innhold fra	3093 K finnes et innebygd innlegg fra	3093 K finnes innebygd innhold fra	3093 K finnes innebygd innlegg fra
here	1168 K's more on this
het	5 K reactieveld	2884 K beste van	2927 K artikel gaat verder onder	2927 K verhaal gaat verder onder	2927 K artikel gaat verder na	2927 K verhaal gaat verder na
heti	2184 K kvíz:
""", 'hi': """
hi	449 K ha hagut un error
hiciste	59 K esta
hier	755 K lesen sie	755 K geht es zu	755 K geht's zu	789 K klicken, um	792 K geht es zum quiz	792 K geht es zum täglichen	851 K können sie den artikel	851 K können sie diesen artikel	851 K kannst du den artikel	870 K ist ein eingebetteter	2970 K staat ingesloten
highlights	1139 K
highly	1254 K active question
hintergrund	755 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	650 K fortsætter
hit	1186 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3053 K oss å bli bedre
hjem	97 K >	97 K '	97 K "
""", 'ho': """
hoe	2935 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	97 K >	97 K '	97 K "	97 K＞
hotline	41 K tòa soạn	41 K redaksi	4437 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3364 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1180 K useful is this	1180 K helpful was this	1260 K has	1260 K have	1260 K did	1260 K are you	1260 K will	1260 K would
""", 'hr': """
hra	544 K dne:	3811 K dňa:
hrajte	544 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4011 K håller du med
husk	648 K at bekræfte	3070 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	649 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	702 K betalt samarbejde med	1218 K use	1218 K used	1218 K love	1218 K bought	1218 K recommend	2375 K più letti di	2395 K punti chiave	3084 K appen	3126 K betalt samarbeid med	4066 K betalt samarbete med
""", 'ic': """
ici	1866 K, un contenu provenant
icymi	1094 K:
""", 'ie': """
ielogojies	2808 K
ievadi	2808 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1115 K you enjoyed this	1115 K you liked this	1250 K you make this	1250 K you try this	1250 K you made this	1250 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	822 K feedback hilft	867 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	792 K meinung ist uns wichtig	822 K rückmeldung hilft
""", 'ik': """
iklan	2277 K -
ikuti	12 K	2242 K berita	2254 K	2265 K survei	2265 K polling	2265 K jajak pendapat	2265 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2392 K video non è disponibile	2394 K testo è stato realizzato	2400 K video inizierà	2402 K tuo commento sarà	2426 K gioco è vietato ai minori	2426 K gioco può causare	2426 K gioco d'azzardo può	2429 K video non	2469 K video inizia tra #	2469 K tuo video inizia tra #
ilgili	4156 K haber	4226 K haber:
ilginizi	4156 K çekebilir	4156 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4228 K olarak
ilmoittaudu	1686 K
""", 'im': """
im	755 K video:
image	1107 K copyright	1107 K source,	1107 K credit:	1881 K # sur #	1881 K #/#	1881 K # / #
imagem	3365 K # de #	3365 K # / #	3365 K #/#
imagen	1443 K # de #	1443 K # / #	1443 K #/#
imaginea	3486 K # din #	3486 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	450 K # de #	450 K # / #
immagine	2447 K # di #	2447 K # / #	2447 K #/#
impossibile	2429 K riprodurre	2433 K visualizzare questo contenuto
""", 'in': """
in	731 K ihrem postfach	731 K ihr postfach	752 K den kommentaren	1090 K the comments section	1090 K the comment section	1094 K case you missed it:	1144 K the video player above	2397 K edicola da	2397 K edicola con	2399 K collaborazione con	2418 K offerta	2864 K de app	2882 K de reacties	3002 K betaalde samenwerking met
indhold	702 K fra annoncøren
indtast	648 K
infographie	1883 K :
informationen	785 K zum einsatz von ki
inga	32 K kommentarer	4043 K ägare	4043 K aktieägare
ingen	32 K kommentarer	680 K ejer	680 K ejere	680 K aktionærer	680 K milliardær	680 K betalingsmur	3103 K eier	3103 K eiere	3103 K aksjonærer	3103 K milliardær	3103 K betalingsmur	4043 K ägare	4043 K miljardär	4043 K betalvägg
ingesloten	2970 K inhoud van
ingin	2297 K menerima notifikasi	2297 K dapat notifikasi
inhalt	870 K von
inhalte	870 K von	870 K aus
inhoud	2970 K van
inicio	97 K >	97 K '	97 K "
innhold	3126 K fra annonsøren
innlegg	27 K
inquadra	2405 K il codice	2405 K il qr code	2405 K il qr
inscreva	3318 K-se no nosso webinar
inscrivez	1775 K-vous gratuitement	1830 K-vous à notre webinaire
instagram	4207 K gönderisini	4240 K'da
instal	2267 K aplikasi
instala	13 K
instale	13 K
instaliraj	3683 K
instalirajte	3683 K	3708 K aplikaciju
install	13 K	1219 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2390 K la tua lettera
""", 'ir': """
irtisano	1700 K
""", 'is': """
is	7 K something wrong	1182 K there	1204 K there	2955 K er iets
isi	2265 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4228 K kopyalanamaz	4228 K kullanilamaz	4228 K alintilanamaz
izlasi	2808 K
izle	4156 K:
izleyin	4156 K:
izniyle	4254 K yayimlanmiştir
izpildi	2799 K testu
izveido	2808 K
izvor	3687 K:
izvori	3687 K:
""", 'ja': """
ja	2794 K tev ir informācija	2794 K jums ir informācija	2794 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1700 K
jadikan	2254 K
jadilah	31 K yang pertama
jaga	1520 K
jak	505 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1702 K lukemista
jawab	2265 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2936 K kunt niet meer reageren	2936 K kunt reageren	2944 K kunt je altijd	2944 K ontvangt vanaf nu	2944 K ontvangt een e-mail	2983 K hebt al # van	2983 K hebt # van	3676 K li vam	3676 K li članak	3875 K bil članek	3875 K bila vsebina	3875 K bil povzetek
jeden	801 K montag neu	801 K dienstag neu	801 K donnerstag neu	801 K freitag neu	801 K samstag neu	801 K sonntag neu	801 K mittwoch neu
jederzeit	722 K kündbar	729 K widerrufen	729 K abbestellen	729 K abmelden
jelentkezz	2168 K be
jelentkezzen	2168 K be
jen	547 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	789 K reinhören	792 K tickets sichern	813 K lesen:	834 K # monate	834 K # wochen	865 K spielen:
""", 'ji': """
jika	2255 K anda mengetahui	2255 K anda punya
""", 'jo': """
job	625 K hos
jobb	3044 K i
jobba	3985 K på
jobbar	3988 K du
jobber	3047 K du
jocurile	3465 K de noroc pot	3465 K de noroc dau
jogar	3341 K agora:
jogue	3318 K palavras cruzadas	3341 K agora:	3344 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1035 K the conversation	1042 K	1077 K the conversation on	1077 K us on	1090 K the debate	1124 K the	1124 K	1141 K us for	1141 K us at	1141 K us in	1141 K us live	1153 K the conversation	1153 K the discussion	1153 K the debate	1162 K for	1162 K now	1203 K	1208 K #	1208 K over #	1208 K more than #	1208 K our #
jornalista	3308 K formada	3308 K formado
jos	44 K huomaat
jouer	1859 K maintenant	1862 K comporte des risques
jouez	1859 K maintenant
""", 'ju': """
juega	1421 K ahora a	1421 K ahora al	1421 K ahora:
juga	427 K ara:
jugar	1421 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1702 K jatkuu	1742 K on julkaistu	1742 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1738 K aiheesta:	1738 K jutut aiheesta:
kaj	33 K menite
kalan	4200 K karakter
kan	82 K du lide	649 K du lide
kanalimiza	12 K
kapcsolja	2168 K be
kapja	2168 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1505 K sul on vihje	1505 K sul on vihjeid	1521 K lugu	1521 K artikkel	1521 K tead	1521 K tahad
katso	1670 K myös	1670 K:	1670 K video	1670 K myös:	1700 K koko	1700 K kaikki
kaupallinen	86 K yhteistyö:	1751 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4228 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1060 K up with	1162 K reading	1163 K reading with	1198 K reading:
kein	878 K eigentümer	878 K konzern	878 K verleger	878 K milliardär
keine	878 K eigentümer	878 K konzerne	878 K aktionäre	878 K paywall	878 K werbung
ken	66 K je iemand	2955 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	628 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2168 K minket
kerro	59 K kommenteissa	1679 K kokemuksesi	1679 K oma
keskustele	28 K	1710 K aiheesta	1710 K jutusta
keskustelu	1689 K on auki
key	1139 K points	1139 K takeaways
""", 'ki': """
ki	785 K-generierte inhalte	785 K-generierte texte	785 K-generierte zusammenfassungen	3077 K har
kiitos	1729 K lukijoidemme
kijk	2885 K ook	2885 K hier	2909 K de uitzending	2909 K de hele	2925 K voor meer
kirim	2255 K foto	2255 K tulisan
kirimkan	2255 K foto
kirjaudu	1689 K	1700 K
kirjoita	1700 K suoraan	1700 K meille
kirjoitimme	1708 K
kirjoittaja	1681 K on	1681 K työskentelee
kirjuta	1505 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3072 K du til
""", 'kl': """
klausies	2808 K
klausykite	2725 K	2740 K
klick	845 K
klicka	3978 K här
klicken	845 K sie
klik	618 K her	2254 K	2885 K hier	2925 K hier voor	2954 K
klikk	3037 K her
klikkaamalla	1700 K
kliknij	3162 K tutaj
kliknite	3761 K sem
klopt	2955 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1115 K someone	1115 K anyone	1182 K	1204 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1700 K keskustelun kuulet
kolumna	3672 K izražava	3871 K izraža	3871 K odraža
kolumni	1742 K on julkaistu
kom	634 K til vores	3053 K på vårt	3053 K på vår	3994 K på vårt	3994 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2740 K gali
kommentare	5 K	27 K	823 K können nur	851 K werden erst	851 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	752 K
kommentarsporet	5 K
kommenteerida	1520 K saavad
kommentering	5 K
kommentieren	5 K	823 K können	845 K sie
kommentit	5 K	27 K
kommentoimalla	1710 K	1710 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	490 K na autora	621 K journalisten	628 K journalisten	629 K	648 K	758 K:	3040 K journalisten	3047 K oss	3047 K journalisten	3048 K	3070 K
kontakta	3981 K reportern	3988 K oss via	3988 K reportern	3989 K	4010 K
konten	2291 K ini tidak	2292 K ini berasal dari	2292 K sematan dari	2292 K eksternal dari	2292 K dari	2313 K ini dilindungi
kontributor	2257 K:
konuyla	4156 K ilgili:
koop	2954 K
kopeeri	1520 K
kopier	648 K	3070 K
kopiera	4010 K
kopioi	1700 K
kopiuj	3186 K link
koreksi	2261 K artikel
""", 'kr': """
krijg	2954 K
kronikken	693 K	3116 K
""", 'ku': """
kui	1505 K sul on teema	1505 K sul on vihje	1505 K tead	1505 K märkasid
kunjungi	2262 K toko
kunne	69 K du lide	82 K du lide
kunstig	654 K intelligens har	3077 K intelligens har
kunstmatige	2906 K intelligentie kan fouten maken. controleer
kuula	1510 K podcasti	1520 K
kuulemme	1700 K mielellämme
kuuntele	1 K	1670 K:	1670 K myös	1670 K myös:	1687 K	1700 K
""", 'kv': """
kviz	3660 K:	3714 K:	3714 K dana:	3714 K tjedna:	3860 K:	3909 K:	3909 K dneva:	3909 K tedna:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	462 K'article continua	1783 K'essentiel de l'actualité	1810 K'auteur	1811 K'auteur	1820 K'essentiel par	1862 K'abus d'alcool est dangereux pour la santé	2380 K'autore	2381 K'autore	2460 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	462 K notícia continua	1456 K noticia continúa	1465 K publicidad termina en #	1834 K vidéo va commencer	1865 K vidéo n'est	1904 K vidéo commence dans #	2358 K tua email	2402 K tua opinione conta	2460 K notizia continua	2469 K pubblicità termina tra #
laad	2970 K inhoud van
laadi	1520 K alla
laat	59 K me weten	2909 K je dit artikel	2954 K
laatste	2884 K nieuws over
ladda	13 K ner	3998 K ner	3998 K ned	4010 K ner	4034 K alltid innehåll från	4034 K innehåll från
lade	13 K	845 K
laden	13 K sie	845 K sie
lae	1520 K alla
lagre	3070 K
lainaus	68 K sallittu
lands	1226 K on mondays	1226 K on fridays	1226 K on sundays
langganan	2272 K
lanjut	2277 K membaca
lanjutkan	2277 K membaca
laporan	2256 K:	2257 K wartawan	2257 K kontributor
laporkan	2261 K kesalahan
lasi	2783 K arī	2783 K vairāk	2783 K vēl	2808 K
lasiet	2783 K arī
last	13 K ned	3058 K ned	3070 K ned	3084 K ned appen	3093 K inn alltid innhold fra	3093 K inn innhold fra
lataa	13 K	1700 K	1719 K sisältö palvelusta
latest	1093 K from	1093 K in	1093 K videos from
laureata	2386 K in
laureato	2386 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1370 K puede interesar	1370 K puede interesar:	1777 K premier mois	1805 K meilleur de
lea	1370 K también	1370 K aquí	1370 K además	1370 K más	1370 K:	1370 K además:	1478 K el original
leave	59 K a star
ledenvoordeel	2967 K:
lediga	3985 K jobb på	3985 K tjänster på
ledige	625 K stillinger hos	625 K stillinger på	3044 K stillinger i	3044 K stillinger hos
lee	13 K en	1370 K también	1370 K más	1370 K:	1370 K más:	1370 K aquí:	1404 K las noticias sin anuncios	1404 K sin anuncios en la app	1415 K aquí la nota completa	1478 K el original
leer	1370 K también	1370 K más	1483 K
lees	13 K	2884 K meer over	2885 K ook	2885 K ook:	2885 K meer	2885 K meer:	2885 K verder	2885 K hier	2885 K:	2885 K verder:	2911 K ons dossier:	2911 K het hele verhaal:	2925 K het hele	2925 K het volledige	2925 K de hele	2925 K hier het hele	2925 K hier alles	2950 K ook dit artikel:	2950 K dit ook:	2951 K ook het interview	2951 K ook het verhaal	2951 K ook ons	2951 K ook onze	2951 K ook de analyse	2951 K ook de reportage	2951 K ook de column	2951 K ook dit	2951 K hier het interview	2951 K hier de analyse	2954 K	2956 K dit verhaal	2956 K dit artikel	2989 K alles over het onderwerp:	2989 K alles over:
leestip	2885 K:
legg	3070 K til
leggi	13 K	2375 K tutte le notizie	2376 K anche	2376 K anche:	2376 K qui	2376 K tutto	2376 K:	2376 K pure:	2387 K tutti gli articoli di	2481 K l'originale	2481 K l'articolo originale	2486 K
legyen	31 K ön az első	2168 K
leia	13 K	3296 K mais sobre	3297 K também	3297 K também:	3297 K mais	3297 K:	3297 K aqui	3297 K mais:	3399 K o original	3399 K o artigo original	3403 K
leiad	1520 K meid
leidsid	44 K	1511 K vea	1511 K artiklist vea
leiten	3 K sie
len	3813 K pre predplatiteľov:
ler	3297 K também	3297 K mais	3403 K
les	5 K commentaires	27 K commentaires	27 K messages	1805 K plus lus	1820 K réponses sont générées	1821 K points clés	3036 K mer om	3037 K også	3037 K også:	3037 K mer	3037 K mer:	3037 K:	3037 K hele saken	3037 K om	3037 K her	3037 - K også	3044 K videre med	3058 K eavisen	3058 K avisa	3058 K avisen	3071 K	3073 K videre	3112 K alt om temaet:	3112 K alt om:
lesedauer	861 K
leseempfehlung	813 K:
lesen	13 K sie	82 K sie gern	754 K sie mehr zu	754 K sie mehr zum	755 K sie auch	755 K sie mehr	755 K sie hier	755 K sie dazu	755 K sie jetzt	755 K sie außerdem	755 K sie mehr zum thema	813 K sie hierzu:	837 K sie weiter:	837 K sie unser dossier:	845 K sie
lesenswert	813 K:
leserangebot	867 K:
leseravstemning	3087 K:
leserbrief	752 K
leserbriefe	752 K an
leserkommentare	822 K geben
leserreise	867 K:	3091 K:
leserreisen	867 K:
lesertilbud	3091 K:
leserumfrage	864 K:
lesetipp	755 K	755 K:
lesezeit	861 K
lest	755 K auch
lezersaanbieding	2967 K:
lezerspeiling	2963 K:
lezersreis	2967 K:
lezersvoordeel	2967 K:
""", 'li': """
licence	1888 K creative commons
licencia	1416 K creative commons
licenciada	1389 K en
licenciado	1389 K en
license	1174 K this
licenza	2452 K creative commons
lies	755 K auch	755 K mehr	755 K dazu	845 K
ligne	41 K de la rédaction
lihat	2249 K juga	2249 K juga:	2264 K video	2276 K pula:	2324 K di	2324 K postingan ini di
liitu	56 K #	1520 K
liity	56 K #	56 K yli #	1700 K
like	12 K us	69 K this?	1060 K what you're reading	1077 K and follow	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content	1229 K what you read	1229 K what you see	1229 K what you've read	1229 K what you're reading
liked	69 K this	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content	1229 K what you read
liker	82 K du	3072 K du
liking	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content
likte	69 K du	82 K du
limited	1162 K time	1162 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4416 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1805 K tous nos articles	1806 K aussi	1806 K également	1806 K	1806 K notre	1806 K l'article	1806 K plus	1806 >> K	1923 K
lisa	1520 K meid	1520 K
lisez	13 K	1806 K aussi	1846 K
listen	1 K to	1094 K |	1094 K:	1144 K to the latest episode	1144 K to the full episode	1144 K to the full interview	1144 K again on	1186 K to our	1186 K as	1203 K
live	618 K:	688 K: sådan	688 K: her	688 K: derfor	688 K: dette	688 K: hør	688 K: se	688 K: alt	688 K: hvordan	688 K: hvorfor	688 K: hvad	688 K: hvem	688 K: den	688 K: det	688 K: de	755 K-ticker:	1304 K blog: how	1304 K blog: why	1304 K blog: what	1304 K blog: who	1304 K blog: where	1304 K blog: when	1304 K blog: the	1304 K blog: inside	1304 K blog: watch	1304 K blog: see	1304 K blog: is	1304 K blog: can	1304 K blog: this	1304 K blog: listen	1737 K: näin	1737 K: tässä	1737 K: siksi	1737 K: tämä	1737 K: kuuntele	1737 K: katso	1737 K: kaikki	1737 K: miten	1737 K: miksi	1737 K: mitä	1737 K: kuka	1737 K: mikä	1737 K: tältä	1737 K: tällainen	2988 K: zo	2988 K: hoe	2988 K: dit	2988 K: waarom	2988 K: wat	2988 K: wie	2988 K: de	2988 K: het	2988 K: een	2988 K: alles	2988 K: bekijk	2988 K: luister	2988 K: deze	2988 K: dat	3488 K text:
liveblog	688 K: sådan	688 K: her	688 K: derfor	688 K: dette	688 K: hør	688 K: se	688 K: alt	688 K: hvordan	688 K: hvorfor	688 K: hvad	688 K: hvem	688 K: den	688 K: det	688 K: de	886 K: der	886 K: die	886 K: das	886 K: wie	886 K: warum	886 K: was	886 K: so	886 K: wenn	886 K: alles	886 K: wer	886 K: wo	1304 K: how	1304 K: why	1304 K: what	1304 K: who	1304 K: where	1304 K: when	1304 K: the	1304 K: inside	1304 K: watch	1304 K: see	1304 K: is	1304 K: can	1304 K: this	1304 K: listen	2885 K:	2988 K: zo	2988 K: hoe	2988 K: dit	2988 K: waarom	2988 K: wat	2988 K: wie	2988 K: de	2988 K: het	2988 K: een	2988 K: alles	2988 K: bekijk	2988 K: luister	2988 K: deze	2988 K: dat
liverapport	4051 K: så	4051 K: här	4051 K: därför	4051 K: det här	4051 K: hör	4051 K: se	4051 K: allt	4051 K: detta	4051 K: den	4051 K: det	4051 K: de	4051 K: hur	4051 K: varför	4051 K: vad
liveseuranta	1737 K: näin	1737 K: tässä	1737 K: siksi	1737 K: tämä	1737 K: kuuntele	1737 K: katso	1737 K: kaikki	1737 K: miten	1737 K: miksi	1737 K: mitä	1737 K: kuka	1737 K: mikä	1737 K: tältä	1737 K: tällainen
""", 'll': """
llegeix	395 K també	395 K més
llegiu	395 K també
llicenciada	401 K en periodisme
llicenciat	401 K en periodisme
""", 'lo': """
lo	59 K has probado	1369 K más leído en	1369 K más visto en	1369 K último en	2470 K trovi su spotify
load	1269 K content from	1269 K external content
loe	1493 K ka	1493 K lisaks	1493 K veel	1493 K edasi:	1520 K
log	647 K ind eller opret	648 K ind	1203 K in
logg	3068 K inn eller	3070 K inn
logga	4009 K in eller	4010 K in	4024 K in
logi	1520 K sisse
loo	1520 K
looking	1203 K for	1218 K for
los	5 K comentarios	27 K comentarios	2912 K de dagelijkse
love	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content	1230 K our
loved	69 K this	1229 K this?	1229 K this article	1229 K this story	1229 K this post	1229 K this piece	1229 K this newsletter	1229 K this column	1229 K this recipe	1229 K this podcast	1229 K this essay	1229 K this series	1229 K this guide	1229 K this blog	1229 K this interview	1229 K this letter	1229 K this review	1229 K this page	1229 K this issue	1229 K this read	1229 K this episode	1229 K this content
lowongan	2262 K kerja di
""", 'lu': """
lubisz	82 K
lue	1670 K myös	1670 K myös:	1670 K lisää	1670 K lisää:	1670 K:	1670 K seuraavaksi:	1700 K	1738 K lisää aiheesta:
lugu	1522 K jätkub
luister	1 K	2885 K ook	2885 K:	2885 K ook:	2909 K hier naar	2909 K de podcast	2954 K
lukijakysely	1713 K:
lukijamatka	1717 K:
lukijatarjous	1717 K:
lukijoidemme	1729 K ansiosta
luo	1689 K tunnus	1700 K
""", 'ly': """
lyssna	1 K på	3978 K	3978 K:	4010 K
lyt	1 K til	618 K til	648 K
lytt	3037 K til	3070 K
""", 'ma': """
maak	2912 K de puzzel	2921 K een bedrag over	2921 K je gift over	2921 K uw gift over	2921 K je bijdrage over	2921 K uw bijdrage over	2954 K
maandelijks	2857 K opzegbaar
mach	792 K den test:	845 K
machen	792 K sie den test:	792 K sie mit bei unserer	845 K sie
macie	72 K pytania
made	59 K it?	1250 K this recipe	1250 K this
mai	3425 K multe detalii	3425 K mult pe această temă:	3453 K multe articole despre	3453 K multe știri despre
mail	1255 K this	2888 K de auteur	2900 K	2954 K
main	2286 K sekarang:
mainkan	2286 K sekarang:
mainostaja	1751 K:
mais	3296 K lidas em	3296 K de	3296 K sobre	3296 K notícias de	3296 K notícias sobre	3300 K artigos de
make	12 K us	1035 K a donation	1035 K a contribution	1035 K a gift	1203 K
maksettu	1751 K yhteistyö:
manda	1385 K tus fotos
mandanos	1385 K
mande	3312 K sua sugestão	3312 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2254 K bergabung
masuk	2281 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3165 K temat?	3165 K temat dla
matote	2741 K klaidą
mau	2297 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3084 K appen	3084 K appen vår
medlemsfordel	668 K:	3091 K:
meer	2884 K over	2884 K uit	2884 K van	2884 K nieuws over	2885 K lezen:	2888 K artikelen van	2888 K van deze auteur	2925 K nieuws uit	2925 K nieuws over	2925 K weten?	2925 K over dit	2950 K over dit onderwerp:	2955 K lezen over	2989 K over het onderwerp:	2989 K over:
meest	2884 K gelezen in
meet	1099 K the author	1141 K our	1203 K
mehr	754 K zum thema	754 K aus	754 K von	754 K zu	754 K lesen über	754 K über	755 K zum thema	755 K dazu	755 K dazu:	755 K lesen:	755 K aus dem ressort	755 K aus der region:	758 K vom autor	758 K von der autorin	758 K artikel von	785 K informationen zum einsatz von ki	813 K nachrichten aus	813 K aus dem archiv:	837 K hintergründe dazu:	837 K zu diesem thema:
meistgelesen	754 K in
mejla	3988 K reportern	3989 K
meld	2954 K je	3053 K deg på vårt	3070 K deg
melde	845 K
melden	845 K sie
members	1205 K can read	1236 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2168 K
mer	3036 K om	3036 K fra	3037 K om saken:	3112 K om temaet:	3112 K om:	3977 K om	3977 K från	3978 K om ämnet:	3978 K läsning:	3981 K av	4052 K om ämnet:	4052 K om:
merci	28 K de rester	28 K de respecter
mere	617 K om	617 K fra	618 K om emnet:	689 K om emnet:	689 K om:
message	1261 K us on	1261 K us at	1261 K the newsroom
mest	3977 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2899 K medewerking van	2899 K dank aan anp	2899 K dank aan belga
mettiti	2403 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2209 K cikk a témában:	2209 K a témáról:
mira	1370 K también	1370 K:	1370 K también:	1399 K el video arriba	1399 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	722 K einem abo	765 K material von	766 K material von
mitarbeit	779 K:
""", 'mn': """
mnenja	3871 K avtorjev
mnenje	3871 K avtorja
""", 'mo': """
modtag	648 K
mohlo	487 K by vás zajímat:
molimo	28 K vas da
mon	1908 K don :
monat	722 K kostenlos	722 K gratis
mooi	69 K verhaal
more	1093 K from	1093 K on	1094 K from	1094 K on this	1094 K to read:	1094 K on this story:	1094 K on this topic:	1094 K stories:	1094 K on:	1099 K by	1099 K stories by	1168 K coverage:	1198 K news:	1200 K videos from	1215 K local headlines	1215 K local news	1215 K local stories	1215 K national news	1215 K top stories	1215 K world news	1215 K business news	1215 K sports news	1215 K breaking news	1272 K:	1272 K |	1305 K about the topic:	1305 K about:	1305 K on the topic:	1305 K on:
most	1093 K read in	1093 K read on	1093 K viewed in	1093 K popular in	1093 K popular on	1198 K read:
mostra	2486 K
mostrar	1483 K	3403 K
""", 'mu': """
mua	4421 K vé
muhabir	4190 K:
muista	1700 K vahvistaa
mus	2740 K rasite
must	1094 K read:	1198 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	549 K tomto místě je vložený obsah	549 K tomto místě je vložený příspěvek	549 K tomto místě se nachází vložený obsah	549 K tomto místě se nachází vložený příspěvek	549 K tomto místě najdete vložený obsah	549 K tomto místě najdete vložený příspěvek	2927 K de advertentie gaat	3276 K sua caixa de entrada	3815 K tomto mieste je vložený obsah	3815 K tomto mieste je vložený príspevok	3815 K tomto mieste sa nachádza vložený obsah	3815 K tomto mieste sa nachádza vložený príspevok	3815 K tomto mieste nájdete vložený obsah	3815 K tomto mieste nájdete vložený príspevok	3881 K voljo v	3881 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	734 K-app
nad	52 K tym tekstem
nahlaste	527 K chybu
najdete	12 K nás
najnowsze	3161 K z
najnowszy	3168 K numer
najpopularniejsze	3161 K w
namestite	3881 K
namluveno	504 K
napi	2184 K kvíz:	2185 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	97 K >
naslovnica	97 K >
nata	2386 K a
nato	2386 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2168 K felejtse el megerősíteni
need	1218 K a	1278 K advice
neem	2957 K nu
nehmen	845 K sie
nei	2373 K commenti
nella	2358 K tua mail	2358 K tua email	2358 K tua casella
nema	32 K komentara
nemamo	3727 K vlasnika	3727 K vlasnike	3727 K dioničare	3727 K akcionare	3727 K oglase	3727 K reklame
nemate	3693 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	754 K artikel aus
never	1221 K miss
new	1162 K year sale	1201 K episodes	1229 K here?	1242 K here	1242 K to us	1246 K customers only	1252 K replies are no longer allowed
news	41 K hotline	41 K tip line	734 K-app
newsblog	755 K:
newsdesk	41 K hotline
newsletter	731 K an	731 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1094 K:
""", 'ng': """
nghe	1 K	4407 K:	4422 K podcast của báo	4422 K podcast của chúng tôi	4422 K toàn bộ bài	4422 K bài viết	4477 K trên
""", 'ni': """
nicht	752 K mehr kommentieren	752 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3195 K masz czasu czytać	3232 K mamy właściciela	3232 K mamy akcjonariuszy	3232 K mamy udziałowców	3232 K mamy reklam	3232 K mamy paywalla
nieuws	2955 K via whatsapp
nikmati	2267 K berita	2272 K
nimamo	3923 K lastnika	3923 K lastnikov	3923 K delničarjev	3923 K oglasov
nimate	3891 K časa za branje
nincs	2200 K tulajdonosunk	2200 K mögöttünk	2200 K fizetőfalunk	2200 K fizetőfal
nincsenek	2200 K tulajdonosaink	2200 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1297 K owner	1297 K owners	1297 K billionaire owner	1297 K paywall	1297 K paywalls	1297 K shareholders	1297 K corporate owner	1297 K advertising	1297 K ads	1370 K te pierdas:	1429 K podemos mostrar este contenido	1429 K es posible mostrar este contenido	3276 K seu e-mail	3276 K seu email	3285 K facebook e no	3285 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1857 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2433 K possiamo mostrare questo contenuto
normas	1367 K de participación
nos	1806 K lecteurs ont lu	3294 K comentários
noskaties	2808 K
not	1229 K on the list yet?	1229 K on our list yet?
noteringen	2968 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1369 K de
notify	1067 K me of	1067 K me when
notre	1806 K dossier	1806 K article	1806 K enquête :	1806 K reportage :	1883 K dossier sur
nous	12 K suivre
nova	3877 K številka
novi	3678 K broj
now	1094 K read:	1193 K only	1193 K just
nowy	3168 K numer
""", 'nu': """
nu	32 K există comentarii	2931 K # weken voor	2931 K # maanden voor	2947 K de eerste maand voor	2957 K met korting
nur	722 K für mitglieder	834 K # euro	834 K # €	854 K für kurze zeit	854 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	490 K autorovi	490 K autorce	3165 K autorze	3165 K autorce	3309 K autor escreve segundo o novo	3324 K seu comentário será	3344 K jogo é para maiores	3347 K vídeo não	3379 K artigo continua	3388 K anúncio termina em #	3388 K vídeo começa em #	3435 K postare distribuită de
""", 'ob': """
obejrzyj	3162 K wideo	3162 K:	3178 K film	3178 K wideo
objevili	7 K jste
obserwuj	12 K	3192 K
""", 'oc': """
ocenite	3676 K	3875 K
ocijenite	3676 K
ocorreu	3364 K um erro
""", 'od': """
od	3711 K # eura
odds	1246 K courtesy of	1288 K correct at	1288 K correct as of	1288 K are correct at	1288 K subject to change	2968 K onder voorbehoud	2968 K kunnen	4031 K kan
oddsen	4031 K kan
""", 'of': """
ofert	408 K per
oferta	1480 K especial lectores	3218 K dla czytelników:	3218 K dla prenumeratorów:
offerta	2418 K speciale	2483 K speciale lettori
offre	1920 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1398 K por
""", 'og': """
oglejte	3860 K si video
""", 'ok': """
okuyun	4156 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1505 K midagi	1505 K kogenud
olet	1732 K lukenut #/#	1732 K lukenut #
oletko	1679 K kokenut	1679 K itse kokenut
oliko	1701 K tästä
olvasd	2142 K el	2142 K el:	2168 K el
olvass	2142 K tovább:
olvassa	2142 K el	2142 K el:	2142 K el ezt is	2168 K el
""", 'om': """
om	621 K forfatteren	621 K skribenten	2857 K verder te lezen	2882 K te reageren	3040 K forfatteren	3040 K skribenten	3981 K skribenten	3981 K författaren
""", 'on': """
on	1076 K facebook and twitter	1076 K facebook, twitter	1076 K instagram, facebook	1076 K twitter and facebook	1076 K instagram and facebook	1094 K our site:	1219 K mobile	1219 K your phone	1219 K the go	1219 K the move
onbeperkt	2857 K toegang
onko	1679 K sinulla juttuvinkki	1679 K sinulla vinkki	1679 K sinulla tietoa	1679 K sinulla aiheesta	1701 K sinulla asiakirjoja
online	568 K: jak	568 K: takhle	568 K: takto	568 K: proč	568 K: co	568 K: kdo	568 K: kde	568 K: to	568 K: podívejte	568 K: poslechněte	568 K: vše	568 K: noc	568 K: lidé	568 K: tak	568 K: tady	568 K: jaké	3833 K: ako	3833 K: takto	3833 K: prečo	3833 K: čo	3833 K: kto	3833 K: kde	3833 K: to	3833 K: pozrite	3833 K: vypočujte	3833 K: všetko	3833 K: noc	3833 K: ľudia	3833 K: tak	3833 K: aké
only	1152 K registered	1152 K subscribers	1152 K members
ontdek	23 K meer van	2954 K
ontvang	2861 K elke	2954 K
onze	2909 K podcast is te
""", 'oo': """
ook	2885 K interessant:	2950 K in het nieuws:	2950 K lezen:
""", 'op': """
op	2872 K facebook en twitter	2872 K facebook, twitter	2872 K facebook en instagram	2872 K facebook, instagram
opazili	44 K ste
opdaget	649 K en fejl
opdater	648 K
open	1219 K the
opinion	1094 K |
opozorite	3893 K na napako
oppdater	3070 K
opprett	3068 K en	3068 K konto	3068 K bruker	3070 K
oppsummeringen	26 K er
oprac	3190 K.
opracowanie	3190 K:
opret	647 K en gratis	647 K dig gratis	648 K
opsummeringen	26 K er
""", 'or': """
or	1270 K # interest-free	1270 K # payments of	1270 K four interest-free
ordenar	1457 K por	1457 K:	3380 K por:
order	1203 K	1265 K reprints	1287 K your copy	1287 K a copy
ordina	2461 K per:
originally	1214 K published by	1214 K published in	1214 K published on
orijinal	4254 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1510 K	1520 K
osallistu	1686 K	1700 K	1710 K keskusteluun
ossza	3 K meg	2168 K meg
osta	1510 K pilet	1520 K	1686 K liput	1700 K
oszd	3 K meg	2168 K meg
""", 'ot': """
ota	1679 K yhteyttä toimittajaan	1679 K yhteyttä toimitukseen	1683 K yhteyttä	1700 K yhteyttä	1700 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1168 K earlier coverage:	1198 K latest coverage:	1207 K app	1207 K podcast	1207 K newsletter	1207 K channel	1207 K telegram channel	1207 K whatsapp channel	1207 K free newsletter	1207 K daily newsletter	1207 K apps	1236 K subscribers get	1236 K members get
out	1159 K every	1226 K on fridays	1226 K on sundays
ouvir	1 K	3383 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3675 K sažetak	3739 K članak je	3739 K tekst je
ovde	3718 K je ugrađensadržaj	3718 K je ugrađeni sadržaj
ovdje	3718 K je ugrađensadržaj	3718 K je ugrađeni sadržaj
over	1246 K #s only	2889 K de auteur	2890 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1881 K # sur #	1881 K # / #	1881 K #/#
pagina	2447 K # di #	2447 K #/#	3486 K # din #	3486 K # / #
paid	1119 K for by	1315 K for by	1315 K content from	1315 K post by
para	1367 K participar	1367 K comentar	1386 K comunicarse con	1386 K contactar con	1401 K poder comentar	1429 K ver este contenido	3294 K comentar	3351 K ver este conteúdo	3351 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2397 K al nostro
participe	12 K
participez	1830 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	582 K článku	1315 K content from	3255 K materiału	3255 K artykułu	3748 K članka	3748 K rubrike	3846 K článku	3943 K članka	3943 K rubrike
partnerem	582 K článku je	582 K seriálu je	582 K rubriky je	3255 K artykułu jest	3255 K cyklu jest	3255 K materiału jest	3255 K serwisu jest
partnerom	3846 K článku je	3846 K seriálu je	3846 K rubriky je
parts	1139 K of this article	1139 K of this story
paru	1888 K initialement dans le	1888 K initialement dans la	1888 K initialement dans l
pas	32 K encore de commentaire
pasang	2267 K aplikasi
pasidalinkite	2726 K savo istorija	2740 K
pass	1072 K this on	1255 K this
passend	755 K dazu	755 K dazu:
patreon	4180 K'dan
patrocinado	1480 K por
pay	1270 K in #	1270 K in three	1270 K in four
paying	1236 K members get
payment	1045 K methods:
""", 'pe': """
peatoimetaja	1502 K:
pelaa	1714 K nyt:
pentru	3435 K a vedea acest	3435 K a vizualiza acest	3471 K a vedea acest conținut	3471 K a vizualiza acest conținut	3471 K a afișa acest conținut
penulis	2256 K:	2257 K:	2257 K :
per	435 K veure aquest contingut	435 K mostrar aquest contingut	731 K e-mail zugeschickt	731 K mail zugeschickt	2351 K leggere tutto	2353 K gli abbonati	2353 K chi ha un abbonamento	2373 K commentare	2376 K approfondire	2376 K approfondire:	2387 K contattare l'autore	2387 K contattare l'autrice	2387 K scrivere all'autore	2387 K scrivere all'autrice	2390 K segnalazioni	2433 K visualizzare questo contenuto	2433 K vedere questo contenuto
peramban	2291 K anda tidak
perguntas	72 K?
periodista	401 K especialitzada	401 K especialitzat	1388 K de	1388 K especializada	1388 K especializado
permitida	68 K a reprodução
perskaitykite	2740 K
pewarta	2256 K:	2257 K:	2257 K :
""", 'ph': """
photo	1881 K # sur #	1881 K #/#	1881 K # / #
""", 'pi': """
pick	1270 K up available at
pickup	1270 K available at
piedalies	2808 K
piesakies	2799 K
pievieno	2808 K mūs	2808 K
pievienojies	56 K #	2793 K	2808 K
pievienojieties	2793 K
pilihan	2249 K editor:
pirkite	2731 K bilietus
pitaj	3675 K
pitajte	3675 K
pitanja	72 K
pitanje	3714 K dana:
pitch	1035 K in
""", 'pl': """
place	1143 K a classified	1143 K an ad
play	1148 K our	1148 K today's	1203 K	1246 K responsibly	1285 K now:	1285 K today:	1285 K today's game:	1285 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1246 K gamble responsibly	1254 K be sure to answer the question	1254 K read the rules before
plus	1805 K d'articles sur	1805 K d'infos sur	4030 K-förmån:
""", 'po': """
pobierz	13 K	3181 K z	3181 K w	3181 K na	3181 K w sklepie	3192 K aplikację	3210 K aplikację
podaruj	3 K	3186 K
podcast	568 K: jak	568 K: takhle	568 K: takto	568 K: proč	568 K: co	568 K: kdo	568 K: kde	568 K: to	568 K: podívejte	568 K: poslechněte	568 K: vše	568 K: noc	568 K: lidé	568 K: tak	568 K: tady	568 K: jaké	688 K: sådan	688 K: her	688 K: derfor	688 K: dette	688 K: hør	688 K: se	688 K: alt	688 K: hvordan	688 K: hvorfor	688 K: hvad	688 K: hvem	688 K: den	688 K: det	688 K: de	755 K-tipp:	886 K: der	886 K: die	886 K: das	886 K: wie	886 K: warum	886 K: was	886 K: so	886 K: wenn	886 K: alles	886 K: wer	886 K: wo	1094 K:	1304 K: how	1304 K: why	1304 K: what	1304 K: who	1304 K: where	1304 K: when	1304 K: the	1304 K: inside	1304 K: watch	1304 K: see	1304 K: is	1304 K: can	1304 K: this	1304 K: listen	1737 K: näin	1737 K: tässä	1737 K: siksi	1737 K: tämä	1737 K: kuuntele	1737 K: katso	1737 K: kaikki	1737 K: miten	1737 K: miksi	1737 K: mitä	1737 K: kuka	1737 K: mikä	1737 K: tältä	1737 K: tällainen	1806 K :	2208 K: így	2208 K: itt	2208 K: ezért	2208 K: miért	2208 K: hogyan	2208 K: mit	2208 K: ki	2208 K: mi	2208 K: ez	2208 K: ezt	2208 K: hallgassa	2208 K: nézze	2208 K: minden	2208 K: a	2208 K: az	2988 K: zo	2988 K: hoe	2988 K: dit	2988 K: waarom	2988 K: wat	2988 K: wie	2988 K: de	2988 K: het	2988 K: een	2988 K: alles	2988 K: bekijk	2988 K: luister	2988 K: deze	2988 K: dat	3111 K: slik	3111 K: her	3111 K: derfor	3111 K: dette	3111 K: hør	3111 K: se	3111 K: alt	3111 K: hvordan	3111 K: hvorfor	3111 K: hva	3111 K: hvem	3111 K: den	3111 K: det	3111 K: de	3240 K: jak	3240 K: tak	3240 K: oto	3240 K: dlaczego	3240 K: co	3240 K: kto	3240 K: gdzie	3240 K: to	3240 K: zobacz	3240 K: posłuchaj	3240 K: wszystko	3240 K: noc	3240 K: ludzie	3735 K: kako	3735 K: ovako	3735 K: zašto	3735 K: što	3735 K: šta	3735 K: tko	3735 K: ko	3735 K: gdje	3735 K: gde	3735 K: ovo	3735 K: pogledajte	3735 K: poslušajte	3735 K: sve	3735 K: noć	3735 K: ljudi	3735 K: evo	3833 K: ako	3833 K: takto	3833 K: prečo	3833 K: čo	3833 K: kto	3833 K: kde	3833 K: to	3833 K: pozrite	3833 K: vypočujte	3833 K: všetko	3833 K: noc	3833 K: ľudia	3833 K: tak	3833 K: aké	3931 K: kako	3931 K: tako	3931 K: zakaj	3931 K: kaj	3931 K: kdo	3931 K: kje	3931 K: to	3931 K: poglejte	3931 K: prisluhnite	3931 K: vse	3931 K: noč	3931 K: ljudje	3931 K: takole	3931 K: oglejte	4051 K: så	4051 K: här	4051 K: därför	4051 K: det här	4051 K: hör	4051 K: se	4051 K: allt	4051 K: detta	4051 K: den	4051 K: det	4051 K: de	4051 K: hur	4051 K: varför	4051 K: vad
podcastunk	2156 K
podd	4051 K: så	4051 K: här	4051 K: därför	4051 K: det här	4051 K: hör	4051 K: se	4051 K: allt	4051 K: detta	4051 K: den	4051 K: det	4051 K: de	4051 K: hur	4051 K: varför	4051 K: vad
pode	3297 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3111 K: slik	3111 K: her	3111 K: derfor	3111 K: dette	3111 K: hør	3111 K: se	3111 K: alt	3111 K: hvordan	3111 K: hvorfor	3111 K: hva	3111 K: hvem	3111 K: den	3111 K: det	3111 K: de	3735 K: kako	3735 K: ovako	3735 K: zašto	3735 K: što	3735 K: šta	3735 K: tko	3735 K: ko	3735 K: gdje	3735 K: gde	3735 K: ovo	3735 K: pogledajte	3735 K: poslušajte	3735 K: sve	3735 K: noć	3735 K: ljudi	3735 K: evo	3931 K: kako	3931 K: tako	3931 K: zakaj	3931 K: kaj	3931 K: kdo	3931 K: kje	3931 K: to	3931 K: poglejte	3931 K: prisluhnite	3931 K: vse	3931 K: noč	3931 K: ljudje	3931 K: takole	3931 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3791 K
podporujte	522 K	3791 K
podprite	81 K	3888 K
podsumowanie	26 K wygenerowane	26 K zostało	3174 K artykułu	3174 K wygenerowane	3174 K przygotowane
podziel	3 K się
pogledaj	3660 K video
pogledajte	3660 K i	3660 K još	3660 K video	3660 K:
poglejte	3860 K tudi	3860 K:
poin	2260 K penting oleh	2260 K-poin penting oleh
points	1821 K clés
pokazuj	3222 K treści z	3222 K treści ze	3222 K treści od
pokud	44 K najdete
polecamy	3162 K:
poll	1149 K:	1284 K of the day:	1284 K of the week:
pomohl	505 K vám
pomohol	3775 K vám
pon	1402 K a prueba tus
ponatis	68 K dovoljen
ponturi	3431 K și sesizări
ponuka	3813 K pre čitateľov:
popular	1093 K in
portada	97 K >	97 K '	97 K "
posa	406 K a prova els teus
posez	1820 K vos questions	1820 K votre question
poslat	517 K
poslechnout	1 K
post	1090 K a comment
posted	1093 K in	1094 K in:
posts	27 K
potrebbe	2376 K interessarti:
pots	399 K enviar-nos
pour	1765 K nous soutenir	1775 K débloquer	1803 K réagir	1803 K commenter	1806 K aller plus loin	1806 K rappel :	1824 K nous contacter	1824 K contacter	1834 K écouter cet épisode	1862 K votre santé, mangez	1862 K votre santé, évitez	1862 K votre santé, pratiquez
povezano	3660 K:
povolit	549 K vždy obsah	549 K obsah z	549 K obsah ze	549 K obsah od
povzetek	3874 K	3874 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3761 K si	3761 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2527 K:
pratite	12 K	3690 K
preberite	3860 K tudi	3860 K še	3860 K več	3860 K:	3860 K si
prebrali	3926 K ste # od #	3926 K ste že # od #
prefer	1123 K
pregunta	404 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3490 K fără acord
prenesi	3881 K
prenesite	13 K	3881 K	3888 K aplikacijo
prenota	2397 K il tuo posto per l'evento
prenumerata	2738 K nuo
prenumeruokite	2738 K ir skaitykite	2738 K nuo	2738 K tik	2740 K
press	1186 K play
pretplatite	3690 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3683 K	3708 K aplikaciju
preuzmite	13 K	3683 K	3690 K aplikaciju	3708 K aplikaciju
previous	1168 K coverage:
previously	1094 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3695 K pogrešku
prijavite	3695 K grešku	3695 K pogrešku	3893 K napako
prima	97 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1255 K this
prisijunk	56 K prie #
prisijunkite	2724 K prie	2740 K
prisluhnite	3860 K podkastu
prispevek	3935 K je
privacy	1060 K notice:
probeer	2931 K # maanden voor	2931 K # weken voor	2947 K	2954 K
proefabonnement	2857 K
profitez	1846 K
prohibida	454 K la reproducció
promoted	1119 K by	1172 K:
prosimy	28 K o
protokoll	779 K:
przeczytaj	3162 K także	3162 K też	3162 K:	3162 K też:
przeczytano	3235 K już # z #	3235 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2481 K con il permesso
publicado	1378 K originalmente en	1478 K con permiso de	3399 K com permissão
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	1159 K every
puede	12 K seguir	1386 K enviarnos	1386 K contactar	1386 K escribir
puedes	12 K seguir	1370 K leer también	1370 K leer:	1386 K enviarnos	1386 K contactar	1386 K escribir	1399 K escuchar todos los episodios
punti	2395 K chiave
puntos	1394 K clave generados
punya	66 K teman yang	72 K pertanyaan	2255 K informasi	2255 K cerita	2255 K foto	2255 K keluhan
puoi	12 K seguirci	2390 K inviarci
push	737 K-nachrichten	737 K-benachrichtigungen	737 K-mitteilungen
pushmeldingen	2867 K
puzzle	1285 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3214 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2446 K è andato storto
quan	4412 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1378 K prohibida
quelle	764 K: dpa	764 K:
quellen	764 K:
quer	3312 K sugerir	3312 K contar	3312 K receber as principais	3353 K receber notificações	3353 K receber as nossas notificações	3353 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2394 K traduzione	2453 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1182 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2394 K articolo è stato tradotto	2397 K articolo è pubblicato sul numero	2402 K articolo aderisce	2429 K video non	2429 K contenuto non	2430 K contenuto è ospitato da	2430 K contenuto proviene da	2452 K articolo è protetto	2452 K contenuto è protetto	2452 K articolo è stato pubblicato originariamente	2453 K articolo è stato	2453 K testo è stato	2453 K contenuto è stato	2481 K articolo è pubblicato	2481 K articolo è tratto da	2482 K testo è stato revisionato	2482 K testo è stato rivisto	2482 K articolo è stato revisionato
quick	1168 K read:
quieres	1386 ¿K contarnos	1431 K recibir notificaciones	1431 K recibir nuestras notificaciones	1431 K recibir alertas
quiz	664 K:	828 K:	864 K:	864 K der woche:	1285 K of the day:	1285 K of the week:	1849 K.	1849 K -	1849 K :	1883 K :	2963 K:	2963 K van de week:	3087 K:	3214 K:	3214 K dnia:	3214 K tygodnia:	3367 K:	4027 K:	4172 K:
quoten	868 K unterliegen	868 K: stand
quoteringen	2968 K onder voorbehoud	2968 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3693 K slušate
radote	44 K	2732 K klaidą
raje	3891 K poslušate
raksti	2794 K autorei	2794 K autoram
raksts	2810 K turpinās
rakstu	46 K drīkst
rangkuman	2260 K ini	2260 K oleh	2260 K ai
rate	8 K this
""", 're': """
re	1849 (K)lire
reach	1099 K the reporter	1099 K the author	1131 K	1262 K reporter	1262 K columnist
reacties	5 K	27 K	2936 K worden
read	13 K this in	1093 K more on these	1093 K more about	1093 K more from	1094 K more	1094 K more:	1094 K also	1094 K next	1094 K:	1094 K |	1094 K all about it	1094 K next:	1099 K more by	1146 K more of our	1154 K this and more	1154 K this story	1158 K our	1162 K on with	1162 K on for	1163 K on with	1168 K the full report here	1168 K the full story here	1198 K our explainer:	1198 K our analysis:	1198 K our guide:	1198 K our interview:	1198 K this next:	1198 K our latest:	1203 K
reader	1284 K poll:	1287 K offer:
readers	1152 K must use	1152 K must log	1242 K get #%	1242 K save	1284 K' poll:
reading	1229 K this on
reageren	5 K	2936 K kan	2936 K is alleen	2956 K op dit artikel
receive	1059 K emails from	1067 K notifications	1158 K the	1158 K our	1221 K push	1231 K
recevez	1783 K chaque	1783 K tous les	1783 K gratuitement
recevoir	1789 K les alertes
recibe	1346 K cada	1346 K todas las	1385 K las noticias	1385 K en tu whatsapp
recibir	1352 K notificaciones
recomandarea	3425 K noastră:
recomendado	3297 K:
recomendamos	1370 K:
recomienda	3 K
recommended	1094 K:	1168 K reading:
redactor	401 K de	1388 K de	1388 K en
redactora	401 K de	1388 K de	1388 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	779 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2809 K kļūdu
regala	3 K
regale	3 K
regarder	1806 K :	1899 K sur
regardez	1834 K la vidéo ci-dessus	1834 K la vidéo ci-dessous
register	1141 K for our	1203 K
registreeru	1510 K
registrer	3068 K deg
registrera	4009 K dig	4024 K dig
registrieren	720 K sie sich
regler	4031 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4031 K. #+	4215 K engelleyici kullaniyorsunuz	4215 K engelleyici kullandiğiniz
reklamdan	4236 K sonra
reklamin	4236 K ardindan	4245 K bitmesine #
relacionado	1370 K:	3297 K:
relacja	3240 K na żywo: jak	3240 K na żywo: tak	3240 K na żywo: oto	3240 K na żywo: dlaczego	3240 K na żywo: co	3240 K na żywo: kto	3240 K na żywo: gdzie	3240 K na żywo: to	3240 K na żywo: zobacz	3240 K na żywo: posłuchaj	3240 K na żywo: wszystko	3240 K na żywo: noc	3240 K na żywo: ludzie
related	1094 K:	1094 K |	1094 K story:	1094 K stories:	1094 K article:	1094 K reading:	1094 K video:	1094 K content:	1198 K coverage:
relire	1806 K
remarks	27 K
rendeld	2155 K meg
rendelje	2155 K meg	2168 K meg
report	7 K an error	7 K a mistake	1203 K
reporter	2256 K:	2257 K:
reporting	1107 (K by	1108 K by	1109 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1396 K tu plaza
reserve	1141 K your seat	3318 K já o seu lugar na conferência
resim	4224 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1838 K informé avec notre appli	1838 K informés avec notre appli
resum	404 K generat	404 K fet
resume	1394 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1806 K	1806 K ici	1830 K notre hors-série	1834 K tous les épisodes
revisado	1479 K por un
rezervuokite	2740 K
rezime	3675 K
rezumat	3436 K generat	3436 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2358 K ogni
ringkasan	2260 K ini	2260 K dibuat	2260 K oleh	2260 K ai	2314 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2740 K
""", 'ry': """
ryhdy	1700 K
""", 's': """
s	89 K předplatným	89 K predplatným	449 K'ha produït un error	520 K využitím zpráv
""", 'sa': """
saada	1505 K oma vihje	1505 K meile	1505 K oma arvamuslugu	1505 K arvamuslugu	1520 K
saat	1700 K ilmoituksen	1700 K sähköpostin	1700 K
saiba	3297 K mais	3297 K mais:
saken	46 K kan	3073 K fortsetter
saksikan	2249 K juga	2264 K video	2264 K live	2264 K live streaming
sale	1162 K:
salli	1719 K sisältö palvelusta	1719 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1520 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3711 K #
sans	1777 K engagement
save	1163 K #% on your first	1163 K #% on an annual	1163 K #% on a digital	1242 K #%	1274 K #% on your
sayfa	4224 K # / #	4224 K #/#
sazinies	2808 K
saznajte	3660 K više:
""", 'sc': """
scan	1124 K to join	1154 K the qr code	1154 K the code
scannez	1838 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	830 K
schalten	830 K sie
schau	845 K
schenk	811 K diesen
schenken	811 K sie diesen
schick	845 K
schicken	845 K sie
schlagworte	754 K zu
schon	834 K ab # euro
schreib	845 K
schreiben	31 K sie den ersten	758 K sie unserem autor	758 K sie der autorin	758 K sie uns	845 K sie
schrijf	2954 K je
scopri	23 K di più da	2397 K i giochi	2397 K i nostri giochi
scrivi	31 K il primo	2379 K all'autore
scroll	1144 K down for video	2277 K ke bawah	2277 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	618 K også	618 K video	618 K også:	634 K flere jobs	648 K hele	648 K flere	648 K alle	1401 K adhiere a los criterios	1416 K permite la reproducción	1442 K ha producido un error	2390 K vuoi raccontare	2390 K hai informazioni	3037 K også	3037 K video	3037 K også:	3070 K hele	3070 K alle	3070 K mer av	3312 K tiver informações	3312 K você tem informações	3978 K också	3978 K även	3978 K även:	4010 K hela	4010 K alla	4010 K mer av
sea	28 K respetuoso	31 K el primero
search	1185 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1093 K more from	1094 K also	1094 K more	1094 K more:	1094 K also:	1099 K all posts by	1099 K author archive	1198 K our explainer:	1200 K more videos	1203 K	1290 K this post
seen	44 K a typo	44 K a mistake	1204 K
segera	2238 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1390 K
seguinos	12 K
seguir	1390 K a
seguiu	12 K-nos
sehen	789 K sie hier das	789 K sie im video	789 K sie das video	845 K sie
sei	31 K der erste	31 K die erste	2390 K stato testimone	2390 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3344 K responsável, beba
sekite	2724 K	2740 K
seko	2793 K	2808 K
sekojiet	2793 K
selanjutnya	2276 K:
sem	32 K comentários
senaste	3977 K nytt om
send	3 K this	628 K os et krypteret	628 K os dit tip	648 K	1099 K us your	1099 K tips to	1099 K your tips	1099 K feedback to	1099 K your story ideas	1182 K us	1182 K your	1182 K photos	1182 K pictures	1203 K	1255 K this	1255 K it on	3047 K sikkert tips	3047 K tips	3070 K	3070 K saken videre
senden	845 K sie
seneste	617 K nyt om
sent	1159 K every	1159 K each	1226 K on mondays	1226 K on tuesdays	1226 K on wednesdays	1226 K on thursdays	1226 K on fridays	1226 K on saturdays	1226 K on sundays
seotud	1493 K:
ser	3072 K du noe feil	4011 K du något fel
ses	1809 K derniers articles	1916 K derniers articles
set	44 K en fejl	1203 K
sett	44 K en feil
setzen	845 K sie
seu	27 K comentário	3324 K comentário será
seuraa	12 K	1683 K kirjoittajaa	1683 K toimittajaa	1700 K
""", 'sf': """
sfoglia	2477 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1099 K your story	1182 K your	1203 K	1255 K this
shop	1203 K	1280 K now:
short	1090 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	399 K tens informació	1386 K tienes información	1386 K tiene información	1386 K tenés información	1386 K conoces algún	1386 K conoces un caso	1448 K quieres ponerte en contacto con	1448 K quiere ponerse en contacto con	1448 K quieres contactar con	1824 K vous avez des informations	1824 K vous disposez	1824 K vous souhaitez	2446 K è verificato un errore
sia	31 K il primo
sichere	845 K
sichern	845 K sie
sie	7 K haben einen fehler	12 K finden uns	758 K erreichen die autorin	758 K erreichen den autor	778 K erreichen	854 K haben schon ein abo	854 K haben ihr limit	854 K haben das limit	854 K haben schon ein konto
sieh	789 K dir das video
siehe	755 K auch
siga	12 K	12 K-nos	1385 K el canal	3309 K este autor	3309 K esta autora
sign	1035 K up here	1059 K up to get	1059 K up to receive	1060 K up to	1060 K up for	1060 K up here	1060 K up (it's	1155 K up for push	1155 K up for alerts	1155 K up for text alerts	1155 K up for breaking news alerts	1190 K up to our	1190 K up for our	1190 K up for breaking	1190 K up for free	1203 K up	1203 K in	1227 K up to	1227 K up for
sigue	12 K a	1370 K leyendo:	1385 K el canal	1390 K a	1415 K toda la actualidad	1456 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2249 K juga	2249 K juga:	2249 K:	2249 K video	2254 K berita	2264 K video	2275 K berita selengkapnya	2275 K berita lainnya	2276 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4237 K:
sisa	2281 K artikel gratis	2284 K karakter
sisesta	1520 K
siste	3036 K nytt om
sitter	3072 K du på	4011 K du på
siz	33 K ne
sizce	33 K
sizin	4185 K başiniza
""", 'sk': """
skaitykite	2714 K daugiau	2714 K taip pat	2714 K ir	2740 K
skapa	4009 K ett	4009 K konto	4010 K	4024 K ett konto	4024 K konto
skaties	2783 K arī	2808 K
skicka	4010 K
skinite	13 K	3683 K	3708 K aplikaciju
skontaktuj	3165 K się z autorem
skopiuj	3186 K link	3186 K
skriv	628 K til journalisten	629 K til	648 K	648 K direkte	3070 K inn	3070 K direkte	3070 K til oss	4010 K upp	4010 K direkt
""", 'sl': """
sledite	12 K	3888 K
sleduj	12 K
sledujte	12 K	487 K:	522 K	3791 K
slik	3069 K bruker	3069 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	785 K nutzen wir ki
sob	3309 K supervisão de
sobre	1374 K el autor	1374 K la autora	1374 K la firma	1375 K el autor	1375 K la autora	1375 K la firma	3301 K o autor	3301 K a autora	3302 K o autor	3302 K a autora
sois	31 K le premier
soit	1908 K # € après	1908 K #€ après
solliciteer	2957 K nu
sollten	758 K ihnen fehler
solo	1337 K para suscriptores	2353 K per abbonati	2418 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3272 K para assinantes
sondage	1849 K -	1849 K.
sorodna	3860 K novica
sorodno	3860 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2416 K
sostieni	81 K	2345 K	2345 K il	2345 K la	2416 K
souhrn	504 K	504 K článku
sous	1888 K licence creative commons
soutenez	81 K	1768 K	1768 K le
soutenir	1768 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4010 K
special	1162 K offer	1168 K report:
speel	2912 K onze	2964 K nu:
spel	2964 K van de dag:
spela	4010 K upp	4028 K nu:	4031 K ansvarsfullt
spelregels	2882 K
spende	714 K für
spenden	714 K für	805 K an:
spendenkonto	805 K:
spiel	792 K unser
spielen	792 K sie unser
spil	665 K nu:
spill	3070 K av	3088 K nå:
sponseret	702 K af
sponset	3126 K av
sponsored	1119 K by	1172 K:	1215 K by our	1315 K by
sponsoreret	702 K af
sponsorizzato	2399 K da
sponsrat	4066 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3888 K
spring	1162 K sale
spune	59 K-mi
spytaj	3174 K
""", 'st': """
sta	2954 K
start	1162 K your	1189 K your day with	1189 K your morning with	1189 K your week with	2957 K nu
startseite	97 K >	97 K '	97 K "
stavovi	3672 K autora	3672 K izraženi	3672 K izneti	3672 K izneseni
stay	28 K on topic	1060 K up to date with	1146 K with	1154 K ahead with	1203 K	1221 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2954 K
stellen	785 K sie der
stem	648 K	2912 K mee	2954 K	3070 K
steun	81 K	2930 K	2954 K
stiahnite	13 K si	3791 K si aplikáciu
stimm	792 K jetzt ab:
stimmen	792 K sie jetzt ab:	845 K sie
story	1175 K by
straipsnis	2742 K tęsiasi
streszczenie	26 K wygenerowane	3174 K	3174 K artykułu
strona	97 K główna >	97 K główna '	97 K główna "
stuur	3 K dit	2954 K
""", 'su': """
su	27 K comentario	2364 K facebook e twitter	2364 K facebook e instagram
subscreva	3322 K o nosso podcast
subscribe	12 K to our	1042 K to	1060 K to	1124 K to the	1124 K to	1152 K to comment	1162 K	1203 K	1205 K for	1227 K to
subscriber	1287 K benefit:
subscribers	1205 K can read	1236 K get
subscriptions	1163 K start at
subskrybuj	3192 K
sudah	59 K mencoba	59 K coba
sui	2364 K nostri canali
suivez	12 K	1826 K
suivre	1826 K
suka	69 K tulisan	69 K artikel	2261 K artikel ini
sull	2380 K'autore	2381 K'autore
sumate	12 K	56 K a las #
sumber	2257 K:	2257 K :
summary	1139 K
summer	1162 K sale
support	1042 K	1042 K the	1203 K
supporters	1236 K get
sur	1786 K l'application	1794 K facebook et twitter	1794 K facebook, twitter	1794 K facebook et instagram	1806 K le même sujet
survey	1149 K:
susikurkite	2740 K
susisiekite	2740 K
""", 'sv': """
svar	634 K på vores	648 K	3053 K på vår	3070 K
svara	3994 K på vår	4010 K
sve	3736 K o:	3736 K o temi:
svi	3736 K članci o temi:	3736 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3676 K vam se
svidio	82 K vam se	3676 K vam se
svidjelo	69 K vam se	82 K vam se	3676 K vam se
""", 'sy': """
syndicated	1197 K with permission
synes	649 K du om
""", 'sz': """
szavazz	2184 K:
szavazzon	2168 K	2184 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3053 K quizen	3053 K vår quiz	3070 K testen	3070 K vår	3874 K povzetek	3935 K članek je
taalfout	7 K	2882 K
tack	4043 K vare våra läsare	4043 K vare er läsare	4043 K vare dig
tady	549 K je vložený obsah	549 K je vložený příspěvek	549 K se nachází vložený obsah	549 K se nachází vložený příspěvek	549 K najdete vložený obsah	549 K najdete vložený příspěvek
tag	634 K quizzen	634 K vores quiz	648 K vores
tagged	1094 K:
tags	1094 K:
taip	2714 K pat skaitykite
take	1148 K our	1203 K	1219 K us with you	1242 K #% off	1274 K #% off your
takip	12 K edin
takket	680 K være vores læsere	680 K være vores abonnenter	680 K være vores medlemmer	3103 K være våre lesere	3103 K være våre abonnenter
tallenna	1700 K
tambahkan	2254 K
tanya	2260 K ai kami
tap	1186 K play	1203 K
tapkite	2740 K
tato	52 K investigace
tausta	1670 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1370 K puede interesar	1370 K puede interesar:	1370 K recomendamos:	1370 K recomendamos leer:	1431 K gustaría recibir notificaciones
tead	1505 K teemast	1505 K rohkem
tee	1510 K test	1686 K testi	1700 K testimme
teile	3 K	845 K
teilen	3 K sie	845 K sie
teilt	3 K
teks	2314 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1524 K:	2899 K: door	2927 K gaat verder onder	2927 K loopt door onder	2927 K gaat verder na	3168 K ukazał się	3168 K pochodzi z	3174 K przetłumaczony	3174 K został przetłumaczony	3174 K czyta	3255 K powstał we współpracy z	3672 K izražava	3675 K je preveden	3675 K čita	3678 K je objavljen u	3748 K je nastao u saradnji sa
tekstas	2744 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1683 K
tekstin	46 K saa
teksts	2812 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1072 K a friend	1099 K us your story	1203 K
telli	1518 K	1520 K
tellijana	1520 K
tem	3312 K alguma informação	3312 K informações	3312 K uma sugestão	3312 K uma denúncia	3312 K alguma história	3312 K uma história
tema	688 K: sådan	688 K: her	688 K: derfor	688 K: dette	688 K: hør	688 K: se	688 K: alt	688 K: hvordan	688 K: hvorfor	688 K: hvad	688 K: hvem	688 K: den	688 K: det	688 K: de	3111 K: slik	3111 K: her	3111 K: derfor	3111 K: dette	3111 K: hør	3111 K: se	3111 K: alt	3111 K: hvordan	3111 K: hvorfor	3111 K: hva	3111 K: hvem	3111 K: den	3111 K: det	3111 K: de	4051 K: så	4051 K: här	4051 K: därför	4051 K: det här	4051 K: hör	4051 K: se	4051 K: allt	4051 K: detta	4051 K: den	4051 K: det	4051 K: de	4051 K: hur	4051 K: varför	4051 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1274 K per cent off your	3174 K skrót
tens	72 K dubtes	399 K informació	399 K una història
tento	504 K souhrn	504 K článek byl přeložen	573 K článek	573 K text	3774 K súhrn	3774 K článok bol preložený	3837 K článok	3837 K text
terjadi	2309 K kesalahan	2309 K masalah
terjemahan	2260 K ini	2260 K dibantu	2314 K ini
terms	1107 K and conditions apply
test	634 K din viden	1148 K your knowledge	2912 K je kennis	3053 K kunnskapene dine	4172 K:
testa	3994 K dina kunskaper
testaa	1686 K
teste	792 K dein wissen	845 K
testen	792 K sie ihr wissen	845 K sie
testez	1846 K
testo	2453 K generato	2453 K redatto	2453 K tradotto	2482 K revisionato da
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	2169 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	455 K generat	455 K redactat	455 K traduït	504 K byl přeložen	507 K vyšel v	582 K vznikl ve spolupráci s	779 K:	1261 K us on	1261 K us at	1261 K the studio	1261 K the newsroom	3491 K generat	3491 K redactat	3491 K tradus	3774 K bol preložený	3777 K vyšiel v	3846 K vznikol v spolupráci s
texte	1820 K traduit	1889 K généré	1889 K rédigé	1889 K traduit	1919 K relu par
texten	46 K får	4012 K fortsätter
texterna	46 K får
texto	1394 K traducido	1450 K generado	1450 K redactado	1450 K traducido	1479 K revisado por	3316 K traduzido	3372 K gerado	3372 K redigido	3372 K traduzido	3400 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4412 K gia kênh	4421 K gia khảo sát	4421 K gia bình chọn
thank	1115 K you for reading	1254 K you for contributing an answer	1254 K you for your interest in this question
thanks	1115 K for reading	1254 K for contributing an answer
the	5 K comments	1060 K latest news directly	1093 K latest in	1093 K latest from	1139 K ai summary	1305 K dossier on the topic:	1305 K dossier on:
thema	76 K geschlossen
theo	4398 K dõi báo	4398 K dõi trên	4412 K dõi báo	4412 K dõi chúng tôi	4412 K dõi kênh	4414 K dõi
there	32 K are no comments	32 K are no	1219 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1139 K article was	1139 K article has been	1139 K story was	1139 K story has been	1139 K content was	1139 K summary	1139 K translation	1139 K piece was	1144 K article is also available as audio	1197 K article first appeared	1197 K story first appeared	1197 K piece first appeared	1197 K post first appeared	1197 K report includes material	1197 K report includes information	1197 K report includes reporting	1197 K report contains material	1205 K is a preview	1210 K is an ai-generated	1210 K is an ai	1210 K ai-generated	1210 K ai summary	1252 K topic was automatically closed	1252 K topic was closed	1252 K topic is closed	1252 K topic is now closed	1252 K topic has been closed	1252 K topic will close	1252 K topic is locked	1252 K thread is closed	1252 K thread was closed	1252 K thread is now closed	1252 K thread has been closed	1252 K thread is locked	1252 K thread has been locked	1252 K discussion is closed	1252 K discussion is now closed	1252 K discussion has been closed	1252 K conversation is closed	1252 K conversation has been locked	1252 K post is locked	1252 K post has been locked	1265 K article appears in	1265 K article appeared in	1265 K story appears in	1265 K essay appears in	1265 K piece appears in	1265 K review appears in	1265 K interview appears in	1269 K content comes from	1284 K week's poll:	1309 K article was translated by	1309 K text was translated by	1309 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2376 K potrebbe interessare:
tiene	1380 ¿K información
tienes	72 K dudas	72 K preguntas	1373 ¿K una historia	1380 ¿K información	1380 ¿K una historia	1381 ¿K alguna	1386 ¿K algo que
tijdelijk	2957 K:
tiklayin	4156 K
tiktok	4240 K'ta
tilaa	1700 K
tilaajaetu	1717 K:
tilaajana	89 K
tillad	670 K altid indhold fra	670 K indhold fra
tillat	3093 K alltid innhold fra	3093 K innhold fra
tilmeld	648 K
tin	4407 K liên quan:	4475 K tiếp tục
tip	41 K de redactie	41 K redaktionen	628 K journalisten	628 K redaktionen	1035 K your	2888 K de redactie	2888 K ons	2954 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1204 K?	3047 K journalisten	3047 K redaksjonen	3047 K oss	3048 K	3988 K:
tipsa	41 K redaktionen	3988 K reportern	3988 K redaktionen	3988 K oss	3988 K anonymt
""", 'to': """
to	26 K podsumowanie	1090 K join the conversation	1146 K hear more	1287 K order a copy	1287 K order your copy	1287 K buy a copy	1287 K order this book	3174 K streszczenie	3174 K podsumowanie
toate	3433 K articolele lui
toda	1404 K la información en nuestra
todas	1369 K las noticias de
today	1284 K's poll:
todos	27 K los comentarios	27 K os comentários	1373 K los artículos de	3300 K os artigos de
toeta	81 K	1517 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1683 K
toimituksen	41 K vihjepuhelin
toista	1700 K
tonton	2249 K juga	2249 K:	2249 K juga:	2264 K video	2324 K di
toon	2970 K inhoud van
top	97 K＞	1093 K stories in	1093 K stories from
topics	1094 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	504 K shrnutí	3774 K zhrnutie
tous	27 K les commentaires	1805 K les articles de	1809 K les articles de
toute	1805 K l'actualité de	1805 K l'actu	1838 K l'info dans votre poche
""", 'tr': """
traduit	1820 K avec l'aide	1820 K à l'aide
trang	97 K chủ >	97 K chủ '	97 K chủ "	4464 K #/#	4464 K # / #
transmettez	3 K
treat	1203 K yourself
trending	1093 K in	1168 K:
tried	59 K it?	1250 K this recipe	1250 K this
trier	1896 K par
trimite	3 K	3431 K-ne
try	1148 K today's	1148 K our	1158 K our	1162 K	1163 K one month for $#	1163 K one month for £#	1163 K one month for €#	1163 K it for $#	1163 K it for £#	1163 K it for just $#	1163 K it for just £#	1163 K a month for $#	1163 K a month for £#	1163 K us for $#	1203 K	1218 K	1219 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1344 K correo electrónico	1401 K comentario será	1465 K vídeo comienza en #	3222 K znajduje się osadzona treść	3222 K znajduje się osadzona post	3222 K znajduje się osadzona film	3222 K jest osadzona treść	3222 K jest osadzona post	3222 K jest osadzona film	3438 K ce părere ai	3815 K je vložený obsah	3815 K je vložený príspevok	3815 K sa nachádza vložený obsah	3815 K sa nachádza vložený príspevok	3815 K nájdete vložený obsah	3815 K nájdete vložený príspevok
tud	2150 K valamit
tudo	3296 K sobre
tudsz	2150 K valamit
tue	81 K
tukaj	3914 K je vdelana vsebina
tukekaa	81 K
tule	1510 K tööle	1686 K lukijailtaan	1686 K mukaan	1700 K mukaan
tunnetko	66 K jonkun
turite	2726 K naujieną	2726 K informacijos	2726 K istoriją
turn	1155 K on alerts
tutaj	3222 K znajduje się osadzona treść	3222 K znajduje się osadzona post	3222 K znajduje się osadzona film	3222 K jest osadzona treść	3222 K jest osadzona post	3222 K jest osadzona film
tutte	2375 K le notizie su	2414 K le notizie di
tutti	27 K i commenti	2379 K gli articoli di	2400 K gli episodi del podcast
""", 'tw': """
tweet	1261 K us
twitter	4207 K gönderisini	4240 K'da
""", 'ty': """
tycker	82 K du om
tylko	3218 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2944 K kunt zich altijd	2983 K hebt al # van	2983 K hebt # van	2983 K heeft al # van	2983 K heeft # van
""", 'ug': """
ugens	664 K spørgsmål:	664 K quiz:
""", 'ui': """
uit	2885 K het archief:	2950 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2944 K kan
""", 'uj': """
uji	2265 K pengetahuanmu	2265 K pengetahuan anda
""", 'uk': """
ukens	3087 K spørsmål:	3087 K quiz:
""", 'ul': """
ultime	2375 K notizie di
""", 'um': """
um	752 K kommentare zu	3384 K post compartilhado por	3384 K vídeo compartilhado por
uma	3384 K publicação compartilhada por	3384 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1461 K vídeo compartido por	1461 K post compartido por	1824 K témoignage	1824 K fait	1834 K podcast à écouter	1866 K contenu provenant d	1900 K post partagé par	2392 K post condiviso da	2465 K post condiviso da	2465 K video condiviso da	3440 K articol susținut de	3440 K articol în parteneriat	3440 K proiect susținut de
una	1392 K publicación compartida por	1392 K publicación compartida de	1461 K publicación compartida por	2465 K foto pubblicata da
unbegrenzter	808 K zugang
unduh	13 K	2238 K aplikasi	2267 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1809 K information à nous transmettre	1816 K info à nous	1824 K info	1824 K information à	1880 K erreur est survenue	1880 K erreur s'est produite	1900 K publication partagée par	1900 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1050 K access for
unlock	1162 K
unser	805 K spendenkonto	828 K wochenquiz	828 K quiz	844 K autor	844 K reporter	844 K redakteur	844 K korrespondent	847 K chatbot	847 K ki-chatbot	847 K wochenrätsel
unsere	755 K leseempfehlung	844 K autorin	844 K reporterin	844 K redakteurin	844 K korrespondentin	847 K ki	847 K frage der woche
untuk	2254 K mendapatkan	2295 K melihat konten ini	2295 K menampilkan konten ini
""", 'up': """
up	1094 K next:
upozornit	527 K na chybu
upozornite	3796 K na chybu
uppdatera	4010 K
""", 'us': """
us	82 K ha agradat
users	1152 K must
usually	1270 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1520 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3718 K dopusti sadržaj	3718 K dozvoli sadržaj	3718 K prikaži sadržaj	3718 K učitaj sadržaj
uvijek	3718 K dopusti sadržaj	3718 K dozvoli sadržaj	3718 K prikaži sadržaj	3718 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3846 K spolupráci s partnerom	3931 K živo: kako	3931 K živo: tako	3931 K živo: zakaj	3931 K živo: kaj	3931 K živo: kdo	3931 K živo: kje	3931 K živo: to	3931 K živo: poglejte	3931 K živo: prisluhnite	3931 K živo: vse	3931 K živo: noč	3931 K živo: ljudje	3931 K živo: takole	3931 K živo: oglejte
""", 'va': """
vaata	1493 K ka	1520 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2794 K tev ir ziņa	2794 K tev ir ko	2794 K esi pieredzējis	2809 K raksts
vam	82 K je všeč	82 K je bil všeč	3875 K je bil	3875 K je bila
van	72 K kérdésed	2150 K egy jó	2150 K egy tipped	2150 K egy tippje	2169 K olyan	2169 K olyan dokumentuma
var	31 K först	4010 K med
varaa	1700 K
vasta	1520 K
vastaa	1686 K	1700 K
vastaava	1698 K päätoimittaja:
vastutav	1502 K väljaandja:
""", 've': """
ve	582 K spolupráci s partnerem
vea	1370 K también	1370 K también:	1399 K el video a continuación	1399 K el vídeo a continuación
veckans	4027 K fråga:	4027 K quiz:
ved	628 K du mere	628 K du noget
vedd	2168 K meg
vedi	2376 K anche	2376 K anche:	2379 K tutti gli articoli di	2464 K su	2477 K le foto	2486 K
vedno	3914 K dovoli vsebino	3914 K prikaži vsebino	3914 K naloži vsebino
vegeu	395 K també
vegye	2168 K meg
vegyen	2155 K jegyet	2155 K részt	2168 K részt
veillez	28 K à
veja	3296 K mais em	3297 K também	3297 K mais	3297 K:	3297 K também:	3297 K mais:	3322 K o vídeo abaixo	3322 K o vídeo acima	3322 K os vídeos mais assistidos	3383 K no	3403 K
venujte	3787 K
ver	1370 K también	1373 K todos los artículos de	1460 K en	1460 K esta publicación en	1460 K el vídeo en	1460 K video en	1473 K galería	1473 K fotogalería	1473 K infografía	1483 K	3300 K todos os artigos de	3383 K no	3383 K este post no	3383 K esta publicação no	3383 K esta foto no	3396 K galeria	3396 K fotogaleria	3396 K infográfico	3403 K
verder	2911 K lezen:	2950 K in het nieuws:
verhaal	2927 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	811 K sie diesen
verschijnt	2918 K elke	2918 K iedere
verstuur	3 K dit
vertaling	2899 K:
verwandtes	813 K thema:
vet	3047 K du mer	3047 K du noe	3988 K du mer	3988 K du något
veuillez	28 K respecter
vezane	3660 K vesti:
vezi	3425 K și	3425 K și:	3425 K:	3433 K toate articolele	3442 K video mai sus	3442 K video mai jos	3500 K pe	3500 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	648 K vil gerne høre	658 K har tidligere skrevet	680 K har ingen ejer	680 K har ingen ejere	680 K har ingen aktionærer	3070 K vil gjerne høre	3081 K har tidligere skrevet	3103 K har ingen eier	3103 K har ingen eiere	3103 K har ingen aksjonærer	4010 K vill gärna höra	4020 K har tidigare skrivit	4043 K har ingen ägare	4043 K har inga ägare	4043 K har inga aktieägare
viac	3761 K:	3761 K k téme:	3834 K o téme:	3834 K o:	3834 K k téme téme:	3834 K k téme:
video	568 K: jak	568 K: takhle	568 K: takto	568 K: proč	568 K: co	568 K: kdo	568 K: kde	568 K: to	568 K: podívejte	568 K: poslechněte	568 K: vše	568 K: noc	568 K: lidé	568 K: tak	568 K: tady	568 K: jaké	688 K: sådan	688 K: her	688 K: derfor	688 K: dette	688 K: hør	688 K: se	688 K: alt	688 K: hvordan	688 K: hvorfor	688 K: hvad	688 K: hvem	688 K: den	688 K: det	688 K: de	886 K: der	886 K: die	886 K: das	886 K: wie	886 K: warum	886 K: was	886 K: so	886 K: wenn	886 K: alles	886 K: wer	886 K: wo	1144 K above:	1144 K below:	1175 K by	1304 K: how	1304 K: why	1304 K: what	1304 K: who	1304 K: where	1304 K: when	1304 K: the	1304 K: inside	1304 K: watch	1304 K: see	1304 K: is	1304 K: can	1304 K: this	1304 K: listen	1737 K: näin	1737 K: tässä	1737 K: siksi	1737 K: tämä	1737 K: kuuntele	1737 K: katso	1737 K: kaikki	1737 K: miten	1737 K: miksi	1737 K: mitä	1737 K: kuka	1737 K: mikä	1737 K: tältä	1737 K: tällainen	2291 K ini tidak	2291 K tidak	2988 K: zo	2988 K: hoe	2988 K: dit	2988 K: waarom	2988 K: wat	2988 K: wie	2988 K: de	2988 K: het	2988 K: een	2988 K: alles	2988 K: bekijk	2988 K: luister	2988 K: deze	2988 K: dat	3111 K: slik	3111 K: her	3111 K: derfor	3111 K: dette	3111 K: hør	3111 K: se	3111 K: alt	3111 K: hvordan	3111 K: hvorfor	3111 K: hva	3111 K: hvem	3111 K: den	3111 K: det	3111 K: de	3660 K pogledajte	3735 K: kako	3735 K: ovako	3735 K: zašto	3735 K: što	3735 K: šta	3735 K: tko	3735 K: ko	3735 K: gdje	3735 K: gde	3735 K: ovo	3735 K: pogledajte	3735 K: poslušajte	3735 K: sve	3735 K: noć	3735 K: ljudi	3735 K: evo	3833 K: ako	3833 K: takto	3833 K: prečo	3833 K: čo	3833 K: kto	3833 K: kde	3833 K: to	3833 K: pozrite	3833 K: vypočujte	3833 K: všetko	3833 K: noc	3833 K: ľudia	3833 K: tak	3833 K: aké	3931 K: kako	3931 K: tako	3931 K: zakaj	3931 K: kaj	3931 K: kdo	3931 K: kje	3931 K: to	3931 K: poglejte	3931 K: prisluhnite	3931 K: vse	3931 K: noč	3931 K: ljudje	3931 K: takole	3931 K: oglejte	4051 K: så	4051 K: här	4051 K: därför	4051 K: det här	4051 K: hör	4051 K: se	4051 K: allt	4051 K: detta	4051 K: den	4051 K: det	4051 K: de	4051 K: hur	4051 K: varför	4051 K: vad	4226 K haber:	4245 K süresi	4447 K này không	4447 K không
videoclipul	3468 K nu
videos	870 K von
videoyu	4209 K izlemek için
vidi	3660 K još
view	1099 K all posts by	1099 K all articles by	1280 K deal	1290 K this post	1290 K post on	1290 K this content
viikon	1713 K kysymys:	1713 K visa:
viktoriin	1528 K:
viktorina	2748 K:
vil	634 K du arbejde	634 K du være med på holdet	3053 K du jobbe	3053 K du være med på laget
vill	3994 K du jobba	3994 K du arbeta
vind	82 K je dit	634 K billetter	648 K
vinkkaa	1679 K toimitukselle	1679 K
vinn	3053 K billetter	3070 K	3994 K biljetter	4010 K
vir	3886 K:
viri	3886 K:
vis	28 K respekt	648 K indhold	670 K altid indhold fra	670 K indhold fra	3070 K innhold	3093 K alltid innhold fra	3093 K innhold fra
visa	28 K respekt	4010 K innehåll	4034 K alltid innehåll från	4034 K innehåll från
visit	1203 K
visita	1396 K nuestra tienda	2397 K lo store	2397 K il nostro store
visite	3318 K a nossa loja	3318 K nossa loja
viste	7 K
visualizza	2464 K su	2464 K questo post su	2465 K questo post
visualizzando	2392 K questo contenuto
viu	7 K algum	44 K um erro	3312 K algo	3312 K alguma coisa
""", 'vk': """
vklopi	3881 K
vklopite	3881 K
""", 'vo': """
voce	2394 K generata
voeg	2954 K
voir	1805 K tous les articles	1806 K aussi	1806 K la vidéo	1809 K tous les articles de	1834 K la vidéo ci-dessus	1899 K sur	1913 K le diaporama	1913 K la galerie	1913 K le portfolio	1913 K l'infographie	1923 K
voit	1679 K lähettää vinkin
voita	1700 K
voix	1820 K générée
voleu	437 K rebre notificacions
volg	12 K ons	12 K	2900 K	2954 K
voller	808 K zugriff
vols	399 K compartir	399 K explicar	437 K rebre notificacions	437 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2935 K je deze
voor	2906 K dit artikel	2947 K maar # euro per	2947 K maar €#	2947 K slechts # euro per	2947 K slechts €#
voordeel	2967 K voor abonnees:
vorlesezeit	861 K
vote	1203 K
votre	27 K commentaire	1783 K adresse e-mail	1783 K adresse email	1904 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1775 K est offert	1783 K désinscrire à tout moment	1783 K pouvez vous désinscrire à tout moment	1809 K avez une information	1816 K travaillez	1816 K avez été	1816 K êtes témoin	1816 K avez une information	1816 K souhaitez témoigner	1824 K avez une info	1824 K avez une information	1824 K avez des informations	1824 K disposez	1824 K souhaitez	1824 K êtes concerné	1824 K êtes témoin	1824 K avez été témoin	1824 K avez des photos	1824 K pouvez nous	1824 K pouvez joindre	1824 K pouvez contacter	1824 K pouvez écrire à	1896 K êtes # à avoir voté	1896 K êtes # # à avoir voté
voz	1394 K generada
""", 'vr': """
vraag	2963 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3431 K să ne spui	3473 K să primești notificări	3473 K notificări
""", 'vs': """
vse	3932 K o:	3932 K o temi:
vsebina	3943 K je nastala v sodelovanju z	3943 K je nastala v sodelovanju s
vsi	3932 K članki o temi:
""", 'vu': """
vui	4450 K lòng bật javascript
vuoi	2390 K segnalarci	2390 K raccontarci	2435 K ricevere le notifiche	2435 K ricevere notifiche	2435 K ricevere le nostre notifiche	2435 K attivare le notifiche
""", 'vy': """
vytisknout	517 K
""", 'w': """
w	3222 K tym miejscu znajduje się osadzona treść	3222 K tym miejscu znajduje się osadzona post	3222 K tym miejscu znajduje się osadzona film	3222 K tym miejscu jest osadzona treść	3222 K tym miejscu jest osadzona post	3222 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1204 K to	1205 K to	1205 K more	1221 K to be the first
war	8 K dieser	8 K der	821 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1115 K this forwarded	1180 K this	2935 K deze	2955 K je erbij	2955 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2912 K is jouw mening	2935 K vind je van	2935 K vond u van	2935 K vindt u van
watch	1077 K us on	1094 K |	1094 K now:	1094 K more:	1094 K the video:	1094 K the latest	1094 K:	1144 K the video above	1144 K the video below	1144 K the clip above	1144 K the clip below	1144 K the full video	1144 K the full interview	1144 K the full episode	1186 K more	1186 K our	1200 K more videos	1203 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1045 K accept:	1045 K accept visa	1045 K accept paypal	1143 K're hiring	1143 K are hiring	1150 K value your opinion	1150 K'd love your feedback	1189 K respect your privacy	1218 K use	1218 K love	1218 K recommend	1297 K have no owner	1297 K have no owners	1297 K have no paywall	1297 K have no shareholders	2980 K hebben geen
wees	31 K de eerste
weet	2955 K je	2955 K u
weitere	754 K artikel zu	754 K artikel aus	754 K themen aus	758 K artikel von
weiterlesen	755 K:
wekelijkse	2861 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	845 K
werden	845 K sie
were	1204 K you	1260 K you
wesprzyj	81 K	3192 K
wettquoten	868 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1093 K others are reading	1094 K to read next:	1260 K do you	1260 K did you	1260 K's your	1260 K is your	1260 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1261 K us on	1261 K us at	1261 K:
where	1260 K were you
""", 'wi': """
wideo	3178 K znajdziesz	3178 K poniżej	3240 K: jak	3240 K: tak	3240 K: oto	3240 K: dlaczego	3240 K: co	3240 K: kto	3240 K: gdzie	3240 K: to	3240 K: zobacz	3240 K: posłuchaj	3240 K: wszystko	3240 K: noc	3240 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	821 K fanden sie	821 K fandest du	821 K finden sie	821 K hilfreich war	828 K gut kennen sie	828 K gut kennst du
wij	2980 K hebben geen
wil	2955 K je
wir	878 K haben keinen konzern	878 K haben keinen verleger	878 K haben keinen investor
with	1174 K inputs from	1174 K input from	1174 K agency inputs	1174 K reporting by	1174 K additional reporting	1236 K a subscription	1236 K a digital subscription
""", 'wo': """
wochen	722 K kostenlos	722 K gratis
wolisz	3195 K słuchać	3195 K posłuchać
word	23 K lid van	2930 K lid van	2930 K vriend van	2957 K nu	2957 K vandaag
work	1143 K with us	1143 K for us
worth	1094 K reading:
""", 'wr': """
write	1203 K to
""", 'ws': """
wspieraj	81 K	3192 K
wszystkie	27 K komentarze	3161 K artykuły o	3165 K artykuły autora	3241 K artykuły na temat:	3241 K artykuły o:
wszystko	3241 K o:
""", 'wy': """
wydrukuj	3186 K
""", 'x': """
x	4207 K gönderisini	4240 K'te
""", 'xe': """
xem	4407 K thêm	4407 K thêm:	4407 K:	4407 K video	4407 >> K	4407 K tiếp:	4416 K các bài viết của tác giả	4416 K các bài viết khác của	4416 K thêm bài của tác giả	4422 K video:	4477 K trên	4477 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1385 K puedes recibir
yapay	4229 K zeka ile	4229 K zekâ ile	4229 K zeka tarafindan	4229 K zekâ tarafindan	4229 K zeka desteğiyle
yazi	4186 K
yazinin	4254 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1077 K can follow him on	1077 K can follow her on	1077 K can follow them on	1086 K can withdraw your consent at any time	1086 K may withdraw your consent at any time	1094 K may also like:	1094 K might also like:	1094 K may also be interested in:	1094 K may also want to read:	1094 K may want to read:	1124 K can get	1133 K can reach	1133 K can email	1133 K can e-mail	1133 K can contact	1144 K can hear this story	1144 K can listen to this	1146 K can listen to	1152 K must be	1152 K can be part of	1198 K may have missed:	1205 K're reading	1205 K are reading	1206 K can also	1206 K can now	1206 K can	1231 K can get
your	27 K comment	27 K comments	1150 K opinion matters	1189 K weekly guide to	1189 K daily guide to	1189 K essential guide to	1242 K first
youtube	4207 K videosunu	4240 K'da
""", 'yu': """
yuk	2238 K unduh aplikasi	2254 K gabung
""", 'z': """
z	89 K prenumeratą	547 K našeho e-shopu:	3218 K naszego sklepu:	3813 K nášho e-shopu:
""", 'za': """
za	3711 K #	3711 K samo #
zachowaj	28 K
zagraj	3215 K teraz:
zahrajte	544 K si:	3811 K si:
zainstaluj	13 K	3181 K
zanim	3204 K dodasz komentarz	3204 K skomentujesz
zapis	3871 K je mnenje
zapisz	3186 K ten	3186 K artykuł	3186 K tekst
zapratite	12 K	3690 K
zapytaj	3174 K	3174 K nas
zaradi	3923 K naših bralcev
zaujal	505 K vás	3775 K vás
zawsze	3222 K zezwalaj na treści	3222 K pokazuj treści	3222 K zezwól na treści	3222 K wyświetlaj treści
""", 'zd': """
zde	549 K je vložený obsah	549 K je vložený příspěvek	549 K se nachází vložený obsah	549 K se nachází vložený příspěvek	549 K najdete vložený obsah	549 K najdete vložený příspěvek
zdroj	520 K:	3789 K:
zdroje	520 K:	3789 K:
""", 'ze': """
zeptejte	504 K se
zet	2954 K
zezwalaj	3222 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3774 K	3774 K článku
""", 'zi': """
zie	7 K je een	2885 K ook	2955 K je
zini	2794 K ko vairāk	2809 K stāstu	2809 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3161 K więcej z	3162 K też	3162 K też:	3162 K także	3162 K:	3162 K wideo	3162 K film	3162 K zdjęcia	3162 K galerię	3178 K nagranie	3178 K materiał
zobrazit	549 K vždy obsah	549 K obsah z	549 K obsah ze	549 K obsah od
zobrazovat	549 K vždy obsah	549 K obsah z	549 K obsah ze	549 K obsah od
""", 'zu': """
zugang	808 K zu allen
zugriff	808 K auf alle
zum	731 K newsletter	755 K thema:	755 K weiterlesen:	760 K autor	761 K autor	823 K kommentieren	844 K profil von
zur	760 K person	760 K autorin	761 K person	761 K autorin
"""}

CONTAINS = {'#': """
#	4584 共K页	4584 共K頁	4584 共K张	4584 共K張	4608 K/#篇	4608 K / # 篇	4608 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1693 K
aamukirjeen	1693 K
aangemeld	2917 succesvol K
aangepast	98 dit artikel is K	98 dit bericht is K
aanmelding	2960 bevestig je K
aanmerkingen	2897 op- of K
aastas	1555 K
""", 'ab': """
abbestellen	727 jederzeit K
abbestellt	831 jederzeit K
abbonamenti	2492 K
abbonamento	2349 hai già un K	2349 scegli il tuo K	2352 per chi ha un K	2492 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2349 K per	2349 K a soli	2352 per gli K	2352 solo per K	2384 K	2488 K a	2488 K:	2488 K ora	2488 K per	2488 puoi, K	2489 i nostri K	2492 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2349 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2366 devi K
abmelden	799 wieder K
abo	806 pur-K	859 das K	859 ein K
abonament	3139 masz już K	3516 K
abonare	3445 prin K ești
abonarea	3445 confirma K
abonat	50 ca K	3414 ești deja K
abone	80 K olun	80 K ol	4142 K olun ve	4258 K olun
aboneler	50 K	4187 K içindir	4187 yalnizca K	4187 sadece K	4262 K
abonelere	4162 K özel	4162 K özeldir	4162 K açik	4162 K açiktir
abonelerimiz	50 K	4259 K
abonelik	4262 K
abonements	2845 K
abonenci	3199 tylko K
abonenti	50 K var	2811 tikai K
abonentiem	2781 tikai K	2811 teksts ir K	2811 raksts ir K
abonents	2781 jau esi K
abonne	1925 je m'K
abonnee	50 als K	80 word K	2854 al K	2854 word K	2854 nog geen K	2856 als K	3004 word K
abonneer	80 K je	3004 K je
abonnees	50 K kunnen	50 onze K	2854 dit artikel is voor K	2856 alleen voor K	2946 K kunnen dit	2946 K kunnen het hele	3005 onze K	3008 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	595 kræver K	708 K	859 das K	859 ein K	904 K	1772 avec votre K	1929 K	2854 neem een K	2854 kiezen voor een K	2922 sluit een K af	2922 een K? log	2922 al een K	2946 nog geen K	2946 K dat bij je	2946 K af met	3004 kies een K	3008 K	3132 K
abonnementen	3008 K
abonnements	1929 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	595 bliv K	595 allerede K	596 som K	660 en K	704 bliv K	718 sie sind noch kein K	721 als K	723 bereits K	723 bereits K:in	3015 bli K	3015 allerede K	3016 som K	3083 en K	3128 bli K
abonnenten	50 K können	50 K dürfen	718 nur für K	718 exklusiv für K	833 lesen nur K	901 unseren K	904 K
abonnenter	50 K kan	595 kun for K	595 artiklen er for K	651 er for K	651 kun K	705 vores K	708 K	3015 kun for K	3015 denne saken er for K	3015 artikkelen er for K	3074 er for K	3074 bare K	3074 kun K	3129 våre K	3132 K
abonnentin	50 als K	721 als K	723 bereits K
abonnentinnen	50 K können	718 exklusiv für K	718 nur für K	718 K vorbehalten	901 unseren K
abonner	595 K for at	704 K på	1925 s'K	3015 K for å	3128 K på
abonnere	3060 ved å K
abonnez	80 K-vous	1772 K-vous pour	1772 K-vous à partir	1925 K-vous	1925 K vous
abonniere	80 K	900 K unseren	900 K hier
abonnieren	80 K sie	80 K sie uns	726 newsletter K	740 whatsapp-kanal K	740 K sie unseren kanal	770 podcast K	831 hier K	857 google K	857 google news K	900 jetzt K	900 K sie
abonniert	80 K uns	723 bereits K
about	1277 . tell us K	1277 ? tell us K	1277 ! tell us K
above	1217 links K
abrir	1347 K en la app	3277 K no app
abstimmen	787 jetzt K:
abyste	472 K mohli číst dál
""", 'ac': """
accede	1335 K a todo
accedi	24 K	2349 K per
accept	3421 K toate
acceptant	1798 en K les cookies
acceptar	403 K les galetes
accepteer	2876 K de cookies
accepter	1798 K les cookies
accepteren	2876 cookies te K	2876 cookies K
access	1047 unlock full K	1047 full K. no ads	1164 K to every story	1164 full K with no ads	1192 year of K	1192 months of K	1192 want full K	1192 K for half price
accionistas	1437 sin K	1437 ni K
accionistes	444 sense K	444 ni K
acconsento	2407 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1157 K with our privacy
according	1324 K to
accordo	43 d'K?
account	1047 create a free K to	1047 sign in to your K	1049 create an K to	1164 please create a free K	1321 create a free K	1322 hold power to K	2854 maak een gratis K	2922 K is gratis en zo	2946 een gratis K	3004 maak een gratis K
accurate	1171 K at time of
accused	1324 K
aceptado	1362 no has K las cookies
aceptaste	1362 no K las cookies
acionistas	3359 sem K	3359 nem K
aconseja	1488 K
aconsejaba	1488 K
aconselha	3408 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3408 K
actionnaire	1875 sans K	1875 ni K	1875 ni publicité ni K	1926 sans K
actionnaires	1875 sans K	1875 ni K
actualizada	98 esta noticia ha sido K
actualizado	98 este artículo ha sido K	98 este texto se ha K	98 este artículo se ha K
actualizat	98 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2258 K dosen
adblock	483 vypněte K	609 slå K fra	986 K	2299 K	3029 slå av K	3154 wyłącz K	3475 K	3970 stäng av K	4454 K
adblocker	745 K erkannt	745 K aktiv	745 nutzen einen K	745 verwenden einen K	745 trotz K	904 K	986 K	1080 disable your K	1080 you are using an K	1080 K detected	2874 K uit	3475 K
added	1324 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1222 put your K	1222 type your K	1222 add your K	1222 pop your K	1222 enter your K	1222 send us your email K
adgang	598 få K til	704 få fri K
admitiu	3408 K
admitted	1324 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3142 twój K e-mail	3182 K e-mail
adresa	77 lasă-ne K	3415 K de email nu va	3416 K ta de email	3416 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4145 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	799 gültige e-mail-K	799 sie ihre e-mail-K	799 du deine e-mail-K	799 e-mail-K ein	1782 votre K e-mail	1782 votre K email
adresu	3656 na vašu e-mail K	3684 e-mail K	3684 mejl K
ads	70 no K	70 without K	1322 we don't have K
advarede	707 K
advarer	707 K	3131 K
advarte	3131 K
advert	11 K
adverteix	466 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3005 zonder K
advertisement	11 K	1079 this K has not loaded
advertisements	11 K
advertiser	1179 supplied by an K	1179 provided by an K	1179 paid for by an K	1179 produced by an K	1179 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2952 dit is een K
advierte	1488 K
adviseert	3007 K
""", 'af': """
af	703 # K #	703 # ud K #
affermato	2491 ha K
affichage	1828 K de ce contenu
affichant	1828 en K ce contenu
afficher	1798 pour K ce contenu	1828 ne peut pas s'K
affichera	1772 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	519 K odkazy	645 K-links	744 K-links	948 K links	1079 contains K links	1196 K links	1196 K link	1216 as an K we	1216 as an K i	1216 as an K, we	1216 as an K, i	1216 as an amazon K	1216 our K partners	1697 K-linkkejä	2162 K linkeket	2952 K links	3065 K-lenker	3686 K linkove	3686 K linkovi	3788 K odkazy	3884 K povezave	4005 K-länkar
affiliatelenker	74 K	3065 K
affiliatelinks	37 K	74 K	645 K	838 K	2952 K
affiliates	1216 as K we	1216 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1832 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1928 K
affirment	1928 K
afhankelijk	2958 K van giften	2958 K van donaties
afiliacyjne	37 linki K	74 linki K	3188 linki K
afiliacyjnych	74 linków K	3188 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1397 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1397 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3441 linkuri K
afiliats	409 enllaços d'K
afiliere	74 linkuri de K
afirma	1488 K	3408 K
afirmar	466 va K
afirmou	3408 K
afleveringen	2941 alle K van
afmelde	600 K dig når
afmelden	2917 elk moment K	2917 elk moment weer K
afsnittet	635 hele K
aftrekbaar	2919 gift is K
""", 'ag': """
agences	1813 avec K	1814 avec K
agenturmaterial	762 mit K
aggiornamenti	2362 segui tutti gli K
aggiornato	98 articolo è stato K
aggiunto	2491 ha K
agora	3405 doe K
agree	43 K?
""", 'ah': """
ahora	1485 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	336 K	633 af K	633 med K	3052 med K	3052 av K	3993 med K	3993 av K	4419 K
aidez	1817 K-nous à	1925 K-nous
aiemmassa	98 jutun K
aiemmin	98 jutussa luki K
aiheesta	1696 lisää K täältä
aiutaci	2383 K	2488 K a
aiutarci	2383 K	2488 K a
aizliegta	2791 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1554 meie K	1554 sõltumatu K	1554 K maksab	1554 hea K
ajakirjandust	1516 toeta sõltumatut K
ajakirjanik	1506 K
ajakirjanikele	39 meie K
ajakirjanikud	1554 meie K
ajoute	1928 K
ajoutez	1925 K-nous
ajuda	463 K'ns
ajude	3306 K-nos	3405 K-nos
ajutorul	3446 K tău putem	3512 avem nevoie de K tău
""", 'ak': """
akci	506 naši K
akciu	3776 našu K
akismet	21 K to reduce spam
akkoord	2917 ga je K met onze	2917 gaat u K met onze
aktardi	4261 K
aktivieren	745 javascript K
aktualisiert	98 text wurde K	98 artikel wurde K
aktualizovali	98 článek jsme K	98 článok sme K
aktualne	3219 kursy są K	3219 kursy K
akzeptiere	726 mit der anmeldung K
akzeptieren	726 mit der anmeldung K	747 cookies K
""", 'al': """
alamat	2236 K email
aldus	3007 K
alerta	3408 K
alertas	14 las K	1350 recibe K	1350 activa las K	3280 receba K
alertes	1787 recevez les K	1787 K info
alertou	3408 K
alerts	14 K	1065 get K as
algemene	2917 ga je akkoord met de K
alin	4184 K
alive	1322 local news K
alkaen	1695 K #
alles	718 lesen sie K	2946 lees K met
allow	1081 K ads on
almaktadir	98 ayrintilar yer K
aloud	1112 is read K by
alterados	98 nomes foram K
""", 'am': """
amendat	3515 a K
amended	98 was K on	98 was K to	98 has been K
amennyit	90 adj, K tudsz
ammesso	2491 ha K
amos	1437 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2489 siamo K su
andare	2341 prima di K via
android	733 für K und ios	1061 our K app	1839 sur ios et K	2863 app voor K
anfrage	98 auf K	98 ließ eine K
angebot	806 ihr K	806 dein K	900 hier gibt es das K
angebote	799 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	853 ihre spende K	853 deine spende K	853 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	747 inhalte K werden
anggota	2335 jadilah K
ankete	3780 našej K	3780 v K
anketi	35 našoj K	3680 našoj K	3680 u K	3879 naši K	3879 v K
anketimize	35 K
anketimizi	4171 okur K	4171 K
anketo	3879 kratko K	3879 našo K
anketu	35 našu K	3680 kratku K	3680 našu K
ankety	510 naší K	3780 našej K
ankiecie	35 naszej K	3179 naszej K	3179 w K
anlatin	38 bize K	67 bize K	4184 K
anlatti	4261 K
anmelden	24 K	709 jetzt K	787 jetzt K:	900 hier K
anmelder	630 er K	690 er K på	3049 er K	3113 er K i
anmeldung	726 mit meiner K	726 mit ihrer K	726 mit der K stimmen	726 mit der K stimme	726 mit der K willige	726 mit der K willigen	726 mit der K erklären sie	772 K	826 hier geht es zur K
annetus	1516 tee K	1557 K
anno	2490 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	645 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	705 uden K
annonsblockerare	3970 stäng av K
annonseblokkering	3029 slå av K
annonselenker	37 K	74 K	3065 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3129 uten K	4069 utan K
announced	1324 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2491 ha K
ano	3407 por K
anoi	1756 K
anoniem	2897 K tippen	2934 ons K
anonim	4165 bize K
anonym	820 K an uns
anonymity	98 on condition of K
anonymous	1183 K
anonymously	1183 K
anot	2778 K
anregungen	793 fragen oder K	793 fragen und K
ansehen	791 hier K	791 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1088 K our poll
anterior	98 versión K de este	98 versión K de esta	98 versão K desta	98 versão K deste	98 versão K do texto
antes	1327 K de irte	3263 K de sair
anuncio	1397 después del K	1397 tras el K
anuncios	70 sin K
anunciou	3408 K
anuncis	70 sense K
anvender	609 vi K cookies
anyone	1256 if you know K
anytime	1052 cancel K	1323 cancel K
anzeige	11 der K	11 dieser K	744 nach der K weiter	816 dies ist eine K
anzeigen	70 ohne K	70 keine K	747 mit einem klick K lassen
anzusehen	781 um das video K
""", 'ap': """
apelowali	3260 K
apeluje	3260 K
apgalvo	2844 K
aplicativo	84 no nosso K	3277 baixe o K	3277 baixe nosso K	3406 nosso K
aplikace	585 naše K
aplikaci	84 v naší K	479 stáhněte si naši K	480 stáhněte si K	513 mobilní K	513 naší K	513 naší mobilní K	584 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3749 preuzmite K i
aplikacja	3258 nasza K
aplikacji	84 w naszej K	3144 w naszej K	3144 otwórz w K	3202 naszej K
aplikasi	2237 K kami	2239 unduh K	2239 download K	2335 instal K	2335 unduh K kami	2335 unduh K gratis	2335 segera unduh K	2335 yuk unduh K	2336 K kami
apoiador	3266 torne-se K	3306 seja nosso K	3405 torne-se K	3405 seja nosso K	3405 seja K
apoiam	3329 nos K todos os meses
apoie	3306 K
apoio	3262 seu K	3266 seu K é	3306 seu K
aportaciones	1408 gracias a las K
aporte	90 K lo que pueda	1382 tu K	1485 tu K
apoyan	1408 que nos K cada mes
apoyo	1326 su K	1326 tu K	1330 con tu K	1330 tu K es	1382 tu K
app	84 i vår K	84 med vår K	733 als K	796 mit der K	796 in der K	797 -K	829 mit der K der	1061 get our K	1061 in our K	1061 use our K	1061 our new K	1061 our ios K	1064 get the K	1195 have our K	1195 our K has	1195 with our K	1195 via our K	1195 on our K	1220 with our K you	1220 with our K, you	1220 in our K you	1220 on our K you	1321 our K	2863 in de K	2914 -K	3022 i vår K	3129 vår K	3962 i vår K	4069 vår K	4399 tải K	4504 在K中
appareil	1772 un seul K à la fois	1845 en cours sur un autre K
appeared	1106 first K on	1173 K in print
appen	84 i K vår	602 hent K	602 åbn i K	3022 last ned K	3022 hent K	3022 åpne i K	3962 öppna i K	3963 ladda ner K	3963 ladda ned K	3963 hämta K	4068 ladda ner K och
appje	38 stuur een K	67 stuur een K	2896 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1784 téléchargez l'K	1784 notre K	1785 dans l'K	1785 avec l'K	1785 sur l'K	1785 télécharger l'K	1926 notre K
applications	1784 nos K mobiles
appot	2157 az K
approached	98 K for comment
apps	1195 our K
apunta	463 K't
""", 'aq': """
aqui	3263 já que você está K	3263 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3129 vårt K
arbeit	901 unsere K
arbeitet	767 K als
arbejde	705 vores K
arbejdet	690 har K på
arbetar	3993 K med ai
arbetat	4053 har K på
arbete	4069 vårt K
argue	43 K back
argued	1324 K
arrivato	2341 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	98 K a été mis à jour	464 aquest K	464 l'K sencer	1047 to unlock this K	1047 members-only K	1055 you've read your last free K	1055 you have read your last free K	1055 this is your last free K	1055 reached your K limit	1070 share this K on	1079 links in this K may	1166 save this K	1176 this K	1176 the full K	1177 this K	1178 this K	1217 links in this K	1320 # K this month	1322 this K	1760 vous avez aimé cet K	1760 cet K vous a plu	1772 pour accéder à l'K	1772 cet K est offert	1772 cet K vous a été offert	1772 pour lire cet K	1772 offrir cet K	1772 offrez cet K	1778 de cet K à lire	1812 cet K est paru dans	1812 cet K a été publié	1836 réagir à cet K en	1850 cet K a d'abord été publié	1852 offrez cet K	1852 offrir cet K	1924 K sur #	1924 K lu sur #	1926 cet K
articles	15 free K	58 nouveaux K par e-mail	1036 you've read # K	1047 access to all our K	1047 gift K to give	1055 free K left	1055 K left this month	1055 you've used all your free K	1055 # of # free K	1055 K left to read	1164 to read more K	1164 for three more free K	1164 more free K	1166 K to give	1166 K to gift	1166 K to share	1166 gift # K	1320 # K this month	1320 # K this week	1772 tous nos K	1778 il vous reste # K	1842 nos K sont en accès libre	1852 K à offrir	1924 K sur #	1924 K lus sur #	1926 nos K
articol	3513 acest K
articolele	3513 K noastre
articolelor	3429 preluarea K
articoli	58 nuovi K via mail	2349 tutti gli K senza limiti	2354 ti restano # K	2487 K su #
articolo	20 leggere questo K	20 leggere l'K	2341 ti è piaciuto questo K	2349 per leggere l'K	2349 regala questo K	2487 K su #	2489 questo K
articolul	20 K complet	20 K integral	3450 pentru a citi K	3450 să citești tot K	3513 ți-a plăcut K	3513 tot K
artigo	20 ler este K	20 ler o K	3263 gostou deste K	3333 para ler este K	3406 este K
artigos	3305 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	98 in dit K is de	98 versi awal K	643 denne K for #	660 denne K	660 en K	705 denne K	710 dir gefällt dieser K	718 lesen sie diesen K mit	718 um diesen K zu lesen	718 dieser K ist nur für	718 zugriff auf alle K	718 alle K lesen	718 ganzen K lesen	724 freie K übrig	724 K frei	724 ihr letzter freier K	768 K wurde	773 unsere K öfter	802 K etwas wert ist	806 alle freien K	812 weitere K finden sie	817 rechte am K	817 K steht unter einer	827 den ganzen K	827 diesen K	832 gäbe es diesen K nicht	836 alle K zum	836 lesen sie in diesem K	841 K ist zuerst	841 K ist zuvor	843 K gratis	858 K wurde zuerst	901 dieser K	901 diesen K	901 diesem K	2271 untuk membaca K ini	2336 K ini	2854 om dit K te lezen	2854 dit K is alleen	2854 geef dit K	2854 lees dit K met	2854 gratis K deze week	2880 fout in dit K	2897 mening over dit K	2922 een premium K	2939 dit K	2953 niets uit dit K	2953 K mag zonder	3005 dit K	4013 gratis K kvar	4022 en K	4023 låst K	4023 upplåst K
artikelen	15 gratis K	2854 toegang tot alle K	2922 aantal K bereikt	2922 aantal gratis K	2946 gratis K gelezen	2949 alle K over
artikeln	718 zugang zu allen K	806 zugang zu allen K	843 freien K	3949 gillade du K	3955 läs hela K med	3955 lås upp K	3996 fel i K	4022 den här K	4022 K	4023 K är upplåst	4023 K är öppen	4023 den här K är låst	4023 K är låst	4069 den här K
artikels	841 nutzung dieses K
artikkel	1523 tasuta K	1554 see K
artikkelen	98 K er oppdatert	3055 feil i K	3083 denne K	3083 K	3129 denne K
artikkeli	20 koko K	1655 tämä K on vain	1703 ilmainen K jäljellä	1754 tämä K
artikkelia	1699 maksutonta K	1699 ilmaista K	1752 K #:stä	1752 K #:sta	1752 K #stä	1752 #/# K	1752 # / # K
artikkelin	1709 tämän K
artikkelista	1752 #/# K
artikkelit	15 ilmaiset K	1699 ilmaiset K
artiklar	15 fria K	3955 fria K	4013 gratis K kvar	4019 inga gratis K	4019 inga fria K	4069 alla K
artiklen	98 K er rettet	589 kunne du lide K	660 K	705 K her
artikler	15 gratis K	595 gratis K	651 gratis K tilbage	657 ingen gratis K	705 alle K
artikli	1526 selle K
artiklid	1519 tasuta K
artiklit	1519 tasuta K	1526 seda K	1554 kogu K
arvioi	1756 K
""", 'as': """
asegura	1488 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1324 K
asks	1324 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3271 já é K	3405 torne-se K	3405 seja K
assinantes	50 K podem	50 os K podem	3271 só para K	3271 somente para K	3333 exclusivo para K	3333 exclusiva para K	3333 exclusivos para K	3406 nossos K	3409 K
assinatura	3409 K
assinaturas	3409 K
assine	80 K	3262 K a	3262 K o	3270 K por	3270 K e tenha	3271 K para	3405 K já	3405 K agora	3405 K e	3405 K aqui	3405 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1178 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1079 as an amazon K	1104 is an K
assure	1928 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2805 K mūs	2841 K mūs
atbalstiet	2841 K mūs
atbalsts	2805 tavs K palīdz	2841 tavs K	2841 jūsu K
attention	98 K, spoilers
attgjevast	45 K
atualizada	98 reportagem foi K	98 matéria foi K	98 notícia foi K
atualizado	98 texto foi K	98 artigo foi K
atzina	2844 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	768 K
audioverze	2 K
audioverzi	509 K
audioverzii	3779 K
aufgefallen	750 fehler K
ausblenden	747 und wieder K
auszugsweise	762 nachdruck, auch K
auteur	1815 est l'K	2898 is K van	2901 mening van de K
auteursrecht	2929 rust K
author	1101 email the K	1101 the K can be	1104 is the K of	1104 is an K
automated	2 read by an K	1112 is read by an K	1112 narrated by an K
automatisch	2 K vorgelesen	721 endet K	791 K vorgelesen	817 K von dpa	817 K von der	825 der text wurde K	825 dieser text wurde K
automatisk	3052 K oversatt
autor	400 és K de	767 ist K	1379 es K de	3307 é K de
autora	400 és K de	1379 es K de	3171 napisz do K	3307 é K de
autorce	500 napište K
autore	2385 è K di
autorem	3171 kontakt z K
autoren	780 meinung der K
autorin	767 ist K	767 ist freie K	780 meinung der K
autorise	1845 n'K pas la lecture
autorke	3769 napíšte K
autorki	3171 napisz do K
autorovi	500 napište K	3769 napíšte K
autorskim	3189 chroniony prawem K	3189 chronione prawem K
autoru	3670 javite se K	3670 pišite K
autrice	1815 est l'K	2385 è K di
""", 'av': """
av	3127 # K #	4067 # K #
available	1061 our app is K	1062 K on the app store	1062 K on google play	1195 app is K	1212 tickets are K here
avbryt	21 K svar
avec	1813 K afp	1814 K afp
averci	2488 grazie per K letto
avertit	1928 K
avertizat	3515 a K
avise	3405 K-nos
avsluta	4070 K när du vill
avsnittet	3995 hela K	3995 ladda ner K
avtorici	3869 pišite K
avtorju	3869 pišite K
avverte	2491 K
""", 'ay': """
ayda	4183 K # tl	4183 K # tl'den	4260 K
aydinlatma	4153 K metni
ayirtin	4184 K
aylik	4260 K
ayudanos	1485 K
""", 'az': """
azionisti	2441 senza K	2441 né K
""", 'ba': """
ba	3131 K
bad	707 K	4071 K
bagikan	25 K	49 K
baixa	392 donar-te de K
baixe	3262 K o	3277 K o app
bajate	1485 K la app
bancs	415 no depèn de K
banner	904 cookie-K	1325 cookie K
banners	1325 cookie K
bantu	2335 K kami
bastano	2488 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	817 redaktion nicht K
beboette	3007 K
become	51 K one of them	1118 K a	1321 K one of them
becoming	1117 K a member	1234 consider K a	1321 consider K	1321 K a member
bedankt	3004 K voor het lezen
beelden	98 bevat K	2897 heb je K	2897 heeft u K
befindet	747 an dieser stelle K sich
before	1036 K you go	1036 K you move on
begging	1325 K
begs	1324 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	709 mit einem K	802 jeder K hilft uns	817 K steht unter einer	832 mit einem kleinen K	841 K ist zuerst	853 mit ihrem K können wir	853 mit deinem K können wir	853 ihrem K helfen	858 K wurde zuerst	901 dieser K	901 diesen K
bejelentette	2227 K
bekijk	2907 nieuwe baan? K
beklagade	4071 K
beklagede	707 K
beklaget	3131 K
belangrijkste	2917 elke dag het K
believe	1258 if you K we	1322 people who K in
belirtti	4261 K
below	1188 sign up K	1188 enter your email K	1217 links K
beluisteren	2941 dit artikel ook K	2941 hier K
benachrichtigungen	14 K	735 K aktivieren	736 push-K
benadrukt	3007 K
bent	2847 nu je hier toch K
bepaalde	3007 K
berasal	2259 konten ini K dari
berdonasi	2335 mari K	2335 silakan K	2335 ayo K	2335 anda K
bereits	718 sie haben K ein abo	806 K ein konto
bergabung	2335 mari K	2335 K dengan kami	2335 ayo K
bergabunglah	51 K	2335 K
bergantung	2269 K pada dukungan anda
bericht	98 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	901 wir K
berichterstattung	901 unsere K
berichtet	767 K für	767 K über
berichtete	903 K
berichtigung	98 K:
berite	3898 K nas
berkomentar	6 untuk K	98 menolak K
berlangganan	2232 sudah K	2235 K newsletter	2268 terima kasih telah K	2268 berhasil K	2335 K sekarang	2335 silakan K
bersama	51 ikutlah K	2335 gabung K
bescheid	820 sagen sie uns K	820 sag uns K
beschloss	903 K
beschreibungen	98 enthält K
beschrijvingen	98 bevat K
besedah	3947 po K
besked	638 push-K
beskeder	638 push-K
beskrivelser	98 inneholder K	98 indeholder K
beskrivningar	98 innehåller K
besloot	3007 K
beslutade	4071 K
besluttede	707 K
besluttet	3131 K
besoin	1760 nous avons K de vous	1925 nous avons K de vous	1925 a K de vous	1925 avons K de votre
besplatan	3698 poslednji K tekst
besplatna	3685 K članka
besplatne	3685 K članke
besplatni	3677 naš K webinar	3677 naš K vebinar	3698 poslednji K članak	3698 zadnji K članak
besplatnih	3685 K članaka
beste	2917 elke week het K van
bestellen	709 jetzt K	786 im shop K	787 shop K	787 store K	860 jetzt K im	900 K sie hier	900 K sie unseren
bestellung	772 K
besten	901 die K texte
betaald	2952 artikel is K	2952 content is K
betaalmuur	2919 geen K	3008 K
betalande	4022 K läsare
betalende	651 kun for K	660 K læsere	3083 K lesere
betalingsmur	708 K	3132 K
beteiligt	816 redaktion ist nicht K
betonte	903 K
betroffenen	98 namen der K
betrokken	2926 redactie is niet K
bevestigen	2917 aanmelding te K
bevorzugen	773 google K
bevorzugte	773 K quelle
bevorzugten	773 K quelle
bevorzugter	773 K quelle
bewerben	787 jetzt K:
bewust	83 speel K
bezahlschranke	803 K	904 K
bezmaksas	2807 K rakstus	2807 K raksti	2807 K kontu	2811 K raksts
""", 'bi': """
bidrag	593 dit K	593 giv et K	704 giv et K	704 dit K gør	704 dit K er	704 dit K til vores	708 K	3013 ditt K	3062 gi et K	3128 ditt K gjør	3128 ditt K er	4002 ge ett K	4002 ditt K gör	4068 ge ett K	4068 swisha ett K
bidraget	3062 K ditt
bijdrage	2850 jouw K	2893 kleine K	2952 K is betaald	2958 dankzij jouw K	3006 kleine K
bijgewerkt	98 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	850 uns ihre K
bildirdi	4261 K
bildirimlere	14 K	4146 K izin ver
bildirimleri	14 K	4147 K aç
bildirin	38 bize K	67 bize K
biletlerini	4171 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1322 K owner
bilten	78 na K	3665 K
binding	597 ingen K	706 ingen K
bindingstid	3017 ingen K	3130 ingen K
bindningstid	3957 ingen K	4070 ingen K
binnenland	2937 is redacteur K
bisogno	2341 abbiamo K di te	2488 abbiamo K di te	2488 abbiamo K del tuo	2488 abbiamo K anche di te	2488 abbiamo K di voi
bitte	710 haben wir eine K	710 eine K an sie	710 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2227 K
""", 'bl': """
bli	3128 K med i	3128 K en del av	4068 K en del av
blijkt	3007 K uit
blijven	2919 om dit te K doen
bliv	51 K en af dem	704 K en del af
blocker	986 ad K	1080 disable your ad K	1080 disable ad K	1080 turn off your ad K	1080 using an ad K	2299 ad K	3475 ad K
blocking	1080 K our ads	1081 K ads
bloqueador	1360 K de anuncios	1489 K de anuncios	3287 K de anúncios
bloquejador	439 K d'anuncis	439 K de publicitat
bloquejadors	439 K d'anuncis
bluesky	16 K	1074 follow him on K	1074 follow her on K	1074 follow them on K
""", 'bo': """
board	1142 our jobs K	1142 our job K
bogatych	3191 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1199 K this story	1199 K this page
bookshop	1184 our K	1244 in our K	1244 from our K
boutique	1854 dans notre K	1854 sur notre K
""", 'br': """
bralcem	3906 K
bralcev	18 po zaslugi K	43 pisma K	3887 s podporo K	3887 s pomočjo K	3906 K	3945 naših K	3945 po zaslugi K	3945 s podporo K	3945 podpori K
bralci	3906 K	3945 naši K
branja	0 čas K
brauchen	802 K noch #	900 wir K ihre hilfe	900 wir K deine hilfe	900 K wir sie	900 K wir dich	900 K wir eure
braucht	802 K ihre hilfe	802 K deine hilfe
breaking	1065 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3887 K vas
brief	2897 K naar
briefing	1116 our morning K	1116 our K	1116 daily K	1157 K in your inbox
briefkasten	775 anonymen K	775 anonymer K
brieven	2897 K naar
bring	1220 our apps K you
brings	1220 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1080 your K is out of date	1080 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3052 K ki	3052 K ai
""", 'bu': """
budite	3684 K u toku
buitenlandcorrespondent	2959 is K
buitenlandredacteur	2898 is K	2990 is K
bulabilirsiniz	4184 K
bulan	2337 per K
buletin	78 K kami	2235 K kami	2268 K harian kami	2336 K kami	2339 K
bulunabilirsiniz	4258 katkida K
bulundu	4261 çağrida K
bulunun	4258 katkida K
buradan	4179 K bağiş yapin
bureau	1128 K chief
button	781 klick auf den K	1257 clap K
buttons	1166 the share K	1166 the K below
buycoffee	3191 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3262 K-se	3271 K-se para
cadeau	2855 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1382 K
callan	1486 lo que otros K
cambiado	98 nombres se han K
cambiados	98 nombres han sido K
cambiati	98 nomi sono stati K
campagne	1842 K de dons	1925 boucler notre K
campaign	1322 our spring K	1322 our K
can	1321 pay what you K
canal	1355 únete al K	1485 únete al K	3283 siga nosso K	3283 siga o K	3405 entre no K	3406 nosso K
canale	2389 al K	2489 il nostro K
canali	2363 sui nostri K
canalul	3513 K nostru
cancel	21 K reply	1052 K at any time	1323 K any time	1323 K at any time
cancele	3270 K quando quiser	3407 K quando quiser
cancellarti	2356 puoi K
cap	400 és K de
caporedattore	2385 è K
caporedattrice	2385 è K
carte	9 cette K
casella	79 nella tua K	2357 nella tua K
""", 'ce': """
cebinize	4176 K gelsin
cele	3511 # din K #
celoten	20 K članek	3855 K članek je	3883 K članek
celotnega	3855 za ogled K	3855 za branje K	3883 K članka
cenite	3903 K naše delo	3903 K naš trud
cerea	3515 K
cereau	3515 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3515 a K	3515 au K
""", 'ch': """
changed	98 names have been K	98 name has been K	98 names were K
channel	1322 our K	2241 ikuti K	2241 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1781 par e-mail K	1781 par mail K
chargement	1828 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	825 unseren K	825 unserem K
chcete	584 K číst dál	3756 K čítať ďalej
check	1147 K back for more	1147 K back soon
chef	1815 est K de	2937 is K van de	2990 is K
cheffe	1815 est K de
chefredakteur	852 ist K
chefredakteurin	852 ist K
chefreporter	852 ist K
chefreporterin	852 ist K
chegou	3263 se você K até aqui
chercheur	1815 est K
chercheuse	1815 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4486 hãy K sẻ	4489 K sẻ
chiede	2491 K
chiederti	2341 un piccolo favore da K
chief	1104 is K
chiesto	98 abbiamo K	2491 ha K
chip	1117 K in	1118 K in	1321 K in now	1321 K in and
chipping	1321 consider K in
choices	1187 cookie K	1187 your K
choisissez	1772 K votre offre
choose	1034 K a plan	1049 K a plan
choquer	98 peuvent K
chosen	1171 K by our
chronione	3189 K są prawem
chroniqueur	1884 est K
chroniqueuse	1884 est K
""", 'ci': """
cijelog	3652 za čitanje K
cikk	2225 ez a K
cikkeink	2225 K
cikket	2181 ezt a K	2181 a K
cinste	54 fă-mi K cu o cafea
cipta	2253 hak K
citarea	3454 cu K sursei
citera	3982 K oss gärna	3982 K gärna men ange
citire	0 timp de K	0 timp K
citit	3446 dacă ai K până aici
cititorii	36 K noștri	3513 K noștri
cititorilor	18 datorită K	43 scrisorile K	3446 datorită K
civil	1194 keep it K
""", 'cl': """
claimed	1324 K
clap	1257 K for this	1257 K for it	1257 give it a K	1257 K up to
claps	1257 K for this	1257 give it some K	1257 # K
clarification	98 K:
clarifications	1151 corrections and K
clarity	98 edited for K	98 length and K
clicking	1135 by K play
client	1774 déjà K
clips	40 your K
""", 'co': """
code	2389 qr K
codziennie	17 K rano	3142 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1117 buy me a K	1117 buy us a K	1321 buy us a K	1323 cup of K
colabora	1379 K con
collabora	2385 K con
coloque	77 K seu e-mail
columnist	1104 is a K	1128 K	2898 is K	2959 is schrijver en K	2959 is K en	2990 is K
columnista	1446 es K
colunista	3307 é K
com	3557 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	98 não quis K	1365 quieres K	1366 para K	3293 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3513 spune-mi în K	3513 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1365 déjanos tu K
comentarios	85 en los K	98 declinó hacer K	1365 no admite K	1366 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	98 nu a dorit să K
comentou	3408 K
comision	3441 primi un K
comment	6 to K	6 to leave a K	6 to post a K	98 request for K	98 asked for K	98 could not be reached for K	1088 log in to K	1088 sign in to K	1088 be the first to K	1088 leave a K below	1088 leave your K	1088 our K policy	1089 post a K	1194 posting a K	1194 members can K	1211 to K you must	1211 to K, you must	1273 post your K
commentaar	98 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1836 votre K sera publié
commentaires	85 en K	85 dans les K	1801 charte des K	1801 espace K	1802 dans les K
commentare	6 per K	2371 vuoi K	2372 per K
commentator	2959 is politiek K
commenter	1802 pour K	1836 peuvent K	1836 pour pouvoir K
commenti	85 nei K	2371 i K saranno	2372 nei K
commenting	1088 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1088 in the K below	1088 let us know in the K	1088 K powered by	1088 K have been closed	1088 all K are subject to	1088 we welcome your K	1089 in the K section	1194 posting K	1211 closed the K	1211 turned off K	1211 turned off the K	1211 switched off K	1211 disabled K	1273 post your K	1321 let us know in the K
commercial	1171 our K team	1171 our K content	1832 réalisé par un partenaire K	1845 notre service K
commissie	2926 een K
commission	1079 we may receive a K	1079 K if you buy	1171 may earn a K	1171 may earn a small K	1171 may earn an affiliate K	1171 may receive a small K	1171 may receive K	1171 earn K from	1196 K
commissione	2398 ricevere una K
commissions	1196 K
committed	1151 K to accuracy
community	819 unserer K	901 unsere K	1088 abide by our K	1125 our K members	1125 leave our K	1125 like our K	1321 join our K of	1322 K-funded	2371 regole della K	2389 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3314 uma publicação K por
compartilhado	3314 um post K por
compartilhe	25 K	49 K com	67 K sua história	3405 K este
compartilo	49 K
compartir	1335 K tu cuenta, cambia	1485 si quieres K tu cuenta
compensated	1196 K
compensation	1171 receive K from
complain	1151 K about this article
complained	1324 K
complains	1324 K
complaints	1151 our K page
completa	1411 para leer la nota K	3270 para ler a matéria K
complete	1164 K digital access
completo	3270 para ler o artigo K
complimentary	15 K articles	1055 K articles	1055 K article this month	1055 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1925 créez un K	1925 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1408 K que sostiene
comunidade	3405 faça parte da K
comunique	3292 K um erro
comunitatea	3446 K care susține	3512 intră în K
concorda	43 K?
condannato	2491 ha K
condensed	98 K for clarity
condiciones	1363 términos y K
condividi	67 K la tua storia	2488 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	98 K suicida
conduite	1836 charte de bonne K
confidence	1126 in K
confidential	1126 K tip	1126 K tips
confirm	1057 check your email to K
confirmar	1407 bandeja de entrada para K	3328 caixa de entrada para K
confirmat	3515 a K
confirmation	1841 e-mail de K
connect	1074 K with us on
connectez	24 K-vous	1758 K-vous	1772 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2368 il K ai cookie
consent	1084 we need your K to load	1120 written K
consentimento	3314 K para carregar
consentiti	2371 non sono K commenti
consider	1034 K giving	1034 K making	1034 K joining	1034 K a gift	1041 if you liked this article, K	1118 please K	1118 K a	1118 K giving	1118 K joining	1234 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1057 K me with news and offers	1132 K her at	1132 K him at	1132 K them at	1321 K us at	2934 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	98 K for comment	1103 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	98 K details of	98 K graphic	98 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3405 K-nos
contenido	9 este K	9 K externo	1336 K premium	1362 K externo de	1362 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1084 to view this K, you	1084 to view this K please	1084 this K is hosted by a third party	1084 we use your sign-up to provide K	1085 third-party K	1164 access to all our K	1171 our K studio	1173 to reuse this K	1176 this K	2902 K te zien
contenu	9 ce K	1798 ce K n'a pas pu être	1798 K bloqué	1828 K est fourni par
contenus	1772 tous nos K	1926 nos K
contenuti	9 K esterni	2352 a tutti i K
contenuto	9 questo K	9 K esterno	2368 K esterno
contiene	98 K spoiler
contient	98 K des scènes	98 K des images
contingut	9 aquest K
continua	2411 K a leggere con	3450 pentru a K lectura
continuar	415 el teu suport per K	415 ajuda'ns a K	418 per K llegint	3333 para K lendo	3333 para K a ler	3333 K lendo
continuare	20 K a leggere	2411 per K a leggere	2411 per K la lettura	3450 pentru a citi în K	3450 citește în K cu
continue	1047 to K reading this article	1047 log in to K	1047 sign in to K	1047 register to K	1047 upgrade to K	1321 help us K	3320 K a ler abaixo	3333 K lendo com	3333 K a ler com
continuer	1845 pour K à lire
continuez	1832 publicité, K	1845 K votre lecture sur
continuing	1084 by K to use this website, you agree
contou	3408 K
contribua	90 K com o que puder	3306 K	3405 K com	3405 K a partir	3405 K para o nosso
contribuez	1925 K
contribuie	90 K cu cât poți
contribuisci	2340 K
contributed	1129 K reporting	1129 K to this report	1129 K to this story	1129 K to this article	1173 K to this report	1317 K reporting from	1317 K reporting to
contributing	1104 is a K	1321 by K to
contribution	1034 make a K	1117 make a K	1321 your K	1321 making a K	1925 votre K
contributo	2340 il tuo K	2344 con il tuo K	2408 piccolo K per noi
contributor	1104 is a K
conversation	1034 join the K	1088 join the K with	1089 to join the K	1194 in the K
convida	54 K'm a un cafè
cookie	1084 manage your K	1944 קובצי K	2153 K-kat	2368 usiamo i K	2368 questo sito usa i K	3154 pliki K	3551 файлы K	3551 файлов K	3561 файлы K	3591 файлы K	3591 файлов K	3772 súbory K	4289 файли K	4289 файлів K	4301 файли K	4331 файли K	4331 файлів K	4403 sử dụng K	4418 chấp nhận K
cookiekeuze	2938 K
cookies	9 third-party K	609 vi bruger K	610 bruger K til	632 K	824 nutzung von K	916 αποδοχή K	960 K	1084 we use K	1084 this site uses K	1084 this website uses K	1084 our site uses K	1084 uses K to	1084 accept all K	1084 accept K	1084 how to control K	1085 use of K	1135 social media K	1187 K	1362 usamos K	1362 este sitio utiliza K	1362 esta web utiliza K	1362 aceptar las K para	1362 que aceptes las K	1363 uso de K	1798 refusé les K	1799 utilise des K	1828 gérez vos K	1869 accepté les K	1929 bandeau K	2876 omdat je geen K	2878 gebruik van K	2902 social media-K	2938 K toe te staan	3029 vi bruker K	3051 K	3154 używamy K	3154 plików K	3289 usamos K	3289 este site utiliza K	3289 este site usa K	3290 uso de K	3984 K på	3992 K
cookievoorkeuren	2902 K
copy	1322 read our K
copyright	2929 rust K
corespondent	3432 este K
corporate	1322 K backing
correct	1171 K at time of
corrected	98 K:	98 was K on	98 has been K	98 this post has been K
correctie	98 K:
correction	98 K:	98 K #	1151 report a K	1151 request a K	1151 suggest a K
corrections	1151 our K	1151 K policy	1181 our K team	1322 our K
corregido	98 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1343 en tu K	1343 en su K	1343 a tu K
correspondant	1815 est K	1815 K à	1884 est le K
correspondante	1815 est K	1815 K à	1884 est la K
correspondent	1104 is a K	1128 K	2898 is K	2990 is K
correspondente	3307 é K	3368 é a K	3368 é o K
correspondents	1322 our K
corresponsal	400 és K	1379 es K	1446 es la K	1446 es el K
corretto	98 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	392 al teu K
correzione	98 K:
corrige	98 errata K
corrigido	98 texto foi K	98 artigo foi K
corrispondente	2385 è K	2450 è la K	2450 è il K
count	1275 you K on
courriel	1781 par K chaque	1781 dans votre boîte K
couvre	1815 K les
coverage	1147 read our full K	1147 see our full K	1199 more of our K	1199 all our K	1322 our K
covers	1104 K the
""", 'cr': """
created	1111 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	98 K text line
criticised	1324 K
criticized	1324 K
cronista	2450 è K	3368 é K
cronisti	39 nostri K
crowdfunding	1325 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1379 K los
cuenta	1335 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2937 is K
cuma	17 her K
cuota	1486 tu K
""", 'cy': """
cyfrowe	3211 kup wydanie K	3211 wydanie K
""", 'cz': """
czekamy	3157 K na wasze
czytaj	3257 K dalej za
czytania	0 czas K
czytasz	3211 K nas za darmo	3258 K nas
czytelnicy	36 nasi K	3208 K	3258 nasi K
czytelniczek	3191 dzięki wsparciu K
czytelniczki	3208 K
czytelnikom	18 dzięki K	3208 K	3258 dzięki K
""", 'da': """
daarna	2856 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	900 sind sie K	900 sei K
dacci	2488 K una mano
daftarkan	2268 K email anda
dagar	4003 # K för #
dage	643 # K for #	704 prøv # K
dagelijks	2859 ontvang K
dager	3063 # K for #
daily	1057 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3258 pisać K
danach	721 K # euro
dane	3790 #% z K	3790 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2919 K onze leden	2919 K mensen zoals jij	2919 K lezers zoals jij	2945 K onze lezers	2945 K lezers	2945 K giften	2958 K jouw steun	2958 K uw steun
dapatkan	2241 K update berita
dar	584 váš K	588 K	3852 K
darbu	2842 mūsu K
darmowe	3185 K konto
darmowy	3139 ostatni K	3200 ostatni K tekst
darmowych	3185 limit K
darowizna	3257 twoja K	3261 K
darowizny	3261 K
darstellungen	98 enthält K
darte	1345 K de baja
darujme	521 na K	585 na K	586 K
dary	588 K	3852 K
data	1104 is a K
datajournalist	2937 is K
dateci	2488 K una mano
datenjournalist	852 ist K
datenjournalistin	852 ist K
datenschutzbestimmungen	748 K
datenschutzhinweise	748 K
""", 'de': """
de	1484 # K #	3404 # K #
deaktiviere	745 K deinen adblocker
deaktivieren	745 K sie ihren adblocker	745 adblocker K	745 ad-blocker K
deaktiviert	745 javascript ist K
debat	631 send det til K
debate	1089 join the K
debattartikel	3991 din K	3991 skriva en K
debattartikeln	3991 svara på K
debatten	6 delta i K	613 deltag i K	637 deltage i K	637 deltag i K	637 tone i K	3056 delta i K
debattinnlegg	43 K	3050 K
decided	1324 K
decidiu	3408 K
decis	3515 a K
deciso	2491 ha K
declarat	3515 a K	3515 au K
declarou	3408 K
declinato	98 ha K
declined	98 K to comment
dedi	4261 K
dedicated	1322 our K team
dediler	4261 K
deductible	1117 tax-K gift	1117 tax-K donation	1318 tax K to the extent	1318 tax-K to the extent	1318 tax K to the fullest extent	1318 tax-K to the fullest extent	1318 tax K as allowed	1318 tax-K as allowed	1321 make a tax-K	1323 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2846 K dit
dei	2487 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3947 je K
dejala	3947 je K
dela	25 K den	49 K den	4068 K med en vän
delite	49 K ga	67 K z nami
delivered	1047 print edition K to	1048 K to your door	1057 K to your inbox	1057 K to your email	1057 get the latest news K	1225 K mondays	1225 K tuesdays	1225 K fridays	1225 K sundays
delivery	1237 home K of the	1237 home K
delo	3903 vam je všeč naše K	3945 naše K
dem	51 bli en av K
demanar	466 va K
demander	1760 une faveur à vous K	1760 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4261 K
denuncia	1488 K	2491 K	3408 K
departe	49 dă-l mai K	3512 citi mai K
depend	1275 you K on	1322 we K on
depende	1408 no K de bancos	3329 não K de bancos
dependemos	1408 K de nuestros lectores	3329 K dos nossos leitores
der	899 # K #	903 so K
derden	2876 inhoud van K
derdi	4261 K
derecho	29 se reserva el K
derlerdi	4261 K
des	1924 # K #
desactiva	1360 K adblock
desactivar	1360 K adblock
desacuerdo	43 en K
desative	3287 K o adblock
descarga	1347 K la app	1347 K nuestra app	1485 K nuestra	1485 K la app
descarrega	463 K't
descarregue	3277 K a app
descrieri	98 conține K
descripciones	98 contiene K
descriptions	98 contains K of	98 contient des K
descrizioni	98 contiene K
desk	39 our news K
deskripsi	98 memuat K
despre	3432 scrie K
desta	3405 faça parte K
destek	4179 K olun	4258 bize K	4258 K olun	4258 K ol	4258 K verin	4258 aylik K
det	707 hed K	3131 het K	3131 sto K
details	98 bevat K
detalii	98 conține K
detalles	98 contiene K
detected	1080 ad blocker K	1080 adblock K
determinou	3408 K
dettagli	98 contiene K
detto	2491 ha K
deutschen	841 von der K presse-agentur
devamini	4142 K okumak için	4258 haberin K okumak
devenez	80 K membre	80 K abonné	1925 K membre	1925 K mécène
device	1126 non-work K
""", 'di': """
di	2487 # K #
dianomi	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
dibagikan	2325 sebuah kiriman K oleh	2325 sebuah postingan K oleh
dicci	2488 K la tua
dice	1488 K	2491 K
diceva	2491 K
dich	900 trag K
dichiarato	2491 ha K
die	903 so K
diesem	901 K text
diesen	9 K tweet	49 leiten sie K	827 K text	832 gäbe es K text nicht	901 K text
dieser	901 K text
dieses	9 K video	781 um K video
different	43 got a K view
dig	589 vi har en bøn til K	4068 hör av K
digest	1116 weekly K	1116 our K
digipakett	1491 telli K
digital	806 K-abo für	833 ein K-abo	859 K-abo	1192 K pass
digitalabo	718 mit unserem K	806 K für	859 K
dijo	1488 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3511 # K #	3685 za # K	3685 od # K
dina	4067 # av K #
dinara	3751 K
dine	595 læst alle K	703 # af K #	3127 # av K #
dinleyebilirsiniz	4184 K	4246 spotify'dan K
dinleyin	2 haberi K	4184 K	4246 spotify'da K
dintre	3511 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	98 artikel ini telah K	98 artikel ini K	98 berita ini telah K
dipublikasikan	22 tidak akan K
dir	466 va K
direct	1057 K to your inbox	1792 suivez en K	3415 K în inbox
directement	1782 K dans votre
directly	1057 K in your inbox
directo	1355 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2366 K adblock
disagree	43 K?
disait	1928 K-il	1928 K-elle
disamarkan	98 nama K
disattiva	2366 K adblock	2366 K l'ad blocker
discord	819 unserem K
discorda	43 K?
discordu	499 K
discordzie	3170 K
discover	398 a google K	626 google K	773 google K	857 K folgen	930 google K	1122 google K	1384 en google K	2895 google K	3045 google K	3170 google K	3430 pe google K	3986 google K
discoverissa	1677 google K
discretion	98 viewer K
discussion	6 to join the K	1194 in the K	1194 join the K	1801 participez à la K
disdici	2349 K quando vuoi	2490 K quando vuoi
disfrutando	1411 sigue K de
disiscriverti	2356 K
diskuse	512 vstupte do K	512 zapojte se do K
diskusie	3781 zapojte sa do K	3781 vstúpte do K
diskutiere	750 K mit
diskutieren	750 K sie mit	750 K sie über	900 K sie mit
diskutovat	512 K mohou
dispatch	1116 a weekly K	1116 our K
disponibil	3413 K doar pentru abonați
disponibile	2359 K su app store
disponible	1348 K en google play	1784 K sur l'app store
dispositivo	1335 si continúas leyendo en este K	1336 en otro K	2411 in uso su un altro K	3333 em outro K	3333 noutro K
dispus	3515 a K
disse	2491 K	3408 K
distressing	98 some may find K
distribuie	25 K	49 K-l
dit	1928 a K	1928 K-il	1928 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1801 K-le nous en	1925 K-nous
diu	466 K
diventa	80 K socio	2488 K socio	2488 K parte
diyor	4261 K
diyordu	4261 K
diz	3408 K
dizia	3408 K
diziam	3408 K
""", 'do': """
do	1322 what we K
dobivajte	3705 K
dobivati	3699 želite K	3897 želite K
docente	2385 è K
dodaje	3260 K
dodal	587 K	3851 K
dodala	587 K	3752 K	3851 K
dodano	98 do tekstu K
dodao	3752 K
doel	2919 ons K: #
dogodek	3876 naš K
dohodnine	3887 K
dokumente	775 anonym K
dollar	1321 K you give	1323 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1929 K
dona	2340 K ora
donacija	3689 svaka K	3689 vaša K	3749 vaša K	3750 vaša K	3750 svaka K	3753 K	3948 K
donacije	3753 K	3948 K
donacijo	3946 z K
donacijom	3751 K
donaciones	1489 K
donacions	467 K
donasi	2269 K anda	2335 K anda	2339 K
donate	1034 K now	1034 K today	1118 K	1321 K what you can	1325 K
donateur	1925 devenez K	3004 word dan K
donateurs	1817 nos K	1926 nos K	2919 dankzij onze K	2945 dankzij K
donatie	2850 doe een K	2850 jouw K	2893 K	3004 jouw K	3004 uw K	3004 doe een K	3008 K
donaties	2945 dankzij K	3008 K
donating	1321 consider K
donation	1034 make a K	1041 consider making a K	1117 make a K	1160 K will be doubled	1160 K will be matched	1213 small K	1240 a K of £#	1240 a K of $#	1240 a K of €#	1241 a K of £#	1241 a K of $#	1241 a K of €#	1321 your K	1321 consider a K	1325 K
donations	1325 K
donativo	3306 o seu K
donatrices	1926 nos K
donazione	2344 fai una K	2383 una K	2488 la tua K	2488 fai una K	2492 K
donazioni	2492 K
donderdag	17 elke K
doneer	2846 K	2893 K
doneren	54 kopje koffie K
donio	521 na K	585 na K
donirajte	90 K koliko možete	3689 K	3749 K	3887 K	3944 K
donnerstag	17 jeden K
donnez	1802 K votre avis	1925 K-nous	1925 K-leur
donors	1239 K like you	1321 new K
donos	3359 sem K	3359 nem K
dons	1925 vos K	1929 K
doors	1322 our K open
dopisnica	3671 je K	3870 je K	3870 , K
dopisnik	3671 je K	3671 , K	3870 je K	3870 , K
doplnili	98 článek jsme K	98 text jsme K
dos	3404 # K #
dostupan	3652 ovaj sadržaj je K
doubled	1160 gift will be K	1238 will be K	1238 be K	1238 K until
dovoljenja	3862 kopiranje brez K	3901 brez K
download	602 K appen	602 K vores app	1061 K our app	1061 K on the app store	1064 K the app	1064 K the free app	1321 K our	2846 K de	2862 K de app	2862 K de gratis app
dozvole	3688 bez K
""", 'dr': """
draag	2945 K bij
draht	775 ihr K zur	775 K zu uns
drastyczne	98 zawiera K
dreptul	29 își rezervă K
drepturile	3428 toate K rezervate
drittanbietern	747 K nicht zugestimmt	781 inhalte von K
drittanbieters	781 dienst eines K
drittplattformen	747 K
drive	1322 fund K
drop	38 K us
""", 'du': """
dukung	2269 K kami lewat	2335 K kami
dukungan	2335 K anda
dung	9 nội K này	98 chứa nội K mô tả	4418 nội K này do
duyurdu	4261 K
""", 'dy': """
dyskusji	3180 kulturę K
dyskutuj	3180 K z nami
""", 'dz': """
dziennikarka	3172 - K	3172 , K
dziennikarstwo	3136 wesprzyj niezależne K	3258 nasze K	3258 niezależne K
dziennikarz	3172 - K	3172 , K
dziennikarze	3258 nasi K
dziennikarzem	39 naszym K	3172 jest K	3242 jest K
dziennikarzy	3176 szukamy K
""", 'ec': """
economia	400 és cap d'K	3368 cobre K
economieredacteur	2898 is K
economieverslaggever	2959 is K
""", 'ed': """
edasi	49 saada K
edited	1173 this story has not been K	1173 has not been K by
editing	98 due to an K error	98 because of an K error
edition	1142 our special K	1173 in our print K
editor	98 K's note	98 nota del K	98 nota do K	501 , K	1091 letter to the K	1104 is a senior K	1104 is an K	1104 is the K	1104 is the deputy K	1128 K	1181 to the K	1321 write a letter to the K	2258 adalah K	3307 é K de	3368 é K do	3770 , K
editora	3307 é K de	3368 é K do
editori	2441 senza K	2441 né K
editorialista	2450 è K
editorka	501 , K	3770 , K
editors	98 K' note	1181 to our K	1322 we, the K	1322 our K
ediyor	4261 itiraf K
""", 'ee': """
eelisallikaks	1503 K
eelistatud	1503 K allikaks
eens	43 mee K?
eerdere	98 K versie van dit	98 K versie stond
eerste	3006 K maand
""", 'ef': """
eftertryck	3982 K förbjudet
""", 'eg': """
egentligen	98 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1756 K
""", 'ei': """
eiere	3062 ingen rike K
eigener	710 in K sache	901 in K sache
eilmeldungen	14 K	735 K aufs	798 K
eindredacteur	2898 is K
einem	721 mit K abo
einen	775 K tipp für uns
einer	817 text steht unter K
eingebettete	9 K beitrag	781 K inhalte
eingebetteten	781 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	848 unter K von ki
einstellungen	824 cookie-K
eintragen	900 K genügt
einverstanden	43 K?	726 ich bin damit K, dass
einwilligung	728 K können sie jederzeit widerrufen	728 K kann jederzeit widerrufen	728 K jederzeit widerrufen	747 K jederzeit
""", 'ek': """
ekibimiz	4259 K
ekibimize	4171 K katilin
ekipi	3876 naši K
ekipo	3876 našo K
ekledi	4261 K
ekleyin	4184 K
ekliyor	4261 K
ekonomireporter	3990 är K
eksternal	2259 konten K	2259 situs K
eksterni	3673 K sadržaj
eksternt	610 K indhold	632 K indhold	3030 K innhold	3051 K innhold
""", 'el': """
elektronski	3856 svoj K naslov	3882 svoj K naslov
elfogadom	2139 K a
elige	1335 K tu plan	1485 K tu plan
elismerte	2227 K
elke	17 K dag
ellas	51 únete a K
elle	1928 dit-K
ellos	51 únete a K
elmondta	2227 K
elrendelte	2227 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	514 svůj K	911 το K σας	911 στο K σας	944 το K σας	1057 enter your K	1057 we'll K you	1057 we will K you	1070 click to K	1070 share via K	1088 save my name, K	1116 our daily K	1116 our free K	1132 K her at	1132 K him at	1209 by K	1209 to your K	1222 put your K	1222 type your K	1222 type in your K	1222 leave your K	1222 leave us your K	1222 add your K	1222 drop your K	1222 pop your K	1222 give us your K	1222 fill in your K	1223 sent to your K	1223 by K to you	1224 by K	1228 join our K list	1228 join the K list	1264 reply to this K	1321 K us at	1343 en tu K	2235 ke K anda	2268 di K anda	2357 la tua K	2357 nella tua K	3182 adres K	3182 swój K	3275 no seu K	3445 pe K	3529 ваш K	3684 svoj K	3684 svoju K	3783 svoj K	4272 ваш K	4394 K của bạn	4394 nhận tin qua K	4395 địa chỉ K	4425 điền K để nhận	4425 K để nhận bản tin	4425 tin nóng qua K	4426 mỗi sáng qua K	4426 qua K mỗi	4486 nhập K của bạn
emailed	1223 K to you
emailing	1101 get in touch by K
emailul	77 lasă-ne K	3415 introdu K	3416 pe K tău
embed	9 this K	1135 to view this K
embedded	9 K content	9 K post
embora	3263 antes de ir K
empresas	1486 sin grandes K
emretti	4261 K
""", 'en': """
enable	1080 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1776 sans K	1927 sans K
engagent	30 n'K que
engelleyici	4153 reklam K
engelleyicinizi	4152 reklam K
enig	43 K?
enjoyed	1036 we hope you K this
enligt	4071 K
enquete	35 nossa K
ensisijaiseksi	1677 K lähteeksi	1677 K lähteeksesi
enter	820 strg+K	1222 K your e-mail	1885 ctrl+K	3541 ctrl+K	4282 ctrl+K
entering	1057 by K your email
enthalten	806 im abo K
entlang	900 hier K
entrada	79 na sua caixa de K	1342 en tu bandeja de K	3275 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2489 K fine mese
entschied	903 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1841 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3054 hele K
epizodo	3878 K
epizodu	508 K	3679 K
""", 'eq': """
equipa	39 nossa K	3406 a nossa K
equipe	39 nossa K	3406 nossa K
equipo	1486 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	775 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	799 K angemeldet
erforderliche	21 K felder sind	750 K felder sind
erhalten	831 sie K in kürze
eri	42 K lì
erid	3576 K
erikoistoimittaja	1682 K
erkende	3007 K
erkender	707 K
erkendte	707 K
erkjente	3131 K
erramos	98 K:
errata	98 K:
erratas	98 fe de K
erratum	98 K
erreichen	820 K sie uns
erreichst	820 K du uns
error	1151 spot an K
errores	98 fe de K
errors	1151 spot any K
erschien	762 dieser text K zuerst	762 dieser artikel K zuerst	762 dieser beitrag K zuerst
erschienen	762 zuerst K auf
erstmals	858 text wurde K	858 artikel wurde K
ervaring	67 deel uw K	2934 deel je K	2934 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	817 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3405 K-nos
escreve	3307 K sobre	3307 K às	3307 K aos	3307 K para
escreveu	3408 K
escribe	77 K tu correo	1379 K sobre
escribinos	38 K	67 K
escriptor	400 és K
escriptora	400 és K
escritor	1379 es K
escritora	1379 es K
escriu	38 K-nos	67 K-nos	463 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3405 K a
esimene	1555 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1927 offre d'K
estabas	42 K allí
estamos	1486 ya K en
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
ettertrykk	3041 K forbudt
etti	4261 diye rica K	4261 rica K
ettiler	4261 rica K
etwas	802 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3685 za # K	3785 od # K
euro	721 dann # K	902 ab # K	3785 za # K
euroa	1695 K/kk
eurolla	1695 K
""", 'ev': """
evenementen	2940 onze K
evening	17 every K
event	1184 our free K	2907 ons K
events	1184 our K
every	17 K week	1057 in your inbox K	1113 thank you to K	1279 we read K	1323 K gift
everyone	1113 thank you to K who	1113 thanks to K who	1160 keep it free for K	1232 free for K to read	1232 open for K	1232 open to K	1232 free for K	1322 K reading this
everything	1322 K else we publish
evra	3883 za # K
evro	3883 za # K	3887 vsak K	3945 vsak K
""", 'ex': """
exclusief	2854 dit artikel is K	2856 K voor abonnees
exclusiva	1335 nota K	1412 K para socios
exclusively	1164 K for members
exclusivo	1335 este artículo es K	1335 contenido K para	1336 este contenido es K	1412 K para socios	3270 este conteúdo é K	3270 este artigo é K	3271 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1926 notre K
existujeme	3790 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1324 K
explica	38 K'ns	67 K'ns	466 K	1488 K	3408 K
explicar	466 va K
explicat	3515 a K
explicou	3408 K
explique	1928 K
expliqueu	38 K-nos	67 K-nos
expressed	1134 views K	1134 opinions K	1134 views and opinions K	1134 views K are personal
external	9 K content	1084 K content from
externe	9 contenu K	9 K inhoud	824 dieser K inhalt	849 K medien	2876 K inhoud
externen	9 K inhalt	9 K inhalte	748 K inhalt	781 alle K inhalte
externer	9 K inhalt	747 K inhalt von	781 anzeige K inhalte	781 K inhalt konnte
externes	9 contenus K
extracto	1407 un K de nuestra
""", 'fa': """
facebook	16 K	240 K	606 på K og twitter	819 unserer K-gruppe	824 inhalt von K	930 K	1070 share on K	1074 like us on K	1074 find us on K	1075 on K and twitter	1075 on K, twitter	1075 on twitter and K	1357 en K y twitter	1357 en K, twitter	1357 en K y x	1793 sur K et twitter	1793 sur K, twitter	2363 su K e twitter	2871 op K en twitter	2871 op K, twitter	2933 onze K-groep	3026 på K og twitter	3284 no K e no	3284 no K, no	3967 på K och twitter	4295 K	4508 在K上
facebookgroep	2933 onze K
facebookie	16 K
facebookis	1504 K
facebookon	2149 K
facebooku	16 K	499 K	3669 K	3768 K	3868 K
facts	1321 fund the K
factual	1151 K error	1151 K errors
faire	1758 K un don
fais	1925 je K un don
faisant	1766 en K un don
faisons	1842 K vivre un
faites	51 K comme eux	1758 K un don	1766 K un don	1817 K un don	1925 K-le lire	1925 K un geste
fantasia	98 nome di K	98 nomi di K
farci	2489 da K
fassung	98 ersten K
fast	707 slog K	3131 slo K	4071 slog K
favor	1036 small K to ask	1036 a K to ask of you	1036 we have a K to ask	1325 small K
favoriete	2895 K bron	2941 K podcast-app
favoris	1822 K google	1822 K sur google
favorite	1122 K source	1822 source K
favorites	1822 sources K
favoritos	1384 tus K
favour	1036 small K to ask	1036 we have a K to ask	1325 small K
favourite	1122 K source
""", 'fe': """
fee	1196 a K
feedback	793 ihr K	793 dein K	1088 thanks for your K	1088 thank you for your K
fehler	750 haben sie einen K
fehlerhinweis	750 K
fejsbuku	3669 K
felder	60 K mit stern
felelte	2227 K
felirat	2227 ez a K
feliratkozom	2131 K a hírlevélre
fellow	1104 is a senior K	1104 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2145 minden jog K
""", 'fi': """
fi	1117 on ko-K
ficticio	98 nombre K
ficticios	98 nombres son K
fields	60 K with a star
figyelmeztet	2227 K
figyelmeztetett	2227 K
fiktive	98 navnene er K
fiktivt	98 navnet er K
filmer	40 bilder och K
finalul	3513 K lunii
finanzieren	713 wir K uns durch spenden	832 helfen sie uns, sie zu K	901 wir K uns
find	1258 if you K
finden	812 zum thema K sie	812 aus der region K sie	812 mehr dazu K sie	855 K sie hier.	855 K sie hier:	855 K sie oben.
finder	636 K en fejl
findest	855 K du hier.
fined	1324 K
finestra	2371 si apre in una nuova K
fingerade	98 namnen är K
fingerat	98 namnet är K
first	1054 for the K year	1054 for your K year
fizess	80 K elő	2224 K elő
fizessen	80 K elő	2130 K elő	2224 K elő
fizette	2172 hirdető K
""", 'fl': """
flere	705 K af dem
""", 'fo': """
fogalmazott	2227 K
folge	740 K uns	827 die ganze K	900 K uns
folgen	740 K sie uns	827 alle K des	857 google news K	857 bei google K	857 auf google K	900 K sie uns
folgt	740 K uns
follow	1074 K us on	1074 K us at	1074 K him on x	1074 K her on x	1074 K them on x	1074 K me on	1074 K our live	1074 K on x	1088 notify me of K-up	1321 K us on
folosim	3421 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	622 alle rettigheder K
fordert	903 K
forderte	903 K
foreslo	3131 K
foreslog	707 K
foretrukken	626 K kilde	3045 K kilde
foretrukket	3045 K kilde
foretrukne	626 K kilde	3045 K kilde
forint	2226 K
forinttal	2226 K
forklarede	707 K
forklarer	707 K	3131 K
forklarte	3131 K
former	1114 is a K
fortalte	707 K	3131 K
fortell	67 K oss
forteller	3131 K
fortgesetzt	744 wird nach der anzeige K
fortsette	3129 for å K å grave
forward	49 K it	49 K this	1256 did someone K	1256 did a friend K
forwarded	1256 if someone K	1256 if somebody K	1256 this email was K to you	1256 this letter was K to you	1256 K this email	1256 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2898 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	850 uns ihre K	850 uns deine K
found	1324 K that
founder	1104 is the K
""", 'fr': """
fragen	806 K zum abo	806 K zu ihrem abo
fragt	903 K
fragte	903 K
fredag	17 hver K	17 varje K
free	70 ad-K	1055 you have # K	1057 sign up for our K	1057 sign up to our K	1057 get our K	1061 our K app	1061 our app is K	1160 keep it K for all	1160 keep this site K	1232 made it K
freelance	1102 is a K writer	1104 is a K
freelancejournalist	630 er K	690 er K	2937 is K
freiartikel	724 K
freier	767 ist K autor
freitag	17 jeden K
freiwillig	832 bezahlt wird K
freiwilligen	709 K beitrag
friday	17 every K
fridays	17 on K	1225 sent K
friend	1071 tell a K	1160 become a K of the
frilansjournalist	3049 er K	3113 er K	3990 är K	4053 är K
""", 'fu': """
full	20 to read the K
functional	1135 K cookies
fund	1034 K our	1041 help K our
funded	1322 reader-K
fundet	636 K en fejl
fundraising	1322 K deadline	1325 K
funktionale	781 K cookies
funnet	3055 K feil	3055 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	903 K an
gabung	2241 K di kanal	2335 K di	2335 yuk K	2335 ayo K
galetes	403 fem servir K
ganze	812 lesen sie die K
ganzen	20 K text	718 den K text lesen	812 lesen sie den K
gatilhos	98 pode conter K
gave	3012 gi en K i dag	3012 gi en K nå	3013 gi en K	3128 gi en K til oss	3128 gi en K i dag	3128 gi en K nå	3132 K
gazetecidir	4167 K
gazetecilerimiz	4259 K
gazetecilik	4259 bağimsiz K	4259 K para	4259 iyi K
gazetemizi	4195 K
gazetesi	4167 K'nde yaziyor
""", 'ge': """
geaccepteerd	2876 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2938 inhoud is K
gebruiken	2876 wij K cookies	2876 we K cookies	2897 dit artikel K
gebruikt	2876 deze website K cookies	2876 deze site K cookies
gedetecteerd	2874 adblocker K
gedruckte	806 K zeitung? dann
gedruckten	806 abonnenten der K
gefallen	710 ihnen hat dieser artikel K	710 hat ihnen dieser artikel K	710 hat dir dieser artikel K
gefingeerd	98 namen zijn K	98 naam is K
gefragt	903 K
gefunden	750 fehler im text K
gehen	710 bevor sie K
gekennzeichnete	744 mit einem symbol K
geladen	747 nicht K werden	781 inhalt konnte nicht K
gelesen	901 bis hierhin K	901 bis hierher K
gemaakte	2939 door ai K
gemeenteverslaggever	2959 is K
gemeinschaft	802 teil der K
genehmigung	763 ohne K
generated	1111 summary was K	1111 summary is K	1111 summaries are K	1111 key points were K	1111 audio was K	1111 voice is K	1111 K using ai	1111 K by ai	1111 this audio is K
genererad	3993 ai-K
genereret	633 K af ai
generosity	1321 your K
gengive	652 ikke tilladt at K
gengives	45 K	623 må ikke K
genossenschaft	901 unsere K	901 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2880 je e-mailadres wordt niet K	2929 artikel is eerder K op
gerekiyor	4193 üye olmaniz K
gern	900 wirf K
gerne	640 ja tak, jeg vil K	704 vil K høre fra dig	704 hører vi K
geschenk	859 K-abo
geschenkabo	859 K
geschickt	799 eine e-mail K
geschlossen	750 kommentare sind K
gesponsord	2952 artikel is K	2952 content is K
gewijzigd	2926 intussen K	2926 inmiddels K
gewinnspiel	786 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	796 die app K es	796 app K es
gift	1034 make a K	1240 a K of £#	1240 a K of $#	1240 a K of €#	1241 a K of £#	1241 a K of $#	1241 a K of €#	1241 your K of £#	1241 your K of $#	1321 your K	2846 met een K	2919 met jouw K	2919 met uw K
gifts	18 small K
giornale	2489 questo K	2489 il nostro K
giornalismo	2344 sostieni il K	2408 fare K costa	2489 il nostro K	2489 il K costa
giornalista	39 nostro K	2385 è K e	2385 è K de	2385 è K di	2385 è K del	2385 è K della	2385 è K dell'	2385 è K a	2385 è K per
giornalisti	39 nostri K	2489 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4184 K
gitmeden	4138 K önce
give	1117 K what you can	1321 K what you can	1321 K if you can	1321 euro you K
gives	1220 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3042 kan ikke K
gjerne	3128 vil K høre fra deg
""", 'gl': """
glasajte	3694 K
glasila	3752 K
glasio	3752 K
glasujte	3694 K	3892 K
gledajte	3700 K nas	3898 K nas
glissez	1925 K une pièce
""", 'go': """
going	20 to keep K	1213 keep us K	1322 keep us K
gokken	83 wat kost K jou
google	240 K news	398 a K news	499 K news	513 K play	626 K news	740 auf K news	773 als quelle bei K	773 als quelle auf K	773 bei K öfter	773 auf K sehen	796 K play	818 K-suche	818 bei K	818 K news	818 auf K	930 K news	1061 get it on K play	1074 follow on K news	1122 K news	1122 star on K	1122 source on K	1191 when you search on K	1191 in your K feed	1384 en K news	2148 K-ben	2723 K news	2792 K ziņās	2792 K news	2895 vaker in K	2932 in K	2932 op K	2932 bij K	3045 K news	3045 som kilde på K	3059 app store og K play	3059 K play og app store	3150 nas w K news	3150 na K news	3170 K news	3430 pe K news	3669 K news	3768 K news	3782 K play	3868 K news	3986 K news	3986 som källa på K	3999 app store och K play	3999 K play och app store	4149 K news'te	4163 K news'te	4163 K'da bizi	4175 app store ve K play'den	4295 K news	4400 trên K news
gostou	3406 K desta	3406 K deste
govorila	3752 K
govorili	3752 K
govorio	3752 K
""", 'gr': """
gracias	18 K a ti	1486 K a ti
granskning	4069 sådan här K	4069 vår K	4069 oberoende K
granskningar	4069 våra K
granskningen	4069 den här K
gratis	721 wochen K	721 monat K	833 tage K	900 jetzt K	902 wochen K	1335 crea tu cuenta K	1342 recibe K	1485 recibe K	1487 prueba K	2337 K	2854 ontdek nu K	2854 krijg je ook K	3005 niet K	3063 dager K	3074 K sak igjen	3074 K saker igjen	3080 ingen K saker	4003 dagar K
gratisartiklar	15 K
gratuit	15 article K	1778 dernier article K	1926 ce site est K	3512 creează un cont K
gratuita	2490 prova K
gratuitas	15 matérias K	1338 notas K	3305 matérias K
gratuite	15 articole K
gratuitement	1772 essayez K	1774 inscrivez-vous K	1782 recevez K
gratuiti	15 articoli K	2354 articoli K
gratuito	15 articolo K	2354 articolo K	3305 artigo K
gratuitos	15 artículos K	15 artigos K	1339 artículos K	3305 artigos K
gratuits	15 articles K	1842 nos articles sont K
gridava	2491 K
gritaba	1488 K
gritava	3408 K
grupi	3701 viber K
grupo	3405 entre no K
""", 'gu': """
guglu	3669 K
guidelines	1088 community K before	1088 our community K
""", 'ha': """
haber	4259 bu K
haberdar	4176 ilk siz K olun	4176 K olun
haberi	2 K dinle	4 K	4195 bu K	4195 K size
haberler	4163 google K'de	4163 google K	4259 bütün K
haberlerimiz	4259 K
haberlerimizi	4195 K
hacemos	1408 lo que K
hacete	1485 K socio	1485 K socia
hafta	17 her K
haftalik	4260 K
haftanin	4195 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4182 ücretsiz haber K	4193 ücretsiz haber K
hakutulostesi	1677 google-K
halben	833 zum K preis
halinde	98 önceki K	98 ilk K
haluan	1692 kyllä kiitos, K
hangzik	2227 K
hashtag	62 K it
hatirlatti	4261 K
hatti	4166 ihbar K
hattimiz	4197 ihbar K	4197 whatsapp K	4197 haber K
hattimiza	39 K	4166 ihbar K	4197 whatsapp ihbar K	4197 ihbar K	4197 whatsapp K
haussa	1677 google-K
hauteur	1927 à la K de vos moyens
havi	2226 K #
havonta	2226 K
hay	4489 cho K
""", 'he': """
hear	1127 we would like to K from you	1127 we'd like to K from you	1127 we'd love to K from you	1127 we want to K from you	1127 would love to K from you	1321 we want to K from you	1321 we'd love to K
heard	1324 court K
hebben	3004 wij K je hulp nodig	3004 we K je steun nodig
hedder	707 K det i
heihin	51 liity K
hekelt	3007 K
hela	20 läsa K	20 läs K	3955 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	595 for at læse K	3015 for å lese K
helfen	709 K sie mit	900 K sie uns
helft	900 K uns
helloasso	1817 K
help	1321 we need your K	1321 K us do	1321 will you K	1321 K pay for	1321 K if you can	1321 K us pay	2893 K ons	3004 K ons
helpful	1088 was this article K
her	3009 nå som du er K
here	1034 sign up K	1036 as long as you're K	1036 now that you're K	1188 sign up K	1212 book K
herohero	585 na K
herpubliceren	45 K
herunterladen	733 app K
hetente	17 K	2226 K
heter	3131 K det i	4071 K det i
hette	4071 K det
heurter	98 peut K	98 peuvent K
hevder	3131 K
""", 'hi': """
hidden	60 email stays K
hier	855 gibt es K.
hierboven	2941 de video K
hieronder	2941 de reportage K	2941 het fragment K
hiervoor	2902 K zijn cookies nodig
hikayenizi	67 K bize
hilf	900 K uns
hilfe	848 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	709 K sie
hinweis	820 geben sie uns einen K	820 gib uns einen K	850 einen K
hinweise	775 K zu diesem	775 K nehmen wir	775 K für uns	793 K auf fehler
hirdette	2227 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	400 és K
historiadora	400 és K
historie	67 del din K
historien	644 læse hele K	1815 est K
historienne	1815 est K
historier	660 vores K	660 flere K	705 vores K	705 gode K
hittat	3996 K fel	3996 K ett fel
""", 'hj': """
hjelp	3052 K av ki	3052 K av ai	3076 K av ki	3076 K av ai	3128 K oss
hjelper	3128 ditt bidrag K
""", 'hl': """
hlasem	509 ai K
hlasujte	526 K	3795 K
""", 'ho': """
holder	660 læsere, der K
hoofd	2898 is K van
hoofdredacteur	2898 is K	2937 is adjunct-K
hoogleraar	2898 is K
hotline	98 suicide K
""", 'hu': """
hubungi	38 K kami	2335 K kami
huikkaa	1756 K
huikkasi	1756 K
huusi	1756 K
huusivat	1756 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	589 nu K du er her
""", 'id': """
iddia	4261 K etti
ideal	3006 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1772 K-vous pour	1925 K-vous
""", 'if': """
ifade	4261 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	718 mit K abo
ihren	901 lebt von K
ihtiyacimiz	4258 yardiminiza K	4258 desteğinize K
""", 'ik': """
ikkunassa	1756 luki K
iklan	11 K	70 tanpa K
ikuti	2241 K kami	2335 K kami
""", 'il': """
ilanlari	4171 iş K
ilimitado	1336 acceso K	3271 acesso K
ilk	4260 K ay
illimitato	2352 accesso K
ilmainen	1699 K tunnus
ilmaisia	1707 K juttuja
ilmoitti	1756 K
ilmoitukset	14 K	1690 K
iltakirje	1693 K
""", 'im': """
imagens	98 contém K
images	40 your K	40 vos K
imbuh	2338 K
imbuhnya	2338 K
immagini	98 contiene K
immediately	98 did not K respond
immobilienmarkt	786 unserem K
importa	1485 tu opinión nos K
importante	3405 sua opinião é K
impozit	3447 din K către	3514 % din K
impozitul	3447 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	910 στο K σας	1057 sent to your K	1057 right to your K	1057 into your K	1057 check your K to	1157 in your K at #	1157 in your K by #	1223 in your K	1223 to your K	1224 in your K	1224 to your K	1321 your K	2268 di K anda	2268 ke K anda	2407 nella tua K	2859 in je K	3655 u vaš K
inchiesta	53 mesi a questa K	2489 questa K
inchieste	2489 le nostre K
incorrectly	98 article K	98 story K	98 report K
ind	24 log K	598 log K for at	660 log K med
indbakke	79 i din K	600 i din K
indbakken	79 i K	601 i K
indeholder	98 K spoilers
independen	2336 jurnalisme K
independence	1322 our editorial K
independencia	1486 nuestra K
independent	464 periodisme K	1041 support K journalism	1321 support K journalism	1322 K journalism	3513 jurnalism K	3513 jurnalismul K
independente	3406 jornalismo K
independently	1171 we K	1171 editors K	1171 K selected by our	1171 K chosen by our
independents	464 mitjans K
independiente	1486 periodismo K	1486 prensa K
independientes	1408 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2489 giornalismo K	2489 informazione K
indipendenti	2408 rimanere K	2408 restare K
indipendenza	2489 la nostra K
indiquez	77 K votre adresse
indirin	4175 app store ve google play'den K	4184 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	762 dpa-K
infolettre	78 l'K	78 notre K	1781 notre K	1926 notre K
informace	518 K najdete
informasjonskapsler	3030 bruker K	3051 K
informatie	2897 K over dit
information	1084 to store and/or access K on a device	1084 for more K see our privacy	1819 lettre d'K	1819 lettres d'K	1926 K libre
informationen	763 mit K der	775 K zu diesem fall	841 mit K von
informations	1792 suivez les K sur
informativa	2369 K sulla privacy	2489 la nostra K
informazione	2408 l'K di qualità ha un costo	2488 sostieni l'K	2489 K libera	2489 l'K di qualità
informou	3408 K
infos	836 alle K zum
ingen	71 K spam	642 uden dig K	642 K rig ejer	3062 uten deg, K	4002 utan dig K
inget	71 K spam
ingevoegde	2902 K post
ingezonden	43 K brief	43 K brieven	2901 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2166 K cikke maradt	2166 K cikkei	2166 K cikked maradt	2171 K cikk maradt	2179 nincs több K cikke	2203 K cikkből	2203 K cikkből #
inhalt	9 dieser K	9 diesen K	718 dieser K ist nur für	781 dieser K wird von	781 um den K	824 K von x	849 diesen K zu sehen	849 ein K von
inhalte	9 externe K	748 externe K
inhalts	9 dieses K	824 laden des K
inhaltswarnung	98 K
inhoud	9 deze K	2876 om deze K te	2902 bevat K van	2902 K te zien
ini	4257 #'K
iniciar	1365 debes K sesión
initiale	98 version K de cet
initialement	1812 article publié K	1850 cet article a été K
inkorg	79 i din K	3960 i din K	3960 till din K
inkorgen	79 i K	4001 direkt i K
inloggen	21 K om een reactie	24 K	3004 je moet nog even K
innan	3949 K du går
innboks	79 i din K
innboksen	79 i K	3021 i K
inneholder	98 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2865 meldingen K	2874 javascript K
inschrijving	2917 K te bevestigen	2960 bevestig je K	2960 bevestig uw K
inscreva	3262 K-se	3274 K-se na nossa	3274 K-se em nossa
inscrever	3274 ao se K
inscription	1781 votre K a bien été	1781 K est confirmée	1781 confirmer votre K
inscrit	1774 déjà K
inscrivant	1782 en vous K
inscrivez	77 K votre adresse	1758 K-vous	1781 K-vous à notre
insegna	2385 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3515 a K
insisted	1324 K
instagram	16 K	240 K	606 på facebook og K	740 ob whatsapp, K	741 auf facebook, K	741 auf K, facebook	741 auf facebook und K	741 auf facebook oder K	824 inhalt von K	930 K	1074 follow him on K	1074 follow her on K	1074 follow them on K	1075 on K, facebook	1075 on K and facebook	1793 sur facebook et K	2363 su facebook e K	2871 op facebook en K	2871 op facebook, K	3026 på facebook og K	3967 på facebook och K	4168 K'da takip	4295 K
instagrame	3768 K	3768 facebooku a K
instagramie	16 K	3151 na facebooku i K
instagramis	1504 K
instagramon	2149 K
instagramu	16 K	499 K	3669 K	3868 K
instale	3277 K a app
install	1061 K our app
installeer	2914 K de app
installez	1925 K-la
installiert	829 die app K
instellingen	2938 cookie-K
integritetspolicy	3971 K
intelektas	2730 dirbtinis K
intelekto	2730 dirbtinio K	2745 dirbtinio K
intelektu	2798 mākslīgo K	2813 mākslīgo K
inteligence	523 pomocí umělé K	3889 s pomočjo umetne K
inteligencie	3792 pomocou umelej K
inteligencije	3691 uz pomoć umjetne K	3691 pomoću umjetne K	3691 uz pomoć veštačke K	3691 pomoću veštačke K	3691 uz pomoć vještačke K
inteligenciou	3792 umelou K
inteligencji	3193 z pomocą sztucznej K	3193 przy użyciu sztucznej K
inteligenco	3889 z umetno K
intelligencia	2154 mesterséges K készítette	2154 mesterséges K fordította	2154 mesterséges K segítségével	2173 mesterséges K segítségével
intelligens	633 med kunstig K	633 af kunstig K	633 fra kunstig K	633 kunstig K (ai)	653 hjælp af kunstig K	3052 med kunstig K	3052 av kunstig K	3076 hjelp av kunstig K	3993 med artificiell K	3993 av artificiell K	4015 hjälp av artificiell K
intelligenz	848 mithilfe künstlicher K
interdite	1850 diffusion K
interdites	1850 diffusion K
interessiert	820 ihre geschichte K
interview	98 K wurde gekürzt	827 das K in voller
intihar	98 K
introdu	77 K adresa de email	3415 K adresa
introduce	77 K tu correo
invest	1321 K in local news
investigaciones	1486 nuestras K
investigador	400 és K	1379 es K	3307 é K
investigadora	400 és K	1379 es K	3307 é K
investigando	1408 seguir K
investigant	464 continuar K
investigate	1126 we should K
investigation	53 months on this K	53 weeks on this K	1177 this K	1322 this K	1926 cette K
investigations	1126 our K team	1126 our K desk	1322 our K
investigative	1104 is an K
investigativteam	775 K
inviamo	57 ti K	57 vi K
inviata	2385 è K
inviato	2385 è K
invitame	54 K un café	54 K a un café
invite	1928 K
invitent	1928 K
involved	1171 not K in the
""", 'ip': """
iphone	1061 our K app
iptal	4184 K edin
""", 'ir': """
iratkozz	2133 K fel	2224 K fel ingyen
iratkozzon	2133 K fel	2224 K fel ingyen
""", 'is': """
iscrive	2407 ci si K qui
iscrivendoti	2356 K
iscriversi	2407 K qui
iscriverti	2407 per K clicca	2488 clicca qui per K
iscriviti	2340 K	2356 K alla nostra	2356 K gratis	2356 K al nostro	2407 K qui	2488 K qui
iscrizione	2357 annullare l'K	2407 la tua K è	2407 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2227 K el
ismerte	2227 K el
ispravak	98 K:
ispravka	98 K:
issue	1184 back K
issues	1184 back K
istakao	3752 K
istakla	3752 K
istaknula	3752 K
istaknuo	3752 K
istedi	4261 K
istediler	4261 K
""", 'it': """
itiraf	4261 K etti
""", 'iz': """
izjavila	3752 K
izjavio	3752 K
izlasi	2841 K visu
izleyin	4184 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3006 per K
jahr	902 im K	902 pro K
jahresabo	859 K
jakoon	49 laita K
janela	3292 abre em nova K
jar	1117 tip K
jaunumi	2842 mūsu K	2845 K
jaunumiem	2784 piesakies K	2803 K	2841 piesakies K
jaunumus	2803 K
javascript	177 K	483 povolte K	483 zapněte K	609 aktivér K	609 slå K til	745 K in ihrem browser	745 aktivieren sie K	745 K benötigt	982 K	1080 please enable K	1080 requires K	1080 K is disabled	1080 K is required	1080 turn on K	1080 K is not available	1080 enable K in your browser	1080 K must be enabled	1080 needs K	1360 activa K	1360 habilita K	1360 habilitar K	1360 activar K	1665 salli K	1665 ota K käyttöön	1796 activer K	1796 activez K	1796 K est désactivé	1796 nécessite K	1943 אפשרו K	2244 aktifkan K	2366 abilitare K	2366 abilita K	2366 attiva K	2366 attivare K	2874 schakel K in	3029 aktiver K	3029 slå på K	3154 włącz K	3154 włącz obsługę K	3287 ative o K	3287 habilite o K	3287 ativar K	3421 activați K	3538 включите K	3970 aktivera K	3970 slå på K	4279 увімкніть K	4402 bật K	4568 K已
javasolta	2227 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3670 K nam	3670 K nam se	3670 K se našem	3670 K se našoj	3749 K nam	3749 K nam se	3749 K se našem	3869 K nam	3944 K se nam
""", 'je': """
je	3003 # van K #
jederzeit	721 K kündbar	726 widerruf K	726 abmeldung K	727 K abmelden	799 K wieder abmelden	831 abmeldung ist K	902 K kündbar
jednou	17 K týdně
jefa	1379 es K de
jefe	1379 es K de
jegyezte	2227 K meg
jelas	2338 K
jelasnya	2338 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2177 K most
jelentkezzen	24 K	2130 K be a	2177 K most
jelezze	2224 K nekünk
jetzt	718 K im abo	860 K im shop	900 teste K
""", 'jo': """
jobbar	3993 K med ai
jobbet	3113 har K i
join	1118 K for	1321 K us on
jornal	3406 nosso K	3406 somos um K
jornalismo	3266 apoie o K	3329 K de qualidade tem um custo	3329 presente ao K	3405 apoie o K	3406 nosso K	3406 K de qualidade	3406 fazer K
jornalista	3307 é K formada	3307 é K formado	3307 é K do	3307 é K da	3307 é K no	3307 é K na	3307 é K e
jornalistas	3406 nossos K
joukkoon	51 liity K
journal	1926 notre K
journalism	1041 support our K	1041 support the K you rely on	1160 keep our K free	1164 access to all our K	1164 access to all of our K	1321 support quality K	1321 support local K	1322 our K	1322 fearless K	1322 K like this
journalisme	1763 soutenez un K	1925 soutenez le K
journalismi	1754 riippumaton K	1754 K maksaa	1754 hyvä K
journalismia	1754 K
journalismimme	1754 K
journalismus	713 unterstützen sie unabhängigen K	713 unterstütze unabhängigen K	713 für unseren K	832 freien K	901 unser K	901 unseren K	901 unabhängigen K	901 unabhängiger K	901 gut gemachten K	901 gut gemachtem K	901 frei zugänglichen K	901 frei zugänglicher K	901 guten K	901 freien K
journalist	39 vores K	39 vår K	630 er K på	630 er K hos	630 er K ved	630 er K i	690 er K på	690 er K i	767 ist freier K	767 ist K	777 arbeitet seit # als K	887 arbeitet als freier K	1102 is a freelance K	1104 is a K	1128 K	2898 is K	2898 is freelance K	2937 werkt als K	2959 is schrijver en K	2959 is K en	2990 is K bij	2990 is freelance K	3049 er K i	3049 er K på	3049 er K og	3113 er K i	3113 er K på	3990 är K på	3990 är K och	4053 är K på
journalistar	39 våre K
journaliste	39 notre K	1815 est K	1815 K au	1815 K à	1815 K pour
journalisten	3005 onze K
journalister	39 vores K	39 våre K	705 vores K	3129 våre K	4069 våra K
journalistes	39 nos K	1841 nos K	1842 payer nos K	1926 nos K
journalistiek	2850 steun onze K	2945 goede K kost	2945 K kost	3005 onze K
journalistik	592 støt vores K	592 støt uafhængig K	705 vores K	705 uafhængig K	705 K koster	705 kritisk K	705 fri K	3952 stöd vår K	3952 stöd oberoende K	4069 vår K	4069 oberoende K	4069 granskande K	4069 bra K	4069 fri K
journalistikk	3012 støtt vår K	3012 støtt uavhengig K	3129 vår K	3129 uavhengig K	3129 kritisk K	3129 god K	3129 fri K
journalistin	767 ist freie K	767 ist K	777 arbeitet seit # als K	887 arbeitet als freie K
journalists	1322 our K	1322 we, the K
journaux	1854 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1756 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	98 sisältää K
jurnalis	39 K kami	2258 adalah K	2336 K kami
jurnalism	3513 facem K
jurnalisme	2269 dukung K	2336 K kami
jurnalismul	3446 K de calitate costă	3512 susține K	3513 K nostru
jurnalist	3432 este K
just	1240 K £#	1240 K $#	1240 K €#
jutjubu	3669 K
jutro	17 svako K	17 vsako K
juttu	1655 lue koko K	1754 tämä K
juttujamme	1754 K
juttuvinkki	38 lähetä K	67 lähetä K	1753 lähetä K
jutun	20 koko K	1709 tämän K
jutusta	1754 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2907 nu K voor	2907 je K voor
kabul	4261 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1754 K jutut
kaitstud	1494 kõik õigused K
kakor	3984 K på	3992 K
kami	2335 beri tahu K	2336 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3005 ons K
kanal	705 vores K	2241 ikuti K	2336 K kami	3129 vår K	4069 vår K
kanale	3150 na naszym K
kanaliga	1504 meie K
kanalimiz	4259 K
kanalimiza	4149 K abone	4164 whatsapp K	4164 telegram K	4164 youtube K
kanalimizi	4164 whatsapp K
kanalina	4164 whatsapp K	4164 telegram K
kanalini	4164 whatsapp K	4164 telegram K
kanavaamme	1678 K
kanavalle	1678 whatsapp-K	1678 telegram-K
kanavamme	1678 whatsapp-K	1754 K
kannst	90 gib, was du K
karte	9 diese K	824 laden der K
karya	2336 K kami
kasutamine	1501 K ilma
kata	2338 K
katanya	2338 K
katil	51 sen de K
katilin	51 siz de K	4184 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4188 reklam verenin K
kavom	54 časti me K
kaydetti	4261 K
kaydolun	4258 K
kaynak	4163 tercih edilen K	4232 tercih edilen K
kaynaklar	4232 tercih edilen K
kaynaklara	4163 tercih ettiğiniz K
kazala	3752 K
kazanin	4184 K
kazao	3752 K
""", 'kd': """
kdykoli	586 zrušit K
""", 'ke': """
kebijakan	2245 K privasi	2245 K cookie
kedvenc	2148 google K
keelatud	1501 loata on K
keep	1213 help us K	1321 help us K	1321 help K our
keeps	1220 our app K you
kehotettiin	1756 K
kehotti	1756 K
kehottivat	1756 K
kehotus	1756 kuului K
kein	806 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2224 K minket
kernpunkte	825 die K
kerrottiin	98 jutussa K aiemmin
kertoi	1756 K
kertoivat	1756 K
kertoo	1756 K
kesti	4261 ceza K
ketentuan	2245 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3052 med K	3052 av K
kielletty	1704 ilman lupaa on K
kiitos	1753 K kun luet
kinnitas	1556 K
kiosque	1854 en K
kiosques	1854 en K
kirakatban	2227 állt a K
kirim	2335 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1753 K sisään
kirjeenvaihtaja	1682 K	1739 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1756 K
kirjoittivat	1756 K
kirjuta	38 K meile	67 K meile	1553 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1556 K
kirkens	98 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1695 €/K	1755 /K
""", 'kl': """
klaagt	3007 K
klagade	4071 K
klagar	4071 K
klagede	707 K
klagen	3007 K
klager	707 K	3131 K
klaget	3131 K
klagt	903 K
kleine	710 haben wir eine K bitte
klical	3947 je K
klicka	4000 genom att K på
klicken	827 K sie auf play	827 auf play K
klikke	3060 ved å K på
klikom	3684 K na	3882 s K na	3882 s K
klimaatverslaggever	2937 is K
klummeskribent	630 er K	690 er K
""", 'kn': """
know	1181 let us K
""", 'ko': """
kogu	1553 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2258 adalah K
kolumnist	767 ist K	1506 K	3671 je K	3870 je K	3990 är K
kolumnista	3671 je K
kolumnisti	1739 on K
kolumnistica	3671 je K
kolumnistin	767 ist K
kolumnistka	3870 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2266 tulis K anda	2266 di kolom K
komentara	3682 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3682 biste K
komentarisanje	6 za K
komentarjev	3880 brisanja K	3880 izbris K	3880 brisanje K
komentarji	3880 K izražajo	3880 K ne izražajo	3880 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3157 aby dodać K	3180 zostaw K
komentarzach	85 w K	3167 w K	3167 w K pod
komentarzu	85 w K	3167 w K
komentator	2266 tanggung jawab K
komentirajo	3880 K lahko
komentirali	3682 biste K
komentiranje	6 za K
komentirate	3880 K lahko
kommentar	795 K wird	795 ihr K	795 dein K
kommentarbereich	85 im K
kommentare	85 in die K	751 um K zu	795 K zu diesem	795 K werden	901 schreibt mir in die K	901 schreib mir in die K	901 schreibt uns in die K
kommentaren	85 in den K	751 in den K
kommentarerna	85 i K	3975 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	614 i K	3033 i K	3056 stenger K	3056 meninger i K
kommentarfunktion	751 K
kommentarsporet	85 i K	637 i K
kommentator	630 er politisk K	630 er K	690 er K på	3049 er K i	3049 er K og	3049 er politisk K	3113 er K i	3990 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	98 vill inte K	98 inte velat K	3973 för att K
kommentere	6 for at K	6 for å K	98 ønsker ikke å K	98 ønsker ikke at K	612 for at K	3032 for å K
kommentieren	6 um zu K	6 K zu können	750 um zu K	750 probleme beim K	750 K sie diesen	750 K sie den	751 nicht mehr K	795 K
kommentiert	751 nicht mehr K werden
kommentoida	98 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4032 K länkar
kompakt	799 K per mail	799 K per e-mail
komunikat	3260 taki K
kondigde	3007 K
koneellisesti	1685 K
konferenci	506 naši K
konferenciju	3677 našu K
konferenciu	3776 našu K
konferenco	3876 našo K
kongress	786 jetzt zum K
konseling	98 layanan K
konstaterade	4071 K
konstaterar	4071 K
kontakt	38 K os	38 K oss	704 K os	3128 K oss
kontakta	38 K oss	4068 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3670 K nas	3670 K redakciju
kontaktowej	3171 skrzynki K
kontaktujte	500 K redakci	500 K nás	500 K autora	3769 K redakciu	3769 K nás
konten	9 K ini
kontingent	724 haben ihr K
konto	598 opret en K for	704 opret en K	3257 załóż K	3958 skapa ett K för	4068 skapa ett K och	4068 skapa ett K här
kontributor	2258 adalah K
konzern	803 kein K	901 kein K
kopeerimine	1501 K ilma
kopieras	4007 får inte K	4007 får ej K
kopieres	3041 kan ikke K uten
kopiering	622 K er ikke tilladt	4007 K utan
kopijuoti	2722 K, platinti
kopiointi	1674 luvaton K	1674 K ilman lupaa
kopyalanamaz	4159 izinsiz K
koreksi	98 K:
korekta	98 K:
koresponden	2258 adalah K
korespondentas	2727 K
korespondente	2795 K
korespondentem	3172 jest K	3242 jest K
korespondents	2795 K
korjattu	98 juttua K	98 juttua on K
korrekt	3996 ska vara K
korrekta	3996 ska vara K
korrektur	98 K:
korrekturhinweis	793 K
korrekturhinweise	793 K
korrespondent	630 er K	690 er K	767 ist K	776 als K	776 seit # K	1506 K	3049 er K	3113 er K	3990 är K	4053 är K
korrespondentin	767 ist K	776 als K	776 seit # K
korrigerats	98 artikeln har K
korting	2922 K op je eerste	2922 K op het eerste
korzystamy	3154 K z plików cookie
kostenlos	721 wochen K	721 monat K	726 K per mail	832 lesen alle K	833 tage K	833 tage lang K	902 K testen
kostenlose	15 K artikel	724 noch zwei K	724 noch # K
kostenlosen	724 noch einen K	724 K artikel gelesen	726 unseren K newsletter	726 unserem K newsletter	726 unserer K newsletter	726 den K newsletter	843 K konto	843 K account
kostenloser	724 K artikel
kostenpflichtig	718 dieser artikel ist K
koster	705 K penge
kostnadsfritt	4003 en månad K
""", 'kr': """
krevde	3131 K
kriisipuhelin	98 K
kriitikko	1739 on K
kritik	793 lob oder K
kritiker	3990 är K och	4053 är K i
kritikus	2210 K
kritiserar	4071 K
kritiserer	707 K	3131 K
kritisieren	903 K
kritisiert	903 K
kritizuje	587 K
kronor	4070 K
krzyczeli	3260 K
""", 'ku': """
kullan	4152 çerez K
kullanilamaz	4159 izinsiz K
kullanilmaktadir	4152 çerez K	4152 çerezler K
kullanilmasi	4159 izinsiz K yasaktir	4188 izin alinmadan K
kullaniyoruz	4152 çerezleri K	4152 çerezler K
kulttuuritoimittaja	1682 K	1739 on K
kulturjournalist	690 er K	3113 er K
kulturredakteur	852 ist K
kulturredakteurin	852 ist K
kulturressort	776 leitet das K
kulturskribent	3990 är K	4053 är K
kumppanimme	1665 me ja K
kun	643 for K #	3063 for K #
kunne	705 K du lide
kunnen	50 leden K
kunstredacteur	2990 is K
kunt	90 geef wat je K	90 geef wat u K	2958 geef wat je K
kursy	3219 K mogą
kurzfassung	768 K
kutunuza	4145 posta K
kutunuzda	79 posta K
kuukaudessa	1755 K
kuukausi	1655 kokeile K	1695 K #	1753 kokeile K
kuukausilahjoituksella	1694 K
kuulutas	1556 K
kuus	1555 K
kuvailee	1756 K
kuvasi	40 K
kuvataan	98 jutussa K
kuvauksia	98 sisältää K
""", 'kv': """
kviz	3680 naš K	3879 naš K
kvizu	3680 našem K	3879 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1756 K
""", 'l': """
l	465 K'any
""", 'la': """
laadi	1553 K alla
laat	2934 K het ons
laatste	2870 volg het K nieuws
labojums	98 K:
ladattavissa	1691 sovellus on K
ladda	3962 K ner vår app	4068 K ner vår
lade	732 K die app
laden	732 K sie die app	733 app K	849 die karte zu K	849 das video zu K
lage	3129 K mer
laget	51 bli med på K
lahjoituksesi	1694 K auttaa	1753 K
lahjoitus	1694 tee K	1753 tee K	1757 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1925 K-nous votre
lamenta	1488 K	2491 K	3408 K
lamentano	2491 K
lamentou	3408 K
lance	1928 K
landing	1223 K in your inbox
langganan	2268 K buletin	2335 K sekarang	2339 K
language	98 contains K	98 contains strong K
lanjutkan	2271 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2181 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3022 K ned vår app	3128 K ned
later	1147 check back K
latest	1199 the K on this story
laukeliai	21 būtini K
lauloivat	1756 K
laut	903 K
lavoro	2489 il nostro K
lawyers	1322 our K
""", 'le': """
leave	1057 one click to K	1222 K your e-mail	1222 K us your e-mail	1257 K a clap	1321 K us a tip	1321 K a tip
lecteur	9 ce K	1828 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1842 par des K comme vous	1926 nos K
lectoras	36 nuestras K	1486 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1486 nuestros K	1486 gracias a sus K
lectors	18 gràcies als K	464 els nostres K
lectrices	1926 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1104 is a senior K	1104 is a K
ledarskribent	630 er K	3990 är K	4053 är K
leden	2919 door onze K	3005 onze K
lederskribent	630 er K
leernos	1485 gracias por K
leestijd	0 K
legfontosabb	2181 K írásait
legge	2491 si K
leggere	2350 per K tutto
lehti	80 tilaa K
lei	3514 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	767 ist K
leiterin	767 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3329 K que nos apoiam	3406 nossos K	3406 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3408 K
lengkap	20 artikel K	2271 membaca artikel K
length	98 edited for K
lesarinnlegg	43 K
lese	3064 du kan K mer	3064 kan du K mer
lesedauer	0 K
lesen	718 im abo K	718 K sie mit plus	724 % noch zu K	732 in der app K	812 mehr dazu K sie	855 K sie hier.	900 danke fürs K
leser	3128 takk for at du K
leserabend	786 K	826 unseren K
leserbrev	43 K	3050 K
leserbrief	43 K	751 K
leserbriefe	43 K	751 K an	793 K
lesere	36 våre K	3129 våre K
leserfinanziert	901 K
leserinnen	36 unsere K	901 unsere K	901 unseren K
leserinnlegg	43 K	3050 K
lesern	901 ihren K
leserne	18 takket være K	3062 K våre
lesernes	18 K bidrag	3129 K bidrag
leserreise	826 K
leserreisen	786 unsere K	786 unseren K	826 K
leserumfrage	35 unserer K
leserzuschriften	793 K
lesetid	0 K
lesezeit	0 K
letno	3946 K
lets	1220 our app K you
letter	1091 send a K
letters	43 K desk	43 K page	43 the K editor	1091 K to the editor	1091 send K	1151 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2408 solo grazie ai nostri K	2489 i nostri K
lettre	78 notre K	1926 notre K
lettrici	2489 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1411 para seguir K	1411 quieres seguir K	1411 sigue K con	1411 y sigue K	1485 sigue K sin
lezen	20 meer K
lezers	36 onze K	3005 onze K
lezersaanbieding	2940 onze K
lezersactie	2940 onze K
lezersavond	2907 onze K	2940 onze gratis K
lezersevenement	2907 ons K
lezersreis	2907 onze K
lezersreizen	2907 onze K
""", 'li': """
libovolnou	586 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2856 al K
lidem	18 díky K	585 díky K
liens	74 nos K	1832 via nos K	1832 par nos K
liest	855 K du hier.
lietotni	2801 K
lifeline	98 crisis K
lignes	1842 qui lisent ces K
liitu	1553 K meie
liituge	51 K
like	1322 work K this
liked	1322 K what you read
liker	3129 K du det vi
limit	1047 read without K	1055 free K
limitat	391 accés il·K
limits	1047 read without K
line	38 our tips K	67 our tips K	1126 our tip K	1259 our tip K	1259 our tips K
link	1070 copy the K	1166 read it for free with this K
links	74 über diese K	74 onze K	1079 some K on this page	1079 some of the K on	1217 K here	1217 K on this page	1217 K in this post	1217 K on this site	1217 our K	1217 our shop K	1217 my K	1217 these K	1217 one of our K	1217 one of my K
liputan	2336 K kami
lire	20 pour K cet	1928 peut-on K
lisas	1556 K
lisens	47 K cc	47 cc-K
list	1228 join our K	1228 not on the K yet	1228 not on our K
listen	0 min K	1074 K back here	1074 K to us live	1112 prefer to K	1112 rather K
listeners	1239 K like you
listening	1112 K time
live	1184 our K	1184 K q&a	1245 see them K
liveblog	812 im K	812 unserem K
livslinien	98 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1327 si has K hasta aquí
llegint	418 per seguir K
""", 'lo': """
local	1322 keep K news
log	24 K in	2854 K in om	2854 K in of
logg	24 K inn	3018 K inn for å	3083 K inn med	3128 K inn for
logga	24 K in	3958 K in för att	4022 K in med
logge	843 K dich ein
logged	21 must be K in to post	1047 you must be K in to	1088 you must be K in to
loggen	843 K sie sich ein
logget	612 du skal være K ind
login	24 faça K	3270 faça K para	3405 faça K
lokalredakteur	852 ist K
lokalredakteurin	852 ist K
lokalredaktion	776 leitet die K
look	1322 our new K
los	1484 # de K #
lovade	4071 K
love	1275 you K
lovede	707 K
""", 'lu': """
lubas	1556 K
luetaan	1709 juttu K
lugeda	1491 et edasi K
lugejad	1554 meie K
lugemiseks	1491 edasi K
luisteren	2941 artikel ook K
luisterversie	2 K
lukeaksesi	1655 K koko	1655 kirjaudu sisään K
lukemaan	1753 pääset K
lukemista	1753 jatka K
lukijamme	1754 K
lukijasta	1709 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1694 K tukea	1754 K tuella
lukittu	1707 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1655 K
lunar	3514 K
lunes	17 cada K
lupasi	1756 K
lupasivat	1756 K
""", 'ly': """
lyder	707 K	3131 K	4071 K
lydversion	2 K
lyssnar	3995 K på poddar
""", 'ma': """
maand	2856 deze K nog	3006 per K
maandelijks	2856 K opzegbaar	3006 K
mach	51 . K mit	900 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	709 K sie mit	901 was wir K
macht	900 K mit
made	1036 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	477 váš e-K	514 svůj e-K	944 το e-K σας	1222 put your e-K	1222 type your e-K	1224 by e-K	2132 e-K cím	2934 K ons	2934 K dan	3004 K ons	3182 swój e-K	3275 no seu e-K	3445 pe e-K	3529 ваш e-K	3656 na vaš e-K	3684 svoj e-K	3684 na e-K	3757 váš e-K	3757 svoj e-K	3757 na váš e-K	3783 svoj e-K	4272 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2859 je e-K	2917 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	601 din e-K	612 din e-K vil ikke	704 din K
mailben	2175 legjobb cikkei e-K	2175 cikkei e-K	2175 hírei e-K
mailbox	79 in je K	79 in uw K	1223 in your K	2859 in je K	2859 in uw K	2859 in jouw K
maile	3757 vašom e-K
mailed	1223 e-K to you	1223 K to you
mailedbe	79 az e-K
mailing	1228 join our K list	1228 join the K list	1228 on our K list
mailom	3783 správy e-K
mailovou	514 e-K adresu
mailowy	3182 adres K
mailt	2224 írjon e-K
mailu	79 do e-K	476 přímo do e-K	3757 do vášho e-K
mailul	3416 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1754 ilman K
mainos	11 K
mainostaja	1704 maksanut K
mainosten	1666 K esto
majhno	3945 smo K
make	1321 will you K a
maken	3005 wij K
maksumuuri	1757 K
maksuton	1699 K tunnus
maksuttomat	1699 K artikkelit
maltilla	83 pelaa K
mamio	3752 K
manade	4071 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3329 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	781 K-cookies	1135 K cookies
marketingcookies	632 K	2902 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2235 kotak K anda
masukkan	2235 K email
matched	1117 K dollar	1160 gift will be K	1238 will be K	1238 is being K	1238 are being K	1238 be K	1238 K until
material	763 mit K der	763 mit K von	1105 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3556 K	3557 K.ru
""", 'md': """
md	643 kr./K	706 kr/K
""", 'me': """
me	3557 t.K	4296 t.K
meaning	1235 if you've been K to	1235 if you have been K to
medarbetare	3990 är K på	3990 är K i	4053 är K på	4053 är författare och K
meddelade	4071 K
meddelte	707 K
medewerker	2898 is K van
medgav	4071 K
mediach	3202 naszych K
medio	1486 este K
medlem	80 bliv K	80 bli K	704 bliv K	3128 bli K	4068 bli K
medverkar	4053 K i
mee	51 . doe K	51 . doe ook K
meie	1554 K töö
meil	1553 aita K
meile	1553 saada K
meilile	1523 sinu K
meille	38 kerro K	67 kerro K	1753 lähetä K	1753 kerro K
meinen	750 was K sie dazu
meint	903 K
meinte	903 K
meinung	30 K der	43 anderer K	750 sagen sie uns ihre K	780 K des autors
mejl	3656 na vaš K	3656 vašu K	3684 svoj K	3684 na K	3960 i din K	3960 till din K
mejla	38 K oss	67 K oss	4068 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4068 din K
mejlen	79 i K	3960 direkt i K
mektuplari	43 okur K
melalui	2269 dukung kami K
melanjutkan	2232 untuk K membaca	2271 untuk K membaca
meld	3128 K deg på her
meldde	3007 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	820 K dich bei uns	900 K dich an	3020 K deg av når	3060 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	709 K sie sich an	718 K sie sich an, um	718 bitte K sie sich an	820 K sie sich bei uns	900 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2915 krijg een K bij	2915 ontvang een K bij
meldingen	14 K	2865 schakel K in	2865 zet K aan	2865 ontvang K	2915 krijg K	3004 zet K aan
meldt	3007 K
meldte	3131 K
membaca	2271 untuk terus K	2271 untuk K berita ini	2335 daftar untuk K
member	50 as a K you	1034 become a K	1117 become a K	1164 not a K?
memberikan	98 belum K tanggapan	2266 K komentar
members	18 our K	36 our K	50 K can	1047 is for K only	1047 K-only story	1192 paying K	1232 thanks to our K	1239 K like you	1322 our K
membership	1234 consider a K
membiayai	2269 K kami
membro	3405 torne-se K
membru	80 devino K
membutuhkan	2335 kami K dukungan
memuat	45 K ulang
menar	4071 K
mencionanos	62 K
mendaftar	2268 dengan K, anda
mendapat	2279 K komisi
mendapatkan	2279 K komisi	2335 daftar untuk K
mener	707 K	3128 hva K du	3131 K
menerbitkan	45 K ulang
menerima	2259 K cookie	2279 K komisi	2335 daftar untuk K
mengambil	2280 dilarang K	2280 dilarang keras K
mengandung	98 K deskripsi	98 K konten	2266 komentar yang K
mengatakan	2338 K
menggandakan	2280 dilarang K
menggunakan	2245 K cookie
mengirimkan	57 kami K
mengutip	2252 dilarang K
meninggalkan	2266 K komentar
menit	0 K baca
mensais	3407 K
mensuales	1487 K
mensuel	1817 un don K	1842 un soutien K	1927 K
mental	98 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	98 K of suicide	98 K suicide
menurut	2338 K
menyalin	2280 dilarang K
menyatakan	2338 K
merch	1142 our K
merci	1925 K de nous
mere	644 kan du læse K	644 du kan læse K	644 kan læse K om
merespons	98 belum K
merkezimiz	4259 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	465 al K	1487 al K	1487 por K
mese	2490 al K
mesec	3685 prvi K	3751 prvi K	3883 prvi K	3883 na K	3946 na K	3946 prvi K
meses	1411 K por #
mesiac	3785 prvý K	3850 za K	3850 prvý K
message	38 K us	67 K us	1036 a K from our editor
messagerie	1801 votre adresse de K ne sera pas
messengera	3170 K
messengeri	3768 K
messengerju	3868 K
messengeru	499 K
messengerze	3170 K
metus	2777 per K
mewakili	2280 tidak K redaksi
""", 'mg': """
mgid	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 de K	95 由 K
""", 'mi': """
mi	2798 ar K
mielipidekirjoitus	43 K
miembro	1485 hazte K
mig	62 tag K på
mij	62 tag K
mille	2408 # per K
milliardaire	1842 à aucun K
mind	98 ring K
minggu	2337 per K
mingguan	2268 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2135 kövess K	2224 kövess K	2224 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1164 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2959 is K
misidentified	98 article K	98 story K	98 originally K
misiniz	4142 zaten abone K
missen	2958 wat je kunt K
mission	1322 our K
misspelled	98 article K	98 story K
misstated	98 article K	98 story K
mistake	1151 spot a K	1151 report a K	1258 when we learn of a K	1258 when we make a K	1258 if we have made a K
mitdiskutieren	6 K	795 K
mitgeteilt	903 K
mitglied	80 werden sie K	80 werde K	900 werden sie K	900 werde K	900 jetzt K werden
mitglieder	50 K können	721 nur für K	806 angebots für K	901 unsere K
mithilfe	848 K von ki
mitteilungen	14 push-K	736 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3685 prvi K	3751 prvi K
""", 'mn': """
mnd	3063 kr/K	3130 kr/K
""", 'mo': """
mobile	1061 on your K app	1061 our K app
mobilen	638 direkte på K	3057 nyheter rett på K	3057 rett på K	3997 nyheter direkt i K	3997 direkt i K
mobilepay	704 K til #	704 K på #	704 K #	704 K et
modalidad	1487 K premium
moderador	3292 não serão aprovados pelo K
moderados	3292 serão K antes
moderated	1088 comments are K	1088 pre-K
moderowane	3180 są K
modificado	98 nombre ha sido K
modificat	98 articolul a fost K
modificato	98 articolo è stato K
mogelijk	3004 maak het volgende K
mois	1927 par K
moittii	1756 K
molbu	3667 imamo malu K	3667 malu K
molila	3752 K
molili	3752 K
molio	3752 K
monat	806 einen K für	806 K für nur	902 im K	902 pro K
monate	833 # K lang
monatlich	902 K
monday	17 every K
mondays	1225 sent K
mondogatta	2227 K
mondta	2227 K
montag	17 jeden K
month	1047 try a K for	1047 try it for a K	1054 for the first K	1054 for your first K	1240 £# a K	1240 $# a K	1240 €# a K	1323 a K	1323 per K	1323 every K	1323 each K
monthly	1117 one-off or K	1164 reached your K limit	1213 K gift	1321 become a K	1321 give K	1323 K
months	53 K on this story	1047 K for $#	1054 for the first # K	1054 for the first three K
morgen	17 jeden K	17 am K	17 hver K	641 hver K i din	802 uns auch K
morgenbrevet	3061 K
morgon	17 varje K
morgonbrevet	4001 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1926 nos K
""", 'mu': """
muhabiri	4167 gazetesi K
muhabiridir	4167 K
muhabirimize	39 K	4165 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4195 K
muistutti	1756 K
mukaan	1753 lähde K	1753 tule K	1756 K
multato	2491 ha K
multou	3408 K
mums	2841 seko K
muutettu	98 nimet on K	98 nimi K	98 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2934 mail K
nabiralnik	79 v vaš K	3856 v vaš K
nabiralniku	3856 v vašem K	3882 vašem K
nachdruck	762 K verboten	817 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	732 aktuelle K aufs handy	733 K-app	736 push-K	812 weitere K finden sie	812 mehr K finden sie	836 K des tages	836 alle K zum
nadaljevanje	3855 za K branja	3884 K spodaj
nadaljuje	3884 K pod oglasom	3884 K spodaj
nadaljujte	3855 K branje
nadie	1486 K nos dice
naglasila	3752 K
naglasio	3752 K
najdete	518 další články K
najnowsze	3142 otrzymuj K
name	98 not her real K	98 not his real K
namenite	3887 K nam
names	98 not their real K
napis	3260 taki K
napisz	38 K do nas	67 K do nas	3158 K do nas	3171 K do nas	3203 K:	3203 K na	3257 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3855 če želite brati K
napsal	587 K
napsala	587 K
narrated	1112 is K by an ai	1112 is K by ai
nasilja	98 opise K
naslov	3856 na vaš e-K	3856 svoj e-K	3882 svoj e-K	3882 svoj e-poštni K
nastavak	3652 za K čitanja	3686 K ispod	3686 K teksta
nastavili	3652 da biste K čitanje
nastavite	3652 K čitanje	3654 K čitati
nastavlja	3686 K ispod	3686 K nakon
naszego	3176 K sklepu	3179 K quizu
naszej	3258 K pracy
naszym	3257 zostań K
naujienas	2734 K telefone	2735 K el. paštu	2746 mūsų K
naujienose	2723 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1360 tu K no soporta	1360 su K no soporta	3287 seu K não suporta
navela	3752 K
naveo	3752 K
navigateur	10 votre K	21 dans le K pour mon prochain	1796 votre K ne supporte pas	1796 votre K n'est pas
navnene	98 K er endret	98 K er ændret
navodi	3752 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	98 K
""", 'ne': """
necesitamos	1327 K pedirte	1330 K tu apoyo	1485 K tu ayuda	1485 K de ti	1485 te K
necessariamente	3310 não reflete K a opinião	3310 não refletem K a opinião
necessaris	21 camps K
necessitem	463 et K
nechajte	77 K nám svoj e-mail
nechcete	531 K přijít o	3800 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2846 K nu een
neighbors	1239 K like you
neighbours	1239 K like you
nell	2359 apri K'app
nella	79 K tua mail	2357 K tua mail
nendega	51 liitu K
neodpovedal	98 K
neodvisni	3945 K mediji	3945 smo K
neodvisno	3944 podprite K
neophodna	21 K polja
neovisni	3750 ostanemo K
neovisno	3749 podržite K
nepriklausoma	2776 K žurnalistika
nesutinkate	43 K
netiquette	750 beachten sie die K	2371 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3029 dette K bruker
neue	829 die K app
neuen	732 hier geht es zur K
neukunden	806 nur für K
neuvoi	1756 K
neuvoivat	1756 K
neuvoo	1756 K
neuvottiin	1756 K
never	71 K spam
news	733 K-app	836 alle K zum	836 alle K zu	1061 K app for	1104 is a K	1126 K tip
newsblog	812 im K	812 unserem K
newsdesk	39 our K	39 the K
newsis	1503 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	256 K	414 la nostra K	515 K	585 náš K	588 K	726 unseren K	726 unserem K	726 unserer K	726 K bestellen	726 K richtig	730 K an	730 K von	730 zum K	730 täglichen K	771 K	799 K erhalten	799 K empfangen	799 unser K	799 der K über	799 der K für	831 unser abend-K	831 unser morgen-K	831 unser K	831 K ist kostenlos	900 K an	901 unser K	901 unseren K	901 unserem K	901 dieser K	904 K	910 εγγραφείτε στο K	910 εγγραφή στο K	910 το K μας	910 γραφτείτε στο K	910 στο K των	910 στο K του	910 στο K της	1029 εγγραφείτε στο K	1029 γραφτείτε στο K	1030 το K μας	1033 K	1057 sign up for our K	1057 sign up to our K	1057 sign up for the K	1057 subscribe to our K	1057 join our K	1057 get our K	1057 our K here	1057 receive our K	1057 our daily K	1057 our weekly K	1057 our morning K	1116 K	1157 K soon	1209 from our saturday K	1256 this K was forwarded to you	1256 forwarded this K	1264 reply to this K	1322 our K	1325 K	1342 suscríbete a la K	1342 apúntate a la K	1342 nuestra K	1407 suscribite al K	1486 nuestra K	1489 K	1781 inscrivez-vous à la K	1781 abonnez-vous à la K	1781 notre K	1841 vous adresser sa K	1926 notre K	1926 cette K	1929 K	2235 K kami	2235 langganan K	2336 K kami	2356 iscriviti alla K	2356 la nostra K	2407 le nostre K	2489 la nostra K	2489 questa K	2492 K	3142 zapisz się na K	3142 nasz K	3184 K	3258 nasz K	3261 K	3274 assine a K	3274 nossa K	3328 esta é a edição da K	3328 esta é uma edição da K	3406 nossa K	3409 K	3415 abonează-te la K	3415 abonați-vă la K	3415 înscrie-te la K	3512 înscrie-te la K	3516 K	3655 naš dnevni K	3665 K	3749 prijavite se na K	3750 naš K	3753 K	3784 K	3849 náš K	3852 K	3864 K
newslettera	78 naszego K	78 do K	78 odber K	3142 zapisz się do K	3142 naszego K	3184 K	3258 naszego K	3665 K	3757 odber K	3784 K	3849 nášho K
newsletterem	3258 naszym K
newsletters	1057 K may contain info about	1116 K	1322 our K	1325 K	1781 nos K	1781 recevoir les K	1926 nos K	1929 K
newsletteru	78 odběr K	515 K
newsletterul	78 K nostru	3415 K nostru	3445 abonează-te la K	3512 înscrie-te la K	3513 K nostru
newslettery	515 K	3784 K
newsletterze	3184 K
newslettre	3784 K
newson	2148 google K
newspaper	1322 our K
newsroom	38 contact our K	67 contact our K	1171 not by the K	1181 tell our K	1181 our K	1199 stories from our K	1199 more from our K	1322 our K	1322 non-profit K	1322 this K
newsticker	812 unserem K
next	1184 our K	1213 help pay for the K	1213 pay for the K one
nezavisni	3750 K mediji	3750 ostanemo K
nezavisno	3749 podržite K
""", 'ng': """
ngay	4486 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	3140 K dostęp
niets	2892 K uit deze	2953 K van deze site
nieuws	2862 K-app	2895 google K	2897 K of een tip	2933 app je K	2949 al het K over	2949 al het K uit	2960 K in je mail
nieuwsbrief	78 de K	78 onze K	2859 onze K	2860 dagelijkse K	2860 wekelijkse K	2894 K	3005 onze K	3005 deze K	3008 K
nieuwsbrieven	2859 onze K	2894 K	3005 onze K	3008 K
nieuwsbron	2932 favoriete K
nieuwsquiz	2942 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3665 K	3749 prijavite se na K	3750 naš K
""", 'no': """
nombreux	1842 plus nous serons K
nonprofit	1322 K newsroom	1322 K news outlet
nosaltres	38 contacta amb K
nosotros	1485 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3266 apoie K	3266 apoie o K	3277 baixe K app	3277 no K app	3405 apoie K	3405 apoie o K	3405 siga o K	3405 entre no K	3406 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	464 la K feina	2359 nella K app	2489 la K app
nostre	464 el K canal
nostri	74 K link
nostro	35 K quiz	2489 il K sito	2489 che il K
nota	20 leer esta K	1411 para leer esta K
notice	1258 if you K
noticia	1486 esta K
noticias	1384 en google K	1384 tu fuente de K
notificaciones	14 las K	1350 activa las K	1350 activar K	1351 recibir K
notifications	14 K	1065 turn on K	1065 turn on desktop K	1065 would like to send you K	1065 K from this site	1066 enable K	1066 allow K	1066 receive K	1787 activer les K	1787 activez les K	1787 autoriser les K
notifiche	14 le K
notified	1057 sign up to be K	1066 get K
notifikace	513 K
notifikasi	14 K	2237 dapatkan K	2239 aktifkan K	2335 nyalakan K
notifikation	638 K
notifikationer	14 K	638 K
notify	1066 K me of	1066 K me when	1088 K me of new posts
notis	3997 K
notiser	14 K	3997 K	3997 push-K
notre	35 K quiz	1926 K site
nouvelle	1801 ouvre dans une K fenêtre
novice	3856 na naše K	3856 na e-K	3864 e-K	3882 na e-K	3945 naše K
novinar	3671 je K	3671 , K	3671 - K	3870 je K	3870 , K	3870 - K
novinari	3750 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3945 naši K
novinarju	39 našemu K	3869 pišite K
novinarka	3671 je K	3671 , K	3671 - K	3870 je K	3870 , K	3870 - K
novinarki	3869 pišite K
novinarstvo	3750 nezavisno K	3750 neovisno K	3750 naše K	3945 neodvisno K
novinaru	39 našem K
noviniek	3757 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1347 en K app	1485 únete a K	1486 K app	1486 K web
nuestras	1486 K redes
nuestro	35 K quiz	64 K espejo	1330 apoya K	1355 únete a K canal	1485 apoya K	1485 únete a K	1485 recibe K	1486 K canal	1486 K medio	1486 K sitio	1486 K equipo
nuestros	74 K enlaces	1362 K socios	1486 K socios
numer	3259 K krs
nunca	1486 más que K
nuotraukas	40 K ir vaizdo
nur	806 abo für K
""", 'ny': """
nyheder	626 google K	660 vores K
nyhedsbrev	78 vores K	600 vores K	600 tilmeld dig K	641 K	704 tilmeld dig K	705 vores K	708 K
nyhedsbreve	600 vores K	705 vores K
nyhedsbrevet	78 K	600 få K	641 K	704 tilmeld dig K
nyhetene	3057 K rett på mobilen	3083 K våre
nyheter	3045 google K	3986 google K	4022 våra K
nyheterna	3966 följ K	3997 K direkt i mobilen
nyhetsbrev	78 vårt K	3020 vårt K	3020 våre K	3020 meld deg på K	3020 abonner på K	3061 K	3128 meld deg på K	3129 vårt K	3129 våre K	3132 K	3960 vårt K	3960 våra K	3960 anmäl dig till K	4001 K	4068 anmäl dig till K	4069 vårt K	4069 våra K	4072 K
nyhetsbrevet	78 K	3020 få K	3061 K	3128 meld deg på K	4001 K	4068 anmäl dig till K
nyilatkozta	2227 K
nyt	1706 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2371 i campi K
obchode	3776 našom K
oberoende	4068 stöd K
objasnila	3752 K
objasnili	3752 K
objasnio	3752 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3682 K komentara
obligatoires	21 champs K sont	1801 les champs K
obligatori	2371 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1365 los campos K
obligatoriska	21 K fält	3973 K fält
obligatoriske	21 K felt	3032 K felt
obratite	3670 K nam se	3670 K se našem
obrigado	3405 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	491 další šíření K	528 ke všemu K	3785 celému K
obsahuje	98 K popisy
obserwuj	3150 K nas na	3150 K nas w	3257 K nas
obvestila	14 K	3856 na K
""", 'oc': """
occupa	2385 si K di
ochtend	17 elke K	2917 elke K het
""", 'od': """
od	3685 K # €	3785 K # €	3883 K # €
odbieraj	3206 K
odcinek	3177 K
odcinka	3177 K
oddajte	3892 K svoj glas
odejdete	468 než K
odete	3667 prije nego što K	3667 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3752 K
odgovorili	98 nisu K
odgovorio	98 nije K	3752 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3866 preden K
odoberajte	3805 K
odobrenja	3704 bez K
odomknite	3756 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	98 nie K
""", 'of': """
of	1320 # K #	1320 # K your #	1320 # K the #
oferecer	3270 K este artigo
off	38 tip us K	67 tip us K	1323 one-K
offert	1774 vous est K	1927 mois K
offrez	54 K-moi un café	1852 K-le	1852 K-la	1925 K-lui	1925 K-nous
offrici	2488 K un
offrimi	54 K un caffè	2488 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3750 bez K
oglasov	70 brez K	3945 brez K
oglasu	11 K
""", 'oi': """
oikaisu	98 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4142 K devam etmek için
okurlarimiz	36 K	4259 K
okurlarimizin	4179 K desteğiyle	4259 K
okurlarin	4179 K desteği olmadan
okuyun	4184 K
""", 'ol': """
olarak	50 abone K	4143 abone K	4165 bize anonim K
olmayan	4218 patronu K
olmayanlara	4193 abone K
olun	80 üye K	4258 üye K
olursunuz	4184 kabul etmiş K
olvassa	2161 K tovább
""", 'om': """
omiljene	3668 K izvore
omiljeni	3668 K izvor
""", 'on': """
onafhankelijk	2919 wij K	2919 we K
onafhankelijke	2850 steun K journalistiek	3004 steun K	3005 K journalistiek
onafhankelijkheid	3005 onze K
onbeperkt	2854 lees K	2854 K lezen	2856 K toegang	2922 K digitaal
ondersteunt	2874 je browser K	2874 uw browser K
onderzoek	3005 dit K
onderzoeken	3005 onze K
onderzoeksjournalist	2898 is K	2990 is K
onderzoeksredacteur	2937 is K
onderzoeksredactie	39 onze K	2897 onze K
one	1321 make a K-time	1321 will you be K of
oneens	43 K?
online	826 unser K-shop	1142 our K shop	1142 our K store	1184 our free K	1184 our K event	1244 in our K shop
onlineshop	786 im K bestellen
only	1240 K £#	1240 K $#	1240 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2896 app K
ontdek	3004 K nu
ontvang	2859 K onze	2860 K elke
onze	84 in K app	84 via K app	84 met K app	2862 K app	2897 tip voor K	3005 K app
""", 'oo': """
oordeelde	3007 K
oorspronkelijke	98 K versie van dit
""", 'op': """
opakoval	587 K
opakovala	587 K
opakuje	587 K
opdateret	98 artiklen er K
open	1061 K in app	1061 K in the app	1232 left it K	2862 K in app
opfordrede	707 K
ophavsretsloven	622 beskyttet af K
ophavsretten	622 K tilhører
opiniestuk	2901 ingezonden K
opinion	30 K of	1088 have an K on this
opinions	30 K of
oplyser	707 K
oplyste	707 K
opmerking	2897 tip of K	2897 vraag of K	2897 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3947 K
oppdatert	98 saken er K
oppfordret	3131 K
opphavsrettslig	3041 K beskyttet
opplyser	3131 K
opplyste	3131 K
opportunities	1267 equal K employer
opportunity	1267 equal K employer	1267 equal-K employer
opprett	3018 K en konto for	3128 K en konto
oprava	98 K:
opsiger	643 indtil du K
opublikowany	22 nie zostanie K	3157 twój adres e-mail nie zostanie K
opzegbaar	3006 K
""", 'or': """
ordenou	3408 K
ordinato	2491 ha K
ordnete	903 K an
organizatori	3752 pozivaju K
organizatorzy	3260 zapraszają K
original	98 K version of this	1105 read the K article	1850 lire l'article K
originally	98 this article K	98 this story K	98 this post K	98 K misstated	1105 this article was K published on	1105 this story was K published on	1105 this story K appeared	1105 this article K appeared	1105 K published at	1173 story was K published by	1173 story was K published on	1173 story was K published in the	1173 article was K published by	1173 article was K published in our
originalment	422 es va publicar K a	422 es va publicar K en	422 publicat K a
originalmente	1376 este artículo fue publicado K	1377 publicado K en	3304 publicado K em	3336 publicado K no	3336 publicado K na
originariamente	2382 articolo pubblicato K	2415 pubblicato K in
ortaklarimiz	4152 biz ve K
ortsseite	812 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3652 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3260 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3206 K
otsustas	1556 K
""", 'ou': """
our	1114 is K
outbrain	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
""", 'ov': """
ovdje	3667 kad ste već K
overblikket	641 K hver dag	641 K hver morgen
overgenomen	45 K
overname	2892 K zonder
overnemen	45 K	2929 dit artikel K
oversikten	3061 få K
overview	1178 this K
overzicht	2939 dit K
ovisi	3749 K o vama
""", 'ow': """
owner	1322 has no K	1322 have no K
""", 'oy': """
oynat	4184 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3769 K sa nám	3848 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2737 jūsų parama K
padroni	2408 non ha K	2441 senza K	2441 né K	2489 senza K	2489 libera da K
pagar	54 K um café	3405 ajude a K
page	1184 our jobs K
paghi	2488 K un'ora
pago	1489 muro de K
pague	54 me K um café	54 K-me um café	3306 K-nos um café
pahoitteli	1756 K
paid	1079 we get K if you buy	1079 we may be K
paikalla	42 olitko K
paikkaa	1706 hae K
pakolliset	21 K kentät
palautetta	1753 anna K
palus	1556 K
palusid	1556 K
palvelusta	1684 ulkoisesta K	1684 upotus K
panaszolta	2227 K
pandangan	2280 tidak mewakili K	2280 K pribadi penulis
paparnya	2338 K
paper	1114 is the K's
par	1927 K an
parama	2775 jūsų K	2779 K
parancsolta	2227 K
parandus	98 K:
parceiros	3289 nós e os nossos K	3406 nossos K
paremkite	2737 K mus	2775 K mus
parlez	38 K-nous	67 K-nous
part	1106 no K of this
partager	1852 articles à K	1852 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3262 faça K e
partecipato	2398 non ha K alla stesura
parteispende	904 K
partenaires	1798 nos K et nous	1798 nous et nos K	1926 nos K
participar	1366 para K
participez	1758 K à
participou	3319 não K da produção	3319 não K na produção
partilhada	3314 uma publicação K por
partilhe	25 K-o
partir	1760 avant de K	3407 a K de # euros
partner	74 K-links	747 wir und unsere K	816 von unserem K	2369 i nostri K	3970 vi och våra K
partnere	609 vi og vores K	3029 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2162 K
partnerlinks	37 K	74 K
partnerom	3686 u suradnji s K	3686 u saradnji sa K
partners	816 anzeige eines K	1084 we and our K	1322 our K	2876 wij en onze K	3005 onze K
partnership	1106 was produced in K with
partnerske	74 K poveznice	3686 K poveznice	3884 K povezave
partnerskie	3188 linki K
partnerzy	3154 my i nasi K	3154 nasi zaufani K
pasak	2778 K
pasakojo	2778 K
pasidalinkite	49 K
pass	49 K it on	1071 K this on
passende	833 sie das K abo
passendes	833 sie ihr K abo
patikslinta	98 K
patreon	263 в K	1117 on K	1117 our K	4319 на K
patron	1041 become a K of	1321 become a K
patronem	3191 zostań naszym K	3257 zostań K
patroni	3258 nasi K	3480 fără K
patronite	3191 na K	3258 na K
patronlardan	4218 K bağimsiz
patronsuz	4218 K
paying	1232 thanks to our K
paypal	802 per K
paywall	803 K	901 ohne K	904 K	1232 without a K	1322 we have no K	1322 we do not have a K	1325 K	1929 K	2492 K	3409 K
paywalls	1325 K
""", 'pe': """
pe	3514 K an
peatoimetaja	1506 K
pedimos	1485 te K ayuda
pedirte	1327 tenemos un favor que K
pediu	3408 K
peiling	35 onze K	2942 onze K
pelanggan	50 K dapat	50 K bisa	2233 khusus K	2271 untuk K	2336 K kami	2339 K
pembaca	18 berkat K	43 surat K	2336 K kami
pemblokir	2299 K iklan
pemegang	2304 tanpa K saham
pemilik	2304 tanpa K modal
pendant	1927 K un mois
pendapat	2280 K pribadi penulis
peneliti	2258 adalah K
pengar	4069 kostar K
penger	3129 koster K
pensamentos	98 K suicidas
pensamientos	98 K suicidas
pensieri	98 K suicidi
pentru	3446 fără niciun cost K tine
penulis	2258 adalah K
people	18 thanks to K like	1160 funded by K like you	1239 K like you
pequeno	3263 um K favor a pedir
per	3130 K år	4070 K år
peramban	10 K anda
percent	1055 # K left to read
perfil	3283 siga nosso K
periodisme	463 dona suport al K	464 el nostre K	464 fent K	464 fem K
periodismo	1330 apoya el K	1408 hacer un K	1485 apoya el K	1485 colabora con el K	1486 nuestro K	1486 K de calidad	1486 hacemos K	1486 haciendo K
periodista	39 nuestro K	39 nuestra K	400 és K	1379 es K
periodistas	39 nuestros K	1407 nuestros K	1486 nuestros K
periodistes	464 els nostres K
perjantaisin	17 K
permanencia	1487 sin K
permission	1105 reproduced here with K	1105 reproduced with K	1120 written K	1120 prior K	1121 without K	1135 K to load	1135 K before anything is loaded	1173 K to reuse this
perskaitykite	2775 K visą
personal	1134 views are K
personale	3422 datele tale K
personales	1362 datos K serán
personas	1408 K como tú	1485 K como tú
persondatapolitik	610 K
personenbezogene	748 K daten
personnelles	1799 vos données K
personoplysninger	610 dine K
personopplysninger	3030 K
personuppgifter	3971 dina K
personverninnstillinger	3051 K
perspausdinti	45 K
pertama	2337 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3307 é K
pesquisadora	3307 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3752 K
""", 'ph': """
phone	1074 news to your K
photographer	1128 staff K
photos	40 your K	40 vos K	40 tes K	1142 K from this story	1142 K from this event
""", 'pi': """
pictures	40 your K
pide	1488 K
piebilda	2844 K
piece	1176 this K	1322 this K
pierwszej	98 K wersji tekstu	98 K wersji artykułu
pierwszy	3259 K miesiąc
pievienojieties	51 K
pilihan	2318 sumber K
pirmas	2777 K mėnuo
pisala	3752 K je
pisalo	3752 K je
pisao	3752 K je
pisz	3203 K na
pitala	3752 K
pitali	3752 K
pitao	3752 K
pitch	1034 K in	1117 K in
pitching	1321 consider K in
pix	3306 um K	3407 K
""", 'pj': """
pjevali	3752 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3042 vær varsom-K
plakatens	3055 vær varsom-K
platformlarinda	4246 tüm podcast K
plats	42 var du på K
plattform	901 unsere K
player	9 this K
please	51 K join them	67 K tell us	1047 K log in to	1070 K share this	1118 K help	1277 K tell us about	1277 K tell us how	1277 K tell us your	1321 K chip in	1321 K give	1321 K help if	1321 K give if
pleide	3131 K
pliki	3173 bez zgody na K
plusartikelen	3005 K
plusartikels	2854 gratis K	3005 K
""", 'po': """
pobierz	3257 K naszą
poche	1839 dans votre K
podaj	77 K swój e-mail
podatkov	3882 obdelavo osebnih K
podatku	3136 przekaż #% K	3191 #% K	3191 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	508 K	635 K-app	705 vores K	770 den K können sie	770 den K kannst du	770 unseren K	901 unser K	901 unseren K	938 K	1030 το K μας	1110 follow the K	1322 our K	1486 nuestro K	1926 notre K	2336 K kami	2489 il nostro K	2941 op de K	3005 onze K	3054 hører K	3177 K	3258 nasz K	3406 nosso K	3679 K	3750 naš K	3778 K	3849 náš K	3878 K	4173 K'i	4173 K'imizi
podcasta	3679 K	3878 K
podcastapp	635 K	2941 favoriete K
podcaste	34 našom K
podcasten	635 K	3054 K
podcastimiz	4259 K
podcastimizi	34 K
podcastimme	34 K	1754 K
podcastov	3778 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	635 hvor du lytter til K	635 hvor du hører K	770 wo es K gibt	827 folgen des K	827 folge des K	938 K	1110 wherever you get your K	1110 wherever you listen to K	1110 wherever you get K
podcastu	34 naszego K	34 našem K	508 K	3177 K	3679 K	3778 K	3878 K
podcastul	34 K nostru	3513 K nostru
podcastunk	2225 K
podcastunkban	34 K
podcasty	508 K	585 naše K	3177 K	3778 K
podd	34 vår K	4069 vår K
poddapp	3995 K
poddar	34 våra K	3995 K finns
podden	3995 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3329 sua ajuda K
poden	50 els socis K
poderemos	3329 a sua ajuda K	3405 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3054 hører K	3129 vår K	3679 K	3878 K	3945 naš K
podkasta	3679 K	3878 K
podkastapp	3054 K
podkasten	3054 K
podkastu	3679 K	3878 K
podle	587 K
podotkl	587 K
podpora	584 vaše K	3848 vaša K	3944 vaša K
podpore	3849 vďaka K	3887 brez vaše K	3945 brez vaše K
podporo	3944 vašo K
podporte	3790 K	3848 K nás	3848 K našu
podpory	521 bez vaší K	585 bez vaší K	3790 bez vašej K	3849 bez vašej K
podprite	3887 K	3944 K nas	3944 K naše
podremos	1485 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3203 K nas
points	1178 the bullet K	1178 these bullet K	1178 the key K above
pokutoval	587 K
policy	1084 our cookie K
politica	3422 K de cookie
political	1104 is a K	1104 is the K editor
politicieni	3446 nu depinde de K
politika	4152 çerez K
politikasi	4153 gizlilik K
politikredakteur	852 ist K
politikredakteurin	852 ist K
politikressort	776 leitet das K
politikwissenschaftler	767 ist K
politologue	1815 est K
poll	35 our K	1088 vote in our K	1088 take our K	2942 onze K
polub	3150 K nas na
pomagajte	3944 K nam
pomocou	3792 K ai
pomozite	3689 K nam	3749 K nam
pomozte	584 K nám
ponavlja	3752 K
ponavljao	3752 K
ponctuel	1817 un don K
ponovno	45 K objavi
pop	1034 K your
popravek	98 K:
poprosil	587 K
poprosila	587 K
poprzedniej	98 K wersji
por	3333 um ano K #
poradil	587 K
portal	3258 nasz K	3750 naš K	3945 naš K
portalu	3187 na naszym K	3187 w naszym K
posez	1925 K-la à	1925 K-nous
posible	18 hace K
posielajte	3769 K nám
posielame	57 vám K
positions	1142 our open K
poslechnout	509 si můžete K
posljednji	3698 K besplatni članak
posredujte	49 K
possible	415 ajuda a fer K	464 ajuda a fer K
post	20 rest of this K	79 på e-K	1135 to view this K	1135 to see this K	1171 this is a paid K	1176 this K	1322 this K	2902 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3961 din e-K	3973 din e-K kommer inte
postadresse	60 e-K vises ikke	3021 din e-K	3032 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3749 K član	3944 K član	3944 K naročnik
postanizda	79 e-K	4177 her sabah e-K	4177 e-K	4191 e-K
postaw	54 K mi kawę	54 K kawę	3257 K nam	3257 K mi	3257 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	726 in dein K	726 in deinem K	726 direkt ins K	730 in ihrem K	730 in ihr K
postingan	2325 K bersama oleh
postkasti	1514 otse K
postkastis	1514 iga hommik sinu K	1514 sinu K
posts	15 free K	58 new K by mail
potrebbe	98 K urtare
potrebna	3749 K nam je
potrebujeme	3848 K vašu podporu
potrebujemo	3872 za ogled K	3944 K vašo
potremo	2408 aiuto K	2488 con il tuo aiuto K
potrivit	3515 K
potrzebujemy	3136 K twojego wsparcia	3257 K twojej pomocy	3257 K twojego wsparcia
pound	1321 K you give
pourboire	1818 un K
pourront	1869 traceurs K être déposés
poursuivez	1772 K votre lecture
poursuivre	1772 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3851 K	3947 je K
povedala	3851 K	3947 je K
povestit	3515 a K
povikao	3752 K
powered	1321 K by you
powerful	1322 hold the K to account
powiadomienia	14 K	3146 włącz K	3146 chcesz otrzymywać K	3147 K push
powiedzieli	3260 K
powtarza	3260 K
pozele	40 K tale
pozivala	3752 K
pozivali	3752 K
pozivao	3752 K
pozn	98 K. red
poznamenal	587 K
poznamenala	587 K
pozvala	3752 K
pozvao	3752 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2880 K mee	3004 K mee
praca	3258 nasza K
pracujte	506 K s námi	3776 K s nami
prati	3700 K nas na
pratite	3749 K nas
pravi	3947 K
precedente	98 versione K di questo	98 K versione di questo
precisa	3262 K de você	3405 K de si
precisamos	3263 K da sua ajuda	3266 K do seu apoio	3405 K da sua ajuda
precisato	2491 ha K
preciso	3293 é K estar logado
precizat	3515 a K
prednostne	3867 K vire
prednostni	3867 K vir
prednostnih	3867 K virov
prednostnim	3867 K virom
predplatitelia	50 K môžu	3798 len K	3798 iba K	3798 nájdu K	3798 prečítajú K	3852 K
predvajanje	3872 K videa
preferate	3430 sursele tale K	3494 surse K
preferences	1084 your cookie K	1187 cookie K	1187 privacy K
preferida	398 font K	1384 fuente K	3311 fonte K
preferidas	1384 fuentes K	3311 fontes K
preferides	398 fonts K
preferido	1384 medio K
preferidos	1384 medios K
preferirane	3668 K izvore
preferirani	3668 K izvor
preferiranih	3668 K izvora
preferita	2362 fonte K su google	2388 fonte K
preferite	2388 fonti K
preferowane	3169 K źródło	3169 K źródła
preferowanego	3169 K źródła
preferowanych	3169 K źródeł
preferowanym	3169 K źródłem
preferred	1074 K source on google	1122 K source	1191 K sources
preglednik	10 vaš K
prehratie	3772 K videa
prejemajte	3856 K vsako	3904 K
prejemati	3897 želite K
prejmite	3904 K
preklinjao	3752 K
prelua	45 K
preluarea	3429 K textelor
preluat	45 K
prema	3752 K
premier	1776 le K mois	1927 le K mois
premium	2922 toegang tot alle K
premoderated	1088 K
prenesite	3944 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3955 bli K	3955 redan K	3956 som K	4022 en K	4068 bli K
prenumeranter	50 K kan	3955 endast för K	4013 är för K	4013 bara K	4013 endast K	4069 våra K	4072 K
prenumerata	2779 K
prenumeration	4072 K
prenumerationen	3960 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2743 tik K
prenumeratoriams	2712 tik K	2743 tekstas skirtas K	2743 straipsnis skirtas K
prenumeratorzy	50 K mogą	3199 tylko K
prenumerera	80 K	3955 K för att	3960 K på nyhetsbrev	4000 genom att K	4068 K på vårt
prenumeruojate	2712 jau K
prenumeruokite	80 K	2775 K
preostanek	3855 K članka
presenteie	3270 K
prethodnog	3704 bez K odobrenja
prethodnoj	98 K verziji
pretplata	3753 K
pretplati	3684 hvala na K
pretplatite	80 K se	3652 K se već od	3749 K se
pretplatnici	50 K mogu	3697 samo K	3753 K
pretplatnicima	3652 dostupan samo K	3652 dostupan je samo K	3652 dostupan je K	3652 dostupno samo K	3664 samo K	3697 samo K
pretplatnik	50 kao K	80 postanite K	3652 već ste K	3749 postanite K
pretplatnike	3652 dostupan samo za K	3664 samo za K
pretplatu	3653 već imate K	3685 uz K	3685 K	3706 uz K
preuzeti	45 K
preuzimanje	3663 zabranjeno K	3688 zabranjeno K	3688 zabranjeno je K
preuzmite	3749 K našu
preventing	1080 browser extension is K
prevention	98 suicide K
preview	1192 free K
previous	98 K version of this
price	1323 the K of a
pridaj	51 K sa
pridajte	51 K sa	3801 K si nás	3848 K sa k nám
prihvatate	3684 prijavom K
prijavi	24 K se	3684 hvala na K
prijavili	3684 hvala što ste se K
prijavite	24 K se	3749 K se na naš	3749 K se na naše	3944 K se na
prijavo	3882 s K se	3882 s K na	3882 hvala za K
prijavom	3684 K se slažete	3684 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3867 K vir
priljubljene	3867 K vire
priljubljeni	3867 K vir
prima	3514 K lună
primajte	3705 K
primate	3699 želite da K
primati	3699 želite K
primeira	98 K versão deste	98 K versão desta
primeiro	3407 K mês
primer	465 el K mes	1487 el K mes
primo	2490 il K mese
principles	1105 the thomson reuters trust K
print	1070 click to K	1279 will not K your	1279 won't K your
prioriterad	3986 K källa
pripojte	51 K sa
pripomenul	3851 K
prisijunkite	24 K	51 K	2775 K prie mūsų
prispejte	90 K, koľko môžete	3790 K	3848 K	3848 K aj vy
prispevek	3945 ta K
privacidad	1363 política de K	1486 nuestra política de K
privacidade	3290 política de K
privacitat	403 política de K
privacy	1084 see our K policy	1084 to our K policy and terms	1084 and the google K policy	1322 our K policy
privacybeleid	2876 ons K	2917 ga je akkoord met het K
privacyverklaring	2878 K
private	60 your email will stay K
privatlivspolitik	610 K
priznaje	3752 K
priznal	3851 K
priznala	3752 K
priznao	3752 K
probe	859 K-abo
probeabo	709 K	718 wochen im K	859 K	859 das K
probeer	3004 K nu	3004 K een maand
proberen	3006 gratis K
processing	1084 consent to the K
prochains	1926 nos K articles
procurada	98 K, a
prodavnici	3677 našoj K
produce	1160 not free to K	1160 not cheap to K
produced	1171 K by our brand
proefabonnement	2856 K	3004 neem een K	3006 K
profesor	1379 es K	3432 este K
profesora	1379 es K
professeur	1815 est K
professeure	1815 est K
professionista	2385 è giornalista K	2385 giornalista K
professor	400 és K	767 ist K	1104 is a K	1104 is an assistant K	3307 é K
professora	400 és K	3307 é K
professore	2385 è K
professoressa	2385 è K
professorin	767 ist K
profilazione	2368 i cookie di K
profitez	1758 K de	1772 K de nos offres
prohibida	1377 queda K
proibida	3304 é K a
project	1836 trust K
promenjena	98 imena su K
promijenjena	98 imena su K
promis	3515 a K	3515 au K
promise	1321 K never to
propietaris	444 sense K	444 ni K
propustite	3699 ne K
prosbu	468 máme na vás K	468 máme malou K	3765 máme malú K	3765 malú K
proseguire	2411 per K la lettura
prosil	587 K
prosila	587 K
prosili	587 K	3260 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3260 K
protejate	3454 K de dreptul de autor
provalo	2349 K gratis	2488 K gratis
provided	1084 content K by a third party	1135 contains content K by
provision	744 erhalten wir eine K	744 eine kleine K	816 bekommen wir eine K	816 eine K vom	838 K	4032 kan få K om du
provisions	744 K-links
provisionslinks	838 K
prozent	807 K rabatt
przedruk	45 K	3189 K za zgodą
przedrukujcie	45 K
przegap	3201 nie K
przekonuje	3260 K
przetisknout	45 K
przetwarzanie	3155 K danych osobowych
przez	95 K mgid	3193 K ai
przycisk	3182 klikając K
przyznaje	3260 K
""", 'ps': """
psal	587 K
psala	587 K
""", 'pt': """
ptal	587 K se
ptala	587 K se
ptali	587 K se
ptaly	587 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2371 prima di K un commento
pubblicato	22 non sarà K	2371 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3292 o seu endereço de e-mail não será K
publicat	3454 a fost K inițial în
publication	1041 is a reader-supported K	1171 accurate at the time of K	1171 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4007 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1360 bloqueador de K	1486 sin K
publicidade	11 a K	70 sem K	3320 depois da K
publicista	2210 K
publicitat	11 la K	70 sense K	464 sense K
publicitate	11 K	70 fără K
publicysta	3242 , K
publicystka	3242 , K
publikovanie	3763 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1279 will not K your	1279 won't K your	1279 never K your	1279 we may K your
published	22 will not be K	60 email won't be K	1088 your email address will not be K	1106 was first K by	1106 was first K on	1173 K under license
publishing	1171 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1690 suoraan K
puis	1773 K # €
puisque	1760 K vous êtes là
pungkasnya	2338 K
punya	2234 sudah K akun
purchase	1079 K through links on our site
push	798 per K
pushbericht	2915 een K bij
pushbeskeder	638 K
pushmeldingen	2866 K
pushnotiser	3997 K
pushvarsler	3057 K
pustit	509 si můžete K
pustite	77 K svoj e-naslov
puts	1220 our app K
""", 'py': """
pytali	3260 K
pyysi	1756 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1327 K pedirte un favor
questa	9 K mappa
questions	98 not respond to K
questo	9 K tweet	9 K video
qui	2341 già che sei K
quieras	1335 cancela cuando K	1487 cancela cuando K
quitter	1760 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2942 doe de K	2942 onze K	3179 nasz K	3179 K
quizie	3179 naszym K	3179 K
""", 'ra': """
raccolta	2492 K fondi
racconta	2491 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2491 ha K
raconte	1928 K
racontez	38 K-nous	67 K-nous
rad	3750 naš K
radil	587 K
radila	587 K
radili	587 K
radzi	3260 K
radzili	3260 K
radzono	3260 K
ragino	2778 K
raise	1160 help us K
rajaton	1656 K pääsy
rakendus	1512 meie K	1512 K
rakenduses	1512 K
raksti	38 K mums	67 K mums	2841 K mums
rakstiet	38 K mums	67 K mums
raksts	2842 šis K
rakstu	2814 šo K
rakstus	2842 visus K
ralat	98 K:
range	1212 shop the K
rappelle	1928 K
""", 're': """
reach	1132 K him at	1132 K her at	1132 K them at	1160 we would K our goal	1160 we'd K our goal	1321 help us K
reached	1055 you've K your limit of free	1103 can be K at
reacties	85 in de K	2881 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1055 # % left to K	1112 is K by an ai	1112 is K by ai	1166 link can K this	1232 free to K	1232 free for all to K	1322 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	98 K may find	1036 we're asking K	1113 thank you, K	1160 funded by K like you	1181 K' editor	1213 K make this	1232 thanks to our K	1239 K like you	1321 K like you	1321 join the K	1322 our K	1322 funded by its K	1325 appeal for K	1325 K pay
reading	0 K time	1047 keep K for just	1047 keep K with a	1047 K this post for free	1051 to finish K	1051 to keep K	1166 to your K list	1233 you're K	1233 you are K	1233 you've been K
reageerde	98 K niet
reageren	6 K	98 wilde niet K	2881 om te K	2897 K? mail	2897 K op dit artikel
reagiert	98 anfrage nicht K
realizarea	3441 nu a participat la K
realizzazione	2398 non ha partecipato alla K
recalled	1324 K
recalls	1324 K
recaptcha	208 K	1015 K	1057 protected by K	1462 K	1901 K	2326 K	2466 K	2590 K	3385 K	3501 K	4242 K	4598 K
receba	3262 K as	3274 K no seu	3274 K todos os dias	3405 K no seu
receive	1057 K email from us on behalf of	1058 sign up to K	1058 K emails from	1084 agree to K emails	1321 to K new posts
recensent	2990 is K
recevez	1758 K chaque	1782 K chaque	1782 K tous les	1925 K notre
recevoir	1788 K les alertes	1841 j'accepte de K
recherche	98 für diese K haben wir	901 diese K
recherchen	901 unsere K
rechercheteam	39 unser K	39 unserem K	775 K
rechtbankverslaggever	2937 is K
recibe	1326 K cada	1345 K cada	1345 K todas las
recibir	1407 acepto K
recipe	1217 links in this K
reclamat	3515 a K
reclame	70 fără K	3513 fără K
reclamelor	3475 blocare a K
reclamevrij	70 K
recomandat	3515 a K	3515 au K
recomenda	3408 K
reconheceu	3408 K
reconnu	1928 a K
rectificare	98 K:
rectificatie	98 K
rectificatif	98 K
recunoscut	3515 a K
recurring	1117 K donation	1323 K donation
red	98 anm. d. K
redacteur	2898 is K	2898 is politiek K	2937 werkt als K	2990 is K
redactie	39 onze K	98 noot van de K	2880 mail de K	2897 contact op met onze K	2897 contact op met de K	2897 tip voor de K	2901 mening van de K	2926 K heeft geen	3004 mail de K	3004 tip de K	3005 onze K
redactor	400 és K	1379 es K	1446 es K jefe	3432 este K
redactora	400 és K	1379 es K	1446 es K jefa
redakce	500 napište do K	506 do K	506 do naší K	585 naše K	585 jsme malá K
redakci	39 naší K	585 naši K
redakcia	3849 naša K	3849 sme malá K
redakcie	3763 bez súhlasu K	3769 napíšte do K	3776 do K	3776 do našej K
redakcii	39 našej K
redakcija	2776 mūsų K	2842 mūsu K	3750 naša K	3750 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3670 javite se K	3670 pišite K	3677 našoj K
redakcijos	2722 K sutikimo
redakciju	3750 našu K
redakcja	3258 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	98 od K:	3189 bez zgody K	3258 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	98 catatan K	2335 hubungi K	2336 K kami	2336 email K	2336 K
redaksjon	3129 vår K
redaksjonen	38 tips K	67 tips K	3128 kontakt K	3129 kontakt K
redakteur	767 ist K	776 als K	776 seit # K	887 ist seit # K
redakteurin	767 ist K	776 als K	776 seit # K	887 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	98 anmerkung der K	98 namen von der K geändert	98 name von der K geändert	98 der K bekannt	98 anfrage unserer K	705 vores K	776 leitet die K	780 meinung der K	816 K war an der	817 nicht von der K	820 melden sie sich bei der K	840 produkte wurden von der K	901 unsere K	4069 vår K
redaktionell	840 produkte K ausgewählt
redaktionelle	747 externe K inhalte
redaktionen	612 skriv til K	3973 mejla K
redaktionens	98 K anmärkning	98 K anmærkning
redaktor	501 je K	501 , K	501 - K	570 je K	570 , K	3172 - K	3172 , K	3770 je K	3770 , K	3770 - K
redaktore	2795 galvenā K	2795 K
redaktorem	501 je K	570 je K	3172 jest K	3242 jest K
redaktorius	2727 K
redaktorka	501 je K	501 , K	501 - K	570 je K	570 , K	3172 - K	3172 , K	3770 je K	3770 , K	3770 - K
redaktorkou	501 je K	570 je K	3770 je K
redaktorom	3770 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2795 galvenais K	2795 K
redaktur	2258 adalah K
redator	3368 é K
redatora	3368 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	98 nota della K	2407 la K ti invia	2450 lavora nella K	2450 è entrata in K	2450 è entrato in K	2489 la nostra K
reenvia	49 K
references	98 contains K to
refresh	1147 K this page	1147 K the page
regala	1335 K esta nota
reggel	17 minden K
regioverslaggever	2898 is K
registe	3270 K-se para
register	1047 K for free to
registered	1164 K users can
registraci	514 děkujeme za K	516 po K
registrarte	1345 al K
registrate	1407 K a nuestro	1485 K
registrati	2340 K per	2352 K per	2488 K gratis
registration	1192 free K gives
registreer	2854 K je
registrera	4000 genom att K dig
registrere	3060 ved å K deg
registrieren	719 K sie sich
registrierung	772 K	806 mit ihrer K	807 die K ist kostenlos
registrirajte	3685 K se besplatno	3685 besplatno se K	3883 brezplačno K	3883 K se brezplačno
registrujte	584 K se	3685 K se besplatno
regrette	1928 K
regrettent	1928 K
reiseangebote	826 unsere K
rejoignez	51 K-les	51 K-nous	1792 K-nous sur	1925 K-nous	1925 K notre	1925 K nos
rejoins	51 K-les
rekao	3752 K
rekla	3752 K
reklam	70 bez K	70 nie mamy K	70 K yok	585 bez K	3258 bez K	3258 nie mamy K
reklama	3750 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	3065 K
reklamelinks	74 K	645 K
reklamer	70 ingen K	705 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3188 we współpracy K
reklamsiz	70 K	4259 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3242 K z
relatos	98 contém K
relatou	3408 K
rely	1275 you K on	1322 we K on
remaining	1055 free articles K	1055 free article K	1055 articles K this month	1055 free stories K
remind	1325 K me later
removed	1088 this comment has been K
rendszeres	2224 legyen K
rendue	60 e-mail ne sera pas K
replied	1324 K
reply	6 leave a K	1264 just hit K	1264 hit K and	1264 hit K to
replying	1264 K to this email
report	53 months on this K	53 months to K	1151 K an error
reportage	901 diese K	1926 ce K
reportagem	39 nossa K	53 meses nesta K	98 procurada pela K	98 procurado pela K	3406 esta K
reportagens	3406 nossas K
reportaje	98 para este K	1486 este K
reported	1324 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	690 er K på	767 ist K	776 als K	776 seit # K	1101 contact the K at	1102 is a K at	1104 is a K	1104 is a senior K	1126 contact the K	1126 contact our K	1126 email the K	1128 K	1815 est K	1884 est grand K	1884 est grande K	2258 adalah K	3049 er K i	3113 er K i	3172 - K	3172 , K	3242 , K	3432 este K	3671 je K	3671 , K	3870 je K	3870 , K	3990 är K på	4053 är K på	4053 är K
reportera	39 naszego K	1379 es K
reporterem	39 naszym K	3172 jest K	3242 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	767 ist K	776 als K	776 seit # K
reporterka	3172 - K	3172 , K	3242 , K	3671 je K	3870 je K
reportero	1379 es K
reporters	39 our K	1321 ask our K	1322 our K	1322 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1088 why are you K this	1160 keep our K free	1177 this K	1199 more of our K	1322 our K	1322 this K	1322 K like this	1322 goes to K
reportrar	39 våra K
reports	1130 K on
repost	45 K this
representa	3310 não K a opinião
representam	3292 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1106 may not be K
reproducerea	3429 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1105 K without permission	1173 K in whole or in part	1813 toute K	1813 droits de K	1813 K interdite	1814 toute K	1814 droits de K	1814 K interdite
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
republish	45 K	1105 K our articles	1105 K this article	1173 K this story	1173 K our stories
republished	45 K	1105 K with permission	1105 is K from
requests	98 K for comment
required	21 K fields are marked	1088 K fields are marked
research	1104 is a K fellow
researcher	1104 is a senior K	1104 is a K
reserva	29 es K el dret
reservados	1377 derechos K	3303 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	397 tots els drets K
reserve	29 K the right
reserved	923 all rights K	1047 article is K for	1105 all rights K	2522 all rights K
reserves	29 K the right
respond	43 want to K	98 did not K to	98 didn't K to
responderam	98 não K
respondeu	98 não K
respondido	98 no han K a	98 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1403 K de sus autores	1403 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3292 os comentários são de K
responsabiliza	30 não se K	1403 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1403 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	852 ist K
ressortleiterin	852 ist K
rest	20 to read the K	1047 to read the K of this	1176 the K of this
restants	1778 articles gratuits K
reste	1779 il vous K #%	1779 il vous K # %
resultater	626 google-K
results	1191 your search K	1191 your google K
retrouvez	1792 K-nous sur	1822 K	1925 K-nous
rette	636 K fejl
rettelse	98 K:
retter	636 K fejl	636 K alle fejl	3055 vi K feil
rettet	98 K:	98 saken er K
rettifica	98 K:
rettigheter	3041 alle K forbeholdt
reuters	1813 avec K	1814 avec K
revcontent	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
revelou	3408 K
revient	1842 vous K qu'à
rewritten	1105 may not be published, broadcast, K
""", 'ri': """
ricamiz	4138 küçük bir K var	4138 sizden bir K var
ricercatore	2385 è K
ricercatrice	2385 è K
ricevi	2357 K ogni	2488 K ogni	2488 K la
richtigstellung	98 K:
ricordato	2491 ha K
rief	903 K
riep	3007 K
riferito	2491 ha K
riippumaton	1754 K media
riippumatonta	1753 tue K	1754 K journalismia
riporter	2210 K
riportere	2210 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2382 K riservata	2382 © K	2415 è vietata la K	2415 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2417 K agli abbonati
riservati	2382 tutti i diritti K	2417 K agli abbonati
riservato	2349 K ai nostri abbonati	2349 questo contenuto è K	2411 K agli utenti	2417 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	98 non ha K	98 non hanno K
""", 'ro': """
robot	633 af en K
rocznie	3259 K
ropade	4071 K
ropar	4071 K
roper	3131 K
ropte	3131 K
roskapostia	71 ei K
round	1116 our K-up
roundup	1057 get a weekly K	1116 our K	1116 weekly K
rozhodl	587 K
rozhodol	3851 K
rozpowszechnianie	3166 K artykułu	3189 dalsze K
""", 'ru': """
rubrice	518 najdete v K
ruft	903 K
ruga	3515 îi K	3515 îl K
rugat	3515 a K	3515 au K
rugau	3515 K
rukoili	1756 K
ruled	1324 K
rundbrief	78 K	771 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3131 K	4071 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4071 K
sagde	707 K
sagen	903 K
saglasnosti	3704 bez K
sagt	903 K
sagte	903 K
sagten	903 K
said	1324 K
saisissez	77 K votre adresse
saken	3009 likte du denne K	3055 feil i K	3083 denne K	3083 få K	3128 les hele K	3129 denne K
saker	3083 flere K	3129 våre K	3129 alle K
saklidir	4159 tüm haklari K	4159 her hakki K
sako	2778 K
saluran	2241 ikuti K	2241 gabung di K	2336 K kami
samarbeid	3065 i K med en annonsør
samarbejde	645 i K med en annoncør
samarbete	4005 i K med en annonsör
samaritans	98 K
samedi	17 chaque K
samenvatting	2939 deze K	2939 de K is
samenwerking	2926 betaalde K	2926 K met onze partner	2926 K met een commerciële
samstag	17 jeden K
samtycke	3992 ditt K
samtykke	632 dit K	632 give K	640 jeg giver K til	3051 ditt K	3051 gi K
samtykket	3051 K ditt
sang	707 K	3131 K
sanoi	1756 K
sanoivat	1756 K
sanoo	1756 K
sans	70 K pub
satin	4184 K alin
satura	2796 ārējā K
saturday	17 every K
saturdays	1225 delivered K	1225 sent K
sauca	2844 K
saugomos	2715 visos teisės K
savetovala	3752 K
savetovali	3752 K
savetovao	3752 K
savetuje	3752 K
savjetovala	3752 K
savjetovali	3752 K
savjetovao	3752 K
savjetuje	3752 K
savundu	4261 K
say	1034 have your K	1088 have your K in
saya	62 tag K
sayenizde	4259 sizin K
says	1324 K
sazinies	2841 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2359 K l'app	2359 K la app	2359 K la nostra app	2488 K la nostra	2488 K l'app
schauen	900 K sie vorbei
schick	49 K ihn	49 K es	850 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	850 K sie uns	900 K sie uns
schilderungen	98 enthält K	98 K von
schimbat	98 numele a fost K
schimbate	98 numele au fost K
schnupperabo	859 K
schokkend	98 kan als K
schon	710 wenn sie K hier sind	710 wo sie K hier sind
schreef	3007 K
schreib	38 K uns	67 K uns	820 K uns	900 K uns	901 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	709 K sie an	750 K sie uns ihre meinung	820 K sie uns	900 K sie uns
schreibt	38 K uns	67 K uns	767 K über	767 K für	777 K seit # für	887 K als freie	887 K als freier	900 K uns	901 K mir unten	901 K uns unten	903 K
schrieb	903 K
schriftlicher	762 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2846 K u in	2846 K je in	2859 K je in voor	2859 K je gratis in	2960 K je hier in	3004 K je gratis in
schrijft	2898 K over	2898 K voor	2990 K voor	3007 K
schrijver	2898 is K en	2901 mening van de K
scria	3515 K pe	3515 K în	3515 așa K
scrie	38 K-ne	67 K-ne	3512 K-ne
scrii	3512 să ne K
scriitoare	3432 este K
scriitor	3432 este K
scripts	1080 unblock K
scris	3515 a K
scritto	2489 chi ha K questo	2491 ha K
scrittore	2385 è uno K
scrittrice	2385 è una K
scrive	2385 K di	2385 K per
scriveteci	38 K	67 K
scrivi	2340 K a
scrivici	38 K	67 K	2488 K
""", 'se': """
search	1191 on google K
sebelumnya	98 versi K
sebenarnya	98 bukan nama K
secondo	2491 K
section	55 K #g	1089 in the comment K
secure	1126 K drop
securedrop	1126 K
securely	1126 K on signal	1126 K via signal	1126 contact us K	1126 reach us K
seda	49 jaga K
see	42 did you K it	1258 if you K
segnalacelo	2488 K
segons	466 K
segueix	463 K-nos
seguici	2362 K su	2362 K anche su	2488 K
seguir	1356 puedes K a	1356 puede K a
segundo	3408 K
sehen	855 K sie hier.
seit	887 ist K # bei
sekarang	2335 donasi K	2335 daftar K	2335 gabung K	2335 unduh aplikasi K
sekite	2775 K mus
sekojiet	2841 K mums
selaimesi	10 K
seleciona	3328 a redação K
selected	1171 K by our
selengkapnya	2232 untuk membaca K	2271 membaca artikel K
selgitas	1556 K
selitti	1756 K
selon	1928 K
selvmordstanker	98 K
semaine	17 chaque K	17 une fois par K	1927 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1487 a la K	3407 por K
semanal	78 la carta K	1345 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	704 K os	1057 we'll K you	1126 K us a tip	3034 K inn	3128 K oss
sende	3060 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	850 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1220 our app K you
seneste	635 K afsnit
sense	71 K spam
sensibilidad	98 puede herir la K	98 pueden herir la K
senza	71 K spam	2408 K di te non	2488 K di te non
sermayeden	4218 K bağimsiz
service	1815 est chef du K	1815 est cheffe du K
serwisie	3187 w K	3202 naszym K
serwisu	3173 treści z K	3173 treść z K
seslendi	4261 diye K	4261 K
setiap	17 K pagi	2337 K bulan
setmana	463 rep cada K
setmanalment	17 K
settimana	17 ogni K	2490 alla K
settings	1084 cookie K	1187 cookie K	1187 privacy K
setuju	43 tidak K?
setujui	2259 K cookie
seuraa	1753 K meitä
seus	3404 # dos K #	3404 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1070 K this with	1070 K this post on	1070 K this if you	1070 K this far and wide	1070 click to K	1079 we may get a K
shareholders	1160 not by K	1322 no K
shop	1184 our K	1212 K our	1244 in our K	1244 from our K	1244 our K now
shope	3776 našom e-K
shopping	1217 our K links
shopu	506 našem e-K	3677 našem web K	3776 nášho e-K
should	1126 story we K	1126 we K look into	1126 we K know about
shouted	1324 K
showcase	240 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	787 jetzt tickets K:	832 K sie unsere arbeit
sier	3063 til du K opp	3131 K
siga	3283 K-nos no	3283 K-nos nas	3405 K-nos
siger	707 K
sign	24 K in	1058 K up to get	1118 K up	1228 K up for our	1228 K up to our	1321 K up for our	1321 K up to our	1321 when you K up	1321 K up now
signal	627 på K	774 auf K	774 K-kanal	3046 på K	3987 på K
signaler	1801 K une erreur
signalez	1925 K-la-nous	1925 K-le-nous
signali	3768 K
signalu	499 K	3170 K
signing	1057 thanks for K up	1057 thank you for K up	1057 by K up, i agree	1057 by K up, you agree	1057 by K up you agree
silakan	2232 K login	2232 K masuk
silenced	1322 refuse to be K
simply	1264 K hit reply
since	1036 K you're here
sinds	2990 werkt K #
sini	2335 klik di K	4257 #'K
sinirsiz	4162 K erişim
sinulle	1651 meillä on K pyyntö
site	64 ayna K	1184 our jobs K	1322 our K	3005 onze K
sitede	4169 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2844 K
skaityti	2712 norėdami K toliau	2712 norint K toliau	2712 K toliau galite
skaitytojai	2776 mūsų K
skaitytojams	2776 mūsų K
skelbiamas	22 nebus K
skicka	4000 genom att K	4068 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	98 innehåller K
skildringer	98 inneholder K
skirkite	2737 K # proc	2775 K paramą
sklepem	3176 naszym K
sklepie	3176 naszym K
skontaktuj	38 K się z nami	3171 K się z nami	3171 K się z naszym	3171 K się z naszą	3171 K się z autorem	3171 K się z autorką
skreg	707 K
skrek	3131 K	4071 K
skrev	707 K	3131 K	4071 K
skribent	630 er fast K	3049 er K	3990 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	704 K til os	704 K dig op	3960 K upp dig	4068 K upp dig	4068 K till oss
skrive	21 logget ind for at K	3129 vi bør K om	3129 vi burde K om
skrivefeil	3055 funnet en K
skriver	707 K	3131 K	4071 K
skrzynce	3142 w twojej K
""", 'sl': """
slant	4070 en K
slapukais	2728 K	2746 K
slapukus	2728 K
sledite	3944 K nam
sledujte	479 K nás	532 K nás živě	584 K nás	3848 K nás
sliboval	587 K
slobodno	3749 podržite K
sluit	51 K je aan
""", 'sm': """
small	1213 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	463 fes-te K	463 fes-te'n K
socia	51 hazte K	80 hazte K	1326 hazte K	1382 hazte K
social	740 auch bei K media
socialmediacookies	2902 K
socio	51 hazte K	80 hazte K	1326 hazte K	1330 hazte K	1382 hazte K
sociologue	1815 est K
socios	1412 solo para K	1412 sólo para K
socis	80 feu-vos K
sodelovanju	3884 v K s partnerjem
soglasja	3901 brez K	3901 brez pisnega K
som	3083 en sak K
somebody	1256 if you know K	1256 K sent you this
someone	1070 send this to K	1256 if you know K	1256 K sent you this
something	1151 see K wrong	1151 K is wrong	1258 if we got K wrong	1258 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3515 arată un K
sondajul	35 K nostru
sonderheft	826 unser K	826 das K
sondzie	3179 naszej K	3179 w K	3196 weź udział w K
sonntag	17 jeden K
sordu	4261 K	4261 diye K
sordular	4261 K
soruyor	4261 K
sostegno	2344 il tuo K ci	2344 abbiamo bisogno del tuo K	2488 il tuo K
sostenerci	2344 puoi K
sostengono	2408 ci K ogni mese
sostenitore	80 diventa K	2488 diventa K
sostenitori	2489 i nostri K
sostiene	2383 chi ci K	2489 chi ci K	2491 K
sostieni	2344 K il nostro	2344 K la nostra	2488 K il	2488 K la
sostienici	2383 K	2488 K
sostuvo	1488 K
sottolinea	2491 K
soubory	493 K cookie
souhlasu	492 bez K	535 bez K
souligne	1928 K
source	1122 top K
soutenez	1763 K notre	1817 K-nous	1817 K notre	1845 en vous abonnant, vous K	1925 K-nous	1925 K notre	1925 K-le	1925 K-la
soutenir	1759 nous K	1764 pour nous K	1925 K notre
soutien	1758 votre K	1763 votre K est	1763 a besoin de votre K	1842 votre K, même
soutiennent	1842 nous K chaque mois
soutiens	1925 je K
sovelluksellamme	84 K
sovelluksemme	1660 lataa K	1754 K
sovelluksessa	1660 avaa K	1691 K
sovelluksessamme	84 K
sovellus	1660 lataa K	1660 lataa ilmainen K	1691 K	1753 lataa K
""", 'sp': """
spaltist	3049 er K	3049 er fast K	3113 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1321 can you K
specchio	64 sito K
spelregels	2881 K
spende	709 ihre K	709 mit einer K	713 deine K für	713 ihre K hilft	713 deine K hilft	713 jede K hilft	713 jede kleine K hilft	713 jede K zählt	900 deine K	900 eure K	900 K jetzt	900 K uns	904 K
spenden	709 jetzt K	709 K sie	904 K
spendenaufruf	904 K
spendenaufrufe	904 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	900 K uns
spendieren	54 K sie mir einen kaffee	900 K sie uns
spiega	2491 K
spiegato	2491 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	98 achtung, K	98 enthält K	98 K içerir
spoilers	98 contains K	98 K ahead	98 contient des K	98 contiene K	98 contém K	98 bevat K
spoilery	98 zawiera K	98 obsahuje K
sponsored	1179 K content
sportredacteur	2937 is K
sportredakteur	852 ist K
sportredakteurin	852 ist K
sportressort	776 leitet das K
sportskommentator	3049 er K
sportverslaggever	2898 is K
spot	1258 if you K
spotify	4173 K'da	4246 K'da dinle	4246 K'dan dinle
spotted	1258 if you've K
spottete	903 K
spravodajcom	3770 je K
sprijinul	3512 K tău	3512 avem nevoie de K	3513 K tău
sprostowanie	98 K
spune	38 K-ne	67 K-ne	3512 K-ne	3513 K-mi mai jos	3515 K
spunea	3515 K
spuneau	3515 K
spurgte	707 K
spurte	3131 K
spus	3515 a K	3515 au K
""", 'sq': """
squadra	2489 la nostra K
""", 'st': """
staat	3007 K er
stabilito	2491 ha K
stadsverslaggever	2937 is K
stammt	848 K von einer ki
stand	1321 K with us
standards	1105 our K: the	1181 our K team
starred	60 K fields
starting	1245 tickets K at
statement	1266 forward-looking K
statements	1266 forward-looking K	1266 forward looking K
stay	1147 K with us for
ste	3765 keď K už tu	3866 ker K že tu
stede	42 var du til K
stelde	3007 K
stellen	826 wir K ein
stellenangebote	786 aktuelle K
stellenmarkt	786 unserem K
stellenportal	826 unserem K	826 unser K
stemme	633 ai-K
steuerlich	802 K absetzbar
steun	2846 uw K	2850 met jouw K	2850 met uw K	2850 K ons met	2893 K ons	3004 K ons	3004 K onze	3004 jouw K
stiahnite	3848 K si
stichpunkte	825 die K
stillingen	655 søg K	3078 søk K
stimme	768 K
stjerne	60 felter med K
stod	707 K der	4071 K det
stond	3007 K
stopite	3869 K v stik z
stopspillet	83 K
store	513 app K	796 im app K	1184 our K	1244 in our K	1244 from our K	3782 app K
stories	15 free K	1055 free K left	1101 for more K like this	1164 access to all our K	1177 K like this	1199 more of our K	1322 our K	1322 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1047 to read the full K	1055 free K left	1055 last free K	1061 read this K in the app	1070 share this K on	1101 if you have a K to tell	1101 email your K to	1126 K for us	1166 save this K	1176 this K	1176 the full K	1177 this K	1177 a K like this	1178 this K	1322 this K	1322 K that took us
straight	1057 K to your inbox	1223 emailed K to you
straipsniai	2739 nemokami K	2743 geriausi K jūsų
straipsnis	2743 nemokamas K	2776 šis K
straipsnius	2739 nemokamus K
streszczeniu	3193 o K ai
striga	3515 K
strigat	3515 a K	3515 au K
strigau	3515 K
strinjate	43 se ne K	43 se K
strona	3154 ta K używa
studio	1171 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2934 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2934 K een mail	2934 K ze naar
""", 'su': """
suas	3404 # das K #	3404 # de K #
subliniat	3515 a K
submitting	1057 by K your email
subscreva	3274 K a nossa	3274 K as
subscribe	1047 K to continue reading	1047 K to read the full	1047 to continue reading, K	1047 K to get access	1047 K for full access	1047 K to unlock	1047 already K?	1057 K to our free	1057 K to our weekly	1057 K to our daily	1057 K for more	1074 K to our channel	1074 K to our podcast	1110 K to the podcast	1110 K to our podcast	1164 if you already K	1164 K now for	1188 K here	1188 K below	1321 K to our	1321 K today	1321 K now	1321 K to get	1321 K for free
subscribed	1157 you are now K to	1209 you have K
subscriber	50 as a K	1034 become a K	1047 already a K	1047 this is a K-only	1049 existing K	1164 K-only article	1164 K-only story	1164 K-only content	1164 not a K?	1184 K event	1192 K account	1321 becoming a paid K	1321 free or paid K
subscribers	50 K can	50 K may	1047 this article is for premium K	1047 for K only	1047 exclusively for K	1047 is exclusive to K	1047 for paying K	1047 for paid K	1047 is for K	1047 are for K	1047 only K can read	1049 existing K	1164 exclusive to our K	1164 exclusively to K	1194 K can comment	1232 thanks to our K	1322 our K	1325 K
subscribing	1047 by K to our	1057 by K, you agree	1234 consider K	1321 consider K
subscription	1047 off annual K	1047 off an annual K	1047 your K helps	1047 K is being used on another	1047 upgrade your K	1047 sign up for a K	1047 purchase a paid K	1164 your K supports	1164 your K makes	1164 our K offers	1164 our K options	1192 without a K	1234 consider a K	1323 annual K	1325 K
subscriptions	1325 K
subscriptor	391 ja n'ets K	463 fes-te K	463 fes-te'n K
subscriptors	50 els K poden	391 només per a K	415 gràcies als K	418 exclusiu per a K	467 K
subscrit	414 K al nostre
subscriu	80 K-te	463 K-te
subscriure	414 en K't
subskrybenci	50 K mogą	3199 tylko K	3258 nasi K	3261 K
subskrybent	50 jako K
subskrypcja	3261 K
subskrypcje	3261 K
subskrypcji	3185 w K	3207 w K
substack	1047 in the K app	1325 K
substacks	1325 K
subvention	1842 aucune K et
succes	3415 te-ai abonat cu K
successfully	1209 K subscribed
sued	1324 K
sufletului	98 telefonul K
suglasnosti	3704 bez K
suicidaires	98 idées K	98 pensées K
suicidas	98 ideas K
suicide	98 K & crisis
suite	98 n'a pas donné K	1845 pour lire la K	1845 lire la K ?
suivez	1792 K-nous sur	1925 K-nous
suivre	49 faites-le K
suizid	98 geht es um K
suizidale	98 K gedanken
suizidgedanken	98 K
suma	51 K-t'hi
sumate	51 K	1485 K al	1485 K
summary	1178 this K
sunday	17 every K	1116 our K email
sundays	17 on K	1225 sent K
suosikiksi	1677 K
suositteli	1756 K
suport	415 amb el teu K podem	415 ens donen K cada mes	463 dona'ns K	463 el teu K	464 ens donen K
suporta	3287 o seu browser não K
support	1041 please K us	1041 your K, no matter how small	1041 K our work by	1041 to K my work	1041 you can K us	1080 your browser does not K	1160 K fact-based	1321 K us	1321 K our	1321 K my work	1321 K this work	1321 your K	1321 we ask you to K	1321 K the show
supporta	2366 il tuo browser non K
supported	1080 your browser is not K	1322 reader-K	1322 reader K	1322 member-K	1322 listener-K
supporter	1321 become a K
supporters	1232 thanks to our K	1239 K like you
supporting	1041 please consider K	1321 consider K
survei	2336 K kami
survey	35 our K	35 our reader K	1088 reader K	1088 take our # minute K	1088 two-minute K	1089 short K	1321 take our K
sus	1484 # de K #
suscribirte	1342 al K
suscribite	80 K	1407 K a nuestro	1485 K
suscripciones	1489 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1335 ya soy K	1335 ya eres K	1485 hazte K
suscriptora	1485 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1336 exclusivo para K	1336 sólo para K	1336 solo para K	1486 nuestros K	1489 K
susisiekite	38 K su mumis	2775 K su mumis
sustaining	1117 K member	1321 K member	1321 become a K
sustenta	3406 que K o
sutikimo	2715 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4071 K
svarar	3129 vi K alle
svarbiausius	2746 K savaitės
svarede	707 K
svarer	3129 vi K alle
svaret	98 har ikke K
svart	98 har ikke K
svarte	3131 K
svideo	3667 K vam se tekst
svobodno	3944 podprite K
svobodnou	584 podpořte K
svoju	3656 K e-mail	3656 K mejl	3684 K e-mail
""", 'sw': """
swish	4002 via K
swisha	4068 K en gåva	4068 K oss	4068 K gärna	4068 K till #
""", 'sy': """
syndicated	1173 auto-generated from a K feed	1173 published from a K feed	1173 K feed
syndication	1173 our K team
syntetisk	633 K stemme	3052 K stemme
""", 'sz': """
szerint	2227 K
szerk	98 a K.
""", 'ta': """
taalfout	2881 K
taasavaldada	45 K
taboola	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
tady	468 když už jste K
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
tahun	2337 per K
takes	1164 free and K less than
takip	4149 bizi K edin	4149 K et	4168 x'te K	4184 K edin	4258 bizi K edin
takk	3060 ja K, jeg vil
takket	705 K være dig	3129 K være deg
taloustoimittaja	1682 K	1739 on K
talsyntes	3993 K
tamamini	20 haberin K	20 yazinin K	4258 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2338 K
tanggung	2280 menjadi K jawab penulis
tanpa	71 K spam
tapana	1756 K sanoa
tapkite	2775 K nariu
tarafindan	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K	4170 yapay zeka K	4170 yapay zekâ K
tarayiciniz	10 K
targeting	1135 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2153 külső K
tarvitsee	1753 K sinua	1753 K tukeasi
tarvitsemme	1753 K apuasi	1753 K tukeasi
tasuta	1519 K konto
tavsiye	4261 K etti	4261 K ediyor
""", 'te': """
te	4168 'i x'K
teada	38 anna meile K	67 anna meile K
team	1322 our K	3005 ons K
teatas	1556 K
teavitused	1513 K
techredacteur	2937 is K
tegasnya	2338 K
tehisaru	1509 K abil	1509 tegi K	1525 K abil
tehisintellekt	1509 K
tehisintellekti	1509 K abil	1525 K abil
teica	2844 K
teigia	2778 K
teil	833 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	900 K sie uns
teilnehmen	786 jetzt K
teilte	903 K mit	903 K der	903 K die
tekrarladi	4261 K
tekst	20 cały K	20 ceo K	2939 deze K	3258 ten K	3685 ceo K	3750 ovaj K
tekstovima	3696 svim K
teksty	3258 nasze K
tekzip	98 K
telefon	638 på din K
telefoni	1513 otse K	1513 otse oma K
telefono	98 K amico
telefonseelsorge	98 K
telegram	16 K	240 K	274 K канал	274 канал в K	398 canal de K	499 K	627 på K	627 K-kanal	740 unseren K-kanal	774 auf K	774 K-kanal	819 unserer K-gruppe	930 K	1074 join our K	1074 our K channel	1321 join our K	1355 nuestro canal de K	1823 canal K	1823 groupe K	2389 canale K	2896 K-kanaal	3046 på K	3046 K-kanal	3170 K	3283 nosso canal no K	3430 canalul de K	3535 мы в K	3535 наш K-канал	3535 в нашем K	3535 новости в K	3556 K	3556 K-канал	3556 K-канале	3669 K	3669 K-u	3701 K kanalu	3768 K	3868 K	3987 på K	3987 K-kanal	4164 K	4275 ми в K	4275 наш K-канал	4275 у нашому K	4295 K	4295 K-канал	4295 K-каналі	4487 kênh K
telegrama	3170 K
telegrame	3768 K
telegrami	1504 K kanaliga
telegramie	3170 K
telegramis	1504 K
telegramissa	1678 K
telegramkanaal	2896 K
telegramkanal	3987 K
telegramon	2149 K
telegramu	499 K	3669 K	3868 K
teljes	20 K cikk
tell	67 ? K us	1181 K us	1277 . K us your	1277 ? K us your	1277 . K us how	1277 ? K us how	1277 . K us what	1277 ? K us what
telli	80 K leht	1553 K kohe
tellija	1491 oled juba K
tellijad	50 K saavad	1523 ainult K
tellijatele	1491 artikkel on K	1491 ainult K	1523 tekst on K	1523 lugu on K	1523 artikkel on K
tellimus	1557 K
tells	1220 our app K you
temas	1379 cubre K
temat	3171 zgłoś K
tenhle	585 K text
tento	3849 K text
terangnya	2338 K
termos	3290 K de uso
terms	1084 agree to our K of	1084 agree to our K and	1085 agree to the K
terugkijken	2941 hier K
terugluisteren	2941 hier K
teruskan	49 K
testen	709 jetzt K	709 K sie	718 für # € K	718 für # euro K
testez	1772 K-nous	1925 K-nous
testified	1324 K
tetszett	2225 K a cikk
text	38 K us	67 K us	1178 this K	4023 låst K
texte	836 alle K zum
texten	3996 fel i K
texter	4022 våra K	4022 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1113 K you to the	1113 K you to all of you	1113 K you to all who	1113 K you to our
thanks	1113 K to all of you who	1232 free K to our
thay	98 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1160 will you join K	1213 join K from
thema	820 K für uns
themenseite	812 unserer K
theo	4399 K dõi báo	4486 hãy K dõi	4489 K ông	4489 K bà	4489 K lời
there	42 were you K
think	1088 let us know what you K	1321 tell us what you K
thinking	1235 if you were K of	1235 if you've been K about	1235 if you've been K of
thoughts	1088 share your K	1273 post your K	1321 share your K
thousands	1321 join K of
threads	499 K
threema	774 auf K
through	1217 K links	1217 K a link
throw	1034 K in
thursday	17 every K
thursdays	17 on K	1225 delivered K	1225 sent K
""", 'ti': """
ticker	812 im live-K
tickets	1212 K here	1212 book K here	1245 K as low as	1245 get K from	1245 like these K
ticketshop	786 unserem K
tidigare	98 K version av	98 K version uppgavs
tidligere	98 K versjon av	98 K version af
tietosuojaseloste	1667 K
tietosuojaselosteen	1692 hyväksyt K
tijeku	3684 budite u K
tikkie	3006 K
tiktok	16 K	824 inhalt von K	930 K
tiktokon	2149 K
tiktoku	3669 K	3868 K
til	704 vær med K
tilaa	80 K nyt	1753 K nyt
tilaaja	50 K voi	1655 oletko jo K
tilaajamme	1754 K
tilaajana	50 K voit	1655 jatka lukemista K	1655 K pääset	1655 K voit	1655 koko juttu K
tilaajat	50 K voivat	1703 vain K	1757 K
tilaajille	1655 vain K	1703 on K
tilaamalla	1692 K hyväksyt	1695 K
tilauksen	1658 voit peruuttaa K
tilaus	1757 K
tilbage	651 gratis artikel K
tilgang	3128 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3949 vi har en bön K dig	4068 ge en gåva K oss
tillade	4071 K
tillatt	3075 ikke K å gjengi
tilmeld	600 K dig vores	640 ved at klikke på K	704 K dig vores	704 K dig her	704 K dig gratis
tilmelde	640 ved at K dig
tilmelding	640 ved K
tim	3677 naš K
tin	78 bản K	4490 bản K
tine	3446 fără K nu
tip	38 K os	67 K os	612 K os	612 har du et K	704 K os	1034 K your	2933 app je K
tipeee	1817 K
tipline	1126 our K	1259 our K
tipp	820 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1126 news K	3032 K oss	3032 har du et K	3128 K oss	3973 har du ett K	3974 har du K
tipsa	38 K oss	67 K oss	4068 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	589 en lille K at bede	3009 en liten K å be
""", 'tl': """
tl	4260 # K
""", 'to': """
to	57 from us K you
today	1118 join K	1321 chip in K	1321 sign up K	1321 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3007 gaf K
toestaan	2938 cookies K
toestemming	2877 K te geven	2902 je K nodig	2902 uw K nodig	2902 geef K	2929 overname zonder K	2938 geen K gegeven	2953 tekst mag zonder K
toeta	1516 K meid	1553 K meid
toetage	1553 K meid
toetus	1516 sinu K	1553 sinu K	1553 teie K
toho	42 byli jste u K
toimetaja	1506 K
toimetus	1554 meie K
toimetusele	39 meie K
toimintaamme	1753 tue K
toimittaja	1682 lehden K	1682 politiikan K	1682 vapaa K	1682 on K	1739 on K	1739 on politiikan K	1739 on vapaa K	1739 on tutkiva K
toimittajallemme	39 K
toimittajamme	1754 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1754 K
toimituksemme	1754 K
toimitusta	1753 tue K
toisti	1756 K
told	1324 K
torjui	1756 K
toteaa	1756 K
totesi	1756 K
touch	1034 get in K	1101 get in K with our
""", 'tr': """
trabaja	1379 K en
trabajo	1330 si te gusta nuestro K	1486 nuestro K
trabalha	3368 K na redação
trabalho	3329 valoriza o nosso K	3406 nosso K
traceurs	1869 K seront déposés	1869 accepté les K	1869 accepter les K
tracking	1187 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	709 K sie hier	900 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1799 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3004 K ons
traktir	54 K kopi	54 K saya kopi	2269 K kami
transcript	1178 this K
transferred	1085 personal data may be K
translated	1111 this article was K
transmettez	49 K-le
transmis	3515 a K
transparenzhinweis	98 K	762 K
tratamento	3290 K dos seus dados
tratamiento	1363 K de tus datos
trattamento	2369 K dei dati
travail	1926 notre K
tredje	3992 K part
trenger	3012 vi K din støtte	3128 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3876 naše spletne K
trgovini	3677 našoj K	3876 naši spletni K	3876 naši K
trial	1047 your free K	1321 start your free K	1321 start a free K	1323 free K
tribunais	3307 cobre K
tribunales	1379 cubre K
triggerwarnung	98 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1238 will be K
trocados	98 nomes foram K
trust	1275 you K
trusted	1122 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1225 sent K
tuit	9 este K
tukesi	1753 K
tukijaksi	1753 ryhdy K
tulisan	2336 K ini
tulisnya	2338 K
tunnistas	1556 K
tunnus	1699 luo K	1753 luo K
tuo	2408 il K #x#
tuomitsi	1756 K
turn	1275 you K to
tus	1484 # de K #
tutur	2338 K
tuturnya	2338 K
""", 'tv': """
tvirtina	2778 K
tvrdi	3752 K
tvrdil	587 K
tvrdila	587 K	3752 K
tvrdio	3752 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1324 K
twice	1238 will go K as far
twierdzi	3260 K
twitter	1070 share on K	1074 follow him on K	1074 follow her on K	1074 follow them on K	1074 follow on K	4168 K'da takip
twitteris	1504 K
twitterze	3151 na facebooku i K
twoich	3256 # z K #
""", 'ty': """
tygodniowo	3259 K
tygodniu	17 raz w K
typo	1151 spot a K
""", 'ub': """
ubegrenset	3018 K tilgang
""", 'uc': """
ucap	2338 K
ucapnya	2338 K
""", 'ud': """
udbyder	632 ekstern K
udfyldes	615 skal K
udlandsjournalist	690 er K
udtalte	707 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	706 om K
""", 'ui': """
uitgeschakeld	2874 javascript is K
uitschrijven	2859 op elk moment K
uitzending	2941 de K hieronder
""", 'uj': """
ujar	2338 K
ujarnya	2338 K
""", 'uk': """
uken	3130 i K
uker	3128 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1739 on K
ulkomaantoimittaja	1739 on K
ulubionych	3169 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1080 video K
unbeantwortet	98 anfrage K	98 anfrage blieb K
unbegrenzt	806 alle artikel K
unbegrenzten	833 K zugriff	833 K zugang
unbegrenzter	806 K zugang
undrade	4071 K
uneix	51 K-t'hi	463 K-te
unesite	77 K svoj e-mail
ungkap	2338 K
ungkapnya	2338 K
uniquement	1842 nous vivons K grâce
unisciti	51 K a loro	51 K	2488 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1047 get K access	1047 K digital access	1049 K access for	1192 K reading	1192 want K access
unlock	20 K this	1047 K the rest
unser	901 K ziel	901 K team
unsere	36 K leser	74 über K links	732 K app	829 K neue app	832 durch K leser	900 können sie K	901 K leser	901 K texte
unserem	35 K quiz	718 mit K abo	786 in K shop	786 K online-shop	819 K kanal	826 K shop	860 in K shop	860 jetzt in K
unseren	36 K lesern	786 K shop	826 K online-shop	901 K lesern	901 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	732 in K app	796 K app	812 lesen sie auf K	829 K neuen app	901 K arbeit
unseres	786 K teams
unsubscribe	1057 K at any time	1057 K anytime	1188 K whenever
unterschied	803 machen einen K	803 macht einen K
untuk	2335 masuk K
unu	4257 #'K
unutmayin	4184 K
""", 'up': """
upcoming	1184 our K
updated	98 was K on	98 was K to	98 has been K to	98 this story was K	98 this article was K	98 this story has been K	98 this article has been K	98 this post has been K
updates	58 receive K by email	1057 get K by email	1147 check back for K	1147 refresh for K
upgrade	1047 K to paid	1047 K to read	1047 behind the paywall. K
upgrading	1234 consider K
upitala	3752 K
upitao	3752 K
upitnik	3681 K
upozorava	3752 K
upozorila	3752 K
upozorio	3752 K
upozornenia	14 K	3782 K
upozornil	587 K
upozornila	587 K
uppdaterad	98 artikeln är K	98 texten är K
uppdaterats	98 artikeln har K	98 texten har K
uppgav	4071 K
uppger	4071 K
uppmanade	4071 K
ups	1325 pop-K
""", 'ur': """
urednica	3671 je K	3671 , K	3870 je K	3870 , K
urednik	3671 je K	3671 , K	3870 je K	3870 , K
urged	1324 K
urheilutoimittaja	1682 K
urteilte	903 K
""", 'us': """
us	38 dm K	67 dm K
use	1279 will not K your	1279 won't K your	1279 we may K your
""", 'ut': """
utbrast	4071 K
utenriksjournalist	3113 er K
utilisation	1799 K de cookies	1799 K des cookies	1799 conditions générales d'K
utilisons	1798 nous K des cookies
utilitza	403 K galetes
utilitzem	403 K galetes
utilizamos	1362 K cookies	3289 K cookies
utilizza	2368 questo sito K i cookie	2369 K cookie
utilizziamo	2368 K i cookie
utrzymujemy	3258 K się
uttalte	3131 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1526 meie K
uudiskiri	1494 telli meie K	1514 K	1553 telli K	1554 meie K	1557 K
uudiskirja	1514 K
uudiskirjaga	1494 K	1514 K
uudiskirjast	1514 K
uudistes	1503 google K
uutisemme	1709 K
uutisilmoitukset	1690 K
uutisissa	1677 google K
uutiskirje	78 K	1658 tilaa K	1693 K	1753 tilaa K	1757 K
uutiskirjeemme	78 K	1658 K	1754 K
uutiskirjeen	78 K	1692 tilaamalla K	1693 K
uutiskirjeet	1693 K
""", 'uv': """
uvedl	587 K
uvedla	587 K
uviedla	3851 K
uviedol	3851 K
""", 'uw': """
uw	3003 # van K #
""", 'uy': """
uyardi	4261 K
uyariyor	4261 K
uygulamamiz	4146 mobil K	4259 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4146 K indirin	4146 K indir	4146 mobil K	4258 K indir
uygulamasini	4175 K
uygulamayi	4147 K indir	4147 K indirin
""", 'uz': """
uzviknuo	3752 K
""", 'va': """
vaati	1756 K
vaativat	1756 K
vacancies	1142 our current K	1142 our K
vacatures	2907 onze K	2907 alle K in
vacaturesite	2940 K	2940 onze K
vakuutti	1756 K
valfri	3952 swisha K summa	4068 swisha K	4070 K summa
valgfritt	3012 vipps et K	3128 vipps K
valittaa	1756 K
valitti	1756 K
vallotta	2227 K
van	3003 # K de #	3003 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4069 tack K er	4069 tack K dig
varnade	4071 K
varnar	4071 K
varoittaa	1756 K
varoitti	1756 K
varoval	587 K
varovala	587 K
varsel	3057 K
varsler	3057 K	3057 push-K
varslinger	14 K
varuje	587 K
vas	3689 bez K	3750 bez K
vastannut	98 ei K
vastasi	1756 K
vastasivat	1756 K
vastaus	21 peruuta K
vayas	1327 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4070 i K
vedomosti	3780 svoje K
velden	60 K met een ster
ven	704 del med en K
vendredi	17 chaque K
venn	3128 del med en K
ventana	1365 se abre en una K nueva
veraltet	745 ihr browser ist K
veranderd	98 namen zijn K
verantwoordelijk	30 niet K	2926 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	816 ist der anbieter K	816 der anbieter selbst K
verarbeitung	799 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2847 voor je K gaat	2854 lees K met	2854 K lezen?	2856 om K te lezen	2922 gratis K met	2946 lees gratis K	2958 help ons K
verdi	4261 karar K	4261 söz K	4261 diye yanit K	4261 yanit K	4261 cevap K
vereiste	21 K velden zijn	2880 K velden
verfasser	780 meinung der K
verfassers	780 meinung des K
vergoeding	2926 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3005 dit K	3005 goed K
verhalen	2922 toegang tot alle K	2960 K in je mail	3005 onze K
verhindert	747 ein skript K
verileriniz	4153 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3007 K
verktyg	3993 hjälp av ett ai-K
verlag	803 kein K	901 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	98 yanit K
verouderd	2874 je browser is K
verpassen	900 K sie
verscheen	2891 dit artikel K eerder	2929 versie van dit artikel K	2929 stuk K eerder	2929 artikel K ook	2953 dit artikel K eerst	2953 dit stuk K eerst
verschenen	2929 artikel is eerder K op	2929 artikel is eerder K in de krant
verschenken	900 jetzt K
version	2 audio K	2 K audio	98 earlier K of this	98 an earlier K of	98 first K of this	98 ersten K
versione	2 K audio	98 prima K di questo
versioonis	98 varasemas K
versiunea	98 K inițială a
verslag	2937 doet K vanuit
verslaggever	39 onze K	2897 onze K	2898 is K	2898 is politiek K	2937 is medisch K	2937 werkt als K	2990 is K	2990 is politiek K
verslaggevers	39 onze K	2934 onze K
vertaling	2939 deze K
verteiler	771 K
vertelde	3007 K
vertelt	3007 K
vertraulich	775 redaktion K	850 K hinweise
verwenden	747 wir K cookies
verwendest	745 K einen adblocker
verwendet	747 diese website K cookies	747 diese webseite K cookies
verwendung	824 K von cookies
verzi	509 audio K
verzii	3779 audio K
verziji	98 ranijoj K
verzoek	98 namen zijn op K	2847 een klein K
vesti	3655 K na mejl
vestima	3669 google K
""", 'vi': """
viber	16 K	240 K	274 канал във K	930 K	3556 K	3669 K	3669 K-u	3868 K	4295 K
viberen	2149 K
viberi	3768 K
viberju	3868 K
viberu	499 K	3669 K
viberze	3170 K
vidare	49 skicka den K	49 skicka K	49 send den K	3955 för att läsa K	4068 läs K för
videa	40 fotky a K	3872 ogled K
videli	3673 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	775 fotos oder K	824 laden des K	827 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	595 for at læse K	704 læs K for	3015 for å lese K	3128 les K for
vidjeli	3673 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1061 K in app
viewers	1239 K like you
views	30 K of	1055 free K left	1273 share your K
vigtigste	660 ugens K	660 dagens K
viikko	17 joka K
viikossa	1755 K
vijesti	3655 K na e-mail
vijestima	3669 google K
vikala	3752 K
vikali	3752 K
vikao	3752 K
viknula	3752 K
viknuo	3752 K
viktigaste	4022 veckans K	4022 dagens K
viktigste	3083 ukas K	3083 dagens K
vill	4000 ja tack, jag K
vincoli	2490 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3062 på K	3128 K et	3128 K oss	3128 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	900 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2341 K che sei qui
visualiser	1828 K les contenus
visualizzare	2368 per K questo contenuto
vivons	1842 nous K grâce à nos	1842 nous ne K que
""", 'vo': """
voice	1273 add your K	1322 our K
volal	587 K	3851 K
volala	587 K
volali	587 K
volg	2870 K ons op	2870 K ons via	3004 K ons
volgende	21 in deze browser voor de K
volgens	3007 K
von	899 # K #
voor	2859 meld je aan K	2922 veel meer K #
voorbehouden	2891 alle rechten K
voordat	2847 K je gaat
voorkeursbron	2895 K
voorkeursbronnen	2932 K
vorbehalten	718 abonnenten K	762 alle rechte K
vorbei	900 schau K
vores	35 K quiz	84 i K app	84 med K app	602 hent K app	602 i K app	704 støt K	704 hent K	705 K app
vorgelesen	791 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1924 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1758 K don	1763 K don nous	1817 K don	1925 K aide pour
vous	18 sans K	1926 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2847 hebben we een gunst te K	2847 we willen je iets K
vriend	80 word K	3004 word K
vrijdag	17 elke K
vroeg	3007 K
""", 'vs': """
vsebin	3894 do vseh K
vsebina	3872 zunanja K
vsebine	3872 zunanje K	3872 te K
vsebino	9 to K	3872 zunanjo K
vstupenky	506 K na naši
""", 'vu': """
vuodessa	1755 K
vurguladi	4261 K
""", 'vy': """
vygenerovala	523 K ai	3792 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	491 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2727 K redaktorius
vyriausioji	2727 K redaktorė
vytvorila	3792 K ai
vyzval	587 K
vyzvala	587 K
""", 'wa': """
waardeer	2919 K dit artikel
waardeert	2919 dit artikel K
waardevol	2847 vond je dit artikel K
waarschuwt	3007 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	903 K vor
warned	1324 K
warning	98 content K	98 trigger K	98 spoiler K
warns	1324 K
warnt	903 K
warnte	903 K
warst	42 K du vor ort
wartawan	39 K kami	2258 adalah K
washington	1104 is a K
waszych	3191 z K wpłat	3258 z K wpłat
""", 'we': """
we	1160 K have you.
webbplats	3970 denna K använder cookies
webinar	786 zum K	937 δωρεάν K	937 το K μας	937 K μας	2907 ons K	3176 nasz K	3677 naš K	3876 naš K
webinarimiza	4171 K
webshop	860 in unserem K	2907 onze K
webshopu	3677 našem K
website	609 dette K bruger	901 unsere K	1322 our K	2953 niets van deze K
webwinkel	2907 onze K	2940 de K van	2940 het boek in de K
wednesday	17 every K
wednesdays	1225 delivered K	1225 sent K
week	17 once a K	17 each K	17 elke K	1323 a K	1323 per K	3006 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1057 sign up for our K	1116 our K email	1116 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1273 K in
weiter	718 lesen sie sofort K
weitere	812 K texte finden sie
weitergegeben	831 wird nicht K
weiterlesen	20 K	718 K mit	718 jetzt K	718 diesen artikel K	718 kostenlos K	718 mit plus K	745 mit werbung K
weitermachen	832 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	841 K nur mit
weiterzulesen	718 um K
weken	3006 K voor
werbeblocker	745 deaktivieren sie ihren K
werbefrei	70 K	901 K
werbelink	838 K
werbelinks	74 K	838 K
werbevereinbarung	726 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	806 alle texte ohne K	806 abo ohne K	901 ohne K
werde	900 K teil
werden	51 . K sie eine	900 K sie teil
werk	3005 ons K
werken	2940 kom K bij
wersja	2 K audio
wesprzyj	3136 K nasze	3191 K	3257 K nas	3257 K nasze	3257 K naszą	3257 K mnie
weten	38 laat het ons K	67 laat het ons K	2880 laat het ons K	3004 laat het ons K	3007 laat K
wetenschapsredacteur	2937 is K
""", 'wh': """
whatever	1321 chip in K
whatsapp	16 K	38 K us	67 K us	240 K	274 K канал	398 canal de K	398 al teu K	398 a K	499 K	627 på K	627 K-kanal	732 K-kanal der	740 unser K-kanal	740 unserem K-kanal	740 unseren K-kanal	740 zum K-kanal	740 K-kanal von	774 auf K	774 per K	774 K-gruppe	774 bei K	819 unserer K-gruppe	930 K	1070 share on K	1070 share via K	1074 join our K	1074 join us on K	1074 our K channel	1074 updates on K	1259 our K tip line	1259 our K tipline	1259 our K number	1259 our K line	1259 our K	1321 join our K	1355 nuestro canal de K	1678 K-kanavaa	1823 chaîne K	1823 canal K	1823 sur votre K	1823 groupe K	2336 K kami	2389 canale K	2389 gruppo K	2389 su K	2389 numero K	2896 K-kanaal	2896 K-groep	2896 via K	2896 op K	2933 in je K	2933 stuur ze via K	3046 på K	3046 K-kanal	3150 kanał na K	3170 K	3283 nosso canal no K	3283 nosso canal do K	3284 grupo do K	3430 canalul de K	3430 direct pe K	3556 K	3669 K	3669 K-u	3701 K kanalu	3768 K	3868 K	3987 på K	3987 i K	3987 K-kanal	4164 K	4295 K
whatsappa	3170 K
whatsappe	3768 K
whatsappgroep	2896 K
whatsappi	1504 K kanaliga
whatsappie	16 K	3170 K
whatsappiin	1678 K
whatsappis	1504 K
whatsappissa	1678 K
whatsappkanaal	2896 K
whatsappkanal	3987 K
whatsappon	2149 K
whatsappu	16 K	499 K	3669 K	3768 K	3868 K
while	1036 K you're here
whitelist	1080 K our site	1080 K this site	1080 K us
""", 'wi': """
widerruf	831 K finden sie
widerrufen	727 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1070 opens in new K	1070 opens in a new K
winkel	2940 onze K
winning	1104 is an award-K
wirtschaftsredakteur	852 ist K
wirtschaftsredakteurin	852 ist K
wirtschaftsressort	776 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	775 K sie mehr
withdraw	1085 K your consent
without	18 K you	18 K your	1322 K you
""", 'wo': """
woche	17 jede K	902 pro K
wochen	806 # K für	806 vier K für	902 K lang
word	80 K lid	2846 K lid	2850 K lid en	2893 K lid
work	1321 back our K	1322 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1088 K to us at	1321 K to us
writer	1102 is a staff K for	1102 is a senior K at	1104 is a staff K	1104 is a senior K	1104 is a K
writes	1104 K about	1130 K on	1324 K
writing	1171 correct at the time of K
written	1104 has K for
wrote	1324 K
""", 'ws': """
wsparcia	3258 waszego K	3258 twojego K
wsparcie	3137 twoje K	3257 twoje K pozwala	3257 twoje K pomaga	3257 twoje K jest dla nas
wsparciu	3136 dzięki twojemu K	3258 dzięki K	3258 waszemu K
wspieraj	3191 K	3257 K nas
wszystkich	3198 K treści	3198 do K artykułów	3198 do K tekstów
""", 'wu': """
wurde	768 text K	825 das audio K
""", 'wy': """
wydanie	80 kup e-K	3211 kup e-K	3211 e-K
wydarzenie	3176 nasze K
wydawcy	3189 bez zgody K	3189 za zgodą K
wyjdziesz	3133 zanim K
wykup	80 K
wymagane	21 K pola są	3157 pola są K
""", 'x': """
x	2408 #K#
""", 'ya': """
yakiniyor	4261 K
yalvardi	4261 K
yalvariyordu	4261 K
yaniti	21 K iptal et
yanitladi	4261 K
yanitlayin	4184 K
yanitsiz	98 K birakti
yapabilir	4184 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4143 giriş K
yapay	4170 K zeka ile	4170 K zekâ ile
yapilamaz	4159 alinti K
yapin	24 giriş K	4184 giriş K	4258 bağiş K
yapmadi	98 yorum K
yapmak	6 yorum K
yardim	4258 bize K edin
yardimiyla	4189 yapay zeka K	4189 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4188 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4159 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4167 K	4167 köşe K
yazdi	4261 K	4261 diye K
yazin	38 bize K	67 bize K	4165 bize K	4184 K	4258 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4261 K
yazmak	6 yorum K
""", 'ye': """
year	1323 a K	1323 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4260 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	240 K	747 inhalte von K	824 inhalt von K	930 K	1074 on K for more	1074 on K for the	2336 K kami	4295 K	4399 kênh K của
youtubeu	3669 K
youtubu	3868 K
""", 'z': """
z	583 # K #	3256 # K #	3847 # K #
""", 'za': """
za	3685 K # €	3785 K # €	3883 K # €
zaak	2897 meer over deze K
zaakceptuj	3173 K pliki cookie
zabranjeno	3688 K kopiranje
zabronione	3166 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3785 článkov K	3785 články K
zadejte	77 K svůj e-mail
zahlasujte	526 K	3795 K
zahtevana	21 K polja
zahtevao	3752 K
zahtijevao	3752 K
zainstaluj	3144 K naszą aplikację	3145 K aplikację
zajednici	3701 viber K
zaktualizowany	98 tekst został K	98 artykuł został K
zalo	4397 quan tâm K
zalogowani	3157 tylko K
zalogowaniu	3139 dostępny po K	3139 dostępna po K
zalogowanych	3180 tylko dla K
zaloguj	24 K	3140 K się, aby	3140 K się aby
zamkniesz	3133 zanim K
zamolila	3752 K
zamolili	3752 K
zamolio	3752 K
zamudite	3897 ne K
zanechte	77 K nám e-mail
zapewnia	3260 K
zapisal	3947 je K
zapisz	3142 K się na nasz	3257 K się na	3257 K się do
zapraszali	3260 K
zaprenumeruj	80 K
zaradi	3887 K vas	3945 K vas
zaregistrujte	516 zdarma se K	516 se zdarma K	516 zdarma K	516 K se zdarma	3785 K sa zadarmo	3785 K sa
zarejestrowanych	3180 tylko dla K
zarejestruj	3140 K się, aby	3257 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	98 telefon K
zaufanych	3169 K źródeł
zavisi	3749 K od vas
zavolal	587 K
zavolala	587 K
zawiera	98 K opisy
zaznacza	3260 K
""", 'zb': """
zbierka	3852 K
""", 'zd': """
zdarma	516 článků K	516 články K
""", 'ze': """
ze	583 # K #
zegt	3007 K
zei	3007 K
zelfdoding	98 K
zelfmoordgedachten	98 K
zeptal	587 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3515 K
zicea	3515 K
ziedojums	2845 K
zitten	3005 we K ook op
""", 'zk': """
zkuste	472 K první měsíc	584 K první měsíc
""", 'zm': """
zmienione	98 imiona zostały K	98 imię zostało K
""", 'zn': """
znalosti	510 své K
znanje	3681 svoje K	3681 svoje K u	3879 svoje K
""", 'zo': """
zo	3847 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3772 K tohto obsahu	3772 K obsahu	3772 K príspevku
zondag	17 elke K
zonder	71 K spam	2919 K jouw steun	2919 K uw steun
zostanie	3157 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	501 , K	570 je K
zpravodajem	501 je K	570 je K
zpravodajka	570 je K
zpravodajkou	501 je K	570 je K
""", 'zr': """
zrezygnuj	3140 K w każdej chwili	3259 K w każdej chwili
""", 'zu': """
zuerst	841 text ist K	858 text wurde K
zufolge	903 K
zugang	718 noch keinen K
zugeschickt	730 per e-mail K	730 per mail K
zugestimmt	747 externen diensten nicht K
zusammenarbeit	816 beitrag ist in K	816 artikel ist in K	816 text ist in K
zusammenfassung	769 K
zustimmung	747 K jederzeit	748 ihre K	748 mit ihrer K
""", 'zv': """
zvali	587 K
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
af
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
artikkelista
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
av
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
cele
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
de
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
dei
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
des
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
di
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
dina
dinara
dine
dinleyebilirsiniz
dinleyin
dintre
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
dos
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
ini
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
je
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
los
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
of
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
seus
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
suas
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
sus
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
tus
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
twoich
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
unu
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
uw
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
van
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
von
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
vos
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
z
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
ze
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
zo
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
  846),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1040),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1096))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2528), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2528),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2528),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2543),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2634),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2634), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2634),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2634), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4527),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4538), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4546))

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
