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
es.voted	s12		7
es.comment-label	w12		0
es.play-day	s11		6	sudoku|crucigrama|juega al wordle|juega al sudoku|juega al ajedrez|test|quiz|nuestro
es.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|ivoox|bluesky|threads|vimeo|telegram
es.shared-by	s7		14	compartid*|@|instagram
es.robot	c7		30	protegido|no soy|google|robot
es.consent-more	w7		0
es.player-more	w16		0
es.player-time	s16		6
es.podcast-on	s11		14
es.block-more	w8		0
es.give-more	w0		0
es.wall-more	w2		0
es.form-more	w4		0
es.form-word-more	w4	among	0
es.nav-more	w11		0
es.slides	s11		6
es.follow-more	w13		0
es.author-more	w14		0
es.rights-more	w15		0
es.with-leave	s15		14
es.reread	s16		16	ia|periodista|redacción|editor
es.sold-by	s9		6
es.sold-label	w9		0
es.offered	w10		0
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
fr.voted	s12		7
fr.comment-label	w12		0
fr.play-day	s11		6	sudoku|mots croisés|jouer|quiz|découvrez notre|testez-vous
fr.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|dailymotion|spotify|deezer|bluesky|threads|vimeo|telegram
fr.shared-by	s7		14
fr.robot	c7		30	protégé|je ne suis pas|google|robot
fr.consent-more	w7		0
fr.player-more	w16		0
fr.player-time	s16		6
fr.podcast-on	s11		14
fr.block-more	w8		0
fr.give-more	w0		0
fr.give-tax	s0		9	€
fr.wall-more	w2		0
fr.form-more	w4		0
fr.form-word-more	w4	among	0
fr.nav-more	w11		0
fr.slides	s11		6
fr.follow-more	w13		0
fr.author-more	w14		0
fr.author-all	s14		6	ses derniers|tous les
fr.rights-more	w15		0
fr.with-leave	s15		14
fr.reread	s16		16	ia|journaliste|rédaction|secrétaire
fr.sold-by	s9		6
fr.sold-label	w9		0
fr.offered	w10		0
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
it.voted	s12		7
it.comment-label	w12		0
it.play-day	s11		6	sudoku|cruciverba|quiz|nostro
it.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|vimeo|telegram
it.shared-by	s7		14	@|instagram|condiviso
it.robot	c7		30	protetto|non sono|google|robot
it.consent-more	w7		0
it.player-more	w16		0
it.player-time	s16		6
it.podcast-on	s11		14
it.block-more	w8		0
it.give-more	w0		0
it.wall-more	w2		0
it.form-more	w4		0
it.form-word-more	w4	among	0
it.nav-more	w11		0
it.slides	s11		6
it.follow-more	w13		0
it.author-more	w14		0
it.rights-more	w15		0
it.with-leave	s15		14	collaborazione|licenza|permesso|originale|concessione|the conversation|tratto
it.reread	s16		16	ia|ai|giornalista|redazione|umano
it.sold-by	s9		6
it.sold-label	w9		0
it.offered	w10		0
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
# (# ratings	1056
# (# reviews	1056
# (# votes	1056
# comentarii	2808
# comentario	1130
# comentarios	1130
# comentaris	352
# comment	892
# commentaire	1495
# commentaires	1495
# commenti	1996
# commento	1996
# comments	892
# euro el primer mes	364
# from # ratings	1056
# from # reviews	1056
# from # vote	1056
# from # votes	1056
# glasov	91
# glasova	91
# hlasov	91
# komentar	1887
# komentarai	2314
# komentarze	2613
# komentarzy	2613
# komment	1822
# kommentaari	1260
# kommentar	515	611	2531	3188
# kommentare	611
# kommentarer	515	2531	3188
# kommentti	1405
# kommenttia	1405
# like for this post	1056
# like for this reply	1056
# likes for this post	1056
# likes for this reply	1056
# min	873
# min de lectura	1137
# min de leitura	2710
# min di lettura	2003
# min leestijd	2429
# min. lesezeit	618
# of # people found this helpful	1056
# out of # (# ratings	1056
# out of # (# votes	1056
# out of # based on # reviews	1056
# oy	91
# people found this helpful	1056
# people like this	1056
# person found this helpful	1056
# ratings	1056
# reactie	2422
# reacties	2422
# reviews	1056
# saniye geri	3378
# saniye geri sar	3378
# saniye ileri	3378
# saniye ileri sar	3378
# stars (# votes	1056
# stars from # reviews	1056
# stars from # votes	1056
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
# yorum	3327
""", '#+': """
#+ gamble responsibly	1052
""", '$#': """
$# at amazon	1086
$# at walmart	1086
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2843
a kommentek nem szerkesztett tartalmak	1822
a lire aussi	1499
a message from our sponsor	883
a nossa loja	2755
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3334
aa aa aa	92
aanbevolen	2426
aanbevolen artikelen	2426
aanbevolen voor jou	2426
aangeboden door	2416
aanmelden	2396
aanmelden nieuwsbrief	2401
aanraders	2426
""", 'ab': """
abbonamenti	1974
abbonamento	1974
abbonati	1974
abbonati ora	1974
abbonati subito	1974
ablehnen	608
abmelden	579
abo	579
abo bestellen	579
abo testen	671
abo verwalten	579
abonament	2797
abonamente	2797
abonare	2797
abone ol	3314
abone olun	3314
abone olun, sinirsiz okuyun	3314
abonelik	3314
abonentiem	2349
abonnee worden	2396
abonneer	2396
abonneer nu	2396
abonnees lezen meer	2466
abonnement	498	579	1466	2396	2514
abonnementen	2396
abonnements	579	1466
abonner	498	2514
abonneren	2396
abonnez-vous	1466
abonnieren	579
about sharing	873
about the columnist	1068
about the contributor	1068
about the contributors	1068
about us	902
abrir	1138	2711
abrir app	1197	2763
abrir en la app	1197
abrir la app	1197
abrir mapa	1138	2711
abrir menu	2710
abrir na app	2763
abrir no aplicativo	2763
abrir no app	2763
absenden	91
abspielen	618
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1100
acceder	1100
accedi	1974
accedi con apple	2036
accedi con facebook	2036
accedi con google	2036
accedi con il tuo account	2036
accedi per commentare	2045
accept	888
accept all	888
accept all cookies	888
accept and close	888
accept and continue	888
accept toate	2819
accepta i continua	349
accepta i mostra el contingut	349
accepta les galetes	349
accepta totes les galetes	381
accepta-ho tot	349
accepted payment methods	848
accepteer	2418
accepteer alle cookies	2418
accepter	512	1492
accepter alle	512
accepter alle cookies	512
accepter et afficher	1522
accepter et afficher le contenu	1522
accepter et continuer	1492
accepter et fermer	1492
accepter et poursuivre	1562
accepter les cookies	1492
accepter tout	1492
acceptera	3185
acceptera alla	3185
accepteren	2418
acces nelimitat la toate articolele	2834
accesibilidad	1230
acceso	1100
acceso ilimitado a todo el contenido	1236
accesso a tutti gli articoli	2098
accesso illimitato a tutti i contenuti	2098
accetta	1993
accetta e continua	1993
accetta e continua oppure abbonati	2036
accetta e prosegui	2057
accetta e visualizza	2017
accetta e visualizza il contenuto	2017
accetta i cookie	1993
accetta tutti	1993
accetta tutti i cookie	2092
accetta tutto	1993
accetto tutti i cookie	2092
acconsento a ricevere comunicazioni commerciali	2032
acconsento al trattamento dei dati	2069
acconsento al trattamento dei dati personali	2069
acconsento al trattamento dei miei dati	2069
acconsento alla visualizzazione di contenuti esterni	2017
account aanmaken	2396
accueil	1502
aceitar	2700
aceitar cookies	2700
aceitar e continuar	2700
aceitar e ver	2725
aceitar todos	2700
aceitar tudo	2700
aceptar	1127
aceptar cookies	1127
aceptar todas	1127
aceptar todas las cookies	1230
aceptar todo	1127
aceptar y continuar	1127
aceptar y seguir	1195
aceptar y ver	1157
aceptar y ver el contenido	1157
acepto que se me muestre contenido externo	1157
acepto recibir comunicaciones comerciales	1172
acepto todas las cookies	1230
acest articol este blocat	2866
acest videoclip nu este disponibil	2851
acest videoclip nu mai este disponibil	2851
acheter ce livre	1556
acheter des billets	1556
acheter le livre	1556
acheter maintenant	1614
acheter mes billets	1556
acheter sur amazon	1556
acheter sur fnac	1556
acheter sur la fnac	1556
acompanhe ao vivo	2737
acquista biglietti	2051
acquista i biglietti	2051
acquista il libro	2051
acquista il numero in edicola	2022
acquista la copia digitale	2022
acquista ora	2109
acquista questo libro	2051
acquista questo numero	2022
acquista su amazon	2051
acquistalo su amazon	2051
activa	385
activa el so	377
activa les alertes	358
activa les notificacions	358
activa les notificacions i no et perdis res	358
activar	1199
activar alertas	1171
activar el sonido	1191
activar sonido	1191
activer la notification	1565
activer le son	1558
activer les alertes	1532
actualiser la page	1566
""", 'ad': """
ad	883	2133	2232	3395	3608
ad blocker rilevato	2096
ad choices	883
ad feedback	883
ad soyad	3395
ada yang salah	1947
adblock detectado	1234
adblock rilevato	2096
adblock'u kapattim	3386
adblocker rilevato	2096
adchoices	883
add a comment	892
add a reply	1058
add as preferred source	878
add to bookmarks	873
add to favorites	1076
add to my topics	878
add to reading list	972
addebito diretto	1973
adicionar aos favoritos	2746
adicionar como fonte preferida	2784
adiniz	3395
adiniz soyadiniz	3395
administrer samtykke	2528
adres e-mail	2598
adresa de e-mail	2829
adresa de email	2829
adresa ta de email	2829
adresse e-mail	1475
adresse e-mail incorrecte	1572
adresse e-mail invalide	1535
adresse e-mail non valide	1572
adresse email non valide	1572
adresse mail	1535
adresse mail invalide	1603
ads	883
advert	883
adverteer bij ons	2451
advertentie	2416
advertenties	2416
adverteren	2451
advertise with us	883
advertisement	883	1883	1991	3323
advertisement feature	883
advertisements	883
advertiser content	883
advertising	883
advertorial	605	739	1918	2805	3323
""", 'af': """
afdrukken	2411
afegeix com a font preferida	404
afegeix un comentari	343
afficher ce contenu	1522
afficher l'original	1503
afficher la suite	1502
afficher le contenu	1492
afficher le contenu externe	1522
afficher le post	1562
afficher le tweet	1562
afficher les commentaires	1495
afficher les sous-titres	1558
afficher moins	1503
afficher plus	1502
affiliate	883
affiliate disclosure	883
affiliate-link	605
afgiv din stemme	91
afgiv din stemme her	523
afgiv stemme	91
afmelden	2396
afspelen	2429
afspil	523
afstemning	91
after ad	883
after newsletter promotion	861
afvis	512
afvis alle	512
""", 'ag': """
agb	608
aggiorna la pagina	2062
aggiungi ai miei argomenti	2103
aggiungi ai preferiti	1986
aggiungi al carrello	2109
aggiungi alle fonti preferite	2080
aggiungi un commento	1996
aggiungi una risposta	2087
aggiungici alle fonti preferite	2080
agrandir	1502
agrandir l'image	1502
agrandir la photo	1576
agrandir le texte	1586
agree	888
agree and continue	888
""", 'ah': """
ahora en portada	1134
ahora no	1094
""", 'ai': """
ai deja cont	2797
ai deja un abonament	2834
ai deja un cont	2797
ai generated summary	943
ai highlights	943
ai overview	943
ai summary	943
ai uitat parola	2797
ai votat deja	2843
ai-generated	943
ai-generated summary	943
ai-genererad sammanfattning	3195
ai-genereret opsummering	523
ai-generert oppsummering	2538
ai-oppsummering	2538
ai-opsummering	523
ai-samenvatting	2448
ai-sammanfattning	3195
aidez-nous	1457
aiheet	1406
ailleurs sur le web	1499
ainult tellijale	1254
aiutaci	1969
aizpildi aptauju	2356
""", 'aj': """
ajouter au panier	1614
ajouter aux favoris	1485
ajouter un commentaire	1495
ajustes de privacidad	1195
""", 'ak': """
akceptuj	2610
akceptuj wszystkie	2610
akhir iklan	1928
akkoord	2418
aksepter alle	2528
aktifkan	1937
aktifkan notifikasi	1937
aktualno	3111
aktuell	615
aktuelle artikel	615
aktuelle nachrichten	615
aktuelles	615
akun saya	1871
akzeptieren	608
""", 'al': """
al abonnee	2466
al abonnee? log in	2396
al een account	2396
alamat email tidak valid	1946
alege	2867
alege abonamentul	2834
alege abonamentul potrivit	2834
alege planul	2866
alerta de autor	1241
alerte auteur	1607
algemene voorwaarden	2418
algo correu mal	2774
algo deu errado	2774
algo ha salido mal	1208
alguna cosa ha anat malament	395
all access digital	970
all comments	892
all donations are tax-deductible	966
all news	902
alla kommentarer	3188
alle ablehnen	608
alle abo-angebote	671
alle akzeptieren	608
alle anzeigen	618
alle artikel anzeigen	618
alle artikel unbegrenzt lesen	671
alle bilder	618
alle cookies accepteren	2418
alle cookies akzeptieren	608
alle externen inhalte anzeigen	644
alle kommentare	611
alle kommentare anzeigen	611
alle kommentarer	515	2531
alle newsletter	587
alle nieuwsbrieven	2459
alle reacties	2422
alleen abonnees kunnen reageren	2456
aller au contenu	1502
aller au contenu principal	1502
allerede abonnent? log ind	498
allerede abonnent? logg inn	2514
alles accepteren	2418
alles akzeptieren	608
alles anzeigen	618
alles bekijken	2429
alles klar	619
alles weigeren	2418
allow content	888
allow cookies	888
allow facebook content	941
allow google youtube content	941
allow instagram content	941
allow tiktok content	941
allow twitter content	941
allow x content	941
allow youtube content	941
already a member	851
already a member? log in	851
already a subscriber? log in	851
already a supporter	842
already have an account	851
already have an account? log in	851
already have an account? sign in	851
already registered	970
already registered? log in	970
als e-mail versenden	600
als pdf speichern	672
also	900
also in the news	897
also of interest	1054
also on	897
also read	897
also worth reading	19
alte articole	19	2809
alte articole care te-ar putea interesa	19
altmetric	1076
altre notizie	19	2000
altre notizie da leggere	19
altre opzioni	2082
altre opzioni di condivisione	2082
altri articoli	2000
altri articoli dell'autore	2073
altri articoli dello stesso autore	2073
altri articoli di questo autore	2073
altri articoli su questo argomento	2000
altri articoli sull'argomento	2000
altro	2003
altro importo	1972
altyazi	3379
altyazilar	3379
always active	888
""", 'am': """
am deja cont	2866
am dezactivat adblock	2861
am dezactivat adblock-ul	2861
am meisten gelesen	615
am uitat parola	2866
amaga els comentaris	370
amaga les respostes	370
amazon'da satin al	3377
amazon'dan satin al	3377
amount	843
amplia la foto	398
amplia la imatge	398
ampliar	1137	2710
ampliar a imagem	2777
ampliar foto	1211	2777
ampliar imagem	2777
ampliar imagen	1137
ampliar la foto	1211
ampliar la imagen	1211
""", 'an': """
an error has occurred while submitting the form	961
an error occurred. please try again	961
ana sayfa	3330
ana sayfaya git	3398
anadolu ajansi	3334
anasayfa	3330
anbefalede artikler	520
anbefales	2535
anbefalet	520
anbefalt	2535
anbefalte saker	2535
anda mengikuti topik ini	1955
anda mungkin juga suka	1914
anda mungkin suka	19
anda sudah memilih	1922
ander bedrag	2394
andere lasen auch	615
anderen lazen ook	2426
anderer betrag	577
andre leser	2535
android	93
ange din e-postadress	3175
ange din mejl	3175
angebot sichern	579
angebote unserer partner	605
anket	91
anketa	91
ankete katil	3371
ankete katilin	3371
anketi cevapla	3371
ankieta	91
anladim	3331
anmelden	579
anmeldung erfolgreich	662
anna palautetta	1405
anna palautetta jutusta	1405
anna tagasisidet	1260
annonce	511	1490
annoncer	511
annonces	1490
annons	3184
annons slut	3184
annonse	2527
annonse - artikkelen fortsetter under	2527
annonse - saken fortsetter under	2527
annonser	2527	3184
annonssamarbete	3199
annual	843
annuale	2065
annuellement	1568
annunci	1991
annuncio	1991
anterior	1137	2710	2811
antworten	611
antworten abbrechen	611
anual	390	1203	2769	2864
anunci	343
anuncie conosco	2729
anuncio	1125
anuncios	1125
anzeige	605
anzeige - artikel geht unten weiter	677
anzeige - weiterlesen nach der anzeige	677
anzeige anzeige	605
anzeige aufgeben	650
anzeige scrollen, um weiterzulesen	605
anzeige von unserem partner	677
anzeigen	605
""", 'ap': """
apakah artikel ini bermanfaat	1922
apakah artikel ini membantu	1922
apakah halaman ini membantu	1922
apakah ini bermanfaat	1922
apelido	2774
apellido	1208
apellidos	1208
apenas assinantes podem comentar	2735
apenas para assinantes	2771
apklausa	91
apoie	2677
apoie no catarse	2768
apoie-nos	2677
apoie-nos no patreon	2768
apoio	2788
aportar	1095
app store	93
app store'dan indir	3383
app store'dan indirin	3383
appgallery	93
apple app store	93
apple ile devam et	3392
approfondimenti	2000
approfondisci	2000
appuyez pour activer le son	1596
apri	2004
apri app	2059
apri l'app	2059
apri la gallery	2073
apri la mappa	2004
apri menu	2003
apri nell'app	2059
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2314
ar straipsnis buvo naudingas	2314
ara	3330
ara no	385
archivado en	1130
archivo	1134
argomenti	2000
argomenti correlati	2073
argomenti trattati	2000
around the web	897
article anterior	398
article content	883
article continues below	883
article lu par une voix artificielle	1558
article offert	1615
article suivant	1499
articles connexes	1499
articles les plus lus	1499
articles populaires	1543
articles relacionats	340
articles similaires	1499
articol sponsorizat	87
articole recente	2809
articole recomandate	2809
articole similare	2809
articoli che potrebbero interessarti	2000
articoli consigliati	2039
articoli correlati	2000
articolo correlato	2000
articolo precedente	2000
articolo regalato	2110
articolo riservato agli abbonati	2036
articolo successivo	2000
articolo tradotto automaticamente	2019
articolul anterior	2809
articolul pe scurt	2822
artigo anterior	2707
artigo exclusivo para assinantes	2744
artigo exclusivo para subscritores	2744
artigo seguinte	2777
artigos recomendados	2747
artigos relacionados	2707
artikel als geschenk versenden	697
artikel als pdf herunterladen	672
artikel auf die merkliste setzen	672
artikel berikutnya	1950
artikel bewaren	2467
artikel bewerten	611
artikel delen	2411
artikel drucken	600
artikel freischalten	579
artikel geht unten weiter	677
artikel ini terkunci	1944
artikel kostenlos weitergeben	697
artikel lain	1914
artikel lain dari penulis ini	1950
artikel lainnya	1888
artikel lesen	618
artikel menarik lainnya	1914
artikel merken	600
artikel mit freunden teilen	697
artikel opslaan	2467
artikel penulis lainnya	1950
artikel per e-mail empfehlen	672
artikel populer	1914
artikel premium	1913
artikel printen	2467
artikel sebelumnya	1888
artikel selanjutnya	1888
artikel speichern	600
artikel sponsor	1918
artikel teilen	600
artikel terkait	1888
artikel verschenken	579
artikel versenden	600
artikel weitergeben	697
artikel weiterleiten	672
artikel zusammenfassen	646
artikkel on tellijale	1254
artikkel sisaldab reklaamlinke	1263
artikkelen er forbeholdt abonnenter	2514
artikkelen fortsetter under	2527
artikkelen fortsetter under bildet	2527
artikkeli jatkuu mainoksen alla	1400
arvostele resepti	61
""", 'as': """
as + lidas	2707
as mais lidas	2707
ascolta	1986
ascunde	2812
ascunde comentariile	2843
asetukset	1401
asiasanat	1406
ask a question	1058
ask ai	943
ask me later	842
ask our ai	943
ask our ai about this story	943
ask question	1058
assinar	2681
assinatura	2681
assinaturas	2681
assine	2681
assine agora	2681
assine nossa newsletter	2685
assuntos	2707
asunto	1238
""", 'at': """
atidaryti	2316
ativar	2765
ativar agora	2765
ativar alertas	2737
ativar o som	2757
ativar som	2757
atmesti	2326
attiva	2061
attiva audio	2053
attiva l'abbonamento	1974
attiva l'audio	2053
attiva le notifiche	2030
attiva ora	1974
aturan berkomentar	1922
aturan komentar	1922
""", 'au': """
auch interessant	615
auch lesenswert	615
auch spannend	615
aucun commentaire	1495
audio abspielen	652
audio generado con ia	1191
audio generado por ia	1191
auf bluesky teilen	600
auf die leseliste	697
auf die merkliste	672
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
aufklappen	619
augmenta el text	406
aumentar el texto	1220
aumentar fonte	2786
aumentar letra	1220	2786
aumentar texto	1220	2786
aus der redaktion	615
ausblenden	619
ausklappen	618
autentificare	2797
autentificare cu facebook	2866
autentificare cu google	2866
auteur suivi	1607
author affiliations	1068
author biographies	1068
author biography	1068
autodefinido	1188
automatische incasso	2395
autor seguido	1241
autore seguito	2103
autoriser	1492
autorizzo il trattamento dei dati personali	2069
autre montant	1464
autres articles	1499
""", 'av': """
ava	1262
avaa	1409
avaa kartta	1409
avaa koko juttu	1391
avainsanat	1406
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1558
avantatges de subscriptor	376
avantatges per als subscriptors	376
avanti di # secondi	2053
avanzar # segundos	1191
average rating # / # vote count: #	1056
average rating: #	1056
avgi din stemme her	2538
avgi stemme	91
aviso legal	1127
avstemning	91
avvia la riproduzione	2093
avvis	2528
avvis alle	2528
avvisa	3185
avvisa alla	3185
avviso autore	2103
""", 'ay': """
ayarlari kaydet	3381
aydinlatma metnini okudum	3394
aydinlatma metnini okudum ve kabul ediyorum	3394
aylik	3390
aylik destek	3389
aylik faturalandirilir	3392
ayrica okuyun	3328
ayrintilar	3331
""", 'ba': """
baca artikel lengkap	1950
baca artikel selengkapnya	1950
baca berita lainnya	1914
baca di aplikasi	1935
baca juga	1888
baca nanti	1913
baca selengkapnya	1890
baca transkrip	1929
back to top	902
bagikan	1880
bagikan artikel	1880
bagikan berita ini	1957
bagikan di facebook	1957
bagikan di whatsapp	1957
bagikan ke	1880
bagikan ke facebook	1957
bagikan ke whatsapp	1957
bagikan ke x	1957
bagikan lewat whatsapp	1913
baixar o app	2763
baixe na app store	2763
baixe o aplicativo	2763
baixe o app	2763
balas	1887
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	849
bankeinzug	578
bankoverschrijving	2395
batalkan kapan saja	1944
""", 'be': """
be the first to answer	1058
be the first to reply	1058
be the first to review	1058
beantwoorden	2422
become a founding member	851
become a friend	844
become a member	844
become a paid subscriber	844
become a patron	844
become a sponsor	844
become a subscriber	851
become a supporter	844
become an insider	970
become an insider and start reading now	970
bedankt voor het stemmen	91
bedankt voor je aanmelding	2459
bedankt voor je feedback	2456
bedankt voor je inschrijving	2401
bedankt voor je stem	91
bedankt voor uw aanmelding	2459
bedankt voor uw feedback	2456
begambleaware	1052
begrepen	2430
bei facebook teilen	600
bei twitter teilen	600
bei whatsapp teilen	600
bei x teilen	600
beitrag auf instagram ansehen	644
beitrag auf x ansehen	644
beitrag mit freunden teilen	697
beitrag teilen	600
bekerja sama dengan	1959
bekijk aanbieding	2396
bekijk alle abonnementen	2396
bekijk alle nieuwsbrieven	2459
bekijk alle vacatures	2451
bekijk alles	2429
bekijk de aanbiedingen	2396
bekijk de kaart	2430
bekijk de uitslag	91
bekijk de video	2453
bekijk details	2430
bekijk deze post op instagram	2446
bekijk deze post op x	2446
bekijk dit bericht op instagram	2446
bekijk dit bericht op x	2446
bekijk foto's	2429
bekijk meer	2429
bekijk onze aanbiedingen	2466
bekijk ook	2426
bekijk op youtube	2453
bekijk reacties	2422
bekijk resultaten	91	2430
beli buku	1928
beli buku ini	1928
beli di lazada	1928
beli di shopee	1928
beli di tokopedia	1928
beli sekarang	1928
beli tiket	1928
beli tiket di sini	1928
beliebt	615
beliebt bei unseren lesern	676
beliebte artikel	615
beliebteste artikel	615
belki daha sonra	3312
beluister dit artikel	2453
belum berlangganan	1944
belum punya akun	1944
beni hatirla	3392
benzer haberler	19	3328
beoordeel dit recept	61
beranda	1890
berdonasi	1870
bereits registriert	579
bereits registriert? anmelden	579
bergabunglah dengan tim kami	1903
berhenti mengikuti	1955
beri komentar	1887
beri masukan	1922
beri nilai resep ini	61
beri tahu kami pendapat anda	1922
berikutnya	1890
berita berikutnya	1950
berita hari ini	1914
berita lain	1914
berita lainnya	19	1888
berita menarik lainnya	1914
berita pilihan	1888
berita populer	1888
berita sebelumnya	1950
berita selanjutnya	1950
berita terbaru	1888
berita terkait	1888
berita terkini	1888
berita utama	1888
berlangganan	1871
berlangganan sekarang	1871
best gelezen	2426
beste aanbieding	2466
betaalde inhoud	2416
betaalde samenwerking	2471
betaalmethode	2394
betaalmethoden	2394
betaalmethodes	2394
betalt annonce	511
betalt indhold	511
betrag eingeben	577
bewaar	2411
bewaar artikel	2411
bewaar dit artikel	2467
bewaar dit artikel om later te lezen	2467
bewaar recept	61
bewaren	2411
bewerte dieses rezept	61
bewerten sie diesen artikel	656
bezahlte anzeige	677
bezahlte partnerschaft	677
bezahlte werbung	87
bezahlter inhalt	87	605
""", 'bi': """
bidra	2511	3167
bidrag	495
bienvenido	1100
biglietti	2084
bild anzeigen	619
bilder anzeigen	618
bildergalerie	615
bildirim almak ister misiniz	3384
bildirimlere izin ver	3384
bildirimlere izin vermek ister misiniz	3384
bildirimleri almak ister misiniz	3384
bilet al	3377
bilet satin al	3377
bilete	2882
biletler	3408
bilgini test et	3374
bilginizi sinayin	3330
bilginizi test edin	3374
billed annually	970
billed monthly	970
billetterie	1588
bilmiyorum	3372
bisa dibatalkan kapan saja	1944
bisukan	1930
bitte bleiben sie fair und sachlich	656
bitte bleiben sie sachlich und fair	656
bize bir kahve ismarla	3389
bize destek ol	3389
bize destek olun	3313
bize kahve ismarla	3389
bize yazin	3400
bizi destekleyin	3389
""", 'bl': """
bleiben sie informiert	587
bli medlem	2511	3167
blijf op de hoogte	2401
bliv medlem	495
bloqueador de anuncios detectado	1234
bloqueador detectado	1234
bluesky	874
""", 'bn': """
bns	1264	2318
bns inf	2318
bns/afp	1264
""", 'bo': """
boletim	2685
boletines	1107
boleto	2680
bonifico	1973
bonifico bancario	1973
bonus video	2988
bookmark	873
bookmark this	873
bookmark this article	873
""", 'br': """
brak komentarzy	2613
branded content	1125	2471
breng je stem uit	91
brought to you by	883
browse all	902
browse all newsletters	961
""", 'bu': """
bu alan gereklidir	3394
bu alan zorunludur	3394
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3327
bu haber kilitli	3392
bu konuyu takip ediyorsunuz	3404
bu konuyu takip et	3404
bu sayfa faydali oldu mu	3371
bu video oynatilamiyor	3378
bu yazari takip ediyorsunuz	3404
buat akun	1871
buffer	874
buka	1891
buka aplikasi	1935
buka di aplikasi	1935
buka peta	1891
bulanan	1942
bulmaca	3376
bulmacalar	3376
bunlari da okuyun	3328
bunyikan	1929
buscar	1137	2710
butlletins	360
buy at amazon	1086
buy from amazon	1086
buy it now	1053
buy on amazon	1086
buy tickets	1053
buy us a coffee	844
""", 'ca': """
cabut persetujuan	1933
cada aporte cuenta	1175
cada euro compta	389
cada euro conta	2742
cada euro cuenta	1175
cada mes	390
cada real conta	2742
cadastrar	2681
cadastre-se	2681
cadeau-artikel	2396
califica esta receta	61
cambiar mis preferencias	1157
cambiar preferencias de cookies	1157
camp obligatori	394
campi obbligatori	2069
campo obbligatorio	2069
campo obligatorio	1207
campo requerido	1207
campos obligatorios	1207
camps obligatoris	394
cancel	843
cancela cuando quieras	1205
cancelar respuesta	1130
cancele quando quiser	2771
canli anlatim	3398
canli takip	3398
cantidad personalizada	1235
cap	2070
capito	2004
cara menonaktifkan	1940
cara menonaktifkan pemblokir iklan	1939
caratteri rimanenti: #	2027
cargando reproductor	1191
cargar contenido	1127
cargar el contenido	1195
cargar tuit	1195
cari	1890
carica altri	2003
carica altri articoli	2073
carica altri commenti	2045
carica contenuto	2057
carica il contenuto	2057
carica il post	2057
carica il tweet	2057
carica il video	2057
carica post	2057
caricamento del player	2053
caricamento del video	2053
caricamento player	2053
caricamento video	2053
carrega el contingut	381
carregando	2725
carregando player	2757
carregar mais	2710
carregar tweet	2761
carta di credito	1973
carte bancaire	1465
cassetta anonima	2076
cast your vote	91
categorias	2707
categorie	2000
categories	897
categorii	2809
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
ce champ est obligatoire	1572
ce champ est requis	1572
cek email anda	1946
cel mai popular	2867
cele mai apreciate	2844
cele mai citite	2809
cele mai citite articole	2837
cele mai noi	2809
cele mai populare	2809
cele mai vechi	2844
cerca	2003
cerrar	1094
cerrar ventana	1239
ces articles devraient vous plaire	1543
cetak	1880
cetak artikel	1913
cetak halaman	1913
cetak resep	61
ceva nu a mers bine	2869
cevap yaz	3371
cevapla	3327
""", 'cg': """
cgu	1492
cgv	1492
""", 'ch': """
champ obligatoire	1572
champ requis	1572
champs obligatoires	1572
champs requis	1572
changer de formule	1570
chaque contribution compte	1567
chaque don compte	1538
chaque euro compte	1538
chaque geste compte pour nous	1567
chaque matin, gratuit	1572
chaque mois	1568
chaque vendredi, gratuit	1572
chargement du lecteur	1558
chargement du sondage	1530
charger la publication	1562
charger le contenu	1562
charger le post	1562
charger le tweet	1562
charger plus	1502
charger plus de commentaires	1550
chci darovat	417
check amazon	1086
check price	1086
check price at amazon	1086
check prices	1086
check your email	1007
check your inbox	1007
chiedi alla nostra ia	2019
chiudi	1968
chiudi finestra	2101
chiudi gallery	2101
chiudi la finestra	2101
chiudi menu	2003
choisir	1571
choisir cette offre	1570
choisir mes cookies	1595
choisir mon montant	1600
choisissez la formule qui vous convient	1539
choisissez un montant	1464
choisissez votre formule	1539
choose an amount	848
choose your payment method	848
choose your plan	851
""", 'ci': """
citation formats	1076
cite this article	1076
citer	1587
citi lasa	2351
citi raksti	2351
ciudad	1238
""", 'cl': """
clasificados	1125
classer	1615
clicca per attivare l'audio	2093
click here	902
click on a star to rate it	1056
click to enlarge	902
cliquer ici pour partager	1485
cliquez pour activer le son	1596
close	843
close extra sharing options	873
close menu	902
close share panel	873
close this message	842
clube do assinante	2729
""", 'co': """
cobrado anualmente	2771
cod deontologic	2874
code postal	1573
codes promo	1490
codice etico	2076
codici sconto	2109
codul deontologic	2874
cognome	2070
cognoms	395
colabora	1095
collapse	902
com desactivar el bloquejador	387
com desactivar-lo	388
come disattivare adblock	2062
come disattivare l'ad blocker	2062
come disattivarlo	2063
comece o quiz	2752
comenta	1130
comentar	1130	2703
comentarii	2808
comentario	1130
comentarios	1130
comentarios desactivados	1225
comentarios solo para suscriptores	1225
comentaris	343
comentariu	2808
comente	2703
commander le livre	1556
commencer le quiz	1553
comment	874	892
comment ne plus voir ce message	1456
comment policy	892
commenta	1996
commenta l'articolo	1996
commenta per primo	1996
commentaire	1495
commentaires	1495
commenter	1485	1495
commenter l'article	1495
commenti	1996
commenti disattivati	2087
commenti riservati agli abbonati	2087
commento	1996
commento in attesa di moderazione	2027
comments	892
comments off	892
commercial content	883
community guidelines	892
community rules	892
como desativar	2767
como desativar o bloqueador	2766
compare plans	851
comparte	1119
comparte esta noticia	1248
comparteix	343
comparteix a facebook	366
comparteix a whatsapp	366
comparteix a x	366
comparteix per correu	406
comparteix per whatsapp	406
compartilhar	2693
compartilhar no linkedin	2693
compartilhar no twitter	2693
compartilhar no whatsapp	2693
compartilhar no x	2693
compartilhar por e-mail	2693
compartilhar via	2693
compartilhe	2693
compartilhe isso	2693
compartilhe no whatsapp	2786
compartir	1119
compartir en	1119
compartir en bluesky	1119
compartir en linkedin	1119
compartir en telegram	1119
compartir en twitter	1119
compartir en whatsapp	1220
compartir en x	1119
compartir noticia	1248
compartir por correo	1119
compartir por email	1119
compartir por whatsapp	1220
complete coverage	897
compra ahora	1247
compra el libro	1189
compra el llibre	376
compra entrades	376
compra i biglietti	2051
compra il libro	2051
compra les entrades	376
compra ora	2109
compra questo numero	2022
compra su amazon	2051
compra tus entradas	1189
compra'l a amazon	376
compralo su amazon	2051
comprar ahora	1247
comprar bilhetes	2755
comprar el libro	1189
comprar en amazon	1189
comprar entradas	1189
comprar este libro	1189
comprar este livro	2755
comprar ingressos	2755
comprar na amazon	2755
comprar o livro	2755
compre bilhetes	2755
compre na amazon	2755
compre o livro	2755
compris	1503
comunicar erro	2703
comunicar un error	1225
concordo	2700
condiciones de uso	1127
condiciones generales	1127
conditions d'utilisation	1492
conditions de publication	1530
condividi	1986
condividi articolo	1986
condividi la notizia	2110
condividi questa pagina	2110
condividi questo articolo	2110
condividi su	1986
condividi su facebook	1986
condividi su linkedin	1986
condividi su telegram	1986
condividi su twitter	1986
condividi su whatsapp	2082
condividi su x	1986
condividi via email	1986
condividi via whatsapp	2082
condivisioni	1986
condizioni d'uso	1993
conectare	2797
conectare cu facebook	2866
conectare cu google	2866
configura les galetes	349
configurar cookies	1127
connectez-vous	1466
connexion	1466
consenti	2061
consenti sempre	2057
consigliati	2000
consigliati per te	2000
consigue tu entrada	1161
consulta las esquelas de hoy	1161
consulta las normas de la comunidad	1166
consulta les esqueles	354
consulta todas nuestras newsletters	1172
consulter	1502
cont nou	2797
contact	902	1495	2422	2808
contact us	892
contacta amb nosaltres	400
contacta con el autor	1242
contacta con la autora	1242
contacta con nosotros	1214
contactar	1242
contactar al autor	1214
contactar con el periodista	1242
contacte o autor	2780
contacter ce journaliste	1608
contacter la journaliste	1608
contacter le journaliste	1608
contactez-nous	1495
contacto	1130
contactos	2703
contato	2703
contatta il giornalista	2104
contatta l'autore	2104
contatta l'autrice	2104
contatta la redazione	2076
contattaci	1996
contattare la redazione	2076
contatti	1996
contenido de marca	1125
contenido de nuestros socios	1134
contenido de pago	1189
contenido elaborado por la marca	1161
contenido exclusivo	1100
contenido exclusivo para socios	1176
contenido externo	1157
contenido externo recomendado	1157
contenido ofrecido por	1125
contenido pagado	1189
contenido para suscriptores	1100
contenido patrocinado	1125
contenido promocionado	1125
contenido recomendado	1180
contenido relacionado	1134
contenido solo para usuarios registrados	1176
contenidos recomendados	1180
contenidos relacionados	1134
content from our partner	975
content from our partners	975
content from our sponsor	975
contenu commercial	1490
contenu de marque	1490
contenu externe	1522
contenu partenaire	1490
contenu payant	1556
contenus partenaires	1490
contenuti a pagamento	2051
contenuti correlati	2000
contenuti sponsorizzati	1991
contenuto a pagamento	2051
contenuto esterno	2017
contenuto esterno consigliato	2017
contenuto generato con ia	2093
contenuto per abbonati	1974
contenuto premium	2036
contenuto promozionale	2022
contenuto riservato	1974
contenuto riservato agli abbonati	2036
contenuto riservato agli utenti registrati	2036
contenuto sponsorizzato	1991
contingut exclusiu per a subscriptors	364
contingut extern	349
contingut extern recomanat	349
contingut ofert per	354
contingut pagat	376
contingut patrocinat	343
continua a leggere	2003
continua al navegador	383
continua al web	383
continua amb apple	364
continua amb facebook	364
continua amb google	364
continua con apple	2036
continua con facebook	2036
continua con google	2036
continua con l'email	2098
continua con la mail	2098
continua depois da publicidade	2698
continua llegint	367
continua nel browser	2059
continua senza accettare	1993
continua senza disattivare	2063
continua senza sostenere	1968
continua sul browser	2059
continua sul sito	2059
continuar a ler	2710
continuar com apple	2744
continuar com facebook	2744
continuar com google	2744
continuar con apple	1176
continuar con email	1236
continuar con facebook	1176
continuar con google	1176
continuar con mi correo	1236
continuar conectado	2771
continuar e fechar	2700
continuar en el navegador	1197
continuar en la web	1197
continuar lendo	2710
continuar leyendo	1137
continuar no browser	2763
continuar no navegador	2763
continuar no site	2763
continuar sem apoiar	2676
continuar sem desativar	2767
continuar sin desactivar	1201
continuar sin desactivarlo	1234
continuar sin donar	1094
continue	843
continue a ler	2707
continue lendo	2681
continue reading	897	902
continue reading below	883
continue reading the main story	883
continue reading with a subscription	851
continue to article	842
continue to the article	842
continue without accepting	888
continue without donating	842
continue without supporting	842
continuer avec apple	1539
continuer avec facebook	1539
continuer avec google	1539
continuer avec mon e-mail	1602
continuer avec mon email	1602
continuer dans le navigateur	1564
continuer la lecture	1466
continuer sans accepter	1492
continuer sans donner	1456
continuer sur le navigateur	1564
continuer sur le site	1564
continuer vers le site	1564
contribua	2677
contribuer	1457
contribuez	1495
contribuir	2677
contribuisci	1969
contribute now	844
contribute with google	844
contribuye	1095
controlla la tua casella di posta	2069
controlla la tua email	2069
contul meu	2797
cook mode	61
cookie notice	888
cookie policy	888	1993
cookie preferences	888
cookie-einstellungen	608
cookie-instellingen	2418
cookie-instellingen aanpassen	2446
cookiebeleid	2418
cookieindstillinger	512
cookiepolicy	3185
cookiepolitik	512
cookies	429	512	2418	2528	3185
cookies aanpassen	2446
cookies akzeptieren	608
cookies instellen	2418
cookies policy	888
cookies wijzigen	2446
cookievoorkeuren wijzigen	2446
copia	407	2083
copia il link	1986
copia link	1986
copiar	1221	2787
copiar el enlace	1119
copiar enlace	1119
copiar link	1119	2693
copiar o link	2693
copied	873
copied to clipboard	972
copier	1587
copier l'url	1485
copier le lien	1485
copy	874
copy link	873	1880	3504
copy link copied	873
copy link to clipboard	873
copy this link	873
copy url	873
corrections policy	892
correlati	2000
correo	1208
correu	395
cosa pensi di questo articolo	2019
count me in	861
couper le son	1558
coupon e codici sconto	2109
""", 'cr': """
crea avviso	2103
crea un account	1974
crea un alert	2030
crear alerta	1171
crear cuenta	1100
crear una cuenta	1100
create a free account	851
create account	851
create an account	851
create free account	851
created with ai	943
creative commons	95
creative commons licence	95
creative commons license	95
credit card	849
credit or debit card	849
creditcard	2395
criar alerta	2737
criar conta	2681
crucigrama	1188
crucigramas	1188
cruciverba	2050
""", 'cs': """
csatlakozz csapatunkhoz	1825
""", 'cu': """
cum dezactivez adblock	2861
cupones y descuentos	1247
curtir	2750
custom amount	843
""", 'cz': """
czas czytania # min	2620
czytaj dalej	2620
czytaj dalej za	2595
""", "d'": """
d'autres articles	1499
""", 'da': """
da non perdere	2000
da non perdere in edicola	1991
da, vreau	2859
dacci la tua opinione	2045
daftar	1871
daha fazla	3330
daha fazla haber	3398
daha fazla yorum	3371
daha sonra	3312
daha sonra hatirlat	3312
daha sonra oku	3321
daily newsletter	861
dal web	2000
dalej	2617
dalies	2354
dalies ar rakstu	2349
dalintis	2308
dalintis facebook	2313
dalintis su draugais	2313
dalyvaukite apklausoje	2315
dans cet article	1499
dapatkan di google play	1935
darovat	417
daruj	417	3106
das interessiert andere leser	615
das lesen andere	676
das neueste	615
datenschutz	608
datenschutz-einstellungen	608
datenschutzeinstellungen	608
dauerauftrag	574
dauerwerbung	605
""", 'de': """
de samenvatting kan fouten bevatten	2448
de tekst gaat verder onder de foto	2416
debat: skriv	515
debatt: si din mening	2531
debatte	611
debattregler	2531
deconectare	2797
deel	2411
deel artikel	2411
deel dit	2411
deel dit artikel	2411
deel dit bericht	2491
deel dit verhaal	2491
deel op facebook	2411
deel op twitter	2411
deel op x	2411
deel via	2467
deel via e-mail	2411
deel via whatsapp	2411
deine e-mail-adresse	587
deine meinung	611
deixa de seguir	404
deixa un comentari	343
deixa una resposta	370
deixar de seguir	2784
deixe uma resposta	2703
deja tu respuesta	1183
deja un comentario	1130
deja una respuesta	1130
dejar de seguir	1171
dejar un comentario	1130
del	507	2523
del artikel	507
del artikkel	2523
del artikkelen	2523
del artiklen	507
del artiklen gratis	498
del med	507	2523
del saken gratis	2514
del via e-mail	507
del via e-post	2523
dela	3180
dela artikel	3180
dela artikeln gratis	3170
dela med	3180
dela via e-post	3180
dela via mejl	3180
delen	2411
delen op bluesky	2467
delen op facebook	2411
delen op linkedin	2467
delen op whatsapp	2467
delen op x	2467
delen via	2467
delen via e-mail	2411
delen via facebook	2411
delen via twitter	2411
delen via whatsapp	2411
deli	3114
deli na facebooku	3114
delite	3114
delite to novico	3114
delite to zgodbo	3114
delivered daily	961
delivered to you	861
delivered weekdays	961
delivered weekly	961
dengarkan	1880
dengarkan artikel	1929
dengarkan artikel ini	1929
dengarkan berita	1929
dengarkan berita ini	1929
denuncia	371
denunciar	1184	2750
denunciar comentario	1225
denunciar este comentario	1225
derechos reservados	1243
deretter # kr/mnd til du sier opp	2514
derniers articles	1499
desa	343
desa l'article	366
desactiva el so	377
desactiva'l per continuar	387
desactiva'l per continuar llegint	387
desactivar el bloqueador	1200
desativar bloqueador	2766
desativar som	2757
desative-o para continuar	2766
desative-o para continuar a ler	2766
desativei o meu bloqueador	2766
desbloquear	1236
descarga la app	1197
descargar app	1197
descargar audio	1191
descargar el audio	1191
descargar episodio	1191
descargar la app	1197
descarrega l'app	383
descarrega l'episodi	377
descarrega't l'app	383
descarrega-te-la a l'app store	383
descarregue na app store	2763
deschide	2812
descubre las ofertas	1236
descuentos	1125
descurtir	2750
desplegar	1138
desplegar redes sociales	1119
destacadas	1134
destacados	1134
destaques	2707
destek ol	3313
destek olun	3313
det er gratis at oprette en profil	498
detail	1891
details	619	903	2430
details anzeigen	619
detaily	436
detalhes	2711
detalii	2812
detaljer	524	2539	3196
detalles	1138
detaylar	3331
dettagli	2004
dette er en annonse	2527
dette er en plus-artikel	498
dette er en plussak	2514
dette leser andre	2535
devamini oku	3330
devenez membre	1457
devenir membre	1457
deze video is niet beschikbaar	2446
""", 'dh': """
dha	3334
""", 'di': """
di santrauka	2315
diapositive suivante	1605
dibacakan oleh ai	1929
dibacakan oleh suara sintetis	1929
dicci la tua	2027
didukung oleh	1959
die meistgelesenen artikel	615
diesen artikel kommentieren	611
diesen artikel teilen	600
diesen artikel verschenken	672
diesen beitrag auf facebook ansehen	644
diesen beitrag auf instagram ansehen	644
diesen tweet ansehen	644
digg	874
digital subscription	851
digital-abo	579
digitalabo	579
digitale krant	2396
digite seu e-mail	2685
digues la teva	370
dimensione carattere	65
dimensione del carattere	2082
dimensione del testo	2082
dimensione testo	65	1986
dimensiune text	65
dimensiunea textului	2880
diminuir fonte	2786
diminuir texto	2786
din e-mail	503
din e-post	2519	3175
din e-postadresse	2519
dinle	3321
dipersembahkan oleh	1959
dirbk su mumis	2315
direct debit	849
direct lezen	2466
direct naar het recept	61
direct toegang	2466
direct verder lezen	2396
direkt zum rezept	61
diritti riservati	2105
diritto di replica	2087
disattiva adblock	2062
disattiva audio	2053
disattiva l'ad blocker	2062
disattiva l'audio	2053
disattivalo per continuare	2062
disattivalo per continuare a leggere	2062
discussie	2422
discussion about this post	902
discussione chiusa	1996
disdici in qualsiasi momento	2067
disdici quando vuoi	2067
diskuse	432
diskusia	3055
diskuter	2531
diskutera	3188
diskutieren	656
diskuze	432
dismiss	843
dismiss this message	842
disponibil pe app store	2857
disponible a google play	383
disponible a l'app store	383
disponsori oleh	1959
distribuie	2802
distribuie articolul	2802
distribuie pe facebook	2836
distribuie pe whatsapp	2836
dit artikel delen	2467
dit bericht op instagram bekijken	2446
dit is een advertentie	2471
dit is een premium artikel	2466
dit vind je misschien ook leuk	2426
ditagih bulanan	1944
ditagih tahunan	1944
diterjemahkan otomatis	1954
dites-nous pourquoi	1590
diventa socia	2064
diventa socio	1969
diventa sostenitore	1969
diventa sostenitrice	2064
""", 'dn': """
dnes ne	416
dnes nie	3059
""", 'do': """
do mesmo autor	2707
do not sell my personal information	888
do not sell or share my personal information	888
doar	2677
dodaj komentar	3114
dodaj komentarz	2613
doe	2677
doe agora	2677
doe mee en win	2451
don libre	1567
don mensuel	1457
don ponctuel	1457
don unique	1567
don't miss	897
don't miss out	861
don't want to see this? remove ads	883
dona	1095	1969
dona adesso	1969
dona ahora	1095
dona ogni mese	2064
dona ora	1969
dona una tantum	2064
dona'ns suport	336
donar	1095
donar ahora	1095
donasi	1870
donasi bulanan	1941
donasi rutin	1941
donasi satu kali	1941
donasi sekali	1941
donasi sekarang	1870
donate	844
donate become	844
donate here	844
donate monthly	844
donate now	844
donate today	844
donations are tax-deductible	966
donativo mensal	2768
donazione libera	2064
donazione mensile	1969
donazione singola	1969
donazione una tantum	2064
doneer	2392
doneer nu	2392
doneer via ideal	2463
doner	495	2511
donera	3167
donera nu	3167
doneren	2392
doniraj	2980	3106
doniraj odmah	2980
doniraj zdaj	3106
donirajte	2980	3106
donner	1457
donner votre avis	1550
doorsturen	2411
dossier	615	1499	2000	2426
dossiers	615	1499	2426
dosyaya git	3398
download aplikasi	1935
download citation	1076
download data is not yet available	1076
""", 'dr': """
drucken	600
druge novice	19
drukuj	2605
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	503
du er nu tilmeldt nyhedsbrevet	503
du kan til enhver tid afmelde dig	503
dukung jurnalisme independen	1870
dukung jurnalisme kami	1941
dukung kami	1870
dukung kami di patreon	1941
durada	378
duraklat	3379
durasi	1930
durata	2054
""", 'dy': """
dyskusja	2613
""", 'e-': """
e-avis	498	2514
e-edition	902
e-gazete	3314
e-mail	422	503	587	874	1208	1573	2070	2598	2685	2869	2899
e-mail eingeben	587
e-mail non valida	2069
e-mail teilen	600
e-mail-adresse	587
e-mail-adresse eingeben	587
e-mailadres	2401
e-mailadresse	503
e-mailen	2411
e-paper	579	902
e-pasta adrese	2373
e-pasts	2373
e-post	1279	2519	3175
e-posta	3351
e-posta adresiniz	3351
e-posta adresinizi girin	3351
e-postadress	3175
e-postadresse	2519
e-postanizi kontrol edin	3394
e-posti aadress	1279
e-tidning	3170
e-wydanie	2595
""", 'ea': """
eavis	2514
""", 'ec': """
ecran complet	2852
""", 'ed': """
edasi lugemiseks logi sisse	1254
edellinen	1408
edellinen juttu	1406
editor's choice	897
editor's pick	743	897
editor's picks	897
editors' choice	897
editors' picks	897
edizione digitale	1974
""", 'ee': """
eenmalig	2392
eerste maand gratis	2466
""", 'ei': """
ei kiitos	1389
ei nyt	1389
ei, kiitos	1389
einblenden	619
einklappen	618
einloggen	579
einmalig	574
einmalig spenden	574
einstellungen	608
einwilligung	608
""", 'el': """
el teu missatge s'ha enviat	394
el teu vot s'ha registrat	370
el vostre vot s'ha registrat	370
elders op het web	2426
elegir	1206
elegir cantidad	1235
elegir cookies	1230
elegir esta oferta	1205
elegir plan	1205
elige la cantidad	1235
elige plan	1205
elige tu plan	1205
elige un importe	1235
elige una cantidad	1098
elijo la cantidad	1235
elke bijdrage telt	2463
elke donatie telt	2463
elke euro telt	2463
elolvasom	1825
els nostres jocs	373
els nostres socis	381
els preus poden variar	354
elsewhere on the web	897
elta	2318
elta inf	2318
""", 'em': """
em alta	2707
em destaque	2707
email	819	861	874	1208	1573	1947	2070	2774	2869	2899	3570
email (required	861
email address	861
email article	873
email invalid	2868
email non valida	2069
email this	873
email tidak valid	1946
email to a friend	873
emneord	2535
emner	520	2535
empezar el test	1186
empfehlen	600
empfehlungen	615
empfehlungen der redaktion	615
empfohlene artikel	615
empfohlener externer inhalt	608
empfohlener redaktioneller inhalt	608
""", 'en': """
en avantajli	3392
en ce moment	1499
en collaboration avec	1588
en continu	1499
en directo	1134
en eski	3372
en eskiler	3372
en este tema	1180
en iyi fiyat	3392
en otros medios	1134
en portada	1134
en savoir plus	1492	1502
en yeni	3372
en yeniler	3372
encara no ets subscriptor	392
encontrou algum erro	2703
encontrou um erro	2703
encuesta	91
ende der werbung	718
engangsgave	2511
enim loetud	1256
enlace copiado	1119
enlace copiado al portapapeles	1179
enlarge	903
enlarge image	902
enlarge this image	902
enne kommenteerimist loe reegleid	1260
enquesta	91
enquete	91
enregistrer	1485
enregistrer cet article	1542
enregistrer l'article	1542
enregistrer la recette	61
entdecken sie unsere newsletter	662
entendi	2711
entendido	1138
enter amount	848
enter your email address	861
entra	1974
entra amb facebook	392
entra amb google	392
entra nella conversazione	2027
entradas	1222
entradas relacionadas	1134
entrar	1100	2681
entrar com apple	2744
entrar com facebook	2744
entrar com google	2744
entre	2681
entre com sua conta	2744
entre para comentar	2749
entrez votre e-mail	1603
entrez votre email	1603
envia	395
envia el comentari	370
envia la resposta	370
envia per correu	366
envia un comentari	370
envia'ns les teves fotos	400
envia-ho per correu	366
enviar	91	1208	2774
enviar a un amigo	1179
enviar comentario	1183
enviar para um amigo	2746
enviar por correo	1119
enviar por e-mail	2693
enviar por email	1119
enviar por whatsapp	1119
enviar resposta	2749
enviar respuesta	1183
enviar voto	91	1183
envie de lire la suite	1539
envoyer	1573
envoyer le commentaire	1550
envoyer par courriel	1542
envoyer par e-mail	1485
envoyer par email	1485
envoyer par mail	1485
envoyer un commentaire	1550
""", 'ep': """
epaper	902
""", 'er': """
er der fejl i artiklen	515
er du allerede abonnent	498	2514
er ging iets mis. probeer het later opnieuw	2459
er is iets misgegaan	2459
er is iets misgegaan. probeer het later opnieuw	2459
ergebnis anzeigen	91
ergebnisse anzeigen	91	619
err/bns	1264
error al cargar el video	1231
errore nel caricamento del video	2093
erstellt mit ki	646
""", 'es': """
es folgt werbung	718
es ist ein fehler aufgetreten	662
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	662
escaneie o qr code	2763
escaneja el codi qr	383
esci	1974
esci da schermo intero	2053
escolha a sua assinatura	2771
escolha do editor	2707
escolha o seu plano	2744
escolha seu plano	2744
escolha sua assinatura	2771
escolha um plano	2771
escolha um valor	2679
escolher	2772
escolher plano	2771
escolta aquest article	377
escolta l'article	377
escribe al autor	1214
escribe tu correo	1172
escribe tu email	1172
escribe un comentario	1130
escuchar	1119
espace partenaire	1490
espacio patrocinado	1161
espandi	2004
especiais	2707
esqueceu a senha	2681
esqueceu-se da palavra-passe	2771
esqueci minha senha	2681
esquelas	1161
esqueles	354
essai gratuit	1466
estatuto editorial	2780
este campo es obligatorio	1207
""", 'et': """
et pot interessar	340
et pots donar de baixa en qualsevol moment	360
et pots donar de baixa quan vulguis	394
et queden # articles gratis aquest mes	364
et recomanem	340
etichete	2809
etiketler	3328
etiquetas	1134	2707
etiquetes	367
ets subscriptor? identifica't	364
etusivu	1406	1408
etusivulle	1406
""", 'ev': """
every contribution counts	966
every dollar counts	966
every donation counts	966
every gift counts	966
evet, istiyorum	3385
""", 'ex': """
exclusiu per a subscriptors	364
exclusive content	851
exclusive to subscribers	970
exclusivo assinantes	2681
exclusivo para assinantes	2744
exclusivo para suscriptores	1205
expand	902
expand all	903
expandera	3196
expandir	2711
explore	900
explore more	897
explore more on these topics	897
explore our newsletters	961
explore our subscription offers	970
explore subscription offers	970
export citation	1076
external content	941
external links	873
externe content	2446
externe inhalte	608
externe inhalte anzeigen	608
externe inhalte erlauben	608
externe inhoud	2446
externen inhalt anzeigen	608
externen inhalt laden	608
externer inhalt	608
externer inhalt konnte nicht geladen werden	644
""", 'ez': """
ezt is olvassa el	1823
""", 'fa': """
facebook	874
facebook ile devam et	3392
facebook messenger	874
facebook twitter	873
facebook twitter email	873
facebook twitter linkedin email	873
facebook twitter whatsapp	873
facebook x	873
facturat anual	2866
facturation annuelle	1570
fai il quiz	2027
fai il test	2027
fai una domanda su questo articolo	2019
fai una donazione mensile	2097
fai una donazione singola	2097
faire le quiz	1553
faire un don	1457
faites le quiz	1553
fale com o autor	2780
fale conosco	2703
fandt du en fejl	515
fant du en feil	2531
farkli bir tutar	3389
farkli tutar	3389
fast geschafft	662
fatturazione annuale	2067
fatturazione mensile	2067
faturado anualmente	2771
favorilere ekle	3321
favoris	1485
fazer login	2681
fazer o quiz	2752
""", 'fe': """
featured articles	897
featured content	897
featured stories	897
fechar	2676	2710
feedback	611	892	2422
feedback geben	611
fehler gefunden	611
fehler im artikel gefunden	611
fehler melden	611
fel i artikeln	3188
feliratkozom	1828
fermer	1456
fermer la galerie	1605
fermer le menu	1502
fes el test	373
fes-te soci	336
fes-te subscriptor	336
fetching more	902
""", 'fi': """
fi de l'anunci	376
fi de la publicitat	376
fikrim yok	3372
fil d'ariane	1576
fil info	1499
filed under	897	902
fim da publicidade	2755
fin de la publicidad	1189
fin del anuncio	1189
find out more	902
fique por dentro	2685
first name	861
fizetett tartalom	1818
""", 'fj': """
fjern annoncer	511
fjern annonser	2527
""", 'fl': """
flecha	1100
fler	3192
fler artiklar	3192
fler nyheter	3192
flere artikler	520	2535
flere nyheder	520
flere nyheter	2535
flere saker	2535
flipboard	874
""", 'fo': """
fold ud	524
folgen	601
folgen sie uns	601
follow	878
follow author	878
follow live	878
follow this author	878
follow this topic	878
follow topic	878
follow us	878
follow us on facebook	878
following	878
font size	873
fontin koko	65
for abonnenter	498	2514
for subscribers	851
forgot password	851
forgot your password	851
forma de pagamento	2679
forma de pago	1098
formas de pagamento	2679
formas de pago	1098
formulario enviado	1237
forrige	523	2538
forrige artikel	520
forrige artikkel	2535
forse in seguito	1968
forsiden	520	2535
foto	1888
foto anterior	1239
foto galeri	3328
foto lainnya	1950
foto precedente	2101
foto siguiente	1239
foto successiva	2101
fotogalerija	2315
fotostrecke	615
fout gespot	2422
fout gezien	2422
fout melden	2430
foutje gezien	2422
""", 'fr': """
frag unsere ki	646
frage des tages	91
fragen sie unsere ki	646
frais de port offerts	1556
free daily newsletter	861
free newsletter	861
free weekly newsletter	861
friss	1823
from around the web	897
from our partners	897
from our sponsor	883
from our sponsors	883
from the web	897
""", 'fu': """
full coverage	897
full results	903
full score	903
fullscreen	902
fullskjerm	2538
further reading on this site	897
""", 'ga': """
ga akkoord	2418
ga naar inhoud	2429
ga naar recept	61
galaxy store	93
galeri foto	1950
galerie foto	2872
galeriye git	3398
galite bet kada atsisakyti prenumeratos	2308
gallery	2000
gamble responsibly	1052
ganzen artikel lesen	618
""", 'ge': """
ge bort artikeln	3170
gebruiksvoorwaarden	2418
geef cadeau	2467
geef een reactie	2422
geef feedback	2456
geef je mening over dit artikel	2456
gegenereerd door ai	2448
gegenereerd met ai	2448
gelen kutunuzu kontrol edin	3394
gem	507
gem artikel	507
gem artiklen til senere	507
gem opskrift	61
gem opskriften	61
gem til senere	507
gemaakt met ai	2448
generado con ia	1231
generado por ia	1231
generated by ai	943
generato con ai	2093
generato con ia	2093
generato dall'ia	2093
gerade nicht	573
gerelateerd	2426
gerelateerd nieuws	2426
gerelateerde artikelen	2426
gerelateerde onderwerpen	2426
gerenciar consentimento	2761
gerir consentimento	2761
gerir cookies	2700
gerir o consentimento	2761
gesponsert	605
gesponserter beitrag	87	677
gesponserter inhalt	605
gesponsord	2416
gesponsorde inhoud	2416
gestion des cookies	1492
gestiona el consentiment	381
gestiona les galetes	381
gestionar consentimiento	1195
gestionar cookies	1127
gestionar el consentimiento	1195
gestionar mis cookies	1230
gestionar mis preferencias	1230
gestionar opciones	1230
gestisci consenso	2057
gestisci i consensi	2057
gestisci i cookie	1993
gestisci il consenso	2057
gestisci le opzioni	2092
gestisci le preferenze	2092
gestisci notifiche	2030
gestisci preferenze	1993
get alerts	878
get deal	1086
get digital access	851
get email updates	861
get started	851
get the daily email	861
get the newsletter	861
get this deal	1086
get tickets	1053
""", 'gi': """
gi bort artikkelen	2514
gi bort saken	2523
gi tilbakemelding	2531
gift a subscription	851
gift article	851
gift this article	851
gim	1927
gioca	2050
gioca gratis	2048
gioca ora	2048
gioca responsabilmente	2051
giochi	2050
giv artiklen til en ven	507
giv os feedback	515
give a gift	851
give a gift subscription	844
give feedback	892
give monthly	844
give now	844
give today	844
give us feedback	892
gizle	3331
gizlilik	3324
gizlilik ayarlari	3381
gizlilik tercihleri	3381
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	498
glemt passord	2514
""", 'go': """
go to top	902
godkjenn	2528
godkjenn alle	2528
godta	2528
godta alle	2528
google	874
google ile devam et	3392
google news	874
google play	93
google play store	93
google play'den alin	3383
google play'den indir	3383
google play'den indirin	3383
google plus	874
got it	888
""", 'gr': """
gracias por apoyarnos	1235
gracias por participar	91
gracias por su voto	1183
gracias por suscribirte	1107
gracias por tu apoyo	1235
gracias por tu voto	1159
gracias por votar	91	1159
gracias, tu mensaje ha sido enviado	1207
gratis e senza spam	2069
gratis i sense correu brossa	394
gratis ongkir	1959
gratis proberen	2396
gratis y sin spam	1207
gratis, tanpa spam	1946
gratuit, chaque matin	1572
grazie per aver votato	91	2019
grazie per il sostegno	2097
grazie per il tuo feedback	2019
grazie per il tuo sostegno	2097
grazie per il tuo voto	91	2045
grazie per l'iscrizione	1981
""", 'gu': """
guarda anche	2000
guarda i risultati	91	2019
guarda l'article	366
guarda la gallery	2003
guarda le foto	2073
guarda tutte le foto	2073
guarda tutti i video	2073
guardar	1119	2693
guardar en favoritos	1179
guardar noticia	1248
guardar para ler mais tarde	2746
guardar preferencias	1195
guardar receita	61
guardar receta	61
guides d'achat	1499
gulir ke bawah untuk melanjutkan	1928
gulir untuk lanjut membaca	1883
gulir untuk melanjutkan membaca	1928
""", 'ha': """
ha ocurrido un error	1207
haber faydali oldu mu	3327
haber ihbar hatti	3400
haberde hata mi var	3400
haberi hediye et	3406
haberi kaydet	3321
haberi nasil buldunuz	3327
haberi oynat	3330
haberi puanla	3327
haberi sesli dinle	3321
haberi sesli dinleyin	3321
haberi sesli dinleyin (# dk	3321
haberi yazdir	3321
haberin devami	3323	3330
haberin devami reklamdan sonra	3323
haberin devamini oku	3398
haberin tamami	3330
haberin tamamini oku	3398
hacer el test	1186
hacker news	874
hadiahkan artikel	1957
hadiahkan artikel ini	1913
hae	1408
hai dimenticato la password	2067
hai letto # articoli su # questo mese	2036
hai trovato un errore	1996
hai una segnalazione	1996
haku	1408
halaman berikutnya	1890
halaman sebelumnya	1950
halaman selanjutnya	1890
halaman: #	1890
handelsbetingelser	512
hantera cookies	3185
hanya untuk pelanggan	1944
har du allerede en konto	498	2514
har du redan ett konto	3170
has oblidat la contrasenya	337
has trobat un error	370
has vist un error	370
hasznos volt a cikk	1822
hata bildir	3327
hata bildirin	3327
haut de la page	1576
haut de page	1502
have an account	851
have an account? sign in	851
have your say	892
haz clic para activar el sonido	1231
haz el quiz	1186
haz el test	1186
haz nuestro test	1186
hazte miembro	1095
hazte premium	1176
hazte socia	1095
hazte socio	1202
hazte socio/a	1202
""", 'he': """
he desactivado el bloqueador	1200
he desactivado mi bloqueador	1200
he desactivat el bloquejador	387
he oblidat la contrasenya	392
heb je al een account	2396
hediye et	3407
help mee	2392
help ons om dit te blijven doen	2463
hem	3195
hemen bilet al	3377
hemen oy ver	3371
hemen oyna	3374
hemen satin al	3377
hemeroteca	1100
hepsini kabul et	3324
her ay	3390
her zaman izin ver	3381
herinner me later	2391
hesabim	3314
hesabim var	3392
hesabin yok mu	3392
hesabiniz var mi	3314
hesabiniz yok mu	3392
het artikel gaat hieronder verder	2416
het laatste nieuws	2426
""", 'hi': """
hide	903
hide ad	883
hide caption	902
hide comments	892
hide this message	842
hier anmelden	579
hier einloggen	579
hier finden sie informationen zum datenschutz	644
highlights generated by artificial intelligence	943
hilfe	611
hinweis an die redaktion	656
hinweis zum datenschutz	608
hinweise zu diesem artikel	656
hittade du ett fel	3188
hittat fel	3188
""", 'hj': """
hjem	523	2538
""", 'hl': """
hlasovat	91	432
hlasujte	91
hledat	435
""", 'ho': """
ho capito	2004
ho disattivato adblock	2062
ho disattivato l'ad blocker	2062
ho disattivato l'adblock	2062
ho letto e accetto l'informativa privacy	2069
ho letto e accetto l'informativa sulla privacy	2032
ho letto l'informativa privacy	2069
hold deg oppdatert	2519
hold dig opdateret	503
home	902	2003	2429
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2538
hopp til innholdet	2538
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2456
house rules	892
how did we do	892
how to cite	1076
how to cite this article	1076
how we use ai	943
hoy no	1094
""", 'hu': """
huawei appgallery	93
hubungi kami	1887
hubungi penulis	1951
hubungi redaksi	1951
huisregels	2456
""", 'hv': """
hva mener du	91
hva mener du? stem her	2538
hva synes du om denne saken	2531
hva synes du om saken	2531
hvad mener du? stem her	523
hvad synes du? stem her	523
hvala na glasanju	91
""", 'i ': """
i accept	888
i agree	888
i already donated	842
i already gave	842
i commenti sono riservati agli abbonati	2027
i lettori hanno letto anche	2039
i nostri giochi	2048
i nostri partner	2057
i prezzi potrebbero variare	2022
i samarbeid med	2527
i samarbejde med	511
i samarbete med	3184
i understand	903
i vantaggi dell'abbonamento	2051
""", "i'": """
i'll do it later	842
i'm in	861
i've already donated	842
""", 'ic': """
ich bin schon dabei	573
ich habe schon gespendet	573
ich stimme zu	608
icymi	897
""", 'id': """
ideal	2395
identifiez-vous	1466
idi na recept	61
""", 'ie': """
ielogojies	2349
ielogoties	2349
ievadi e-pastu	2373
ievadi savu e-pasta adresi	2373
""", 'ig': """
ignorer l'annonce	1596
""", 'ih': """
iha	3334
ihr feedback	611
ihr kommentar	611
ihre e-mail-adresse	587
ihre meinung	611
ihre spende ist steuerlich absetzbar	666
""", 'ik': """
ik begrijp het	2430
ik heb al gedoneerd	2391
ik steun al	2391
ikke i dag	494	2510
ikke nu	494
iklan	1883
iklan sponsor	1918
ikuti jajak pendapat	1922
ikuti kuis	1925
ikuti kuisnya	1925
ikuti penulis	1955
ikuti polling	1922
ikuti topik	1955
ikuti topik ini	1955
""", 'il': """
il mio account	1974
il nostro codice etico	2076
il nostro shop	2051
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1981
il tuo messaggio	2099
il tuo nickname	2087
il tuo nome	2099
il tuo nome utente	2087
il tuo sostegno fa la differenza	2097
ilan	3323
ilgili haber	3328
ilgili haberler	3328
ilgili konular	3328
ilk ay # tl	3314
ilmoittaudu webinaariin	1408
ilmoitus	1400
ils ont lu aussi	1499
""", 'im': """
im trend	615
image suivante	1605
imagen anterior	1239
imagen siguiente	1239
immagine precedente	2101
immagine successiva	2101
immer informiert	587
immer informiert mit unserem whatsapp-service	718
importe personalizado	1235
importo a scelta	2064
importo libero	2064
importo personalizzato	2097
impossibile caricare il video	2093
impossibile riprodurre il video	2053
impostazioni cookie	1993
impostazioni della privacy	2057
impostazioni privacy	2057
impostazioni sulla privacy	2057
impressum	608
imprimeix	343
imprimeix l'article	366
imprimeix la recepta	61
imprimer	1485
imprimer cet article	1542
imprimer cette recette	61
imprimer l'article	1485
imprimer la recette	61
imprimir	1119	2693
imprimir a receita	61
imprimir artigo	2746
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3504
in case you missed it	897
in collaborazione con	2084
in diesem artikel	615
in evidenza	2000
in het nieuws	2426
in kooperation mit	605
in other news	897
in partnership with	883
in primo piano	2000
in this section	897
in zwischenablage kopieren	600
indeks	1888
indietro di # secondi	2053
indirizzo e-mail non valido	2069
indirizzo email	1981
indirizzo email non valido	2069
indstillinger	512
indtast din e-mail	503
indtast din mail	503
indtast e-mail	503
info iklan	1903
infolettre	1475
infolettres	1475
informa d'un error	352
informar de un error	1166
informasjonskapsler	2528
informationen zum datenschutz	644
informativa sulla privacy	1993
informazione promozionale	2022
informazione pubblicitaria	87	2022
ingat saya	1944
ingatkan saya nanti	1869
ingezonden mededeling	87	2471
ingrandisci	2003
ingrandisci foto	2073
ingrandisci il testo	2082
ingrandisci l'immagine	2073
ingrandisci la foto	2073
ingresar	1100
ingressos	2788
inhalt	618
inhalt anzeigen	608
inhalt laden	605
inhalt teilen	600
inhalte anzeigen	608
inhaltsverzeichnis	618
inhoud tonen	2446
inhoudsopgave	2429
inicio	1137
inizia il quiz	2048
inklappen	2430
inloggen	2396
innstillinger	2528
inquadra il qr code	2059
inschrijven	2401
inscreva-se	2685
inscreva-se na newsletter	2685
inscription	1466
inscription gratuite	1535
inserisci il tuo indirizzo e-mail	2032
inserisci il tuo indirizzo email	2032
inserisci la tua email	2099
inserisci la tua mail	2099
inserisci qui il tuo commento	1996
inserisci un indirizzo email valido	2032
insira o seu email	2739
insira seu e-mail	2739
instagram	874
instagram-inhalte erlauben	608
instale a app	2763
instellingen	2418
inte idag	3166
inte nu	3166
integrame	2848
interzis minorilor	2849
introdu adresa ta de email	2829
introduce tu correo	1237
introduce tu email	1107
invalid email	861
invia	91	2070
invia a un amico	2038
invia commento	1996
invia il commento	2045
invia per email	1986
invia risposta	2045
invia via email	1986
inzerce	428
inzercia	3051
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1197
ir a la oferta	1247
ir a la portada	1211
ir a la receta	61
ir a la tienda	1189
ir a los comentarios	1130
ir al contenido	1137
ir al especial	1211
ir arriba	1137
ir para a loja	2755
ir para a receita	61
ir para o topo	2777
""", 'is': """
iscriviti	1981
iscriviti alla nostra newsletter	1981
iscriviti ora	1981
iscrizione completata	2032
iscrizione confermata	2099
isi survei	1922
isprintaj	2991
""", 'iz': """
iz iste rubrike	2988
iz rubrike	2988	3111
izbor urednice	2988
izbor urednika	2988
izdvajamo	2988
izin ver	3385
izinkan	1937
izpostavljeno	3111
izveido kontu	2349
""", "j'": """
j'accepte	1492
j'accepte de recevoir les offres des partenaires	1535
j'accepte tous les cookies	1595
j'ai compris	1503
j'en profite	1466
""", 'ja': """
ja ets subscriptor	337
ja has votat	370
ja heu votat	370
ja l'he desactivat	387
ja segueixes aquest autor	404
ja segueixes aquest tema	404
ja tens compte	364
ja tinc compte	392
ja, ich will	574
ja, ik steun	2463
ja, ik wil de nieuwsbrief ontvangen	2459
jaa	1398
jaa artikkeli	1398
jaa facebookissa	1398
jaa juttu kaverille	1398
jaa whatsappissa	1398
jadi donatur	1941
jaga	1254
jaga artiklit	1254
jaga facebookis	1259
jaga lugu	1259
jaga seda artiklit	1259
jajak pendapat	91
jangan lewatkan	1888
jangan sekarang	1937
jatka lukemista	1391
jau esi abonents	2349
jau esi abonents? ielogojies	2349
jau prenumeruojate	2308
jau prenumeruojate? prisijunkite	2308
javascript dinonaktifkan	1933
""", 'je': """
je aanmelding is gelukt	2459
je bent ingeschreven	2459
je bent nu ingeschreven	2459
je choisis cette offre	1570
je choisis mon montant	1600
je commande	1526
je donne	1457
je donne chaque mois	1567
je donne mon avis	1530
je donne une fois	1567
je fais un don	1457
je fais un don mensuel	1600
je fais un don ponctuel	1600
je hebt je succesvol aangemeld	2459
je kunt je op elk moment afmelden	2459
je m'abonne	1466
je m'inscris	1475
je me connecte	1466
je ne sais pas	1551
je refuse tous les cookies	1595
je soutiens	1457
je teste	1466
je vote	91
jeda video	1929
jeder euro hilft	666
jednorazowo	2592
jelentkezzen be	1810
jetzt abo sichern	671
jetzt abonnent werden	579
jetzt abonnieren	579
jetzt abstimmen	91	650	718
jetzt am gewinnspiel teilnehmen	650
jetzt anmelden	587
jetzt bestellen	579
jetzt bewerben	650
jetzt einloggen	579
jetzt freischalten	579
jetzt helfen	574
jetzt im tv	615
jetzt karten sichern	650
jetzt kommentieren	611
jetzt kostenlos anmelden	587
jetzt kostenlos testen	579
jetzt mitdiskutieren	656
jetzt mitglied werden	574
jetzt mitmachen	650
jetzt nicht	573
jetzt pinnen	61
jetzt registrieren	579
jetzt spenden	574
jetzt teilen	672
jetzt testen	579
jetzt tickets sichern	650
jetzt upgraden	671
jetzt zugang sichern	671
jetzt zustimmen	608
""", 'jo': """
jocs	375
jocs i mots encreuats	354
jocuri	2848
jocurile noastre	2846
jogar	2754
jogar agora	2752
jogos	2754
jogue agora	2752
jogue com responsabilidade	2755
join now	844
join our mailing list	861
join the conversation	892
join the discussion	892
join the discussion on discord	878
join us	844
jouer	1555
jouer gratuitement	1553
jouez gratuitement	1553
jouw e-mailadres	2401
""", 'ju': """
juega con responsabilidad	1189
juega gratis	1186
juegos	1188
juga ara	373
juga gratis	373
jugar ahora	1186
jugar gratis	1186
jumlah lain	1941
jump to content	902
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	3192
juttu jatkuu alla	1400
juttu jatkuu kuvan alapuolella	1400
juttu jatkuu kuvan alla	1400
juttu jatkuu mainoksen alla	1400
juttu jatkuu videon alla	1400
juttu on tarkoitettu tilaajille	1391
juttu on vain tilaajille	1391
juuri nyt	1406
""", 'ka': """
kabul ediyorum	3324
kabul et	3324
kabul et ve devam et	3381
kabul et ve kapat	3381
kaip jums patiko straipsnis	2314
kamu mungkin suka	1914
kanske senare	3166
kanskje senere	2510
kapat	3312
kapcsolat	1822
kararsizim	3372
kare bulmaca	3376
kargo bedava	3408
karier	1903
karjera	2315
karte anzeigen	619
karte laden	608
kas artikkel oli kasulik	1260
kas lugu oli kasulik	1260
kasneje	3118
kasnije	2996
kasutustingimused	1272
kategori	1888
kategoriat	1406
kategorie	433	2617
kategorien	615
kategorier	520	2535	3192
kategoriler	3328
katkida bulun	3313
katkilariyla	3408
katso kaikki tilaajaedut	1391
katso kuvagalleria	1408
katso kuvat	1408
katso tulokset	91
katso video alta	1408
kaydet	3321
kaydol	3314
kayit ol	3314
kaynak: aa	3334
kaynak: dha	3334
kaynak: iha	3334
""", 'ke': """
ke halaman donasi	1941
kebijakan cookie	1886
kebijakan koreksi	1951
kebijakan privasi	1886
kebijakan privasi | syarat dan ketentuan	1886
kecepatan pemutaran	1929
kecepatan putar	1929
keep reading	897
keine neuigkeiten mehr verpassen	662
kelola cookie	1886
kelola persetujuan	1933
keluar	1871
keluar dari layar penuh	1929
kembali ke atas	1890
kembali ke beranda	1950
kendini test et	3374
kendinizi test edin	3374
kertalahjoitus	1390
keskustele	1405
keskustele asiallisesti	1405
keskustelu	1405
ketentuan komentar	1922
keuntungan pelanggan	1928
keuze van de redactie	2426
key points by ai	943
key takeaways by ai	943
""", 'kh': """
khusus pelanggan	1944
khusus untuk pelanggan	1944
""", 'ki': """
ki-generert oppsummering	2538
ki-generiert	646
ki-generierte zusammenfassung	646
ki-oppsummering	2538
ki-zusammenfassung	646
kiemelt	1823
kies een bedrag	2394
kies je abonnement	2466
kiitos tilauksesta	1394
kiitos tilauksestasi	1394
kiitos vastauksestasi	91
kijk terug	2453
kingi artikkel	1259
kiosque	1466
kirim	91	1880
kirim balasan	1922
kirim foto anda	1951
kirim ke teman	1913
kirim komentar	1887
kirim lewat email	1957
kirim masukan	1922
kirim tulisan	1951
kirjaudu	1391
kirjaudu ulos	1391
kirjoita kommentti	1405
kirjoita kommenttisi	1405
kirjoittaja on kansanedustaja	1417
kirjoittaja on kirjailija	1417
kirjoittaja on kolumnisti	1417
kirjoittaja on toimittaja	1417
kirjoittaja on vapaa toimittaja	1417
kirjoittaja on vapaa toimittaja ja kirjailija	1417
kirjuta kommentaar	1260
kitabi satin al	3377
kitabi satin alin	3377
kiti skaito	2310
""", 'kl': """
klarna	578
klausies raidierakstu	2356
klausies rakstu	2354
klauskite dirbtinio intelekto	2314
klausykite straipsnio	2313
klausyti	2313
klausyti straipsnio	2313
klausyti straipsnio (# min	2313
kleinanzeigen	605
""", 'ko': """
kode etik jurnalistik	1951
kokeile maksutta	1391
kokeile nyt	1391
kolom ini wajib diisi	1946
kolom wajib	1946
kolom wajib diisi	1946
komentar	1887
komentarai	2308
komentari	2991
komentarji	3114
komentarz	2613
komentarze	2613
komentiraj	2991	3114
komentuoti	2308
komentuoti gali tik registruoti vartotojai	2314
komment	1822
kommentaarid	1254
kommentar	611
kommentar schreiben	611
kommentar verfassen	611
kommentare	611
kommentare ansehen	611
kommentare anzeigen	611
kommentare lesen	611
kommentarer	515	2531	3188
kommentarer blir moderert	2531
kommentarer granskas innan publicering	3195
kommentarer modereres	523
kommentarerna modereras	3188
kommentarregeln	611
kommentarsregler	3188
kommenteeri	1254
kommenteerimine on suletud	1260
kommenteerimise reeglid	1260
kommenteerimiseks logi sisse	1260
kommentek	1822
kommenter	515	2531
kommentera	3188
kommentieren	611
kommentit	1405
kommentit tarkistetaan ennen julkaisua	1405
kommentoi	1405
kommentointi on suljettu	1405
kommercielt indhold	528
kommercielt samarbejde	511
kommersielt innhold	2543
kommersielt samarbeid	2527
koniec reklamy	2609
kontakt	432	515	611	2613
kontakt os	515
kontakt oss	2531
kontakta oss	3188
konten berbayar	1918
konten bersponsor	1883
konten ini tidak dapat ditampilkan	1933
konten premium	1871	1913
konten promosi	1918
konten sponsor	1883
konto erstellen	579
konular	3328
konuyu takip et	3404
kopeeri link	1254
kopieer de link	2411
kopieer deze link	2491
kopieer link	2411
kopier lenka	2523
kopier lenke	2523
kopier lenken	2523
kopier link	507
kopier linket	507
kopieren	600
kopioi linkki	1398
kopiraj link	2991
kopiraj povezavo	3114
kopiraj poveznicu	2991
kopirajte link	2991
kopirajte poveznicu	2991
kopiuj link	2605
kopyala	3321
korrekturhinweis senden	656
kort fortalt - lavet med ai	523
kostenlos abonnieren	587
kostenlos registrieren	579
kostenlos testen	579
""", 'kr': """
krant	2396
kreditkarte	578
kreditkarte / klarna	578
kreiraj nalog	2981
krijg direct toegang	2466
""", 'ku': """
kuidas lugu meeldis	1260
kunjungi toko	1928
kupi pretplatu	2981
kurzlink kopieren	697
kuukausilahjoitus	1390
kuula	1259
kuula artiklit	1259
kuula artiklit (# min	1259
kuula lugu	1259
kuula saadet	1261
kuula saadet siit	1261
kuuntele	1398
kuuntele jakso	1398
""", 'kv': """
kvkk	3324
kvkk aydinlatma metni	3394
kvkk metnini okudum, onayliyorum	3394
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1499
l'article continue ci-dessous	1490
l'article en # points	1524
l'articolo in breve	2019
l'essentiel	1499
l'essentiel de l'actu chaque matin	1603
l'offerta migliore	2067
""", 'l-': """
l-am dezactivat	2861
""", 'la': """
la botiga	408
la encuesta	91
la mejor oferta	1205
la mia donazione	2097
la newsletter	1475	1981
la question du jour	91
la redazione consiglia	2000
la tua e-mail	1981
la tua email	2099
laad meer	2429
laajenna	1409
laat je dit artikel voorlezen	2453
laat voorlezen	2411
laatste nieuws	2426
ladda fler	3195
lagi ramai	1914
lagre	2523
lagre artikkel	2523
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2523
lagre saken til senere	2523
lagre til senere	2523
lahjoita	1390
lahjoita nyt	1390
lain kali	1869
lainnya	1888
laisser un commentaire	1495
laissez un commentaire	1495
lancer l'audio	1596
lancer la lecture	1596
lancer le quiz	1553
langganan	1871
langsung ke resep	61
lanjut baca di bawah	1883
lanjut di browser	1935
lanjutkan dengan apple	1944
lanjutkan dengan facebook	1944
lanjutkan dengan google	1944
lanjutkan dengan konten	1883
lanjutkan di browser	1935
lanjutkan di situs	1935
lanjutkan membaca	1890
lanjutkan membaca di bawah	1928
laporkan	1887
laporkan kesalahan	1891
laporkan kesalahan penulisan	1922
lascia un commento	1996
lascia un feedback	2019
lascia una risposta	2045
last flere	2538
last name	861
lastschrift	578
later	2391
later lezen	2467
latest	897
latest articles	897
latest edition	902
latest headlines	897
latest news	897
latest posts	897
latest stories	897
latest updates	897
latest videos	897
latest videos from	897
lavora con noi	2022
layar penuh	1930
""", 'le': """
le direct	1499
le fil	1499
le journal du jour	1466
le live	1605
le nostre newsletter	1981
le plus lu	1499
le plus populaire	1571
le puede interesar	1134
le quiz de l'actu	1553
le recomendamos	1134
le ultime notizie	2000
learn more	902
learn more about cookies	888
leave a comment	892
leave a reply	892
leave a tip	844
leave feedback	892
lecteur audio	1596
lectura de # minutos	1119
lectura: # min	1119
lecture # min	1502
lecture # minutes	1485
lecture : # min	1485
lecture automatique	1559
lecture facile	1595
leer en la app	1197
leer gratis	1236
leer la noticia completa	1211
leer noticia completa	1137
lees de reacties	2422
lees direct verder	2466
lees meer	2426	2429
lees meer over	2426
lees onze huisregels	2456
lees ook	2426
lees verder	2396	2426	2429
lees verder na de advertentie	2416
lees verder onder de afbeelding	2416
lees verder onder de foto	2416
lees voor	2411
leeslijst	2467
leestijd	2429
leestijd # min	2429
legendas	2758
legfrissebb	1823
legg igjen en kommentar	2531
leggi anche	2000
leggi dopo	2038
leggi gratis	2098
leggi i commenti	1996
leggi il documento	2004
leggi il giornale	1974
leggi l'articolo	2003
leggi l'articolo completo	2003
leggi l'articolo intero	2073
leggi l'articolo successivo	2101
leggi la biografia	2076
leggi la trascrizione	2053
leggi lo speciale	2073
leggi nell'app	2059
leggi senza limiti	2036
leggi sull'app	2030
leggi tutte le notizie	2073
leggi tutti gli articoli dell'autore	2073
leggi tutto	2003
leggi tutto con un abbonamento	1974
leggi tutto su	2000
legolvasottabb	1823
legolvasottabbak	1823
leia mais	2707	2710
leia no app	2763
leia o artigo completo	2777
leia o qr code	2763
leia os termos de uso e as regras da comunidade	2735
leia sem limites	2744
leitura: # min	2693
lembrar de mim	2771
lembrar mais tarde	2676
lembrar-me	2771
lembre-me mais tarde	2676
lenke kopiert	2523
lenken er kopiert	2523
lenken kopiert	2523
ler artigo completo	2777
ler mais	2710
ler mais tarde	2746
ler na app	2763
ler no app	2763
ler o artigo completo	2777
les articles du dossier	1605
les articles les plus lus	1543
les derniers articles	1499
les flere	2535
les hele saken	2538
les jeux d'argent sont interdits aux mineurs	1556
les kommentarer	2531
les lecteurs ont aussi lu	1499
les mer	2535	2538
les mer om	2535
les plus anciens	1551
les plus lues	1499
les plus lus	1499
les senere	2523
les tops	1499
les videre	2514
lesedauer	618
lesedauer: # minuten	618
lesen sie auch	615
lesen sie dazu	615
lesen sie hier	615
lesen sie mehr	615
leserbriefe	611
leserkommentare	611
leserumfrage	91
lesetid # min	2538
lesetipp	615
lesetipps	615
lesezeit: # min	618
lesezeit: # minuten	618
lest opp av en robot	2523
lest opp av en syntetisk stemme	2523
leta	2359
leta/afp	2359
lettergrootte	65
letto da una voce sintetica	2053
lettore audio	2093
lettore video	2093
lettura # min	1986
lettura con voce sintetica	2053
""", 'li': """
li e concordo com os termos de uso	2773
lige nu	520
lihat artikel asli	1913
lihat balasan	1922
lihat berita lainnya	1950
lihat detail	1891
lihat foto	1950
lihat galeri	1950
lihat galeri foto	1950
lihat harga	1928
lihat hasil	91	1891
lihat juga	1888
lihat komentar	1887
lihat konten	1933
lihat lainnya	1890
lihat liputan khusus	1950
lihat paket langganan	1944
lihat penawaran	1928
lihat peta	1891
lihat profil	1951
lihat profil penulis	1951
lihat resep	61
lihat selengkapnya	1890
lihat semua	1890
lihat semua berita	1950
lihat semua foto	1950
lihat semua komentar	1922
lihat semua video	1950
lihat transkrip	1929
liitu uudiskirjaga	1279
like loading	873
like this	873
limited time offer	851
limited-time offer	970
line	874
link	874
link berhasil disalin	1913
link copiado	2693
link copiat	2836
link copiato	1986
link copiato negli appunti	2038
link copied	873
link copied bookmark	873
link copied to clipboard	873
link er kopieret	507
link er kopieret til udklipsholderen	507
link gekopieerd	2411
link in die zwischenablage kopiert	672
link kopeeritud	1259
link kopieren	600
link kopieret	507
link kopiert	600
link kopiran	2991
link kopyalandi	3321
link on kopeeritud	1259
link sudah disalin	1913
link wurde in die zwischenablage kopiert	672
link wurde kopiert	672
link zum artikel kopieren	672
link zum inhalt	608
link zum teilen kopieren	718
link zum youtube-inhalt	608
linkedin	874
linki kopyala	3321
linkki kopioitu	1398
links	615
lire aussi	1499
lire gratuitement	1602
lire l'article	1502
lire l'article complet	1502
lire l'article suivant	1605
lire la suite	1502
lire la transcription	1558
lire le document	1503
lire le dossier	1576
lire les commentaires	1495
lire plus	1499	1502
lire plus tard	1485
lire sa biographie	1580
lisa kommentaar	1254
lista de socios	1195
listen	873
listen # min	873
listen above	950
listen below	950
listen here	950
listen now	873
listen on apple	950
listen on apple podcasts	950
listen on spotify	950
listen on youtube	950
live	615
live text	2872
live tv	897
livraison gratuite	1588
""", 'll': """
llegeix a l'app	383
llegeix l'article complet	398
llegeix l'article sencer	398
llegeix-ho a l'app	383
""", 'lo': """
lo + visto	1134
lo esencial en # segundos	1159
lo quiero	1176
load comments	892
load content	888
load more	902
load more articles	902
load more comments	892
load more stories	902
loading	873
loading ad	883
loading more	902
loe edasi	1254
loe edasi tellijana	1254
loe hiljem	1259
loe ka	1256
loe kommentaare	1260
loe lisa	1261
loe lisaks	1256
loe rohkem	1261
loe veel	1256
loetumad	1256
log in	851	2396
log in / register	851
log in or sign up	851
log in to comment	892
log in to reply	892
log ind	498
log out	851
log ud	498
logare	2797
logg inn	2514
logg ut	2514
logga in	3170
logga ut	3170
logi sisse	1254
logi sisse, et kommenteerida	1260
login	579	851	1871	1974	2681	2797
login / register	851
logout	851
loja	2788
lompat ke resep	61
loo konto	1254
loo tasuta konto	1254
los comentarios son exclusivos para suscriptores	1166
los comentarios son solo para suscriptores	1225
los precios pueden variar	1161
""", 'lu': """
lue koko juttu	1408
lue kommentit	1405
lue rajattomasti	1391
lue seuraavaksi	19	1406
luetuimmat	1406
luetuimmat jutut	1406
lugemiseks osta artikkel	1254
luister	2411
luister dit artikel	2453
luister hier	2453
luister nu	2453
luister op spotify	2453
luister via spotify	2453
luk	494
lukk	2510
lukuaika # min	1408
lunar	2864
luo ilmainen tunnus	1391
luo maksuton tunnus	1391
luo tunnus	1391
lupa kata sandi	1871
lupa password	1871
""", 'ly': """
lyssna	3180
lyt	507
lytt	2523
lytt til saken	2523
""", "m'": """
m'abonner	1466
m'agrada	371
m'inscrire	1475
""", 'ma': """
maak een account	2396
maandelijks	2392
magazin	2882
magazinul nostru	2849
mahjong	1555
mai mult	2811
mai multe	2811
mai multe articole	2872
mail	874	2411
mailen	600
main gratis	1925
main sekarang	1925
mainkan sekarang	1925
mainokset	1400
mainos	1400
mainos - juttu jatkuu alla	1400
mainos alkaa	1400
mais	2710
mais antigas	2750
mais antigos	2750
mais artigos	2707
mais artigos deste autor	2777
mais comentadas	2707
mais curtidos	2750
mais deste autor	2777
mais do autor	2777
mais lidas	2707
mais lidos	2707
mais popular	2772
mais populares	2707
mais recentes	2750
mais tarde	2676
mais vistas	2707
mais vistos	2707
mais votadas	2750
mais votados	2750
maju # detik	1929
make a donation	844
manage consent	888
manage cookies	888
manage my account	851
manage options	888
manage preferences	888
manage settings	888
manage subscription	851
manage your newsletters	961
mantengamos un debate respetuoso	1166
mantente informado	1107
manter conectado	2771
masquer	1503
mastodon	874
masuk	1871
masuk / daftar	1871
masuk dengan apple	1944
masuk dengan facebook	1944
masuk dengan google	1944
masuk untuk berkomentar	1922
masukkan alamat email yang valid	1946
masukkan email yang valid	1946
max	2905
maybe later	842
""", 'me': """
me connecter	1466
me contacter	1608
me le rappeler plus tard	1456
media caption	902
meer	2426
meer artikelen	2426
meer informatie	2418
meer laden	2429
meer lezen	2426
meer nieuws	2426
meer over	2426
meer over dit onderwerp	2426
meer tonen	2429
meest bekeken	2426
meest gedeeld	2426
meest gekozen	2466
meest gelezen	2426
meghallgatom	1816
megosztom	1816
mehr anzeigen	618
mehr artikel	615
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
meilleure offre	1570
mein konto	579
meist gelesen	615
meistgeklickt	615
meistgelesen	615
meistgelesene artikel	615
meistkommentiert	615
mejla	3180
mejor oferta	1205
mejor valorados	1184
meld een fout	2422
meld feil	2539
meld fejl	524
meld fout	2456
meld fra om feil	2531
meld je aan	2401
melhor oferta	2771
melhor valor	2771
member-only story	902
members only	851
memuat pemutar	1929
memuat video	1929
menemukan kesalahan	1922
mengerti	1891
mengikuti	1955
meniu	2811
meno recenti	2046
mensagem enviada com sucesso	2773
mensaje	1238
mensaje enviado correctamente	1207
mensal	2769
mensile	2065
mensual	390	1203
mensualmente	1203
mensuellement	1568
menu	435	523	902	1502	1890	2003	2429	2620	2710	3516
meny	2538	3195
mer fra	2535
mer nyheter	3192
mer om	2535	3192
merci de votre inscription	1475
merci de votre soutien	1600
merci pour votre retour	1524
merci pour votre soutien	1600
merci pour votre vote	91	1530
merci, votre inscription est prise en compte	1572
mere fra	520
mere om	520
mergi sus	2872
merken	579	600
merkliste	579
mesajiniz iletildi	3394
mesajul a fost trimis	2868
message	874	1604
message publicitaire	1490
messaggio	2100
messaggio inviato correttamente	2069
messaggio promozionale	1991
messaggio pubblicitario	2022
messenger	874
mest delat	3192
mest delt	2535
mest delte	520
mest lest	2535
mest leste	2535
met ai gemaakt	2448
metin boyutu	3406
metni oku	3378
metodi di pagamento	1972
metodo di pagamento	1972
metti in pausa	2053
mettiti alla prova	2048
mettiti alla prova con il quiz	2048
mettre en favori	1485
mettre en pause	1558
""", 'mi': """
mi cuenta	1100
mida de la lletra	406
mida del text	65
migliore offerta	2067
mijn account	2396
mijn profiel	2396
millor oferta	392
min konto	498
min side	498	2514
mine avalehele	1261
mine retsepti juurde	61
minha conta	2681
mira la galeria	398
mira totes les fotos	398
mis niets	2401
missa inget	3175
missa inte	3192
misschien later	2391
misschien ook interessant	2426
mit freunden teilen	697
mit ki erstellt	646
mitdiskutieren	611
mitglied werden	574
mitmachen und gewinnen	650
mitra kami	1933
mitt konto	3170
""", 'mo': """
mode clair	1595
mode de paiement	1464
mode sombre	1595
modes de paiement	1464
modifica le preferenze sui cookie	2017
modifica preferenze	2017
modifier mes choix	1522
modifier vos choix	1562
modo claro	1230
modo oscuro	1230
modulo inviato	2099
moj profil	2981	3107
moje konto	2595
mon compte	1466
mon don	1600
mon espace	1466
monatlich	574
monatlich spenden	574
montant libre	1464
monthly	843
monthly contribution	848
morda vas zanima	3111
more	900
more articles	897
more citation formats	1076
more coverage	897
more details	903
more for you	974
more from	897
more from this author	897
more from us	974
more headlines	897
more in this section	974
more in this series	897
more like this	897
more news	897
more newsletters	961
more on this story	897
more on this topic	897
more options	888
more sharing options	873
more stories	897
more stories like this	897
more stories you may like	897
more to explore	897
more to read	897
more top stories	897
most commented	897
most discussed	897
most emailed	897
most liked	892
most nem	1807
most popular	897
most read	897
most read stories	974
most recent	897
most shared	897
most viewed	897
most watched	897
mostra altro	2003
mostra contenuto	1993
mostra contenuto esterno	2017
mostra contingut	381
mostra el contingut	381
mostra el contingut extern	349
mostra el perfil	400
mostra els comentaris	370
mostra i commenti	1996
mostra i risultati	91
mostra il contenuto	2057
mostra il contenuto esterno	2017
mostra il video	2057
mostra le risposte	2045
mostra les respostes	370
mostra meno	2004
mostra menys	341
mostra originale	2004
mostra risposte	2045
mostra sempre	381	2057
mostra sottotitoli	2053
mostra traduzione	2004
mostra tutto	2004
mostra'n menys	398
mostra-ho tot	341
mostrar comentarios	1130
mostrar contenido	1195
mostrar contenido externo	1157
mostrar el contenido	1195
mostrar legendas	2757
mostrar mais	2710
mostrar menos	1137	2777
mostrar respostas	2749
mostrar respuestas	1183
mostrar sempre	2761
mostrar siempre	1195
mostrar todo	1138
mostrar tudo	2711
mots encreuats	375
moyen de paiement	1464
moyens de paiement	1464
""", 'mt': """
mti	1845
mti/afp	1845
""", 'mu': """
mua ngay	3552
muat kiriman	1933
muat komentar lain	1922
muat konten	1933
muat lainnya	1890
muat postingan	1933
muat ulang	1939
muat ulang halaman	1939
muet	1559
mulai kuis	1925
mundur # detik	1929
mungkin lain kali	1869
must read	897
must reads	897
must-read	897
mutasd mindet	1826
mute	902
muto	2054
muut lukevat	1406
muut lukevat juuri nyt	1406
muut lukevat nyt	1406
""", 'my': """
my account	851
""", 'na': """
na czasie	2617
naar boven	2429
naar de aanbiedingen	2396
naar de inhoud	2429
naar de webshop	2451
naar het recept	61
nach anzeige weiterlesen	605
nach der werbung geht es weiter	677
nach oben	618
nadaljevanje pod oglasom	3110
nahoru	435
najbolj brane novice	3111
najbolj brane novice dneva	3111
najbolj brano	3111
najbolj komentirano	3111
najkomentiranije	2988
najnovije	2988
najnovije vesti	2988
najnovije vijesti	2988
najnowsze	2617
najnowsze informacje	2617
najpopularniejsze	2617
nama	1947
nama lengkap	1947
nanti	1869
nanti saja	1869
napisz komentarz	2613
nascondi	2004
nascondi commenti	2045
nascondi le risposte	2045
nascondi risposte	2045
nasil kapatilir	3387
nastavak teksta nakon reklame	2987
nastavenia cookies	3066
natisni	3114
natisni recept	61
naujausi	2310
naujiena papildoma	2315
naujiena pildoma	2315
""", 'ne': """
ne danas	2996
ne danes	3118
ne hvala	2996	3118
ne manquez plus aucune info	1565
ne manquez rien	1475
ne most	1807
ne plus afficher	1456
ne plus suivre	1584
ne propustite	2988
ne ratez aucune info	1565
ne sada	2996
ne se prononce pas	1551
ne spreglejte	3111
ne zdaj	3118
ne, hvala	2996	3118
necrologie	2022
nee bedankt	2391
nee, bedankt	2391
nei takk	2510
nei, takk	2510
nein danke	573
nein, danke	573
nej tack	3166
nej tak	494
nej, tack	3166
nej, tak	494
nessun commento	1996
nessuna opinione	2046
neste	2538
neste artikkel	2535
net binnen	2426
netiquette	611
neueste artikel	615
neueste meldungen	615
neueste nachrichten	615
neueste videos	615
never miss a story	861
never miss an update	861
new customers only	970
new customers only. terms apply	970
new here	851
newest first	892
newsletter	422	587	861	1107	1475	1981	2598	2685
newsletter abonnieren	587
newsletter e alert	2000
newsletter kostenlos abonnieren	587
newsletter recomendada	1134
newsletter sign up	861
newsletter sign-up	861
newsletter signup	861
newsletter-anmeldung	587
newsletters	861	902	1107	1475	2685
newslettery	422	2598
newsticker	615
next	843
next article	897
next page	902
next post	902
next story	897
next up	897
""", 'ng': """
nghe	3504
nghe audio	3553
""", 'ni': """
nicht jetzt	573
nicht mehr anzeigen	573
nichts mehr verpassen	587
nie masz konta	2595
nie teraz	2591
niente spam	2069
niet nu	2391
niet te missen	2426
nieuwsbrief	2401
nieuwsbrief ontvangen	2459
nieuwsbrieven	2401
""", 'no': """
no comments	892
no comments yet	892
no credit card required	970
no eres suscriptor	1205
no es pot mostrar aquest contingut	381
no ets subscriptor	392
no gracias	1094
no grazie	1968
no hacemos spam	1207
no ho sap / no contesta	371
no m'agrada	371
no podem mostrar aquest contingut	381
no posts	902
no sabe / no contesta	1184
no sabe, no contesta	1184
no se pudo cargar el video	1231
no se puede reproducir el video	1191
no te pierdas	1134
no tens compte	392
no thank you	842
no thanks	842
no tienes cuenta	1205
no votes so far! be the first to rate this post	1056
no, gracias	1094
no, grazie	1968
no, thanks	842
noch kein abo	671
noch kein abonnent	579
noch kein konto	579
noch keine kommentare	611
noch keine kommentare vorhanden	611
noch nicht registriert	671
nog geen abonnee	2466
nog geen account	2396
nog geen reacties	2422
noklausies rakstu	2354
nom	395	1573
nombre	1208
nome	2070	2774
nominal lain	1941
nominal lainnya	1941
non hai un account	2036
non merci	1456
non oggi	1968
non ora	1968
non sa / non risponde	2046
non sei abbonato	1974
non sei ancora abbonato	2036
non sei ancora registrato	2067
non sei registrato	2067
non so	2046
non, merci	1456
norint komentuoti, reikia prisijungti	2314
normas	1130
normas de los comentarios	1183
normas editoriales	1214
normes dels comentaris	370
nos articles les plus lus	1543
nos derniers articles	1499
nos jeux	1553
nos lecteurs ont lu ensuite	1499
nos offres	1466
nos offres d'emploi	1526
nos partenaires	1562
nos recommandations	1499
noskaties video	2356
nossa loja	2755
nossos jogos	2752
nossos parceiros	2761
not a subscriber yet	851
not now	842
not ready to donate	842
not ready to give today	842
not ready to subscribe	842
not ready to support today	842
not the answer you're looking for	1058
not today	842
nota relacionada	1180
notas recomendadas	1180
notas relacionadas	1180
note legali	1993
noter la recette	61
notes on contributors	1068
notez cet article	1495
notez cette page	1590
noticia anterior	1211
noticia relacionada	1134
noticia relacionadas	1134
noticia siguiente	1211
noticias de hoy	1134
noticias relacionada	1134
noticias relacionadas	1134
notizie correlate	2000
notizie del giorno	2000
notre boutique	1556
notre charte de corrections	1580
notre direct	1576
nous contacter	1495
nous soutenir	1457
nous suivre	1486
nous vous recommandons	1499
now playing	902
""", 'nt': """
ntb	2566
""", 'nu': """
nu acum	2795
nu ai cont	2834
nu in het nieuws	2426
nu niet	2391
nuestra tienda	1189
nuestros juegos	1186
nuestros socios	1195
nume	2869
nuoroda nukopijuota	2313
nuotraukos	2315
nutzungsbedingungen	608
""", 'ny': """
nyalakan notifikasi	1913
nyhedsbrev	503
nyhedsbreve	503
nyhetsbrev	2519	3175
nyhetsbrevet	2519	3175
nyhetsdygnet	3192
nyt luetuimmat	1406
""", 'o ': """
o artigo continua depois da publicidade	2698
o mais popular	2772
o seu email	2685
o seu voto foi registado	2749
""", 'ob': """
objet	1604
obre a l'app	383
obre l'app	383
obrigado pelo seu feedback	2727
obrigado pelo seu voto	91	2727
obrigado por se inscrever	2685
obrigado por votar	91	2749
obrigado, a sua mensagem foi enviada	2773
obserwuj	2606
obserwuj nas	2606
""", 'oc': """
oceni novico	3114
oceni recept	61
ocenite tekst	2991
ocijeni recept	61
ocorreu um erro	2773
ocultar	1138	2711
ocultar comentarios	1183
ocultar respostas	2749
ocultar respuestas	1183
""", 'od': """
odbij	3004
odbij sve	3004
oddaj glas	91
oddaj komentar	3114
odeslat	91
odeslat hlas	91
odjava	2981	3107
odpowiedz	2613
""", 'of': """
oferecer	2787
oferecer artigo	2681
oferecer este artigo	2786
oferecido por	2698
oferecimento	2788
oferit de	2882
ofert per	408
oferta especial	1100
oferta para lectores	1189
oferta para leitores	2755
oferta per als lectors	376
oferta por tempo limitado	2771
oferta por tiempo limitado	1205
ofertas	1125
ofertas de empleo	1161
ofertes de feina	354
offer	883
offer ends soon	970
offerta a tempo limitato	2067
offerta per i lettori	2051
offerte	1991
offerte di lavoro	2022
offerto da	2084
offre partenaire	1490
offres d'emploi	1526
offrir	1587
offrir l'article	1466
ofrecido por	1222
""", 'og': """
oggetto	2100
oglas	2987	3110
oglasi	2987	3110
ogni contributo conta	2035
ogni donazione conta	2064
ogni euro conta	2035
ogni mese	2065
""", 'oh': """
ohne spende weiterlesen	573
ohodnotit recept	61
""", 'ok': """
ok	843
ok, got it	903
okumaya devam et	3314
""", 'ol': """
oldest first	892
ole esimene kommenteerija	1260
oled juba tellija	1254
oled uudiskirjaga liitunud	1279
olet nyt tilannut uutiskirjeen	1394
oletko jo tilaaja? kirjaudu	1391
olvasd el ezt is	1823
olvassa el ezt is	1823
""", 'om': """
om cookies	3185
oma tili	1391
omitir anuncio	1231
""", 'on': """
once	843
onderwerpen	2426
one time donation	844
one-time	843
one-time donation	844
onko jutussa virhe	1405
onko sinulla jo tunnus	1391
""", 'oo': """
ook interessant	2426
oops! something went wrong	961
""", 'op': """
op leeslijst	2491
open	903
open image in gallery	902
open kaart	2430
open map	903
open menu	902
open the map	903
openen	2430
opina	1130
opprett en gratis bruker	2514
opprett en gratis konto	2514
opprett gratis bruker	2514
opprett konto	2514
oppsummert av ai	2538
oppsummert av ki	2538
opret bruger	498
opret en gratis bruger	498
opret en gratis profil	498
opret en konto	498
opret gratis profil	498
opret konto	498
opsi lainnya	1957
opslaan	2411
opslag fra facebook	523
opslag fra instagram	523
opublikuj komentarz	2613
""", 'or': """
ordena per	371
ordenar por	1184	2750
ordina per	2046
original anzeigen	619
""", 'os': """
os nossos jogos	2752
os nossos parceiros	2761
osallistu keskusteluun	1405
ossza meg	1816
osta artikkel	1254
ostale vesti	19	2988
ostale vijesti	19	2988
ostatnie wpisy	2617
ostavi komentar	2991
ostavite komentar	2991
oszd meg	1816
""", 'ot': """
other amount	848
other articles	897
other news	897
other readers liked	19
other stories	897
other stories you may like	897
other stories you might like	897
others also read	19	897
others are also reading	1054
others are reading	1054
otomatik oynat	3379
otomatik oynatma	3379
otra cantidad	1098
otras noticias	19	1134
otras noticias que pueden interesarte	19
otro importe	1098
otro monto	1202
""", 'ou': """
oui, je m'abonne aux notifications	1565
oui, utile	1590
our corrections policy	892
our newsletters	861
our partners	883
our social media	878
our sponsors	883
outro montante	2768
outro valor	2679
ouvir	2693
ouvrir	1503
ouvrir l'appli	1564
ouvrir l'application	1564
ouvrir la carte	1503
ouvrir le menu	1502
""", 'ov': """
overschrijving	2395
""", 'oy': """
oy kullan	91	3372
oy ver	91	3372
oyla	91
oyna	3376
oynat	3330
oynatma hizi	3378
oyunlar	3376
oyunuz alindi	91	3371
oyunuz kaydedildi	3371
""", 'oz': """
oznake	2988	3111
""", 'p': """
p	2805
""", 'pa': """
paga con carta	2098
paga con paypal	2098
pagamento seguro	2679
pagamento sicuro	1972
pagar con paypal	1236
pagar con tarjeta	1236
page suivante	1502
pagina successiva	2003
pago seguro	1098
paid advertisement	975
paid content	883
paid partnership	883
paid post	883
paiment methods	848
palaute	1405
palavras cruzadas	2754
paling banyak dibaca	1888
paling disukai	1923
paling populer	1945
pane oma teadmised proovile	1261
pantalla completa	378	1192
para continuar a ler	2744
para continuar lendo	2744
para seguir leyendo	1176
paremti	2308
pariwara	1883
parole crociate	2050
partage	1485
partager	1485
partager cette page	1615
partager l'article	1485
partager par e-mail	1485
partager par email	1485
partager par mail	1485
partager par sms	1586
partager par whatsapp	1586
partager sur	1485
partager sur bluesky	1485
partager sur linkedin	1485
partager sur messenger	1485
partager sur telegram	1485
partager sur twitter	1485
partager sur whatsapp	1586
partager sur x	1485
partager via messenger	1485
partager via twitter	1485
partages	1485
partagez	1485
partagez cet article	1615
partecipa al sondaggio	2045
partecipa al voto	2087
partecipa alla discussione	2027
partenaire	1490
parteneri	2805
participa	1130
participa en l'enquesta	370
participa en la encuesta	1183
participa en la nostra enquesta	352
participar en la encuesta	1225
participe da conversa	2735
participe da enquete	2749
participe na sondagem	2749
participer au sondage	1590
participez au sondage	1550
participez au vote	1550
partilhar	2693
partilhar no whatsapp	2786
partilhe	2693
partner	2416
partner content	883
partner offers	883
partnerangebot	605
partnerangebote	605
partnerbijdrage	2471
partnercontent	2416
partnernieuws	2426
partnerska vsebina	3110
pas aujourd'hui	1456
pas de commentaire	1495
pas de spam	1572
pas encore de compte	1570
pas encore inscrit	1466
pas maintenant	1456
pasatiempos	1188
pasidalinkite	2313
pasidalinkite straipsniu	2313
pasidalinti	2308
passa a premium	2036
passatempos	2729
passatemps	375
passend zum thema	615
passende artikel	615
passer cette annonce	1490
passer l'annonce	1596
password dimenticata	1974
passwort vergessen	579
patreon'dan destek ol	3389
patreon'dan destekle	3389
patrocinado	1125	2698
patrocinado por	1125
patrocinat per	408
payer avec paypal	1602
payer par carte	1602
payment method	848
payment methods	848
payment options	848
paypal	578
pays	1604
""", 'pe': """
pedoman media siber	1903
pedoman pemberitaan media siber	1951
peiling	91
pelo mundo	2707
penawaran khusus pembaca	1928
penawaran terbaik	1944
pendaftaran berhasil	1946
pengaturan cookie	1933
pengaturan privasi	1933
people also read	897
people are also reading	1054
people are reading	1054
per continuar llegint	364
per continuare a leggere	2036
per e-mail teilen	600
per e-mail versenden	600
per mail teilen	600
per mail versenden	600
per whatsapp teilen	600
perbesar	1950
perbesar foto	1950
perbesar gambar	1950
perbesar huruf	1957
percebi	2711
pergunta do dia	91
periksa kotak masuk anda	1946
perkecil huruf	1957
permainan	1927
permet	385
permet sempre	381
permite	2859
permite mereu	2855
permite reclamele	2861
permitir	1199	2765
permitir anuncios	1200
permitir la publicidad	1200
permitir publicidade	2766
permitir sempre	2761
permitir siempre	1195
permitir siempre este contenido	1195
personnaliser mes choix	1562
personuppgiftspolicy	3185
personvern	2528
personverninnstillinger	2528
peru milloin vain	1391
peru tilaus milloin tahansa	1394
peruuta milloin tahansa	1391
pesan anda telah terkirim	1946
pesan berhasil dikirim	1946
pesan tiket	1928
pesquisar	2710
petites annonces	1490
""", 'ph': """
photo suivante	1605
photos	1502
""", 'pi': """
piekrist	2366
piesakies jaunumiem	2373
piilota	1409
piilota mainokset	1400
pilih	91	1945
pilih langganan anda	1944
pilih paket	1944
pilih paket langganan	1944
pilihan anda telah dicatat	1922
pilihan editor	1888
pilihan redaksi	1888
pilihan untuk anda	1914
pilihan untukmu	1914
pin for later	61
pin it	61	873
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	1935
pindai qr code	1935
pinterest	874
pix	2680
""", 'pl': """
plaats een advertentie	2451
plaats een reactie	2422
plaats reactie	2422
plan du site	1492
play audio	873
play now	902
play store	93
play the video	950
play video	902
please check your inbox	1007
please donate	844
please enter a valid email address	861
please gamble responsibly	1052
pledge your support	844
plus	498	1502	2396	3170
plus anciens	1551
plus d'articles	1499
plus d'articles de cet auteur	1576
plus d'articles de l'auteur	1580
plus d'infos	1499
plus d'options	1586
plus d'options de partage	1586
plus lus	1499
plus tard	1456
plus-artikel	579
plusartikel	2396
pluss	2514
plussak	2514
""", 'po': """
pocket	874	2129
podaj adres e-mail	2598
podaj e-mail	2598
podcast	433	520	615	1134	2000	2617	3328
podcast'i indir	3378
podcastit	1406
podcasts	520	615	2426	2707
podcasty	433	2617
podd	3192
poddar	3192
pode gostar de	2747
pode interessar	2707
podeli	2991
podeli na facebooku	2991
podeli vest	2991
podelite	2991
podijeli	2991
podijeli na facebooku	2991
podijeli vijest	2991
podijelite	2991
podkast	2535
podkaster	2535
podobne	2617
podpri	3106
podpri nas	3106
podprite nas	3106
podrobnosti	436
podseti me kasnije	2996
podsjeti me kasnije	2996
pogledaj komentare	2991
pogledaj rezultate	91
pogoji uporabe	3126
polecamy	2617
polecane	2617
polecane dla ciebie	2617
politika privatnosti	3004
politika zasebnosti	3126
polityka cookies	2610
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1186
ponctuel	1568
ponctuellement	1568
poprzedni	2620
populair	2426
populaire	1499
populaire artikelen	2426
populaires	1499
popular articles	897
popular now	897
popular posts	897
popular reads	974
popular stories	897
popular topics	897
populare	2809
popularne	2617
populer	1888
populiariausi	2310
portada	1137
posa't a prova	373
posez une question sur cet article	1524
poslat	425
poslat e-mailem	425
poslechnout	425
post as a guest	1058
post comment	892
post on x	873
post your answer	1058
poster un commentaire	1495
posts relacionados	2707
potrebbe interessarti	2000
potrebbe interessarti anche	2000
potrebbero interessarti	2000
pour aller plus loin	1499
pour lire la suite	1539
povezana novica	3111
povezane novice	3111
povezane teme	2988
povezane vesti	2988
povezane vijesti	2988
povezano	3111
poveznica kopirana	2991
povolit cookies	429
powered by ai	943
pozabljeno geslo	3107
""", 'pr': """
pr	1818	2133	2232
pravidla diskuse	432
pravila komentiranja	2991	3114
pravila privatnosti	3004
preberite tudi	3111
precedente	2003
precios y disponibilidad pueden variar	1161
preferencias de cookies	1230
preferencias de privacidad	1230
preferensi cookie	1933
preferenze cookie	1993
preferenze privacy	2092
preferenze sulla privacy	2092
pregunta a nuestra ia	1159
premium	418	498	731	851	1100	1466	1871	1974	2396	2514	2595	2681	2797	3170	3314	3499
premium content	851
premium digital	970
premium-artikel	579
prenota il tuo posto	2051
prenota online	2109
prenume	2869
prenumerata	2308	2595
prenumeration	3170
prenumeratoriams	2308
prenumerera	3170
prenumerera nu	3170
prenumeruj	2595
prenumeruoti	2308
preporuka	2988
presentado por	1222
presentat per	408
presentato da	2084
presentear	2787
presentear artigo	2786
presented by	883
press enter or click to view image in full size	902
pretplata	2980
pretplati se	2980
pretplatite se	2980
prevent your screen from going dark	61
previous article	897
previous page	902
previous post	902
prezentat de	2882
prihvatam	3004
prihvati	3004
prihvati sve	3004
priimti visus	2326
prijava	2981	3107
prijavi napako	3114
prijavi se	2981	3107
prijavite se	2981	3107
prijavite se odmah	2981
prijzen kunnen intussen gewijzigd zijn	2471
primo piano	2000
principais pontos, por ia	2727
principios editoriales	1214
prindi	1259
prindi artikkel	1259
prindi retsept	61
print	507	874	2411
print article	873
print artiklen	507
print dit artikel	2467
print dit recept	61
print opskrift	61
print opskriften	61
print page	972
print recept	61
print recipe	61
print subscription	851
print the recipe	61
print this	873
print this page	972
printen	2411
prisijungti	2308
prispevaj	3106
privaatsustingimused	1272
privacidad	1127
privacy	1993	2418
privacy center	608
privacy notice	861
privacy policy	888	1993
privacy preference center	888
privacy preferences	888
privacy settings	888
privacy statement	888
privacybeleid	2418
privacyverklaring	2418
privatumo politika	2326
probeabo	579
probeer het later opnieuw	2459
probeer nu	2396
produktempfehlung	605
profil	579
profilo	1974
profiter de l'offre	1466
proibido a menores de # anos	2755
proibido para menores de # anos	2755
promo	1991	2987
promocijsko besedilo	3110
promocja	2609
promoted	883
promoted content	883
promoted links	883
promoted stories	897
promotie	2416
promotion	883
propaganda	2698
proposer une correction	1530
proposer une tribune	1590
prosseguir	2700
prossimo articolo	2073
prossimo video	2093
proteggiamo le nostre fonti	2076
protezione dei dati	2092
prova # dagar gratis	3170
prova gratis	1974	3170
prova gratis per un mese	2036
prova nu	3170
prova-ho un mes gratis	364
provincia	1238	2100
prueba gratis	1100
prueba un mes gratis	1176
przeczytaj jeszcze	2617
""", 'pu': """
pub	1490	2698
pubblica	2046
publicar	1184	2750
publicar comentario	1130
publicidad	1125
publicidad - sigue leyendo	1125
publicidade	2698
publicitat	343
publicitate	2805
publieditorial	87
publier	1551
publier un commentaire	1495
publireportage	1490
publireportatge	87
publirreportaje	1125
pular para a receita	61
pulsa para activar el sonido	1231
puntos clave	1159
puntual	1203
puoi regalare # articoli al mese	2038
putar audio	1929
putar otomatis	1930
putar video	1929
puzzels	2451
""", 'py': """
pysy ajan tasalla	1394
""", 'qr': """
qr kodu okut	3383
qr kodu okutun	3383
qr kodu tarayin	3383
""", 'qu': """
quero apoiar	2768
quero assinar	2681
quero contribuir	2768
quero doar	2768
quick poll	91
quiero aportar	1202
quiero donar	1202
quiero recibir comunicaciones comerciales	1207
quiero recibirla	1172
quiero recibirlo	1172
quiero ser socia	1202
quiero ser socio	1202
quiero suscribirme	1100
quitar publicidad	1161
quitar sonido	1191
""", 'ra': """
raccomandato da	1991
raksts pieejams abonentiem	2349
rangkuman ai	1954
rapporter feil	2531
rapportera fel	3188
rate recipe	61
rate this article	1056
rate this post	1056
rate this recipe	61	1056
rate this story	1056
""", 're': """
reactie	2422
reacties	2422
reacties worden vooraf gecontroleerd	2456
read aloud	873
read also	897
read article	902
read comments	892
read full article	902
read full story	902
read in app	902
read more	902
read more about	897
read more about sharing	873
read more articles	902
read more here	902
read more on	897
read more on these topics	897
read next	897
read original article	902
read our complete coverage	897
read story	902
read the article	902
read the document	903
read the full article	902
read the full document	903
read the full story	902
reader poll	91
readers also read	897
readers are also reading	1054
ready for more	861
reageer	2422
reageren	2422
rebus	2848
rebutja totes les galetes	381
rebutja-ho tot	349
recent	897
recent articles	897
recent news	897
recent posts	897
recent stories	897
recept bewaren	61
recept printen	61
recevoir des notifications	1565
recevoir la newsletter	1475
recevoir les notifications	1565
recevoir une alerte	1532
recharger la page	1566
rechazar	1127
rechazar todas	1127
rechazar todas las cookies	1230
rechazar todo	1127
rechazar y suscribirme	1195
rechazar y suscribirse	1195
recherche	1502
rechercher	1502
recibir alertas	1171
recibir alertas de este autor	1241
recibir alertas de este tema	1171
reclame	2416
recomandate	2809
recomendaciones	1134
recomendadas	1134	2707
recomendado	1134
recomendado para ti	1134
recomendados	1134	2707
recomendamos	2707
recommander ce commentaire	1590
recommended	897
recommended articles	897
recommended external content	941
recommended for you	897
recommended reading	897
recommended reads	974
recommended stories	897
recommended videos	897
recorda'm	392
recordarme	1205
reculer de # secondes	1558
recurso exclusivo para assinantes	2729
recusar	2700
redakcja poleca	2617
redaksi	1903
redaksjonen anbefaler	2535
redaktionen anbefaler	520
redaktionen rekommenderar	3192
redaktionsempfehlung	615
redan prenumerant? logga in	3170
reddet	3324
reddit	874
redes sociais	2694
redes sociales	1119
reducir texto	1220
redueix el text	406
refuser	1492
regala	407	2083
regala aquest article	406
regala articolo	2082
regala l'article	406
regala l'articolo	2082
regala questo articolo	2082
regalar	1221
regalar noticia	1220
regardez aussi	1605
registar	2681
registe-se	2681
register	851
register for free	851
register now	851
registo	2681
registra't	337
registra't per comentar	352
registrace	418
registracija	2981	3107
registrarme	1100
registrarme en la newsletter	1107
registrarse	1100
registrasi	1871
registrate	1176
registrati	1974
registrati e leggi questo articolo	2036
registrati gratis	1974
registreer	2396
registreer gratis	2396
registreeru tasuta	1254
registreeru veebiseminarile	1261
registrer deg	2514
registrera dig	3170
registreren	2396
registrieren	579
registriraj se	2981	3107
registro	1100
registro completado	1237
registrovat se	418
registruj se	2981
registruotis	2308
regole dei commenti	2045
regole per commentare	2045
regole per i commenti	2045
regras para comentar	2749
regulamin	2610
reguli de comentare	2843
reguli pentru comentarii	2843
regulile comentariilor	2843
reject all	888
reject all cookies	888
rejeitar	2700
rejeitar todos	2700
rejoignez la conversation	1530
rejoignez la discussion	1530
reklaam	1254
reklaamartikkel	1263
reklaamtekst	87	1263
reklam	3184	3323
reklam alani	3323
reklam engelleyici nasil kapatilir	3386
reklam engelleyici tespit edildi	3386
reklam engelleyicimi kapattim	3386
reklam engelleyicinizi kapatin	3386
reklam engelleyiciyi kapattim	3386
reklam sonu	3377
reklama	428	2308	2609	2987	3051
reklamdan sonra devam ediyor	3323
reklamdir	3377
reklame	511	2527
reklami atla	3323
reklami kapat	3323
reklamin sonu	3377
reklaminis	87
reklaminis straipsnis	2317
reklamlar	3323
reklamlara izin ver	3386
reklamy	2609
rekomendasi	1888
rekomendasi untuk anda	1888
rekomendasi untukmu	1888
rekomenduojame	2310
rekommenderade artiklar	3192
rekommenderas	3192
rekommenderat	3192
relacionadas	1134	2707
relacionado	1134
relacionados	1134	2707
related	897	900
related article	897
related articles	897
related content	897
related coverage	897
related items	897
related links	897
related news	897
related posts	897
related reading	897
related stories	897
related story	897
related tags	897
related to this story	897
related topics	897
related videos	897
relaterade artiklar	3192
relaterade nyheter	3192
relaterat	3192
relaterede artikler	520
relaterede emner	520
relateret	520
relatert	2535
relaterte artikler	2535
relaterte emner	2535
relaterte saker	2535
remember me	851
remiamas turinys	2317
remind me in #	842
remind me in may	842
remind me later	842
remind me next month	842
remind me tomorrow	842
remove ad	883
remove ads	883
remti	2308
rep alertes d'aquest tema	358
replay	902
replier	1503
replies	892
reply	892
report	874
report a mistake	903
report a problem	892
report a typo	892
report abuse	892
report ad	883
report an error	903
report comment	892
report error	903
report this ad	883
reportagem exclusiva para assinantes	2744
reportar	1130
reportar comentario	1225
reportar erro	2703
reportar error	1130
reportar un error	1130
reprendre la lecture	1558
reprints & permissions	1076
reproducir	1137
reproducir audio	1191
reproduction et diffusion interdites	1610
reproductor de audio	1231
reproduzir	2710
request a correction	892
request permissions	1076
required, but never shown	1058
reserva online	1247
reservar online	1247
reset password	851
respon	371
responda ao quiz	2752
responder	1130	2703
resta aggiornato	1981
resta connesso	2067
restam # caracteres	2735
resultado	91
resultados	91
results	91
resum amb ia	403
resum generat amb ia	403
resumen con ia	1159
resumen de ia	1159
resumen generado por ia	1218
resumen ia	1218
resumen por ia	1159
resumir com ia	2727
resumo com ia	2783
resumo gerado por ia	2783
resumo ia	2783
resumo por ia	2727
retira el consentiment	381
retirar consentimento	2761
retirar consentimiento	1195
retirar el consentimiento	1195
retirar o consentimento	2761
retirer le consentement	1562
retirer mon consentement	1562
retour	1485
retour au sommaire	1605
retour en haut	1502
retour en haut de la page	1576
retour en haut de page	1576
retroceder # segundos	1191	2757
return to top	902
revenir en haut	1605
revisa el correu	394
revisa la safata d'entrada	394
revisa tu bandeja de entrada	1207
revisa tu correo	1207
revoca consenso	2057
revoca il consenso	2057
revogar consentimento	2761
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultati	91
rezumat ai	2877
rezumat generat de ai	2877
""", 'ri': """
riabbonati	2098
riassumi con l'ia	2019
riassunto ai	2079
riassunto generato dall'ia	2079
riassunto ia	2019
ricarica la pagina	2062
ricarica pagina	2062
ricevi gli avvisi su questo argomento	2030
ricevi la newsletter	1981
ricevi una notifica per ogni nuovo articolo dell'autore	2030
richiesta inviata	2099
ricordami	2067
riduci il testo	2082
rifiuta	1993
rifiuta e abbonati	2057
rifiuta tutti i cookie	2092
rifiuta tutto	1993
rimani aggiornato	1981
rimani connesso	2067
rimani informato	1981
ringkasan ai	1954
rinnova l'abbonamento	2098
riproduci	2003
riproduci audio	2053
riproduci video	2053
riproduzione automatica	2054
riproduzione vietata	2105
riservato agli abbonati	2036
rispondi	1996
rispondi al sondaggio	2027
risultati	91
risultati del sondaggio	2087
ritzau	550
ritzau/afp	550
ritzau/reuters	550
rivedi il video	2093
""", 'ro': """
rodyti daugiau	2315
rodyti komentarus	2314
rozbalit	436
rozmiar tekstu	65
rozumiem	2621
""", 'rs': """
rss	874
""", 'ru': """
rubriken	615
rubriques	1499
rustore	93
""", "s'": """
s'abonner	1466
s'identifier	1466
s'inscrire	1466
s'inscrire gratuitement	1466
""", 'sa': """
saada e-postiga	1259
saada vihje	1261
sag uns deine meinung	656
sagen sie uns ihre meinung	656
saiba mais	2707
sair	2681
sair da tela cheia	2757
saisissez votre email	1603
saken er forbeholdt abonnenter	2514
saken er lest opp av en robot	2523
saken fortsetter etter annonsen	2527
saken fortsetter nedenfor	2527
saken fortsetter under	2527
saken fortsetter under bildet	2527
saken oppdateres	2527
salin	1958
salin link	1880
salin tautan	1880
salir de pantalla completa	1191
salta alla ricetta	61
salta annuncio	2093
saltar a la receta	61
saltar al contenido	1137
saltar anuncio	1231
saltar publicidad	1125
salva	1986
salva articolo	1986
salva l'articolo	2038
salva la ricetta	61
salva le preferenze	2057
salva per dopo	2038
salva preferenze	2057
salva ricetta	61
salvar	2693
salvar artigo	2693
salvar para ler depois	2746
salvar receita	61
salvesta	1259
salvesta artikkel	1259
samal teemal	1256
samengevat door ai	2448
samenvatting door ai	2448
sammanfattad av ai	3195
sammanfattning gjord av ai	3195
sampaikan pendapat anda	1922
samtykke	512	2528
sans opinion	1551
satin al	3408
satu kali	1942
sauvegarder	1485
sauvegarder l'article	1542
sauvegarder pour lire plus tard	1542
save	873
save article	873
save for later	873
save preferences	888
save recipe	61
save story	873
save this article	873
save this recipe	61
saved	873
saya mengerti	1891
saya menyetujui pemrosesan data saya	1946
saya menyetujui syarat dan ketentuan	1946
saya setuju dengan kebijakan privasi	1946
saya setuju dengan syarat dan ketentuan	1946
saya sudah mematikan pemblokir iklan	1939
saya sudah menonaktifkannya	1939
saya sudah punya akun	1944
sayfayi yenile	3386
sayfayi yenileyin	3386
""", 'sb': """
sbalit	436
sblocca	2098
sblocca l'articolo	2036
""", 'sc': """
scansiona il qr code	2059
scarica audio	2053
scarica da app store	2059
scarica da google play	2059
scarica il podcast	2053
scarica l'audio	2053
scarica l'episodio	2053
scarica la app	2059
scarica su app store	2059
scegli	2068
scegli i cookie	2092
scegli il piano	2067
scegli il tuo abbonamento	2036
scegli il tuo piano	2067
scegli l'abbonamento che fa per te	2036
scegli l'importo	2097
scegli l'offerta	2067
scegli questa offerta	2067
scegli un importo	1972
schermo intero	2054
schlagworte	615
schlagworte zum thema	615
schon abonnent	579
schon dabei	573
schreibe einen kommentar	611
schreiben sie der redaktion	656
schreiben sie einen kommentar	611
schrift verkleinern	600
schrijf een reactie	2422
schrijf je gratis in	2459
schrijf je in	2401
schrijf je in voor onze nieuwsbrief	2401
scopri	2003
scopri le offerte	1974
scopri tutte le nostre newsletter	2032
scopri tutte le offerte di abbonamento	2036
scrie un comentariu	2808
scrie-i autorului	2874
scrivi all'autore	2076
scrivi all'autrice	2076
scrivi alla redazione	2076
scrivi qui il tuo commento	2027
scrivi un commento	1996
scroll down for video	950
scroll down to continue	975
scroll down to continue reading	883
scroll for more	883
scroll ke bawah untuk melanjutkan	1883
scroll to continue	883
scroll to continue with content	883	1883
scroll to top	902
scroll untuk melanjutkan membaca	1928
scroll untuk membaca	1883
scrolle weiter	605
scrollen sie weiter	605
""", 'se': """
se abonnemang	3170
se abonnementer	498
se alla	3195
se alla bilder	3195
se alle	523	2538
se alle abonnentfordeler	2514
se alle bildene	2538
se alle fordele for abonnenter	498
se bildene her	2538
se billederne her	523
se connecter	1466
se connecter avec apple	1539
se connecter avec facebook	1539
se connecter avec google	1539
se erbjudanden	3170
se factura anualmente	1205
se flere billeder	523
se grafikken her	523	2538
se ha producido un error	1207
se klippet	3195
se klippet i spelaren ovan	3195
se klippet ovan	3195
se klippet over	2538
se resultat	91
se resultatet	91
se souvenir de moi	1570
se tilbud	498	2514
se tilbudene	2514
se videoen her	523	2538
se videoen herunder	523
se videoen nedenfor	523	2538
se videoen ovenfor	523
se videoen over	2538
se videoen under	2538
se videon i spelaren ovan	3195
se videon nedan	3195
se videon ovan	3195
search	902
sebelumnya	1890
secciones	1134
sections	902
secure checkout	849
secure payment	848
secure transaction	849
sedang tren	1914
see all	902
see all newsletters	861
see all plans	970
see all subscription plans	970
see also	897
see at amazon	1086
see comments	892
see deal	1086
see details	903
see it at amazon	1086
see more	902
see original	903
see price	1086
see results	91
see subscription options	851
see the map	903
see the results	91
segarkan halaman	1939
segnala	1996
segnala abuso	2046
segnala commento	2087
segnala il commento	2087
segnala questo commento	2087
segnala refuso	2087
segnala un errore	1996
segnala un errore nell'articolo	2027
segnala un refuso	2087
segnalazione anonima	2076
segueix aquest tema	358
segueix el tema	404
segueix l'autor	358
segueix tota l'actualitat en directe	367
segui	1987
segui argomento	2080
segui autore	2080
segui il tema	2080
segui l'argomento	2080
segui l'autore	2080
segui la diretta	2030
segui questo argomento	2030
segui questo autore	2103
segui questo tema	2030
seguici	1987
seguici su facebook	1987
seguici sui social	1987
seguir	1120	2694
seguir a este autor	1171
seguir al autor	1219
seguir autor	1219	2737
seguir en el navegador	1197
seguir en la web	1197
seguir este autor	2784
seguir este tema	1171	2737
seguir leyendo	1100	1137
seguir leyendo en	1120
seguir o autor	2784
seguir sin apoyar	1094
seguir tema	1219	2784
sei d'accordo? vota	2027
sei iscritto	2099
seite #	618
seite drucken	600
seite teilen	600
seja apoiador	2677
seja apoiadora	2768
seja assinante	2681
seja o primeiro a comentar	2703
seja um apoiador	2677
sekali	1942
selalu izinkan	1933
selalu tampilkan	1933
selanjutnya	1890
selecciona	393
seleccionar	1206
selecionar	2772
selecione as newsletters que pretende receber	2739
selecione as newsletters que quer receber	2739
select an amount	848
select payment method	848
selengkapnya	1890
seleziona	2068
sem som	2758
sem spam	2773
sembunyikan	1891
sembunyikan balasan	1922
sembunyikan komentar	1922
semua artikel penulis	1950
semua berita	1950
semua gim	1925
semua komentar	1887
semua permainan	1925
semua video	1950
senare	3166
senaste	3192
senaste nyheterna	3192
senaste nytt	3192
send	91
send email	873
send feedback	892
send inn	91
send til en ven	507
send to a friend	873
senere	494	2510
seneste	520
seneste nyheder	520
seneste nyt	520
sense correu brossa	394
sense tu no seria possible	363
sent daily	961
sent weekly	961
senza di te non ce la facciamo	2035
senza vincoli	2036
seotud artiklid	1256
seotud lood	1256
sepa-lastschrift	578
services partenaires	1490
servicios	1134
ses dosyasini indir	3378
sesi indir	3378
sesi kapat	3378
sesli dinle	3321
setiap bulan	1942
setiap donasi berarti	1941
setiap kontribusi berarti	1941
setiap rupiah berarti	1941
setuju dan lanjutkan	1933
seu e-mail	2685
seu email	2685
seu nome	2774
seu voto foi computado	2749
seu voto foi registrado	2749
seuraa	1399
seuraa aihetta	1399
seuraava	1408
seuraava juttu	1406
seuraavaksi	1408
sezioni	2000
""", 'sf': """
sfoglia gallery	2003
sfoglia il giornale	1974
sfoglia la gallery	2073
""", 'sh': """
share	736	873	1880	2802
share article	873
share by email	873
share by text	873
share full article	873
share link	873
share on	873
share on bluesky	873
share on facebook	873
share on flipboard	873
share on linkedin	873
share on pinterest	873
share on reddit	873
share on social	972
share on social media	972
share on telegram	873
share on threads	873
share on x	873
share on x (twitter	873
share on your socials	972
share options	873
share pe facebook	2836
share save	873
share share	873
share story	873
share this	873
share this article	873
share this news	873
share this on	873
share this on social media	873
share this recipe	61
share to facebook	873
share tweet	873
share using the buttons below	972
share via	873
share via facebook	873
share via twitter	873
share with a friend	873
share with email	873
share with friends	972
share with your friends	873
sharing	873
shop now	1053
shop the edit	1053
shop the look	1053
shop the story	1053
shop this look	1053
shop this story	1053
show all	902
show caption	902
show comments	892
show external content	888
show image	903
show less	902
show map	903
show more	902
show more sharing options	873
show original	903
show results	91
show translation	903
shrani	3114
shrani recept	61
""", 'si': """
si din mening	2531
sie haben bereits ein konto	671
sie haben bereits ein konto? anmelden	671
sie haben den newsletter abonniert	662
sie haben noch kein abo	671
sieh dir diesen beitrag auf instagram an	644
siehe auch	615
siga	2694
siga ao vivo	2777
siga em direto	2777
siga este autor	2737
siga-nos	2694
sign in	851
sign in / register	851
sign in or sign up	851
sign me up	861
sign out	851
sign up	851
sign up for corrections and clarifications	892
sign up for free	851
sign up for our newsletter	861
sign up here	861
sign up now	851
sign up or log in	970
sign up to our newsletter	961
sign up using email and password	1058
sign up using google	1058
sign up with your email	961
signaler	1495
signaler ce commentaire	1590
signaler ce message	1590
signaler un abus	1530
signaler une erreur	1503
signaler une faute	1530
signaler une faute d'orthographe	1530
sigue este tema y recibe avisos	1171
sigue leyendo	1134
sigue leyendo debajo	1125
sigues a este autor	1241
sigues este tema	1241
siguiendo	1120
siguiente	1137
siguiente foto	1239
siguiente imagen	1239
siguiente noticia	1134
siirry reseptiin	61
sikeresen feliratkozott	1828
silencia	378
silenciar	1192	2758
sim, quero	2765
simak juga	1888
similar articles	897
similar posts	897
similar stories	897
simpan	1880
simpan artikel	1913
simpan pengaturan	1933
simpan preferensi	1933
simpan resep	61
simpan untuk dibaca nanti	1913
sin comentarios	1130
sin permanencia	1176
sin spam	1207
single contribution	848
singola	2065
sintesi generata dall'ia	2079
sinu e-posti aadress	1279
sinua voisi kiinnostaa	1406
siradaki haber	3328
sirala	3372
siralama	3372
sisa waktu	1929
sisesta oma e-posti aadress	1279
siste	2535
siste nyheter	2535
siste nytt	2535
sisuturundus	87	1254
sisuturunduse artikkel	1263
site map	902
siteden devam et	3383
sitemap	902
""", 'sk': """
skaitomiausi	2310
skaitomiausi straipsniai	2310
skaitomiausia	2310
skaitykite daugiau	2310
skaitykite toliau	2308
skaityti daugiau	2315
skaityti komentarus	2314
skaityti toliau	2308
skaityti visus komentarus	2314
skapa ett gratis konto	3170
skapa ett konto	3170
skapa gratis konto	3170
skapa konto	3170
skapa konto gratis	3170
skaties bildes	2356
skaties foto	2356
skaties video	2356
skatieties video	2356
skicka	91
skicka in	91
skip ad	842
skip ads	883
skip advertisement	883
skip for now	842
skip past newsletter promotion	861
skip this	842
skip to content	902
skip to footer	902
skip to main content	902
skip to navigation	902
skip to recipe	61
skjul	524	2539
skocz do przepisu	61
skok na recept	61
skomentuj	2605	2613
skopiowano link	2605
skopiuj adres	2605
skopiuj link	2605
skriv din kommentar	515	2531	3188
skriv din kommentar her	515	2531
skriv en kommentar	515	2531	3188
skriv et svar	523
skriv inn e-post	2519
skriv inn e-postadressen din	2519
skriv kommentar	515
skriv ut	2523	3180
skriv ut artikeln	3180
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2523
skype	874
""", 'sl': """
sla advertentie over	2416
sluit	2429
sluiten	2391
""", 'sm': """
smetti di seguire	2080
sms	874
""", 'sn': """
snapchat	874
""", 'so': """
sobre el autor	1134
sobre la firma	1134
sobrenome	2774
social	1987
social media	601	878
sociala medier	3181
sociale media	2412
sociale medier	508
solicitud enviada	1237
solitaire	1555
solo gli abbonati possono commentare	2027
solo los suscriptores pueden comentar	1166
solo para suscriptores	1205
solo per abbonati	2067
solo per gli abbonati	2067
something went wrong	961
something went wrong. please try again	961
something went wrong. please try again later	861
sommaire	1502
son dakika	3328
son dakika haberleri	3328
son dakika haberlerini almak ister misiniz	3384
son haberler	3328
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3321
sonraki	3330
sonraki haber	3328
sonraki sayfa	3330
sopa de letras	1188
sopa de lletres	375
sorodna novica	3111
sorodne novice	3111
sorodne vsebine	3111
sorotan	1888
sort by	892
sosiaalinen media	1399
sosiale medier	2524
sostieni	1969
sostienici	1969
sottotitoli	2054
sous-titres	1559
soutenez-nous	1457
soutenir	1457
soutenir par un don	1600
soyad	3395
soyadiniz	3395
soziale medien	601
""", 'sp': """
spam yok	3394
spannend	615
spara	3180
spara artikel	3180
spara artikeln	3180
spara artikeln till senare	3180
spara recept	61
spara receptet	61
spara till senare	3180
spausdinti	2313
special offer	851
spedizione gratuita	2084
speel video af	2453
speichern	600
spela upp	3195
spende	574
spende jetzt	574
spenden	574
spenden sie	574
spendenkonto	666
spill av	2538
spill av video	2538
spill av video her	2538
spomni me kasneje	3118
sponset	2527
sponset innhold	2527
sponsor	3408
sponsor content	883
sponsored	605	739	883	2471
sponsored content	883
sponsored links	883
sponsored message	883
sponsored message - story continues after this	883
sponsored post	883
sponsored stories	897
sponsoreret	511
sponsoreret indhold	511
sponsorizzato	1991
sponsorizzato da	2084
sponsorlu	3323
sponsorlu haber	3323
sponsoroitu	1400
sponsrat	3184
sponzorirana vsebina	3110
sponzorirano	2987	3110
sponzorisani tekst	2987
sponzorisano	2987
spotify	874
spotted a mistake	892
spotted an error	892
sprejmem	3126
sprejmi	3126
sprejmi vse	3126
spremi	2991
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stai seguendo questo argomento	2103
stai seguendo questo autore	2103
stai usando adblock	2096
stai usando un ad blocker	2096
stai usando un adblock	2096
stampa	1986
stampa articolo	1986
stampa la ricetta	61
stampa questo articolo	2038
stampa ricetta	61
standard digital	970
start free trial	851
start subscription	851
startseite	615	618
stay connected	861
stay in the know	861
stay informed	861
stay up to date	861
steady	574
stel je vraag aan onze ai	2448
stellenmarkt	650
stelling	91
stelling van de dag	91
stem	91
stem her	91	523	2538
stem i afstemningen	523
stem i avstemningen	2538
stem nu	91	2451
stemmen	91
steun ons	2392
stichworte	615
stikkord	2535
stimme abgeben	91
stimmen sie ab	650
stopt automatisch	2466
stories for you	897
story continues	883
story continues below	883
straipsnis prieinamas tik prenumeratoriams	2308
strictly necessary cookies	888
strinjam se	3126
strinjam se s prikazom zunanje vsebine	3126
stt	1412
stt-afp	1412
stt-reuters	1412
stumbleupon	874
stuur door	2491
stuur een correctie	2456
""", 'su': """
su questo argomento	2039
su voto ha sido registrado	1183
sua mensagem foi enviada	2773
suara anda telah dicatat	1922
suara anda telah direkam	1922
suara dihasilkan ai	1929
subiecte	2809
submit	91	843
submit a correction	892
submit comment	892
submit vote	91
submit your vote	91
subscreva a newsletter	2685
subscreva gratuitamente	2739
subscrever	2685
subscrever newsletter	2685
subscribe	851
subscribe by email	861
subscribe for free	851
subscribe here	851
subscribe now	851
subscribe to continue	851
subscribe to continue reading	851
subscribe to get the latest posts sent to your email	861
subscribe to our newsletters	861
subscribe to read	851
subscribe today	851
subscribe via email	861
subscriber exclusive	970
subscriber only	851
subscriber-only	851
subscriber-only content	970
subscribers get more	970
subscribers only	851
subscription options	851
subscriu-t'hi	336
subscriu-te	336
subskrybuj	2595
subtitel	1930
subtitrare	2852
success! check your inbox	1007
successivo	2003
suche	618
suchen	618
sudah berlangganan	1944
sudah punya akun	1871
sudoku	375	797	1188	1555	1927	2050	2754	2848	3376	3551
suggerisci una correzione	2019
suggest a correction	892
suggested	897
suggested articles	897
suivant	1502
suivez notre direct	1542
suivez notre live	1605
suivez nous	1486
suivez-nous	1486
suivi	1486
suivre	1486
suivre ce sujet	1486
suivre ce sujet et recevoir une alerte	1532
suivre cet auteur	1486
suivre l'auteur	1584
suivre l'autrice	1584
suivre le direct	1576
suivre notre direct	1576
sujet	1604
sujets	1499
suka	1923
sulge	1262
sulge reklaam	1263
sulje	1389
sullo stesso argomento	2000
sullo stesso tema	2000
sumbang	1870
summary by ai	943
sunt de acord cu prelucrarea datelor cu caracter personal	2868
sunt de acord cu prelucrarea datelor personale	2868
suoraan reseptiin	61
suositellut	1406
suosittelemme	1406
suosituimmat	1406
support local journalism	844
support our journalism	844
support our work	844
support quality journalism	844
support the author	844
support this site	844
support us	844
support us on patreon	844
support us today	844
supported by	883
sur ce sujet	1499
sur le web	1499
surt de la pantalla completa	377
survei	91
suscribete	1100
suscribirme	1100
suscribirse	1100
suscribirse a este autor	1241
suscribirse a este tema	1241
suscribite	1176
suscribite ahora	1176
suscripciones	1100
susijusios naujienos	2310
sutikti su visais	2326
sutinku	2326
suurenna kuva	1408
""", 'sv': """
svar	515	2531
svara	3188
svi komentari	2991
""", 'sw': """
swisha en slant	3167
""", 'sy': """
syarat dan ketentuan	1886
syarat dan ketentuan | kebijakan privasi	1886
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1825
szukaj	2620
""", "t'": """
t'ha agradat aquest article	352
""", 'ta': """
ta bort annonser	3184
tag	1888	2000	3514
tag-uri	2809
taggar	3192
tagged	897
tagger	2535
tagi	2617
tagovi	2988
tags	520	615	743	897	1134	1499	1888	2000	2426	2707	3514
taguri	2809
tahunan	1942
taille de la police	1586
taille de police	1586
taille du texte	1485
taip pat skaitykite	2310
tak for din stemme	91
tak for din tilmelding	503
takarir	1930
take our survey	892
takibi birak	3404
takip ediliyor	3404
takk for at du stemte	91
takk for din stemme	91
tallenna	1398
tallenna juttu	1398
tallenna resepti	61
talvez mais tarde	2676
tam ekran	3379
tamanho da fonte	65	2693
tamanho da letra	2786
tamanho do texto	65
tambahkan sebagai sumber pilihan	1955
tampilkan asli	1891
tampilkan balasan	1922
tampilkan konten	1933
tampilkan lebih banyak	1890
tampilkan lebih sedikit	1891
tampilkan postingan	1933
tampilkan semua	1950
tampilkan subtitel	1929
tanpa spam	1946
tarayicida devam et	3383
tarayicidan devam et	3383
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	1933
tartalom	1825
tautan berhasil disalin	1913
tautan disalin	1880
tautan telah disalin	1913
tavs e-pasts	2373
""", 'te': """
te has suscrito correctamente	1172
te puede gustar	1134
te puede interesar	1134
te quedan # caracteres	1166
te recomendamos	1134
te-ar putea interesa	2809
teata veast	1260
teavita veast	1260
tee lahjoitus	1390
teilen	600
teilen auf	600
teilen und weiterempfehlen	600
teised loevad	1256
tek seferlik	3313
tek seferlik destek	3389
teka-teki silang	1927
tekst loopt door onder de advertentie	2416
tekst se nastavlja nakon oglasa	2987
tekst sponsorowany	87
tekstgrootte	65	2411
tekstimainos	1400
tekstin koko	65
tela cheia	2758
telefono	2100
telegram	874	2905
teljes cikk	1825
telli	1254
telli kohe	1254
tellijale	1254
tellijana saad artiklit jagada	1259
tellijatele	1254
tema	2535
tema dana	2988
tema scuro	2092
temaer	2535
temas	1134	2707
temas relacionados	1134
tematy	2617
temes relacionats	367
temi	2000
temos	2310
tempo attuale	2054
tempo atual	2758
tempo corrente	2054
tempo de leitura	2710
tempo di lettura	2003
tempo estimado de leitura: # minutos	2693
tempo restante	2053	2757
tempo rimanente	2053
temps actual	378
temps actuel	1559
temps de lecture	1502
temps de lecture : # min	1502
temps restant	377	1558
tendances	1499
tendencias	1134
tendenze	2000
tentang kami	1903
tentang penulis	1951
teraz nie	3059
terbaru	1888
tercih edilen kaynak olarak ekle	3404
tercihleri kaydet	3381
terima dan lanjutkan	1933
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	1922
terima kasih telah memilih	1922
terima kasih, pesan anda telah terkirim	1946
terima semua	1886
terima semua cookie	1886
terjadi kesalahan	1947
terjemahan otomatis	1954
terkait	1888
terkini	1888
terlama	1923
termini e condizioni	1993
termos de uso	2700
terms	888
terms & conditions	888
terms and conditions	888
terms apply	970
terms of service	888
terms of use	888
terpopuler	1888
terpopuler hari ini	1914
tersedia di app store	1935
tersedia di google play	1935
terug naar boven	2429
test din viden i ugens quiz	523
test kunnskapene dine i ukas quiz	2538
testa dina kunskaper i veckans quiz	3195
testaa tietosi viikon visassa	1408
teste os seus conhecimentos	2752
teste seus conhecimentos	2752
testen	579
testez gratuitement	1466
testez vos connaissances	1530
testez vos connaissances avec notre quiz	1530
tetap masuk	1944
tetszik	1816
text size	873
text version	902
texto gerado por ia	2727
textstorlek	65
""", 'th': """
thank you	843
thank you for subscribing	961
thank you for voting	91
thank you for watching	975
thank you to our sponsors	883
thank you! please check your inbox	1007
thanks for subscribing	861
thanks for voting	91
thanks for watching	975
thanks to our sponsors	883
thanks! please check your inbox	1007
the article continues below	975
the story continues below	975
the video player is currently playing an ad	941
thema	615
thema's	2426
themen	615
there are no comments yet	892
there was an error, please provide a valid email address	961
these are external links and will open in a new window	873
this is an advertisement	883
this video can not be played	941
this video cannot be played	941
threads	874
""", 'ti': """
ti consigliamo	2000
ti potrebbe interessare	2000
ti potrebbero interessare	2000
ticker	615
tickets sichern	650
tidak ada pendapat	1923
tidak suka	1923
tidak tahu	1923
tidak terima kasih	1869
tidak, terima kasih	1869
tiempo actual	1192
tiempo de lectura	1137
tiempo estimado de lectura: # minutos	1119
tiempo restante	1191
tietosuoja	1401
tiket	1959
tiktok	874
til forsiden	520	2535
til toppen	523	2538
tilaa	1391
tilaa nyt	1391
tilaa uutiskirje	1394
tilaa uutiskirjeet	1394
tilaajalle	1391
tilaajille	1391
tilaukset	1391
till erbjudandet	3170
till receptet	61
till startsidan	3192
till toppen	3195
tilmeld	503
tilmeld dig	503
tilmeld dig nyhedsbrevet	503
tilmeld nyhedsbrev	503
timp curent	2852
timp de citire # min	2811
tin sau	3514
tinggalkan balasan	1922
tinggalkan komentar	1887
tip us	844
tips en venn	2523
tips van de redactie	2426
tipsa	3180
tipsa oss	3188
tirar o som	2757
tisk	425
tisk receptu	61
""", 'to': """
toate articolele	2872
toate articolele autorului	2872
toate jocurile	2846
toate videoclipurile	2872
tocca per attivare l'audio	2093
today's most read	974
today's paper	902
today's top stories	897
todos los comentarios	1130
todos los juegos	1186
todos los pasatiempos	1186
todos os artigos do autor	2780
todos os jogos	2752
todos os meses	2769
toestemming	2418
toeta	1254
toeta meid	1254
toevoegen aan leeslijst	2491
toggle	902
toggle caption	902
toimetus soovitab	1256
toimitus suosittelee	1406
toista	1408
toko kami	1928
tolak semua	1933
toon alles	2430
toon deze inhoud	2446
toon inhoud	2418
toon meer	2429
toon minder	2429
toon origineel	2430
toon reacties	2422
toon resultaten	91
toon vertaling	2430
top articles	897
top artikel	615
top comments	892
top headlines	897
top latest discussions	902
top news	897
top stories	743	897
top-artikel	615
top-news	615
top-themen	615
tophistorier	520
topics	897
topik	1888
topik terkait	1888
toppnyheter	3192
toppsaker	2535
topthemen	615
torna a dalt	398
torna a l'inici	398
torna a la portada	398
torna all'indice	2101
torna all'inizio	2003
torna alla home	2073
torna alla homepage	2073
torna amunt	398
torna in alto	2073
torna indietro	2101
torna su	2003
torne-se apoiador	2768
torne-se assinante	2677
torne-se membro	2677
total votes: #	91
totes les fotos	398
tots els articles de l'autor	398
tots els butlletins	360
tots els jocs	373
toujours afficher	1562
toujours afficher ce type de contenu	1522
toujours autoriser	1562
tous les articles de cet auteur	1608
tous les articles du dossier	1605
tous les commentaires	1495
tous les dons comptent	1567
tous les jeux	1553
tous les mois	1568
tous nos jeux	1553
tous ses articles	1520
tout accepter	1492
tout afficher	1503
tout le dossier	1576
tout refuser	1492
tout voir	1502
toute l'actu	1499
toute reproduction interdite	1610
toutes les photos	1502
""", 'tr': """
trabaja con nosotros	1161
trabalhe connosco	2729
trabalhe conosco	2729
tradotto automaticamente	2079
traduction automatique	1583
traduit automatiquement	1583
tradus automat	2877
traduzido automaticamente	2783
traduzione automatica	2079
trakteer ons op koffie	2392
traktir kami kopi	1941
trang sau	3516
transcriere	2852
transcription	1559
transferencia bancaria	1099
transkrip	1930
transkript	3379
translated by ai	943
transport gratuit	2882
trascrizione	2054
traueranzeigen	650
treballa amb nosaltres	354
trefwoorden	2426
trend	3328
trending	615	897	1888	2426	2707
trending deals	883
trending now	897
trending stories	897
trending today	897
trending topics	897
tria	393
tria el teu pla	392
tria un pla	392
trier par	1551
trimite	91	2802
trimite comentariu	2843
trimite comentariul	2843
trimite pe email	2802
trimite pe whatsapp	2836
trimite unui prieten	2836
try it free	851
""", 'tt': """
tt	3222
tt-afp	3222
tt-reuters	3222
tts	1927
""", 'tu': """
tu apoyo marca la diferencia	1235
tu correo	1237
tu e-mail	1107
tu email	1107
tu mensaje	1237
tu mensaje ha sido enviado	1207
tu nombre	1237
tu nombre de usuario	1225
tu solicitud ha sido enviada	1237
tu voto ha sido registrado	1183
tu voto se ha registrado	1183
tudo sobre	2707
tue riippumatonta journalismia	1390
tuitar	2693
tuitear	1119
tulis balasan	1922
tulis komentar	1887
tulis komentar anda di sini	1903
tulosta	1398
tulosta juttu	1398
tulosta resepti	61
tumblr	874
tunnuksen luominen on maksutonta	1391
tuoreimmat	1406
tuoreimmat uutiset	1406
turinio rinkodara	2317
tutte le notizie	2073
tutti gli aggiornamenti qui	2030
tutti gli articoli dell'autore	2076
tutti gli articoli dello speciale	2101
tutti gli articoli di questo autore	2104
tutti i commenti	1996
tutti i diritti di riproduzione riservati	2105
tutti i giochi	2048
tutti i suoi articoli	2104
tutti i video	2073
tutup	1869
""", 'tw': """
tweet	873	1880	1986
tweet this	873
tweeta	3180
tweeter	1485
tweetle	3321
tweetnij	2605
tweetnout	425
twitter	874
twitter-inhalte erlauben	608
twittern	600
""", 'ty': """
tyck till	3188
tylko w serwisie	2617
type your email	861
""", 'u ': """
u fokusu	2988
""", 'ud': """
udskriv	507
udskriv opskrift	61
udvalgt	520
udvid	524
""", 'ui': """
uitgelicht	2426
uitklappen	2430
uitloggen	2396
""", 'uj': """
uji pengetahuan anda	1925
uji pengetahuanmu	1925
""", 'uk': """
ukryj	2621
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2000
ultime news	2000
ultime notizie	2000
ultimele articole	2809
ultimi articoli	2000
""", 'um': """
um assinante ofereceu-lhe este artigo	2746
uma vez	2769
umfrage	91
umfrage des tages	91
umfrage wird geladen	650
""", 'un': """
un abbonato ti ha regalato questo articolo	2038
un abbonato ti regala questo articolo	2110
un altre import	389
un correo a la semana	1237
un e-mail par semaine	1603
un sol cop	390
un subscriptor t'ha regalat aquest article	366
una altra quantitat	389
una mail a settimana	2099
una sola vez	1203
una tantum	2065
una vegada	390
una vez	1203
una volta	2065
understood	903
unduh aplikasi	1935
unduh aplikasinya	1935
unduh audio	1929
unduh dari app store	1935
unduh di app store	1935
unduh di google play	1935
unduh episode	1929
une erreur dans l'article	1495
une erreur est survenue	1572
une erreur s'est produite	1572
une erreur, une remarque	1590
une fois	1568
une remarque, une erreur	1590
uneix-te a la conversa	352
unfollow	878
unisciti al nostro canale	1987
unlisted	902
unlock this article	851
unohditko salasanan	1391
uns folgen	601
unser bestes angebot	671
unser newsletter	587
unsere empfehlung	615
unsere empfehlungen	615
unsere newsletter	587
unsere top-themen	676
""", 'up': """
up next	897
upgrade now	851
upgrade to founding member	851
upgrade to paid	844
uplati	2980
uppfattat	3196
""", 'ur': """
urutkan	1923
urutkan berdasarkan	1923
""", 'us': """
ustawienia	2610
ustawienia cookies	2610
""", 'ut': """
utiles	1492
utvalgt	2535
utvalt	3192
utvid	2539
""", 'uu': """
uudiskiri	1279
uudiskirjad	1279
uusimmat	1406
uutiskirje	1394
uutiskirjeet	1394
""", 'uw': """
uw e-mailadres	2401
""", 'uy': """
uygulamada oku	3383
uygulamamizi indirin	3383
uygulamayi indir	3369
uygulamayi indirin	3369
""", 'v-': """
v-a fost util acest articol	2843
""", 'va': """
vaata galeriid	1261
vaata ka	1256
vaata kommentaare	1260
vaata pilte	1261
vaata tulemusi	91
vaata videost	1261
vaata videot	1261
vaata videot siit	1261
vacatures	2451
vagas de emprego	2729
vai al contenuto	2003
vai all'app	2059
vai all'offerta	2051
vai alla gallery	2073
vai alla home	2073
vai alla pagina delle donazioni	2064
vai alla pagina donazioni	2064
vai alla ricetta	61
vai allo shop	2051
vai allo speciale	2073
vain tilaajille	1391
vakances	2356
valider	91	1573
valikko	1408
valor livre	2768
valorar	1130
valorar receta	61
van onze partners	2426
vandaag	2426
vandaag niet	2391
vantagens de assinante	2755
vantagens para assinantes	2755
vantaggi per gli abbonati	2051
var artikkelen nyttig	2531
var artiklen nyttig	515
var dette nyttig	2538
var oppsummeringen nyttig	2531
var opsummeringen nyttig	515
var saken nyttig	2531
varovanje osebnih podatkov	3126
vastaa	1405
vastaa kyselyyn	1408
vastaa lukijakyselyyn	1408
""", 've': """
ve zkratce	433
vedi abbonamento	2098
vedi altro	2073
vedi anche	2000
vedi dettagli	2004
vedi gli abbonamenti	2098
vedi i # commenti	2027
vedi i commenti	1996
vedi i risultati	91	2004
vedi il prodotto	2109
vedi il profilo	2076
vedi l'offerta	2051
vedi la mappa	2004
vedi le offerte	2098
vedi le risposte	2045
vedi offerta	2051
vedi offerta su amazon	2051
vedi prezzo	2109
vedi prodotto	2109
vedi su amazon	2051
vedi tutte	2003
vedi tutte le foto	2073
vedi tutte le offerte	2051
vedi tutti	2003
vedi tutto	2003
veilig betalen	2394
ventajas de suscriptor	1189
ventajas para suscriptores	1189
ver # comentarios	1130
ver # fotos	1211	2777
ver a galeria	2777
ver bio	1153
ver biografia	2780
ver comentarios	1130
ver contenido	1127
ver contenido externo	1157
ver detalhes	2711
ver detalles	1138
ver documento	1138
ver el contenido	1195
ver el especial	1211
ver el mapa	1138
ver el producto	1247
ver en amazon	1189
ver especial	1211	2777
ver essa foto no instagram	2725
ver este tuit	1157
ver fotos	1137	2777
ver galeria	2710
ver galeria de fotos	2777
ver la receta	61
ver los comentarios	1130
ver los resultados	91
ver mais	2710
ver mapa	1138	2711
ver menos	1138	2711
ver na amazon	2755
ver o especial	2777
ver oferta	1189	2755
ver ofertas	1100	2681
ver original	1138	2711
ver perfil	1153	2737
ver perfil completo	2780
ver precio	1189
ver precio en amazon	1189
ver producto	1247
ver respostas	2749
ver respuestas	1183
ver resultado	91
ver resultado parcial	91	2735
ver resultados	91	1166
ver resultados de la encuesta	1166
ver socios	1195
ver suscripciones	1236
ver todas	1137	2710
ver todas as fotos	2777
ver todas as ofertas	2755
ver todas las noticias	1211
ver todo	1137
ver todos	1137	2710
ver todos os artigos	2777
ver todos os artigos do autor	2777
ver tudo	2710
verbergen	2430
verder zonder te steunen	2391
vergroot	2429
vergroot afbeelding	2429
vergroten	2430
verifique a sua caixa de entrada	2773
verifique seu e-mail	2773
verifique sua caixa de entrada	2773
verlagsangebot	605
verlagsbeilage	677
vers la page de dons	1567
verschicken	600
versenden	600
verstanden	619
verstuur	91
verwandte artikel	615
verwandte themen	615
verwante artikelen	2426
ves a la botiga	376
ves a la recepta	61
ves al dossier	398
veu generada amb ia	377
veuillez saisir une adresse e-mail valide	1535
veure # comentaris	352
veure els resultats	91	371
veure la galeria	398
veure perfil	358
veure totes les ofertes	364
vezane vesti	2988
vezane vijesti	2988
vezi # comentarii	2822
vezi # fotografii	2872
vezi comentariile	2808
vezi detalii	2812
vezi dosarul	2872
vezi foto	2872
vezi fotografiile	2872
vezi galeria	2872
vezi galeria foto	2872
vezi harta	2812
vezi mai mult	2811
vezi mai multe	2872
vezi oferta	2849
vezi originalul	2812
vezi pe emag	2849
vezi profilul	2874
vezi rezultate	91
vezi rezultatele	91	2822
vezi toate	2811
vezi toate articolele	2872
vezi toate fotografiile	2872
vezi toate newsletterele noastre	2829
vezi toate ofertele	2849
vezi toate ofertele de abonament	2834
vezi toate videoclipurile	2872
vezi tot	2812
vezi videoclipul	2828
""", 'vi': """
vi har lukket for kommentarer	515
viber	874	2905
videa	433
video	433	520	1888	2000	2535	2809	3192	3328	3514
video abspielen	652
video ad	883
video afspelen	2453
video anschauen	652
video ansehen	652
video indisponibil	2851
video ini sudah tidak tersedia	1929
video ini tidak tersedia	1929
video kullanilamiyor	3378
video laden	608
video no disponible	1191
video non disponibile	2053
video oynatilamiyor	3378
video precedente	2093
video sedang dimuat	1929
video successivo	2093
video terkait	1888
video tidak bisa diputar	1929
video tidak dapat diputar	1929
video tidak tersedia	1929
video's	2426
videoclip indisponibil	2851
videoclipul nu poate fi redat	2851
videoen afspilles her	523
videoen kan ikke afspilles	523
videolar	3328
videos	615	1134
videot	1406
videoyu durdur	3378
videoyu izle	3330
videoyu izleyin	3330
videoyu oynat	3378
vietata la riproduzione anche parziale	2105
view all	902
view all newsletters	861
view at amazon	1086
view comment	892
view comments	892	902
view deal	1086
view deals	1086
view details	903
view full size	902
view gallery	902
view image	902
view image in fullscreen	902
view map	903
view metrics	1076
view more	902
view on instagram	873
view our privacy policy	941
view plans	851
view post on instagram	941
view post on x	941
view results	91	903
view subscription options	851
view this post on facebook	941
view this post on instagram	941
view this post on threads	941
view this post on x	941
viimased uudised	1256
ville	1604
virement	1465
virement bancaire	1465
vis alle	523	2538
vis bildetekst	2538
vis detaljer	524	2539
vis flere	523	2538
vis indhold	512
vis innhold	2528
vis innlegg fra facebook	2538
vis innlegg fra instagram	2538
vis kart	2539
vis kommentarer	515	2531
vis kort	524
vis mer	2538
vis mere	523
vis mindre	524	2539
vis original	524	2539
vis oversettelse	2539
vis resultat	91
vis resultater	91	524	2539
vis resultatet	91
visa alla	3195
visa detaljer	3196
visa fler	3195
visa kartan	3196
visa kommentarer	3188
visa mer	3195
visa mindre	3196
visa original	3196
visa resultat	91	3196
visita la botiga	376
visita lo shop	2051
visita nuestra tienda	1189
visite a loja	2755
visite nossa loja	2755
visiter la boutique	1556
visualizza contenuto	2057
visualizza il contenuto	2057
visualizza questo post su instagram	2017
vitesse de lecture	1558
viteza de redare	2851
""", 'vk': """
vk	874
""", 'vo': """
voce generata dall'intelligenza artificiale	2053
voce sintetica	2019
voeg toe aan je leeslijst	2467
voglio donare	2064
voglio sostenervi	2064
voir aussi	1499
voir ce post	1522
voir ce tweet	1522
voir cette publication sur instagram	1522
voir l'abonnement	1602
voir l'article	1576
voir l'offre	1556
voir l'offre sur amazon	1556
voir l'original	1503
voir la carte	1503
voir la galerie	1576
voir la galerie photos	1576
voir la recette	61
voir la traduction	1503
voir la transcription	1558
voir le contenu	1492
voir le diaporama	1502
voir le dossier	1576
voir le prix	1556
voir le produit	1614
voir les # commentaires	1530
voir les # photos	1576
voir les abonnements	1602
voir les commentaires	1495
voir les offres	1466
voir les photos	1502
voir moins	1502
voir nos partenaires	1562
voir plus	1502
voir plus d'articles	1576
voir plus de commentaires	1495
voir sa biographie	1580
voir ses articles	1520
voir son profil	1520
voir sur le site	1614
voir tous les podcasts	1576
voir tous ses articles	1520
voir tout	1502
voir toutes les formules	1570
voir toutes les offres	1556
voit perua tilauksen milloin tahansa	1394
voit peruuttaa milloin vain	1391
volg	2412
volg dit onderwerp	2412
volg ons	2412
volgen	2412
volgend artikel	2426
volgende	2429
volgende pagina	2429
vollbild	618
vols eliminar la publicitat	354
vols llegir l'article sencer? subscriu-te	364
voltar ao topo	2710
voltar para a home	2777
volver a la portada	1211
volver a suscribirse	1236
volver a ver	1231
volver al inicio	1211
volver arriba	1137
von ki zusammengefasst	646
voor abonnees	2396
vorherige seite	618
vorheriger artikel	615
vorig artikel	2426
vorige	2429
vorlesen	600
vorlesen lassen	600
vormista tellimus	1254
vorteile sichern	579
vos choix concernant les cookies	1595
vota	91	371	2046
vota a l'enquesta	370
vota a la nostra enquesta	352
vota ahora	91
vota en nuestra encuesta	1166
vota il nostro sondaggio	2027
vota il sondaggio	2045
vota la ricetta	61
vota nel nostro sondaggio	2027
vota ora	91
vota tagad	91
votar	91	1184	2750
votar ahora	1183
vote	91
vote agora	91
vote ahora	91
vote na enquete	2749
vote na nossa enquete	2735
vote now	91
voter	91	1551
votes: #	91
votez	91
votez dans notre sondage	1530
votez pour faire entendre votre voix	1530
votre adresse mail	1535
votre avis	91
votre commentaire	1495
votre e-mail	1475
votre email	1475
votre message	1603
votre nom	1573
votre pseudo	1590
votre rendez-vous du matin	1603
vous aimerez aussi	1499
vous aimerez lire	1499
vous avez lu # articles sur # ce mois-ci	1539
vous avez une question	1495
vous n'avez pas encore de compte	1539
vous pourriez aimer	1499
vous pourriez aussi aimer	1499
vous pouvez offrir # articles par mois	1542
vous suivez ce sujet	1607
vous suivez cet auteur	1607
voz generada con ia	1191
voz gerada por ia	2757
""", 'vr': """
vraag het ai	2448
vraag het onze ai	2448
""", 'vs': """
vsebina je zaklenjena	3107
vsi komentarji	3114
vstoupit do diskuse	432
vstoupit do galerie	435
vstupte do diskuse	432
""", 'vu': """
vul de vragenlijst in	2451
vul een geldig e-mailadres in	2459
vull donar	389
""", 'vy': """
vytisknout	425
vytisknout recept	61
""", 'w ': """
w tym artykule	2617
""", 'wa': """
waardeer dit artikel	2463
waardeer dit verhaal	2463
wachtwoord vergeten	2396
wajib diisi	1946
waktu saat ini	1930
war diese zusammenfassung hilfreich	646
was andere lesen	615
was deze samenvatting nuttig	2448
was this helpful	892
was this summary helpful	943
was this summary useful	943
was this translation helpful	943
watch above	950
watch below	950
watch here	950
watch more	897
watch next	897
watch on youtube	950
watch the full video	950
watch video	902
""", 'we': """
we care about your privacy	888
we recommend	897
we value your privacy	888
weekly newsletter	861
wees de eerste die reageert	2422
weigeren	2418
weiter nach der anzeige	677
weiter zum artikel	573
weitere artikel	615
weitere artikel zum thema	676
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
werbliche inhalte	605
werbung	605
werbung folgt	718
werbung von unserem partner	677
werde mitglied	574
werden sie mitglied	574
werden sie teil unseres teams	650
wesprzyj	2592
wesprzyj nas	2592
""", 'wh': """
what do you think	892
what others are reading	1054
what people are reading	1054
what readers are reading	1054
what to read next	897
whatsapp	874	2905
whatsapp ihbar hatti	3400
when the fun stops, stop	1052
why trust us	975
why you can trust our reviews	975
why you can trust us	975
""", 'wi': """
wideo	2617
windows	93
""", 'wo': """
word lid	2392
word supporter	2392
word vriend	2392
""", 'wr': """
write a comment	892
write a review	892
""", 'ws': """
wspieraj	2592
wspieraj nas	2592
wspieram	2592
wszystkie	2620
wszystkie komentarze	2613
""", 'wu': """
wunschbetrag	577
""", 'wy': """
wybrane dla ciebie	2617
wydarzenia	2617
wydrukuj	2605
wydrukuj przepis	61
wyloguj	2595
wyniki	91
wyszukaj	2620
""", 'x': """
x	874	1818
""", 'x ': """
x (twitter	874
x facebook	873
""", 'x.': """
x.com	874
""", 'xe': """
xem clip	3540
""", 'xi': """
xing	874
""", 'ya': """
ya eres suscriptor	1100
ya has votado	1183
ya he donado	1094
ya lo he desactivado	1200
ya sigues a este autor	1219
ya sigues este tema	1219
ya soy socio	1094
ya te has registrado	1100
ya tengo cuenta	1100
ya tienes cuenta	1100
ya tienes una cuenta	1100
ya, saya mau	1937
yanit yaz	3371
yanitla	3327
yanitlari gizle	3371
yapay zekaya sor	3327
yayin ilkeleri	3400
yayin ilkelerimiz	3400
yayinla	3372
yazari takip et	3404
yazdir	3321
yazi boyutu	3321
yazi tipi boyutu	3406
yazinin devami	3398
yaziyi dinle	3321
""", 'ye': """
yearly	843
yerinizi ayirtin	3330
""", 'yi': """
yillik	3390
yillik faturalandirilir	3392
""", 'yo': """
yorum	3327
yorum kurallari	3327
yorum yap	3327
yorum yaz	3327
yorum yazin	3327
yorum yazma kurallari	3371
yorumlar	3327
yorumlari oku	3327
yorumunuzu yazin	3327
you are now subscribed	961
you are subscribed	961
you can change how much you give or cancel your contributions at any time	844
you have # seconds	883
you have already voted	91
you may also be interested in	897
you may also enjoy	897
you may also like	897
you may have missed	897
you may like	897
you might also be interested in	897
you might also like	897
you might like	897
you're in	861
you're subscribed	961
your account	851
your answer	1058
your comment	892
your donation is tax-deductible	966
your email	861
your email address	861
your gift is tax-deductible	966
your privacy choices	888
your privacy is important to us	888
your subscription is confirmed	961
your vote has been counted	91
youtube	874
youtube-inhalte erlauben	608
""", 'yu': """
yukari	3330
yukari git	3398
""", 'z ': """
z ostatniej chwili	2617
""", 'za': """
zaakceptuj wszystko	2610
zaboravljena lozinka	2981
zadejte e-mail	422
zadejte e-mailovou adresu	422
zadnje novice	3111
zadnje objave	3111
zahl ich	574
zahlungsart	577
zahlungsarten	577
zahlungsmethode	577
zahlungsmethoden	577
zalo	3504
zaloguj	2595
zamknij	2591
zapisz	2605
zapisz przepis	61
zapojte se do diskuse	432
zapri	3118
zaregistrovat se	418
zarejestruj	2595
zaten abone misiniz	3314
zaten hesabiniz var mi	3392
zatvori	2996
zavrni	3126
zavrni vse	3126
""", 'ze': """
zet op leeslijst	2491
""", 'zi': """
zie ook	2426
ziedot	2349
zip code	861
""", 'zo': """
zobacz komentarze	2613
zobacz wszystkie	2620
zobacz wyniki	91	2621
zobrazit diskusi	432
zobrazit galerii	435
zobrazit mapu	436
zobrazit obsah	429
zoek	2429
zoeken	2429
zonder jouw steun kunnen we dit werk niet doen	2463
zoom	902
zoom in	903
zorunlu alan	3394
zorunlu alanlar	3394
""", 'zu': """
zu den abo-angeboten	579
zu den angeboten	671
zu den kommentaren	611
zugang freischalten	579
zuklappen	619
zum abo	579
zum abo-shop	671
zum aboshop	671
zum angebot	579
zum artikel	618
zum dokument	619
zum ergebnis	91
zum gewinnspiel	650
zum inhalt	618
zum inhalt springen	618
zum kommentieren anmelden	611
zum podcast	652
zum quiz	650
zum rezept	61
zum rezept springen	61
zum seitenanfang	618
zum thema	615	618
zum video	652
zur bildergalerie	618
zur diskussion	611
zur fotostrecke	618
zur karte	619
zur mediathek	652
zur merkliste	672
zur navigation	618
zur newsletter-anmeldung	587
zur startseite	615
zur themenseite	618
zur umfrage	650
zusammenfassung mit ki	646
zustimmen	608
zustimmen und weiter	608
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	584 K wochen kostenlos	584 K wochen gratis	584 K monat kostenlos	1051 K+	1079 K% off your	1079 K per cent off your	1079 K percent off your	2200 K枚目/#枚	2200 K/#枚	2200 K/#ページ	2247 K줄 요약	2294 K/# 페이지	2474 K weken voor	2474 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	942 K post shared by	942 K video posted by	942 K post by	1070 K version of this article	1070 K version of this story	1070 K version of this column	1070 K version of this essay	1070 K version of this piece	1070 K version of this post	1070 K version of this review	1110 K tu correo	1501 K lire aussi	1501 K lire également	1501 K lire :	1501 K lire sur	1501 K voir aussi	1501 K voir également	1501 K écouter :	1501 K relire :	1501 K lire ensuite :	1501 K lire ou à relire :	1850 K gombra kattintva	1850 K telegramon	1850 K facebookon	1852 K cikk a	1852 K cikk folytatódik	1858 K cikket mesterséges	1860 K teljes beszélgetés	1860 K teljes interjú	1979 K tutti i contenuti	2013 K cura della redazione	2721 K autora escreve segundo o novo	2789 K publicidade continua	2789 K notícia continua	2789 K matéria continua	2870 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1971 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2473 K je op	2497 K
abonnez	12 K-vous	1463 K-vous à
abonniere	12 K	707 K
abonnieren	12 K sie	576 K sie	707 K sie
about	904 K the author	904 K the authors	904 K the writer
abstimmung	690 K:
""", 'ac': """
accept	1074 K and load
accepted	850 K payment methods:	850 K cards:
acceso	1103 K ilimitado
accesso	1979 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2684 K ilimitado
acest	76 K subiect este închis	2821 K rezumat	2821 K articol a fost tradus	2853 K videoclip nu	2853 K conținut nu	2853 K video nu	2854 K conținut este găzduit	2854 K conținut provine	2875 K articol este protejat	2875 K conținut este protejat	2875 K articol a fost publicat inițial	2876 K articol a fost	2876 K text a fost
acheter	1581 K les droits
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2428 K:
acompanhe	12 K
acquista	2023 K la rivista
actie	2500 K:
""", 'ad': """
ad	86 [K]	977 K:
ada	72 K pertanyaan	1901 K kesalahan di artikel	1948 K yang salah
add	12 K us	928 K	1008 K
additional	979 K reporting by
adicionar	2785 K
adicione	2785 K
adja	1850 K meg
adjon	1850 K hozzá
administratorem	2640 K danych osobowych jest	2640 K twoich danych	2640 K państwa danych	2640 K pani/pana danych	2640 K podanych
advertentie	86 K, daarna
advertise	948 K with
advertisement	977 K:
advertorial	86 K:
""", 'af': """
afegeix	405 K
afficher	1592 K sur
afmelden	2487 K kan
afspil	552 K
""", 'ag': """
aggiungi	12 K	2081 K
aggiungici	2081 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	558 K har	944 K summaries	944 K-generated summaries	945 K tools were	945 K was used	945 K helped	945 K assisted	2153 Kがこの記事	2153 Kによる自動	2153 K要約	2153 Kによる要約	2153 Kが選んだ	2153 Kに質問	2153 ※K	2247 K 요약은	2247 K 뉴스 요약	2449 K kan fouten maken. controleer	2449 K-samenvattingen	2577 K har	2816 K informații	2816 K un subiect	2816 K un pont	2816 K fost martor	3232 K har	3627 K摘要	3627 K重點	3627 K重点	3627 K生成	3627 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1585 K
ajoutez	12 K	1585 K
ajude	2743 K o	2743 K a	2743 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1878 K notifikasi	1934 K javascript
aktiver	552 K	2570 K
aktivera	3226 K
aktiviere	692 K
aktivieren	692 K sie
aktuelle	616 K nachrichten aus
""", 'al': """
al	1112 K registrarte	1158 K mostrar este contenido	2400 K lid	2486 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1209 K ha salido mal	1209 K salió mal	2775 K deu errado	2775 K correu mal
alguna	396 K cosa ha anat malament
all	27 K comments	1002 K content ©
alla	27 K kommentarer	27 K inlägg	3193 K artiklar om	3197 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	521 K artikler om	525 K artikler af	616 K artikel zu	616 K artikel von	617 K infos:	617 K news:	620 K artikel von	651 K folgen	2427 K artikelen over	2431 K artikelen van	2536 K saker om	2540 K artikler av
alleen	2400 K voor abonnees	2479 K leden kunnen reageren
alles	616 K zum thema	616 K zu	2427 K over	2468 K over
allow	872 K notifications	887 K ads on	1074 K content from	1074 K third-party content	1074 K external content
already	1010 K	1010 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	584 K abonnent	584 K abonnentin	596 K app	673 K abonnent können sie	673 K abonnentin können sie	2400 K abonnee
also	898 K in	899 K read	899 K on this site:	899 K worth reading:	899 K on this topic:	1003 K in the news:	1759 K read:	1759 K read-
alt	521 K om	2536 K om
alte	2838 K știri din
altre	2001 K notizie su	2040 K notizie di
altri	2001 K articoli su	2005 K articoli di
altro	2001 K su	2002 K su questo tema:
""", 'am': """
am	2820 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1895 K punya
ange	3226 K
angiv	552 K
anketa	434 K:
anlatmamiz	3358 K gereken
anna	1269 K vihjest	1269 K vihje	1437 K
annonces	1525 K légales : publiez
annonssamarbete	86 K:
annullare	1984 K l'iscrizione
annuncio	2094 K tra #
ansvarig	3224 K utgivare:
ansvarlig	2567 K redaktør:
answer	1008 K
anuncie	2730 K no	2730 K na
anuncio	1232 K en #
any	27 K comment	72 K questions	987 K	1009 K
""", 'ao': """
ao	2778 K vivo:
""", 'ap': """
apa	1901 K reaksi anda
apakah	8 K artikel	1895 K anda punya	1901 K ringkasan ini	1901 K artikel ini	1901 K berita ini	1901 K informasi ini	1936 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1097 K	1097 K a
apoye	81 K
app	596 K herunterladen	596 K laden	2407 K voor android	2443 K
apply	990 K now
approfondimento	2002 K:
approfondisci	2002 K
aprecie	2756 K com moderação
apresentado	2733 K por
""", 'aq': """
aquest	351 K resum	351 K text ha estat traduït	351 K article ha estat traduït	379 K vídeo no	379 K vídeo ja no	379 K contingut no	380 K contingut és de	380 K contingut prové de	401 K article està protegit	401 K contingut està protegit	401 K article es va publicar originalment	402 K article s'ha	402 K text s'ha	402 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2338 K straipsnis
arbejder	532 K du
arbetar	3204 K du
archives	1501 K :
are	905 K you affected by	987 K you	1009 K you	1034 K you enjoying this?	1034 K you enjoying this article	1034 K you enjoying this story	1034 K you enjoying this post	1034 K you enjoying this piece	1034 K you enjoying this newsletter	1034 K you enjoying this column	1034 K you enjoying this recipe	1034 K you enjoying this podcast	1034 K you enjoying this essay	1034 K you enjoying this series	1034 K you enjoying this guide	1034 K you enjoying this blog	1034 K you enjoying this interview	1034 K you enjoying this letter	1034 K you enjoying this review	1034 K you enjoying this page	1034 K you enjoying this issue	1034 K you enjoying this read	1034 K you enjoying this episode	1034 K you enjoying this content	1065 K you
arrives	964 K every	1031 K on mondays	1031 K on fridays	1031 K on saturdays	1031 K on sundays
article	1515 K traduit	1611 K publié en partenariat	1611 K publié avec l'accord	1612 K relu par
articles	904 K by
articol	2821 K tradus	2825 K susținut de
articolo	2020 K tradotto	2077 K pubblicato originariamente	2106 K pubblicato in collaborazione
articolul	46 K poate fi	2883 K continuă
artificial	945 K intelligence
artificiell	3232 K intelligens har
artigo	2781 K publicado originalmente
artikel	1889 K terkait:	1900 K ini diterjemahkan	1900 K ini ditulis dengan	1900 K ini dibuat dengan	1900 K ini merupakan hasil	1915 K ini telah tayang di	1915 K ini pertama kali tayang	1915 K ini pernah tayang	1915 K ini sudah tayang	1952 K ini dilindungi	1952 K ini pertama kali terbit	1953 K ini	1960 K berlanjut	2470 K gaat verder onder	2470 K loopt door onder	2470 K gaat verder na
artikeln	46 K får	3228 K fortsätter
artikkel	1286 K jätkub
artikkelen	46 K kan	46 K kan fritt	2573 K fortsetter
artikkeli	1439 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	554 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1041 K a subscriber	1041 K a member	1041 K a supporter
ascolta	1 K	2002 K:	2026 K il podcast	2026 K la puntata	2089 K su	2095 K su spotify
ascoltaci	2095 K su spotify
ascoltalo	2095 K su spotify
ask	904 K us here	944 K the	944 K our
assine	2684 K para
assista	2709 K:	2734 K ao vídeo acima	2734 K ao vídeo abaixo	2734 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2377 K
atlikite	2328 K testą
atradi	2369 K kļūdu
atsakykite	2337 K
""", 'au': """
auch	617 K interessant	617 K interessant:	617 K lesenswert	617 K spannend:	675 K bei uns:	699 K lesen:
aucun	32 K commentaire
audio	451 K vytvořila	949 K version of this	1160 K generado	2020 K generato	2821 K generat
auf	604 K facebook, instagram	604 K instagram, facebook	604 K facebook und instagram	604 K facebook oder instagram
aus	617 K dem archiv:	675 K unserem archiv:	704 K dem englischen übersetzt	704 K dem französischen übersetzt	704 K dem amerikanischen übersetzt	704 K dem englischen von	704 K dem französischen von
ausprobiert	59 K?
author	904 K bio
autor	449 K je	467 K:	1288 K:	2647 K:	2647 K: (	3002 K je	3064 K je	3082 K:
autore	2363 K:
autori	3064 K sú
autorica	3002 K je
autoriser	1592 K
autorius	2341 K:
autorka	449 K je	3002 K je	3064 K je
autors	2363 K:
""", 'av': """
available	868 K on the app store	868 K on google play
avec	89 K un abonnement	89 K l'abonnement	1481 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3124 K je	3139 K:
avtorica	3124 K je
""", 'ay': """
ayrica	3329 K okuyun	3329 K bakin	3329 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1858 K összefoglalót
""", 'ba': """
baca	1889 K juga	1889 K juga:	1889 K:	1889 K selengkapnya	1889 K selengkapnya:	1889 K selanjutnya:	1894 K berita	1907 K berita tanpa iklan	1915 K berita lainnya	1915 K artikel lainnya	1915 K artikel lain	1915 K berita selengkapnya	1916 K ini juga:	1916 K pula:	1916 K lagi:
background	899 K:	973 K reading:
bagaimana	1901 K reaksi anda	1901 K pendapat anda	1901 K menurut anda
baggrund	522 K:
bagikan	3 K
baixe	13 K
bakgrund	3194 K:
bakgrunn	2537 K:
bakiniz	3329 K:
balso	2377 K
balsuokite	2337 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	995 K part of our	1026 K the first to	1026 K first to	1026 K the first
beachten	28 K sie bitte
beba	2756 K com moderação
bebe	1190 K con moderación
become	840 K a member	840 K a subscriber	847 K a member of	957 K a member to comment	995 K part of our
bekijk	2428 K ook	2428 K:	2428 K hier	2428 K ook:	2431 K alle artikelen van	2452 K de video	2452 K de hele uitzending	2452 K de uitzending	2452 K de beelden	2452 K hier het hele	2454 K de video:	2497 K
bel	2443 K
belanja	1902 K di toko
beli	1902 K tiket
beluister	1 K	2452 K de podcast	2452 K onze	2497 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1902 K dengan tim
beri	1901 K rating	3113 K tudi
berikan	1901 K penilaian anda	1905 K suara anda
berikutnya	1916 K:
berita	1900 K ini diringkas	1915 K ini telah tayang	1916 K lainnya:	1953 K ini	1960 K berlanjut
berite	3113 K tudi
besedilo	46 K lahko	3124 K izraža	3127 K je prevedeno	3130 K je objavljeno v
bestel	2497 K
bestelle	707 K
bestellen	707 K sie
bestil	552 K
bestill	2570 K
besuche	12 K uns	707 K
besuchen	12 K sie uns	707 K sie
bet	1051 K responsibly	1051 K with
betalt	86 K innhold:
bewerten	707 K sie
bezahlte	701 K anzeige der	701 K anzeige des	701 K anzeige von
bezoek	2497 K
""", 'bi': """
bi	3143 K radi delali pri nas
bildergalerie	617 K:
bir	7 K hata	3347 K hata mi	3396 K hata oluştu	3396 K sorun oluştu	3396 K şeyler yanliş gitti	3396 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	684 K halten sie sich an die	684 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	967 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2544 K medlem av	2544 K abonnent på	2570 K	3201 K medlem i	3201 K prenumerant på	3226 K
blijf	28 K
bliv	31 K den første	56 K en af de #	529 K medlem af	529 K abonnent på	538 K testlæser	538 K klogere på	552 K
blocking	887 K ads
""", 'bo': """
bodite	31 K prvi
boka	3226 K
bol	3068 K pre vás	3068 K článok
bola	3068 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3068 K pre vás	3068 K toto
book	552 K	946 K your ticket	946 K tickets	1008 K
""", 'br': """
brak	32 K komentarzy
bron	2442 K: anp	2442 K: belga
browse	990 K jobs	1008 K	1059 K other questions tagged
browser	1931 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3329 K haber de ilginizi çekebilir:	3365 K özeti	3365 K çeviriyi	3380 K içerik youtube	3380 K içerik instagram	3380 K içerik x	3380 K içerik twitter	3380 K içerik facebook	3380 K içerik tiktok	3382 K içeriği görüntülemek için	3382 K içeriği görmek için	3382 K videoyu izlemek için	3401 K haber telif hakki	3401 K içerik telif hakki	3401 K yazi ilk olarak	3401 K haber ilk olarak	3402 K haber yapay	3402 K içerik yapay	3402 K metin yapay	3402 K görsel yapay	3402 K yazi yapay
buat	1921 K akun gratis
buchen	707 K sie
budi	31 K prvi
budite	31 K prvi
buka	1921 K akses penuh dengan
bunlar	3329 K da ilginizi çekebilir:
bunlara	3329 K da bakin:
bunu	3329 K da okuyun:
buy	946 K tickets	946 K your ticket	946 K your tickets	1008 K	1023 K	1075 K now, pay later with	1085 K the	1085 K it	1085 K now	1085 K from	1085 K at
""", 'by': """
by	1059 K clicking "post your answer"	1073 K applying	1073 K submitting	1073 K sending us	1073 K registering	1073 K clicking	1073 K uploading	1073 K entering	1073 K commenting	1073 K posting	1073 K creating an account	1073 K using our	1073 K using this site	1073 K using this website	1073 K using this service	1073 K using this form	1073 K subscribing	1073 K signing up	1073 K providing your	1073 K filling in
byl	452 K pro vás	452 K článek
byla	452 K pro vás
bylo	452 K pro vás	452 K toto
""", 'c': """
c	912 (K) #	2071 K'è stato un errore
""", 'ca': """
cadastre	2684 K-se para
califica	1224 K esta
can	955 K't see the poll	955 K't see the quiz	955 K't see this poll	1009 K you
canal	41 K de denúncias da redação
cancel	858 K anytime	858 K at any time
canli	3399 K anlatim:
caractere	2845 K rămase
caracteres	1185 K restantes	2751 K restantes
caratteri	2047 K rimanenti	2047 K rimasti
catch	12 K us	882 K us on	949 K up on bbc	973 K up:	1008 K	1008 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1515 K texte a été traduit	1516 K résumé	1525 K numéro est en vente	1525 K numéro est disponible	1560 K contenu n'est	1560 K podcast n'est	1561 K contenu provient de	1581 K contenu est protégé par	1612 K texte a été relu
cek	1894 K
cela	69 K vous a plu
celoten	3138 K članek preberite
ces	1515 K points clés
cet	8 K article vous	82 K article vous a plu	1515 K article a été traduit	1581 K article est protégé par	1581 K article est sous licence	1582 K article a été rédigé	1582 K article a été généré	1582 K article a été écrit	1582 K article a été produit	1582 K article a été relu	1611 K article est publié en partenariat	1611 K article est publié avec	1611 K article est repris de	1612 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1515 K traduction a été	1516 K synthèse	1560 K vidéo n'est	1560 K page n'est	1581 K œuvre est sous licence	1612 K traduction a été relue
ceva	2870 K nu a mers	2870 K nu a funcționat
""", 'ch': """
chcesz	2651 K u nas pracować	2651 K pracować u nas
chcete	471 K u nás pracovat	471 K pracovat u nás	3086 K u nás pracovať	3086 K pracovať u nás
che	33 K ne pensi
check	1008 K out	1023 K out	1085 K price	2497 K
chia	3 K sẻ
choose	840 K a plan	855 K a plan	928 K	1026 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2002 K qui
click	929 K here to join	929 K to join	951 K here for more	959 K here to download	959 K to download	991 K play	1008 K
clique	2709 K aqui	2734 K no player acima
cliquez	1501 K ici
clube	2730 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1912 K
colunista	2720 K do	2720 K da
com	89 K uma assinatura
come	946 K and meet	1008 K
comentarii	5 K
comentariile	5 K	27 K	2823 K nu reprezintă	2823 K aparțin
comentarios	5 K	27 K	1167 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2823 K tău va
commandez	1525 K notre	1525 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	957 K must
commenti	5 K	27 K
commenting	5 K	957 K is
comments	5 K	5 K on this	27 K	957 K are reserved	957 K are for	957 K are open to	957 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1008 K
compra	1162 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2709 K:	2709 K também	2709 K também:
conhece	66 K alguém	2724 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	882 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1147 ¿K	1152 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consenti	2089 K
consider	840 K making	840 K giving
consiglia	3 K
consulta	1136 K aquí
consultez	1525 K les avis de décès	1525 K nos offres
conta	59 K pra mim
contact	904 K the author	904 K the reporter	904 K:	904 K this reporter	936 K	1008 K	1067 K reporter	1067 K staff writer	1067 K staff reporter	1067 K writer	1067 K editor	1067 K columnist	1067 K correspondent	1067 K sports writer
contacta	1140 K con	1141 K con
contacte	1140 K con	1141 K con
contacter	1504 K l'auteur
contactez	1504 K l'auteur	1504 K-nous	1519 K l'auteur
contacto	1156 K:
contame	59 K
contate	2712 K o autor
contatta	2005 K l'autore
contenido	86 K patrocinado:	1103 K premium	1160 K generado	1164 K ofrecido por	1194 K incrustado de	1194 K externo de	1194 K de	1246 K elaborado por	1246 K patrocinado por	1246 K realizado por
contenu	86 K sponsorisé :	1515 K généré	1528 K proposé par	1528 K sponsorisé par	1561 K provenant de	1561 K intégré de	1613 K conçu par	1613 K proposé par la rédaction	1613 K réalisé par
contenuto	86 K sponsorizzato:	2020 K generato	2025 K offerto da	2056 K incorporato da	2056 K esterno da	2056 K di	2056 K da	2108 K sponsorizzato da	2108 K realizzato da	2108 K a cura di
contingut	351 K generat	355 K ofert per	380 K incrustat de	380 K incrustat d'instagram	380 K extern de
continua	2085 K a leggere dopo	2789 K após	2789 K depois
continue	967 K reading	968 K reading with
contributions	27 K
controleer	2497 K
cooked	1055 K this
copy	3 K link to	3 K the link	3 K article	1019 K this url	1019 K this link
copyright	626 K ©	626 K (c)	626 K:	626 K #	626 K by	912 K ©	912 K #	912 K:	912 K by	3082 K ©
cosa	33 K ne pensi
""", 'cr': """
create	855 K an account to	1008 K	1010 K an account	1010 K your account
crucigrama	1226 K del día
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1850 K
csatlakozzon	1850 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	967 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2632 K ten artykuł	2632 K artykuł	2632 K ten tekst	2632 K to podsumowanie	2632 K to streszczenie	2632 K podobał	2632 K znalazłeś	2632 K znalazłaś	2632 K ta informacja	2632 K ta treść
czytaj	2618 K więcej o	2619 K także	2619 K także:	2619 K też	2619 K też:	2619 K również	2619 K więcej	2619 K:	2649 K dalej z
""", 'da': """
da	59 K li ste probali	2002 K leggere:	3006 K li vam	3006 K li je članak	3006 K li je tekst
daarna	2400 K kun je
daftar	1902 K webinar	1921 K gratis
daftarkan	1902 K diri anda
dagelijkse	2404 K nieuwsbrief
daha	3329 K fazlasi:
dai	2086 K un voto
dalies	2377 K
dalsza	2635 K część
dalyvaukite	2337 K
danach	584 K # euro
dann	584 K # euro
dans	1481 K l'application	1498 K les commentaires
dapatkan	1894 K
darovat	464 K
darte	1112 K de baja
darujte	464 K	3080 K
das	616 K beste aus	617 K könnte sie auch interessieren	617 K könnte dich auch interessieren	617 K könnte sie interessieren:	617 K könnte sie auch interessieren:	617 K könnte dich auch interessieren:	651 K ganze interview	651 K komplette interview	685 K kommentieren	699 K lesen andere:
dazu	617 K auch:	675 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2452 K podcast is te beluisteren	2470 K tekst gaat verder onder	2470 K tekst loopt door onder	2470 K tekst gaat verder na
deel	3 K dit	3 K het	2497 K
dein	27 K kommentar	684 K feedback hilft
deine	654 K meinung ist uns wichtig	684 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	552 K med	552 K artiklen	2570 K med	2570 K saken
dela	3 K artikeln	3 K den här	3 K texten	3226 K med	3226 K artikeln
deli	3 K
delite	3 K
delivered	964 K every	964 K each
delta	2553 K i vår	2570 K	3210 K i vår	3226 K
deltag	538 K i vores	552 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1889 K:	1904 K podcast	1904 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	709 K ki-assistent
derechos	1144 K reservados	1216 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	359 K't l'app	359 K't la nostra	359 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1162 K nuestros	1162 K nuestras	1226 K nuestro nuevo juego
descuentos	1162 K exclusivos para suscriptores
desea	1198 K recibir notificaciones
deseas	1198 K recibir notificaciones
deseja	2764 K receber notificações	2764 K receber nossas notificações
desideri	2060 K ricevere le notifiche	2060 K ricevere notifiche
despre	2818 K autor
detaljnije	2990 K:
detaylar	3329 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3329 K okuyun:
deze	26 K samenvatting	2400 K maand nog	2449 K tekst	2449 K vertaling	2449 K ai	2470 K tekst gaat verder na
""", 'di': """
diaporama	1577 K :
diapositive	1575 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	985 K you find this	987 K you	1009 K our	1009 K we	1009 K you	1015 K our ai	1015 K the ai	1034 K you enjoy this?	1034 K you enjoy this article	1034 K you enjoy this story	1034 K you enjoy this post	1034 K you enjoy this piece	1034 K you enjoy this newsletter	1034 K you enjoy this column	1034 K you enjoy this recipe	1034 K you enjoy this podcast	1034 K you enjoy this essay	1034 K you enjoy this series	1034 K you enjoy this guide	1034 K you enjoy this blog	1034 K you enjoy this interview	1034 K you enjoy this letter	1034 K you enjoy this review	1034 K you enjoy this page	1034 K you enjoy this issue	1034 K you enjoy this read	1034 K you enjoy this episode	1034 K you enjoy this content	1034 K you like this?	1034 K you like this article	1034 K you like this story	1034 K you like this post	1034 K you like this piece	1034 K you like this newsletter	1034 K you like this column	1034 K you like this recipe	1034 K you like this podcast	1034 K you like this essay	1034 K you like this series	1034 K you like this guide	1034 K you like this blog	1034 K you like this interview	1034 K you like this letter	1034 K you like this review	1034 K you like this page	1034 K you like this issue	1034 K you like this read	1034 K you like this episode	1034 K you like this content	1034 K you find this useful	1055 K you make this	1055 K you try this	1065 K you see	1065 K you go
die	5 K kommentarfunktion	5 K kommentare	647 K zusammenfassung	651 K neue folge	651 K aktuelle folge	651 K komplette folge	651 K ganze folge	651 K ganze sendung	654 K umfrage wird durchgeführt	683 K debatte zu
diese	52 K recherche	647 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	647 K artikel	647 K text	647 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	647 K interview
dig	973 K deeper:
digital	967 K subscriptions	1010 K access
digitilaajana	89 K
dilarang	1952 K mengutip	1952 K keras mengambil	1952 K menyalin	1952 K memperbanyak	1952 K mereproduksi
din	27 K kommentar
dinleyin	3329 K:
directement	1478 K dans votre
direkt	3194 K:
direkte	2537 K:
disclaimer	912 K:	1741 K:
discover	23 K more from	1008 K
diskuse	5 K
diskusia	5 K
diskutieren	707 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2095 K su spotify	2095 K su apple podcasts	2095 K su tutte le piattaforme
disponible	359 K a l'app store	359 K a google play	1115 K en google play	1170 K en app store	1170 K en google play y	1233 K en spotify	1233 K en apple podcasts	1233 K en ivoox	1233 K en todas las plataformas	1533 K sur google play	1598 K sur spotify	1598 K sur apple podcasts	1598 K sur deezer	1598 K sur toutes les plateformes
distribuie	3 K
distributed	979 K by
disusun	1900 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2449 K artikel	2449 K stuk	2449 K bericht	2449 K verhaal	2486 K artikel lees je ook in	2486 K verhaal lees je ook in	2499 K artikel is ook	2499 K verhaal is ook	2499 K artikel bevat	2499 K verhaal bevat	2499 K verhaal verscheen	2499 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1066 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	904 K you have a tip	905 K you know more	905 K you have information	905 K you work at	905 K you work in	905 K you have any information	905 K you have a story	953 K our	987 K you have	1009 K you	1035 K you like our	1035 K you enjoy our	1083 K you have a problem	1083 K you have a question	1083 K you have a dilemma	1083 K you have a burning	1083 K you need advice
doe	2455 K de quiz	2455 K mee met ons	2455 K mee met onze	2455 K mee aan ons	2455 K mee aan onze	2497 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1851 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	865 K't miss	899 K't miss:	1003 K't miss this:	1026 K't miss
dona	81 K suport	1097 K a	1971 K a
donasi	1910 K untuk
donate	840 K now	840 K today	847 K to
doneer	2473 K aan
donnez	1498 K votre avis
dossier	1501 K :
dostupno	3013 K na	3013 K u
dotazy	72 K
dowiedz	2619 K się więcej
download	13 K	1008 K	1024 K the	1048 K our free	1048 K the free	1878 K aplikasi	1907 K	2497 K
""", 'dp': """
dpa	626 (K
""", 'dr': """
drukuj	2643 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	532 K kan tippe os	532 K kan sende os	551 K har brugt	551 K har læst	552 K får en mail	552 K kan også	716 K hast schon ein abo	716 K hast dein limit	2568 K har lest	2568 K har #	2570 K får en e-post	2570 K kan også	2570 K finner oss	3204 K som källa	3225 K har läst	3225 K har #	3226 K får ett mejl	3226 K kan också	3226 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1910 K	1910 K jurnalisme
durata	2094 K del video	2094 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	936 K-mail	1850 K-mailt küldtünk
""", 'ea': """
earlier	973 K coverage:
""", 'eb': """
ebenfalls	617 K interessant:
""", 'ed': """
edited	980 K by
editing	912 (K by	913 K by	914 K by
editor	899 K's picks:	1897 K:	1897 K :
""", 'ee': """
een	2447 K bericht gedeeld door	2447 K post gedeeld door
eerder	2454 K schreven we:	2454 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1437 K sitoutumista
ein	645 K beitrag geteilt von	645 K von	645 K post von
eine	73 K frage zum artikel
einen	584 K monat kostenlos
""", 'el': """
el	353 K teu comentari serà	379 K vídeo no	379 K teu navegador no	1165 K vídeo comenzará	1165 K video comenzará	1190 K juego es solo para	1193 K vídeo no	1193 K video no	1223 K artículo continúa	1223 K contenido continúa	1226 K sudoku de hoy	1226 K crucigrama de hoy	1226 K test de la semana	1226 K quiz de la semana	1232 K vídeo comienza en #
elinizde	3358 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2733 K parceria com	2778 K imagens:	2778 K direto:	2778 K fotos:
email	3 K this	904 K the author	904 K us	936 K	1008 K	1060 K this	1067 K reporter
emailed	1031 K on fridays	1031 K on mondays
empfehlen	3 K sie	707 K sie
empfiehl	707 K
""", 'en': """
en	89 K tant qu'abonné	355 K col·laboració amb	399 K imatges:	399 K directe:	1103 K otro dispositivo	1110 K tu correo	1110 K su correo	1110 K tu buzón	1110 K tu email	1124 K facebook y twitter	1124 K facebook, twitter	1124 K facebook y x	1133 K los comentarios	1136 K vídeo:	1136 K directo	1136 K contexto:	1164 K colaboración con	1212 K imágenes:	1212 K directo:	1462 K faisant un don	1472 K tant qu'abonné	1478 K vous inscrivant	1501 K savoir plus	1501 K direct	1528 K partenariat avec	1544 K vidéo -	1544 K images -	1577 K podcast :	1577 K vidéo :	1577 K images :	1577 K direct :
enable	872 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	994 K your day with
endet	584 K automatisch
enjoy	967 K	1047 K #% off	1079 K #% off your
enjoyed	69 K this	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content
enjoying	865 K this article	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content	1035 K the	1035 K our	1035 K this
enregistrez	1548 K cet article	1548 K cette recette
entdecke	23 K mehr von	707 K
entdecken	707 K sie
entenda	2709 K:
entra	12 K nel
entre	12 K no
envia	346 K'ns
envianos	1151 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	532 K du	2547 K du
erbjudande	3210 K till dig som
erhalten	707 K sie
erscheint	663 K jeden	663 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1154 K corresponsal	1154 K redactor de	1154 K redactora de	1154 K jefe de	1154 K jefa de
escanea	1151 K el código	1170 K el código para descargar
escolta	1 K	357 K el pòdcast	357 K el podcast	357 K el nostre pòdcast	357 K el nostre podcast
escoltar	1 K
escucha	1 K	1165 K el pódcast	1165 K el podcast
escuchar	1 K	1227 K en
escuche	1 K
escute	1 K
essayez	1541 K
esta	52 K investigación	52 K investigação	52 K reportagem	1160 K noticia ha sido traducida	1160 K traducción se ha hecho	1160 K traducción ha sido	1160 K función utiliza	1167 K noticia pertenece a	1217 K noticia ha sido	1217 K información ha sido	1245 K traducción ha sido revisada	2728 K tradução foi feita	2728 K notícia foi traduzida	2782 K notícia foi	2782 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1103 K contenido es exclusivo	1158 K contenido procede de	1158 K contenido proviene de	1160 K texto ha sido traducido	1160 K artículo ha sido traducido	1162 K reportaje forma parte del número	1162 K artículo forma parte del número	1167 K artículo pertenece a	1193 K vídeo no	1193 K video no	1193 K vídeo ya no	1193 K video ya no	1193 K contenido no	1193 K contenido ya no	1194 K contenido está alojado en	1194 K contenido procede de	1216 K artículo está protegido	1216 K contenido está protegido	1216 K artículo se publicó originalmente	1216 K artículo fue publicado originalmente	1217 K artículo ha sido	1217 K texto ha sido	1217 K artículo fue	1217 K contenido ha sido	1244 K artículo se publica con	1244 K artículo se publica en colaboración	1244 K artículo se publica gracias	1244 K artículo es una traducción	1245 K texto ha sido revisado	1245 K artículo ha sido revisado	2728 K texto foi traduzido	2728 K artigo foi traduzido	2759 K vídeo não	2759 K vídeo já não	2759 K conteúdo não	2759 K conteúdo já não	2760 K conteúdo está alojado	2760 K conteúdo está hospedado	2760 K conteúdo é fornecido	2781 K artigo está protegido	2781 K conteúdo está protegido	2781 K conteúdo é protegido	2781 K artigo é protegido	2781 K artigo foi publicado originalmente	2781 K texto foi publicado originalmente	2782 K artigo foi	2782 K texto foi	2782 K conteúdo foi
""", 'et': """
et	33 K vous	33 K toi	342 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2400 K voor abonnees
exclusivo	1103 K para suscriptores
existing	855 K subscriber	855 K subscribers
experimentou	59 K
explainer	899 K:
explore	899 K more:	1008 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1824 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	2029 K il quiz	2029 K il test	2029 K il nostro
faites	1462 K un don	1463 K un don à
fale	2712 K com o autor	2721 K com o repórter	2721 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	987 K
feel	68 K free to republish	920 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	899 K under:
fill	1008 K in	1008 K out
film	2635 K znajdziesz
find	12 K us	12 K os	882 K us on	882 K me on	948 K your next job	1008 K	1023 K
finden	12 K sie uns	707 K sie
finding	1034 K this useful
finn	12 K oss
first	1019 K published by	1019 K published in the	1047 K time here
fizessen	1850 K
""", 'fl': """
flash	967 K sale
fler	3193 K artiklar om	3197 K artiklar av
flere	521 K artikler om	525 K artikler af	2536 K saker om	2536 K saker fra	2537 K saker om	2540 K saker av	2553 K jobber på
""", 'fo': """
foglald	1850 K le
foglalja	1850 K le
folge	12 K	707 K
folgen	12 K sie	707 K sie
folgt	12 K
follow	12 K	882 K us	882 K @	882 K all the latest	882 K the latest	882 K our	929 K the	936 K	1008 K	1894 K
for	13 K a better	13 K the best	951 K more news	951 K more local	951 K more stories	951 K more on	951 K more coverage	951 K more of our	951 K more from	951 K the latest	959 K the best experience	959 K the best reading experience	967 K just	967 K only	973 K more on the story	998 K just	998 K only	1002 K reprint	1002 K reprints	1081 K membership enquiries	1081 K media enquiries	1081 K media inquiries	1081 K press enquiries	1081 K press inquiries	1081 K advertising enquiries	1081 K advertising inquiries	1081 K subscription enquiries	1081 K subscription inquiries	1081 K membership inquiries	1081 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2573 K å lese
forward	3 K this	1060 K this	1060 K it to	1060 K the letter
foto	397 K # de #	397 K # / #	1210 K # de #	1210 K # / #	1210 K #/#	1949 K # dari #	1949 K # / #	2072 K # di #	2072 K # / #	2072 K #/#	2381 K:	2776 K # de #	2776 K # / #	2776 K #/#	2871 K # din #	2871 K # / #	2990 K galerija:	3399 K galeri:
fotogaleria	399 K:	2778 K:
fotogalerie	434 K:
fotogalerija	3113 K:
fotogallery	2074 K:
fotografia	2871 K # din #
fotostrecke	617 K:
found	7 K an	7 K a	69 K this useful	1034 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	647 K unsere ki
frage	709 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	647 K sie unsere ki
free	68 K to republish	68 K to reprint	1048 K download	1048 K kit	1048 K guide	1048 K template	1048 K templates	1048 K ebook	1048 K e-book	1048 K checklist	1048 K toolkit	1048 K white paper	1048 K whitepaper	1048 K report	1048 K course	1048 K webinar	1048 K resource	1075 K shipping on orders	1075 K delivery on orders
freier	670 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	899 K the archive:	899 K our archive:	899 K our archives:	998 K only	998 K just
""", 'fu': """
fuiste	1152 ¿K testigo
full	899 K story:	899 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	899 K reading:
""", 'fy': """
fyll	2570 K inn	3226 K i
""", 'ga': """
ga	2497 K mee
gabung	12 K	1894 K
galeri	3399 K:
galeria	2778 K:
galerie	2873 K foto:
gambar	1949 K # dari #	1949 K # / #	1953 K ini
gambas	1889 [K:video
gamble	1051 K responsibly
gaukite	2337 K
""", 'ge': """
ge	3226 K
geben	707 K sie
geef	3 K dit
gem	552 K
gemaakt	59 K?
generative	945 K ai
gengivelse	68 K tilladt
gerelateerd	2454 K:
gesponsert	86 K:	701 K von
gesponsord	86 K:	2470 K door
get	13 K the app	13 K our	23 K	840 K in touch	865 K the latest	865 K breaking news	872 K notified	929 K	929 K the	946 K tickets	946 K your tickets	959 K the	960 K text alerts	960 K news alerts	963 K the	963 K our	967 K	979 K permission to reuse	1008 K	1023 K	1024 K the	1026 K push	1032 K	1036 K	1047 K #% off	1048 K our free	1048 K the free	1079 K #% off your	1085 K it from
""", 'gh': """
ghi	3575 K rõ nguồn
""", 'gi': """
gi	2570 K
gib	707 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3227 K du
gioca	2049 K ora:	2049 K ora a	2052 K responsabilmente
giornalista	2012 K professionista	2012 K e scrittrice	2012 K e scrittore
giv	552 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3127 K poudarki
""", 'go': """
go	973 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2764 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	904 K a tip	904 K a story	904 K a news tip	905 K a question	987 K	1009 K a	1009 K	1083 K a dilemma	1083 K a question for
""", 'gr': """
grab	1048 K our free	1048 K your free
graduada	1155 K en
graduado	1155 K en
grupo	2697 K do whatsapp
""", 'gu': """
guarda	2002 K anche	2002 K:	2002 K il video	2002 K anche:	2026 K il video qui sopra	2089 K su	2102 K la gallery	2102 K le foto	2102 K l'infografica
gulir	1917 K ke bawah	1917 K untuk
""", 'ha': """
ha	44 K hibát	1209 K ocurrido un error	1209 K habido un error	1832 K van információja	1832 K van információd	1832 K ön is átélt	1832 K te is átéltél	1832 K többet tud
haben	7 K sie einen fehler	621 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3359 K	3363 K:	3409 K reklamdan
haberde	7 K hata	3347 K hata
haberin	3329 K devami için	3409 K devami
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1152 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2016 K informazioni	2016 K una notizia	2016 K una segnalazione	2016 K una storia
hak	1952 K cipta dilindungi
hakaret	27 K içeren
hakka	1284 K
halaman	1916 K selanjutnya:	1949 K # dari #
hallgasd	1 K meg	1838 K meg
hallgass	1838 K minket
hallgassa	1 K meg	1838 K meg	1850 K meg
haluaisitko	1438 K
haluatko	1416 K kertoa	1423 K töihin	1423 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	532 K du oplysninger	532 K du viden	532 K du et godt tip	532 K du tip	532 K du flere oplysninger	532 K du oplevet	532 K du selv oplevet	532 K du en god historie	553 K du en historie	553 K du dokumentation	553 K du dokumenter	565 K du et tip	565 K du tip	565 K du et godt tip	565 K du en god historie	565 K du en historie	2540 K du et tips	2547 K du informasjon	2547 K du opplysninger	2547 K du flere opplysninger	2547 K du tips	2547 K du et tips	2547 K du opplevd	2547 K du erfaring	2547 K du tanker	2547 K du noe på hjertet	2572 K du en historie	2572 K du dokumenter	2572 K du dokumentasjon	3204 K du information	3204 K du uppgifter	3204 K du tips	3204 K du ett tips	3204 K du varit med om	3204 K du egna erfarenheter	3204 K du upplevt	3227 K du en historia	3227 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	353 K d'estar registrat	353 K detectat cap	353 K trobat cap	1152 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3347 K mi fark	3358 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	840 K your say	904 K a tip	904 K a news tip	904 K a question about this	904 K a question for	905 K you been	905 K a story	958 K your say	987 K a	987 K you	1009 K you	1009 K we	1036 K	1055 K you made this	1055 K you tried this	1065 K you	1083 K a question for	1083 K you got a question	1083 K a dilemma
hay	7 K algún
haz	1136 K clic aquí	1152 K tu denuncia	1168 K nuestro test	1168 K el test	1168 K nuestro quiz
hazte	1097 K socio de
""", 'he': """
hear	1 K this	949 K this story	951 K more	991 K the full	991 K more	1008 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2432 K je een tip	2433 K je een tip	2498 K je
heeft	2432 K u een tip	2433 K u een tip	2498 K u
hela	3234 K samtalet	3234 K intervjun
hele	560 K samtalen	560 K interviewet	2579 K samtalen	2579 K intervjuet
help	955 K us improve	1008 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3375 K oyna:
hent	13 K	529 K appen fra	543 K	552 K	2558 K
here	973 K's more on this
het	5 K reactieveld	2427 K beste van	2470 K artikel gaat verder onder	2470 K verhaal gaat verder onder	2470 K artikel gaat verder na	2470 K verhaal gaat verder na
""", 'hi': """
hi	396 K ha hagut un error
hiciste	59 K esta
hier	617 K lesen sie	617 K geht es zu	617 K geht's zu	651 K klicken, um	654 K geht es zum quiz	654 K geht es zum täglichen	713 K können sie den artikel	713 K können sie diesen artikel	713 K kannst du den artikel
highlights	944 K
highly	1059 K active question
hintergrund	617 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	554 K fortsætter
hit	991 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2553 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2478 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	3545 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2775 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	985 K useful is this	985 K helpful was this	1065 K has	1065 K have	1065 K did	1065 K are you	1065 K will	1065 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3227 K håller du med
husk	552 K at bekræfte	2570 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	553 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1023 K use	1023 K used	1023 K love	1023 K bought	1023 K recommend	2001 K più letti di	2021 K punti chiave	2584 K appen
""", 'ic': """
ici	1561 K, un contenu provenant
icymi	899 K:
""", 'ie': """
ielogojies	2377 K
ievadi	2377 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	920 K you enjoyed this	920 K you liked this	1055 K you make this	1055 K you try this	1055 K you made this	1055 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	684 K feedback hilft
ihre	27 K beiträge	33 K meinung	654 K meinung ist uns wichtig	684 K rückmeldung hilft
""", 'ik': """
iklan	1917 K -	1960 K berlanjut
ikuti	12 K	1882 K berita	1894 K	1905 K survei	1905 K polling	1905 K jajak pendapat	1905 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2018 K video non è disponibile	2020 K testo è stato realizzato	2026 K video inizierà	2028 K tuo commento sarà	2052 K gioco è vietato ai minori	2052 K gioco può causare	2052 K gioco d'azzardo può	2055 K video non	2088 K sudoku di oggi	2088 K sudoku del giorno	2088 K cruciverba di oggi	2088 K cruciverba del giorno	2088 K quiz della settimana	2088 K quiz del giorno	2094 K video inizia tra #	2094 K tuo video inizia tra #
ilgili	3329 K haber	3399 K haber:
ilginizi	3329 K çekebilir	3329 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3401 K olarak
illustration	1582 K générée
illustrazione	2078 K generata
ilmoittaudu	1423 K
""", 'im': """
im	617 K video:
image	912 K copyright	912 K source,	912 K credit:	1575 K # sur #	1575 K #/#	1575 K # / #	1582 K générée
imagem	2776 K # de #	2776 K # / #	2776 K #/#	2782 K gerada	2782 K criada
imagen	1210 K # de #	1210 K # / #	1210 K #/#	1217 K generada	1217 K creada
imagine	2876 K generată	2876 K creată
imaginea	2871 K # din #	2871 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	397 K # de #	397 K # / #	402 K generada
immagine	2072 K # di #	2072 K # / #	2072 K #/#	2078 K generata	2078 K creata
impossibile	2055 K riprodurre	2058 K visualizzare questo contenuto
""", 'in': """
in	593 K ihrem postfach	593 K ihr postfach	614 K den kommentaren	895 K the comments section	895 K the comment section	899 K case you missed it:	949 K the video player above	2023 K edicola da	2023 K edicola con	2025 K collaborazione con	2044 K offerta	2407 K de app	2425 K de reacties
indtast	552 K
infographie	1577 K :
informationen	647 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
ingin	1936 K menerima notifikasi	1936 K dapat notifikasi
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	2031 K il codice	2031 K il qr code	2031 K il qr
inscreva	2730 K-se no nosso webinar
inscrivez	1470 K-vous gratuitement	1525 K-vous à notre webinaire
instagram	3380 K gönderisini
instal	1907 K aplikasi
instala	13 K
instale	13 K
instaliraj	3013 K
instalirajte	3013 K	3038 K aplikaciju
install	13 K	1024 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2016 K la tua lettera
""", 'ir': """
irtisano	1437 K
""", 'is': """
is	7 K something wrong	987 K there	1009 K there	2498 K er iets
isi	1905 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3401 K kopyalanamaz	3401 K kullanilamaz	3401 K alintilanamaz
izlasi	2377 K
izle	3329 K:
izleyin	3329 K:
izpildi	2368 K testu
izveido	2377 K
izvor	3017 K:
izvori	3017 K:
""", 'ja': """
ja	2363 K tev ir informācija	2363 K jums ir informācija	2363 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1437 K
jadikan	1894 K
jadilah	31 K yang pertama
jaga	1284 K
jak	452 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1439 K lukemista
jawab	1905 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2479 K kunt niet meer reageren	2479 K kunt reageren	2487 K kunt je altijd	2487 K ontvangt vanaf nu	2487 K ontvangt een e-mail	3006 K li vam	3006 K li članak	3128 K bil članek	3128 K bila vsebina	3128 K bil povzetek
jeden	663 K montag neu	663 K dienstag neu	663 K donnerstag neu	663 K freitag neu	663 K samstag neu	663 K sonntag neu	663 K mittwoch neu
jederzeit	584 K kündbar	591 K widerrufen	591 K abbestellen	591 K abmelden
jelentkezz	1850 K be
jelentkezzen	1850 K be
jeste	59 K li probali	59 K li isprobali
jetzt	651 K reinhören	654 K tickets sichern	675 K lesen:	696 K # monate	696 K # wochen
""", 'ji': """
jika	1895 K anda mengetahui	1895 K anda punya
""", 'jo': """
job	529 K hos
jobb	2544 K i
jobba	3201 K på
jobbar	3204 K du
jobber	2547 K du
jocurile	2850 K de noroc pot	2850 K de noroc sunt interzise	2850 K de noroc dau
jogar	2753 K agora:
jogue	2730 K palavras cruzadas	2753 K agora:	2756 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	840 K the conversation	847 K	882 K the conversation on	882 K us on	895 K the debate	929 K the	929 K	946 K us for	946 K us at	946 K us in	946 K us live	958 K the conversation	958 K the discussion	958 K the debate	967 K for	967 K now	1008 K	1013 K #	1013 K over #	1013 K more than #	1013 K our #
jornalista	2720 K formada	2720 K formado
jos	44 K huomaat
jouer	1554 K maintenant	1557 K comporte des risques	1591 K au mot du jour
jouez	1554 K maintenant
""", 'ju': """
juega	1187 K ahora a	1187 K ahora al	1187 K ahora:	1190 K con responsabilidad	1226 K al
juegue	1190 K con responsabilidad
juga	374 K ara:
jugar	1187 K ahora:	1190 K sin control puede
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1439 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3373 K karakter
kan	82 K du lide	553 K du lide
kanalimiza	12 K
kapcsolja	1850 K be
kapja	1850 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1269 K sul on vihje	1269 K sul on vihjeid	1285 K lugu	1285 K artikkel	1285 K tead	1285 K tahad
katso	1407 K myös	1407 K:	1407 K video	1407 K myös:	1437 K koko	1437 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3401 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	865 K up with	967 K reading	968 K reading with	1003 K reading:
ken	66 K je iemand	2498 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	532 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1850 K minket
kerro	59 K kommenteissa	1416 K kokemuksesi	1416 K oma
keskustele	28 K	1447 K aiheesta	1447 K jutusta
keskustelu	1426 K on auki
key	944 K points	944 K takeaways
""", 'ki': """
ki	647 K-generierte inhalte	647 K-generierte texte	647 K-generierte zusammenfassungen	2577 K har
kijk	2428 K ook	2428 K hier	2452 K de uitzending	2452 K de hele	2468 K voor meer
kirim	1895 K foto	1895 K tulisan
kirimkan	1895 K foto
kirjaudu	1426 K	1437 K
kirjoita	1437 K suoraan	1437 K meille
kirjoitimme	1445 K
kirjoittaja	1418 K on	1418 K työskentelee
kirjuta	1269 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2572 K du til
""", 'kl': """
klausies	2377 K
klausykite	2322 K	2337 K
klick	707 K
klicka	3194 K här
klicken	707 K sie
klik	522 K her	1894 K	2428 K hier	2468 K hier voor	2497 K
klikk	2537 K her
klikkaamalla	1437 K
kliknij	2619 K tutaj
kliknite	3054 K sem
klopt	2498 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	920 K someone	920 K anyone	987 K	1009 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1437 K keskustelun kuulet
kolumna	3002 K izražava	3124 K izraža	3124 K odraža
kom	538 K til vores	2553 K på vårt	2553 K på vår	3210 K på vårt	3210 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2337 K gali
kommentare	5 K	27 K	685 K können nur	713 K werden erst	713 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	614 K
kommentarsporet	5 K
kommenteerida	1284 K saavad
kommentering	5 K
kommentieren	5 K	685 K können	707 K sie
kommentit	5 K	27 K
kommentoimalla	1447 K	1447 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	437 K na autora	525 K journalisten	532 K journalisten	533 K	552 K	620 K:	2540 K journalisten	2547 K oss	2547 K journalisten	2548 K	2570 K
kontakta	3197 K reportern	3204 K oss via	3204 K reportern	3205 K	3226 K
konten	1931 K ini tidak	1932 K ini berasal dari	1932 K sematan dari	1932 K eksternal dari	1932 K dari	1952 K ini dilindungi
kontributor	1897 K:
konuyla	3329 K ilgili:
koop	2497 K
kopeeri	1284 K
kopier	552 K	2570 K
kopiera	3226 K
kopioi	1437 K
kopiuj	2643 K link
koreksi	1901 K artikel
""", 'kr': """
krijg	2497 K
""", 'ku': """
kui	1269 K sul on teema	1269 K sul on vihje	1269 K tead	1269 K märkasid
kunjungi	1902 K toko
kunne	69 K du lide	82 K du lide
kunstig	558 K intelligens har	2577 K intelligens har
kunstmatige	2449 K intelligentie kan fouten maken. controleer
kuula	1274 K podcasti	1284 K
kuulemme	1437 K mielellämme
kuuntele	1 K	1407 K:	1407 K myös	1407 K myös:	1424 K	1437 K
""", 'kv': """
kviz	2990 K:	3113 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	409 K'article continua	1478 K'essentiel de l'actualité	1505 K'auteur	1506 K'auteur	1515 K'essentiel par	1557 K'abus d'alcool est dangereux pour la santé	2006 K'autore	2007 K'autore	2085 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	409 K publicitat continua	409 K notícia continua	1223 K publicidad continúa	1223 K noticia continúa	1226 K palabra del día	1232 K publicidad termina en #	1529 K vidéo va commencer	1560 K vidéo n'est	1597 K vidéo commence dans #	1984 K tua email	2028 K tua opinione conta	2074 K diretta:	2085 K pubblicità continua	2085 K notizia continua	2088 K parola del giorno	2094 K pubblicità termina tra #
laadi	1284 K alla
laat	59 K me weten	2452 K je dit artikel	2497 K
laatste	2427 K nieuws over
ladda	13 K ner	3214 K ner	3214 K ned	3226 K ner
lade	13 K	707 K
laden	13 K sie	707 K sie
lae	1284 K alla
lagre	2570 K
lainaus	68 K sallittu
lands	1031 K on mondays	1031 K on fridays	1031 K on sundays
langganan	1912 K
lanjut	1917 K membaca
lanjutkan	1917 K membaca
laporan	1896 K:	1897 K wartawan	1897 K kontributor
laporkan	1901 K kesalahan
lasi	2352 K arī	2352 K vairāk	2352 K vēl	2377 K
lasiet	2352 K arī
last	13 K ned	2558 K ned	2570 K ned	2584 K ned appen
lataa	13 K	1437 K
latest	898 K from	898 K in	898 K videos from
laureata	2012 K in
laureato	2012 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1136 K puede interesar	1136 K puede interesar:	1472 K premier mois	1500 K meilleur de	1591 K sudoku du jour	1591 K mot du jour	1591 K quiz de la semaine	1591 K quiz du jour	2074 K foto:
lea	1136 K también	1136 K aquí	1136 K además	1136 K más	1136 K:	1136 K además:	1244 K el original
leave	59 K a star
lediga	3201 K jobb på	3201 K tjänster på
ledige	529 K stillinger hos	529 K stillinger på	2544 K stillinger i	2544 K stillinger hos
lee	13 K en	1136 K también	1136 K más	1136 K:	1136 K más:	1136 K aquí:	1170 K las noticias sin anuncios	1170 K sin anuncios en la app	1181 K aquí la nota completa	1244 K el original
leer	1136 K también	1136 K más	1227 K en
lees	13 K	2427 K meer over	2428 K ook	2428 K ook:	2428 K meer	2428 K meer:	2428 K verder	2428 K hier	2428 K:	2428 K verder:	2454 K ons dossier:	2454 K het hele verhaal:	2468 K het hele	2468 K het volledige	2468 K de hele	2468 K hier het hele	2468 K hier alles	2493 K ook dit artikel:	2493 K dit ook:	2494 K ook het interview	2494 K ook het verhaal	2494 K ook ons	2494 K ook onze	2494 K ook de analyse	2494 K ook de reportage	2494 K ook de column	2494 K ook dit	2494 K hier het interview	2494 K hier de analyse	2497 K	2499 K dit verhaal	2499 K dit artikel
leestip	2428 K:
legg	2570 K til
leggi	13 K	2001 K tutte le notizie	2002 K anche	2002 K anche:	2002 K qui	2002 K tutto	2002 K:	2002 K pure:	2013 K tutti gli articoli di	2089 K su	2106 K l'originale	2106 K l'articolo originale
legyen	31 K ön az első	1850 K
leia	13 K	2708 K mais sobre	2709 K também	2709 K também:	2709 K mais	2709 K:	2709 K aqui	2709 K mais:
leiad	1284 K meid
leidsid	44 K	1275 K vea	1275 K artiklist vea
leiten	3 K sie
ler	2709 K também	2709 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1500 K plus lus	1515 K réponses sont générées	1516 K points clés	1591 K mots croisés du jour	1609 K articles d	1609 K articles de	2536 K mer om	2537 K også	2537 K også:	2537 K mer	2537 K mer:	2537 K:	2537 K hele saken	2537 K om	2537 K her	2537 - K også	2544 K videre med	2558 K eavisen	2558 K avisa	2558 K avisen	2571 K	2573 K videre
lesedauer	723 K
leseempfehlung	675 K:
lesen	13 K sie	82 K sie gern	616 K sie mehr zu	616 K sie mehr zum	617 K sie auch	617 K sie mehr	617 K sie hier	617 K sie dazu	617 K sie jetzt	617 K sie außerdem	617 K sie mehr zum thema	675 K sie hierzu:	699 K sie weiter:	699 K sie unser dossier:	707 K sie
lesenswert	675 K:
leserbrief	614 K
leserbriefe	614 K an
leserkommentare	684 K geben
lesetipp	617 K	617 K:
lesezeit	723 K
lest	617 K auch
""", 'li': """
licence	1581 K creative commons
licencia	1182 K creative commons
licenciada	1155 K en
licenciado	1155 K en
license	979 K this
licenza	2077 K creative commons
lies	617 K auch	617 K mehr	617 K dazu	707 K
ligne	41 K de la rédaction
lihat	1889 K juga	1889 K juga:	1904 K video	1916 K pula:
liitu	56 K #	1284 K
liity	56 K #	56 K yli #	1437 K
like	12 K us	69 K this?	865 K what you're reading	882 K and follow	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content	1034 K what you read	1034 K what you see	1034 K what you've read	1034 K what you're reading
liked	69 K this	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content	1034 K what you read
liker	82 K du	2572 K du
liking	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content
likte	69 K du	82 K du
limited	967 K time	967 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3524 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1500 K tous nos articles	1501 K aussi	1501 K également	1501 K	1501 K notre	1501 K l'article	1501 K plus	1501 >> K	1592 K sur
lisa	1284 K meid	1284 K
lisez	13 K	1501 K aussi	1541 K
listen	1 K to	899 K |	899 K:	949 K to the latest episode	949 K to the full episode	949 K to the full interview	949 K again on	991 K to our	991 K as	1008 K
live	522 K:	617 K-ticker:	2873 K text:
liveblog	2428 K:
""", 'll': """
llegeix	342 K també	342 K més
llegiu	342 K també
llicenciada	348 K en periodisme
llicenciat	348 K en periodisme
""", 'lo': """
lo	59 K has probado	1135 K más leído en	1135 K más visto en	1135 K último en	2095 K trovi su spotify
load	1074 K content from	1074 K external content
loe	1257 K ka	1257 K lisaks	1257 K veel	1257 K edasi:	1284 K
log	551 K ind eller opret	552 K ind	1008 K in
logg	2568 K inn eller	2570 K inn
logga	3225 K in eller	3226 K in	3240 K in
logi	1284 K sisse
loo	1284 K
looking	1008 K for	1023 K for
los	5 K comentarios	27 K comentarios	2455 K de dagelijkse
love	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content	1035 K our
loved	69 K this	1034 K this?	1034 K this article	1034 K this story	1034 K this post	1034 K this piece	1034 K this newsletter	1034 K this column	1034 K this recipe	1034 K this podcast	1034 K this essay	1034 K this series	1034 K this guide	1034 K this blog	1034 K this interview	1034 K this letter	1034 K this review	1034 K this page	1034 K this issue	1034 K this read	1034 K this episode	1034 K this content
lowongan	1902 K kerja di
""", 'lu': """
lubisz	82 K
lue	1407 K myös	1407 K myös:	1407 K lisää	1407 K lisää:	1407 K:	1407 K seuraavaksi:	1437 K
lugu	1286 K jätkub
luister	1 K	2428 K ook	2428 K:	2428 K ook:	2452 K hier naar	2452 K de podcast	2497 K
luo	1426 K tunnus	1437 K
""", 'ly': """
lyssna	1 K på	3194 K	3194 K:	3226 K
lyt	1 K til	522 K til	552 K
lytt	2537 K til	2570 K
""", 'ma': """
maak	2455 K de puzzel	2464 K een bedrag over	2464 K je gift over	2464 K uw gift over	2464 K je bijdrage over	2464 K uw bijdrage over	2497 K
maandelijks	2400 K opzegbaar
mach	654 K den test:	707 K
machen	654 K sie den test:	654 K sie mit bei unserer	707 K sie
macie	72 K pytania
made	59 K it?	1055 K this recipe	1055 K this
mai	2810 K multe detalii	2810 K mult pe această temă:	2838 K multe articole despre	2838 K multe știri despre
mail	1060 K this	2431 K de auteur	2443 K	2497 K
main	1926 K sekarang:
mainkan	1926 K sekarang:
mais	2708 K lidas em	2708 K de	2708 K sobre	2708 K notícias de	2708 K notícias sobre	2712 K artigos de
make	12 K us	840 K a donation	840 K a contribution	840 K a gift	1008 K
manda	1151 K tus fotos
mandanos	1151 K
mande	2724 K sua sugestão	2724 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1894 K bergabung
masuk	1921 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2622 K temat?	2622 K temat dla
matote	2338 K klaidą
mau	1936 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2584 K appen	2584 K appen vår
meer	2427 K over	2427 K uit	2427 K van	2427 K nieuws over	2428 K lezen:	2431 K artikelen van	2431 K van deze auteur	2468 K nieuws uit	2468 K nieuws over	2468 K weten?	2468 K over dit	2493 K over dit onderwerp:	2498 K lezen over
meest	2427 K gelezen in
meet	904 K the author	946 K our	1008 K
mehr	616 K zum thema	616 K aus	616 K von	616 K zu	616 K lesen über	616 K über	617 K zum thema	617 K dazu	617 K dazu:	617 K lesen:	617 K aus dem ressort	617 K aus der region:	620 K vom autor	620 K von der autorin	620 K artikel von	647 K informationen zum einsatz von ki	675 K nachrichten aus	675 K aus dem archiv:	699 K hintergründe dazu:	699 K zu diesem thema:
meistgelesen	616 K in
mejla	3204 K reportern	3205 K
meld	2497 K je	2553 K deg på vårt	2570 K deg
melde	707 K
melden	707 K sie
members	1010 K can read	1041 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1850 K
mer	2536 K om	2536 K fra	2537 K om saken:	3193 K om	3193 K från	3194 K om ämnet:	3194 K läsning:	3197 K av
merci	28 K de rester	28 K de respecter
mere	521 K om	521 K fra	522 K om emnet:
message	1066 K us on	1066 K us at	1066 K the newsroom
mest	3193 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2442 K medewerking van	2442 K dank aan anp	2442 K dank aan belga
mettiti	2029 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1136 K también	1136 K:	1136 K también:	1165 K el video arriba	1165 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	584 K einem abo	627 K material von	628 K material von
mitarbeit	641 K:
""", 'mn': """
mnenja	3124 K avtorjev
mnenje	3124 K avtorja
""", 'mo': """
modtag	552 K
mohlo	434 K by vás zajímat:
molimo	28 K vas da
mon	1601 K don :
monat	584 K kostenlos	584 K gratis
mooi	69 K verhaal
more	898 K from	898 K on	899 K from	899 K on this	899 K to read:	899 K on this story:	899 K on this topic:	899 K stories:	899 K on:	904 K by	904 K stories by	973 K coverage:	1003 K news:	1005 K videos from	1020 K local headlines	1020 K local news	1020 K local stories	1020 K national news	1020 K top stories	1020 K world news	1020 K business news	1020 K sports news	1020 K breaking news	1077 K:	1077 K |
most	898 K read in	898 K read on	898 K viewed in	898 K popular in	898 K popular on	1003 K read:
mots	1591 K croisés du jour
""", 'mu': """
mua	3529 K vé
muhabir	3363 K:
muista	1437 K vahvistaa
mus	2337 K rasite
must	899 K read:	1003 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2470 K de advertentie gaat	2688 K sua caixa de entrada	3134 K voljo v	3134 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	596 K-app
nad	52 K tym tekstem
nahlaste	474 K chybu
najdete	12 K nás
najnowsze	2618 K z
najnowszy	2625 K numer
najpopularniejsze	2618 K w
namestite	3134 K
namluveno	451 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2012 K a
nato	2012 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1850 K felejtse el megerősíteni
need	1023 K a	1083 K advice
neem	2500 K nu
nehmen	707 K sie
nei	1999 K commenti
nella	1984 K tua mail	1984 K tua email	1984 K tua casella
nema	32 K komentara
nemate	3023 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	616 K artikel aus
never	1026 K miss
new	967 K year sale	1006 K episodes	1034 K here?	1047 K here	1047 K to us	1051 K customers only	1057 K replies are no longer allowed
news	41 K hotline	41 K tip line	596 K-app
newsblog	617 K:
newsdesk	41 K hotline
newsletter	593 K an	593 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	899 K:
""", 'ng': """
nghe	1 K	3515 K:	3530 K podcast của báo	3530 K podcast của chúng tôi	3530 K toàn bộ bài	3530 K bài viết
""", 'ni': """
nicht	614 K mehr kommentieren	614 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2652 K masz czasu czytać
nieuws	2498 K via whatsapp
nikmati	1907 K berita	1912 K
nimate	3144 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1136 K te pierdas:	1196 K podemos mostrar este contenido	1196 K es posible mostrar este contenido	2688 K seu e-mail	2688 K seu email	2697 K facebook e no	2697 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1552 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2058 K possiamo mostrare questo contenuto
normas	1133 K de participación
nos	1501 K lecteurs ont lu	2706 K comentários
noskaties	2377 K
not	1034 K on the list yet?	1034 K on our list yet?
notez	1589 K cette	1589 K cet article
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1135 K de
notify	872 K me of	872 K me when
notre	1501 K dossier	1501 K article	1501 K enquête :	1501 K reportage :	1577 K dossier sur
nous	12 K suivre
nova	3130 K številka
novi	3008 K broj
now	899 K read:	998 K only	998 K just
nowy	2625 K numer
""", 'nu': """
nu	32 K există comentarii	2474 K # weken voor	2474 K # maanden voor	2490 K de eerste maand voor	2500 K met korting
nur	584 K für mitglieder	696 K # euro	696 K # €	716 K für kurze zeit	716 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	437 K autorovi	437 K autorce	2622 K autorze	2622 K autorce	2721 K autor escreve segundo o novo	2736 K seu comentário será	2756 K jogo é para maiores	2759 K vídeo não	2789 K artigo continua	2820 K postare distribuită de
""", 'ob': """
obejrzyj	2619 K wideo	2619 K:	2635 K film	2635 K wideo
objevili	7 K jste
obserwuj	12 K	2649 K
""", 'oc': """
ocenite	3006 K	3128 K
ocijenite	3006 K
ocorreu	2775 K um erro
""", 'od': """
od	3041 K # eura
odds	1051 K courtesy of
""", 'of': """
ofert	355 K per
oferta	1246 K especial lectores
offerta	2044 K speciale	2108 K speciale lettori
offre	1613 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1164 K por
""", 'og': """
oglejte	3113 K si video
""", 'ok': """
okuyun	3329 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1269 K midagi	1269 K kogenud
oletko	1416 K kokenut	1416 K itse kokenut
oliko	1438 K tästä
olvasd	1824 K el	1824 K el:	1850 K el
olvass	1824 K tovább:
olvassa	1824 K el	1824 K el:	1824 K el ezt is	1850 K el
""", 'om': """
om	525 K forfatteren	525 K skribenten	2400 K verder te lezen	2425 K te reageren	2540 K forfatteren	2540 K skribenten	3197 K skribenten	3197 K författaren
""", 'on': """
on	881 K facebook and twitter	881 K facebook, twitter	881 K instagram, facebook	881 K twitter and facebook	881 K instagram and facebook	899 K our site:	1024 K mobile	1024 K your phone	1024 K the go	1024 K the move
onbeperkt	2400 K toegang
onko	1416 K sinulla juttuvinkki	1416 K sinulla vinkki	1416 K sinulla tietoa	1416 K sinulla aiheesta	1438 K sinulla asiakirjoja
only	957 K registered	957 K subscribers	957 K members
ontdek	23 K meer van	2497 K
ontvang	2404 K elke	2497 K
onze	2452 K podcast is te
""", 'oo': """
ook	2428 K interessant:	2493 K in het nieuws:	2493 K lezen:
""", 'op': """
op	2415 K facebook en twitter	2415 K facebook, twitter	2415 K facebook en instagram	2415 K facebook, instagram
opazili	44 K ste
opdaget	553 K en fejl
opdater	552 K
open	1024 K the
opinion	899 K |
opozorite	3146 K na napako
oppdater	2570 K
opprett	2568 K en	2568 K konto	2568 K bruker	2570 K
oppsummeringen	26 K er
oprac	2647 K.
opracowanie	2647 K:
opret	551 K en gratis	551 K dig gratis	552 K
opsummeringen	26 K er
""", 'or': """
or	1075 K # interest-free	1075 K # payments of	1075 K four interest-free
ordenar	1224 K por	1224 K:
order	1008 K	1070 K reprints
ordina	2086 K per:
originally	1019 K published by	1019 K published in	1019 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1274 K	1284 K
osallistu	1423 K	1437 K	1447 K keskusteluun
ossza	3 K meg	1850 K meg
osta	1274 K pilet	1284 K	1423 K liput	1437 K
oszd	3 K meg	1850 K meg
""", 'ot': """
ota	1416 K yhteyttä toimittajaan	1416 K yhteyttä toimitukseen	1420 K yhteyttä	1437 K yhteyttä	1437 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	973 K earlier coverage:	1003 K latest coverage:	1012 K app	1012 K podcast	1012 K newsletter	1012 K channel	1012 K telegram channel	1012 K whatsapp channel	1012 K free newsletter	1012 K daily newsletter	1012 K apps	1041 K subscribers get	1041 K members get
out	964 K every	1031 K on fridays	1031 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3005 K sažetak
over	1051 K #s only	2432 K de auteur	2433 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1575 K # sur #	1575 K # / #	1575 K #/#
pagina	2072 K # di #	2072 K #/#	2871 K # din #	2871 K # / #
paid	924 K for by
para	1133 K participar	1133 K comentar	1152 K comunicarse con	1152 K contactar con	1167 K poder comentar	1196 K ver este contenido	2706 K comentar	2762 K ver este conteúdo	2762 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2023 K al nostro
participe	12 K
participez	1525 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	944 K of this article	944 K of this story
paru	1581 K initialement dans
pas	32 K encore de commentaire
pasang	1907 K aplikasi
pasidalinkite	2323 K savo istorija	2337 K
pass	877 K this on	1060 K this
passend	617 K dazu	617 K dazu:
patreon	3353 K'dan
patrocinado	1246 K por
pay	1075 K in #	1075 K in three	1075 K in four
paying	1041 K members get
payment	850 K methods:
""", 'pe': """
peatoimetaja	1266 K:
pentru	2820 K a vedea acest	2820 K a vizualiza acest	2856 K a vedea acest conținut	2856 K a vizualiza acest conținut	2856 K a afișa acest conținut
penulis	1896 K:	1897 K:	1897 K :
per	382 K veure aquest contingut	382 K mostrar aquest contingut	593 K e-mail zugeschickt	593 K mail zugeschickt	1977 K leggere tutto	1979 K gli abbonati	1979 K chi ha un abbonamento	1999 K commentare	2002 K approfondire	2002 K approfondire:	2013 K contattare l'autore	2013 K contattare l'autrice	2013 K scrivere all'autore	2013 K scrivere all'autrice	2016 K segnalazioni	2058 K visualizzare questo contenuto	2058 K vedere questo contenuto
peramban	1931 K anda tidak
perguntas	72 K?
periodista	348 K especialitzada	348 K especialitzat	1154 K de	1154 K especializada	1154 K especializado
permitida	68 K a reprodução
permitir	1227 K
perskaitykite	2337 K
pertama	1952 K kali terbit di
pewarta	1896 K:	1897 K:	1897 K :
""", 'ph': """
photo	1575 K # sur #	1575 K #/#	1575 K # / #
""", 'pi': """
pick	1075 K up available at
pickup	1075 K available at
piedalies	2377 K
piesakies	2368 K
pievieno	2377 K mūs	2377 K
pievienojies	56 K #	2362 K	2377 K
pievienojieties	2362 K
pilihan	1889 K editor:
pirkite	2328 K bilietus
pitaj	3005 K
pitajte	3005 K
pitanja	72 K
pitch	840 K in
""", 'pl': """
place	948 K a classified	948 K an ad
play	953 K our	953 K today's	1008 K	1051 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1051 K gamble responsibly	1059 K be sure to answer the question	1059 K read the rules before
plus	1500 K d'articles sur	1500 K d'infos sur
""", 'po': """
pobierz	13 K	2638 K z	2638 K w	2638 K na	2638 K w sklepie	2649 K aplikację	2667 K aplikację
podaruj	3 K	2643 K
podcast	617 K-tipp:	899 K:	1501 K :
podcastunk	1838 K
pode	2709 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	3084 K
podporujte	469 K	3084 K
podprite	81 K	3141 K
podsumowanie	26 K wygenerowane	26 K zostało	2631 K artykułu	2631 K wygenerowane	2631 K przygotowane
podziel	3 K się
pogledaj	2990 K video
pogledajte	2990 K i	2990 K još	2990 K video	2990 K:
poglejte	3113 K tudi	3113 K:
poin	1900 K penting oleh	1900 K-poin penting oleh
points	1516 K clés
pokud	44 K najdete
polecamy	2619 K:
poll	954 K:
pomohl	452 K vám
pomohol	3068 K vám
pon	1168 K a prueba tus
ponatis	68 K dovoljen
ponturi	2816 K și sesizări
popular	898 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	353 K a prova els teus
posez	1515 K vos questions	1515 K votre question
poslat	464 K
poslechnout	1 K
post	895 K a comment
posted	898 K in	899 K in:
posts	27 K
potrebbe	2002 K interessarti:
pots	346 K enviar-nos
pour	1460 K nous soutenir	1470 K débloquer	1498 K réagir	1498 K commenter	1501 K aller plus loin	1501 K rappel :	1519 K nous contacter	1519 K contacter	1529 K écouter cet épisode	1557 K être aidé, appelez	1557 K votre santé, mangez	1557 K votre santé, évitez	1557 K votre santé, pratiquez
povezano	2990 K:
povzetek	3127 K	3127 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3054 K si	3054 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2150 K:
pratite	12 K	3020 K
preberite	3113 K tudi	3113 K še	3113 K več	3113 K:	3113 K si
precio	1246 K: # €
prefer	928 K
pregunta	351 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2875 K fără acord
prenesi	3134 K
prenesite	13 K	3134 K	3141 K aplikacijo
prenota	2023 K il tuo posto per l'evento
prenumerata	2335 K nuo
prenumeruokite	2335 K ir skaitykite	2335 K nuo	2335 K tik	2337 K
press	991 K play
pretplatite	3020 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3013 K	3038 K aplikaciju
preuzmite	13 K	3013 K	3020 K aplikaciju	3038 K aplikaciju
previous	973 K coverage:
previously	899 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3025 K pogrešku
prijavite	3025 K grešku	3025 K pogrešku	3146 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1060 K this
prisijunk	56 K prie #
prisijunkite	2321 K prie	2337 K
prisluhnite	3113 K podkastu
privacy	865 K notice:
prix	1613 K public
probeer	2474 K # maanden voor	2474 K # weken voor	2490 K	2497 K
proefabonnement	2400 K
profitez	1541 K
prohibida	401 K la reproducció
promoted	924 K by	977 K:
prosimy	28 K o
protokoll	641 K:
przeczytaj	2619 K także	2619 K też	2619 K:	2619 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2077 K originariamente su	2077 K originariamente in	2077 K per la prima volta	2106 K con il permesso
publicado	1144 K originalmente en	1216 K originalmente en	1216 K por primera vez en	1244 K con permiso de	2781 K originalmente em	2781 K originalmente no	2781 K originalmente na
publicat	401 K originalment a	2875 K inițial în	2875 K inițial pe
publicitate	86 K:
publicitatea	2883 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	964 K every
puede	12 K seguir	1152 K enviarnos	1152 K contactar	1152 K escribir
puedes	12 K seguir	1136 K leer también	1136 K leer:	1152 K enviarnos	1152 K contactar	1152 K escribir	1165 K escuchar todos los episodios
punti	2021 K chiave
puntos	1160 K clave generados
punya	66 K teman yang	72 K pertanyaan	1895 K informasi	1895 K cerita	1895 K foto	1895 K keluhan
puoi	12 K seguirci	2016 K inviarci
push	599 K-nachrichten	599 K-benachrichtigungen	599 K-mitteilungen
pushmeldingen	2410 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2071 K è andato storto
quan	3520 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1144 K prohibida
quelle	626 K: dpa	626 K:
quellen	626 K:
quer	2724 K sugerir	2724 K contar	2724 K receber as principais	2764 K receber notificações	2764 K receber as nossas notificações	2764 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2020 K traduzione	2078 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	987 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2020 K articolo è stato tradotto	2023 K articolo è pubblicato sul numero	2028 K articolo aderisce	2055 K video non	2055 K contenuto non	2056 K contenuto è ospitato da	2056 K contenuto proviene da	2077 K articolo è protetto	2077 K contenuto è protetto	2077 K articolo è stato pubblicato originariamente	2078 K articolo è stato	2078 K testo è stato	2078 K contenuto è stato	2106 K articolo è pubblicato	2106 K articolo è tratto da	2107 K testo è stato revisionato	2107 K testo è stato rivisto	2107 K articolo è stato revisionato
quick	973 K read:
quieres	1152 ¿K contarnos	1198 K recibir notificaciones	1198 K recibir nuestras notificaciones	1198 K recibir alertas
quiz	690 K:	1544 K.	1544 K -	1544 K :	1577 K :	2778 K:	3345 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3023 K slušate
radote	44 K	2329 K klaidą
raje	3144 K poslušate
raksti	2363 K autorei	2363 K autoram
raksts	2379 K turpinās
rakstu	46 K drīkst
rangkuman	1900 K ini	1900 K oleh	1900 K ai
rate	8 K this
""", 're': """
re	1544 (K)lire
reach	904 K the reporter	904 K the author	936 K	1067 K reporter	1067 K columnist
reacties	5 K	27 K	2479 K worden
read	13 K this in	898 K more on these	898 K more about	898 K more from	899 K more	899 K more:	899 K also	899 K next	899 K:	899 K |	899 K all about it	899 K next:	904 K more by	951 K more of our	959 K this and more	959 K this story	963 K our	967 K on with	967 K on for	968 K on with	973 K the full report here	973 K the full story here	1003 K our explainer:	1003 K our analysis:	1003 K our guide:	1003 K our interview:	1003 K this next:	1003 K our latest:	1008 K
readers	957 K must use	957 K must log	1047 K get #%	1047 K save
reading	1034 K this on
reageren	5 K	2479 K kan	2479 K is alleen	2499 K op dit artikel
receive	864 K emails from	872 K notifications	963 K the	963 K our	1026 K push	1036 K
recevez	1478 K chaque	1478 K tous les	1478 K gratuitement
recevoir	1484 K les alertes
recibe	1112 K cada	1112 K todas las	1151 K las noticias	1151 K en tu whatsapp
recibir	1118 K notificaciones
recomandarea	2810 K noastră:
recomendado	2709 K:
recomendamos	1136 K:
recomienda	3 K
recommended	899 K:	973 K reading:
redactor	348 K de	1154 K de	1154 K en
redactora	348 K de	1154 K de	1154 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	641 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2378 K kļūdu
regala	3 K
regale	3 K
regarder	1501 K :	1592 K sur
regardez	1529 K la vidéo ci-dessus	1529 K la vidéo ci-dessous
register	946 K for our	1008 K
registreeru	1274 K
registrer	2568 K deg
registrera	3225 K dig	3240 K dig
registrieren	582 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3388 K engelleyici kullaniyorsunuz	3388 K engelleyici kullandiğiniz
reklamdan	3409 K sonra
reklamin	3409 K ardindan
relacionado	1136 K:	2709 K:
related	899 K:	899 K |	899 K story:	899 K stories:	899 K article:	899 K reading:	899 K video:	899 K content:	1003 K coverage:
relire	1501 K
remarks	27 K
rendeld	1837 K meg
rendelje	1837 K meg	1850 K meg
report	7 K an error	7 K a mistake	1008 K
reporter	1896 K:	1897 K:
reporting	912 (K by	913 K by	914 K by
reprints	68 K free
reprise	68 K autorisée
reproducerea	2875 K fără acord
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1162 K tu plaza
reserve	946 K your seat	2730 K já o seu lugar na conferência
resim	3397 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1533 K informé avec notre appli	1533 K informés avec notre appli
resum	351 K generat	351 K fet
resume	1160 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1501 K	1501 K ici	1525 K notre hors-série	1529 K tous les épisodes
revisado	1245 K por un
rezervuokite	2337 K
rezime	3005 K
rezumat	2821 K generat	2821 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1984 K ogni
ringkasan	1900 K ini	1900 K dibuat	1900 K oleh	1900 K ai	1953 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2337 K
""", 'ry': """
ryhdy	1437 K
""", 's': """
s	89 K předplatným	89 K predplatným	396 K'ha produït un error	467 K využitím zpráv
""", 'sa': """
saada	1269 K oma vihje	1269 K meile	1269 K oma arvamuslugu	1269 K arvamuslugu	1284 K
saat	1437 K ilmoituksen	1437 K sähköpostin	1437 K
saiba	2709 K mais	2709 K mais:
saken	46 K kan	2573 K fortsetter
saksikan	1889 K juga	1904 K video	1904 K live	1904 K live streaming
sale	967 K:
saluran	41 K aduan redaksi
salvesta	1284 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3041 K #
sans	1472 K engagement
save	968 K #% on your first	968 K #% on an annual	968 K #% on a digital	1047 K #%	1079 K #% on your
sayfa	3397 K # / #	3397 K #/#
sazinies	2377 K
saznajte	2990 K više:
""", 'sc': """
scan	929 K to join	959 K the qr code	959 K the code
scannez	1533 K pour télécharger
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
schrijf	2497 K je
scopri	23 K di più da	2023 K i giochi	2023 K i nostri giochi	2088 K il nostro nuovo gioco
scrivi	31 K il primo	2005 K all'autore
scroll	949 K down for video	1917 K ke bawah	1917 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	522 K også	522 K video	522 K også:	538 K flere jobs	552 K hele	552 K flere	552 K alle	1167 K adhiere a los criterios	1182 K permite la reproducción	1209 K ha producido un error	2016 K vuoi raccontare	2016 K hai informazioni	2537 K også	2537 K video	2537 K også:	2570 K hele	2570 K alle	2570 K mer av	2724 K tiver informações	2724 K você tem informações	3194 K också	3194 K även	3194 K även:	3226 K hela	3226 K alla	3226 K mer av
sea	28 K respetuoso	31 K el primero
search	990 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	898 K more from	899 K also	899 K more	899 K more:	899 K also:	904 K all posts by	904 K author archive	1003 K our explainer:	1005 K more videos	1008 K
seen	44 K a typo	44 K a mistake	1009 K
segera	1878 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1156 K
seguinos	12 K
seguir	1156 K a
seguiu	12 K-nos
sehen	651 K sie hier das	651 K sie im video	651 K sie das video	707 K sie
sei	31 K der erste	31 K die erste	2016 K stato testimone	2016 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2756 K responsável, beba
sekite	2321 K	2337 K
seko	2362 K	2377 K
sekojiet	2362 K
selanjutnya	1916 K:
sem	32 K comentários
senaste	3193 K nytt om
send	3 K this	532 K os et krypteret	532 K os dit tip	552 K	904 K us your	904 K tips to	904 K your tips	904 K feedback to	904 K your story ideas	987 K us	987 K your	987 K photos	987 K pictures	1008 K	1060 K this	1060 K it on	2547 K sikkert tips	2547 K tips	2570 K	2570 K saken videre
senden	707 K sie
seneste	521 K nyt om
sent	964 K every	964 K each	1031 K on mondays	1031 K on tuesdays	1031 K on wednesdays	1031 K on thursdays	1031 K on fridays	1031 K on saturdays	1031 K on sundays
seotud	1257 K:
ser	2572 K du noe feil	3227 K du något fel
ses	1504 K derniers articles	1609 K derniers articles
set	44 K en fejl	1008 K
sett	44 K en feil
setzen	707 K sie
seu	27 K comentário	2736 K comentário será
seuraa	12 K	1420 K kirjoittajaa	1420 K toimittajaa	1437 K
""", 'sf': """
sfoglia	2102 K la gallery
""", 'sh': """
share	3 K this	3 K the article	904 K your story	987 K your	1008 K	1060 K this
shop	1008 K	1085 K now:
short	895 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	346 K tens informació	1152 K tienes información	1152 K tiene información	1152 K tenés información	1152 K conoces algún	1152 K conoces un caso	1215 K quieres ponerte en contacto con	1215 K quiere ponerse en contacto con	1215 K quieres contactar con	1519 K vous avez des informations	1519 K vous disposez	1519 K vous souhaitez	2071 K è verificato un errore
sia	31 K il primo
sichere	707 K
sichern	707 K sie
sie	7 K haben einen fehler	12 K finden uns	620 K erreichen die autorin	620 K erreichen den autor	640 K erreichen	716 K haben schon ein abo	716 K haben ihr limit	716 K haben das limit	716 K haben schon ein konto
sieh	651 K dir das video
siehe	617 K auch
siga	12 K	12 K-nos	1151 K el canal	2721 K este autor	2721 K esta autora
sign	840 K up here	864 K up to get	864 K up to receive	865 K up to	865 K up for	865 K up here	865 K up (it's	960 K up for push	960 K up for alerts	960 K up for text alerts	960 K up for breaking news alerts	995 K up to our	995 K up for our	995 K up for breaking	995 K up for free	1008 K up	1008 K in	1032 K up to	1032 K up for
sigue	12 K a	1136 K leyendo:	1151 K el canal	1156 K a	1181 K toda la actualidad	1223 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1889 K juga	1889 K juga:	1889 K:	1889 K video	1894 K berita	1904 K video	1915 K berita selengkapnya	1915 K berita lainnya	1916 K juga video
sin	32 K comentarios	1190 K diversión no hay juego
sintesi	26 K generata
sisa	1921 K artikel gratis	1924 K karakter
sisesta	1284 K
siste	2536 K nytt om
sitter	2572 K du på	3227 K du på
siz	33 K ne
sizce	33 K
sizin	3358 K başiniza
""", 'sk': """
skaitykite	2311 K daugiau	2311 K taip pat	2311 K ir	2337 K
skapa	3225 K ett	3225 K konto	3226 K	3240 K ett konto	3240 K konto
skaties	2352 K arī	2377 K
skicka	3226 K
skinite	13 K	3013 K	3038 K aplikaciju
skontaktuj	2622 K się z autorem
skopiuj	2643 K link	2643 K
skriv	532 K til journalisten	533 K til	552 K	552 K direkte	2570 K inn	2570 K direkte	2570 K til oss	3226 K upp	3226 K direkt
""", 'sl': """
sledite	12 K	3141 K
sleduj	12 K
sledujte	12 K	434 K:	469 K	3084 K
slik	2569 K bruker	2569 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	647 K nutzen wir ki
sob	2721 K supervisão de
sobre	1140 K el autor	1140 K la autora	1140 K la firma	1141 K el autor	1141 K la autora	1141 K la firma	2713 K o autor	2713 K a autora	2714 K o autor	2714 K a autora
sois	31 K le premier
soit	1601 K # € après	1601 K #€ après
solliciteer	2500 K nu
sollten	620 K ihnen fehler
solo	1103 K para suscriptores	1979 K per abbonati	2044 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2684 K para assinantes
sondage	1544 K -	1544 K.
sorodna	3113 K novica
sorodno	3113 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2042 K
sostieni	81 K	1971 K	1971 K il	1971 K la	2042 K
souhrn	451 K	451 K článku
sous	1581 K licence creative commons
soutenez	81 K	1463 K	1463 K le
soutenir	1463 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3226 K
special	967 K offer	973 K report:
speel	2455 K onze
spela	3226 K upp
spelregels	2425 K
spende	576 K für
spenden	576 K für	667 K an:
spendenkonto	667 K:
spiel	654 K unser
spielen	654 K sie unser
spill	2570 K av
sponsored	924 K by	977 K:	1020 K by our
sponsorizzato	2025 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3141 K
spring	967 K sale
spune	59 K-mi
spytaj	2631 K
""", 'st': """
sta	2497 K
start	967 K your	994 K your day with	994 K your morning with	994 K your week with	2500 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3002 K autora	3002 K izraženi	3002 K izneti	3002 K izneseni
stay	28 K on topic	865 K up to date with	951 K with	959 K ahead with	1008 K	1026 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2497 K
stellen	647 K sie der
stem	552 K	2455 K mee	2497 K	2570 K
steun	81 K	2473 K	2497 K
stiahnite	13 K si	3084 K si aplikáciu
stimm	654 K jetzt ab:
stimmen	654 K sie jetzt ab:	707 K sie
story	980 K by
straipsnis	2339 K tęsiasi
streszczenie	26 K wygenerowane	2631 K	2631 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2497 K
""", 'su': """
su	27 K comentario	1990 K facebook e twitter	1990 K facebook e instagram
subscreva	2734 K o nosso podcast
subscribe	12 K to our	847 K to	865 K to	929 K to the	929 K to	957 K to comment	967 K	1008 K	1010 K for	1032 K to
subscribers	1010 K can read	1041 K get
subscriptions	968 K start at
subskrybuj	2649 K
sudah	59 K mencoba	59 K coba
sudoku	1226 K del día
sui	1990 K nostri canali
suivez	12 K	1521 K
suivre	1521 K
suka	69 K tulisan	69 K artikel	1901 K artikel ini
sull	2006 K'autore	2007 K'autore
sumate	12 K	56 K a las #
sumber	1897 K:	1897 K :
summary	944 K
summer	967 K sale
support	847 K	847 K the	1008 K
supporters	1041 K get
sur	1481 K l'application	1489 K facebook et twitter	1489 K facebook, twitter	1489 K facebook et instagram	1501 K le même sujet
survey	954 K:
susikurkite	2337 K
susisiekite	2337 K
""", 'sv': """
svar	538 K på vores	552 K	2553 K på vår	2570 K
svara	3210 K på vår	3226 K
svidelo	69 K vam se
svideo	82 K vam se	3006 K vam se
svidio	82 K vam se	3006 K vam se
svidjelo	69 K vam se	82 K vam se	3006 K vam se
""", 'sy': """
syndicated	1002 K with permission
synes	553 K du om
""", 'sz': """
szavazzon	1850 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2553 K quizen	2553 K vår quiz	2570 K testen	2570 K vår	3127 K povzetek
taalfout	7 K	2425 K
tag	538 K quizzen	538 K vores quiz	552 K vores
tagged	899 K:
tags	899 K:
taip	2311 K pat skaitykite
take	953 K our	1008 K	1024 K us with you	1047 K #% off	1079 K #% off your
takip	12 K edin
tallenna	1437 K
tambahkan	1894 K
tanya	1900 K ai kami
tap	991 K play	1008 K
tapkite	2337 K
tato	52 K investigace
tausta	1407 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1136 K puede interesar	1136 K puede interesar:	1136 K recomendamos:	1136 K recomendamos leer:	1198 K gustaría recibir notificaciones
tead	1269 K teemast	1269 K rohkem
tee	1274 K test	1423 K testi	1437 K testimme
teile	3 K	707 K
teilen	3 K sie	707 K sie
teilt	3 K
teks	1953 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1288 K:	2442 K: door	2470 K gaat verder onder	2470 K loopt door onder	2470 K gaat verder na	2625 K ukazał się	2625 K pochodzi z	2631 K przetłumaczony	2631 K został przetłumaczony	2631 K czyta	3002 K izražava	3005 K je preveden	3005 K čita	3008 K je objavljen u
tekstas	2341 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1420 K
tekstin	46 K saa
teksts	2381 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	877 K a friend	904 K us your story	1008 K
telli	1282 K	1284 K
tellijana	1284 K
tem	2724 K alguma informação	2724 K informações	2724 K uma sugestão	2724 K uma denúncia	2724 K alguma história	2724 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1079 K per cent off your	2631 K skrót
tens	72 K dubtes	346 K informació	346 K una història
tento	451 K souhrn	451 K článek byl přeložen	3067 K súhrn	3067 K článok bol preložený
terjadi	1948 K kesalahan	1948 K masalah
terjemahan	1900 K ini	1900 K dibantu	1953 K ini
terms	912 K and conditions apply
test	538 K din viden	953 K your knowledge	2455 K je kennis	2553 K kunnskapene dine	3345 K:
testa	3210 K dina kunskaper
testaa	1423 K
teste	654 K dein wissen	707 K
testen	654 K sie ihr wissen	707 K sie
testez	1541 K	1591 K-vous
testo	2078 K generato	2078 K redatto	2078 K tradotto	2107 K revisionato da
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1851 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	402 K generat	402 K redactat	402 K traduït	451 K byl přeložen	454 K vyšel v	641 K:	1066 K us on	1066 K us at	1066 K the studio	1066 K the newsroom	2876 K generat	2876 K redactat	2876 K tradus	3067 K bol preložený	3070 K vyšiel v
texte	1515 K traduit	1582 K généré	1582 K rédigé	1582 K traduit	1612 K relu par
texten	46 K får	3228 K fortsätter
texterna	46 K får
texto	1160 K traducido	1217 K generado	1217 K redactado	1217 K traducido	1245 K revisado por	2728 K traduzido	2782 K gerado	2782 K redigido	2782 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3520 K gia kênh	3529 K gia khảo sát	3529 K gia bình chọn
thank	920 K you for reading	1059 K you for contributing an answer	1059 K you for your interest in this question
thanks	920 K for reading	1059 K for contributing an answer
the	5 K comments	865 K latest news directly	898 K latest in	898 K latest from	944 K ai summary
thema	76 K geschlossen
theo	3506 K dõi báo	3506 K dõi trên	3520 K dõi báo	3520 K dõi chúng tôi	3520 K dõi kênh	3522 K dõi
there	32 K are no comments	32 K are no	1024 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	944 K article was	944 K article has been	944 K story was	944 K story has been	944 K content was	944 K summary	944 K translation	944 K piece was	949 K article is also available as audio	1002 K article first appeared	1002 K story first appeared	1002 K piece first appeared	1002 K post first appeared	1002 K report includes material	1002 K report includes information	1002 K report includes reporting	1002 K report contains material	1010 K is a preview	1015 K is an ai-generated	1015 K is an ai	1015 K ai-generated	1015 K ai summary	1057 K topic was automatically closed	1057 K topic was closed	1057 K topic is closed	1057 K topic is now closed	1057 K topic has been closed	1057 K topic will close	1057 K topic is locked	1057 K thread is closed	1057 K thread was closed	1057 K thread is now closed	1057 K thread has been closed	1057 K thread is locked	1057 K thread has been locked	1057 K discussion is closed	1057 K discussion is now closed	1057 K discussion has been closed	1057 K conversation is closed	1057 K conversation has been locked	1057 K post is locked	1057 K post has been locked	1070 K article appears in	1070 K article appeared in	1070 K story appears in	1070 K essay appears in	1070 K piece appears in	1070 K review appears in	1070 K interview appears in	1074 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2002 K potrebbe interessare:
tiene	1146 ¿K información
tienes	72 K dudas	72 K preguntas	1139 ¿K una historia	1146 ¿K información	1146 ¿K una historia	1147 ¿K alguna	1152 ¿K algo que
tijdelijk	2500 K:
tiklayin	3329 K
tilaa	1437 K
tilaajana	89 K
tilmeld	552 K
tin	3515 K liên quan:	3583 K tiếp tục
tip	41 K de redactie	41 K redaktionen	532 K journalisten	532 K redaktionen	840 K your	2431 K de redactie	2431 K ons	2497 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1009 K?	2547 K journalisten	2547 K redaksjonen	2547 K oss	2548 K	3204 K:
tipsa	41 K redaktionen	3204 K reportern	3204 K redaktionen	3204 K oss	3204 K anonymt
""", 'to': """
to	26 K podsumowanie	895 K join the conversation	951 K hear more	2631 K streszczenie	2631 K podsumowanie
toate	2818 K articolele lui
toda	1170 K la información en nuestra
todas	1135 K las noticias de
todo	1212 K sobre
todos	27 K los comentarios	27 K os comentários	1139 K los artículos de	2712 K os artigos de
toeta	81 K	1281 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1420 K
toimituksen	41 K vihjepuhelin
toista	1437 K
tonton	1889 K juga	1889 K:	1889 K juga:	1904 K video
top	898 K stories in	898 K stories from
topics	899 K:
tot	399 K sobre
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	451 K shrnutí	3067 K zhrnutie
totul	2873 K despre
tous	27 K les commentaires	1500 K les articles de	1504 K les articles de	1609 K les articles d
tout	1577 K savoir sur
toute	1500 K l'actualité de	1500 K l'actu	1533 K l'info dans votre poche
""", 'tr': """
traduit	1515 K avec l'aide	1515 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	3572 K #/#	3572 K # / #
transmettez	3 K
treat	1008 K yourself
trending	898 K in	973 K:
tried	59 K it?	1055 K this recipe	1055 K this
trier	1589 K par
trimite	3 K	2816 K-ne
try	953 K today's	953 K our	963 K our	967 K	968 K one month for $#	968 K one month for £#	968 K one month for €#	968 K it for $#	968 K it for £#	968 K it for just $#	968 K it for just £#	968 K a month for $#	968 K a month for £#	968 K us for $#	1008 K	1023 K	1024 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1110 K correo electrónico	1167 K comentario será	1232 K vídeo comienza en #	2823 K ce părere ai
tud	1832 K valamit
tudo	2708 K sobre	2778 K sobre
tudsz	1832 K valamit
tue	81 K
tukekaa	81 K
tule	1274 K tööle	1423 K lukijailtaan	1423 K mukaan	1437 K mukaan
tunnetko	66 K jonkun
turite	2323 K naujieną	2323 K informacijos	2323 K istoriją
turn	960 K on alerts
tutte	2001 K le notizie su	2040 K le notizie di
tutti	27 K i commenti	2005 K gli articoli di	2026 K gli episodi del podcast
tutto	2074 K su	2074 K sulla	2074 K sul
""", 'tw': """
tweet	1066 K us
twitter	3380 K gönderisini
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2487 K kunt zich altijd
""", 'ui': """
uit	2428 K het archief:	2493 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2487 K kan
""", 'uj': """
uji	1905 K pengetahuanmu	1905 K pengetahuan anda
""", 'ul': """
ultime	2001 K notizie di
""", 'um': """
um	614 K kommentare zu
""", 'un': """
un	41 K témoignage à	1228 K vídeo compartido por	1228 K post compartido por	1519 K témoignage	1519 K fait	1529 K podcast à écouter	1561 K contenu provenant d	1593 K post partagé par	2018 K post condiviso da	2090 K post condiviso da	2090 K video condiviso da	2825 K articol susținut de	2825 K articol în parteneriat	2825 K proiect susținut de
una	1158 K publicación compartida por	1158 K publicación compartida de	1228 K publicación compartida por	1228 K publicación de	2090 K foto pubblicata da
unbegrenzter	670 K zugang
unduh	13 K	1878 K aplikasi	1907 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1504 K information à nous transmettre	1511 K info à nous	1519 K info	1519 K information à	1574 K erreur est survenue	1574 K erreur s'est produite	1593 K publication partagée par	1593 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	855 K access for
unlock	967 K
unser	667 K spendenkonto	690 K wochenquiz	690 K quiz	706 K autor	706 K reporter	706 K redakteur	706 K korrespondent	709 K chatbot	709 K ki-chatbot	709 K wochenrätsel
unsere	617 K leseempfehlung	706 K autorin	706 K reporterin	706 K redakteurin	706 K korrespondentin	709 K ki	709 K frage der woche
untuk	1894 K mendapatkan	1934 K melihat konten ini	1934 K menampilkan konten ini
""", 'up': """
up	899 K next:
upozornit	474 K na chybu
upozornite	3089 K na chybu
uppdatera	3226 K
""", 'us': """
us	82 K ha agradat
users	957 K must
usually	1075 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1284 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1257 K ka	1284 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2363 K tev ir ziņa	2363 K tev ir ko	2363 K esi pieredzējis	2378 K raksts
valora	1224 K esta	1224 K este artículo
valuta	2086 K questo articolo
vam	82 K je všeč	82 K je bil všeč	3128 K je bil	3128 K je bila
van	72 K kérdésed	1832 K egy jó	1832 K egy tipped	1832 K egy tippje	1851 K olyan	1851 K olyan dokumentuma
var	31 K först	3226 K med
varaa	1437 K
vasta	1284 K
vastaa	1423 K	1437 K
vastaava	1435 K päätoimittaja:
vastutav	1266 K väljaandja:
""", 've': """
vea	1136 K también	1136 K también:	1165 K el video a continuación	1165 K el vídeo a continuación
ved	532 K du mere	532 K du noget
vedd	1850 K meg
vedi	2002 K anche	2002 K anche:	2005 K tutti gli articoli di	2089 K su	2102 K le foto
vegeu	342 K també
vegye	1850 K meg
vegyen	1837 K jegyet	1837 K részt	1850 K részt
veillez	28 K à
veja	2708 K mais em	2709 K também	2709 K mais	2709 K:	2709 K também:	2709 K mais:	2734 K o vídeo abaixo	2734 K o vídeo acima	2734 K os vídeos mais assistidos
venujte	3080 K
ver	1136 K también	1139 K todos los artículos de	1227 K en	1227 K esta publicación en	1227 K el vídeo en	1227 K video en	1228 K esta publicación	1240 K galería	1240 K fotogalería	1240 K fotos	1240 K las fotos	1240 K infografía	1240 K imágenes	2712 K todos os artigos de
verder	2454 K lezen:	2493 K in het nieuws:
verhaal	2470 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	673 K sie diesen
verschijnt	2461 K elke	2461 K iedere
verstuur	3 K dit
vertaling	2442 K:
verwandtes	675 K thema:
vet	2547 K du mer	2547 K du noe	3204 K du mer	3204 K du något
veuillez	28 K respecter
vezane	2990 K vesti:
vezi	2810 K și	2810 K și:	2810 K:	2818 K toate articolele	2827 K video mai sus	2827 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	552 K vil gerne høre	562 K har tidligere skrevet	2570 K vil gjerne høre	2581 K har tidligere skrevet	3226 K vill gärna höra	3236 K har tidigare skrivit
viac	3054 K:	3054 K k téme:
video	949 K above:	949 K below:	980 K by	1931 K ini tidak	1931 K tidak	2990 K pogledajte	3399 K haber:	3555 K này không	3555 K không
videoclipul	2853 K nu
videoyu	3382 K izlemek için
vidi	2990 K još
view	904 K all posts by	904 K all articles by	1085 K deal
vil	538 K du arbejde	538 K du være med på holdet	2553 K du jobbe	2553 K du være med på laget
vill	3210 K du jobba	3210 K du arbeta
vind	82 K je dit	538 K billetter	552 K
vinkkaa	1416 K toimitukselle	1416 K
vinn	2553 K billetter	2570 K	3210 K biljetter	3226 K
vir	3139 K:
viri	3139 K:
vis	28 K respekt	552 K indhold	2570 K innhold
visa	28 K respekt	3226 K innehåll
visit	1008 K
visita	1162 K nuestra tienda	2023 K lo store	2023 K il nostro store
visite	2730 K a nossa loja	2730 K nossa loja
viste	7 K
visualizza	2089 K su	2089 K questo post su	2090 K questo post
visualizzando	2018 K questo contenuto
viu	7 K algum	44 K um erro	2724 K algo	2724 K alguma coisa
""", 'vk': """
vklopi	3134 K
vklopite	3134 K
""", 'vo': """
voce	2020 K generata
voeg	2497 K
voir	1500 K tous les articles	1501 K aussi	1501 K la vidéo	1504 K tous les articles de	1529 K la vidéo ci-dessus	1592 K sur	1593 K cette publication	1593 K cette story	1606 K le diaporama	1606 K les photos	1606 K la galerie	1606 K le portfolio	1606 K l'infographie
voit	1416 K lähettää vinkin
voita	1437 K
voix	1515 K générée
voleu	384 K rebre notificacions
volg	12 K ons	12 K	2443 K	2497 K
voller	670 K zugriff
vols	346 K compartir	346 K explicar	384 K rebre notificacions	384 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2478 K je deze
voor	2449 K dit artikel	2490 K maar # euro per	2490 K maar €#	2490 K slechts # euro per	2490 K slechts €#
vorlesezeit	723 K
vota	2086 K questo articolo
vote	1008 K
votre	27 K commentaire	1478 K adresse e-mail	1478 K adresse email	1597 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1470 K est offert	1478 K désinscrire à tout moment	1478 K pouvez vous désinscrire à tout moment	1504 K avez une information	1511 K travaillez	1511 K avez été	1511 K êtes témoin	1511 K avez une information	1511 K souhaitez témoigner	1519 K avez une info	1519 K avez une information	1519 K avez des informations	1519 K disposez	1519 K souhaitez	1519 K êtes concerné	1519 K êtes témoin	1519 K avez été témoin	1519 K avez des photos	1519 K pouvez nous	1519 K pouvez joindre	1519 K pouvez contacter	1519 K pouvez écrire à	1589 K êtes # à avoir voté	1589 K êtes # # à avoir voté
voz	1160 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2816 K să ne spui	2858 K să primești notificări	2858 K notificări
""", 'vu': """
vui	3558 K lòng bật javascript
vuoi	2016 K segnalarci	2016 K raccontarci	2060 K ricevere le notifiche	2060 K ricevere notifiche	2060 K ricevere le nostre notifiche	2060 K attivare le notifiche
""", 'vy': """
vytisknout	464 K
""", 'wa': """
wa	41 K redaksi
want	1009 K to	1010 K to	1010 K more	1026 K to be the first
war	8 K dieser	8 K der	683 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	920 K this forwarded	985 K this	2478 K deze	2498 K je erbij	2498 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2455 K is jouw mening	2478 K vind je van	2478 K vond u van	2478 K vindt u van
watch	882 K us on	899 K |	899 K now:	899 K more:	899 K the video:	899 K the latest	899 K:	949 K the video above	949 K the video below	949 K the clip above	949 K the clip below	949 K the full video	949 K the full interview	949 K the full episode	991 K more	991 K our	1005 K more videos	1008 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	850 K accept:	850 K accept visa	850 K accept paypal	948 K're hiring	948 K are hiring	955 K value your opinion	955 K'd love your feedback	994 K respect your privacy	1023 K use	1023 K love	1023 K recommend
wees	31 K de eerste
weet	2498 K je	2498 K u
weitere	616 K artikel zu	616 K artikel aus	616 K themen aus	620 K artikel von
weiterlesen	617 K:
wekelijkse	2404 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	707 K
werden	707 K sie
were	1009 K you	1065 K you
wesprzyj	81 K	2649 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	898 K others are reading	899 K to read next:	1065 K do you	1065 K did you	1065 K's your	1065 K is your	1065 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1066 K us on	1066 K us at	1066 K:
where	1065 K were you
""", 'wi': """
wideo	2635 K znajdziesz	2635 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	683 K fanden sie	683 K fandest du	683 K finden sie	683 K hilfreich war	690 K gut kennen sie	690 K gut kennst du
wil	2498 K je
with	979 K inputs from	979 K input from	979 K agency inputs	979 K reporting by	979 K additional reporting	1041 K a subscription	1041 K a digital subscription
""", 'wo': """
wochen	584 K kostenlos	584 K gratis
wolisz	2652 K słuchać	2652 K posłuchać
word	23 K lid van	2473 K lid van	2473 K vriend van	2500 K nu	2500 K vandaag
work	948 K with us	948 K for us
worth	899 K reading:
""", 'wr': """
write	1008 K to
""", 'ws': """
wspieraj	81 K	2649 K
wszystkie	27 K komentarze	2618 K artykuły o	2622 K artykuły autora
""", 'wy': """
wydrukuj	2643 K
""", 'x': """
x	3380 K gönderisini
""", 'xe': """
xem	3515 K thêm	3515 K thêm:	3515 K:	3515 K video	3515 >> K	3515 K tiếp:	3524 K các bài viết của tác giả	3524 K các bài viết khác của	3524 K thêm bài của tác giả	3530 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1151 K puedes recibir
yapay	3402 K zeka ile	3402 K zekâ ile	3402 K zeka tarafindan	3402 K zekâ tarafindan	3402 K zeka desteğiyle
yazi	3359 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	882 K can follow him on	882 K can follow her on	882 K can follow them on	891 K can withdraw your consent at any time	891 K may withdraw your consent at any time	899 K may also like:	899 K might also like:	899 K may also be interested in:	899 K may also want to read:	899 K may want to read:	929 K can get	938 K can reach	938 K can email	938 K can e-mail	938 K can contact	949 K can hear this story	949 K can listen to this	951 K can listen to	957 K must be	957 K can be part of	1003 K may have missed:	1010 K're reading	1010 K are reading	1011 K can also	1011 K can now	1011 K can	1036 K can get
your	27 K comment	27 K comments	955 K opinion matters	994 K weekly guide to	994 K daily guide to	994 K essential guide to	1047 K first
youtube	3380 K videosunu
""", 'yu': """
yuk	1878 K unduh aplikasi	1894 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	3041 K #	3041 K samo #
zachowaj	28 K
zainstaluj	13 K	2638 K
zanim	2661 K dodasz komentarz	2661 K skomentujesz
zapis	3124 K je mnenje
zapisz	2643 K ten	2643 K artykuł	2643 K tekst
zapratite	12 K	3020 K
zapytaj	2631 K	2631 K nas
zaujal	452 K vás	3068 K vás
""", 'zd': """
zdroj	467 K:	3082 K:
zdroje	467 K:	3082 K:
""", 'ze': """
zeptejte	451 K se
zet	2497 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3067 K	3067 K článku
""", 'zi': """
zie	7 K je een	2428 K ook	2498 K je
zini	2363 K ko vairāk	2378 K stāstu	2378 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2618 K więcej z	2619 K też	2619 K też:	2619 K także	2619 K:	2619 K wideo	2619 K film	2619 K zdjęcia	2619 K galerię	2635 K nagranie	2635 K materiał
""", 'zu': """
zugang	670 K zu allen
zugriff	670 K auf alle
zum	593 K newsletter	617 K thema:	617 K weiterlesen:	622 K autor	623 K autor	685 K kommentieren	706 K profil von
zur	622 K person	622 K autorin	623 K person	623 K autorin
"""}

CONTAINS = {'#': """
#	3681 共K页	3681 共K頁	3681 共K张	3681 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1430 K
aamukirjeen	1430 K
aangemeld	2460 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2503 bevestig je K
aanmerkingen	2440 op- of K
aastas	1293 K
""", 'ab': """
abbestellen	589 jederzeit K
abbestellt	693 jederzeit K
abbonamenti	2115 K
abbonamento	1975 hai già un K	1975 scegli il tuo K	1978 per chi ha un K	2115 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1975 K per	1975 K a soli	1978 per gli K	1978 solo per K	2010 K	2111 K a	2111 K:	2111 K ora	2111 K per	2111 puoi, K	2112 i nostri K	2115 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1975 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1992 devi K
abmelden	661 wieder K
abo	668 pur-K	721 das K	721 ein K
abonament	2596 masz już K	2888 K
abonare	2830 prin K ești
abonarea	2830 confirma K
abonat	50 ca K	2799 ești deja K
abone	80 K olun	80 K ol	3315 K olun ve	3410 K olun
aboneler	50 K	3360 K içindir	3360 yalnizca K	3360 sadece K	3414 K
abonelere	3335 K özel	3335 K özeldir	3335 K açik	3335 K açiktir
abonelerimiz	50 K	3411 K
abonelik	3414 K
abonements	2388 K
abonenci	2656 tylko K
abonenti	50 K var	2380 tikai K
abonentiem	2350 tikai K	2380 teksts ir K	2380 raksts ir K
abonents	2350 jau esi K
abonne	1616 je m'K
abonnee	50 als K	80 word K	2397 al K	2397 word K	2397 nog geen K	2399 als K	2504 word K
abonneer	80 K je	2504 K je
abonnees	50 K kunnen	50 onze K	2397 dit artikel is voor K	2399 alleen voor K	2489 K kunnen dit	2489 K kunnen het hele	2505 onze K	2508 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	499 kræver K	570 K	721 das K	721 ein K	728 K	1467 avec votre K	1620 K	2397 neem een K	2397 kiezen voor een K	2465 sluit een K af	2465 een K? log	2465 al een K	2489 nog geen K	2489 K dat bij je	2489 K af met	2504 kies een K	2508 K	2589 K
abonnementen	2508 K
abonnements	1620 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	499 bliv K	499 allerede K	500 som K	564 en K	566 bliv K	580 sie sind noch kein K	583 als K	585 bereits K	585 bereits K:in	2515 bli K	2515 allerede K	2516 som K	2583 en K	2585 bli K
abonnenten	50 K können	50 K dürfen	580 nur für K	580 exklusiv für K	695 lesen nur K	725 unseren K	728 K
abonnenter	50 K kan	499 kun for K	499 artiklen er for K	555 er for K	555 kun K	567 vores K	570 K	2515 kun for K	2515 denne saken er for K	2515 artikkelen er for K	2574 er for K	2574 bare K	2574 kun K	2586 våre K	2589 K
abonnentin	50 als K	583 als K	585 bereits K
abonnentinnen	50 K können	580 exklusiv für K	580 nur für K	580 K vorbehalten	725 unseren K
abonner	499 K for at	566 K på	1616 s'K	2515 K for å	2585 K på
abonnere	2560 ved å K
abonnez	80 K-vous	1467 K-vous pour	1467 K-vous à partir	1616 K-vous	1616 K vous
abonniere	80 K	724 K unseren	724 K hier
abonnieren	80 K sie	80 K sie uns	588 newsletter K	602 whatsapp-kanal K	602 K sie unseren kanal	632 podcast K	693 hier K	719 google K	719 google news K	724 jetzt K	724 K sie
abonniert	80 K uns	585 bereits K
about	1082 . tell us K	1082 ? tell us K	1082 ! tell us K
above	1022 links K
abrir	1113 K en la app	2689 K no app
abstimmen	649 jetzt K:
abyste	419 K mohli číst dál
""", 'ac': """
accede	1101 K a todo
accedi	24 K	1975 K per
accept	2806 K toate
acceptant	1493 en K les cookies
acceptar	350 K les galetes
accepteer	2419 K de cookies
accepter	1493 K les cookies
accepteren	2419 cookies te K	2419 cookies K
access	852 unlock full K	852 full K. no ads	969 K to every story	969 full K with no ads	997 year of K	997 months of K	997 want full K	997 K for half price
accionistas	1204 sin K	1204 ni K
accionistes	391 sense K	391 ni K
acconsento	2033 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	962 K with our privacy
according	1090 K to
accordo	43 d'K?
account	852 create a free K to	852 sign in to your K	854 create an K to	969 please create a free K	1087 create a free K	1088 hold power to K	2397 maak een gratis K	2465 K is gratis en zo	2489 een gratis K	2504 maak een gratis K
accurate	976 K at time of
accused	1090 K
aceptado	1128 no has K las cookies
aceptaste	1128 no K las cookies
acionistas	2770 sem K	2770 nem K
aconseja	1252 K
aconsejaba	1252 K
aconselha	2793 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2793 K
actionnaire	1569 sans K	1569 ni K	1569 ni publicité ni K	1617 sans K
actionnaires	1569 sans K	1569 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1898 K dosen
adblock	430 vypněte K	513 slå K fra	810 K	1938 K	2529 slå av K	2611 wyłącz K	2860 K	3186 stäng av K	3562 K
adblocker	607 K erkannt	607 K aktiv	607 nutzen einen K	607 verwenden einen K	607 trotz K	728 K	810 K	885 disable your K	885 you are using an K	885 K detected	2417 K uit	2860 K
added	1090 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1027 put your K	1027 type your K	1027 add your K	1027 pop your K	1027 enter your K	1027 send us your email K
adgang	502 få K til	566 få fri K
admitiu	2793 K
admitted	1090 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2599 twój K e-mail	2639 K e-mail
adresa	77 lasă-ne K	2800 K de email nu va	2801 K ta de email	2801 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3318 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	661 gültige e-mail-K	661 sie ihre e-mail-K	661 du deine e-mail-K	661 e-mail-K ein	1477 votre K e-mail	1477 votre K email
adresu	2986 na vašu e-mail K	3014 e-mail K	3014 mejl K
ads	70 no K	70 without K	1088 we don't have K
advarede	569 K
advarer	569 K	2588 K
advarte	2588 K
advert	11 K
adverteix	413 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2505 zonder K
advertisement	11 K	884 this K has not loaded
advertisements	11 K
advertiser	984 supplied by an K	984 provided by an K	984 paid for by an K	984 produced by an K	984 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2495 dit is een K
advierte	1252 K
adviseert	2507 K
""", 'af': """
affermato	2114 ha K
affichage	1523 K de ce contenu
affichant	1523 en K ce contenu
afficher	1493 pour K ce contenu	1523 ne peut pas s'K
affichera	1467 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	466 K odkazy	549 K-links	606 K-links	772 K links	884 contains K links	1001 K links	1001 K link	1021 as an K we	1021 as an K i	1021 as an K, we	1021 as an K, i	1021 as an amazon K	1021 our K partners	1434 K-linkkejä	1844 K linkeket	2495 K links	2565 K-lenker	3016 K linkove	3016 K linkovi	3081 K odkazy	3137 K povezave	3221 K-länkar
affiliatelenker	74 K	2565 K
affiliatelinks	37 K	74 K	549 K	700 K	2495 K
affiliates	1021 as K we	1021 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1527 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1619 K
affirment	1619 K
afhankelijk	2501 K van giften	2501 K van donaties
afiliacyjne	37 linki K	74 linki K	2645 linki K
afiliacyjnych	74 linków K	2645 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1163 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1163 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2826 linkuri K
afiliats	356 enllaços d'K
afiliere	74 linkuri de K
afirma	1252 K	2793 K
afirmar	413 va K
afirmou	2793 K
afleveringen	2484 alle K van
afmelde	504 K dig når
afmelden	2460 elk moment K	2460 elk moment weer K
afsnittet	539 hele K
aftrekbaar	2462 gift is K
""", 'ag': """
agences	1508 avec K	1509 avec K
agenturmaterial	624 mit K
aggiornamenti	1988 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2114 ha K
agora	2790 doe K
agree	43 K?
""", 'ah': """
ahora	1249 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	285 K	537 af K	537 med K	2552 med K	2552 av K	3209 med K	3209 av K	3527 K
aidez	1512 K-nous à	1616 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1433 lisää K täältä
aiutaci	2009 K	2111 K a
aiutarci	2009 K	2111 K a
aizliegta	2360 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1292 meie K	1292 sõltumatu K	1292 K maksab	1292 hea K
ajakirjandust	1280 toeta sõltumatut K
ajakirjanik	1270 K
ajakirjanikele	39 meie K
ajakirjanikud	1292 meie K
ajoute	1619 K
ajoutez	1616 K-nous
ajuda	410 K'ns
ajude	2718 K-nos	2790 K-nos
ajutorul	2831 K tău putem	2884 avem nevoie de K tău
""", 'ak': """
akci	453 naši K
akciu	3069 našu K
akismet	21 K to reduce spam
akkoord	2460 ga je K met onze	2460 gaat u K met onze
aktardi	3413 K
aktivieren	607 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	588 mit der anmeldung K
akzeptieren	588 mit der anmeldung K	609 cookies K
""", 'al': """
alamat	1876 K email
aldus	2507 K
alerta	2793 K
alertas	14 las K	1116 recibe K	1116 activa las K	2692 receba K
alertes	1482 recevez les K	1482 K info
alertou	2793 K
alerts	14 K	870 get K as
algemene	2460 ga je akkoord met de K
alin	3357 K
alive	1088 local news K
alkaen	1432 K #
alles	580 lesen sie K	2489 lees K met
allow	886 K ads on
almaktadir	97 ayrintilar yer K
aloud	917 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2887 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2114 ha K
amos	1204 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2112 siamo K su
andare	1967 prima di K via
android	595 für K und ios	866 our K app	1534 sur ios et K	2406 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	668 ihr K	668 dein K	724 hier gibt es das K
angebote	661 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	715 ihre spende K	715 deine spende K	715 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	609 inhalte K werden
anggota	1961 jadilah K
ankete	3073 našej K	3073 v K
anketi	35 našoj K	3010 našoj K	3010 u K	3132 naši K	3132 v K
anketimize	35 K
anketimizi	3344 okur K	3344 K
anketo	3132 kratko K	3132 našo K
anketu	35 našu K	3010 kratku K	3010 našu K
ankety	457 naší K	3073 našej K
ankiecie	35 naszej K	2636 naszej K	2636 w K
anlatin	38 bize K	67 bize K	3357 K
anlatti	3413 K
anmelden	24 K	571 jetzt K	649 jetzt K:	724 hier K
anmelder	534 er K	2549 er K
anmeldung	588 mit meiner K	588 mit ihrer K	588 mit der K stimmen	588 mit der K stimme	588 mit der K willige	588 mit der K willigen	588 mit der K erklären sie	634 K	688 hier geht es zur K
annetus	1280 tee K	1295 K
anno	2113 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	549 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	567 uden K
annonsblockerare	3186 stäng av K
annonseblokkering	2529 slå av K
annonselenker	37 K	74 K	2565 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2586 uten K	3242 utan K
announced	1090 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2114 ha K
ano	2792 por K
anoi	1451 K
anoniem	2440 K tippen	2477 ons K
anonim	3338 bize K
anonym	682 K an uns
anonymity	97 on condition of K
anonymous	988 K
anonymously	988 K
anot	2347 K
anregungen	655 fragen oder K	655 fragen und K
ansehen	653 hier K	653 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	893 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1093 K de irte	2675 K de sair
anuncio	1163 después del K	1163 tras el K
anuncios	70 sin K
anunciou	2793 K
anuncis	70 sense K
anvender	513 vi K cookies
anyone	1061 if you know K
anytime	857 cancel K	1089 cancel K
anzeige	11 der K	11 dieser K	606 nach der K weiter	678 dies ist eine K
anzeigen	70 ohne K	70 keine K	609 mit einem klick K lassen
anzusehen	643 um das video K
""", 'ap': """
apelowali	2672 K
apeluje	2672 K
apgalvo	2387 K
aplicativo	84 no nosso K	2689 baixe o K	2689 baixe nosso K	2791 nosso K
aplikace	489 naše K
aplikaci	84 v naší K	426 stáhněte si naši K	427 stáhněte si K	460 mobilní K	460 naší K	460 naší mobilní K	488 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3042 preuzmite K i
aplikacja	2670 nasza K
aplikacji	84 w naszej K	2601 w naszej K	2601 otwórz w K	2659 naszej K
aplikasi	1877 K kami	1879 unduh K	1879 download K	1961 instal K	1961 unduh K kami	1961 unduh K gratis	1961 segera unduh K	1961 yuk unduh K	1962 K kami
apoiador	2678 torne-se K	2718 seja nosso K	2790 torne-se K	2790 seja nosso K	2790 seja K
apoiam	2741 nos K todos os meses
apoie	2718 K
apoio	2674 seu K	2678 seu K é	2718 seu K
aportaciones	1174 gracias a las K
aporte	90 K lo que pueda	1148 tu K	1249 tu K
apoyan	1174 que nos K cada mes
apoyo	1092 su K	1092 tu K	1096 con tu K	1096 tu K es	1148 tu K
app	84 i vår K	84 med vår K	595 als K	658 mit der K	658 in der K	659 -K	691 mit der K der	866 get our K	866 in our K	866 use our K	866 our new K	866 our ios K	869 get the K	1000 have our K	1000 our K has	1000 with our K	1000 via our K	1000 on our K	1025 with our K you	1025 with our K, you	1025 in our K you	1025 on our K you	1087 our K	2406 in de K	2457 -K	2522 i vår K	2586 vår K	3178 i vår K	3242 vår K	3507 tải K	3602 在K中
appareil	1467 un seul K à la fois	1540 en cours sur un autre K
appeared	911 first K on	978 K in print
appen	84 i K vår	506 hent K	506 åbn i K	2522 last ned K	2522 hent K	2522 åpne i K	3178 öppna i K	3179 ladda ner K	3179 ladda ned K	3179 hämta K	3241 ladda ner K och
appje	38 stuur een K	67 stuur een K	2439 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1479 téléchargez l'K	1479 notre K	1480 dans l'K	1480 avec l'K	1480 sur l'K	1480 télécharger l'K	1617 notre K
applications	1479 nos K mobiles
appot	1839 az K
approached	97 K for comment
apps	1000 our K
apunta	410 K't
""", 'aq': """
aqui	2675 já que você está K	2675 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2586 vårt K
arbeit	725 unsere K
arbeitet	629 K als
arbejde	567 vores K
arbetar	3209 K med ai
arbete	3242 vårt K
argue	43 K back
argued	1090 K
arrivato	1967 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	411 aquest K	411 l'K sencer	852 to unlock this K	852 members-only K	860 you've read your last free K	860 you have read your last free K	860 this is your last free K	860 reached your K limit	875 share this K on	884 links in this K may	971 save this K	981 this K	981 the full K	982 this K	983 this K	1022 links in this K	1088 this K	1455 vous avez aimé cet K	1455 cet K vous a plu	1467 pour accéder à l'K	1467 cet K est offert	1467 cet K vous a été offert	1467 pour lire cet K	1467 offrir cet K	1467 offrez cet K	1473 de cet K à lire	1507 cet K est paru dans	1507 cet K a été publié	1531 réagir à cet K en	1545 cet K a d'abord été publié	1547 offrez cet K	1547 offrir cet K	1617 cet K
articles	15 free K	58 nouveaux K par e-mail	841 you've read # K	852 access to all our K	852 gift K to give	860 free K left	860 K left this month	860 you've used all your free K	860 # of # free K	860 K left to read	969 to read more K	969 for three more free K	969 more free K	971 K to give	971 K to gift	971 K to share	971 gift # K	1467 tous nos K	1473 il vous reste # K	1537 nos K sont en accès libre	1547 K à offrir	1617 nos K
articol	2885 acest K
articolele	2885 K noastre
articolelor	2814 preluarea K
articoli	58 nuovi K via mail	1975 tutti gli K senza limiti	1980 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1967 ti è piaciuto questo K	1975 per leggere l'K	1975 regala questo K	2112 questo K
articolul	20 K complet	20 K integral	2835 pentru a citi K	2835 să citești tot K	2885 ți-a plăcut K	2885 tot K
artigo	20 ler este K	20 ler o K	2675 gostou deste K	2745 para ler este K	2791 este K
artigos	2717 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	547 denne K for #	564 denne K	564 en K	567 denne K	572 dir gefällt dieser K	580 lesen sie diesen K mit	580 um diesen K zu lesen	580 dieser K ist nur für	580 zugriff auf alle K	580 alle K lesen	580 ganzen K lesen	586 freie K übrig	586 K frei	586 ihr letzter freier K	630 K wurde	635 unsere K öfter	664 K etwas wert ist	668 alle freien K	674 weitere K finden sie	679 rechte am K	679 K steht unter einer	689 den ganzen K	689 diesen K	694 gäbe es diesen K nicht	698 alle K zum	698 lesen sie in diesem K	703 K ist zuerst	703 K ist zuvor	705 K gratis	720 K wurde zuerst	725 dieser K	725 diesen K	725 diesem K	1911 untuk membaca K ini	1962 K ini	2397 om dit K te lezen	2397 dit K is alleen	2397 geef dit K	2397 lees dit K met	2397 gratis K deze week	2423 fout in dit K	2440 mening over dit K	2465 een premium K	2482 dit K	2496 niets uit dit K	2496 K mag zonder	2505 dit K	3229 gratis K kvar	3238 en K	3239 låst K	3239 upplåst K
artikelen	15 gratis K	2397 toegang tot alle K	2465 aantal K bereikt	2465 aantal gratis K	2489 gratis K gelezen	2492 alle K over
artikeln	580 zugang zu allen K	668 zugang zu allen K	705 freien K	3165 gillade du K	3171 läs hela K med	3171 lås upp K	3212 fel i K	3238 den här K	3238 K	3239 K är upplåst	3239 K är öppen	3239 den här K är låst	3239 K är låst	3242 den här K
artikels	703 nutzung dieses K
artikkel	1287 tasuta K	1292 see K
artikkelen	97 K er oppdatert	2555 feil i K	2583 denne K	2583 K	2586 denne K
artikkeli	20 koko K	1392 tämä K on vain	1440 ilmainen K jäljellä	1449 tämä K
artikkelia	1436 maksutonta K	1436 ilmaista K
artikkelin	1446 tämän K
artikkelit	15 ilmaiset K	1436 ilmaiset K
artiklar	15 fria K	3171 fria K	3229 gratis K kvar	3235 inga gratis K	3235 inga fria K	3242 alla K
artiklen	97 K er rettet	493 kunne du lide K	564 K	567 K her
artikler	15 gratis K	499 gratis K	555 gratis K tilbage	561 ingen gratis K	567 alle K
artikli	1290 selle K
artiklid	1283 tasuta K
artiklit	1283 tasuta K	1290 seda K	1292 kogu K
arvioi	1451 K
""", 'as': """
asegura	1252 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1090 K
asks	1090 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2683 já é K	2790 torne-se K	2790 seja K
assinantes	50 K podem	50 os K podem	2683 só para K	2683 somente para K	2745 exclusivo para K	2745 exclusiva para K	2745 exclusivos para K	2791 nossos K	2794 K
assinatura	2794 K
assinaturas	2794 K
assine	80 K	2674 K a	2674 K o	2682 K por	2682 K e tenha	2683 K para	2790 K já	2790 K agora	2790 K e	2790 K aqui	2790 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	983 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	884 as an amazon K	909 is an K
assure	1619 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2374 K mūs	2384 K mūs
atbalstiet	2384 K mūs
atbalsts	2374 tavs K palīdz	2384 tavs K	2384 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2387 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	630 K
audioverze	2 K
audioverzi	456 K
audioverzii	3072 K
aufgefallen	612 fehler K
ausblenden	609 und wieder K
auszugsweise	624 nachdruck, auch K
auteur	1510 est l'K	2441 is K van	2444 mening van de K
auteure	1578 est l'K
auteursrecht	2472 rust K
author	906 email the K	906 the K can be	909 is the K of	909 is an K
automated	2 read by an K	917 is read by an K	917 narrated by an K
automatisch	2 K vorgelesen	583 endet K	653 K vorgelesen	679 K von dpa	679 K von der	687 der text wurde K	687 dieser text wurde K
automatisk	2552 K oversatt
autor	347 és K de	629 ist K	1145 es K de	2719 é K de
autora	347 és K de	1145 es K de	2628 napisz do K	2719 é K de
autorce	447 napište K
autore	2011 è K di
autorem	2628 kontakt z K
autoren	642 meinung der K
autorin	629 ist K	629 ist freie K	642 meinung der K
autorise	1540 n'K pas la lecture
autorke	3062 napíšte K
autorki	2628 napisz do K
autorovi	447 napište K	3062 napíšte K
autorskim	2646 chroniony prawem K	2646 chronione prawem K
autoru	3000 javite se K	3000 pišite K
autrice	1510 est l'K	1578 est K	2011 è K di	2075 è l'K
""", 'av': """
available	866 our app is K	867 K on the app store	867 K on google play	1000 app is K	1017 tickets are K here
avbryt	21 K svar
avec	1508 K afp	1509 K afp
averci	2111 grazie per K letto
avertit	1619 K
avertizat	2887 a K
avise	2790 K-nos
avsluta	3243 K när du vill
avsnittet	3211 hela K	3211 ladda ner K
avtorici	3122 pišite K
avtorju	3122 pišite K
avverte	2114 K
""", 'ay': """
ayda	3356 K # tl	3356 K # tl'den	3412 K
aydinlatma	3326 K metni
ayirtin	3357 K
aylik	3412 K
ayudanos	1249 K
""", 'az': """
azionisti	2066 senza K	2066 né K
""", 'ba': """
ba	2588 K
bad	569 K	3244 K
bagikan	25 K	49 K
baixa	339 donar-te de K
baixe	2674 K o	2689 K o app
bajate	1249 K la app
bancs	362 no depèn de K
banner	728 cookie-K	1091 cookie K
banners	1091 cookie K
bantu	1961 K kami
bastano	2111 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	679 redaktion nicht K
beboette	2507 K
become	51 K one of them	923 K a	1087 K one of them
becoming	922 K a member	1039 consider K a	1087 consider K	1087 K a member
bedankt	2504 K voor het lezen
beelden	97 bevat K	2440 heb je K	2440 heeft u K
befindet	609 an dieser stelle K sich
before	841 K you go	841 K you move on
begging	1091 K
begs	1090 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	571 mit einem K	664 jeder K hilft uns	679 K steht unter einer	694 mit einem kleinen K	703 K ist zuerst	715 mit ihrem K können wir	715 mit deinem K können wir	715 ihrem K helfen	720 K wurde zuerst	725 dieser K	725 diesen K
bejelentette	1867 K
bekijk	2450 nieuwe baan? K
beklagade	3244 K
beklagede	569 K
beklaget	2588 K
belangrijkste	2460 elke dag het K
believe	1063 if you K we	1088 people who K in
belirtti	3413 K
below	993 sign up K	993 enter your email K	1022 links K
beluisteren	2484 dit artikel ook K	2484 hier K
benachrichtigungen	14 K	597 K aktivieren	598 push-K
benadrukt	2507 K
bent	2390 nu je hier toch K
bepaalde	2507 K
berasal	1899 konten ini K dari
berdonasi	1961 mari K	1961 silakan K	1961 ayo K	1961 anda K
bereits	580 sie haben K ein abo	668 K ein konto
bergabung	1961 mari K	1961 K dengan kami	1961 ayo K
bergabunglah	51 K	1961 K
bergantung	1909 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	725 wir K
berichterstattung	725 unsere K
berichtet	629 K für	629 K über
berichtete	727 K
berichtigung	97 K:
berite	3151 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1872 sudah K	1875 K newsletter	1908 terima kasih telah K	1908 berhasil K	1961 K sekarang	1961 silakan K
bersama	51 ikutlah K	1961 gabung K
bescheid	682 sagen sie uns K	682 sag uns K
beschloss	727 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3163 po K
besked	542 push-K
beskeder	542 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2507 K
beslutade	3244 K
besluttede	569 K
besluttet	2588 K
besoin	1455 nous avons K de vous	1616 nous avons K de vous	1616 a K de vous	1616 avons K de votre
besplatan	3028 poslednji K tekst
besplatna	3015 K članka
besplatne	3015 K članke
besplatni	3007 naš K webinar	3007 naš K vebinar	3028 poslednji K članak	3028 zadnji K članak
besplatnih	3015 K članaka
beste	2460 elke week het K van
bestellen	571 jetzt K	648 im shop K	649 shop K	649 store K	722 jetzt K im	724 K sie hier	724 K sie unseren
bestellung	634 K
besten	725 die K texte
betaald	2495 artikel is K	2495 content is K
betaalmuur	2462 geen K	2508 K
betalande	3238 K läsare
betalende	555 kun for K	564 K læsere	2583 K lesere
betalingsmur	570 K	2589 K
beteiligt	678 redaktion ist nicht K
betonte	727 K
betroffenen	97 namen der K
betrokken	2469 redactie is niet K
bevestigen	2460 aanmelding te K
bevorzugen	635 google K
bevorzugte	635 K quelle
bevorzugten	635 K quelle
bevorzugter	635 K quelle
bewerben	649 jetzt K:
bewust	83 speel K
bezahlschranke	665 K	728 K
bezmaksas	2376 K rakstus	2376 K raksti	2376 K kontu	2380 K raksts
""", 'bi': """
bidrag	497 dit K	497 giv et K	566 giv et K	566 dit K gør	566 dit K er	566 dit K til vores	570 K	2513 ditt K	2562 gi et K	2585 ditt K gjør	2585 ditt K er	3218 ge ett K	3218 ditt K gör	3241 ge ett K	3241 swisha ett K
bidraget	2562 K ditt
bijdrage	2393 jouw K	2436 kleine K	2495 K is betaald	2501 dankzij jouw K	2506 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	712 uns ihre K
bildirdi	3413 K
bildirimlere	14 K	3319 K izin ver
bildirimleri	14 K	3320 K aç
bildirin	38 bize K	67 bize K
biletlerini	3344 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1088 K owner
bilten	78 na K	2995 K
binding	501 ingen K	568 ingen K
bindingstid	2517 ingen K	2587 ingen K
bindningstid	3173 ingen K	3243 ingen K
binnenland	2480 is redacteur K
bisogno	1967 abbiamo K di te	2111 abbiamo K di te	2111 abbiamo K del tuo	2111 abbiamo K anche di te	2111 abbiamo K di voi
bitte	572 haben wir eine K	572 eine K an sie	572 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1867 K
""", 'bl': """
bli	2585 K med i	2585 K en del av	3241 K en del av
blijkt	2507 K uit
blijven	2462 om dit te K doen
bliv	51 K en af dem	566 K en del af
blocker	810 ad K	885 disable your ad K	885 disable ad K	885 turn off your ad K	885 using an ad K	1938 ad K	2860 ad K
blocking	885 K our ads	886 K ads
bloqueador	1126 K de anuncios	1253 K de anuncios	2699 K de anúncios
bloquejador	386 K d'anuncis	386 K de publicitat
bloquejadors	386 K d'anuncis
bluesky	16 K	879 follow him on K	879 follow her on K	879 follow them on K
""", 'bo': """
board	947 our jobs K	947 our job K
bogatych	2648 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1004 K this story	1004 K this page
bookshop	989 our K	1049 in our K	1049 from our K
boutique	1549 dans notre K	1549 sur notre K
""", 'br': """
bralcem	3159 K
bralcev	18 po zaslugi K	43 pisma K	3140 s podporo K	3140 s pomočjo K	3159 K	3161 naših K	3161 po zaslugi K	3161 s podporo K	3161 podpori K
bralci	3159 K	3161 naši K
branja	0 čas K
brauchen	664 K noch #	724 wir K ihre hilfe	724 wir K deine hilfe	724 K wir sie	724 K wir dich	724 K wir eure
braucht	664 K ihre hilfe	664 K deine hilfe
breaking	870 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3140 K vas
brief	2440 K naar
briefing	921 our morning K	921 our K	921 daily K	962 K in your inbox
briefkasten	637 anonymen K	637 anonymer K
brieven	2440 K naar
bring	1025 our apps K you
brings	1025 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	885 your K is out of date	885 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2552 K ki	2552 K ai
""", 'bu': """
budite	3014 K u toku
buitenlandcorrespondent	2502 is K
buitenlandredacteur	2441 is K
bulabilirsiniz	3357 K
bulan	1963 per K
buletin	78 K kami	1875 K kami	1908 K harian kami	1962 K kami	1965 K
bulunabilirsiniz	3410 katkida K
bulundu	3413 çağrida K
bulunun	3410 katkida K
buradan	3352 K bağiş yapin
bureau	933 K chief
button	643 klick auf den K	1062 clap K
buttons	971 the share K	971 the K below
buycoffee	2648 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2674 K-se	2683 K-se para
cadeau	2398 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1148 K
callan	1250 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1537 K de dons	1616 boucler notre K
campaign	1088 our spring K	1088 our K
can	1087 pay what you K
canal	1121 únete al K	1249 únete al K	2695 siga nosso K	2695 siga o K	2790 entre no K	2791 nosso K
canale	2015 al K	2112 il nostro K
canali	1989 sui nostri K
canalul	2885 K nostru
cancel	21 K reply	857 K at any time	1089 K any time	1089 K at any time
cancele	2682 K quando quiser	2792 K quando quiser
cancellarti	1982 puoi K
cap	347 és K de
caporedattore	2011 è K
caporedattrice	2011 è K
carte	9 cette K
casella	79 nella tua K	1983 nella tua K
""", 'ce': """
cebinize	3349 K gelsin
celoten	20 K članek	3108 K članek je	3136 K članek
celotnega	3108 za ogled K	3108 za branje K	3136 K članka
cenite	3156 K naše delo	3156 K naš trud
cerea	2887 K
cereau	2887 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2887 a K	2887 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1088 our K	1881 ikuti K	1881 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1476 par e-mail K	1476 par mail K
chargement	1523 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	687 unseren K	687 unserem K
chcete	488 K číst dál	3049 K čítať ďalej
check	952 K back for more	952 K back soon
chef	1510 est K de	2480 is K van de
cheffe	1510 est K de
chefredakteur	714 ist K
chefredakteurin	714 ist K
chefreporter	714 ist K
chefreporterin	714 ist K
chegou	2675 se você K até aqui
chercheur	1510 est K
chercheuse	1510 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3584 hãy K sẻ	3587 K sẻ
chiede	2114 K
chiederti	1967 un piccolo favore da K
chief	909 is K
chiesto	97 abbiamo K	2114 ha K
chip	922 K in	923 K in	1087 K in now	1087 K in and
chipping	1087 consider K in
choices	992 cookie K	992 your K
choisissez	1467 K votre offre
choose	839 K a plan	854 K a plan
choquer	97 peuvent K
chosen	976 K by our
chronione	2646 K są prawem
chroniqueur	1578 est K
chroniqueuse	1578 est K
""", 'ci': """
cijelog	2982 za čitanje K
cikk	1865 ez a K
cikkeink	1865 K
cikket	1863 ezt a K	1863 a K
cinste	54 fă-mi K cu o cafea
cipta	1893 hak K
citarea	2839 cu K sursei
citera	3198 K oss gärna	3198 K gärna men ange
citire	0 timp de K	0 timp K
citit	2831 dacă ai K până aici
cititorii	36 K noștri	2885 K noștri
cititorilor	18 datorită K	43 scrisorile K	2831 datorită K
civil	999 keep it K
""", 'cl': """
claimed	1090 K
clap	1062 K for this	1062 K for it	1062 give it a K	1062 K up to
claps	1062 K for this	1062 give it some K	1062 # K
clarification	97 K:
clarifications	956 corrections and K
clarity	97 edited for K	97 length and K
clicking	940 by K play
client	1469 déjà K
clips	40 your K
""", 'co': """
code	2015 qr K
codziennie	17 K rano	2599 otrzymuj K
coffee	54 buy me a K	54 buy us a K	922 buy me a K	922 buy us a K	1087 buy us a K	1089 cup of K
colabora	1145 K con
collabora	2011 K con
coloque	77 K seu e-mail
columnist	909 is a K	933 K	2441 is K	2502 is schrijver en K	2502 is K en
columnista	1213 es K
colunista	2719 é K
com	2929 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1131 quieres K	1132 para K	2705 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2885 spune-mi în K	2885 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1131 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1131 no admite K	1132 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2793 K
comision	2826 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	893 log in to K	893 sign in to K	893 be the first to K	893 leave a K below	893 leave your K	893 our K policy	894 post a K	999 posting a K	999 members can K	1016 to K you must	1016 to K, you must	1078 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1531 votre K sera publié
commentaires	85 en K	85 dans les K	1496 charte des K	1496 espace K	1497 dans les K
commentare	6 per K	1997 vuoi K	1998 per K
commentator	2502 is politiek K
commenter	1497 pour K	1531 peuvent K	1531 pour pouvoir K
commenti	85 nei K	1997 i K saranno	1998 nei K
commenting	893 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	893 in the K below	893 let us know in the K	893 K powered by	893 K have been closed	893 all K are subject to	893 we welcome your K	894 in the K section	999 posting K	1016 closed the K	1016 turned off K	1016 turned off the K	1016 switched off K	1016 disabled K	1078 post your K	1087 let us know in the K
commercial	976 our K team	976 our K content	1527 réalisé par un partenaire K	1540 notre service K
commissie	2469 een K
commission	884 we may receive a K	884 K if you buy	976 may earn a K	976 may earn a small K	976 may earn an affiliate K	976 may receive a small K	976 may receive K	976 earn K from	1001 K
commissione	2024 ricevere una K
commissions	1001 K
committed	956 K to accuracy
community	681 unserer K	725 unsere K	893 abide by our K	930 our K members	930 leave our K	930 like our K	1087 join our K of	1088 K-funded	1997 regole della K	2015 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2726 uma publicação K por
compartilhado	2726 um post K por
compartilhe	25 K	49 K com	67 K sua história	2790 K este
compartilo	49 K
compartir	1101 K tu cuenta, cambia	1249 si quieres K tu cuenta
compensated	1001 K
compensation	976 receive K from
complain	956 K about this article
complained	1090 K
complains	1090 K
complaints	956 our K page
completa	1177 para leer la nota K	2682 para ler a matéria K
complete	969 K digital access
completo	2682 para ler o artigo K
complimentary	15 K articles	860 K articles	860 K article this month	860 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1616 créez un K	1616 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1174 K que sostiene
comunidade	2790 faça parte da K
comunique	2704 K um erro
comunitatea	2831 K care susține	2884 intră în K
concorda	43 K?
condannato	2114 ha K
condensed	97 K for clarity
condiciones	1129 términos y K
condividi	67 K la tua storia	2111 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1531 charte de bonne K
confidence	931 in K
confidential	931 K tip	931 K tips
confirm	862 check your email to K
confirmar	1173 bandeja de entrada para K	2740 caixa de entrada para K
confirmat	2887 a K
confirmation	1536 e-mail de K
connect	879 K with us on
connectez	24 K-vous	1453 K-vous	1467 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1994 il K ai cookie
consent	889 we need your K to load	925 written K
consentimento	2726 K para carregar
consentiti	1997 non sono K commenti
consider	839 K giving	839 K making	839 K joining	839 K a gift	846 if you liked this article, K	923 please K	923 K a	923 K giving	923 K joining	1039 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	862 K me with news and offers	937 K her at	937 K him at	937 K them at	1087 K us at	2477 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	908 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2790 K-nos
contenido	9 este K	9 K externo	1102 K premium	1128 K externo de	1128 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	889 to view this K, you	889 to view this K please	889 this K is hosted by a third party	889 we use your sign-up to provide K	890 third-party K	969 access to all our K	976 our K studio	978 to reuse this K	981 this K	2445 K te zien
contenu	9 ce K	1493 ce K n'a pas pu être	1493 K bloqué	1523 K est fourni par
contenus	1467 tous nos K	1617 nos K
contenuti	9 K esterni	1978 a tutti i K
contenuto	9 questo K	9 K esterno	1994 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2037 K a leggere con	2835 pentru a K lectura
continuar	362 el teu suport per K	362 ajuda'ns a K	365 per K llegint	2745 para K lendo	2745 para K a ler	2745 K lendo
continuare	20 K a leggere	2037 per K a leggere	2037 per K la lettura	2835 pentru a citi în K	2835 citește în K cu
continue	852 to K reading this article	852 log in to K	852 sign in to K	852 register to K	852 upgrade to K	1087 help us K	2732 K a ler abaixo	2745 K lendo com	2745 K a ler com
continuer	1540 pour K à lire
continuez	1527 publicité, K	1540 K votre lecture sur
continuing	889 by K to use this website, you agree
contou	2793 K
contribua	90 K com o que puder	2718 K	2790 K com	2790 K a partir	2790 K para o nosso
contribuez	1616 K
contribuie	90 K cu cât poți
contribuisci	1966 K
contributed	934 K reporting	934 K to this report	934 K to this story	934 K to this article	978 K to this report
contributing	909 is a K	1087 by K to
contribution	839 make a K	922 make a K	1087 your K	1087 making a K	1616 votre K
contributo	1966 il tuo K	1970 con il tuo K	2034 piccolo K per noi
contributor	909 is a K
conversation	839 join the K	893 join the K with	894 to join the K	999 in the K
convida	54 K'm a un cafè
cookie	889 manage your K	1635 קובצי K	1835 K-kat	1994 usiamo i K	1994 questo sito usa i K	2611 pliki K	2923 файлы K	2923 файлов K	2933 файлы K	2963 файлы K	2963 файлов K	3065 súbory K	3441 файли K	3441 файлів K	3453 файли K	3483 файли K	3483 файлів K	3511 sử dụng K	3526 chấp nhận K
cookiekeuze	2481 K
cookies	9 third-party K	513 vi bruger K	514 bruger K til	536 K	686 nutzung von K	740 αποδοχή K	784 K	889 we use K	889 this site uses K	889 this website uses K	889 our site uses K	889 uses K to	889 accept all K	889 accept K	889 how to control K	890 use of K	940 social media K	992 K	1128 usamos K	1128 este sitio utiliza K	1128 esta web utiliza K	1128 aceptar las K para	1128 que aceptes las K	1129 uso de K	1493 refusé les K	1494 utilise des K	1523 gérez vos K	1563 accepté les K	1620 bandeau K	2419 omdat je geen K	2421 gebruik van K	2445 social media-K	2481 K toe te staan	2529 vi bruker K	2551 K	2611 używamy K	2611 plików K	2701 usamos K	2701 este site utiliza K	2701 este site usa K	2702 uso de K	3200 K på	3208 K
cookievoorkeuren	2445 K
copy	1088 read our K
copyright	2472 rust K
corespondent	2817 este K
corporate	1088 K backing
correct	976 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	956 report a K	956 request a K	956 suggest a K
corrections	956 our K	956 K policy	986 our K team	1088 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1109 en tu K	1109 en su K	1109 a tu K
correspondant	1510 est K	1510 K à	1578 est le K
correspondante	1510 est K	1510 K à	1578 est la K
correspondent	909 is a K	933 K	2441 is K
correspondente	2719 é K	2779 é a K	2779 é o K
correspondents	1088 our K
corresponsal	347 és K	1145 es K	1213 es la K	1213 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	339 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2011 è K	2075 è la K	2075 è il K
count	1080 you K on
courriel	1476 par K chaque	1476 dans votre boîte K
couvre	1510 K les
coverage	952 read our full K	952 see our full K	1004 more of our K	1004 all our K	1088 our K
covers	909 K the
""", 'cr': """
created	916 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1090 K
criticized	1090 K
cronista	2075 è K	2779 é K
cronisti	39 nostri K
crowdfunding	1091 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1145 K los
cuenta	1101 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2480 is K
cuma	17 her K
cuota	1250 tu K
""", 'cy': """
cyfrowe	2668 kup wydanie K	2668 wydanie K
""", 'cz': """
czekamy	2614 K na wasze
czytaj	2669 K dalej za
czytania	0 czas K
czytasz	2668 K nas za darmo	2670 K nas
czytelnicy	36 nasi K	2665 K	2670 nasi K
czytelniczek	2648 dzięki wsparciu K
czytelniczki	2665 K
czytelnikom	18 dzięki K	2665 K	2670 dzięki K
""", 'da': """
daarna	2399 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	724 sind sie K	724 sei K
dacci	2111 K una mano
daftarkan	1908 K email anda
dagar	3219 # K för #
dage	547 # K for #	566 prøv # K
dagelijks	2402 ontvang K
dager	2563 # K for #
daily	862 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2670 pisać K
danach	583 K # euro
dane	3083 #% z K	3083 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2462 K onze leden	2462 K mensen zoals jij	2462 K lezers zoals jij	2488 K onze lezers	2488 K lezers	2488 K giften	2501 K jouw steun	2501 K uw steun
dapatkan	1881 K update berita
dar	488 váš K	492 K	3105 K
darbu	2385 mūsu K
darmowe	2642 K konto
darmowy	2596 ostatni K	2657 ostatni K tekst
darmowych	2642 limit K
darowizna	2669 twoja K	2673 K
darowizny	2673 K
darstellungen	97 enthält K
darte	1111 K de baja
darujme	468 na K	489 na K	490 K
dary	492 K	3105 K
data	909 is a K
datajournalist	2480 is K
dateci	2111 K una mano
datenjournalist	714 ist K
datenjournalistin	714 ist K
datenschutzbestimmungen	610 K
datenschutzhinweise	610 K
""", 'de': """
deaktiviere	607 K deinen adblocker
deaktivieren	607 K sie ihren adblocker	607 adblocker K	607 ad-blocker K
deaktiviert	607 javascript ist K
debat	535 send det til K
debate	894 join the K
debattartikel	3207 din K	3207 skriva en K
debattartikeln	3207 svara på K
debatten	6 delta i K	517 deltag i K	541 deltage i K	541 deltag i K	541 tone i K	2556 delta i K
debattinnlegg	43 K	2550 K
decided	1090 K
decidiu	2793 K
decis	2887 a K
deciso	2114 ha K
declarat	2887 a K	2887 au K
declarou	2793 K
declinato	97 ha K
declined	97 K to comment
dedi	3413 K
dedicated	1088 our K team
dediler	3413 K
deductible	922 tax-K gift	922 tax-K donation	1087 make a tax-K	1089 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2389 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3163 je K
dejala	3163 je K
dela	25 K den	49 K den	3241 K med en vän
delite	49 K ga	67 K z nami
delivered	852 print edition K to	853 K to your door	862 K to your inbox	862 K to your email	862 get the latest news K	1030 K mondays	1030 K tuesdays	1030 K fridays	1030 K sundays
delivery	1042 home K of the	1042 home K
delo	3156 vam je všeč naše K	3161 naše K
dem	51 bli en av K
demanar	413 va K
demander	1455 une faveur à vous K	1455 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3413 K
denuncia	1252 K	2114 K	2793 K
departe	49 dă-l mai K	2884 citi mai K
depend	1080 you K on	1088 we K on
depende	1174 no K de bancos	2741 não K de bancos
dependemos	1174 K de nuestros lectores	2741 K dos nossos leitores
der	727 so K
derden	2419 inhoud van K
derdi	3413 K
derecho	29 se reserva el K
derlerdi	3413 K
desactiva	1126 K adblock
desactivar	1126 K adblock
desacuerdo	43 en K
desative	2699 K o adblock
descarga	1113 K la app	1113 K nuestra app	1249 K nuestra	1249 K la app
descarrega	410 K't
descarregue	2689 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2817 scrie K
desta	2790 faça parte K
destek	3352 K olun	3410 bize K	3410 K olun	3410 K ol	3410 K verin	3410 aylik K
det	569 hed K	2588 het K	2588 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	885 ad blocker K	885 adblock K
determinou	2793 K
dettagli	97 contiene K
detto	2114 ha K
deutschen	703 von der K presse-agentur
devamini	3315 K okumak için	3410 haberin K okumak
devenez	80 K membre	80 K abonné	1616 K membre	1616 K mécène
device	931 non-work K
""", 'di': """
dianomi	94 K
dicci	2111 K la tua
dice	1252 K	2114 K
diceva	2114 K
dich	724 trag K
dichiarato	2114 ha K
die	727 so K
diesem	725 K text
diesen	9 K tweet	49 leiten sie K	689 K text	694 gäbe es K text nicht	725 K text
dieser	725 K text
dieses	9 K video	643 um K video
different	43 got a K view
dig	493 vi har en bøn til K	3241 hör av K
digest	921 weekly K	921 our K
digipakett	1255 telli K
digital	668 K-abo für	695 ein K-abo	721 K-abo	997 K pass
digitalabo	580 mit unserem K	668 K für	721 K
dijo	1252 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3015 za # K	3015 od # K
dinara	3044 K
dine	499 læst alle K
dinleyebilirsiniz	3357 K
dinleyin	2 haberi K	3357 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	413 va K
direct	862 K to your inbox	1487 suivez en K	2800 K în inbox
directement	1477 K dans votre
directly	862 K in your inbox
directo	1121 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1992 K adblock
disagree	43 K?
disait	1619 K-il	1619 K-elle
disamarkan	97 nama K
disattiva	1992 K adblock	1992 K l'ad blocker
discord	681 unserem K
discorda	43 K?
discordu	446 K
discordzie	2627 K
discover	345 a google K	530 google K	635 google K	719 K folgen	754 google K	927 google K	1150 en google K	2438 google K	2545 google K	2627 google K	2815 pe google K	3202 google K
discoverissa	1414 google K
discretion	97 viewer K
discussion	6 to join the K	999 in the K	999 join the K	1496 participez à la K
disdici	1975 K quando vuoi	2113 K quando vuoi
disfrutando	1177 sigue K de
disiscriverti	1982 K
diskuse	459 vstupte do K	459 zapojte se do K
diskusie	3074 zapojte sa do K	3074 vstúpte do K
diskutiere	612 K mit
diskutieren	612 K sie mit	612 K sie über	724 K sie mit
diskutovat	459 K mohou
dispatch	921 a weekly K	921 our K
disponibil	2798 K doar pentru abonați
disponibile	1985 K su app store
disponible	1114 K en google play	1479 K sur l'app store
dispositivo	1101 si continúas leyendo en este K	1102 en otro K	2037 in uso su un altro K	2745 em outro K	2745 noutro K
dispus	2887 a K
disse	2114 K	2793 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1619 a K	1619 K-il	1619 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1496 K-le nous en	1616 K-nous
diu	413 K
diventa	80 K socio	2111 K socio	2111 K parte
diyor	3413 K
diyordu	3413 K
diz	2793 K
dizia	2793 K
diziam	2793 K
""", 'do': """
do	1088 what we K
dobivajte	3035 K
dobivati	3029 želite K	3150 želite K
docente	2011 è K
dodaje	2672 K
dodal	491 K	3104 K
dodala	491 K	3045 K	3104 K
dodano	97 do tekstu K
dodao	3045 K
doel	2462 ons K: #
dogodek	3129 naš K
dohodnine	3140 K
dokumente	637 anonym K
dollar	1087 K you give	1089 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1620 K
dona	1966 K ora
donacija	3019 svaka K	3019 vaša K	3042 vaša K	3043 vaša K	3043 svaka K	3046 K	3164 K
donacije	3046 K	3164 K
donacijo	3162 z K
donacijom	3044 K
donaciones	1253 K
donacions	414 K
donasi	1909 K anda	1961 K anda	1965 K
donate	839 K now	839 K today	923 K	1087 K what you can	1091 K
donateur	1616 devenez K	2504 word dan K
donateurs	1512 nos K	1617 nos K	2462 dankzij onze K	2488 dankzij K
donatie	2393 doe een K	2393 jouw K	2436 K	2504 jouw K	2504 uw K	2504 doe een K	2508 K
donaties	2488 dankzij K	2508 K
donating	1087 consider K
donation	839 make a K	846 consider making a K	922 make a K	965 K will be doubled	965 K will be matched	1018 small K	1045 a K of £#	1045 a K of $#	1045 a K of €#	1046 a K of £#	1046 a K of $#	1046 a K of €#	1087 your K	1087 consider a K	1091 K
donations	1091 K
donativo	2718 o seu K
donatrices	1617 nos K
donazione	1970 fai una K	2009 una K	2111 la tua K	2111 fai una K	2115 K
donazioni	2115 K
donderdag	17 elke K
doneer	2389 K	2436 K
doneren	54 kopje koffie K
donio	468 na K	489 na K
donirajte	90 K koliko možete	3019 K	3042 K	3140 K	3160 K
donnerstag	17 jeden K
donnez	1497 K votre avis	1616 K-nous	1616 K-leur
donors	1044 K like you	1087 new K
donos	2770 sem K	2770 nem K
dons	1616 vos K	1620 K
doors	1088 our K open
dopisnica	3001 je K	3123 je K	3123 , K
dopisnik	3001 je K	3001 , K	3123 je K	3123 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2982 ovaj sadržaj je K
doubled	965 gift will be K	1043 will be K	1043 be K	1043 K until
dovoljenja	3115 kopiranje brez K	3154 brez K
download	506 K appen	506 K vores app	866 K our app	866 K on the app store	869 K the app	869 K the free app	1087 K our	2389 K de	2405 K de app	2405 K de gratis app
dozvole	3018 bez K
""", 'dr': """
draag	2488 K bij
draht	637 ihr K zur	637 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2813 toate K rezervate
drittanbietern	609 K nicht zugestimmt	643 inhalte von K
drittanbieters	643 dienst eines K
drittplattformen	609 K
drive	1088 fund K
drop	38 K us
""", 'du': """
dukung	1909 K kami lewat	1961 K kami
dukungan	1961 K anda
dung	9 nội K này	97 chứa nội K mô tả	3526 nội K này do
duyurdu	3413 K
""", 'dy': """
dyskusji	2637 kulturę K
dyskutuj	2637 K z nami
""", 'dz': """
dziennikarka	2629 - K	2629 , K
dziennikarstwo	2593 wesprzyj niezależne K	2670 nasze K	2670 niezależne K
dziennikarz	2629 - K	2629 , K
dziennikarze	2670 nasi K
dziennikarzem	39 naszym K	2629 jest K
dziennikarzy	2633 szukamy K
""", 'ec': """
economia	347 és cap d'K	2779 cobre K
economieredacteur	2441 is K
economieverslaggever	2502 is K
economista	1213 es K	2075 è K	2779 é K
""", 'ed': """
edasi	49 saada K
edited	978 this story has not been K	978 has not been K by
editing	97 due to an K error	97 because of an K error
edition	947 our special K	978 in our print K
editor	97 K's note	97 nota del K	97 nota do K	448 , K	896 letter to the K	909 is a senior K	909 is an K	909 is the K	909 is the deputy K	933 K	986 to the K	1087 write a letter to the K	1213 es K de	1898 adalah K	2719 é K de	2779 é K do	3063 , K
editora	1213 es K	2719 é K de	2779 é K do
editori	2066 senza K	2066 né K
editorialista	2075 è K
editorka	448 , K	3063 , K
editors	97 K' note	986 to our K	1088 we, the K	1088 our K
ediyor	3413 itiraf K
""", 'ee': """
eelisallikaks	1267 K
eelistatud	1267 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2506 K maand
""", 'ef': """
eftertryck	3198 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1451 K
""", 'ei': """
eiere	2562 ingen rike K
eigener	572 in K sache	725 in K sache
eilmeldungen	14 K	597 K aufs	660 K
eindredacteur	2441 is K
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
eintragen	724 K genügt
einverstanden	43 K?	588 ich bin damit K, dass
einwilligung	590 K können sie jederzeit widerrufen	590 K kann jederzeit widerrufen	590 K jederzeit widerrufen	609 K jederzeit
""", 'ek': """
ekibimiz	3411 K
ekibimize	3344 K katilin
ekipi	3129 naši K
ekipo	3129 našo K
ekledi	3413 K
ekleyin	3357 K
ekliyor	3413 K
ekonomireporter	3206 är K
eksternal	1899 konten K	1899 situs K
eksterni	3003 K sadržaj
eksternt	514 K indhold	536 K indhold	2530 K innhold	2551 K innhold
""", 'el': """
elektronski	3109 svoj K naslov	3135 svoj K naslov
elfogadom	1821 K a
elige	1101 K tu plan	1249 K tu plan
elismerte	1867 K
elke	17 K dag
ellas	51 únete a K
elle	1619 dit-K
ellos	51 únete a K
elmondta	1867 K
elrendelte	1867 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	461 svůj K	735 το K σας	735 στο K σας	768 το K σας	862 enter your K	862 we'll K you	862 we will K you	875 click to K	875 share via K	893 save my name, K	921 our daily K	921 our free K	937 K her at	937 K him at	1014 by K	1014 to your K	1027 put your K	1027 type your K	1027 type in your K	1027 leave your K	1027 leave us your K	1027 add your K	1027 drop your K	1027 pop your K	1027 give us your K	1027 fill in your K	1028 sent to your K	1028 by K to you	1029 by K	1033 join our K list	1033 join the K list	1069 reply to this K	1087 K us at	1109 en tu K	1875 ke K anda	1908 di K anda	1983 la tua K	1983 nella tua K	2639 adres K	2639 swój K	2687 no seu K	2830 pe K	2901 ваш K	3014 svoj K	3014 svoju K	3076 svoj K	3424 ваш K	3502 K của bạn	3502 nhận tin qua K	3503 địa chỉ K	3533 điền K để nhận	3533 K để nhận bản tin	3533 tin nóng qua K	3534 mỗi sáng qua K	3534 qua K mỗi	3584 nhập K của bạn
emailed	1028 K to you
emailing	906 get in touch by K
emailul	77 lasă-ne K	2800 introdu K	2801 pe K tău
embed	9 this K	940 to view this K
embedded	9 K content	9 K post
embora	2675 antes de ir K
empresas	1250 sin grandes K
emretti	3413 K
""", 'en': """
enable	885 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1471 sans K	1618 sans K
engagent	30 n'K que
engelleyici	3326 reklam K
engelleyicinizi	3325 reklam K
enig	43 K?
enjoyed	841 we hope you K this
enligt	3244 K
enquete	35 nossa K
ensayista	1213 es K
ensisijaiseksi	1414 K lähteeksi	1414 K lähteeksesi
enter	682 strg+K	1027 K your e-mail	1579 ctrl+K	2913 ctrl+K	3434 ctrl+K
entering	862 by K your email
enthalten	668 im abo K
entlang	724 hier K
entrada	79 na sua caixa de K	1108 en tu bandeja de K	2687 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2112 K fine mese
entschied	727 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1536 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2554 hele K
epizodo	3131 K
epizodu	455 K	3009 K
""", 'eq': """
equipa	39 nossa K	2791 a nossa K
equipe	39 nossa K	2791 nossa K
equipo	1250 somos un K
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
erid	2948 K
erikoistoimittaja	1419 K
erkende	2507 K
erkender	569 K
erkendte	569 K
erkjente	2588 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	682 K sie uns
erreichst	682 K du uns
error	956 spot an K
errores	97 fe de K
errors	956 spot any K
erschien	624 dieser text K zuerst	624 dieser artikel K zuerst	624 dieser beitrag K zuerst
erschienen	624 zuerst K auf
erstmals	720 text wurde K	720 artikel wurde K
ervaring	67 deel uw K	2477 deel je K	2477 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	679 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2790 K-nos
escreve	2719 K sobre	2719 K às	2719 K aos	2719 K para
escreveu	2793 K
escribe	77 K tu correo	1145 K sobre
escribinos	38 K	67 K
escriptor	347 és K
escriptora	347 és K
escritor	1145 es K
escritora	1145 es K
escriu	38 K-nos	67 K-nos	410 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2790 K a
esimene	1293 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1618 offre d'K
essayiste	1578 est K
estabas	42 K allí
estamos	1250 ya K en
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
ettertrykk	2541 K forbudt
etti	3413 diye rica K	3413 rica K
ettiler	3413 rica K
etwas	664 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3015 za # K	3078 od # K
euro	583 dann # K	726 ab # K	3078 za # K
euroa	1432 K/kk
eurolla	1432 K
""", 'ev': """
evenementen	2483 onze K
evening	17 every K
event	989 our free K	2450 ons K
events	989 our K
every	17 K week	862 in your inbox K	918 thank you to K	1084 we read K	1089 K gift
everyone	918 thank you to K who	918 thanks to K who	965 keep it free for K	1037 free for K to read	1037 open for K	1037 open to K	1037 free for K	1088 K reading this
everything	1088 K else we publish
evra	3136 za # K
evro	3136 za # K	3140 vsak K	3161 vsak K
""", 'ex': """
exclusief	2397 dit artikel is K	2399 K voor abonnees
exclusiva	1101 nota K	1178 K para socios
exclusively	969 K for members
exclusivo	1101 este artículo es K	1101 contenido K para	1102 este contenido es K	1178 K para socios	2682 este conteúdo é K	2682 este artigo é K	2683 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1617 notre K
existujeme	3083 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1090 K
explica	38 K'ns	67 K'ns	413 K	1252 K	2793 K
explicar	413 va K
explicat	2887 a K
explicou	2793 K
explique	1619 K
expliqueu	38 K-nos	67 K-nos
expressed	939 views K	939 opinions K	939 views and opinions K	939 views K are personal
external	9 K content	889 K content from
externe	9 contenu K	9 K inhoud	686 dieser K inhalt	711 K medien	2419 K inhoud
externen	9 K inhalt	9 K inhalte	610 K inhalt	643 alle K inhalte
externer	9 K inhalt	609 K inhalt von	643 anzeige K inhalte	643 K inhalt konnte
externes	9 contenus K
extracto	1173 un K de nuestra
""", 'fa': """
facebook	16 K	226 K	510 på K og twitter	681 unserer K-gruppe	686 inhalt von K	754 K	875 share on K	879 like us on K	879 find us on K	880 on K and twitter	880 on K, twitter	880 on twitter and K	1123 en K y twitter	1123 en K, twitter	1123 en K y x	1488 sur K et twitter	1488 sur K, twitter	1989 su K e twitter	2414 op K en twitter	2414 op K, twitter	2476 onze K-groep	2526 på K og twitter	2696 no K e no	2696 no K, no	3183 på K och twitter	3447 K	3606 在K上
facebookgroep	2476 onze K
facebookie	16 K
facebookis	1268 K
facebookon	1831 K
facebooku	16 K	446 K	2999 K	3061 K	3121 K
facts	1087 fund the K
factual	956 K error	956 K errors
faire	1453 K un don
fais	1616 je K un don
faisant	1461 en K un don
faisons	1537 K vivre un
faites	51 K comme eux	1453 K un don	1461 K un don	1512 K un don	1616 K-le lire	1616 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2112 da K
fassung	97 ersten K
fast	569 slog K	2588 slo K	3244 slog K
favor	841 small K to ask	841 a K to ask of you	841 we have a K to ask	1091 small K
favoriete	2438 K bron	2484 K podcast-app
favoris	1517 K google	1517 K sur google
favorite	927 K source	1517 source K
favorites	1517 sources K
favoritos	1150 tus K
favour	841 small K to ask	841 we have a K to ask	1091 small K
favourite	927 K source
""", 'fe': """
fee	1001 a K
feedback	655 ihr K	655 dein K	893 thanks for your K	893 thank you for your K
fehler	612 haben sie einen K
fehlerhinweis	612 K
fejsbuku	2999 K
felder	60 K mit stern
felelte	1867 K
felirat	1867 ez a K
feliratkozom	1813 K a hírlevélre
fellow	909 is a senior K	909 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1827 minden jog K
""", 'fi': """
fi	922 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1867 K
figyelmeztetett	1867 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2885 K lunii
finanzieren	575 wir K uns durch spenden	694 helfen sie uns, sie zu K	725 wir K uns
find	1063 if you K
finden	674 zum thema K sie	674 aus der region K sie	674 mehr dazu K sie	717 K sie hier.	717 K sie hier:	717 K sie oben.
finder	540 K en fejl
findest	717 K du hier.
fined	1090 K
finestra	1997 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	859 for the K year	859 for your K year
fizess	80 K elő	1864 K elő
fizessen	80 K elő	1812 K elő	1864 K elő
fizette	1854 hirdető K
""", 'fl': """
flere	567 K af dem
""", 'fo': """
fogalmazott	1867 K
folge	602 K uns	689 die ganze K	724 K uns
folgen	602 K sie uns	689 alle K des	719 google news K	719 bei google K	719 auf google K	724 K sie uns
folgt	602 K uns
follow	879 K us on	879 K us at	879 K him on x	879 K her on x	879 K them on x	879 K me on	879 K our live	879 K on x	893 notify me of K-up	1087 K us on
folosim	2806 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	526 alle rettigheder K
fordert	727 K
forderte	727 K
foreslo	2588 K
foreslog	569 K
foretrukken	530 K kilde	2545 K kilde
foretrukket	2545 K kilde
foretrukne	530 K kilde	2545 K kilde
forint	1866 K
forinttal	1866 K
forklarede	569 K
forklarer	569 K	2588 K
forklarte	2588 K
former	919 is a K
fortalte	569 K	2588 K
fortell	67 K oss
forteller	2588 K
fortgesetzt	606 wird nach der anzeige K
fortsette	2586 for å K å grave
forward	49 K it	49 K this	1061 did someone K	1061 did a friend K
forwarded	1061 if someone K	1061 if somebody K	1061 this email was K to you	1061 this letter was K to you	1061 K this email	1061 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2441 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	712 uns ihre K	712 uns deine K
found	1090 K that
founder	909 is the K
""", 'fr': """
fragen	668 K zum abo	668 K zu ihrem abo
fragt	727 K
fragte	727 K
fredag	17 hver K	17 varje K
free	70 ad-K	860 you have # K	862 sign up for our K	862 sign up to our K	862 get our K	866 our K app	866 our app is K	965 keep it K for all	965 keep this site K	1037 made it K
freelance	907 is a K writer	909 is a K
freelancejournalist	534 er K	2480 is K
freiartikel	586 K
freier	629 ist K autor
freitag	17 jeden K
freiwillig	694 bezahlt wird K
freiwilligen	571 K beitrag
friday	17 every K
fridays	17 on K	1030 sent K
friend	876 tell a K	965 become a K of the
frilansjournalist	2549 er K	3206 är K
""", 'fu': """
full	20 to read the K
functional	940 K cookies
fund	839 K our	846 help K our
funded	1088 reader-K
fundet	540 K en fejl
fundraising	1088 K deadline	1091 K
funktionale	643 K cookies
funnet	2555 K feil	2555 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	727 K an
gabung	1881 K di kanal	1961 K di	1961 yuk K	1961 ayo K
galetes	350 fem servir K
ganze	674 lesen sie die K
ganzen	20 K text	580 den K text lesen	674 lesen sie den K
gatilhos	97 pode conter K
gave	2512 gi en K i dag	2512 gi en K nå	2513 gi en K	2585 gi en K til oss	2585 gi en K i dag	2585 gi en K nå	2589 K
gazetecidir	3340 K
gazetecilerimiz	3411 K
gazetecilik	3411 bağimsiz K	3411 K para	3411 iyi K
gazetemizi	3368 K
gazetesi	3340 K'nde yaziyor
""", 'ge': """
geaccepteerd	2419 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2481 inhoud is K
gebruiken	2419 wij K cookies	2419 we K cookies	2440 dit artikel K
gebruikt	2419 deze website K cookies	2419 deze site K cookies
gedetecteerd	2417 adblocker K
gedruckte	668 K zeitung? dann
gedruckten	668 abonnenten der K
gefallen	572 ihnen hat dieser artikel K	572 hat ihnen dieser artikel K	572 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	727 K
gefunden	612 fehler im text K
gehen	572 bevor sie K
gekennzeichnete	606 mit einem symbol K
geladen	609 nicht K werden	643 inhalt konnte nicht K
gelesen	725 bis hierhin K	725 bis hierher K
gemaakte	2482 door ai K
gemeenteverslaggever	2502 is K
gemeinschaft	664 teil der K
genehmigung	625 ohne K
generated	916 summary was K	916 summary is K	916 summaries are K	916 key points were K	916 audio was K	916 voice is K	916 K using ai	916 K by ai	916 this audio is K
genererad	3209 ai-K
genereret	537 K af ai
generosity	1087 your K
gengive	556 ikke tilladt at K
gengives	45 K	527 må ikke K
genossenschaft	725 unsere K	725 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2423 je e-mailadres wordt niet K	2472 artikel is eerder K op
gerekiyor	3366 üye olmaniz K
gern	724 wirf K
gerne	544 ja tak, jeg vil K	566 vil K høre fra dig	566 hører vi K
geschenk	721 K-abo
geschenkabo	721 K
geschickt	661 eine e-mail K
geschlossen	612 kommentare sind K
gesponsord	2495 artikel is K	2495 content is K
gewijzigd	2469 intussen K	2469 inmiddels K
gewinnspiel	648 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	658 die app K es	658 app K es
gift	839 make a K	1045 a K of £#	1045 a K of $#	1045 a K of €#	1046 a K of £#	1046 a K of $#	1046 a K of €#	1046 your K of £#	1046 your K of $#	1087 your K	2389 met een K	2462 met jouw K	2462 met uw K
gifts	18 small K
giornale	2112 questo K	2112 il nostro K
giornalismo	1970 sostieni il K	2034 fare K costa	2112 il nostro K	2112 il K costa
giornalista	39 nostro K	2011 è K e	2011 è K de	2011 è K di	2011 è K del	2011 è K della	2011 è K dell'	2011 è K a	2011 è K per
giornalisti	39 nostri K	2112 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3357 K
gitmeden	3311 K önce
give	922 K what you can	1087 K what you can	1087 K if you can	1087 euro you K
gives	1025 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2542 kan ikke K
gjerne	2585 vil K høre fra deg
""", 'gl': """
glasajte	3024 K
glasila	3045 K
glasio	3045 K
glasujte	3024 K	3145 K
gledajte	3030 K nas	3151 K nas
glissez	1616 K une pièce
""", 'go': """
going	20 to keep K	1018 keep us K	1088 keep us K
gokken	83 wat kost K jou
google	226 K news	345 a K news	446 K news	460 K play	530 K news	602 auf K news	635 als quelle bei K	635 als quelle auf K	635 bei K öfter	635 auf K sehen	658 K play	680 K-suche	680 bei K	680 K news	680 auf K	754 K news	866 get it on K play	879 follow on K news	927 K news	927 star on K	927 source on K	996 when you search on K	996 in your K feed	1150 en K news	1830 K-ben	2320 K news	2361 K ziņās	2361 K news	2438 vaker in K	2475 in K	2475 op K	2475 bij K	2545 K news	2545 som kilde på K	2559 app store og K play	2559 K play og app store	2607 nas w K news	2607 na K news	2627 K news	2815 pe K news	2999 K news	3061 K news	3075 K play	3121 K news	3202 K news	3202 som källa på K	3215 app store och K play	3215 K play och app store	3322 K news'te	3336 K news'te	3336 K'da bizi	3348 app store ve K play'den	3447 K news	3508 trên K news
gostou	2791 K desta	2791 K deste
govorila	3045 K
govorili	3045 K
govorio	3045 K
""", 'gr': """
gracias	18 K a ti	1250 K a ti
granskning	3242 sådan här K	3242 vår K	3242 oberoende K
granskningar	3242 våra K
granskningen	3242 den här K
gratis	583 wochen K	583 monat K	695 tage K	724 jetzt K	726 wochen K	1101 crea tu cuenta K	1108 recibe K	1249 recibe K	1251 prueba K	1963 K	2397 ontdek nu K	2397 krijg je ook K	2505 niet K	2563 dager K	2574 K sak igjen	2574 K saker igjen	2580 ingen K saker	3219 dagar K
gratisartiklar	15 K
gratuit	15 article K	1473 dernier article K	1617 ce site est K	2884 creează un cont K
gratuita	2113 prova K
gratuitas	15 matérias K	1104 notas K	2717 matérias K
gratuite	15 articole K
gratuitement	1467 essayez K	1469 inscrivez-vous K	1477 recevez K
gratuiti	15 articoli K	1980 articoli K
gratuito	15 articolo K	1980 articolo K	2717 artigo K
gratuitos	15 artículos K	15 artigos K	1105 artículos K	2717 artigos K
gratuits	15 articles K	1537 nos articles sont K
gridava	2114 K
gritaba	1252 K
gritava	2793 K
grupi	3031 viber K
grupo	2790 entre no K
""", 'gu': """
guglu	2999 K
guidelines	893 community K before	893 our community K
""", 'ha': """
haber	3411 bu K
haberdar	3349 ilk siz K olun	3349 K olun
haberi	2 K dinle	4 K	3368 bu K	3368 K size
haberler	3336 google K'de	3336 google K	3411 bütün K
haberlerimiz	3411 K
haberlerimizi	3368 K
hacemos	1174 lo que K
hacete	1249 K socio	1249 K socia
hafta	17 her K
haftalik	3412 K
haftanin	3368 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3355 ücretsiz haber K	3366 ücretsiz haber K
hakutulostesi	1414 google-K
halben	695 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1429 kyllä kiitos, K
hangzik	1867 K
hashtag	62 K it
hatirlatti	3413 K
hatti	3339 ihbar K
hattimiz	3370 ihbar K	3370 whatsapp K	3370 haber K
hattimiza	39 K	3339 ihbar K	3370 whatsapp ihbar K	3370 ihbar K	3370 whatsapp K
haussa	1414 google-K
hauteur	1618 à la K de vos moyens
havi	1866 K #
havonta	1866 K
hay	3587 cho K
""", 'he': """
hear	932 we would like to K from you	932 we'd like to K from you	932 we'd love to K from you	932 we want to K from you	932 would love to K from you	1087 we want to K from you	1087 we'd love to K
heard	1090 court K
hebben	2504 wij K je hulp nodig	2504 we K je steun nodig
hedder	569 K det i
heihin	51 liity K
hekelt	2507 K
hela	20 läsa K	20 läs K	3171 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	499 for at læse K	2515 for å lese K
helfen	571 K sie mit	724 K sie uns
helft	724 K uns
helloasso	1512 K
help	1087 we need your K	1087 K us do	1087 will you K	1087 K pay for	1087 K if you can	1087 K us pay	2436 K ons	2504 K ons
helpful	893 was this article K
her	2509 nå som du er K
here	839 sign up K	841 as long as you're K	841 now that you're K	993 sign up K	1017 book K
herohero	489 na K
herpubliceren	45 K
herunterladen	595 app K
hetente	17 K	1866 K
heter	2588 K det i	3244 K det i
hette	3244 K det
heurter	97 peut K	97 peuvent K
hevder	2588 K
""", 'hi': """
hidden	60 email stays K
hier	717 gibt es K.
hierboven	2484 de video K
hieronder	2484 de reportage K	2484 het fragment K
hiervoor	2445 K zijn cookies nodig
hikayenizi	67 K bize
hilf	724 K uns
hilfe	710 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	571 K sie
hinweis	682 geben sie uns einen K	682 gib uns einen K	712 einen K
hinweise	637 K zu diesem	637 K nehmen wir	637 K für uns	655 K auf fehler
hirdette	1867 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	347 és K
historiadora	347 és K
historie	67 del din K
historien	548 læse hele K	1510 est K
historienne	1510 est K
historier	564 vores K	564 flere K	567 vores K	567 gode K
hittat	3212 K fel	3212 K ett fel
""", 'hj': """
hjelp	2552 K av ki	2552 K av ai	2576 K av ki	2576 K av ai	2585 K oss
hjelper	2585 ditt bidrag K
""", 'hl': """
hlasem	456 ai K
hlasujte	473 K	3088 K
""", 'ho': """
holder	564 læsere, der K
hoofd	2441 is K van
hoofdredacteur	2441 is K	2480 is adjunct-K
hoogleraar	2441 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1961 K kami
huikkaa	1451 K
huikkasi	1451 K
huusi	1451 K
huusivat	1451 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	493 nu K du er her
""", 'id': """
iddia	3413 K etti
ideal	2506 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1467 K-vous pour	1616 K-vous
""", 'if': """
ifade	3413 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	580 mit K abo
ihren	725 lebt von K
ihtiyacimiz	3410 yardiminiza K	3410 desteğinize K
""", 'ik': """
ikkunassa	1451 luki K
iklan	11 K	70 tanpa K
ikuti	1881 K kami	1961 K kami
""", 'il': """
ilanlari	3344 iş K
ilimitado	1102 acceso K	2683 acesso K
ilk	3412 K ay
illimitato	1978 accesso K
ilmainen	1436 K tunnus
ilmaisia	1444 K juttuja
ilmoitti	1451 K
ilmoitukset	14 K	1427 K
iltakirje	1430 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1964 K
imbuhnya	1964 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	648 unserem K
importa	1249 tu opinión nos K
importante	2790 sua opinião é K
impozit	2832 din K către	2886 % din K
impozitul	2832 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	734 στο K σας	862 sent to your K	862 right to your K	862 into your K	862 check your K to	962 in your K at #	962 in your K by #	1028 in your K	1028 to your K	1029 in your K	1029 to your K	1087 your K	1908 di K anda	1908 ke K anda	2033 nella tua K	2402 in je K	2985 u vaš K
inchiesta	53 mesi a questa K	2112 questa K
inchieste	2112 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	502 log K for at	564 log K med
indbakke	79 i din K	504 i din K
indbakken	79 i K	505 i K
indeholder	97 K spoilers
independen	1962 jurnalisme K
independence	1088 our editorial K
independencia	1250 nuestra K
independent	411 periodisme K	846 support K journalism	1087 support K journalism	1088 K journalism	2885 jurnalism K	2885 jurnalismul K
independente	2791 jornalismo K
independently	976 we K	976 editors K	976 K selected by our	976 K chosen by our
independents	411 mitjans K
independiente	1250 periodismo K	1250 prensa K
independientes	1174 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2112 giornalismo K	2112 informazione K
indipendenti	2034 rimanere K	2034 restare K
indipendenza	2112 la nostra K
indiquez	77 K votre adresse
indirin	3348 app store ve google play'den K	3357 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	624 dpa-K
infolettre	78 l'K	78 notre K	1476 notre K	1617 notre K
informace	465 K najdete
informasjonskapsler	2530 bruker K	2551 K
informatie	2440 K over dit
information	889 to store and/or access K on a device	889 for more K see our privacy	1514 lettre d'K	1514 lettres d'K	1617 K libre
informationen	625 mit K der	637 K zu diesem fall	703 mit K von
informations	1487 suivez les K sur
informativa	1995 K sulla privacy	2112 la nostra K
informazione	2034 l'K di qualità ha un costo	2111 sostieni l'K	2112 K libera	2112 l'K di qualità
informou	2793 K
infos	698 alle K zum
ingen	71 K spam	546 uden dig K	546 K rig ejer	2562 uten deg, K	3218 utan dig K
inget	71 K spam
ingevoegde	2445 K post
ingezonden	43 K brief	43 K brieven	2444 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1848 K cikke maradt	1848 K cikkei	1848 K cikked maradt	1853 K cikk maradt	1861 nincs több K cikke
inhalt	9 dieser K	9 diesen K	580 dieser K ist nur für	643 dieser K wird von	643 um den K	686 K von x	711 diesen K zu sehen	711 ein K von
inhalte	9 externe K	610 externe K
inhalts	9 dieses K	686 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2419 om deze K te	2445 bevat K van	2445 K te zien
iniciar	1131 debes K sesión
initiale	97 version K de cet
initialement	1507 article publié K	1545 cet article a été K
inkorg	79 i din K	3176 i din K	3176 till din K
inkorgen	79 i K	3217 direkt i K
inloggen	21 K om een reactie	24 K	2504 je moet nog even K
innan	3165 K du går
innboks	79 i din K
innboksen	79 i K	2521 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2408 meldingen K	2417 javascript K
inschrijving	2460 K te bevestigen	2503 bevestig je K	2503 bevestig uw K
inscreva	2674 K-se	2686 K-se na nossa	2686 K-se em nossa
inscrever	2686 ao se K
inscription	1476 votre K a bien été	1476 K est confirmée	1476 confirmer votre K
inscrit	1469 déjà K
inscrivant	1477 en vous K
inscrivez	77 K votre adresse	1453 K-vous	1476 K-vous à notre
insegna	2011 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2887 a K
insisted	1090 K
instagram	16 K	226 K	510 på facebook og K	602 ob whatsapp, K	603 auf facebook, K	603 auf K, facebook	603 auf facebook und K	603 auf facebook oder K	686 inhalt von K	754 K	879 follow him on K	879 follow her on K	879 follow them on K	880 on K, facebook	880 on K and facebook	1488 sur facebook et K	1989 su facebook e K	2414 op facebook en K	2414 op facebook, K	2526 på facebook og K	3183 på facebook och K	3341 K'da takip	3447 K
instagrame	3061 K	3061 facebooku a K
instagramie	16 K	2608 na facebooku i K
instagramis	1268 K
instagramon	1831 K
instagramu	16 K	446 K	2999 K	3121 K
instale	2689 K a app
install	866 K our app
installeer	2457 K de app
installez	1616 K-la
installiert	691 die app K
instellingen	2481 cookie-K
integritetspolicy	3187 K
intelektas	2327 dirbtinis K
intelekto	2327 dirbtinio K	2342 dirbtinio K
intelektu	2367 mākslīgo K	2382 mākslīgo K
inteligence	470 pomocí umělé K	3142 s pomočjo umetne K
inteligencie	3085 pomocou umelej K
inteligencije	3021 uz pomoć umjetne K	3021 pomoću umjetne K	3021 uz pomoć veštačke K	3021 pomoću veštačke K	3021 uz pomoć vještačke K
inteligenciou	3085 umelou K
inteligencji	2650 z pomocą sztucznej K	2650 przy użyciu sztucznej K
inteligenco	3142 z umetno K
intelligencia	1836 mesterséges K készítette	1836 mesterséges K fordította	1836 mesterséges K segítségével	1855 mesterséges K segítségével
intelligens	537 med kunstig K	537 af kunstig K	537 fra kunstig K	537 kunstig K (ai)	557 hjælp af kunstig K	2552 med kunstig K	2552 av kunstig K	2576 hjelp av kunstig K	3209 med artificiell K	3209 av artificiell K	3231 hjälp av artificiell K
intelligenz	710 mithilfe künstlicher K
interdite	1545 diffusion K
interdites	1545 diffusion K
interessiert	682 ihre geschichte K
interview	97 K wurde gekürzt	689 das K in voller
intihar	97 K
introdu	77 K adresa de email	2800 K adresa
introduce	77 K tu correo
invest	1087 K in local news
investigaciones	1250 nuestras K
investigador	347 és K	1145 es K	2719 é K
investigadora	347 és K	1145 es K	2719 é K
investigando	1174 seguir K
investigant	411 continuar K
investigate	931 we should K
investigation	53 months on this K	53 weeks on this K	982 this K	1088 this K	1617 cette K
investigations	931 our K team	931 our K desk	1088 our K
investigative	909 is an K
investigativteam	637 K
inviamo	57 ti K	57 vi K
inviata	2011 è K
inviato	2011 è K
invitame	54 K un café	54 K a un café
invite	1619 K
invitent	1619 K
involved	976 not K in the
""", 'ip': """
iphone	866 our K app
iptal	3357 K edin
""", 'ir': """
iratkozz	1815 K fel	1864 K fel ingyen
iratkozzon	1815 K fel	1864 K fel ingyen
""", 'is': """
iscrive	2033 ci si K qui
iscrivendoti	1982 K
iscriversi	2033 K qui
iscriverti	2033 per K clicca	2111 clicca qui per K
iscriviti	1966 K	1982 K alla nostra	1982 K gratis	1982 K al nostro	2033 K qui	2111 K qui
iscrizione	1983 annullare l'K	2033 la tua K è	2033 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1867 K el
ismerte	1867 K el
ispravak	97 K:
ispravka	97 K:
issue	989 back K
issues	989 back K
istakao	3045 K
istakla	3045 K
istaknula	3045 K
istaknuo	3045 K
istedi	3413 K
istediler	3413 K
""", 'it': """
itiraf	3413 K etti
""", 'iz': """
izjavila	3045 K
izjavio	3045 K
izlasi	2384 K visu
izleyin	3357 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2506 per K
jahr	726 im K	726 pro K
jahresabo	721 K
jakoon	49 laita K
janela	2704 abre em nova K
jar	922 tip K
jaunumi	2385 mūsu K	2388 K
jaunumiem	2353 piesakies K	2372 K	2384 piesakies K
jaunumus	2372 K
javascript	175 K	430 povolte K	430 zapněte K	513 aktivér K	513 slå K til	607 K in ihrem browser	607 aktivieren sie K	607 K benötigt	806 K	885 please enable K	885 requires K	885 K is disabled	885 K is required	885 turn on K	885 K is not available	885 enable K in your browser	885 K must be enabled	885 needs K	1126 activa K	1126 habilita K	1126 habilitar K	1126 activar K	1402 salli K	1402 ota K käyttöön	1491 activer K	1491 activez K	1491 K est désactivé	1491 nécessite K	1634 אפשרו K	1884 aktifkan K	1992 abilitare K	1992 abilita K	1992 attiva K	1992 attivare K	2417 schakel K in	2529 aktiver K	2529 slå på K	2611 włącz K	2611 włącz obsługę K	2699 ative o K	2699 habilite o K	2699 ativar K	2806 activați K	2910 включите K	3186 aktivera K	3186 slå på K	3431 увімкніть K	3510 bật K	3665 K已
javasolta	1867 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3000 K nam	3000 K nam se	3000 K se našem	3000 K se našoj	3042 K nam	3042 K nam se	3042 K se našem	3122 K nam	3160 K se nam
""", 'je': """
jederzeit	583 K kündbar	588 widerruf K	588 abmeldung K	589 K abmelden	661 K wieder abmelden	693 abmeldung ist K	726 K kündbar
jednou	17 K týdně
jefa	1145 es K de
jefe	1145 es K de
jegyezte	1867 K meg
jelas	1964 K
jelasnya	1964 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1859 K most
jelentkezzen	24 K	1812 K be a	1859 K most
jelezze	1864 K nekünk
jetzt	580 K im abo	722 K im shop	724 teste K
""", 'jo': """
jobbar	3209 K med ai
join	923 K for	1087 K us on
jornal	2791 nosso K	2791 somos um K
jornalismo	2678 apoie o K	2741 K de qualidade tem um custo	2741 presente ao K	2790 apoie o K	2791 nosso K	2791 K de qualidade	2791 fazer K
jornalista	2719 é K formada	2719 é K formado	2719 é K do	2719 é K da	2719 é K no	2719 é K na	2719 é K e
jornalistas	2791 nossos K
joukkoon	51 liity K
journal	1617 notre K
journalism	846 support our K	846 support the K you rely on	965 keep our K free	969 access to all our K	969 access to all of our K	1087 support quality K	1087 support local K	1088 our K	1088 fearless K	1088 K like this
journalisme	1458 soutenez un K	1616 soutenez le K
journalismi	1449 riippumaton K	1449 K maksaa	1449 hyvä K
journalismia	1449 K
journalismimme	1449 K
journalismus	575 unterstützen sie unabhängigen K	575 unterstütze unabhängigen K	575 für unseren K	694 freien K	725 unser K	725 unseren K	725 unabhängigen K	725 unabhängiger K	725 gut gemachten K	725 gut gemachtem K	725 frei zugänglichen K	725 frei zugänglicher K	725 guten K	725 freien K
journalist	39 vores K	39 vår K	534 er K på	534 er K hos	534 er K ved	534 er K i	629 ist freier K	629 ist K	639 arbeitet seit # als K	907 is a freelance K	909 is a K	933 K	2441 is K	2441 is freelance K	2480 werkt als K	2502 is schrijver en K	2502 is K en	2549 er K i	2549 er K på	2549 er K og	3206 är K på	3206 är K och
journalistar	39 våre K
journaliste	39 notre K	1510 est K	1510 K au	1510 K à	1510 K pour
journalisten	2505 onze K
journalister	39 vores K	39 våre K	567 vores K	2586 våre K	3242 våra K
journalistes	39 nos K	1536 nos K	1537 payer nos K	1617 nos K
journalistiek	2393 steun onze K	2488 goede K kost	2488 K kost	2505 onze K
journalistik	496 støt vores K	496 støt uafhængig K	567 vores K	567 uafhængig K	567 K koster	567 kritisk K	567 fri K	3168 stöd vår K	3168 stöd oberoende K	3242 vår K	3242 oberoende K	3242 granskande K	3242 bra K	3242 fri K
journalistikk	2512 støtt vår K	2512 støtt uavhengig K	2586 vår K	2586 uavhengig K	2586 kritisk K	2586 god K	2586 fri K
journalistin	629 ist freie K	629 ist K	639 arbeitet seit # als K
journalists	1088 our K	1088 we, the K
journaux	1549 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1451 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1898 adalah K	1962 K kami
jurnalism	2885 facem K
jurnalisme	1909 dukung K	1962 K kami
jurnalismul	2831 K de calitate costă	2884 susține K	2885 K nostru
jurnalist	2817 este K
just	1045 K £#	1045 K $#	1045 K €#
jutjubu	2999 K
jutro	17 svako K	17 vsako K
juttu	1392 lue koko K	1449 tämä K
juttujamme	1449 K
juttuvinkki	38 lähetä K	67 lähetä K	1448 lähetä K
jutun	20 koko K	1446 tämän K
jutusta	1449 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2450 nu K voor	2450 je K voor
kabul	3413 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1449 K jutut
kaitstud	1258 kõik õigused K
kakor	3200 K på	3208 K
kami	1961 beri tahu K	1962 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2505 ons K
kanal	567 vores K	1881 ikuti K	1962 K kami	2586 vår K	3242 vår K
kanale	2607 na naszym K
kanaliga	1268 meie K
kanalimiz	3411 K
kanalimiza	3322 K abone	3337 whatsapp K	3337 telegram K	3337 youtube K
kanalimizi	3337 whatsapp K
kanalina	3337 whatsapp K	3337 telegram K
kanalini	3337 whatsapp K	3337 telegram K
kanavaamme	1415 K
kanavalle	1415 whatsapp-K	1415 telegram-K
kanavamme	1415 whatsapp-K	1449 K
kannst	90 gib, was du K
karte	9 diese K	686 laden der K
karya	1962 K kami
kasutamine	1265 K ilma
kata	1964 K
katanya	1964 K
katil	51 sen de K
katilin	51 siz de K	3357 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3361 reklam verenin K
kavom	54 časti me K
kaydetti	3413 K
kaydolun	3410 K
kaynak	3336 tercih edilen K	3405 tercih edilen K
kaynaklar	3405 tercih edilen K
kaynaklara	3336 tercih ettiğiniz K
kazala	3045 K
kazanin	3357 K
kazao	3045 K
""", 'kd': """
kdykoli	490 zrušit K
""", 'ke': """
kebijakan	1885 K privasi	1885 K cookie
kedvenc	1830 google K
keelatud	1265 loata on K
keep	1018 help us K	1087 help us K	1087 help K our
keeps	1025 our app K you
kehotettiin	1451 K
kehotti	1451 K
kehottivat	1451 K
kehotus	1451 kuului K
kein	668 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1864 K minket
kernpunkte	687 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1451 K
kertoivat	1451 K
kertoo	1451 K
kesti	3413 ceza K
ketentuan	1885 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2552 med K	2552 av K
kielletty	1441 ilman lupaa on K
kiitos	1448 K kun luet
kinnitas	1294 K
kiosque	1549 en K
kiosques	1549 en K
kirakatban	1867 állt a K
kirim	1961 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1448 K sisään
kirjeenvaihtaja	1419 K
kirjoita	38 K meille	67 K meille
kirjoitti	1451 K
kirjoittivat	1451 K
kirjuta	38 K meile	67 K meile	1291 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1294 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1432 €/K	1450 /K
""", 'kl': """
klaagt	2507 K
klagade	3244 K
klagar	3244 K
klagede	569 K
klagen	2507 K
klager	569 K	2588 K
klaget	2588 K
klagt	727 K
kleine	572 haben wir eine K bitte
klical	3163 je K
klicka	3216 genom att K på
klicken	689 K sie auf play	689 auf play K
klikke	2560 ved å K på
klikom	3014 K na	3135 s K na	3135 s K
klimaatverslaggever	2480 is K
klummeskribent	534 er K
""", 'kn': """
know	986 let us K
""", 'ko': """
kogu	1291 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1898 adalah K
kolumnist	629 ist K	1270 K	3001 je K	3123 je K	3206 är K
kolumnista	3001 je K
kolumnistica	3001 je K
kolumnistin	629 ist K
kolumnistka	3123 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1906 tulis K anda	1906 di kolom K
komentara	3012 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3012 biste K
komentarisanje	6 za K
komentarjev	3133 brisanja K	3133 izbris K	3133 brisanje K
komentarji	3133 K izražajo	3133 K ne izražajo	3133 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2614 aby dodać K	2637 zostaw K
komentarzach	85 w K	2624 w K	2624 w K pod
komentarzu	85 w K	2624 w K
komentator	1906 tanggung jawab K
komentirajo	3133 K lahko
komentirali	3012 biste K
komentiranje	6 za K
komentirate	3133 K lahko
kommentar	657 K wird	657 ihr K	657 dein K
kommentarbereich	85 im K
kommentare	85 in die K	613 um K zu	657 K zu diesem	657 K werden	725 schreibt mir in die K	725 schreib mir in die K	725 schreibt uns in die K
kommentaren	85 in den K	613 in den K
kommentarerna	85 i K	3191 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	518 i K	2533 i K	2556 stenger K	2556 meninger i K
kommentarfunktion	613 K
kommentarsporet	85 i K	541 i K
kommentator	534 er politisk K	534 er K	2549 er K i	2549 er K og	2549 er politisk K	3206 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3189 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	516 for at K	2532 for å K
kommentieren	6 um zu K	6 K zu können	612 um zu K	612 probleme beim K	612 K sie diesen	612 K sie den	613 nicht mehr K	657 K
kommentiert	613 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	661 K per mail	661 K per e-mail
komunikat	2672 taki K
kondigde	2507 K
koneellisesti	1422 K
konferenci	453 naši K
konferenciju	3007 našu K
konferenciu	3069 našu K
konferenco	3129 našo K
kongress	648 jetzt zum K
konseling	97 layanan K
konstaterade	3244 K
konstaterar	3244 K
kontakt	38 K os	38 K oss	566 K os	2585 K oss
kontakta	38 K oss	3241 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3000 K nas	3000 K redakciju
kontaktowej	2628 skrzynki K
kontaktujte	447 K redakci	447 K nás	447 K autora	3062 K redakciu	3062 K nás
konten	9 K ini
kontingent	586 haben ihr K
konto	502 opret en K for	566 opret en K	2669 załóż K	3174 skapa ett K för	3241 skapa ett K och	3241 skapa ett K här
kontributor	1898 adalah K
konzern	665 kein K	725 kein K
kopeerimine	1265 K ilma
kopieras	3223 får inte K	3223 får ej K
kopieres	2541 kan ikke K uten
kopiering	526 K er ikke tilladt	3223 K utan
kopijuoti	2319 K, platinti
kopiointi	1411 luvaton K	1411 K ilman lupaa
kopyalanamaz	3332 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1898 adalah K
korespondentas	2324 K
korespondente	2364 K
korespondentem	2629 jest K
korespondents	2364 K
korjattu	97 juttua K	97 juttua on K
korrekt	3212 ska vara K
korrekta	3212 ska vara K
korrektur	97 K:
korrekturhinweis	655 K
korrekturhinweise	655 K
korrespondent	534 er K	629 ist K	638 als K	638 seit # K	1270 K	2549 er K	3206 är K
korrespondentin	629 ist K	638 als K	638 seit # K
korrigerats	97 artikeln har K
korting	2465 K op je eerste	2465 K op het eerste
korzystamy	2611 K z plików cookie
kostenlos	583 wochen K	583 monat K	588 K per mail	694 lesen alle K	695 tage K	695 tage lang K	726 K testen
kostenlose	15 K artikel	586 noch zwei K	586 noch # K
kostenlosen	586 noch einen K	586 K artikel gelesen	588 unseren K newsletter	588 unserem K newsletter	588 unserer K newsletter	588 den K newsletter	705 K konto	705 K account
kostenloser	586 K artikel
kostenpflichtig	580 dieser artikel ist K
koster	567 K penge
kostnadsfritt	3219 en månad K
""", 'kr': """
krevde	2588 K
kriisipuhelin	97 K
kritik	655 lob oder K
kritiker	3206 är K och
kritiserar	3244 K
kritiserer	569 K	2588 K
kritisieren	727 K
kritisiert	727 K
kritizuje	491 K
kronor	3243 K
krzyczeli	2672 K
""", 'ku': """
kullan	3325 çerez K
kullanilamaz	3332 izinsiz K
kullanilmaktadir	3325 çerez K	3325 çerezler K
kullanilmasi	3332 izinsiz K yasaktir	3361 izin alinmadan K
kullaniyoruz	3325 çerezleri K	3325 çerezler K
kulttuuritoimittaja	1419 K
kulturredakteur	714 ist K
kulturredakteurin	714 ist K
kulturressort	638 leitet das K
kulturskribent	3206 är K
kumppanimme	1402 me ja K
kun	547 for K #	2563 for K #
kunne	567 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2501 geef wat je K
kurzfassung	630 K
kutunuza	3318 posta K
kutunuzda	79 posta K
kuukaudessa	1450 K
kuukausi	1392 kokeile K	1432 K #	1448 kokeile K
kuukausilahjoituksella	1431 K
kuulutas	1294 K
kuus	1293 K
kuvailee	1451 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3010 naš K	3132 naš K
kvizu	3010 našem K	3132 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1451 K
""", 'l': """
l	412 K'any
""", 'la': """
laadi	1291 K alla
laat	2477 K het ons
laatste	2413 volg het K nieuws
labojums	97 K:
ladattavissa	1428 sovellus on K
ladda	3178 K ner vår app	3241 K ner vår
lade	594 K die app
laden	594 K sie die app	595 app K	711 die karte zu K	711 das video zu K
lage	2586 K mer
laget	51 bli med på K
lahjoituksesi	1431 K auttaa	1448 K
lahjoitus	1431 tee K	1448 tee K	1452 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1616 K-nous votre
lamenta	1252 K	2114 K	2793 K
lamentano	2114 K
lamentou	2793 K
lance	1619 K
landing	1028 K in your inbox
langganan	1908 K buletin	1961 K sekarang	1965 K
language	97 contains K	97 contains strong K
lanjutkan	1911 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1863 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2522 K ned vår app	2585 K ned
later	952 check back K
latest	1004 the K on this story
laukeliai	21 būtini K
lauloivat	1451 K
laut	727 K
lavoro	2112 il nostro K
lawyers	1088 our K
""", 'le': """
leave	862 one click to K	1027 K your e-mail	1027 K us your e-mail	1062 K a clap	1087 K us a tip	1087 K a tip
lecteur	9 ce K	1523 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1537 par des K comme vous	1617 nos K
lectoras	36 nuestras K	1250 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1250 nuestros K	1250 gracias a sus K
lectors	18 gràcies als K	411 els nostres K
lectrices	1617 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	909 is a senior K	909 is a K
ledarskribent	534 er K	3206 är K
leden	2462 door onze K	2505 onze K
lederskribent	534 er K
leernos	1249 gracias por K
leestijd	0 K
legfontosabb	1863 K írásait
legge	2114 si K
leggere	1976 per K tutto
lehti	80 tilaa K
lei	2886 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	629 ist K
leiterin	629 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2741 K que nos apoiam	2791 nossos K	2791 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2793 K
lengkap	20 artikel K	1911 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2564 du kan K mer	2564 kan du K mer
lesedauer	0 K
lesen	580 im abo K	580 K sie mit plus	586 % noch zu K	594 in der app K	674 mehr dazu K sie	717 K sie hier.	724 danke fürs K
leser	2585 takk for at du K
leserabend	648 K	688 unseren K
leserbrev	43 K	2550 K
leserbrief	43 K	613 K
leserbriefe	43 K	613 K an	655 K
lesere	36 våre K	2586 våre K
leserfinanziert	725 K
leserinnen	36 unsere K	725 unsere K	725 unseren K
leserinnlegg	43 K	2550 K
lesern	725 ihren K
leserne	18 takket være K	2562 K våre
lesernes	18 K bidrag	2586 K bidrag
leserreise	688 K
leserreisen	648 unsere K	648 unseren K	688 K
leserumfrage	35 unserer K
leserzuschriften	655 K
lesetid	0 K
lesezeit	0 K
letno	3162 K
lets	1025 our app K you
letter	896 send a K
letters	43 K desk	43 K page	43 the K editor	896 K to the editor	896 send K	956 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2034 solo grazie ai nostri K	2112 i nostri K
lettre	78 notre K	1617 notre K
lettrici	2112 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1177 para seguir K	1177 quieres seguir K	1177 sigue K con	1177 y sigue K	1249 sigue K sin
lezen	20 meer K
lezers	36 onze K	2505 onze K
lezersaanbieding	2483 onze K
lezersactie	2483 onze K
lezersavond	2450 onze K	2483 onze gratis K
lezersevenement	2450 ons K
lezersreis	2450 onze K
lezersreizen	2450 onze K
""", 'li': """
libovolnou	490 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2399 al K
lidem	18 díky K	489 díky K
liens	74 nos K	1527 via nos K	1527 par nos K
liest	717 K du hier.
lietotni	2370 K
lifeline	97 crisis K
lignes	1537 qui lisent ces K
liitu	1291 K meie
liituge	51 K
like	1088 work K this
liked	1088 K what you read
liker	2586 K du det vi
limit	852 read without K	860 free K
limitat	338 accés il·K
limits	852 read without K
line	38 our tips K	67 our tips K	931 our tip K	1064 our tip K	1064 our tips K
link	875 copy the K	971 read it for free with this K
links	74 über diese K	74 onze K	884 some K on this page	884 some of the K on	1022 K here	1022 K on this page	1022 K in this post	1022 K on this site	1022 our K	1022 our shop K	1022 my K	1022 these K	1022 one of our K	1022 one of my K
liputan	1962 K kami
lire	20 pour K cet	1619 peut-on K
lisas	1294 K
lisens	47 K cc	47 cc-K
list	1033 join our K	1033 not on the K yet	1033 not on our K
listen	0 min K	879 K back here	879 K to us live	917 prefer to K	917 rather K
listeners	1044 K like you
listening	917 K time
live	989 our K	989 K q&a	1050 see them K
liveblog	674 im K	674 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1093 si has K hasta aquí
llegint	365 per seguir K
""", 'lo': """
local	1088 keep K news
log	24 K in	2397 K in om	2397 K in of
logg	24 K inn	2518 K inn for å	2583 K inn med	2585 K inn for
logga	24 K in	3174 K in för att	3238 K in med
logge	705 K dich ein
logged	21 must be K in to post	852 you must be K in to	893 you must be K in to
loggen	705 K sie sich ein
logget	516 du skal være K ind
login	24 faça K	2682 faça K para	2790 faça K
lokalredakteur	714 ist K
lokalredakteurin	714 ist K
lokalredaktion	638 leitet die K
look	1088 our new K
lovade	3244 K
love	1080 you K
lovede	569 K
""", 'lu': """
lubas	1294 K
luetaan	1446 juttu K
lugeda	1255 et edasi K
lugejad	1292 meie K
lugemiseks	1255 edasi K
luisteren	2484 artikel ook K
luisterversie	2 K
lukeaksesi	1392 K koko	1392 kirjaudu sisään K
lukemaan	1448 pääset K
lukemista	1448 jatka K
lukijamme	1449 K
lukijasta	1446 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1431 K tukea	1449 K tuella
lukittu	1444 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1392 K
lunar	2886 K
lunes	17 cada K
lupasi	1451 K
lupasivat	1451 K
""", 'ly': """
lyder	569 K	2588 K	3244 K
lydversion	2 K
lyssnar	3211 K på poddar
""", 'ma': """
maand	2399 deze K nog	2506 per K
maandelijks	2399 K opzegbaar	2506 K
mach	51 . K mit	724 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	571 K sie mit	725 was wir K
macht	724 K mit
made	841 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	424 váš e-K	461 svůj e-K	768 το e-K σας	1027 put your e-K	1027 type your e-K	1029 by e-K	1814 e-K cím	2477 K ons	2477 K dan	2504 K ons	2639 swój e-K	2687 no seu e-K	2830 pe e-K	2901 ваш e-K	2986 na vaš e-K	3014 svoj e-K	3014 na e-K	3050 váš e-K	3050 svoj e-K	3050 na váš e-K	3076 svoj e-K	3424 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2402 je e-K	2460 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	505 din e-K	516 din e-K vil ikke	566 din K
mailben	1857 legjobb cikkei e-K	1857 cikkei e-K	1857 hírei e-K
mailbox	79 in je K	79 in uw K	1028 in your K	2402 in je K	2402 in uw K	2402 in jouw K
maile	3050 vašom e-K
mailed	1028 e-K to you	1028 K to you
mailedbe	79 az e-K
mailing	1033 join our K list	1033 join the K list	1033 on our K list
mailom	3076 správy e-K
mailovou	461 e-K adresu
mailowy	2639 adres K
mailt	1864 írjon e-K
mailu	79 do e-K	423 přímo do e-K	3050 do vášho e-K
mailul	2801 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1449 ilman K
mainos	11 K
mainostaja	1441 maksanut K
mainosten	1403 K esto
majhno	3161 smo K
make	1087 will you K a
maken	2505 wij K
maksumuuri	1452 K
maksuton	1436 K tunnus
maksuttomat	1436 K artikkelit
maltilla	83 pelaa K
mamio	3045 K
manade	3244 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2741 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	643 K-cookies	940 K cookies
marketingcookies	536 K	2445 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1875 kotak K anda
masukkan	1875 K email
matched	922 K dollar	965 gift will be K	1043 will be K	1043 is being K	1043 are being K	1043 be K	1043 K until
material	625 mit K der	625 mit K von	910 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2928 K	2929 K.ru
""", 'md': """
md	547 kr./K	568 kr/K
""", 'me': """
me	2929 t.K	3448 t.K
meaning	1040 if you've been K to	1040 if you have been K to
medarbetare	3206 är K på	3206 är K i
meddelade	3244 K
meddelte	569 K
medewerker	2441 is K van
medgav	3244 K
mediach	2659 naszych K
medio	1250 este K
medlem	80 bliv K	80 bli K	566 bliv K	2585 bli K	3241 bli K
mee	51 . doe K	51 . doe ook K
meie	1292 K töö
meil	1291 aita K
meile	1291 saada K
meilile	1287 sinu K
meille	38 kerro K	67 kerro K	1448 lähetä K	1448 kerro K
meinen	612 was K sie dazu
meint	727 K
meinte	727 K
meinung	30 K der	43 anderer K	612 sagen sie uns ihre K	642 K des autors
mejl	2986 na vaš K	2986 vašu K	3014 svoj K	3014 na K	3176 i din K	3176 till din K
mejla	38 K oss	67 K oss	3241 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3241 din K
mejlen	79 i K	3176 direkt i K
mektuplari	43 okur K
melalui	1909 dukung kami K
melanjutkan	1872 untuk K membaca	1911 untuk K membaca
meld	2585 K deg på her
meldde	2507 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	682 K dich bei uns	724 K dich an	2520 K deg av når	2560 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	571 K sie sich an	580 K sie sich an, um	580 bitte K sie sich an	682 K sie sich bei uns	724 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2458 krijg een K bij	2458 ontvang een K bij
meldingen	14 K	2408 schakel K in	2408 zet K aan	2408 ontvang K	2458 krijg K	2504 zet K aan
meldt	2507 K
meldte	2588 K
membaca	1911 untuk terus K	1911 untuk K berita ini	1961 daftar untuk K
member	50 as a K you	839 become a K	922 become a K	969 not a K?
memberikan	97 belum K tanggapan	1906 K komentar
members	18 our K	36 our K	50 K can	852 is for K only	852 K-only story	997 paying K	1037 thanks to our K	1044 K like you	1088 our K
membership	1039 consider a K
membiayai	1909 K kami
membro	2790 torne-se K
membru	80 devino K
membutuhkan	1961 kami K dukungan
memuat	45 K ulang
menar	3244 K
mencionanos	62 K
mendaftar	1908 dengan K, anda
mendapat	1919 K komisi
mendapatkan	1919 K komisi	1961 daftar untuk K
mener	569 K	2585 hva K du	2588 K
menerbitkan	45 K ulang
menerima	1899 K cookie	1919 K komisi	1961 daftar untuk K
mengambil	1920 dilarang K	1920 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1906 komentar yang K
mengatakan	1964 K
menggandakan	1920 dilarang K
menggunakan	1885 K cookie
mengirimkan	57 kami K
mengutip	1892 dilarang K
meninggalkan	1906 K komentar
menit	0 K baca
mensais	2792 K
mensuales	1251 K
mensuel	1512 un don K	1537 un soutien K	1618 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1964 K
menyalin	1920 dilarang K
menyatakan	1964 K
merch	947 our K
merci	1616 K de nous
mere	548 kan du læse K	548 du kan læse K	548 kan læse K om
merespons	97 belum K
merkezimiz	3411 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	412 al K	1251 al K	1251 por K
mese	2113 al K
mesec	3015 prvi K	3044 prvi K	3136 prvi K	3136 na K	3162 na K	3162 prvi K
meses	1177 K por #
mesiac	3078 prvý K	3103 za K	3103 prvý K
message	38 K us	67 K us	841 a K from our editor
messagerie	1496 votre adresse de K ne sera pas
messengera	2627 K
messengeri	3061 K
messengerju	3121 K
messengeru	446 K
messengerze	2627 K
metus	2346 per K
mewakili	1920 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2367 ar K
mielipidekirjoitus	43 K
miembro	1249 hazte K
mig	62 tag K på
mij	62 tag K
mille	2034 # per K
milliardaire	1537 à aucun K
mind	97 ring K
minggu	1963 per K
mingguan	1908 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1817 kövess K	1864 kövess K	1864 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	969 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2502 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3315 zaten abone K
missen	2501 wat je kunt K
mission	1088 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	956 spot a K	956 report a K	1063 when we learn of a K	1063 when we make a K	1063 if we have made a K
mitdiskutieren	6 K	657 K
mitgeteilt	727 K
mitglied	80 werden sie K	80 werde K	724 werden sie K	724 werde K	724 jetzt K werden
mitglieder	50 K können	583 nur für K	668 angebots für K	725 unsere K
mithilfe	710 K von ki
mitteilungen	14 push-K	598 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3015 prvi K	3044 prvi K
""", 'mn': """
mnd	2563 kr/K	2587 kr/K
""", 'mo': """
mobile	866 on your K app	866 our K app
mobilen	542 direkte på K	2557 nyheter rett på K	2557 rett på K	3213 nyheter direkt i K	3213 direkt i K
mobilepay	566 K til #	566 K på #	566 K #	566 K et
modalidad	1251 K premium
moderador	2704 não serão aprovados pelo K
moderados	2704 serão K antes
moderated	893 comments are K	893 pre-K
moderowane	2637 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2504 maak het volgende K
mois	1618 par K
moittii	1451 K
molbu	2997 imamo malu K	2997 malu K
molila	3045 K
molili	3045 K
molio	3045 K
monat	668 einen K für	668 K für nur	726 im K	726 pro K
monate	695 # K lang
monatlich	726 K
monday	17 every K
mondays	1030 sent K
mondogatta	1867 K
mondta	1867 K
montag	17 jeden K
month	852 try a K for	852 try it for a K	859 for the first K	859 for your first K	1045 £# a K	1045 $# a K	1045 €# a K	1089 a K	1089 per K	1089 every K	1089 each K
monthly	922 one-off or K	969 reached your K limit	1018 K gift	1087 become a K	1087 give K	1089 K
months	53 K on this story	852 K for $#	859 for the first # K	859 for the first three K
morgen	17 jeden K	17 am K	17 hver K	545 hver K i din	664 uns auch K
morgenbrevet	2561 K
morgon	17 varje K
morgonbrevet	3217 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1617 nos K
""", 'mu': """
muhabiri	3340 gazetesi K
muhabiridir	3340 K
muhabirimize	39 K	3338 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3368 K
muistutti	1451 K
mukaan	1448 lähde K	1448 tule K	1451 K
multato	2114 ha K
multou	2793 K
mums	2384 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2477 mail K
nabiralnik	79 v vaš K	3109 v vaš K
nabiralniku	3109 v vašem K	3135 vašem K
nachdruck	624 K verboten	679 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	594 aktuelle K aufs handy	595 K-app	598 push-K	674 weitere K finden sie	674 mehr K finden sie	698 K des tages	698 alle K zum
nadaljevanje	3108 za K branja	3137 K spodaj
nadaljuje	3137 K pod oglasom	3137 K spodaj
nadaljujte	3108 K branje
nadie	1250 K nos dice
naglasila	3045 K
naglasio	3045 K
najdete	465 další články K
najnowsze	2599 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3140 K nam
names	97 not their real K
napis	2672 taki K
napisz	38 K do nas	67 K do nas	2615 K do nas	2628 K do nas	2660 K:	2660 K na	2669 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3108 če želite brati K
napsal	491 K
napsala	491 K
narrated	917 is K by an ai	917 is K by ai
nasilja	97 opise K
naslov	3109 na vaš e-K	3109 svoj e-K	3135 svoj e-K	3135 svoj e-poštni K
nastavak	2982 za K čitanja	3016 K ispod	3016 K teksta
nastavili	2982 da biste K čitanje
nastavite	2982 K čitanje	2984 K čitati
nastavlja	3016 K ispod	3016 K nakon
naszego	2633 K sklepu	2636 K quizu
naszej	2670 K pracy
naszym	2669 zostań K
naujienas	2331 K telefone	2332 K el. paštu	2343 mūsų K
naujienose	2320 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1126 tu K no soporta	1126 su K no soporta	2699 seu K não suporta
navela	3045 K
naveo	3045 K
navigateur	10 votre K	21 dans le K pour mon prochain	1491 votre K ne supporte pas	1491 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3045 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1093 K pedirte	1096 K tu apoyo	1249 K tu ayuda	1249 K de ti	1249 te K
necessariamente	2722 não reflete K a opinião	2722 não refletem K a opinião
necessaris	21 camps K
necessitem	410 et K
nechajte	77 K nám svoj e-mail
nechcete	478 K přijít o	3093 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2389 K nu een
neighbors	1044 K like you
neighbours	1044 K like you
nell	1985 apri K'app
nella	79 K tua mail	1983 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3161 K mediji	3161 smo K
neodvisno	3160 podprite K
neophodna	21 K polja
neovisni	3043 ostanemo K
neovisno	3042 podržite K
nepriklausoma	2345 K žurnalistika
nesutinkate	43 K
netiquette	612 beachten sie die K	1997 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2529 dette K bruker
neue	691 die K app
neuen	594 hier geht es zur K
neukunden	668 nur für K
neuvoi	1451 K
neuvoivat	1451 K
neuvoo	1451 K
neuvottiin	1451 K
never	71 K spam
news	595 K-app	698 alle K zum	698 alle K zu	866 K app for	909 is a K	931 K tip
newsblog	674 im K	674 unserem K
newsdesk	39 our K	39 the K
newsis	1267 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	242 K	361 la nostra K	462 K	489 náš K	492 K	588 unseren K	588 unserem K	588 unserer K	588 K bestellen	588 K richtig	592 K an	592 K von	592 zum K	592 täglichen K	633 K	661 K erhalten	661 K empfangen	661 unser K	661 der K über	661 der K für	693 unser abend-K	693 unser morgen-K	693 unser K	693 K ist kostenlos	724 K an	725 unser K	725 unseren K	725 unserem K	725 dieser K	728 K	734 εγγραφείτε στο K	734 εγγραφή στο K	734 το K μας	734 γραφτείτε στο K	734 στο K των	734 στο K του	734 στο K της	834 εγγραφείτε στο K	834 γραφτείτε στο K	835 το K μας	838 K	862 sign up for our K	862 sign up to our K	862 sign up for the K	862 subscribe to our K	862 join our K	862 get our K	862 our K here	862 receive our K	862 our daily K	862 our weekly K	862 our morning K	921 K	962 K soon	1014 from our saturday K	1061 this K was forwarded to you	1061 forwarded this K	1069 reply to this K	1088 our K	1091 K	1108 suscríbete a la K	1108 apúntate a la K	1108 nuestra K	1173 suscribite al K	1250 nuestra K	1253 K	1476 inscrivez-vous à la K	1476 abonnez-vous à la K	1476 notre K	1536 vous adresser sa K	1617 notre K	1617 cette K	1620 K	1875 K kami	1875 langganan K	1962 K kami	1982 iscriviti alla K	1982 la nostra K	2033 le nostre K	2112 la nostra K	2112 questa K	2115 K	2599 zapisz się na K	2599 nasz K	2641 K	2670 nasz K	2673 K	2686 assine a K	2686 nossa K	2740 esta é a edição da K	2740 esta é uma edição da K	2791 nossa K	2794 K	2800 abonează-te la K	2800 abonați-vă la K	2800 înscrie-te la K	2884 înscrie-te la K	2888 K	2985 naš dnevni K	2995 K	3042 prijavite se na K	3043 naš K	3046 K	3077 K	3102 náš K	3105 K	3117 K
newslettera	78 naszego K	78 do K	78 odber K	2599 zapisz się do K	2599 naszego K	2641 K	2670 naszego K	2995 K	3050 odber K	3077 K	3102 nášho K
newsletterem	2670 naszym K
newsletters	862 K may contain info about	921 K	1088 our K	1091 K	1476 nos K	1476 recevoir les K	1617 nos K	1620 K
newsletteru	78 odběr K	462 K
newsletterul	78 K nostru	2800 K nostru	2830 abonează-te la K	2884 înscrie-te la K	2885 K nostru
newslettery	462 K	3077 K
newsletterze	2641 K
newslettre	3077 K
newson	1830 google K
newspaper	1088 our K
newsroom	38 contact our K	67 contact our K	976 not by the K	986 tell our K	986 our K	1004 stories from our K	1004 more from our K	1088 our K	1088 non-profit K	1088 this K
newsticker	674 unserem K
next	989 our K	1018 help pay for the K	1018 pay for the K one
nezavisni	3043 K mediji	3043 ostanemo K
nezavisno	3042 podržite K
""", 'ng': """
ngay	3584 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2597 K dostęp
niets	2435 K uit deze	2496 K van deze site
nieuws	2405 K-app	2438 google K	2440 K of een tip	2476 app je K	2492 al het K over	2492 al het K uit	2503 K in je mail
nieuwsbrief	78 de K	78 onze K	2402 onze K	2403 dagelijkse K	2403 wekelijkse K	2437 K	2505 onze K	2505 deze K	2508 K
nieuwsbrieven	2402 onze K	2437 K	2505 onze K	2508 K
nieuwsbron	2475 favoriete K
nieuwsquiz	2485 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2995 K	3042 prijavite se na K	3043 naš K
""", 'no': """
nombreux	1537 plus nous serons K
nonprofit	1088 K newsroom	1088 K news outlet
nosaltres	38 contacta amb K
nosotros	1249 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2678 apoie K	2678 apoie o K	2689 baixe K app	2689 no K app	2790 apoie K	2790 apoie o K	2790 siga o K	2790 entre no K	2791 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	411 la K feina	1985 nella K app	2112 la K app
nostre	411 el K canal
nostri	74 K link
nostro	35 K quiz	2112 il K sito	2112 che il K
nota	20 leer esta K	1177 para leer esta K
notice	1063 if you K
noticia	1250 esta K
noticias	1150 en google K	1150 tu fuente de K
notificaciones	14 las K	1116 activa las K	1116 activar K	1117 recibir K
notifications	14 K	870 turn on K	870 turn on desktop K	870 would like to send you K	870 K from this site	871 enable K	871 allow K	871 receive K	1482 activer les K	1482 activez les K	1482 autoriser les K
notifiche	14 le K
notified	862 sign up to be K	871 get K
notifikace	460 K
notifikasi	14 K	1877 dapatkan K	1879 aktifkan K	1961 nyalakan K
notifikation	542 K
notifikationer	14 K	542 K
notify	871 K me of	871 K me when	893 K me of new posts
notis	3213 K
notiser	14 K	3213 K	3213 push-K
notre	35 K quiz	1617 K site
nouvelle	1496 ouvre dans une K fenêtre
novice	3109 na naše K	3109 na e-K	3117 e-K	3135 na e-K	3161 naše K
novinar	3001 je K	3001 , K	3001 - K	3123 je K	3123 , K	3123 - K
novinari	3043 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3161 naši K
novinarju	39 našemu K	3122 pišite K
novinarka	3001 je K	3001 , K	3001 - K	3123 je K	3123 , K	3123 - K
novinarki	3122 pišite K
novinarstvo	3043 nezavisno K	3043 neovisno K	3043 naše K	3161 neodvisno K
novinaru	39 našem K
noviniek	3050 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1113 en K app	1249 únete a K	1250 K app	1250 K web
nuestras	1250 K redes
nuestro	35 K quiz	64 K espejo	1096 apoya K	1121 únete a K canal	1249 apoya K	1249 únete a K	1249 recibe K	1250 K canal	1250 K medio	1250 K sitio	1250 K equipo
nuestros	74 K enlaces	1128 K socios	1250 K socios
numer	2671 K krs
nunca	1250 más que K
nuotraukas	40 K ir vaizdo
nur	668 abo für K
""", 'ny': """
nyheder	530 google K	564 vores K
nyhedsbrev	78 vores K	504 vores K	504 tilmeld dig K	545 K	566 tilmeld dig K	567 vores K	570 K
nyhedsbreve	504 vores K	567 vores K
nyhedsbrevet	78 K	504 få K	545 K	566 tilmeld dig K
nyhetene	2557 K rett på mobilen	2583 K våre
nyheter	2545 google K	3202 google K	3238 våra K
nyheterna	3182 följ K	3213 K direkt i mobilen
nyhetsbrev	78 vårt K	2520 vårt K	2520 våre K	2520 meld deg på K	2520 abonner på K	2561 K	2585 meld deg på K	2586 vårt K	2586 våre K	2589 K	3176 vårt K	3176 våra K	3176 anmäl dig till K	3217 K	3241 anmäl dig till K	3242 vårt K	3242 våra K	3245 K
nyhetsbrevet	78 K	2520 få K	2561 K	2585 meld deg på K	3217 K	3241 anmäl dig till K
nyilatkozta	1867 K
nyt	1443 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1997 i campi K
obchode	3069 našom K
oberoende	3241 stöd K
objasnila	3045 K
objasnili	3045 K
objasnio	3045 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3012 K komentara
obligatoires	21 champs K sont	1496 les champs K
obligatori	1997 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1131 los campos K
obligatoriska	21 K fält	3189 K fält
obligatoriske	21 K felt	2532 K felt
obratite	3000 K nam se	3000 K se našem
obrigado	2790 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	438 další šíření K	475 ke všemu K	3078 celému K
obsahuje	97 K popisy
obserwuj	2607 K nas na	2607 K nas w	2669 K nas
obvestila	14 K	3109 na K
""", 'oc': """
occupa	2011 si K di
ochtend	17 elke K	2460 elke K het
""", 'od': """
od	3015 K # €	3078 K # €	3136 K # €
odbieraj	2663 K
odcinek	2634 K
odcinka	2634 K
oddajte	3145 K svoj glas
odejdete	415 než K
odete	2997 prije nego što K	2997 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3045 K
odgovorili	97 nisu K
odgovorio	97 nije K	3045 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3119 preden K
odoberajte	3098 K
odobrenja	3034 bez K
odomknite	3049 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2682 K este artigo
off	38 tip us K	67 tip us K	1089 one-K
offert	1469 vous est K	1618 mois K
offrez	54 K-moi un café	1547 K-le	1547 K-la	1616 K-lui	1616 K-nous
offrici	2111 K un
offrimi	54 K un caffè	2111 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3043 bez K
oglasov	70 brez K	3161 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3315 K devam etmek için
okurlarimiz	36 K	3411 K
okurlarimizin	3352 K desteğiyle	3411 K
okurlarin	3352 K desteği olmadan
okuyun	3357 K
""", 'ol': """
olarak	50 abone K	3316 abone K	3338 bize anonim K
olmayan	3391 patronu K
olmayanlara	3366 abone K
olun	80 üye K	3410 üye K
olursunuz	3357 kabul etmiş K
olvassa	1843 K tovább
""", 'om': """
omiljene	2998 K izvore
omiljeni	2998 K izvor
""", 'on': """
onafhankelijk	2462 wij K	2462 we K
onafhankelijke	2393 steun K journalistiek	2504 steun K	2505 K journalistiek
onafhankelijkheid	2505 onze K
onbeperkt	2397 lees K	2397 K lezen	2399 K toegang	2465 K digitaal
ondersteunt	2417 je browser K	2417 uw browser K
onderzoek	2505 dit K
onderzoeken	2505 onze K
onderzoeksjournalist	2441 is K
onderzoeksredacteur	2480 is K
onderzoeksredactie	39 onze K	2440 onze K
one	1087 make a K-time	1087 will you be K of
oneens	43 K?
online	688 unser K-shop	947 our K shop	947 our K store	989 our free K	989 our K event	1049 in our K shop
onlineshop	648 im K bestellen
only	1045 K £#	1045 K $#	1045 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2439 app K
ontdek	2504 K nu
ontvang	2402 K onze	2403 K elke
onze	84 in K app	84 via K app	84 met K app	2405 K app	2440 tip voor K	2505 K app
""", 'oo': """
oordeelde	2507 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	491 K
opakovala	491 K
opakuje	491 K
opdateret	97 artiklen er K
open	866 K in app	866 K in the app	1037 left it K	2405 K in app
opfordrede	569 K
ophavsretsloven	526 beskyttet af K
ophavsretten	526 K tilhører
opiniestuk	2444 ingezonden K
opinion	30 K of	893 have an K on this
opinions	30 K of
oplyser	569 K
oplyste	569 K
opmerking	2440 tip of K	2440 vraag of K	2440 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3163 K
oppdatert	97 saken er K
oppfordret	2588 K
opphavsrettslig	2541 K beskyttet
opplyser	2588 K
opplyste	2588 K
opportunities	1072 equal K employer
opportunity	1072 equal K employer	1072 equal-K employer
opprett	2518 K en konto for	2585 K en konto
oprava	97 K:
opsiger	547 indtil du K
opublikowany	22 nie zostanie K	2614 twój adres e-mail nie zostanie K
opzegbaar	2506 K
""", 'or': """
ordenou	2793 K
ordinato	2114 ha K
ordnete	727 K an
organizatori	3045 pozivaju K
organizatorzy	2672 zapraszają K
original	97 K version of this	910 read the K article	1545 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	910 this article was K published on	910 this story was K published on	910 this story K appeared	910 this article K appeared	910 K published at	978 story was K published by	978 story was K published on	978 story was K published in the	978 article was K published by	978 article was K published in our
originalment	369 es va publicar K a	369 es va publicar K en	369 publicat K a
originalmente	1142 este artículo fue publicado K	1143 publicado K en	2716 publicado K em	2748 publicado K no	2748 publicado K na
originariamente	2008 articolo pubblicato K	2041 pubblicato K in
ortaklarimiz	3325 biz ve K
ortsseite	674 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2982 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2672 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2663 K
otsustas	1294 K
""", 'ou': """
our	919 is K
outbrain	94 K
""", 'ov': """
ovdje	2997 kad ste već K
overblikket	545 K hver dag	545 K hver morgen
overgenomen	45 K
overname	2435 K zonder
overnemen	45 K	2472 dit artikel K
oversikten	2561 få K
overview	983 this K
overzicht	2482 dit K
ovisi	3042 K o vama
""", 'ow': """
owner	1088 has no K	1088 have no K
""", 'oy': """
oynat	3357 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3062 K sa nám	3101 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2334 jūsų parama K
padroni	2034 non ha K	2066 senza K	2066 né K	2112 senza K	2112 libera da K
pagar	54 K um café	2790 ajude a K
page	989 our jobs K
paghi	2111 K un'ora
pago	1253 muro de K
pague	54 me K um café	54 K-me um café	2718 K-nos um café
pahoitteli	1451 K
paid	884 we get K if you buy	884 we may be K
paikalla	42 olitko K
paikkaa	1443 hae K
pakolliset	21 K kentät
palautetta	1448 anna K
palus	1294 K
palusid	1294 K
palvelusta	1421 ulkoisesta K	1421 upotus K
panaszolta	1867 K
pandangan	1920 tidak mewakili K	1920 K pribadi penulis
paparnya	1964 K
paper	919 is the K's
par	1618 K an
parama	2344 jūsų K	2348 K
parancsolta	1867 K
parandus	97 K:
parceiros	2701 nós e os nossos K	2791 nossos K
paremkite	2334 K mus	2344 K mus
parlez	38 K-nous	67 K-nous
part	911 no K of this
partager	1547 articles à K	1547 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2674 faça K e
partecipato	2024 non ha K alla stesura
parteispende	728 K
partenaires	1493 nos K et nous	1493 nous et nos K	1617 nos K
participar	1132 para K
participez	1453 K à
participou	2731 não K da produção	2731 não K na produção
partilhada	2726 uma publicação K por
partilhe	25 K-o
partir	1455 avant de K	2792 a K de # euros
partner	74 K-links	609 wir und unsere K	678 von unserem K	1995 i nostri K	3186 vi och våra K
partnere	513 vi og vores K	2529 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1844 K
partnerlinks	37 K	74 K
partnerom	3016 u suradnji s K	3016 u saradnji sa K
partners	678 anzeige eines K	889 we and our K	1088 our K	2419 wij en onze K	2505 onze K
partnership	911 was produced in K with
partnerske	74 K poveznice	3016 K poveznice	3137 K povezave
partnerskie	2645 linki K
partnerzy	2611 my i nasi K	2611 nasi zaufani K
pasak	2347 K
pasakojo	2347 K
pasidalinkite	49 K
pass	49 K it on	876 K this on
passende	695 sie das K abo
passendes	695 sie ihr K abo
patikslinta	97 K
patreon	249 в K	922 on K	922 our K	3471 на K
patron	846 become a K of	1087 become a K
patronem	2648 zostań naszym K	2669 zostań K
patroni	2670 nasi K	2865 fără K
patronite	2648 na K	2670 na K
patronlardan	3391 K bağimsiz
patronsuz	3391 K
paying	1037 thanks to our K
paypal	664 per K
paywall	665 K	725 ohne K	728 K	1037 without a K	1088 we have no K	1088 we do not have a K	1091 K	1620 K	2115 K	2794 K
paywalls	1091 K
""", 'pe': """
pe	2886 K an
peatoimetaja	1270 K
pedimos	1249 te K ayuda
pedirte	1093 tenemos un favor que K
pediu	2793 K
peiling	35 onze K	2485 onze K
pelanggan	50 K dapat	50 K bisa	1873 khusus K	1911 untuk K	1962 K kami	1965 K
pembaca	18 berkat K	43 surat K	1962 K kami
pemblokir	1938 K iklan
pemegang	1943 tanpa K saham
pemilik	1943 tanpa K modal
pendant	1618 K un mois
pendapat	1920 K pribadi penulis
peneliti	1898 adalah K
pengar	3242 kostar K
penger	2586 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2831 fără niciun cost K tine
penulis	1898 adalah K
people	18 thanks to K like	965 funded by K like you	1044 K like you
pequeno	2675 um K favor a pedir
per	2587 K år	3243 K år
peramban	10 K anda
percent	860 # K left to read
perfil	2695 siga nosso K
periodisme	410 dona suport al K	411 el nostre K	411 fent K	411 fem K
periodismo	1096 apoya el K	1174 hacer un K	1249 apoya el K	1249 colabora con el K	1250 nuestro K	1250 K de calidad	1250 hacemos K	1250 haciendo K
periodista	39 nuestro K	39 nuestra K	347 és K	1145 es K
periodistas	39 nuestros K	1173 nuestros K	1250 nuestros K
periodistes	411 els nostres K
perjantaisin	17 K
permanencia	1251 sin K
permission	910 reproduced here with K	910 reproduced with K	925 written K	925 prior K	926 without K	940 K to load	940 K before anything is loaded	978 K to reuse this
perskaitykite	2344 K visą
personal	939 views are K
personale	2807 datele tale K
personales	1128 datos K serán
personas	1174 K como tú	1249 K como tú
persondatapolitik	514 K
personenbezogene	610 K daten
personnelles	1494 vos données K
personoplysninger	514 dine K
personopplysninger	2530 K
personuppgifter	3187 dina K
personverninnstillinger	2551 K
perspausdinti	45 K
pertama	1963 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2719 é K
pesquisadora	2719 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3045 K
""", 'ph': """
philosophe	1578 est K
phone	879 news to your K
photographe	1578 est K
photographer	933 staff K
photos	40 your K	40 vos K	40 tes K	947 K from this story	947 K from this event
""", 'pi': """
pictures	40 your K
pide	1252 K
piebilda	2387 K
piece	981 this K	1088 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2671 K miesiąc
pievienojieties	51 K
pilihan	1956 sumber K
pirmas	2346 K mėnuo
pisala	3045 K je
pisalo	3045 K je
pisao	3045 K je
pisz	2660 K na
pitala	3045 K
pitali	3045 K
pitao	3045 K
pitch	839 K in	922 K in
pitching	1087 consider K in
pix	2718 um K	2792 K
""", 'pj': """
pjevali	3045 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2542 vær varsom-K
plakatens	2555 vær varsom-K
plats	42 var du på K
plattform	725 unsere K
player	9 this K
please	51 K join them	67 K tell us	852 K log in to	875 K share this	923 K help	1082 K tell us about	1082 K tell us how	1082 K tell us your	1087 K chip in	1087 K give	1087 K help if	1087 K give if
pleide	2588 K
pliki	2630 bez zgody na K
plusartikelen	2505 K
plusartikels	2397 gratis K	2505 K
""", 'po': """
pobierz	2669 K naszą
poche	1534 dans votre K
podaj	77 K swój e-mail
podatkov	3135 obdelavo osebnih K
podatku	2593 przekaż #% K	2648 #% K	2648 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	455 K	539 K-app	567 vores K	632 den K können sie	632 den K kannst du	632 unseren K	725 unser K	725 unseren K	762 K	835 το K μας	915 follow the K	1088 our K	1250 nuestro K	1617 notre K	1962 K kami	2112 il nostro K	2484 op de K	2505 onze K	2554 hører K	2634 K	2670 nasz K	2791 nosso K	3009 K	3043 naš K	3071 K	3102 náš K	3131 K	3346 K'i	3346 K'imizi
podcasta	3009 K	3131 K
podcastapp	539 K	2484 favoriete K
podcaste	34 našom K
podcasten	539 K	2554 K
podcastimiz	3411 K
podcastimizi	34 K
podcastimme	34 K	1449 K
podcastov	3071 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	539 hvor du lytter til K	539 hvor du hører K	632 wo es K gibt	689 folgen des K	689 folge des K	762 K	915 wherever you get your K	915 wherever you listen to K	915 wherever you get K
podcastu	34 naszego K	34 našem K	455 K	2634 K	3009 K	3071 K	3131 K
podcastul	34 K nostru	2885 K nostru
podcastunk	1865 K
podcastunkban	34 K
podcasty	455 K	489 naše K	2634 K	3071 K
podd	34 vår K	3242 vår K
poddapp	3211 K
poddar	34 våra K	3211 K finns
podden	3211 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2741 sua ajuda K
poden	50 els socis K
poderemos	2741 a sua ajuda K	2790 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2554 hører K	2586 vår K	3009 K	3131 K	3161 naš K
podkasta	3009 K	3131 K
podkastapp	2554 K
podkasten	2554 K
podkastu	3009 K	3131 K
podle	491 K
podotkl	491 K
podpora	488 vaše K	3101 vaša K	3160 vaša K
podpore	3102 vďaka K	3140 brez vaše K	3161 brez vaše K
podporo	3160 vašo K
podporte	3083 K	3101 K nás	3101 K našu
podpory	468 bez vaší K	489 bez vaší K	3083 bez vašej K	3102 bez vašej K
podprite	3140 K	3160 K nas	3160 K naše
podremos	1249 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2660 K nas
points	983 the bullet K	983 these bullet K	983 the key K above
pokutoval	491 K
policy	889 our cookie K
politica	2807 K de cookie
political	909 is a K	909 is the K editor
politicieni	2831 nu depinde de K
politika	3325 çerez K
politikasi	3326 gizlilik K
politikredakteur	714 ist K
politikredakteurin	714 ist K
politikressort	638 leitet das K
politikwissenschaftler	629 ist K
politologue	1510 est K
poll	35 our K	893 vote in our K	893 take our K	2485 onze K
polub	2607 K nas na
pomagajte	3160 K nam
pomocou	3085 K ai
pomozite	3019 K nam	3042 K nam
pomozte	488 K nám
ponavlja	3045 K
ponavljao	3045 K
ponctuel	1512 un don K
ponovno	45 K objavi
pop	839 K your
popravek	97 K:
poprosil	491 K
poprosila	491 K
poprzedniej	97 K wersji
por	2745 um ano K #
poradil	491 K
portal	2670 nasz K	3043 naš K	3161 naš K
portalu	2644 na naszym K	2644 w naszym K
posez	1616 K-la à	1616 K-nous
posible	18 hace K
posielajte	3062 K nám
posielame	57 vám K
positions	947 our open K
poslechnout	456 si můžete K
posljednji	3028 K besplatni članak
posredujte	49 K
possible	362 ajuda a fer K	411 ajuda a fer K
post	20 rest of this K	79 på e-K	940 to view this K	940 to see this K	976 this is a paid K	981 this K	1088 this K	2445 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3177 din e-K	3189 din e-K kommer inte
postadresse	60 e-K vises ikke	2521 din e-K	2532 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3042 K član	3160 K član	3160 K naročnik
postanizda	79 e-K	3350 her sabah e-K	3350 e-K	3364 e-K
postaw	54 K mi kawę	54 K kawę	2669 K nam	2669 K mi	2669 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	588 in dein K	588 in deinem K	588 direkt ins K	592 in ihrem K	592 in ihr K
postkasti	1278 otse K
postkastis	1278 iga hommik sinu K	1278 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3042 K nam je
potrebujeme	3101 K vašu podporu
potrebujemo	3125 za ogled K	3160 K vašo
potremo	2034 aiuto K	2111 con il tuo aiuto K
potrivit	2887 K
potrzebujemy	2593 K twojego wsparcia	2669 K twojej pomocy	2669 K twojego wsparcia
pound	1087 K you give
pourboire	1513 un K
pourront	1563 traceurs K être déposés
poursuivez	1467 K votre lecture
poursuivre	1467 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3104 K	3163 je K
povedala	3104 K	3163 je K
povestit	2887 a K
povikao	3045 K
powered	1087 K by you
powerful	1088 hold the K to account
powiadomienia	14 K	2603 włącz K	2603 chcesz otrzymywać K	2604 K push
powiedzieli	2672 K
powtarza	2672 K
pozele	40 K tale
pozivala	3045 K
pozivali	3045 K
pozivao	3045 K
pozn	97 K. red
poznamenal	491 K
poznamenala	491 K
pozvala	3045 K
pozvao	3045 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2423 K mee	2504 K mee
praca	2670 nasza K
pracujte	453 K s námi	3069 K s nami
prati	3030 K nas na
pratite	3042 K nas
pravi	3163 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2674 K de você	2790 K de si
precisamos	2675 K da sua ajuda	2678 K do seu apoio	2790 K da sua ajuda
precisato	2114 ha K
preciso	2705 é K estar logado
precizat	2887 a K
prednostne	3120 K vire
prednostni	3120 K vir
prednostnih	3120 K virov
prednostnim	3120 K virom
predplatitelia	50 K môžu	3091 len K	3091 iba K	3091 nájdu K	3091 prečítajú K	3105 K
predvajanje	3125 K videa
preferate	2815 sursele tale K	2879 surse K
preferences	889 your cookie K	992 cookie K	992 privacy K
preferida	345 font K	1150 fuente K	2723 fonte K
preferidas	1150 fuentes K	2723 fontes K
preferides	345 fonts K
preferido	1150 medio K
preferidos	1150 medios K
preferirane	2998 K izvore
preferirani	2998 K izvor
preferiranih	2998 K izvora
preferita	1988 fonte K su google	2014 fonte K
preferite	2014 fonti K
preferowane	2626 K źródło	2626 K źródła
preferowanego	2626 K źródła
preferowanych	2626 K źródeł
preferowanym	2626 K źródłem
preferred	879 K source on google	927 K source	996 K sources
preglednik	10 vaš K
prehratie	3065 K videa
prejemajte	3109 K vsako	3157 K
prejemati	3150 želite K
prejmite	3157 K
preklinjao	3045 K
prelua	45 K
preluarea	2814 K textelor
preluat	45 K
prema	3045 K
premier	1471 le K mois	1618 le K mois
premium	2465 toegang tot alle K
premoderated	893 K
prenesite	3160 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3171 bli K	3171 redan K	3172 som K	3238 en K	3241 bli K
prenumeranter	50 K kan	3171 endast för K	3229 är för K	3229 bara K	3229 endast K	3242 våra K	3245 K
prenumerata	2348 K
prenumeration	3245 K
prenumerationen	3176 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2340 tik K
prenumeratoriams	2309 tik K	2340 tekstas skirtas K	2340 straipsnis skirtas K
prenumeratorzy	50 K mogą	2656 tylko K
prenumerera	80 K	3171 K för att	3176 K på nyhetsbrev	3216 genom att K	3241 K på vårt
prenumeruojate	2309 jau K
prenumeruokite	80 K	2344 K
preostanek	3108 K članka
presenteie	2682 K
prethodnog	3034 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3046 K
pretplati	3014 hvala na K
pretplatite	80 K se	2982 K se već od	3042 K se
pretplatnici	50 K mogu	3027 samo K	3046 K
pretplatnicima	2982 dostupan samo K	2982 dostupan je samo K	2982 dostupan je K	2982 dostupno samo K	2994 samo K	3027 samo K
pretplatnik	50 kao K	80 postanite K	2982 već ste K	3042 postanite K
pretplatnike	2982 dostupan samo za K	2994 samo za K
pretplatu	2983 već imate K	3015 uz K	3015 K	3036 uz K
preuzeti	45 K
preuzimanje	2993 zabranjeno K	3018 zabranjeno K	3018 zabranjeno je K
preuzmite	3042 K našu
preventing	885 browser extension is K
prevention	97 suicide K
preview	997 free K
previous	97 K version of this
price	1089 the K of a
pridaj	51 K sa
pridajte	51 K sa	3094 K si nás	3101 K sa k nám
prihvatate	3014 prijavom K
prijavi	24 K se	3014 hvala na K
prijavili	3014 hvala što ste se K
prijavite	24 K se	3042 K se na naš	3042 K se na naše	3160 K se na
prijavo	3135 s K se	3135 s K na	3135 hvala za K
prijavom	3014 K se slažete	3014 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3120 K vir
priljubljene	3120 K vire
priljubljeni	3120 K vir
prima	2886 K lună
primajte	3035 K
primate	3029 želite da K
primati	3029 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2792 K mês
primer	412 el K mes	1251 el K mes
primo	2113 il K mese
principles	910 the thomson reuters trust K
print	875 click to K	1084 will not K your	1084 won't K your
prioriterad	3202 K källa
pripojte	51 K sa
pripomenul	3104 K
prisijunkite	24 K	51 K	2344 K prie mūsų
prispejte	90 K, koľko môžete	3083 K	3101 K	3101 K aj vy
prispevek	3161 ta K
privacidad	1129 política de K	1250 nuestra política de K
privacidade	2702 política de K
privacitat	350 política de K
privacy	889 see our K policy	889 to our K policy and terms	889 and the google K policy	1088 our K policy
privacybeleid	2419 ons K	2460 ga je akkoord met het K
privacyverklaring	2421 K
private	60 your email will stay K
privatlivspolitik	514 K
priznaje	3045 K
priznal	3104 K
priznala	3045 K
priznao	3045 K
probe	721 K-abo
probeabo	571 K	580 wochen im K	721 K	721 das K
probeer	2504 K nu	2504 K een maand
proberen	2506 gratis K
processing	889 consent to the K
prochains	1617 nos K articles
procurada	97 K, a
prodavnici	3007 našoj K
produce	965 not free to K	965 not cheap to K
produced	976 K by our brand
proefabonnement	2399 K	2504 neem een K	2506 K
profesor	1145 es K	2817 este K
profesora	1145 es K
professeur	1510 est K
professeure	1510 est K
professionista	2011 è giornalista K	2011 giornalista K
professor	347 és K	629 ist K	909 is a K	909 is an assistant K	2719 é K
professora	347 és K	2719 é K
professore	2011 è K
professoressa	2011 è K
professorin	629 ist K
profilazione	1994 i cookie di K
profitez	1453 K de	1467 K de nos offres
prohibida	1143 queda K
proibida	2716 é K a
project	1531 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2887 a K	2887 au K
promise	1087 K never to
propietaris	391 sense K	391 ni K
propustite	3029 ne K
prosbu	415 máme na vás K	415 máme malou K	3058 máme malú K	3058 malú K
proseguire	2037 per K la lettura
prosil	491 K
prosila	491 K
prosili	491 K	2672 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2672 K
protejate	2839 K de dreptul de autor
provalo	1975 K gratis	2111 K gratis
provided	889 content K by a third party	940 contains content K by
provision	606 erhalten wir eine K	606 eine kleine K	678 bekommen wir eine K	678 eine K vom	700 K
provisions	606 K-links
provisionslinks	700 K
prozent	669 K rabatt
przedruk	45 K	2646 K za zgodą
przedrukujcie	45 K
przegap	2658 nie K
przekonuje	2672 K
przetisknout	45 K
przetwarzanie	2612 K danych osobowych
przez	2650 K ai
przycisk	2639 klikając K
przyznaje	2672 K
""", 'ps': """
psal	491 K
psala	491 K
""", 'pt': """
ptal	491 K se
ptala	491 K se
ptali	491 K se
ptaly	491 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1997 prima di K un commento
pubblicato	22 non sarà K	1997 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2704 o seu endereço de e-mail não será K
publicat	2839 a fost K inițial în
publication	846 is a reader-supported K	976 accurate at the time of K	976 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3223 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1126 bloqueador de K	1250 sin K
publicidade	11 a K	70 sem K	2732 depois da K
publicitat	11 la K	70 sense K	411 sense K
publicitate	11 K	70 fără K
publikovanie	3056 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1084 will not K your	1084 won't K your	1084 never K your	1084 we may K your
published	22 will not be K	60 email won't be K	893 your email address will not be K	911 was first K by	911 was first K on	978 K under license
publishing	976 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1427 suoraan K
puis	1468 K # €
puisque	1455 K vous êtes là
pungkasnya	1964 K
punya	1874 sudah K akun
purchase	884 K through links on our site
push	660 per K
pushbericht	2458 een K bij
pushbeskeder	542 K
pushmeldingen	2409 K
pushnotiser	3213 K
pushvarsler	2557 K
pustit	456 si můžete K
pustite	77 K svoj e-naslov
puts	1025 our app K
""", 'py': """
pytali	2672 K
pyysi	1451 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1093 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1967 già che sei K
quieras	1101 cancela cuando K	1251 cancela cuando K
quitter	1455 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2485 doe de K	2485 onze K	2636 nasz K	2636 K
quizie	2636 naszym K	2636 K
""", 'ra': """
raccolta	2115 K fondi
racconta	2114 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2114 ha K
raconte	1619 K
racontez	38 K-nous	67 K-nous
rad	3043 naš K
radil	491 K
radila	491 K
radili	491 K
radzi	2672 K
radzili	2672 K
radzono	2672 K
ragino	2347 K
raise	965 help us K
rajaton	1393 K pääsy
rakendus	1276 meie K	1276 K
rakenduses	1276 K
raksti	38 K mums	67 K mums	2384 K mums
rakstiet	38 K mums	67 K mums
raksts	2385 šis K
rakstu	2383 šo K
rakstus	2385 visus K
ralat	97 K:
range	1017 shop the K
rappelle	1619 K
""", 're': """
reach	937 K him at	937 K her at	937 K them at	965 we would K our goal	965 we'd K our goal	1087 help us K
reached	860 you've K your limit of free	908 can be K at
reacties	85 in de K	2424 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	860 # % left to K	917 is K by an ai	917 is K by ai	971 link can K this	1037 free to K	1037 free for all to K	1088 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	841 we're asking K	918 thank you, K	965 funded by K like you	986 K' editor	1018 K make this	1037 thanks to our K	1044 K like you	1087 K like you	1087 join the K	1088 our K	1088 funded by its K	1091 appeal for K	1091 K pay
reading	0 K time	852 keep K for just	852 keep K with a	852 K this post for free	856 to finish K	856 to keep K	971 to your K list	1038 you're K	1038 you are K	1038 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2424 om te K	2440 K? mail	2440 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2826 nu a participat la K
realizzazione	2024 non ha partecipato alla K
recalled	1090 K
recalls	1090 K
recaptcha	862 protected by K	1229 K	1594 K	2091 K
receba	2674 K as	2686 K no seu	2686 K todos os dias	2790 K no seu
receive	862 K email from us on behalf of	863 sign up to K	863 K emails from	889 agree to K emails	1087 to K new posts
recevez	1453 K chaque	1477 K chaque	1477 K tous les	1616 K notre
recevoir	1483 K les alertes	1536 j'accepte de K
recherche	97 für diese K haben wir	725 diese K
recherchen	725 unsere K
rechercheteam	39 unser K	39 unserem K	637 K
rechtbankverslaggever	2480 is K
recibe	1092 K cada	1111 K cada	1111 K todas las
recibir	1173 acepto K
recipe	1022 links in this K
reclamat	2887 a K
reclame	70 fără K	2885 fără K
reclamelor	2860 blocare a K
reclamevrij	70 K
recomandat	2887 a K	2887 au K
recomenda	2793 K
reconheceu	2793 K
reconnu	1619 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2887 a K
recurring	922 K donation	1089 K donation
red	97 anm. d. K
redacteur	2441 is K	2441 is politiek K	2480 werkt als K
redactie	39 onze K	97 noot van de K	2423 mail de K	2440 contact op met onze K	2440 contact op met de K	2440 tip voor de K	2444 mening van de K	2469 K heeft geen	2504 mail de K	2504 tip de K	2505 onze K
redactor	347 és K	1145 es K	1213 es K jefe	2817 este K
redactora	347 és K	1145 es K	1213 es K jefa
redakce	447 napište do K	453 do K	453 do naší K	489 naše K	489 jsme malá K
redakci	39 naší K	489 naši K
redakcia	3102 naša K	3102 sme malá K
redakcie	3056 bez súhlasu K	3062 napíšte do K	3069 do K	3069 do našej K
redakcii	39 našej K
redakcija	2345 mūsų K	2385 mūsu K	3043 naša K	3043 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3000 javite se K	3000 pišite K	3007 našoj K
redakcijos	2319 K sutikimo
redakciju	3043 našu K
redakcja	2670 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2646 bez zgody K	2670 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1961 hubungi K	1962 K kami	1962 email K	1962 K
redaksjon	2586 vår K
redaksjonen	38 tips K	67 tips K	2585 kontakt K	2586 kontakt K
redakteur	629 ist K	638 als K	638 seit # K
redakteurin	629 ist K	638 als K	638 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	567 vores K	638 leitet die K	642 meinung der K	678 K war an der	679 nicht von der K	682 melden sie sich bei der K	702 produkte wurden von der K	725 unsere K	3242 vår K
redaktionell	702 produkte K ausgewählt
redaktionelle	609 externe K inhalte
redaktionen	516 skriv til K	3189 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	448 je K	448 , K	448 - K	2629 - K	2629 , K	3063 je K	3063 , K	3063 - K
redaktore	2364 galvenā K	2364 K
redaktorem	448 je K	2629 jest K
redaktorius	2324 K
redaktorka	448 je K	448 , K	448 - K	2629 - K	2629 , K	3063 je K	3063 , K	3063 - K
redaktorkou	448 je K	3063 je K
redaktorom	3063 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2364 galvenais K	2364 K
redaktur	1898 adalah K
redator	2779 é K
redatora	2779 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2033 la K ti invia	2075 lavora nella K	2075 è entrata in K	2075 è entrato in K	2112 la nostra K
reenvia	49 K
references	97 contains K to
refresh	952 K this page	952 K the page
regala	1101 K esta nota
reggel	17 minden K
regioverslaggever	2441 is K
registe	2682 K-se para
register	852 K for free to
registered	969 K users can
registraci	461 děkujeme za K	463 po K
registrarte	1111 al K
registrate	1173 K a nuestro	1249 K
registrati	1966 K per	1978 K per	2111 K gratis
registration	997 free K gives
registreer	2397 K je
registrera	3216 genom att K dig
registrere	2560 ved å K deg
registrieren	581 K sie sich
registrierung	634 K	668 mit ihrer K	669 die K ist kostenlos
registrirajte	3015 K se besplatno	3015 besplatno se K	3136 brezplačno K	3136 K se brezplačno
registrujte	488 K se	3015 K se besplatno
regrette	1619 K
regrettent	1619 K
reiseangebote	688 unsere K
rejoignez	51 K-les	51 K-nous	1487 K-nous sur	1616 K-nous	1616 K notre	1616 K nos
rejoins	51 K-les
rekao	3045 K
rekla	3045 K
reklam	70 bez K	70 nie mamy K	70 K yok	489 bez K	2670 bez K	2670 nie mamy K
reklama	3043 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2565 K
reklamelinks	74 K	549 K
reklamer	70 ingen K	567 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2645 we współpracy K
reklamsiz	70 K	3411 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2793 K
rely	1080 you K on	1088 we K on
remaining	860 free articles K	860 free article K	860 articles K this month	860 free stories K
remind	1091 K me later
removed	893 this comment has been K
rendszeres	1864 legyen K
rendue	60 e-mail ne sera pas K
replied	1090 K
reply	6 leave a K	1069 just hit K	1069 hit K and	1069 hit K to
replying	1069 K to this email
report	53 months on this K	53 months to K	956 K an error
reportage	725 diese K	1617 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2791 esta K
reportagens	2791 nossas K
reportaje	97 para este K	1250 este K
reported	1090 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	629 ist K	638 als K	638 seit # K	906 contact the K at	907 is a K at	909 is a K	909 is a senior K	931 contact the K	931 contact our K	931 email the K	933 K	1510 est K	1578 est grand K	1578 est grande K	1898 adalah K	2549 er K i	2629 - K	2629 , K	2817 este K	3001 je K	3001 , K	3123 je K	3123 , K	3206 är K på
reportera	39 naszego K	1145 es K
reporterem	39 naszym K	2629 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	629 ist K	638 als K	638 seit # K
reporterka	2629 - K	2629 , K	3001 je K	3123 je K
reportero	1145 es K
reporters	39 our K	1087 ask our K	1088 our K	1088 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	893 why are you K this	965 keep our K free	982 this K	1004 more of our K	1088 our K	1088 this K	1088 K like this	1088 goes to K
reportrar	39 våra K
reports	935 K on
repost	45 K this
representa	2722 não K a opinião
representam	2704 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	911 may not be K
reproducerea	2814 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	910 K without permission	978 K in whole or in part	1508 toute K	1508 droits de K	1508 K interdite	1509 toute K	1509 droits de K	1509 K interdite
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
republish	45 K	910 K our articles	910 K this article	978 K this story	978 K our stories
republished	45 K	910 K with permission	910 is K from
requests	97 K for comment
required	21 K fields are marked	893 K fields are marked
research	909 is a K fellow
researcher	909 is a senior K	909 is a K
reserva	29 es K el dret
reservados	1143 derechos K	2715 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	344 tots els drets K
reserve	29 K the right
reserved	747 all rights K	852 article is K for	910 all rights K	2145 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2075 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1169 K de sus autores	1169 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2704 os comentários são de K
responsabiliza	30 não se K	1169 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1169 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	714 ist K
ressortleiterin	714 ist K
rest	20 to read the K	852 to read the K of this	981 the K of this
restants	1473 articles gratuits K
reste	1474 il vous K #%	1474 il vous K # %
resultater	530 google-K
results	996 your search K	996 your google K
retrouvez	1487 K-nous sur	1517 K	1616 K-nous
rette	540 K fejl
rettelse	97 K:
retter	540 K fejl	540 K alle fejl	2555 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2541 alle K forbeholdt
reuters	1508 avec K	1509 avec K
revcontent	94 K
revelou	2793 K
revient	1537 vous K qu'à
rewritten	910 may not be published, broadcast, K
""", 'ri': """
ricamiz	3311 küçük bir K var	3311 sizden bir K var
ricercatore	2011 è K
ricercatrice	2011 è K
ricevi	1983 K ogni	2111 K ogni	2111 K la
richtigstellung	97 K:
ricordato	2114 ha K
rief	727 K
riep	2507 K
riferito	2114 ha K
riippumaton	1449 K media
riippumatonta	1448 tue K	1449 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2008 K riservata	2008 © K	2041 è vietata la K	2041 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2043 K agli abbonati
riservati	2008 tutti i diritti K	2043 K agli abbonati
riservato	1975 K ai nostri abbonati	1975 questo contenuto è K	2037 K agli utenti	2043 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	537 af en K	1229 no soy un K	1594 je ne suis pas un K	2091 non sono un K
rocznie	2671 K
ropade	3244 K
ropar	3244 K
roper	2588 K
ropte	2588 K
roskapostia	71 ei K
round	921 our K-up
roundup	862 get a weekly K	921 our K	921 weekly K
rozhodl	491 K
rozhodol	3104 K
rozpowszechnianie	2623 K artykułu	2646 dalsze K
""", 'ru': """
rubrice	465 najdete v K
ruft	727 K
ruga	2887 îi K	2887 îl K
rugat	2887 a K	2887 au K
rugau	2887 K
rukoili	1451 K
ruled	1090 K
rundbrief	78 K	633 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2588 K	3244 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3244 K
sagde	569 K
sagen	727 K
saggista	2075 è K
saglasnosti	3034 bez K
sagt	727 K
sagte	727 K
sagten	727 K
said	1090 K
saisissez	77 K votre adresse
saken	2509 likte du denne K	2555 feil i K	2583 denne K	2583 få K	2585 les hele K	2586 denne K
saker	2583 flere K	2586 våre K	2586 alle K
saklidir	3332 tüm haklari K	3332 her hakki K
sako	2347 K
saluran	1881 ikuti K	1881 gabung di K	1962 K kami
samarbeid	2565 i K med en annonsør
samarbejde	549 i K med en annoncør
samarbete	3221 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2482 deze K	2482 de K is
samenwerking	2469 betaalde K	2469 K met onze partner	2469 K met een commerciële
samstag	17 jeden K
samtycke	3208 ditt K
samtykke	536 dit K	536 give K	544 jeg giver K til	2551 ditt K	2551 gi K
samtykket	2551 K ditt
sang	569 K	2588 K
sanoi	1451 K
sanoivat	1451 K
sanoo	1451 K
sans	70 K pub
satin	3357 K alin
satura	2365 ārējā K
saturday	17 every K
saturdays	1030 delivered K	1030 sent K
sauca	2387 K
saugomos	2312 visos teisės K
savetovala	3045 K
savetovali	3045 K
savetovao	3045 K
savetuje	3045 K
savjetovala	3045 K
savjetovali	3045 K
savjetovao	3045 K
savjetuje	3045 K
savundu	3413 K
say	839 have your K	893 have your K in
saya	62 tag K
sayenizde	3411 sizin K
says	1090 K
sazinies	2384 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1985 K l'app	1985 K la app	1985 K la nostra app	2111 K la nostra	2111 K l'app
schauen	724 K sie vorbei
schick	49 K ihn	49 K es	712 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	712 K sie uns	724 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	721 K
schokkend	97 kan als K
schon	572 wenn sie K hier sind	572 wo sie K hier sind
schreef	2507 K
schreib	38 K uns	67 K uns	682 K uns	724 K uns	725 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	571 K sie an	612 K sie uns ihre meinung	682 K sie uns	724 K sie uns
schreibt	38 K uns	67 K uns	629 K über	629 K für	639 K seit # für	724 K uns	725 K mir unten	725 K uns unten	727 K
schrieb	727 K
schriftlicher	624 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2389 K u in	2389 K je in	2402 K je in voor	2402 K je gratis in	2503 K je hier in	2504 K je gratis in
schrijft	2441 K over	2441 K voor	2507 K
schrijver	2441 is K en	2444 mening van de K
scria	2887 K pe	2887 K în	2887 așa K
scrie	38 K-ne	67 K-ne	2884 K-ne
scrii	2884 să ne K
scriitoare	2817 este K
scriitor	2817 este K
scripts	885 unblock K
scris	2887 a K
scritto	2112 chi ha K questo	2114 ha K
scrittore	2011 è uno K
scrittrice	2011 è una K
scrive	2011 K di	2011 K per
scriveteci	38 K	67 K
scrivi	1966 K a
scrivici	38 K	67 K	2111 K
""", 'se': """
search	996 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2114 K
section	55 K #g	894 in the comment K
secure	931 K drop
securedrop	931 K
securely	931 K on signal	931 K via signal	931 contact us K	931 reach us K
seda	49 jaga K
see	42 did you K it	1063 if you K
segnalacelo	2111 K
segons	413 K
segueix	410 K-nos
seguici	1988 K su	1988 K anche su	2111 K
seguir	1122 puedes K a	1122 puede K a
segundo	2793 K
sehen	717 K sie hier.
sekarang	1961 donasi K	1961 daftar K	1961 gabung K	1961 unduh aplikasi K
sekite	2344 K mus
sekojiet	2384 K mums
selaimesi	10 K
seleciona	2740 a redação K
selected	976 K by our
selengkapnya	1872 untuk membaca K	1911 membaca artikel K
selgitas	1294 K
selitti	1451 K
selon	1619 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1618 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1251 a la K	2792 por K
semanal	78 la carta K	1111 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	566 K os	862 we'll K you	931 K us a tip	2534 K inn	2585 K oss
sende	2560 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	712 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1025 our app K you
seneste	539 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2034 K di te non	2111 K di te non
sermayeden	3391 K bağimsiz
service	1510 est chef du K	1510 est cheffe du K	1578 a rejoint le K
serwisie	2644 w K	2659 naszym K
serwisu	2630 treści z K	2630 treść z K
seslendi	3413 diye K	3413 K
setiap	17 K pagi	1963 K bulan
setmana	410 rep cada K
setmanalment	17 K
settimana	17 ogni K	2113 alla K
settings	889 cookie K	992 cookie K	992 privacy K
setuju	43 tidak K?
setujui	1899 K cookie
seuraa	1448 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	875 K this with	875 K this post on	875 K this if you	875 K this far and wide	875 click to K	884 we may get a K
shareholders	965 not by K	1088 no K
shop	989 our K	1017 K our	1049 in our K	1049 from our K	1049 our K now
shope	3069 našom e-K
shopping	1022 our K links
shopu	453 našem e-K	3007 našem web K	3069 nášho e-K
should	931 story we K	931 we K look into	931 we K know about
shouted	1090 K
showcase	226 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	649 jetzt tickets K:	694 K sie unsere arbeit
sier	2563 til du K opp	2588 K
siga	2695 K-nos no	2695 K-nos nas	2790 K-nos
siger	569 K
sign	24 K in	863 K up to get	923 K up	1033 K up for our	1033 K up to our	1087 K up for our	1087 K up to our	1087 when you K up	1087 K up now
signal	531 på K	636 auf K	636 K-kanal	2546 på K	3203 på K
signaler	1496 K une erreur
signalez	1616 K-la-nous	1616 K-le-nous
signali	3061 K
signalu	446 K	2627 K
signing	862 thanks for K up	862 thank you for K up	862 by K up, i agree	862 by K up, you agree	862 by K up you agree
silakan	1872 K login	1872 K masuk
silenced	1088 refuse to be K
simply	1069 K hit reply
since	841 K you're here
sini	1961 klik di K
sinirsiz	3335 K erişim
sinulle	1388 meillä on K pyyntö
site	64 ayna K	989 our jobs K	1088 our K	2505 onze K
sitede	3342 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2387 K
skaityti	2309 norėdami K toliau	2309 norint K toliau	2309 K toliau galite
skaitytojai	2345 mūsų K
skaitytojams	2345 mūsų K
skelbiamas	22 nebus K
skicka	3216 genom att K	3241 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2334 K # proc	2344 K paramą
sklepem	2633 naszym K
sklepie	2633 naszym K
skontaktuj	38 K się z nami	2628 K się z nami	2628 K się z naszym	2628 K się z naszą	2628 K się z autorem	2628 K się z autorką
skreg	569 K
skrek	2588 K	3244 K
skrev	569 K	2588 K	3244 K
skribent	534 er fast K	2549 er K	3206 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	566 K til os	566 K dig op	3176 K upp dig	3241 K upp dig	3241 K till oss
skrive	21 logget ind for at K	2586 vi bør K om	2586 vi burde K om
skrivefeil	2555 funnet en K
skriver	569 K	2588 K	3244 K
skrzynce	2599 w twojej K
""", 'sl': """
slant	3243 en K
slapukais	2325 K	2343 K
slapukus	2325 K
sledite	3160 K nam
sledujte	426 K nás	479 K nás živě	488 K nás	3101 K nás
sliboval	491 K
slobodno	3042 podržite K
sluit	51 K je aan
""", 'sm': """
small	1018 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	410 fes-te K	410 fes-te'n K
socia	51 hazte K	80 hazte K	1092 hazte K	1148 hazte K
social	602 auch bei K media
socialmediacookies	2445 K
socio	51 hazte K	80 hazte K	1092 hazte K	1096 hazte K	1148 hazte K
sociologue	1510 est K
socios	1178 solo para K	1178 sólo para K
socis	80 feu-vos K
sodelovanju	3137 v K s partnerjem
soglasja	3154 brez K	3154 brez pisnega K
som	2583 en sak K
somebody	1061 if you know K	1061 K sent you this
someone	875 send this to K	1061 if you know K	1061 K sent you this
something	956 see K wrong	956 K is wrong	1063 if we got K wrong	1063 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2887 arată un K
sondajul	35 K nostru
sonderheft	688 unser K	688 das K
sondzie	2636 naszej K	2636 w K	2653 weź udział w K
sonntag	17 jeden K
sordu	3413 K	3413 diye K
sordular	3413 K
soruyor	3413 K
sostegno	1970 il tuo K ci	1970 abbiamo bisogno del tuo K	2111 il tuo K
sostenerci	1970 puoi K
sostengono	2034 ci K ogni mese
sostenitore	80 diventa K	2111 diventa K
sostenitori	2112 i nostri K
sostiene	2009 chi ci K	2112 chi ci K	2114 K
sostieni	1970 K il nostro	1970 K la nostra	2111 K il	2111 K la
sostienici	2009 K	2111 K
sostuvo	1252 K
sottolinea	2114 K
soubory	440 K cookie
souhlasu	439 bez K	482 bez K
souligne	1619 K
source	927 top K
soutenez	1458 K notre	1512 K-nous	1512 K notre	1540 en vous abonnant, vous K	1616 K-nous	1616 K notre	1616 K-le	1616 K-la
soutenir	1454 nous K	1459 pour nous K	1616 K notre
soutien	1453 votre K	1458 votre K est	1458 a besoin de votre K	1537 votre K, même
soutiennent	1537 nous K chaque mois
soutiens	1616 je K
sovelluksellamme	84 K
sovelluksemme	1397 lataa K	1449 K
sovelluksessa	1397 avaa K	1428 K
sovelluksessamme	84 K
sovellus	1397 lataa K	1397 lataa ilmainen K	1428 K	1448 lataa K
""", 'sp': """
spaltist	2549 er K	2549 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1087 can you K
specchio	64 sito K
spelregels	2424 K
spende	571 ihre K	571 mit einer K	575 deine K für	575 ihre K hilft	575 deine K hilft	575 jede K hilft	575 jede kleine K hilft	575 jede K zählt	724 deine K	724 eure K	724 K jetzt	724 K uns	728 K
spenden	571 jetzt K	571 K sie	728 K
spendenaufruf	728 K
spendenaufrufe	728 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	724 K uns
spendieren	54 K sie mir einen kaffee	724 K sie uns
spiega	2114 K
spiegato	2114 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	984 K content
sportredacteur	2480 is K
sportredakteur	714 ist K
sportredakteurin	714 ist K
sportressort	638 leitet das K
sportskommentator	2549 er K
sportverslaggever	2441 is K
spot	1063 if you K
spotify	3346 K'da
spotted	1063 if you've K
spottete	727 K
spravodajcom	3063 je K
sprijinul	2884 K tău	2884 avem nevoie de K	2885 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2884 K-ne	2885 K-mi mai jos	2887 K
spunea	2887 K
spuneau	2887 K
spurgte	569 K
spurte	2588 K
spus	2887 a K	2887 au K
""", 'sq': """
squadra	2112 la nostra K
""", 'st': """
staat	2507 K er
stabilito	2114 ha K
stadsverslaggever	2480 is K
stammt	710 K von einer ki
stand	1087 K with us
standards	910 our K: the	986 our K team
starred	60 K fields
starting	1050 tickets K at
statement	1071 forward-looking K
statements	1071 forward-looking K	1071 forward looking K
stay	952 K with us for
ste	3058 keď K už tu	3119 ker K že tu
stede	42 var du til K
stelde	2507 K
stellen	688 wir K ein
stellenangebote	648 aktuelle K
stellenmarkt	648 unserem K
stellenportal	688 unserem K	688 unser K
stemme	537 ai-K
steuerlich	664 K absetzbar
steun	2389 uw K	2393 met jouw K	2393 met uw K	2393 K ons met	2436 K ons	2504 K ons	2504 K onze	2504 jouw K
stiahnite	3101 K si
stichpunkte	687 die K
stillingen	559 søg K	2578 søk K
stimme	630 K
stjerne	60 felter med K
stod	569 K der	3244 K det
stond	2507 K
stopite	3122 K v stik z
stopspillet	83 K
store	460 app K	658 im app K	989 our K	1049 in our K	1049 from our K	3075 app K
stories	15 free K	860 free K left	906 for more K like this	969 access to all our K	982 K like this	1004 more of our K	1088 our K	1088 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	852 to read the full K	860 free K left	860 last free K	866 read this K in the app	875 share this K on	906 if you have a K to tell	906 email your K to	931 K for us	971 save this K	981 this K	981 the full K	982 this K	982 a K like this	983 this K	1088 this K	1088 K that took us
straight	862 K to your inbox	1028 emailed K to you
straipsniai	2336 nemokami K	2340 geriausi K jūsų
straipsnis	2340 nemokamas K	2345 šis K
straipsnius	2336 nemokamus K
streszczeniu	2650 o K ai
striga	2887 K
strigat	2887 a K	2887 au K
strigau	2887 K
strinjate	43 se ne K	43 se K
strona	2611 ta K używa
studio	976 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2477 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2477 K een mail	2477 K ze naar
""", 'su': """
subliniat	2887 a K
submitting	862 by K your email
subscreva	2686 K a nossa	2686 K as
subscribe	852 K to continue reading	852 K to read the full	852 to continue reading, K	852 K to get access	852 K for full access	852 K to unlock	852 already K?	862 K to our free	862 K to our weekly	862 K to our daily	862 K for more	879 K to our channel	879 K to our podcast	915 K to the podcast	915 K to our podcast	969 if you already K	969 K now for	993 K here	993 K below	1087 K to our	1087 K today	1087 K now	1087 K to get	1087 K for free
subscribed	962 you are now K to	1014 you have K
subscriber	50 as a K	839 become a K	852 already a K	852 this is a K-only	854 existing K	969 K-only article	969 K-only story	969 K-only content	969 not a K?	989 K event	997 K account	1087 becoming a paid K	1087 free or paid K
subscribers	50 K can	50 K may	852 this article is for premium K	852 for K only	852 exclusively for K	852 is exclusive to K	852 for paying K	852 for paid K	852 is for K	852 are for K	852 only K can read	854 existing K	969 exclusive to our K	969 exclusively to K	999 K can comment	1037 thanks to our K	1088 our K	1091 K
subscribing	852 by K to our	862 by K, you agree	1039 consider K	1087 consider K
subscription	852 off annual K	852 off an annual K	852 your K helps	852 K is being used on another	852 upgrade your K	852 sign up for a K	852 purchase a paid K	969 your K supports	969 your K makes	969 our K offers	969 our K options	997 without a K	1039 consider a K	1089 annual K	1091 K
subscriptions	1091 K
subscriptor	338 ja n'ets K	410 fes-te K	410 fes-te'n K
subscriptors	50 els K poden	338 només per a K	362 gràcies als K	365 exclusiu per a K	414 K
subscrit	361 K al nostre
subscriu	80 K-te	410 K-te
subscriure	361 en K't
subskrybenci	50 K mogą	2656 tylko K	2670 nasi K	2673 K
subskrybent	50 jako K
subskrypcja	2673 K
subskrypcje	2673 K
subskrypcji	2642 w K	2664 w K
substack	852 in the K app	1091 K
substacks	1091 K
subvention	1537 aucune K et
succes	2800 te-ai abonat cu K
successfully	1014 K subscribed
sued	1090 K
sufletului	97 telefonul K
suglasnosti	3034 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1540 pour lire la K	1540 lire la K ?
suivez	1487 K-nous sur	1616 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1249 K al	1249 K
summary	983 this K
sunday	17 every K	921 our K email
sundays	17 on K	1030 sent K
suosikiksi	1414 K
suositteli	1451 K
suport	362 amb el teu K podem	362 ens donen K cada mes	410 dona'ns K	410 el teu K	411 ens donen K
suporta	2699 o seu browser não K
support	846 please K us	846 your K, no matter how small	846 K our work by	846 to K my work	846 you can K us	885 your browser does not K	965 K fact-based	1087 K us	1087 K our	1087 K my work	1087 K this work	1087 your K	1087 we ask you to K	1087 K the show
supporta	1992 il tuo browser non K
supported	885 your browser is not K	1088 reader-K	1088 reader K	1088 member-K	1088 listener-K
supporter	1087 become a K
supporters	1037 thanks to our K	1044 K like you
supporting	846 please consider K	1087 consider K
survei	1962 K kami
survey	35 our K	35 our reader K	893 reader K	893 take our # minute K	893 two-minute K	894 short K	1087 take our K
suscribirte	1108 al K
suscribite	80 K	1173 K a nuestro	1249 K
suscripciones	1253 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1101 ya soy K	1101 ya eres K	1249 hazte K
suscriptora	1249 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1102 exclusivo para K	1102 sólo para K	1102 solo para K	1250 nuestros K	1253 K
susisiekite	38 K su mumis	2344 K su mumis
sustaining	922 K member	1087 K member	1087 become a K
sustenta	2791 que K o
sutikimo	2312 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3244 K
svarar	2586 vi K alle
svarbiausius	2343 K savaitės
svarede	569 K
svarer	2586 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2588 K
svideo	2997 K vam se tekst
svobodno	3160 podprite K
svobodnou	488 podpořte K
svoju	2986 K e-mail	2986 K mejl	3014 K e-mail
""", 'sw': """
swish	3218 via K
swisha	3241 K en gåva	3241 K oss	3241 K gärna	3241 K till #
""", 'sy': """
syndicated	978 auto-generated from a K feed	978 published from a K feed	978 K feed
syndication	978 our K team
syntetisk	537 K stemme	2552 K stemme
""", 'sz': """
szerint	1867 K
szerk	97 a K.
""", 'ta': """
taalfout	2424 K
taasavaldada	45 K
taboola	94 K
tady	415 když už jste K
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
tahun	1963 per K
takes	969 free and K less than
takip	3322 bizi K edin	3322 K et	3341 x'te K	3357 K edin	3410 bizi K edin
takk	2560 ja K, jeg vil
takket	567 K være dig	2586 K være deg
taloustoimittaja	1419 K
talsyntes	3209 K
tamamini	20 haberin K	20 yazinin K	3410 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1964 K
tanggung	1920 menjadi K jawab penulis
tanpa	71 K spam
tapana	1451 K sanoa
tapkite	2344 K nariu
tarafindan	3343 yapay zeka K	3343 yapay zekâ K
tarayiciniz	10 K
targeting	940 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1835 külső K
tarvitsee	1448 K sinua	1448 K tukeasi
tarvitsemme	1448 K apuasi	1448 K tukeasi
tasuta	1283 K konto
tavsiye	3413 K etti	3413 K ediyor
""", 'te': """
te	3341 'i x'K
teada	38 anna meile K	67 anna meile K
team	1088 our K	2505 ons K
teatas	1294 K
teavitused	1277 K
techredacteur	2480 is K
tegasnya	1964 K
tehisaru	1273 K abil	1273 tegi K	1289 K abil
tehisintellekt	1273 K
tehisintellekti	1273 K abil	1289 K abil
teica	2387 K
teigia	2347 K
teil	695 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	724 K sie uns
teilnehmen	648 jetzt K
teilte	727 K mit	727 K der	727 K die
tekrarladi	3413 K
tekst	20 cały K	20 ceo K	2482 deze K	2670 ten K	3015 ceo K	3043 ovaj K
tekstovima	3026 svim K
teksty	2670 nasze K
tekzip	97 K
telefon	542 på din K
telefoni	1277 otse K	1277 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	226 K	260 K канал	260 канал в K	345 canal de K	446 K	531 på K	531 K-kanal	602 unseren K-kanal	636 auf K	636 K-kanal	681 unserer K-gruppe	754 K	879 join our K	879 our K channel	1087 join our K	1121 nuestro canal de K	1518 canal K	1518 groupe K	2015 canale K	2439 K-kanaal	2546 på K	2546 K-kanal	2627 K	2695 nosso canal no K	2815 canalul de K	2907 мы в K	2907 наш K-канал	2907 в нашем K	2907 новости в K	2928 K	2928 K-канал	2928 K-канале	2999 K	2999 K-u	3031 K kanalu	3061 K	3121 K	3203 på K	3203 K-kanal	3337 K	3427 ми в K	3427 наш K-канал	3427 у нашому K	3447 K	3447 K-канал	3447 K-каналі	3585 kênh K
telegrama	2627 K
telegrame	3061 K
telegrami	1268 K kanaliga
telegramie	2627 K
telegramis	1268 K
telegramissa	1415 K
telegramkanaal	2439 K
telegramkanal	3203 K
telegramon	1831 K
telegramu	446 K	2999 K	3121 K
teljes	20 K cikk
tell	67 ? K us	986 K us	1082 . K us your	1082 ? K us your	1082 . K us how	1082 ? K us how	1082 . K us what	1082 ? K us what
telli	80 K leht	1291 K kohe
tellija	1255 oled juba K
tellijad	50 K saavad	1287 ainult K
tellijatele	1255 artikkel on K	1255 ainult K	1287 tekst on K	1287 lugu on K	1287 artikkel on K
tellimus	1295 K
tells	1025 our app K you
temas	1145 cubre K
temat	2628 zgłoś K
tenhle	489 K text
tento	3102 K text
terangnya	1964 K
termos	2702 K de uso
terms	889 agree to our K of	889 agree to our K and	890 agree to the K
terugkijken	2484 hier K
terugluisteren	2484 hier K
teruskan	49 K
testen	571 jetzt K	571 K sie	580 für # € K	580 für # euro K
testez	1467 K-nous	1616 K-nous
testified	1090 K
tetszett	1865 K a cikk
text	38 K us	67 K us	983 this K	3239 låst K
texte	698 alle K zum
texten	3212 fel i K
texter	3238 våra K	3238 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	918 K you to the	918 K you to all of you	918 K you to all who	918 K you to our
thanks	918 K to all of you who	1037 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	965 will you join K	1018 join K from
thema	682 K für uns
themenseite	674 unserer K
theo	3507 K dõi báo	3584 hãy K dõi	3587 K ông	3587 K bà	3587 K lời
there	42 were you K
think	893 let us know what you K	1087 tell us what you K
thinking	1040 if you were K of	1040 if you've been K about	1040 if you've been K of
thoughts	893 share your K	1078 post your K	1087 share your K
thousands	1087 join K of
threads	446 K
threema	636 auf K
through	1022 K links	1022 K a link
throw	839 K in
thursday	17 every K
thursdays	17 on K	1030 delivered K	1030 sent K
""", 'ti': """
ticker	674 im live-K
tickets	1017 K here	1017 book K here	1050 K as low as	1050 get K from	1050 like these K
ticketshop	648 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1404 K
tietosuojaselosteen	1429 hyväksyt K
tijeku	3014 budite u K
tikkie	2506 K
tiktok	16 K	686 inhalt von K	754 K
tiktokon	1831 K
tiktoku	2999 K	3121 K
til	566 vær med K
tilaa	80 K nyt	1448 K nyt
tilaaja	50 K voi	1392 oletko jo K
tilaajamme	1449 K
tilaajana	50 K voit	1392 jatka lukemista K	1392 K pääset	1392 K voit	1392 koko juttu K
tilaajat	50 K voivat	1440 vain K	1452 K
tilaajille	1392 vain K	1440 on K
tilaamalla	1429 K hyväksyt	1432 K
tilauksen	1395 voit peruuttaa K
tilaus	1452 K
tilbage	555 gratis artikel K
tilgang	2585 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3165 vi har en bön K dig	3241 ge en gåva K oss
tillade	3244 K
tillatt	2575 ikke K å gjengi
tilmeld	504 K dig vores	544 ved at klikke på K	566 K dig vores	566 K dig her	566 K dig gratis
tilmelde	544 ved at K dig
tilmelding	544 ved K
tim	3007 naš K
tin	78 bản K	3588 bản K
tine	2831 fără K nu
tip	38 K os	67 K os	516 K os	516 har du et K	566 K os	839 K your	2476 app je K
tipeee	1512 K
tipline	931 our K	1064 our K
tipp	682 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	931 news K	2532 K oss	2532 har du et K	2585 K oss	3189 har du ett K	3190 har du K
tipsa	38 K oss	67 K oss	3241 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	493 en lille K at bede	2509 en liten K å be
""", 'tl': """
tl	3412 # K
""", 'to': """
to	57 from us K you
today	923 join K	1087 chip in K	1087 sign up K	1087 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2507 gaf K
toestaan	2481 cookies K
toestemming	2420 K te geven	2445 je K nodig	2445 uw K nodig	2445 geef K	2472 overname zonder K	2481 geen K gegeven	2496 tekst mag zonder K
toeta	1280 K meid	1291 K meid
toetage	1291 K meid
toetus	1280 sinu K	1291 sinu K	1291 teie K
toho	42 byli jste u K
toimetaja	1270 K
toimetus	1292 meie K
toimetusele	39 meie K
toimintaamme	1448 tue K
toimittaja	1419 lehden K	1419 politiikan K	1419 vapaa K	1419 on K
toimittajallemme	39 K
toimittajamme	1449 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1449 K
toimituksemme	1449 K
toimitusta	1448 tue K
toisti	1451 K
told	1090 K
torjui	1451 K
toteaa	1451 K
totesi	1451 K
touch	839 get in K	906 get in K with our
""", 'tr': """
trabaja	1145 K en
trabajo	1096 si te gusta nuestro K	1250 nuestro K
trabalha	2779 K na redação	2779 K no
trabalho	2741 valoriza o nosso K	2791 nosso K
traceurs	1563 K seront déposés	1563 accepté les K	1563 accepter les K
tracking	992 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	571 K sie hier	724 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1494 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2504 K ons
traktir	54 K kopi	54 K saya kopi	1909 K kami
transcript	983 this K
transferred	890 personal data may be K
translated	916 this article was K
transmettez	49 K-le
transmis	2887 a K
transparenzhinweis	97 K	624 K
tratamento	2702 K dos seus dados
tratamiento	1129 K de tus datos
trattamento	1995 K dei dati
travail	1617 notre K
tredje	3208 K part
trenger	2512 vi K din støtte	2585 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3129 naše spletne K
trgovini	3007 našoj K	3129 naši spletni K	3129 naši K
trial	852 your free K	1087 start your free K	1087 start a free K	1089 free K
tribunais	2719 cobre K
tribunales	1145 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1043 will be K
trocados	97 nomes foram K
trust	1080 you K
trusted	927 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1030 sent K
tuit	9 este K
tukesi	1448 K
tukijaksi	1448 ryhdy K
tulisan	1962 K ini
tulisnya	1964 K
tunnistas	1294 K
tunnus	1436 luo K	1448 luo K
tuo	2034 il K #x#
tuomitsi	1451 K
turn	1080 you K to
tutur	1964 K
tuturnya	1964 K
""", 'tv': """
tvirtina	2347 K
tvrdi	3045 K
tvrdil	491 K
tvrdila	491 K	3045 K
tvrdio	3045 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1090 K
twice	1043 will go K as far
twierdzi	2672 K
twitter	875 share on K	879 follow him on K	879 follow her on K	879 follow them on K	879 follow on K	3341 K'da takip
twitteris	1268 K
twitterze	2608 na facebooku i K
""", 'ty': """
tygodniowo	2671 K
tygodniu	17 raz w K
typo	956 spot a K
""", 'ub': """
ubegrenset	2518 K tilgang
""", 'uc': """
ucap	1964 K
ucapnya	1964 K
""", 'ud': """
udbyder	536 ekstern K
udfyldes	519 skal K
udtalte	569 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	568 om K
""", 'ui': """
uitgeschakeld	2417 javascript is K
uitschrijven	2402 op elk moment K
uitzending	2484 de K hieronder
""", 'uj': """
ujar	1964 K
ujarnya	1964 K
""", 'uk': """
uken	2587 i K
uker	2585 prøv # K
""", 'ul': """
ulubionych	2626 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	885 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	668 alle artikel K
unbegrenzten	695 K zugriff	695 K zugang
unbegrenzter	668 K zugang
undrade	3244 K
uneix	51 K-t'hi	410 K-te
unesite	77 K svoj e-mail
ungkap	1964 K
ungkapnya	1964 K
uniquement	1537 nous vivons K grâce
unisciti	51 K a loro	51 K	2111 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	852 get K access	852 K digital access	854 K access for	997 K reading	997 want K access
unlock	20 K this	852 K the rest
unser	725 K ziel	725 K team
unsere	36 K leser	74 über K links	594 K app	691 K neue app	694 durch K leser	724 können sie K	725 K leser	725 K texte
unserem	35 K quiz	580 mit K abo	648 in K shop	648 K online-shop	681 K kanal	688 K shop	722 in K shop	722 jetzt in K
unseren	36 K lesern	648 K shop	688 K online-shop	725 K lesern	725 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	594 in K app	658 K app	674 lesen sie auf K	691 K neuen app	725 K arbeit
unseres	648 K teams
unsubscribe	862 K at any time	862 K anytime	993 K whenever
unterschied	665 machen einen K	665 macht einen K
untuk	1961 masuk K
unutmayin	3357 K
""", 'up': """
upcoming	989 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	862 get K by email	952 check back for K	952 refresh for K
upgrade	852 K to paid	852 K to read	852 behind the paywall. K
upgrading	1039 consider K
upitala	3045 K
upitao	3045 K
upitnik	3011 K
upozorava	3045 K
upozorila	3045 K
upozorio	3045 K
upozornenia	14 K	3075 K
upozornil	491 K
upozornila	491 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3244 K
uppger	3244 K
uppmanade	3244 K
ups	1091 pop-K
""", 'ur': """
urednica	3001 je K	3001 , K	3123 je K	3123 , K
urednik	3001 je K	3001 , K	3123 je K	3123 , K
urged	1090 K
urheilutoimittaja	1419 K
urteilte	727 K
""", 'us': """
us	38 dm K	67 dm K
use	1084 will not K your	1084 won't K your	1084 we may K your
""", 'ut': """
utbrast	3244 K
utilisation	1494 K de cookies	1494 K des cookies	1494 conditions générales d'K
utilisons	1493 nous K des cookies
utilitza	350 K galetes
utilitzem	350 K galetes
utilizamos	1128 K cookies	2701 K cookies
utilizza	1994 questo sito K i cookie	1995 K cookie
utilizziamo	1994 K i cookie
utrzymujemy	2670 K się
uttalte	2588 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1290 meie K
uudiskiri	1258 telli meie K	1278 K	1291 telli K	1292 meie K	1295 K
uudiskirja	1278 K
uudiskirjaga	1258 K	1278 K
uudiskirjast	1278 K
uudistes	1267 google K
uutisemme	1446 K
uutisilmoitukset	1427 K
uutisissa	1414 google K
uutiskirje	78 K	1395 tilaa K	1430 K	1448 tilaa K	1452 K
uutiskirjeemme	78 K	1395 K	1449 K
uutiskirjeen	78 K	1429 tilaamalla K	1430 K
uutiskirjeet	1430 K
""", 'uv': """
uvedl	491 K
uvedla	491 K
uviedla	3104 K
uviedol	3104 K
""", 'uy': """
uyardi	3413 K
uyariyor	3413 K
uygulamamiz	3319 mobil K	3411 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3319 K indirin	3319 K indir	3319 mobil K	3410 K indir
uygulamasini	3348 K
uygulamayi	3320 K indir	3320 K indirin
""", 'uz': """
uzviknuo	3045 K
""", 'va': """
vaati	1451 K
vaativat	1451 K
vacancies	947 our current K	947 our K
vacatures	2450 onze K	2450 alle K in
vacaturesite	2483 K	2483 onze K
vakuutti	1451 K
valfri	3168 swisha K summa	3241 swisha K	3243 K summa
valgfritt	2512 vipps et K	2585 vipps K
valittaa	1451 K
valitti	1451 K
vallotta	1867 K
vapaasti	45 lainata K
var	42 K du der
vare	3242 tack K er	3242 tack K dig
varnade	3244 K
varnar	3244 K
varoittaa	1451 K
varoitti	1451 K
varoval	491 K
varovala	491 K
varsel	2557 K
varsler	2557 K	2557 push-K
varslinger	14 K
varuje	491 K
vas	3019 bez K	3043 bez K
vastannut	97 ei K
vastasi	1451 K
vastasivat	1451 K
vastaus	21 peruuta K
vayas	1093 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3243 i K
vedomosti	3073 svoje K
velden	60 K met een ster
ven	566 del med en K
vendredi	17 chaque K
venn	2585 del med en K
ventana	1131 se abre en una K nueva
veraltet	607 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2469 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	678 ist der anbieter K	678 der anbieter selbst K
verarbeitung	661 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2390 voor je K gaat	2397 lees K met	2397 K lezen?	2399 om K te lezen	2465 gratis K met	2489 lees gratis K	2501 help ons K
verdi	3413 karar K	3413 söz K	3413 diye yanit K	3413 yanit K	3413 cevap K
vereiste	21 K velden zijn	2423 K velden
verfasser	642 meinung der K
verfassers	642 meinung des K
vergoeding	2469 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2505 dit K	2505 goed K
verhalen	2465 toegang tot alle K	2503 K in je mail	2505 onze K
verhindert	609 ein skript K
verileriniz	3326 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2507 K
verktyg	3209 hjälp av ett ai-K
verlag	665 kein K	725 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2417 je browser is K
verpassen	724 K sie
verscheen	2434 dit artikel K eerder	2472 versie van dit artikel K	2472 stuk K eerder	2472 artikel K ook	2496 dit artikel K eerst	2496 dit stuk K eerst
verschenen	2472 artikel is eerder K op	2472 artikel is eerder K in de krant
verschenken	724 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2480 doet K vanuit
verslaggever	39 onze K	2440 onze K	2441 is K	2441 is politiek K	2480 is medisch K	2480 werkt als K
verslaggevers	39 onze K	2477 onze K
vertaling	2482 deze K
verteiler	633 K
vertelde	2507 K
vertelt	2507 K
vertraulich	637 redaktion K	712 K hinweise
verwenden	609 wir K cookies
verwendest	607 K einen adblocker
verwendet	609 diese website K cookies	609 diese webseite K cookies
verwendung	686 K von cookies
verzi	456 audio K
verzii	3072 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2390 een klein K
vesti	2985 K na mejl
vestima	2999 google K
""", 'vi': """
viber	16 K	226 K	260 канал във K	754 K	2928 K	2999 K	2999 K-u	3121 K	3447 K
viberen	1831 K
viberi	3061 K
viberju	3121 K
viberu	446 K	2999 K
viberze	2627 K
vidare	49 skicka den K	49 skicka K	49 send den K	3171 för att läsa K	3241 läs K för
videa	40 fotky a K	3125 ogled K
videli	3003 K video
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
videre	49 send den K	499 for at læse K	566 læs K for	2515 for å lese K	2585 les K for
vidjeli	3003 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	866 K in app
viewers	1044 K like you
views	30 K of	860 free K left	1078 share your K
vigtigste	564 ugens K	564 dagens K
viikko	17 joka K
viikossa	1450 K
vijesti	2985 K na e-mail
vijestima	2999 google K
vikala	3045 K
vikali	3045 K
vikao	3045 K
viknula	3045 K
viknuo	3045 K
viktigaste	3238 veckans K	3238 dagens K
viktigste	2583 ukas K	2583 dagens K
vill	3216 ja tack, jag K
vincoli	2113 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2562 på K	2585 K et	2585 K oss	2585 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	724 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1967 K che sei qui
visualiser	1523 K les contenus
visualizzare	1994 per K questo contenuto
vivons	1537 nous K grâce à nos	1537 nous ne K que
""", 'vo': """
voice	1078 add your K	1088 our K
volal	491 K	3104 K
volala	491 K
volali	491 K
volg	2413 K ons op	2413 K ons via	2504 K ons
volgende	21 in deze browser voor de K
volgens	2507 K
voor	2402 meld je aan K	2465 veel meer K #
voorbehouden	2434 alle rechten K
voordat	2390 K je gaat
voorkeursbron	2438 K
voorkeursbronnen	2475 K
vorbehalten	580 abonnenten K	624 alle rechte K
vorbei	724 schau K
vores	35 K quiz	84 i K app	84 med K app	506 hent K app	506 i K app	566 støt K	566 hent K	567 K app
vorgelesen	653 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1453 K don	1458 K don nous	1512 K don	1616 K aide pour
vous	18 sans K	1617 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2390 hebben we een gunst te K	2390 we willen je iets K
vriend	80 word K	2504 word K
vrijdag	17 elke K
vroeg	2507 K
""", 'vs': """
vsebin	3147 do vseh K
vsebina	3125 zunanja K
vsebine	3125 zunanje K	3125 te K
vsebino	9 to K	3125 zunanjo K
vstupenky	453 K na naši
""", 'vu': """
vuodessa	1450 K
vurguladi	3413 K
""", 'vy': """
vygenerovala	470 K ai	3085 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	438 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2324 K redaktorius
vyriausioji	2324 K redaktorė
vytvorila	3085 K ai
vyzval	491 K
vyzvala	491 K
""", 'wa': """
waardeer	2462 K dit artikel
waardeert	2462 dit artikel K
waardevol	2390 vond je dit artikel K
waarschuwt	2507 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	727 K vor
warned	1090 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1090 K
warnt	727 K
warnte	727 K
warst	42 K du vor ort
wartawan	39 K kami	1898 adalah K
washington	909 is a K
waszych	2648 z K wpłat	2670 z K wpłat
""", 'we': """
we	965 K have you.
webbplats	3186 denna K använder cookies
webinar	648 zum K	761 δωρεάν K	761 το K μας	761 K μας	2450 ons K	2633 nasz K	3007 naš K	3129 naš K
webinarimiza	3344 K
webshop	722 in unserem K	2450 onze K
webshopu	3007 našem K
website	513 dette K bruger	725 unsere K	1088 our K	2496 niets van deze K
webwinkel	2450 onze K	2483 de K van	2483 het boek in de K
wednesday	17 every K
wednesdays	1030 delivered K	1030 sent K
week	17 once a K	17 each K	17 elke K	1089 a K	1089 per K	2506 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	862 sign up for our K	921 our K email	921 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1078 K in
weiter	580 lesen sie sofort K
weitere	674 K texte finden sie
weitergegeben	693 wird nicht K
weiterlesen	20 K	580 K mit	580 jetzt K	580 diesen artikel K	580 kostenlos K	580 mit plus K	607 mit werbung K
weitermachen	694 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	703 K nur mit
weiterzulesen	580 um K
weken	2506 K voor
werbeblocker	607 deaktivieren sie ihren K
werbefrei	70 K	725 K
werbelink	700 K
werbelinks	74 K	700 K
werbevereinbarung	588 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	668 alle texte ohne K	668 abo ohne K	725 ohne K
werde	724 K teil
werden	51 . K sie eine	724 K sie teil
werk	2505 ons K
werken	2483 kom K bij
wersja	2 K audio
wesprzyj	2593 K nasze	2648 K	2669 K nas	2669 K nasze	2669 K naszą	2669 K mnie
weten	38 laat het ons K	67 laat het ons K	2423 laat het ons K	2504 laat het ons K	2507 laat K
wetenschapsredacteur	2480 is K
""", 'wh': """
whatever	1087 chip in K
whatsapp	16 K	38 K us	67 K us	226 K	260 K канал	345 canal de K	345 al teu K	345 a K	446 K	531 på K	531 K-kanal	594 K-kanal der	602 unser K-kanal	602 unserem K-kanal	602 unseren K-kanal	602 zum K-kanal	602 K-kanal von	636 auf K	636 per K	636 K-gruppe	636 bei K	681 unserer K-gruppe	754 K	875 share on K	875 share via K	879 join our K	879 join us on K	879 our K channel	879 updates on K	1064 our K tip line	1064 our K tipline	1064 our K number	1064 our K line	1064 our K	1087 join our K	1121 nuestro canal de K	1415 K-kanavaa	1518 chaîne K	1518 canal K	1518 sur votre K	1518 groupe K	1962 K kami	2015 canale K	2015 gruppo K	2015 su K	2015 numero K	2439 K-kanaal	2439 K-groep	2439 via K	2439 op K	2476 in je K	2476 stuur ze via K	2546 på K	2546 K-kanal	2607 kanał na K	2627 K	2695 nosso canal no K	2695 nosso canal do K	2696 grupo do K	2815 canalul de K	2815 direct pe K	2928 K	2999 K	2999 K-u	3031 K kanalu	3061 K	3121 K	3203 på K	3203 i K	3203 K-kanal	3337 K	3447 K
whatsappa	2627 K
whatsappe	3061 K
whatsappgroep	2439 K
whatsappi	1268 K kanaliga
whatsappie	16 K	2627 K
whatsappiin	1415 K
whatsappis	1268 K
whatsappissa	1415 K
whatsappkanaal	2439 K
whatsappkanal	3203 K
whatsappon	1831 K
whatsappu	16 K	446 K	2999 K	3061 K	3121 K
while	841 K you're here
whitelist	885 K our site	885 K this site	885 K us
""", 'wi': """
widerruf	693 K finden sie
widerrufen	589 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	875 opens in new K	875 opens in a new K
winkel	2483 onze K
winning	909 is an award-K
wirtschaftsredakteur	714 ist K
wirtschaftsredakteurin	714 ist K
wirtschaftsressort	638 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	637 K sie mehr
withdraw	890 K your consent
without	18 K you	18 K your	1088 K you
""", 'wo': """
woche	17 jede K	726 pro K
wochen	668 # K für	668 vier K für	726 K lang
word	80 K lid	2389 K lid	2393 K lid en	2436 K lid
work	1087 back our K	1088 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	893 K to us at	1087 K to us
writer	907 is a staff K for	907 is a senior K at	909 is a staff K	909 is a senior K	909 is a K
writes	909 K about	935 K on	1090 K
writing	976 correct at the time of K
written	909 has K for
wrote	1090 K
""", 'ws': """
wsparcia	2670 waszego K	2670 twojego K
wsparcie	2594 twoje K	2669 twoje K pozwala	2669 twoje K pomaga	2669 twoje K jest dla nas
wsparciu	2593 dzięki twojemu K	2670 dzięki K	2670 waszemu K
wspieraj	2648 K	2669 K nas
wszystkich	2655 K treści	2655 do K artykułów	2655 do K tekstów
""", 'wu': """
wurde	630 text K	687 das audio K
""", 'wy': """
wydanie	80 kup e-K	2668 kup e-K	2668 e-K
wydarzenie	2633 nasze K
wydawcy	2646 bez zgody K	2646 za zgodą K
wyjdziesz	2590 zanim K
wykup	80 K
wymagane	21 K pola są	2614 pola są K
""", 'x': """
x	2034 #K#
""", 'ya': """
yakiniyor	3413 K
yalvardi	3413 K
yalvariyordu	3413 K
yaniti	21 K iptal et
yanitladi	3413 K
yanitlayin	3357 K
yanitsiz	97 K birakti
yapabilir	3357 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3316 giriş K
yapay	3343 K zeka ile	3343 K zekâ ile
yapilamaz	3332 alinti K
yapin	24 giriş K	3357 giriş K	3410 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3410 bize K edin
yardimiyla	3362 yapay zeka K	3362 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3361 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3332 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3340 K	3340 köşe K
yazdi	3413 K	3413 diye K
yazin	38 bize K	67 bize K	3338 bize K	3357 K	3410 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3413 K
yazmak	6 yorum K
""", 'ye': """
year	1089 a K	1089 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3412 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	226 K	609 inhalte von K	686 inhalt von K	754 K	879 on K for more	879 on K for the	1962 K kami	3447 K	3507 kênh K của
youtubeu	2999 K
youtubu	3121 K
""", 'za': """
za	3015 K # €	3078 K # €	3136 K # €
zaak	2440 meer over deze K
zaakceptuj	2630 K pliki cookie
zabranjeno	3018 K kopiranje
zabronione	2623 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3078 článkov K	3078 články K
zadejte	77 K svůj e-mail
zahlasujte	473 K	3088 K
zahtevana	21 K polja
zahtevao	3045 K
zahtijevao	3045 K
zainstaluj	2601 K naszą aplikację	2602 K aplikację
zajednici	3031 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3505 quan tâm K
zalogowani	2614 tylko K
zalogowaniu	2596 dostępny po K	2596 dostępna po K
zalogowanych	2637 tylko dla K
zaloguj	24 K	2597 K się, aby	2597 K się aby
zamkniesz	2590 zanim K
zamolila	3045 K
zamolili	3045 K
zamolio	3045 K
zamudite	3150 ne K
zanechte	77 K nám e-mail
zapewnia	2672 K
zapisal	3163 je K
zapisz	2599 K się na nasz	2669 K się na	2669 K się do
zapraszali	2672 K
zaprenumeruj	80 K
zaradi	3140 K vas	3161 K vas
zaregistrujte	463 zdarma se K	463 se zdarma K	463 zdarma K	463 K se zdarma	3078 K sa zadarmo	3078 K sa
zarejestrowanych	2637 tylko dla K
zarejestruj	2597 K się, aby	2669 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2626 K źródeł
zavisi	3042 K od vas
zavolal	491 K
zavolala	491 K
zawiera	97 K opisy
zaznacza	2672 K
""", 'zb': """
zbierka	3105 K
""", 'zd': """
zdarma	463 článků K	463 články K
""", 'ze': """
zegt	2507 K
zei	2507 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	491 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2887 K
zicea	2887 K
ziedojums	2388 K
zitten	2505 we K ook op
""", 'zk': """
zkuste	419 K první měsíc	488 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	457 své K
znanje	3011 svoje K	3011 svoje K u	3132 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	3065 K tohto obsahu	3065 K obsahu	3065 K príspevku
zondag	17 elke K
zonder	71 K spam	2462 K jouw steun	2462 K uw steun
zostanie	2614 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	448 , K
zpravodajem	448 je K
zpravodajkou	448 je K
""", 'zr': """
zrezygnuj	2597 K w każdej chwili	2671 K w każdej chwili
""", 'zu': """
zuerst	703 text ist K	720 text wurde K
zufolge	727 K
zugang	580 noch keinen K
zugeschickt	592 per e-mail K	592 per mail K
zugestimmt	609 externen diensten nicht K
zusammenarbeit	678 beitrag ist in K	678 artikel ist in K	678 text ist in K
zusammenfassung	631 K
zustimmung	609 K jederzeit	610 ihre K	610 mit ihrer K
""", 'zv': """
zvali	491 K
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
  708),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  845),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 901))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2151), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2151),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2151),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2166),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2244),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2244), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2244),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2244), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3625),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3636), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3644))

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
