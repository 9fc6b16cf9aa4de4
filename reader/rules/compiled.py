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
bg.poll.label	w16		0
bg.poll.among	w16	among	0
bg.poll.colon	p16		20
bg.shop.own	w9		0
bg.embed.load	w7		0
bg.embed.always	p7		16
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
bg.meter.count	p3		14
bg.form.label	w4		0
bg.form.among	w4	among	0
bg.gallery.count	p16		6
bg.gallery.label	w16		0
bg.related.colon	p11		16
bg.sources.label	w16		0
bg.rights.label	w15		0
bg.rights.first	p15		14
bg.ai.made	w16		0
bg.comments.bar	w12		0
bg.comments.among	w12	among	0
bg.follow.label	w13		0
bg.share.tools	w10		0
bg.ad.end	w9		0
bg.ad.partner	p9		9
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
cs.adblock.among	w8	among	0
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
da.adblock.among	w8	among	0
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
de.adblock.among	w8	among	0
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
en.adblock.among	w8	among	0
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
fi.poll.colon	p16		20
fi.shop.own	w9		0
fi.shop.colon	s9		18
fi.embed.load	w7		0
fi.embed.always	p7		16
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
fi.meter.count	p3		14
fi.form.label	w4		0
fi.form.among	w4	among	0
fi.gallery.count	p16		6
fi.gallery.label	w16		0
fi.related.colon	p11		16
fi.bio.more	c14	bio	50	toimitu*|kirjoittaa|seuraa|lehde*|lehti|sanomien|kirjeenvaihtaja*|työskente*|kulttuur*|raportoi|toimittaja*|kolumnisti*
fi.sources.label	w16		0
fi.rights.label	w15		0
fi.rights.first	p15		14
fi.ai.made	w16		0
fi.ai.among	w16	among	0
fi.comments.bar	w12		0
fi.comments.among	w12	among	0
fi.follow.label	w13		0
fi.share.tools	w10		0
fi.ad.end	w9		0
fi.ad.partner	p9		9
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
hu.poll.colon	p16		20
hu.shop.own	w9		0
hu.shop.colon	s9		18
hu.embed.load	w7		0
hu.embed.always	p7		16
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
hu.meter.count	p3		14
hu.form.label	w4		0
hu.form.among	w4	among	0
hu.gallery.count	p16		6
hu.gallery.label	w16		0
hu.related.colon	p11		16
hu.bio.more	c14	bio	50	lap*|rovat*|szerkesztőség*|hírlap*|dolgozik|ír|kikötői|tudósít*|szerző*|korábban|publikál|foglalkozik	újságíró*|dolgozik|tudósít*|publikál|ír|munkatárs*
hu.sources.label	w16		0
hu.rights.label	w15		0
hu.rights.first	p15		14
hu.ai.made	w16		0
hu.comments.bar	w12		0
hu.comments.among	w12	among	0
hu.follow.label	w13		0
hu.share.tools	w10		0
hu.ad.end	w9		0
hu.ad.partner	p9		10
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
nl.adblock.among	w8	among	0
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
no.adblock.among	w8	among	0
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
pl.adblock.among	w8	among	0
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
ru.adblock.among	w8	among	0
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
sh.poll.label	w16		0
sh.poll.among	w16	among	0
sh.poll.colon	p16		20
sh.shop.own	w9		0
sh.embed.load	w7		0
sh.embed.always	p7		16
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
sh.meter.count	p3		14
sh.form.label	w4		0
sh.form.among	w4	among	0
sh.gallery.count	p16		6
sh.gallery.label	w16		0
sh.related.colon	p11		16
sh.sources.label	w16		0
sh.rights.label	w15		0
sh.rights.first	p15		14
sh.ai.made	w16		0
sh.comments.bar	w12		0
sh.comments.among	w12	among	0
sh.follow.label	w13		0
sh.share.tools	w10		0
sh.ad.end	w9		0
sh.ad.partner	p9		9
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
sk.poll.colon	p16		20
sk.shop.own	w9		0
sk.shop.colon	s9		18
sk.embed.load	w7		0
sk.embed.always	p7		16
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
sk.meter.count	p3		14
sk.form.label	w4		0
sk.form.among	w4	among	0
sk.gallery.count	p16		6
sk.gallery.label	w16		0
sk.related.colon	p11		16
sk.sources.label	w16		0
sk.rights.label	w15		0
sk.rights.first	p15		14
sk.ai.made	w16		0
sk.ai.among	w16	among	0
sk.comments.bar	w12		0
sk.comments.among	w12	among	0
sk.follow.label	w13		0
sk.share.tools	w10		0
sk.ad.end	w9		0
sk.ad.partner	p9		9
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
sl.poll.colon	p16		20
sl.shop.own	w9		0
sl.embed.load	w7		0
sl.embed.always	p7		16
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
sl.meter.count	p3		14
sl.form.label	w4		0
sl.form.among	w4	among	0
sl.gallery.count	p16		6
sl.gallery.label	w16		0
sl.related.colon	p11		16
sl.sources.label	w16		0
sl.rights.label	w15		0
sl.rights.first	p15		14
sl.ai.made	w16		0
sl.comments.bar	w12		0
sl.comments.among	w12	among	0
sl.follow.label	w13		0
sl.share.tools	w10		0
sl.ad.end	w9		0
sl.ad.partner	p9		9
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
sv.adblock.among	w8	among	0
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
uk.poll.label	w16		0
uk.poll.among	w16	among	0
uk.poll.colon	p16		20
uk.shop.own	w9		0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.always	p7		16
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
uk.meter.count	p3		14
uk.form.label	w4		0
uk.form.among	w4	among	0
uk.gallery.count	p16		6
uk.gallery.label	w16		0
uk.related.colon	p11		16
uk.bio.more	c14	bio	50	відділ*|редакці*|пише|працює|газет*|журнал*|видан*|співпрацю*|публіку*|висвітлю*	пише|працює|автор*|співпрацю*|публіку*|висвітлю*|відділу
uk.sources.label	w16		0
uk.rights.label	w15		0
uk.rights.first	p15		14
uk.ai.made	w16		0
uk.ai.among	w16	among	0
uk.comments.bar	w12		0
uk.comments.among	w12	among	0
uk.follow.label	w13		0
uk.share.tools	w10		0
uk.ad.end	w9		0
uk.ad.partner	p9		9
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
# % sparen	729
# (# ratings	1039
# (# reviews	1039
# (# votes	1039
# antwoord	2196
# antwoorden	2196
# antworten	743
# antworten anzeigen	743
# comentarii	2538
# comentario	1148
# comentarios	1148
# comentaris	308
# comment	875
# commentaire	1444
# commentaires	1444
# commenti	1796
# commento	1796
# comments	875
# euro el primer mes	320
# from # ratings	1039
# from # reviews	1039
# from # vote	1039
# from # votes	1039
# komentar	1726
# komentarai	1975
# komentarze	2347
# komentarzy	2347
# komment	1626
# kommentaari	1212
# kommentar	467	599	2229	3014
# kommentare	599
# kommentarer	467	2229	3014
# kommentti	1318
# kommenttia	1318
# like for this post	1039
# like for this reply	1039
# likes for this post	1039
# likes for this reply	1039
# min	856
# min de lectura	1155
# min de leitura	2481
# min di lettura	1803
# min leestijd	2090
# min. lesezeit	606
# odgovor	2794
# odgovora	2794
# odgovori	2980
# odgovorov	2980
# odpovede	2888
# odpowiedzi	2434
# of # people found this helpful	1039
# out of # (# ratings	1039
# out of # (# votes	1039
# out of # based on # reviews	1039
# people found this helpful	1039
# people like this	1039
# person found this helpful	1039
# ratings	1039
# reactie	2083
# reacties	2083
# replies	1096
# reviews	1039
# sekunden vor	720
# stars (# votes	1039
# stars from # reviews	1039
# stars from # votes	1039
# vastaus	1391
# vastausta	1391
# x	721
# yorum	3164
""", '#+': """
#+ gamble responsibly	1035
""", '$#': """
$# at amazon	1069
$# at walmart	1069
""", 'a ': """
a cikk tartalma	1690
a javascript ki van kapcsolva	1675
a kommentek nem szerkesztett tartalmak	1626
a lire aussi	1448
a message from our sponsor	866
a tartalom le van tiltva	1673
""", 'aa': """
aa	3171
aanbevolen	2087	2183
aanbevolen artikelen	2087
aanbevolen door outbrain	2200
aanbevolen door taboola	2200
aanbevolen voor jou	2087
aanbod van onze partners	2200
aangeboden door	2077
aanmelden	2057
aanmelden nieuwsbrief	2062
aanraders	2087
aanzetten	2177
""", 'ab': """
abbonamenti	1774
abbonamento	1774
abbonati	1774
abbonati ora	1774
abbonati subito	1774
ablehnen	596
abmelden	567
abo	567
abo bestellen	567
abo testen	659
abo verwalten	567
abo-vorteil	715
abo-vorteile	715
abonament	2527
abonamente	2527
abonare	2527
abone ol	3151
abone olun	3151
abone olun, sinirsiz okuyun	3151
abonelik	3151
abonentiem	2010
abonnee worden	2057
abonneer	2057
abonneer nu	2057
abonnees lezen meer	2127
abonneevoordeel	2168
abonnement	450	567	1415	2057	2212
abonnementen	2057
abonnements	567	1415
abonnentfordel	2286
abonnentfordele	521
abonnentfordeler	2286
abonnenttilbud	521
abonner	450	2212
abonneren	2057
abonnez-vous	1415
abonnieren	567
about sharing	856
about the columnist	1051
about the contributor	1051
about the contributors	1051
about us	885
abovorteil	715
abovorteile	715
abrir	1156	2482
abrir mapa	1156	2482
abrir menu	2481
abschicken	731
absenden	731
abspielen	606	721
abstimmen	712
""", 'ac': """
accede	1118
acceder	1118
accedi	1774
accedi con apple	1836
accedi con facebook	1836
accedi con google	1836
accedi con il tuo account	1836
accept	871
accept & close	1076
accept & continue	1076
accept all	871
accept all cookies	871
accept and close	871
accept and continue	871
accept and load	1076
accept and show	1076
accept and view	1076
accept and watch	1076
accept toate	2549
accepta i continua	305
accepta i mostra el contingut	305
accepta les galetes	305
accepta-ho tot	305
accepted payment methods	831
accepteer	2079
accepteer alle cookies	2079
accepteer alles	2171
accepteer cookies	2171
accepteer en ga door	2171
accepteer en toon	2171
accepter	464	1441
accepter alle	464
accepter alle cookies	464
accepter et afficher	1471
accepter et afficher le contenu	1471
accepter et continuer	1441
accepter et fermer	1441
accepter les cookies	1441
accepter og luk	523
accepter og vis	523
accepter tout	1441
acceptera	3011
acceptera alla	3011
accepteren	2079
accepteren en doorgaan	2171
accepteren en tonen	2171
acces nelimitat la toate articolele	2564
acceso	1118
accetta	1793
accetta e continua	1793
accetta e continua oppure abbonati	1836
accetta e visualizza	1817
accetta e visualizza il contenuto	1817
accetta i cookie	1793
accetta tutti	1793
accetta tutto	1793
acconsento a ricevere comunicazioni commerciali	1832
acconsento alla visualizzazione di contenuti esterni	1817
account aanmaken	2057
accueil	1451
aceitar	2471
aceitar cookies	2471
aceitar e continuar	2471
aceitar e ver	2496
aceitar todos	2471
aceitar tudo	2471
aceptar	1145
aceptar cookies	1145
aceptar todas	1145
aceptar todo	1145
aceptar y continuar	1145
aceptar y ver	1175
aceptar y ver el contenido	1175
acepto que se me muestre contenido externo	1175
acepto recibir comunicaciones comerciales	1190
achternaam	2186
acompanhe ao vivo	2508
acquista il numero in edicola	1822
acquista la copia digitale	1822
acquista questo numero	1822
activa les alertes	314
activa les notificacions	314
activa les notificacions i no et perdis res	314
activar alertas	1189
activer les alertes	1481
""", 'ad': """
ad	866	1867	1930	3404
ad choices	866
ad ends	1099
ad feedback	866
adblocker is uitgeschakeld	2178
adblocker ist deaktiviert	724
adchoices	866
add a comment	875
add a reply	1041
add as preferred source	861
add to bookmarks	856
add to favorites	1059
add to my topics	861
add to reading list	955
addebito diretto	1773
adgangskode	535
adicionar aos favoritos	2517
adjust text size	1098
administrer cookies	523
administrer informasjonskapsler	2288
administrer notifikationer	528
administrer samtykke	2226
administrer varsler	2293
adres e-mail	2332
adresa de e-mail	2559
adresa de email	2559
adresa ta de email	2559
adresse e-mail	1424
adresse e-mail invalide	1484
adresse mail	1484
ads	866
ads by google	1099
ads by outbrain	1099
ads by taboola	1099
advert	866
adverteer bij ons	2112
advertentie	2077
advertentie eindigt	2200
advertentie melden	2200
advertentie sluiten	2200
advertentie verbergen	2200
advertenties	2077
advertenties toestaan	2179
advertenties van google	2200
advertentievrij lezen	2200
adverteren	2112
advertise with us	866
advertisement	866	1722	1791	3160
advertisement ends	1099
advertisement feature	866
advertisements	866
advertiser content	866
advertising	866
advertising continues	1099
advertising ends	1099
advertorial	593	764	1757	2535	3160
""", 'af': """
afdrukken	2072
afegeix un comentari	299
afficher ce contenu	1471
afficher l'original	1452
afficher la suite	1451
afficher le contenu	1441
afficher le contenu externe	1471
afficher les commentaires	1444
afficher moins	1452
afficher plus	1451
affiliate	866
affiliate disclosure	866
affiliate-link	593
afgiv din stemme	518
afgiv din stemme her	475
afgiv stemme	518
afmelden	2057
afspeelsnelheid	2173
afspelen	2090	2174
afspil	475
afspil video	525
afspilningshastighed	525
afstemning	519
after ad	866
after newsletter promotion	844
afvis	464
afvis alle	464
""", 'ag': """
agb	596
aggiungi ai preferiti	1786
aggiungi un commento	1796
agrandir	1451
agrandir l'image	1451
agree	871
agree & close	1076
agree & continue	1076
agree and continue	871
""", 'ah': """
ahora en portada	1152
ahora no	1112
""", 'ai': """
ai can make mistakes	1095
ai can make mistakes. check important information	1095
ai deja cont	2527
ai deja un abonament	2564
ai deja un cont	2527
ai generated	1101
ai generated summary	926
ai highlights	926
ai kan fouten maken	2194
ai kan lave fejl	546
ai maakt soms fouten	2194
ai may make mistakes	1095
ai overview	926
ai summary	926	1101
ai translation	1101
ai uitat parola	2527
ai-gegenereerd	2195
ai-generated	926	1101
ai-generated content may contain errors	1095
ai-generated summary	926
ai-genererad	3098
ai-genererad sammanfattning	3021
ai-genereret	547
ai-genereret indhold	546
ai-genereret opsummering	475
ai-generert oppsummering	2236
ai-oppsummering	2236	2312
ai-opsummering	475
ai-samenvatting	2109	2195
ai-sammanfattning	3021	3098
aidez-nous	1406
aihe	1381
aiheet	1319
ailleurs sur le web	1448
ainult tellijale	1206
aiutaci	1769
aizpildi aptauju	2017
""", 'aj': """
ajouter aux favoris	1434
ajouter un commentaire	1444
""", 'ak': """
akceptuj	2344
akceptuj wszystkie	2344
akceptuj wszystko	2409
akkoord	2079
akkoord en doorgaan	2171
akkoord en sluiten	2171
aksepter alle	2226
aktiver varsler	2293
aktualno	2904
aktualny czas	2411
aktualny czas #	2411
aktuel tid	525
aktuel tid #	525
aktuell	603
aktuell tid	3076
aktuell tid #	3076
aktuelle artikel	603
aktuelle nachrichten	603
aktuelle position #	720
aktuelle zeit	720
aktuelle zeit #	720
aktuelles	603
akun saya	1710
akzeptieren	596
akzeptieren & weiter	718
akzeptieren und anzeigen	718
akzeptieren und weiter	718
""", 'al': """
al abonnee	2127
al abonnee? log in	2057
al een account	2057
albo	2421
alebo	2876
alege abonamentul	2564
alege abonamentul potrivit	2564
algemene voorwaarden	2079
ali	2969
all access	1086
all access digital	953
all articles by the author	1090
all articles by this author	1090
all comments	875
all donations are tax-deductible	949
all news	885
all posts by this author	1090
all stories by this author	1090
alla artiklar	3091
alla kommentarer	3014
alle ablehnen	596
alle abo-angebote	659
alle abos vergleichen	728
alle akzeptieren	596
alle angebote	728
alle angebote ansehen	728
alle anzeigen	606
alle artikel	733
alle artikel anzeigen	606
alle artikel der autorin	733
alle artikel des autors	733
alle artikel unbegrenzt lesen	659
alle artikelen	2188
alle artikler	2305
alle bidrag hjelper	2297
alle bilder	606
alle cookies accepteren	2079
alle cookies akzeptieren	596
alle externen inhalte anzeigen	632
alle kommentare	599
alle kommentare anzeigen	599
alle kommentarer	467	2229
alle newsletter	575
alle nieuwsbrieven	2120
alle reacties	2083
alle rettigheder forbeholdt	544
alle rettigheter reservert	2309
alleen abonnees kunnen reageren	2117
alleen noodzakelijk	2171
alleen noodzakelijke cookies	2171
alleen voor leden	2182
aller au contenu	1451
aller au contenu principal	1451
allerede abonnent? log ind	450
allerede abonnent? logg inn	2212
alles accepteren	2079
alles afwijzen	2171
alles akzeptieren	596
alles anzeigen	606
alles bekijken	2090
alles klar	607
alles weigeren	2079
allow	1104
allow ads	1081
allow alerts	1082
allow and continue	1076
allow content	871
allow cookies	871
allow facebook content	924
allow google youtube content	924
allow instagram content	924
allow once	1076
allow tiktok content	924
allow twitter content	924
allow x content	924
allow youtube content	924
aloita testi	1361
aloita visa	1361
already a member	834
already a member? log in	834
already a subscriber? log in	834
already a supporter	825
already have an account	834
already have an account? log in	834
already have an account? sign in	834
already registered	953
already registered? log in	953
als bevorzugte quelle festlegen	745
als e-mail versenden	588
als geschenk senden	746
als geschenk teilen	746
als pdf herunterladen	746
als pdf speichern	660
also	883
also in the news	880
also of interest	1037
also on	880
also read	880
also worth reading	19
alte articole	19	2539
alte articole care te-ar putea interesa	19
altijd toestaan	2171
altijd tonen	2171
altmetric	1059
altre notizie	19	1800
altre notizie da leggere	19
altri articoli	1800
altri articoli su questo argomento	1800
altri articoli sull'argomento	1800
altro	1803
altro importo	1772
always active	871
always allow	1076
always show	1076
always unblock	1076
""", 'am': """
am beliebtesten	729
am meisten gelesen	603
amount	826
ampliar	1155	2481
ampliar imagen	1155
""", 'an': """
an error has occurred	1087
an error has occurred while submitting the form	944
an error has occurred. please try again later	1087
an error occurred	1087
an error occurred. please try again	944
an error occurred. please try again later	1087
ana sayfa	3167
anadolu ajansi	3171
anasayfa	3167
anbefalede artikler	472
anbefales	535	2233	2300
anbefalet	472	535
anbefalet af outbrain	552
anbefalet af taboola	552
anbefalt	2233	2300
anbefalt av outbrain	2317
anbefalt av taboola	2317
anbefalte saker	2233
anda mungkin juga suka	1753
anda mungkin suka	19
ander bedrag	2055
andere lasen auch	603
anderen betrag eingeben	726
anderen lazen ook	2087
anderer betrag	565
andre leser	2233
ange belopp	3083
ange din e-postadress	3001
ange din mejl	3001
angebot sichern	567
angebote ansehen	728
angebote unserer partner	593
angebote vergleichen	728
angemeldet bleiben	728
anketa	405	2768	2860	2954
anketa dana	2767
anketa dne	404
anketa dneva	2953
anladim	3168
anleitung zum deaktivieren	724
anmeld	549
anmeld kommentar	548
anmelden	567
anmelden und kommentieren	743
anmelden und mitdiskutieren	743
anmeldung erfolgreich	650
anna juttu lahjaksi	1394
anna palautetta	1318
anna palautetta jutusta	1318
anna tagasisidet	1212
annan summa	3083
annat belopp	3083
annonce	463	1439
annonce slut	552
annoncen slutter her	552
annoncer	463
annoncer fra google	552
annonces	1439
annons	3010
annons slut	3010
annonse	2225
annonse - artikkelen fortsetter under	2225
annonse - saken fortsetter under	2225
annonse slutt	2317
annonsen slutter her	2317
annonser	2225	3010
annonser fra google	2317
annonssamarbete	3025
annual	826
annunci	1791
annuncio	1791
ano, chci	415
anonieme brievenbus	2191
anonieme tip	2191
anonimni nabiralnik	2976
anonimowa skrzynka	2429
anonimowa skrzynka kontaktowa	2429
anonym hinweise geben	738
anonym postkasse	2308
anonym tipskanal	2308
anonymer briefkasten	738
anonymous letterbox	1092
anonymous mailbox	1092
anonymous tip box	1092
another amount	1083
anrede	731
answers are generated by ai	1095
anterior	1155	2481	2541
antwoorden	2197
antworten	599
antworten abbrechen	599
antworten anzeigen	743
antworten ausblenden	743
anuluj w dowolnym momencie	2420
anunci	299
anuncie conosco	2500
anuncio	1143
anuncios	1143
anzeige	593
anzeige - artikel geht unten weiter	665
anzeige - weiterlesen nach der anzeige	665
anzeige anzeige	593
anzeige aufgeben	638
anzeige ende	747
anzeige endet	747
anzeige endet hier	747
anzeige melden	747
anzeige scrollen, um weiterzulesen	593
anzeige von unserem partner	665
anzeigen	593
anzeigen und akzeptieren	718
""", 'ap': """
apenas assinantes podem comentar	2506
apoie	2448
apoie-nos	2448
aportar	1113
approfondimenti	1800
approfondisci	1800
apri	1804
apri la mappa	1804
apri menu	1803
""", 'ar': """
ar santrauka buvo naudinga	1975
ar straipsnis buvo naudingas	1975
ara	3167
archivado en	1148
archivo	1152
argomenti	1800
argomenti trattati	1800
around the web	880
article content	866
article continues below	866
article suivant	1448
articles connexes	1448
articles les plus lus	1448
articles populaires	1492
articles relacionats	296
articles similaires	1448
articol sponsorizat	87
articole recente	2539
articole recomandate	2539
articole similare	2539
articoli che potrebbero interessarti	1800
articoli consigliati	1839
articoli correlati	1800
articolo correlato	1800
articolo precedente	1800
articolo riservato agli abbonati	1836
articolo successivo	1800
articolo tradotto automaticamente	1819
articolul anterior	2539
articolul pe scurt	2552
artigo anterior	2478
artigo exclusivo para assinantes	2515
artigo exclusivo para subscritores	2515
artigos recomendados	2518
artigos relacionados	2478
artikel als geschenk versenden	685
artikel als pdf herunterladen	660
artikel auf die merkliste setzen	660
artikel beluisteren	2173
artikel bewaren	2128
artikel bewerten	599
artikel cadeau geven	2199
artikel delen	2072
artikel drucken	588
artikel entsperren	728
artikel freischalten	567
artikel geht unten weiter	665
artikel jetzt freischalten	728
artikel kostenlos weitergeben	685
artikel lain	1753
artikel lainnya	1727
artikel lesen	606
artikel lizenzieren	739
artikel menarik lainnya	1753
artikel merken	588
artikel mit freunden teilen	685
artikel opslaan	2128
artikel per e-mail empfehlen	660
artikel populer	1753
artikel premium	1752
artikel printen	2128
artikel schenken	746
artikel sebelumnya	1727
artikel selanjutnya	1727
artikel speichern	588
artikel sponsor	1757
artikel teilen	588
artikel terkait	1727
artikel verschenken	567
artikel versenden	588
artikel weitergeben	685
artikel weiterleiten	660
artikel zusammenfassen	634
artikeln sparad	3102
artikkel on tellijale	1206
artikkel sisaldab reklaamlinke	1215
artikkelen er automatisk generert	2311
artikkelen er beskyttet av opphavsrett	2309
artikkelen er forbeholdt abonnenter	2212
artikkelen er maskinoversatt	2311
artikkelen fortsetter under	2225
artikkelen fortsetter under bildet	2225
artikkelen leses av en syntetisk stemme	2290
artikkeli jatkuu mainoksen alla	1313
artikkeli on lukittu	1377
artikkeli on tuotettu automaattisesti	1389
artikkelin aiheet	1383
artiklen er automatisk genereret	546
artiklen er beskyttet af ophavsret	544
artiklen er indtalt af ai	525
artiklen er maskinoversat	546
arvostele resepti	61
""", 'as': """
as + lidas	2478
as mais lidas	2478
ascolta	1786
ascunde	2542
asetukset	1314
asiasanat	1319
ask a question	1041
ask ai	926
ask me later	825
ask our ai	926
ask our ai about this story	926
ask question	1041
assinar	2452
assinatura	2452
assinaturas	2452
assine	2452
assine agora	2452
assine nossa newsletter	2456
assuntos	2478
""", 'at': """
atidaryti	1977
ativar alertas	2508
atmesti	1987
attiva l'abbonamento	1774
attiva le notifiche	1830
attiva ora	1774
""", 'au': """
auch interessant	603
auch lesenswert	603
auch spannend	603
aucun commentaire	1444
audio	721	1079	2174
audio abspielen	640
audio downloaden	2173
audio generated by ai	1078
audio herunterladen	720
audio is ai-generated	1078
audio player is loading	1078
audio wird geladen	720
audio-datei herunterladen	720
auf bluesky teilen	588
auf die leseliste	685
auf die merkliste	660
auf einen blick	734
auf einer seite lesen	603
auf facebook posten	588
auf facebook teilen	588
auf linkedin teilen	588
auf mastodon teilen	588
auf pinterest merken	61
auf telegram teilen	588
auf twitter teilen	588
auf whatsapp teilen	588
auf x teilen	588
auf xing teilen	588
auf youtube anschauen	640
auf youtube ansehen	640
aufklappen	607	734
aus der redaktion	603
aus unserem shop	715
ausblenden	607
ausklappen	606	734
auswahl speichern	718
autentificare	2527
auteursrechtelijk beschermd	2192
author affiliations	1051
author archive	1090
author biographies	1051
author biography	1051
automaattinen toisto	1368
automatic translation	1101
automatically translated	1095
automatisch afspelen	2173
automatisch vertaald	2194
automatische incasso	2056
automatische vertaling	2195
automatische wiedergabe	720
automatisk afspilning	525
automatisk avspilling	2290
automatisk oversat	546
automatisk oversatt	2311
automatisk uppspelning	3076
automatska reprodukcija	2773
automatski prevedeno	2793
automatyczne odtwarzanie	2411
autoodtwarzanie	2411
autoplay	526	721	1079	2174	2291	3077
autoplay next video	1078
autor folgen	745
autor kontaktieren	733
autorin folgen	745
autorin kontaktieren	733
autoriser	1441
autre montant	1413
autres articles	1448
""", 'av': """
ava	1214
avaa	1322
avaa artikkeli	1377
avaa galleria	1383
avaa juttu	1377
avaa kartta	1322
avaa koko juttu	1304
avaa kuva	1383
avaa kuvagalleria	1383
avaa sovellus	1370
avainsanat	1319
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1039
average rating: #	1039
avgi din stemme her	2236
avgi stemme	2283
aviso legal	1145
avspillingshastighet	2290
avvis	2226
avvis alle	2226
avvisa	3011
avvisa alla	3011
""", 'ay': """
ayrica okuyun	3165
ayrintilar	3168
""", 'ba': """
baca berita lainnya	1753
baca juga	1727
baca nanti	1752
baca selengkapnya	1729
back # seconds	1078
back to home	1090
back to homepage	1090
back to overview	1090
back to the homepage	1090
back to top	885
bagikan	1719
bagikan artikel	1719
bagikan ke	1719
bagikan lewat whatsapp	1752
balas	1726
bank transfer	832
bankeinzug	566
bankoverschrijving	2056
bare for abonnenter	2299
""", 'be': """
be the first to answer	1041
be the first to reply	1041
be the first to review	1041
beantwoorden	2083	2197
bearbeitet	744
become a founding member	834
become a friend	827
become a member	827
become a paid subscriber	827
become a patron	827
become a sponsor	827
become a subscriber	834
become a supporter	827
become an insider	953
become an insider and start reading now	953
bedankt voor het aanmelden	2185
bedankt voor het stemmen	2165
bedankt voor je aanmelding	2120
bedankt voor je bericht	2185
bedankt voor je feedback	2117
bedankt voor je inschrijving	2062
bedankt voor je stem	2165
bedankt voor uw aanmelding	2120
bedankt voor uw bericht	2185
bedankt voor uw feedback	2117
bedankt voor uw stem	2165
bedankt! check je inbox	2185
bedste	549
bedste tilbud	535
beeld in beeld	2173
beeld-in-beeld	2173
begambleaware	1035
begrepen	2091
beheer toestemming	2171
bei facebook teilen	588
bei twitter teilen	588
bei whatsapp teilen	588
bei x teilen	588
beitrag auf instagram ansehen	632
beitrag auf x ansehen	632
beitrag laden	718
beitrag melden	743
beitrag mit freunden teilen	685
beitrag teilen	588
bekapcsolom	1679
bekijk # antwoorden	2196
bekijk aanbieding	2057
bekijk abonnementen	2182
bekijk alle abonnementen	2057
bekijk alle artikelen	2188
bekijk alle nieuwsbrieven	2120
bekijk alle reacties	2196
bekijk alle vacatures	2112
bekijk alles	2090
bekijk antwoorden	2196
bekijk de aanbiedingen	2057
bekijk de abonnementen	2182
bekijk de antwoorden	2165
bekijk de foto's	2188
bekijk de fotoserie	2188
bekijk de galerij	2188
bekijk de kaart	2091
bekijk de prijs	2168
bekijk de resultaten	2165
bekijk de uitslag	2165
bekijk de video	2114
bekijk deal	2168
bekijk details	2091
bekijk deze post op instagram	2107
bekijk deze post op x	2107
bekijk dit bericht op instagram	2107
bekijk dit bericht op x	2107
bekijk foto's	2090
bekijk fotoserie	2188
bekijk galerij	2188
bekijk het dossier	2188
bekijk het hele dossier	2188
bekijk in de webshop	2168
bekijk meer	2090
bekijk onze aanbiedingen	2127
bekijk ook	2087
bekijk op youtube	2114
bekijk prijs	2168
bekijk reacties	2083
bekijk resultaten	2091	2165
bekijk transcript	2173
bekijk video	2173
bekreft e-postadressen din	2302
beliebiger betrag	726
beliebt	603
beliebt bei unseren lesern	664
beliebte artikel	603
beliebteste	744
beliebteste artikel	603
beliebteste wahl	729
beliebteste zuerst	743
belki daha sonra	3149
beluister dit artikel	2114
benachrichtigungen einschalten	722
benutzername	729
benutzername oder e-mail-adresse	728
benzer haberler	19	3165
beoordeel dit recept	61
beranda	1729
berdonasi	1709
bereits registriert	567
bereits registriert? anmelden	567
bergabunglah dengan tim kami	1742
beri brez oglasov	2984
beri komentar	1726
beri nilai resep ini	61
bericht	2186
bericht laden	2171
bericht versturen	2185
berikutnya	1729
berita hari ini	1753
berita lain	1753
berita lainnya	19	1727
berita menarik lainnya	1753
berita pilihan	1727
berita populer	1727
berita terbaru	1727
berita terkait	1727
berita terkini	1727
berita utama	1727
berite brez omejitev	2968
berite v aplikaciji	2961
berlangganan	1710
berlangganan sekarang	1710
besked	538
beskyttet af ophavsretten	544
bespaar #%	2183
besplatna dostava	2770
best	1097
best deal	1086
best gelezen	2087
best value	1086
best verdi	2300
beste	2197
beste aanbieding	2127
beste deal	2183
beste keuze	2183
bestel het boek	2168
bestel hier het boek	2168
bestel kaarten	2168
bestel tickets	2168
bester preis	729
bestil billetter	521
bestil bogen	521
bestil nu	521
bestill billetter	2286
bestill boka	2286
bestill boken	2286
bestselger	2300
bestseller	535	729
betaal met ideal	2180
betaalde content	2200
betaalde inhoud	2077
betaalde samenwerking	2132
betaalmethode	2055
betaalmethoden	2055
betaalmethodes	2055
betal med kort	2297
betal med mobilepay	532
betal med vipps	2297
betala med swish	3083
betalt annonce	463
betalt indhold	463
betalt innhold	2317
betalt samarbeid	2317
betalt samarbejde	552
betalt samarbete	3103
betrag eingeben	565
betreff	731
bewaar	2072
bewaar artikel	2072
bewaar dit artikel	2128
bewaar dit artikel om later te lezen	2128
bewaar recept	61
bewaar voor later	2199
bewaren	2072
bewerte dieses rezept	61
bewerten sie diesen artikel	644
bez spama	2785
bez spamu	2423
bezahlte anzeige	665
bezahlte partnerschaft	665
bezahlte werbung	87
bezahlter inhalt	87	593
""", 'bi': """
bidra	2209	2993
bidrag	447
bienvenido	1118
bild anzeigen	607
bild i bild	3076
bild im bild	720
bild-i-bild	3076
bild-in-bild	720
bilde i bilde	2290
bilde-i-bilde	2290
bilder anzeigen	606
bildergalerie	603
bildergalerie ansehen	733
bildunterschrift anzeigen	733
bildunterschrift ausblenden	733
bildunterschrift einblenden	733
bilety early bird	2406
bilginizi sinayin	3167
billed annually	953
billed every # weeks	1085
billed monthly	953
billed yearly	1085
billede i billede	525
billede-i-billede	525
bitte bleiben sie fair und sachlich	644
bitte bleiben sie sachlich und fair	644
bitte versuchen sie es erneut	730
bize destek olun	3150
""", 'bl': """
bland dig i debatten	548
bleiben sie informiert	575
bli fast giver	2297
bli medlem	2209	2993
blijf op de hoogte	2062
bliv medlem	447
block	1104
blockera	3080
blockieren	723
bloker	529
blokiraj	2777	2963
blokker	2294
blokkeren	2177
blokovat	415
blokuj	2415
bluesky	857
""", 'bn': """
bns	1216	1979
bns inf	1979
bns/afp	1216
""", 'bo': """
boek bestellen	2168
boka biljett	3070
boka biljetter	3070
boka din plats	3070
boka plats	3070
boletim	2456
boletines	1125
boleto	2451
bonifico	1773
bonifico bancario	1773
bonus video	2713
book tickets	1073
book your place	1073
book your ticket	1073
book your tickets	1073
bookmark	856
bookmark this	856
bookmark this article	856
""", 'br': """
brak komentarzy	2347
branded content	1143	2132
breaking news	529
breaking news alerts	1082
breng je stem uit	2165
breng uw stem uit	2165
brez spama	2971
brought to you by	866
browse all	885
browse all newsletters	944
brugernavn	535
brugernavn eller e-mail	534
brukernavn	2300
brukernavn eller e-post	2299
brzina	2774
brzina reprodukcije	2773
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3164
buat akun	1710
bubble shooter	713
buch bestellen	715
buch kaufen	715
buffer	857
buka	1730
buka peta	1730
bunlari da okuyun	3165
buscar	1155	2481
butlletins	316
buy a copy	1073
buy at amazon	1069
buy from amazon	1069
buy it now	1036
buy licence	1093
buy licensing rights	1093
buy on amazon	1069
buy the book	1073
buy the book here	1073
buy tickets	1036
buy us a coffee	827
""", 'ca': """
cada aporte cuenta	1193
cada euro conta	2513
cada euro cuenta	1193
cada real conta	2513
cadastrar	2452
cadastre-se	2452
cadeau-artikel	2057
cadeaulink	2199
califica esta receta	61
cambiar mis preferencias	1175
cambiar preferencias de cookies	1175
cancel	826
cancel anytime	1085
cancelar respuesta	1148
capito	1804
captions	1079
captions off	1078
captions settings	1078
caratteri rimanenti: #	1827
cargar contenido	1145
cari	1729
carica altri	1803
carregando	2496
carregar mais	2481
carta di credito	1773
carte bancaire	1414
cast your vote	1070
categorias	2478
categorie	1800
categories	880
categorii	2539
""", 'ce': """
cele mai citite	2539
cele mai citite articole	2567
cele mai noi	2539
cele mai populare	2539
celoten zaslon	2959
cena dopravy	407
ceo ekran	2773
cerca	1803
cerrar	1112
ces articles devraient vous plaire	1492
cetak	1719
cetak artikel	1752
cetak halaman	1752
cetak resep	61
cevapla	3164
""", 'cg': """
cgu	1441
cgv	1441
""", 'ch': """
change text size	1098
chaque don compte	1487
chaque euro compte	1487
chargement du sondage	1479
charger plus	1451
chci darovat	333
check amazon	1069
check je inbox	2185
check price	1069
check price at amazon	1069
check prices	1069
check your email	990
check your inbox	990
check your spam folder	1087
chiedi alla nostra ia	1819
chiudi	1768
chiudi menu	1803
choisissez la formule qui vous convient	1488
choisissez un montant	1413
choisissez votre formule	1488
choose	1086
choose an amount	831
choose this plan	1085
choose your offer	1085
choose your own amount	1083
choose your payment method	831
choose your plan	834
choose your subscription	1085
""", 'ci': """
cijeli zaslon	2773
citation formats	1059
cite this article	1059
citi lasa	2012
citi raksti	2012
""", 'cl': """
clasificados	1143
click here	885
click on a star to rate it	1039
click to enlarge	885	1090
click to unmute	1078
cliquer ici pour partager	1434
close	826
close ad	1099
close extra sharing options	856
close gallery	1090
close image	1090
close menu	885
close share panel	856
close this message	825
clube do assinante	2500
""", 'co': """
codes promo	1439
codeword	1071
colabora	1113
collapse	885
comenta	1148
comentar	1148	2474
comentarii	2538
comentario	1148
comentarios	1148
comentaris	299
comentariu	2538
comente	2474
comment	857	875
comment deleted	1096
comment ne plus voir ce message	1405
comment policy	875
comment rules	1096
commenta	1796
commenta l'articolo	1796
commenta per primo	1796
commentaire	1444
commentaires	1444
commenter	1434	1444
commenter l'article	1444
commenti	1796
commenting guidelines	1096
commenting policy	1096
commenting rules	1096
commento	1796
commento in attesa di moderazione	1827
comments	875
comments off	875
commercial content	866
commercial feature	1099
commercieel partnerschap	2200
community guidelines	875
community rules	875
compare plans	834
comparte	1137
comparteix	299
comparteix a facebook	322
comparteix a whatsapp	322
comparteix a x	322
compartilhar	2464
compartilhar no linkedin	2464
compartilhar no twitter	2464
compartilhar no whatsapp	2464
compartilhar no x	2464
compartilhar por e-mail	2464
compartilhar via	2464
compartilhe	2464
compartilhe isso	2464
compartir	1137
compartir en	1137
compartir en bluesky	1137
compartir en linkedin	1137
compartir en telegram	1137
compartir en twitter	1137
compartir en x	1137
compartir por correo	1137
compartir por email	1137
complete coverage	880
compra questo numero	1822
compris	1452
comunicar erro	2474
concordo	2471
condiciones de uso	1145
condiciones generales	1145
conditions d'utilisation	1441
conditions de publication	1479
condividi	1786
condividi articolo	1786
condividi su	1786
condividi su facebook	1786
condividi su linkedin	1786
condividi su telegram	1786
condividi su twitter	1786
condividi su x	1786
condividi via email	1786
condivisioni	1786
condizioni d'uso	1793
conectare	2527
configura les galetes	305
configurar cookies	1145
confirm password	1085
connectez-vous	1415
connexion	1415
consent & continue	1076
consigliati	1800
consigliati per te	1800
consigue tu entrada	1179
consulta las esquelas de hoy	1179
consulta las normas de la comunidad	1184
consulta les esqueles	310
consulta todas nuestras newsletters	1190
consulter	1451
cont nou	2527
contact	885	1444	2083	2538
contact met de auteur	2188
contact met de redactie	2191
contact us	875
contact us securely	1092
contactez-nous	1444
contacto	1148
contactos	2474
contato	2474
contattaci	1796
contatti	1796
contenido de marca	1143
contenido de nuestros socios	1152
contenido elaborado por la marca	1179
contenido exclusivo	1118
contenido exclusivo para socios	1194
contenido externo	1175
contenido externo recomendado	1175
contenido ofrecido por	1143
contenido para suscriptores	1118
contenido patrocinado	1143
contenido promocionado	1143
contenido recomendado	1198
contenido relacionado	1152
contenido solo para usuarios registrados	1194
contenidos recomendados	1198
contenidos relacionados	1152
content from our partner	958
content from our partners	958
content from our sponsor	958
contenu commercial	1439
contenu de marque	1439
contenu externe	1471
contenu partenaire	1439
contenus partenaires	1439
contenuti correlati	1800
contenuti sponsorizzati	1791
contenuto esterno	1817
contenuto esterno consigliato	1817
contenuto per abbonati	1774
contenuto premium	1836
contenuto promozionale	1822
contenuto riservato	1774
contenuto riservato agli abbonati	1836
contenuto riservato agli utenti registrati	1836
contenuto sponsorizzato	1791
contingut exclusiu per a subscriptors	320
contingut extern	305
contingut extern recomanat	305
contingut ofert per	310
contingut patrocinat	299
continua a leggere	1803
continua amb apple	320
continua amb facebook	320
continua amb google	320
continua con apple	1836
continua con facebook	1836
continua con google	1836
continua depois da publicidade	2469
continua llegint	323
continua senza accettare	1793
continua senza sostenere	1768
continuar a ler	2481
continuar com apple	2515
continuar com facebook	2515
continuar com google	2515
continuar con apple	1194
continuar con facebook	1194
continuar con google	1194
continuar e fechar	2471
continuar lendo	2481
continuar leyendo	1155
continuar sem apoiar	2447
continuar sin donar	1112
continue	826
continue a ler	2478
continue lendo	2452
continue reading	880	885
continue reading below	866
continue reading the main story	866
continue reading with a subscription	834
continue to article	825
continue to site	1076
continue to the article	825
continue with ad blocker	1080
continue with apple	1085
continue with email	1085
continue with facebook	1085
continue with google	1085
continue with microsoft	1085
continue with x	1085
continue without accepting	871
continue without disabling	1080
continue without donating	825
continue without supporting	825
continue without supporting us	1080
continuer avec apple	1488
continuer avec facebook	1488
continuer avec google	1488
continuer la lecture	1415
continuer sans accepter	1441
continuer sans donner	1405
contribua	2448
contribuer	1406
contribuez	1444
contribuir	2448
contribuisci	1769
contribute now	827
contribute with google	827
contribuye	1113
controleer je inbox	2185
controleer uw inbox	2185
contul meu	2527
cook mode	61
cookie instellingen	2171
cookie notice	871
cookie policy	871	1793
cookie preferences	871
cookie-einstellungen	596
cookie-indstillinger	523
cookie-innstillinger	2288
cookie-instellingen	2079
cookie-instellingen aanpassen	2107
cookiebeleid	2079
cookieindstillinger	464
cookieinnstillinger	2288
cookieinstellingen	2171
cookiepolicy	3011
cookiepolitik	464
cookies	345	464	2079	2226	3011
cookies aanpassen	2107
cookies ablehnen	718
cookies accepteren	2171
cookies akzeptieren	596
cookies beheren	2171
cookies erlauben	718
cookies instellen	2079
cookies policy	871
cookies verwalten	718
cookies wijzigen	2107
cookies zulassen	718
cookievoorkeuren	2171
cookievoorkeuren aanpassen	2171
cookievoorkeuren wijzigen	2107
copia il link	1786
copia link	1786
copiar el enlace	1137
copiar enlace	1137
copiar link	1137	2464
copiar o link	2464
copied	856
copied to clipboard	955
copier l'url	1434
copier le lien	1434
copy	857
copy link	856	1719	3338
copy link copied	856
copy link to clipboard	856
copy this link	856
copy url	856
copyright notice	1093
copyright-hinweis	739
correctiebeleid	2191
correcties en aanvullingen	2191
corrections policy	875	1092
correlati	1800
cosa pensi di questo articolo	1819
count me in	844
country	1088
""", 'cr': """
crea un account	1774
crea un alert	1830
crear alerta	1189
crear cuenta	1118
crear una cuenta	1118
create a free account	834
create account	834
create an account	834
create free account	834
created with ai	926
credit card	832
credit or debit card	832
creditcard	2056
criar alerta	2508
criar conta	2452
cryptic crossword	1071
cryptogram	2166
""", 'cs': """
csatlakozz csapatunkhoz	1629
""", 'cu': """
current time	1078
current time #	1078
custom amount	826
""", 'cz': """
czas czytania # min	2354
czas trwania	2412
czas trwania #	2411
czyta syntezator mowy	2411
czytaj bez reklam	2438
czytaj dalej	2354
czytaj dalej za	2329
czytaj w aplikacji	2413
""", "d'": """
d'autres articles	1448
""", 'da': """
da li je ovo bilo korisno	2793
da non perdere	1800
da non perdere in edicola	1791
da, molim	2777
da, prosim	2963
daftar	1710
dagens korsord	3067
dagens krydsord	518
dagens kryssord	2283
dagens quiz	2283
daha fazla	3167
daha sonra	3149
daha sonra hatirlat	3149
daha sonra oku	3158
daily newsletter	844
dal web	1800
dalej	2351
dalies	2015
dalies ar rakstu	2010
dalintis	1969
dalintis facebook	1974
dalintis su draugais	1974
dalyvaukite apklausoje	1976
dans cet article	1448
darmowa dostawa	2406
darovat	333
darowizna na cele statutowe	2418
daruj	333	2899
das buch bestellen	715
das buch kaufen	715
das interessiert andere leser	603
das lesen andere	664
das neueste	603
das video kann in ihrem land nicht abgespielt werden	720
das video kann nicht abgespielt werden	720
das video konnte nicht abgespielt werden	720
das video konnte nicht geladen werden	720
date of birth	1088
datenschutz	596
datenschutz-einstellungen	596
datenschutz-manager	718
datenschutzeinstellungen	596
dauer	721
dauer #	721
dauerauftrag	562
dauerauftrag einrichten	726
dauerwerbung	593
""", 'de': """
de link is gekopieerd	2199
de samenvatting kan fouten bevatten	2109
de tekst gaat verder onder de foto	2077
de video is niet meer beschikbaar	2173
de video kan niet worden afgespeeld	2173
de videospeler wordt geladen	2173
deaktiver din adblocker	530
debat: skriv	467
debatregler	548
debatt: si din mening	2229
debatte	599
debatten er lukket	548
debattregler	2229
deconectare	2527
decrease font size	1098
decrease text size	1098
deel	2072
deel als cadeau	2199
deel artikel	2072
deel dit	2072
deel dit artikel	2072
deel dit bericht	2152
deel dit verhaal	2152
deel op facebook	2072
deel op twitter	2072
deel op x	2072
deel via	2128
deel via e-mail	2072
deel via whatsapp	2072
dein name	730
deine e-mail-adresse	575
deine meinung	599
deine nachricht	730
deine spende ist steuerlich absetzbar	726
deixa un comentari	299
deixe uma resposta	2474
deja un comentario	1148
deja una respuesta	1148
dejar de seguir	1189
dejar un comentario	1148
del	459	2221
del artikel	459
del artikkel	2221
del artikkelen	2221
del artiklen	459
del artiklen gratis	450
del med	459	2221
del saken gratis	2212
del som gave	2316
del via e-mail	459
del via e-post	2221
del via whatsapp	2316
dela	3006
dela artikel	3006
dela artikeln gratis	2996
dela med	3006
dela via e-post	3006
dela via mejl	3006
dela via whatsapp	3102
delen	2072
delen op bluesky	2128
delen op facebook	2072
delen op linkedin	2128
delen op whatsapp	2128
delen op x	2128
delen via	2128
delen via e-mail	2072
delen via facebook	2072
delen via twitter	2072
delen via whatsapp	2072
deli	2907
deli kot darilo	2983
deli na facebooku	2907
deli prek whatsappa	2983
delite	2907
delite to novico	2907
delite to zgodbo	2907
delivered daily	944
delivered to you	844
delivered weekdays	944
delivered weekly	944
demp	2290
dempen opheffen	2173
dengarkan	1719
denne videoen er ikke lenger tilgjengelig	2290
denne videoen er ikke tilgjengelig	2290
der er lukket for kommentarer	548
der inhalt kann nicht angezeigt werden	718
der opstod en fejl	537
der player wird geladen	720
der skete en fejl	537
der videoplayer wird geladen	720
deretter # kr/mnd til du sier opp	2212
derniers articles	1448
desa	299
desa l'article	322
deschide	2542
descriptions off	1078
descuentos	1143
desplegar	1156
desplegar redes sociales	1137
destacadas	1152
destacados	1152
destaques	2478
destek ol	3150
destek olun	3150
det er gratis at oprette en profil	450
det oppsto en feil	2302
det oppstod en feil	2302
detail	1730
details	607	886	2091
details anzeigen	607
detaily	352
detalhes	2482
detalii	2542
detaljer	476	2237	3022
detalles	1156
detaylar	3168
dettagli	1804
dette er en annonse	2225
dette er en plus-artikel	450
dette er en plussak	2212
dette felt er obligatorisk	537
dette feltet er obligatorisk	2302
dette indhold kan ikke vises	523
dette innholdet er ikke tilgjengelig	2288
dette innholdet kan ikke vises	2288
dette leser andre	2233
devamini oku	3167
devenez membre	1406
devenir membre	1406
deze audio is gemaakt met ai	2173
deze content is niet beschikbaar	2171
deze content kan niet worden getoond	2171
deze inhoud is niet beschikbaar	2171
deze inhoud kan niet worden getoond	2171
deze inhoud kan niet worden weergegeven	2171
deze video is niet beschikbaar	2107
deze video is niet beschikbaar in jouw land	2173
deze video is niet beschikbaar in uw land	2173
deze video is niet meer beschikbaar	2173
deze video kan in uw land niet worden afgespeeld	2173
deze video kan niet worden afgespeeld	2173
""", 'dh': """
dha	3171
""", 'di': """
di santrauka	1976
dicci la tua	1827
die meistgelesenen artikel	603
diesem autor folgen	745
diesem thema folgen	745
diesen artikel kommentieren	599
diesen artikel teilen	588
diesen artikel verschenken	660
diesen beitrag auf facebook ansehen	632
diesen beitrag auf instagram ansehen	632
diesen tweet ansehen	632
dieser artikel ist gesperrt	728
dieser autorin folgen	745
dieser inhalt kann hier nicht angezeigt werden	718
dieser inhalt kann nicht angezeigt werden	718
dieser kommentar wurde entfernt	743
dieser text wird automatisch vorgelesen	720
dieses feld ist ein pflichtfeld	730
dieses feld ist erforderlich	730
dieses video kann in ihrem land nicht abgespielt werden	720
digg	857
digital	1086	3086
digital subscription	834
digital-abo	567
digitalabo	567
digitale krant	2057
digitaler briefkasten	738
digite seu e-mail	2456
dimensione carattere	65
dimensione testo	65	1786
dimensiune text	65
din besked	537
din e-mail	455
din e-mailadresse	537
din e-post	2217	3001
din e-postadress	3088
din e-postadresse	2217
din email	537
din melding	2302
din stemme er registreret	518
din stemme er registrert	2283
din stemme er talt	2283
din stemme er talt med	518
dinle	3158
dirbk su mumis	1976
direct debit	832
direct lezen	2127
direct naar het recept	61
direct naar inhoud	2188
direct toegang	2127
direct verder lezen	2057
direkt zum rezept	61
direkte	526	2291
discussie	2083
discussion about this post	885
discussione chiusa	1796
diskuse	348
diskusia	2813
diskuter	2229
diskutera	3014
diskutieren	644
diskuze	348
dislike	1097
dismiss	826
dismiss this message	825
distribuie	2532
distribuie articolul	2532
distribuie pe facebook	2566
distribuie pe whatsapp	2566
dit artikel delen	2128
dit artikel is afgeschermd	2182
dit artikel is auteursrechtelijk beschermd	2192
dit artikel is vergrendeld	2182
dit artikel wordt voorgelezen door een computerstem	2173
dit bericht op instagram bekijken	2107
dit fragment is niet meer beschikbaar	2173
dit is een advertentie	2132
dit is een premium artikel	2127
dit navn	537
dit veld is verplicht	2185
dit vind je misschien ook leuk	2087
ditt meddelande	3088
ditt namn	3088
ditt navn	2302
diventa socio	1769
diventa sostenitore	1769
""", 'dl': """
dla zalogowanych	2420
""", 'dn': """
dnes ne	332
dnes nie	2817
""", 'do': """
do dossier	2426
do e-shopu	407
do fotogalerie	426
do galerie	426
do koszyka	2406
do mesmo autor	2478
do not sell my personal information	871
do not sell or share my personal information	871
do obchodu	407
do sklepu	2406
doar	2448
dodaj do koszyka	2406
dodaj kao preferirani izvor	2796
dodaj komentar	2907
dodaj komentarz	2347
dodaj kot prednostni vir	2982
dodaj med moje teme	2982
dodaj med prednostne vire	2982
dodaj u korpu	2770
dodaj u moje teme	2796
dodaj u preferirane izvore	2796
doe	2448
doe agora	2448
doe de test	2165
doe mee en win	2112
don mensuel	1406
don ponctuel	1406
don't have an account	1085
don't have an account? sign up	1085
don't miss	880
don't miss out	844
don't want to see this? remove ads	866
dona	1113	1769
dona adesso	1769
dona ahora	1113
dona ora	1769
dona'ns suport	292
donar	1113
donar ahora	1113
donasi	1709
donasi sekarang	1709
donate	827
donate become	827
donate by bank transfer	1083
donate by paypal	1083
donate crypto	1083
donate here	827
donate in cryptocurrency	1083
donate monthly	827
donate now	827
donate today	827
donate via bank transfer	1083
donate via paypal	1083
donate via stripe	1083
donate with card	1083
donate with paypal	1083
donaties zijn fiscaal aftrekbaar	2180
donation page	1083
donations are tax-deductible	949
donazione mensile	1769
donazione singola	1769
doneer	2053
doneer eenmalig	2180
doneer hier	2180
doneer maandelijks	2180
doneer nu	2053
doneer via bankoverschrijving	2180
doneer via ideal	2124
doneer via paypal	2180
doner	447	2209
donera	2993
donera nu	2993
doneren	2053
doniraj	2705	2899
doniraj enkratno	2966
doniraj jednokratno	2780
doniraj odmah	2705
doniraj putem paypala	2780
doniraj zdaj	2899
donirajte	2705	2899
donner	1406
doorgaan met apple	2182
doorgaan met facebook	2182
doorgaan met google	2182
doorgaan zonder uitschakelen	2178
doorsturen	2072
doprava zdarma	407
dopusti	2777
dopusti jednom	2771
dopusti obavijesti	2776
dopusti oglase	2779
dossier	603	1448	1800	2087
dossiers	603	1448	2087
dovoli	2963
dovoli enkrat	2957
dovoli obvestila	2962
dovoli oglase	2965
download (mp#	720
download audio	1078
download citation	1059
download data is not yet available	1059
download de podcast	2173
download episode	525
download lyd	525
download the audio	1078
download transcript	1078
downloaden in de app store	2175
dowolna kwota	2418
dozvoli	2777
dozvoli reklame	2779
""", 'dr': """
dra tillbaka samtycke	3074
drucken	588
drug znesek	2966
druge novice	19
drugi iznos	2780
drukuj	2339
drukuj przepis	61
""", 'du': """
du bruger adblock	530
du bruger en adblocker	530
du bruger en annonceblokering	530
du bruker adblock	2295
du bruker annonseblokkering	2295
du bruker en adblocker	2295
du bruker en annonseblokkerer	2295
du er nu tilmeldt	455
du er nu tilmeldt nyhedsbrevet	455
du folgst diesem thema	745
du har allerede stemt	2283
du har lest alle gratisartiklene dine	2299
du hast bereits abgestimmt	712
du kan altid afmelde dig	537
du kan til enhver tid afmelde dig	455
dukung jurnalisme independen	1709
dukung kami	1709
duration	1079
duration #	1079
duration time	1078
durch ki erstellt	741
duur	2174
duur #	2174
""", 'dy': """
dyskusja	2347
""", 'e-': """
e-avis	450	2212
e-edition	885
e-gazete	3151
e-mail	338	455	575	857	2332	2456	2588
e-mail adresa	2785
e-mail eingeben	575
e-mail eller brugernavn	534
e-mail lub login	2420
e-mail teilen	588
e-mail-adresse	575
e-mail-adresse eingeben	575
e-mail-adresse oder benutzername	728
e-mailadres	2062
e-mailadres of gebruikersnaam	2182
e-mailadresse	455
e-mailen	2072
e-paper	567	885
e-pasta adrese	2034
e-pasts	2034
e-post	1231	2217	3001
e-post eller brukernavn	2299
e-posta	3188
e-posta adresiniz	3188
e-posta adresinizi girin	3188
e-postadress	3001
e-postadresse	2217
e-postadressen din	2302
e-posti aadress	1231
e-tidning	2996
e-wydanie	2329
""", 'ea': """
early bird -liput	1364
early bird jegyek	1671
early bird tickets	1073
early bird tickets on sale now	1073
early bird vstupenky	407
early bird-biljetter	3070
early bird-billetter	2286
early bird-tickets	2168
early-bird tickets	1073
early-bird-tickets	715
eavis	2212
""", 'eb': """
ebben a cikkben	1690
""", 'ed': """
edasi lugemiseks logi sisse	1206
edellinen	1321
edellinen artikkeli	1383
edellinen juttu	1319
edellinen kuva	1383
edellinen sivu	1383
edited	1097
editor's choice	880
editor's pick	768	880
editor's picks	880
editors' choice	880
editors' picks	880
edizione digitale	1774
""", 'ee': """
eenmalig	2053
eenmalige donatie	2180
eenmalige gift	2180
eerste maand gratis	2127
""", 'ef': """
efterlad en kommentar	548
efternamn	3089
efternavn	538
eftertryk forbudt	544
""", 'eg': """
eget belopp	3083
""", 'ei': """
ei kiitos	1302
ei kommentteja	1391
ei nyt	1302
ei roskapostia	1380
ei tunnusta	1377
ei, kiitos	1302
eigen bedrag	2180
eigener betrag	726
eilmeldungen	723
eilmeldungen aktivieren	722
eilmeldungen erhalten	722
ein fehler ist aufgetreten	730
einblenden	607
einde advertentie	2200
einde van de advertentie	2200
einen kommentar hinterlassen	743
eingeloggt bleiben	728
einklappen	606	734
einloggen	567
einmalig	562
einmalig spenden	562
einschalten	723
einstellungen	596
einstellungen verwalten	718
einverstanden und weiter	718
einwilligen und weiter	718
einwilligung	596
einwilligung verwalten	718
einwilligung widerrufen	718
einwilligungen verwalten	718
""", 'ej': """
ej prenumerant	3085
""", 'ek': """
ekskl. fragt	521
eksklusivt for abonnenter	2299
eksklusivt for medlemmer	534
ekskluzivno za pretplatnike	2782
eksternt indhold	523
eksternt innhold	2288
""", 'el': """
elders op het web	2087
eldste	2314
elfelejtetted a jelszavad	1684
elfelejtettem a jelszavam	1684
elige una cantidad	1116
elk moment opzegbaar	2182
elke bijdrage helpt	2180
elke bijdrage telt	2124
elke donatie helpt	2180
elke donatie telt	2124
elke euro helpt	2180
elke euro telt	2124
elke vrijdag. gratis. geen spam	2185
eller	535	2300	3086
elolvasom	1629
els preus poden variar	310
elsewhere on the web	880
elta	1979
elta inf	1979
""", 'em': """
em alta	2478
em destaque	2478
email	844	857	2588
email (required	844
email address	844
email article	856
email or username	1085
email this	856
email to a friend	856
embed laden	718
emne	538	2303
emneord	2233
emner	472	2233
emner i artikkelen	2305
emner i artiklen	540
empfehlen	588	744
empfehlungen	603
empfehlungen der redaktion	603
empfohlen	729
empfohlen von outbrain	747
empfohlen von taboola	747
empfohlene artikel	603
empfohlener externer inhalt	596
empfohlener redaktioneller inhalt	596
""", 'en': """
en ce moment	1448
en continu	1448
en directo	1152
en este tema	1198
en otros medios	1152
en portada	1152
en savoir plus	1441	1451
encontrou algum erro	2474
encontrou um erro	2474
end of ad	1099
end of advert	1099
end of advertisement	1099
end of advertising	1099
ende der anzeige	747
ende der werbung	706
endre cookie-innstillinger	2288
endre samtykke	2288
engangsdonation	532
engangsgave	2209
enim loetud	1208
enkratna donacija	2966
enlace copiado	1137
enlace copiado al portapapeles	1197
enlarge	886
enlarge image	885
enlarge photo	1090
enlarge picture	1090
enlarge this image	885
enne kommenteerimist loe reegleid	1212
enregistrer	1434
enregistrer cet article	1491
enregistrer l'article	1491
enregistrer la recette	61
entdecken sie unsere newsletter	650
entendi	2482
entendido	1156
enter amount	831
enter your email address	844
enter your own amount	1083
entra	1774
entra nella conversazione	1827
entradas relacionadas	1152
entrar	1118	2452
entrar com apple	2515
entrar com facebook	2515
entrar com google	2515
entre	2452
entre com sua conta	2515
envia per correu	322
envia-ho per correu	322
enviar a un amigo	1197
enviar para um amigo	2517
enviar por correo	1137
enviar por e-mail	2464
enviar por email	1137
enviar por whatsapp	1137
envie de lire la suite	1488
envoyer par courriel	1491
envoyer par e-mail	1434
envoyer par email	1434
envoyer par mail	1434
""", 'ep': """
epaper	885
""", 'er': """
er der fejl i artiklen	467
er du abonnent	2299
er du allerede abonnent	450	2212
er du ikke abonnent	2299
er ging iets mis	2186
er ging iets mis. probeer het later opnieuw	2120
er ging iets mis. probeer het opnieuw	2185
er is een fout opgetreden	2185
er is een fout opgetreden. probeer het later opnieuw	2185
er is iets misgegaan	2120	2186
er is iets misgegaan. probeer het later opnieuw	2120
erfolgreich	731
erfolgreich abonniert	730
erfolgreich angemeldet	730
ergebnis anzeigen	712
ergebnisse anzeigen	607	712
erlauben	723
err/bns	1216
erstellt mit ki	634
""", 'es': """
es folgt werbung	706
es ist ein fehler aufgetreten	650
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	650
esci	1774
escolha do editor	2478
escolha o seu plano	2515
escolha seu plano	2515
escolha um valor	2450
escribe tu correo	1190
escribe tu email	1190
escribe un comentario	1148
escuchar	1137
espace partenaire	1439
espacio patrocinado	1179
espandi	1804
especiais	2478
esqueceu a senha	2452
esqueci minha senha	2452
esquelas	1179
esqueles	310
essai gratuit	1415
""", 'et': """
et pot interessar	296
et pots donar de baixa en qualsevol moment	316
et queden # articles gratis aquest mes	320
et recomanem	296
ethvert bidrag hjelper	2297
etichete	2539
etiketler	3165
etiquetas	1152	2478
etiquetes	323
ets subscriptor? identifica't	320
ett fel uppstod	3088
etternavn	2303
etunimi	1381
etusivu	1319	1321
etusivulle	1319
etwas ist schiefgelaufen	731
""", 'ev': """
every contribution counts	949
every contribution helps	1083
every contribution makes a difference	1083
every contribution, however small, makes a difference	1083
every dollar counts	949
every donation counts	949
every donation helps	1083
every donation helps, however small	1083
every donation makes a difference	1083
every donation, however small, helps	1083
every friday. free. no spam	1087
every gift counts	949
""", 'ex': """
excl. verzendkosten	2168
exclusief abonneevoordeel	2168
exclusief verzendkosten	2168
exclusief voor leden	2182
exclusiu per a subscriptors	320
exclusive content	834
exclusive for members	1085
exclusive for subscribers	1085
exclusive to members	1085
exclusive to subscribers	953
exclusivo assinantes	2452
exclusivo para assinantes	2515
expand	885
expand all	886
expand image	1090
expandera	3022
expandir	2482
explore	883
explore more	880
explore more on these topics	880
explore our newsletters	944
explore our subscription offers	953
explore subscription offers	953
export citation	1059
external content	924
external links	856
externe content	2107
externe inhalte	596
externe inhalte anzeigen	596
externe inhalte erlauben	596
externe inhoud	2107
externen inhalt anzeigen	596
externen inhalt laden	596
externer inhalt	596
externer inhalt konnte nicht geladen werden	632
""", 'ez': """
ezt is olvassa el	1627
""", 'fa': """
facebook	857
facebook messenger	857
facebook twitter	856
facebook twitter email	856
facebook twitter linkedin email	856
facebook twitter whatsapp	856
facebook x	856
fai il quiz	1827
fai il test	1827
fai una domanda su questo articolo	1819
faire un don	1406
fale conosco	2474
fandt du en fejl	467
fant du en feil	2229
fast geschafft	650	731
fast giver	2297
favorilere ekle	3158
favoris	1434
fazer login	2452
""", 'fe': """
featured articles	880
featured content	880
featured stories	880
fechar	2447	2481
feedback	599	875	2083
feedback geben	599
feedback geven	2194
feedback senden	741
fehler gefunden	599
fehler im artikel gefunden	599
fehler im text melden	738
fehler melden	599
fel i artikeln	3014
felirat	1676
feliratkozom	1632
feliratok	1676
feltet er obligatorisk	2302
fermer	1405
fermer le menu	1451
fes-te soci	292
fes-te subscriptor	292
fetching more	885
""", 'fi': """
fields marked with * are required	1087
fields marked with an asterisk are required	1087
fil info	1448
filed under	880	885
find out more	885
fique por dentro	2456
first name	844
fizetett tartalom	1622
""", 'fj': """
fjern annoncer	463
fjern annonser	2225
""", 'fl': """
flag	1097
flag as inappropriate	1096
flecha	1118
fler	3018
fler artiklar	3018
fler nyheter	3018
flere artikler	472	2233
flere artikler av forfatteren	2305
flere nyheder	472
flere nyheter	2233
flere saker	2233
flipboard	857
""", 'fo': """
foglald le a helyed	1671
fold ud	476
folge ich	745
folgen	589
folgen sie uns	589
follow	861
follow author	861
follow live	861
follow this author	861
follow this topic	861
follow topic	861
follow us	861
follow us on facebook	861
following	861
font size	856
fontin koko	65
fonttikoko	1394
for abonnenter	450	2212
for members only	1085
for subscribers	834
forbliv logget ind	534
forgot password	834
forgot your password	834
forma de pagamento	2450
forma de pago	1116
formas de pagamento	2450
formas de pago	1116
fornavn	538	2303
forrige	475	2236
forrige artikel	472
forrige artikkel	2233
forrige bilde	2305
forrige billede	540
forrige side	2305
forse in seguito	1768
forsiden	472	2233
fortsett med apple	2299
fortsett med e-post	2299
fortsett med facebook	2299
fortsett med google	2299
fortsett med vipps	2299
forward # seconds	1078
foto	1727
foto galeri	3165
fotogalerie zde	426
fotogalerija	1976
fotostrecke	603
fotostrecke ansehen	733
fotostrecke starten	733
fout gespot	2083
fout gevonden	2191
fout gezien	2083
fout melden	2091	2191
foutje gezien	2083
""", 'fr': """
fra vores butik	521
fra vores partnere	552
fra vores shop	521
frag unsere ki	634
fragen sie unsere ki	634
fragt kan tilkomme	521
frakt kommer i tillegg	2286
frakt tillkommer	3070
fraktkostnad tillkommer	3070
free amount	1083
free daily newsletter	844
free newsletter	844
free weekly newsletter	844
free. no spam	1087
freier beitrag	726
freier betrag	726
friss	1627
from around the web	880
from our advertisers	1099
from our partner	1099
from our partners	880
from our shop	1073
from our sponsor	866
from our sponsors	866
from our store	1073
from the web	880
""", 'fu': """
full coverage	880
full name	1087
full results	886
full score	886
full screen	1079
full skjerm	2290
fullscreen	885	1079
fullscreen image	1090
fullskjerm	2236
fundet en fejl	543
funnet en feil	2308
further reading on this site	880
""", 'fy': """
fyll ut feltet	2302
""", 'ga': """
ga akkoord	2079
ga akkoord en sluit	2171
ga naar de inhoud	2188
ga naar inhoud	2090
ga naar recept	61
ga verder met apple	2182
ga verder met facebook	2182
ga verder met google	2182
galerie ansehen	733
galerie anzeigen	733
galite bet kada atsisakyti prenumeratos	1969
gallery	1800
gamble responsibly	1035
ganzen artikel lesen	606
gavelenke	2316
gavelink	551
gaven gir skattefradrag	2297
gaver gir skattefradrag	2297
""", 'ge': """
ge bort artikel	3102
ge bort artikeln	2996
ge feedback	3097
gebruikersnaam	2183
gebruikersnaam of e-mailadres	2182
gebruiksvoorwaarden	2079
geef cadeau	2128
geef een reactie	2083
geef eenmalig	2180
geef feedback	2117
geef je mening	2194
geef je mening over dit artikel	2117
geen mening	2166
geen spam	2185
gegenereerd door ai	2109
gegenereerd met ai	2109
gegenereerd met een ai-stem	2173
gekopieerd	2199
gekopieerd naar klembord	2199
gelesen von einer synthetischen stimme	720
geluid aan	2173
geluid uit	2173
gem	459
gem artikel	459
gem artiklen til senere	459
gem indstillinger	523
gem opskrift	61
gem opskriften	61
gem til senere	459
gem valg	523
gemaakt door ai	2194
gemaakt met ai	2109
gemaakt met behulp van ai	2194
generated by ai	926
generated with ai	1095
genererad av ai	3097
genererad med ai	3097
genereret af ai	546
genereret med ai	546
generert av ki	2311
generert med ki	2311
generirano umjetnom inteligencijom	2793
generirao ai	2793
generisao ai	2793
gerade nicht	561
gerelateerd	2087
gerelateerd nieuws	2087
gerelateerde artikelen	2087
gerelateerde onderwerpen	2087
gerir cookies	2471
geschenklink	746
geschenklink erstellen	746
geschenklink kopieren	746
geschwindigkeit	721
geslo	2969
gesponsert	593
gesponserter beitrag	87	665
gesponserter inhalt	593
gesponsord	2077
gesponsorde content	2200
gesponsorde inhoud	2077
gestion des cookies	1441
gestionar cookies	1145
gestisci i cookie	1793
gestisci notifiche	1830
gestisci preferenze	1793
get alerts	861
get deal	1069
get digital access	834
get email updates	844
get licence	1093
get news alerts	1082
get started	834
get the daily email	844
get the newsletter	844
get this deal	1069
get tickets	1036
get your ticket	1073
get your tickets	1073
""", 'gi': """
gi bort artikkelen	2212
gi bort saken	2221
gi en engangsgave	2297
gi en gave	2297
gi et bidrag	2297
gi oss tilbakemelding	2311
gi skattefradrag	2297
gi tilbakemelding	2229
gift a subscription	834
gift article	834
gift link	1098
gift this article	834
gift this story	1098
giften zijn fiscaal aftrekbaar	2180
gilla	3100
gillar	3100
giv artiklen til en ven	459
giv en gave	532
giv en kop kaffe	532
giv et bidrag	532
giv feedback	546
giv os en kop kaffe	532
giv os feedback	467
give a gift	834
give a gift subscription	827
give another amount	1083
give as a gift	1098
give feedback	875
give monthly	827
give now	827
give this article	1098
give this article as a gift	1098
give today	827
give us feedback	875
gizle	3168
gizlilik	3161
""", 'gj': """
gjeldende tid	2290
gjeldende tid #	2290
gjord av ai	3097
""", 'gl': """
glasaj	2768
glasnost	2960
glasuj	2768	2954
glemt adgangskode	450
glemt din adgangskode	534
glemt dit kodeord	534
glemt kodeord	534
glemt passord	2212
glemt passordet	2299
""", 'go': """
go ad-free	1099
go to donation page	1083
go to homepage	1090
go to the donation page	1083
go to the homepage	1090
go to top	885
godkjenn	2226
godkjenn alle	2226
godta	2226
godta alle	2226
godta alle cookies	2288
godta alt	2288
godta og fortsett	2288
godta og lukk	2288
godta og vis	2288
google	857
google anzeigen	747
google news	857
google oglasi	2798
google plus	857
google-advertenties	2200
google-annoncer	552
google-annonser	3103
google-anzeigen	747
google-mainokset	1395
googlen mainokset	1395
got it	871
""", 'gr': """
gracias por suscribirte	1125
gracias por tu voto	1177
gracias por votar	1177
graj teraz	2403
gratis fragt	521
gratis frakt	2286
gratis proberen	2057
gratis verzending	2168
gratis. geen spam	2185
gratis. ingen spam	3088
grazie per aver votato	1819
grazie per il tuo feedback	1819
grazie per l'iscrizione	1781
grotere tekst	2199
""", 'gu': """
guarda anche	1800
guarda i risultati	1819
guarda l'article	322
guarda la gallery	1803
guardar	1137	2464
guardar en favoritos	1197
guardar para ler mais tarde	2517
guardar receita	61
guardar receta	61
guides d'achat	1448
gulir untuk lanjut membaca	1722
""", 'ha': """
haber faydali oldu mu	3164
haberi kaydet	3158
haberi nasil buldunuz	3164
haberi oynat	3167
haberi puanla	3164
haberi sesli dinle	3158
haberi sesli dinleyin	3158
haberi sesli dinleyin (# dk	3158
haberi yazdir	3158
haberin devami	3160	3167
haberin devami reklamdan sonra	3160
haberin tamami	3167
hacker news	857
hadiahkan artikel ini	1752
hae	1321
hai letto # articoli su # questo mese	1836
hai trovato un errore	1796
hai una segnalazione	1796
haku	1321
halaman berikutnya	1729
halaman selanjutnya	1729
halaman: #	1729
hallinnoi suostumuksia	1366
hallitse ilmoituksia	1371
hallitse suostumusta	1366
haluatko ilmoituksia	1371
haluatko saada ilmoituksia	1371
haluatko vastaanottaa ilmoituksia	1371
handelsbetingelser	464
hang be	1675
hang ki	1675
hantera cookies	3011
hantera dina samtycken	3074
hantera notiser	3079
hantera samtycke	3074
har du allerede en konto	450	2212
har du allerede en profil	534
har du allerede konto	2299
har du en god historie	543
har du en konto	534
har du fundet en fejl	543
har du fundet en fejl i artiklen	543
har du funnet en feil	2308
har du funnet en feil i artikkelen	2308
har du glemt adgangskoden	534
har du glemt din adgangskode	534
har du glemt passordet	2299
har du hittat ett fel	3094
har du hittat ett fel i texten	3094
har du ikke en konto	534
har du ikke et abonnement	534
har du ikke konto	2299
har du inget konto	3085
har du konto	2299
har du opdaget en fejl	543
har du redan ett konto	2996
har du tips	2308
har du tips i saken	2308
has oblidat la contrasenya	293
hastighed	526
hastighet	2291	3077
hasznos volt a cikk	1626
hasznos volt ez a cikk	1696
hata bildir	3164
hata bildirin	3164
haut de page	1451
have an account	834
have an account? sign in	834
have your say	875
havonta	1685
hazte miembro	1113
hazte premium	1194
hazte socia	1113
""", 'he': """
heb je al een account	2057
heb je hier iets aan	2194
heeft u al een account	2182
help mee	2053
help ons om dit te blijven doen	2124
hem	3021
hemeroteca	1118
hent episoden	525
hent flere	540
hent indhold	523
hepsini kabul et	3161
herinner me later	2052
herlaad de pagina	2179
hesabim	3151
hesabiniz var mi	3151
heslo	421	2876
het artikel gaat hieronder verder	2077
het laatste nieuws	2087
""", 'hi': """
hide	886
hide ad	866
hide caption	885
hide comments	875
hide password	1085
hide replies	1096
hide this ad	1099
hide this message	825
hide transcript	1078
hier anmelden	567
hier bestellen	715
hier einloggen	567
hier erfahren sie, wie das geht	725
hier finden sie informationen zum datenschutz	632
hier kaufen	715
hier spielen	712
highlights generated by artificial intelligence	926
hilfe	599
hinterlasse einen kommentar	743
hinterlassen sie einen kommentar	743
hinweis an die redaktion	644
hinweis geben	738
hinweis senden	738
hinweis zum datenschutz	596
hinweise anonym senden	738
hinweise zu diesem artikel	644
hitrost	2960
hitrost predvajanja	2959
hittade du ett fel	3014
hittat fel	3014
""", 'hj': """
hjem	475	2236
""", 'hl': """
hlasitost	412
hlasovat	348
hlasujte	404
hledat	351
""", 'ho': """
ho capito	1804
ho letto e accetto l'informativa sulla privacy	1832
hoe wij onze bronnen beschermen	2191
hold deg oppdatert	2217
hold dig opdateret	455
hold meg innlogget	2299
hold mig logget ind	534
home	885	1803	2090
hop til indhold	540
hop til indholdet	540
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2305
hopp til innhold	2236
hopp til innholdet	2236
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2117
house rules	875
how did we do	875
how to cite	1059
how to cite this article	1059
how to contact us securely	1092
how to disable ad blocker	1080
how to disable your ad blocker	1080
how to turn off your ad blocker	1080
how was this made	1095
how was this summary made	1095
how we protect our sources	1092
how we protect sources	1092
how we use ai	926
hoy no	1112
""", 'hu': """
hubungi kami	1726
huidige tijd	2173
huidige tijd #	2173
huisregels	2117
huomasitko virheen	1386
huomasitko virheen jutussa	1386
husk meg	2299
husk mig	534
""", 'hv': """
hva mener du? stem her	2236
hva synes du om denne saken	2229
hva synes du om saken	2229
hvad mener du? stem her	475
hvad synes du? stem her	475
hvala na glasanju	2767
hvala na glasu	2767
hvala na poruci	2785
hvala na registraciji	2785
hvala za glas	2953
hvala za sodelovanje v anketi	2953
hver fredag. gratis. ingen spam	2302
hver krone hjelper	2297
hver krone teller	2297
hvert bidrag hjelper	2297
hvorfor ser jeg denne annonce	552
hvorfor ser jeg denne annonsen	2317
hvorfor vises denne annonce	552
hvorfor vises denne annonsen	2317
""", 'i ': """
i accept	871
i agree	871
i already donated	825
i already gave	825
i already have a subscription	1085
i already have an account	1085
i am already a subscriber	1085
i betalt samarbete	3103
i commenti sono riservati agli abbonati	1827
i denne artikel	540
i denne artikkelen	2305
i denne saken	2305
i don't have an account	1085
i have an account	1085
i have disabled my ad blocker	1080
i have turned it off	1081
i have whitelisted this site	1080
i lettori hanno letto anche	1839
i prezzi potrebbero variare	1822
i samarbeid med	2225
i samarbejde med	463
i samarbete med	3010
i understand	886
""", "i'": """
i'll do it later	825
i'm already a subscriber	1085
i'm in	844
i've already donated	825
i've disabled adblock	1080
i've disabled it	1081
i've disabled my ad blocker	1080
i've turned it off	1081
i've whitelisted this site	1080
""", 'ic': """
ich bin bereits abonnent	728
ich bin schon abonnent	728
ich bin schon dabei	561
ich habe bereits ein abo	728
ich habe bereits ein konto	728
ich habe den adblocker ausgeschaltet	724
ich habe den adblocker deaktiviert	724
ich habe ein konto	728
ich habe ihn ausgeschaltet	725
ich habe ihn deaktiviert	725
ich habe meinen adblocker deaktiviert	724
ich habe schon ein abo	728
ich habe schon ein konto	728
ich habe schon gespendet	561
ich stimme zu	596
icymi	880
""", 'id': """
ideal	2056
identifiez-vous	1415
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2180
ielogojies	2010
ielogoties	2010
ievadi e-pastu	2034
ievadi savu e-pasta adresi	2034
""", 'ig': """
igraj odmah	2767
igraj zdaj	2953
""", 'ih': """
iha	3171
ihr feedback	599
ihr kommentar	599
ihr name	730
ihre e-mail-adresse	575
ihre meinung	599
ihre nachricht	730
ihre nachricht wurde gesendet	730
ihre spende ist steuerlich absetzbar	654
ihre stimme wurde gespeichert	712
""", 'ik': """
ik begrijp het	2091
ik heb al een account	2182
ik heb al gedoneerd	2052
ik heb een account	2182
ik heb hem uitgezet	2179
ik heb mijn adblocker uitgeschakeld	2178
ik heb mijn adblocker uitgezet	2178
ik steun al	2052
ikke abonnent	2299
ikke abonnent endnu	534
ikke i dag	446	2208
ikke nu	446
ikke tillat	2294
iklan	1722
iklan sponsor	1757
""", 'il': """
il mio account	1774
il tuo indirizzo email	1781
ilan	3160
ilgili haber	3165
ilgili haberler	3165
ilgili konular	3165
ili	2783
ilk ay # tl	3151
ilmainen toimitus	1364
ilmianna	1392
ilmianna kommentti	1391
ilmoita asiaton viesti	1391
ilmoita asiattomasta kommentista	1391
ilmoita mainoksesta	1395
ilmoita virhe	1386
ilmoittaudu webinaariin	1321
ilmoitukset	1372
ilmoitus	1313
ils ont lu aussi	1448
""", 'im': """
im liveblog	733
im shop ansehen	715
im shop kaufen	715
im trend	603
ime	2786	2972
ime i prezime	2786
ime in priimek	2972
immer anzeigen	718
immer entsperren	718
immer erlauben	718
immer informiert	575
immer informiert mit unserem whatsapp-service	706
impostazioni cookie	1793
impressum	596
impresszum	1693
imprimeix	299
imprimeix l'article	322
imprimeix la recepta	61
imprimer	1434
imprimer cet article	1491
imprimer cette recette	61
imprimer l'article	1434
imprimer la recette	61
imprimir	1137	2464
imprimir a receita	61
imprimir artigo	2517
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3338
in case you missed it	880
in die zwischenablage kopiert	746
in diesem artikel	603
in dit artikel	2188
in evidenza	1800
in het nieuws	2087
in kooperation mit	593
in other news	880
in our shop	1073
in partnership with	866
in primo piano	1800
in this section	880
in winkelwagen	2168
in zwischenablage kopieren	588
increase font size	1098
increase text size	1098
indeks	1727
indhold fra vores partnere	552
indholdet er beskyttet af ophavsret	544
indholdet er blokeret	523
indholdet kan ikke vises	523
indicates required	1087
indicates required field	1087
indirizzo email	1781
indlejret indhold	523
indsend	538
indsend kommentar	548
indstillinger	464
indtast din e-mail	455
indtast din mail	455
indtast e-mail	455
info iklan	1742
infolettre	1424
infolettres	1424
informa d'un error	308
informar de un error	1184
informasjonskapsler	2226
informationen zum datenschutz	632
informativa sulla privacy	1793
informazione promozionale	1822
informazione pubblicitaria	87	1822
ingatkan saya nanti	1708
ingelogd blijven	2182
ingen bindingstid	2299
ingen bindningstid	3085
ingen holdning	519
ingen mening	2284
ingen spam	3088
ingen uppfattning	3068
ingesloten inhoud	2171
ingezonden mededeling	87	2132
ingrandisci	1803
ingresar	1118
inhalt	606
inhalt aktivieren	718
inhalt anzeigen	596
inhalt entsperren	718
inhalt freigeben	718
inhalt immer anzeigen	718
inhalt laden	593
inhalt teilen	588
inhalte aktivieren	718
inhalte anzeigen	596
inhalte entsperren	718
inhalte immer anzeigen	718
inhalte laden	718
inhalte unserer partner	747
inhaltsverzeichnis	606
inhoud laden	2171
inhoud niet beschikbaar	2171
inhoud tonen	2107
inhoud van onze partners	2200
inhoudsopgave	2090
inicio	1155
inkl. mwst	715
inkl. mwst. zzgl. versandkosten	715
inklappen	2091
inloggen	2057
inloggen met apple	2182
inloggen met facebook	2182
inloggen met google	2182
inna kwota	2418
inne teksty autora	2426
innebygd innhold	2288
innholdet er blokkert	2288
innholdet er ikke tilgjengelig	2288
innholdet kan ikke vises	2288
innstillinger	2226
innstillinger for informasjonskapsler	2288
innstillinger for personvern	2288
inschakelen	2177
inschrijven	2062
inscreva-se	2456
inscreva-se na newsletter	2456
inscription	1415
inscription gratuite	1484
inserisci il tuo indirizzo e-mail	1832
inserisci il tuo indirizzo email	1832
inserisci qui il tuo commento	1796
inserisci un indirizzo email valido	1832
insira o seu email	2510
insira seu e-mail	2510
instagram	857
instagram-inhalte erlauben	596
instellingen	2079
instellingen opslaan	2171
inte idag	2992
inte nu	2992	3080
inte prenumerant	3085
introdu adresa ta de email	2559
introduce tu email	1125
introductory offer	1085
invalid address	1087
invalid email	844
invalid email address	1087
invia a un amico	1838
invia commento	1796
invia per email	1786
invia via email	1786
inzerce	344
inzercia	2809
""", 'ir': """
ir a la receta	61
ir a los comentarios	1148
ir al contenido	1155
ir arriba	1155
ir para a receita	61
""", 'is': """
iscriviti	1781
iscriviti alla nostra newsletter	1781
iscriviti ora	1781
iscrizione completata	1832
isprintaj	2716
ispunite ovo polje	2785
""", 'iz': """
iz iste rubrike	2713
iz rubrike	2713	2904
izaberi	2783
izaberite iznos	2780
izaberite paket	2782
izaberite pretplatu	2782
izberi	2969
izberi znesek	2966
izberite	2969
izberite paket	2968
izberite znesek	2966
izbor urednice	2713
izbor urednika	2713
izdvajamo	2713
izklopi zvok	2959
izklopil sem blokator oglasov	2964
izklopite adblock	2964
izklopite blokator oglasov	2964
izpolnite to polje	2971
izpostavljeno	2904
izradila umjetna inteligencija	2793
izveido kontu	2010
""", "j'": """
j'accepte	1441
j'accepte de recevoir les offres des partenaires	1484
j'ai compris	1452
j'en profite	1415
""", 'ja': """
ja ets subscriptor	293
ja gerne	723
ja graag	2177
ja tack	3080
ja tak	529
ja takk	2294
ja tens compte	320
ja, benachrichtigen	722
ja, bitte	723
ja, doe maar	2177
ja, gerne	723
ja, gjerne	2294
ja, graag	2177
ja, ich will	562
ja, ik steun	2124
ja, ik wil de nieuwsbrief ontvangen	2120
ja, tack	3080
ja, tak	529
ja, takk	2294
jaa	1311
jaa artikkeli	1311
jaa facebookissa	1311
jaa juttu kaverille	1311
jaa lahjana	1394
jaa whatsappissa	1311
jaarlijks	2183
jaarlijks betalen	2182
jaarlijks gefactureerd	2182
jag har ett konto	3085
jag har redan ett konto	3085
jaga	1206
jaga artiklit	1206
jaga facebookis	1211
jaga lugu	1211
jaga seda artiklit	1211
jak vypnout adblock	416
jangan lewatkan	1727
jatka applella	1377
jatka facebookilla	1377
jatka googlella	1377
jatka lukemista	1304
jatka poistamatta	1373
jau esi abonents	2010
jau esi abonents? ielogojies	2010
jau prenumeruojate	1969
jau prenumeruojate? prisijunkite	1969
javascript er deaktiveret	525
javascript er deaktivert	2290
javascript je izklopljen	2959
javascript staat uit	2173
""", 'je': """
je aanmelding is gelukt	2120
je bent aangemeld	2185
je bent ingeschreven	2120
je bent nu ingeschreven	2120
je bericht	2185
je bericht is verzonden	2185
je bilo to koristno	2979
je commande	1475
je donne	1406
je donne mon avis	1479
je fais un don	1406
je gebruikt een adblocker	2178
je gebruikt een advertentieblokker	2178
je gift is fiscaal aftrekbaar	2180
je hebt al gestemd	2165
je hebt je limiet bereikt	2182
je hebt je succesvol aangemeld	2120
je kunt je op elk moment afmelden	2120
je li ovo bilo korisno	2793
je m'abonne	1415
je m'inscris	1424
je me connecte	1415
je naam	2185
je soutiens	1406
je stem is geregistreerd	2165
je stem is geteld	2165
je teste	1415
je volgt	2198
je volgt deze auteur	2198
je volgt deze auteur al	2198
je volgt dit onderwerp	2198
je volgt dit onderwerp al	2198
jeden freitag. kostenlos. kein spam	730
jeder beitrag hilft	726
jeder betrag hilft	726
jeder euro hilft	654
jederzeit abbestellbar	730
jederzeit abmeldbar	730
jednokratna donacija	2780
jednorazovo	2873
jednorazowo	2326
jeg har allerede en konto	2299
jeg har deaktiveret min adblocker	530
jeg har en konto	2299
jeg har konto	2299
jeg har skrudd av adblock	2295
jegyek itt	1671
jegyet veszek	1671
jegyezz meg	1684
jelentkezzen be	1614
jetzt abo sichern	659
jetzt abonnent werden	567
jetzt abonnieren	567
jetzt abstimmen	638	706
jetzt am gewinnspiel teilnehmen	638
jetzt anmelden	575
jetzt bestellen	567
jetzt bewerben	638
jetzt einloggen	567
jetzt einschalten	722
jetzt freischalten	567
jetzt helfen	562
jetzt im shop	715
jetzt im tv	603
jetzt karten sichern	638
jetzt kommentieren	599
jetzt kostenlos anmelden	575
jetzt kostenlos testen	567
jetzt mitdiskutieren	644
jetzt mitglied werden	562
jetzt mitmachen	638
jetzt mitraten	712
jetzt nicht	561
jetzt pinnen	61
jetzt platz sichern	715
jetzt registrieren	567
jetzt spenden	562
jetzt spielen	712
jetzt teilen	660
jetzt testen	567
jetzt ticket sichern	715
jetzt tickets sichern	638
jetzt upgraden	659
jetzt weiterlesen	728
jetzt zugang sichern	659
jetzt zustimmen	596
""", 'jo': """
jo tilaaja	1377
jocs i mots encreuats	310
join now	827
join our mailing list	844
join the conversation	875
join the debate	1096
join the discussion	875
join the discussion on discord	861
join us	827
joka perjantai. ilmaiseksi. ei roskapostia	1380
jokainen euro auttaa	1375
jokainen lahjoitus auttaa	1375
jotain meni vikaan	1381
jouw e-mailadres	2062
""", 'ju': """
jump to content	885
jump to recipe	61
jump to section	1090
jump to the recipe	61
jump to video	61
just nu	3018
juttu jatkuu alla	1313
juttu jatkuu kuvan alapuolella	1313
juttu jatkuu kuvan alla	1313
juttu jatkuu mainoksen alla	1313
juttu jatkuu videon alla	1313
juttu on tarkoitettu tilaajille	1304
juttu on tuotettu automaattisesti	1389
juttu on vain tilaajille	1304
juttuvinkki	1386
jutun aiheet	1383
juuri nyt	1319
""", 'ka': """
kabal	2284
kabale	519
kabul ediyorum	3161
kabul et	3161
kadarkoli se lahko odjavite	2971
kaffee spendieren	726
kaikki artikkelit	1383
kaikki jutut	1383
kaikki kirjoittajan artikkelit	1383
kaip jums patiko straipsnis	1975
kako izklopiti adblock	2964
kako izklopiti blokator oglasov	2964
kako varujemo svoje vire	2976
kako varujemo vire	2976
kamu mungkin suka	1753
kanske senare	2992
kanskje senere	2208
kapat	3149
kapcsolat	1626
kapcsolja be a javascriptet	1675
kapcsolja ki az adblockert	1680
karier	1742
karjera	1976
karte anzeigen	607
karte laden	596
kas artikkel oli kasulik	1212
kas lugu oli kasulik	1212
kasneje	2911	2963
kasnije	2721	2777
kasutustingimused	1224
kategori	1727
kategoriat	1319
kategorie	349	2351
kategorien	603
kategorier	472	2233	3018
kategoriler	3165
katkida bulun	3150
katso hinta	1364
katso kaikki	1383
katso kaikki tilaajaedut	1304
katso kuvagalleria	1321
katso kuvat	1321
katso tarjoukset	1364
katso tarjous	1364
katso tilaustarjoukset	1377
katso tilausvaihtoehdot	1377
katso tulokset	1361
katso tulos	1361
katso tuote	1364
katso video alta	1321
kaupastamme	1364
kaydet	3158
kaydol	3151
kayit ol	3151
kaynak: aa	3171
kaynak: dha	3171
kaynak: iha	3171
""", 'ke': """
kebijakan cookie	1725
kebijakan privasi	1725
kebijakan privasi | syarat dan ketentuan	1725
keep me logged in	1085
keep me signed in	1085
keep reading	880
kein spam	730
kein spam. jederzeit abbestellbar	730
keine angabe	713
keine meinung	713
keine neuigkeiten mehr verpassen	650
kelola cookie	1725
keluar	1710
kembali ke atas	1729
kereskedelmi tartalom	1701
kertalahjoitus	1303
keskustele	1318
keskustele asiallisesti	1318
keskustelu	1318
keskustelu on suljettu	1391
kesto	1369
kesto #	1369
keuze opslaan	2171
keuze van de redactie	2087
key points by ai	926
key takeaways by ai	926
""", 'ki': """
ki kann fehler machen	741
ki-generert	2312
ki-generert innhold	2311
ki-generert oppsummering	2236
ki-generiert	634
ki-generierte zusammenfassung	634
ki-oppsummering	2236	2312
ki-zusammenfassung	634	742
kiemelt	1627
kies	2183
kies abonnement	2182
kies een abonnement	2182
kies een bedrag	2055
kies je abonnement	2127
kies uw abonnement	2182
kies zelf een bedrag	2180
kiitos ilmoittautumisesta	1380
kiitos tilauksesta	1307
kiitos tilauksestasi	1307
kijk terug	2114
kingi artikkel	1211
kiosque	1415
kirim	1719
kirim ke teman	1752
kirim komentar	1726
kirjaudu	1304
kirjaudu applella	1377
kirjaudu ulos	1304
kirjoita kommentti	1318
kirjoita kommenttisi	1318
kirjoittaja on kansanedustaja	1330
kirjoittaja on kirjailija	1330
kirjoittaja on kolumnisti	1330
kirjoittaja on toimittaja	1330
kirjoittaja on vapaa toimittaja	1330
kirjoittaja on vapaa toimittaja ja kirjailija	1330
kirjoittajan muut jutut	1383
kirjuta kommentaar	1212
kiti skaito	1971
""", 'kl': """
klarna	566
klausies raidierakstu	2017
klausies rakstu	2015
klauskite dirbtinio intelekto	1975
klausykite straipsnio	1974
klausyti	1974
klausyti straipsnio	1974
klausyti straipsnio (# min	1974
kleinanzeigen	593
kleinere tekst	2199
klik om te vergroten	2188
klippet er ikke lenger tilgjengelig	2290
""", 'ko': """
kod pocztowy	2424
kodeord	535
kokeile maksutta	1304
kokeile nyt	1304
koko ruutu	1368
kokoruututila	1368
kolla din inkorg	3088
kolla priset	3070
komentar	1726
komentarai	1969
komentari	2716
komentarji	2907
komentarz	2347
komentarze	2347
komentiraj	2716	2907
komentirajte	2794
komentovat	434
komentuoti	1969
komentuoti gali tik registruoti vartotojai	1975
komercialna vsebina	2984
komment	1626
kommentaarid	1206
kommentar	599
kommentar abschicken	743
kommentar absenden	743
kommentar melden	743
kommentar schreiben	599
kommentar senden	743
kommentar verfassen	599
kommentare	599
kommentare ansehen	599
kommentare anzeigen	599
kommentare lesen	599
kommentare sortieren	743
kommentarer	467	2229	3014
kommentarer blir moderert	2229
kommentarer granskas innan publicering	3021
kommentarer modereres	475
kommentarerna modereras	3014
kommentarregeln	599
kommentarregler	2313
kommentarsregler	3014
kommenteeri	1206
kommenteerimine on suletud	1212
kommenteerimise reeglid	1212
kommenteerimiseks logi sisse	1212
kommentek	1626
kommenter	467	2229
kommentera	3014
kommentera artikeln	3099
kommentieren	599
kommentit	1318
kommentit tarkistetaan ennen julkaisua	1318
kommentoi	1318
kommentoi juttua	1391
kommentointi on suljettu	1318
kommercielt indhold	480
kommercielt samarbejde	463
kommersiellt samarbete	3103
kommersielt innhold	2241
kommersielt samarbeid	2225
kommerzieller inhalt	747
konec oglasa	2984
konec reklamy	438
koniec reklamy	2343
kontakt	348	467	599	2347
kontakt do redakcji	2429
kontakt forfatteren	2305
kontakt na redakci	429
kontakt na redakciu	2883
kontakt os	467
kontakt oss	2229
kontakt redaksjonen	2308
kontakt redaktionen	543
kontakt zur redaktion	738
kontakta oss	3014
kontakta redaktionen	3094
kontaktirajte autora	2788
kontaktirajte avtorja	2974
kontaktirajte redakciju	2790
kontaktovat autora	426
kontaktovat redakci	429
konten berbayar	1757
konten bersponsor	1722
konten premium	1710	1752
konten promosi	1757
konten sponsor	1722
konto erstellen	567
kontrollera din inkorg	3088
kontynuuj przez apple	2420
kontynuuj przez facebook	2420
kontynuuj przez google	2420
kontynuuj z apple	2420
kontynuuj z facebookiem	2420
kontynuuj z google	2420
konular	3165
koop een kop koffie voor ons	2180
koop een licentie	2192
koop het boek	2168
koop je tickets	2168
koop kaarten	2168
koop nu	2168
koop tickets	2168
kopeeri link	1206
kopieer de link	2072
kopieer deze link	2152
kopieer link	2072
kopier gavelenke	2316
kopier gavelink	551
kopier lenka	2221
kopier lenke	2221
kopier lenken	2221
kopier link	459
kopier linket	459
kopierat till urklipp	3102
kopieren	588
kopieret	551
kopieret til udklipsholder	551
kopiering forbudt	2309
kopiert	2316
kopiert til utklippstavlen	2316
kopioi linkki	1311
kopiointi kielletty	1387
kopioitu	1394
kopiraj link	2716
kopiraj povezavo	2907
kopiraj poveznicu	2716
kopirajte link	2716
kopirajte poveznicu	2716
kopiranje prepovedano	2977
kopiranje zabranjeno	2791
kopirano	2797	2983
kopiuj link	2339
kopyala	3158
koristite adblock	2778
koristite adblocker	2778
koristite blokator oglasa	2778
korrekturhinweis senden	644
korsord	3068
kort fortalt - lavet med ai	475
korzystasz z adblocka	2416
kostenlos abonnieren	575
kostenlos registrieren	567
kostenlos testen	567
kostenlos. kein spam	730
koszty dostawy	2406
koupit e-knihu	407
koupit knihu	407
koupit licenci	430
koupit vstupenku	407
koupit vstupenky	407
""", 'kr': """
kraj oglasa	2798
kraj reklame	2798
krant	2057
kreditkarte	566
kreditkarte / klarna	566
kreiraj nalog	2706
krijg direct toegang	2127
kruiswoord	2166
kruiswoordpuzzel	2166
krydsord	519
kryssord	2284
""", 'ku': """
kuidas lugu meeldis	1212
kumppaneiltamme	1395
kun for medlemmer	2299
kup bilet	2406
kup bilety	2406
kup bilety teraz	2406
kup e-book	2406
kup magazyn	2406
kup najnowszy numer	2406
kup prawa do publikacji	2430
kup teraz	2406
kup wydanie	2406
kupi karte	2770
kupi kartu	2770
kupi knjigo	2956
kupi knjigu	2770
kupi licenco	2977
kupi licencu	2791
kupi odmah	2770
kupi pretplatu	2706
kupi ulaznice	2770
kupi vstopnice	2956
kupi vstopnico	2956
kupi zdaj	2956
kupite karte	2770
kupite knjigu	2770
kupite ulaznice	2770
kupite vstopnice	2956
kupte si knihu	407
kupte si vstupenky	407
kurzlink kopieren	685
kuukausilahjoitus	1303
kuukausilaskutus	1377
kuukausittain	1378
kuula	1211
kuula artiklit	1211
kuula artiklit (# min	1211
kuula lugu	1211
kuula saadet	1213
kuula saadet siit	1213
kuuntele	1311
kuuntele jakso	1311
kuva kuvassa	1368
""", 'kv': """
kvalita	412	2867
kviz dana	2767
kviz dneva	2953
kvkk	3161
""", "l'": """
l'actu en direct	1448
l'article continue ci-dessous	1439
l'article en # points	1473
l'articolo in breve	1819
l'essentiel	1448
""", 'la': """
la newsletter	1424	1781
la redazione consiglia	1800
la tua e-mail	1781
laad bericht	2171
laad inhoud	2171
laad meer	2090
laad meer artikelen	2188
laad video	2171
laajenna	1322
laat een reactie achter	2196
laat je dit artikel voorlezen	2114
laat voorlezen	2072
laatste nieuws	2087
laatu	1369
ladataan soitinta	1368
ladataan videota	1368
ladda fler	3021
ladda fler artiklar	3091
ladda karta	3074
ladda ner ljud	3076
ladda om sidan	3082
ladda tweet	3074
ladda video	3074
laddar spelaren	3076
laddar video	3076
laget av ai	2311
laget av ki	2311
laget med hjelp av ki	2311
laget med ki	2311
lagi ramai	1753
lagre	2221
lagre artikkel	2221
lagre innstillinger	2288
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2221
lagre saken til senere	2221
lagre til senere	2221
lagre valg	2288
lahjalinkki	1394
lahjoita	1303
lahjoita artikkeli	1394
lahjoita kerran	1375
lahjoita kuukausittain	1375
lahjoita mobilepaylla	1375
lahjoita nyt	1303
lahjoita tilisiirrolla	1375
lahjoitussivulle	1375
lain kali	1708
lainnya	1727
laisser un commentaire	1444
laissez un commentaire	1444
lajittele	1392
langganan	1710
langsung ke resep	61
lanjut baca di bawah	1722
lanjutkan dengan konten	1722
lanjutkan membaca	1729
laporkan	1726
laporkan kesalahan	1730
larger text	1098
lascia un commento	1796
lascia un feedback	1819
laskutetaan vuosittain	1377
last flere	2236
last inn flere	2305
last inn innhold	2288
last inn innlegg	2288
last inn video	2288
last innhold	2288
last innlegg	2288
last name	844
last ned episoden	2290
last ned lyd	2290
laster spiller	2290
laster video	2290
lastschrift	566
lataa app storessa	1370
lataa app storesta	1370
lataa julkaisu	1366
lataa sivu uudelleen	1374
lataa twiitti	1366
lataa video	1366
later	1104	2052	2177
later lezen	2128
latest	880
latest articles	880
latest edition	885
latest headlines	880
latest news	880
latest posts	880
latest stories	880
latest updates	880
latest videos	880
latest videos from	880
lavet af ai	546
lavet med ai	546
lavora con noi	1822
""", 'le': """
le direct	1448
le fil	1448
le journal du jour	1415
le nostre newsletter	1781
le plus lu	1448
le puede interesar	1152
le recomendamos	1152
le ultime notizie	1800
learn more	885
learn more about cookies	871
leave a comment	875
leave a reply	875
leave a tip	827
leave feedback	875
lectura de # minutos	1137
lectura: # min	1137
lecture # min	1451
lecture # minutes	1434
lecture : # min	1434
ledenvoordeel	2168
leer noticia completa	1155
lees advertentievrij	2200
lees de reacties	2083
lees direct verder	2127
lees het hele artikel	2188
lees het hele verhaal	2188
lees het liveblog	2188
lees het transcript	2173
lees het volledige artikel	2188
lees meer	2087	2090
lees meer over	2087
lees minder	2188
lees onze huisregels	2117
lees ook	2087
lees verder	2057	2087	2090
lees verder na de advertentie	2077
lees verder onder de afbeelding	2077
lees verder onder de foto	2077
lees volledig artikel	2188
lees voor	2072
lees zonder advertenties	2200
leeslijst	2128
leestijd	2090
leestijd # min	2090
legfrissebb	1627	1698
legg i handlekurv	2286
legg igjen en kommentar	2229
legg igjen kommentar	2313
legg oss til som foretrukket kilde	2315
legg til i mine temaer	2315
legg til kommentar	2313
legg til som foretrukket kilde	2315
leggi anche	1800
leggi dopo	1838
leggi i commenti	1796
leggi il documento	1804
leggi il giornale	1774
leggi l'articolo	1803
leggi l'articolo completo	1803
leggi senza limiti	1836
leggi sull'app	1830
leggi tutto	1803
leggi tutto con un abbonamento	1774
leggi tutto su	1800
legjobb	1698
legolvasottabb	1627
legolvasottabbak	1627
leia mais	2478	2481
leia os termos de uso e as regras da comunidade	2506
leia sem limites	2515
leitura: # min	2464
lembrar mais tarde	2447
lembre-me mais tarde	2447
lengde #	2291
lenke kopiert	2221
lenken er kopiert	2221
lenken kopiert	2221
ler mais	2481
ler mais tarde	2517
les articles les plus lus	1492
les derniers articles	1448
les flere	2233
les hele artikkelen	2305
les hele saken	2236
les kommentarer	2229
les lecteurs ont aussi lu	1448
les mer	2233	2236
les mer om	2233
les mindre	2305
les plus lues	1448
les plus lus	1448
les saken i appen	2292
les senere	2221
les tops	1448
les transkripsjon	2290
les uten annonser	2317
les uten grenser	2299
les videre	2212
lesedauer	606
lesedauer: # minuten	606
lesen sie auch	603
lesen sie dazu	603
lesen sie hier	603
lesen sie mehr	603
leserangebot	715
leserangebote	715
leserbriefe	599
leserempfehlung	743
leserempfehlungen	743
leserkommentare	599
leserreise	715
leserreisen	715
leserreiser	2286
lesertilbud	2286
lesetid # min	2236
lesetipp	603
lesetipps	603
lesezeit: # min	606
lesezeit: # minuten	606
lest av en syntetisk stemme	2290
lest opp av en robot	2221
lest opp av en syntetisk stemme	2221
lest opp av syntetisk stemme	2290
leta	2020
leta/afp	2020
letno	2969
lettergrootte	65
lettura # min	1786
leuk	2197
lezersaanbieding	2168
lezersaanbiedingen	2168
lezersreis	2168
lezersreizen	2168
lezersvoordeel	2168
""", 'li': """
license our content	1093
license this article	1093
license this content	1093
license this story	1093
licensiera artikeln	3095
licensing rights	1093
licentie aanvragen	2192
licentie kopen	2192
lige nu	472
lihat artikel asli	1752
lihat detail	1730
lihat hasil	1730
lihat juga	1727
lihat komentar	1726
lihat lainnya	1729
lihat peta	1730
lihat resep	61
lihat selengkapnya	1729
lihat semua	1729
liitu uudiskirjaga	1231
lik	2314
like	1097
like loading	856
like this	856
liker	2314
likes	1097
limited time offer	834
limited-time offer	953
line	857
link	857
link berhasil disalin	1752
link copiado	2464
link copiat	2566
link copiato	1786
link copiato negli appunti	1838
link copied	856
link copied bookmark	856
link copied successfully	1098
link copied to clipboard	856
link er kopieret	459
link er kopieret til udklipsholderen	459
link gekopieerd	2072
link has been copied	1098
link in die zwischenablage kopiert	660
link je kopiran	2797
link kopeeritud	1211
link kopieren	588
link kopieret	459
link kopiert	588
link kopiran	2716
link kopyalandi	3158
link on kopeeritud	1211
link skopiowany	2437
link sudah disalin	1752
link wurde in die zwischenablage kopiert	660
link wurde kopiert	660
link zum artikel kopieren	660
link zum inhalt	596
link zum teilen kopieren	706
link zum youtube-inhalt	596
linkedin	857
linket er kopieret	551
linki kopyala	3158
linkki kopioitu	1311
linkki on kopioitu	1394
links	603
lire aussi	1448
lire l'article	1451
lire l'article complet	1451
lire la suite	1451
lire le document	1452
lire les commentaires	1444
lire plus	1448	1451
lire plus tard	1434
lisa kommentaar	1206
listen	856
listen # min	856
listen above	933
listen below	933
listen here	933
listen now	856
listen on apple	933
listen on apple podcasts	933
listen on spotify	933
listen on youtube	933
litterointi	1369
live	603
live stream	1079
live tv	880
lizenz anfragen	739
lizenzen erwerben	739
lizenzrechte erwerben	739
""", 'lj': """
ljud	3077
ljud av	3076
""", 'lo': """
lo + visto	1152
lo esencial en # segundos	1177
lo quiero	1194
load comments	875	1076
load content	871
load embed	1076
load external content	1076
load map	1076
load more	885
load more articles	885
load more comments	875
load more replies	1096
load more stories	885
load post	1076
load tweet	1076
load video	1076
loaded #%	1078
loaded: #%	1078
loading	856
loading ad	866
loading more	885
loading player	1078
loe edasi	1206
loe edasi tellijana	1206
loe hiljem	1211
loe ka	1208
loe kommentaare	1212
loe lisa	1213
loe lisaks	1208
loe rohkem	1213
loe veel	1208
loetumad	1208
log in	834	2057
log in / register	834
log in met apple	2182
log in met google	2182
log in or sign up	834
log in to comment	875
log in to reply	875
log in with apple	1085
log in with email	1085
log in with facebook	1085
log in with google	1085
log ind	450
log ind med apple	534
log ind med e-mail	534
log ind med mitid	534
log out	834
log ud	450
logare	2527
logg inn	2212
logg inn med apple	2299
logg inn med bankid	2299
logg inn med e-post	2299
logg inn med vipps	2299
logg ut	2212
logga in	2996
logga in med apple	3085
logga in med bankid	3085
logga in med e-post	3085
logga ut	2996
logi sisse	1206
logi sisse, et kommenteerida	1212
login	567	834	1710	1774	2421	2452	2527
login / register	834
login lub e-mail	2420
logout	834
lompat ke resep	61
loo konto	1206
loo tasuta konto	1206
lopeta seuraaminen	1393
los comentarios son exclusivos para suscriptores	1184
los de puzzel op	2165
los precios pueden variar	1179
lozinka	2783
""", 'lu': """
lub	2421
lue ensin sovelluksesta	1370
lue ilman mainoksia	1395
lue koko juttu	1321
lue kommentit	1318
lue litterointi	1368
lue rajattomasti	1304
lue seuraavaksi	19	1319
lue sovelluksessa	1370
luetuimmat	1319
luetuimmat jutut	1319
lugemiseks osta artikkel	1206
luister	2072
luister dit artikel	2114
luister hier	2114
luister nu	2114
luister op spotify	2114
luister via spotify	2114
luk	446
luk annonce	552
luk galleri	540
lukijakysely	1361
lukijamatka	1364
lukijamatkat	1364
lukijatarjoukset	1364
lukijatarjous	1364
lukk	2208
lukk annonse	2317
lukk galleri	2305
lukuaika # min	1321
luo ilmainen tunnus	1304
luo maksuton tunnus	1304
luo tunnus	1304
lupa kata sandi	1710
lupa password	1710
""", 'ly': """
lyd av	2290
lyd fra	525
lyd til	525
lyden er ai-genereret	525
lyden er ki-generert	2290
lydstyrke	526
lyssna	3006
lyt	459
lytt	2221
lytt til saken	2221
""", "m'": """
m'abonner	1415
m'inscrire	1424
""", 'ma': """
maak een account	2057
maandelijks	2053	2183
maandelijks betalen	2182
maandelijks doneren	2180
maandelijkse donatie	2180
machinaal vertaald	2194
machine translation	1101
machinevertaling	2195
mahjong	405	519	713	1071	1362	1669	2166	2284	2404	2768	2860	2954	3068
mai mult	2541
mai multe	2541
mail	857	2072
mailen	588
mainoksen loppu	1395
mainokset	1313
mainos	1313
mainos - juttu jatkuu alla	1313
mainos alkaa	1313
mainos loppuu	1395
mais	2481
mais artigos	2478
mais comentadas	2478
mais lidas	2478
mais lidos	2478
mais populares	2478
mais tarde	2447
mais vistas	2478
mais vistos	2478
make a donation	827
maksa mobilepaylla	1375
manage alerts	1082
manage consent	871
manage cookies	871
manage my account	834
manage notifications	1082
manage options	871
manage preferences	871
manage settings	871
manage subscription	834
manage your newsletters	944
mantengamos un debate respetuoso	1184
mantente informado	1125
maradjak bejelentkezve	1684
maskinoversat	546
maskinoversatt	2311
maskinoversettelse	2312
masquer	1452
mastodon	857
masuk	1710
masuk / daftar	1710
masz ciekawy temat	2429
max	2594
maybe later	825
""", 'me': """
me connecter	1415
me le rappeler plus tard	1405
meddelande	3089
media caption	885
medlemsfordel	2286
medlemsfordele	521
medlemsfordeler	2286
meer	2087
meer artikelen	2087
meer informatie	2079
meer laden	2090
meer lezen	2087
meer nieuws	2087
meer over	2087
meer over dit onderwerp	2087
meer tonen	2090
meer weergeven	2188
meest bekeken	2087
meest gedeeld	2087
meest gekozen	2127	2183
meest gelezen	2087
meghallgatom	1620
meghallgatom a cikket	1675
megosztom	1620
megrendelem	1671
mehr anzeigen	606
mehr artikel	603
mehr artikel laden	733
mehr aus	603
mehr aus dem ressort	603
mehr details	607
mehr erfahren	596
mehr informationen	603
mehr laden	599	606
mehr lesen	603	606
mehr nach dieser anzeige	593
mehr news	603
mehr themen	603
mehr von diesem autor	603
mehr von uns	603
mehr zu diesem thema	603
mehr zum artikel	603
mehr zum thema	603
mein konto	567
meine themen	745
meist gelesen	603
meistgeklickt	603
meistgelesen	603
meistgelesene artikel	603
meistkommentiert	603
mejla	3006
mejla skribenten	3091
meld	2197
meld advertentie	2200
meld een fout	2083
meld feil	2237	2308
meld fejl	476	543
meld fout	2117
meld fra om feil	2229
meld je aan	2062
meld kommentar	2313
meld reactie	2196
melden	744
melding	2303
meldingen	2177
meldingen aanzetten	2176
meldingen beheren	2176
meldingen toestaan	2176
melodikrysset	3068
member-only story	885
members only	834
mengerti	1730
meniu	2541
meno	2879
meno a priezvisko	2879
menu	351	475	885	1451	1729	1803	2090	2354	2481	3350
meny	2236	3021
mer fra	2233
mer nyheter	3018
mer om	2233	3018
merci de votre inscription	1424
merci pour votre retour	1473
merci pour votre vote	1479
mere fra	472
mere om	472
merk betalingen gave	2297
merken	567	588
merkliste	567
message	857	1088
message from our partner	1099
message publicitaire	1439
messaggio promozionale	1791
messaggio pubblicitario	1822
messenger	857
mest delat	3018
mest delt	2233
mest delte	472
mest lest	2233
mest leste	2233
mest likte	2314
mesto	2879
met ai gemaakt	2109
metodi di pagamento	1772
metodo di pagamento	1772
mettre en favori	1434
""", 'mi': """
mi cuenta	1118
mida del text	65
mijn account	2057
mijn onderwerpen	2198
mijn profiel	2057
min konto	450
min side	450	2212
minden cikk	1690
minder tonen	2188
minder weergeven	2188
mindet elfogadom	1673
mindre tekst	2316
mindre text	3102
mine avalehele	1213
mine emner	550
mine retsepti juurde	61
mine temaer	2315
minha conta	2452
mini crossword	1071
minulla on jo tunnus	1377
minulla on tili	1377
minulla on tunnus	1377
mis niets	2062
missa inget	3001
missa inte	3018
misschien later	2052
misschien ook interessant	2087
mit * gekennzeichnete felder sind pflichtfelder	730
mit * markierte felder sind pflichtfelder	730
mit apple anmelden	728
mit apple fortfahren	728
mit e-mail anmelden	728
mit facebook anmelden	728
mit facebook fortfahren	728
mit freunden teilen	685
mit google anmelden	728
mit google fortfahren	728
mit ki erstellt	634
mit ki generiert	741
mit ki-stimme vorgelesen	720
mit paypal spenden	726
mit werbung lesen	718
mit werbung weiterlesen	718
mitdiskutieren	599
mitglied werden	562
mitmachen und gewinnen	638
mitt konto	2996
mitteilungen aktivieren	722
mitteilungen erlauben	722
""", 'mo': """
mobilepay et bidrag	532
mode de paiement	1413
modes de paiement	1413
modifica le preferenze sui cookie	1817
modifica preferenze	1817
modifier mes choix	1471
moj profil	2706	2900
moje konto	2329
moje tematy	2436
moje teme	2796	2982
mon compte	1415
mon espace	1415
monatlich	562
monatlich abgerechnet	728
monatlich spenden	562
monatliche zahlung	728
montant libre	1413
monthly	826
monthly contribution	831
morda pozneje	2962
morda vas zanima	2904
more	883
more articles	880
more by the author	1090
more citation formats	1059
more coverage	880
more details	886
more for you	957
more from	880
more from this author	880
more from us	957
more headlines	880
more in this section	957
more in this series	880
more like this	880
more news	880
more newsletters	944
more on this story	880
more on this topic	880
more options	871
more sharing options	856
more stories	880
more stories like this	880
more stories you may like	880
more to explore	880
more to read	880
more top stories	880
most commented	880
most discussed	880
most emailed	880
most liked	875
most nem	1611
most popular	880	1086
most read	880
most read stories	957
most recent	880
most recommended	1096
most replies	1096
most shared	880
most viewed	880
most watched	880
mostra altro	1803
mostra contenuto	1793
mostra contenuto esterno	1817
mostra el contingut extern	305
mostra i commenti	1796
mostra il contenuto esterno	1817
mostra meno	1804
mostra menys	297
mostra originale	1804
mostra traduzione	1804
mostra tutto	1804
mostra-ho tot	297
mostrar comentarios	1148
mostrar contenido externo	1175
mostrar mais	2481
mostrar menos	1155
mostrar todo	1156
mostrar tudo	2482
moyen de paiement	1413
moyens de paiement	1413
""", 'mr': """
mr	1088
mrs	1088
""", 'mt': """
mti	1649
mti/afp	1649
""", 'mu': """
muat lainnya	1729
muista minut	1377
mungkin lain kali	1708
muokkaa asetuksia	1366
must read	880
must reads	880
must-read	880
mutasd mindet	1630
mutass kevesebbet	1690
mute	885	1079
muu summa	1375
muut lukevat	1319
muut lukevat juuri nyt	1319
muut lukevat nyt	1319
muuta suostumusta	1366
muuta tekstin kokoa	1394
""", 'my': """
my account	834
""", 'na': """
na celou obrazovku	411
na czasie	2351
na naslovnico	2974
na naslovnicu	2788
na naslovnu	2788
na stran za donacije	2966
na stranicu za donacije	2780
na vrh strani	2974
na vsebino	2974
naam	2186
naar begin	2188
naar boven	2090
naar de aanbieding	2168
naar de aanbiedingen	2057
naar de abonnementen	2182
naar de app	2175
naar de donatiepagina	2180
naar de fotoserie	2188
naar de galerij	2188
naar de homepage	2188
naar de inhoud	2090
naar de puzzel	2165
naar de quiz	2165
naar de shop	2168
naar de uitslag	2165
naar de webshop	2112
naar de winkel	2168
naar het donatieformulier	2180
naar het dossier	2188
naar het evenement	2168
naar het liveblog	2188
naar het recept	61
naar het spel	2165
naar home	2188
naar hoofdinhoud	2188
nabavite na google play	2775
nach anzeige weiterlesen	593
nach der werbung geht es weiter	665
nach oben	606
nachname	731
nachricht	731
nachricht senden	730
nadaljevanje pod oglasom	2903
nadaljuj brez izklopa	2964
nadaljuj s facebook	2968
nadaljuj z apple	2968
nadaljuj z google	2968
nadaljuj z googlom	2968
nadruk verboden	2192
nagranie wygenerowane przez ai	2411
nahoru	351
nahovorila ai	2866
najbolj brane novice	2904
najbolj brane novice dneva	2904
najbolj brano	2904
najbolj komentirano	2904
najbolj priljubljeni	2981
najbolj priljubljeno	2969
najbolji	2795
najkomentiranije	2713
najlepsza oferta	2421
najlepsze	2435
najnovije	2713	2795
najnovije vesti	2713
najnovije vijesti	2713
najnoviji	2795
najnoviji prvo	2794
najnowsze	2351
najnowsze informacje	2351
najpopularniejsze	2351	2421	2435
najpopularniejszy	2421
najpopularnije	2783
najpopularniji	2795
najstarije	2795
najstariji	2795
najstariji prvo	2794
najstarsze	2435
nalaganje predvajalnika	2959
nalaganje videa	2959
name	731	1088
namluvila ai	411
namn	3089
nanti	1708
nanti saja	1708
napisy	2412
napisz do autora	2426
napisz do autorki	2426
napisz do redakcji	2429
napisz komentarz	2347
napravila umjetna inteligencija	2793
napsat autorovi	426
nascondi	1804
naslednja fotografija	2974
naslednja slika	2974
naslednja stran	2974
naslednji video	2959
naslovnica	2788
nastala chyba	423
nastavak teksta nakon reklame	2712
nastavenia cookies	2824
nastavenie cookies	2864
nastavi kot prednostni vir	2982
nastavi preko google	2782
nastavi s apple	2782
nastavi s facebookom	2782
nastavi s google	2782
nastavi s googleom	2782
nastavi sa google	2782
nastavitve zasebnosti	2957
natisni	2907
natisni recept	61
natrag na vrh	2788
naujausi	1971
naujiena papildoma	1976
naujiena pildoma	1976
navn	538	2303
navnet ditt	2302
nazaj na naslovnico	2974
nazaj na vrh	2788	2974
nazwisko	2424
""", 'ne': """
ne danas	2721
ne danes	2911
ne hvala	2721	2911
ne manquez rien	1424
ne most	1611
ne plus afficher	1405
ne propustite	2713
ne sada	2721
ne spreglejte	2904
ne zdaj	2911
ne, hvala	2721	2911
nebo	421
necrologie	1822
nee bedankt	2052
nee, bedankt	2052
neem contact op met de auteur	2188
nehaj slediti	2982
nei takk	2208
nei, takk	2208
nein danke	561
nein, danke	561
neispravan e-mail	2785
neispravna e-mail adresa	2785
nej tack	2992
nej tak	446
nej, tack	2992
nej, tak	446
neka alla	3074
nema komentara	2794
nemate nalog	2782
neobvezno	2972
nessun commento	1796
neste	2236
neste artikkel	2233
neste bilde	2305
neste side	2305
neste video	2290
net binnen	2087
netiquette	599
neueste	744
neueste artikel	603
neueste meldungen	603
neueste nachrichten	603
neueste videos	603
neueste zuerst	743
neveljaven e-naslov	2971
never miss a story	844
never miss an update	844
new customers only	953
new customers only. terms apply	953
new here	834
newest	1097
newest first	875
newsletter	338	575	844	1125	1424	1781	2332	2456
newsletter abonnieren	575
newsletter e alert	1800
newsletter kostenlos abonnieren	575
newsletter recomendada	1152
newsletter sign up	844
newsletter sign-up	844
newsletter signup	844
newsletter-anmeldung	575
newsletters	844	885	1125	1424	2456
newslettery	338	2332
newsticker	603
next	826
next article	880
next image	1090
next page	885
next photo	1090
next picture	1090
next post	885
next slide	1090
next story	880
next up	880
next video	1078
""", 'ng': """
nghe	3338
""", 'ni': """
ni komentarjev	2980
nicht jetzt	561
nicht mehr anzeigen	561
nicht mehr folgen	745
nicht zulassen	723
nichts mehr verpassen	575
nie mam konta	2420
nie mam zdania	2404
nie masz jeszcze konta	2420
nie masz jeszcze prenumeraty	2420
nie masz konta	2329
nie masz prenumeraty	2420
nie masz subskrypcji	2420
nie teraz	2325
nie wylogowuj mnie	2420
niepoprawny adres e-mail	2423
niet meer volgen	2198
niet nu	2052
niet te missen	2087
niet toestaan	2177
nieuwsbrief	2062
nieuwsbrief ontvangen	2120
nieuwsbrieven	2062
nieuwste	2197
nieuwste eerst	2196
nije obavezno	2786
nimam mnenja	2954
nimi	1381
niste pretplatnik	2782
niste pretplatnik? pretplatite se	2782
""", 'no': """
no comments	875
no comments yet	875
no credit card required	953
no gracias	1112
no grazie	1768
no opinion	1071
no posts	885
no spam	1087
no spam, ever	1087
no spam. unsubscribe anytime	1087
no te pierdas	1152
no thank you	825
no thanks	825
no votes so far! be the first to rate this post	1039
no, gracias	1112
no, grazie	1768
no, not now	1082
no, thanks	825
noch kein abo	659
noch kein abonnent	567
noch kein konto	567
noch kein mitglied	728
noch keine kommentare	599
noch keine kommentare vorhanden	599
noch nicht registriert	659
noe gikk galt	2303
nog geen abonnee	2127
nog geen abonnement	2182
nog geen account	2057
nog geen lid	2182
nog geen reacties	2083
nog niet geregistreerd	2182
noget gik galt	538
noklausies rakstu	2015
non hai un account	1836
non merci	1405
non oggi	1768
non ora	1768
non sei abbonato	1774
non sei ancora abbonato	1836
non, merci	1405
nopeus	1369
norint komentuoti, reikia prisijungti	1975
normas	1148
nos articles les plus lus	1492
nos derniers articles	1448
nos lecteurs ont lu ensuite	1448
nos offres	1415
nos offres d'emploi	1475
nos recommandations	1448
noskaties video	2017
not a member	1085
not a subscriber	1085
not a subscriber yet	834
not now	825
not ready to donate	825
not ready to give today	825
not ready to subscribe	825
not ready to support today	825
not registered	1085
not registered yet	1085
not the answer you're looking for	1041
not today	825
not yet a member	1085
not yet a subscriber	1085
nota relacionada	1198
notas recomendadas	1198
notas relacionadas	1198
note legali	1793
noter la recette	61
notes on contributors	1051
notez cet article	1444
noticia relacionada	1152
noticia relacionadas	1152
noticias de hoy	1152
noticias relacionada	1152
noticias relacionadas	1152
notifikace	415
notifikationer	529
notiser	3080
notizie correlate	1800
notizie del giorno	1800
nous contacter	1444
nous soutenir	1406
nous suivre	1435
nous vous recommandons	1448
now playing	885
""", 'nt': """
ntb	2264
""", 'nu': """
nu acum	2525
nu ai cont	2564
nu bestellen	2168
nu in het nieuws	2087
nu kopen	2168
nu niet	2052
nu spelen	2165
numer telefonu	2424
nuoroda nukopijuota	1974
nuotraukos	1976
nur notwendige	718
nur notwendige cookies	718
nutzungsbedingungen	596
nutzungsrechte erwerben	739
""", 'ny': """
nyalakan notifikasi	1752
nyast	3100
nyaste	3100
nyeste	549	2314
nyhedsadvarsler	529
nyhedsbrev	455
nyhedsbreve	455
nyhetsbrev	2217	3001
nyhetsbrevet	2217	3001
nyhetsdygnet	3018
nyhetsnotiser	3080
nyhetsvarsler	2294
nykyinen aika	1368
nykyinen aika #	1368
nyt luetuimmat	1319
""", 'o ': """
o artigo continua depois da publicidade	2469
o seu email	2456
""", 'o.': """
o.v.v. donatie	2180
""", 'ob': """
obavezno	2786
obavezno polje	2785
obavijesti	2777
objavi komentar	2794
objednat knihu	407
obligatorisk felt	2302
obligatoriske felter	2302
obraz v obraze	411
obraz w obrazie	2411
obrigado pelo seu feedback	2498
obrigado pelo seu voto	2498
obrigado por se inscrever	2456
obsah nelze zobrazit	409
obsah partnera	438
obserwuj	2340
obserwuj autora	2436
obserwuj nas	2340
obserwuj temat	2436
obserwuj ten temat	2436
obserwujesz	2436
obserwujesz ten temat	2436
obvestila	2963
obvezna polja	2971
obvezno	2972
obvezno polje	2971
""", 'oc': """
oceni novico	2907
oceni recept	61
ocenite tekst	2716
ocijeni recept	61
ocultar	1156	2482
""", 'od': """
od najnowszych	2434
od najstarszych	2434
odaberi	2783
odaberi iznos	2780
odaberi pretplatu	2782
odaberite iznos	2780
odaberite paket	2782
odaberite pretplatu	2782
odbij	2729
odbij sve	2729
oddaj glas	2953
oddaj komentar	2907
oddajte svoj glas	2953
odemknout	420
oder	729
odeslat	424
odgovori	2795	2981
odjava	2706	2900
odjavite se lahko kadarkoli	2971
odpoved kadarkoli	2968
odpowiedz	2347	2435
odpri aplikacijo	2961
odpri galerijo	2974
odpri v aplikaciji	2961
odrzucam	2409
odvolat souhlas	409
""", 'of': """
of	2183
oferecer artigo	2452
oferecido por	2469
oferta especial	1118
oferta specjalna	2406
ofertas	1143
ofertas de empleo	1179
ofertes de feina	310
offer	866
offer ends soon	953
offers for readers	1073
offerte	1791
offerte di lavoro	1822
offre partenaire	1439
offres d'emploi	1475
offrir l'article	1415
""", 'og': """
ogiltig adress	3088
ogiltig e-postadress	3088
oglas	2712	2903
oglasi	2712	2903
oglasi google	2984
oglasna vsebina	2984
oglejte si galerijo	2974
ogni contributo conta	1835
ogni euro conta	1835
""", 'oh': """
ohne deaktivieren fortfahren	724
ohne spende weiterlesen	561
ohne werbung lesen	747
ohodnotit recept	61
""", 'ok': """
ok	826
ok, got it	886
okumaya devam et	3151
""", 'ol': """
oldest	1097
oldest first	875
ole esimene kommenteerija	1212
oled juba tellija	1206
oled uudiskirjaga liitunud	1231
olen jo tilaaja	1377
olen poistanut mainosten eston	1373
olet lukenut kaikki ilmaiset artikkelisi	1377
olet nyt tilannut uutiskirjeen	1307
oletko jo tilaaja? kirjaudu	1304
oliko artikkelista apua	1389
olvasd el ezt is	1627
olvassa el ezt is	1627
""", 'om': """
om cookies	3011
oma summa	1375
oma tili	1304
omat aiheet	1393
""", 'on': """
once	826
onder vermelding van 'donatie	2180
onder vermelding van donatie	2180
ondertiteling	2174
ondertiteling aan	2173
ondertiteling uit	2173
ondertitels	2174
onderwerp	2186
onderwerpen	2087
one time donation	827
one-time	826
one-time donation	827
ongeldig e-mailadres	2185
onko jutussa virhe	1318
onko sinulla jo tilaus	1377
onko sinulla jo tili	1377
onko sinulla jo tunnus	1304
onko sinulla vinkki	1386
only for members	1085
only for subscribers	1085
ons correctiebeleid	2191
ontdek het op google play	2175
ontgrendel artikel	2182
ontgrendel dit artikel	2182
onthoud mij	2182
ontvolg	2198
ontvolgen	2198
""", 'oo': """
ook interessant	2087
oops! something went wrong	944
""", 'op': """
op elk moment afmelden	2185
op leeslijst	2152
opazili ste napako	2976
opcjonalnie	2424
opdater siden	531
open	886
open de app	2175
open full screen	1090
open galerij	2188
open gallery	1090
open image in gallery	885	1090
open in fullscreen	1090
open kaart	2091
open map	886
open menu	885
open the map	886
openen	2091
openen in de app	2175
opgeslagen	2199
opina	1148
oppdater siden	2296
opphev demping	2290
opprett en gratis bruker	2212
opprett en gratis konto	2212
opprett gratis bruker	2212
opprett konto	2212
oppsummeringen er ki-generert	2311
oppsummert av ai	2236
oppsummert av ki	2236
opravy a spresnenia	2883
opret bruger	450
opret en gratis bruger	450
opret en gratis profil	450
opret en konto	450
opret gratis profil	450
opret konto	450
opslaan	2072
opslag fra facebook	475
opslag fra instagram	475
opsummeret af ai	546
optional	731	1088
optioneel	2186
opublikuj komentarz	2347
""", 'or': """
or	1086
order the book	1073
order your copy	1073
ordjakt	2284
ordjakten	3068
original anzeigen	607
ort	731	3089
""", 'os': """
osallistu keskusteluun	1318
osemsmerovka	2860
osmosmjerka	2768
ossza meg	1620
osta artikkel	1206
osta kirja	1364
osta lippu	1364
osta liput	1364
osta lisenssi	1387
osta nyt	1364
ostale vesti	19	2713
ostale vijesti	19	2713
ostani prijavljen	2782	2968
ostatnie wpisy	2351
ostavi komentar	2716
ostavite komentar	2716
oszd meg	1620
""", 'ot': """
otestujte sa	2859
otestujte se	404
other amount	831
other articles	880
other news	880
other readers liked	19
other stories	880
other stories you may like	880
other stories you might like	880
others also read	19	880
others are also reading	1037
others are reading	1037
otprati	2796
otra cantidad	1116
otras noticias	19	1152
otras noticias que pueden interesarte	19
otro importe	1116
otvori aplikaciju	2775
otvori galeriju	2788
otvori u aplikaciji	2775
""", 'ou': """
oudste	2197
oudste eerst	2196
our corrections policy	875	1092
our editorial guidelines	1092
our editorial standards	1092
our ethics policy	1092
our journalistic principles	1092
our newsletters	844
our partners	866
our social media	861
our sponsors	866
outbrainin suosittelema	1395
outro valor	2450
ouvir	2464
ouvrir	1452
ouvrir la carte	1452
ouvrir le menu	1451
""", 'ov': """
ovaj video nije dostupan	2773
overname verboden	2192
oversat af ai	546
oversat med ai	546
oversatt med ki	2311
overschrijving	2056
ovo polje je obavezno	2785
""", 'oy': """
oynat	3167
""", 'oz': """
oznake	2713	2904
""", 'p': """
p	2535
""", 'pa': """
pagamento seguro	2450
pagamento sicuro	1772
page suivante	1451
pagina herladen	2179
pagina printen	2199
pagina successiva	1803
pagina vernieuwen	2179
pago seguro	1116
paid advertisement	958
paid content	866
paid partner content	1099
paid partnership	866
paid post	866
paikkakunta	1381
paiment methods	831
pakollinen	1381
pakollinen tieto	1380
palaute	1318
paling banyak dibaca	1727
pane oma teadmised proovile	1213
para continuar a ler	2515
para continuar lendo	2515
para seguir leyendo	1194
paras hinta	1378
paremti	1969
parhaat	1392
pariwara	1722
partage	1434
partager	1434
partager l'article	1434
partager par e-mail	1434
partager par email	1434
partager par mail	1434
partager sur	1434
partager sur bluesky	1434
partager sur linkedin	1434
partager sur messenger	1434
partager sur telegram	1434
partager sur twitter	1434
partager sur x	1434
partager via messenger	1434
partager via twitter	1434
partages	1434
partagez	1434
partecipa alla discussione	1827
partenaire	1439
parteneri	2535
participa	1148
participa en la nostra enquesta	308
participe da conversa	2506
partilhar	2464
partilhe	2464
partner	2077
partner content	866
partner offers	866
partnerangebot	593
partnerangebote	593
partnerbijdrage	2132
partnercontent	2077
partnereink tartalmai	1701
partneri tartalom	1701
partnernieuws	2087
partnerska vsebina	2903
partnertartalom	1701
pas aujourd'hui	1405
pas de commentaire	1444
pas encore inscrit	1415
pas maintenant	1405
pasianssi	1362
pasidalinkite	1974
pasidalinkite straipsniu	1974
pasidalinti	1969
pasijans	2768
pasjans	2404
pasjansa	2954
passa a premium	1836
passatempos	2500
passend zum thema	603
passende artikel	603
passer cette annonce	1439
passord	2300
password	1086
password dimenticata	1774
passwort	729
passwort anzeigen	728
passwort vergessen	567
patience	2166
patiens	3068
patrocinado	1143	2469
patrocinado por	1143
paus	3077
pausa	3077
pause	526	721	2291
pauza	412	2412	2774	2867
pauze	2174
pauzeren	2174
payment method	831
payment methods	831
payment options	831
payment reference: donation	1083
paypal	566
""", 'pe': """
pedoman media siber	1742
pelaa nyt	1361
pelaa visa	1361
pelo mundo	2478
people also read	880
people are also reading	1037
people are reading	1037
per continuar llegint	320
per continuare a leggere	1836
per e-mail senden	746
per e-mail teilen	588
per e-mail versenden	588
per jaar betaald	2182
per lastschrift spenden	726
per mail teilen	588
per mail versenden	588
per paypal spenden	726
per whatsapp senden	746
per whatsapp teilen	588
percebi	2482
persondatapolitik	523
personuppgiftspolicy	3011
personvern	2226
personverninnstillinger	2226
personvernpolicy	2288
peru milloin tahansa	1377
peru milloin vain	1304
peru suostumus	1366
peru tilaus milloin tahansa	1307
peruuta milloin tahansa	1304
peruuta suostumus	1366
pesquisar	2481
petites annonces	1439
""", 'pf': """
pflichtfeld	730
pflichtfelder	730
""", 'ph': """
phone	1088
phone number	1088
photos	1451
""", 'pi': """
picture in picture	1078
picture-in-picture	1078
piekrist	2027
pienempi teksti	1394
piesakies jaunumiem	2034
piilota	1322
piilota kuvateksti	1383
piilota mainokset	1313
piilota mainos	1395
piilota vastaukset	1391
pilihan editor	1727
pilihan redaksi	1727
pilihan untuk anda	1753
pilihan untukmu	1753
pin for later	61
pin it	61	856
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	857
pitanje dana	2767
pix	2451
""", 'pl': """
plaats een advertentie	2112
plaats een reactie	2083
plaats reactie	2083
plan du site	1441
platba kartou	418
platz sichern	715
play audio	856
play now	885
play the quiz	1070
play the video	933
play today's puzzle	1070
play video	885
playback rate	1078
playback settings	1078
playback speed	1078
player wird geladen	720
please check your email	1087
please check your inbox	990
please donate	827
please enter a valid email address	844
please enter your email	1087
please enter your email address	1087
please enter your name	1087
please fill in this field	1087
please fill out this field	1087
please gamble responsibly	1035
please log in to comment	1096
please try again later	1087
pledge your support	827
plus	450	1451	2057	2996
plus d'articles	1448
plus d'infos	1448
plus lus	1448
plus tard	1405
plus-artikel	567
plusartikel	2057
pluss	2212
plussak	2212
plz	731
""", 'po': """
pobierz audio	2411
pobierz odcinek	2411
pocket	857	1863
podaj adres e-mail	2332
podaj e-mail	2332
podaj poprawny adres e-mail	2423
podarite nam # % dohodnine	2966
podarite nam del dohodnine	2966
podcast	349	472	603	1152	1800	2351	3165
podcast herunterladen	720
podcastit	1319
podcasts	472	603	2087	2478
podcasty	349	2351
podd	3018
poddar	3018
pode gostar de	2518
pode interessar	2478
podeli	2716
podeli na facebooku	2716
podeli vest	2716
podelite	2716
podijeli	2716
podijeli kao poklon	2797
podijeli na facebooku	2716
podijeli putem whatsappa	2797
podijeli vijest	2716
podijelite	2716
podkast	2233
podkaster	2233
podnapisi	2960
podobne	2351
podpri	2899
podpri nas	2899
podprite nas	2899
podprite nas na patreonu	2966
podprite nas prek paypala	2966
podrobnosti	352
podseti me kasnije	2721
podsjeti me kasnije	2721
podsumowanie ai	2432
pogledaj cenu	2770
pogledaj cijenu	2770
pogledaj galeriju	2788
pogledaj komentare	2716
pogledaj pakete	2782
pogledaj ponudu	2770
pogledaj rezultate	2767
pogledajte galeriju	2788
pogledajte pakete	2782
poglej ceno	2956
poglej galerijo	2974
poglej pakete	2968
poglej ponudbe	2968
poglej ponudbo	2956
poglej rezultate	2953
pogodnost za pretplatnike	2770
pogodnosti za pretplatnike	2770
pogoji uporabe	2919
poista mainokset	1395
poista mykistys	1368
poistin mainosten eston	1373
pokreni kviz	2767
pokreni video	2773
pola wymagane	2423
pole wymagane	2423
polecamy	2351	2421
polecane	2351	2421
polecane dla ciebie	2351
polecane przez outbrain	2438
polecane przez taboola	2438
politika privatnosti	2729
politika zasebnosti	2919
polityka cookies	2344
polityka korekt	2429
poljuben znesek	2966
polub	2435
pomniejsz tekst	2437
ponatis prepovedan	2977
ponudba za bralce	2956
popravki in pojasnila	2976
poprzedni	2354
poprzednia strona	2426
populair	2087	2197
populaire	1448
populaire artikelen	2087
populaires	1448
populairst	2183
populairste	2197
popular	1097
popular articles	880
popular now	880
popular posts	880
popular reads	957
popular stories	880
popular topics	880
populare	2539
popularne	2351	2435
populer	1727
populiariausi	1971
popunite ovo polje	2785
poredaj po	2794
portada	1155
poruka	2786
posez une question sur cet article	1473
poskusite pozneje	2971
poskusite znova	2971
poslat	341	424
poslat e-mailem	341
poslat mailem	437
poslat tip	429
poslechnout	341
posnetek ni na voljo	2959
post as a guest	1041
post code	1088
post comment	875
post laden	718
post on x	856
post your answer	1041
postal code	1088
postavi kao preferirani izvor	2796
postavke privatnosti	2771
postcode	1088	2186
poster un commentaire	1444
postinumero	1381
postleitzahl	731
postnummer	538	2303	3089
posts relacionados	2478
poststed	2303
potrebbe interessarti	1800
potrebbe interessarti anche	1800
potrebbero interessarti	1800
pour aller plus loin	1448
pour lire la suite	1488
povezana novica	2904
povezane novice	2904
povezane teme	2713
povezane vesti	2713
povezane vijesti	2713
povezano	2904
povezava je kopirana	2983
povezava kopirana	2983
poveznica je kopirana	2797
poveznica kopirana	2716
povolit	415
povolit cookies	345
povolit jednou	409
povolit notifikace	414
povolit obsah	409
povolit reklamu	417
povolit reklamy	417
povratak na naslovnicu	2788
povratak na vrh	2788
povuci pristanak	2771
povuci privolu	2771
powered by ai	926
powiadomienia	2415
pozabljeno geslo	2900
pozastavit	412
pozneje	2963
""", 'pr': """
pr	1622	1867	1930
pr cikk	1701
pr-cikk	1701
prati autora	2796
prati autoricu	2796
prati temu	2796
pratite autora	2796
pratite ovu temu	2796
pratite temu	2796
pravidla diskuse	348
pravidla diskuze	434
pravidla oprav	429
pravila komentarisanja	2794
pravila komentiranja	2716	2907
pravila privatnosti	2729
preberi pozneje	2983
preberi prepis	2959
preberi v aplikaciji	2961
preberite tudi	2904
precedente	1803
precios y disponibilidad pueden variar	1179
predmet	2786	2879
predvajaj	2959
predvajaj video	2959
predvajalnik se nalaga	2959
preferenze cookie	1793
pregunta a nuestra ia	1177
preizkusite se	2953
preizkusite svoje znanje	2953
preko cijelog ekrana	2773
premium	334	450	756	834	1118	1415	1710	1774	2057	2212	2329	2452	2527	2996	3151	3333
premium content	834
premium digital	953
premium-artikel	567
premor	2960
prenehaj slediti	2982
prenesi epizodo	2959
prenesi zvok	2959
prenumeranterbjudande	3070
prenumerata	1969	2329
prenumeration	2996
prenumeratoriams	1969
prenumerera	2996
prenumerera nu	2996
prenumeruj	2329
prenumeruoti	1969
preostalo vreme	2773
preostalo vreme -#	2773
preostalo vrijeme	2773
preostalo vrijeme -#	2773
prepis	2867	2960
preporuka	2713
presented by	866
press enter or click to view image in full size	885
prestani pratiti	2796
prethodna fotografija	2788
prethodna slika	2788
prethodna stranica	2788
pretplata	2705
pretplati se	2705
pretplatite se	2705
preuzmi audio	2773
preuzmi epizodu	2773
preuzmi na app storeu	2775
prevedeno z umetno inteligenco	2979
prevent your screen from going dark	61
preverite svoj nabiralnik	2971
previous article	880
previous image	1090
previous page	885
previous photo	1090
previous picture	1090
previous post	885
previous slide	1090
prezime	2786
priezvisko	2879
prihranite #%	2969
prihvatam	2729
prihvati	2729
prihvati i nastavi	2771
prihvati sve	2729
priimek	2972
priimti visus	1987
prijava	2706	2900
prijava na newsletter	2785
prijava putem facebooka	2782
prijava putem googlea	2782
prijava s facebook	2968
prijava s facebookom	2968
prijava z apple	2968
prijava z google	2968
prijava z googlom	2968
prijavi	2795	2981
prijavi komentar	2794	2980
prijavi napako	2907
prijavi oglas	2798	2984
prijavi se	2706	2900
prijavi se na novice	2971
prijavi se preko facebooka	2782
prijavi se preko google	2782
prijavi se preko googlea	2782
prijavite napako	2976
prijavite se	2706	2900
prijavite se odmah	2706
prijzen kunnen intussen gewijzigd zijn	2132
primo piano	1800
principais pontos, por ia	2498
prindi	1211
prindi artikkel	1211
prindi retsept	61
print	459	857	1086	2072
print & digital	1086
print + digital	1086
print article	856
print artikel	551
print artiklen	459
print dit artikel	2128
print dit recept	61
print opskrift	61
print opskriften	61
print page	955
print recept	61
print recipe	61
print subscription	834
print the recipe	61
print this	856
print this page	955
print this story	1098
printen	2072
prisijungti	1969
prispevaj	2899
privaatsustingimused	1224
privacidad	1145
privacy	1793	2079
privacy center	596
privacy notice	844
privacy policy	871	1793
privacy preference center	871
privacy preferences	871
privacy settings	871
privacy statement	871
privacy-instellingen	2171
privacybeleid	2079
privacyinstellingen	2171
privacyverklaring	2079
privatlivsindstillinger	523
privatlivspolitik	523
privatumo politika	1987
probeabo	567
probeer gratis	2182
probeer het later opnieuw	2120
probeer het opnieuw	2185
probeer nu	2057
produktempfehlung	593
profil	567
profilo	1774
profiter de l'offre	1415
progress: #%	1078
proizvoljan iznos	2780
promo	1791	2712
promocijsko besedilo	2903
promocja	2343
promoted	866
promoted by outbrain	1099
promoted by taboola	1099
promoted content	866
promoted links	866
promoted stories	880
promotie	2077
promotion	866
propaganda	2469
proposer une correction	1479
prosimo, izklopite blokator oglasov	2964
prosseguir	2471
prova # dagar gratis	2996
prova gratis	1774	2996
prova gratis per un mese	1836
prova nu	2996
prova-ho un mes gratis	320
proverite mejl	2785
proverite svoje znanje	2767
provjerite e-mail	2785
provjerite svoj inbox	2785
provjerite svoje znanje	2767
prueba gratis	1118
prueba un mes gratis	1194
prvo najnoviji	2794
przeczytaj jeszcze	2351
przeczytaj najpierw w aplikacji	2413
przedruk zabroniony	2430
przelew tradycyjny	2418
""", 'pu': """
pub	1439	2469
publicar comentario	1148
publicera kommentar	3099
publicidad	1143
publicidad - sigue leyendo	1143
publicidade	2469
publicitat	299
publicitate	2535
publieditorial	87
publier un commentaire	1444
publireportage	1439
publireportatge	87
publirreportaje	1143
publiser kommentar	2313
publish comment	1096
puhelin	1381
puhelinnumero	1381
pular para a receita	61
puni ekran	2773
puntos clave	1177
puoi regalare # articoli al mese	1838
push aktivieren	722
push-nachrichten aktivieren	722
pushberichten	2177
pushberichten aanzetten	2176
pushmeldingen	2177
pushnotiser	3080
pushvarsler	2294
pusti video	2773
pustit video	411
puzzel van de dag	2165
puzzels	2112
""", 'py': """
pysy ajan tasalla	1307
pysy kirjautuneena	1377
pytanie dnia	2403
""", 'qr': """
qr platba	418
""", 'qu': """
quero assinar	2452
quick crossword	1071
quiero recibirla	1190
quiero recibirlo	1190
quiero suscribirme	1118
quitar publicidad	1179
quiz starten	712
quiz van de week	2165
""", 'ra': """
raccomandato da	1791
raksts pieejams abonentiem	2010
rapporteer	2197
rapporteer reactie	2196
rapporter	2314
rapporter annonse	2317
rapporter en fejl	543
rapporter feil	2229
rapporter kommentar	2313
rapportera	3100
rapportera annons	3103
rapportera ett fel	3094
rapportera fel	3014
rapportera kommentar	3099
rate recipe	61
rate this article	1039
rate this post	1039
rate this recipe	61	1039
rate this story	1039
razvrsti po	2980
""", 're': """
reactie	2083
reactie plaatsen	2196
reactieregels	2196
reacties	2083
reacties worden vooraf gecontroleerd	2117
read ad-free	1099
read aloud	856
read also	880
read article	885
read by a computer voice	1078
read by a synthetic voice	1078
read by an ai voice	1078
read by an automated voice	1078
read comments	875
read full article	885
read full story	885
read in app	885
read less	1090
read more	885
read more about	880
read more about sharing	856
read more articles	885
read more here	885
read more on	880
read more on these topics	880
read next	880
read original article	885
read our complete coverage	880
read story	885
read the article	885
read the document	886
read the full article	885
read the full document	886
read the full story	885
read the transcript	1078
read transcript	1078
read without limits	1085
reader offer	1073
reader offers	1073
reader poll	1070
readers also read	880
readers are also reading	1037
readers' poll	1070
ready for more	844
reageer	2083
reageer op dit artikel	2191
reageren	2083
reagovat	435
rebutja-ho tot	305
recent	880
recent articles	880
recent news	880
recent posts	880
recent stories	880
recept bewaren	61
recept printen	61
recevoir la newsletter	1424
recevoir une alerte	1481
rechazar	1145
rechazar todas	1145
rechazar todo	1145
recherche	1451
rechercher	1451
rechte am artikel erwerben	739
rechte an diesem artikel erwerben	739
rechten aanvragen	2192
recibir alertas	1189
recibir alertas de este tema	1189
reclame	2077
recomandate	2539
recomendaciones	1152
recomendadas	1152	2478
recomendado	1152
recomendado para ti	1152
recomendados	1152	2478
recomendamos	2478
recommend	1097
recommended	880	1086
recommended articles	880
recommended by outbrain	1099
recommended by taboola	1099
recommended external content	924
recommended for you	880
recommended reading	880
recommended reads	957
recommended stories	880
recommended videos	880
recurso exclusivo para assinantes	2500
recusar	2471
redactiestatuut	2191
redakcja poleca	2351
redaksi	1742
redaksjonen anbefaler	2233
redaktion kontaktieren	738
redaktionelle richtlinien	738
redaktionen anbefaler	472
redaktionen rekommenderar	3018
redaktionsempfehlung	603
redan prenumerant? logga in	2996
reddet	3161
reddit	857
redes sociais	2465
redes sociales	1137
reference: donation	1083
refresh page	1081
refresh the page	1081
refuser	1441
registar	2452
registe-se	2452
register	834
register for free	834
register now	834
registo	2452
registra't	293
registra't per comentar	308
registrace	334
registracija	2706	2900
registrarme	1118
registrarme en la newsletter	1125
registrarse	1118
registrasi	1710
registrate	1194
registrati	1774
registrati e leggi questo articolo	1836
registrati gratis	1774
registreer	2057
registreer gratis	2057
registreeru tasuta	1206
registreeru veebiseminarile	1213
registrer deg	2212
registrera dig	2996
registreren	2057
registrieren	567
registriraj se	2706	2900
registro	1118
registrovat se	334
registruj se	2706
registruotis	1969
regler for debatten	548
regler for kommentarer	2313
regler for kommentarfeltet	2313
regulamin	2344
regulamin komentarzy	2434
reject & subscribe	1076
reject all	871
reject all cookies	871
reject and pay	1076
rejeitar	2471
rejeitar todos	2471
rejoignez la conversation	1479
rejoignez la discussion	1479
reklaam	1206
reklaamartikkel	1215
reklaamtekst	87	1215
reklam	3010	3160
reklam alani	3160
reklam slut	3103
reklama	344	1969	2343	2712	2809
reklamdan sonra devam ediyor	3160
reklame	463	2225
reklame slut	552
reklami atla	3160
reklami kapat	3160
reklaminis	87
reklaminis straipsnis	1978
reklamlar	3160
reklamy	2343
reklamy google	2438
rekomendasi	1727
rekomendasi untuk anda	1727
rekomendasi untukmu	1727
rekomenduojame	1971
rekommenderade artiklar	3018
rekommenderas	3018	3086
rekommenderas av outbrain	3103
rekommenderas av taboola	3103
rekommenderat	3018
rekommenderat av outbrain	3103
relacionadas	1152	2478
relacionado	1152
relacionados	1152	2478
related	880	883
related article	880
related articles	880
related content	880
related coverage	880
related items	880
related links	880
related news	880
related posts	880
related reading	880
related stories	880
related story	880
related tags	880
related to this story	880
related topics	880
related videos	880
relaterade artiklar	3018
relaterade nyheter	3018
relaterat	3018
relaterede artikler	472
relaterede emner	472
relateret	472
relatert	2233
relaterte artikler	2233
relaterte emner	2233
relaterte saker	2233
relevanteste	744
reload page	1081
reload the page	1081
remaining time	1078
remaining time #	1078
remaining time -#	1078
remember me	834
remiamas turinys	1978
remind me in #	825
remind me in may	825
remind me later	825
remind me next month	825
remind me tomorrow	825
remove ad	866
remove ads	866
remti	1969
rep alertes d'aquest tema	314
replay	885
replier	1452
replies	875
reply	875
report	857	1097
report a mistake	886
report a problem	875
report a typo	875
report abuse	875
report ad	866
report an error	886
report comment	875
report error	886
report this ad	866
report this comment	1096
reportagem exclusiva para assinantes	2515
reportar	1148
reportar erro	2474
reportar error	1148
reportar un error	1148
reprints & licensing	1093
reprints & permissions	1059
reprints and licensing	1093
reprints and permissions	1093
reproducir	1155
reproduzir	2481
republish our articles for free	1093
republish this article	1093
republish this story	1093
request a correction	875
request permission	1093
request permission to reuse	1093
request permissions	1059
request reprint	1093
request reprints	1093
required	1087	1088
required field	1087
required fields	1087
required, but never shown	1041
reserve your place	1073
reserve your seat	1073
reserveer je plek	2168
reserveer kaarten	2168
reserveer uw plaats	2168
reserver plads	521
reserver plass	2286
reset password	834
responder	1148	2474
resta aggiornato	1781
restam # caracteres	2506
resterende tid	525
resterende tid #	525
resterende tid -#	525
resterende tijd	2173
resterende tijd #	2173
resterende tijd -#	2173
restzeit	720
restzeit #	720
restzeit -#	720
resumen con ia	1177
resumen de ia	1177
resumen por ia	1177
resumir com ia	2498
resumo por ia	2498
retour	1434
retour en haut	1451
rettelser og presiseringer	2308
return to homepage	1090
return to top	885
rewind	1079
rewind # seconds	1078
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	2956
rezerviraj mjesto	2770
rezervirajte svoje mesto	2956
rezervujte si miesto	2862
rezultati ankete	2767	2953
rezultati glasanja	2767
rezultati glasovanja	2953
rezygnujesz, kiedy chcesz	2420
""", 'ri': """
riassumi con l'ia	1819
riassunto ia	1819
ricevi gli avvisi su questo argomento	1830
ricevi la newsletter	1781
ricevi una notifica per ogni nuovo articolo dell'autore	1830
rifiuta	1793
rifiuta tutto	1793
rights & permissions	1093
rights and permissions	1093
rimani aggiornato	1781
rimani informato	1781
riproduci	1803
riservato agli abbonati	1836
rispondi	1796
rispondi al sondaggio	1827
ristikko	1362
ritzau	502
ritzau/afp	502
ritzau/reuters	502
""", 'ro': """
rocznie	2421
rodyti daugiau	1976
rodyti komentarus	1975
rozbalit	352
rozliczane rocznie	2420
rozmiar czcionki	2437
rozmiar tekstu	65
rozpocznij quiz	2403
rozumiem	2355
""", 'rs': """
rss	857
""", 'ru': """
rubriken	603
rubriques	1448
rules for comments	1096
""", 'ry': """
rychlost	412
ryhdy kuukausilahjoittajaksi	1375
""", "s'": """
s'abonner	1415
s'identifier	1415
s'inscrire	1415
s'inscrire gratuitement	1415
""", 'sa': """
saada e-postiga	1211
saada vihje	1213
saatavilla google playsta	1370
sag uns deine meinung	644
sagen sie uns ihre meinung	644
saiba mais	2478
sair	2452
saken er automatisk generert	2311
saken er forbeholdt abonnenter	2212
saken er lest opp av en ki-stemme	2290
saken er lest opp av en robot	2221
saken fortsetter etter annonsen	2225
saken fortsetter nedenfor	2225
saken fortsetter under	2225
saken fortsetter under bildet	2225
saken oppdateres	2225
sakrij odgovore	2794
sakrij oglas	2798
salasana	1378
salin link	1719
salin tautan	1719
salli	1372
salli aina	1366
salli ilmoitukset	1371
salli kerran	1366
salli mainokset	1374
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1155
saltar publicidad	1143
salva	1786
salva articolo	1786
salva l'articolo	1838
salva la ricetta	61
salva per dopo	1838
salva ricetta	61
salvar	2464
salvar artigo	2464
salvar para ler depois	2517
salvar receita	61
salvesta	1211
salvesta artikkel	1211
samal teemal	1208
samengevat door ai	2109
samenvatting door ai	2109
sammanfattad av ai	3021
sammanfattning gjord av ai	3021
samo neophodni	2771
samo nujni	2957
samo za pretplatnike	2782
samodejno predvajanje	2959
samodejno prevedeno	2979
samtykke	464	2226
sanaristikko	1362
sauvegarder	1434
sauvegarder l'article	1491
sauvegarder pour lire plus tard	1491
save	856
save #%	1086
save article	856
save for later	856
save preferences	871
save recipe	61
save story	856
save this article	856
save this recipe	61
saved	856
saya mengerti	1730
""", 'sb': """
sbalit	352
sblocca l'articolo	1836
""", 'sc': """
scan de qr-code	2175
scan qr-koden	527
scegli il tuo abbonamento	1836
scegli l'abbonamento che fa per te	1836
scegli un importo	1772
schlagworte	603
schlagworte zum thema	603
schon abonnent	567
schon dabei	561
schreibe einen kommentar	599
schreiben sie der redaktion	644	738
schreiben sie einen kommentar	599
schrift kleiner	746
schrift verkleinern	588
schrijf een reactie	2083
schrijf je gratis in	2120
schrijf je in	2062
schrijf je in voor onze nieuwsbrief	2062
scopri	1803
scopri le offerte	1774
scopri tutte le nostre newsletter	1832
scopri tutte le offerte di abbonamento	1836
scrie un comentariu	2538
scrivi qui il tuo commento	1827
scrivi un commento	1796
scroll down for video	933
scroll down to continue	958
scroll down to continue reading	866
scroll for more	866
scroll ke bawah untuk melanjutkan	1722
scroll to continue	866
scroll to continue with content	866	1722
scroll to top	885
scroll untuk membaca	1722
scrolle weiter	593
scrollen sie weiter	593
""", 'se': """
se abonnemang	2996
se abonnement	2299
se abonnementer	450
se alla	3021
se alla bilder	3021
se alla erbjudanden	3085
se alle	475	2236
se alle abonnementer	534
se alle abonnentfordeler	2212
se alle bildene	2236
se alle fordele for abonnenter	450
se alle tilbud	2299
se bildegalleri	2305
se bildene her	2236
se bildeserie	2305
se bildspelet	3091
se billederne her	475
se billedgalleri	540
se billedserie	540
se billedserien	540
se connecter	1415
se connecter avec apple	1488
se connecter avec facebook	1488
se connecter avec google	1488
se erbjudanden	2996
se flere billeder	475
se galleri	540
se grafikken her	475	2236
se klippet	3021
se klippet i spelaren ovan	3021
se klippet ovan	3021
se klippet over	2236
se kommentarer	548
se liveblog	540
se pris	3070
se prisen	521
se priset	3070
se resultat	3067
se resultatene	2283
se resultaterne	518
se resultatet	3067
se tilbud	450	2212
se tilbuddet	521
se tilbudene	2212
se tilbudet	2286
se videoen	2290
se videoen her	475	2236
se videoen herunder	475
se videoen nedenfor	475	2236
se videoen ovenfor	475
se videoen over	2236
se videoen under	2236
se videon i spelaren ovan	3021
se videon nedan	3021
se videon ovan	3021
search	885
sebelumnya	1729
secciones	1152
sections	885
secure checkout	832
secure drop	1092
secure payment	831
secure transaction	832
sedang tren	1753
see all	885
see all articles by this author	1090
see all newsletters	844
see all offers	1085
see all plans	953
see all subscription plans	953
see also	880
see at amazon	1069
see comments	875
see deal	1069
see details	886
see gallery	1090
see how you did	1070
see it at amazon	1069
see less	1090
see more	885
see offer	1085
see offers	1085
see original	886
see plans	1085
see price	1069
see results	1070
see subscription options	834
see the answers	1070
see the gallery	1090
see the map	886
seek to live, currently behind live	1078
seek to live, currently playing live	1078
segnala	1796
segnala un errore	1796
segnala un errore nell'articolo	1827
segueix aquest tema	314
segueix l'autor	314
segueix tota l'actualitat en directe	323
segui	1787
segui la diretta	1830
segui questo argomento	1830
segui questo tema	1830
seguici	1787
seguici su facebook	1787
seguici sui social	1787
seguir	1138	2465
seguir a este autor	1189
seguir autor	2508
seguir este tema	1189	2508
seguir leyendo	1118	1155
seguir leyendo en	1138
seguir sin apoyar	1112
sei d'accordo? vota	1827
seite #	606
seite drucken	588
seite neu laden	725
seite teilen	588
seja apoiador	2448
seja assinante	2452
seja o primeiro a comentar	2474
seja um apoiador	2448
selanjutnya	1729
selecione as newsletters que pretende receber	2510
selecione as newsletters que quer receber	2510
select	1086
select a plan	1085
select an amount	831
select payment method	831
select plan	1085
select this plan	1085
selecteer	2183
selecteren	2183
selengkapnya	1729
sembunyikan	1730
semua komentar	1726
senare	2992	3080
senaste	3018
senaste nyheterna	3018
senaste nytt	3018
send	538	1088	2303
send a tip anonymously	1092
send an anonymous tip	1092
send anonymt tips	2308
send as gift	1098
send besked	537
send by e-mail	1098
send by email	1098
send by whatsapp	1098
send comment	1096
send dine billeder	543
send e-post til journalisten	2305
send email	856
send et anonymt tip	543
send et tip	543
send feedback	875
send inn	2303
send inn kommentar	2313
send kommentar	2313
send melding	2302
send message	1087
send som e-mail	551
send som e-post	2316
send til en ven	459
send tip	543
send tips	2308
send to a friend	856
send via email	1098
send via whatsapp	1098
senden	731
senere	446	529	2208	2294
seneste	472
seneste nyheder	472
seneste nyt	472
sense tu no seria possible	319
sent daily	944
sent weekly	944
senza di te non ce la facciamo	1835
senza vincoli	1836
seotud artiklid	1208
seotud lood	1208
sepa-lastschrift	566
services partenaires	1439
servicios	1152
sesli dinle	3158
seu e-mail	2456
seu email	2456
seuraa	1312
seuraa aihetta	1312
seuraa kirjoittajaa	1393
seuraa toimittajaa	1393
seuraat jo	1393
seuraava	1321
seuraava artikkeli	1383
seuraava juttu	1319
seuraava kuva	1383
seuraava sivu	1383
seuraava video	1368
seuraavaksi	1321
seuratut aiheet	1393
sezioni	1800
""", 'sf': """
sfoglia gallery	1803
sfoglia il giornale	1774
""", 'sh': """
share	761	856	1719	2532
share a gift link	1098
share article	856
share as gift	1098
share by email	856
share by text	856
share by whatsapp	1098
share full article	856
share gift link	1098
share link	856
share on	856
share on bluesky	856
share on facebook	856
share on flipboard	856
share on linkedin	856
share on pinterest	856
share on reddit	856
share on social	955
share on social media	955
share on telegram	856
share on threads	856
share on x	856
share on x (twitter	856
share on your socials	955
share options	856
share pe facebook	2566
share save	856
share share	856
share story	856
share this	856
share this article	856
share this news	856
share this on	856
share this on social media	856
share this recipe	61
share to facebook	856
share tweet	856
share using the buttons below	955
share via	856
share via facebook	856
share via twitter	856
share with a friend	856
share with email	856
share with friends	955
share with your friends	856
sharing	856
shop now	1036
shop the collection	1073
shop the edit	1036
shop the look	1036
shop the story	1036
shop this look	1036
shop this story	1036
show # replies	1096
show all	885
show and accept	1076
show caption	885
show comments	875
show content	1076
show external content	871
show gallery	1090
show image	886
show less	885
show map	886
show more	885
show more replies	1096
show more sharing options	856
show original	886
show password	1085
show replies	1096
show results	1070
show this content	1076
show transcript	1078
show translation	886
shrani	2907
shrani izbiro	2957
shrani nastavitve	2957
shrani recept	61
shrani za pozneje	2983
""", 'si': """
si din mening	2229
sicher und anonym hinweise senden	738
sie folgen diesem autor	745
sie folgen diesem thema	745
sie folgen diesem thema bereits	745
sie haben bereits abgestimmt	712
sie haben bereits ein konto	659
sie haben bereits ein konto? anmelden	659
sie haben den newsletter abonniert	650
sie haben noch kein abo	659
sie haben noch kein konto	728
sie haben schon ein abo	728
sie haben sich erfolgreich angemeldet	730
sieh dir diesen beitrag auf instagram an	632
siehe auch	603
siga	2465
siga este autor	2508
siga-nos	2465
sign in	834
sign in / register	834
sign in or sign up	834
sign in with apple	1085
sign in with email	1085
sign in with facebook	1085
sign in with google	1085
sign me up	844
sign out	834
sign up	834
sign up for corrections and clarifications	875
sign up for free	834
sign up for our newsletter	844
sign up here	844
sign up now	834
sign up or log in	953
sign up to our newsletter	944
sign up using email and password	1041
sign up using google	1041
sign up with apple	1085
sign up with email	1085
sign up with facebook	1085
sign up with google	1085
sign up with your email	944
signaler	1444
signaler un abus	1479
signaler une erreur	1452
signaler une faute	1479
signaler une faute d'orthographe	1479
sigue este tema y recibe avisos	1189
sigue leyendo	1152
sigue leyendo debajo	1143
siguiendo	1138
siguiente	1155
siguiente noticia	1152
siirry aihesivulle	1383
siirry etusivulle	1383
siirry kauppaan	1364
siirry keskusteluun	1391
siirry lahjoitussivulle	1375
siirry reseptiin	61
siirry sivun alkuun	1383
siirry tapahtumaan	1364
siirry tarjoukseen	1364
siirry visaan	1361
sikeresen feliratkozott	1632
sikr dig billetter	521
sikr dig en plads	521
sikre deg billett	2286
sikre deg plass	2286
simak juga	1727
similar articles	880
similar posts	880
similar stories	880
simpan	1719
simpan artikel	1752
simpan resep	61
simpan untuk dibaca nanti	1752
sin comentarios	1148
sin permanencia	1194
single contribution	831
sinu e-posti aadress	1231
sinua voisi kiinnostaa	1319
siradaki haber	3165
sisesta oma e-posti aadress	1231
siste	2233
siste nyheter	2233
siste nytt	2233
sisuturundus	87	1206
sisuturunduse artikkel	1215
site map	885
sitemap	885
sivun alkuun	1383
""", 'sj': """
sjekk e-posten din	2302
sjekk innboksen	2302
sjekk innboksen din	2302
sjekk pris	2286
""", 'sk': """
skabt med ai	546
skaitomiausi	1971
skaitomiausi straipsniai	1971
skaitomiausia	1971
skaitykite daugiau	1971
skaitykite toliau	1969
skaityti daugiau	1976
skaityti komentarus	1975
skaityti toliau	1969
skaityti visus komentarus	1975
skal udfyldes	537
skann qr-koden	2292
skanna qr-koden	3078
skannaa qr-koodi	1370
skapa ett gratis konto	2996
skapa ett konto	2996
skapa gratis konto	2996
skapa konto	2996
skapa konto gratis	2996
skapad av ai	3097
skapad med ai	3097
skaties bildes	2017
skaties foto	2017
skaties video	2017
skatieties video	2017
skeniraj qr kod	2775
skeniraj qr-kodo	2961
skenirajte qr kod	2775
skenirajte qr kod i preuzmite aplikaciju	2775
skenirajte qr-kodo	2961
skenirajte qr-kodo in prenesite aplikacijo	2961
skicka	3089
skicka dina bilder	3094
skicka in	3089
skicka in dina bilder	3094
skicka in ditt tips	3094
skicka kommentar	3099
skicka meddelande	3088
skicka tips	3094
skicka via e-post	3102
skip ad	825
skip ads	866
skip advertisement	866
skip backward # seconds	1078
skip for now	825
skip forward # seconds	1078
skip past newsletter promotion	844
skip this	825
skip to content	885
skip to footer	885
skip to main content	885
skip to navigation	885
skip to recipe	61
skjul	476	2237
skjul annonce	552
skjul annonse	2317
skjul bildetekst	2305
skjul billedtekst	540
skjul svar	2313
skocz do przepisu	61
skok na recept	61
skomentuj	2339	2347
skontrolujte si e-mail	2878
skopiowano do schowka	2437
skopiowano link	2339
skopiuj adres	2339
skopiuj link	2339
skrij odgovore	2980
skrij oglas	2984
skriv din kommentar	467	2229	3014
skriv din kommentar her	467	2229
skriv en kommentar	467	2229	3014
skriv et svar	475
skriv inn e-post	2217
skriv inn e-postadressen din	2217
skriv kommentar	467
skriv til forfatteren	540
skriv ut	2221	3006
skriv ut artikeln	3006
skriv ut artikkelen	2316
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2221
skriv ut sidan	3102
skriv ut siden	2316
skru av adblock	2295
skru av annonseblokkering	2295
skru av lyd	2290
skype	857
""", 'sl': """
sla advertentie over	2077
sledi avtorici	2982
sledi avtorju	2982
sledi temi	2982
sledite temi	2982
sledovat autora	436
sledovat autorku	436
sledovat online	426
slik beskytter vi kildene	2308
slik jobber vi med rettelser	2308
slik retter vi feil	2308
slik skrur du av adblock	2295
slika u slici	2773
slika v sliki	2959
slobodan iznos	2780
sluit	2090
sluit advertentie	2200
sluit galerij	2188
sluiten	2052
slut annons	3103
""", 'sm': """
smaller text	1098
smanji slova	2797
sms	857
""", 'sn': """
snapchat	857
snelheid	2174
snimak nije dostupan	2773
snimka nije dostupna	2773
""", 'so': """
so deaktivieren sie ihren adblocker	724
so gehen wir mit fehlern um	738
so nutzen wir ki	741
so schalten sie den adblocker aus	724
sobre el autor	1152
sobre la firma	1152
social	1787
social media	589	861
sociala medier	3007
sociale media	2073
sociale medier	460
soitin latautuu	1368
solitaire	405	1071	2860
solo gli abbonati possono commentare	1827
solo los suscriptores pueden comentar	1184
something went wrong	944	1088
something went wrong, please try again	1087
something went wrong, please try again later	1087
something went wrong. please try again	944
something went wrong. please try again later	844
sommaire	1451
son dakika	3165
son dakika haberleri	3165
son haberler	3165
sonda	2404
sonda dnia	2403
sonra oku	3158
sonraki	3167
sonraki haber	3165
sonraki sayfa	3167
sorodna novica	2904
sorodne novice	2904
sorodne vsebine	2904
sorotan	1727
sorrend	1698
sorry, this video is not available	1078
sort by	875	1097
sort by best	1096
sort by newest	1096
sort by oldest	1096
sort by: newest	1096
sorteer op	2196
sorter efter	548
sorter etter	2313
sortera	3100
sortera efter	3099
sorteren op	2196
sortering	2314
sortieren nach	743
sortierung	744
sortiraj	2795
sortiraj po	2794
sortuj	2435
sortuj od	2434
sosiaalinen media	1312
sosiale medier	2222
sostieni	1769
sostienici	1769
soutenez-nous	1406
soutenir	1406
soziale medien	589
soziale netzwerke aktivieren	718
""", 'sp': """
spander en kaffe	2297
spannend	603
spar # %	535	2300
spar #%	535	2300
spara	3006
spara # %	3086
spara artikel	3006
spara artikeln	3006
spara artikeln till senare	3006
spara recept	61
spara receptet	61
spara till senare	3006
spara val	3074
spausdinti	1974
special offer	834
speel mee	2165
speel nu	2165
speel video	2173
speel video af	2114
speichern	588
spela klipp	3076
spela nu	3067
spela upp	3021	3077
spela upp video	3076
spela video	3076
spelaren laddas	3076
speler wordt geladen	2173
speltid #	3076
spende	562
spende einrichten	726
spende jetzt	562
spenden	562
spenden sie	562
spenden sind steuerlich absetzbar	726
spendenkonto	654
spendier uns einen kaffee	726
spendiere uns einen kaffee	726
spendieren sie uns einen kaffee	726
spil her	518
spil med	518
spil nu	518
spill av	2236
spill av video	2236
spill av video her	2236
spill her	2283
spilleren lastes	2290
spomni me kasneje	2911
sponseret indhold	552
sponset	2225
sponset innhold	2225
sponsor content	866
sponsored	593	764	866	2132
sponsored content	866
sponsored links	866
sponsored message	866
sponsored message - story continues after this	866
sponsored post	866
sponsored stories	880
sponsoreret	463
sponsoreret indhold	463
sponsorizzato	1791
sponsorlu	3160
sponsorlu haber	3160
sponsoroitu	1313
sponsrat	3010
sponzorirana vsebina	2903
sponzorirano	2712	2903
sponzorisani tekst	2712
sponzorisano	2712
spotify	857
spotted a mistake	875
spotted an error	875
spravovat souhlas	409
sprejmem	2919
sprejmem vse	2957
sprejmi	2919
sprejmi in nadaljuj	2957
sprejmi vse	2919
spremeni velikost pisave	2983
spremi	2716
spremi odabir	2771
spremi postavke	2771
spremi recept	61
spremi za kasnije	2797
spring naar recept	61
spring til indhold	540
springe zum rezept	61
spustit audio	411
spustit video	411
""", 'st': """
sta advertenties toe	2179
sta meldingen toe	2176
stampa	1786
stampa articolo	1786
stampa la ricetta	61
stampa questo articolo	1838
stampa ricetta	61
standard digital	953
standardy redakcyjne	2429
start de quiz	2165
start free trial	834
start quiz	1070
start quizen	2283
start quizzen	518
start slideshow	1090
start subscription	834
start the quiz	1070
starta quiz	3067
startseite	603	606
stay connected	844
stay in the know	844
stay informed	844
stay logged in	1085
stay signed in	1085
stay up to date	844
ste opazili napako	2976
ste pozabili geslo	2968
steady	562
stel in als voorkeursbron	2198
stel je vraag aan onze ai	2109
stellenmarkt	638
stelling van de dag	2165
stem	519	2166	2284
stem her	475	2236
stem i afstemningen	475
stem i avstemningen	2236
stem mee	2165
stem nu	2112
stemmen	2166
stemmen din er registrert	2283
steun ons	2053
steun ons op patreon	2180
steun ons via patreon	2180
stichworte	603
stikkord	2233
stimme abgeben	712
stimmen sie ab	638
stopt automatisch	2127
stories for you	880
story continues	866
story continues below	866
straipsnis prieinamas tik prenumeratoriams	1969
stream type live	1078
strictly necessary cookies	871
strinjam se	2919
strinjam se in nadaljujem	2957
strinjam se s prikazom zunanje vsebine	2919
strojno prevedeno	2793	2979
stt	1325
stt-afp	1325
stt-reuters	1325
stumbleupon	857
stumm	721
stummschalten	720
stummschaltung aufheben	720
stuur door	2152
stuur een anonieme tip	2191
stuur een correctie	2117
stuur een tip	2191
stuur je foto of video	2191
stuur je foto's in	2191
stuur je tip	2191
stworzone przez ai	2432
""", 'su': """
su questo argomento	1839
subiecte	2539
subject	1088
submit	826	1088
submit a correction	875
submit comment	875
submit vote	1070
subscreva a newsletter	2456
subscreva gratuitamente	2510
subscrever	2456
subscrever newsletter	2456
subscribe	834
subscribe by email	844
subscribe for free	834
subscribe here	834
subscribe now	834
subscribe to continue	834
subscribe to continue reading	834
subscribe to get the latest posts sent to your email	844
subscribe to our newsletters	844
subscribe to read	834
subscribe today	834
subscribe via email	844
subscriber benefit	1073
subscriber benefits	1073
subscriber exclusive	953
subscriber offer	1073
subscriber only	834
subscriber rewards	1073
subscriber-only	834
subscriber-only content	953
subscribers get more	953
subscribers only	834
subscription options	834
subscriu-t'hi	292
subscriu-te	292
subskrybuj	2329
subskrybuj teraz	2420
subtitles	1079
subtitles off	1078
subtitles settings	1078
success	1088
success! check your inbox	990
successivo	1803
suche	606	734
suchen	606
sudah punya akun	1710
sudoku	405	519	713	1071	1362	1669	2166	2284	2404	2768	2860	2954	3068
suggerisci una correzione	1819
suggest a correction	875
suggested	880
suggested articles	880
suivant	1451
suivez notre direct	1491
suivez nous	1435
suivez-nous	1435
suivi	1435
suivre	1435
suivre ce sujet	1435
suivre ce sujet et recevoir une alerte	1481
suivre cet auteur	1435
sujets	1448
sukunimi	1381
sulge	1214
sulge reklaam	1215
sulje	1302
sulje galleria	1383
sulje mainos	1395
sullo stesso argomento	1800
sullo stesso tema	1800
sumbang	1709
summary by ai	926
summary generated by ai	1095
suora	1369
suoraan reseptiin	61
suositellut	1319
suositeltu	1378
suosittelee outbrain	1395
suosittelemme	1319
suosituimmat	1319	1392
suosituin	1378
suositut	1392
support local journalism	827
support our journalism	827
support our work	827
support quality journalism	827
support the author	827
support this site	827
support us	827
support us on patreon	827
support us today	827
supported by	866
sur ce sujet	1448
sur le web	1448
suscribete	1118
suscribirme	1118
suscribirse	1118
suscribite	1194
suscribite ahora	1194
suscripciones	1118
susijusios naujienos	1971
sutikti su visais	1987
sutinku	1987
suurempi teksti	1394
suurenna	1383
suurenna kuva	1321
""", 'sv': """
svaki petak. besplatno. bez spama	2785
svar	467	549	2229	2314
svara	3014	3100
svi komentari	2716
svi tekstovi autora	2788
svrha uplate: donacija	2780
""", 'sw': """
swisha en slant	2993
swisha ett bidrag	3083
swisha till oss	3083
""", 'sy': """
syarat dan ketentuan	1725
syarat dan ketentuan | kebijakan privasi	1725
syndication rights	1093
synes godt om	549
""", 'sz': """
szavazok	1668
szavazz	1669
szavazzon	1629
szerezd meg a google playen	1677
szerezze be: google play	1677
szintetikus hang olvassa fel	1675
szudoku	1669
szukaj	2354
szybki przelew	2418
""", "t'": """
t'ha agradat aquest article	308
""", 'ta': """
ta bort annonser	3010
ta quiz	2283
ta quizzen	2283
ta testen	2283
ta video ni na voljo	2959
ta vsebina ni na voljo	2957
taboolan suosittelema	1395
tack! kolla din inkorg	3088
tag	1727	1800	3348
tag quiz	518
tag testen	518
tag-uri	2539
taggar	3018
tagged	880
tagger	2233
tagi	2351
tagovi	2713
tags	472	603	768	880	1152	1448	1727	1800	2087	2478	3348
taguri	2539
tai	1378
taille du texte	1434
taip pat skaitykite	1971
tak for at du stemte	518
tak for din besked	537
tak for din henvendelse	537
tak for din stemme	518
tak for din tilmelding	455
tak for tilmeldingen	537
tak! tjek din indbakke	537
takaisin alkuun	1383
takaisin etusivulle	1383
take our poll	1070
take our survey	875
take the poll	1070
take the quiz	1070
takk for din henvendelse	2302
takk for din stemme	2283
takk for meldingen	2302
takk for stemmen din	2283
takk! sjekk innboksen	2302
tallenna	1311
tallenna asetukset	1366
tallenna juttu	1311
tallenna resepti	61
tallenna valinnat	1366
tallennettu	1394
talvez mais tarde	2447
tamanho da fonte	65	2464
tamanho do texto	65
tampilkan asli	1730
tampilkan lebih banyak	1729
tampilkan lebih sedikit	1730
tap to enlarge	1090
tap to unmute	1078
tapahtui virhe	1381
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarjoa kahvi	1375
tarjoa meille kahvit	1375
tartalom	1629
tauko	1369
tautan berhasil disalin	1752
tautan disalin	1719
tautan telah disalin	1752
tavs e-pasts	2034
""", 'te': """
te has suscrito correctamente	1190
te puede gustar	1152
te puede interesar	1152
te quedan # caracteres	1184
te recomendamos	1152
te vsebine ne moremo prikazati	2957
te-ar putea interesa	2539
teata veast	1212
teavita veast	1212
tee kertalahjoitus	1375
tee lahjoitus	1303
tee testi	1361
tee tilaus	1377
tee visa	1361
teilen	588
teilen auf	588
teilen und weiterempfehlen	588
teised loevad	1208
tek seferlik	3150
tekst gaat door onder advertentie	2200
tekst loopt door onder de advertentie	2077
tekst se nastavlja nakon oglasa	2712
tekst sponsorowany	87
tekst wygenerowany automatycznie	2432
teksten er automatisk genereret	546
teksten er automatisk generert	2311
tekstgrootte	65	2072
tekstgrootte aanpassen	2199
teksti on tuotettu automaattisesti	1389
tekstimainos	1313
tekstin koko	65
teksting	2291
tekstitykset	1369
tekstitys	1369
telefon	424	538	731	1688	2303	2424	2786	2972	3089
telefonnummer	538	731	2303	3089
telefoon	2186
telefoonnummer	2186
telegram	857	2594
teljes cikk	1629
telli	1206
telli kohe	1206
tellijale	1206
tellijana saad artiklit jagada	1211
tellijatele	1206
tema	2233
tema dana	2713
temaer	2233
temas	1152	2478
temas relacionados	1152
temat	2424
tematy	2351
teme	2788	2974
temes relacionats	323
temi	1800
temi sledite	2982
temos	1971
tempo de leitura	2481
tempo di lettura	1803
tempo estimado de leitura: # minutos	2464
temps de lecture	1451
temps de lecture : # min	1451
tendances	1448
tendencias	1152
tendenze	1800
tentang kami	1742
tento obsah nelze zobrazit	409
teraz nie	2817
terbaru	1727
terima semua	1725
terima semua cookie	1725
terkait	1727
terkini	1727
termini e condizioni	1793
termos de uso	2471
terms	871
terms & conditions	871
terms and conditions	871
terms apply	953
terms of service	871
terms of use	871
terpopuler	1727
terpopuler hari ini	1753
terug naar boven	2090
terug naar de homepage	2188
terug naar home	2188
test deg selv	2283
test dig selv	518
test din viden	518
test din viden i ugens quiz	475
test dine kunnskaper	2283
test je kennis	2165
test kunnskapene dine	2283
test kunnskapene dine i ukas quiz	2236
test uw kennis	2165
testa dina kunskaper	3067
testa dina kunskaper i veckans quiz	3021
testaa tietosi	1361
testaa tietosi viikon visassa	1321
testen	567
testez gratuitement	1415
testez vos connaissances	1479
testez vos connaissances avec notre quiz	1479
testirajte svoje znanje	2767
tetszik	1620	1698
text lizenzieren	739
text size	856
text version	885
textning	3077
texto gerado por ia	2498
textstorlek	65
""", 'th': """
thank you	826
thank you for subscribing	944
thank you for voting	1070
thank you for watching	958
thank you for your message	1087
thank you for your submission	1087
thank you to our sponsors	866
thank you! check your inbox	1087
thank you! check your inbox to confirm	1087
thank you! please check your inbox	990
thanks for subscribing	844
thanks for voting	1070
thanks for watching	958
thanks for your message	1087
thanks to our sponsors	866
thanks! please check your inbox	990
the article continues below	958
the link has been copied	1098
the player is loading	1078
the story continues below	958
the video player is currently playing an ad	924
theater mode	1079
thema	603
thema folgen	745
thema's	2087
themen	603
themen folgen	745
there are no comments yet	875
there was an error, please provide a valid email address	944
these are external links and will open in a new window	856
this article is for subscribers	1085
this article is locked	1085
this article is only for subscribers	1085
this article is only for those who subscribe	1085
this audio is ai-generated	1078
this audio is auto generated	1078
this audio is auto-generated	1078
this audio is no longer available	1078
this audio was generated by ai	1078
this clip is no longer available	1078
this comment has been deleted	1096
this comment has been removed	1096
this comment was deleted	1096
this content can't be displayed	1076
this content cannot be displayed here	1076
this content cannot be shown	1076
this content is blocked	1076
this content is locked	1085
this content is not available	1076
this embed is not available	1076
this field is required	1087
this is an advertisement	866
this story is locked	1085
this summary was created by ai	1095
this summary was generated by ai	1095
this summary was made by ai	1095
this summary was written by ai	1095
this video can not be played	924
this video can't be played in your country	1078
this video cannot be played	924	1078
this video cannot be played in your country	1078
this video is no longer available	1078
this video is not available	1078
this video is not available in your country	1078
this video is not available in your region	1078
threads	857
""", 'ti': """
ti consigliamo	1800
ti potrebbe interessare	1800
ti potrebbero interessare	1800
ticker	603
ticket kaufen	715
tickets bestellen	715
tickets buchen	715
tickets kaufen	715
tickets on sale now	1073
tickets sichern	638	715
tid #	3077
tidak terima kasih	1708
tidak, terima kasih	1708
tiempo de lectura	1155
tiempo estimado de lectura: # minutos	1137
tietosuoja	1314
tietosuoja-asetukset	1366
tietosuojaseloste	1366
tijdsduur #	2173
tiktok	857
til arrangementet	2286
til bildeserien	2305
til billedserien	540
til butikken	2286
til direktesenteret	2305
til donasjonssiden	2297
til donationssiden	532
til forsiden	472	2233
til gavesiden	2297
til nettbutikken	2286
til produktet	2286
til quizen	2283
til quizzen	518
til shoppen	521
til spillet	2283
til temasiden	2305
til tilbuddet	521
til tilbudet	2286
til toppen	475	2236
til webshoppen	521
tilaa	1304
tilaa ilmoitukset	1371
tilaa ja lue	1377
tilaa kirja	1364
tilaa nyt	1304
tilaa uutiskirje	1307
tilaa uutiskirjeet	1307
tilaajaedut	1364
tilaajaetu	1364
tilaajalle	1304
tilaajille	1304
tilaukset	1304
tilaus onnistui	1380
tilausvaihtoehdot	1377
tilbage til forsiden	540
tilbage til toppen	540
tilbake til forsiden	2305
tilbake til toppen	2305
till appen	3078
till bildspelet	3091
till butiken	3070
till direktrapporten	3091
till donationssidan	3083
till dossiern	3091
till erbjudandet	2996
till evenemanget	3070
till liverapporten	3091
till produkten	3070
till quizet	3067
till receptet	61
till resultatet	3067
till shoppen	3070
till spelet	3067
till startsidan	3018
till temasidan	3091
till toppen	3021
tillad	529
tillad alle	523
tillad alle cookies	523
tillad altid	523
tillad annoncer	531
tillad ikke	529
tillad indhold	523
tillad notifikationer	528
tillad reklamer	531
tillat	2294
tillat alltid	2288
tillat annonser	2296
tillat innhold	2288
tillat varsler	2293
tillbaka till startsidan	3091
tillbaka till toppen	3091
tilmeld	455
tilmeld dig	455
tilmeld dig nyhedsbrevet	455
tilmeld mig	537
tilmeld nyhedsbrev	455
tilpas indstillinger	523
tilpass innstillinger	2288
timp de citire # min	2541
tin sau	3348
tinggalkan komentar	1726
tip us	827
tips en venn	2221
tips van de redactie	2087
tipsa	3006
tipsa oss	3014
tisk	341
tisk receptu	61
titlovi	2774
titulky	412	2867
""", 'tj': """
tjek din e-mail	537
tjek din indbakke	537
""", 'to': """
to pole jest wymagane	2423
to polje je obvezno	2971
to the donation page	1083
to the dossier	1090
to the homepage	1090
today's most read	957
today's paper	885
today's top stories	880
todos los comentarios	1148
toestaan	2177
toestemming	2079
toestemming beheren	2171
toestemming intrekken	2171
toestemming vragen voor overname	2192
toeta	1206
toeta meid	1206
toevoegen aan leeslijst	2152
toevoegen aan mijn onderwerpen	2198
toggle	885
toggle caption	885
toimetus soovitab	1208
toimitus suosittelee	1319
toista	1321	1369
toista video	1368
toistonopeus	1368
ton an	720
ton aus	720
ton ausschalten	720
ton einschalten	720
tonen en accepteren	2171
toon # antwoorden	2196
toon alles	2091
toon antwoorden	2196
toon bijschrift	2188
toon deze inhoud	2107
toon en accepteer	2171
toon galerij	2188
toon inhoud	2079
toon meer	2090
toon minder	2090
toon origineel	2091
toon reacties	2083
toon resultaten	2165
toon transcript	2173
toon vertaling	2091
toon wachtwoord	2182
top articles	880
top artikel	603
top comments	875
top headlines	880
top latest discussions	885
top news	880
top stories	768	880
top-artikel	603
top-news	603
top-themen	603
tophistorier	472
topics	880
topik	1727
topik terkait	1727
toppnyheter	3018
toppsaker	2233
topthemen	603
torna all'inizio	1803
torna su	1803
torne-se assinante	2448
torne-se membro	2448
tots els butlletins	316
toujours afficher ce type de contenu	1471
tous les commentaires	1444
tous ses articles	1469
tout accepter	1441
tout afficher	1452
tout refuser	1441
tout voir	1451
toute l'actu	1448
toutes les photos	1451
""", 'tr': """
trabaja con nosotros	1179
trabalhe connosco	2500
trabalhe conosco	2500
trajanje	2774	2960
trajanje #	2773	2959
trakteer ons op een kop koffie	2180
trakteer ons op koffie	2053
trang sau	3350
transcript	1079	2174
transferencia bancaria	1117
transkripsjon	2291
transkript	721	2774	3077
transkript anzeigen	720
transkript herunterladen	720
transkript lesen	720
transkription	3077
transkrypcja	2412
translated automatically	1095
translated by ai	926
translated with ai	1095
transparenzhinweis	738
transskription	526
traueranzeigen	638
treballa amb nosaltres	310
trefwoorden	2087
trek toestemming in	2171
trekk samtykket tilbake	2288
trekk tilbake samtykke	2288
trend	3165
trending	603	880	1727	2087	2478
trending deals	866
trending now	880
trending stories	880
trending today	880
trending topics	880
trenutno vreme #	2773
trenutno vrijeme #	2773
trimite	2532
trimite pe email	2532
trimite pe whatsapp	2566
trimite unui prieten	2566
trotzdem weiterlesen	725
try it free	834
""", 'tt': """
tt	3048
tt-afp	3048
tt-reuters	3048
""", 'tu': """
tu e-mail	1125
tu email	1125
tudo sobre	2478
tue riippumatonta journalismia	1303
tuitar	2464
tuitear	1137
tulis komentar	1726
tulis komentar anda di sini	1742
tulosta	1311
tulosta artikkeli	1394
tulosta juttu	1311
tulosta resepti	61
tumblr	857
tunnuksen luominen on maksutonta	1304
tuoreimmat	1319
tuoreimmat uutiset	1319
turinio rinkodara	1978
turn on	1104
turn on alerts	1082
turn on notifications	1082
tutti gli aggiornamenti qui	1830
tutti i commenti	1796
tutup	1708
""", 'tw': """
tweet	856	1719	1786
tweet laden	718
tweet this	856
tweeta	3006
tweeter	1434
tweetle	3158
tweetnij	2339
tweetnout	341
twitter	857
twitter-inhalte erlauben	596
twittern	588
""", 'ty': """
tyck till	3014
tylko dla zalogowanych	2420
tylko w serwisie	2351
type your email	844
""", 'u ': """
u bent aangemeld	2185
u fokusu	2713
u galeriju	2788
u gebruikt een adblocker	2178
u hebt al gestemd	2165
u heeft uw limiet bereikt	2182
u ovom tekstu	2788
u volgt dit onderwerp al	2198
u web shop	2770
u web trgovinu	2770
""", 'ud': """
udfyld feltet	537
udskriv	459
udskriv artiklen	551
udskriv opskrift	61
udskriv siden	551
udvalgt	472
udvid	476
""", 'ug': """
ugens quiz	518
ugyldig e-mail	537
ugyldig e-mailadresse	537
ugyldig e-post	2302
ugyldig e-postadresse	2302
""", 'ui': """
uit onze webshop	2168
uit onze winkel	2168
uitgelicht	2087
uitklappen	2091
uitloggen	2057
""", 'uk': """
ukas quiz	2283
ukens quiz	2283
ukryj	2355
ukryj odpowiedzi	2434
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1800
ultime news	1800
ultime notizie	1800
ultimele articole	2539
ultimi articoli	1800
""", 'um': """
um assinante ofereceu-lhe este artigo	2517
umakni soglasje	2957
umetna inteligenca lahko dela napake	2979
umfrage starten	712
umfrage wird geladen	638
""", 'un': """
un abbonato ti ha regalato questo articolo	1838
un subscriptor t'ha regalat aquest article	322
understood	886
undertekster	526	2291
undertext	3077
undertexter	3077
une erreur dans l'article	1444
uneix-te a la conversa	308
unesite ispravan e-mail	2785
unesite iznos	2780
unfollow	861
unisciti al nostro canale	1787
unlisted	885
unlock article	1085
unlock full article	1085
unlock this article	834
unlock this story	1085
unlock with a subscription	1085
unmute	1078
unohditko salasanan	1304
unohditko salasanasi	1377
unohtuiko salasana	1377
uns folgen	589
unser bestes angebot	659
unser newsletter	575
unser tipp	729
unsere empfehlung	603
unsere empfehlungen	603
unsere korrekturregeln	738
unsere netiquette	743
unsere newsletter	575
unsere standards	738
unsere top-themen	664
untertitel	721
untertitel anzeigen	720
untertitel ausblenden	720
untertitel einblenden	720
""", 'up': """
up next	880
up next in #	1078
upgrade now	834
upgrade to founding member	834
upgrade to paid	827
uplati	2705
uporabljate adblock	2964
uporabljate blokator oglasov	2964
upozornenia	2870
upozornit na chybu	429
uppfattat	3022
uppspelningshastighet	3076
upravljaj obavijestima	2776
upravljaj obvestila	2962
upravljaj pristankom	2771
upravljaj privolom	2771
upravljaj soglasje	2957
upravljanje privolama	2771
upravljanje soglasij	2957
""", 'ur': """
url copied to clipboard	1098
""", 'us': """
username	1086
username or email	1085
username or email address	1085
ustawienia	2344
ustawienia cookies	2344
ustawienia zaawansowane	2409
ustvarila umetna inteligenca	2979
ustvarjeno z ai	2979
ustvarjeno z ui	2979
""", 'ut': """
utiles	1441
utvalgt	2233
utvalt	3018
utvid	2237
""", 'uu': """
uudiskiri	1231
uudiskirjad	1231
uusimmat	1319	1392
uusimmat ensin	1391
uusin	1392
uusin ensin	1391
uutiskirje	1307
uutiskirjeet	1307
""", 'uv': """
uvek dozvoli	2771
uvijek dopusti	2771
""", 'uw': """
uw bericht	2185
uw e-mailadres	2062
uw naam	2185
uw stem is geregistreerd	2165
uw stem is geteld	2165
""", 'uy': """
uygulamayi indir	3206
uygulamayi indirin	3206
""", 'v ': """
v galerijo	2974
""", 'va': """
vaata galeriid	1213
vaata ka	1208
vaata kommentaare	1212
vaata pilte	1213
vaata videost	1213
vaata videot	1213
vaata videot siit	1213
vacatures	2112
vagas de emprego	2500
vagy	1685
vai al contenuto	1803
vai alla ricetta	61
vain tilaajille	1304
vakances	2017
valfri summa	3083
valfritt	3089
valfritt belopp	3083
valgfri sum	2297
valgfrit	538
valgfritt	2303
valikko	1321
valinnainen	1381
valitse	1378
valitse summa	1375
valitse tarjous	1377
valitse tilauksesi	1377
valitse tilaus	1377
valorar	1148
valorar receta	61
van onze partner	2200
van onze partners	2087
vandaag	2087
vandaag niet	2052
vanhimmat	1392
vanhimmat ensin	1391
vanhin	1392
vanhin ensin	1391
vapaa summa	1375
var artikkelen nyttig	2229
var artiklen nyttig	467
var det nyttigt	546
var dette nyttig	2236
var dette nyttigt	546
var dette til hjelp	2311
var oppsummeringen nyttig	2229
var opsummeringen nyttig	467
var saken nyttig	2229
varaa liput	1364
varaa paikka	1364
varaa paikkasi	1364
varighed	526
varighed #	526
varighet	2291
varighet #	2291
varje fredag. gratis. ingen spam	3088
varovanje osebnih podatkov	2919
varsler	2294
vastaa	1318	1392
vastaa kyselyyn	1321
vastaa lukijakyselyyn	1321
""", 'vd': """
vdelana vsebina	2957
""", 've': """
ve zkratce	349
veckans quiz	3067
vedi anche	1800
vedi dettagli	1804
vedi i # commenti	1827
vedi i commenti	1796
vedi i risultati	1804
vedi la mappa	1804
vedi tutte	1803
vedi tutti	1803
vedi tutto	1803
vedno dovoli	2957
vegyen jegyet	1671
veilig betalen	2055
velden met * zijn verplicht	2185
velden met een * zijn verplicht	2185
velg	2300
velg abonnement	2299
velg ditt abonnement	2299
velg som foretrukket kilde	2315
velg tilbud	2299
velikost besedila	2983
velikost pisave	2983
velikost textu	437
ver # comentarios	1148
ver bio	1171
ver comentarios	1148
ver contenido	1145
ver contenido externo	1175
ver detalhes	2482
ver detalles	1156
ver documento	1156
ver el mapa	1156
ver essa foto no instagram	2496
ver este tuit	1175
ver fotos	1155
ver galeria	2481
ver la receta	61
ver los comentarios	1148
ver mais	2481
ver mapa	1156	2482
ver menos	1156	2482
ver ofertas	1118	2452
ver original	1156	2482
ver perfil	1171	2508
ver resultado parcial	2506
ver resultados	1184
ver resultados de la encuesta	1184
ver todas	1155	2481
ver todo	1155
ver todos	1155	2481
ver tudo	2481
verberg advertentie	2200
verberg antwoorden	2196
verberg bijschrift	2188
verbergen	2091
verbleibende zeit	720
verbleibende zeit #	720
verbleibende zeit -#	720
verder met apple	2182
verder met google	2182
verder zonder te steunen	2052
vergelijk abonnementen	2182
vergroot	2090
vergroot afbeelding	2090
vergroot foto	2188
vergroten	2091
verkkokaupastamme	1364
verlagsangebot	593
verlagsbeilage	665
verplicht	2186
verplicht veld	2185
verplichte velden	2185
verschicken	588
versenden	588
verstanden	607
versturen	2186
verstuur	2186
verstuur bericht	2185
verstuur reactie	2196
verstuur via e-mail	2199
verstuur via whatsapp	2199
vertaald met ai	2194
ververs de pagina	2179
verwandte artikel	603
verwandte themen	603
verwante artikelen	2087
verwendungszweck: spende	726
verzend	2186
verzenden	2186
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1484
veure # comentaris	308
veure perfil	314
veure totes les ofertes	320
vezane vesti	2713
vezane vijesti	2713
vezi # comentarii	2552
vezi comentariile	2538
vezi detalii	2542
vezi harta	2542
vezi mai mult	2541
vezi originalul	2542
vezi rezultatele	2552
vezi toate	2541
vezi toate newsletterele noastre	2559
vezi toate ofertele de abonament	2564
vezi tot	2542
vezi videoclipul	2558
""", 'vi': """
vi har lukket for kommentarer	467
vi kan ikke vise dette indhold	523
vi kan ikke vise dette innholdet	2288
vi kan ikke vise indholdet	523
vi kan ikke vise innholdet	2288
viber	857	2594
videa	349
video	349	472	1727	1800	2233	2539	3018	3165	3348
video abspielen	640
video ad	866
video afspelen	2114
video anschauen	640
video ansehen	640	720
video can't be played	1078
video ei ole katsottavissa maassasi	1368
video ei ole saatavilla	1368
video ikke tilgjengelig	2290
video laden	596
video ni na voljo	2959
video niet beschikbaar	2173
video nije dostupan	2773
video player is loading	1078
video terkait	1727
video wird geladen	720
video wordt geladen	2173
video's	2087
videoafspilleren loader	525
videoen afspilles her	475
videoen er ikke lenger tilgjengelig	2290
videoen er ikke tilgjengelig	2290
videoen er ikke tilgjengelig i ditt land	2290
videoen kan ikke afspilles	475
videoen kan ikke afspilles i dit land	525
videoen kan ikke spilles av	2290
videoen kan ikke spilles av i ditt land	2290
videolar	3165
videon gick inte att spela upp	3076
videon kan inte spelas upp	3076
videon kan inte spelas upp i ditt land	3076
videon kan inte visas i ditt land	3076
videoplayer wird geladen	720
videos	603	1152
videosoitin latautuu	1368
videospelaren laddas	3076
videospeler wordt geladen	2173
videospilleren laster	2290
videospilleren lastes	2290
videot	1319
videota ei voi katsoa ulkomailla	1368
videota ei voi toistaa	1368
videota ei voida toistaa	1368
videoyu izle	3167
videoyu izleyin	3167
vidi rezultate	2767
vidi sve komentare	2794
viesti	1381
viestiksi lahjoitus	1375
viestisi	1380
view # replies	1096
view # reply	1096
view all	885
view all newsletters	844
view and accept	1076
view at amazon	1069
view comment	875
view comments	875	885
view deal	1069
view deals	1069
view details	886
view full size	885
view fullscreen	1090
view gallery	885	1090
view image	885
view image in fullscreen	885	1090
view less	1090
view map	886
view metrics	1059
view more	885
view offer	1085
view offers	1085
view on instagram	856
view our privacy policy	924
view photo gallery	1090
view plans	834
view poll results	1070
view post on instagram	924
view post on x	924
view replies	1096
view results	886	1070
view slideshow	1090
view subscription options	834
view the gallery	1090
view this post on facebook	924
view this post on instagram	924
view this post on threads	924
view this post on x	924
view transcript	1078
viikon visa	1361
viimased uudised	1208
vil du ha varsler	2293
vil du have notifikationer	528
vil du modtage notifikationer	528
vil du motta varsler	2293
vill du ha notiser	3079
vind ik leuk	2197
vipps et bidrag	2297
vipps oss	2297
vipps til	2297
virement	1414
virement bancaire	1414
vis # svar	2313
vis adgangskode	534
vis alle	475	2236
vis alle artikler	2305
vis alle kommentarer	2313
vis alltid	2288
vis altid	523
vis bildegalleri	2305
vis bildetekst	2236
vis billedgalleri	540
vis billedtekst	540
vis detaljer	476	2237
vis flere	475	2236
vis flere artikler	2305
vis flere kommentarer	2313
vis flere saker	2305
vis flere svar	2313
vis galleri	2305
vis i fullskjerm	2305
vis indhold	464
vis indholdet	523
vis innhold	2226
vis innholdet	2288
vis innlegg fra facebook	2236
vis innlegg fra instagram	2236
vis kart	2237
vis kommentarer	467	2229
vis kort	476
vis mer	2236
vis mere	475
vis mindre	476	2237	2305
vis og accepter	523
vis og accepter cookies	523
vis og godta	2288
vis original	476	2237
vis oversettelse	2237
vis passord	2299
vis resultat	2283
vis resultater	476	2237	2283
vis svar	2313
vis transkripsjon	2290
vis transskription	525
vis undertekster	2290
visa # svar	3099
visa alla	3021
visa alla artiklar	3091
visa alla kommentarer	3099
visa alltid	3074
visa bildgalleri	3091
visa bildspel	3091
visa bildtext	3091
visa detaljer	3022
visa fler	3021
visa fler artiklar	3091
visa fler kommentarer	3099
visa fler svar	3099
visa galleri	3091
visa kartan	3022
visa kommentarer	3014
visa mer	3021
visa mindre	3022	3091
visa original	3022
visa resultat	3022	3067
visa svar	3099
visa transkript	3076
visa transkription	3076
visa undertexter	3076
visit our shop	1073
visit our store	1073
visualizza questo post su instagram	1817
""", 'vk': """
vk	857
vklopi	2963
vklopi zvok	2959
vklopite javascript	2959
""", 'vn': """
vnesite veljaven e-naslov	2971
vnesite znesek	2966
""", 'vo': """
voce sintetica	1819
voeg toe aan je leeslijst	2128
voeg toe als voorkeursbron	2198
voer een geldig e-mailadres in	2185
voir aussi	1448
voir ce post	1471
voir ce tweet	1471
voir cette publication sur instagram	1471
voir l'original	1452
voir la carte	1452
voir la recette	61
voir la traduction	1452
voir le contenu	1441
voir le diaporama	1451
voir les # commentaires	1479
voir les commentaires	1444
voir les offres	1415
voir les photos	1451
voir moins	1451
voir plus	1451
voir plus de commentaires	1444
voir ses articles	1469
voir son profil	1469
voir tous ses articles	1469
voir tout	1451
voit perua milloin tahansa	1377
voit perua tilauksen koska tahansa	1380
voit perua tilauksen milloin tahansa	1307
voit perua uutiskirjeen milloin tahansa	1380
voit peruuttaa milloin vain	1304
volg	2073
volg auteur	2198
volg deze auteur	2198
volg dit onderwerp	2073
volg dit thema	2198
volg het liveblog	2188
volg onderwerp	2198
volg ons	2073
volgen	2073
volgend artikel	2087
volgende	2090
volgende afbeelding	2188
volgende foto	2188
volgende pagina	2090
volgende video	2173
vollbild	606	721
vollbildmodus	720
volledig scherm	2173
vols eliminar la publicitat	310
vols llegir l'article sencer? subscriu-te	320
voltar ao topo	2481
volum	2291
volume	2174
volver arriba	1155
volym	3077
von einer ki-stimme vorgelesen	720
von ki erstellt	741
von ki generiert	741
von ki zusammengefasst	634
von merkliste entfernen	746
von outbrain empfohlen	747
von taboola empfohlen	747
von unseren partnern	747
voor abonnees	2057
voordeel voor abonnees	2168
voordeligst	2183
voorgelezen door een ai-stem	2173
voorgelezen door een computerstem	2173
voorgelezen door een synthetische stem	2173
voorkeuren aanpassen	2171
voorkeuren beheren	2171
voorkeuren opslaan	2171
voornaam	2186
vorgelesen von einer synthetischen stimme	720
vorherige seite	606
vorheriger artikel	603
vorheriges bild	733
vorheriges foto	733
vorig artikel	2087
vorige	2090
vorige afbeelding	2188
vorige foto	2188
vorige pagina	2188
vorlesen	588
vorlesen lassen	588
vormista tellimus	1206
vorname	731
vorteile sichern	567
vorteilswelt	715
vota a la nostra enquesta	308
vota en nuestra encuesta	1184
vota il nostro sondaggio	1827
vota la ricetta	61
vota nel nostro sondaggio	1827
vote	1071
vote in our poll	1070
vote na nossa enquete	2506
votez dans notre sondage	1479
votez pour faire entendre votre voix	1479
votre adresse mail	1484
votre commentaire	1444
votre e-mail	1424
votre email	1424
vous aimerez aussi	1448
vous aimerez lire	1448
vous avez lu # articles sur # ce mois-ci	1488
vous avez une question	1444
vous n'avez pas encore de compte	1488
vous pourriez aimer	1448
vous pourriez aussi aimer	1448
vous pouvez offrir # articles par mois	1491
""", 'vr': """
vraag het ai	2109
vraag het onze ai	2109
vraag van de dag	2165
vrati se na vrh	2788
vrij bedrag	2180
vroegboekkorting	2168
""", 'vs': """
vsak evro pomaga	2966
vsak prispevek pomaga	2966
vsebina je blokirana	2957
vsebina je zaklenjena	2900
vsebina ni na voljo	2957
vsi komentarji	2907
vstoupit do diskuse	348
vstoupit do diskuze	434
vstoupit do galerie	351
vstupenky tu	2862
vstupenky zde	407
vstupte do diskuse	348
""", 'vu': """
vul de vragenlijst in	2112
vul dit veld in	2185
vul een bedrag in	2180
vul een geldig e-mailadres in	2120
vul uw e-mailadres in	2185
vuosilaskutus	1377
vuosittain	1378
""", 'vy': """
vyberte sumu	2873
vybrat	421
vygenerovala ai	432
vypnite adblock	2871
vypnite si adblock	2871
vypnout zvuk	411
vypnul jsem adblock	416
vypol som adblock	2871
vypol som ho	2872
vyskytla sa chyba	2879
vyskytla se chyba	423
vytisknout	341
vytisknout recept	61
vytvorila ai	2886
""", 'w ': """
w artykule	2426
w naszym sklepie	2406
w tym artykule	2351
""", 'wa': """
waardeer dit artikel	2124
waardeer dit verhaal	2124
waarom zie ik deze advertentie	2200
wachtwoord	2183
wachtwoord tonen	2182
wachtwoord vergeten	2057
war das hilfreich	741
war dies hilfreich	741
war diese zusammenfassung hilfreich	634
war dieser artikel hilfreich	741
warum sehe ich diese anzeige	747
warum sehe ich diese werbung	747
was andere lesen	603
was deze samenvatting nuttig	2109
was dit behulpzaam	2194
was dit nuttig	2194
was this helpful	875
was this summary helpful	926
was this summary useful	926
was this translation helpful	926
watch above	933
watch below	933
watch here	933
watch more	880
watch more videos	1078
watch next	880
watch on youtube	933	1078
watch the full video	933
watch video	885
""", 'wc': """
wczytaj post	2409
""", 'we': """
we can't show this content here	1076
we cannot show this content	1076
we care about your privacy	871
we don't spam	1087
we don't spam! read our privacy policy for more info	1087
we kunnen deze content hier niet tonen	2171
we kunnen deze inhoud niet tonen	2171
we never spam	1087
we recommend	880
we value your privacy	871
weekly newsletter	844
wees de eerste die reageert	2083
weiger alles	2171
weigeren	2079
weiter mit apple	728
weiter mit e-mail	728
weiter mit facebook	728
weiter mit google	728
weiter nach der anzeige	665
weiter zum artikel	561
weitere antworten anzeigen	743
weitere artikel	603
weitere artikel der autorin	733
weitere artikel des autors	733
weitere artikel laden	733
weitere artikel zum thema	664
weitere laden	733
weitere links	603
weitere meldungen	603
weitere nachrichten	603
weitere news	603
weitere newsletter	650
weitere podcasts	603
weitere themen	603
weitere videos	603
weiterempfehlen	588
weiteres	603
weiterlesen	606
weniger anzeigen	606
werbeanzeige	593
werbefrei lesen	747
werbeinhalt	747
werbliche inhalte	593
werbung	593
werbung ausblenden	747
werbung beendet	747
werbung ende	747
werbung endet	747
werbung folgt	706
werbung melden	747
werbung von unserem partner	665
werbung zulassen	725
werde mitglied	562
werden sie mitglied	562
werden sie teil unseres teams	638
wesprzyj	2326
wesprzyj jednorazowo	2418
wesprzyj nas	2326
wesprzyj nas na patreonie	2418
wesprzyj przez paypal	2418
""", 'wh': """
what do you think	875
what others are reading	1037
what people are reading	1037
what readers are reading	1037
what to read next	880
whatsapp	857	2594
when the fun stops, stop	1035
why am i seeing this ad	1099
why do i see this ad	1099
why this ad	1099
why trust us	958
why you can trust our reporting	1092
why you can trust our reviews	958
why you can trust us	958	1092
""", 'wi': """
wideo	2351
wie ist dieser text entstanden	741
wie wir ki einsetzen	741
wie wir mit fehlern umgehen	738
wiedergabe	721
wiedergabegeschwindigkeit	720
wiedergeben	721
wil je meldingen ontvangen	2176
wil je pushberichten ontvangen	2176
wilt u meldingen ontvangen	2176
""", 'wo': """
woonplaats	2186
woordzoeker	2166
word donateur	2180
word lid	2053
word search	1071
word sponsor	2180
word supporter	2053
word vriend	2053
word wheel	1071
wordsearch	1071
wortsuche	713
""", 'wr': """
write a comment	875
write a review	875
""", 'ws': """
wspieraj	2326
wspieraj nas	2326
wspieram	2326
wstrzymaj	2412
wszystkie	2354
wszystkie komentarze	2347
wszystkie teksty autora	2426
""", 'wu': """
wunschbetrag	565
""", 'wy': """
wybieram	2421
wybierz	2421
wybierz pakiet	2420
wybierz plan	2420
wybrane dla ciebie	2351
wycisz	2411
wydarzenia	2351
wydrukuj	2339
wydrukuj przepis	61
wygenerowane przez ai	2432
wygenerowano przez ai	2432
wyloguj	2329
wymagane	2424
wyniki ankiety	2403
wyniki sondy	2403
wyszukaj	2354
""", 'x': """
x	857	1622
""", 'x ': """
x (twitter	857
x facebook	856
""", 'x.': """
x.com	857
""", 'xe': """
xem clip	3374
""", 'xi': """
xing	857
""", 'ya': """
ya eres suscriptor	1118
ya he donado	1112
ya soy socio	1112
ya te has registrado	1118
ya tengo cuenta	1118
ya tienes cuenta	1118
ya tienes una cuenta	1118
yanitla	3164
yapay zekaya sor	3164
yazdir	3158
yazi boyutu	3158
yaziyi dinle	3158
""", 'ye': """
yearly	826
yerinizi ayirtin	3167
yes please	1104
yes, notify me	1104
yes, please	1104
yes, send me alerts	1104
""", 'yh': """
yhteys toimitukseen	1386
""", 'yk': """
yksinomaan tilaajille	1377
yksityisyysasetukset	1366
""", 'yo': """
yorum	3164
yorum kurallari	3164
yorum yap	3164
yorum yaz	3164
yorum yazin	3164
yorumlar	3164
yorumlari oku	3164
yorumunuzu yazin	3164
you are now subscribed	944
you are subscribed	944
you can change how much you give or cancel your contributions at any time	827
you have # seconds	866
you have already voted	1070
you may also be interested in	880
you may also enjoy	880
you may also like	880
you may have missed	880
you may like	880
you might also be interested in	880
you might also like	880
you might like	880
you're in	844
you're signed up	1087
you're subscribed	944
your account	834
your answer	1041
your comment	875
your donation is tax-deductible	949
your email	844
your email (required	1087
your email address	844
your gift is tax-deductible	949
your message	1087
your name	1087
your name (required	1087
your privacy choices	871
your privacy is important to us	871
your subscription is confirmed	944
your vote has been counted	1070
your vote has been recorded	1070
youtube	857
youtube-inhalte erlauben	596
""", 'yu': """
yukari	3167
""", 'z ': """
z naszego sklepu	2406
z ostatniej chwili	2351
""", 'za': """
za darmo. bez spamu	2423
za pretplatnike	2782
zaakceptuj i kontynuuj	2409
zaakceptuj wszystkie	2409
zaakceptuj wszystko	2344
zablokuj	2415
zaboravili ste lozinku	2782
zaboravljena lozinka	2706
zabudli ste heslo	2875
zabudol som heslo	2875
zacznij quiz	2403
zadajte sumu	2873
zadarmo. bez spamu	2878
zadejte e-mail	338
zadejte e-mailovou adresu	338
zadeva	2972
zadnje novice	2904
zadnje objave	2904
zagraj	2404
zagraj teraz	2403
zahl ich	562
zahlungsart	565
zahlungsarten	565
zahlungsmethode	565
zahlungsmethoden	565
zahrajte si	404
zaigraj odmah	2767
zakaj vidim ta oglas	2984
zakoupit licenci	430
zalo	3338
zaloguj	2329
zaloguj przez apple	2420
zaloguj przez facebook	2420
zaloguj przez facebooka	2420
zaloguj przez google	2420
zamknij	2325
zapamti me	2782
zapisano	2437
zapisz	2339
zapisz mnie	2423
zapisz przepis	61
zapisz ustawienia	2409
zaplatit kartou	418
zapnite javascript	2866
zapnout	415
zapnout notifikace	414
zapnout titulky	411
zapnout zvuk	411
zapojte se do diskuse	348
zapomni si me	2968
zapri	2911
zapri galerijo	2974
zapri oglas	2984
zaregistrovat se	334
zarejestruj	2329
zarezerwuj bilet	2406
zarezerwuj miejsce	2406
zasady komentowania	2434
zasady korekt	2429
zaten abone misiniz	3151
zatvori	2721
zatvori galeriju	2788
zatvori oglas	2798
zavrni	2919
zavrni vse	2919
zawsze pokazuj	2409
zawsze zezwalaj	2409
""", 'zd': """
zdarma. bez spamu	423
""", 'ze': """
zelf bedrag kiezen	2180
zero spamu	2423
zeskanuj kod qr	2413
zet op leeslijst	2152
""", 'zh': """
zhrnutie ai	2887
zhrnutie od ai	2886
""", 'zi': """
zie je een fout	2191
zie ook	2087
ziedot	2010
ziet u een fout	2191
zip code	844
""", 'zk': """
zkontrolujte si e-mail	423
zkuste to znovu	423
""", 'zo': """
zo beschermen we onze bronnen	2191
zo beschermen wij onze bronnen	2191
zobacz komentarze	2347
zobacz oferty	2420
zobacz pakiety	2420
zobacz plany	2420
zobacz wszystkie	2354
zobacz wszystkie komentarze	2434
zobacz wyniki	2355	2403
zobrazit cenu	407
zobrazit diskusi	348
zobrazit diskuzi	434
zobrazit galerii	351
zobrazit heslo	420
zobrazit mapu	352
zobrazit obsah	345
zobrazit popisek	426
zobrazit titulky	411
zoek	2090
zoeken	2090
zonder jouw steun kunnen we dit werk niet doen	2124
zoom	885
zoom image	1090
zoom in	886
zoradenie	2889
""", 'zt': """
ztlumit	411
""", 'zu': """
zu den abo-angeboten	567
zu den angeboten	659
zu den ergebnissen	712
zu den kommentaren	599
zu den spielen	712
zu den tickets	715
zu unserem shop	715
zugang freischalten	567
zuklappen	607	734
zulassen	723
zum abo	567
zum abo-shop	659
zum aboshop	659
zum anbieter	715
zum anfang der seite	733
zum angebot	567
zum artikel	606	733
zum autorenprofil	733
zum deal	715
zum dokument	607
zum dossier	733
zum ergebnis	712
zum event	715
zum ganzen artikel	733
zum gewinnspiel	638
zum inhalt	606
zum inhalt springen	606
zum kommentieren anmelden	599
zum liveblog	733
zum newsticker	733
zum podcast	640	733
zum produkt	715
zum profil	733
zum quiz	638
zum rezept	61
zum rezept springen	61
zum seitenanfang	606
zum shop	715
zum spendenformular	726
zum spendenkonto	726
zum spiel	712
zum thema	603	606
zum ticker	733
zum ticket	715
zum transkript	720
zum video	640	720
zunanja vsebina	2957
zur autorenseite	733
zur bildergalerie	606
zur diskussion	599
zur fotostrecke	606
zur galerie	733
zur karte	607
zur mediathek	640
zur merkliste	660
zur navigation	606
zur netiquette	743
zur newsletter-anmeldung	575
zur podcast-folge	733
zur serie	733
zur spendenseite	726
zur startseite	603
zur themenseite	606	733
zur umfrage	638
zur veranstaltung	715
zusammenfassung mit ki	634
zustimmen	596
zustimmen und weiter	596
zustimmung erteilen	718
zustimmung verwalten	718
zustimmung widerrufen	718
""", 'zv': """
zvolit	421
""", 'zw': """
zwischenergebnis anzeigen	712
""", 'zz': """
zzgl. versand	715
zzgl. versandkosten	715
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	572 K wochen kostenlos	572 K wochen gratis	572 K monat kostenlos	1034 K+	1062 K% off your	1062 K per cent off your	1062 K percent off your	1945 K줄 요약	2135 K weken voor	2135 K maanden voor	3072 K+	3072 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	925 K post shared by	925 K video posted by	925 K post by	1053 K version of this article	1053 K version of this story	1053 K version of this column	1053 K version of this essay	1053 K version of this piece	1053 K version of this post	1053 K version of this review	1128 K tu correo	1450 K lire aussi	1450 K lire également	1450 K lire :	1450 K lire sur	1450 K voir aussi	1450 K voir également	1450 K écouter :	1450 K relire :	1450 K lire ensuite :	1450 K lire ou à relire :	1654 K gombra kattintva	1654 K telegramon	1654 K facebookon	1656 K cikk a	1656 K cikk folytatódik	1662 K cikket mesterséges	1664 K teljes beszélgetés	1664 K teljes interjú	1779 K tutti i contenuti	1813 K cura della redazione	2492 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1771 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	716 K-vorteil:
abonneer	2134 K je op	2158 K
abonneevoordeel	2169 K:
abonnentfordel	522 K:	2287 K:
abonnez	12 K-vous	1412 K-vous à
abonniere	12 K	695 K
abonnieren	12 K sie	564 K sie	695 K sie
about	887 K the author	887 K the authors	887 K the writer
abovorteil	716 K:
abstimmung	678 K:
""", 'ac': """
accept	1057 K and load
accepted	833 K payment methods:	833 K cards:
acceso	1121 K ilimitado
accesso	1779 K illimitato
acesso	2455 K ilimitado
acest	76 K subiect este închis	2551 K rezumat	2551 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2089 K:
acompanhe	12 K
acquista	1823 K la rivista
actie	2161 K:
""", 'ad': """
ad	86 [K]	960 K:
ada	72 K pertanyaan	1740 K kesalahan di artikel
add	12 K us	911 K	991 K
additional	962 K reporting by
adja	1654 K meg
adjon	1654 K hozzá
administratorem	2374 K danych osobowych jest	2374 K twoich danych	2374 K państwa danych	2374 K pani/pana danych	2374 K podanych
advertentie	86 K, daarna
advertise	931 K with
advertisement	960 K:
advertorial	86 K:
""", 'af': """
afmelden	2148 K kan
afspil	504 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	510 K har	927 K summaries	927 K-generated summaries	928 K tools were	928 K was used	928 K helped	928 K assisted	1887 Kがこの記事	1887 Kによる自動	1887 K要約	1887 Kによる要約	1887 Kが選んだ	1887 Kに質問	1887 ※K	1945 K 요약은	1945 K 뉴스 요약	2110 K kan fouten maken. controleer	2110 K-samenvattingen	2275 K har	2546 K informații	2546 K un subiect	2546 K un pont	2546 K fost martor	3058 K har	3423 K摘要	3423 K重點	3423 K重点	3423 K生成	3423 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2514 K o	2514 K a	2514 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1717 K notifikasi
aktiver	504 K	2268 K
aktivera	3052 K
aktiviere	680 K
aktivieren	680 K sie
aktuelle	604 K nachrichten aus
""", 'al': """
al	1130 K registrarte	1176 K mostrar este contenido	2061 K lid	2147 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	985 K content ©	1075 K odds correct
alla	27 K kommentarer	27 K inlägg	3019 K artiklar om	3023 K artiklar av	3072 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	473 K artikler om	477 K artikler af	604 K artikel zu	604 K artikel von	605 K infos:	605 K news:	608 K artikel von	639 K folgen	717 K quoten	2088 K artikelen over	2092 K artikelen van	2234 K saker om	2238 K artikler av
alleen	2061 K voor abonnees	2140 K leden kunnen reageren
alles	604 K zum thema	604 K zu	2088 K over	2129 K over
allow	855 K notifications	870 K ads on	1057 K content from	1057 K third-party content	1057 K external content
already	993 K	993 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	572 K abonnent	572 K abonnentin	584 K app	661 K abonnent können sie	661 K abonnentin können sie	2061 K abonnee
also	881 K in	882 K read	882 K on this site:	882 K worth reading:	882 K on this topic:	986 K in the news:	1601 K read:	1601 K read-
alt	473 K om	2234 K om
alte	2568 K știri din
altre	1801 K notizie su	1840 K notizie di
altri	1801 K articoli su	1805 K articoli di
altro	1801 K su	1802 K su questo tema:
always	1077 K allow content from	1077 K load content from	1077 K show content from	1077 K unblock	1077 K allow embedded content
""", 'am': """
am	2550 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1734 K punya
ange	3052 K
angiv	504 K
anketa	350 K:
anlatmamiz	3195 K gereken
anna	1221 K vihjest	1221 K vihje	1350 K
annonces	1474 K légales : publiez
annonssamarbete	86 K:
annullare	1784 K l'iscrizione
ansvarig	3050 K utgivare:
ansvarlig	2265 K redaktør:
answer	991 K
anuncie	2501 K no	2501 K na
any	27 K comment	72 K questions	970 K	992 K
""", 'ap': """
apa	1740 K reaksi anda
apakah	8 K artikel	1734 K anda punya	1740 K ringkasan ini	1740 K artikel ini	1740 K berita ini	1740 K informasi ini
apoie	81 K
apoya	81 K	1115 K	1115 K a
apoye	81 K
app	584 K herunterladen	584 K laden	2068 K voor android	2104 K
apply	973 K now
approfondimento	1802 K:
approfondisci	1802 K
apresentado	2504 K por
""", 'aq': """
aquest	307 K resum	307 K text ha estat traduït	307 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1999 K straipsnis
arbejder	484 K du
arbetar	3030 K du
archives	1450 K :
are	888 K you affected by	970 K you	992 K you	1017 K you enjoying this?	1017 K you enjoying this article	1017 K you enjoying this story	1017 K you enjoying this post	1017 K you enjoying this piece	1017 K you enjoying this newsletter	1017 K you enjoying this column	1017 K you enjoying this recipe	1017 K you enjoying this podcast	1017 K you enjoying this essay	1017 K you enjoying this series	1017 K you enjoying this guide	1017 K you enjoying this blog	1017 K you enjoying this interview	1017 K you enjoying this letter	1017 K you enjoying this review	1017 K you enjoying this page	1017 K you enjoying this issue	1017 K you enjoying this read	1017 K you enjoying this episode	1017 K you enjoying this content	1048 K you
arrives	947 K every	1014 K on mondays	1014 K on fridays	1014 K on saturdays	1014 K on sundays
article	1464 K traduit
articles	887 K by
articol	2551 K tradus	2555 K susținut de
articolo	1820 K tradotto
articolul	46 K poate fi
artificial	928 K intelligence
artificiell	3058 K intelligens har
artikel	1728 K terkait:	1739 K ini diterjemahkan	1739 K ini ditulis dengan	1739 K ini dibuat dengan	1739 K ini merupakan hasil	1754 K ini telah tayang di	1754 K ini pertama kali tayang	1754 K ini pernah tayang	1754 K ini sudah tayang	2131 K gaat verder onder	2131 K loopt door onder	2131 K gaat verder na
artikeln	46 K får	3054 K fortsätter
artikkel	1238 K jätkub
artikkelen	46 K kan	46 K kan fritt	2271 K fortsetter
artikkeli	1352 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	506 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1024 K a subscriber	1024 K a member	1024 K a supporter
ascolta	1 K	1802 K:	1826 K il podcast	1826 K la puntata
ask	887 K us here	927 K the	927 K our
assine	2455 K para
assista	2480 K:	2505 K ao vídeo acima	2505 K ao vídeo abaixo	2505 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2038 K
atlikite	1989 K testą
atradi	2030 K kļūdu
atsakykite	1998 K
""", 'au': """
auch	605 K interessant	605 K interessant:	605 K lesenswert	605 K spannend:	663 K bei uns:	687 K lesen:
aucun	32 K commentaire
audio	367 K vytvořila	932 K version of this	1178 K generado	1820 K generato	2551 K generat
auf	592 K facebook, instagram	592 K instagram, facebook	592 K facebook und instagram	592 K facebook oder instagram
aus	605 K dem archiv:	663 K unserem archiv:	692 K dem englischen übersetzt	692 K dem französischen übersetzt	692 K dem amerikanischen übersetzt	692 K dem englischen von	692 K dem französischen von	716 K unserem shop:
ausprobiert	59 K?
author	887 K bio
autor	365 K je	383 K:	1240 K:	2381 K:	2381 K: (	2727 K je	2822 K je	2840 K:
autore	2024 K:
autori	2822 K sú
autorica	2727 K je
autorius	2002 K:
autorka	365 K je	2727 K je	2822 K je
autors	2024 K:
""", 'av': """
available	851 K on the app store	851 K on google play
avec	89 K un abonnement	89 K l'abonnement	1430 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2917 K je	2932 K:
avtorica	2917 K je
""", 'ay': """
ayrica	3166 K okuyun	3166 K bakin	3166 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1662 K összefoglalót
""", 'ba': """
baca	1728 K juga	1728 K juga:	1728 K:	1728 K selengkapnya	1728 K selengkapnya:	1728 K selanjutnya:	1733 K berita	1746 K berita tanpa iklan	1754 K berita lainnya	1754 K artikel lainnya	1754 K artikel lain	1754 K berita selengkapnya	1755 K ini juga:	1755 K pula:	1755 K lagi:
background	882 K:	956 K reading:
bagaimana	1740 K reaksi anda	1740 K pendapat anda	1740 K menurut anda
baggrund	474 K:
bagikan	3 K
baixe	13 K
bakgrund	3020 K:
bakgrunn	2235 K:
bakiniz	3166 K:
balso	2038 K
balsuokite	1998 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	978 K part of our	1009 K the first to	1009 K first to	1009 K the first
beachten	28 K sie bitte
become	823 K a member	823 K a subscriber	830 K a member of	940 K a member to comment	978 K part of our
bekijk	2089 K ook	2089 K:	2089 K hier	2089 K ook:	2092 K alle artikelen van	2113 K de video	2113 K de hele uitzending	2113 K de uitzending	2113 K de beelden	2113 K hier het hele	2115 K de video:	2158 K
bel	2104 K
belanja	1741 K di toko
beli	1741 K tiket
beluister	1 K	2113 K de podcast	2113 K onze	2158 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1741 K dengan tim
beri	1740 K rating	2906 K tudi
berikan	1740 K penilaian anda	1744 K suara anda
berikutnya	1755 K:
berita	1739 K ini diringkas	1754 K ini telah tayang	1755 K lainnya:
berite	2906 K tudi
besedilo	46 K lahko	2917 K izraža	2920 K je prevedeno	2923 K je objavljeno v
bestel	2158 K
bestelle	695 K
bestellen	695 K sie
bestil	504 K
bestill	2268 K
besuche	12 K uns	695 K
besuchen	12 K sie uns	695 K sie
bet	1034 K responsibly	1034 K with
betalt	86 K innhold:
bewerten	695 K sie
bez	419 K majitele	2419 K właściciela	2419 K akcjonariuszy	2781 K vlasnika	2781 K dioničara	2874 K majiteľa
bezahlte	689 K anzeige der	689 K anzeige des	689 K anzeige von
bezoek	2158 K
""", 'bi': """
bi	2936 K radi delali pri nas
bildergalerie	605 K:
bir	7 K hata	3184 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	672 K halten sie sich an die	672 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	950 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2242 K medlem av	2242 K abonnent på	2268 K	3027 K medlem i	3027 K prenumerant på	3052 K
blijf	28 K
bliv	31 K den første	56 K en af de #	481 K medlem af	481 K abonnent på	490 K testlæser	490 K klogere på	504 K
blocking	870 K ads
""", 'bo': """
bodite	31 K prvi
boka	3052 K
bol	2826 K pre vás	2826 K článok
bola	2826 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2826 K pre vás	2826 K toto
book	504 K	929 K your ticket	929 K tickets	991 K
""", 'br': """
brak	32 K komentarzy
brez	2967 K lastnika	2967 K lastnikov	2967 K delničarjev
bron	2103 K: anp	2103 K: belga
browse	973 K jobs	991 K	1042 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3166 K haber de ilginizi çekebilir:	3202 K özeti	3202 K çeviriyi
buat	1760 K akun gratis
buchen	695 K sie
budi	31 K prvi
budite	31 K prvi
buka	1760 K akses penuh dengan
bunlar	3166 K da ilginizi çekebilir:
bunlara	3166 K da bakin:
bunu	3166 K da okuyun:
buy	929 K tickets	929 K your ticket	929 K your tickets	991 K	1006 K	1058 K now, pay later with	1068 K the	1068 K it	1068 K now	1068 K from	1068 K at
""", 'by': """
by	1042 K clicking "post your answer"	1056 K applying	1056 K submitting	1056 K sending us	1056 K registering	1056 K clicking	1056 K uploading	1056 K entering	1056 K commenting	1056 K posting	1056 K creating an account	1056 K using our	1056 K using this site	1056 K using this website	1056 K using this service	1056 K using this form	1056 K subscribing	1056 K signing up	1056 K providing your	1056 K filling in
byl	368 K pro vás	368 K článek
byla	368 K pro vás
bylo	368 K pro vás	368 K toto
""", 'c': """
c	895 (K) #
""", 'ca': """
cadastre	2455 K-se para
can	938 K't see the poll	938 K't see the quiz	938 K't see this poll	992 K you
canal	41 K de denúncias da redação
cancel	841 K anytime	841 K at any time
catch	12 K us	865 K us on	932 K up on bbc	956 K up:	991 K	991 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1464 K texte a été traduit	1465 K résumé	1474 K numéro est en vente	1474 K numéro est disponible
cek	1733 K
cela	69 K vous a plu
celoten	2931 K članek preberite
ces	1464 K points clés
cet	8 K article vous	82 K article vous a plu	1464 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1464 K traduction a été	1465 K synthèse
""", 'ch': """
chcesz	2385 K u nas pracować	2385 K pracować u nas
chcete	387 K u nás pracovat	387 K pracovat u nás	2844 K u nás pracovať	2844 K pracovať u nás
che	33 K ne pensi
check	991 K out	1006 K out	1068 K price	2158 K
chia	3 K sẻ
choose	823 K a plan	838 K a plan	911 K	1009 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1802 K qui
click	912 K here to join	912 K to join	934 K here for more	942 K here to download	942 K to download	974 K play	991 K
clique	2480 K aqui	2505 K no player acima
cliquez	1450 K ici
clube	2501 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1751 K
colunista	2491 K do	2491 K da
com	89 K uma assinatura
come	929 K and meet	991 K
comentarii	5 K
comentariile	5 K	27 K	2553 K nu reprezintă	2553 K aparțin
comentarios	5 K	27 K	1185 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2553 K tău va
commandez	1474 K notre	1474 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	940 K must
commenti	5 K	27 K
commenting	5 K	940 K is
comments	5 K	5 K on this	27 K	940 K are reserved	940 K are for	940 K are open to	940 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	991 K
compra	1180 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2480 K:	2480 K também	2480 K também:
conhece	66 K alguém	2495 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	865 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1165 ¿K	1170 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	823 K making	823 K giving
consiglia	3 K
consulta	1154 K aquí
consultez	1474 K les avis de décès	1474 K nos offres
conta	59 K pra mim
contact	887 K the author	887 K the reporter	887 K:	887 K this reporter	919 K	991 K	1050 K reporter	1050 K staff writer	1050 K staff reporter	1050 K writer	1050 K editor	1050 K columnist	1050 K correspondent	1050 K sports writer
contacta	1158 K con	1159 K con
contacte	1158 K con	1159 K con
contacter	1453 K l'auteur
contactez	1453 K l'auteur	1453 K-nous	1468 K l'auteur
contacto	1174 K:
contame	59 K
contate	2483 K o autor
contatta	1805 K l'autore
contenido	86 K patrocinado:	1121 K premium	1178 K generado	1182 K ofrecido por
contenu	86 K sponsorisé :	1464 K généré	1477 K proposé par	1477 K sponsorisé par
contenuto	86 K sponsorizzato:	1820 K generato	1825 K offerto da
contingut	307 K generat	311 K ofert per
continue	950 K reading	951 K reading with
contributions	27 K
controleer	2158 K
cooked	1038 K this
copy	3 K link to	3 K the link	3 K article	1002 K this url	1002 K this link
copyright	614 K ©	614 K (c)	614 K:	614 K #	614 K by	895 K ©	895 K #	895 K:	895 K by	2840 K ©
cosa	33 K ne pensi
""", 'cr': """
create	838 K an account to	991 K	993 K an account	993 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1654 K
csatlakozzon	1654 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	950 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2366 K ten artykuł	2366 K artykuł	2366 K ten tekst	2366 K to podsumowanie	2366 K to streszczenie	2366 K podobał	2366 K znalazłeś	2366 K znalazłaś	2366 K ta informacja	2366 K ta treść
czytaj	2352 K więcej o	2353 K także	2353 K także:	2353 K też	2353 K też:	2353 K również	2353 K więcej	2353 K:	2383 K dalej z
""", 'da': """
da	59 K li ste probali	1802 K leggere:	2731 K li vam	2731 K li je članak	2731 K li je tekst
daarna	2061 K kun je
daftar	1741 K webinar	1760 K gratis
daftarkan	1741 K diri anda
dagelijkse	2065 K nieuwsbrief
daha	3166 K fazlasi:
dalies	2038 K
dalsza	2369 K część
dalyvaukite	1998 K
danach	572 K # euro
dankzij	2181 K onze lezers	2181 K onze donateurs	2181 K onze leden
dann	572 K # euro
dans	1430 K l'application	1447 K les commentaires
dapatkan	1733 K
darovat	380 K
darte	1130 K de baja
darujte	380 K	2838 K
das	604 K beste aus	605 K könnte sie auch interessieren	605 K könnte dich auch interessieren	605 K könnte sie interessieren:	605 K könnte sie auch interessieren:	605 K könnte dich auch interessieren:	639 K ganze interview	639 K komplette interview	673 K kommentieren	687 K lesen andere:
dazu	605 K auch:	663 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2113 K podcast is te beluisteren	2131 K tekst gaat verder onder	2131 K tekst loopt door onder	2131 K tekst gaat verder na
deel	3 K dit	3 K het	2158 K
dein	27 K kommentar	672 K feedback hilft
deine	642 K meinung ist uns wichtig	672 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	504 K med	504 K artiklen	2268 K med	2268 K saken
dela	3 K artikeln	3 K den här	3 K texten	3052 K med	3052 K artikeln
deli	3 K
delite	3 K
delivered	947 K every	947 K each
delivery	1074 K charges may apply
delta	2251 K i vår	2268 K	3036 K i vår	3052 K
deltag	490 K i vores	504 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1728 K:	1743 K podcast	1743 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	697 K ki-assistent
derechos	1162 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	315 K't l'app	315 K't la nostra	315 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1180 K nuestros	1180 K nuestras
descuentos	1180 K exclusivos para suscriptores
despre	2548 K autor
detaljnije	2715 K:
detaylar	3166 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3166 K okuyun:
deze	26 K samenvatting	2061 K maand nog	2110 K tekst	2110 K vertaling	2110 K ai	2131 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	968 K you find this	970 K you	992 K our	992 K we	992 K you	998 K our ai	998 K the ai	1017 K you enjoy this?	1017 K you enjoy this article	1017 K you enjoy this story	1017 K you enjoy this post	1017 K you enjoy this piece	1017 K you enjoy this newsletter	1017 K you enjoy this column	1017 K you enjoy this recipe	1017 K you enjoy this podcast	1017 K you enjoy this essay	1017 K you enjoy this series	1017 K you enjoy this guide	1017 K you enjoy this blog	1017 K you enjoy this interview	1017 K you enjoy this letter	1017 K you enjoy this review	1017 K you enjoy this page	1017 K you enjoy this issue	1017 K you enjoy this read	1017 K you enjoy this episode	1017 K you enjoy this content	1017 K you like this?	1017 K you like this article	1017 K you like this story	1017 K you like this post	1017 K you like this piece	1017 K you like this newsletter	1017 K you like this column	1017 K you like this recipe	1017 K you like this podcast	1017 K you like this essay	1017 K you like this series	1017 K you like this guide	1017 K you like this blog	1017 K you like this interview	1017 K you like this letter	1017 K you like this review	1017 K you like this page	1017 K you like this issue	1017 K you like this read	1017 K you like this episode	1017 K you like this content	1017 K you find this useful	1038 K you make this	1038 K you try this	1048 K you see	1048 K you go
die	5 K kommentarfunktion	5 K kommentare	635 K zusammenfassung	639 K neue folge	639 K aktuelle folge	639 K komplette folge	639 K ganze folge	639 K ganze sendung	642 K umfrage wird durchgeführt	671 K debatte zu
diese	52 K recherche	635 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	635 K artikel	635 K text	635 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	635 K interview
dig	956 K deeper:
digital	950 K subscriptions	993 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	3166 K:
directement	1427 K dans votre
direkt	3020 K:
direkte	2235 K:
disclaimer	895 K:	1583 K:
discover	23 K more from	991 K
diskuse	5 K
diskusia	5 K
diskutieren	695 K sie
diskutujte	28 K
diskuze	5 K
disponible	315 K a l'app store	315 K a google play	1133 K en google play	1188 K en app store	1188 K en google play y	1482 K sur google play
distribuie	3 K
distributed	962 K by
disusun	1739 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2110 K artikel	2110 K stuk	2110 K bericht	2110 K verhaal	2147 K artikel lees je ook in	2147 K verhaal lees je ook in	2160 K artikel is ook	2160 K verhaal is ook	2160 K artikel bevat	2160 K verhaal bevat	2160 K verhaal verscheen	2160 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1049 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	887 K you have a tip	888 K you know more	888 K you have information	888 K you work at	888 K you work in	888 K you have any information	888 K you have a story	936 K our	970 K you have	992 K you	1018 K you like our	1018 K you enjoy our	1066 K you have a problem	1066 K you have a question	1066 K you have a dilemma	1066 K you have a burning	1066 K you need advice
doe	2116 K de quiz	2116 K mee met ons	2116 K mee met onze	2116 K mee aan ons	2116 K mee aan onze	2158 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1655 K vannak
domande	72 K?	73 K su questo articolo
don	848 K't miss	882 K't miss:	986 K't miss this:	1009 K't miss
dona	81 K suport	1115 K a	1771 K a
donasi	1749 K untuk
donate	823 K now	823 K today	830 K to
doneer	2134 K aan
donnez	1447 K votre avis
dossier	1450 K :
dostupno	2738 K na	2738 K u
dotazy	72 K
dowiedz	2353 K się więcej
download	13 K	991 K	1007 K the	1031 K our free	1031 K the free	1717 K aplikasi	1746 K	2158 K
""", 'dp': """
dpa	614 (K
""", 'dr': """
drukuj	2377 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	484 K kan tippe os	484 K kan sende os	503 K har brugt	503 K har læst	504 K får en mail	504 K kan også	704 K hast schon ein abo	704 K hast dein limit	2266 K har lest	2266 K har #	2268 K får en e-post	2268 K kan også	2268 K finner oss	3030 K som källa	3051 K har läst	3051 K har #	3052 K får ett mejl	3052 K kan också	3052 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1749 K	1749 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	919 K-mail	1654 K-mailt küldtünk
""", 'ea': """
earlier	956 K coverage:
""", 'eb': """
ebenfalls	605 K interessant:
""", 'ed': """
edited	963 K by
editing	895 (K by	896 K by	897 K by
editor	882 K's picks:	1736 K:	1736 K :
""", 'ee': """
een	2108 K bericht gedeeld door	2108 K post gedeeld door
eerder	2115 K schreven we:	2115 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1350 K sitoutumista	1376 K omistajaa	1376 K omistajia	1376 K osakkeenomistajia	1376 K maksumuuria
ein	633 K beitrag geteilt von	633 K von	633 K post von
eine	73 K frage zum artikel
einen	572 K monat kostenlos
""", 'el': """
el	309 K teu comentari serà	1183 K vídeo comenzará	1183 K video comenzará
elinizde	3195 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2504 K parceria com
email	3 K this	887 K the author	887 K us	919 K	991 K	1043 K this	1050 K reporter
emailed	1014 K on fridays	1014 K on mondays
embedded	1077 K content from	1077 K content is blocked
empfehlen	3 K sie	695 K sie
empfiehl	695 K
""", 'en': """
en	89 K tant qu'abonné	311 K col·laboració amb	1121 K otro dispositivo	1128 K tu correo	1128 K su correo	1128 K tu buzón	1128 K tu email	1142 K facebook y twitter	1142 K facebook, twitter	1142 K facebook y x	1151 K los comentarios	1154 K vídeo:	1154 K directo	1154 K contexto:	1182 K colaboración con	1411 K faisant un don	1421 K tant qu'abonné	1427 K vous inscrivant	1450 K savoir plus	1450 K direct	1477 K partenariat avec	1493 K vidéo -	1493 K images -
enable	855 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	977 K your day with
endet	572 K automatisch
enjoy	950 K	1030 K #% off	1062 K #% off your
enjoyed	69 K this	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content
enjoying	848 K this article	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1018 K the	1018 K our	1018 K this
enregistrez	1497 K cet article	1497 K cette recette
entdecke	23 K mehr von	695 K
entdecken	695 K sie
entenda	2480 K:
entra	12 K nel
entre	12 K no
envia	302 K'ns
envianos	1169 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	484 K du	2245 K du
erbjudande	3036 K till dig som
erhalten	695 K sie
erscheint	651 K jeden	651 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1172 K corresponsal	1172 K redactor de	1172 K redactora de	1172 K jefe de	1172 K jefa de
escanea	1169 K el código	1188 K el código para descargar
escolta	1 K	313 K el pòdcast	313 K el podcast	313 K el nostre pòdcast	313 K el nostre podcast
escoltar	1 K
escucha	1 K	1183 K el pódcast	1183 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1490 K
esta	52 K investigación	52 K investigação	52 K reportagem	1178 K noticia ha sido traducida	1178 K traducción se ha hecho	1178 K traducción ha sido	1178 K función utiliza	1185 K noticia pertenece a	2499 K tradução foi feita	2499 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1121 K contenido es exclusivo	1176 K contenido procede de	1176 K contenido proviene de	1178 K texto ha sido traducido	1178 K artículo ha sido traducido	1180 K reportaje forma parte del número	1180 K artículo forma parte del número	1185 K artículo pertenece a	2499 K texto foi traduzido	2499 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	298 K pot interessar:
etu	1365 K tilaajille:
etwas	44 K falsch
""", 'ex': """
exclusief	2061 K voor abonnees
exclusivo	1121 K para suscriptores
existing	838 K subscriber	838 K subscribers
experimentou	59 K
explainer	882 K:
explore	882 K more:	991 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1628 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1829 K il quiz	1829 K il test	1829 K il nostro
faites	1411 K un don	1412 K un don à
fale	2483 K com o autor	2492 K com o repórter	2492 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	970 K
feel	68 K free to republish	903 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	882 K under:
fill	991 K in	991 K out
film	2369 K znajdziesz
find	12 K us	12 K os	865 K us on	865 K me on	931 K your next job	991 K	1006 K
finden	12 K sie uns	695 K sie
finding	1017 K this useful
finn	12 K oss
first	1002 K published by	1002 K published in the	1030 K time here
fizessen	1654 K
""", 'fl': """
flash	950 K sale
fler	3019 K artiklar om	3023 K artiklar av
flere	473 K artikler om	477 K artikler af	2234 K saker om	2234 K saker fra	2235 K saker om	2238 K saker av	2251 K jobber på
""", 'fo': """
foglald	1654 K le
foglalja	1654 K le
folge	12 K	695 K
folgen	12 K sie	695 K sie
folgt	12 K
follow	12 K	865 K us	865 K @	865 K all the latest	865 K the latest	865 K our	912 K the	919 K	991 K	1733 K
for	13 K a better	13 K the best	934 K more news	934 K more local	934 K more stories	934 K more on	934 K more coverage	934 K more of our	934 K more from	934 K the latest	942 K the best experience	942 K the best reading experience	950 K just	950 K only	956 K more on the story	981 K just	981 K only	985 K reprint	985 K reprints	1064 K membership enquiries	1064 K media enquiries	1064 K media inquiries	1064 K press enquiries	1064 K press inquiries	1064 K advertising enquiries	1064 K advertising inquiries	1064 K subscription enquiries	1064 K subscription inquiries	1064 K membership inquiries	1064 K sponsorship enquiries
fordel	522 K for abonnenter:	2287 K for abonnenter:
fortell	59 K meg
fortsett	2271 K å lese
forward	3 K this	1043 K this	1043 K it to	1043 K the letter
foto	2042 K:	2715 K galerija:
fotogalerie	350 K:
fotogalerija	2906 K:
fotostrecke	605 K:
found	7 K an	7 K a	69 K this useful	1017 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	635 K unsere ki
frage	697 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	635 K sie unsere ki
free	68 K to republish	68 K to reprint	1031 K download	1031 K kit	1031 K guide	1031 K template	1031 K templates	1031 K ebook	1031 K e-book	1031 K checklist	1031 K toolkit	1031 K white paper	1031 K whitepaper	1031 K report	1031 K course	1031 K webinar	1031 K resource	1058 K shipping on orders	1058 K delivery on orders
freier	658 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	882 K the archive:	882 K our archive:	882 K our archives:	981 K only	981 K just
""", 'fu': """
fuiste	1170 ¿K testigo
full	882 K story:	882 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	882 K reading:
""", 'fy': """
fyll	2268 K inn	3052 K i
""", 'ga': """
ga	2158 K mee
gabung	12 K	1733 K
gambas	1728 [K:video
gamble	1034 K responsibly
gaukite	1998 K
""", 'ge': """
ge	3052 K
geben	695 K sie
geef	3 K dit
geen	2181 K eigenaar	2181 K eigenaren	2181 K aandeelhouders	2181 K betaalmuur	2181 K miljardair
gem	504 K
gemaakt	59 K?
generative	928 K ai
gengivelse	68 K tilladt
gerelateerd	2115 K:
gesponsert	86 K:	689 K von
gesponsord	86 K:	2131 K door
get	13 K the app	13 K our	23 K	823 K in touch	848 K the latest	848 K breaking news	855 K notified	912 K	912 K the	929 K tickets	929 K your tickets	942 K the	943 K text alerts	943 K news alerts	946 K the	946 K our	950 K	962 K permission to reuse	991 K	1006 K	1007 K the	1009 K push	1015 K	1019 K	1030 K #% off	1031 K our free	1031 K the free	1062 K #% off your	1068 K it from
""", 'gi': """
gi	2268 K
gib	695 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3053 K du
giornalista	1812 K professionista	1812 K e scrittrice	1812 K e scrittore
giv	504 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2920 K poudarki
""", 'go': """
go	956 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	887 K a tip	887 K a story	887 K a news tip	888 K a question	970 K	992 K a	992 K	1066 K a dilemma	1066 K a question for
""", 'gr': """
grab	1031 K our free	1031 K your free
graduada	1173 K en
graduado	1173 K en
grupo	2468 K do whatsapp
""", 'gu': """
guarda	1802 K anche	1802 K:	1802 K il video	1802 K anche:	1826 K il video qui sopra
gulir	1756 K ke bawah	1756 K untuk
""", 'ha': """
ha	44 K hibát	1636 K van információja	1636 K van információd	1636 K ön is átélt	1636 K te is átéltél	1636 K többet tud
haben	7 K sie einen fehler	609 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3196 K	3200 K:
haberde	7 K hata	3184 K hata
haberin	3166 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1170 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1816 K informazioni	1816 K una notizia	1816 K una segnalazione	1816 K una storia
hakaret	27 K içeren
hakka	1236 K
halaman	1755 K selanjutnya:
hallgasd	1 K meg	1642 K meg
hallgass	1642 K minket
hallgassa	1 K meg	1642 K meg	1654 K meg
haluaisitko	1351 K
haluatko	1329 K kertoa	1336 K töihin	1336 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	484 K du oplysninger	484 K du viden	484 K du et godt tip	484 K du tip	484 K du flere oplysninger	484 K du oplevet	484 K du selv oplevet	484 K du en god historie	505 K du en historie	505 K du dokumentation	505 K du dokumenter	517 K du et tip	517 K du tip	517 K du et godt tip	517 K du en god historie	517 K du en historie	2238 K du et tips	2245 K du informasjon	2245 K du opplysninger	2245 K du flere opplysninger	2245 K du tips	2245 K du et tips	2245 K du opplevd	2245 K du erfaring	2245 K du tanker	2245 K du noe på hjertet	2270 K du en historie	2270 K du dokumenter	2270 K du dokumentasjon	3030 K du information	3030 K du uppgifter	3030 K du tips	3030 K du ett tips	3030 K du varit med om	3030 K du egna erfarenheter	3030 K du upplevt	3053 K du en historia	3053 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	309 K d'estar registrat	309 K detectat cap	309 K trobat cap	1170 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3184 K mi fark	3195 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	823 K your say	887 K a tip	887 K a news tip	887 K a question about this	887 K a question for	888 K you been	888 K a story	941 K your say	970 K a	970 K you	992 K you	992 K we	1019 K	1038 K you made this	1038 K you tried this	1048 K you	1066 K a question for	1066 K you got a question	1066 K a dilemma
hay	7 K algún
haz	1154 K clic aquí	1170 K tu denuncia	1186 K nuestro test	1186 K el test	1186 K nuestro quiz
hazte	1115 K socio de
""", 'he': """
hear	1 K this	932 K this story	934 K more	974 K the full	974 K more	991 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2093 K je een tip	2094 K je een tip	2159 K je
heeft	2093 K u een tip	2094 K u een tip	2159 K u
hela	3060 K samtalet	3060 K intervjun
hele	512 K samtalen	512 K interviewet	2277 K samtalen	2277 K intervjuet
help	938 K us improve	991 K
hent	13 K	481 K appen fra	495 K	504 K	2256 K
here	956 K's more on this	1077 K is embedded content
het	5 K reactieveld	2088 K beste van	2131 K artikel gaat verder onder	2131 K verhaal gaat verder onder	2131 K artikel gaat verder na	2131 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	605 K lesen sie	605 K geht es zu	605 K geht's zu	639 K klicken, um	642 K geht es zum quiz	642 K geht es zum täglichen	701 K können sie den artikel	701 K können sie diesen artikel	701 K kannst du den artikel
highlights	927 K
highly	1042 K active question
hintergrund	605 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	506 K fortsætter
hit	974 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2251 K oss å bli bedre
""", 'ho': """
hoe	2139 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3379 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	968 K useful is this	968 K helpful was this	1048 K has	1048 K have	1048 K did	1048 K are you	1048 K will	1048 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3053 K håller du med
husk	504 K at bekræfte	2268 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	505 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1006 K use	1006 K used	1006 K love	1006 K bought	1006 K recommend	1801 K più letti di	1821 K punti chiave	2282 K appen
""", 'ic': """
icymi	882 K:
""", 'ie': """
ielogojies	2038 K
ievadi	2038 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	903 K you enjoyed this	903 K you liked this	1038 K you make this	1038 K you try this	1038 K you made this	1038 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	672 K feedback hilft	716 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	642 K meinung ist uns wichtig	672 K rückmeldung hilft
""", 'ik': """
iklan	1756 K -
ikuti	12 K	1721 K berita	1733 K	1744 K survei	1744 K polling	1744 K jajak pendapat	1744 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1818 K video non è disponibile	1820 K testo è stato realizzato	1826 K video inizierà	1828 K tuo commento sarà
ilgili	3166 K haber
ilginizi	3166 K çekebilir	3166 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1336 K
""", 'im': """
im	605 K video:
image	895 K copyright	895 K source,	895 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	581 K ihrem postfach	581 K ihr postfach	602 K den kommentaren	878 K the comments section	878 K the comment section	882 K case you missed it:	932 K the video player above	1823 K edicola da	1823 K edicola con	1825 K collaborazione con	1844 K offerta	2068 K de app	2086 K de reacties
indtast	504 K
informationen	635 K zum einsatz von ki
inga	32 K kommentarer	3084 K ägare	3084 K aktieägare
ingen	32 K kommentarer	533 K ejer	533 K ejere	533 K aktionærer	533 K milliardær	533 K betalingsmur	2298 K eier	2298 K eiere	2298 K aksjonærer	2298 K milliardær	2298 K betalingsmur	3084 K ägare	3084 K miljardär	3084 K betalvägg
innlegg	27 K
inquadra	1831 K il codice	1831 K il qr code	1831 K il qr
inscreva	2501 K-se no nosso webinar
inscrivez	1419 K-vous gratuitement	1474 K-vous à notre webinaire
instal	1746 K aplikasi
instala	13 K
instale	13 K
instaliraj	2738 K
instalirajte	2738 K	2763 K aplikaciju
install	13 K	1007 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1816 K la tua lettera
""", 'ir': """
irtisano	1350 K
""", 'is': """
is	7 K something wrong	970 K there	992 K there	2159 K er iets
isi	1744 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	2038 K
izle	3166 K:
izleyin	3166 K:
izpildi	2029 K testu
izveido	2038 K
izvor	2742 K:
izvori	2742 K:
""", 'ja': """
ja	2024 K tev ir informācija	2024 K jums ir informācija	2024 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1350 K
jadikan	1733 K
jadilah	31 K yang pertama
jaga	1236 K
jak	368 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1352 K lukemista
jawab	1744 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2140 K kunt niet meer reageren	2140 K kunt reageren	2148 K kunt je altijd	2148 K ontvangt vanaf nu	2148 K ontvangt een e-mail	2731 K li vam	2731 K li članak	2921 K bil članek	2921 K bila vsebina	2921 K bil povzetek
jeden	651 K montag neu	651 K dienstag neu	651 K donnerstag neu	651 K freitag neu	651 K samstag neu	651 K sonntag neu	651 K mittwoch neu
jederzeit	572 K kündbar	579 K widerrufen	579 K abbestellen	579 K abmelden
jelentkezz	1654 K be
jelentkezzen	1654 K be
jen	408 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	639 K reinhören	642 K tickets sichern	663 K lesen:	684 K # monate	684 K # wochen
""", 'ji': """
jika	1734 K anda mengetahui	1734 K anda punya
""", 'jo': """
job	481 K hos
jobb	2242 K i
jobba	3027 K på
jobbar	3030 K du
jobber	2245 K du
jogue	2501 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	823 K the conversation	830 K	865 K the conversation on	865 K us on	878 K the debate	912 K the	912 K	929 K us for	929 K us at	929 K us in	929 K us live	941 K the conversation	941 K the discussion	941 K the debate	950 K for	950 K now	991 K	996 K #	996 K over #	996 K more than #	996 K our #
jornalista	2491 K formada	2491 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1352 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	505 K du lide
kanalimiza	12 K
kapcsolja	1654 K be
kapja	1654 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1221 K sul on vihje	1221 K sul on vihjeid	1237 K lugu	1237 K artikkel	1237 K tead	1237 K tahad
katso	1320 K myös	1320 K:	1320 K video	1320 K myös:	1350 K koko	1350 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	848 K up with	950 K reading	951 K reading with	986 K reading:
kein	727 K eigentümer	727 K konzern	727 K verleger	727 K milliardär
keine	727 K eigentümer	727 K konzerne	727 K aktionäre	727 K paywall	727 K werbung
ken	66 K je iemand	2159 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	484 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1654 K minket
kerro	59 K kommenteissa	1329 K kokemuksesi	1329 K oma
keskustele	28 K	1360 K aiheesta	1360 K jutusta
keskustelu	1339 K on auki
key	927 K points	927 K takeaways
""", 'ki': """
ki	635 K-generierte inhalte	635 K-generierte texte	635 K-generierte zusammenfassungen	2275 K har
kiitos	1376 K lukijoidemme
kijk	2089 K ook	2089 K hier	2113 K de uitzending	2113 K de hele	2129 K voor meer
kirim	1734 K foto	1734 K tulisan
kirimkan	1734 K foto
kirjaudu	1339 K	1350 K
kirjoita	1350 K suoraan	1350 K meille
kirjoitimme	1358 K
kirjoittaja	1331 K on	1331 K työskentelee
kirjuta	1221 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2270 K du til
""", 'kl': """
klausies	2038 K
klausykite	1983 K	1998 K
klick	695 K
klicka	3020 K här
klicken	695 K sie
klik	474 K her	1733 K	2089 K hier	2129 K hier voor	2158 K
klikk	2235 K her
klikkaamalla	1350 K
kliknij	2353 K tutaj
kliknite	2812 K sem
klopt	2159 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	903 K someone	903 K anyone	970 K	992 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1350 K keskustelun kuulet
kolumna	2727 K izražava	2917 K izraža	2917 K odraža
kom	490 K til vores	2251 K på vårt	2251 K på vår	3036 K på vårt	3036 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1998 K gali
kommentare	5 K	27 K	673 K können nur	701 K werden erst	701 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	602 K
kommentarsporet	5 K
kommenteerida	1236 K saavad
kommentering	5 K
kommentieren	5 K	673 K können	695 K sie
kommentit	5 K	27 K
kommentoimalla	1360 K	1360 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	353 K na autora	477 K journalisten	484 K journalisten	485 K	504 K	608 K:	2238 K journalisten	2245 K oss	2245 K journalisten	2246 K	2268 K
kontakta	3023 K reportern	3030 K oss via	3030 K reportern	3031 K	3052 K
kontributor	1736 K:
konuyla	3166 K ilgili:
koop	2158 K
kopeeri	1236 K
kopier	504 K	2268 K
kopiera	3052 K
kopioi	1350 K
kopiuj	2377 K link
koreksi	1740 K artikel
""", 'kr': """
krijg	2158 K
""", 'ku': """
kui	1221 K sul on teema	1221 K sul on vihje	1221 K tead	1221 K märkasid
kunjungi	1741 K toko
kunne	69 K du lide	82 K du lide
kunstig	510 K intelligens har	2275 K intelligens har
kunstmatige	2110 K intelligentie kan fouten maken. controleer
kuula	1226 K podcasti	1236 K
kuulemme	1350 K mielellämme
kuuntele	1 K	1320 K:	1320 K myös	1320 K myös:	1337 K	1350 K
""", 'kv': """
kviz	2715 K:	2906 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1427 K'essentiel de l'actualité	1454 K'auteur	1455 K'auteur	1464 K'essentiel par	1806 K'autore	1807 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1478 K vidéo va commencer	1784 K tua email	1828 K tua opinione conta
laadi	1236 K alla
laat	59 K me weten	2113 K je dit artikel	2158 K
laatste	2088 K nieuws over
ladda	13 K ner	3040 K ner	3040 K ned	3052 K ner
lade	13 K	695 K
laden	13 K sie	695 K sie
lae	1236 K alla
lagre	2268 K
lainaus	68 K sallittu
lands	1014 K on mondays	1014 K on fridays	1014 K on sundays
langganan	1751 K
lanjut	1756 K membaca
lanjutkan	1756 K membaca
laporan	1735 K:	1736 K wartawan	1736 K kontributor
laporkan	1740 K kesalahan
lasi	2013 K arī	2013 K vairāk	2013 K vēl	2038 K
lasiet	2013 K arī
last	13 K ned	2256 K ned	2268 K ned	2282 K ned appen
lataa	13 K	1350 K
latest	881 K from	881 K in	881 K videos from
laureata	1812 K in
laureato	1812 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1154 K puede interesar	1154 K puede interesar:	1421 K premier mois	1449 K meilleur de
lea	1154 K también	1154 K aquí	1154 K además	1154 K más	1154 K:	1154 K además:
leave	59 K a star
ledenvoordeel	2169 K:
lediga	3027 K jobb på	3027 K tjänster på
ledige	481 K stillinger hos	481 K stillinger på	2242 K stillinger i	2242 K stillinger hos
lee	13 K en	1154 K también	1154 K más	1154 K:	1154 K más:	1154 K aquí:	1188 K las noticias sin anuncios	1188 K sin anuncios en la app	1199 K aquí la nota completa
leer	1154 K también	1154 K más
lees	13 K	2088 K meer over	2089 K ook	2089 K ook:	2089 K meer	2089 K meer:	2089 K verder	2089 K hier	2089 K:	2089 K verder:	2115 K ons dossier:	2115 K het hele verhaal:	2129 K het hele	2129 K het volledige	2129 K de hele	2129 K hier het hele	2129 K hier alles	2154 K ook dit artikel:	2154 K dit ook:	2155 K ook het interview	2155 K ook het verhaal	2155 K ook ons	2155 K ook onze	2155 K ook de analyse	2155 K ook de reportage	2155 K ook de column	2155 K ook dit	2155 K hier het interview	2155 K hier de analyse	2158 K	2160 K dit verhaal	2160 K dit artikel
leestip	2089 K:
legg	2268 K til
leggi	13 K	1801 K tutte le notizie	1802 K anche	1802 K anche:	1802 K qui	1802 K tutto	1802 K:	1802 K pure:	1813 K tutti gli articoli di
legyen	31 K ön az első	1654 K
leia	13 K	2479 K mais sobre	2480 K também	2480 K também:	2480 K mais	2480 K:	2480 K aqui	2480 K mais:
leiad	1236 K meid
leidsid	44 K	1227 K vea	1227 K artiklist vea
leiten	3 K sie
len	2863 K pre predplatiteľov:
ler	2480 K também	2480 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1449 K plus lus	1464 K réponses sont générées	1465 K points clés	2234 K mer om	2235 K også	2235 K også:	2235 K mer	2235 K mer:	2235 K:	2235 K hele saken	2235 K om	2235 K her	2235 - K også	2242 K videre med	2256 K eavisen	2256 K avisa	2256 K avisen	2269 K	2271 K videre
lesedauer	711 K
leseempfehlung	663 K:
lesen	13 K sie	82 K sie gern	604 K sie mehr zu	604 K sie mehr zum	605 K sie auch	605 K sie mehr	605 K sie hier	605 K sie dazu	605 K sie jetzt	605 K sie außerdem	605 K sie mehr zum thema	663 K sie hierzu:	687 K sie weiter:	687 K sie unser dossier:	695 K sie
lesenswert	663 K:
leserangebot	716 K:
leserbrief	602 K
leserbriefe	602 K an
leserkommentare	672 K geben
leserreise	716 K:	2287 K:
leserreisen	716 K:
lesertilbud	2287 K:
lesetipp	605 K	605 K:
lesezeit	711 K
lest	605 K auch
lezersaanbieding	2169 K:
lezersreis	2169 K:
lezersvoordeel	2169 K:
""", 'li': """
licencia	1200 K creative commons
licenciada	1173 K en
licenciado	1173 K en
license	962 K this
lies	605 K auch	605 K mehr	605 K dazu	695 K
ligne	41 K de la rédaction
lihat	1728 K juga	1728 K juga:	1743 K video	1755 K pula:
liitu	56 K #	1236 K
liity	56 K #	56 K yli #	1350 K
like	12 K us	69 K this?	848 K what you're reading	865 K and follow	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1017 K what you read	1017 K what you see	1017 K what you've read	1017 K what you're reading
liked	69 K this	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1017 K what you read
liker	82 K du	2270 K du
liking	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content
likte	69 K du	82 K du
limited	950 K time	950 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3358 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1449 K tous nos articles	1450 K aussi	1450 K également	1450 K	1450 K notre	1450 K l'article	1450 K plus	1450 >> K
lisa	1236 K meid	1236 K
lisez	13 K	1450 K aussi	1490 K
listen	1 K to	882 K |	882 K:	932 K to the latest episode	932 K to the full episode	932 K to the full interview	932 K again on	974 K to our	974 K as	991 K
live	474 K:	605 K-ticker:
liveblog	2089 K:
""", 'll': """
llegeix	298 K també	298 K més
llegiu	298 K també
llicenciada	304 K en periodisme
llicenciat	304 K en periodisme
""", 'lo': """
lo	59 K has probado	1153 K más leído en	1153 K más visto en	1153 K último en
load	1057 K content from	1057 K external content
loe	1209 K ka	1209 K lisaks	1209 K veel	1209 K edasi:	1236 K
log	503 K ind eller opret	504 K ind	991 K in
logg	2266 K inn eller	2268 K inn
logga	3051 K in eller	3052 K in	3066 K in
logi	1236 K sisse
loo	1236 K
looking	991 K for	1006 K for
los	5 K comentarios	27 K comentarios	2116 K de dagelijkse
love	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1018 K our
loved	69 K this	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content
lowongan	1741 K kerja di
""", 'lu': """
lubisz	82 K
lue	1320 K myös	1320 K myös:	1320 K lisää	1320 K lisää:	1320 K:	1320 K seuraavaksi:	1350 K
lugu	1238 K jätkub
luister	1 K	2089 K ook	2089 K:	2089 K ook:	2113 K hier naar	2113 K de podcast	2158 K
lukijamatka	1365 K:
lukijatarjous	1365 K:
lukijoidemme	1376 K ansiosta
luo	1339 K tunnus	1350 K
""", 'ly': """
lyssna	1 K på	3020 K	3020 K:	3052 K
lyt	1 K til	474 K til	504 K
lytt	2235 K til	2268 K
""", 'ma': """
maak	2116 K de puzzel	2125 K een bedrag over	2125 K je gift over	2125 K uw gift over	2125 K je bijdrage over	2125 K uw bijdrage over	2158 K
maandelijks	2061 K opzegbaar
mach	642 K den test:	695 K
machen	642 K sie den test:	642 K sie mit bei unserer	695 K sie
macie	72 K pytania
made	59 K it?	1038 K this recipe	1038 K this
mai	2540 K multe detalii	2540 K mult pe această temă:	2568 K multe articole despre	2568 K multe știri despre
mail	1043 K this	2092 K de auteur	2104 K	2158 K
mais	2479 K lidas em	2479 K de	2479 K sobre	2479 K notícias de	2479 K notícias sobre	2483 K artigos de
make	12 K us	823 K a donation	823 K a contribution	823 K a gift	991 K
manda	1169 K tus fotos
mandanos	1169 K
mande	2495 K sua sugestão	2495 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1733 K bergabung
masuk	1760 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2356 K temat?	2356 K temat dla
matote	1999 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2282 K appen	2282 K appen vår
medlemsfordel	522 K:	2287 K:
meer	2088 K over	2088 K uit	2088 K van	2088 K nieuws over	2089 K lezen:	2092 K artikelen van	2092 K van deze auteur	2129 K nieuws uit	2129 K nieuws over	2129 K weten?	2129 K over dit	2154 K over dit onderwerp:	2159 K lezen over
meest	2088 K gelezen in
meet	887 K the author	929 K our	991 K
mehr	604 K zum thema	604 K aus	604 K von	604 K zu	604 K lesen über	604 K über	605 K zum thema	605 K dazu	605 K dazu:	605 K lesen:	605 K aus dem ressort	605 K aus der region:	608 K vom autor	608 K von der autorin	608 K artikel von	635 K informationen zum einsatz von ki	663 K nachrichten aus	663 K aus dem archiv:	687 K hintergründe dazu:	687 K zu diesem thema:
meistgelesen	604 K in
mejla	3030 K reportern	3031 K
meld	2158 K je	2251 K deg på vårt	2268 K deg
melde	695 K
melden	695 K sie
members	993 K can read	1024 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1654 K
mer	2234 K om	2234 K fra	2235 K om saken:	3019 K om	3019 K från	3020 K om ämnet:	3020 K läsning:	3023 K av
merci	28 K de rester	28 K de respecter
mere	473 K om	473 K fra	474 K om emnet:
message	1049 K us on	1049 K us at	1049 K the newsroom
mest	3019 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2103 K medewerking van	2103 K dank aan anp	2103 K dank aan belga
mettiti	1829 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1154 K también	1154 K:	1154 K también:	1183 K el video arriba	1183 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	572 K einem abo	615 K material von	616 K material von
mitarbeit	629 K:
""", 'mn': """
mnenja	2917 K avtorjev
mnenje	2917 K avtorja
""", 'mo': """
modtag	504 K
mohlo	350 K by vás zajímat:
molimo	28 K vas da
monat	572 K kostenlos	572 K gratis
mooi	69 K verhaal
more	881 K from	881 K on	882 K from	882 K on this	882 K to read:	882 K on this story:	882 K on this topic:	882 K stories:	882 K on:	887 K by	887 K stories by	956 K coverage:	986 K news:	988 K videos from	1003 K local headlines	1003 K local news	1003 K local stories	1003 K national news	1003 K top stories	1003 K world news	1003 K business news	1003 K sports news	1003 K breaking news	1060 K:	1060 K |
most	881 K read in	881 K read on	881 K viewed in	881 K popular in	881 K popular on	986 K read:
""", 'mu': """
mua	3363 K vé
muhabir	3200 K:
muista	1350 K vahvistaa
mus	1998 K rasite
must	882 K read:	986 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2131 K de advertentie gaat	2459 K sua caixa de entrada	2927 K voljo v	2927 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	584 K-app
nad	52 K tym tekstem
nahlaste	390 K chybu
najdete	12 K nás
najnowsze	2352 K z
najnowszy	2359 K numer
najpopularniejsze	2352 K w
namestite	2927 K
namluveno	367 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1812 K a
nato	1812 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1654 K felejtse el megerősíteni
need	1006 K a	1066 K advice
neem	2161 K nu
nehmen	695 K sie
nei	1799 K commenti
nella	1784 K tua mail	1784 K tua email	1784 K tua casella
nema	32 K komentara
nemamo	2781 K vlasnika	2781 K vlasnike	2781 K dioničare	2781 K akcionare	2781 K oglase	2781 K reklame
nemate	2748 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	604 K artikel aus
never	1009 K miss
new	950 K year sale	989 K episodes	1017 K here?	1030 K here	1030 K to us	1034 K customers only	1040 K replies are no longer allowed
news	41 K hotline	41 K tip line	584 K-app
newsblog	605 K:
newsdesk	41 K hotline
newsletter	581 K an	581 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	882 K:
""", 'ng': """
nghe	1 K	3349 K:	3364 K podcast của báo	3364 K podcast của chúng tôi	3364 K toàn bộ bài	3364 K bài viết
""", 'ni': """
nicht	602 K mehr kommentieren	602 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2386 K masz czasu czytać	2419 K mamy właściciela	2419 K mamy akcjonariuszy	2419 K mamy udziałowców	2419 K mamy reklam	2419 K mamy paywalla
nieuws	2159 K via whatsapp
nikmati	1746 K berita	1751 K
nimamo	2967 K lastnika	2967 K lastnikov	2967 K delničarjev	2967 K oglasov
nimate	2937 K časa za branje
nincs	1683 K tulajdonosunk	1683 K mögöttünk	1683 K fizetőfalunk	1683 K fizetőfal
nincsenek	1683 K tulajdonosaink	1683 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1084 K owner	1084 K owners	1084 K billionaire owner	1084 K paywall	1084 K paywalls	1084 K shareholders	1084 K corporate owner	1084 K advertising	1084 K ads	1154 K te pierdas:	2459 K seu e-mail	2459 K seu email	2468 K facebook e no	2468 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1151 K de participación
nos	1450 K lecteurs ont lu	2477 K comentários
noskaties	2038 K
not	1017 K on the list yet?	1017 K on our list yet?
noteringen	2170 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1153 K de
notify	855 K me of	855 K me when
notre	1450 K dossier	1450 K article	1450 K enquête :	1450 K reportage :
nous	12 K suivre
nova	2923 K številka
novi	2733 K broj
now	882 K read:	981 K only	981 K just
nowy	2359 K numer
""", 'nu': """
nu	32 K există comentarii	2135 K # weken voor	2135 K # maanden voor	2151 K de eerste maand voor	2161 K met korting
nur	572 K für mitglieder	684 K # euro	684 K # €	704 K für kurze zeit	704 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	353 K autorovi	353 K autorce	2356 K autorze	2356 K autorce	2492 K autor escreve segundo o novo	2507 K seu comentário será	2550 K postare distribuită de
""", 'ob': """
obejrzyj	2353 K wideo	2353 K:	2369 K film	2369 K wideo
objevili	7 K jste
obserwuj	12 K	2383 K
""", 'oc': """
ocenite	2731 K	2921 K
ocijenite	2731 K
""", 'od': """
od	2766 K # eura
odds	1034 K courtesy of	1075 K correct at	1075 K correct as of	1075 K are correct at	1075 K subject to change	2170 K onder voorbehoud	2170 K kunnen	3072 K kan
oddsen	3072 K kan
""", 'of': """
ofert	311 K per
oferta	2407 K dla czytelników:	2407 K dla prenumeratorów:
offerta	1844 K speciale
offrez	3 K
offrir	3 K
ofrecido	1182 K por
""", 'og': """
oglejte	2906 K si video
""", 'ok': """
okuyun	3166 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1221 K midagi	1221 K kogenud
oletko	1329 K kokenut	1329 K itse kokenut
oliko	1351 K tästä
olvasd	1628 K el	1628 K el:	1654 K el
olvass	1628 K tovább:
olvassa	1628 K el	1628 K el:	1628 K el ezt is	1654 K el
""", 'om': """
om	477 K forfatteren	477 K skribenten	2061 K verder te lezen	2086 K te reageren	2238 K forfatteren	2238 K skribenten	3023 K skribenten	3023 K författaren
""", 'on': """
on	864 K facebook and twitter	864 K facebook, twitter	864 K instagram, facebook	864 K twitter and facebook	864 K instagram and facebook	882 K our site:	1007 K mobile	1007 K your phone	1007 K the go	1007 K the move
onbeperkt	2061 K toegang
onko	1329 K sinulla juttuvinkki	1329 K sinulla vinkki	1329 K sinulla tietoa	1329 K sinulla aiheesta	1351 K sinulla asiakirjoja
only	940 K registered	940 K subscribers	940 K members
ontdek	23 K meer van	2158 K
ontvang	2065 K elke	2158 K
onze	2113 K podcast is te
""", 'oo': """
ook	2089 K interessant:	2154 K in het nieuws:	2154 K lezen:
""", 'op': """
op	2076 K facebook en twitter	2076 K facebook, twitter	2076 K facebook en instagram	2076 K facebook, instagram
opazili	44 K ste
opdaget	505 K en fejl
opdater	504 K
open	1007 K the
opinion	882 K |
opozorite	2939 K na napako
oppdater	2268 K
opprett	2266 K en	2266 K konto	2266 K bruker	2268 K
oppsummeringen	26 K er
oprac	2381 K.
opracowanie	2381 K:
opret	503 K en gratis	503 K dig gratis	504 K
opsummeringen	26 K er
""", 'or': """
or	1058 K # interest-free	1058 K # payments of	1058 K four interest-free
order	991 K	1053 K reprints	1074 K your copy	1074 K a copy
originally	1002 K published by	1002 K published in	1002 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1226 K	1236 K
osallistu	1336 K	1350 K	1360 K keskusteluun
ossza	3 K meg	1654 K meg
osta	1226 K pilet	1236 K	1336 K liput	1350 K
oszd	3 K meg	1654 K meg
""", 'ot': """
ota	1329 K yhteyttä toimittajaan	1329 K yhteyttä toimitukseen	1333 K yhteyttä	1350 K yhteyttä	1350 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	956 K earlier coverage:	986 K latest coverage:	995 K app	995 K podcast	995 K newsletter	995 K channel	995 K telegram channel	995 K whatsapp channel	995 K free newsletter	995 K daily newsletter	995 K apps	1024 K subscribers get	1024 K members get
out	947 K every	1014 K on fridays	1014 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2730 K sažetak
over	1034 K #s only	2093 K de auteur	2094 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	907 K for by
para	1151 K participar	1151 K comentar	1170 K comunicarse con	1170 K contactar con	1185 K poder comentar	2477 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1823 K al nostro
participe	12 K
participez	1474 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	927 K of this article	927 K of this story
pas	32 K encore de commentaire
pasang	1746 K aplikasi
pasidalinkite	1984 K savo istorija	1998 K
pass	860 K this on	1043 K this
passend	605 K dazu	605 K dazu:
patreon	3190 K'dan
pay	1058 K in #	1058 K in three	1058 K in four
paying	1024 K members get
payment	833 K methods:
""", 'pe': """
peatoimetaja	1218 K:
pentru	2550 K a vedea acest	2550 K a vizualiza acest
penulis	1735 K:	1736 K:	1736 K :
per	581 K e-mail zugeschickt	581 K mail zugeschickt	1777 K leggere tutto	1779 K gli abbonati	1779 K chi ha un abbonamento	1799 K commentare	1802 K approfondire	1802 K approfondire:	1813 K contattare l'autore	1813 K contattare l'autrice	1813 K scrivere all'autore	1813 K scrivere all'autrice	1816 K segnalazioni
perguntas	72 K?
periodista	304 K especialitzada	304 K especialitzat	1172 K de	1172 K especializada	1172 K especializado
permitida	68 K a reprodução
perskaitykite	1998 K
pewarta	1735 K:	1736 K:	1736 K :
""", 'pi': """
pick	1058 K up available at
pickup	1058 K available at
piedalies	2038 K
piesakies	2029 K
pievieno	2038 K mūs	2038 K
pievienojies	56 K #	2023 K	2038 K
pievienojieties	2023 K
pilihan	1728 K editor:
pirkite	1989 K bilietus
pitaj	2730 K
pitajte	2730 K
pitanja	72 K
pitch	823 K in
""", 'pl': """
place	931 K a classified	931 K an ad
play	936 K our	936 K today's	991 K	1034 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1034 K gamble responsibly	1042 K be sure to answer the question	1042 K read the rules before
plus	1449 K d'articles sur	1449 K d'infos sur	3071 K-förmån:
""", 'po': """
pobierz	13 K	2372 K z	2372 K w	2372 K na	2372 K w sklepie	2383 K aplikację	2401 K aplikację
podaruj	3 K	2377 K
podcast	605 K-tipp:	882 K:	1450 K :
podcastunk	1642 K
pode	2480 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2842 K
podporujte	385 K	2842 K
podprite	81 K	2934 K
podsumowanie	26 K wygenerowane	26 K zostało	2365 K artykułu	2365 K wygenerowane	2365 K przygotowane
podziel	3 K się
pogledaj	2715 K video
pogledajte	2715 K i	2715 K još	2715 K video	2715 K:
poglejte	2906 K tudi	2906 K:
poin	1739 K penting oleh	1739 K-poin penting oleh
points	1465 K clés
pokud	44 K najdete
polecamy	2353 K:
poll	937 K:
pomohl	368 K vám
pomohol	2826 K vám
pon	1186 K a prueba tus
ponatis	68 K dovoljen
ponturi	2546 K și sesizări
ponuka	2863 K pre čitateľov:
popular	881 K in
posa	309 K a prova els teus
posez	1464 K vos questions	1464 K votre question
poslat	380 K
poslechnout	1 K
post	878 K a comment
posted	881 K in	882 K in:
posts	27 K
potrebbe	1802 K interessarti:
pots	302 K enviar-nos
pour	1409 K nous soutenir	1419 K débloquer	1447 K réagir	1447 K commenter	1450 K aller plus loin	1450 K rappel :	1468 K nous contacter	1468 K contacter	1478 K écouter cet épisode
povezano	2715 K:
povzetek	2920 K	2920 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2812 K si	2812 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1884 K:
pratite	12 K	2745 K
preberite	2906 K tudi	2906 K še	2906 K več	2906 K:	2906 K si
prefer	911 K
pregunta	307 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2927 K
prenesite	13 K	2927 K	2934 K aplikacijo
prenota	1823 K il tuo posto per l'evento
prenumerata	1996 K nuo
prenumeruokite	1996 K ir skaitykite	1996 K nuo	1996 K tik	1998 K
press	974 K play
pretplatite	2745 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2738 K	2763 K aplikaciju
preuzmite	13 K	2738 K	2745 K aplikaciju	2763 K aplikaciju
previous	956 K coverage:
previously	882 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2750 K pogrešku
prijavite	2750 K grešku	2750 K pogrešku	2939 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1043 K this
prisijunk	56 K prie #
prisijunkite	1982 K prie	1998 K
prisluhnite	2906 K podkastu
privacy	848 K notice:
probeer	2135 K # maanden voor	2135 K # weken voor	2151 K	2158 K
proefabonnement	2061 K
profitez	1490 K
promoted	907 K by	960 K:
prosimy	28 K o
protokoll	629 K:
przeczytaj	2353 K także	2353 K też	2353 K:	2353 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1162 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	947 K every
puede	12 K seguir	1170 K enviarnos	1170 K contactar	1170 K escribir
puedes	12 K seguir	1154 K leer también	1154 K leer:	1170 K enviarnos	1170 K contactar	1170 K escribir	1183 K escuchar todos los episodios
punti	1821 K chiave
puntos	1178 K clave generados
punya	66 K teman yang	72 K pertanyaan	1734 K informasi	1734 K cerita	1734 K foto	1734 K keluhan
puoi	12 K seguirci	1816 K inviarci
push	587 K-nachrichten	587 K-benachrichtigungen	587 K-mitteilungen
pushmeldingen	2071 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3354 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1162 K prohibida
quelle	614 K: dpa	614 K:
quellen	614 K:
quer	2495 K sugerir	2495 K contar	2495 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1820 K traduzione
questions	72 K?	73 K about this article	73 K about this story	970 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1820 K articolo è stato tradotto	1823 K articolo è pubblicato sul numero	1828 K articolo aderisce
quick	956 K read:
quieres	1170 ¿K contarnos
quiz	678 K:	1493 K.	1493 K -	1493 K :	3182 K:
quoten	717 K unterliegen	717 K: stand
quoteringen	2170 K onder voorbehoud	2170 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2748 K slušate
radote	44 K	1990 K klaidą
raje	2937 K poslušate
raksti	2024 K autorei	2024 K autoram
raksts	2040 K turpinās
rakstu	46 K drīkst
rangkuman	1739 K ini	1739 K oleh	1739 K ai
rate	8 K this
""", 're': """
re	1493 (K)lire
reach	887 K the reporter	887 K the author	919 K	1050 K reporter	1050 K columnist
reacties	5 K	27 K	2140 K worden
read	13 K this in	881 K more on these	881 K more about	881 K more from	882 K more	882 K more:	882 K also	882 K next	882 K:	882 K |	882 K all about it	882 K next:	887 K more by	934 K more of our	942 K this and more	942 K this story	946 K our	950 K on with	950 K on for	951 K on with	956 K the full report here	956 K the full story here	986 K our explainer:	986 K our analysis:	986 K our guide:	986 K our interview:	986 K this next:	986 K our latest:	991 K
reader	1074 K offer:
readers	940 K must use	940 K must log	1030 K get #%	1030 K save
reading	1017 K this on
reageren	5 K	2140 K kan	2140 K is alleen	2160 K op dit artikel
receive	847 K emails from	855 K notifications	946 K the	946 K our	1009 K push	1019 K
recevez	1427 K chaque	1427 K tous les	1427 K gratuitement
recevoir	1433 K les alertes
recibe	1130 K cada	1130 K todas las	1169 K las noticias	1169 K en tu whatsapp
recibir	1136 K notificaciones
recomandarea	2540 K noastră:
recomendado	2480 K:
recomendamos	1154 K:
recomienda	3 K
recommended	882 K:	956 K reading:
redactor	304 K de	1172 K de	1172 K en
redactora	304 K de	1172 K de	1172 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	629 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2039 K kļūdu
regala	3 K
regale	3 K
regarder	1450 K :
regardez	1478 K la vidéo ci-dessus	1478 K la vidéo ci-dessous
register	929 K for our	991 K
registreeru	1226 K
registrer	2266 K deg
registrera	3051 K dig	3066 K dig
registrieren	570 K sie sich
regler	3072 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3072 K. #+
relacionado	1154 K:	2480 K:
related	882 K:	882 K |	882 K story:	882 K stories:	882 K article:	882 K reading:	882 K video:	882 K content:	986 K coverage:
relire	1450 K
remarks	27 K
rendeld	1641 K meg
rendelje	1641 K meg	1654 K meg
report	7 K an error	7 K a mistake	991 K
reporter	1735 K:	1736 K:
reporting	895 (K by	896 K by	897 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1180 K tu plaza
reserve	929 K your seat	2501 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1482 K informé avec notre appli	1482 K informés avec notre appli
resum	307 K generat	307 K fet
resume	1178 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1450 K	1450 K ici	1474 K notre hors-série	1478 K tous les épisodes
rezervuokite	1998 K
rezime	2730 K
rezumat	2551 K generat	2551 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1784 K ogni
ringkasan	1739 K ini	1739 K dibuat	1739 K oleh	1739 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1998 K
""", 'ry': """
ryhdy	1350 K
""", 's': """
s	89 K předplatným	89 K predplatným	383 K využitím zpráv
""", 'sa': """
saada	1221 K oma vihje	1221 K meile	1221 K oma arvamuslugu	1221 K arvamuslugu	1236 K
saat	1350 K ilmoituksen	1350 K sähköpostin	1350 K
saiba	2480 K mais	2480 K mais:
saken	46 K kan	2271 K fortsetter
saksikan	1728 K juga	1743 K video	1743 K live	1743 K live streaming
sale	950 K:
saluran	41 K aduan redaksi
salvesta	1236 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2766 K #
sans	1421 K engagement
save	951 K #% on your first	951 K #% on an annual	951 K #% on a digital	1030 K #%	1062 K #% on your
sazinies	2038 K
saznajte	2715 K više:
""", 'sc': """
scan	912 K to join	942 K the qr code	942 K the code
scannez	1482 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	680 K
schalten	680 K sie
schau	695 K
schenk	661 K diesen
schenken	661 K sie diesen
schick	695 K
schicken	695 K sie
schlagworte	604 K zu
schon	684 K ab # euro
schreib	695 K
schreiben	31 K sie den ersten	608 K sie unserem autor	608 K sie der autorin	608 K sie uns	695 K sie
schrijf	2158 K je
scopri	23 K di più da	1823 K i giochi	1823 K i nostri giochi
scrivi	31 K il primo	1805 K all'autore
scroll	932 K down for video	1756 K ke bawah	1756 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	474 K også	474 K video	474 K også:	490 K flere jobs	504 K hele	504 K flere	504 K alle	1185 K adhiere a los criterios	1200 K permite la reproducción	1816 K vuoi raccontare	1816 K hai informazioni	2235 K også	2235 K video	2235 K også:	2268 K hele	2268 K alle	2268 K mer av	2495 K tiver informações	2495 K você tem informações	3020 K också	3020 K även	3020 K även:	3052 K hela	3052 K alla	3052 K mer av
sea	28 K respetuoso	31 K el primero
search	973 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	881 K more from	882 K also	882 K more	882 K more:	882 K also:	887 K all posts by	887 K author archive	986 K our explainer:	988 K more videos	991 K	1077 K this post on
seen	44 K a typo	44 K a mistake	992 K
segera	1717 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1174 K
seguinos	12 K
seguir	1174 K a
seguiu	12 K-nos
sehen	639 K sie hier das	639 K sie im video	639 K sie das video	695 K sie
sei	31 K der erste	31 K die erste	1816 K stato testimone	1816 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1982 K	1998 K
seko	2023 K	2038 K
sekojiet	2023 K
selanjutnya	1755 K:
sem	32 K comentários
senaste	3019 K nytt om
send	3 K this	484 K os et krypteret	484 K os dit tip	504 K	887 K us your	887 K tips to	887 K your tips	887 K feedback to	887 K your story ideas	970 K us	970 K your	970 K photos	970 K pictures	991 K	1043 K this	1043 K it on	2245 K sikkert tips	2245 K tips	2268 K	2268 K saken videre
senden	695 K sie
seneste	473 K nyt om
sent	947 K every	947 K each	1014 K on mondays	1014 K on tuesdays	1014 K on wednesdays	1014 K on thursdays	1014 K on fridays	1014 K on saturdays	1014 K on sundays
seotud	1209 K:
ser	2270 K du noe feil	3053 K du något fel
ses	1453 K derniers articles
set	44 K en fejl	991 K
sett	44 K en feil
setzen	695 K sie
seu	27 K comentário	2507 K comentário será
seuraa	12 K	1333 K kirjoittajaa	1333 K toimittajaa	1350 K
""", 'sh': """
share	3 K this	3 K the article	887 K your story	970 K your	991 K	1043 K this
shop	991 K	1068 K now:
short	878 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	302 K tens informació	1170 K tienes información	1170 K tiene información	1170 K tenés información	1170 K conoces algún	1170 K conoces un caso	1468 K vous avez des informations	1468 K vous disposez	1468 K vous souhaitez
sia	31 K il primo
sichere	695 K
sichern	695 K sie
sie	7 K haben einen fehler	12 K finden uns	608 K erreichen die autorin	608 K erreichen den autor	628 K erreichen	704 K haben schon ein abo	704 K haben ihr limit	704 K haben das limit	704 K haben schon ein konto
sieh	639 K dir das video
siehe	605 K auch
siga	12 K	12 K-nos	1169 K el canal	2492 K este autor	2492 K esta autora
sign	823 K up here	847 K up to get	847 K up to receive	848 K up to	848 K up for	848 K up here	848 K up (it's	943 K up for push	943 K up for alerts	943 K up for text alerts	943 K up for breaking news alerts	978 K up to our	978 K up for our	978 K up for breaking	978 K up for free	991 K up	991 K in	1015 K up to	1015 K up for
sigue	12 K a	1154 K leyendo:	1169 K el canal	1174 K a	1199 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1728 K juga	1728 K juga:	1728 K:	1728 K video	1733 K berita	1743 K video	1754 K berita selengkapnya	1754 K berita lainnya	1755 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1760 K artikel gratis
sisesta	1236 K
siste	2234 K nytt om
sitter	2270 K du på	3053 K du på
siz	33 K ne
sizce	33 K
sizin	3195 K başiniza
""", 'sk': """
skaitykite	1972 K daugiau	1972 K taip pat	1972 K ir	1998 K
skapa	3051 K ett	3051 K konto	3052 K	3066 K ett konto	3066 K konto
skaties	2013 K arī	2038 K
skicka	3052 K
skinite	13 K	2738 K	2763 K aplikaciju
skontaktuj	2356 K się z autorem
skopiuj	2377 K link	2377 K
skriv	484 K til journalisten	485 K til	504 K	504 K direkte	2268 K inn	2268 K direkte	2268 K til oss	3052 K upp	3052 K direkt
""", 'sl': """
sledite	12 K	2934 K
sleduj	12 K
sledujte	12 K	350 K:	385 K	2842 K
slik	2267 K bruker	2267 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	635 K nutzen wir ki
sob	2492 K supervisão de
sobre	1158 K el autor	1158 K la autora	1158 K la firma	1159 K el autor	1159 K la autora	1159 K la firma	2484 K o autor	2484 K a autora	2485 K o autor	2485 K a autora
sois	31 K le premier
solliciteer	2161 K nu
sollten	608 K ihnen fehler
solo	1121 K para suscriptores	1779 K per abbonati	1844 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2455 K para assinantes
sondage	1493 K -	1493 K.
sorodna	2906 K novica
sorodno	2906 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1842 K
sostieni	81 K	1771 K	1771 K il	1771 K la	1842 K
souhrn	367 K	367 K článku
soutenez	81 K	1412 K	1412 K le
soutenir	1412 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3052 K
special	950 K offer	956 K report:
speel	2116 K onze
spela	3052 K upp	3072 K ansvarsfullt
spelregels	2086 K
spende	564 K für
spenden	564 K für	655 K an:
spendenkonto	655 K:
spiel	642 K unser
spielen	642 K sie unser
spill	2268 K av
sponsored	907 K by	960 K:	1003 K by our
sponsorizzato	1825 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2934 K
spring	950 K sale
spune	59 K-mi
spytaj	2365 K
""", 'st': """
sta	2158 K
start	950 K your	977 K your day with	977 K your morning with	977 K your week with	2161 K nu
stavovi	2727 K autora	2727 K izraženi	2727 K izneti	2727 K izneseni
stay	28 K on topic	848 K up to date with	934 K with	942 K ahead with	991 K	1009 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2158 K
stellen	635 K sie der
stem	504 K	2116 K mee	2158 K	2268 K
steun	81 K	2134 K	2158 K
stiahnite	13 K si	2842 K si aplikáciu
stimm	642 K jetzt ab:
stimmen	642 K sie jetzt ab:	695 K sie
story	963 K by
straipsnis	2000 K tęsiasi
streszczenie	26 K wygenerowane	2365 K	2365 K artykułu
stuur	3 K dit	2158 K
""", 'su': """
su	27 K comentario	1790 K facebook e twitter	1790 K facebook e instagram
subscreva	2505 K o nosso podcast
subscribe	12 K to our	830 K to	848 K to	912 K to the	912 K to	940 K to comment	950 K	991 K	993 K for	1015 K to
subscriber	1074 K benefit:
subscribers	993 K can read	1024 K get
subscriptions	951 K start at
subskrybuj	2383 K
sudah	59 K mencoba	59 K coba
sui	1790 K nostri canali
suivez	12 K	1470 K
suivre	1470 K
suka	69 K tulisan	69 K artikel	1740 K artikel ini
sull	1806 K'autore	1807 K'autore
sumate	12 K	56 K a las #
sumber	1736 K:	1736 K :
summary	927 K
summer	950 K sale
support	830 K	830 K the	991 K
supporters	1024 K get
sur	1430 K l'application	1438 K facebook et twitter	1438 K facebook, twitter	1438 K facebook et instagram	1450 K le même sujet
survey	937 K:
susikurkite	1998 K
susisiekite	1998 K
""", 'sv': """
svar	490 K på vores	504 K	2251 K på vår	2268 K
svara	3036 K på vår	3052 K
svidelo	69 K vam se
svideo	82 K vam se	2731 K vam se
svidio	82 K vam se	2731 K vam se
svidjelo	69 K vam se	82 K vam se	2731 K vam se
""", 'sy': """
syndicated	985 K with permission
synes	505 K du om
""", 'sz': """
szavazzon	1654 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2251 K quizen	2251 K vår quiz	2268 K testen	2268 K vår	2920 K povzetek
taalfout	7 K	2086 K
tack	3084 K vare våra läsare	3084 K vare er läsare	3084 K vare dig
tag	490 K quizzen	490 K vores quiz	504 K vores
tagged	882 K:
tags	882 K:
taip	1972 K pat skaitykite
take	936 K our	991 K	1007 K us with you	1030 K #% off	1062 K #% off your
takip	12 K edin
takket	533 K være vores læsere	533 K være vores abonnenter	533 K være vores medlemmer	2298 K være våre lesere	2298 K være våre abonnenter
tallenna	1350 K
tambahkan	1733 K
tanya	1739 K ai kami
tap	974 K play	991 K
tapkite	1998 K
tato	52 K investigace
tausta	1320 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1154 K puede interesar	1154 K puede interesar:	1154 K recomendamos:	1154 K recomendamos leer:
tead	1221 K teemast	1221 K rohkem
tee	1226 K test	1336 K testi	1350 K testimme
teile	3 K	695 K
teilen	3 K sie	695 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1240 K:	2103 K: door	2131 K gaat verder onder	2131 K loopt door onder	2131 K gaat verder na	2359 K ukazał się	2359 K pochodzi z	2365 K przetłumaczony	2365 K został przetłumaczony	2365 K czyta	2727 K izražava	2730 K je preveden	2730 K čita	2733 K je objavljen u
tekstas	2002 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1333 K
tekstin	46 K saa
teksts	2042 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	860 K a friend	887 K us your story	991 K
telli	1234 K	1236 K
tellijana	1236 K
tem	2495 K alguma informação	2495 K informações	2495 K uma sugestão	2495 K uma denúncia	2495 K alguma história	2495 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1062 K per cent off your	2365 K skrót
tens	72 K dubtes	302 K informació	302 K una història
tento	367 K souhrn	367 K článek byl přeložen	2825 K súhrn	2825 K článok bol preložený
terjemahan	1739 K ini	1739 K dibantu
terms	895 K and conditions apply
test	490 K din viden	936 K your knowledge	2116 K je kennis	2251 K kunnskapene dine	3182 K:
testa	3036 K dina kunskaper
testaa	1336 K
teste	642 K dein wissen	695 K
testen	642 K sie ihr wissen	695 K sie
testez	1490 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1655 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	367 K byl přeložen	370 K vyšel v	629 K:	1049 K us on	1049 K us at	1049 K the studio	1049 K the newsroom	2825 K bol preložený	2828 K vyšiel v
texte	1464 K traduit
texten	46 K får	3054 K fortsätter
texterna	46 K får
texto	1178 K traducido	2499 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3354 K gia kênh	3363 K gia khảo sát	3363 K gia bình chọn
thank	903 K you for reading	1042 K you for contributing an answer	1042 K you for your interest in this question
thanks	903 K for reading	1042 K for contributing an answer
the	5 K comments	848 K latest news directly	881 K latest in	881 K latest from	927 K ai summary
thema	76 K geschlossen
theo	3340 K dõi báo	3340 K dõi trên	3354 K dõi báo	3354 K dõi chúng tôi	3354 K dõi kênh	3356 K dõi
there	32 K are no comments	32 K are no	1007 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	927 K article was	927 K article has been	927 K story was	927 K story has been	927 K content was	927 K summary	927 K translation	927 K piece was	932 K article is also available as audio	985 K article first appeared	985 K story first appeared	985 K piece first appeared	985 K post first appeared	985 K report includes material	985 K report includes information	985 K report includes reporting	985 K report contains material	993 K is a preview	998 K is an ai-generated	998 K is an ai	998 K ai-generated	998 K ai summary	1040 K topic was automatically closed	1040 K topic was closed	1040 K topic is closed	1040 K topic is now closed	1040 K topic has been closed	1040 K topic will close	1040 K topic is locked	1040 K thread is closed	1040 K thread was closed	1040 K thread is now closed	1040 K thread has been closed	1040 K thread is locked	1040 K thread has been locked	1040 K discussion is closed	1040 K discussion is now closed	1040 K discussion has been closed	1040 K conversation is closed	1040 K conversation has been locked	1040 K post is locked	1040 K post has been locked	1053 K article appears in	1053 K article appeared in	1053 K story appears in	1053 K essay appears in	1053 K piece appears in	1053 K review appears in	1053 K interview appears in	1057 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1802 K potrebbe interessare:
tiene	1164 ¿K información
tienes	72 K dudas	72 K preguntas	1157 ¿K una historia	1164 ¿K información	1164 ¿K una historia	1165 ¿K alguna	1170 ¿K algo que
tijdelijk	2161 K:
tiklayin	3166 K
tilaa	1350 K
tilaajaetu	1365 K:
tilaajana	89 K
tilmeld	504 K
tin	3349 K liên quan:
tip	41 K de redactie	41 K redaktionen	484 K journalisten	484 K redaktionen	823 K your	2092 K de redactie	2092 K ons	2158 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	992 K?	2245 K journalisten	2245 K redaksjonen	2245 K oss	2246 K	3030 K:
tipsa	41 K redaktionen	3030 K reportern	3030 K redaktionen	3030 K oss	3030 K anonymt
""", 'to': """
to	26 K podsumowanie	878 K join the conversation	934 K hear more	1074 K order a copy	1074 K order your copy	1074 K buy a copy	1074 K order this book	2365 K streszczenie	2365 K podsumowanie
toate	2548 K articolele lui
toda	1188 K la información en nuestra
todas	1153 K las noticias de
todos	27 K los comentarios	27 K os comentários	1157 K los artículos de	2483 K os artigos de
toeta	81 K	1233 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1333 K
toimituksen	41 K vihjepuhelin
toista	1350 K
tonton	1728 K juga	1728 K:	1728 K juga:	1743 K video
top	881 K stories in	881 K stories from
topics	882 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	367 K shrnutí	2825 K zhrnutie
tous	27 K les commentaires	1449 K les articles de	1453 K les articles de
toute	1449 K l'actualité de	1449 K l'actu	1482 K l'info dans votre poche
""", 'tr': """
traduit	1464 K avec l'aide	1464 K à l'aide
transmettez	3 K
treat	991 K yourself
trending	881 K in	956 K:
tried	59 K it?	1038 K this recipe	1038 K this
trimite	3 K	2546 K-ne
try	936 K today's	936 K our	946 K our	950 K	951 K one month for $#	951 K one month for £#	951 K one month for €#	951 K it for $#	951 K it for £#	951 K it for just $#	951 K it for just £#	951 K a month for $#	951 K a month for £#	951 K us for $#	991 K	1006 K	1007 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1128 K correo electrónico	1185 K comentario será	2553 K ce părere ai
tud	1636 K valamit
tudo	2479 K sobre
tudsz	1636 K valamit
tue	81 K
tukekaa	81 K
tule	1226 K tööle	1336 K lukijailtaan	1336 K mukaan	1350 K mukaan
tunnetko	66 K jonkun
turite	1984 K naujieną	1984 K informacijos	1984 K istoriją
turn	943 K on alerts
tutte	1801 K le notizie su	1840 K le notizie di
tutti	27 K i commenti	1805 K gli articoli di	1826 K gli episodi del podcast
""", 'tw': """
tweet	1049 K us
""", 'ty': """
tycker	82 K du om
tylko	2407 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2148 K kunt zich altijd
""", 'ui': """
uit	2089 K het archief:	2154 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2148 K kan
""", 'uj': """
uji	1744 K pengetahuanmu	1744 K pengetahuan anda
""", 'ul': """
ultime	1801 K notizie di
""", 'um': """
um	602 K kommentare zu
""", 'un': """
un	41 K témoignage à	1468 K témoignage	1468 K fait	1478 K podcast à écouter	1818 K post condiviso da	2555 K articol susținut de	2555 K articol în parteneriat	2555 K proiect susținut de
una	1176 K publicación compartida por	1176 K publicación compartida de
unbegrenzter	658 K zugang
unduh	13 K	1717 K aplikasi	1746 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1453 K information à nous transmettre	1460 K info à nous	1468 K info	1468 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	838 K access for
unlock	950 K
unser	655 K spendenkonto	678 K wochenquiz	678 K quiz	694 K autor	694 K reporter	694 K redakteur	694 K korrespondent	697 K chatbot	697 K ki-chatbot	697 K wochenrätsel
unsere	605 K leseempfehlung	694 K autorin	694 K reporterin	694 K redakteurin	694 K korrespondentin	697 K ki	697 K frage der woche
untuk	1733 K mendapatkan
""", 'up': """
up	882 K next:
upozornit	390 K na chybu
upozornite	2847 K na chybu
uppdatera	3052 K
""", 'us': """
us	82 K ha agradat
users	940 K must
usually	1058 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1236 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1209 K ka	1236 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2024 K tev ir ziņa	2024 K tev ir ko	2024 K esi pieredzējis	2039 K raksts
vam	82 K je všeč	82 K je bil všeč	2921 K je bil	2921 K je bila
van	72 K kérdésed	1636 K egy jó	1636 K egy tipped	1636 K egy tippje	1655 K olyan	1655 K olyan dokumentuma
var	31 K först	3052 K med
varaa	1350 K
vasta	1236 K
vastaa	1336 K	1350 K
vastaava	1348 K päätoimittaja:
vastutav	1218 K väljaandja:
""", 've': """
vea	1154 K también	1154 K también:	1183 K el video a continuación	1183 K el vídeo a continuación
ved	484 K du mere	484 K du noget
vedd	1654 K meg
vedi	1802 K anche	1802 K anche:	1805 K tutti gli articoli di
vegeu	298 K també
vegye	1654 K meg
vegyen	1641 K jegyet	1641 K részt	1654 K részt
veillez	28 K à
veja	2479 K mais em	2480 K também	2480 K mais	2480 K:	2480 K também:	2480 K mais:	2505 K o vídeo abaixo	2505 K o vídeo acima	2505 K os vídeos mais assistidos
venujte	2838 K
ver	1154 K también	1157 K todos los artículos de	2483 K todos os artigos de
verder	2115 K lezen:	2154 K in het nieuws:
verhaal	2131 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	661 K sie diesen
verschijnt	2122 K elke	2122 K iedere
verstuur	3 K dit
vertaling	2103 K:
verwandtes	663 K thema:
vet	2245 K du mer	2245 K du noe	3030 K du mer	3030 K du något
veuillez	28 K respecter
vezane	2715 K vesti:
vezi	2540 K și	2540 K și:	2540 K:	2548 K toate articolele	2557 K video mai sus	2557 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	504 K vil gerne høre	514 K har tidligere skrevet	533 K har ingen ejer	533 K har ingen ejere	533 K har ingen aktionærer	2268 K vil gjerne høre	2279 K har tidligere skrevet	2298 K har ingen eier	2298 K har ingen eiere	2298 K har ingen aksjonærer	3052 K vill gärna höra	3062 K har tidigare skrivit	3084 K har ingen ägare	3084 K har inga ägare	3084 K har inga aktieägare
viac	2812 K:	2812 K k téme:
video	932 K above:	932 K below:	963 K by	2715 K pogledajte
vidi	2715 K još
view	887 K all posts by	887 K all articles by	1068 K deal	1077 K this post on	1077 K post on	1077 K this content on
vil	490 K du arbejde	490 K du være med på holdet	2251 K du jobbe	2251 K du være med på laget
vill	3036 K du jobba	3036 K du arbeta
vind	82 K je dit	490 K billetter	504 K
vinkkaa	1329 K toimitukselle	1329 K
vinn	2251 K billetter	2268 K	3036 K biljetter	3052 K
vir	2932 K:
viri	2932 K:
vis	28 K respekt	504 K indhold	2268 K innhold
visa	28 K respekt	3052 K innehåll
visit	991 K
visita	1180 K nuestra tienda	1823 K lo store	1823 K il nostro store
visite	2501 K a nossa loja	2501 K nossa loja
viste	7 K
visualizzando	1818 K questo contenuto
viu	7 K algum	44 K um erro	2495 K algo	2495 K alguma coisa
""", 'vk': """
vklopi	2927 K
vklopite	2927 K
""", 'vo': """
voce	1820 K generata
voeg	2158 K
voir	1449 K tous les articles	1450 K aussi	1450 K la vidéo	1453 K tous les articles de	1478 K la vidéo ci-dessus
voit	1329 K lähettää vinkin
voita	1350 K
voix	1464 K générée
volg	12 K ons	12 K	2104 K	2158 K
voller	658 K zugriff
vols	302 K compartir	302 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2139 K je deze
voor	2110 K dit artikel	2151 K maar # euro per	2151 K maar €#	2151 K slechts # euro per	2151 K slechts €#
voordeel	2169 K voor abonnees:
vorlesezeit	711 K
vote	991 K
votre	27 K commentaire	1427 K adresse e-mail	1427 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1419 K est offert	1427 K désinscrire à tout moment	1427 K pouvez vous désinscrire à tout moment	1453 K avez une information	1460 K travaillez	1460 K avez été	1460 K êtes témoin	1460 K avez une information	1460 K souhaitez témoigner	1468 K avez une info	1468 K avez une information	1468 K avez des informations	1468 K disposez	1468 K souhaitez	1468 K êtes concerné	1468 K êtes témoin	1468 K avez été témoin	1468 K avez des photos	1468 K pouvez nous	1468 K pouvez joindre	1468 K pouvez contacter	1468 K pouvez écrire à
voz	1178 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2546 K să ne spui
""", 'vu': """
vuoi	1816 K segnalarci	1816 K raccontarci
""", 'vy': """
vytisknout	380 K
""", 'wa': """
wa	41 K redaksi
want	992 K to	993 K to	993 K more	1009 K to be the first
war	8 K dieser	8 K der	671 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	903 K this forwarded	968 K this	2139 K deze	2159 K je erbij	2159 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2116 K is jouw mening	2139 K vind je van	2139 K vond u van	2139 K vindt u van
watch	865 K us on	882 K |	882 K now:	882 K more:	882 K the video:	882 K the latest	882 K:	932 K the video above	932 K the video below	932 K the clip above	932 K the clip below	932 K the full video	932 K the full interview	932 K the full episode	974 K more	974 K our	988 K more videos	991 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	833 K accept:	833 K accept visa	833 K accept paypal	931 K're hiring	931 K are hiring	938 K value your opinion	938 K'd love your feedback	977 K respect your privacy	1006 K use	1006 K love	1006 K recommend	1084 K have no owner	1084 K have no owners	1084 K have no paywall	1084 K have no shareholders	2181 K hebben geen
wees	31 K de eerste
weet	2159 K je	2159 K u
weitere	604 K artikel zu	604 K artikel aus	604 K themen aus	608 K artikel von
weiterlesen	605 K:
wekelijkse	2065 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	695 K
werden	695 K sie
were	992 K you	1048 K you
wesprzyj	81 K	2383 K
wettquoten	717 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	881 K others are reading	882 K to read next:	1048 K do you	1048 K did you	1048 K's your	1048 K is your	1048 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1049 K us on	1049 K us at	1049 K:
where	1048 K were you
""", 'wi': """
wideo	2369 K znajdziesz	2369 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	671 K fanden sie	671 K fandest du	671 K finden sie	671 K hilfreich war	678 K gut kennen sie	678 K gut kennst du
wij	2181 K hebben geen
wil	2159 K je
wir	727 K haben keinen konzern	727 K haben keinen verleger	727 K haben keinen investor
with	962 K inputs from	962 K input from	962 K agency inputs	962 K reporting by	962 K additional reporting	1024 K a subscription	1024 K a digital subscription
""", 'wo': """
wochen	572 K kostenlos	572 K gratis
wolisz	2386 K słuchać	2386 K posłuchać
word	23 K lid van	2134 K lid van	2134 K vriend van	2161 K nu	2161 K vandaag
work	931 K with us	931 K for us
worth	882 K reading:
""", 'wr': """
write	991 K to
""", 'ws': """
wspieraj	81 K	2383 K
wszystkie	27 K komentarze	2352 K artykuły o	2356 K artykuły autora
""", 'wy': """
wydrukuj	2377 K
""", 'xe': """
xem	3349 K thêm	3349 K thêm:	3349 K:	3349 K video	3349 >> K	3349 K tiếp:	3358 K các bài viết của tác giả	3358 K các bài viết khác của	3358 K thêm bài của tác giả	3364 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1169 K puedes recibir
yazi	3196 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	865 K can follow him on	865 K can follow her on	865 K can follow them on	874 K can withdraw your consent at any time	874 K may withdraw your consent at any time	882 K may also like:	882 K might also like:	882 K may also be interested in:	882 K may also want to read:	882 K may want to read:	912 K can get	921 K can reach	921 K can email	921 K can e-mail	921 K can contact	932 K can hear this story	932 K can listen to this	934 K can listen to	940 K must be	940 K can be part of	986 K may have missed:	993 K're reading	993 K are reading	994 K can also	994 K can now	994 K can	1019 K can get
your	27 K comment	27 K comments	938 K opinion matters	977 K weekly guide to	977 K daily guide to	977 K essential guide to	1030 K first
""", 'yu': """
yuk	1717 K unduh aplikasi	1733 K gabung
""", 'z': """
z	89 K prenumeratą	408 K našeho e-shopu:	2407 K naszego sklepu:	2863 K nášho e-shopu:
""", 'za': """
za	2766 K #	2766 K samo #
zachowaj	28 K
zainstaluj	13 K	2372 K
zanim	2395 K dodasz komentarz	2395 K skomentujesz
zapis	2917 K je mnenje
zapisz	2377 K ten	2377 K artykuł	2377 K tekst
zapratite	12 K	2745 K
zapytaj	2365 K	2365 K nas
zaradi	2967 K naših bralcev
zaujal	368 K vás	2826 K vás
""", 'zd': """
zdroj	383 K:	2840 K:
zdroje	383 K:	2840 K:
""", 'ze': """
zeptejte	367 K se
zet	2158 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2825 K	2825 K článku
""", 'zi': """
zie	7 K je een	2089 K ook	2159 K je
zini	2024 K ko vairāk	2039 K stāstu	2039 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2352 K więcej z	2353 K też	2353 K też:	2353 K także	2353 K:	2353 K wideo	2353 K film	2353 K zdjęcia	2353 K galerię	2369 K nagranie	2369 K materiał
""", 'zu': """
zugang	658 K zu allen
zugriff	658 K auf alle
zum	581 K newsletter	605 K thema:	605 K weiterlesen:	610 K autor	611 K autor	673 K kommentieren	694 K profil von
zur	610 K person	610 K autorin	611 K person	611 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1343 K
aamukirjeen	1343 K
aangemeld	2121 succesvol K
aanmelding	2164 bevestig je K
aanmerkingen	2101 op- of K
aastas	1245 K
""", 'ab': """
abbestellen	577 jederzeit K
abbestellt	681 jederzeit K
abbonamenti	1849 K
abbonamento	1775 hai già un K	1775 scegli il tuo K	1778 per chi ha un K	1849 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1775 K per	1775 K a soli	1778 per gli K	1778 solo per K	1810 K	1845 K a	1845 K:	1845 K ora	1845 K per	1845 puoi, K	1846 i nostri K	1849 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1775 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1792 devi K
abmelden	649 wieder K
abo	656 pur-K	709 das K	709 ein K
abonament	2330 masz już K	2577 K
abonare	2560 prin K ești
abonarea	2560 confirma K
abonat	50 ca K	2529 ești deja K
abone	80 K olun	80 K ol	3152 K olun ve	3208 K olun
aboneler	50 K	3197 K içindir	3197 yalnizca K	3197 sadece K	3212 K
abonelere	3172 K özel	3172 K özeldir	3172 K açik	3172 K açiktir
abonelerimiz	50 K	3209 K
abonelik	3212 K
abonements	2049 K
abonenci	2390 tylko K
abonenti	50 K var	2041 tikai K
abonentiem	2011 tikai K	2041 teksts ir K	2041 raksts ir K
abonents	2011 jau esi K
abonne	1499 je m'K
abonnee	50 als K	80 word K	2058 al K	2058 word K	2058 nog geen K	2060 als K	2202 word K
abonneer	80 K je	2202 K je
abonnees	50 K kunnen	50 onze K	2058 dit artikel is voor K	2060 alleen voor K	2150 K kunnen dit	2150 K kunnen het hele	2203 onze K	2206 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	451 kræver K	558 K	709 das K	709 ein K	753 K	1416 avec votre K	1503 K	2058 neem een K	2058 kiezen voor een K	2126 sluit een K af	2126 een K? log	2126 al een K	2150 nog geen K	2150 K dat bij je	2150 K af met	2202 kies een K	2206 K	2323 K
abonnementen	2206 K
abonnements	1503 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	451 bliv K	451 allerede K	452 som K	516 en K	554 bliv K	568 sie sind noch kein K	571 als K	573 bereits K	573 bereits K:in	2213 bli K	2213 allerede K	2214 som K	2281 en K	2319 bli K
abonnenten	50 K können	50 K dürfen	568 nur für K	568 exklusiv für K	683 lesen nur K	750 unseren K	753 K
abonnenter	50 K kan	451 kun for K	451 artiklen er for K	507 er for K	507 kun K	555 vores K	558 K	2213 kun for K	2213 denne saken er for K	2213 artikkelen er for K	2272 er for K	2272 bare K	2272 kun K	2320 våre K	2323 K
abonnentin	50 als K	571 als K	573 bereits K
abonnentinnen	50 K können	568 exklusiv für K	568 nur für K	568 K vorbehalten	750 unseren K
abonner	451 K for at	554 K på	1499 s'K	2213 K for å	2319 K på
abonnere	2258 ved å K
abonnez	80 K-vous	1416 K-vous pour	1416 K-vous à partir	1499 K-vous	1499 K vous
abonniere	80 K	749 K unseren	749 K hier
abonnieren	80 K sie	80 K sie uns	576 newsletter K	590 whatsapp-kanal K	590 K sie unseren kanal	620 podcast K	681 hier K	707 google K	707 google news K	749 jetzt K	749 K sie
abonniert	80 K uns	573 bereits K
about	1065 . tell us K	1065 ? tell us K	1065 ! tell us K
above	1005 links K
abrir	1131 K en la app	2460 K no app
abstimmen	637 jetzt K:
abyste	335 K mohli číst dál
""", 'ac': """
accede	1119 K a todo
accedi	24 K	1775 K per
accept	2536 K toate
acceptant	1442 en K les cookies
acceptar	306 K les galetes
accepteer	2080 K de cookies
accepter	1442 K les cookies
accepteren	2080 cookies te K	2080 cookies K
access	835 unlock full K	835 full K. no ads	952 K to every story	952 full K with no ads	980 year of K	980 months of K	980 want full K	980 K for half price
acconsento	1833 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	945 K with our privacy
according	1108 K to
accordo	43 d'K?
account	835 create a free K to	835 sign in to your K	837 create an K to	952 please create a free K	1105 create a free K	1106 hold power to K	2058 maak een gratis K	2126 K is gratis en zo	2150 een gratis K	2202 maak een gratis K
accurate	959 K at time of
accused	1108 K
aceptado	1146 no has K las cookies
aceptaste	1146 no K las cookies
aconseja	1204 K
aconsejaba	1204 K
aconselha	2523 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2523 K
actionnaire	1500 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1737 K dosen
adblock	346 vypněte K	465 slå K fra	2227 slå av K	2345 wyłącz K	3012 stäng av K
adblocker	595 K erkannt	595 K aktiv	595 nutzen einen K	595 verwenden einen K	595 trotz K	753 K	868 disable your K	868 you are using an K	868 K detected	2078 K uit
added	1108 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1010 put your K	1010 type your K	1010 add your K	1010 pop your K	1010 enter your K	1010 send us your email K
adgang	454 få K til	554 få fri K
admitiu	2523 K
admitted	1108 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2333 twój K e-mail	2373 K e-mail
adresa	77 lasă-ne K	2530 K de email nu va	2531 K ta de email	2531 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3155 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	649 gültige e-mail-K	649 sie ihre e-mail-K	649 du deine e-mail-K	649 e-mail-K ein	1426 votre K e-mail	1426 votre K email
adresu	2711 na vašu e-mail K	2739 e-mail K	2739 mejl K
ads	70 no K	70 without K	1106 we don't have K
advarede	557 K
advarer	557 K	2322 K
advarte	2322 K
advert	11 K
adverteix	329 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2203 zonder K
advertisement	11 K	867 this K has not loaded
advertisements	11 K
advertiser	967 supplied by an K	967 provided by an K	967 paid for by an K	967 produced by an K	967 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2156 dit is een K
advierte	1204 K
adviseert	2205 K
""", 'af': """
affermato	1848 ha K
affichage	1472 K de ce contenu
affichant	1472 en K ce contenu
afficher	1442 pour K ce contenu	1472 ne peut pas s'K
affichera	1416 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	382 K odkazy	501 K-links	594 K-links	797 K links	867 contains K links	984 K links	984 K link	1004 as an K we	1004 as an K i	1004 as an K, we	1004 as an K, i	1004 as an amazon K	1004 our K partners	1347 K-linkkejä	1648 K linkeket	2156 K links	2263 K-lenker	2741 K linkove	2741 K linkovi	2839 K odkazy	2930 K povezave	3047 K-länkar
affiliatelenker	74 K	2263 K
affiliatelinks	37 K	74 K	501 K	688 K	2156 K
affiliates	1004 as K we	1004 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1476 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1502 K
affirment	1502 K
afhankelijk	2162 K van giften	2162 K van donaties
afiliacyjne	37 linki K	74 linki K	2379 linki K
afiliacyjnych	74 linków K	2379 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1181 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1181 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2556 linkuri K
afiliats	312 enllaços d'K
afiliere	74 linkuri de K
afirma	1204 K	2523 K
afirmar	329 va K
afirmou	2523 K
afleveringen	2145 alle K van
afmelde	456 K dig når
afmelden	2121 elk moment K	2121 elk moment weer K
afsnittet	491 hele K
aftrekbaar	2123 gift is K
""", 'ag': """
agences	1457 avec K	1458 avec K
agenturmaterial	612 mit K
aggiornamenti	1788 segui tutti gli K
aggiunto	1848 ha K
agora	2520 doe K
agree	43 K?
""", 'ah': """
ahora	1201 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	270 K	489 af K	489 med K	2250 med K	2250 av K	3035 med K	3035 av K	3361 K
aidez	1461 K-nous à	1499 K-nous
aiheesta	1346 lisää K täältä
aiutaci	1809 K	1845 K a
aiutarci	1809 K	1845 K a
aizliegta	2021 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1244 meie K	1244 sõltumatu K	1244 K maksab	1244 hea K
ajakirjandust	1232 toeta sõltumatut K
ajakirjanik	1222 K
ajakirjanikele	39 meie K
ajakirjanikud	1244 meie K
ajoute	1502 K
ajoutez	1499 K-nous
ajuda	326 K'ns
ajude	2489 K-nos	2520 K-nos
ajutorul	2561 K tău putem	2573 avem nevoie de K tău
""", 'ak': """
akci	369 naši K
akciu	2827 našu K
akismet	21 K to reduce spam
akkoord	2121 ga je K met onze	2121 gaat u K met onze
aktardi	3211 K
aktivieren	595 javascript K
aktualne	2408 kursy są K	2408 kursy K
akzeptiere	576 mit der anmeldung K
akzeptieren	576 mit der anmeldung K	597 cookies K
""", 'al': """
alamat	1715 K email
aldus	2205 K
alerta	2523 K
alertas	14 las K	1134 recibe K	1134 activa las K	2463 receba K
alertes	1431 recevez les K	1431 K info
alertou	2523 K
alerts	14 K	853 get K as
algemene	2121 ga je akkoord met de K
alin	3194 K
alive	1106 local news K
alkaen	1345 K #
alles	568 lesen sie K	2150 lees K met
allow	869 K ads on
aloud	900 is read K by
""", 'am': """
amendat	2576 a K
amennyit	90 adj, K tudsz
ammesso	1848 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1846 siamo K su
andare	1767 prima di K via
android	583 für K und ios	849 our K app	1483 sur ios et K	2067 app voor K
angebot	656 ihr K	656 dein K	749 hier gibt es das K
angebote	649 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	703 ihre spende K	703 deine spende K	703 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	597 inhalte K werden
anggota	1761 jadilah K
ankete	2831 našej K	2831 v K
anketi	35 našoj K	2735 našoj K	2735 u K	2925 naši K	2925 v K
anketimize	35 K
anketimizi	3181 okur K	3181 K
anketo	2925 kratko K	2925 našo K
anketu	35 našu K	2735 kratku K	2735 našu K
ankety	373 naší K	2831 našej K
ankiecie	35 naszej K	2370 naszej K	2370 w K
anlatin	38 bize K	67 bize K	3194 K
anlatti	3211 K
anmelden	24 K	559 jetzt K	637 jetzt K:	749 hier K
anmelder	486 er K	542 er K på	2247 er K	2307 er K i
anmeldung	576 mit meiner K	576 mit ihrer K	576 mit der K stimmen	576 mit der K stimme	576 mit der K willige	576 mit der K willigen	576 mit der K erklären sie	622 K	676 hier geht es zur K
annetus	1232 tee K	1247 K
anno	1847 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	501 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	555 uden K
annonsblockerare	3012 stäng av K
annonseblokkering	2227 slå av K
annonselenker	37 K	74 K	2263 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2320 uten K	3106 utan K
announced	1108 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1848 ha K
ano	2522 por K
anoi	1400 K
anoniem	2101 K tippen	2138 ons K
anonim	3175 bize K
anonym	670 K an uns
anonymous	971 K
anonymously	971 K
anot	2008 K
anregungen	643 fragen oder K	643 fragen und K
ansehen	641 hier K	641 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	876 K our poll
antes	1111 K de irte	2446 K de sair
anuncio	1181 después del K	1181 tras el K
anuncios	70 sin K
anunciou	2523 K
anuncis	70 sense K
anvender	465 vi K cookies
anyone	1044 if you know K
anytime	840 cancel K	1107 cancel K
anzeige	11 der K	11 dieser K	594 nach der K weiter	666 dies ist eine K
anzeigen	70 ohne K	70 keine K	597 mit einem klick K lassen
anzusehen	631 um das video K
""", 'ap': """
apelowali	2443 K
apeluje	2443 K
apgalvo	2048 K
aplicativo	84 no nosso K	2460 baixe o K	2460 baixe nosso K	2521 nosso K
aplikace	441 naše K
aplikaci	84 v naší K	342 stáhněte si naši K	343 stáhněte si K	376 mobilní K	376 naší K	376 naší mobilní K	440 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2800 preuzmite K i
aplikacja	2441 nasza K
aplikacji	84 w naszej K	2335 w naszej K	2335 otwórz w K	2393 naszej K
aplikasi	1716 K kami	1718 unduh K	1718 download K	1761 instal K	1761 unduh K kami	1761 unduh K gratis	1761 segera unduh K	1761 yuk unduh K	1762 K kami
apoiador	2449 torne-se K	2489 seja nosso K	2520 torne-se K	2520 seja nosso K	2520 seja K
apoiam	2512 nos K todos os meses
apoie	2489 K
apoio	2445 seu K	2449 seu K é	2489 seu K
aportaciones	1192 gracias a las K
aporte	90 K lo que pueda	1166 tu K	1201 tu K
apoyan	1192 que nos K cada mes
apoyo	1110 su K	1110 tu K	1114 con tu K	1114 tu K es	1166 tu K
app	84 i vår K	84 med vår K	583 als K	646 mit der K	646 in der K	647 -K	679 mit der K der	849 get our K	849 in our K	849 use our K	849 our new K	849 our ios K	852 get the K	983 have our K	983 our K has	983 with our K	983 via our K	983 on our K	1008 with our K you	1008 with our K, you	1008 in our K you	1008 on our K you	1105 our K	2067 in de K	2118 -K	2220 i vår K	2320 vår K	3004 i vår K	3106 vår K	3341 tải K	3398 在K中
appareil	1416 un seul K à la fois	1489 en cours sur un autre K
appeared	894 first K on	961 K in print
appen	84 i K vår	458 hent K	458 åbn i K	2220 last ned K	2220 hent K	2220 åpne i K	3004 öppna i K	3005 ladda ner K	3005 ladda ned K	3005 hämta K	3105 ladda ner K och
appje	38 stuur een K	67 stuur een K	2100 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1428 téléchargez l'K	1428 notre K	1429 dans l'K	1429 avec l'K	1429 sur l'K	1429 télécharger l'K	1500 notre K
applications	1428 nos K mobiles
appot	1643 az K
apps	983 our K
apunta	326 K't
""", 'aq': """
aqui	2446 já que você está K	2446 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2320 vårt K
arbeit	750 unsere K
arbeitet	617 K als
arbejde	555 vores K
arbejdet	542 har K på
arbetar	3035 K med ai
arbetat	3093 har K på
arbete	3106 vårt K
argue	43 K back
argued	1108 K
arrivato	1767 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	327 aquest K	327 l'K sencer	835 to unlock this K	835 members-only K	843 you've read your last free K	843 you have read your last free K	843 this is your last free K	843 reached your K limit	858 share this K on	867 links in this K may	954 save this K	964 this K	964 the full K	965 this K	966 this K	1005 links in this K	1106 this K	1404 vous avez aimé cet K	1404 cet K vous a plu	1416 pour accéder à l'K	1416 cet K est offert	1416 cet K vous a été offert	1416 pour lire cet K	1416 offrir cet K	1416 offrez cet K	1422 de cet K à lire	1456 cet K est paru dans	1456 cet K a été publié	1480 réagir à cet K en	1494 cet K a d'abord été publié	1496 offrez cet K	1496 offrir cet K	1500 cet K
articles	15 free K	58 nouveaux K par e-mail	824 you've read # K	835 access to all our K	835 gift K to give	843 free K left	843 K left this month	843 you've used all your free K	843 # of # free K	843 K left to read	952 to read more K	952 for three more free K	952 more free K	954 K to give	954 K to gift	954 K to share	954 gift # K	1416 tous nos K	1422 il vous reste # K	1486 nos K sont en accès libre	1496 K à offrir	1500 nos K
articol	2574 acest K
articolele	2574 K noastre
articolelor	2544 preluarea K
articoli	58 nuovi K via mail	1775 tutti gli K senza limiti	1780 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1767 ti è piaciuto questo K	1775 per leggere l'K	1775 regala questo K	1846 questo K
articolul	20 K complet	20 K integral	2565 pentru a citi K	2565 să citești tot K	2574 ți-a plăcut K	2574 tot K
artigo	20 ler este K	20 ler o K	2446 gostou deste K	2516 para ler este K	2521 este K
artigos	2488 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	499 denne K for #	516 denne K	516 en K	555 denne K	560 dir gefällt dieser K	568 lesen sie diesen K mit	568 um diesen K zu lesen	568 dieser K ist nur für	568 zugriff auf alle K	568 alle K lesen	568 ganzen K lesen	574 freie K übrig	574 K frei	574 ihr letzter freier K	618 K wurde	623 unsere K öfter	652 K etwas wert ist	656 alle freien K	662 weitere K finden sie	667 rechte am K	667 K steht unter einer	677 den ganzen K	677 diesen K	682 gäbe es diesen K nicht	686 alle K zum	686 lesen sie in diesem K	691 K ist zuerst	691 K ist zuvor	693 K gratis	708 K wurde zuerst	750 dieser K	750 diesen K	750 diesem K	1750 untuk membaca K ini	1762 K ini	2058 om dit K te lezen	2058 dit K is alleen	2058 geef dit K	2058 lees dit K met	2058 gratis K deze week	2084 fout in dit K	2101 mening over dit K	2126 een premium K	2143 dit K	2157 niets uit dit K	2157 K mag zonder	2203 dit K	3055 gratis K kvar	3064 en K	3065 låst K	3065 upplåst K
artikelen	15 gratis K	2058 toegang tot alle K	2126 aantal K bereikt	2126 aantal gratis K	2150 gratis K gelezen	2153 alle K over
artikeln	568 zugang zu allen K	656 zugang zu allen K	693 freien K	2991 gillade du K	2997 läs hela K med	2997 lås upp K	3038 fel i K	3064 den här K	3064 K	3065 K är upplåst	3065 K är öppen	3065 den här K är låst	3065 K är låst	3106 den här K
artikels	691 nutzung dieses K
artikkel	1239 tasuta K	1244 see K
artikkelen	2253 feil i K	2281 denne K	2281 K	2320 denne K
artikkeli	20 koko K	1305 tämä K on vain	1353 ilmainen K jäljellä	1398 tämä K
artikkelia	1349 maksutonta K	1349 ilmaista K
artikkelin	1359 tämän K
artikkelit	15 ilmaiset K	1349 ilmaiset K
artiklar	15 fria K	2997 fria K	3055 gratis K kvar	3061 inga gratis K	3061 inga fria K	3106 alla K
artiklen	445 kunne du lide K	516 K	555 K her
artikler	15 gratis K	451 gratis K	507 gratis K tilbage	513 ingen gratis K	555 alle K
artikli	1242 selle K
artiklid	1235 tasuta K
artiklit	1235 tasuta K	1242 seda K	1244 kogu K
arvioi	1400 K
""", 'as': """
asegura	1204 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1108 K
asks	1108 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2454 já é K	2520 torne-se K	2520 seja K
assinantes	50 K podem	50 os K podem	2454 só para K	2454 somente para K	2516 exclusivo para K	2516 exclusiva para K	2516 exclusivos para K	2521 nossos K	2524 K
assinatura	2524 K
assinaturas	2524 K
assine	80 K	2445 K a	2445 K o	2453 K por	2453 K e tenha	2454 K para	2520 K já	2520 K agora	2520 K e	2520 K aqui	2520 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	966 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	867 as an amazon K	892 is an K
assure	1502 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2035 K mūs	2045 K mūs
atbalstiet	2045 K mūs
atbalsts	2035 tavs K palīdz	2045 tavs K	2045 jūsu K
attgjevast	45 K
atzina	2048 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	618 K
audioverze	2 K
audioverzi	372 K
audioverzii	2830 K
aufgefallen	600 fehler K
ausblenden	597 und wieder K
auszugsweise	612 nachdruck, auch K
auteur	1459 est l'K	2102 is K van	2105 mening van de K
auteursrecht	2133 rust K
author	889 email the K	889 the K can be	892 is the K of	892 is an K
automated	2 read by an K	900 is read by an K	900 narrated by an K
automatisch	2 K vorgelesen	571 endet K	641 K vorgelesen	667 K von dpa	667 K von der	675 der text wurde K	675 dieser text wurde K
automatisk	2250 K oversatt
autor	303 és K de	617 ist K	1163 es K de	2490 é K de
autora	303 és K de	1163 es K de	2362 napisz do K	2490 é K de
autorce	363 napište K
autore	1811 è K di
autorem	2362 kontakt z K
autoren	630 meinung der K
autorin	617 ist K	617 ist freie K	630 meinung der K
autorise	1489 n'K pas la lecture
autorke	2820 napíšte K
autorki	2362 napisz do K
autorovi	363 napište K	2820 napíšte K
autorskim	2380 chroniony prawem K	2380 chronione prawem K
autoru	2725 javite se K	2725 pišite K
autrice	1459 est l'K	1811 è K di
""", 'av': """
available	849 our app is K	850 K on the app store	850 K on google play	983 app is K	1000 tickets are K here
avbryt	21 K svar
avec	1457 K afp	1458 K afp
averci	1845 grazie per K letto
avertit	1502 K
avertizat	2576 a K
avise	2520 K-nos
avsluta	3107 K när du vill
avsnittet	3037 hela K	3037 ladda ner K
avtorici	2915 pišite K
avtorju	2915 pišite K
avverte	1848 K
""", 'ay': """
ayda	3193 K # tl	3193 K # tl'den	3210 K
aydinlatma	3163 K metni
ayirtin	3194 K
aylik	3210 K
ayudanos	1201 K
""", 'ba': """
ba	2322 K
bad	557 K	3108 K
bagikan	25 K	49 K
baixa	295 donar-te de K
baixe	2445 K o	2460 K o app
bajate	1201 K la app
bancs	318 no depèn de K
banner	753 cookie-K	1109 cookie K
banners	1109 cookie K
bantu	1761 K kami
bastano	1845 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	667 redaktion nicht K
beboette	2205 K
become	51 K one of them	906 K a	1105 K one of them
becoming	905 K a member	1022 consider K a	1105 consider K	1105 K a member
bedankt	2202 K voor het lezen
beelden	2101 heb je K	2101 heeft u K
befindet	597 an dieser stelle K sich
before	824 K you go	824 K you move on
begging	1109 K
begs	1108 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	559 mit einem K	652 jeder K hilft uns	667 K steht unter einer	682 mit einem kleinen K	691 K ist zuerst	703 mit ihrem K können wir	703 mit deinem K können wir	703 ihrem K helfen	708 K wurde zuerst	750 dieser K	750 diesen K
bejelentette	1706 K
bekijk	2111 nieuwe baan? K
beklagade	3108 K
beklagede	557 K
beklaget	2322 K
belangrijkste	2121 elke dag het K
believe	1046 if you K we	1106 people who K in
belirtti	3211 K
below	976 sign up K	976 enter your email K	1005 links K
beluisteren	2145 dit artikel ook K	2145 hier K
benachrichtigungen	14 K	585 K aktivieren	586 push-K
benadrukt	2205 K
bent	2051 nu je hier toch K
bepaalde	2205 K
berasal	1738 konten ini K dari
berdonasi	1761 mari K	1761 silakan K	1761 ayo K	1761 anda K
bereits	568 sie haben K ein abo	656 K ein konto
bergabung	1761 mari K	1761 K dengan kami	1761 ayo K
bergabunglah	51 K	1761 K
bergantung	1748 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	750 wir K
berichterstattung	750 unsere K
berichtet	617 K für	617 K über	736 K als
berichtete	752 K
berite	2944 K nas
berkomentar	6 untuk K
berlangganan	1711 sudah K	1714 K newsletter	1747 terima kasih telah K	1747 berhasil K	1761 K sekarang	1761 silakan K
bersama	51 ikutlah K	1761 gabung K
bescheid	670 sagen sie uns K	670 sag uns K
beschloss	752 K
besedah	2989 po K
besked	494 push-K
beskeder	494 push-K
besloot	2205 K
beslutade	3108 K
besluttede	557 K
besluttet	2322 K
besoin	1404 nous avons K de vous	1499 nous avons K de vous	1499 a K de vous	1499 avons K de votre
besplatan	2753 poslednji K tekst
besplatna	2740 K članka
besplatne	2740 K članke
besplatni	2732 naš K webinar	2732 naš K vebinar	2753 poslednji K članak	2753 zadnji K članak
besplatnih	2740 K članaka
beste	2121 elke week het K van
bestellen	559 jetzt K	636 im shop K	637 shop K	637 store K	710 jetzt K im	749 K sie hier	749 K sie unseren
bestellung	622 K
besten	750 die K texte
betaald	2156 artikel is K	2156 content is K
betaalmuur	2123 geen K	2206 K
betalande	3064 K läsare
betalende	507 kun for K	516 K læsere	2281 K lesere
betalingsmur	558 K	2323 K
beteiligt	666 redaktion ist nicht K
betonte	752 K
betrokken	2130 redactie is niet K
bevestigen	2121 aanmelding te K
bevorzugen	623 google K
bevorzugte	623 K quelle
bevorzugten	623 K quelle
bevorzugter	623 K quelle
bewerben	637 jetzt K:
bewust	83 speel K
bezahlschranke	653 K	753 K
bezmaksas	2037 K rakstus	2037 K raksti	2037 K kontu	2041 K raksts
""", 'bi': """
bidrag	449 dit K	449 giv et K	554 giv et K	554 dit K gør	554 dit K er	554 dit K til vores	558 K	2211 ditt K	2260 gi et K	2319 ditt K gjør	2319 ditt K er	3044 ge ett K	3044 ditt K gör	3105 ge ett K	3105 swisha ett K
bidraget	2260 K ditt
bijdrage	2054 jouw K	2097 kleine K	2156 K is betaald	2162 dankzij jouw K	2204 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	700 uns ihre K
bildirdi	3211 K
bildirimlere	14 K	3156 K izin ver
bildirimleri	14 K	3157 K aç
bildirin	38 bize K	67 bize K
biletlerini	3181 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1106 K owner
bilten	78 na K	2720 K
binding	453 ingen K	556 ingen K
bindingstid	2215 ingen K	2321 ingen K
bindningstid	2999 ingen K	3107 ingen K
binnenland	2141 is redacteur K
bisogno	1767 abbiamo K di te	1845 abbiamo K di te	1845 abbiamo K del tuo	1845 abbiamo K anche di te	1845 abbiamo K di voi
bitte	560 haben wir eine K	560 eine K an sie	560 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1706 K
""", 'bl': """
bli	2319 K med i	2319 K en del av	3105 K en del av
blijkt	2205 K uit
blijven	2123 om dit te K doen
bliv	51 K en af dem	554 K en del af
blocker	868 disable your ad K	868 disable ad K	868 turn off your ad K	868 using an ad K
blocking	868 K our ads	869 K ads
bloqueador	1144 K de anuncios	1205 K de anuncios	2470 K de anúncios
bluesky	16 K	862 follow him on K	862 follow her on K	862 follow them on K
""", 'bo': """
board	930 our jobs K	930 our job K
bogatych	2382 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	987 K this story	987 K this page
bookshop	972 our K	1032 in our K	1032 from our K
boutique	1498 dans notre K	1498 sur notre K
""", 'br': """
bralcem	2952 K
bralcev	18 po zaslugi K	43 pisma K	2933 s podporo K	2933 s pomočjo K	2952 K	2987 naših K	2987 po zaslugi K	2987 s podporo K	2987 podpori K
bralci	2952 K	2987 naši K
branja	0 čas K
brauchen	652 K noch #	749 wir K ihre hilfe	749 wir K deine hilfe	749 K wir sie	749 K wir dich	749 K wir eure
braucht	652 K ihre hilfe	652 K deine hilfe
breaking	853 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2933 K vas
brief	2101 K naar
briefing	904 our morning K	904 our K	904 daily K	945 K in your inbox
briefkasten	625 anonymen K	625 anonymer K
brieven	2101 K naar
bring	1008 our apps K you
brings	1008 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	868 your K is out of date	868 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2250 K ki	2250 K ai
""", 'bu': """
budite	2739 K u toku
buitenlandcorrespondent	2163 is K
buitenlandredacteur	2102 is K	2190 is K
bulabilirsiniz	3194 K
bulan	1763 per K
buletin	78 K kami	1714 K kami	1747 K harian kami	1762 K kami	1765 K
bulunabilirsiniz	3208 katkida K
bulundu	3211 çağrida K
bulunun	3208 katkida K
buradan	3189 K bağiş yapin
bureau	916 K chief
button	631 klick auf den K	1045 clap K
buttons	954 the share K	954 the K below
buycoffee	2382 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2445 K-se	2454 K-se para
cadeau	2059 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1166 K
callan	1202 lo que otros K
campagne	1486 K de dons	1499 boucler notre K
campaign	1106 our spring K	1106 our K
can	1105 pay what you K
canal	1139 únete al K	1201 únete al K	2466 siga nosso K	2466 siga o K	2520 entre no K	2521 nosso K
canale	1815 al K	1846 il nostro K
canali	1789 sui nostri K
canalul	2574 K nostru
cancel	21 K reply	840 K at any time	1107 K any time	1107 K at any time
cancele	2453 K quando quiser	2522 K quando quiser
cancellarti	1782 puoi K
cap	303 és K de
caporedattore	1811 è K
caporedattrice	1811 è K
carte	9 cette K
casella	79 nella tua K	1783 nella tua K
""", 'ce': """
cebinize	3186 K gelsin
celoten	20 K članek	2901 K članek je	2929 K članek
celotnega	2901 za ogled K	2901 za branje K	2929 K članka
cenite	2949 K naše delo	2949 K naš trud
cerea	2576 K
cereau	2576 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2576 a K	2576 au K
""", 'ch': """
channel	1106 our K	1720 ikuti K	1720 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1425 par e-mail K	1425 par mail K
chargement	1472 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	675 unseren K	675 unserem K
chcete	440 K číst dál	2807 K čítať ďalej
check	935 K back for more	935 K back soon
chef	1459 est K de	2141 is K van de	2190 is K
cheffe	1459 est K de
chefredakteur	702 ist K
chefredakteurin	702 ist K
chefreporter	702 ist K
chefreporterin	702 ist K
chegou	2446 se você K até aqui
chercheur	1459 est K
chercheuse	1459 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3380 hãy K sẻ	3383 K sẻ
chiede	1848 K
chiederti	1767 un piccolo favore da K
chief	892 is K
chiesto	1848 ha K
chip	905 K in	906 K in	1105 K in now	1105 K in and
chipping	1105 consider K in
choices	975 cookie K	975 your K
choisissez	1416 K votre offre
choose	822 K a plan	837 K a plan
chosen	959 K by our
chronione	2380 K są prawem
""", 'ci': """
cijelog	2707 za čitanje K
cikk	1704 ez a K
cikkeink	1704 K
cikket	1667 ezt a K	1667 a K
cinste	54 fă-mi K cu o cafea
cipta	1732 hak K
citarea	2569 cu K sursei
citera	3024 K oss gärna	3024 K gärna men ange
citire	0 timp de K	0 timp K
citit	2561 dacă ai K până aici
cititorii	36 K noștri	2574 K noștri
cititorilor	18 datorită K	43 scrisorile K	2561 datorită K
civil	982 keep it K
""", 'cl': """
claimed	1108 K
clap	1045 K for this	1045 K for it	1045 give it a K	1045 K up to
claps	1045 K for this	1045 give it some K	1045 # K
clarifications	939 corrections and K
clicking	923 by K play
client	1418 déjà K
clips	40 your K
""", 'co': """
code	1815 qr K
codziennie	17 K rano	2333 otrzymuj K
coffee	54 buy me a K	54 buy us a K	905 buy me a K	905 buy us a K	1105 buy us a K	1107 cup of K
colabora	1163 K con
collabora	1811 K con
coloque	77 K seu e-mail
columnist	892 is a K	916 K	2102 is K	2163 is schrijver en K	2163 is K en	2190 is K
colunista	2490 é K
com	2618 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1149 quieres K	1150 para K	2476 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2574 spune-mi în K	2574 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1149 déjanos tu K
comentarios	85 en los K	1149 no admite K	1150 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2523 K
comision	2556 primi un K
comment	6 to K	6 to leave a K	6 to post a K	876 log in to K	876 sign in to K	876 be the first to K	876 leave a K below	876 leave your K	876 our K policy	877 post a K	982 posting a K	982 members can K	999 to K you must	999 to K, you must	1061 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1480 votre K sera publié
commentaires	85 en K	85 dans les K	1445 charte des K	1445 espace K	1446 dans les K
commentare	6 per K	1797 vuoi K	1798 per K
commentator	2163 is politiek K
commenter	1446 pour K	1480 peuvent K	1480 pour pouvoir K
commenti	85 nei K	1797 i K saranno	1798 nei K
commenting	876 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	876 in the K below	876 let us know in the K	876 K powered by	876 K have been closed	876 all K are subject to	876 we welcome your K	877 in the K section	982 posting K	999 closed the K	999 turned off K	999 turned off the K	999 switched off K	999 disabled K	1061 post your K	1105 let us know in the K
commercial	959 our K team	959 our K content	1476 réalisé par un partenaire K	1489 notre service K
commissie	2130 een K
commission	867 we may receive a K	867 K if you buy	959 may earn a K	959 may earn a small K	959 may earn an affiliate K	959 may receive a small K	959 may receive K	959 earn K from	984 K
commissione	1824 ricevere una K
commissions	984 K
committed	939 K to accuracy
community	669 unserer K	750 unsere K	876 abide by our K	913 our K members	913 leave our K	913 like our K	1105 join our K of	1106 K-funded	1797 regole della K	1815 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2497 uma publicação K por
compartilhado	2497 um post K por
compartilhe	25 K	49 K com	67 K sua história	2520 K este
compartilo	49 K
compartir	1119 K tu cuenta, cambia	1201 si quieres K tu cuenta
compensated	984 K
compensation	959 receive K from
complain	939 K about this article
complained	1108 K
complains	1108 K
complaints	939 our K page
completa	1195 para leer la nota K	2453 para ler a matéria K
complete	952 K digital access
completo	2453 para ler o artigo K
complimentary	15 K articles	843 K articles	843 K article this month	843 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1499 créez un K	1499 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1192 K que sostiene
comunidade	2520 faça parte da K
comunique	2475 K um erro
comunitatea	2561 K care susține	2573 intră în K
concorda	43 K?
condannato	1848 ha K
condiciones	1147 términos y K
condividi	67 K la tua storia	1845 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1480 charte de bonne K
confidence	914 in K
confidential	914 K tip	914 K tips
confirm	845 check your email to K
confirmar	1191 bandeja de entrada para K	2511 caixa de entrada para K
confirmat	2576 a K
confirmation	1485 e-mail de K
connect	862 K with us on
connectez	24 K-vous	1402 K-vous	1416 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1794 il K ai cookie
consent	872 we need your K to load	908 written K
consentimento	2497 K para carregar
consentiti	1797 non sono K commenti
consider	822 K giving	822 K making	822 K joining	822 K a gift	829 if you liked this article, K	906 please K	906 K a	906 K giving	906 K joining	1022 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	845 K me with news and offers	920 K her at	920 K him at	920 K them at	1105 K us at	2138 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	891 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2520 K-nos
contenido	9 este K	9 K externo	1120 K premium	1146 K externo de	1146 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	872 to view this K, you	872 to view this K please	872 this K is hosted by a third party	872 we use your sign-up to provide K	873 third-party K	952 access to all our K	959 our K studio	961 to reuse this K	964 this K	2106 K te zien
contenu	9 ce K	1442 ce K n'a pas pu être	1442 K bloqué	1472 K est fourni par
contenus	1416 tous nos K	1500 nos K
contenuti	9 K esterni	1778 a tutti i K
contenuto	9 questo K	9 K esterno	1794 K esterno
contingut	9 aquest K
continua	1837 K a leggere con	2565 pentru a K lectura
continuar	318 el teu suport per K	318 ajuda'ns a K	321 per K llegint	2516 para K lendo	2516 para K a ler	2516 K lendo
continuare	20 K a leggere	1837 per K a leggere	1837 per K la lettura	2565 pentru a citi în K	2565 citește în K cu
continue	835 to K reading this article	835 log in to K	835 sign in to K	835 register to K	835 upgrade to K	1105 help us K	2503 K a ler abaixo	2516 K lendo com	2516 K a ler com
continuer	1489 pour K à lire
continuez	1476 publicité, K	1489 K votre lecture sur
continuing	872 by K to use this website, you agree
contou	2523 K
contribua	90 K com o que puder	2489 K	2520 K com	2520 K a partir	2520 K para o nosso
contribuez	1499 K
contribuie	90 K cu cât poți
contribuisci	1766 K
contributed	917 K reporting	917 K to this report	917 K to this story	917 K to this article	961 K to this report	1102 K reporting from	1102 K reporting to
contributing	892 is a K	1105 by K to
contribution	822 make a K	905 make a K	1105 your K	1105 making a K	1499 votre K
contributo	1766 il tuo K	1770 con il tuo K	1834 piccolo K per noi
contributor	892 is a K
conversation	822 join the K	876 join the K with	877 to join the K	982 in the K
convida	54 K'm a un cafè
cookie	872 manage your K	1518 קובצי K	1639 K-kat	1794 usiamo i K	1794 questo sito usa i K	2345 pliki K	2612 файлы K	2612 файлов K	2622 файлы K	2652 файлы K	2652 файлов K	2823 súbory K	3239 файли K	3239 файлів K	3251 файли K	3281 файли K	3281 файлів K	3345 sử dụng K	3360 chấp nhận K
cookiekeuze	2142 K
cookies	9 third-party K	465 vi bruger K	466 bruger K til	488 K	674 nutzung von K	765 αποδοχή K	809 K	872 we use K	872 this site uses K	872 this website uses K	872 our site uses K	872 uses K to	872 accept all K	872 accept K	872 how to control K	873 use of K	923 social media K	975 K	1146 usamos K	1146 este sitio utiliza K	1146 esta web utiliza K	1146 aceptar las K para	1146 que aceptes las K	1147 uso de K	1442 refusé les K	1443 utilise des K	1472 gérez vos K	1503 bandeau K	2080 omdat je geen K	2082 gebruik van K	2106 social media-K	2142 K toe te staan	2227 vi bruker K	2249 K	2345 używamy K	2345 plików K	2472 usamos K	2472 este site utiliza K	2472 este site usa K	2473 uso de K	3026 K på	3034 K
cookievoorkeuren	2106 K
copy	1106 read our K
copyright	2133 rust K
corespondent	2547 este K
corporate	1106 K backing
correct	959 K at time of
correction	939 report a K	939 request a K	939 suggest a K
corrections	939 our K	939 K policy	969 our K team	1106 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1127 en tu K	1127 en su K	1127 a tu K
correspondant	1459 est K	1459 K à
correspondante	1459 est K	1459 K à
correspondent	892 is a K	916 K	2102 is K	2190 is K
correspondente	2490 é K
correspondents	1106 our K
corresponsal	303 és K	1163 es K
correu	77 deixa el teu K	77 deixeu el vostre K	295 al teu K
corrispondente	1811 è K
count	1063 you K on
courriel	1425 par K chaque	1425 dans votre boîte K
couvre	1459 K les
coverage	935 read our full K	935 see our full K	987 more of our K	987 all our K	1106 our K
covers	892 K the
""", 'cr': """
created	899 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	1108 K
criticized	1108 K
cronisti	39 nostri K
crowdfunding	1109 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1163 K los
cuenta	1119 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2141 is K
cuma	17 her K
cuota	1202 tu K
""", 'cy': """
cyfrowe	2402 kup wydanie K	2402 wydanie K
""", 'cz': """
czekamy	2348 K na wasze
czytaj	2440 K dalej za
czytania	0 czas K
czytasz	2402 K nas za darmo	2441 K nas
czytelnicy	36 nasi K	2399 K	2441 nasi K
czytelniczek	2382 dzięki wsparciu K
czytelniczki	2399 K
czytelnikom	18 dzięki K	2399 K	2441 dzięki K
""", 'da': """
daarna	2060 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	749 sind sie K	749 sei K
dacci	1845 K una mano
daftarkan	1747 K email anda
dagar	3045 # K för #
dage	499 # K for #	554 prøv # K
dagelijks	2063 ontvang K
dager	2261 # K for #
daily	845 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2441 pisać K
danach	571 K # euro
dane	2841 #% z K	2841 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2123 K onze leden	2123 K mensen zoals jij	2123 K lezers zoals jij	2149 K onze lezers	2149 K lezers	2149 K giften	2162 K jouw steun	2162 K uw steun
dapatkan	1720 K update berita
dar	440 váš K	444 K	2898 K
darbu	2046 mūsu K
darmowe	2376 K konto
darmowy	2330 ostatni K	2391 ostatni K tekst
darmowych	2376 limit K
darowizna	2440 twoja K	2444 K
darowizny	2444 K
darte	1129 K de baja
darujme	384 na K	441 na K	442 K
dary	444 K	2898 K
data	892 is a K
datajournalist	2141 is K
dateci	1845 K una mano
datenjournalist	702 ist K
datenjournalistin	702 ist K
datenschutzbestimmungen	598 K
datenschutzhinweise	598 K
""", 'de': """
deaktiviere	595 K deinen adblocker
deaktivieren	595 K sie ihren adblocker	595 adblocker K	595 ad-blocker K
deaktiviert	595 javascript ist K
debat	487 send det til K
debate	877 join the K
debattartikel	3033 din K	3033 skriva en K
debattartikeln	3033 svara på K
debatten	6 delta i K	469 deltag i K	493 deltage i K	493 deltag i K	493 tone i K	2254 delta i K
debattinnlegg	43 K	2248 K
decided	1108 K
decidiu	2523 K
decis	2576 a K
deciso	1848 ha K
declarat	2576 a K	2576 au K
declarou	2523 K
dedi	3211 K
dedicated	1106 our K team
dediler	3211 K
deductible	905 tax-K gift	905 tax-K donation	1103 tax K to the extent	1103 tax-K to the extent	1103 tax K to the fullest extent	1103 tax-K to the fullest extent	1103 tax K as allowed	1103 tax-K as allowed	1105 make a tax-K	1107 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2050 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2989 je K
dejala	2989 je K
dekker	2307 K
dela	25 K den	49 K den	3105 K med en vän
delite	49 K ga	67 K z nami
delivered	835 print edition K to	836 K to your door	845 K to your inbox	845 K to your email	845 get the latest news K	1013 K mondays	1013 K tuesdays	1013 K fridays	1013 K sundays
delivery	1025 home K of the	1025 home K
delo	2949 vam je všeč naše K	2987 naše K
dem	51 bli en av K
demanar	329 va K
demander	1404 une faveur à vous K	1404 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3211 K
denuncia	1204 K	1848 K	2523 K
departe	49 dă-l mai K	2573 citi mai K
depend	1063 you K on	1106 we K on
depende	1192 no K de bancos	2512 não K de bancos
dependemos	1192 K de nuestros lectores	2512 K dos nossos leitores
der	752 so K
derden	2080 inhoud van K
derdi	3211 K
derecho	29 se reserva el K
derlerdi	3211 K
desactiva	1144 K adblock
desactivar	1144 K adblock
desacuerdo	43 en K
desative	2470 K o adblock
descarga	1131 K la app	1131 K nuestra app	1201 K nuestra	1201 K la app
descarrega	326 K't
descarregue	2460 K a app
desk	39 our news K
despre	2547 scrie K
desta	2520 faça parte K
destek	3189 K olun	3208 bize K	3208 K olun	3208 K ol	3208 K verin	3208 aylik K
det	557 hed K	2322 het K	2322 sto K
detected	868 ad blocker K	868 adblock K
determinou	2523 K
detto	1848 ha K
deutschen	691 von der K presse-agentur
devamini	3152 K okumak için	3208 haberin K okumak
devenez	80 K membre	80 K abonné	1499 K membre	1499 K mécène
device	914 non-work K
""", 'di': """
dicci	1845 K la tua
dice	1204 K	1848 K
diceva	1848 K
dich	749 trag K
dichiarato	1848 ha K
die	752 so K
diesem	750 K text
diesen	9 K tweet	49 leiten sie K	677 K text	682 gäbe es K text nicht	750 K text
dieser	750 K text
dieses	9 K video	631 um K video
different	43 got a K view
dig	445 vi har en bøn til K	3105 hör av K
digest	904 weekly K	904 our K
digipakett	1207 telli K
digital	656 K-abo für	683 ein K-abo	709 K-abo	980 K pass
digitalabo	568 mit unserem K	656 K für	709 K
dijo	1204 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2740 za # K	2740 od # K
dinara	2802 K
dine	451 læst alle K
dinleyebilirsiniz	3194 K
dinleyin	2 haberi K	3194 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	329 va K
direct	845 K to your inbox	1436 suivez en K	2530 K în inbox
directement	1426 K dans votre
directly	845 K in your inbox
directo	1139 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1792 K adblock
disagree	43 K?
disait	1502 K-il	1502 K-elle
disattiva	1792 K adblock	1792 K l'ad blocker
discord	669 unserem K
discorda	43 K?
discordu	362 K
discordzie	2361 K
discover	301 a google K	482 google K	623 google K	707 K folgen	779 google K	910 google K	1168 en google K	2099 google K	2243 google K	2361 google K	2545 pe google K	3028 google K
discoverissa	1327 google K
discussion	6 to join the K	982 in the K	982 join the K	1445 participez à la K
disdici	1775 K quando vuoi	1847 K quando vuoi
disfrutando	1195 sigue K de
disiscriverti	1782 K
diskuse	375 vstupte do K	375 zapojte se do K
diskusie	2832 zapojte sa do K	2832 vstúpte do K
diskutiere	600 K mit
diskutieren	600 K sie mit	600 K sie über	749 K sie mit
diskutovat	375 K mohou
dispatch	904 a weekly K	904 our K
disponibil	2528 K doar pentru abonați
disponibile	1785 K su app store
disponible	1132 K en google play	1428 K sur l'app store
dispositivo	1119 si continúas leyendo en este K	1120 en otro K	1837 in uso su un altro K	2516 em outro K	2516 noutro K
dispus	2576 a K
disse	1848 K	2523 K
distribuie	25 K	49 K-l
dit	1502 a K	1502 K-il	1502 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1445 K-le nous en	1499 K-nous
diu	329 K
diventa	80 K socio	1845 K socio	1845 K parte
diyor	3211 K
diyordu	3211 K
diz	2523 K
dizia	2523 K
diziam	2523 K
""", 'do': """
do	1106 what we K
dobivajte	2760 K
dobivati	2754 želite K	2943 želite K
docente	1811 è K
dodaje	2443 K
dodal	443 K	2897 K
dodala	443 K	2803 K	2897 K
dodao	2803 K
doel	2123 ons K: #
dogodek	2922 naš K
dohodnine	2933 K
dokumente	625 anonym K
dollar	1105 K you give	1107 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1503 K
dona	1766 K ora
donacija	2744 svaka K	2744 vaša K	2800 vaša K	2801 vaša K	2801 svaka K	2804 K	2990 K
donacije	2804 K	2990 K
donacijo	2988 z K
donacijom	2802 K
donaciones	1205 K
donacions	330 K
donasi	1748 K anda	1761 K anda	1765 K
donate	822 K now	822 K today	906 K	1105 K what you can	1109 K
donateur	1499 devenez K	2202 word dan K
donateurs	1461 nos K	1500 nos K	2123 dankzij onze K	2149 dankzij K
donatie	2054 doe een K	2054 jouw K	2097 K	2202 jouw K	2202 uw K	2202 doe een K	2206 K
donaties	2149 dankzij K	2206 K
donating	1105 consider K
donation	822 make a K	829 consider making a K	905 make a K	948 K will be doubled	948 K will be matched	1001 small K	1028 a K of £#	1028 a K of $#	1028 a K of €#	1029 a K of £#	1029 a K of $#	1029 a K of €#	1105 your K	1105 consider a K	1109 K
donations	1109 K
donativo	2489 o seu K
donatrices	1500 nos K
donazione	1770 fai una K	1809 una K	1845 la tua K	1845 fai una K	1849 K
donazioni	1849 K
donderdag	17 elke K
doneer	2050 K	2097 K
doneren	54 kopje koffie K
donio	384 na K	441 na K
donirajte	90 K koliko možete	2744 K	2800 K	2933 K	2986 K
donnerstag	17 jeden K
donnez	1446 K votre avis	1499 K-nous	1499 K-leur
donors	1027 K like you	1105 new K
dons	1499 vos K	1503 K
doors	1106 our K open
dopisnica	2726 je K	2916 je K	2916 , K
dopisnik	2726 je K	2726 , K	2916 je K	2916 , K
dostupan	2707 ovaj sadržaj je K
doubled	948 gift will be K	1026 will be K	1026 be K	1026 K until
dovoljenja	2908 kopiranje brez K	2947 brez K
download	458 K appen	458 K vores app	849 K our app	849 K on the app store	852 K the app	852 K the free app	1105 K our	2050 K de	2066 K de app	2066 K de gratis app
dozvole	2743 bez K
""", 'dr': """
draag	2149 K bij
draht	625 ihr K zur	625 K zu uns
dreptul	29 își rezervă K
drepturile	2543 toate K rezervate
drittanbietern	597 K nicht zugestimmt	631 inhalte von K
drittanbieters	631 dienst eines K
drittplattformen	597 K
drive	1106 fund K
drop	38 K us
""", 'du': """
dukung	1748 K kami lewat	1761 K kami
dukungan	1761 K anda
dung	9 nội K này	3360 nội K này do
duyurdu	3211 K
""", 'dy': """
dyskusji	2371 kulturę K
dyskutuj	2371 K z nami
""", 'dz': """
dziennikarka	2363 - K	2363 , K	2428 , K
dziennikarstwo	2327 wesprzyj niezależne K	2441 nasze K	2441 niezależne K
dziennikarz	2363 - K	2363 , K	2428 , K
dziennikarze	2441 nasi K
dziennikarzem	39 naszym K	2363 jest K	2428 jest K
dziennikarzy	2367 szukamy K
""", 'ec': """
economia	303 és cap d'K
economieredacteur	2102 is K
economieverslaggever	2163 is K
""", 'ed': """
edasi	49 saada K
edited	961 this story has not been K	961 has not been K by
edition	930 our special K	961 in our print K
editor	364 , K	879 letter to the K	892 is a senior K	892 is an K	892 is the K	892 is the deputy K	916 K	969 to the K	1105 write a letter to the K	1737 adalah K	2490 é K de	2821 , K
editora	2490 é K de
editorka	364 , K	2821 , K
editors	969 to our K	1106 we, the K	1106 our K
ediyor	3211 itiraf K
""", 'ee': """
eelisallikaks	1219 K
eelistatud	1219 K allikaks
eens	43 mee K?
eerste	2204 K maand
""", 'ef': """
eftertryck	3024 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1400 K
""", 'ei': """
eiere	2260 ingen rike K
eigener	560 in K sache	750 in K sache
eilmeldungen	14 K	585 K aufs	648 K
eindredacteur	2102 is K
einem	571 mit K abo
einen	625 K tipp für uns
einer	667 text steht unter K
eingebettete	9 K beitrag	631 K inhalte
eingebetteten	631 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	698 unter K von ki
einstellungen	674 cookie-K
eintragen	749 K genügt
einverstanden	43 K?	576 ich bin damit K, dass
einwilligung	578 K können sie jederzeit widerrufen	578 K kann jederzeit widerrufen	578 K jederzeit widerrufen	597 K jederzeit
""", 'ek': """
ekibimiz	3209 K
ekibimize	3181 K katilin
ekipi	2922 naši K
ekipo	2922 našo K
ekledi	3211 K
ekleyin	3194 K
ekliyor	3211 K
ekonomireporter	3032 är K
eksternal	1738 konten K	1738 situs K
eksterni	2728 K sadržaj
eksternt	466 K indhold	488 K indhold	2228 K innhold	2249 K innhold
""", 'el': """
elektronski	2902 svoj K naslov	2928 svoj K naslov
elfogadom	1625 K a
elige	1119 K tu plan	1201 K tu plan
elismerte	1706 K
elke	17 K dag
ellas	51 únete a K
elle	1502 dit-K
ellos	51 únete a K
elmondta	1706 K
elrendelte	1706 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	377 svůj K	760 το K σας	760 στο K σας	793 το K σας	845 enter your K	845 we'll K you	845 we will K you	858 click to K	858 share via K	876 save my name, K	904 our daily K	904 our free K	920 K her at	920 K him at	997 by K	997 to your K	1010 put your K	1010 type your K	1010 type in your K	1010 leave your K	1010 leave us your K	1010 add your K	1010 drop your K	1010 pop your K	1010 give us your K	1010 fill in your K	1011 sent to your K	1011 by K to you	1012 by K	1016 join our K list	1016 join the K list	1052 reply to this K	1105 K us at	1127 en tu K	1714 ke K anda	1747 di K anda	1783 la tua K	1783 nella tua K	2373 adres K	2373 swój K	2458 no seu K	2560 pe K	2590 ваш K	2739 svoj K	2739 svoju K	2834 svoj K	3222 ваш K	3336 K của bạn	3336 nhận tin qua K	3337 địa chỉ K	3367 điền K để nhận	3367 K để nhận bản tin	3367 tin nóng qua K	3368 mỗi sáng qua K	3368 qua K mỗi	3380 nhập K của bạn
emailed	1011 K to you
emailing	889 get in touch by K
emailul	77 lasă-ne K	2530 introdu K	2531 pe K tău
embed	9 this K	923 to view this K
embedded	9 K content	9 K post
embora	2446 antes de ir K
empresas	1202 sin grandes K
emretti	3211 K
""", 'en': """
enable	868 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1420 sans K	1501 sans K
engagent	30 n'K que
engelleyici	3163 reklam K
engelleyicinizi	3162 reklam K
enig	43 K?
enjoyed	824 we hope you K this
enligt	3108 K
enquete	35 nossa K
ensisijaiseksi	1327 K lähteeksi	1327 K lähteeksesi
enter	670 strg+K	1010 K your e-mail	2602 ctrl+K	3232 ctrl+K
entering	845 by K your email
enthalten	656 im abo K
entlang	749 hier K
entrada	79 na sua caixa de K	1126 en tu bandeja de K	2458 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1846 K fine mese
entschied	752 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1485 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2252 hele K
epizodo	2924 K
epizodu	371 K	2734 K
""", 'eq': """
equipa	39 nossa K	2521 a nossa K
equipe	39 nossa K	2521 nossa K
equipo	1202 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	625 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	649 K angemeldet
erforderliche	21 K felder sind	600 K felder sind
erhalten	681 sie K in kürze
eri	42 K lì
erid	2637 K
erikoistoimittaja	1332 K
erkende	2205 K
erkender	557 K
erkendte	557 K
erkjente	2322 K
erreichen	670 K sie uns
erreichst	670 K du uns
error	939 spot an K
errors	939 spot any K
erschien	612 dieser text K zuerst	612 dieser artikel K zuerst	612 dieser beitrag K zuerst
erschienen	612 zuerst K auf
erstmals	708 text wurde K	708 artikel wurde K
ervaring	67 deel uw K	2138 deel je K	2138 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	667 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2520 K-nos
escreve	2490 K sobre	2490 K às	2490 K aos	2490 K para
escreveu	2523 K
escribe	77 K tu correo	1163 K sobre
escribinos	38 K	67 K
escriptor	303 és K
escriptora	303 és K
escritor	1163 es K
escritora	1163 es K
escriu	38 K-nos	67 K-nos	326 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2520 K a
esimene	1245 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1501 offre d'K
estabas	42 K allí
estamos	1202 ya K en
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
ettertrykk	2239 K forbudt
etti	3211 diye rica K	3211 rica K
ettiler	3211 rica K
etwas	652 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2740 za # K	2836 od # K
euro	571 dann # K	751 ab # K	2836 za # K
euroa	1345 K/kk
eurolla	1345 K
""", 'ev': """
evenementen	2144 onze K
evening	17 every K
event	972 our free K	2111 ons K
events	972 our K
every	17 K week	845 in your inbox K	901 thank you to K	1067 we read K	1107 K gift
everyone	901 thank you to K who	901 thanks to K who	948 keep it free for K	1020 free for K to read	1020 open for K	1020 open to K	1020 free for K	1106 K reading this
everything	1106 K else we publish
evra	2929 za # K
evro	2929 za # K	2933 vsak K	2987 vsak K
""", 'ex': """
exclusief	2058 dit artikel is K	2060 K voor abonnees
exclusiva	1119 nota K	1196 K para socios
exclusively	952 K for members
exclusivo	1119 este artículo es K	1119 contenido K para	1120 este contenido es K	1196 K para socios	2453 este conteúdo é K	2453 este artigo é K	2454 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1500 notre K
existujeme	2841 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1108 K
explica	38 K'ns	67 K'ns	329 K	1204 K	2523 K
explicar	329 va K
explicat	2576 a K
explicou	2523 K
explique	1502 K
expliqueu	38 K-nos	67 K-nos
expressed	922 views K	922 opinions K	922 views and opinions K	922 views K are personal
external	9 K content	872 K content from
externe	9 contenu K	9 K inhoud	674 dieser K inhalt	699 K medien	2080 K inhoud
externen	9 K inhalt	9 K inhalte	598 K inhalt	631 alle K inhalte
externer	9 K inhalt	597 K inhalt von	631 anzeige K inhalte	631 K inhalt konnte
externes	9 contenus K
extracto	1191 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	462 på K og twitter	669 unserer K-gruppe	674 inhalt von K	779 K	858 share on K	862 like us on K	862 find us on K	863 on K and twitter	863 on K, twitter	863 on twitter and K	1141 en K y twitter	1141 en K, twitter	1141 en K y x	1437 sur K et twitter	1437 sur K, twitter	1789 su K e twitter	2075 op K en twitter	2075 op K, twitter	2137 onze K-groep	2224 på K og twitter	2467 no K e no	2467 no K, no	3009 på K och twitter	3245 K	3402 在K上
facebookgroep	2137 onze K
facebookie	16 K
facebookis	1220 K
facebookon	1635 K
facebooku	16 K	362 K	2724 K	2819 K	2914 K
facts	1105 fund the K
factual	939 K error	939 K errors
faire	1402 K un don
fais	1499 je K un don
faisant	1410 en K un don
faisons	1486 K vivre un
faites	51 K comme eux	1402 K un don	1410 K un don	1461 K un don	1499 K-le lire	1499 K un geste
farci	1846 da K
fast	557 slog K	2322 slo K	3108 slog K
favor	824 small K to ask	824 a K to ask of you	824 we have a K to ask	1109 small K
favoriete	2099 K bron	2145 K podcast-app
favoris	1466 K google	1466 K sur google
favorite	910 K source	1466 source K
favorites	1466 sources K
favoritos	1168 tus K
favour	824 small K to ask	824 we have a K to ask	1109 small K
favourite	910 K source
""", 'fe': """
fee	984 a K
feedback	643 ihr K	643 dein K	876 thanks for your K	876 thank you for your K
fehler	600 haben sie einen K
fehlerhinweis	600 K
fejsbuku	2724 K
felder	60 K mit stern
felelte	1706 K
felirat	1706 ez a K
feliratkozom	1617 K a hírlevélre
fellow	892 is a senior K	892 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1631 minden jog K
""", 'fi': """
fi	905 on ko-K
fields	60 K with a star
figyelmeztet	1706 K
figyelmeztetett	1706 K
filmer	40 bilder och K
finalul	2574 K lunii
finanzieren	563 wir K uns durch spenden	682 helfen sie uns, sie zu K	750 wir K uns
find	1046 if you K
finden	662 zum thema K sie	662 aus der region K sie	662 mehr dazu K sie	705 K sie hier.	705 K sie hier:	705 K sie oben.
finder	492 K en fejl
findest	705 K du hier.
fined	1108 K
finestra	1797 si apre in una nuova K
first	842 for the K year	842 for your K year
fizess	80 K elő	1703 K elő
fizessen	80 K elő	1616 K elő	1703 K elő
fizette	1658 hirdető K
""", 'fl': """
flere	555 K af dem
""", 'fo': """
fogalmazott	1706 K
folge	590 K uns	677 die ganze K	749 K uns
folgen	590 K sie uns	677 alle K des	707 google news K	707 bei google K	707 auf google K	749 K sie uns
folgt	590 K uns
follow	862 K us on	862 K us at	862 K him on x	862 K her on x	862 K them on x	862 K me on	862 K our live	862 K on x	876 notify me of K-up	1105 K us on
folosim	2536 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	478 alle rettigheder K
fordert	752 K
forderte	752 K
foreslo	2322 K
foreslog	557 K
foretrukken	482 K kilde	2243 K kilde
foretrukket	2243 K kilde
foretrukne	482 K kilde	2243 K kilde
forint	1705 K
forinttal	1705 K
forklarede	557 K
forklarer	557 K	2322 K
forklarte	2322 K
former	902 is a K
fortalte	557 K	2322 K
fortell	67 K oss
forteller	2322 K
fortgesetzt	594 wird nach der anzeige K
fortsette	2320 for å K å grave
forward	49 K it	49 K this	1044 did someone K	1044 did a friend K
forwarded	1044 if someone K	1044 if somebody K	1044 this email was K to you	1044 this letter was K to you	1044 K this email	1044 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2102 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	700 uns ihre K	700 uns deine K
found	1108 K that
founder	892 is the K
""", 'fr': """
fragen	656 K zum abo	656 K zu ihrem abo
fragt	752 K
fragte	752 K
fredag	17 hver K	17 varje K
free	70 ad-K	843 you have # K	845 sign up for our K	845 sign up to our K	845 get our K	849 our K app	849 our app is K	948 keep it K for all	948 keep this site K	1020 made it K
freelance	890 is a K writer	892 is a K
freelancejournalist	486 er K	542 er K	2141 is K
freiartikel	574 K
freier	617 ist K autor
freitag	17 jeden K
freiwillig	682 bezahlt wird K
freiwilligen	559 K beitrag
friday	17 every K
fridays	17 on K	1013 sent K
friend	859 tell a K	948 become a K of the
frilansjournalist	2247 er K	2307 er K	3032 är K	3093 är K
""", 'fu': """
full	20 to read the K
functional	923 K cookies
fund	822 K our	829 help K our
funded	1106 reader-K
fundet	492 K en fejl
fundraising	1106 K deadline	1109 K
funktionale	631 K cookies
funnet	2253 K feil	2253 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	752 K an
gabung	1720 K di kanal	1761 K di	1761 yuk K	1761 ayo K
galetes	306 fem servir K
ganze	662 lesen sie die K
ganzen	20 K text	568 den K text lesen	662 lesen sie den K
gave	2210 gi en K i dag	2210 gi en K nå	2211 gi en K	2319 gi en K til oss	2319 gi en K i dag	2319 gi en K nå	2323 K
gazetecidir	3177 K
gazetecilerimiz	3209 K
gazetecilik	3209 bağimsiz K	3209 K para	3209 iyi K
gazetemizi	3205 K
gazetesi	3177 K'nde yaziyor
""", 'ge': """
geaccepteerd	2080 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2142 inhoud is K
gebruiken	2080 wij K cookies	2080 we K cookies	2101 dit artikel K
gebruikt	2080 deze website K cookies	2080 deze site K cookies
gedetecteerd	2078 adblocker K
gedruckte	656 K zeitung? dann
gedruckten	656 abonnenten der K
gefallen	560 ihnen hat dieser artikel K	560 hat ihnen dieser artikel K	560 hat dir dieser artikel K
gefragt	752 K
gefunden	600 fehler im text K
gehen	560 bevor sie K
gekennzeichnete	594 mit einem symbol K
geladen	597 nicht K werden	631 inhalt konnte nicht K
gelesen	750 bis hierhin K	750 bis hierher K
gemaakte	2143 door ai K
gemeenteverslaggever	2163 is K
gemeinschaft	652 teil der K
genehmigung	613 ohne K
generated	899 summary was K	899 summary is K	899 summaries are K	899 key points were K	899 audio was K	899 voice is K	899 K using ai	899 K by ai	899 this audio is K
genererad	3035 ai-K
genereret	489 K af ai
generosity	1105 your K
gengive	508 ikke tilladt at K
gengives	45 K	479 må ikke K
genossenschaft	750 unsere K	750 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2084 je e-mailadres wordt niet K	2133 artikel is eerder K op
gerekiyor	3203 üye olmaniz K
gern	749 wirf K
gerne	496 ja tak, jeg vil K	554 vil K høre fra dig	554 hører vi K
geschenk	709 K-abo
geschenkabo	709 K
geschickt	649 eine e-mail K
geschlossen	600 kommentare sind K
gesponsord	2156 artikel is K	2156 content is K
gewijzigd	2130 intussen K	2130 inmiddels K
gewinnspiel	636 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	646 die app K es	646 app K es
gift	822 make a K	1028 a K of £#	1028 a K of $#	1028 a K of €#	1029 a K of £#	1029 a K of $#	1029 a K of €#	1029 your K of £#	1029 your K of $#	1105 your K	2050 met een K	2123 met jouw K	2123 met uw K
gifts	18 small K
giornale	1846 questo K	1846 il nostro K
giornalismo	1770 sostieni il K	1834 fare K costa	1846 il nostro K	1846 il K costa
giornalista	39 nostro K	1811 è K e	1811 è K de	1811 è K di	1811 è K del	1811 è K della	1811 è K dell'	1811 è K a	1811 è K per
giornalisti	39 nostri K	1846 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3194 K
gitmeden	3148 K önce
give	905 K what you can	1105 K what you can	1105 K if you can	1105 euro you K
gives	1008 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2240 kan ikke K
gjerne	2319 vil K høre fra deg
""", 'gl': """
glasajte	2749 K
glasila	2803 K
glasio	2803 K
glasujte	2749 K	2938 K
gledajte	2755 K nas	2944 K nas
glissez	1499 K une pièce
""", 'go': """
going	20 to keep K	1001 keep us K	1106 keep us K
gokken	83 wat kost K jou
google	178 K news	301 a K news	362 K news	376 K play	482 K news	590 auf K news	623 als quelle bei K	623 als quelle auf K	623 bei K öfter	623 auf K sehen	646 K play	668 K-suche	668 bei K	668 K news	668 auf K	779 K news	849 get it on K play	862 follow on K news	910 K news	910 star on K	910 source on K	979 when you search on K	979 in your K feed	1168 en K news	1634 K-ben	1981 K news	2022 K ziņās	2022 K news	2099 vaker in K	2136 in K	2136 op K	2136 bij K	2243 K news	2243 som kilde på K	2257 app store og K play	2257 K play og app store	2341 nas w K news	2341 na K news	2361 K news	2545 pe K news	2724 K news	2819 K news	2833 K play	2914 K news	3028 K news	3028 som källa på K	3041 app store och K play	3041 K play och app store	3159 K news'te	3173 K news'te	3173 K'da bizi	3185 app store ve K play'den	3245 K news	3342 trên K news
gostou	2521 K desta	2521 K deste
govorila	2803 K
govorili	2803 K
govorio	2803 K
""", 'gr': """
gracias	18 K a ti	1202 K a ti
granskning	3106 sådan här K	3106 vår K	3106 oberoende K
granskningar	3106 våra K
granskningen	3106 den här K
gratis	571 wochen K	571 monat K	683 tage K	749 jetzt K	751 wochen K	1119 crea tu cuenta K	1126 recibe K	1201 recibe K	1203 prueba K	1763 K	2058 ontdek nu K	2058 krijg je ook K	2203 niet K	2261 dager K	2272 K sak igjen	2272 K saker igjen	2278 ingen K saker	3045 dagar K
gratisartiklar	15 K
gratuit	15 article K	1422 dernier article K	1500 ce site est K	2573 creează un cont K
gratuita	1847 prova K
gratuitas	15 matérias K	1122 notas K	2488 matérias K
gratuite	15 articole K
gratuitement	1416 essayez K	1418 inscrivez-vous K	1426 recevez K
gratuiti	15 articoli K	1780 articoli K
gratuito	15 articolo K	1780 articolo K	2488 artigo K
gratuitos	15 artículos K	15 artigos K	1123 artículos K	2488 artigos K
gratuits	15 articles K	1486 nos articles sont K
gridava	1848 K
gritaba	1204 K
gritava	2523 K
grupi	2756 viber K
grupo	2520 entre no K
""", 'gu': """
guglu	2724 K
guidelines	876 community K before	876 our community K
""", 'ha': """
haber	3209 bu K
haberdar	3186 ilk siz K olun	3186 K olun
haberi	2 K dinle	4 K	3205 bu K	3205 K size
haberler	3173 google K'de	3173 google K	3209 bütün K
haberlerimiz	3209 K
haberlerimizi	3205 K
hacemos	1192 lo que K
hacete	1201 K socio	1201 K socia
hafta	17 her K
haftalik	3210 K
haftanin	3205 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3192 ücretsiz haber K	3203 ücretsiz haber K
hakutulostesi	1327 google-K
halben	683 zum K preis
haluan	1342 kyllä kiitos, K
hangzik	1706 K
hashtag	62 K it
hatirlatti	3211 K
hatti	3176 ihbar K
hattimiz	3207 ihbar K	3207 whatsapp K	3207 haber K
hattimiza	39 K	3176 ihbar K	3207 whatsapp ihbar K	3207 ihbar K	3207 whatsapp K
haussa	1327 google-K
hauteur	1501 à la K de vos moyens
havi	1705 K #
havonta	1705 K
hay	3383 cho K
""", 'he': """
hear	915 we would like to K from you	915 we'd like to K from you	915 we'd love to K from you	915 we want to K from you	915 would love to K from you	1105 we want to K from you	1105 we'd love to K
heard	1108 court K
hebben	2202 wij K je hulp nodig	2202 we K je steun nodig
hedder	557 K det i
heihin	51 liity K
hekelt	2205 K
hela	20 läsa K	20 läs K	2997 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	451 for at læse K	2213 for å lese K
helfen	559 K sie mit	749 K sie uns
helft	749 K uns
helloasso	1461 K
help	1105 we need your K	1105 K us do	1105 will you K	1105 K pay for	1105 K if you can	1105 K us pay	2097 K ons	2202 K ons
helpful	876 was this article K
her	2207 nå som du er K
here	822 sign up K	824 as long as you're K	824 now that you're K	976 sign up K	1000 book K
herohero	441 na K
herpubliceren	45 K
herunterladen	583 app K
hetente	17 K	1705 K
heter	2322 K det i	3108 K det i
hette	3108 K det
hevder	2322 K
""", 'hi': """
hidden	60 email stays K
hier	705 gibt es K.
hierboven	2145 de video K
hieronder	2145 de reportage K	2145 het fragment K
hiervoor	2106 K zijn cookies nodig
hikayenizi	67 K bize
hilf	749 K uns
hilfe	698 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	559 K sie
hinweis	670 geben sie uns einen K	670 gib uns einen K	700 einen K
hinweise	625 K zu diesem	625 K nehmen wir	625 K für uns	643 K auf fehler
hirdette	1706 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	303 és K
historiadora	303 és K
historie	67 del din K
historien	500 læse hele K	1459 est K
historienne	1459 est K
historier	516 vores K	516 flere K	555 vores K	555 gode K
hittat	3038 K fel	3038 K ett fel
""", 'hj': """
hjelp	2250 K av ki	2250 K av ai	2274 K av ki	2274 K av ai	2319 K oss
hjelper	2319 ditt bidrag K
""", 'hl': """
hlasem	372 ai K
hlasujte	389 K	2846 K
""", 'ho': """
holder	516 læsere, der K
hoofd	2102 is K van
hoofdredacteur	2102 is K	2141 is adjunct-K
hoogleraar	2102 is K
""", 'hu': """
hubungi	38 K kami	1761 K kami
huikkaa	1400 K
huikkasi	1400 K
huusi	1400 K
huusivat	1400 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	445 nu K du er her
""", 'id': """
iddia	3211 K etti
ideal	2204 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1416 K-vous pour	1499 K-vous
""", 'if': """
ifade	3211 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	568 mit K abo
ihren	750 lebt von K
ihtiyacimiz	3208 yardiminiza K	3208 desteğinize K
""", 'ik': """
ikkunassa	1400 luki K
iklan	11 K	70 tanpa K
ikuti	1720 K kami	1761 K kami
""", 'il': """
ilanlari	3181 iş K
ilimitado	1120 acceso K	2454 acesso K
ilk	3210 K ay
illimitato	1778 accesso K
ilmainen	1349 K tunnus
ilmaisia	1357 K juttuja
ilmoitti	1400 K
ilmoitukset	14 K	1340 K
iltakirje	1343 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1764 K
imbuhnya	1764 K
immobilienmarkt	636 unserem K
importa	1201 tu opinión nos K
importante	2520 sua opinião é K
impozit	2562 din K către	2575 % din K
impozitul	2562 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	759 στο K σας	845 sent to your K	845 right to your K	845 into your K	845 check your K to	945 in your K at #	945 in your K by #	1011 in your K	1011 to your K	1012 in your K	1012 to your K	1105 your K	1747 di K anda	1747 ke K anda	1833 nella tua K	2063 in je K	2710 u vaš K
inchiesta	53 mesi a questa K	1846 questa K
inchieste	1846 le nostre K
ind	24 log K	454 log K for at	516 log K med
indbakke	79 i din K	456 i din K
indbakken	79 i K	457 i K
independen	1762 jurnalisme K
independence	1106 our editorial K
independencia	1202 nuestra K
independent	327 periodisme K	829 support K journalism	1105 support K journalism	1106 K journalism	2574 jurnalism K	2574 jurnalismul K
independente	2521 jornalismo K
independently	959 we K	959 editors K	959 K selected by our	959 K chosen by our
independents	327 mitjans K
independiente	1202 periodismo K	1202 prensa K
independientes	1192 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1846 giornalismo K	1846 informazione K
indipendenti	1834 rimanere K	1834 restare K
indipendenza	1846 la nostra K
indiquez	77 K votre adresse
indirin	3185 app store ve google play'den K	3194 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	612 dpa-K
infolettre	78 l'K	78 notre K	1425 notre K	1500 notre K
informace	381 K najdete
informasjonskapsler	2228 bruker K	2249 K
informatie	2101 K over dit
information	872 to store and/or access K on a device	872 for more K see our privacy	1463 lettre d'K	1463 lettres d'K	1500 K libre
informationen	613 mit K der	625 K zu diesem fall	691 mit K von
informations	1436 suivez les K sur
informativa	1795 K sulla privacy	1846 la nostra K
informazione	1834 l'K di qualità ha un costo	1845 sostieni l'K	1846 K libera	1846 l'K di qualità
informou	2523 K
infos	686 alle K zum
ingen	71 K spam	498 uden dig K	498 K rig ejer	2260 uten deg, K	3044 utan dig K
inget	71 K spam
ingevoegde	2106 K post
ingezonden	43 K brief	43 K brieven	2105 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1652 K cikke maradt	1652 K cikkei	1652 K cikked maradt	1657 K cikk maradt	1665 nincs több K cikke
inhalt	9 dieser K	9 diesen K	568 dieser K ist nur für	631 dieser K wird von	631 um den K	674 K von x	699 diesen K zu sehen	699 ein K von
inhalte	9 externe K	598 externe K
inhalts	9 dieses K	674 laden des K
inhoud	9 deze K	2080 om deze K te	2106 bevat K van	2106 K te zien
iniciar	1149 debes K sesión
initialement	1456 article publié K	1494 cet article a été K
inkorg	79 i din K	3002 i din K	3002 till din K
inkorgen	79 i K	3043 direkt i K
inloggen	21 K om een reactie	24 K	2202 je moet nog even K
innan	2991 K du går
innboks	79 i din K
innboksen	79 i K	2219 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2069 meldingen K	2078 javascript K
inschrijving	2121 K te bevestigen	2164 bevestig je K	2164 bevestig uw K
inscreva	2445 K-se	2457 K-se na nossa	2457 K-se em nossa
inscrever	2457 ao se K
inscription	1425 votre K a bien été	1425 K est confirmée	1425 confirmer votre K
inscrit	1418 déjà K
inscrivant	1426 en vous K
inscrivez	77 K votre adresse	1402 K-vous	1425 K-vous à notre
insegna	1811 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2576 a K
insisted	1108 K
instagram	16 K	178 K	462 på facebook og K	590 ob whatsapp, K	591 auf facebook, K	591 auf K, facebook	591 auf facebook und K	591 auf facebook oder K	674 inhalt von K	779 K	862 follow him on K	862 follow her on K	862 follow them on K	863 on K, facebook	863 on K and facebook	1437 sur facebook et K	1789 su facebook e K	2075 op facebook en K	2075 op facebook, K	2224 på facebook og K	3009 på facebook och K	3178 K'da takip	3245 K
instagrame	2819 K	2819 facebooku a K
instagramie	16 K	2342 na facebooku i K
instagramis	1220 K
instagramon	1635 K
instagramu	16 K	362 K	2724 K	2914 K
instale	2460 K a app
install	849 K our app
installeer	2118 K de app
installez	1499 K-la
installiert	679 die app K
instellingen	2142 cookie-K
integritetspolicy	3013 K
intelektas	1988 dirbtinis K
intelekto	1988 dirbtinio K	2003 dirbtinio K
intelektu	2028 mākslīgo K	2043 mākslīgo K
inteligence	386 pomocí umělé K	2935 s pomočjo umetne K
inteligencie	2843 pomocou umelej K
inteligencije	2746 uz pomoć umjetne K	2746 pomoću umjetne K	2746 uz pomoć veštačke K	2746 pomoću veštačke K	2746 uz pomoć vještačke K
inteligenciou	2843 umelou K
inteligencji	2384 z pomocą sztucznej K	2384 przy użyciu sztucznej K
inteligenco	2935 z umetno K
intelligencia	1640 mesterséges K készítette	1640 mesterséges K fordította	1640 mesterséges K segítségével	1659 mesterséges K segítségével
intelligens	489 med kunstig K	489 af kunstig K	489 fra kunstig K	489 kunstig K (ai)	509 hjælp af kunstig K	2250 med kunstig K	2250 av kunstig K	2274 hjelp av kunstig K	3035 med artificiell K	3035 av artificiell K	3057 hjälp av artificiell K
intelligenz	698 mithilfe künstlicher K
interdite	1494 diffusion K
interdites	1494 diffusion K
interessiert	670 ihre geschichte K
interview	677 das K in voller
introdu	77 K adresa de email	2530 K adresa
introduce	77 K tu correo
invest	1105 K in local news
investigaciones	1202 nuestras K
investigador	303 és K	1163 es K	2490 é K
investigadora	303 és K	1163 es K	2490 é K
investigando	1192 seguir K
investigant	327 continuar K
investigate	914 we should K
investigation	53 months on this K	53 weeks on this K	965 this K	1106 this K	1500 cette K
investigations	914 our K team	914 our K desk	1106 our K
investigative	892 is an K
investigativteam	625 K
inviamo	57 ti K	57 vi K
inviata	1811 è K
inviato	1811 è K
invitame	54 K un café	54 K a un café
invite	1502 K
invitent	1502 K
involved	959 not K in the
""", 'ip': """
iphone	849 our K app
iptal	3194 K edin
""", 'ir': """
iratkozz	1619 K fel	1703 K fel ingyen
iratkozzon	1619 K fel	1703 K fel ingyen
""", 'is': """
iscrive	1833 ci si K qui
iscrivendoti	1782 K
iscriversi	1833 K qui
iscriverti	1833 per K clicca	1845 clicca qui per K
iscriviti	1766 K	1782 K alla nostra	1782 K gratis	1782 K al nostro	1833 K qui	1845 K qui
iscrizione	1783 annullare l'K	1833 la tua K è	1833 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1706 K el
ismerte	1706 K el
issue	972 back K
issues	972 back K
istakao	2803 K
istakla	2803 K
istaknula	2803 K
istaknuo	2803 K
istedi	3211 K
istediler	3211 K
""", 'it': """
itiraf	3211 K etti
""", 'iz': """
izjavila	2803 K
izjavio	2803 K
izlasi	2045 K visu
izleyin	3194 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2204 per K
jahr	751 im K	751 pro K
jahresabo	709 K
jakoon	49 laita K
janela	2475 abre em nova K
jar	905 tip K
jaunumi	2046 mūsu K	2049 K
jaunumiem	2014 piesakies K	2033 K	2045 piesakies K
jaunumus	2033 K
javascript	346 povolte K	346 zapněte K	465 aktivér K	465 slå K til	595 K in ihrem browser	595 aktivieren sie K	595 K benötigt	868 please enable K	868 requires K	868 K is disabled	868 K is required	868 turn on K	868 K is not available	868 enable K in your browser	868 K must be enabled	868 needs K	1144 activa K	1144 habilita K	1144 habilitar K	1144 activar K	1315 salli K	1315 ota K käyttöön	1440 activer K	1440 activez K	1440 K est désactivé	1440 nécessite K	1517 אפשרו K	1723 aktifkan K	1792 abilitare K	1792 abilita K	1792 attiva K	1792 attivare K	2078 schakel K in	2227 aktiver K	2227 slå på K	2345 włącz K	2345 włącz obsługę K	2470 ative o K	2470 habilite o K	2470 ativar K	2536 activați K	2599 включите K	3012 aktivera K	3012 slå på K	3229 увімкніть K	3344 bật K
javasolta	1706 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2725 K nam	2725 K nam se	2725 K se našem	2725 K se našoj	2800 K nam	2800 K nam se	2800 K se našem	2915 K nam	2986 K se nam
""", 'je': """
jederzeit	571 K kündbar	576 widerruf K	576 abmeldung K	577 K abmelden	649 K wieder abmelden	681 abmeldung ist K	751 K kündbar
jednou	17 K týdně
jefa	1163 es K de
jefe	1163 es K de
jegyezte	1706 K meg
jelas	1764 K
jelasnya	1764 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1663 K most
jelentkezzen	24 K	1616 K be a	1663 K most
jelezze	1703 K nekünk
jetzt	568 K im abo	710 K im shop	749 teste K
""", 'jo': """
jobbar	3035 K med ai
jobbet	2307 har K i
join	906 K for	1105 K us on
joined	1102 K the paper in
jornal	2521 nosso K	2521 somos um K
jornalismo	2449 apoie o K	2512 K de qualidade tem um custo	2512 presente ao K	2520 apoie o K	2521 nosso K	2521 K de qualidade	2521 fazer K
jornalista	2490 é K formada	2490 é K formado	2490 é K do	2490 é K da	2490 é K no	2490 é K na	2490 é K e
jornalistas	2521 nossos K
joukkoon	51 liity K
journal	1500 notre K
journalism	829 support our K	829 support the K you rely on	948 keep our K free	952 access to all our K	952 access to all of our K	1105 support quality K	1105 support local K	1106 our K	1106 fearless K	1106 K like this
journalisme	1407 soutenez un K	1499 soutenez le K
journalismi	1398 riippumaton K	1398 K maksaa	1398 hyvä K
journalismia	1398 K
journalismimme	1398 K
journalismus	563 unterstützen sie unabhängigen K	563 unterstütze unabhängigen K	563 für unseren K	682 freien K	750 unser K	750 unseren K	750 unabhängigen K	750 unabhängiger K	750 gut gemachten K	750 gut gemachtem K	750 frei zugänglichen K	750 frei zugänglicher K	750 guten K	750 freien K
journalist	39 vores K	39 vår K	486 er K på	486 er K hos	486 er K ved	486 er K i	542 er K på	542 er K i	617 ist freier K	617 ist K	627 arbeitet seit # als K	736 arbeitet als freier K	890 is a freelance K	892 is a K	916 K	2102 is K	2102 is freelance K	2141 werkt als K	2163 is schrijver en K	2163 is K en	2190 is K bij	2190 is freelance K	2247 er K i	2247 er K på	2247 er K og	2307 er K i	2307 er K på	3032 är K på	3032 är K och	3093 är K på
journalistar	39 våre K
journaliste	39 notre K	1459 est K	1459 K au	1459 K à	1459 K pour
journalisten	2203 onze K
journalister	39 vores K	39 våre K	555 vores K	2320 våre K	3106 våra K
journalistes	39 nos K	1485 nos K	1486 payer nos K	1500 nos K
journalistiek	2054 steun onze K	2149 goede K kost	2149 K kost	2203 onze K
journalistik	448 støt vores K	448 støt uafhængig K	555 vores K	555 uafhængig K	555 K koster	555 kritisk K	555 fri K	2994 stöd vår K	2994 stöd oberoende K	3106 vår K	3106 oberoende K	3106 granskande K	3106 bra K	3106 fri K
journalistikk	2210 støtt vår K	2210 støtt uavhengig K	2320 vår K	2320 uavhengig K	2320 kritisk K	2320 god K	2320 fri K
journalistin	617 ist freie K	617 ist K	627 arbeitet seit # als K	736 arbeitet als freie K
journalists	1106 our K	1106 we, the K
journaux	1498 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1400 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1737 adalah K	1762 K kami
jurnalism	2574 facem K
jurnalisme	1748 dukung K	1762 K kami
jurnalismul	2561 K de calitate costă	2573 susține K	2574 K nostru
jurnalist	2547 este K
just	1028 K £#	1028 K $#	1028 K €#
jutjubu	2724 K
jutro	17 svako K	17 vsako K
juttu	1305 lue koko K	1398 tämä K
juttujamme	1398 K
juttuvinkki	38 lähetä K	67 lähetä K	1397 lähetä K
jutun	20 koko K	1359 tämän K
jutusta	1398 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2111 nu K voor	2111 je K voor
kabul	3211 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1398 K jutut
kaitstud	1210 kõik õigused K
kakor	3026 K på	3034 K
kami	1761 beri tahu K	1762 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2203 ons K
kanal	555 vores K	1720 ikuti K	1762 K kami	2320 vår K	3106 vår K
kanale	2341 na naszym K
kanaliga	1220 meie K
kanalimiz	3209 K
kanalimiza	3159 K abone	3174 whatsapp K	3174 telegram K	3174 youtube K
kanalimizi	3174 whatsapp K
kanalina	3174 whatsapp K	3174 telegram K
kanalini	3174 whatsapp K	3174 telegram K
kanavaamme	1328 K
kanavalle	1328 whatsapp-K	1328 telegram-K
kanavamme	1328 whatsapp-K	1398 K
kannst	90 gib, was du K
karte	9 diese K	674 laden der K
karya	1762 K kami
kasutamine	1217 K ilma
kata	1764 K
katanya	1764 K
katil	51 sen de K
katilin	51 siz de K	3194 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3198 reklam verenin K
kavom	54 časti me K
kaydetti	3211 K
kaydolun	3208 K
kaynak	3173 tercih edilen K
kaynaklara	3173 tercih ettiğiniz K
kazala	2803 K
kazanin	3194 K
kazao	2803 K
""", 'kd': """
kdykoli	442 zrušit K
""", 'ke': """
kebijakan	1724 K privasi	1724 K cookie
kedvenc	1634 google K
keelatud	1217 loata on K
keep	1001 help us K	1105 help us K	1105 help K our
keeps	1008 our app K you
kehotettiin	1400 K
kehotti	1400 K
kehottivat	1400 K
kehotus	1400 kuului K
kein	656 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1703 K minket
kernpunkte	675 die K
kertoi	1400 K
kertoivat	1400 K
kertoo	1400 K
kesti	3211 ceza K
ketentuan	1724 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2250 med K	2250 av K
kielletty	1354 ilman lupaa on K
kiitos	1397 K kun luet
kinnitas	1246 K
kiosque	1498 en K
kiosques	1498 en K
kirakatban	1706 állt a K
kirim	1761 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1397 K sisään
kirjeenvaihtaja	1332 K	1385 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1400 K
kirjoittivat	1400 K
kirjuta	38 K meile	67 K meile	1243 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1246 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1345 €/K	1399 /K
""", 'kl': """
klaagt	2205 K
klagade	3108 K
klagar	3108 K
klagede	557 K
klagen	2205 K
klager	557 K	2322 K
klaget	2322 K
klagt	752 K
kleine	560 haben wir eine K bitte
klical	2989 je K
klicka	3042 genom att K på
klicken	677 K sie auf play	677 auf play K
klikke	2258 ved å K på
klikom	2739 K na	2928 s K na	2928 s K
klimaatverslaggever	2141 is K
klummeskribent	486 er K	542 er K
""", 'kn': """
know	969 let us K
""", 'ko': """
kogu	1243 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1737 adalah K
kolumnist	617 ist K	1222 K	2726 je K	2916 je K	3032 är K
kolumnista	2726 je K
kolumnisti	1385 on K
kolumnistica	2726 je K
kolumnistin	617 ist K
kolumnistka	2916 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1745 tulis K anda	1745 di kolom K
komentara	2737 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2737 biste K
komentarisanje	6 za K
komentarjev	2926 brisanja K	2926 izbris K	2926 brisanje K
komentarji	2926 K izražajo	2926 K ne izražajo	2926 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2348 aby dodać K	2371 zostaw K
komentarzach	85 w K	2358 w K	2358 w K pod
komentarzu	85 w K	2358 w K
komentator	1745 tanggung jawab K
komentirajo	2926 K lahko
komentirali	2737 biste K
komentiranje	6 za K
komentirate	2926 K lahko
kommentar	645 K wird	645 ihr K	645 dein K
kommentarbereich	85 im K
kommentare	85 in die K	601 um K zu	645 K zu diesem	645 K werden	750 schreibt mir in die K	750 schreib mir in die K	750 schreibt uns in die K
kommentaren	85 in den K	601 in den K
kommentarerna	85 i K	3017 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	470 i K	2231 i K	2254 stenger K	2254 meninger i K
kommentarfunktion	601 K
kommentarsporet	85 i K	493 i K
kommentator	486 er politisk K	486 er K	542 er K på	2247 er K i	2247 er K og	2247 er politisk K	2307 er K i	3032 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	3015 för att K
kommentere	6 for at K	6 for å K	468 for at K	2230 for å K
kommentieren	6 um zu K	6 K zu können	600 um zu K	600 probleme beim K	600 K sie diesen	600 K sie den	601 nicht mehr K	645 K
kommentiert	601 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3073 K länkar
kompakt	649 K per mail	649 K per e-mail
komunikat	2443 taki K
kondigde	2205 K
koneellisesti	1335 K
konferenci	369 naši K
konferenciju	2732 našu K
konferenciu	2827 našu K
konferenco	2922 našo K
kongress	636 jetzt zum K
konstaterade	3108 K
konstaterar	3108 K
kontakt	38 K os	38 K oss	554 K os	2319 K oss
kontakta	38 K oss	3105 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2725 K nas	2725 K redakciju
kontaktowej	2362 skrzynki K
kontaktujte	363 K redakci	363 K nás	363 K autora	2820 K redakciu	2820 K nás
konten	9 K ini
kontingent	574 haben ihr K
konto	454 opret en K for	554 opret en K	2440 załóż K	3000 skapa ett K för	3105 skapa ett K och	3105 skapa ett K här
kontributor	1737 adalah K
konzern	653 kein K	750 kein K
kopeerimine	1217 K ilma
kopieras	3049 får inte K	3049 får ej K
kopieres	2239 kan ikke K uten
kopiering	478 K er ikke tilladt	3049 K utan
kopijuoti	1980 K, platinti
kopiointi	1324 luvaton K	1324 K ilman lupaa
kopyalanamaz	3169 izinsiz K
koresponden	1737 adalah K
korespondent	2428 , K
korespondentas	1985 K
korespondente	2025 K
korespondentem	2363 jest K	2428 jest K
korespondentka	2428 , K
korespondents	2025 K
korrekt	3038 ska vara K
korrekta	3038 ska vara K
korrekturhinweis	643 K
korrekturhinweise	643 K
korrespondent	486 er K	542 er K	617 ist K	626 als K	626 seit # K	1222 K	2247 er K	2307 er K	3032 är K	3093 är K
korrespondentin	617 ist K	626 als K	626 seit # K
korting	2126 K op je eerste	2126 K op het eerste
korzystamy	2345 K z plików cookie
kostenlos	571 wochen K	571 monat K	576 K per mail	682 lesen alle K	683 tage K	683 tage lang K	751 K testen
kostenlose	15 K artikel	574 noch zwei K	574 noch # K
kostenlosen	574 noch einen K	574 K artikel gelesen	576 unseren K newsletter	576 unserem K newsletter	576 unserer K newsletter	576 den K newsletter	693 K konto	693 K account
kostenloser	574 K artikel
kostenpflichtig	568 dieser artikel ist K
koster	555 K penge
kostnadsfritt	3045 en månad K
""", 'kr': """
krevde	2322 K
kriitikko	1385 on K
kritik	643 lob oder K
kritiker	3032 är K och	3093 är K i
kritikus	1692 K
kritiserar	3108 K
kritiserer	557 K	2322 K
kritisieren	752 K
kritisiert	752 K
kritizuje	443 K
kronor	3107 K
krzyczeli	2443 K
""", 'ku': """
kullan	3162 çerez K
kullanilamaz	3169 izinsiz K
kullanilmaktadir	3162 çerez K	3162 çerezler K
kullanilmasi	3169 izinsiz K yasaktir	3198 izin alinmadan K
kullaniyoruz	3162 çerezleri K	3162 çerezler K
kulttuuritoimittaja	1332 K	1385 on K
kulturjournalist	542 er K	2307 er K
kulturredakteur	702 ist K
kulturredakteurin	702 ist K
kulturressort	626 leitet das K
kulturskribent	3032 är K	3093 är K
kumppanimme	1315 me ja K
kun	499 for K #	2261 for K #
kunne	555 K du lide
kunnen	50 leden K
kunstredacteur	2190 is K
kunt	90 geef wat je K	90 geef wat u K	2162 geef wat je K
kursy	2408 K mogą
kurzfassung	618 K
kutunuza	3155 posta K
kutunuzda	79 posta K
kuukaudessa	1399 K
kuukausi	1305 kokeile K	1345 K #	1397 kokeile K
kuukausilahjoituksella	1344 K
kuulutas	1246 K
kuus	1245 K
kuvailee	1400 K
kuvasi	40 K
""", 'kv': """
kviz	2735 naš K	2925 naš K
kvizu	2735 našem K	2925 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1400 K
""", 'l': """
l	328 K'any
""", 'la': """
laadi	1243 K alla
laat	2138 K het ons
laatste	2074 volg het K nieuws
ladattavissa	1341 sovellus on K
ladda	3004 K ner vår app	3105 K ner vår
lade	582 K die app
laden	582 K sie die app	583 app K	699 die karte zu K	699 das video zu K
lage	2320 K mer
laget	51 bli med på K
lahjoituksesi	1344 K auttaa	1397 K
lahjoitus	1344 tee K	1397 tee K	1401 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1499 K-nous votre
lamenta	1204 K	1848 K	2523 K
lamentano	1848 K
lamentou	2523 K
lance	1502 K
landing	1011 K in your inbox
langganan	1747 K buletin	1761 K sekarang	1765 K
lanjutkan	1750 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1667 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2220 K ned vår app	2319 K ned
later	935 check back K
latest	987 the K on this story
laukeliai	21 būtini K
lauloivat	1400 K
laut	752 K
lavoro	1846 il nostro K
lawyers	1106 our K
""", 'le': """
leave	845 one click to K	1010 K your e-mail	1010 K us your e-mail	1045 K a clap	1105 K us a tip	1105 K a tip
lecteur	9 ce K	1472 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1486 par des K comme vous	1500 nos K
lectoras	36 nuestras K	1202 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1202 nuestros K	1202 gracias a sus K
lectors	18 gràcies als K	327 els nostres K
lectrices	1500 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	892 is a senior K	892 is a K
ledarskribent	486 er K	3032 är K	3093 är K
leden	2123 door onze K	2203 onze K
lederskribent	486 er K
leernos	1201 gracias por K
leestijd	0 K
legfontosabb	1667 K írásait
legge	1848 si K
leggere	1776 per K tutto
lehti	80 tilaa K
lei	2575 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	617 ist K
leiterin	617 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2512 K que nos apoiam	2521 nossos K	2521 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2523 K
lengkap	20 artikel K	1750 membaca artikel K
lesarinnlegg	43 K
lese	2262 du kan K mer	2262 kan du K mer
lesedauer	0 K
lesen	568 im abo K	568 K sie mit plus	574 % noch zu K	582 in der app K	662 mehr dazu K sie	705 K sie hier.	749 danke fürs K
leser	2319 takk for at du K
leserabend	636 K	676 unseren K
leserbrev	43 K	2248 K
leserbrief	43 K	601 K
leserbriefe	43 K	601 K an	643 K
lesere	36 våre K	2320 våre K
leserfinanziert	750 K
leserinnen	36 unsere K	750 unsere K	750 unseren K
leserinnlegg	43 K	2248 K
lesern	750 ihren K
leserne	18 takket være K	2260 K våre
lesernes	18 K bidrag	2320 K bidrag
leserreise	676 K
leserreisen	636 unsere K	636 unseren K	676 K
leserumfrage	35 unserer K
leserzuschriften	643 K
lesetid	0 K
lesezeit	0 K
letno	2988 K
lets	1008 our app K you
letter	879 send a K
letters	43 K desk	43 K page	43 the K editor	879 K to the editor	879 send K	939 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1834 solo grazie ai nostri K	1846 i nostri K
lettre	78 notre K	1500 notre K
lettrici	1846 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1195 para seguir K	1195 quieres seguir K	1195 sigue K con	1195 y sigue K	1201 sigue K sin
lezen	20 meer K
lezers	36 onze K	2203 onze K
lezersaanbieding	2144 onze K
lezersactie	2144 onze K
lezersavond	2111 onze K	2144 onze gratis K
lezersevenement	2111 ons K
lezersreis	2111 onze K
lezersreizen	2111 onze K
""", 'li': """
libovolnou	442 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2060 al K
lidem	18 díky K	441 díky K
liens	74 nos K	1476 via nos K	1476 par nos K
liest	705 K du hier.
lietotni	2031 K
lignes	1486 qui lisent ces K
liitu	1243 K meie
liituge	51 K
like	1106 work K this
liked	1106 K what you read
liker	2320 K du det vi
limit	835 read without K	843 free K
limitat	294 accés il·K
limits	835 read without K
line	38 our tips K	67 our tips K	914 our tip K	1047 our tip K	1047 our tips K
link	858 copy the K	954 read it for free with this K
links	74 über diese K	74 onze K	867 some K on this page	867 some of the K on	1005 K here	1005 K on this page	1005 K in this post	1005 K on this site	1005 our K	1005 our shop K	1005 my K	1005 these K	1005 one of our K	1005 one of my K
liputan	1762 K kami
lire	20 pour K cet	1502 peut-on K
lisas	1246 K
lisens	47 K cc	47 cc-K
list	1016 join our K	1016 not on the K yet	1016 not on our K
listen	0 min K	862 K back here	862 K to us live	900 prefer to K	900 rather K
listeners	1027 K like you
listening	900 K time
live	972 our K	972 K q&a	1033 see them K
liveblog	662 im K	662 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1111 si has K hasta aquí
llegint	321 per seguir K
""", 'lo': """
local	1106 keep K news
log	24 K in	2058 K in om	2058 K in of
logg	24 K inn	2216 K inn for å	2281 K inn med	2319 K inn for
logga	24 K in	3000 K in för att	3064 K in med
logge	693 K dich ein
logged	21 must be K in to post	835 you must be K in to	876 you must be K in to
loggen	693 K sie sich ein
logget	468 du skal være K ind
login	24 faça K	2453 faça K para	2520 faça K
lokalredakteur	702 ist K
lokalredakteurin	702 ist K
lokalredaktion	626 leitet die K
look	1106 our new K
lovade	3108 K
love	1063 you K
lovede	557 K
""", 'lu': """
lubas	1246 K
luetaan	1359 juttu K
lugeda	1207 et edasi K
lugejad	1244 meie K
lugemiseks	1207 edasi K
luisteren	2145 artikel ook K
luisterversie	2 K
lukeaksesi	1305 K koko	1305 kirjaudu sisään K
lukemaan	1397 pääset K
lukemista	1397 jatka K
lukijamme	1398 K
lukijasta	1359 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1344 K tukea	1398 K tuella
lukittu	1357 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1305 K
lunar	2575 K
lunes	17 cada K
lupasi	1400 K
lupasivat	1400 K
""", 'ly': """
lyder	557 K	2322 K	3108 K
lydversion	2 K
lyssnar	3037 K på poddar
""", 'ma': """
maand	2060 deze K nog	2204 per K
maandelijks	2060 K opzegbaar	2204 K
mach	51 . K mit	749 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	559 K sie mit	750 was wir K
macht	749 K mit
made	824 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	340 váš e-K	377 svůj e-K	793 το e-K σας	1010 put your e-K	1010 type your e-K	1012 by e-K	1618 e-K cím	2138 K ons	2138 K dan	2202 K ons	2373 swój e-K	2458 no seu e-K	2560 pe e-K	2590 ваш e-K	2711 na vaš e-K	2739 svoj e-K	2739 na e-K	2808 váš e-K	2808 svoj e-K	2808 na váš e-K	2834 svoj e-K	3222 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2063 je e-K	2121 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	457 din e-K	468 din e-K vil ikke	554 din K
mailben	1661 legjobb cikkei e-K	1661 cikkei e-K	1661 hírei e-K
mailbox	79 in je K	79 in uw K	1011 in your K	2063 in je K	2063 in uw K	2063 in jouw K
maile	2808 vašom e-K
mailed	1011 e-K to you	1011 K to you
mailedbe	79 az e-K
mailing	1016 join our K list	1016 join the K list	1016 on our K list
mailom	2834 správy e-K
mailovou	377 e-K adresu
mailowy	2373 adres K
mailt	1703 írjon e-K
mailu	79 do e-K	339 přímo do e-K	2808 do vášho e-K
mailul	2531 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1398 ilman K
mainos	11 K
mainostaja	1354 maksanut K
mainosten	1316 K esto
majhno	2987 smo K
make	1105 will you K a
maken	2203 wij K
maksumuuri	1401 K
maksuton	1349 K tunnus
maksuttomat	1349 K artikkelit
maltilla	83 pelaa K
mamio	2803 K
manade	3108 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2512 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	631 K-cookies	923 K cookies
marketingcookies	488 K	2106 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1714 kotak K anda
masukkan	1714 K email
matched	905 K dollar	948 gift will be K	1026 will be K	1026 is being K	1026 are being K	1026 be K	1026 K until
material	613 mit K der	613 mit K von	893 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2617 K	2618 K.ru
""", 'md': """
md	499 kr./K	556 kr/K
""", 'me': """
me	2618 t.K	3246 t.K
meaning	1023 if you've been K to	1023 if you have been K to
medarbetare	3032 är K på	3032 är K i	3093 är K på	3093 är författare och K
meddelade	3108 K
meddelte	557 K
medewerker	2102 is K van
medgav	3108 K
mediach	2393 naszych K
medio	1202 este K
medlem	80 bliv K	80 bli K	554 bliv K	2319 bli K	3105 bli K
medverkar	3093 K i
mee	51 . doe K	51 . doe ook K
meie	1244 K töö
meil	1243 aita K
meile	1243 saada K
meilile	1239 sinu K
meille	38 kerro K	67 kerro K	1397 lähetä K	1397 kerro K
meinen	600 was K sie dazu
meint	752 K
meinte	752 K
meinung	30 K der	43 anderer K	600 sagen sie uns ihre K	630 K des autors
mejl	2711 na vaš K	2711 vašu K	2739 svoj K	2739 na K	3002 i din K	3002 till din K
mejla	38 K oss	67 K oss	3105 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3105 din K
mejlen	79 i K	3002 direkt i K
mektuplari	43 okur K
melalui	1748 dukung kami K
melanjutkan	1711 untuk K membaca	1750 untuk K membaca
meld	2319 K deg på her
meldde	2205 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	670 K dich bei uns	749 K dich an	2218 K deg av når	2258 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	559 K sie sich an	568 K sie sich an, um	568 bitte K sie sich an	670 K sie sich bei uns	749 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2119 krijg een K bij	2119 ontvang een K bij
meldingen	14 K	2069 schakel K in	2069 zet K aan	2069 ontvang K	2119 krijg K	2202 zet K aan
meldt	2205 K
meldte	2322 K
membaca	1750 untuk terus K	1750 untuk K berita ini	1761 daftar untuk K
member	50 as a K you	822 become a K	905 become a K	952 not a K?
memberikan	1745 K komentar
members	18 our K	36 our K	50 K can	835 is for K only	835 K-only story	980 paying K	1020 thanks to our K	1027 K like you	1106 our K
membership	1022 consider a K
membiayai	1748 K kami
membro	2520 torne-se K
membru	80 devino K
membutuhkan	1761 kami K dukungan
memuat	45 K ulang
menar	3108 K
mencionanos	62 K
mendaftar	1747 dengan K, anda
mendapat	1758 K komisi
mendapatkan	1758 K komisi	1761 daftar untuk K
mener	557 K	2319 hva K du	2322 K
menerbitkan	45 K ulang
menerima	1738 K cookie	1758 K komisi	1761 daftar untuk K
mengambil	1759 dilarang K	1759 dilarang keras K
mengandung	1745 komentar yang K
mengatakan	1764 K
menggandakan	1759 dilarang K
menggunakan	1724 K cookie
mengirimkan	57 kami K
mengutip	1731 dilarang K
meninggalkan	1745 K komentar
menit	0 K baca
mensais	2522 K
mensuales	1203 K
mensuel	1461 un don K	1486 un soutien K	1501 K
mention	62 K @
mentionnez	62 K-moi
menurut	1764 K
menyalin	1759 dilarang K
menyatakan	1764 K
merch	930 our K
merci	1499 K de nous
mere	500 kan du læse K	500 du kan læse K	500 kan læse K om
merkezimiz	3209 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	328 al K	1203 al K	1203 por K
mese	1847 al K
mesec	2740 prvi K	2802 prvi K	2929 prvi K	2929 na K	2988 na K	2988 prvi K
meses	1195 K por #
mesiac	2836 prvý K	2896 za K	2896 prvý K
message	38 K us	67 K us	824 a K from our editor
messagerie	1445 votre adresse de K ne sera pas
messengera	2361 K
messengeri	2819 K
messengerju	2914 K
messengeru	362 K
messengerze	2361 K
metus	2007 per K
mewakili	1759 tidak K redaksi
""", 'mi': """
mi	2028 ar K
mielipidekirjoitus	43 K
miembro	1201 hazte K
mig	62 tag K på
mij	62 tag K
mille	1834 # per K
milliardaire	1486 à aucun K
minggu	1763 per K
mingguan	1747 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1621 kövess K	1703 kövess K	1703 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	952 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2163 is K
misiniz	3152 zaten abone K
missen	2162 wat je kunt K
mission	1106 our K
mistake	939 spot a K	939 report a K	1046 when we learn of a K	1046 when we make a K	1046 if we have made a K
mitdiskutieren	6 K	645 K
mitgeteilt	752 K
mitglied	80 werden sie K	80 werde K	749 werden sie K	749 werde K	749 jetzt K werden
mitglieder	50 K können	571 nur für K	656 angebots für K	750 unsere K
mithilfe	698 K von ki
mitteilungen	14 push-K	586 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2740 prvi K	2802 prvi K
""", 'mn': """
mnd	2261 kr/K	2321 kr/K
""", 'mo': """
mobile	849 on your K app	849 our K app
mobilen	494 direkte på K	2255 nyheter rett på K	2255 rett på K	3039 nyheter direkt i K	3039 direkt i K
mobilepay	554 K til #	554 K på #	554 K #	554 K et
modalidad	1203 K premium
moderador	2475 não serão aprovados pelo K
moderados	2475 serão K antes
moderated	876 comments are K	876 pre-K
moderowane	2371 są K
mogelijk	2202 maak het volgende K
mois	1501 par K
moittii	1400 K
molbu	2722 imamo malu K	2722 malu K
molila	2803 K
molili	2803 K
molio	2803 K
monat	656 einen K für	656 K für nur	751 im K	751 pro K
monate	683 # K lang
monatlich	751 K
monday	17 every K
mondays	1013 sent K
mondogatta	1706 K
mondta	1706 K
montag	17 jeden K
month	835 try a K for	835 try it for a K	842 for the first K	842 for your first K	1028 £# a K	1028 $# a K	1028 €# a K	1107 a K	1107 per K	1107 every K	1107 each K
monthly	905 one-off or K	952 reached your K limit	1001 K gift	1105 become a K	1105 give K	1107 K
months	53 K on this story	835 K for $#	842 for the first # K	842 for the first three K
morgen	17 jeden K	17 am K	17 hver K	497 hver K i din	652 uns auch K
morgenbrevet	2259 K
morgon	17 varje K
morgonbrevet	3043 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1500 nos K
""", 'mu': """
muhabiri	3177 gazetesi K
muhabiridir	3177 K
muhabirimize	39 K	3175 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3205 K
muistutti	1400 K
mukaan	1397 lähde K	1397 tule K	1400 K
multato	1848 ha K
multou	2523 K
mums	2045 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2138 mail K
nabiralnik	79 v vaš K	2902 v vaš K
nabiralniku	2902 v vašem K	2928 vašem K
nachdruck	612 K verboten	667 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	582 aktuelle K aufs handy	583 K-app	586 push-K	662 weitere K finden sie	662 mehr K finden sie	686 K des tages	686 alle K zum
nadaljevanje	2901 za K branja	2930 K spodaj
nadaljuje	2930 K pod oglasom	2930 K spodaj
nadaljujte	2901 K branje
nadie	1202 K nos dice
naglasila	2803 K
naglasio	2803 K
najdete	381 další články K
najnowsze	2333 otrzymuj K
namenite	2933 K nam
napis	2443 taki K
napisz	38 K do nas	67 K do nas	2349 K do nas	2362 K do nas	2394 K:	2394 K na	2440 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2901 če želite brati K
napsal	443 K
napsala	443 K
narrated	900 is K by an ai	900 is K by ai
naslov	2902 na vaš e-K	2902 svoj e-K	2928 svoj e-K	2928 svoj e-poštni K
nastavak	2707 za K čitanja	2741 K ispod	2741 K teksta
nastavili	2707 da biste K čitanje
nastavite	2707 K čitanje	2709 K čitati
nastavlja	2741 K ispod	2741 K nakon
naszego	2367 K sklepu	2370 K quizu
naszej	2441 K pracy
naszym	2440 zostań K
naujienas	1992 K telefone	1993 K el. paštu	2004 mūsų K
naujienose	1981 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1144 tu K no soporta	1144 su K no soporta	2470 seu K não suporta
navela	2803 K
naveo	2803 K
navigateur	10 votre K	21 dans le K pour mon prochain	1440 votre K ne supporte pas	1440 votre K n'est pas
navodi	2803 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1111 K pedirte	1114 K tu apoyo	1201 K tu ayuda	1201 K de ti	1201 te K
necessariamente	2493 não reflete K a opinião	2493 não refletem K a opinião
necessaris	21 camps K
necessitem	326 et K
nechajte	77 K nám svoj e-mail
nechcete	394 K přijít o	2851 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2050 K nu een
neighbors	1027 K like you
neighbours	1027 K like you
nell	1785 apri K'app
nella	79 K tua mail	1783 K tua mail
nendega	51 liitu K
neodvisni	2987 K mediji	2987 smo K
neodvisno	2986 podprite K
neophodna	21 K polja
neovisni	2801 ostanemo K
neovisno	2800 podržite K
nepriklausoma	2006 K žurnalistika
nesutinkate	43 K
netiquette	600 beachten sie die K	1797 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2227 dette K bruker
neue	679 die K app
neuen	582 hier geht es zur K
neukunden	656 nur für K
neuvoi	1400 K
neuvoivat	1400 K
neuvoo	1400 K
neuvottiin	1400 K
never	71 K spam
news	583 K-app	686 alle K zum	686 alle K zu	849 K app for	892 is a K	914 K tip
newsblog	662 im K	662 unserem K
newsdesk	39 our K	39 the K
newsis	1219 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	317 la nostra K	378 K	441 náš K	444 K	576 unseren K	576 unserem K	576 unserer K	576 K bestellen	576 K richtig	580 K an	580 K von	580 zum K	580 täglichen K	621 K	649 K erhalten	649 K empfangen	649 unser K	649 der K über	649 der K für	681 unser abend-K	681 unser morgen-K	681 unser K	681 K ist kostenlos	749 K an	750 unser K	750 unseren K	750 unserem K	750 dieser K	753 K	759 εγγραφείτε στο K	759 εγγραφή στο K	759 το K μας	759 γραφτείτε στο K	759 στο K των	759 στο K του	759 στο K της	817 εγγραφείτε στο K	817 γραφτείτε στο K	818 το K μας	821 K	845 sign up for our K	845 sign up to our K	845 sign up for the K	845 subscribe to our K	845 join our K	845 get our K	845 our K here	845 receive our K	845 our daily K	845 our weekly K	845 our morning K	904 K	945 K soon	997 from our saturday K	1044 this K was forwarded to you	1044 forwarded this K	1052 reply to this K	1106 our K	1109 K	1126 suscríbete a la K	1126 apúntate a la K	1126 nuestra K	1191 suscribite al K	1202 nuestra K	1205 K	1425 inscrivez-vous à la K	1425 abonnez-vous à la K	1425 notre K	1485 vous adresser sa K	1500 notre K	1500 cette K	1503 K	1714 K kami	1714 langganan K	1762 K kami	1782 iscriviti alla K	1782 la nostra K	1833 le nostre K	1846 la nostra K	1846 questa K	1849 K	2333 zapisz się na K	2333 nasz K	2375 K	2441 nasz K	2444 K	2457 assine a K	2457 nossa K	2511 esta é a edição da K	2511 esta é uma edição da K	2521 nossa K	2524 K	2530 abonează-te la K	2530 abonați-vă la K	2530 înscrie-te la K	2573 înscrie-te la K	2577 K	2710 naš dnevni K	2720 K	2800 prijavite se na K	2801 naš K	2804 K	2835 K	2895 náš K	2898 K	2910 K
newslettera	78 naszego K	78 do K	78 odber K	2333 zapisz się do K	2333 naszego K	2375 K	2441 naszego K	2720 K	2808 odber K	2835 K	2895 nášho K
newsletterem	2441 naszym K
newsletters	845 K may contain info about	904 K	1106 our K	1109 K	1425 nos K	1425 recevoir les K	1500 nos K	1503 K
newsletteru	78 odběr K	378 K
newsletterul	78 K nostru	2530 K nostru	2560 abonează-te la K	2573 înscrie-te la K	2574 K nostru
newslettery	378 K	2835 K
newsletterze	2375 K
newslettre	2835 K
newson	1634 google K
newspaper	1102 joined the K in	1106 our K
newsroom	38 contact our K	67 contact our K	959 not by the K	969 tell our K	969 our K	987 stories from our K	987 more from our K	1102 joined the K in	1106 our K	1106 non-profit K	1106 this K
newsticker	662 unserem K
next	972 our K	1001 help pay for the K	1001 pay for the K one
nezavisni	2801 K mediji	2801 ostanemo K
nezavisno	2800 podržite K
""", 'ng': """
ngay	3380 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2408 udział w K grach
niente	71 K spam
nieograniczony	2331 K dostęp
niets	2096 K uit deze	2157 K van deze site
nieuws	2066 K-app	2099 google K	2101 K of een tip	2137 app je K	2153 al het K over	2153 al het K uit	2164 K in je mail
nieuwsbrief	78 de K	78 onze K	2063 onze K	2064 dagelijkse K	2064 wekelijkse K	2098 K	2203 onze K	2203 deze K	2206 K
nieuwsbrieven	2063 onze K	2098 K	2203 onze K	2206 K
nieuwsbron	2136 favoriete K
nieuwsquiz	2146 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2720 K	2800 prijavite se na K	2801 naš K
""", 'no': """
nombreux	1486 plus nous serons K
nonprofit	1106 K newsroom	1106 K news outlet
nosaltres	38 contacta amb K
nosotros	1201 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2449 apoie K	2449 apoie o K	2460 baixe K app	2460 no K app	2520 apoie K	2520 apoie o K	2520 siga o K	2520 entre no K	2521 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	327 la K feina	1785 nella K app	1846 la K app
nostre	327 el K canal
nostri	74 K link
nostro	35 K quiz	1846 il K sito	1846 che il K
nota	20 leer esta K	1195 para leer esta K
notice	1046 if you K
noticia	1202 esta K
noticias	1168 en google K	1168 tu fuente de K
notificaciones	14 las K	1134 activa las K	1134 activar K	1135 recibir K
notifications	14 K	853 turn on K	853 turn on desktop K	853 would like to send you K	853 K from this site	854 enable K	854 allow K	854 receive K	1431 activer les K	1431 activez les K	1431 autoriser les K
notifiche	14 le K
notified	845 sign up to be K	854 get K
notifikace	376 K
notifikasi	14 K	1716 dapatkan K	1718 aktifkan K	1761 nyalakan K
notifikation	494 K
notifikationer	14 K	494 K
notify	854 K me of	854 K me when	876 K me of new posts
notis	3039 K
notiser	14 K	3039 K	3039 push-K
notre	35 K quiz	1500 K site
nouvelle	1445 ouvre dans une K fenêtre
novice	2902 na naše K	2902 na e-K	2910 e-K	2928 na e-K	2987 naše K
novinar	2726 je K	2726 , K	2726 - K	2916 je K	2916 , K	2916 - K
novinari	2801 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2987 naši K
novinarju	39 našemu K	2915 pišite K
novinarka	2726 je K	2726 , K	2726 - K	2916 je K	2916 , K	2916 - K
novinarki	2915 pišite K
novinarstvo	2801 nezavisno K	2801 neovisno K	2801 naše K	2987 neodvisno K
novinaru	39 našem K
noviniek	2808 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1131 en K app	1201 únete a K	1202 K app	1202 K web
nuestras	1202 K redes
nuestro	35 K quiz	64 K espejo	1114 apoya K	1139 únete a K canal	1201 apoya K	1201 únete a K	1201 recibe K	1202 K canal	1202 K medio	1202 K sitio	1202 K equipo
nuestros	74 K enlaces	1146 K socios	1202 K socios
numer	2442 K krs
nunca	1202 más que K
nuotraukas	40 K ir vaizdo
nur	656 abo für K
""", 'ny': """
nyheder	482 google K	516 vores K
nyhedsbrev	78 vores K	456 vores K	456 tilmeld dig K	497 K	554 tilmeld dig K	555 vores K	558 K
nyhedsbreve	456 vores K	555 vores K
nyhedsbrevet	78 K	456 få K	497 K	554 tilmeld dig K
nyhetene	2255 K rett på mobilen	2281 K våre
nyheter	2243 google K	3028 google K	3064 våra K
nyheterna	3008 följ K	3039 K direkt i mobilen
nyhetsbrev	78 vårt K	2218 vårt K	2218 våre K	2218 meld deg på K	2218 abonner på K	2259 K	2319 meld deg på K	2320 vårt K	2320 våre K	2323 K	3002 vårt K	3002 våra K	3002 anmäl dig till K	3043 K	3105 anmäl dig till K	3106 vårt K	3106 våra K	3109 K
nyhetsbrevet	78 K	2218 få K	2259 K	2319 meld deg på K	3043 K	3105 anmäl dig till K
nyilatkozta	1706 K
nyt	1356 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1797 i campi K
obchode	2827 našom K
oberoende	3105 stöd K
objasnila	2803 K
objasnili	2803 K
objasnio	2803 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2737 K komentara
obligatoires	21 champs K sont	1445 les champs K
obligatori	1797 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1149 los campos K
obligatoriska	21 K fält	3015 K fält
obligatoriske	21 K felt	2230 K felt
obratite	2725 K nam se	2725 K se našem
obrigado	2520 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	354 další šíření K	391 ke všemu K	2836 celému K
obserwuj	2341 K nas na	2341 K nas w	2440 K nas
obvestila	14 K	2902 na K
""", 'oc': """
occupa	1811 si K di
ochtend	17 elke K	2121 elke K het
""", 'od': """
od	2740 K # €	2836 K # €	2929 K # €
odbieraj	2397 K
odcinek	2368 K
odcinka	2368 K
oddajte	2938 K svoj glas
odejdete	331 než K
odete	2722 prije nego što K	2722 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2803 K
odgovorio	2803 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2912 preden K
odoberajte	2856 K
odobrenja	2759 bez K
odomknite	2807 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2453 K este artigo
off	38 tip us K	67 tip us K	1107 one-K
offert	1418 vous est K	1501 mois K
offrez	54 K-moi un café	1496 K-le	1496 K-la	1499 K-lui	1499 K-nous
offrici	1845 K un
offrimi	54 K un caffè	1845 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2801 bez K
oglasov	70 brez K	2987 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	3152 K devam etmek için
okurlarimiz	36 K	3209 K
okurlarimizin	3189 K desteğiyle	3209 K
okurlarin	3189 K desteği olmadan
okuyun	3194 K
""", 'ol': """
olarak	50 abone K	3153 abone K	3175 bize anonim K
olmayanlara	3203 abone K
olun	80 üye K	3208 üye K
olursunuz	3194 kabul etmiş K
olvassa	1647 K tovább
""", 'om': """
omiljene	2723 K izvore
omiljeni	2723 K izvor
""", 'on': """
onafhankelijk	2123 wij K	2123 we K
onafhankelijke	2054 steun K journalistiek	2202 steun K	2203 K journalistiek
onafhankelijkheid	2203 onze K
onbeperkt	2058 lees K	2058 K lezen	2060 K toegang	2126 K digitaal
ondersteunt	2078 je browser K	2078 uw browser K
onderzoek	2203 dit K
onderzoeken	2203 onze K
onderzoeksjournalist	2102 is K	2190 is K
onderzoeksredacteur	2141 is K
onderzoeksredactie	39 onze K	2101 onze K
one	1105 make a K-time	1105 will you be K of
oneens	43 K?
online	676 unser K-shop	930 our K shop	930 our K store	972 our free K	972 our K event	1032 in our K shop
onlineshop	636 im K bestellen
only	1028 K £#	1028 K $#	1028 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2100 app K
ontdek	2202 K nu
ontvang	2063 K onze	2064 K elke
onze	84 in K app	84 via K app	84 met K app	2066 K app	2101 tip voor K	2203 K app
""", 'oo': """
oordeelde	2205 K
""", 'op': """
opakoval	443 K
opakovala	443 K
opakuje	443 K
open	849 K in app	849 K in the app	1020 left it K	2066 K in app
opfordrede	557 K
ophavsretsloven	478 beskyttet af K
ophavsretten	478 K tilhører
opiniestuk	2105 ingezonden K
opinion	30 K of	876 have an K on this
opinions	30 K of
oplyser	557 K
oplyste	557 K
opmerking	2101 tip of K	2101 vraag of K	2101 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2989 K
oppfordret	2322 K
opphavsrettslig	2239 K beskyttet
opplyser	2322 K
opplyste	2322 K
opportunities	1055 equal K employer
opportunity	1055 equal K employer	1055 equal-K employer
opprett	2216 K en konto for	2319 K en konto
opsiger	499 indtil du K
opublikowany	22 nie zostanie K	2348 twój adres e-mail nie zostanie K
opzegbaar	2204 K
""", 'or': """
ordenou	2523 K
ordinato	1848 ha K
ordnete	752 K an
organizatori	2803 pozivaju K
organizatorzy	2443 zapraszają K
original	893 read the K article	1494 lire l'article K
originally	893 this article was K published on	893 this story was K published on	893 this story K appeared	893 this article K appeared	893 K published at	961 story was K published by	961 story was K published on	961 story was K published in the	961 article was K published by	961 article was K published in our
originalment	325 es va publicar K a	325 es va publicar K en	325 publicat K a
originalmente	1160 este artículo fue publicado K	1161 publicado K en	2487 publicado K em	2519 publicado K no	2519 publicado K na
originariamente	1808 articolo pubblicato K	1841 pubblicato K in
ortaklarimiz	3162 biz ve K
ortsseite	662 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2707 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2443 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2397 K
otsustas	1246 K
""", 'ou': """
our	902 is K
""", 'ov': """
ovdje	2722 kad ste već K
overblikket	497 K hver dag	497 K hver morgen
overgenomen	45 K
overname	2096 K zonder
overnemen	45 K	2133 dit artikel K
oversikten	2259 få K
overview	966 this K
overzicht	2143 dit K
ovisi	2800 K o vama
""", 'ow': """
owner	1106 has no K	1106 have no K
""", 'oy': """
oynat	3194 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2820 K sa nám	2894 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1995 jūsų parama K
padroni	1834 non ha K	1846 senza K	1846 libera da K
pagar	54 K um café	2520 ajude a K
page	972 our jobs K
paghi	1845 K un'ora
pago	1205 muro de K
pague	54 me K um café	54 K-me um café	2489 K-nos um café
pahoitteli	1400 K
paid	867 we get K if you buy	867 we may be K
paikalla	42 olitko K
paikkaa	1356 hae K
pakolliset	21 K kentät
palautetta	1397 anna K
palus	1246 K
palusid	1246 K
palvelusta	1334 ulkoisesta K	1334 upotus K
panaszolta	1706 K
pandangan	1759 tidak mewakili K	1759 K pribadi penulis
paparnya	1764 K
paper	902 is the K's
par	1501 K an
parama	2005 jūsų K	2009 K
parancsolta	1706 K
parceiros	2472 nós e os nossos K	2521 nossos K
paremkite	1995 K mus	2005 K mus
parlez	38 K-nous	67 K-nous
part	894 no K of this
partager	1496 articles à K	1496 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2445 faça K e
partecipato	1824 non ha K alla stesura
parteispende	753 K
partenaires	1442 nos K et nous	1442 nous et nos K	1500 nos K
participar	1150 para K
participez	1402 K à
participou	2502 não K da produção	2502 não K na produção
partilhada	2497 uma publicação K por
partilhe	25 K-o
partir	1404 avant de K	2522 a K de # euros
partner	74 K-links	597 wir und unsere K	666 von unserem K	1795 i nostri K	3012 vi och våra K
partnere	465 vi og vores K	2227 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1648 K
partnerlinks	37 K	74 K
partnerom	2741 u suradnji s K	2741 u saradnji sa K
partners	666 anzeige eines K	872 we and our K	1106 our K	2080 wij en onze K	2203 onze K
partnership	894 was produced in K with
partnerske	74 K poveznice	2741 K poveznice	2930 K povezave
partnerskie	2379 linki K
partnerzy	2345 my i nasi K	2345 nasi zaufani K
pasak	2008 K
pasakojo	2008 K
pasidalinkite	49 K
pass	49 K it on	859 K this on
passende	683 sie das K abo
passendes	683 sie ihr K abo
patreon	201 в K	905 on K	905 our K	3269 на K
patron	829 become a K of	1105 become a K
patronem	2382 zostań naszym K	2440 zostań K
patroni	2441 nasi K
patronite	2382 na K	2441 na K
paying	1020 thanks to our K
paypal	652 per K
paywall	653 K	750 ohne K	753 K	1020 without a K	1106 we have no K	1106 we do not have a K	1109 K	1503 K	1849 K	2524 K
paywalls	1109 K
""", 'pe': """
pe	2575 K an
peatoimetaja	1222 K
pedimos	1201 te K ayuda
pedirte	1111 tenemos un favor que K
pediu	2523 K
peiling	35 onze K	2146 onze K
pelanggan	50 K dapat	50 K bisa	1712 khusus K	1750 untuk K	1762 K kami	1765 K
pembaca	18 berkat K	43 surat K	1762 K kami
pendant	1501 K un mois
pendapat	1759 K pribadi penulis
peneliti	1737 adalah K
pengar	3106 kostar K
penger	2320 koster K
pentru	2561 fără niciun cost K tine
penulis	1737 adalah K
people	18 thanks to K like	948 funded by K like you	1027 K like you
pequeno	2446 um K favor a pedir
per	2321 K år	3107 K år
peramban	10 K anda
percent	843 # K left to read
perfil	2466 siga nosso K
periodisme	326 dona suport al K	327 el nostre K	327 fent K	327 fem K
periodismo	1114 apoya el K	1192 hacer un K	1201 apoya el K	1201 colabora con el K	1202 nuestro K	1202 K de calidad	1202 hacemos K	1202 haciendo K
periodista	39 nuestro K	39 nuestra K	303 és K	1163 es K
periodistas	39 nuestros K	1191 nuestros K	1202 nuestros K
periodistes	327 els nostres K
perjantaisin	17 K
permanencia	1203 sin K
permission	893 reproduced here with K	893 reproduced with K	908 written K	908 prior K	909 without K	923 K to load	923 K before anything is loaded	961 K to reuse this
perskaitykite	2005 K visą
personal	922 views are K
personale	2537 datele tale K
personales	1146 datos K serán
personas	1192 K como tú	1201 K como tú
persondatapolitik	466 K
personenbezogene	598 K daten
personnelles	1443 vos données K
personoplysninger	466 dine K
personopplysninger	2228 K
personuppgifter	3013 dina K
personverninnstillinger	2249 K
perspausdinti	45 K
pertama	1763 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2490 é K
pesquisadora	2490 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2803 K
""", 'ph': """
phone	862 news to your K
photographer	916 staff K
photos	40 your K	40 vos K	40 tes K	930 K from this story	930 K from this event
""", 'pi': """
pictures	40 your K
pide	1204 K
piebilda	2048 K
piece	964 this K	1106 this K
pierwszy	2442 K miesiąc
pievienojieties	51 K
pirmas	2007 K mėnuo
pisala	2803 K je
pisalo	2803 K je
pisao	2803 K je
pisz	2394 K na
pitala	2803 K
pitali	2803 K
pitao	2803 K
pitch	822 K in	905 K in
pitching	1105 consider K in
pix	2489 um K	2522 K
""", 'pj': """
pjevali	2803 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2240 vær varsom-K
plakatens	2253 vær varsom-K
plats	42 var du på K
plattform	750 unsere K
player	9 this K
please	51 K join them	67 K tell us	835 K log in to	858 K share this	906 K help	1065 K tell us about	1065 K tell us how	1065 K tell us your	1105 K chip in	1105 K give	1105 K help if	1105 K give if
pleide	2322 K
pliki	2364 bez zgody na K
plusartikelen	2203 K
plusartikels	2058 gratis K	2203 K
""", 'po': """
pobierz	2440 K naszą
poche	1483 dans votre K
podaj	77 K swój e-mail
podatkov	2928 obdelavo osebnih K
podatku	2327 przekaż #% K	2382 #% K	2382 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	371 K	491 K-app	555 vores K	620 den K können sie	620 den K kannst du	620 unseren K	750 unser K	750 unseren K	787 K	818 το K μας	898 follow the K	1106 our K	1202 nuestro K	1500 notre K	1762 K kami	1846 il nostro K	2145 op de K	2203 onze K	2252 hører K	2368 K	2441 nasz K	2521 nosso K	2734 K	2801 naš K	2829 K	2895 náš K	2924 K	3183 K'i	3183 K'imizi
podcasta	2734 K	2924 K
podcastapp	491 K	2145 favoriete K
podcaste	34 našom K
podcasten	491 K	2252 K
podcastimiz	3209 K
podcastimizi	34 K
podcastimme	34 K	1398 K
podcastov	2829 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	491 hvor du lytter til K	491 hvor du hører K	620 wo es K gibt	677 folgen des K	677 folge des K	787 K	898 wherever you get your K	898 wherever you listen to K	898 wherever you get K
podcastu	34 naszego K	34 našem K	371 K	2368 K	2734 K	2829 K	2924 K
podcastul	34 K nostru	2574 K nostru
podcastunk	1704 K
podcastunkban	34 K
podcasty	371 K	441 naše K	2368 K	2829 K
podd	34 vår K	3106 vår K
poddapp	3037 K
poddar	34 våra K	3037 K finns
podden	3037 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2512 sua ajuda K
poden	50 els socis K
poderemos	2512 a sua ajuda K	2520 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2252 hører K	2320 vår K	2734 K	2924 K	2987 naš K
podkasta	2734 K	2924 K
podkastapp	2252 K
podkasten	2252 K
podkastu	2734 K	2924 K
podle	443 K
podotkl	443 K
podpora	440 vaše K	2894 vaša K	2986 vaša K
podpore	2895 vďaka K	2933 brez vaše K	2987 brez vaše K
podporo	2986 vašo K
podporte	2841 K	2894 K nás	2894 K našu
podpory	384 bez vaší K	441 bez vaší K	2841 bez vašej K	2895 bez vašej K
podprite	2933 K	2986 K nas	2986 K naše
podremos	1201 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2394 K nas
points	966 the bullet K	966 these bullet K	966 the key K above
pokutoval	443 K
policy	872 our cookie K
politica	2537 K de cookie
political	892 is a K	892 is the K editor
politicieni	2561 nu depinde de K
politika	3162 çerez K
politikasi	3163 gizlilik K
politikredakteur	702 ist K
politikredakteurin	702 ist K
politikressort	626 leitet das K
politikwissenschaftler	617 ist K
politologue	1459 est K
poll	35 our K	876 vote in our K	876 take our K	2146 onze K
polub	2341 K nas na
pomagajte	2986 K nam
pomocou	2843 K ai
pomozite	2744 K nam	2800 K nam
pomozte	440 K nám
ponavlja	2803 K
ponavljao	2803 K
ponctuel	1461 un don K
ponovno	45 K objavi
pop	822 K your
poprosil	443 K
poprosila	443 K
por	2516 um ano K #
poradil	443 K
portal	2441 nasz K	2801 naš K	2987 naš K
portalu	2378 na naszym K	2378 w naszym K
posez	1499 K-la à	1499 K-nous
posible	18 hace K
posielajte	2820 K nám
posielame	57 vám K
positions	930 our open K
poslechnout	372 si můžete K
posljednji	2753 K besplatni članak
posredujte	49 K
possible	318 ajuda a fer K	327 ajuda a fer K
post	20 rest of this K	79 på e-K	923 to view this K	923 to see this K	959 this is a paid K	964 this K	1106 this K	2106 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3003 din e-K	3015 din e-K kommer inte
postadresse	60 e-K vises ikke	2219 din e-K	2230 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2800 K član	2986 K član	2986 K naročnik
postanizda	79 e-K	3187 her sabah e-K	3187 e-K	3201 e-K
postaw	54 K mi kawę	54 K kawę	2440 K nam	2440 K mi	2440 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	576 in dein K	576 in deinem K	576 direkt ins K	580 in ihrem K	580 in ihr K
postkasti	1230 otse K
postkastis	1230 iga hommik sinu K	1230 sinu K
posts	15 free K	58 new K by mail
potrebna	2800 K nam je
potrebujeme	2894 K vašu podporu
potrebujemo	2918 za ogled K	2986 K vašo
potremo	1834 aiuto K	1845 con il tuo aiuto K
potrivit	2576 K
potrzebujemy	2327 K twojego wsparcia	2440 K twojej pomocy	2440 K twojego wsparcia
pound	1105 K you give
pourboire	1462 un K
poursuivez	1416 K votre lecture
poursuivre	1416 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2897 K	2989 je K
povedala	2897 K	2989 je K
povestit	2576 a K
povikao	2803 K
powered	1105 K by you
powerful	1106 hold the K to account
powiadomienia	14 K	2337 włącz K	2337 chcesz otrzymywać K	2338 K push
powiedzieli	2443 K
powtarza	2443 K
pozele	40 K tale
pozivala	2803 K
pozivali	2803 K
pozivao	2803 K
poznamenal	443 K
poznamenala	443 K
pozvala	2803 K
pozvao	2803 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2084 K mee	2202 K mee
praca	2441 nasza K
pracujte	369 K s námi	2827 K s nami
prati	2755 K nas na
pratite	2800 K nas
pravi	2989 K
precisa	2445 K de você	2520 K de si
precisamos	2446 K da sua ajuda	2449 K do seu apoio	2520 K da sua ajuda
precisato	1848 ha K
preciso	2476 é K estar logado
precizat	2576 a K
prednostne	2913 K vire
prednostni	2913 K vir
prednostnih	2913 K virov
prednostnim	2913 K virom
predplatitelia	50 K môžu	2849 len K	2849 iba K	2849 nájdu K	2849 prečítajú K	2898 K
predvajanje	2918 K videa
preferate	2545 sursele tale K
preferences	872 your cookie K	975 cookie K	975 privacy K
preferida	301 font K	1168 fuente K	2494 fonte K
preferidas	1168 fuentes K	2494 fontes K
preferides	301 fonts K
preferido	1168 medio K
preferidos	1168 medios K
preferirane	2723 K izvore
preferirani	2723 K izvor
preferiranih	2723 K izvora
preferita	1788 fonte K su google	1814 fonte K
preferite	1814 fonti K
preferowane	2360 K źródło	2360 K źródła
preferowanego	2360 K źródła
preferowanych	2360 K źródeł
preferowanym	2360 K źródłem
preferred	862 K source on google	910 K source	979 K sources
preglednik	10 vaš K
prehratie	2823 K videa
prejemajte	2902 K vsako	2950 K
prejemati	2943 želite K
prejmite	2950 K
preklinjao	2803 K
prelua	45 K
preluarea	2544 K textelor
preluat	45 K
prema	2803 K
premier	1420 le K mois	1501 le K mois
premium	2126 toegang tot alle K
premoderated	876 K
prenesite	2986 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2997 bli K	2997 redan K	2998 som K	3064 en K	3105 bli K
prenumeranter	50 K kan	2997 endast för K	3055 är för K	3055 bara K	3055 endast K	3106 våra K	3109 K
prenumerata	2009 K
prenumeration	3109 K
prenumerationen	3002 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2001 tik K
prenumeratoriams	1970 tik K	2001 tekstas skirtas K	2001 straipsnis skirtas K
prenumeratorzy	50 K mogą	2390 tylko K
prenumerera	80 K	2997 K för att	3002 K på nyhetsbrev	3042 genom att K	3105 K på vårt
prenumeruojate	1970 jau K
prenumeruokite	80 K	2005 K
preostanek	2901 K članka
presenteie	2453 K
prethodnog	2759 bez K odobrenja
pretplata	2804 K
pretplati	2739 hvala na K
pretplatite	80 K se	2707 K se već od	2800 K se
pretplatnici	50 K mogu	2752 samo K	2804 K
pretplatnicima	2707 dostupan samo K	2707 dostupan je samo K	2707 dostupan je K	2707 dostupno samo K	2719 samo K	2752 samo K
pretplatnik	50 kao K	80 postanite K	2707 već ste K	2800 postanite K
pretplatnike	2707 dostupan samo za K	2719 samo za K
pretplatu	2708 već imate K	2740 uz K	2740 K	2761 uz K
preuzeti	45 K
preuzimanje	2718 zabranjeno K	2743 zabranjeno K	2743 zabranjeno je K
preuzmite	2800 K našu
preventing	868 browser extension is K
preview	980 free K
price	1107 the K of a
pridaj	51 K sa
pridajte	51 K sa	2852 K si nás	2894 K sa k nám
prihvatate	2739 prijavom K
prijavi	24 K se	2739 hvala na K
prijavili	2739 hvala što ste se K
prijavite	24 K se	2800 K se na naš	2800 K se na naše	2986 K se na
prijavo	2928 s K se	2928 s K na	2928 hvala za K
prijavom	2739 K se slažete	2739 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2913 K vir
priljubljene	2913 K vire
priljubljeni	2913 K vir
prima	2575 K lună
primajte	2760 K
primate	2754 želite da K
primati	2754 želite K
primeiro	2522 K mês
primer	328 el K mes	1203 el K mes
primo	1847 il K mese
principles	893 the thomson reuters trust K
print	858 click to K	1067 will not K your	1067 won't K your
prioriterad	3028 K källa
pripojte	51 K sa
pripomenul	2897 K
prisijunkite	24 K	51 K	2005 K prie mūsų
prispejte	90 K, koľko môžete	2841 K	2894 K	2894 K aj vy
prispevek	2987 ta K
privacidad	1147 política de K	1202 nuestra política de K
privacidade	2473 política de K
privacitat	306 política de K
privacy	872 see our K policy	872 to our K policy and terms	872 and the google K policy	1106 our K policy
privacybeleid	2080 ons K	2121 ga je akkoord met het K
privacyverklaring	2082 K
private	60 your email will stay K
privatlivspolitik	466 K
priznaje	2803 K
priznal	2897 K
priznala	2803 K
priznao	2803 K
probe	709 K-abo
probeabo	559 K	568 wochen im K	709 K	709 das K
probeer	2202 K nu	2202 K een maand
proberen	2204 gratis K
processing	872 consent to the K
prochains	1500 nos K articles
prodavnici	2732 našoj K
produce	948 not free to K	948 not cheap to K
produced	959 K by our brand
proefabonnement	2060 K	2202 neem een K	2204 K
profesor	1163 es K	2547 este K
profesora	1163 es K
professeur	1459 est K
professeure	1459 est K
professionista	1811 è giornalista K	1811 giornalista K
professor	303 és K	617 ist K	892 is a K	892 is an assistant K	2490 é K
professora	303 és K	2490 é K
professore	1811 è K
professoressa	1811 è K
professorin	617 ist K
profilazione	1794 i cookie di K
profitez	1402 K de	1416 K de nos offres
prohibida	1161 queda K
proibida	2487 é K a
project	1480 trust K
promis	2576 a K	2576 au K
promise	1105 K never to
propustite	2754 ne K
prosbu	331 máme na vás K	331 máme malou K	2816 máme malú K	2816 malú K
proseguire	1837 per K la lettura
prosil	443 K
prosila	443 K
prosili	443 K	2443 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2443 K
protejate	2569 K de dreptul de autor
provalo	1775 K gratis	1845 K gratis
provided	872 content K by a third party	923 contains content K by
provision	594 erhalten wir eine K	594 eine kleine K	666 bekommen wir eine K	666 eine K vom	688 K	3073 K
provisions	594 K-links
provisionslinks	688 K
prozent	657 K rabatt
przedruk	45 K	2380 K za zgodą
przedrukujcie	45 K
przegap	2392 nie K
przekonuje	2443 K
przetisknout	45 K
przetwarzanie	2346 K danych osobowych
przez	2384 K ai
przycisk	2373 klikając K
przyznaje	2443 K
""", 'ps': """
psal	443 K
psala	443 K
""", 'pt': """
ptal	443 K se
ptala	443 K se
ptali	443 K se
ptaly	443 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1797 prima di K un commento
pubblicato	22 non sarà K	1797 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2475 o seu endereço de e-mail não será K
publicat	2569 a fost K inițial în
publication	829 is a reader-supported K	959 accurate at the time of K	959 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3049 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1144 bloqueador de K	1202 sin K
publicidade	11 a K	70 sem K	2503 depois da K
publicista	1692 K
publicitat	11 la K	70 sense K	327 sense K
publicitate	11 K	70 fără K
publicysta	2428 , K
publicystka	2428 , K
publikovanie	2814 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1067 will not K your	1067 won't K your	1067 never K your	1067 we may K your
published	22 will not be K	60 email won't be K	876 your email address will not be K	894 was first K by	894 was first K on	961 K under license
publishing	959 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1340 suoraan K
puis	1417 K # €
puisque	1404 K vous êtes là
pungkasnya	1764 K
punya	1713 sudah K akun
purchase	867 K through links on our site
push	648 per K
pushbericht	2119 een K bij
pushbeskeder	494 K
pushmeldingen	2070 K
pushnotiser	3039 K
pushvarsler	2255 K
pustit	372 si můžete K
pustite	77 K svoj e-naslov
puts	1008 our app K
""", 'py': """
pytali	2443 K
pyysi	1400 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1111 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1767 già che sei K
quieras	1119 cancela cuando K	1203 cancela cuando K
quitter	1404 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2146 doe de K	2146 onze K	2370 nasz K	2370 K
quizie	2370 naszym K	2370 K
""", 'ra': """
raccolta	1849 K fondi
racconta	1848 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1848 ha K
raconte	1502 K
racontez	38 K-nous	67 K-nous
rad	2801 naš K
radil	443 K
radila	443 K
radili	443 K
radzi	2443 K
radzili	2443 K
radzono	2443 K
ragino	2008 K
raise	948 help us K
rajaton	1306 K pääsy
rakendus	1228 meie K	1228 K
rakenduses	1228 K
raksti	38 K mums	67 K mums	2045 K mums
rakstiet	38 K mums	67 K mums
raksts	2046 šis K
rakstu	2044 šo K
rakstus	2046 visus K
range	1000 shop the K
rappelle	1502 K
rapporterar	3093 K från
rapporterer	542 K fra	2307 K fra
""", 're': """
reach	920 K him at	920 K her at	920 K them at	948 we would K our goal	948 we'd K our goal	1105 help us K
reached	843 you've K your limit of free	891 can be K at
reacties	85 in de K	2085 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	843 # % left to K	900 is K by an ai	900 is K by ai	954 link can K this	1020 free to K	1020 free for all to K	1106 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	824 we're asking K	901 thank you, K	948 funded by K like you	969 K' editor	1001 K make this	1020 thanks to our K	1027 K like you	1105 K like you	1105 join the K	1106 our K	1106 funded by its K	1109 appeal for K	1109 K pay
reading	0 K time	835 keep K for just	835 keep K with a	835 K this post for free	839 to finish K	839 to keep K	954 to your K list	1021 you're K	1021 you are K	1021 you've been K
reageren	6 K	2085 om te K	2101 K? mail	2101 K op dit artikel
realizarea	2556 nu a participat la K
realizzazione	1824 non ha partecipato alla K
recalled	1108 K
recalls	1108 K
recaptcha	845 protected by K
receba	2445 K as	2457 K no seu	2457 K todos os dias	2520 K no seu
receive	845 K email from us on behalf of	846 sign up to K	846 K emails from	872 agree to K emails	1105 to K new posts
recensent	2190 is K
recevez	1402 K chaque	1426 K chaque	1426 K tous les	1499 K notre
recevoir	1432 K les alertes	1485 j'accepte de K
recherche	750 diese K
recherchen	750 unsere K
rechercheteam	39 unser K	39 unserem K	625 K
rechtbankverslaggever	2141 is K
recibe	1110 K cada	1129 K cada	1129 K todas las
recibir	1191 acepto K
recipe	1005 links in this K
reclamat	2576 a K
reclame	70 fără K	2574 fără K
reclamevrij	70 K
recomandat	2576 a K	2576 au K
recomenda	2523 K
reconheceu	2523 K
reconnu	1502 a K
recunoscut	2576 a K
recurring	905 K donation	1107 K donation
redacteur	2102 is K	2102 is politiek K	2141 werkt als K	2190 is K
redactie	39 onze K	2084 mail de K	2101 contact op met onze K	2101 contact op met de K	2101 tip voor de K	2105 mening van de K	2130 K heeft geen	2202 mail de K	2202 tip de K	2203 onze K
redactor	303 és K	1163 es K	2547 este K
redactora	303 és K	1163 es K
redakce	363 napište do K	369 do K	369 do naší K	441 naše K	441 jsme malá K
redakci	39 naší K	441 naši K
redakcia	2895 naša K	2895 sme malá K
redakcie	2814 bez súhlasu K	2820 napíšte do K	2827 do K	2827 do našej K
redakcii	39 našej K
redakcija	2006 mūsų K	2046 mūsu K	2801 naša K	2801 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2725 javite se K	2725 pišite K	2732 našoj K
redakcijos	1980 K sutikimo
redakciju	2801 našu K
redakcja	2441 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2380 bez zgody K	2441 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1761 hubungi K	1762 K kami	1762 email K	1762 K
redaksjon	2320 vår K
redaksjonen	38 tips K	67 tips K	2319 kontakt K	2320 kontakt K
redakteur	617 ist K	626 als K	626 seit # K	736 ist seit # K
redakteurin	617 ist K	626 als K	626 seit # K	736 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	555 vores K	626 leitet die K	630 meinung der K	666 K war an der	667 nicht von der K	670 melden sie sich bei der K	690 produkte wurden von der K	750 unsere K	3106 vår K
redaktionell	690 produkte K ausgewählt
redaktionelle	597 externe K inhalte
redaktionen	468 skriv til K	3015 mejla K
redaktor	364 je K	364 , K	364 - K	428 je K	428 , K	2363 - K	2363 , K	2821 je K	2821 , K	2821 - K
redaktore	2025 galvenā K	2025 K
redaktorem	364 je K	428 je K	2363 jest K	2428 jest K
redaktorius	1985 K
redaktorka	364 je K	364 , K	364 - K	428 je K	428 , K	2363 - K	2363 , K	2821 je K	2821 , K	2821 - K
redaktorkou	364 je K	428 je K	2821 je K
redaktorom	2821 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2025 galvenais K	2025 K
redaktur	1737 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1833 la K ti invia	1846 la nostra K
reenvia	49 K
refresh	935 K this page	935 K the page
regala	1119 K esta nota
reggel	17 minden K
regioverslaggever	2102 is K
registe	2453 K-se para
register	835 K for free to
registered	952 K users can
registraci	377 děkujeme za K	379 po K
registrarte	1129 al K
registrate	1191 K a nuestro	1201 K
registrati	1766 K per	1778 K per	1845 K gratis
registration	980 free K gives
registreer	2058 K je
registrera	3042 genom att K dig
registrere	2258 ved å K deg
registrieren	569 K sie sich
registrierung	622 K	656 mit ihrer K	657 die K ist kostenlos
registrirajte	2740 K se besplatno	2740 besplatno se K	2929 brezplačno K	2929 K se brezplačno
registrujte	440 K se	2740 K se besplatno
regrette	1502 K
regrettent	1502 K
reiseangebote	676 unsere K
rejoignez	51 K-les	51 K-nous	1436 K-nous sur	1499 K-nous	1499 K notre	1499 K nos
rejoins	51 K-les
rekao	2803 K
rekla	2803 K
reklam	70 bez K	70 nie mamy K	70 K yok	441 bez K	2441 bez K	2441 nie mamy K
reklama	2801 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2263 K
reklamelinks	74 K	501 K
reklamer	70 ingen K	555 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2379 we współpracy K
reklamsiz	70 K	3209 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2428 K z
relatou	2523 K
rely	1063 you K on	1106 we K on
remaining	843 free articles K	843 free article K	843 articles K this month	843 free stories K
remind	1109 K me later
removed	876 this comment has been K
rendszeres	1703 legyen K
rendue	60 e-mail ne sera pas K
replied	1108 K
reply	6 leave a K	1052 just hit K	1052 hit K and	1052 hit K to
replying	1052 K to this email
report	53 months on this K	53 months to K	939 K an error
reportage	750 diese K	1500 ce K
reportagem	39 nossa K	53 meses nesta K	2521 esta K
reportagens	2521 nossas K
reportaje	1202 este K
reported	1102 K from	1108 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	542 er K på	617 ist K	626 als K	626 seit # K	889 contact the K at	890 is a K at	892 is a K	892 is a senior K	914 contact the K	914 contact our K	914 email the K	916 K	1459 est K	1737 adalah K	2247 er K i	2307 er K i	2363 - K	2363 , K	2428 , K	2547 este K	2726 je K	2726 , K	2916 je K	2916 , K	3032 är K på	3093 är K på	3093 är K
reportera	39 naszego K	1163 es K
reporterem	39 naszym K	2363 jest K	2428 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	617 ist K	626 als K	626 seit # K
reporterka	2363 - K	2363 , K	2428 , K	2726 je K	2916 je K
reportero	1163 es K
reporters	39 our K	1105 ask our K	1106 our K	1106 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	876 why are you K this	948 keep our K free	965 this K	987 more of our K	1106 our K	1106 this K	1106 K like this	1106 goes to K
reportrar	39 våra K
reports	918 K on
repost	45 K this
representa	2493 não K a opinião
representam	2475 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	894 may not be K
reproducerea	2544 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	893 K without permission	961 K in whole or in part	1457 toute K	1457 droits de K	1457 K interdite	1458 toute K	1458 droits de K	1458 K interdite
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
republish	45 K	893 K our articles	893 K this article	961 K this story	961 K our stories
republished	45 K	893 K with permission	893 is K from
required	21 K fields are marked	876 K fields are marked
research	892 is a K fellow
researcher	892 is a senior K	892 is a K
reserva	29 es K el dret
reservados	1161 derechos K	2486 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	300 tots els drets K
reserve	29 K the right
reserved	772 all rights K	835 article is K for	893 all rights K	1879 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1187 K de sus autores	1187 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2475 os comentários são de K
responsabiliza	30 não se K	1187 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1187 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	702 ist K
ressortleiterin	702 ist K
rest	20 to read the K	835 to read the K of this	964 the K of this
restants	1422 articles gratuits K
reste	1423 il vous K #%	1423 il vous K # %
resultater	482 google-K
results	979 your search K	979 your google K
retrouvez	1436 K-nous sur	1466 K	1499 K-nous
rette	492 K fejl
retter	492 K fejl	492 K alle fejl	2253 vi K feil
rettigheter	2239 alle K forbeholdt
reuters	1457 avec K	1458 avec K
revelou	2523 K
revient	1486 vous K qu'à
rewritten	893 may not be published, broadcast, K
""", 'ri': """
ricamiz	3148 küçük bir K var	3148 sizden bir K var
ricercatore	1811 è K
ricercatrice	1811 è K
ricevi	1783 K ogni	1845 K ogni	1845 K la
ricordato	1848 ha K
rief	752 K
riep	2205 K
riferito	1848 ha K
riippumaton	1398 K media
riippumatonta	1397 tue K	1398 K journalismia
riporter	1692 K
riportere	1692 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1808 K riservata	1808 © K	1841 è vietata la K	1841 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1843 K agli abbonati
riservati	1808 tutti i diritti K	1843 K agli abbonati
riservato	1775 K ai nostri abbonati	1775 questo contenuto è K	1837 K agli utenti	1843 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	489 af en K
rocznie	2442 K
ropade	3108 K
ropar	3108 K
roper	2322 K
ropte	2322 K
roskapostia	71 ei K
round	904 our K-up
roundup	845 get a weekly K	904 our K	904 weekly K
rozhodl	443 K
rozhodol	2897 K
rozpowszechnianie	2357 K artykułu	2380 dalsze K
""", 'ru': """
rubrice	381 najdete v K
ruft	752 K
ruga	2576 îi K	2576 îl K
rugat	2576 a K	2576 au K
rugau	2576 K
rukoili	1400 K
ruled	1108 K
rundbrief	78 K	621 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2322 K	3108 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3108 K
sagde	557 K
sagen	752 K
saglasnosti	2759 bez K
sagt	752 K
sagte	752 K
sagten	752 K
said	1108 K
saisissez	77 K votre adresse
saken	2207 likte du denne K	2253 feil i K	2281 denne K	2281 få K	2319 les hele K	2320 denne K
saker	2281 flere K	2320 våre K	2320 alle K
saklidir	3169 tüm haklari K	3169 her hakki K
sako	2008 K
saluran	1720 ikuti K	1720 gabung di K	1762 K kami
samarbeid	2263 i K med en annonsør
samarbejde	501 i K med en annoncør
samarbete	3047 i K med en annonsör
samedi	17 chaque K
samenvatting	2143 deze K	2143 de K is
samenwerking	2130 betaalde K	2130 K met onze partner	2130 K met een commerciële
samstag	17 jeden K
samtycke	3034 ditt K
samtykke	488 dit K	488 give K	496 jeg giver K til	2249 ditt K	2249 gi K
samtykket	2249 K ditt
sang	557 K	2322 K
sanoi	1400 K
sanoivat	1400 K
sanoo	1400 K
sans	70 K pub
satin	3194 K alin
satura	2026 ārējā K
saturday	17 every K
saturdays	1013 delivered K	1013 sent K
sauca	2048 K
saugomos	1973 visos teisės K
savetovala	2803 K
savetovali	2803 K
savetovao	2803 K
savetuje	2803 K
savjetovala	2803 K
savjetovali	2803 K
savjetovao	2803 K
savjetuje	2803 K
savundu	3211 K
say	822 have your K	876 have your K in
saya	62 tag K
sayenizde	3209 sizin K
says	1108 K
sazinies	2045 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1785 K l'app	1785 K la app	1785 K la nostra app	1845 K la nostra	1845 K l'app
schauen	749 K sie vorbei
schick	49 K ihn	49 K es	700 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	700 K sie uns	749 K sie uns
schnupperabo	709 K
schon	560 wenn sie K hier sind	560 wo sie K hier sind
schreef	2205 K
schreib	38 K uns	67 K uns	670 K uns	749 K uns	750 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	559 K sie an	600 K sie uns ihre meinung	670 K sie uns	749 K sie uns
schreibt	38 K uns	67 K uns	617 K über	617 K für	627 K seit # für	736 K als freie	736 K als freier	749 K uns	750 K mir unten	750 K uns unten	752 K
schrieb	752 K
schriftlicher	612 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2050 K u in	2050 K je in	2063 K je in voor	2063 K je gratis in	2164 K je hier in	2202 K je gratis in
schrijft	2102 K over	2102 K voor	2190 K voor	2205 K
schrijver	2102 is K en	2105 mening van de K
scria	2576 K pe	2576 K în	2576 așa K
scrie	38 K-ne	67 K-ne	2573 K-ne
scrii	2573 să ne K
scriitoare	2547 este K
scriitor	2547 este K
scripts	868 unblock K
scris	2576 a K
scritto	1846 chi ha K questo	1848 ha K
scrittore	1811 è uno K
scrittrice	1811 è una K
scrive	1811 K di	1811 K per
scriveteci	38 K	67 K
scrivi	1766 K a
scrivici	38 K	67 K	1845 K
""", 'se': """
search	979 on google K
secondo	1848 K
section	55 K #g	877 in the comment K
secure	914 K drop
securedrop	914 K
securely	914 K on signal	914 K via signal	914 contact us K	914 reach us K
seda	49 jaga K
see	42 did you K it	1046 if you K
segnalacelo	1845 K
segons	329 K
segueix	326 K-nos
seguici	1788 K su	1788 K anche su	1845 K
seguir	1140 puedes K a	1140 puede K a
segundo	2523 K
sehen	705 K sie hier.
seit	736 ist K # bei
sekarang	1761 donasi K	1761 daftar K	1761 gabung K	1761 unduh aplikasi K
sekite	2005 K mus
sekojiet	2045 K mums
selaimesi	10 K
seleciona	2511 a redação K
selected	959 K by our
selengkapnya	1711 untuk membaca K	1750 membaca artikel K
selgitas	1246 K
selitti	1400 K
selon	1502 K
semaine	17 chaque K	17 une fois par K	1501 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1203 a la K	2522 por K
semanal	78 la carta K	1129 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	554 K os	845 we'll K you	914 K us a tip	2232 K inn	2319 K oss
sende	2258 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	700 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1008 our app K you
seneste	491 K afsnit
sense	71 K spam
senza	71 K spam	1834 K di te non	1845 K di te non
service	1459 est chef du K	1459 est cheffe du K
serwisie	2378 w K	2393 naszym K
serwisu	2364 treści z K	2364 treść z K
seslendi	3211 diye K	3211 K
setiap	17 K pagi	1763 K bulan
setmana	326 rep cada K
setmanalment	17 K
settimana	17 ogni K	1847 alla K
settings	872 cookie K	975 cookie K	975 privacy K
setuju	43 tidak K?
setujui	1738 K cookie
seuraa	1397 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	858 K this with	858 K this post on	858 K this if you	858 K this far and wide	858 click to K	867 we may get a K
shareholders	948 not by K	1106 no K
shop	972 our K	1000 K our	1032 in our K	1032 from our K	1032 our K now
shope	2827 našom e-K
shopping	1005 our K links
shopu	369 našem e-K	2732 našem web K	2827 nášho e-K
should	914 story we K	914 we K look into	914 we K know about
shouted	1108 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	637 jetzt tickets K:	682 K sie unsere arbeit
sier	2261 til du K opp	2322 K
siga	2466 K-nos no	2466 K-nos nas	2520 K-nos
siger	557 K
sign	24 K in	846 K up to get	906 K up	1016 K up for our	1016 K up to our	1105 K up for our	1105 K up to our	1105 when you K up	1105 K up now
signal	483 på K	624 auf K	624 K-kanal	2244 på K	3029 på K
signaler	1445 K une erreur
signalez	1499 K-la-nous	1499 K-le-nous
signali	2819 K
signalu	362 K	2361 K
signing	845 thanks for K up	845 thank you for K up	845 by K up, i agree	845 by K up, you agree	845 by K up you agree
silakan	1711 K login	1711 K masuk
silenced	1106 refuse to be K
simply	1052 K hit reply
since	824 K you're here
sinds	2190 werkt K #
sini	1761 klik di K
sinirsiz	3172 K erişim
sinulle	1301 meillä on K pyyntö
site	64 ayna K	972 our jobs K	1106 our K	2203 onze K
sitede	3179 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2048 K
skaityti	1970 norėdami K toliau	1970 norint K toliau	1970 K toliau galite
skaitytojai	2006 mūsų K
skaitytojams	2006 mūsų K
skelbiamas	22 nebus K
skicka	3042 genom att K	3105 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1995 K # proc	2005 K paramą
sklepem	2367 naszym K
sklepie	2367 naszym K
skontaktuj	38 K się z nami	2362 K się z nami	2362 K się z naszym	2362 K się z naszą	2362 K się z autorem	2362 K się z autorką
skreg	557 K
skrek	2322 K	3108 K
skrev	557 K	2322 K	3108 K
skribent	486 er fast K	2247 er K	3032 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	554 K til os	554 K dig op	3002 K upp dig	3105 K upp dig	3105 K till oss
skrive	21 logget ind for at K	2320 vi bør K om	2320 vi burde K om
skrivefeil	2253 funnet en K
skriver	557 K	2322 K	3108 K
skrzynce	2333 w twojej K
""", 'sl': """
slant	3107 en K
slapukais	1986 K	2004 K
slapukus	1986 K
sledite	2986 K nam
sledujte	342 K nás	395 K nás živě	440 K nás	2894 K nás
sliboval	443 K
slobodno	2800 podržite K
sluit	51 K je aan
""", 'sm': """
small	1001 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	326 fes-te K	326 fes-te'n K
socia	51 hazte K	80 hazte K	1110 hazte K	1166 hazte K
social	590 auch bei K media
socialmediacookies	2106 K
socio	51 hazte K	80 hazte K	1110 hazte K	1114 hazte K	1166 hazte K
sociologue	1459 est K
socios	1196 solo para K	1196 sólo para K
socis	80 feu-vos K
sodelovanju	2930 v K s partnerjem
soglasja	2947 brez K	2947 brez pisnega K
som	2281 en sak K
somebody	1044 if you know K	1044 K sent you this
someone	858 send this to K	1044 if you know K	1044 K sent you this
something	939 see K wrong	939 K is wrong	1046 if we got K wrong	1046 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2576 arată un K
sondajul	35 K nostru
sonderheft	676 unser K	676 das K
sondzie	2370 naszej K	2370 w K	2387 weź udział w K
sonntag	17 jeden K
sordu	3211 K	3211 diye K
sordular	3211 K
soruyor	3211 K
sostegno	1770 il tuo K ci	1770 abbiamo bisogno del tuo K	1845 il tuo K
sostenerci	1770 puoi K
sostengono	1834 ci K ogni mese
sostenitore	80 diventa K	1845 diventa K
sostenitori	1846 i nostri K
sostiene	1809 chi ci K	1846 chi ci K	1848 K
sostieni	1770 K il nostro	1770 K la nostra	1845 K il	1845 K la
sostienici	1809 K	1845 K
sostuvo	1204 K
sottolinea	1848 K
soubory	356 K cookie
souhlasu	355 bez K	398 bez K
souligne	1502 K
source	910 top K
soutenez	1407 K notre	1461 K-nous	1461 K notre	1489 en vous abonnant, vous K	1499 K-nous	1499 K notre	1499 K-le	1499 K-la
soutenir	1403 nous K	1408 pour nous K	1499 K notre
soutien	1402 votre K	1407 votre K est	1407 a besoin de votre K	1486 votre K, même
soutiennent	1486 nous K chaque mois
soutiens	1499 je K
sovelluksellamme	84 K
sovelluksemme	1310 lataa K	1398 K
sovelluksessa	1310 avaa K	1341 K
sovelluksessamme	84 K
sovellus	1310 lataa K	1310 lataa ilmainen K	1341 K	1397 lataa K
""", 'sp': """
spaltist	2247 er K	2247 er fast K	2307 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1105 can you K
specchio	64 sito K
spelregels	2085 K
spende	559 ihre K	559 mit einer K	563 deine K für	563 ihre K hilft	563 deine K hilft	563 jede K hilft	563 jede kleine K hilft	563 jede K zählt	749 deine K	749 eure K	749 K jetzt	749 K uns	753 K
spenden	559 jetzt K	559 K sie	753 K
spendenaufruf	753 K
spendenaufrufe	753 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	749 K uns
spendieren	54 K sie mir einen kaffee	749 K sie uns
spiega	1848 K
spiegato	1848 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	967 K content
sportredacteur	2141 is K
sportredakteur	702 ist K
sportredakteurin	702 ist K
sportressort	626 leitet das K
sportskommentator	2247 er K
sportverslaggever	2102 is K
spot	1046 if you K
spotify	3183 K'da
spotted	1046 if you've K
spottete	752 K
spravodajcom	2821 je K
sprijinul	2573 K tău	2573 avem nevoie de K	2574 K tău
spune	38 K-ne	67 K-ne	2573 K-ne	2574 K-mi mai jos	2576 K
spunea	2576 K
spuneau	2576 K
spurgte	557 K
spurte	2322 K
spus	2576 a K	2576 au K
""", 'sq': """
squadra	1846 la nostra K
""", 'st': """
staat	2205 K er
stabilito	1848 ha K
stadsverslaggever	2141 is K
stammt	698 K von einer ki
stand	1105 K with us
standards	893 our K: the	969 our K team
starred	60 K fields
starting	1033 tickets K at
statement	1054 forward-looking K
statements	1054 forward-looking K	1054 forward looking K
stay	935 K with us for
ste	2816 keď K už tu	2912 ker K že tu
stede	42 var du til K
stelde	2205 K
stellen	676 wir K ein
stellenangebote	636 aktuelle K
stellenmarkt	636 unserem K
stellenportal	676 unserem K	676 unser K
stemme	489 ai-K
steuerlich	652 K absetzbar
steun	2050 uw K	2054 met jouw K	2054 met uw K	2054 K ons met	2097 K ons	2202 K ons	2202 K onze	2202 jouw K
stiahnite	2894 K si
stichpunkte	675 die K
stillingen	511 søg K	2276 søk K
stimme	618 K
stjerne	60 felter med K
stod	557 K der	3108 K det
stond	2205 K
stopite	2915 K v stik z
stopspillet	83 K
store	376 app K	646 im app K	972 our K	1032 in our K	1032 from our K	2833 app K
stories	15 free K	843 free K left	889 for more K like this	952 access to all our K	965 K like this	987 more of our K	1106 our K	1106 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	835 to read the full K	843 free K left	843 last free K	849 read this K in the app	858 share this K on	889 if you have a K to tell	889 email your K to	914 K for us	954 save this K	964 this K	964 the full K	965 this K	965 a K like this	966 this K	1106 this K	1106 K that took us
straight	845 K to your inbox	1011 emailed K to you
straipsniai	1997 nemokami K	2001 geriausi K jūsų
straipsnis	2001 nemokamas K	2006 šis K
straipsnius	1997 nemokamus K
streszczeniu	2384 o K ai
striga	2576 K
strigat	2576 a K	2576 au K
strigau	2576 K
strinjate	43 se ne K	43 se K
strona	2345 ta K używa
studio	959 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2138 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2138 K een mail	2138 K ze naar
""", 'su': """
subliniat	2576 a K
submitting	845 by K your email
subscreva	2457 K a nossa	2457 K as
subscribe	835 K to continue reading	835 K to read the full	835 to continue reading, K	835 K to get access	835 K for full access	835 K to unlock	835 already K?	845 K to our free	845 K to our weekly	845 K to our daily	845 K for more	862 K to our channel	862 K to our podcast	898 K to the podcast	898 K to our podcast	952 if you already K	952 K now for	976 K here	976 K below	1105 K to our	1105 K today	1105 K now	1105 K to get	1105 K for free
subscribed	945 you are now K to	997 you have K
subscriber	50 as a K	822 become a K	835 already a K	835 this is a K-only	837 existing K	952 K-only article	952 K-only story	952 K-only content	952 not a K?	972 K event	980 K account	1105 becoming a paid K	1105 free or paid K
subscribers	50 K can	50 K may	835 this article is for premium K	835 for K only	835 exclusively for K	835 is exclusive to K	835 for paying K	835 for paid K	835 is for K	835 are for K	835 only K can read	837 existing K	952 exclusive to our K	952 exclusively to K	982 K can comment	1020 thanks to our K	1106 our K	1109 K
subscribing	835 by K to our	845 by K, you agree	1022 consider K	1105 consider K
subscription	835 off annual K	835 off an annual K	835 your K helps	835 K is being used on another	835 upgrade your K	835 sign up for a K	835 purchase a paid K	952 your K supports	952 your K makes	952 our K offers	952 our K options	980 without a K	1022 consider a K	1107 annual K	1109 K
subscriptions	1109 K
subscriptor	294 ja n'ets K	326 fes-te K	326 fes-te'n K
subscriptors	50 els K poden	294 només per a K	318 gràcies als K	321 exclusiu per a K	330 K
subscrit	317 K al nostre
subscriu	80 K-te	326 K-te
subscriure	317 en K't
subskrybenci	50 K mogą	2390 tylko K	2441 nasi K	2444 K
subskrybent	50 jako K
subskrypcja	2444 K
subskrypcje	2444 K
subskrypcji	2376 w K	2398 w K
substack	835 in the K app	1109 K
substacks	1109 K
subvention	1486 aucune K et
succes	2530 te-ai abonat cu K
successfully	997 K subscribed
sued	1108 K
suglasnosti	2759 bez K
suite	1489 pour lire la K	1489 lire la K ?
suivez	1436 K-nous sur	1499 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1201 K al	1201 K
summary	966 this K
sunday	17 every K	904 our K email
sundays	17 on K	1013 sent K
suosikiksi	1327 K
suositteli	1400 K
suport	318 amb el teu K podem	318 ens donen K cada mes	326 dona'ns K	326 el teu K	327 ens donen K
suporta	2470 o seu browser não K
support	829 please K us	829 your K, no matter how small	829 K our work by	829 to K my work	829 you can K us	868 your browser does not K	948 K fact-based	1105 K us	1105 K our	1105 K my work	1105 K this work	1105 your K	1105 we ask you to K	1105 K the show
supporta	1792 il tuo browser non K
supported	868 your browser is not K	1106 reader-K	1106 reader K	1106 member-K	1106 listener-K
supporter	1105 become a K
supporters	1020 thanks to our K	1027 K like you
supporting	829 please consider K	1105 consider K
survei	1762 K kami
survey	35 our K	35 our reader K	876 reader K	876 take our # minute K	876 two-minute K	877 short K	1105 take our K
suscribirte	1126 al K
suscribite	80 K	1191 K a nuestro	1201 K
suscripciones	1205 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1119 ya soy K	1119 ya eres K	1201 hazte K
suscriptora	1201 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1120 exclusivo para K	1120 sólo para K	1120 solo para K	1202 nuestros K	1205 K
susisiekite	38 K su mumis	2005 K su mumis
sustaining	905 K member	1105 K member	1105 become a K
sustenta	2521 que K o
sutikimo	1973 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3108 K
svarar	2320 vi K alle
svarbiausius	2004 K savaitės
svarede	557 K
svarer	2320 vi K alle
svarte	2322 K
svideo	2722 K vam se tekst
svobodno	2986 podprite K
svobodnou	440 podpořte K
svoju	2711 K e-mail	2711 K mejl	2739 K e-mail
""", 'sw': """
swish	3044 via K
swisha	3105 K en gåva	3105 K oss	3105 K gärna	3105 K till #
""", 'sy': """
syndicated	961 auto-generated from a K feed	961 published from a K feed	961 K feed
syndication	961 our K team
syntetisk	489 K stemme	2250 K stemme
""", 'sz': """
szerint	1706 K
""", 'ta': """
taalfout	2085 K
taasavaldada	45 K
tady	331 když už jste K
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
tahun	1763 per K
takes	952 free and K less than
takip	3159 bizi K edin	3159 K et	3178 x'te K	3194 K edin	3208 bizi K edin
takk	2258 ja K, jeg vil
takket	555 K være dig	2320 K være deg
taloustoimittaja	1332 K	1385 on K
talsyntes	3035 K
tamamini	20 haberin K	20 yazinin K	3208 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1764 K
tanggung	1759 menjadi K jawab penulis
tanpa	71 K spam
tapana	1400 K sanoa
tapkite	2005 K nariu
tarafindan	3180 yapay zeka K	3180 yapay zekâ K
tarayiciniz	10 K
targeting	923 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1639 külső K
tarvitsee	1397 K sinua	1397 K tukeasi
tarvitsemme	1397 K apuasi	1397 K tukeasi
tasuta	1235 K konto
tavsiye	3211 K etti	3211 K ediyor
""", 'te': """
te	3178 'i x'K
teada	38 anna meile K	67 anna meile K
team	1106 our K	2203 ons K
teatas	1246 K
teavitused	1229 K
techredacteur	2141 is K
tegasnya	1764 K
tehisaru	1225 K abil	1225 tegi K	1241 K abil
tehisintellekt	1225 K
tehisintellekti	1225 K abil	1241 K abil
teica	2048 K
teigia	2008 K
teil	683 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	749 K sie uns
teilnehmen	636 jetzt K
teilte	752 K mit	752 K der	752 K die
tekrarladi	3211 K
tekst	20 cały K	20 ceo K	2143 deze K	2441 ten K	2740 ceo K	2801 ovaj K
tekstovima	2751 svim K
teksty	2441 nasze K
telefon	494 på din K
telefoni	1229 otse K	1229 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	301 canal de K	362 K	483 på K	483 K-kanal	590 unseren K-kanal	624 auf K	624 K-kanal	669 unserer K-gruppe	779 K	862 join our K	862 our K channel	1105 join our K	1139 nuestro canal de K	1467 canal K	1467 groupe K	1815 canale K	2100 K-kanaal	2244 på K	2244 K-kanal	2361 K	2466 nosso canal no K	2545 canalul de K	2596 мы в K	2596 наш K-канал	2596 в нашем K	2596 новости в K	2617 K	2617 K-канал	2617 K-канале	2724 K	2724 K-u	2756 K kanalu	2819 K	2914 K	3029 på K	3029 K-kanal	3174 K	3225 ми в K	3225 наш K-канал	3225 у нашому K	3245 K	3245 K-канал	3245 K-каналі	3381 kênh K
telegrama	2361 K
telegrame	2819 K
telegrami	1220 K kanaliga
telegramie	2361 K
telegramis	1220 K
telegramissa	1328 K
telegramkanaal	2100 K
telegramkanal	3029 K
telegramon	1635 K
telegramu	362 K	2724 K	2914 K
teljes	20 K cikk
tell	67 ? K us	969 K us	1065 . K us your	1065 ? K us your	1065 . K us how	1065 ? K us how	1065 . K us what	1065 ? K us what
telli	80 K leht	1243 K kohe
tellija	1207 oled juba K
tellijad	50 K saavad	1239 ainult K
tellijatele	1207 artikkel on K	1207 ainult K	1239 tekst on K	1239 lugu on K	1239 artikkel on K
tellimus	1247 K
tells	1008 our app K you
temas	1163 cubre K
temat	2362 zgłoś K
tenhle	441 K text
tento	2895 K text
terangnya	1764 K
termos	2473 K de uso
terms	872 agree to our K of	872 agree to our K and	873 agree to the K
terugkijken	2145 hier K
terugluisteren	2145 hier K
teruskan	49 K
testen	559 jetzt K	559 K sie	568 für # € K	568 für # euro K
testez	1416 K-nous	1499 K-nous
testified	1108 K
tetszett	1704 K a cikk
text	38 K us	67 K us	966 this K	3065 låst K
texte	686 alle K zum
texten	3038 fel i K
texter	3064 våra K	3064 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	901 K you to the	901 K you to all of you	901 K you to all who	901 K you to our
thanks	901 K to all of you who	1020 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	948 will you join K	1001 join K from
thema	670 K für uns
themenseite	662 unserer K
theo	3341 K dõi báo	3380 hãy K dõi	3383 K ông	3383 K bà	3383 K lời
there	42 were you K
think	876 let us know what you K	1105 tell us what you K
thinking	1023 if you were K of	1023 if you've been K about	1023 if you've been K of
thoughts	876 share your K	1061 post your K	1105 share your K
thousands	1105 join K of
threads	362 K
threema	624 auf K
through	1005 K links	1005 K a link
throw	822 K in
thursday	17 every K
thursdays	17 on K	1013 delivered K	1013 sent K
""", 'ti': """
ticker	662 im live-K
tickets	1000 K here	1000 book K here	1033 K as low as	1033 get K from	1033 like these K
ticketshop	636 unserem K
tietosuojaseloste	1317 K
tietosuojaselosteen	1342 hyväksyt K
tijeku	2739 budite u K
tikkie	2204 K
tiktok	16 K	674 inhalt von K	779 K
tiktokon	1635 K
tiktoku	2724 K	2914 K
til	554 vær med K
tilaa	80 K nyt	1397 K nyt
tilaaja	50 K voi	1305 oletko jo K
tilaajamme	1398 K
tilaajana	50 K voit	1305 jatka lukemista K	1305 K pääset	1305 K voit	1305 koko juttu K
tilaajat	50 K voivat	1353 vain K	1401 K
tilaajille	1305 vain K	1353 on K
tilaamalla	1342 K hyväksyt	1345 K
tilauksen	1308 voit peruuttaa K
tilaus	1401 K
tilbage	507 gratis artikel K
tilgang	2319 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2991 vi har en bön K dig	3105 ge en gåva K oss
tillade	3108 K
tillatt	2273 ikke K å gjengi
tilmeld	456 K dig vores	496 ved at klikke på K	554 K dig vores	554 K dig her	554 K dig gratis
tilmelde	496 ved at K dig
tilmelding	496 ved K
tim	2732 naš K
tin	78 bản K	3384 bản K
tine	2561 fără K nu
tip	38 K os	67 K os	468 K os	468 har du et K	554 K os	822 K your	2137 app je K
tipeee	1461 K
tipline	914 our K	1047 our K
tipp	670 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	914 news K	2230 K oss	2230 har du et K	2319 K oss	3015 har du ett K	3016 har du K
tipsa	38 K oss	67 K oss	3105 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	445 en lille K at bede	2207 en liten K å be
""", 'tl': """
tl	3210 # K
""", 'to': """
to	57 from us K you
today	906 join K	1105 chip in K	1105 sign up K	1105 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2205 gaf K
toestaan	2142 cookies K
toestemming	2081 K te geven	2106 je K nodig	2106 uw K nodig	2106 geef K	2133 overname zonder K	2142 geen K gegeven	2157 tekst mag zonder K
toeta	1232 K meid	1243 K meid
toetage	1243 K meid
toetus	1232 sinu K	1243 sinu K	1243 teie K
toho	42 byli jste u K
toimetaja	1222 K
toimetus	1244 meie K
toimetusele	39 meie K
toimintaamme	1397 tue K
toimittaja	1332 lehden K	1332 politiikan K	1332 vapaa K	1332 on K	1385 on K	1385 on politiikan K	1385 on vapaa K	1385 on tutkiva K
toimittajallemme	39 K
toimittajamme	1398 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1398 K
toimituksemme	1398 K
toimitusta	1397 tue K
toisti	1400 K
told	1108 K
torjui	1400 K
toteaa	1400 K
totesi	1400 K
touch	822 get in K	889 get in K with our
""", 'tr': """
trabaja	1163 K en
trabajo	1114 si te gusta nuestro K	1202 nuestro K
trabalho	2512 valoriza o nosso K	2521 nosso K
tracking	975 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	559 K sie hier	749 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1443 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2202 K ons
traktir	54 K kopi	54 K saya kopi	1748 K kami
transcript	966 this K
transferred	873 personal data may be K
translated	899 this article was K
transmettez	49 K-le
transmis	2576 a K
transparenzhinweis	612 K
tratamento	2473 K dos seus dados
tratamiento	1147 K de tus datos
trattamento	1795 K dei dati
travail	1500 notre K
tredje	3034 K part
trenger	2210 vi K din støtte	2319 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2922 naše spletne K
trgovini	2732 našoj K	2922 naši spletni K	2922 naši K
trial	835 your free K	1105 start your free K	1105 start a free K	1107 free K
tribunais	2490 cobre K
tribunales	1163 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1026 will be K
trust	1063 you K
trusted	910 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1013 sent K
tuit	9 este K
tukesi	1397 K
tukijaksi	1397 ryhdy K
tulisan	1762 K ini
tulisnya	1764 K
tunnistas	1246 K
tunnus	1349 luo K	1397 luo K
tuo	1834 il K #x#
tuomitsi	1400 K
turn	1063 you K to
tutur	1764 K
tuturnya	1764 K
""", 'tv': """
tvirtina	2008 K
tvrdi	2803 K
tvrdil	443 K
tvrdila	443 K	2803 K
tvrdio	2803 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1108 K
twice	1026 will go K as far
twierdzi	2443 K
twitter	858 share on K	862 follow him on K	862 follow her on K	862 follow them on K	862 follow on K	3178 K'da takip
twitteris	1220 K
twitterze	2342 na facebooku i K
""", 'ty': """
tygodniowo	2442 K
tygodniu	17 raz w K
typo	939 spot a K
""", 'ub': """
ubegrenset	2216 K tilgang
""", 'uc': """
ucap	1764 K
ucapnya	1764 K
""", 'ud': """
udbyder	488 ekstern K
udfyldes	471 skal K
udlandsjournalist	542 er K
udtalte	557 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	556 om K
""", 'ui': """
uitgeschakeld	2078 javascript is K
uitschrijven	2063 op elk moment K
uitzending	2145 de K hieronder
""", 'uj': """
ujar	1764 K
ujarnya	1764 K
""", 'uk': """
uken	2321 i K
uker	2319 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1385 on K
ulkomaantoimittaja	1385 on K
ulubionych	2360 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	868 video K
unbegrenzt	656 alle artikel K
unbegrenzten	683 K zugriff	683 K zugang
unbegrenzter	656 K zugang
undrade	3108 K
uneix	51 K-t'hi	326 K-te
unesite	77 K svoj e-mail
ungkap	1764 K
ungkapnya	1764 K
uniquement	1486 nous vivons K grâce
unisciti	51 K a loro	51 K	1845 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	835 get K access	835 K digital access	837 K access for	980 K reading	980 want K access
unlock	20 K this	835 K the rest
unser	750 K ziel	750 K team
unsere	36 K leser	74 über K links	582 K app	679 K neue app	682 durch K leser	749 können sie K	750 K leser	750 K texte
unserem	35 K quiz	568 mit K abo	636 in K shop	636 K online-shop	669 K kanal	676 K shop	710 in K shop	710 jetzt in K
unseren	36 K lesern	636 K shop	676 K online-shop	750 K lesern	750 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	582 in K app	646 K app	662 lesen sie auf K	679 K neuen app	750 K arbeit
unseres	636 K teams
unsubscribe	845 K at any time	845 K anytime	976 K whenever
unterschied	653 machen einen K	653 macht einen K
untuk	1761 masuk K
unutmayin	3194 K
""", 'up': """
upcoming	972 our K
updates	58 receive K by email	845 get K by email	935 check back for K	935 refresh for K
upgrade	835 K to paid	835 K to read	835 behind the paywall. K
upgrading	1022 consider K
upitala	2803 K
upitao	2803 K
upitnik	2736 K
upozorava	2803 K
upozorila	2803 K
upozorio	2803 K
upozornenia	14 K	2833 K
upozornil	443 K
upozornila	443 K
uppgav	3108 K
uppger	3108 K
uppmanade	3108 K
ups	1109 pop-K
""", 'ur': """
urednica	2726 je K	2726 , K	2916 je K	2916 , K
urednik	2726 je K	2726 , K	2916 je K	2916 , K
urged	1108 K
urheilutoimittaja	1332 K
urteilte	752 K
""", 'us': """
us	38 dm K	67 dm K
use	1067 will not K your	1067 won't K your	1067 we may K your
""", 'ut': """
utbrast	3108 K
utenriksjournalist	2307 er K
utilisation	1443 K de cookies	1443 K des cookies	1443 conditions générales d'K
utilisons	1442 nous K des cookies
utilitza	306 K galetes
utilitzem	306 K galetes
utilizamos	1146 K cookies	2472 K cookies
utilizza	1794 questo sito K i cookie	1795 K cookie
utilizziamo	1794 K i cookie
utrzymujemy	2441 K się
uttalte	2322 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1242 meie K
uudiskiri	1210 telli meie K	1230 K	1243 telli K	1244 meie K	1247 K
uudiskirja	1230 K
uudiskirjaga	1210 K	1230 K
uudiskirjast	1230 K
uudistes	1219 google K
uutisemme	1359 K
uutisilmoitukset	1340 K
uutisissa	1327 google K
uutiskirje	78 K	1308 tilaa K	1343 K	1397 tilaa K	1401 K
uutiskirjeemme	78 K	1308 K	1398 K
uutiskirjeen	78 K	1342 tilaamalla K	1343 K
uutiskirjeet	1343 K
""", 'uv': """
uvedl	443 K
uvedla	443 K
uviedla	2897 K
uviedol	2897 K
""", 'uy': """
uyardi	3211 K
uyariyor	3211 K
uygulamamiz	3156 mobil K	3209 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3156 K indirin	3156 K indir	3156 mobil K	3208 K indir
uygulamasini	3185 K
uygulamayi	3157 K indir	3157 K indirin
""", 'uz': """
uzviknuo	2803 K
""", 'va': """
vaati	1400 K
vaativat	1400 K
vacancies	930 our current K	930 our K
vacatures	2111 onze K	2111 alle K in
vacaturesite	2144 K	2144 onze K
vakuutti	1400 K
valfri	2994 swisha K summa	3105 swisha K	3107 K summa
valgfritt	2210 vipps et K	2319 vipps K
valittaa	1400 K
valitti	1400 K
vallotta	1706 K
vapaasti	45 lainata K
var	42 K du der
vare	3106 tack K er	3106 tack K dig
varnade	3108 K
varnar	3108 K
varoittaa	1400 K
varoitti	1400 K
varoval	443 K
varovala	443 K
varsel	2255 K
varsler	2255 K	2255 push-K
varslinger	14 K
varuje	443 K
vas	2744 bez K	2801 bez K
vastasi	1400 K
vastasivat	1400 K
vastaus	21 peruuta K
vayas	1111 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3107 i K
vedomosti	2831 svoje K
velden	60 K met een ster
ven	554 del med en K
vendredi	17 chaque K
venn	2319 del med en K
ventana	1149 se abre en una K nueva
veraltet	595 ihr browser ist K
verantwoordelijk	30 niet K	2130 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	666 ist der anbieter K	666 der anbieter selbst K
verarbeitung	649 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2051 voor je K gaat	2058 lees K met	2058 K lezen?	2060 om K te lezen	2126 gratis K met	2150 lees gratis K	2162 help ons K
verdi	3211 karar K	3211 söz K	3211 diye yanit K	3211 yanit K	3211 cevap K
vereiste	21 K velden zijn	2084 K velden
verfasser	630 meinung der K
verfassers	630 meinung des K
vergoeding	2130 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2203 dit K	2203 goed K
verhalen	2126 toegang tot alle K	2164 K in je mail	2203 onze K
verhindert	597 ein skript K
verileriniz	3163 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2205 K
verktyg	3035 hjälp av ett ai-K
verlag	653 kein K	750 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	2078 je browser is K
verpassen	749 K sie
verscheen	2095 dit artikel K eerder	2133 versie van dit artikel K	2133 stuk K eerder	2133 artikel K ook	2157 dit artikel K eerst	2157 dit stuk K eerst
verschenen	2133 artikel is eerder K op	2133 artikel is eerder K in de krant
verschenken	749 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	2141 doet K vanuit
verslaggever	39 onze K	2101 onze K	2102 is K	2102 is politiek K	2141 is medisch K	2141 werkt als K	2190 is K	2190 is politiek K
verslaggevers	39 onze K	2138 onze K
vertaling	2143 deze K
verteiler	621 K
vertelde	2205 K
vertelt	2205 K
vertraulich	625 redaktion K	700 K hinweise
verwenden	597 wir K cookies
verwendest	595 K einen adblocker
verwendet	597 diese website K cookies	597 diese webseite K cookies
verwendung	674 K von cookies
verzi	372 audio K
verzii	2830 audio K
verzoek	2051 een klein K
vesti	2710 K na mejl
vestima	2724 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	779 K	2617 K	2724 K	2724 K-u	2914 K	3245 K
viberen	1635 K
viberi	2819 K
viberju	2914 K
viberu	362 K	2724 K
viberze	2361 K
vidare	49 skicka den K	49 skicka K	49 send den K	2997 för att läsa K	3105 läs K för
videa	40 fotky a K	2918 ogled K
videli	2728 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	625 fotos oder K	674 laden des K	677 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	451 for at læse K	554 læs K for	2213 for å lese K	2319 les K for
vidjeli	2728 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	849 K in app
viewers	1027 K like you
views	30 K of	843 free K left	1061 share your K
vigtigste	516 ugens K	516 dagens K
viikko	17 joka K
viikossa	1399 K
vijesti	2710 K na e-mail
vijestima	2724 google K
vikala	2803 K
vikali	2803 K
vikao	2803 K
viknula	2803 K
viknuo	2803 K
viktigaste	3064 veckans K	3064 dagens K
viktigste	2281 ukas K	2281 dagens K
vill	3042 ja tack, jag K
vincoli	1847 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2260 på K	2319 K et	2319 K oss	2319 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	749 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1767 K che sei qui
visualiser	1472 K les contenus
visualizzare	1794 per K questo contenuto
vivons	1486 nous K grâce à nos	1486 nous ne K que
""", 'vo': """
voice	1061 add your K	1106 our K
volal	443 K	2897 K
volala	443 K
volali	443 K
volg	2074 K ons op	2074 K ons via	2202 K ons
volgende	21 in deze browser voor de K
volgens	2205 K
voor	2063 meld je aan K	2126 veel meer K #
voorbehouden	2095 alle rechten K
voordat	2051 K je gaat
voorkeursbron	2099 K
voorkeursbronnen	2136 K
vorbehalten	568 abonnenten K	612 alle rechte K
vorbei	749 schau K
vores	35 K quiz	84 i K app	84 med K app	458 hent K app	458 i K app	554 støt K	554 hent K	555 K app
vorgelesen	641 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1402 K don	1407 K don nous	1461 K don	1499 K aide pour
vous	18 sans K	1500 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2051 hebben we een gunst te K	2051 we willen je iets K
vriend	80 word K	2202 word K
vrijdag	17 elke K
vroeg	2205 K
""", 'vs': """
vsebin	2940 do vseh K
vsebina	2918 zunanja K
vsebine	2918 zunanje K	2918 te K
vsebino	9 to K	2918 zunanjo K
vstupenky	369 K na naši
""", 'vu': """
vuodessa	1399 K
vurguladi	3211 K
""", 'vy': """
vygenerovala	386 K ai	2843 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	354 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1985 K redaktorius
vyriausioji	1985 K redaktorė
vytvorila	2843 K ai
vyzval	443 K
vyzvala	443 K
""", 'wa': """
waardeer	2123 K dit artikel
waardeert	2123 dit artikel K
waardevol	2051 vond je dit artikel K
waarschuwt	2205 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	752 K vor
warned	1108 K
warns	1108 K
warnt	752 K
warnte	752 K
warst	42 K du vor ort
wartawan	39 K kami	1737 adalah K
washington	892 is a K
waszych	2382 z K wpłat	2441 z K wpłat
""", 'we': """
we	948 K have you.
webbplats	3012 denna K använder cookies
webinar	636 zum K	786 δωρεάν K	786 το K μας	786 K μας	2111 ons K	2367 nasz K	2732 naš K	2922 naš K
webinarimiza	3181 K
webshop	710 in unserem K	2111 onze K
webshopu	2732 našem K
website	465 dette K bruger	750 unsere K	1106 our K	2157 niets van deze K
webwinkel	2111 onze K	2144 de K van	2144 het boek in de K
wednesday	17 every K
wednesdays	1013 delivered K	1013 sent K
week	17 once a K	17 each K	17 elke K	1107 a K	1107 per K	2204 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	845 sign up for our K	904 our K email	904 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1061 K in
weiter	568 lesen sie sofort K
weitere	662 K texte finden sie
weitergegeben	681 wird nicht K
weiterlesen	20 K	568 K mit	568 jetzt K	568 diesen artikel K	568 kostenlos K	568 mit plus K	595 mit werbung K
weitermachen	682 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	691 K nur mit
weiterzulesen	568 um K
weken	2204 K voor
werbeblocker	595 deaktivieren sie ihren K
werbefrei	70 K	750 K
werbelink	688 K
werbelinks	74 K	688 K
werbevereinbarung	576 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	656 alle texte ohne K	656 abo ohne K	750 ohne K
werde	749 K teil
werden	51 . K sie eine	749 K sie teil
werk	2203 ons K
werken	2144 kom K bij
wersja	2 K audio
wesprzyj	2327 K nasze	2382 K	2440 K nas	2440 K nasze	2440 K naszą	2440 K mnie
weten	38 laat het ons K	67 laat het ons K	2084 laat het ons K	2202 laat het ons K	2205 laat K
wetenschapsredacteur	2141 is K
""", 'wh': """
whatever	1105 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	301 canal de K	301 al teu K	301 a K	362 K	483 på K	483 K-kanal	582 K-kanal der	590 unser K-kanal	590 unserem K-kanal	590 unseren K-kanal	590 zum K-kanal	590 K-kanal von	624 auf K	624 per K	624 K-gruppe	624 bei K	669 unserer K-gruppe	779 K	858 share on K	858 share via K	862 join our K	862 join us on K	862 our K channel	862 updates on K	1047 our K tip line	1047 our K tipline	1047 our K number	1047 our K line	1047 our K	1105 join our K	1139 nuestro canal de K	1328 K-kanavaa	1467 chaîne K	1467 canal K	1467 sur votre K	1467 groupe K	1762 K kami	1815 canale K	1815 gruppo K	1815 su K	1815 numero K	2100 K-kanaal	2100 K-groep	2100 via K	2100 op K	2137 in je K	2137 stuur ze via K	2244 på K	2244 K-kanal	2341 kanał na K	2361 K	2466 nosso canal no K	2466 nosso canal do K	2467 grupo do K	2545 canalul de K	2545 direct pe K	2617 K	2724 K	2724 K-u	2756 K kanalu	2819 K	2914 K	3029 på K	3029 i K	3029 K-kanal	3174 K	3245 K
whatsappa	2361 K
whatsappe	2819 K
whatsappgroep	2100 K
whatsappi	1220 K kanaliga
whatsappie	16 K	2361 K
whatsappiin	1328 K
whatsappis	1220 K
whatsappissa	1328 K
whatsappkanaal	2100 K
whatsappkanal	3029 K
whatsappon	1635 K
whatsappu	16 K	362 K	2724 K	2819 K	2914 K
while	824 K you're here
whitelist	868 K our site	868 K this site	868 K us
""", 'wi': """
widerruf	681 K finden sie
widerrufen	577 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	858 opens in new K	858 opens in a new K
winkel	2144 onze K
winning	892 is an award-K
wirtschaftsredakteur	702 ist K
wirtschaftsredakteurin	702 ist K
wirtschaftsressort	626 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	625 K sie mehr
withdraw	873 K your consent
without	18 K you	18 K your	1106 K you
""", 'wo': """
woche	17 jede K	751 pro K
wochen	656 # K für	656 vier K für	751 K lang
word	80 K lid	2050 K lid	2054 K lid en	2097 K lid
work	1105 back our K	1106 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	876 K to us at	1105 K to us
writer	890 is a staff K for	890 is a senior K at	892 is a staff K	892 is a senior K	892 is a K
writes	892 K about	918 K on	1108 K
writing	959 correct at the time of K
written	892 has K for
wrote	1108 K
""", 'ws': """
wsparcia	2441 waszego K	2441 twojego K
wsparcie	2328 twoje K	2440 twoje K pozwala	2440 twoje K pomaga	2440 twoje K jest dla nas
wsparciu	2327 dzięki twojemu K	2441 dzięki K	2441 waszemu K
wspieraj	2382 K	2440 K nas
wszystkich	2389 K treści	2389 do K artykułów	2389 do K tekstów
""", 'wu': """
wurde	618 text K	675 das audio K
""", 'wy': """
wydanie	80 kup e-K	2402 kup e-K	2402 e-K
wydarzenie	2367 nasze K
wydawcy	2380 bez zgody K	2380 za zgodą K
wyjdziesz	2324 zanim K
wykup	80 K
wymagane	21 K pola są	2348 pola są K
""", 'x': """
x	1834 #K#
""", 'ya': """
yakiniyor	3211 K
yalvardi	3211 K
yalvariyordu	3211 K
yaniti	21 K iptal et
yanitladi	3211 K
yanitlayin	3194 K
yapabilir	3194 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3153 giriş K
yapay	3180 K zeka ile	3180 K zekâ ile
yapilamaz	3169 alinti K
yapin	24 giriş K	3194 giriş K	3208 bağiş K
yapmak	6 yorum K
yardim	3208 bize K edin
yardimiyla	3199 yapay zeka K	3199 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3198 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3169 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3177 K	3177 köşe K
yazdi	3211 K	3211 diye K
yazin	38 bize K	67 bize K	3175 bize K	3194 K	3208 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3211 K
yazmak	6 yorum K
""", 'ye': """
year	1107 a K	1107 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3210 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	597 inhalte von K	674 inhalt von K	779 K	862 on K for more	862 on K for the	1762 K kami	3245 K	3341 kênh K của
youtubeu	2724 K
youtubu	2914 K
""", 'za': """
za	2740 K # €	2836 K # €	2929 K # €
zaak	2101 meer over deze K
zaakceptuj	2364 K pliki cookie
zabranjeno	2743 K kopiranje
zabronione	2357 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2836 článkov K	2836 články K
zadejte	77 K svůj e-mail
zahlasujte	389 K	2846 K
zahtevana	21 K polja
zahtevao	2803 K
zahtijevao	2803 K
zainstaluj	2335 K naszą aplikację	2336 K aplikację
zajednici	2756 viber K
zalo	3339 quan tâm K
zalogowani	2348 tylko K
zalogowaniu	2330 dostępny po K	2330 dostępna po K
zalogowanych	2371 tylko dla K
zaloguj	24 K	2331 K się, aby	2331 K się aby
zamkniesz	2324 zanim K
zamolila	2803 K
zamolili	2803 K
zamolio	2803 K
zamudite	2943 ne K
zanechte	77 K nám e-mail
zapewnia	2443 K
zapisal	2989 je K
zapisz	2333 K się na nasz	2440 K się na	2440 K się do
zapraszali	2443 K
zaprenumeruj	80 K
zaradi	2933 K vas	2987 K vas
zaregistrujte	379 zdarma se K	379 se zdarma K	379 zdarma K	379 K se zdarma	2836 K sa zadarmo	2836 K sa
zarejestrowanych	2371 tylko dla K
zarejestruj	2331 K się, aby	2440 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2360 K źródeł
zavisi	2800 K od vas
zavolal	443 K
zavolala	443 K
zaznacza	2443 K
""", 'zb': """
zbierka	2898 K
""", 'zd': """
zdarma	379 článků K	379 články K
""", 'ze': """
zegt	2205 K
zei	2205 K
zeptal	443 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2576 K
zicea	2576 K
ziedojums	2049 K
zitten	2203 we K ook op
""", 'zk': """
zkuste	335 K první měsíc	440 K první měsíc
""", 'zn': """
znalosti	373 své K
znanje	2736 svoje K	2736 svoje K u	2925 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2823 K tohto obsahu	2823 K obsahu	2823 K príspevku
zondag	17 elke K
zonder	71 K spam	2123 K jouw steun	2123 K uw steun
zostanie	2348 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	364 , K	428 je K	428 , K
zpravodajem	364 je K	428 je K
zpravodajka	428 je K	428 , K
zpravodajkou	364 je K	428 je K
""", 'zr': """
zrezygnuj	2331 K w każdej chwili	2442 K w każdej chwili
""", 'zu': """
zuerst	691 text ist K	708 text wurde K
zufolge	752 K
zugang	568 noch keinen K
zugeschickt	580 per e-mail K	580 per mail K
zugestimmt	597 externen diensten nicht K
zusammenarbeit	666 beitrag ist in K	666 artikel ist in K	666 text ist in K
zusammenfassung	619 K
zustimmung	597 K jederzeit	598 ihre K	598 mit ihrer K
""", 'zv': """
zvali	443 K
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
ulkomaankirjeenvaihtaja
ulkomaantoimittaja
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:anketa|hlasování|otázka dne|anketa dne|kvíz|kvíz dne|kvíz týdne): [^.]{8,110}\\?$', 406),
 ('^(?:hrajte|zahrajte si|hra dne): [^.]{3,50}$', 406),
 ('^(?:vždy )?(?:povolit|zobrazovat|načítat|zobrazit) (?:vždy )?obsah (?:z|ze|od) [^.#"]{1,30}$', 410),
 ('^(?:zde|tady|na tomto místě) (?:je|se nachází|najdete) (?:vložený )?(?:obsah|příspěvek) (?:z|ze|od) [^.#"]{1,30}\\.?$', 410),
 ('^(?:strana|stránka|foto|fotografie|obrázek|snímek|video) # (?:z|ze|/) #$', 425), ('^(?:foto|strana|fotografie) #/#$', 425),
 ('^# z #$', 425), ('^(?:zobrazit |prohlédnout )?(?:všech |všechny )?#? ?(?:fotografií|fotografie|fotek|fotky)$', 425),
 ('^(?:video|tv|dossier|podcast|online|galerie|fotogalerie|foto|fotky|infografika|speciál|grafika): '
  '(?:jak|takhle|takto|proč|co|kdo|kde|to|podívejte|poslechněte|vše|noc|lidé|tak|tady|jaké) [^#.:;]{3,90}[^#.:;]$',
  427),
 ('^(?:vše o|více o|více k tématu|všechny články k tématu|všechno o tématu|vše k tématu)(?: téma)?: [^.]{2,50}$', 427),
 ('^(?:tento |tato )?(?:článek|text|esej|rozhovor|reportáž) (?:vyšel|vyšla|byl publikován|byla publikována|původně vyšel|původně '
  'vyšla|poprvé vyšel) (?:nejprve |původně |poprvé )?(?:v|ve|na) [^.,]{4,60}\\.?$',
  431),
 ('^(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno) (?:v|ve|na) [^.,]{4,60}\\.?$', 431),
 ('^(?:článek vznikl ve spolupráci s|text vznikl ve spolupráci s|ve spolupráci s partnerem|partnerem '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorováno společností|partner článku):? [^.#";]{3,40}\\.?$',
  439),
 ('^(?:afstemning|læserafstemning|dagens spørgsmål|ugens spørgsmål|quiz|ugens quiz): [^.]{8,110}\\?$', 520),
 ('^(?:spil nu|dagens spil): [^.]{3,50}$', 520), ('^(?:tillad|vis|indlæs) (?:altid )?indhold fra [^.#"]{1,30}$', 524),
 ('^(?:her (?:er|vises|findes) |dette er )?(?:et )?(?:indlejret )?(?:indhold|opslag) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  524),
 ('^du har læst # (?:ud )?af (?:dine )?# (?:gratis|gratisartikler)[^.]{0,30}\\.?$', 536),
 ('^(?:side|billede|foto|video) # (?:af|/) #$', 539), ('^(?:billede|foto|side) #/#$', 539), ('^# af #$', 539),
 ('^(?:vis |se )(?:alle )?#? ?(?:billeder|fotos|billederne)$', 539),
 ('^(?:video|tv|dossier|podcast|liveblog|live|billedserie|grafik|tema|dokumentar|overblik): '
  '(?:sådan|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hvad|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  541),
 ('^(?:alt om|mere om|flere artikler om|alle artikler om|læs alt om)(?: emnet)?: [^.]{2,50}$', 541),
 ('^(?:artiklen|teksten|historien|denne artikel|denne tekst|denne historie|kronikken|denne kronik|essayet) (?:blev|er|har været|var) '
  '(?:først |tidligere |oprindeligt )?(?:bragt|publiceret|trykt|udgivet|offentliggjort) (?:første gang |oprindeligt |tidligere '
  ')?(?:i|på|af|hos) [^.,]{4,60}\\.?$',
  545),
 ('^(?:først|oprindeligt|tidligere) (?:bragt|publiceret|udgivet) (?:i|på|af|hos) [^.,]{4,60}\\.?$', 545),
 ('^(?:oversættelse(?: fra [a-zæøå]+)?: |oversat (?:fra [a-zæøå]+ )?af (?!ai|hånd|en|den))[^#.,;"]{4,40}$', 545),
 ('^(?:i betalt samarbejde med|betalt samarbejde med|sponsoreret af|sponseret af|indhold fra annoncøren|annoncørbetalt indhold '
  'fra|præsenteret af) (?!en |et |den |det |sin |hans |hendes )[^.#",;:]{3,32}$',
  553),
 ('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  696),
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 714),
 ('^jetzt spielen: [^.]{3,50}$', 714),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  719),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  719),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 732), ('^(?:bild|foto|seite) #/#$', 732), ('^# von #$', 732),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 732),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|fotostrecke|bildergalerie|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  735),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 735),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 737),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  740),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 740),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 740),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  748),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  828),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 884),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  1072),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 1089), ('^# of #$', 1089),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 1089),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  1091),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  1091),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  1094),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  1100),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  1100),
 ('^(?:äänestys|kysely|lukijakysely|gallup|päivän kysymys|viikon kysymys|visa|testi|viikon visa): [^.]{8,110}\\?$', 1363),
 ('^(?:pelaa nyt|päivän peli): [^.]{3,50}$', 1363),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) (?:palvelusta |kohteesta )?[^.#"]{1,30}(?:sta|stä|ista|lta|ltä)$',
  1367),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) palvelusta [^.#"]{1,30}$', 1367),
 ('^(?:tässä on |tämä on )?upotettu(?:a)? sisältö(?:ä)? (?:palvelusta|palvelussa) [^.#"]{1,30}\\.?$', 1367),
 ('^olet lukenut #/# (?:ilmai[a-zäö]+ )[^.]{0,30}\\.?$', 1379),
 ('^olet lukenut # (?:ilmai[a-zäö]+ )?(?:artikkelia|juttua) # (?:artikkelista|jutusta)\\.?$', 1379),
 ('^(?:sivu|kuva|video) #/#$', 1382), ('^(?:sivu|kuva|video) # / #$', 1382),
 ('^(?:näytä |katso )(?:kaikki )?#? ?(?:kuvaa|kuvat)$', 1382),
 ('^(?:video|tv|dossier|podcast|liveseuranta|live|kuvat|kuvagalleria|grafiikka|katso video): '
  '(?:näin|tässä|siksi|tämä|kuuntele|katso|kaikki|miten|miksi|mitä|kuka|mikä|tältä|tällainen) [^#.:;]{3,90}[^#.:;]$',
  1384),
 ('^(?:kaikki aiheesta|lue lisää aiheesta|lisää aiheesta|kaikki jutut aiheesta): [^.]{2,50}$', 1384),
 ('^(?:artikkeli|juttu|teksti|kirjoitus|essee|kolumni)(?: on| oli)? (?:julkaistu|ilmestynyt|ilmestyi|julkaistiin) (?:alun perin '
  '|ensimmäisen kerran |aiemmin |ensin )?[^.,]{4,60}(?:ssa|ssä|lehdessä|numerossa #/#)\\.?$',
  1388),
 ('^(?:suomennos|käännös|suomentanut|kääntänyt)(?: [a-zäö]+sta)?: [^#.,;"]{4,40}$', 1388),
 ('^(?:kaupallinen yhteistyö|maksettu yhteistyö|yhteistyössä|sisällön tarjoaa|tarjoaa|mainostaja):? (?:[^.#",;:]{3,32}(?:pankki|yhtiö| '
  'oy| oyj|kumppani|mainostaja))$',
  1396),
 ('^(?:szavazás|szavazzon|szavazz|a nap kérdése|közvélemény|kvíz|napi kvíz|heti kvíz): [^.]{8,110}\\?$', 1670),
 ('^(?:játssz most|napi játék): [^.]{3,50}$', 1670),
 ('^(?:mindig )?(?:engedélyezem|megjelenítem|betöltöm) (?:mindig )?(?:az? )?[^.#"]{1,30}(?:ról|ről|tól|től|ból|ből)? (?:származó '
  ')?tartalmakat?$',
  1674),
 ('^(?:az? )?[^.#"]{1,30} (?:tartalmak|tartalmainak|tartalmának) (?:mindig |állandó )?(?:engedélyezése|megjelenítése|betöltése)$',
  1674),
 ('^(?:itt (?:egy )?)?beágyazott tartalom (?:látható|található)?:? ?[^.#"]{0,30}\\.?$', 1674),
 ('^(?:ön )?(?:elolvasott|elolvastál) #(?:-[a-z]+)? az? #(?:-[a-z]+)? ingyenes cikk[^.]{0,20}\\.?$', 1686),
 ('^(?:oldal|kép|fotó) ?:? #/#$', 1689), ('^#/#\\.? (?:oldal|kép|fotó)$', 1689), ('^(?:kép|fotó|oldal) # / #$', 1689),
 ('^(?:mind a )?#? ?(?:kép|fotó|képek|fotók) megtekintése$', 1689), ('^galéria \\(#\\)$', 1689),
 ('^(?:videó|tévé|tv|dosszié|podcast|élő|galéria|fotók|képek|infografika): '
  '(?:így|itt|ezért|miért|hogyan|mit|ki|mi|ez|ezt|hallgassa|nézze|minden|a|az) [^#.:;]{3,90}[^#.:;]$',
  1691),
 ('^(?:minden cikk a témában|további cikkek a témában|minden a témáról|még több a témáról|a téma összes cikke): [^.]{2,50}$', 1691),
 ('^(?:az? )?(?:cikk|írás|szöveg|esszé|interjú) (?:először |eredetileg |korábban )?(?:az? )?[^.,]{3,50}(?:ban|ben|on|en|ön|n) '
  '(?:jelent meg|megjelent|volt olvasható)(?: először| eredetileg)?\\.?$',
  1695),
 ('^(?:eredetileg|először) megjelent: [^.,]{4,60}\\.?$', 1695),
 ('^(?:fordítás|fordító|fordította)(?: [a-záéíóöőúüű]+ból| [a-záéíóöőúüű]+ből)?: [^#.,;"]{4,40}$', 1695),
 ('^(?:a cikk|az írás|a tartalom|a rovat|cikkünk) (?:megjelenését )?(?:a|az) [^.#";]{3,40} (?:támogatta|támogatja|együttműködésében '
  'készült|támogatásával készült|közreműködésével készült)\\.?$',
  1702),
 ('^(?:a|az) [^.#";]{3,30} (?:támogatásával|megbízásából) készült (?:tartalom|cikk)\\.?$', 1702),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2167),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2167),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2172),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2172),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2172),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2184),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2187), ('^(?:foto|pagina) #/#$', 2187), ('^# van #$', 2187),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2187),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2189),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2189),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2193),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2193),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2193),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2201),
 ('^(?:avstemning|avstemming|leseravstemning|dagens spørsmål|ukens spørsmål|quiz|ukens quiz): [^.]{8,110}\\?$', 2285),
 ('^(?:spill nå|dagens spill): [^.]{3,50}$', 2285), ('^(?:tillat|vis|last inn) (?:alltid )?innhold fra [^.#"]{1,30}$', 2289),
 ('^(?:her (?:er|vises|finnes) |dette er )?(?:et )?(?:innebygd |innebygget )?(?:innhold|innlegg) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2289),
 ('^du har lest # av (?:dine )?# (?:gratis|gratisartikler|gratissaker)[^.]{0,30}\\.?$', 2301),
 ('^(?:side|bilde|foto|video) # (?:av|/) #$', 2304), ('^(?:bilde|foto|side) #/#$', 2304), ('^# av #$', 2304),
 ('^(?:vis |se )(?:alle )?#? ?(?:bilder|foto|bildene)$', 2304),
 ('^(?:video|tv|dossier|podkast|podcast|direkte|bildeserie|grafikk|tema|se video|dokumentar): '
  '(?:slik|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hva|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  2306),
 ('^(?:alt om|mer om|flere saker om|alle saker om|alle artikler om|les alt om)(?: temaet)?: [^.]{2,50}$', 2306),
 ('^(?:artikkelen|teksten|saken|denne artikkelen|denne teksten|denne saken|kronikken|denne kronikken|essayet) (?:ble|er|har '
  'vært|sto|stod|var) (?:først |tidligere |opprinnelig )?(?:publisert|trykket|på trykk) (?:først |opprinnelig |tidligere '
  ')?(?:i|på|av|hos) [^.,]{4,60}\\.?$',
  2310),
 ('^(?:først|opprinnelig|tidligere) publisert (?:i|på|av|hos) [^.,]{4,60}\\.?$', 2310),
 ('^(?:oversettelse(?: fra [a-zæøå]+)?: |oversatt (?:fra [a-zæøå]+ )?av (?!ki|ai|hånd|en|den))[^#.,;"]{4,40}$', 2310),
 ('^(?:i betalt samarbeid med|betalt samarbeid med|sponset av|annonsørinnhold fra|innhold fra annonsøren|presentert av) (?!en |et |den '
  '|det |sin |hans |hennes )[^.#",;:]{3,32}$',
  2318),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2405),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2405),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2410),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2422),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2425), ('^(?:zdjęcie|strona|foto) #/#$', 2425), ('^# z #$', 2425),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2427),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2427),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2431),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2439),
 ('^(?:anketa|glasanje|glasovanje|pitanje dana|anketa dana|kviz|kviz dana|kviz tjedna): [^.]{8,110}\\?$', 2769),
 ('^(?:stranica|strana|fotografija|slika|foto|video) # (?:od|/) #$', 2787), ('^(?:foto|slika|stranica|fotografija) #/#$', 2787),
 ('^# od #$', 2787),
 ('^(?:video|tv|dosje|podcast|podkast|uživo|galerija|foto|fotogalerija|infografika): '
  '(?:kako|ovako|zašto|što|šta|tko|ko|gdje|gde|ovo|pogledajte|poslušajte|sve|noć|ljudi|evo) [^#.:;]{3,90}[^#.:;]$',
  2789),
 ('^(?:sve o|više o|više o temi|svi članci o temi|sve o temi|svi tekstovi o temi): [^.]{2,50}$', 2789),
 ('^(?:ovaj )?(?:članak|esej|intervju|prilog|tekst) je (?:prvotno |izvorno |originalno |prvi put )?(?:izašao|objavljen) (?:izvorno '
  '|prvi put )?(?:u|na) [^.,]{4,60}\\.?$',
  2792),
 ('^(?:prijevod|prevod|preveo|prevela)(?: s [a-zčćšžđ]+| sa [a-zčćšžđ]+)?: [^#.,;"]{4,40}$', 2792),
 ('^(?:s|sa) [a-zčćšžđ]{4,14}skog (?:prevela?|preveo) [^#.,;"]{4,40}\\.?$', 2792),
 ('^(?:članak je nastao u suradnji s|članak je nastao u suradnji sa|tekst je nastao u saradnji sa|sadržaj je nastao u suradnji '
  's|partner (?:članka|projekta|rubrike)|sponzorira|omogućuje):? [^.#";]{3,40}\\.?$',
  2799),
 ('^(?:anketa|hlasovanie|otázka dňa|anketa dňa|kvíz dňa|kvíz týždňa): [^.]{8,110}\\?$', 2861),
 ('^(?:zahrajte si|hra dňa): [^.]{3,50}$', 2861),
 ('^(?:tu|na tomto mieste) (?:je|sa nachádza|nájdete) (?:vložený )?(?:obsah|príspevok) (?:z|zo|od) [^.#"]{1,30}\\.?$', 2865),
 ('^(?:strana|stránka|foto|fotografia|obrázok|snímka|video) # (?:z|zo|/) #$', 2880), ('^(?:foto|strana|fotografia) #/#$', 2880),
 ('^# zo? #$', 2880),
 ('^(?:video|tv|dossier|podcast|online|galéria|fotogaléria|foto|fotky|infografika|špeciál|grafika): '
  '(?:ako|takto|prečo|čo|kto|kde|to|pozrite|vypočujte|všetko|noc|ľudia|tak|aké) [^#.:;]{3,90}[^#.:;]$',
  2882),
 ('^(?:všetko o|viac o|viac k téme|všetky články k téme|všetko k téme)(?: téme)?: [^.]{2,50}$', 2882),
 ('^(?:tento |táto )?(?:článok|text|esej|rozhovor|reportáž) (?:vyšiel|vyšla|bol publikovaný|bola publikovaná|pôvodne vyšiel|pôvodne '
  'vyšla) (?:najprv |pôvodne |prvýkrát )?(?:v|vo|na) [^.,]{4,60}\\.?$',
  2885),
 ('^(?:pôvodne|prvýkrát) (?:vyšlo|publikované|zverejnené) (?:v|vo|na) [^.,]{4,60}\\.?$', 2885),
 ('^(?:preklad|preložil|preložila)(?: z [a-záäčďéíĺľňóôŕšťúýž]+)?: [^#.,;"]{4,40}$', 2885),
 ('^(?:článok vznikol v spolupráci s|text vznikol v spolupráci s|v spolupráci s partnerom|partnerom '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorované spoločnosťou|partner článku):? [^.#";]{3,40}\\.?$',
  2893),
 ('^(?:anketa|glasovanje|vprašanje dneva|anketa dneva|kviz|kviz dneva|kviz tedna): [^.]{8,110}\\?$', 2955),
 ('^(?:vedno )?(?:dovoli|prikaži|naloži) (?:vedno )?vsebino (?:z|s|iz|od) [^.#"]{1,30}$', 2958),
 ('^tukaj je (?:vdelana )?vsebina (?:z|s|iz) [^.#"]{1,30}\\.?$', 2958), ('^(?:stran|fotografija|slika|foto|video) # (?:od|/) #$', 2973),
 ('^(?:foto|slika|stran|fotografija) #/#$', 2973), ('^# od #$', 2973),
 ('^(?:video|tv|dosje|podkast|podcast|v živo|galerija|foto|fotogalerija|infografika): '
  '(?:kako|tako|zakaj|kaj|kdo|kje|to|poglejte|prisluhnite|vse|noč|ljudje|takole|oglejte) [^#.:;]{3,90}[^#.:;]$',
  2975),
 ('^(?:vse o|več o|več o temi|vsi članki o temi|vse o temi): [^.]{2,50}$', 2975),
 ('^(?:ta )?(?:članek|esej|intervju|prispevek) je (?:bil )?(?:najprej |prvotno |prvič )?(?:izšel|objavljen) (?:najprej |prvič '
  ')?(?:v|na) [^.,]{4,60}\\.?$',
  2978),
 ('^(?:prevod|prevedel|prevedla)(?: iz [a-zčšž]+)?: [^#.,;"]{4,40}$', 2978),
 ('^(?:članek je nastal v sodelovanju z|članek je nastal v sodelovanju s|vsebina je nastala v sodelovanju z|vsebina je nastala v '
  'sodelovanju s|partner (?:članka|projekta|rubrike)|sponzorira|vsebino omogoča):? [^.#";]{3,40}\\.?$',
  2985),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 3069),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 3069), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 3075),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  3075),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 3087),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 3087), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 3090),
 ('^(?:bild|foto|sida) #/#$', 3090), ('^# av #$', 3090), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 3090),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  3092),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 3092),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  3096),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 3096),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 3096),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  3104))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(?:анкета|гласуване|въпрос на деня|анкета на деня|тест|куиз): [^.]{8,110}\\?$', 220),
 ('^(?:винаги )?(?:разрешавай|показвай|зареждай|разреши) (?:винаги )?съдържание от [^.#"]{1,30}$', 223),
 ('^тук (?:има |се намира )?(?:вградено )?съдържание от [^.#"]{1,30}\\.?$', 223),
 ('^прочетохте (?:вече )?# от # безплатни[^.]{0,30}\\.?$', 235), ('^(?:страница|снимка|изображение|видео|слайд) # (?:от|/) #$', 238),
 ('^(?:снимка|страница) #/#$', 238), ('^# от #$', 238), ('^(?:виж |вижте |покажи )(?:всички )?#? ?снимки$', 238),
 ('^(?:видео|тв|досие|подкаст|на живо|галерия|снимки|фотогалерия|инфографика): '
  '(?:как|така|защо|какво|кой|къде|това|вижте|чуйте|всичко|нощта|хората|ето) [^#.:;]{3,90}[^#.:;]$',
  240),
 ('^(?:всичко за|още за|още по темата|всички статии по темата|всичко по темата): [^.]{2,50}$', 240),
 ('^(?:тази )?статия(?:та)? е (?:публикувана|излязла) (?:за първи път |първоначално )?(?:в|на) [^.,]{4,60}\\.?$', 243),
 ('^(?:този )?(?:текст|материал)(?:ът)? е (?:публикуван|излязъл) (?:за първи път |първоначално )?(?:в|на) [^.,]{4,60}\\.?$', 243),
 ('^(?:превод|преведе)(?: от [а-я]+)?: [^#.,;"]{4,40}$', 243),
 ('^(?:материалът е създаден със съдействието на|статията е създадена със съдействието на|с подкрепата на партньора|партньор на '
  '(?:статията|проекта|рубриката)|спонсорирано от):? [^.#";]{3,40}\\.?$',
  250),
 ('^(?:přečetli jste|máte přečteno) (?:už |již )?# ze? # (?:bezplatných|článků zdarma|volných)[^.]{0,30}\\.?$', 422),
 ('^(?:překlad|přeložil|přeložila)(?: z [a-záčďéěíňóřšťúůýž]+)?: [^#.,;"]{4,40}$', 431),
 ('^z [a-záčďéěíňóřšťúůýž]{4,14}tiny přeložila? [^#.,;"]{4,40}\\.?$', 431),
 ('^# ingyenes cikkből #[^.]{0,30}(?:elolvas|olvas)[^.]{0,12}\\.?$', 1686), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1885),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1885), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1885),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1900),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1942),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1942), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1942),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1942),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2410),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2425),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2431),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2431),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2431),
 ('^(?:опрос|голосование|вопрос дня|опрос дня|тест|тест дня|викторина): [^.]{8,110}\\?$', 2666),
 ('^(?:играть|сыграйте|игра дня): [^.]{3,50}$', 2666),
 ('^(?:всегда )?(?:разрешать|показывать|разрешить|загружать) (?:всегда )?контент (?:из|с|от) [^.#"]{1,30}$', 2670),
 ('^(?:здесь|тут|в этом месте) (?:находится |размещён |размещен |показан )?(?:встроенный )?(?:контент|пост|публикация) (?:из|от) '
  '[^.#"]{1,30}\\.?$',
  2670),
 ('^вы прочитали (?:уже )?# из # (?:бесплатных)[^.]{0,30}\\.?$', 2682),
 ('^(?:страница|фото|изображение|слайд|видео|снимок) # (?:из|/) #$', 2685), ('^(?:фото|страница|слайд) #/#$', 2685), ('^# из #$', 2685),
 ('^(?:смотреть |посмотреть |показать )(?:все )?#? ?(?:фотографий|фотографии|фото)$', 2685),
 ('^(?:видео|тв|досье|подкаст|онлайн|фото|фотогалерея|галерея|инфографика|спецпроект|сюжет|трансляция): '
  '(?:как|так|почему|что|кто|где|это|вот|смотрите|послушайте|всё|все|ночь|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  2687),
 ('^(?:всё о|все о|больше о|подробнее о|все материалы по теме|все статьи по теме|все материалы о|всё по теме|все новости по теме): '
  '[^.]{2,50}$',
  2687),
 ('^(?:эта )?(?:статья|колонка)(?: впервые| изначально)? (?:опубликована|была опубликована|вышла|впервые вышла) (?:впервые )?(?:в|на) '
  '[^.,]{4,60}\\.?$',
  2691),
 ('^(?:этот )?(?:материал|текст|очерк)(?: впервые| изначально)? (?:опубликован|был опубликован|вышел|впервые вышел) (?:впервые '
  ')?(?:в|на) [^.,]{4,60}\\.?$',
  2691),
 ('^(?:впервые опубликовано|изначально опубликовано) (?:в|на) [^.,]{4,60}\\.?$', 2691),
 ('^перевод(?: с [а-яё]+)?: [^#.,;"]{4,40}$', 2691), ('^перев[её]л(?:а)? с [а-яё]+ (?:[^\\s.,]{2,14} )[^\\s.,]{3,18}$', 2691),
 ('^(?:материал (?:подготовлен|создан) (?:в партнёрстве с|в партнерстве с|при поддержке|совместно с)|партн[её]р '
  '(?:материала|проекта|рубрики)|при поддержке партн[её]ра|спонсор (?:материала|рубрики)):? [^.#";]{3,40}\\.?$',
  2699),
 ('^(?:uvijek |uvek )?(?:dopusti|dozvoli|prikaži|učitaj) (?:uvijek |uvek )?sadržaj (?:s|sa|iz|od) [^.#"]{1,30}$', 2772),
 ('^ovdje je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2772),
 ('^ovde je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2772),
 ('^pročitali ste (?:već )?# od # besplatnih[^.]{0,30}\\.?$', 2784),
 ('^(?:vždy )?(?:povoliť|zobrazovať|načítať|zobraziť) (?:vždy )?obsah (?:z|zo|od) [^.#"]{1,30}$', 2865),
 ('^(?:prečítali ste|máte prečítané) (?:už )?# zo? # (?:bezplatných|článkov zdarma|voľných)[^.]{0,30}\\.?$', 2877),
 ('^(?:zobraziť |pozrieť )(?:všetkých |všetky )?#? ?(?:fotografií|fotografie|fotiek|fotky)$', 2880),
 ('^z [a-záäčďéíĺľňóôŕšťúýž]{3,14}tiny preložila? [^#.,;"]{4,40}\\.?$', 2885),
 ('^prebrali ste (?:že )?# od # brezplačnih[^.]{0,30}\\.?$', 2970), ('^iz [a-zčšž]{4,14}ščine prevedla? [^#.,;"]{4,40}\\.?$', 2978),
 ('^(?:опитування|голосування|питання дня|опитування дня|тест|тест дня|вікторина): [^.]{8,110}\\?$', 3292),
 ('^(?:грати|пограйте|гра дня): [^.]{3,50}$', 3292),
 ('^(?:завжди )?(?:дозволяти|показувати|дозволити|завантажувати) (?:завжди )?(?:контент|вміст) (?:із|з|від) [^.#"]{1,30}$', 3296),
 ('^(?:тут|у цьому місці) (?:є |розміщено |показано )?(?:вбудований )?(?:контент|допис|публікація|вміст) (?:із|з|від) '
  '[^.#"]{1,30}\\.?$',
  3296),
 ('^ви прочитали (?:вже )?# із? # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3308),
 ('^ви прочитали (?:вже )?# з # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3308),
 ('^(?:сторінка|фото|зображення|слайд|відео|світлина) # (?:з|із|/) #$', 3311), ('^(?:фото|сторінка|слайд) #/#$', 3311),
 ('^# (?:з|із) #$', 3311),
 ('^(?:дивитися |переглянути |показати )(?:усі |всі )?#? ?(?:фотографій|фотографії|фото|світлини|світлин)$', 3311),
 ('^(?:відео|тб|досьє|подкаст|онлайн|фото|фотогалерея|галерея|інфографіка|спецпроєкт|сюжет|трансляція): '
  '(?:як|так|чому|що|хто|де|це|ось|дивіться|послухайте|усе|все|ніч|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  3313),
 ('^(?:усе про|все про|більше про|докладніше про|усі матеріали за темою|усі статті за темою|всі матеріали за темою|всі новини за '
  'темою|усе за темою): [^.]{2,50}$',
  3313),
 ('^(?:ця )?(?:стаття|колонка)(?: вперше| спочатку)? (?:опублікована|була опублікована|вийшла|вперше вийшла) (?:вперше )?(?:в|у|на) '
  '[^.,]{4,60}\\.?$',
  3317),
 ('^(?:цей )?(?:матеріал|текст|нарис)(?: вперше| спочатку)? (?:опублікований|опубліковано|був опублікований|вийшов|вперше вийшов) '
  '(?:вперше )?(?:в|у|на) [^.,]{4,60}\\.?$',
  3317),
 ('^(?:вперше опубліковано|першопублікація) (?:в|у|на) [^.,]{4,60}\\.?$', 3317),
 ('^(?:переклад|переклав|переклала)(?: з [а-яєіїґ]+)?: [^#.,;"]{4,40}$', 3317),
 ('^перекла(?:в|ла) з [а-яєіїґ]+ [^\\s.,]{2,14} [^\\s.,]{3,18}$', 3317),
 ('^(?:матеріал (?:підготовлено|створено) (?:у партнерстві з|за підтримки|спільно з)|партнер (?:матеріалу|проєкту|проекту|рубрики)|за '
  'підтримки партнера|спонсор (?:матеріалу|рубрики)):? [^.#";]{3,40}\\.?$',
  3325),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3421),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3432), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3440))

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
