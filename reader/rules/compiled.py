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
bg.wall-line-here	c2		34	статия|статията|абонирайте|абонамент|регистрирайте|регистрация|влезте|безплатно|текст|материал|новина|с акаунт|план
bg.wall-line-login	c2		34	влезте|вход|впишете|логнете
bg.letter	c4		26
bg.letter-here	c4		26	бюлетин|бюлетина|въведете|абонирайте|запишете|получавайте|получавате|новини|новините|всяка сутрин|всеки ден|всяка вечер|статии|потвърдете|публикуван
bg.ad	w9		0
bg.related	w11	heading	0
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
de.wall	w2		0
de.wall-line	c2		0
de.wall-register	c2		0	artikel|artikeln|lesen|weiterlesen|konto|newsletter|jetzt|unser*|uns|hier|anmelden|kommentieren|diskutieren|e-mail|e-mail-adresse|zugang|login|loggen|inhalte|weiter|kostenlosen|vollständig*
de.wall-register-alone	s2		4
de.wall-near	c2		0	artikel|artikeln|inhalt|inhalte|inhalten|text|texte|texten|lesen|weiterlesen|login|anmelden|zugang|zugriff|unser*|uns|dein*|digital*|e-paper|zeitung|sichern|plus|probeabo|probemonat|testphase|im monat|pro monat|mtl|pro woche|werbung|journalismus|premium|jetzt|testzeitraum|sie testen|testen sie|sie können|lesen sie
de.wall-near-alone	s2		5
de.wall-already	c2		20	?|sie sind|du bist|anmelden|einloggen|login
de.meter	c3		0
de.letter	w4		0
de.letter-line	c4		0
de.letter-revoke	c4		0	newsletter|newsletters|e-mail|e-mails|datenschutz*|unser*|uns|abmelde*|abmeldung|werbung|mail|anmeldung|abonn*|informationen|angebote|link|wir
de.letter-revoke-alone	s4		6
de.letter-near	c4		0	unser*|uns|abonnieren|abonniere|anmelden|melden sie|melde dich|melde|jetzt|hier|kostenlos*|gratis|erhalten sie|sie erhalten|bestellen|bestellen sie|dich|dein*|du|nachrichten|news|jeden|jede|täglich|wichtigste*|überblick|e-mail-adresse|anmeldung|abmelden|klicken sie|bitte|lesen sie
de.letter-near-alone	s4		4
de.app	c5		24
de.app.near	c5		24	unser*|uns|jetzt|kostenlos|gratis|nachrichten|nachrichten-app|news|hier|lesen|artikel|dein*|immer|laden sie|lade|holen sie|hol|die app für
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
de.offer.near	c2		22	abo|abos|abonn*|digital*|e-paper|zeitung|neukunden|lesen|artikel|kommentier*|konto|minute|unser*|weiterlesen|zugang|app
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
en.payment.list	s1		0
en.paywall.label	w2		0
en.paywall.line	c2		0
en.paywall.door	c2		0	paper|newspaper|edition|print|magazine|subscri*|issue|issues|news
en.paywall.plan	c2		0	read|reading|article|articles|story|stories|continue|comment|save|newsletter|newsletters|unlock|our|us|log in|login|sign in|click|digital|news|journalism|paywall|subscribe|just|only
en.paywall.plan-alone	s2		6
en.paywall.keep-reading	c2		0	subscri*|sign in|log in|register|create|account|free|please|you|your|access|join|article|story|support|become|want
en.paywall.cancel	c2		0	subscri*|£#|$#|€#|your|trial|offer|month|digital|access|reading|just|only|no commitment
en.paywall.cancel-alone	s2		7
en.paywall.first	c2		0	$#|£#|€#|#|one dollar|a dollar|free	you|your|just|only|try|subscribe|get|then|cancel|now|start
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.receive	c4		0	our|your|you|email|newsletter|newsletters|inbox|news|alerts|updates|stories|daily|weekly|morning|latest|i agree|we|us|top|best|briefing
en.newsletter.receive-alone	s4		5
en.newsletter.start	s4	among	22
en.app	c5		22
en.app.available	c5		22	our|download|news|now|get|your|read|stories|free on
en.app.available-alone	s5		6
en.app.download	c5		22	our|now|today|news|stories|latest|updates|breaking|here|scan
en.push	c6		20
en.push.receive	c6		20	you|your|you'll|our|us|news|breaking|latest|story|stories|browser|articles|article|please|click|posts|comments|updates|me|this
en.push.receive-alone	s6		6
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
en.comments.label	w12		0
en.comments.line	c12		40
en.comments.survey	c12		40	you|your|our|us|we|please|help us|complete|below|let|share|leave|tell|log in|sign in|register|subscribers|members|here|think
en.comments.survey-alone	s12		5
en.comments.letter	c12		40	@|submit|email|e-mail|here|your|words|write a
en.related.heading	w11	heading	0
en.related.headed	s11	heading	9
en.related.lead-in	s11	lead-in	32
en.related.more	w11	lead-in	0
en.related.on-site	p11	lead-in	32
en.related.label	w11		0
en.author	s14		45
en.author.asked	s14		45	us|our|email|e-mail|@|contact|tell|share|get in touch|write to|whatsapp|form below|hear|signal|here|reporter|reporters|let me|learn more
en.author.line	c14		40
en.author.line.who	c14		40	based in|who writes|writes|covering|covers|covered|@|follow|author|her work|his work|their work|has written|contributor|her book|his book|reporting from|email|lives in
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
en.letter.own	c4		34	sign up|subscribe|join|receive|get|delivered|register	our|here|free|your inbox
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
es.letter-near	c4		0	tu|tus|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|titulares|aceptas|acepta|condiciones|política|boletines|confirma*|cuando quieras|enlace|correo|email|bandeja|momento
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
fr.ask-near	c0		40	notre|nos|nous|soutenez|soutien|rédaction|média|médias|journal|journalisme|information|indépendan*|ici|mensuel|ponctuel|coûte|revient|après|article|articles|lecteurs|cliquez|abonnez-vous|helloasso|dons sont
fr.ask-near-alone	s0		4
fr.name	s0	name	10
fr.payment	w1		0
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
fr.letter-near-alone	s4		6
fr.app	c5		24
fr.app.near	c5		24	notre|nos|lire|lisez|votre|vos|actualité|actualités|infos|info|alertes|articles|ouvrir|suivez|retrouvez|gratuitement|téléchargez|disponible sur|cliquez
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
fr.comments-near	c12		40	connect*|connectez-vous|inscrivez-vous|abonnez-vous|abonné|abonnés|article|compte|devez|identifiez-vous|commentaire|ci-dessous|nous|nos|notre|cliquez|sondage|dites|laissez|partagez|réagissez|votez|vous en pensez|dites-le
fr.comments-near-alone	s12		4
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
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
it.asks-near	c0	asks	0	nostr*|ci|noi|newsletter|giornale|giornalismo|redazione|articolo|leggere|notizie|indipendente|indipendenti|informazione|canale|gratis|inchieste|inchiesta|@|lettori|pagina|mail|email|al mese|€
it.opener	c0	opener	0
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.wall	w2		0
it.wall-line	c2		0
it.wall-all	c2		0	accedi|abbon*|scegli|articolo|contenuto|registrati|prova
it.wall-all-alone	s2		4
it.wall-near	c2		0	contenuto|articolo|articoli|leggi|leggere l'articolo|leggere gli|leggere questo|leggere i|questo|questa|nostr*|tuo|tuoi|digitale|digital|€|accedi|naviga*|gratis|continuare|account|commentare|ricevere|abbonati per|abbonati a|esclusiv*|approfondimenti|sito|giornale|scegli|attiva|tutto il
it.wall-near-alone	s2		5
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
nl.asks-near	c0	asks	0	ons|onze|wij|we|nieuwsbrief|artikel|verhaal|stuk|redactie|journalistiek|lees|lezen|app|abonnement|€#|mailbox|krant|hier|weken|maand|lezers|media|makers|nieuws|onderzoek|werk|lezer|per maand
nl.opener	c0	opener	0
nl.later	w0	closer	0
nl.button	w0		0
nl.ask	c0		40
nl.payment	w1		0
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
nl.comments-near	c12		40	je|jij|jouw|u|uw|ons|onze|account|inloggen|log|registreer|artikel|reageer|reageren?|plaatsen|meld|mail|laat|vertel|hieronder|redactie|gezien|?|hier|abonnees
nl.comments-near-alone	s12		2
nl.related	w11	heading	0
nl.related-headed	s11	heading	9
nl.lead-in	s11	lead-in	34
nl.furniture	w11		0
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
pt.asks-near	c0	asks	0	noss*|newsletter|jornal|jornalismo|notícias|matéria|matérias|redação|ler|leia|e-mail|canal|aplicativo|app|assinante|independente|conteúdo|conteúdos|grátis|leitor|leitores|apoie|reportagem|reportagens|correio|lista|marés|por mês
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.wall	w2		0
pt.wall-line	c2		0
pt.wall-near	c2		0	assine|assine já|assine agora|cadastre-se para ler|cadastre-se para continuar|ler|leia|lendo|conteúdos|conteúdo e|notícias|matéria|matérias|artigo|artigos|você|sua|nosso|nossa|nossos|digital|site|login|entre|acesse|acessar|clique|conteúdo exclusivo para assinantes|receber|comentar|grátis|?|esta|jornal
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
ru.comments-line-here	c12		36	ctrl|ctrl+enter|выделите|тексте|нам|напишите|статье|материале|@|?
ru.related	w11	heading	0
ru.related-headed	s11	heading	9
ru.lead-in	s11	lead-in	34
ru.furniture	w11		0
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
tr.wall-line-here	c2		0	haber|haberi|haberin|haberler|habere|okuyun|okuyabilirsiniz|okumaya|okumak|içerik|içeriğe|içeriklere|yorum|devam|yazinin|yaziyi|abonelik|aboneliğinizi|aboneliği|sinirsiz|tüm
tr.letter	c4		26
tr.letter-here	c4		26	bülten|bülteni|bültene|bültenimize|abone|kayit|kaydolun|gelsin|haberler|haberleri|yayinlanmayacak|yayimlanmayacak|her sabah|her gün|onaylayin|gelgitler
tr.app	c5		18
tr.app-here	c5		18	haber|haberi|haberler|haberleri|haberlere|google play|app store|ücretsiz|gündemi|gündem|son dakika|gazete|gazeteyi|gelgitleri|takip|hemen
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
uk.copyright	c15		36
uk.in-comments	c12		24	пишіть|напишіть|діліться|поділіться|розкажіть|залишайте|чекаємо|давайте|обговорімо|що думаєте
uk.cookies	c7		70	ми використовуємо|використовує|використовуємо|натискаючи|ви погоджуєтесь|ви погоджуєтеся|вашої згоди|даю згоду|даєте згоду|я погоджуюсь|продовжуючи|дозвольте|не підтримує|застарів|нашому сайті
uk.cookies-here	c7		70	натискаючи|ви погоджуєтесь|ви погоджуєтеся|даю згоду|даєте згоду|я погоджуюсь|продовжуючи|ми використовуємо|політика обробки
uk.our-app	c5		20	завантажте|завантажуйте|встановіть|встановлюйте|читайте|відкрийте|користуйтеся
uk.reprint	c15		36	посилання|гіперпосилання|заборонен*|дозволен*|дозволяється|можливий|згоди
uk.spotted	c12		30	помилку|помилка|ctrl	тексті|статті|матеріалі|ctrl*|виділіть|нам|редакцію|її мишкою
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
# comentarii	1951
# comentario	817
# comentarios	817
# comentaris	203
# comment	647
# commentaire	1067
# commentaires	1067
# commenti	1354
# commento	1354
# comments	647
# euro el primer mes	215
# komentar	1287
# komentarai	1508
# komentarze	1801
# komentarzy	1801
# komment	1231
# kommentaari	880
# kommentar	325	417	1721	2282
# kommentare	417
# kommentarer	325	1721	2282
# kommentti	980
# kommenttia	980
# min	629
# min de lectura	824
# min de leitura	1895
# min di lettura	1361
# min leestijd	1620
# min. lesezeit	424
# reactie	1613
# reacties	1613
# yorum	2385
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1231
a lire aussi	1071
a message from our sponsor	639
""", 'aa': """
aa	2391	2391
aanbevolen	1617
aanbevolen artikelen	1617
aanbevolen voor jou	1617
aangeboden door	1607
aanmelden	1587
aanmelden nieuwsbrief	1592
aanraders	1617
""", 'ab': """
abbonamenti	1332
abbonamento	1332
abbonati	1332
abbonati ora	1332
abbonati subito	1332
ablehnen	414
abmelden	386
abo	386
abo bestellen	386
abo testen	476
abo verwalten	386
abonament	1940
abonamente	1940
abonare	1940
abone ol	2372	2372
abone olun	2372
abone olun, sinirsiz okuyun	2372
abonelik	2372
abonentiem	1542
abonnee worden	1587
abonneer	1587
abonneer nu	1587
abonnees lezen meer	1656
abonnement	308	386	1038	1587	1704
abonnementen	1587
abonnements	386	1038
abonner	308	1704
abonneren	1587
abonnez-vous	1038
abonnieren	386
about sharing	629
about us	657
abrir menu	1895
abspielen	424
""", 'ac': """
accede	787
acceder	787
accedi	1332
accedi con apple	1393
accedi con facebook	1393
accedi con google	1393
accedi con il tuo account	1393
accept	644
accept all	644
accept all cookies	644
accept and close	644
accept and continue	644
accept toate	1961
accepta i continua	200
accepta i mostra el contingut	200
accepta les galetes	200
accepta-ho tot	200
accepted payment methods	605
accepteer	1609
accepteer alle cookies	1609
accepter	322	1064
accepter alle	322
accepter alle cookies	322
accepter et afficher	1093
accepter et afficher le contenu	1093
accepter et continuer	1064
accepter et fermer	1064
accepter les cookies	1064
accepter tout	1064
acceptera	2279
acceptera alla	2279
accepteren	1609
acces nelimitat la toate articolele	1976
acceso	787
accetta	1351
accetta e continua	1351
accetta e continua oppure abbonati	1393
accetta e visualizza	1374
accetta e visualizza il contenuto	1374
accetta i cookie	1351
accetta tutti	1351
accetta tutto	1351
acconsento a ricevere comunicazioni commerciali	1389
acconsento alla visualizzazione di contenuti esterni	1374
account aanmaken	1587
accueil	1074
aceitar	1885
aceitar cookies	1885
aceitar e continuar	1885
aceitar e ver	1909
aceitar todos	1885
aceitar tudo	1885
aceptar	814
aceptar cookies	814
aceptar todas	814
aceptar todo	814
aceptar y continuar	814
aceptar y ver	843
aceptar y ver el contenido	843
acepto que se me muestre contenido externo	843
acepto recibir comunicaciones comerciales	858
acompanhe ao vivo	1921
acquista il numero in edicola	1379
acquista la copia digitale	1379
acquista questo numero	1379
activa les alertes	209
activa les notificacions	209
activa les notificacions i no et perdis res	209
activar alertas	857
activer les alertes	1103
""", 'ad': """
ad	639	1418	1467	1467	2564
ad choices	639
ad feedback	639
adchoices	639
add a comment	647
add as preferred source	634
add to bookmarks	629
add to my topics	634
add to reading list	726
addebito diretto	1331
adicionar aos favoritos	1930
administrer samtykke	1718
adres e-mail	1786
adresa de e-mail	1971
adresa de email	1971
adresa ta de email	1971
adresse e-mail	1047
adresse e-mail invalide	1106
adresse mail	1106
ads	639
advert	639
adverteer bij ons	1641
advertentie	1607	1607
advertenties	1607
adverteren	1641
advertise with us	639
advertisement	639	1285	1349	2381
advertisement feature	639
advertisements	639
advertiser content	639
advertising	639
advertorial	411	541	1316	1948	2381
""", 'af': """
afdrukken	1602
afegeix un comentari	194
afficher ce contenu	1093
afficher la suite	1074
afficher le contenu	1064
afficher le contenu externe	1093
afficher les commentaires	1067
afficher plus	1074
affiliate	639
affiliate disclosure	639
affiliate-link	411
afgiv din stemme her	333
afmelden	1587
afspelen	1620
afspil	333
after ad	639
after newsletter promotion	617
afvis	322
afvis alle	322
""", 'ag': """
agb	414
aggiungi ai preferiti	1344
aggiungi un commento	1354
agrandir	1074
agrandir l'image	1074
agree	644
agree and continue	644
""", 'ah': """
ahora en portada	821
ahora no	782
""", 'ai': """
ai deja cont	1940
ai deja un abonament	1976
ai deja un cont	1940
ai generated summary	697
ai highlights	697
ai overview	697
ai summary	697
ai uitat parola	1940
ai-generated	697
ai-generated summary	697
ai-genererad sammanfattning	2289
ai-genereret opsummering	333
ai-generert oppsummering	1728
ai-oppsummering	1728
ai-opsummering	333
ai-samenvatting	1638
ai-sammanfattning	2289
aidez-nous	1030
aiheet	981
ailleurs sur le web	1071
ainult tellijale	874
aiutaci	1328
aizpildi aptauju	1549
""", 'aj': """
ajouter aux favoris	1057
ajouter un commentaire	1067
""", 'ak': """
akceptuj	1798
akceptuj wszystkie	1798
akkoord	1609
aksepter alle	1718
aktualno	2206
aktuell	421
aktuelle artikel	421
aktuelle nachrichten	421
aktuelles	421
akun saya	1279
akzeptieren	414
""", 'al': """
al abonnee	1656
al abonnee? log in	1587
al een account	1587
alege abonamentul	1976
alege abonamentul potrivit	1976
algemene voorwaarden	1609
all access digital	724
all comments	647
all donations are tax-deductible	720
all news	657
alla kommentarer	2282
alle ablehnen	414
alle abo-angebote	476
alle akzeptieren	414
alle anzeigen	424
alle artikel anzeigen	424
alle artikel unbegrenzt lesen	476
alle bilder	424
alle cookies accepteren	1609
alle cookies akzeptieren	414
alle externen inhalte anzeigen	449
alle kommentare	417
alle kommentare anzeigen	417
alle kommentarer	325	1721
alle newsletter	394
alle nieuwsbrieven	1649
alle reacties	1613
alleen abonnees kunnen reageren	1646
aller au contenu	1074
aller au contenu principal	1074
allerede abonnent? log ind	308
allerede abonnent? logg inn	1704
alles accepteren	1609
alles akzeptieren	414
alles anzeigen	424
alles bekijken	1620
alles weigeren	1609
allow content	644
allow cookies	644
allow facebook content	695
allow google youtube content	695
allow instagram content	695
allow tiktok content	695
allow twitter content	695
allow x content	695
allow youtube content	695
already a member	607
already a member? log in	607
already a subscriber? log in	607
already a supporter	599
already have an account	607
already have an account? log in	607
already have an account? sign in	607
already registered	724
already registered? log in	724
als e-mail versenden	406
als pdf speichern	477
also	655
also in the news	652
also on	652
also read	652
also worth reading	19
alte articole	19	1952
alte articole care te-ar putea interesa	19
altre notizie	19	1358
altre notizie da leggere	19
altri articoli	1358
altri articoli su questo argomento	1358
altri articoli sull'argomento	1358
altro	1361
altro importo	1331
always active	644
""", 'am': """
am meisten gelesen	421
amount	600
ampliar	824	1895
ampliar imagen	824
""", 'an': """
an error has occurred while submitting the form	715
an error occurred. please try again	715
ana sayfa	2388
anadolu ajansi	2391
anasayfa	2388
anbefalede artikler	330
anbefales	1725
anbefalet	330
anbefalt	1725
anbefalte saker	1725
anda mungkin juga suka	1312
anda mungkin suka	19
ander bedrag	1586
andere lasen auch	421
anderen lazen ook	1617
anderer betrag	385
andre leser	1725
ange din e-postadress	2269
ange din mejl	2269
angebot sichern	386
angebote unserer partner	411
anmelden	386
anmeldung erfolgreich	467
anna palautetta	980
anna palautetta jutusta	980
anna tagasisidet	880
annonce	321	321	1062
annoncer	321
annonces	1062
annons	2278	2278
annons slut	2278
annonse	1717	1717
annonse - artikkelen fortsetter under	1717
annonse - saken fortsetter under	1717
annonser	1717	2278
annonssamarbete	2292
annual	600
annunci	1349
annuncio	1349
anterior	824	1895	1954
antworten	417
antworten abbrechen	417
anunci	194
anuncie conosco	1913
anuncio	812
anuncios	812
anzeige	411
anzeige - artikel geht unten weiter	482
anzeige - weiterlesen nach der anzeige	482
anzeige anzeige	411
anzeige aufgeben	455
anzeige scrollen, um weiterzulesen	411
anzeige von unserem partner	482
anzeigen	411
""", 'ap': """
apenas assinantes podem comentar	1919
apoie	1863
apoie-nos	1863
aportar	783
approfondimenti	1358
approfondisci	1358
apri menu	1361
""", 'ar': """
ar santrauka buvo naudinga	1508
ar straipsnis buvo naudingas	1508
ara	2388
archivado en	817
archivo	821
argomenti	1358
argomenti trattati	1358
around the web	652
article content	639
article continues below	639
article suivant	1071
articles connexes	1071
articles les plus lus	1071
articles populaires	1114
articles relacionats	192
articles similaires	1071
articole recente	1952
articole recomandate	1952
articole similare	1952
articoli che potrebbero interessarti	1358
articoli consigliati	1396
articoli correlati	1358
articolo correlato	1358
articolo precedente	1358
articolo riservato agli abbonati	1393
articolo successivo	1358
articolo tradotto automaticamente	1376
articolul anterior	1952
articolul pe scurt	1964
artigo anterior	1892
artigo exclusivo para assinantes	1928
artigo exclusivo para subscritores	1928
artigos recomendados	1931
artigos relacionados	1892
artikel als geschenk versenden	502
artikel als pdf herunterladen	477
artikel auf die merkliste setzen	477
artikel bewaren	1657
artikel bewerten	417
artikel delen	1602
artikel drucken	406
artikel freischalten	386
artikel geht unten weiter	482
artikel kostenlos weitergeben	502
artikel lain	1312
artikel lainnya	1288
artikel lesen	424
artikel menarik lainnya	1312
artikel merken	406	477
artikel mit freunden teilen	502
artikel opslaan	1657
artikel per e-mail empfehlen	477
artikel populer	1312
artikel premium	1311
artikel printen	1657
artikel sebelumnya	1288
artikel selanjutnya	1288
artikel speichern	406
artikel sponsor	1316
artikel teilen	406
artikel terkait	1288
artikel verschenken	386
artikel versenden	406
artikel weitergeben	502
artikel weiterleiten	477
artikel zusammenfassen	451
artikkel on tellijale	874
artikkel sisaldab reklaamlinke	882
artikkelen er forbeholdt abonnenter	1704
artikkelen fortsetter under	1717
artikkelen fortsetter under bildet	1717
artikkeli jatkuu mainoksen alla	975
""", 'as': """
as + lidas	1892
as mais lidas	1892
ascolta	1344
asetukset	976
asiasanat	981
ask ai	697
ask me later	599
ask our ai	697
ask our ai about this story	697
assinar	1866
assinatura	1866
assinaturas	1866
assine	1866
assine agora	1866
assine nossa newsletter	1870
assuntos	1892
""", 'at': """
ativar alertas	1921
atmesti	1519
attiva l'abbonamento	1332
attiva le notifiche	1387
attiva ora	1332
""", 'au': """
auch interessant	421
auch lesenswert	421
auch spannend	421
aucun commentaire	1067
audio abspielen	457
auf bluesky teilen	406
auf die leseliste	502
auf die merkliste	477
auf einer seite lesen	421
auf facebook posten	406
auf facebook teilen	406
auf linkedin teilen	406
auf mastodon teilen	406
auf telegram teilen	406
auf twitter teilen	406
auf whatsapp teilen	406
auf x teilen	406
auf xing teilen	406
auf youtube anschauen	457
auf youtube ansehen	457
aus der redaktion	421
ausklappen	424
autentificare	1940
automatische incasso	1586
autoriser	1064
autre montant	1037
autres articles	1071
""", 'av': """
avaa koko juttu	966
avainsanat	981
avgi din stemme her	1728
aviso legal	814
avvis	1718
avvis alle	1718
avvisa	2279
avvisa alla	2279
""", 'ay': """
ayrica okuyun	2386
""", 'ba': """
baca berita lainnya	1312
baca juga	1288	1288
baca nanti	1311
baca selengkapnya	1290
back to top	657
bagikan	1283	1311
bagikan artikel	1283
bagikan ke	1283
bagikan lewat whatsapp	1311
balas	1287
bank transfer	605
bankeinzug	385
bankoverschrijving	1586
""", 'be': """
beantwoorden	1613
become a founding member	607
become a friend	601
become a member	601
become a paid subscriber	601
become a patron	601
become a sponsor	601
become a subscriber	607
become a supporter	601
become an insider	724
become an insider and start reading now	724
bedankt voor je aanmelding	1649
bedankt voor je feedback	1646
bedankt voor je inschrijving	1592
bedankt voor uw aanmelding	1649
bedankt voor uw feedback	1646
bei facebook teilen	406
bei twitter teilen	406
bei whatsapp teilen	406
bei x teilen	406
beitrag auf instagram ansehen	449
beitrag auf x ansehen	449
beitrag mit freunden teilen	502
beitrag teilen	406
bekijk aanbieding	1587
bekijk alle abonnementen	1587
bekijk alle nieuwsbrieven	1649
bekijk alle vacatures	1641
bekijk alles	1620
bekijk de aanbiedingen	1587
bekijk de video	1643
bekijk deze post op instagram	1636
bekijk deze post op x	1636
bekijk dit bericht op instagram	1636
bekijk dit bericht op x	1636
bekijk foto's	1620
bekijk meer	1620
bekijk onze aanbiedingen	1656
bekijk ook	1617
bekijk op youtube	1643
bekijk reacties	1613
beliebt	421
beliebt bei unseren lesern	481
beliebte artikel	421
beliebteste artikel	421
belki daha sonra	2370
beluister dit artikel	1643
benzer haberler	19	2386
beranda	1290
berdonasi	1278
bereits registriert	386
bereits registriert? anmelden	386
bergabunglah dengan tim kami	1301
beri komentar	1287
berikutnya	1290
berita hari ini	1312
berita lain	1312
berita lainnya	19	1288
berita menarik lainnya	1312
berita pilihan	1288
berita populer	1288
berita terbaru	1288
berita terkait	1288
berita terkini	1288
berita utama	1288
berlangganan	1279
berlangganan sekarang	1279
best gelezen	1617
beste aanbieding	1656
betaalde inhoud	1607
betaalde samenwerking	1661
betaalmethode	1586
betaalmethoden	1586
betaalmethodes	1586
betalt annonce	321
betalt indhold	321
betrag eingeben	385
bewaar	1602
bewaar artikel	1602
bewaar dit artikel	1657
bewaar dit artikel om later te lezen	1657
bewaren	1602
bewerten sie diesen artikel	461
bezahlte anzeige	482
bezahlte partnerschaft	482
bezahlter inhalt	411
""", 'bi': """
bidra	1701	2261
bidrag	305
bienvenido	787
bilder anzeigen	424
bildergalerie	421
bilginizi sinayin	2388
billed annually	724
billed monthly	724
bitte bleiben sie fair und sachlich	461
bitte bleiben sie sachlich und fair	461
bize destek olun	2371
""", 'bl': """
bleiben sie informiert	394
bli medlem	1701	2261
blijf op de hoogte	1592
bliv medlem	305
bluesky	630
""", 'bn': """
bns	883	883	1511	1511
bns inf	1511
bns/afp	883
""", 'bo': """
boletim	1870
boletines	794
boleto	1865
bonifico	1331
bonifico bancario	1331
bonus video	2086
bookmark	629
bookmark this	629
bookmark this article	629
""", 'br': """
brak komentarzy	1801
branded content	812	1661
brought to you by	639
browse all	657
browse all newsletters	715
""", 'bu': """
bu haber faydali oldu mu	2385
buat akun	1279
buffer	630
bunlari da okuyun	2386
buscar	824	1895
butlletins	211
buy us a coffee	601
""", 'ca': """
cada aporte cuenta	861
cada euro conta	1926
cada euro cuenta	861
cada real conta	1926
cadastrar	1866
cadastre-se	1866
cadeau-artikel	1587
cambiar mis preferencias	843
cambiar preferencias de cookies	843
cancel	600
cancelar respuesta	817
caratteri rimanenti: #	1384
cargar contenido	814
cari	1290
carica altri	1361
carregando	1909
carregar mais	1895
carta di credito	1331
carte bancaire	1037
categorias	1892
categorie	1358
categories	652
categorii	1952
""", 'ce': """
cele mai citite	1952
cele mai citite articole	1979
cele mai noi	1952
cele mai populare	1952
cerca	1361
cerrar	782
ces articles devraient vous plaire	1114
cetak	1283
cetak artikel	1311
cetak halaman	1311
cevapla	2385
""", 'cg': """
cgu	1064
cgv	1064
""", 'ch': """
chaque don compte	1109
chaque euro compte	1109
chargement du sondage	1101
charger plus	1074
chci darovat	228
check your email	761
check your inbox	761
chiedi alla nostra ia	1376
chiudi	1327
chiudi menu	1361
choisissez la formule qui vous convient	1110
choisissez un montant	1037
choisissez votre formule	1110
choose an amount	605
choose your payment method	605
choose your plan	607
""", 'ci': """
citi lasa	1544
citi raksti	1544
""", 'cl': """
clasificados	812
click here	657
click to enlarge	657
cliquer ici pour partager	1057
close	600
close extra sharing options	629
close menu	657
close share panel	629
close this message	599
clube do assinante	1913
""", 'co': """
codes promo	1062	1097
colabora	783
collapse	657
comenta	817
comentar	817	1888
comentarii	1951
comentario	817
comentarios	817
comentaris	194
comentariu	1951
comente	1888
comment	630	647
comment ne plus voir ce message	1029
comment policy	647
commenta	1354
commenta l'articolo	1354
commenta per primo	1354
commentaire	1067
commentaires	1067
commenter	1057	1067
commenter l'article	1067
commenti	1354
commento	1354
commento in attesa di moderazione	1384
comments	647
comments off	647
commercial content	639
community guidelines	647
community rules	647
compare plans	607
comparte	806
comparteix	194
comparteix a facebook	217
comparteix a whatsapp	217
comparteix a x	217
compartilhar	1878
compartilhar no linkedin	1878
compartilhar no twitter	1878
compartilhar no whatsapp	1878
compartilhar no x	1878
compartilhar por e-mail	1878
compartilhar via	1878
compartilhe	1878
compartilhe isso	1878
compartir	806	806
compartir en	806
compartir en bluesky	806
compartir en linkedin	806	806
compartir en telegram	806
compartir en twitter	806
compartir en x	806
compartir por correo	806
compartir por email	806
complete coverage	652
compra questo numero	1379
comunicar erro	1888
concordo	1885
condiciones de uso	814
condiciones generales	814
conditions d'utilisation	1064
conditions de publication	1101
condividi	1344
condividi articolo	1344
condividi su	1344
condividi su facebook	1344
condividi su linkedin	1344
condividi su telegram	1344
condividi su twitter	1344
condividi su x	1344
condividi via email	1344
condivisioni	1344
condizioni d'uso	1351
conectare	1940
configura les galetes	200
configurar cookies	814
connectez-vous	1038
connexion	1038
consigliati	1358
consigliati per te	1358
consigue tu entrada	847
consulta las esquelas de hoy	847
consulta las normas de la comunidad	852
consulta les esqueles	205
consulta todas nuestras newsletters	858
consulter	1074
cont nou	1940
contact	657	1067	1613	1951
contact us	647
contactez-nous	1067
contacto	817
contactos	1888
contato	1888
contattaci	1354
contatti	1354
contenido de marca	812
contenido de nuestros socios	821
contenido elaborado por la marca	847
contenido exclusivo	787
contenido exclusivo para socios	862
contenido externo	843
contenido externo recomendado	843
contenido ofrecido por	812
contenido para suscriptores	787
contenido patrocinado	812
contenido promocionado	812
contenido recomendado	866
contenido relacionado	821
contenido solo para usuarios registrados	862
contenidos recomendados	866
contenidos relacionados	821
content from our partner	729
content from our partners	729
content from our sponsor	729
contenu commercial	1062
contenu de marque	1062
contenu externe	1093
contenu partenaire	1062
contenus partenaires	1062
contenuti correlati	1358
contenuti sponsorizzati	1349
contenuto esterno	1374
contenuto esterno consigliato	1374
contenuto per abbonati	1332
contenuto premium	1393
contenuto promozionale	1379
contenuto riservato	1332
contenuto riservato agli abbonati	1393
contenuto riservato agli utenti registrati	1393
contenuto sponsorizzato	1349
contingut exclusiu per a subscriptors	215
contingut extern	200
contingut extern recomanat	200
contingut ofert per	205
contingut patrocinat	194
continua a leggere	1361
continua amb apple	215
continua amb facebook	215
continua amb google	215
continua con apple	1393
continua con facebook	1393
continua con google	1393
continua depois da publicidade	1883
continua llegint	218
continua senza accettare	1351
continua senza sostenere	1327
continuar a ler	1895
continuar com apple	1928
continuar com facebook	1928
continuar com google	1928
continuar con apple	862
continuar con facebook	862
continuar con google	862
continuar e fechar	1885
continuar lendo	1895
continuar leyendo	824
continuar sem apoiar	1862
continuar sin donar	782
continue	600
continue a ler	1892
continue lendo	1866
continue reading	652	657
continue reading below	639
continue reading the main story	639
continue reading with a subscription	607
continue to article	599
continue to the article	599
continue without accepting	644
continue without donating	599
continue without supporting	599
continuer avec apple	1110
continuer avec facebook	1110
continuer avec google	1110
continuer la lecture	1038
continuer sans accepter	1064
continuer sans donner	1029
contribua	1863
contribuer	1030
contribuez	1067
contribuir	1863
contribuisci	1328
contribute now	601
contribute with google	601
contribuye	783
contul meu	1940
cookie notice	644
cookie policy	644	1351
cookie preferences	644
cookie-einstellungen	414
cookie-instellingen	1609
cookie-instellingen aanpassen	1636
cookiebeleid	1609
cookieindstillinger	322
cookiepolicy	2279
cookiepolitik	322
cookies	240	322	1609	1718	2279
cookies aanpassen	1636
cookies akzeptieren	414
cookies instellen	1609
cookies policy	644
cookies wijzigen	1636
cookievoorkeuren wijzigen	1636
copia il link	1344
copia link	1344
copiar el enlace	806
copiar enlace	806
copiar link	806	1878
copiar o link	1878
copied	629
copied to clipboard	726
copier l'url	1057
copier le lien	1057
copy	630
copy link	629	1283	2516
copy link copied	629
copy link to clipboard	629
copy this link	629
copy url	629
corrections policy	647
correlati	1358
cosa pensi di questo articolo	1376
count me in	617
""", 'cr': """
crea un account	1332
crea un alert	1387
crear alerta	857
crear cuenta	787
crear una cuenta	787
create a free account	607
create account	607
create an account	607
create free account	607
created with ai	697
credit card	605
credit or debit card	605
creditcard	1586
criar alerta	1921
criar conta	1866
""", 'cs': """
csatlakozz csapatunkhoz	1234
""", 'cu': """
custom amount	600
""", 'cz': """
czas czytania # min	1808
czytaj dalej	1808
czytaj dalej za	1783
""", "d'": """
d'autres articles	1071
""", 'da': """
da non perdere	1358
da non perdere in edicola	1349
daftar	1279
daha fazla	2388
daha sonra	2370
daha sonra hatirlat	2370
daha sonra oku	2379
daily newsletter	617
dal web	1358
dalej	1805
dalies	1547
dalies ar rakstu	1542
dalintis	1502
dalintis facebook	1507
dalintis su draugais	1507
dalyvaukite apklausoje	1509
dans cet article	1071
darovat	228
daruj	228	2201
das interessiert andere leser	421
das lesen andere	481
das neueste	421
datenschutz	414
datenschutz-einstellungen	414
datenschutzeinstellungen	414
dauerauftrag	382
dauerwerbung	411
""", 'de': """
de samenvatting kan fouten bevatten	1638
de tekst gaat verder onder de foto	1607
debat: skriv	325
debatt: si din mening	1721
debatte	417
debattregler	1721
deconectare	1940
deel	1602	1602
deel artikel	1602
deel dit	1602
deel dit artikel	1602
deel dit bericht	1681
deel dit verhaal	1681
deel op facebook	1602
deel op twitter	1602
deel op x	1602
deel via	1657
deel via e-mail	1602
deel via whatsapp	1602
deine e-mail-adresse	394
deine meinung	417
deixa un comentari	194
deixe uma resposta	1888
deja un comentario	817
deja una respuesta	817
dejar de seguir	857
dejar un comentario	817
del	317	1713
del artikel	317
del artikkel	1713
del artikkelen	1713
del artiklen	317
del artiklen gratis	308
del med	317	1713
del saken gratis	1704
del via e-mail	317
del via e-post	1713
dela	2274
dela artikel	2274
dela artikeln gratis	2264
dela med	2274
dela via e-post	2274
dela via mejl	2274
delen	1602
delen op bluesky	1657
delen op facebook	1602
delen op linkedin	1657
delen op whatsapp	1657
delen op x	1657
delen via	1657
delen via e-mail	1602
delen via facebook	1602
delen via twitter	1602
delen via whatsapp	1602
deli	2208
deli na facebooku	2208
delite	2208
delite to novico	2208
delite to zgodbo	2208
delivered daily	715
delivered to you	617
delivered weekdays	715
delivered weekly	715
dengarkan	1283
deretter # kr/mnd til du sier opp	1704
derniers articles	1071
desa	194
desa l'article	217
descuentos	812
desplegar redes sociales	806
destacadas	821
destacados	821
destaques	1892
destek ol	2371
destek olun	2371
det er gratis at oprette en profil	308
dette er en annonse	1717
dette er en plus-artikel	308
dette er en plussak	1704
dette leser andre	1725
devamini oku	2388
devenez membre	1030
devenir membre	1030
deze video is niet beschikbaar	1636
""", 'dh': """
dha	2391	2391
""", 'di': """
di santrauka	1509
dicci la tua	1384
die meistgelesenen artikel	421
diesen artikel kommentieren	417
diesen artikel teilen	406
diesen artikel verschenken	477
diesen beitrag auf facebook ansehen	449
diesen beitrag auf instagram ansehen	449
diesen tweet ansehen	449
digg	630
digital subscription	607
digital-abo	386
digitalabo	386
digitale krant	1587
digite seu e-mail	1870
dimensione testo	1344
din e-mail	313
din e-post	1709	2269
din e-postadresse	1709
dinle	2379
dirbk su mumis	1509
direct debit	605
direct lezen	1656
direct toegang	1656
direct verder lezen	1587
discussie	1613
discussion about this post	657
discussione chiusa	1354
diskuse	243
diskusia	2150
diskuter	1721
diskutera	2282
diskutieren	461
diskuze	243
dismiss	600
dismiss this message	599
distribuie	1945
distribuie articolul	1945
distribuie pe facebook	1978
distribuie pe whatsapp	1978
dit artikel delen	1657
dit bericht op instagram bekijken	1636
dit is een advertentie	1661
dit is een premium artikel	1656
dit vind je misschien ook leuk	1617
diventa socio	1328
diventa sostenitore	1328
""", 'dn': """
dnes ne	227
dnes nie	2154
""", 'do': """
do mesmo autor	1892
do not sell my personal information	644
do not sell or share my personal information	644
doar	1863
dodaj komentar	2208
dodaj komentarz	1801
doe	1863
doe agora	1863
doe mee en win	1641
don mensuel	1030
don ponctuel	1030
don't miss	652
don't miss out	617
don't want to see this? remove ads	639
dona	783	1328
dona adesso	1328
dona ahora	783
dona ora	1328
dona'ns suport	188
donar	783
donar ahora	783
donasi	1278
donasi sekarang	1278
donate	601
donate become	601
donate here	601
donate monthly	601
donate now	601
donate today	601
donations are tax-deductible	720
donazione mensile	1328
donazione singola	1328
doneer	1584
doneer nu	1584
doneer via ideal	1653
doner	305	1701
donera	2261
donera nu	2261
doneren	1584
doniraj	2078	2201
doniraj odmah	2078
doniraj zdaj	2201
donirajte	2078	2201
donner	1030
doorsturen	1602
dossier	421	1071	1358	1617
dossiers	421	1071	1617
""", 'dr': """
drucken	406
druge novice	19
drukuj	1793
""", 'du': """
du er nu tilmeldt	313
du er nu tilmeldt nyhedsbrevet	313
du kan til enhver tid afmelde dig	313
dukung jurnalisme independen	1278
dukung kami	1278
""", 'dy': """
dyskusja	1801
""", 'e-': """
e-avis	308	1704
e-edition	657
e-gazete	2372
e-mail	233	313	394	630	1786	1870	1999
e-mail eingeben	394
e-mail teilen	406
e-mail-adresse	394
e-mail-adresse eingeben	394
e-mailadres	1592
e-mailadresse	313
e-mailen	1602
e-paper	386	657
e-pasta adrese	1565
e-pasts	1565
e-post	898	1709	2269
e-posta	2408
e-posta adresiniz	2408
e-posta adresinizi girin	2408
e-postadress	2269
e-postadresse	1709
e-posti aadress	898
e-tidning	2264
e-wydanie	1783
""", 'ea': """
eavis	1704
""", 'ed': """
edasi lugemiseks logi sisse	874
edellinen	983
edellinen juttu	981
editor's choice	652
editor's pick	545	652
editor's picks	652
editors' choice	652
editors' picks	652
edizione digitale	1332
""", 'ee': """
eenmalig	1584
eerste maand gratis	1656
""", 'ei': """
ei kiitos	964
ei nyt	964
ei, kiitos	964
einklappen	424
einloggen	386
einmalig	382
einmalig spenden	382
einstellungen	414
einwilligung	414
""", 'el': """
elders op het web	1617
elige una cantidad	786
elke bijdrage telt	1653
elke donatie telt	1653
elke euro telt	1653
elolvasom	1234
els preus poden variar	205
elsewhere on the web	652
elta	1511	1511
elta inf	1511
""", 'em': """
em alta	1892
em destaque	1892
email	617	630	1999
email (required	617
email address	617
email article	629
email this	629
email to a friend	629
emneord	1725
emner	330	1725
empfehlen	406
empfehlungen	421
empfehlungen der redaktion	421
empfohlene artikel	421
empfohlener externer inhalt	414
empfohlener redaktioneller inhalt	414
""", 'en': """
en ce moment	1071
en continu	1071
en directo	821
en este tema	866
en otros medios	821
en portada	821
en savoir plus	1064	1074
encontrou algum erro	1888
encontrou um erro	1888
ende der werbung	523
engangsgave	1701
enim loetud	876
enlace copiado	806
enlace copiado al portapapeles	865
enlarge image	657
enlarge this image	657
enne kommenteerimist loe reegleid	880
enregistrer	1057
enregistrer cet article	1113
enregistrer l'article	1113
entdecken sie unsere newsletter	467
enter amount	605
enter your email address	617
entra	1332
entra nella conversazione	1384
entradas relacionadas	821
entrar	787	1866
entrar com apple	1928
entrar com facebook	1928
entrar com google	1928
entre	1866
entre com sua conta	1928
envia per correu	217
envia-ho per correu	217
enviar a un amigo	865
enviar para um amigo	1930
enviar por correo	806
enviar por e-mail	1878
enviar por email	806
enviar por whatsapp	806
envie de lire la suite	1110
envoyer par courriel	1113
envoyer par e-mail	1057
envoyer par email	1057
envoyer par mail	1057
""", 'ep': """
epaper	657
""", 'er': """
er der fejl i artiklen	325
er du allerede abonnent	308	1704
er ging iets mis. probeer het later opnieuw	1649
er is iets misgegaan	1649
er is iets misgegaan. probeer het later opnieuw	1649
err/bns	883
erstellt mit ki	451
""", 'es': """
es folgt werbung	523
es ist ein fehler aufgetreten	467
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	467
esci	1332
escolha do editor	1892
escolha o seu plano	1928
escolha seu plano	1928
escolha um valor	1865
escribe tu correo	858
escribe tu email	858
escribe un comentario	817
escuchar	806
espace partenaire	1062
espacio patrocinado	847
especiais	1892
esqueceu a senha	1866
esqueci minha senha	1866
esquelas	847
esqueles	205
essai gratuit	1038
""", 'et': """
et pot interessar	192
et pots donar de baixa en qualsevol moment	211
et queden # articles gratis aquest mes	215
et recomanem	192
etichete	1952
etiketler	2386
etiquetas	821	1892
etiquetes	218
ets subscriptor? identifica't	215
etusivu	981	983
etusivulle	981
""", 'ev': """
every contribution counts	720
every dollar counts	720
every donation counts	720
every gift counts	720
""", 'ex': """
exclusiu per a subscriptors	215
exclusive content	607
exclusive to subscribers	724
exclusivo assinantes	1866
exclusivo para assinantes	1928
expand	657
explore	655
explore more	652
explore more on these topics	652
explore our newsletters	715
explore our subscription offers	724
explore subscription offers	724
external content	695
external links	629
externe content	1636
externe inhalte	414
externe inhalte anzeigen	414
externe inhalte erlauben	414
externe inhoud	1636
externen inhalt anzeigen	414
externen inhalt laden	414
externer inhalt	414
externer inhalt konnte nicht geladen werden	449
""", 'ez': """
ezt is olvassa el	1232
""", 'fa': """
facebook	630
facebook messenger	630
facebook twitter	629
facebook twitter email	629
facebook twitter linkedin email	629
facebook twitter whatsapp	629
facebook x	629
fai il quiz	1384
fai il test	1384
fai una domanda su questo articolo	1376
faire un don	1030
fale conosco	1888
fandt du en fejl	325
fant du en feil	1721
fast geschafft	467
favorilere ekle	2379
favoris	1057
fazer login	1866
""", 'fe': """
featured articles	652
featured content	652
featured stories	652
fechar	1862	1895
feedback	417	647	1613
feedback geben	417
fehler gefunden	417
fehler im artikel gefunden	417
fehler melden	417	461
fel i artikeln	2282
feliratkozom	1236
fermer	1029
fermer le menu	1074
fes-te soci	188
fes-te subscriptor	188
fetching more	657
""", 'fi': """
fil info	1071
filed under	652	657
find out more	657
fique por dentro	1870
first name	617
fizetett tartalom	1227
""", 'fj': """
fjern annoncer	321
fjern annonser	1717
""", 'fl': """
flecha	787
fler	2286
fler artiklar	2286
fler nyheter	2286
flere artikler	330	1725
flere nyheder	330
flere nyheter	1725
flere saker	1725
flipboard	630
""", 'fo': """
folgen	407
folgen sie uns	407
follow	634
follow author	634
follow live	634
follow this author	634
follow this topic	634
follow topic	634
follow us	634
follow us on facebook	634
following	634
font size	629
for abonnenter	308	1704
for subscribers	607
forgot password	607
forgot your password	607
forma de pagamento	1865
forma de pago	786
formas de pagamento	1865
formas de pago	786
forrige	333	1728
forrige artikel	330
forrige artikkel	1725
forse in seguito	1327
forsiden	330	1725
foto	1288
foto galeri	2386
fotogalerija	1509
fotostrecke	421
fout gespot	1613
fout gezien	1613
foutje gezien	1613
""", 'fr': """
frag unsere ki	451
fragen sie unsere ki	451
free daily newsletter	617
free newsletter	617
free weekly newsletter	617
friss	1232
from around the web	652
from our partners	652
from our sponsor	639
from our sponsors	639
from the web	652
""", 'fu': """
full coverage	652
fullscreen	657
fullskjerm	1728
further reading on this site	652
""", 'ga': """
ga akkoord	1609
ga naar inhoud	1620
galite bet kada atsisakyti prenumeratos	1502
gallery	1358
ganzen artikel lesen	424
""", 'ge': """
ge bort artikeln	2264
gebruiksvoorwaarden	1609
geef cadeau	1657
geef een reactie	1613
geef feedback	1646
geef je mening over dit artikel	1646
gegenereerd door ai	1638
gegenereerd met ai	1638
gem	317
gem artikel	317
gem artiklen til senere	317
gem til senere	317
gemaakt met ai	1638
generated by ai	697
gerade nicht	381
gerelateerd	1617
gerelateerd nieuws	1617
gerelateerde artikelen	1617
gerelateerde onderwerpen	1617
gerir cookies	1885
gesponsert	411
gesponserter beitrag	482
gesponserter inhalt	411
gesponsord	1607
gesponsorde inhoud	1607
gestion des cookies	1064
gestionar cookies	814
gestisci i cookie	1351
gestisci notifiche	1387
gestisci preferenze	1351
get alerts	634
get digital access	607
get email updates	617
get started	607
get the daily email	617
get the newsletter	617
""", 'gi': """
gi bort artikkelen	1704
gi bort saken	1713
gi tilbakemelding	1721
gift a subscription	607
gift article	607
gift this article	607
giv artiklen til en ven	317
giv os feedback	325
give a gift	607
give a gift subscription	601
give feedback	647
give monthly	601
give now	601
give today	601
give us feedback	647
gizlilik	2382
""", 'gl': """
glemt adgangskode	308
glemt passord	1704
""", 'go': """
go to top	657
godkjenn	1718
godkjenn alle	1718
godta	1718
godta alle	1718
google	630
google news	630
google plus	630
got it	644
""", 'gr': """
gracias por suscribirte	794
gracias por tu voto	845
gracias por votar	845
gratis proberen	1587
grazie per aver votato	1376
grazie per il tuo feedback	1376
grazie per l'iscrizione	1339
""", 'gu': """
guarda anche	1358
guarda i risultati	1376
guarda l'article	217
guarda la gallery	1361
guardar	806	1878
guardar en favoritos	865
guardar para ler mais tarde	1930
guides d'achat	1071
gulir untuk lanjut membaca	1285
""", 'ha': """
haber faydali oldu mu	2385
haberi kaydet	2379
haberi nasil buldunuz	2385
haberi oynat	2388
haberi puanla	2385
haberi sesli dinle	2379
haberi sesli dinleyin	2379
haberi sesli dinleyin (# dk	2379
haberi yazdir	2379
haberin devami	2381	2388
haberin devami reklamdan sonra	2381
haberin tamami	2388
hacker news	630
hadiahkan artikel ini	1311
hae	983
hai letto # articoli su # questo mese	1393
hai trovato un errore	1354
hai una segnalazione	1354
haku	983
halaman berikutnya	1290
halaman selanjutnya	1290
halaman: #	1290
handelsbetingelser	322
hantera cookies	2279
har du allerede en konto	308	1704
har du redan ett konto	2264
has oblidat la contrasenya	189
hasznos volt a cikk	1231
hata bildir	2385
hata bildirin	2385
haut de page	1074
have an account	607
have an account? sign in	607
have your say	647
hazte miembro	783
hazte premium	862
hazte socia	783
""", 'he': """
heb je al een account	1587
help mee	1584
help ons om dit te blijven doen	1653
hem	2289
hemeroteca	787
hepsini kabul et	2382
herinner me later	1583
hesabim	2372
hesabiniz var mi	2372
het artikel gaat hieronder verder	1607
het laatste nieuws	1617
""", 'hi': """
hide ad	639
hide caption	657
hide comments	647
hide this message	599
hier anmelden	386
hier einloggen	386
hier finden sie informationen zum datenschutz	449
highlights generated by artificial intelligence	697
hilfe	417
hinweis an die redaktion	461
hinweis zum datenschutz	414
hinweise zu diesem artikel	461
hittade du ett fel	2282
hittat fel	2282
""", 'hj': """
hjem	333	1728
""", 'hl': """
hlasovat	243
hledat	246
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1389
hold deg oppdatert	1709
hold dig opdateret	313
home	657	1361	1620
hopp til innhold	1728
hopp til innholdet	1728
houd je aan onze huisregels	1646
house rules	647
how did we do	647
how we use ai	697
hoy no	782
""", 'hu': """
hubungi kami	1287
huisregels	1646
""", 'hv': """
hva mener du? stem her	1728
hva synes du om denne saken	1721
hva synes du om saken	1721
hvad mener du? stem her	333
hvad synes du? stem her	333
""", 'i ': """
i accept	644
i agree	644
i already donated	599
i already gave	599
i commenti sono riservati agli abbonati	1384
i lettori hanno letto anche	1396
i prezzi potrebbero variare	1379
i samarbeid med	1717
i samarbejde med	321
i samarbete med	2278
""", "i'": """
i'll do it later	599
i'm in	617
i've already donated	599
""", 'ic': """
ich bin schon dabei	381
ich habe schon gespendet	381
ich stimme zu	414
icymi	652
""", 'id': """
ideal	1586
identifiez-vous	1038
""", 'ie': """
ielogojies	1542
ielogoties	1542
ievadi e-pastu	1565
ievadi savu e-pasta adresi	1565
""", 'ih': """
iha	2391	2391
ihr feedback	417
ihr kommentar	417
ihre e-mail-adresse	394
ihre meinung	417
ihre spende ist steuerlich absetzbar	471
""", 'ik': """
ik heb al gedoneerd	1583
ik steun al	1583
ikke i dag	304	1700
ikke nu	304
iklan	1285	1285
iklan sponsor	1316
""", 'il': """
il mio account	1332
il tuo indirizzo email	1339
ilan	2381
ilgili haber	2386
ilgili haberler	2386
ilgili konular	2386
ilk ay # tl	2372
ilmoittaudu webinaariin	983
ilmoitus	975
ils ont lu aussi	1071
""", 'im': """
im trend	421
immer informiert	394
immer informiert mit unserem whatsapp-service	523
impostazioni cookie	1351
impressum	414
imprimeix	194
imprimeix l'article	217
imprimer	1057
imprimer cet article	1113
imprimer l'article	1057
imprimir	806	1878
imprimir artigo	1930
""", 'in': """
in	2516
in case you missed it	652
in diesem artikel	421
in evidenza	1358
in het nieuws	1617
in kooperation mit	411
in other news	652
in partnership with	639
in primo piano	1358
in this section	652
in zwischenablage kopieren	406
indeks	1288
indirizzo email	1339
indstillinger	322
indtast din e-mail	313
indtast din mail	313
indtast e-mail	313
info iklan	1301
infolettre	1047
infolettres	1047
informa d'un error	203
informar de un error	852
informasjonskapsler	1718
informationen zum datenschutz	449
informativa sulla privacy	1351
informazione promozionale	1379
informazione pubblicitaria	1379
ingatkan saya nanti	1277
ingezonden mededeling	1661
ingrandisci	1361
ingresar	787
inhalt	424
inhalt anzeigen	414
inhalt laden	411
inhalt teilen	406
inhalte anzeigen	414
inhaltsverzeichnis	424
inhoud tonen	1636
inhoudsopgave	1620
inicio	824
inloggen	1587
innstillinger	1718
inschrijven	1592
inscreva-se	1870
inscreva-se na newsletter	1870
inscription	1038
inscription gratuite	1106
inserisci il tuo indirizzo e-mail	1389
inserisci il tuo indirizzo email	1389
inserisci qui il tuo commento	1354
inserisci un indirizzo email valido	1389
insira o seu email	1923
insira seu e-mail	1923
instagram	630
instagram-inhalte erlauben	414
instellingen	1609
inte idag	2260
inte nu	2260
introdu adresa ta de email	1971
introduce tu email	794
invalid email	617
invia a un amico	1395
invia commento	1354
invia per email	1344
invia via email	1344
inzerce	239
inzercia	2147
""", 'ir': """
ir a los comentarios	817
ir al contenido	824
ir arriba	824
""", 'is': """
iscriviti	1339
iscriviti alla nostra newsletter	1339
iscriviti ora	1339
iscrizione completata	1389
isprintaj	2088
""", 'iz': """
iz iste rubrike	2086
iz rubrike	2086	2206
izbor urednice	2086
izbor urednika	2086
izdvajamo	2086
izpostavljeno	2206
izveido kontu	1542
""", "j'": """
j'accepte	1064
j'accepte de recevoir les offres des partenaires	1106
j'en profite	1038
""", 'ja': """
ja ets subscriptor	189
ja tens compte	215
ja, ich will	382
ja, ik steun	1653
ja, ik wil de nieuwsbrief ontvangen	1649
jaa	973
jaa artikkeli	973
jaa facebookissa	973
jaa juttu kaverille	973
jaa whatsappissa	973
jaga	874
jaga artiklit	874
jaga facebookis	879
jaga lugu	879
jaga seda artiklit	879
jangan lewatkan	1288	1312
jatka lukemista	966
jau esi abonents	1542
jau esi abonents? ielogojies	1542
jau prenumeruojate	1502
jau prenumeruojate? prisijunkite	1502
""", 'je': """
je aanmelding is gelukt	1649
je bent ingeschreven	1649
je bent nu ingeschreven	1649
je commande	1097
je donne	1030
je donne mon avis	1101
je fais un don	1030
je hebt je succesvol aangemeld	1649
je kunt je op elk moment afmelden	1649
je m'abonne	1038
je m'inscris	1047
je me connecte	1038
je soutiens	1030
je teste	1038
jeder euro hilft	471
jednorazowo	1780
jelentkezzen be	1219
jetzt abo sichern	476
jetzt abonnent werden	386
jetzt abonnieren	386
jetzt abstimmen	455	523
jetzt am gewinnspiel teilnehmen	455
jetzt anmelden	394
jetzt bestellen	386
jetzt bewerben	455
jetzt einloggen	386
jetzt freischalten	386
jetzt helfen	382
jetzt im tv	421
jetzt karten sichern	455
jetzt kommentieren	417
jetzt kostenlos anmelden	394
jetzt kostenlos testen	386
jetzt mitdiskutieren	461
jetzt mitglied werden	382
jetzt mitmachen	455
jetzt nicht	381
jetzt registrieren	386
jetzt spenden	382
jetzt teilen	477
jetzt testen	386	386
jetzt tickets sichern	455
jetzt upgraden	476
jetzt zugang sichern	476
jetzt zustimmen	414
""", 'jo': """
jocs i mots encreuats	205
join now	601
join our mailing list	617
join the conversation	647
join the discussion	647
join the discussion on discord	634
join us	601
jouw e-mailadres	1592
""", 'ju': """
jump to content	657
just nu	2286
juttu jatkuu alla	975
juttu jatkuu kuvan alapuolella	975
juttu jatkuu kuvan alla	975
juttu jatkuu mainoksen alla	975
juttu jatkuu videon alla	975
juttu on tarkoitettu tilaajille	966
juttu on vain tilaajille	966
juuri nyt	981
""", 'ka': """
kabul ediyorum	2382
kabul et	2382
kaip jums patiko straipsnis	1508
kamu mungkin suka	1312
kanske senare	2260
kanskje senere	1700
kapat	2370
kapcsolat	1231
karier	1301
karjera	1509
karte laden	414
kas artikkel oli kasulik	880
kas lugu oli kasulik	880
kasneje	2212
kasnije	2093
kasutustingimused	891
kategori	1288
kategoriat	981
kategorie	244	1805
kategorien	421
kategorier	330	1725	2286
kategoriler	2386
katkida bulun	2371
katso kaikki tilaajaedut	966
katso kuvagalleria	983
katso kuvat	983
katso video alta	983
kaydet	2379
kaydol	2372
kayit ol	2372
kaynak: aa	2391
kaynak: dha	2391
kaynak: iha	2391
""", 'ke': """
keep reading	652
keine neuigkeiten mehr verpassen	467
keluar	1279
kembali ke atas	1290
kertalahjoitus	965
keskustele	980
keskustele asiallisesti	980
keskustelu	980
keuze van de redactie	1617
key points by ai	697
key takeaways by ai	697
""", 'ki': """
ki-generert oppsummering	1728
ki-generiert	451
ki-generierte zusammenfassung	451
ki-oppsummering	1728
ki-zusammenfassung	451
kiemelt	1232
kies een bedrag	1586
kies je abonnement	1656
kiitos tilauksesta	969
kiitos tilauksestasi	969
kijk terug	1643
kingi artikkel	879
kiosque	1038
kirim	1283
kirim ke teman	1311
kirim komentar	1287
kirjaudu	966
kirjaudu ulos	966
kirjoita kommentti	980
kirjoita kommenttisi	980
kirjoittaja on kansanedustaja	991
kirjoittaja on kirjailija	991
kirjoittaja on kolumnisti	991
kirjoittaja on toimittaja	991
kirjoittaja on vapaa toimittaja	991
kirjoittaja on vapaa toimittaja ja kirjailija	991
kirjuta kommentaar	880
kiti skaito	1504
""", 'kl': """
klarna	385
klausies raidierakstu	1549
klausies rakstu	1547
klauskite dirbtinio intelekto	1508
klausykite straipsnio	1507
klausyti	1507
klausyti straipsnio	1507
klausyti straipsnio (# min	1507
kleinanzeigen	411
""", 'ko': """
kokeile maksutta	966
kokeile nyt	966
komentar	1287
komentarai	1502
komentari	2088
komentarji	2208
komentarz	1801
komentarze	1801
komentiraj	2088	2208
komentuoti	1502
komentuoti gali tik registruoti vartotojai	1508
komment	1231
kommentaarid	874
kommentar	417
kommentar schreiben	417
kommentar verfassen	417
kommentare	417
kommentare ansehen	417
kommentare anzeigen	417
kommentare lesen	417
kommentarer	325	1721	2282
kommentarer blir moderert	1721
kommentarer granskas innan publicering	2289
kommentarer modereres	333
kommentarerna modereras	2282
kommentarregeln	417
kommentarsregler	2282
kommenteeri	874
kommenteerimine on suletud	880
kommenteerimise reeglid	880
kommenteerimiseks logi sisse	880
kommentek	1231
kommenter	325	1721
kommentera	2282
kommentieren	417
kommentit	980
kommentit tarkistetaan ennen julkaisua	980
kommentoi	980
kommentointi on suljettu	980
kommercielt indhold	337
kommercielt samarbejde	321
kommersielt innhold	1732
kommersielt samarbeid	1717
koniec reklamy	1797
kontakt	243	325	417	1801
kontakt os	325
kontakt oss	1721
kontakta oss	2282
konten berbayar	1316
konten bersponsor	1285
konten premium	1279	1311
konten promosi	1316
konten sponsor	1285
konto erstellen	386
konular	2386
kopeeri link	874
kopieer de link	1602
kopieer deze link	1681
kopieer link	1602
kopier lenka	1713
kopier lenke	1713
kopier lenken	1713
kopier link	317
kopier linket	317
kopieren	406
kopioi linkki	973
kopiraj link	2088
kopiraj povezavo	2208
kopiraj poveznicu	2088
kopirajte link	2088
kopirajte poveznicu	2088
kopiuj link	1793
kopyala	2379
korrekturhinweis senden	461
kort fortalt - lavet med ai	333
kostenlos abonnieren	394
kostenlos registrieren	386
kostenlos testen	386
""", 'kr': """
krant	1587
kreditkarte	385
kreditkarte / klarna	385
kreiraj nalog	2079
krijg direct toegang	1656
""", 'ku': """
kuidas lugu meeldis	880
kupi pretplatu	2079
kurzlink kopieren	502
kuukausilahjoitus	965
kuula	879
kuula artiklit	879
kuula artiklit (# min	879
kuula lugu	879
kuula saadet	881
kuula saadet siit	881
kuuntele	973
kuuntele jakso	973
""", 'kv': """
kvkk	2382
""", "l'": """
l'actu en direct	1071
l'article continue ci-dessous	1062
l'article en # points	1095
l'articolo in breve	1376
l'essentiel	1071
""", 'la': """
la newsletter	1047	1339
la redazione consiglia	1358
la tua e-mail	1339
laad meer	1620
laat je dit artikel voorlezen	1643
laat voorlezen	1602
laatste nieuws	1617
ladda fler	2289
lagi ramai	1312
lagre	1713
lagre artikkel	1713
lagre saken	1713
lagre saken til senere	1713
lagre til senere	1713
lahjoita	965
lahjoita nyt	965
lain kali	1277
lainnya	1288
laisser un commentaire	1067
laissez un commentaire	1067
langganan	1279
lanjut baca di bawah	1285
lanjutkan dengan konten	1285
lanjutkan membaca	1290
laporkan	1287
lascia un commento	1354
lascia un feedback	1376
last flere	1728
last name	617
lastschrift	385
later	1583
later lezen	1657
latest	652
latest articles	652
latest edition	657
latest headlines	652
latest news	652
latest posts	652
latest stories	652
latest updates	652
latest videos	652
latest videos from	652
lavora con noi	1379
""", 'le': """
le direct	1071
le fil	1071
le journal du jour	1038
le nostre newsletter	1339
le plus lu	1071
le puede interesar	821
le recomendamos	821
le ultime notizie	1358
learn more	657
learn more about cookies	644
leave a comment	647
leave a reply	647
leave a tip	601
leave feedback	647
lectura de # minutos	806
lectura: # min	806
lecture # min	1074
lecture # minutes	1057
lecture : # min	1057
leer noticia completa	824
lees de reacties	1613
lees direct verder	1656
lees meer	1617	1620
lees meer over	1617
lees onze huisregels	1646
lees ook	1617
lees verder	1587	1617	1620
lees verder na de advertentie	1607
lees verder onder de afbeelding	1607
lees verder onder de foto	1607
lees voor	1602
leeslijst	1657
leestijd	1620
leestijd # min	1620
legfrissebb	1232
legg igjen en kommentar	1721
leggi anche	1358
leggi dopo	1395
leggi i commenti	1354
leggi il giornale	1332
leggi l'articolo	1361
leggi l'articolo completo	1361
leggi senza limiti	1393
leggi sull'app	1387
leggi tutto	1361
leggi tutto con un abbonamento	1332
leggi tutto su	1358
legolvasottabb	1232
legolvasottabbak	1232
leia mais	1892	1895
leia os termos de uso e as regras da comunidade	1919
leia sem limites	1928
leitura: # min	1878
lembrar mais tarde	1862
lembre-me mais tarde	1862
lenke kopiert	1713
lenken er kopiert	1713
lenken kopiert	1713
ler mais	1895
ler mais tarde	1930
les articles les plus lus	1114
les derniers articles	1071
les flere	1725
les hele saken	1728
les kommentarer	1721
les lecteurs ont aussi lu	1071
les mer	1725	1728
les mer om	1725
les plus lues	1071
les plus lus	1071
les senere	1713
les tops	1071
les videre	1704
lesedauer	424
lesedauer: # minuten	424
lesen sie auch	421
lesen sie dazu	421
lesen sie hier	421
lesen sie mehr	421
leserbriefe	417
leserkommentare	417
lesetid # min	1728
lesetipp	421
lesetipps	421
lesezeit: # min	424
lesezeit: # minuten	424
lest opp av en robot	1713
lest opp av en syntetisk stemme	1713
leta	1551	1551
leta/afp	1551
lettura # min	1344
""", 'li': """
lige nu	330
lihat artikel asli	1311
lihat juga	1288
lihat komentar	1287
lihat lainnya	1290
lihat selengkapnya	1290
lihat semua	1290
liitu uudiskirjaga	898
like loading	629
like this	629
limited time offer	607
limited-time offer	724
line	630
link	630
link berhasil disalin	1311
link copiado	1878
link copiat	1978
link copiato	1344
link copiato negli appunti	1395
link copied	629
link copied bookmark	629
link copied to clipboard	629
link er kopieret	317
link er kopieret til udklipsholderen	317
link gekopieerd	1602
link in die zwischenablage kopiert	477
link kopeeritud	879
link kopieren	406
link kopieret	317
link kopiert	406
link kopiran	2088
link kopyalandi	2379
link on kopeeritud	879
link sudah disalin	1311
link wurde in die zwischenablage kopiert	477
link wurde kopiert	477
link zum artikel kopieren	477
link zum inhalt	414
link zum teilen kopieren	523
link zum youtube-inhalt	414
linkedin	630
linki kopyala	2379
linkki kopioitu	973
links	421
lire aussi	1071
lire l'article	1074
lire l'article complet	1074
lire la suite	1074
lire les commentaires	1067
lire plus	1071	1074
lire plus tard	1057
lisa kommentaar	874
listen	629
listen # min	629
listen above	704
listen below	704
listen here	704
listen now	629
listen on apple	704
listen on apple podcasts	704
listen on spotify	704
listen on youtube	704
live	421
live tv	652
""", 'lo': """
lo + visto	821
lo esencial en # segundos	845
lo quiero	862
load comments	647
load content	644
load more	657
load more articles	657
load more comments	647
load more stories	657
loading	629
loading ad	639
loading more	657
loe edasi	874
loe edasi tellijana	874
loe hiljem	879
loe ka	876
loe kommentaare	880
loe lisa	881
loe lisaks	876
loe rohkem	881
loe veel	876
loetumad	876
log in	607	1587
log in / register	607
log in or sign up	607
log in to comment	647
log in to reply	647
log ind	308
log out	607
log ud	308
logare	1940
logg inn	1704
logg ut	1704
logga in	2264
logga ut	2264
logi sisse	874
logi sisse, et kommenteerida	880
login	386	607	1279	1332	1866	1940
login / register	607
logout	607
loo konto	874
loo tasuta konto	874
los comentarios son exclusivos para suscriptores	852
los precios pueden variar	847
""", 'lu': """
lue koko juttu	983
lue kommentit	980
lue rajattomasti	966
lue seuraavaksi	19	981
luetuimmat	981
luetuimmat jutut	981
lugemiseks osta artikkel	874
luister	1602
luister dit artikel	1643
luister hier	1643
luister nu	1643
luister op spotify	1643
luister via spotify	1643
luk	304
lukk	1700
lukuaika # min	983
luo ilmainen tunnus	966
luo maksuton tunnus	966
luo tunnus	966
lupa kata sandi	1279
lupa password	1279
""", 'ly': """
lyssna	2274
lyt	317
lytt	1713
lytt til saken	1713
""", "m'": """
m'abonner	1038
m'inscrire	1047
""", 'ma': """
maak een account	1587
maandelijks	1584
mai mult	1954
mai multe	1954
mail	630	1602
mailen	406
mainokset	975
mainos	975	975
mainos - juttu jatkuu alla	975
mainos alkaa	975
mais	1895
mais artigos	1892
mais comentadas	1892
mais lidas	1892
mais lidos	1892
mais populares	1892
mais tarde	1862
mais vistas	1892
mais vistos	1892
make a donation	601
manage consent	644
manage cookies	644
manage my account	607
manage options	644
manage preferences	644
manage settings	644
manage subscription	607
manage your newsletters	715
mantengamos un debate respetuoso	852
mantente informado	794
mastodon	630
masuk	1279
masuk / daftar	1279
max	2005
maybe later	599
""", 'me': """
me connecter	1038
me le rappeler plus tard	1029
media caption	657
meer	1617
meer artikelen	1617
meer informatie	1609
meer laden	1620
meer lezen	1617
meer nieuws	1617
meer over	1617
meer over dit onderwerp	1617
meer tonen	1620
meest bekeken	1617
meest gedeeld	1617
meest gekozen	1656
meest gelezen	1617
meghallgatom	1225
megosztom	1225
mehr anzeigen	424
mehr artikel	421
mehr aus	421
mehr aus dem ressort	421
mehr erfahren	414
mehr informationen	421
mehr laden	417	424
mehr lesen	421	424
mehr nach dieser anzeige	411
mehr news	421
mehr themen	421
mehr von diesem autor	421
mehr von uns	421
mehr zu diesem thema	421
mehr zum artikel	421
mehr zum thema	421
mein konto	386
meist gelesen	421
meistgeklickt	421
meistgelesen	421
meistgelesene artikel	421
meistkommentiert	421
mejla	2274
meld een fout	1613
meld fout	1646
meld fra om feil	1721
meld je aan	1592
member-only story	657
members only	607
meniu	1954
menu	246	333	657	1074	1290	1361	1620	1808	1895	2523
meny	1728	2289
mer fra	1725
mer nyheter	2286
mer om	1725	2286
merci de votre inscription	1047
merci pour votre retour	1095
merci pour votre vote	1101
mere fra	330
mere om	330
merken	386	406
merkliste	386
message	630
message publicitaire	1062
messaggio promozionale	1349
messaggio pubblicitario	1379
messenger	630
mest delat	2286
mest delt	1725
mest delte	330
mest lest	1725
mest leste	1725
met ai gemaakt	1638
metodi di pagamento	1331
metodo di pagamento	1331
mettre en favori	1057
""", 'mi': """
mi cuenta	787
mijn account	1587
mijn profiel	1587
min konto	308
min side	308	1704
mine avalehele	881
minha conta	1866
mis niets	1592
missa inget	2269
missa inte	2286
misschien later	1583
misschien ook interessant	1617
mit freunden teilen	502
mit ki erstellt	451
mitdiskutieren	417
mitglied werden	382
mitmachen und gewinnen	455
mitt konto	2264
""", 'mo': """
mode de paiement	1037
modes de paiement	1037
modifica le preferenze sui cookie	1374
modifica preferenze	1374
modifier mes choix	1093
moj profil	2079	2202
moje konto	1783
mon compte	1038
mon espace	1038
monatlich	382
monatlich spenden	382
montant libre	1037
monthly	600
monthly contribution	605
morda vas zanima	2206
more	655
more articles	652
more coverage	652
more for you	728
more from	652
more from this author	652
more from us	728
more headlines	652
more in this section	728
more in this series	652
more like this	652
more news	652
more newsletters	715
more on this story	652
more on this topic	652
more options	644
more sharing options	629
more stories	652
more stories like this	652
more stories you may like	652
more to explore	652
more to read	652
more top stories	652
most commented	652
most discussed	652
most emailed	652
most liked	647
most nem	1216
most popular	652
most read	652
most read stories	728
most recent	652
most shared	652
most viewed	652
most watched	652
mostra altro	1361
mostra contenuto	1351
mostra contenuto esterno	1374
mostra el contingut extern	200
mostra i commenti	1354
mostra il contenuto esterno	1374
mostrar comentarios	817
mostrar contenido externo	843
mostrar mais	1895
mostrar menos	824
moyen de paiement	1037
moyens de paiement	1037
""", 'mt': """
mti	1253	1253
mti/afp	1253
""", 'mu': """
muat lainnya	1290
mungkin lain kali	1277
must read	652
must reads	652
must-read	652
mute	657
muut lukevat	981
muut lukevat juuri nyt	981
muut lukevat nyt	981
""", 'my': """
my account	607
""", 'na': """
na czasie	1805
naar boven	1620
naar de aanbiedingen	1587
naar de inhoud	1620
naar de webshop	1641
nach anzeige weiterlesen	411
nach der werbung geht es weiter	482
nach oben	424
nadaljevanje pod oglasom	2205
nahoru	246
najbolj brane novice	2206
najbolj brane novice dneva	2206
najbolj brano	2206
najbolj komentirano	2206
najkomentiranije	2086
najnovije	2086
najnovije vesti	2086
najnovije vijesti	2086
najnowsze	1805
najnowsze informacje	1805
najpopularniejsze	1805
nanti	1277
nanti saja	1277
napisz komentarz	1801
nastavak teksta nakon reklame	2085
nastavenia cookies	2161
natisni	2208
naujausi	1504
naujiena papildoma	1509
naujiena pildoma	1509
""", 'ne': """
ne danas	2093
ne danes	2212
ne hvala	2093	2212
ne manquez rien	1047
ne most	1216
ne plus afficher	1029
ne propustite	2086
ne sada	2093
ne spreglejte	2206
ne zdaj	2212
ne, hvala	2093	2212
necrologie	1379
nee bedankt	1583
nee, bedankt	1583
nei takk	1700
nei, takk	1700
nein danke	381
nein, danke	381
nej tack	2260
nej tak	304
nej, tack	2260
nej, tak	304
nessun commento	1354
neste	1728
neste artikkel	1725
net binnen	1617
netiquette	417
neueste artikel	421
neueste meldungen	421
neueste nachrichten	421
neueste videos	421
never miss a story	617
never miss an update	617
new customers only	724
new customers only. terms apply	724
new here	607
newest first	647
newsletter	233	394	617	794	1047	1339	1786	1870
newsletter abonnieren	394
newsletter e alert	1358
newsletter kostenlos abonnieren	394
newsletter recomendada	821
newsletter sign up	617
newsletter sign-up	617
newsletter signup	617
newsletter-anmeldung	394
newsletters	617	657	794	1047	1870
newslettery	233	1786
newsticker	421
next	600
next article	652
next page	657
next post	657
next story	652
next up	652
""", 'ng': """
nghe	2516
""", 'ni': """
nicht jetzt	381
nicht mehr anzeigen	381
nichts mehr verpassen	394
nie masz konta	1783
nie teraz	1779
niet nu	1583
niet te missen	1617
nieuwsbrief	1592
nieuwsbrief ontvangen	1649
nieuwsbrieven	1592
""", 'no': """
no comments	647
no comments yet	647
no credit card required	724
no gracias	782
no grazie	1327
no posts	657
no te pierdas	821
no thank you	599
no thanks	599
no, gracias	782
no, grazie	1327
no, thanks	599
noch kein abo	476
noch kein abonnent	386
noch kein konto	386
noch keine kommentare	417
noch keine kommentare vorhanden	417
noch nicht registriert	476
nog geen abonnee	1656
nog geen account	1587
nog geen reacties	1613
noklausies rakstu	1547
non hai un account	1393
non merci	1029
non oggi	1327
non ora	1327
non sei abbonato	1332
non sei ancora abbonato	1393
non, merci	1029
norint komentuoti, reikia prisijungti	1508
normas	817
nos articles les plus lus	1114
nos derniers articles	1071
nos lecteurs ont lu ensuite	1071
nos offres	1038
nos offres d'emploi	1097
nos recommandations	1071
noskaties video	1549
not a subscriber yet	607
not now	599
not ready to donate	599
not ready to give today	599
not ready to subscribe	599
not ready to support today	599
not today	599
nota relacionada	866
notas recomendadas	866
notas relacionadas	866
note legali	1351
notez cet article	1067
noticia relacionada	821
noticia relacionadas	821
noticias de hoy	821
noticias relacionada	821
noticias relacionadas	821
notizie correlate	1358
notizie del giorno	1358
nous contacter	1067
nous soutenir	1030
nous suivre	1058
nous vous recommandons	1071
now playing	657
""", 'nt': """
ntb	1755	1755
""", 'nu': """
nu acum	1938
nu ai cont	1976
nu in het nieuws	1617
nu niet	1583
nuoroda nukopijuota	1507
nuotraukos	1509
nutzungsbedingungen	414
""", 'ny': """
nyalakan notifikasi	1311
nyhedsbrev	313
nyhedsbreve	313
nyhetsbrev	1709	2269
nyhetsbrevet	1709	2269
nyhetsdygnet	2286
nyt luetuimmat	981
""", 'o ': """
o artigo continua depois da publicidade	1883
o seu email	1870
""", 'ob': """
obrigado pelo seu feedback	1911
obrigado pelo seu voto	1911
obrigado por se inscrever	1870
obserwuj	1794
obserwuj nas	1794
""", 'oc': """
oceni novico	2208
ocenite tekst	2088
""", 'od': """
odbij	2101
odbij sve	2101
oddaj komentar	2208
odjava	2079	2202
odpowiedz	1801
""", 'of': """
oferecer artigo	1866
oferecido por	1883
oferta especial	787
ofertas	812
ofertas de empleo	847
ofertes de feina	205
offer	639
offer ends soon	724
offerte	1349
offerte di lavoro	1379
offre partenaire	1062
offres d'emploi	1097
offrir l'article	1038
""", 'og': """
oglas	2085	2205
oglasi	2085	2205
ogni contributo conta	1392
ogni euro conta	1392
""", 'oh': """
ohne spende weiterlesen	381
""", 'ok': """
ok	600
okumaya devam et	2372
""", 'ol': """
oldest first	647
ole esimene kommenteerija	880
oled juba tellija	874
oled uudiskirjaga liitunud	898
olet nyt tilannut uutiskirjeen	969
oletko jo tilaaja? kirjaudu	966
olvasd el ezt is	1232
olvassa el ezt is	1232
""", 'om': """
om cookies	2279
oma tili	966
""", 'on': """
once	600
onderwerpen	1617
one time donation	601
one-time	600
one-time donation	601
onko jutussa virhe	980
onko sinulla jo tunnus	966
""", 'oo': """
ook interessant	1617
oops! something went wrong	715
""", 'op': """
op leeslijst	1681
open image in gallery	657
open menu	657
opina	817
opprett en gratis bruker	1704
opprett en gratis konto	1704
opprett gratis bruker	1704
opprett konto	1704
oppsummert av ai	1728
oppsummert av ki	1728
opret bruger	308
opret en gratis bruger	308
opret en gratis profil	308
opret en konto	308
opret gratis profil	308
opret konto	308
opslaan	1602
opslag fra facebook	333
opslag fra instagram	333
opublikuj komentarz	1801
""", 'os': """
osallistu keskusteluun	980
ossza meg	1225
osta artikkel	874
ostale vesti	19	2086
ostale vijesti	19	2086
ostatnie wpisy	1805
ostavi komentar	2088
ostavite komentar	2088
oszd meg	1225
""", 'ot': """
other amount	605
other articles	652
other news	652
other readers liked	19
other stories	652
other stories you may like	652
other stories you might like	652
others also read	19	652
otra cantidad	786
otras noticias	19	821
otras noticias que pueden interesarte	19
otro importe	786
""", 'ou': """
our corrections policy	647
our newsletters	617
our partners	639
our social media	634
our sponsors	639
outro valor	1865
ouvir	1878
ouvrir le menu	1074
""", 'ov': """
overschrijving	1586
""", 'oy': """
oynat	2388
""", 'oz': """
oznake	2086	2206
""", 'p': """
p	1948
""", 'pa': """
pagamento seguro	1865
pagamento sicuro	1331
page suivante	1074
pagina successiva	1361
pago seguro	786
paid advertisement	729
paid content	639
paid partnership	639
paid post	639
paiment methods	605
palaute	980
paling banyak dibaca	1288
pane oma teadmised proovile	881
para continuar a ler	1928
para continuar lendo	1928
para seguir leyendo	862
paremti	1502
pariwara	1285
partage	1057
partager	1057	1057
partager l'article	1057
partager par e-mail	1057
partager par email	1057
partager par mail	1057
partager sur	1057
partager sur bluesky	1057
partager sur linkedin	1057	1057
partager sur messenger	1057
partager sur telegram	1057
partager sur twitter	1057
partager sur x	1057
partager via messenger	1057
partager via twitter	1057
partages	1057
partagez	1057
partecipa alla discussione	1384
partenaire	1062
parteneri	1948
participa	817
participa en la nostra enquesta	203
participe da conversa	1919
partilhar	1878
partilhe	1878
partner	1607
partner content	639
partner offers	639
partnerangebot	411
partnerangebote	411
partnerbijdrage	1661
partnercontent	1607
partnernieuws	1617
partnerska vsebina	2205
pas aujourd'hui	1029
pas de commentaire	1067
pas encore inscrit	1038
pas maintenant	1029
pasidalinkite	1507
pasidalinkite straipsniu	1507
pasidalinti	1502
passa a premium	1393
passatempos	1913
passend zum thema	421
passende artikel	421
passer cette annonce	1062
password dimenticata	1332
passwort vergessen	386
patrocinado	812	1883
patrocinado por	812
payment method	605
payment methods	605
payment options	605
paypal	385
""", 'pe': """
pedoman media siber	1301
pelo mundo	1892
people also read	652
per continuar llegint	215
per continuare a leggere	1393
per e-mail teilen	406
per e-mail versenden	406
per mail teilen	406
per mail versenden	406
per whatsapp teilen	406
personuppgiftspolicy	2279
personvern	1718
personverninnstillinger	1718
peru milloin vain	966
peru tilaus milloin tahansa	969
peruuta milloin tahansa	966
pesquisar	1895
petites annonces	1062
""", 'ph': """
photos	1074
""", 'pi': """
piekrist	1558
piesakies jaunumiem	1565
piilota mainokset	975
pilihan editor	1288
pilihan redaksi	1288
pilihan untuk anda	1312
pilihan untukmu	1312
pin it	629
pinterest	630
pix	1865
""", 'pl': """
plaats een advertentie	1641
plaats een reactie	1613
plaats reactie	1613
plan du site	1064
play audio	629
play now	657
play the video	704
play video	657
please check your inbox	761
please donate	601
please enter a valid email address	617
pledge your support	601
plus	308	1074	1587	2264
plus d'articles	1071
plus d'infos	1071
plus lus	1071
plus tard	1029
plus-artikel	386
plusartikel	1587
pluss	1704
plussak	1704
""", 'po': """
pocket	630	1415
podaj adres e-mail	1786
podaj e-mail	1786
podcast	244	330	421	821	1358	1805	2386
podcastit	981
podcasts	330	421	1617	1892
podcasty	244	1805
podd	2286
poddar	2286
pode gostar de	1931
pode interessar	1892
podeli	2088
podeli na facebooku	2088
podeli vest	2088
podelite	2088
podijeli	2088
podijeli na facebooku	2088
podijeli vijest	2088
podijelite	2088
podkast	1725
podkaster	1725
podobne	1805
podpri	2201
podpri nas	2201
podprite nas	2201
podseti me kasnije	2093
podsjeti me kasnije	2093
pogledaj komentare	2088
pogoji uporabe	2220
polecamy	1805
polecane	1805
polecane dla ciebie	1805
politika privatnosti	2101
politika zasebnosti	2220
polityka cookies	1798
poprzedni	1808
populair	1617
populaire	1071
populaire artikelen	1617
populaires	1071
popular articles	652
popular now	652
popular posts	652
popular reads	728
popular stories	652
popular topics	652
populare	1952
popularne	1805
populer	1288
populiariausi	1504
portada	824
posez une question sur cet article	1095
poslat	236
poslat e-mailem	236
poslechnout	236
post comment	647
post on x	629
poster un commentaire	1067
posts relacionados	1892
potrebbe interessarti	1358
potrebbe interessarti anche	1358
potrebbero interessarti	1358
pour aller plus loin	1071
pour lire la suite	1110
povezana novica	2206
povezane novice	2206
povezane teme	2086
povezane vesti	2086
povezane vijesti	2086
povezano	2206
poveznica kopirana	2088
povolit cookies	240
powered by ai	697
pozabljeno geslo	2202
""", 'pr': """
pr	1227	1418	1418	1418	1467
pravidla diskuse	243
pravila komentiranja	2088	2208
pravila privatnosti	2101
preberite tudi	2206
precedente	1361
precios y disponibilidad pueden variar	847
preferenze cookie	1351
pregunta a nuestra ia	845
premium	229	308	533	607	787	1038	1279	1332	1587	1704	1783	1866	1940	2264	2372	2513
premium content	607
premium digital	724
premium-artikel	386
prenumerata	1502	1783
prenumeration	2264
prenumeratoriams	1502
prenumerera	2264
prenumerera nu	2264
prenumeruj	1783
prenumeruoti	1502
preporuka	2086
presented by	639
press enter or click to view image in full size	657
pretplata	2078
pretplati se	2078
pretplatite se	2078
previous article	652
previous page	657
previous post	657
prihvatam	2101
prihvati	2101
prihvati sve	2101
priimti visus	1519
prijava	2079	2202
prijavi napako	2208
prijavi se	2079	2202
prijavite se	2079	2202
prijavite se odmah	2079
prijzen kunnen intussen gewijzigd zijn	1661
primo piano	1358
principais pontos, por ia	1911
prindi	879
prindi artikkel	879
print	317	630	1602
print article	629
print artiklen	317
print dit artikel	1657
print page	726
print subscription	607
print this	629
print this page	726
printen	1602
prisijungti	1502
prispevaj	2201
privaatsustingimused	891
privacidad	814
privacy	1351	1609
privacy center	414
privacy notice	617
privacy policy	644	1351
privacy preference center	644
privacy preferences	644
privacy settings	644
privacy statement	644
privacybeleid	1609
privacyverklaring	1609
privatumo politika	1519
probeabo	386
probeer het later opnieuw	1649
probeer nu	1587
produktempfehlung	411
profil	386
profilo	1332
profiter de l'offre	1038
promo	1349	2085
promocijsko besedilo	2205
promocja	1797
promoted	639
promoted content	639
promoted links	639
promoted stories	652
promotie	1607
promotion	639
propaganda	1883
proposer une correction	1101
prosseguir	1885
prova # dagar gratis	2264
prova gratis	1332	2264
prova gratis per un mese	1393
prova nu	2264
prova-ho un mes gratis	215
prueba gratis	787
prueba un mes gratis	862
przeczytaj jeszcze	1805
""", 'pu': """
pub	1062	1883	1883
publicar comentario	817
publicidad	812	812
publicidad - sigue leyendo	812
publicidade	1883	1883
publicitat	194
publicitate	1948	1948
publier un commentaire	1067
publireportage	1062
publirreportaje	812
puntos clave	845
puoi regalare # articoli al mese	1395
puzzels	1641
""", 'py': """
pysy ajan tasalla	969
""", 'qu': """
quero assinar	1866
quiero recibirla	858
quiero recibirlo	858
quiero suscribirme	787
quitar publicidad	847
""", 'ra': """
raccomandato da	1349
raksts pieejams abonentiem	1542
rapporter feil	1721
rapportera fel	2282
""", 're': """
reactie	1613
reacties	1613
reacties worden vooraf gecontroleerd	1646
read aloud	629
read also	652
read article	657
read comments	647
read full article	657
read full story	657
read in app	657
read more	657
read more about	652
read more about sharing	629
read more articles	657
read more here	657
read more on	652
read more on these topics	652
read next	652
read original article	657
read our complete coverage	652
read story	657
read the article	657
read the full article	657
read the full story	657
readers also read	652
ready for more	617
reageer	1613
reageren	1613
rebutja-ho tot	200
recent	652
recent articles	652
recent news	652
recent posts	652
recent stories	652
recevoir la newsletter	1047
recevoir une alerte	1103
rechazar	814
rechazar todas	814
rechazar todo	814
recherche	1074
rechercher	1074
recibir alertas	857
recibir alertas de este tema	857
reclame	1607
recomandate	1952
recomendaciones	821
recomendadas	821	1892
recomendado	821
recomendado para ti	821
recomendados	821	1892
recomendamos	1892
recommended	652
recommended articles	652
recommended external content	695
recommended for you	652
recommended reading	652
recommended reads	728
recommended stories	652
recommended videos	652
recurso exclusivo para assinantes	1913
recusar	1885
redakcja poleca	1805
redaksi	1301
redaksjonen anbefaler	1725
redaktionen anbefaler	330
redaktionen rekommenderar	2286
redaktionsempfehlung	421
redan prenumerant? logga in	2264
reddet	2382
reddit	630
redes sociais	1879
redes sociales	806
refuser	1064
registar	1866
registe-se	1866
register	607
register for free	607
register now	607
registo	1866
registra't	189
registra't per comentar	203
registrace	229
registracija	2079	2202
registrarme	787
registrarme en la newsletter	794
registrarse	787
registrasi	1279
registrate	862
registrati	1332
registrati e leggi questo articolo	1393
registrati gratis	1332
registreer	1587
registreer gratis	1587
registreeru tasuta	874
registreeru veebiseminarile	881
registrer deg	1704
registrera dig	2264
registreren	1587
registrieren	386
registriraj se	2079	2202
registro	787
registrovat se	229
registruj se	2079
registruotis	1502
regulamin	1798
reject all	644
reject all cookies	644
rejeitar	1885
rejeitar todos	1885
rejoignez la conversation	1101
rejoignez la discussion	1101
reklaam	874
reklaamartikkel	882
reklaamtekst	882
reklam	2278	2381	2381
reklam alani	2381
reklama	239	239	1502	1797	1797	2085	2147
reklamdan sonra devam ediyor	2381
reklame	321	1717
reklami atla	2381
reklami kapat	2381
reklaminis straipsnis	1510
reklamlar	2381
reklamy	1797
rekomendasi	1288
rekomendasi untuk anda	1288
rekomendasi untukmu	1288
rekomenduojame	1504
rekommenderade artiklar	2286
rekommenderas	2286
rekommenderat	2286
relacionadas	821	1892
relacionado	821
relacionados	821	1892
related	652	655
related article	652
related articles	652
related content	652
related coverage	652
related items	652
related links	652
related news	652
related posts	652
related reading	652
related stories	652
related story	652
related tags	652	652
related to this story	652
related topics	652
related videos	652
relaterade artiklar	2286
relaterade nyheter	2286
relaterat	2286
relaterede artikler	330
relaterede emner	330
relateret	330
relatert	1725
relaterte artikler	1725
relaterte emner	1725
relaterte saker	1725
remember me	607
remiamas turinys	1510
remind me in #	599
remind me in may	599
remind me later	599
remind me next month	599
remind me tomorrow	599
remove ad	639
remove ads	639
remti	1502
rep alertes d'aquest tema	209
replay	657
replies	647
reply	647
report	630
report a problem	647
report a typo	647
report abuse	647
report ad	639
report comment	647
report this ad	639
reportagem exclusiva para assinantes	1928
reportar	817
reportar erro	1888
reportar error	817
reportar un error	817
reproducir	824
reproduzir	1895
request a correction	647
reset password	607
responder	817	1888
resta aggiornato	1339
restam # caracteres	1919
resumen con ia	845
resumen de ia	845
resumen por ia	845
resumir com ia	1911
resumo por ia	1911
retour	1057
retour en haut	1074
return to top	657
""", 'ri': """
riassumi con l'ia	1376
riassunto ia	1376
ricevi gli avvisi su questo argomento	1387
ricevi la newsletter	1339
ricevi una notifica per ogni nuovo articolo dell'autore	1387
rifiuta	1351
rifiuta tutto	1351
rimani aggiornato	1339
rimani informato	1339
riproduci	1361
riservato agli abbonati	1393
rispondi	1354
rispondi al sondaggio	1384
ritzau	359	359
ritzau/afp	359
ritzau/reuters	359
""", 'ro': """
rodyti daugiau	1509
rodyti komentarus	1508
""", 'rs': """
rss	630
""", 'ru': """
rubriken	421
rubriques	1071
""", "s'": """
s'abonner	1038
s'identifier	1038
s'inscrire	1038
s'inscrire gratuitement	1038
""", 'sa': """
saada e-postiga	879
saada vihje	881
sag uns deine meinung	461
sagen sie uns ihre meinung	461
saiba mais	1892
sair	1866
saken er forbeholdt abonnenter	1704
saken er lest opp av en robot	1713
saken fortsetter etter annonsen	1717
saken fortsetter nedenfor	1717
saken fortsetter under	1717
saken fortsetter under bildet	1717
saken oppdateres	1717
salin link	1283
salin tautan	1283
saltar al contenido	824
saltar publicidad	812
salva	1344
salva articolo	1344
salva l'articolo	1395
salva per dopo	1395
salvar	1878
salvar artigo	1878
salvar para ler depois	1930
salvesta	879
salvesta artikkel	879
samal teemal	876
samengevat door ai	1638
samenvatting door ai	1638
sammanfattad av ai	2289
sammanfattning gjord av ai	2289
samtykke	322	1718
sauvegarder	1057
sauvegarder l'article	1113
sauvegarder pour lire plus tard	1113
save	629
save article	629
save for later	629
save preferences	644
save story	629
save this article	629
saved	629
""", 'sb': """
sblocca l'articolo	1393
""", 'sc': """
scegli il tuo abbonamento	1393
scegli l'abbonamento che fa per te	1393
scegli un importo	1331
schlagworte	421
schlagworte zum thema	421
schon abonnent	386
schon dabei	381
schreibe einen kommentar	417
schreiben sie der redaktion	461
schreiben sie einen kommentar	417
schrift verkleinern	406
schrijf een reactie	1613
schrijf je gratis in	1649
schrijf je in	1592
schrijf je in voor onze nieuwsbrief	1592
scopri	1361
scopri le offerte	1332
scopri tutte le nostre newsletter	1389
scopri tutte le offerte di abbonamento	1393
scrie un comentariu	1951
scrivi qui il tuo commento	1384
scrivi un commento	1354
scroll down for video	704
scroll down to continue	729
scroll down to continue reading	639
scroll for more	639
scroll ke bawah untuk melanjutkan	1285
scroll to continue	639
scroll to continue with content	639	1285
scroll to top	657
scroll untuk membaca	1285
scrolle weiter	411
scrollen sie weiter	411
""", 'se': """
se abonnemang	2264
se abonnementer	308
se alla	2289
se alla bilder	2289
se alle	333	1728
se alle abonnentfordeler	1704
se alle bildene	1728
se alle fordele for abonnenter	308
se bildene her	1728
se billederne her	333
se connecter	1038
se connecter avec apple	1110
se connecter avec facebook	1110
se connecter avec google	1110
se erbjudanden	2264
se flere billeder	333
se grafikken her	333	1728
se klippet	2289
se klippet i spelaren ovan	2289
se klippet ovan	2289
se klippet over	1728
se tilbud	308	1704
se tilbudene	1704
se videoen her	333	1728
se videoen herunder	333
se videoen nedenfor	333	1728
se videoen ovenfor	333
se videoen over	1728
se videoen under	1728
se videon i spelaren ovan	2289
se videon nedan	2289
se videon ovan	2289
search	657
sebelumnya	1290
secciones	821
sections	657
secure checkout	605
secure payment	605
secure transaction	605
sedang tren	1312
see all	657
see all newsletters	617
see all plans	724
see all subscription plans	724
see also	652
see comments	647
see more	657
see subscription options	607
segnala	1354
segnala un errore	1354
segnala un errore nell'articolo	1384
segueix aquest tema	209
segueix l'autor	209
segueix tota l'actualitat en directe	218
segui	1345
segui la diretta	1387
segui questo argomento	1387
segui questo tema	1387
seguici	1345
seguici su facebook	1345
seguici sui social	1345
seguir	807	1879
seguir a este autor	857
seguir autor	1921
seguir este tema	857	1921
seguir leyendo	787	824
seguir leyendo en	807
seguir sin apoyar	782
sei d'accordo? vota	1384
seite #	424
seite drucken	406
seite teilen	406
seja apoiador	1863
seja assinante	1866
seja o primeiro a comentar	1888
seja um apoiador	1863
selanjutnya	1290
selecione as newsletters que pretende receber	1923
selecione as newsletters que quer receber	1923
select an amount	605
select payment method	605
selengkapnya	1290
semua komentar	1287
senare	2260
senaste	2286
senaste nyheterna	2286
senaste nytt	2286
send email	629
send feedback	647
send til en ven	317
send to a friend	629
senere	304	1700
seneste	330
seneste nyheder	330
seneste nyt	330
sense tu no seria possible	214
sent daily	715
sent weekly	715
senza di te non ce la facciamo	1392
senza vincoli	1393
seotud artiklid	876
seotud lood	876
sepa-lastschrift	385
services partenaires	1062
servicios	821
sesli dinle	2379
seu e-mail	1870
seu email	1870
seuraa	974
seuraa aihetta	974
seuraava	983
seuraava juttu	981
seuraavaksi	983
sezioni	1358
""", 'sf': """
sfoglia gallery	1361
sfoglia il giornale	1332
""", 'sh': """
share	538	629	1283	1311	1945
share article	629
share by email	629
share by text	629
share full article	629
share link	629
share on	629
share on bluesky	629
share on facebook	629
share on flipboard	629
share on linkedin	629
share on pinterest	629
share on reddit	629
share on social	726
share on social media	726
share on telegram	629
share on threads	629
share on x	629
share on x (twitter	629
share on your socials	726
share options	629
share pe facebook	1978
share save	629
share share	629
share story	629
share this	629	629
share this article	629
share this news	629
share this on	629
share this on social media	629
share to facebook	629
share tweet	629
share using the buttons below	726
share via	629
share via facebook	629
share via twitter	629
share with a friend	629
share with email	629
share with friends	726
share with your friends	629
sharing	629
show all	657
show caption	657
show comments	647
show external content	644
show less	657
show more	657
show more sharing options	629
shrani	2208
""", 'si': """
si din mening	1721
sie haben bereits ein konto	476
sie haben bereits ein konto? anmelden	476
sie haben den newsletter abonniert	467
sie haben noch kein abo	476
sieh dir diesen beitrag auf instagram an	449
siehe auch	421
siga	1879
siga este autor	1921
siga-nos	1879
sign in	607
sign in / register	607
sign in or sign up	607
sign me up	617
sign out	607
sign up	607
sign up for corrections and clarifications	647
sign up for free	607
sign up for our newsletter	617
sign up here	617
sign up now	607
sign up or log in	724
sign up to our newsletter	715
sign up with your email	715
signaler	1067
signaler un abus	1101
signaler une faute	1101
signaler une faute d'orthographe	1101
sigue este tema y recibe avisos	857
sigue leyendo	821
sigue leyendo debajo	812
siguiendo	807
siguiente	824
siguiente noticia	821
sikeresen feliratkozott	1236
simak juga	1288
similar articles	652
similar posts	652
similar stories	652
simpan	1283
simpan artikel	1311
simpan untuk dibaca nanti	1311
sin comentarios	817
sin permanencia	862
single contribution	605
sinu e-posti aadress	898
sinua voisi kiinnostaa	981
siradaki haber	2386
sisesta oma e-posti aadress	898
siste	1725
siste nyheter	1725
siste nytt	1725
sisuturundus	874
sisuturunduse artikkel	882
site map	657
sitemap	657
""", 'sk': """
skaitomiausi	1504
skaitomiausi straipsniai	1504
skaitomiausia	1504
skaitykite daugiau	1504
skaitykite toliau	1502
skaityti daugiau	1509
skaityti komentarus	1508
skaityti toliau	1502
skaityti visus komentarus	1508
skapa ett gratis konto	2264
skapa ett konto	2264
skapa gratis konto	2264
skapa konto	2264
skapa konto gratis	2264
skaties bildes	1549
skaties foto	1549
skaties video	1549
skatieties video	1549
skip ad	599
skip ads	639
skip advertisement	639	639
skip for now	599
skip past newsletter promotion	617
skip this	599
skip to content	657
skip to footer	657
skip to main content	657
skip to navigation	657
skomentuj	1793	1801
skopiowano link	1793
skopiuj adres	1793
skopiuj link	1793
skriv din kommentar	325	1721	2282
skriv din kommentar her	325	1721
skriv en kommentar	325	1721	2282
skriv et svar	333
skriv inn e-post	1709
skriv inn e-postadressen din	1709
skriv kommentar	325
skriv ut	1713	2274
skriv ut artikeln	2274
skriv ut saken	1713
skype	630
""", 'sl': """
sla advertentie over	1607
sluit	1620
sluiten	1583
""", 'sm': """
sms	630
""", 'sn': """
snapchat	630
""", 'so': """
sobre el autor	821
sobre la firma	821
social	1345
social media	407	634
sociala medier	2275
sociale media	1603
sociale medier	318
solo gli abbonati possono commentare	1384
solo los suscriptores pueden comentar	852
something went wrong	715
something went wrong. please try again	715
something went wrong. please try again later	617
sommaire	1074
son dakika	2386
son dakika haberleri	2386
son haberler	2386
sonra oku	2379
sonraki	2388
sonraki haber	2386
sonraki sayfa	2388
sorodna novica	2206
sorodne novice	2206
sorodne vsebine	2206
sorotan	1288
sort by	647
sosiaalinen media	974
sosiale medier	1714
sostieni	1328
sostienici	1328
soutenez-nous	1030
soutenir	1030
soziale medien	407
""", 'sp': """
spannend	421
spara	2274
spara artikel	2274
spara artikeln	2274
spara artikeln till senare	2274
spara till senare	2274
spausdinti	1507
special offer	607
speel video af	1643
speichern	406
spela upp	2289
spende	382
spende jetzt	382
spenden	382
spenden sie	382
spendenkonto	471
spill av	1728
spill av video	1728
spill av video her	1728
spomni me kasneje	2212
sponset	1717
sponset innhold	1717
sponsor content	639
sponsored	411	541	639	1661
sponsored content	639
sponsored links	639
sponsored message	639
sponsored message - story continues after this	639
sponsored post	639
sponsored stories	652
sponsoreret	321
sponsoreret indhold	321
sponsorizzato	1349
sponsorlu	2381
sponsorlu haber	2381
sponsoroitu	975
sponsrat	2278
sponzorirana vsebina	2205
sponzorirano	2085	2205
sponzorisani tekst	2085
sponzorisano	2085
spotify	630
spotted a mistake	647
spotted an error	647
sprejmem	2220
sprejmi	2220
sprejmi vse	2220
spremi	2088
""", 'st': """
stampa	1344
stampa articolo	1344
stampa questo articolo	1395
standard digital	724
start free trial	607
start subscription	607
startseite	421	424
stay connected	617
stay in the know	617
stay informed	617
stay up to date	617
steady	382
stel je vraag aan onze ai	1638
stellenmarkt	455
stem her	333	1728
stem i afstemningen	333
stem i avstemningen	1728
stem nu	1641
steun ons	1584
stichworte	421
stikkord	1725
stimmen sie ab	455
stopt automatisch	1656
stories for you	652
story continues	639
story continues below	639
straipsnis prieinamas tik prenumeratoriams	1502
strictly necessary cookies	644
strinjam se	2220
strinjam se s prikazom zunanje vsebine	2220
stt	986	986
stt-afp	986
stt-reuters	986
stumbleupon	630
stuur door	1681
stuur een correctie	1646
""", 'su': """
su questo argomento	1396
subiecte	1952
submit	600
submit a correction	647
submit comment	647
subscreva a newsletter	1870
subscreva gratuitamente	1923
subscrever	1870
subscrever newsletter	1870
subscribe	607
subscribe by email	617
subscribe for free	607
subscribe here	607
subscribe now	607
subscribe to continue	607
subscribe to continue reading	607
subscribe to get the latest posts sent to your email	617
subscribe to our newsletters	617
subscribe to read	607
subscribe today	607
subscribe via email	617
subscriber exclusive	724
subscriber only	607
subscriber-only	607
subscriber-only content	724
subscribers get more	724
subscribers only	607
subscription options	607
subscriu-t'hi	188
subscriu-te	188
subskrybuj	1783
success! check your inbox	761
successivo	1361
suche	424
suchen	424
sudah punya akun	1279
suggerisci una correzione	1376
suggest a correction	647
suggested	652
suggested articles	652
suivant	1074
suivez notre direct	1113
suivez nous	1058
suivez-nous	1058
suivi	1058
suivre	1058
suivre ce sujet	1058
suivre ce sujet et recevoir une alerte	1103
suivre cet auteur	1058
sujets	1071
sulge reklaam	882
sulje	964
sullo stesso argomento	1358
sullo stesso tema	1358
sumbang	1278
summary by ai	697
suositellut	981
suosittelemme	981
suosituimmat	981
support local journalism	601
support our journalism	601
support our work	601
support quality journalism	601
support the author	601
support this site	601
support us	601
support us on patreon	601
support us today	601
supported by	639
sur ce sujet	1071
sur le web	1071
suscribete	787
suscribirme	787
suscribirse	787
suscribite	862
suscribite ahora	862
suscripciones	787
susijusios naujienos	1504
sutikti su visais	1519
sutinku	1519
suurenna kuva	983
""", 'sv': """
svar	325	1721
svara	2282
svi komentari	2088
""", 'sw': """
swisha en slant	2261
""", 'sz': """
szavazzon	1234
szukaj	1808
""", "t'": """
t'ha agradat aquest article	203
""", 'ta': """
ta bort annonser	2278
tag	1288	1358	2521
tag-uri	1952
taggar	2286
tagged	652
tagger	1725
tagi	1805
tagovi	2086
tags	330	421	545	652	821	1071	1288	1358	1617	1892	2521
taguri	1952
taille du texte	1057
taip pat skaitykite	1504
tak for din tilmelding	313
take our survey	647
tallenna	973
tallenna juttu	973
talvez mais tarde	1862
tamanho da fonte	1878
tampilkan lebih banyak	1290
tartalom	1234
tautan berhasil disalin	1311
tautan disalin	1283
tautan telah disalin	1311
tavs e-pasts	1565
""", 'te': """
te has suscrito correctamente	858
te puede gustar	821
te puede interesar	821
te quedan # caracteres	852
te recomendamos	821
te-ar putea interesa	1952
teata veast	880
teavita veast	880
tee lahjoitus	965
teilen	406
teilen auf	406
teilen und weiterempfehlen	406
teised loevad	876
tek seferlik	2371
tekst loopt door onder de advertentie	1607
tekst se nastavlja nakon oglasa	2085
tekstgrootte	1602
tekstimainos	975
telegram	630	2005
teljes cikk	1234
telli	874
telli kohe	874
tellijale	874
tellijana saad artiklit jagada	879
tellijatele	874
tema	1725
tema dana	2086
temaer	1725
temas	821	1892
temas relacionados	821
tematy	1805
temes relacionats	218
temi	1358
temos	1504
tempo de leitura	1895
tempo di lettura	1361
tempo estimado de leitura: # minutos	1878
temps de lecture	1074
temps de lecture : # min	1074
tendances	1071
tendencias	821
tendenze	1358
tentang kami	1301
teraz nie	2154
terbaru	1288
terkait	1288
terkini	1288
termini e condizioni	1351
termos de uso	1885
terms	644
terms & conditions	644
terms and conditions	644
terms apply	724
terms of service	644
terms of use	644
terpopuler	1288
terpopuler hari ini	1312
terug naar boven	1620
test din viden i ugens quiz	333
test kunnskapene dine i ukas quiz	1728
testa dina kunskaper i veckans quiz	2289
testaa tietosi viikon visassa	983
testen	386
testez gratuitement	1038
testez vos connaissances	1101
testez vos connaissances avec notre quiz	1101
tetszik	1225
text size	629
text version	657
texto gerado por ia	1911
""", 'th': """
thank you	600
thank you for subscribing	715
thank you for watching	729
thank you to our sponsors	639
thank you! please check your inbox	761
thanks for subscribing	617
thanks for watching	729
thanks to our sponsors	639
thanks! please check your inbox	761
the article continues below	729
the story continues below	729
the video player is currently playing an ad	695
thema	421
thema's	1617
themen	421
there are no comments yet	647
there was an error, please provide a valid email address	715
these are external links and will open in a new window	629
this is an advertisement	639
this video can not be played	695
this video cannot be played	695
threads	630
""", 'ti': """
ti consigliamo	1358
ti potrebbe interessare	1358
ti potrebbero interessare	1358
ticker	421
tickets sichern	455
tidak terima kasih	1277
tidak, terima kasih	1277
tiempo de lectura	824
tiempo estimado de lectura: # minutos	806
tietosuoja	976
tiktok	630
til forsiden	330	1725
til toppen	333	1728
tilaa	966
tilaa nyt	966
tilaa uutiskirje	969
tilaa uutiskirjeet	969
tilaajalle	966
tilaajille	966
tilaukset	966
till erbjudandet	2264
till startsidan	2286
till toppen	2289
tilmeld	313
tilmeld dig	313
tilmeld dig nyhedsbrevet	313
tilmeld nyhedsbrev	313
timp de citire # min	1954
tin sau	2521
tinggalkan komentar	1287
tip us	601
tips en venn	1713
tips van de redactie	1617
tipsa	2274
tipsa oss	2282
tisk	236
""", 'to': """
today's most read	728
today's paper	657
today's top stories	652
todos los comentarios	817
toestemming	1609
toeta	874
toeta meid	874
toevoegen aan leeslijst	1681
toggle	657
toggle caption	657
toimetus soovitab	876
toimitus suosittelee	981
toista	983
toon deze inhoud	1636
toon inhoud	1609
toon meer	1620
toon minder	1620
toon reacties	1613
top articles	652
top artikel	421
top comments	647
top headlines	652
top latest discussions	657
top news	652
top stories	545	652
top-artikel	421
top-news	421
top-themen	421
tophistorier	330
topics	652
topik	1288
topik terkait	1288
toppnyheter	2286
toppsaker	1725
topthemen	421
torna all'inizio	1361
torna su	1361
torne-se assinante	1863
torne-se membro	1863
tots els butlletins	211
toujours afficher ce type de contenu	1093
tous les commentaires	1067
tous ses articles	1091
tout accepter	1064
tout refuser	1064
tout voir	1074
toute l'actu	1071
toutes les photos	1074
""", 'tr': """
trabaja con nosotros	847
trabalhe connosco	1913
trabalhe conosco	1913
trakteer ons op koffie	1584
trang sau	2523
transferencia bancaria	786
translated by ai	697
traueranzeigen	455
treballa amb nosaltres	205
trefwoorden	1617
trend	2386
trending	421	652	1288	1617	1892
trending deals	639
trending now	652
trending stories	652
trending today	652
trending topics	652
trimite	1945
trimite pe email	1945
trimite pe whatsapp	1978
trimite unui prieten	1978
try it free	607
""", 'tt': """
tt	2315	2315
tt-afp	2315	2315
tt-reuters	2315	2315
""", 'tu': """
tu e-mail	794
tu email	794
tudo sobre	1892
tue riippumatonta journalismia	965
tuitar	1878
tuitear	806
tulis komentar	1287
tulis komentar anda di sini	1301
tulosta	973
tulosta juttu	973
tumblr	630
tunnuksen luominen on maksutonta	966
tuoreimmat	981
tuoreimmat uutiset	981
turinio rinkodara	1510
tutti gli aggiornamenti qui	1387
tutti i commenti	1354
tutup	1277
""", 'tw': """
tweet	629	1283	1344
tweet this	629
tweeta	2274
tweeter	1057
tweetle	2379
tweetnij	1793
tweetnout	236
twitter	630
twitter-inhalte erlauben	414
twittern	406
""", 'ty': """
tyck till	2282
tylko w serwisie	1805
type your email	617
""", 'u ': """
u fokusu	2086
""", 'ud': """
udskriv	317
udvalgt	330
""", 'ui': """
uitgelicht	1617
uitloggen	1587
""", 'ul': """
ultim'ora	1358
ultime news	1358
ultime notizie	1358
ultimele articole	1952
ultimi articoli	1358
""", 'um': """
um assinante ofereceu-lhe este artigo	1930
umfrage wird geladen	455
""", 'un': """
un abbonato ti ha regalato questo articolo	1395
un subscriptor t'ha regalat aquest article	217
une erreur dans l'article	1067
uneix-te a la conversa	203
unfollow	634
unisciti al nostro canale	1345
unlisted	657
unlock this article	607
unohditko salasanan	966
uns folgen	407
unser bestes angebot	476
unser newsletter	394
unsere empfehlung	421
unsere empfehlungen	421
unsere newsletter	394
unsere top-themen	481
""", 'up': """
up next	652
upgrade now	607
upgrade to founding member	607
upgrade to paid	601
uplati	2078
""", 'us': """
ustawienia	1798
ustawienia cookies	1798
""", 'ut': """
utiles	1064
utvalgt	1725
utvalt	2286
""", 'uu': """
uudiskiri	898
uudiskirjad	898
uusimmat	981
uutiskirje	969
uutiskirjeet	969
""", 'uw': """
uw e-mailadres	1592
""", 'uy': """
uygulamayi indir	2426
uygulamayi indirin	2426
""", 'va': """
vaata galeriid	881
vaata ka	876
vaata kommentaare	880
vaata pilte	881
vaata videost	881
vaata videot	881
vaata videot siit	881
vacatures	1641
vagas de emprego	1913
vai al contenuto	1361
vain tilaajille	966
vakances	1549
valikko	983
valorar	817
van onze partners	1617
vandaag	1617
vandaag niet	1583
var artikkelen nyttig	1721
var artiklen nyttig	325
var dette nyttig	1728
var oppsummeringen nyttig	1721
var opsummeringen nyttig	325
var saken nyttig	1721
varovanje osebnih podatkov	2220
vastaa	980
vastaa kyselyyn	983
vastaa lukijakyselyyn	983
""", 've': """
ve zkratce	244
vedi anche	1358
vedi i # commenti	1384
vedi i commenti	1354
vedi tutte	1361
vedi tutti	1361
vedi tutto	1361
veilig betalen	1586
ver # comentarios	817
ver bio	839
ver comentarios	817
ver contenido	814
ver contenido externo	843
ver essa foto no instagram	1909
ver este tuit	843
ver fotos	824
ver galeria	1895
ver los comentarios	817
ver mais	1895
ver ofertas	787	1866
ver perfil	839	1921
ver resultado parcial	1919
ver resultados	852
ver resultados de la encuesta	852
ver todas	824	1895
ver todo	824
ver todos	824	1895
ver tudo	1895
verder zonder te steunen	1583
vergroot	1620
vergroot afbeelding	1620
verlagsangebot	411
verlagsbeilage	482
verschicken	406
versenden	406
verwandte artikel	421
verwandte themen	421
verwante artikelen	1617
veuillez saisir une adresse e-mail valide	1106
veure # comentaris	203
veure perfil	209
veure totes les ofertes	215
vezane vesti	2086
vezane vijesti	2086
vezi # comentarii	1964
vezi comentariile	1951
vezi mai mult	1954
vezi rezultatele	1964
vezi toate	1954
vezi toate newsletterele noastre	1971
vezi toate ofertele de abonament	1976
vezi videoclipul	1970
""", 'vi': """
vi har lukket for kommentarer	325
viber	630	2005
videa	244
video	244	330	1288	1358	1725	1952	2286	2386	2521
video abspielen	457
video ad	639
video afspelen	1643
video anschauen	457
video ansehen	457
video laden	414
video terkait	1288
video's	1617
videoen afspilles her	333
videoen kan ikke afspilles	333
videolar	2386
videos	421	821
videot	981
videoyu izle	2388
videoyu izleyin	2388
view all	657
view all newsletters	617
view comment	647
view comments	647	657
view full size	657
view gallery	657
view image	657
view image in fullscreen	657
view more	657
view on instagram	629
view our privacy policy	695
view plans	607
view post on instagram	695
view post on x	695
view subscription options	607
view this post on facebook	695
view this post on instagram	695
view this post on threads	695
view this post on x	695
viimased uudised	876
virement	1037
virement bancaire	1037
vis alle	333	1728
vis bildetekst	1728
vis flere	333	1728
vis indhold	322
vis innhold	1718
vis innlegg fra facebook	1728
vis innlegg fra instagram	1728
vis kommentarer	325	1721
vis mer	1728
vis mere	333
visa alla	2289
visa fler	2289
visa kommentarer	2282
visa mer	2289
visualizza questo post su instagram	1374
""", 'vk': """
vk	630
""", 'vo': """
voce sintetica	1376
voeg toe aan je leeslijst	1657
voir aussi	1071
voir ce post	1093
voir ce tweet	1093
voir cette publication sur instagram	1093
voir le contenu	1064
voir le diaporama	1074
voir les # commentaires	1101
voir les commentaires	1067
voir les offres	1038
voir les photos	1074
voir moins	1074
voir plus	1074
voir plus de commentaires	1067
voir ses articles	1091
voir son profil	1091
voir tous ses articles	1091
voir tout	1074
voit perua tilauksen milloin tahansa	969
voit peruuttaa milloin vain	966
volg	1603
volg dit onderwerp	1603
volg ons	1603
volgen	1603
volgend artikel	1617
volgende	1620
volgende pagina	1620
vollbild	424
vols eliminar la publicitat	205
vols llegir l'article sencer? subscriu-te	215
voltar ao topo	1895
volver arriba	824
von ki zusammengefasst	451
voor abonnees	1587
vorherige seite	424
vorheriger artikel	421
vorig artikel	1617
vorige	1620
vorlesen	406
vorlesen lassen	406
vormista tellimus	874
vorteile sichern	386
vota a la nostra enquesta	203
vota en nuestra encuesta	852
vota il nostro sondaggio	1384
vota nel nostro sondaggio	1384
vote na nossa enquete	1919
votez dans notre sondage	1101
votez pour faire entendre votre voix	1101
votre adresse mail	1106
votre commentaire	1067
votre e-mail	1047
votre email	1047
vous aimerez aussi	1071
vous aimerez lire	1071
vous avez lu # articles sur # ce mois-ci	1110
vous avez une question	1067
vous n'avez pas encore de compte	1110
vous pourriez aimer	1071
vous pourriez aussi aimer	1071
vous pouvez offrir # articles par mois	1113
""", 'vr': """
vraag het ai	1638
vraag het onze ai	1638
""", 'vs': """
vsebina je zaklenjena	2202
vsi komentarji	2208
vstoupit do diskuse	243
vstoupit do galerie	246
vstupte do diskuse	243
""", 'vu': """
vul de vragenlijst in	1641
vul een geldig e-mailadres in	1649
""", 'vy': """
vytisknout	236
""", 'w ': """
w tym artykule	1805
""", 'wa': """
waardeer dit artikel	1653
waardeer dit verhaal	1653
wachtwoord vergeten	1587
war diese zusammenfassung hilfreich	451
was andere lesen	421
was deze samenvatting nuttig	1638
was this helpful	647
was this summary helpful	697
was this summary useful	697
was this translation helpful	697
watch above	704
watch below	704
watch here	704
watch more	652
watch next	652
watch on youtube	704
watch the full video	704
watch video	657
""", 'we': """
we care about your privacy	644
we recommend	652
we value your privacy	644
weekly newsletter	617
wees de eerste die reageert	1613
weigeren	1609
weiter nach der anzeige	482
weiter zum artikel	381
weitere artikel	421
weitere artikel zum thema	481
weitere links	421
weitere meldungen	421
weitere nachrichten	421
weitere news	421
weitere newsletter	467
weitere podcasts	421
weitere themen	421
weitere videos	421
weiterempfehlen	406
weiteres	421
weiterlesen	424
weniger anzeigen	424
werbeanzeige	411
werbliche inhalte	411
werbung	411
werbung folgt	523
werbung von unserem partner	482
werde mitglied	382
werden sie mitglied	382
werden sie teil unseres teams	455
wesprzyj	1780
wesprzyj nas	1780
""", 'wh': """
what do you think	647
what to read next	652
whatsapp	630	630	2005
why trust us	729
why you can trust our reviews	729
why you can trust us	729
""", 'wi': """
wideo	1805
""", 'wo': """
word lid	1584
word supporter	1584
word vriend	1584
""", 'wr': """
write a comment	647
write a review	647
""", 'ws': """
wspieraj	1780
wspieraj nas	1780
wspieram	1780
wszystkie	1808
wszystkie komentarze	1801
""", 'wu': """
wunschbetrag	385
""", 'wy': """
wybrane dla ciebie	1805
wydarzenia	1805
wydrukuj	1793
wyloguj	1783
wyszukaj	1808
""", 'x': """
x	630	1227
""", 'x ': """
x (twitter	630
x facebook	629
""", 'x.': """
x.com	630
""", 'xe': """
xem clip	2543
""", 'xi': """
xing	630
""", 'ya': """
ya eres suscriptor	787
ya he donado	782
ya soy socio	782
ya te has registrado	787
ya tengo cuenta	787
ya tienes cuenta	787
ya tienes una cuenta	787
yanitla	2385
yapay zekaya sor	2385
yazdir	2379
yazi boyutu	2379
yaziyi dinle	2379
""", 'ye': """
yearly	600
yerinizi ayirtin	2388
yes	647
""", 'yo': """
yorum	2385
yorum kurallari	2385
yorum yap	2385
yorum yaz	2385
yorum yazin	2385
yorumlar	2385
yorumlari oku	2385
yorumunuzu yazin	2385
you are now subscribed	715
you are subscribed	715
you can change how much you give or cancel your contributions at any time	601
you have # seconds	639
you may also be interested in	652
you may also enjoy	652
you may also like	652
you may have missed	652
you may like	652
you might also be interested in	652
you might also like	652
you might like	652
you're in	617
you're subscribed	715
your account	607
your comment	647
your donation is tax-deductible	720
your email	617
your email address	617
your gift is tax-deductible	720
your privacy choices	644
your privacy is important to us	644
your subscription is confirmed	715
youtube	630
youtube-inhalte erlauben	414
""", 'yu': """
yukari	2388
""", 'z ': """
z ostatniej chwili	1805
""", 'za': """
zaakceptuj wszystko	1798
zaboravljena lozinka	2079
zadejte e-mail	233
zadejte e-mailovou adresu	233
zadnje novice	2206
zadnje objave	2206
zahl ich	382
zahlungsart	385
zahlungsarten	385
zahlungsmethode	385
zahlungsmethoden	385
zalo	2516
zaloguj	1783
zamknij	1779
zapisz	1793
zapojte se do diskuse	243
zapri	2212
zaregistrovat se	229
zarejestruj	1783
zaten abone misiniz	2372
zatvori	2093
zavrni	2220
zavrni vse	2220
""", 'ze': """
zet op leeslijst	1681
""", 'zi': """
zie ook	1617
ziedot	1542
zip code	617
""", 'zo': """
zobacz komentarze	1801
zobacz wszystkie	1808
zobrazit diskusi	243
zobrazit galerii	246
zobrazit obsah	240
zoek	1620
zoeken	1620
zonder jouw steun kunnen we dit werk niet doen	1653
zoom	657
""", 'zu': """
zu den abo-angeboten	386
zu den angeboten	476
zu den kommentaren	417
zugang freischalten	386
zum abo	386
zum abo-shop	476
zum aboshop	476
zum angebot	386
zum artikel	424
zum gewinnspiel	455
zum inhalt	424
zum inhalt springen	424
zum kommentieren anmelden	417
zum podcast	457
zum quiz	455
zum seitenanfang	424
zum thema	421	424
zum video	457
zur bildergalerie	424
zur diskussion	417
zur fotostrecke	424
zur mediathek	457
zur merkliste	477
zur navigation	424
zur newsletter-anmeldung	394
zur startseite	421
zur themenseite	424
zur umfrage	455
zusammenfassung mit ki	451
zustimmen	414
zustimmen und weiter	414
"""}

START = {'#': """
#	391 K wochen kostenlos	391 K wochen gratis	391 K monat kostenlos	1480 K줄 요약	1664 K weken voor	1664 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	696 K post shared by	696 K video posted by	696 K post by	797 K tu correo	1073 K lire aussi	1073 K lire également	1258 K gombra kattintva	1258 K telegramon	1258 K facebookon	1260 K cikk a	1260 K cikk folytatódik	1266 K cikket mesterséges	1268 K teljes beszélgetés	1268 K teljes interjú	1337 K tutti i contenuti	1370 K cura della redazione	1905 K autora escreve segundo o novo
""", 'ab': """
abbonati	1330 K a
abonneer	1663 K je op	1687 K
abonnez	12 K-vous	1036 K-vous à
abonniere	12 K	512 K
abonnieren	12 K sie	384 K sie	512 K sie
about	658 K the author	658 K the authors	658 K the writer
abstimmung	495 K:
""", 'ac': """
accepted	606 K payment methods:	606 K cards:
acceso	790 K ilimitado
accesso	1337 K illimitato
acesso	1869 K ilimitado
acest	1963 K rezumat	1963 K articol a fost tradus
achou	7 K algum
achtergrond	1619 K:
acompanhe	12 K
acquista	1380 K la rivista
actie	1690 K:
""", 'ad': """
ad	731 K:
ada	1299 K kesalahan di artikel
add	12 K us	682 K	762 K
additional	733 K reporting by
adja	1258 K meg
adjon	1258 K hozzá
administratorem	1827 K danych osobowych jest	1827 K twoich danych	1827 K państwa danych	1827 K pani/pana danych	1827 K podanych
advertise	702 K with
advertisement	731 K:
""", 'af': """
afmelden	1677 K kan
afspil	361 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	367 K har	698 K summaries	698 K-generated summaries	699 K tools were	699 K was used	699 K helped	699 K assisted	1434 Kがこの記事	1434 Kによる自動	1434 K要約	1434 Kによる要約	1434 Kが選んだ	1434 Kに質問	1434 ※K	1480 K 요약은	1480 K 뉴스 요약	1639 K kan fouten maken. controleer	1639 K-samenvattingen	1766 K har	1958 K informații	1958 K un subiect	1958 K un pont	1958 K fost martor	2325 K har	2579 K摘要	2579 K重點	2579 K重点	2579 K生成	2579 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1927 K o	1927 K a	1927 K-nos a
""", 'ak': """
aktiver	361 K	1759 K
aktivera	2319 K
aktiviere	497 K
aktivieren	497 K sie
aktuelle	422 K nachrichten aus
""", 'al': """
al	799 K registrarte	844 K mostrar este contenido	1591 K lid	1676 K het nieuws lees je in
all	27 K comments	756 K content ©
alla	27 K kommentarer	27 K inlägg	2287 K artiklar om	2290 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	331 K artikler om	334 K artikler af	422 K artikel zu	422 K artikel von	423 K infos:	423 K news:	425 K artikel von	456 K folgen	1618 K artikelen over	1621 K artikelen van	1726 K saker om	1729 K artikler av
alleen	1591 K voor abonnees	1669 K leden kunnen reageren
alles	422 K zum thema	422 K zu	1618 K over	1658 K over
allow	628 K notifications	643 K ads on
already	764 K	764 K have
als	391 K abonnent	391 K abonnentin	402 K app	478 K abonnent können sie	478 K abonnentin können sie	1591 K abonnee
also	653 K in	654 K read	654 K read	654 K on this site:	654 K worth reading:	654 K on this topic:	757 K in the news:	1206 K read:	1206 K read-
alt	331 K om	1726 K om
alte	1980 K știri din
altre	1359 K notizie su	1397 K notizie di
altri	1359 K articoli su	1362 K articoli di
altro	1359 K su	1360 K su questo tema:
""", 'am': """
am	1962 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1293 K punya
ange	2319 K
angiv	361 K
anketa	245 K:
anlatmamiz	2415 K gereken
anna	888 K vihjest	888 K vihje	1011 K
annonces	1096 K légales : publiez
annullare	1342 K l'iscrizione
ansvarig	2317 K utgivare:
ansvarlig	1756 K redaktør:
answer	762 K
anuncie	1914 K no	1914 K na
any	27 K comment	741 K	763 K
""", 'ap': """
apa	1299 K reaksi anda
apakah	8 K artikel	1293 K anda punya	1299 K ringkasan ini	1299 K artikel ini	1299 K berita ini	1299 K informasi ini
apoya	785 K	785 K a
app	402 K herunterladen	402 K laden	1598 K voor android	1633 K
apply	744 K now
approfondimento	1360 K:
approfondisci	1360 K
apresentado	1917 K por
""", 'aq': """
aquest	202 K resum	202 K text ha estat traduït	202 K article ha estat traduït
""", 'ar': """
ar	1531 K straipsnis
arbejder	341 K du
arbetar	2297 K du
archives	1073 K :
are	659 K you affected by	741 K you	763 K you
arrives	718 K every
article	1086 K traduit
articles	658 K by
articol	1963 K tradus	1967 K susținut de
articolo	1377 K tradotto
artificial	699 K intelligence
artificiell	2325 K intelligens har
artikel	1289 K terkait:	1298 K ini diterjemahkan	1298 K ini ditulis dengan	1298 K ini dibuat dengan	1298 K ini merupakan hasil	1313 K ini telah tayang di	1313 K ini pertama kali tayang	1313 K ini pernah tayang	1313 K ini sudah tayang	1660 K gaat verder onder	1660 K loopt door onder	1660 K gaat verder na
artikeln	2321 K fortsätter
artikkel	905 K jätkub
artikkelen	1762 K fortsetter
artikkeli	1013 K jatkuu
artiklen	363 K fortsætter
""", 'as': """
ascolta	1 K	1360 K:	1383 K il podcast	1383 K la puntata
ask	658 K us here	698 K the	698 K our
assine	1869 K para
assista	1894 K:	1918 K ao vídeo acima	1918 K ao vídeo abaixo	1918 K ao vídeo
""", 'at': """
atbildi	1569 K
atlikite	1521 K testą
atradi	1561 K kļūdu
atsakykite	1530 K
""", 'au': """
auch	423 K interessant	423 K interessant:	423 K lesenswert	423 K spannend:	480 K bei uns:	504 K lesen:
aucun	32 K commentaire
audio	261 K vytvořila	703 K version of this	846 K generado	1377 K generato	1963 K generat
auf	410 K facebook, instagram	410 K instagram, facebook	410 K facebook und instagram	410 K facebook oder instagram
aus	423 K dem archiv:	480 K unserem archiv:	509 K dem englischen übersetzt	509 K dem französischen übersetzt	509 K dem amerikanischen übersetzt	509 K dem englischen von	509 K dem französischen von
author	658 K bio
autor	259 K je	277 K:	907 K:	1834 K:	1834 K: (	2099 K je	2159 K je	2177 K:
autore	1555 K:
autori	2159 K sú
autorica	2099 K je
autorius	1534 K:
autorka	259 K je	2099 K je	2159 K je
autors	1555 K:
""", 'av': """
available	624 K on the app store	624 K on google play
avec	1053 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2218 K je	2233 K:
avtorica	2218 K je
""", 'ay': """
ayrica	2387 K okuyun	2387 K bakin	2387 K bakin:
""", 'az': """
az	1266 K összefoglalót
""", 'ba': """
baca	1289 K juga	1289 K juga:	1289 K juga	1289 K juga:	1289 K:	1289 K selengkapnya	1289 K selengkapnya:	1289 K selanjutnya:	1292 K berita	1305 K berita tanpa iklan	1313 K berita lainnya	1313 K artikel lainnya	1313 K artikel lain	1313 K berita selengkapnya	1314 K ini juga:	1314 K pula:	1314 K lagi:
background	654 K:	727 K reading:
bagaimana	1299 K reaksi anda	1299 K pendapat anda	1299 K menurut anda
baggrund	332 K:
bagikan	3 K
baixe	13 K
bakgrund	2288 K:
bakgrunn	1727 K:
bakiniz	2387 K:
balso	1569 K
balsuokite	1530 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	749 K part of our
beachten	28 K sie bitte
become	597 K a member	597 K a subscriber	604 K a member of	711 K a member to comment	749 K part of our
bekijk	1619 K ook	1619 K:	1619 K hier	1619 K ook:	1621 K alle artikelen van	1642 K de video	1642 K de hele uitzending	1642 K de uitzending	1642 K de beelden	1642 K hier het hele	1644 K de video:	1687 K
bel	1633 K
belanja	1300 K di toko
beli	1300 K tiket
beluister	1 K	1642 K de podcast	1642 K onze	1687 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1300 K dengan tim
beri	1299 K rating	2207 K tudi
berikan	1299 K penilaian anda	1303 K suara anda
berikutnya	1314 K:
berita	1298 K ini diringkas	1313 K ini telah tayang	1314 K lainnya:
berite	2207 K tudi	2207 K tudi
besedilo	2218 K izraža	2221 K je prevedeno	2224 K je objavljeno v
bestel	1687 K
bestelle	512 K
bestellen	512 K sie
bestil	361 K
bestill	1759 K
besuche	12 K uns	512 K
besuchen	12 K sie uns	512 K sie
bewerten	512 K sie
bezahlte	506 K anzeige der	506 K anzeige des	506 K anzeige von
bezoek	1687 K
""", 'bi': """
bi	2237 K radi delali pri nas
bildergalerie	423 K:
bir	7 K hata	2404 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	489 K halten sie sich an die	489 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	721 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1733 K medlem av	1733 K abonnent på	1759 K	2294 K medlem i	2294 K prenumerant på	2319 K
blijf	28 K
bliv	31 K den første	338 K medlem af	338 K abonnent på	347 K testlæser	347 K klogere på	361 K
blocking	643 K ads
""", 'bo': """
bodite	31 K prvi
boka	2319 K
bol	2163 K pre vás	2163 K článok
bola	2163 K pre vás
bolo	2163 K pre vás	2163 K toto
book	361 K	700 K your ticket	700 K tickets	762 K
""", 'br': """
brak	32 K komentarzy
bron	1632 K: anp	1632 K: belga
browse	744 K jobs	762 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2422 K özeti	2422 K çeviriyi
buat	1319 K akun gratis
buchen	512 K sie
budi	31 K prvi
budite	31 K prvi
buka	1319 K akses penuh dengan
bunu	2387 K da okuyun:
buy	700 K tickets	700 K your ticket	700 K your tickets	762 K
""", 'by': """
byl	262 K pro vás	262 K článek
byla	262 K pro vás
bylo	262 K pro vás	262 K toto
""", 'c': """
c	666 (K) #
""", 'ca': """
cadastre	1869 K-se para
can	709 K't see the poll	709 K't see the quiz	709 K't see this poll	763 K you
cancel	614 K anytime	614 K at any time
catch	12 K us	638 K us on	703 K up on bbc	727 K up:	762 K	762 K up on
""", 'ce': """
ce	33 K părere	1086 K texte a été traduit	1087 K résumé	1096 K numéro est en vente	1096 K numéro est disponible
cek	1292 K
celoten	2232 K članek preberite
ces	1086 K points clés
cet	8 K article vous	1086 K article a été traduit
cette	1086 K traduction a été	1087 K synthèse
""", 'ch': """
chcesz	1838 K u nas pracować	1838 K pracować u nas
chcete	281 K u nás pracovat	281 K pracovat u nás	2181 K u nás pracovať	2181 K pracovať u nás
che	33 K ne pensi
check	762 K out	1687 K
chia	3 K sẻ
choose	597 K a plan	611 K a plan	682 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1360 K qui
click	683 K here to join	683 K to join	705 K here for more	713 K here to download	713 K to download	745 K play	762 K
clique	1894 K aqui	1918 K no player acima
cliquez	1073 K ici
clube	1914 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1310 K
colunista	1904 K do	1904 K da
come	700 K and meet	762 K
comentarii	5 K
comentariile	5 K	27 K	1965 K nu reprezintă	1965 K aparțin
comentarios	5 K	27 K	853 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1965 K tău va
commandez	1096 K notre	1096 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	711 K must
commenti	5 K	27 K
commenting	5 K	711 K is
comments	5 K	5 K on this	27 K	711 K are reserved	711 K are for	711 K are open to	711 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	762 K
compra	848 K aquí
condividete	3 K
condividi	3 K
confira	1894 K:	1894 K também	1894 K também:
conhece	1908 K algum caso
connect	12 K with	638 K with us
conoces	833 ¿K	838 ¿K algún
consider	597 K making	597 K giving
consiglia	3 K
consulta	823 K aquí
consultez	1096 K les avis de décès	1096 K nos offres
contact	658 K the author	658 K the reporter	658 K:	658 K this reporter	690 K	762 K
contacta	826 K con	827 K con
contacte	826 K con	827 K con
contacter	1075 K l'auteur
contactez	1075 K l'auteur	1075 K-nous	1090 K l'auteur
contacto	842 K:
contate	1896 K o autor
contatta	1362 K l'autore
contenido	790 K premium	846 K generado	850 K ofrecido por
contenu	1086 K généré	1099 K proposé par	1099 K sponsorisé par
contenuto	1377 K generato	1382 K offerto da
contingut	202 K generat	206 K ofert per
continue	721 K reading	722 K reading with
contributions	27 K
controleer	1687 K
copy	3 K link to	3 K the link	3 K article	773 K this url	773 K this link
copyright	431 K	666 K ©	666 K #	666 K:	666 K by	2177 K ©
cosa	33 K ne pensi
""", 'cr': """
create	611 K an account to	762 K	764 K an account	764 K your account
""", 'cs': """
csatlakozz	12 K	1258 K
csatlakozzon	1258 K
""", 'cy': """
cyber	721 K monday
""", 'cz': """
czy	1819 K ten artykuł	1819 K artykuł	1819 K ten tekst	1819 K to podsumowanie	1819 K to streszczenie	1819 K podobał	1819 K znalazłeś	1819 K znalazłaś	1819 K ta informacja	1819 K ta treść
czytaj	1806 K więcej o	1807 K także	1807 K także:	1807 K też	1807 K też:	1807 K również	1807 K więcej	1807 K:	1807 K także	1807 K też	1807 K więcej	1836 K dalej z
""", 'da': """
da	1360 K leggere:	2103 K li vam	2103 K li je članak	2103 K li je tekst
daarna	1591 K kun je
daftar	1300 K webinar	1319 K gratis
daftarkan	1300 K diri anda
dagelijkse	1595 K nieuwsbrief
daha	2387 K fazlasi:
dalies	1569 K
dalsza	1822 K część
dalyvaukite	1530 K
danach	391 K # euro
dann	391 K # euro
dans	1053 K l'application	1070 K les commentaires
dapatkan	1292 K
darovat	274 K
darte	799 K de baja
darujte	274 K	2175 K
das	422 K beste aus	423 K könnte sie auch interessieren	423 K könnte dich auch interessieren	423 K könnte sie interessieren:	423 K könnte sie auch interessieren:	423 K könnte dich auch interessieren:	456 K ganze interview	456 K komplette interview	490 K kommentieren	504 K lesen andere:
dazu	423 K auch:	480 K passend:
""", 'de': """
de	5 K reacties	1642 K podcast is te beluisteren	1660 K tekst gaat verder onder	1660 K tekst loopt door onder	1660 K tekst gaat verder na
deel	3 K dit	3 K het	1687 K
dein	27 K kommentar	489 K feedback hilft
deine	459 K meinung ist uns wichtig	489 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	361 K med	361 K artiklen	1759 K med	1759 K saken
dela	3 K artikeln	3 K den här	3 K texten	2319 K med	2319 K artikeln
deli	3 K
delite	3 K
delivered	718 K every	718 K each
delta	1742 K i vår	1759 K	2303 K i vår	2319 K
deltag	347 K i vores	361 K
den	26 K här sammanfattningen
dengarkan	1 K	1289 K:	1302 K podcast	1302 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	514 K ki-assistent
derechos	830 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	210 K't l'app	210 K't la nostra	210 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	848 K nuestros	848 K nuestras
descuentos	848 K exclusivos para suscriptores
despre	1960 K autor
detaljnije	2087 K:
detaylar	2387 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2387 K okuyun:
deze	26 K samenvatting	1591 K maand nog	1639 K tekst	1639 K vertaling	1639 K ai	1660 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	739 K you find this	741 K you	763 K our	763 K we	763 K you	769 K our ai	769 K the ai
die	5 K kommentarfunktion	5 K kommentare	452 K zusammenfassung	456 K neue folge	456 K aktuelle folge	456 K komplette folge	456 K ganze folge	456 K ganze sendung	459 K umfrage wird durchgeführt	488 K debatte zu
diese	452 K meldung
dieser	452 K artikel	452 K text	452 K beitrag
dieses	452 K interview
dig	727 K deeper:
digital	721 K subscriptions	764 K access
din	27 K kommentar
dinleyin	2387 K:
directement	1050 K dans votre
direkt	2288 K:
direkte	1727 K:
disclaimer	666 K:	1188 K:
discover	23 K more from	762 K
diskuse	5 K
diskusia	5 K
diskutieren	512 K sie
diskutujte	28 K
diskuze	5 K
disponible	210 K a l'app store	210 K a google play	802 K en google play	856 K en app store	856 K en google play y	1104 K sur google play
distribuie	3 K
distributed	733 K by
disusun	1298 K dengan
dit	27 K indlæg	1639 K artikel	1639 K stuk	1639 K bericht	1639 K verhaal	1676 K artikel lees je ook in	1676 K verhaal lees je ook in	1689 K artikel is ook	1689 K verhaal is ook	1689 K artikel bevat	1689 K verhaal bevat	1689 K verhaal verscheen	1689 K stuk verscheen
""", 'do': """
do	33 K you agree	658 K you have a tip	659 K you know more	659 K you have information	659 K you work at	659 K you work in	659 K you have any information	659 K you have a story	707 K our	741 K you have	763 K you
doe	1645 K de quiz	1645 K mee met ons	1645 K mee met onze	1645 K mee aan ons	1645 K mee aan onze	1687 K mee
dokumentumai	1259 K vannak
don	621 K't miss	654 K't miss:	757 K't miss this:
dona	785 K a	1330 K a
donasi	1308 K untuk
donate	597 K now	597 K today	604 K to
doneer	1663 K aan
donnez	1070 K votre avis
dossier	1073 K :
dostupno	2110 K na	2110 K u
dowiedz	1807 K się więcej
download	13 K	762 K	1305 K	1687 K
""", 'dp': """
dpa	431 (K
""", 'dr': """
drukuj	1830 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	341 K kan tippe os	341 K kan sende os	360 K har brugt	360 K har læst	361 K får en mail	361 K kan også	521 K hast schon ein abo	521 K hast dein limit	1757 K har lest	1757 K har #	1759 K får en e-post	1759 K kan også	1759 K finner oss	2297 K som källa	2318 K har läst	2318 K har #	2319 K får ett mejl	2319 K kan också	2319 K hittar oss
dukung	1308 K	1308 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	690 K-mail	1258 K-mailt küldtünk
""", 'ea': """
earlier	727 K coverage:
""", 'eb': """
ebenfalls	423 K interessant:
""", 'ed': """
edited	734 K by
editing	666 (K by	667 K by	668 K by
editor	654 K's picks:	1295 K:	1295 K :
""", 'ee': """
een	1637 K bericht gedeeld door	1637 K post gedeeld door
eerder	1644 K schreven we:	1644 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1011 K sitoutumista
ein	450 K beitrag geteilt von	450 K von	450 K post von
einen	391 K monat kostenlos
""", 'el': """
el	204 K teu comentari serà	851 K vídeo comenzará	851 K video comenzará
elinizde	2415 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1917 K parceria com
email	3 K this	658 K the author	658 K us	690 K	762 K
empfehlen	3 K sie	512 K sie
empfiehl	512 K
""", 'en': """
en	206 K col·laboració amb	790 K otro dispositivo	797 K tu correo	797 K su correo	797 K tu buzón	797 K tu email	811 K facebook y twitter	811 K facebook, twitter	811 K facebook y x	820 K los comentarios	823 K vídeo:	823 K directo	823 K contexto:	850 K colaboración con	1035 K faisant un don	1044 K tant qu'abonné	1050 K vous inscrivant	1073 K savoir plus	1073 K direct	1099 K partenariat avec	1115 K vidéo -	1115 K images -
enable	628 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	748 K your day with
endet	391 K automatisch
enjoy	721 K
enjoying	621 K this article
entdecke	23 K mehr von	512 K
entdecken	512 K sie
entenda	1894 K:
entra	12 K nel
entre	12 K no
envia	197 K'ns
envianos	837 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	341 K du	1736 K du
erbjudande	2303 K till dig som
erhalten	512 K sie
erscheint	468 K jeden	468 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	840 K corresponsal	840 K redactor de	840 K redactora de	840 K jefe de	840 K jefa de
escanea	837 K el código	856 K el código para descargar
escolta	1 K	208 K el pòdcast	208 K el podcast	208 K el nostre pòdcast	208 K el nostre podcast
escoltar	1 K
escucha	1 K	851 K el pódcast	851 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1112 K
esta	846 K noticia ha sido traducida	846 K traducción se ha hecho	846 K traducción ha sido	846 K función utiliza	853 K noticia pertenece a	1912 K tradução foi feita	1912 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	790 K contenido es exclusivo	844 K contenido procede de	844 K contenido proviene de	846 K texto ha sido traducido	846 K artículo ha sido traducido	848 K reportaje forma parte del número	848 K artículo forma parte del número	853 K artículo pertenece a	1912 K texto foi traduzido	1912 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	193 K pot interessar:
""", 'ex': """
exclusief	1591 K voor abonnees
exclusivo	790 K para suscriptores
existing	611 K subscriber	611 K subscribers
explainer	654 K:
explore	654 K more:	762 K
""", 'ez': """
ez	1233 K is érdekelheti:
""", 'fa': """
fai	1386 K il quiz	1386 K il test	1386 K il nostro
faites	1035 K un don	1036 K un don à
fale	1896 K com o autor	1905 K com o repórter	1905 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	741 K
feel	674 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	654 K under:
fill	762 K in	762 K out
film	1822 K znajdziesz
find	12 K us	12 K os	638 K us on	638 K me on	702 K your next job	762 K
finden	12 K sie uns	512 K sie
finn	12 K oss
first	773 K published by	773 K published in the
fizessen	1258 K
""", 'fl': """
flash	721 K sale
fler	2287 K artiklar om	2290 K artiklar av
flere	331 K artikler om	334 K artikler af	1726 K saker om	1726 K saker fra	1727 K saker om	1729 K saker av	1742 K jobber på
""", 'fo': """
foglald	1258 K le
foglalja	1258 K le
folge	12 K	512 K
folgen	12 K sie	512 K sie
folgt	12 K
follow	12 K	638 K us	638 K @	638 K all the latest	638 K the latest	638 K our	683 K the	690 K	762 K	1292 K
for	13 K a better	13 K the best	705 K more news	705 K more local	705 K more stories	705 K more on	705 K more coverage	705 K more of our	705 K more from	705 K the latest	713 K the best experience	713 K the best reading experience	721 K just	721 K only	727 K more on the story	752 K just	752 K only	756 K reprint	756 K reprints
fortsett	1762 K å lese
forward	3 K this
foto	1573 K:	2087 K galerija:
fotogalerie	245 K:
fotogalerija	2207 K:
fotostrecke	423 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	452 K unsere ki
frage	514 K des tages
fragen	452 K sie unsere ki
freier	475 K zugang für abonnenten
from	654 K the archive:	654 K our archive:	654 K our archives:	727 K our archives:	752 K only	752 K just
""", 'fu': """
fuiste	838 ¿K testigo
full	654 K story:	654 K coverage:
funnet	7 K en
further	654 K reading:
""", 'fy': """
fyll	1759 K inn	2319 K i
""", 'ga': """
ga	1687 K mee
gabung	12 K	1292 K
gambas	1289 [K:video
gaukite	1530 K
""", 'ge': """
ge	2319 K
geben	512 K sie
geef	3 K dit
gem	361 K
generative	699 K ai
gerelateerd	1644 K:
gesponsert	506 K von
gesponsord	1660 K door
get	13 K the app	13 K our	23 K	597 K in touch	621 K the latest	621 K breaking news	628 K notified	683 K	683 K the	700 K tickets	700 K your tickets	713 K the	714 K text alerts	714 K news alerts	717 K the	717 K our	721 K	733 K permission to reuse	762 K
""", 'gi': """
gi	1759 K
gib	512 K
gift	3 K this
gillar	2320 K du
giornalista	1369 K professionista	1369 K e scrittrice	1369 K e scrittore
giv	361 K
""", 'gl': """
glavni	2221 K poudarki
""", 'go': """
go	727 K deeper:
gostou	8 K
got	658 K a tip	658 K a story	658 K a news tip	659 K a question	741 K	763 K a	763 K
""", 'gr': """
graduada	841 K en
graduado	841 K en
grupo	1882 K do whatsapp
""", 'gu': """
guarda	1360 K anche	1360 K:	1360 K il video	1360 K anche:	1383 K il video qui sopra
gulir	1315 K ke bawah	1315 K untuk
""", 'ha': """
ha	1240 K van információja	1240 K van információd	1240 K ön is átélt	1240 K te is átéltél	1240 K többet tud
haben	7 K sie einen fehler	426 K sie hinweise
haber	2416 K	2420 K:
haberde	7 K hata	2404 K hata
haberin	2387 K devami için
haberleri	13 K
haga	838 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1373 K informazioni	1373 K una notizia	1373 K una segnalazione	1373 K una storia
hakaret	27 K içeren
hakka	903 K
halaman	1314 K selanjutnya:
hallgasd	1 K meg	1246 K meg
hallgass	1246 K minket
hallgassa	1 K meg	1246 K meg	1258 K meg
haluaisitko	1012 K
haluatko	990 K kertoa	997 K töihin	997 K meille töihin
har	7 K du fundet	7 K du sett	334 K du et tip	341 K du oplysninger	341 K du viden	341 K du et godt tip	341 K du tip	341 K du flere oplysninger	341 K du oplevet	341 K du selv oplevet	341 K du en god historie	362 K du en historie	362 K du dokumentation	362 K du dokumenter	1729 K du et tips	1736 K du informasjon	1736 K du opplysninger	1736 K du flere opplysninger	1736 K du tips	1736 K du et tips	1736 K du opplevd	1736 K du erfaring	1736 K du tanker	1736 K du noe på hjertet	1761 K du en historie	1761 K du dokumenter	1761 K du dokumentasjon	2297 K du information	2297 K du uppgifter	2297 K du tips	2297 K du ett tips	2297 K du varit med om	2297 K du egna erfarenheter	2297 K du upplevt	2320 K du en historia	2320 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	204 K d'estar registrat	204 K detectat cap	204 K trobat cap	838 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2404 K mi fark	2415 K mi gördünüz
have	7 K you found	7 K you spotted	597 K your say	658 K a tip	658 K a news tip	658 K a question about this	658 K a question for	659 K you been	659 K a story	712 K your say	741 K a	741 K you	763 K you	763 K we
hay	7 K algún
haz	823 K clic aquí	838 K tu denuncia	854 K nuestro test	854 K el test	854 K nuestro quiz
hazte	785 K socio de
""", 'he': """
hear	1 K this	703 K this story	705 K more	745 K the full	745 K more	762 K
heb	7 K je een fout	1622 K je een tip	1623 K je een tip	1688 K je
heeft	1622 K u een tip	1623 K u een tip	1688 K u
hela	2327 K samtalet	2327 K intervjun
hele	369 K samtalen	369 K interviewet	1768 K samtalen	1768 K intervjuet
help	709 K us improve	762 K
hent	13 K	338 K appen fra	352 K	361 K	1747 K
here	727 K's more on this
het	5 K reactieveld	1618 K beste van	1660 K artikel gaat verder onder	1660 K verhaal gaat verder onder	1660 K artikel gaat verder na	1660 K verhaal gaat verder na
""", 'hi': """
hier	423 K lesen sie	423 K geht es zu	423 K geht's zu	456 K klicken, um	459 K geht es zum quiz	459 K geht es zum täglichen	518 K können sie den artikel	518 K können sie diesen artikel	518 K kannst du den artikel
highlights	698 K
hintergrund	423 K:
historien	363 K fortsætter
hit	745 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1742 K oss å bli bedre
""", 'ho': """
hoe	1668 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	739 K useful is this	739 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2320 K håller du med
husk	361 K at bekræfte	1759 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	362 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1359 K più letti di	1378 K punti chiave
""", 'ic': """
icymi	654 K:
""", 'ie': """
ielogojies	1569 K
ievadi	1569 K
""", 'if': """
if	7 K you spot	7 K you notice	674 K you enjoyed this	674 K you liked this
""", 'ih': """
ihr	27 K kommentar	489 K feedback hilft
ihre	27 K beiträge	33 K meinung	459 K meinung ist uns wichtig	489 K rückmeldung hilft
""", 'ik': """
iklan	1315 K -
ikuti	12 K	1292 K	1303 K survei	1303 K polling	1303 K jajak pendapat	1303 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1375 K video non è disponibile	1377 K testo è stato realizzato	1383 K video inizierà	1385 K tuo commento sarà
ilgili	2387 K haber
ilginizi	2387 K çekebilir	2387 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	997 K
""", 'im': """
im	423 K video:
image	666 K copyright	666 K source,	666 K credit:
""", 'in': """
in	399 K ihrem postfach	399 K ihr postfach	420 K den kommentaren	650 K the comments section	650 K the comment section	654 K case you missed it:	703 K the video player above	1380 K edicola da	1380 K edicola con	1382 K collaborazione con	1401 K offerta	1598 K de app	1616 K de reacties
indtast	361 K
informationen	452 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1388 K il codice	1388 K il qr code	1388 K il qr
inscreva	1914 K-se no nosso webinar
inscrivez	1042 K-vous gratuitement	1096 K-vous à notre webinaire
instal	1305 K aplikasi
instala	13 K
instale	13 K
instaliraj	2110 K
instalirajte	2110 K	2135 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1373 K la tua lettera
""", 'ir': """
irtisano	1011 K
""", 'is': """
is	7 K something wrong	741 K there	763 K there	1688 K er iets
isi	1303 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1569 K
izle	2387 K:
izleyin	2387 K:
izpildi	1560 K testu
izveido	1569 K
izvor	2114 K:
izvori	2114 K:
""", 'ja': """
ja	1555 K tev ir informācija	1555 K jums ir informācija	1555 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1011 K
jadikan	1292 K
jadilah	31 K yang pertama
jaga	903 K
jak	262 K se vám líbil
jatka	1013 K lukemista
jawab	1303 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1669 K kunt niet meer reageren	1669 K kunt reageren	1677 K kunt je altijd	1677 K ontvangt vanaf nu	1677 K ontvangt een e-mail	2103 K li vam	2103 K li članak	2222 K bil članek	2222 K bila vsebina	2222 K bil povzetek
jeden	468 K montag neu	468 K dienstag neu	468 K donnerstag neu	468 K freitag neu	468 K samstag neu	468 K sonntag neu	468 K mittwoch neu
jederzeit	391 K kündbar	397 K widerrufen	397 K abbestellen	397 K abmelden
jelentkezz	1258 K be
jelentkezzen	1258 K be
jetzt	456 K reinhören	459 K tickets sichern	480 K lesen:	501 K # monate	501 K # wochen
""", 'ji': """
jika	1293 K anda mengetahui	1293 K anda punya
""", 'jo': """
job	338 K hos
jobb	1733 K i
jobba	2294 K på
jobbar	2297 K du
jobber	1736 K du
jogue	1914 K palavras cruzadas
join	12 K our	12 K us	23 K	597 K the conversation	604 K	638 K the conversation on	638 K us on	650 K the debate	683 K the	683 K	700 K us for	700 K us at	700 K us in	700 K us live	712 K the conversation	712 K the discussion	712 K the debate	721 K for	721 K now	762 K	767 K #	767 K over #	767 K more than #	767 K our #
jornalista	1904 K formada	1904 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	1013 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	362 K du lide
kanalimiza	12 K
kapcsolja	1258 K be
kapja	1258 K meg
kas	888 K sul on vihje	888 K sul on vihjeid	904 K lugu	904 K artikkel	904 K tead	904 K tahad
katso	982 K myös	982 K:	982 K video	982 K myös:	1011 K koko	1011 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	621 K up with	721 K reading	722 K reading with	757 K reading:
ken	1688 K je
kender	341 K du til
keressen	1258 K minket
kerro	990 K kokemuksesi	990 K oma
keskustele	28 K
keskustelu	1000 K on auki
key	698 K points	698 K takeaways
""", 'ki': """
ki	452 K-generierte inhalte	452 K-generierte texte	452 K-generierte zusammenfassungen	1766 K har
kijk	1619 K ook	1619 K hier	1642 K de uitzending	1642 K de hele	1658 K voor meer
kirim	1293 K foto	1293 K tulisan
kirimkan	1293 K foto
kirjaudu	1000 K	1011 K
kirjoita	1011 K suoraan	1011 K meille
kirjoitimme	1019 K
kirjoittaja	992 K on	992 K työskentelee
kirjuta	888 K autorile
""", 'kj': """
kjenner	1761 K du til
""", 'kl': """
klausies	1569 K
klausykite	1515 K	1530 K
klick	512 K
klicka	2288 K här
klicken	512 K sie
klik	332 K her	1292 K	1619 K hier	1658 K hier voor	1687 K
klikk	1727 K her
klikkaamalla	1011 K
kliknij	1807 K tutaj
kliknite	2149 K sem
klopt	1688 K er
""", 'kn': """
know	674 K someone	674 K anyone	741 K	763 K
""", 'ko': """
koko	1011 K keskustelun kuulet
kolumna	2099 K izražava	2218 K izraža	2218 K odraža
kom	347 K til vores	1742 K på vårt	1742 K på vår	2303 K på vårt	2303 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1530 K gali
kommentare	5 K	27 K	490 K können nur	518 K werden erst	518 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	420 K
kommentarsporet	5 K
kommenteerida	903 K saavad
kommentering	5 K
kommentieren	5 K	490 K können	512 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	247 K na autora	334 K journalisten	341 K journalisten	342 K	361 K	425 K:	1729 K journalisten	1736 K oss	1736 K journalisten	1737 K	1759 K
kontakta	2290 K reportern	2297 K oss via	2297 K reportern	2298 K	2319 K
kontributor	1295 K:
konuyla	2387 K ilgili:
koop	1687 K
kopeeri	903 K
kopier	361 K	1759 K
kopiera	2319 K
kopioi	1011 K
kopiuj	1830 K link
koreksi	1299 K artikel
""", 'kr': """
krijg	1687 K
""", 'ku': """
kui	888 K sul on teema	888 K sul on vihje	888 K tead	888 K märkasid
kunjungi	1300 K toko
kunstig	367 K intelligens har	1766 K intelligens har
kunstmatige	1639 K intelligentie kan fouten maken. controleer
kuula	893 K podcasti	903 K
kuulemme	1011 K mielellämme
kuuntele	1 K	982 K:	982 K myös	982 K myös:	998 K	1011 K
""", 'kv': """
kviz	2087 K:	2207 K:
""", 'l': """
l	5 K'espace commentaires	1050 K'essentiel de l'actualité	1076 K'auteur	1077 K'auteur	1086 K'essentiel par	1363 K'autore	1364 K'autore
""", 'la': """
la	5 K sección de comentarios	1100 K vidéo va commencer	1342 K tua email	1385 K tua opinione conta
laadi	903 K alla
laat	1642 K je dit artikel	1687 K
laatste	1618 K nieuws over
ladda	13 K ner	2307 K ner	2307 K ned	2319 K ner
lade	13 K	512 K
laden	13 K sie	512 K sie
lae	903 K alla
lagre	1759 K
langganan	1310 K
lanjut	1315 K membaca
lanjutkan	1315 K membaca
laporan	1294 K:	1295 K wartawan	1295 K kontributor
laporkan	1299 K kesalahan
lasi	1545 K arī	1545 K vairāk	1545 K vēl	1569 K
lasiet	1545 K arī
last	13 K ned	1747 K ned	1759 K ned
lataa	13 K	1011 K
latest	653 K from	653 K in	653 K videos from
laureata	1369 K in
laureato	1369 K in
""", 'le': """
le	823 K puede interesar	823 K puede interesar:	1044 K premier mois	1072 K meilleur de
lea	823 K también	823 K aquí	823 K además	823 K más	823 K:	823 K también	823 K además:
lediga	2294 K jobb på	2294 K tjänster på
ledige	338 K stillinger hos	338 K stillinger på	1733 K stillinger i	1733 K stillinger hos
lee	13 K en	823 K también	823 K más	823 K:	823 K también	823 K más:	823 K aquí:	856 K las noticias sin anuncios	856 K sin anuncios en la app	867 K aquí la nota completa
leer	823 K también	823 K más
lees	13 K	1618 K meer over	1619 K ook	1619 K ook:	1619 K meer	1619 K meer:	1619 K verder	1619 K hier	1619 K:	1619 K ook	1619 K meer	1619 K verder:	1644 K ons dossier:	1644 K het hele verhaal:	1658 K het hele	1658 K het volledige	1658 K de hele	1658 K hier het hele	1658 K hier alles	1683 K ook dit artikel:	1683 K dit ook:	1684 K ook het interview	1684 K ook het verhaal	1684 K ook ons	1684 K ook onze	1684 K ook de analyse	1684 K ook de reportage	1684 K ook de column	1684 K ook dit	1684 K hier het interview	1684 K hier de analyse	1687 K	1689 K dit verhaal	1689 K dit artikel
leestip	1619 K:
legg	1759 K til
leggi	13 K	1359 K tutte le notizie	1360 K anche	1360 K anche:	1360 K qui	1360 K tutto	1360 K:	1360 K anche	1360 K pure:	1370 K tutti gli articoli di
legyen	31 K ön az első	1258 K
leia	13 K	1893 K mais sobre	1894 K também	1894 K também:	1894 K mais	1894 K:	1894 K aqui	1894 K também	1894 K mais	1894 K mais:
leiad	903 K meid
leidsid	894 K vea	894 K artiklist vea
leiten	3 K sie
ler	1894 K também	1894 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1072 K plus lus	1086 K réponses sont générées	1087 K points clés	1726 K mer om	1727 K også	1727 K også:	1727 K mer	1727 K mer:	1727 K:	1727 K hele saken	1727 K om	1727 K her	1727 K også	1727 K mer	1727 - K også	1733 K videre med	1747 K eavisen	1747 K avisa	1747 K avisen	1760 K	1762 K videre
leseempfehlung	480 K:
lesen	13 K sie	422 K sie mehr zu	422 K sie mehr zum	423 K sie auch	423 K sie mehr	423 K sie hier	423 K sie dazu	423 K sie jetzt	423 K sie außerdem	423 K sie mehr zum thema	480 K sie hierzu:	504 K sie weiter:	504 K sie unser dossier:	512 K sie
lesenswert	480 K:
leserbrief	420 K
leserbriefe	420 K an
leserkommentare	489 K geben
lesetipp	423 K	423 K:
lest	423 K auch
""", 'li': """
licencia	868 K creative commons
licenciada	841 K en
licenciado	841 K en
license	733 K this
lies	423 K auch	423 K mehr	423 K dazu	512 K
lihat	1289 K juga	1289 K juga:	1302 K video	1314 K pula:
liitu	903 K
liity	1011 K
like	12 K us	621 K what you're reading	638 K and follow
liker	1761 K du
limited	721 K time	721 K-time
link	2529 K bài gốc
lire	1072 K tous nos articles	1073 K aussi	1073 K également	1073 K	1073 K notre	1073 K l'article	1073 K plus	1073 >> K
lisa	903 K meid	903 K
lisez	13 K	1073 K aussi	1112 K
listen	1 K to	654 K |	654 K:	703 K to the latest episode	703 K to the full episode	703 K to the full interview	703 K again on	745 K to our	745 K as	762 K
live	332 K:	423 K-ticker:
liveblog	1619 K:
""", 'll': """
llegeix	193 K també	193 K més
llegiu	193 K també
llicenciada	199 K en periodisme
llicenciat	199 K en periodisme
""", 'lo': """
lo	822 K más leído en	822 K más visto en	822 K último en
loe	877 K ka	877 K lisaks	877 K veel	877 K edasi:	903 K
log	360 K ind eller opret	361 K ind	762 K in
logg	1757 K inn eller	1759 K inn
logga	2318 K in eller	2319 K in
logi	903 K sisse
loo	903 K
looking	762 K for
los	5 K comentarios	27 K comentarios	1645 K de dagelijkse
lowongan	1300 K kerja di
""", 'lu': """
lue	982 K myös	982 K myös:	982 K lisää	982 K lisää:	982 K:	982 K myös	982 K lisää	982 K seuraavaksi:	1011 K
lugu	905 K jätkub
luister	1 K	1619 K ook	1619 K:	1619 K ook:	1642 K hier naar	1642 K de podcast	1687 K
luo	1000 K tunnus	1011 K
""", 'ly': """
lyssna	1 K på	2288 K	2288 K:	2319 K
lyt	1 K til	332 K til	361 K
lytt	1727 K til	1759 K
""", 'ma': """
maak	1645 K de puzzel	1654 K een bedrag over	1654 K je gift over	1654 K uw gift over	1654 K je bijdrage over	1654 K uw bijdrage over	1687 K
maandelijks	1591 K opzegbaar
mach	459 K den test:	512 K
machen	459 K sie den test:	459 K sie mit bei unserer	512 K sie
mai	1953 K multe detalii	1953 K mult pe această temă:	1980 K multe articole despre	1980 K multe știri despre
mail	1621 K de auteur	1633 K	1687 K
mais	1893 K lidas em	1893 K de	1893 K sobre	1893 K notícias de	1893 K notícias sobre	1896 K artigos de
make	12 K us	597 K a donation	597 K a contribution	597 K a gift	762 K
manda	837 K tus fotos
mandanos	837 K
mande	1908 K sua sugestão	1908 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1292 K bergabung
masuk	1319 K atau daftar
masz	1809 K temat?	1809 K temat dla
matote	1531 K klaidą
""", 'me': """
meer	1618 K over	1618 K uit	1618 K van	1618 K nieuws over	1619 K lezen:	1621 K artikelen van	1621 K van deze auteur	1658 K nieuws uit	1658 K nieuws over	1658 K weten?	1658 K over dit	1683 K over dit onderwerp:	1688 K lezen over
meest	1618 K gelezen in
meet	658 K the author	700 K our	762 K
mehr	422 K zum thema	422 K aus	422 K von	422 K zu	422 K lesen über	422 K über	423 K zum thema	423 K dazu	423 K dazu:	423 K lesen:	423 K aus dem ressort	423 K aus der region:	425 K vom autor	425 K von der autorin	425 K artikel von	452 K informationen zum einsatz von ki	480 K nachrichten aus	480 K aus dem archiv:	504 K hintergründe dazu:	504 K zu diesem thema:
meistgelesen	422 K in
mejla	2297 K reportern	2298 K
meld	1687 K je	1742 K deg på vårt	1759 K deg
melde	512 K
melden	512 K sie
members	764 K can read
menemukan	7 K kesalahan
mentse	1258 K
mer	1726 K om	1726 K fra	1727 K om saken:	2287 K om	2287 K från	2288 K om ämnet:	2288 K läsning:	2290 K av
merci	28 K de rester	28 K de respecter
mere	331 K om	331 K fra	332 K om emnet:
mest	2287 K läst i
met	1632 K medewerking van	1632 K dank aan anp	1632 K dank aan belga
mettiti	1386 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	823 K también	823 K:	823 K también	823 K también:	851 K el video arriba	851 K el vídeo de arriba
mit	33 K gondol	391 K einem abo	432 K material von	433 K material von
mitarbeit	446 K:
""", 'mn': """
mnenja	2218 K avtorjev
mnenje	2218 K avtorja
""", 'mo': """
modtag	361 K
mohlo	245 K by vás zajímat:
molimo	28 K vas da
monat	391 K kostenlos	391 K gratis
more	653 K from	653 K on	654 K from	654 K on this	654 K to read:	654 K on this story:	654 K on this topic:	654 K stories:	654 K on:	658 K by	658 K stories by	727 K coverage:	757 K news:	759 K videos from	774 K local headlines	774 K local news	774 K local stories	774 K national news	774 K top stories	774 K world news	774 K business news	774 K sports news	774 K breaking news
most	653 K read in	653 K read on	653 K viewed in	653 K popular in	653 K popular on	757 K read:
""", 'mu': """
mua	2534 K vé
muhabir	2420 K:
muista	1011 K vahvistaa
mus	1530 K rasite
must	654 K read:	757 K-see:
""", 'na': """
na	1660 K de advertentie gaat	1873 K sua caixa de entrada	2228 K voljo v	2228 K voljo na
nahlaste	284 K chybu
najdete	12 K nás
najnowsze	1806 K z
najnowszy	1812 K numer
najpopularniejsze	1806 K w
namestite	2228 K
namluveno	261 K
napisz	31 K pierwszy
nata	1369 K a
nato	1369 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1258 K felejtse el megerősíteni
neem	1690 K nu
nehmen	512 K sie
nei	1357 K commenti
nella	1342 K tua mail	1342 K tua email	1342 K tua casella
nema	32 K komentara
nemate	2120 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	422 K artikel aus
new	721 K year sale	760 K episodes
newsblog	423 K:
newsletter	399 K an	399 K von
next	654 K:
""", 'ng': """
nghe	1 K	2522 K:	2535 K podcast của báo	2535 K podcast của chúng tôi	2535 K toàn bộ bài	2535 K bài viết
""", 'ni': """
nicht	420 K mehr kommentieren	420 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1839 K masz czasu czytać
nieuws	1688 K via whatsapp
nikmati	1305 K berita	1310 K
nimate	2238 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	823 K te pierdas:	1873 K seu e-mail	1873 K seu email	1882 K facebook e no	1882 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	820 K de participación
nos	1073 K lecteurs ont lu	1891 K comentários
noskaties	1569 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	822 K de
notify	628 K me of	628 K me when
notre	1073 K dossier	1073 K article	1073 K enquête :	1073 K reportage :
nous	12 K suivre
nova	2224 K številka
novi	2105 K broj
now	654 K read:	752 K only	752 K just
nowy	1812 K numer
""", 'nu': """
nu	32 K există comentarii	1664 K # weken voor	1664 K # maanden voor	1680 K de eerste maand voor	1690 K met korting
nur	391 K für mitglieder	501 K # euro	501 K # €	521 K für kurze zeit	521 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	247 K autorovi	247 K autorce	1809 K autorze	1809 K autorce	1905 K autor escreve segundo o novo	1920 K seu comentário será	1962 K postare distribuită de
""", 'ob': """
obejrzyj	1807 K wideo	1807 K:	1822 K film	1822 K wideo
objevili	7 K jste
obserwuj	12 K	1836 K
""", 'oc': """
ocenite	2103 K	2222 K
ocijenite	2103 K
""", 'of': """
ofert	206 K per
offerta	1401 K speciale
offrez	3 K
offrir	3 K
ofrecido	850 K por
""", 'og': """
oglejte	2207 K si video
""", 'ok': """
okuyun	2387 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	888 K midagi	888 K kogenud
oletko	990 K kokenut	990 K itse kokenut
oliko	1012 K tästä
olvasd	1233 K el	1233 K el:	1258 K el
olvass	1233 K tovább:
olvassa	1233 K el	1233 K el:	1233 K el ezt is	1258 K el
""", 'om': """
om	334 K forfatteren	334 K skribenten	1591 K verder te lezen	1616 K te reageren	1729 K forfatteren	1729 K skribenten	2290 K skribenten	2290 K författaren
""", 'on': """
on	637 K facebook and twitter	637 K facebook, twitter	637 K instagram, facebook	637 K twitter and facebook	637 K instagram and facebook	654 K our site:
onbeperkt	1591 K toegang
onko	990 K sinulla juttuvinkki	990 K sinulla vinkki	990 K sinulla tietoa	990 K sinulla aiheesta	1012 K sinulla asiakirjoja
only	711 K registered	711 K subscribers	711 K members
ontdek	23 K meer van	1687 K
ontvang	1595 K elke	1687 K
onze	1642 K podcast is te
""", 'oo': """
ook	1619 K interessant:	1683 K in het nieuws:	1683 K lezen:
""", 'op': """
op	1606 K facebook en twitter	1606 K facebook, twitter	1606 K facebook en instagram	1606 K facebook, instagram
opdaget	362 K en fejl
opdater	361 K
opinion	654 K |
opozorite	2240 K na napako
oppdater	1759 K
opprett	1757 K en	1757 K konto	1757 K bruker	1759 K
oppsummeringen	26 K er
oprac	1834 K.
opracowanie	1834 K:
opret	360 K en gratis	360 K dig gratis	361 K
opsummeringen	26 K er
""", 'or': """
order	762 K
originally	773 K published by	773 K published in	773 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	893 K	903 K
osallistu	997 K	1011 K
ossza	3 K meg	1258 K meg
osta	893 K pilet	903 K	997 K liput	1011 K
oszd	3 K meg	1258 K meg
""", 'ot': """
ota	990 K yhteyttä toimittajaan	990 K yhteyttä toimitukseen	994 K yhteyttä	1011 K yhteyttä	1011 K käyttöön
""", 'ou': """
our	727 K earlier coverage:	757 K latest coverage:	766 K app	766 K podcast	766 K newsletter	766 K channel	766 K telegram channel	766 K whatsapp channel	766 K free newsletter	766 K daily newsletter	766 K apps
out	718 K every
ouvir	1 K
""", 'ov': """
ovaj	2102 K sažetak
over	1622 K de auteur	1623 K de auteur
""", 'pa': """
paid	678 K for by
para	820 K participar	820 K comentar	838 K comunicarse con	838 K contactar con	853 K poder comentar	1891 K comentar
partager	3 K
partagez	3 K
partecipa	1380 K al nostro
participe	12 K
participez	1096 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	698 K of this article	698 K of this story
pas	32 K encore de commentaire
pasang	1305 K aplikasi
pasidalinkite	1516 K savo istorija	1530 K
pass	633 K this on
passend	423 K dazu	423 K dazu:
patreon	2410 K'dan
payment	606 K methods:
""", 'pe': """
peatoimetaja	885 K:
pentru	1962 K a vedea acest	1962 K a vizualiza acest
penulis	1294 K:	1295 K:	1295 K :
per	399 K e-mail zugeschickt	399 K mail zugeschickt	1335 K leggere tutto	1337 K gli abbonati	1337 K chi ha un abbonamento	1357 K commentare	1360 K approfondire	1360 K approfondire:	1370 K contattare l'autore	1370 K contattare l'autrice	1370 K scrivere all'autore	1370 K scrivere all'autrice	1373 K segnalazioni
periodista	199 K especialitzada	199 K especialitzat	840 K de	840 K especializada	840 K especializado
perskaitykite	1530 K
pewarta	1294 K:	1295 K:	1295 K :
""", 'pi': """
piedalies	1569 K
piesakies	1560 K
pievieno	1569 K mūs	1569 K
pievienojies	1554 K	1569 K
pievienojieties	1554 K
pilihan	1289 K editor:
pirkite	1521 K bilietus
pitaj	2102 K
pitajte	2102 K
pitch	597 K in
""", 'pl': """
place	702 K a classified	702 K an ad
play	707 K our	707 K today's	762 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1072 K d'articles sur	1072 K d'infos sur
""", 'po': """
pobierz	13 K	1825 K z	1825 K w	1825 K na	1825 K w sklepie	1836 K aplikację	1854 K aplikację
podaruj	3 K	1830 K
podcast	423 K-tipp:	654 K:	1073 K :
podcastunk	1246 K
pode	1894 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2179 K
podporujte	279 K	2179 K
podprite	2235 K
podsumowanie	26 K wygenerowane	26 K zostało	1818 K artykułu	1818 K wygenerowane	1818 K przygotowane
podziel	3 K się
pogledaj	2087 K video
pogledajte	2087 K i	2087 K još	2087 K video	2087 K:
poglejte	2207 K tudi	2207 K:
poin	1298 K penting oleh	1298 K-poin penting oleh
points	1087 K clés
polecamy	1807 K:
poll	708 K:
pomohl	262 K vám
pomohol	2163 K vám
pon	854 K a prueba tus
ponturi	1958 K și sesizări
popular	653 K in
posa	204 K a prova els teus
posez	1086 K vos questions	1086 K votre question
poslat	274 K
poslechnout	1 K
post	650 K a comment
posted	653 K in	654 K in:
posts	27 K
potrebbe	1360 K interessarti:
pots	197 K enviar-nos
pour	1033 K nous soutenir	1042 K débloquer	1070 K réagir	1070 K commenter	1073 K aller plus loin	1073 K rappel :	1090 K nous contacter	1090 K contacter	1100 K écouter cet épisode
povezano	2087 K:
povzetek	2221 K	2221 K članka
pozrite	2149 K si	2149 K si video
""", 'pr': """
pr	1431 K:
pratite	12 K	2117 K
preberite	2207 K tudi	2207 K še	2207 K več	2207 K:	2207 K si	2207 K še
prefer	682 K
pregunta	202 K a la nostra
prenesi	2228 K
prenesite	13 K	2228 K	2235 K aplikacijo
prenota	1380 K il tuo posto per l'evento
prenumerata	1528 K nuo
prenumeruokite	1528 K ir skaitykite	1528 K nuo	1528 K tik	1530 K
press	745 K play
pretplatite	2117 K se na
preuzmi	2110 K	2135 K aplikaciju
preuzmite	13 K	2110 K	2117 K aplikaciju	2135 K aplikaciju
previous	727 K coverage:
previously	654 K:
pridajte	12 K sa
prijavi	2122 K pogrešku
prijavite	2122 K grešku	2122 K pogrešku	2240 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1514 K prie	1530 K
prisluhnite	2207 K podkastu
privacy	621 K notice:
probeer	1664 K # maanden voor	1664 K # weken voor	1680 K	1687 K
proefabonnement	1591 K
profitez	1112 K
promoted	678 K by	731 K:
prosimy	28 K o
protokoll	446 K:
przeczytaj	1807 K także	1807 K też	1807 K:	1807 K też:
""", 'pu': """
publicado	830 K originalmente en
published	718 K every
puede	12 K seguir	838 K enviarnos	838 K contactar	838 K escribir
puedes	12 K seguir	823 K leer también	823 K leer:	838 K enviarnos	838 K contactar	838 K escribir	851 K escuchar todos los episodios
punti	1378 K chiave
puntos	846 K clave generados
punya	1293 K informasi	1293 K cerita	1293 K foto	1293 K keluhan
puoi	12 K seguirci	1373 K inviarci
push	405 K-nachrichten	405 K-benachrichtigungen	405 K-mitteilungen
pushmeldingen	1601 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2525 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	830 K prohibida
quelle	431 K: dpa	431 K:
quellen	431 K:
quer	1908 K sugerir	1908 K contar	1908 K receber as principais
questa	26 K sintesi	1377 K traduzione
questions	741 K
questo	8 K articolo ti	26 K riassunto	1377 K articolo è stato tradotto	1380 K articolo è pubblicato sul numero	1385 K articolo aderisce
quick	727 K read:
quieres	838 ¿K contarnos
quiz	495 K:	1115 K.	1115 K -	1115 K :	2402 K:
""", 'ra': """
radije	2120 K slušate
radote	1522 K klaidą
raje	2238 K poslušate
raksti	1555 K autorei	1555 K autoram
raksts	1571 K turpinās
rangkuman	1298 K ini	1298 K oleh	1298 K ai
rate	8 K this
""", 're': """
re	1115 (K)lire
reach	658 K the reporter	658 K the author	690 K
reacties	5 K	27 K	1669 K worden
read	13 K this in	653 K more on these	653 K more about	653 K more from	654 K more	654 K more:	654 K also	654 K next	654 K:	654 K |	654 K more	654 K all about it	654 K next:	658 K more by	705 K more of our	713 K this and more	713 K this story	717 K our	721 K on with	721 K on for	722 K on with	727 K the full report here	727 K the full story here	757 K our explainer:	757 K our analysis:	757 K our guide:	757 K our interview:	757 K this next:	757 K our latest:	762 K
readers	711 K must use	711 K must log
reageren	5 K	1669 K kan	1669 K is alleen	1689 K op dit artikel
receive	620 K emails from	628 K notifications	717 K the	717 K our
recevez	1050 K chaque	1050 K tous les	1050 K gratuitement
recevoir	1056 K les alertes
recibe	799 K cada	799 K todas las	837 K las noticias	837 K en tu whatsapp
recibir	805 K notificaciones
recomandarea	1953 K noastră:
recomendado	1894 K:
recomendamos	823 K:
recomienda	3 K
recommended	654 K:	727 K reading:
redactor	199 K de	840 K de	840 K en
redactora	199 K de	840 K de	840 K en
redaktion	446 K:
redzi	1570 K kļūdu
regala	3 K
regale	3 K
regarder	1073 K :
regardez	1100 K la vidéo ci-dessus	1100 K la vidéo ci-dessous
register	700 K for our	762 K
registrati	1337 K per
registreeru	893 K
registrer	1757 K deg
registrera	2318 K dig
registrieren	389 K sie sich
rejoignez	12 K	23 K les
relacionado	823 K:	1894 K:
related	654 K:	654 K |	654 K story:	654 K stories:	654 K article:	654 K reading:	654 K video:	654 K content:	757 K coverage:
relire	1073 K
remarks	27 K
rendeld	1245 K meg
rendelje	1245 K meg	1258 K meg
report	7 K an error	7 K a mistake	762 K
reporter	1294 K:	1295 K:
reporting	666 (K by	667 K by	668 K by
reserva	848 K tu plaza
reserve	700 K your seat	1914 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1104 K informé avec notre appli	1104 K informés avec notre appli
resum	202 K generat	202 K fet
resume	846 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1073 K	1073 K ici	1096 K notre hors-série	1100 K tous les épisodes
rezervuokite	1530 K
rezime	2102 K
rezumat	1963 K generat	1963 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1342 K ogni
ringkasan	1298 K ini	1298 K dibuat	1298 K oleh	1298 K ai
rispetta	28 K
""", 'ro': """
rodyti	1530 K
""", 'ry': """
ryhdy	1011 K
""", 's': """
s	277 K využitím zpráv
""", 'sa': """
saada	888 K oma vihje	888 K meile	888 K oma arvamuslugu	888 K arvamuslugu	903 K
saat	1011 K ilmoituksen	1011 K sähköpostin	1011 K
saiba	1894 K mais	1894 K mais:
saken	1762 K fortsetter
saksikan	1289 K juga	1302 K video	1302 K live	1302 K live streaming
sale	721 K:
salvesta	903 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1044 K engagement
save	722 K #% on your first	722 K #% on an annual	722 K #% on a digital
sazinies	1569 K
saznajte	2087 K više:
""", 'sc': """
scan	683 K to join	713 K the qr code	713 K the code
scannez	1104 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	497 K
schalten	497 K sie
schau	512 K
schenk	478 K diesen
schenken	478 K sie diesen
schick	512 K
schicken	512 K sie
schlagworte	422 K zu
schon	501 K ab # euro
schreib	512 K
schreiben	31 K sie den ersten	425 K sie unserem autor	425 K sie der autorin	425 K sie uns	512 K sie
schrijf	1687 K je
scopri	23 K di più da	1380 K i giochi	1380 K i nostri giochi
scrivi	31 K il primo	1362 K all'autore
scroll	703 K down for video	1315 K ke bawah	1315 K untuk
""", 'se': """
se	332 K også	332 K video	332 K også:	347 K flere jobs	361 K hele	361 K flere	361 K alle	853 K adhiere a los criterios	868 K permite la reproducción	1373 K vuoi raccontare	1373 K hai informazioni	1727 K også	1727 K video	1727 K også:	1759 K hele	1759 K alle	1759 K mer av	1908 K tiver informações	1908 K você tem informações	2288 K också	2288 K även	2288 K även:	2319 K hela	2319 K alla	2319 K mer av
sea	28 K respetuoso	31 K el primero
search	744 K thousands of
see	7 K an error	7 K a mistake	653 K more from	654 K also	654 K more	654 K more:	654 K also:	658 K all posts by	658 K author archive	757 K our explainer:	759 K more videos	762 K
seen	763 K
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	842 K
seguinos	12 K
seguir	842 K a
seguiu	12 K-nos
sehen	456 K sie hier das	456 K sie im video	456 K sie das video	512 K sie
sei	31 K der erste	31 K die erste	1373 K stato testimone	1373 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1514 K	1530 K
seko	1554 K	1569 K
sekojiet	1554 K
selanjutnya	1314 K:
sem	32 K comentários
senaste	2287 K nytt om
send	3 K this	341 K os et krypteret	341 K os dit tip	361 K	658 K us your	658 K tips to	658 K your tips	658 K feedback to	658 K your story ideas	741 K us	741 K your	741 K photos	741 K pictures	762 K	1736 K sikkert tips	1736 K tips	1759 K	1759 K saken videre
senden	512 K sie
seneste	331 K nyt om
sent	718 K every	718 K each
seotud	877 K:
ser	1761 K du noe feil	2320 K du något fel
ses	1075 K derniers articles
set	762 K
setzen	512 K sie
seu	27 K comentário	1920 K comentário será
seuraa	12 K	994 K kirjoittajaa	994 K toimittajaa	1011 K
""", 'sh': """
share	3 K this	3 K the article	658 K your story	741 K your	762 K
shop	762 K
short	650 K survey
""", 'si': """
si	28 K prega di	197 K tens informació	838 K tienes información	838 K tiene información	838 K tenés información	838 K conoces algún	838 K conoces un caso	1090 K vous avez des informations	1090 K vous disposez	1090 K vous souhaitez
sia	31 K il primo
sichere	512 K
sichern	512 K sie
sie	7 K haben einen fehler	12 K finden uns	425 K erreichen die autorin	425 K erreichen den autor	445 K erreichen	521 K haben schon ein abo	521 K haben ihr limit	521 K haben das limit	521 K haben schon ein konto
sieh	456 K dir das video
siehe	423 K auch
siga	12 K	12 K-nos	837 K el canal	1905 K este autor	1905 K esta autora
sign	597 K up here	620 K up to get	620 K up to receive	621 K up to	621 K up for	621 K up here	621 K up (it's	714 K up for push	714 K up for alerts	714 K up for text alerts	714 K up for breaking news alerts	749 K up to our	749 K up for our	749 K up for breaking	749 K up for free	762 K up	762 K in
sigue	12 K a	823 K leyendo:	837 K el canal	842 K a	867 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1289 K juga	1289 K juga:	1289 K:	1289 K video	1292 K berita	1302 K video	1313 K berita selengkapnya	1313 K berita lainnya	1314 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1319 K artikel gratis
sisesta	903 K
siste	1726 K nytt om
sitter	1761 K du på	2320 K du på
siz	33 K ne
sizce	33 K
sizin	2415 K başiniza
""", 'sk': """
skaitykite	1505 K daugiau	1505 K taip pat	1505 K ir	1530 K
skapa	2318 K ett	2318 K konto	2319 K
skaties	1545 K arī	1569 K
skicka	2319 K
skinite	13 K	2110 K	2135 K aplikaciju
skontaktuj	1809 K się z autorem
skopiuj	1830 K link	1830 K
skriv	341 K til journalisten	342 K til	361 K	361 K direkte	1759 K inn	1759 K direkte	1759 K til oss	2319 K upp	2319 K direkt
""", 'sl': """
sledite	12 K	2235 K
sleduj	12 K
sledujte	12 K	245 K:	279 K	2179 K
slik	1758 K bruker	1758 K jobber
""", 'so': """
so	452 K nutzen wir ki
sob	1905 K supervisão de
sobre	826 K el autor	826 K la autora	826 K la firma	827 K el autor	827 K la autora	827 K la firma	1897 K o autor	1897 K a autora	1898 K o autor	1898 K a autora
sois	31 K le premier
solliciteer	1690 K nu
sollten	425 K ihnen fehler
solo	790 K para suscriptores	1337 K per abbonati	1401 K per te
somente	1869 K para assinantes
sondage	1115 K -	1115 K.
sorodna	2207 K novica
sorodno	2207 K:
sostenete	1399 K
sostieni	1330 K	1330 K il	1330 K la	1399 K
souhrn	261 K	261 K článku
soutenez	1036 K	1036 K le
soutenir	1036 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2319 K
special	721 K offer	727 K report:
speel	1645 K onze
spela	2319 K upp
spelregels	1616 K
spende	384 K für
spenden	384 K für	472 K an:
spendenkonto	472 K:
spiel	459 K unser
spielen	459 K sie unser
spill	1759 K av
sponsored	678 K by	731 K:	774 K by our
sponsorizzato	1382 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2235 K
spring	721 K sale
spytaj	1818 K
""", 'st': """
sta	1687 K
start	721 K your	748 K your day with	748 K your morning with	748 K your week with	1690 K nu
stavovi	2099 K autora	2099 K izraženi	2099 K izneti	2099 K izneseni
stay	28 K on topic	621 K up to date with	705 K with	713 K ahead with	762 K
ste	7 K opazili
stel	1687 K
stellen	452 K sie der
stem	361 K	1645 K mee	1687 K	1759 K
steun	1663 K	1687 K
stiahnite	13 K si	2179 K si aplikáciu
stimm	459 K jetzt ab:
stimmen	459 K sie jetzt ab:	512 K sie
story	734 K by
straipsnis	1532 K tęsiasi
streszczenie	26 K wygenerowane	1818 K	1818 K artykułu
stuur	3 K dit	1687 K
""", 'su': """
su	27 K comentario	1348 K facebook e twitter	1348 K facebook e instagram
subscreva	1918 K o nosso podcast
subscribe	12 K to our	604 K to	621 K to	683 K to the	683 K to	711 K to comment	721 K	762 K	764 K for
subscribers	764 K can read
subscriptions	722 K start at
subskrybuj	1836 K
sui	1348 K nostri canali
suivez	12 K	1092 K
suivre	1092 K
suka	1299 K artikel ini
sull	1363 K'autore	1364 K'autore
sumate	12 K
sumber	1295 K:	1295 K :
summary	698 K
summer	721 K sale
support	604 K	604 K the	762 K
sur	1053 K l'application	1061 K facebook et twitter	1061 K facebook, twitter	1061 K facebook et instagram	1073 K le même sujet
survey	708 K:
susikurkite	1530 K
susisiekite	1530 K
""", 'sv': """
svar	347 K på vores	361 K	1742 K på vår	1759 K
svara	2303 K på vår	2319 K
svideo	2103 K vam se
svidio	2103 K vam se
svidjelo	2103 K vam se
""", 'sy': """
syndicated	756 K with permission
synes	362 K du om
""", 'sz': """
szavazzon	1258 K
""", 'ta': """
ta	1742 K quizen	1742 K vår quiz	1759 K testen	1759 K vår	2221 K povzetek
taalfout	7 K	1616 K
tag	347 K quizzen	347 K vores quiz	361 K vores
tagged	654 K:
tags	654 K:
taip	1505 K pat skaitykite
take	707 K our	762 K
takip	12 K edin
tallenna	1011 K
tambahkan	1292 K
tanya	1298 K ai kami
tap	745 K play	762 K
tapkite	1530 K
tausta	982 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	823 K puede interesar	823 K puede interesar:	823 K recomendamos:	823 K recomendamos leer:
tead	888 K teemast	888 K rohkem
tee	893 K test	997 K testi	1011 K testimme
teile	3 K	512 K
teilen	3 K sie	512 K sie
teilt	3 K
tekst	907 K:	1632 K: door	1660 K gaat verder onder	1660 K loopt door onder	1660 K gaat verder na	1812 K ukazał się	1812 K pochodzi z	1818 K przetłumaczony	1818 K został przetłumaczony	1818 K czyta	2099 K izražava	2102 K je preveden	2102 K čita	2105 K je objavljen u
tekstas	1534 K:
teksti	994 K
teksts	1573 K:
telegram	12 K kanalimiza
tell	633 K a friend	658 K us your story	762 K
telli	901 K	903 K
tellijana	903 K
tem	1908 K alguma informação	1908 K informações	1908 K uma sugestão	1908 K uma denúncia	1908 K alguma história	1908 K uma história
ten	1818 K skrót
tens	197 K informació	197 K una història
tento	261 K souhrn	261 K článek byl přeložen	2162 K súhrn	2162 K článok bol preložený
terjemahan	1298 K ini	1298 K dibantu
terms	666 K and conditions apply
test	347 K din viden	707 K your knowledge	1645 K je kennis	1742 K kunnskapene dine	2402 K:
testa	2303 K dina kunskaper
testaa	997 K
teste	459 K dein wissen	512 K
testen	459 K sie ihr wissen	512 K sie
testez	1112 K
tetszett	8 K	1259 K
text	261 K byl přeložen	264 K vyšel v	446 K:	2162 K bol preložený	2165 K vyšiel v
texte	1086 K traduit
texten	2321 K fortsätter
texto	846 K traducido	1912 K traduzido
""", 'th': """
tham	2525 K gia kênh	2534 K gia khảo sát	2534 K gia bình chọn
thank	674 K you for reading
thanks	674 K for reading
the	5 K comments	621 K latest news directly	653 K latest in	653 K latest from	698 K ai summary
theo	2525 K dõi báo	2525 K dõi chúng tôi	2525 K dõi kênh	2527 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	698 K article was	698 K article has been	698 K story was	698 K story has been	698 K content was	698 K summary	698 K translation	698 K piece was	703 K article is also available as audio	756 K article first appeared	756 K story first appeared	756 K piece first appeared	756 K post first appeared	756 K report includes material	756 K report includes information	756 K report includes reporting	756 K report contains material	764 K is a preview	769 K is an ai-generated	769 K is an ai	769 K ai-generated	769 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1360 K potrebbe interessare:
tiene	832 ¿K información
tienes	825 ¿K una historia	832 ¿K información	832 ¿K una historia	833 ¿K alguna	838 ¿K algo que
tijdelijk	1690 K:
tiklayin	2387 K
tilaa	1011 K
tilmeld	361 K
tin	2522 K liên quan:
tip	341 K journalisten	341 K redaktionen	597 K your	1621 K de redactie	1621 K ons	1687 K
tippfehler	7 K
tips	763 K?	1736 K journalisten	1736 K redaksjonen	1736 K oss	1737 K	2297 K:
tipsa	2297 K reportern	2297 K redaktionen	2297 K oss	2297 K anonymt
""", 'to': """
to	26 K podsumowanie	650 K join the conversation	705 K hear more	1818 K streszczenie	1818 K podsumowanie
toate	1960 K articolele lui
toda	856 K la información en nuestra
todas	822 K las noticias de
todos	27 K los comentarios	27 K os comentários	825 K los artículos de	1896 K os artigos de
toeta	900 K
toimittaja	994 K
toista	1011 K
tonton	1289 K juga	1289 K:	1289 K juga:	1302 K video
top	653 K stories in	653 K stories from
topics	654 K:
toto	26 K shrnutí	261 K shrnutí	2162 K zhrnutie
tous	27 K les commentaires	1072 K les articles de	1075 K les articles de
toute	1072 K l'actualité de	1072 K l'actu	1104 K l'info dans votre poche
""", 'tr': """
traduit	1086 K avec l'aide	1086 K à l'aide
transmettez	3 K
treat	762 K yourself
trending	653 K in	727 K:
trimite	3 K	1958 K-ne
try	707 K today's	707 K our	717 K our	721 K	722 K one month for $#	722 K one month for £#	722 K one month for €#	722 K it for $#	722 K it for £#	722 K it for just $#	722 K it for just £#	722 K a month for $#	722 K a month for £#	722 K us for $#	762 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	797 K correo electrónico	853 K comentario será	1965 K ce părere ai
tud	1240 K valamit
tudo	1893 K sobre
tudsz	1240 K valamit
tule	893 K tööle	997 K lukijailtaan	997 K mukaan	1011 K mukaan
turite	1516 K naujieną	1516 K informacijos	1516 K istoriją
turn	714 K on alerts
tutte	1359 K le notizie su	1397 K le notizie di
tutti	27 K i commenti	1362 K gli articoli di	1383 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1677 K kunt zich altijd
""", 'ui': """
uit	1619 K het archief:	1683 K ons archief:
uitschrijven	1677 K kan
""", 'uj': """
uji	1303 K pengetahuanmu	1303 K pengetahuan anda
""", 'ul': """
ultime	1359 K notizie di
""", 'um': """
um	420 K kommentare zu
""", 'un': """
un	1090 K témoignage	1090 K fait	1100 K podcast à écouter	1375 K post condiviso da	1967 K articol susținut de	1967 K articol în parteneriat	1967 K proiect susținut de
una	844 K publicación compartida por	844 K publicación compartida de
unbegrenzter	475 K zugang
unduh	13 K	1305 K
une	7 K erreur	7 K coquille	7 K faute	1075 K information à nous transmettre	1082 K info à nous	1090 K info	1090 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	611 K access for
unlock	721 K
unser	472 K spendenkonto	495 K wochenquiz	495 K quiz	511 K autor	511 K reporter	511 K redakteur	511 K korrespondent	514 K chatbot	514 K ki-chatbot	514 K wochenrätsel
unsere	423 K leseempfehlung	511 K autorin	511 K reporterin	511 K redakteurin	511 K korrespondentin	514 K ki	514 K frage der woche
untuk	1292 K mendapatkan
""", 'up': """
up	654 K next:
upozornit	284 K na chybu
upozornite	2184 K na chybu
uppdatera	2319 K
""", 'us': """
users	711 K must
""", 'uu': """
uuenda	903 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	877 K ka	903 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1555 K tev ir ziņa	1555 K tev ir ko	1555 K esi pieredzējis	1570 K raksts
vam	2222 K je bil	2222 K je bila
van	1240 K egy jó	1240 K egy tipped	1240 K egy tippje	1259 K olyan	1259 K olyan dokumentuma
var	31 K först	2319 K med
varaa	1011 K
vasta	903 K
vastaa	997 K	1011 K
vastaava	1009 K päätoimittaja:
vastutav	885 K väljaandja:
""", 've': """
vea	823 K también	823 K también:	851 K el video a continuación	851 K el vídeo a continuación
ved	341 K du mere	341 K du noget
vedd	1258 K meg
vedi	1360 K anche	1360 K anche:	1362 K tutti gli articoli di
vegeu	193 K també
vegye	1258 K meg
vegyen	1245 K jegyet	1245 K részt	1258 K részt
veillez	28 K à
veja	1893 K mais em	1894 K também	1894 K mais	1894 K:	1894 K também	1894 K também:	1894 K mais:	1918 K o vídeo abaixo	1918 K o vídeo acima	1918 K os vídeos mais assistidos
venujte	2175 K
ver	823 K también	825 K todos los artículos de	1896 K todos os artigos de
verder	1644 K lezen:	1683 K in het nieuws:
verhaal	1660 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	478 K sie diesen
verschijnt	1651 K elke	1651 K iedere
verstuur	3 K dit
vertaling	1632 K:
verwandtes	480 K thema:
vet	1736 K du mer	1736 K du noe	2297 K du mer	2297 K du något
veuillez	28 K respecter
vezane	2087 K vesti:
vezi	1953 K și	1953 K și:	1953 K:	1953 K și	1960 K toate articolele	1969 K video mai sus	1969 K video mai jos
""", 'vi': """
vi	361 K vil gerne høre	371 K har tidligere skrevet	1759 K vil gjerne høre	1770 K har tidligere skrevet	2319 K vill gärna höra	2329 K har tidigare skrivit
viac	2149 K:	2149 K k téme:
video	703 K above:	703 K below:	734 K by	1302 K:	1644 K:	2087 K pogledajte	2535 K:
vidi	2087 K još
view	658 K all posts by	658 K all articles by
vil	347 K du arbejde	347 K du være med på holdet	1742 K du jobbe	1742 K du være med på laget
vill	2303 K du jobba	2303 K du arbeta
vind	347 K billetter	361 K
vinkkaa	990 K toimitukselle	990 K
vinn	1742 K billetter	1759 K	2303 K biljetter	2319 K
vir	2233 K:
viri	2233 K:
vis	28 K respekt	361 K indhold	1759 K innhold
visa	28 K respekt	2319 K innehåll
visit	762 K
visita	848 K nuestra tienda	1380 K lo store	1380 K il nostro store
visite	1914 K a nossa loja	1914 K nossa loja
viste	7 K
visualizzando	1375 K questo contenuto
viu	7 K algum	1908 K algo	1908 K alguma coisa
""", 'vk': """
vklopi	2228 K
vklopite	2228 K
""", 'vo': """
voce	1377 K generata
voeg	1687 K
voir	1072 K tous les articles	1073 K aussi	1073 K la vidéo	1075 K tous les articles de	1100 K la vidéo ci-dessus
voit	990 K lähettää vinkin
voita	1011 K
voix	1086 K générée
volg	12 K ons	12 K	1633 K	1687 K
voller	475 K zugriff
vols	197 K compartir	197 K explicar
vond	8 K je dit	1668 K je deze
voor	1639 K dit artikel	1680 K maar # euro per	1680 K maar €#	1680 K slechts # euro per	1680 K slechts €#
vote	762 K
votre	27 K commentaire	1050 K adresse e-mail	1050 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1042 K est offert	1050 K désinscrire à tout moment	1075 K avez une information	1082 K travaillez	1082 K avez été	1082 K êtes témoin	1082 K avez une information	1082 K souhaitez témoigner	1090 K avez une info	1090 K avez une information	1090 K avez des informations	1090 K disposez	1090 K souhaitez	1090 K êtes concerné	1090 K êtes témoin	1090 K avez été témoin	1090 K avez des photos	1090 K pouvez nous	1090 K pouvez joindre	1090 K pouvez contacter	1090 K pouvez écrire à
voz	846 K generada
""", 'vr': """
vrei	1958 K să ne spui
""", 'vu': """
vuoi	1373 K segnalarci	1373 K raccontarci
""", 'vy': """
vytisknout	274 K
""", 'wa': """
want	763 K to	764 K to	764 K more
war	8 K dieser	8 K der	488 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	674 K this forwarded	739 K this	1668 K deze	1688 K je erbij	1688 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1645 K is jouw mening	1668 K vind je van	1668 K vond u van	1668 K vindt u van
watch	638 K us on	654 K |	654 K now:	654 K more:	654 K the video:	654 K the latest	654 K:	703 K the video above	703 K the video below	703 K the clip above	703 K the clip below	703 K the full video	703 K the full interview	703 K the full episode	745 K more	745 K our	759 K more videos	762 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	606 K accept:	606 K accept visa	606 K accept paypal	702 K're hiring	702 K are hiring	709 K value your opinion	709 K'd love your feedback	748 K respect your privacy
wees	31 K de eerste
weet	1688 K je	1688 K u
weitere	422 K artikel zu	422 K artikel aus	422 K themen aus	425 K artikel von
weiterlesen	423 K:
wekelijkse	1595 K nieuwsbrief
werde	512 K
werden	512 K sie
were	763 K you
wesprzyj	1836 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	653 K others are reading	654 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1822 K znajdziesz	1822 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	488 K fanden sie	488 K fandest du	488 K finden sie	488 K hilfreich war	495 K gut kennen sie	495 K gut kennst du
wil	1688 K je
with	733 K inputs from	733 K input from	733 K agency inputs	733 K reporting by	733 K additional reporting
""", 'wo': """
wochen	391 K kostenlos	391 K gratis
wolisz	1839 K słuchać	1839 K posłuchać
word	23 K lid van	1663 K lid van	1663 K vriend van	1690 K nu	1690 K vandaag
work	702 K with us	702 K for us
worth	654 K reading:
""", 'wr': """
write	762 K to
""", 'ws': """
wspieraj	1836 K
wszystkie	27 K komentarze	1806 K artykuły o	1809 K artykuły autora
""", 'wy': """
wydrukuj	1830 K
""", 'xe': """
xem	2522 K thêm	2522 K thêm:	2522 K:	2522 K video	2522 >> K	2522 K tiếp:	2529 K các bài viết của tác giả	2529 K các bài viết khác của	2529 K thêm bài của tác giả	2535 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	837 K puedes recibir
yazi	2416 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	638 K can follow him on	638 K can follow her on	638 K can follow them on	654 K may also like:	654 K might also like:	654 K may also be interested in:	654 K may also want to read:	654 K may want to read:	683 K can get	692 K can reach	692 K can email	692 K can e-mail	692 K can contact	703 K can hear this story	703 K can listen to this	705 K can listen to	711 K must be	711 K can be part of	757 K may have missed:	764 K're reading	764 K are reading	765 K can also	765 K can now	765 K can
your	27 K comment	27 K comments	709 K opinion matters	748 K weekly guide to	748 K daily guide to	748 K essential guide to
""", 'yu': """
yuk	1292 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1825 K
zanim	1848 K dodasz komentarz	1848 K skomentujesz
zapis	2218 K je mnenje
zapisz	1830 K ten	1830 K artykuł	1830 K tekst
zapratite	12 K	2117 K
zapytaj	1818 K	1818 K nas
zaujal	262 K vás	2163 K vás
""", 'zd': """
zdroj	277 K:	2177 K:
zdroje	277 K:	2177 K:
""", 'ze': """
zeptejte	261 K se
zet	1687 K
""", 'zh': """
zhrnutie	2162 K	2162 K článku
""", 'zi': """
zie	7 K je een	1619 K ook	1688 K je
zini	1555 K ko vairāk	1570 K stāstu	1570 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1806 K więcej z	1807 K też	1807 K też:	1807 K także	1807 K:	1807 K też	1807 K także	1807 K wideo	1807 K film	1807 K zdjęcia	1807 K galerię	1822 K nagranie	1822 K materiał
""", 'zu': """
zugang	475 K zu allen
zugriff	475 K auf alle
zum	399 K newsletter	423 K thema:	423 K weiterlesen:	427 K autor	428 K autor	490 K kommentieren	511 K profil von
zur	427 K person	427 K autorin	428 K person	428 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1004 K
aamukirjeen	1004 K
aangemeld	1650 succesvol K
aanmelding	1693 bevestig je K
aanmerkingen	1630 op- of K
aastas	912 K
""", 'ab': """
abbestellen	396 jederzeit K
abbestellt	498 jederzeit K
abbonamenti	1406 K
abbonamento	1333 hai già un K	1333 scegli il tuo K	1336 per chi ha un K	1406 K
abbonati	1333 K per	1333 K a soli	1336 per gli K	1336 solo per K	1367 K	1402 K a	1402 K:	1402 K ora	1402 K per	1402 puoi, K	1403 i nostri K	1406 K
abbonato	1333 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1350 devi K
abmelden	466 wieder K
abo	473 pur-K
abonament	1784 masz już K	1989 K
abonare	1972 prin K ești
abonarea	1972 confirma K
abonat	1942 ești deja K
abone	2373 K olun ve	2427 K olun
aboneler	2417 K içindir	2417 yalnizca K	2417 sadece K	2431 K
abonelere	2392 K özel	2392 K özeldir	2392 K açik	2392 K açiktir
abonelerimiz	2428 K
abonelik	2431 K
abonements	1580 K
abonenci	1843 tylko K
abonenti	1572 tikai K
abonentiem	1543 tikai K	1572 teksts ir K	1572 raksts ir K
abonents	1543 jau esi K
abonne	1118 je m'K
abonnee	1588 al K	1588 word K	1588 nog geen K	1590 als K	1694 word K
abonneer	1694 K je
abonnees	1588 dit artikel is voor K	1590 alleen voor K	1679 K kunnen dit	1679 K kunnen het hele	1695 onze K	1698 K
abonnement	309 kræver K	378 K	530 K	1039 avec votre K	1122 K	1588 neem een K	1588 kiezen voor een K	1655 sluit een K af	1655 een K? log	1655 al een K	1679 nog geen K	1679 K dat bij je	1679 K af met	1694 kies een K	1698 K	1777 K
abonnementen	1698 K
abonnements	1122 K
abonnent	309 bliv K	309 allerede K	310 som K	373 en K	374 bliv K	387 sie sind noch kein K	390 als K	392 bereits K	392 bereits K:in	1705 bli K	1705 allerede K	1706 som K	1772 en K	1773 bli K
abonnenten	387 nur für K	387 exklusiv für K	500 lesen nur K	527 unseren K	530 K
abonnenter	309 kun for K	309 artiklen er for K	364 er for K	364 kun K	375 vores K	378 K	1705 kun for K	1705 denne saken er for K	1705 artikkelen er for K	1763 er for K	1763 bare K	1763 kun K	1774 våre K	1777 K
abonnentin	390 als K	392 bereits K
abonnentinnen	387 exklusiv für K	387 nur für K	387 K vorbehalten	527 unseren K
abonner	309 K for at	374 K på	1118 s'K	1705 K for å	1773 K på
abonnere	1749 ved å K
abonnez	1039 K-vous pour	1039 K-vous à partir	1118 K-vous	1118 K vous
abonniere	526 K unseren	526 K hier
abonnieren	395 newsletter K	408 whatsapp-kanal K	408 K sie unseren kanal	437 podcast K	498 hier K	524 google K	524 google news K	526 jetzt K	526 K sie
abonniert	392 bereits K
abrir	800 K en la app	1874 K no app
abstimmen	454 jetzt K:
abyste	230 K mohli číst dál
""", 'ac': """
accede	788 K a todo
accedi	24 K	1333 K per
accept	1949 K toate
acceptant	1065 en K les cookies
acceptar	201 K les galetes
accepteer	1610 K de cookies
accepter	1065 K les cookies
accepteren	1610 cookies te K	1610 cookies K
access	608 unlock full K	608 full K. no ads	723 K to every story	723 full K with no ads	751 year of K	751 months of K	751 want full K	751 K for half price
acconsento	1390 K a ricevere
accordance	716 K with our privacy
according	778 K to
account	608 create a free K to	608 sign in to your K	610 create an K to	723 please create a free K	775 create a free K	776 hold power to K	1588 maak een gratis K	1655 K is gratis en zo	1679 een gratis K	1694 maak een gratis K
accurate	730 K at time of
accused	778 K
aceptado	815 no has K las cookies
aceptaste	815 no K las cookies
aconseja	872 K
aconsejaba	872 K
aconselha	1936 K
acrescentou	1936 K
actionnaire	1119 sans K
""", 'ad': """
ad	11 K
adalah	1296 K dosen
adblock	241 vypněte K	323 slå K fra	1719 slå av K	1799 wyłącz K	2280 stäng av K
adblocker	413 K erkannt	413 K aktiv	413 nutzen einen K	413 verwenden einen K	413 trotz K	530 K	641 disable your K	641 you are using an K	641 K detected	1608 K uit
added	778 K
adgang	312 få K til	374 få fri K
admitiu	1936 K
admitted	778 K
adres	1787 twój K e-mail	1826 K e-mail
adresa	1943 K de email nu va	1944 K ta de email	1944 K ta de e-mail
adresiniz	2376 e-posta K
adresse	466 gültige e-mail-K	466 sie ihre e-mail-K	466 du deine e-mail-K	466 e-mail-K ein	1049 votre K e-mail	1049 votre K email
adresu	2084 na vašu e-mail K	2111 e-mail K	2111 mejl K
ads	776 we don't have K
advarede	377 K
advarer	377 K	1776 K
advarte	1776 K
advert	11 K
adverteix	224 K
advertentie	11 K
advertenties	1695 zonder K
advertisement	11 K	640 this K has not loaded
advertisements	11 K
advertiser	738 supplied by an K	738 provided by an K	738 paid for by an K	738 produced by an K	738 created by an K
advertorial	1685 dit is een K
advierte	872 K
adviseert	1697 K
""", 'af': """
affermato	1405 ha K
affichage	1094 K de ce contenu
affichant	1094 en K ce contenu
afficher	1065 pour K ce contenu	1094 ne peut pas s'K
affichera	1039 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	276 K odkazy	358 K-links	412 K-links	573 K links	640 contains K links	755 K links	755 K link	1008 K-linkkejä	1252 K linkeket	1685 K links	1754 K-lenker	2113 K linkove	2113 K linkovi	2176 K odkazy	2231 K povezave	2314 K-länkar
affiliatelenker	1754 K
affiliatelinks	37 K	358 K	505 K	1685 K
affiliati	37 link K
affiliation	37 liens d'K	1098 liens d'K
affiliazione	37 link di K
affirme	1121 K
affirment	1121 K
afhankelijk	1691 K van giften	1691 K van donaties
afiliacyjne	37 linki K	1832 linki K
afiliacyjnych	1832 linków K
afiliado	37 enlaces de K	37 links de K	849 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	849 enlaces de K
afiliate	37 linkuri K	1968 linkuri K
afiliats	207 enllaços d'K
afirma	872 K	1936 K
afirmar	224 va K
afirmou	1936 K
afleveringen	1674 alle K van
afmelde	314 K dig når
afmelden	1650 elk moment K	1650 elk moment weer K
afsnittet	348 hele K
aftrekbaar	1652 gift is K
""", 'ag': """
agences	1079 avec K	1080 avec K
agenturmaterial	429 mit K
aggiornamenti	1346 segui tutti gli K
aggiunto	1405 ha K
agora	1933 doe K
""", 'ah': """
ahora	869 dona K
""", 'ai': """
ai	167 K	346 af K	346 med K	1741 med K	1741 av K	2302 med K	2302 av K	2532 K
aidez	1083 K-nous à	1118 K-nous
aiheesta	1007 lisää K täältä
aiutaci	1366 K	1402 K a
aiutarci	1366 K	1402 K a
aizliegta	1552 bez atļaujas ir K
""", 'aj': """
ajakirjandus	911 meie K	911 sõltumatu K	911 K maksab	911 hea K
ajakirjandust	899 toeta sõltumatut K
ajakirjanik	889 K
ajakirjanikud	911 meie K
ajoute	1121 K
ajoutez	1118 K-nous
ajuda	221 K'ns
ajude	1902 K-nos	1933 K-nos
ajutorul	1973 K tău putem	1985 avem nevoie de K tău
""", 'ak': """
akci	263 naši K
akciu	2164 našu K
akismet	21 K to reduce spam
akkoord	1650 ga je K met onze	1650 gaat u K met onze
aktardi	2430 K
aktivieren	413 javascript K
akzeptiere	395 mit der anmeldung K
akzeptieren	395 mit der anmeldung K	415 cookies K
""", 'al': """
alamat	1281 K email
aldus	1697 K
alerta	1936 K
alertas	14 las K	803 recibe K	803 activa las K	1877 receba K
alertes	1054 recevez les K	1054 K info
alertou	1936 K
alerts	14 K	626 get K as
algemene	1650 ga je akkoord met de K
alin	2414 K
alive	776 local news K
alkaen	1006 K #
alles	387 lesen sie K	1679 lees K met
allow	642 K ads on
aloud	671 is read K by
""", 'am': """
amendat	1988 a K
ammesso	1405 ha K
""", 'an': """
anche	1403 siamo K su
andare	1326 prima di K via
android	401 für K und ios	622 our K app	1105 sur ios et K	1597 app voor K
angebot	473 ihr K	473 dein K	526 hier gibt es das K
angebote	466 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	520 ihre spende K	520 deine spende K	520 spenden K
angezeigt	415 inhalte K werden
anggota	1320 jadilah K
ankete	2168 našej K	2168 v K
anketi	35 našoj K	2107 našoj K	2107 u K	2226 naši K	2226 v K
anketimize	35 K
anketimizi	2401 okur K	2401 K
anketo	2226 kratko K	2226 našo K
anketu	35 našu K	2107 kratku K	2107 našu K
ankety	267 naší K	2168 našej K
ankiecie	35 naszej K	1823 naszej K	1823 w K
anlatin	2414 K
anlatti	2430 K
anmelden	24 K	379 jetzt K	454 jetzt K:	526 hier K
anmelder	343 er K	1738 er K
anmeldung	395 mit meiner K	395 mit ihrer K	395 mit der K stimmen	395 mit der K stimme	395 mit der K willige	395 mit der K willigen	395 mit der K erklären sie	439 K	493 hier geht es zur K
annetus	899 tee K	914 K
anno	1404 all'K
annonce	11 cette K
annoncelinks	37 K	358 K
annoncen	11 K
annoncer	375 uden K
annonsblockerare	2280 stäng av K
annonseblokkering	1719 slå av K
annonselenker	37 K	1754 K
annonsen	11 K
annonser	1774 uten K	2333 utan K
announced	778 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1405 ha K
ano	1935 por K
anoi	1024 K
anoniem	1630 K tippen	1667 ons K
anonim	2395 bize K
anonym	487 K an uns
anonymous	742 K
anonymously	742 K
anot	1540 K
anregungen	460 fragen oder K	460 fragen und K
ansehen	458 hier K	458 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	648 K our poll
antes	781 K de irte	1861 K de sair
anuncio	849 después del K	849 tras el K
anunciou	1936 K
anvender	323 vi K cookies
anytime	613 cancel K	777 cancel K
anzeige	11 der K	11 dieser K	412 nach der K weiter	483 dies ist eine K
anzeigen	415 mit einem klick K lassen
anzusehen	448 um das video K
""", 'ap': """
apelowali	1858 K
apeluje	1858 K
apgalvo	1579 K
aplicativo	1874 baixe o K	1874 baixe nosso K	1934 nosso K
aplikace	299 naše K
aplikaci	237 stáhněte si naši K	238 stáhněte si K	270 mobilní K	270 naší K	270 naší mobilní K	298 stáhněte si K a
aplikaciju	2138 preuzmite K i
aplikacja	1856 nasza K
aplikacji	1789 w naszej K	1789 otwórz w K	1846 naszej K
aplikasi	1282 unduh K	1282 download K	1282 K kami	1320 unduh K	1320 instal K	1321 K kami
apoiador	1864 torne-se K	1902 seja nosso K	1933 torne-se K	1933 seja nosso K	1933 seja K
apoiam	1925 nos K todos os meses
apoie	1902 K
apoio	1860 seu K	1864 seu K é	1902 seu K
aportaciones	860 gracias a las K
aporte	834 tu K	869 tu K
apoyan	860 que nos K cada mes
apoyo	780 su K	780 tu K	784 con tu K	784 tu K es	834 tu K
app	401 als K	463 mit der K	463 in der K	464 -K	496 mit der K der	622 get our K	622 in our K	622 use our K	622 our new K	622 our ios K	625 get the K	754 have our K	754 our K has	754 with our K	754 via our K	754 on our K	775 our K	1597 in de K	1647 -K	1712 i vår K	1774 vår K	2272 i vår K	2333 vår K	2517 tải K	2560 在K中
appareil	1039 un seul K à la fois	1111 en cours sur un autre K
appeared	665 first K on	732 K in print
appen	316 hent K	316 åbn i K	1712 last ned K	1712 hent K	1712 åpne i K	2272 öppna i K	2273 ladda ner K	2273 ladda ned K	2273 hämta K	2332 ladda ner K och
appje	1629 ons een K
application	1051 téléchargez l'K	1051 notre K	1052 dans l'K	1052 avec l'K	1052 sur l'K	1052 télécharger l'K	1119 notre K
applications	1051 nos K mobiles
appot	1247 az K
apps	754 our K
apunta	221 K't
""", 'aq': """
aqui	1861 já que você está K	1861 já que está K
""", 'ar': """
arbeid	1774 vårt K
arbeit	527 unsere K
arbeitet	434 K als
arbejde	375 vores K
arbetar	2302 K med ai
arbete	2333 vårt K
argued	778 K
arrivato	1326 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	222 aquest K	222 l'K sencer	608 to unlock this K	608 members-only K	616 you've read your last free K	616 you have read your last free K	616 this is your last free K	616 reached your K limit	631 share this K on	640 links in this K may	725 save this K	735 this K	735 the full K	736 this K	737 this K	776 this K	1028 vous avez aimé cet K	1028 cet K vous a plu	1039 pour accéder à l'K	1039 cet K est offert	1039 cet K vous a été offert	1039 pour lire cet K	1039 offrir cet K	1039 offrez cet K	1045 de cet K à lire	1078 cet K est paru dans	1078 cet K a été publié	1102 réagir à cet K en	1116 cet K a d'abord été publié	1119 cet K
articles	15 free K	598 you've read # K	608 access to all our K	608 gift K to give	616 free K left	616 K left this month	616 you've used all your free K	616 # of # free K	616 K left to read	723 to read more K	723 for three more free K	723 more free K	725 K to give	725 K to gift	725 K to share	725 gift # K	1039 tous nos K	1045 il vous reste # K	1108 nos K sont en accès libre	1119 nos K
articol	1986 acest K
articolele	1986 K noastre
articolelor	1956 preluarea K
articoli	1333 tutti gli K senza limiti	1338 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1326 ti è piaciuto questo K	1333 per leggere l'K	1333 regala questo K	1403 questo K
articolul	20 K complet	20 K integral	1977 pentru a citi K	1977 să citești tot K	1986 ți-a plăcut K	1986 tot K
artigo	20 ler este K	20 ler o K	1861 gostou deste K	1929 para ler este K	1934 este K
artigos	1901 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	356 denne K for #	373 denne K	373 en K	375 denne K	380 dir gefällt dieser K	387 lesen sie diesen K mit	387 um diesen K zu lesen	387 dieser K ist nur für	387 zugriff auf alle K	387 alle K lesen	387 ganzen K lesen	393 freie K übrig	393 K frei	393 ihr letzter freier K	435 K wurde	440 unsere K öfter	469 K etwas wert ist	473 alle freien K	479 weitere K finden sie	484 rechte am K	484 K steht unter einer	494 den ganzen K	494 diesen K	499 gäbe es diesen K nicht	503 alle K zum	503 lesen sie in diesem K	508 K ist zuerst	508 K ist zuvor	510 K gratis	525 K wurde zuerst	527 dieser K	527 diesen K	527 diesem K	1309 untuk membaca K ini	1321 K ini	1588 om dit K te lezen	1588 dit K is alleen	1588 geef dit K	1588 lees dit K met	1588 gratis K deze week	1614 fout in dit K	1630 mening over dit K	1655 een premium K	1672 dit K	1686 niets uit dit K	1686 K mag zonder	1695 dit K	2322 gratis K kvar	2331 en K
artikelen	15 gratis K	1588 toegang tot alle K	1655 aantal K bereikt	1655 aantal gratis K	1679 gratis K gelezen	1682 alle K over
artikeln	387 zugang zu allen K	473 zugang zu allen K	510 freien K	2259 gillade du K	2265 läs hela K med	2265 lås upp K	2305 fel i K	2331 den här K	2331 K	2333 den här K
artikels	508 nutzung dieses K
artikkel	906 tasuta K	911 see K
artikkelen	1744 feil i K	1772 denne K	1772 K	1774 denne K
artikkeli	20 koko K	967 tämä K on vain	1014 ilmainen K jäljellä	1022 tämä K
artikkelia	1010 maksutonta K	1010 ilmaista K
artikkelin	1020 tämän K
artikkelit	15 ilmaiset K	1010 ilmaiset K
artiklar	15 fria K	2265 fria K	2322 gratis K kvar	2328 inga gratis K	2328 inga fria K	2333 alla K
artiklen	303 kunne du lide K	373 K	375 K her
artikler	15 gratis K	309 gratis K	364 gratis K tilbage	370 ingen gratis K	375 alle K
artikli	909 selle K
artiklid	902 tasuta K
artiklit	902 tasuta K	909 seda K	911 kogu K
arvioi	1024 K
""", 'as': """
asegura	872 K
asked	778 K
asks	778 K
assinante	1868 já é K	1933 torne-se K	1933 seja K	1933 seja K
assinantes	1868 só para K	1868 somente para K	1929 exclusivo para K	1929 exclusiva para K	1929 exclusivos para K	1934 nossos K	1937 K
assinatura	1937 K
assinaturas	1937 K
assine	1860 K a	1860 K o	1867 K por	1867 K e tenha	1868 K para	1933 K já	1933 K agora	1933 K e	1933 K aqui	1933 K por
assisted	737 this ai-K text
associate	640 as an amazon K	663 is an K
assure	1121 K
""", 'at': """
atbalsti	1566 K mūs	1576 K mūs
atbalstiet	1576 K mūs
atbalsts	1566 tavs K palīdz	1576 tavs K	1576 jūsu K
atzina	1579 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	435 K
audioverze	2 K
audioverzi	266 K
audioverzii	2167 K
aufgefallen	418 fehler K
ausblenden	415 und wieder K
auszugsweise	429 nachdruck, auch K
auteur	1081 est l'K	1631 is K van	1634 mening van de K
auteursrecht	1662 rust K
author	660 email the K	660 the K can be	663 is the K of	663 is an K
automated	2 read by an K	671 is read by an K	671 narrated by an K
automatisch	2 K vorgelesen	390 endet K	458 K vorgelesen	484 K von dpa	484 K von der	492 der text wurde K	492 dieser text wurde K
automatisk	1741 K oversatt
autor	198 és K de	434 ist K	831 es K de	1903 é K de
autora	198 és K de	831 es K de	1815 napisz do K	1903 é K de
autorce	257 napište K
autore	1368 è K di
autorem	1815 kontakt z K
autoren	447 meinung der K
autorin	434 ist K	434 ist freie K	447 meinung der K
autorise	1111 n'K pas la lecture
autorke	2157 napíšte K
autorki	1815 napisz do K
autorovi	257 napište K	2157 napíšte K
autorskim	1833 chroniony prawem K	1833 chronione prawem K
autoru	2097 javite se K	2097 pišite K
autrice	1081 est l'K	1368 è K di
""", 'av': """
available	622 our app is K	623 K on the app store	623 K on google play	754 app is K	771 tickets are K here
avbryt	21 K svar
avec	1079 K afp	1080 K afp
averci	1402 grazie per K letto
avertit	1121 K
avertizat	1988 a K
avise	1933 K-nos
avsluta	2334 K när du vill
avsnittet	2304 hela K	2304 ladda ner K
avtorici	2216 pišite K
avtorju	2216 pišite K
avverte	1405 K
""", 'ay': """
ayda	2413 K # tl	2413 K # tl'den	2429 K
aydinlatma	2384 K metni
ayirtin	2414 K
aylik	2429 K
ayudanos	869 K
""", 'ba': """
ba	1776 K
bad	377 K	2335 K
bagikan	25 K
baixa	191 donar-te de K
baixe	1860 K o	1874 K o app
bajate	869 K la app
bancs	213 no depèn de K
banner	530 cookie-K	779 cookie K
banners	779 cookie K
bantu	1320 K kami
bastano	1402 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	484 redaktion nicht K
beboette	1697 K
become	677 K a	775 K one of them
becoming	676 K a member	775 consider K	775 K a member
bedankt	1694 K voor het lezen
beelden	1630 heb je K	1630 heeft u K
befindet	415 an dieser stelle K sich
before	598 K you go	598 K you move on
begging	779 K
begs	778 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	379 mit einem K	469 jeder K hilft uns	484 K steht unter einer	499 mit einem kleinen K	508 K ist zuerst	520 mit ihrem K können wir	520 mit deinem K können wir	520 ihrem K helfen	525 K wurde zuerst	527 dieser K	527 diesen K
bejelentette	1275 K
bekijk	1640 nieuwe baan? K
beklagade	2335 K
beklagede	377 K
beklaget	1776 K
belangrijkste	1650 elke dag het K
believe	776 people who K in
belirtti	2430 K
below	747 sign up K	747 enter your email K
beluisteren	1674 dit artikel ook K	1674 hier K
benachrichtigungen	14 K	403 K aktivieren	404 push-K
benadrukt	1697 K
bent	1582 nu je hier toch K
bepaalde	1697 K
berasal	1297 konten ini K dari
berdonasi	1320 K
bereits	387 sie haben K ein abo	473 K ein konto
bergabung	1320 mari K	1320 K dengan kami	1320 ayo K
bergabunglah	1320 K
bergantung	1307 K pada dukungan anda
berichten	527 wir K
berichterstattung	527 unsere K
berichtet	434 K für	434 K über
berichtete	529 K
berita	1284 ikuti K
berite	2245 K nas
berkomentar	6 untuk K
berlangganan	1280 sudah K	1281 K newsletter	1306 terima kasih telah K	1306 berhasil K	1320 K sekarang	1320 silakan K
bescheid	487 sagen sie uns K	487 sag uns K
beschloss	529 K
besedah	2257 po K
besked	351 push-K
beskeder	351 push-K
besloot	1697 K
beslutade	2335 K
besluttede	377 K
besluttet	1776 K
besoin	1028 nous avons K de vous	1118 nous avons K de vous	1118 a K de vous	1118 avons K de votre
besplatan	2125 poslednji K tekst
besplatna	2112 K članka
besplatne	2112 K članke
besplatni	2104 naš K webinar	2104 naš K vebinar	2125 poslednji K članak	2125 zadnji K članak
besplatnih	2112 K članaka
beste	1650 elke week het K van
bestellen	379 jetzt K	453 im shop K	454 shop K	454 store K	526 K sie hier	526 K sie unseren
bestellung	439 K
besten	527 die K texte
betaald	1685 artikel is K	1685 content is K
betaalmuur	1652 geen K	1698 K
betalande	2331 K läsare
betalende	364 kun for K	373 K læsere	1772 K lesere
betalingsmur	378 K	1777 K
beteiligt	483 redaktion ist nicht K
betonte	529 K
betrokken	1659 redactie is niet K
bevestigen	1650 aanmelding te K
bevorzugen	440 google K
bevorzugte	440 K quelle
bevorzugten	440 K quelle
bevorzugter	440 K quelle
bewerben	454 jetzt K:
bezahlschranke	470 K	530 K
bezmaksas	1568 K rakstus	1568 K raksti	1568 K kontu	1572 K raksts
""", 'bi': """
bidrag	307 dit K	307 giv et K	374 giv et K	374 dit K gør	374 dit K er	374 dit K til vores	378 K	1703 ditt K	1751 gi et K	1773 ditt K gjør	1773 ditt K er	2311 ge ett K	2311 ditt K gör	2332 ge ett K	2332 swisha ett K
bidraget	1751 K ditt
bijdrage	1585 jouw K	1626 kleine K	1685 K is betaald	1691 dankzij jouw K	1696 kleine K
bilder	517 uns ihre K
bildirdi	2430 K
bildirimlere	14 K	2377 K izin ver
bildirimleri	14 K	2378 K aç
biletlerini	2401 etkinlik K
billionaire	776 K owner
bilten	2092 K
binding	311 ingen K	376 ingen K
bindingstid	1707 ingen K	1775 ingen K
bindningstid	2267 ingen K	2334 ingen K
binnenland	1670 is redacteur K
bisogno	1326 abbiamo K di te	1402 abbiamo K di te	1402 abbiamo K del tuo	1402 abbiamo K anche di te	1402 abbiamo K di voi
bitte	380 haben wir eine K	380 eine K an sie	380 wir haben eine K
biztatta	1275 K
""", 'bl': """
bli	1773 K med i	1773 K en del av	2332 K en del av
blijkt	1697 K uit
blijven	1652 om dit te K doen
bliv	374 K en del af
blocker	641 disable your ad K	641 disable ad K	641 turn off your ad K	641 using an ad K
blocking	641 K our ads	642 K ads
bloqueador	813 K de anuncios	873 K de anuncios	1884 K de anúncios
bluesky	16 K	635 follow him on K	635 follow her on K	635 follow them on K
""", 'bo': """
board	701 our jobs K	701 our job K
bogatych	1835 nie mamy K
bookmark	758 K this story	758 K this page
bookshop	743 our K
""", 'br': """
bralcem	2253 K
bralcev	18 po zaslugi K	2234 s podporo K	2234 s pomočjo K	2253 K	2255 naših K	2255 po zaslugi K	2255 s podporo K	2255 podpori K
bralci	2253 K	2255 naši K
branja	0 čas K
brauchen	469 K noch #	526 wir K ihre hilfe	526 wir K deine hilfe	526 K wir sie	526 K wir dich	526 K wir eure
braucht	469 K ihre hilfe	469 K deine hilfe
breaking	626 get K news alerts
brez	2234 K vas
brief	1630 K naar
briefing	675 our morning K	675 our K	675 daily K	716 K in your inbox
briefkasten	442 anonymen K	442 anonymer K
brieven	1630 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	641 your K is out of date	641 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1741 K ki	1741 K ai
""", 'bu': """
budite	2111 K u toku
buitenlandcorrespondent	1692 is K
buitenlandredacteur	1631 is K
bulabilirsiniz	2414 K
bulan	1322 per K
buletin	1281 K kami	1306 K harian kami	1321 K kami	1324 K
bulunabilirsiniz	2427 katkida K
bulundu	2430 çağrida K
bulunun	2427 katkida K
buradan	2409 K bağiş yapin
bureau	687 K chief
button	448 klick auf den K
buttons	725 the share K	725 the K below
buycoffee	1835 K
""", 'ca': """
cadastre	1860 K-se	1868 K-se para
cadeau	1589 K aan
cafecito	834 K
callan	870 lo que otros K
campagne	1108 K de dons	1118 boucler notre K
campaign	776 our spring K	776 our K
can	775 pay what you K
canal	808 únete al K	869 únete al K	1880 siga nosso K	1880 siga o K	1933 entre no K	1934 nosso K
canale	1372 al K	1403 il nostro K
canali	1347 sui nostri K
canalul	1986 K nostru
cancel	21 K reply	613 K at any time	777 K any time	777 K at any time
cancele	1867 K quando quiser	1935 K quando quiser
cancellarti	1340 puoi K
cap	198 és K de
caporedattore	1368 è K
caporedattrice	1368 è K
carte	9 cette K
casella	1341 nella tua K
""", 'ce': """
cebinize	2406 K gelsin
celoten	20 K članek	2203 K članek je	2230 K članek
celotnega	2203 za ogled K	2203 za branje K	2230 K članka
cenite	2250 K naše delo	2250 K naš trud
cerea	1988 K
cereau	1988 K
cerut	1988 a K	1988 au K
""", 'ch': """
channel	776 our K	1284 ikuti K	1284 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1048 par e-mail K	1048 par mail K
chargement	1094 K de la vidéo
chatbot	492 unseren K	492 unserem K
chcete	298 K číst dál	2145 K čítať ďalej
check	706 K back for more	706 K back soon
chef	1081 est K de	1670 is K van de
cheffe	1081 est K de
chefredakteur	519 ist K
chefredakteurin	519 ist K
chefreporter	519 ist K
chefreporterin	519 ist K
chegou	1861 se você K até aqui
chercheur	1081 est K
chercheuse	1081 est K
chia	25 hãy K sẻ	2548 hãy K sẻ	2551 K sẻ
chiede	1405 K
chiederti	1326 un piccolo favore da K
chief	663 is K
chiesto	1405 ha K
chip	676 K in	677 K in	775 K in now	775 K in and
chipping	775 consider K in
choices	746 cookie K	746 your K
choisissez	1039 K votre offre
choose	596 K a plan	610 K a plan
chosen	730 K by our
chronione	1833 K są prawem
""", 'ci': """
cijelog	2080 za čitanje K
cikk	1273 ez a K
cikkeink	1273 K
cikket	1271 ezt a K	1271 a K
cipta	1291 hak K
citarea	1981 cu K sursei
citera	2291 K oss gärna	2291 K gärna men ange
citire	0 timp de K	0 timp K
citit	1973 dacă ai K până aici
cititorii	36 K noștri	1986 K noștri
cititorilor	18 datorită K	1973 datorită K
civil	753 keep it K
""", 'cl': """
claimed	778 K
clarifications	710 corrections and K
clicking	694 by K play
client	1041 déjà K
""", 'co': """
code	1372 qr K
codziennie	17 K rano	1787 otrzymuj K
coffee	603 buy me a K	676 buy me a K	676 buy us a K	775 buy us a K	777 cup of K
colabora	831 K con
collabora	1368 K con
columnist	663 is a K	687 K	1631 is K	1692 is schrijver en K	1692 is K en
colunista	1903 é K
com	2028 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	818 quieres K	819 para K	1890 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	818 déjanos tu K
comentarios	818 no admite K	819 en los K
comentariu	21 pentru a publica un K
comentou	1936 K
comision	1968 primi un K
comment	6 to K	6 to leave a K	6 to post a K	648 log in to K	648 sign in to K	648 be the first to K	648 leave a K below	648 leave your K	648 our K policy	649 post a K	753 posting a K	753 members can K	770 to K you must	770 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1102 votre K sera publié
commentaires	1068 charte des K	1068 espace K	1069 dans les K
commentare	6 per K	1355 vuoi K	1356 per K
commentator	1692 is politiek K
commenter	1069 pour K	1102 peuvent K	1102 pour pouvoir K
commenti	1355 i K saranno	1356 nei K
commenting	648 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	648 in the K below	648 let us know in the K	648 K powered by	648 K have been closed	648 all K are subject to	648 we welcome your K	649 in the K section	753 posting K	770 closed the K	770 turned off K	770 turned off the K	770 switched off K	770 disabled K	775 let us know in the K
commercial	730 our K team	730 our K content	1098 réalisé par un partenaire K	1111 notre service K
commissie	1659 een K
commission	640 we may receive a K	640 K if you buy	730 may earn a K	730 may earn a small K	730 may earn an affiliate K	730 may receive a small K	730 may receive K	730 earn K from	755 K
commissione	1381 ricevere una K
commissions	755 K
committed	710 K to accuracy
community	486 unserer K	527 unsere K	648 abide by our K	684 our K members	684 leave our K	684 like our K	775 join our K of	776 K-funded	1355 regole della K	1372 K whatsapp
compartilhada	1910 uma publicação K por
compartilhado	1910 um post K por
compartilhe	25 K	1933 K este
compartir	788 K tu cuenta, cambia	869 si quieres K tu cuenta
compensated	755 K
compensation	730 receive K from
complain	710 K about this article
complained	778 K
complains	778 K
complaints	710 our K page
completa	863 para leer la nota K	1867 para ler a matéria K
complete	723 K digital access
completo	1867 para ler o artigo K
complimentary	15 K articles	616 K articles	616 K article this month	616 last K article
compte	1118 créez un K	1118 créez votre K
comunidad	860 K que sostiene
comunidade	1933 faça parte da K
comunique	1889 K um erro
comunitatea	1973 K care susține	1985 intră în K
condannato	1405 ha K
condiciones	816 términos y K
condividi	1402 K questo
condividila	25 K
condividilo	25 K
conduite	1102 charte de bonne K
confidence	685 in K
confidential	685 K tip	685 K tips
confirm	618 check your email to K
confirmar	859 bandeja de entrada para K	1924 caixa de entrada para K
confirmat	1988 a K
confirmation	1107 e-mail de K
connect	635 K with us on
connectez	24 K-vous	1026 K-vous	1039 K-vous pour
consenso	1352 il K ai cookie
consent	645 we need your K to load	679 written K
consentimento	1910 K para carregar
consentiti	1355 non sono K commenti
consider	596 K giving	596 K making	596 K joining	596 K a gift	603 if you liked this article, K	677 please K	677 K a	677 K giving	677 K joining
contact	618 K me with news and offers	691 K her at	691 K him at	691 K them at	775 K us at	1667 neem K op
contacted	662 can be K at
conte	1933 K-nos
contenido	9 este K	9 K externo	789 K premium	815 K externo de	815 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	645 to view this K, you	645 to view this K please	645 this K is hosted by a third party	645 we use your sign-up to provide K	646 third-party K	723 access to all our K	730 our K studio	732 to reuse this K	735 this K	1635 K te zien
contenu	9 ce K	1065 ce K n'a pas pu être	1065 K bloqué	1094 K est fourni par
contenus	1039 tous nos K	1119 nos K
contenuti	9 K esterni	1336 a tutti i K
contenuto	9 questo K	9 K esterno	1352 K esterno
contingut	9 aquest K
continua	1394 K a leggere con	1977 pentru a K lectura
continuar	213 el teu suport per K	213 ajuda'ns a K	216 per K llegint	1929 para K lendo	1929 para K a ler	1929 K lendo
continuare	20 K a leggere	1394 per K a leggere	1394 per K la lettura	1977 pentru a citi în K	1977 citește în K cu
continue	608 to K reading this article	608 log in to K	608 sign in to K	608 register to K	608 upgrade to K	775 help us K	1916 K a ler abaixo	1929 K lendo com	1929 K a ler com
continuer	1111 pour K à lire
continuez	1098 publicité, K	1111 K votre lecture sur
continuing	645 by K to use this website, you agree
contou	1936 K
contribua	1902 K	1933 K com	1933 K a partir	1933 K para o nosso
contribuez	1118 K
contribuisci	1325 K
contributed	688 K reporting	688 K to this report	688 K to this story	688 K to this article	732 K to this report
contributing	663 is a K	775 by K to
contribution	596 make a K	676 make a K	775 your K	775 making a K	1118 votre K
contributo	1325 il tuo K	1329 con il tuo K	1391 piccolo K per noi
contributor	663 is a K
conversation	596 join the K	648 join the K with	649 to join the K	753 in the K
cookie	645 manage your K	1131 קובצי K	1243 K-kat	1352 usiamo i K	1352 questo sito usa i K	1799 pliki K	2022 файлы K	2022 файлов K	2032 файлы K	2062 файлы K	2062 файлов K	2160 súbory K	2457 файли K	2457 файлів K	2469 файли K	2499 файли K	2499 файлів K	2519 sử dụng K	2531 chấp nhận K
cookiekeuze	1671 K
cookies	9 third-party K	323 vi bruger K	324 bruger K til	345 K	491 nutzung von K	542 αποδοχή K	585 K	645 we use K	645 this site uses K	645 this website uses K	645 our site uses K	645 uses K to	645 accept all K	645 accept K	645 how to control K	646 use of K	694 social media K	746 K	815 usamos K	815 este sitio utiliza K	815 esta web utiliza K	815 aceptar las K para	815 que aceptes las K	816 uso de K	1065 refusé les K	1066 utilise des K	1094 gérez vos K	1122 bandeau K	1610 omdat je geen K	1612 gebruik van K	1635 social media-K	1671 K toe te staan	1719 vi bruker K	1740 K	1799 używamy K	1799 plików K	1886 usamos K	1886 este site utiliza K	1886 este site usa K	1887 uso de K	2293 K på	2301 K
cookievoorkeuren	1635 K
copy	776 read our K
copyright	1662 rust K
corespondent	1959 este K
corporate	776 K backing
correct	730 K at time of
correction	710 report a K	710 request a K	710 suggest a K
corrections	710 our K	710 K policy	740 our K team	776 our K
correo	796 en tu K	796 en su K	796 a tu K
correspondant	1081 est K	1081 K à
correspondante	1081 est K	1081 K à
correspondent	663 is a K	687 K	1631 is K
correspondente	1903 é K
correspondents	776 our K
corresponsal	198 és K	831 es K
correu	191 al teu K
corrispondente	1368 è K
courriel	1048 par K chaque	1048 dans votre boîte K
couvre	1081 K les
coverage	706 read our full K	706 see our full K	758 more of our K	758 all our K	776 our K
covers	663 K the
""", 'cr': """
created	670 summary was K
creative	664 under a K commons license
criticised	778 K
criticized	778 K
crowdfunding	779 K
""", 'cu': """
cubre	831 K los
cuenta	788 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1670 is K
cuma	17 her K
cuota	870 tu K
""", 'cz': """
czekamy	1802 K na wasze
czytaj	1855 K dalej za
czytania	0 czas K
czytasz	1856 K nas
czytelnicy	36 nasi K	1852 K	1856 nasi K
czytelniczek	1835 dzięki wsparciu K
czytelniczki	1852 K
czytelnikom	18 dzięki K	1852 K	1856 dzięki K
""", 'da': """
daarna	1590 K kun je
dabei	526 sind sie K	526 sei K
dacci	1402 K una mano
daftar	1320 K untuk
daftarkan	1306 K email anda
dagar	2312 # K för #
dage	356 # K for #	374 prøv # K
dagelijks	1593 ontvang K
dager	1752 # K for #
daily	618 sign up for our K
dakika	0 K okuma
dalej	1856 pisać K
danach	390 K # euro
dane	2178 #% z K	2178 # % z K
dankzij	18 K lezers	18 K onze lezers	1652 K onze leden	1652 K mensen zoals jij	1652 K lezers zoals jij	1678 K onze lezers	1678 K lezers	1678 K giften	1691 K jouw steun	1691 K uw steun
dapatkan	1284 K update berita
dar	298 váš K	302 K	2200 K
darbu	1577 mūsu K
darmowe	1829 K konto
darmowy	1784 ostatni K	1844 ostatni K tekst
darmowych	1829 limit K
darowizna	1855 twoja K	1859 K
darowizny	1859 K
darte	798 K de baja
darujme	278 na K	299 na K	300 K
dary	302 K	2200 K
data	663 is a K
datajournalist	1670 is K
dateci	1402 K una mano
datenjournalist	519 ist K
datenjournalistin	519 ist K
datenschutzbestimmungen	416 K
datenschutzhinweise	416 K
""", 'de': """
deaktiviere	413 K deinen adblocker
deaktivieren	413 K sie ihren adblocker	413 adblocker K	413 ad-blocker K
deaktiviert	413 javascript ist K
debat	344 send det til K
debate	649 join the K
debattartikel	2300 din K	2300 skriva en K
debattartikeln	2300 svara på K
debatten	6 delta i K	327 deltag i K	350 deltage i K	350 deltag i K	350 tone i K	1745 delta i K
debattinnlegg	1739 K
decided	778 K
decidiu	1936 K
decis	1988 a K
deciso	1405 ha K
declarat	1988 a K	1988 au K
declarou	1936 K
dedi	2430 K
dedicated	776 our K team
dediler	2430 K
deductible	676 tax-K gift	676 tax-K donation	775 make a tax-K	777 tax-K
deel	25 K het	25 K dit	1581 K dit
deine	18 ohne K
dejal	2257 je K
dejala	2257 je K
dela	25 K den	2332 K med en vän
delivered	608 print edition K to	609 K to your door	618 K to your inbox	618 K to your email	618 get the latest news K
delo	2250 vam je všeč naše K	2255 naše K
demanar	224 va K
demander	1028 une faveur à vous K	1028 un petit service à vous K
den	25 del K
denildi	2430 K
denuncia	872 K	1405 K	1936 K
departe	1985 citi mai K
depend	776 we K on
depende	860 no K de bancos	1925 não K de bancos
dependemos	860 K de nuestros lectores	1925 K dos nossos leitores
der	529 so K
derden	1610 inhoud van K
derdi	2430 K
derecho	29 se reserva el K
derlerdi	2430 K
desactiva	813 K adblock
desactivar	813 K adblock
desative	1884 K o adblock
descarga	800 K la app	800 K nuestra app	869 K nuestra	869 K la app
descarrega	221 K't
descarregue	1874 K a app
despre	1959 scrie K
desta	1933 faça parte K
destek	2409 K olun	2427 bize K	2427 K olun	2427 K ol	2427 K verin	2427 aylik K
det	377 hed K	1776 het K	1776 sto K
detected	641 ad blocker K	641 adblock K
determinou	1936 K
detto	1405 ha K
deutschen	508 von der K presse-agentur
devamini	2373 K okumak için	2427 haberin K okumak
devenez	1118 K membre	1118 K mécène
device	685 non-work K
""", 'di': """
dicci	1402 K la tua
dice	872 K	1405 K
diceva	1405 K
dich	526 trag K
dichiarato	1405 ha K
die	529 so K
diesem	527 K text
diesen	9 K tweet	494 K text	499 gäbe es K text nicht	527 K text
dieser	527 K text
dieses	9 K video	448 um K video
dig	303 vi har en bøn til K	2332 hör av K
digest	675 weekly K	675 our K
digipakett	875 telli K
digital	473 K-abo für	500 ein K-abo	751 K pass
digitalabo	387 mit unserem K	473 K für
dijo	872 K
dimanche	17 chaque K
din	2112 za # K	2112 od # K
dinara	2140 K
dine	309 læst alle K
dinleyebilirsiniz	2414 K
dinleyin	2 haberi K	2414 K
dipublikasikan	22 tidak akan K
dir	224 va K
direct	618 K to your inbox	1059 suivez en K	1943 K în inbox
directement	1049 K dans votre
directly	618 K in your inbox
directo	808 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1350 K adblock
disait	1121 K-il	1121 K-elle
disattiva	1350 K adblock	1350 K l'ad blocker
discord	486 unserem K
discordu	256 K
discordzie	1814 K
discover	196 a google K	339 google K	440 google K	524 K folgen	555 google K	681 google K	836 en google K	1628 google K	1734 google K	1814 google K	1957 pe google K	2295 google K
discoverissa	988 google K
discussion	6 to join the K	753 in the K	753 join the K	1068 participez à la K
disdici	1333 K quando vuoi	1404 K quando vuoi
disfrutando	863 sigue K de
disiscriverti	1340 K
diskuse	269 vstupte do K	269 zapojte se do K
diskusie	2169 zapojte sa do K	2169 vstúpte do K
diskutiere	418 K mit
diskutieren	418 K sie mit	418 K sie über	526 K sie mit
diskutovat	269 K mohou
dispatch	675 a weekly K	675 our K
disponibil	1941 K doar pentru abonați
disponibile	1343 K su app store
disponible	801 K en google play	1051 K sur l'app store
dispositivo	788 si continúas leyendo en este K	789 en otro K	1394 in uso su un altro K	1929 em outro K	1929 noutro K
dispus	1988 a K
disse	1405 K	1936 K
distribuie	25 K
dit	1121 a K	1121 K-il	1121 lui K-on
dites	1068 K-le nous en	1118 K-nous
diu	224 K
diventa	1402 K socio	1402 K parte
diyor	2430 K
diyordu	2430 K
diz	1936 K
dizia	1936 K
diziam	1936 K
""", 'do': """
do	776 what we K
dobivajte	2132 K
dobivati	2126 želite K	2244 želite K
docente	1368 è K
dodaje	1858 K
dodal	301 K	2199 K
dodala	301 K	2141 K	2199 K
dodao	2141 K
doel	1652 ons K: #
dogodek	2223 naš K
dohodnine	2234 K
dokumente	442 anonym K
dollar	775 K you give	777 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1122 K
dona	1325 K ora
donacija	2116 svaka K	2116 vaša K	2138 vaša K	2139 vaša K	2139 svaka K	2142 K	2258 K
donacije	2142 K	2258 K
donacijo	2256 z K
donacijom	2140 K
donaciones	873 K
donacions	225 K
donasi	1307 K anda	1320 K anda	1324 K
donate	596 K now	596 K today	677 K	775 K what you can	779 K
donateur	1118 devenez K	1694 word dan K
donateurs	1083 nos K	1119 nos K	1652 dankzij onze K	1678 dankzij K
donatie	1585 doe een K	1585 jouw K	1626 K	1694 jouw K	1694 uw K	1694 doe een K	1698 K
donaties	1678 dankzij K	1698 K
donating	775 consider K
donation	596 make a K	603 consider making a K	676 make a K	719 K will be doubled	719 K will be matched	772 small K	775 your K	775 consider a K	779 K
donations	779 K
donativo	1902 o seu K
donatrices	1119 nos K
donazione	1329 fai una K	1366 una K	1402 la tua K	1402 fai una K	1406 K
donazioni	1406 K
donderdag	17 elke K
doneer	1581 K	1626 K
donio	278 na K	299 na K
donirajte	2116 K	2138 K	2234 K	2254 K
donnerstag	17 jeden K
donnez	1069 K votre avis	1118 K-nous	1118 K-leur
donors	775 new K
dons	1118 vos K	1122 K
doors	776 our K open
dopisnica	2098 je K	2217 je K	2217 , K
dopisnik	2098 je K	2098 , K	2217 je K	2217 , K
dostupan	2080 ovaj sadržaj je K
doubled	719 gift will be K
dovoljenja	2209 kopiranje brez K	2248 brez K
download	316 K appen	316 K vores app	622 K our app	622 K on the app store	625 K the app	625 K the free app	775 K our	1581 K de	1596 K de app	1596 K de gratis app
dozvole	2115 bez K
""", 'dr': """
draag	1678 K bij
draht	442 ihr K zur	442 K zu uns
dreptul	29 își rezervă K
drepturile	1955 toate K rezervate
drittanbietern	415 K nicht zugestimmt	448 inhalte von K
drittanbieters	448 dienst eines K
drittplattformen	415 K
drive	776 fund K
""", 'du': """
dukung	1307 K kami lewat	1320 K kami
dukungan	1320 K anda
dung	9 nội K này	2531 nội K này do
duyurdu	2430 K
""", 'dy': """
dyskusji	1824 kulturę K
dyskutuj	1824 K z nami
""", 'dz': """
dziennikarka	1816 - K	1816 , K
dziennikarstwo	1781 wesprzyj niezależne K	1856 nasze K	1856 niezależne K
dziennikarz	1816 - K	1816 , K
dziennikarze	1856 nasi K
dziennikarzem	1816 jest K
dziennikarzy	1820 szukamy K
""", 'ec': """
economia	198 és cap d'K
economieredacteur	1631 is K
economieverslaggever	1692 is K
""", 'ed': """
edited	732 this story has not been K	732 has not been K by
edition	701 our special K	732 in our print K
editor	258 , K	651 letter to the K	663 is a senior K	663 is an K	663 is the K	663 is the deputy K	687 K	740 to the K	775 write a letter to the K	1296 adalah K	1903 é K de	2158 , K
editora	1903 é K de
editorka	258 , K	2158 , K
editors	740 to our K	776 we, the K	776 our K
ediyor	2430 itiraf K
""", 'ee': """
eelisallikaks	886 K
eelistatud	886 K allikaks
eerste	1696 K maand
""", 'ef': """
eftertryck	2291 K förbjudet
""", 'eh': """
ehdotti	1024 K
""", 'ei': """
eiere	1751 ingen rike K
eigener	380 in K sache	527 in K sache
eilmeldungen	14 K	403 K aufs	465 K
eindredacteur	1631 is K
einem	390 mit K abo
einen	442 K tipp für uns
einer	484 text steht unter K
eingebettete	9 K beitrag	448 K inhalte
eingebetteten	448 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	515 unter K von ki
einstellungen	491 cookie-K
eintragen	526 K genügt
einverstanden	395 ich bin damit K, dass
einwilligung	415 K jederzeit
""", 'ek': """
ekibimiz	2428 K
ekibimize	2401 K katilin
ekipi	2223 naši K
ekipo	2223 našo K
ekledi	2430 K
ekleyin	2414 K
ekliyor	2430 K
ekonomireporter	2299 är K
eksternal	1297 konten K	1297 situs K
eksterni	2100 K sadržaj
eksternt	324 K indhold	345 K indhold	1720 K innhold	1740 K innhold
""", 'el': """
elektronski	2204 svoj K naslov	2229 svoj K naslov
elfogadom	1230 K a
elige	788 K tu plan	869 K tu plan
elismerte	1275 K
elke	17 K dag
elle	1121 dit-K
elmondta	1275 K
elrendelte	1275 K
""", 'em': """
email	17 daily K	271 svůj K	537 το K σας	537 στο K σας	569 το K σας	618 enter your K	618 we'll K you	618 we will K you	631 click to K	631 share via K	648 save my name, K	675 our daily K	675 our free K	691 K her at	691 K him at	768 by K	768 to your K	775 K us at	796 en tu K	1281 ke K anda	1306 di K anda	1341 la tua K	1341 nella tua K	1826 adres K	1826 swój K	1872 no seu K	1972 pe K	2001 ваш K	2111 svoj K	2111 svoju K	2171 svoj K	2441 ваш K	2515 địa chỉ K	2515 K của bạn	2515 nhận tin qua K	2538 điền K để nhận	2538 K để nhận bản tin	2538 mỗi sáng qua K	2538 tin nóng qua K	2538 qua K mỗi	2548 nhập K của bạn
emailing	660 get in touch by K
emailul	1943 introdu K	1944 pe K tău
embed	9 this K	694 to view this K
embedded	9 K content	9 K post
embora	1861 antes de ir K
empresas	870 sin grandes K
emretti	2430 K
""", 'en': """
enable	641 to view this video please K
encuesta	35 nuestra K
engagement	1043 sans K	1120 sans K
engagent	30 n'K que
engelleyici	2384 reklam K
engelleyicinizi	2383 reklam K
enjoyed	598 we hope you K this
enligt	2335 K
enquete	35 nossa K
ensisijaiseksi	988 K lähteeksi	988 K lähteeksesi
enter	487 strg+K	2013 ctrl+K	2451 ctrl+K
entering	618 by K your email
enthalten	473 im abo K
entlang	526 hier K
entrada	795 en tu bandeja de K	1872 na sua caixa de K
entro	1403 K fine mese
entschied	529 K
envoyer	1107 pour vous K nos
""", 'ep': """
episoden	1743 hele K
epizodo	2225 K
epizodu	265 K	2106 K
""", 'eq': """
equipa	1934 a nossa K
equipe	1934 nossa K
equipo	870 somos un K
""", 'er': """
erfahrungen	442 ähnliche K
erfolgreich	466 K angemeldet
erforderliche	21 K felder sind	418 K felder sind
erhalten	498 sie K in kürze
erid	2047 K
erikoistoimittaja	993 K
erkende	1697 K
erkender	377 K
erkendte	377 K
erkjente	1776 K
erreichen	487 K sie uns
erreichst	487 K du uns
error	710 spot an K
errors	710 spot any K
erschien	429 dieser text K zuerst	429 dieser artikel K zuerst	429 dieser beitrag K zuerst
erschienen	429 zuerst K auf
erstmals	525 text wurde K	525 artikel wurde K
ervaring	1667 deel je K	1667 deel jouw K
erwerben	484 rechte K
""", 'es': """
escreva	1933 K-nos
escreve	1903 K sobre	1903 K às	1903 K aos	1903 K para
escreveu	1936 K
escribe	831 K sobre
escriptor	198 és K
escriptora	198 és K
escritor	831 es K
escritora	831 es K
escriu	221 K-nos
escute	1933 K a
esimene	912 K kuu
essai	1120 offre d'K
estamos	870 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1730 K forbudt
etti	2430 diye rica K	2430 rica K
ettiler	2430 rica K
etwas	469 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2112 za # K	2173 od # K
euro	390 dann # K	528 ab # K	2173 za # K
euroa	1006 K/kk
eurolla	1006 K
""", 'ev': """
evenementen	1673 onze K
evening	17 every K
event	743 our free K	1640 ons K
events	743 our K
every	17 K week	618 in your inbox K	672 thank you to K	777 K gift
everyone	672 thank you to K who	672 thanks to K who	719 keep it free for K	776 K reading this
everything	776 K else we publish
evra	2230 za # K
evro	2230 za # K	2234 vsak K	2255 vsak K
""", 'ex': """
exclusief	1588 dit artikel is K	1590 K voor abonnees
exclusiva	788 nota K	864 K para socios
exclusively	723 K for members
exclusivo	788 este artículo es K	788 contenido K para	789 este contenido es K	864 K para socios	1867 este conteúdo é K	1867 este artigo é K	1868 conteúdo K para
existence	1119 notre K
existujeme	2178 K vďaka
explained	778 K
explica	224 K	872 K	1936 K
explicar	224 va K
explicat	1988 a K
explicou	1936 K
explique	1121 K
expressed	693 views K	693 opinions K	693 views and opinions K	693 views K are personal
external	9 K content	645 K content from
externe	9 contenu K	9 K inhoud	491 dieser K inhalt	516 K medien	1610 K inhoud
externen	9 K inhalt	9 K inhalte	416 K inhalt	448 alle K inhalte
externer	9 K inhalt	415 K inhalt von	448 anzeige K inhalte	448 K inhalt konnte
externes	9 contenus K
extracto	859 un K de nuestra
""", 'fa': """
facebook	16 K	110 K	320 på K og twitter	486 unserer K-gruppe	491 inhalt von K	555 K	631 share on K	635 like us on K	635 find us on K	636 on K and twitter	636 on K, twitter	636 on twitter and K	810 en K y twitter	810 en K, twitter	810 en K y x	1060 sur K et twitter	1060 sur K, twitter	1347 su K e twitter	1605 op K en twitter	1605 op K, twitter	1666 onze K-groep	1716 på K og twitter	1881 no K e no	1881 no K, no	2277 på K och twitter	2463 K	2563 在K上
facebookgroep	1666 onze K
facebookie	16 K
facebookis	887 K
facebookon	1239 K
facebooku	16 K	256 K	2096 K	2156 K	2215 K
facts	775 fund the K
factual	710 K error	710 K errors
faire	1026 K un don
fais	1118 je K un don
faisant	1034 en K un don
faisons	1108 K vivre un
faites	1026 K un don	1034 K un don	1083 K un don	1118 K-le lire	1118 K un geste
farci	1403 da K
fast	377 slog K	1776 slo K	2335 slog K
favor	598 small K to ask	598 a K to ask of you	598 we have a K to ask	779 small K
favoriete	1628 K bron	1674 K podcast-app
favoris	1088 K google	1088 K sur google
favorite	681 K source	1088 source K
favorites	1088 sources K
favoritos	836 tus K
favour	598 small K to ask	598 we have a K to ask	779 small K
favourite	681 K source
""", 'fe': """
fee	755 a K
feedback	460 ihr K	460 dein K	648 thanks for your K	648 thank you for your K
fehler	418 haben sie einen K
fehlerhinweis	418 K
fejsbuku	2096 K
felelte	1275 K
felirat	1275 ez a K
feliratkozom	1222 K a hírlevélre
fellow	663 is a senior K	663 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1235 minden jog K
""", 'fi': """
fi	676 on ko-K
figyelmeztet	1275 K
figyelmeztetett	1275 K
finalul	1986 K lunii
finanzieren	383 wir K uns durch spenden	499 helfen sie uns, sie zu K	527 wir K uns
finden	479 zum thema K sie	479 aus der region K sie	479 mehr dazu K sie	522 K sie hier.	522 K sie hier:	522 K sie oben.
finder	349 K en fejl
findest	522 K du hier.
fined	778 K
finestra	1355 si apre in una nuova K
first	615 for the K year	615 for your K year
fizess	1272 K elő
fizessen	1221 K elő	1272 K elő
fizette	1262 hirdető K
""", 'fl': """
flere	375 K af dem
""", 'fo': """
fogalmazott	1275 K
folge	408 K uns	494 die ganze K	526 K uns
folgen	408 K sie uns	494 alle K des	524 google news K	524 bei google K	524 auf google K	526 K sie uns
folgt	408 K uns
follow	635 K us on	635 K us at	635 K him on x	635 K her on x	635 K them on x	635 K me on	635 K our live	635 K on x	648 notify me of K-up	775 K us on
folosim	1949 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	335 alle rettigheder K
fordert	529 K
forderte	529 K
foreslo	1776 K
foreslog	377 K
foretrukken	339 K kilde	1734 K kilde
foretrukket	1734 K kilde
foretrukne	339 K kilde	1734 K kilde
forint	1274 K
forinttal	1274 K
forklarede	377 K
forklarer	377 K	1776 K
forklarte	1776 K
former	673 is a K
fortalte	377 K	1776 K
forteller	1776 K
fortgesetzt	412 wird nach der anzeige K
fortsette	1774 for å K å grave
fotograaf	1631 is K
fotos	517 uns ihre K	517 uns deine K
found	778 K that
founder	663 is the K
""", 'fr': """
fragen	473 K zum abo	473 K zu ihrem abo
fragt	529 K
fragte	529 K
fredag	17 hver K	17 varje K
free	616 you have # K	618 sign up for our K	618 sign up to our K	618 get our K	622 our K app	622 our app is K	719 keep it K for all	719 keep this site K
freelance	661 is a K writer	663 is a K
freelancejournalist	343 er K	1670 is K
freiartikel	393 K
freier	434 ist K autor
freitag	17 jeden K
freiwillig	499 bezahlt wird K
freiwilligen	379 K beitrag
friday	17 every K
fridays	17 on K
friend	632 tell a K	719 become a K of the
frilansjournalist	1738 er K	2299 är K
""", 'fu': """
full	20 to read the K
functional	694 K cookies
fund	596 K our	603 help K our
funded	776 reader-K
fundet	349 K en fejl
fundraising	776 K deadline	779 K
funktionale	448 K cookies
funnet	1744 K feil	1744 K en feil
""", 'ga': """
gab	529 K an
gabung	1284 K di kanal	1320 K
galetes	201 fem servir K
ganze	479 lesen sie die K
ganzen	20 K text	387 den K text lesen	479 lesen sie den K
gave	1702 gi en K i dag	1702 gi en K nå	1703 gi en K	1773 gi en K til oss	1773 gi en K i dag	1773 gi en K nå	1777 K
gazetecidir	2397 K
gazetecilerimiz	2428 K
gazetecilik	2428 bağimsiz K	2428 K para	2428 iyi K
gazetemizi	2425 K
gazetesi	2397 K'nde yaziyor
""", 'ge': """
geaccepteerd	1610 geen cookies hebt K
geblokkeerd	1671 inhoud is K
gebruiken	1610 wij K cookies	1610 we K cookies	1630 dit artikel K
gebruikt	1610 deze website K cookies	1610 deze site K cookies
gedetecteerd	1608 adblocker K
gedruckte	473 K zeitung? dann
gedruckten	473 abonnenten der K
gefallen	380 ihnen hat dieser artikel K	380 hat ihnen dieser artikel K	380 hat dir dieser artikel K
gefragt	529 K
gefunden	418 fehler im text K
gehen	380 bevor sie K
gekennzeichnete	412 mit einem symbol K
geladen	415 nicht K werden	448 inhalt konnte nicht K
gelesen	527 bis hierhin K	527 bis hierher K
gemaakte	1672 door ai K
gemeenteverslaggever	1692 is K
gemeinschaft	469 teil der K
genehmigung	430 ohne K
generated	670 summary was K	670 summary is K	670 summaries are K	670 key points were K	670 audio was K	670 voice is K	670 K using ai	670 K by ai	670 this audio is K
genererad	2302 ai-K
genereret	346 K af ai
generosity	775 your K
gengive	365 ikke tilladt at K
gengives	336 må ikke K
genossenschaft	527 unsere K	527 unserer K
gepubliceerd	22 wordt niet K	1614 je e-mailadres wordt niet K	1662 artikel is eerder K op
gerekiyor	2423 üye olmaniz K
gern	526 wirf K
gerne	353 ja tak, jeg vil K	374 vil K høre fra dig	374 hører vi K
geschickt	466 eine e-mail K
geschlossen	418 kommentare sind K
gesponsord	1685 artikel is K	1685 content is K
gewijzigd	1659 intussen K	1659 inmiddels K
gewinnspiel	453 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	463 die app K es	463 app K es
gift	596 make a K	775 your K	1581 met een K	1652 met jouw K	1652 met uw K
gifts	18 small K
giornale	1403 questo K	1403 il nostro K
giornalismo	1329 sostieni il K	1391 fare K costa	1403 il nostro K	1403 il K costa
giornalista	1368 è K e	1368 è K de	1368 è K di	1368 è K del	1368 è K della	1368 è K dell'	1368 è K a	1368 è K per
giornalisti	1403 i nostri K
giorno	17 ogni K
girin	2414 K
gitmeden	2369 K önce
give	676 K what you can	775 K what you can	775 K if you can	775 euro you K
""", 'gj': """
gjengis	1731 kan ikke K
gjerne	1773 vil K høre fra deg
""", 'gl': """
glasajte	2121 K
glasila	2141 K
glasio	2141 K
glasujte	2121 K	2239 K
gledajte	2127 K nas	2245 K nas
glissez	1118 K une pièce
""", 'go': """
going	20 to keep K	772 keep us K	776 keep us K
google	110 K news	196 a K news	256 K news	270 K play	339 K news	408 auf K news	440 als quelle bei K	440 als quelle auf K	440 bei K öfter	440 auf K sehen	463 K play	485 K-suche	485 bei K	485 K news	485 auf K	555 K news	622 get it on K play	635 follow on K news	681 K news	681 star on K	681 source on K	750 when you search on K	750 in your K feed	836 en K news	1238 K-ben	1513 K news	1553 K ziņās	1553 K news	1628 vaker in K	1665 in K	1665 op K	1665 bij K	1734 K news	1734 som kilde på K	1748 app store og K play	1748 K play og app store	1795 nas w K news	1795 na K news	1814 K news	1957 pe K news	2096 K news	2156 K news	2170 K play	2215 K news	2295 K news	2295 som källa på K	2308 app store och K play	2308 K play och app store	2380 K news'te	2393 K news'te	2393 K'da bizi	2405 app store ve K play'den	2463 K news	2517 trên K news
gostou	1934 K desta	1934 K deste
govorila	2141 K
govorili	2141 K
govorio	2141 K
""", 'gr': """
gracias	18 K a ti	870 K a ti
granskning	2333 sådan här K	2333 vår K	2333 oberoende K
granskningar	2333 våra K
granskningen	2333 den här K
gratis	390 wochen K	390 monat K	500 tage K	526 jetzt K	528 wochen K	788 crea tu cuenta K	795 recibe K	869 recibe K	871 prueba K	1322 K	1588 ontdek nu K	1588 krijg je ook K	1695 niet K	1752 dager K	1763 K sak igjen	1763 K saker igjen	1769 ingen K saker	2312 dagar K
gratisartiklar	15 K
gratuit	15 article K	1045 dernier article K	1119 ce site est K
gratuita	1404 prova K
gratuitas	15 matérias K	791 notas K	1901 matérias K
gratuite	15 articole K
gratuitement	1039 essayez K	1041 inscrivez-vous K	1049 recevez K
gratuiti	15 articoli K	1338 articoli K
gratuito	15 articolo K	1338 articolo K	1901 artigo K
gratuitos	15 artículos K	15 artigos K	792 artículos K	1901 artigos K
gratuits	15 articles K	1108 nos articles sont K
gridava	1405 K
gritaba	872 K
gritava	1936 K
grupi	2128 viber K
grupo	1933 entre no K
""", 'gu': """
guglu	2096 K
guidelines	648 community K before	648 our community K
""", 'ha': """
haber	2428 bu K
haberdar	2406 ilk siz K olun	2406 K olun
haberi	2 K dinle	4 K	2425 bu K	2425 K size
haberler	2393 google K'de	2393 google K	2428 bütün K
haberlerimiz	2428 K
haberlerimizi	2425 K
hacemos	860 lo que K
hacete	869 K socio	869 K socia
hafta	17 her K
haftalik	2429 K
haftanin	2425 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2412 ücretsiz haber K	2423 ücretsiz haber K
hakutulostesi	988 google-K
halben	500 zum K preis
haluan	1003 kyllä kiitos, K
hangzik	1275 K
hatirlatti	2430 K
hatti	2396 ihbar K
hattimiza	2396 ihbar K
haussa	988 google-K
hauteur	1120 à la K de vos moyens
havi	1274 K #
havonta	1274 K
hay	2551 cho K
""", 'he': """
hear	686 we would like to K from you	686 we'd like to K from you	686 we'd love to K from you	686 we want to K from you	686 would love to K from you	775 we want to K from you	775 we'd love to K
heard	778 court K
hebben	1694 wij K je hulp nodig	1694 we K je steun nodig
hedder	377 K det i
hekelt	1697 K
hela	20 läsa K	20 läs K	2265 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	309 for at læse K	1705 for å lese K
helfen	379 K sie mit	526 K sie uns
helft	526 K uns
helloasso	1083 K
help	775 we need your K	775 K us do	775 will you K	775 K pay for	775 K if you can	775 K us pay	1626 K ons	1694 K ons
helpful	648 was this article K
her	1699 nå som du er K
here	596 sign up K	598 as long as you're K	598 now that you're K	747 sign up K	771 book K
herohero	299 na K
herunterladen	401 app K
hetente	17 K	1274 K
heter	1776 K det i	2335 K det i
hette	2335 K det
hevder	1776 K
""", 'hi': """
hier	522 gibt es K.
hierboven	1674 de video K
hieronder	1674 de reportage K	1674 het fragment K
hiervoor	1635 K zijn cookies nodig
hilf	526 K uns
hilfe	515 mit K von ki
hinterlassen	379 K sie
hinweis	487 geben sie uns einen K	487 gib uns einen K	517 einen K
hinweise	442 K zu diesem	442 K nehmen wir	442 K für uns	460 K auf fehler
hirdette	1275 K
historiador	198 és K
historiadora	198 és K
historien	357 læse hele K	1081 est K
historienne	1081 est K
historier	373 vores K	373 flere K	375 vores K	375 gode K
hittat	2305 K fel	2305 K ett fel
""", 'hj': """
hjelp	1741 K av ki	1741 K av ai	1765 K av ki	1765 K av ai	1773 K oss
hjelper	1773 ditt bidrag K
""", 'hl': """
hlasem	266 ai K
hlasujte	283 K	2183 K
""", 'ho': """
holder	373 læsere, der K
hoofd	1631 is K van
hoofdredacteur	1631 is K	1670 is adjunct-K
hoogleraar	1631 is K
""", 'hu': """
hubungi	1320 K kami
huikkaa	1024 K
huikkasi	1024 K
huusi	1024 K
huusivat	1024 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	303 nu K du er her
""", 'id': """
iddia	2430 K etti
ideal	1696 K
identifiez	24 K-vous	1039 K-vous pour	1118 K-vous
""", 'if': """
ifade	2430 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	387 mit K abo
ihren	527 lebt von K
ihtiyacimiz	2427 yardiminiza K	2427 desteğinize K
""", 'ik': """
ikkunassa	1024 luki K
iklan	11 K
ikuti	1284 K kami	1320 K kami
""", 'il': """
ilanlari	2401 iş K
ilimitado	789 acceso K	1868 acesso K
ilk	2429 K ay
illimitato	1336 accesso K
ilmainen	1010 K tunnus
ilmaisia	1018 K juttuja
ilmoitti	1024 K
ilmoitukset	14 K	1001 K
iltakirje	1004 K
""", 'im': """
imbuh	1323 K
imbuhnya	1323 K
immobilienmarkt	453 unserem K
importa	869 tu opinión nos K
importante	1933 sua opinião é K
impozit	1974 din K către	1987 % din K
impozitul	1974 din K pe venit către
""", 'in': """
inbox	536 στο K σας	618 sent to your K	618 right to your K	618 into your K	618 check your K to	716 in your K at #	716 in your K by #	775 your K	1306 di K anda	1306 ke K anda	1390 nella tua K	1593 in je K	2083 u vaš K
inchiesta	1403 questa K
inchieste	1403 le nostre K
ind	24 log K	312 log K for at	373 log K med	373 log K med
indbakke	314 i din K
indbakken	315 i K
independen	1321 jurnalisme K
independence	776 our editorial K
independencia	870 nuestra K
independent	222 periodisme K	603 support K journalism	775 support K journalism	776 K journalism	1986 jurnalism K	1986 jurnalismul K
independente	1934 jornalismo K
independently	730 we K	730 editors K	730 K selected by our	730 K chosen by our
independents	222 mitjans K
independiente	870 periodismo K	870 prensa K
independientes	860 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1403 giornalismo K	1403 informazione K
indipendenti	1391 rimanere K	1391 restare K
indipendenza	1403 la nostra K
indirin	2405 app store ve google play'den K	2414 K
infocom	429 dpa-K
infolettre	1048 notre K	1119 notre K
informace	275 K najdete
informasjonskapsler	1720 bruker K	1740 K
informatie	1630 K over dit
information	645 to store and/or access K on a device	645 for more K see our privacy	1085 lettre d'K	1085 lettres d'K	1119 K libre
informationen	430 mit K der	442 K zu diesem fall	508 mit K von
informations	1059 suivez les K sur
informativa	1353 K sulla privacy	1403 la nostra K
informazione	1391 l'K di qualità ha un costo	1402 sostieni l'K	1403 K libera	1403 l'K di qualità
informou	1936 K
infos	503 alle K zum
ingen	355 uden dig K	355 K rig ejer	1751 uten deg, K	2311 utan dig K
ingevoegde	1635 K post
ingezonden	1634 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1256 K cikke maradt	1256 K cikkei	1256 K cikked maradt	1261 K cikk maradt	1269 nincs több K cikke
inhalt	9 dieser K	9 diesen K	387 dieser K ist nur für	448 dieser K wird von	448 um den K	491 K von x	516 diesen K zu sehen	516 ein K von
inhalte	9 externe K	416 externe K
inhalts	9 dieses K	491 laden des K
inhoud	9 deze K	1610 om deze K te	1635 bevat K van	1635 K te zien
iniciar	818 debes K sesión
initialement	1078 article publié K	1116 cet article a été K
inkorg	2270 i din K	2270 till din K
inkorgen	2310 direkt i K
inloggen	21 K om een reactie	24 K	1694 je moet nog even K
innan	2259 K du går
innboksen	1711 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1599 meldingen K	1608 javascript K
inschrijving	1650 K te bevestigen	1693 bevestig je K	1693 bevestig uw K
inscreva	1860 K-se	1871 K-se na nossa	1871 K-se em nossa
inscrever	1871 ao se K
inscription	1048 votre K a bien été	1048 K est confirmée	1048 confirmer votre K
inscrit	1041 déjà K
inscrivant	1049 en vous K
inscrivez	1026 K-vous	1048 K-vous à notre
insegna	1368 K storia
insistat	1988 a K
insisted	778 K
instagram	16 K	110 K	320 på facebook og K	408 ob whatsapp, K	409 auf facebook, K	409 auf K, facebook	409 auf facebook und K	409 auf facebook oder K	491 inhalt von K	555 K	635 follow him on K	635 follow her on K	635 follow them on K	636 on K, facebook	636 on K and facebook	1060 sur facebook et K	1347 su facebook e K	1605 op facebook en K	1605 op facebook, K	1716 på facebook og K	2277 på facebook och K	2398 K'da takip	2463 K
instagrame	2156 K	2156 facebooku a K
instagramie	16 K	1796 na facebooku i K
instagramis	887 K
instagramon	1239 K
instagramu	16 K	256 K	2096 K	2215 K
instale	1874 K a app
install	622 K our app
installeer	1647 K de app
installez	1118 K-la
installiert	496 die app K
instellingen	1671 cookie-K
integritetspolicy	2281 K
intelektas	1520 dirbtinis K
intelekto	1520 dirbtinio K	1535 dirbtinio K
intelektu	1559 mākslīgo K	1574 mākslīgo K
inteligence	280 pomocí umělé K	2236 s pomočjo umetne K
inteligencie	2180 pomocou umelej K
inteligencije	2118 uz pomoć umjetne K	2118 pomoću umjetne K	2118 uz pomoć veštačke K	2118 pomoću veštačke K	2118 uz pomoć vještačke K
inteligenciou	2180 umelou K
inteligencji	1837 z pomocą sztucznej K	1837 przy użyciu sztucznej K
inteligenco	2236 z umetno K
intelligencia	1244 mesterséges K készítette	1244 mesterséges K fordította	1244 mesterséges K segítségével	1263 mesterséges K segítségével
intelligens	346 med kunstig K	346 af kunstig K	346 fra kunstig K	346 kunstig K (ai)	366 hjælp af kunstig K	1741 med kunstig K	1741 av kunstig K	1765 hjelp av kunstig K	2302 med artificiell K	2302 av artificiell K	2324 hjälp av artificiell K
intelligenz	515 mithilfe künstlicher K
interdite	1116 diffusion K
interdites	1116 diffusion K
interessiert	487 ihre geschichte K
interview	494 das K in voller
introdu	1943 K adresa
invest	775 K in local news
investigaciones	870 nuestras K
investigador	198 és K	831 es K	1903 é K
investigadora	198 és K	831 es K	1903 é K
investigando	860 seguir K
investigant	222 continuar K
investigate	685 we should K
investigation	736 this K	776 this K	1119 cette K
investigations	685 our K team	685 our K desk	776 our K
investigative	663 is an K
investigativteam	442 K
inviata	1368 è K
inviato	1368 è K
invite	1121 K
invitent	1121 K
involved	730 not K in the
""", 'ip': """
iphone	622 our K app
iptal	2414 K edin
""", 'ir': """
iratkozz	1224 K fel	1272 K fel ingyen
iratkozzon	1224 K fel	1272 K fel ingyen
""", 'is': """
iscrive	1390 ci si K qui
iscrivendoti	1340 K
iscriversi	1390 K qui
iscriverti	1390 per K clicca	1402 clicca qui per K
iscriviti	1325 K	1340 K alla nostra	1340 K gratis	1340 K al nostro	1390 K qui	1402 K qui
iscrizione	1341 annullare l'K	1390 la tua K è	1390 per confermare l'K
ismeri	1275 K el
ismerte	1275 K el
issue	743 back K
issues	743 back K
istakao	2141 K
istakla	2141 K
istaknula	2141 K
istaknuo	2141 K
istedi	2430 K
istediler	2430 K
""", 'it': """
itiraf	2430 K etti
""", 'iz': """
izjavila	2141 K
izjavio	2141 K
izlasi	1576 K visu
izleyin	2414 K
""", 'ja': """
jaa	25 K se
jaar	1696 per K
jahr	528 im K	528 pro K
janela	1889 abre em nova K
jar	676 tip K
jaunumi	1577 mūsu K	1580 K
jaunumiem	1546 piesakies K	1564 K	1576 piesakies K
jaunumus	1564 K
javascript	241 povolte K	241 zapněte K	323 aktivér K	323 slå K til	413 K in ihrem browser	413 aktivieren sie K	413 K benötigt	641 please enable K	641 requires K	641 K is disabled	641 K is required	641 turn on K	641 K is not available	641 enable K in your browser	641 K must be enabled	641 needs K	813 activa K	813 habilita K	813 habilitar K	813 activar K	977 salli K	977 ota K käyttöön	1063 activer K	1063 activez K	1063 K est désactivé	1063 nécessite K	1131 אפשרו K	1286 aktifkan K	1350 abilitare K	1350 abilita K	1350 attiva K	1350 attivare K	1608 schakel K in	1719 aktiver K	1719 slå på K	1799 włącz K	1799 włącz obsługę K	1884 ative o K	1884 habilite o K	1884 ativar K	1949 activați K	2010 включите K	2280 aktivera K	2280 slå på K	2448 увімкніть K	2519 bật K
javasolta	1275 K
javite	2097 K nam	2097 K nam se	2097 K se našem	2097 K se našoj	2138 K nam	2138 K nam se	2138 K se našem	2216 K nam	2254 K se nam
""", 'je': """
jederzeit	390 K kündbar	395 widerruf K	395 abmeldung K	396 K abmelden	466 K wieder abmelden	498 abmeldung ist K	528 K kündbar
jednou	17 K týdně
jefa	831 es K de
jefe	831 es K de
jegyezte	1275 K meg
jelas	1323 K
jelasnya	1323 K
jelentkezz	24 K	1267 K most
jelentkezzen	24 K	1221 K be a	1267 K most
jelezze	1272 K nekünk
jetzt	387 K im abo	526 teste K
""", 'jo': """
jobbar	2302 K med ai
join	677 K for	775 K us on
jornal	1934 nosso K	1934 somos um K
jornalismo	1864 apoie o K	1925 K de qualidade tem um custo	1925 presente ao K	1933 apoie o K	1934 nosso K	1934 K de qualidade	1934 fazer K
jornalista	1903 é K formada	1903 é K formado	1903 é K do	1903 é K da	1903 é K no	1903 é K na	1903 é K e
jornalistas	1934 nossos K
journal	1119 notre K
journalism	603 support our K	603 support the K you rely on	719 keep our K free	723 access to all our K	723 access to all of our K	775 support quality K	775 support local K	776 our K	776 fearless K	776 K like this
journalisme	1031 soutenez un K	1118 soutenez le K
journalismi	1022 riippumaton K	1022 K maksaa	1022 hyvä K
journalismia	1022 K
journalismimme	1022 K
journalismus	383 unterstützen sie unabhängigen K	383 unterstütze unabhängigen K	383 für unseren K	499 freien K	527 unser K	527 unseren K	527 unabhängigen K	527 unabhängiger K	527 gut gemachten K	527 gut gemachtem K	527 frei zugänglichen K	527 frei zugänglicher K	527 guten K	527 freien K
journalist	343 er K på	343 er K hos	343 er K ved	343 er K i	434 ist freier K	434 ist K	444 arbeitet seit # als K	661 is a freelance K	663 is a K	687 K	1631 is K	1631 is freelance K	1670 werkt als K	1692 is schrijver en K	1692 is K en	1738 er K i	1738 er K på	1738 er K og	2299 är K på	2299 är K och
journaliste	1081 est K	1081 K au	1081 K à	1081 K pour
journalisten	1695 onze K
journalister	375 vores K	1774 våre K	2333 våra K
journalistes	1107 nos K	1108 payer nos K	1119 nos K
journalistiek	1585 steun onze K	1678 goede K kost	1678 K kost	1695 onze K
journalistik	306 støt vores K	306 støt uafhængig K	375 vores K	375 uafhængig K	375 K koster	375 kritisk K	375 fri K	2262 stöd vår K	2262 stöd oberoende K	2333 vår K	2333 oberoende K	2333 granskande K	2333 bra K	2333 fri K
journalistikk	1702 støtt vår K	1702 støtt uavhengig K	1774 vår K	1774 uavhengig K	1774 kritisk K	1774 god K	1774 fri K
journalistin	434 ist freie K	434 ist K	444 arbeitet seit # als K
journalists	776 our K	776 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1024 luki K
jurnalis	1296 adalah K	1321 K kami
jurnalism	1986 facem K
jurnalisme	1307 dukung K	1321 K kami
jurnalismul	1973 K de calitate costă	1985 susține K	1986 K nostru
jurnalist	1959 este K
jutjubu	2096 K
jutro	17 svako K	17 vsako K
juttu	967 lue koko K	1022 tämä K
juttujamme	1022 K
juttuvinkki	1021 lähetä K
jutun	20 koko K	1020 tämän K
jutusta	1022 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1640 nu K voor	1640 je K voor
kabul	2430 K etti
kaikki	1022 K jutut
kaitstud	878 kõik õigused K
kakor	2293 K på	2301 K
kami	1320 beri tahu K	1321 tim K
kanaal	1695 ons K
kanal	375 vores K	1284 ikuti K	1321 K kami	1774 vår K	2333 vår K
kanale	1795 na naszym K
kanaliga	887 meie K
kanalimiz	2428 K
kanalimiza	2380 K abone	2394 whatsapp K	2394 telegram K	2394 youtube K
kanalimizi	2394 whatsapp K
kanalina	2394 whatsapp K	2394 telegram K
kanalini	2394 whatsapp K	2394 telegram K
kanavaamme	989 K
kanavalle	989 whatsapp-K	989 telegram-K
kanavamme	989 whatsapp-K	1022 K
karte	9 diese K	491 laden der K
karya	1321 K kami
kasutamine	884 K ilma
kata	1323 K
katanya	1323 K
katilin	2414 K
katkisiyla	18 okurlarin K	2418 reklam verenin K
kaydetti	2430 K
kaydolun	2427 K
kaynak	2393 tercih edilen K
kaynaklara	2393 tercih ettiğiniz K
kazala	2141 K
kazanin	2414 K
kazao	2141 K
""", 'kd': """
kdykoli	300 zrušit K
""", 'ke': """
kebijakan	1286 K privasi	1286 K cookie
kedvenc	1238 google K
keelatud	884 loata on K
keep	772 help us K	775 help us K	775 help K our
kehotettiin	1024 K
kehotti	1024 K
kehottivat	1024 K
kehotus	1024 kuului K
kein	473 noch K abo
keressen	1272 K minket
kernpunkte	492 die K
kertoi	1024 K
kertoivat	1024 K
kertoo	1024 K
kesti	2430 ceza K
ketentuan	1286 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1741 med K	1741 av K
kielletty	1015 ilman lupaa on K
kiitos	1021 K kun luet
kinnitas	913 K
kirakatban	1275 állt a K
kirim	1320 K ke
kirjaudu	24 K	1021 K sisään
kirjeenvaihtaja	993 K
kirjoitti	1024 K
kirjoittivat	1024 K
kirjuta	910 K meile
kirjutas	913 K
""", 'kk': """
kk	1006 €/K	1023 /K
""", 'kl': """
klaagt	1697 K
klagade	2335 K
klagar	2335 K
klagede	377 K
klagen	1697 K
klager	377 K	1776 K
klaget	1776 K
klagt	529 K
kleine	380 haben wir eine K bitte
klical	2257 je K
klicka	2309 genom att K på
klicken	494 K sie auf play	494 auf play K
klikke	1749 ved å K på
klikom	2111 K na	2229 s K na	2229 s K
klimaatverslaggever	1670 is K
klummeskribent	343 er K
""", 'kn': """
know	740 let us K
""", 'ko': """
kogu	910 loe K
kolumnis	1296 adalah K
kolumnist	434 ist K	889 K	2098 je K	2217 je K	2299 är K
kolumnista	2098 je K
kolumnistica	2098 je K
kolumnistin	434 ist K
kolumnistka	2217 je K
komentar	6 za K	6 ostavite K	1304 tulis K anda	1304 di kolom K
komentara	2109 brisanja K
komentarisali	6 da biste K	2109 biste K
komentarisanje	6 za K
komentarjev	2227 brisanja K	2227 izbris K	2227 brisanje K
komentarji	2227 K izražajo	2227 K ne izražajo	2227 K odražajo
komentarz	6 dodać K	21 móc dodać K	1802 aby dodać K	1824 zostaw K
komentarzach	1811 w K	1811 w K pod
komentarzu	1811 w K
komentator	1304 tanggung jawab K
komentirajo	2227 K lahko
komentirali	2109 biste K
komentiranje	6 za K
komentirate	2227 K lahko
kommentar	462 K wird	462 ihr K	462 dein K
kommentare	419 um K zu	462 K zu diesem	462 K werden
kommentaren	419 in den K
kommentarerna	2285 i K
kommentarfeltet	328 i K	1723 i K	1745 stenger K	1745 meninger i K
kommentarfunktion	419 K
kommentarsporet	350 i K
kommentator	343 er politisk K	343 er K	1738 er K i	1738 er K og	1738 er politisk K	2299 är politisk K
kommentera	6 för att K	2283 för att K
kommentere	6 for at K	6 for å K	326 for at K	1722 for å K
kommentieren	6 um zu K	6 K zu können	418 um zu K	418 probleme beim K	418 K sie diesen	418 K sie den	419 nicht mehr K	462 K
kommentiert	419 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	466 K per mail	466 K per e-mail
komunikat	1858 taki K
kondigde	1697 K
koneellisesti	996 K
konferenci	263 naši K
konferenciju	2104 našu K
konferenciu	2164 našu K
konferenco	2223 našo K
kongress	453 jetzt zum K
konstaterade	2335 K
konstaterar	2335 K
kontakt	374 K os	1773 K oss
kontakta	2332 K oss
kontaktirajte	2097 K nas	2097 K redakciju
kontaktowej	1815 skrzynki K
kontaktujte	257 K redakci	257 K nás	257 K autora	2157 K redakciu	2157 K nás
konten	9 K ini
kontingent	393 haben ihr K
konto	312 opret en K for	374 opret en K	1855 załóż K	2268 skapa ett K för	2332 skapa ett K och	2332 skapa ett K här
kontributor	1296 adalah K
konzern	470 kein K	527 kein K
kopeerimine	884 K ilma
kopieras	2316 får inte K	2316 får ej K
kopieres	1730 kan ikke K uten
kopiering	335 K er ikke tilladt	2316 K utan
kopijuoti	1512 K, platinti
kopiointi	985 luvaton K	985 K ilman lupaa
kopyalanamaz	2389 izinsiz K
koresponden	1296 adalah K
korespondentas	1517 K
korespondente	1556 K
korespondentem	1816 jest K
korespondents	1556 K
korrekt	2305 ska vara K
korrekta	2305 ska vara K
korrekturhinweis	460 K	460 K
korrekturhinweise	460 K
korrespondent	343 er K	434 ist K	443 als K	443 seit # K	889 K	1738 er K	2299 är K
korrespondentin	434 ist K	443 als K	443 seit # K
korting	1655 K op je eerste	1655 K op het eerste
korzystamy	1799 K z plików cookie
kostenlos	390 wochen K	390 monat K	395 K per mail	499 lesen alle K	500 tage K	500 tage lang K	528 K testen
kostenlose	15 K artikel	393 noch zwei K	393 noch # K
kostenlosen	393 noch einen K	393 K artikel gelesen	395 unseren K newsletter	395 unserem K newsletter	395 unserer K newsletter	395 den K newsletter	510 K konto	510 K account
kostenloser	393 K artikel
kostenpflichtig	387 dieser artikel ist K
koster	375 K penge
kostnadsfritt	2312 en månad K
""", 'kr': """
krevde	1776 K
kritik	460 lob oder K
kritiker	2299 är K och
kritiserar	2335 K
kritiserer	377 K	1776 K
kritisieren	529 K
kritisiert	529 K
kritizuje	301 K
kronor	2334 K
krzyczeli	1858 K
""", 'ku': """
kullan	2383 çerez K
kullanilamaz	2389 izinsiz K
kullanilmaktadir	2383 çerez K	2383 çerezler K
kullanilmasi	2389 izinsiz K yasaktir	2418 izin alinmadan K
kullaniyoruz	2383 çerezleri K	2383 çerezler K
kulttuuritoimittaja	993 K
kulturredakteur	519 ist K
kulturredakteurin	519 ist K
kulturressort	443 leitet das K
kulturskribent	2299 är K
kumppanimme	977 me ja K
kun	356 for K #	1752 for K #
kunne	375 K du lide
kunt	1691 geef wat je K
kurzfassung	435 K
kutunuza	2376 posta K
kuukaudessa	1023 K
kuukausi	967 kokeile K	1006 K #	1021 kokeile K
kuukausilahjoituksella	1005 K
kuulutas	913 K
kuus	912 K
kuvailee	1024 K
""", 'kv': """
kviz	2107 naš K	2226 naš K
kvizu	2107 našem K	2226 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1024 K
""", 'l': """
l	223 K'any
""", 'la': """
laadi	910 K alla
laat	1667 K het ons
laatste	1604 volg het K nieuws
ladattavissa	1002 sovellus on K
ladda	2272 K ner vår app	2332 K ner vår
lade	400 K die app
laden	400 K sie die app	401 app K	516 die karte zu K	516 das video zu K
lage	1774 K mer
lahjoituksesi	1005 K auttaa	1021 K
lahjoitus	1005 tee K	1021 tee K	1025 K
laissez	1118 K-nous votre
lamenta	872 K	1405 K	1936 K
lamentano	1405 K
lamentou	1936 K
lance	1121 K
langganan	1306 K buletin	1320 K sekarang	1324 K
lanjutkan	1309 K membaca dengan
lapunkat	1271 K
last	1712 K ned vår app	1773 K ned
later	706 check back K
latest	758 the K on this story
laukeliai	21 būtini K
lauloivat	1024 K
laut	529 K
lavoro	1403 il nostro K
lawyers	776 our K
""", 'le': """
leave	618 one click to K	775 K us a tip	775 K a tip
lecteur	9 ce K	1094 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	1108 par des K comme vous	1119 nos K
lectoras	36 nuestras K	870 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	870 nuestros K	870 gracias a sus K
lectors	18 gràcies als K	222 els nostres K
lectrices	1119 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	663 is a senior K	663 is a K
ledarskribent	343 er K	2299 är K
leden	1652 door onze K	1695 onze K
lederskribent	343 er K
leernos	869 gracias por K
leestijd	0 K
legfontosabb	1271 K írásait
legge	1405 si K
leggere	1334 per K tutto
lei	1987 # K
leiter	434 ist K
leiterin	434 ist K
leitores	18 graças aos K	36 nossos K	1925 K que nos apoiam	1934 nossos K	1934 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1936 K
lengkap	20 artikel K	1309 membaca artikel K
lese	1753 du kan K mer	1753 kan du K mer
lesedauer	0 K
lesen	387 im abo K	387 K sie mit plus	393 % noch zu K	400 in der app K	479 mehr dazu K sie	522 K sie hier.	526 danke fürs K
leser	1773 takk for at du K
leserabend	453 K	493 unseren K
leserbrev	1739 K
leserbrief	419 K
leserbriefe	419 K an	460 K
lesere	36 våre K	1774 våre K
leserfinanziert	527 K
leserinnen	36 unsere K	527 unsere K	527 unseren K
leserinnlegg	1739 K
lesern	527 ihren K
leserne	18 takket være K	1751 K våre
lesernes	18 K bidrag	1774 K bidrag
leserreise	493 K
leserreisen	453 unsere K	453 unseren K	493 K
leserumfrage	35 unserer K
leserzuschriften	460 K
lesetid	0 K
lesezeit	0 K
letno	2256 K
letter	651 send a K
letters	651 K to the editor	651 send K	710 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1391 solo grazie ai nostri K	1403 i nostri K
lettre	1119 notre K
lettrici	1403 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	863 para seguir K	863 quieres seguir K	863 sigue K con	863 y sigue K	869 sigue K sin
lezen	20 meer K
lezers	36 onze K	1695 onze K
lezersaanbieding	1673 onze K
lezersactie	1673 onze K
lezersavond	1640 onze K	1673 onze gratis K
lezersevenement	1640 ons K
lezersreis	1640 onze K
lezersreizen	1640 onze K
""", 'li': """
libovolnou	300 K částkou
lid	1590 al K
lidem	18 díky K	299 díky K
liens	1098 via nos K	1098 par nos K
liest	522 K du hier.
lietotni	1562 K
lignes	1108 qui lisent ces K
liitu	910 K meie
like	776 work K this
liked	776 K what you read
liker	1774 K du det vi
limit	608 read without K	616 free K
limitat	190 accés il·K
limits	608 read without K
line	685 our tip K
link	631 copy the K	725 read it for free with this K
links	640 some K on this page	640 some of the K on
liputan	1321 K kami
lire	20 pour K cet	1121 peut-on K
lisas	913 K
listen	0 min K	635 K back here	635 K to us live	671 prefer to K	671 rather K
listening	671 K time
live	743 our K	743 K q&a
liveblog	479 im K	479 unserem K
""", 'll': """
llegado	781 si has K hasta aquí
llegint	216 per seguir K
""", 'lo': """
local	776 keep K news
log	24 K in	1588 K in om	1588 K in of
logg	24 K inn	1708 K inn for å	1772 K inn med	1773 K inn for
logga	24 K in	2268 K in för att	2331 K in med	2331 K in med
logge	510 K dich ein
logged	21 must be K in to post	608 you must be K in to	648 you must be K in to
loggen	510 K sie sich ein
logget	326 du skal være K ind
login	24 faça K	1867 faça K para	1933 faça K
lokalredakteur	519 ist K
lokalredakteurin	519 ist K
lokalredaktion	443 leitet die K
look	776 our new K
lovade	2335 K
lovede	377 K
""", 'lu': """
lubas	913 K
luetaan	1020 juttu K
lugeda	875 et edasi K
lugejad	911 meie K
lugemiseks	875 edasi K
luisteren	1674 artikel ook K
luisterversie	2 K
lukeaksesi	967 K koko	967 kirjaudu sisään K
lukemaan	1021 pääset K
lukemista	1021 jatka K
lukijamme	1022 K
lukijasta	1020 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1005 K tukea	1022 K tuella
lukittu	1018 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	967 K
lunar	1987 K
lunes	17 cada K
lupasi	1024 K
lupasivat	1024 K
""", 'ly': """
lyder	377 K	1776 K	2335 K
lydversion	2 K
lyssnar	2304 K på poddar
""", 'ma': """
maand	1590 deze K nog	1696 per K
maandelijks	1590 K opzegbaar	1696 K
mach	526 K mit
machen	379 K sie mit	527 was wir K
macht	526 K mit
made	598 if you've K it this far
mail	235 váš e-K	271 svůj e-K	569 το e-K σας	1223 e-K cím	1667 K ons	1667 K dan	1694 K ons	1826 swój e-K	1872 no seu e-K	1972 pe e-K	2001 ваш e-K	2084 na vaš e-K	2111 svoj e-K	2111 na e-K	2146 váš e-K	2146 svoj e-K	2146 na váš e-K	2171 svoj e-K	2441 ваш e-K
mailadres	1593 je e-K	1650 geldig e-K
mailadresse	315 din e-K	326 din e-K vil ikke	374 din K
mailben	1265 legjobb cikkei e-K	1265 cikkei e-K	1265 hírei e-K
mailbox	1593 in je K	1593 in uw K	1593 in jouw K
maile	2146 vašom e-K
mailom	2171 správy e-K
mailovou	271 e-K adresu
mailowy	1826 adres K
mailt	1272 írjon e-K
mailu	234 přímo do e-K	2146 do vášho e-K
mailul	1944 pe e-K tău
mainoksen	11 K
mainoksia	1022 ilman K
mainos	11 K
mainostaja	1015 maksanut K
mainosten	978 K esto
majhno	2255 smo K
make	775 will you K a
maken	1695 wij K
maksumuuri	1025 K
maksuton	1010 K tunnus
maksuttomat	1010 K artikkelit
mamio	2141 K
manade	2335 K
mantermos	1925 essencial para K
map	9 this K
mapa	9 este K
marketing	448 K-cookies	694 K cookies
marketingcookies	345 K	1635 K
masuk	24 K atau	1281 kotak K anda
masukkan	1281 K email
matched	676 K dollar	719 gift will be K
material	430 mit K der	430 mit K von	664 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2027 K	2028 K.ru
""", 'md': """
md	356 kr./K	376 kr/K
""", 'me': """
me	2028 t.K	2464 t.K
medarbetare	2299 är K på	2299 är K i
meddelade	2335 K
meddelte	377 K
medewerker	1631 is K van
medgav	2335 K
mediach	1846 naszych K
medio	870 este K
medlem	374 bliv K	1773 bli K	2332 bli K
meie	911 K töö
meil	910 aita K
meile	910 saada K
meilile	906 sinu K
meille	1021 lähetä K	1021 kerro K
meinen	418 was K sie dazu
meint	529 K
meinte	529 K
meinung	30 K der	418 sagen sie uns ihre K	447 K des autors
mejl	2084 na vaš K	2084 vašu K	2111 svoj K	2111 na K	2270 i din K	2270 till din K
mejla	2332 K oss
mejladress	2332 din K
mejlen	2270 direkt i K
melalui	1307 dukung kami K
melanjutkan	1280 untuk K membaca	1309 untuk K membaca
meld	1773 K deg på
meldde	1697 K
melde	24 K dich	487 K dich bei uns	526 K dich an	1710 K deg av når	1749 ved å K deg på
melden	24 K sie sich	379 K sie sich an	387 K sie sich an, um	387 bitte K sie sich an	487 K sie sich bei uns	526 K sie sich hier
melding	1648 krijg een K bij	1648 ontvang een K bij
meldingen	14 K	1599 schakel K in	1599 zet K aan	1599 ontvang K	1648 krijg K	1694 zet K aan
meldt	1697 K
meldte	1776 K
membaca	1309 untuk terus K	1309 untuk K berita ini
member	596 become a K	676 become a K	723 not a K?
memberikan	1304 K komentar
members	18 our K	36 our K	608 is for K only	608 K-only story	751 paying K	776 our K
membiayai	1307 K kami
membro	1933 torne-se K
membutuhkan	1320 kami K dukungan
menar	2335 K
mendaftar	1306 dengan K, anda
mendapat	1317 K komisi
mendapatkan	1317 K komisi
mener	377 K	1773 hva K du	1776 K
menerima	1297 K cookie	1317 K komisi
mengambil	1318 dilarang K	1318 dilarang keras K
mengandung	1304 komentar yang K
mengatakan	1323 K
menggandakan	1318 dilarang K
menggunakan	1286 K cookie
mengutip	1291 dilarang K
meninggalkan	1304 K komentar
menit	0 K baca
mensais	1935 K
mensuales	871 K
mensuel	1083 un don K	1108 un soutien K	1120 K
menurut	1323 K
menyalin	1318 dilarang K
menyatakan	1323 K
merch	701 our K
merci	1118 K de nous
mere	357 kan du læse K	357 du kan læse K	357 kan læse K om
merkezimiz	2428 haber K
mes	223 al K	871 al K	871 por K
mese	1404 al K
mesec	2112 prvi K	2140 prvi K	2230 prvi K	2230 na K	2256 na K	2256 prvi K
meses	863 K por #
mesiac	2173 prvý K	2198 za K	2198 prvý K
message	598 a K from our editor
messagerie	1068 votre adresse de K ne sera pas
messengera	1814 K
messengeri	2156 K
messengerju	2215 K
messengeru	256 K
messengerze	1814 K
metus	1539 per K
mewakili	1318 tidak K redaksi
""", 'mi': """
mi	1559 ar K
miembro	869 hazte K
mille	1391 # per K
milliardaire	1108 à aucun K
minggu	1322 per K
mingguan	1306 buletin K kami
minket	1226 kövess K	1272 kövess K	1272 hívj meg K
minute	0 K read	723 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1692 is K
misiniz	2373 zaten abone K
missen	1691 wat je kunt K
mission	776 our K
mistake	710 spot a K	710 report a K
mitdiskutieren	6 K	462 K
mitgeteilt	529 K
mitglied	526 werden sie K	526 werde K	526 jetzt K werden
mitglieder	390 nur für K	473 angebots für K	527 unsere K
mithilfe	515 K von ki
mitteilungen	14 push-K	404 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	2112 prvi K	2140 prvi K
""", 'mn': """
mnd	1752 kr/K	1775 kr/K
""", 'mo': """
mobile	622 on your K app	622 our K app
mobilen	351 direkte på K	1746 nyheter rett på K	1746 rett på K	2306 nyheter direkt i K	2306 direkt i K
mobilepay	374 K til #	374 K på #	374 K #	374 K et
modalidad	871 K premium
moderador	1889 não serão aprovados pelo K
moderados	1889 serão K antes
moderated	648 comments are K	648 pre-K
moderowane	1824 są K
mogelijk	1694 maak het volgende K
mois	1120 par K
moittii	1024 K
molbu	2094 imamo malu K	2094 malu K
molila	2141 K
molili	2141 K
molio	2141 K
monat	473 einen K für	473 K für nur	528 im K	528 pro K
monate	500 # K lang
monatlich	528 K
monday	17 every K
mondogatta	1275 K
mondta	1275 K
montag	17 jeden K
month	608 try a K for	608 try it for a K	615 for the first K	615 for your first K	777 a K	777 per K	777 every K	777 each K
monthly	676 one-off or K	723 reached your K limit	772 K gift	775 become a K	775 give K	777 K
months	608 K for $#	615 for the first # K	615 for the first three K
morgen	17 jeden K	17 am K	17 hver K	354 hver K i din	469 uns auch K
morgenbrevet	1750 K
morgon	17 varje K
morgonbrevet	2310 K
morning	17 every K	17 each K
moyens	1119 nos K
""", 'mu': """
muhabiri	2397 gazetesi K
muhabiridir	2397 K
muhabirimize	2395 K ulaşmak
muhabirlerimizle	2425 K
muistutti	1024 K
mukaan	1021 lähde K	1021 tule K	1024 K
multato	1405 ha K
multou	1936 K
mums	1576 seko K
""", 'na': """
naar	1667 mail K
nabiralnik	2204 v vaš K
nabiralniku	2204 v vašem K	2229 vašem K
nachdruck	429 K verboten	484 K nur mit
nachrichten	400 K-app	400 aktuelle K aufs handy	404 push-K	479 weitere K finden sie	479 mehr K finden sie	503 K des tages	503 alle K zum
nadaljevanje	2203 za K branja	2231 K spodaj
nadaljuje	2231 K pod oglasom	2231 K spodaj
nadaljujte	2203 K branje
nadie	870 K nos dice
naglasila	2141 K
naglasio	2141 K
najdete	275 další články K
najnowsze	1787 otrzymuj K
namenite	2234 K nam
napis	1858 taki K
napisz	1803 K do nas	1815 K do nas	1847 K:	1847 K na	1855 K do nas
naprej	2203 če želite brati K
napsal	301 K
napsala	301 K
narrated	671 is K by an ai	671 is K by ai
naslov	2204 na vaš e-K	2204 svoj e-K	2229 svoj e-K	2229 svoj e-poštni K
nastavak	2080 za K čitanja	2113 K ispod	2113 K teksta
nastavili	2080 da biste K čitanje
nastavite	2080 K čitanje	2082 K čitati
nastavlja	2113 K ispod	2113 K nakon
naszego	1820 K sklepu	1823 K quizu
naszej	1856 K pracy
naszym	1855 zostań K
naujienas	1524 K telefone	1525 K el. paštu	1536 mūsų K
naujienose	1513 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	813 tu K no soporta	813 su K no soporta	1884 seu K não suporta
navela	2141 K
naveo	2141 K
navigateur	10 votre K	21 dans le K pour mon prochain	1063 votre K ne supporte pas	1063 votre K n'est pas
navodi	2141 K
""", 'ne': """
necesitamos	781 K pedirte	784 K tu apoyo	869 K tu ayuda	869 K de ti	869 te K
necessariamente	1906 não reflete K a opinião	1906 não refletem K a opinião
necessaris	21 camps K
necessitem	221 et K
nechcete	288 K přijít o	2188 K prísť o
nedeljno	17 jednom K
neem	1581 K nu een
nell	1343 apri K'app
nella	1341 K tua mail
neodvisni	2255 K mediji	2255 smo K
neodvisno	2254 podprite K
neophodna	21 K polja
neovisni	2139 ostanemo K
neovisno	2138 podržite K
nepriklausoma	1538 K žurnalistika
netiquette	418 beachten sie die K	1355 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1719 dette K bruker
neue	496 die K app
neuen	400 hier geht es zur K
neukunden	473 nur für K
neuvoi	1024 K
neuvoivat	1024 K
neuvoo	1024 K
neuvottiin	1024 K
news	400 K-app	503 alle K zum	503 alle K zu	622 K app for	663 is a K	685 K tip
newsblog	479 im K	479 unserem K
newsis	886 google K
newsletter	126 K	212 la nostra K	272 K	299 náš K	302 K	395 unseren K	395 unserem K	395 unserer K	395 K bestellen	395 K richtig	398 K an	398 K von	398 zum K	398 täglichen K	438 K	466 K erhalten	466 K empfangen	466 unser K	466 der K über	466 der K für	498 unser abend-K	498 unser morgen-K	498 unser K	498 K ist kostenlos	526 K an	527 unser K	527 unseren K	527 unserem K	527 dieser K	530 K	536 εγγραφείτε στο K	536 εγγραφή στο K	536 το K μας	536 γραφτείτε στο K	536 στο K των	536 στο K του	536 στο K της	591 εγγραφείτε στο K	591 γραφτείτε στο K	592 το K μας	595 K	618 sign up for our K	618 sign up to our K	618 sign up for the K	618 subscribe to our K	618 join our K	618 get our K	618 our K here	618 receive our K	618 our daily K	618 our weekly K	618 our morning K	675 K	716 K soon	768 from our saturday K	776 our K	779 K	795 suscríbete a la K	795 apúntate a la K	795 nuestra K	859 suscribite al K	870 nuestra K	873 K	1048 inscrivez-vous à la K	1048 abonnez-vous à la K	1048 notre K	1107 vous adresser sa K	1119 notre K	1119 cette K	1122 K	1281 K kami	1281 langganan K	1321 K kami	1340 iscriviti alla K	1340 la nostra K	1390 le nostre K	1403 la nostra K	1403 questa K	1406 K	1787 zapisz się na K	1787 nasz K	1828 K	1856 nasz K	1859 K	1871 assine a K	1871 nossa K	1924 esta é a edição da K	1924 esta é uma edição da K	1934 nossa K	1937 K	1943 abonează-te la K	1943 abonați-vă la K	1943 înscrie-te la K	1989 K	2083 naš dnevni K	2092 K	2138 prijavite se na K	2139 naš K	2142 K	2172 K	2197 náš K	2200 K	2211 K
newslettera	1787 zapisz się do K	1787 naszego K	1828 K	1856 naszego K	2092 K	2146 odber K	2172 K	2197 nášho K
newsletterem	1856 naszym K
newsletters	618 K may contain info about	675 K	776 our K	779 K	1048 nos K	1048 recevoir les K	1119 nos K	1122 K
newsletteru	272 K
newsletterul	1943 K nostru	1972 abonează-te la K	1986 K nostru
newslettery	272 K	2172 K
newsletterze	1828 K
newslettre	2172 K
newson	1238 google K
newspaper	776 our K
newsroom	730 not by the K	740 tell our K	740 our K	758 stories from our K	758 more from our K	776 our K	776 non-profit K	776 this K
newsticker	479 unserem K
next	743 our K	772 help pay for the K	772 pay for the K one
nezavisni	2139 K mediji	2139 ostanemo K
nezavisno	2138 podržite K
""", 'ng': """
ngay	2548 đăng ký K
""", 'ni': """
nieograniczony	1785 K dostęp
niets	1625 K uit deze	1686 K van deze site
nieuws	1596 K-app	1628 google K	1630 K of een tip	1666 app je K	1682 al het K over	1682 al het K uit	1693 K in je mail
nieuwsbrief	1593 onze K	1594 dagelijkse K	1594 wekelijkse K	1627 K	1695 onze K	1695 deze K	1698 K
nieuwsbrieven	1593 onze K	1627 K	1695 onze K	1698 K
nieuwsbron	1665 favoriete K
nieuwsquiz	1675 de K
""", 'nj': """
njuzleter	2092 K	2138 prijavite se na K	2139 naš K
""", 'no': """
nombreux	1108 plus nous serons K
nonprofit	776 K newsroom	776 K news outlet
nosotros	869 colabora con K
nosso	35 K quiz	1864 apoie K	1864 apoie o K	1874 baixe K app	1874 no K app	1933 apoie K	1933 apoie o K	1933 siga o K	1933 entre no K	1934 K site
nostra	222 la K feina	1343 nella K app	1403 la K app
nostre	222 el K canal
nostro	35 K quiz	1403 il K sito	1403 che il K
nota	20 leer esta K	863 para leer esta K
noticia	870 esta K
noticias	836 en google K	836 tu fuente de K
notificaciones	14 las K	803 activa las K	803 activar K	804 recibir K
notifications	14 K	626 turn on K	626 turn on desktop K	626 would like to send you K	626 K from this site	627 enable K	627 allow K	627 receive K	1054 activer les K	1054 activez les K	1054 autoriser les K
notifiche	14 le K
notified	618 sign up to be K	627 get K
notifikace	270 K
notifikasi	14 K	1282 aktifkan K	1282 dapatkan K	1320 nyalakan K
notifikation	351 K
notifikationer	14 K	351 K
notify	627 K me of	627 K me when	648 K me of new posts
notis	2306 K
notiser	14 K	2306 K	2306 push-K
notre	35 K quiz	1119 K site
nouvelle	1068 ouvre dans une K fenêtre
novice	2204 na naše K	2204 na e-K	2211 e-K	2229 na e-K	2255 naše K
novinar	2098 je K	2098 , K	2098 - K	2217 je K	2217 , K	2217 - K
novinari	2139 naši K
novinarji	2255 naši K
novinarju	2216 pišite K
novinarka	2098 je K	2098 , K	2098 - K	2217 je K	2217 , K	2217 - K
novinarki	2216 pišite K
novinarstvo	2139 nezavisno K	2139 neovisno K	2139 naše K	2255 neodvisno K
noviniek	2146 odber K
""", 'nu': """
nuestra	800 en K app	869 únete a K	870 K app	870 K web
nuestras	870 K redes
nuestro	35 K quiz	784 apoya K	808 únete a K canal	869 apoya K	869 únete a K	869 recibe K	870 K canal	870 K medio	870 K sitio	870 K equipo
nuestros	815 K socios	870 K socios
numer	1857 K krs
nunca	870 más que K
nur	473 abo für K
""", 'ny': """
nyheder	339 google K	373 vores K
nyhedsbrev	314 vores K	314 tilmeld dig K	354 K	375 vores K	378 K
nyhedsbreve	314 vores K	375 vores K
nyhedsbrevet	314 få K	354 K
nyhetene	1746 K rett på mobilen	1772 K våre
nyheter	1734 google K	2295 google K	2331 våra K
nyheterna	2276 följ K	2306 K direkt i mobilen
nyhetsbrev	1710 vårt K	1710 våre K	1710 meld deg på K	1710 abonner på K	1750 K	1774 vårt K	1774 våre K	1777 K	2270 vårt K	2270 våra K	2270 anmäl dig till K	2310 K	2333 vårt K	2333 våra K	2336 K
nyhetsbrevet	1710 få K	1750 K	2310 K
nyilatkozta	1275 K
nyt	1017 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1355 i campi K
obchode	2164 našom K
oberoende	2332 stöd K
objasnila	2141 K
objasnili	2141 K
objasnio	2141 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2109 K komentara
obligatoires	21 champs K sont	1068 les champs K
obligatori	1355 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	818 los campos K
obligatoriska	21 K fält	2283 K fält
obligatoriske	21 K felt	1722 K felt
obratite	2097 K nam se	2097 K se našem
obrigado	1933 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	248 další šíření K	285 ke všemu K	2173 celému K
obserwuj	1795 K nas na	1795 K nas w	1855 K nas
obvestila	14 K	2204 na K
""", 'oc': """
occupa	1368 si K di
ochtend	17 elke K	1650 elke K het
""", 'od': """
od	2112 K # €	2173 K # €	2230 K # €
odbieraj	1850 K
odcinek	1821 K
odcinka	1821 K
oddajte	2239 K svoj glas
odejdete	226 než K
odete	2094 prije nego što K	2094 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2141 K
odgovorio	2141 K
odgovorna	30 nije K
odidete	2213 preden K
odoberajte	2193 K
odobrenja	2131 bez K
odomknite	2145 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1867 K este artigo
off	777 one-K
offert	1041 vous est K	1120 mois K
offrez	1118 K-lui	1118 K-nous
offrici	1402 K un
offrimi	1402 K un
""", 'og': """
oglasa	11 K	2139 bez K
oglasov	2255 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2373 K devam etmek için
okurlarimiz	36 K	2428 K
okurlarimizin	2409 K desteğiyle	2428 K
okurlarin	2409 K desteği olmadan
okuyun	2414 K
""", 'ol': """
olarak	2374 abone K	2395 bize anonim K
olmayanlara	2423 abone K
olun	2427 üye K
olursunuz	2414 kabul etmiş K
olvassa	1251 K tovább
""", 'om': """
omiljene	2095 K izvore
omiljeni	2095 K izvor
""", 'on': """
onafhankelijk	1652 wij K	1652 we K
onafhankelijke	1585 steun K journalistiek	1694 steun K	1695 K journalistiek
onafhankelijkheid	1695 onze K
onbeperkt	1588 lees K	1588 K lezen	1590 K toegang	1655 K digitaal
ondersteunt	1608 je browser K	1608 uw browser K
onderzoek	1695 dit K
onderzoeken	1695 onze K
onderzoeksjournalist	1631 is K
onderzoeksredacteur	1670 is K
onderzoeksredactie	1630 onze K
one	775 make a K-time	775 will you be K of
online	493 unser K-shop	701 our K shop	701 our K store	743 our free K	743 our K event
onlineshop	453 im K bestellen
ons	1629 app K
ontdek	1694 K nu
ontvang	1593 K onze	1594 K elke
onze	1596 K app	1630 tip voor K	1695 K app
""", 'oo': """
oordeelde	1697 K
""", 'op': """
opakoval	301 K
opakovala	301 K
opakuje	301 K
open	622 K in app	622 K in the app	1596 K in app
opfordrede	377 K
ophavsretsloven	335 beskyttet af K
ophavsretten	335 K tilhører
opiniestuk	1634 ingezonden K
opinion	30 K of	648 have an K on this
opinions	30 K of
oplyser	377 K
oplyste	377 K
opmerking	1630 tip of K	1630 vraag of K	1630 K over dit artikel
opozarja	2257 K
oppfordret	1776 K
opphavsrettslig	1730 K beskyttet
opplyser	1776 K
opplyste	1776 K
opprett	1708 K en konto for	1773 K en konto
opsiger	356 indtil du K
opublikowany	22 nie zostanie K	1802 twój adres e-mail nie zostanie K
opzegbaar	1696 K
""", 'or': """
ordenou	1936 K
ordinato	1405 ha K
ordnete	529 K an
organizatori	2141 pozivaju K
organizatorzy	1858 zapraszają K
original	664 read the K article	1116 lire l'article K
originally	664 this article was K published on	664 this story was K published on	664 this story K appeared	664 this article K appeared	664 K published at	732 story was K published by	732 story was K published on	732 story was K published in the	732 article was K published by	732 article was K published in our
originalment	220 es va publicar K a	220 es va publicar K en	220 publicat K a
originalmente	828 este artículo fue publicado K	829 publicado K en	1900 publicado K em	1932 publicado K no	1932 publicado K na
originariamente	1365 articolo pubblicato K	1398 pubblicato K in
ortaklarimiz	2383 biz ve K
ortsseite	479 unserer K
""", 'os': """
ostatak	2080 K članka
ostrzega	1858 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1850 K
otsustas	913 K
""", 'ou': """
our	673 is K
""", 'ov': """
ovdje	2094 kad ste već K
overblikket	354 K hver dag	354 K hver morgen
overname	1625 K zonder
overnemen	1662 dit artikel K
oversikten	1750 få K
overview	737 this K
overzicht	1672 dit K
ovisi	2138 K o vama
""", 'ow': """
owner	776 has no K	776 have no K
""", 'oy': """
oynat	2414 K
""", 'oz': """
ozvite	2157 K sa nám	2196 K sa nám
""", 'pa': """
padeda	1527 jūsų parama K
padroni	1391 non ha K	1403 senza K	1403 libera da K
pagar	1933 ajude a K
page	743 our jobs K
paghi	1402 K un'ora
pago	873 muro de K
pague	1902 K-nos um café
pahoitteli	1024 K
paid	640 we get K if you buy	640 we may be K
paikkaa	1017 hae K
pakolliset	21 K kentät
palautetta	1021 anna K
palus	913 K
palusid	913 K
palvelusta	995 ulkoisesta K	995 upotus K
panaszolta	1275 K
pandangan	1318 tidak mewakili K	1318 K pribadi penulis
paparnya	1323 K
paper	673 is the K's
par	1120 K an
parama	1537 jūsų K	1541 K
parancsolta	1275 K
parceiros	1886 nós e os nossos K	1934 nossos K
paremkite	1527 K mus	1537 K mus
part	665 no K of this
partagez	25 K-le	25 K-la
parte	1860 faça K e
partecipato	1381 non ha K alla stesura
parteispende	530 K
partenaires	1065 nos K et nous	1065 nous et nos K	1119 nos K
participar	819 para K
participez	1026 K à
participou	1915 não K da produção	1915 não K na produção
partilhada	1910 uma publicação K por
partilhe	25 K-o
partir	1028 avant de K	1935 a K de # euros
partner	415 wir und unsere K	483 von unserem K	1353 i nostri K	2280 vi och våra K
partnere	323 vi og vores K	1719 vi og våre K
partnerlinkeket	1252 K
partnerlinks	37 K
partnerom	2113 u suradnji s K	2113 u saradnji sa K
partners	483 anzeige eines K	645 we and our K	776 our K	1610 wij en onze K	1695 onze K
partnership	665 was produced in K with
partnerske	2113 K poveznice	2231 K povezave
partnerskie	1832 linki K
partnerzy	1799 my i nasi K	1799 nasi zaufani K
pasak	1540 K
pasakojo	1540 K
pass	632 K this on
passende	500 sie das K abo
passendes	500 sie ihr K abo
patreon	133 в K	676 on K	676 our K	2487 на K
patron	603 become a K of	775 become a K
patronem	1835 zostań naszym K	1855 zostań K
patroni	1856 nasi K
patronite	1835 na K	1856 na K
paypal	469 per K
paywall	470 K	527 ohne K	530 K	776 we have no K	776 we do not have a K	779 K	1122 K	1406 K	1937 K
paywalls	779 K
""", 'pe': """
pe	1987 K an
peatoimetaja	889 K
pedimos	869 te K ayuda
pedirte	781 tenemos un favor que K
pediu	1936 K
peiling	35 onze K	1675 onze K
pelanggan	1280 khusus K	1309 untuk K	1321 K kami	1324 K
pembaca	18 berkat K	1321 K kami
pendant	1120 K un mois
pendapat	1318 K pribadi penulis
peneliti	1296 adalah K
pengar	2333 kostar K
penger	1774 koster K
pentru	1973 fără niciun cost K tine
penulis	1296 adalah K
people	18 thanks to K like	719 funded by K like you
pequeno	1861 um K favor a pedir
per	1775 K år	2334 K år
peramban	10 K anda
percent	616 # K left to read
perfil	1880 siga nosso K
periodisme	221 dona suport al K	222 el nostre K	222 fent K	222 fem K
periodismo	784 apoya el K	860 hacer un K	869 apoya el K	869 colabora con el K	870 nuestro K	870 K de calidad	870 hacemos K	870 haciendo K
periodista	198 és K	831 es K
periodistas	859 nuestros K	870 nuestros K
periodistes	222 els nostres K
perjantaisin	17 K
permanencia	871 sin K
permission	664 reproduced here with K	664 reproduced with K	679 written K	679 prior K	680 without K	694 K to load	694 K before anything is loaded	732 K to reuse this
perskaitykite	1537 K visą
personal	693 views are K
personale	1950 datele tale K
personales	815 datos K serán
personas	860 K como tú	869 K como tú
persondatapolitik	324 K
personenbezogene	416 K daten
personnelles	1066 vos données K
personoplysninger	324 dine K
personopplysninger	1720 K
personuppgifter	2281 dina K
personverninnstillinger	1740 K
pertama	1322 bulan K
pesquisa	35 nossa K
pesquisador	1903 é K
pesquisadora	1903 é K
pevali	2141 K
""", 'ph': """
phone	635 news to your K
photographer	687 staff K
photos	701 K from this story	701 K from this event
""", 'pi': """
pide	872 K
piebilda	1579 K
piece	735 this K	776 this K
pierwszy	1857 K miesiąc
pirmas	1539 K mėnuo
pisala	2141 K je
pisalo	2141 K je
pisao	2141 K je
pisz	1847 K na
pitala	2141 K
pitali	2141 K
pitao	2141 K
pitch	596 K in	676 K in
pitching	775 consider K in
pix	1902 um K	1935 K
""", 'pj': """
pjevali	2141 K
""", 'pl': """
plakaten	1731 vær varsom-K
plakatens	1744 vær varsom-K
plattform	527 unsere K
player	9 this K
please	608 K log in to	631 K share this	677 K help	775 K chip in	775 K give	775 K help if	775 K give if
pleide	1776 K
pliki	1817 bez zgody na K
plusartikelen	1695 K
plusartikels	1588 gratis K	1695 K
""", 'po': """
pobierz	1855 K naszą
poche	1105 dans votre K
podatkov	2229 obdelavo osebnih K
podatku	1781 przekaż #% K	1835 #% K	1835 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	265 K	348 K-app	375 vores K	437 den K können sie	437 den K kannst du	437 unseren K	527 unser K	527 unseren K	563 K	592 το K μας	669 follow the K	776 our K	870 nuestro K	1119 notre K	1321 K kami	1403 il nostro K	1674 op de K	1695 onze K	1743 hører K	1821 K	1856 nasz K	1934 nosso K	2106 K	2139 naš K	2166 K	2197 náš K	2225 K	2403 K'i	2403 K'imizi
podcasta	2106 K	2225 K
podcastapp	348 K	1674 favoriete K
podcaste	34 našom K
podcasten	348 K	1743 K
podcastimiz	2428 K
podcastimizi	34 K
podcastimme	34 K	1022 K
podcastov	2166 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	348 hvor du lytter til K	348 hvor du hører K	437 wo es K gibt	494 folgen des K	494 folge des K	563 K	669 wherever you get your K	669 wherever you listen to K	669 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	265 K	1821 K	2106 K	2166 K	2225 K
podcastul	34 K nostru	1986 K nostru
podcastunk	1273 K
podcastunkban	34 K
podcasty	265 K	299 naše K	1821 K	2166 K
podd	34 vår K	2333 vår K
poddapp	2304 K
poddar	34 våra K	2304 K finns
podden	2304 K
podelite	25 K
podemos	1925 sua ajuda K
poderemos	1925 a sua ajuda K	1933 com a sua ajuda K
podijelite	25 K
podkast	1743 hører K	1774 vår K	2106 K	2225 K	2255 naš K
podkasta	2106 K	2225 K
podkastapp	1743 K
podkasten	1743 K
podkastu	2106 K	2225 K
podle	301 K
podotkl	301 K
podpora	298 vaše K	2196 vaša K	2254 vaša K
podpore	2197 vďaka K	2234 brez vaše K	2255 brez vaše K
podporo	2254 vašo K
podporte	2178 K	2196 K nás	2196 K našu
podpory	278 bez vaší K	299 bez vaší K	2178 bez vašej K	2197 bez vašej K
podprite	2234 K	2254 K nas	2254 K naše
podremos	869 con tu ayuda K
podziel	25 K się
poinformuj	1847 K nas
points	737 the bullet K	737 these bullet K	737 the key K above
pokutoval	301 K
policy	645 our cookie K
politica	1950 K de cookie
political	663 is a K	663 is the K editor
politicieni	1973 nu depinde de K
politika	2383 çerez K
politikasi	2384 gizlilik K
politikredakteur	519 ist K
politikredakteurin	519 ist K
politikressort	443 leitet das K
politikwissenschaftler	434 ist K
politologue	1081 est K
poll	35 our K	648 vote in our K	648 take our K	1675 onze K
polub	1795 K nas na
pomagajte	2254 K nam
pomocou	2180 K ai
pomozite	2116 K nam	2138 K nam
pomozte	298 K nám
ponavlja	2141 K
ponavljao	2141 K
ponctuel	1083 un don K
pop	596 K your
poprosil	301 K
poprosila	301 K
por	1929 um ano K #
poradil	301 K
portal	1856 nasz K	2139 naš K	2255 naš K
portalu	1831 na naszym K	1831 w naszym K
posez	1118 K-la à	1118 K-nous
posible	18 hace K
posielajte	2157 K nám
positions	701 our open K
poslechnout	266 si můžete K
posljednji	2125 K besplatni članak
possible	213 ajuda a fer K	222 ajuda a fer K
post	20 rest of this K	694 to view this K	694 to see this K	730 this is a paid K	735 this K	776 this K	1635 deze K te
postadress	2271 din e-K	2283 din e-K kommer inte
postadresse	1711 din e-K	1722 din e-K vil ikke
postanite	2138 K član	2254 K član	2254 K naročnik
postanizda	2407 her sabah e-K	2407 e-K	2421 e-K
postaw	1855 K nam	1855 K mi	1855 K kawę
postfach	395 in dein K	395 in deinem K	395 direkt ins K	398 in ihrem K	398 in ihr K
postkasti	897 otse K
postkastis	897 iga hommik sinu K	897 sinu K
posts	15 free K
potrebna	2138 K nam je
potrebujeme	2196 K vašu podporu
potrebujemo	2219 za ogled K	2254 K vašo
potremo	1391 aiuto K	1402 con il tuo aiuto K
potrivit	1988 K
potrzebujemy	1781 K twojego wsparcia	1855 K twojej pomocy	1855 K twojego wsparcia
pound	775 K you give
pourboire	1084 un K
poursuivez	1039 K votre lecture
poursuivre	1039 K votre lecture
povedal	2199 K	2257 je K
povedala	2199 K	2257 je K
povestit	1988 a K
povikao	2141 K
powered	775 K by you
powerful	776 hold the K to account
powiadomienia	14 K	1791 włącz K	1791 chcesz otrzymywać K	1792 K push
powiedzieli	1858 K
powtarza	1858 K
pozivala	2141 K
pozivali	2141 K
pozivao	2141 K
poznamenal	301 K
poznamenala	301 K
pozvala	2141 K
pozvao	2141 K
""", 'pr': """
praat	1614 K mee	1694 K mee
praca	1856 nasza K
pracujte	263 K s námi	2164 K s nami
prati	2127 K nas na
pratite	2138 K nas
pravi	2257 K
precisa	1860 K de você	1933 K de si
precisamos	1861 K da sua ajuda	1864 K do seu apoio	1933 K da sua ajuda
precisato	1405 ha K
preciso	1890 é K estar logado
precizat	1988 a K
prednostne	2214 K vire
prednostni	2214 K vir
prednostnih	2214 K virov
prednostnim	2214 K virom
predplatitelia	2186 len K	2186 iba K	2186 nájdu K	2186 prečítajú K	2200 K
predvajanje	2219 K videa
preferate	1957 sursele tale K
preferences	645 your cookie K	746 cookie K	746 privacy K
preferida	196 font K	836 fuente K	1907 fonte K
preferidas	836 fuentes K	1907 fontes K
preferides	196 fonts K
preferido	836 medio K
preferidos	836 medios K
preferirane	2095 K izvore
preferirani	2095 K izvor
preferiranih	2095 K izvora
preferita	1346 fonte K su google	1371 fonte K
preferite	1371 fonti K
preferowane	1813 K źródło	1813 K źródła
preferowanego	1813 K źródła
preferowanych	1813 K źródeł
preferowanym	1813 K źródłem
preferred	635 K source on google	681 K source	750 K sources
preglednik	10 vaš K
prehratie	2160 K videa
prejemajte	2204 K vsako	2251 K
prejemati	2244 želite K
prejmite	2251 K
preklinjao	2141 K
preluarea	1956 K textelor
prema	2141 K
premier	1043 le K mois	1120 le K mois
premium	1655 toegang tot alle K
premoderated	648 K
prenesite	2254 K
prenumerant	2265 bli K	2265 redan K	2266 som K	2331 en K	2332 bli K
prenumeranter	2265 endast för K	2322 är för K	2322 bara K	2322 endast K	2333 våra K	2336 K
prenumerata	1541 K
prenumeration	2336 K
prenumerationen	2270 avsluta K när
prenumeratoriai	1533 tik K
prenumeratoriams	1503 tik K	1533 tekstas skirtas K	1533 straipsnis skirtas K
prenumeratorzy	1843 tylko K
prenumerera	2265 K för att	2270 K på nyhetsbrev	2309 genom att K	2332 K på vårt
prenumeruojate	1503 jau K
prenumeruokite	1537 K
preostanek	2203 K članka
presenteie	1867 K
prethodnog	2131 bez K odobrenja
pretplata	2142 K
pretplati	2111 hvala na K
pretplatite	2080 K se već od	2138 K se
pretplatnici	2124 samo K	2142 K
pretplatnicima	2080 dostupan samo K	2080 dostupan je samo K	2080 dostupan je K	2080 dostupno samo K	2091 samo K	2124 samo K
pretplatnik	2080 već ste K	2138 postanite K
pretplatnike	2080 dostupan samo za K	2091 samo za K
pretplatu	2081 već imate K	2112 uz K	2112 K	2133 uz K
preuzimanje	2090 zabranjeno K	2115 zabranjeno K	2115 zabranjeno je K
preuzmite	2138 K našu
preventing	641 browser extension is K
preview	751 free K
price	777 the K of a
pridajte	2189 K si nás	2196 K sa k nám
prihvatate	2111 prijavom K
prijavi	24 K se	2111 hvala na K
prijavili	2111 hvala što ste se K
prijavite	24 K se	2138 K se na naš	2138 K se na naše	2254 K se na
prijavo	2229 s K se	2229 s K na	2229 hvala za K
prijavom	2111 K se slažete	2111 K na
priljubljen	2214 K vir
priljubljene	2214 K vire
priljubljeni	2214 K vir
prima	1987 K lună
primajte	2132 K
primate	2126 želite da K
primati	2126 želite K
primeiro	1935 K mês
primer	223 el K mes	871 el K mes
primo	1404 il K mese
principles	664 the thomson reuters trust K
print	631 click to K
prioriterad	2295 K källa
pripomenul	2199 K
prisijunkite	24 K	1537 K prie mūsų
prispejte	2178 K	2196 K	2196 K aj vy
prispevek	2255 ta K
privacidad	816 política de K	870 nuestra política de K
privacidade	1887 política de K
privacitat	201 política de K
privacy	645 see our K policy	645 to our K policy and terms	645 and the google K policy	776 our K policy
privacybeleid	1610 ons K	1650 ga je akkoord met het K
privacyverklaring	1612 K
privatlivspolitik	324 K
priznaje	2141 K
priznal	2199 K
priznala	2141 K
priznao	2141 K
probeabo	379 K	387 wochen im K
probeer	1694 K nu	1694 K een maand
proberen	1696 gratis K
processing	645 consent to the K
prochains	1119 nos K articles
prodavnici	2104 našoj K
produce	719 not free to K	719 not cheap to K
produced	730 K by our brand
proefabonnement	1590 K	1694 neem een K	1696 K
profesor	831 es K	1959 este K
profesora	831 es K
professeur	1081 est K
professeure	1081 est K
professionista	1368 è giornalista K	1368 giornalista K
professor	198 és K	434 ist K	663 is a K	663 is an assistant K	1903 é K
professora	198 és K	1903 é K
professore	1368 è K
professoressa	1368 è K
professorin	434 ist K
profilazione	1352 i cookie di K
profitez	1026 K de	1039 K de nos offres
prohibida	829 queda K
proibida	1900 é K a
project	1102 trust K
promis	1988 a K	1988 au K
promise	775 K never to
propustite	2126 ne K
prosbu	226 máme na vás K	226 máme malou K	2153 máme malú K	2153 malú K
proseguire	1394 per K la lettura
prosil	301 K
prosila	301 K
prosili	301 K	1858 K
prossima	21 in questo browser per la K
proszono	1858 K
protejate	1981 K de dreptul de autor
provalo	1333 K gratis	1402 K gratis
provided	645 content K by a third party	694 contains content K by
provision	412 erhalten wir eine K	412 eine kleine K	483 bekommen wir eine K	483 eine K vom	505 K
provisions	412 K-links
provisionslinks	505 K
prozent	474 K rabatt
przedruk	1833 K za zgodą
przegap	1845 nie K
przekonuje	1858 K
przetwarzanie	1800 K danych osobowych
przez	1837 K ai
przycisk	1826 klikając K
przyznaje	1858 K
""", 'ps': """
psal	301 K
psala	301 K
""", 'pt': """
ptal	301 K se
ptala	301 K se
ptali	301 K se
ptaly	301 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1355 prima di K un commento
pubblicato	22 non sarà K	1355 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1889 o seu endereço de e-mail não será K
publicat	1981 a fost K inițial în
publication	603 is a reader-supported K	730 accurate at the time of K	730 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2316 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	813 bloqueador de K	870 sin K
publicidade	11 a K	1916 depois da K
publicitat	11 la K	222 sense K
publicitate	11 K
publikovanie	2151 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	648 your email address will not be K	665 was first K by	665 was first K on	732 K under license
publishing	730 accurate at the time of K
puhelimeesi	1001 suoraan K
puis	1040 K # €
puisque	1028 K vous êtes là
pungkasnya	1323 K
punya	1280 sudah K akun
purchase	640 K through links on our site
push	465 per K
pushbericht	1648 een K bij
pushbeskeder	351 K
pushmeldingen	1600 K
pushnotiser	2306 K
pushvarsler	1746 K
pustit	266 si můžete K
""", 'py': """
pytali	1858 K
pyysi	1024 K
""", 'qu': """
queremos	781 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1326 già che sei K
quieras	788 cancela cuando K	871 cancela cuando K
quitter	1028 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1675 doe de K	1675 onze K	1823 nasz K	1823 K
quizie	1823 naszym K	1823 K
""", 'ra': """
raccolta	1406 K fondi
racconta	1405 K
raccontato	1405 ha K
raconte	1121 K
rad	2139 naš K
radil	301 K
radila	301 K
radili	301 K
radzi	1858 K
radzili	1858 K
radzono	1858 K
ragino	1540 K
raise	719 help us K
rajaton	968 K pääsy
rakendus	895 meie K	895 K
rakenduses	895 K
raksti	1576 K mums
raksts	1577 šis K
rakstu	1575 šo K
rakstus	1577 visus K
range	771 shop the K
rappelle	1121 K
""", 're': """
reach	691 K him at	691 K her at	691 K them at	719 we would K our goal	719 we'd K our goal	775 help us K
reached	616 you've K your limit of free	662 can be K at
reacties	1615 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	616 # % left to K	671 is K by an ai	671 is K by ai	725 link can K this	776 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	598 we're asking K	672 thank you, K	719 funded by K like you	740 K' editor	772 K make this	775 K like you	775 join the K	776 our K	776 funded by its K	779 appeal for K	779 K pay
reading	0 K time	608 keep K for just	608 keep K with a	608 K this post for free	612 to finish K	612 to keep K	725 to your K list
reageren	6 K	1615 om te K	1630 K? mail	1630 K op dit artikel
realizarea	1968 nu a participat la K
realizzazione	1381 non ha partecipato alla K
recalled	778 K
recalls	778 K
recaptcha	618 protected by K
receba	1860 K as	1871 K no seu	1871 K todos os dias	1933 K no seu
receive	618 K email from us on behalf of	619 sign up to K	619 K emails from	645 agree to K emails	775 to K new posts
recevez	1026 K chaque	1049 K chaque	1049 K tous les	1118 K notre
recevoir	1055 K les alertes	1107 j'accepte de K
recherche	527 diese K
recherchen	527 unsere K
rechercheteam	442 K
rechtbankverslaggever	1670 is K
recibe	780 K cada	798 K cada	798 K todas las
recibir	859 acepto K
reclamat	1988 a K
reclame	1986 fără K
recomandat	1988 a K	1988 au K
recomenda	1936 K
reconheceu	1936 K
reconnu	1121 a K
recunoscut	1988 a K
recurring	676 K donation	777 K donation
redacteur	1631 is K	1631 is politiek K	1670 werkt als K
redactie	1614 mail de K	1630 contact op met onze K	1630 contact op met de K	1630 tip voor de K	1634 mening van de K	1659 K heeft geen	1694 mail de K	1694 tip de K	1695 onze K
redactor	198 és K	831 es K	1959 este K
redactora	198 és K	831 es K
redakce	257 napište do K	263 do K	263 do naší K	299 naše K	299 jsme malá K
redakci	299 naši K
redakcia	2197 naša K	2197 sme malá K
redakcie	2151 bez súhlasu K	2157 napíšte do K	2164 do K	2164 do našej K
redakcija	1538 mūsų K	1577 mūsu K	2139 naša K	2139 mala K
redakciji	2097 javite se K	2097 pišite K	2104 našoj K
redakcijos	1512 K sutikimo
redakciju	2139 našu K
redakcja	1856 nasza K
redakcji	1833 bez zgody K	1856 naszej K
redaksi	1320 hubungi K	1321 K kami	1321 email K	1321 K
redaksjon	1774 vår K
redaksjonen	1773 kontakt K	1774 kontakt K
redakteur	434 ist K	443 als K	443 seit # K
redakteurin	434 ist K	443 als K	443 seit # K
redaktion	375 vores K	443 leitet die K	447 meinung der K	483 K war an der	484 nicht von der K	487 melden sie sich bei der K	507 produkte wurden von der K	527 unsere K	2333 vår K
redaktionell	507 produkte K ausgewählt
redaktionelle	415 externe K inhalte
redaktionen	326 skriv til K	2283 mejla K
redaktor	258 je K	258 , K	258 - K	1816 - K	1816 , K	2158 je K	2158 , K	2158 - K
redaktore	1556 galvenā K	1556 K
redaktorem	258 je K	1816 jest K
redaktorius	1517 K
redaktorka	258 je K	258 , K	258 - K	1816 - K	1816 , K	2158 je K	2158 , K	2158 - K
redaktorkou	258 je K	2158 je K
redaktorom	2158 je K
redaktors	1556 galvenais K	1556 K
redaktur	1296 adalah K
redazione	1390 la K ti invia	1403 la nostra K
refresh	706 K this page	706 K the page
regala	788 K esta nota
reggel	17 minden K
regioverslaggever	1631 is K
registe	1867 K-se para
register	608 K for free to
registered	723 K users can
registraci	271 děkujeme za K	273 po K
registrarte	798 al K
registrate	859 K a nuestro	869 K
registrati	1325 K per	1336 K per	1402 K gratis
registration	751 free K gives
registreer	1588 K je
registrera	2309 genom att K dig
registrere	1749 ved å K deg
registrieren	388 K sie sich
registrierung	439 K	473 mit ihrer K	474 die K ist kostenlos
registrirajte	2112 K se besplatno	2112 besplatno se K	2230 brezplačno K	2230 K se brezplačno
registrujte	298 K se	2112 K se besplatno
regrette	1121 K
regrettent	1121 K
reiseangebote	493 unsere K
rejoignez	1059 K-nous sur	1118 K-nous	1118 K notre	1118 K nos
rekao	2141 K
rekla	2141 K
reklam	299 bez K	1856 bez K	1856 nie mamy K
reklama	2139 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1754 K
reklamelinks	358 K
reklamer	375 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1832 we współpracy K
reklamsiz	2428 K
reklamy	11 K
relatou	1936 K
rely	776 we K on
remaining	616 free articles K	616 free article K	616 articles K this month	616 free stories K
remind	779 K me later
removed	648 this comment has been K
rendszeres	1272 legyen K
replied	778 K
reply	6 leave a K
report	710 K an error
reportage	527 diese K	1119 ce K
reportagem	1934 esta K
reportagens	1934 nossas K
reportaje	870 este K
reported	778 K that
reporter	434 ist K	443 als K	443 seit # K	660 contact the K at	661 is a K at	663 is a K	663 is a senior K	685 contact the K	685 contact our K	685 email the K	687 K	1081 est K	1296 adalah K	1738 er K i	1816 - K	1816 , K	1959 este K	2098 je K	2098 , K	2217 je K	2217 , K	2299 är K på
reportera	831 es K
reporterem	1816 jest K
reporterin	434 ist K	443 als K	443 seit # K
reporterka	1816 - K	1816 , K	2098 je K	2217 je K
reportero	831 es K
reporters	775 ask our K	776 our K	776 we, the K
reporting	648 why are you K this	719 keep our K free	736 this K	758 more of our K	776 our K	776 this K	776 K like this	776 goes to K
reports	689 K on
representa	1906 não K a opinião
representam	1889 os comentários não K
reproduced	665 may not be K
reproducerea	1956 K integrală
reproduction	664 K without permission	732 K in whole or in part	1079 toute K	1079 droits de K	1079 K interdite	1080 toute K	1080 droits de K	1080 K interdite
republish	664 K our articles	664 K this article	732 K this story	732 K our stories
republished	664 K with permission	664 is K from
required	21 K fields are marked	648 K fields are marked
research	663 is a K fellow
researcher	663 is a senior K	663 is a K
reserva	29 es K el dret
reservados	829 derechos K	1899 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	195 tots els drets K
reserve	29 K the right
reserved	548 all rights K	608 article is K for	664 all rights K	1427 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	855 K de sus autores	855 K de quienes los
responsabilidade	30 K de	30 K dos	1889 os comentários são de K
responsabiliza	30 não se K	855 no se K de las opiniones
responsable	30 pas K	30 no se hace K	855 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	519 ist K
ressortleiterin	519 ist K
rest	20 to read the K	608 to read the K of this	735 the K of this
restants	1045 articles gratuits K
reste	1046 il vous K #%	1046 il vous K # %
resultater	339 google-K
results	750 your search K	750 your google K
retrouvez	1059 K-nous sur	1088 K	1118 K-nous
rette	349 K fejl
retter	349 K fejl	349 K alle fejl	1744 vi K feil
rettigheter	1730 alle K forbeholdt
reuters	1079 avec K	1080 avec K
revelou	1936 K
revient	1108 vous K qu'à
rewritten	664 may not be published, broadcast, K
""", 'ri': """
ricamiz	2369 küçük bir K var	2369 sizden bir K var
ricercatore	1368 è K
ricercatrice	1368 è K
ricevi	1341 K ogni	1402 K ogni	1402 K la
ricordato	1405 ha K
rief	529 K
riep	1697 K
riferito	1405 ha K
riippumaton	1022 K media
riippumatonta	1021 tue K	1022 K journalismia
riproduzione	1365 K riservata	1365 © K	1398 è vietata la K	1398 vietata la K
riserva	29 si K
riservata	1400 K agli abbonati
riservati	1365 tutti i diritti K	1400 K agli abbonati
riservato	1333 K ai nostri abbonati	1333 questo contenuto è K	1394 K agli utenti	1400 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	346 af en K
rocznie	1857 K
ropade	2335 K
ropar	2335 K
roper	1776 K
ropte	1776 K
round	675 our K-up
roundup	618 get a weekly K	675 our K	675 weekly K
rozhodl	301 K
rozhodol	2199 K
rozpowszechnianie	1810 K artykułu	1833 dalsze K
""", 'ru': """
rubrice	275 najdete v K
ruft	529 K
ruga	1988 îi K	1988 îl K
rugat	1988 a K	1988 au K
rugau	1988 K
rukoili	1024 K
ruled	778 K
rundbrief	438 K
""", 'sa': """
sa	1776 K	2335 K
sabah	17 her K
sabato	17 ogni K
sade	2335 K
sagde	377 K
sagen	529 K
saglasnosti	2131 bez K
sagt	529 K
sagte	529 K
sagten	529 K
said	778 K
saken	1699 likte du denne K	1744 feil i K	1772 denne K	1772 få K	1773 les hele K	1774 denne K
saker	1772 flere K	1774 våre K	1774 alle K
saklidir	2389 tüm haklari K	2389 her hakki K
sako	1540 K
saluran	1284 ikuti K	1284 gabung di K	1321 K kami
samarbeid	1754 i K med en annonsør
samarbejde	358 i K med en annoncør
samarbete	2314 i K med en annonsör
samedi	17 chaque K
samenvatting	1672 deze K	1672 de K is
samenwerking	1659 betaalde K	1659 K met onze partner	1659 K met een commerciële
samstag	17 jeden K
samtycke	2301 ditt K
samtykke	345 dit K	345 give K	353 jeg giver K til	1740 ditt K	1740 gi K
samtykket	1740 K ditt
sang	377 K	1776 K
sanoi	1024 K
sanoivat	1024 K
sanoo	1024 K
satin	2414 K alin
satura	1557 ārējā K
saturday	17 every K
sauca	1579 K
saugomos	1506 visos teisės K
savetovala	2141 K
savetovali	2141 K
savetovao	2141 K
savetuje	2141 K
savjetovala	2141 K
savjetovali	2141 K
savjetovao	2141 K
savjetuje	2141 K
savundu	2430 K
say	596 have your K	648 have your K in
sayenizde	2428 sizin K
says	778 K
sazinies	1576 K ar mums
""", 'sc': """
scarica	1343 K l'app	1343 K la app	1343 K la nostra app	1402 K la nostra	1402 K l'app
schauen	526 K sie vorbei
schick	517 K uns
schicken	517 K sie uns	526 K sie uns
schon	380 wenn sie K hier sind	380 wo sie K hier sind
schreef	1697 K
schreib	487 K uns	526 K uns
schreiben	6 kommentar zu K	379 K sie an	418 K sie uns ihre meinung	487 K sie uns	526 K sie uns
schreibt	434 K über	434 K für	444 K seit # für	526 K uns	529 K
schrieb	529 K
schriftlicher	429 nur mit K genehmigung
schrijf	1581 K u in	1581 K je in	1593 K je in voor	1593 K je gratis in	1693 K je hier in	1694 K je gratis in
schrijft	1631 K over	1631 K voor	1697 K
schrijver	1631 is K en	1634 mening van de K
scria	1988 K pe	1988 K în	1988 așa K
scrie	1985 K-ne
scrii	1985 să ne K
scriitoare	1959 este K
scriitor	1959 este K
scripts	641 unblock K
scris	1988 a K
scritto	1403 chi ha K questo	1405 ha K
scrittore	1368 è uno K
scrittrice	1368 è una K
scrive	1368 K di	1368 K per
scrivi	1325 K a
scrivici	1402 K
""", 'se': """
search	750 on google K
secondo	1405 K
section	649 in the comment K
secure	685 K drop
securedrop	685 K
securely	685 K on signal	685 K via signal	685 contact us K	685 reach us K
segnalacelo	1402 K
segons	224 K
segueix	221 K-nos
seguici	1346 K su	1346 K anche su	1402 K
seguir	809 puedes K a	809 puede K a
segundo	1936 K
sehen	522 K sie hier.
sekarang	1320 donasi K	1320 daftar K
sekite	1537 K mus
sekojiet	1576 K mums
selaimesi	10 K
seleciona	1924 a redação K
selected	730 K by our
selengkapnya	1280 untuk membaca K	1309 membaca artikel K
selgitas	913 K
selitti	1024 K
selon	1121 K
semaine	17 chaque K	17 une fois par K	1120 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	871 a la K	1935 por K
semanal	798 boletín K
seminggu	17 K sekali
send	374 K os	618 we'll K you	685 K us a tip	1724 K inn	1773 K oss
sende	1749 ved å K inn
senden	517 K sie uns
seneste	348 K afsnit
senza	1391 K di te non	1402 K di te non
service	1081 est chef du K	1081 est cheffe du K
serwisie	1831 w K	1846 naszym K
serwisu	1817 treści z K	1817 treść z K
seslendi	2430 diye K	2430 K
setiap	17 K pagi	1322 K bulan
setmana	221 rep cada K
setmanalment	17 K
settimana	17 ogni K	1404 alla K
settings	645 cookie K	746 cookie K	746 privacy K
setujui	1297 K cookie
seuraa	1021 K meitä
""", 'sh': """
share	25 K it	25 K this post	631 K this with	631 K this post on	631 K this if you	631 K this far and wide	631 click to K	640 we may get a K
shareholders	719 not by K	776 no K
shop	743 our K	771 K our
shope	2164 našom e-K
shopu	263 našem e-K	2104 našem web K	2164 nášho e-K
should	685 story we K	685 we K look into	685 we K know about
shouted	778 K
showcase	110 google news K
""", 'si': """
sichern	454 jetzt tickets K:	499 K sie unsere arbeit
sier	1752 til du K opp	1776 K
siga	1880 K-nos no	1880 K-nos nas	1933 K-nos
siger	377 K
sign	24 K in	619 K up to get	677 K up	775 K up for our	775 K up to our	775 when you K up	775 K up now
signal	340 på K	441 auf K	441 K-kanal	1735 på K	2296 på K
signaler	1068 K une erreur
signalez	1118 K-la-nous	1118 K-le-nous
signali	2156 K
signalu	256 K	1814 K
signing	618 thanks for K up	618 thank you for K up	618 by K up, i agree	618 by K up, you agree	618 by K up you agree
silakan	1280 K login	1280 K masuk
silenced	776 refuse to be K
since	598 K you're here
sini	1320 klik di K
sinirsiz	2392 K erişim
sinulle	963 meillä on K pyyntö
site	743 our jobs K	776 our K	1695 onze K
sitede	2399 üçüncü taraf bir K
""", 'sk': """
skaidroja	1579 K
skaityti	1503 norėdami K toliau	1503 norint K toliau	1503 K toliau galite
skaitytojai	1538 mūsų K
skaitytojams	1538 mūsų K
skelbiamas	22 nebus K
skicka	2309 genom att K	2332 K till oss
skirkite	1527 K # proc	1537 K paramą
sklepem	1820 naszym K
sklepie	1820 naszym K
skontaktuj	1815 K się z nami	1815 K się z naszym	1815 K się z naszą	1815 K się z autorem	1815 K się z autorką
skreg	377 K
skrek	1776 K	2335 K
skrev	377 K	1776 K	2335 K
skribent	343 er fast K	1738 er K	2299 är fri K
skriv	374 K til os	374 K dig op	2270 K upp dig	2332 K upp dig	2332 K till oss
skrive	21 logget ind for at K
skrivefeil	1744 funnet en K
skriver	377 K	1776 K	2335 K
skrzynce	1787 w twojej K
""", 'sl': """
slant	2334 en K
slapukais	1518 K	1536 K
slapukus	1518 K
sledite	2254 K nam
sledujte	237 K nás	289 K nás živě	298 K nás	2196 K nás
sliboval	301 K
slobodno	2138 podržite K
""", 'sm': """
small	772 K gift
""", 'so': """
soci	221 fes-te K	221 fes-te'n K
socia	780 hazte K	834 hazte K
social	408 auch bei K media
socialmediacookies	1635 K
socio	780 hazte K	784 hazte K	834 hazte K
sociologue	1081 est K
socios	864 solo para K	864 sólo para K
sodelovanju	2231 v K s partnerjem
soglasja	2248 brez K	2248 brez pisnega K
som	1772 en sak K
someone	631 send this to K
something	710 see K wrong	710 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	1988 arată un K
sondajul	35 K nostru
sonderheft	493 unser K	493 das K
sondzie	1823 naszej K	1823 w K	1840 weź udział w K
sonntag	17 jeden K
sordu	2430 K	2430 diye K
sordular	2430 K
soruyor	2430 K
sostegno	1329 il tuo K ci	1329 abbiamo bisogno del tuo K	1402 il tuo K
sostenerci	1329 puoi K
sostengono	1391 ci K ogni mese
sostenitore	1402 diventa K
sostenitori	1403 i nostri K
sostiene	1366 chi ci K	1403 chi ci K	1405 K
sostieni	1329 K il nostro	1329 K la nostra	1402 K il	1402 K la
sostienici	1366 K	1402 K
sostuvo	872 K
sottolinea	1405 K
soubory	250 K cookie
souhlasu	249 bez K	292 bez K
souligne	1121 K
source	681 top K
soutenez	1031 K notre	1083 K-nous	1083 K notre	1111 en vous abonnant, vous K	1118 K-nous	1118 K notre	1118 K-le	1118 K-la
soutenir	1027 nous K	1032 pour nous K	1118 K notre
soutien	1026 votre K	1031 votre K est	1031 a besoin de votre K	1108 votre K, même
soutiennent	1108 nous K chaque mois
soutiens	1118 je K
sovelluksemme	972 lataa K	1022 K
sovelluksessa	972 avaa K	1002 K
sovellus	972 lataa K	972 lataa ilmainen K	1002 K	1021 lataa K
""", 'sp': """
spaltist	1738 er K	1738 er fast K
spare	775 can you K
spelregels	1615 K
spende	379 ihre K	379 mit einer K	383 deine K für	383 ihre K hilft	383 deine K hilft	383 jede K hilft	383 jede kleine K hilft	383 jede K zählt	526 deine K	526 eure K	526 K jetzt	526 K uns	530 K
spenden	379 jetzt K	379 K sie	530 K
spendenaufruf	530 K
spendenaufrufe	530 K
spendiere	526 K uns
spendieren	526 K sie uns
spiega	1405 K
spiegato	1405 ha K
sponsored	738 K content
sportredacteur	1670 is K
sportredakteur	519 ist K
sportredakteurin	519 ist K
sportressort	443 leitet das K
sportskommentator	1738 er K
sportverslaggever	1631 is K
spotify	2403 K'da
spottete	529 K
spravodajcom	2158 je K
sprijinul	1985 K tău	1985 avem nevoie de K	1986 K tău
spune	1985 K-ne	1988 K
spunea	1988 K
spuneau	1988 K
spurgte	377 K
spurte	1776 K
spus	1988 a K	1988 au K
""", 'sq': """
squadra	1403 la nostra K
""", 'st': """
staat	1697 K er
stabilito	1405 ha K
stadsverslaggever	1670 is K
stammt	515 K von einer ki
stand	775 K with us
standards	664 our K: the	740 our K team
stay	706 K with us for
ste	2153 keď K už tu	2213 ker K že tu
stelde	1697 K
stellen	493 wir K ein
stellenangebote	453 aktuelle K
stellenmarkt	453 unserem K
stellenportal	493 unserem K	493 unser K
stemme	346 ai-K
steuerlich	469 K absetzbar
steun	1581 uw K	1585 met jouw K	1585 met uw K	1585 K ons met	1626 K ons	1694 K ons	1694 K onze	1694 jouw K
stiahnite	2196 K si
stichpunkte	492 die K
stillingen	368 søg K	1767 søk K
stimme	435 K
stod	377 K der	2335 K det
stond	1697 K
stopite	2216 K v stik z
store	270 app K	463 im app K	743 our K	2170 app K
stories	15 free K	616 free K left	660 for more K like this	723 access to all our K	736 K like this	758 more of our K	776 our K	776 K like this
story	15 free K	20 rest of this K	25 share this K	608 to read the full K	616 free K left	616 last free K	622 read this K in the app	631 share this K on	660 if you have a K to tell	660 email your K to	685 K for us	725 save this K	735 this K	735 the full K	736 this K	736 a K like this	737 this K	776 this K	776 K that took us
straight	618 K to your inbox
straipsniai	1529 nemokami K	1533 geriausi K jūsų
straipsnis	1533 nemokamas K	1538 šis K
straipsnius	1529 nemokamus K
streszczeniu	1837 o K ai
striga	1988 K
strigat	1988 a K	1988 au K
strigau	1988 K
strona	1799 ta K używa
studio	730 our brand K
sturen	1667 K naar
stuur	1667 K een mail	1667 K ze naar
""", 'su': """
subliniat	1988 a K
submitting	618 by K your email
subscreva	1871 K a nossa	1871 K as
subscribe	608 K to continue reading	608 K to read the full	608 to continue reading, K	608 K to get access	608 K for full access	608 K to unlock	608 already K?	618 K to our free	618 K to our weekly	618 K to our daily	618 K for more	635 K to our channel	635 K to our podcast	669 K to the podcast	669 K to our podcast	723 if you already K	723 K now for	747 K here	747 K below	775 K to our	775 K today	775 K now	775 K to get	775 K for free
subscribed	716 you are now K to	768 you have K
subscriber	596 become a K	608 already a K	608 this is a K-only	610 existing K	723 K-only article	723 K-only story	723 K-only content	723 not a K?	743 K event	751 K account	775 becoming a paid K	775 free or paid K
subscribers	608 this article is for premium K	608 for K only	608 exclusively for K	608 is exclusive to K	608 for paying K	608 for paid K	608 is for K	608 are for K	608 only K can read	610 existing K	723 exclusive to our K	723 exclusively to K	753 K can comment	776 our K	779 K
subscribing	608 by K to our	618 by K, you agree	775 consider K
subscription	608 off annual K	608 off an annual K	608 your K helps	608 K is being used on another	608 upgrade your K	608 sign up for a K	608 purchase a paid K	723 your K supports	723 your K makes	723 our K offers	723 our K options	751 without a K	777 annual K	779 K
subscriptions	779 K
subscriptor	190 ja n'ets K	221 fes-te K	221 fes-te'n K
subscriptors	190 només per a K	213 gràcies als K	216 exclusiu per a K	225 K
subscrit	212 K al nostre
subscriu	221 K-te
subscriure	212 en K't
subskrybenci	1843 tylko K	1856 nasi K	1859 K
subskrypcja	1859 K
subskrypcje	1859 K
subskrypcji	1829 w K	1851 w K
substack	608 in the K app	779 K
substacks	779 K
subvention	1108 aucune K et
succes	1943 te-ai abonat cu K
successfully	768 K subscribed
sued	778 K
suglasnosti	2131 bez K
suite	1111 pour lire la K	1111 lire la K ?
suivez	1059 K-nous sur	1118 K-nous
sumate	869 K al	869 K
summary	737 this K
sunday	17 every K	675 our K email
sundays	17 on K
suosikiksi	988 K
suositteli	1024 K
suport	213 amb el teu K podem	213 ens donen K cada mes	221 dona'ns K	221 el teu K	222 ens donen K
suporta	1884 o seu browser não K
support	603 please K us	603 your K, no matter how small	603 K our work by	603 to K my work	603 you can K us	641 your browser does not K	719 K fact-based	775 K us	775 K our	775 K my work	775 K this work	775 your K	775 we ask you to K	775 K the show
supporta	1350 il tuo browser non K
supported	641 your browser is not K	776 reader-K	776 reader K	776 member-K	776 listener-K
supporter	775 become a K
supporting	603 please consider K	775 consider K
survei	1321 K kami
survey	35 our K	35 our reader K	648 reader K	648 take our # minute K	648 two-minute K	649 short K	775 take our K
suscribirte	795 al K
suscribite	859 K a nuestro	869 K
suscripciones	873 K
suscriptor	788 ya soy K	788 ya eres K	869 hazte K
suscriptora	869 hazte K
suscriptores	789 exclusivo para K	789 sólo para K	789 solo para K	870 nuestros K	873 K
susisiekite	1537 K su mumis
sustaining	676 K member	775 K member	775 become a K
sustenta	1934 que K o
sutikimo	1506 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2335 K
svarbiausius	1536 K savaitės
svarede	377 K
svarte	1776 K
svideo	2094 K vam se tekst
svobodno	2254 podprite K
svobodnou	298 podpořte K
svoju	2084 K e-mail	2084 K mejl	2111 K e-mail
""", 'sw': """
swish	2311 via K
swisha	2332 K en gåva	2332 K oss	2332 K gärna	2332 K till #
""", 'sy': """
syndicated	732 auto-generated from a K feed	732 published from a K feed	732 K feed
syndication	732 our K team
syntetisk	346 K stemme	1741 K stemme
""", 'sz': """
szerint	1275 K
""", 'ta': """
taalfout	1615 K
tady	226 když už jste K
tahun	1322 per K
takes	723 free and K less than
takip	2380 bizi K edin	2380 K et	2398 x'te K	2414 K edin	2427 bizi K edin
takk	1749 ja K, jeg vil
takket	375 K være dig	1774 K være deg
taloustoimittaja	993 K
talsyntes	2302 K
tamamini	20 haberin K	20 yazinin K	2427 K okuyun
tandasnya	1323 K
tanggung	1318 menjadi K jawab penulis
tapana	1024 K sanoa
tapkite	1537 K nariu
tarafindan	2400 yapay zeka K	2400 yapay zekâ K
tarayiciniz	10 K
targeting	694 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1243 külső K
tarvitsee	1021 K sinua	1021 K tukeasi
tarvitsemme	1021 K apuasi	1021 K tukeasi
tasuta	902 K konto
tavsiye	2430 K etti	2430 K ediyor
""", 'te': """
te	2398 'i x'K
team	776 our K	1695 ons K
teatas	913 K
teavitused	896 K
techredacteur	1670 is K
tegasnya	1323 K
tehisaru	892 K abil	892 tegi K	908 K abil
tehisintellekt	892 K
tehisintellekti	892 K abil	908 K abil
teica	1579 K
teigia	1540 K
teil	500 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	526 K sie uns
teilnehmen	453 jetzt K
teilte	529 K mit	529 K der	529 K die
tekrarladi	2430 K
tekst	20 cały K	20 ceo K	1672 deze K	1856 ten K	2112 ceo K	2139 ovaj K
tekstovima	2123 svim K
teksty	1856 nasze K
telefon	351 på din K
telefoni	896 otse K	896 otse oma K
telegram	16 K	110 K	144 K канал	144 канал в K	196 canal de K	256 K	340 på K	340 K-kanal	408 unseren K-kanal	441 auf K	441 K-kanal	486 unserer K-gruppe	555 K	635 join our K	635 our K channel	775 join our K	808 nuestro canal de K	1089 canal K	1089 groupe K	1372 canale K	1629 K-kanaal	1735 på K	1735 K-kanal	1814 K	1880 nosso canal no K	1957 canalul de K	2007 мы в K	2007 наш K-канал	2007 в нашем K	2007 новости в K	2027 K	2027 K-канал	2027 K-канале	2096 K	2096 K-u	2128 K kanalu	2156 K	2215 K	2296 på K	2296 K-kanal	2394 K	2444 ми в K	2444 наш K-канал	2444 у нашому K	2463 K	2463 K-канал	2463 K-каналі	2549 kênh K
telegrama	1814 K
telegrame	2156 K
telegrami	887 K kanaliga
telegramie	1814 K
telegramis	887 K
telegramissa	989 K
telegramkanaal	1629 K
telegramkanal	2296 K
telegramon	1239 K
telegramu	256 K	2096 K	2215 K
teljes	20 K cikk
tell	740 K us
telli	910 K kohe
tellija	875 oled juba K
tellijad	906 ainult K
tellijatele	875 artikkel on K	875 ainult K	906 tekst on K	906 lugu on K	906 artikkel on K
tellimus	914 K
temas	831 cubre K
temat	1815 zgłoś K
tenhle	299 K text
tento	2197 K text
terangnya	1323 K
terima	1286 K semua
termos	1887 K de uso
terms	645 agree to our K of	645 agree to our K and	646 agree to the K
terugkijken	1674 hier K
terugluisteren	1674 hier K
testen	379 jetzt K	379 K sie	387 für # € K	387 für # euro K
testez	1039 K-nous	1118 K-nous
testified	778 K
tetszett	1273 K a cikk
text	737 this K
texte	503 alle K zum
texten	2305 fel i K
texter	2331 våra K	2331 fler K
""", 'th': """
thank	672 K you to the	672 K you to all of you	672 K you to all who	672 K you to our
thanks	672 K to all of you who
them	719 will you join K	772 join K from
thema	487 K für uns
themenseite	479 unserer K
theo	2517 K dõi báo	2548 hãy K dõi	2551 K ông	2551 K bà	2551 K lời
think	648 let us know what you K	775 tell us what you K
thoughts	648 share your K	775 share your K
thousands	775 join K of
threads	256 K
threema	441 auf K
throw	596 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	479 im live-K
tickets	771 K here	771 book K here
ticketshop	453 unserem K
tietosuojaseloste	979 K
tietosuojaselosteen	1003 hyväksyt K
tijeku	2111 budite u K
tikkie	1696 K
tiktok	16 K	491 inhalt von K	555 K
tiktokon	1239 K
tiktoku	2096 K	2215 K
til	374 vær med K
tilaa	1021 K nyt
tilaaja	967 oletko jo K
tilaajamme	1022 K
tilaajana	967 jatka lukemista K	967 K pääset	967 K voit	967 koko juttu K
tilaajat	1014 vain K	1025 K
tilaajille	967 vain K	1014 on K
tilaamalla	1003 K hyväksyt	1006 K
tilauksen	970 voit peruuttaa K
tilaus	1025 K
tilbage	364 gratis artikel K
tilgang	1773 få fri K
till	2259 vi har en bön K dig	2332 ge en gåva K oss
tillade	2335 K
tillatt	1764 ikke K å gjengi
tilmeld	314 K dig vores	353 ved at klikke på K	374 K dig
tilmelde	353 ved at K dig
tilmelding	353 ved K
tim	2104 naš K
tin	2552 bản K
tine	1973 fără K nu
tip	326 K os	326 har du et K	374 K os	596 K your	1666 app je K
tipeee	1083 K
tipline	685 our K
tipp	487 K für uns
tips	685 news K	1722 K oss	1722 har du et K	1773 K oss	2283 har du ett K	2284 har du K
tipsa	2332 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	303 en lille K at bede	1699 en liten K å be
""", 'tl': """
tl	2429 # K
""", 'to': """
today	677 join K	775 chip in K	775 sign up K	775 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1697 gaf K
toestaan	1671 cookies K
toestemming	1611 K te geven	1635 je K nodig	1635 uw K nodig	1635 geef K	1662 overname zonder K	1671 geen K gegeven	1686 tekst mag zonder K
toeta	899 K meid	910 K meid
toetage	910 K meid
toetus	899 sinu K	910 sinu K	910 teie K
toimetaja	889 K
toimetus	911 meie K
toimintaamme	1021 tue K
toimittaja	993 lehden K	993 politiikan K	993 vapaa K	993 on K
toimittajamme	1022 K
toimituksellemme	1022 K
toimituksemme	1022 K
toimitusta	1021 tue K
toisti	1024 K
told	778 K
torjui	1024 K
toteaa	1024 K
totesi	1024 K
touch	596 get in K	660 get in K with our
""", 'tr': """
trabaja	831 K en
trabajo	784 si te gusta nuestro K	870 nuestro K
trabalho	1925 valoriza o nosso K	1934 nosso K
tracking	746 K
tragen	379 K sie hier	526 K sie sich
traitement	1066 K de vos données
trakteer	1694 K ons
traktir	1307 K kami
transcript	737 this K
transferred	646 personal data may be K
translated	670 this article was K
transmis	1988 a K
transparenzhinweis	429 K
tratamento	1887 K dos seus dados
tratamiento	816 K de tus datos
trattamento	1353 K dei dati
travail	1119 notre K
tredje	2301 K part
trenger	1702 vi K din støtte	1773 vi K din hjelp
trgovine	2223 naše spletne K
trgovini	2104 našoj K	2223 naši spletni K	2223 naši K
trial	608 your free K	775 start your free K	775 start a free K	777 free K
tribunais	1903 cobre K
tribunales	831 cubre K
trusted	681 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1021 K
tukijaksi	1021 ryhdy K
tulisan	1321 K ini
tulisnya	1323 K
tunnistas	913 K
tunnus	1010 luo K	1021 luo K
tuo	1391 il K #x#
tuomitsi	1024 K
tutur	1323 K
tuturnya	1323 K
""", 'tv': """
tvirtina	1540 K
tvrdi	2141 K
tvrdil	301 K
tvrdila	301 K	2141 K
tvrdio	2141 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	778 K
twierdzi	1858 K
twitter	631 share on K	635 follow him on K	635 follow her on K	635 follow them on K	635 follow on K	2398 K'da takip
twitteris	887 K
twitterze	1796 na facebooku i K
""", 'ty': """
tygodniowo	1857 K
tygodniu	17 raz w K
typo	710 spot a K
""", 'ub': """
ubegrenset	1708 K tilgang
""", 'uc': """
ucap	1323 K
ucapnya	1323 K
""", 'ud': """
udbyder	345 ekstern K
udfyldes	329 skal K
udtalte	377 K
""", 'ug': """
ugen	376 om K
""", 'ui': """
uitgeschakeld	1608 javascript is K
uitschrijven	1593 op elk moment K
uitzending	1674 de K hieronder
""", 'uj': """
ujar	1323 K
ujarnya	1323 K
""", 'uk': """
uken	1775 i K
uker	1773 prøv # K
""", 'ul': """
ulubionych	1813 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	641 video K
unbegrenzt	473 alle artikel K
unbegrenzten	500 K zugriff	500 K zugang
unbegrenzter	473 K zugang
undrade	2335 K
uneix	221 K-te
ungkap	1323 K
ungkapnya	1323 K
uniquement	1108 nous vivons K grâce
unisciti	1402 K
unlimited	608 get K access	608 K digital access	610 K access for	751 K reading	751 want K access
unlock	20 K this	608 K the rest
unser	527 K ziel	527 K team
unsere	36 K leser	400 K app	496 K neue app	499 durch K leser	526 können sie K	527 K leser	527 K texte
unserem	35 K quiz	387 mit K abo	453 in K shop	453 K online-shop	486 K kanal	493 K shop
unseren	36 K lesern	453 K shop	493 K online-shop	527 K lesern	527 K kanal
unserer	400 in K app	463 K app	479 lesen sie auf K	496 K neuen app	527 K arbeit
unseres	453 K teams
unsubscribe	618 K at any time	618 K anytime	747 K whenever
unterschied	470 machen einen K	470 macht einen K
untuk	1320 masuk K
unutmayin	2414 K
""", 'up': """
upcoming	743 our K
updates	618 get K by email	706 check back for K	706 refresh for K
upgrade	608 K to paid	608 K to read	608 behind the paywall. K
upitala	2141 K
upitao	2141 K
upitnik	2108 K
upozorava	2141 K
upozorila	2141 K
upozorio	2141 K
upozornenia	14 K	2170 K
upozornil	301 K
upozornila	301 K
uppgav	2335 K
uppger	2335 K
uppmanade	2335 K
ups	779 pop-K
""", 'ur': """
urednica	2098 je K	2098 , K	2217 je K	2217 , K
urednik	2098 je K	2098 , K	2217 je K	2217 , K
urged	778 K
urheilutoimittaja	993 K
urteilte	529 K
""", 'ut': """
utbrast	2335 K
utilisation	1066 K de cookies	1066 K des cookies	1066 conditions générales d'K
utilisons	1065 nous K des cookies
utilitza	201 K galetes
utilitzem	201 K galetes
utilizamos	815 K cookies	1886 K cookies
utilizza	1352 questo sito K i cookie	1353 K cookie
utilizziamo	1352 K i cookie
utrzymujemy	1856 K się
uttalte	1776 K
""", 'uu': """
uudised	909 meie K
uudiskiri	878 telli meie K	897 K	910 telli K	911 meie K	914 K
uudiskirja	897 K
uudiskirjaga	878 K	897 K
uudiskirjast	897 K
uudistes	886 google K
uutisemme	1020 K
uutisilmoitukset	1001 K
uutisissa	988 google K
uutiskirje	970 tilaa K	1004 K	1021 tilaa K	1025 K
uutiskirjeemme	970 K	1022 K
uutiskirjeen	1003 tilaamalla K	1004 K
uutiskirjeet	1004 K
""", 'uv': """
uvedl	301 K
uvedla	301 K
uviedla	2199 K
uviedol	2199 K
""", 'uy': """
uyardi	2430 K
uyariyor	2430 K
uygulamamiz	2377 mobil K	2428 K
uygulamamizi	2377 K indirin	2377 K indir	2377 mobil K	2427 K indir
uygulamasini	2405 K
uygulamayi	2378 K indir	2378 K indirin
""", 'uz': """
uzviknuo	2141 K
""", 'va': """
vaati	1024 K
vaativat	1024 K
vacancies	701 our current K	701 our K
vacatures	1640 onze K	1640 alle K in
vacaturesite	1673 K	1673 onze K
vakuutti	1024 K
valfri	2262 swisha K summa	2332 swisha K	2334 K summa
valgfritt	1702 vipps et K	1773 vipps K
valittaa	1024 K
valitti	1024 K
vallotta	1275 K
vare	2333 tack K er	2333 tack K dig
varnade	2335 K
varnar	2335 K
varoittaa	1024 K
varoitti	1024 K
varoval	301 K
varovala	301 K
varsel	1746 K
varsler	1746 K	1746 push-K
varslinger	14 K
varuje	301 K
vas	2116 bez K	2139 bez K
vastasi	1024 K
vastasivat	1024 K
vastaus	21 peruuta K
vayas	781 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2334 i K
vedomosti	2168 svoje K
ven	374 del med en K
vendredi	17 chaque K
venn	1773 del med en K
ventana	818 se abre en una K nueva
veraltet	413 ihr browser ist K
verantwoordelijk	30 niet K	1659 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	483 ist der anbieter K	483 der anbieter selbst K
verarbeitung	466 K meiner daten
verder	20 K lezen	1582 voor je K gaat	1588 lees K met	1588 K lezen?	1590 om K te lezen	1655 gratis K met	1679 lees gratis K	1691 help ons K
verdi	2430 karar K	2430 söz K	2430 diye yanit K	2430 yanit K	2430 cevap K
vereiste	21 K velden zijn	1614 K velden
verfasser	447 meinung der K
verfassers	447 meinung des K
vergoeding	1659 een K ontvangen als
verhaal	1695 dit K	1695 goed K
verhalen	1655 toegang tot alle K	1693 K in je mail	1695 onze K
verhindert	415 ein skript K
verileriniz	2384 kişisel K
verklaarde	1697 K
verktyg	2302 hjälp av ett ai-K
verlag	470 kein K	527 kein K
verouderd	1608 je browser is K
verpassen	526 K sie
verscheen	1624 dit artikel K eerder	1662 versie van dit artikel K	1662 stuk K eerder	1662 artikel K ook	1686 dit artikel K eerst	1686 dit stuk K eerst
verschenen	1662 artikel is eerder K op	1662 artikel is eerder K in de krant
verschenken	526 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1670 doet K vanuit
verslaggever	1630 onze K	1631 is K	1631 is politiek K	1670 is medisch K	1670 werkt als K
verslaggevers	1667 onze K
vertaling	1672 deze K
verteiler	438 K
vertelde	1697 K
vertelt	1697 K
vertraulich	442 redaktion K	517 K hinweise
verwenden	415 wir K cookies
verwendest	413 K einen adblocker
verwendet	415 diese website K cookies	415 diese webseite K cookies
verwendung	491 K von cookies
verzi	266 audio K
verzii	2167 audio K
verzoek	1582 een klein K
vesti	2083 K na mejl
vestima	2096 google K
""", 'vi': """
viber	16 K	110 K	144 канал във K	555 K	2027 K	2096 K	2096 K-u	2215 K	2463 K
viberen	1239 K
viberi	2156 K
viberju	2215 K
viberu	256 K	2096 K
viberze	1814 K
vidare	2265 för att läsa K	2332 läs K för
videa	2219 ogled K
videli	2100 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	442 fotos oder K	491 laden des K	494 mehr K von
videre	309 for at læse K	374 læs K for	1705 for å lese K	1773 les K for
vidjeli	2100 K video
viernes	17 cada K
view	622 K in app
views	30 K of	616 free K left
vigtigste	373 ugens K	373 dagens K
viikko	17 joka K
viikossa	1023 K
vijesti	2083 K na e-mail
vijestima	2096 google K
vikala	2141 K
vikali	2141 K
vikao	2141 K
viknula	2141 K
viknuo	2141 K
viktigaste	2331 veckans K	2331 dagens K
viktigste	1772 ukas K	1772 dagens K
vill	2309 ja tack, jag K
vincoli	1404 senza K
vipps	1751 på K	1773 K et	1773 K oss	1773 K til
virtuellen	526 K kaffee
visto	1326 K che sei qui
visualiser	1094 K les contenus
visualizzare	1352 per K questo contenuto
vivons	1108 nous K grâce à nos	1108 nous ne K que
""", 'vo': """
voice	776 our K
volal	301 K	2199 K
volala	301 K
volali	301 K
volg	1604 K ons op	1604 K ons via	1694 K ons
volgende	21 in deze browser voor de K
volgens	1697 K
voor	1593 meld je aan K	1655 veel meer K #
voorbehouden	1624 alle rechten K
voordat	1582 K je gaat
voorkeursbron	1628 K
voorkeursbronnen	1665 K
vorbehalten	387 abonnenten K	429 alle rechte K
vorbei	526 schau K
vores	35 K quiz	316 hent K app	316 i K app	374 støt K	374 hent K	375 K app
vorgelesen	458 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	1026 K don	1031 K don nous	1083 K don	1118 K aide pour
vous	18 sans K	1119 sans K
""", 'vr': """
vragen	1582 hebben we een gunst te K	1582 we willen je iets K
vriend	1694 word K
vrijdag	17 elke K
vroeg	1697 K
""", 'vs': """
vsebin	2241 do vseh K
vsebina	2219 zunanja K
vsebine	2219 zunanje K	2219 te K
vsebino	9 to K	2219 zunanjo K
vstupenky	263 K na naši
""", 'vu': """
vuodessa	1023 K
vurguladi	2430 K
""", 'vy': """
vygenerovala	280 K ai	2180 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	248 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1517 K redaktorius
vyriausioji	1517 K redaktorė
vytvorila	2180 K ai
vyzval	301 K
vyzvala	301 K
""", 'wa': """
waardeer	1652 K dit artikel
waardeert	1652 dit artikel K
waardevol	1582 vond je dit artikel K
waarschuwt	1697 K
wajib	21 ruas yang K
waktu	0 K baca
warf	529 K vor
warned	778 K
warns	778 K
warnt	529 K
warnte	529 K
wartawan	1296 adalah K
washington	663 is a K
waszych	1835 z K wpłat	1856 z K wpłat
""", 'we': """
we	719 K have you.
webbplats	2280 denna K använder cookies
webinar	453 zum K	562 δωρεάν K	562 το K μας	562 K μας	1640 ons K	1820 nasz K	2104 naš K	2223 naš K
webinarimiza	2401 K
webshop	1640 onze K
webshopu	2104 našem K
website	323 dette K bruger	527 unsere K	776 our K	1686 niets van deze K
webwinkel	1640 onze K	1673 de K van	1673 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	777 a K	777 per K	1696 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	618 sign up for our K	675 our K email	675 K round-up
weiter	387 lesen sie sofort K
weitere	479 K texte finden sie
weitergegeben	498 wird nicht K
weiterlesen	20 K	387 K mit	387 jetzt K	387 diesen artikel K	387 kostenlos K	387 mit plus K	413 mit werbung K
weitermachen	499 damit wir K
weiterverwendung	508 K nur mit
weiterzulesen	387 um K
weken	1696 K voor
werbeblocker	413 deaktivieren sie ihren K
werbefrei	527 K
werbelink	505 K
werbelinks	505 K
werbevereinbarung	395 stimme ich der K zu
werbung	11 K	473 alle texte ohne K	473 abo ohne K	527 ohne K
werde	526 K teil
werden	526 K sie teil
werk	1695 ons K
werken	1673 kom K bij
wersja	2 K audio
wesprzyj	1781 K nasze	1835 K	1855 K nas	1855 K nasze	1855 K naszą	1855 K mnie
weten	1614 laat het ons K	1694 laat het ons K	1697 laat K
wetenschapsredacteur	1670 is K
""", 'wh': """
whatever	775 chip in K
whatsapp	16 K	110 K	144 K канал	196 canal de K	196 al teu K	196 a K	256 K	340 på K	340 K-kanal	400 K-kanal der	408 unser K-kanal	408 unserem K-kanal	408 unseren K-kanal	408 zum K-kanal	408 K-kanal von	441 auf K	441 per K	441 K-gruppe	441 bei K	486 unserer K-gruppe	555 K	631 share on K	631 share via K	635 join our K	635 join us on K	635 our K channel	635 updates on K	775 join our K	808 nuestro canal de K	989 K-kanavaa	1089 chaîne K	1089 canal K	1089 sur votre K	1089 groupe K	1321 K kami	1372 canale K	1372 gruppo K	1372 su K	1372 numero K	1629 K-kanaal	1629 K-groep	1629 via K	1629 op K	1666 in je K	1666 stuur ze via K	1735 på K	1735 K-kanal	1795 kanał na K	1814 K	1880 nosso canal no K	1880 nosso canal do K	1881 grupo do K	1957 canalul de K	1957 direct pe K	2027 K	2096 K	2096 K-u	2128 K kanalu	2156 K	2215 K	2296 på K	2296 i K	2296 K-kanal	2394 K	2463 K
whatsappa	1814 K
whatsappe	2156 K
whatsappgroep	1629 K
whatsappi	887 K kanaliga
whatsappie	16 K	1814 K
whatsappiin	989 K
whatsappis	887 K
whatsappissa	989 K
whatsappkanaal	1629 K
whatsappkanal	2296 K
whatsappon	1239 K
whatsappu	16 K	256 K	2096 K	2156 K	2215 K
while	598 K you're here
whitelist	641 K our site	641 K this site	641 K us
""", 'wi': """
widerruf	498 K finden sie
widerrufen	396 jederzeit K
window	631 opens in new K	631 opens in a new K
winkel	1673 onze K
winning	663 is an award-K
wirtschaftsredakteur	519 ist K
wirtschaftsredakteurin	519 ist K
wirtschaftsressort	443 leitet das K
wissen	442 K sie mehr
withdraw	646 K your consent
without	18 K you	18 K your	776 K you
""", 'wo': """
woche	17 jede K	528 pro K
wochen	473 # K für	473 vier K für	528 K lang
word	1581 K lid	1585 K lid en	1626 K lid
work	775 back our K	776 our K
""", 'wr': """
write	648 K to us at	775 K to us
writer	661 is a staff K for	661 is a senior K at	663 is a staff K	663 is a senior K	663 is a K
writes	663 K about	689 K on	778 K
writing	730 correct at the time of K
written	663 has K for
wrote	778 K
""", 'ws': """
wsparcia	1856 waszego K	1856 twojego K
wsparcie	1782 twoje K	1855 twoje K pozwala	1855 twoje K pomaga	1855 twoje K jest dla nas
wsparciu	1781 dzięki twojemu K	1856 dzięki K	1856 waszemu K
wspieraj	1835 K	1855 K nas
wszystkich	1842 K treści	1842 do K artykułów	1842 do K tekstów
""", 'wu': """
wurde	435 text K	492 das audio K
""", 'wy': """
wydarzenie	1820 nasze K
wydawcy	1833 bez zgody K	1833 za zgodą K
wyjdziesz	1778 zanim K
wymagane	21 K pola są	1802 pola są K
""", 'x': """
x	1391 #K#
""", 'ya': """
yakiniyor	2430 K
yalvardi	2430 K
yalvariyordu	2430 K
yaniti	21 K iptal et
yanitladi	2430 K
yanitlayin	2414 K
yapabilir	2414 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2374 giriş K
yapay	2400 K zeka ile	2400 K zekâ ile
yapilamaz	2389 alinti K
yapin	24 giriş K	2414 giriş K	2427 bağiş K
yapmak	6 yorum K
yardim	2427 bize K edin
yardimiyla	2419 yapay zeka K	2419 yapay zekâ K
yayimlanmasi	2418 izin alinmadan K
yayinlanamaz	2389 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2397 K	2397 köşe K
yazdi	2430 K	2430 diye K
yazin	2395 bize K	2414 K	2427 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2430 K
yazmak	6 yorum K
""", 'ye': """
year	777 a K	777 per K
""", 'yi': """
yillik	2429 K
""", 'yo': """
youtube	16 K	110 K	415 inhalte von K	491 inhalt von K	555 K	635 on K for more	635 on K for the	1321 K kami	2463 K	2517 kênh K của
youtubeu	2096 K
youtubu	2215 K
""", 'za': """
za	2112 K # €	2173 K # €	2230 K # €
zaak	1630 meer over deze K
zaakceptuj	1817 K pliki cookie
zabranjeno	2115 K kopiranje
zabronione	1810 kopiowanie K
zadarmo	2173 článkov K	2173 články K
zahlasujte	283 K	2183 K
zahtevana	21 K polja
zahtevao	2141 K
zahtijevao	2141 K
zainstaluj	1789 K naszą aplikację	1790 K aplikację
zajednici	2128 viber K
zalo	2517 quan tâm K
zalogowani	1802 tylko K
zalogowaniu	1784 dostępny po K	1784 dostępna po K
zalogowanych	1824 tylko dla K
zaloguj	24 K	1785 K się, aby	1785 K się aby
zamkniesz	1778 zanim K
zamolila	2141 K
zamolili	2141 K
zamolio	2141 K
zamudite	2244 ne K
zapewnia	1858 K
zapisal	2257 je K
zapisz	1787 K się na nasz	1855 K się na	1855 K się do
zapraszali	1858 K
zaradi	2234 K vas	2255 K vas
zaregistrujte	273 zdarma se K	273 se zdarma K	273 zdarma K	273 K se zdarma	2173 K sa zadarmo	2173 K sa
zarejestrowanych	1824 tylko dla K
zarejestruj	1785 K się, aby	1855 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1813 K źródeł
zavisi	2138 K od vas
zavolal	301 K
zavolala	301 K
zaznacza	1858 K
""", 'zb': """
zbierka	2200 K
""", 'zd': """
zdarma	273 článků K	273 články K
""", 'ze': """
zegt	1697 K
zei	1697 K
zeptal	301 K se
""", 'zi': """
zice	1988 K
zicea	1988 K
ziedojums	1580 K
zitten	1695 we K ook op
""", 'zk': """
zkuste	230 K první měsíc	298 K první měsíc
""", 'zn': """
znalosti	267 své K
znanje	2108 svoje K	2108 svoje K u	2226 svoje K
""", 'zo': """
zobrazenie	2160 K tohto obsahu	2160 K obsahu	2160 K príspevku
zondag	17 elke K
zonder	1652 K jouw steun	1652 K uw steun
zostanie	1802 twój adres email nie K
""", 'zp': """
zpravodaj	258 , K
zpravodajem	258 je K
zpravodajkou	258 je K
""", 'zr': """
zrezygnuj	1785 K w każdej chwili	1857 K w każdej chwili
""", 'zu': """
zuerst	508 text ist K	525 text wurde K
zufolge	529 K
zugang	387 noch keinen K
zugeschickt	398 per e-mail K	398 per mail K
zugestimmt	415 externen diensten nicht K
zusammenarbeit	483 beitrag ist in K	483 artikel ist in K	483 text ist in K
zusammenfassung	436 K
zustimmung	415 K jederzeit	416 ihre K	416 mit ihrer K
""", 'zv': """
zvali	301 K
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
anunciou
anvender
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
cerea
cereau
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
confirmat
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
czytelniczki
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
dediler
deductible
deel
deine
dejal
dejala
dela
delivered
delo
demanar
demander
den
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
desative
descarga
descarrega
descarregue
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
ediyor
eelisallikaks
eelistatud
eerste
eftertryck
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
felelte
felirat
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
figyelmeztet
figyelmeztetett
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
fogalmazott
folge
folgen
folgt
follow
folosim
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
heter
hette
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
inviata
inviato
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
janela
jar
jaunumi
jaunumiem
jaunumus
javascript
javasolta
javite
jederzeit
jednou
jefa
jefe
jegyezte
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
julisteessa
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
kazala
kazanin
kazao
kdykoli
kebijakan
kedvenc
keelatud
keep
kehotettiin
kehotti
kehottivat
kehotus
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
kirakatban
kirim
kirjaudu
kirjeenvaihtaja
kirjoitti
kirjoittivat
kirjuta
kirjutas
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
make
maken
maksumuuri
maksuton
maksuttomat
mamio
manade
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
molila
molili
molio
monat
monate
monatlich
monday
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
moyens
muhabiri
muhabiridir
muhabirimize
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
neuvoivat
neuvoo
neuvottiin
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
objasnila
objasnili
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
opozarja
oppfordret
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
organizatori
organizatorzy
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
otrzymuj
otsustas
our
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
pahoitteli
paid
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
pevali
phone
photographer
photos
pide
piebilda
piece
pierwszy
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
plakaten
plakatens
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
povestit
povikao
powered
powerful
powiadomienia
powiedzieli
powtarza
pozivala
pozivali
pozivao
poznamenal
poznamenala
pozvala
pozvao
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
primajte
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
przegap
przekonuje
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
raccontato
raconte
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
reclamat
reclame
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
ropar
roper
ropte
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
satin
satura
saturday
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
seneste
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
strona
studio
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
suositteli
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
svarade
svarbiausius
svarede
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
tapana
tapkite
tarafindan
tarayiciniz
targeting
tartalmat
tartalom
tarvitsee
tarvitsemme
tasuta
tavsiye
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
traitement
trakteer
traktir
transcript
transferred
translated
transmis
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
tvrdi
tvrdil
tvrdila
tvrdio
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
undrade
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
vikala
vikali
vikao
viknula
viknuo
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
vyzval
vyzvala
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
we
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
yayimlanmasi
yayinlanamaz
yayinlanmayacak
yazaridir
yazdi
yazin
yaziyi
yaziyordu
yazmak
year
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
zice
zicea
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
zvali
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  513),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  602),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 656))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1432), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1432),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1432),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1446),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1477),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1477), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1477),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1477), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2577),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2587), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2595))

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
