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
# (# ratings	881
# (# reviews	881
# (# votes	881
# comentarii	2147
# comentario	947
# comentarios	947
# comentaris	264
# comment	717
# commentaire	1206
# commentaires	1206
# commenti	1520
# commento	1520
# comments	717
# euro el primer mes	276
# from # ratings	881
# from # reviews	881
# from # vote	881
# from # votes	881
# komentar	1450
# komentarai	1696
# komentarze	1994
# komentarzy	1994
# komment	1385
# kommentaari	1011
# kommentar	387	483	1913	2484
# kommentare	483
# kommentarer	387	1913	2484
# kommentti	1117
# kommenttia	1117
# like for this post	881
# like for this reply	881
# likes for this post	881
# likes for this reply	881
# min	698
# min de lectura	954
# min de leitura	2090
# min di lettura	1527
# min leestijd	1811
# min. lesezeit	490
# of # people found this helpful	881
# out of # (# ratings	881
# out of # (# votes	881
# out of # based on # reviews	881
# people found this helpful	881
# people like this	881
# person found this helpful	881
# ratings	881
# reactie	1804
# reacties	1804
# reviews	881
# stars (# votes	881
# stars from # reviews	881
# stars from # votes	881
# yorum	2593
""", '#+': """
#+ gamble responsibly	877
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1385
a lire aussi	1210
a message from our sponsor	708
""", 'aa': """
aa	2600
aanbevolen	1808
aanbevolen artikelen	1808
aanbevolen voor jou	1808
aangeboden door	1798
aanmelden	1778
aanmelden nieuwsbrief	1783
aanraders	1808
""", 'ab': """
abbonamenti	1498
abbonamento	1498
abbonati	1498
abbonati ora	1498
abbonati subito	1498
ablehnen	480
abmelden	451
abo	451
abo bestellen	451
abo testen	543
abo verwalten	451
abonament	2136
abonamente	2136
abonare	2136
abone ol	2580
abone olun	2580
abone olun, sinirsiz okuyun	2580
abonelik	2580
abonentiem	1731
abonnee worden	1778
abonneer	1778
abonneer nu	1778
abonnees lezen meer	1848
abonnement	370	451	1177	1778	1896
abonnementen	1778
abonnements	451	1177
abonner	370	1896
abonneren	1778
abonnez-vous	1177
abonnieren	451
about sharing	698
about the columnist	893
about the contributor	893
about the contributors	893
about us	727
abrir	955	2091
abrir mapa	955	2091
abrir menu	2090
abspielen	490
""", 'ac': """
accede	917
acceder	917
accedi	1498
accedi con apple	1560
accedi con facebook	1560
accedi con google	1560
accedi con il tuo account	1560
accept	713
accept all	713
accept all cookies	713
accept and close	713
accept and continue	713
accept toate	2158
accepta i continua	261
accepta i mostra el contingut	261
accepta les galetes	261
accepta-ho tot	261
accepted payment methods	673
accepteer	1800
accepteer alle cookies	1800
accepter	384	1203
accepter alle	384
accepter alle cookies	384
accepter et afficher	1233
accepter et afficher le contenu	1233
accepter et continuer	1203
accepter et fermer	1203
accepter les cookies	1203
accepter tout	1203
acceptera	2481
acceptera alla	2481
accepteren	1800
acces nelimitat la toate articolele	2173
acceso	917
accetta	1517
accetta e continua	1517
accetta e continua oppure abbonati	1560
accetta e visualizza	1541
accetta e visualizza il contenuto	1541
accetta i cookie	1517
accetta tutti	1517
accetta tutto	1517
acconsento a ricevere comunicazioni commerciali	1556
acconsento alla visualizzazione di contenuti esterni	1541
account aanmaken	1778
accueil	1213
aceitar	2080
aceitar cookies	2080
aceitar e continuar	2080
aceitar e ver	2105
aceitar todos	2080
aceitar tudo	2080
aceptar	944
aceptar cookies	944
aceptar todas	944
aceptar todo	944
aceptar y continuar	944
aceptar y ver	974
aceptar y ver el contenido	974
acepto que se me muestre contenido externo	974
acepto recibir comunicaciones comerciales	989
acompanhe ao vivo	2117
acquista il numero in edicola	1546
acquista la copia digitale	1546
acquista questo numero	1546
activa les alertes	270
activa les notificacions	270
activa les notificacions i no et perdis res	270
activar alertas	988
activer les alertes	1243
""", 'ad': """
ad	708	1591	1653	2795
ad choices	708
ad feedback	708
adchoices	708
add a comment	717
add a reply	883
add as preferred source	703
add to bookmarks	698
add to favorites	901
add to my topics	703
add to reading list	797
addebito diretto	1497
adicionar aos favoritos	2126
administrer samtykke	1910
adres e-mail	1979
adresa de e-mail	2168
adresa de email	2168
adresa ta de email	2168
adresse e-mail	1186
adresse e-mail invalide	1246
adresse mail	1246
ads	708
advert	708
adverteer bij ons	1833
advertentie	1798
advertenties	1798
adverteren	1833
advertise with us	708
advertisement	708	1446	1515	2589
advertisement feature	708
advertisements	708
advertiser content	708
advertising	708
advertorial	477	608	1481	2144	2589
""", 'af': """
afdrukken	1793
afegeix un comentari	255
afficher ce contenu	1233
afficher l'original	1214
afficher la suite	1213
afficher le contenu	1203
afficher le contenu externe	1233
afficher les commentaires	1206
afficher moins	1214
afficher plus	1213
affiliate	708
affiliate disclosure	708
affiliate-link	477
afgiv din stemme her	395
afmelden	1778
afspelen	1811
afspil	395
after ad	708
after newsletter promotion	686
afvis	384
afvis alle	384
""", 'ag': """
agb	480
aggiungi ai preferiti	1510
aggiungi un commento	1520
agrandir	1213
agrandir l'image	1213
agree	713
agree and continue	713
""", 'ah': """
ahora en portada	951
ahora no	911
""", 'ai': """
ai deja cont	2136
ai deja un abonament	2173
ai deja un cont	2136
ai generated summary	768
ai highlights	768
ai overview	768
ai summary	768
ai uitat parola	2136
ai-generated	768
ai-generated summary	768
ai-genererad sammanfattning	2491
ai-genereret opsummering	395
ai-generert oppsummering	1920
ai-oppsummering	1920
ai-opsummering	395
ai-samenvatting	1830
ai-sammanfattning	2491
aidez-nous	1168
aiheet	1118
ailleurs sur le web	1210
ainult tellijale	1005
aiutaci	1493
aizpildi aptauju	1738
""", 'aj': """
ajouter aux favoris	1196
ajouter un commentaire	1206
""", 'ak': """
akceptuj	1991
akceptuj wszystkie	1991
akkoord	1800
aksepter alle	1910
aktualno	2407
aktuell	487
aktuelle artikel	487
aktuelle nachrichten	487
aktuelles	487
akun saya	1434
akzeptieren	480
""", 'al': """
al abonnee	1848
al abonnee? log in	1778
al een account	1778
alege abonamentul	2173
alege abonamentul potrivit	2173
algemene voorwaarden	1800
all access digital	795
all comments	717
all donations are tax-deductible	791
all news	727
alla kommentarer	2484
alle ablehnen	480
alle abo-angebote	543
alle akzeptieren	480
alle anzeigen	490
alle artikel anzeigen	490
alle artikel unbegrenzt lesen	543
alle bilder	490
alle cookies accepteren	1800
alle cookies akzeptieren	480
alle externen inhalte anzeigen	516
alle kommentare	483
alle kommentare anzeigen	483
alle kommentarer	387	1913
alle newsletter	459
alle nieuwsbrieven	1841
alle reacties	1804
alleen abonnees kunnen reageren	1838
aller au contenu	1213
aller au contenu principal	1213
allerede abonnent? log ind	370
allerede abonnent? logg inn	1896
alles accepteren	1800
alles akzeptieren	480
alles anzeigen	490
alles bekijken	1811
alles klar	491
alles weigeren	1800
allow content	713
allow cookies	713
allow facebook content	766
allow google youtube content	766
allow instagram content	766
allow tiktok content	766
allow twitter content	766
allow x content	766
allow youtube content	766
already a member	676
already a member? log in	676
already a subscriber? log in	676
already a supporter	667
already have an account	676
already have an account? log in	676
already have an account? sign in	676
already registered	795
already registered? log in	795
als e-mail versenden	472
als pdf speichern	544
also	725
also in the news	722
also of interest	879
also on	722
also read	722
also worth reading	19
alte articole	19	2148
alte articole care te-ar putea interesa	19
altmetric	901
altre notizie	19	1524
altre notizie da leggere	19
altri articoli	1524
altri articoli su questo argomento	1524
altri articoli sull'argomento	1524
altro	1527
altro importo	1496
always active	713
""", 'am': """
am meisten gelesen	487
amount	668
ampliar	954	2090
ampliar imagen	954
""", 'an': """
an error has occurred while submitting the form	786
an error occurred. please try again	786
ana sayfa	2596
anadolu ajansi	2600
anasayfa	2596
anbefalede artikler	392
anbefales	1917
anbefalet	392
anbefalt	1917
anbefalte saker	1917
anda mungkin juga suka	1477
anda mungkin suka	19
ander bedrag	1776
andere lasen auch	487
anderen lazen ook	1808
anderer betrag	449
andre leser	1917
ange din e-postadress	2471
ange din mejl	2471
angebot sichern	451
angebote unserer partner	477
anladim	2597
anmelden	451
anmeldung erfolgreich	534
anna palautetta	1117
anna palautetta jutusta	1117
anna tagasisidet	1011
annonce	383	1201
annoncer	383
annonces	1201
annons	2480
annons slut	2480
annonse	1909
annonse - artikkelen fortsetter under	1909
annonse - saken fortsetter under	1909
annonser	1909	2480
annonssamarbete	2495
annual	668
annunci	1515
annuncio	1515
anterior	954	2090	2150
antworten	483
antworten abbrechen	483
anunci	255
anuncie conosco	2109
anuncio	942
anuncios	942
anzeige	477
anzeige - artikel geht unten weiter	549
anzeige - weiterlesen nach der anzeige	549
anzeige anzeige	477
anzeige aufgeben	522
anzeige scrollen, um weiterzulesen	477
anzeige von unserem partner	549
anzeigen	477
""", 'ap': """
apenas assinantes podem comentar	2115
apoie	2057
apoie-nos	2057
aportar	912
approfondimenti	1524
approfondisci	1524
apri	1528
apri la mappa	1528
apri menu	1527
""", 'ar': """
ar santrauka buvo naudinga	1696
ar straipsnis buvo naudingas	1696
ara	2596
archivado en	947
archivo	951
argomenti	1524
argomenti trattati	1524
around the web	722
article content	708
article continues below	708
article suivant	1210
articles connexes	1210
articles les plus lus	1210
articles populaires	1254
articles relacionats	252
articles similaires	1210
articole recente	2148
articole recomandate	2148
articole similare	2148
articoli che potrebbero interessarti	1524
articoli consigliati	1563
articoli correlati	1524
articolo correlato	1524
articolo precedente	1524
articolo riservato agli abbonati	1560
articolo successivo	1524
articolo tradotto automaticamente	1543
articolul anterior	2148
articolul pe scurt	2161
artigo anterior	2087
artigo exclusivo para assinantes	2124
artigo exclusivo para subscritores	2124
artigos recomendados	2127
artigos relacionados	2087
artikel als geschenk versenden	569
artikel als pdf herunterladen	544
artikel auf die merkliste setzen	544
artikel bewaren	1849
artikel bewerten	483
artikel delen	1793
artikel drucken	472
artikel freischalten	451
artikel geht unten weiter	549
artikel kostenlos weitergeben	569
artikel lain	1477
artikel lainnya	1451
artikel lesen	490
artikel menarik lainnya	1477
artikel merken	472
artikel mit freunden teilen	569
artikel opslaan	1849
artikel per e-mail empfehlen	544
artikel populer	1477
artikel premium	1476
artikel printen	1849
artikel sebelumnya	1451
artikel selanjutnya	1451
artikel speichern	472
artikel sponsor	1481
artikel teilen	472
artikel terkait	1451
artikel verschenken	451
artikel versenden	472
artikel weitergeben	569
artikel weiterleiten	544
artikel zusammenfassen	518
artikkel on tellijale	1005
artikkel sisaldab reklaamlinke	1014
artikkelen er forbeholdt abonnenter	1896
artikkelen fortsetter under	1909
artikkelen fortsetter under bildet	1909
artikkeli jatkuu mainoksen alla	1112
arvostele resepti	61
""", 'as': """
as + lidas	2087
as mais lidas	2087
ascolta	1510
ascunde	2151
asetukset	1113
asiasanat	1118
ask a question	883
ask ai	768
ask me later	667
ask our ai	768
ask our ai about this story	768
ask question	883
assinar	2061
assinatura	2061
assinaturas	2061
assine	2061
assine agora	2061
assine nossa newsletter	2065
assuntos	2087
""", 'at': """
atidaryti	1698
ativar alertas	2117
atmesti	1708
attiva l'abbonamento	1498
attiva le notifiche	1554
attiva ora	1498
""", 'au': """
auch interessant	487
auch lesenswert	487
auch spannend	487
aucun commentaire	1206
audio abspielen	524
auf bluesky teilen	472
auf die leseliste	569
auf die merkliste	544
auf einer seite lesen	487
auf facebook posten	472
auf facebook teilen	472
auf linkedin teilen	472
auf mastodon teilen	472
auf pinterest merken	61
auf telegram teilen	472
auf twitter teilen	472
auf whatsapp teilen	472
auf x teilen	472
auf xing teilen	472
auf youtube anschauen	524
auf youtube ansehen	524
aufklappen	491
aus der redaktion	487
ausblenden	491
ausklappen	490
autentificare	2136
author affiliations	893
author biographies	893
author biography	893
automatische incasso	1777
autoriser	1203
autre montant	1175
autres articles	1210
""", 'av': """
ava	1013
avaa	1121
avaa kartta	1121
avaa koko juttu	1103
avainsanat	1118
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	881
average rating: #	881
avgi din stemme her	1920
aviso legal	944
avvis	1910
avvis alle	1910
avvisa	2481
avvisa alla	2481
""", 'ay': """
ayrica okuyun	2594
ayrintilar	2597
""", 'ba': """
baca berita lainnya	1477
baca juga	1451
baca nanti	1476
baca selengkapnya	1453
back to top	727
bagikan	1443
bagikan artikel	1443
bagikan ke	1443
bagikan lewat whatsapp	1476
balas	1450
bank transfer	674
bankeinzug	450
bankoverschrijving	1777
""", 'be': """
be the first to answer	883
be the first to reply	883
be the first to review	883
beantwoorden	1804
become a founding member	676
become a friend	669
become a member	669
become a paid subscriber	669
become a patron	669
become a sponsor	669
become a subscriber	676
become a supporter	669
become an insider	795
become an insider and start reading now	795
bedankt voor je aanmelding	1841
bedankt voor je feedback	1838
bedankt voor je inschrijving	1783
bedankt voor uw aanmelding	1841
bedankt voor uw feedback	1838
begambleaware	877
begrepen	1812
bei facebook teilen	472
bei twitter teilen	472
bei whatsapp teilen	472
bei x teilen	472
beitrag auf instagram ansehen	516
beitrag auf x ansehen	516
beitrag mit freunden teilen	569
beitrag teilen	472
bekijk aanbieding	1778
bekijk alle abonnementen	1778
bekijk alle nieuwsbrieven	1841
bekijk alle vacatures	1833
bekijk alles	1811
bekijk de aanbiedingen	1778
bekijk de kaart	1812
bekijk de video	1835
bekijk details	1812
bekijk deze post op instagram	1828
bekijk deze post op x	1828
bekijk dit bericht op instagram	1828
bekijk dit bericht op x	1828
bekijk foto's	1811
bekijk meer	1811
bekijk onze aanbiedingen	1848
bekijk ook	1808
bekijk op youtube	1835
bekijk reacties	1804
bekijk resultaten	1812
beliebt	487
beliebt bei unseren lesern	548
beliebte artikel	487
beliebteste artikel	487
belki daha sonra	2578
beluister dit artikel	1835
benzer haberler	19	2594
beoordeel dit recept	61
beranda	1453
berdonasi	1433
bereits registriert	451
bereits registriert? anmelden	451
bergabunglah dengan tim kami	1466
beri komentar	1450
beri nilai resep ini	61
berikutnya	1453
berita hari ini	1477
berita lain	1477
berita lainnya	19	1451
berita menarik lainnya	1477
berita pilihan	1451
berita populer	1451
berita terbaru	1451
berita terkait	1451
berita terkini	1451
berita utama	1451
berlangganan	1434
berlangganan sekarang	1434
best gelezen	1808
beste aanbieding	1848
betaalde inhoud	1798
betaalde samenwerking	1853
betaalmethode	1776
betaalmethoden	1776
betaalmethodes	1776
betalt annonce	383
betalt indhold	383
betrag eingeben	449
bewaar	1793
bewaar artikel	1793
bewaar dit artikel	1849
bewaar dit artikel om later te lezen	1849
bewaar recept	61
bewaren	1793
bewerte dieses rezept	61
bewerten sie diesen artikel	528
bezahlte anzeige	549
bezahlte partnerschaft	549
bezahlter inhalt	477
""", 'bi': """
bidra	1893	2463
bidrag	367
bienvenido	917
bild anzeigen	491
bilder anzeigen	490
bildergalerie	487
bilginizi sinayin	2596
billed annually	795
billed monthly	795
bitte bleiben sie fair und sachlich	528
bitte bleiben sie sachlich und fair	528
bize destek olun	2579
""", 'bl': """
bleiben sie informiert	459
bli medlem	1893	2463
blijf op de hoogte	1783
bliv medlem	367
bluesky	699
""", 'bn': """
bns	1015	1700
bns inf	1700
bns/afp	1015
""", 'bo': """
boletim	2065
boletines	924
boleto	2060
bonifico	1497
bonifico bancario	1497
bonus video	2285
bookmark	698
bookmark this	698
bookmark this article	698
""", 'br': """
brak komentarzy	1994
branded content	942	1853
brought to you by	708
browse all	727
browse all newsletters	786
""", 'bu': """
bu haber faydali oldu mu	2593
buat akun	1434
buffer	699
buka	1454
buka peta	1454
bunlari da okuyun	2594
buscar	954	2090
butlletins	272
buy it now	878
buy tickets	878
buy us a coffee	669
""", 'ca': """
cada aporte cuenta	992
cada euro conta	2122
cada euro cuenta	992
cada real conta	2122
cadastrar	2061
cadastre-se	2061
cadeau-artikel	1778
califica esta receta	61
cambiar mis preferencias	974
cambiar preferencias de cookies	974
cancel	668
cancelar respuesta	947
capito	1528
caratteri rimanenti: #	1551
cargar contenido	944
cari	1453
carica altri	1527
carregando	2105
carregar mais	2090
carta di credito	1497
carte bancaire	1176
categorias	2087
categorie	1524
categories	722
categorii	2148
""", 'ce': """
cele mai citite	2148
cele mai citite articole	2176
cele mai noi	2148
cele mai populare	2148
cerca	1527
cerrar	911
ces articles devraient vous plaire	1254
cetak	1443
cetak artikel	1476
cetak halaman	1476
cetak resep	61
cevapla	2593
""", 'cg': """
cgu	1203
cgv	1203
""", 'ch': """
chaque don compte	1249
chaque euro compte	1249
chargement du sondage	1241
charger plus	1213
chci darovat	289
check your email	832
check your inbox	832
chiedi alla nostra ia	1543
chiudi	1492
chiudi menu	1527
choisissez la formule qui vous convient	1250
choisissez un montant	1175
choisissez votre formule	1250
choose an amount	673
choose your payment method	673
choose your plan	676
""", 'ci': """
citation formats	901
cite this article	901
citi lasa	1733
citi raksti	1733
""", 'cl': """
clasificados	942
click here	727
click on a star to rate it	881
click to enlarge	727
cliquer ici pour partager	1196
close	668
close extra sharing options	698
close menu	727
close share panel	698
close this message	667
clube do assinante	2109
""", 'co': """
codes promo	1201
colabora	912
collapse	727
comenta	947
comentar	947	2083
comentarii	2147
comentario	947
comentarios	947
comentaris	255
comentariu	2147
comente	2083
comment	699	717
comment ne plus voir ce message	1167
comment policy	717
commenta	1520
commenta l'articolo	1520
commenta per primo	1520
commentaire	1206
commentaires	1206
commenter	1196	1206
commenter l'article	1206
commenti	1520
commento	1520
commento in attesa di moderazione	1551
comments	717
comments off	717
commercial content	708
community guidelines	717
community rules	717
compare plans	676
comparte	936
comparteix	255
comparteix a facebook	278
comparteix a whatsapp	278
comparteix a x	278
compartilhar	2073
compartilhar no linkedin	2073
compartilhar no twitter	2073
compartilhar no whatsapp	2073
compartilhar no x	2073
compartilhar por e-mail	2073
compartilhar via	2073
compartilhe	2073
compartilhe isso	2073
compartir	936
compartir en	936
compartir en bluesky	936
compartir en linkedin	936
compartir en telegram	936
compartir en twitter	936
compartir en x	936
compartir por correo	936
compartir por email	936
complete coverage	722
compra questo numero	1546
compris	1214
comunicar erro	2083
concordo	2080
condiciones de uso	944
condiciones generales	944
conditions d'utilisation	1203
conditions de publication	1241
condividi	1510
condividi articolo	1510
condividi su	1510
condividi su facebook	1510
condividi su linkedin	1510
condividi su telegram	1510
condividi su twitter	1510
condividi su x	1510
condividi via email	1510
condivisioni	1510
condizioni d'uso	1517
conectare	2136
configura les galetes	261
configurar cookies	944
connectez-vous	1177
connexion	1177
consigliati	1524
consigliati per te	1524
consigue tu entrada	978
consulta las esquelas de hoy	978
consulta las normas de la comunidad	983
consulta les esqueles	266
consulta todas nuestras newsletters	989
consulter	1213
cont nou	2136
contact	727	1206	1804	2147
contact us	717
contactez-nous	1206
contacto	947
contactos	2083
contato	2083
contattaci	1520
contatti	1520
contenido de marca	942
contenido de nuestros socios	951
contenido elaborado por la marca	978
contenido exclusivo	917
contenido exclusivo para socios	993
contenido externo	974
contenido externo recomendado	974
contenido ofrecido por	942
contenido para suscriptores	917
contenido patrocinado	942
contenido promocionado	942
contenido recomendado	997
contenido relacionado	951
contenido solo para usuarios registrados	993
contenidos recomendados	997
contenidos relacionados	951
content from our partner	800
content from our partners	800
content from our sponsor	800
contenu commercial	1201
contenu de marque	1201
contenu externe	1233
contenu partenaire	1201
contenus partenaires	1201
contenuti correlati	1524
contenuti sponsorizzati	1515
contenuto esterno	1541
contenuto esterno consigliato	1541
contenuto per abbonati	1498
contenuto premium	1560
contenuto promozionale	1546
contenuto riservato	1498
contenuto riservato agli abbonati	1560
contenuto riservato agli utenti registrati	1560
contenuto sponsorizzato	1515
contingut exclusiu per a subscriptors	276
contingut extern	261
contingut extern recomanat	261
contingut ofert per	266
contingut patrocinat	255
continua a leggere	1527
continua amb apple	276
continua amb facebook	276
continua amb google	276
continua con apple	1560
continua con facebook	1560
continua con google	1560
continua depois da publicidade	2078
continua llegint	279
continua senza accettare	1517
continua senza sostenere	1492
continuar a ler	2090
continuar com apple	2124
continuar com facebook	2124
continuar com google	2124
continuar con apple	993
continuar con facebook	993
continuar con google	993
continuar e fechar	2080
continuar lendo	2090
continuar leyendo	954
continuar sem apoiar	2056
continuar sin donar	911
continue	668
continue a ler	2087
continue lendo	2061
continue reading	722	727
continue reading below	708
continue reading the main story	708
continue reading with a subscription	676
continue to article	667
continue to the article	667
continue without accepting	713
continue without donating	667
continue without supporting	667
continuer avec apple	1250
continuer avec facebook	1250
continuer avec google	1250
continuer la lecture	1177
continuer sans accepter	1203
continuer sans donner	1167
contribua	2057
contribuer	1168
contribuez	1206
contribuir	2057
contribuisci	1493
contribute now	669
contribute with google	669
contribuye	912
contul meu	2136
cook mode	61
cookie notice	713
cookie policy	713	1517
cookie preferences	713
cookie-einstellungen	480
cookie-instellingen	1800
cookie-instellingen aanpassen	1828
cookiebeleid	1800
cookieindstillinger	384
cookiepolicy	2481
cookiepolitik	384
cookies	301	384	1800	1910	2481
cookies aanpassen	1828
cookies akzeptieren	480
cookies instellen	1800
cookies policy	713
cookies wijzigen	1828
cookievoorkeuren wijzigen	1828
copia il link	1510
copia link	1510
copiar el enlace	936
copiar enlace	936
copiar link	936	2073
copiar o link	2073
copied	698
copied to clipboard	797
copier l'url	1196
copier le lien	1196
copy	699
copy link	698	1443	2729
copy link copied	698
copy link to clipboard	698
copy this link	698
copy url	698
corrections policy	717
correlati	1524
cosa pensi di questo articolo	1543
count me in	686
""", 'cr': """
crea un account	1498
crea un alert	1554
crear alerta	988
crear cuenta	917
crear una cuenta	917
create a free account	676
create account	676
create an account	676
create free account	676
created with ai	768
credit card	674
credit or debit card	674
creditcard	1777
criar alerta	2117
criar conta	2061
""", 'cs': """
csatlakozz csapatunkhoz	1388
""", 'cu': """
custom amount	668
""", 'cz': """
czas czytania # min	2001
czytaj dalej	2001
czytaj dalej za	1976
""", "d'": """
d'autres articles	1210
""", 'da': """
da non perdere	1524
da non perdere in edicola	1515
daftar	1434
daha fazla	2596
daha sonra	2578
daha sonra hatirlat	2578
daha sonra oku	2587
daily newsletter	686
dal web	1524
dalej	1998
dalies	1736
dalies ar rakstu	1731
dalintis	1690
dalintis facebook	1695
dalintis su draugais	1695
dalyvaukite apklausoje	1697
dans cet article	1210
darovat	289
daruj	289	2402
das interessiert andere leser	487
das lesen andere	548
das neueste	487
datenschutz	480
datenschutz-einstellungen	480
datenschutzeinstellungen	480
dauerauftrag	446
dauerwerbung	477
""", 'de': """
de samenvatting kan fouten bevatten	1830
de tekst gaat verder onder de foto	1798
debat: skriv	387
debatt: si din mening	1913
debatte	483
debattregler	1913
deconectare	2136
deel	1793
deel artikel	1793
deel dit	1793
deel dit artikel	1793
deel dit bericht	1873
deel dit verhaal	1873
deel op facebook	1793
deel op twitter	1793
deel op x	1793
deel via	1849
deel via e-mail	1793
deel via whatsapp	1793
deine e-mail-adresse	459
deine meinung	483
deixa un comentari	255
deixe uma resposta	2083
deja un comentario	947
deja una respuesta	947
dejar de seguir	988
dejar un comentario	947
del	379	1905
del artikel	379
del artikkel	1905
del artikkelen	1905
del artiklen	379
del artiklen gratis	370
del med	379	1905
del saken gratis	1896
del via e-mail	379
del via e-post	1905
dela	2476
dela artikel	2476
dela artikeln gratis	2466
dela med	2476
dela via e-post	2476
dela via mejl	2476
delen	1793
delen op bluesky	1849
delen op facebook	1793
delen op linkedin	1849
delen op whatsapp	1849
delen op x	1849
delen via	1849
delen via e-mail	1793
delen via facebook	1793
delen via twitter	1793
delen via whatsapp	1793
deli	2410
deli na facebooku	2410
delite	2410
delite to novico	2410
delite to zgodbo	2410
delivered daily	786
delivered to you	686
delivered weekdays	786
delivered weekly	786
dengarkan	1443
deretter # kr/mnd til du sier opp	1896
derniers articles	1210
desa	255
desa l'article	278
deschide	2151
descuentos	942
desplegar	955
desplegar redes sociales	936
destacadas	951
destacados	951
destaques	2087
destek ol	2579
destek olun	2579
det er gratis at oprette en profil	370
detail	1454
details	491	728	1812
details anzeigen	491
detaily	308
detalhes	2091
detalii	2151
detaljer	396	1921	2492
detalles	955
detaylar	2597
dettagli	1528
dette er en annonse	1909
dette er en plus-artikel	370
dette er en plussak	1896
dette leser andre	1917
devamini oku	2596
devenez membre	1168
devenir membre	1168
deze video is niet beschikbaar	1828
""", 'dh': """
dha	2600
""", 'di': """
di santrauka	1697
dicci la tua	1551
die meistgelesenen artikel	487
diesen artikel kommentieren	483
diesen artikel teilen	472
diesen artikel verschenken	544
diesen beitrag auf facebook ansehen	516
diesen beitrag auf instagram ansehen	516
diesen tweet ansehen	516
digg	699
digital subscription	676
digital-abo	451
digitalabo	451
digitale krant	1778
digite seu e-mail	2065
dimensione carattere	65
dimensione testo	65	1510
dimensiune text	65
din e-mail	375
din e-post	1901	2471
din e-postadresse	1901
dinle	2587
dirbk su mumis	1697
direct debit	674
direct lezen	1848
direct naar het recept	61
direct toegang	1848
direct verder lezen	1778
direkt zum rezept	61
discussie	1804
discussion about this post	727
discussione chiusa	1520
diskuse	304
diskusia	2351
diskuter	1913
diskutera	2484
diskutieren	528
diskuze	304
dismiss	668
dismiss this message	667
distribuie	2141
distribuie articolul	2141
distribuie pe facebook	2175
distribuie pe whatsapp	2175
dit artikel delen	1849
dit bericht op instagram bekijken	1828
dit is een advertentie	1853
dit is een premium artikel	1848
dit vind je misschien ook leuk	1808
diventa socio	1493
diventa sostenitore	1493
""", 'dn': """
dnes ne	288
dnes nie	2355
""", 'do': """
do mesmo autor	2087
do not sell my personal information	713
do not sell or share my personal information	713
doar	2057
dodaj komentar	2410
dodaj komentarz	1994
doe	2057
doe agora	2057
doe mee en win	1833
don mensuel	1168
don ponctuel	1168
don't miss	722
don't miss out	686
don't want to see this? remove ads	708
dona	912	1493
dona adesso	1493
dona ahora	912
dona ora	1493
dona'ns suport	248
donar	912
donar ahora	912
donasi	1433
donasi sekarang	1433
donate	669
donate become	669
donate here	669
donate monthly	669
donate now	669
donate today	669
donations are tax-deductible	791
donazione mensile	1493
donazione singola	1493
doneer	1774
doneer nu	1774
doneer via ideal	1845
doner	367	1893
donera	2463
donera nu	2463
doneren	1774
doniraj	2277	2402
doniraj odmah	2277
doniraj zdaj	2402
donirajte	2277	2402
donner	1168
doorsturen	1793
dossier	487	1210	1524	1808
dossiers	487	1210	1808
download citation	901
download data is not yet available	901
""", 'dr': """
drucken	472
druge novice	19
drukuj	1986
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	375
du er nu tilmeldt nyhedsbrevet	375
du kan til enhver tid afmelde dig	375
dukung jurnalisme independen	1433
dukung kami	1433
""", 'dy': """
dyskusja	1994
""", 'e-': """
e-avis	370	1896
e-edition	727
e-gazete	2580
e-mail	294	375	459	699	1979	2065	2197
e-mail eingeben	459
e-mail teilen	472
e-mail-adresse	459
e-mail-adresse eingeben	459
e-mailadres	1783
e-mailadresse	375
e-mailen	1793
e-paper	451	727
e-pasta adrese	1755
e-pasts	1755
e-post	1030	1901	2471
e-posta	2617
e-posta adresiniz	2617
e-posta adresinizi girin	2617
e-postadress	2471
e-postadresse	1901
e-posti aadress	1030
e-tidning	2466
e-wydanie	1976
""", 'ea': """
eavis	1896
""", 'ed': """
edasi lugemiseks logi sisse	1005
edellinen	1120
edellinen juttu	1118
editor's choice	722
editor's pick	612	722
editor's picks	722
editors' choice	722
editors' picks	722
edizione digitale	1498
""", 'ee': """
eenmalig	1774
eerste maand gratis	1848
""", 'ei': """
ei kiitos	1101
ei nyt	1101
ei, kiitos	1101
einblenden	491
einklappen	490
einloggen	451
einmalig	446
einmalig spenden	446
einstellungen	480
einwilligung	480
""", 'el': """
elders op het web	1808
elige una cantidad	915
elke bijdrage telt	1845
elke donatie telt	1845
elke euro telt	1845
elolvasom	1388
els preus poden variar	266
elsewhere on the web	722
elta	1700
elta inf	1700
""", 'em': """
em alta	2087
em destaque	2087
email	686	699	2197
email (required	686
email address	686
email article	698
email this	698
email to a friend	698
emneord	1917
emner	392	1917
empfehlen	472
empfehlungen	487
empfehlungen der redaktion	487
empfohlene artikel	487
empfohlener externer inhalt	480
empfohlener redaktioneller inhalt	480
""", 'en': """
en ce moment	1210
en continu	1210
en directo	951
en este tema	997
en otros medios	951
en portada	951
en savoir plus	1203	1213
encontrou algum erro	2083
encontrou um erro	2083
ende der werbung	590
engangsgave	1893
enim loetud	1007
enlace copiado	936
enlace copiado al portapapeles	996
enlarge	728
enlarge image	727
enlarge this image	727
enne kommenteerimist loe reegleid	1011
enregistrer	1196
enregistrer cet article	1253
enregistrer l'article	1253
enregistrer la recette	61
entdecken sie unsere newsletter	534
entendi	2091
entendido	955
enter amount	673
enter your email address	686
entra	1498
entra nella conversazione	1551
entradas relacionadas	951
entrar	917	2061
entrar com apple	2124
entrar com facebook	2124
entrar com google	2124
entre	2061
entre com sua conta	2124
envia per correu	278
envia-ho per correu	278
enviar a un amigo	996
enviar para um amigo	2126
enviar por correo	936
enviar por e-mail	2073
enviar por email	936
enviar por whatsapp	936
envie de lire la suite	1250
envoyer par courriel	1253
envoyer par e-mail	1196
envoyer par email	1196
envoyer par mail	1196
""", 'ep': """
epaper	727
""", 'er': """
er der fejl i artiklen	387
er du allerede abonnent	370	1896
er ging iets mis. probeer het later opnieuw	1841
er is iets misgegaan	1841
er is iets misgegaan. probeer het later opnieuw	1841
ergebnisse anzeigen	491
err/bns	1015
erstellt mit ki	518
""", 'es': """
es folgt werbung	590
es ist ein fehler aufgetreten	534
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	534
esci	1498
escolha do editor	2087
escolha o seu plano	2124
escolha seu plano	2124
escolha um valor	2059
escribe tu correo	989
escribe tu email	989
escribe un comentario	947
escuchar	936
espace partenaire	1201
espacio patrocinado	978
espandi	1528
especiais	2087
esqueceu a senha	2061
esqueci minha senha	2061
esquelas	978
esqueles	266
essai gratuit	1177
""", 'et': """
et pot interessar	252
et pots donar de baixa en qualsevol moment	272
et queden # articles gratis aquest mes	276
et recomanem	252
etichete	2148
etiketler	2594
etiquetas	951	2087
etiquetes	279
ets subscriptor? identifica't	276
etusivu	1118	1120
etusivulle	1118
""", 'ev': """
every contribution counts	791
every dollar counts	791
every donation counts	791
every gift counts	791
""", 'ex': """
exclusiu per a subscriptors	276
exclusive content	676
exclusive to subscribers	795
exclusivo assinantes	2061
exclusivo para assinantes	2124
expand	727
expand all	728
expandera	2492
expandir	2091
explore	725
explore more	722
explore more on these topics	722
explore our newsletters	786
explore our subscription offers	795
explore subscription offers	795
export citation	901
external content	766
external links	698
externe content	1828
externe inhalte	480
externe inhalte anzeigen	480
externe inhalte erlauben	480
externe inhoud	1828
externen inhalt anzeigen	480
externen inhalt laden	480
externer inhalt	480
externer inhalt konnte nicht geladen werden	516
""", 'ez': """
ezt is olvassa el	1386
""", 'fa': """
facebook	699
facebook messenger	699
facebook twitter	698
facebook twitter email	698
facebook twitter linkedin email	698
facebook twitter whatsapp	698
facebook x	698
fai il quiz	1551
fai il test	1551
fai una domanda su questo articolo	1543
faire un don	1168
fale conosco	2083
fandt du en fejl	387
fant du en feil	1913
fast geschafft	534
favorilere ekle	2587
favoris	1196
fazer login	2061
""", 'fe': """
featured articles	722
featured content	722
featured stories	722
fechar	2056	2090
feedback	483	717	1804
feedback geben	483
fehler gefunden	483
fehler im artikel gefunden	483
fehler melden	483
fel i artikeln	2484
feliratkozom	1391
fermer	1167
fermer le menu	1213
fes-te soci	248
fes-te subscriptor	248
fetching more	727
""", 'fi': """
fil info	1210
filed under	722	727
find out more	727
fique por dentro	2065
first name	686
fizetett tartalom	1381
""", 'fj': """
fjern annoncer	383
fjern annonser	1909
""", 'fl': """
flecha	917
fler	2488
fler artiklar	2488
fler nyheter	2488
flere artikler	392	1917
flere nyheder	392
flere nyheter	1917
flere saker	1917
flipboard	699
""", 'fo': """
fold ud	396
folgen	473
folgen sie uns	473
follow	703
follow author	703
follow live	703
follow this author	703
follow this topic	703
follow topic	703
follow us	703
follow us on facebook	703
following	703
font size	698
fontin koko	65
for abonnenter	370	1896
for subscribers	676
forgot password	676
forgot your password	676
forma de pagamento	2059
forma de pago	915
formas de pagamento	2059
formas de pago	915
forrige	395	1920
forrige artikel	392
forrige artikkel	1917
forse in seguito	1492
forsiden	392	1917
foto	1451
foto galeri	2594
fotogalerija	1697
fotostrecke	487
fout gespot	1804
fout gezien	1804
fout melden	1812
foutje gezien	1804
""", 'fr': """
frag unsere ki	518
fragen sie unsere ki	518
free daily newsletter	686
free newsletter	686
free weekly newsletter	686
friss	1386
from around the web	722
from our partners	722
from our sponsor	708
from our sponsors	708
from the web	722
""", 'fu': """
full coverage	722
full results	728
full score	728
fullscreen	727
fullskjerm	1920
further reading on this site	722
""", 'ga': """
ga akkoord	1800
ga naar inhoud	1811
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1690
gallery	1524
gamble responsibly	877
ganzen artikel lesen	490
""", 'ge': """
ge bort artikeln	2466
gebruiksvoorwaarden	1800
geef cadeau	1849
geef een reactie	1804
geef feedback	1838
geef je mening over dit artikel	1838
gegenereerd door ai	1830
gegenereerd met ai	1830
gem	379
gem artikel	379
gem artiklen til senere	379
gem opskrift	61
gem opskriften	61
gem til senere	379
gemaakt met ai	1830
generated by ai	768
gerade nicht	445
gerelateerd	1808
gerelateerd nieuws	1808
gerelateerde artikelen	1808
gerelateerde onderwerpen	1808
gerir cookies	2080
gesponsert	477
gesponserter beitrag	549
gesponserter inhalt	477
gesponsord	1798
gesponsorde inhoud	1798
gestion des cookies	1203
gestionar cookies	944
gestisci i cookie	1517
gestisci notifiche	1554
gestisci preferenze	1517
get alerts	703
get digital access	676
get email updates	686
get started	676
get the daily email	686
get the newsletter	686
get tickets	878
""", 'gi': """
gi bort artikkelen	1896
gi bort saken	1905
gi tilbakemelding	1913
gift a subscription	676
gift article	676
gift this article	676
giv artiklen til en ven	379
giv os feedback	387
give a gift	676
give a gift subscription	669
give feedback	717
give monthly	669
give now	669
give today	669
give us feedback	717
gizle	2597
gizlilik	2590
""", 'gl': """
glemt adgangskode	370
glemt passord	1896
""", 'go': """
go to top	727
godkjenn	1910
godkjenn alle	1910
godta	1910
godta alle	1910
google	699
google news	699
google plus	699
got it	713
""", 'gr': """
gracias por suscribirte	924
gracias por tu voto	976
gracias por votar	976
gratis proberen	1778
grazie per aver votato	1543
grazie per il tuo feedback	1543
grazie per l'iscrizione	1505
""", 'gu': """
guarda anche	1524
guarda i risultati	1543
guarda l'article	278
guarda la gallery	1527
guardar	936	2073
guardar en favoritos	996
guardar para ler mais tarde	2126
guardar receita	61
guardar receta	61
guides d'achat	1210
gulir untuk lanjut membaca	1446
""", 'ha': """
haber faydali oldu mu	2593
haberi kaydet	2587
haberi nasil buldunuz	2593
haberi oynat	2596
haberi puanla	2593
haberi sesli dinle	2587
haberi sesli dinleyin	2587
haberi sesli dinleyin (# dk	2587
haberi yazdir	2587
haberin devami	2589	2596
haberin devami reklamdan sonra	2589
haberin tamami	2596
hacker news	699
hadiahkan artikel ini	1476
hae	1120
hai letto # articoli su # questo mese	1560
hai trovato un errore	1520
hai una segnalazione	1520
haku	1120
halaman berikutnya	1453
halaman selanjutnya	1453
halaman: #	1453
handelsbetingelser	384
hantera cookies	2481
har du allerede en konto	370	1896
har du redan ett konto	2466
has oblidat la contrasenya	249
hasznos volt a cikk	1385
hata bildir	2593
hata bildirin	2593
haut de page	1213
have an account	676
have an account? sign in	676
have your say	717
hazte miembro	912
hazte premium	993
hazte socia	912
""", 'he': """
heb je al een account	1778
help mee	1774
help ons om dit te blijven doen	1845
hem	2491
hemeroteca	917
hepsini kabul et	2590
herinner me later	1773
hesabim	2580
hesabiniz var mi	2580
het artikel gaat hieronder verder	1798
het laatste nieuws	1808
""", 'hi': """
hide	728
hide ad	708
hide caption	727
hide comments	717
hide this message	667
hier anmelden	451
hier einloggen	451
hier finden sie informationen zum datenschutz	516
highlights generated by artificial intelligence	768
hilfe	483
hinweis an die redaktion	528
hinweis zum datenschutz	480
hinweise zu diesem artikel	528
hittade du ett fel	2484
hittat fel	2484
""", 'hj': """
hjem	395	1920
""", 'hl': """
hlasovat	304
hledat	307
""", 'ho': """
ho capito	1528
ho letto e accetto l'informativa sulla privacy	1556
hold deg oppdatert	1901
hold dig opdateret	375
home	727	1527	1811
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1920
hopp til innholdet	1920
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1838
house rules	717
how did we do	717
how to cite	901
how to cite this article	901
how we use ai	768
hoy no	911
""", 'hu': """
hubungi kami	1450
huisregels	1838
""", 'hv': """
hva mener du? stem her	1920
hva synes du om denne saken	1913
hva synes du om saken	1913
hvad mener du? stem her	395
hvad synes du? stem her	395
""", 'i ': """
i accept	713
i agree	713
i already donated	667
i already gave	667
i commenti sono riservati agli abbonati	1551
i lettori hanno letto anche	1563
i prezzi potrebbero variare	1546
i samarbeid med	1909
i samarbejde med	383
i samarbete med	2480
i understand	728
""", "i'": """
i'll do it later	667
i'm in	686
i've already donated	667
""", 'ic': """
ich bin schon dabei	445
ich habe schon gespendet	445
ich stimme zu	480
icymi	722
""", 'id': """
ideal	1777
identifiez-vous	1177
idi na recept	61
""", 'ie': """
ielogojies	1731
ielogoties	1731
ievadi e-pastu	1755
ievadi savu e-pasta adresi	1755
""", 'ih': """
iha	2600
ihr feedback	483
ihr kommentar	483
ihre e-mail-adresse	459
ihre meinung	483
ihre spende ist steuerlich absetzbar	538
""", 'ik': """
ik begrijp het	1812
ik heb al gedoneerd	1773
ik steun al	1773
ikke i dag	366	1892
ikke nu	366
iklan	1446
iklan sponsor	1481
""", 'il': """
il mio account	1498
il tuo indirizzo email	1505
ilan	2589
ilgili haber	2594
ilgili haberler	2594
ilgili konular	2594
ilk ay # tl	2580
ilmoittaudu webinaariin	1120
ilmoitus	1112
ils ont lu aussi	1210
""", 'im': """
im trend	487
immer informiert	459
immer informiert mit unserem whatsapp-service	590
impostazioni cookie	1517
impressum	480
imprimeix	255
imprimeix l'article	278
imprimeix la recepta	61
imprimer	1196
imprimer cet article	1253
imprimer cette recette	61
imprimer l'article	1196
imprimer la recette	61
imprimir	936	2073
imprimir a receita	61
imprimir artigo	2126
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2729
in case you missed it	722
in diesem artikel	487
in evidenza	1524
in het nieuws	1808
in kooperation mit	477
in other news	722
in partnership with	708
in primo piano	1524
in this section	722
in zwischenablage kopieren	472
indeks	1451
indirizzo email	1505
indstillinger	384
indtast din e-mail	375
indtast din mail	375
indtast e-mail	375
info iklan	1466
infolettre	1186
infolettres	1186
informa d'un error	264
informar de un error	983
informasjonskapsler	1910
informationen zum datenschutz	516
informativa sulla privacy	1517
informazione promozionale	1546
informazione pubblicitaria	1546
ingatkan saya nanti	1432
ingezonden mededeling	1853
ingrandisci	1527
ingresar	917
inhalt	490
inhalt anzeigen	480
inhalt laden	477
inhalt teilen	472
inhalte anzeigen	480
inhaltsverzeichnis	490
inhoud tonen	1828
inhoudsopgave	1811
inicio	954
inklappen	1812
inloggen	1778
innstillinger	1910
inschrijven	1783
inscreva-se	2065
inscreva-se na newsletter	2065
inscription	1177
inscription gratuite	1246
inserisci il tuo indirizzo e-mail	1556
inserisci il tuo indirizzo email	1556
inserisci qui il tuo commento	1520
inserisci un indirizzo email valido	1556
insira o seu email	2119
insira seu e-mail	2119
instagram	699
instagram-inhalte erlauben	480
instellingen	1800
inte idag	2462
inte nu	2462
introdu adresa ta de email	2168
introduce tu email	924
invalid email	686
invia a un amico	1562
invia commento	1520
invia per email	1510
invia via email	1510
inzerce	300
inzercia	2347
""", 'ir': """
ir a la receta	61
ir a los comentarios	947
ir al contenido	954
ir arriba	954
ir para a receita	61
""", 'is': """
iscriviti	1505
iscriviti alla nostra newsletter	1505
iscriviti ora	1505
iscrizione completata	1556
isprintaj	2288
""", 'iz': """
iz iste rubrike	2285
iz rubrike	2285	2407
izbor urednice	2285
izbor urednika	2285
izdvajamo	2285
izpostavljeno	2407
izveido kontu	1731
""", "j'": """
j'accepte	1203
j'accepte de recevoir les offres des partenaires	1246
j'ai compris	1214
j'en profite	1177
""", 'ja': """
ja ets subscriptor	249
ja tens compte	276
ja, ich will	446
ja, ik steun	1845
ja, ik wil de nieuwsbrief ontvangen	1841
jaa	1110
jaa artikkeli	1110
jaa facebookissa	1110
jaa juttu kaverille	1110
jaa whatsappissa	1110
jaga	1005
jaga artiklit	1005
jaga facebookis	1010
jaga lugu	1010
jaga seda artiklit	1010
jangan lewatkan	1451
jatka lukemista	1103
jau esi abonents	1731
jau esi abonents? ielogojies	1731
jau prenumeruojate	1690
jau prenumeruojate? prisijunkite	1690
""", 'je': """
je aanmelding is gelukt	1841
je bent ingeschreven	1841
je bent nu ingeschreven	1841
je commande	1237
je donne	1168
je donne mon avis	1241
je fais un don	1168
je hebt je succesvol aangemeld	1841
je kunt je op elk moment afmelden	1841
je m'abonne	1177
je m'inscris	1186
je me connecte	1177
je soutiens	1168
je teste	1177
jeder euro hilft	538
jednorazowo	1973
jelentkezzen be	1373
jetzt abo sichern	543
jetzt abonnent werden	451
jetzt abonnieren	451
jetzt abstimmen	522	590
jetzt am gewinnspiel teilnehmen	522
jetzt anmelden	459
jetzt bestellen	451
jetzt bewerben	522
jetzt einloggen	451
jetzt freischalten	451
jetzt helfen	446
jetzt im tv	487
jetzt karten sichern	522
jetzt kommentieren	483
jetzt kostenlos anmelden	459
jetzt kostenlos testen	451
jetzt mitdiskutieren	528
jetzt mitglied werden	446
jetzt mitmachen	522
jetzt nicht	445
jetzt pinnen	61
jetzt registrieren	451
jetzt spenden	446
jetzt teilen	544
jetzt testen	451
jetzt tickets sichern	522
jetzt upgraden	543
jetzt zugang sichern	543
jetzt zustimmen	480
""", 'jo': """
jocs i mots encreuats	266
join now	669
join our mailing list	686
join the conversation	717
join the discussion	717
join the discussion on discord	703
join us	669
jouw e-mailadres	1783
""", 'ju': """
jump to content	727
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2488
juttu jatkuu alla	1112
juttu jatkuu kuvan alapuolella	1112
juttu jatkuu kuvan alla	1112
juttu jatkuu mainoksen alla	1112
juttu jatkuu videon alla	1112
juttu on tarkoitettu tilaajille	1103
juttu on vain tilaajille	1103
juuri nyt	1118
""", 'ka': """
kabul ediyorum	2590
kabul et	2590
kaip jums patiko straipsnis	1696
kamu mungkin suka	1477
kanske senare	2462
kanskje senere	1892
kapat	2578
kapcsolat	1385
karier	1466
karjera	1697
karte anzeigen	491
karte laden	480
kas artikkel oli kasulik	1011
kas lugu oli kasulik	1011
kasneje	2414
kasnije	2293
kasutustingimused	1023
kategori	1451
kategoriat	1118
kategorie	305	1998
kategorien	487
kategorier	392	1917	2488
kategoriler	2594
katkida bulun	2579
katso kaikki tilaajaedut	1103
katso kuvagalleria	1120
katso kuvat	1120
katso video alta	1120
kaydet	2587
kaydol	2580
kayit ol	2580
kaynak: aa	2600
kaynak: dha	2600
kaynak: iha	2600
""", 'ke': """
kebijakan cookie	1449
kebijakan privasi	1449
kebijakan privasi | syarat dan ketentuan	1449
keep reading	722
keine neuigkeiten mehr verpassen	534
kelola cookie	1449
keluar	1434
kembali ke atas	1453
kertalahjoitus	1102
keskustele	1117
keskustele asiallisesti	1117
keskustelu	1117
keuze van de redactie	1808
key points by ai	768
key takeaways by ai	768
""", 'ki': """
ki-generert oppsummering	1920
ki-generiert	518
ki-generierte zusammenfassung	518
ki-oppsummering	1920
ki-zusammenfassung	518
kiemelt	1386
kies een bedrag	1776
kies je abonnement	1848
kiitos tilauksesta	1106
kiitos tilauksestasi	1106
kijk terug	1835
kingi artikkel	1010
kiosque	1177
kirim	1443
kirim ke teman	1476
kirim komentar	1450
kirjaudu	1103
kirjaudu ulos	1103
kirjoita kommentti	1117
kirjoita kommenttisi	1117
kirjoittaja on kansanedustaja	1129
kirjoittaja on kirjailija	1129
kirjoittaja on kolumnisti	1129
kirjoittaja on toimittaja	1129
kirjoittaja on vapaa toimittaja	1129
kirjoittaja on vapaa toimittaja ja kirjailija	1129
kirjuta kommentaar	1011
kiti skaito	1692
""", 'kl': """
klarna	450
klausies raidierakstu	1738
klausies rakstu	1736
klauskite dirbtinio intelekto	1696
klausykite straipsnio	1695
klausyti	1695
klausyti straipsnio	1695
klausyti straipsnio (# min	1695
kleinanzeigen	477
""", 'ko': """
kokeile maksutta	1103
kokeile nyt	1103
komentar	1450
komentarai	1690
komentari	2288
komentarji	2410
komentarz	1994
komentarze	1994
komentiraj	2288	2410
komentuoti	1690
komentuoti gali tik registruoti vartotojai	1696
komment	1385
kommentaarid	1005
kommentar	483
kommentar schreiben	483
kommentar verfassen	483
kommentare	483
kommentare ansehen	483
kommentare anzeigen	483
kommentare lesen	483
kommentarer	387	1913	2484
kommentarer blir moderert	1913
kommentarer granskas innan publicering	2491
kommentarer modereres	395
kommentarerna modereras	2484
kommentarregeln	483
kommentarsregler	2484
kommenteeri	1005
kommenteerimine on suletud	1011
kommenteerimise reeglid	1011
kommenteerimiseks logi sisse	1011
kommentek	1385
kommenter	387	1913
kommentera	2484
kommentieren	483
kommentit	1117
kommentit tarkistetaan ennen julkaisua	1117
kommentoi	1117
kommentointi on suljettu	1117
kommercielt indhold	400
kommercielt samarbejde	383
kommersielt innhold	1925
kommersielt samarbeid	1909
koniec reklamy	1990
kontakt	304	387	483	1994
kontakt os	387
kontakt oss	1913
kontakta oss	2484
konten berbayar	1481
konten bersponsor	1446
konten premium	1434	1476
konten promosi	1481
konten sponsor	1446
konto erstellen	451
konular	2594
kopeeri link	1005
kopieer de link	1793
kopieer deze link	1873
kopieer link	1793
kopier lenka	1905
kopier lenke	1905
kopier lenken	1905
kopier link	379
kopier linket	379
kopieren	472
kopioi linkki	1110
kopiraj link	2288
kopiraj povezavo	2410
kopiraj poveznicu	2288
kopirajte link	2288
kopirajte poveznicu	2288
kopiuj link	1986
kopyala	2587
korrekturhinweis senden	528
kort fortalt - lavet med ai	395
kostenlos abonnieren	459
kostenlos registrieren	451
kostenlos testen	451
""", 'kr': """
krant	1778
kreditkarte	450
kreditkarte / klarna	450
kreiraj nalog	2278
krijg direct toegang	1848
""", 'ku': """
kuidas lugu meeldis	1011
kupi pretplatu	2278
kurzlink kopieren	569
kuukausilahjoitus	1102
kuula	1010
kuula artiklit	1010
kuula artiklit (# min	1010
kuula lugu	1010
kuula saadet	1012
kuula saadet siit	1012
kuuntele	1110
kuuntele jakso	1110
""", 'kv': """
kvkk	2590
""", "l'": """
l'actu en direct	1210
l'article continue ci-dessous	1201
l'article en # points	1235
l'articolo in breve	1543
l'essentiel	1210
""", 'la': """
la newsletter	1186	1505
la redazione consiglia	1524
la tua e-mail	1505
laad meer	1811
laajenna	1121
laat je dit artikel voorlezen	1835
laat voorlezen	1793
laatste nieuws	1808
ladda fler	2491
lagi ramai	1477
lagre	1905
lagre artikkel	1905
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1905
lagre saken til senere	1905
lagre til senere	1905
lahjoita	1102
lahjoita nyt	1102
lain kali	1432
lainnya	1451
laisser un commentaire	1206
laissez un commentaire	1206
langganan	1434
langsung ke resep	61
lanjut baca di bawah	1446
lanjutkan dengan konten	1446
lanjutkan membaca	1453
laporkan	1450
laporkan kesalahan	1454
lascia un commento	1520
lascia un feedback	1543
last flere	1920
last name	686
lastschrift	450
later	1773
later lezen	1849
latest	722
latest articles	722
latest edition	727
latest headlines	722
latest news	722
latest posts	722
latest stories	722
latest updates	722
latest videos	722
latest videos from	722
lavora con noi	1546
""", 'le': """
le direct	1210
le fil	1210
le journal du jour	1177
le nostre newsletter	1505
le plus lu	1210
le puede interesar	951
le recomendamos	951
le ultime notizie	1524
learn more	727
learn more about cookies	713
leave a comment	717
leave a reply	717
leave a tip	669
leave feedback	717
lectura de # minutos	936
lectura: # min	936
lecture # min	1213
lecture # minutes	1196
lecture : # min	1196
leer noticia completa	954
lees de reacties	1804
lees direct verder	1848
lees meer	1808	1811
lees meer over	1808
lees onze huisregels	1838
lees ook	1808
lees verder	1778	1808	1811
lees verder na de advertentie	1798
lees verder onder de afbeelding	1798
lees verder onder de foto	1798
lees voor	1793
leeslijst	1849
leestijd	1811
leestijd # min	1811
legfrissebb	1386
legg igjen en kommentar	1913
leggi anche	1524
leggi dopo	1562
leggi i commenti	1520
leggi il documento	1528
leggi il giornale	1498
leggi l'articolo	1527
leggi l'articolo completo	1527
leggi senza limiti	1560
leggi sull'app	1554
leggi tutto	1527
leggi tutto con un abbonamento	1498
leggi tutto su	1524
legolvasottabb	1386
legolvasottabbak	1386
leia mais	2087	2090
leia os termos de uso e as regras da comunidade	2115
leia sem limites	2124
leitura: # min	2073
lembrar mais tarde	2056
lembre-me mais tarde	2056
lenke kopiert	1905
lenken er kopiert	1905
lenken kopiert	1905
ler mais	2090
ler mais tarde	2126
les articles les plus lus	1254
les derniers articles	1210
les flere	1917
les hele saken	1920
les kommentarer	1913
les lecteurs ont aussi lu	1210
les mer	1917	1920
les mer om	1917
les plus lues	1210
les plus lus	1210
les senere	1905
les tops	1210
les videre	1896
lesedauer	490
lesedauer: # minuten	490
lesen sie auch	487
lesen sie dazu	487
lesen sie hier	487
lesen sie mehr	487
leserbriefe	483
leserkommentare	483
lesetid # min	1920
lesetipp	487
lesetipps	487
lesezeit: # min	490
lesezeit: # minuten	490
lest opp av en robot	1905
lest opp av en syntetisk stemme	1905
leta	1741
leta/afp	1741
lettergrootte	65
lettura # min	1510
""", 'li': """
lige nu	392
lihat artikel asli	1476
lihat detail	1454
lihat hasil	1454
lihat juga	1451
lihat komentar	1450
lihat lainnya	1453
lihat peta	1454
lihat resep	61
lihat selengkapnya	1453
lihat semua	1453
liitu uudiskirjaga	1030
like loading	698
like this	698
limited time offer	676
limited-time offer	795
line	699
link	699
link berhasil disalin	1476
link copiado	2073
link copiat	2175
link copiato	1510
link copiato negli appunti	1562
link copied	698
link copied bookmark	698
link copied to clipboard	698
link er kopieret	379
link er kopieret til udklipsholderen	379
link gekopieerd	1793
link in die zwischenablage kopiert	544
link kopeeritud	1010
link kopieren	472
link kopieret	379
link kopiert	472
link kopiran	2288
link kopyalandi	2587
link on kopeeritud	1010
link sudah disalin	1476
link wurde in die zwischenablage kopiert	544
link wurde kopiert	544
link zum artikel kopieren	544
link zum inhalt	480
link zum teilen kopieren	590
link zum youtube-inhalt	480
linkedin	699
linki kopyala	2587
linkki kopioitu	1110
links	487
lire aussi	1210
lire l'article	1213
lire l'article complet	1213
lire la suite	1213
lire le document	1214
lire les commentaires	1206
lire plus	1210	1213
lire plus tard	1196
lisa kommentaar	1005
listen	698
listen # min	698
listen above	775
listen below	775
listen here	775
listen now	698
listen on apple	775
listen on apple podcasts	775
listen on spotify	775
listen on youtube	775
live	487
live tv	722
""", 'lo': """
lo + visto	951
lo esencial en # segundos	976
lo quiero	993
load comments	717
load content	713
load more	727
load more articles	727
load more comments	717
load more stories	727
loading	698
loading ad	708
loading more	727
loe edasi	1005
loe edasi tellijana	1005
loe hiljem	1010
loe ka	1007
loe kommentaare	1011
loe lisa	1012
loe lisaks	1007
loe rohkem	1012
loe veel	1007
loetumad	1007
log in	676	1778
log in / register	676
log in or sign up	676
log in to comment	717
log in to reply	717
log ind	370
log out	676
log ud	370
logare	2136
logg inn	1896
logg ut	1896
logga in	2466
logga ut	2466
logi sisse	1005
logi sisse, et kommenteerida	1011
login	451	676	1434	1498	2061	2136
login / register	676
logout	676
lompat ke resep	61
loo konto	1005
loo tasuta konto	1005
los comentarios son exclusivos para suscriptores	983
los precios pueden variar	978
""", 'lu': """
lue koko juttu	1120
lue kommentit	1117
lue rajattomasti	1103
lue seuraavaksi	19	1118
luetuimmat	1118
luetuimmat jutut	1118
lugemiseks osta artikkel	1005
luister	1793
luister dit artikel	1835
luister hier	1835
luister nu	1835
luister op spotify	1835
luister via spotify	1835
luk	366
lukk	1892
lukuaika # min	1120
luo ilmainen tunnus	1103
luo maksuton tunnus	1103
luo tunnus	1103
lupa kata sandi	1434
lupa password	1434
""", 'ly': """
lyssna	2476
lyt	379
lytt	1905
lytt til saken	1905
""", "m'": """
m'abonner	1177
m'inscrire	1186
""", 'ma': """
maak een account	1778
maandelijks	1774
mai mult	2150
mai multe	2150
mail	699	1793
mailen	472
mainokset	1112
mainos	1112
mainos - juttu jatkuu alla	1112
mainos alkaa	1112
mais	2090
mais artigos	2087
mais comentadas	2087
mais lidas	2087
mais lidos	2087
mais populares	2087
mais tarde	2056
mais vistas	2087
mais vistos	2087
make a donation	669
manage consent	713
manage cookies	713
manage my account	676
manage options	713
manage preferences	713
manage settings	713
manage subscription	676
manage your newsletters	786
mantengamos un debate respetuoso	983
mantente informado	924
masquer	1214
mastodon	699
masuk	1434
masuk / daftar	1434
max	2203
maybe later	667
""", 'me': """
me connecter	1177
me le rappeler plus tard	1167
media caption	727
meer	1808
meer artikelen	1808
meer informatie	1800
meer laden	1811
meer lezen	1808
meer nieuws	1808
meer over	1808
meer over dit onderwerp	1808
meer tonen	1811
meest bekeken	1808
meest gedeeld	1808
meest gekozen	1848
meest gelezen	1808
meghallgatom	1379
megosztom	1379
mehr anzeigen	490
mehr artikel	487
mehr aus	487
mehr aus dem ressort	487
mehr details	491
mehr erfahren	480
mehr informationen	487
mehr laden	483	490
mehr lesen	487	490
mehr nach dieser anzeige	477
mehr news	487
mehr themen	487
mehr von diesem autor	487
mehr von uns	487
mehr zu diesem thema	487
mehr zum artikel	487
mehr zum thema	487
mein konto	451
meist gelesen	487
meistgeklickt	487
meistgelesen	487
meistgelesene artikel	487
meistkommentiert	487
mejla	2476
meld een fout	1804
meld feil	1921
meld fejl	396
meld fout	1838
meld fra om feil	1913
meld je aan	1783
member-only story	727
members only	676
mengerti	1454
meniu	2150
menu	307	395	727	1213	1453	1527	1811	2001	2090	2741
meny	1920	2491
mer fra	1917
mer nyheter	2488
mer om	1917	2488
merci de votre inscription	1186
merci pour votre retour	1235
merci pour votre vote	1241
mere fra	392
mere om	392
merken	451	472
merkliste	451
message	699
message publicitaire	1201
messaggio promozionale	1515
messaggio pubblicitario	1546
messenger	699
mest delat	2488
mest delt	1917
mest delte	392
mest lest	1917
mest leste	1917
met ai gemaakt	1830
metodi di pagamento	1496
metodo di pagamento	1496
mettre en favori	1196
""", 'mi': """
mi cuenta	917
mida del text	65
mijn account	1778
mijn profiel	1778
min konto	370
min side	370	1896
mine avalehele	1012
mine retsepti juurde	61
minha conta	2061
mis niets	1783
missa inget	2471
missa inte	2488
misschien later	1773
misschien ook interessant	1808
mit freunden teilen	569
mit ki erstellt	518
mitdiskutieren	483
mitglied werden	446
mitmachen und gewinnen	522
mitt konto	2466
""", 'mo': """
mode de paiement	1175
modes de paiement	1175
modifica le preferenze sui cookie	1541
modifica preferenze	1541
modifier mes choix	1233
moj profil	2278	2403
moje konto	1976
mon compte	1177
mon espace	1177
monatlich	446
monatlich spenden	446
montant libre	1175
monthly	668
monthly contribution	673
morda vas zanima	2407
more	725
more articles	722
more citation formats	901
more coverage	722
more details	728
more for you	799
more from	722
more from this author	722
more from us	799
more headlines	722
more in this section	799
more in this series	722
more like this	722
more news	722
more newsletters	786
more on this story	722
more on this topic	722
more options	713
more sharing options	698
more stories	722
more stories like this	722
more stories you may like	722
more to explore	722
more to read	722
more top stories	722
most commented	722
most discussed	722
most emailed	722
most liked	717
most nem	1370
most popular	722
most read	722
most read stories	799
most recent	722
most shared	722
most viewed	722
most watched	722
mostra altro	1527
mostra contenuto	1517
mostra contenuto esterno	1541
mostra el contingut extern	261
mostra i commenti	1520
mostra il contenuto esterno	1541
mostra meno	1528
mostra menys	253
mostra originale	1528
mostra traduzione	1528
mostra tutto	1528
mostra-ho tot	253
mostrar comentarios	947
mostrar contenido externo	974
mostrar mais	2090
mostrar menos	954
mostrar todo	955
mostrar tudo	2091
moyen de paiement	1175
moyens de paiement	1175
""", 'mt': """
mti	1408
mti/afp	1408
""", 'mu': """
muat lainnya	1453
mungkin lain kali	1432
must read	722
must reads	722
must-read	722
mutasd mindet	1389
mute	727
muut lukevat	1118
muut lukevat juuri nyt	1118
muut lukevat nyt	1118
""", 'my': """
my account	676
""", 'na': """
na czasie	1998
naar boven	1811
naar de aanbiedingen	1778
naar de inhoud	1811
naar de webshop	1833
naar het recept	61
nach anzeige weiterlesen	477
nach der werbung geht es weiter	549
nach oben	490
nadaljevanje pod oglasom	2406
nahoru	307
najbolj brane novice	2407
najbolj brane novice dneva	2407
najbolj brano	2407
najbolj komentirano	2407
najkomentiranije	2285
najnovije	2285
najnovije vesti	2285
najnovije vijesti	2285
najnowsze	1998
najnowsze informacje	1998
najpopularniejsze	1998
nanti	1432
nanti saja	1432
napisz komentarz	1994
nascondi	1528
nastavak teksta nakon reklame	2284
nastavenia cookies	2362
natisni	2410
natisni recept	61
naujausi	1692
naujiena papildoma	1697
naujiena pildoma	1697
""", 'ne': """
ne danas	2293
ne danes	2414
ne hvala	2293	2414
ne manquez rien	1186
ne most	1370
ne plus afficher	1167
ne propustite	2285
ne sada	2293
ne spreglejte	2407
ne zdaj	2414
ne, hvala	2293	2414
necrologie	1546
nee bedankt	1773
nee, bedankt	1773
nei takk	1892
nei, takk	1892
nein danke	445
nein, danke	445
nej tack	2462
nej tak	366
nej, tack	2462
nej, tak	366
nessun commento	1520
neste	1920
neste artikkel	1917
net binnen	1808
netiquette	483
neueste artikel	487
neueste meldungen	487
neueste nachrichten	487
neueste videos	487
never miss a story	686
never miss an update	686
new customers only	795
new customers only. terms apply	795
new here	676
newest first	717
newsletter	294	459	686	924	1186	1505	1979	2065
newsletter abonnieren	459
newsletter e alert	1524
newsletter kostenlos abonnieren	459
newsletter recomendada	951
newsletter sign up	686
newsletter sign-up	686
newsletter signup	686
newsletter-anmeldung	459
newsletters	686	727	924	1186	2065
newslettery	294	1979
newsticker	487
next	668
next article	722
next page	727
next post	727
next story	722
next up	722
""", 'ng': """
nghe	2729
""", 'ni': """
nicht jetzt	445
nicht mehr anzeigen	445
nichts mehr verpassen	459
nie masz konta	1976
nie teraz	1972
niet nu	1773
niet te missen	1808
nieuwsbrief	1783
nieuwsbrief ontvangen	1841
nieuwsbrieven	1783
""", 'no': """
no comments	717
no comments yet	717
no credit card required	795
no gracias	911
no grazie	1492
no posts	727
no te pierdas	951
no thank you	667
no thanks	667
no votes so far! be the first to rate this post	881
no, gracias	911
no, grazie	1492
no, thanks	667
noch kein abo	543
noch kein abonnent	451
noch kein konto	451
noch keine kommentare	483
noch keine kommentare vorhanden	483
noch nicht registriert	543
nog geen abonnee	1848
nog geen account	1778
nog geen reacties	1804
noklausies rakstu	1736
non hai un account	1560
non merci	1167
non oggi	1492
non ora	1492
non sei abbonato	1498
non sei ancora abbonato	1560
non, merci	1167
norint komentuoti, reikia prisijungti	1696
normas	947
nos articles les plus lus	1254
nos derniers articles	1210
nos lecteurs ont lu ensuite	1210
nos offres	1177
nos offres d'emploi	1237
nos recommandations	1210
noskaties video	1738
not a subscriber yet	676
not now	667
not ready to donate	667
not ready to give today	667
not ready to subscribe	667
not ready to support today	667
not the answer you're looking for	883
not today	667
nota relacionada	997
notas recomendadas	997
notas relacionadas	997
note legali	1517
noter la recette	61
notes on contributors	893
notez cet article	1206
noticia relacionada	951
noticia relacionadas	951
noticias de hoy	951
noticias relacionada	951
noticias relacionadas	951
notizie correlate	1524
notizie del giorno	1524
nous contacter	1206
nous soutenir	1168
nous suivre	1197
nous vous recommandons	1210
now playing	727
""", 'nt': """
ntb	1948
""", 'nu': """
nu acum	2134
nu ai cont	2173
nu in het nieuws	1808
nu niet	1773
nuoroda nukopijuota	1695
nuotraukos	1697
nutzungsbedingungen	480
""", 'ny': """
nyalakan notifikasi	1476
nyhedsbrev	375
nyhedsbreve	375
nyhetsbrev	1901	2471
nyhetsbrevet	1901	2471
nyhetsdygnet	2488
nyt luetuimmat	1118
""", 'o ': """
o artigo continua depois da publicidade	2078
o seu email	2065
""", 'ob': """
obrigado pelo seu feedback	2107
obrigado pelo seu voto	2107
obrigado por se inscrever	2065
obserwuj	1987
obserwuj nas	1987
""", 'oc': """
oceni novico	2410
oceni recept	61
ocenite tekst	2288
ocijeni recept	61
ocultar	955	2091
""", 'od': """
odbij	2301
odbij sve	2301
oddaj komentar	2410
odjava	2278	2403
odpowiedz	1994
""", 'of': """
oferecer artigo	2061
oferecido por	2078
oferta especial	917
ofertas	942
ofertas de empleo	978
ofertes de feina	266
offer	708
offer ends soon	795
offerte	1515
offerte di lavoro	1546
offre partenaire	1201
offres d'emploi	1237
offrir l'article	1177
""", 'og': """
oglas	2284	2406
oglasi	2284	2406
ogni contributo conta	1559
ogni euro conta	1559
""", 'oh': """
ohne spende weiterlesen	445
ohodnotit recept	61
""", 'ok': """
ok	668
ok, got it	728
okumaya devam et	2580
""", 'ol': """
oldest first	717
ole esimene kommenteerija	1011
oled juba tellija	1005
oled uudiskirjaga liitunud	1030
olet nyt tilannut uutiskirjeen	1106
oletko jo tilaaja? kirjaudu	1103
olvasd el ezt is	1386
olvassa el ezt is	1386
""", 'om': """
om cookies	2481
oma tili	1103
""", 'on': """
once	668
onderwerpen	1808
one time donation	669
one-time	668
one-time donation	669
onko jutussa virhe	1117
onko sinulla jo tunnus	1103
""", 'oo': """
ook interessant	1808
oops! something went wrong	786
""", 'op': """
op leeslijst	1873
open	728
open image in gallery	727
open kaart	1812
open map	728
open menu	727
open the map	728
openen	1812
opina	947
opprett en gratis bruker	1896
opprett en gratis konto	1896
opprett gratis bruker	1896
opprett konto	1896
oppsummert av ai	1920
oppsummert av ki	1920
opret bruger	370
opret en gratis bruger	370
opret en gratis profil	370
opret en konto	370
opret gratis profil	370
opret konto	370
opslaan	1793
opslag fra facebook	395
opslag fra instagram	395
opublikuj komentarz	1994
""", 'or': """
original anzeigen	491
""", 'os': """
osallistu keskusteluun	1117
ossza meg	1379
osta artikkel	1005
ostale vesti	19	2285
ostale vijesti	19	2285
ostatnie wpisy	1998
ostavi komentar	2288
ostavite komentar	2288
oszd meg	1379
""", 'ot': """
other amount	673
other articles	722
other news	722
other readers liked	19
other stories	722
other stories you may like	722
other stories you might like	722
others also read	19	722
others are also reading	879
others are reading	879
otra cantidad	915
otras noticias	19	951
otras noticias que pueden interesarte	19
otro importe	915
""", 'ou': """
our corrections policy	717
our newsletters	686
our partners	708
our social media	703
our sponsors	708
outro valor	2059
ouvir	2073
ouvrir	1214
ouvrir la carte	1214
ouvrir le menu	1213
""", 'ov': """
overschrijving	1777
""", 'oy': """
oynat	2596
""", 'oz': """
oznake	2285	2407
""", 'p': """
p	2144
""", 'pa': """
pagamento seguro	2059
pagamento sicuro	1496
page suivante	1213
pagina successiva	1527
pago seguro	915
paid advertisement	800
paid content	708
paid partnership	708
paid post	708
paiment methods	673
palaute	1117
paling banyak dibaca	1451
pane oma teadmised proovile	1012
para continuar a ler	2124
para continuar lendo	2124
para seguir leyendo	993
paremti	1690
pariwara	1446
partage	1196
partager	1196
partager l'article	1196
partager par e-mail	1196
partager par email	1196
partager par mail	1196
partager sur	1196
partager sur bluesky	1196
partager sur linkedin	1196
partager sur messenger	1196
partager sur telegram	1196
partager sur twitter	1196
partager sur x	1196
partager via messenger	1196
partager via twitter	1196
partages	1196
partagez	1196
partecipa alla discussione	1551
partenaire	1201
parteneri	2144
participa	947
participa en la nostra enquesta	264
participe da conversa	2115
partilhar	2073
partilhe	2073
partner	1798
partner content	708
partner offers	708
partnerangebot	477
partnerangebote	477
partnerbijdrage	1853
partnercontent	1798
partnernieuws	1808
partnerska vsebina	2406
pas aujourd'hui	1167
pas de commentaire	1206
pas encore inscrit	1177
pas maintenant	1167
pasidalinkite	1695
pasidalinkite straipsniu	1695
pasidalinti	1690
passa a premium	1560
passatempos	2109
passend zum thema	487
passende artikel	487
passer cette annonce	1201
password dimenticata	1498
passwort vergessen	451
patrocinado	942	2078
patrocinado por	942
payment method	673
payment methods	673
payment options	673
paypal	450
""", 'pe': """
pedoman media siber	1466
pelo mundo	2087
people also read	722
people are also reading	879
people are reading	879
per continuar llegint	276
per continuare a leggere	1560
per e-mail teilen	472
per e-mail versenden	472
per mail teilen	472
per mail versenden	472
per whatsapp teilen	472
percebi	2091
personuppgiftspolicy	2481
personvern	1910
personverninnstillinger	1910
peru milloin vain	1103
peru tilaus milloin tahansa	1106
peruuta milloin tahansa	1103
pesquisar	2090
petites annonces	1201
""", 'ph': """
photos	1213
""", 'pi': """
piekrist	1748
piesakies jaunumiem	1755
piilota	1121
piilota mainokset	1112
pilihan editor	1451
pilihan redaksi	1451
pilihan untuk anda	1477
pilihan untukmu	1477
pin for later	61
pin it	61	698
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	699
pix	2060
""", 'pl': """
plaats een advertentie	1833
plaats een reactie	1804
plaats reactie	1804
plan du site	1203
play audio	698
play now	727
play the video	775
play video	727
please check your inbox	832
please donate	669
please enter a valid email address	686
please gamble responsibly	877
pledge your support	669
plus	370	1213	1778	2466
plus d'articles	1210
plus d'infos	1210
plus lus	1210
plus tard	1167
plus-artikel	451
plusartikel	1778
pluss	1896
plussak	1896
""", 'po': """
pocket	699	1587
podaj adres e-mail	1979
podaj e-mail	1979
podcast	305	392	487	951	1524	1998	2594
podcastit	1118
podcasts	392	487	1808	2087
podcasty	305	1998
podd	2488
poddar	2488
pode gostar de	2127
pode interessar	2087
podeli	2288
podeli na facebooku	2288
podeli vest	2288
podelite	2288
podijeli	2288
podijeli na facebooku	2288
podijeli vijest	2288
podijelite	2288
podkast	1917
podkaster	1917
podobne	1998
podpri	2402
podpri nas	2402
podprite nas	2402
podrobnosti	308
podseti me kasnije	2293
podsjeti me kasnije	2293
pogledaj komentare	2288
pogoji uporabe	2422
polecamy	1998
polecane	1998
polecane dla ciebie	1998
politika privatnosti	2301
politika zasebnosti	2422
polityka cookies	1991
poprzedni	2001
populair	1808
populaire	1210
populaire artikelen	1808
populaires	1210
popular articles	722
popular now	722
popular posts	722
popular reads	799
popular stories	722
popular topics	722
populare	2148
popularne	1998
populer	1451
populiariausi	1692
portada	954
posez une question sur cet article	1235
poslat	297
poslat e-mailem	297
poslechnout	297
post as a guest	883
post comment	717
post on x	698
post your answer	883
poster un commentaire	1206
posts relacionados	2087
potrebbe interessarti	1524
potrebbe interessarti anche	1524
potrebbero interessarti	1524
pour aller plus loin	1210
pour lire la suite	1250
povezana novica	2407
povezane novice	2407
povezane teme	2285
povezane vesti	2285
povezane vijesti	2285
povezano	2407
poveznica kopirana	2288
povolit cookies	301
powered by ai	768
pozabljeno geslo	2403
""", 'pr': """
pr	1381	1591	1653
pravidla diskuse	304
pravila komentiranja	2288	2410
pravila privatnosti	2301
preberite tudi	2407
precedente	1527
precios y disponibilidad pueden variar	978
preferenze cookie	1517
pregunta a nuestra ia	976
premium	290	370	600	676	917	1177	1434	1498	1778	1896	1976	2061	2136	2466	2580	2724
premium content	676
premium digital	795
premium-artikel	451
prenumerata	1690	1976
prenumeration	2466
prenumeratoriams	1690
prenumerera	2466
prenumerera nu	2466
prenumeruj	1976
prenumeruoti	1690
preporuka	2285
presented by	708
press enter or click to view image in full size	727
pretplata	2277
pretplati se	2277
pretplatite se	2277
prevent your screen from going dark	61
previous article	722
previous page	727
previous post	727
prihvatam	2301
prihvati	2301
prihvati sve	2301
priimti visus	1708
prijava	2278	2403
prijavi napako	2410
prijavi se	2278	2403
prijavite se	2278	2403
prijavite se odmah	2278
prijzen kunnen intussen gewijzigd zijn	1853
primo piano	1524
principais pontos, por ia	2107
prindi	1010
prindi artikkel	1010
prindi retsept	61
print	379	699	1793
print article	698
print artiklen	379
print dit artikel	1849
print dit recept	61
print opskrift	61
print opskriften	61
print page	797
print recept	61
print recipe	61
print subscription	676
print the recipe	61
print this	698
print this page	797
printen	1793
prisijungti	1690
prispevaj	2402
privaatsustingimused	1023
privacidad	944
privacy	1517	1800
privacy center	480
privacy notice	686
privacy policy	713	1517
privacy preference center	713
privacy preferences	713
privacy settings	713
privacy statement	713
privacybeleid	1800
privacyverklaring	1800
privatumo politika	1708
probeabo	451
probeer het later opnieuw	1841
probeer nu	1778
produktempfehlung	477
profil	451
profilo	1498
profiter de l'offre	1177
promo	1515	2284
promocijsko besedilo	2406
promocja	1990
promoted	708
promoted content	708
promoted links	708
promoted stories	722
promotie	1798
promotion	708
propaganda	2078
proposer une correction	1241
prosseguir	2080
prova # dagar gratis	2466
prova gratis	1498	2466
prova gratis per un mese	1560
prova nu	2466
prova-ho un mes gratis	276
prueba gratis	917
prueba un mes gratis	993
przeczytaj jeszcze	1998
""", 'pu': """
pub	1201	2078
publicar comentario	947
publicidad	942
publicidad - sigue leyendo	942
publicidade	2078
publicitat	255
publicitate	2144
publier un commentaire	1206
publireportage	1201
publirreportaje	942
pular para a receita	61
puntos clave	976
puoi regalare # articoli al mese	1562
puzzels	1833
""", 'py': """
pysy ajan tasalla	1106
""", 'qu': """
quero assinar	2061
quiero recibirla	989
quiero recibirlo	989
quiero suscribirme	917
quitar publicidad	978
""", 'ra': """
raccomandato da	1515
raksts pieejams abonentiem	1731
rapporter feil	1913
rapportera fel	2484
rate recipe	61
rate this article	881
rate this post	881
rate this recipe	61	881
rate this story	881
""", 're': """
reactie	1804
reacties	1804
reacties worden vooraf gecontroleerd	1838
read aloud	698
read also	722
read article	727
read comments	717
read full article	727
read full story	727
read in app	727
read more	727
read more about	722
read more about sharing	698
read more articles	727
read more here	727
read more on	722
read more on these topics	722
read next	722
read original article	727
read our complete coverage	722
read story	727
read the article	727
read the document	728
read the full article	727
read the full document	728
read the full story	727
readers also read	722
readers are also reading	879
ready for more	686
reageer	1804
reageren	1804
rebutja-ho tot	261
recent	722
recent articles	722
recent news	722
recent posts	722
recent stories	722
recept bewaren	61
recept printen	61
recevoir la newsletter	1186
recevoir une alerte	1243
rechazar	944
rechazar todas	944
rechazar todo	944
recherche	1213
rechercher	1213
recibir alertas	988
recibir alertas de este tema	988
reclame	1798
recomandate	2148
recomendaciones	951
recomendadas	951	2087
recomendado	951
recomendado para ti	951
recomendados	951	2087
recomendamos	2087
recommended	722
recommended articles	722
recommended external content	766
recommended for you	722
recommended reading	722
recommended reads	799
recommended stories	722
recommended videos	722
recurso exclusivo para assinantes	2109
recusar	2080
redakcja poleca	1998
redaksi	1466
redaksjonen anbefaler	1917
redaktionen anbefaler	392
redaktionen rekommenderar	2488
redaktionsempfehlung	487
redan prenumerant? logga in	2466
reddet	2590
reddit	699
redes sociais	2074
redes sociales	936
refuser	1203
registar	2061
registe-se	2061
register	676
register for free	676
register now	676
registo	2061
registra't	249
registra't per comentar	264
registrace	290
registracija	2278	2403
registrarme	917
registrarme en la newsletter	924
registrarse	917
registrasi	1434
registrate	993
registrati	1498
registrati e leggi questo articolo	1560
registrati gratis	1498
registreer	1778
registreer gratis	1778
registreeru tasuta	1005
registreeru veebiseminarile	1012
registrer deg	1896
registrera dig	2466
registreren	1778
registrieren	451
registriraj se	2278	2403
registro	917
registrovat se	290
registruj se	2278
registruotis	1690
regulamin	1991
reject all	713
reject all cookies	713
rejeitar	2080
rejeitar todos	2080
rejoignez la conversation	1241
rejoignez la discussion	1241
reklaam	1005
reklaamartikkel	1014
reklaamtekst	1014
reklam	2480	2589
reklam alani	2589
reklama	300	1690	1990	2284	2347
reklamdan sonra devam ediyor	2589
reklame	383	1909
reklami atla	2589
reklami kapat	2589
reklaminis straipsnis	1699
reklamlar	2589
reklamy	1990
rekomendasi	1451
rekomendasi untuk anda	1451
rekomendasi untukmu	1451
rekomenduojame	1692
rekommenderade artiklar	2488
rekommenderas	2488
rekommenderat	2488
relacionadas	951	2087
relacionado	951
relacionados	951	2087
related	722	725
related article	722
related articles	722
related content	722
related coverage	722
related items	722
related links	722
related news	722
related posts	722
related reading	722
related stories	722
related story	722
related tags	722
related to this story	722
related topics	722
related videos	722
relaterade artiklar	2488
relaterade nyheter	2488
relaterat	2488
relaterede artikler	392
relaterede emner	392
relateret	392
relatert	1917
relaterte artikler	1917
relaterte emner	1917
relaterte saker	1917
remember me	676
remiamas turinys	1699
remind me in #	667
remind me in may	667
remind me later	667
remind me next month	667
remind me tomorrow	667
remove ad	708
remove ads	708
remti	1690
rep alertes d'aquest tema	270
replay	727
replier	1214
replies	717
reply	717
report	699
report a mistake	728
report a problem	717
report a typo	717
report abuse	717
report ad	708
report an error	728
report comment	717
report error	728
report this ad	708
reportagem exclusiva para assinantes	2124
reportar	947
reportar erro	2083
reportar error	947
reportar un error	947
reprints & permissions	901
reproducir	954
reproduzir	2090
request a correction	717
request permissions	901
required, but never shown	883
reset password	676
responder	947	2083
resta aggiornato	1505
restam # caracteres	2115
resumen con ia	976
resumen de ia	976
resumen por ia	976
resumir com ia	2107
resumo por ia	2107
retour	1196
retour en haut	1213
return to top	727
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1543
riassunto ia	1543
ricevi gli avvisi su questo argomento	1554
ricevi la newsletter	1505
ricevi una notifica per ogni nuovo articolo dell'autore	1554
rifiuta	1517
rifiuta tutto	1517
rimani aggiornato	1505
rimani informato	1505
riproduci	1527
riservato agli abbonati	1560
rispondi	1520
rispondi al sondaggio	1551
ritzau	422
ritzau/afp	422
ritzau/reuters	422
""", 'ro': """
rodyti daugiau	1697
rodyti komentarus	1696
rozbalit	308
rozmiar tekstu	65
rozumiem	2002
""", 'rs': """
rss	699
""", 'ru': """
rubriken	487
rubriques	1210
""", "s'": """
s'abonner	1177
s'identifier	1177
s'inscrire	1177
s'inscrire gratuitement	1177
""", 'sa': """
saada e-postiga	1010
saada vihje	1012
sag uns deine meinung	528
sagen sie uns ihre meinung	528
saiba mais	2087
sair	2061
saken er forbeholdt abonnenter	1896
saken er lest opp av en robot	1905
saken fortsetter etter annonsen	1909
saken fortsetter nedenfor	1909
saken fortsetter under	1909
saken fortsetter under bildet	1909
saken oppdateres	1909
salin link	1443
salin tautan	1443
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	954
saltar publicidad	942
salva	1510
salva articolo	1510
salva l'articolo	1562
salva la ricetta	61
salva per dopo	1562
salva ricetta	61
salvar	2073
salvar artigo	2073
salvar para ler depois	2126
salvar receita	61
salvesta	1010
salvesta artikkel	1010
samal teemal	1007
samengevat door ai	1830
samenvatting door ai	1830
sammanfattad av ai	2491
sammanfattning gjord av ai	2491
samtykke	384	1910
sauvegarder	1196
sauvegarder l'article	1253
sauvegarder pour lire plus tard	1253
save	698
save article	698
save for later	698
save preferences	713
save recipe	61
save story	698
save this article	698
save this recipe	61
saved	698
saya mengerti	1454
""", 'sb': """
sbalit	308
sblocca l'articolo	1560
""", 'sc': """
scegli il tuo abbonamento	1560
scegli l'abbonamento che fa per te	1560
scegli un importo	1496
schlagworte	487
schlagworte zum thema	487
schon abonnent	451
schon dabei	445
schreibe einen kommentar	483
schreiben sie der redaktion	528
schreiben sie einen kommentar	483
schrift verkleinern	472
schrijf een reactie	1804
schrijf je gratis in	1841
schrijf je in	1783
schrijf je in voor onze nieuwsbrief	1783
scopri	1527
scopri le offerte	1498
scopri tutte le nostre newsletter	1556
scopri tutte le offerte di abbonamento	1560
scrie un comentariu	2147
scrivi qui il tuo commento	1551
scrivi un commento	1520
scroll down for video	775
scroll down to continue	800
scroll down to continue reading	708
scroll for more	708
scroll ke bawah untuk melanjutkan	1446
scroll to continue	708
scroll to continue with content	708	1446
scroll to top	727
scroll untuk membaca	1446
scrolle weiter	477
scrollen sie weiter	477
""", 'se': """
se abonnemang	2466
se abonnementer	370
se alla	2491
se alla bilder	2491
se alle	395	1920
se alle abonnentfordeler	1896
se alle bildene	1920
se alle fordele for abonnenter	370
se bildene her	1920
se billederne her	395
se connecter	1177
se connecter avec apple	1250
se connecter avec facebook	1250
se connecter avec google	1250
se erbjudanden	2466
se flere billeder	395
se grafikken her	395	1920
se klippet	2491
se klippet i spelaren ovan	2491
se klippet ovan	2491
se klippet over	1920
se tilbud	370	1896
se tilbudene	1896
se videoen her	395	1920
se videoen herunder	395
se videoen nedenfor	395	1920
se videoen ovenfor	395
se videoen over	1920
se videoen under	1920
se videon i spelaren ovan	2491
se videon nedan	2491
se videon ovan	2491
search	727
sebelumnya	1453
secciones	951
sections	727
secure checkout	674
secure payment	673
secure transaction	674
sedang tren	1477
see all	727
see all newsletters	686
see all plans	795
see all subscription plans	795
see also	722
see comments	717
see details	728
see more	727
see original	728
see subscription options	676
see the map	728
segnala	1520
segnala un errore	1520
segnala un errore nell'articolo	1551
segueix aquest tema	270
segueix l'autor	270
segueix tota l'actualitat en directe	279
segui	1511
segui la diretta	1554
segui questo argomento	1554
segui questo tema	1554
seguici	1511
seguici su facebook	1511
seguici sui social	1511
seguir	937	2074
seguir a este autor	988
seguir autor	2117
seguir este tema	988	2117
seguir leyendo	917	954
seguir leyendo en	937
seguir sin apoyar	911
sei d'accordo? vota	1551
seite #	490
seite drucken	472
seite teilen	472
seja apoiador	2057
seja assinante	2061
seja o primeiro a comentar	2083
seja um apoiador	2057
selanjutnya	1453
selecione as newsletters que pretende receber	2119
selecione as newsletters que quer receber	2119
select an amount	673
select payment method	673
selengkapnya	1453
sembunyikan	1454
semua komentar	1450
senare	2462
senaste	2488
senaste nyheterna	2488
senaste nytt	2488
send email	698
send feedback	717
send til en ven	379
send to a friend	698
senere	366	1892
seneste	392
seneste nyheder	392
seneste nyt	392
sense tu no seria possible	275
sent daily	786
sent weekly	786
senza di te non ce la facciamo	1559
senza vincoli	1560
seotud artiklid	1007
seotud lood	1007
sepa-lastschrift	450
services partenaires	1201
servicios	951
sesli dinle	2587
seu e-mail	2065
seu email	2065
seuraa	1111
seuraa aihetta	1111
seuraava	1120
seuraava juttu	1118
seuraavaksi	1120
sezioni	1524
""", 'sf': """
sfoglia gallery	1527
sfoglia il giornale	1498
""", 'sh': """
share	605	698	1443	2141
share article	698
share by email	698
share by text	698
share full article	698
share link	698
share on	698
share on bluesky	698
share on facebook	698
share on flipboard	698
share on linkedin	698
share on pinterest	698
share on reddit	698
share on social	797
share on social media	797
share on telegram	698
share on threads	698
share on x	698
share on x (twitter	698
share on your socials	797
share options	698
share pe facebook	2175
share save	698
share share	698
share story	698
share this	698
share this article	698
share this news	698
share this on	698
share this on social media	698
share this recipe	61
share to facebook	698
share tweet	698
share using the buttons below	797
share via	698
share via facebook	698
share via twitter	698
share with a friend	698
share with email	698
share with friends	797
share with your friends	698
sharing	698
shop now	878
shop the edit	878
shop the look	878
shop the story	878
shop this look	878
shop this story	878
show all	727
show caption	727
show comments	717
show external content	713
show image	728
show less	727
show map	728
show more	727
show more sharing options	698
show original	728
show translation	728
shrani	2410
shrani recept	61
""", 'si': """
si din mening	1913
sie haben bereits ein konto	543
sie haben bereits ein konto? anmelden	543
sie haben den newsletter abonniert	534
sie haben noch kein abo	543
sieh dir diesen beitrag auf instagram an	516
siehe auch	487
siga	2074
siga este autor	2117
siga-nos	2074
sign in	676
sign in / register	676
sign in or sign up	676
sign me up	686
sign out	676
sign up	676
sign up for corrections and clarifications	717
sign up for free	676
sign up for our newsletter	686
sign up here	686
sign up now	676
sign up or log in	795
sign up to our newsletter	786
sign up using email and password	883
sign up using google	883
sign up with your email	786
signaler	1206
signaler un abus	1241
signaler une erreur	1214
signaler une faute	1241
signaler une faute d'orthographe	1241
sigue este tema y recibe avisos	988
sigue leyendo	951
sigue leyendo debajo	942
siguiendo	937
siguiente	954
siguiente noticia	951
siirry reseptiin	61
sikeresen feliratkozott	1391
simak juga	1451
similar articles	722
similar posts	722
similar stories	722
simpan	1443
simpan artikel	1476
simpan resep	61
simpan untuk dibaca nanti	1476
sin comentarios	947
sin permanencia	993
single contribution	673
sinu e-posti aadress	1030
sinua voisi kiinnostaa	1118
siradaki haber	2594
sisesta oma e-posti aadress	1030
siste	1917
siste nyheter	1917
siste nytt	1917
sisuturundus	1005
sisuturunduse artikkel	1014
site map	727
sitemap	727
""", 'sk': """
skaitomiausi	1692
skaitomiausi straipsniai	1692
skaitomiausia	1692
skaitykite daugiau	1692
skaitykite toliau	1690
skaityti daugiau	1697
skaityti komentarus	1696
skaityti toliau	1690
skaityti visus komentarus	1696
skapa ett gratis konto	2466
skapa ett konto	2466
skapa gratis konto	2466
skapa konto	2466
skapa konto gratis	2466
skaties bildes	1738
skaties foto	1738
skaties video	1738
skatieties video	1738
skip ad	667
skip ads	708
skip advertisement	708
skip for now	667
skip past newsletter promotion	686
skip this	667
skip to content	727
skip to footer	727
skip to main content	727
skip to navigation	727
skip to recipe	61
skjul	396	1921
skocz do przepisu	61
skok na recept	61
skomentuj	1986	1994
skopiowano link	1986
skopiuj adres	1986
skopiuj link	1986
skriv din kommentar	387	1913	2484
skriv din kommentar her	387	1913
skriv en kommentar	387	1913	2484
skriv et svar	395
skriv inn e-post	1901
skriv inn e-postadressen din	1901
skriv kommentar	387
skriv ut	1905	2476
skriv ut artikeln	2476
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1905
skype	699
""", 'sl': """
sla advertentie over	1798
sluit	1811
sluiten	1773
""", 'sm': """
sms	699
""", 'sn': """
snapchat	699
""", 'so': """
sobre el autor	951
sobre la firma	951
social	1511
social media	473	703
sociala medier	2477
sociale media	1794
sociale medier	380
solo gli abbonati possono commentare	1551
solo los suscriptores pueden comentar	983
something went wrong	786
something went wrong. please try again	786
something went wrong. please try again later	686
sommaire	1213
son dakika	2594
son dakika haberleri	2594
son haberler	2594
sonra oku	2587
sonraki	2596
sonraki haber	2594
sonraki sayfa	2596
sorodna novica	2407
sorodne novice	2407
sorodne vsebine	2407
sorotan	1451
sort by	717
sosiaalinen media	1111
sosiale medier	1906
sostieni	1493
sostienici	1493
soutenez-nous	1168
soutenir	1168
soziale medien	473
""", 'sp': """
spannend	487
spara	2476
spara artikel	2476
spara artikeln	2476
spara artikeln till senare	2476
spara recept	61
spara receptet	61
spara till senare	2476
spausdinti	1695
special offer	676
speel video af	1835
speichern	472
spela upp	2491
spende	446
spende jetzt	446
spenden	446
spenden sie	446
spendenkonto	538
spill av	1920
spill av video	1920
spill av video her	1920
spomni me kasneje	2414
sponset	1909
sponset innhold	1909
sponsor content	708
sponsored	477	608	708	1853
sponsored content	708
sponsored links	708
sponsored message	708
sponsored message - story continues after this	708
sponsored post	708
sponsored stories	722
sponsoreret	383
sponsoreret indhold	383
sponsorizzato	1515
sponsorlu	2589
sponsorlu haber	2589
sponsoroitu	1112
sponsrat	2480
sponzorirana vsebina	2406
sponzorirano	2284	2406
sponzorisani tekst	2284
sponzorisano	2284
spotify	699
spotted a mistake	717
spotted an error	717
sprejmem	2422
sprejmi	2422
sprejmi vse	2422
spremi	2288
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1510
stampa articolo	1510
stampa la ricetta	61
stampa questo articolo	1562
stampa ricetta	61
standard digital	795
start free trial	676
start subscription	676
startseite	487	490
stay connected	686
stay in the know	686
stay informed	686
stay up to date	686
steady	446
stel je vraag aan onze ai	1830
stellenmarkt	522
stem her	395	1920
stem i afstemningen	395
stem i avstemningen	1920
stem nu	1833
steun ons	1774
stichworte	487
stikkord	1917
stimmen sie ab	522
stopt automatisch	1848
stories for you	722
story continues	708
story continues below	708
straipsnis prieinamas tik prenumeratoriams	1690
strictly necessary cookies	713
strinjam se	2422
strinjam se s prikazom zunanje vsebine	2422
stt	1124
stt-afp	1124
stt-reuters	1124
stumbleupon	699
stuur door	1873
stuur een correctie	1838
""", 'su': """
su questo argomento	1563
subiecte	2148
submit	668
submit a correction	717
submit comment	717
subscreva a newsletter	2065
subscreva gratuitamente	2119
subscrever	2065
subscrever newsletter	2065
subscribe	676
subscribe by email	686
subscribe for free	676
subscribe here	676
subscribe now	676
subscribe to continue	676
subscribe to continue reading	676
subscribe to get the latest posts sent to your email	686
subscribe to our newsletters	686
subscribe to read	676
subscribe today	676
subscribe via email	686
subscriber exclusive	795
subscriber only	676
subscriber-only	676
subscriber-only content	795
subscribers get more	795
subscribers only	676
subscription options	676
subscriu-t'hi	248
subscriu-te	248
subskrybuj	1976
success! check your inbox	832
successivo	1527
suche	490
suchen	490
sudah punya akun	1434
suggerisci una correzione	1543
suggest a correction	717
suggested	722
suggested articles	722
suivant	1213
suivez notre direct	1253
suivez nous	1197
suivez-nous	1197
suivi	1197
suivre	1197
suivre ce sujet	1197
suivre ce sujet et recevoir une alerte	1243
suivre cet auteur	1197
sujets	1210
sulge	1013
sulge reklaam	1014
sulje	1101
sullo stesso argomento	1524
sullo stesso tema	1524
sumbang	1433
summary by ai	768
suoraan reseptiin	61
suositellut	1118
suosittelemme	1118
suosituimmat	1118
support local journalism	669
support our journalism	669
support our work	669
support quality journalism	669
support the author	669
support this site	669
support us	669
support us on patreon	669
support us today	669
supported by	708
sur ce sujet	1210
sur le web	1210
suscribete	917
suscribirme	917
suscribirse	917
suscribite	993
suscribite ahora	993
suscripciones	917
susijusios naujienos	1692
sutikti su visais	1708
sutinku	1708
suurenna kuva	1120
""", 'sv': """
svar	387	1913
svara	2484
svi komentari	2288
""", 'sw': """
swisha en slant	2463
""", 'sy': """
syarat dan ketentuan	1449
syarat dan ketentuan | kebijakan privasi	1449
""", 'sz': """
szavazzon	1388
szukaj	2001
""", "t'": """
t'ha agradat aquest article	264
""", 'ta': """
ta bort annonser	2480
tag	1451	1524	2739
tag-uri	2148
taggar	2488
tagged	722
tagger	1917
tagi	1998
tagovi	2285
tags	392	487	612	722	951	1210	1451	1524	1808	2087	2739
taguri	2148
taille du texte	1196
taip pat skaitykite	1692
tak for din tilmelding	375
take our survey	717
tallenna	1110
tallenna juttu	1110
tallenna resepti	61
talvez mais tarde	2056
tamanho da fonte	65	2073
tamanho do texto	65
tampilkan asli	1454
tampilkan lebih banyak	1453
tampilkan lebih sedikit	1454
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1388
tautan berhasil disalin	1476
tautan disalin	1443
tautan telah disalin	1476
tavs e-pasts	1755
""", 'te': """
te has suscrito correctamente	989
te puede gustar	951
te puede interesar	951
te quedan # caracteres	983
te recomendamos	951
te-ar putea interesa	2148
teata veast	1011
teavita veast	1011
tee lahjoitus	1102
teilen	472
teilen auf	472
teilen und weiterempfehlen	472
teised loevad	1007
tek seferlik	2579
tekst loopt door onder de advertentie	1798
tekst se nastavlja nakon oglasa	2284
tekstgrootte	65	1793
tekstimainos	1112
tekstin koko	65
telegram	699	2203
teljes cikk	1388
telli	1005
telli kohe	1005
tellijale	1005
tellijana saad artiklit jagada	1010
tellijatele	1005
tema	1917
tema dana	2285
temaer	1917
temas	951	2087
temas relacionados	951
tematy	1998
temes relacionats	279
temi	1524
temos	1692
tempo de leitura	2090
tempo di lettura	1527
tempo estimado de leitura: # minutos	2073
temps de lecture	1213
temps de lecture : # min	1213
tendances	1210
tendencias	951
tendenze	1524
tentang kami	1466
teraz nie	2355
terbaru	1451
terima semua	1449
terima semua cookie	1449
terkait	1451
terkini	1451
termini e condizioni	1517
termos de uso	2080
terms	713
terms & conditions	713
terms and conditions	713
terms apply	795
terms of service	713
terms of use	713
terpopuler	1451
terpopuler hari ini	1477
terug naar boven	1811
test din viden i ugens quiz	395
test kunnskapene dine i ukas quiz	1920
testa dina kunskaper i veckans quiz	2491
testaa tietosi viikon visassa	1120
testen	451
testez gratuitement	1177
testez vos connaissances	1241
testez vos connaissances avec notre quiz	1241
tetszik	1379
text size	698
text version	727
texto gerado por ia	2107
textstorlek	65
""", 'th': """
thank you	668
thank you for subscribing	786
thank you for watching	800
thank you to our sponsors	708
thank you! please check your inbox	832
thanks for subscribing	686
thanks for watching	800
thanks to our sponsors	708
thanks! please check your inbox	832
the article continues below	800
the story continues below	800
the video player is currently playing an ad	766
thema	487
thema's	1808
themen	487
there are no comments yet	717
there was an error, please provide a valid email address	786
these are external links and will open in a new window	698
this is an advertisement	708
this video can not be played	766
this video cannot be played	766
threads	699
""", 'ti': """
ti consigliamo	1524
ti potrebbe interessare	1524
ti potrebbero interessare	1524
ticker	487
tickets sichern	522
tidak terima kasih	1432
tidak, terima kasih	1432
tiempo de lectura	954
tiempo estimado de lectura: # minutos	936
tietosuoja	1113
tiktok	699
til forsiden	392	1917
til toppen	395	1920
tilaa	1103
tilaa nyt	1103
tilaa uutiskirje	1106
tilaa uutiskirjeet	1106
tilaajalle	1103
tilaajille	1103
tilaukset	1103
till erbjudandet	2466
till receptet	61
till startsidan	2488
till toppen	2491
tilmeld	375
tilmeld dig	375
tilmeld dig nyhedsbrevet	375
tilmeld nyhedsbrev	375
timp de citire # min	2150
tin sau	2739
tinggalkan komentar	1450
tip us	669
tips en venn	1905
tips van de redactie	1808
tipsa	2476
tipsa oss	2484
tisk	297
tisk receptu	61
""", 'to': """
today's most read	799
today's paper	727
today's top stories	722
todos los comentarios	947
toestemming	1800
toeta	1005
toeta meid	1005
toevoegen aan leeslijst	1873
toggle	727
toggle caption	727
toimetus soovitab	1007
toimitus suosittelee	1118
toista	1120
toon alles	1812
toon deze inhoud	1828
toon inhoud	1800
toon meer	1811
toon minder	1811
toon origineel	1812
toon reacties	1804
toon vertaling	1812
top articles	722
top artikel	487
top comments	717
top headlines	722
top latest discussions	727
top news	722
top stories	612	722
top-artikel	487
top-news	487
top-themen	487
tophistorier	392
topics	722
topik	1451
topik terkait	1451
toppnyheter	2488
toppsaker	1917
topthemen	487
torna all'inizio	1527
torna su	1527
torne-se assinante	2057
torne-se membro	2057
tots els butlletins	272
toujours afficher ce type de contenu	1233
tous les commentaires	1206
tous ses articles	1231
tout accepter	1203
tout afficher	1214
tout refuser	1203
tout voir	1213
toute l'actu	1210
toutes les photos	1213
""", 'tr': """
trabaja con nosotros	978
trabalhe connosco	2109
trabalhe conosco	2109
trakteer ons op koffie	1774
trang sau	2741
transferencia bancaria	916
translated by ai	768
traueranzeigen	522
treballa amb nosaltres	266
trefwoorden	1808
trend	2594
trending	487	722	1451	1808	2087
trending deals	708
trending now	722
trending stories	722
trending today	722
trending topics	722
trimite	2141
trimite pe email	2141
trimite pe whatsapp	2175
trimite unui prieten	2175
try it free	676
""", 'tt': """
tt	2518
tt-afp	2518
tt-reuters	2518
""", 'tu': """
tu e-mail	924
tu email	924
tudo sobre	2087
tue riippumatonta journalismia	1102
tuitar	2073
tuitear	936
tulis komentar	1450
tulis komentar anda di sini	1466
tulosta	1110
tulosta juttu	1110
tulosta resepti	61
tumblr	699
tunnuksen luominen on maksutonta	1103
tuoreimmat	1118
tuoreimmat uutiset	1118
turinio rinkodara	1699
tutti gli aggiornamenti qui	1554
tutti i commenti	1520
tutup	1432
""", 'tw': """
tweet	698	1443	1510
tweet this	698
tweeta	2476
tweeter	1196
tweetle	2587
tweetnij	1986
tweetnout	297
twitter	699
twitter-inhalte erlauben	480
twittern	472
""", 'ty': """
tyck till	2484
tylko w serwisie	1998
type your email	686
""", 'u ': """
u fokusu	2285
""", 'ud': """
udskriv	379
udskriv opskrift	61
udvalgt	392
udvid	396
""", 'ui': """
uitgelicht	1808
uitklappen	1812
uitloggen	1778
""", 'uk': """
ukryj	2002
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1524
ultime news	1524
ultime notizie	1524
ultimele articole	2148
ultimi articoli	1524
""", 'um': """
um assinante ofereceu-lhe este artigo	2126
umfrage wird geladen	522
""", 'un': """
un abbonato ti ha regalato questo articolo	1562
un subscriptor t'ha regalat aquest article	278
understood	728
une erreur dans l'article	1206
uneix-te a la conversa	264
unfollow	703
unisciti al nostro canale	1511
unlisted	727
unlock this article	676
unohditko salasanan	1103
uns folgen	473
unser bestes angebot	543
unser newsletter	459
unsere empfehlung	487
unsere empfehlungen	487
unsere newsletter	459
unsere top-themen	548
""", 'up': """
up next	722
upgrade now	676
upgrade to founding member	676
upgrade to paid	669
uplati	2277
uppfattat	2492
""", 'us': """
ustawienia	1991
ustawienia cookies	1991
""", 'ut': """
utiles	1203
utvalgt	1917
utvalt	2488
utvid	1921
""", 'uu': """
uudiskiri	1030
uudiskirjad	1030
uusimmat	1118
uutiskirje	1106
uutiskirjeet	1106
""", 'uw': """
uw e-mailadres	1783
""", 'uy': """
uygulamayi indir	2635
uygulamayi indirin	2635
""", 'va': """
vaata galeriid	1012
vaata ka	1007
vaata kommentaare	1011
vaata pilte	1012
vaata videost	1012
vaata videot	1012
vaata videot siit	1012
vacatures	1833
vagas de emprego	2109
vai al contenuto	1527
vai alla ricetta	61
vain tilaajille	1103
vakances	1738
valikko	1120
valorar	947
valorar receta	61
van onze partners	1808
vandaag	1808
vandaag niet	1773
var artikkelen nyttig	1913
var artiklen nyttig	387
var dette nyttig	1920
var oppsummeringen nyttig	1913
var opsummeringen nyttig	387
var saken nyttig	1913
varovanje osebnih podatkov	2422
vastaa	1117
vastaa kyselyyn	1120
vastaa lukijakyselyyn	1120
""", 've': """
ve zkratce	305
vedi anche	1524
vedi dettagli	1528
vedi i # commenti	1551
vedi i commenti	1520
vedi i risultati	1528
vedi la mappa	1528
vedi tutte	1527
vedi tutti	1527
vedi tutto	1527
veilig betalen	1776
ver # comentarios	947
ver bio	970
ver comentarios	947
ver contenido	944
ver contenido externo	974
ver detalhes	2091
ver detalles	955
ver documento	955
ver el mapa	955
ver essa foto no instagram	2105
ver este tuit	974
ver fotos	954
ver galeria	2090
ver la receta	61
ver los comentarios	947
ver mais	2090
ver mapa	955	2091
ver menos	955	2091
ver ofertas	917	2061
ver original	955	2091
ver perfil	970	2117
ver resultado parcial	2115
ver resultados	983
ver resultados de la encuesta	983
ver todas	954	2090
ver todo	954
ver todos	954	2090
ver tudo	2090
verbergen	1812
verder zonder te steunen	1773
vergroot	1811
vergroot afbeelding	1811
vergroten	1812
verlagsangebot	477
verlagsbeilage	549
verschicken	472
versenden	472
verstanden	491
verwandte artikel	487
verwandte themen	487
verwante artikelen	1808
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1246
veure # comentaris	264
veure perfil	270
veure totes les ofertes	276
vezane vesti	2285
vezane vijesti	2285
vezi # comentarii	2161
vezi comentariile	2147
vezi detalii	2151
vezi harta	2151
vezi mai mult	2150
vezi originalul	2151
vezi rezultatele	2161
vezi toate	2150
vezi toate newsletterele noastre	2168
vezi toate ofertele de abonament	2173
vezi tot	2151
vezi videoclipul	2167
""", 'vi': """
vi har lukket for kommentarer	387
viber	699	2203
videa	305
video	305	392	1451	1524	1917	2148	2488	2594	2739
video abspielen	524
video ad	708
video afspelen	1835
video anschauen	524
video ansehen	524
video laden	480
video terkait	1451
video's	1808
videoen afspilles her	395
videoen kan ikke afspilles	395
videolar	2594
videos	487	951
videot	1118
videoyu izle	2596
videoyu izleyin	2596
view all	727
view all newsletters	686
view comment	717
view comments	717	727
view details	728
view full size	727
view gallery	727
view image	727
view image in fullscreen	727
view map	728
view metrics	901
view more	727
view on instagram	698
view our privacy policy	766
view plans	676
view post on instagram	766
view post on x	766
view results	728
view subscription options	676
view this post on facebook	766
view this post on instagram	766
view this post on threads	766
view this post on x	766
viimased uudised	1007
virement	1176
virement bancaire	1176
vis alle	395	1920
vis bildetekst	1920
vis detaljer	396	1921
vis flere	395	1920
vis indhold	384
vis innhold	1910
vis innlegg fra facebook	1920
vis innlegg fra instagram	1920
vis kart	1921
vis kommentarer	387	1913
vis kort	396
vis mer	1920
vis mere	395
vis mindre	396	1921
vis original	396	1921
vis oversettelse	1921
vis resultater	396	1921
visa alla	2491
visa detaljer	2492
visa fler	2491
visa kartan	2492
visa kommentarer	2484
visa mer	2491
visa mindre	2492
visa original	2492
visa resultat	2492
visualizza questo post su instagram	1541
""", 'vk': """
vk	699
""", 'vo': """
voce sintetica	1543
voeg toe aan je leeslijst	1849
voir aussi	1210
voir ce post	1233
voir ce tweet	1233
voir cette publication sur instagram	1233
voir l'original	1214
voir la carte	1214
voir la recette	61
voir la traduction	1214
voir le contenu	1203
voir le diaporama	1213
voir les # commentaires	1241
voir les commentaires	1206
voir les offres	1177
voir les photos	1213
voir moins	1213
voir plus	1213
voir plus de commentaires	1206
voir ses articles	1231
voir son profil	1231
voir tous ses articles	1231
voir tout	1213
voit perua tilauksen milloin tahansa	1106
voit peruuttaa milloin vain	1103
volg	1794
volg dit onderwerp	1794
volg ons	1794
volgen	1794
volgend artikel	1808
volgende	1811
volgende pagina	1811
vollbild	490
vols eliminar la publicitat	266
vols llegir l'article sencer? subscriu-te	276
voltar ao topo	2090
volver arriba	954
von ki zusammengefasst	518
voor abonnees	1778
vorherige seite	490
vorheriger artikel	487
vorig artikel	1808
vorige	1811
vorlesen	472
vorlesen lassen	472
vormista tellimus	1005
vorteile sichern	451
vota a la nostra enquesta	264
vota en nuestra encuesta	983
vota il nostro sondaggio	1551
vota la ricetta	61
vota nel nostro sondaggio	1551
vote na nossa enquete	2115
votez dans notre sondage	1241
votez pour faire entendre votre voix	1241
votre adresse mail	1246
votre commentaire	1206
votre e-mail	1186
votre email	1186
vous aimerez aussi	1210
vous aimerez lire	1210
vous avez lu # articles sur # ce mois-ci	1250
vous avez une question	1206
vous n'avez pas encore de compte	1250
vous pourriez aimer	1210
vous pourriez aussi aimer	1210
vous pouvez offrir # articles par mois	1253
""", 'vr': """
vraag het ai	1830
vraag het onze ai	1830
""", 'vs': """
vsebina je zaklenjena	2403
vsi komentarji	2410
vstoupit do diskuse	304
vstoupit do galerie	307
vstupte do diskuse	304
""", 'vu': """
vul de vragenlijst in	1833
vul een geldig e-mailadres in	1841
""", 'vy': """
vytisknout	297
vytisknout recept	61
""", 'w ': """
w tym artykule	1998
""", 'wa': """
waardeer dit artikel	1845
waardeer dit verhaal	1845
wachtwoord vergeten	1778
war diese zusammenfassung hilfreich	518
was andere lesen	487
was deze samenvatting nuttig	1830
was this helpful	717
was this summary helpful	768
was this summary useful	768
was this translation helpful	768
watch above	775
watch below	775
watch here	775
watch more	722
watch next	722
watch on youtube	775
watch the full video	775
watch video	727
""", 'we': """
we care about your privacy	713
we recommend	722
we value your privacy	713
weekly newsletter	686
wees de eerste die reageert	1804
weigeren	1800
weiter nach der anzeige	549
weiter zum artikel	445
weitere artikel	487
weitere artikel zum thema	548
weitere links	487
weitere meldungen	487
weitere nachrichten	487
weitere news	487
weitere newsletter	534
weitere podcasts	487
weitere themen	487
weitere videos	487
weiterempfehlen	472
weiteres	487
weiterlesen	490
weniger anzeigen	490
werbeanzeige	477
werbliche inhalte	477
werbung	477
werbung folgt	590
werbung von unserem partner	549
werde mitglied	446
werden sie mitglied	446
werden sie teil unseres teams	522
wesprzyj	1973
wesprzyj nas	1973
""", 'wh': """
what do you think	717
what others are reading	879
what people are reading	879
what readers are reading	879
what to read next	722
whatsapp	699	2203
when the fun stops, stop	877
why trust us	800
why you can trust our reviews	800
why you can trust us	800
""", 'wi': """
wideo	1998
""", 'wo': """
word lid	1774
word supporter	1774
word vriend	1774
""", 'wr': """
write a comment	717
write a review	717
""", 'ws': """
wspieraj	1973
wspieraj nas	1973
wspieram	1973
wszystkie	2001
wszystkie komentarze	1994
""", 'wu': """
wunschbetrag	449
""", 'wy': """
wybrane dla ciebie	1998
wydarzenia	1998
wydrukuj	1986
wydrukuj przepis	61
wyloguj	1976
wyszukaj	2001
""", 'x': """
x	699	1381
""", 'x ': """
x (twitter	699
x facebook	698
""", 'x.': """
x.com	699
""", 'xe': """
xem clip	2765
""", 'xi': """
xing	699
""", 'ya': """
ya eres suscriptor	917
ya he donado	911
ya soy socio	911
ya te has registrado	917
ya tengo cuenta	917
ya tienes cuenta	917
ya tienes una cuenta	917
yanitla	2593
yapay zekaya sor	2593
yazdir	2587
yazi boyutu	2587
yaziyi dinle	2587
""", 'ye': """
yearly	668
yerinizi ayirtin	2596
""", 'yo': """
yorum	2593
yorum kurallari	2593
yorum yap	2593
yorum yaz	2593
yorum yazin	2593
yorumlar	2593
yorumlari oku	2593
yorumunuzu yazin	2593
you are now subscribed	786
you are subscribed	786
you can change how much you give or cancel your contributions at any time	669
you have # seconds	708
you may also be interested in	722
you may also enjoy	722
you may also like	722
you may have missed	722
you may like	722
you might also be interested in	722
you might also like	722
you might like	722
you're in	686
you're subscribed	786
your account	676
your answer	883
your comment	717
your donation is tax-deductible	791
your email	686
your email address	686
your gift is tax-deductible	791
your privacy choices	713
your privacy is important to us	713
your subscription is confirmed	786
youtube	699
youtube-inhalte erlauben	480
""", 'yu': """
yukari	2596
""", 'z ': """
z ostatniej chwili	1998
""", 'za': """
zaakceptuj wszystko	1991
zaboravljena lozinka	2278
zadejte e-mail	294
zadejte e-mailovou adresu	294
zadnje novice	2407
zadnje objave	2407
zahl ich	446
zahlungsart	449
zahlungsarten	449
zahlungsmethode	449
zahlungsmethoden	449
zalo	2729
zaloguj	1976
zamknij	1972
zapisz	1986
zapisz przepis	61
zapojte se do diskuse	304
zapri	2414
zaregistrovat se	290
zarejestruj	1976
zaten abone misiniz	2580
zatvori	2293
zavrni	2422
zavrni vse	2422
""", 'ze': """
zet op leeslijst	1873
""", 'zi': """
zie ook	1808
ziedot	1731
zip code	686
""", 'zo': """
zobacz komentarze	1994
zobacz wszystkie	2001
zobacz wyniki	2002
zobrazit diskusi	304
zobrazit galerii	307
zobrazit mapu	308
zobrazit obsah	301
zoek	1811
zoeken	1811
zonder jouw steun kunnen we dit werk niet doen	1845
zoom	727
zoom in	728
""", 'zu': """
zu den abo-angeboten	451
zu den angeboten	543
zu den kommentaren	483
zugang freischalten	451
zuklappen	491
zum abo	451
zum abo-shop	543
zum aboshop	543
zum angebot	451
zum artikel	490
zum dokument	491
zum gewinnspiel	522
zum inhalt	490
zum inhalt springen	490
zum kommentieren anmelden	483
zum podcast	524
zum quiz	522
zum rezept	61
zum rezept springen	61
zum seitenanfang	490
zum thema	487	490
zum video	524
zur bildergalerie	490
zur diskussion	483
zur fotostrecke	490
zur karte	491
zur mediathek	524
zur merkliste	544
zur navigation	490
zur newsletter-anmeldung	459
zur startseite	487
zur themenseite	490
zur umfrage	522
zusammenfassung mit ki	518
zustimmen	480
zustimmen und weiter	480
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	456 K wochen kostenlos	456 K wochen gratis	456 K monat kostenlos	876 K+	1668 K줄 요약	1856 K weken voor	1856 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	767 K post shared by	767 K video posted by	767 K post by	895 K version of this article	895 K version of this story	895 K version of this column	895 K version of this essay	895 K version of this piece	895 K version of this post	895 K version of this review	927 K tu correo	1212 K lire aussi	1212 K lire également	1413 K gombra kattintva	1413 K telegramon	1413 K facebookon	1415 K cikk a	1415 K cikk folytatódik	1421 K cikket mesterséges	1423 K teljes beszélgetés	1423 K teljes interjú	1503 K tutti i contenuti	1537 K cura della redazione	2101 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1495 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1855 K je op	1879 K
abonnez	12 K-vous	1174 K-vous à
abonniere	12 K	579 K
abonnieren	12 K sie	448 K sie	579 K sie
about	729 K the author	729 K the authors	729 K the writer
abstimmung	562 K:
""", 'ac': """
accept	899 K and load
accepted	675 K payment methods:	675 K cards:
acceso	920 K ilimitado
accesso	1503 K illimitato
acesso	2064 K ilimitado
acest	76 K subiect este închis	2160 K rezumat	2160 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1810 K:
acompanhe	12 K
acquista	1547 K la rivista
actie	1882 K:
""", 'ad': """
ad	802 K:
ada	72 K pertanyaan	1464 K kesalahan di artikel
add	12 K us	753 K	833 K
additional	804 K reporting by
adja	1413 K meg
adjon	1413 K hozzá
administratorem	2021 K danych osobowych jest	2021 K twoich danych	2021 K państwa danych	2021 K pani/pana danych	2021 K podanych
advertise	773 K with
advertisement	802 K:
""", 'af': """
afmelden	1869 K kan
afspil	424 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	430 K har	769 K summaries	769 K-generated summaries	770 K tools were	770 K was used	770 K helped	770 K assisted	1611 Kがこの記事	1611 Kによる自動	1611 K要約	1611 Kによる要約	1611 Kが選んだ	1611 Kに質問	1611 ※K	1668 K 요약은	1668 K 뉴스 요약	1831 K kan fouten maken. controleer	1831 K-samenvattingen	1959 K har	2155 K informații	2155 K un subiect	2155 K un pont	2155 K fost martor	2528 K har	2814 K摘要	2814 K重點	2814 K重点	2814 K生成	2814 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2123 K o	2123 K a	2123 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1441 K notifikasi
aktiver	424 K	1952 K
aktivera	2522 K
aktiviere	564 K
aktivieren	564 K sie
aktuelle	488 K nachrichten aus
""", 'al': """
al	929 K registrarte	975 K mostrar este contenido	1782 K lid	1868 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	827 K content ©
alla	27 K kommentarer	27 K inlägg	2489 K artiklar om	2493 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	393 K artikler om	397 K artikler af	488 K artikel zu	488 K artikel von	489 K infos:	489 K news:	492 K artikel von	523 K folgen	1809 K artikelen over	1813 K artikelen van	1918 K saker om	1922 K artikler av
alleen	1782 K voor abonnees	1861 K leden kunnen reageren
alles	488 K zum thema	488 K zu	1809 K over	1850 K over
allow	697 K notifications	712 K ads on	899 K content from	899 K third-party content	899 K external content
already	835 K	835 K have
als	456 K abonnent	456 K abonnentin	468 K app	545 K abonnent können sie	545 K abonnentin können sie	1782 K abonnee
also	723 K in	724 K read	724 K on this site:	724 K worth reading:	724 K on this topic:	828 K in the news:	1360 K read:	1360 K read-
alt	393 K om	1918 K om
alte	2177 K știri din
altre	1525 K notizie su	1564 K notizie di
altri	1525 K articoli su	1529 K articoli di
altro	1525 K su	1526 K su questo tema:
""", 'am': """
am	2159 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1458 K punya
ange	2522 K
angiv	424 K
anketa	306 K:
anlatmamiz	2624 K gereken
anna	1020 K vihjest	1020 K vihje	1149 K
annonces	1236 K légales : publiez
annullare	1508 K l'iscrizione
ansvarig	2520 K utgivare:
ansvarlig	1949 K redaktør:
answer	833 K
anuncie	2110 K no	2110 K na
any	27 K comment	72 K questions	812 K	834 K
""", 'ap': """
apa	1464 K reaksi anda
apakah	8 K artikel	1458 K anda punya	1464 K ringkasan ini	1464 K artikel ini	1464 K berita ini	1464 K informasi ini
apoya	914 K	914 K a
app	468 K herunterladen	468 K laden	1789 K voor android	1825 K
apply	815 K now
approfondimento	1526 K:
approfondisci	1526 K
apresentado	2113 K por
""", 'aq': """
aquest	263 K resum	263 K text ha estat traduït	263 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	1720 K straipsnis
arbejder	404 K du
arbetar	2500 K du
archives	1212 K :
are	730 K you affected by	812 K you	834 K you	859 K you enjoying this	890 K you
arrives	789 K every	856 K on mondays	856 K on fridays	856 K on saturdays	856 K on sundays
article	1226 K traduit
articles	729 K by
articol	2160 K tradus	2164 K susținut de
articolo	1544 K tradotto
articolul	46 K poate fi
artificial	770 K intelligence
artificiell	2528 K intelligens har
artikel	1452 K terkait:	1463 K ini diterjemahkan	1463 K ini ditulis dengan	1463 K ini dibuat dengan	1463 K ini merupakan hasil	1478 K ini telah tayang di	1478 K ini pertama kali tayang	1478 K ini pernah tayang	1478 K ini sudah tayang	1852 K gaat verder onder	1852 K loopt door onder	1852 K gaat verder na
artikeln	46 K får	2524 K fortsätter
artikkel	1037 K jätkub
artikkelen	46 K kan	46 K kan fritt	1955 K fortsetter
artikkeli	1151 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	426 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	866 K a subscriber	866 K a member	866 K a supporter
ascolta	1 K	1526 K:	1550 K il podcast	1550 K la puntata
ask	729 K us here	769 K the	769 K our
assine	2064 K para
assista	2089 K:	2114 K ao vídeo acima	2114 K ao vídeo abaixo	2114 K ao vídeo
""", 'at': """
atbildi	1759 K
atlikite	1710 K testą
atradi	1751 K kļūdu
atsakykite	1719 K
""", 'au': """
auch	489 K interessant	489 K interessant:	489 K lesenswert	489 K spannend:	547 K bei uns:	571 K lesen:
aucun	32 K commentaire
audio	323 K vytvořila	774 K version of this	977 K generado	1544 K generato	2160 K generat
auf	476 K facebook, instagram	476 K instagram, facebook	476 K facebook und instagram	476 K facebook oder instagram
aus	489 K dem archiv:	547 K unserem archiv:	576 K dem englischen übersetzt	576 K dem französischen übersetzt	576 K dem amerikanischen übersetzt	576 K dem englischen von	576 K dem französischen von
ausprobiert	59 K?
author	729 K bio
autor	321 K je	339 K:	1039 K:	2028 K:	2028 K: (	2299 K je	2360 K je	2378 K:
autore	1745 K:
autori	2360 K sú
autorica	2299 K je
autorius	1723 K:
autorka	321 K je	2299 K je	2360 K je
autors	1745 K:
""", 'av': """
available	693 K on the app store	693 K on google play
avec	1192 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2420 K je	2435 K:
avtorica	2420 K je
""", 'ay': """
ayrica	2595 K okuyun	2595 K bakin	2595 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1421 K összefoglalót
""", 'ba': """
baca	1452 K juga	1452 K juga:	1452 K:	1452 K selengkapnya	1452 K selengkapnya:	1452 K selanjutnya:	1457 K berita	1470 K berita tanpa iklan	1478 K berita lainnya	1478 K artikel lainnya	1478 K artikel lain	1478 K berita selengkapnya	1479 K ini juga:	1479 K pula:	1479 K lagi:
background	724 K:	798 K reading:
bagaimana	1464 K reaksi anda	1464 K pendapat anda	1464 K menurut anda
baggrund	394 K:
bagikan	3 K
baixe	13 K
bakgrund	2490 K:
bakgrunn	1919 K:
bakiniz	2595 K:
balso	1759 K
balsuokite	1719 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	820 K part of our	851 K the first to	851 K first to	851 K the first
beachten	28 K sie bitte
become	665 K a member	665 K a subscriber	672 K a member of	782 K a member to comment	820 K part of our
bekijk	1810 K ook	1810 K:	1810 K hier	1810 K ook:	1813 K alle artikelen van	1834 K de video	1834 K de hele uitzending	1834 K de uitzending	1834 K de beelden	1834 K hier het hele	1836 K de video:	1879 K
bel	1825 K
belanja	1465 K di toko
beli	1465 K tiket
beluister	1 K	1834 K de podcast	1834 K onze	1879 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1465 K dengan tim
beri	1464 K rating	2409 K tudi
berikan	1464 K penilaian anda	1468 K suara anda
berikutnya	1479 K:
berita	1463 K ini diringkas	1478 K ini telah tayang	1479 K lainnya:
berite	2409 K tudi
besedilo	46 K lahko	2420 K izraža	2423 K je prevedeno	2426 K je objavljeno v
bestel	1879 K
bestelle	579 K
bestellen	579 K sie
bestil	424 K
bestill	1952 K
besuche	12 K uns	579 K
besuchen	12 K sie uns	579 K sie
bet	876 K responsibly	876 K with
bewerten	579 K sie
bezahlte	573 K anzeige der	573 K anzeige des	573 K anzeige von
bezoek	1879 K
""", 'bi': """
bi	2439 K radi delali pri nas
bildergalerie	489 K:
bir	7 K hata	2613 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	556 K halten sie sich an die	556 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	792 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1926 K medlem av	1926 K abonnent på	1952 K	2497 K medlem i	2497 K prenumerant på	2522 K
blijf	28 K
bliv	31 K den første	56 K en af de #	401 K medlem af	401 K abonnent på	410 K testlæser	410 K klogere på	424 K
blocking	712 K ads
""", 'bo': """
bodite	31 K prvi
boka	2522 K
bol	2364 K pre vás	2364 K článok
bola	2364 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2364 K pre vás	2364 K toto
book	424 K	771 K your ticket	771 K tickets	833 K
""", 'br': """
brak	32 K komentarzy
bron	1824 K: anp	1824 K: belga
browse	815 K jobs	833 K	884 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2631 K özeti	2631 K çeviriyi
buat	1484 K akun gratis
buchen	579 K sie
budi	31 K prvi
budite	31 K prvi
buka	1484 K akses penuh dengan
bunu	2595 K da okuyun:
buy	771 K tickets	771 K your ticket	771 K your tickets	833 K	848 K	900 K now, pay later with
""", 'by': """
by	884 K clicking "post your answer"	898 K applying	898 K submitting	898 K sending us	898 K registering	898 K clicking	898 K uploading	898 K entering	898 K commenting	898 K posting	898 K creating an account	898 K using our	898 K using this	898 K subscribing	898 K signing up	898 K providing your	898 K filling in
byl	324 K pro vás	324 K článek
byla	324 K pro vás
bylo	324 K pro vás	324 K toto
""", 'c': """
c	737 (K) #
""", 'ca': """
cadastre	2064 K-se para
can	780 K't see the poll	780 K't see the quiz	780 K't see this poll	834 K you
canal	41 K de denúncias da redação
cancel	683 K anytime	683 K at any time
catch	12 K us	707 K us on	774 K up on bbc	798 K up:	833 K	833 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1226 K texte a été traduit	1227 K résumé	1236 K numéro est en vente	1236 K numéro est disponible
cek	1457 K
cela	69 K vous a plu
celoten	2434 K članek preberite
ces	1226 K points clés
cet	8 K article vous	1226 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1226 K traduction a été	1227 K synthèse
""", 'ch': """
chcesz	2032 K u nas pracować	2032 K pracować u nas
chcete	343 K u nás pracovat	343 K pracovat u nás	2382 K u nás pracovať	2382 K pracovať u nás
che	33 K ne pensi
check	833 K out	848 K out	1879 K
chia	3 K sẻ
choose	665 K a plan	680 K a plan	753 K	851 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1526 K qui
click	754 K here to join	754 K to join	776 K here for more	784 K here to download	784 K to download	816 K play	833 K
clique	2089 K aqui	2114 K no player acima
cliquez	1212 K ici
clube	2110 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1475 K
colunista	2100 K do	2100 K da
come	771 K and meet	833 K
comentarii	5 K
comentariile	5 K	27 K	2162 K nu reprezintă	2162 K aparțin
comentarios	5 K	27 K	984 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2162 K tău va
commandez	1236 K notre	1236 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	782 K must
commenti	5 K	27 K
commenting	5 K	782 K is
comments	5 K	5 K on this	27 K	782 K are reserved	782 K are for	782 K are open to	782 K are only	882 K on this	882 K for this
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	833 K
compra	979 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2089 K:	2089 K também	2089 K também:
conhece	66 K alguém	2104 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	707 K with us
conoce	66 K a alguien
conoces	66 K a alguien	964 ¿K	969 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	665 K making	665 K giving
consiglia	3 K
consulta	953 K aquí
consultez	1236 K les avis de décès	1236 K nos offres
conta	59 K pra mim
contact	729 K the author	729 K the reporter	729 K:	729 K this reporter	761 K	833 K	892 K reporter	892 K staff writer	892 K staff reporter	892 K writer	892 K editor	892 K columnist	892 K correspondent	892 K sports writer
contacta	957 K con	958 K con
contacte	957 K con	958 K con
contacter	1215 K l'auteur
contactez	1215 K l'auteur	1215 K-nous	1230 K l'auteur
contacto	973 K:
contame	59 K
contate	2092 K o autor
contatta	1529 K l'autore
contenido	920 K premium	977 K generado	981 K ofrecido por
contenu	1226 K généré	1239 K proposé par	1239 K sponsorisé par
contenuto	1544 K generato	1549 K offerto da
contingut	263 K generat	267 K ofert per
continue	792 K reading	793 K reading with
contributions	27 K
controleer	1879 K
cooked	880 K this
copy	3 K link to	3 K the link	3 K article	844 K this url	844 K this link
copyright	498 K ©	498 K (c)	498 K:	498 K #	498 K by	737 K ©	737 K #	737 K:	737 K by	2378 K ©
cosa	33 K ne pensi
""", 'cr': """
create	680 K an account to	833 K	835 K an account	835 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1413 K
csatlakozzon	1413 K
""", 'cy': """
cyber	792 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2013 K ten artykuł	2013 K artykuł	2013 K ten tekst	2013 K to podsumowanie	2013 K to streszczenie	2013 K podobał	2013 K znalazłeś	2013 K znalazłaś	2013 K ta informacja	2013 K ta treść
czytaj	1999 K więcej o	2000 K także	2000 K także:	2000 K też	2000 K też:	2000 K również	2000 K więcej	2000 K:	2030 K dalej z
""", 'da': """
da	59 K li ste probali	1526 K leggere:	2303 K li vam	2303 K li je članak	2303 K li je tekst
daarna	1782 K kun je
daftar	1465 K webinar	1484 K gratis
daftarkan	1465 K diri anda
dagelijkse	1786 K nieuwsbrief
daha	2595 K fazlasi:
dalies	1759 K
dalsza	2016 K część
dalyvaukite	1719 K
danach	456 K # euro
dann	456 K # euro
dans	1192 K l'application	1209 K les commentaires
dapatkan	1457 K
darovat	336 K
darte	929 K de baja
darujte	336 K	2376 K
das	488 K beste aus	489 K könnte sie auch interessieren	489 K könnte dich auch interessieren	489 K könnte sie interessieren:	489 K könnte sie auch interessieren:	489 K könnte dich auch interessieren:	523 K ganze interview	523 K komplette interview	557 K kommentieren	571 K lesen andere:
dazu	489 K auch:	547 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1834 K podcast is te beluisteren	1852 K tekst gaat verder onder	1852 K tekst loopt door onder	1852 K tekst gaat verder na
deel	3 K dit	3 K het	1879 K
dein	27 K kommentar	556 K feedback hilft
deine	526 K meinung ist uns wichtig	556 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	424 K med	424 K artiklen	1952 K med	1952 K saken
dela	3 K artikeln	3 K den här	3 K texten	2522 K med	2522 K artikeln
deli	3 K
delite	3 K
delivered	789 K every	789 K each
delta	1935 K i vår	1952 K	2506 K i vår	2522 K
deltag	410 K i vores	424 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1452 K:	1467 K podcast	1467 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	581 K ki-assistent
derechos	961 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	271 K't l'app	271 K't la nostra	271 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	979 K nuestros	979 K nuestras
descuentos	979 K exclusivos para suscriptores
despre	2157 K autor
detaljnije	2287 K:
detaylar	2595 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2595 K okuyun:
deze	26 K samenvatting	1782 K maand nog	1831 K tekst	1831 K vertaling	1831 K ai	1852 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	810 K you find this	812 K you	834 K our	834 K we	834 K you	840 K our ai	840 K the ai	859 K you enjoy this	859 K you like this	859 K you find this useful	880 K you make this	880 K you try this	890 K you see	890 K you go
die	5 K kommentarfunktion	5 K kommentare	519 K zusammenfassung	523 K neue folge	523 K aktuelle folge	523 K komplette folge	523 K ganze folge	523 K ganze sendung	526 K umfrage wird durchgeführt	555 K debatte zu
diese	52 K recherche	519 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	519 K artikel	519 K text	519 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	519 K interview
dig	798 K deeper:
digital	792 K subscriptions	835 K access
din	27 K kommentar
dinleyin	2595 K:
directement	1189 K dans votre
direkt	2490 K:
direkte	1919 K:
disclaimer	737 K:	1342 K:
discover	23 K more from	833 K
diskuse	5 K
diskusia	5 K
diskutieren	579 K sie
diskutujte	28 K
diskuze	5 K
display	899 K content from
disponible	271 K a l'app store	271 K a google play	932 K en google play	987 K en app store	987 K en google play y	1244 K sur google play
distribuie	3 K
distributed	804 K by
disusun	1463 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1831 K artikel	1831 K stuk	1831 K bericht	1831 K verhaal	1868 K artikel lees je ook in	1868 K verhaal lees je ook in	1881 K artikel is ook	1881 K verhaal is ook	1881 K artikel bevat	1881 K verhaal bevat	1881 K verhaal verscheen	1881 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	891 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	729 K you have a tip	730 K you know more	730 K you have information	730 K you work at	730 K you work in	730 K you have any information	730 K you have a story	778 K our	812 K you have	834 K you	860 K you like our	860 K you enjoy our
doe	1837 K de quiz	1837 K mee met ons	1837 K mee met onze	1837 K mee aan ons	1837 K mee aan onze	1879 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1414 K vannak
domande	72 K?	73 K su questo articolo
don	690 K't miss	724 K't miss:	828 K't miss this:	851 K't miss
dona	914 K a	1495 K a
donasi	1473 K untuk
donate	665 K now	665 K today	672 K to
doneer	1855 K aan
donnez	1209 K votre avis
dossier	1212 K :
dostupno	2310 K na	2310 K u
dotazy	72 K
dowiedz	2000 K się więcej
download	13 K	833 K	849 K the	873 K our free	873 K the free	1441 K aplikasi	1470 K	1879 K
""", 'dp': """
dpa	498 (K
""", 'dr': """
drukuj	2024 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	404 K kan tippe os	404 K kan sende os	423 K har brugt	423 K har læst	424 K får en mail	424 K kan også	588 K hast schon ein abo	588 K hast dein limit	1950 K har lest	1950 K har #	1952 K får en e-post	1952 K kan også	1952 K finner oss	2500 K som källa	2521 K har läst	2521 K har #	2522 K får ett mejl	2522 K kan också	2522 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1473 K	1473 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	761 K-mail	1413 K-mailt küldtünk
""", 'ea': """
earlier	798 K coverage:
""", 'eb': """
ebenfalls	489 K interessant:
""", 'ed': """
edited	805 K by
editing	737 (K by	738 K by	739 K by
editor	724 K's picks:	1460 K:	1460 K :
""", 'ee': """
een	1829 K bericht gedeeld door	1829 K post gedeeld door
eerder	1836 K schreven we:	1836 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1149 K sitoutumista
ein	517 K beitrag geteilt von	517 K von	517 K post von
eine	73 K frage zum artikel
einen	456 K monat kostenlos
""", 'el': """
el	265 K teu comentari serà	982 K vídeo comenzará	982 K video comenzará
elinizde	2624 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2113 K parceria com
email	3 K this	729 K the author	729 K us	761 K	833 K	885 K this	892 K reporter
emailed	856 K on fridays	856 K on mondays
empfehlen	3 K sie	579 K sie
empfiehl	579 K
""", 'en': """
en	267 K col·laboració amb	920 K otro dispositivo	927 K tu correo	927 K su correo	927 K tu buzón	927 K tu email	941 K facebook y twitter	941 K facebook, twitter	941 K facebook y x	950 K los comentarios	953 K vídeo:	953 K directo	953 K contexto:	981 K colaboración con	1173 K faisant un don	1183 K tant qu'abonné	1189 K vous inscrivant	1212 K savoir plus	1212 K direct	1239 K partenariat avec	1255 K vidéo -	1255 K images -
enable	697 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	819 K your day with
endet	456 K automatisch
enjoy	792 K	872 K #% off
enjoyed	69 K this	859 K this
enjoying	690 K this article	859 K this	860 K the	860 K our	860 K this
entdecke	23 K mehr von	579 K
entdecken	579 K sie
entenda	2089 K:
entra	12 K nel
entre	12 K no
envia	258 K'ns
envianos	968 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	404 K du	1929 K du
erbjudande	2506 K till dig som
erhalten	579 K sie
erscheint	535 K jeden	535 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	971 K corresponsal	971 K redactor de	971 K redactora de	971 K jefe de	971 K jefa de
escanea	968 K el código	987 K el código para descargar
escolta	1 K	269 K el pòdcast	269 K el podcast	269 K el nostre pòdcast	269 K el nostre podcast
escoltar	1 K
escucha	1 K	982 K el pódcast	982 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1252 K
esta	52 K investigación	52 K investigação	52 K reportagem	977 K noticia ha sido traducida	977 K traducción se ha hecho	977 K traducción ha sido	977 K función utiliza	984 K noticia pertenece a	2108 K tradução foi feita	2108 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	920 K contenido es exclusivo	975 K contenido procede de	975 K contenido proviene de	977 K texto ha sido traducido	977 K artículo ha sido traducido	979 K reportaje forma parte del número	979 K artículo forma parte del número	984 K artículo pertenece a	2108 K texto foi traduzido	2108 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	254 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1782 K voor abonnees
exclusivo	920 K para suscriptores
existing	680 K subscriber	680 K subscribers
experimentou	59 K
explainer	724 K:
explore	724 K more:	833 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1387 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1553 K il quiz	1553 K il test	1553 K il nostro
faites	1173 K un don	1174 K un don à
fale	2092 K com o autor	2101 K com o repórter	2101 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	812 K
feel	68 K free to republish	745 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	724 K under:
fill	833 K in	833 K out
film	2016 K znajdziesz
find	12 K us	12 K os	707 K us on	707 K me on	773 K your next job	833 K	848 K
finden	12 K sie uns	579 K sie
finding	859 K this useful
finn	12 K oss
first	844 K published by	844 K published in the	872 K time here
fizessen	1413 K
""", 'fl': """
flash	792 K sale
fler	2489 K artiklar om	2493 K artiklar av
flere	393 K artikler om	397 K artikler af	1918 K saker om	1918 K saker fra	1919 K saker om	1922 K saker av	1935 K jobber på
""", 'fo': """
foglald	1413 K le
foglalja	1413 K le
folge	12 K	579 K
folgen	12 K sie	579 K sie
folgt	12 K
follow	12 K	707 K us	707 K @	707 K all the latest	707 K the latest	707 K our	754 K the	761 K	833 K	1457 K
for	13 K a better	13 K the best	776 K more news	776 K more local	776 K more stories	776 K more on	776 K more coverage	776 K more of our	776 K more from	776 K the latest	784 K the best experience	784 K the best reading experience	792 K just	792 K only	798 K more on the story	823 K just	823 K only	827 K reprint	827 K reprints
fortell	59 K meg
fortsett	1955 K å lese
forward	3 K this	885 K this	885 K it to	885 K the letter
foto	1763 K:	2287 K galerija:
fotogalerie	306 K:
fotogalerija	2409 K:
fotostrecke	489 K:
found	7 K an	7 K a	69 K this useful	859 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	519 K unsere ki
frage	581 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	519 K sie unsere ki
free	68 K to republish	68 K to reprint	873 K download	873 K kit	873 K guide	873 K template	873 K templates	873 K ebook	873 K e-book	873 K checklist	873 K toolkit	873 K white paper	873 K whitepaper	873 K report	873 K course	873 K webinar	873 K resource	900 K shipping on orders	900 K delivery on orders	900 K returns
freier	542 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	724 K the archive:	724 K our archive:	724 K our archives:	823 K only	823 K just	902 K earlier:
""", 'fu': """
fuiste	969 ¿K testigo
full	724 K story:	724 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	724 K reading:
""", 'fy': """
fyll	1952 K inn	2522 K i
""", 'ga': """
ga	1879 K mee
gabung	12 K	1457 K
gambas	1452 [K:video
gamble	876 K responsibly
gaukite	1719 K
""", 'ge': """
ge	2522 K
geben	579 K sie
geef	3 K dit
gem	424 K
gemaakt	59 K?
generative	770 K ai
gengivelse	68 K tilladt
gerelateerd	1836 K:
gesponsert	573 K von
gesponsord	1852 K door
get	13 K the app	13 K our	23 K	665 K in touch	690 K the latest	690 K breaking news	697 K notified	754 K	754 K the	771 K tickets	771 K your tickets	784 K the	785 K text alerts	785 K news alerts	788 K the	788 K our	792 K	804 K permission to reuse	833 K	848 K	849 K the	851 K push	857 K	861 K	872 K #% off	873 K our free	873 K the free
""", 'gi': """
gi	1952 K
gib	579 K
gift	3 K this
gillade	69 K du
gillar	2523 K du
giornalista	1536 K professionista	1536 K e scrittrice	1536 K e scrittore
giv	424 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2423 K poudarki
""", 'go': """
go	798 K deeper:
goed	69 K verhaal
gostaste	69 K?
gostou	8 K	69 K?
got	72 K questions	729 K a tip	729 K a story	729 K a news tip	730 K a question	812 K	834 K a	834 K
""", 'gr': """
grab	873 K our free	873 K your free
graduada	972 K en
graduado	972 K en
grupo	2077 K do whatsapp
""", 'gu': """
guarda	1526 K anche	1526 K:	1526 K il video	1526 K anche:	1550 K il video qui sopra
gulir	1480 K ke bawah	1480 K untuk
""", 'ha': """
ha	44 K hibát	1395 K van információja	1395 K van információd	1395 K ön is átélt	1395 K te is átéltél	1395 K többet tud
haben	7 K sie einen fehler	493 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2625 K	2629 K:
haberde	7 K hata	2613 K hata
haberin	2595 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	969 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1540 K informazioni	1540 K una notizia	1540 K una segnalazione	1540 K una storia
hakaret	27 K içeren
hakka	1035 K
halaman	1479 K selanjutnya:
hallgasd	1 K meg	1401 K meg
hallgass	1401 K minket
hallgassa	1 K meg	1401 K meg	1413 K meg
haluaisitko	1150 K
haluatko	1128 K kertoa	1135 K töihin	1135 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	404 K du oplysninger	404 K du viden	404 K du et godt tip	404 K du tip	404 K du flere oplysninger	404 K du oplevet	404 K du selv oplevet	404 K du en god historie	425 K du en historie	425 K du dokumentation	425 K du dokumenter	437 K du et tip	437 K du tip	437 K du et godt tip	437 K du en god historie	437 K du en historie	1922 K du et tips	1929 K du informasjon	1929 K du opplysninger	1929 K du flere opplysninger	1929 K du tips	1929 K du et tips	1929 K du opplevd	1929 K du erfaring	1929 K du tanker	1929 K du noe på hjertet	1954 K du en historie	1954 K du dokumenter	1954 K du dokumentasjon	2500 K du information	2500 K du uppgifter	2500 K du tips	2500 K du ett tips	2500 K du varit med om	2500 K du egna erfarenheter	2500 K du upplevt	2523 K du en historia	2523 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	265 K d'estar registrat	265 K detectat cap	265 K trobat cap	969 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir
hata	2613 K mi fark	2624 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	665 K your say	729 K a tip	729 K a news tip	729 K a question about this	729 K a question for	730 K you been	730 K a story	783 K your say	812 K a	812 K you	834 K you	834 K we	861 K	880 K you made this	880 K you tried this	890 K you
hay	7 K algún
haz	953 K clic aquí	969 K tu denuncia	985 K nuestro test	985 K el test	985 K nuestro quiz
hazte	914 K socio de
""", 'he': """
hear	1 K this	774 K this story	776 K more	816 K the full	816 K more	833 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1814 K je een tip	1815 K je een tip	1880 K je
heeft	1814 K u een tip	1815 K u een tip	1880 K u
hela	2530 K samtalet	2530 K intervjun
hele	432 K samtalen	432 K interviewet	1961 K samtalen	1961 K intervjuet
help	780 K us improve	833 K
hent	13 K	401 K appen fra	415 K	424 K	1940 K
here	798 K's more on this	902 K's more:
het	5 K reactieveld	1809 K beste van	1852 K artikel gaat verder onder	1852 K verhaal gaat verder onder	1852 K artikel gaat verder na	1852 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	489 K lesen sie	489 K geht es zu	489 K geht's zu	523 K klicken, um	526 K geht es zum quiz	526 K geht es zum täglichen	585 K können sie den artikel	585 K können sie diesen artikel	585 K kannst du den artikel
highlights	769 K
highly	884 K active question
hintergrund	489 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	426 K fortsætter
hit	816 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1935 K oss å bli bedre
""", 'ho': """
hoe	1860 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2770 K: #
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	810 K useful is this	810 K helpful was this	890 K has	890 K have	890 K did	890 K are you	890 K will	890 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2523 K håller du med
husk	424 K at bekræfte	1952 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	425 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	848 K use	848 K used	848 K love	848 K bought	848 K recommend	1525 K più letti di	1545 K punti chiave
""", 'ic': """
icymi	724 K:
""", 'ie': """
ielogojies	1759 K
ievadi	1759 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	745 K you enjoyed this	745 K you liked this	880 K you make this	880 K you try this	880 K you made this	880 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	556 K feedback hilft
ihre	27 K beiträge	33 K meinung	526 K meinung ist uns wichtig	556 K rückmeldung hilft
""", 'ik': """
iklan	1480 K -
ikuti	12 K	1445 K berita	1457 K	1468 K survei	1468 K polling	1468 K jajak pendapat	1468 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1542 K video non è disponibile	1544 K testo è stato realizzato	1550 K video inizierà	1552 K tuo commento sarà
ilgili	2595 K haber
ilginizi	2595 K çekebilir	2595 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1135 K
""", 'im': """
im	489 K video:
image	737 K copyright	737 K source,	737 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	465 K ihrem postfach	465 K ihr postfach	486 K den kommentaren	720 K the comments section	720 K the comment section	724 K case you missed it:	774 K the video player above	1547 K edicola da	1547 K edicola con	1549 K collaborazione con	1568 K offerta	1789 K de app	1807 K de reacties
indtast	424 K
informationen	519 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1555 K il codice	1555 K il qr code	1555 K il qr
inscreva	2110 K-se no nosso webinar
inscrivez	1181 K-vous gratuitement	1236 K-vous à notre webinaire
instal	1470 K aplikasi
instala	13 K
instale	13 K
instaliraj	2310 K
instalirajte	2310 K	2335 K aplikaciju
install	13 K	849 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1540 K la tua lettera
""", 'ir': """
irtisano	1149 K
""", 'is': """
is	7 K something wrong	812 K there	834 K there	1880 K er iets
isi	1468 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1759 K
izle	2595 K:
izleyin	2595 K:
izpildi	1750 K testu
izveido	1759 K
izvor	2314 K:
izvori	2314 K:
""", 'ja': """
ja	1745 K tev ir informācija	1745 K jums ir informācija	1745 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1149 K
jadikan	1457 K
jadilah	31 K yang pertama
jaga	1035 K
jak	324 K se vám líbil
jatka	1151 K lukemista
jawab	1468 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1861 K kunt niet meer reageren	1861 K kunt reageren	1869 K kunt je altijd	1869 K ontvangt vanaf nu	1869 K ontvangt een e-mail	2303 K li vam	2303 K li članak	2424 K bil članek	2424 K bila vsebina	2424 K bil povzetek
jeden	535 K montag neu	535 K dienstag neu	535 K donnerstag neu	535 K freitag neu	535 K samstag neu	535 K sonntag neu	535 K mittwoch neu
jederzeit	456 K kündbar	463 K widerrufen	463 K abbestellen	463 K abmelden
jelentkezz	1413 K be
jelentkezzen	1413 K be
jeste	59 K li probali	59 K li isprobali
jetzt	523 K reinhören	526 K tickets sichern	547 K lesen:	568 K # monate	568 K # wochen
""", 'ji': """
jika	1458 K anda mengetahui	1458 K anda punya
""", 'jo': """
job	401 K hos
jobb	1926 K i
jobba	2497 K på
jobbar	2500 K du
jobber	1929 K du
jogue	2110 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	665 K the conversation	672 K	707 K the conversation on	707 K us on	720 K the debate	754 K the	754 K	771 K us for	771 K us at	771 K us in	771 K us live	783 K the conversation	783 K the discussion	783 K the debate	792 K for	792 K now	833 K	838 K #	838 K over #	838 K more than #	838 K our #
jornalista	2100 K formada	2100 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1151 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	425 K du lide
kanalimiza	12 K
kapcsolja	1413 K be
kapja	1413 K meg
kas	59 K proovisid	1020 K sul on vihje	1020 K sul on vihjeid	1036 K lugu	1036 K artikkel	1036 K tead	1036 K tahad
katso	1119 K myös	1119 K:	1119 K video	1119 K myös:	1149 K koko	1149 K kaikki
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	690 K up with	792 K reading	793 K reading with	828 K reading:
ken	66 K je iemand	1880 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	404 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1413 K minket
kerro	59 K kommenteissa	1128 K kokemuksesi	1128 K oma
keskustele	28 K
keskustelu	1138 K on auki
key	769 K points	769 K takeaways
""", 'ki': """
ki	519 K-generierte inhalte	519 K-generierte texte	519 K-generierte zusammenfassungen	1959 K har
kijk	1810 K ook	1810 K hier	1834 K de uitzending	1834 K de hele	1850 K voor meer
kirim	1458 K foto	1458 K tulisan
kirimkan	1458 K foto
kirjaudu	1138 K	1149 K
kirjoita	1149 K suoraan	1149 K meille
kirjoitimme	1157 K
kirjoittaja	1130 K on	1130 K työskentelee
kirjuta	1020 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1954 K du til
""", 'kl': """
klausies	1759 K
klausykite	1704 K	1719 K
klick	579 K
klicka	2490 K här
klicken	579 K sie
klik	394 K her	1457 K	1810 K hier	1850 K hier voor	1879 K
klikk	1919 K her
klikkaamalla	1149 K
kliknij	2000 K tutaj
kliknite	2350 K sem
klopt	1880 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	745 K someone	745 K anyone	812 K	834 K
""", 'ko': """
kokeilitko	59 K
koko	1149 K keskustelun kuulet
kolumna	2299 K izražava	2420 K izraža	2420 K odraža
kom	410 K til vores	1935 K på vårt	1935 K på vår	2506 K på vårt	2506 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1719 K gali
kommentare	5 K	27 K	557 K können nur	585 K werden erst	585 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	486 K
kommentarsporet	5 K
kommenteerida	1035 K saavad
kommentering	5 K
kommentieren	5 K	557 K können	579 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	309 K na autora	397 K journalisten	404 K journalisten	405 K	424 K	492 K:	1922 K journalisten	1929 K oss	1929 K journalisten	1930 K	1952 K
kontakta	2493 K reportern	2500 K oss via	2500 K reportern	2501 K	2522 K
kontributor	1460 K:
konuyla	2595 K ilgili:
koop	1879 K
kopeeri	1035 K
kopier	424 K	1952 K
kopiera	2522 K
kopioi	1149 K
kopiuj	2024 K link
koreksi	1464 K artikel
""", 'kr': """
krijg	1879 K
""", 'ku': """
kui	1020 K sul on teema	1020 K sul on vihje	1020 K tead	1020 K märkasid
kunjungi	1465 K toko
kunne	69 K du lide
kunstig	430 K intelligens har	1959 K intelligens har
kunstmatige	1831 K intelligentie kan fouten maken. controleer
kuula	1025 K podcasti	1035 K
kuulemme	1149 K mielellämme
kuuntele	1 K	1119 K:	1119 K myös	1119 K myös:	1136 K	1149 K
""", 'kv': """
kviz	2287 K:	2409 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1189 K'essentiel de l'actualité	1216 K'auteur	1217 K'auteur	1226 K'essentiel par	1530 K'autore	1531 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1240 K vidéo va commencer	1508 K tua email	1552 K tua opinione conta
laadi	1035 K alla
laat	59 K me weten	1834 K je dit artikel	1879 K
laatste	1809 K nieuws over
ladda	13 K ner	2510 K ner	2510 K ned	2522 K ner
lade	13 K	579 K
laden	13 K sie	579 K sie
lae	1035 K alla
lagre	1952 K
lainaus	68 K sallittu
lands	856 K on mondays	856 K on fridays	856 K on sundays
langganan	1475 K
lanjut	1480 K membaca
lanjutkan	1480 K membaca
laporan	1459 K:	1460 K wartawan	1460 K kontributor
laporkan	1464 K kesalahan
lasi	1734 K arī	1734 K vairāk	1734 K vēl	1759 K
lasiet	1734 K arī
last	13 K ned	1940 K ned	1952 K ned
lataa	13 K	1149 K
latest	723 K from	723 K in	723 K videos from
laureata	1536 K in
laureato	1536 K in
""", 'le': """
le	69 K gustó	953 K puede interesar	953 K puede interesar:	1183 K premier mois	1211 K meilleur de
lea	953 K también	953 K aquí	953 K además	953 K más	953 K:	953 K además:
leave	59 K a star
lediga	2497 K jobb på	2497 K tjänster på
ledige	401 K stillinger hos	401 K stillinger på	1926 K stillinger i	1926 K stillinger hos
lee	13 K en	953 K también	953 K más	953 K:	953 K más:	953 K aquí:	987 K las noticias sin anuncios	987 K sin anuncios en la app	998 K aquí la nota completa
leer	953 K también	953 K más
lees	13 K	1809 K meer over	1810 K ook	1810 K ook:	1810 K meer	1810 K meer:	1810 K verder	1810 K hier	1810 K:	1810 K verder:	1836 K ons dossier:	1836 K het hele verhaal:	1850 K het hele	1850 K het volledige	1850 K de hele	1850 K hier het hele	1850 K hier alles	1875 K ook dit artikel:	1875 K dit ook:	1876 K ook het interview	1876 K ook het verhaal	1876 K ook ons	1876 K ook onze	1876 K ook de analyse	1876 K ook de reportage	1876 K ook de column	1876 K ook dit	1876 K hier het interview	1876 K hier de analyse	1879 K	1881 K dit verhaal	1881 K dit artikel
leestip	1810 K:
legg	1952 K til
leggi	13 K	1525 K tutte le notizie	1526 K anche	1526 K anche:	1526 K qui	1526 K tutto	1526 K:	1526 K pure:	1537 K tutti gli articoli di
legyen	31 K ön az első	1413 K
leia	13 K	2088 K mais sobre	2089 K também	2089 K também:	2089 K mais	2089 K:	2089 K aqui	2089 K mais:
leiad	1035 K meid
leidsid	44 K	1026 K vea	1026 K artiklist vea
leiten	3 K sie
ler	2089 K também	2089 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1211 K plus lus	1226 K réponses sont générées	1227 K points clés	1918 K mer om	1919 K også	1919 K også:	1919 K mer	1919 K mer:	1919 K:	1919 K hele saken	1919 K om	1919 K her	1919 - K også	1926 K videre med	1940 K eavisen	1940 K avisa	1940 K avisen	1953 K	1955 K videre
leseempfehlung	547 K:
lesen	13 K sie	488 K sie mehr zu	488 K sie mehr zum	489 K sie auch	489 K sie mehr	489 K sie hier	489 K sie dazu	489 K sie jetzt	489 K sie außerdem	489 K sie mehr zum thema	547 K sie hierzu:	571 K sie weiter:	571 K sie unser dossier:	579 K sie
lesenswert	547 K:
leserbrief	486 K
leserbriefe	486 K an
leserkommentare	556 K geben
lesetipp	489 K	489 K:
lest	489 K auch
""", 'li': """
licencia	999 K creative commons
licenciada	972 K en
licenciado	972 K en
license	804 K this
lies	489 K auch	489 K mehr	489 K dazu	579 K
ligne	41 K de la rédaction
lihat	1452 K juga	1452 K juga:	1467 K video	1479 K pula:
liitu	56 K #	1035 K
liity	56 K #	56 K yli #	1149 K
like	12 K us	69 K this?	690 K what you're reading	707 K and follow	859 K this	859 K what you read	859 K what you see	859 K what you've read
liked	69 K this	859 K this	859 K what you read
liker	1954 K du
liking	859 K this
likte	69 K du
limited	792 K time	792 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2749 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1211 K tous nos articles	1212 K aussi	1212 K également	1212 K	1212 K notre	1212 K l'article	1212 K plus	1212 >> K
lisa	1035 K meid	1035 K
lisez	13 K	1212 K aussi	1252 K
listen	1 K to	724 K |	724 K:	774 K to the latest episode	774 K to the full episode	774 K to the full interview	774 K again on	816 K to our	816 K as	833 K
live	394 K:	489 K-ticker:
liveblog	1810 K:
""", 'll': """
llegeix	254 K també	254 K més
llegiu	254 K també
llicenciada	260 K en periodisme
llicenciat	260 K en periodisme
""", 'lo': """
lo	59 K has probado	952 K más leído en	952 K más visto en	952 K último en
load	899 K content from	899 K external content
loe	1008 K ka	1008 K lisaks	1008 K veel	1008 K edasi:	1035 K
log	423 K ind eller opret	424 K ind	833 K in
logg	1950 K inn eller	1952 K inn
logga	2521 K in eller	2522 K in
logi	1035 K sisse
loo	1035 K
looking	833 K for	848 K for
los	5 K comentarios	27 K comentarios	1837 K de dagelijkse
love	859 K this	860 K our
loved	69 K this	859 K this
lowongan	1465 K kerja di
""", 'lu': """
lue	1119 K myös	1119 K myös:	1119 K lisää	1119 K lisää:	1119 K:	1119 K seuraavaksi:	1149 K
lugu	1037 K jätkub
luister	1 K	1810 K ook	1810 K:	1810 K ook:	1834 K hier naar	1834 K de podcast	1879 K
luo	1138 K tunnus	1149 K
""", 'ly': """
lyssna	1 K på	2490 K	2490 K:	2522 K
lyt	1 K til	394 K til	424 K
lytt	1919 K til	1952 K
""", 'ma': """
maak	1837 K de puzzel	1846 K een bedrag over	1846 K je gift over	1846 K uw gift over	1846 K je bijdrage over	1846 K uw bijdrage over	1879 K
maandelijks	1782 K opzegbaar
mach	526 K den test:	579 K
machen	526 K sie den test:	526 K sie mit bei unserer	579 K sie
macie	72 K pytania
made	59 K it?	880 K this recipe	880 K this
mai	2149 K multe detalii	2149 K mult pe această temă:	2177 K multe articole despre	2177 K multe știri despre
mail	885 K this	1813 K de auteur	1825 K	1879 K
mais	2088 K lidas em	2088 K de	2088 K sobre	2088 K notícias de	2088 K notícias sobre	2092 K artigos de
make	12 K us	665 K a donation	665 K a contribution	665 K a gift	833 K
manda	968 K tus fotos
mandanos	968 K
mande	2104 K sua sugestão	2104 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1457 K bergabung
masuk	1484 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2003 K temat?	2003 K temat dla
matote	1720 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1809 K over	1809 K uit	1809 K van	1809 K nieuws over	1810 K lezen:	1813 K artikelen van	1813 K van deze auteur	1850 K nieuws uit	1850 K nieuws over	1850 K weten?	1850 K over dit	1875 K over dit onderwerp:	1880 K lezen over
meest	1809 K gelezen in
meet	729 K the author	771 K our	833 K
mehr	488 K zum thema	488 K aus	488 K von	488 K zu	488 K lesen über	488 K über	489 K zum thema	489 K dazu	489 K dazu:	489 K lesen:	489 K aus dem ressort	489 K aus der region:	492 K vom autor	492 K von der autorin	492 K artikel von	519 K informationen zum einsatz von ki	547 K nachrichten aus	547 K aus dem archiv:	571 K hintergründe dazu:	571 K zu diesem thema:
meistgelesen	488 K in
mejla	2500 K reportern	2501 K
meld	1879 K je	1935 K deg på vårt	1952 K deg
melde	579 K
melden	579 K sie
members	835 K can read	866 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1413 K
mer	1918 K om	1918 K fra	1919 K om saken:	2489 K om	2489 K från	2490 K om ämnet:	2490 K läsning:	2493 K av
merci	28 K de rester	28 K de respecter
mere	393 K om	393 K fra	394 K om emnet:
message	891 K us on	891 K us at	891 K the newsroom
mest	2489 K läst i
met	1824 K medewerking van	1824 K dank aan anp	1824 K dank aan belga
mettiti	1553 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	953 K también	953 K:	953 K también:	982 K el video arriba	982 K el vídeo de arriba
mit	33 K gondol	456 K einem abo	499 K material von	500 K material von
mitarbeit	513 K:
""", 'mn': """
mnenja	2420 K avtorjev
mnenje	2420 K avtorja
""", 'mo': """
modtag	424 K
mohlo	306 K by vás zajímat:
molimo	28 K vas da
monat	456 K kostenlos	456 K gratis
mooi	69 K verhaal
more	723 K from	723 K on	724 K from	724 K on this	724 K to read:	724 K on this story:	724 K on this topic:	724 K stories:	724 K on:	729 K by	729 K stories by	798 K coverage:	828 K news:	830 K videos from	845 K local headlines	845 K local news	845 K local stories	845 K national news	845 K top stories	845 K world news	845 K business news	845 K sports news	845 K breaking news	902 K:	902 K |	902 K to know:
most	723 K read in	723 K read on	723 K viewed in	723 K popular in	723 K popular on	828 K read:
""", 'mu': """
mua	2754 K vé
muhabir	2629 K:
muista	1149 K vahvistaa
mus	1719 K rasite
must	724 K read:	828 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1852 K de advertentie gaat	2068 K sua caixa de entrada	2430 K voljo v	2430 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	468 K-app
nad	52 K tym tekstem
nahlaste	346 K chybu
najdete	12 K nás
najnowsze	1999 K z
najnowszy	2006 K numer
najpopularniejsze	1999 K w
namestite	2430 K
namluveno	323 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1536 K a
nato	1536 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1413 K felejtse el megerősíteni
need	848 K a
neem	1882 K nu
nehmen	579 K sie
nei	1523 K commenti
nella	1508 K tua mail	1508 K tua email	1508 K tua casella
nema	32 K komentara
nemate	2320 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	488 K artikel aus
never	851 K miss
new	792 K year sale	831 K episodes	859 K here	872 K here	872 K to us	876 K customers only	882 K replies are no longer allowed
news	41 K hotline	41 K tip line	468 K-app
newsblog	489 K:
newsdesk	41 K hotline
newsletter	465 K an	465 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	724 K:
""", 'ng': """
nghe	1 K	2740 K:	2755 K podcast của báo	2755 K podcast của chúng tôi	2755 K toàn bộ bài	2755 K bài viết
""", 'ni': """
nicht	486 K mehr kommentieren	486 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2033 K masz czasu czytać
nieuws	1880 K via whatsapp
nikmati	1470 K berita	1475 K
nimate	2440 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	953 K te pierdas:	2068 K seu e-mail	2068 K seu email	2077 K facebook e no	2077 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	950 K de participación
nos	1212 K lecteurs ont lu	2086 K comentários
noskaties	1759 K
not	859 K on the list yet
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	952 K de
notify	697 K me of	697 K me when
notre	1212 K dossier	1212 K article	1212 K enquête :	1212 K reportage :
nous	12 K suivre
nova	2426 K številka
novi	2305 K broj
now	724 K read:	823 K only	823 K just
nowy	2006 K numer
""", 'nu': """
nu	32 K există comentarii	1856 K # weken voor	1856 K # maanden voor	1872 K de eerste maand voor	1882 K met korting
nur	456 K für mitglieder	568 K # euro	568 K # €	588 K für kurze zeit	588 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	309 K autorovi	309 K autorce	2003 K autorze	2003 K autorce	2101 K autor escreve segundo o novo	2116 K seu comentário será	2159 K postare distribuită de
""", 'ob': """
obejrzyj	2000 K wideo	2000 K:	2016 K film	2016 K wideo
objevili	7 K jste
obserwuj	12 K	2030 K
""", 'oc': """
ocenite	2303 K	2424 K
ocijenite	2303 K
""", 'od': """
odds	876 K by	876 K from	876 K via	876 K courtesy of
""", 'of': """
ofert	267 K per
offerta	1568 K speciale
offrez	3 K
offrir	3 K
ofrecido	981 K por
""", 'og': """
oglejte	2409 K si video
""", 'ok': """
okuyun	2595 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1020 K midagi	1020 K kogenud
oletko	1128 K kokenut	1128 K itse kokenut
oliko	1150 K tästä
olvasd	1387 K el	1387 K el:	1413 K el
olvass	1387 K tovább:
olvassa	1387 K el	1387 K el:	1387 K el ezt is	1413 K el
""", 'om': """
om	397 K forfatteren	397 K skribenten	1782 K verder te lezen	1807 K te reageren	1922 K forfatteren	1922 K skribenten	2493 K skribenten	2493 K författaren
""", 'on': """
on	706 K facebook and twitter	706 K facebook, twitter	706 K instagram, facebook	706 K twitter and facebook	706 K instagram and facebook	724 K our site:	849 K mobile	849 K your phone	849 K the go	849 K the move
onbeperkt	1782 K toegang
onko	1128 K sinulla juttuvinkki	1128 K sinulla vinkki	1128 K sinulla tietoa	1128 K sinulla aiheesta	1150 K sinulla asiakirjoja
only	782 K registered	782 K subscribers	782 K members
ontdek	23 K meer van	1879 K
ontvang	1786 K elke	1879 K
onze	1834 K podcast is te
""", 'oo': """
ook	1810 K interessant:	1875 K in het nieuws:	1875 K lezen:
""", 'op': """
op	1797 K facebook en twitter	1797 K facebook, twitter	1797 K facebook en instagram	1797 K facebook, instagram
opazili	44 K ste
opdaget	425 K en fejl
opdater	424 K
open	849 K the
opinion	724 K |
opozorite	2442 K na napako
oppdater	1952 K
opprett	1950 K en	1950 K konto	1950 K bruker	1952 K
oppsummeringen	26 K er
oprac	2028 K.
opracowanie	2028 K:
opret	423 K en gratis	423 K dig gratis	424 K
opsummeringen	26 K er
""", 'or': """
or	900 K # interest-free	900 K # payments of	900 K four interest-free
order	833 K	895 K reprints
originally	844 K published by	844 K published in	844 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1025 K	1035 K
osallistu	1135 K	1149 K
ossza	3 K meg	1413 K meg
osta	1025 K pilet	1035 K	1135 K liput	1149 K
oszd	3 K meg	1413 K meg
""", 'ot': """
ota	1128 K yhteyttä toimittajaan	1128 K yhteyttä toimitukseen	1132 K yhteyttä	1149 K yhteyttä	1149 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	798 K earlier coverage:	828 K latest coverage:	837 K app	837 K podcast	837 K newsletter	837 K channel	837 K telegram channel	837 K whatsapp channel	837 K free newsletter	837 K daily newsletter	837 K apps	866 K subscribers get	866 K members get
out	789 K every	856 K on fridays	856 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2302 K sažetak
over	876 K #s only	1814 K de auteur	1815 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	749 K for by
para	950 K participar	950 K comentar	969 K comunicarse con	969 K contactar con	984 K poder comentar	2086 K comentar
partager	3 K
partagez	3 K
partecipa	1547 K al nostro
participe	12 K
participez	1236 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	769 K of this article	769 K of this story
pas	32 K encore de commentaire
pasang	1470 K aplikasi
pasidalinkite	1705 K savo istorija	1719 K
pass	702 K this on	885 K this
passend	489 K dazu	489 K dazu:
patreon	2619 K'dan
pay	900 K in #	900 K in three	900 K in four
paying	866 K members get
payment	675 K methods:
""", 'pe': """
peatoimetaja	1017 K:
pentru	2159 K a vedea acest	2159 K a vizualiza acest
penulis	1459 K:	1460 K:	1460 K :
per	465 K e-mail zugeschickt	465 K mail zugeschickt	1501 K leggere tutto	1503 K gli abbonati	1503 K chi ha un abbonamento	1523 K commentare	1526 K approfondire	1526 K approfondire:	1537 K contattare l'autore	1537 K contattare l'autrice	1537 K scrivere all'autore	1537 K scrivere all'autrice	1540 K segnalazioni
perguntas	72 K?
periodista	260 K especialitzada	260 K especialitzat	971 K de	971 K especializada	971 K especializado
permitida	68 K a reprodução
perskaitykite	1719 K
pewarta	1459 K:	1460 K:	1460 K :
""", 'pi': """
pick	900 K up available at
pickup	900 K available at
piedalies	1759 K
piesakies	1750 K
pievieno	1759 K mūs	1759 K
pievienojies	56 K #	1744 K	1759 K
pievienojieties	1744 K
pilihan	1452 K editor:
pirkite	1710 K bilietus
pitaj	2302 K
pitajte	2302 K
pitanja	72 K
pitch	665 K in
""", 'pl': """
place	773 K a classified	773 K an ad
play	778 K our	778 K today's	833 K	876 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	876 K gamble responsibly	884 K be sure to answer the question	884 K read the rules before
plus	1211 K d'articles sur	1211 K d'infos sur
""", 'po': """
pobierz	13 K	2019 K z	2019 K w	2019 K na	2019 K w sklepie	2030 K aplikację	2048 K aplikację
podaruj	3 K	2024 K
podcast	489 K-tipp:	724 K:	1212 K :
podcastunk	1401 K
pode	2089 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się
podporte	2380 K
podporujte	341 K	2380 K
podprite	2437 K
podsumowanie	26 K wygenerowane	26 K zostało	2012 K artykułu	2012 K wygenerowane	2012 K przygotowane
podziel	3 K się
pogledaj	2287 K video
pogledajte	2287 K i	2287 K još	2287 K video	2287 K:
poglejte	2409 K tudi	2409 K:
poin	1463 K penting oleh	1463 K-poin penting oleh
points	1227 K clés
pokud	44 K najdete
polecamy	2000 K:
poll	779 K:
pomohl	324 K vám
pomohol	2364 K vám
pon	985 K a prueba tus
ponatis	68 K dovoljen
ponturi	2155 K și sesizări
popular	723 K in
posa	265 K a prova els teus
posez	1226 K vos questions	1226 K votre question
poslat	336 K
poslechnout	1 K
post	720 K a comment
posted	723 K in	724 K in:
posts	27 K
potrebbe	1526 K interessarti:
pots	258 K enviar-nos
pour	1171 K nous soutenir	1181 K débloquer	1209 K réagir	1209 K commenter	1212 K aller plus loin	1212 K rappel :	1230 K nous contacter	1230 K contacter	1240 K écouter cet épisode
povezano	2287 K:
povzetek	2423 K	2423 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2350 K si	2350 K si video
""", 'pr': """
pr	1608 K:
pratite	12 K	2317 K
preberite	2409 K tudi	2409 K še	2409 K več	2409 K:	2409 K si
prefer	753 K
pregunta	263 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2430 K
prenesite	13 K	2430 K	2437 K aplikacijo
prenota	1547 K il tuo posto per l'evento
prenumerata	1717 K nuo
prenumeruokite	1717 K ir skaitykite	1717 K nuo	1717 K tik	1719 K
press	816 K play
pretplatite	2317 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2310 K	2335 K aplikaciju
preuzmite	13 K	2310 K	2317 K aplikaciju	2335 K aplikaciju
previous	798 K coverage:
previously	724 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2322 K pogrešku
prijavite	2322 K grešku	2322 K pogrešku	2442 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	885 K this
prisijunk	56 K prie #
prisijunkite	1703 K prie	1719 K
prisluhnite	2409 K podkastu
privacy	690 K notice:
probeer	1856 K # maanden voor	1856 K # weken voor	1872 K	1879 K
proefabonnement	1782 K
profitez	1252 K
promoted	749 K by	802 K:
prosimy	28 K o
protokoll	513 K:
przeczytaj	2000 K także	2000 K też	2000 K:	2000 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	961 K originalmente en
published	789 K every
puede	12 K seguir	969 K enviarnos	969 K contactar	969 K escribir
puedes	12 K seguir	953 K leer también	953 K leer:	969 K enviarnos	969 K contactar	969 K escribir	982 K escuchar todos los episodios
punti	1545 K chiave
puntos	977 K clave generados
punya	66 K teman yang	72 K pertanyaan	1458 K informasi	1458 K cerita	1458 K foto	1458 K keluhan
puoi	12 K seguirci	1540 K inviarci
push	471 K-nachrichten	471 K-benachrichtigungen	471 K-mitteilungen
pushmeldingen	1792 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2745 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	961 K prohibida
quelle	498 K: dpa	498 K:
quellen	498 K:
quer	2104 K sugerir	2104 K contar	2104 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1544 K traduzione
questions	72 K?	73 K about this article	73 K about this story	812 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1544 K articolo è stato tradotto	1547 K articolo è pubblicato sul numero	1552 K articolo aderisce
quick	798 K read:
quieres	969 ¿K contarnos
quiz	562 K:	1255 K.	1255 K -	1255 K :	2611 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2320 K slušate
radote	44 K	1711 K klaidą
raje	2440 K poslušate
raksti	1745 K autorei	1745 K autoram
raksts	1761 K turpinās
rakstu	46 K drīkst
rangkuman	1463 K ini	1463 K oleh	1463 K ai
rate	8 K this
""", 're': """
re	1255 (K)lire
reach	729 K the reporter	729 K the author	761 K	892 K reporter	892 K columnist
reacties	5 K	27 K	1861 K worden
read	13 K this in	723 K more on these	723 K more about	723 K more from	724 K more	724 K more:	724 K also	724 K next	724 K:	724 K |	724 K all about it	724 K next:	729 K more by	776 K more of our	784 K this and more	784 K this story	788 K our	792 K on with	792 K on for	793 K on with	798 K the full report here	798 K the full story here	828 K our explainer:	828 K our analysis:	828 K our guide:	828 K our interview:	828 K this next:	828 K our latest:	833 K	902 K this:
readers	782 K must use	782 K must log	872 K get #%	872 K save
reading	859 K this on
reageren	5 K	1861 K kan	1861 K is alleen	1881 K op dit artikel
receive	689 K emails from	697 K notifications	788 K the	788 K our	851 K push	861 K
recevez	1189 K chaque	1189 K tous les	1189 K gratuitement
recevoir	1195 K les alertes
recibe	929 K cada	929 K todas las	968 K las noticias	968 K en tu whatsapp
recibir	935 K notificaciones
recomandarea	2149 K noastră:
recomendado	2089 K:
recomendamos	953 K:
recomienda	3 K
recommended	724 K:	798 K reading:
redactor	260 K de	971 K de	971 K en
redactora	260 K de	971 K de	971 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	513 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1760 K kļūdu
regala	3 K
regale	3 K
regarder	1212 K :
regardez	1240 K la vidéo ci-dessus	1240 K la vidéo ci-dessous
register	771 K for our	833 K
registreeru	1025 K
registrer	1950 K deg
registrera	2521 K dig
registrieren	454 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	953 K:	2089 K:
related	724 K:	724 K |	724 K story:	724 K stories:	724 K article:	724 K reading:	724 K video:	724 K content:	828 K coverage:
relire	1212 K
remarks	27 K
rendeld	1400 K meg
rendelje	1400 K meg	1413 K meg
report	7 K an error	7 K a mistake	833 K
reporter	1459 K:	1460 K:
reporting	737 (K by	738 K by	739 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	979 K tu plaza
reserve	771 K your seat	2110 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1244 K informé avec notre appli	1244 K informés avec notre appli
resum	263 K generat	263 K fet
resume	977 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1212 K	1212 K ici	1236 K notre hors-série	1240 K tous les épisodes
rezervuokite	1719 K
rezime	2302 K
rezumat	2160 K generat	2160 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1508 K ogni
ringkasan	1463 K ini	1463 K dibuat	1463 K oleh	1463 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1719 K
""", 'ry': """
ryhdy	1149 K
""", 's': """
s	339 K využitím zpráv
""", 'sa': """
saada	1020 K oma vihje	1020 K meile	1020 K oma arvamuslugu	1020 K arvamuslugu	1035 K
saat	1149 K ilmoituksen	1149 K sähköpostin	1149 K
saiba	2089 K mais	2089 K mais:
saken	46 K kan	1955 K fortsetter
saksikan	1452 K juga	1467 K video	1467 K live	1467 K live streaming
sale	792 K:
saluran	41 K aduan redaksi
salvesta	1035 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1183 K engagement
save	793 K #% on your first	793 K #% on an annual	793 K #% on a digital	872 K #%
sazinies	1759 K
saznajte	2287 K više:
""", 'sc': """
scan	754 K to join	784 K the qr code	784 K the code
scannez	1244 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	564 K
schalten	564 K sie
schau	579 K
schenk	545 K diesen
schenken	545 K sie diesen
schick	579 K
schicken	579 K sie
schlagworte	488 K zu
schon	568 K ab # euro
schreib	579 K
schreiben	31 K sie den ersten	492 K sie unserem autor	492 K sie der autorin	492 K sie uns	579 K sie
schrijf	1879 K je
scopri	23 K di più da	1547 K i giochi	1547 K i nostri giochi
scrivi	31 K il primo	1529 K all'autore
scroll	774 K down for video	1480 K ke bawah	1480 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	394 K også	394 K video	394 K også:	410 K flere jobs	424 K hele	424 K flere	424 K alle	984 K adhiere a los criterios	999 K permite la reproducción	1540 K vuoi raccontare	1540 K hai informazioni	1919 K også	1919 K video	1919 K også:	1952 K hele	1952 K alle	1952 K mer av	2104 K tiver informações	2104 K você tem informações	2490 K också	2490 K även	2490 K även:	2522 K hela	2522 K alla	2522 K mer av
sea	28 K respetuoso	31 K el primero
search	815 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	723 K more from	724 K also	724 K more	724 K more:	724 K also:	729 K all posts by	729 K author archive	828 K our explainer:	830 K more videos	833 K	902 K more:
seen	44 K a typo	44 K a mistake	834 K
segera	1441 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	973 K
seguinos	12 K
seguir	973 K a
seguiu	12 K-nos
sehen	523 K sie hier das	523 K sie im video	523 K sie das video	579 K sie
sei	31 K der erste	31 K die erste	1540 K stato testimone	1540 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1703 K	1719 K
seko	1744 K	1759 K
sekojiet	1744 K
selanjutnya	1479 K:
sem	32 K comentários
senaste	2489 K nytt om
send	3 K this	404 K os et krypteret	404 K os dit tip	424 K	729 K us your	729 K tips to	729 K your tips	729 K feedback to	729 K your story ideas	812 K us	812 K your	812 K photos	812 K pictures	833 K	885 K this	885 K it on	1929 K sikkert tips	1929 K tips	1952 K	1952 K saken videre
senden	579 K sie
seneste	393 K nyt om
sent	789 K every	789 K each	856 K on mondays	856 K on tuesdays	856 K on wednesdays	856 K on thursdays	856 K on fridays	856 K on saturdays	856 K on sundays
seotud	1008 K:
ser	1954 K du noe feil	2523 K du något fel
ses	1215 K derniers articles
set	44 K en fejl	833 K
sett	44 K en feil
setzen	579 K sie
seu	27 K comentário	2116 K comentário será
seuraa	12 K	1132 K kirjoittajaa	1132 K toimittajaa	1149 K
""", 'sh': """
share	3 K this	3 K the article	729 K your story	812 K your	833 K	885 K this
shop	833 K
short	720 K survey
show	899 K content from
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	258 K tens informació	969 K tienes información	969 K tiene información	969 K tenés información	969 K conoces algún	969 K conoces un caso	1230 K vous avez des informations	1230 K vous disposez	1230 K vous souhaitez
sia	31 K il primo
sichere	579 K
sichern	579 K sie
sie	7 K haben einen fehler	12 K finden uns	492 K erreichen die autorin	492 K erreichen den autor	512 K erreichen	588 K haben schon ein abo	588 K haben ihr limit	588 K haben das limit	588 K haben schon ein konto
sieh	523 K dir das video
siehe	489 K auch
siga	12 K	12 K-nos	968 K el canal	2101 K este autor	2101 K esta autora
sign	665 K up here	689 K up to get	689 K up to receive	690 K up to	690 K up for	690 K up here	690 K up (it's	785 K up for push	785 K up for alerts	785 K up for text alerts	785 K up for breaking news alerts	820 K up to our	820 K up for our	820 K up for breaking	820 K up for free	833 K up	833 K in	857 K up to	857 K up for
sigue	12 K a	953 K leyendo:	968 K el canal	973 K a	998 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1452 K juga	1452 K juga:	1452 K:	1452 K video	1457 K berita	1467 K video	1478 K berita selengkapnya	1478 K berita lainnya	1479 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1484 K artikel gratis
sisesta	1035 K
siste	1918 K nytt om
sitter	1954 K du på	2523 K du på
siz	33 K ne
sizce	33 K
sizin	2624 K başiniza
""", 'sk': """
skaitykite	1693 K daugiau	1693 K taip pat	1693 K ir	1719 K
skapa	2521 K ett	2521 K konto	2522 K
skaties	1734 K arī	1759 K
skicka	2522 K
skinite	13 K	2310 K	2335 K aplikaciju
skontaktuj	2003 K się z autorem
skopiuj	2024 K link	2024 K
skriv	404 K til journalisten	405 K til	424 K	424 K direkte	1952 K inn	1952 K direkte	1952 K til oss	2522 K upp	2522 K direkt
""", 'sl': """
sledite	12 K	2437 K
sleduj	12 K
sledujte	12 K	306 K:	341 K	2380 K
slik	1951 K bruker	1951 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	519 K nutzen wir ki
sob	2101 K supervisão de
sobre	957 K el autor	957 K la autora	957 K la firma	958 K el autor	958 K la autora	958 K la firma	2093 K o autor	2093 K a autora	2094 K o autor	2094 K a autora
sois	31 K le premier
solliciteer	1882 K nu
sollten	492 K ihnen fehler
solo	920 K para suscriptores	1503 K per abbonati	1568 K per te
somente	2064 K para assinantes
sondage	1255 K -	1255 K.
sorodna	2409 K novica
sorodno	2409 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	1566 K
sostieni	1495 K	1495 K il	1495 K la	1566 K
souhrn	323 K	323 K článku
soutenez	1174 K	1174 K le
soutenir	1174 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2522 K
special	792 K offer	798 K report:
speel	1837 K onze
spela	2522 K upp
spelregels	1807 K
spende	448 K für
spenden	448 K für	539 K an:
spendenkonto	539 K:
spiel	526 K unser
spielen	526 K sie unser
spill	1952 K av
sponsored	749 K by	802 K:	845 K by our
sponsorizzato	1549 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2437 K
spring	792 K sale
spune	59 K-mi
spytaj	2012 K
""", 'st': """
sta	1879 K
start	792 K your	819 K your day with	819 K your morning with	819 K your week with	1882 K nu
stavovi	2299 K autora	2299 K izraženi	2299 K izneti	2299 K izneseni
stay	28 K on topic	690 K up to date with	776 K with	784 K ahead with	833 K	851 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1879 K
stellen	519 K sie der
stem	424 K	1837 K mee	1879 K	1952 K
steun	1855 K	1879 K
stiahnite	13 K si	2380 K si aplikáciu
stimm	526 K jetzt ab:
stimmen	526 K sie jetzt ab:	579 K sie
story	805 K by
straipsnis	1721 K tęsiasi
streszczenie	26 K wygenerowane	2012 K	2012 K artykułu
stuur	3 K dit	1879 K
""", 'su': """
su	27 K comentario	1514 K facebook e twitter	1514 K facebook e instagram
subscreva	2114 K o nosso podcast
subscribe	12 K to our	672 K to	690 K to	754 K to the	754 K to	782 K to comment	792 K	833 K	835 K for	857 K to
subscribers	835 K can read	866 K get
subscriptions	793 K start at
subskrybuj	2030 K
sudah	59 K mencoba	59 K coba
sui	1514 K nostri canali
suivez	12 K	1232 K
suivre	1232 K
suka	69 K tulisan	69 K artikel	1464 K artikel ini
sull	1530 K'autore	1531 K'autore
sumate	12 K	56 K a las #
sumber	1460 K:	1460 K :
summary	769 K
summer	792 K sale
support	672 K	672 K the	833 K
supporters	866 K get
sur	1192 K l'application	1200 K facebook et twitter	1200 K facebook, twitter	1200 K facebook et instagram	1212 K le même sujet
survey	779 K:
susikurkite	1719 K
susisiekite	1719 K
""", 'sv': """
svar	410 K på vores	424 K	1935 K på vår	1952 K
svara	2506 K på vår	2522 K
svidelo	69 K vam se
svideo	2303 K vam se
svidio	2303 K vam se
svidjelo	69 K vam se	2303 K vam se
""", 'sy': """
syndicated	827 K with permission
synes	425 K du om
""", 'sz': """
szavazzon	1413 K
""", 't': """
t	69 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1935 K quizen	1935 K vår quiz	1952 K testen	1952 K vår	2423 K povzetek
taalfout	7 K	1807 K
tag	410 K quizzen	410 K vores quiz	424 K vores
tagged	724 K:
tags	724 K:
taip	1693 K pat skaitykite
take	778 K our	833 K	849 K us with you	872 K #% off
takip	12 K edin
tallenna	1149 K
tambahkan	1457 K
tanya	1463 K ai kami
tap	816 K play	833 K
tapkite	1719 K
tato	52 K investigace
tausta	1119 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	953 K puede interesar	953 K puede interesar:	953 K recomendamos:	953 K recomendamos leer:
tead	1020 K teemast	1020 K rohkem
tee	1025 K test	1135 K testi	1149 K testimme
teile	3 K	579 K
teilen	3 K sie	579 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1039 K:	1824 K: door	1852 K gaat verder onder	1852 K loopt door onder	1852 K gaat verder na	2006 K ukazał się	2006 K pochodzi z	2012 K przetłumaczony	2012 K został przetłumaczony	2012 K czyta	2299 K izražava	2302 K je preveden	2302 K čita	2305 K je objavljen u
tekstas	1723 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1132 K
tekstin	46 K saa
teksts	1763 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	702 K a friend	729 K us your story	833 K
telli	1033 K	1035 K
tellijana	1035 K
tem	2104 K alguma informação	2104 K informações	2104 K uma sugestão	2104 K uma denúncia	2104 K alguma história	2104 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	2012 K skrót
tens	72 K dubtes	258 K informació	258 K una història
tento	323 K souhrn	323 K článek byl přeložen	2363 K súhrn	2363 K článok bol preložený
terjemahan	1463 K ini	1463 K dibantu
terms	737 K and conditions apply
test	410 K din viden	778 K your knowledge	1837 K je kennis	1935 K kunnskapene dine	2611 K:
testa	2506 K dina kunskaper
testaa	1135 K
teste	526 K dein wissen	579 K
testen	526 K sie ihr wissen	579 K sie
testez	1252 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	1414 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	323 K byl přeložen	326 K vyšel v	513 K:	891 K us on	891 K us at	891 K the studio	891 K the newsroom	2363 K bol preložený	2366 K vyšiel v
texte	1226 K traduit
texten	46 K får	2524 K fortsätter
texterna	46 K får
texto	977 K traducido	2108 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2745 K gia kênh	2754 K gia khảo sát	2754 K gia bình chọn
thank	745 K you for reading	884 K you for contributing an answer	884 K you for your interest in this question
thanks	745 K for reading	884 K for contributing an answer
the	5 K comments	690 K latest news directly	723 K latest in	723 K latest from	769 K ai summary
thema	76 K geschlossen
theo	2731 K dõi báo	2731 K dõi trên	2745 K dõi báo	2745 K dõi chúng tôi	2745 K dõi kênh	2747 K dõi
there	32 K are no comments	32 K are no	849 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	769 K article was	769 K article has been	769 K story was	769 K story has been	769 K content was	769 K summary	769 K translation	769 K piece was	774 K article is also available as audio	827 K article first appeared	827 K story first appeared	827 K piece first appeared	827 K post first appeared	827 K report includes material	827 K report includes information	827 K report includes reporting	827 K report contains material	835 K is a preview	840 K is an ai-generated	840 K is an ai	840 K ai-generated	840 K ai summary	882 K topic was automatically closed	882 K topic was closed	882 K topic is closed	882 K topic is now closed	882 K topic has been closed	882 K topic will close	882 K topic is locked	882 K thread is closed	882 K thread was closed	882 K thread is now closed	882 K thread has been closed	882 K thread is locked	882 K thread has been locked	882 K discussion is closed	882 K discussion is now closed	882 K discussion has been closed	882 K conversation is closed	882 K conversation has been locked	882 K post is locked	882 K post has been locked	895 K article appears in	895 K article appeared in	895 K story appears in	895 K story appeared in	895 K essay appears in	895 K piece appears in	895 K review appears in	895 K interview appears in	899 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	1526 K potrebbe interessare:
tiene	963 ¿K información
tienes	72 K dudas	72 K preguntas	956 ¿K una historia	963 ¿K información	963 ¿K una historia	964 ¿K alguna	969 ¿K algo que
tijdelijk	1882 K:
tiklayin	2595 K
tilaa	1149 K
tilmeld	424 K
tin	2740 K liên quan:
tip	41 K de redactie	41 K redaktionen	404 K journalisten	404 K redaktionen	665 K your	1813 K de redactie	1813 K ons	1879 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	834 K?	1929 K journalisten	1929 K redaksjonen	1929 K oss	1930 K	2500 K:
tipsa	41 K redaktionen	2500 K reportern	2500 K redaktionen	2500 K oss	2500 K anonymt
""", 'to': """
to	26 K podsumowanie	720 K join the conversation	776 K hear more	2012 K streszczenie	2012 K podsumowanie
toate	2157 K articolele lui
toda	987 K la información en nuestra
todas	952 K las noticias de
todos	27 K los comentarios	27 K os comentários	956 K los artículos de	2092 K os artigos de
toeta	1032 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1132 K
toimituksen	41 K vihjepuhelin
toista	1149 K
tonton	1452 K juga	1452 K:	1452 K juga:	1467 K video
top	723 K stories in	723 K stories from
topics	724 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	323 K shrnutí	2363 K zhrnutie
tous	27 K les commentaires	1211 K les articles de	1215 K les articles de
toute	1211 K l'actualité de	1211 K l'actu	1244 K l'info dans votre poche
""", 'tr': """
traduit	1226 K avec l'aide	1226 K à l'aide
transmettez	3 K
treat	833 K yourself
trending	723 K in	798 K:
tried	59 K it?	880 K this recipe	880 K this
trimite	3 K	2155 K-ne
try	778 K today's	778 K our	788 K our	792 K	793 K one month for $#	793 K one month for £#	793 K one month for €#	793 K it for $#	793 K it for £#	793 K it for just $#	793 K it for just £#	793 K a month for $#	793 K a month for £#	793 K us for $#	833 K	848 K	849 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	927 K correo electrónico	984 K comentario será	2162 K ce părere ai
tud	1395 K valamit
tudo	2088 K sobre
tudsz	1395 K valamit
tule	1025 K tööle	1135 K lukijailtaan	1135 K mukaan	1149 K mukaan
tunnetko	66 K jonkun
turite	1705 K naujieną	1705 K informacijos	1705 K istoriją
turn	785 K on alerts
tutte	1525 K le notizie su	1564 K le notizie di
tutti	27 K i commenti	1529 K gli articoli di	1550 K gli episodi del podcast
""", 'tw': """
tweet	891 K us
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1869 K kunt zich altijd
""", 'ui': """
uit	1810 K het archief:	1875 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1869 K kan
""", 'uj': """
uji	1468 K pengetahuanmu	1468 K pengetahuan anda
""", 'ul': """
ultime	1525 K notizie di
""", 'um': """
um	486 K kommentare zu
""", 'un': """
un	41 K témoignage à	1230 K témoignage	1230 K fait	1240 K podcast à écouter	1542 K post condiviso da	2164 K articol susținut de	2164 K articol în parteneriat	2164 K proiect susținut de
una	975 K publicación compartida por	975 K publicación compartida de
unbegrenzter	542 K zugang
unduh	13 K	1441 K aplikasi	1470 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1215 K information à nous transmettre	1222 K info à nous	1230 K info	1230 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	680 K access for
unlock	792 K
unser	539 K spendenkonto	562 K wochenquiz	562 K quiz	578 K autor	578 K reporter	578 K redakteur	578 K korrespondent	581 K chatbot	581 K ki-chatbot	581 K wochenrätsel
unsere	489 K leseempfehlung	578 K autorin	578 K reporterin	578 K redakteurin	578 K korrespondentin	581 K ki	581 K frage der woche
untuk	1457 K mendapatkan
""", 'up': """
up	724 K next:
upozornit	346 K na chybu
upozornite	2385 K na chybu
uppdatera	2522 K
""", 'us': """
users	782 K must
usually	900 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1035 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut
""", 'va': """
vaata	1008 K ka	1035 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1745 K tev ir ziņa	1745 K tev ir ko	1745 K esi pieredzējis	1760 K raksts
vam	2424 K je bil	2424 K je bila
van	72 K kérdésed	1395 K egy jó	1395 K egy tipped	1395 K egy tippje	1414 K olyan	1414 K olyan dokumentuma
var	31 K först	2522 K med
varaa	1149 K
vasta	1035 K
vastaa	1135 K	1149 K
vastaava	1147 K päätoimittaja:
vastutav	1017 K väljaandja:
""", 've': """
vea	953 K también	953 K también:	982 K el video a continuación	982 K el vídeo a continuación
ved	404 K du mere	404 K du noget
vedd	1413 K meg
vedi	1526 K anche	1526 K anche:	1529 K tutti gli articoli di
vegeu	254 K també
vegye	1413 K meg
vegyen	1400 K jegyet	1400 K részt	1413 K részt
veillez	28 K à
veja	2088 K mais em	2089 K também	2089 K mais	2089 K:	2089 K também:	2089 K mais:	2114 K o vídeo abaixo	2114 K o vídeo acima	2114 K os vídeos mais assistidos
venujte	2376 K
ver	953 K también	956 K todos los artículos de	2092 K todos os artigos de
verder	1836 K lezen:	1875 K in het nieuws:
verhaal	1852 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	545 K sie diesen
verschijnt	1843 K elke	1843 K iedere
verstuur	3 K dit
vertaling	1824 K:
verwandtes	547 K thema:
vet	1929 K du mer	1929 K du noe	2500 K du mer	2500 K du något
veuillez	28 K respecter
vezane	2287 K vesti:
vezi	2149 K și	2149 K și:	2149 K:	2157 K toate articolele	2166 K video mai sus	2166 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	424 K vil gerne høre	434 K har tidligere skrevet	1952 K vil gjerne høre	1963 K har tidligere skrevet	2522 K vill gärna höra	2532 K har tidigare skrivit
viac	2350 K:	2350 K k téme:
video	774 K above:	774 K below:	805 K by	2287 K pogledajte
vidi	2287 K još
view	729 K all posts by	729 K all articles by
vil	410 K du arbejde	410 K du være med på holdet	1935 K du jobbe	1935 K du være med på laget
vill	2506 K du jobba	2506 K du arbeta
vind	410 K billetter	424 K
vinkkaa	1128 K toimitukselle	1128 K
vinn	1935 K billetter	1952 K	2506 K biljetter	2522 K
vir	2435 K:
viri	2435 K:
vis	28 K respekt	424 K indhold	1952 K innhold
visa	28 K respekt	2522 K innehåll
visit	833 K
visita	979 K nuestra tienda	1547 K lo store	1547 K il nostro store
visite	2110 K a nossa loja	2110 K nossa loja
viste	7 K
visualizzando	1542 K questo contenuto
viu	7 K algum	44 K um erro	2104 K algo	2104 K alguma coisa
""", 'vk': """
vklopi	2430 K
vklopite	2430 K
""", 'vo': """
voce	1544 K generata
voeg	1879 K
voir	1211 K tous les articles	1212 K aussi	1212 K la vidéo	1215 K tous les articles de	1240 K la vidéo ci-dessus
voit	1128 K lähettää vinkin
voita	1149 K
voix	1226 K générée
volg	12 K ons	12 K	1825 K	1879 K
voller	542 K zugriff
vols	258 K compartir	258 K explicar
vond	8 K je dit	1860 K je deze
voor	1831 K dit artikel	1872 K maar # euro per	1872 K maar €#	1872 K slechts # euro per	1872 K slechts €#
vote	833 K
votre	27 K commentaire	1189 K adresse e-mail	1189 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	1181 K est offert	1189 K désinscrire à tout moment	1189 K pouvez vous désinscrire à tout moment	1215 K avez une information	1222 K travaillez	1222 K avez été	1222 K êtes témoin	1222 K avez une information	1222 K souhaitez témoigner	1230 K avez une info	1230 K avez une information	1230 K avez des informations	1230 K disposez	1230 K souhaitez	1230 K êtes concerné	1230 K êtes témoin	1230 K avez été témoin	1230 K avez des photos	1230 K pouvez nous	1230 K pouvez joindre	1230 K pouvez contacter	1230 K pouvez écrire à
voz	977 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2155 K să ne spui
""", 'vu': """
vuoi	1540 K segnalarci	1540 K raccontarci
""", 'vy': """
vytisknout	336 K
""", 'wa': """
wa	41 K redaksi
want	834 K to	835 K to	835 K more	851 K to be the first
war	8 K dieser	8 K der	555 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	745 K this forwarded	810 K this	1860 K deze	1880 K je erbij	1880 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1837 K is jouw mening	1860 K vind je van	1860 K vond u van	1860 K vindt u van
watch	707 K us on	724 K |	724 K now:	724 K more:	724 K the video:	724 K the latest	724 K:	774 K the video above	774 K the video below	774 K the clip above	774 K the clip below	774 K the full video	774 K the full interview	774 K the full episode	816 K more	816 K our	830 K more videos	833 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	675 K accept:	675 K accept visa	675 K accept paypal	773 K're hiring	773 K are hiring	780 K value your opinion	780 K'd love your feedback	819 K respect your privacy	848 K use	848 K love	848 K recommend
wees	31 K de eerste
weet	1880 K je	1880 K u
weitere	488 K artikel zu	488 K artikel aus	488 K themen aus	492 K artikel von
weiterlesen	489 K:
wekelijkse	1786 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	579 K
werden	579 K sie
were	834 K you	890 K you
wesprzyj	2030 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	723 K others are reading	724 K to read next:	890 K do you	890 K did you	890 K's your	890 K is your	890 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	891 K us on	891 K us at	891 K:
where	890 K were you
""", 'wi': """
wideo	2016 K znajdziesz	2016 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	555 K fanden sie	555 K fandest du	555 K finden sie	555 K hilfreich war	562 K gut kennen sie	562 K gut kennst du
wil	1880 K je
with	804 K inputs from	804 K input from	804 K agency inputs	804 K reporting by	804 K additional reporting	866 K a subscription	866 K a digital subscription
""", 'wo': """
wochen	456 K kostenlos	456 K gratis
wolisz	2033 K słuchać	2033 K posłuchać
word	23 K lid van	1855 K lid van	1855 K vriend van	1882 K nu	1882 K vandaag
work	773 K with us	773 K for us
worth	724 K reading:
""", 'wr': """
write	833 K to
""", 'ws': """
wspieraj	2030 K
wszystkie	27 K komentarze	1999 K artykuły o	2003 K artykuły autora
""", 'wy': """
wydrukuj	2024 K
""", 'xe': """
xem	2740 K thêm	2740 K thêm:	2740 K:	2740 K video	2740 >> K	2740 K tiếp:	2749 K các bài viết của tác giả	2749 K các bài viết khác của	2749 K thêm bài của tác giả	2755 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	968 K puedes recibir
yazi	2625 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	707 K can follow him on	707 K can follow her on	707 K can follow them on	716 K can withdraw your consent at any time	716 K may withdraw your consent at any time	724 K may also like:	724 K might also like:	724 K may also be interested in:	724 K may also want to read:	724 K may want to read:	754 K can get	763 K can reach	763 K can email	763 K can e-mail	763 K can contact	774 K can hear this story	774 K can listen to this	776 K can listen to	782 K must be	782 K can be part of	828 K may have missed:	835 K're reading	835 K are reading	836 K can also	836 K can now	836 K can	861 K can get
your	27 K comment	27 K comments	780 K opinion matters	819 K weekly guide to	819 K daily guide to	819 K essential guide to	872 K first
""", 'yu': """
yuk	1441 K unduh aplikasi	1457 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	2019 K
zanim	2042 K dodasz komentarz	2042 K skomentujesz
zapis	2420 K je mnenje
zapisz	2024 K ten	2024 K artykuł	2024 K tekst
zapratite	12 K	2317 K
zapytaj	2012 K	2012 K nas
zaujal	324 K vás	2364 K vás
""", 'zd': """
zdroj	339 K:	2378 K:
zdroje	339 K:	2378 K:
""", 'ze': """
zeptejte	323 K se
zet	1879 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2363 K	2363 K článku
""", 'zi': """
zie	7 K je een	1810 K ook	1880 K je
zini	1745 K ko vairāk	1760 K stāstu	1760 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	1999 K więcej z	2000 K też	2000 K też:	2000 K także	2000 K:	2000 K wideo	2000 K film	2000 K zdjęcia	2000 K galerię	2016 K nagranie	2016 K materiał
""", 'zu': """
zugang	542 K zu allen
zugriff	542 K auf alle
zum	465 K newsletter	489 K thema:	489 K weiterlesen:	494 K autor	495 K autor	557 K kommentieren	578 K profil von
zur	494 K person	494 K autorin	495 K person	495 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1142 K
aamukirjeen	1142 K
aangemeld	1842 succesvol K
aanmelding	1885 bevestig je K
aanmerkingen	1822 op- of K
aastas	1044 K
""", 'ab': """
abbestellen	461 jederzeit K
abbestellt	565 jederzeit K
abbonamenti	1573 K
abbonamento	1499 hai già un K	1499 scegli il tuo K	1502 per chi ha un K	1573 K
abbonati	50 gli K possono	50 gli K	1499 K per	1499 K a soli	1502 per gli K	1502 solo per K	1534 K	1569 K a	1569 K:	1569 K ora	1569 K per	1569 puoi, K	1570 i nostri K	1573 K
abbonato	50 se sei K	50 chi è K può	1499 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1516 devi K
abmelden	533 wieder K
abo	540 pur-K
abonament	1977 masz już K	2186 K
abonare	2169 prin K ești
abonarea	2169 confirma K
abonat	50 ca K	2138 ești deja K
abone	2581 K olun ve	2636 K olun
aboneler	50 K	2626 K içindir	2626 yalnizca K	2626 sadece K	2640 K
abonelere	2601 K özel	2601 K özeldir	2601 K açik	2601 K açiktir
abonelerimiz	50 K	2637 K
abonelik	2640 K
abonements	1770 K
abonenci	2037 tylko K
abonenti	50 K var	1762 tikai K
abonentiem	1732 tikai K	1762 teksts ir K	1762 raksts ir K
abonents	1732 jau esi K
abonne	1258 je m'K
abonnee	50 als K	1779 al K	1779 word K	1779 nog geen K	1781 als K	1886 word K
abonneer	1886 K je
abonnees	50 K kunnen	50 onze K	1779 dit artikel is voor K	1781 alleen voor K	1871 K kunnen dit	1871 K kunnen het hele	1887 onze K	1890 K
abonnement	371 kræver K	442 K	597 K	1178 avec votre K	1262 K	1779 neem een K	1779 kiezen voor een K	1847 sluit een K af	1847 een K? log	1847 al een K	1871 nog geen K	1871 K dat bij je	1871 K af met	1886 kies een K	1890 K	1970 K
abonnementen	1890 K
abonnements	1262 K
abonnent	50 als K	50 som K	371 bliv K	371 allerede K	372 som K	436 en K	438 bliv K	452 sie sind noch kein K	455 als K	457 bereits K	457 bereits K:in	1897 bli K	1897 allerede K	1898 som K	1965 en K	1966 bli K
abonnenten	50 K können	50 K dürfen	452 nur für K	452 exklusiv für K	567 lesen nur K	594 unseren K	597 K
abonnenter	50 K kan	371 kun for K	371 artiklen er for K	427 er for K	427 kun K	439 vores K	442 K	1897 kun for K	1897 denne saken er for K	1897 artikkelen er for K	1956 er for K	1956 bare K	1956 kun K	1967 våre K	1970 K
abonnentin	50 als K	455 als K	457 bereits K
abonnentinnen	50 K können	452 exklusiv für K	452 nur für K	452 K vorbehalten	594 unseren K
abonner	371 K for at	438 K på	1258 s'K	1897 K for å	1966 K på
abonnere	1942 ved å K
abonnez	1178 K-vous pour	1178 K-vous à partir	1258 K-vous	1258 K vous
abonniere	593 K unseren	593 K hier
abonnieren	460 newsletter K	474 whatsapp-kanal K	474 K sie unseren kanal	504 podcast K	565 hier K	591 google K	591 google news K	593 jetzt K	593 K sie
abonniert	457 bereits K
above	847 links K
abrir	930 K en la app	2069 K no app
abstimmen	521 jetzt K:
abyste	291 K mohli číst dál
""", 'ac': """
accede	918 K a todo
accedi	24 K	1499 K per
accept	2145 K toate
acceptant	1204 en K les cookies
acceptar	262 K les galetes
accepteer	1801 K de cookies
accepter	1204 K les cookies
accepteren	1801 cookies te K	1801 cookies K
access	677 unlock full K	677 full K. no ads	794 K to every story	794 full K with no ads	822 year of K	822 months of K	822 want full K	822 K for half price
acconsento	1557 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	787 K with our privacy
according	907 K to
accordo	43 d'K?
account	677 create a free K to	677 sign in to your K	679 create an K to	794 please create a free K	904 create a free K	905 hold power to K	1779 maak een gratis K	1847 K is gratis en zo	1871 een gratis K	1886 maak een gratis K
accurate	801 K at time of
accused	907 K
aceptado	945 no has K las cookies
aceptaste	945 no K las cookies
aconseja	1003 K
aconsejaba	1003 K
aconselha	2132 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2132 K
actionnaire	1259 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1461 K dosen
adblock	302 vypněte K	385 slå K fra	1911 slå av K	1992 wyłącz K	2482 stäng av K
adblocker	479 K erkannt	479 K aktiv	479 nutzen einen K	479 verwenden einen K	479 trotz K	597 K	710 disable your K	710 you are using an K	710 K detected	1799 K uit
added	907 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	852 put your K	852 type your K	852 add your K	852 pop your K	852 enter your K	852 send us your email K
adgang	374 få K til	438 få fri K
admitiu	2132 K
admitted	907 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	1980 twój K e-mail	2020 K e-mail
adresa	77 lasă-ne K	2139 K de email nu va	2140 K ta de email	2140 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2584 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	533 gültige e-mail-K	533 sie ihre e-mail-K	533 du deine e-mail-K	533 e-mail-K ein	1188 votre K e-mail	1188 votre K email
adresu	2283 na vašu e-mail K	2311 e-mail K	2311 mejl K
ads	70 no K	70 without K	905 we don't have K
advarede	441 K
advarer	441 K	1969 K
advarte	1969 K
advert	11 K
adverteix	285 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1887 zonder K
advertisement	11 K	709 this K has not loaded
advertisements	11 K
advertiser	809 supplied by an K	809 provided by an K	809 paid for by an K	809 produced by an K	809 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1877 dit is een K
advierte	1003 K
adviseert	1889 K
""", 'af': """
affermato	1572 ha K
affichage	1234 K de ce contenu
affichant	1234 en K ce contenu
afficher	1204 pour K ce contenu	1234 ne peut pas s'K
affichera	1178 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	338 K odkazy	421 K-links	478 K-links	641 K links	709 contains K links	826 K links	826 K link	846 as an K	846 as an amazon K	846 our K partners	846 K partner of	1146 K-linkkejä	1407 K linkeket	1877 K links	1947 K-lenker	2313 K linkove	2313 K linkovi	2377 K odkazy	2433 K povezave	2517 K-länkar
affiliatelenker	74 K	1947 K
affiliatelinks	37 K	74 K	421 K	572 K	1877 K
affiliates	846 as K
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1238 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1261 K
affirment	1261 K
afhankelijk	1883 K van giften	1883 K van donaties
afiliacyjne	37 linki K	74 linki K	2026 linki K
afiliacyjnych	74 linków K	2026 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	980 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	980 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2165 linkuri K
afiliats	268 enllaços d'K
afiliere	74 linkuri de K
afirma	1003 K	2132 K
afirmar	285 va K
afirmou	2132 K
afleveringen	1866 alle K van
afmelde	376 K dig når
afmelden	1842 elk moment K	1842 elk moment weer K
afsnittet	411 hele K
aftrekbaar	1844 gift is K
""", 'ag': """
agences	1219 avec K	1220 avec K
agenturmaterial	496 mit K
aggiornamenti	1512 segui tutti gli K
aggiunto	1572 ha K
agora	2129 doe K
agree	43 K?
""", 'ah': """
ahora	1000 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	226 K	409 af K	409 med K	1934 med K	1934 av K	2505 med K	2505 av K	2752 K
aidez	1223 K-nous à	1258 K-nous
aiheesta	1145 lisää K täältä
aiutaci	1533 K	1569 K a
aiutarci	1533 K	1569 K a
aizliegta	1742 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1043 meie K	1043 sõltumatu K	1043 K maksab	1043 hea K
ajakirjandust	1031 toeta sõltumatut K
ajakirjanik	1021 K
ajakirjanikele	39 meie K
ajakirjanikud	1043 meie K
ajoute	1261 K
ajoutez	1258 K-nous
ajuda	282 K'ns
ajude	2098 K-nos	2129 K-nos
ajutorul	2170 K tău putem	2182 avem nevoie de K tău
""", 'ak': """
akci	325 naši K
akciu	2365 našu K
akismet	21 K to reduce spam
akkoord	1842 ga je K met onze	1842 gaat u K met onze
aktardi	2639 K
aktivieren	479 javascript K
akzeptiere	460 mit der anmeldung K
akzeptieren	460 mit der anmeldung K	481 cookies K
""", 'al': """
alamat	1439 K email
aldus	1889 K
alerta	2132 K
alertas	14 las K	933 recibe K	933 activa las K	2072 receba K
alertes	1193 recevez les K	1193 K info
alertou	2132 K
alerts	14 K	695 get K as
algemene	1842 ga je akkoord met de K
alin	2623 K
alive	905 local news K
alkaen	1144 K #
alles	452 lesen sie K	1871 lees K met
allow	711 K ads on
aloud	742 is read K by
""", 'am': """
amendat	2185 a K
ammesso	1572 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1570 siamo K su
andare	1491 prima di K via
android	467 für K und ios	691 our K app	1245 sur ios et K	1788 app voor K
angebot	540 ihr K	540 dein K	593 hier gibt es das K
angebote	533 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	587 ihre spende K	587 deine spende K	587 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	481 inhalte K werden
anggota	1485 jadilah K
ankete	2369 našej K	2369 v K
anketi	35 našoj K	2307 našoj K	2307 u K	2428 naši K	2428 v K
anketimize	35 K
anketimizi	2610 okur K	2610 K
anketo	2428 kratko K	2428 našo K
anketu	35 našu K	2307 kratku K	2307 našu K
ankety	329 naší K	2369 našej K
ankiecie	35 naszej K	2017 naszej K	2017 w K
anlatin	38 bize K	67 bize K	2623 K
anlatti	2639 K
anmelden	24 K	443 jetzt K	521 jetzt K:	593 hier K
anmelder	406 er K	1931 er K
anmeldung	460 mit meiner K	460 mit ihrer K	460 mit der K stimmen	460 mit der K stimme	460 mit der K willige	460 mit der K willigen	460 mit der K erklären sie	506 K	560 hier geht es zur K
annetus	1031 tee K	1046 K
anno	1571 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	421 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	439 uden K
annonsblockerare	2482 stäng av K
annonseblokkering	1911 slå av K
annonselenker	37 K	74 K	1947 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1967 uten K	2536 utan K
announced	907 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1572 ha K
ano	2131 por K
anoi	1162 K
anoniem	1822 K tippen	1859 ons K
anonim	2604 bize K
anonym	554 K an uns
anonymous	813 K
anonymously	813 K
anot	1729 K
anregungen	527 fragen oder K	527 fragen und K
ansehen	525 hier K	525 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	718 K our poll
antes	910 K de irte	2055 K de sair
anuncio	980 después del K	980 tras el K
anuncios	70 sin K
anunciou	2132 K
anuncis	70 sense K
anvender	385 vi K cookies
anyone	886 if you know K
anytime	682 cancel K	906 cancel K
anzeige	11 der K	11 dieser K	478 nach der K weiter	550 dies ist eine K
anzeigen	70 ohne K	70 keine K	481 mit einem klick K lassen
anzusehen	515 um das video K
""", 'ap': """
apelowali	2052 K
apeluje	2052 K
apgalvo	1769 K
aplicativo	2069 baixe o K	2069 baixe nosso K	2130 nosso K
aplikace	361 naše K
aplikaci	298 stáhněte si naši K	299 stáhněte si K	332 mobilní K	332 naší K	332 naší mobilní K	360 stáhněte si K a
aplikaciju	2338 preuzmite K i
aplikacja	2050 nasza K
aplikacji	1982 w naszej K	1982 otwórz w K	2040 naszej K
aplikasi	1440 K kami	1442 unduh K	1442 download K	1485 instal K	1485 unduh K kami	1485 unduh K gratis	1485 segera unduh K	1485 yuk unduh K	1486 K kami
apoiador	2058 torne-se K	2098 seja nosso K	2129 torne-se K	2129 seja nosso K	2129 seja K
apoiam	2121 nos K todos os meses
apoie	2098 K
apoio	2054 seu K	2058 seu K é	2098 seu K
aportaciones	991 gracias a las K
aporte	965 tu K	1000 tu K
apoyan	991 que nos K cada mes
apoyo	909 su K	909 tu K	913 con tu K	913 tu K es	965 tu K
app	467 als K	530 mit der K	530 in der K	531 -K	563 mit der K der	691 get our K	691 in our K	691 use our K	691 our new K	691 our ios K	694 get the K	825 have our K	825 our K has	825 with our K	825 via our K	825 on our K	850 our K has	850 with our K	850 on our K	850 our K and	904 our K	1788 in de K	1839 -K	1904 i vår K	1967 vår K	2474 i vår K	2536 vår K	2732 tải K	2789 在K中
appareil	1178 un seul K à la fois	1251 en cours sur un autre K
appeared	736 first K on	803 K in print
appen	378 hent K	378 åbn i K	1904 last ned K	1904 hent K	1904 åpne i K	2474 öppna i K	2475 ladda ner K	2475 ladda ned K	2475 hämta K	2535 ladda ner K och
appje	38 stuur een K	67 stuur een K	1821 ons een K
application	1190 téléchargez l'K	1190 notre K	1191 dans l'K	1191 avec l'K	1191 sur l'K	1191 télécharger l'K	1259 notre K
applications	1190 nos K mobiles
appot	1402 az K
apps	825 our K
apunta	282 K't
""", 'aq': """
aqui	2055 já que você está K	2055 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1967 vårt K
arbeit	594 unsere K
arbeitet	501 K als
arbejde	439 vores K
arbetar	2505 K med ai
arbete	2536 vårt K
argue	43 K back
argued	907 K
arrivato	1491 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	283 aquest K	283 l'K sencer	677 to unlock this K	677 members-only K	685 you've read your last free K	685 you have read your last free K	685 this is your last free K	685 reached your K limit	700 share this K on	709 links in this K may	796 save this K	806 this K	806 the full K	807 this K	808 this K	847 links in this K	905 this K	1166 vous avez aimé cet K	1166 cet K vous a plu	1178 pour accéder à l'K	1178 cet K est offert	1178 cet K vous a été offert	1178 pour lire cet K	1178 offrir cet K	1178 offrez cet K	1184 de cet K à lire	1218 cet K est paru dans	1218 cet K a été publié	1242 réagir à cet K en	1256 cet K a d'abord été publié	1259 cet K
articles	15 free K	58 nouveaux K par e-mail	666 you've read # K	677 access to all our K	677 gift K to give	685 free K left	685 K left this month	685 you've used all your free K	685 # of # free K	685 K left to read	794 to read more K	794 for three more free K	794 more free K	796 K to give	796 K to gift	796 K to share	796 gift # K	1178 tous nos K	1184 il vous reste # K	1248 nos K sont en accès libre	1259 nos K
articol	2183 acest K
articolele	2183 K noastre
articolelor	2153 preluarea K
articoli	58 nuovi K via mail	1499 tutti gli K senza limiti	1504 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1491 ti è piaciuto questo K	1499 per leggere l'K	1499 regala questo K	1570 questo K
articolul	20 K complet	20 K integral	2174 pentru a citi K	2174 să citești tot K	2183 ți-a plăcut K	2183 tot K
artigo	20 ler este K	20 ler o K	2055 gostou deste K	2125 para ler este K	2130 este K
artigos	2097 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	419 denne K for #	436 denne K	436 en K	439 denne K	444 dir gefällt dieser K	452 lesen sie diesen K mit	452 um diesen K zu lesen	452 dieser K ist nur für	452 zugriff auf alle K	452 alle K lesen	452 ganzen K lesen	458 freie K übrig	458 K frei	458 ihr letzter freier K	502 K wurde	507 unsere K öfter	536 K etwas wert ist	540 alle freien K	546 weitere K finden sie	551 rechte am K	551 K steht unter einer	561 den ganzen K	561 diesen K	566 gäbe es diesen K nicht	570 alle K zum	570 lesen sie in diesem K	575 K ist zuerst	575 K ist zuvor	577 K gratis	592 K wurde zuerst	594 dieser K	594 diesen K	594 diesem K	1474 untuk membaca K ini	1486 K ini	1779 om dit K te lezen	1779 dit K is alleen	1779 geef dit K	1779 lees dit K met	1779 gratis K deze week	1805 fout in dit K	1822 mening over dit K	1847 een premium K	1864 dit K	1878 niets uit dit K	1878 K mag zonder	1887 dit K	2525 gratis K kvar	2534 en K
artikelen	15 gratis K	1779 toegang tot alle K	1847 aantal K bereikt	1847 aantal gratis K	1871 gratis K gelezen	1874 alle K over
artikeln	452 zugang zu allen K	540 zugang zu allen K	577 freien K	2461 gillade du K	2467 läs hela K med	2467 lås upp K	2508 fel i K	2534 den här K	2534 K	2536 den här K
artikels	575 nutzung dieses K
artikkel	1038 tasuta K	1043 see K
artikkelen	1937 feil i K	1965 denne K	1965 K	1967 denne K
artikkeli	20 koko K	1104 tämä K on vain	1152 ilmainen K jäljellä	1160 tämä K
artikkelia	1148 maksutonta K	1148 ilmaista K
artikkelin	1158 tämän K
artikkelit	15 ilmaiset K	1148 ilmaiset K
artiklar	15 fria K	2467 fria K	2525 gratis K kvar	2531 inga gratis K	2531 inga fria K	2536 alla K
artiklen	365 kunne du lide K	436 K	439 K her
artikler	15 gratis K	371 gratis K	427 gratis K tilbage	433 ingen gratis K	439 alle K
artikli	1041 selle K
artiklid	1034 tasuta K
artiklit	1034 tasuta K	1041 seda K	1043 kogu K
arvioi	1162 K
""", 'as': """
asegura	1003 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	907 K
asks	907 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	2063 já é K	2129 torne-se K	2129 seja K
assinantes	50 K podem	50 os K podem	2063 só para K	2063 somente para K	2125 exclusivo para K	2125 exclusiva para K	2125 exclusivos para K	2130 nossos K	2133 K
assinatura	2133 K
assinaturas	2133 K
assine	2054 K a	2054 K o	2062 K por	2062 K e tenha	2063 K para	2129 K já	2129 K agora	2129 K e	2129 K aqui	2129 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	808 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	709 as an amazon K	734 is an K
assure	1261 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1756 K mūs	1766 K mūs
atbalstiet	1766 K mūs
atbalsts	1756 tavs K palīdz	1766 tavs K	1766 jūsu K
attgjevast	45 K
atzina	1769 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	502 K
audioverze	2 K
audioverzi	328 K
audioverzii	2368 K
aufgefallen	484 fehler K
ausblenden	481 und wieder K
auszugsweise	496 nachdruck, auch K
auteur	1221 est l'K	1823 is K van	1826 mening van de K
auteursrecht	1854 rust K
author	731 email the K	731 the K can be	734 is the K of	734 is an K
automated	2 read by an K	742 is read by an K	742 narrated by an K
automatisch	2 K vorgelesen	455 endet K	525 K vorgelesen	551 K von dpa	551 K von der	559 der text wurde K	559 dieser text wurde K
automatisk	1934 K oversatt
autor	259 és K de	501 ist K	962 es K de	2099 é K de
autora	259 és K de	962 es K de	2009 napisz do K	2099 é K de
autorce	319 napište K
autore	1535 è K di
autorem	2009 kontakt z K
autoren	514 meinung der K
autorin	501 ist K	501 ist freie K	514 meinung der K
autorise	1251 n'K pas la lecture
autorke	2358 napíšte K
autorki	2009 napisz do K
autorovi	319 napište K	2358 napíšte K
autorskim	2027 chroniony prawem K	2027 chronione prawem K
autoru	2297 javite se K	2297 pišite K
autrice	1221 est l'K	1535 è K di
""", 'av': """
available	691 our app is K	692 K on the app store	692 K on google play	825 app is K	842 tickets are K here
avbryt	21 K svar
avec	1219 K afp	1220 K afp
averci	1569 grazie per K letto
avertit	1261 K
avertizat	2185 a K
avise	2129 K-nos
avsluta	2537 K när du vill
avsnittet	2507 hela K	2507 ladda ner K
avtorici	2418 pišite K
avtorju	2418 pišite K
avverte	1572 K
""", 'ay': """
ayda	2622 K # tl	2622 K # tl'den	2638 K
aydinlatma	2592 K metni
ayirtin	2623 K
aylik	2638 K
ayudanos	1000 K
""", 'ba': """
ba	1969 K
bad	441 K	2538 K
bagikan	25 K	49 K
baixa	251 donar-te de K
baixe	2054 K o	2069 K o app
bajate	1000 K la app
bancs	274 no depèn de K
banner	597 cookie-K	908 cookie K
banners	908 cookie K
bantu	1485 K kami
bastano	1569 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	551 redaktion nicht K
beboette	1889 K
become	51 K one of them	748 K a	904 K one of them
becoming	747 K a member	864 consider K a	904 consider K	904 K a member
bedankt	1886 K voor het lezen
beelden	1822 heb je K	1822 heeft u K
befindet	481 an dieser stelle K sich
before	666 K you go	666 K you move on
begging	908 K
begs	907 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	443 mit einem K	536 jeder K hilft uns	551 K steht unter einer	566 mit einem kleinen K	575 K ist zuerst	587 mit ihrem K können wir	587 mit deinem K können wir	587 ihrem K helfen	592 K wurde zuerst	594 dieser K	594 diesen K
bejelentette	1430 K
bekijk	1832 nieuwe baan? K
beklagade	2538 K
beklagede	441 K
beklaget	1969 K
belangrijkste	1842 elke dag het K
believe	888 if you K we	905 people who K in
belirtti	2639 K
below	818 sign up K	818 enter your email K	847 links K
beluisteren	1866 dit artikel ook K	1866 hier K
benachrichtigungen	14 K	469 K aktivieren	470 push-K
benadrukt	1889 K
bent	1772 nu je hier toch K
bepaalde	1889 K
berasal	1462 konten ini K dari
berdonasi	1485 mari K	1485 silakan K	1485 ayo K	1485 anda K
bereits	452 sie haben K ein abo	540 K ein konto
bergabung	1485 mari K	1485 K dengan kami	1485 ayo K
bergabunglah	51 K	1485 K
bergantung	1472 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	594 wir K
berichterstattung	594 unsere K
berichtet	501 K für	501 K über
berichtete	596 K
berite	2447 K nas
berkomentar	6 untuk K
berlangganan	1435 sudah K	1438 K newsletter	1471 terima kasih telah K	1471 berhasil K	1485 K sekarang	1485 silakan K
bersama	51 ikutlah K	1485 gabung K
bescheid	554 sagen sie uns K	554 sag uns K
beschloss	596 K
besedah	2459 po K
besked	414 push-K
beskeder	414 push-K
besloot	1889 K
beslutade	2538 K
besluttede	441 K
besluttet	1969 K
besoin	1166 nous avons K de vous	1258 nous avons K de vous	1258 a K de vous	1258 avons K de votre
besplatan	2325 poslednji K tekst
besplatna	2312 K članka
besplatne	2312 K članke
besplatni	2304 naš K webinar	2304 naš K vebinar	2325 poslednji K članak	2325 zadnji K članak
besplatnih	2312 K članaka
beste	1842 elke week het K van
bestellen	443 jetzt K	520 im shop K	521 shop K	521 store K	593 K sie hier	593 K sie unseren
bestellung	506 K
besten	594 die K texte
betaald	1877 artikel is K	1877 content is K
betaalmuur	1844 geen K	1890 K
betalande	2534 K läsare
betalende	427 kun for K	436 K læsere	1965 K lesere
betalingsmur	442 K	1970 K
beteiligt	550 redaktion ist nicht K
betonte	596 K
betrokken	1851 redactie is niet K
bevestigen	1842 aanmelding te K
bevorzugen	507 google K
bevorzugte	507 K quelle
bevorzugten	507 K quelle
bevorzugter	507 K quelle
bewerben	521 jetzt K:
bezahlschranke	537 K	597 K
bezmaksas	1758 K rakstus	1758 K raksti	1758 K kontu	1762 K raksts
""", 'bi': """
bidrag	369 dit K	369 giv et K	438 giv et K	438 dit K gør	438 dit K er	438 dit K til vores	442 K	1895 ditt K	1944 gi et K	1966 ditt K gjør	1966 ditt K er	2514 ge ett K	2514 ditt K gör	2535 ge ett K	2535 swisha ett K
bidraget	1944 K ditt
bijdrage	1775 jouw K	1818 kleine K	1877 K is betaald	1883 dankzij jouw K	1888 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	584 uns ihre K
bildirdi	2639 K
bildirimlere	14 K	2585 K izin ver
bildirimleri	14 K	2586 K aç
bildirin	38 bize K	67 bize K
biletlerini	2610 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	905 K owner
bilten	78 na K	2292 K
binding	373 ingen K	440 ingen K
bindingstid	1899 ingen K	1968 ingen K
bindningstid	2469 ingen K	2537 ingen K
binnenland	1862 is redacteur K
bisogno	1491 abbiamo K di te	1569 abbiamo K di te	1569 abbiamo K del tuo	1569 abbiamo K anche di te	1569 abbiamo K di voi
bitte	444 haben wir eine K	444 eine K an sie	444 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1430 K
""", 'bl': """
bli	1966 K med i	1966 K en del av	2535 K en del av
blijkt	1889 K uit
blijven	1844 om dit te K doen
bliv	51 K en af dem	438 K en del af
blocker	710 disable your ad K	710 disable ad K	710 turn off your ad K	710 using an ad K
blocking	710 K our ads	711 K ads
bloqueador	943 K de anuncios	1004 K de anuncios	2079 K de anúncios
bluesky	16 K	704 follow him on K	704 follow her on K	704 follow them on K
""", 'bo': """
board	772 our jobs K	772 our job K
bogatych	2029 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	829 K this story	829 K this page
bookshop	814 our K	874 in our K	874 from our K
""", 'br': """
bralcem	2455 K
bralcev	18 po zaslugi K	43 pisma K	2436 s podporo K	2436 s pomočjo K	2455 K	2457 naših K	2457 po zaslugi K	2457 s podporo K	2457 podpori K
bralci	2455 K	2457 naši K
branja	0 čas K
brauchen	536 K noch #	593 wir K ihre hilfe	593 wir K deine hilfe	593 K wir sie	593 K wir dich	593 K wir eure
braucht	536 K ihre hilfe	536 K deine hilfe
breaking	695 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2436 K vas
brief	1822 K naar
briefing	746 our morning K	746 our K	746 daily K	787 K in your inbox
briefkasten	509 anonymen K	509 anonymer K
brieven	1822 K naar
bring	850 our apps K
brings	850 our app K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	710 your K is out of date	710 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1934 K ki	1934 K ai
""", 'bu': """
budite	2311 K u toku
buitenlandcorrespondent	1884 is K
buitenlandredacteur	1823 is K
bulabilirsiniz	2623 K
bulan	1487 per K
buletin	78 K kami	1438 K kami	1471 K harian kami	1486 K kami	1489 K
bulunabilirsiniz	2636 katkida K
bulundu	2639 çağrida K
bulunun	2636 katkida K
buradan	2618 K bağiş yapin
bureau	758 K chief
button	515 klick auf den K	887 clap K
buttons	796 the share K	796 the K below
buycoffee	2029 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2054 K-se	2063 K-se para
cadeau	1780 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	965 K
callan	1001 lo que otros K
campagne	1248 K de dons	1258 boucler notre K
campaign	905 our spring K	905 our K
can	904 pay what you K
canal	938 únete al K	1000 únete al K	2075 siga nosso K	2075 siga o K	2129 entre no K	2130 nosso K
canale	1539 al K	1570 il nostro K
canali	1513 sui nostri K
canalul	2183 K nostru
cancel	21 K reply	682 K at any time	906 K any time	906 K at any time
cancele	2062 K quando quiser	2131 K quando quiser
cancellarti	1506 puoi K
cap	259 és K de
caporedattore	1535 è K
caporedattrice	1535 è K
carte	9 cette K
casella	79 nella tua K	1507 nella tua K
""", 'ce': """
cebinize	2615 K gelsin
celoten	20 K članek	2404 K članek je	2432 K članek
celotnega	2404 za ogled K	2404 za branje K	2432 K članka
cenite	2452 K naše delo	2452 K naš trud
cerea	2185 K
cereau	2185 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2185 a K	2185 au K
""", 'ch': """
channel	905 our K	1444 ikuti K	1444 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1187 par e-mail K	1187 par mail K
chargement	1234 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	559 unseren K	559 unserem K
chcete	360 K číst dál	2345 K čítať ďalej
check	777 K back for more	777 K back soon
chef	1221 est K de	1862 is K van de
cheffe	1221 est K de
chefredakteur	586 ist K
chefredakteurin	586 ist K
chefreporter	586 ist K
chefreporterin	586 ist K
chegou	2055 se você K até aqui
chercheur	1221 est K
chercheuse	1221 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2771 hãy K sẻ	2774 K sẻ
chiede	1572 K
chiederti	1491 un piccolo favore da K
chief	734 is K
chiesto	1572 ha K
chip	747 K in	748 K in	904 K in now	904 K in and
chipping	904 consider K in
choices	817 cookie K	817 your K
choisissez	1178 K votre offre
choose	664 K a plan	679 K a plan
chosen	801 K by our
chronione	2027 K są prawem
""", 'ci': """
cijelog	2279 za čitanje K
cikk	1428 ez a K
cikkeink	1428 K
cikket	1426 ezt a K	1426 a K
cinste	54 fă-mi K cu o cafea
cipta	1456 hak K
citarea	2178 cu K sursei
citera	2494 K oss gärna	2494 K gärna men ange
citire	0 timp de K	0 timp K
citit	2170 dacă ai K până aici
cititorii	36 K noștri	2183 K noștri
cititorilor	18 datorită K	43 scrisorile K	2170 datorită K
civil	824 keep it K
""", 'cl': """
claimed	907 K
clap	887 K for this	887 K for it	887 give it a K	887 K up to
claps	887 K for this	887 give it some K	887 # K
clarifications	781 corrections and K
clicking	765 by K play
client	1180 déjà K
clips	40 your K
""", 'co': """
code	1539 qr K
codziennie	17 K rano	1980 otrzymuj K
coffee	54 buy me a K	54 buy us a K	747 buy me a K	747 buy us a K	904 buy us a K	906 cup of K
colabora	962 K con
collabora	1535 K con
coloque	77 K seu e-mail
columnist	734 is a K	758 K	1823 is K	1884 is schrijver en K	1884 is K en
colunista	2099 é K
com	2227 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	948 quieres K	949 para K	2085 para K
comentari	6 deixa un K
comentarii	2183 spune-mi în K	2183 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	948 déjanos tu K
comentarios	948 no admite K	949 en los K
comentariu	21 pentru a publica un K
comentou	2132 K
comision	2165 primi un K
comment	6 to K	6 to leave a K	6 to post a K	718 log in to K	718 sign in to K	718 be the first to K	718 leave a K below	718 leave your K	718 our K policy	719 post a K	824 posting a K	824 members can K	841 to K you must	841 to K, you must	903 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1242 votre K sera publié
commentaires	1207 charte des K	1207 espace K	1208 dans les K
commentare	6 per K	1521 vuoi K	1522 per K
commentator	1884 is politiek K
commenter	1208 pour K	1242 peuvent K	1242 pour pouvoir K
commenti	1521 i K saranno	1522 nei K
commenting	718 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	718 in the K below	718 let us know in the K	718 K powered by	718 K have been closed	718 all K are subject to	718 we welcome your K	719 in the K section	824 posting K	841 closed the K	841 turned off K	841 turned off the K	841 switched off K	841 disabled K	903 post your K	904 let us know in the K
commercial	801 our K team	801 our K content	1238 réalisé par un partenaire K	1251 notre service K
commissie	1851 een K
commission	709 we may receive a K	709 K if you buy	801 may earn a K	801 may earn a small K	801 may earn an affiliate K	801 may receive a small K	801 may receive K	801 earn K from	826 K
commissione	1548 ricevere una K
commissions	826 K
committed	781 K to accuracy
community	553 unserer K	594 unsere K	718 abide by our K	755 our K members	755 leave our K	755 like our K	904 join our K of	905 K-funded	1521 regole della K	1539 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2106 uma publicação K por
compartilhado	2106 um post K por
compartilhe	25 K	49 K com	67 K sua história	2129 K este
compartilo	49 K
compartir	918 K tu cuenta, cambia	1000 si quieres K tu cuenta
compensated	826 K
compensation	801 receive K from
complain	781 K about this article
complained	907 K
complains	907 K
complaints	781 our K page
completa	994 para leer la nota K	2062 para ler a matéria K
complete	794 K digital access
completo	2062 para ler o artigo K
complimentary	15 K articles	685 K articles	685 K article this month	685 last K article
compte	78 K rendu	1258 créez un K	1258 créez votre K
comunidad	991 K que sostiene
comunidade	2129 faça parte da K
comunique	2084 K um erro
comunitatea	2170 K care susține	2182 intră în K
concorda	43 K?
condannato	1572 ha K
condiciones	946 términos y K
condividi	67 K la tua storia	1569 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1242 charte de bonne K
confidence	756 in K
confidential	756 K tip	756 K tips
confirm	687 check your email to K
confirmar	990 bandeja de entrada para K	2120 caixa de entrada para K
confirmat	2185 a K
confirmation	1247 e-mail de K
connect	704 K with us on
connectez	24 K-vous	1164 K-vous	1178 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1518 il K ai cookie
consent	714 we need your K to load	750 written K
consentimento	2106 K para carregar
consentiti	1521 non sono K commenti
consider	664 K giving	664 K making	664 K joining	664 K a gift	671 if you liked this article, K	748 please K	748 K a	748 K giving	748 K joining	864 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	687 K me with news and offers	762 K her at	762 K him at	762 K them at	904 K us at	1859 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	733 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2129 K-nos
contenido	9 este K	9 K externo	919 K premium	945 K externo de	945 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	714 to view this K, you	714 to view this K please	714 this K is hosted by a third party	714 we use your sign-up to provide K	715 third-party K	794 access to all our K	801 our K studio	803 to reuse this K	806 this K	1827 K te zien
contenu	9 ce K	1204 ce K n'a pas pu être	1204 K bloqué	1234 K est fourni par
contenus	1178 tous nos K	1259 nos K
contenuti	9 K esterni	1502 a tutti i K
contenuto	9 questo K	9 K esterno	1518 K esterno
contingut	9 aquest K
continua	1561 K a leggere con	2174 pentru a K lectura
continuar	274 el teu suport per K	274 ajuda'ns a K	277 per K llegint	2125 para K lendo	2125 para K a ler	2125 K lendo
continuare	20 K a leggere	1561 per K a leggere	1561 per K la lettura	2174 pentru a citi în K	2174 citește în K cu
continue	677 to K reading this article	677 log in to K	677 sign in to K	677 register to K	677 upgrade to K	904 help us K	2112 K a ler abaixo	2125 K lendo com	2125 K a ler com
continuer	1251 pour K à lire
continuez	1238 publicité, K	1251 K votre lecture sur
continuing	714 by K to use this website, you agree
contou	2132 K
contribua	2098 K	2129 K com	2129 K a partir	2129 K para o nosso
contribuez	1258 K
contribuisci	1490 K
contributed	759 K reporting	759 K to this report	759 K to this story	759 K to this article	803 K to this report
contributing	734 is a K	904 by K to
contribution	664 make a K	747 make a K	904 your K	904 making a K	1258 votre K
contributo	1490 il tuo K	1494 con il tuo K	1558 piccolo K per noi
contributor	734 is a K
conversation	664 join the K	718 join the K with	719 to join the K	824 in the K
convida	54 K'm a un cafè
cookie	714 manage your K	1277 קובצי K	1398 K-kat	1518 usiamo i K	1518 questo sito usa i K	1992 pliki K	2221 файлы K	2221 файлов K	2231 файлы K	2261 файлы K	2261 файлов K	2361 súbory K	2667 файли K	2667 файлів K	2679 файли K	2709 файли K	2709 файлів K	2736 sử dụng K	2751 chấp nhận K
cookiekeuze	1863 K
cookies	9 third-party K	385 vi bruger K	386 bruger K til	408 K	558 nutzung von K	609 αποδοχή K	653 K	714 we use K	714 this site uses K	714 this website uses K	714 our site uses K	714 uses K to	714 accept all K	714 accept K	714 how to control K	715 use of K	765 social media K	817 K	945 usamos K	945 este sitio utiliza K	945 esta web utiliza K	945 aceptar las K para	945 que aceptes las K	946 uso de K	1204 refusé les K	1205 utilise des K	1234 gérez vos K	1262 bandeau K	1801 omdat je geen K	1803 gebruik van K	1827 social media-K	1863 K toe te staan	1911 vi bruker K	1933 K	1992 używamy K	1992 plików K	2081 usamos K	2081 este site utiliza K	2081 este site usa K	2082 uso de K	2496 K på	2504 K
cookievoorkeuren	1827 K
copy	905 read our K
copyright	1854 rust K
corespondent	2156 este K
corporate	905 K backing
correct	801 K at time of
correction	781 report a K	781 request a K	781 suggest a K
corrections	781 our K	781 K policy	811 our K team	905 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	926 en tu K	926 en su K	926 a tu K
correspondant	1221 est K	1221 K à
correspondante	1221 est K	1221 K à
correspondent	734 is a K	758 K	1823 is K
correspondente	2099 é K
correspondents	905 our K
corresponsal	259 és K	962 es K
correu	77 deixa el teu K	77 deixeu el vostre K	251 al teu K
corrispondente	1535 è K
courriel	1187 par K chaque	1187 dans votre boîte K
couvre	1221 K les
coverage	777 read our full K	777 see our full K	829 more of our K	829 all our K	905 our K
covers	734 K the
""", 'cr': """
created	741 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	907 K
criticized	907 K
cronisti	39 nostri K
crowdfunding	908 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	962 K los
cuenta	918 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1862 is K
cuma	17 her K
cuota	1001 tu K
""", 'cz': """
czekamy	1995 K na wasze
czytaj	2049 K dalej za
czytania	0 czas K
czytasz	2050 K nas
czytelnicy	36 nasi K	2046 K	2050 nasi K
czytelniczek	2029 dzięki wsparciu K
czytelniczki	2046 K
czytelnikom	18 dzięki K	2046 K	2050 dzięki K
""", 'da': """
daarna	1781 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	593 sind sie K	593 sei K
dacci	1569 K una mano
daftarkan	1471 K email anda
dagar	2515 # K för #
dage	419 # K for #	438 prøv # K
dagelijks	1784 ontvang K
dager	1945 # K for #
daily	687 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2050 pisać K
danach	455 K # euro
dane	2379 #% z K	2379 # % z K
dankzij	18 K lezers	18 K onze lezers	1844 K onze leden	1844 K mensen zoals jij	1844 K lezers zoals jij	1870 K onze lezers	1870 K lezers	1870 K giften	1883 K jouw steun	1883 K uw steun
dapatkan	1444 K update berita
dar	360 váš K	364 K	2401 K
darbu	1767 mūsu K
darmowe	2023 K konto
darmowy	1977 ostatni K	2038 ostatni K tekst
darmowych	2023 limit K
darowizna	2049 twoja K	2053 K
darowizny	2053 K
darte	928 K de baja
darujme	340 na K	361 na K	362 K
dary	364 K	2401 K
data	734 is a K
datajournalist	1862 is K
dateci	1569 K una mano
datenjournalist	586 ist K
datenjournalistin	586 ist K
datenschutzbestimmungen	482 K
datenschutzhinweise	482 K
""", 'de': """
deaktiviere	479 K deinen adblocker
deaktivieren	479 K sie ihren adblocker	479 adblocker K	479 ad-blocker K
deaktiviert	479 javascript ist K
debat	407 send det til K
debate	719 join the K
debattartikel	2503 din K	2503 skriva en K
debattartikeln	2503 svara på K
debatten	6 delta i K	389 deltag i K	413 deltage i K	413 deltag i K	413 tone i K	1938 delta i K
debattinnlegg	43 K	1932 K
decided	907 K
decidiu	2132 K
decis	2185 a K
deciso	1572 ha K
declarat	2185 a K	2185 au K
declarou	2132 K
dedi	2639 K
dedicated	905 our K team
dediler	2639 K
deductible	747 tax-K gift	747 tax-K donation	904 make a tax-K	906 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1771 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2459 je K
dejala	2459 je K
dela	25 K den	49 K den	2535 K med en vän
delite	49 K ga	67 K z nami
delivered	677 print edition K to	678 K to your door	687 K to your inbox	687 K to your email	687 get the latest news K	855 K mondays	855 K tuesdays	855 K fridays	855 K sundays	855 K on mondays	855 K on tuesdays	855 K on fridays	855 K on sundays
delivery	867 home K of the	867 home K
delo	2452 vam je všeč naše K	2457 naše K
dem	51 bli en av K
demanar	285 va K
demander	1166 une faveur à vous K	1166 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2639 K
denuncia	1003 K	1572 K	2132 K
departe	49 dă-l mai K	2182 citi mai K
depend	905 we K on
depende	991 no K de bancos	2121 não K de bancos
dependemos	991 K de nuestros lectores	2121 K dos nossos leitores
der	596 so K
derden	1801 inhoud van K
derdi	2639 K
derecho	29 se reserva el K
derlerdi	2639 K
desactiva	943 K adblock
desactivar	943 K adblock
desacuerdo	43 en K
desative	2079 K o adblock
descarga	930 K la app	930 K nuestra app	1000 K nuestra	1000 K la app
descarrega	282 K't
descarregue	2069 K a app
desk	39 our news K
despre	2156 scrie K
desta	2129 faça parte K
destek	2618 K olun	2636 bize K	2636 K olun	2636 K ol	2636 K verin	2636 aylik K
det	441 hed K	1969 het K	1969 sto K
detected	710 ad blocker K	710 adblock K
determinou	2132 K
detto	1572 ha K
deutschen	575 von der K presse-agentur
devamini	2581 K okumak için	2636 haberin K okumak
devenez	1258 K membre	1258 K mécène
device	756 non-work K
""", 'di': """
dicci	1569 K la tua
dice	1003 K	1572 K
diceva	1572 K
dich	593 trag K
dichiarato	1572 ha K
die	596 so K
diesem	594 K text
diesen	9 K tweet	49 leiten sie K	561 K text	566 gäbe es K text nicht	594 K text
dieser	594 K text
dieses	9 K video	515 um K video
different	43 got a K view
dig	365 vi har en bøn til K	2535 hör av K
digest	746 weekly K	746 our K
digipakett	1006 telli K
digital	540 K-abo für	567 ein K-abo	822 K pass
digitalabo	452 mit unserem K	540 K für
dijo	1003 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2312 za # K	2312 od # K
dinara	2340 K
dine	371 læst alle K
dinleyebilirsiniz	2623 K
dinleyin	2 haberi K	2623 K
dipublikasikan	22 tidak akan K
dir	285 va K
direct	687 K to your inbox	1198 suivez en K	2139 K în inbox
directement	1188 K dans votre
directly	687 K in your inbox
directo	938 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1516 K adblock
disagree	43 K?
disait	1261 K-il	1261 K-elle
disattiva	1516 K adblock	1516 K l'ad blocker
discord	553 unserem K
discorda	43 K?
discordu	318 K
discordzie	2008 K
discover	257 a google K	402 google K	507 google K	591 K folgen	623 google K	752 google K	967 en google K	1820 google K	1927 google K	2008 google K	2154 pe google K	2498 google K
discoverissa	1126 google K
discussion	6 to join the K	824 in the K	824 join the K	1207 participez à la K
disdici	1499 K quando vuoi	1571 K quando vuoi
disfrutando	994 sigue K de
disiscriverti	1506 K
diskuse	331 vstupte do K	331 zapojte se do K
diskusie	2370 zapojte sa do K	2370 vstúpte do K
diskutiere	484 K mit
diskutieren	484 K sie mit	484 K sie über	593 K sie mit
diskutovat	331 K mohou
dispatch	746 a weekly K	746 our K
disponibil	2137 K doar pentru abonați
disponibile	1509 K su app store
disponible	931 K en google play	1190 K sur l'app store
dispositivo	918 si continúas leyendo en este K	919 en otro K	1561 in uso su un altro K	2125 em outro K	2125 noutro K
dispus	2185 a K
disse	1572 K	2132 K
distribuie	25 K	49 K-l
dit	1261 a K	1261 K-il	1261 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1207 K-le nous en	1258 K-nous
diu	285 K
diventa	1569 K socio	1569 K parte
diyor	2639 K
diyordu	2639 K
diz	2132 K
dizia	2132 K
diziam	2132 K
""", 'do': """
do	905 what we K
dobivajte	2332 K
dobivati	2326 želite K	2446 želite K
docente	1535 è K
dodaje	2052 K
dodal	363 K	2400 K
dodala	363 K	2341 K	2400 K
dodao	2341 K
doel	1844 ons K: #
dogodek	2425 naš K
dohodnine	2436 K
dokumente	509 anonym K
dollar	904 K you give	906 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1262 K
dona	1490 K ora
donacija	2316 svaka K	2316 vaša K	2338 vaša K	2339 vaša K	2339 svaka K	2342 K	2460 K
donacije	2342 K	2460 K
donacijo	2458 z K
donacijom	2340 K
donaciones	1004 K
donacions	286 K
donasi	1472 K anda	1485 K anda	1489 K
donate	664 K now	664 K today	748 K	904 K what you can	908 K
donateur	1258 devenez K	1886 word dan K
donateurs	1223 nos K	1259 nos K	1844 dankzij onze K	1870 dankzij K
donatie	1775 doe een K	1775 jouw K	1818 K	1886 jouw K	1886 uw K	1886 doe een K	1890 K
donaties	1870 dankzij K	1890 K
donating	904 consider K
donation	664 make a K	671 consider making a K	747 make a K	790 K will be doubled	790 K will be matched	843 small K	870 a K of £#	870 a K of $#	870 a K of €#	871 a K of £#	871 a K of $#	871 a K of €#	904 your K	904 consider a K	908 K
donations	908 K
donativo	2098 o seu K
donatrices	1259 nos K
donazione	1494 fai una K	1533 una K	1569 la tua K	1569 fai una K	1573 K
donazioni	1573 K
donderdag	17 elke K
doneer	1771 K	1818 K
doneren	54 kopje koffie K
donio	340 na K	361 na K
donirajte	2316 K	2338 K	2436 K	2456 K
donnerstag	17 jeden K
donnez	1208 K votre avis	1258 K-nous	1258 K-leur
donors	869 K like you	904 new K
dons	1258 vos K	1262 K
doors	905 our K open
dopisnica	2298 je K	2419 je K	2419 , K
dopisnik	2298 je K	2298 , K	2419 je K	2419 , K
dostupan	2279 ovaj sadržaj je K
doubled	790 gift will be K	868 will be K	868 be K	868 K until
dovoljenja	2411 kopiranje brez K	2450 brez K
download	378 K appen	378 K vores app	691 K our app	691 K on the app store	694 K the app	694 K the free app	904 K our	1771 K de	1787 K de app	1787 K de gratis app
dozvole	2315 bez K
""", 'dr': """
draag	1870 K bij
draht	509 ihr K zur	509 K zu uns
dreptul	29 își rezervă K
drepturile	2152 toate K rezervate
drittanbietern	481 K nicht zugestimmt	515 inhalte von K
drittanbieters	515 dienst eines K
drittplattformen	481 K
drive	905 fund K
drop	38 K us
""", 'du': """
dukung	1472 K kami lewat	1485 K kami
dukungan	1485 K anda
dung	9 nội K này	2751 nội K này do
duyurdu	2639 K
""", 'dy': """
dyskusji	2018 kulturę K
dyskutuj	2018 K z nami
""", 'dz': """
dziennikarka	2010 - K	2010 , K
dziennikarstwo	1974 wesprzyj niezależne K	2050 nasze K	2050 niezależne K
dziennikarz	2010 - K	2010 , K
dziennikarze	2050 nasi K
dziennikarzem	39 naszym K	2010 jest K
dziennikarzy	2014 szukamy K
""", 'ec': """
economia	259 és cap d'K
economieredacteur	1823 is K
economieverslaggever	1884 is K
""", 'ed': """
edasi	49 saada K
edited	803 this story has not been K	803 has not been K by
edition	772 our special K	803 in our print K
editor	320 , K	721 letter to the K	734 is a senior K	734 is an K	734 is the K	734 is the deputy K	758 K	811 to the K	904 write a letter to the K	1461 adalah K	2099 é K de	2359 , K
editora	2099 é K de
editorka	320 , K	2359 , K
editors	811 to our K	905 we, the K	905 our K
ediyor	2639 itiraf K
""", 'ee': """
eelisallikaks	1018 K
eelistatud	1018 K allikaks
eens	43 mee K?
eerste	1888 K maand
""", 'ef': """
eftertryck	2494 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1162 K
""", 'ei': """
eiere	1944 ingen rike K
eigener	444 in K sache	594 in K sache
eilmeldungen	14 K	469 K aufs	532 K
eindredacteur	1823 is K
einem	455 mit K abo
einen	509 K tipp für uns
einer	551 text steht unter K
eingebettete	9 K beitrag	515 K inhalte
eingebetteten	515 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	582 unter K von ki
einstellungen	558 cookie-K
eintragen	593 K genügt
einverstanden	43 K?	460 ich bin damit K, dass
einwilligung	462 K können sie jederzeit widerrufen	462 K kann jederzeit widerrufen	462 K jederzeit widerrufen	481 K jederzeit
""", 'ek': """
ekibimiz	2637 K
ekibimize	2610 K katilin
ekipi	2425 naši K
ekipo	2425 našo K
ekledi	2639 K
ekleyin	2623 K
ekliyor	2639 K
ekonomireporter	2502 är K
eksternal	1462 konten K	1462 situs K
eksterni	2300 K sadržaj
eksternt	386 K indhold	408 K indhold	1912 K innhold	1933 K innhold
""", 'el': """
elektronski	2405 svoj K naslov	2431 svoj K naslov
elfogadom	1384 K a
elige	918 K tu plan	1000 K tu plan
elismerte	1430 K
elke	17 K dag
ellas	51 únete a K
elle	1261 dit-K
ellos	51 únete a K
elmondta	1430 K
elrendelte	1430 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	333 svůj K	604 το K σας	604 στο K σας	637 το K σας	687 enter your K	687 we'll K you	687 we will K you	700 click to K	700 share via K	718 save my name, K	746 our daily K	746 our free K	762 K her at	762 K him at	839 by K	839 to your K	852 put your K	852 type your K	852 type in your K	852 leave your K	852 leave us your K	852 add your K	852 drop your K	852 pop your K	852 give us your K	852 fill in your K	853 sent to your K	853 by K to you	854 by K	858 join our K list	858 join the K list	894 reply to this K	904 K us at	926 en tu K	1438 ke K anda	1471 di K anda	1507 la tua K	1507 nella tua K	2020 adres K	2020 swój K	2067 no seu K	2169 pe K	2199 ваш K	2311 svoj K	2311 svoju K	2372 svoj K	2650 ваш K	2727 K của bạn	2727 nhận tin qua K	2728 địa chỉ K	2758 điền K để nhận	2758 K để nhận bản tin	2758 tin nóng qua K	2759 mỗi sáng qua K	2759 qua K mỗi	2771 nhập K của bạn
emailed	853 K to you
emailing	731 get in touch by K
emailul	77 lasă-ne K	2139 introdu K	2140 pe K tău
embed	9 this K	765 to view this K
embedded	9 K content	9 K post
embora	2055 antes de ir K
empresas	1001 sin grandes K
emretti	2639 K
""", 'en': """
enable	710 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1182 sans K	1260 sans K
engagent	30 n'K que
engelleyici	2592 reklam K
engelleyicinizi	2591 reklam K
enig	43 K?
enjoyed	666 we hope you K this
enligt	2538 K
enquete	35 nossa K
ensisijaiseksi	1126 K lähteeksi	1126 K lähteeksesi
enter	554 strg+K	852 K your e-mail	2211 ctrl+K	2660 ctrl+K
entering	687 by K your email
enthalten	540 im abo K
entlang	593 hier K
entrada	79 na sua caixa de K	925 en tu bandeja de K	2067 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1570 K fine mese
entschied	596 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1247 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1936 hele K
epizodo	2427 K
epizodu	327 K	2306 K
""", 'eq': """
equipa	39 nossa K	2130 a nossa K
equipe	39 nossa K	2130 nossa K
equipo	1001 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	509 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	533 K angemeldet
erforderliche	21 K felder sind	484 K felder sind
erhalten	565 sie K in kürze
eri	42 K lì
erid	2246 K
erikoistoimittaja	1131 K
erkende	1889 K
erkender	441 K
erkendte	441 K
erkjente	1969 K
erreichen	554 K sie uns
erreichst	554 K du uns
error	781 spot an K
errors	781 spot any K
erschien	496 dieser text K zuerst	496 dieser artikel K zuerst	496 dieser beitrag K zuerst
erschienen	496 zuerst K auf
erstmals	592 text wurde K	592 artikel wurde K
ervaring	67 deel uw K	1859 deel je K	1859 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	551 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2129 K-nos
escreve	2099 K sobre	2099 K às	2099 K aos	2099 K para
escreveu	2132 K
escribe	77 K tu correo	962 K sobre
escribinos	38 K	67 K
escriptor	259 és K
escriptora	259 és K
escritor	962 es K
escritora	962 es K
escriu	38 K-nos	67 K-nos	282 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2129 K a
esimene	1044 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1260 offre d'K
estabas	42 K allí
estamos	1001 ya K en
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
ettertrykk	1923 K forbudt
etti	2639 diye rica K	2639 rica K
ettiler	2639 rica K
etwas	536 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2312 za # K	2374 od # K
euro	455 dann # K	595 ab # K	2374 za # K
euroa	1144 K/kk
eurolla	1144 K
""", 'ev': """
evenementen	1865 onze K
evening	17 every K
event	814 our free K	1832 ons K
events	814 our K
every	17 K week	687 in your inbox K	743 thank you to K	906 K gift
everyone	743 thank you to K who	743 thanks to K who	790 keep it free for K	862 free for K to read	862 open for K	862 open to K	862 free for K	905 K reading this
everything	905 K else we publish
evra	2432 za # K
evro	2432 za # K	2436 vsak K	2457 vsak K
""", 'ex': """
exclusief	1779 dit artikel is K	1781 K voor abonnees
exclusiva	918 nota K	995 K para socios
exclusively	794 K for members
exclusivo	918 este artículo es K	918 contenido K para	919 este contenido es K	995 K para socios	2062 este conteúdo é K	2062 este artigo é K	2063 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1259 notre K
existujeme	2379 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	907 K
explica	38 K'ns	67 K'ns	285 K	1003 K	2132 K
explicar	285 va K
explicat	2185 a K
explicou	2132 K
explique	1261 K
expliqueu	38 K-nos	67 K-nos
expressed	764 views K	764 opinions K	764 views and opinions K	764 views K are personal
external	9 K content	714 K content from
externe	9 contenu K	9 K inhoud	558 dieser K inhalt	583 K medien	1801 K inhoud
externen	9 K inhalt	9 K inhalte	482 K inhalt	515 alle K inhalte
externer	9 K inhalt	481 K inhalt von	515 anzeige K inhalte	515 K inhalt konnte
externes	9 contenus K
extracto	990 un K de nuestra
""", 'fa': """
facebook	16 K	167 K	382 på K og twitter	553 unserer K-gruppe	558 inhalt von K	623 K	700 share on K	704 like us on K	704 find us on K	705 on K and twitter	705 on K, twitter	705 on twitter and K	940 en K y twitter	940 en K, twitter	940 en K y x	1199 sur K et twitter	1199 sur K, twitter	1513 su K e twitter	1796 op K en twitter	1796 op K, twitter	1858 onze K-groep	1908 på K og twitter	2076 no K e no	2076 no K, no	2479 på K och twitter	2673 K	2793 在K上
facebookgroep	1858 onze K
facebookie	16 K
facebookis	1019 K
facebookon	1394 K
facebooku	16 K	318 K	2296 K	2357 K	2417 K
facts	904 fund the K
factual	781 K error	781 K errors
faire	1164 K un don
fais	1258 je K un don
faisant	1172 en K un don
faisons	1248 K vivre un
faites	51 K comme eux	1164 K un don	1172 K un don	1223 K un don	1258 K-le lire	1258 K un geste
farci	1570 da K
fast	441 slog K	1969 slo K	2538 slog K
favor	666 small K to ask	666 a K to ask of you	666 we have a K to ask	908 small K
favoriete	1820 K bron	1866 K podcast-app
favoris	1228 K google	1228 K sur google
favorite	752 K source	1228 source K
favorites	1228 sources K
favoritos	967 tus K
favour	666 small K to ask	666 we have a K to ask	908 small K
favourite	752 K source
""", 'fe': """
fee	826 a K
feedback	527 ihr K	527 dein K	718 thanks for your K	718 thank you for your K
fehler	484 haben sie einen K
fehlerhinweis	484 K
fejsbuku	2296 K
felder	60 K mit stern
felelte	1430 K
felirat	1430 ez a K
feliratkozom	1376 K a hírlevélre
fellow	734 is a senior K	734 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1390 minden jog K
""", 'fi': """
fi	747 on ko-K
fields	60 K with a star
figyelmeztet	1430 K
figyelmeztetett	1430 K
filmer	40 bilder och K
finalul	2183 K lunii
finanzieren	447 wir K uns durch spenden	566 helfen sie uns, sie zu K	594 wir K uns
find	888 if you K
finden	546 zum thema K sie	546 aus der region K sie	546 mehr dazu K sie	589 K sie hier.	589 K sie hier:	589 K sie oben.
finder	412 K en fejl
findest	589 K du hier.
fined	907 K
finestra	1521 si apre in una nuova K
first	684 for the K year	684 for your K year
fizess	1427 K elő
fizessen	1375 K elő	1427 K elő
fizette	1417 hirdető K
""", 'fl': """
flere	439 K af dem
""", 'fo': """
fogalmazott	1430 K
folge	474 K uns	561 die ganze K	593 K uns
folgen	474 K sie uns	561 alle K des	591 google news K	591 bei google K	591 auf google K	593 K sie uns
folgt	474 K uns
follow	704 K us on	704 K us at	704 K him on x	704 K her on x	704 K them on x	704 K me on	704 K our live	704 K on x	718 notify me of K-up	904 K us on
folosim	2145 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	398 alle rettigheder K
fordert	596 K
forderte	596 K
foreslo	1969 K
foreslog	441 K
foretrukken	402 K kilde	1927 K kilde
foretrukket	1927 K kilde
foretrukne	402 K kilde	1927 K kilde
forint	1429 K
forinttal	1429 K
forklarede	441 K
forklarer	441 K	1969 K
forklarte	1969 K
former	744 is a K
fortalte	441 K	1969 K
fortell	67 K oss
forteller	1969 K
fortgesetzt	478 wird nach der anzeige K
fortsette	1967 for å K å grave
forward	49 K it	49 K this	886 did someone K	886 did a friend K
forwarded	886 if someone K	886 if somebody K	886 was K to you	886 K this email	886 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1823 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	584 uns ihre K	584 uns deine K
found	907 K that
founder	734 is the K
""", 'fr': """
fragen	540 K zum abo	540 K zu ihrem abo
fragt	596 K
fragte	596 K
fredag	17 hver K	17 varje K
free	70 ad-K	685 you have # K	687 sign up for our K	687 sign up to our K	687 get our K	691 our K app	691 our app is K	790 keep it K for all	790 keep this site K	862 made it K
freelance	732 is a K writer	734 is a K
freelancejournalist	406 er K	1862 is K
freiartikel	458 K
freier	501 ist K autor
freitag	17 jeden K
freiwillig	566 bezahlt wird K
freiwilligen	443 K beitrag
friday	17 every K
fridays	17 on K	855 sent K
friend	701 tell a K	790 become a K of the
frilansjournalist	1931 er K	2502 är K
""", 'fu': """
full	20 to read the K
functional	765 K cookies
fund	664 K our	671 help K our
funded	905 reader-K
fundet	412 K en fejl
fundraising	905 K deadline	908 K
funktionale	515 K cookies
funnet	1937 K feil	1937 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	596 K an
gabung	1444 K di kanal	1485 K di	1485 yuk K	1485 ayo K
galetes	262 fem servir K
ganze	546 lesen sie die K
ganzen	20 K text	452 den K text lesen	546 lesen sie den K
gave	1894 gi en K i dag	1894 gi en K nå	1895 gi en K	1966 gi en K til oss	1966 gi en K i dag	1966 gi en K nå	1970 K
gazetecidir	2606 K
gazetecilerimiz	2637 K
gazetecilik	2637 bağimsiz K	2637 K para	2637 iyi K
gazetemizi	2634 K
gazetesi	2606 K'nde yaziyor
""", 'ge': """
geaccepteerd	1801 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1863 inhoud is K
gebruiken	1801 wij K cookies	1801 we K cookies	1822 dit artikel K
gebruikt	1801 deze website K cookies	1801 deze site K cookies
gedetecteerd	1799 adblocker K
gedruckte	540 K zeitung? dann
gedruckten	540 abonnenten der K
gefallen	444 ihnen hat dieser artikel K	444 hat ihnen dieser artikel K	444 hat dir dieser artikel K
gefragt	596 K
gefunden	484 fehler im text K
gehen	444 bevor sie K
gekennzeichnete	478 mit einem symbol K
geladen	481 nicht K werden	515 inhalt konnte nicht K
gelesen	594 bis hierhin K	594 bis hierher K
gemaakte	1864 door ai K
gemeenteverslaggever	1884 is K
gemeinschaft	536 teil der K
genehmigung	497 ohne K
generated	741 summary was K	741 summary is K	741 summaries are K	741 key points were K	741 audio was K	741 voice is K	741 K using ai	741 K by ai	741 this audio is K
genererad	2505 ai-K
genereret	409 K af ai
generosity	904 your K
gengive	428 ikke tilladt at K
gengives	45 K	399 må ikke K
genossenschaft	594 unsere K	594 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1805 je e-mailadres wordt niet K	1854 artikel is eerder K op
gerekiyor	2632 üye olmaniz K
gern	593 wirf K
gerne	416 ja tak, jeg vil K	438 vil K høre fra dig	438 hører vi K
geschickt	533 eine e-mail K
geschlossen	484 kommentare sind K
gesponsord	1877 artikel is K	1877 content is K
gewijzigd	1851 intussen K	1851 inmiddels K
gewinnspiel	520 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	530 die app K es	530 app K es
gift	664 make a K	870 a K of £#	870 a K of $#	870 a K of €#	871 a K of £#	871 a K of $#	871 a K of €#	871 your K of £#	871 your K of $#	904 your K	1771 met een K	1844 met jouw K	1844 met uw K
gifts	18 small K
giornale	1570 questo K	1570 il nostro K
giornalismo	1494 sostieni il K	1558 fare K costa	1570 il nostro K	1570 il K costa
giornalista	39 nostro K	1535 è K e	1535 è K de	1535 è K di	1535 è K del	1535 è K della	1535 è K dell'	1535 è K a	1535 è K per
giornalisti	39 nostri K	1570 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2623 K
gitmeden	2577 K önce
give	747 K what you can	904 K what you can	904 K if you can	904 euro you K
gives	850 our app K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1924 kan ikke K
gjerne	1966 vil K høre fra deg
""", 'gl': """
glasajte	2321 K
glasila	2341 K
glasio	2341 K
glasujte	2321 K	2441 K
gledajte	2327 K nas	2447 K nas
glissez	1258 K une pièce
""", 'go': """
going	20 to keep K	843 keep us K	905 keep us K
google	167 K news	257 a K news	318 K news	332 K play	402 K news	474 auf K news	507 als quelle bei K	507 als quelle auf K	507 bei K öfter	507 auf K sehen	530 K play	552 K-suche	552 bei K	552 K news	552 auf K	623 K news	691 get it on K play	704 follow on K news	752 K news	752 star on K	752 source on K	821 when you search on K	821 in your K feed	967 en K news	1393 K-ben	1702 K news	1743 K ziņās	1743 K news	1820 vaker in K	1857 in K	1857 op K	1857 bij K	1927 K news	1927 som kilde på K	1941 app store og K play	1941 K play og app store	1988 nas w K news	1988 na K news	2008 K news	2154 pe K news	2296 K news	2357 K news	2371 K play	2417 K news	2498 K news	2498 som källa på K	2511 app store och K play	2511 K play och app store	2588 K news'te	2602 K news'te	2602 K'da bizi	2614 app store ve K play'den	2673 K news	2733 trên K news
gostou	2130 K desta	2130 K deste
govorila	2341 K
govorili	2341 K
govorio	2341 K
""", 'gr': """
gracias	18 K a ti	1001 K a ti
granskning	2536 sådan här K	2536 vår K	2536 oberoende K
granskningar	2536 våra K
granskningen	2536 den här K
gratis	455 wochen K	455 monat K	567 tage K	593 jetzt K	595 wochen K	918 crea tu cuenta K	925 recibe K	1000 recibe K	1002 prueba K	1487 K	1779 ontdek nu K	1779 krijg je ook K	1887 niet K	1945 dager K	1956 K sak igjen	1956 K saker igjen	1962 ingen K saker	2515 dagar K
gratisartiklar	15 K
gratuit	15 article K	1184 dernier article K	1259 ce site est K	2182 creează un cont K
gratuita	1571 prova K
gratuitas	15 matérias K	921 notas K	2097 matérias K
gratuite	15 articole K
gratuitement	1178 essayez K	1180 inscrivez-vous K	1188 recevez K
gratuiti	15 articoli K	1504 articoli K
gratuito	15 articolo K	1504 articolo K	2097 artigo K
gratuitos	15 artículos K	15 artigos K	922 artículos K	2097 artigos K
gratuits	15 articles K	1248 nos articles sont K
gridava	1572 K
gritaba	1003 K
gritava	2132 K
grupi	2328 viber K
grupo	2129 entre no K
""", 'gu': """
guglu	2296 K
guidelines	718 community K before	718 our community K
""", 'ha': """
haber	2637 bu K
haberdar	2615 ilk siz K olun	2615 K olun
haberi	2 K dinle	4 K	2634 bu K	2634 K size
haberler	2602 google K'de	2602 google K	2637 bütün K
haberlerimiz	2637 K
haberlerimizi	2634 K
hacemos	991 lo que K
hacete	1000 K socio	1000 K socia
hafta	17 her K
haftalik	2638 K
haftanin	2634 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2621 ücretsiz haber K	2632 ücretsiz haber K
hakutulostesi	1126 google-K
halben	567 zum K preis
haluan	1141 kyllä kiitos, K
hangzik	1430 K
hashtag	62 K it
hatirlatti	2639 K
hatti	2605 ihbar K
hattimiza	39 K	2605 ihbar K
haussa	1126 google-K
hauteur	1260 à la K de vos moyens
havi	1429 K #
havonta	1429 K
hay	2774 cho K
""", 'he': """
hear	757 we would like to K from you	757 we'd like to K from you	757 we'd love to K from you	757 we want to K from you	757 would love to K from you	904 we want to K from you	904 we'd love to K
heard	907 court K
hebben	1886 wij K je hulp nodig	1886 we K je steun nodig
hedder	441 K det i
heihin	51 liity K
hekelt	1889 K
hela	20 läsa K	20 läs K	2467 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	371 for at læse K	1897 for å lese K
helfen	443 K sie mit	593 K sie uns
helft	593 K uns
helloasso	1223 K
help	904 we need your K	904 K us do	904 will you K	904 K pay for	904 K if you can	904 K us pay	1818 K ons	1886 K ons
helpful	718 was this article K
her	1891 nå som du er K
here	664 sign up K	666 as long as you're K	666 now that you're K	818 sign up K	842 book K
herohero	361 na K
herpubliceren	45 K
herunterladen	467 app K
hetente	17 K	1429 K
heter	1969 K det i	2538 K det i
hette	2538 K det
hevder	1969 K
""", 'hi': """
hidden	60 email stays K
hier	589 gibt es K.
hierboven	1866 de video K
hieronder	1866 de reportage K	1866 het fragment K
hiervoor	1827 K zijn cookies nodig
hikayenizi	67 K bize
hilf	593 K uns
hilfe	582 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	443 K sie
hinweis	554 geben sie uns einen K	554 gib uns einen K	584 einen K
hinweise	509 K zu diesem	509 K nehmen wir	509 K für uns	527 K auf fehler
hirdette	1430 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	259 és K
historiadora	259 és K
historie	67 del din K
historien	420 læse hele K	1221 est K
historienne	1221 est K
historier	436 vores K	436 flere K	439 vores K	439 gode K
hittat	2508 K fel	2508 K ett fel
""", 'hj': """
hjelp	1934 K av ki	1934 K av ai	1958 K av ki	1958 K av ai	1966 K oss
hjelper	1966 ditt bidrag K
""", 'hl': """
hlasem	328 ai K
hlasujte	345 K	2384 K
""", 'ho': """
holder	436 læsere, der K
hoofd	1823 is K van
hoofdredacteur	1823 is K	1862 is adjunct-K
hoogleraar	1823 is K
""", 'hu': """
hubungi	38 K kami	1485 K kami
huikkaa	1162 K
huikkasi	1162 K
huusi	1162 K
huusivat	1162 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	365 nu K du er her
""", 'id': """
iddia	2639 K etti
ideal	1888 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1178 K-vous pour	1258 K-vous
""", 'if': """
ifade	2639 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	452 mit K abo
ihren	594 lebt von K
ihtiyacimiz	2636 yardiminiza K	2636 desteğinize K
""", 'ik': """
ikkunassa	1162 luki K
iklan	11 K	70 tanpa K
ikuti	1444 K kami	1485 K kami
""", 'il': """
ilanlari	2610 iş K
ilimitado	919 acceso K	2063 acesso K
ilk	2638 K ay
illimitato	1502 accesso K
ilmainen	1148 K tunnus
ilmaisia	1156 K juttuja
ilmoitti	1162 K
ilmoitukset	14 K	1139 K
iltakirje	1142 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1488 K
imbuhnya	1488 K
immobilienmarkt	520 unserem K
importa	1000 tu opinión nos K
importante	2129 sua opinião é K
impozit	2171 din K către	2184 % din K
impozitul	2171 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	603 στο K σας	687 sent to your K	687 right to your K	687 into your K	687 check your K to	787 in your K at #	787 in your K by #	853 in your K	853 to your K	854 in your K	854 to your K	904 your K	1471 di K anda	1471 ke K anda	1557 nella tua K	1784 in je K	2282 u vaš K
inchiesta	53 mesi a questa K	1570 questa K
inchieste	1570 le nostre K
ind	24 log K	374 log K for at	436 log K med
indbakke	79 i din K	376 i din K
indbakken	79 i K	377 i K
independen	1486 jurnalisme K
independence	905 our editorial K
independencia	1001 nuestra K
independent	283 periodisme K	671 support K journalism	904 support K journalism	905 K journalism	2183 jurnalism K	2183 jurnalismul K
independente	2130 jornalismo K
independently	801 we K	801 editors K	801 K selected by our	801 K chosen by our
independents	283 mitjans K
independiente	1001 periodismo K	1001 prensa K
independientes	991 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1570 giornalismo K	1570 informazione K
indipendenti	1558 rimanere K	1558 restare K
indipendenza	1570 la nostra K
indiquez	77 K votre adresse
indirin	2614 app store ve google play'den K	2623 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	496 dpa-K
infolettre	78 l'K	78 notre K	1187 notre K	1259 notre K
informace	337 K najdete
informasjonskapsler	1912 bruker K	1933 K
informatie	1822 K over dit
information	714 to store and/or access K on a device	714 for more K see our privacy	1225 lettre d'K	1225 lettres d'K	1259 K libre
informationen	497 mit K der	509 K zu diesem fall	575 mit K von
informations	1198 suivez les K sur
informativa	1519 K sulla privacy	1570 la nostra K
informazione	1558 l'K di qualità ha un costo	1569 sostieni l'K	1570 K libera	1570 l'K di qualità
informou	2132 K
infos	570 alle K zum
ingen	71 K spam	418 uden dig K	418 K rig ejer	1944 uten deg, K	2514 utan dig K
inget	71 K spam
ingevoegde	1827 K post
ingezonden	43 K brief	43 K brieven	1826 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1411 K cikke maradt	1411 K cikkei	1411 K cikked maradt	1416 K cikk maradt	1424 nincs több K cikke
inhalt	9 dieser K	9 diesen K	452 dieser K ist nur für	515 dieser K wird von	515 um den K	558 K von x	583 diesen K zu sehen	583 ein K von
inhalte	9 externe K	482 externe K
inhalts	9 dieses K	558 laden des K
inhoud	9 deze K	1801 om deze K te	1827 bevat K van	1827 K te zien
iniciar	948 debes K sesión
initialement	1218 article publié K	1256 cet article a été K
inkorg	79 i din K	2472 i din K	2472 till din K
inkorgen	79 i K	2513 direkt i K
inloggen	21 K om een reactie	24 K	1886 je moet nog even K
innan	2461 K du går
innboks	79 i din K
innboksen	79 i K	1903 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1790 meldingen K	1799 javascript K
inschrijving	1842 K te bevestigen	1885 bevestig je K	1885 bevestig uw K
inscreva	2054 K-se	2066 K-se na nossa	2066 K-se em nossa
inscrever	2066 ao se K
inscription	1187 votre K a bien été	1187 K est confirmée	1187 confirmer votre K
inscrit	1180 déjà K
inscrivant	1188 en vous K
inscrivez	77 K votre adresse	1164 K-vous	1187 K-vous à notre
insegna	1535 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2185 a K
insisted	907 K
instagram	16 K	167 K	382 på facebook og K	474 ob whatsapp, K	475 auf facebook, K	475 auf K, facebook	475 auf facebook und K	475 auf facebook oder K	558 inhalt von K	623 K	704 follow him on K	704 follow her on K	704 follow them on K	705 on K, facebook	705 on K and facebook	1199 sur facebook et K	1513 su facebook e K	1796 op facebook en K	1796 op facebook, K	1908 på facebook og K	2479 på facebook och K	2607 K'da takip	2673 K
instagrame	2357 K	2357 facebooku a K
instagramie	16 K	1989 na facebooku i K
instagramis	1019 K
instagramon	1394 K
instagramu	16 K	318 K	2296 K	2417 K
instale	2069 K a app
install	691 K our app
installeer	1839 K de app
installez	1258 K-la
installiert	563 die app K
instellingen	1863 cookie-K
integritetspolicy	2483 K
intelektas	1709 dirbtinis K
intelekto	1709 dirbtinio K	1724 dirbtinio K
intelektu	1749 mākslīgo K	1764 mākslīgo K
inteligence	342 pomocí umělé K	2438 s pomočjo umetne K
inteligencie	2381 pomocou umelej K
inteligencije	2318 uz pomoć umjetne K	2318 pomoću umjetne K	2318 uz pomoć veštačke K	2318 pomoću veštačke K	2318 uz pomoć vještačke K
inteligenciou	2381 umelou K
inteligencji	2031 z pomocą sztucznej K	2031 przy użyciu sztucznej K
inteligenco	2438 z umetno K
intelligencia	1399 mesterséges K készítette	1399 mesterséges K fordította	1399 mesterséges K segítségével	1418 mesterséges K segítségével
intelligens	409 med kunstig K	409 af kunstig K	409 fra kunstig K	409 kunstig K (ai)	429 hjælp af kunstig K	1934 med kunstig K	1934 av kunstig K	1958 hjelp av kunstig K	2505 med artificiell K	2505 av artificiell K	2527 hjälp av artificiell K
intelligenz	582 mithilfe künstlicher K
interdite	1256 diffusion K
interdites	1256 diffusion K
interessiert	554 ihre geschichte K
interview	561 das K in voller
introdu	77 K adresa de email	2139 K adresa
introduce	77 K tu correo
invest	904 K in local news
investigaciones	1001 nuestras K
investigador	259 és K	962 es K	2099 é K
investigadora	259 és K	962 es K	2099 é K
investigando	991 seguir K
investigant	283 continuar K
investigate	756 we should K
investigation	53 months on this K	53 weeks on this K	807 this K	905 this K	1259 cette K
investigations	756 our K team	756 our K desk	905 our K
investigative	734 is an K
investigativteam	509 K
inviamo	57 ti K	57 vi K
inviata	1535 è K
inviato	1535 è K
invitame	54 K un café	54 K a un café
invite	1261 K
invitent	1261 K
involved	801 not K in the
""", 'ip': """
iphone	691 our K app
iptal	2623 K edin
""", 'ir': """
iratkozz	1378 K fel	1427 K fel ingyen
iratkozzon	1378 K fel	1427 K fel ingyen
""", 'is': """
iscrive	1557 ci si K qui
iscrivendoti	1506 K
iscriversi	1557 K qui
iscriverti	1557 per K clicca	1569 clicca qui per K
iscriviti	1490 K	1506 K alla nostra	1506 K gratis	1506 K al nostro	1557 K qui	1569 K qui
iscrizione	1507 annullare l'K	1557 la tua K è	1557 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1430 K el
ismerte	1430 K el
issue	814 back K
issues	814 back K
istakao	2341 K
istakla	2341 K
istaknula	2341 K
istaknuo	2341 K
istedi	2639 K
istediler	2639 K
""", 'it': """
itiraf	2639 K etti
""", 'iz': """
izjavila	2341 K
izjavio	2341 K
izlasi	1766 K visu
izleyin	2623 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1888 per K
jahr	595 im K	595 pro K
jakoon	49 laita K
janela	2084 abre em nova K
jar	747 tip K
jaunumi	1767 mūsu K	1770 K
jaunumiem	1735 piesakies K	1754 K	1766 piesakies K
jaunumus	1754 K
javascript	302 povolte K	302 zapněte K	385 aktivér K	385 slå K til	479 K in ihrem browser	479 aktivieren sie K	479 K benötigt	710 please enable K	710 requires K	710 K is disabled	710 K is required	710 turn on K	710 K is not available	710 enable K in your browser	710 K must be enabled	710 needs K	943 activa K	943 habilita K	943 habilitar K	943 activar K	1114 salli K	1114 ota K käyttöön	1202 activer K	1202 activez K	1202 K est désactivé	1202 nécessite K	1276 אפשרו K	1447 aktifkan K	1516 abilitare K	1516 abilita K	1516 attiva K	1516 attivare K	1799 schakel K in	1911 aktiver K	1911 slå på K	1992 włącz K	1992 włącz obsługę K	2079 ative o K	2079 habilite o K	2079 ativar K	2145 activați K	2208 включите K	2482 aktivera K	2482 slå på K	2657 увімкніть K	2735 bật K
javasolta	1430 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2297 K nam	2297 K nam se	2297 K se našem	2297 K se našoj	2338 K nam	2338 K nam se	2338 K se našem	2418 K nam	2456 K se nam
""", 'je': """
jederzeit	455 K kündbar	460 widerruf K	460 abmeldung K	461 K abmelden	533 K wieder abmelden	565 abmeldung ist K	595 K kündbar
jednou	17 K týdně
jefa	962 es K de
jefe	962 es K de
jegyezte	1430 K meg
jelas	1488 K
jelasnya	1488 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1422 K most
jelentkezzen	24 K	1375 K be a	1422 K most
jelezze	1427 K nekünk
jetzt	452 K im abo	593 teste K
""", 'jo': """
jobbar	2505 K med ai
join	748 K for	904 K us on
jornal	2130 nosso K	2130 somos um K
jornalismo	2058 apoie o K	2121 K de qualidade tem um custo	2121 presente ao K	2129 apoie o K	2130 nosso K	2130 K de qualidade	2130 fazer K
jornalista	2099 é K formada	2099 é K formado	2099 é K do	2099 é K da	2099 é K no	2099 é K na	2099 é K e
jornalistas	2130 nossos K
joukkoon	51 liity K
journal	1259 notre K
journalism	671 support our K	671 support the K you rely on	790 keep our K free	794 access to all our K	794 access to all of our K	904 support quality K	904 support local K	905 our K	905 fearless K	905 K like this
journalisme	1169 soutenez un K	1258 soutenez le K
journalismi	1160 riippumaton K	1160 K maksaa	1160 hyvä K
journalismia	1160 K
journalismimme	1160 K
journalismus	447 unterstützen sie unabhängigen K	447 unterstütze unabhängigen K	447 für unseren K	566 freien K	594 unser K	594 unseren K	594 unabhängigen K	594 unabhängiger K	594 gut gemachten K	594 gut gemachtem K	594 frei zugänglichen K	594 frei zugänglicher K	594 guten K	594 freien K
journalist	39 vores K	39 vår K	406 er K på	406 er K hos	406 er K ved	406 er K i	501 ist freier K	501 ist K	511 arbeitet seit # als K	732 is a freelance K	734 is a K	758 K	1823 is K	1823 is freelance K	1862 werkt als K	1884 is schrijver en K	1884 is K en	1931 er K i	1931 er K på	1931 er K og	2502 är K på	2502 är K och
journalistar	39 våre K
journaliste	39 notre K	1221 est K	1221 K au	1221 K à	1221 K pour
journalisten	1887 onze K
journalister	39 vores K	39 våre K	439 vores K	1967 våre K	2536 våra K
journalistes	39 nos K	1247 nos K	1248 payer nos K	1259 nos K
journalistiek	1775 steun onze K	1870 goede K kost	1870 K kost	1887 onze K
journalistik	368 støt vores K	368 støt uafhængig K	439 vores K	439 uafhængig K	439 K koster	439 kritisk K	439 fri K	2464 stöd vår K	2464 stöd oberoende K	2536 vår K	2536 oberoende K	2536 granskande K	2536 bra K	2536 fri K
journalistikk	1894 støtt vår K	1894 støtt uavhengig K	1967 vår K	1967 uavhengig K	1967 kritisk K	1967 god K	1967 fri K
journalistin	501 ist freie K	501 ist K	511 arbeitet seit # als K
journalists	905 our K	905 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1162 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1461 adalah K	1486 K kami
jurnalism	2183 facem K
jurnalisme	1472 dukung K	1486 K kami
jurnalismul	2170 K de calitate costă	2182 susține K	2183 K nostru
jurnalist	2156 este K
just	870 K £#	870 K $#	870 K €#
jutjubu	2296 K
jutro	17 svako K	17 vsako K
juttu	1104 lue koko K	1160 tämä K
juttujamme	1160 K
juttuvinkki	38 lähetä K	67 lähetä K	1159 lähetä K
jutun	20 koko K	1158 tämän K
jutusta	1160 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1832 nu K voor	1832 je K voor
kabul	2639 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1160 K jutut
kaitstud	1009 kõik õigused K
kakor	2496 K på	2504 K
kami	1485 beri tahu K	1486 tim K
kanaal	1887 ons K
kanal	439 vores K	1444 ikuti K	1486 K kami	1967 vår K	2536 vår K
kanale	1988 na naszym K
kanaliga	1019 meie K
kanalimiz	2637 K
kanalimiza	2588 K abone	2603 whatsapp K	2603 telegram K	2603 youtube K
kanalimizi	2603 whatsapp K
kanalina	2603 whatsapp K	2603 telegram K
kanalini	2603 whatsapp K	2603 telegram K
kanavaamme	1127 K
kanavalle	1127 whatsapp-K	1127 telegram-K
kanavamme	1127 whatsapp-K	1160 K
karte	9 diese K	558 laden der K
karya	1486 K kami
kasutamine	1016 K ilma
kata	1488 K
katanya	1488 K
katil	51 sen de K
katilin	51 siz de K	2623 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2627 reklam verenin K
kavom	54 časti me K
kaydetti	2639 K
kaydolun	2636 K
kaynak	2602 tercih edilen K
kaynaklara	2602 tercih ettiğiniz K
kazala	2341 K
kazanin	2623 K
kazao	2341 K
""", 'kd': """
kdykoli	362 zrušit K
""", 'ke': """
kebijakan	1448 K privasi	1448 K cookie
kedvenc	1393 google K
keelatud	1016 loata on K
keep	843 help us K	904 help us K	904 help K our
keeps	850 our app K
kehotettiin	1162 K
kehotti	1162 K
kehottivat	1162 K
kehotus	1162 kuului K
kein	540 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1427 K minket
kernpunkte	559 die K
kertoi	1162 K
kertoivat	1162 K
kertoo	1162 K
kesti	2639 ceza K
ketentuan	1448 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1934 med K	1934 av K
kielletty	1153 ilman lupaa on K
kiitos	1159 K kun luet
kinnitas	1045 K
kirakatban	1430 állt a K
kirim	1485 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1159 K sisään
kirjeenvaihtaja	1131 K
kirjoita	38 K meille	67 K meille
kirjoitti	1162 K
kirjoittivat	1162 K
kirjuta	38 K meile	67 K meile	1042 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1045 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1144 €/K	1161 /K
""", 'kl': """
klaagt	1889 K
klagade	2538 K
klagar	2538 K
klagede	441 K
klagen	1889 K
klager	441 K	1969 K
klaget	1969 K
klagt	596 K
kleine	444 haben wir eine K bitte
klical	2459 je K
klicka	2512 genom att K på
klicken	561 K sie auf play	561 auf play K
klikke	1942 ved å K på
klikom	2311 K na	2431 s K na	2431 s K
klimaatverslaggever	1862 is K
klummeskribent	406 er K
""", 'kn': """
know	811 let us K
""", 'ko': """
kogu	1042 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1461 adalah K
kolumnist	501 ist K	1021 K	2298 je K	2419 je K	2502 är K
kolumnista	2298 je K
kolumnistica	2298 je K
kolumnistin	501 ist K
kolumnistka	2419 je K
komentar	6 za K	6 ostavite K	1469 tulis K anda	1469 di kolom K
komentara	2309 brisanja K
komentarisali	6 da biste K	2309 biste K
komentarisanje	6 za K
komentarjev	2429 brisanja K	2429 izbris K	2429 brisanje K
komentarji	2429 K izražajo	2429 K ne izražajo	2429 K odražajo
komentarz	6 dodać K	21 móc dodać K	1995 aby dodać K	2018 zostaw K
komentarzach	2005 w K	2005 w K pod
komentarzu	2005 w K
komentator	1469 tanggung jawab K
komentirajo	2429 K lahko
komentirali	2309 biste K
komentiranje	6 za K
komentirate	2429 K lahko
kommentar	529 K wird	529 ihr K	529 dein K
kommentare	485 um K zu	529 K zu diesem	529 K werden	594 schreibt mir in die K	594 schreib mir in die K	594 schreibt uns in die K
kommentaren	485 in den K
kommentarerna	2487 i K
kommentarfeltet	390 i K	1915 i K	1938 stenger K	1938 meninger i K
kommentarfunktion	485 K
kommentarsporet	413 i K
kommentator	406 er politisk K	406 er K	1931 er K i	1931 er K og	1931 er politisk K	2502 är politisk K
kommentera	6 för att K	2485 för att K
kommentere	6 for at K	6 for å K	388 for at K	1914 for å K
kommentieren	6 um zu K	6 K zu können	484 um zu K	484 probleme beim K	484 K sie diesen	484 K sie den	485 nicht mehr K	529 K
kommentiert	485 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	533 K per mail	533 K per e-mail
komunikat	2052 taki K
kondigde	1889 K
koneellisesti	1134 K
konferenci	325 naši K
konferenciju	2304 našu K
konferenciu	2365 našu K
konferenco	2425 našo K
kongress	520 jetzt zum K
konstaterade	2538 K
konstaterar	2538 K
kontakt	38 K os	38 K oss	438 K os	1966 K oss
kontakta	38 K oss	2535 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2297 K nas	2297 K redakciju
kontaktowej	2009 skrzynki K
kontaktujte	319 K redakci	319 K nás	319 K autora	2358 K redakciu	2358 K nás
konten	9 K ini
kontingent	458 haben ihr K
konto	374 opret en K for	438 opret en K	2049 załóż K	2470 skapa ett K för	2535 skapa ett K och	2535 skapa ett K här
kontributor	1461 adalah K
konzern	537 kein K	594 kein K
kopeerimine	1016 K ilma
kopieras	2519 får inte K	2519 får ej K
kopieres	1923 kan ikke K uten
kopiering	398 K er ikke tilladt	2519 K utan
kopijuoti	1701 K, platinti
kopiointi	1123 luvaton K	1123 K ilman lupaa
kopyalanamaz	2598 izinsiz K
koresponden	1461 adalah K
korespondentas	1706 K
korespondente	1746 K
korespondentem	2010 jest K
korespondents	1746 K
korrekt	2508 ska vara K
korrekta	2508 ska vara K
korrekturhinweis	527 K
korrekturhinweise	527 K
korrespondent	406 er K	501 ist K	510 als K	510 seit # K	1021 K	1931 er K	2502 är K
korrespondentin	501 ist K	510 als K	510 seit # K
korting	1847 K op je eerste	1847 K op het eerste
korzystamy	1992 K z plików cookie
kostenlos	455 wochen K	455 monat K	460 K per mail	566 lesen alle K	567 tage K	567 tage lang K	595 K testen
kostenlose	15 K artikel	458 noch zwei K	458 noch # K
kostenlosen	458 noch einen K	458 K artikel gelesen	460 unseren K newsletter	460 unserem K newsletter	460 unserer K newsletter	460 den K newsletter	577 K konto	577 K account
kostenloser	458 K artikel
kostenpflichtig	452 dieser artikel ist K
koster	439 K penge
kostnadsfritt	2515 en månad K
""", 'kr': """
krevde	1969 K
kritik	527 lob oder K
kritiker	2502 är K och
kritiserar	2538 K
kritiserer	441 K	1969 K
kritisieren	596 K
kritisiert	596 K
kritizuje	363 K
kronor	2537 K
krzyczeli	2052 K
""", 'ku': """
kullan	2591 çerez K
kullanilamaz	2598 izinsiz K
kullanilmaktadir	2591 çerez K	2591 çerezler K
kullanilmasi	2598 izinsiz K yasaktir	2627 izin alinmadan K
kullaniyoruz	2591 çerezleri K	2591 çerezler K
kulttuuritoimittaja	1131 K
kulturredakteur	586 ist K
kulturredakteurin	586 ist K
kulturressort	510 leitet das K
kulturskribent	2502 är K
kumppanimme	1114 me ja K
kun	419 for K #	1945 for K #
kunne	439 K du lide
kunnen	50 leden K
kunt	1883 geef wat je K
kurzfassung	502 K
kutunuza	2584 posta K
kutunuzda	79 posta K
kuukaudessa	1161 K
kuukausi	1104 kokeile K	1144 K #	1159 kokeile K
kuukausilahjoituksella	1143 K
kuulutas	1045 K
kuus	1044 K
kuvailee	1162 K
kuvasi	40 K
""", 'kv': """
kviz	2307 naš K	2428 naš K
kvizu	2307 našem K	2428 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1162 K
""", 'l': """
l	284 K'any
""", 'la': """
laadi	1042 K alla
laat	1859 K het ons
laatste	1795 volg het K nieuws
ladattavissa	1140 sovellus on K
ladda	2474 K ner vår app	2535 K ner vår
lade	466 K die app
laden	466 K sie die app	467 app K	583 die karte zu K	583 das video zu K
lage	1967 K mer
laget	51 bli med på K
lahjoituksesi	1143 K auttaa	1159 K
lahjoitus	1143 tee K	1159 tee K	1163 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1258 K-nous votre
lamenta	1003 K	1572 K	2132 K
lamentano	1572 K
lamentou	2132 K
lance	1261 K
landing	853 K in your inbox
langganan	1471 K buletin	1485 K sekarang	1489 K
lanjutkan	1474 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1426 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1904 K ned vår app	1966 K ned
later	777 check back K
latest	829 the K on this story
laukeliai	21 būtini K
lauloivat	1162 K
laut	596 K
lavoro	1570 il nostro K
lawyers	905 our K
""", 'le': """
leave	687 one click to K	852 K your e-mail	852 K us your e-mail	887 K a clap	904 K us a tip	904 K a tip
lecteur	9 ce K	1234 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1248 par des K comme vous	1259 nos K
lectoras	36 nuestras K	1001 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1001 nuestros K	1001 gracias a sus K
lectors	18 gràcies als K	283 els nostres K
lectrices	1259 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	734 is a senior K	734 is a K
ledarskribent	406 er K	2502 är K
leden	1844 door onze K	1887 onze K
lederskribent	406 er K
leernos	1000 gracias por K
leestijd	0 K
legfontosabb	1426 K írásait
legge	1572 si K
leggere	1500 per K tutto
lei	2184 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	501 ist K
leiterin	501 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2121 K que nos apoiam	2130 nossos K	2130 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2132 K
lengkap	20 artikel K	1474 membaca artikel K
lesarinnlegg	43 K
lese	1946 du kan K mer	1946 kan du K mer
lesedauer	0 K
lesen	452 im abo K	452 K sie mit plus	458 % noch zu K	466 in der app K	546 mehr dazu K sie	589 K sie hier.	593 danke fürs K
leser	1966 takk for at du K
leserabend	520 K	560 unseren K
leserbrev	43 K	1932 K
leserbrief	43 K	485 K
leserbriefe	43 K	485 K an	527 K
lesere	36 våre K	1967 våre K
leserfinanziert	594 K
leserinnen	36 unsere K	594 unsere K	594 unseren K
leserinnlegg	43 K	1932 K
lesern	594 ihren K
leserne	18 takket være K	1944 K våre
lesernes	18 K bidrag	1967 K bidrag
leserreise	560 K
leserreisen	520 unsere K	520 unseren K	560 K
leserumfrage	35 unserer K
leserzuschriften	527 K
lesetid	0 K
lesezeit	0 K
letno	2458 K
lets	850 our app K
letter	721 send a K
letters	43 K desk	43 K page	43 the K editor	721 K to the editor	721 send K	781 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1558 solo grazie ai nostri K	1570 i nostri K
lettre	78 notre K	1259 notre K
lettrici	1570 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	994 para seguir K	994 quieres seguir K	994 sigue K con	994 y sigue K	1000 sigue K sin
lezen	20 meer K
lezers	36 onze K	1887 onze K
lezersaanbieding	1865 onze K
lezersactie	1865 onze K
lezersavond	1832 onze K	1865 onze gratis K
lezersevenement	1832 ons K
lezersreis	1832 onze K
lezersreizen	1832 onze K
""", 'li': """
libovolnou	362 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1781 al K
lidem	18 díky K	361 díky K
liens	74 nos K	1238 via nos K	1238 par nos K
liest	589 K du hier.
lietotni	1752 K
lignes	1248 qui lisent ces K
liitu	1042 K meie
liituge	51 K
like	905 work K this
liked	905 K what you read
liker	1967 K du det vi
limit	677 read without K	685 free K
limitat	250 accés il·K
limits	677 read without K
line	38 our tips K	67 our tips K	756 our tip K	889 our tip K	889 our tips K
link	700 copy the K	796 read it for free with this K
links	74 über diese K	74 onze K	709 some K on this page	709 some of the K on	847 K here	847 K on this page	847 K in this post	847 K on this site	847 our K	847 our shop K	847 my K	847 these K	847 one of our K	847 one of my K
liputan	1486 K kami
lire	20 pour K cet	1261 peut-on K
lisas	1045 K
lisens	47 K cc	47 cc-K
list	858 join our K	858 join the K	858 not on the K yet	858 not on our K
listen	0 min K	704 K back here	704 K to us live	742 prefer to K	742 rather K
listeners	869 K like you
listening	742 K time
live	814 our K	814 K q&a	875 see them K
liveblog	546 im K	546 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	910 si has K hasta aquí
llegint	277 per seguir K
""", 'lo': """
local	905 keep K news
log	24 K in	1779 K in om	1779 K in of
logg	24 K inn	1900 K inn for å	1965 K inn med	1966 K inn for
logga	24 K in	2470 K in för att	2534 K in med
logge	577 K dich ein
logged	21 must be K in to post	677 you must be K in to	718 you must be K in to
loggen	577 K sie sich ein
logget	388 du skal være K ind
login	24 faça K	2062 faça K para	2129 faça K
lokalredakteur	586 ist K
lokalredakteurin	586 ist K
lokalredaktion	510 leitet die K
look	905 our new K
lovade	2538 K
lovede	441 K
""", 'lu': """
lubas	1045 K
luetaan	1158 juttu K
lugeda	1006 et edasi K
lugejad	1043 meie K
lugemiseks	1006 edasi K
luisteren	1866 artikel ook K
luisterversie	2 K
lukeaksesi	1104 K koko	1104 kirjaudu sisään K
lukemaan	1159 pääset K
lukemista	1159 jatka K
lukijamme	1160 K
lukijasta	1158 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1143 K tukea	1160 K tuella
lukittu	1156 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1104 K
lunar	2184 K
lunes	17 cada K
lupasi	1162 K
lupasivat	1162 K
""", 'ly': """
lyder	441 K	1969 K	2538 K
lydversion	2 K
lyssnar	2507 K på poddar
""", 'ma': """
maand	1781 deze K nog	1888 per K
maandelijks	1781 K opzegbaar	1888 K
mach	51 . K mit	593 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	443 K sie mit	594 was wir K
macht	593 K mit
made	666 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	296 váš e-K	333 svůj e-K	637 το e-K σας	852 put your e-K	852 type your e-K	854 by e-K	1377 e-K cím	1859 K ons	1859 K dan	1886 K ons	2020 swój e-K	2067 no seu e-K	2169 pe e-K	2199 ваш e-K	2283 na vaš e-K	2311 svoj e-K	2311 na e-K	2346 váš e-K	2346 svoj e-K	2346 na váš e-K	2372 svoj e-K	2650 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1784 je e-K	1842 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	377 din e-K	388 din e-K vil ikke	438 din K
mailben	1420 legjobb cikkei e-K	1420 cikkei e-K	1420 hírei e-K
mailbox	79 in je K	79 in uw K	853 in your K	1784 in je K	1784 in uw K	1784 in jouw K
maile	2346 vašom e-K
mailed	853 e-K to you	853 K to you
mailedbe	79 az e-K
mailing	858 join our K list	858 join the K list	858 on our K list
mailom	2372 správy e-K
mailovou	333 e-K adresu
mailowy	2020 adres K
mailt	1427 írjon e-K
mailu	79 do e-K	295 přímo do e-K	2346 do vášho e-K
mailul	2140 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1160 ilman K
mainos	11 K
mainostaja	1153 maksanut K
mainosten	1115 K esto
majhno	2457 smo K
make	904 will you K a
maken	1887 wij K
maksumuuri	1163 K
maksuton	1148 K tunnus
maksuttomat	1148 K artikkelit
mamio	2341 K
manade	2538 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2121 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	515 K-cookies	765 K cookies
marketingcookies	408 K	1827 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1438 kotak K anda
masukkan	1438 K email
matched	747 K dollar	790 gift will be K	868 will be K	868 is being K	868 are being K	868 be K	868 K until
material	497 mit K der	497 mit K von	735 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2226 K	2227 K.ru
""", 'md': """
md	419 kr./K	440 kr/K
""", 'me': """
me	2227 t.K	2674 t.K
meaning	865 if you've been K to	865 if you have been K to
medarbetare	2502 är K på	2502 är K i
meddelade	2538 K
meddelte	441 K
medewerker	1823 is K van
medgav	2538 K
mediach	2040 naszych K
medio	1001 este K
medlem	438 bliv K	1966 bli K	2535 bli K
mee	51 . doe K	51 . doe ook K
meie	1043 K töö
meil	1042 aita K
meile	1042 saada K
meilile	1038 sinu K
meille	38 kerro K	67 kerro K	1159 lähetä K	1159 kerro K
meinen	484 was K sie dazu
meint	596 K
meinte	596 K
meinung	30 K der	43 anderer K	484 sagen sie uns ihre K	514 K des autors
mejl	2283 na vaš K	2283 vašu K	2311 svoj K	2311 na K	2472 i din K	2472 till din K
mejla	38 K oss	67 K oss	2535 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2535 din K
mejlen	79 i K	2472 direkt i K
mektuplari	43 okur K
melalui	1472 dukung kami K
melanjutkan	1435 untuk K membaca	1474 untuk K membaca
meld	1966 K deg på her
meldde	1889 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	554 K dich bei uns	593 K dich an	1902 K deg av når	1942 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	443 K sie sich an	452 K sie sich an, um	452 bitte K sie sich an	554 K sie sich bei uns	593 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1840 krijg een K bij	1840 ontvang een K bij
meldingen	14 K	1790 schakel K in	1790 zet K aan	1790 ontvang K	1840 krijg K	1886 zet K aan
meldt	1889 K
meldte	1969 K
membaca	1474 untuk terus K	1474 untuk K berita ini	1485 daftar untuk K
member	50 as a K you	664 become a K	747 become a K	794 not a K?
memberikan	1469 K komentar
members	18 our K	36 our K	50 K can	677 is for K only	677 K-only story	822 paying K	862 thanks to our K	869 K like you	905 our K
membership	864 consider a K
membiayai	1472 K kami
membro	2129 torne-se K
membutuhkan	1485 kami K dukungan
memuat	45 K ulang
menar	2538 K
mencionanos	62 K
mendaftar	1471 dengan K, anda
mendapat	1482 K komisi
mendapatkan	1482 K komisi	1485 daftar untuk K
mener	441 K	1966 hva K du	1969 K
menerbitkan	45 K ulang
menerima	1462 K cookie	1482 K komisi	1485 daftar untuk K
mengambil	1483 dilarang K	1483 dilarang keras K
mengandung	1469 komentar yang K
mengatakan	1488 K
menggandakan	1483 dilarang K
menggunakan	1448 K cookie
mengirimkan	57 kami K
mengutip	1455 dilarang K
meninggalkan	1469 K komentar
menit	0 K baca
mensais	2131 K
mensuales	1002 K
mensuel	1223 un don K	1248 un soutien K	1260 K
mention	62 K @
mentionnez	62 K-moi
menurut	1488 K
menyalin	1483 dilarang K
menyatakan	1488 K
merch	772 our K
merci	1258 K de nous
mere	420 kan du læse K	420 du kan læse K	420 kan læse K om
merkezimiz	2637 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	284 al K	1002 al K	1002 por K
mese	1571 al K
mesec	2312 prvi K	2340 prvi K	2432 prvi K	2432 na K	2458 na K	2458 prvi K
meses	994 K por #
mesiac	2374 prvý K	2399 za K	2399 prvý K
message	38 K us	67 K us	666 a K from our editor
messagerie	1207 votre adresse de K ne sera pas
messengera	2008 K
messengeri	2357 K
messengerju	2417 K
messengeru	318 K
messengerze	2008 K
metus	1728 per K
mewakili	1483 tidak K redaksi
""", 'mi': """
mi	1749 ar K
mielipidekirjoitus	43 K
miembro	1000 hazte K
mig	62 tag K på
mij	62 tag K
mille	1558 # per K
milliardaire	1248 à aucun K
minggu	1487 per K
mingguan	1471 buletin K kami
minket	38 keress K	67 keress K	1380 kövess K	1427 kövess K	1427 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	794 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1884 is K
misiniz	2581 zaten abone K
missen	1883 wat je kunt K
mission	905 our K
mistake	781 spot a K	781 report a K	888 when we learn of a K	888 when we make a K	888 if we have made a K
mitdiskutieren	6 K	529 K
mitgeteilt	596 K
mitglied	593 werden sie K	593 werde K	593 jetzt K werden
mitglieder	50 K können	455 nur für K	540 angebots für K	594 unsere K
mithilfe	582 K von ki
mitteilungen	14 push-K	470 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2312 prvi K	2340 prvi K
""", 'mn': """
mnd	1945 kr/K	1968 kr/K
""", 'mo': """
mobile	691 on your K app	691 our K app
mobilen	414 direkte på K	1939 nyheter rett på K	1939 rett på K	2509 nyheter direkt i K	2509 direkt i K
mobilepay	438 K til #	438 K på #	438 K #	438 K et
modalidad	1002 K premium
moderador	2084 não serão aprovados pelo K
moderados	2084 serão K antes
moderated	718 comments are K	718 pre-K
moderowane	2018 są K
mogelijk	1886 maak het volgende K
mois	1260 par K
moittii	1162 K
molbu	2294 imamo malu K	2294 malu K
molila	2341 K
molili	2341 K
molio	2341 K
monat	540 einen K für	540 K für nur	595 im K	595 pro K
monate	567 # K lang
monatlich	595 K
monday	17 every K
mondays	855 sent K
mondogatta	1430 K
mondta	1430 K
montag	17 jeden K
month	677 try a K for	677 try it for a K	684 for the first K	684 for your first K	870 £# a K	870 $# a K	870 €# a K	906 a K	906 per K	906 every K	906 each K
monthly	747 one-off or K	794 reached your K limit	843 K gift	904 become a K	904 give K	906 K
months	53 K on this story	677 K for $#	684 for the first # K	684 for the first three K
morgen	17 jeden K	17 am K	17 hver K	417 hver K i din	536 uns auch K
morgenbrevet	1943 K
morgon	17 varje K
morgonbrevet	2513 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1259 nos K
""", 'mu': """
muhabiri	2606 gazetesi K
muhabiridir	2606 K
muhabirimize	39 K	2604 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2634 K
muistutti	1162 K
mukaan	1159 lähde K	1159 tule K	1162 K
multato	1572 ha K
multou	2132 K
mums	1766 seko K
""", 'na': """
naar	1859 mail K
nabiralnik	79 v vaš K	2405 v vaš K
nabiralniku	2405 v vašem K	2431 vašem K
nachdruck	496 K verboten	551 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	466 aktuelle K aufs handy	467 K-app	470 push-K	546 weitere K finden sie	546 mehr K finden sie	570 K des tages	570 alle K zum
nadaljevanje	2404 za K branja	2433 K spodaj
nadaljuje	2433 K pod oglasom	2433 K spodaj
nadaljujte	2404 K branje
nadie	1001 K nos dice
naglasila	2341 K
naglasio	2341 K
najdete	337 další články K
najnowsze	1980 otrzymuj K
namenite	2436 K nam
napis	2052 taki K
napisz	38 K do nas	67 K do nas	1996 K do nas	2009 K do nas	2041 K:	2041 K na	2049 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2404 če želite brati K
napsal	363 K
napsala	363 K
narrated	742 is K by an ai	742 is K by ai
naslov	2405 na vaš e-K	2405 svoj e-K	2431 svoj e-K	2431 svoj e-poštni K
nastavak	2279 za K čitanja	2313 K ispod	2313 K teksta
nastavili	2279 da biste K čitanje
nastavite	2279 K čitanje	2281 K čitati
nastavlja	2313 K ispod	2313 K nakon
naszego	2014 K sklepu	2017 K quizu
naszej	2050 K pracy
naszym	2049 zostań K
naujienas	1713 K telefone	1714 K el. paštu	1725 mūsų K
naujienose	1702 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	943 tu K no soporta	943 su K no soporta	2079 seu K não suporta
navela	2341 K
naveo	2341 K
navigateur	10 votre K	21 dans le K pour mon prochain	1202 votre K ne supporte pas	1202 votre K n'est pas
navodi	2341 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	910 K pedirte	913 K tu apoyo	1000 K tu ayuda	1000 K de ti	1000 te K
necessariamente	2102 não reflete K a opinião	2102 não refletem K a opinião
necessaris	21 camps K
necessitem	282 et K
nechajte	77 K nám svoj e-mail
nechcete	350 K přijít o	2389 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1771 K nu een
neighbors	869 K like you
neighbours	869 K like you
nell	1509 apri K'app
nella	79 K tua mail	1507 K tua mail
nendega	51 liitu K
neodvisni	2457 K mediji	2457 smo K
neodvisno	2456 podprite K
neophodna	21 K polja
neovisni	2339 ostanemo K
neovisno	2338 podržite K
nepriklausoma	1727 K žurnalistika
nesutinkate	43 K
netiquette	484 beachten sie die K	1521 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1911 dette K bruker
neue	563 die K app
neuen	466 hier geht es zur K
neukunden	540 nur für K
neuvoi	1162 K
neuvoivat	1162 K
neuvoo	1162 K
neuvottiin	1162 K
never	71 K spam
news	467 K-app	570 alle K zum	570 alle K zu	691 K app for	734 is a K	756 K tip
newsblog	546 im K	546 unserem K
newsdesk	39 our K	39 the K
newsis	1018 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	183 K	273 la nostra K	334 K	361 náš K	364 K	460 unseren K	460 unserem K	460 unserer K	460 K bestellen	460 K richtig	464 K an	464 K von	464 zum K	464 täglichen K	505 K	533 K erhalten	533 K empfangen	533 unser K	533 der K über	533 der K für	565 unser abend-K	565 unser morgen-K	565 unser K	565 K ist kostenlos	593 K an	594 unser K	594 unseren K	594 unserem K	594 dieser K	597 K	603 εγγραφείτε στο K	603 εγγραφή στο K	603 το K μας	603 γραφτείτε στο K	603 στο K των	603 στο K του	603 στο K της	659 εγγραφείτε στο K	659 γραφτείτε στο K	660 το K μας	663 K	687 sign up for our K	687 sign up to our K	687 sign up for the K	687 subscribe to our K	687 join our K	687 get our K	687 our K here	687 receive our K	687 our daily K	687 our weekly K	687 our morning K	746 K	787 K soon	839 from our saturday K	886 forwarded this K	894 reply to this K	905 our K	908 K	925 suscríbete a la K	925 apúntate a la K	925 nuestra K	990 suscribite al K	1001 nuestra K	1004 K	1187 inscrivez-vous à la K	1187 abonnez-vous à la K	1187 notre K	1247 vous adresser sa K	1259 notre K	1259 cette K	1262 K	1438 K kami	1438 langganan K	1486 K kami	1506 iscriviti alla K	1506 la nostra K	1557 le nostre K	1570 la nostra K	1570 questa K	1573 K	1980 zapisz się na K	1980 nasz K	2022 K	2050 nasz K	2053 K	2066 assine a K	2066 nossa K	2120 esta é a edição da K	2120 esta é uma edição da K	2130 nossa K	2133 K	2139 abonează-te la K	2139 abonați-vă la K	2139 înscrie-te la K	2182 înscrie-te la K	2186 K	2282 naš dnevni K	2292 K	2338 prijavite se na K	2339 naš K	2342 K	2373 K	2398 náš K	2401 K	2413 K
newslettera	78 naszego K	78 do K	78 odber K	1980 zapisz się do K	1980 naszego K	2022 K	2050 naszego K	2292 K	2346 odber K	2373 K	2398 nášho K
newsletterem	2050 naszym K
newsletters	687 K may contain info about	746 K	905 our K	908 K	1187 nos K	1187 recevoir les K	1259 nos K	1262 K
newsletteru	78 odběr K	334 K
newsletterul	78 K nostru	2139 K nostru	2169 abonează-te la K	2182 înscrie-te la K	2183 K nostru
newslettery	334 K	2373 K
newsletterze	2022 K
newslettre	2373 K
newson	1393 google K
newspaper	905 our K
newsroom	38 contact our K	67 contact our K	801 not by the K	811 tell our K	811 our K	829 stories from our K	829 more from our K	905 our K	905 non-profit K	905 this K
newsticker	546 unserem K
next	814 our K	843 help pay for the K	843 pay for the K one
nezavisni	2339 K mediji	2339 ostanemo K
nezavisno	2338 podržite K
""", 'ng': """
ngay	2771 đăng ký K
""", 'ni': """
niente	71 K spam
nieograniczony	1978 K dostęp
niets	1817 K uit deze	1878 K van deze site
nieuws	1787 K-app	1820 google K	1822 K of een tip	1858 app je K	1874 al het K over	1874 al het K uit	1885 K in je mail
nieuwsbrief	78 de K	78 onze K	1784 onze K	1785 dagelijkse K	1785 wekelijkse K	1819 K	1887 onze K	1887 deze K	1890 K
nieuwsbrieven	1784 onze K	1819 K	1887 onze K	1890 K
nieuwsbron	1857 favoriete K
nieuwsquiz	1867 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2292 K	2338 prijavite se na K	2339 naš K
""", 'no': """
nombreux	1248 plus nous serons K
nonprofit	905 K newsroom	905 K news outlet
nosaltres	38 contacta amb K
nosotros	1000 colabora con K
nosso	35 K quiz	2058 apoie K	2058 apoie o K	2069 baixe K app	2069 no K app	2129 apoie K	2129 apoie o K	2129 siga o K	2129 entre no K	2130 K site
nossos	74 K links
nostra	283 la K feina	1509 nella K app	1570 la K app
nostre	283 el K canal
nostri	74 K link
nostro	35 K quiz	1570 il K sito	1570 che il K
nota	20 leer esta K	994 para leer esta K
notice	888 if you K
noticia	1001 esta K
noticias	967 en google K	967 tu fuente de K
notificaciones	14 las K	933 activa las K	933 activar K	934 recibir K
notifications	14 K	695 turn on K	695 turn on desktop K	695 would like to send you K	695 K from this site	696 enable K	696 allow K	696 receive K	1193 activer les K	1193 activez les K	1193 autoriser les K
notifiche	14 le K
notified	687 sign up to be K	696 get K
notifikace	332 K
notifikasi	14 K	1440 dapatkan K	1442 aktifkan K	1485 nyalakan K
notifikation	414 K
notifikationer	14 K	414 K
notify	696 K me of	696 K me when	718 K me of new posts
notis	2509 K
notiser	14 K	2509 K	2509 push-K
notre	35 K quiz	1259 K site
nouvelle	1207 ouvre dans une K fenêtre
novice	2405 na naše K	2405 na e-K	2413 e-K	2431 na e-K	2457 naše K
novinar	2298 je K	2298 , K	2298 - K	2419 je K	2419 , K	2419 - K
novinari	2339 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2457 naši K
novinarju	39 našemu K	2418 pišite K
novinarka	2298 je K	2298 , K	2298 - K	2419 je K	2419 , K	2419 - K
novinarki	2418 pišite K
novinarstvo	2339 nezavisno K	2339 neovisno K	2339 naše K	2457 neodvisno K
novinaru	39 našem K
noviniek	2346 odber K
""", 'nu': """
nuestra	930 en K app	1000 únete a K	1001 K app	1001 K web
nuestras	1001 K redes
nuestro	35 K quiz	64 K espejo	913 apoya K	938 únete a K canal	1000 apoya K	1000 únete a K	1000 recibe K	1001 K canal	1001 K medio	1001 K sitio	1001 K equipo
nuestros	74 K enlaces	945 K socios	1001 K socios
numer	2051 K krs
nunca	1001 más que K
nuotraukas	40 K ir vaizdo
nur	540 abo für K
""", 'ny': """
nyheder	402 google K	436 vores K
nyhedsbrev	78 vores K	376 vores K	376 tilmeld dig K	417 K	438 tilmeld dig K	439 vores K	442 K
nyhedsbreve	376 vores K	439 vores K
nyhedsbrevet	78 K	376 få K	417 K	438 tilmeld dig K
nyhetene	1939 K rett på mobilen	1965 K våre
nyheter	1927 google K	2498 google K	2534 våra K
nyheterna	2478 följ K	2509 K direkt i mobilen
nyhetsbrev	78 vårt K	1902 vårt K	1902 våre K	1902 meld deg på K	1902 abonner på K	1943 K	1966 meld deg på K	1967 vårt K	1967 våre K	1970 K	2472 vårt K	2472 våra K	2472 anmäl dig till K	2513 K	2535 anmäl dig till K	2536 vårt K	2536 våra K	2539 K
nyhetsbrevet	78 K	1902 få K	1943 K	1966 meld deg på K	2513 K	2535 anmäl dig till K
nyilatkozta	1430 K
nyt	1155 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1521 i campi K
obchode	2365 našom K
oberoende	2535 stöd K
objasnila	2341 K
objasnili	2341 K
objasnio	2341 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2309 K komentara
obligatoires	21 champs K sont	1207 les champs K
obligatori	1521 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	948 los campos K
obligatoriska	21 K fält	2485 K fält
obligatoriske	21 K felt	1914 K felt
obratite	2297 K nam se	2297 K se našem
obrigado	2129 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	310 další šíření K	347 ke všemu K	2374 celému K
obserwuj	1988 K nas na	1988 K nas w	2049 K nas
obvestila	14 K	2405 na K
""", 'oc': """
occupa	1535 si K di
ochtend	17 elke K	1842 elke K het
""", 'od': """
od	2312 K # €	2374 K # €	2432 K # €
odbieraj	2044 K
odcinek	2015 K
odcinka	2015 K
oddajte	2441 K svoj glas
odejdete	287 než K
odete	2294 prije nego što K	2294 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2341 K
odgovorio	2341 K
odgovorna	30 nije K
odidete	2415 preden K
odoberajte	2394 K
odobrenja	2331 bez K
odomknite	2345 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2062 K este artigo
off	38 tip us K	67 tip us K	906 one-K
offert	1180 vous est K	1260 mois K
offrez	54 K-moi un café	1258 K-lui	1258 K-nous
offrici	1569 K un
offrimi	54 K un caffè	1569 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2339 bez K
oglasov	70 brez K	2457 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2581 K devam etmek için
okurlarimiz	36 K	2637 K
okurlarimizin	2618 K desteğiyle	2637 K
okurlarin	2618 K desteği olmadan
okuyun	2623 K
""", 'ol': """
olarak	50 abone K	2582 abone K	2604 bize anonim K
olmayanlara	2632 abone K
olun	2636 üye K
olursunuz	2623 kabul etmiş K
olvassa	1406 K tovább
""", 'om': """
omiljene	2295 K izvore
omiljeni	2295 K izvor
""", 'on': """
onafhankelijk	1844 wij K	1844 we K
onafhankelijke	1775 steun K journalistiek	1886 steun K	1887 K journalistiek
onafhankelijkheid	1887 onze K
onbeperkt	1779 lees K	1779 K lezen	1781 K toegang	1847 K digitaal
ondersteunt	1799 je browser K	1799 uw browser K
onderzoek	1887 dit K
onderzoeken	1887 onze K
onderzoeksjournalist	1823 is K
onderzoeksredacteur	1862 is K
onderzoeksredactie	39 onze K	1822 onze K
one	904 make a K-time	904 will you be K of
oneens	43 K?
online	560 unser K-shop	772 our K shop	772 our K store	814 our free K	814 our K event	874 in our K shop
onlineshop	520 im K bestellen
only	870 K £#	870 K $#	870 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1821 app K
ontdek	1886 K nu
ontvang	1784 K onze	1785 K elke
onze	1787 K app	1822 tip voor K	1887 K app
""", 'oo': """
oordeelde	1889 K
""", 'op': """
opakoval	363 K
opakovala	363 K
opakuje	363 K
open	691 K in app	691 K in the app	862 left it K	1787 K in app
opfordrede	441 K
ophavsretsloven	398 beskyttet af K
ophavsretten	398 K tilhører
opiniestuk	1826 ingezonden K
opinion	30 K of	718 have an K on this
opinions	30 K of
oplyser	441 K
oplyste	441 K
opmerking	1822 tip of K	1822 vraag of K	1822 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2459 K
oppfordret	1969 K
opphavsrettslig	1923 K beskyttet
opplyser	1969 K
opplyste	1969 K
opportunities	897 equal K employer
opportunity	897 equal K employer	897 equal-K employer
opprett	1900 K en konto for	1966 K en konto
opsiger	419 indtil du K
opublikowany	22 nie zostanie K	1995 twój adres e-mail nie zostanie K
opzegbaar	1888 K
""", 'or': """
ordenou	2132 K
ordinato	1572 ha K
ordnete	596 K an
organizatori	2341 pozivaju K
organizatorzy	2052 zapraszają K
original	735 read the K article	1256 lire l'article K
originally	735 this article was K published on	735 this story was K published on	735 this story K appeared	735 this article K appeared	735 K published at	803 story was K published by	803 story was K published on	803 story was K published in the	803 article was K published by	803 article was K published in our
originalment	281 es va publicar K a	281 es va publicar K en	281 publicat K a
originalmente	959 este artículo fue publicado K	960 publicado K en	2096 publicado K em	2128 publicado K no	2128 publicado K na
originariamente	1532 articolo pubblicato K	1565 pubblicato K in
ortaklarimiz	2591 biz ve K
ortsseite	546 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2279 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2052 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2044 K
otsustas	1045 K
""", 'ou': """
our	744 is K
""", 'ov': """
ovdje	2294 kad ste već K
overblikket	417 K hver dag	417 K hver morgen
overgenomen	45 K
overname	1817 K zonder
overnemen	45 K	1854 dit artikel K
oversikten	1943 få K
overview	808 this K
overzicht	1864 dit K
ovisi	2338 K o vama
""", 'ow': """
owner	905 has no K	905 have no K
""", 'oy': """
oynat	2623 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2358 K sa nám	2397 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1716 jūsų parama K
padroni	1558 non ha K	1570 senza K	1570 libera da K
pagar	54 K um café	2129 ajude a K
page	814 our jobs K
paghi	1569 K un'ora
pago	1004 muro de K
pague	54 me K um café	54 K-me um café	2098 K-nos um café
pahoitteli	1162 K
paid	709 we get K if you buy	709 we may be K
paikalla	42 olitko K
paikkaa	1155 hae K
pakolliset	21 K kentät
palautetta	1159 anna K
palus	1045 K
palusid	1045 K
palvelusta	1133 ulkoisesta K	1133 upotus K
panaszolta	1430 K
pandangan	1483 tidak mewakili K	1483 K pribadi penulis
paparnya	1488 K
paper	744 is the K's
par	1260 K an
parama	1726 jūsų K	1730 K
parancsolta	1430 K
parceiros	2081 nós e os nossos K	2130 nossos K
paremkite	1716 K mus	1726 K mus
parlez	38 K-nous	67 K-nous
part	736 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2054 faça K e
partecipato	1548 non ha K alla stesura
parteispende	597 K
partenaires	1204 nos K et nous	1204 nous et nos K	1259 nos K
participar	949 para K
participez	1164 K à
participou	2111 não K da produção	2111 não K na produção
partilhada	2106 uma publicação K por
partilhe	25 K-o
partir	1166 avant de K	2131 a K de # euros
partner	74 K-links	481 wir und unsere K	550 von unserem K	1519 i nostri K	2482 vi och våra K
partnere	385 vi og vores K	1911 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1407 K
partnerlinks	37 K	74 K
partnerom	2313 u suradnji s K	2313 u saradnji sa K
partners	550 anzeige eines K	714 we and our K	905 our K	1801 wij en onze K	1887 onze K
partnership	736 was produced in K with
partnerske	74 K poveznice	2313 K poveznice	2433 K povezave
partnerskie	2026 linki K
partnerzy	1992 my i nasi K	1992 nasi zaufani K
pasak	1729 K
pasakojo	1729 K
pasidalinkite	49 K
pass	49 K it on	701 K this on
passende	567 sie das K abo
passendes	567 sie ihr K abo
patreon	190 в K	747 on K	747 our K	2697 на K
patron	671 become a K of	904 become a K
patronem	2029 zostań naszym K	2049 zostań K
patroni	2050 nasi K
patronite	2029 na K	2050 na K
paying	862 thanks to our K
paypal	536 per K
paywall	537 K	594 ohne K	597 K	862 without a K	905 we have no K	905 we do not have a K	908 K	1262 K	1573 K	2133 K
paywalls	908 K
""", 'pe': """
pe	2184 K an
peatoimetaja	1021 K
pedimos	1000 te K ayuda
pedirte	910 tenemos un favor que K
pediu	2132 K
peiling	35 onze K	1867 onze K
pelanggan	50 K dapat	50 K bisa	1436 khusus K	1474 untuk K	1486 K kami	1489 K
pembaca	18 berkat K	43 surat K	1486 K kami
pendant	1260 K un mois
pendapat	1483 K pribadi penulis
peneliti	1461 adalah K
pengar	2536 kostar K
penger	1967 koster K
pentru	2170 fără niciun cost K tine
penulis	1461 adalah K
people	18 thanks to K like	790 funded by K like you	869 K like you
pequeno	2055 um K favor a pedir
per	1968 K år	2537 K år
peramban	10 K anda
percent	685 # K left to read
perfil	2075 siga nosso K
periodisme	282 dona suport al K	283 el nostre K	283 fent K	283 fem K
periodismo	913 apoya el K	991 hacer un K	1000 apoya el K	1000 colabora con el K	1001 nuestro K	1001 K de calidad	1001 hacemos K	1001 haciendo K
periodista	39 nuestro K	39 nuestra K	259 és K	962 es K
periodistas	39 nuestros K	990 nuestros K	1001 nuestros K
periodistes	283 els nostres K
perjantaisin	17 K
permanencia	1002 sin K
permission	735 reproduced here with K	735 reproduced with K	750 written K	750 prior K	751 without K	765 K to load	765 K before anything is loaded	803 K to reuse this
perskaitykite	1726 K visą
personal	764 views are K
personale	2146 datele tale K
personales	945 datos K serán
personas	991 K como tú	1000 K como tú
persondatapolitik	386 K
personenbezogene	482 K daten
personnelles	1205 vos données K
personoplysninger	386 dine K
personopplysninger	1912 K
personuppgifter	2483 dina K
personverninnstillinger	1933 K
perspausdinti	45 K
pertama	1487 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2099 é K
pesquisadora	2099 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2341 K
""", 'ph': """
phone	704 news to your K
photographer	758 staff K
photos	40 your K	40 vos K	40 tes K	772 K from this story	772 K from this event
""", 'pi': """
pictures	40 your K
pide	1003 K
piebilda	1769 K
piece	806 this K	905 this K
pierwszy	2051 K miesiąc
pievienojieties	51 K
pirmas	1728 K mėnuo
pisala	2341 K je
pisalo	2341 K je
pisao	2341 K je
pisz	2041 K na
pitala	2341 K
pitali	2341 K
pitao	2341 K
pitch	664 K in	747 K in
pitching	904 consider K in
pix	2098 um K	2131 K
""", 'pj': """
pjevali	2341 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1924 vær varsom-K
plakatens	1937 vær varsom-K
plats	42 var du på K
plattform	594 unsere K
player	9 this K
please	51 K join them	67 K tell us	677 K log in to	700 K share this	748 K help	904 K chip in	904 K give	904 K help if	904 K give if
pleide	1969 K
pliki	2011 bez zgody na K
plusartikelen	1887 K
plusartikels	1779 gratis K	1887 K
""", 'po': """
pobierz	2049 K naszą
poche	1245 dans votre K
podaj	77 K swój e-mail
podatkov	2431 obdelavo osebnih K
podatku	1974 przekaż #% K	2029 #% K	2029 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	327 K	411 K-app	439 vores K	504 den K können sie	504 den K kannst du	504 unseren K	594 unser K	594 unseren K	631 K	660 το K μας	740 follow the K	905 our K	1001 nuestro K	1259 notre K	1486 K kami	1570 il nostro K	1866 op de K	1887 onze K	1936 hører K	2015 K	2050 nasz K	2130 nosso K	2306 K	2339 naš K	2367 K	2398 náš K	2427 K	2612 K'i	2612 K'imizi
podcasta	2306 K	2427 K
podcastapp	411 K	1866 favoriete K
podcaste	34 našom K
podcasten	411 K	1936 K
podcastimiz	2637 K
podcastimizi	34 K
podcastimme	34 K	1160 K
podcastov	2367 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	411 hvor du lytter til K	411 hvor du hører K	504 wo es K gibt	561 folgen des K	561 folge des K	631 K	740 wherever you get your K	740 wherever you listen to K	740 wherever you get K
podcastu	34 naszego K	34 našem K	327 K	2015 K	2306 K	2367 K	2427 K
podcastul	34 K nostru	2183 K nostru
podcastunk	1428 K
podcastunkban	34 K
podcasty	327 K	361 naše K	2015 K	2367 K
podd	34 vår K	2536 vår K
poddapp	2507 K
poddar	34 våra K	2507 K finns
podden	2507 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2121 sua ajuda K
poden	50 els socis K
poderemos	2121 a sua ajuda K	2129 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1936 hører K	1967 vår K	2306 K	2427 K	2457 naš K
podkasta	2306 K	2427 K
podkastapp	1936 K
podkasten	1936 K
podkastu	2306 K	2427 K
podle	363 K
podotkl	363 K
podpora	360 vaše K	2397 vaša K	2456 vaša K
podpore	2398 vďaka K	2436 brez vaše K	2457 brez vaše K
podporo	2456 vašo K
podporte	2379 K	2397 K nás	2397 K našu
podpory	340 bez vaší K	361 bez vaší K	2379 bez vašej K	2398 bez vašej K
podprite	2436 K	2456 K nas	2456 K naše
podremos	1000 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2041 K nas
points	808 the bullet K	808 these bullet K	808 the key K above
pokutoval	363 K
policy	714 our cookie K
politica	2146 K de cookie
political	734 is a K	734 is the K editor
politicieni	2170 nu depinde de K
politika	2591 çerez K
politikasi	2592 gizlilik K
politikredakteur	586 ist K
politikredakteurin	586 ist K
politikressort	510 leitet das K
politikwissenschaftler	501 ist K
politologue	1221 est K
poll	35 our K	718 vote in our K	718 take our K	1867 onze K
polub	1988 K nas na
pomagajte	2456 K nam
pomocou	2381 K ai
pomozite	2316 K nam	2338 K nam
pomozte	360 K nám
ponavlja	2341 K
ponavljao	2341 K
ponctuel	1223 un don K
ponovno	45 K objavi
pop	664 K your
poprosil	363 K
poprosila	363 K
por	2125 um ano K #
poradil	363 K
portal	2050 nasz K	2339 naš K	2457 naš K
portalu	2025 na naszym K	2025 w naszym K
posez	1258 K-la à	1258 K-nous
posible	18 hace K
posielajte	2358 K nám
posielame	57 vám K
positions	772 our open K
poslechnout	328 si můžete K
posljednji	2325 K besplatni članak
posredujte	49 K
possible	274 ajuda a fer K	283 ajuda a fer K
post	20 rest of this K	79 på e-K	765 to view this K	765 to see this K	801 this is a paid K	806 this K	905 this K	1827 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2473 din e-K	2485 din e-K kommer inte
postadresse	60 e-K vises ikke	1903 din e-K	1914 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	2338 K član	2456 K član	2456 K naročnik
postanizda	79 e-K	2616 her sabah e-K	2616 e-K	2630 e-K
postaw	54 K mi kawę	54 K kawę	2049 K nam	2049 K mi	2049 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	460 in dein K	460 in deinem K	460 direkt ins K	464 in ihrem K	464 in ihr K
postkasti	1029 otse K
postkastis	1029 iga hommik sinu K	1029 sinu K
posts	15 free K	58 new K by mail
potrebna	2338 K nam je
potrebujeme	2397 K vašu podporu
potrebujemo	2421 za ogled K	2456 K vašo
potremo	1558 aiuto K	1569 con il tuo aiuto K
potrivit	2185 K
potrzebujemy	1974 K twojego wsparcia	2049 K twojej pomocy	2049 K twojego wsparcia
pound	904 K you give
pourboire	1224 un K
poursuivez	1178 K votre lecture
poursuivre	1178 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2400 K	2459 je K
povedala	2400 K	2459 je K
povestit	2185 a K
povikao	2341 K
powered	904 K by you
powerful	905 hold the K to account
powiadomienia	14 K	1984 włącz K	1984 chcesz otrzymywać K	1985 K push
powiedzieli	2052 K
powtarza	2052 K
pozele	40 K tale
pozivala	2341 K
pozivali	2341 K
pozivao	2341 K
poznamenal	363 K
poznamenala	363 K
pozvala	2341 K
pozvao	2341 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1805 K mee	1886 K mee
praca	2050 nasza K
pracujte	325 K s námi	2365 K s nami
prati	2327 K nas na
pratite	2338 K nas
pravi	2459 K
precisa	2054 K de você	2129 K de si
precisamos	2055 K da sua ajuda	2058 K do seu apoio	2129 K da sua ajuda
precisato	1572 ha K
preciso	2085 é K estar logado
precizat	2185 a K
prednostne	2416 K vire
prednostni	2416 K vir
prednostnih	2416 K virov
prednostnim	2416 K virom
predplatitelia	50 K môžu	2387 len K	2387 iba K	2387 nájdu K	2387 prečítajú K	2401 K
predvajanje	2421 K videa
preferate	2154 sursele tale K
preferences	714 your cookie K	817 cookie K	817 privacy K
preferida	257 font K	967 fuente K	2103 fonte K
preferidas	967 fuentes K	2103 fontes K
preferides	257 fonts K
preferido	967 medio K
preferidos	967 medios K
preferirane	2295 K izvore
preferirani	2295 K izvor
preferiranih	2295 K izvora
preferita	1512 fonte K su google	1538 fonte K
preferite	1538 fonti K
preferowane	2007 K źródło	2007 K źródła
preferowanego	2007 K źródła
preferowanych	2007 K źródeł
preferowanym	2007 K źródłem
preferred	704 K source on google	752 K source	821 K sources
preglednik	10 vaš K
prehratie	2361 K videa
prejemajte	2405 K vsako	2453 K
prejemati	2446 želite K
prejmite	2453 K
preklinjao	2341 K
prelua	45 K
preluarea	2153 K textelor
preluat	45 K
prema	2341 K
premier	1182 le K mois	1260 le K mois
premium	1847 toegang tot alle K
premoderated	718 K
prenesite	2456 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	2467 bli K	2467 redan K	2468 som K	2534 en K	2535 bli K
prenumeranter	50 K kan	2467 endast för K	2525 är för K	2525 bara K	2525 endast K	2536 våra K	2539 K
prenumerata	1730 K
prenumeration	2539 K
prenumerationen	2472 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1722 tik K
prenumeratoriams	1691 tik K	1722 tekstas skirtas K	1722 straipsnis skirtas K
prenumeratorzy	50 K mogą	2037 tylko K
prenumerera	2467 K för att	2472 K på nyhetsbrev	2512 genom att K	2535 K på vårt
prenumeruojate	1691 jau K
prenumeruokite	1726 K
preostanek	2404 K članka
presenteie	2062 K
prethodnog	2331 bez K odobrenja
pretplata	2342 K
pretplati	2311 hvala na K
pretplatite	2279 K se već od	2338 K se
pretplatnici	50 K mogu	2324 samo K	2342 K
pretplatnicima	2279 dostupan samo K	2279 dostupan je samo K	2279 dostupan je K	2279 dostupno samo K	2291 samo K	2324 samo K
pretplatnik	50 kao K	2279 već ste K	2338 postanite K
pretplatnike	2279 dostupan samo za K	2291 samo za K
pretplatu	2280 već imate K	2312 uz K	2312 K	2333 uz K
preuzeti	45 K
preuzimanje	2290 zabranjeno K	2315 zabranjeno K	2315 zabranjeno je K
preuzmite	2338 K našu
preventing	710 browser extension is K
preview	822 free K
price	906 the K of a
pridaj	51 K sa
pridajte	51 K sa	2390 K si nás	2397 K sa k nám
prihvatate	2311 prijavom K
prijavi	24 K se	2311 hvala na K
prijavili	2311 hvala što ste se K
prijavite	24 K se	2338 K se na naš	2338 K se na naše	2456 K se na
prijavo	2431 s K se	2431 s K na	2431 hvala za K
prijavom	2311 K se slažete	2311 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2416 K vir
priljubljene	2416 K vire
priljubljeni	2416 K vir
prima	2184 K lună
primajte	2332 K
primate	2326 želite da K
primati	2326 želite K
primeiro	2131 K mês
primer	284 el K mes	1002 el K mes
primo	1571 il K mese
principles	735 the thomson reuters trust K
print	700 click to K
prioriterad	2498 K källa
pripojte	51 K sa
pripomenul	2400 K
prisijunkite	24 K	51 K	1726 K prie mūsų
prispejte	2379 K	2397 K	2397 K aj vy
prispevek	2457 ta K
privacidad	946 política de K	1001 nuestra política de K
privacidade	2082 política de K
privacitat	262 política de K
privacy	714 see our K policy	714 to our K policy and terms	714 and the google K policy	905 our K policy
privacybeleid	1801 ons K	1842 ga je akkoord met het K
privacyverklaring	1803 K
private	60 your email will stay K
privatlivspolitik	386 K
priznaje	2341 K
priznal	2400 K
priznala	2341 K
priznao	2341 K
probeabo	443 K	452 wochen im K
probeer	1886 K nu	1886 K een maand
proberen	1888 gratis K
processing	714 consent to the K
prochains	1259 nos K articles
prodavnici	2304 našoj K
produce	790 not free to K	790 not cheap to K
produced	801 K by our brand
proefabonnement	1781 K	1886 neem een K	1888 K
profesor	962 es K	2156 este K
profesora	962 es K
professeur	1221 est K
professeure	1221 est K
professionista	1535 è giornalista K	1535 giornalista K
professor	259 és K	501 ist K	734 is a K	734 is an assistant K	2099 é K
professora	259 és K	2099 é K
professore	1535 è K
professoressa	1535 è K
professorin	501 ist K
profilazione	1518 i cookie di K
profitez	1164 K de	1178 K de nos offres
prohibida	960 queda K
proibida	2096 é K a
project	1242 trust K
promis	2185 a K	2185 au K
promise	904 K never to
propustite	2326 ne K
prosbu	287 máme na vás K	287 máme malou K	2354 máme malú K	2354 malú K
proseguire	1561 per K la lettura
prosil	363 K
prosila	363 K
prosili	363 K	2052 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2052 K
protejate	2178 K de dreptul de autor
provalo	1499 K gratis	1569 K gratis
provided	714 content K by a third party	765 contains content K by
provision	478 erhalten wir eine K	478 eine kleine K	550 bekommen wir eine K	550 eine K vom	572 K
provisions	478 K-links
provisionslinks	572 K
prozent	541 K rabatt
przedruk	45 K	2027 K za zgodą
przedrukujcie	45 K
przegap	2039 nie K
przekonuje	2052 K
przetisknout	45 K
przetwarzanie	1993 K danych osobowych
przez	2031 K ai
przycisk	2020 klikając K
przyznaje	2052 K
""", 'ps': """
psal	363 K
psala	363 K
""", 'pt': """
ptal	363 K se
ptala	363 K se
ptali	363 K se
ptaly	363 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1521 prima di K un commento
pubblicato	22 non sarà K	1521 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2084 o seu endereço de e-mail não será K
publicat	2178 a fost K inițial în
publication	671 is a reader-supported K	801 accurate at the time of K	801 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2519 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	943 bloqueador de K	1001 sin K
publicidade	11 a K	70 sem K	2112 depois da K
publicitat	11 la K	70 sense K	283 sense K
publicitate	11 K	70 fără K
publikovanie	2352 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	718 your email address will not be K	736 was first K by	736 was first K on	803 K under license
publishing	801 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1139 suoraan K
puis	1179 K # €
puisque	1166 K vous êtes là
pungkasnya	1488 K
punya	1437 sudah K akun
purchase	709 K through links on our site
push	532 per K
pushbericht	1840 een K bij
pushbeskeder	414 K
pushmeldingen	1791 K
pushnotiser	2509 K
pushvarsler	1939 K
pustit	328 si můžete K
pustite	77 K svoj e-naslov
puts	850 our app K
""", 'py': """
pytali	2052 K
pyysi	1162 K
""", 'qu': """
queremos	67 K conocer tu	910 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1491 già che sei K
quieras	918 cancela cuando K	1002 cancela cuando K
quitter	1166 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1867 doe de K	1867 onze K	2017 nasz K	2017 K
quizie	2017 naszym K	2017 K
""", 'ra': """
raccolta	1573 K fondi
racconta	1572 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1572 ha K
raconte	1261 K
racontez	38 K-nous	67 K-nous
rad	2339 naš K
radil	363 K
radila	363 K
radili	363 K
radzi	2052 K
radzili	2052 K
radzono	2052 K
ragino	1729 K
raise	790 help us K
rajaton	1105 K pääsy
rakendus	1027 meie K	1027 K
rakenduses	1027 K
raksti	38 K mums	67 K mums	1766 K mums
rakstiet	38 K mums	67 K mums
raksts	1767 šis K
rakstu	1765 šo K
rakstus	1767 visus K
range	842 shop the K
rappelle	1261 K
""", 're': """
reach	762 K him at	762 K her at	762 K them at	790 we would K our goal	790 we'd K our goal	904 help us K
reached	685 you've K your limit of free	733 can be K at
reacties	1806 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	685 # % left to K	742 is K by an ai	742 is K by ai	796 link can K this	862 free to K	862 free for all to K	905 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	666 we're asking K	743 thank you, K	790 funded by K like you	811 K' editor	843 K make this	862 thanks to our K	869 K like you	904 K like you	904 join the K	905 our K	905 funded by its K	908 appeal for K	908 K pay
reading	0 K time	677 keep K for just	677 keep K with a	677 K this post for free	681 to finish K	681 to keep K	796 to your K list	863 you're K	863 you are K	863 you've been K
reageren	6 K	1806 om te K	1822 K? mail	1822 K op dit artikel
realizarea	2165 nu a participat la K
realizzazione	1548 non ha partecipato alla K
recalled	907 K
recalls	907 K
recaptcha	687 protected by K
receba	2054 K as	2066 K no seu	2066 K todos os dias	2129 K no seu
receive	687 K email from us on behalf of	688 sign up to K	688 K emails from	714 agree to K emails	904 to K new posts
recevez	1164 K chaque	1188 K chaque	1188 K tous les	1258 K notre
recevoir	1194 K les alertes	1247 j'accepte de K
recherche	594 diese K
recherchen	594 unsere K
rechercheteam	39 unser K	39 unserem K	509 K
rechtbankverslaggever	1862 is K
recibe	909 K cada	928 K cada	928 K todas las
recibir	990 acepto K
recipe	847 links in this K
reclamat	2185 a K
reclame	70 fără K	2183 fără K
reclamevrij	70 K
recomandat	2185 a K	2185 au K
recomenda	2132 K
reconheceu	2132 K
reconnu	1261 a K
recunoscut	2185 a K
recurring	747 K donation	906 K donation
redacteur	1823 is K	1823 is politiek K	1862 werkt als K
redactie	39 onze K	1805 mail de K	1822 contact op met onze K	1822 contact op met de K	1822 tip voor de K	1826 mening van de K	1851 K heeft geen	1886 mail de K	1886 tip de K	1887 onze K
redactor	259 és K	962 es K	2156 este K
redactora	259 és K	962 es K
redakce	319 napište do K	325 do K	325 do naší K	361 naše K	361 jsme malá K
redakci	39 naší K	361 naši K
redakcia	2398 naša K	2398 sme malá K
redakcie	2352 bez súhlasu K	2358 napíšte do K	2365 do K	2365 do našej K
redakcii	39 našej K
redakcija	1727 mūsų K	1767 mūsu K	2339 naša K	2339 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2297 javite se K	2297 pišite K	2304 našoj K
redakcijos	1701 K sutikimo
redakciju	2339 našu K
redakcja	2050 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2027 bez zgody K	2050 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1485 hubungi K	1486 K kami	1486 email K	1486 K
redaksjon	1967 vår K
redaksjonen	38 tips K	67 tips K	1966 kontakt K	1967 kontakt K
redakteur	501 ist K	510 als K	510 seit # K
redakteurin	501 ist K	510 als K	510 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	439 vores K	510 leitet die K	514 meinung der K	550 K war an der	551 nicht von der K	554 melden sie sich bei der K	574 produkte wurden von der K	594 unsere K	2536 vår K
redaktionell	574 produkte K ausgewählt
redaktionelle	481 externe K inhalte
redaktionen	388 skriv til K	2485 mejla K
redaktor	320 je K	320 , K	320 - K	2010 - K	2010 , K	2359 je K	2359 , K	2359 - K
redaktore	1746 galvenā K	1746 K
redaktorem	320 je K	2010 jest K
redaktorius	1706 K
redaktorka	320 je K	320 , K	320 - K	2010 - K	2010 , K	2359 je K	2359 , K	2359 - K
redaktorkou	320 je K	2359 je K
redaktorom	2359 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1746 galvenais K	1746 K
redaktur	1461 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1557 la K ti invia	1570 la nostra K
reenvia	49 K
refresh	777 K this page	777 K the page
regala	918 K esta nota
reggel	17 minden K
regioverslaggever	1823 is K
registe	2062 K-se para
register	677 K for free to
registered	794 K users can
registraci	333 děkujeme za K	335 po K
registrarte	928 al K
registrate	990 K a nuestro	1000 K
registrati	1490 K per	1502 K per	1569 K gratis
registration	822 free K gives
registreer	1779 K je
registrera	2512 genom att K dig
registrere	1942 ved å K deg
registrieren	453 K sie sich
registrierung	506 K	540 mit ihrer K	541 die K ist kostenlos
registrirajte	2312 K se besplatno	2312 besplatno se K	2432 brezplačno K	2432 K se brezplačno
registrujte	360 K se	2312 K se besplatno
regrette	1261 K
regrettent	1261 K
reiseangebote	560 unsere K
rejoignez	51 K-les	51 K-nous	1198 K-nous sur	1258 K-nous	1258 K notre	1258 K nos
rejoins	51 K-les
rekao	2341 K
rekla	2341 K
reklam	70 bez K	70 nie mamy K	70 K yok	361 bez K	2050 bez K	2050 nie mamy K
reklama	2339 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1947 K
reklamelinks	74 K	421 K
reklamer	70 ingen K	439 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2026 we współpracy K
reklamsiz	70 K	2637 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2132 K
rely	905 we K on
remaining	685 free articles K	685 free article K	685 articles K this month	685 free stories K
remind	908 K me later
removed	718 this comment has been K
rendszeres	1427 legyen K
rendue	60 e-mail ne sera pas K
replied	907 K
reply	6 leave a K	894 just hit K	894 hit K and	894 hit K to
replying	894 K to this email
report	53 months on this K	53 months to K	781 K an error
reportage	594 diese K	1259 ce K
reportagem	39 nossa K	53 meses nesta K	2130 esta K
reportagens	2130 nossas K
reportaje	1001 este K
reported	907 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	501 ist K	510 als K	510 seit # K	731 contact the K at	732 is a K at	734 is a K	734 is a senior K	756 contact the K	756 contact our K	756 email the K	758 K	1221 est K	1461 adalah K	1931 er K i	2010 - K	2010 , K	2156 este K	2298 je K	2298 , K	2419 je K	2419 , K	2502 är K på
reportera	39 naszego K	962 es K
reporterem	39 naszym K	2010 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	501 ist K	510 als K	510 seit # K
reporterka	2010 - K	2010 , K	2298 je K	2419 je K
reportero	962 es K
reporters	39 our K	904 ask our K	905 our K	905 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	718 why are you K this	790 keep our K free	807 this K	829 more of our K	905 our K	905 this K	905 K like this	905 goes to K
reportrar	39 våra K
reports	760 K on
repost	45 K this
representa	2102 não K a opinião
representam	2084 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	736 may not be K
reproducerea	2153 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	735 K without permission	803 K in whole or in part	1219 toute K	1219 droits de K	1219 K interdite	1220 toute K	1220 droits de K	1220 K interdite
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
republish	45 K	735 K our articles	735 K this article	803 K this story	803 K our stories
republished	45 K	735 K with permission	735 is K from
required	21 K fields are marked	718 K fields are marked
research	734 is a K fellow
researcher	734 is a senior K	734 is a K
reserva	29 es K el dret
reservados	960 derechos K	2095 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	256 tots els drets K
reserve	29 K the right
reserved	616 all rights K	677 article is K for	735 all rights K	1603 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	986 K de sus autores	986 K de quienes los
responsabilidade	30 K de	30 K dos	2084 os comentários são de K
responsabiliza	30 não se K	986 no se K de las opiniones
responsable	30 pas K	30 no se hace K	986 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	586 ist K
ressortleiterin	586 ist K
rest	20 to read the K	677 to read the K of this	806 the K of this
restants	1184 articles gratuits K
reste	1185 il vous K #%	1185 il vous K # %
resultater	402 google-K
results	821 your search K	821 your google K
retrouvez	1198 K-nous sur	1228 K	1258 K-nous
rette	412 K fejl
retter	412 K fejl	412 K alle fejl	1937 vi K feil
rettigheter	1923 alle K forbeholdt
reuters	1219 avec K	1220 avec K
revelou	2132 K
revient	1248 vous K qu'à
rewritten	735 may not be published, broadcast, K
""", 'ri': """
ricamiz	2577 küçük bir K var	2577 sizden bir K var
ricercatore	1535 è K
ricercatrice	1535 è K
ricevi	1507 K ogni	1569 K ogni	1569 K la
ricordato	1572 ha K
rief	596 K
riep	1889 K
riferito	1572 ha K
riippumaton	1160 K media
riippumatonta	1159 tue K	1160 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1532 K riservata	1532 © K	1565 è vietata la K	1565 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1567 K agli abbonati
riservati	1532 tutti i diritti K	1567 K agli abbonati
riservato	1499 K ai nostri abbonati	1499 questo contenuto è K	1561 K agli utenti	1567 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	409 af en K
rocznie	2051 K
ropade	2538 K
ropar	2538 K
roper	1969 K
ropte	1969 K
roskapostia	71 ei K
round	746 our K-up
roundup	687 get a weekly K	746 our K	746 weekly K
rozhodl	363 K
rozhodol	2400 K
rozpowszechnianie	2004 K artykułu	2027 dalsze K
""", 'ru': """
rubrice	337 najdete v K
ruft	596 K
ruga	2185 îi K	2185 îl K
rugat	2185 a K	2185 au K
rugau	2185 K
rukoili	1162 K
ruled	907 K
rundbrief	78 K	505 K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1969 K	2538 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2538 K
sagde	441 K
sagen	596 K
saglasnosti	2331 bez K
sagt	596 K
sagte	596 K
sagten	596 K
said	907 K
saisissez	77 K votre adresse
saken	1891 likte du denne K	1937 feil i K	1965 denne K	1965 få K	1966 les hele K	1967 denne K
saker	1965 flere K	1967 våre K	1967 alle K
saklidir	2598 tüm haklari K	2598 her hakki K
sako	1729 K
saluran	1444 ikuti K	1444 gabung di K	1486 K kami
samarbeid	1947 i K med en annonsør
samarbejde	421 i K med en annoncør
samarbete	2517 i K med en annonsör
samedi	17 chaque K
samenvatting	1864 deze K	1864 de K is
samenwerking	1851 betaalde K	1851 K met onze partner	1851 K met een commerciële
samstag	17 jeden K
samtycke	2504 ditt K
samtykke	408 dit K	408 give K	416 jeg giver K til	1933 ditt K	1933 gi K
samtykket	1933 K ditt
sang	441 K	1969 K
sanoi	1162 K
sanoivat	1162 K
sanoo	1162 K
sans	70 K pub
satin	2623 K alin
satura	1747 ārējā K
saturday	17 every K
saturdays	855 delivered K	855 delivered on K	855 sent K
sauca	1769 K
saugomos	1694 visos teisės K
savetovala	2341 K
savetovali	2341 K
savetovao	2341 K
savetuje	2341 K
savjetovala	2341 K
savjetovali	2341 K
savjetovao	2341 K
savjetuje	2341 K
savundu	2639 K
say	664 have your K	718 have your K in
saya	62 tag K
sayenizde	2637 sizin K
says	907 K
sazinies	1766 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1509 K l'app	1509 K la app	1509 K la nostra app	1569 K la nostra	1569 K l'app
schauen	593 K sie vorbei
schick	49 K ihn	49 K es	584 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	584 K sie uns	593 K sie uns
schon	444 wenn sie K hier sind	444 wo sie K hier sind
schreef	1889 K
schreib	38 K uns	67 K uns	554 K uns	593 K uns	594 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	443 K sie an	484 K sie uns ihre meinung	554 K sie uns	593 K sie uns
schreibt	38 K uns	67 K uns	501 K über	501 K für	511 K seit # für	593 K uns	594 K mir unten	594 K uns unten	596 K
schrieb	596 K
schriftlicher	496 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1771 K u in	1771 K je in	1784 K je in voor	1784 K je gratis in	1885 K je hier in	1886 K je gratis in
schrijft	1823 K over	1823 K voor	1889 K
schrijver	1823 is K en	1826 mening van de K
scria	2185 K pe	2185 K în	2185 așa K
scrie	38 K-ne	67 K-ne	2182 K-ne
scrii	2182 să ne K
scriitoare	2156 este K
scriitor	2156 este K
scripts	710 unblock K
scris	2185 a K
scritto	1570 chi ha K questo	1572 ha K
scrittore	1535 è uno K
scrittrice	1535 è una K
scrive	1535 K di	1535 K per
scriveteci	38 K	67 K
scrivi	1490 K a
scrivici	38 K	67 K	1569 K
""", 'se': """
search	821 on google K
secondo	1572 K
section	55 K #g	719 in the comment K
secure	756 K drop
securedrop	756 K
securely	756 K on signal	756 K via signal	756 contact us K	756 reach us K
seda	49 jaga K
see	42 did you K it	888 if you K
segnalacelo	1569 K
segons	285 K
segueix	282 K-nos
seguici	1512 K su	1512 K anche su	1569 K
seguir	939 puedes K a	939 puede K a
segundo	2132 K
sehen	589 K sie hier.
sekarang	1485 donasi K	1485 daftar K	1485 gabung K	1485 unduh aplikasi K
sekite	1726 K mus
sekojiet	1766 K mums
selaimesi	10 K
seleciona	2120 a redação K
selected	801 K by our
selengkapnya	1435 untuk membaca K	1474 membaca artikel K
selgitas	1045 K
selitti	1162 K
selon	1261 K
semaine	17 chaque K	17 une fois par K	1260 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1002 a la K	2131 por K
semanal	78 la carta K	928 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	438 K os	687 we'll K you	756 K us a tip	1916 K inn	1966 K oss
sende	1942 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	584 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	850 our app K
seneste	411 K afsnit
sense	71 K spam
senza	71 K spam	1558 K di te non	1569 K di te non
service	1221 est chef du K	1221 est cheffe du K
serwisie	2025 w K	2040 naszym K
serwisu	2011 treści z K	2011 treść z K
seslendi	2639 diye K	2639 K
setiap	17 K pagi	1487 K bulan
setmana	282 rep cada K
setmanalment	17 K
settimana	17 ogni K	1571 alla K
settings	714 cookie K	817 cookie K	817 privacy K
setuju	43 tidak K?
setujui	1462 K cookie
seuraa	1159 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	700 K this with	700 K this post on	700 K this if you	700 K this far and wide	700 click to K	709 we may get a K
shareholders	790 not by K	905 no K
shop	814 our K	842 K our	874 in our K	874 from our K	874 our K now
shope	2365 našom e-K
shopping	847 our K links
shopu	325 našem e-K	2304 našem web K	2365 nášho e-K
should	756 story we K	756 we K look into	756 we K know about
shouted	907 K
showcase	167 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	521 jetzt tickets K:	566 K sie unsere arbeit
sier	1945 til du K opp	1969 K
siga	2075 K-nos no	2075 K-nos nas	2129 K-nos
siger	441 K
sign	24 K in	688 K up to get	748 K up	858 K up for our	858 K up to our	904 K up for our	904 K up to our	904 when you K up	904 K up now
signal	403 på K	508 auf K	508 K-kanal	1928 på K	2499 på K
signaler	1207 K une erreur
signalez	1258 K-la-nous	1258 K-le-nous
signali	2357 K
signalu	318 K	2008 K
signing	687 thanks for K up	687 thank you for K up	687 by K up, i agree	687 by K up, you agree	687 by K up you agree
silakan	1435 K login	1435 K masuk
silenced	905 refuse to be K
simply	894 K hit reply
since	666 K you're here
sini	1485 klik di K
sinirsiz	2601 K erişim
sinulle	1100 meillä on K pyyntö
site	64 ayna K	814 our jobs K	905 our K	1887 onze K
sitede	2608 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1769 K
skaityti	1691 norėdami K toliau	1691 norint K toliau	1691 K toliau galite
skaitytojai	1727 mūsų K
skaitytojams	1727 mūsų K
skelbiamas	22 nebus K
skicka	2512 genom att K	2535 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1716 K # proc	1726 K paramą
sklepem	2014 naszym K
sklepie	2014 naszym K
skontaktuj	38 K się z nami	2009 K się z nami	2009 K się z naszym	2009 K się z naszą	2009 K się z autorem	2009 K się z autorką
skreg	441 K
skrek	1969 K	2538 K
skrev	441 K	1969 K	2538 K
skribent	406 er fast K	1931 er K	2502 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	438 K til os	438 K dig op	2472 K upp dig	2535 K upp dig	2535 K till oss
skrive	21 logget ind for at K	1967 vi bør K om	1967 vi burde K om
skrivefeil	1937 funnet en K
skriver	441 K	1969 K	2538 K
skrzynce	1980 w twojej K
""", 'sl': """
slant	2537 en K
slapukais	1707 K	1725 K
slapukus	1707 K
sledite	2456 K nam
sledujte	298 K nás	351 K nás živě	360 K nás	2397 K nás
sliboval	363 K
slobodno	2338 podržite K
sluit	51 K je aan
""", 'sm': """
small	843 K gift
""", 'so': """
soci	282 fes-te K	282 fes-te'n K
socia	51 hazte K	909 hazte K	965 hazte K
social	474 auch bei K media
socialmediacookies	1827 K
socio	51 hazte K	909 hazte K	913 hazte K	965 hazte K
sociologue	1221 est K
socios	995 solo para K	995 sólo para K
sodelovanju	2433 v K s partnerjem
soglasja	2450 brez K	2450 brez pisnega K
som	1965 en sak K
somebody	886 if you know K	886 K sent you this
someone	700 send this to K	886 if you know K	886 K sent you this
something	781 see K wrong	781 K is wrong	888 if we got K wrong	888 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2185 arată un K
sondajul	35 K nostru
sonderheft	560 unser K	560 das K
sondzie	2017 naszej K	2017 w K	2034 weź udział w K
sonntag	17 jeden K
sordu	2639 K	2639 diye K
sordular	2639 K
soruyor	2639 K
sostegno	1494 il tuo K ci	1494 abbiamo bisogno del tuo K	1569 il tuo K
sostenerci	1494 puoi K
sostengono	1558 ci K ogni mese
sostenitore	1569 diventa K
sostenitori	1570 i nostri K
sostiene	1533 chi ci K	1570 chi ci K	1572 K
sostieni	1494 K il nostro	1494 K la nostra	1569 K il	1569 K la
sostienici	1533 K	1569 K
sostuvo	1003 K
sottolinea	1572 K
soubory	312 K cookie
souhlasu	311 bez K	354 bez K
souligne	1261 K
source	752 top K
soutenez	1169 K notre	1223 K-nous	1223 K notre	1251 en vous abonnant, vous K	1258 K-nous	1258 K notre	1258 K-le	1258 K-la
soutenir	1165 nous K	1170 pour nous K	1258 K notre
soutien	1164 votre K	1169 votre K est	1169 a besoin de votre K	1248 votre K, même
soutiennent	1248 nous K chaque mois
soutiens	1258 je K
sovelluksemme	1109 lataa K	1160 K
sovelluksessa	1109 avaa K	1140 K
sovellus	1109 lataa K	1109 lataa ilmainen K	1140 K	1159 lataa K
""", 'sp': """
spaltist	1931 er K	1931 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	904 can you K
specchio	64 sito K
spelregels	1806 K
spende	443 ihre K	443 mit einer K	447 deine K für	447 ihre K hilft	447 deine K hilft	447 jede K hilft	447 jede kleine K hilft	447 jede K zählt	593 deine K	593 eure K	593 K jetzt	593 K uns	597 K
spenden	443 jetzt K	443 K sie	597 K
spendenaufruf	597 K
spendenaufrufe	597 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	593 K uns
spendieren	54 K sie mir einen kaffee	593 K sie uns
spiega	1572 K
spiegato	1572 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	809 K content
sportredacteur	1862 is K
sportredakteur	586 ist K
sportredakteurin	586 ist K
sportressort	510 leitet das K
sportskommentator	1931 er K
sportverslaggever	1823 is K
spot	888 if you K
spotify	2612 K'da
spotted	888 if you've K
spottete	596 K
spravodajcom	2359 je K
sprijinul	2182 K tău	2182 avem nevoie de K	2183 K tău
spune	38 K-ne	67 K-ne	2182 K-ne	2183 K-mi mai jos	2185 K
spunea	2185 K
spuneau	2185 K
spurgte	441 K
spurte	1969 K
spus	2185 a K	2185 au K
""", 'sq': """
squadra	1570 la nostra K
""", 'st': """
staat	1889 K er
stabilito	1572 ha K
stadsverslaggever	1862 is K
stammt	582 K von einer ki
stand	904 K with us
standards	735 our K: the	811 our K team
starred	60 K fields
starting	875 tickets K at
statement	896 forward-looking K
statements	896 forward-looking K	896 forward looking K
stay	777 K with us for
ste	2354 keď K už tu	2415 ker K že tu
stede	42 var du til K
stelde	1889 K
stellen	560 wir K ein
stellenangebote	520 aktuelle K
stellenmarkt	520 unserem K
stellenportal	560 unserem K	560 unser K
stemme	409 ai-K
steuerlich	536 K absetzbar
steun	1771 uw K	1775 met jouw K	1775 met uw K	1775 K ons met	1818 K ons	1886 K ons	1886 K onze	1886 jouw K
stiahnite	2397 K si
stichpunkte	559 die K
stillingen	431 søg K	1960 søk K
stimme	502 K
stjerne	60 felter med K
stod	441 K der	2538 K det
stond	1889 K
stopite	2418 K v stik z
store	332 app K	530 im app K	814 our K	874 in our K	874 from our K	2371 app K
stories	15 free K	685 free K left	731 for more K like this	794 access to all our K	807 K like this	829 more of our K	905 our K	905 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	677 to read the full K	685 free K left	685 last free K	691 read this K in the app	700 share this K on	731 if you have a K to tell	731 email your K to	756 K for us	796 save this K	806 this K	806 the full K	807 this K	807 a K like this	808 this K	905 this K	905 K that took us
straight	687 K to your inbox	853 emailed K to you
straipsniai	1718 nemokami K	1722 geriausi K jūsų
straipsnis	1722 nemokamas K	1727 šis K
straipsnius	1718 nemokamus K
streszczeniu	2031 o K ai
striga	2185 K
strigat	2185 a K	2185 au K
strigau	2185 K
strinjate	43 se ne K	43 se K
strona	1992 ta K używa
studio	801 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1859 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1859 K een mail	1859 K ze naar
""", 'su': """
subliniat	2185 a K
submitting	687 by K your email
subscreva	2066 K a nossa	2066 K as
subscribe	677 K to continue reading	677 K to read the full	677 to continue reading, K	677 K to get access	677 K for full access	677 K to unlock	677 already K?	687 K to our free	687 K to our weekly	687 K to our daily	687 K for more	704 K to our channel	704 K to our podcast	740 K to the podcast	740 K to our podcast	794 if you already K	794 K now for	818 K here	818 K below	904 K to our	904 K today	904 K now	904 K to get	904 K for free
subscribed	787 you are now K to	839 you have K
subscriber	50 as a K	664 become a K	677 already a K	677 this is a K-only	679 existing K	794 K-only article	794 K-only story	794 K-only content	794 not a K?	814 K event	822 K account	904 becoming a paid K	904 free or paid K
subscribers	50 K can	50 K may	677 this article is for premium K	677 for K only	677 exclusively for K	677 is exclusive to K	677 for paying K	677 for paid K	677 is for K	677 are for K	677 only K can read	679 existing K	794 exclusive to our K	794 exclusively to K	824 K can comment	862 thanks to our K	905 our K	908 K
subscribing	677 by K to our	687 by K, you agree	864 consider K	904 consider K
subscription	677 off annual K	677 off an annual K	677 your K helps	677 K is being used on another	677 upgrade your K	677 sign up for a K	677 purchase a paid K	794 your K supports	794 your K makes	794 our K offers	794 our K options	822 without a K	864 consider a K	906 annual K	908 K
subscriptions	908 K
subscriptor	250 ja n'ets K	282 fes-te K	282 fes-te'n K
subscriptors	50 els K poden	250 només per a K	274 gràcies als K	277 exclusiu per a K	286 K
subscrit	273 K al nostre
subscriu	282 K-te
subscriure	273 en K't
subskrybenci	50 K mogą	2037 tylko K	2050 nasi K	2053 K
subskrybent	50 jako K
subskrypcja	2053 K
subskrypcje	2053 K
subskrypcji	2023 w K	2045 w K
substack	677 in the K app	908 K
substacks	908 K
subvention	1248 aucune K et
succes	2139 te-ai abonat cu K
successfully	839 K subscribed
sued	907 K
suglasnosti	2331 bez K
suite	1251 pour lire la K	1251 lire la K ?
suivez	1198 K-nous sur	1258 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1000 K al	1000 K
summary	808 this K
sunday	17 every K	746 our K email
sundays	17 on K	855 sent K
suosikiksi	1126 K
suositteli	1162 K
suport	274 amb el teu K podem	274 ens donen K cada mes	282 dona'ns K	282 el teu K	283 ens donen K
suporta	2079 o seu browser não K
support	671 please K us	671 your K, no matter how small	671 K our work by	671 to K my work	671 you can K us	710 your browser does not K	790 K fact-based	904 K us	904 K our	904 K my work	904 K this work	904 your K	904 we ask you to K	904 K the show
supporta	1516 il tuo browser non K
supported	710 your browser is not K	905 reader-K	905 reader K	905 member-K	905 listener-K
supporter	904 become a K
supporters	862 thanks to our K	869 K like you
supporting	671 please consider K	904 consider K
survei	1486 K kami
survey	35 our K	35 our reader K	718 reader K	718 take our # minute K	718 two-minute K	719 short K	904 take our K
suscribirte	925 al K
suscribite	990 K a nuestro	1000 K
suscripciones	1004 K
suscriptor	50 como K	50 si eres K	918 ya soy K	918 ya eres K	1000 hazte K
suscriptora	1000 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	919 exclusivo para K	919 sólo para K	919 solo para K	1001 nuestros K	1004 K
susisiekite	38 K su mumis	1726 K su mumis
sustaining	747 K member	904 K member	904 become a K
sustenta	2130 que K o
sutikimo	1694 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2538 K
svarar	1967 vi K alle
svarbiausius	1725 K savaitės
svarede	441 K
svarer	1967 vi K alle
svarte	1969 K
svideo	2294 K vam se tekst
svobodno	2456 podprite K
svobodnou	360 podpořte K
svoju	2283 K e-mail	2283 K mejl	2311 K e-mail
""", 'sw': """
swish	2514 via K
swisha	2535 K en gåva	2535 K oss	2535 K gärna	2535 K till #
""", 'sy': """
syndicated	803 auto-generated from a K feed	803 published from a K feed	803 K feed
syndication	803 our K team
syntetisk	409 K stemme	1934 K stemme
""", 'sz': """
szerint	1430 K
""", 'ta': """
taalfout	1806 K
taasavaldada	45 K
tady	287 když už jste K
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
tahun	1487 per K
takes	794 free and K less than
takip	2588 bizi K edin	2588 K et	2607 x'te K	2623 K edin	2636 bizi K edin
takk	1942 ja K, jeg vil
takket	439 K være dig	1967 K være deg
taloustoimittaja	1131 K
talsyntes	2505 K
tamamini	20 haberin K	20 yazinin K	2636 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1488 K
tanggung	1483 menjadi K jawab penulis
tanpa	71 K spam
tapana	1162 K sanoa
tapkite	1726 K nariu
tarafindan	2609 yapay zeka K	2609 yapay zekâ K
tarayiciniz	10 K
targeting	765 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1398 külső K
tarvitsee	1159 K sinua	1159 K tukeasi
tarvitsemme	1159 K apuasi	1159 K tukeasi
tasuta	1034 K konto
tavsiye	2639 K etti	2639 K ediyor
""", 'te': """
te	2607 'i x'K
teada	38 anna meile K	67 anna meile K
team	905 our K	1887 ons K
teatas	1045 K
teavitused	1028 K
techredacteur	1862 is K
tegasnya	1488 K
tehisaru	1024 K abil	1024 tegi K	1040 K abil
tehisintellekt	1024 K
tehisintellekti	1024 K abil	1040 K abil
teica	1769 K
teigia	1729 K
teil	567 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	593 K sie uns
teilnehmen	520 jetzt K
teilte	596 K mit	596 K der	596 K die
tekrarladi	2639 K
tekst	20 cały K	20 ceo K	1864 deze K	2050 ten K	2312 ceo K	2339 ovaj K
tekstovima	2323 svim K
teksty	2050 nasze K
telefon	414 på din K
telefoni	1028 otse K	1028 otse oma K
telegram	16 K	167 K	201 K канал	201 канал в K	257 canal de K	318 K	403 på K	403 K-kanal	474 unseren K-kanal	508 auf K	508 K-kanal	553 unserer K-gruppe	623 K	704 join our K	704 our K channel	904 join our K	938 nuestro canal de K	1229 canal K	1229 groupe K	1539 canale K	1821 K-kanaal	1928 på K	1928 K-kanal	2008 K	2075 nosso canal no K	2154 canalul de K	2205 мы в K	2205 наш K-канал	2205 в нашем K	2205 новости в K	2226 K	2226 K-канал	2226 K-канале	2296 K	2296 K-u	2328 K kanalu	2357 K	2417 K	2499 på K	2499 K-kanal	2603 K	2653 ми в K	2653 наш K-канал	2653 у нашому K	2673 K	2673 K-канал	2673 K-каналі	2772 kênh K
telegrama	2008 K
telegrame	2357 K
telegrami	1019 K kanaliga
telegramie	2008 K
telegramis	1019 K
telegramissa	1127 K
telegramkanaal	1821 K
telegramkanal	2499 K
telegramon	1394 K
telegramu	318 K	2296 K	2417 K
teljes	20 K cikk
tell	67 ? K us	811 K us
telli	1042 K kohe
tellija	1006 oled juba K
tellijad	50 K saavad	1038 ainult K
tellijatele	1006 artikkel on K	1006 ainult K	1038 tekst on K	1038 lugu on K	1038 artikkel on K
tellimus	1046 K
tells	850 our app K
temas	962 cubre K
temat	2009 zgłoś K
tenhle	361 K text
tento	2398 K text
terangnya	1488 K
termos	2082 K de uso
terms	714 agree to our K of	714 agree to our K and	715 agree to the K
terugkijken	1866 hier K
terugluisteren	1866 hier K
teruskan	49 K
testen	443 jetzt K	443 K sie	452 für # € K	452 für # euro K
testez	1178 K-nous	1258 K-nous
testified	907 K
tetszett	1428 K a cikk
text	38 K us	67 K us	808 this K
texte	570 alle K zum
texten	2508 fel i K
texter	2534 våra K	2534 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	743 K you to the	743 K you to all of you	743 K you to all who	743 K you to our
thanks	743 K to all of you who	862 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	790 will you join K	843 join K from
thema	554 K für uns
themenseite	546 unserer K
theo	2732 K dõi báo	2771 hãy K dõi	2774 K ông	2774 K bà	2774 K lời
there	42 were you K
think	718 let us know what you K	904 tell us what you K
thinking	865 if you were K of	865 if you've been K about	865 if you've been K of
thoughts	718 share your K	903 post your K	904 share your K
thousands	904 join K of
threads	318 K
threema	508 auf K
through	847 K links	847 K a link
throw	664 K in
thursday	17 every K
thursdays	17 on K	855 delivered K	855 delivered on K	855 sent K
""", 'ti': """
ticker	546 im live-K
tickets	842 K here	842 book K here	875 K as low as	875 get K from	875 like these K
ticketshop	520 unserem K
tietosuojaseloste	1116 K
tietosuojaselosteen	1141 hyväksyt K
tijeku	2311 budite u K
tikkie	1888 K
tiktok	16 K	558 inhalt von K	623 K
tiktokon	1394 K
tiktoku	2296 K	2417 K
til	438 vær med K
tilaa	1159 K nyt
tilaaja	50 K voi	1104 oletko jo K
tilaajamme	1160 K
tilaajana	50 K voit	1104 jatka lukemista K	1104 K pääset	1104 K voit	1104 koko juttu K
tilaajat	50 K voivat	1152 vain K	1163 K
tilaajille	1104 vain K	1152 on K
tilaamalla	1141 K hyväksyt	1144 K
tilauksen	1107 voit peruuttaa K
tilaus	1163 K
tilbage	427 gratis artikel K
tilgang	1966 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2461 vi har en bön K dig	2535 ge en gåva K oss
tillade	2538 K
tillatt	1957 ikke K å gjengi
tilmeld	376 K dig vores	416 ved at klikke på K	438 K dig vores	438 K dig her	438 K dig gratis
tilmelde	416 ved at K dig
tilmelding	416 ved K
tim	2304 naš K
tin	78 bản K	2775 bản K
tine	2170 fără K nu
tip	38 K os	67 K os	388 K os	388 har du et K	438 K os	664 K your	1858 app je K
tipeee	1223 K
tipline	756 our K	889 our K
tipp	554 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	756 news K	1914 K oss	1914 har du et K	1966 K oss	2485 har du ett K	2486 har du K
tipsa	38 K oss	67 K oss	2535 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	365 en lille K at bede	1891 en liten K å be
""", 'tl': """
tl	2638 # K
""", 'to': """
to	57 from us K you
today	748 join K	904 chip in K	904 sign up K	904 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1889 gaf K
toestaan	1863 cookies K
toestemming	1802 K te geven	1827 je K nodig	1827 uw K nodig	1827 geef K	1854 overname zonder K	1863 geen K gegeven	1878 tekst mag zonder K
toeta	1031 K meid	1042 K meid
toetage	1042 K meid
toetus	1031 sinu K	1042 sinu K	1042 teie K
toho	42 byli jste u K
toimetaja	1021 K
toimetus	1043 meie K
toimetusele	39 meie K
toimintaamme	1159 tue K
toimittaja	1131 lehden K	1131 politiikan K	1131 vapaa K	1131 on K
toimittajallemme	39 K
toimittajamme	1160 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1160 K
toimituksemme	1160 K
toimitusta	1159 tue K
toisti	1162 K
told	907 K
torjui	1162 K
toteaa	1162 K
totesi	1162 K
touch	664 get in K	731 get in K with our
""", 'tr': """
trabaja	962 K en
trabajo	913 si te gusta nuestro K	1001 nuestro K
trabalho	2121 valoriza o nosso K	2130 nosso K
tracking	817 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	443 K sie hier	593 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1205 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1886 K ons
traktir	54 K kopi	54 K saya kopi	1472 K kami
transcript	808 this K
transferred	715 personal data may be K
translated	741 this article was K
transmettez	49 K-le
transmis	2185 a K
transparenzhinweis	496 K
tratamento	2082 K dos seus dados
tratamiento	946 K de tus datos
trattamento	1519 K dei dati
travail	1259 notre K
tredje	2504 K part
trenger	1894 vi K din støtte	1966 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2425 naše spletne K
trgovini	2304 našoj K	2425 naši spletni K	2425 naši K
trial	677 your free K	904 start your free K	904 start a free K	906 free K
tribunais	2099 cobre K
tribunales	962 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	868 will be K
trusted	752 K source
""", 'tu': """
tuesday	17 every K
tuesdays	855 sent K
tuit	9 este K
tukesi	1159 K
tukijaksi	1159 ryhdy K
tulisan	1486 K ini
tulisnya	1488 K
tunnistas	1045 K
tunnus	1148 luo K	1159 luo K
tuo	1558 il K #x#
tuomitsi	1162 K
tutur	1488 K
tuturnya	1488 K
""", 'tv': """
tvirtina	1729 K
tvrdi	2341 K
tvrdil	363 K
tvrdila	363 K	2341 K
tvrdio	2341 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	907 K
twice	868 will go K as far
twierdzi	2052 K
twitter	700 share on K	704 follow him on K	704 follow her on K	704 follow them on K	704 follow on K	2607 K'da takip
twitteris	1019 K
twitterze	1989 na facebooku i K
""", 'ty': """
tygodniowo	2051 K
tygodniu	17 raz w K
typo	781 spot a K
""", 'ub': """
ubegrenset	1900 K tilgang
""", 'uc': """
ucap	1488 K
ucapnya	1488 K
""", 'ud': """
udbyder	408 ekstern K
udfyldes	391 skal K
udtalte	441 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	440 om K
""", 'ui': """
uitgeschakeld	1799 javascript is K
uitschrijven	1784 op elk moment K
uitzending	1866 de K hieronder
""", 'uj': """
ujar	1488 K
ujarnya	1488 K
""", 'uk': """
uken	1968 i K
uker	1966 prøv # K
""", 'ul': """
ulubionych	2007 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	710 video K
unbegrenzt	540 alle artikel K
unbegrenzten	567 K zugriff	567 K zugang
unbegrenzter	540 K zugang
undrade	2538 K
uneix	51 K-t'hi	282 K-te
unesite	77 K svoj e-mail
ungkap	1488 K
ungkapnya	1488 K
uniquement	1248 nous vivons K grâce
unisciti	51 K a loro	51 K	1569 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	677 get K access	677 K digital access	679 K access for	822 K reading	822 want K access
unlock	20 K this	677 K the rest
unser	594 K ziel	594 K team
unsere	36 K leser	74 über K links	466 K app	563 K neue app	566 durch K leser	593 können sie K	594 K leser	594 K texte
unserem	35 K quiz	452 mit K abo	520 in K shop	520 K online-shop	553 K kanal	560 K shop
unseren	36 K lesern	520 K shop	560 K online-shop	594 K lesern	594 K kanal
unserer	74 über einen K links	466 in K app	530 K app	546 lesen sie auf K	563 K neuen app	594 K arbeit
unseres	520 K teams
unsubscribe	687 K at any time	687 K anytime	818 K whenever
unterschied	537 machen einen K	537 macht einen K
untuk	1485 masuk K
unutmayin	2623 K
""", 'up': """
upcoming	814 our K
updates	58 receive K by email	687 get K by email	777 check back for K	777 refresh for K
upgrade	677 K to paid	677 K to read	677 behind the paywall. K
upgrading	864 consider K
upitala	2341 K
upitao	2341 K
upitnik	2308 K
upozorava	2341 K
upozorila	2341 K
upozorio	2341 K
upozornenia	14 K	2371 K
upozornil	363 K
upozornila	363 K
uppgav	2538 K
uppger	2538 K
uppmanade	2538 K
ups	908 pop-K
""", 'ur': """
urednica	2298 je K	2298 , K	2419 je K	2419 , K
urednik	2298 je K	2298 , K	2419 je K	2419 , K
urged	907 K
urheilutoimittaja	1131 K
urteilte	596 K
""", 'us': """
us	38 dm K	67 dm K
""", 'ut': """
utbrast	2538 K
utilisation	1205 K de cookies	1205 K des cookies	1205 conditions générales d'K
utilisons	1204 nous K des cookies
utilitza	262 K galetes
utilitzem	262 K galetes
utilizamos	945 K cookies	2081 K cookies
utilizza	1518 questo sito K i cookie	1519 K cookie
utilizziamo	1518 K i cookie
utrzymujemy	2050 K się
uttalte	1969 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1041 meie K
uudiskiri	1009 telli meie K	1029 K	1042 telli K	1043 meie K	1046 K
uudiskirja	1029 K
uudiskirjaga	1009 K	1029 K
uudiskirjast	1029 K
uudistes	1018 google K
uutisemme	1158 K
uutisilmoitukset	1139 K
uutisissa	1126 google K
uutiskirje	78 K	1107 tilaa K	1142 K	1159 tilaa K	1163 K
uutiskirjeemme	78 K	1107 K	1160 K
uutiskirjeen	78 K	1141 tilaamalla K	1142 K
uutiskirjeet	1142 K
""", 'uv': """
uvedl	363 K
uvedla	363 K
uviedla	2400 K
uviedol	2400 K
""", 'uy': """
uyardi	2639 K
uyariyor	2639 K
uygulamamiz	2585 mobil K	2637 K
uygulamamizi	2585 K indirin	2585 K indir	2585 mobil K	2636 K indir
uygulamasini	2614 K
uygulamayi	2586 K indir	2586 K indirin
""", 'uz': """
uzviknuo	2341 K
""", 'va': """
vaati	1162 K
vaativat	1162 K
vacancies	772 our current K	772 our K
vacatures	1832 onze K	1832 alle K in
vacaturesite	1865 K	1865 onze K
vakuutti	1162 K
valfri	2464 swisha K summa	2535 swisha K	2537 K summa
valgfritt	1894 vipps et K	1966 vipps K
valittaa	1162 K
valitti	1162 K
vallotta	1430 K
vapaasti	45 lainata K
var	42 K du der
vare	2536 tack K er	2536 tack K dig
varnade	2538 K
varnar	2538 K
varoittaa	1162 K
varoitti	1162 K
varoval	363 K
varovala	363 K
varsel	1939 K
varsler	1939 K	1939 push-K
varslinger	14 K
varuje	363 K
vas	2316 bez K	2339 bez K
vastasi	1162 K
vastasivat	1162 K
vastaus	21 peruuta K
vayas	910 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2537 i K
vedomosti	2369 svoje K
velden	60 K met een ster
ven	438 del med en K
vendredi	17 chaque K
venn	1966 del med en K
ventana	948 se abre en una K nueva
veraltet	479 ihr browser ist K
verantwoordelijk	30 niet K	1851 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	550 ist der anbieter K	550 der anbieter selbst K
verarbeitung	533 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1772 voor je K gaat	1779 lees K met	1779 K lezen?	1781 om K te lezen	1847 gratis K met	1871 lees gratis K	1883 help ons K
verdi	2639 karar K	2639 söz K	2639 diye yanit K	2639 yanit K	2639 cevap K
vereiste	21 K velden zijn	1805 K velden
verfasser	514 meinung der K
verfassers	514 meinung des K
vergoeding	1851 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1887 dit K	1887 goed K
verhalen	1847 toegang tot alle K	1885 K in je mail	1887 onze K
verhindert	481 ein skript K
verileriniz	2592 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1889 K
verktyg	2505 hjälp av ett ai-K
verlag	537 kein K	594 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1799 je browser is K
verpassen	593 K sie
verscheen	1816 dit artikel K eerder	1854 versie van dit artikel K	1854 stuk K eerder	1854 artikel K ook	1878 dit artikel K eerst	1878 dit stuk K eerst
verschenen	1854 artikel is eerder K op	1854 artikel is eerder K in de krant
verschenken	593 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1862 doet K vanuit
verslaggever	39 onze K	1822 onze K	1823 is K	1823 is politiek K	1862 is medisch K	1862 werkt als K
verslaggevers	39 onze K	1859 onze K
vertaling	1864 deze K
verteiler	505 K
vertelde	1889 K
vertelt	1889 K
vertraulich	509 redaktion K	584 K hinweise
verwenden	481 wir K cookies
verwendest	479 K einen adblocker
verwendet	481 diese website K cookies	481 diese webseite K cookies
verwendung	558 K von cookies
verzi	328 audio K
verzii	2368 audio K
verzoek	1772 een klein K
vesti	2282 K na mejl
vestima	2296 google K
""", 'vi': """
viber	16 K	167 K	201 канал във K	623 K	2226 K	2296 K	2296 K-u	2417 K	2673 K
viberen	1394 K
viberi	2357 K
viberju	2417 K
viberu	318 K	2296 K
viberze	2008 K
vidare	49 skicka den K	49 skicka K	49 send den K	2467 för att läsa K	2535 läs K för
videa	40 fotky a K	2421 ogled K
videli	2300 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	509 fotos oder K	558 laden des K	561 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	371 for at læse K	438 læs K for	1897 for å lese K	1966 les K for
vidjeli	2300 K video
viernes	17 cada K
view	691 K in app
viewers	869 K like you
views	30 K of	685 free K left	903 share your K
vigtigste	436 ugens K	436 dagens K
viikko	17 joka K
viikossa	1161 K
vijesti	2282 K na e-mail
vijestima	2296 google K
vikala	2341 K
vikali	2341 K
vikao	2341 K
viknula	2341 K
viknuo	2341 K
viktigaste	2534 veckans K	2534 dagens K
viktigste	1965 ukas K	1965 dagens K
vill	2512 ja tack, jag K
vincoli	1571 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1944 på K	1966 K et	1966 K oss	1966 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	593 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1491 K che sei qui
visualiser	1234 K les contenus
visualizzare	1518 per K questo contenuto
vivons	1248 nous K grâce à nos	1248 nous ne K que
""", 'vo': """
voice	903 add your K	905 our K
volal	363 K	2400 K
volala	363 K
volali	363 K
volg	1795 K ons op	1795 K ons via	1886 K ons
volgende	21 in deze browser voor de K
volgens	1889 K
voor	1784 meld je aan K	1847 veel meer K #
voorbehouden	1816 alle rechten K
voordat	1772 K je gaat
voorkeursbron	1820 K
voorkeursbronnen	1857 K
vorbehalten	452 abonnenten K	496 alle rechte K
vorbei	593 schau K
vores	35 K quiz	378 hent K app	378 i K app	438 støt K	438 hent K	439 K app
vorgelesen	525 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1164 K don	1169 K don nous	1223 K don	1258 K aide pour
vous	18 sans K	1259 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1772 hebben we een gunst te K	1772 we willen je iets K
vriend	1886 word K
vrijdag	17 elke K
vroeg	1889 K
""", 'vs': """
vsebin	2443 do vseh K
vsebina	2421 zunanja K
vsebine	2421 zunanje K	2421 te K
vsebino	9 to K	2421 zunanjo K
vstupenky	325 K na naši
""", 'vu': """
vuodessa	1161 K
vurguladi	2639 K
""", 'vy': """
vygenerovala	342 K ai	2381 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	310 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1706 K redaktorius
vyriausioji	1706 K redaktorė
vytvorila	2381 K ai
vyzval	363 K
vyzvala	363 K
""", 'wa': """
waardeer	1844 K dit artikel
waardeert	1844 dit artikel K
waardevol	1772 vond je dit artikel K
waarschuwt	1889 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	596 K vor
warned	907 K
warns	907 K
warnt	596 K
warnte	596 K
warst	42 K du vor ort
wartawan	39 K kami	1461 adalah K
washington	734 is a K
waszych	2029 z K wpłat	2050 z K wpłat
""", 'we': """
we	790 K have you.
webbplats	2482 denna K använder cookies
webinar	520 zum K	630 δωρεάν K	630 το K μας	630 K μας	1832 ons K	2014 nasz K	2304 naš K	2425 naš K
webinarimiza	2610 K
webshop	1832 onze K
webshopu	2304 našem K
website	385 dette K bruger	594 unsere K	905 our K	1878 niets van deze K
webwinkel	1832 onze K	1865 de K van	1865 het boek in de K
wednesday	17 every K
wednesdays	855 delivered K	855 delivered on K	855 sent K
week	17 once a K	17 each K	17 elke K	906 a K	906 per K	1888 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	687 sign up for our K	746 our K email	746 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	903 K in
weiter	452 lesen sie sofort K
weitere	546 K texte finden sie
weitergegeben	565 wird nicht K
weiterlesen	20 K	452 K mit	452 jetzt K	452 diesen artikel K	452 kostenlos K	452 mit plus K	479 mit werbung K
weitermachen	566 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	575 K nur mit
weiterzulesen	452 um K
weken	1888 K voor
werbeblocker	479 deaktivieren sie ihren K
werbefrei	70 K	594 K
werbelink	572 K
werbelinks	74 K	572 K
werbevereinbarung	460 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	540 alle texte ohne K	540 abo ohne K	594 ohne K
werde	593 K teil
werden	51 . K sie eine	593 K sie teil
werk	1887 ons K
werken	1865 kom K bij
wersja	2 K audio
wesprzyj	1974 K nasze	2029 K	2049 K nas	2049 K nasze	2049 K naszą	2049 K mnie
weten	38 laat het ons K	67 laat het ons K	1805 laat het ons K	1886 laat het ons K	1889 laat K
wetenschapsredacteur	1862 is K
""", 'wh': """
whatever	904 chip in K
whatsapp	16 K	38 K us	67 K us	167 K	201 K канал	257 canal de K	257 al teu K	257 a K	318 K	403 på K	403 K-kanal	466 K-kanal der	474 unser K-kanal	474 unserem K-kanal	474 unseren K-kanal	474 zum K-kanal	474 K-kanal von	508 auf K	508 per K	508 K-gruppe	508 bei K	553 unserer K-gruppe	623 K	700 share on K	700 share via K	704 join our K	704 join us on K	704 our K channel	704 updates on K	889 our K tip line	889 our K tipline	889 our K number	889 our K line	889 our K	904 join our K	938 nuestro canal de K	1127 K-kanavaa	1229 chaîne K	1229 canal K	1229 sur votre K	1229 groupe K	1486 K kami	1539 canale K	1539 gruppo K	1539 su K	1539 numero K	1821 K-kanaal	1821 K-groep	1821 via K	1821 op K	1858 in je K	1858 stuur ze via K	1928 på K	1928 K-kanal	1988 kanał na K	2008 K	2075 nosso canal no K	2075 nosso canal do K	2076 grupo do K	2154 canalul de K	2154 direct pe K	2226 K	2296 K	2296 K-u	2328 K kanalu	2357 K	2417 K	2499 på K	2499 i K	2499 K-kanal	2603 K	2673 K
whatsappa	2008 K
whatsappe	2357 K
whatsappgroep	1821 K
whatsappi	1019 K kanaliga
whatsappie	16 K	2008 K
whatsappiin	1127 K
whatsappis	1019 K
whatsappissa	1127 K
whatsappkanaal	1821 K
whatsappkanal	2499 K
whatsappon	1394 K
whatsappu	16 K	318 K	2296 K	2357 K	2417 K
while	666 K you're here
whitelist	710 K our site	710 K this site	710 K us
""", 'wi': """
widerruf	565 K finden sie
widerrufen	461 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	700 opens in new K	700 opens in a new K
winkel	1865 onze K
winning	734 is an award-K
wirtschaftsredakteur	586 ist K
wirtschaftsredakteurin	586 ist K
wirtschaftsressort	510 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	509 K sie mehr
withdraw	715 K your consent
without	18 K you	18 K your	905 K you
""", 'wo': """
woche	17 jede K	595 pro K
wochen	540 # K für	540 vier K für	595 K lang
word	1771 K lid	1775 K lid en	1818 K lid
work	904 back our K	905 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	718 K to us at	904 K to us
writer	732 is a staff K for	732 is a senior K at	734 is a staff K	734 is a senior K	734 is a K
writes	734 K about	760 K on	907 K
writing	801 correct at the time of K
written	734 has K for
wrote	907 K
""", 'ws': """
wsparcia	2050 waszego K	2050 twojego K
wsparcie	1975 twoje K	2049 twoje K pozwala	2049 twoje K pomaga	2049 twoje K jest dla nas
wsparciu	1974 dzięki twojemu K	2050 dzięki K	2050 waszemu K
wspieraj	2029 K	2049 K nas
wszystkich	2036 K treści	2036 do K artykułów	2036 do K tekstów
""", 'wu': """
wurde	502 text K	559 das audio K
""", 'wy': """
wydarzenie	2014 nasze K
wydawcy	2027 bez zgody K	2027 za zgodą K
wyjdziesz	1971 zanim K
wymagane	21 K pola są	1995 pola są K
""", 'x': """
x	1558 #K#
""", 'ya': """
yakiniyor	2639 K
yalvardi	2639 K
yalvariyordu	2639 K
yaniti	21 K iptal et
yanitladi	2639 K
yanitlayin	2623 K
yapabilir	2623 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2582 giriş K
yapay	2609 K zeka ile	2609 K zekâ ile
yapilamaz	2598 alinti K
yapin	24 giriş K	2623 giriş K	2636 bağiş K
yapmak	6 yorum K
yardim	2636 bize K edin
yardimiyla	2628 yapay zeka K	2628 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2627 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2598 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2606 K	2606 köşe K
yazdi	2639 K	2639 diye K
yazin	38 bize K	67 bize K	2604 bize K	2623 K	2636 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2639 K
yazmak	6 yorum K
""", 'ye': """
year	906 a K	906 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2638 K
""", 'yo': """
youtube	16 K	167 K	481 inhalte von K	558 inhalt von K	623 K	704 on K for more	704 on K for the	1486 K kami	2673 K	2732 kênh K của
youtubeu	2296 K
youtubu	2417 K
""", 'za': """
za	2312 K # €	2374 K # €	2432 K # €
zaak	1822 meer over deze K
zaakceptuj	2011 K pliki cookie
zabranjeno	2315 K kopiranje
zabronione	2004 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2374 článkov K	2374 články K
zadejte	77 K svůj e-mail
zahlasujte	345 K	2384 K
zahtevana	21 K polja
zahtevao	2341 K
zahtijevao	2341 K
zainstaluj	1982 K naszą aplikację	1983 K aplikację
zajednici	2328 viber K
zalo	2730 quan tâm K
zalogowani	1995 tylko K
zalogowaniu	1977 dostępny po K	1977 dostępna po K
zalogowanych	2018 tylko dla K
zaloguj	24 K	1978 K się, aby	1978 K się aby
zamkniesz	1971 zanim K
zamolila	2341 K
zamolili	2341 K
zamolio	2341 K
zamudite	2446 ne K
zanechte	77 K nám e-mail
zapewnia	2052 K
zapisal	2459 je K
zapisz	1980 K się na nasz	2049 K się na	2049 K się do
zapraszali	2052 K
zaradi	2436 K vas	2457 K vas
zaregistrujte	335 zdarma se K	335 se zdarma K	335 zdarma K	335 K se zdarma	2374 K sa zadarmo	2374 K sa
zarejestrowanych	2018 tylko dla K
zarejestruj	1978 K się, aby	2049 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2007 K źródeł
zavisi	2338 K od vas
zavolal	363 K
zavolala	363 K
zaznacza	2052 K
""", 'zb': """
zbierka	2401 K
""", 'zd': """
zdarma	335 článků K	335 články K
""", 'ze': """
zegt	1889 K
zei	1889 K
zeptal	363 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2185 K
zicea	2185 K
ziedojums	1770 K
zitten	1887 we K ook op
""", 'zk': """
zkuste	291 K první měsíc	360 K první měsíc
""", 'zn': """
znalosti	329 své K
znanje	2308 svoje K	2308 svoje K u	2428 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2361 K tohto obsahu	2361 K obsahu	2361 K príspevku
zondag	17 elke K
zonder	71 K spam	1844 K jouw steun	1844 K uw steun
zostanie	1995 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	320 , K
zpravodajem	320 je K
zpravodajkou	320 je K
""", 'zr': """
zrezygnuj	1978 K w każdej chwili	2051 K w każdej chwili
""", 'zu': """
zuerst	575 text ist K	592 text wurde K
zufolge	596 K
zugang	452 noch keinen K
zugeschickt	464 per e-mail K	464 per mail K
zugestimmt	481 externen diensten nicht K
zusammenarbeit	550 beitrag ist in K	550 artikel ist in K	550 text ist in K
zusammenfassung	503 K
zustimmung	481 K jederzeit	482 ihre K	482 mit ihrer K
""", 'zv': """
zvali	363 K
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
boletim
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
  580),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  670),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 726))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1609), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1609),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1609),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1624),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1665),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1665), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1665),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1665), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2812),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2823), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2831))

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
