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
et.poll.label	w16		0
et.poll.colon	p16		20
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
et.gallery.count	p16		6
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
lt.poll.label	w16		0
lt.poll.colon	p16		20
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
lt.gallery.count	p16		6
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
lv.poll.colon	p16		20
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
lv.gallery.count	p16		6
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
# antwoord	2256
# antwoorden	2256
# antworten	743
# antworten anzeigen	743
# atbilde	2099
# atbildes	2099
# atsakymai	2039
# atsakymas	2039
# comentarii	2598
# comentario	1148
# comentarios	1148
# comentaris	308
# comment	875
# commentaire	1464
# commentaires	1464
# commenti	1816
# commento	1816
# comments	875
# euro el primer mes	320
# from # ratings	1039
# from # reviews	1039
# from # vote	1039
# from # votes	1039
# komentar	1746
# komentarai	1995
# komentarze	2407
# komentarzy	2407
# komment	1646
# kommentaari	1212
# kommentar	467	599	2289	3074
# kommentare	599
# kommentarer	467	2289	3074
# kommentti	1338
# kommenttia	1338
# like for this post	1039
# like for this reply	1039
# likes for this post	1039
# likes for this reply	1039
# min	856
# min de lectura	1155
# min de leitura	2541
# min di lettura	1823
# min leestijd	2150
# min. lesezeit	606
# odgovor	2854
# odgovora	2854
# odgovori	3040
# odgovorov	3040
# odpovede	2948
# odpowiedzi	2494
# of # people found this helpful	1039
# out of # (# ratings	1039
# out of # (# votes	1039
# out of # based on # reviews	1039
# people found this helpful	1039
# people like this	1039
# person found this helpful	1039
# ratings	1039
# reactie	2143
# reacties	2143
# replies	1096
# reviews	1039
# sekunden vor	720
# stars (# votes	1039
# stars from # reviews	1039
# stars from # votes	1039
# vastaus	1411
# vastausta	1411
# vastus	1257
# vastust	1257
# x	721
# yorum	3224
""", '#+': """
#+ gamble responsibly	1035
""", '$#': """
$# at amazon	1069
$# at walmart	1069
""", 'a ': """
a cikk tartalma	1710
a javascript ki van kapcsolva	1695
a kommentek nem szerkesztett tartalmak	1646
a lire aussi	1468
a message from our sponsor	866
a tartalom le van tiltva	1693
""", 'aa': """
aa	3231
aanbevolen	2147	2243
aanbevolen artikelen	2147
aanbevolen door outbrain	2260
aanbevolen door taboola	2260
aanbevolen voor jou	2147
aanbod van onze partners	2260
aangeboden door	2137
aanmelden	2117
aanmelden nieuwsbrief	2122
aanraders	2147
aanzetten	2237
aastane tellimus	1252
""", 'ab': """
abbonamenti	1794
abbonamento	1794
abbonati	1794
abbonati ora	1794
abbonati subito	1794
ablehnen	596
abmelden	567
abo	567
abo bestellen	567
abo testen	659
abo verwalten	567
abo-vorteil	715
abo-vorteile	715
abonament	2587
abonamente	2587
abonare	2587
abone ol	3211
abone olun	3211
abone olun, sinirsiz okuyun	3211
abonelik	3211
abonentiem	2050
abonnee worden	2117
abonneer	2117
abonneer nu	2117
abonnees lezen meer	2187
abonneevoordeel	2228
abonnement	450	567	1435	2117	2272
abonnementen	2117
abonnements	567	1435
abonnentfordel	2346
abonnentfordele	521
abonnentfordeler	2346
abonnenttilbud	521
abonner	450	2272
abonneren	2117
abonnez-vous	1435
abonnieren	567
about sharing	856
about the columnist	1051
about the contributor	1051
about the contributors	1051
about us	885
abovorteil	715
abovorteile	715
abrir	1156	2542
abrir mapa	1156	2542
abrir menu	2541
abschicken	731
absenden	731
abspielen	606	721
abstimmen	712
""", 'ac': """
accede	1118
acceder	1118
accedi	1794
accedi con apple	1856
accedi con facebook	1856
accedi con google	1856
accedi con il tuo account	1856
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
accept toate	2609
accepta i continua	305
accepta i mostra el contingut	305
accepta les galetes	305
accepta-ho tot	305
accepted payment methods	831
accepteer	2139
accepteer alle cookies	2139
accepteer alles	2231
accepteer cookies	2231
accepteer en ga door	2231
accepteer en toon	2231
accepter	464	1461
accepter alle	464
accepter alle cookies	464
accepter et afficher	1491
accepter et afficher le contenu	1491
accepter et continuer	1461
accepter et fermer	1461
accepter les cookies	1461
accepter og luk	523
accepter og vis	523
accepter tout	1461
acceptera	3071
acceptera alla	3071
accepteren	2139
accepteren en doorgaan	2231
accepteren en tonen	2231
acces nelimitat la toate articolele	2624
acceso	1118
accetta	1813
accetta e continua	1813
accetta e continua oppure abbonati	1856
accetta e visualizza	1837
accetta e visualizza il contenuto	1837
accetta i cookie	1813
accetta tutti	1813
accetta tutto	1813
acconsento a ricevere comunicazioni commerciali	1852
acconsento alla visualizzazione di contenuti esterni	1837
account aanmaken	2117
accueil	1471
aceitar	2531
aceitar cookies	2531
aceitar e continuar	2531
aceitar e ver	2556
aceitar todos	2531
aceitar tudo	2531
aceptar	1145
aceptar cookies	1145
aceptar todas	1145
aceptar todo	1145
aceptar y continuar	1145
aceptar y ver	1175
aceptar y ver el contenido	1175
acepto que se me muestre contenido externo	1175
acepto recibir comunicaciones comerciales	1190
achternaam	2246
acompanhe ao vivo	2568
acquista il numero in edicola	1842
acquista la copia digitale	1842
acquista questo numero	1842
activa les alertes	314
activa les notificacions	314
activa les notificacions i no et perdis res	314
activar alertas	1189
activer les alertes	1501
""", 'ad': """
ad	866	1887	1950	3464
ad choices	866
ad ends	1099
ad feedback	866
adblocker is uitgeschakeld	2238
adblocker ist deaktiviert	724
adchoices	866
add a comment	875
add a reply	1041
add as preferred source	861
add to bookmarks	856
add to favorites	1059
add to my topics	861
add to reading list	955
addebito diretto	1793
adgangskode	535
adicionar aos favoritos	2577
adjust text size	1098
administrer cookies	523
administrer informasjonskapsler	2348
administrer notifikationer	528
administrer samtykke	2286
administrer varsler	2353
adres e-mail	2392
adresa de e-mail	2619
adresa de email	2619
adresa ta de email	2619
adresse e-mail	1444
adresse e-mail invalide	1504
adresse mail	1504
ads	866
ads by google	1099
ads by outbrain	1099
ads by taboola	1099
advert	866
adverteer bij ons	2172
advertentie	2137
advertentie eindigt	2260
advertentie melden	2260
advertentie sluiten	2260
advertentie verbergen	2260
advertenties	2137
advertenties toestaan	2239
advertenties van google	2260
advertentievrij lezen	2260
adverteren	2172
advertise with us	866
advertisement	866	1742	1811	3220
advertisement ends	1099
advertisement feature	866
advertisements	866
advertiser content	866
advertising	866
advertising continues	1099
advertising ends	1099
advertorial	593	764	1777	2595	3220
""", 'af': """
afdrukken	2132
afegeix un comentari	299
afficher ce contenu	1491
afficher l'original	1472
afficher la suite	1471
afficher le contenu	1461
afficher le contenu externe	1491
afficher les commentaires	1464
afficher moins	1472
afficher plus	1471
affiliate	866
affiliate disclosure	866
affiliate-link	593
afgiv din stemme	518
afgiv din stemme her	475
afgiv stemme	518
afmelden	2117
afspeelsnelheid	2233
afspelen	2150	2234
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
aggiungi ai preferiti	1806
aggiungi un commento	1816
agrandir	1471
agrandir l'image	1471
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
ai deja cont	2587
ai deja un abonament	2624
ai deja un cont	2587
ai generated	1101
ai generated summary	926
ai highlights	926
ai kan fouten maken	2254
ai kan lave fejl	546
ai maakt soms fouten	2254
ai may make mistakes	1095
ai overview	926
ai summary	926	1101
ai translation	1101
ai uitat parola	2587
ai-gegenereerd	2255
ai-generated	926	1101
ai-generated content may contain errors	1095
ai-generated summary	926
ai-genererad	3158
ai-genererad sammanfattning	3081
ai-genereret	547
ai-genereret indhold	546
ai-genereret opsummering	475
ai-generert oppsummering	2296
ai-oppsummering	2296	2372
ai-opsummering	475
ai-samenvatting	2169	2255
ai-sammanfattning	3081	3158
aidez-nous	1426
aihe	1401
aiheet	1339
ailleurs sur le web	1468
ainult tellijale	1206
ainult vajalikud	1246
aiutaci	1789
aizmirsi paroli	2094
aizmirsta parole	2094
aizpildi aptauju	2057
""", 'aj': """
ajouter aux favoris	1454
ajouter un commentaire	1464
""", 'ak': """
akceptuj	2404
akceptuj wszystkie	2404
akceptuj wszystko	2469
akkoord	2139
akkoord en doorgaan	2231
akkoord en sluiten	2231
aksepter alle	2286
aktiver varsler	2353
aktualno	2964
aktualny czas	2471
aktualny czas #	2471
aktuel tid	525
aktuel tid #	525
aktuell	603
aktuell tid	3136
aktuell tid #	3136
aktuelle artikel	603
aktuelle nachrichten	603
aktuelle position #	720
aktuelle zeit	720
aktuelle zeit #	720
aktuelles	603
akun saya	1730
akzeptieren	596
akzeptieren & weiter	718
akzeptieren und anzeigen	718
akzeptieren und weiter	718
""", 'al': """
al abonnee	2187
al abonnee? log in	2117
al een account	2117
albo	2481
alebo	2936
alege abonamentul	2624
alege abonamentul potrivit	2624
algemene voorwaarden	2139
ali	3029
all access	1086
all access digital	953
all articles by the author	1090
all articles by this author	1090
all comments	875
all donations are tax-deductible	949
all news	885
all posts by this author	1090
all stories by this author	1090
alla artiklar	3151
alla kommentarer	3074
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
alle artikelen	2248
alle artikler	2365
alle bidrag hjelper	2357
alle bilder	606
alle cookies accepteren	2139
alle cookies akzeptieren	596
alle externen inhalte anzeigen	632
alle kommentare	599
alle kommentare anzeigen	599
alle kommentarer	467	2289
alle newsletter	575
alle nieuwsbrieven	2180
alle reacties	2143
alle rettigheder forbeholdt	544
alle rettigheter reservert	2369
alleen abonnees kunnen reageren	2177
alleen noodzakelijk	2231
alleen noodzakelijke cookies	2231
alleen voor leden	2242
aller au contenu	1471
aller au contenu principal	1471
allerede abonnent? log ind	450
allerede abonnent? logg inn	2272
alles accepteren	2139
alles afwijzen	2231
alles akzeptieren	596
alles anzeigen	606
alles bekijken	2150
alles klar	607
alles weigeren	2139
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
aloita testi	1381
aloita visa	1381
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
alte articole	19	2599
alte articole care te-ar putea interesa	19
altijd toestaan	2231
altijd tonen	2231
altmetric	1059
altre notizie	19	1820
altre notizie da leggere	19
altri articoli	1820
altri articoli su questo argomento	1820
altri articoli sull'argomento	1820
altro	1823
altro importo	1792
alusta viktoriini	1243
always active	871
always allow	1076
always show	1076
always unblock	1076
""", 'am': """
am beliebtesten	729
am meisten gelesen	603
amount	826
ampliar	1155	2541
ampliar imagen	1155
""", 'an': """
an error has occurred	1087
an error has occurred while submitting the form	944
an error has occurred. please try again later	1087
an error occurred	1087
an error occurred. please try again	944
an error occurred. please try again later	1087
ana sayfa	3227
anadolu ajansi	3231
anasayfa	3227
anbefalede artikler	472
anbefales	535	2293	2360
anbefalet	472	535
anbefalet af outbrain	552
anbefalet af taboola	552
anbefalt	2293	2360
anbefalt av outbrain	2377
anbefalt av taboola	2377
anbefalte saker	2293
anda mungkin juga suka	1773
anda mungkin suka	19
ander bedrag	2115
andere lasen auch	603
anderen betrag eingeben	726
anderen lazen ook	2147
anderer betrag	565
andre leser	2293
ange belopp	3143
ange din e-postadress	3061
ange din mejl	3061
angebot sichern	567
angebote ansehen	728
angebote unserer partner	593
angebote vergleichen	728
angemeldet bleiben	728
anketa	405	2828	2920	3014
anketa dana	2827
anketa dne	404
anketa dneva	3013
ankstesnis puslapis	2036
ankstesnis straipsnis	2036
anladim	3228
anleitung zum deaktivieren	724
anmeld	549
anmeld kommentar	548
anmelden	567
anmelden und kommentieren	743
anmelden und mitdiskutieren	743
anmeldung erfolgreich	650
anna juttu lahjaksi	1414
anna palautetta	1338
anna palautetta jutusta	1338
anna tagasisidet	1212
anna veast teada	1255
annan summa	3143
annat belopp	3143
anneta igakuiselt	1251
annonce	463	1459
annonce slut	552
annoncen slutter her	552
annoncer	463
annoncer fra google	552
annonces	1459
annons	3070
annons slut	3070
annonse	2285
annonse - artikkelen fortsetter under	2285
annonse - saken fortsetter under	2285
annonse slutt	2377
annonsen slutter her	2377
annonser	2285	3070
annonser fra google	2377
annonssamarbete	3085
annual	826
annunci	1811
annuncio	1811
ano, chci	415
anonieme brievenbus	2251
anonieme tip	2251
anonimni nabiralnik	3036
anonimowa skrzynka	2489
anonimowa skrzynka kontaktowa	2489
anonym hinweise geben	738
anonym postkasse	2368
anonym tipskanal	2368
anonymer briefkasten	738
anonymous letterbox	1092
anonymous mailbox	1092
anonymous tip box	1092
another amount	1083
anrede	731
answers are generated by ai	1095
anterior	1155	2541	2601
antwoorden	2257
antworten	599
antworten abbrechen	599
antworten anzeigen	743
antworten ausblenden	743
anuluj w dowolnym momencie	2480
anunci	299
anuncie conosco	2560
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
apenas assinantes podem comentar	2566
apklausos rezultatai	2025
apoie	2508
apoie-nos	2508
aportar	1113
approfondimenti	1820
approfondisci	1820
apri	1824
apri la mappa	1824
apri menu	1823
apstipriniet savu e-pastu	2095
""", 'ar': """
ar santrauka buvo naudinga	1995
ar straipsnis buvo naudingas	1995
ar tai buvo naudinga	2038
ara	3227
archivado en	1148
archivo	1152
argomenti	1820
argomenti trattati	1820
around the web	880
article content	866
article continues below	866
article suivant	1468
articles connexes	1468
articles les plus lus	1468
articles populaires	1512
articles relacionats	296
articles similaires	1468
articol sponsorizat	87
articole recente	2599
articole recomandate	2599
articole similare	2599
articoli che potrebbero interessarti	1820
articoli consigliati	1859
articoli correlati	1820
articolo correlato	1820
articolo precedente	1820
articolo riservato agli abbonati	1856
articolo successivo	1820
articolo tradotto automaticamente	1839
articolul anterior	2599
articolul pe scurt	2612
artigo anterior	2538
artigo exclusivo para assinantes	2575
artigo exclusivo para subscritores	2575
artigos recomendados	2578
artigos relacionados	2538
artikel als geschenk versenden	685
artikel als pdf herunterladen	660
artikel auf die merkliste setzen	660
artikel beluisteren	2233
artikel bewaren	2188
artikel bewerten	599
artikel cadeau geven	2259
artikel delen	2132
artikel drucken	588
artikel entsperren	728
artikel freischalten	567
artikel geht unten weiter	665
artikel jetzt freischalten	728
artikel kostenlos weitergeben	685
artikel lain	1773
artikel lainnya	1747
artikel lesen	606
artikel lizenzieren	739
artikel menarik lainnya	1773
artikel merken	588
artikel mit freunden teilen	685
artikel opslaan	2188
artikel per e-mail empfehlen	660
artikel populer	1773
artikel premium	1772
artikel printen	2188
artikel schenken	746
artikel sebelumnya	1747
artikel selanjutnya	1747
artikel speichern	588
artikel sponsor	1777
artikel teilen	588
artikel terkait	1747
artikel verschenken	567
artikel versenden	588
artikel weitergeben	685
artikel weiterleiten	660
artikel zusammenfassen	634
artikeln sparad	3162
artikkel on lukus	1252
artikkel on tellijale	1206
artikkel sisaldab reklaamlinke	1215
artikkelen er automatisk generert	2371
artikkelen er beskyttet av opphavsrett	2369
artikkelen er forbeholdt abonnenter	2272
artikkelen er maskinoversatt	2371
artikkelen fortsetter under	2285
artikkelen fortsetter under bildet	2285
artikkelen leses av en syntetisk stemme	2350
artikkeli jatkuu mainoksen alla	1333
artikkeli on lukittu	1397
artikkeli on tuotettu automaattisesti	1409
artikkelin aiheet	1403
artiklen er automatisk genereret	546
artiklen er beskyttet af ophavsret	544
artiklen er indtalt af ai	525
artiklen er maskinoversat	546
arvostele resepti	61
""", 'as': """
as + lidas	2538
as mais lidas	2538
ascolta	1806
ascunde	2602
asetukset	1334
asiasanat	1339
ask a question	1041
ask ai	926
ask me later	825
ask our ai	926
ask our ai about this story	926
ask question	1041
assinar	2512
assinatura	2512
assinaturas	2512
assine	2512
assine agora	2512
assine nossa newsletter	2516
assuntos	2538
""", 'at': """
atidaryti	1997
ativar alertas	2568
atlaide abonentiem	2087
atmesti	2007
atmesti visus	2028
atsisakyti galite bet kada	2035
attiva l'abbonamento	1794
attiva le notifiche	1850
attiva ora	1794
""", 'au': """
auch interessant	603
auch lesenswert	603
auch spannend	603
aucun commentaire	1464
audio	721	1079	2234
audio abspielen	640
audio downloaden	2233
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
aukoti vienkartinai	2033
aus der redaktion	603
aus unserem shop	715
ausblenden	607
ausklappen	606	734
auswahl speichern	718
autentificare	2587
auteursrechtelijk beschermd	2252
author affiliations	1051
author archive	1090
author biographies	1051
author biography	1051
automaatne esitus	1247
automaattinen toisto	1388
automatic translation	1101
automatically translated	1095
automatisch afspelen	2233
automatisch vertaald	2254
automatische incasso	2116
automatische vertaling	2255
automatische wiedergabe	720
automatisk afspilning	525
automatisk avspilling	2350
automatisk oversat	546
automatisk oversatt	2371
automatisk uppspelning	3136
automatska reprodukcija	2833
automatski prevedeno	2853
automatyczne odtwarzanie	2471
autoodtwarzanie	2471
autoplay	526	721	1079	2234	2351	3137
autoplay next video	1078
autor folgen	745
autor kontaktieren	733
autorin folgen	745
autorin kontaktieren	733
autoriser	1461
autre montant	1433
autres articles	1468
""", 'av': """
ava	1214
ava artikkel	1252
ava galerii	1254
ava rakenduses	1248
avaa	1342
avaa artikkeli	1397
avaa galleria	1403
avaa juttu	1397
avaa kartta	1342
avaa koko juttu	1324
avaa kuva	1403
avaa kuvagalleria	1403
avaa sovellus	1390
avainsanat	1339
avalehele	1254
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1039
average rating: #	1039
avgi din stemme her	2296
avgi stemme	2343
aviso legal	1145
avspillingshastighet	2350
avvis	2286
avvis alle	2286
avvisa	3071
avvisa alla	3071
""", 'ay': """
ayrica okuyun	3225
ayrintilar	3228
""", 'ba': """
baca berita lainnya	1773
baca juga	1747
baca nanti	1772
baca selengkapnya	1749
back # seconds	1078
back to home	1090
back to homepage	1090
back to overview	1090
back to the homepage	1090
back to top	885
bagikan	1739
bagikan artikel	1739
bagikan ke	1739
bagikan lewat whatsapp	1772
balas	1746
bank transfer	832
bankeinzug	566
bankoverschrijving	2116
bare for abonnenter	2359
""", 'be': """
be the first to answer	1041
be the first to reply	1041
be the first to review	1041
beantwoorden	2143	2257
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
bedankt voor het aanmelden	2245
bedankt voor het stemmen	2225
bedankt voor je aanmelding	2180
bedankt voor je bericht	2245
bedankt voor je feedback	2177
bedankt voor je inschrijving	2122
bedankt voor je stem	2225
bedankt voor uw aanmelding	2180
bedankt voor uw bericht	2245
bedankt voor uw feedback	2177
bedankt voor uw stem	2225
bedankt! check je inbox	2245
bedste	549
bedste tilbud	535
beeld in beeld	2233
beeld-in-beeld	2233
begambleaware	1035
begrepen	2151
beheer toestemming	2231
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
bekapcsolom	1699
bekijk # antwoorden	2256
bekijk aanbieding	2117
bekijk abonnementen	2242
bekijk alle abonnementen	2117
bekijk alle artikelen	2248
bekijk alle nieuwsbrieven	2180
bekijk alle reacties	2256
bekijk alle vacatures	2172
bekijk alles	2150
bekijk antwoorden	2256
bekijk de aanbiedingen	2117
bekijk de abonnementen	2242
bekijk de antwoorden	2225
bekijk de foto's	2248
bekijk de fotoserie	2248
bekijk de galerij	2248
bekijk de kaart	2151
bekijk de prijs	2228
bekijk de resultaten	2225
bekijk de uitslag	2225
bekijk de video	2174
bekijk deal	2228
bekijk details	2151
bekijk deze post op instagram	2167
bekijk deze post op x	2167
bekijk dit bericht op instagram	2167
bekijk dit bericht op x	2167
bekijk foto's	2150
bekijk fotoserie	2248
bekijk galerij	2248
bekijk het dossier	2248
bekijk het hele dossier	2248
bekijk in de webshop	2228
bekijk meer	2150
bekijk onze aanbiedingen	2187
bekijk ook	2147
bekijk op youtube	2174
bekijk prijs	2228
bekijk reacties	2143
bekijk resultaten	2151	2225
bekijk transcript	2233
bekijk video	2233
bekreft e-postadressen din	2362
beliebiger betrag	726
beliebt	603
beliebt bei unseren lesern	664
beliebte artikel	603
beliebteste	744
beliebteste artikel	603
beliebteste wahl	729
beliebteste zuerst	743
belki daha sonra	3209
beluister dit artikel	2174
benachrichtigungen einschalten	722
benutzername	729
benutzername oder e-mail-adresse	728
benzer haberler	19	3225
beoordeel dit recept	61
beranda	1749
berdonasi	1729
bereits registriert	567
bereits registriert? anmelden	567
bergabunglah dengan tim kami	1762
beri brez oglasov	3044
beri komentar	1746
beri nilai resep ini	61
bericht	2246
bericht laden	2231
bericht versturen	2245
berikutnya	1749
berita hari ini	1773
berita lain	1773
berita lainnya	19	1747
berita menarik lainnya	1773
berita pilihan	1747
berita populer	1747
berita terbaru	1747
berita terkait	1747
berita terkini	1747
berita utama	1747
berite brez omejitev	3028
berite v aplikaciji	3021
berlangganan	1730
berlangganan sekarang	1730
besked	538
beskyttet af ophavsretten	544
bespaar #%	2243
besplatna dostava	2830
best	1097
best deal	1086
best gelezen	2147
best value	1086
best verdi	2360
beste	2257
beste aanbieding	2187
beste deal	2243
beste keuze	2243
bestel het boek	2228
bestel hier het boek	2228
bestel kaarten	2228
bestel tickets	2228
bester preis	729
bestil billetter	521
bestil bogen	521
bestil nu	521
bestill billetter	2346
bestill boka	2346
bestill boken	2346
bestselger	2360
bestseller	535	729
betaal met ideal	2240
betaalde content	2260
betaalde inhoud	2137
betaalde samenwerking	2192
betaalmethode	2115
betaalmethoden	2115
betaalmethodes	2115
betal med kort	2357
betal med mobilepay	532
betal med vipps	2357
betala med swish	3143
betalt annonce	463
betalt indhold	463
betalt innhold	2377
betalt samarbeid	2377
betalt samarbejde	552
betalt samarbete	3163
betrag eingeben	565
betreff	731
bewaar	2132
bewaar artikel	2132
bewaar dit artikel	2188
bewaar dit artikel om later te lezen	2188
bewaar recept	61
bewaar voor later	2259
bewaren	2132
bewerte dieses rezept	61
bewerten sie diesen artikel	644
bez spama	2845
bez spamu	2483
bezahlte anzeige	665
bezahlte partnerschaft	665
bezahlte werbung	87
bezahlter inhalt	87	593
""", 'bi': """
bidra	2269	3053
bidrag	447
bienvenido	1118
bild anzeigen	607
bild i bild	3136
bild im bild	720
bild-i-bild	3136
bild-in-bild	720
bilde i bilde	2350
bilde-i-bilde	2350
bilder anzeigen	606
bildergalerie	603
bildergalerie ansehen	733
bildunterschrift anzeigen	733
bildunterschrift ausblenden	733
bildunterschrift einblenden	733
bilety early bird	2466
bilginizi sinayin	3227
billed annually	953
billed every # weeks	1085
billed monthly	953
billed yearly	1085
billede i billede	525
billede-i-billede	525
birkas	2096
bitte bleiben sie fair und sachlich	644
bitte bleiben sie sachlich und fair	644
bitte versuchen sie es erneut	730
bize destek olun	3210
""", 'bl': """
bland dig i debatten	548
bleiben sie informiert	575
bli fast giver	2357
bli medlem	2269	3053
blijf op de hoogte	2122
bliv medlem	447
block	1104
blockera	3140
blockieren	723
bloker	529
blokiraj	2837	3023
blokker	2354
blokkeren	2237
blokovat	415
blokuj	2475
bluesky	857
""", 'bn': """
bns	1216	1999
bns inf	1999
bns/afp	1216
""", 'bo': """
boek bestellen	2228
boka biljett	3130
boka biljetter	3130
boka din plats	3130
boka plats	3130
boletim	2516
boletines	1125
boleto	2511
bonifico	1793
bonifico bancario	1793
bonus video	2773
book tickets	1073
book your place	1073
book your ticket	1073
book your tickets	1073
bookmark	856
bookmark this	856
bookmark this article	856
""", 'br': """
brak komentarzy	2407
branded content	1143	2192
breaking news	529
breaking news alerts	1082
breng je stem uit	2225
breng uw stem uit	2225
brez spama	3031
broneeri koht	1245
brought to you by	866
browse all	885
browse all newsletters	944
brugernavn	535
brugernavn eller e-mail	534
brukernavn	2360
brukernavn eller e-post	2359
brzina	2834
brzina reprodukcije	2833
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3224
buat akun	1730
bubble shooter	713
buch bestellen	715
buch kaufen	715
buffer	857
buka	1750
buka peta	1750
bunlari da okuyun	3225
buscar	1155	2541
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
cada euro conta	2573
cada euro cuenta	1193
cada real conta	2573
cadastrar	2512
cadastre-se	2512
cadeau-artikel	2117
cadeaulink	2259
califica esta receta	61
cambiar mis preferencias	1175
cambiar preferencias de cookies	1175
cancel	826
cancel anytime	1085
cancelar respuesta	1148
capito	1824
captions	1079
captions off	1078
captions settings	1078
caratteri rimanenti: #	1847
cargar contenido	1145
cari	1749
carica altri	1823
carregando	2556
carregar mais	2541
carta di credito	1793
carte bancaire	1434
cast your vote	1070
categorias	2538
categorie	1820
categories	880
categorii	2599
""", 'ce': """
cele mai citite	2599
cele mai citite articole	2627
cele mai noi	2599
cele mai populare	2599
celoten zaslon	3019
cena dopravy	407
ceo ekran	2833
cerca	1823
cerrar	1112
ces articles devraient vous plaire	1512
cetak	1739
cetak artikel	1772
cetak halaman	1772
cetak resep	61
cevapla	3224
""", 'cg': """
cgu	1461
cgv	1461
""", 'ch': """
change text size	1098
chaque don compte	1507
chaque euro compte	1507
chargement du sondage	1499
charger plus	1471
chci darovat	333
check amazon	1069
check je inbox	2245
check price	1069
check price at amazon	1069
check prices	1069
check your email	990
check your inbox	990
check your spam folder	1087
chiedi alla nostra ia	1839
chiudi	1788
chiudi menu	1823
choisissez la formule qui vous convient	1508
choisissez un montant	1433
choisissez votre formule	1508
choose	1086
choose an amount	831
choose this plan	1085
choose your offer	1085
choose your own amount	1083
choose your payment method	831
choose your plan	834
choose your subscription	1085
""", 'ci': """
cijeli zaslon	2833
cita summa	2093
citation formats	1059
cite this article	1059
citi lasa	2052
citi raksti	2052
""", 'cl': """
clasificados	1143
click here	885
click on a star to rate it	1039
click to enlarge	885	1090
click to unmute	1078
cliquer ici pour partager	1454
close	826
close ad	1099
close extra sharing options	856
close gallery	1090
close image	1090
close menu	885
close share panel	856
close this message	825
clube do assinante	2560
""", 'co': """
codes promo	1459
codeword	1071
colabora	1113
collapse	885
comenta	1148
comentar	1148	2534
comentarii	2598
comentario	1148
comentarios	1148
comentaris	299
comentariu	2598
comente	2534
comment	857	875
comment deleted	1096
comment ne plus voir ce message	1425
comment policy	875
comment rules	1096
commenta	1816
commenta l'articolo	1816
commenta per primo	1816
commentaire	1464
commentaires	1464
commenter	1454	1464
commenter l'article	1464
commenti	1816
commenting guidelines	1096
commenting policy	1096
commenting rules	1096
commento	1816
commento in attesa di moderazione	1847
comments	875
comments off	875
commercial content	866
commercial feature	1099
commercieel partnerschap	2260
community guidelines	875
community rules	875
compare plans	834
comparte	1137
comparteix	299
comparteix a facebook	322
comparteix a whatsapp	322
comparteix a x	322
compartilhar	2524
compartilhar no linkedin	2524
compartilhar no twitter	2524
compartilhar no whatsapp	2524
compartilhar no x	2524
compartilhar por e-mail	2524
compartilhar via	2524
compartilhe	2524
compartilhe isso	2524
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
compra questo numero	1842
compris	1472
comunicar erro	2534
concordo	2531
condiciones de uso	1145
condiciones generales	1145
conditions d'utilisation	1461
conditions de publication	1499
condividi	1806
condividi articolo	1806
condividi su	1806
condividi su facebook	1806
condividi su linkedin	1806
condividi su telegram	1806
condividi su twitter	1806
condividi su x	1806
condividi via email	1806
condivisioni	1806
condizioni d'uso	1813
conectare	2587
configura les galetes	305
configurar cookies	1145
confirm password	1085
connectez-vous	1435
connexion	1435
consent & continue	1076
consigliati	1820
consigliati per te	1820
consigue tu entrada	1179
consulta las esquelas de hoy	1179
consulta las normas de la comunidad	1184
consulta les esqueles	310
consulta todas nuestras newsletters	1190
consulter	1471
cont nou	2587
contact	885	1464	2143	2598
contact met de auteur	2248
contact met de redactie	2251
contact us	875
contact us securely	1092
contactez-nous	1464
contacto	1148
contactos	2534
contato	2534
contattaci	1816
contatti	1816
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
contenu commercial	1459
contenu de marque	1459
contenu externe	1491
contenu partenaire	1459
contenus partenaires	1459
contenuti correlati	1820
contenuti sponsorizzati	1811
contenuto esterno	1837
contenuto esterno consigliato	1837
contenuto per abbonati	1794
contenuto premium	1856
contenuto promozionale	1842
contenuto riservato	1794
contenuto riservato agli abbonati	1856
contenuto riservato agli utenti registrati	1856
contenuto sponsorizzato	1811
contingut exclusiu per a subscriptors	320
contingut extern	305
contingut extern recomanat	305
contingut ofert per	310
contingut patrocinat	299
continua a leggere	1823
continua amb apple	320
continua amb facebook	320
continua amb google	320
continua con apple	1856
continua con facebook	1856
continua con google	1856
continua depois da publicidade	2529
continua llegint	323
continua senza accettare	1813
continua senza sostenere	1788
continuar a ler	2541
continuar com apple	2575
continuar com facebook	2575
continuar com google	2575
continuar con apple	1194
continuar con facebook	1194
continuar con google	1194
continuar e fechar	2531
continuar lendo	2541
continuar leyendo	1155
continuar sem apoiar	2507
continuar sin donar	1112
continue	826
continue a ler	2538
continue lendo	2512
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
continuer avec apple	1508
continuer avec facebook	1508
continuer avec google	1508
continuer la lecture	1435
continuer sans accepter	1461
continuer sans donner	1425
contribua	2508
contribuer	1426
contribuez	1464
contribuir	2508
contribuisci	1789
contribute now	827
contribute with google	827
contribuye	1113
controleer je inbox	2245
controleer uw inbox	2245
contul meu	2587
cook mode	61
cookie instellingen	2231
cookie notice	871
cookie policy	871	1813
cookie preferences	871
cookie-einstellungen	596
cookie-indstillinger	523
cookie-innstillinger	2348
cookie-instellingen	2139
cookie-instellingen aanpassen	2167
cookiebeleid	2139
cookieindstillinger	464
cookieinnstillinger	2348
cookieinstellingen	2231
cookiepolicy	3071
cookiepolitik	464
cookies	345	464	2139	2286	3071
cookies aanpassen	2167
cookies ablehnen	718
cookies accepteren	2231
cookies akzeptieren	596
cookies beheren	2231
cookies erlauben	718
cookies instellen	2139
cookies policy	871
cookies verwalten	718
cookies wijzigen	2167
cookies zulassen	718
cookievoorkeuren	2231
cookievoorkeuren aanpassen	2231
cookievoorkeuren wijzigen	2167
copia il link	1806
copia link	1806
copiar el enlace	1137
copiar enlace	1137
copiar link	1137	2524
copiar o link	2524
copied	856
copied to clipboard	955
copier l'url	1454
copier le lien	1454
copy	857
copy link	856	1739	3398
copy link copied	856
copy link to clipboard	856
copy this link	856
copy url	856
copyright notice	1093
copyright-hinweis	739
correctiebeleid	2251
correcties en aanvullingen	2251
corrections policy	875	1092
correlati	1820
cosa pensi di questo articolo	1839
count me in	844
country	1088
""", 'cr': """
crea un account	1794
crea un alert	1850
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
creditcard	2116
criar alerta	2568
criar conta	2512
cryptic crossword	1071
cryptogram	2226
""", 'cs': """
csatlakozz csapatunkhoz	1649
""", 'cu': """
current time	1078
current time #	1078
custom amount	826
""", 'cz': """
czas czytania # min	2414
czas trwania	2472
czas trwania #	2471
czyta syntezator mowy	2471
czytaj bez reklam	2498
czytaj dalej	2414
czytaj dalej za	2389
czytaj w aplikacji	2473
""", "d'": """
d'autres articles	1468
""", 'da': """
da li je ovo bilo korisno	2853
da non perdere	1820
da non perdere in edicola	1811
da, molim	2837
da, prosim	3023
dabartinis laikas #	2029
daftar	1730
dagens korsord	3127
dagens krydsord	518
dagens kryssord	2343
dagens quiz	2343
daha fazla	3227
daha sonra	3209
daha sonra hatirlat	3209
daha sonra oku	3218
daily newsletter	844
dal web	1820
dalej	2411
dalies	2055
dalies ar rakstu	2050
dalintis	1989
dalintis facebook	1994
dalintis per whatsapp	2041
dalintis straipsniu	2041
dalintis su draugais	1994
dalyvaukite apklausoje	1996
dans cet article	1468
dar ne prenumeratorius	2034
dar neturite paskyros	2034
darmowa dostawa	2466
darovat	333
darowizna na cele statutowe	2478
daruj	333	2959
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
de link is gekopieerd	2259
de samenvatting kan fouten bevatten	2169
de tekst gaat verder onder de foto	2137
de video is niet meer beschikbaar	2233
de video kan niet worden afgespeeld	2233
de videospeler wordt geladen	2233
deaktiver din adblocker	530
debat: skriv	467
debatregler	548
debatt: si din mening	2289
debatte	599
debatten er lukket	548
debattregler	2289
deconectare	2587
decrease font size	1098
decrease text size	1098
deel	2132
deel als cadeau	2259
deel artikel	2132
deel dit	2132
deel dit artikel	2132
deel dit bericht	2212
deel dit verhaal	2212
deel op facebook	2132
deel op twitter	2132
deel op x	2132
deel via	2188
deel via e-mail	2132
deel via whatsapp	2132
dein name	730
deine e-mail-adresse	575
deine meinung	599
deine nachricht	730
deine spende ist steuerlich absetzbar	726
deixa un comentari	299
deixe uma resposta	2534
deja un comentario	1148
deja una respuesta	1148
dejar de seguir	1189
dejar un comentario	1148
del	459	2281
del artikel	459
del artikkel	2281
del artikkelen	2281
del artiklen	459
del artiklen gratis	450
del med	459	2281
del saken gratis	2272
del som gave	2376
del via e-mail	459
del via e-post	2281
del via whatsapp	2376
dela	3066
dela artikel	3066
dela artikeln gratis	3056
dela med	3066
dela via e-post	3066
dela via mejl	3066
dela via whatsapp	3162
delen	2132
delen op bluesky	2188
delen op facebook	2132
delen op linkedin	2188
delen op whatsapp	2188
delen op x	2188
delen via	2188
delen via e-mail	2132
delen via facebook	2132
delen via twitter	2132
delen via whatsapp	2132
deli	2967
deli kot darilo	3043
deli na facebooku	2967
deli prek whatsappa	3043
delite	2967
delite to novico	2967
delite to zgodbo	2967
delivered daily	944
delivered to you	844
delivered weekdays	944
delivered weekly	944
demp	2350
dempen opheffen	2233
dengarkan	1739
denne videoen er ikke lenger tilgjengelig	2350
denne videoen er ikke tilgjengelig	2350
der er lukket for kommentarer	548
der inhalt kann nicht angezeigt werden	718
der opstod en fejl	537
der player wird geladen	720
der skete en fejl	537
der videoplayer wird geladen	720
deretter # kr/mnd til du sier opp	2272
derniers articles	1468
desa	299
desa l'article	322
deschide	2602
descriptions off	1078
descuentos	1143
desplegar	1156
desplegar redes sociales	1137
destacadas	1152
destacados	1152
destaques	2538
destek ol	3210
destek olun	3210
det er gratis at oprette en profil	450
det oppsto en feil	2362
det oppstod en feil	2362
detail	1750
details	607	886	2151
details anzeigen	607
detaily	352
detalhes	2542
detalii	2602
detaljer	476	2297	3082
detalles	1156
detaylar	3228
dettagli	1824
dette er en annonse	2285
dette er en plus-artikel	450
dette er en plussak	2272
dette felt er obligatorisk	537
dette feltet er obligatorisk	2362
dette indhold kan ikke vises	523
dette innholdet er ikke tilgjengelig	2348
dette innholdet kan ikke vises	2348
dette leser andre	2293
devamini oku	3227
devenez membre	1426
devenir membre	1426
deze audio is gemaakt met ai	2233
deze content is niet beschikbaar	2231
deze content kan niet worden getoond	2231
deze inhoud is niet beschikbaar	2231
deze inhoud kan niet worden getoond	2231
deze inhoud kan niet worden weergegeven	2231
deze video is niet beschikbaar	2167
deze video is niet beschikbaar in jouw land	2233
deze video is niet beschikbaar in uw land	2233
deze video is niet meer beschikbaar	2233
deze video kan in uw land niet worden afgespeeld	2233
deze video kan niet worden afgespeeld	2233
""", 'dh': """
dha	3231
""", 'di': """
di gali klysti	2038
di santrauka	1996
dicci la tua	1847
didesnis tekstas	2041
die meistgelesenen artikel	603
dienos klausimas	2025
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
digital	1086	3146
digital subscription	834
digital-abo	567
digitalabo	567
digitale krant	2117
digitaler briefkasten	738
digite seu e-mail	2516
dimensione carattere	65
dimensione testo	65	1806
dimensiune text	65
din besked	537
din e-mail	455
din e-mailadresse	537
din e-post	2277	3061
din e-postadress	3148
din e-postadresse	2277
din email	537
din melding	2362
din stemme er registreret	518
din stemme er registrert	2343
din stemme er talt	2343
din stemme er talt med	518
dinle	3218
dirbk su mumis	1996
dirbtinis intelektas gali klysti	2038
direct debit	832
direct lezen	2187
direct naar het recept	61
direct naar inhoud	2248
direct toegang	2187
direct verder lezen	2117
direkt zum rezept	61
direkte	526	2351
discussie	2143
discussion about this post	885
discussione chiusa	1816
diskuse	348
diskusia	2873
diskuter	2289
diskutera	3074
diskutieren	644
diskuze	348
dislike	1097
dismiss	826
dismiss this message	825
distribuie	2592
distribuie articolul	2592
distribuie pe facebook	2626
distribuie pe whatsapp	2626
dit artikel delen	2188
dit artikel is afgeschermd	2242
dit artikel is auteursrechtelijk beschermd	2252
dit artikel is vergrendeld	2242
dit artikel wordt voorgelezen door een computerstem	2233
dit bericht op instagram bekijken	2167
dit fragment is niet meer beschikbaar	2233
dit is een advertentie	2192
dit is een premium artikel	2187
dit navn	537
dit veld is verplicht	2245
dit vind je misschien ook leuk	2147
ditt meddelande	3148
ditt namn	3148
ditt navn	2362
diventa socio	1789
diventa sostenitore	1789
""", 'dl': """
dla zalogowanych	2480
""", 'dn': """
dnes ne	332
dnes nie	2877
""", 'do': """
do dossier	2486
do e-shopu	407
do fotogalerie	426
do galerie	426
do koszyka	2466
do mesmo autor	2538
do not sell my personal information	871
do not sell or share my personal information	871
do obchodu	407
do sklepu	2466
doar	2508
dodaj do koszyka	2466
dodaj kao preferirani izvor	2856
dodaj komentar	2967
dodaj komentarz	2407
dodaj kot prednostni vir	3042
dodaj med moje teme	3042
dodaj med prednostne vire	3042
dodaj u korpu	2830
dodaj u moje teme	2856
dodaj u preferirane izvore	2856
doe	2508
doe agora	2508
doe de test	2225
doe mee en win	2172
don mensuel	1426
don ponctuel	1426
don't have an account	1085
don't have an account? sign up	1085
don't miss	880
don't miss out	844
don't want to see this? remove ads	866
dona	1113	1789
dona adesso	1789
dona ahora	1113
dona ora	1789
dona'ns suport	292
donar	1113
donar ahora	1113
donasi	1729
donasi sekarang	1729
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
donaties zijn fiscaal aftrekbaar	2240
donation page	1083
donations are tax-deductible	949
donazione mensile	1789
donazione singola	1789
doneer	2113
doneer eenmalig	2240
doneer hier	2240
doneer maandelijks	2240
doneer nu	2113
doneer via bankoverschrijving	2240
doneer via ideal	2184
doneer via paypal	2240
doner	447	2269
donera	3053
donera nu	3053
doneren	2113
doniraj	2765	2959
doniraj enkratno	3026
doniraj jednokratno	2840
doniraj odmah	2765
doniraj putem paypala	2840
doniraj zdaj	2959
donirajte	2765	2959
donner	1426
doorgaan met apple	2242
doorgaan met facebook	2242
doorgaan met google	2242
doorgaan zonder uitschakelen	2238
doorsturen	2132
doprava zdarma	407
dopusti	2837
dopusti jednom	2831
dopusti obavijesti	2836
dopusti oglase	2839
dossier	603	1468	1820	2147
dossiers	603	1468	2147
dovoli	3023
dovoli enkrat	3017
dovoli obvestila	3022
dovoli oglase	3025
download (mp#	720
download audio	1078
download citation	1059
download data is not yet available	1059
download de podcast	2233
download episode	525
download lyd	525
download the audio	1078
download transcript	1078
downloaden in de app store	2235
dowolna kwota	2478
dozvoli	2837
dozvoli reklame	2839
""", 'dr': """
dra tillbaka samtycke	3134
drucken	588
drug znesek	3026
druge novice	19
drugi iznos	2840
drukuj	2399
drukuj przepis	61
""", 'du': """
du bruger adblock	530
du bruger en adblocker	530
du bruger en annonceblokering	530
du bruker adblock	2355
du bruker annonseblokkering	2355
du bruker en adblocker	2355
du bruker en annonseblokkerer	2355
du er nu tilmeldt	455
du er nu tilmeldt nyhedsbrevet	455
du folgst diesem thema	745
du har allerede stemt	2343
du har lest alle gratisartiklene dine	2359
du hast bereits abgestimmt	712
du kan altid afmelde dig	537
du kan til enhver tid afmelde dig	455
dukung jurnalisme independen	1729
dukung kami	1729
duration	1079
duration #	1079
duration time	1078
durch ki erstellt	741
duur	2234
duur #	2234
""", 'dy': """
dyskusja	2407
""", 'e-': """
e-avis	450	2272
e-edition	885
e-gazete	3211
e-mail	338	455	575	857	2392	2516	2648
e-mail adresa	2845
e-mail eingeben	575
e-mail eller brugernavn	534
e-mail lub login	2480
e-mail teilen	588
e-mail-adresse	575
e-mail-adresse eingeben	575
e-mail-adresse oder benutzername	728
e-mailadres	2122
e-mailadres of gebruikersnaam	2242
e-mailadresse	455
e-mailen	2132
e-paper	567	885
e-pasta adrese	2074
e-pasts	2074
e-poodi	1245
e-post	1231	2277	3061
e-post eller brukernavn	2359
e-posta	3248
e-posta adresiniz	3248
e-posta adresinizi girin	3248
e-postadress	3061
e-postadresse	2277
e-postadressen din	2362
e-posti aadress	1231
e-tidning	3056
e-wydanie	2389
""", 'ea': """
early bird -liput	1384
early bird jegyek	1691
early bird tickets	1073
early bird tickets on sale now	1073
early bird vstupenky	407
early bird-biljetter	3130
early bird-billetter	2346
early bird-tickets	2228
early-bird tickets	1073
early-bird-tickets	715
eavis	2272
""", 'eb': """
ebben a cikkben	1710
""", 'ed': """
edasi lugemiseks logi sisse	1206
edellinen	1341
edellinen artikkeli	1403
edellinen juttu	1339
edellinen kuva	1403
edellinen sivu	1403
edited	1097
editor's choice	880
editor's pick	768	880
editor's picks	880
editors' choice	880
editors' picks	880
edizione digitale	1794
""", 'ee': """
eelmine artikkel	1254
eelmine leht	1254
eelmine pilt	1254
eenmalig	2113
eenmalige donatie	2240
eenmalige gift	2240
eerste maand gratis	2187
""", 'ef': """
efterlad en kommentar	548
efternamn	3149
efternavn	538
eftertryk forbudt	544
""", 'eg': """
eget belopp	3143
""", 'ei': """
ei kiitos	1322
ei kommentteja	1411
ei nyt	1322
ei roskapostia	1400
ei tunnusta	1397
ei, kiitos	1322
eigen bedrag	2240
eigener betrag	726
eilmeldungen	723
eilmeldungen aktivieren	722
eilmeldungen erhalten	722
ein fehler ist aufgetreten	730
einblenden	607
einde advertentie	2260
einde van de advertentie	2260
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
ej prenumerant	3145
""", 'ek': """
ekskl. fragt	521
eksklusivt for abonnenter	2359
eksklusivt for medlemmer	534
ekskluzivno za pretplatnike	2842
eksternt indhold	523
eksternt innhold	2348
""", 'el': """
elders op het web	2147
eldste	2374
elfelejtetted a jelszavad	1704
elfelejtettem a jelszavam	1704
elige una cantidad	1116
elk moment opzegbaar	2242
elke bijdrage helpt	2240
elke bijdrage telt	2184
elke donatie helpt	2240
elke donatie telt	2184
elke euro helpt	2240
elke euro telt	2184
elke vrijdag. gratis. geen spam	2245
eller	535	2360	3146
elolvasom	1649
els preus poden variar	310
elsewhere on the web	880
elta	1999
elta inf	1999
""", 'em': """
em alta	2538
em destaque	2538
email	844	857	2648
email (required	844
email address	844
email article	856
email or username	1085
email this	856
email to a friend	856
embed laden	718
emne	538	2363
emneord	2293
emner	472	2293
emner i artikkelen	2365
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
en ce moment	1468
en continu	1468
en directo	1152
en este tema	1198
en otros medios	1152
en portada	1152
en savoir plus	1461	1471
encontrou algum erro	2534
encontrou um erro	2534
end of ad	1099
end of advert	1099
end of advertisement	1099
end of advertising	1099
ende der anzeige	747
ende der werbung	706
endre cookie-innstillinger	2348
endre samtykke	2348
engangsdonation	532
engangsgave	2269
enim loetud	1208
enkratna donacija	3026
enlace copiado	1137
enlace copiado al portapapeles	1197
enlarge	886
enlarge image	885
enlarge photo	1090
enlarge picture	1090
enlarge this image	885
enne kommenteerimist loe reegleid	1212
enregistrer	1454
enregistrer cet article	1511
enregistrer l'article	1511
enregistrer la recette	61
entdecken sie unsere newsletter	650
entendi	2542
entendido	1156
enter amount	831
enter your email address	844
enter your own amount	1083
entra	1794
entra nella conversazione	1847
entradas relacionadas	1152
entrar	1118	2512
entrar com apple	2575
entrar com facebook	2575
entrar com google	2575
entre	2512
entre com sua conta	2575
envia per correu	322
envia-ho per correu	322
enviar a un amigo	1197
enviar para um amigo	2577
enviar por correo	1137
enviar por e-mail	2524
enviar por email	1137
enviar por whatsapp	1137
envie de lire la suite	1508
envoyer par courriel	1511
envoyer par e-mail	1454
envoyer par email	1454
envoyer par mail	1454
""", 'ep': """
epaper	885
""", 'er': """
er der fejl i artiklen	467
er du abonnent	2359
er du allerede abonnent	450	2272
er du ikke abonnent	2359
er ging iets mis	2246
er ging iets mis. probeer het later opnieuw	2180
er ging iets mis. probeer het opnieuw	2245
er is een fout opgetreden	2245
er is een fout opgetreden. probeer het later opnieuw	2245
er is iets misgegaan	2180	2246
er is iets misgegaan. probeer het later opnieuw	2180
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
esci	1794
escolha do editor	2538
escolha o seu plano	2575
escolha seu plano	2575
escolha um valor	2510
escribe tu correo	1190
escribe tu email	1190
escribe un comentario	1148
escuchar	1137
esita video	1247
esmu abonents	2094
espace partenaire	1459
espacio patrocinado	1179
espandi	1824
especiais	2538
esqueceu a senha	2512
esqueci minha senha	2512
esquelas	1179
esqueles	310
essai gratuit	1435
esu prenumeratorius	2034
""", 'et': """
et pot interessar	296
et pots donar de baixa en qualsevol moment	316
et queden # articles gratis aquest mes	320
et recomanem	296
ethvert bidrag hjelper	2357
etichete	2599
etiketler	3225
etiquetas	1152	2538
etiquetes	323
ets subscriptor? identifica't	320
ett fel uppstod	3148
etternavn	2363
etunimi	1401
etusivu	1339	1341
etusivulle	1339
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
excl. verzendkosten	2228
exclusief abonneevoordeel	2228
exclusief verzendkosten	2228
exclusief voor leden	2242
exclusiu per a subscriptors	320
exclusive content	834
exclusive for members	1085
exclusive for subscribers	1085
exclusive to members	1085
exclusive to subscribers	953
exclusivo assinantes	2512
exclusivo para assinantes	2575
expand	885
expand all	886
expand image	1090
expandera	3082
expandir	2542
explore	883
explore more	880
explore more on these topics	880
explore our newsletters	944
explore our subscription offers	953
explore subscription offers	953
export citation	1059
external content	924
external links	856
externe content	2167
externe inhalte	596
externe inhalte anzeigen	596
externe inhalte erlauben	596
externe inhoud	2167
externen inhalt anzeigen	596
externen inhalt laden	596
externer inhalt	596
externer inhalt konnte nicht geladen werden	632
""", 'ez': """
ezt is olvassa el	1647
""", 'fa': """
facebook	857
facebook messenger	857
facebook twitter	856
facebook twitter email	856
facebook twitter linkedin email	856
facebook twitter whatsapp	856
facebook x	856
fai il quiz	1847
fai il test	1847
fai una domanda su questo articolo	1839
faire un don	1426
fale conosco	2534
fandt du en fejl	467
fant du en feil	2289
fast geschafft	650	731
fast giver	2357
favorilere ekle	3218
favoris	1454
fazer login	2512
""", 'fe': """
featured articles	880
featured content	880
featured stories	880
fechar	2507	2541
feedback	599	875	2143
feedback geben	599
feedback geven	2254
feedback senden	741
fehler gefunden	599
fehler im artikel gefunden	599
fehler im text melden	738
fehler melden	599
fel i artikeln	3074
felirat	1696
feliratkozom	1652
feliratok	1696
feltet er obligatorisk	2362
fermer	1425
fermer le menu	1471
fes-te soci	292
fes-te subscriptor	292
fetching more	885
""", 'fi': """
fields marked with * are required	1087
fields marked with an asterisk are required	1087
fil info	1468
filed under	880	885
find out more	885
fique por dentro	2516
first name	844
fizetett tartalom	1642
""", 'fj': """
fjern annoncer	463
fjern annonser	2285
""", 'fl': """
flag	1097
flag as inappropriate	1096
flecha	1118
fler	3078
fler artiklar	3078
fler nyheter	3078
flere artikler	472	2293
flere artikler av forfatteren	2365
flere nyheder	472
flere nyheter	2293
flere saker	2293
flipboard	857
""", 'fo': """
foglald le a helyed	1691
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
fonttikoko	1414
for abonnenter	450	2272
for members only	1085
for subscribers	834
forbliv logget ind	534
forgot password	834
forgot your password	834
forma de pagamento	2510
forma de pago	1116
formas de pagamento	2510
formas de pago	1116
fornavn	538	2363
forrige	475	2296
forrige artikel	472
forrige artikkel	2293
forrige bilde	2365
forrige billede	540
forrige side	2365
forse in seguito	1788
forsiden	472	2293
fortsett med apple	2359
fortsett med e-post	2359
fortsett med facebook	2359
fortsett med google	2359
fortsett med vipps	2359
forward # seconds	1078
foto	1747
foto galeri	3225
fotogalerie zde	426
fotogalerija	1996
fotostrecke	603
fotostrecke ansehen	733
fotostrecke starten	733
fout gespot	2143
fout gevonden	2251
fout gezien	2143
fout melden	2151	2251
foutje gezien	2143
""", 'fr': """
fra vores butik	521
fra vores partnere	552
fra vores shop	521
frag unsere ki	634
fragen sie unsere ki	634
fragt kan tilkomme	521
frakt kommer i tillegg	2346
frakt tillkommer	3130
fraktkostnad tillkommer	3130
free amount	1083
free daily newsletter	844
free newsletter	844
free weekly newsletter	844
free. no spam	1087
freier beitrag	726
freier betrag	726
friss	1647
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
full skjerm	2350
fullscreen	885	1079
fullscreen image	1090
fullskjerm	2296
fundet en fejl	543
funnet en feil	2368
further reading on this site	880
""", 'fy': """
fyll ut feltet	2362
""", 'ga': """
ga akkoord	2139
ga akkoord en sluit	2231
ga naar de inhoud	2248
ga naar inhoud	2150
ga naar recept	61
ga verder met apple	2242
ga verder met facebook	2242
ga verder met google	2242
gada abonements	2094
galerie ansehen	733
galerie anzeigen	733
galite bet kada atsisakyti prenumeratos	1989
gallery	1820
gamble responsibly	1035
ganzen artikel lesen	606
gavelenke	2376
gavelink	551
gaven gir skattefradrag	2357
gaver gir skattefradrag	2357
""", 'ge': """
ge bort artikel	3162
ge bort artikeln	3056
ge feedback	3157
gebruikersnaam	2243
gebruikersnaam of e-mailadres	2242
gebruiksvoorwaarden	2139
geef cadeau	2188
geef een reactie	2143
geef eenmalig	2240
geef feedback	2177
geef je mening	2254
geef je mening over dit artikel	2177
geen mening	2226
geen spam	2245
gegenereerd door ai	2169
gegenereerd met ai	2169
gegenereerd met een ai-stem	2233
gekopieerd	2259
gekopieerd naar klembord	2259
gelesen von einer synthetischen stimme	720
geluid aan	2233
geluid uit	2233
gem	459
gem artikel	459
gem artiklen til senere	459
gem indstillinger	523
gem opskrift	61
gem opskriften	61
gem til senere	459
gem valg	523
gemaakt door ai	2254
gemaakt met ai	2169
gemaakt met behulp van ai	2254
generated by ai	926
generated with ai	1095
genererad av ai	3157
genererad med ai	3157
genereret af ai	546
genereret med ai	546
generert av ki	2371
generert med ki	2371
generirano umjetnom inteligencijom	2853
generirao ai	2853
generisao ai	2853
gerade nicht	561
gerelateerd	2147
gerelateerd nieuws	2147
gerelateerde artikelen	2147
gerelateerde onderwerpen	2147
gerir cookies	2531
geschenklink	746
geschenklink erstellen	746
geschenklink kopieren	746
geschwindigkeit	721
geslo	3029
gesponsert	593
gesponserter beitrag	87	665
gesponserter inhalt	593
gesponsord	2137
gesponsorde content	2260
gesponsorde inhoud	2137
gestion des cookies	1461
gestionar cookies	1145
gestisci i cookie	1813
gestisci notifiche	1850
gestisci preferenze	1813
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
gi bort artikkelen	2272
gi bort saken	2281
gi en engangsgave	2357
gi en gave	2357
gi et bidrag	2357
gi oss tilbakemelding	2371
gi skattefradrag	2357
gi tilbakemelding	2289
gift a subscription	834
gift article	834
gift link	1098
gift this article	834
gift this story	1098
giften zijn fiscaal aftrekbaar	2240
gilla	3160
gillar	3160
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
gizle	3228
gizlilik	3221
""", 'gj': """
gjeldende tid	2350
gjeldende tid #	2350
gjord av ai	3157
""", 'gl': """
glasaj	2828
glasnost	3020
glasuj	2828	3014
glemt adgangskode	450
glemt din adgangskode	534
glemt dit kodeord	534
glemt kodeord	534
glemt passord	2272
glemt passordet	2359
""", 'go': """
go ad-free	1099
go to donation page	1083
go to homepage	1090
go to the donation page	1083
go to the homepage	1090
go to top	885
godkjenn	2286
godkjenn alle	2286
godta	2286
godta alle	2286
godta alle cookies	2348
godta alt	2348
godta og fortsett	2348
godta og lukk	2348
godta og vis	2348
google	857
google anzeigen	747
google news	857
google oglasi	2858
google plus	857
google reklamos	2042
google'i reklaamid	1260
google-advertenties	2260
google-annoncer	552
google-annonser	3163
google-anzeigen	747
google-mainokset	1415
googlen mainokset	1415
got it	871
""", 'gr': """
gracias por suscribirte	1125
gracias por tu voto	1177
gracias por votar	1177
graj teraz	2463
gratis fragt	521
gratis frakt	2346
gratis proberen	2117
gratis verzending	2228
gratis. geen spam	2245
gratis. ingen spam	3148
grazie per aver votato	1839
grazie per il tuo feedback	1839
grazie per l'iscrizione	1801
grotere tekst	2259
""", 'gu': """
guarda anche	1820
guarda i risultati	1839
guarda l'article	322
guarda la gallery	1823
guardar	1137	2524
guardar en favoritos	1197
guardar para ler mais tarde	2577
guardar receita	61
guardar receta	61
guides d'achat	1468
gulir untuk lanjut membaca	1742
""", 'ha': """
haber faydali oldu mu	3224
haberi kaydet	3218
haberi nasil buldunuz	3224
haberi oynat	3227
haberi puanla	3224
haberi sesli dinle	3218
haberi sesli dinleyin	3218
haberi sesli dinleyin (# dk	3218
haberi yazdir	3218
haberin devami	3220	3227
haberin devami reklamdan sonra	3220
haberin tamami	3227
hacker news	857
hadiahkan artikel ini	1772
hae	1341
hai letto # articoli su # questo mese	1856
hai trovato un errore	1816
hai una segnalazione	1816
haku	1341
halaman berikutnya	1749
halaman selanjutnya	1749
halaman: #	1749
halda teavitusi	1249
hallinnoi suostumuksia	1386
hallitse ilmoituksia	1391
hallitse suostumusta	1386
haluatko ilmoituksia	1391
haluatko saada ilmoituksia	1391
haluatko vastaanottaa ilmoituksia	1391
handelsbetingelser	464
hang be	1695
hang ki	1695
hantera cookies	3071
hantera dina samtycken	3134
hantera notiser	3139
hantera samtycke	3134
har du allerede en konto	450	2272
har du allerede en profil	534
har du allerede konto	2359
har du en god historie	543
har du en konto	534
har du fundet en fejl	543
har du fundet en fejl i artiklen	543
har du funnet en feil	2368
har du funnet en feil i artikkelen	2368
har du glemt adgangskoden	534
har du glemt din adgangskode	534
har du glemt passordet	2359
har du hittat ett fel	3154
har du hittat ett fel i texten	3154
har du ikke en konto	534
har du ikke et abonnement	534
har du ikke konto	2359
har du inget konto	3145
har du konto	2359
har du opdaget en fejl	543
har du redan ett konto	3056
har du tips	2368
har du tips i saken	2368
has oblidat la contrasenya	293
hastighed	526
hastighet	2351	3137
hasznos volt a cikk	1646
hasznos volt ez a cikk	1716
hata bildir	3224
hata bildirin	3224
haut de page	1471
have an account	834
have an account? sign in	834
have your say	875
havonta	1705
hazte miembro	1113
hazte premium	1194
hazte socia	1113
""", 'he': """
heb je al een account	2117
heb je hier iets aan	2254
heeft u al een account	2242
heli sisse	1247
help mee	2113
help ons om dit te blijven doen	2184
hem	3081
hemeroteca	1118
hent episoden	525
hent flere	540
hent indhold	523
hepsini kabul et	3221
herinner me later	2112
herlaad de pagina	2239
hesabim	3211
hesabiniz var mi	3211
heslo	421	2936
het artikel gaat hieronder verder	2137
het laatste nieuws	2147
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
hitrost	3020
hitrost predvajanja	3019
hittade du ett fel	3074
hittat fel	3074
""", 'hj': """
hjem	475	2296
""", 'hl': """
hlasitost	412
hlasovat	348
hlasujte	404
hledat	351
""", 'ho': """
ho capito	1824
ho letto e accetto l'informativa sulla privacy	1852
hoe wij onze bronnen beschermen	2251
hold deg oppdatert	2277
hold dig opdateret	455
hold meg innlogget	2359
hold mig logget ind	534
home	885	1823	2150
hop til indhold	540
hop til indholdet	540
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2365
hopp til innhold	2296
hopp til innholdet	2296
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2177
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
hubungi kami	1746
huidige tijd	2233
huidige tijd #	2233
huisregels	2177
huomasitko virheen	1406
huomasitko virheen jutussa	1406
husk meg	2359
husk mig	534
""", 'hv': """
hva mener du? stem her	2296
hva synes du om denne saken	2289
hva synes du om saken	2289
hvad mener du? stem her	475
hvad synes du? stem her	475
hvala na glasanju	2827
hvala na glasu	2827
hvala na poruci	2845
hvala na registraciji	2845
hvala za glas	3013
hvala za sodelovanje v anketi	3013
hver fredag. gratis. ingen spam	2362
hver krone hjelper	2357
hver krone teller	2357
hvert bidrag hjelper	2357
hvorfor ser jeg denne annonce	552
hvorfor ser jeg denne annonsen	2377
hvorfor vises denne annonce	552
hvorfor vises denne annonsen	2377
""", 'i ': """
i accept	871
i agree	871
i already donated	825
i already gave	825
i already have a subscription	1085
i already have an account	1085
i am already a subscriber	1085
i betalt samarbete	3163
i commenti sono riservati agli abbonati	1847
i denne artikel	540
i denne artikkelen	2365
i denne saken	2365
i don't have an account	1085
i have an account	1085
i have disabled my ad blocker	1080
i have turned it off	1081
i have whitelisted this site	1080
i lettori hanno letto anche	1859
i prezzi potrebbero variare	1842
i samarbeid med	2285
i samarbejde med	463
i samarbete med	3070
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
ideal	2116
identifiez-vous	1435
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2240
ielogojies	2050
ielogoties	2050
ielogoties ar google	2094
ievadi e-pastu	2074
ievadi savu e-pasta adresi	2074
ievadiet savu e-pastu	2095
ievadiet summu	2093
""", 'ig': """
iga annetus aitab	1251
iga euro aitab	1251
iga euro loeb	1251
iga toetus loeb	1251
igakuine annetus	1251
igraj odmah	2827
igraj zdaj	3013
""", 'ih': """
iha	3231
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
ik begrijp het	2151
ik heb al een account	2242
ik heb al gedoneerd	2112
ik heb een account	2242
ik heb hem uitgezet	2239
ik heb mijn adblocker uitgeschakeld	2238
ik heb mijn adblocker uitgezet	2238
ik steun al	2112
ikke abonnent	2359
ikke abonnent endnu	534
ikke i dag	446	2268
ikke nu	446
ikke tillat	2354
iklan	1742
iklan sponsor	1777
""", 'il': """
il mio account	1794
il tuo indirizzo email	1801
ilan	3220
ilgili haber	3225
ilgili haberler	3225
ilgili konular	3225
ili	2843
ilk ay # tl	3211
ilmainen toimitus	1384
ilmianna	1412
ilmianna kommentti	1411
ilmoita asiaton viesti	1411
ilmoita asiattomasta kommentista	1411
ilmoita mainoksesta	1415
ilmoita virhe	1406
ilmoittaudu webinaariin	1341
ilmoitukset	1392
ilmoitus	1333
ils ont lu aussi	1468
""", 'im': """
im liveblog	733
im shop ansehen	715
im shop kaufen	715
im trend	603
ime	2846	3032
ime i prezime	2846
ime in priimek	3032
immer anzeigen	718
immer entsperren	718
immer erlauben	718
immer informiert	575
immer informiert mit unserem whatsapp-service	706
impostazioni cookie	1813
impressum	596
impresszum	1713
imprimeix	299
imprimeix l'article	322
imprimeix la recepta	61
imprimer	1454
imprimer cet article	1511
imprimer cette recette	61
imprimer l'article	1454
imprimer la recette	61
imprimir	1137	2524
imprimir a receita	61
imprimir artigo	2577
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3398
in case you missed it	880
in die zwischenablage kopiert	746
in diesem artikel	603
in dit artikel	2248
in evidenza	1820
in het nieuws	2147
in kooperation mit	593
in other news	880
in our shop	1073
in partnership with	866
in primo piano	1820
in this section	880
in winkelwagen	2228
in zwischenablage kopieren	588
increase font size	1098
increase text size	1098
indeks	1747
indhold fra vores partnere	552
indholdet er beskyttet af ophavsret	544
indholdet er blokeret	523
indholdet kan ikke vises	523
indicates required	1087
indicates required field	1087
indirizzo email	1801
indlejret indhold	523
indsend	538
indsend kommentar	548
indstillinger	464
indtast din e-mail	455
indtast din mail	455
indtast e-mail	455
info iklan	1762
infolettre	1444
infolettres	1444
informa d'un error	308
informar de un error	1184
informasjonskapsler	2286
informationen zum datenschutz	632
informativa sulla privacy	1813
informazione promozionale	1842
informazione pubblicitaria	87	1842
ingatkan saya nanti	1728
ingelogd blijven	2242
ingen bindingstid	2359
ingen bindningstid	3145
ingen holdning	519
ingen mening	2344
ingen spam	3148
ingen uppfattning	3128
ingesloten inhoud	2231
ingezonden mededeling	87	2192
ingrandisci	1823
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
inhoud laden	2231
inhoud niet beschikbaar	2231
inhoud tonen	2167
inhoud van onze partners	2260
inhoudsopgave	2150
inicio	1155
inkl. mwst	715
inkl. mwst. zzgl. versandkosten	715
inklappen	2151
inloggen	2117
inloggen met apple	2242
inloggen met facebook	2242
inloggen met google	2242
inna kwota	2478
inne teksty autora	2486
innebygd innhold	2348
innholdet er blokkert	2348
innholdet er ikke tilgjengelig	2348
innholdet kan ikke vises	2348
innstillinger	2286
innstillinger for informasjonskapsler	2348
innstillinger for personvern	2348
inschakelen	2237
inschrijven	2122
inscreva-se	2516
inscreva-se na newsletter	2516
inscription	1435
inscription gratuite	1504
inserisci il tuo indirizzo e-mail	1852
inserisci il tuo indirizzo email	1852
inserisci qui il tuo commento	1816
inserisci un indirizzo email valido	1852
insira o seu email	2570
insira seu e-mail	2570
instagram	857
instagram-inhalte erlauben	596
instellingen	2139
instellingen opslaan	2231
inte idag	3052
inte nu	3052	3140
inte prenumerant	3145
introdu adresa ta de email	2619
introduce tu email	1125
introductory offer	1085
invalid address	1087
invalid email	844
invalid email address	1087
invia a un amico	1858
invia commento	1816
invia per email	1806
invia via email	1806
inzerce	344
inzercia	2869
""", 'ir': """
ir a la receta	61
ir a los comentarios	1148
ir al contenido	1155
ir arriba	1155
ir para a receita	61
""", 'is': """
iscriviti	1801
iscriviti alla nostra newsletter	1801
iscriviti ora	1801
iscrizione completata	1852
isprintaj	2776
ispunite ovo polje	2845
""", 'iz': """
iz iste rubrike	2773
iz rubrike	2773	2964
izaberi	2843
izaberite iznos	2840
izaberite paket	2842
izaberite pretplatu	2842
izberi	3029
izberi znesek	3026
izberite	3029
izberite paket	3028
izberite znesek	3026
izbor urednice	2773
izbor urednika	2773
izdvajamo	2773
izklopi zvok	3019
izklopil sem blokator oglasov	3024
izklopite adblock	3024
izklopite blokator oglasov	3024
izpildi testu	2085
izpolnite to polje	3031
izpostavljeno	2964
izradila umjetna inteligencija	2853
izveido kontu	2050
""", "j'": """
j'accepte	1461
j'accepte de recevoir les offres des partenaires	1504
j'ai compris	1472
j'en profite	1435
""", 'ja': """
ja ets subscriptor	293
ja gerne	723
ja graag	2237
ja tack	3140
ja tak	529
ja takk	2354
ja tens compte	320
ja, benachrichtigen	722
ja, bitte	723
ja, doe maar	2237
ja, gerne	723
ja, gjerne	2354
ja, graag	2237
ja, ich will	562
ja, ik steun	2184
ja, ik wil de nieuwsbrief ontvangen	2180
ja, tack	3140
ja, tak	529
ja, takk	2354
jaa	1331
jaa artikkeli	1331
jaa facebookissa	1331
jaa juttu kaverille	1331
jaa lahjana	1414
jaa whatsappissa	1331
jaarlijks	2243
jaarlijks betalen	2242
jaarlijks gefactureerd	2242
jag har ett konto	3145
jag har redan ett konto	3145
jaga	1206
jaga artiklit	1206
jaga e-postiga	1259
jaga facebookis	1211
jaga lugu	1211
jaga seda artiklit	1211
jak vypnout adblock	416
jangan lewatkan	1747
jatka applella	1397
jatka facebookilla	1397
jatka googlella	1397
jatka lukemista	1324
jatka poistamatta	1393
jau abonents	2094
jau esi abonents	2050
jau esi abonents? ielogojies	2050
jau prenumeratorius	2034
jau prenumeruojate	1989
jau prenumeruojate? prisijunkite	1989
jau sekate	2040
jau seko	2100
javascript er deaktiveret	525
javascript er deaktivert	2350
javascript je izklopljen	3019
javascript staat uit	2233
""", 'je': """
je aanmelding is gelukt	2180
je bent aangemeld	2245
je bent ingeschreven	2180
je bent nu ingeschreven	2180
je bericht	2245
je bericht is verzonden	2245
je bilo to koristno	3039
je commande	1495
je donne	1426
je donne mon avis	1499
je fais un don	1426
je gebruikt een adblocker	2238
je gebruikt een advertentieblokker	2238
je gift is fiscaal aftrekbaar	2240
je hebt al gestemd	2225
je hebt je limiet bereikt	2242
je hebt je succesvol aangemeld	2180
je kunt je op elk moment afmelden	2180
je li ovo bilo korisno	2853
je m'abonne	1435
je m'inscris	1444
je me connecte	1435
je naam	2245
je soutiens	1426
je stem is geregistreerd	2225
je stem is geteld	2225
je teste	1435
je volgt	2258
je volgt deze auteur	2258
je volgt deze auteur al	2258
je volgt dit onderwerp	2258
je volgt dit onderwerp al	2258
jeden freitag. kostenlos. kein spam	730
jeder beitrag hilft	726
jeder betrag hilft	726
jeder euro hilft	654
jederzeit abbestellbar	730
jederzeit abmeldbar	730
jednokratna donacija	2840
jednorazovo	2933
jednorazowo	2386
jeg har allerede en konto	2359
jeg har deaktiveret min adblocker	530
jeg har en konto	2359
jeg har konto	2359
jeg har skrudd av adblock	2355
jegyek itt	1691
jegyet veszek	1691
jegyezz meg	1704
jelentkezzen be	1634
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
jo tilaaja	1397
jocs i mots encreuats	310
join now	827
join our mailing list	844
join the conversation	875
join the debate	1096
join the discussion	875
join the discussion on discord	861
join us	827
joka perjantai. ilmaiseksi. ei roskapostia	1400
jokainen euro auttaa	1395
jokainen lahjoitus auttaa	1395
jotain meni vikaan	1401
jouw e-mailadres	2122
""", 'ju': """
juba tellija	1252
jump to content	885
jump to recipe	61
jump to section	1090
jump to the recipe	61
jump to video	61
jums nav konta	2094
just nu	3078
juttu jatkuu alla	1333
juttu jatkuu kuvan alapuolella	1333
juttu jatkuu kuvan alla	1333
juttu jatkuu mainoksen alla	1333
juttu jatkuu videon alla	1333
juttu on tarkoitettu tilaajille	1324
juttu on tuotettu automaattisesti	1409
juttu on vain tilaajille	1324
juttuvinkki	1406
jutun aiheet	1403
juuri nyt	1339
""", 'ka': """
kabal	2344
kabale	519
kabul ediyorum	3221
kabul et	3221
kadarkoli se lahko odjavite	3031
kaffee spendieren	726
kaikki artikkelit	1403
kaikki jutut	1403
kaikki kirjoittajan artikkelit	1403
kaip jums patiko straipsnis	1995
kako izklopiti adblock	3024
kako izklopiti blokator oglasov	3024
kako varujemo svoje vire	3036
kako varujemo vire	3036
kamu mungkin suka	1773
kanske senare	3052
kanskje senere	2268
kapat	3209
kapcsolat	1646
kapcsolja be a javascriptet	1695
kapcsolja ki az adblockert	1700
karier	1762
karjera	1996
karte anzeigen	607
karte laden	596
kas artikkel oli kasulik	1212
kas lugu oli kasulik	1212
kas sellest oli abi	1256
kas soovid saada teavitusi	1249
kasneje	2971	3023
kasnije	2781	2837
kasutad reklaamiblokeerijat	1250
kasutustingimused	1224
kategori	1747
kategoriat	1339
kategorie	349	2411
kategorien	603
kategorier	472	2293	3078
kategoriler	3225
katkida bulun	3210
katso hinta	1384
katso kaikki	1403
katso kaikki tilaajaedut	1324
katso kuvagalleria	1341
katso kuvat	1341
katso tarjoukset	1384
katso tarjous	1384
katso tilaustarjoukset	1397
katso tilausvaihtoehdot	1397
katso tulokset	1381
katso tulos	1381
katso tuote	1384
katso video alta	1341
kaupastamme	1384
kaydet	3218
kaydol	3211
kayit ol	3211
kaynak: aa	3231
kaynak: dha	3231
kaynak: iha	3231
""", 'ke': """
kebijakan cookie	1745
kebijakan privasi	1745
kebijakan privasi | syarat dan ketentuan	1745
keep me logged in	1085
keep me signed in	1085
keep reading	880
kein spam	730
kein spam. jederzeit abbestellbar	730
keine angabe	713
keine meinung	713
keine neuigkeiten mehr verpassen	650
kelola cookie	1745
keluar	1730
kembali ke atas	1749
kereskedelmi tartalom	1721
kertalahjoitus	1323
keskustele	1338
keskustele asiallisesti	1338
keskustelu	1338
keskustelu on suljettu	1411
kesto	1389
kesto #	1389
keuze opslaan	2231
keuze van de redactie	2147
key points by ai	926
key takeaways by ai	926
""", 'ki': """
ki kann fehler machen	741
ki-generert	2372
ki-generert innhold	2371
ki-generert oppsummering	2296
ki-generiert	634
ki-generierte zusammenfassung	634
ki-oppsummering	2296	2372
ki-zusammenfassung	634	742
kiekviena auka padeda	2033
kiekviena parama svarbi	2033
kiekvienas euras padeda	2033
kiekvienas euras svarbus	2033
kiemelt	1647
kies	2243
kies abonnement	2242
kies een abonnement	2242
kies een bedrag	2115
kies je abonnement	2187
kies uw abonnement	2242
kies zelf een bedrag	2240
kiitos ilmoittautumisesta	1400
kiitos tilauksesta	1327
kiitos tilauksestasi	1327
kijk terug	2174
kingi artikkel	1211
kinnita oma e-posti aadress	1253
kiosque	1435
kirim	1739
kirim ke teman	1772
kirim komentar	1746
kirjaudu	1324
kirjaudu applella	1397
kirjaudu ulos	1324
kirjoita kommentti	1338
kirjoita kommenttisi	1338
kirjoittaja on kansanedustaja	1350
kirjoittaja on kirjailija	1350
kirjoittaja on kolumnisti	1350
kirjoittaja on toimittaja	1350
kirjoittaja on vapaa toimittaja	1350
kirjoittaja on vapaa toimittaja ja kirjailija	1350
kirjoittajan muut jutut	1403
kirjuta autorile	1254
kirjuta kommentaar	1212
kirjuta toimetusele	1255
kita nuotrauka	2036
kita suma	2033
kitas puslapis	2036
kitas straipsnis	2036
kiti skaito	1991
""", 'kl': """
klarna	566
klausies raidierakstu	2057
klausies rakstu	2055
klauskite dirbtinio intelekto	1995
klausykite straipsnio	1994
klausyti	1994
klausyti straipsnio	1994
klausyti straipsnio (# min	1994
kleinanzeigen	593
kleinere tekst	2259
klik om te vergroten	2248
klippet er ikke lenger tilgjengelig	2350
""", 'ko': """
kod pocztowy	2484
kodeord	535
kokeile maksutta	1324
kokeile nyt	1324
koko ruutu	1388
kokoruututila	1388
kolla din inkorg	3148
kolla priset	3130
komentar	1746
komentarai	1989
komentari	2776
komentarji	2967
komentarz	2407
komentarze	2407
komentiraj	2776	2967
komentirajte	2854
komentovat	434
komentuoti	1989
komentuoti gali tik registruoti vartotojai	1995
komercialna vsebina	3044
komercinis turinys	2042
komercsaturs	2102
komment	1646
kommentaare pole	1257
kommentaare veel pole	1257
kommentaarid	1206
kommentaarid on suletud	1257
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
kommentarer	467	2289	3074
kommentarer blir moderert	2289
kommentarer granskas innan publicering	3081
kommentarer modereres	475
kommentarerna modereras	3074
kommentarregeln	599
kommentarregler	2373
kommentarsregler	3074
kommenteeri	1206
kommenteerimine on suletud	1212
kommenteerimise reeglid	1212
kommenteerimiseks logi sisse	1212
kommentek	1646
kommenter	467	2289
kommentera	3074
kommentera artikeln	3159
kommentieren	599
kommentit	1338
kommentit tarkistetaan ennen julkaisua	1338
kommentoi	1338
kommentoi juttua	1411
kommentointi on suljettu	1338
kommercielt indhold	480
kommercielt samarbejde	463
kommersiellt samarbete	3163
kommersielt innhold	2301
kommersielt samarbeid	2285
kommertssisu	1260
kommerzieller inhalt	747
konec oglasa	3044
konec reklamy	438
koniec reklamy	2403
kontakt	348	467	599	2407
kontakt do redakcji	2489
kontakt forfatteren	2365
kontakt na redakci	429
kontakt na redakciu	2943
kontakt os	467
kontakt oss	2289
kontakt redaksjonen	2368
kontakt redaktionen	543
kontakt zur redaktion	738
kontakta oss	3074
kontakta redaktionen	3154
kontaktirajte autora	2848
kontaktirajte avtorja	3034
kontaktirajte redakciju	2850
kontaktovat autora	426
kontaktovat redakci	429
konten berbayar	1777
konten bersponsor	1742
konten premium	1730	1772
konten promosi	1777
konten sponsor	1742
konto erstellen	567
kontrollera din inkorg	3148
kontrolli oma postkasti	1253
kontynuuj przez apple	2480
kontynuuj przez facebook	2480
kontynuuj przez google	2480
kontynuuj z apple	2480
kontynuuj z facebookiem	2480
kontynuuj z google	2480
konular	3225
koop een kop koffie voor ons	2240
koop een licentie	2252
koop het boek	2228
koop je tickets	2228
koop kaarten	2228
koop nu	2228
koop tickets	2228
kopeeri link	1206
kopeerimine keelatud	1261
kopeeritud	1259
kopieer de link	2132
kopieer deze link	2212
kopieer link	2132
kopier gavelenke	2376
kopier gavelink	551
kopier lenka	2281
kopier lenke	2281
kopier lenken	2281
kopier link	459
kopier linket	459
kopierat till urklipp	3162
kopieren	588
kopieret	551
kopieret til udklipsholder	551
kopiering forbudt	2369
kopiert	2376
kopiert til utklippstavlen	2376
kopioi linkki	1331
kopiointi kielletty	1407
kopioitu	1414
kopiraj link	2776
kopiraj povezavo	2967
kopiraj poveznicu	2776
kopirajte link	2776
kopirajte poveznicu	2776
kopiranje prepovedano	3037
kopiranje zabranjeno	2851
kopirano	2857	3043
kopiuj link	2399
kopyala	3218
koristite adblock	2838
koristite adblocker	2838
koristite blokator oglasa	2838
korrekturhinweis senden	644
korsord	3128
kort fortalt - lavet med ai	475
korzystasz z adblocka	2476
kostenlos abonnieren	575
kostenlos registrieren	567
kostenlos testen	567
kostenlos. kein spam	730
koszty dostawy	2466
koupit e-knihu	407
koupit knihu	407
koupit licenci	430
koupit vstupenku	407
koupit vstupenky	407
""", 'kr': """
kraj oglasa	2858
kraj reklame	2858
krant	2117
kreditkarte	566
kreditkarte / klarna	566
kreiraj nalog	2766
krijg direct toegang	2187
kruiswoord	2226
kruiswoordpuzzel	2226
krydsord	519
kryssord	2344
""", 'ku': """
kuidas lugu meeldis	1212
kuidas me allikaid kaitseme	1255
kumppaneiltamme	1415
kun for medlemmer	2359
kup bilet	2466
kup bilety	2466
kup bilety teraz	2466
kup e-book	2466
kup magazyn	2466
kup najnowszy numer	2466
kup prawa do publikacji	2490
kup teraz	2466
kup wydanie	2466
kupi karte	2830
kupi kartu	2830
kupi knjigo	3016
kupi knjigu	2830
kupi licenco	3037
kupi licencu	2851
kupi odmah	2830
kupi pretplatu	2766
kupi ulaznice	2830
kupi vstopnice	3016
kupi vstopnico	3016
kupi zdaj	3016
kupite karte	2830
kupite knjigu	2830
kupite ulaznice	2830
kupite vstopnice	3016
kupte si knihu	407
kupte si vstupenky	407
kurzlink kopieren	685
kuukausilahjoitus	1323
kuukausilaskutus	1397
kuukausittain	1398
kuula	1211
kuula artiklit	1211
kuula artiklit (# min	1211
kuula lugu	1211
kuula saadet	1213
kuula saadet siit	1213
kuuntele	1331
kuuntele jakso	1331
kuutellimus	1252
kuva kuvassa	1388
kuva rohkem	1254
""", 'kv': """
kvalita	412	2927
kviz dana	2827
kviz dneva	3013
kvkk	3221
""", "l'": """
l'actu en direct	1468
l'article continue ci-dessous	1459
l'article en # points	1493
l'articolo in breve	1839
l'essentiel	1468
""", 'la': """
la newsletter	1444	1801
la redazione consiglia	1820
la tua e-mail	1801
laad bericht	2231
laad inhoud	2231
laad meer	2150
laad meer artikelen	2248
laad video	2231
laadi alla app store'ist	1248
laadi postitus	1246
laadi rakendus alla	1248
laadi sisu	1246
laajenna	1342
laat een reactie achter	2256
laat je dit artikel voorlezen	2174
laat voorlezen	2132
laatste nieuws	2147
laatu	1389
ladataan soitinta	1388
ladataan videota	1388
ladda fler	3081
ladda fler artiklar	3151
ladda karta	3134
ladda ner ljud	3136
ladda om sidan	3142
ladda tweet	3134
ladda video	3134
laddar spelaren	3136
laddar video	3136
lae alla app store'ist	1248
lae heli alla	1247
lae juurde	1254
lae postitus	1246
lae veel	1254
laget av ai	2371
laget av ki	2371
laget med hjelp av ki	2371
laget med ki	2371
lagi ramai	1773
lagre	2281
lagre artikkel	2281
lagre innstillinger	2348
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2281
lagre saken til senere	2281
lagre til senere	2281
lagre valg	2348
lahenda test	1243
lahenda viktoriini	1243
lahjalinkki	1414
lahjoita	1323
lahjoita artikkeli	1414
lahjoita kerran	1395
lahjoita kuukausittain	1395
lahjoita mobilepaylla	1395
lahjoita nyt	1323
lahjoita tilisiirrolla	1395
lahjoitussivulle	1395
lain kali	1728
lainnya	1747
laisser un commentaire	1464
laissez un commentaire	1464
laisva suma	2033
lajittele	1412
langganan	1730
langsung ke resep	61
lanjut baca di bawah	1742
lanjutkan dengan konten	1742
lanjutkan membaca	1749
laporkan	1746
laporkan kesalahan	1750
larger text	1098
lascia un commento	1816
lascia un feedback	1839
laskutetaan vuosittain	1397
last flere	2296
last inn flere	2365
last inn innhold	2348
last inn innlegg	2348
last inn video	2348
last innhold	2348
last innlegg	2348
last name	844
last ned episoden	2350
last ned lyd	2350
laster spiller	2350
laster video	2350
lastschrift	566
lataa app storessa	1390
lataa app storesta	1390
lataa julkaisu	1386
lataa sivu uudelleen	1394
lataa twiitti	1386
lataa video	1386
later	1104	2112	2237
later lezen	2188
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
lavora con noi	1842
""", 'le': """
le direct	1468
le fil	1468
le journal du jour	1435
le nostre newsletter	1801
le plus lu	1468
le puede interesar	1152
le recomendamos	1152
le ultime notizie	1820
learn more	885
learn more about cookies	871
leave a comment	875
leave a reply	875
leave a tip	827
leave feedback	875
lectura de # minutos	1137
lectura: # min	1137
lecture # min	1471
lecture # minutes	1454
lecture : # min	1454
ledenvoordeel	2228
leer noticia completa	1155
lees advertentievrij	2260
lees de reacties	2143
lees direct verder	2187
lees het hele artikel	2248
lees het hele verhaal	2248
lees het liveblog	2248
lees het transcript	2233
lees het volledige artikel	2248
lees meer	2147	2150
lees meer over	2147
lees minder	2248
lees onze huisregels	2177
lees ook	2147
lees verder	2117	2147	2150
lees verder na de advertentie	2137
lees verder onder de afbeelding	2137
lees verder onder de foto	2137
lees volledig artikel	2248
lees voor	2132
lees zonder advertenties	2260
leeslijst	2188
leestijd	2150
leestijd # min	2150
legfrissebb	1647	1718
legg i handlekurv	2346
legg igjen en kommentar	2289
legg igjen kommentar	2373
legg oss til som foretrukket kilde	2375
legg til i mine temaer	2375
legg til kommentar	2373
legg til som foretrukket kilde	2375
leggi anche	1820
leggi dopo	1858
leggi i commenti	1816
leggi il documento	1824
leggi il giornale	1794
leggi l'articolo	1823
leggi l'articolo completo	1823
leggi senza limiti	1856
leggi sull'app	1850
leggi tutto	1823
leggi tutto con un abbonamento	1794
leggi tutto su	1820
legjobb	1718
legolvasottabb	1647
legolvasottabbak	1647
lehe algusse	1254
leia mais	2538	2541
leia os termos de uso e as regras da comunidade	2566
leia sem limites	2575
leidsid vea	1255
leitura: # min	2524
lembrar mais tarde	2507
lembre-me mais tarde	2507
lengde #	2351
lenke kopiert	2281
lenken er kopiert	2281
lenken kopiert	2281
ler mais	2541
ler mais tarde	2577
les articles les plus lus	1512
les derniers articles	1468
les flere	2293
les hele artikkelen	2365
les hele saken	2296
les kommentarer	2289
les lecteurs ont aussi lu	1468
les mer	2293	2296
les mer om	2293
les mindre	2365
les plus lues	1468
les plus lus	1468
les saken i appen	2352
les senere	2281
les tops	1468
les transkripsjon	2350
les uten annonser	2377
les uten grenser	2359
les videre	2272
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
leserreiser	2346
lesertilbud	2346
lesetid # min	2296
lesetipp	603
lesetipps	603
lesezeit: # min	606
lesezeit: # minuten	606
lest av en syntetisk stemme	2350
lest opp av en robot	2281
lest opp av en syntetisk stemme	2281
lest opp av syntetisk stemme	2350
leta	2060
leta/afp	2060
letno	3029
lettergrootte	65
lettura # min	1806
leuk	2257
lezersaanbieding	2228
lezersaanbiedingen	2228
lezersreis	2228
lezersreizen	2228
lezersvoordeel	2228
""", 'li': """
license our content	1093
license this article	1093
license this content	1093
license this story	1093
licensiera artikeln	3155
licensing rights	1093
licentie aanvragen	2252
licentie kopen	2252
lige nu	472
lihat artikel asli	1772
lihat detail	1750
lihat hasil	1750
lihat juga	1747
lihat komentar	1746
lihat lainnya	1749
lihat peta	1750
lihat resep	61
lihat selengkapnya	1749
lihat semua	1749
liigu sisu juurde	1254
liitu uudiskirjaga	1231
lik	2374
like	1097
like loading	856
like this	856
liker	2374
likes	1097
limited time offer	834
limited-time offer	953
line	857
link	857
link berhasil disalin	1772
link copiado	2524
link copiat	2626
link copiato	1806
link copiato negli appunti	1858
link copied	856
link copied bookmark	856
link copied successfully	1098
link copied to clipboard	856
link er kopieret	459
link er kopieret til udklipsholderen	459
link gekopieerd	2132
link has been copied	1098
link in die zwischenablage kopiert	660
link je kopiran	2857
link kopeeritud	1211
link kopieren	588
link kopieret	459
link kopiert	588
link kopiran	2776
link kopyalandi	3218
link on kopeeritud	1211
link skopiowany	2497
link sudah disalin	1772
link wurde in die zwischenablage kopiert	660
link wurde kopiert	660
link zum artikel kopieren	660
link zum inhalt	596
link zum teilen kopieren	706
link zum youtube-inhalt	596
linkedin	857
linket er kopieret	551
linki kopyala	3218
linkki kopioitu	1331
linkki on kopioitu	1414
links	603
lire aussi	1468
lire l'article	1471
lire l'article complet	1471
lire la suite	1471
lire le document	1472
lire les commentaires	1464
lire plus	1468	1471
lire plus tard	1454
lisa kommentaar	1206
lisa minu teemadesse	1258
lisa ostukorvi	1245
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
litterointi	1389
live	603
live stream	1079
live tv	880
lizenz anfragen	739
lizenzen erwerben	739
lizenzrechte erwerben	739
""", 'lj': """
ljud	3137
ljud av	3136
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
loe piiramatult	1252
loe rakenduses	1248
loe reklaamivabalt	1260
loe rohkem	1213
loe veel	1208
loetumad	1208
log in	834	2117
log in / register	834
log in met apple	2242
log in met google	2242
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
logare	2587
logg inn	2272
logg inn med apple	2359
logg inn med bankid	2359
logg inn med e-post	2359
logg inn med vipps	2359
logg ut	2272
logga in	3056
logga in med apple	3145
logga in med bankid	3145
logga in med e-post	3145
logga ut	3056
logi sisse	1206
logi sisse id-kaardiga	1252
logi sisse mobiil-id-ga	1252
logi sisse smart-id-ga	1252
logi sisse, et kommenteerida	1212
login	567	834	1730	1794	2481	2512	2587
login / register	834
login lub e-mail	2480
logout	834
lompat ke resep	61
loo konto	1206
loo tasuta konto	1206
loobuda saab igal ajal	1253
loodud tehisintellektiga	1256
lopeta seuraaminen	1413
los comentarios son exclusivos para suscriptores	1184
los de puzzel op	2225
los precios pueden variar	1179
lozinka	2843
""", 'lu': """
lub	2481
luba alati	1246
lue ensin sovelluksesta	1390
lue ilman mainoksia	1415
lue koko juttu	1341
lue kommentit	1338
lue litterointi	1388
lue rajattomasti	1324
lue seuraavaksi	19	1339
lue sovelluksessa	1390
luetuimmat	1339
luetuimmat jutut	1339
lugejapakkumine	1245
lugemiseks osta artikkel	1206
luister	2132
luister dit artikel	2174
luister hier	2174
luister nu	2174
luister op spotify	2174
luister via spotify	2174
luk	446
luk annonce	552
luk galleri	540
lukijakysely	1381
lukijamatka	1384
lukijamatkat	1384
lukijatarjoukset	1384
lukijatarjous	1384
lukk	2268
lukk annonse	2377
lukk galleri	2365
lukuaika # min	1341
luo ilmainen tunnus	1324
luo maksuton tunnus	1324
luo tunnus	1324
lupa kata sandi	1730
lupa password	1730
""", 'ly': """
lyd av	2350
lyd fra	525
lyd til	525
lyden er ai-genereret	525
lyden er ki-generert	2350
lydstyrke	526
lyssna	3066
lyt	459
lytt	2281
lytt til saken	2281
""", "m'": """
m'abonner	1435
m'inscrire	1444
""", 'ma': """
maak een account	2117
maandelijks	2113	2243
maandelijks betalen	2242
maandelijks doneren	2240
maandelijkse donatie	2240
machinaal vertaald	2254
machine translation	1101
machinevertaling	2255
mahjong	405	519	713	1071	1382	1689	2226	2344	2464	2828	2920	3014	3128
mai mult	2601
mai multe	2601
mail	857	2132
mailen	588
mainoksen loppu	1415
mainokset	1333
mainos	1333
mainos - juttu jatkuu alla	1333
mainos alkaa	1333
mainos loppuu	1415
mais	2541
mais artigos	2538
mais comentadas	2538
mais lidas	2538
mais lidos	2538
mais populares	2538
mais tarde	2507
mais vistas	2538
mais vistos	2538
make a donation	827
maksa mobilepaylla	1395
man ir konts	2094
man jau ir konts	2094
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
mano temos	2040
mantengamos un debate respetuoso	1184
mantente informado	1125
maradjak bejelentkezve	1704
maskinoversat	546
maskinoversatt	2371
maskinoversettelse	2372
masquer	1472
mastodon	857
masuk	1730
masuk / daftar	1730
masz ciekawy temat	2489
max	2654
maybe later	825
""", 'me': """
me connecter	1435
me le rappeler plus tard	1425
meddelande	3149
media caption	885
medlemsfordel	2346
medlemsfordele	521
medlemsfordeler	2346
meer	2147
meer artikelen	2147
meer informatie	2139
meer laden	2150
meer lezen	2147
meer nieuws	2147
meer over	2147
meer over dit onderwerp	2147
meer tonen	2150
meer weergeven	2248
meest bekeken	2147
meest gedeeld	2147
meest gekozen	2187	2243
meest gelezen	2147
meghallgatom	1640
meghallgatom a cikket	1695
megosztom	1640
megrendelem	1691
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
meie partneritelt	1260
meie poest	1245
mein konto	567
meine themen	745
meist gelesen	603
meistgeklickt	603
meistgelesen	603
meistgelesene artikel	603
meistkommentiert	603
mejla	3066
mejla skribenten	3151
meld	2257
meld advertentie	2260
meld een fout	2143
meld feil	2297	2368
meld fejl	476	543
meld fout	2177
meld fra om feil	2289
meld je aan	2122
meld kommentar	2373
meld reactie	2256
melden	744
melding	2363
meldingen	2237
meldingen aanzetten	2236
meldingen beheren	2236
meldingen toestaan	2236
melodikrysset	3128
member-only story	885
members only	834
mengerti	1750
meniu	2601
meno	2939
meno a priezvisko	2939
menu	351	475	885	1471	1749	1823	2150	2414	2541	3410
meny	2296	3081
mer fra	2293
mer nyheter	3078
mer om	2293	3078
merci de votre inscription	1444
merci pour votre retour	1493
merci pour votre vote	1499
mere fra	472
mere om	472
merk betalingen gave	2357
merken	567	588
merkliste	567
message	857	1088
message from our partner	1099
message publicitaire	1459
messaggio promozionale	1811
messaggio pubblicitario	1842
messenger	857
mest delat	3078
mest delt	2293
mest delte	472
mest lest	2293
mest leste	2293
mest likte	2374
mesto	2939
met ai gemaakt	2169
metodi di pagamento	1792
metodo di pagamento	1792
mettre en favori	1454
""", 'mi': """
mi cuenta	1118
mida del text	65
mijn account	2117
mijn onderwerpen	2258
mijn profiel	2117
min konto	450
min side	450	2272
minden cikk	1710
minder tonen	2248
minder weergeven	2248
mindet elfogadom	1693
mindre tekst	2376
mindre text	3162
mine avalehele	1213
mine emner	550
mine retsepti juurde	61
mine temaer	2375
minha conta	2512
mini crossword	1071
minu teemad	1258
minulla on jo tunnus	1397
minulla on tili	1397
minulla on tunnus	1397
mis niets	2122
missa inget	3061
missa inte	3078
misschien later	2112
misschien ook interessant	2147
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
mitt konto	3056
mitte praegu	1249
mitteilungen aktivieren	722
mitteilungen erlauben	722
""", 'mo': """
mobilepay et bidrag	532
mode de paiement	1433
modes de paiement	1433
modifica le preferenze sui cookie	1837
modifica preferenze	1837
modifier mes choix	1491
moj profil	2766	2960
moje konto	2389
moje tematy	2496
moje teme	2856	3042
mon compte	1435
mon espace	1435
monatlich	562
monatlich abgerechnet	728
monatlich spenden	562
monatliche zahlung	728
montant libre	1433
monthly	826
monthly contribution	831
morda pozneje	3022
morda vas zanima	2964
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
most nem	1631
most popular	880	1086
most read	880
most read stories	957
most recent	880
most recommended	1096
most replies	1096
most shared	880
most viewed	880
most watched	880
mostra altro	1823
mostra contenuto	1813
mostra contenuto esterno	1837
mostra el contingut extern	305
mostra i commenti	1816
mostra il contenuto esterno	1837
mostra meno	1824
mostra menys	297
mostra originale	1824
mostra traduzione	1824
mostra tutto	1824
mostra-ho tot	297
mostrar comentarios	1148
mostrar contenido externo	1175
mostrar mais	2541
mostrar menos	1155
mostrar todo	1156
mostrar tudo	2542
moyen de paiement	1433
moyens de paiement	1433
""", 'mr': """
mr	1088
mrs	1088
""", 'mt': """
mti	1669
mti/afp	1669
""", 'mu': """
muat lainnya	1749
muista minut	1397
mul on juba konto	1252
mul on konto	1252
mungkin lain kali	1728
muokkaa asetuksia	1386
must read	880
must reads	880
must-read	880
mutasd mindet	1650
mutass kevesebbet	1710
mute	885	1079
muu summa	1395
muuda teksti suurust	1259
muut lukevat	1339
muut lukevat juuri nyt	1339
muut lukevat nyt	1339
muuta suostumusta	1386
muuta tekstin kokoa	1414
""", 'my': """
my account	834
""", 'na': """
na celou obrazovku	411
na czasie	2411
na naslovnico	3034
na naslovnicu	2848
na naslovnu	2848
na stran za donacije	3026
na stranicu za donacije	2840
na vrh strani	3034
na vsebino	3034
naam	2246
naar begin	2248
naar boven	2150
naar de aanbieding	2228
naar de aanbiedingen	2117
naar de abonnementen	2242
naar de app	2235
naar de donatiepagina	2240
naar de fotoserie	2248
naar de galerij	2248
naar de homepage	2248
naar de inhoud	2150
naar de puzzel	2225
naar de quiz	2225
naar de shop	2228
naar de uitslag	2225
naar de webshop	2172
naar de winkel	2228
naar het donatieformulier	2240
naar het dossier	2248
naar het evenement	2228
naar het liveblog	2248
naar het recept	61
naar het spel	2225
naar home	2248
naar hoofdinhoud	2248
nabavite na google play	2835
nach anzeige weiterlesen	593
nach der werbung geht es weiter	665
nach oben	606
nachname	731
nachricht	731
nachricht senden	730
nadaljevanje pod oglasom	2963
nadaljuj brez izklopa	3024
nadaljuj s facebook	3028
nadaljuj z apple	3028
nadaljuj z google	3028
nadaljuj z googlom	3028
nadruk verboden	2252
nagranie wygenerowane przez ai	2471
nahoru	351
nahovorila ai	2926
najbolj brane novice	2964
najbolj brane novice dneva	2964
najbolj brano	2964
najbolj komentirano	2964
najbolj priljubljeni	3041
najbolj priljubljeno	3029
najbolji	2855
najkomentiranije	2773
najlepsza oferta	2481
najlepsze	2495
najnovije	2773	2855
najnovije vesti	2773
najnovije vijesti	2773
najnoviji	2855
najnoviji prvo	2854
najnowsze	2411
najnowsze informacje	2411
najpopularniejsze	2411	2481	2495
najpopularniejszy	2481
najpopularnije	2843
najpopularniji	2855
najstarije	2855
najstariji	2855
najstariji prvo	2854
najstarsze	2495
nalaganje predvajalnika	3019
nalaganje videa	3019
name	731	1088
namluvila ai	411
namn	3149
nanti	1728
nanti saja	1728
napisy	2472
napisz do autora	2486
napisz do autorki	2486
napisz do redakcji	2489
napisz komentarz	2407
napravila umjetna inteligencija	2853
napsat autorovi	426
nascondi	1824
naslednja fotografija	3034
naslednja slika	3034
naslednja stran	3034
naslednji video	3019
naslovnica	2848
nastala chyba	423
nastavak teksta nakon reklame	2772
nastavenia cookies	2884
nastavenie cookies	2924
nastavi kot prednostni vir	3042
nastavi preko google	2842
nastavi s apple	2842
nastavi s facebookom	2842
nastavi s google	2842
nastavi s googleom	2842
nastavi sa google	2842
nastavitve zasebnosti	3017
natisni	2967
natisni recept	61
natrag na vrh	2848
naujausi	1991
naujiena papildoma	1996
naujiena pildoma	1996
nav konta	2094
navn	538	2363
navnet ditt	2362
nazaj na naslovnico	3034
nazaj na vrh	2848	3034
nazwisko	2484
""", 'ne': """
ne dabar	2031
ne danas	2781
ne danes	2971
ne hvala	2781	2971
ne manquez rien	1444
ne most	1631
ne plus afficher	1425
ne propustite	2773
ne sada	2781
ne spreglejte	2964
ne tagad	2091
ne zdaj	2971
ne, hvala	2781	2971
nebesekti	2040
nebo	421
necrologie	1842
nee bedankt	2112
nee, bedankt	2112
neem contact op met de auteur	2248
nehaj slediti	3042
nei takk	2268
nei, takk	2268
nein danke	561
nein, danke	561
neispravan e-mail	2845
neispravna e-mail adresa	2845
nej tack	3052
nej tak	446
nej, tack	3052
nej, tak	446
neka alla	3134
nema komentara	2854
nemate nalog	2842
nemokamas pristatymas	2027
neobvezno	3032
nessun commento	1816
neste	2296
neste artikkel	2293
neste bilde	2365
neste side	2365
neste video	2350
net binnen	2147
netiquette	599
neturite paskyros	2034
neturiu paskyros	2034
neueste	744
neueste artikel	603
neueste meldungen	603
neueste nachrichten	603
neueste videos	603
neueste zuerst	743
neveljaven e-naslov	3031
never miss a story	844
never miss an update	844
new customers only	953
new customers only. terms apply	953
new here	834
newest	1097
newest first	875
newsletter	338	575	844	1125	1444	1801	2392	2516
newsletter abonnieren	575
newsletter e alert	1820
newsletter kostenlos abonnieren	575
newsletter recomendada	1152
newsletter sign up	844
newsletter sign-up	844
newsletter signup	844
newsletter-anmeldung	575
newsletters	844	885	1125	1444	2516
newslettery	338	2392
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
nghe	3398
""", 'ni': """
ni komentarjev	3040
nicht jetzt	561
nicht mehr anzeigen	561
nicht mehr folgen	745
nicht zulassen	723
nichts mehr verpassen	575
nie mam konta	2480
nie mam zdania	2464
nie masz jeszcze konta	2480
nie masz jeszcze prenumeraty	2480
nie masz konta	2389
nie masz prenumeraty	2480
nie masz subskrypcji	2480
nie teraz	2385
nie wylogowuj mnie	2480
niepoprawny adres e-mail	2483
niet meer volgen	2258
niet nu	2112
niet te missen	2147
niet toestaan	2237
nieuwsbrief	2122
nieuwsbrief ontvangen	2180
nieuwsbrieven	2122
nieuwste	2257
nieuwste eerst	2256
nije obavezno	2846
nimam mnenja	3014
nimi	1401
niste pretplatnik	2842
niste pretplatnik? pretplatite se	2842
""", 'no': """
no comments	875
no comments yet	875
no credit card required	953
no gracias	1112
no grazie	1788
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
no, grazie	1788
no, not now	1082
no, thanks	825
noch kein abo	659
noch kein abonnent	567
noch kein konto	567
noch kein mitglied	728
noch keine kommentare	599
noch keine kommentare vorhanden	599
noch nicht registriert	659
noe gikk galt	2363
nog geen abonnee	2187
nog geen abonnement	2242
nog geen account	2117
nog geen lid	2242
nog geen reacties	2143
nog niet geregistreerd	2242
noget gik galt	538
noklausies rakstu	2055
non hai un account	1856
non merci	1425
non oggi	1788
non ora	1788
non sei abbonato	1794
non sei ancora abbonato	1856
non, merci	1425
nopeus	1389
norint komentuoti, reikia prisijungti	1995
normas	1148
nos articles les plus lus	1512
nos derniers articles	1468
nos lecteurs ont lu ensuite	1468
nos offres	1435
nos offres d'emploi	1495
nos recommandations	1468
noskaties video	2057
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
note legali	1813
noter la recette	61
notes on contributors	1051
notez cet article	1464
noticia relacionada	1152
noticia relacionadas	1152
noticias de hoy	1152
noticias relacionada	1152
noticias relacionadas	1152
notifikace	415
notifikationer	529
notiser	3140
notizie correlate	1820
notizie del giorno	1820
nous contacter	1464
nous soutenir	1426
nous suivre	1455
nous vous recommandons	1468
now playing	885
""", 'nt': """
ntb	2324
""", 'nu': """
nu acum	2585
nu ai cont	2624
nu bestellen	2228
nu in het nieuws	2147
nu kopen	2228
nu niet	2112
nu spelen	2225
nukopijuota	2041
numer telefonu	2484
nuolaida prenumeratoriams	2027
nuoroda nukopijuota	1994
nuotraukos	1996
nur notwendige	718
nur notwendige cookies	718
nutzungsbedingungen	596
nutzungsrechte erwerben	739
""", 'ny': """
nyalakan notifikasi	1772
nyast	3160
nyaste	3160
nyeste	549	2374
nyhedsadvarsler	529
nyhedsbrev	455
nyhedsbreve	455
nyhetsbrev	2277	3061
nyhetsbrevet	2277	3061
nyhetsdygnet	3078
nyhetsnotiser	3140
nyhetsvarsler	2354
nykyinen aika	1388
nykyinen aika #	1388
nyt luetuimmat	1339
""", 'o ': """
o artigo continua depois da publicidade	2529
o seu email	2516
""", 'o.': """
o.v.v. donatie	2240
""", 'ob': """
obavezno	2846
obavezno polje	2845
obavijesti	2837
objavi komentar	2854
objednat knihu	407
obligatorisk felt	2362
obligatoriske felter	2362
obraz v obraze	411
obraz w obrazie	2471
obrigado pelo seu feedback	2558
obrigado pelo seu voto	2558
obrigado por se inscrever	2516
obsah nelze zobrazit	409
obsah partnera	438
obserwuj	2400
obserwuj autora	2496
obserwuj nas	2400
obserwuj temat	2496
obserwuj ten temat	2496
obserwujesz	2496
obserwujesz ten temat	2496
obvestila	3023
obvezna polja	3031
obvezno	3032
obvezno polje	3031
""", 'oc': """
oceni novico	2967
oceni recept	61
ocenite tekst	2776
ocijeni recept	61
ocultar	1156	2542
""", 'od': """
od najnowszych	2494
od najstarszych	2494
odaberi	2843
odaberi iznos	2840
odaberi pretplatu	2842
odaberite iznos	2840
odaberite paket	2842
odaberite pretplatu	2842
odbij	2789
odbij sve	2789
oddaj glas	3013
oddaj komentar	2967
oddajte svoj glas	3013
odemknout	420
oder	729
odeslat	424
odgovori	2855	3041
odjava	2766	2960
odjavite se lahko kadarkoli	3031
odpoved kadarkoli	3028
odpowiedz	2407	2495
odpri aplikacijo	3021
odpri galerijo	3034
odpri v aplikaciji	3021
odrzucam	2469
odvolat souhlas	409
""", 'of': """
of	2243
oferecer artigo	2512
oferecido por	2529
oferta especial	1118
oferta specjalna	2466
ofertas	1143
ofertas de empleo	1179
ofertes de feina	310
offer	866
offer ends soon	953
offers for readers	1073
offerte	1811
offerte di lavoro	1842
offre partenaire	1459
offres d'emploi	1495
offrir l'article	1435
""", 'og': """
ogiltig adress	3148
ogiltig e-postadress	3148
oglas	2772	2963
oglasi	2772	2963
oglasi google	3044
oglasna vsebina	3044
oglejte si galerijo	3034
ogni contributo conta	1855
ogni euro conta	1855
""", 'oh': """
ohne deaktivieren fortfahren	724
ohne spende weiterlesen	561
ohne werbung lesen	747
ohodnotit recept	61
""", 'ok': """
ok	826
ok, got it	886
okumaya devam et	3211
""", 'ol': """
oldest	1097
oldest first	875
ole esimene kommenteerija	1212
oled juba tellija	1206
oled uudiskirjaga liitunud	1231
olen jo tilaaja	1397
olen poistanut mainosten eston	1393
olet lukenut kaikki ilmaiset artikkelisi	1397
olet nyt tilannut uutiskirjeen	1327
oletko jo tilaaja? kirjaudu	1324
oliko artikkelista apua	1409
olvasd el ezt is	1647
olvassa el ezt is	1647
""", 'om': """
om cookies	3071
oma summa	1395
oma tili	1324
omat aiheet	1413
""", 'on': """
once	826
onder vermelding van 'donatie	2240
onder vermelding van donatie	2240
ondertiteling	2234
ondertiteling aan	2233
ondertiteling uit	2233
ondertitels	2234
onderwerp	2246
onderwerpen	2147
one time donation	827
one-time	826
one-time donation	827
ongeldig e-mailadres	2245
onko jutussa virhe	1338
onko sinulla jo tilaus	1397
onko sinulla jo tili	1397
onko sinulla jo tunnus	1324
onko sinulla vinkki	1406
only for members	1085
only for subscribers	1085
ons correctiebeleid	2251
ontdek het op google play	2235
ontgrendel artikel	2242
ontgrendel dit artikel	2242
onthoud mij	2242
ontvolg	2258
ontvolgen	2258
""", 'oo': """
ook interessant	2147
oops! something went wrong	944
""", 'op': """
op elk moment afmelden	2245
op leeslijst	2212
opazili ste napako	3036
opcjonalnie	2484
opdater siden	531
open	886
open de app	2235
open full screen	1090
open galerij	2248
open gallery	1090
open image in gallery	885	1090
open in fullscreen	1090
open kaart	2151
open map	886
open menu	885
open the map	886
openen	2151
openen in de app	2235
opgeslagen	2259
opina	1148
oppdater siden	2356
opphev demping	2350
opprett en gratis bruker	2272
opprett en gratis konto	2272
opprett gratis bruker	2272
opprett konto	2272
oppsummeringen er ki-generert	2371
oppsummert av ai	2296
oppsummert av ki	2296
opravy a spresnenia	2943
opret bruger	450
opret en gratis bruger	450
opret en gratis profil	450
opret en konto	450
opret gratis profil	450
opret konto	450
opslaan	2132
opslag fra facebook	475
opslag fra instagram	475
opsummeret af ai	546
optional	731	1088
optioneel	2246
opublikuj komentarz	2407
""", 'or': """
or	1086
order the book	1073
order your copy	1073
ordjakt	2344
ordjakten	3128
original anzeigen	607
ort	731	3149
""", 'os': """
osallistu keskusteluun	1338
osemsmerovka	2920
osmosmjerka	2828
ossza meg	1640
osta artikkel	1206
osta kirja	1384
osta kohe	1245
osta lippu	1384
osta liput	1384
osta lisenssi	1407
osta litsents	1261
osta nyt	1384
osta pilet	1245
osta piletid	1245
osta raamat	1245
ostale vesti	19	2773
ostale vijesti	19	2773
ostani prijavljen	2842	3028
ostatnie wpisy	2411
ostavi komentar	2776
ostavite komentar	2776
oszd meg	1640
""", 'ot': """
otestujte sa	2919
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
otprati	2856
otra cantidad	1116
otras noticias	19	1152
otras noticias que pueden interesarte	19
otro importe	1116
otvori aplikaciju	2835
otvori galeriju	2848
otvori u aplikaciji	2835
""", 'ou': """
oudste	2257
oudste eerst	2256
our corrections policy	875	1092
our editorial guidelines	1092
our editorial standards	1092
our ethics policy	1092
our journalistic principles	1092
our newsletters	844
our partners	866
our social media	861
our sponsors	866
outbrainin suosittelema	1415
outro valor	2510
ouvir	2524
ouvrir	1472
ouvrir la carte	1472
ouvrir le menu	1471
""", 'ov': """
ovaj video nije dostupan	2833
overname verboden	2252
oversat af ai	546
oversat med ai	546
oversatt med ki	2371
overschrijving	2116
ovo polje je obavezno	2845
""", 'oy': """
oynat	3227
""", 'oz': """
oznake	2773	2964
""", 'p': """
p	2595
""", 'pa': """
padidinti	2036
pagamento seguro	2510
pagamento sicuro	1792
page suivante	1471
pagina herladen	2239
pagina printen	2259
pagina successiva	1823
pagina vernieuwen	2239
pago seguro	1116
paid advertisement	958
paid content	866
paid partner content	1099
paid partnership	866
paid post	866
paikkakunta	1401
paiment methods	831
pakkumine tellijale	1245
pakollinen	1401
pakollinen tieto	1400
palaute	1338
paldies par balsojumu	2085
paling banyak dibaca	1747
pane oma teadmised proovile	1213
para continuar a ler	2575
para continuar lendo	2575
para seguir leyendo	1194
paras hinta	1398
paremti	1989
parhaat	1412
pariwara	1742
partage	1454
partager	1454
partager l'article	1454
partager par e-mail	1454
partager par email	1454
partager par mail	1454
partager sur	1454
partager sur bluesky	1454
partager sur linkedin	1454
partager sur messenger	1454
partager sur telegram	1454
partager sur twitter	1454
partager sur x	1454
partager via messenger	1454
partager via twitter	1454
partages	1454
partagez	1454
partecipa alla discussione	1847
partenaire	1459
parteneri	2595
participa	1148
participa en la nostra enquesta	308
participe da conversa	2566
partilhar	2524
partilhe	2524
partner	2137
partner content	866
partner offers	866
partnera saturs	2102
partnerangebot	593
partnerangebote	593
partnerartikkel	1260
partnerbijdrage	2192
partnercontent	2137
partnereink tartalmai	1721
partneri sisu	1260
partneri tartalom	1721
partnerio turinys	2042
partnernieuws	2147
partnerska vsebina	2963
partnertartalom	1721
pas aujourd'hui	1425
pas de commentaire	1464
pas encore inscrit	1435
pas maintenant	1425
pasianssi	1382
pasidalinkite	1994
pasidalinkite straipsniu	1994
pasidalinti	1989
pasijans	2828
pasjans	2464
pasjansa	3014
passa a premium	1856
passatempos	2560
passend zum thema	603
passende artikel	603
passer cette annonce	1459
passord	2360
password	1086
password dimenticata	1794
passwort	729
passwort anzeigen	728
passwort vergessen	567
pataisymai ir patikslinimai	2037
patience	2226
patiens	3128
patrocinado	1143	2529
patrocinado por	1143
paus	3137
pausa	3137
pause	526	721	2351
pauza	412	2472	2834	2927
pauze	2234
pauzeren	2234
payment method	831
payment methods	831
payment options	831
payment reference: donation	1083
paypal	566
""", 'pe': """
pedoman media siber	1762
peida reklaam	1260
pelaa nyt	1381
pelaa visa	1381
pelo mundo	2538
people also read	880
people are also reading	1037
people are reading	1037
per continuar llegint	320
per continuare a leggere	1856
per e-mail senden	746
per e-mail teilen	588
per e-mail versenden	588
per jaar betaald	2242
per lastschrift spenden	726
per mail teilen	588
per mail versenden	588
per paypal spenden	726
per whatsapp senden	746
per whatsapp teilen	588
percebi	2542
pereiti prie turinio	2036
persondatapolitik	523
personuppgiftspolicy	3071
personvern	2286
personverninnstillinger	2286
personvernpolicy	2348
peru milloin tahansa	1397
peru milloin vain	1324
peru suostumus	1386
peru tilaus milloin tahansa	1327
peruuta milloin tahansa	1324
peruuta suostumus	1386
pesquisar	2541
petites annonces	1459
""", 'pf': """
pflichtfeld	730
pflichtfelder	730
""", 'ph': """
phone	1088
phone number	1088
photos	1471
""", 'pi': """
picture in picture	1078
picture-in-picture	1078
piekrist	2067
pienempi teksti	1414
piesakies jaunumiem	2074
pieteikties jaunumiem	2095
pievienot grozam	2087
piilota	1342
piilota kuvateksti	1403
piilota mainokset	1333
piilota mainos	1415
piilota vastaukset	1411
pildi testu	2085
pilihan editor	1747
pilihan redaksi	1747
pilihan untuk anda	1773
pilihan untukmu	1773
pilt pildis	1247
pin for later	61
pin it	61	856
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	857
pirkt licenci	2103
pirkt tagad	2087
pirkti bilietus	2027
pirkti dabar	2027
pitanje dana	2827
pix	2511
""", 'pl': """
plaats een advertentie	2172
plaats een reactie	2143
plaats reactie	2143
plan du site	1461
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
plus	450	1471	2117	3056
plus d'articles	1468
plus d'infos	1468
plus lus	1468
plus tard	1425
plus-artikel	567
plusartikel	2117
pluss	2272
plussak	2272
plz	731
""", 'po': """
pobierz audio	2471
pobierz odcinek	2471
pocket	857	1883
podaj adres e-mail	2392
podaj e-mail	2392
podaj poprawny adres e-mail	2483
podarite nam # % dohodnine	3026
podarite nam del dohodnine	3026
podcast	349	472	603	1152	1820	2411	3225
podcast herunterladen	720
podcastit	1339
podcasts	472	603	2147	2538
podcasty	349	2411
podd	3078
poddar	3078
pode gostar de	2578
pode interessar	2538
podeli	2776
podeli na facebooku	2776
podeli vest	2776
podelite	2776
podijeli	2776
podijeli kao poklon	2857
podijeli na facebooku	2776
podijeli putem whatsappa	2857
podijeli vijest	2776
podijelite	2776
podkast	2293
podkaster	2293
podnapisi	3020
podobne	2411
podpri	2959
podpri nas	2959
podprite nas	2959
podprite nas na patreonu	3026
podprite nas prek paypala	3026
podrobnosti	352
podseti me kasnije	2781
podsjeti me kasnije	2781
podsumowanie ai	2492
pogledaj cenu	2830
pogledaj cijenu	2830
pogledaj galeriju	2848
pogledaj komentare	2776
pogledaj pakete	2842
pogledaj ponudu	2830
pogledaj rezultate	2827
pogledajte galeriju	2848
pogledajte pakete	2842
poglej ceno	3016
poglej galerijo	3034
poglej pakete	3028
poglej ponudbe	3028
poglej ponudbo	3016
poglej rezultate	3013
pogodnost za pretplatnike	2830
pogodnosti za pretplatnike	2830
pogoji uporabe	2979
poista mainokset	1415
poista mykistys	1388
poistin mainosten eston	1393
pokreni kviz	2827
pokreni video	2833
pola wymagane	2483
pole veel kontot	1252
pole veel tellija	1252
pole wymagane	2483
polecamy	2411	2481
polecane	2411	2481
polecane dla ciebie	2411
polecane przez outbrain	2498
polecane przez taboola	2498
politika privatnosti	2789
politika zasebnosti	2979
polityka cookies	2404
polityka korekt	2489
poljuben znesek	3026
polub	2495
pomniejsz tekst	2497
ponatis prepovedan	3037
ponudba za bralce	3016
popravki in pojasnila	3036
poprzedni	2414
poprzednia strona	2486
populair	2147	2257
populaire	1468
populaire artikelen	2147
populaires	1468
populairst	2243
populairste	2257
popular	1097
popular articles	880
popular now	880
popular posts	880
popular reads	957
popular stories	880
popular topics	880
populare	2599
popularne	2411	2495
populer	1747
populiariausi	1991
popunite ovo polje	2845
poredaj po	2854
portada	1155
poruka	2846
posez une question sur cet article	1493
poskusite pozneje	3031
poskusite znova	3031
poslat	341	424
poslat e-mailem	341
poslat mailem	437
poslat tip	429
poslechnout	341
posnetek ni na voljo	3019
post as a guest	1041
post code	1088
post comment	875
post laden	718
post on x	856
post your answer	1041
postal code	1088
postavi kao preferirani izvor	2856
postavke privatnosti	2831
postcode	1088	2246
poster un commentaire	1464
postinumero	1401
postleitzahl	731
postnummer	538	2363	3149
posts relacionados	2538
poststed	2363
potrebbe interessarti	1820
potrebbe interessarti anche	1820
potrebbero interessarti	1820
pour aller plus loin	1468
pour lire la suite	1508
povezana novica	2964
povezane novice	2964
povezane teme	2773
povezane vesti	2773
povezane vijesti	2773
povezano	2964
povezava je kopirana	3043
povezava kopirana	3043
poveznica je kopirana	2857
poveznica kopirana	2776
povolit	415
povolit cookies	345
povolit jednou	409
povolit notifikace	414
povolit obsah	409
povolit reklamu	417
povolit reklamy	417
povratak na naslovnicu	2848
povratak na vrh	2848
povuci pristanak	2831
povuci privolu	2831
powered by ai	926
powiadomienia	2475
pozabljeno geslo	2960
pozastavit	412
pozneje	3023
""", 'pr': """
pr	1642	1887	1950
pr cikk	1721
pr-cikk	1721
praegune aeg #	1247
prati autora	2856
prati autoricu	2856
prati temu	2856
pratite autora	2856
pratite ovu temu	2856
pratite temu	2856
pravidla diskuse	348
pravidla diskuze	434
pravidla oprav	429
pravila komentarisanja	2854
pravila komentiranja	2776	2967
pravila privatnosti	2789
preberi pozneje	3043
preberi prepis	3019
preberi v aplikaciji	3021
preberite tudi	2964
precedente	1823
precios y disponibilidad pueden variar	1179
predmet	2846	2939
predvajaj	3019
predvajaj video	3019
predvajalnik se nalaga	3019
preferenze cookie	1813
pregunta a nuestra ia	1177
preizkusite se	3013
preizkusite svoje znanje	3013
preko cijelog ekrana	2833
premium	334	450	756	834	1118	1435	1730	1794	2117	2272	2389	2512	2587	3056	3211	3393
premium content	834
premium digital	953
premium-artikel	567
premor	3020
prenehaj slediti	3042
prenesi epizodo	3019
prenesi zvok	3019
prenumeranterbjudande	3130
prenumerata	1989	2389
prenumeration	3056
prenumeratoriams	1989
prenumeratoriaus nauda	2027
prenumerera	3056
prenumerera nu	3056
prenumeruj	2389
prenumeruoti	1989
preostalo vreme	2833
preostalo vreme -#	2833
preostalo vrijeme	2833
preostalo vrijeme -#	2833
prepis	2927	3020
preporuka	2773
presented by	866
press enter or click to view image in full size	885
prestani pratiti	2856
prethodna fotografija	2848
prethodna slika	2848
prethodna stranica	2848
pretplata	2765
pretplati se	2765
pretplatite se	2765
preuzmi audio	2833
preuzmi epizodu	2833
preuzmi na app storeu	2835
prevedeno z umetno inteligenco	3039
prevent your screen from going dark	61
preverite svoj nabiralnik	3031
previous article	880
previous image	1090
previous page	885
previous photo	1090
previous picture	1090
previous post	885
previous slide	1090
prezime	2846
priezvisko	2939
prihranite #%	3029
prihvatam	2789
prihvati	2789
prihvati i nastavi	2831
prihvati sve	2789
priimek	3032
priimti visus	2007
priimti visus slapukus	2028
prijava	2766	2960
prijava na newsletter	2845
prijava putem facebooka	2842
prijava putem googlea	2842
prijava s facebook	3028
prijava s facebookom	3028
prijava z apple	3028
prijava z google	3028
prijava z googlom	3028
prijavi	2855	3041
prijavi komentar	2854	3040
prijavi napako	2967
prijavi oglas	2858	3044
prijavi se	2766	2960
prijavi se na novice	3031
prijavi se preko facebooka	2842
prijavi se preko google	2842
prijavi se preko googlea	2842
prijavite napako	3036
prijavite se	2766	2960
prijavite se odmah	2766
prijzen kunnen intussen gewijzigd zijn	2192
primo piano	1820
principais pontos, por ia	2558
prindi	1211
prindi artikkel	1211
prindi retsept	61
print	459	857	1086	2132
print & digital	1086
print + digital	1086
print article	856
print artikel	551
print artiklen	459
print dit artikel	2188
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
printen	2132
prisijungti	1989
prisijungti per facebook	2034
prisijungti per google	2034
prisijungti su facebook	2034
prisijungti su google	2034
prisiminti mane	2034
prispevaj	2959
privaatsuspoliitika	1246
privaatsusseaded	1246
privaatsustingimused	1224
privacidad	1145
privacy	1813	2139
privacy center	596
privacy notice	844
privacy policy	871	1813
privacy preference center	871
privacy preferences	871
privacy settings	871
privacy statement	871
privacy-instellingen	2231
privacybeleid	2139
privacyinstellingen	2231
privacyverklaring	2139
privalomas laukas	2035
privalomi laukai	2035
privatlivsindstillinger	523
privatlivspolitik	523
privatumo nustatymai	2028
privatumo politika	2007
probeabo	567
probeer gratis	2242
probeer het later opnieuw	2180
probeer het opnieuw	2245
probeer nu	2117
produktempfehlung	593
profil	567
profilo	1794
profiter de l'offre	1435
progress: #%	1078
proizvoljan iznos	2840
promo	1811	2772
promocijsko besedilo	2963
promocja	2403
promoted	866
promoted by outbrain	1099
promoted by taboola	1099
promoted content	866
promoted links	866
promoted stories	880
promotie	2137
promotion	866
proovi hiljem uuesti	1253
proovi uuesti	1253
propaganda	2529
proposer une correction	1499
prosimo, izklopite blokator oglasov	3024
prosseguir	2531
prova # dagar gratis	3056
prova gratis	1794	3056
prova gratis per un mese	1856
prova nu	3056
prova-ho un mes gratis	320
proverite mejl	2845
proverite svoje znanje	2827
provjerite e-mail	2845
provjerite svoj inbox	2845
provjerite svoje znanje	2827
prueba gratis	1118
prueba un mes gratis	1194
prvo najnoviji	2854
przeczytaj jeszcze	2411
przeczytaj najpierw w aplikacji	2473
przedruk zabroniony	2490
przelew tradycyjny	2478
""", 'pu': """
pub	1459	2529
publicar comentario	1148
publicera kommentar	3159
publicidad	1143
publicidad - sigue leyendo	1143
publicidade	2529
publicitat	299
publicitate	2595
publieditorial	87
publier un commentaire	1464
publireportage	1459
publireportatge	87
publirreportaje	1143
publiser kommentar	2373
publish comment	1096
puhelin	1401
puhelinnumero	1401
pular para a receita	61
puni ekran	2833
puntos clave	1177
puoi regalare # articoli al mese	1858
push aktivieren	722
push-nachrichten aktivieren	722
pushberichten	2237
pushberichten aanzetten	2236
pushmeldingen	2237
pushnotiser	3140
pushvarsler	2354
pusti video	2833
pustit video	411
puzzel van de dag	2225
puzzels	2172
""", 'py': """
pysy ajan tasalla	1327
pysy kirjautuneena	1397
pytanie dnia	2463
""", 'qr': """
qr platba	418
""", 'qu': """
quero assinar	2512
quick crossword	1071
quiero recibirla	1190
quiero recibirlo	1190
quiero suscribirme	1118
quitar publicidad	1179
quiz starten	712
quiz van de week	2225
""", 'ra': """
raccomandato da	1811
raksta audioversija	2089
raksti redakcijai	2097
rakstiet redakcijai	2097
raksts pieejams abonentiem	2050
rapporteer	2257
rapporteer reactie	2256
rapporter	2374
rapporter annonse	2377
rapporter en fejl	543
rapporter feil	2289
rapporter kommentar	2373
rapportera	3160
rapportera annons	3163
rapportera ett fel	3154
rapportera fel	3074
rapportera kommentar	3159
rate recipe	61
rate this article	1039
rate this post	1039
rate this recipe	61	1039
rate this story	1039
razvrsti po	3040
""", 're': """
reactie	2143
reactie plaatsen	2256
reactieregels	2256
reacties	2143
reacties worden vooraf gecontroleerd	2177
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
reageer	2143
reageer op dit artikel	2251
reageren	2143
reagovat	435
rebutja-ho tot	305
recent	880
recent articles	880
recent news	880
recent posts	880
recent stories	880
recept bewaren	61
recept printen	61
recevoir la newsletter	1444
recevoir une alerte	1501
rechazar	1145
rechazar todas	1145
rechazar todo	1145
recherche	1471
rechercher	1471
rechte am artikel erwerben	739
rechte an diesem artikel erwerben	739
rechten aanvragen	2252
recibir alertas	1189
recibir alertas de este tema	1189
reclame	2137
recomandate	2599
recomendaciones	1152
recomendadas	1152	2538
recomendado	1152
recomendado para ti	1152
recomendados	1152	2538
recomendamos	2538
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
recurso exclusivo para assinantes	2560
recusar	2531
redactiestatuut	2251
redakcja poleca	2411
redaksi	1762
redaksjonen anbefaler	2293
redaktion kontaktieren	738
redaktionelle richtlinien	738
redaktionen anbefaler	472
redaktionen rekommenderar	3078
redaktionsempfehlung	603
redan prenumerant? logga in	3056
reddet	3221
reddit	857
redes sociais	2525
redes sociales	1137
reference: donation	1083
refresh page	1081
refresh the page	1081
refuser	1461
registar	2512
registe-se	2512
register	834
register for free	834
register now	834
registo	2512
registra't	293
registra't per comentar	308
registrace	334
registracija	2766	2960
registrarme	1118
registrarme en la newsletter	1125
registrarse	1118
registrasi	1730
registrate	1194
registrati	1794
registrati e leggi questo articolo	1856
registrati gratis	1794
registreer	2117
registreer gratis	2117
registreeru tasuta	1206
registreeru veebiseminarile	1213
registrer deg	2272
registrera dig	3056
registreren	2117
registrieren	567
registriraj se	2766	2960
registro	1118
registrovat se	334
registruj se	2766
registruotis	1989
regler for debatten	548
regler for kommentarer	2373
regler for kommentarfeltet	2373
regulamin	2404
regulamin komentarzy	2494
reject & subscribe	1076
reject all	871
reject all cookies	871
reject and pay	1076
rejeitar	2531
rejeitar todos	2531
rejoignez la conversation	1499
rejoignez la discussion	1499
reklaam	1206
reklaamartikkel	1215
reklaamtekst	87	1215
reklam	3070	3220
reklam alani	3220
reklam slut	3163
reklama	344	1989	2403	2772	2869
reklamdan sonra devam ediyor	3220
reklame	463	2285
reklame slut	552
reklami atla	3220
reklami kapat	3220
reklaminis	87
reklaminis straipsnis	1998
reklamlar	3220
reklamos pabaiga	2042
reklamy	2403
reklamy google	2498
rekomendasi	1747
rekomendasi untuk anda	1747
rekomendasi untukmu	1747
rekomenduojame	1991
rekommenderade artiklar	3078
rekommenderas	3078	3146
rekommenderas av outbrain	3163
rekommenderas av taboola	3163
rekommenderat	3078
rekommenderat av outbrain	3163
relacionadas	1152	2538
relacionado	1152
relacionados	1152	2538
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
relaterade artiklar	3078
relaterade nyheter	3078
relaterat	3078
relaterede artikler	472
relaterede emner	472
relateret	472
relatert	2293
relaterte artikler	2293
relaterte emner	2293
relaterte saker	2293
relevanteste	744
reload page	1081
reload the page	1081
remaining time	1078
remaining time #	1078
remaining time -#	1078
remember me	834
remiamas turinys	1998
remind me in #	825
remind me in may	825
remind me later	825
remind me next month	825
remind me tomorrow	825
remove ad	866
remove ads	866
remti	1989
rep alertes d'aquest tema	314
replay	885
replier	1472
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
reportagem exclusiva para assinantes	2575
reportar	1148
reportar erro	2534
reportar error	1148
reportar un error	1148
reprints & licensing	1093
reprints & permissions	1059
reprints and licensing	1093
reprints and permissions	1093
reproducir	1155
reproduzir	2541
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
reserveer je plek	2228
reserveer kaarten	2228
reserveer uw plaats	2228
reserver plads	521
reserver plass	2346
reset password	834
responder	1148	2534
resta aggiornato	1801
restam # caracteres	2566
resterende tid	525
resterende tid #	525
resterende tid -#	525
resterende tijd	2233
resterende tijd #	2233
resterende tijd -#	2233
restzeit	720
restzeit #	720
restzeit -#	720
resumen con ia	1177
resumen de ia	1177
resumen por ia	1177
resumir com ia	2558
resumo por ia	2558
retour	1454
retour en haut	1471
rettelser og presiseringer	2368
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
rezerviraj mesto	3016
rezerviraj mjesto	2830
rezervirajte svoje mesto	3016
rezervujte si miesto	2922
rezultati ankete	2827	3013
rezultati glasanja	2827
rezultati glasovanja	3013
rezygnujesz, kiedy chcesz	2480
""", 'ri': """
riassumi con l'ia	1839
riassunto ia	1839
ricevi gli avvisi su questo argomento	1850
ricevi la newsletter	1801
ricevi una notifica per ogni nuovo articolo dell'autore	1850
rifiuta	1813
rifiuta tutto	1813
rights & permissions	1093
rights and permissions	1093
rimani aggiornato	1801
rimani informato	1801
riproduci	1823
riservato agli abbonati	1856
rispondi	1816
rispondi al sondaggio	1847
ristikko	1382
ritzau	502
ritzau/afp	502
ritzau/reuters	502
""", 'ro': """
rocznie	2481
rodyti # atsakymus	2039
rodyti atsakymus	2039
rodyti daugiau	1996
rodyti ir sutikti	2028
rodyti komentarus	1995
rodyti rezultatus	2025
rohkem artikleid	1254
rohkem autorilt	1254
rozbalit	352
rozliczane rocznie	2480
rozmiar czcionki	2497
rozmiar tekstu	65
rozpocznij quiz	2463
rozumiem	2415
""", 'rs': """
rss	857
""", 'ru': """
rubriken	603
rubriques	1468
rules for comments	1096
""", 'ry': """
rychlost	412
ryhdy kuukausilahjoittajaksi	1395
""", "s'": """
s'abonner	1435
s'identifier	1435
s'inscrire	1435
s'inscrire gratuitement	1435
""", 'sa': """
sa kasutad reklaamiblokeerijat	1250
saada e-postiga	1211
saada kommentaar	1257
saada vihje	1213
saatavilla google playsta	1390
sag uns deine meinung	644
sagen sie uns ihre meinung	644
saiba mais	2538
sair	2512
saken er automatisk generert	2371
saken er forbeholdt abonnenter	2272
saken er lest opp av en ki-stemme	2350
saken er lest opp av en robot	2281
saken fortsetter etter annonsen	2285
saken fortsetter nedenfor	2285
saken fortsetter under	2285
saken fortsetter under bildet	2285
saken oppdateres	2285
sakrij odgovore	2854
sakrij oglas	2858
salasana	1398
salin link	1739
salin tautan	1739
salli	1392
salli aina	1386
salli ilmoitukset	1391
salli kerran	1386
salli mainokset	1394
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1155
saltar publicidad	1143
salva	1806
salva articolo	1806
salva l'articolo	1858
salva la ricetta	61
salva per dopo	1858
salva ricetta	61
salvar	2524
salvar artigo	2524
salvar para ler depois	2577
salvar receita	61
salvesta	1211
salvesta artikkel	1211
salvesta hilisemaks	1259
salvesta seaded	1246
salvesta valikud	1246
samal teemal	1208
samengevat door ai	2169
samenvatting door ai	2169
sammanfattad av ai	3081
sammanfattning gjord av ai	3081
samo neophodni	2831
samo nujni	3017
samo za pretplatnike	2842
samodejno predvajanje	3019
samodejno prevedeno	3039
samtykke	464	2286
sanaristikko	1382
santrauka sukurta di	2038
saturs nav pieejams	2088
sauvegarder	1454
sauvegarder l'article	1511
sauvegarder pour lire plus tard	1511
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
saya mengerti	1750
""", 'sb': """
sbalit	352
sblocca l'articolo	1856
""", 'sc': """
scan de qr-code	2235
scan qr-koden	527
scegli il tuo abbonamento	1856
scegli l'abbonamento che fa per te	1856
scegli un importo	1792
schlagworte	603
schlagworte zum thema	603
schon abonnent	567
schon dabei	561
schreibe einen kommentar	599
schreiben sie der redaktion	644	738
schreiben sie einen kommentar	599
schrift kleiner	746
schrift verkleinern	588
schrijf een reactie	2143
schrijf je gratis in	2180
schrijf je in	2122
schrijf je in voor onze nieuwsbrief	2122
scopri	1823
scopri le offerte	1794
scopri tutte le nostre newsletter	1852
scopri tutte le offerte di abbonamento	1856
scrie un comentariu	2598
scrivi qui il tuo commento	1847
scrivi un commento	1816
scroll down for video	933
scroll down to continue	958
scroll down to continue reading	866
scroll for more	866
scroll ke bawah untuk melanjutkan	1742
scroll to continue	866
scroll to continue with content	866	1742
scroll to top	885
scroll untuk membaca	1742
scrolle weiter	593
scrollen sie weiter	593
""", 'se': """
se abonnemang	3056
se abonnement	2359
se abonnementer	450
se alla	3081
se alla bilder	3081
se alla erbjudanden	3145
se alle	475	2296
se alle abonnementer	534
se alle abonnentfordeler	2272
se alle bildene	2296
se alle fordele for abonnenter	450
se alle tilbud	2359
se bildegalleri	2365
se bildene her	2296
se bildeserie	2365
se bildspelet	3151
se billederne her	475
se billedgalleri	540
se billedserie	540
se billedserien	540
se connecter	1435
se connecter avec apple	1508
se connecter avec facebook	1508
se connecter avec google	1508
se erbjudanden	3056
se flere billeder	475
se galleri	540
se grafikken her	475	2296
se klippet	3081
se klippet i spelaren ovan	3081
se klippet ovan	3081
se klippet over	2296
se kommentarer	548
se liveblog	540
se pris	3130
se prisen	521
se priset	3130
se resultat	3127
se resultatene	2343
se resultaterne	518
se resultatet	3127
se tilbud	450	2272
se tilbuddet	521
se tilbudene	2272
se tilbudet	2346
se videoen	2350
se videoen her	475	2296
se videoen herunder	475
se videoen nedenfor	475	2296
se videoen ovenfor	475
se videoen over	2296
se videoen under	2296
se videon i spelaren ovan	3081
se videon nedan	3081
se videon ovan	3081
search	885
sebelumnya	1749
secciones	1152
sections	885
secure checkout	832
secure drop	1092
secure payment	831
secure transaction	832
seda sisu ei saa kuvada	1246
sedang tren	1773
see all	885
see all articles by this author	1090
see all newsletters	844
see all offers	1085
see all plans	953
see all subscription plans	953
see also	880
see artikkel on lukustatud	1252
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
see video pole enam saadaval	1247
seek to live, currently behind live	1078
seek to live, currently playing live	1078
segnala	1816
segnala un errore	1816
segnala un errore nell'articolo	1847
segueix aquest tema	314
segueix l'autor	314
segueix tota l'actualitat en directe	323
segui	1807
segui la diretta	1850
segui questo argomento	1850
segui questo tema	1850
seguici	1807
seguici su facebook	1807
seguici sui social	1807
seguir	1138	2525
seguir a este autor	1189
seguir autor	2568
seguir este tema	1189	2568
seguir leyendo	1118	1155
seguir leyendo en	1138
seguir sin apoyar	1112
sei d'accordo? vota	1847
seite #	606
seite drucken	588
seite neu laden	725
seite teilen	588
seja apoiador	2508
seja assinante	2512
seja o primeiro a comentar	2534
seja um apoiador	2508
sekot autoram	2100
selanjutnya	1749
selecione as newsletters que pretende receber	2570
selecione as newsletters que quer receber	2570
select	1086
select a plan	1085
select an amount	831
select payment method	831
select plan	1085
select this plan	1085
selecteer	2243
selecteren	2243
selengkapnya	1749
selles artiklis	1254
sembunyikan	1750
semua komentar	1746
senare	3052	3140
senaste	3078
senaste nyheterna	3078
senaste nytt	3078
send	538	1088	2363
send a tip anonymously	1092
send an anonymous tip	1092
send anonymt tips	2368
send as gift	1098
send besked	537
send by e-mail	1098
send by email	1098
send by whatsapp	1098
send comment	1096
send dine billeder	543
send e-post til journalisten	2365
send email	856
send et anonymt tip	543
send et tip	543
send feedback	875
send inn	2363
send inn kommentar	2373
send kommentar	2373
send melding	2362
send message	1087
send som e-mail	551
send som e-post	2376
send til en ven	459
send tip	543
send tips	2368
send to a friend	856
send via email	1098
send via whatsapp	1098
senden	731
senere	446	529	2268	2354
seneste	472
seneste nyheder	472
seneste nyt	472
sense tu no seria possible	319
sent daily	944
sent weekly	944
senza di te non ce la facciamo	1855
senza vincoli	1856
seotud artiklid	1208
seotud lood	1208
sepa-lastschrift	566
services partenaires	1459
servicios	1152
sesli dinle	3218
seu e-mail	2516
seu email	2516
seuraa	1332
seuraa aihetta	1332
seuraa kirjoittajaa	1413
seuraa toimittajaa	1413
seuraat jo	1413
seuraava	1341
seuraava artikkeli	1403
seuraava juttu	1339
seuraava kuva	1403
seuraava sivu	1403
seuraava video	1388
seuraavaksi	1341
seuratut aiheet	1413
sezioni	1820
""", 'sf': """
sfoglia gallery	1823
sfoglia il giornale	1794
""", 'sh': """
share	761	856	1739	2592
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
share pe facebook	2626
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
shrani	2967
shrani izbiro	3017
shrani nastavitve	3017
shrani recept	61
shrani za pozneje	3043
""", 'si': """
si din mening	2289
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
siga	2525
siga este autor	2568
siga-nos	2525
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
signaler	1464
signaler un abus	1499
signaler une erreur	1472
signaler une faute	1499
signaler une faute d'orthographe	1499
sigue este tema y recibe avisos	1189
sigue leyendo	1152
sigue leyendo debajo	1143
siguiendo	1138
siguiente	1155
siguiente noticia	1152
siirry aihesivulle	1403
siirry etusivulle	1403
siirry kauppaan	1384
siirry keskusteluun	1411
siirry lahjoitussivulle	1395
siirry reseptiin	61
siirry sivun alkuun	1403
siirry tapahtumaan	1384
siirry tarjoukseen	1384
siirry visaan	1381
sikeresen feliratkozott	1652
sikr dig billetter	521
sikr dig en plads	521
sikre deg billett	2346
sikre deg plass	2346
simak juga	1747
similar articles	880
similar posts	880
similar stories	880
simpan	1739
simpan artikel	1772
simpan resep	61
simpan untuk dibaca nanti	1772
sin comentarios	1148
sin permanencia	1194
single contribution	831
sinu e-post	1253
sinu e-posti aadress	1231
sinu nimi	1253
sinua voisi kiinnostaa	1339
siradaki haber	3225
sisesta kehtiv e-posti aadress	1253
sisesta oma e-posti aadress	1231
sisesta summa	1251
siste	2293
siste nyheter	2293
siste nytt	2293
sisu ei ole saadaval	1246
sisu on blokeeritud	1246
sisu pole saadaval	1246
sisuturundus	87	1206
sisuturunduse artikkel	1215
site map	885
sitemap	885
sivun alkuun	1403
""", 'sj': """
sjekk e-posten din	2362
sjekk innboksen	2362
sjekk innboksen din	2362
sjekk pris	2346
""", 'sk': """
skabt med ai	546
skaito sintetinis balsas	2029
skaitomiausi	1991
skaitomiausi straipsniai	1991
skaitomiausia	1991
skaitykite daugiau	1991
skaitykite su prenumerata	2034
skaitykite toliau	1989
skaityti daugiau	1996
skaityti komentarus	1995
skaityti toliau	1989
skaityti visus komentarus	1995
skal udfyldes	537
skaneeri qr-kood	1248
skaneeri qr-koodi	1248
skann qr-koden	2352
skanna qr-koden	3138
skannaa qr-koodi	1390
skapa ett gratis konto	3056
skapa ett konto	3056
skapa gratis konto	3056
skapa konto	3056
skapa konto gratis	3056
skapad av ai	3157
skapad med ai	3157
skaties bildes	2057
skaties foto	2057
skaties video	2057
skatieties video	2057
skeniraj qr kod	2835
skeniraj qr-kodo	3021
skenirajte qr kod	2835
skenirajte qr kod i preuzmite aplikaciju	2835
skenirajte qr-kodo	3021
skenirajte qr-kodo in prenesite aplikacijo	3021
skicka	3149
skicka dina bilder	3154
skicka in	3149
skicka in dina bilder	3154
skicka in ditt tips	3154
skicka kommentar	3159
skicka meddelande	3148
skicka tips	3154
skicka via e-post	3162
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
skirkite # % gpm	2033
skirkite mums # %	2033
skjul	476	2297
skjul annonce	552
skjul annonse	2377
skjul bildetekst	2365
skjul billedtekst	540
skjul svar	2373
skocz do przepisu	61
skok na recept	61
skomentuj	2399	2407
skontrolujte si e-mail	2938
skopiowano do schowka	2497
skopiowano link	2399
skopiuj adres	2399
skopiuj link	2399
skrij odgovore	3040
skrij oglas	3044
skriv din kommentar	467	2289	3074
skriv din kommentar her	467	2289
skriv en kommentar	467	2289	3074
skriv et svar	475
skriv inn e-post	2277
skriv inn e-postadressen din	2277
skriv kommentar	467
skriv til forfatteren	540
skriv ut	2281	3066
skriv ut artikeln	3066
skriv ut artikkelen	2376
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2281
skriv ut sidan	3162
skriv ut siden	2376
skru av adblock	2355
skru av annonseblokkering	2355
skru av lyd	2350
skype	857
""", 'sl': """
sla advertentie over	2137
sledi avtorici	3042
sledi avtorju	3042
sledi temi	3042
sledite temi	3042
sledovat autora	436
sledovat autorku	436
sledovat online	426
slik beskytter vi kildene	2368
slik jobber vi med rettelser	2368
slik retter vi feil	2368
slik skrur du av adblock	2355
slika u slici	2833
slika v sliki	3019
slobodan iznos	2840
sluit	2150
sluit advertentie	2260
sluit galerij	2248
sluiten	2112
slut annons	3163
""", 'sm': """
smaller text	1098
smanji slova	2857
sms	857
""", 'sn': """
snapchat	857
snelheid	2234
sniegt atsauksmi	2098
snimak nije dostupan	2833
snimka nije dostupna	2833
""", 'so': """
so deaktivieren sie ihren adblocker	724
so gehen wir mit fehlern um	738
so nutzen wir ki	741
so schalten sie den adblocker aus	724
sobre el autor	1152
sobre la firma	1152
social	1807
social media	589	861
sociala medier	3067
sociale media	2133
sociale medier	460
soitin latautuu	1388
solitaire	405	1071	2920
solo gli abbonati possono commentare	1847
solo los suscriptores pueden comentar	1184
something went wrong	944	1088
something went wrong, please try again	1087
something went wrong, please try again later	1087
something went wrong. please try again	944
something went wrong. please try again later	844
sommaire	1471
son dakika	3225
son dakika haberleri	3225
son haberler	3225
sonda	2464
sonda dnia	2463
sonra oku	3218
sonraki	3227
sonraki haber	3225
sonraki sayfa	3227
soovid saada teavitusi	1249
sorodna novica	2964
sorodne novice	2964
sorodne vsebine	2964
sorotan	1747
sorrend	1718
sorry, this video is not available	1078
sort by	875	1097
sort by best	1096
sort by newest	1096
sort by oldest	1096
sort by: newest	1096
sorteer op	2256
sorter efter	548
sorter etter	2373
sortera	3160
sortera efter	3159
sorteren op	2256
sortering	2374
sortieren nach	743
sortierung	744
sortiraj	2855
sortiraj po	2854
sortuj	2495
sortuj od	2494
sosiaalinen media	1332
sosiale medier	2282
sostieni	1789
sostienici	1789
soutenez-nous	1426
soutenir	1426
soziale medien	589
soziale netzwerke aktivieren	718
""", 'sp': """
spander en kaffe	2357
spannend	603
spar # %	535	2360
spar #%	535	2360
spara	3066
spara # %	3146
spara artikel	3066
spara artikeln	3066
spara artikeln till senare	3066
spara recept	61
spara receptet	61
spara till senare	3066
spara val	3134
spausdinti	1994
special offer	834
speel mee	2225
speel nu	2225
speel video	2233
speel video af	2174
speichern	588
spela klipp	3136
spela nu	3127
spela upp	3081	3137
spela upp video	3136
spela video	3136
spelaren laddas	3136
speler wordt geladen	2233
speltid #	3136
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
spill av	2296
spill av video	2296
spill av video her	2296
spill her	2343
spilleren lastes	2350
spomni me kasneje	2971
sponseret indhold	552
sponset	2285
sponset innhold	2285
sponsor content	866
sponsored	593	764	866	2192
sponsored content	866
sponsored links	866
sponsored message	866
sponsored message - story continues after this	866
sponsored post	866
sponsored stories	880
sponsoreret	463
sponsoreret indhold	463
sponsorizzato	1811
sponsorlu	3220
sponsorlu haber	3220
sponsoroitu	1333
sponsrat	3070
sponzorirana vsebina	2963
sponzorirano	2772	2963
sponzorisani tekst	2772
sponzorisano	2772
spotify	857
spotted a mistake	875
spotted an error	875
spravovat souhlas	409
sprejmem	2979
sprejmem vse	3017
sprejmi	2979
sprejmi in nadaljuj	3017
sprejmi vse	2979
spremeni velikost pisave	3043
spremi	2776
spremi odabir	2831
spremi postavke	2831
spremi recept	61
spremi za kasnije	2857
spring naar recept	61
spring til indhold	540
springe zum rezept	61
spustit audio	411
spustit video	411
""", 'st': """
sta advertenties toe	2239
sta meldingen toe	2236
stampa	1806
stampa articolo	1806
stampa la ricetta	61
stampa questo articolo	1858
stampa ricetta	61
standard digital	953
standardy redakcyjne	2489
start de quiz	2225
start free trial	834
start quiz	1070
start quizen	2343
start quizzen	518
start slideshow	1090
start subscription	834
start the quiz	1070
starta quiz	3127
startseite	603	606
stay connected	844
stay in the know	844
stay informed	844
stay logged in	1085
stay signed in	1085
stay up to date	844
ste opazili napako	3036
ste pozabili geslo	3028
steady	562
stel in als voorkeursbron	2258
stel je vraag aan onze ai	2169
stellenmarkt	638
stelling van de dag	2225
stem	519	2226	2344
stem her	475	2296
stem i afstemningen	475
stem i avstemningen	2296
stem mee	2225
stem nu	2172
stemmen	2226
stemmen din er registrert	2343
steun ons	2113
steun ons op patreon	2240
steun ons via patreon	2240
stichworte	603
stikkord	2293
stimme abgeben	712
stimmen sie ab	638
stopt automatisch	2187
stories for you	880
story continues	866
story continues below	866
straipsnis prieinamas tik prenumeratoriams	1989
stream type live	1078
strictly necessary cookies	871
strinjam se	2979
strinjam se in nadaljujem	3017
strinjam se s prikazom zunanje vsebine	2979
strojno prevedeno	2853	3039
stt	1345
stt-afp	1345
stt-reuters	1345
stumbleupon	857
stumm	721
stummschalten	720
stummschaltung aufheben	720
stuur door	2212
stuur een anonieme tip	2251
stuur een correctie	2177
stuur een tip	2251
stuur je foto of video	2251
stuur je foto's in	2251
stuur je tip	2251
stworzone przez ai	2492
""", 'su': """
su questo argomento	1859
subiecte	2599
subject	1088
submit	826	1088
submit a correction	875
submit comment	875
submit vote	1070
subscreva a newsletter	2516
subscreva gratuitamente	2570
subscrever	2516
subscrever newsletter	2516
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
subskrybuj	2389
subskrybuj teraz	2480
subtitles	1079
subtitles off	1078
subtitles settings	1078
success	1088
success! check your inbox	990
successivo	1823
suche	606	734
suchen	606
sudah punya akun	1730
sudoku	405	519	713	1071	1382	1689	2226	2344	2464	2828	2920	3014	3128
suggerisci una correzione	1839
suggest a correction	875
suggested	880
suggested articles	880
suivant	1471
suivez notre direct	1511
suivez nous	1455
suivez-nous	1455
suivi	1455
suivre	1455
suivre ce sujet	1455
suivre ce sujet et recevoir une alerte	1501
suivre cet auteur	1455
sujets	1468
sukunimi	1401
sukurta dirbtinio intelekto	2038
sukurta su di	2038
sul pole kontot	1252
sulge	1214
sulge galerii	1254
sulge reklaam	1215
sulje	1322
sulje galleria	1403
sulje mainos	1415
sullo stesso argomento	1820
sullo stesso tema	1820
sumbang	1729
summary by ai	926
summary generated by ai	1095
suora	1389
suoraan reseptiin	61
suositellut	1339
suositeltu	1398
suosittelee outbrain	1415
suosittelemme	1339
suosituimmat	1339	1412
suosituin	1398
suositut	1412
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
sur ce sujet	1468
sur le web	1468
suscribete	1118
suscribirme	1118
suscribirse	1118
suscribite	1194
suscribite ahora	1194
suscripciones	1118
susijusios naujienos	1991
susisiekti su redakcija	2037
sutikti ir rodyti	2028
sutikti su visais	2007
sutinku	2007
sutinku su visais	2028
suurem tekst	1259
suurempi teksti	1414
suurenda	1254
suurenda pilti	1254
suurenna	1403
suurenna kuva	1341
""", 'sv': """
svaki petak. besplatno. bez spama	2845
svar	467	549	2289	2374
svara	3074	3160
svi komentari	2776
svi tekstovi autora	2848
svrha uplate: donacija	2840
""", 'sw': """
swisha en slant	3053
swisha ett bidrag	3143
swisha till oss	3143
""", 'sy': """
syarat dan ketentuan	1745
syarat dan ketentuan | kebijakan privasi	1745
syndication rights	1093
synes godt om	549
""", 'sz': """
szavazok	1688
szavazz	1689
szavazzon	1649
szerezd meg a google playen	1697
szerezze be: google play	1697
szintetikus hang olvassa fel	1695
szudoku	1689
szukaj	2414
szybki przelew	2478
""", "t'": """
t'ha agradat aquest article	308
""", 'ta': """
ta bort annonser	3070
ta quiz	2343
ta quizzen	2343
ta testen	2343
ta video ni na voljo	3019
ta vsebina ni na voljo	3017
taasesituse kiirus	1247
taboolan suosittelema	1415
tack! kolla din inkorg	3148
tag	1747	1820	3408
tag quiz	518
tag testen	518
tag-uri	2599
tagasi avalehele	1254
taggar	3078
tagged	880
tagger	2293
tagi	2411
tagovi	2773
tags	472	603	768	880	1152	1468	1747	1820	2147	2538	3408
taguri	2599
tai	1398
taille du texte	1454
taip pat skaitykite	1991
tak for at du stemte	518
tak for din besked	537
tak for din henvendelse	537
tak for din stemme	518
tak for din tilmelding	455
tak for tilmeldingen	537
tak! tjek din indbakke	537
takaisin alkuun	1403
takaisin etusivulle	1403
take our poll	1070
take our survey	875
take the poll	1070
take the quiz	1070
takk for din henvendelse	2362
takk for din stemme	2343
takk for meldingen	2362
takk for stemmen din	2343
takk! sjekk innboksen	2362
tallenna	1331
tallenna asetukset	1386
tallenna juttu	1331
tallenna resepti	61
tallenna valinnat	1386
tallennettu	1414
talvez mais tarde	2507
tamanho da fonte	65	2524
tamanho do texto	65
tampilkan asli	1750
tampilkan lebih banyak	1749
tampilkan lebih sedikit	1750
tap to enlarge	1090
tap to unmute	1078
tapahtui virhe	1401
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarjoa kahvi	1395
tarjoa meille kahvit	1395
tartalom	1649
tasuline sisu	1260
tasuta kohaletoimetamine	1245
tauko	1389
tautan berhasil disalin	1772
tautan disalin	1739
tautan telah disalin	1772
tavs e-pasts	2074
""", 'te': """
te has suscrito correctamente	1190
te puede gustar	1152
te puede interesar	1152
te quedan # caracteres	1184
te recomendamos	1152
te vsebine ne moremo prikazati	3017
te-ar putea interesa	2599
teata kommentaarist	1257
teata veast	1212
teavita veast	1212
tee kertalahjoitus	1395
tee lahjoitus	1323
tee testi	1381
tee tilaus	1397
tee visa	1381
teemad	1254
tehisintellekti loodud	1256
teilen	588
teilen auf	588
teilen und weiterempfehlen	588
teised loevad	1208
tek seferlik	3210
tekkis viga. proovi hiljem uuesti	1253
tekst gaat door onder advertentie	2260
tekst loopt door onder de advertentie	2137
tekst se nastavlja nakon oglasa	2772
tekst sponsorowany	87
tekst wygenerowany automatycznie	2492
teksten er automatisk genereret	546
teksten er automatisk generert	2371
tekstgrootte	65	2132
tekstgrootte aanpassen	2259
teksti on tuotettu automaattisesti	1409
teksti suurus	1259
tekstimainos	1333
tekstin koko	65
teksting	2351
tekstitykset	1389
tekstitys	1389
teksto dydis	2041
telefon	424	538	731	1708	2363	2484	2846	3032	3149
telefonnummer	538	731	2363	3149
telefoon	2246
telefoonnummer	2246
telegram	857	2654
teljes cikk	1649
telli	1206
telli kohe	1206
telli raamat	1245
tellija soodustus	1245
tellijale	1206
tellijana saad artiklit jagada	1211
tellijatele	1206
tema	2293
tema dana	2773
temaer	2293
temas	1152	2538
temas relacionados	1152
temat	2484
tematy	2411
teme	2848	3034
temes relacionats	323
temi	1820
temi sledite	3042
temos	1991
tempo de leitura	2541
tempo di lettura	1823
tempo estimado de leitura: # minutos	2524
temps de lecture	1471
temps de lecture : # min	1471
tendances	1468
tendencias	1152
tendenze	1820
tentang kami	1762
tento obsah nelze zobrazit	409
teraz nie	2877
terbaru	1747
terima semua	1745
terima semua cookie	1745
terkait	1747
terkini	1747
termini e condizioni	1813
termos de uso	2531
terms	871
terms & conditions	871
terms and conditions	871
terms apply	953
terms of service	871
terms of use	871
terpopuler	1747
terpopuler hari ini	1773
terug naar boven	2150
terug naar de homepage	2248
terug naar home	2248
test deg selv	2343
test dig selv	518
test din viden	518
test din viden i ugens quiz	475
test dine kunnskaper	2343
test je kennis	2225
test kunnskapene dine	2343
test kunnskapene dine i ukas quiz	2296
test uw kennis	2225
testa dina kunskaper	3127
testa dina kunskaper i veckans quiz	3081
testaa tietosi	1381
testaa tietosi viikon visassa	1341
testen	567
testez gratuitement	1435
testez vos connaissances	1499
testez vos connaissances avec notre quiz	1499
testirajte svoje znanje	2827
tetszik	1640	1718
text lizenzieren	739
text size	856
text version	885
textning	3137
texto gerado por ia	2558
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
thema's	2147
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
ti consigliamo	1820
ti potrebbe interessare	1820
ti potrebbero interessare	1820
ticker	603
ticket kaufen	715
tickets bestellen	715
tickets buchen	715
tickets kaufen	715
tickets on sale now	1073
tickets sichern	638	715
tid #	3137
tidak terima kasih	1728
tidak, terima kasih	1728
tiempo de lectura	1155
tiempo estimado de lectura: # minutos	1137
tietosuoja	1334
tietosuoja-asetukset	1386
tietosuojaseloste	1386
tijdsduur #	2233
tiktok	857
til arrangementet	2346
til bildeserien	2365
til billedserien	540
til butikken	2346
til direktesenteret	2365
til donasjonssiden	2357
til donationssiden	532
til forsiden	472	2293
til gavesiden	2357
til nettbutikken	2346
til produktet	2346
til quizen	2343
til quizzen	518
til shoppen	521
til spillet	2343
til temasiden	2365
til tilbuddet	521
til tilbudet	2346
til toppen	475	2296
til webshoppen	521
tilaa	1324
tilaa ilmoitukset	1391
tilaa ja lue	1397
tilaa kirja	1384
tilaa nyt	1324
tilaa uutiskirje	1327
tilaa uutiskirjeet	1327
tilaajaedut	1384
tilaajaetu	1384
tilaajalle	1324
tilaajille	1324
tilaukset	1324
tilaus onnistui	1400
tilausvaihtoehdot	1397
tilbage til forsiden	540
tilbage til toppen	540
tilbake til forsiden	2365
tilbake til toppen	2365
till appen	3138
till bildspelet	3151
till butiken	3130
till direktrapporten	3151
till donationssidan	3143
till dossiern	3151
till erbjudandet	3056
till evenemanget	3130
till liverapporten	3151
till produkten	3130
till quizet	3127
till receptet	61
till resultatet	3127
till shoppen	3130
till spelet	3127
till startsidan	3078
till temasidan	3151
till toppen	3081
tillad	529
tillad alle	523
tillad alle cookies	523
tillad altid	523
tillad annoncer	531
tillad ikke	529
tillad indhold	523
tillad notifikationer	528
tillad reklamer	531
tillat	2354
tillat alltid	2348
tillat annonser	2356
tillat innhold	2348
tillat varsler	2353
tillbaka till startsidan	3151
tillbaka till toppen	3151
tilmeld	455
tilmeld dig	455
tilmeld dig nyhedsbrevet	455
tilmeld mig	537
tilmeld nyhedsbrev	455
tilpas indstillinger	523
tilpass innstillinger	2348
timp de citire # min	2601
tin sau	3408
tinggalkan komentar	1746
tip us	827
tips en venn	2281
tips van de redactie	2147
tipsa	3066
tipsa oss	3074
tisk	341
tisk receptu	61
titlovi	2834
titulky	412	2927
""", 'tj': """
tjek din e-mail	537
tjek din indbakke	537
""", 'to': """
to pole jest wymagane	2483
to polje je obvezno	3031
to the donation page	1083
to the dossier	1090
to the homepage	1090
today's most read	957
today's paper	885
today's top stories	880
todos los comentarios	1148
toestaan	2237
toestemming	2139
toestemming beheren	2231
toestemming intrekken	2231
toestemming vragen voor overname	2252
toeta	1206
toeta meid	1206
toevoegen aan leeslijst	2212
toevoegen aan mijn onderwerpen	2258
toggle	885
toggle caption	885
toimetus soovitab	1208
toimitus suosittelee	1339
toista	1341	1389
toista video	1388
toistonopeus	1388
ton an	720
ton aus	720
ton ausschalten	720
ton einschalten	720
tonen en accepteren	2231
toon # antwoorden	2256
toon alles	2151
toon antwoorden	2256
toon bijschrift	2248
toon deze inhoud	2167
toon en accepteer	2231
toon galerij	2248
toon inhoud	2139
toon meer	2150
toon minder	2150
toon origineel	2151
toon reacties	2143
toon resultaten	2225
toon transcript	2233
toon vertaling	2151
toon wachtwoord	2242
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
topik	1747
topik terkait	1747
toppnyheter	3078
toppsaker	2293
topthemen	603
torna all'inizio	1823
torna su	1823
torne-se assinante	2508
torne-se membro	2508
tots els butlletins	316
toujours afficher ce type de contenu	1491
tous les commentaires	1464
tous ses articles	1489
tout accepter	1461
tout afficher	1472
tout refuser	1461
tout voir	1471
toute l'actu	1468
toutes les photos	1471
""", 'tr': """
trabaja con nosotros	1179
trabalhe connosco	2560
trabalhe conosco	2560
trajanje	2834	3020
trajanje #	2833	3019
trakteer ons op een kop koffie	2240
trakteer ons op koffie	2113
trang sau	3410
transcript	1079	2234
transferencia bancaria	1117
transkripsjon	2351
transkript	721	2834	3137
transkript anzeigen	720
transkript herunterladen	720
transkript lesen	720
transkription	3137
transkrypcja	2472
translated automatically	1095
translated by ai	926
translated with ai	1095
transparenzhinweis	738
transskription	526
traueranzeigen	638
treballa amb nosaltres	310
trefwoorden	2147
trek toestemming in	2231
trekk samtykket tilbake	2348
trekk tilbake samtykke	2348
trend	3225
trending	603	880	1747	2147	2538
trending deals	866
trending now	880
trending stories	880
trending today	880
trending topics	880
trenutno vreme #	2833
trenutno vrijeme #	2833
trimite	2592
trimite pe email	2592
trimite pe whatsapp	2626
trimite unui prieten	2626
trotzdem weiterlesen	725
try it free	834
""", 'tt': """
tt	3108
tt-afp	3108
tt-reuters	3108
""", 'tu': """
tu e-mail	1125
tu email	1125
tudo sobre	2538
tue riippumatonta journalismia	1323
tuitar	2524
tuitear	1137
tulis komentar	1746
tulis komentar anda di sini	1762
tulosta	1331
tulosta artikkeli	1414
tulosta juttu	1331
tulosta resepti	61
tumblr	857
tunnuksen luominen on maksutonta	1324
tuoreimmat	1339
tuoreimmat uutiset	1339
turinio rinkodara	1998
turinys nepasiekiamas	2028
turn on	1104
turn on alerts	1082
turn on notifications	1082
tutti gli aggiornamenti qui	1850
tutti i commenti	1816
tutup	1728
""", 'tw': """
tweet	856	1739	1806
tweet laden	718
tweet this	856
tweeta	3066
tweeter	1454
tweetle	3218
tweetnij	2399
tweetnout	341
twitter	857
twitter-inhalte erlauben	596
twittern	588
""", 'ty': """
tyck till	3074
tylko dla zalogowanych	2480
tylko w serwisie	2411
type your email	844
""", 'u ': """
u bent aangemeld	2245
u fokusu	2773
u galeriju	2848
u gebruikt een adblocker	2238
u hebt al gestemd	2225
u heeft uw limiet bereikt	2242
u ovom tekstu	2848
u volgt dit onderwerp al	2258
u web shop	2830
u web trgovinu	2830
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
ugyldig e-post	2362
ugyldig e-postadresse	2362
""", 'ui': """
uit onze webshop	2228
uit onze winkel	2228
uitgelicht	2147
uitklappen	2151
uitloggen	2117
""", 'uk': """
ukas quiz	2343
ukens quiz	2343
ukryj	2415
ukryj odpowiedzi	2494
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1820
ultime news	1820
ultime notizie	1820
ultimele articole	2599
ultimi articoli	1820
""", 'um': """
um assinante ofereceu-lhe este artigo	2577
umakni soglasje	3017
umetna inteligenca lahko dela napake	3039
umfrage starten	712
umfrage wird geladen	638
""", 'un': """
un abbonato ti ha regalato questo articolo	1858
un subscriptor t'ha regalat aquest article	322
understood	886
undertekster	526	2351
undertext	3137
undertexter	3137
une erreur dans l'article	1464
uneix-te a la conversa	308
unesite ispravan e-mail	2845
unesite iznos	2840
unfollow	861
unisciti al nostro canale	1807
unlisted	885
unlock article	1085
unlock full article	1085
unlock this article	834
unlock this story	1085
unlock with a subscription	1085
unmute	1078
unohditko salasanan	1324
unohditko salasanasi	1397
unohtuiko salasana	1397
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
unustasid parooli	1252
""", 'up': """
up next	880
up next in #	1078
upgrade now	834
upgrade to founding member	834
upgrade to paid	827
uplati	2765
uporabljate adblock	3024
uporabljate blokator oglasov	3024
upozornenia	2930
upozornit na chybu	429
uppfattat	3082
uppspelningshastighet	3136
upravljaj obavijestima	2836
upravljaj obvestila	3022
upravljaj pristankom	2831
upravljaj privolom	2831
upravljaj soglasje	3017
upravljanje privolama	2831
upravljanje soglasij	3017
""", 'ur': """
url copied to clipboard	1098
""", 'us': """
username	1086
username or email	1085
username or email address	1085
ustawienia	2404
ustawienia cookies	2404
ustawienia zaawansowane	2469
ustvarila umetna inteligenca	3039
ustvarjeno z ai	3039
ustvarjeno z ui	3039
""", 'ut': """
utiles	1461
utvalgt	2293
utvalt	3078
utvid	2297
""", 'uu': """
uudiskiri	1231
uudiskirjad	1231
uuemad eespool	1257
uuemad enne	1257
uusimmat	1339	1412
uusimmat ensin	1411
uusin	1412
uusin ensin	1411
uutiskirje	1327
uutiskirjeet	1327
""", 'uv': """
uvek dozvoli	2831
uvijek dopusti	2831
""", 'uw': """
uw bericht	2245
uw e-mailadres	2122
uw naam	2245
uw stem is geregistreerd	2225
uw stem is geteld	2225
""", 'uy': """
uygulamayi indir	3266
uygulamayi indirin	3266
""", 'uz': """
uz e-veikalu	2087
uzsauc mums kafiju	2093
""", 'v ': """
v galerijo	3034
""", 'va': """
vaata galeriid	1213
vaata hinda	1245
vaata ka	1208
vaata kommentaare	1212
vaata pakkumisi	1252
vaata pakkumist	1245
vaata pilte	1213
vaata tulemusi	1243
vaata videost	1213
vaata videot	1213
vaata videot siit	1213
vaba summa	1251
vacatures	2172
vagas de emprego	2560
vagy	1705
vai al contenuto	1823
vai alla ricetta	61
vaigista	1247
vain tilaajille	1324
vaizdas vaizde	2029
vakances	2057
valfri summa	3143
valfritt	3149
valfritt belopp	3143
valgfri sum	2357
valgfrit	538
valgfritt	2363
vali pakett	1252
vali sobiv pakett	1252
vali summa	1251
vali tellimus	1252
valikko	1341
valinnainen	1401
valitse	1398
valitse summa	1395
valitse tarjous	1397
valitse tilauksesi	1397
valitse tilaus	1397
valorar	1148
valorar receta	61
van onze partner	2260
van onze partners	2147
vandaag	2147
vandaag niet	2112
vanemad enne	1257
vanhimmat	1412
vanhimmat ensin	1411
vanhin	1412
vanhin ensin	1411
vapaa summa	1395
var artikkelen nyttig	2289
var artiklen nyttig	467
var det nyttigt	546
var dette nyttig	2296
var dette nyttigt	546
var dette til hjelp	2371
var oppsummeringen nyttig	2289
var opsummeringen nyttig	467
var saken nyttig	2289
varaa liput	1384
varaa paikka	1384
varaa paikkasi	1384
varighed	526
varighed #	526
varighet	2351
varighet #	2351
varje fredag. gratis. ingen spam	3148
varovanje osebnih podatkov	2979
varsler	2354
vastaa	1338	1412
vastaa kyselyyn	1341
vastaa lukijakyselyyn	1341
""", 'vd': """
vdelana vsebina	3017
""", 've': """
ve zkratce	349
veckans quiz	3127
vedi anche	1820
vedi dettagli	1824
vedi i # commenti	1847
vedi i commenti	1816
vedi i risultati	1824
vedi la mappa	1824
vedi tutte	1823
vedi tutti	1823
vedi tutto	1823
vedno dovoli	3017
vegyen jegyet	1691
veilig betalen	2115
velden met * zijn verplicht	2245
velden met een * zijn verplicht	2245
velg	2360
velg abonnement	2359
velg ditt abonnement	2359
velg som foretrukket kilde	2375
velg tilbud	2359
velikost besedila	3043
velikost pisave	3043
velikost textu	437
ver # comentarios	1148
ver bio	1171
ver comentarios	1148
ver contenido	1145
ver contenido externo	1175
ver detalhes	2542
ver detalles	1156
ver documento	1156
ver el mapa	1156
ver essa foto no instagram	2556
ver este tuit	1175
ver fotos	1155
ver galeria	2541
ver la receta	61
ver los comentarios	1148
ver mais	2541
ver mapa	1156	2542
ver menos	1156	2542
ver ofertas	1118	2512
ver original	1156	2542
ver perfil	1171	2568
ver resultado parcial	2566
ver resultados	1184
ver resultados de la encuesta	1184
ver todas	1155	2541
ver todo	1155
ver todos	1155	2541
ver tudo	2541
verberg advertentie	2260
verberg antwoorden	2256
verberg bijschrift	2248
verbergen	2151
verbleibende zeit	720
verbleibende zeit #	720
verbleibende zeit -#	720
verder met apple	2242
verder met google	2242
verder zonder te steunen	2112
vergelijk abonnementen	2242
vergroot	2150
vergroot afbeelding	2150
vergroot foto	2248
vergroten	2151
verkkokaupastamme	1384
verlagsangebot	593
verlagsbeilage	665
verplicht	2246
verplicht veld	2245
verplichte velden	2245
verschicken	588
versenden	588
verstanden	607
versturen	2246
verstuur	2246
verstuur bericht	2245
verstuur reactie	2256
verstuur via e-mail	2259
verstuur via whatsapp	2259
vertaald met ai	2254
ververs de pagina	2239
verwandte artikel	603
verwandte themen	603
verwante artikelen	2147
verwendungszweck: spende	726
verzend	2246
verzenden	2246
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1504
veure # comentaris	308
veure perfil	314
veure totes les ofertes	320
vezane vesti	2773
vezane vijesti	2773
vezi # comentarii	2612
vezi comentariile	2598
vezi detalii	2602
vezi harta	2602
vezi mai mult	2601
vezi originalul	2602
vezi rezultatele	2612
vezi toate	2601
vezi toate newsletterele noastre	2619
vezi toate ofertele de abonament	2624
vezi tot	2602
vezi videoclipul	2618
""", 'vi': """
vi har lukket for kommentarer	467
vi kan ikke vise dette indhold	523
vi kan ikke vise dette innholdet	2348
vi kan ikke vise indholdet	523
vi kan ikke vise innholdet	2348
viber	857	2654
videa	349
video	349	472	1747	1820	2293	2599	3078	3225	3408
video abspielen	640
video ad	866
video afspelen	2174
video anschauen	640
video ansehen	640	720
video can't be played	1078
video ei ole enam saadaval	1247
video ei ole katsottavissa maassasi	1388
video ei ole saadaval	1247
video ei ole saatavilla	1388
video ikke tilgjengelig	2350
video laadimine	1247
video laden	596
video nav pieejams	2089
video ni na voljo	3019
video niet beschikbaar	2233
video nije dostupan	2833
video player is loading	1078
video pole saadaval	1247
video pole sinu riigis saadaval	1247
video terkait	1747
video vairs nav pieejams	2089
video wird geladen	720
video wordt geladen	2233
video's	2147
videoafspilleren loader	525
videoen afspilles her	475
videoen er ikke lenger tilgjengelig	2350
videoen er ikke tilgjengelig	2350
videoen er ikke tilgjengelig i ditt land	2350
videoen kan ikke afspilles	475
videoen kan ikke afspilles i dit land	525
videoen kan ikke spilles av	2350
videoen kan ikke spilles av i ditt land	2350
videolar	3225
videon gick inte att spela upp	3136
videon kan inte spelas upp	3136
videon kan inte spelas upp i ditt land	3136
videon kan inte visas i ditt land	3136
videoplayer wird geladen	720
videos	603	1152
videosoitin latautuu	1388
videospelaren laddas	3136
videospeler wordt geladen	2233
videospilleren laster	2350
videospilleren lastes	2350
videot	1339
videot ei saa esitada	1247
videota ei voi katsoa ulkomailla	1388
videota ei voi toistaa	1388
videota ei voida toistaa	1388
videoyu izle	3227
videoyu izleyin	3227
vidi rezultate	2827
vidi sve komentare	2854
viesti	1401
viestiksi lahjoitus	1395
viestisi	1400
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
vigane e-posti aadress	1253
viikon visa	1381
viimased uudised	1208
vil du ha varsler	2353
vil du have notifikationer	528
vil du modtage notifikationer	528
vil du motta varsler	2353
vill du ha notiser	3139
vind ik leuk	2257
vipps et bidrag	2357
vipps oss	2357
vipps til	2357
virement	1434
virement bancaire	1434
vis # svar	2373
vis adgangskode	534
vis alle	475	2296
vis alle artikler	2365
vis alle kommentarer	2373
vis alltid	2348
vis altid	523
vis bildegalleri	2365
vis bildetekst	2296
vis billedgalleri	540
vis billedtekst	540
vis detaljer	476	2297
vis flere	475	2296
vis flere artikler	2365
vis flere kommentarer	2373
vis flere saker	2365
vis flere svar	2373
vis galleri	2365
vis i fullskjerm	2365
vis indhold	464
vis indholdet	523
vis innhold	2286
vis innholdet	2348
vis innlegg fra facebook	2296
vis innlegg fra instagram	2296
vis kart	2297
vis kommentarer	467	2289
vis kort	476
vis mer	2296
vis mere	475
vis mindre	476	2297	2365
vis og accepter	523
vis og accepter cookies	523
vis og godta	2348
vis original	476	2297
vis oversettelse	2297
vis passord	2359
vis resultat	2343
vis resultater	476	2297	2343
vis svar	2373
vis transkripsjon	2350
vis transskription	525
vis undertekster	2350
visa # svar	3159
visa alla	3081
visa alla artiklar	3151
visa alla kommentarer	3159
visa alltid	3134
visa bildgalleri	3151
visa bildspel	3151
visa bildtext	3151
visa detaljer	3082
visa fler	3081
visa fler artiklar	3151
visa fler kommentarer	3159
visa fler svar	3159
visa galleri	3151
visa kartan	3082
visa kommentarer	3074
visa mer	3081
visa mindre	3082	3151
visa original	3082
visa resultat	3082	3127
visa svar	3159
visa transkript	3136
visa transkription	3136
visa undertexter	3136
visada leisti	2028
visada rodyti	2028
visas ekranas	2029
visi autora raksti	2096
visi autoriaus straipsniai	2036
visi komentarai	2039
visi raksti	2096
visi straipsniai	2036
visit our shop	1073
visit our store	1073
visualizza questo post su instagram	1837
""", 'vk': """
vk	857
vklopi	3023
vklopi zvok	3019
vklopite javascript	3019
""", 'vn': """
vnesite veljaven e-naslov	3031
vnesite znesek	3026
""", 'vo': """
voce sintetica	1839
voeg toe aan je leeslijst	2188
voeg toe als voorkeursbron	2258
voer een geldig e-mailadres in	2245
voir aussi	1468
voir ce post	1491
voir ce tweet	1491
voir cette publication sur instagram	1491
voir l'original	1472
voir la carte	1472
voir la recette	61
voir la traduction	1472
voir le contenu	1461
voir le diaporama	1471
voir les # commentaires	1499
voir les commentaires	1464
voir les offres	1435
voir les photos	1471
voir moins	1471
voir plus	1471
voir plus de commentaires	1464
voir ses articles	1489
voir son profil	1489
voir tous ses articles	1489
voir tout	1471
voit perua milloin tahansa	1397
voit perua tilauksen koska tahansa	1400
voit perua tilauksen milloin tahansa	1327
voit perua uutiskirjeen milloin tahansa	1400
voit peruuttaa milloin vain	1324
volg	2133
volg auteur	2258
volg deze auteur	2258
volg dit onderwerp	2133
volg dit thema	2258
volg het liveblog	2248
volg onderwerp	2258
volg ons	2133
volgen	2133
volgend artikel	2147
volgende	2150
volgende afbeelding	2248
volgende foto	2248
volgende pagina	2150
volgende video	2233
vollbild	606	721
vollbildmodus	720
volledig scherm	2233
vols eliminar la publicitat	310
vols llegir l'article sencer? subscriu-te	320
voltar ao topo	2541
volum	2351
volume	2234
volver arriba	1155
volym	3137
von einer ki-stimme vorgelesen	720
von ki erstellt	741
von ki generiert	741
von ki zusammengefasst	634
von merkliste entfernen	746
von outbrain empfohlen	747
von taboola empfohlen	747
von unseren partnern	747
voor abonnees	2117
voordeel voor abonnees	2228
voordeligst	2243
voorgelezen door een ai-stem	2233
voorgelezen door een computerstem	2233
voorgelezen door een synthetische stem	2233
voorkeuren aanpassen	2231
voorkeuren beheren	2231
voorkeuren opslaan	2231
voornaam	2246
vorgelesen von einer synthetischen stimme	720
vorherige seite	606
vorheriger artikel	603
vorheriges bild	733
vorheriges foto	733
vorig artikel	2147
vorige	2150
vorige afbeelding	2248
vorige foto	2248
vorige pagina	2248
vorlesen	588
vorlesen lassen	588
vormista tellimus	1206
vorname	731
vorteile sichern	567
vorteilswelt	715
vota a la nostra enquesta	308
vota en nuestra encuesta	1184
vota il nostro sondaggio	1847
vota la ricetta	61
vota nel nostro sondaggio	1847
vote	1071
vote in our poll	1070
vote na nossa enquete	2566
votez dans notre sondage	1499
votez pour faire entendre votre voix	1499
votre adresse mail	1504
votre commentaire	1464
votre e-mail	1444
votre email	1444
vous aimerez aussi	1468
vous aimerez lire	1468
vous avez lu # articles sur # ce mois-ci	1508
vous avez une question	1464
vous n'avez pas encore de compte	1508
vous pourriez aimer	1468
vous pourriez aussi aimer	1468
vous pouvez offrir # articles par mois	1511
""", 'vr': """
vraag het ai	2169
vraag het onze ai	2169
vraag van de dag	2225
vrati se na vrh	2848
vrij bedrag	2240
vroegboekkorting	2228
""", 'vs': """
vsak evro pomaga	3026
vsak prispevek pomaga	3026
vsebina je blokirana	3017
vsebina je zaklenjena	2960
vsebina ni na voljo	3017
vsi komentarji	2967
vstoupit do diskuse	348
vstoupit do diskuze	434
vstoupit do galerie	351
vstupenky tu	2922
vstupenky zde	407
vstupte do diskuse	348
""", 'vu': """
vul de vragenlijst in	2172
vul dit veld in	2245
vul een bedrag in	2240
vul een geldig e-mailadres in	2180
vul uw e-mailadres in	2245
vuosilaskutus	1397
vuosittain	1398
""", 'vy': """
vyberte sumu	2933
vybrat	421
vygenerovala ai	432
vypnite adblock	2931
vypnite si adblock	2931
vypnout zvuk	411
vypnul jsem adblock	416
vypol som adblock	2931
vypol som ho	2932
vyskytla sa chyba	2939
vyskytla se chyba	423
vytisknout	341
vytisknout recept	61
vytvorila ai	2946
""", 'w ': """
w artykule	2486
w naszym sklepie	2466
w tym artykule	2411
""", 'wa': """
waardeer dit artikel	2184
waardeer dit verhaal	2184
waarom zie ik deze advertentie	2260
wachtwoord	2243
wachtwoord tonen	2242
wachtwoord vergeten	2117
war das hilfreich	741
war dies hilfreich	741
war diese zusammenfassung hilfreich	634
war dieser artikel hilfreich	741
warum sehe ich diese anzeige	747
warum sehe ich diese werbung	747
was andere lesen	603
was deze samenvatting nuttig	2169
was dit behulpzaam	2254
was dit nuttig	2254
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
wczytaj post	2469
""", 'we': """
we can't show this content here	1076
we cannot show this content	1076
we care about your privacy	871
we don't spam	1087
we don't spam! read our privacy policy for more info	1087
we kunnen deze content hier niet tonen	2231
we kunnen deze inhoud niet tonen	2231
we never spam	1087
we recommend	880
we value your privacy	871
weekly newsletter	844
wees de eerste die reageert	2143
weiger alles	2231
weigeren	2139
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
wesprzyj	2386
wesprzyj jednorazowo	2478
wesprzyj nas	2386
wesprzyj nas na patreonie	2478
wesprzyj przez paypal	2478
""", 'wh': """
what do you think	875
what others are reading	1037
what people are reading	1037
what readers are reading	1037
what to read next	880
whatsapp	857	2654
when the fun stops, stop	1035
why am i seeing this ad	1099
why do i see this ad	1099
why this ad	1099
why trust us	958
why you can trust our reporting	1092
why you can trust our reviews	958
why you can trust us	958	1092
""", 'wi': """
wideo	2411
wie ist dieser text entstanden	741
wie wir ki einsetzen	741
wie wir mit fehlern umgehen	738
wiedergabe	721
wiedergabegeschwindigkeit	720
wiedergeben	721
wil je meldingen ontvangen	2236
wil je pushberichten ontvangen	2236
wilt u meldingen ontvangen	2236
""", 'wo': """
woonplaats	2246
woordzoeker	2226
word donateur	2240
word lid	2113
word search	1071
word sponsor	2240
word supporter	2113
word vriend	2113
word wheel	1071
wordsearch	1071
wortsuche	713
""", 'wr': """
write a comment	875
write a review	875
""", 'ws': """
wspieraj	2386
wspieraj nas	2386
wspieram	2386
wstrzymaj	2472
wszystkie	2414
wszystkie komentarze	2407
wszystkie teksty autora	2486
""", 'wu': """
wunschbetrag	565
""", 'wy': """
wybieram	2481
wybierz	2481
wybierz pakiet	2480
wybierz plan	2480
wybrane dla ciebie	2411
wycisz	2471
wydarzenia	2411
wydrukuj	2399
wydrukuj przepis	61
wygenerowane przez ai	2492
wygenerowano przez ai	2492
wyloguj	2389
wymagane	2484
wyniki ankiety	2463
wyniki sondy	2463
wyszukaj	2414
""", 'x': """
x	857	1642
""", 'x ': """
x (twitter	857
x facebook	856
""", 'x.': """
x.com	857
""", 'xe': """
xem clip	3434
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
yanitla	3224
yapay zekaya sor	3224
yazdir	3218
yazi boyutu	3218
yaziyi dinle	3218
""", 'ye': """
yearly	826
yerinizi ayirtin	3227
yes please	1104
yes, notify me	1104
yes, please	1104
yes, send me alerts	1104
""", 'yh': """
yhteys toimitukseen	1406
""", 'yk': """
yksinomaan tilaajille	1397
yksityisyysasetukset	1386
""", 'yo': """
yorum	3224
yorum kurallari	3224
yorum yap	3224
yorum yaz	3224
yorum yazin	3224
yorumlar	3224
yorumlari oku	3224
yorumunuzu yazin	3224
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
yukari	3227
""", 'z ': """
z naszego sklepu	2466
z ostatniej chwili	2411
""", 'za': """
za darmo. bez spamu	2483
za pretplatnike	2842
zaakceptuj i kontynuuj	2469
zaakceptuj wszystkie	2469
zaakceptuj wszystko	2404
zablokuj	2475
zaboravili ste lozinku	2842
zaboravljena lozinka	2766
zabudli ste heslo	2935
zabudol som heslo	2935
zacznij quiz	2463
zadajte sumu	2933
zadarmo. bez spamu	2938
zadejte e-mail	338
zadejte e-mailovou adresu	338
zadeva	3032
zadnje novice	2964
zadnje objave	2964
zagraj	2464
zagraj teraz	2463
zahl ich	562
zahlungsart	565
zahlungsarten	565
zahlungsmethode	565
zahlungsmethoden	565
zahrajte si	404
zaigraj odmah	2827
zakaj vidim ta oglas	3044
zakoupit licenci	430
zalo	3398
zaloguj	2389
zaloguj przez apple	2480
zaloguj przez facebook	2480
zaloguj przez facebooka	2480
zaloguj przez google	2480
zamknij	2385
zapamti me	2842
zapisano	2497
zapisz	2399
zapisz mnie	2483
zapisz przepis	61
zapisz ustawienia	2469
zaplatit kartou	418
zapnite javascript	2926
zapnout	415
zapnout notifikace	414
zapnout titulky	411
zapnout zvuk	411
zapojte se do diskuse	348
zapomni si me	3028
zapri	2971
zapri galerijo	3034
zapri oglas	3044
zaregistrovat se	334
zarejestruj	2389
zarezerwuj bilet	2466
zarezerwuj miejsce	2466
zasady komentowania	2494
zasady korekt	2489
zaten abone misiniz	3211
zatvori	2781
zatvori galeriju	2848
zatvori oglas	2858
zavrni	2979
zavrni vse	2979
zawsze pokazuj	2469
zawsze zezwalaj	2469
""", 'zd': """
zdarma. bez spamu	423
""", 'ze': """
zelf bedrag kiezen	2240
zero spamu	2483
zeskanuj kod qr	2473
zet op leeslijst	2212
""", 'zh': """
zhrnutie ai	2947
zhrnutie od ai	2946
""", 'zi': """
zie je een fout	2251
zie ook	2147
ziedot	2050
ziedot vienreiz	2093
ziet u een fout	2251
zip code	844
""", 'zk': """
zkontrolujte si e-mail	423
zkuste to znovu	423
""", 'zo': """
zo beschermen we onze bronnen	2251
zo beschermen wij onze bronnen	2251
zobacz komentarze	2407
zobacz oferty	2480
zobacz pakiety	2480
zobacz plany	2480
zobacz wszystkie	2414
zobacz wszystkie komentarze	2494
zobacz wyniki	2415	2463
zobrazit cenu	407
zobrazit diskusi	348
zobrazit diskuzi	434
zobrazit galerii	351
zobrazit heslo	420
zobrazit mapu	352
zobrazit obsah	345
zobrazit popisek	426
zobrazit titulky	411
zoek	2150
zoeken	2150
zonder jouw steun kunnen we dit werk niet doen	2184
zoom	885
zoom image	1090
zoom in	886
zoradenie	2949
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
zunanja vsebina	3017
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
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	572 K wochen kostenlos	572 K wochen gratis	572 K monat kostenlos	1034 K+	1062 K% off your	1062 K per cent off your	1062 K percent off your	1965 K줄 요약	2195 K weken voor	2195 K maanden voor	3132 K+	3132 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	925 K post shared by	925 K video posted by	925 K post by	1053 K version of this article	1053 K version of this story	1053 K version of this column	1053 K version of this essay	1053 K version of this piece	1053 K version of this post	1053 K version of this review	1128 K tu correo	1470 K lire aussi	1470 K lire également	1470 K lire :	1470 K lire sur	1470 K voir aussi	1470 K voir également	1470 K écouter :	1470 K relire :	1470 K lire ensuite :	1470 K lire ou à relire :	1674 K gombra kattintva	1674 K telegramon	1674 K facebookon	1676 K cikk a	1676 K cikk folytatódik	1682 K cikket mesterséges	1684 K teljes beszélgetés	1684 K teljes interjú	1799 K tutti i contenuti	1833 K cura della redazione	2552 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1791 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	716 K-vorteil:
abonneer	2194 K je op	2218 K
abonneevoordeel	2229 K:
abonnentfordel	522 K:	2347 K:
abonnez	12 K-vous	1432 K-vous à
abonniere	12 K	695 K
abonnieren	12 K sie	564 K sie	695 K sie
about	887 K the author	887 K the authors	887 K the writer
abovorteil	716 K:
abstimmung	678 K:
""", 'ac': """
accept	1057 K and load
accepted	833 K payment methods:	833 K cards:
acceso	1121 K ilimitado
accesso	1799 K illimitato
acesso	2515 K ilimitado
acest	76 K subiect este închis	2611 K rezumat	2611 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2149 K:
acompanhe	12 K
acquista	1843 K la rivista
actie	2221 K:
""", 'ad': """
ad	86 [K]	960 K:
ada	72 K pertanyaan	1760 K kesalahan di artikel
add	12 K us	911 K	991 K
additional	962 K reporting by
adja	1674 K meg
adjon	1674 K hozzá
administratorem	2434 K danych osobowych jest	2434 K twoich danych	2434 K państwa danych	2434 K pani/pana danych	2434 K podanych
advertentie	86 K, daarna
advertise	931 K with
advertisement	960 K:
advertorial	86 K:
""", 'af': """
afmelden	2208 K kan
afspil	504 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	510 K har	927 K summaries	927 K-generated summaries	928 K tools were	928 K was used	928 K helped	928 K assisted	1907 Kがこの記事	1907 Kによる自動	1907 K要約	1907 Kによる要約	1907 Kが選んだ	1907 Kに質問	1907 ※K	1965 K 요약은	1965 K 뉴스 요약	2170 K kan fouten maken. controleer	2170 K-samenvattingen	2335 K har	2606 K informații	2606 K un subiect	2606 K un pont	2606 K fost martor	3118 K har	3483 K摘要	3483 K重點	3483 K重点	3483 K生成	3483 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2574 K o	2574 K a	2574 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1737 K notifikasi
aktiver	504 K	2328 K
aktivera	3112 K
aktiviere	680 K
aktivieren	680 K sie
aktuelle	604 K nachrichten aus
""", 'al': """
al	1130 K registrarte	1176 K mostrar este contenido	2121 K lid	2207 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	985 K content ©	1075 K odds correct
alla	27 K kommentarer	27 K inlägg	3079 K artiklar om	3083 K artiklar av	3132 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	473 K artikler om	477 K artikler af	604 K artikel zu	604 K artikel von	605 K infos:	605 K news:	608 K artikel von	639 K folgen	717 K quoten	2148 K artikelen over	2152 K artikelen van	2294 K saker om	2298 K artikler av
alleen	2121 K voor abonnees	2200 K leden kunnen reageren
alles	604 K zum thema	604 K zu	2148 K over	2189 K over
allow	855 K notifications	870 K ads on	1057 K content from	1057 K third-party content	1057 K external content
already	993 K	993 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	572 K abonnent	572 K abonnentin	584 K app	661 K abonnent können sie	661 K abonnentin können sie	2121 K abonnee
also	881 K in	882 K read	882 K on this site:	882 K worth reading:	882 K on this topic:	986 K in the news:	1621 K read:	1621 K read-
alt	473 K om	2294 K om
alte	2628 K știri din
altre	1821 K notizie su	1860 K notizie di
altri	1821 K articoli su	1825 K articoli di
altro	1821 K su	1822 K su questo tema:
always	1077 K allow content from	1077 K load content from	1077 K show content from	1077 K unblock	1077 K allow embedded content
""", 'am': """
am	2610 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1754 K punya
ange	3112 K
angiv	504 K
anketa	350 K:
anlatmamiz	3255 K gereken
anna	1221 K vihjest	1221 K vihje	1370 K
annonces	1494 K légales : publiez
annonssamarbete	86 K:
annullare	1804 K l'iscrizione
ansvarig	3110 K utgivare:
ansvarlig	2325 K redaktør:
answer	991 K
anuncie	2561 K no	2561 K na
any	27 K comment	72 K questions	970 K	992 K
""", 'ap': """
apa	1760 K reaksi anda
apakah	8 K artikel	1754 K anda punya	1760 K ringkasan ini	1760 K artikel ini	1760 K berita ini	1760 K informasi ini
apoie	81 K
apoya	81 K	1115 K	1115 K a
apoye	81 K
app	584 K herunterladen	584 K laden	2128 K voor android	2164 K
apply	973 K now
approfondimento	1822 K:
approfondisci	1822 K
apresentado	2564 K por
""", 'aq': """
aquest	307 K resum	307 K text ha estat traduït	307 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2019 K straipsnis
arbejder	484 K du
arbetar	3090 K du
archives	1470 K :
are	888 K you affected by	970 K you	992 K you	1017 K you enjoying this?	1017 K you enjoying this article	1017 K you enjoying this story	1017 K you enjoying this post	1017 K you enjoying this piece	1017 K you enjoying this newsletter	1017 K you enjoying this column	1017 K you enjoying this recipe	1017 K you enjoying this podcast	1017 K you enjoying this essay	1017 K you enjoying this series	1017 K you enjoying this guide	1017 K you enjoying this blog	1017 K you enjoying this interview	1017 K you enjoying this letter	1017 K you enjoying this review	1017 K you enjoying this page	1017 K you enjoying this issue	1017 K you enjoying this read	1017 K you enjoying this episode	1017 K you enjoying this content	1048 K you
arrives	947 K every	1014 K on mondays	1014 K on fridays	1014 K on saturdays	1014 K on sundays
article	1484 K traduit
articles	887 K by
articol	2611 K tradus	2615 K susținut de
articolo	1840 K tradotto
articolul	46 K poate fi
artificial	928 K intelligence
artificiell	3118 K intelligens har
artikel	1748 K terkait:	1759 K ini diterjemahkan	1759 K ini ditulis dengan	1759 K ini dibuat dengan	1759 K ini merupakan hasil	1774 K ini telah tayang di	1774 K ini pertama kali tayang	1774 K ini pernah tayang	1774 K ini sudah tayang	2191 K gaat verder onder	2191 K loopt door onder	2191 K gaat verder na
artikeln	46 K får	3114 K fortsätter
artikkel	1238 K jätkub
artikkelen	46 K kan	46 K kan fritt	2331 K fortsetter
artikkeli	1372 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	506 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1024 K a subscriber	1024 K a member	1024 K a supporter
ascolta	1 K	1822 K:	1846 K il podcast	1846 K la puntata
ask	887 K us here	927 K the	927 K our
assine	2515 K para
assista	2540 K:	2565 K ao vídeo acima	2565 K ao vídeo abaixo	2565 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2078 K
atlikite	2009 K testą
atradi	2070 K kļūdu
atsakykite	2018 K
""", 'au': """
auch	605 K interessant	605 K interessant:	605 K lesenswert	605 K spannend:	663 K bei uns:	687 K lesen:
aucun	32 K commentaire
audio	367 K vytvořila	932 K version of this	1178 K generado	1840 K generato	2611 K generat
auf	592 K facebook, instagram	592 K instagram, facebook	592 K facebook und instagram	592 K facebook oder instagram
aus	605 K dem archiv:	663 K unserem archiv:	692 K dem englischen übersetzt	692 K dem französischen übersetzt	692 K dem amerikanischen übersetzt	692 K dem englischen von	692 K dem französischen von	716 K unserem shop:
ausprobiert	59 K?
author	887 K bio
autor	365 K je	383 K:	1240 K:	2441 K:	2441 K: (	2787 K je	2882 K je	2900 K:
autore	2064 K:
autori	2882 K sú
autorica	2787 K je
autorius	2022 K:
autorka	365 K je	2787 K je	2882 K je
autors	2064 K:
""", 'av': """
available	851 K on the app store	851 K on google play
avec	89 K un abonnement	89 K l'abonnement	1450 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2977 K je	2992 K:
avtorica	2977 K je
""", 'ay': """
ayrica	3226 K okuyun	3226 K bakin	3226 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1682 K összefoglalót
""", 'ba': """
baca	1748 K juga	1748 K juga:	1748 K:	1748 K selengkapnya	1748 K selengkapnya:	1748 K selanjutnya:	1753 K berita	1766 K berita tanpa iklan	1774 K berita lainnya	1774 K artikel lainnya	1774 K artikel lain	1774 K berita selengkapnya	1775 K ini juga:	1775 K pula:	1775 K lagi:
background	882 K:	956 K reading:
bagaimana	1760 K reaksi anda	1760 K pendapat anda	1760 K menurut anda
baggrund	474 K:
bagikan	3 K
baixe	13 K
bakgrund	3080 K:
bakgrunn	2295 K:
bakiniz	3226 K:
balso	2078 K
balsuokite	2018 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	978 K part of our	1009 K the first to	1009 K first to	1009 K the first
beachten	28 K sie bitte
become	823 K a member	823 K a subscriber	830 K a member of	940 K a member to comment	978 K part of our
bekijk	2149 K ook	2149 K:	2149 K hier	2149 K ook:	2152 K alle artikelen van	2173 K de video	2173 K de hele uitzending	2173 K de uitzending	2173 K de beelden	2173 K hier het hele	2175 K de video:	2218 K
bel	2164 K
belanja	1761 K di toko
beli	1761 K tiket
beluister	1 K	2173 K de podcast	2173 K onze	2218 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1761 K dengan tim
beri	1760 K rating	2966 K tudi
berikan	1760 K penilaian anda	1764 K suara anda
berikutnya	1775 K:
berita	1759 K ini diringkas	1774 K ini telah tayang	1775 K lainnya:
berite	2966 K tudi
besedilo	46 K lahko	2977 K izraža	2980 K je prevedeno	2983 K je objavljeno v
bestel	2218 K
bestelle	695 K
bestellen	695 K sie
bestil	504 K
bestill	2328 K
besuche	12 K uns	695 K
besuchen	12 K sie uns	695 K sie
bet	1034 K responsibly	1034 K with
betalt	86 K innhold:
bewerten	695 K sie
bez	419 K majitele	2479 K właściciela	2479 K akcjonariuszy	2841 K vlasnika	2841 K dioničara	2934 K majiteľa
bezahlte	689 K anzeige der	689 K anzeige des	689 K anzeige von
bezoek	2218 K
""", 'bi': """
bi	2996 K radi delali pri nas
bildergalerie	605 K:
bir	7 K hata	3244 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	672 K halten sie sich an die	672 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	950 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2302 K medlem av	2302 K abonnent på	2328 K	3087 K medlem i	3087 K prenumerant på	3112 K
blijf	28 K
bliv	31 K den første	56 K en af de #	481 K medlem af	481 K abonnent på	490 K testlæser	490 K klogere på	504 K
blocking	870 K ads
""", 'bo': """
bodite	31 K prvi
boka	3112 K
bol	2886 K pre vás	2886 K článok
bola	2886 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2886 K pre vás	2886 K toto
book	504 K	929 K your ticket	929 K tickets	991 K
""", 'br': """
brak	32 K komentarzy
brez	3027 K lastnika	3027 K lastnikov	3027 K delničarjev
bron	2163 K: anp	2163 K: belga
browse	973 K jobs	991 K	1042 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3226 K haber de ilginizi çekebilir:	3262 K özeti	3262 K çeviriyi
buat	1780 K akun gratis
buchen	695 K sie
budi	31 K prvi
budite	31 K prvi
buka	1780 K akses penuh dengan
bunlar	3226 K da ilginizi çekebilir:
bunlara	3226 K da bakin:
bunu	3226 K da okuyun:
buy	929 K tickets	929 K your ticket	929 K your tickets	991 K	1006 K	1058 K now, pay later with	1068 K the	1068 K it	1068 K now	1068 K from	1068 K at
""", 'by': """
by	1042 K clicking "post your answer"	1056 K applying	1056 K submitting	1056 K sending us	1056 K registering	1056 K clicking	1056 K uploading	1056 K entering	1056 K commenting	1056 K posting	1056 K creating an account	1056 K using our	1056 K using this site	1056 K using this website	1056 K using this service	1056 K using this form	1056 K subscribing	1056 K signing up	1056 K providing your	1056 K filling in
byl	368 K pro vás	368 K článek
byla	368 K pro vás
bylo	368 K pro vás	368 K toto
""", 'c': """
c	895 (K) #
""", 'ca': """
cadastre	2515 K-se para
can	938 K't see the poll	938 K't see the quiz	938 K't see this poll	992 K you
canal	41 K de denúncias da redação
cancel	841 K anytime	841 K at any time
catch	12 K us	865 K us on	932 K up on bbc	956 K up:	991 K	991 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1484 K texte a été traduit	1485 K résumé	1494 K numéro est en vente	1494 K numéro est disponible
cek	1753 K
cela	69 K vous a plu
celoten	2991 K članek preberite
ces	1484 K points clés
cet	8 K article vous	82 K article vous a plu	1484 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1484 K traduction a été	1485 K synthèse
""", 'ch': """
chcesz	2445 K u nas pracować	2445 K pracować u nas
chcete	387 K u nás pracovat	387 K pracovat u nás	2904 K u nás pracovať	2904 K pracovať u nás
che	33 K ne pensi
check	991 K out	1006 K out	1068 K price	2218 K
chia	3 K sẻ
choose	823 K a plan	838 K a plan	911 K	1009 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1822 K qui
click	912 K here to join	912 K to join	934 K here for more	942 K here to download	942 K to download	974 K play	991 K
clique	2540 K aqui	2565 K no player acima
cliquez	1470 K ici
clube	2561 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1771 K
colunista	2551 K do	2551 K da
com	89 K uma assinatura
come	929 K and meet	991 K
comentarii	5 K
comentariile	5 K	27 K	2613 K nu reprezintă	2613 K aparțin
comentarios	5 K	27 K	1185 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2613 K tău va
commandez	1494 K notre	1494 K le hors-série
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
confira	2540 K:	2540 K também	2540 K também:
conhece	66 K alguém	2555 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	865 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1165 ¿K	1170 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	823 K making	823 K giving
consiglia	3 K
consulta	1154 K aquí
consultez	1494 K les avis de décès	1494 K nos offres
conta	59 K pra mim
contact	887 K the author	887 K the reporter	887 K:	887 K this reporter	919 K	991 K	1050 K reporter	1050 K staff writer	1050 K staff reporter	1050 K writer	1050 K editor	1050 K columnist	1050 K correspondent	1050 K sports writer
contacta	1158 K con	1159 K con
contacte	1158 K con	1159 K con
contacter	1473 K l'auteur
contactez	1473 K l'auteur	1473 K-nous	1488 K l'auteur
contacto	1174 K:
contame	59 K
contate	2543 K o autor
contatta	1825 K l'autore
contenido	86 K patrocinado:	1121 K premium	1178 K generado	1182 K ofrecido por
contenu	86 K sponsorisé :	1484 K généré	1497 K proposé par	1497 K sponsorisé par
contenuto	86 K sponsorizzato:	1840 K generato	1845 K offerto da
contingut	307 K generat	311 K ofert per
continue	950 K reading	951 K reading with
contributions	27 K
controleer	2218 K
cooked	1038 K this
copy	3 K link to	3 K the link	3 K article	1002 K this url	1002 K this link
copyright	614 K ©	614 K (c)	614 K:	614 K #	614 K by	895 K ©	895 K #	895 K:	895 K by	2900 K ©
cosa	33 K ne pensi
""", 'cr': """
create	838 K an account to	991 K	993 K an account	993 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1674 K
csatlakozzon	1674 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	950 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2426 K ten artykuł	2426 K artykuł	2426 K ten tekst	2426 K to podsumowanie	2426 K to streszczenie	2426 K podobał	2426 K znalazłeś	2426 K znalazłaś	2426 K ta informacja	2426 K ta treść
czytaj	2412 K więcej o	2413 K także	2413 K także:	2413 K też	2413 K też:	2413 K również	2413 K więcej	2413 K:	2443 K dalej z
""", 'da': """
da	59 K li ste probali	1822 K leggere:	2791 K li vam	2791 K li je članak	2791 K li je tekst
daarna	2121 K kun je
daftar	1761 K webinar	1780 K gratis
daftarkan	1761 K diri anda
dagelijkse	2125 K nieuwsbrief
daha	3226 K fazlasi:
dalies	2078 K
dalsza	2429 K część
dalyvaukite	2018 K
danach	572 K # euro
dankzij	2241 K onze lezers	2241 K onze donateurs	2241 K onze leden
dann	572 K # euro
dans	1450 K l'application	1467 K les commentaires
dapatkan	1753 K
darovat	380 K
darte	1130 K de baja
darujte	380 K	2898 K
das	604 K beste aus	605 K könnte sie auch interessieren	605 K könnte dich auch interessieren	605 K könnte sie interessieren:	605 K könnte sie auch interessieren:	605 K könnte dich auch interessieren:	639 K ganze interview	639 K komplette interview	673 K kommentieren	687 K lesen andere:
dazu	605 K auch:	663 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2173 K podcast is te beluisteren	2191 K tekst gaat verder onder	2191 K tekst loopt door onder	2191 K tekst gaat verder na
deel	3 K dit	3 K het	2218 K
dein	27 K kommentar	672 K feedback hilft
deine	642 K meinung ist uns wichtig	672 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	504 K med	504 K artiklen	2328 K med	2328 K saken
dela	3 K artikeln	3 K den här	3 K texten	3112 K med	3112 K artikeln
deli	3 K
delite	3 K
delivered	947 K every	947 K each
delivery	1074 K charges may apply
delta	2311 K i vår	2328 K	3096 K i vår	3112 K
deltag	490 K i vores	504 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1748 K:	1763 K podcast	1763 K juga
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
despre	2608 K autor
detaljnije	2775 K:
detaylar	3226 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3226 K okuyun:
deze	26 K samenvatting	2121 K maand nog	2170 K tekst	2170 K vertaling	2170 K ai	2191 K tekst gaat verder na
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
dinleyin	3226 K:
directement	1447 K dans votre
direkt	3080 K:
direkte	2295 K:
disclaimer	895 K:	1603 K:
discover	23 K more from	991 K
diskuse	5 K
diskusia	5 K
diskutieren	695 K sie
diskutujte	28 K
diskuze	5 K
disponible	315 K a l'app store	315 K a google play	1133 K en google play	1188 K en app store	1188 K en google play y	1502 K sur google play
distribuie	3 K
distributed	962 K by
disusun	1759 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2170 K artikel	2170 K stuk	2170 K bericht	2170 K verhaal	2207 K artikel lees je ook in	2207 K verhaal lees je ook in	2220 K artikel is ook	2220 K verhaal is ook	2220 K artikel bevat	2220 K verhaal bevat	2220 K verhaal verscheen	2220 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1049 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	887 K you have a tip	888 K you know more	888 K you have information	888 K you work at	888 K you work in	888 K you have any information	888 K you have a story	936 K our	970 K you have	992 K you	1018 K you like our	1018 K you enjoy our	1066 K you have a problem	1066 K you have a question	1066 K you have a dilemma	1066 K you have a burning	1066 K you need advice
doe	2176 K de quiz	2176 K mee met ons	2176 K mee met onze	2176 K mee aan ons	2176 K mee aan onze	2218 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1675 K vannak
domande	72 K?	73 K su questo articolo
don	848 K't miss	882 K't miss:	986 K't miss this:	1009 K't miss
dona	81 K suport	1115 K a	1791 K a
donasi	1769 K untuk
donate	823 K now	823 K today	830 K to
doneer	2194 K aan
donnez	1467 K votre avis
dossier	1470 K :
dostupno	2798 K na	2798 K u
dotazy	72 K
dowiedz	2413 K się więcej
download	13 K	991 K	1007 K the	1031 K our free	1031 K the free	1737 K aplikasi	1766 K	2218 K
""", 'dp': """
dpa	614 (K
""", 'dr': """
drukuj	2437 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	484 K kan tippe os	484 K kan sende os	503 K har brugt	503 K har læst	504 K får en mail	504 K kan også	704 K hast schon ein abo	704 K hast dein limit	2326 K har lest	2326 K har #	2328 K får en e-post	2328 K kan også	2328 K finner oss	3090 K som källa	3111 K har läst	3111 K har #	3112 K får ett mejl	3112 K kan också	3112 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1769 K	1769 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	919 K-mail	1674 K-mailt küldtünk
""", 'ea': """
earlier	956 K coverage:
""", 'eb': """
ebenfalls	605 K interessant:
""", 'ed': """
edited	963 K by
editing	895 (K by	896 K by	897 K by
editor	882 K's picks:	1756 K:	1756 K :
""", 'ee': """
een	2168 K bericht gedeeld door	2168 K post gedeeld door
eerder	2175 K schreven we:	2175 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1370 K sitoutumista	1396 K omistajaa	1396 K omistajia	1396 K osakkeenomistajia	1396 K maksumuuria
ein	633 K beitrag geteilt von	633 K von	633 K post von
eine	73 K frage zum artikel
einen	572 K monat kostenlos
""", 'el': """
el	309 K teu comentari serà	1183 K vídeo comenzará	1183 K video comenzará
elinizde	3255 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2564 K parceria com
email	3 K this	887 K the author	887 K us	919 K	991 K	1043 K this	1050 K reporter
emailed	1014 K on fridays	1014 K on mondays
embedded	1077 K content from	1077 K content is blocked
empfehlen	3 K sie	695 K sie
empfiehl	695 K
""", 'en': """
en	89 K tant qu'abonné	311 K col·laboració amb	1121 K otro dispositivo	1128 K tu correo	1128 K su correo	1128 K tu buzón	1128 K tu email	1142 K facebook y twitter	1142 K facebook, twitter	1142 K facebook y x	1151 K los comentarios	1154 K vídeo:	1154 K directo	1154 K contexto:	1182 K colaboración con	1431 K faisant un don	1441 K tant qu'abonné	1447 K vous inscrivant	1470 K savoir plus	1470 K direct	1497 K partenariat avec	1513 K vidéo -	1513 K images -
enable	855 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	977 K your day with
endet	572 K automatisch
enjoy	950 K	1030 K #% off	1062 K #% off your
enjoyed	69 K this	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content
enjoying	848 K this article	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1018 K the	1018 K our	1018 K this
enregistrez	1517 K cet article	1517 K cette recette
entdecke	23 K mehr von	695 K
entdecken	695 K sie
entenda	2540 K:
entra	12 K nel
entre	12 K no
envia	302 K'ns
envianos	1169 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	484 K du	2305 K du
erbjudande	3096 K till dig som
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
essayez	1510 K
esta	52 K investigación	52 K investigação	52 K reportagem	1178 K noticia ha sido traducida	1178 K traducción se ha hecho	1178 K traducción ha sido	1178 K función utiliza	1185 K noticia pertenece a	2559 K tradução foi feita	2559 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1121 K contenido es exclusivo	1176 K contenido procede de	1176 K contenido proviene de	1178 K texto ha sido traducido	1178 K artículo ha sido traducido	1180 K reportaje forma parte del número	1180 K artículo forma parte del número	1185 K artículo pertenece a	2559 K texto foi traduzido	2559 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	298 K pot interessar:
etu	1385 K tilaajille:
etwas	44 K falsch
""", 'ex': """
exclusief	2121 K voor abonnees
exclusivo	1121 K para suscriptores
existing	838 K subscriber	838 K subscribers
experimentou	59 K
explainer	882 K:
explore	882 K more:	991 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1648 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1849 K il quiz	1849 K il test	1849 K il nostro
faites	1431 K un don	1432 K un don à
fale	2543 K com o autor	2552 K com o repórter	2552 K com a repórter
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
film	2429 K znajdziesz
find	12 K us	12 K os	865 K us on	865 K me on	931 K your next job	991 K	1006 K
finden	12 K sie uns	695 K sie
finding	1017 K this useful
finn	12 K oss
first	1002 K published by	1002 K published in the	1030 K time here
fizessen	1674 K
""", 'fl': """
flash	950 K sale
fler	3079 K artiklar om	3083 K artiklar av
flere	473 K artikler om	477 K artikler af	2294 K saker om	2294 K saker fra	2295 K saker om	2298 K saker av	2311 K jobber på
""", 'fo': """
foglald	1674 K le
foglalja	1674 K le
folge	12 K	695 K
folgen	12 K sie	695 K sie
folgt	12 K
follow	12 K	865 K us	865 K @	865 K all the latest	865 K the latest	865 K our	912 K the	919 K	991 K	1753 K
for	13 K a better	13 K the best	934 K more news	934 K more local	934 K more stories	934 K more on	934 K more coverage	934 K more of our	934 K more from	934 K the latest	942 K the best experience	942 K the best reading experience	950 K just	950 K only	956 K more on the story	981 K just	981 K only	985 K reprint	985 K reprints	1064 K membership enquiries	1064 K media enquiries	1064 K media inquiries	1064 K press enquiries	1064 K press inquiries	1064 K advertising enquiries	1064 K advertising inquiries	1064 K subscription enquiries	1064 K subscription inquiries	1064 K membership inquiries	1064 K sponsorship enquiries
fordel	522 K for abonnenter:	2347 K for abonnenter:
fortell	59 K meg
fortsett	2331 K å lese
forward	3 K this	1043 K this	1043 K it to	1043 K the letter
foto	2082 K:	2775 K galerija:
fotogalerie	350 K:
fotogalerija	2966 K:
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
fyll	2328 K inn	3112 K i
""", 'ga': """
ga	2218 K mee
gabung	12 K	1753 K
gambas	1748 [K:video
gamble	1034 K responsibly
gaukite	2018 K
""", 'ge': """
ge	3112 K
geben	695 K sie
geef	3 K dit
geen	2241 K eigenaar	2241 K eigenaren	2241 K aandeelhouders	2241 K betaalmuur	2241 K miljardair
gem	504 K
gemaakt	59 K?
generative	928 K ai
gengivelse	68 K tilladt
gerelateerd	2175 K:
gesponsert	86 K:	689 K von
gesponsord	86 K:	2191 K door
get	13 K the app	13 K our	23 K	823 K in touch	848 K the latest	848 K breaking news	855 K notified	912 K	912 K the	929 K tickets	929 K your tickets	942 K the	943 K text alerts	943 K news alerts	946 K the	946 K our	950 K	962 K permission to reuse	991 K	1006 K	1007 K the	1009 K push	1015 K	1019 K	1030 K #% off	1031 K our free	1031 K the free	1062 K #% off your	1068 K it from
""", 'gi': """
gi	2328 K
gib	695 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3113 K du
giornalista	1832 K professionista	1832 K e scrittrice	1832 K e scrittore
giv	504 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2980 K poudarki
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
grupo	2528 K do whatsapp
""", 'gu': """
guarda	1822 K anche	1822 K:	1822 K il video	1822 K anche:	1846 K il video qui sopra
gulir	1776 K ke bawah	1776 K untuk
""", 'ha': """
ha	44 K hibát	1656 K van információja	1656 K van információd	1656 K ön is átélt	1656 K te is átéltél	1656 K többet tud
haben	7 K sie einen fehler	609 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3256 K	3260 K:
haberde	7 K hata	3244 K hata
haberin	3226 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1170 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1836 K informazioni	1836 K una notizia	1836 K una segnalazione	1836 K una storia
hakaret	27 K içeren
hakka	1236 K
halaman	1775 K selanjutnya:
hallgasd	1 K meg	1662 K meg
hallgass	1662 K minket
hallgassa	1 K meg	1662 K meg	1674 K meg
haluaisitko	1371 K
haluatko	1349 K kertoa	1356 K töihin	1356 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	484 K du oplysninger	484 K du viden	484 K du et godt tip	484 K du tip	484 K du flere oplysninger	484 K du oplevet	484 K du selv oplevet	484 K du en god historie	505 K du en historie	505 K du dokumentation	505 K du dokumenter	517 K du et tip	517 K du tip	517 K du et godt tip	517 K du en god historie	517 K du en historie	2298 K du et tips	2305 K du informasjon	2305 K du opplysninger	2305 K du flere opplysninger	2305 K du tips	2305 K du et tips	2305 K du opplevd	2305 K du erfaring	2305 K du tanker	2305 K du noe på hjertet	2330 K du en historie	2330 K du dokumenter	2330 K du dokumentasjon	3090 K du information	3090 K du uppgifter	3090 K du tips	3090 K du ett tips	3090 K du varit med om	3090 K du egna erfarenheter	3090 K du upplevt	3113 K du en historia	3113 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	309 K d'estar registrat	309 K detectat cap	309 K trobat cap	1170 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3244 K mi fark	3255 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	823 K your say	887 K a tip	887 K a news tip	887 K a question about this	887 K a question for	888 K you been	888 K a story	941 K your say	970 K a	970 K you	992 K you	992 K we	1019 K	1038 K you made this	1038 K you tried this	1048 K you	1066 K a question for	1066 K you got a question	1066 K a dilemma
hay	7 K algún
haz	1154 K clic aquí	1170 K tu denuncia	1186 K nuestro test	1186 K el test	1186 K nuestro quiz
hazte	1115 K socio de
""", 'he': """
hear	1 K this	932 K this story	934 K more	974 K the full	974 K more	991 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2153 K je een tip	2154 K je een tip	2219 K je
heeft	2153 K u een tip	2154 K u een tip	2219 K u
hela	3120 K samtalet	3120 K intervjun
hele	512 K samtalen	512 K interviewet	2337 K samtalen	2337 K intervjuet
help	938 K us improve	991 K
hent	13 K	481 K appen fra	495 K	504 K	2316 K
here	956 K's more on this	1077 K is embedded content
het	5 K reactieveld	2148 K beste van	2191 K artikel gaat verder onder	2191 K verhaal gaat verder onder	2191 K artikel gaat verder na	2191 K verhaal gaat verder na
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
hjelp	2311 K oss å bli bedre
""", 'ho': """
hoe	2199 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3439 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	968 K useful is this	968 K helpful was this	1048 K has	1048 K have	1048 K did	1048 K are you	1048 K will	1048 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3113 K håller du med
husk	504 K at bekræfte	2328 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	505 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1006 K use	1006 K used	1006 K love	1006 K bought	1006 K recommend	1821 K più letti di	1841 K punti chiave	2342 K appen
""", 'ic': """
icymi	882 K:
""", 'ie': """
ielogojies	2078 K
ievadi	2078 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	903 K you enjoyed this	903 K you liked this	1038 K you make this	1038 K you try this	1038 K you made this	1038 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	672 K feedback hilft	716 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	642 K meinung ist uns wichtig	672 K rückmeldung hilft
""", 'ik': """
iklan	1776 K -
ikuti	12 K	1741 K berita	1753 K	1764 K survei	1764 K polling	1764 K jajak pendapat	1764 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1838 K video non è disponibile	1840 K testo è stato realizzato	1846 K video inizierà	1848 K tuo commento sarà
ilgili	3226 K haber
ilginizi	3226 K çekebilir	3226 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1356 K
""", 'im': """
im	605 K video:
image	895 K copyright	895 K source,	895 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	581 K ihrem postfach	581 K ihr postfach	602 K den kommentaren	878 K the comments section	878 K the comment section	882 K case you missed it:	932 K the video player above	1843 K edicola da	1843 K edicola con	1845 K collaborazione con	1864 K offerta	2128 K de app	2146 K de reacties
indtast	504 K
informationen	635 K zum einsatz von ki
inga	32 K kommentarer	3144 K ägare	3144 K aktieägare
ingen	32 K kommentarer	533 K ejer	533 K ejere	533 K aktionærer	533 K milliardær	533 K betalingsmur	2358 K eier	2358 K eiere	2358 K aksjonærer	2358 K milliardær	2358 K betalingsmur	3144 K ägare	3144 K miljardär	3144 K betalvägg
innlegg	27 K
inquadra	1851 K il codice	1851 K il qr code	1851 K il qr
inscreva	2561 K-se no nosso webinar
inscrivez	1439 K-vous gratuitement	1494 K-vous à notre webinaire
instal	1766 K aplikasi
instala	13 K
instale	13 K
instaliraj	2798 K
instalirajte	2798 K	2823 K aplikaciju
install	13 K	1007 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1836 K la tua lettera
""", 'ir': """
irtisano	1370 K
""", 'is': """
is	7 K something wrong	970 K there	992 K there	2219 K er iets
isi	1764 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	2078 K
izle	3226 K:
izleyin	3226 K:
izpildi	2069 K testu
izveido	2078 K
izvor	2802 K:
izvori	2802 K:
""", 'ja': """
ja	2064 K tev ir informācija	2064 K jums ir informācija	2064 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1370 K
jadikan	1753 K
jadilah	31 K yang pertama
jaga	1236 K
jak	368 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1372 K lukemista
jawab	1764 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2200 K kunt niet meer reageren	2200 K kunt reageren	2208 K kunt je altijd	2208 K ontvangt vanaf nu	2208 K ontvangt een e-mail	2791 K li vam	2791 K li članak	2981 K bil članek	2981 K bila vsebina	2981 K bil povzetek
jeden	651 K montag neu	651 K dienstag neu	651 K donnerstag neu	651 K freitag neu	651 K samstag neu	651 K sonntag neu	651 K mittwoch neu
jederzeit	572 K kündbar	579 K widerrufen	579 K abbestellen	579 K abmelden
jelentkezz	1674 K be
jelentkezzen	1674 K be
jen	408 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	639 K reinhören	642 K tickets sichern	663 K lesen:	684 K # monate	684 K # wochen
""", 'ji': """
jika	1754 K anda mengetahui	1754 K anda punya
""", 'jo': """
job	481 K hos
jobb	2302 K i
jobba	3087 K på
jobbar	3090 K du
jobber	2305 K du
jogue	2561 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	823 K the conversation	830 K	865 K the conversation on	865 K us on	878 K the debate	912 K the	912 K	929 K us for	929 K us at	929 K us in	929 K us live	941 K the conversation	941 K the discussion	941 K the debate	950 K for	950 K now	991 K	996 K #	996 K over #	996 K more than #	996 K our #
jornalista	2551 K formada	2551 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1372 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	505 K du lide
kanalimiza	12 K
kapcsolja	1674 K be
kapja	1674 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1221 K sul on vihje	1221 K sul on vihjeid	1237 K lugu	1237 K artikkel	1237 K tead	1237 K tahad
katso	1340 K myös	1340 K:	1340 K video	1340 K myös:	1370 K koko	1370 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	848 K up with	950 K reading	951 K reading with	986 K reading:
kein	727 K eigentümer	727 K konzern	727 K verleger	727 K milliardär
keine	727 K eigentümer	727 K konzerne	727 K aktionäre	727 K paywall	727 K werbung
ken	66 K je iemand	2219 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	484 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1674 K minket
kerro	59 K kommenteissa	1349 K kokemuksesi	1349 K oma
keskustele	28 K	1380 K aiheesta	1380 K jutusta
keskustelu	1359 K on auki
key	927 K points	927 K takeaways
""", 'ki': """
ki	635 K-generierte inhalte	635 K-generierte texte	635 K-generierte zusammenfassungen	2335 K har
kiitos	1396 K lukijoidemme
kijk	2149 K ook	2149 K hier	2173 K de uitzending	2173 K de hele	2189 K voor meer
kirim	1754 K foto	1754 K tulisan
kirimkan	1754 K foto
kirjaudu	1359 K	1370 K
kirjoita	1370 K suoraan	1370 K meille
kirjoitimme	1378 K
kirjoittaja	1351 K on	1351 K työskentelee
kirjuta	1221 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2330 K du til
""", 'kl': """
klausies	2078 K
klausykite	2003 K	2018 K
klick	695 K
klicka	3080 K här
klicken	695 K sie
klik	474 K her	1753 K	2149 K hier	2189 K hier voor	2218 K
klikk	2295 K her
klikkaamalla	1370 K
kliknij	2413 K tutaj
kliknite	2872 K sem
klopt	2219 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	903 K someone	903 K anyone	970 K	992 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1370 K keskustelun kuulet
kolumna	2787 K izražava	2977 K izraža	2977 K odraža
kom	490 K til vores	2311 K på vårt	2311 K på vår	3096 K på vårt	3096 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2018 K gali
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
kommentoimalla	1380 K	1380 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	353 K na autora	477 K journalisten	484 K journalisten	485 K	504 K	608 K:	2298 K journalisten	2305 K oss	2305 K journalisten	2306 K	2328 K
kontakta	3083 K reportern	3090 K oss via	3090 K reportern	3091 K	3112 K
kontributor	1756 K:
konuyla	3226 K ilgili:
koop	2218 K
kopeeri	1236 K
kopier	504 K	2328 K
kopiera	3112 K
kopioi	1370 K
kopiuj	2437 K link
koreksi	1760 K artikel
""", 'kr': """
krijg	2218 K
""", 'ku': """
kui	1221 K sul on teema	1221 K sul on vihje	1221 K tead	1221 K märkasid
kunjungi	1761 K toko
kunne	69 K du lide	82 K du lide
kunstig	510 K intelligens har	2335 K intelligens har
kunstmatige	2170 K intelligentie kan fouten maken. controleer
kuula	1226 K podcasti	1236 K
kuulemme	1370 K mielellämme
kuuntele	1 K	1340 K:	1340 K myös	1340 K myös:	1357 K	1370 K
""", 'kv': """
kviz	2775 K:	2966 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1447 K'essentiel de l'actualité	1474 K'auteur	1475 K'auteur	1484 K'essentiel par	1826 K'autore	1827 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1498 K vidéo va commencer	1804 K tua email	1848 K tua opinione conta
laadi	1236 K alla
laat	59 K me weten	2173 K je dit artikel	2218 K
laatste	2148 K nieuws over
ladda	13 K ner	3100 K ner	3100 K ned	3112 K ner
lade	13 K	695 K
laden	13 K sie	695 K sie
lae	1236 K alla
lagre	2328 K
lainaus	68 K sallittu
lands	1014 K on mondays	1014 K on fridays	1014 K on sundays
langganan	1771 K
lanjut	1776 K membaca
lanjutkan	1776 K membaca
laporan	1755 K:	1756 K wartawan	1756 K kontributor
laporkan	1760 K kesalahan
lasi	2053 K arī	2053 K vairāk	2053 K vēl	2078 K
lasiet	2053 K arī
last	13 K ned	2316 K ned	2328 K ned	2342 K ned appen
lataa	13 K	1370 K
latest	881 K from	881 K in	881 K videos from
laureata	1832 K in
laureato	1832 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1154 K puede interesar	1154 K puede interesar:	1441 K premier mois	1469 K meilleur de
lea	1154 K también	1154 K aquí	1154 K además	1154 K más	1154 K:	1154 K además:
leave	59 K a star
ledenvoordeel	2229 K:
lediga	3087 K jobb på	3087 K tjänster på
ledige	481 K stillinger hos	481 K stillinger på	2302 K stillinger i	2302 K stillinger hos
lee	13 K en	1154 K también	1154 K más	1154 K:	1154 K más:	1154 K aquí:	1188 K las noticias sin anuncios	1188 K sin anuncios en la app	1199 K aquí la nota completa
leer	1154 K también	1154 K más
lees	13 K	2148 K meer over	2149 K ook	2149 K ook:	2149 K meer	2149 K meer:	2149 K verder	2149 K hier	2149 K:	2149 K verder:	2175 K ons dossier:	2175 K het hele verhaal:	2189 K het hele	2189 K het volledige	2189 K de hele	2189 K hier het hele	2189 K hier alles	2214 K ook dit artikel:	2214 K dit ook:	2215 K ook het interview	2215 K ook het verhaal	2215 K ook ons	2215 K ook onze	2215 K ook de analyse	2215 K ook de reportage	2215 K ook de column	2215 K ook dit	2215 K hier het interview	2215 K hier de analyse	2218 K	2220 K dit verhaal	2220 K dit artikel
leestip	2149 K:
legg	2328 K til
leggi	13 K	1821 K tutte le notizie	1822 K anche	1822 K anche:	1822 K qui	1822 K tutto	1822 K:	1822 K pure:	1833 K tutti gli articoli di
legyen	31 K ön az első	1674 K
leia	13 K	2539 K mais sobre	2540 K também	2540 K também:	2540 K mais	2540 K:	2540 K aqui	2540 K mais:
leiad	1236 K meid
leidsid	44 K	1227 K vea	1227 K artiklist vea
leiten	3 K sie
len	2923 K pre predplatiteľov:
ler	2540 K também	2540 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1469 K plus lus	1484 K réponses sont générées	1485 K points clés	2294 K mer om	2295 K også	2295 K også:	2295 K mer	2295 K mer:	2295 K:	2295 K hele saken	2295 K om	2295 K her	2295 - K også	2302 K videre med	2316 K eavisen	2316 K avisa	2316 K avisen	2329 K	2331 K videre
lesedauer	711 K
leseempfehlung	663 K:
lesen	13 K sie	82 K sie gern	604 K sie mehr zu	604 K sie mehr zum	605 K sie auch	605 K sie mehr	605 K sie hier	605 K sie dazu	605 K sie jetzt	605 K sie außerdem	605 K sie mehr zum thema	663 K sie hierzu:	687 K sie weiter:	687 K sie unser dossier:	695 K sie
lesenswert	663 K:
leserangebot	716 K:
leserbrief	602 K
leserbriefe	602 K an
leserkommentare	672 K geben
leserreise	716 K:	2347 K:
leserreisen	716 K:
lesertilbud	2347 K:
lesetipp	605 K	605 K:
lesezeit	711 K
lest	605 K auch
lezersaanbieding	2229 K:
lezersreis	2229 K:
lezersvoordeel	2229 K:
""", 'li': """
licencia	1200 K creative commons
licenciada	1173 K en
licenciado	1173 K en
license	962 K this
lies	605 K auch	605 K mehr	605 K dazu	695 K
ligne	41 K de la rédaction
lihat	1748 K juga	1748 K juga:	1763 K video	1775 K pula:
liitu	56 K #	1236 K
liity	56 K #	56 K yli #	1370 K
like	12 K us	69 K this?	848 K what you're reading	865 K and follow	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1017 K what you read	1017 K what you see	1017 K what you've read	1017 K what you're reading
liked	69 K this	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1017 K what you read
liker	82 K du	2330 K du
liking	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content
likte	69 K du	82 K du
limited	950 K time	950 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3418 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1469 K tous nos articles	1470 K aussi	1470 K également	1470 K	1470 K notre	1470 K l'article	1470 K plus	1470 >> K
lisa	1236 K meid	1236 K
lisez	13 K	1470 K aussi	1510 K
listen	1 K to	882 K |	882 K:	932 K to the latest episode	932 K to the full episode	932 K to the full interview	932 K again on	974 K to our	974 K as	991 K
live	474 K:	605 K-ticker:
liveblog	2149 K:
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
logg	2326 K inn eller	2328 K inn
logga	3111 K in eller	3112 K in	3126 K in
logi	1236 K sisse
loo	1236 K
looking	991 K for	1006 K for
los	5 K comentarios	27 K comentarios	2176 K de dagelijkse
love	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content	1018 K our
loved	69 K this	1017 K this?	1017 K this article	1017 K this story	1017 K this post	1017 K this piece	1017 K this newsletter	1017 K this column	1017 K this recipe	1017 K this podcast	1017 K this essay	1017 K this series	1017 K this guide	1017 K this blog	1017 K this interview	1017 K this letter	1017 K this review	1017 K this page	1017 K this issue	1017 K this read	1017 K this episode	1017 K this content
lowongan	1761 K kerja di
""", 'lu': """
lubisz	82 K
lue	1340 K myös	1340 K myös:	1340 K lisää	1340 K lisää:	1340 K:	1340 K seuraavaksi:	1370 K
lugu	1238 K jätkub
luister	1 K	2149 K ook	2149 K:	2149 K ook:	2173 K hier naar	2173 K de podcast	2218 K
lukijamatka	1385 K:
lukijatarjous	1385 K:
lukijoidemme	1396 K ansiosta
luo	1359 K tunnus	1370 K
""", 'ly': """
lyssna	1 K på	3080 K	3080 K:	3112 K
lyt	1 K til	474 K til	504 K
lytt	2295 K til	2328 K
""", 'ma': """
maak	2176 K de puzzel	2185 K een bedrag over	2185 K je gift over	2185 K uw gift over	2185 K je bijdrage over	2185 K uw bijdrage over	2218 K
maandelijks	2121 K opzegbaar
mach	642 K den test:	695 K
machen	642 K sie den test:	642 K sie mit bei unserer	695 K sie
macie	72 K pytania
made	59 K it?	1038 K this recipe	1038 K this
mai	2600 K multe detalii	2600 K mult pe această temă:	2628 K multe articole despre	2628 K multe știri despre
mail	1043 K this	2152 K de auteur	2164 K	2218 K
mais	2539 K lidas em	2539 K de	2539 K sobre	2539 K notícias de	2539 K notícias sobre	2543 K artigos de
make	12 K us	823 K a donation	823 K a contribution	823 K a gift	991 K
manda	1169 K tus fotos
mandanos	1169 K
mande	2555 K sua sugestão	2555 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1753 K bergabung
masuk	1780 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2416 K temat?	2416 K temat dla
matote	2019 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2342 K appen	2342 K appen vår
medlemsfordel	522 K:	2347 K:
meer	2148 K over	2148 K uit	2148 K van	2148 K nieuws over	2149 K lezen:	2152 K artikelen van	2152 K van deze auteur	2189 K nieuws uit	2189 K nieuws over	2189 K weten?	2189 K over dit	2214 K over dit onderwerp:	2219 K lezen over
meest	2148 K gelezen in
meet	887 K the author	929 K our	991 K
mehr	604 K zum thema	604 K aus	604 K von	604 K zu	604 K lesen über	604 K über	605 K zum thema	605 K dazu	605 K dazu:	605 K lesen:	605 K aus dem ressort	605 K aus der region:	608 K vom autor	608 K von der autorin	608 K artikel von	635 K informationen zum einsatz von ki	663 K nachrichten aus	663 K aus dem archiv:	687 K hintergründe dazu:	687 K zu diesem thema:
meistgelesen	604 K in
mejla	3090 K reportern	3091 K
meld	2218 K je	2311 K deg på vårt	2328 K deg
melde	695 K
melden	695 K sie
members	993 K can read	1024 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1674 K
mer	2294 K om	2294 K fra	2295 K om saken:	3079 K om	3079 K från	3080 K om ämnet:	3080 K läsning:	3083 K av
merci	28 K de rester	28 K de respecter
mere	473 K om	473 K fra	474 K om emnet:
message	1049 K us on	1049 K us at	1049 K the newsroom
mest	3079 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2163 K medewerking van	2163 K dank aan anp	2163 K dank aan belga
mettiti	1849 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1154 K también	1154 K:	1154 K también:	1183 K el video arriba	1183 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	572 K einem abo	615 K material von	616 K material von
mitarbeit	629 K:
""", 'mn': """
mnenja	2977 K avtorjev
mnenje	2977 K avtorja
""", 'mo': """
modtag	504 K
mohlo	350 K by vás zajímat:
molimo	28 K vas da
monat	572 K kostenlos	572 K gratis
mooi	69 K verhaal
more	881 K from	881 K on	882 K from	882 K on this	882 K to read:	882 K on this story:	882 K on this topic:	882 K stories:	882 K on:	887 K by	887 K stories by	956 K coverage:	986 K news:	988 K videos from	1003 K local headlines	1003 K local news	1003 K local stories	1003 K national news	1003 K top stories	1003 K world news	1003 K business news	1003 K sports news	1003 K breaking news	1060 K:	1060 K |
most	881 K read in	881 K read on	881 K viewed in	881 K popular in	881 K popular on	986 K read:
""", 'mu': """
mua	3423 K vé
muhabir	3260 K:
muista	1370 K vahvistaa
mus	2018 K rasite
must	882 K read:	986 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2191 K de advertentie gaat	2519 K sua caixa de entrada	2987 K voljo v	2987 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	584 K-app
nad	52 K tym tekstem
nahlaste	390 K chybu
najdete	12 K nás
najnowsze	2412 K z
najnowszy	2419 K numer
najpopularniejsze	2412 K w
namestite	2987 K
namluveno	367 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1832 K a
nato	1832 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1674 K felejtse el megerősíteni
need	1006 K a	1066 K advice
neem	2221 K nu
nehmen	695 K sie
nei	1819 K commenti
nella	1804 K tua mail	1804 K tua email	1804 K tua casella
nema	32 K komentara
nemamo	2841 K vlasnika	2841 K vlasnike	2841 K dioničare	2841 K akcionare	2841 K oglase	2841 K reklame
nemate	2808 K vremena za čitanje
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
nghe	1 K	3409 K:	3424 K podcast của báo	3424 K podcast của chúng tôi	3424 K toàn bộ bài	3424 K bài viết
""", 'ni': """
nicht	602 K mehr kommentieren	602 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2446 K masz czasu czytać	2479 K mamy właściciela	2479 K mamy akcjonariuszy	2479 K mamy udziałowców	2479 K mamy reklam	2479 K mamy paywalla
nieuws	2219 K via whatsapp
nikmati	1766 K berita	1771 K
nimamo	3027 K lastnika	3027 K lastnikov	3027 K delničarjev	3027 K oglasov
nimate	2997 K časa za branje
nincs	1703 K tulajdonosunk	1703 K mögöttünk	1703 K fizetőfalunk	1703 K fizetőfal
nincsenek	1703 K tulajdonosaink	1703 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1084 K owner	1084 K owners	1084 K billionaire owner	1084 K paywall	1084 K paywalls	1084 K shareholders	1084 K corporate owner	1084 K advertising	1084 K ads	1154 K te pierdas:	2519 K seu e-mail	2519 K seu email	2528 K facebook e no	2528 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1151 K de participación
nos	1470 K lecteurs ont lu	2537 K comentários
noskaties	2078 K
not	1017 K on the list yet?	1017 K on our list yet?
noteringen	2230 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1153 K de
notify	855 K me of	855 K me when
notre	1470 K dossier	1470 K article	1470 K enquête :	1470 K reportage :
nous	12 K suivre
nova	2983 K številka
novi	2793 K broj
now	882 K read:	981 K only	981 K just
nowy	2419 K numer
""", 'nu': """
nu	32 K există comentarii	2195 K # weken voor	2195 K # maanden voor	2211 K de eerste maand voor	2221 K met korting
nur	572 K für mitglieder	684 K # euro	684 K # €	704 K für kurze zeit	704 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	353 K autorovi	353 K autorce	2416 K autorze	2416 K autorce	2552 K autor escreve segundo o novo	2567 K seu comentário será	2610 K postare distribuită de
""", 'ob': """
obejrzyj	2413 K wideo	2413 K:	2429 K film	2429 K wideo
objevili	7 K jste
obserwuj	12 K	2443 K
""", 'oc': """
ocenite	2791 K	2981 K
ocijenite	2791 K
""", 'od': """
od	2826 K # eura
odds	1034 K courtesy of	1075 K correct at	1075 K correct as of	1075 K are correct at	1075 K subject to change	2230 K onder voorbehoud	2230 K kunnen	3132 K kan
oddsen	3132 K kan
""", 'of': """
ofert	311 K per
oferta	2467 K dla czytelników:	2467 K dla prenumeratorów:
offerta	1864 K speciale
offrez	3 K
offrir	3 K
ofrecido	1182 K por
""", 'og': """
oglejte	2966 K si video
""", 'ok': """
okuyun	3226 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1221 K midagi	1221 K kogenud
oletko	1349 K kokenut	1349 K itse kokenut
oliko	1371 K tästä
olvasd	1648 K el	1648 K el:	1674 K el
olvass	1648 K tovább:
olvassa	1648 K el	1648 K el:	1648 K el ezt is	1674 K el
""", 'om': """
om	477 K forfatteren	477 K skribenten	2121 K verder te lezen	2146 K te reageren	2298 K forfatteren	2298 K skribenten	3083 K skribenten	3083 K författaren
""", 'on': """
on	864 K facebook and twitter	864 K facebook, twitter	864 K instagram, facebook	864 K twitter and facebook	864 K instagram and facebook	882 K our site:	1007 K mobile	1007 K your phone	1007 K the go	1007 K the move
onbeperkt	2121 K toegang
onko	1349 K sinulla juttuvinkki	1349 K sinulla vinkki	1349 K sinulla tietoa	1349 K sinulla aiheesta	1371 K sinulla asiakirjoja
only	940 K registered	940 K subscribers	940 K members
ontdek	23 K meer van	2218 K
ontvang	2125 K elke	2218 K
onze	2173 K podcast is te
""", 'oo': """
ook	2149 K interessant:	2214 K in het nieuws:	2214 K lezen:
""", 'op': """
op	2136 K facebook en twitter	2136 K facebook, twitter	2136 K facebook en instagram	2136 K facebook, instagram
opazili	44 K ste
opdaget	505 K en fejl
opdater	504 K
open	1007 K the
opinion	882 K |
opozorite	2999 K na napako
oppdater	2328 K
opprett	2326 K en	2326 K konto	2326 K bruker	2328 K
oppsummeringen	26 K er
oprac	2441 K.
opracowanie	2441 K:
opret	503 K en gratis	503 K dig gratis	504 K
opsummeringen	26 K er
""", 'or': """
or	1058 K # interest-free	1058 K # payments of	1058 K four interest-free
order	991 K	1053 K reprints	1074 K your copy	1074 K a copy
originally	1002 K published by	1002 K published in	1002 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1226 K	1236 K
osallistu	1356 K	1370 K	1380 K keskusteluun
ossza	3 K meg	1674 K meg
osta	1226 K pilet	1236 K	1356 K liput	1370 K
oszd	3 K meg	1674 K meg
""", 'ot': """
ota	1349 K yhteyttä toimittajaan	1349 K yhteyttä toimitukseen	1353 K yhteyttä	1370 K yhteyttä	1370 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	956 K earlier coverage:	986 K latest coverage:	995 K app	995 K podcast	995 K newsletter	995 K channel	995 K telegram channel	995 K whatsapp channel	995 K free newsletter	995 K daily newsletter	995 K apps	1024 K subscribers get	1024 K members get
out	947 K every	1014 K on fridays	1014 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2790 K sažetak
over	1034 K #s only	2153 K de auteur	2154 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	907 K for by
para	1151 K participar	1151 K comentar	1170 K comunicarse con	1170 K contactar con	1185 K poder comentar	2537 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1843 K al nostro
participe	12 K
participez	1494 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	927 K of this article	927 K of this story
pas	32 K encore de commentaire
pasang	1766 K aplikasi
pasidalinkite	2004 K savo istorija	2018 K
pass	860 K this on	1043 K this
passend	605 K dazu	605 K dazu:
patreon	3250 K'dan
pay	1058 K in #	1058 K in three	1058 K in four
paying	1024 K members get
payment	833 K methods:
""", 'pe': """
peatoimetaja	1218 K:
pentru	2610 K a vedea acest	2610 K a vizualiza acest
penulis	1755 K:	1756 K:	1756 K :
per	581 K e-mail zugeschickt	581 K mail zugeschickt	1797 K leggere tutto	1799 K gli abbonati	1799 K chi ha un abbonamento	1819 K commentare	1822 K approfondire	1822 K approfondire:	1833 K contattare l'autore	1833 K contattare l'autrice	1833 K scrivere all'autore	1833 K scrivere all'autrice	1836 K segnalazioni
perguntas	72 K?
periodista	304 K especialitzada	304 K especialitzat	1172 K de	1172 K especializada	1172 K especializado
permitida	68 K a reprodução
perskaitykite	2018 K
pewarta	1755 K:	1756 K:	1756 K :
""", 'pi': """
pick	1058 K up available at
pickup	1058 K available at
piedalies	2078 K
piesakies	2069 K
pievieno	2078 K mūs	2078 K
pievienojies	56 K #	2063 K	2078 K
pievienojieties	2063 K
pilihan	1748 K editor:
pirkite	2009 K bilietus
pitaj	2790 K
pitajte	2790 K
pitanja	72 K
pitch	823 K in
""", 'pl': """
place	931 K a classified	931 K an ad
play	936 K our	936 K today's	991 K	1034 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1034 K gamble responsibly	1042 K be sure to answer the question	1042 K read the rules before
plus	1469 K d'articles sur	1469 K d'infos sur	3131 K-förmån:
""", 'po': """
pobierz	13 K	2432 K z	2432 K w	2432 K na	2432 K w sklepie	2443 K aplikację	2461 K aplikację
podaruj	3 K	2437 K
podcast	605 K-tipp:	882 K:	1470 K :
podcastunk	1662 K
pode	2540 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2902 K
podporujte	385 K	2902 K
podprite	81 K	2994 K
podsumowanie	26 K wygenerowane	26 K zostało	2425 K artykułu	2425 K wygenerowane	2425 K przygotowane
podziel	3 K się
pogledaj	2775 K video
pogledajte	2775 K i	2775 K još	2775 K video	2775 K:
poglejte	2966 K tudi	2966 K:
poin	1759 K penting oleh	1759 K-poin penting oleh
points	1485 K clés
pokud	44 K najdete
polecamy	2413 K:
poll	937 K:
pomohl	368 K vám
pomohol	2886 K vám
pon	1186 K a prueba tus
ponatis	68 K dovoljen
ponturi	2606 K și sesizări
ponuka	2923 K pre čitateľov:
popular	881 K in
posa	309 K a prova els teus
posez	1484 K vos questions	1484 K votre question
poslat	380 K
poslechnout	1 K
post	878 K a comment
posted	881 K in	882 K in:
posts	27 K
potrebbe	1822 K interessarti:
pots	302 K enviar-nos
pour	1429 K nous soutenir	1439 K débloquer	1467 K réagir	1467 K commenter	1470 K aller plus loin	1470 K rappel :	1488 K nous contacter	1488 K contacter	1498 K écouter cet épisode
povezano	2775 K:
povzetek	2980 K	2980 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2872 K si	2872 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1904 K:
pratite	12 K	2805 K
preberite	2966 K tudi	2966 K še	2966 K več	2966 K:	2966 K si
prefer	911 K
pregunta	307 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2987 K
prenesite	13 K	2987 K	2994 K aplikacijo
prenota	1843 K il tuo posto per l'evento
prenumerata	2016 K nuo
prenumeruokite	2016 K ir skaitykite	2016 K nuo	2016 K tik	2018 K
press	974 K play
pretplatite	2805 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2798 K	2823 K aplikaciju
preuzmite	13 K	2798 K	2805 K aplikaciju	2823 K aplikaciju
previous	956 K coverage:
previously	882 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2810 K pogrešku
prijavite	2810 K grešku	2810 K pogrešku	2999 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1043 K this
prisijunk	56 K prie #
prisijunkite	2002 K prie	2018 K
prisluhnite	2966 K podkastu
privacy	848 K notice:
probeer	2195 K # maanden voor	2195 K # weken voor	2211 K	2218 K
proefabonnement	2121 K
profitez	1510 K
promoted	907 K by	960 K:
prosimy	28 K o
protokoll	629 K:
przeczytaj	2413 K także	2413 K też	2413 K:	2413 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1162 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	947 K every
puede	12 K seguir	1170 K enviarnos	1170 K contactar	1170 K escribir
puedes	12 K seguir	1154 K leer también	1154 K leer:	1170 K enviarnos	1170 K contactar	1170 K escribir	1183 K escuchar todos los episodios
punti	1841 K chiave
puntos	1178 K clave generados
punya	66 K teman yang	72 K pertanyaan	1754 K informasi	1754 K cerita	1754 K foto	1754 K keluhan
puoi	12 K seguirci	1836 K inviarci
push	587 K-nachrichten	587 K-benachrichtigungen	587 K-mitteilungen
pushmeldingen	2131 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3414 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1162 K prohibida
quelle	614 K: dpa	614 K:
quellen	614 K:
quer	2555 K sugerir	2555 K contar	2555 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1840 K traduzione
questions	72 K?	73 K about this article	73 K about this story	970 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1840 K articolo è stato tradotto	1843 K articolo è pubblicato sul numero	1848 K articolo aderisce
quick	956 K read:
quieres	1170 ¿K contarnos
quiz	678 K:	1513 K.	1513 K -	1513 K :	3242 K:
quoten	717 K unterliegen	717 K: stand
quoteringen	2230 K onder voorbehoud	2230 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2808 K slušate
radote	44 K	2010 K klaidą
raje	2997 K poslušate
raksti	2064 K autorei	2064 K autoram
raksts	2080 K turpinās
rakstu	46 K drīkst
rangkuman	1759 K ini	1759 K oleh	1759 K ai
rate	8 K this
""", 're': """
re	1513 (K)lire
reach	887 K the reporter	887 K the author	919 K	1050 K reporter	1050 K columnist
reacties	5 K	27 K	2200 K worden
read	13 K this in	881 K more on these	881 K more about	881 K more from	882 K more	882 K more:	882 K also	882 K next	882 K:	882 K |	882 K all about it	882 K next:	887 K more by	934 K more of our	942 K this and more	942 K this story	946 K our	950 K on with	950 K on for	951 K on with	956 K the full report here	956 K the full story here	986 K our explainer:	986 K our analysis:	986 K our guide:	986 K our interview:	986 K this next:	986 K our latest:	991 K
reader	1074 K offer:
readers	940 K must use	940 K must log	1030 K get #%	1030 K save
reading	1017 K this on
reageren	5 K	2200 K kan	2200 K is alleen	2220 K op dit artikel
receive	847 K emails from	855 K notifications	946 K the	946 K our	1009 K push	1019 K
recevez	1447 K chaque	1447 K tous les	1447 K gratuitement
recevoir	1453 K les alertes
recibe	1130 K cada	1130 K todas las	1169 K las noticias	1169 K en tu whatsapp
recibir	1136 K notificaciones
recomandarea	2600 K noastră:
recomendado	2540 K:
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
redzi	2079 K kļūdu
regala	3 K
regale	3 K
regarder	1470 K :
regardez	1498 K la vidéo ci-dessus	1498 K la vidéo ci-dessous
register	929 K for our	991 K
registreeru	1226 K
registrer	2326 K deg
registrera	3111 K dig	3126 K dig
registrieren	570 K sie sich
regler	3132 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3132 K. #+
relacionado	1154 K:	2540 K:
related	882 K:	882 K |	882 K story:	882 K stories:	882 K article:	882 K reading:	882 K video:	882 K content:	986 K coverage:
relire	1470 K
remarks	27 K
rendeld	1661 K meg
rendelje	1661 K meg	1674 K meg
report	7 K an error	7 K a mistake	991 K
reporter	1755 K:	1756 K:
reporting	895 (K by	896 K by	897 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1180 K tu plaza
reserve	929 K your seat	2561 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1502 K informé avec notre appli	1502 K informés avec notre appli
resum	307 K generat	307 K fet
resume	1178 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1470 K	1470 K ici	1494 K notre hors-série	1498 K tous les épisodes
rezervuokite	2018 K
rezime	2790 K
rezumat	2611 K generat	2611 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1804 K ogni
ringkasan	1759 K ini	1759 K dibuat	1759 K oleh	1759 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2018 K
""", 'ry': """
ryhdy	1370 K
""", 's': """
s	89 K předplatným	89 K predplatným	383 K využitím zpráv
""", 'sa': """
saada	1221 K oma vihje	1221 K meile	1221 K oma arvamuslugu	1221 K arvamuslugu	1236 K
saat	1370 K ilmoituksen	1370 K sähköpostin	1370 K
saiba	2540 K mais	2540 K mais:
saken	46 K kan	2331 K fortsetter
saksikan	1748 K juga	1763 K video	1763 K live	1763 K live streaming
sale	950 K:
saluran	41 K aduan redaksi
salvesta	1236 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2826 K #
sans	1441 K engagement
save	951 K #% on your first	951 K #% on an annual	951 K #% on a digital	1030 K #%	1062 K #% on your
sazinies	2078 K
saznajte	2775 K više:
""", 'sc': """
scan	912 K to join	942 K the qr code	942 K the code
scannez	1502 K pour télécharger
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
schrijf	2218 K je
scopri	23 K di più da	1843 K i giochi	1843 K i nostri giochi
scrivi	31 K il primo	1825 K all'autore
scroll	932 K down for video	1776 K ke bawah	1776 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	474 K også	474 K video	474 K også:	490 K flere jobs	504 K hele	504 K flere	504 K alle	1185 K adhiere a los criterios	1200 K permite la reproducción	1836 K vuoi raccontare	1836 K hai informazioni	2295 K også	2295 K video	2295 K også:	2328 K hele	2328 K alle	2328 K mer av	2555 K tiver informações	2555 K você tem informações	3080 K också	3080 K även	3080 K även:	3112 K hela	3112 K alla	3112 K mer av
sea	28 K respetuoso	31 K el primero
search	973 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	881 K more from	882 K also	882 K more	882 K more:	882 K also:	887 K all posts by	887 K author archive	986 K our explainer:	988 K more videos	991 K	1077 K this post on
seen	44 K a typo	44 K a mistake	992 K
segera	1737 K unduh aplikasi
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
sei	31 K der erste	31 K die erste	1836 K stato testimone	1836 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	2002 K	2018 K
seko	2063 K	2078 K
sekojiet	2063 K
selanjutnya	1775 K:
sem	32 K comentários
senaste	3079 K nytt om
send	3 K this	484 K os et krypteret	484 K os dit tip	504 K	887 K us your	887 K tips to	887 K your tips	887 K feedback to	887 K your story ideas	970 K us	970 K your	970 K photos	970 K pictures	991 K	1043 K this	1043 K it on	2305 K sikkert tips	2305 K tips	2328 K	2328 K saken videre
senden	695 K sie
seneste	473 K nyt om
sent	947 K every	947 K each	1014 K on mondays	1014 K on tuesdays	1014 K on wednesdays	1014 K on thursdays	1014 K on fridays	1014 K on saturdays	1014 K on sundays
seotud	1209 K:
ser	2330 K du noe feil	3113 K du något fel
ses	1473 K derniers articles
set	44 K en fejl	991 K
sett	44 K en feil
setzen	695 K sie
seu	27 K comentário	2567 K comentário será
seuraa	12 K	1353 K kirjoittajaa	1353 K toimittajaa	1370 K
""", 'sh': """
share	3 K this	3 K the article	887 K your story	970 K your	991 K	1043 K this
shop	991 K	1068 K now:
short	878 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	302 K tens informació	1170 K tienes información	1170 K tiene información	1170 K tenés información	1170 K conoces algún	1170 K conoces un caso	1488 K vous avez des informations	1488 K vous disposez	1488 K vous souhaitez
sia	31 K il primo
sichere	695 K
sichern	695 K sie
sie	7 K haben einen fehler	12 K finden uns	608 K erreichen die autorin	608 K erreichen den autor	628 K erreichen	704 K haben schon ein abo	704 K haben ihr limit	704 K haben das limit	704 K haben schon ein konto
sieh	639 K dir das video
siehe	605 K auch
siga	12 K	12 K-nos	1169 K el canal	2552 K este autor	2552 K esta autora
sign	823 K up here	847 K up to get	847 K up to receive	848 K up to	848 K up for	848 K up here	848 K up (it's	943 K up for push	943 K up for alerts	943 K up for text alerts	943 K up for breaking news alerts	978 K up to our	978 K up for our	978 K up for breaking	978 K up for free	991 K up	991 K in	1015 K up to	1015 K up for
sigue	12 K a	1154 K leyendo:	1169 K el canal	1174 K a	1199 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1748 K juga	1748 K juga:	1748 K:	1748 K video	1753 K berita	1763 K video	1774 K berita selengkapnya	1774 K berita lainnya	1775 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1780 K artikel gratis
sisesta	1236 K
siste	2294 K nytt om
sitter	2330 K du på	3113 K du på
siz	33 K ne
sizce	33 K
sizin	3255 K başiniza
""", 'sk': """
skaitykite	1992 K daugiau	1992 K taip pat	1992 K ir	2018 K
skapa	3111 K ett	3111 K konto	3112 K	3126 K ett konto	3126 K konto
skaties	2053 K arī	2078 K
skicka	3112 K
skinite	13 K	2798 K	2823 K aplikaciju
skontaktuj	2416 K się z autorem
skopiuj	2437 K link	2437 K
skriv	484 K til journalisten	485 K til	504 K	504 K direkte	2328 K inn	2328 K direkte	2328 K til oss	3112 K upp	3112 K direkt
""", 'sl': """
sledite	12 K	2994 K
sleduj	12 K
sledujte	12 K	350 K:	385 K	2902 K
slik	2327 K bruker	2327 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	635 K nutzen wir ki
sob	2552 K supervisão de
sobre	1158 K el autor	1158 K la autora	1158 K la firma	1159 K el autor	1159 K la autora	1159 K la firma	2544 K o autor	2544 K a autora	2545 K o autor	2545 K a autora
sois	31 K le premier
solliciteer	2221 K nu
sollten	608 K ihnen fehler
solo	1121 K para suscriptores	1799 K per abbonati	1864 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2515 K para assinantes
sondage	1513 K -	1513 K.
sorodna	2966 K novica
sorodno	2966 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1862 K
sostieni	81 K	1791 K	1791 K il	1791 K la	1862 K
souhrn	367 K	367 K článku
soutenez	81 K	1432 K	1432 K le
soutenir	1432 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3112 K
special	950 K offer	956 K report:
speel	2176 K onze
spela	3112 K upp	3132 K ansvarsfullt
spelregels	2146 K
spende	564 K für
spenden	564 K für	655 K an:
spendenkonto	655 K:
spiel	642 K unser
spielen	642 K sie unser
spill	2328 K av
sponsored	907 K by	960 K:	1003 K by our
sponsorizzato	1845 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2994 K
spring	950 K sale
spune	59 K-mi
spytaj	2425 K
""", 'st': """
sta	2218 K
start	950 K your	977 K your day with	977 K your morning with	977 K your week with	2221 K nu
stavovi	2787 K autora	2787 K izraženi	2787 K izneti	2787 K izneseni
stay	28 K on topic	848 K up to date with	934 K with	942 K ahead with	991 K	1009 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2218 K
stellen	635 K sie der
stem	504 K	2176 K mee	2218 K	2328 K
steun	81 K	2194 K	2218 K
stiahnite	13 K si	2902 K si aplikáciu
stimm	642 K jetzt ab:
stimmen	642 K sie jetzt ab:	695 K sie
story	963 K by
straipsnis	2020 K tęsiasi
streszczenie	26 K wygenerowane	2425 K	2425 K artykułu
stuur	3 K dit	2218 K
""", 'su': """
su	27 K comentario	1810 K facebook e twitter	1810 K facebook e instagram
subscreva	2565 K o nosso podcast
subscribe	12 K to our	830 K to	848 K to	912 K to the	912 K to	940 K to comment	950 K	991 K	993 K for	1015 K to
subscriber	1074 K benefit:
subscribers	993 K can read	1024 K get
subscriptions	951 K start at
subskrybuj	2443 K
sudah	59 K mencoba	59 K coba
sui	1810 K nostri canali
suivez	12 K	1490 K
suivre	1490 K
suka	69 K tulisan	69 K artikel	1760 K artikel ini
sull	1826 K'autore	1827 K'autore
sumate	12 K	56 K a las #
sumber	1756 K:	1756 K :
summary	927 K
summer	950 K sale
support	830 K	830 K the	991 K
supporters	1024 K get
sur	1450 K l'application	1458 K facebook et twitter	1458 K facebook, twitter	1458 K facebook et instagram	1470 K le même sujet
survey	937 K:
susikurkite	2018 K
susisiekite	2018 K
""", 'sv': """
svar	490 K på vores	504 K	2311 K på vår	2328 K
svara	3096 K på vår	3112 K
svidelo	69 K vam se
svideo	82 K vam se	2791 K vam se
svidio	82 K vam se	2791 K vam se
svidjelo	69 K vam se	82 K vam se	2791 K vam se
""", 'sy': """
syndicated	985 K with permission
synes	505 K du om
""", 'sz': """
szavazzon	1674 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2311 K quizen	2311 K vår quiz	2328 K testen	2328 K vår	2980 K povzetek
taalfout	7 K	2146 K
tack	3144 K vare våra läsare	3144 K vare er läsare	3144 K vare dig
tag	490 K quizzen	490 K vores quiz	504 K vores
tagged	882 K:
tags	882 K:
taip	1992 K pat skaitykite
take	936 K our	991 K	1007 K us with you	1030 K #% off	1062 K #% off your
takip	12 K edin
takket	533 K være vores læsere	533 K være vores abonnenter	533 K være vores medlemmer	2358 K være våre lesere	2358 K være våre abonnenter
tallenna	1370 K
tambahkan	1753 K
tanya	1759 K ai kami
tap	974 K play	991 K
tapkite	2018 K
tato	52 K investigace
tausta	1340 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1154 K puede interesar	1154 K puede interesar:	1154 K recomendamos:	1154 K recomendamos leer:
tead	1221 K teemast	1221 K rohkem
tee	1226 K test	1356 K testi	1370 K testimme
teile	3 K	695 K
teilen	3 K sie	695 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1240 K:	2163 K: door	2191 K gaat verder onder	2191 K loopt door onder	2191 K gaat verder na	2419 K ukazał się	2419 K pochodzi z	2425 K przetłumaczony	2425 K został przetłumaczony	2425 K czyta	2787 K izražava	2790 K je preveden	2790 K čita	2793 K je objavljen u
tekstas	2022 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1353 K
tekstin	46 K saa
teksts	2082 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	860 K a friend	887 K us your story	991 K
telli	1234 K	1236 K
tellijana	1236 K
tem	2555 K alguma informação	2555 K informações	2555 K uma sugestão	2555 K uma denúncia	2555 K alguma história	2555 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1062 K per cent off your	2425 K skrót
tens	72 K dubtes	302 K informació	302 K una història
tento	367 K souhrn	367 K článek byl přeložen	2885 K súhrn	2885 K článok bol preložený
terjemahan	1759 K ini	1759 K dibantu
terms	895 K and conditions apply
test	490 K din viden	936 K your knowledge	2176 K je kennis	2311 K kunnskapene dine	3242 K:
testa	3096 K dina kunskaper
testaa	1356 K
teste	642 K dein wissen	695 K
testen	642 K sie ihr wissen	695 K sie
testez	1510 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1675 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	367 K byl přeložen	370 K vyšel v	629 K:	1049 K us on	1049 K us at	1049 K the studio	1049 K the newsroom	2885 K bol preložený	2888 K vyšiel v
texte	1484 K traduit
texten	46 K får	3114 K fortsätter
texterna	46 K får
texto	1178 K traducido	2559 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3414 K gia kênh	3423 K gia khảo sát	3423 K gia bình chọn
thank	903 K you for reading	1042 K you for contributing an answer	1042 K you for your interest in this question
thanks	903 K for reading	1042 K for contributing an answer
the	5 K comments	848 K latest news directly	881 K latest in	881 K latest from	927 K ai summary
thema	76 K geschlossen
theo	3400 K dõi báo	3400 K dõi trên	3414 K dõi báo	3414 K dõi chúng tôi	3414 K dõi kênh	3416 K dõi
there	32 K are no comments	32 K are no	1007 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	927 K article was	927 K article has been	927 K story was	927 K story has been	927 K content was	927 K summary	927 K translation	927 K piece was	932 K article is also available as audio	985 K article first appeared	985 K story first appeared	985 K piece first appeared	985 K post first appeared	985 K report includes material	985 K report includes information	985 K report includes reporting	985 K report contains material	993 K is a preview	998 K is an ai-generated	998 K is an ai	998 K ai-generated	998 K ai summary	1040 K topic was automatically closed	1040 K topic was closed	1040 K topic is closed	1040 K topic is now closed	1040 K topic has been closed	1040 K topic will close	1040 K topic is locked	1040 K thread is closed	1040 K thread was closed	1040 K thread is now closed	1040 K thread has been closed	1040 K thread is locked	1040 K thread has been locked	1040 K discussion is closed	1040 K discussion is now closed	1040 K discussion has been closed	1040 K conversation is closed	1040 K conversation has been locked	1040 K post is locked	1040 K post has been locked	1053 K article appears in	1053 K article appeared in	1053 K story appears in	1053 K essay appears in	1053 K piece appears in	1053 K review appears in	1053 K interview appears in	1057 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1822 K potrebbe interessare:
tiene	1164 ¿K información
tienes	72 K dudas	72 K preguntas	1157 ¿K una historia	1164 ¿K información	1164 ¿K una historia	1165 ¿K alguna	1170 ¿K algo que
tijdelijk	2221 K:
tiklayin	3226 K
tilaa	1370 K
tilaajaetu	1385 K:
tilaajana	89 K
tilmeld	504 K
tin	3409 K liên quan:
tip	41 K de redactie	41 K redaktionen	484 K journalisten	484 K redaktionen	823 K your	2152 K de redactie	2152 K ons	2218 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	992 K?	2305 K journalisten	2305 K redaksjonen	2305 K oss	2306 K	3090 K:
tipsa	41 K redaktionen	3090 K reportern	3090 K redaktionen	3090 K oss	3090 K anonymt
""", 'to': """
to	26 K podsumowanie	878 K join the conversation	934 K hear more	1074 K order a copy	1074 K order your copy	1074 K buy a copy	1074 K order this book	2425 K streszczenie	2425 K podsumowanie
toate	2608 K articolele lui
toda	1188 K la información en nuestra
todas	1153 K las noticias de
todos	27 K los comentarios	27 K os comentários	1157 K los artículos de	2543 K os artigos de
toeta	81 K	1233 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1353 K
toimituksen	41 K vihjepuhelin
toista	1370 K
tonton	1748 K juga	1748 K:	1748 K juga:	1763 K video
top	881 K stories in	881 K stories from
topics	882 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	367 K shrnutí	2885 K zhrnutie
tous	27 K les commentaires	1469 K les articles de	1473 K les articles de
toute	1469 K l'actualité de	1469 K l'actu	1502 K l'info dans votre poche
""", 'tr': """
traduit	1484 K avec l'aide	1484 K à l'aide
transmettez	3 K
treat	991 K yourself
trending	881 K in	956 K:
tried	59 K it?	1038 K this recipe	1038 K this
trimite	3 K	2606 K-ne
try	936 K today's	936 K our	946 K our	950 K	951 K one month for $#	951 K one month for £#	951 K one month for €#	951 K it for $#	951 K it for £#	951 K it for just $#	951 K it for just £#	951 K a month for $#	951 K a month for £#	951 K us for $#	991 K	1006 K	1007 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1128 K correo electrónico	1185 K comentario será	2613 K ce părere ai
tud	1656 K valamit
tudo	2539 K sobre
tudsz	1656 K valamit
tue	81 K
tukekaa	81 K
tule	1226 K tööle	1356 K lukijailtaan	1356 K mukaan	1370 K mukaan
tunnetko	66 K jonkun
turite	2004 K naujieną	2004 K informacijos	2004 K istoriją
turn	943 K on alerts
tutte	1821 K le notizie su	1860 K le notizie di
tutti	27 K i commenti	1825 K gli articoli di	1846 K gli episodi del podcast
""", 'tw': """
tweet	1049 K us
""", 'ty': """
tycker	82 K du om
tylko	2467 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2208 K kunt zich altijd
""", 'ui': """
uit	2149 K het archief:	2214 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2208 K kan
""", 'uj': """
uji	1764 K pengetahuanmu	1764 K pengetahuan anda
""", 'ul': """
ultime	1821 K notizie di
""", 'um': """
um	602 K kommentare zu
""", 'un': """
un	41 K témoignage à	1488 K témoignage	1488 K fait	1498 K podcast à écouter	1838 K post condiviso da	2615 K articol susținut de	2615 K articol în parteneriat	2615 K proiect susținut de
una	1176 K publicación compartida por	1176 K publicación compartida de
unbegrenzter	658 K zugang
unduh	13 K	1737 K aplikasi	1766 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1473 K information à nous transmettre	1480 K info à nous	1488 K info	1488 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	838 K access for
unlock	950 K
unser	655 K spendenkonto	678 K wochenquiz	678 K quiz	694 K autor	694 K reporter	694 K redakteur	694 K korrespondent	697 K chatbot	697 K ki-chatbot	697 K wochenrätsel
unsere	605 K leseempfehlung	694 K autorin	694 K reporterin	694 K redakteurin	694 K korrespondentin	697 K ki	697 K frage der woche
untuk	1753 K mendapatkan
""", 'up': """
up	882 K next:
upozornit	390 K na chybu
upozornite	2907 K na chybu
uppdatera	3112 K
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
vai	82 K patika	2064 K tev ir ziņa	2064 K tev ir ko	2064 K esi pieredzējis	2079 K raksts
vam	82 K je všeč	82 K je bil všeč	2981 K je bil	2981 K je bila
van	72 K kérdésed	1656 K egy jó	1656 K egy tipped	1656 K egy tippje	1675 K olyan	1675 K olyan dokumentuma
var	31 K först	3112 K med
varaa	1370 K
vasta	1236 K
vastaa	1356 K	1370 K
vastaava	1368 K päätoimittaja:
vastutav	1218 K väljaandja:
""", 've': """
vea	1154 K también	1154 K también:	1183 K el video a continuación	1183 K el vídeo a continuación
ved	484 K du mere	484 K du noget
vedd	1674 K meg
vedi	1822 K anche	1822 K anche:	1825 K tutti gli articoli di
vegeu	298 K també
vegye	1674 K meg
vegyen	1661 K jegyet	1661 K részt	1674 K részt
veillez	28 K à
veja	2539 K mais em	2540 K também	2540 K mais	2540 K:	2540 K também:	2540 K mais:	2565 K o vídeo abaixo	2565 K o vídeo acima	2565 K os vídeos mais assistidos
venujte	2898 K
ver	1154 K también	1157 K todos los artículos de	2543 K todos os artigos de
verder	2175 K lezen:	2214 K in het nieuws:
verhaal	2191 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	661 K sie diesen
verschijnt	2182 K elke	2182 K iedere
verstuur	3 K dit
vertaling	2163 K:
verwandtes	663 K thema:
vet	2305 K du mer	2305 K du noe	3090 K du mer	3090 K du något
veuillez	28 K respecter
vezane	2775 K vesti:
vezi	2600 K și	2600 K și:	2600 K:	2608 K toate articolele	2617 K video mai sus	2617 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	504 K vil gerne høre	514 K har tidligere skrevet	533 K har ingen ejer	533 K har ingen ejere	533 K har ingen aktionærer	2328 K vil gjerne høre	2339 K har tidligere skrevet	2358 K har ingen eier	2358 K har ingen eiere	2358 K har ingen aksjonærer	3112 K vill gärna höra	3122 K har tidigare skrivit	3144 K har ingen ägare	3144 K har inga ägare	3144 K har inga aktieägare
viac	2872 K:	2872 K k téme:
video	932 K above:	932 K below:	963 K by	2775 K pogledajte
vidi	2775 K još
view	887 K all posts by	887 K all articles by	1068 K deal	1077 K this post on	1077 K post on	1077 K this content on
vil	490 K du arbejde	490 K du være med på holdet	2311 K du jobbe	2311 K du være med på laget
vill	3096 K du jobba	3096 K du arbeta
vind	82 K je dit	490 K billetter	504 K
vinkkaa	1349 K toimitukselle	1349 K
vinn	2311 K billetter	2328 K	3096 K biljetter	3112 K
vir	2992 K:
viri	2992 K:
vis	28 K respekt	504 K indhold	2328 K innhold
visa	28 K respekt	3112 K innehåll
visit	991 K
visita	1180 K nuestra tienda	1843 K lo store	1843 K il nostro store
visite	2561 K a nossa loja	2561 K nossa loja
viste	7 K
visualizzando	1838 K questo contenuto
viu	7 K algum	44 K um erro	2555 K algo	2555 K alguma coisa
""", 'vk': """
vklopi	2987 K
vklopite	2987 K
""", 'vo': """
voce	1840 K generata
voeg	2218 K
voir	1469 K tous les articles	1470 K aussi	1470 K la vidéo	1473 K tous les articles de	1498 K la vidéo ci-dessus
voit	1349 K lähettää vinkin
voita	1370 K
voix	1484 K générée
volg	12 K ons	12 K	2164 K	2218 K
voller	658 K zugriff
vols	302 K compartir	302 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2199 K je deze
voor	2170 K dit artikel	2211 K maar # euro per	2211 K maar €#	2211 K slechts # euro per	2211 K slechts €#
voordeel	2229 K voor abonnees:
vorlesezeit	711 K
vote	991 K
votre	27 K commentaire	1447 K adresse e-mail	1447 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1439 K est offert	1447 K désinscrire à tout moment	1447 K pouvez vous désinscrire à tout moment	1473 K avez une information	1480 K travaillez	1480 K avez été	1480 K êtes témoin	1480 K avez une information	1480 K souhaitez témoigner	1488 K avez une info	1488 K avez une information	1488 K avez des informations	1488 K disposez	1488 K souhaitez	1488 K êtes concerné	1488 K êtes témoin	1488 K avez été témoin	1488 K avez des photos	1488 K pouvez nous	1488 K pouvez joindre	1488 K pouvez contacter	1488 K pouvez écrire à
voz	1178 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2606 K să ne spui
""", 'vu': """
vuoi	1836 K segnalarci	1836 K raccontarci
""", 'vy': """
vytisknout	380 K
""", 'wa': """
wa	41 K redaksi
want	992 K to	993 K to	993 K more	1009 K to be the first
war	8 K dieser	8 K der	671 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	903 K this forwarded	968 K this	2199 K deze	2219 K je erbij	2219 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2176 K is jouw mening	2199 K vind je van	2199 K vond u van	2199 K vindt u van
watch	865 K us on	882 K |	882 K now:	882 K more:	882 K the video:	882 K the latest	882 K:	932 K the video above	932 K the video below	932 K the clip above	932 K the clip below	932 K the full video	932 K the full interview	932 K the full episode	974 K more	974 K our	988 K more videos	991 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	833 K accept:	833 K accept visa	833 K accept paypal	931 K're hiring	931 K are hiring	938 K value your opinion	938 K'd love your feedback	977 K respect your privacy	1006 K use	1006 K love	1006 K recommend	1084 K have no owner	1084 K have no owners	1084 K have no paywall	1084 K have no shareholders	2241 K hebben geen
wees	31 K de eerste
weet	2219 K je	2219 K u
weitere	604 K artikel zu	604 K artikel aus	604 K themen aus	608 K artikel von
weiterlesen	605 K:
wekelijkse	2125 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	695 K
werden	695 K sie
were	992 K you	1048 K you
wesprzyj	81 K	2443 K
wettquoten	717 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	881 K others are reading	882 K to read next:	1048 K do you	1048 K did you	1048 K's your	1048 K is your	1048 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1049 K us on	1049 K us at	1049 K:
where	1048 K were you
""", 'wi': """
wideo	2429 K znajdziesz	2429 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	671 K fanden sie	671 K fandest du	671 K finden sie	671 K hilfreich war	678 K gut kennen sie	678 K gut kennst du
wij	2241 K hebben geen
wil	2219 K je
wir	727 K haben keinen konzern	727 K haben keinen verleger	727 K haben keinen investor
with	962 K inputs from	962 K input from	962 K agency inputs	962 K reporting by	962 K additional reporting	1024 K a subscription	1024 K a digital subscription
""", 'wo': """
wochen	572 K kostenlos	572 K gratis
wolisz	2446 K słuchać	2446 K posłuchać
word	23 K lid van	2194 K lid van	2194 K vriend van	2221 K nu	2221 K vandaag
work	931 K with us	931 K for us
worth	882 K reading:
""", 'wr': """
write	991 K to
""", 'ws': """
wspieraj	81 K	2443 K
wszystkie	27 K komentarze	2412 K artykuły o	2416 K artykuły autora
""", 'wy': """
wydrukuj	2437 K
""", 'xe': """
xem	3409 K thêm	3409 K thêm:	3409 K:	3409 K video	3409 >> K	3409 K tiếp:	3418 K các bài viết của tác giả	3418 K các bài viết khác của	3418 K thêm bài của tác giả	3424 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1169 K puedes recibir
yazi	3256 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	865 K can follow him on	865 K can follow her on	865 K can follow them on	874 K can withdraw your consent at any time	874 K may withdraw your consent at any time	882 K may also like:	882 K might also like:	882 K may also be interested in:	882 K may also want to read:	882 K may want to read:	912 K can get	921 K can reach	921 K can email	921 K can e-mail	921 K can contact	932 K can hear this story	932 K can listen to this	934 K can listen to	940 K must be	940 K can be part of	986 K may have missed:	993 K're reading	993 K are reading	994 K can also	994 K can now	994 K can	1019 K can get
your	27 K comment	27 K comments	938 K opinion matters	977 K weekly guide to	977 K daily guide to	977 K essential guide to	1030 K first
""", 'yu': """
yuk	1737 K unduh aplikasi	1753 K gabung
""", 'z': """
z	89 K prenumeratą	408 K našeho e-shopu:	2467 K naszego sklepu:	2923 K nášho e-shopu:
""", 'za': """
za	2826 K #	2826 K samo #
zachowaj	28 K
zainstaluj	13 K	2432 K
zanim	2455 K dodasz komentarz	2455 K skomentujesz
zapis	2977 K je mnenje
zapisz	2437 K ten	2437 K artykuł	2437 K tekst
zapratite	12 K	2805 K
zapytaj	2425 K	2425 K nas
zaradi	3027 K naših bralcev
zaujal	368 K vás	2886 K vás
""", 'zd': """
zdroj	383 K:	2900 K:
zdroje	383 K:	2900 K:
""", 'ze': """
zeptejte	367 K se
zet	2218 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2885 K	2885 K článku
""", 'zi': """
zie	7 K je een	2149 K ook	2219 K je
zini	2064 K ko vairāk	2079 K stāstu	2079 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2412 K więcej z	2413 K też	2413 K też:	2413 K także	2413 K:	2413 K wideo	2413 K film	2413 K zdjęcia	2413 K galerię	2429 K nagranie	2429 K materiał
""", 'zu': """
zugang	658 K zu allen
zugriff	658 K auf alle
zum	581 K newsletter	605 K thema:	605 K weiterlesen:	610 K autor	611 K autor	673 K kommentieren	694 K profil von
zur	610 K person	610 K autorin	611 K person	611 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1363 K
aamukirjeen	1363 K
aangemeld	2181 succesvol K
aanmelding	2224 bevestig je K
aanmerkingen	2161 op- of K
aastas	1265 K
""", 'ab': """
abbestellen	577 jederzeit K
abbestellt	681 jederzeit K
abbonamenti	1869 K
abbonamento	1795 hai già un K	1795 scegli il tuo K	1798 per chi ha un K	1869 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1795 K per	1795 K a soli	1798 per gli K	1798 solo per K	1830 K	1865 K a	1865 K:	1865 K ora	1865 K per	1865 puoi, K	1866 i nostri K	1869 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1795 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1812 devi K
abmelden	649 wieder K
abo	656 pur-K	709 das K	709 ein K
abonament	2390 masz już K	2637 K
abonare	2620 prin K ești
abonarea	2620 confirma K
abonat	50 ca K	2589 ești deja K
abone	80 K olun	80 K ol	3212 K olun ve	3268 K olun
aboneler	50 K	3257 K içindir	3257 yalnizca K	3257 sadece K	3272 K
abonelere	3232 K özel	3232 K özeldir	3232 K açik	3232 K açiktir
abonelerimiz	50 K	3269 K
abonelik	3272 K
abonements	2109 K
abonenci	2450 tylko K
abonenti	50 K var	2081 tikai K
abonentiem	2051 tikai K	2081 teksts ir K	2081 raksts ir K
abonents	2051 jau esi K
abonne	1519 je m'K
abonnee	50 als K	80 word K	2118 al K	2118 word K	2118 nog geen K	2120 als K	2262 word K
abonneer	80 K je	2262 K je
abonnees	50 K kunnen	50 onze K	2118 dit artikel is voor K	2120 alleen voor K	2210 K kunnen dit	2210 K kunnen het hele	2263 onze K	2266 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	451 kræver K	558 K	709 das K	709 ein K	753 K	1436 avec votre K	1523 K	2118 neem een K	2118 kiezen voor een K	2186 sluit een K af	2186 een K? log	2186 al een K	2210 nog geen K	2210 K dat bij je	2210 K af met	2262 kies een K	2266 K	2383 K
abonnementen	2266 K
abonnements	1523 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	451 bliv K	451 allerede K	452 som K	516 en K	554 bliv K	568 sie sind noch kein K	571 als K	573 bereits K	573 bereits K:in	2273 bli K	2273 allerede K	2274 som K	2341 en K	2379 bli K
abonnenten	50 K können	50 K dürfen	568 nur für K	568 exklusiv für K	683 lesen nur K	750 unseren K	753 K
abonnenter	50 K kan	451 kun for K	451 artiklen er for K	507 er for K	507 kun K	555 vores K	558 K	2273 kun for K	2273 denne saken er for K	2273 artikkelen er for K	2332 er for K	2332 bare K	2332 kun K	2380 våre K	2383 K
abonnentin	50 als K	571 als K	573 bereits K
abonnentinnen	50 K können	568 exklusiv für K	568 nur für K	568 K vorbehalten	750 unseren K
abonner	451 K for at	554 K på	1519 s'K	2273 K for å	2379 K på
abonnere	2318 ved å K
abonnez	80 K-vous	1436 K-vous pour	1436 K-vous à partir	1519 K-vous	1519 K vous
abonniere	80 K	749 K unseren	749 K hier
abonnieren	80 K sie	80 K sie uns	576 newsletter K	590 whatsapp-kanal K	590 K sie unseren kanal	620 podcast K	681 hier K	707 google K	707 google news K	749 jetzt K	749 K sie
abonniert	80 K uns	573 bereits K
about	1065 . tell us K	1065 ? tell us K	1065 ! tell us K
above	1005 links K
abrir	1131 K en la app	2520 K no app
abstimmen	637 jetzt K:
abyste	335 K mohli číst dál
""", 'ac': """
accede	1119 K a todo
accedi	24 K	1795 K per
accept	2596 K toate
acceptant	1462 en K les cookies
acceptar	306 K les galetes
accepteer	2140 K de cookies
accepter	1462 K les cookies
accepteren	2140 cookies te K	2140 cookies K
access	835 unlock full K	835 full K. no ads	952 K to every story	952 full K with no ads	980 year of K	980 months of K	980 want full K	980 K for half price
acconsento	1853 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	945 K with our privacy
according	1108 K to
accordo	43 d'K?
account	835 create a free K to	835 sign in to your K	837 create an K to	952 please create a free K	1105 create a free K	1106 hold power to K	2118 maak een gratis K	2186 K is gratis en zo	2210 een gratis K	2262 maak een gratis K
accurate	959 K at time of
accused	1108 K
aceptado	1146 no has K las cookies
aceptaste	1146 no K las cookies
aconseja	1204 K
aconsejaba	1204 K
aconselha	2583 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2583 K
actionnaire	1520 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1757 K dosen
adblock	346 vypněte K	465 slå K fra	2287 slå av K	2405 wyłącz K	3072 stäng av K
adblocker	595 K erkannt	595 K aktiv	595 nutzen einen K	595 verwenden einen K	595 trotz K	753 K	868 disable your K	868 you are using an K	868 K detected	2138 K uit
added	1108 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1010 put your K	1010 type your K	1010 add your K	1010 pop your K	1010 enter your K	1010 send us your email K
adgang	454 få K til	554 få fri K
admitiu	2583 K
admitted	1108 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2393 twój K e-mail	2433 K e-mail
adresa	77 lasă-ne K	2590 K de email nu va	2591 K ta de email	2591 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3215 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	649 gültige e-mail-K	649 sie ihre e-mail-K	649 du deine e-mail-K	649 e-mail-K ein	1446 votre K e-mail	1446 votre K email
adresu	2771 na vašu e-mail K	2799 e-mail K	2799 mejl K
ads	70 no K	70 without K	1106 we don't have K
advarede	557 K
advarer	557 K	2382 K
advarte	2382 K
advert	11 K
adverteix	329 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2263 zonder K
advertisement	11 K	867 this K has not loaded
advertisements	11 K
advertiser	967 supplied by an K	967 provided by an K	967 paid for by an K	967 produced by an K	967 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2216 dit is een K
advierte	1204 K
adviseert	2265 K
""", 'af': """
affermato	1868 ha K
affichage	1492 K de ce contenu
affichant	1492 en K ce contenu
afficher	1462 pour K ce contenu	1492 ne peut pas s'K
affichera	1436 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	382 K odkazy	501 K-links	594 K-links	797 K links	867 contains K links	984 K links	984 K link	1004 as an K we	1004 as an K i	1004 as an K, we	1004 as an K, i	1004 as an amazon K	1004 our K partners	1367 K-linkkejä	1668 K linkeket	2216 K links	2323 K-lenker	2801 K linkove	2801 K linkovi	2899 K odkazy	2990 K povezave	3107 K-länkar
affiliatelenker	74 K	2323 K
affiliatelinks	37 K	74 K	501 K	688 K	2216 K
affiliates	1004 as K we	1004 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1496 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1522 K
affirment	1522 K
afhankelijk	2222 K van giften	2222 K van donaties
afiliacyjne	37 linki K	74 linki K	2439 linki K
afiliacyjnych	74 linków K	2439 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1181 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1181 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2616 linkuri K
afiliats	312 enllaços d'K
afiliere	74 linkuri de K
afirma	1204 K	2583 K
afirmar	329 va K
afirmou	2583 K
afleveringen	2205 alle K van
afmelde	456 K dig når
afmelden	2181 elk moment K	2181 elk moment weer K
afsnittet	491 hele K
aftrekbaar	2183 gift is K
""", 'ag': """
agences	1477 avec K	1478 avec K
agenturmaterial	612 mit K
aggiornamenti	1808 segui tutti gli K
aggiunto	1868 ha K
agora	2580 doe K
agree	43 K?
""", 'ah': """
ahora	1201 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	270 K	489 af K	489 med K	2310 med K	2310 av K	3095 med K	3095 av K	3421 K
aidez	1481 K-nous à	1519 K-nous
aiheesta	1366 lisää K täältä
aiutaci	1829 K	1865 K a
aiutarci	1829 K	1865 K a
aizliegta	2061 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1264 meie K	1264 sõltumatu K	1264 K maksab	1264 hea K
ajakirjandust	1232 toeta sõltumatut K
ajakirjanik	1222 K
ajakirjanikele	39 meie K
ajakirjanikud	1264 meie K
ajoute	1522 K
ajoutez	1519 K-nous
ajuda	326 K'ns
ajude	2549 K-nos	2580 K-nos
ajutorul	2621 K tău putem	2633 avem nevoie de K tău
""", 'ak': """
akci	369 naši K
akciu	2887 našu K
akismet	21 K to reduce spam
akkoord	2181 ga je K met onze	2181 gaat u K met onze
aktardi	3271 K
aktivieren	595 javascript K
aktualne	2468 kursy są K	2468 kursy K
akzeptiere	576 mit der anmeldung K
akzeptieren	576 mit der anmeldung K	597 cookies K
""", 'al': """
alamat	1735 K email
aldus	2265 K
alerta	2583 K
alertas	14 las K	1134 recibe K	1134 activa las K	2523 receba K
alertes	1451 recevez les K	1451 K info
alertou	2583 K
alerts	14 K	853 get K as
algemene	2181 ga je akkoord met de K
alin	3254 K
alive	1106 local news K
alkaen	1365 K #
alles	568 lesen sie K	2210 lees K met
allow	869 K ads on
aloud	900 is read K by
""", 'am': """
amendat	2636 a K
amennyit	90 adj, K tudsz
ammesso	1868 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1866 siamo K su
andare	1787 prima di K via
android	583 für K und ios	849 our K app	1503 sur ios et K	2127 app voor K
angebot	656 ihr K	656 dein K	749 hier gibt es das K
angebote	649 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	703 ihre spende K	703 deine spende K	703 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	597 inhalte K werden
anggota	1781 jadilah K
ankete	2891 našej K	2891 v K
anketi	35 našoj K	2795 našoj K	2795 u K	2985 naši K	2985 v K
anketimize	35 K
anketimizi	3241 okur K	3241 K
anketo	2985 kratko K	2985 našo K
anketu	35 našu K	2795 kratku K	2795 našu K
ankety	373 naší K	2891 našej K
ankiecie	35 naszej K	2430 naszej K	2430 w K
anlatin	38 bize K	67 bize K	3254 K
anlatti	3271 K
anmelden	24 K	559 jetzt K	637 jetzt K:	749 hier K
anmelder	486 er K	542 er K på	2307 er K	2367 er K i
anmeldung	576 mit meiner K	576 mit ihrer K	576 mit der K stimmen	576 mit der K stimme	576 mit der K willige	576 mit der K willigen	576 mit der K erklären sie	622 K	676 hier geht es zur K
annetus	1232 tee K	1267 K
anno	1867 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	501 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	555 uden K
annonsblockerare	3072 stäng av K
annonseblokkering	2287 slå av K
annonselenker	37 K	74 K	2323 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2380 uten K	3166 utan K
announced	1108 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1868 ha K
ano	2582 por K
anoi	1420 K
anoniem	2161 K tippen	2198 ons K
anonim	3235 bize K
anonym	670 K an uns
anonymous	971 K
anonymously	971 K
anot	2048 K
anregungen	643 fragen oder K	643 fragen und K
ansehen	641 hier K	641 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	876 K our poll
antes	1111 K de irte	2506 K de sair
anuncio	1181 después del K	1181 tras el K
anuncios	70 sin K
anunciou	2583 K
anuncis	70 sense K
anvender	465 vi K cookies
anyone	1044 if you know K
anytime	840 cancel K	1107 cancel K
anzeige	11 der K	11 dieser K	594 nach der K weiter	666 dies ist eine K
anzeigen	70 ohne K	70 keine K	597 mit einem klick K lassen
anzusehen	631 um das video K
""", 'ap': """
apelowali	2503 K
apeluje	2503 K
apgalvo	2108 K
aplicativo	84 no nosso K	2520 baixe o K	2520 baixe nosso K	2581 nosso K
aplikace	441 naše K
aplikaci	84 v naší K	342 stáhněte si naši K	343 stáhněte si K	376 mobilní K	376 naší K	376 naší mobilní K	440 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2860 preuzmite K i
aplikacja	2501 nasza K
aplikacji	84 w naszej K	2395 w naszej K	2395 otwórz w K	2453 naszej K
aplikasi	1736 K kami	1738 unduh K	1738 download K	1781 instal K	1781 unduh K kami	1781 unduh K gratis	1781 segera unduh K	1781 yuk unduh K	1782 K kami
apoiador	2509 torne-se K	2549 seja nosso K	2580 torne-se K	2580 seja nosso K	2580 seja K
apoiam	2572 nos K todos os meses
apoie	2549 K
apoio	2505 seu K	2509 seu K é	2549 seu K
aportaciones	1192 gracias a las K
aporte	90 K lo que pueda	1166 tu K	1201 tu K
apoyan	1192 que nos K cada mes
apoyo	1110 su K	1110 tu K	1114 con tu K	1114 tu K es	1166 tu K
app	84 i vår K	84 med vår K	583 als K	646 mit der K	646 in der K	647 -K	679 mit der K der	849 get our K	849 in our K	849 use our K	849 our new K	849 our ios K	852 get the K	983 have our K	983 our K has	983 with our K	983 via our K	983 on our K	1008 with our K you	1008 with our K, you	1008 in our K you	1008 on our K you	1105 our K	2127 in de K	2178 -K	2280 i vår K	2380 vår K	3064 i vår K	3166 vår K	3401 tải K	3458 在K中
appareil	1436 un seul K à la fois	1509 en cours sur un autre K
appeared	894 first K on	961 K in print
appen	84 i K vår	458 hent K	458 åbn i K	2280 last ned K	2280 hent K	2280 åpne i K	3064 öppna i K	3065 ladda ner K	3065 ladda ned K	3065 hämta K	3165 ladda ner K och
appje	38 stuur een K	67 stuur een K	2160 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1448 téléchargez l'K	1448 notre K	1449 dans l'K	1449 avec l'K	1449 sur l'K	1449 télécharger l'K	1520 notre K
applications	1448 nos K mobiles
appot	1663 az K
apps	983 our K
apunta	326 K't
""", 'aq': """
aqui	2506 já que você está K	2506 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2380 vårt K
arbeit	750 unsere K
arbeitet	617 K als
arbejde	555 vores K
arbejdet	542 har K på
arbetar	3095 K med ai
arbetat	3153 har K på
arbete	3166 vårt K
argue	43 K back
argued	1108 K
arrivato	1787 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	327 aquest K	327 l'K sencer	835 to unlock this K	835 members-only K	843 you've read your last free K	843 you have read your last free K	843 this is your last free K	843 reached your K limit	858 share this K on	867 links in this K may	954 save this K	964 this K	964 the full K	965 this K	966 this K	1005 links in this K	1106 this K	1424 vous avez aimé cet K	1424 cet K vous a plu	1436 pour accéder à l'K	1436 cet K est offert	1436 cet K vous a été offert	1436 pour lire cet K	1436 offrir cet K	1436 offrez cet K	1442 de cet K à lire	1476 cet K est paru dans	1476 cet K a été publié	1500 réagir à cet K en	1514 cet K a d'abord été publié	1516 offrez cet K	1516 offrir cet K	1520 cet K
articles	15 free K	58 nouveaux K par e-mail	824 you've read # K	835 access to all our K	835 gift K to give	843 free K left	843 K left this month	843 you've used all your free K	843 # of # free K	843 K left to read	952 to read more K	952 for three more free K	952 more free K	954 K to give	954 K to gift	954 K to share	954 gift # K	1436 tous nos K	1442 il vous reste # K	1506 nos K sont en accès libre	1516 K à offrir	1520 nos K
articol	2634 acest K
articolele	2634 K noastre
articolelor	2604 preluarea K
articoli	58 nuovi K via mail	1795 tutti gli K senza limiti	1800 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1787 ti è piaciuto questo K	1795 per leggere l'K	1795 regala questo K	1866 questo K
articolul	20 K complet	20 K integral	2625 pentru a citi K	2625 să citești tot K	2634 ți-a plăcut K	2634 tot K
artigo	20 ler este K	20 ler o K	2506 gostou deste K	2576 para ler este K	2581 este K
artigos	2548 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	499 denne K for #	516 denne K	516 en K	555 denne K	560 dir gefällt dieser K	568 lesen sie diesen K mit	568 um diesen K zu lesen	568 dieser K ist nur für	568 zugriff auf alle K	568 alle K lesen	568 ganzen K lesen	574 freie K übrig	574 K frei	574 ihr letzter freier K	618 K wurde	623 unsere K öfter	652 K etwas wert ist	656 alle freien K	662 weitere K finden sie	667 rechte am K	667 K steht unter einer	677 den ganzen K	677 diesen K	682 gäbe es diesen K nicht	686 alle K zum	686 lesen sie in diesem K	691 K ist zuerst	691 K ist zuvor	693 K gratis	708 K wurde zuerst	750 dieser K	750 diesen K	750 diesem K	1770 untuk membaca K ini	1782 K ini	2118 om dit K te lezen	2118 dit K is alleen	2118 geef dit K	2118 lees dit K met	2118 gratis K deze week	2144 fout in dit K	2161 mening over dit K	2186 een premium K	2203 dit K	2217 niets uit dit K	2217 K mag zonder	2263 dit K	3115 gratis K kvar	3124 en K	3125 låst K	3125 upplåst K
artikelen	15 gratis K	2118 toegang tot alle K	2186 aantal K bereikt	2186 aantal gratis K	2210 gratis K gelezen	2213 alle K over
artikeln	568 zugang zu allen K	656 zugang zu allen K	693 freien K	3051 gillade du K	3057 läs hela K med	3057 lås upp K	3098 fel i K	3124 den här K	3124 K	3125 K är upplåst	3125 K är öppen	3125 den här K är låst	3125 K är låst	3166 den här K
artikels	691 nutzung dieses K
artikkel	1239 tasuta K	1264 see K
artikkelen	2313 feil i K	2341 denne K	2341 K	2380 denne K
artikkeli	20 koko K	1325 tämä K on vain	1373 ilmainen K jäljellä	1418 tämä K
artikkelia	1369 maksutonta K	1369 ilmaista K
artikkelin	1379 tämän K
artikkelit	15 ilmaiset K	1369 ilmaiset K
artiklar	15 fria K	3057 fria K	3115 gratis K kvar	3121 inga gratis K	3121 inga fria K	3166 alla K
artiklen	445 kunne du lide K	516 K	555 K her
artikler	15 gratis K	451 gratis K	507 gratis K tilbage	513 ingen gratis K	555 alle K
artikli	1242 selle K
artiklid	1235 tasuta K
artiklit	1235 tasuta K	1242 seda K	1264 kogu K
arvioi	1420 K
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
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2514 já é K	2580 torne-se K	2580 seja K
assinantes	50 K podem	50 os K podem	2514 só para K	2514 somente para K	2576 exclusivo para K	2576 exclusiva para K	2576 exclusivos para K	2581 nossos K	2584 K
assinatura	2584 K
assinaturas	2584 K
assine	80 K	2505 K a	2505 K o	2513 K por	2513 K e tenha	2514 K para	2580 K já	2580 K agora	2580 K e	2580 K aqui	2580 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	966 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	867 as an amazon K	892 is an K
assure	1522 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2075 K mūs	2105 K mūs
atbalstiet	2105 K mūs
atbalsts	2075 tavs K palīdz	2105 tavs K	2105 jūsu K
attgjevast	45 K
atzina	2108 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	618 K
audioverze	2 K
audioverzi	372 K
audioverzii	2890 K
aufgefallen	600 fehler K
ausblenden	597 und wieder K
auszugsweise	612 nachdruck, auch K
auteur	1479 est l'K	2162 is K van	2165 mening van de K
auteursrecht	2193 rust K
author	889 email the K	889 the K can be	892 is the K of	892 is an K
automated	2 read by an K	900 is read by an K	900 narrated by an K
automatisch	2 K vorgelesen	571 endet K	641 K vorgelesen	667 K von dpa	667 K von der	675 der text wurde K	675 dieser text wurde K
automatisk	2310 K oversatt
autor	303 és K de	617 ist K	1163 es K de	2550 é K de
autora	303 és K de	1163 es K de	2422 napisz do K	2550 é K de
autorce	363 napište K
autore	1831 è K di
autorem	2422 kontakt z K
autoren	630 meinung der K
autorin	617 ist K	617 ist freie K	630 meinung der K
autorise	1509 n'K pas la lecture
autorke	2880 napíšte K
autorki	2422 napisz do K
autorovi	363 napište K	2880 napíšte K
autorskim	2440 chroniony prawem K	2440 chronione prawem K
autoru	2785 javite se K	2785 pišite K
autrice	1479 est l'K	1831 è K di
""", 'av': """
available	849 our app is K	850 K on the app store	850 K on google play	983 app is K	1000 tickets are K here
avbryt	21 K svar
avec	1477 K afp	1478 K afp
averci	1865 grazie per K letto
avertit	1522 K
avertizat	2636 a K
avise	2580 K-nos
avsluta	3167 K när du vill
avsnittet	3097 hela K	3097 ladda ner K
avtorici	2975 pišite K
avtorju	2975 pišite K
avverte	1868 K
""", 'ay': """
ayda	3253 K # tl	3253 K # tl'den	3270 K
aydinlatma	3223 K metni
ayirtin	3254 K
aylik	3270 K
ayudanos	1201 K
""", 'ba': """
ba	2382 K
bad	557 K	3168 K
bagikan	25 K	49 K
baixa	295 donar-te de K
baixe	2505 K o	2520 K o app
bajate	1201 K la app
bancs	318 no depèn de K
banner	753 cookie-K	1109 cookie K
banners	1109 cookie K
bantu	1781 K kami
bastano	1865 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	667 redaktion nicht K
beboette	2265 K
become	51 K one of them	906 K a	1105 K one of them
becoming	905 K a member	1022 consider K a	1105 consider K	1105 K a member
bedankt	2262 K voor het lezen
beelden	2161 heb je K	2161 heeft u K
befindet	597 an dieser stelle K sich
before	824 K you go	824 K you move on
begging	1109 K
begs	1108 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	559 mit einem K	652 jeder K hilft uns	667 K steht unter einer	682 mit einem kleinen K	691 K ist zuerst	703 mit ihrem K können wir	703 mit deinem K können wir	703 ihrem K helfen	708 K wurde zuerst	750 dieser K	750 diesen K
bejelentette	1726 K
bekijk	2171 nieuwe baan? K
beklagade	3168 K
beklagede	557 K
beklaget	2382 K
belangrijkste	2181 elke dag het K
believe	1046 if you K we	1106 people who K in
belirtti	3271 K
below	976 sign up K	976 enter your email K	1005 links K
beluisteren	2205 dit artikel ook K	2205 hier K
benachrichtigungen	14 K	585 K aktivieren	586 push-K
benadrukt	2265 K
bent	2111 nu je hier toch K
bepaalde	2265 K
berasal	1758 konten ini K dari
berdonasi	1781 mari K	1781 silakan K	1781 ayo K	1781 anda K
bereits	568 sie haben K ein abo	656 K ein konto
bergabung	1781 mari K	1781 K dengan kami	1781 ayo K
bergabunglah	51 K	1781 K
bergantung	1768 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	750 wir K
berichterstattung	750 unsere K
berichtet	617 K für	617 K über	736 K als
berichtete	752 K
berite	3004 K nas
berkomentar	6 untuk K
berlangganan	1731 sudah K	1734 K newsletter	1767 terima kasih telah K	1767 berhasil K	1781 K sekarang	1781 silakan K
bersama	51 ikutlah K	1781 gabung K
bescheid	670 sagen sie uns K	670 sag uns K
beschloss	752 K
besedah	3049 po K
besked	494 push-K
beskeder	494 push-K
besloot	2265 K
beslutade	3168 K
besluttede	557 K
besluttet	2382 K
besoin	1424 nous avons K de vous	1519 nous avons K de vous	1519 a K de vous	1519 avons K de votre
besplatan	2813 poslednji K tekst
besplatna	2800 K članka
besplatne	2800 K članke
besplatni	2792 naš K webinar	2792 naš K vebinar	2813 poslednji K članak	2813 zadnji K članak
besplatnih	2800 K članaka
beste	2181 elke week het K van
bestellen	559 jetzt K	636 im shop K	637 shop K	637 store K	710 jetzt K im	749 K sie hier	749 K sie unseren
bestellung	622 K
besten	750 die K texte
betaald	2216 artikel is K	2216 content is K
betaalmuur	2183 geen K	2266 K
betalande	3124 K läsare
betalende	507 kun for K	516 K læsere	2341 K lesere
betalingsmur	558 K	2383 K
beteiligt	666 redaktion ist nicht K
betonte	752 K
betrokken	2190 redactie is niet K
bevestigen	2181 aanmelding te K
bevorzugen	623 google K
bevorzugte	623 K quelle
bevorzugten	623 K quelle
bevorzugter	623 K quelle
bewerben	637 jetzt K:
bewust	83 speel K
bezahlschranke	653 K	753 K
bezmaksas	2077 K rakstus	2077 K raksti	2077 K kontu	2081 K raksts
""", 'bi': """
bidrag	449 dit K	449 giv et K	554 giv et K	554 dit K gør	554 dit K er	554 dit K til vores	558 K	2271 ditt K	2320 gi et K	2379 ditt K gjør	2379 ditt K er	3104 ge ett K	3104 ditt K gör	3165 ge ett K	3165 swisha ett K
bidraget	2320 K ditt
bijdrage	2114 jouw K	2157 kleine K	2216 K is betaald	2222 dankzij jouw K	2264 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	700 uns ihre K
bildirdi	3271 K
bildirimlere	14 K	3216 K izin ver
bildirimleri	14 K	3217 K aç
bildirin	38 bize K	67 bize K
biletlerini	3241 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1106 K owner
bilten	78 na K	2780 K
binding	453 ingen K	556 ingen K
bindingstid	2275 ingen K	2381 ingen K
bindningstid	3059 ingen K	3167 ingen K
binnenland	2201 is redacteur K
bisogno	1787 abbiamo K di te	1865 abbiamo K di te	1865 abbiamo K del tuo	1865 abbiamo K anche di te	1865 abbiamo K di voi
bitte	560 haben wir eine K	560 eine K an sie	560 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1726 K
""", 'bl': """
bli	2379 K med i	2379 K en del av	3165 K en del av
blijkt	2265 K uit
blijven	2183 om dit te K doen
bliv	51 K en af dem	554 K en del af
blocker	868 disable your ad K	868 disable ad K	868 turn off your ad K	868 using an ad K
blocking	868 K our ads	869 K ads
bloqueador	1144 K de anuncios	1205 K de anuncios	2530 K de anúncios
bluesky	16 K	862 follow him on K	862 follow her on K	862 follow them on K
""", 'bo': """
board	930 our jobs K	930 our job K
bogatych	2442 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	987 K this story	987 K this page
bookshop	972 our K	1032 in our K	1032 from our K
boutique	1518 dans notre K	1518 sur notre K
""", 'br': """
bralcem	3012 K
bralcev	18 po zaslugi K	43 pisma K	2993 s podporo K	2993 s pomočjo K	3012 K	3047 naših K	3047 po zaslugi K	3047 s podporo K	3047 podpori K
bralci	3012 K	3047 naši K
branja	0 čas K
brauchen	652 K noch #	749 wir K ihre hilfe	749 wir K deine hilfe	749 K wir sie	749 K wir dich	749 K wir eure
braucht	652 K ihre hilfe	652 K deine hilfe
breaking	853 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2993 K vas
brief	2161 K naar
briefing	904 our morning K	904 our K	904 daily K	945 K in your inbox
briefkasten	625 anonymen K	625 anonymer K
brieven	2161 K naar
bring	1008 our apps K you
brings	1008 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	868 your K is out of date	868 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2310 K ki	2310 K ai
""", 'bu': """
budite	2799 K u toku
buitenlandcorrespondent	2223 is K
buitenlandredacteur	2162 is K	2250 is K
bulabilirsiniz	3254 K
bulan	1783 per K
buletin	78 K kami	1734 K kami	1767 K harian kami	1782 K kami	1785 K
bulunabilirsiniz	3268 katkida K
bulundu	3271 çağrida K
bulunun	3268 katkida K
buradan	3249 K bağiş yapin
bureau	916 K chief
button	631 klick auf den K	1045 clap K
buttons	954 the share K	954 the K below
buycoffee	2442 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2505 K-se	2514 K-se para
cadeau	2119 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1166 K
callan	1202 lo que otros K
campagne	1506 K de dons	1519 boucler notre K
campaign	1106 our spring K	1106 our K
can	1105 pay what you K
canal	1139 únete al K	1201 únete al K	2526 siga nosso K	2526 siga o K	2580 entre no K	2581 nosso K
canale	1835 al K	1866 il nostro K
canali	1809 sui nostri K
canalul	2634 K nostru
cancel	21 K reply	840 K at any time	1107 K any time	1107 K at any time
cancele	2513 K quando quiser	2582 K quando quiser
cancellarti	1802 puoi K
cap	303 és K de
caporedattore	1831 è K
caporedattrice	1831 è K
carte	9 cette K
casella	79 nella tua K	1803 nella tua K
""", 'ce': """
cebinize	3246 K gelsin
celoten	20 K članek	2961 K članek je	2989 K članek
celotnega	2961 za ogled K	2961 za branje K	2989 K članka
cenite	3009 K naše delo	3009 K naš trud
cerea	2636 K
cereau	2636 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2636 a K	2636 au K
""", 'ch': """
channel	1106 our K	1740 ikuti K	1740 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1445 par e-mail K	1445 par mail K
chargement	1492 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	675 unseren K	675 unserem K
chcete	440 K číst dál	2867 K čítať ďalej
check	935 K back for more	935 K back soon
chef	1479 est K de	2201 is K van de	2250 is K
cheffe	1479 est K de
chefredakteur	702 ist K
chefredakteurin	702 ist K
chefreporter	702 ist K
chefreporterin	702 ist K
chegou	2506 se você K até aqui
chercheur	1479 est K
chercheuse	1479 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3440 hãy K sẻ	3443 K sẻ
chiede	1868 K
chiederti	1787 un piccolo favore da K
chief	892 is K
chiesto	1868 ha K
chip	905 K in	906 K in	1105 K in now	1105 K in and
chipping	1105 consider K in
choices	975 cookie K	975 your K
choisissez	1436 K votre offre
choose	822 K a plan	837 K a plan
chosen	959 K by our
chronione	2440 K są prawem
""", 'ci': """
cijelog	2767 za čitanje K
cikk	1724 ez a K
cikkeink	1724 K
cikket	1687 ezt a K	1687 a K
cinste	54 fă-mi K cu o cafea
cipta	1752 hak K
citarea	2629 cu K sursei
citera	3084 K oss gärna	3084 K gärna men ange
citire	0 timp de K	0 timp K
citit	2621 dacă ai K până aici
cititorii	36 K noștri	2634 K noștri
cititorilor	18 datorită K	43 scrisorile K	2621 datorită K
civil	982 keep it K
""", 'cl': """
claimed	1108 K
clap	1045 K for this	1045 K for it	1045 give it a K	1045 K up to
claps	1045 K for this	1045 give it some K	1045 # K
clarifications	939 corrections and K
clicking	923 by K play
client	1438 déjà K
clips	40 your K
""", 'co': """
code	1835 qr K
codziennie	17 K rano	2393 otrzymuj K
coffee	54 buy me a K	54 buy us a K	905 buy me a K	905 buy us a K	1105 buy us a K	1107 cup of K
colabora	1163 K con
collabora	1831 K con
coloque	77 K seu e-mail
columnist	892 is a K	916 K	2162 is K	2223 is schrijver en K	2223 is K en	2250 is K
colunista	2550 é K
com	2678 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1149 quieres K	1150 para K	2536 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2634 spune-mi în K	2634 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1149 déjanos tu K
comentarios	85 en los K	1149 no admite K	1150 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2583 K
comision	2616 primi un K
comment	6 to K	6 to leave a K	6 to post a K	876 log in to K	876 sign in to K	876 be the first to K	876 leave a K below	876 leave your K	876 our K policy	877 post a K	982 posting a K	982 members can K	999 to K you must	999 to K, you must	1061 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1500 votre K sera publié
commentaires	85 en K	85 dans les K	1465 charte des K	1465 espace K	1466 dans les K
commentare	6 per K	1817 vuoi K	1818 per K
commentator	2223 is politiek K
commenter	1466 pour K	1500 peuvent K	1500 pour pouvoir K
commenti	85 nei K	1817 i K saranno	1818 nei K
commenting	876 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	876 in the K below	876 let us know in the K	876 K powered by	876 K have been closed	876 all K are subject to	876 we welcome your K	877 in the K section	982 posting K	999 closed the K	999 turned off K	999 turned off the K	999 switched off K	999 disabled K	1061 post your K	1105 let us know in the K
commercial	959 our K team	959 our K content	1496 réalisé par un partenaire K	1509 notre service K
commissie	2190 een K
commission	867 we may receive a K	867 K if you buy	959 may earn a K	959 may earn a small K	959 may earn an affiliate K	959 may receive a small K	959 may receive K	959 earn K from	984 K
commissione	1844 ricevere una K
commissions	984 K
committed	939 K to accuracy
community	669 unserer K	750 unsere K	876 abide by our K	913 our K members	913 leave our K	913 like our K	1105 join our K of	1106 K-funded	1817 regole della K	1835 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2557 uma publicação K por
compartilhado	2557 um post K por
compartilhe	25 K	49 K com	67 K sua história	2580 K este
compartilo	49 K
compartir	1119 K tu cuenta, cambia	1201 si quieres K tu cuenta
compensated	984 K
compensation	959 receive K from
complain	939 K about this article
complained	1108 K
complains	1108 K
complaints	939 our K page
completa	1195 para leer la nota K	2513 para ler a matéria K
complete	952 K digital access
completo	2513 para ler o artigo K
complimentary	15 K articles	843 K articles	843 K article this month	843 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1519 créez un K	1519 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1192 K que sostiene
comunidade	2580 faça parte da K
comunique	2535 K um erro
comunitatea	2621 K care susține	2633 intră în K
concorda	43 K?
condannato	1868 ha K
condiciones	1147 términos y K
condividi	67 K la tua storia	1865 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1500 charte de bonne K
confidence	914 in K
confidential	914 K tip	914 K tips
confirm	845 check your email to K
confirmar	1191 bandeja de entrada para K	2571 caixa de entrada para K
confirmat	2636 a K
confirmation	1505 e-mail de K
connect	862 K with us on
connectez	24 K-vous	1422 K-vous	1436 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1814 il K ai cookie
consent	872 we need your K to load	908 written K
consentimento	2557 K para carregar
consentiti	1817 non sono K commenti
consider	822 K giving	822 K making	822 K joining	822 K a gift	829 if you liked this article, K	906 please K	906 K a	906 K giving	906 K joining	1022 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	845 K me with news and offers	920 K her at	920 K him at	920 K them at	1105 K us at	2198 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	891 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2580 K-nos
contenido	9 este K	9 K externo	1120 K premium	1146 K externo de	1146 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	872 to view this K, you	872 to view this K please	872 this K is hosted by a third party	872 we use your sign-up to provide K	873 third-party K	952 access to all our K	959 our K studio	961 to reuse this K	964 this K	2166 K te zien
contenu	9 ce K	1462 ce K n'a pas pu être	1462 K bloqué	1492 K est fourni par
contenus	1436 tous nos K	1520 nos K
contenuti	9 K esterni	1798 a tutti i K
contenuto	9 questo K	9 K esterno	1814 K esterno
contingut	9 aquest K
continua	1857 K a leggere con	2625 pentru a K lectura
continuar	318 el teu suport per K	318 ajuda'ns a K	321 per K llegint	2576 para K lendo	2576 para K a ler	2576 K lendo
continuare	20 K a leggere	1857 per K a leggere	1857 per K la lettura	2625 pentru a citi în K	2625 citește în K cu
continue	835 to K reading this article	835 log in to K	835 sign in to K	835 register to K	835 upgrade to K	1105 help us K	2563 K a ler abaixo	2576 K lendo com	2576 K a ler com
continuer	1509 pour K à lire
continuez	1496 publicité, K	1509 K votre lecture sur
continuing	872 by K to use this website, you agree
contou	2583 K
contribua	90 K com o que puder	2549 K	2580 K com	2580 K a partir	2580 K para o nosso
contribuez	1519 K
contribuie	90 K cu cât poți
contribuisci	1786 K
contributed	917 K reporting	917 K to this report	917 K to this story	917 K to this article	961 K to this report	1102 K reporting from	1102 K reporting to
contributing	892 is a K	1105 by K to
contribution	822 make a K	905 make a K	1105 your K	1105 making a K	1519 votre K
contributo	1786 il tuo K	1790 con il tuo K	1854 piccolo K per noi
contributor	892 is a K
conversation	822 join the K	876 join the K with	877 to join the K	982 in the K
convida	54 K'm a un cafè
cookie	872 manage your K	1538 קובצי K	1659 K-kat	1814 usiamo i K	1814 questo sito usa i K	2405 pliki K	2672 файлы K	2672 файлов K	2682 файлы K	2712 файлы K	2712 файлов K	2883 súbory K	3299 файли K	3299 файлів K	3311 файли K	3341 файли K	3341 файлів K	3405 sử dụng K	3420 chấp nhận K
cookiekeuze	2202 K
cookies	9 third-party K	465 vi bruger K	466 bruger K til	488 K	674 nutzung von K	765 αποδοχή K	809 K	872 we use K	872 this site uses K	872 this website uses K	872 our site uses K	872 uses K to	872 accept all K	872 accept K	872 how to control K	873 use of K	923 social media K	975 K	1146 usamos K	1146 este sitio utiliza K	1146 esta web utiliza K	1146 aceptar las K para	1146 que aceptes las K	1147 uso de K	1462 refusé les K	1463 utilise des K	1492 gérez vos K	1523 bandeau K	2140 omdat je geen K	2142 gebruik van K	2166 social media-K	2202 K toe te staan	2287 vi bruker K	2309 K	2405 używamy K	2405 plików K	2532 usamos K	2532 este site utiliza K	2532 este site usa K	2533 uso de K	3086 K på	3094 K
cookievoorkeuren	2166 K
copy	1106 read our K
copyright	2193 rust K
corespondent	2607 este K
corporate	1106 K backing
correct	959 K at time of
correction	939 report a K	939 request a K	939 suggest a K
corrections	939 our K	939 K policy	969 our K team	1106 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1127 en tu K	1127 en su K	1127 a tu K
correspondant	1479 est K	1479 K à
correspondante	1479 est K	1479 K à
correspondent	892 is a K	916 K	2162 is K	2250 is K
correspondente	2550 é K
correspondents	1106 our K
corresponsal	303 és K	1163 es K
correu	77 deixa el teu K	77 deixeu el vostre K	295 al teu K
corrispondente	1831 è K
count	1063 you K on
courriel	1445 par K chaque	1445 dans votre boîte K
couvre	1479 K les
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
cultuurredacteur	2201 is K
cuma	17 her K
cuota	1202 tu K
""", 'cy': """
cyfrowe	2462 kup wydanie K	2462 wydanie K
""", 'cz': """
czekamy	2408 K na wasze
czytaj	2500 K dalej za
czytania	0 czas K
czytasz	2462 K nas za darmo	2501 K nas
czytelnicy	36 nasi K	2459 K	2501 nasi K
czytelniczek	2442 dzięki wsparciu K
czytelniczki	2459 K
czytelnikom	18 dzięki K	2459 K	2501 dzięki K
""", 'da': """
daarna	2120 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	749 sind sie K	749 sei K
dacci	1865 K una mano
daftarkan	1767 K email anda
dagar	3105 # K för #
dage	499 # K for #	554 prøv # K
dagelijks	2123 ontvang K
dager	2321 # K for #
daily	845 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2501 pisać K
danach	571 K # euro
dane	2901 #% z K	2901 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2183 K onze leden	2183 K mensen zoals jij	2183 K lezers zoals jij	2209 K onze lezers	2209 K lezers	2209 K giften	2222 K jouw steun	2222 K uw steun
dapatkan	1740 K update berita
dar	440 váš K	444 K	2958 K
darbu	2106 mūsu K
darmowe	2436 K konto
darmowy	2390 ostatni K	2451 ostatni K tekst
darmowych	2436 limit K
darowizna	2500 twoja K	2504 K
darowizny	2504 K
darte	1129 K de baja
darujme	384 na K	441 na K	442 K
dary	444 K	2958 K
data	892 is a K
datajournalist	2201 is K
dateci	1865 K una mano
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
debattartikel	3093 din K	3093 skriva en K
debattartikeln	3093 svara på K
debatten	6 delta i K	469 deltag i K	493 deltage i K	493 deltag i K	493 tone i K	2314 delta i K
debattinnlegg	43 K	2308 K
decided	1108 K
decidiu	2583 K
decis	2636 a K
deciso	1868 ha K
declarat	2636 a K	2636 au K
declarou	2583 K
dedi	3271 K
dedicated	1106 our K team
dediler	3271 K
deductible	905 tax-K gift	905 tax-K donation	1103 tax K to the extent	1103 tax-K to the extent	1103 tax K to the fullest extent	1103 tax-K to the fullest extent	1103 tax K as allowed	1103 tax-K as allowed	1105 make a tax-K	1107 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2110 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3049 je K
dejala	3049 je K
dekker	2367 K
dela	25 K den	49 K den	3165 K med en vän
delite	49 K ga	67 K z nami
delivered	835 print edition K to	836 K to your door	845 K to your inbox	845 K to your email	845 get the latest news K	1013 K mondays	1013 K tuesdays	1013 K fridays	1013 K sundays
delivery	1025 home K of the	1025 home K
delo	3009 vam je všeč naše K	3047 naše K
dem	51 bli en av K
demanar	329 va K
demander	1424 une faveur à vous K	1424 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3271 K
denuncia	1204 K	1868 K	2583 K
departe	49 dă-l mai K	2633 citi mai K
depend	1063 you K on	1106 we K on
depende	1192 no K de bancos	2572 não K de bancos
dependemos	1192 K de nuestros lectores	2572 K dos nossos leitores
der	752 so K
derden	2140 inhoud van K
derdi	3271 K
derecho	29 se reserva el K
derlerdi	3271 K
desactiva	1144 K adblock
desactivar	1144 K adblock
desacuerdo	43 en K
desative	2530 K o adblock
descarga	1131 K la app	1131 K nuestra app	1201 K nuestra	1201 K la app
descarrega	326 K't
descarregue	2520 K a app
desk	39 our news K
despre	2607 scrie K
desta	2580 faça parte K
destek	3249 K olun	3268 bize K	3268 K olun	3268 K ol	3268 K verin	3268 aylik K
det	557 hed K	2382 het K	2382 sto K
detected	868 ad blocker K	868 adblock K
determinou	2583 K
detto	1868 ha K
deutschen	691 von der K presse-agentur
devamini	3212 K okumak için	3268 haberin K okumak
devenez	80 K membre	80 K abonné	1519 K membre	1519 K mécène
device	914 non-work K
""", 'di': """
dicci	1865 K la tua
dice	1204 K	1868 K
diceva	1868 K
dich	749 trag K
dichiarato	1868 ha K
die	752 so K
diesem	750 K text
diesen	9 K tweet	49 leiten sie K	677 K text	682 gäbe es K text nicht	750 K text
dieser	750 K text
dieses	9 K video	631 um K video
different	43 got a K view
dig	445 vi har en bøn til K	3165 hör av K
digest	904 weekly K	904 our K
digipakett	1207 telli K
digital	656 K-abo für	683 ein K-abo	709 K-abo	980 K pass
digitalabo	568 mit unserem K	656 K für	709 K
dijo	1204 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2800 za # K	2800 od # K
dinara	2862 K
dine	451 læst alle K
dinleyebilirsiniz	3254 K
dinleyin	2 haberi K	3254 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	329 va K
direct	845 K to your inbox	1456 suivez en K	2590 K în inbox
directement	1446 K dans votre
directly	845 K in your inbox
directo	1139 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1812 K adblock
disagree	43 K?
disait	1522 K-il	1522 K-elle
disattiva	1812 K adblock	1812 K l'ad blocker
discord	669 unserem K
discorda	43 K?
discordu	362 K
discordzie	2421 K
discover	301 a google K	482 google K	623 google K	707 K folgen	779 google K	910 google K	1168 en google K	2159 google K	2303 google K	2421 google K	2605 pe google K	3088 google K
discoverissa	1347 google K
discussion	6 to join the K	982 in the K	982 join the K	1465 participez à la K
disdici	1795 K quando vuoi	1867 K quando vuoi
disfrutando	1195 sigue K de
disiscriverti	1802 K
diskuse	375 vstupte do K	375 zapojte se do K
diskusie	2892 zapojte sa do K	2892 vstúpte do K
diskutiere	600 K mit
diskutieren	600 K sie mit	600 K sie über	749 K sie mit
diskutovat	375 K mohou
dispatch	904 a weekly K	904 our K
disponibil	2588 K doar pentru abonați
disponibile	1805 K su app store
disponible	1132 K en google play	1448 K sur l'app store
dispositivo	1119 si continúas leyendo en este K	1120 en otro K	1857 in uso su un altro K	2576 em outro K	2576 noutro K
dispus	2636 a K
disse	1868 K	2583 K
distribuie	25 K	49 K-l
dit	1522 a K	1522 K-il	1522 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1465 K-le nous en	1519 K-nous
diu	329 K
diventa	80 K socio	1865 K socio	1865 K parte
diyor	3271 K
diyordu	3271 K
diz	2583 K
dizia	2583 K
diziam	2583 K
""", 'do': """
do	1106 what we K
dobivajte	2820 K
dobivati	2814 želite K	3003 želite K
docente	1831 è K
dodaje	2503 K
dodal	443 K	2957 K
dodala	443 K	2863 K	2957 K
dodao	2863 K
doel	2183 ons K: #
dogodek	2982 naš K
dohodnine	2993 K
dokumente	625 anonym K
dollar	1105 K you give	1107 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1523 K
dona	1786 K ora
donacija	2804 svaka K	2804 vaša K	2860 vaša K	2861 vaša K	2861 svaka K	2864 K	3050 K
donacije	2864 K	3050 K
donacijo	3048 z K
donacijom	2862 K
donaciones	1205 K
donacions	330 K
donasi	1768 K anda	1781 K anda	1785 K
donate	822 K now	822 K today	906 K	1105 K what you can	1109 K
donateur	1519 devenez K	2262 word dan K
donateurs	1481 nos K	1520 nos K	2183 dankzij onze K	2209 dankzij K
donatie	2114 doe een K	2114 jouw K	2157 K	2262 jouw K	2262 uw K	2262 doe een K	2266 K
donaties	2209 dankzij K	2266 K
donating	1105 consider K
donation	822 make a K	829 consider making a K	905 make a K	948 K will be doubled	948 K will be matched	1001 small K	1028 a K of £#	1028 a K of $#	1028 a K of €#	1029 a K of £#	1029 a K of $#	1029 a K of €#	1105 your K	1105 consider a K	1109 K
donations	1109 K
donativo	2549 o seu K
donatrices	1520 nos K
donazione	1790 fai una K	1829 una K	1865 la tua K	1865 fai una K	1869 K
donazioni	1869 K
donderdag	17 elke K
doneer	2110 K	2157 K
doneren	54 kopje koffie K
donio	384 na K	441 na K
donirajte	90 K koliko možete	2804 K	2860 K	2993 K	3046 K
donnerstag	17 jeden K
donnez	1466 K votre avis	1519 K-nous	1519 K-leur
donors	1027 K like you	1105 new K
dons	1519 vos K	1523 K
doors	1106 our K open
dopisnica	2786 je K	2976 je K	2976 , K
dopisnik	2786 je K	2786 , K	2976 je K	2976 , K
dostupan	2767 ovaj sadržaj je K
doubled	948 gift will be K	1026 will be K	1026 be K	1026 K until
dovoljenja	2968 kopiranje brez K	3007 brez K
download	458 K appen	458 K vores app	849 K our app	849 K on the app store	852 K the app	852 K the free app	1105 K our	2110 K de	2126 K de app	2126 K de gratis app
dozvole	2803 bez K
""", 'dr': """
draag	2209 K bij
draht	625 ihr K zur	625 K zu uns
dreptul	29 își rezervă K
drepturile	2603 toate K rezervate
drittanbietern	597 K nicht zugestimmt	631 inhalte von K
drittanbieters	631 dienst eines K
drittplattformen	597 K
drive	1106 fund K
drop	38 K us
""", 'du': """
dukung	1768 K kami lewat	1781 K kami
dukungan	1781 K anda
dung	9 nội K này	3420 nội K này do
duyurdu	3271 K
""", 'dy': """
dyskusji	2431 kulturę K
dyskutuj	2431 K z nami
""", 'dz': """
dziennikarka	2423 - K	2423 , K	2488 , K
dziennikarstwo	2387 wesprzyj niezależne K	2501 nasze K	2501 niezależne K
dziennikarz	2423 - K	2423 , K	2488 , K
dziennikarze	2501 nasi K
dziennikarzem	39 naszym K	2423 jest K	2488 jest K
dziennikarzy	2427 szukamy K
""", 'ec': """
economia	303 és cap d'K
economieredacteur	2162 is K
economieverslaggever	2223 is K
""", 'ed': """
edasi	49 saada K
edited	961 this story has not been K	961 has not been K by
edition	930 our special K	961 in our print K
editor	364 , K	879 letter to the K	892 is a senior K	892 is an K	892 is the K	892 is the deputy K	916 K	969 to the K	1105 write a letter to the K	1757 adalah K	2550 é K de	2881 , K
editora	2550 é K de
editorka	364 , K	2881 , K
editors	969 to our K	1106 we, the K	1106 our K
ediyor	3271 itiraf K
""", 'ee': """
eelisallikaks	1219 K
eelistatud	1219 K allikaks
eens	43 mee K?
eerste	2264 K maand
""", 'ef': """
eftertryck	3084 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1420 K
""", 'ei': """
eiere	2320 ingen rike K
eigener	560 in K sache	750 in K sache
eilmeldungen	14 K	585 K aufs	648 K
eindredacteur	2162 is K
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
ekibimiz	3269 K
ekibimize	3241 K katilin
ekipi	2982 naši K
ekipo	2982 našo K
ekledi	3271 K
ekleyin	3254 K
ekliyor	3271 K
ekonomireporter	3092 är K
eksternal	1758 konten K	1758 situs K
eksterni	2788 K sadržaj
eksternt	466 K indhold	488 K indhold	2288 K innhold	2309 K innhold
""", 'el': """
elektronski	2962 svoj K naslov	2988 svoj K naslov
elfogadom	1645 K a
elige	1119 K tu plan	1201 K tu plan
elismerte	1726 K
elke	17 K dag
ellas	51 únete a K
elle	1522 dit-K
ellos	51 únete a K
elmondta	1726 K
elrendelte	1726 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	377 svůj K	760 το K σας	760 στο K σας	793 το K σας	845 enter your K	845 we'll K you	845 we will K you	858 click to K	858 share via K	876 save my name, K	904 our daily K	904 our free K	920 K her at	920 K him at	997 by K	997 to your K	1010 put your K	1010 type your K	1010 type in your K	1010 leave your K	1010 leave us your K	1010 add your K	1010 drop your K	1010 pop your K	1010 give us your K	1010 fill in your K	1011 sent to your K	1011 by K to you	1012 by K	1016 join our K list	1016 join the K list	1052 reply to this K	1105 K us at	1127 en tu K	1734 ke K anda	1767 di K anda	1803 la tua K	1803 nella tua K	2433 adres K	2433 swój K	2518 no seu K	2620 pe K	2650 ваш K	2799 svoj K	2799 svoju K	2894 svoj K	3282 ваш K	3396 K của bạn	3396 nhận tin qua K	3397 địa chỉ K	3427 điền K để nhận	3427 K để nhận bản tin	3427 tin nóng qua K	3428 mỗi sáng qua K	3428 qua K mỗi	3440 nhập K của bạn
emailed	1011 K to you
emailing	889 get in touch by K
emailul	77 lasă-ne K	2590 introdu K	2591 pe K tău
embed	9 this K	923 to view this K
embedded	9 K content	9 K post
embora	2506 antes de ir K
empresas	1202 sin grandes K
emretti	3271 K
""", 'en': """
enable	868 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1440 sans K	1521 sans K
engagent	30 n'K que
engelleyici	3223 reklam K
engelleyicinizi	3222 reklam K
enig	43 K?
enjoyed	824 we hope you K this
enligt	3168 K
enquete	35 nossa K
ensisijaiseksi	1347 K lähteeksi	1347 K lähteeksesi
enter	670 strg+K	1010 K your e-mail	2662 ctrl+K	3292 ctrl+K
entering	845 by K your email
enthalten	656 im abo K
entlang	749 hier K
entrada	79 na sua caixa de K	1126 en tu bandeja de K	2518 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1866 K fine mese
entschied	752 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1505 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2312 hele K
epizodo	2984 K
epizodu	371 K	2794 K
""", 'eq': """
equipa	39 nossa K	2581 a nossa K
equipe	39 nossa K	2581 nossa K
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
erid	2697 K
erikoistoimittaja	1352 K
erkende	2265 K
erkender	557 K
erkendte	557 K
erkjente	2382 K
erreichen	670 K sie uns
erreichst	670 K du uns
error	939 spot an K
errors	939 spot any K
erschien	612 dieser text K zuerst	612 dieser artikel K zuerst	612 dieser beitrag K zuerst
erschienen	612 zuerst K auf
erstmals	708 text wurde K	708 artikel wurde K
ervaring	67 deel uw K	2198 deel je K	2198 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	667 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2580 K-nos
escreve	2550 K sobre	2550 K às	2550 K aos	2550 K para
escreveu	2583 K
escribe	77 K tu correo	1163 K sobre
escribinos	38 K	67 K
escriptor	303 és K
escriptora	303 és K
escritor	1163 es K
escritora	1163 es K
escriu	38 K-nos	67 K-nos	326 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2580 K a
esimene	1265 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1521 offre d'K
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
ettertrykk	2299 K forbudt
etti	3271 diye rica K	3271 rica K
ettiler	3271 rica K
etwas	652 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2800 za # K	2896 od # K
euro	571 dann # K	751 ab # K	2896 za # K
euroa	1365 K/kk
eurolla	1365 K
""", 'ev': """
evenementen	2204 onze K
evening	17 every K
event	972 our free K	2171 ons K
events	972 our K
every	17 K week	845 in your inbox K	901 thank you to K	1067 we read K	1107 K gift
everyone	901 thank you to K who	901 thanks to K who	948 keep it free for K	1020 free for K to read	1020 open for K	1020 open to K	1020 free for K	1106 K reading this
everything	1106 K else we publish
evra	2989 za # K
evro	2989 za # K	2993 vsak K	3047 vsak K
""", 'ex': """
exclusief	2118 dit artikel is K	2120 K voor abonnees
exclusiva	1119 nota K	1196 K para socios
exclusively	952 K for members
exclusivo	1119 este artículo es K	1119 contenido K para	1120 este contenido es K	1196 K para socios	2513 este conteúdo é K	2513 este artigo é K	2514 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1520 notre K
existujeme	2901 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1108 K
explica	38 K'ns	67 K'ns	329 K	1204 K	2583 K
explicar	329 va K
explicat	2636 a K
explicou	2583 K
explique	1522 K
expliqueu	38 K-nos	67 K-nos
expressed	922 views K	922 opinions K	922 views and opinions K	922 views K are personal
external	9 K content	872 K content from
externe	9 contenu K	9 K inhoud	674 dieser K inhalt	699 K medien	2140 K inhoud
externen	9 K inhalt	9 K inhalte	598 K inhalt	631 alle K inhalte
externer	9 K inhalt	597 K inhalt von	631 anzeige K inhalte	631 K inhalt konnte
externes	9 contenus K
extracto	1191 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	462 på K og twitter	669 unserer K-gruppe	674 inhalt von K	779 K	858 share on K	862 like us on K	862 find us on K	863 on K and twitter	863 on K, twitter	863 on twitter and K	1141 en K y twitter	1141 en K, twitter	1141 en K y x	1457 sur K et twitter	1457 sur K, twitter	1809 su K e twitter	2135 op K en twitter	2135 op K, twitter	2197 onze K-groep	2284 på K og twitter	2527 no K e no	2527 no K, no	3069 på K och twitter	3305 K	3462 在K上
facebookgroep	2197 onze K
facebookie	16 K
facebookis	1220 K
facebookon	1655 K
facebooku	16 K	362 K	2784 K	2879 K	2974 K
facts	1105 fund the K
factual	939 K error	939 K errors
faire	1422 K un don
fais	1519 je K un don
faisant	1430 en K un don
faisons	1506 K vivre un
faites	51 K comme eux	1422 K un don	1430 K un don	1481 K un don	1519 K-le lire	1519 K un geste
farci	1866 da K
fast	557 slog K	2382 slo K	3168 slog K
favor	824 small K to ask	824 a K to ask of you	824 we have a K to ask	1109 small K
favoriete	2159 K bron	2205 K podcast-app
favoris	1486 K google	1486 K sur google
favorite	910 K source	1486 source K
favorites	1486 sources K
favoritos	1168 tus K
favour	824 small K to ask	824 we have a K to ask	1109 small K
favourite	910 K source
""", 'fe': """
fee	984 a K
feedback	643 ihr K	643 dein K	876 thanks for your K	876 thank you for your K
fehler	600 haben sie einen K
fehlerhinweis	600 K
fejsbuku	2784 K
felder	60 K mit stern
felelte	1726 K
felirat	1726 ez a K
feliratkozom	1637 K a hírlevélre
fellow	892 is a senior K	892 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1651 minden jog K
""", 'fi': """
fi	905 on ko-K
fields	60 K with a star
figyelmeztet	1726 K
figyelmeztetett	1726 K
filmer	40 bilder och K
finalul	2634 K lunii
finanzieren	563 wir K uns durch spenden	682 helfen sie uns, sie zu K	750 wir K uns
find	1046 if you K
finden	662 zum thema K sie	662 aus der region K sie	662 mehr dazu K sie	705 K sie hier.	705 K sie hier:	705 K sie oben.
finder	492 K en fejl
findest	705 K du hier.
fined	1108 K
finestra	1817 si apre in una nuova K
first	842 for the K year	842 for your K year
fizess	80 K elő	1723 K elő
fizessen	80 K elő	1636 K elő	1723 K elő
fizette	1678 hirdető K
""", 'fl': """
flere	555 K af dem
""", 'fo': """
fogalmazott	1726 K
folge	590 K uns	677 die ganze K	749 K uns
folgen	590 K sie uns	677 alle K des	707 google news K	707 bei google K	707 auf google K	749 K sie uns
folgt	590 K uns
follow	862 K us on	862 K us at	862 K him on x	862 K her on x	862 K them on x	862 K me on	862 K our live	862 K on x	876 notify me of K-up	1105 K us on
folosim	2596 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	478 alle rettigheder K
fordert	752 K
forderte	752 K
foreslo	2382 K
foreslog	557 K
foretrukken	482 K kilde	2303 K kilde
foretrukket	2303 K kilde
foretrukne	482 K kilde	2303 K kilde
forint	1725 K
forinttal	1725 K
forklarede	557 K
forklarer	557 K	2382 K
forklarte	2382 K
former	902 is a K
fortalte	557 K	2382 K
fortell	67 K oss
forteller	2382 K
fortgesetzt	594 wird nach der anzeige K
fortsette	2380 for å K å grave
forward	49 K it	49 K this	1044 did someone K	1044 did a friend K
forwarded	1044 if someone K	1044 if somebody K	1044 this email was K to you	1044 this letter was K to you	1044 K this email	1044 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2162 is K
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
freelancejournalist	486 er K	542 er K	2201 is K
freiartikel	574 K
freier	617 ist K autor
freitag	17 jeden K
freiwillig	682 bezahlt wird K
freiwilligen	559 K beitrag
friday	17 every K
fridays	17 on K	1013 sent K
friend	859 tell a K	948 become a K of the
frilansjournalist	2307 er K	2367 er K	3092 är K	3153 är K
""", 'fu': """
full	20 to read the K
functional	923 K cookies
fund	822 K our	829 help K our
funded	1106 reader-K
fundet	492 K en fejl
fundraising	1106 K deadline	1109 K
funktionale	631 K cookies
funnet	2313 K feil	2313 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	752 K an
gabung	1740 K di kanal	1781 K di	1781 yuk K	1781 ayo K
galetes	306 fem servir K
ganze	662 lesen sie die K
ganzen	20 K text	568 den K text lesen	662 lesen sie den K
gave	2270 gi en K i dag	2270 gi en K nå	2271 gi en K	2379 gi en K til oss	2379 gi en K i dag	2379 gi en K nå	2383 K
gazetecidir	3237 K
gazetecilerimiz	3269 K
gazetecilik	3269 bağimsiz K	3269 K para	3269 iyi K
gazetemizi	3265 K
gazetesi	3237 K'nde yaziyor
""", 'ge': """
geaccepteerd	2140 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2202 inhoud is K
gebruiken	2140 wij K cookies	2140 we K cookies	2161 dit artikel K
gebruikt	2140 deze website K cookies	2140 deze site K cookies
gedetecteerd	2138 adblocker K
gedruckte	656 K zeitung? dann
gedruckten	656 abonnenten der K
gefallen	560 ihnen hat dieser artikel K	560 hat ihnen dieser artikel K	560 hat dir dieser artikel K
gefragt	752 K
gefunden	600 fehler im text K
gehen	560 bevor sie K
gekennzeichnete	594 mit einem symbol K
geladen	597 nicht K werden	631 inhalt konnte nicht K
gelesen	750 bis hierhin K	750 bis hierher K
gemaakte	2203 door ai K
gemeenteverslaggever	2223 is K
gemeinschaft	652 teil der K
genehmigung	613 ohne K
generated	899 summary was K	899 summary is K	899 summaries are K	899 key points were K	899 audio was K	899 voice is K	899 K using ai	899 K by ai	899 this audio is K
genererad	3095 ai-K
genereret	489 K af ai
generosity	1105 your K
gengive	508 ikke tilladt at K
gengives	45 K	479 må ikke K
genossenschaft	750 unsere K	750 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2144 je e-mailadres wordt niet K	2193 artikel is eerder K op
gerekiyor	3263 üye olmaniz K
gern	749 wirf K
gerne	496 ja tak, jeg vil K	554 vil K høre fra dig	554 hører vi K
geschenk	709 K-abo
geschenkabo	709 K
geschickt	649 eine e-mail K
geschlossen	600 kommentare sind K
gesponsord	2216 artikel is K	2216 content is K
gewijzigd	2190 intussen K	2190 inmiddels K
gewinnspiel	636 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	646 die app K es	646 app K es
gift	822 make a K	1028 a K of £#	1028 a K of $#	1028 a K of €#	1029 a K of £#	1029 a K of $#	1029 a K of €#	1029 your K of £#	1029 your K of $#	1105 your K	2110 met een K	2183 met jouw K	2183 met uw K
gifts	18 small K
giornale	1866 questo K	1866 il nostro K
giornalismo	1790 sostieni il K	1854 fare K costa	1866 il nostro K	1866 il K costa
giornalista	39 nostro K	1831 è K e	1831 è K de	1831 è K di	1831 è K del	1831 è K della	1831 è K dell'	1831 è K a	1831 è K per
giornalisti	39 nostri K	1866 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3254 K
gitmeden	3208 K önce
give	905 K what you can	1105 K what you can	1105 K if you can	1105 euro you K
gives	1008 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2300 kan ikke K
gjerne	2379 vil K høre fra deg
""", 'gl': """
glasajte	2809 K
glasila	2863 K
glasio	2863 K
glasujte	2809 K	2998 K
gledajte	2815 K nas	3004 K nas
glissez	1519 K une pièce
""", 'go': """
going	20 to keep K	1001 keep us K	1106 keep us K
gokken	83 wat kost K jou
google	178 K news	301 a K news	362 K news	376 K play	482 K news	590 auf K news	623 als quelle bei K	623 als quelle auf K	623 bei K öfter	623 auf K sehen	646 K play	668 K-suche	668 bei K	668 K news	668 auf K	779 K news	849 get it on K play	862 follow on K news	910 K news	910 star on K	910 source on K	979 when you search on K	979 in your K feed	1168 en K news	1654 K-ben	2001 K news	2062 K ziņās	2062 K news	2159 vaker in K	2196 in K	2196 op K	2196 bij K	2303 K news	2303 som kilde på K	2317 app store og K play	2317 K play og app store	2401 nas w K news	2401 na K news	2421 K news	2605 pe K news	2784 K news	2879 K news	2893 K play	2974 K news	3088 K news	3088 som källa på K	3101 app store och K play	3101 K play och app store	3219 K news'te	3233 K news'te	3233 K'da bizi	3245 app store ve K play'den	3305 K news	3402 trên K news
gostou	2581 K desta	2581 K deste
govorila	2863 K
govorili	2863 K
govorio	2863 K
""", 'gr': """
gracias	18 K a ti	1202 K a ti
granskning	3166 sådan här K	3166 vår K	3166 oberoende K
granskningar	3166 våra K
granskningen	3166 den här K
gratis	571 wochen K	571 monat K	683 tage K	749 jetzt K	751 wochen K	1119 crea tu cuenta K	1126 recibe K	1201 recibe K	1203 prueba K	1783 K	2118 ontdek nu K	2118 krijg je ook K	2263 niet K	2321 dager K	2332 K sak igjen	2332 K saker igjen	2338 ingen K saker	3105 dagar K
gratisartiklar	15 K
gratuit	15 article K	1442 dernier article K	1520 ce site est K	2633 creează un cont K
gratuita	1867 prova K
gratuitas	15 matérias K	1122 notas K	2548 matérias K
gratuite	15 articole K
gratuitement	1436 essayez K	1438 inscrivez-vous K	1446 recevez K
gratuiti	15 articoli K	1800 articoli K
gratuito	15 articolo K	1800 articolo K	2548 artigo K
gratuitos	15 artículos K	15 artigos K	1123 artículos K	2548 artigos K
gratuits	15 articles K	1506 nos articles sont K
gridava	1868 K
gritaba	1204 K
gritava	2583 K
grupi	2816 viber K
grupo	2580 entre no K
""", 'gu': """
guglu	2784 K
guidelines	876 community K before	876 our community K
""", 'ha': """
haber	3269 bu K
haberdar	3246 ilk siz K olun	3246 K olun
haberi	2 K dinle	4 K	3265 bu K	3265 K size
haberler	3233 google K'de	3233 google K	3269 bütün K
haberlerimiz	3269 K
haberlerimizi	3265 K
hacemos	1192 lo que K
hacete	1201 K socio	1201 K socia
hafta	17 her K
haftalik	3270 K
haftanin	3265 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3252 ücretsiz haber K	3263 ücretsiz haber K
hakutulostesi	1347 google-K
halben	683 zum K preis
haluan	1362 kyllä kiitos, K
hangzik	1726 K
hashtag	62 K it
hatirlatti	3271 K
hatti	3236 ihbar K
hattimiz	3267 ihbar K	3267 whatsapp K	3267 haber K
hattimiza	39 K	3236 ihbar K	3267 whatsapp ihbar K	3267 ihbar K	3267 whatsapp K
haussa	1347 google-K
hauteur	1521 à la K de vos moyens
havi	1725 K #
havonta	1725 K
hay	3443 cho K
""", 'he': """
hear	915 we would like to K from you	915 we'd like to K from you	915 we'd love to K from you	915 we want to K from you	915 would love to K from you	1105 we want to K from you	1105 we'd love to K
heard	1108 court K
hebben	2262 wij K je hulp nodig	2262 we K je steun nodig
hedder	557 K det i
heihin	51 liity K
hekelt	2265 K
hela	20 läsa K	20 läs K	3057 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	451 for at læse K	2273 for å lese K
helfen	559 K sie mit	749 K sie uns
helft	749 K uns
helloasso	1481 K
help	1105 we need your K	1105 K us do	1105 will you K	1105 K pay for	1105 K if you can	1105 K us pay	2157 K ons	2262 K ons
helpful	876 was this article K
her	2267 nå som du er K
here	822 sign up K	824 as long as you're K	824 now that you're K	976 sign up K	1000 book K
herohero	441 na K
herpubliceren	45 K
herunterladen	583 app K
hetente	17 K	1725 K
heter	2382 K det i	3168 K det i
hette	3168 K det
hevder	2382 K
""", 'hi': """
hidden	60 email stays K
hier	705 gibt es K.
hierboven	2205 de video K
hieronder	2205 de reportage K	2205 het fragment K
hiervoor	2166 K zijn cookies nodig
hikayenizi	67 K bize
hilf	749 K uns
hilfe	698 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	559 K sie
hinweis	670 geben sie uns einen K	670 gib uns einen K	700 einen K
hinweise	625 K zu diesem	625 K nehmen wir	625 K für uns	643 K auf fehler
hirdette	1726 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	303 és K
historiadora	303 és K
historie	67 del din K
historien	500 læse hele K	1479 est K
historienne	1479 est K
historier	516 vores K	516 flere K	555 vores K	555 gode K
hittat	3098 K fel	3098 K ett fel
""", 'hj': """
hjelp	2310 K av ki	2310 K av ai	2334 K av ki	2334 K av ai	2379 K oss
hjelper	2379 ditt bidrag K
""", 'hl': """
hlasem	372 ai K
hlasujte	389 K	2906 K
""", 'ho': """
holder	516 læsere, der K
hoofd	2162 is K van
hoofdredacteur	2162 is K	2201 is adjunct-K
hoogleraar	2162 is K
""", 'hu': """
hubungi	38 K kami	1781 K kami
huikkaa	1420 K
huikkasi	1420 K
huusi	1420 K
huusivat	1420 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	445 nu K du er her
""", 'id': """
iddia	3271 K etti
ideal	2264 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1436 K-vous pour	1519 K-vous
""", 'if': """
ifade	3271 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	568 mit K abo
ihren	750 lebt von K
ihtiyacimiz	3268 yardiminiza K	3268 desteğinize K
""", 'ik': """
ikkunassa	1420 luki K
iklan	11 K	70 tanpa K
ikuti	1740 K kami	1781 K kami
""", 'il': """
ilanlari	3241 iş K
ilimitado	1120 acceso K	2514 acesso K
ilk	3270 K ay
illimitato	1798 accesso K
ilmainen	1369 K tunnus
ilmaisia	1377 K juttuja
ilmoitti	1420 K
ilmoitukset	14 K	1360 K
iltakirje	1363 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1784 K
imbuhnya	1784 K
immobilienmarkt	636 unserem K
importa	1201 tu opinión nos K
importante	2580 sua opinião é K
impozit	2622 din K către	2635 % din K
impozitul	2622 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	759 στο K σας	845 sent to your K	845 right to your K	845 into your K	845 check your K to	945 in your K at #	945 in your K by #	1011 in your K	1011 to your K	1012 in your K	1012 to your K	1105 your K	1767 di K anda	1767 ke K anda	1853 nella tua K	2123 in je K	2770 u vaš K
inchiesta	53 mesi a questa K	1866 questa K
inchieste	1866 le nostre K
ind	24 log K	454 log K for at	516 log K med
indbakke	79 i din K	456 i din K
indbakken	79 i K	457 i K
independen	1782 jurnalisme K
independence	1106 our editorial K
independencia	1202 nuestra K
independent	327 periodisme K	829 support K journalism	1105 support K journalism	1106 K journalism	2634 jurnalism K	2634 jurnalismul K
independente	2581 jornalismo K
independently	959 we K	959 editors K	959 K selected by our	959 K chosen by our
independents	327 mitjans K
independiente	1202 periodismo K	1202 prensa K
independientes	1192 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1866 giornalismo K	1866 informazione K
indipendenti	1854 rimanere K	1854 restare K
indipendenza	1866 la nostra K
indiquez	77 K votre adresse
indirin	3245 app store ve google play'den K	3254 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	612 dpa-K
infolettre	78 l'K	78 notre K	1445 notre K	1520 notre K
informace	381 K najdete
informasjonskapsler	2288 bruker K	2309 K
informatie	2161 K over dit
information	872 to store and/or access K on a device	872 for more K see our privacy	1483 lettre d'K	1483 lettres d'K	1520 K libre
informationen	613 mit K der	625 K zu diesem fall	691 mit K von
informations	1456 suivez les K sur
informativa	1815 K sulla privacy	1866 la nostra K
informazione	1854 l'K di qualità ha un costo	1865 sostieni l'K	1866 K libera	1866 l'K di qualità
informou	2583 K
infos	686 alle K zum
ingen	71 K spam	498 uden dig K	498 K rig ejer	2320 uten deg, K	3104 utan dig K
inget	71 K spam
ingevoegde	2166 K post
ingezonden	43 K brief	43 K brieven	2165 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1672 K cikke maradt	1672 K cikkei	1672 K cikked maradt	1677 K cikk maradt	1685 nincs több K cikke
inhalt	9 dieser K	9 diesen K	568 dieser K ist nur für	631 dieser K wird von	631 um den K	674 K von x	699 diesen K zu sehen	699 ein K von
inhalte	9 externe K	598 externe K
inhalts	9 dieses K	674 laden des K
inhoud	9 deze K	2140 om deze K te	2166 bevat K van	2166 K te zien
iniciar	1149 debes K sesión
initialement	1476 article publié K	1514 cet article a été K
inkorg	79 i din K	3062 i din K	3062 till din K
inkorgen	79 i K	3103 direkt i K
inloggen	21 K om een reactie	24 K	2262 je moet nog even K
innan	3051 K du går
innboks	79 i din K
innboksen	79 i K	2279 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2129 meldingen K	2138 javascript K
inschrijving	2181 K te bevestigen	2224 bevestig je K	2224 bevestig uw K
inscreva	2505 K-se	2517 K-se na nossa	2517 K-se em nossa
inscrever	2517 ao se K
inscription	1445 votre K a bien été	1445 K est confirmée	1445 confirmer votre K
inscrit	1438 déjà K
inscrivant	1446 en vous K
inscrivez	77 K votre adresse	1422 K-vous	1445 K-vous à notre
insegna	1831 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2636 a K
insisted	1108 K
instagram	16 K	178 K	462 på facebook og K	590 ob whatsapp, K	591 auf facebook, K	591 auf K, facebook	591 auf facebook und K	591 auf facebook oder K	674 inhalt von K	779 K	862 follow him on K	862 follow her on K	862 follow them on K	863 on K, facebook	863 on K and facebook	1457 sur facebook et K	1809 su facebook e K	2135 op facebook en K	2135 op facebook, K	2284 på facebook og K	3069 på facebook och K	3238 K'da takip	3305 K
instagrame	2879 K	2879 facebooku a K
instagramie	16 K	2402 na facebooku i K
instagramis	1220 K
instagramon	1655 K
instagramu	16 K	362 K	2784 K	2974 K
instale	2520 K a app
install	849 K our app
installeer	2178 K de app
installez	1519 K-la
installiert	679 die app K
instellingen	2202 cookie-K
integritetspolicy	3073 K
intelektas	2008 dirbtinis K
intelekto	2008 dirbtinio K	2023 dirbtinio K
intelektu	2068 mākslīgo K	2083 mākslīgo K
inteligence	386 pomocí umělé K	2995 s pomočjo umetne K
inteligencie	2903 pomocou umelej K
inteligencije	2806 uz pomoć umjetne K	2806 pomoću umjetne K	2806 uz pomoć veštačke K	2806 pomoću veštačke K	2806 uz pomoć vještačke K
inteligenciou	2903 umelou K
inteligencji	2444 z pomocą sztucznej K	2444 przy użyciu sztucznej K
inteligenco	2995 z umetno K
intelligencia	1660 mesterséges K készítette	1660 mesterséges K fordította	1660 mesterséges K segítségével	1679 mesterséges K segítségével
intelligens	489 med kunstig K	489 af kunstig K	489 fra kunstig K	489 kunstig K (ai)	509 hjælp af kunstig K	2310 med kunstig K	2310 av kunstig K	2334 hjelp av kunstig K	3095 med artificiell K	3095 av artificiell K	3117 hjälp av artificiell K
intelligenz	698 mithilfe künstlicher K
interdite	1514 diffusion K
interdites	1514 diffusion K
interessiert	670 ihre geschichte K
interview	677 das K in voller
introdu	77 K adresa de email	2590 K adresa
introduce	77 K tu correo
invest	1105 K in local news
investigaciones	1202 nuestras K
investigador	303 és K	1163 es K	2550 é K
investigadora	303 és K	1163 es K	2550 é K
investigando	1192 seguir K
investigant	327 continuar K
investigate	914 we should K
investigation	53 months on this K	53 weeks on this K	965 this K	1106 this K	1520 cette K
investigations	914 our K team	914 our K desk	1106 our K
investigative	892 is an K
investigativteam	625 K
inviamo	57 ti K	57 vi K
inviata	1831 è K
inviato	1831 è K
invitame	54 K un café	54 K a un café
invite	1522 K
invitent	1522 K
involved	959 not K in the
""", 'ip': """
iphone	849 our K app
iptal	3254 K edin
""", 'ir': """
iratkozz	1639 K fel	1723 K fel ingyen
iratkozzon	1639 K fel	1723 K fel ingyen
""", 'is': """
iscrive	1853 ci si K qui
iscrivendoti	1802 K
iscriversi	1853 K qui
iscriverti	1853 per K clicca	1865 clicca qui per K
iscriviti	1786 K	1802 K alla nostra	1802 K gratis	1802 K al nostro	1853 K qui	1865 K qui
iscrizione	1803 annullare l'K	1853 la tua K è	1853 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1726 K el
ismerte	1726 K el
issue	972 back K
issues	972 back K
istakao	2863 K
istakla	2863 K
istaknula	2863 K
istaknuo	2863 K
istedi	3271 K
istediler	3271 K
""", 'it': """
itiraf	3271 K etti
""", 'iz': """
izjavila	2863 K
izjavio	2863 K
izlasi	2105 K visu
izleyin	3254 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2264 per K
jahr	751 im K	751 pro K
jahresabo	709 K
jakoon	49 laita K
janela	2535 abre em nova K
jar	905 tip K
jaunumi	2106 mūsu K	2109 K
jaunumiem	2054 piesakies K	2073 K	2105 piesakies K
jaunumus	2073 K
javascript	346 povolte K	346 zapněte K	465 aktivér K	465 slå K til	595 K in ihrem browser	595 aktivieren sie K	595 K benötigt	868 please enable K	868 requires K	868 K is disabled	868 K is required	868 turn on K	868 K is not available	868 enable K in your browser	868 K must be enabled	868 needs K	1144 activa K	1144 habilita K	1144 habilitar K	1144 activar K	1335 salli K	1335 ota K käyttöön	1460 activer K	1460 activez K	1460 K est désactivé	1460 nécessite K	1537 אפשרו K	1743 aktifkan K	1812 abilitare K	1812 abilita K	1812 attiva K	1812 attivare K	2138 schakel K in	2287 aktiver K	2287 slå på K	2405 włącz K	2405 włącz obsługę K	2530 ative o K	2530 habilite o K	2530 ativar K	2596 activați K	2659 включите K	3072 aktivera K	3072 slå på K	3289 увімкніть K	3404 bật K
javasolta	1726 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2785 K nam	2785 K nam se	2785 K se našem	2785 K se našoj	2860 K nam	2860 K nam se	2860 K se našem	2975 K nam	3046 K se nam
""", 'je': """
jederzeit	571 K kündbar	576 widerruf K	576 abmeldung K	577 K abmelden	649 K wieder abmelden	681 abmeldung ist K	751 K kündbar
jednou	17 K týdně
jefa	1163 es K de
jefe	1163 es K de
jegyezte	1726 K meg
jelas	1784 K
jelasnya	1784 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1683 K most
jelentkezzen	24 K	1636 K be a	1683 K most
jelezze	1723 K nekünk
jetzt	568 K im abo	710 K im shop	749 teste K
""", 'jo': """
jobbar	3095 K med ai
jobbet	2367 har K i
join	906 K for	1105 K us on
joined	1102 K the paper in
jornal	2581 nosso K	2581 somos um K
jornalismo	2509 apoie o K	2572 K de qualidade tem um custo	2572 presente ao K	2580 apoie o K	2581 nosso K	2581 K de qualidade	2581 fazer K
jornalista	2550 é K formada	2550 é K formado	2550 é K do	2550 é K da	2550 é K no	2550 é K na	2550 é K e
jornalistas	2581 nossos K
joukkoon	51 liity K
journal	1520 notre K
journalism	829 support our K	829 support the K you rely on	948 keep our K free	952 access to all our K	952 access to all of our K	1105 support quality K	1105 support local K	1106 our K	1106 fearless K	1106 K like this
journalisme	1427 soutenez un K	1519 soutenez le K
journalismi	1418 riippumaton K	1418 K maksaa	1418 hyvä K
journalismia	1418 K
journalismimme	1418 K
journalismus	563 unterstützen sie unabhängigen K	563 unterstütze unabhängigen K	563 für unseren K	682 freien K	750 unser K	750 unseren K	750 unabhängigen K	750 unabhängiger K	750 gut gemachten K	750 gut gemachtem K	750 frei zugänglichen K	750 frei zugänglicher K	750 guten K	750 freien K
journalist	39 vores K	39 vår K	486 er K på	486 er K hos	486 er K ved	486 er K i	542 er K på	542 er K i	617 ist freier K	617 ist K	627 arbeitet seit # als K	736 arbeitet als freier K	890 is a freelance K	892 is a K	916 K	2162 is K	2162 is freelance K	2201 werkt als K	2223 is schrijver en K	2223 is K en	2250 is K bij	2250 is freelance K	2307 er K i	2307 er K på	2307 er K og	2367 er K i	2367 er K på	3092 är K på	3092 är K och	3153 är K på
journalistar	39 våre K
journaliste	39 notre K	1479 est K	1479 K au	1479 K à	1479 K pour
journalisten	2263 onze K
journalister	39 vores K	39 våre K	555 vores K	2380 våre K	3166 våra K
journalistes	39 nos K	1505 nos K	1506 payer nos K	1520 nos K
journalistiek	2114 steun onze K	2209 goede K kost	2209 K kost	2263 onze K
journalistik	448 støt vores K	448 støt uafhængig K	555 vores K	555 uafhængig K	555 K koster	555 kritisk K	555 fri K	3054 stöd vår K	3054 stöd oberoende K	3166 vår K	3166 oberoende K	3166 granskande K	3166 bra K	3166 fri K
journalistikk	2270 støtt vår K	2270 støtt uavhengig K	2380 vår K	2380 uavhengig K	2380 kritisk K	2380 god K	2380 fri K
journalistin	617 ist freie K	617 ist K	627 arbeitet seit # als K	736 arbeitet als freie K
journalists	1106 our K	1106 we, the K
journaux	1518 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1420 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1757 adalah K	1782 K kami
jurnalism	2634 facem K
jurnalisme	1768 dukung K	1782 K kami
jurnalismul	2621 K de calitate costă	2633 susține K	2634 K nostru
jurnalist	2607 este K
just	1028 K £#	1028 K $#	1028 K €#
jutjubu	2784 K
jutro	17 svako K	17 vsako K
juttu	1325 lue koko K	1418 tämä K
juttujamme	1418 K
juttuvinkki	38 lähetä K	67 lähetä K	1417 lähetä K
jutun	20 koko K	1379 tämän K
jutusta	1418 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2171 nu K voor	2171 je K voor
kabul	3271 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1418 K jutut
kaitstud	1210 kõik õigused K
kakor	3086 K på	3094 K
kami	1781 beri tahu K	1782 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2263 ons K
kanal	555 vores K	1740 ikuti K	1782 K kami	2380 vår K	3166 vår K
kanale	2401 na naszym K
kanaliga	1220 meie K
kanalimiz	3269 K
kanalimiza	3219 K abone	3234 whatsapp K	3234 telegram K	3234 youtube K
kanalimizi	3234 whatsapp K
kanalina	3234 whatsapp K	3234 telegram K
kanalini	3234 whatsapp K	3234 telegram K
kanavaamme	1348 K
kanavalle	1348 whatsapp-K	1348 telegram-K
kanavamme	1348 whatsapp-K	1418 K
kannst	90 gib, was du K
karte	9 diese K	674 laden der K
karya	1782 K kami
kasutamine	1217 K ilma
kata	1784 K
katanya	1784 K
katil	51 sen de K
katilin	51 siz de K	3254 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3258 reklam verenin K
kavom	54 časti me K
kaydetti	3271 K
kaydolun	3268 K
kaynak	3233 tercih edilen K
kaynaklara	3233 tercih ettiğiniz K
kazala	2863 K
kazanin	3254 K
kazao	2863 K
""", 'kd': """
kdykoli	442 zrušit K
""", 'ke': """
kebijakan	1744 K privasi	1744 K cookie
kedvenc	1654 google K
keelatud	1217 loata on K
keep	1001 help us K	1105 help us K	1105 help K our
keeps	1008 our app K you
kehotettiin	1420 K
kehotti	1420 K
kehottivat	1420 K
kehotus	1420 kuului K
kein	656 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1723 K minket
kernpunkte	675 die K
kertoi	1420 K
kertoivat	1420 K
kertoo	1420 K
kesti	3271 ceza K
ketentuan	1744 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2310 med K	2310 av K
kielletty	1374 ilman lupaa on K
kiitos	1417 K kun luet
kinnitas	1266 K
kiosque	1518 en K
kiosques	1518 en K
kirakatban	1726 állt a K
kirim	1781 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1417 K sisään
kirjeenvaihtaja	1352 K	1405 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1420 K
kirjoittivat	1420 K
kirjuta	38 K meile	67 K meile	1263 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1266 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1365 €/K	1419 /K
""", 'kl': """
klaagt	2265 K
klagade	3168 K
klagar	3168 K
klagede	557 K
klagen	2265 K
klager	557 K	2382 K
klaget	2382 K
klagt	752 K
kleine	560 haben wir eine K bitte
klical	3049 je K
klicka	3102 genom att K på
klicken	677 K sie auf play	677 auf play K
klikke	2318 ved å K på
klikom	2799 K na	2988 s K na	2988 s K
klimaatverslaggever	2201 is K
klummeskribent	486 er K	542 er K
""", 'kn': """
know	969 let us K
""", 'ko': """
kogu	1263 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1757 adalah K
kolumnist	617 ist K	1222 K	2786 je K	2976 je K	3092 är K
kolumnista	2786 je K
kolumnisti	1405 on K
kolumnistica	2786 je K
kolumnistin	617 ist K
kolumnistka	2976 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1765 tulis K anda	1765 di kolom K
komentara	2797 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2797 biste K
komentarisanje	6 za K
komentarjev	2986 brisanja K	2986 izbris K	2986 brisanje K
komentarji	2986 K izražajo	2986 K ne izražajo	2986 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2408 aby dodać K	2431 zostaw K
komentarzach	85 w K	2418 w K	2418 w K pod
komentarzu	85 w K	2418 w K
komentator	1765 tanggung jawab K
komentirajo	2986 K lahko
komentirali	2797 biste K
komentiranje	6 za K
komentirate	2986 K lahko
kommentar	645 K wird	645 ihr K	645 dein K
kommentarbereich	85 im K
kommentare	85 in die K	601 um K zu	645 K zu diesem	645 K werden	750 schreibt mir in die K	750 schreib mir in die K	750 schreibt uns in die K
kommentaren	85 in den K	601 in den K
kommentarerna	85 i K	3077 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	470 i K	2291 i K	2314 stenger K	2314 meninger i K
kommentarfunktion	601 K
kommentarsporet	85 i K	493 i K
kommentator	486 er politisk K	486 er K	542 er K på	2307 er K i	2307 er K og	2307 er politisk K	2367 er K i	3092 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	3075 för att K
kommentere	6 for at K	6 for å K	468 for at K	2290 for å K
kommentieren	6 um zu K	6 K zu können	600 um zu K	600 probleme beim K	600 K sie diesen	600 K sie den	601 nicht mehr K	645 K
kommentiert	601 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3133 K länkar
kompakt	649 K per mail	649 K per e-mail
komunikat	2503 taki K
kondigde	2265 K
koneellisesti	1355 K
konferenci	369 naši K
konferenciju	2792 našu K
konferenciu	2887 našu K
konferenco	2982 našo K
kongress	636 jetzt zum K
konstaterade	3168 K
konstaterar	3168 K
kontakt	38 K os	38 K oss	554 K os	2379 K oss
kontakta	38 K oss	3165 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2785 K nas	2785 K redakciju
kontaktowej	2422 skrzynki K
kontaktujte	363 K redakci	363 K nás	363 K autora	2880 K redakciu	2880 K nás
konten	9 K ini
kontingent	574 haben ihr K
konto	454 opret en K for	554 opret en K	2500 załóż K	3060 skapa ett K för	3165 skapa ett K och	3165 skapa ett K här
kontributor	1757 adalah K
konzern	653 kein K	750 kein K
kopeerimine	1217 K ilma
kopieras	3109 får inte K	3109 får ej K
kopieres	2299 kan ikke K uten
kopiering	478 K er ikke tilladt	3109 K utan
kopijuoti	2000 K, platinti
kopiointi	1344 luvaton K	1344 K ilman lupaa
kopyalanamaz	3229 izinsiz K
koresponden	1757 adalah K
korespondent	2488 , K
korespondentas	2005 K
korespondente	2065 K
korespondentem	2423 jest K	2488 jest K
korespondentka	2488 , K
korespondents	2065 K
korrekt	3098 ska vara K
korrekta	3098 ska vara K
korrekturhinweis	643 K
korrekturhinweise	643 K
korrespondent	486 er K	542 er K	617 ist K	626 als K	626 seit # K	1222 K	2307 er K	2367 er K	3092 är K	3153 är K
korrespondentin	617 ist K	626 als K	626 seit # K
korting	2186 K op je eerste	2186 K op het eerste
korzystamy	2405 K z plików cookie
kostenlos	571 wochen K	571 monat K	576 K per mail	682 lesen alle K	683 tage K	683 tage lang K	751 K testen
kostenlose	15 K artikel	574 noch zwei K	574 noch # K
kostenlosen	574 noch einen K	574 K artikel gelesen	576 unseren K newsletter	576 unserem K newsletter	576 unserer K newsletter	576 den K newsletter	693 K konto	693 K account
kostenloser	574 K artikel
kostenpflichtig	568 dieser artikel ist K
koster	555 K penge
kostnadsfritt	3105 en månad K
""", 'kr': """
krevde	2382 K
kriitikko	1405 on K
kritik	643 lob oder K
kritiker	3092 är K och	3153 är K i
kritikus	1712 K
kritiserar	3168 K
kritiserer	557 K	2382 K
kritisieren	752 K
kritisiert	752 K
kritizuje	443 K
kronor	3167 K
krzyczeli	2503 K
""", 'ku': """
kullan	3222 çerez K
kullanilamaz	3229 izinsiz K
kullanilmaktadir	3222 çerez K	3222 çerezler K
kullanilmasi	3229 izinsiz K yasaktir	3258 izin alinmadan K
kullaniyoruz	3222 çerezleri K	3222 çerezler K
kulttuuritoimittaja	1352 K	1405 on K
kulturjournalist	542 er K	2367 er K
kulturredakteur	702 ist K
kulturredakteurin	702 ist K
kulturressort	626 leitet das K
kulturskribent	3092 är K	3153 är K
kumppanimme	1335 me ja K
kun	499 for K #	2321 for K #
kunne	555 K du lide
kunnen	50 leden K
kunstredacteur	2250 is K
kunt	90 geef wat je K	90 geef wat u K	2222 geef wat je K
kursy	2468 K mogą
kurzfassung	618 K
kutunuza	3215 posta K
kutunuzda	79 posta K
kuukaudessa	1419 K
kuukausi	1325 kokeile K	1365 K #	1417 kokeile K
kuukausilahjoituksella	1364 K
kuulutas	1266 K
kuus	1265 K
kuvailee	1420 K
kuvasi	40 K
""", 'kv': """
kviz	2795 naš K	2985 naš K
kvizu	2795 našem K	2985 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1420 K
""", 'l': """
l	328 K'any
""", 'la': """
laadi	1263 K alla
laat	2198 K het ons
laatste	2134 volg het K nieuws
ladattavissa	1361 sovellus on K
ladda	3064 K ner vår app	3165 K ner vår
lade	582 K die app
laden	582 K sie die app	583 app K	699 die karte zu K	699 das video zu K
lage	2380 K mer
laget	51 bli med på K
lahjoituksesi	1364 K auttaa	1417 K
lahjoitus	1364 tee K	1417 tee K	1421 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1519 K-nous votre
lamenta	1204 K	1868 K	2583 K
lamentano	1868 K
lamentou	2583 K
lance	1522 K
landing	1011 K in your inbox
langganan	1767 K buletin	1781 K sekarang	1785 K
lanjutkan	1770 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1687 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2280 K ned vår app	2379 K ned
later	935 check back K
latest	987 the K on this story
laukeliai	21 būtini K
lauloivat	1420 K
laut	752 K
lavoro	1866 il nostro K
lawyers	1106 our K
""", 'le': """
leave	845 one click to K	1010 K your e-mail	1010 K us your e-mail	1045 K a clap	1105 K us a tip	1105 K a tip
lecteur	9 ce K	1492 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1506 par des K comme vous	1520 nos K
lectoras	36 nuestras K	1202 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1202 nuestros K	1202 gracias a sus K
lectors	18 gràcies als K	327 els nostres K
lectrices	1520 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	892 is a senior K	892 is a K
ledarskribent	486 er K	3092 är K	3153 är K
leden	2183 door onze K	2263 onze K
lederskribent	486 er K
leernos	1201 gracias por K
leestijd	0 K
legfontosabb	1687 K írásait
legge	1868 si K
leggere	1796 per K tutto
lehti	80 tilaa K
lei	2635 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	617 ist K
leiterin	617 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2572 K que nos apoiam	2581 nossos K	2581 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2583 K
lengkap	20 artikel K	1770 membaca artikel K
lesarinnlegg	43 K
lese	2322 du kan K mer	2322 kan du K mer
lesedauer	0 K
lesen	568 im abo K	568 K sie mit plus	574 % noch zu K	582 in der app K	662 mehr dazu K sie	705 K sie hier.	749 danke fürs K
leser	2379 takk for at du K
leserabend	636 K	676 unseren K
leserbrev	43 K	2308 K
leserbrief	43 K	601 K
leserbriefe	43 K	601 K an	643 K
lesere	36 våre K	2380 våre K
leserfinanziert	750 K
leserinnen	36 unsere K	750 unsere K	750 unseren K
leserinnlegg	43 K	2308 K
lesern	750 ihren K
leserne	18 takket være K	2320 K våre
lesernes	18 K bidrag	2380 K bidrag
leserreise	676 K
leserreisen	636 unsere K	636 unseren K	676 K
leserumfrage	35 unserer K
leserzuschriften	643 K
lesetid	0 K
lesezeit	0 K
letno	3048 K
lets	1008 our app K you
letter	879 send a K
letters	43 K desk	43 K page	43 the K editor	879 K to the editor	879 send K	939 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1854 solo grazie ai nostri K	1866 i nostri K
lettre	78 notre K	1520 notre K
lettrici	1866 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1195 para seguir K	1195 quieres seguir K	1195 sigue K con	1195 y sigue K	1201 sigue K sin
lezen	20 meer K
lezers	36 onze K	2263 onze K
lezersaanbieding	2204 onze K
lezersactie	2204 onze K
lezersavond	2171 onze K	2204 onze gratis K
lezersevenement	2171 ons K
lezersreis	2171 onze K
lezersreizen	2171 onze K
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
lid	2120 al K
lidem	18 díky K	441 díky K
liens	74 nos K	1496 via nos K	1496 par nos K
liest	705 K du hier.
lietotni	2071 K
lignes	1506 qui lisent ces K
liitu	1263 K meie
liituge	51 K
like	1106 work K this
liked	1106 K what you read
liker	2380 K du det vi
limit	835 read without K	843 free K
limitat	294 accés il·K
limits	835 read without K
line	38 our tips K	67 our tips K	914 our tip K	1047 our tip K	1047 our tips K
link	858 copy the K	954 read it for free with this K
links	74 über diese K	74 onze K	867 some K on this page	867 some of the K on	1005 K here	1005 K on this page	1005 K in this post	1005 K on this site	1005 our K	1005 our shop K	1005 my K	1005 these K	1005 one of our K	1005 one of my K
liputan	1782 K kami
lire	20 pour K cet	1522 peut-on K
lisas	1266 K
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
log	24 K in	2118 K in om	2118 K in of
logg	24 K inn	2276 K inn for å	2341 K inn med	2379 K inn for
logga	24 K in	3060 K in för att	3124 K in med
logge	693 K dich ein
logged	21 must be K in to post	835 you must be K in to	876 you must be K in to
loggen	693 K sie sich ein
logget	468 du skal være K ind
login	24 faça K	2513 faça K para	2580 faça K
lokalredakteur	702 ist K
lokalredakteurin	702 ist K
lokalredaktion	626 leitet die K
look	1106 our new K
lovade	3168 K
love	1063 you K
lovede	557 K
""", 'lu': """
lubas	1266 K
luetaan	1379 juttu K
lugeda	1207 et edasi K
lugejad	1264 meie K
lugemiseks	1207 edasi K
luisteren	2205 artikel ook K
luisterversie	2 K
lukeaksesi	1325 K koko	1325 kirjaudu sisään K
lukemaan	1417 pääset K
lukemista	1417 jatka K
lukijamme	1418 K
lukijasta	1379 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1364 K tukea	1418 K tuella
lukittu	1377 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1325 K
lunar	2635 K
lunes	17 cada K
lupasi	1420 K
lupasivat	1420 K
""", 'ly': """
lyder	557 K	2382 K	3168 K
lydversion	2 K
lyssnar	3097 K på poddar
""", 'ma': """
maand	2120 deze K nog	2264 per K
maandelijks	2120 K opzegbaar	2264 K
mach	51 . K mit	749 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	559 K sie mit	750 was wir K
macht	749 K mit
made	824 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	340 váš e-K	377 svůj e-K	793 το e-K σας	1010 put your e-K	1010 type your e-K	1012 by e-K	1638 e-K cím	2198 K ons	2198 K dan	2262 K ons	2433 swój e-K	2518 no seu e-K	2620 pe e-K	2650 ваш e-K	2771 na vaš e-K	2799 svoj e-K	2799 na e-K	2868 váš e-K	2868 svoj e-K	2868 na váš e-K	2894 svoj e-K	3282 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2123 je e-K	2181 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	457 din e-K	468 din e-K vil ikke	554 din K
mailben	1681 legjobb cikkei e-K	1681 cikkei e-K	1681 hírei e-K
mailbox	79 in je K	79 in uw K	1011 in your K	2123 in je K	2123 in uw K	2123 in jouw K
maile	2868 vašom e-K
mailed	1011 e-K to you	1011 K to you
mailedbe	79 az e-K
mailing	1016 join our K list	1016 join the K list	1016 on our K list
mailom	2894 správy e-K
mailovou	377 e-K adresu
mailowy	2433 adres K
mailt	1723 írjon e-K
mailu	79 do e-K	339 přímo do e-K	2868 do vášho e-K
mailul	2591 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1418 ilman K
mainos	11 K
mainostaja	1374 maksanut K
mainosten	1336 K esto
majhno	3047 smo K
make	1105 will you K a
maken	2263 wij K
maksumuuri	1421 K
maksuton	1369 K tunnus
maksuttomat	1369 K artikkelit
maltilla	83 pelaa K
mamio	2863 K
manade	3168 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2572 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	631 K-cookies	923 K cookies
marketingcookies	488 K	2166 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1734 kotak K anda
masukkan	1734 K email
matched	905 K dollar	948 gift will be K	1026 will be K	1026 is being K	1026 are being K	1026 be K	1026 K until
material	613 mit K der	613 mit K von	893 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2677 K	2678 K.ru
""", 'md': """
md	499 kr./K	556 kr/K
""", 'me': """
me	2678 t.K	3306 t.K
meaning	1023 if you've been K to	1023 if you have been K to
medarbetare	3092 är K på	3092 är K i	3153 är K på	3153 är författare och K
meddelade	3168 K
meddelte	557 K
medewerker	2162 is K van
medgav	3168 K
mediach	2453 naszych K
medio	1202 este K
medlem	80 bliv K	80 bli K	554 bliv K	2379 bli K	3165 bli K
medverkar	3153 K i
mee	51 . doe K	51 . doe ook K
meie	1264 K töö
meil	1263 aita K
meile	1263 saada K
meilile	1239 sinu K
meille	38 kerro K	67 kerro K	1417 lähetä K	1417 kerro K
meinen	600 was K sie dazu
meint	752 K
meinte	752 K
meinung	30 K der	43 anderer K	600 sagen sie uns ihre K	630 K des autors
mejl	2771 na vaš K	2771 vašu K	2799 svoj K	2799 na K	3062 i din K	3062 till din K
mejla	38 K oss	67 K oss	3165 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3165 din K
mejlen	79 i K	3062 direkt i K
mektuplari	43 okur K
melalui	1768 dukung kami K
melanjutkan	1731 untuk K membaca	1770 untuk K membaca
meld	2379 K deg på her
meldde	2265 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	670 K dich bei uns	749 K dich an	2278 K deg av når	2318 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	559 K sie sich an	568 K sie sich an, um	568 bitte K sie sich an	670 K sie sich bei uns	749 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2179 krijg een K bij	2179 ontvang een K bij
meldingen	14 K	2129 schakel K in	2129 zet K aan	2129 ontvang K	2179 krijg K	2262 zet K aan
meldt	2265 K
meldte	2382 K
membaca	1770 untuk terus K	1770 untuk K berita ini	1781 daftar untuk K
member	50 as a K you	822 become a K	905 become a K	952 not a K?
memberikan	1765 K komentar
members	18 our K	36 our K	50 K can	835 is for K only	835 K-only story	980 paying K	1020 thanks to our K	1027 K like you	1106 our K
membership	1022 consider a K
membiayai	1768 K kami
membro	2580 torne-se K
membru	80 devino K
membutuhkan	1781 kami K dukungan
memuat	45 K ulang
menar	3168 K
mencionanos	62 K
mendaftar	1767 dengan K, anda
mendapat	1778 K komisi
mendapatkan	1778 K komisi	1781 daftar untuk K
mener	557 K	2379 hva K du	2382 K
menerbitkan	45 K ulang
menerima	1758 K cookie	1778 K komisi	1781 daftar untuk K
mengambil	1779 dilarang K	1779 dilarang keras K
mengandung	1765 komentar yang K
mengatakan	1784 K
menggandakan	1779 dilarang K
menggunakan	1744 K cookie
mengirimkan	57 kami K
mengutip	1751 dilarang K
meninggalkan	1765 K komentar
menit	0 K baca
mensais	2582 K
mensuales	1203 K
mensuel	1481 un don K	1506 un soutien K	1521 K
mention	62 K @
mentionnez	62 K-moi
menurut	1784 K
menyalin	1779 dilarang K
menyatakan	1784 K
merch	930 our K
merci	1519 K de nous
mere	500 kan du læse K	500 du kan læse K	500 kan læse K om
merkezimiz	3269 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	328 al K	1203 al K	1203 por K
mese	1867 al K
mesec	2800 prvi K	2862 prvi K	2989 prvi K	2989 na K	3048 na K	3048 prvi K
meses	1195 K por #
mesiac	2896 prvý K	2956 za K	2956 prvý K
message	38 K us	67 K us	824 a K from our editor
messagerie	1465 votre adresse de K ne sera pas
messengera	2421 K
messengeri	2879 K
messengerju	2974 K
messengeru	362 K
messengerze	2421 K
metus	2047 per K
mewakili	1779 tidak K redaksi
""", 'mi': """
mi	2068 ar K
mielipidekirjoitus	43 K
miembro	1201 hazte K
mig	62 tag K på
mij	62 tag K
mille	1854 # per K
milliardaire	1506 à aucun K
minggu	1783 per K
mingguan	1767 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1641 kövess K	1723 kövess K	1723 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	952 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2223 is K
misiniz	3212 zaten abone K
missen	2222 wat je kunt K
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
mjesec	2800 prvi K	2862 prvi K
""", 'mn': """
mnd	2321 kr/K	2381 kr/K
""", 'mo': """
mobile	849 on your K app	849 our K app
mobilen	494 direkte på K	2315 nyheter rett på K	2315 rett på K	3099 nyheter direkt i K	3099 direkt i K
mobilepay	554 K til #	554 K på #	554 K #	554 K et
modalidad	1203 K premium
moderador	2535 não serão aprovados pelo K
moderados	2535 serão K antes
moderated	876 comments are K	876 pre-K
moderowane	2431 są K
mogelijk	2262 maak het volgende K
mois	1521 par K
moittii	1420 K
molbu	2782 imamo malu K	2782 malu K
molila	2863 K
molili	2863 K
molio	2863 K
monat	656 einen K für	656 K für nur	751 im K	751 pro K
monate	683 # K lang
monatlich	751 K
monday	17 every K
mondays	1013 sent K
mondogatta	1726 K
mondta	1726 K
montag	17 jeden K
month	835 try a K for	835 try it for a K	842 for the first K	842 for your first K	1028 £# a K	1028 $# a K	1028 €# a K	1107 a K	1107 per K	1107 every K	1107 each K
monthly	905 one-off or K	952 reached your K limit	1001 K gift	1105 become a K	1105 give K	1107 K
months	53 K on this story	835 K for $#	842 for the first # K	842 for the first three K
morgen	17 jeden K	17 am K	17 hver K	497 hver K i din	652 uns auch K
morgenbrevet	2319 K
morgon	17 varje K
morgonbrevet	3103 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1520 nos K
""", 'mu': """
muhabiri	3237 gazetesi K
muhabiridir	3237 K
muhabirimize	39 K	3235 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3265 K
muistutti	1420 K
mukaan	1417 lähde K	1417 tule K	1420 K
multato	1868 ha K
multou	2583 K
mums	2105 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2198 mail K
nabiralnik	79 v vaš K	2962 v vaš K
nabiralniku	2962 v vašem K	2988 vašem K
nachdruck	612 K verboten	667 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	582 aktuelle K aufs handy	583 K-app	586 push-K	662 weitere K finden sie	662 mehr K finden sie	686 K des tages	686 alle K zum
nadaljevanje	2961 za K branja	2990 K spodaj
nadaljuje	2990 K pod oglasom	2990 K spodaj
nadaljujte	2961 K branje
nadie	1202 K nos dice
naglasila	2863 K
naglasio	2863 K
najdete	381 další články K
najnowsze	2393 otrzymuj K
namenite	2993 K nam
napis	2503 taki K
napisz	38 K do nas	67 K do nas	2409 K do nas	2422 K do nas	2454 K:	2454 K na	2500 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2961 če želite brati K
napsal	443 K
napsala	443 K
narrated	900 is K by an ai	900 is K by ai
naslov	2962 na vaš e-K	2962 svoj e-K	2988 svoj e-K	2988 svoj e-poštni K
nastavak	2767 za K čitanja	2801 K ispod	2801 K teksta
nastavili	2767 da biste K čitanje
nastavite	2767 K čitanje	2769 K čitati
nastavlja	2801 K ispod	2801 K nakon
naszego	2427 K sklepu	2430 K quizu
naszej	2501 K pracy
naszym	2500 zostań K
naujienas	2012 K telefone	2013 K el. paštu	2024 mūsų K
naujienose	2001 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1144 tu K no soporta	1144 su K no soporta	2530 seu K não suporta
navela	2863 K
naveo	2863 K
navigateur	10 votre K	21 dans le K pour mon prochain	1460 votre K ne supporte pas	1460 votre K n'est pas
navodi	2863 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1111 K pedirte	1114 K tu apoyo	1201 K tu ayuda	1201 K de ti	1201 te K
necessariamente	2553 não reflete K a opinião	2553 não refletem K a opinião
necessaris	21 camps K
necessitem	326 et K
nechajte	77 K nám svoj e-mail
nechcete	394 K přijít o	2911 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2110 K nu een
neighbors	1027 K like you
neighbours	1027 K like you
nell	1805 apri K'app
nella	79 K tua mail	1803 K tua mail
nendega	51 liitu K
neodvisni	3047 K mediji	3047 smo K
neodvisno	3046 podprite K
neophodna	21 K polja
neovisni	2861 ostanemo K
neovisno	2860 podržite K
nepriklausoma	2046 K žurnalistika
nesutinkate	43 K
netiquette	600 beachten sie die K	1817 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2287 dette K bruker
neue	679 die K app
neuen	582 hier geht es zur K
neukunden	656 nur für K
neuvoi	1420 K
neuvoivat	1420 K
neuvoo	1420 K
neuvottiin	1420 K
never	71 K spam
news	583 K-app	686 alle K zum	686 alle K zu	849 K app for	892 is a K	914 K tip
newsblog	662 im K	662 unserem K
newsdesk	39 our K	39 the K
newsis	1219 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	317 la nostra K	378 K	441 náš K	444 K	576 unseren K	576 unserem K	576 unserer K	576 K bestellen	576 K richtig	580 K an	580 K von	580 zum K	580 täglichen K	621 K	649 K erhalten	649 K empfangen	649 unser K	649 der K über	649 der K für	681 unser abend-K	681 unser morgen-K	681 unser K	681 K ist kostenlos	749 K an	750 unser K	750 unseren K	750 unserem K	750 dieser K	753 K	759 εγγραφείτε στο K	759 εγγραφή στο K	759 το K μας	759 γραφτείτε στο K	759 στο K των	759 στο K του	759 στο K της	817 εγγραφείτε στο K	817 γραφτείτε στο K	818 το K μας	821 K	845 sign up for our K	845 sign up to our K	845 sign up for the K	845 subscribe to our K	845 join our K	845 get our K	845 our K here	845 receive our K	845 our daily K	845 our weekly K	845 our morning K	904 K	945 K soon	997 from our saturday K	1044 this K was forwarded to you	1044 forwarded this K	1052 reply to this K	1106 our K	1109 K	1126 suscríbete a la K	1126 apúntate a la K	1126 nuestra K	1191 suscribite al K	1202 nuestra K	1205 K	1445 inscrivez-vous à la K	1445 abonnez-vous à la K	1445 notre K	1505 vous adresser sa K	1520 notre K	1520 cette K	1523 K	1734 K kami	1734 langganan K	1782 K kami	1802 iscriviti alla K	1802 la nostra K	1853 le nostre K	1866 la nostra K	1866 questa K	1869 K	2393 zapisz się na K	2393 nasz K	2435 K	2501 nasz K	2504 K	2517 assine a K	2517 nossa K	2571 esta é a edição da K	2571 esta é uma edição da K	2581 nossa K	2584 K	2590 abonează-te la K	2590 abonați-vă la K	2590 înscrie-te la K	2633 înscrie-te la K	2637 K	2770 naš dnevni K	2780 K	2860 prijavite se na K	2861 naš K	2864 K	2895 K	2955 náš K	2958 K	2970 K
newslettera	78 naszego K	78 do K	78 odber K	2393 zapisz się do K	2393 naszego K	2435 K	2501 naszego K	2780 K	2868 odber K	2895 K	2955 nášho K
newsletterem	2501 naszym K
newsletters	845 K may contain info about	904 K	1106 our K	1109 K	1445 nos K	1445 recevoir les K	1520 nos K	1523 K
newsletteru	78 odběr K	378 K
newsletterul	78 K nostru	2590 K nostru	2620 abonează-te la K	2633 înscrie-te la K	2634 K nostru
newslettery	378 K	2895 K
newsletterze	2435 K
newslettre	2895 K
newson	1654 google K
newspaper	1102 joined the K in	1106 our K
newsroom	38 contact our K	67 contact our K	959 not by the K	969 tell our K	969 our K	987 stories from our K	987 more from our K	1102 joined the K in	1106 our K	1106 non-profit K	1106 this K
newsticker	662 unserem K
next	972 our K	1001 help pay for the K	1001 pay for the K one
nezavisni	2861 K mediji	2861 ostanemo K
nezavisno	2860 podržite K
""", 'ng': """
ngay	3440 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2468 udział w K grach
niente	71 K spam
nieograniczony	2391 K dostęp
niets	2156 K uit deze	2217 K van deze site
nieuws	2126 K-app	2159 google K	2161 K of een tip	2197 app je K	2213 al het K over	2213 al het K uit	2224 K in je mail
nieuwsbrief	78 de K	78 onze K	2123 onze K	2124 dagelijkse K	2124 wekelijkse K	2158 K	2263 onze K	2263 deze K	2266 K
nieuwsbrieven	2123 onze K	2158 K	2263 onze K	2266 K
nieuwsbron	2196 favoriete K
nieuwsquiz	2206 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2780 K	2860 prijavite se na K	2861 naš K
""", 'no': """
nombreux	1506 plus nous serons K
nonprofit	1106 K newsroom	1106 K news outlet
nosaltres	38 contacta amb K
nosotros	1201 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2509 apoie K	2509 apoie o K	2520 baixe K app	2520 no K app	2580 apoie K	2580 apoie o K	2580 siga o K	2580 entre no K	2581 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	327 la K feina	1805 nella K app	1866 la K app
nostre	327 el K canal
nostri	74 K link
nostro	35 K quiz	1866 il K sito	1866 che il K
nota	20 leer esta K	1195 para leer esta K
notice	1046 if you K
noticia	1202 esta K
noticias	1168 en google K	1168 tu fuente de K
notificaciones	14 las K	1134 activa las K	1134 activar K	1135 recibir K
notifications	14 K	853 turn on K	853 turn on desktop K	853 would like to send you K	853 K from this site	854 enable K	854 allow K	854 receive K	1451 activer les K	1451 activez les K	1451 autoriser les K
notifiche	14 le K
notified	845 sign up to be K	854 get K
notifikace	376 K
notifikasi	14 K	1736 dapatkan K	1738 aktifkan K	1781 nyalakan K
notifikation	494 K
notifikationer	14 K	494 K
notify	854 K me of	854 K me when	876 K me of new posts
notis	3099 K
notiser	14 K	3099 K	3099 push-K
notre	35 K quiz	1520 K site
nouvelle	1465 ouvre dans une K fenêtre
novice	2962 na naše K	2962 na e-K	2970 e-K	2988 na e-K	3047 naše K
novinar	2786 je K	2786 , K	2786 - K	2976 je K	2976 , K	2976 - K
novinari	2861 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3047 naši K
novinarju	39 našemu K	2975 pišite K
novinarka	2786 je K	2786 , K	2786 - K	2976 je K	2976 , K	2976 - K
novinarki	2975 pišite K
novinarstvo	2861 nezavisno K	2861 neovisno K	2861 naše K	3047 neodvisno K
novinaru	39 našem K
noviniek	2868 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1131 en K app	1201 únete a K	1202 K app	1202 K web
nuestras	1202 K redes
nuestro	35 K quiz	64 K espejo	1114 apoya K	1139 únete a K canal	1201 apoya K	1201 únete a K	1201 recibe K	1202 K canal	1202 K medio	1202 K sitio	1202 K equipo
nuestros	74 K enlaces	1146 K socios	1202 K socios
numer	2502 K krs
nunca	1202 más que K
nuotraukas	40 K ir vaizdo
nur	656 abo für K
""", 'ny': """
nyheder	482 google K	516 vores K
nyhedsbrev	78 vores K	456 vores K	456 tilmeld dig K	497 K	554 tilmeld dig K	555 vores K	558 K
nyhedsbreve	456 vores K	555 vores K
nyhedsbrevet	78 K	456 få K	497 K	554 tilmeld dig K
nyhetene	2315 K rett på mobilen	2341 K våre
nyheter	2303 google K	3088 google K	3124 våra K
nyheterna	3068 följ K	3099 K direkt i mobilen
nyhetsbrev	78 vårt K	2278 vårt K	2278 våre K	2278 meld deg på K	2278 abonner på K	2319 K	2379 meld deg på K	2380 vårt K	2380 våre K	2383 K	3062 vårt K	3062 våra K	3062 anmäl dig till K	3103 K	3165 anmäl dig till K	3166 vårt K	3166 våra K	3169 K
nyhetsbrevet	78 K	2278 få K	2319 K	2379 meld deg på K	3103 K	3165 anmäl dig till K
nyilatkozta	1726 K
nyt	1376 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1817 i campi K
obchode	2887 našom K
oberoende	3165 stöd K
objasnila	2863 K
objasnili	2863 K
objasnio	2863 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2797 K komentara
obligatoires	21 champs K sont	1465 les champs K
obligatori	1817 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1149 los campos K
obligatoriska	21 K fält	3075 K fält
obligatoriske	21 K felt	2290 K felt
obratite	2785 K nam se	2785 K se našem
obrigado	2580 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	354 další šíření K	391 ke všemu K	2896 celému K
obserwuj	2401 K nas na	2401 K nas w	2500 K nas
obvestila	14 K	2962 na K
""", 'oc': """
occupa	1831 si K di
ochtend	17 elke K	2181 elke K het
""", 'od': """
od	2800 K # €	2896 K # €	2989 K # €
odbieraj	2457 K
odcinek	2428 K
odcinka	2428 K
oddajte	2998 K svoj glas
odejdete	331 než K
odete	2782 prije nego što K	2782 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2863 K
odgovorio	2863 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2972 preden K
odoberajte	2916 K
odobrenja	2819 bez K
odomknite	2867 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2513 K este artigo
off	38 tip us K	67 tip us K	1107 one-K
offert	1438 vous est K	1521 mois K
offrez	54 K-moi un café	1516 K-le	1516 K-la	1519 K-lui	1519 K-nous
offrici	1865 K un
offrimi	54 K un caffè	1865 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2861 bez K
oglasov	70 brez K	3047 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	3212 K devam etmek için
okurlarimiz	36 K	3269 K
okurlarimizin	3249 K desteğiyle	3269 K
okurlarin	3249 K desteği olmadan
okuyun	3254 K
""", 'ol': """
olarak	50 abone K	3213 abone K	3235 bize anonim K
olmayanlara	3263 abone K
olun	80 üye K	3268 üye K
olursunuz	3254 kabul etmiş K
olvassa	1667 K tovább
""", 'om': """
omiljene	2783 K izvore
omiljeni	2783 K izvor
""", 'on': """
onafhankelijk	2183 wij K	2183 we K
onafhankelijke	2114 steun K journalistiek	2262 steun K	2263 K journalistiek
onafhankelijkheid	2263 onze K
onbeperkt	2118 lees K	2118 K lezen	2120 K toegang	2186 K digitaal
ondersteunt	2138 je browser K	2138 uw browser K
onderzoek	2263 dit K
onderzoeken	2263 onze K
onderzoeksjournalist	2162 is K	2250 is K
onderzoeksredacteur	2201 is K
onderzoeksredactie	39 onze K	2161 onze K
one	1105 make a K-time	1105 will you be K of
oneens	43 K?
online	676 unser K-shop	930 our K shop	930 our K store	972 our free K	972 our K event	1032 in our K shop
onlineshop	636 im K bestellen
only	1028 K £#	1028 K $#	1028 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2160 app K
ontdek	2262 K nu
ontvang	2123 K onze	2124 K elke
onze	84 in K app	84 via K app	84 met K app	2126 K app	2161 tip voor K	2263 K app
""", 'oo': """
oordeelde	2265 K
""", 'op': """
opakoval	443 K
opakovala	443 K
opakuje	443 K
open	849 K in app	849 K in the app	1020 left it K	2126 K in app
opfordrede	557 K
ophavsretsloven	478 beskyttet af K
ophavsretten	478 K tilhører
opiniestuk	2165 ingezonden K
opinion	30 K of	876 have an K on this
opinions	30 K of
oplyser	557 K
oplyste	557 K
opmerking	2161 tip of K	2161 vraag of K	2161 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3049 K
oppfordret	2382 K
opphavsrettslig	2299 K beskyttet
opplyser	2382 K
opplyste	2382 K
opportunities	1055 equal K employer
opportunity	1055 equal K employer	1055 equal-K employer
opprett	2276 K en konto for	2379 K en konto
opsiger	499 indtil du K
opublikowany	22 nie zostanie K	2408 twój adres e-mail nie zostanie K
opzegbaar	2264 K
""", 'or': """
ordenou	2583 K
ordinato	1868 ha K
ordnete	752 K an
organizatori	2863 pozivaju K
organizatorzy	2503 zapraszają K
original	893 read the K article	1514 lire l'article K
originally	893 this article was K published on	893 this story was K published on	893 this story K appeared	893 this article K appeared	893 K published at	961 story was K published by	961 story was K published on	961 story was K published in the	961 article was K published by	961 article was K published in our
originalment	325 es va publicar K a	325 es va publicar K en	325 publicat K a
originalmente	1160 este artículo fue publicado K	1161 publicado K en	2547 publicado K em	2579 publicado K no	2579 publicado K na
originariamente	1828 articolo pubblicato K	1861 pubblicato K in
ortaklarimiz	3222 biz ve K
ortsseite	662 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2767 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2503 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2457 K
otsustas	1266 K
""", 'ou': """
our	902 is K
""", 'ov': """
ovdje	2782 kad ste već K
overblikket	497 K hver dag	497 K hver morgen
overgenomen	45 K
overname	2156 K zonder
overnemen	45 K	2193 dit artikel K
oversikten	2319 få K
overview	966 this K
overzicht	2203 dit K
ovisi	2860 K o vama
""", 'ow': """
owner	1106 has no K	1106 have no K
""", 'oy': """
oynat	3254 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2880 K sa nám	2954 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2015 jūsų parama K
padroni	1854 non ha K	1866 senza K	1866 libera da K
pagar	54 K um café	2580 ajude a K
page	972 our jobs K
paghi	1865 K un'ora
pago	1205 muro de K
pague	54 me K um café	54 K-me um café	2549 K-nos um café
pahoitteli	1420 K
paid	867 we get K if you buy	867 we may be K
paikalla	42 olitko K
paikkaa	1376 hae K
pakolliset	21 K kentät
palautetta	1417 anna K
palus	1266 K
palusid	1266 K
palvelusta	1354 ulkoisesta K	1354 upotus K
panaszolta	1726 K
pandangan	1779 tidak mewakili K	1779 K pribadi penulis
paparnya	1784 K
paper	902 is the K's
par	1521 K an
parama	2045 jūsų K	2049 K
parancsolta	1726 K
parceiros	2532 nós e os nossos K	2581 nossos K
paremkite	2015 K mus	2045 K mus
parlez	38 K-nous	67 K-nous
part	894 no K of this
partager	1516 articles à K	1516 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2505 faça K e
partecipato	1844 non ha K alla stesura
parteispende	753 K
partenaires	1462 nos K et nous	1462 nous et nos K	1520 nos K
participar	1150 para K
participez	1422 K à
participou	2562 não K da produção	2562 não K na produção
partilhada	2557 uma publicação K por
partilhe	25 K-o
partir	1424 avant de K	2582 a K de # euros
partner	74 K-links	597 wir und unsere K	666 von unserem K	1815 i nostri K	3072 vi och våra K
partnere	465 vi og vores K	2287 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1668 K
partnerlinks	37 K	74 K
partnerom	2801 u suradnji s K	2801 u saradnji sa K
partners	666 anzeige eines K	872 we and our K	1106 our K	2140 wij en onze K	2263 onze K
partnership	894 was produced in K with
partnerske	74 K poveznice	2801 K poveznice	2990 K povezave
partnerskie	2439 linki K
partnerzy	2405 my i nasi K	2405 nasi zaufani K
pasak	2048 K
pasakojo	2048 K
pasidalinkite	49 K
pass	49 K it on	859 K this on
passende	683 sie das K abo
passendes	683 sie ihr K abo
patreon	201 в K	905 on K	905 our K	3329 на K
patron	829 become a K of	1105 become a K
patronem	2442 zostań naszym K	2500 zostań K
patroni	2501 nasi K
patronite	2442 na K	2501 na K
paying	1020 thanks to our K
paypal	652 per K
paywall	653 K	750 ohne K	753 K	1020 without a K	1106 we have no K	1106 we do not have a K	1109 K	1523 K	1869 K	2584 K
paywalls	1109 K
""", 'pe': """
pe	2635 K an
peatoimetaja	1222 K
pedimos	1201 te K ayuda
pedirte	1111 tenemos un favor que K
pediu	2583 K
peiling	35 onze K	2206 onze K
pelanggan	50 K dapat	50 K bisa	1732 khusus K	1770 untuk K	1782 K kami	1785 K
pembaca	18 berkat K	43 surat K	1782 K kami
pendant	1521 K un mois
pendapat	1779 K pribadi penulis
peneliti	1757 adalah K
pengar	3166 kostar K
penger	2380 koster K
pentru	2621 fără niciun cost K tine
penulis	1757 adalah K
people	18 thanks to K like	948 funded by K like you	1027 K like you
pequeno	2506 um K favor a pedir
per	2381 K år	3167 K år
peramban	10 K anda
percent	843 # K left to read
perfil	2526 siga nosso K
periodisme	326 dona suport al K	327 el nostre K	327 fent K	327 fem K
periodismo	1114 apoya el K	1192 hacer un K	1201 apoya el K	1201 colabora con el K	1202 nuestro K	1202 K de calidad	1202 hacemos K	1202 haciendo K
periodista	39 nuestro K	39 nuestra K	303 és K	1163 es K
periodistas	39 nuestros K	1191 nuestros K	1202 nuestros K
periodistes	327 els nostres K
perjantaisin	17 K
permanencia	1203 sin K
permission	893 reproduced here with K	893 reproduced with K	908 written K	908 prior K	909 without K	923 K to load	923 K before anything is loaded	961 K to reuse this
perskaitykite	2045 K visą
personal	922 views are K
personale	2597 datele tale K
personales	1146 datos K serán
personas	1192 K como tú	1201 K como tú
persondatapolitik	466 K
personenbezogene	598 K daten
personnelles	1463 vos données K
personoplysninger	466 dine K
personopplysninger	2288 K
personuppgifter	3073 dina K
personverninnstillinger	2309 K
perspausdinti	45 K
pertama	1783 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2550 é K
pesquisadora	2550 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2863 K
""", 'ph': """
phone	862 news to your K
photographer	916 staff K
photos	40 your K	40 vos K	40 tes K	930 K from this story	930 K from this event
""", 'pi': """
pictures	40 your K
pide	1204 K
piebilda	2108 K
piece	964 this K	1106 this K
pierwszy	2502 K miesiąc
pievienojieties	51 K
pirmas	2047 K mėnuo
pisala	2863 K je
pisalo	2863 K je
pisao	2863 K je
pisz	2454 K na
pitala	2863 K
pitali	2863 K
pitao	2863 K
pitch	822 K in	905 K in
pitching	1105 consider K in
pix	2549 um K	2582 K
""", 'pj': """
pjevali	2863 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2300 vær varsom-K
plakatens	2313 vær varsom-K
plats	42 var du på K
plattform	750 unsere K
player	9 this K
please	51 K join them	67 K tell us	835 K log in to	858 K share this	906 K help	1065 K tell us about	1065 K tell us how	1065 K tell us your	1105 K chip in	1105 K give	1105 K help if	1105 K give if
pleide	2382 K
pliki	2424 bez zgody na K
plusartikelen	2263 K
plusartikels	2118 gratis K	2263 K
""", 'po': """
pobierz	2500 K naszą
poche	1503 dans votre K
podaj	77 K swój e-mail
podatkov	2988 obdelavo osebnih K
podatku	2387 przekaż #% K	2442 #% K	2442 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	371 K	491 K-app	555 vores K	620 den K können sie	620 den K kannst du	620 unseren K	750 unser K	750 unseren K	787 K	818 το K μας	898 follow the K	1106 our K	1202 nuestro K	1520 notre K	1782 K kami	1866 il nostro K	2205 op de K	2263 onze K	2312 hører K	2428 K	2501 nasz K	2581 nosso K	2794 K	2861 naš K	2889 K	2955 náš K	2984 K	3243 K'i	3243 K'imizi
podcasta	2794 K	2984 K
podcastapp	491 K	2205 favoriete K
podcaste	34 našom K
podcasten	491 K	2312 K
podcastimiz	3269 K
podcastimizi	34 K
podcastimme	34 K	1418 K
podcastov	2889 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	491 hvor du lytter til K	491 hvor du hører K	620 wo es K gibt	677 folgen des K	677 folge des K	787 K	898 wherever you get your K	898 wherever you listen to K	898 wherever you get K
podcastu	34 naszego K	34 našem K	371 K	2428 K	2794 K	2889 K	2984 K
podcastul	34 K nostru	2634 K nostru
podcastunk	1724 K
podcastunkban	34 K
podcasty	371 K	441 naše K	2428 K	2889 K
podd	34 vår K	3166 vår K
poddapp	3097 K
poddar	34 våra K	3097 K finns
podden	3097 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2572 sua ajuda K
poden	50 els socis K
poderemos	2572 a sua ajuda K	2580 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2312 hører K	2380 vår K	2794 K	2984 K	3047 naš K
podkasta	2794 K	2984 K
podkastapp	2312 K
podkasten	2312 K
podkastu	2794 K	2984 K
podle	443 K
podotkl	443 K
podpora	440 vaše K	2954 vaša K	3046 vaša K
podpore	2955 vďaka K	2993 brez vaše K	3047 brez vaše K
podporo	3046 vašo K
podporte	2901 K	2954 K nás	2954 K našu
podpory	384 bez vaší K	441 bez vaší K	2901 bez vašej K	2955 bez vašej K
podprite	2993 K	3046 K nas	3046 K naše
podremos	1201 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2454 K nas
points	966 the bullet K	966 these bullet K	966 the key K above
pokutoval	443 K
policy	872 our cookie K
politica	2597 K de cookie
political	892 is a K	892 is the K editor
politicieni	2621 nu depinde de K
politika	3222 çerez K
politikasi	3223 gizlilik K
politikredakteur	702 ist K
politikredakteurin	702 ist K
politikressort	626 leitet das K
politikwissenschaftler	617 ist K
politologue	1479 est K
poll	35 our K	876 vote in our K	876 take our K	2206 onze K
polub	2401 K nas na
pomagajte	3046 K nam
pomocou	2903 K ai
pomozite	2804 K nam	2860 K nam
pomozte	440 K nám
ponavlja	2863 K
ponavljao	2863 K
ponctuel	1481 un don K
ponovno	45 K objavi
pop	822 K your
poprosil	443 K
poprosila	443 K
por	2576 um ano K #
poradil	443 K
portal	2501 nasz K	2861 naš K	3047 naš K
portalu	2438 na naszym K	2438 w naszym K
posez	1519 K-la à	1519 K-nous
posible	18 hace K
posielajte	2880 K nám
posielame	57 vám K
positions	930 our open K
poslechnout	372 si můžete K
posljednji	2813 K besplatni članak
posredujte	49 K
possible	318 ajuda a fer K	327 ajuda a fer K
post	20 rest of this K	79 på e-K	923 to view this K	923 to see this K	959 this is a paid K	964 this K	1106 this K	2166 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3063 din e-K	3075 din e-K kommer inte
postadresse	60 e-K vises ikke	2279 din e-K	2290 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2860 K član	3046 K član	3046 K naročnik
postanizda	79 e-K	3247 her sabah e-K	3247 e-K	3261 e-K
postaw	54 K mi kawę	54 K kawę	2500 K nam	2500 K mi	2500 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	576 in dein K	576 in deinem K	576 direkt ins K	580 in ihrem K	580 in ihr K
postkasti	1230 otse K
postkastis	1230 iga hommik sinu K	1230 sinu K
posts	15 free K	58 new K by mail
potrebna	2860 K nam je
potrebujeme	2954 K vašu podporu
potrebujemo	2978 za ogled K	3046 K vašo
potremo	1854 aiuto K	1865 con il tuo aiuto K
potrivit	2636 K
potrzebujemy	2387 K twojego wsparcia	2500 K twojej pomocy	2500 K twojego wsparcia
pound	1105 K you give
pourboire	1482 un K
poursuivez	1436 K votre lecture
poursuivre	1436 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2957 K	3049 je K
povedala	2957 K	3049 je K
povestit	2636 a K
povikao	2863 K
powered	1105 K by you
powerful	1106 hold the K to account
powiadomienia	14 K	2397 włącz K	2397 chcesz otrzymywać K	2398 K push
powiedzieli	2503 K
powtarza	2503 K
pozele	40 K tale
pozivala	2863 K
pozivali	2863 K
pozivao	2863 K
poznamenal	443 K
poznamenala	443 K
pozvala	2863 K
pozvao	2863 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2144 K mee	2262 K mee
praca	2501 nasza K
pracujte	369 K s námi	2887 K s nami
prati	2815 K nas na
pratite	2860 K nas
pravi	3049 K
precisa	2505 K de você	2580 K de si
precisamos	2506 K da sua ajuda	2509 K do seu apoio	2580 K da sua ajuda
precisato	1868 ha K
preciso	2536 é K estar logado
precizat	2636 a K
prednostne	2973 K vire
prednostni	2973 K vir
prednostnih	2973 K virov
prednostnim	2973 K virom
predplatitelia	50 K môžu	2909 len K	2909 iba K	2909 nájdu K	2909 prečítajú K	2958 K
predvajanje	2978 K videa
preferate	2605 sursele tale K
preferences	872 your cookie K	975 cookie K	975 privacy K
preferida	301 font K	1168 fuente K	2554 fonte K
preferidas	1168 fuentes K	2554 fontes K
preferides	301 fonts K
preferido	1168 medio K
preferidos	1168 medios K
preferirane	2783 K izvore
preferirani	2783 K izvor
preferiranih	2783 K izvora
preferita	1808 fonte K su google	1834 fonte K
preferite	1834 fonti K
preferowane	2420 K źródło	2420 K źródła
preferowanego	2420 K źródła
preferowanych	2420 K źródeł
preferowanym	2420 K źródłem
preferred	862 K source on google	910 K source	979 K sources
preglednik	10 vaš K
prehratie	2883 K videa
prejemajte	2962 K vsako	3010 K
prejemati	3003 želite K
prejmite	3010 K
preklinjao	2863 K
prelua	45 K
preluarea	2604 K textelor
preluat	45 K
prema	2863 K
premier	1440 le K mois	1521 le K mois
premium	2186 toegang tot alle K
premoderated	876 K
prenesite	3046 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3057 bli K	3057 redan K	3058 som K	3124 en K	3165 bli K
prenumeranter	50 K kan	3057 endast för K	3115 är för K	3115 bara K	3115 endast K	3166 våra K	3169 K
prenumerata	2049 K
prenumeration	3169 K
prenumerationen	3062 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2021 tik K
prenumeratoriams	1990 tik K	2021 tekstas skirtas K	2021 straipsnis skirtas K
prenumeratorzy	50 K mogą	2450 tylko K
prenumerera	80 K	3057 K för att	3062 K på nyhetsbrev	3102 genom att K	3165 K på vårt
prenumeruojate	1990 jau K
prenumeruokite	80 K	2045 K
preostanek	2961 K članka
presenteie	2513 K
prethodnog	2819 bez K odobrenja
pretplata	2864 K
pretplati	2799 hvala na K
pretplatite	80 K se	2767 K se već od	2860 K se
pretplatnici	50 K mogu	2812 samo K	2864 K
pretplatnicima	2767 dostupan samo K	2767 dostupan je samo K	2767 dostupan je K	2767 dostupno samo K	2779 samo K	2812 samo K
pretplatnik	50 kao K	80 postanite K	2767 već ste K	2860 postanite K
pretplatnike	2767 dostupan samo za K	2779 samo za K
pretplatu	2768 već imate K	2800 uz K	2800 K	2821 uz K
preuzeti	45 K
preuzimanje	2778 zabranjeno K	2803 zabranjeno K	2803 zabranjeno je K
preuzmite	2860 K našu
preventing	868 browser extension is K
preview	980 free K
price	1107 the K of a
pridaj	51 K sa
pridajte	51 K sa	2912 K si nás	2954 K sa k nám
prihvatate	2799 prijavom K
prijavi	24 K se	2799 hvala na K
prijavili	2799 hvala što ste se K
prijavite	24 K se	2860 K se na naš	2860 K se na naše	3046 K se na
prijavo	2988 s K se	2988 s K na	2988 hvala za K
prijavom	2799 K se slažete	2799 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2973 K vir
priljubljene	2973 K vire
priljubljeni	2973 K vir
prima	2635 K lună
primajte	2820 K
primate	2814 želite da K
primati	2814 želite K
primeiro	2582 K mês
primer	328 el K mes	1203 el K mes
primo	1867 il K mese
principles	893 the thomson reuters trust K
print	858 click to K	1067 will not K your	1067 won't K your
prioriterad	3088 K källa
pripojte	51 K sa
pripomenul	2957 K
prisijunkite	24 K	51 K	2045 K prie mūsų
prispejte	90 K, koľko môžete	2901 K	2954 K	2954 K aj vy
prispevek	3047 ta K
privacidad	1147 política de K	1202 nuestra política de K
privacidade	2533 política de K
privacitat	306 política de K
privacy	872 see our K policy	872 to our K policy and terms	872 and the google K policy	1106 our K policy
privacybeleid	2140 ons K	2181 ga je akkoord met het K
privacyverklaring	2142 K
private	60 your email will stay K
privatlivspolitik	466 K
priznaje	2863 K
priznal	2957 K
priznala	2863 K
priznao	2863 K
probe	709 K-abo
probeabo	559 K	568 wochen im K	709 K	709 das K
probeer	2262 K nu	2262 K een maand
proberen	2264 gratis K
processing	872 consent to the K
prochains	1520 nos K articles
prodavnici	2792 našoj K
produce	948 not free to K	948 not cheap to K
produced	959 K by our brand
proefabonnement	2120 K	2262 neem een K	2264 K
profesor	1163 es K	2607 este K
profesora	1163 es K
professeur	1479 est K
professeure	1479 est K
professionista	1831 è giornalista K	1831 giornalista K
professor	303 és K	617 ist K	892 is a K	892 is an assistant K	2550 é K
professora	303 és K	2550 é K
professore	1831 è K
professoressa	1831 è K
professorin	617 ist K
profilazione	1814 i cookie di K
profitez	1422 K de	1436 K de nos offres
prohibida	1161 queda K
proibida	2547 é K a
project	1500 trust K
promis	2636 a K	2636 au K
promise	1105 K never to
propustite	2814 ne K
prosbu	331 máme na vás K	331 máme malou K	2876 máme malú K	2876 malú K
proseguire	1857 per K la lettura
prosil	443 K
prosila	443 K
prosili	443 K	2503 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2503 K
protejate	2629 K de dreptul de autor
provalo	1795 K gratis	1865 K gratis
provided	872 content K by a third party	923 contains content K by
provision	594 erhalten wir eine K	594 eine kleine K	666 bekommen wir eine K	666 eine K vom	688 K	3133 K
provisions	594 K-links
provisionslinks	688 K
prozent	657 K rabatt
przedruk	45 K	2440 K za zgodą
przedrukujcie	45 K
przegap	2452 nie K
przekonuje	2503 K
przetisknout	45 K
przetwarzanie	2406 K danych osobowych
przez	2444 K ai
przycisk	2433 klikając K
przyznaje	2503 K
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
pubblicare	6 K un commento	1817 prima di K un commento
pubblicato	22 non sarà K	1817 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2535 o seu endereço de e-mail não será K
publicat	2629 a fost K inițial în
publication	829 is a reader-supported K	959 accurate at the time of K	959 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3109 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1144 bloqueador de K	1202 sin K
publicidade	11 a K	70 sem K	2563 depois da K
publicista	1712 K
publicitat	11 la K	70 sense K	327 sense K
publicitate	11 K	70 fără K
publicysta	2488 , K
publicystka	2488 , K
publikovanie	2874 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1067 will not K your	1067 won't K your	1067 never K your	1067 we may K your
published	22 will not be K	60 email won't be K	876 your email address will not be K	894 was first K by	894 was first K on	961 K under license
publishing	959 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1360 suoraan K
puis	1437 K # €
puisque	1424 K vous êtes là
pungkasnya	1784 K
punya	1733 sudah K akun
purchase	867 K through links on our site
push	648 per K
pushbericht	2179 een K bij
pushbeskeder	494 K
pushmeldingen	2130 K
pushnotiser	3099 K
pushvarsler	2315 K
pustit	372 si můžete K
pustite	77 K svoj e-naslov
puts	1008 our app K
""", 'py': """
pytali	2503 K
pyysi	1420 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1111 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1787 già che sei K
quieras	1119 cancela cuando K	1203 cancela cuando K
quitter	1424 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2206 doe de K	2206 onze K	2430 nasz K	2430 K
quizie	2430 naszym K	2430 K
""", 'ra': """
raccolta	1869 K fondi
racconta	1868 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1868 ha K
raconte	1522 K
racontez	38 K-nous	67 K-nous
rad	2861 naš K
radil	443 K
radila	443 K
radili	443 K
radzi	2503 K
radzili	2503 K
radzono	2503 K
ragino	2048 K
raise	948 help us K
rajaton	1326 K pääsy
rakendus	1228 meie K	1228 K
rakenduses	1228 K
raksti	38 K mums	67 K mums	2105 K mums
rakstiet	38 K mums	67 K mums
raksts	2106 šis K
rakstu	2084 šo K
rakstus	2106 visus K
range	1000 shop the K
rappelle	1522 K
rapporterar	3153 K från
rapporterer	542 K fra	2367 K fra
""", 're': """
reach	920 K him at	920 K her at	920 K them at	948 we would K our goal	948 we'd K our goal	1105 help us K
reached	843 you've K your limit of free	891 can be K at
reacties	85 in de K	2145 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	843 # % left to K	900 is K by an ai	900 is K by ai	954 link can K this	1020 free to K	1020 free for all to K	1106 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	824 we're asking K	901 thank you, K	948 funded by K like you	969 K' editor	1001 K make this	1020 thanks to our K	1027 K like you	1105 K like you	1105 join the K	1106 our K	1106 funded by its K	1109 appeal for K	1109 K pay
reading	0 K time	835 keep K for just	835 keep K with a	835 K this post for free	839 to finish K	839 to keep K	954 to your K list	1021 you're K	1021 you are K	1021 you've been K
reageren	6 K	2145 om te K	2161 K? mail	2161 K op dit artikel
realizarea	2616 nu a participat la K
realizzazione	1844 non ha partecipato alla K
recalled	1108 K
recalls	1108 K
recaptcha	845 protected by K
receba	2505 K as	2517 K no seu	2517 K todos os dias	2580 K no seu
receive	845 K email from us on behalf of	846 sign up to K	846 K emails from	872 agree to K emails	1105 to K new posts
recensent	2250 is K
recevez	1422 K chaque	1446 K chaque	1446 K tous les	1519 K notre
recevoir	1452 K les alertes	1505 j'accepte de K
recherche	750 diese K
recherchen	750 unsere K
rechercheteam	39 unser K	39 unserem K	625 K
rechtbankverslaggever	2201 is K
recibe	1110 K cada	1129 K cada	1129 K todas las
recibir	1191 acepto K
recipe	1005 links in this K
reclamat	2636 a K
reclame	70 fără K	2634 fără K
reclamevrij	70 K
recomandat	2636 a K	2636 au K
recomenda	2583 K
reconheceu	2583 K
reconnu	1522 a K
recunoscut	2636 a K
recurring	905 K donation	1107 K donation
redacteur	2162 is K	2162 is politiek K	2201 werkt als K	2250 is K
redactie	39 onze K	2144 mail de K	2161 contact op met onze K	2161 contact op met de K	2161 tip voor de K	2165 mening van de K	2190 K heeft geen	2262 mail de K	2262 tip de K	2263 onze K
redactor	303 és K	1163 es K	2607 este K
redactora	303 és K	1163 es K
redakce	363 napište do K	369 do K	369 do naší K	441 naše K	441 jsme malá K
redakci	39 naší K	441 naši K
redakcia	2955 naša K	2955 sme malá K
redakcie	2874 bez súhlasu K	2880 napíšte do K	2887 do K	2887 do našej K
redakcii	39 našej K
redakcija	2046 mūsų K	2106 mūsu K	2861 naša K	2861 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2785 javite se K	2785 pišite K	2792 našoj K
redakcijos	2000 K sutikimo
redakciju	2861 našu K
redakcja	2501 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2440 bez zgody K	2501 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1781 hubungi K	1782 K kami	1782 email K	1782 K
redaksjon	2380 vår K
redaksjonen	38 tips K	67 tips K	2379 kontakt K	2380 kontakt K
redakteur	617 ist K	626 als K	626 seit # K	736 ist seit # K
redakteurin	617 ist K	626 als K	626 seit # K	736 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	555 vores K	626 leitet die K	630 meinung der K	666 K war an der	667 nicht von der K	670 melden sie sich bei der K	690 produkte wurden von der K	750 unsere K	3166 vår K
redaktionell	690 produkte K ausgewählt
redaktionelle	597 externe K inhalte
redaktionen	468 skriv til K	3075 mejla K
redaktor	364 je K	364 , K	364 - K	428 je K	428 , K	2423 - K	2423 , K	2881 je K	2881 , K	2881 - K
redaktore	2065 galvenā K	2065 K
redaktorem	364 je K	428 je K	2423 jest K	2488 jest K
redaktorius	2005 K
redaktorka	364 je K	364 , K	364 - K	428 je K	428 , K	2423 - K	2423 , K	2881 je K	2881 , K	2881 - K
redaktorkou	364 je K	428 je K	2881 je K
redaktorom	2881 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2065 galvenais K	2065 K
redaktur	1757 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1853 la K ti invia	1866 la nostra K
reenvia	49 K
refresh	935 K this page	935 K the page
regala	1119 K esta nota
reggel	17 minden K
regioverslaggever	2162 is K
registe	2513 K-se para
register	835 K for free to
registered	952 K users can
registraci	377 děkujeme za K	379 po K
registrarte	1129 al K
registrate	1191 K a nuestro	1201 K
registrati	1786 K per	1798 K per	1865 K gratis
registration	980 free K gives
registreer	2118 K je
registrera	3102 genom att K dig
registrere	2318 ved å K deg
registrieren	569 K sie sich
registrierung	622 K	656 mit ihrer K	657 die K ist kostenlos
registrirajte	2800 K se besplatno	2800 besplatno se K	2989 brezplačno K	2989 K se brezplačno
registrujte	440 K se	2800 K se besplatno
regrette	1522 K
regrettent	1522 K
reiseangebote	676 unsere K
rejoignez	51 K-les	51 K-nous	1456 K-nous sur	1519 K-nous	1519 K notre	1519 K nos
rejoins	51 K-les
rekao	2863 K
rekla	2863 K
reklam	70 bez K	70 nie mamy K	70 K yok	441 bez K	2501 bez K	2501 nie mamy K
reklama	2861 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2323 K
reklamelinks	74 K	501 K
reklamer	70 ingen K	555 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2439 we współpracy K
reklamsiz	70 K	3269 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2488 K z
relatou	2583 K
rely	1063 you K on	1106 we K on
remaining	843 free articles K	843 free article K	843 articles K this month	843 free stories K
remind	1109 K me later
removed	876 this comment has been K
rendszeres	1723 legyen K
rendue	60 e-mail ne sera pas K
replied	1108 K
reply	6 leave a K	1052 just hit K	1052 hit K and	1052 hit K to
replying	1052 K to this email
report	53 months on this K	53 months to K	939 K an error
reportage	750 diese K	1520 ce K
reportagem	39 nossa K	53 meses nesta K	2581 esta K
reportagens	2581 nossas K
reportaje	1202 este K
reported	1102 K from	1108 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	542 er K på	617 ist K	626 als K	626 seit # K	889 contact the K at	890 is a K at	892 is a K	892 is a senior K	914 contact the K	914 contact our K	914 email the K	916 K	1479 est K	1757 adalah K	2307 er K i	2367 er K i	2423 - K	2423 , K	2488 , K	2607 este K	2786 je K	2786 , K	2976 je K	2976 , K	3092 är K på	3153 är K på	3153 är K
reportera	39 naszego K	1163 es K
reporterem	39 naszym K	2423 jest K	2488 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	617 ist K	626 als K	626 seit # K
reporterka	2423 - K	2423 , K	2488 , K	2786 je K	2976 je K
reportero	1163 es K
reporters	39 our K	1105 ask our K	1106 our K	1106 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	876 why are you K this	948 keep our K free	965 this K	987 more of our K	1106 our K	1106 this K	1106 K like this	1106 goes to K
reportrar	39 våra K
reports	918 K on
repost	45 K this
representa	2553 não K a opinião
representam	2535 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	894 may not be K
reproducerea	2604 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	893 K without permission	961 K in whole or in part	1477 toute K	1477 droits de K	1477 K interdite	1478 toute K	1478 droits de K	1478 K interdite
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
reservados	1161 derechos K	2546 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	300 tots els drets K
reserve	29 K the right
reserved	772 all rights K	835 article is K for	893 all rights K	1899 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1187 K de sus autores	1187 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2535 os comentários são de K
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
restants	1442 articles gratuits K
reste	1443 il vous K #%	1443 il vous K # %
resultater	482 google-K
results	979 your search K	979 your google K
retrouvez	1456 K-nous sur	1486 K	1519 K-nous
rette	492 K fejl
retter	492 K fejl	492 K alle fejl	2313 vi K feil
rettigheter	2299 alle K forbeholdt
reuters	1477 avec K	1478 avec K
revelou	2583 K
revient	1506 vous K qu'à
rewritten	893 may not be published, broadcast, K
""", 'ri': """
ricamiz	3208 küçük bir K var	3208 sizden bir K var
ricercatore	1831 è K
ricercatrice	1831 è K
ricevi	1803 K ogni	1865 K ogni	1865 K la
ricordato	1868 ha K
rief	752 K
riep	2265 K
riferito	1868 ha K
riippumaton	1418 K media
riippumatonta	1417 tue K	1418 K journalismia
riporter	1712 K
riportere	1712 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1828 K riservata	1828 © K	1861 è vietata la K	1861 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1863 K agli abbonati
riservati	1828 tutti i diritti K	1863 K agli abbonati
riservato	1795 K ai nostri abbonati	1795 questo contenuto è K	1857 K agli utenti	1863 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	489 af en K
rocznie	2502 K
ropade	3168 K
ropar	3168 K
roper	2382 K
ropte	2382 K
roskapostia	71 ei K
round	904 our K-up
roundup	845 get a weekly K	904 our K	904 weekly K
rozhodl	443 K
rozhodol	2957 K
rozpowszechnianie	2417 K artykułu	2440 dalsze K
""", 'ru': """
rubrice	381 najdete v K
ruft	752 K
ruga	2636 îi K	2636 îl K
rugat	2636 a K	2636 au K
rugau	2636 K
rukoili	1420 K
ruled	1108 K
rundbrief	78 K	621 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2382 K	3168 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3168 K
sagde	557 K
sagen	752 K
saglasnosti	2819 bez K
sagt	752 K
sagte	752 K
sagten	752 K
said	1108 K
saisissez	77 K votre adresse
saken	2267 likte du denne K	2313 feil i K	2341 denne K	2341 få K	2379 les hele K	2380 denne K
saker	2341 flere K	2380 våre K	2380 alle K
saklidir	3229 tüm haklari K	3229 her hakki K
sako	2048 K
saluran	1740 ikuti K	1740 gabung di K	1782 K kami
samarbeid	2323 i K med en annonsør
samarbejde	501 i K med en annoncør
samarbete	3107 i K med en annonsör
samedi	17 chaque K
samenvatting	2203 deze K	2203 de K is
samenwerking	2190 betaalde K	2190 K met onze partner	2190 K met een commerciële
samstag	17 jeden K
samtycke	3094 ditt K
samtykke	488 dit K	488 give K	496 jeg giver K til	2309 ditt K	2309 gi K
samtykket	2309 K ditt
sang	557 K	2382 K
sanoi	1420 K
sanoivat	1420 K
sanoo	1420 K
sans	70 K pub
satin	3254 K alin
satura	2066 ārējā K
saturday	17 every K
saturdays	1013 delivered K	1013 sent K
sauca	2108 K
saugomos	1993 visos teisės K
savetovala	2863 K
savetovali	2863 K
savetovao	2863 K
savetuje	2863 K
savjetovala	2863 K
savjetovali	2863 K
savjetovao	2863 K
savjetuje	2863 K
savundu	3271 K
say	822 have your K	876 have your K in
saya	62 tag K
sayenizde	3269 sizin K
says	1108 K
sazinies	2105 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1805 K l'app	1805 K la app	1805 K la nostra app	1865 K la nostra	1865 K l'app
schauen	749 K sie vorbei
schick	49 K ihn	49 K es	700 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	700 K sie uns	749 K sie uns
schnupperabo	709 K
schon	560 wenn sie K hier sind	560 wo sie K hier sind
schreef	2265 K
schreib	38 K uns	67 K uns	670 K uns	749 K uns	750 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	559 K sie an	600 K sie uns ihre meinung	670 K sie uns	749 K sie uns
schreibt	38 K uns	67 K uns	617 K über	617 K für	627 K seit # für	736 K als freie	736 K als freier	749 K uns	750 K mir unten	750 K uns unten	752 K
schrieb	752 K
schriftlicher	612 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2110 K u in	2110 K je in	2123 K je in voor	2123 K je gratis in	2224 K je hier in	2262 K je gratis in
schrijft	2162 K over	2162 K voor	2250 K voor	2265 K
schrijver	2162 is K en	2165 mening van de K
scria	2636 K pe	2636 K în	2636 așa K
scrie	38 K-ne	67 K-ne	2633 K-ne
scrii	2633 să ne K
scriitoare	2607 este K
scriitor	2607 este K
scripts	868 unblock K
scris	2636 a K
scritto	1866 chi ha K questo	1868 ha K
scrittore	1831 è uno K
scrittrice	1831 è una K
scrive	1831 K di	1831 K per
scriveteci	38 K	67 K
scrivi	1786 K a
scrivici	38 K	67 K	1865 K
""", 'se': """
search	979 on google K
secondo	1868 K
section	55 K #g	877 in the comment K
secure	914 K drop
securedrop	914 K
securely	914 K on signal	914 K via signal	914 contact us K	914 reach us K
seda	49 jaga K
see	42 did you K it	1046 if you K
segnalacelo	1865 K
segons	329 K
segueix	326 K-nos
seguici	1808 K su	1808 K anche su	1865 K
seguir	1140 puedes K a	1140 puede K a
segundo	2583 K
sehen	705 K sie hier.
seit	736 ist K # bei
sekarang	1781 donasi K	1781 daftar K	1781 gabung K	1781 unduh aplikasi K
sekite	2045 K mus
sekojiet	2105 K mums
selaimesi	10 K
seleciona	2571 a redação K
selected	959 K by our
selengkapnya	1731 untuk membaca K	1770 membaca artikel K
selgitas	1266 K
selitti	1420 K
selon	1522 K
semaine	17 chaque K	17 une fois par K	1521 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1203 a la K	2582 por K
semanal	78 la carta K	1129 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	554 K os	845 we'll K you	914 K us a tip	2292 K inn	2379 K oss
sende	2318 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	700 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1008 our app K you
seneste	491 K afsnit
sense	71 K spam
senza	71 K spam	1854 K di te non	1865 K di te non
service	1479 est chef du K	1479 est cheffe du K
serwisie	2438 w K	2453 naszym K
serwisu	2424 treści z K	2424 treść z K
seslendi	3271 diye K	3271 K
setiap	17 K pagi	1783 K bulan
setmana	326 rep cada K
setmanalment	17 K
settimana	17 ogni K	1867 alla K
settings	872 cookie K	975 cookie K	975 privacy K
setuju	43 tidak K?
setujui	1758 K cookie
seuraa	1417 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	858 K this with	858 K this post on	858 K this if you	858 K this far and wide	858 click to K	867 we may get a K
shareholders	948 not by K	1106 no K
shop	972 our K	1000 K our	1032 in our K	1032 from our K	1032 our K now
shope	2887 našom e-K
shopping	1005 our K links
shopu	369 našem e-K	2792 našem web K	2887 nášho e-K
should	914 story we K	914 we K look into	914 we K know about
shouted	1108 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	637 jetzt tickets K:	682 K sie unsere arbeit
sier	2321 til du K opp	2382 K
siga	2526 K-nos no	2526 K-nos nas	2580 K-nos
siger	557 K
sign	24 K in	846 K up to get	906 K up	1016 K up for our	1016 K up to our	1105 K up for our	1105 K up to our	1105 when you K up	1105 K up now
signal	483 på K	624 auf K	624 K-kanal	2304 på K	3089 på K
signaler	1465 K une erreur
signalez	1519 K-la-nous	1519 K-le-nous
signali	2879 K
signalu	362 K	2421 K
signing	845 thanks for K up	845 thank you for K up	845 by K up, i agree	845 by K up, you agree	845 by K up you agree
silakan	1731 K login	1731 K masuk
silenced	1106 refuse to be K
simply	1052 K hit reply
since	824 K you're here
sinds	2250 werkt K #
sini	1781 klik di K
sinirsiz	3232 K erişim
sinulle	1321 meillä on K pyyntö
site	64 ayna K	972 our jobs K	1106 our K	2263 onze K
sitede	3239 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2108 K
skaityti	1990 norėdami K toliau	1990 norint K toliau	1990 K toliau galite
skaitytojai	2046 mūsų K
skaitytojams	2046 mūsų K
skelbiamas	22 nebus K
skicka	3102 genom att K	3165 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	2015 K # proc	2045 K paramą
sklepem	2427 naszym K
sklepie	2427 naszym K
skontaktuj	38 K się z nami	2422 K się z nami	2422 K się z naszym	2422 K się z naszą	2422 K się z autorem	2422 K się z autorką
skreg	557 K
skrek	2382 K	3168 K
skrev	557 K	2382 K	3168 K
skribent	486 er fast K	2307 er K	3092 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	554 K til os	554 K dig op	3062 K upp dig	3165 K upp dig	3165 K till oss
skrive	21 logget ind for at K	2380 vi bør K om	2380 vi burde K om
skrivefeil	2313 funnet en K
skriver	557 K	2382 K	3168 K
skrzynce	2393 w twojej K
""", 'sl': """
slant	3167 en K
slapukais	2006 K	2024 K
slapukus	2006 K
sledite	3046 K nam
sledujte	342 K nás	395 K nás živě	440 K nás	2954 K nás
sliboval	443 K
slobodno	2860 podržite K
sluit	51 K je aan
""", 'sm': """
small	1001 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	326 fes-te K	326 fes-te'n K
socia	51 hazte K	80 hazte K	1110 hazte K	1166 hazte K
social	590 auch bei K media
socialmediacookies	2166 K
socio	51 hazte K	80 hazte K	1110 hazte K	1114 hazte K	1166 hazte K
sociologue	1479 est K
socios	1196 solo para K	1196 sólo para K
socis	80 feu-vos K
sodelovanju	2990 v K s partnerjem
soglasja	3007 brez K	3007 brez pisnega K
som	2341 en sak K
somebody	1044 if you know K	1044 K sent you this
someone	858 send this to K	1044 if you know K	1044 K sent you this
something	939 see K wrong	939 K is wrong	1046 if we got K wrong	1046 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2636 arată un K
sondajul	35 K nostru
sonderheft	676 unser K	676 das K
sondzie	2430 naszej K	2430 w K	2447 weź udział w K
sonntag	17 jeden K
sordu	3271 K	3271 diye K
sordular	3271 K
soruyor	3271 K
sostegno	1790 il tuo K ci	1790 abbiamo bisogno del tuo K	1865 il tuo K
sostenerci	1790 puoi K
sostengono	1854 ci K ogni mese
sostenitore	80 diventa K	1865 diventa K
sostenitori	1866 i nostri K
sostiene	1829 chi ci K	1866 chi ci K	1868 K
sostieni	1790 K il nostro	1790 K la nostra	1865 K il	1865 K la
sostienici	1829 K	1865 K
sostuvo	1204 K
sottolinea	1868 K
soubory	356 K cookie
souhlasu	355 bez K	398 bez K
souligne	1522 K
source	910 top K
soutenez	1427 K notre	1481 K-nous	1481 K notre	1509 en vous abonnant, vous K	1519 K-nous	1519 K notre	1519 K-le	1519 K-la
soutenir	1423 nous K	1428 pour nous K	1519 K notre
soutien	1422 votre K	1427 votre K est	1427 a besoin de votre K	1506 votre K, même
soutiennent	1506 nous K chaque mois
soutiens	1519 je K
sovelluksellamme	84 K
sovelluksemme	1330 lataa K	1418 K
sovelluksessa	1330 avaa K	1361 K
sovelluksessamme	84 K
sovellus	1330 lataa K	1330 lataa ilmainen K	1361 K	1417 lataa K
""", 'sp': """
spaltist	2307 er K	2307 er fast K	2367 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1105 can you K
specchio	64 sito K
spelregels	2145 K
spende	559 ihre K	559 mit einer K	563 deine K für	563 ihre K hilft	563 deine K hilft	563 jede K hilft	563 jede kleine K hilft	563 jede K zählt	749 deine K	749 eure K	749 K jetzt	749 K uns	753 K
spenden	559 jetzt K	559 K sie	753 K
spendenaufruf	753 K
spendenaufrufe	753 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	749 K uns
spendieren	54 K sie mir einen kaffee	749 K sie uns
spiega	1868 K
spiegato	1868 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	967 K content
sportredacteur	2201 is K
sportredakteur	702 ist K
sportredakteurin	702 ist K
sportressort	626 leitet das K
sportskommentator	2307 er K
sportverslaggever	2162 is K
spot	1046 if you K
spotify	3243 K'da
spotted	1046 if you've K
spottete	752 K
spravodajcom	2881 je K
sprijinul	2633 K tău	2633 avem nevoie de K	2634 K tău
spune	38 K-ne	67 K-ne	2633 K-ne	2634 K-mi mai jos	2636 K
spunea	2636 K
spuneau	2636 K
spurgte	557 K
spurte	2382 K
spus	2636 a K	2636 au K
""", 'sq': """
squadra	1866 la nostra K
""", 'st': """
staat	2265 K er
stabilito	1868 ha K
stadsverslaggever	2201 is K
stammt	698 K von einer ki
stand	1105 K with us
standards	893 our K: the	969 our K team
starred	60 K fields
starting	1033 tickets K at
statement	1054 forward-looking K
statements	1054 forward-looking K	1054 forward looking K
stay	935 K with us for
ste	2876 keď K už tu	2972 ker K že tu
stede	42 var du til K
stelde	2265 K
stellen	676 wir K ein
stellenangebote	636 aktuelle K
stellenmarkt	636 unserem K
stellenportal	676 unserem K	676 unser K
stemme	489 ai-K
steuerlich	652 K absetzbar
steun	2110 uw K	2114 met jouw K	2114 met uw K	2114 K ons met	2157 K ons	2262 K ons	2262 K onze	2262 jouw K
stiahnite	2954 K si
stichpunkte	675 die K
stillingen	511 søg K	2336 søk K
stimme	618 K
stjerne	60 felter med K
stod	557 K der	3168 K det
stond	2265 K
stopite	2975 K v stik z
stopspillet	83 K
store	376 app K	646 im app K	972 our K	1032 in our K	1032 from our K	2893 app K
stories	15 free K	843 free K left	889 for more K like this	952 access to all our K	965 K like this	987 more of our K	1106 our K	1106 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	835 to read the full K	843 free K left	843 last free K	849 read this K in the app	858 share this K on	889 if you have a K to tell	889 email your K to	914 K for us	954 save this K	964 this K	964 the full K	965 this K	965 a K like this	966 this K	1106 this K	1106 K that took us
straight	845 K to your inbox	1011 emailed K to you
straipsniai	2017 nemokami K	2021 geriausi K jūsų
straipsnis	2021 nemokamas K	2046 šis K
straipsnius	2017 nemokamus K
streszczeniu	2444 o K ai
striga	2636 K
strigat	2636 a K	2636 au K
strigau	2636 K
strinjate	43 se ne K	43 se K
strona	2405 ta K używa
studio	959 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2198 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2198 K een mail	2198 K ze naar
""", 'su': """
subliniat	2636 a K
submitting	845 by K your email
subscreva	2517 K a nossa	2517 K as
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
subskrybenci	50 K mogą	2450 tylko K	2501 nasi K	2504 K
subskrybent	50 jako K
subskrypcja	2504 K
subskrypcje	2504 K
subskrypcji	2436 w K	2458 w K
substack	835 in the K app	1109 K
substacks	1109 K
subvention	1506 aucune K et
succes	2590 te-ai abonat cu K
successfully	997 K subscribed
sued	1108 K
suglasnosti	2819 bez K
suite	1509 pour lire la K	1509 lire la K ?
suivez	1456 K-nous sur	1519 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1201 K al	1201 K
summary	966 this K
sunday	17 every K	904 our K email
sundays	17 on K	1013 sent K
suosikiksi	1347 K
suositteli	1420 K
suport	318 amb el teu K podem	318 ens donen K cada mes	326 dona'ns K	326 el teu K	327 ens donen K
suporta	2530 o seu browser não K
support	829 please K us	829 your K, no matter how small	829 K our work by	829 to K my work	829 you can K us	868 your browser does not K	948 K fact-based	1105 K us	1105 K our	1105 K my work	1105 K this work	1105 your K	1105 we ask you to K	1105 K the show
supporta	1812 il tuo browser non K
supported	868 your browser is not K	1106 reader-K	1106 reader K	1106 member-K	1106 listener-K
supporter	1105 become a K
supporters	1020 thanks to our K	1027 K like you
supporting	829 please consider K	1105 consider K
survei	1782 K kami
survey	35 our K	35 our reader K	876 reader K	876 take our # minute K	876 two-minute K	877 short K	1105 take our K
suscribirte	1126 al K
suscribite	80 K	1191 K a nuestro	1201 K
suscripciones	1205 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1119 ya soy K	1119 ya eres K	1201 hazte K
suscriptora	1201 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1120 exclusivo para K	1120 sólo para K	1120 solo para K	1202 nuestros K	1205 K
susisiekite	38 K su mumis	2045 K su mumis
sustaining	905 K member	1105 K member	1105 become a K
sustenta	2581 que K o
sutikimo	1993 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3168 K
svarar	2380 vi K alle
svarbiausius	2024 K savaitės
svarede	557 K
svarer	2380 vi K alle
svarte	2382 K
svideo	2782 K vam se tekst
svobodno	3046 podprite K
svobodnou	440 podpořte K
svoju	2771 K e-mail	2771 K mejl	2799 K e-mail
""", 'sw': """
swish	3104 via K
swisha	3165 K en gåva	3165 K oss	3165 K gärna	3165 K till #
""", 'sy': """
syndicated	961 auto-generated from a K feed	961 published from a K feed	961 K feed
syndication	961 our K team
syntetisk	489 K stemme	2310 K stemme
""", 'sz': """
szerint	1726 K
""", 'ta': """
taalfout	2145 K
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
tahun	1783 per K
takes	952 free and K less than
takip	3219 bizi K edin	3219 K et	3238 x'te K	3254 K edin	3268 bizi K edin
takk	2318 ja K, jeg vil
takket	555 K være dig	2380 K være deg
taloustoimittaja	1352 K	1405 on K
talsyntes	3095 K
tamamini	20 haberin K	20 yazinin K	3268 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1784 K
tanggung	1779 menjadi K jawab penulis
tanpa	71 K spam
tapana	1420 K sanoa
tapkite	2045 K nariu
tarafindan	3240 yapay zeka K	3240 yapay zekâ K
tarayiciniz	10 K
targeting	923 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1659 külső K
tarvitsee	1417 K sinua	1417 K tukeasi
tarvitsemme	1417 K apuasi	1417 K tukeasi
tasuta	1235 K konto
tavsiye	3271 K etti	3271 K ediyor
""", 'te': """
te	3238 'i x'K
teada	38 anna meile K	67 anna meile K
team	1106 our K	2263 ons K
teatas	1266 K
teavitused	1229 K
techredacteur	2201 is K
tegasnya	1784 K
tehisaru	1225 K abil	1225 tegi K	1241 K abil
tehisintellekt	1225 K
tehisintellekti	1225 K abil	1241 K abil
teica	2108 K
teigia	2048 K
teil	683 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	749 K sie uns
teilnehmen	636 jetzt K
teilte	752 K mit	752 K der	752 K die
tekrarladi	3271 K
tekst	20 cały K	20 ceo K	2203 deze K	2501 ten K	2800 ceo K	2861 ovaj K
tekstovima	2811 svim K
teksty	2501 nasze K
telefon	494 på din K
telefoni	1229 otse K	1229 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	301 canal de K	362 K	483 på K	483 K-kanal	590 unseren K-kanal	624 auf K	624 K-kanal	669 unserer K-gruppe	779 K	862 join our K	862 our K channel	1105 join our K	1139 nuestro canal de K	1487 canal K	1487 groupe K	1835 canale K	2160 K-kanaal	2304 på K	2304 K-kanal	2421 K	2526 nosso canal no K	2605 canalul de K	2656 мы в K	2656 наш K-канал	2656 в нашем K	2656 новости в K	2677 K	2677 K-канал	2677 K-канале	2784 K	2784 K-u	2816 K kanalu	2879 K	2974 K	3089 på K	3089 K-kanal	3234 K	3285 ми в K	3285 наш K-канал	3285 у нашому K	3305 K	3305 K-канал	3305 K-каналі	3441 kênh K
telegrama	2421 K
telegrame	2879 K
telegrami	1220 K kanaliga
telegramie	2421 K
telegramis	1220 K
telegramissa	1348 K
telegramkanaal	2160 K
telegramkanal	3089 K
telegramon	1655 K
telegramu	362 K	2784 K	2974 K
teljes	20 K cikk
tell	67 ? K us	969 K us	1065 . K us your	1065 ? K us your	1065 . K us how	1065 ? K us how	1065 . K us what	1065 ? K us what
telli	80 K leht	1263 K kohe
tellija	1207 oled juba K
tellijad	50 K saavad	1239 ainult K
tellijatele	1207 artikkel on K	1207 ainult K	1239 tekst on K	1239 lugu on K	1239 artikkel on K
tellimus	1267 K
tells	1008 our app K you
temas	1163 cubre K
temat	2422 zgłoś K
tenhle	441 K text
tento	2955 K text
terangnya	1784 K
termos	2533 K de uso
terms	872 agree to our K of	872 agree to our K and	873 agree to the K
terugkijken	2205 hier K
terugluisteren	2205 hier K
teruskan	49 K
testen	559 jetzt K	559 K sie	568 für # € K	568 für # euro K
testez	1436 K-nous	1519 K-nous
testified	1108 K
tetszett	1724 K a cikk
text	38 K us	67 K us	966 this K	3125 låst K
texte	686 alle K zum
texten	3098 fel i K
texter	3124 våra K	3124 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	901 K you to the	901 K you to all of you	901 K you to all who	901 K you to our
thanks	901 K to all of you who	1020 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	948 will you join K	1001 join K from
thema	670 K für uns
themenseite	662 unserer K
theo	3401 K dõi báo	3440 hãy K dõi	3443 K ông	3443 K bà	3443 K lời
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
tietosuojaseloste	1337 K
tietosuojaselosteen	1362 hyväksyt K
tijeku	2799 budite u K
tikkie	2264 K
tiktok	16 K	674 inhalt von K	779 K
tiktokon	1655 K
tiktoku	2784 K	2974 K
til	554 vær med K
tilaa	80 K nyt	1417 K nyt
tilaaja	50 K voi	1325 oletko jo K
tilaajamme	1418 K
tilaajana	50 K voit	1325 jatka lukemista K	1325 K pääset	1325 K voit	1325 koko juttu K
tilaajat	50 K voivat	1373 vain K	1421 K
tilaajille	1325 vain K	1373 on K
tilaamalla	1362 K hyväksyt	1365 K
tilauksen	1328 voit peruuttaa K
tilaus	1421 K
tilbage	507 gratis artikel K
tilgang	2379 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3051 vi har en bön K dig	3165 ge en gåva K oss
tillade	3168 K
tillatt	2333 ikke K å gjengi
tilmeld	456 K dig vores	496 ved at klikke på K	554 K dig vores	554 K dig her	554 K dig gratis
tilmelde	496 ved at K dig
tilmelding	496 ved K
tim	2792 naš K
tin	78 bản K	3444 bản K
tine	2621 fără K nu
tip	38 K os	67 K os	468 K os	468 har du et K	554 K os	822 K your	2197 app je K
tipeee	1481 K
tipline	914 our K	1047 our K
tipp	670 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	914 news K	2290 K oss	2290 har du et K	2379 K oss	3075 har du ett K	3076 har du K
tipsa	38 K oss	67 K oss	3165 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	445 en lille K at bede	2267 en liten K å be
""", 'tl': """
tl	3270 # K
""", 'to': """
to	57 from us K you
today	906 join K	1105 chip in K	1105 sign up K	1105 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2265 gaf K
toestaan	2202 cookies K
toestemming	2141 K te geven	2166 je K nodig	2166 uw K nodig	2166 geef K	2193 overname zonder K	2202 geen K gegeven	2217 tekst mag zonder K
toeta	1232 K meid	1263 K meid
toetage	1263 K meid
toetus	1232 sinu K	1263 sinu K	1263 teie K
toho	42 byli jste u K
toimetaja	1222 K
toimetus	1264 meie K
toimetusele	39 meie K
toimintaamme	1417 tue K
toimittaja	1352 lehden K	1352 politiikan K	1352 vapaa K	1352 on K	1405 on K	1405 on politiikan K	1405 on vapaa K	1405 on tutkiva K
toimittajallemme	39 K
toimittajamme	1418 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1418 K
toimituksemme	1418 K
toimitusta	1417 tue K
toisti	1420 K
told	1108 K
torjui	1420 K
toteaa	1420 K
totesi	1420 K
touch	822 get in K	889 get in K with our
""", 'tr': """
trabaja	1163 K en
trabajo	1114 si te gusta nuestro K	1202 nuestro K
trabalho	2572 valoriza o nosso K	2581 nosso K
tracking	975 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	559 K sie hier	749 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1463 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2262 K ons
traktir	54 K kopi	54 K saya kopi	1768 K kami
transcript	966 this K
transferred	873 personal data may be K
translated	899 this article was K
transmettez	49 K-le
transmis	2636 a K
transparenzhinweis	612 K
tratamento	2533 K dos seus dados
tratamiento	1147 K de tus datos
trattamento	1815 K dei dati
travail	1520 notre K
tredje	3094 K part
trenger	2270 vi K din støtte	2379 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2982 naše spletne K
trgovini	2792 našoj K	2982 naši spletni K	2982 naši K
trial	835 your free K	1105 start your free K	1105 start a free K	1107 free K
tribunais	2550 cobre K
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
tukesi	1417 K
tukijaksi	1417 ryhdy K
tulisan	1782 K ini
tulisnya	1784 K
tunnistas	1266 K
tunnus	1369 luo K	1417 luo K
tuo	1854 il K #x#
tuomitsi	1420 K
turn	1063 you K to
tutur	1784 K
tuturnya	1784 K
""", 'tv': """
tvirtina	2048 K
tvrdi	2863 K
tvrdil	443 K
tvrdila	443 K	2863 K
tvrdio	2863 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1108 K
twice	1026 will go K as far
twierdzi	2503 K
twitter	858 share on K	862 follow him on K	862 follow her on K	862 follow them on K	862 follow on K	3238 K'da takip
twitteris	1220 K
twitterze	2402 na facebooku i K
""", 'ty': """
tygodniowo	2502 K
tygodniu	17 raz w K
typo	939 spot a K
""", 'ub': """
ubegrenset	2276 K tilgang
""", 'uc': """
ucap	1784 K
ucapnya	1784 K
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
uitgeschakeld	2138 javascript is K
uitschrijven	2123 op elk moment K
uitzending	2205 de K hieronder
""", 'uj': """
ujar	1784 K
ujarnya	1784 K
""", 'uk': """
uken	2381 i K
uker	2379 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1405 on K
ulkomaantoimittaja	1405 on K
ulubionych	2420 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	868 video K
unbegrenzt	656 alle artikel K
unbegrenzten	683 K zugriff	683 K zugang
unbegrenzter	656 K zugang
undrade	3168 K
uneix	51 K-t'hi	326 K-te
unesite	77 K svoj e-mail
ungkap	1784 K
ungkapnya	1784 K
uniquement	1506 nous vivons K grâce
unisciti	51 K a loro	51 K	1865 K
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
untuk	1781 masuk K
unutmayin	3254 K
""", 'up': """
upcoming	972 our K
updates	58 receive K by email	845 get K by email	935 check back for K	935 refresh for K
upgrade	835 K to paid	835 K to read	835 behind the paywall. K
upgrading	1022 consider K
upitala	2863 K
upitao	2863 K
upitnik	2796 K
upozorava	2863 K
upozorila	2863 K
upozorio	2863 K
upozornenia	14 K	2893 K
upozornil	443 K
upozornila	443 K
uppgav	3168 K
uppger	3168 K
uppmanade	3168 K
ups	1109 pop-K
""", 'ur': """
urednica	2786 je K	2786 , K	2976 je K	2976 , K
urednik	2786 je K	2786 , K	2976 je K	2976 , K
urged	1108 K
urheilutoimittaja	1352 K
urteilte	752 K
""", 'us': """
us	38 dm K	67 dm K
use	1067 will not K your	1067 won't K your	1067 we may K your
""", 'ut': """
utbrast	3168 K
utenriksjournalist	2367 er K
utilisation	1463 K de cookies	1463 K des cookies	1463 conditions générales d'K
utilisons	1462 nous K des cookies
utilitza	306 K galetes
utilitzem	306 K galetes
utilizamos	1146 K cookies	2532 K cookies
utilizza	1814 questo sito K i cookie	1815 K cookie
utilizziamo	1814 K i cookie
utrzymujemy	2501 K się
uttalte	2382 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1242 meie K
uudiskiri	1210 telli meie K	1230 K	1263 telli K	1264 meie K	1267 K
uudiskirja	1230 K
uudiskirjaga	1210 K	1230 K
uudiskirjast	1230 K
uudistes	1219 google K
uutisemme	1379 K
uutisilmoitukset	1360 K
uutisissa	1347 google K
uutiskirje	78 K	1328 tilaa K	1363 K	1417 tilaa K	1421 K
uutiskirjeemme	78 K	1328 K	1418 K
uutiskirjeen	78 K	1362 tilaamalla K	1363 K
uutiskirjeet	1363 K
""", 'uv': """
uvedl	443 K
uvedla	443 K
uviedla	2957 K
uviedol	2957 K
""", 'uy': """
uyardi	3271 K
uyariyor	3271 K
uygulamamiz	3216 mobil K	3269 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3216 K indirin	3216 K indir	3216 mobil K	3268 K indir
uygulamasini	3245 K
uygulamayi	3217 K indir	3217 K indirin
""", 'uz': """
uzviknuo	2863 K
""", 'va': """
vaati	1420 K
vaativat	1420 K
vacancies	930 our current K	930 our K
vacatures	2171 onze K	2171 alle K in
vacaturesite	2204 K	2204 onze K
vakuutti	1420 K
valfri	3054 swisha K summa	3165 swisha K	3167 K summa
valgfritt	2270 vipps et K	2379 vipps K
valittaa	1420 K
valitti	1420 K
vallotta	1726 K
vapaasti	45 lainata K
var	42 K du der
vare	3166 tack K er	3166 tack K dig
varnade	3168 K
varnar	3168 K
varoittaa	1420 K
varoitti	1420 K
varoval	443 K
varovala	443 K
varsel	2315 K
varsler	2315 K	2315 push-K
varslinger	14 K
varuje	443 K
vas	2804 bez K	2861 bez K
vastasi	1420 K
vastasivat	1420 K
vastaus	21 peruuta K
vayas	1111 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3167 i K
vedomosti	2891 svoje K
velden	60 K met een ster
ven	554 del med en K
vendredi	17 chaque K
venn	2379 del med en K
ventana	1149 se abre en una K nueva
veraltet	595 ihr browser ist K
verantwoordelijk	30 niet K	2190 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	666 ist der anbieter K	666 der anbieter selbst K
verarbeitung	649 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2111 voor je K gaat	2118 lees K met	2118 K lezen?	2120 om K te lezen	2186 gratis K met	2210 lees gratis K	2222 help ons K
verdi	3271 karar K	3271 söz K	3271 diye yanit K	3271 yanit K	3271 cevap K
vereiste	21 K velden zijn	2144 K velden
verfasser	630 meinung der K
verfassers	630 meinung des K
vergoeding	2190 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2263 dit K	2263 goed K
verhalen	2186 toegang tot alle K	2224 K in je mail	2263 onze K
verhindert	597 ein skript K
verileriniz	3223 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2265 K
verktyg	3095 hjälp av ett ai-K
verlag	653 kein K	750 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	2138 je browser is K
verpassen	749 K sie
verscheen	2155 dit artikel K eerder	2193 versie van dit artikel K	2193 stuk K eerder	2193 artikel K ook	2217 dit artikel K eerst	2217 dit stuk K eerst
verschenen	2193 artikel is eerder K op	2193 artikel is eerder K in de krant
verschenken	749 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	2201 doet K vanuit
verslaggever	39 onze K	2161 onze K	2162 is K	2162 is politiek K	2201 is medisch K	2201 werkt als K	2250 is K	2250 is politiek K
verslaggevers	39 onze K	2198 onze K
vertaling	2203 deze K
verteiler	621 K
vertelde	2265 K
vertelt	2265 K
vertraulich	625 redaktion K	700 K hinweise
verwenden	597 wir K cookies
verwendest	595 K einen adblocker
verwendet	597 diese website K cookies	597 diese webseite K cookies
verwendung	674 K von cookies
verzi	372 audio K
verzii	2890 audio K
verzoek	2111 een klein K
vesti	2770 K na mejl
vestima	2784 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	779 K	2677 K	2784 K	2784 K-u	2974 K	3305 K
viberen	1655 K
viberi	2879 K
viberju	2974 K
viberu	362 K	2784 K
viberze	2421 K
vidare	49 skicka den K	49 skicka K	49 send den K	3057 för att läsa K	3165 läs K för
videa	40 fotky a K	2978 ogled K
videli	2788 K video
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
videre	49 send den K	451 for at læse K	554 læs K for	2273 for å lese K	2379 les K for
vidjeli	2788 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	849 K in app
viewers	1027 K like you
views	30 K of	843 free K left	1061 share your K
vigtigste	516 ugens K	516 dagens K
viikko	17 joka K
viikossa	1419 K
vijesti	2770 K na e-mail
vijestima	2784 google K
vikala	2863 K
vikali	2863 K
vikao	2863 K
viknula	2863 K
viknuo	2863 K
viktigaste	3124 veckans K	3124 dagens K
viktigste	2341 ukas K	2341 dagens K
vill	3102 ja tack, jag K
vincoli	1867 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2320 på K	2379 K et	2379 K oss	2379 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	749 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1787 K che sei qui
visualiser	1492 K les contenus
visualizzare	1814 per K questo contenuto
vivons	1506 nous K grâce à nos	1506 nous ne K que
""", 'vo': """
voice	1061 add your K	1106 our K
volal	443 K	2957 K
volala	443 K
volali	443 K
volg	2134 K ons op	2134 K ons via	2262 K ons
volgende	21 in deze browser voor de K
volgens	2265 K
voor	2123 meld je aan K	2186 veel meer K #
voorbehouden	2155 alle rechten K
voordat	2111 K je gaat
voorkeursbron	2159 K
voorkeursbronnen	2196 K
vorbehalten	568 abonnenten K	612 alle rechte K
vorbei	749 schau K
vores	35 K quiz	84 i K app	84 med K app	458 hent K app	458 i K app	554 støt K	554 hent K	555 K app
vorgelesen	641 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1422 K don	1427 K don nous	1481 K don	1519 K aide pour
vous	18 sans K	1520 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2111 hebben we een gunst te K	2111 we willen je iets K
vriend	80 word K	2262 word K
vrijdag	17 elke K
vroeg	2265 K
""", 'vs': """
vsebin	3000 do vseh K
vsebina	2978 zunanja K
vsebine	2978 zunanje K	2978 te K
vsebino	9 to K	2978 zunanjo K
vstupenky	369 K na naši
""", 'vu': """
vuodessa	1419 K
vurguladi	3271 K
""", 'vy': """
vygenerovala	386 K ai	2903 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	354 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2005 K redaktorius
vyriausioji	2005 K redaktorė
vytvorila	2903 K ai
vyzval	443 K
vyzvala	443 K
""", 'wa': """
waardeer	2183 K dit artikel
waardeert	2183 dit artikel K
waardevol	2111 vond je dit artikel K
waarschuwt	2265 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	752 K vor
warned	1108 K
warns	1108 K
warnt	752 K
warnte	752 K
warst	42 K du vor ort
wartawan	39 K kami	1757 adalah K
washington	892 is a K
waszych	2442 z K wpłat	2501 z K wpłat
""", 'we': """
we	948 K have you.
webbplats	3072 denna K använder cookies
webinar	636 zum K	786 δωρεάν K	786 το K μας	786 K μας	2171 ons K	2427 nasz K	2792 naš K	2982 naš K
webinarimiza	3241 K
webshop	710 in unserem K	2171 onze K
webshopu	2792 našem K
website	465 dette K bruger	750 unsere K	1106 our K	2217 niets van deze K
webwinkel	2171 onze K	2204 de K van	2204 het boek in de K
wednesday	17 every K
wednesdays	1013 delivered K	1013 sent K
week	17 once a K	17 each K	17 elke K	1107 a K	1107 per K	2264 per K
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
weken	2264 K voor
werbeblocker	595 deaktivieren sie ihren K
werbefrei	70 K	750 K
werbelink	688 K
werbelinks	74 K	688 K
werbevereinbarung	576 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	656 alle texte ohne K	656 abo ohne K	750 ohne K
werde	749 K teil
werden	51 . K sie eine	749 K sie teil
werk	2263 ons K
werken	2204 kom K bij
wersja	2 K audio
wesprzyj	2387 K nasze	2442 K	2500 K nas	2500 K nasze	2500 K naszą	2500 K mnie
weten	38 laat het ons K	67 laat het ons K	2144 laat het ons K	2262 laat het ons K	2265 laat K
wetenschapsredacteur	2201 is K
""", 'wh': """
whatever	1105 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	301 canal de K	301 al teu K	301 a K	362 K	483 på K	483 K-kanal	582 K-kanal der	590 unser K-kanal	590 unserem K-kanal	590 unseren K-kanal	590 zum K-kanal	590 K-kanal von	624 auf K	624 per K	624 K-gruppe	624 bei K	669 unserer K-gruppe	779 K	858 share on K	858 share via K	862 join our K	862 join us on K	862 our K channel	862 updates on K	1047 our K tip line	1047 our K tipline	1047 our K number	1047 our K line	1047 our K	1105 join our K	1139 nuestro canal de K	1348 K-kanavaa	1487 chaîne K	1487 canal K	1487 sur votre K	1487 groupe K	1782 K kami	1835 canale K	1835 gruppo K	1835 su K	1835 numero K	2160 K-kanaal	2160 K-groep	2160 via K	2160 op K	2197 in je K	2197 stuur ze via K	2304 på K	2304 K-kanal	2401 kanał na K	2421 K	2526 nosso canal no K	2526 nosso canal do K	2527 grupo do K	2605 canalul de K	2605 direct pe K	2677 K	2784 K	2784 K-u	2816 K kanalu	2879 K	2974 K	3089 på K	3089 i K	3089 K-kanal	3234 K	3305 K
whatsappa	2421 K
whatsappe	2879 K
whatsappgroep	2160 K
whatsappi	1220 K kanaliga
whatsappie	16 K	2421 K
whatsappiin	1348 K
whatsappis	1220 K
whatsappissa	1348 K
whatsappkanaal	2160 K
whatsappkanal	3089 K
whatsappon	1655 K
whatsappu	16 K	362 K	2784 K	2879 K	2974 K
while	824 K you're here
whitelist	868 K our site	868 K this site	868 K us
""", 'wi': """
widerruf	681 K finden sie
widerrufen	577 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	858 opens in new K	858 opens in a new K
winkel	2204 onze K
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
word	80 K lid	2110 K lid	2114 K lid en	2157 K lid
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
wsparcia	2501 waszego K	2501 twojego K
wsparcie	2388 twoje K	2500 twoje K pozwala	2500 twoje K pomaga	2500 twoje K jest dla nas
wsparciu	2387 dzięki twojemu K	2501 dzięki K	2501 waszemu K
wspieraj	2442 K	2500 K nas
wszystkich	2449 K treści	2449 do K artykułów	2449 do K tekstów
""", 'wu': """
wurde	618 text K	675 das audio K
""", 'wy': """
wydanie	80 kup e-K	2462 kup e-K	2462 e-K
wydarzenie	2427 nasze K
wydawcy	2440 bez zgody K	2440 za zgodą K
wyjdziesz	2384 zanim K
wykup	80 K
wymagane	21 K pola są	2408 pola są K
""", 'x': """
x	1854 #K#
""", 'ya': """
yakiniyor	3271 K
yalvardi	3271 K
yalvariyordu	3271 K
yaniti	21 K iptal et
yanitladi	3271 K
yanitlayin	3254 K
yapabilir	3254 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3213 giriş K
yapay	3240 K zeka ile	3240 K zekâ ile
yapilamaz	3229 alinti K
yapin	24 giriş K	3254 giriş K	3268 bağiş K
yapmak	6 yorum K
yardim	3268 bize K edin
yardimiyla	3259 yapay zeka K	3259 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3258 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3229 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3237 K	3237 köşe K
yazdi	3271 K	3271 diye K
yazin	38 bize K	67 bize K	3235 bize K	3254 K	3268 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3271 K
yazmak	6 yorum K
""", 'ye': """
year	1107 a K	1107 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3270 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	597 inhalte von K	674 inhalt von K	779 K	862 on K for more	862 on K for the	1782 K kami	3305 K	3401 kênh K của
youtubeu	2784 K
youtubu	2974 K
""", 'za': """
za	2800 K # €	2896 K # €	2989 K # €
zaak	2161 meer over deze K
zaakceptuj	2424 K pliki cookie
zabranjeno	2803 K kopiranje
zabronione	2417 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2896 článkov K	2896 články K
zadejte	77 K svůj e-mail
zahlasujte	389 K	2906 K
zahtevana	21 K polja
zahtevao	2863 K
zahtijevao	2863 K
zainstaluj	2395 K naszą aplikację	2396 K aplikację
zajednici	2816 viber K
zalo	3399 quan tâm K
zalogowani	2408 tylko K
zalogowaniu	2390 dostępny po K	2390 dostępna po K
zalogowanych	2431 tylko dla K
zaloguj	24 K	2391 K się, aby	2391 K się aby
zamkniesz	2384 zanim K
zamolila	2863 K
zamolili	2863 K
zamolio	2863 K
zamudite	3003 ne K
zanechte	77 K nám e-mail
zapewnia	2503 K
zapisal	3049 je K
zapisz	2393 K się na nasz	2500 K się na	2500 K się do
zapraszali	2503 K
zaprenumeruj	80 K
zaradi	2993 K vas	3047 K vas
zaregistrujte	379 zdarma se K	379 se zdarma K	379 zdarma K	379 K se zdarma	2896 K sa zadarmo	2896 K sa
zarejestrowanych	2431 tylko dla K
zarejestruj	2391 K się, aby	2500 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2420 K źródeł
zavisi	2860 K od vas
zavolal	443 K
zavolala	443 K
zaznacza	2503 K
""", 'zb': """
zbierka	2958 K
""", 'zd': """
zdarma	379 článků K	379 články K
""", 'ze': """
zegt	2265 K
zei	2265 K
zeptal	443 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2636 K
zicea	2636 K
ziedojums	2109 K
zitten	2263 we K ook op
""", 'zk': """
zkuste	335 K první měsíc	440 K první měsíc
""", 'zn': """
znalosti	373 své K
znanje	2796 svoje K	2796 svoje K u	2985 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2883 K tohto obsahu	2883 K obsahu	2883 K príspevku
zondag	17 elke K
zonder	71 K spam	2183 K jouw steun	2183 K uw steun
zostanie	2408 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	364 , K	428 je K	428 , K
zpravodajem	364 je K	428 je K
zpravodajka	428 je K	428 , K
zpravodajkou	364 je K	428 je K
""", 'zr': """
zrezygnuj	2391 K w każdej chwili	2502 K w każdej chwili
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
 ('^(?:küsitlus|hääletus|lugejaküsitlus|päeva küsimus|viktoriin|gallup): [^.]{8,110}\\?$', 1244), ('^(?:foto|pilt|leht|lk) #/#$', 1262),
 ('^(?:äänestys|kysely|lukijakysely|gallup|päivän kysymys|viikon kysymys|visa|testi|viikon visa): [^.]{8,110}\\?$', 1383),
 ('^(?:pelaa nyt|päivän peli): [^.]{3,50}$', 1383),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) (?:palvelusta |kohteesta )?[^.#"]{1,30}(?:sta|stä|ista|lta|ltä)$',
  1387),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) palvelusta [^.#"]{1,30}$', 1387),
 ('^(?:tässä on |tämä on )?upotettu(?:a)? sisältö(?:ä)? (?:palvelusta|palvelussa) [^.#"]{1,30}\\.?$', 1387),
 ('^olet lukenut #/# (?:ilmai[a-zäö]+ )[^.]{0,30}\\.?$', 1399),
 ('^olet lukenut # (?:ilmai[a-zäö]+ )?(?:artikkelia|juttua) # (?:artikkelista|jutusta)\\.?$', 1399),
 ('^(?:sivu|kuva|video) #/#$', 1402), ('^(?:sivu|kuva|video) # / #$', 1402),
 ('^(?:näytä |katso )(?:kaikki )?#? ?(?:kuvaa|kuvat)$', 1402),
 ('^(?:video|tv|dossier|podcast|liveseuranta|live|kuvat|kuvagalleria|grafiikka|katso video): '
  '(?:näin|tässä|siksi|tämä|kuuntele|katso|kaikki|miten|miksi|mitä|kuka|mikä|tältä|tällainen) [^#.:;]{3,90}[^#.:;]$',
  1404),
 ('^(?:kaikki aiheesta|lue lisää aiheesta|lisää aiheesta|kaikki jutut aiheesta): [^.]{2,50}$', 1404),
 ('^(?:artikkeli|juttu|teksti|kirjoitus|essee|kolumni)(?: on| oli)? (?:julkaistu|ilmestynyt|ilmestyi|julkaistiin) (?:alun perin '
  '|ensimmäisen kerran |aiemmin |ensin )?[^.,]{4,60}(?:ssa|ssä|lehdessä|numerossa #/#)\\.?$',
  1408),
 ('^(?:suomennos|käännös|suomentanut|kääntänyt)(?: [a-zäö]+sta)?: [^#.,;"]{4,40}$', 1408),
 ('^(?:kaupallinen yhteistyö|maksettu yhteistyö|yhteistyössä|sisällön tarjoaa|tarjoaa|mainostaja):? (?:[^.#",;:]{3,32}(?:pankki|yhtiö| '
  'oy| oyj|kumppani|mainostaja))$',
  1416),
 ('^(?:szavazás|szavazzon|szavazz|a nap kérdése|közvélemény|kvíz|napi kvíz|heti kvíz): [^.]{8,110}\\?$', 1690),
 ('^(?:játssz most|napi játék): [^.]{3,50}$', 1690),
 ('^(?:mindig )?(?:engedélyezem|megjelenítem|betöltöm) (?:mindig )?(?:az? )?[^.#"]{1,30}(?:ról|ről|tól|től|ból|ből)? (?:származó '
  ')?tartalmakat?$',
  1694),
 ('^(?:az? )?[^.#"]{1,30} (?:tartalmak|tartalmainak|tartalmának) (?:mindig |állandó )?(?:engedélyezése|megjelenítése|betöltése)$',
  1694),
 ('^(?:itt (?:egy )?)?beágyazott tartalom (?:látható|található)?:? ?[^.#"]{0,30}\\.?$', 1694),
 ('^(?:ön )?(?:elolvasott|elolvastál) #(?:-[a-z]+)? az? #(?:-[a-z]+)? ingyenes cikk[^.]{0,20}\\.?$', 1706),
 ('^(?:oldal|kép|fotó) ?:? #/#$', 1709), ('^#/#\\.? (?:oldal|kép|fotó)$', 1709), ('^(?:kép|fotó|oldal) # / #$', 1709),
 ('^(?:mind a )?#? ?(?:kép|fotó|képek|fotók) megtekintése$', 1709), ('^galéria \\(#\\)$', 1709),
 ('^(?:videó|tévé|tv|dosszié|podcast|élő|galéria|fotók|képek|infografika): '
  '(?:így|itt|ezért|miért|hogyan|mit|ki|mi|ez|ezt|hallgassa|nézze|minden|a|az) [^#.:;]{3,90}[^#.:;]$',
  1711),
 ('^(?:minden cikk a témában|további cikkek a témában|minden a témáról|még több a témáról|a téma összes cikke): [^.]{2,50}$', 1711),
 ('^(?:az? )?(?:cikk|írás|szöveg|esszé|interjú) (?:először |eredetileg |korábban )?(?:az? )?[^.,]{3,50}(?:ban|ben|on|en|ön|n) '
  '(?:jelent meg|megjelent|volt olvasható)(?: először| eredetileg)?\\.?$',
  1715),
 ('^(?:eredetileg|először) megjelent: [^.,]{4,60}\\.?$', 1715),
 ('^(?:fordítás|fordító|fordította)(?: [a-záéíóöőúüű]+ból| [a-záéíóöőúüű]+ből)?: [^#.,;"]{4,40}$', 1715),
 ('^(?:a cikk|az írás|a tartalom|a rovat|cikkünk) (?:megjelenését )?(?:a|az) [^.#";]{3,40} (?:támogatta|támogatja|együttműködésében '
  'készült|támogatásával készült|közreműködésével készült)\\.?$',
  1722),
 ('^(?:a|az) [^.#";]{3,30} (?:támogatásával|megbízásából) készült (?:tartalom|cikk)\\.?$', 1722),
 ('^(?:apklausa|balsavimas|skaitytojų apklausa|dienos klausimas|testas|viktorina): [^.]{8,110}\\?$', 2026),
 ('^(?:nuotrauka|foto|puslapis) #/#$', 2044),
 ('^(?:aptauja|balsojums|lasītāju aptauja|dienas jautājums|tests|viktorīna): [^.]{8,110}\\?$', 2086),
 ('^(?:foto|attēls|bilde|lapa) #/#$', 2104), ('^(?:attēls|bilde|lapa|foto) # no #$', 2104),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2227),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2227),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2232),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2232),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2232),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2244),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2247), ('^(?:foto|pagina) #/#$', 2247), ('^# van #$', 2247),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2247),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2249),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2249),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2253),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2253),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2253),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2261),
 ('^(?:avstemning|avstemming|leseravstemning|dagens spørsmål|ukens spørsmål|quiz|ukens quiz): [^.]{8,110}\\?$', 2345),
 ('^(?:spill nå|dagens spill): [^.]{3,50}$', 2345), ('^(?:tillat|vis|last inn) (?:alltid )?innhold fra [^.#"]{1,30}$', 2349),
 ('^(?:her (?:er|vises|finnes) |dette er )?(?:et )?(?:innebygd |innebygget )?(?:innhold|innlegg) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2349),
 ('^du har lest # av (?:dine )?# (?:gratis|gratisartikler|gratissaker)[^.]{0,30}\\.?$', 2361),
 ('^(?:side|bilde|foto|video) # (?:av|/) #$', 2364), ('^(?:bilde|foto|side) #/#$', 2364), ('^# av #$', 2364),
 ('^(?:vis |se )(?:alle )?#? ?(?:bilder|foto|bildene)$', 2364),
 ('^(?:video|tv|dossier|podkast|podcast|direkte|bildeserie|grafikk|tema|se video|dokumentar): '
  '(?:slik|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hva|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  2366),
 ('^(?:alt om|mer om|flere saker om|alle saker om|alle artikler om|les alt om)(?: temaet)?: [^.]{2,50}$', 2366),
 ('^(?:artikkelen|teksten|saken|denne artikkelen|denne teksten|denne saken|kronikken|denne kronikken|essayet) (?:ble|er|har '
  'vært|sto|stod|var) (?:først |tidligere |opprinnelig )?(?:publisert|trykket|på trykk) (?:først |opprinnelig |tidligere '
  ')?(?:i|på|av|hos) [^.,]{4,60}\\.?$',
  2370),
 ('^(?:først|opprinnelig|tidligere) publisert (?:i|på|av|hos) [^.,]{4,60}\\.?$', 2370),
 ('^(?:oversettelse(?: fra [a-zæøå]+)?: |oversatt (?:fra [a-zæøå]+ )?av (?!ki|ai|hånd|en|den))[^#.,;"]{4,40}$', 2370),
 ('^(?:i betalt samarbeid med|betalt samarbeid med|sponset av|annonsørinnhold fra|innhold fra annonsøren|presentert av) (?!en |et |den '
  '|det |sin |hans |hennes )[^.#",;:]{3,32}$',
  2378),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2465),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2465),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2470),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2482),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2485), ('^(?:zdjęcie|strona|foto) #/#$', 2485), ('^# z #$', 2485),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2487),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2487),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2491),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2499),
 ('^(?:anketa|glasanje|glasovanje|pitanje dana|anketa dana|kviz|kviz dana|kviz tjedna): [^.]{8,110}\\?$', 2829),
 ('^(?:stranica|strana|fotografija|slika|foto|video) # (?:od|/) #$', 2847), ('^(?:foto|slika|stranica|fotografija) #/#$', 2847),
 ('^# od #$', 2847),
 ('^(?:video|tv|dosje|podcast|podkast|uživo|galerija|foto|fotogalerija|infografika): '
  '(?:kako|ovako|zašto|što|šta|tko|ko|gdje|gde|ovo|pogledajte|poslušajte|sve|noć|ljudi|evo) [^#.:;]{3,90}[^#.:;]$',
  2849),
 ('^(?:sve o|više o|više o temi|svi članci o temi|sve o temi|svi tekstovi o temi): [^.]{2,50}$', 2849),
 ('^(?:ovaj )?(?:članak|esej|intervju|prilog|tekst) je (?:prvotno |izvorno |originalno |prvi put )?(?:izašao|objavljen) (?:izvorno '
  '|prvi put )?(?:u|na) [^.,]{4,60}\\.?$',
  2852),
 ('^(?:prijevod|prevod|preveo|prevela)(?: s [a-zčćšžđ]+| sa [a-zčćšžđ]+)?: [^#.,;"]{4,40}$', 2852),
 ('^(?:s|sa) [a-zčćšžđ]{4,14}skog (?:prevela?|preveo) [^#.,;"]{4,40}\\.?$', 2852),
 ('^(?:članak je nastao u suradnji s|članak je nastao u suradnji sa|tekst je nastao u saradnji sa|sadržaj je nastao u suradnji '
  's|partner (?:članka|projekta|rubrike)|sponzorira|omogućuje):? [^.#";]{3,40}\\.?$',
  2859),
 ('^(?:anketa|hlasovanie|otázka dňa|anketa dňa|kvíz dňa|kvíz týždňa): [^.]{8,110}\\?$', 2921),
 ('^(?:zahrajte si|hra dňa): [^.]{3,50}$', 2921),
 ('^(?:tu|na tomto mieste) (?:je|sa nachádza|nájdete) (?:vložený )?(?:obsah|príspevok) (?:z|zo|od) [^.#"]{1,30}\\.?$', 2925),
 ('^(?:strana|stránka|foto|fotografia|obrázok|snímka|video) # (?:z|zo|/) #$', 2940), ('^(?:foto|strana|fotografia) #/#$', 2940),
 ('^# zo? #$', 2940),
 ('^(?:video|tv|dossier|podcast|online|galéria|fotogaléria|foto|fotky|infografika|špeciál|grafika): '
  '(?:ako|takto|prečo|čo|kto|kde|to|pozrite|vypočujte|všetko|noc|ľudia|tak|aké) [^#.:;]{3,90}[^#.:;]$',
  2942),
 ('^(?:všetko o|viac o|viac k téme|všetky články k téme|všetko k téme)(?: téme)?: [^.]{2,50}$', 2942),
 ('^(?:tento |táto )?(?:článok|text|esej|rozhovor|reportáž) (?:vyšiel|vyšla|bol publikovaný|bola publikovaná|pôvodne vyšiel|pôvodne '
  'vyšla) (?:najprv |pôvodne |prvýkrát )?(?:v|vo|na) [^.,]{4,60}\\.?$',
  2945),
 ('^(?:pôvodne|prvýkrát) (?:vyšlo|publikované|zverejnené) (?:v|vo|na) [^.,]{4,60}\\.?$', 2945),
 ('^(?:preklad|preložil|preložila)(?: z [a-záäčďéíĺľňóôŕšťúýž]+)?: [^#.,;"]{4,40}$', 2945),
 ('^(?:článok vznikol v spolupráci s|text vznikol v spolupráci s|v spolupráci s partnerom|partnerom '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorované spoločnosťou|partner článku):? [^.#";]{3,40}\\.?$',
  2953),
 ('^(?:anketa|glasovanje|vprašanje dneva|anketa dneva|kviz|kviz dneva|kviz tedna): [^.]{8,110}\\?$', 3015),
 ('^(?:vedno )?(?:dovoli|prikaži|naloži) (?:vedno )?vsebino (?:z|s|iz|od) [^.#"]{1,30}$', 3018),
 ('^tukaj je (?:vdelana )?vsebina (?:z|s|iz) [^.#"]{1,30}\\.?$', 3018), ('^(?:stran|fotografija|slika|foto|video) # (?:od|/) #$', 3033),
 ('^(?:foto|slika|stran|fotografija) #/#$', 3033), ('^# od #$', 3033),
 ('^(?:video|tv|dosje|podkast|podcast|v živo|galerija|foto|fotogalerija|infografika): '
  '(?:kako|tako|zakaj|kaj|kdo|kje|to|poglejte|prisluhnite|vse|noč|ljudje|takole|oglejte) [^#.:;]{3,90}[^#.:;]$',
  3035),
 ('^(?:vse o|več o|več o temi|vsi članki o temi|vse o temi): [^.]{2,50}$', 3035),
 ('^(?:ta )?(?:članek|esej|intervju|prispevek) je (?:bil )?(?:najprej |prvotno |prvič )?(?:izšel|objavljen) (?:najprej |prvič '
  ')?(?:v|na) [^.,]{4,60}\\.?$',
  3038),
 ('^(?:prevod|prevedel|prevedla)(?: iz [a-zčšž]+)?: [^#.,;"]{4,40}$', 3038),
 ('^(?:članek je nastal v sodelovanju z|članek je nastal v sodelovanju s|vsebina je nastala v sodelovanju z|vsebina je nastala v '
  'sodelovanju s|partner (?:članka|projekta|rubrike)|sponzorira|vsebino omogoča):? [^.#";]{3,40}\\.?$',
  3045),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 3129),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 3129), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 3135),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  3135),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 3147),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 3147), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 3150),
 ('^(?:bild|foto|sida) #/#$', 3150), ('^# av #$', 3150), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 3150),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  3152),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 3152),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  3156),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 3156),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 3156),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  3164))

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
 ('^# ingyenes cikkből #[^.]{0,30}(?:elolvas|olvas)[^.]{0,12}\\.?$', 1706), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1905),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1905), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1905),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1920),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1962),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1962), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1962),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1962), ('^(?:nuotrauka|puslapis|foto) # iš #$', 2044),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2470),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2485),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2491),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2491),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2491),
 ('^(?:опрос|голосование|вопрос дня|опрос дня|тест|тест дня|викторина): [^.]{8,110}\\?$', 2726),
 ('^(?:играть|сыграйте|игра дня): [^.]{3,50}$', 2726),
 ('^(?:всегда )?(?:разрешать|показывать|разрешить|загружать) (?:всегда )?контент (?:из|с|от) [^.#"]{1,30}$', 2730),
 ('^(?:здесь|тут|в этом месте) (?:находится |размещён |размещен |показан )?(?:встроенный )?(?:контент|пост|публикация) (?:из|от) '
  '[^.#"]{1,30}\\.?$',
  2730),
 ('^вы прочитали (?:уже )?# из # (?:бесплатных)[^.]{0,30}\\.?$', 2742),
 ('^(?:страница|фото|изображение|слайд|видео|снимок) # (?:из|/) #$', 2745), ('^(?:фото|страница|слайд) #/#$', 2745), ('^# из #$', 2745),
 ('^(?:смотреть |посмотреть |показать )(?:все )?#? ?(?:фотографий|фотографии|фото)$', 2745),
 ('^(?:видео|тв|досье|подкаст|онлайн|фото|фотогалерея|галерея|инфографика|спецпроект|сюжет|трансляция): '
  '(?:как|так|почему|что|кто|где|это|вот|смотрите|послушайте|всё|все|ночь|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  2747),
 ('^(?:всё о|все о|больше о|подробнее о|все материалы по теме|все статьи по теме|все материалы о|всё по теме|все новости по теме): '
  '[^.]{2,50}$',
  2747),
 ('^(?:эта )?(?:статья|колонка)(?: впервые| изначально)? (?:опубликована|была опубликована|вышла|впервые вышла) (?:впервые )?(?:в|на) '
  '[^.,]{4,60}\\.?$',
  2751),
 ('^(?:этот )?(?:материал|текст|очерк)(?: впервые| изначально)? (?:опубликован|был опубликован|вышел|впервые вышел) (?:впервые '
  ')?(?:в|на) [^.,]{4,60}\\.?$',
  2751),
 ('^(?:впервые опубликовано|изначально опубликовано) (?:в|на) [^.,]{4,60}\\.?$', 2751),
 ('^перевод(?: с [а-яё]+)?: [^#.,;"]{4,40}$', 2751), ('^перев[её]л(?:а)? с [а-яё]+ (?:[^\\s.,]{2,14} )[^\\s.,]{3,18}$', 2751),
 ('^(?:материал (?:подготовлен|создан) (?:в партнёрстве с|в партнерстве с|при поддержке|совместно с)|партн[её]р '
  '(?:материала|проекта|рубрики)|при поддержке партн[её]ра|спонсор (?:материала|рубрики)):? [^.#";]{3,40}\\.?$',
  2759),
 ('^(?:uvijek |uvek )?(?:dopusti|dozvoli|prikaži|učitaj) (?:uvijek |uvek )?sadržaj (?:s|sa|iz|od) [^.#"]{1,30}$', 2832),
 ('^ovdje je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2832),
 ('^ovde je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2832),
 ('^pročitali ste (?:već )?# od # besplatnih[^.]{0,30}\\.?$', 2844),
 ('^(?:vždy )?(?:povoliť|zobrazovať|načítať|zobraziť) (?:vždy )?obsah (?:z|zo|od) [^.#"]{1,30}$', 2925),
 ('^(?:prečítali ste|máte prečítané) (?:už )?# zo? # (?:bezplatných|článkov zdarma|voľných)[^.]{0,30}\\.?$', 2937),
 ('^(?:zobraziť |pozrieť )(?:všetkých |všetky )?#? ?(?:fotografií|fotografie|fotiek|fotky)$', 2940),
 ('^z [a-záäčďéíĺľňóôŕšťúýž]{3,14}tiny preložila? [^#.,;"]{4,40}\\.?$', 2945),
 ('^prebrali ste (?:že )?# od # brezplačnih[^.]{0,30}\\.?$', 3030), ('^iz [a-zčšž]{4,14}ščine prevedla? [^#.,;"]{4,40}\\.?$', 3038),
 ('^(?:опитування|голосування|питання дня|опитування дня|тест|тест дня|вікторина): [^.]{8,110}\\?$', 3352),
 ('^(?:грати|пограйте|гра дня): [^.]{3,50}$', 3352),
 ('^(?:завжди )?(?:дозволяти|показувати|дозволити|завантажувати) (?:завжди )?(?:контент|вміст) (?:із|з|від) [^.#"]{1,30}$', 3356),
 ('^(?:тут|у цьому місці) (?:є |розміщено |показано )?(?:вбудований )?(?:контент|допис|публікація|вміст) (?:із|з|від) '
  '[^.#"]{1,30}\\.?$',
  3356),
 ('^ви прочитали (?:вже )?# із? # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3368),
 ('^ви прочитали (?:вже )?# з # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3368),
 ('^(?:сторінка|фото|зображення|слайд|відео|світлина) # (?:з|із|/) #$', 3371), ('^(?:фото|сторінка|слайд) #/#$', 3371),
 ('^# (?:з|із) #$', 3371),
 ('^(?:дивитися |переглянути |показати )(?:усі |всі )?#? ?(?:фотографій|фотографії|фото|світлини|світлин)$', 3371),
 ('^(?:відео|тб|досьє|подкаст|онлайн|фото|фотогалерея|галерея|інфографіка|спецпроєкт|сюжет|трансляція): '
  '(?:як|так|чому|що|хто|де|це|ось|дивіться|послухайте|усе|все|ніч|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  3373),
 ('^(?:усе про|все про|більше про|докладніше про|усі матеріали за темою|усі статті за темою|всі матеріали за темою|всі новини за '
  'темою|усе за темою): [^.]{2,50}$',
  3373),
 ('^(?:ця )?(?:стаття|колонка)(?: вперше| спочатку)? (?:опублікована|була опублікована|вийшла|вперше вийшла) (?:вперше )?(?:в|у|на) '
  '[^.,]{4,60}\\.?$',
  3377),
 ('^(?:цей )?(?:матеріал|текст|нарис)(?: вперше| спочатку)? (?:опублікований|опубліковано|був опублікований|вийшов|вперше вийшов) '
  '(?:вперше )?(?:в|у|на) [^.,]{4,60}\\.?$',
  3377),
 ('^(?:вперше опубліковано|першопублікація) (?:в|у|на) [^.,]{4,60}\\.?$', 3377),
 ('^(?:переклад|переклав|переклала)(?: з [а-яєіїґ]+)?: [^#.,;"]{4,40}$', 3377),
 ('^перекла(?:в|ла) з [а-яєіїґ]+ [^\\s.,]{2,14} [^\\s.,]{3,18}$', 3377),
 ('^(?:матеріал (?:підготовлено|створено) (?:у партнерстві з|за підтримки|спільно з)|партнер (?:матеріалу|проєкту|проекту|рубрики)|за '
  'підтримки партнера|спонсор (?:матеріалу|рубрики)):? [^.#";]{3,40}\\.?$',
  3385),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3481),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3492), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3500))

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
