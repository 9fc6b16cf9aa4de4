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
fr.ask-near	c0		40	notre|nos|nous|soutenez|soutien|rédaction|média|médias|journal|journalisme|information|indépendan*|ici|mensuel|ponctuel|coûte|revient|après|article|articles|lecteurs|cliquez|abonnez-vous|helloasso|dons sont|presse
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
nl.comments-near	c12		40	je|jij|jouw|u|uw|ons|onze|account|inloggen|log|registreer|artikel|reageer|reageren?|plaatsen|meld|mail|laat|vertel|hieronder|redactie|gezien|?|hier|abonnees|voor reacties|lees de|lees onze
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
pt.asks-near	c0	asks	0	noss*|newsletter|jornal|jornalismo|notícias|matéria|matérias|redação|ler|leia|e-mail|canal|aplicativo|app|assinante|independente|conteúdo|conteúdos|grátis|leitor|leitores|apoie|reportagem|reportagens|correio|lista|marés|por mês|resumo
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
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
# comentarii	1953
# comentario	819
# comentarios	819
# comentaris	203
# comment	649
# commentaire	1069
# commentaires	1069
# commenti	1356
# commento	1356
# comments	649
# euro el primer mes	215
# komentar	1289
# komentarai	1510
# komentarze	1803
# komentarzy	1803
# komment	1233
# kommentaari	882
# kommentar	325	418	1723	2284
# kommentare	418
# kommentarer	325	1723	2284
# kommentti	982
# kommenttia	982
# min	630
# min de lectura	826
# min de leitura	1897
# min di lettura	1363
# min leestijd	1622
# min. lesezeit	425
# reactie	1615
# reacties	1615
# yorum	2387
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1233
a lire aussi	1073
a message from our sponsor	640
""", 'aa': """
aa	2393	2393
aanbevolen	1619
aanbevolen artikelen	1619
aanbevolen voor jou	1619
aangeboden door	1609
aanmelden	1589
aanmelden nieuwsbrief	1594
aanraders	1619
""", 'ab': """
abbonamenti	1334
abbonamento	1334
abbonati	1334
abbonati ora	1334
abbonati subito	1334
ablehnen	415
abmelden	386
abo	386
abo bestellen	386
abo testen	477
abo verwalten	386
abonament	1942
abonamente	1942
abonare	1942
abone ol	2374	2374
abone olun	2374
abone olun, sinirsiz okuyun	2374
abonelik	2374
abonentiem	1544
abonnee worden	1589
abonneer	1589
abonneer nu	1589
abonnees lezen meer	1658
abonnement	308	386	1040	1589	1706
abonnementen	1589
abonnements	386	1040
abonner	308	1706
abonneren	1589
abonnez-vous	1040
abonnieren	386
about sharing	630
about us	659
abrir menu	1897
abspielen	425
""", 'ac': """
accede	789
acceder	789
accedi	1334
accedi con apple	1395
accedi con facebook	1395
accedi con google	1395
accedi con il tuo account	1395
accept	645
accept all	645
accept all cookies	645
accept and close	645
accept and continue	645
accept toate	1963
accepta i continua	200
accepta i mostra el contingut	200
accepta les galetes	200
accepta-ho tot	200
accepted payment methods	606
accepteer	1611
accepteer alle cookies	1611
accepter	322	1066
accepter alle	322
accepter alle cookies	322
accepter et afficher	1095
accepter et afficher le contenu	1095
accepter et continuer	1066
accepter et fermer	1066
accepter les cookies	1066
accepter tout	1066
acceptera	2281
acceptera alla	2281
accepteren	1611
acces nelimitat la toate articolele	1978
acceso	789
accetta	1353
accetta e continua	1353
accetta e continua oppure abbonati	1395
accetta e visualizza	1376
accetta e visualizza il contenuto	1376
accetta i cookie	1353
accetta tutti	1353
accetta tutto	1353
acconsento a ricevere comunicazioni commerciali	1391
acconsento alla visualizzazione di contenuti esterni	1376
account aanmaken	1589
accueil	1076
aceitar	1887
aceitar cookies	1887
aceitar e continuar	1887
aceitar e ver	1911
aceitar todos	1887
aceitar tudo	1887
aceptar	816
aceptar cookies	816
aceptar todas	816
aceptar todo	816
aceptar y continuar	816
aceptar y ver	845
aceptar y ver el contenido	845
acepto que se me muestre contenido externo	845
acepto recibir comunicaciones comerciales	860
acompanhe ao vivo	1923
acquista il numero in edicola	1381
acquista la copia digitale	1381
acquista questo numero	1381
activa les alertes	209
activa les notificacions	209
activa les notificacions i no et perdis res	209
activar alertas	859
activer les alertes	1105
""", 'ad': """
ad	640	1420	1469	1469	2566
ad choices	640
ad feedback	640
adchoices	640
add a comment	649
add as preferred source	635
add to bookmarks	630
add to my topics	635
add to reading list	728
addebito diretto	1333
adicionar aos favoritos	1932
administrer samtykke	1720
adres e-mail	1788
adresa de e-mail	1973
adresa de email	1973
adresa ta de email	1973
adresse e-mail	1049
adresse e-mail invalide	1108
adresse mail	1108
ads	640
advert	640
adverteer bij ons	1643
advertentie	1609	1609
advertenties	1609
adverteren	1643
advertise with us	640
advertisement	640	1287	1351	2383
advertisement feature	640
advertisements	640
advertiser content	640
advertising	640
advertorial	412	542	1318	1950	2383
""", 'af': """
afdrukken	1604
afegeix un comentari	194
afficher ce contenu	1095
afficher la suite	1076
afficher le contenu	1066
afficher le contenu externe	1095
afficher les commentaires	1069
afficher plus	1076
affiliate	640
affiliate disclosure	640
affiliate-link	412
afgiv din stemme her	333
afmelden	1589
afspelen	1622
afspil	333
after ad	640
after newsletter promotion	618
afvis	322
afvis alle	322
""", 'ag': """
agb	415
aggiungi ai preferiti	1346
aggiungi un commento	1356
agrandir	1076
agrandir l'image	1076
agree	645
agree and continue	645
""", 'ah': """
ahora en portada	823
ahora no	784
""", 'ai': """
ai deja cont	1942
ai deja un abonament	1978
ai deja un cont	1942
ai generated summary	699
ai highlights	699
ai overview	699
ai summary	699
ai uitat parola	1942
ai-generated	699
ai-generated summary	699
ai-genererad sammanfattning	2291
ai-genereret opsummering	333
ai-generert oppsummering	1730
ai-oppsummering	1730
ai-opsummering	333
ai-samenvatting	1640
ai-sammanfattning	2291
aidez-nous	1032
aiheet	983
ailleurs sur le web	1073
ainult tellijale	876
aiutaci	1330
aizpildi aptauju	1551
""", 'aj': """
ajouter aux favoris	1059
ajouter un commentaire	1069
""", 'ak': """
akceptuj	1800
akceptuj wszystkie	1800
akkoord	1611
aksepter alle	1720
aktualno	2208
aktuell	422
aktuelle artikel	422
aktuelle nachrichten	422
aktuelles	422
akun saya	1281
akzeptieren	415
""", 'al': """
al abonnee	1658
al abonnee? log in	1589
al een account	1589
alege abonamentul	1978
alege abonamentul potrivit	1978
algemene voorwaarden	1611
all access digital	726
all comments	649
all donations are tax-deductible	722
all news	659
alla kommentarer	2284
alle ablehnen	415
alle abo-angebote	477
alle akzeptieren	415
alle anzeigen	425
alle artikel anzeigen	425
alle artikel unbegrenzt lesen	477
alle bilder	425
alle cookies accepteren	1611
alle cookies akzeptieren	415
alle externen inhalte anzeigen	450
alle kommentare	418
alle kommentare anzeigen	418
alle kommentarer	325	1723
alle newsletter	394
alle nieuwsbrieven	1651
alle reacties	1615
alleen abonnees kunnen reageren	1648
aller au contenu	1076
aller au contenu principal	1076
allerede abonnent? log ind	308
allerede abonnent? logg inn	1706
alles accepteren	1611
alles akzeptieren	415
alles anzeigen	425
alles bekijken	1622
alles weigeren	1611
allow content	645
allow cookies	645
allow facebook content	697
allow google youtube content	697
allow instagram content	697
allow tiktok content	697
allow twitter content	697
allow x content	697
allow youtube content	697
already a member	608
already a member? log in	608
already a subscriber? log in	608
already a supporter	600
already have an account	608
already have an account? log in	608
already have an account? sign in	608
already registered	726
already registered? log in	726
als e-mail versenden	407
als pdf speichern	478
also	657
also in the news	654
also on	654
also read	654
also worth reading	19
alte articole	19	1954
alte articole care te-ar putea interesa	19
altre notizie	19	1360
altre notizie da leggere	19
altri articoli	1360
altri articoli su questo argomento	1360
altri articoli sull'argomento	1360
altro	1363
altro importo	1333
always active	645
""", 'am': """
am meisten gelesen	422
amount	601
ampliar	826	1897
ampliar imagen	826
""", 'an': """
an error has occurred while submitting the form	717
an error occurred. please try again	717
ana sayfa	2390
anadolu ajansi	2393
anasayfa	2390
anbefalede artikler	330
anbefales	1727
anbefalet	330
anbefalt	1727
anbefalte saker	1727
anda mungkin juga suka	1314
anda mungkin suka	19
ander bedrag	1588
andere lasen auch	422
anderen lazen ook	1619
anderer betrag	385
andre leser	1727
ange din e-postadress	2271
ange din mejl	2271
angebot sichern	386
angebote unserer partner	412
anmelden	386
anmeldung erfolgreich	468
anna palautetta	982
anna palautetta jutusta	982
anna tagasisidet	882
annonce	321	321	1064
annoncer	321
annonces	1064
annons	2280	2280
annons slut	2280
annonse	1719	1719
annonse - artikkelen fortsetter under	1719
annonse - saken fortsetter under	1719
annonser	1719	2280
annonssamarbete	2294
annual	601
annunci	1351
annuncio	1351
anterior	826	1897	1956
antworten	418
antworten abbrechen	418
anunci	194
anuncie conosco	1915
anuncio	814
anuncios	814
anzeige	412
anzeige - artikel geht unten weiter	483
anzeige - weiterlesen nach der anzeige	483
anzeige anzeige	412
anzeige aufgeben	456
anzeige scrollen, um weiterzulesen	412
anzeige von unserem partner	483
anzeigen	412
""", 'ap': """
apenas assinantes podem comentar	1921
apoie	1865
apoie-nos	1865
aportar	785
approfondimenti	1360
approfondisci	1360
apri menu	1363
""", 'ar': """
ar santrauka buvo naudinga	1510
ar straipsnis buvo naudingas	1510
ara	2390
archivado en	819
archivo	823
argomenti	1360
argomenti trattati	1360
around the web	654
article content	640
article continues below	640
article suivant	1073
articles connexes	1073
articles les plus lus	1073
articles populaires	1116
articles relacionats	192
articles similaires	1073
articole recente	1954
articole recomandate	1954
articole similare	1954
articoli che potrebbero interessarti	1360
articoli consigliati	1398
articoli correlati	1360
articolo correlato	1360
articolo precedente	1360
articolo riservato agli abbonati	1395
articolo successivo	1360
articolo tradotto automaticamente	1378
articolul anterior	1954
articolul pe scurt	1966
artigo anterior	1894
artigo exclusivo para assinantes	1930
artigo exclusivo para subscritores	1930
artigos recomendados	1933
artigos relacionados	1894
artikel als geschenk versenden	503
artikel als pdf herunterladen	478
artikel auf die merkliste setzen	478
artikel bewaren	1659
artikel bewerten	418
artikel delen	1604
artikel drucken	407
artikel freischalten	386
artikel geht unten weiter	483
artikel kostenlos weitergeben	503
artikel lain	1314
artikel lainnya	1290
artikel lesen	425
artikel menarik lainnya	1314
artikel merken	407	478
artikel mit freunden teilen	503
artikel opslaan	1659
artikel per e-mail empfehlen	478
artikel populer	1314
artikel premium	1313
artikel printen	1659
artikel sebelumnya	1290
artikel selanjutnya	1290
artikel speichern	407
artikel sponsor	1318
artikel teilen	407
artikel terkait	1290
artikel verschenken	386
artikel versenden	407
artikel weitergeben	503
artikel weiterleiten	478
artikel zusammenfassen	452
artikkel on tellijale	876
artikkel sisaldab reklaamlinke	884
artikkelen er forbeholdt abonnenter	1706
artikkelen fortsetter under	1719
artikkelen fortsetter under bildet	1719
artikkeli jatkuu mainoksen alla	977
""", 'as': """
as + lidas	1894
as mais lidas	1894
ascolta	1346
asetukset	978
asiasanat	983
ask ai	699
ask me later	600
ask our ai	699
ask our ai about this story	699
assinar	1868
assinatura	1868
assinaturas	1868
assine	1868
assine agora	1868
assine nossa newsletter	1872
assuntos	1894
""", 'at': """
ativar alertas	1923
atmesti	1521
attiva l'abbonamento	1334
attiva le notifiche	1389
attiva ora	1334
""", 'au': """
auch interessant	422
auch lesenswert	422
auch spannend	422
aucun commentaire	1069
audio abspielen	458
auf bluesky teilen	407
auf die leseliste	503
auf die merkliste	478
auf einer seite lesen	422
auf facebook posten	407
auf facebook teilen	407
auf linkedin teilen	407
auf mastodon teilen	407
auf telegram teilen	407
auf twitter teilen	407
auf whatsapp teilen	407
auf x teilen	407
auf xing teilen	407
auf youtube anschauen	458
auf youtube ansehen	458
aus der redaktion	422
ausklappen	425
autentificare	1942
automatische incasso	1588
autoriser	1066
autre montant	1039
autres articles	1073
""", 'av': """
avaa koko juttu	968
avainsanat	983
avgi din stemme her	1730
aviso legal	816
avvis	1720
avvis alle	1720
avvisa	2281
avvisa alla	2281
""", 'ay': """
ayrica okuyun	2388
""", 'ba': """
baca berita lainnya	1314
baca juga	1290	1290
baca nanti	1313
baca selengkapnya	1292
back to top	659
bagikan	1285	1313
bagikan artikel	1285
bagikan ke	1285
bagikan lewat whatsapp	1313
balas	1289
bank transfer	606
bankeinzug	385
bankoverschrijving	1588
""", 'be': """
beantwoorden	1615
become a founding member	608
become a friend	602
become a member	602
become a paid subscriber	602
become a patron	602
become a sponsor	602
become a subscriber	608
become a supporter	602
become an insider	726
become an insider and start reading now	726
bedankt voor je aanmelding	1651
bedankt voor je feedback	1648
bedankt voor je inschrijving	1594
bedankt voor uw aanmelding	1651
bedankt voor uw feedback	1648
bei facebook teilen	407
bei twitter teilen	407
bei whatsapp teilen	407
bei x teilen	407
beitrag auf instagram ansehen	450
beitrag auf x ansehen	450
beitrag mit freunden teilen	503
beitrag teilen	407
bekijk aanbieding	1589
bekijk alle abonnementen	1589
bekijk alle nieuwsbrieven	1651
bekijk alle vacatures	1643
bekijk alles	1622
bekijk de aanbiedingen	1589
bekijk de video	1645
bekijk deze post op instagram	1638
bekijk deze post op x	1638
bekijk dit bericht op instagram	1638
bekijk dit bericht op x	1638
bekijk foto's	1622
bekijk meer	1622
bekijk onze aanbiedingen	1658
bekijk ook	1619
bekijk op youtube	1645
bekijk reacties	1615
beliebt	422
beliebt bei unseren lesern	482
beliebte artikel	422
beliebteste artikel	422
belki daha sonra	2372
beluister dit artikel	1645
benzer haberler	19	2388
beranda	1292
berdonasi	1280
bereits registriert	386
bereits registriert? anmelden	386
bergabunglah dengan tim kami	1303
beri komentar	1289
berikutnya	1292
berita hari ini	1314
berita lain	1314
berita lainnya	19	1290
berita menarik lainnya	1314
berita pilihan	1290
berita populer	1290
berita terbaru	1290
berita terkait	1290
berita terkini	1290
berita utama	1290
berlangganan	1281
berlangganan sekarang	1281
best gelezen	1619
beste aanbieding	1658
betaalde inhoud	1609
betaalde samenwerking	1663
betaalmethode	1588
betaalmethoden	1588
betaalmethodes	1588
betalt annonce	321
betalt indhold	321
betrag eingeben	385
bewaar	1604
bewaar artikel	1604
bewaar dit artikel	1659
bewaar dit artikel om later te lezen	1659
bewaren	1604
bewerten sie diesen artikel	462
bezahlte anzeige	483
bezahlte partnerschaft	483
bezahlter inhalt	412
""", 'bi': """
bidra	1703	2263
bidrag	305
bienvenido	789
bilder anzeigen	425
bildergalerie	422
bilginizi sinayin	2390
billed annually	726
billed monthly	726
bitte bleiben sie fair und sachlich	462
bitte bleiben sie sachlich und fair	462
bize destek olun	2373
""", 'bl': """
bleiben sie informiert	394
bli medlem	1703	2263
blijf op de hoogte	1594
bliv medlem	305
bluesky	631
""", 'bn': """
bns	885	885	1513	1513
bns inf	1513
bns/afp	885
""", 'bo': """
boletim	1872
boletines	796
boleto	1867
bonifico	1333
bonifico bancario	1333
bonus video	2088
bookmark	630
bookmark this	630
bookmark this article	630
""", 'br': """
brak komentarzy	1803
branded content	814	1663
brought to you by	640
browse all	659
browse all newsletters	717
""", 'bu': """
bu haber faydali oldu mu	2387
buat akun	1281
buffer	631
bunlari da okuyun	2388
buscar	826	1897
butlletins	211
buy us a coffee	602
""", 'ca': """
cada aporte cuenta	863
cada euro conta	1928
cada euro cuenta	863
cada real conta	1928
cadastrar	1868
cadastre-se	1868
cadeau-artikel	1589
cambiar mis preferencias	845
cambiar preferencias de cookies	845
cancel	601
cancelar respuesta	819
caratteri rimanenti: #	1386
cargar contenido	816
cari	1292
carica altri	1363
carregando	1911
carregar mais	1897
carta di credito	1333
carte bancaire	1039
categorias	1894
categorie	1360
categories	654
categorii	1954
""", 'ce': """
cele mai citite	1954
cele mai citite articole	1981
cele mai noi	1954
cele mai populare	1954
cerca	1363
cerrar	784
ces articles devraient vous plaire	1116
cetak	1285
cetak artikel	1313
cetak halaman	1313
cevapla	2387
""", 'cg': """
cgu	1066
cgv	1066
""", 'ch': """
chaque don compte	1111
chaque euro compte	1111
chargement du sondage	1103
charger plus	1076
chci darovat	228
check your email	763
check your inbox	763
chiedi alla nostra ia	1378
chiudi	1329
chiudi menu	1363
choisissez la formule qui vous convient	1112
choisissez un montant	1039
choisissez votre formule	1112
choose an amount	606
choose your payment method	606
choose your plan	608
""", 'ci': """
citi lasa	1546
citi raksti	1546
""", 'cl': """
clasificados	814
click here	659
click to enlarge	659
cliquer ici pour partager	1059
close	601
close extra sharing options	630
close menu	659
close share panel	630
close this message	600
clube do assinante	1915
""", 'co': """
codes promo	1064	1099
colabora	785
collapse	659
comenta	819
comentar	819	1890
comentarii	1953
comentario	819
comentarios	819
comentaris	194
comentariu	1953
comente	1890
comment	631	649
comment ne plus voir ce message	1031
comment policy	649
commenta	1356
commenta l'articolo	1356
commenta per primo	1356
commentaire	1069
commentaires	1069
commenter	1059	1069
commenter l'article	1069
commenti	1356
commento	1356
commento in attesa di moderazione	1386
comments	649
comments off	649
commercial content	640
community guidelines	649
community rules	649
compare plans	608
comparte	808
comparteix	194
comparteix a facebook	217
comparteix a whatsapp	217
comparteix a x	217
compartilhar	1880
compartilhar no linkedin	1880
compartilhar no twitter	1880
compartilhar no whatsapp	1880
compartilhar no x	1880
compartilhar por e-mail	1880
compartilhar via	1880
compartilhe	1880
compartilhe isso	1880
compartir	808	808
compartir en	808
compartir en bluesky	808
compartir en linkedin	808	808
compartir en telegram	808
compartir en twitter	808
compartir en x	808
compartir por correo	808
compartir por email	808
complete coverage	654
compra questo numero	1381
comunicar erro	1890
concordo	1887
condiciones de uso	816
condiciones generales	816
conditions d'utilisation	1066
conditions de publication	1103
condividi	1346
condividi articolo	1346
condividi su	1346
condividi su facebook	1346
condividi su linkedin	1346
condividi su telegram	1346
condividi su twitter	1346
condividi su x	1346
condividi via email	1346
condivisioni	1346
condizioni d'uso	1353
conectare	1942
configura les galetes	200
configurar cookies	816
connectez-vous	1040
connexion	1040
consigliati	1360
consigliati per te	1360
consigue tu entrada	849
consulta las esquelas de hoy	849
consulta las normas de la comunidad	854
consulta les esqueles	205
consulta todas nuestras newsletters	860
consulter	1076
cont nou	1942
contact	659	1069	1615	1953
contact us	649
contactez-nous	1069
contacto	819
contactos	1890
contato	1890
contattaci	1356
contatti	1356
contenido de marca	814
contenido de nuestros socios	823
contenido elaborado por la marca	849
contenido exclusivo	789
contenido exclusivo para socios	864
contenido externo	845
contenido externo recomendado	845
contenido ofrecido por	814
contenido para suscriptores	789
contenido patrocinado	814
contenido promocionado	814
contenido recomendado	868
contenido relacionado	823
contenido solo para usuarios registrados	864
contenidos recomendados	868
contenidos relacionados	823
content from our partner	731
content from our partners	731
content from our sponsor	731
contenu commercial	1064
contenu de marque	1064
contenu externe	1095
contenu partenaire	1064
contenus partenaires	1064
contenuti correlati	1360
contenuti sponsorizzati	1351
contenuto esterno	1376
contenuto esterno consigliato	1376
contenuto per abbonati	1334
contenuto premium	1395
contenuto promozionale	1381
contenuto riservato	1334
contenuto riservato agli abbonati	1395
contenuto riservato agli utenti registrati	1395
contenuto sponsorizzato	1351
contingut exclusiu per a subscriptors	215
contingut extern	200
contingut extern recomanat	200
contingut ofert per	205
contingut patrocinat	194
continua a leggere	1363
continua amb apple	215
continua amb facebook	215
continua amb google	215
continua con apple	1395
continua con facebook	1395
continua con google	1395
continua depois da publicidade	1885
continua llegint	218
continua senza accettare	1353
continua senza sostenere	1329
continuar a ler	1897
continuar com apple	1930
continuar com facebook	1930
continuar com google	1930
continuar con apple	864
continuar con facebook	864
continuar con google	864
continuar e fechar	1887
continuar lendo	1897
continuar leyendo	826
continuar sem apoiar	1864
continuar sin donar	784
continue	601
continue a ler	1894
continue lendo	1868
continue reading	654	659
continue reading below	640
continue reading the main story	640
continue reading with a subscription	608
continue to article	600
continue to the article	600
continue without accepting	645
continue without donating	600
continue without supporting	600
continuer avec apple	1112
continuer avec facebook	1112
continuer avec google	1112
continuer la lecture	1040
continuer sans accepter	1066
continuer sans donner	1031
contribua	1865
contribuer	1032
contribuez	1069
contribuir	1865
contribuisci	1330
contribute now	602
contribute with google	602
contribuye	785
contul meu	1942
cookie notice	645
cookie policy	645	1353
cookie preferences	645
cookie-einstellungen	415
cookie-instellingen	1611
cookie-instellingen aanpassen	1638
cookiebeleid	1611
cookieindstillinger	322
cookiepolicy	2281
cookiepolitik	322
cookies	240	322	1611	1720	2281
cookies aanpassen	1638
cookies akzeptieren	415
cookies instellen	1611
cookies policy	645
cookies wijzigen	1638
cookievoorkeuren wijzigen	1638
copia il link	1346
copia link	1346
copiar el enlace	808
copiar enlace	808
copiar link	808	1880
copiar o link	1880
copied	630
copied to clipboard	728
copier l'url	1059
copier le lien	1059
copy	631
copy link	630	1285	2518
copy link copied	630
copy link to clipboard	630
copy this link	630
copy url	630
corrections policy	649
correlati	1360
cosa pensi di questo articolo	1378
count me in	618
""", 'cr': """
crea un account	1334
crea un alert	1389
crear alerta	859
crear cuenta	789
crear una cuenta	789
create a free account	608
create account	608
create an account	608
create free account	608
created with ai	699
credit card	606
credit or debit card	606
creditcard	1588
criar alerta	1923
criar conta	1868
""", 'cs': """
csatlakozz csapatunkhoz	1236
""", 'cu': """
custom amount	601
""", 'cz': """
czas czytania # min	1810
czytaj dalej	1810
czytaj dalej za	1785
""", "d'": """
d'autres articles	1073
""", 'da': """
da non perdere	1360
da non perdere in edicola	1351
daftar	1281
daha fazla	2390
daha sonra	2372
daha sonra hatirlat	2372
daha sonra oku	2381
daily newsletter	618
dal web	1360
dalej	1807
dalies	1549
dalies ar rakstu	1544
dalintis	1504
dalintis facebook	1509
dalintis su draugais	1509
dalyvaukite apklausoje	1511
dans cet article	1073
darovat	228
daruj	228	2203
das interessiert andere leser	422
das lesen andere	482
das neueste	422
datenschutz	415
datenschutz-einstellungen	415
datenschutzeinstellungen	415
dauerauftrag	382
dauerwerbung	412
""", 'de': """
de samenvatting kan fouten bevatten	1640
de tekst gaat verder onder de foto	1609
debat: skriv	325
debatt: si din mening	1723
debatte	418
debattregler	1723
deconectare	1942
deel	1604	1604
deel artikel	1604
deel dit	1604
deel dit artikel	1604
deel dit bericht	1683
deel dit verhaal	1683
deel op facebook	1604
deel op twitter	1604
deel op x	1604
deel via	1659
deel via e-mail	1604
deel via whatsapp	1604
deine e-mail-adresse	394
deine meinung	418
deixa un comentari	194
deixe uma resposta	1890
deja un comentario	819
deja una respuesta	819
dejar de seguir	859
dejar un comentario	819
del	317	1715
del artikel	317
del artikkel	1715
del artikkelen	1715
del artiklen	317
del artiklen gratis	308
del med	317	1715
del saken gratis	1706
del via e-mail	317
del via e-post	1715
dela	2276
dela artikel	2276
dela artikeln gratis	2266
dela med	2276
dela via e-post	2276
dela via mejl	2276
delen	1604
delen op bluesky	1659
delen op facebook	1604
delen op linkedin	1659
delen op whatsapp	1659
delen op x	1659
delen via	1659
delen via e-mail	1604
delen via facebook	1604
delen via twitter	1604
delen via whatsapp	1604
deli	2210
deli na facebooku	2210
delite	2210
delite to novico	2210
delite to zgodbo	2210
delivered daily	717
delivered to you	618
delivered weekdays	717
delivered weekly	717
dengarkan	1285
deretter # kr/mnd til du sier opp	1706
derniers articles	1073
desa	194
desa l'article	217
descuentos	814
desplegar redes sociales	808
destacadas	823
destacados	823
destaques	1894
destek ol	2373
destek olun	2373
det er gratis at oprette en profil	308
dette er en annonse	1719
dette er en plus-artikel	308
dette er en plussak	1706
dette leser andre	1727
devamini oku	2390
devenez membre	1032
devenir membre	1032
deze video is niet beschikbaar	1638
""", 'dh': """
dha	2393	2393
""", 'di': """
di santrauka	1511
dicci la tua	1386
die meistgelesenen artikel	422
diesen artikel kommentieren	418
diesen artikel teilen	407
diesen artikel verschenken	478
diesen beitrag auf facebook ansehen	450
diesen beitrag auf instagram ansehen	450
diesen tweet ansehen	450
digg	631
digital subscription	608
digital-abo	386
digitalabo	386
digitale krant	1589
digite seu e-mail	1872
dimensione testo	1346
din e-mail	313
din e-post	1711	2271
din e-postadresse	1711
dinle	2381
dirbk su mumis	1511
direct debit	606
direct lezen	1658
direct toegang	1658
direct verder lezen	1589
discussie	1615
discussion about this post	659
discussione chiusa	1356
diskuse	243
diskusia	2152
diskuter	1723
diskutera	2284
diskutieren	462
diskuze	243
dismiss	601
dismiss this message	600
distribuie	1947
distribuie articolul	1947
distribuie pe facebook	1980
distribuie pe whatsapp	1980
dit artikel delen	1659
dit bericht op instagram bekijken	1638
dit is een advertentie	1663
dit is een premium artikel	1658
dit vind je misschien ook leuk	1619
diventa socio	1330
diventa sostenitore	1330
""", 'dn': """
dnes ne	227
dnes nie	2156
""", 'do': """
do mesmo autor	1894
do not sell my personal information	645
do not sell or share my personal information	645
doar	1865
dodaj komentar	2210
dodaj komentarz	1803
doe	1865
doe agora	1865
doe mee en win	1643
don mensuel	1032
don ponctuel	1032
don't miss	654
don't miss out	618
don't want to see this? remove ads	640
dona	785	1330
dona adesso	1330
dona ahora	785
dona ora	1330
dona'ns suport	188
donar	785
donar ahora	785
donasi	1280
donasi sekarang	1280
donate	602
donate become	602
donate here	602
donate monthly	602
donate now	602
donate today	602
donations are tax-deductible	722
donazione mensile	1330
donazione singola	1330
doneer	1586
doneer nu	1586
doneer via ideal	1655
doner	305	1703
donera	2263
donera nu	2263
doneren	1586
doniraj	2080	2203
doniraj odmah	2080
doniraj zdaj	2203
donirajte	2080	2203
donner	1032
doorsturen	1604
dossier	422	1073	1360	1619
dossiers	422	1073	1619
""", 'dr': """
drucken	407
druge novice	19
drukuj	1795
""", 'du': """
du er nu tilmeldt	313
du er nu tilmeldt nyhedsbrevet	313
du kan til enhver tid afmelde dig	313
dukung jurnalisme independen	1280
dukung kami	1280
""", 'dy': """
dyskusja	1803
""", 'e-': """
e-avis	308	1706
e-edition	659
e-gazete	2374
e-mail	233	313	394	631	1788	1872	2001
e-mail eingeben	394
e-mail teilen	407
e-mail-adresse	394
e-mail-adresse eingeben	394
e-mailadres	1594
e-mailadresse	313
e-mailen	1604
e-paper	386	659
e-pasta adrese	1567
e-pasts	1567
e-post	900	1711	2271
e-posta	2410
e-posta adresiniz	2410
e-posta adresinizi girin	2410
e-postadress	2271
e-postadresse	1711
e-posti aadress	900
e-tidning	2266
e-wydanie	1785
""", 'ea': """
eavis	1706
""", 'ed': """
edasi lugemiseks logi sisse	876
edellinen	985
edellinen juttu	983
editor's choice	654
editor's pick	546	654
editor's picks	654
editors' choice	654
editors' picks	654
edizione digitale	1334
""", 'ee': """
eenmalig	1586
eerste maand gratis	1658
""", 'ei': """
ei kiitos	966
ei nyt	966
ei, kiitos	966
einklappen	425
einloggen	386
einmalig	382
einmalig spenden	382
einstellungen	415
einwilligung	415
""", 'el': """
elders op het web	1619
elige una cantidad	788
elke bijdrage telt	1655
elke donatie telt	1655
elke euro telt	1655
elolvasom	1236
els preus poden variar	205
elsewhere on the web	654
elta	1513	1513
elta inf	1513
""", 'em': """
em alta	1894
em destaque	1894
email	618	631	2001
email (required	618
email address	618
email article	630
email this	630
email to a friend	630
emneord	1727
emner	330	1727
empfehlen	407
empfehlungen	422
empfehlungen der redaktion	422
empfohlene artikel	422
empfohlener externer inhalt	415
empfohlener redaktioneller inhalt	415
""", 'en': """
en ce moment	1073
en continu	1073
en directo	823
en este tema	868
en otros medios	823
en portada	823
en savoir plus	1066	1076
encontrou algum erro	1890
encontrou um erro	1890
ende der werbung	524
engangsgave	1703
enim loetud	878
enlace copiado	808
enlace copiado al portapapeles	867
enlarge image	659
enlarge this image	659
enne kommenteerimist loe reegleid	882
enregistrer	1059
enregistrer cet article	1115
enregistrer l'article	1115
entdecken sie unsere newsletter	468
enter amount	606
enter your email address	618
entra	1334
entra nella conversazione	1386
entradas relacionadas	823
entrar	789	1868
entrar com apple	1930
entrar com facebook	1930
entrar com google	1930
entre	1868
entre com sua conta	1930
envia per correu	217
envia-ho per correu	217
enviar a un amigo	867
enviar para um amigo	1932
enviar por correo	808
enviar por e-mail	1880
enviar por email	808
enviar por whatsapp	808
envie de lire la suite	1112
envoyer par courriel	1115
envoyer par e-mail	1059
envoyer par email	1059
envoyer par mail	1059
""", 'ep': """
epaper	659
""", 'er': """
er der fejl i artiklen	325
er du allerede abonnent	308	1706
er ging iets mis. probeer het later opnieuw	1651
er is iets misgegaan	1651
er is iets misgegaan. probeer het later opnieuw	1651
err/bns	885
erstellt mit ki	452
""", 'es': """
es folgt werbung	524
es ist ein fehler aufgetreten	468
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	468
esci	1334
escolha do editor	1894
escolha o seu plano	1930
escolha seu plano	1930
escolha um valor	1867
escribe tu correo	860
escribe tu email	860
escribe un comentario	819
escuchar	808
espace partenaire	1064
espacio patrocinado	849
especiais	1894
esqueceu a senha	1868
esqueci minha senha	1868
esquelas	849
esqueles	205
essai gratuit	1040
""", 'et': """
et pot interessar	192
et pots donar de baixa en qualsevol moment	211
et queden # articles gratis aquest mes	215
et recomanem	192
etichete	1954
etiketler	2388
etiquetas	823	1894
etiquetes	218
ets subscriptor? identifica't	215
etusivu	983	985
etusivulle	983
""", 'ev': """
every contribution counts	722
every dollar counts	722
every donation counts	722
every gift counts	722
""", 'ex': """
exclusiu per a subscriptors	215
exclusive content	608
exclusive to subscribers	726
exclusivo assinantes	1868
exclusivo para assinantes	1930
expand	659
explore	657
explore more	654
explore more on these topics	654
explore our newsletters	717
explore our subscription offers	726
explore subscription offers	726
external content	697
external links	630
externe content	1638
externe inhalte	415
externe inhalte anzeigen	415
externe inhalte erlauben	415
externe inhoud	1638
externen inhalt anzeigen	415
externen inhalt laden	415
externer inhalt	415
externer inhalt konnte nicht geladen werden	450
""", 'ez': """
ezt is olvassa el	1234
""", 'fa': """
facebook	631
facebook messenger	631
facebook twitter	630
facebook twitter email	630
facebook twitter linkedin email	630
facebook twitter whatsapp	630
facebook x	630
fai il quiz	1386
fai il test	1386
fai una domanda su questo articolo	1378
faire un don	1032
fale conosco	1890
fandt du en fejl	325
fant du en feil	1723
fast geschafft	468
favorilere ekle	2381
favoris	1059
fazer login	1868
""", 'fe': """
featured articles	654
featured content	654
featured stories	654
fechar	1864	1897
feedback	418	649	1615
feedback geben	418
fehler gefunden	418
fehler im artikel gefunden	418
fehler melden	418	462
fel i artikeln	2284
feliratkozom	1238
fermer	1031
fermer le menu	1076
fes-te soci	188
fes-te subscriptor	188
fetching more	659
""", 'fi': """
fil info	1073
filed under	654	659
find out more	659
fique por dentro	1872
first name	618
fizetett tartalom	1229
""", 'fj': """
fjern annoncer	321
fjern annonser	1719
""", 'fl': """
flecha	789
fler	2288
fler artiklar	2288
fler nyheter	2288
flere artikler	330	1727
flere nyheder	330
flere nyheter	1727
flere saker	1727
flipboard	631
""", 'fo': """
folgen	408
folgen sie uns	408
follow	635
follow author	635
follow live	635
follow this author	635
follow this topic	635
follow topic	635
follow us	635
follow us on facebook	635
following	635
font size	630
for abonnenter	308	1706
for subscribers	608
forgot password	608
forgot your password	608
forma de pagamento	1867
forma de pago	788
formas de pagamento	1867
formas de pago	788
forrige	333	1730
forrige artikel	330
forrige artikkel	1727
forse in seguito	1329
forsiden	330	1727
foto	1290
foto galeri	2388
fotogalerija	1511
fotostrecke	422
fout gespot	1615
fout gezien	1615
foutje gezien	1615
""", 'fr': """
frag unsere ki	452
fragen sie unsere ki	452
free daily newsletter	618
free newsletter	618
free weekly newsletter	618
friss	1234
from around the web	654
from our partners	654
from our sponsor	640
from our sponsors	640
from the web	654
""", 'fu': """
full coverage	654
fullscreen	659
fullskjerm	1730
further reading on this site	654
""", 'ga': """
ga akkoord	1611
ga naar inhoud	1622
galite bet kada atsisakyti prenumeratos	1504
gallery	1360
ganzen artikel lesen	425
""", 'ge': """
ge bort artikeln	2266
gebruiksvoorwaarden	1611
geef cadeau	1659
geef een reactie	1615
geef feedback	1648
geef je mening over dit artikel	1648
gegenereerd door ai	1640
gegenereerd met ai	1640
gem	317
gem artikel	317
gem artiklen til senere	317
gem til senere	317
gemaakt met ai	1640
generated by ai	699
gerade nicht	381
gerelateerd	1619
gerelateerd nieuws	1619
gerelateerde artikelen	1619
gerelateerde onderwerpen	1619
gerir cookies	1887
gesponsert	412
gesponserter beitrag	483
gesponserter inhalt	412
gesponsord	1609
gesponsorde inhoud	1609
gestion des cookies	1066
gestionar cookies	816
gestisci i cookie	1353
gestisci notifiche	1389
gestisci preferenze	1353
get alerts	635
get digital access	608
get email updates	618
get started	608
get the daily email	618
get the newsletter	618
""", 'gi': """
gi bort artikkelen	1706
gi bort saken	1715
gi tilbakemelding	1723
gift a subscription	608
gift article	608
gift this article	608
giv artiklen til en ven	317
giv os feedback	325
give a gift	608
give a gift subscription	602
give feedback	649
give monthly	602
give now	602
give today	602
give us feedback	649
gizlilik	2384
""", 'gl': """
glemt adgangskode	308
glemt passord	1706
""", 'go': """
go to top	659
godkjenn	1720
godkjenn alle	1720
godta	1720
godta alle	1720
google	631
google news	631
google plus	631
got it	645
""", 'gr': """
gracias por suscribirte	796
gracias por tu voto	847
gracias por votar	847
gratis proberen	1589
grazie per aver votato	1378
grazie per il tuo feedback	1378
grazie per l'iscrizione	1341
""", 'gu': """
guarda anche	1360
guarda i risultati	1378
guarda l'article	217
guarda la gallery	1363
guardar	808	1880
guardar en favoritos	867
guardar para ler mais tarde	1932
guides d'achat	1073
gulir untuk lanjut membaca	1287
""", 'ha': """
haber faydali oldu mu	2387
haberi kaydet	2381
haberi nasil buldunuz	2387
haberi oynat	2390
haberi puanla	2387
haberi sesli dinle	2381
haberi sesli dinleyin	2381
haberi sesli dinleyin (# dk	2381
haberi yazdir	2381
haberin devami	2383	2390
haberin devami reklamdan sonra	2383
haberin tamami	2390
hacker news	631
hadiahkan artikel ini	1313
hae	985
hai letto # articoli su # questo mese	1395
hai trovato un errore	1356
hai una segnalazione	1356
haku	985
halaman berikutnya	1292
halaman selanjutnya	1292
halaman: #	1292
handelsbetingelser	322
hantera cookies	2281
har du allerede en konto	308	1706
har du redan ett konto	2266
has oblidat la contrasenya	189
hasznos volt a cikk	1233
hata bildir	2387
hata bildirin	2387
haut de page	1076
have an account	608
have an account? sign in	608
have your say	649
hazte miembro	785
hazte premium	864
hazte socia	785
""", 'he': """
heb je al een account	1589
help mee	1586
help ons om dit te blijven doen	1655
hem	2291
hemeroteca	789
hepsini kabul et	2384
herinner me later	1585
hesabim	2374
hesabiniz var mi	2374
het artikel gaat hieronder verder	1609
het laatste nieuws	1619
""", 'hi': """
hide ad	640
hide caption	659
hide comments	649
hide this message	600
hier anmelden	386
hier einloggen	386
hier finden sie informationen zum datenschutz	450
highlights generated by artificial intelligence	699
hilfe	418
hinweis an die redaktion	462
hinweis zum datenschutz	415
hinweise zu diesem artikel	462
hittade du ett fel	2284
hittat fel	2284
""", 'hj': """
hjem	333	1730
""", 'hl': """
hlasovat	243
hledat	246
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1391
hold deg oppdatert	1711
hold dig opdateret	313
home	659	1363	1622
hopp til innhold	1730
hopp til innholdet	1730
houd je aan onze huisregels	1648
house rules	649
how did we do	649
how we use ai	699
hoy no	784
""", 'hu': """
hubungi kami	1289
huisregels	1648
""", 'hv': """
hva mener du? stem her	1730
hva synes du om denne saken	1723
hva synes du om saken	1723
hvad mener du? stem her	333
hvad synes du? stem her	333
""", 'i ': """
i accept	645
i agree	645
i already donated	600
i already gave	600
i commenti sono riservati agli abbonati	1386
i lettori hanno letto anche	1398
i prezzi potrebbero variare	1381
i samarbeid med	1719
i samarbejde med	321
i samarbete med	2280
""", "i'": """
i'll do it later	600
i'm in	618
i've already donated	600
""", 'ic': """
ich bin schon dabei	381
ich habe schon gespendet	381
ich stimme zu	415
icymi	654
""", 'id': """
ideal	1588
identifiez-vous	1040
""", 'ie': """
ielogojies	1544
ielogoties	1544
ievadi e-pastu	1567
ievadi savu e-pasta adresi	1567
""", 'ih': """
iha	2393	2393
ihr feedback	418
ihr kommentar	418
ihre e-mail-adresse	394
ihre meinung	418
ihre spende ist steuerlich absetzbar	472
""", 'ik': """
ik heb al gedoneerd	1585
ik steun al	1585
ikke i dag	304	1702
ikke nu	304
iklan	1287	1287
iklan sponsor	1318
""", 'il': """
il mio account	1334
il tuo indirizzo email	1341
ilan	2383
ilgili haber	2388
ilgili haberler	2388
ilgili konular	2388
ilk ay # tl	2374
ilmoittaudu webinaariin	985
ilmoitus	977
ils ont lu aussi	1073
""", 'im': """
im trend	422
immer informiert	394
immer informiert mit unserem whatsapp-service	524
impostazioni cookie	1353
impressum	415
imprimeix	194
imprimeix l'article	217
imprimer	1059
imprimer cet article	1115
imprimer l'article	1059
imprimir	808	1880
imprimir artigo	1932
""", 'in': """
in	2518
in case you missed it	654
in diesem artikel	422
in evidenza	1360
in het nieuws	1619
in kooperation mit	412
in other news	654
in partnership with	640
in primo piano	1360
in this section	654
in zwischenablage kopieren	407
indeks	1290
indirizzo email	1341
indstillinger	322
indtast din e-mail	313
indtast din mail	313
indtast e-mail	313
info iklan	1303
infolettre	1049
infolettres	1049
informa d'un error	203
informar de un error	854
informasjonskapsler	1720
informationen zum datenschutz	450
informativa sulla privacy	1353
informazione promozionale	1381
informazione pubblicitaria	1381
ingatkan saya nanti	1279
ingezonden mededeling	1663
ingrandisci	1363
ingresar	789
inhalt	425
inhalt anzeigen	415
inhalt laden	412
inhalt teilen	407
inhalte anzeigen	415
inhaltsverzeichnis	425
inhoud tonen	1638
inhoudsopgave	1622
inicio	826
inloggen	1589
innstillinger	1720
inschrijven	1594
inscreva-se	1872
inscreva-se na newsletter	1872
inscription	1040
inscription gratuite	1108
inserisci il tuo indirizzo e-mail	1391
inserisci il tuo indirizzo email	1391
inserisci qui il tuo commento	1356
inserisci un indirizzo email valido	1391
insira o seu email	1925
insira seu e-mail	1925
instagram	631
instagram-inhalte erlauben	415
instellingen	1611
inte idag	2262
inte nu	2262
introdu adresa ta de email	1973
introduce tu email	796
invalid email	618
invia a un amico	1397
invia commento	1356
invia per email	1346
invia via email	1346
inzerce	239
inzercia	2149
""", 'ir': """
ir a los comentarios	819
ir al contenido	826
ir arriba	826
""", 'is': """
iscriviti	1341
iscriviti alla nostra newsletter	1341
iscriviti ora	1341
iscrizione completata	1391
isprintaj	2090
""", 'iz': """
iz iste rubrike	2088
iz rubrike	2088	2208
izbor urednice	2088
izbor urednika	2088
izdvajamo	2088
izpostavljeno	2208
izveido kontu	1544
""", "j'": """
j'accepte	1066
j'accepte de recevoir les offres des partenaires	1108
j'en profite	1040
""", 'ja': """
ja ets subscriptor	189
ja tens compte	215
ja, ich will	382
ja, ik steun	1655
ja, ik wil de nieuwsbrief ontvangen	1651
jaa	975
jaa artikkeli	975
jaa facebookissa	975
jaa juttu kaverille	975
jaa whatsappissa	975
jaga	876
jaga artiklit	876
jaga facebookis	881
jaga lugu	881
jaga seda artiklit	881
jangan lewatkan	1290	1314
jatka lukemista	968
jau esi abonents	1544
jau esi abonents? ielogojies	1544
jau prenumeruojate	1504
jau prenumeruojate? prisijunkite	1504
""", 'je': """
je aanmelding is gelukt	1651
je bent ingeschreven	1651
je bent nu ingeschreven	1651
je commande	1099
je donne	1032
je donne mon avis	1103
je fais un don	1032
je hebt je succesvol aangemeld	1651
je kunt je op elk moment afmelden	1651
je m'abonne	1040
je m'inscris	1049
je me connecte	1040
je soutiens	1032
je teste	1040
jeder euro hilft	472
jednorazowo	1782
jelentkezzen be	1221
jetzt abo sichern	477
jetzt abonnent werden	386
jetzt abonnieren	386
jetzt abstimmen	456	524
jetzt am gewinnspiel teilnehmen	456
jetzt anmelden	394
jetzt bestellen	386
jetzt bewerben	456
jetzt einloggen	386
jetzt freischalten	386
jetzt helfen	382
jetzt im tv	422
jetzt karten sichern	456
jetzt kommentieren	418
jetzt kostenlos anmelden	394
jetzt kostenlos testen	386
jetzt mitdiskutieren	462
jetzt mitglied werden	382
jetzt mitmachen	456
jetzt nicht	381
jetzt registrieren	386
jetzt spenden	382
jetzt teilen	478
jetzt testen	386	386
jetzt tickets sichern	456
jetzt upgraden	477
jetzt zugang sichern	477
jetzt zustimmen	415
""", 'jo': """
jocs i mots encreuats	205
join now	602
join our mailing list	618
join the conversation	649
join the discussion	649
join the discussion on discord	635
join us	602
jouw e-mailadres	1594
""", 'ju': """
jump to content	659
just nu	2288
juttu jatkuu alla	977
juttu jatkuu kuvan alapuolella	977
juttu jatkuu kuvan alla	977
juttu jatkuu mainoksen alla	977
juttu jatkuu videon alla	977
juttu on tarkoitettu tilaajille	968
juttu on vain tilaajille	968
juuri nyt	983
""", 'ka': """
kabul ediyorum	2384
kabul et	2384
kaip jums patiko straipsnis	1510
kamu mungkin suka	1314
kanske senare	2262
kanskje senere	1702
kapat	2372
kapcsolat	1233
karier	1303
karjera	1511
karte laden	415
kas artikkel oli kasulik	882
kas lugu oli kasulik	882
kasneje	2214
kasnije	2095
kasutustingimused	893
kategori	1290
kategoriat	983
kategorie	244	1807
kategorien	422
kategorier	330	1727	2288
kategoriler	2388
katkida bulun	2373
katso kaikki tilaajaedut	968
katso kuvagalleria	985
katso kuvat	985
katso video alta	985
kaydet	2381
kaydol	2374
kayit ol	2374
kaynak: aa	2393
kaynak: dha	2393
kaynak: iha	2393
""", 'ke': """
keep reading	654
keine neuigkeiten mehr verpassen	468
keluar	1281
kembali ke atas	1292
kertalahjoitus	967
keskustele	982
keskustele asiallisesti	982
keskustelu	982
keuze van de redactie	1619
key points by ai	699
key takeaways by ai	699
""", 'ki': """
ki-generert oppsummering	1730
ki-generiert	452
ki-generierte zusammenfassung	452
ki-oppsummering	1730
ki-zusammenfassung	452
kiemelt	1234
kies een bedrag	1588
kies je abonnement	1658
kiitos tilauksesta	971
kiitos tilauksestasi	971
kijk terug	1645
kingi artikkel	881
kiosque	1040
kirim	1285
kirim ke teman	1313
kirim komentar	1289
kirjaudu	968
kirjaudu ulos	968
kirjoita kommentti	982
kirjoita kommenttisi	982
kirjoittaja on kansanedustaja	993
kirjoittaja on kirjailija	993
kirjoittaja on kolumnisti	993
kirjoittaja on toimittaja	993
kirjoittaja on vapaa toimittaja	993
kirjoittaja on vapaa toimittaja ja kirjailija	993
kirjuta kommentaar	882
kiti skaito	1506
""", 'kl': """
klarna	385
klausies raidierakstu	1551
klausies rakstu	1549
klauskite dirbtinio intelekto	1510
klausykite straipsnio	1509
klausyti	1509
klausyti straipsnio	1509
klausyti straipsnio (# min	1509
kleinanzeigen	412
""", 'ko': """
kokeile maksutta	968
kokeile nyt	968
komentar	1289
komentarai	1504
komentari	2090
komentarji	2210
komentarz	1803
komentarze	1803
komentiraj	2090	2210
komentuoti	1504
komentuoti gali tik registruoti vartotojai	1510
komment	1233
kommentaarid	876
kommentar	418
kommentar schreiben	418
kommentar verfassen	418
kommentare	418
kommentare ansehen	418
kommentare anzeigen	418
kommentare lesen	418
kommentarer	325	1723	2284
kommentarer blir moderert	1723
kommentarer granskas innan publicering	2291
kommentarer modereres	333
kommentarerna modereras	2284
kommentarregeln	418
kommentarsregler	2284
kommenteeri	876
kommenteerimine on suletud	882
kommenteerimise reeglid	882
kommenteerimiseks logi sisse	882
kommentek	1233
kommenter	325	1723
kommentera	2284
kommentieren	418
kommentit	982
kommentit tarkistetaan ennen julkaisua	982
kommentoi	982
kommentointi on suljettu	982
kommercielt indhold	337
kommercielt samarbejde	321
kommersielt innhold	1734
kommersielt samarbeid	1719
koniec reklamy	1799
kontakt	243	325	418	1803
kontakt os	325
kontakt oss	1723
kontakta oss	2284
konten berbayar	1318
konten bersponsor	1287
konten premium	1281	1313
konten promosi	1318
konten sponsor	1287
konto erstellen	386
konular	2388
kopeeri link	876
kopieer de link	1604
kopieer deze link	1683
kopieer link	1604
kopier lenka	1715
kopier lenke	1715
kopier lenken	1715
kopier link	317
kopier linket	317
kopieren	407
kopioi linkki	975
kopiraj link	2090
kopiraj povezavo	2210
kopiraj poveznicu	2090
kopirajte link	2090
kopirajte poveznicu	2090
kopiuj link	1795
kopyala	2381
korrekturhinweis senden	462
kort fortalt - lavet med ai	333
kostenlos abonnieren	394
kostenlos registrieren	386
kostenlos testen	386
""", 'kr': """
krant	1589
kreditkarte	385
kreditkarte / klarna	385
kreiraj nalog	2081
krijg direct toegang	1658
""", 'ku': """
kuidas lugu meeldis	882
kupi pretplatu	2081
kurzlink kopieren	503
kuukausilahjoitus	967
kuula	881
kuula artiklit	881
kuula artiklit (# min	881
kuula lugu	881
kuula saadet	883
kuula saadet siit	883
kuuntele	975
kuuntele jakso	975
""", 'kv': """
kvkk	2384
""", "l'": """
l'actu en direct	1073
l'article continue ci-dessous	1064
l'article en # points	1097
l'articolo in breve	1378
l'essentiel	1073
""", 'la': """
la newsletter	1049	1341
la redazione consiglia	1360
la tua e-mail	1341
laad meer	1622
laat je dit artikel voorlezen	1645
laat voorlezen	1604
laatste nieuws	1619
ladda fler	2291
lagi ramai	1314
lagre	1715
lagre artikkel	1715
lagre saken	1715
lagre saken til senere	1715
lagre til senere	1715
lahjoita	967
lahjoita nyt	967
lain kali	1279
lainnya	1290
laisser un commentaire	1069
laissez un commentaire	1069
langganan	1281
lanjut baca di bawah	1287
lanjutkan dengan konten	1287
lanjutkan membaca	1292
laporkan	1289
lascia un commento	1356
lascia un feedback	1378
last flere	1730
last name	618
lastschrift	385
later	1585
later lezen	1659
latest	654
latest articles	654
latest edition	659
latest headlines	654
latest news	654
latest posts	654
latest stories	654
latest updates	654
latest videos	654
latest videos from	654
lavora con noi	1381
""", 'le': """
le direct	1073
le fil	1073
le journal du jour	1040
le nostre newsletter	1341
le plus lu	1073
le puede interesar	823
le recomendamos	823
le ultime notizie	1360
learn more	659
learn more about cookies	645
leave a comment	649
leave a reply	649
leave a tip	602
leave feedback	649
lectura de # minutos	808
lectura: # min	808
lecture # min	1076
lecture # minutes	1059
lecture : # min	1059
leer noticia completa	826
lees de reacties	1615
lees direct verder	1658
lees meer	1619	1622
lees meer over	1619
lees onze huisregels	1648
lees ook	1619
lees verder	1589	1619	1622
lees verder na de advertentie	1609
lees verder onder de afbeelding	1609
lees verder onder de foto	1609
lees voor	1604
leeslijst	1659
leestijd	1622
leestijd # min	1622
legfrissebb	1234
legg igjen en kommentar	1723
leggi anche	1360
leggi dopo	1397
leggi i commenti	1356
leggi il giornale	1334
leggi l'articolo	1363
leggi l'articolo completo	1363
leggi senza limiti	1395
leggi sull'app	1389
leggi tutto	1363
leggi tutto con un abbonamento	1334
leggi tutto su	1360
legolvasottabb	1234
legolvasottabbak	1234
leia mais	1894	1897
leia os termos de uso e as regras da comunidade	1921
leia sem limites	1930
leitura: # min	1880
lembrar mais tarde	1864
lembre-me mais tarde	1864
lenke kopiert	1715
lenken er kopiert	1715
lenken kopiert	1715
ler mais	1897
ler mais tarde	1932
les articles les plus lus	1116
les derniers articles	1073
les flere	1727
les hele saken	1730
les kommentarer	1723
les lecteurs ont aussi lu	1073
les mer	1727	1730
les mer om	1727
les plus lues	1073
les plus lus	1073
les senere	1715
les tops	1073
les videre	1706
lesedauer	425
lesedauer: # minuten	425
lesen sie auch	422
lesen sie dazu	422
lesen sie hier	422
lesen sie mehr	422
leserbriefe	418
leserkommentare	418
lesetid # min	1730
lesetipp	422
lesetipps	422
lesezeit: # min	425
lesezeit: # minuten	425
lest opp av en robot	1715
lest opp av en syntetisk stemme	1715
leta	1553	1553
leta/afp	1553
lettura # min	1346
""", 'li': """
lige nu	330
lihat artikel asli	1313
lihat juga	1290
lihat komentar	1289
lihat lainnya	1292
lihat selengkapnya	1292
lihat semua	1292
liitu uudiskirjaga	900
like loading	630
like this	630
limited time offer	608
limited-time offer	726
line	631
link	631
link berhasil disalin	1313
link copiado	1880
link copiat	1980
link copiato	1346
link copiato negli appunti	1397
link copied	630
link copied bookmark	630
link copied to clipboard	630
link er kopieret	317
link er kopieret til udklipsholderen	317
link gekopieerd	1604
link in die zwischenablage kopiert	478
link kopeeritud	881
link kopieren	407
link kopieret	317
link kopiert	407
link kopiran	2090
link kopyalandi	2381
link on kopeeritud	881
link sudah disalin	1313
link wurde in die zwischenablage kopiert	478
link wurde kopiert	478
link zum artikel kopieren	478
link zum inhalt	415
link zum teilen kopieren	524
link zum youtube-inhalt	415
linkedin	631
linki kopyala	2381
linkki kopioitu	975
links	422
lire aussi	1073
lire l'article	1076
lire l'article complet	1076
lire la suite	1076
lire les commentaires	1069
lire plus	1073	1076
lire plus tard	1059
lisa kommentaar	876
listen	630
listen # min	630
listen above	706
listen below	706
listen here	706
listen now	630
listen on apple	706
listen on apple podcasts	706
listen on spotify	706
listen on youtube	706
live	422
live tv	654
""", 'lo': """
lo + visto	823
lo esencial en # segundos	847
lo quiero	864
load comments	649
load content	645
load more	659
load more articles	659
load more comments	649
load more stories	659
loading	630
loading ad	640
loading more	659
loe edasi	876
loe edasi tellijana	876
loe hiljem	881
loe ka	878
loe kommentaare	882
loe lisa	883
loe lisaks	878
loe rohkem	883
loe veel	878
loetumad	878
log in	608	1589
log in / register	608
log in or sign up	608
log in to comment	649
log in to reply	649
log ind	308
log out	608
log ud	308
logare	1942
logg inn	1706
logg ut	1706
logga in	2266
logga ut	2266
logi sisse	876
logi sisse, et kommenteerida	882
login	386	608	1281	1334	1868	1942
login / register	608
logout	608
loo konto	876
loo tasuta konto	876
los comentarios son exclusivos para suscriptores	854
los precios pueden variar	849
""", 'lu': """
lue koko juttu	985
lue kommentit	982
lue rajattomasti	968
lue seuraavaksi	19	983
luetuimmat	983
luetuimmat jutut	983
lugemiseks osta artikkel	876
luister	1604
luister dit artikel	1645
luister hier	1645
luister nu	1645
luister op spotify	1645
luister via spotify	1645
luk	304
lukk	1702
lukuaika # min	985
luo ilmainen tunnus	968
luo maksuton tunnus	968
luo tunnus	968
lupa kata sandi	1281
lupa password	1281
""", 'ly': """
lyssna	2276
lyt	317
lytt	1715
lytt til saken	1715
""", "m'": """
m'abonner	1040
m'inscrire	1049
""", 'ma': """
maak een account	1589
maandelijks	1586
mai mult	1956
mai multe	1956
mail	631	1604
mailen	407
mainokset	977
mainos	977	977
mainos - juttu jatkuu alla	977
mainos alkaa	977
mais	1897
mais artigos	1894
mais comentadas	1894
mais lidas	1894
mais lidos	1894
mais populares	1894
mais tarde	1864
mais vistas	1894
mais vistos	1894
make a donation	602
manage consent	645
manage cookies	645
manage my account	608
manage options	645
manage preferences	645
manage settings	645
manage subscription	608
manage your newsletters	717
mantengamos un debate respetuoso	854
mantente informado	796
mastodon	631
masuk	1281
masuk / daftar	1281
max	2007
maybe later	600
""", 'me': """
me connecter	1040
me le rappeler plus tard	1031
media caption	659
meer	1619
meer artikelen	1619
meer informatie	1611
meer laden	1622
meer lezen	1619
meer nieuws	1619
meer over	1619
meer over dit onderwerp	1619
meer tonen	1622
meest bekeken	1619
meest gedeeld	1619
meest gekozen	1658
meest gelezen	1619
meghallgatom	1227
megosztom	1227
mehr anzeigen	425
mehr artikel	422
mehr aus	422
mehr aus dem ressort	422
mehr erfahren	415
mehr informationen	422
mehr laden	418	425
mehr lesen	422	425
mehr nach dieser anzeige	412
mehr news	422
mehr themen	422
mehr von diesem autor	422
mehr von uns	422
mehr zu diesem thema	422
mehr zum artikel	422
mehr zum thema	422
mein konto	386
meist gelesen	422
meistgeklickt	422
meistgelesen	422
meistgelesene artikel	422
meistkommentiert	422
mejla	2276
meld een fout	1615
meld fout	1648
meld fra om feil	1723
meld je aan	1594
member-only story	659
members only	608
meniu	1956
menu	246	333	659	1076	1292	1363	1622	1810	1897	2525
meny	1730	2291
mer fra	1727
mer nyheter	2288
mer om	1727	2288
merci de votre inscription	1049
merci pour votre retour	1097
merci pour votre vote	1103
mere fra	330
mere om	330
merken	386	407
merkliste	386
message	631
message publicitaire	1064
messaggio promozionale	1351
messaggio pubblicitario	1381
messenger	631
mest delat	2288
mest delt	1727
mest delte	330
mest lest	1727
mest leste	1727
met ai gemaakt	1640
metodi di pagamento	1333
metodo di pagamento	1333
mettre en favori	1059
""", 'mi': """
mi cuenta	789
mijn account	1589
mijn profiel	1589
min konto	308
min side	308	1706
mine avalehele	883
minha conta	1868
mis niets	1594
missa inget	2271
missa inte	2288
misschien later	1585
misschien ook interessant	1619
mit freunden teilen	503
mit ki erstellt	452
mitdiskutieren	418
mitglied werden	382
mitmachen und gewinnen	456
mitt konto	2266
""", 'mo': """
mode de paiement	1039
modes de paiement	1039
modifica le preferenze sui cookie	1376
modifica preferenze	1376
modifier mes choix	1095
moj profil	2081	2204
moje konto	1785
mon compte	1040
mon espace	1040
monatlich	382
monatlich spenden	382
montant libre	1039
monthly	601
monthly contribution	606
morda vas zanima	2208
more	657
more articles	654
more coverage	654
more for you	730
more from	654
more from this author	654
more from us	730
more headlines	654
more in this section	730
more in this series	654
more like this	654
more news	654
more newsletters	717
more on this story	654
more on this topic	654
more options	645
more sharing options	630
more stories	654
more stories like this	654
more stories you may like	654
more to explore	654
more to read	654
more top stories	654
most commented	654
most discussed	654
most emailed	654
most liked	649
most nem	1218
most popular	654
most read	654
most read stories	730
most recent	654
most shared	654
most viewed	654
most watched	654
mostra altro	1363
mostra contenuto	1353
mostra contenuto esterno	1376
mostra el contingut extern	200
mostra i commenti	1356
mostra il contenuto esterno	1376
mostrar comentarios	819
mostrar contenido externo	845
mostrar mais	1897
mostrar menos	826
moyen de paiement	1039
moyens de paiement	1039
""", 'mt': """
mti	1255	1255
mti/afp	1255
""", 'mu': """
muat lainnya	1292
mungkin lain kali	1279
must read	654
must reads	654
must-read	654
mute	659
muut lukevat	983
muut lukevat juuri nyt	983
muut lukevat nyt	983
""", 'my': """
my account	608
""", 'na': """
na czasie	1807
naar boven	1622
naar de aanbiedingen	1589
naar de inhoud	1622
naar de webshop	1643
nach anzeige weiterlesen	412
nach der werbung geht es weiter	483
nach oben	425
nadaljevanje pod oglasom	2207
nahoru	246
najbolj brane novice	2208
najbolj brane novice dneva	2208
najbolj brano	2208
najbolj komentirano	2208
najkomentiranije	2088
najnovije	2088
najnovije vesti	2088
najnovije vijesti	2088
najnowsze	1807
najnowsze informacje	1807
najpopularniejsze	1807
nanti	1279
nanti saja	1279
napisz komentarz	1803
nastavak teksta nakon reklame	2087
nastavenia cookies	2163
natisni	2210
naujausi	1506
naujiena papildoma	1511
naujiena pildoma	1511
""", 'ne': """
ne danas	2095
ne danes	2214
ne hvala	2095	2214
ne manquez rien	1049
ne most	1218
ne plus afficher	1031
ne propustite	2088
ne sada	2095
ne spreglejte	2208
ne zdaj	2214
ne, hvala	2095	2214
necrologie	1381
nee bedankt	1585
nee, bedankt	1585
nei takk	1702
nei, takk	1702
nein danke	381
nein, danke	381
nej tack	2262
nej tak	304
nej, tack	2262
nej, tak	304
nessun commento	1356
neste	1730
neste artikkel	1727
net binnen	1619
netiquette	418
neueste artikel	422
neueste meldungen	422
neueste nachrichten	422
neueste videos	422
never miss a story	618
never miss an update	618
new customers only	726
new customers only. terms apply	726
new here	608
newest first	649
newsletter	233	394	618	796	1049	1341	1788	1872
newsletter abonnieren	394
newsletter e alert	1360
newsletter kostenlos abonnieren	394
newsletter recomendada	823
newsletter sign up	618
newsletter sign-up	618
newsletter signup	618
newsletter-anmeldung	394
newsletters	618	659	796	1049	1872
newslettery	233	1788
newsticker	422
next	601
next article	654
next page	659
next post	659
next story	654
next up	654
""", 'ng': """
nghe	2518
""", 'ni': """
nicht jetzt	381
nicht mehr anzeigen	381
nichts mehr verpassen	394
nie masz konta	1785
nie teraz	1781
niet nu	1585
niet te missen	1619
nieuwsbrief	1594
nieuwsbrief ontvangen	1651
nieuwsbrieven	1594
""", 'no': """
no comments	649
no comments yet	649
no credit card required	726
no gracias	784
no grazie	1329
no posts	659
no te pierdas	823
no thank you	600
no thanks	600
no, gracias	784
no, grazie	1329
no, thanks	600
noch kein abo	477
noch kein abonnent	386
noch kein konto	386
noch keine kommentare	418
noch keine kommentare vorhanden	418
noch nicht registriert	477
nog geen abonnee	1658
nog geen account	1589
nog geen reacties	1615
noklausies rakstu	1549
non hai un account	1395
non merci	1031
non oggi	1329
non ora	1329
non sei abbonato	1334
non sei ancora abbonato	1395
non, merci	1031
norint komentuoti, reikia prisijungti	1510
normas	819
nos articles les plus lus	1116
nos derniers articles	1073
nos lecteurs ont lu ensuite	1073
nos offres	1040
nos offres d'emploi	1099
nos recommandations	1073
noskaties video	1551
not a subscriber yet	608
not now	600
not ready to donate	600
not ready to give today	600
not ready to subscribe	600
not ready to support today	600
not today	600
nota relacionada	868
notas recomendadas	868
notas relacionadas	868
note legali	1353
notez cet article	1069
noticia relacionada	823
noticia relacionadas	823
noticias de hoy	823
noticias relacionada	823
noticias relacionadas	823
notizie correlate	1360
notizie del giorno	1360
nous contacter	1069
nous soutenir	1032
nous suivre	1060
nous vous recommandons	1073
now playing	659
""", 'nt': """
ntb	1757	1757
""", 'nu': """
nu acum	1940
nu ai cont	1978
nu in het nieuws	1619
nu niet	1585
nuoroda nukopijuota	1509
nuotraukos	1511
nutzungsbedingungen	415
""", 'ny': """
nyalakan notifikasi	1313
nyhedsbrev	313
nyhedsbreve	313
nyhetsbrev	1711	2271
nyhetsbrevet	1711	2271
nyhetsdygnet	2288
nyt luetuimmat	983
""", 'o ': """
o artigo continua depois da publicidade	1885
o seu email	1872
""", 'ob': """
obrigado pelo seu feedback	1913
obrigado pelo seu voto	1913
obrigado por se inscrever	1872
obserwuj	1796
obserwuj nas	1796
""", 'oc': """
oceni novico	2210
ocenite tekst	2090
""", 'od': """
odbij	2103
odbij sve	2103
oddaj komentar	2210
odjava	2081	2204
odpowiedz	1803
""", 'of': """
oferecer artigo	1868
oferecido por	1885
oferta especial	789
ofertas	814
ofertas de empleo	849
ofertes de feina	205
offer	640
offer ends soon	726
offerte	1351
offerte di lavoro	1381
offre partenaire	1064
offres d'emploi	1099
offrir l'article	1040
""", 'og': """
oglas	2087	2207
oglasi	2087	2207
ogni contributo conta	1394
ogni euro conta	1394
""", 'oh': """
ohne spende weiterlesen	381
""", 'ok': """
ok	601
okumaya devam et	2374
""", 'ol': """
oldest first	649
ole esimene kommenteerija	882
oled juba tellija	876
oled uudiskirjaga liitunud	900
olet nyt tilannut uutiskirjeen	971
oletko jo tilaaja? kirjaudu	968
olvasd el ezt is	1234
olvassa el ezt is	1234
""", 'om': """
om cookies	2281
oma tili	968
""", 'on': """
once	601
onderwerpen	1619
one time donation	602
one-time	601
one-time donation	602
onko jutussa virhe	982
onko sinulla jo tunnus	968
""", 'oo': """
ook interessant	1619
oops! something went wrong	717
""", 'op': """
op leeslijst	1683
open image in gallery	659
open menu	659
opina	819
opprett en gratis bruker	1706
opprett en gratis konto	1706
opprett gratis bruker	1706
opprett konto	1706
oppsummert av ai	1730
oppsummert av ki	1730
opret bruger	308
opret en gratis bruger	308
opret en gratis profil	308
opret en konto	308
opret gratis profil	308
opret konto	308
opslaan	1604
opslag fra facebook	333
opslag fra instagram	333
opublikuj komentarz	1803
""", 'os': """
osallistu keskusteluun	982
ossza meg	1227
osta artikkel	876
ostale vesti	19	2088
ostale vijesti	19	2088
ostatnie wpisy	1807
ostavi komentar	2090
ostavite komentar	2090
oszd meg	1227
""", 'ot': """
other amount	606
other articles	654
other news	654
other readers liked	19
other stories	654
other stories you may like	654
other stories you might like	654
others also read	19	654
otra cantidad	788
otras noticias	19	823
otras noticias que pueden interesarte	19
otro importe	788
""", 'ou': """
our corrections policy	649
our newsletters	618
our partners	640
our social media	635
our sponsors	640
outro valor	1867
ouvir	1880
ouvrir le menu	1076
""", 'ov': """
overschrijving	1588
""", 'oy': """
oynat	2390
""", 'oz': """
oznake	2088	2208
""", 'p': """
p	1950
""", 'pa': """
pagamento seguro	1867
pagamento sicuro	1333
page suivante	1076
pagina successiva	1363
pago seguro	788
paid advertisement	731
paid content	640
paid partnership	640
paid post	640
paiment methods	606
palaute	982
paling banyak dibaca	1290
pane oma teadmised proovile	883
para continuar a ler	1930
para continuar lendo	1930
para seguir leyendo	864
paremti	1504
pariwara	1287
partage	1059
partager	1059	1059
partager l'article	1059
partager par e-mail	1059
partager par email	1059
partager par mail	1059
partager sur	1059
partager sur bluesky	1059
partager sur linkedin	1059	1059
partager sur messenger	1059
partager sur telegram	1059
partager sur twitter	1059
partager sur x	1059
partager via messenger	1059
partager via twitter	1059
partages	1059
partagez	1059
partecipa alla discussione	1386
partenaire	1064
parteneri	1950
participa	819
participa en la nostra enquesta	203
participe da conversa	1921
partilhar	1880
partilhe	1880
partner	1609
partner content	640
partner offers	640
partnerangebot	412
partnerangebote	412
partnerbijdrage	1663
partnercontent	1609
partnernieuws	1619
partnerska vsebina	2207
pas aujourd'hui	1031
pas de commentaire	1069
pas encore inscrit	1040
pas maintenant	1031
pasidalinkite	1509
pasidalinkite straipsniu	1509
pasidalinti	1504
passa a premium	1395
passatempos	1915
passend zum thema	422
passende artikel	422
passer cette annonce	1064
password dimenticata	1334
passwort vergessen	386
patrocinado	814	1885
patrocinado por	814
payment method	606
payment methods	606
payment options	606
paypal	385
""", 'pe': """
pedoman media siber	1303
pelo mundo	1894
people also read	654
per continuar llegint	215
per continuare a leggere	1395
per e-mail teilen	407
per e-mail versenden	407
per mail teilen	407
per mail versenden	407
per whatsapp teilen	407
personuppgiftspolicy	2281
personvern	1720
personverninnstillinger	1720
peru milloin vain	968
peru tilaus milloin tahansa	971
peruuta milloin tahansa	968
pesquisar	1897
petites annonces	1064
""", 'ph': """
photos	1076
""", 'pi': """
piekrist	1560
piesakies jaunumiem	1567
piilota mainokset	977
pilihan editor	1290
pilihan redaksi	1290
pilihan untuk anda	1314
pilihan untukmu	1314
pin it	630
pinterest	631
pix	1867
""", 'pl': """
plaats een advertentie	1643
plaats een reactie	1615
plaats reactie	1615
plan du site	1066
play audio	630
play now	659
play the video	706
play video	659
please check your inbox	763
please donate	602
please enter a valid email address	618
pledge your support	602
plus	308	1076	1589	2266
plus d'articles	1073
plus d'infos	1073
plus lus	1073
plus tard	1031
plus-artikel	386
plusartikel	1589
pluss	1706
plussak	1706
""", 'po': """
pocket	631	1417
podaj adres e-mail	1788
podaj e-mail	1788
podcast	244	330	422	823	1360	1807	2388
podcastit	983
podcasts	330	422	1619	1894
podcasty	244	1807
podd	2288
poddar	2288
pode gostar de	1933
pode interessar	1894
podeli	2090
podeli na facebooku	2090
podeli vest	2090
podelite	2090
podijeli	2090
podijeli na facebooku	2090
podijeli vijest	2090
podijelite	2090
podkast	1727
podkaster	1727
podobne	1807
podpri	2203
podpri nas	2203
podprite nas	2203
podseti me kasnije	2095
podsjeti me kasnije	2095
pogledaj komentare	2090
pogoji uporabe	2222
polecamy	1807
polecane	1807
polecane dla ciebie	1807
politika privatnosti	2103
politika zasebnosti	2222
polityka cookies	1800
poprzedni	1810
populair	1619
populaire	1073
populaire artikelen	1619
populaires	1073
popular articles	654
popular now	654
popular posts	654
popular reads	730
popular stories	654
popular topics	654
populare	1954
popularne	1807
populer	1290
populiariausi	1506
portada	826
posez une question sur cet article	1097
poslat	236
poslat e-mailem	236
poslechnout	236
post comment	649
post on x	630
poster un commentaire	1069
posts relacionados	1894
potrebbe interessarti	1360
potrebbe interessarti anche	1360
potrebbero interessarti	1360
pour aller plus loin	1073
pour lire la suite	1112
povezana novica	2208
povezane novice	2208
povezane teme	2088
povezane vesti	2088
povezane vijesti	2088
povezano	2208
poveznica kopirana	2090
povolit cookies	240
powered by ai	699
pozabljeno geslo	2204
""", 'pr': """
pr	1229	1420	1420	1420	1469
pravidla diskuse	243
pravila komentiranja	2090	2210
pravila privatnosti	2103
preberite tudi	2208
precedente	1363
precios y disponibilidad pueden variar	849
preferenze cookie	1353
pregunta a nuestra ia	847
premium	229	308	534	608	789	1040	1281	1334	1589	1706	1785	1868	1942	2266	2374	2515
premium content	608
premium digital	726
premium-artikel	386
prenumerata	1504	1785
prenumeration	2266
prenumeratoriams	1504
prenumerera	2266
prenumerera nu	2266
prenumeruj	1785
prenumeruoti	1504
preporuka	2088
presented by	640
press enter or click to view image in full size	659
pretplata	2080
pretplati se	2080
pretplatite se	2080
previous article	654
previous page	659
previous post	659
prihvatam	2103
prihvati	2103
prihvati sve	2103
priimti visus	1521
prijava	2081	2204
prijavi napako	2210
prijavi se	2081	2204
prijavite se	2081	2204
prijavite se odmah	2081
prijzen kunnen intussen gewijzigd zijn	1663
primo piano	1360
principais pontos, por ia	1913
prindi	881
prindi artikkel	881
print	317	631	1604
print article	630
print artiklen	317
print dit artikel	1659
print page	728
print subscription	608
print this	630
print this page	728
printen	1604
prisijungti	1504
prispevaj	2203
privaatsustingimused	893
privacidad	816
privacy	1353	1611
privacy center	415
privacy notice	618
privacy policy	645	1353
privacy preference center	645
privacy preferences	645
privacy settings	645
privacy statement	645
privacybeleid	1611
privacyverklaring	1611
privatumo politika	1521
probeabo	386
probeer het later opnieuw	1651
probeer nu	1589
produktempfehlung	412
profil	386
profilo	1334
profiter de l'offre	1040
promo	1351	2087
promocijsko besedilo	2207
promocja	1799
promoted	640
promoted content	640
promoted links	640
promoted stories	654
promotie	1609
promotion	640
propaganda	1885
proposer une correction	1103
prosseguir	1887
prova # dagar gratis	2266
prova gratis	1334	2266
prova gratis per un mese	1395
prova nu	2266
prova-ho un mes gratis	215
prueba gratis	789
prueba un mes gratis	864
przeczytaj jeszcze	1807
""", 'pu': """
pub	1064	1885	1885
publicar comentario	819
publicidad	814	814
publicidad - sigue leyendo	814
publicidade	1885	1885
publicitat	194
publicitate	1950	1950
publier un commentaire	1069
publireportage	1064
publirreportaje	814
puntos clave	847
puoi regalare # articoli al mese	1397
puzzels	1643
""", 'py': """
pysy ajan tasalla	971
""", 'qu': """
quero assinar	1868
quiero recibirla	860
quiero recibirlo	860
quiero suscribirme	789
quitar publicidad	849
""", 'ra': """
raccomandato da	1351
raksts pieejams abonentiem	1544
rapporter feil	1723
rapportera fel	2284
""", 're': """
reactie	1615
reacties	1615
reacties worden vooraf gecontroleerd	1648
read aloud	630
read also	654
read article	659
read comments	649
read full article	659
read full story	659
read in app	659
read more	659
read more about	654
read more about sharing	630
read more articles	659
read more here	659
read more on	654
read more on these topics	654
read next	654
read original article	659
read our complete coverage	654
read story	659
read the article	659
read the full article	659
read the full story	659
readers also read	654
ready for more	618
reageer	1615
reageren	1615
rebutja-ho tot	200
recent	654
recent articles	654
recent news	654
recent posts	654
recent stories	654
recevoir la newsletter	1049
recevoir une alerte	1105
rechazar	816
rechazar todas	816
rechazar todo	816
recherche	1076
rechercher	1076
recibir alertas	859
recibir alertas de este tema	859
reclame	1609
recomandate	1954
recomendaciones	823
recomendadas	823	1894
recomendado	823
recomendado para ti	823
recomendados	823	1894
recomendamos	1894
recommended	654
recommended articles	654
recommended external content	697
recommended for you	654
recommended reading	654
recommended reads	730
recommended stories	654
recommended videos	654
recurso exclusivo para assinantes	1915
recusar	1887
redakcja poleca	1807
redaksi	1303
redaksjonen anbefaler	1727
redaktionen anbefaler	330
redaktionen rekommenderar	2288
redaktionsempfehlung	422
redan prenumerant? logga in	2266
reddet	2384
reddit	631
redes sociais	1881
redes sociales	808
refuser	1066
registar	1868
registe-se	1868
register	608
register for free	608
register now	608
registo	1868
registra't	189
registra't per comentar	203
registrace	229
registracija	2081	2204
registrarme	789
registrarme en la newsletter	796
registrarse	789
registrasi	1281
registrate	864
registrati	1334
registrati e leggi questo articolo	1395
registrati gratis	1334
registreer	1589
registreer gratis	1589
registreeru tasuta	876
registreeru veebiseminarile	883
registrer deg	1706
registrera dig	2266
registreren	1589
registrieren	386
registriraj se	2081	2204
registro	789
registrovat se	229
registruj se	2081
registruotis	1504
regulamin	1800
reject all	645
reject all cookies	645
rejeitar	1887
rejeitar todos	1887
rejoignez la conversation	1103
rejoignez la discussion	1103
reklaam	876
reklaamartikkel	884
reklaamtekst	884
reklam	2280	2383	2383
reklam alani	2383
reklama	239	239	1504	1799	1799	2087	2149
reklamdan sonra devam ediyor	2383
reklame	321	1719
reklami atla	2383
reklami kapat	2383
reklaminis straipsnis	1512
reklamlar	2383
reklamy	1799
rekomendasi	1290
rekomendasi untuk anda	1290
rekomendasi untukmu	1290
rekomenduojame	1506
rekommenderade artiklar	2288
rekommenderas	2288
rekommenderat	2288
relacionadas	823	1894
relacionado	823
relacionados	823	1894
related	654	657
related article	654
related articles	654
related content	654
related coverage	654
related items	654
related links	654
related news	654
related posts	654
related reading	654
related stories	654
related story	654
related tags	654	654
related to this story	654
related topics	654
related videos	654
relaterade artiklar	2288
relaterade nyheter	2288
relaterat	2288
relaterede artikler	330
relaterede emner	330
relateret	330
relatert	1727
relaterte artikler	1727
relaterte emner	1727
relaterte saker	1727
remember me	608
remiamas turinys	1512
remind me in #	600
remind me in may	600
remind me later	600
remind me next month	600
remind me tomorrow	600
remove ad	640
remove ads	640
remti	1504
rep alertes d'aquest tema	209
replay	659
replies	649
reply	649
report	631
report a problem	649
report a typo	649
report abuse	649
report ad	640
report comment	649
report this ad	640
reportagem exclusiva para assinantes	1930
reportar	819
reportar erro	1890
reportar error	819
reportar un error	819
reproducir	826
reproduzir	1897
request a correction	649
reset password	608
responder	819	1890
resta aggiornato	1341
restam # caracteres	1921
resumen con ia	847
resumen de ia	847
resumen por ia	847
resumir com ia	1913
resumo por ia	1913
retour	1059
retour en haut	1076
return to top	659
""", 'ri': """
riassumi con l'ia	1378
riassunto ia	1378
ricevi gli avvisi su questo argomento	1389
ricevi la newsletter	1341
ricevi una notifica per ogni nuovo articolo dell'autore	1389
rifiuta	1353
rifiuta tutto	1353
rimani aggiornato	1341
rimani informato	1341
riproduci	1363
riservato agli abbonati	1395
rispondi	1356
rispondi al sondaggio	1386
ritzau	359	359
ritzau/afp	359
ritzau/reuters	359
""", 'ro': """
rodyti daugiau	1511
rodyti komentarus	1510
""", 'rs': """
rss	631
""", 'ru': """
rubriken	422
rubriques	1073
""", "s'": """
s'abonner	1040
s'identifier	1040
s'inscrire	1040
s'inscrire gratuitement	1040
""", 'sa': """
saada e-postiga	881
saada vihje	883
sag uns deine meinung	462
sagen sie uns ihre meinung	462
saiba mais	1894
sair	1868
saken er forbeholdt abonnenter	1706
saken er lest opp av en robot	1715
saken fortsetter etter annonsen	1719
saken fortsetter nedenfor	1719
saken fortsetter under	1719
saken fortsetter under bildet	1719
saken oppdateres	1719
salin link	1285
salin tautan	1285
saltar al contenido	826
saltar publicidad	814
salva	1346
salva articolo	1346
salva l'articolo	1397
salva per dopo	1397
salvar	1880
salvar artigo	1880
salvar para ler depois	1932
salvesta	881
salvesta artikkel	881
samal teemal	878
samengevat door ai	1640
samenvatting door ai	1640
sammanfattad av ai	2291
sammanfattning gjord av ai	2291
samtykke	322	1720
sauvegarder	1059
sauvegarder l'article	1115
sauvegarder pour lire plus tard	1115
save	630
save article	630
save for later	630
save preferences	645
save story	630
save this article	630
saved	630
""", 'sb': """
sblocca l'articolo	1395
""", 'sc': """
scegli il tuo abbonamento	1395
scegli l'abbonamento che fa per te	1395
scegli un importo	1333
schlagworte	422
schlagworte zum thema	422
schon abonnent	386
schon dabei	381
schreibe einen kommentar	418
schreiben sie der redaktion	462
schreiben sie einen kommentar	418
schrift verkleinern	407
schrijf een reactie	1615
schrijf je gratis in	1651
schrijf je in	1594
schrijf je in voor onze nieuwsbrief	1594
scopri	1363
scopri le offerte	1334
scopri tutte le nostre newsletter	1391
scopri tutte le offerte di abbonamento	1395
scrie un comentariu	1953
scrivi qui il tuo commento	1386
scrivi un commento	1356
scroll down for video	706
scroll down to continue	731
scroll down to continue reading	640
scroll for more	640
scroll ke bawah untuk melanjutkan	1287
scroll to continue	640
scroll to continue with content	640	1287
scroll to top	659
scroll untuk membaca	1287
scrolle weiter	412
scrollen sie weiter	412
""", 'se': """
se abonnemang	2266
se abonnementer	308
se alla	2291
se alla bilder	2291
se alle	333	1730
se alle abonnentfordeler	1706
se alle bildene	1730
se alle fordele for abonnenter	308
se bildene her	1730
se billederne her	333
se connecter	1040
se connecter avec apple	1112
se connecter avec facebook	1112
se connecter avec google	1112
se erbjudanden	2266
se flere billeder	333
se grafikken her	333	1730
se klippet	2291
se klippet i spelaren ovan	2291
se klippet ovan	2291
se klippet over	1730
se tilbud	308	1706
se tilbudene	1706
se videoen her	333	1730
se videoen herunder	333
se videoen nedenfor	333	1730
se videoen ovenfor	333
se videoen over	1730
se videoen under	1730
se videon i spelaren ovan	2291
se videon nedan	2291
se videon ovan	2291
search	659
sebelumnya	1292
secciones	823
sections	659
secure checkout	606
secure payment	606
secure transaction	606
sedang tren	1314
see all	659
see all newsletters	618
see all plans	726
see all subscription plans	726
see also	654
see comments	649
see more	659
see subscription options	608
segnala	1356
segnala un errore	1356
segnala un errore nell'articolo	1386
segueix aquest tema	209
segueix l'autor	209
segueix tota l'actualitat en directe	218
segui	1347
segui la diretta	1389
segui questo argomento	1389
segui questo tema	1389
seguici	1347
seguici su facebook	1347
seguici sui social	1347
seguir	809	1881
seguir a este autor	859
seguir autor	1923
seguir este tema	859	1923
seguir leyendo	789	826
seguir leyendo en	809
seguir sin apoyar	784
sei d'accordo? vota	1386
seite #	425
seite drucken	407
seite teilen	407
seja apoiador	1865
seja assinante	1868
seja o primeiro a comentar	1890
seja um apoiador	1865
selanjutnya	1292
selecione as newsletters que pretende receber	1925
selecione as newsletters que quer receber	1925
select an amount	606
select payment method	606
selengkapnya	1292
semua komentar	1289
senare	2262
senaste	2288
senaste nyheterna	2288
senaste nytt	2288
send email	630
send feedback	649
send til en ven	317
send to a friend	630
senere	304	1702
seneste	330
seneste nyheder	330
seneste nyt	330
sense tu no seria possible	214
sent daily	717
sent weekly	717
senza di te non ce la facciamo	1394
senza vincoli	1395
seotud artiklid	878
seotud lood	878
sepa-lastschrift	385
services partenaires	1064
servicios	823
sesli dinle	2381
seu e-mail	1872
seu email	1872
seuraa	976
seuraa aihetta	976
seuraava	985
seuraava juttu	983
seuraavaksi	985
sezioni	1360
""", 'sf': """
sfoglia gallery	1363
sfoglia il giornale	1334
""", 'sh': """
share	539	630	1285	1313	1947
share article	630
share by email	630
share by text	630
share full article	630
share link	630
share on	630
share on bluesky	630
share on facebook	630
share on flipboard	630
share on linkedin	630
share on pinterest	630
share on reddit	630
share on social	728
share on social media	728
share on telegram	630
share on threads	630
share on x	630
share on x (twitter	630
share on your socials	728
share options	630
share pe facebook	1980
share save	630
share share	630
share story	630
share this	630	630
share this article	630
share this news	630
share this on	630
share this on social media	630
share to facebook	630
share tweet	630
share using the buttons below	728
share via	630
share via facebook	630
share via twitter	630
share with a friend	630
share with email	630
share with friends	728
share with your friends	630
sharing	630
show all	659
show caption	659
show comments	649
show external content	645
show less	659
show more	659
show more sharing options	630
shrani	2210
""", 'si': """
si din mening	1723
sie haben bereits ein konto	477
sie haben bereits ein konto? anmelden	477
sie haben den newsletter abonniert	468
sie haben noch kein abo	477
sieh dir diesen beitrag auf instagram an	450
siehe auch	422
siga	1881
siga este autor	1923
siga-nos	1881
sign in	608
sign in / register	608
sign in or sign up	608
sign me up	618
sign out	608
sign up	608
sign up for corrections and clarifications	649
sign up for free	608
sign up for our newsletter	618
sign up here	618
sign up now	608
sign up or log in	726
sign up to our newsletter	717
sign up with your email	717
signaler	1069
signaler un abus	1103
signaler une faute	1103
signaler une faute d'orthographe	1103
sigue este tema y recibe avisos	859
sigue leyendo	823
sigue leyendo debajo	814
siguiendo	809
siguiente	826
siguiente noticia	823
sikeresen feliratkozott	1238
simak juga	1290
similar articles	654
similar posts	654
similar stories	654
simpan	1285
simpan artikel	1313
simpan untuk dibaca nanti	1313
sin comentarios	819
sin permanencia	864
single contribution	606
sinu e-posti aadress	900
sinua voisi kiinnostaa	983
siradaki haber	2388
sisesta oma e-posti aadress	900
siste	1727
siste nyheter	1727
siste nytt	1727
sisuturundus	876
sisuturunduse artikkel	884
site map	659
sitemap	659
""", 'sk': """
skaitomiausi	1506
skaitomiausi straipsniai	1506
skaitomiausia	1506
skaitykite daugiau	1506
skaitykite toliau	1504
skaityti daugiau	1511
skaityti komentarus	1510
skaityti toliau	1504
skaityti visus komentarus	1510
skapa ett gratis konto	2266
skapa ett konto	2266
skapa gratis konto	2266
skapa konto	2266
skapa konto gratis	2266
skaties bildes	1551
skaties foto	1551
skaties video	1551
skatieties video	1551
skip ad	600
skip ads	640
skip advertisement	640	640
skip for now	600
skip past newsletter promotion	618
skip this	600
skip to content	659
skip to footer	659
skip to main content	659
skip to navigation	659
skomentuj	1795	1803
skopiowano link	1795
skopiuj adres	1795
skopiuj link	1795
skriv din kommentar	325	1723	2284
skriv din kommentar her	325	1723
skriv en kommentar	325	1723	2284
skriv et svar	333
skriv inn e-post	1711
skriv inn e-postadressen din	1711
skriv kommentar	325
skriv ut	1715	2276
skriv ut artikeln	2276
skriv ut saken	1715
skype	631
""", 'sl': """
sla advertentie over	1609
sluit	1622
sluiten	1585
""", 'sm': """
sms	631
""", 'sn': """
snapchat	631
""", 'so': """
sobre el autor	823
sobre la firma	823
social	1347
social media	408	635
sociala medier	2277
sociale media	1605
sociale medier	318
solo gli abbonati possono commentare	1386
solo los suscriptores pueden comentar	854
something went wrong	717
something went wrong. please try again	717
something went wrong. please try again later	618
sommaire	1076
son dakika	2388
son dakika haberleri	2388
son haberler	2388
sonra oku	2381
sonraki	2390
sonraki haber	2388
sonraki sayfa	2390
sorodna novica	2208
sorodne novice	2208
sorodne vsebine	2208
sorotan	1290
sort by	649
sosiaalinen media	976
sosiale medier	1716
sostieni	1330
sostienici	1330
soutenez-nous	1032
soutenir	1032
soziale medien	408
""", 'sp': """
spannend	422
spara	2276
spara artikel	2276
spara artikeln	2276
spara artikeln till senare	2276
spara till senare	2276
spausdinti	1509
special offer	608
speel video af	1645
speichern	407
spela upp	2291
spende	382
spende jetzt	382
spenden	382
spenden sie	382
spendenkonto	472
spill av	1730
spill av video	1730
spill av video her	1730
spomni me kasneje	2214
sponset	1719
sponset innhold	1719
sponsor content	640
sponsored	412	542	640	1663
sponsored content	640
sponsored links	640
sponsored message	640
sponsored message - story continues after this	640
sponsored post	640
sponsored stories	654
sponsoreret	321
sponsoreret indhold	321
sponsorizzato	1351
sponsorlu	2383
sponsorlu haber	2383
sponsoroitu	977
sponsrat	2280
sponzorirana vsebina	2207
sponzorirano	2087	2207
sponzorisani tekst	2087
sponzorisano	2087
spotify	631
spotted a mistake	649
spotted an error	649
sprejmem	2222
sprejmi	2222
sprejmi vse	2222
spremi	2090
""", 'st': """
stampa	1346
stampa articolo	1346
stampa questo articolo	1397
standard digital	726
start free trial	608
start subscription	608
startseite	422	425
stay connected	618
stay in the know	618
stay informed	618
stay up to date	618
steady	382
stel je vraag aan onze ai	1640
stellenmarkt	456
stem her	333	1730
stem i afstemningen	333
stem i avstemningen	1730
stem nu	1643
steun ons	1586
stichworte	422
stikkord	1727
stimmen sie ab	456
stopt automatisch	1658
stories for you	654
story continues	640
story continues below	640
straipsnis prieinamas tik prenumeratoriams	1504
strictly necessary cookies	645
strinjam se	2222
strinjam se s prikazom zunanje vsebine	2222
stt	988	988
stt-afp	988
stt-reuters	988
stumbleupon	631
stuur door	1683
stuur een correctie	1648
""", 'su': """
su questo argomento	1398
subiecte	1954
submit	601
submit a correction	649
submit comment	649
subscreva a newsletter	1872
subscreva gratuitamente	1925
subscrever	1872
subscrever newsletter	1872
subscribe	608
subscribe by email	618
subscribe for free	608
subscribe here	608
subscribe now	608
subscribe to continue	608
subscribe to continue reading	608
subscribe to get the latest posts sent to your email	618
subscribe to our newsletters	618
subscribe to read	608
subscribe today	608
subscribe via email	618
subscriber exclusive	726
subscriber only	608
subscriber-only	608
subscriber-only content	726
subscribers get more	726
subscribers only	608
subscription options	608
subscriu-t'hi	188
subscriu-te	188
subskrybuj	1785
success! check your inbox	763
successivo	1363
suche	425
suchen	425
sudah punya akun	1281
suggerisci una correzione	1378
suggest a correction	649
suggested	654
suggested articles	654
suivant	1076
suivez notre direct	1115
suivez nous	1060
suivez-nous	1060
suivi	1060
suivre	1060
suivre ce sujet	1060
suivre ce sujet et recevoir une alerte	1105
suivre cet auteur	1060
sujets	1073
sulge reklaam	884
sulje	966
sullo stesso argomento	1360
sullo stesso tema	1360
sumbang	1280
summary by ai	699
suositellut	983
suosittelemme	983
suosituimmat	983
support local journalism	602
support our journalism	602
support our work	602
support quality journalism	602
support the author	602
support this site	602
support us	602
support us on patreon	602
support us today	602
supported by	640
sur ce sujet	1073
sur le web	1073
suscribete	789
suscribirme	789
suscribirse	789
suscribite	864
suscribite ahora	864
suscripciones	789
susijusios naujienos	1506
sutikti su visais	1521
sutinku	1521
suurenna kuva	985
""", 'sv': """
svar	325	1723
svara	2284
svi komentari	2090
""", 'sw': """
swisha en slant	2263
""", 'sz': """
szavazzon	1236
szukaj	1810
""", "t'": """
t'ha agradat aquest article	203
""", 'ta': """
ta bort annonser	2280
tag	1290	1360	2523
tag-uri	1954
taggar	2288
tagged	654
tagger	1727
tagi	1807
tagovi	2088
tags	330	422	546	654	823	1073	1290	1360	1619	1894	2523
taguri	1954
taille du texte	1059
taip pat skaitykite	1506
tak for din tilmelding	313
take our survey	649
tallenna	975
tallenna juttu	975
talvez mais tarde	1864
tamanho da fonte	1880
tampilkan lebih banyak	1292
tartalom	1236
tautan berhasil disalin	1313
tautan disalin	1285
tautan telah disalin	1313
tavs e-pasts	1567
""", 'te': """
te has suscrito correctamente	860
te puede gustar	823
te puede interesar	823
te quedan # caracteres	854
te recomendamos	823
te-ar putea interesa	1954
teata veast	882
teavita veast	882
tee lahjoitus	967
teilen	407
teilen auf	407
teilen und weiterempfehlen	407
teised loevad	878
tek seferlik	2373
tekst loopt door onder de advertentie	1609
tekst se nastavlja nakon oglasa	2087
tekstgrootte	1604
tekstimainos	977
telegram	631	2007
teljes cikk	1236
telli	876
telli kohe	876
tellijale	876
tellijana saad artiklit jagada	881
tellijatele	876
tema	1727
tema dana	2088
temaer	1727
temas	823	1894
temas relacionados	823
tematy	1807
temes relacionats	218
temi	1360
temos	1506
tempo de leitura	1897
tempo di lettura	1363
tempo estimado de leitura: # minutos	1880
temps de lecture	1076
temps de lecture : # min	1076
tendances	1073
tendencias	823
tendenze	1360
tentang kami	1303
teraz nie	2156
terbaru	1290
terkait	1290
terkini	1290
termini e condizioni	1353
termos de uso	1887
terms	645
terms & conditions	645
terms and conditions	645
terms apply	726
terms of service	645
terms of use	645
terpopuler	1290
terpopuler hari ini	1314
terug naar boven	1622
test din viden i ugens quiz	333
test kunnskapene dine i ukas quiz	1730
testa dina kunskaper i veckans quiz	2291
testaa tietosi viikon visassa	985
testen	386
testez gratuitement	1040
testez vos connaissances	1103
testez vos connaissances avec notre quiz	1103
tetszik	1227
text size	630
text version	659
texto gerado por ia	1913
""", 'th': """
thank you	601
thank you for subscribing	717
thank you for watching	731
thank you to our sponsors	640
thank you! please check your inbox	763
thanks for subscribing	618
thanks for watching	731
thanks to our sponsors	640
thanks! please check your inbox	763
the article continues below	731
the story continues below	731
the video player is currently playing an ad	697
thema	422
thema's	1619
themen	422
there are no comments yet	649
there was an error, please provide a valid email address	717
these are external links and will open in a new window	630
this is an advertisement	640
this video can not be played	697
this video cannot be played	697
threads	631
""", 'ti': """
ti consigliamo	1360
ti potrebbe interessare	1360
ti potrebbero interessare	1360
ticker	422
tickets sichern	456
tidak terima kasih	1279
tidak, terima kasih	1279
tiempo de lectura	826
tiempo estimado de lectura: # minutos	808
tietosuoja	978
tiktok	631
til forsiden	330	1727
til toppen	333	1730
tilaa	968
tilaa nyt	968
tilaa uutiskirje	971
tilaa uutiskirjeet	971
tilaajalle	968
tilaajille	968
tilaukset	968
till erbjudandet	2266
till startsidan	2288
till toppen	2291
tilmeld	313
tilmeld dig	313
tilmeld dig nyhedsbrevet	313
tilmeld nyhedsbrev	313
timp de citire # min	1956
tin sau	2523
tinggalkan komentar	1289
tip us	602
tips en venn	1715
tips van de redactie	1619
tipsa	2276
tipsa oss	2284
tisk	236
""", 'to': """
today's most read	730
today's paper	659
today's top stories	654
todos los comentarios	819
toestemming	1611
toeta	876
toeta meid	876
toevoegen aan leeslijst	1683
toggle	659
toggle caption	659
toimetus soovitab	878
toimitus suosittelee	983
toista	985
toon deze inhoud	1638
toon inhoud	1611
toon meer	1622
toon minder	1622
toon reacties	1615
top articles	654
top artikel	422
top comments	649
top headlines	654
top latest discussions	659
top news	654
top stories	546	654
top-artikel	422
top-news	422
top-themen	422
tophistorier	330
topics	654
topik	1290
topik terkait	1290
toppnyheter	2288
toppsaker	1727
topthemen	422
torna all'inizio	1363
torna su	1363
torne-se assinante	1865
torne-se membro	1865
tots els butlletins	211
toujours afficher ce type de contenu	1095
tous les commentaires	1069
tous ses articles	1093
tout accepter	1066
tout refuser	1066
tout voir	1076
toute l'actu	1073
toutes les photos	1076
""", 'tr': """
trabaja con nosotros	849
trabalhe connosco	1915
trabalhe conosco	1915
trakteer ons op koffie	1586
trang sau	2525
transferencia bancaria	788
translated by ai	699
traueranzeigen	456
treballa amb nosaltres	205
trefwoorden	1619
trend	2388
trending	422	654	1290	1619	1894
trending deals	640
trending now	654
trending stories	654
trending today	654
trending topics	654
trimite	1947
trimite pe email	1947
trimite pe whatsapp	1980
trimite unui prieten	1980
try it free	608
""", 'tt': """
tt	2317	2317
tt-afp	2317	2317
tt-reuters	2317	2317
""", 'tu': """
tu e-mail	796
tu email	796
tudo sobre	1894
tue riippumatonta journalismia	967
tuitar	1880
tuitear	808
tulis komentar	1289
tulis komentar anda di sini	1303
tulosta	975
tulosta juttu	975
tumblr	631
tunnuksen luominen on maksutonta	968
tuoreimmat	983
tuoreimmat uutiset	983
turinio rinkodara	1512
tutti gli aggiornamenti qui	1389
tutti i commenti	1356
tutup	1279
""", 'tw': """
tweet	630	1285	1346
tweet this	630
tweeta	2276
tweeter	1059
tweetle	2381
tweetnij	1795
tweetnout	236
twitter	631
twitter-inhalte erlauben	415
twittern	407
""", 'ty': """
tyck till	2284
tylko w serwisie	1807
type your email	618
""", 'u ': """
u fokusu	2088
""", 'ud': """
udskriv	317
udvalgt	330
""", 'ui': """
uitgelicht	1619
uitloggen	1589
""", 'ul': """
ultim'ora	1360
ultime news	1360
ultime notizie	1360
ultimele articole	1954
ultimi articoli	1360
""", 'um': """
um assinante ofereceu-lhe este artigo	1932
umfrage wird geladen	456
""", 'un': """
un abbonato ti ha regalato questo articolo	1397
un subscriptor t'ha regalat aquest article	217
une erreur dans l'article	1069
uneix-te a la conversa	203
unfollow	635
unisciti al nostro canale	1347
unlisted	659
unlock this article	608
unohditko salasanan	968
uns folgen	408
unser bestes angebot	477
unser newsletter	394
unsere empfehlung	422
unsere empfehlungen	422
unsere newsletter	394
unsere top-themen	482
""", 'up': """
up next	654
upgrade now	608
upgrade to founding member	608
upgrade to paid	602
uplati	2080
""", 'us': """
ustawienia	1800
ustawienia cookies	1800
""", 'ut': """
utiles	1066
utvalgt	1727
utvalt	2288
""", 'uu': """
uudiskiri	900
uudiskirjad	900
uusimmat	983
uutiskirje	971
uutiskirjeet	971
""", 'uw': """
uw e-mailadres	1594
""", 'uy': """
uygulamayi indir	2428
uygulamayi indirin	2428
""", 'va': """
vaata galeriid	883
vaata ka	878
vaata kommentaare	882
vaata pilte	883
vaata videost	883
vaata videot	883
vaata videot siit	883
vacatures	1643
vagas de emprego	1915
vai al contenuto	1363
vain tilaajille	968
vakances	1551
valikko	985
valorar	819
van onze partners	1619
vandaag	1619
vandaag niet	1585
var artikkelen nyttig	1723
var artiklen nyttig	325
var dette nyttig	1730
var oppsummeringen nyttig	1723
var opsummeringen nyttig	325
var saken nyttig	1723
varovanje osebnih podatkov	2222
vastaa	982
vastaa kyselyyn	985
vastaa lukijakyselyyn	985
""", 've': """
ve zkratce	244
vedi anche	1360
vedi i # commenti	1386
vedi i commenti	1356
vedi tutte	1363
vedi tutti	1363
vedi tutto	1363
veilig betalen	1588
ver # comentarios	819
ver bio	841
ver comentarios	819
ver contenido	816
ver contenido externo	845
ver essa foto no instagram	1911
ver este tuit	845
ver fotos	826
ver galeria	1897
ver los comentarios	819
ver mais	1897
ver ofertas	789	1868
ver perfil	841	1923
ver resultado parcial	1921
ver resultados	854
ver resultados de la encuesta	854
ver todas	826	1897
ver todo	826
ver todos	826	1897
ver tudo	1897
verder zonder te steunen	1585
vergroot	1622
vergroot afbeelding	1622
verlagsangebot	412
verlagsbeilage	483
verschicken	407
versenden	407
verwandte artikel	422
verwandte themen	422
verwante artikelen	1619
veuillez saisir une adresse e-mail valide	1108
veure # comentaris	203
veure perfil	209
veure totes les ofertes	215
vezane vesti	2088
vezane vijesti	2088
vezi # comentarii	1966
vezi comentariile	1953
vezi mai mult	1956
vezi rezultatele	1966
vezi toate	1956
vezi toate newsletterele noastre	1973
vezi toate ofertele de abonament	1978
vezi videoclipul	1972
""", 'vi': """
vi har lukket for kommentarer	325
viber	631	2007
videa	244
video	244	330	1290	1360	1727	1954	2288	2388	2523
video abspielen	458
video ad	640
video afspelen	1645
video anschauen	458
video ansehen	458
video laden	415
video terkait	1290
video's	1619
videoen afspilles her	333
videoen kan ikke afspilles	333
videolar	2388
videos	422	823
videot	983
videoyu izle	2390
videoyu izleyin	2390
view all	659
view all newsletters	618
view comment	649
view comments	649	659
view full size	659
view gallery	659
view image	659
view image in fullscreen	659
view more	659
view on instagram	630
view our privacy policy	697
view plans	608
view post on instagram	697
view post on x	697
view subscription options	608
view this post on facebook	697
view this post on instagram	697
view this post on threads	697
view this post on x	697
viimased uudised	878
virement	1039
virement bancaire	1039
vis alle	333	1730
vis bildetekst	1730
vis flere	333	1730
vis indhold	322
vis innhold	1720
vis innlegg fra facebook	1730
vis innlegg fra instagram	1730
vis kommentarer	325	1723
vis mer	1730
vis mere	333
visa alla	2291
visa fler	2291
visa kommentarer	2284
visa mer	2291
visualizza questo post su instagram	1376
""", 'vk': """
vk	631
""", 'vo': """
voce sintetica	1378
voeg toe aan je leeslijst	1659
voir aussi	1073
voir ce post	1095
voir ce tweet	1095
voir cette publication sur instagram	1095
voir le contenu	1066
voir le diaporama	1076
voir les # commentaires	1103
voir les commentaires	1069
voir les offres	1040
voir les photos	1076
voir moins	1076
voir plus	1076
voir plus de commentaires	1069
voir ses articles	1093
voir son profil	1093
voir tous ses articles	1093
voir tout	1076
voit perua tilauksen milloin tahansa	971
voit peruuttaa milloin vain	968
volg	1605
volg dit onderwerp	1605
volg ons	1605
volgen	1605
volgend artikel	1619
volgende	1622
volgende pagina	1622
vollbild	425
vols eliminar la publicitat	205
vols llegir l'article sencer? subscriu-te	215
voltar ao topo	1897
volver arriba	826
von ki zusammengefasst	452
voor abonnees	1589
vorherige seite	425
vorheriger artikel	422
vorig artikel	1619
vorige	1622
vorlesen	407
vorlesen lassen	407
vormista tellimus	876
vorteile sichern	386
vota a la nostra enquesta	203
vota en nuestra encuesta	854
vota il nostro sondaggio	1386
vota nel nostro sondaggio	1386
vote na nossa enquete	1921
votez dans notre sondage	1103
votez pour faire entendre votre voix	1103
votre adresse mail	1108
votre commentaire	1069
votre e-mail	1049
votre email	1049
vous aimerez aussi	1073
vous aimerez lire	1073
vous avez lu # articles sur # ce mois-ci	1112
vous avez une question	1069
vous n'avez pas encore de compte	1112
vous pourriez aimer	1073
vous pourriez aussi aimer	1073
vous pouvez offrir # articles par mois	1115
""", 'vr': """
vraag het ai	1640
vraag het onze ai	1640
""", 'vs': """
vsebina je zaklenjena	2204
vsi komentarji	2210
vstoupit do diskuse	243
vstoupit do galerie	246
vstupte do diskuse	243
""", 'vu': """
vul de vragenlijst in	1643
vul een geldig e-mailadres in	1651
""", 'vy': """
vytisknout	236
""", 'w ': """
w tym artykule	1807
""", 'wa': """
waardeer dit artikel	1655
waardeer dit verhaal	1655
wachtwoord vergeten	1589
war diese zusammenfassung hilfreich	452
was andere lesen	422
was deze samenvatting nuttig	1640
was this helpful	649
was this summary helpful	699
was this summary useful	699
was this translation helpful	699
watch above	706
watch below	706
watch here	706
watch more	654
watch next	654
watch on youtube	706
watch the full video	706
watch video	659
""", 'we': """
we care about your privacy	645
we recommend	654
we value your privacy	645
weekly newsletter	618
wees de eerste die reageert	1615
weigeren	1611
weiter nach der anzeige	483
weiter zum artikel	381
weitere artikel	422
weitere artikel zum thema	482
weitere links	422
weitere meldungen	422
weitere nachrichten	422
weitere news	422
weitere newsletter	468
weitere podcasts	422
weitere themen	422
weitere videos	422
weiterempfehlen	407
weiteres	422
weiterlesen	425
weniger anzeigen	425
werbeanzeige	412
werbliche inhalte	412
werbung	412
werbung folgt	524
werbung von unserem partner	483
werde mitglied	382
werden sie mitglied	382
werden sie teil unseres teams	456
wesprzyj	1782
wesprzyj nas	1782
""", 'wh': """
what do you think	649
what to read next	654
whatsapp	631	631	2007
why trust us	731
why you can trust our reviews	731
why you can trust us	731
""", 'wi': """
wideo	1807
""", 'wo': """
word lid	1586
word supporter	1586
word vriend	1586
""", 'wr': """
write a comment	649
write a review	649
""", 'ws': """
wspieraj	1782
wspieraj nas	1782
wspieram	1782
wszystkie	1810
wszystkie komentarze	1803
""", 'wu': """
wunschbetrag	385
""", 'wy': """
wybrane dla ciebie	1807
wydarzenia	1807
wydrukuj	1795
wyloguj	1785
wyszukaj	1810
""", 'x': """
x	631	1229
""", 'x ': """
x (twitter	631
x facebook	630
""", 'x.': """
x.com	631
""", 'xe': """
xem clip	2545
""", 'xi': """
xing	631
""", 'ya': """
ya eres suscriptor	789
ya he donado	784
ya soy socio	784
ya te has registrado	789
ya tengo cuenta	789
ya tienes cuenta	789
ya tienes una cuenta	789
yanitla	2387
yapay zekaya sor	2387
yazdir	2381
yazi boyutu	2381
yaziyi dinle	2381
""", 'ye': """
yearly	601
yerinizi ayirtin	2390
yes	649
""", 'yo': """
yorum	2387
yorum kurallari	2387
yorum yap	2387
yorum yaz	2387
yorum yazin	2387
yorumlar	2387
yorumlari oku	2387
yorumunuzu yazin	2387
you are now subscribed	717
you are subscribed	717
you can change how much you give or cancel your contributions at any time	602
you have # seconds	640
you may also be interested in	654
you may also enjoy	654
you may also like	654
you may have missed	654
you may like	654
you might also be interested in	654
you might also like	654
you might like	654
you're in	618
you're subscribed	717
your account	608
your comment	649
your donation is tax-deductible	722
your email	618
your email address	618
your gift is tax-deductible	722
your privacy choices	645
your privacy is important to us	645
your subscription is confirmed	717
youtube	631
youtube-inhalte erlauben	415
""", 'yu': """
yukari	2390
""", 'z ': """
z ostatniej chwili	1807
""", 'za': """
zaakceptuj wszystko	1800
zaboravljena lozinka	2081
zadejte e-mail	233
zadejte e-mailovou adresu	233
zadnje novice	2208
zadnje objave	2208
zahl ich	382
zahlungsart	385
zahlungsarten	385
zahlungsmethode	385
zahlungsmethoden	385
zalo	2518
zaloguj	1785
zamknij	1781
zapisz	1795
zapojte se do diskuse	243
zapri	2214
zaregistrovat se	229
zarejestruj	1785
zaten abone misiniz	2374
zatvori	2095
zavrni	2222
zavrni vse	2222
""", 'ze': """
zet op leeslijst	1683
""", 'zi': """
zie ook	1619
ziedot	1544
zip code	618
""", 'zo': """
zobacz komentarze	1803
zobacz wszystkie	1810
zobrazit diskusi	243
zobrazit galerii	246
zobrazit obsah	240
zoek	1622
zoeken	1622
zonder jouw steun kunnen we dit werk niet doen	1655
zoom	659
""", 'zu': """
zu den abo-angeboten	386
zu den angeboten	477
zu den kommentaren	418
zugang freischalten	386
zum abo	386
zum abo-shop	477
zum aboshop	477
zum angebot	386
zum artikel	425
zum gewinnspiel	456
zum inhalt	425
zum inhalt springen	425
zum kommentieren anmelden	418
zum podcast	458
zum quiz	456
zum seitenanfang	425
zum thema	422	425
zum video	458
zur bildergalerie	425
zur diskussion	418
zur fotostrecke	425
zur mediathek	458
zur merkliste	478
zur navigation	425
zur newsletter-anmeldung	394
zur startseite	422
zur themenseite	425
zur umfrage	456
zusammenfassung mit ki	452
zustimmen	415
zustimmen und weiter	415
"""}

START = {'#': """
#	391 K wochen kostenlos	391 K wochen gratis	391 K monat kostenlos	1482 K줄 요약	1666 K weken voor	1666 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	698 K post shared by	698 K video posted by	698 K post by	799 K tu correo	1075 K lire aussi	1075 K lire également	1260 K gombra kattintva	1260 K telegramon	1260 K facebookon	1262 K cikk a	1262 K cikk folytatódik	1268 K cikket mesterséges	1270 K teljes beszélgetés	1270 K teljes interjú	1339 K tutti i contenuti	1372 K cura della redazione	1907 K autora escreve segundo o novo
""", 'ab': """
abbonati	1332 K a
abonneer	1665 K je op	1689 K
abonnez	12 K-vous	1038 K-vous à
abonniere	12 K	513 K
abonnieren	12 K sie	384 K sie	513 K sie
about	660 K the author	660 K the authors	660 K the writer
abstimmung	496 K:
""", 'ac': """
accepted	607 K payment methods:	607 K cards:
acceso	792 K ilimitado
accesso	1339 K illimitato
acesso	1871 K ilimitado
acest	1965 K rezumat	1965 K articol a fost tradus
achou	7 K algum
achtergrond	1621 K:
acompanhe	12 K
acquista	1382 K la rivista
actie	1692 K:
""", 'ad': """
ad	733 K:
ada	1301 K kesalahan di artikel
add	12 K us	684 K	764 K
additional	735 K reporting by
adja	1260 K meg
adjon	1260 K hozzá
administratorem	1829 K danych osobowych jest	1829 K twoich danych	1829 K państwa danych	1829 K pani/pana danych	1829 K podanych
advertise	704 K with
advertisement	733 K:
""", 'af': """
afmelden	1679 K kan
afspil	361 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	367 K har	700 K summaries	700 K-generated summaries	701 K tools were	701 K was used	701 K helped	701 K assisted	1436 Kがこの記事	1436 Kによる自動	1436 K要約	1436 Kによる要約	1436 Kが選んだ	1436 Kに質問	1436 ※K	1482 K 요약은	1482 K 뉴스 요약	1641 K kan fouten maken. controleer	1641 K-samenvattingen	1768 K har	1960 K informații	1960 K un subiect	1960 K un pont	1960 K fost martor	2327 K har	2581 K摘要	2581 K重點	2581 K重点	2581 K生成	2581 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1929 K o	1929 K a	1929 K-nos a
""", 'ak': """
aktiver	361 K	1761 K
aktivera	2321 K
aktiviere	498 K
aktivieren	498 K sie
aktuelle	423 K nachrichten aus
""", 'al': """
al	801 K registrarte	846 K mostrar este contenido	1593 K lid	1678 K het nieuws lees je in
all	27 K comments	758 K content ©
alla	27 K kommentarer	27 K inlägg	2289 K artiklar om	2292 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	331 K artikler om	334 K artikler af	423 K artikel zu	423 K artikel von	424 K infos:	424 K news:	426 K artikel von	457 K folgen	1620 K artikelen over	1623 K artikelen van	1728 K saker om	1731 K artikler av
alleen	1593 K voor abonnees	1671 K leden kunnen reageren
alles	423 K zum thema	423 K zu	1620 K over	1660 K over
allow	629 K notifications	644 K ads on
already	766 K	766 K have
als	391 K abonnent	391 K abonnentin	403 K app	479 K abonnent können sie	479 K abonnentin können sie	1593 K abonnee
also	655 K in	656 K read	656 K read	656 K on this site:	656 K worth reading:	656 K on this topic:	759 K in the news:	1208 K read:	1208 K read-
alt	331 K om	1728 K om
alte	1982 K știri din
altre	1361 K notizie su	1399 K notizie di
altri	1361 K articoli su	1364 K articoli di
altro	1361 K su	1362 K su questo tema:
""", 'am': """
am	1964 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1295 K punya
ange	2321 K
angiv	361 K
anketa	245 K:
anlatmamiz	2417 K gereken
anna	890 K vihjest	890 K vihje	1013 K
annonces	1098 K légales : publiez
annullare	1344 K l'iscrizione
ansvarig	2319 K utgivare:
ansvarlig	1758 K redaktør:
answer	764 K
anuncie	1916 K no	1916 K na
any	27 K comment	743 K	765 K
""", 'ap': """
apa	1301 K reaksi anda
apakah	8 K artikel	1295 K anda punya	1301 K ringkasan ini	1301 K artikel ini	1301 K berita ini	1301 K informasi ini
apoya	787 K	787 K a
app	403 K herunterladen	403 K laden	1600 K voor android	1635 K
apply	746 K now
approfondimento	1362 K:
approfondisci	1362 K
apresentado	1919 K por
""", 'aq': """
aquest	202 K resum	202 K text ha estat traduït	202 K article ha estat traduït
""", 'ar': """
ar	1533 K straipsnis
arbejder	341 K du
arbetar	2299 K du
archives	1075 K :
are	661 K you affected by	743 K you	765 K you
arrives	720 K every
article	1088 K traduit
articles	660 K by
articol	1965 K tradus	1969 K susținut de
articolo	1379 K tradotto
artificial	701 K intelligence
artificiell	2327 K intelligens har
artikel	1291 K terkait:	1300 K ini diterjemahkan	1300 K ini ditulis dengan	1300 K ini dibuat dengan	1300 K ini merupakan hasil	1315 K ini telah tayang di	1315 K ini pertama kali tayang	1315 K ini pernah tayang	1315 K ini sudah tayang	1662 K gaat verder onder	1662 K loopt door onder	1662 K gaat verder na
artikeln	2323 K fortsätter
artikkel	907 K jätkub
artikkelen	1764 K fortsetter
artikkeli	1015 K jatkuu
artiklen	363 K fortsætter
""", 'as': """
ascolta	1 K	1362 K:	1385 K il podcast	1385 K la puntata
ask	660 K us here	700 K the	700 K our
assine	1871 K para
assista	1896 K:	1920 K ao vídeo acima	1920 K ao vídeo abaixo	1920 K ao vídeo
""", 'at': """
atbildi	1571 K
atlikite	1523 K testą
atradi	1563 K kļūdu
atsakykite	1532 K
""", 'au': """
auch	424 K interessant	424 K interessant:	424 K lesenswert	424 K spannend:	481 K bei uns:	505 K lesen:
aucun	32 K commentaire
audio	261 K vytvořila	705 K version of this	848 K generado	1379 K generato	1965 K generat
auf	411 K facebook, instagram	411 K instagram, facebook	411 K facebook und instagram	411 K facebook oder instagram
aus	424 K dem archiv:	481 K unserem archiv:	510 K dem englischen übersetzt	510 K dem französischen übersetzt	510 K dem amerikanischen übersetzt	510 K dem englischen von	510 K dem französischen von
author	660 K bio
autor	259 K je	277 K:	909 K:	1836 K:	1836 K: (	2101 K je	2161 K je	2179 K:
autore	1557 K:
autori	2161 K sú
autorica	2101 K je
autorius	1536 K:
autorka	259 K je	2101 K je	2161 K je
autors	1557 K:
""", 'av': """
available	625 K on the app store	625 K on google play
avec	1055 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2220 K je	2235 K:
avtorica	2220 K je
""", 'ay': """
ayrica	2389 K okuyun	2389 K bakin	2389 K bakin:
""", 'az': """
az	1268 K összefoglalót
""", 'ba': """
baca	1291 K juga	1291 K juga:	1291 K juga	1291 K juga:	1291 K:	1291 K selengkapnya	1291 K selengkapnya:	1291 K selanjutnya:	1294 K berita	1307 K berita tanpa iklan	1315 K berita lainnya	1315 K artikel lainnya	1315 K artikel lain	1315 K berita selengkapnya	1316 K ini juga:	1316 K pula:	1316 K lagi:
background	656 K:	729 K reading:
bagaimana	1301 K reaksi anda	1301 K pendapat anda	1301 K menurut anda
baggrund	332 K:
bagikan	3 K
baixe	13 K
bakgrund	2290 K:
bakgrunn	1729 K:
bakiniz	2389 K:
balso	1571 K
balsuokite	1532 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	751 K part of our
beachten	28 K sie bitte
become	598 K a member	598 K a subscriber	605 K a member of	713 K a member to comment	751 K part of our
bekijk	1621 K ook	1621 K:	1621 K hier	1621 K ook:	1623 K alle artikelen van	1644 K de video	1644 K de hele uitzending	1644 K de uitzending	1644 K de beelden	1644 K hier het hele	1646 K de video:	1689 K
bel	1635 K
belanja	1302 K di toko
beli	1302 K tiket
beluister	1 K	1644 K de podcast	1644 K onze	1689 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1302 K dengan tim
beri	1301 K rating	2209 K tudi
berikan	1301 K penilaian anda	1305 K suara anda
berikutnya	1316 K:
berita	1300 K ini diringkas	1315 K ini telah tayang	1316 K lainnya:
berite	2209 K tudi	2209 K tudi
besedilo	2220 K izraža	2223 K je prevedeno	2226 K je objavljeno v
bestel	1689 K
bestelle	513 K
bestellen	513 K sie
bestil	361 K
bestill	1761 K
besuche	12 K uns	513 K
besuchen	12 K sie uns	513 K sie
bewerten	513 K sie
bezahlte	507 K anzeige der	507 K anzeige des	507 K anzeige von
bezoek	1689 K
""", 'bi': """
bi	2239 K radi delali pri nas
bildergalerie	424 K:
bir	7 K hata	2406 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	490 K halten sie sich an die	490 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	723 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1735 K medlem av	1735 K abonnent på	1761 K	2296 K medlem i	2296 K prenumerant på	2321 K
blijf	28 K
bliv	31 K den første	338 K medlem af	338 K abonnent på	347 K testlæser	347 K klogere på	361 K
blocking	644 K ads
""", 'bo': """
bodite	31 K prvi
boka	2321 K
bol	2165 K pre vás	2165 K článok
bola	2165 K pre vás
bolo	2165 K pre vás	2165 K toto
book	361 K	702 K your ticket	702 K tickets	764 K
""", 'br': """
brak	32 K komentarzy
bron	1634 K: anp	1634 K: belga
browse	746 K jobs	764 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2424 K özeti	2424 K çeviriyi
buat	1321 K akun gratis
buchen	513 K sie
budi	31 K prvi
budite	31 K prvi
buka	1321 K akses penuh dengan
bunu	2389 K da okuyun:
buy	702 K tickets	702 K your ticket	702 K your tickets	764 K
""", 'by': """
byl	262 K pro vás	262 K článek
byla	262 K pro vás
bylo	262 K pro vás	262 K toto
""", 'c': """
c	668 (K) #
""", 'ca': """
cadastre	1871 K-se para
can	711 K't see the poll	711 K't see the quiz	711 K't see this poll	765 K you
cancel	615 K anytime	615 K at any time
catch	12 K us	639 K us on	705 K up on bbc	729 K up:	764 K	764 K up on
""", 'ce': """
ce	33 K părere	1088 K texte a été traduit	1089 K résumé	1098 K numéro est en vente	1098 K numéro est disponible
cek	1294 K
celoten	2234 K članek preberite
ces	1088 K points clés
cet	8 K article vous	1088 K article a été traduit
cette	1088 K traduction a été	1089 K synthèse
""", 'ch': """
chcesz	1840 K u nas pracować	1840 K pracować u nas
chcete	281 K u nás pracovat	281 K pracovat u nás	2183 K u nás pracovať	2183 K pracovať u nás
che	33 K ne pensi
check	764 K out	1689 K
chia	3 K sẻ
choose	598 K a plan	612 K a plan	684 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1362 K qui
click	685 K here to join	685 K to join	707 K here for more	715 K here to download	715 K to download	747 K play	764 K
clique	1896 K aqui	1920 K no player acima
cliquez	1075 K ici
clube	1916 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1312 K
colunista	1906 K do	1906 K da
come	702 K and meet	764 K
comentarii	5 K
comentariile	5 K	27 K	1967 K nu reprezintă	1967 K aparțin
comentarios	5 K	27 K	855 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1967 K tău va
commandez	1098 K notre	1098 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	713 K must
commenti	5 K	27 K
commenting	5 K	713 K is
comments	5 K	5 K on this	27 K	713 K are reserved	713 K are for	713 K are open to	713 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	764 K
compra	850 K aquí
condividete	3 K
condividi	3 K
confira	1896 K:	1896 K também	1896 K também:
conhece	1910 K algum caso
connect	12 K with	639 K with us
conoces	835 ¿K	840 ¿K algún
consider	598 K making	598 K giving
consiglia	3 K
consulta	825 K aquí
consultez	1098 K les avis de décès	1098 K nos offres
contact	660 K the author	660 K the reporter	660 K:	660 K this reporter	692 K	764 K
contacta	828 K con	829 K con
contacte	828 K con	829 K con
contacter	1077 K l'auteur
contactez	1077 K l'auteur	1077 K-nous	1092 K l'auteur
contacto	844 K:
contate	1898 K o autor
contatta	1364 K l'autore
contenido	792 K premium	848 K generado	852 K ofrecido por
contenu	1088 K généré	1101 K proposé par	1101 K sponsorisé par
contenuto	1379 K generato	1384 K offerto da
contingut	202 K generat	206 K ofert per
continue	723 K reading	724 K reading with
contributions	27 K
controleer	1689 K
copy	3 K link to	3 K the link	3 K article	775 K this url	775 K this link
copyright	432 K	668 K ©	668 K #	668 K:	668 K by	2179 K ©
cosa	33 K ne pensi
""", 'cr': """
create	612 K an account to	764 K	766 K an account	766 K your account
""", 'cs': """
csatlakozz	12 K	1260 K
csatlakozzon	1260 K
""", 'cy': """
cyber	723 K monday
""", 'cz': """
czy	1821 K ten artykuł	1821 K artykuł	1821 K ten tekst	1821 K to podsumowanie	1821 K to streszczenie	1821 K podobał	1821 K znalazłeś	1821 K znalazłaś	1821 K ta informacja	1821 K ta treść
czytaj	1808 K więcej o	1809 K także	1809 K także:	1809 K też	1809 K też:	1809 K również	1809 K więcej	1809 K:	1809 K także	1809 K też	1809 K więcej	1838 K dalej z
""", 'da': """
da	1362 K leggere:	2105 K li vam	2105 K li je članak	2105 K li je tekst
daarna	1593 K kun je
daftar	1302 K webinar	1321 K gratis
daftarkan	1302 K diri anda
dagelijkse	1597 K nieuwsbrief
daha	2389 K fazlasi:
dalies	1571 K
dalsza	1824 K część
dalyvaukite	1532 K
danach	391 K # euro
dann	391 K # euro
dans	1055 K l'application	1072 K les commentaires
dapatkan	1294 K
darovat	274 K
darte	801 K de baja
darujte	274 K	2177 K
das	423 K beste aus	424 K könnte sie auch interessieren	424 K könnte dich auch interessieren	424 K könnte sie interessieren:	424 K könnte sie auch interessieren:	424 K könnte dich auch interessieren:	457 K ganze interview	457 K komplette interview	491 K kommentieren	505 K lesen andere:
dazu	424 K auch:	481 K passend:
""", 'de': """
de	5 K reacties	1644 K podcast is te beluisteren	1662 K tekst gaat verder onder	1662 K tekst loopt door onder	1662 K tekst gaat verder na
deel	3 K dit	3 K het	1689 K
dein	27 K kommentar	490 K feedback hilft
deine	460 K meinung ist uns wichtig	490 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	361 K med	361 K artiklen	1761 K med	1761 K saken
dela	3 K artikeln	3 K den här	3 K texten	2321 K med	2321 K artikeln
deli	3 K
delite	3 K
delivered	720 K every	720 K each
delta	1744 K i vår	1761 K	2305 K i vår	2321 K
deltag	347 K i vores	361 K
den	26 K här sammanfattningen
dengarkan	1 K	1291 K:	1304 K podcast	1304 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	515 K ki-assistent
derechos	832 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	210 K't l'app	210 K't la nostra	210 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	850 K nuestros	850 K nuestras
descuentos	850 K exclusivos para suscriptores
despre	1962 K autor
detaljnije	2089 K:
detaylar	2389 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2389 K okuyun:
deze	26 K samenvatting	1593 K maand nog	1641 K tekst	1641 K vertaling	1641 K ai	1662 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	741 K you find this	743 K you	765 K our	765 K we	765 K you	771 K our ai	771 K the ai
die	5 K kommentarfunktion	5 K kommentare	453 K zusammenfassung	457 K neue folge	457 K aktuelle folge	457 K komplette folge	457 K ganze folge	457 K ganze sendung	460 K umfrage wird durchgeführt	489 K debatte zu
diese	453 K meldung
dieser	453 K artikel	453 K text	453 K beitrag
dieses	453 K interview
dig	729 K deeper:
digital	723 K subscriptions	766 K access
din	27 K kommentar
dinleyin	2389 K:
directement	1052 K dans votre
direkt	2290 K:
direkte	1729 K:
disclaimer	668 K:	1190 K:
discover	23 K more from	764 K
diskuse	5 K
diskusia	5 K
diskutieren	513 K sie
diskutujte	28 K
diskuze	5 K
disponible	210 K a l'app store	210 K a google play	804 K en google play	858 K en app store	858 K en google play y	1106 K sur google play
distribuie	3 K
distributed	735 K by
disusun	1300 K dengan
dit	27 K indlæg	1641 K artikel	1641 K stuk	1641 K bericht	1641 K verhaal	1678 K artikel lees je ook in	1678 K verhaal lees je ook in	1691 K artikel is ook	1691 K verhaal is ook	1691 K artikel bevat	1691 K verhaal bevat	1691 K verhaal verscheen	1691 K stuk verscheen
""", 'do': """
do	33 K you agree	660 K you have a tip	661 K you know more	661 K you have information	661 K you work at	661 K you work in	661 K you have any information	661 K you have a story	709 K our	743 K you have	765 K you
doe	1647 K de quiz	1647 K mee met ons	1647 K mee met onze	1647 K mee aan ons	1647 K mee aan onze	1689 K mee
dokumentumai	1261 K vannak
don	622 K't miss	656 K't miss:	759 K't miss this:
dona	787 K a	1332 K a
donasi	1310 K untuk
donate	598 K now	598 K today	605 K to
doneer	1665 K aan
donnez	1072 K votre avis
dossier	1075 K :
dostupno	2112 K na	2112 K u
dowiedz	1809 K się więcej
download	13 K	764 K	1307 K	1689 K
""", 'dp': """
dpa	432 (K
""", 'dr': """
drukuj	1832 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	341 K kan tippe os	341 K kan sende os	360 K har brugt	360 K har læst	361 K får en mail	361 K kan også	522 K hast schon ein abo	522 K hast dein limit	1759 K har lest	1759 K har #	1761 K får en e-post	1761 K kan også	1761 K finner oss	2299 K som källa	2320 K har läst	2320 K har #	2321 K får ett mejl	2321 K kan också	2321 K hittar oss
dukung	1310 K	1310 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	692 K-mail	1260 K-mailt küldtünk
""", 'ea': """
earlier	729 K coverage:
""", 'eb': """
ebenfalls	424 K interessant:
""", 'ed': """
edited	736 K by
editing	668 (K by	669 K by	670 K by
editor	656 K's picks:	1297 K:	1297 K :
""", 'ee': """
een	1639 K bericht gedeeld door	1639 K post gedeeld door
eerder	1646 K schreven we:	1646 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1013 K sitoutumista
ein	451 K beitrag geteilt von	451 K von	451 K post von
einen	391 K monat kostenlos
""", 'el': """
el	204 K teu comentari serà	853 K vídeo comenzará	853 K video comenzará
elinizde	2417 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1919 K parceria com
email	3 K this	660 K the author	660 K us	692 K	764 K
empfehlen	3 K sie	513 K sie
empfiehl	513 K
""", 'en': """
en	206 K col·laboració amb	792 K otro dispositivo	799 K tu correo	799 K su correo	799 K tu buzón	799 K tu email	813 K facebook y twitter	813 K facebook, twitter	813 K facebook y x	822 K los comentarios	825 K vídeo:	825 K directo	825 K contexto:	852 K colaboración con	1037 K faisant un don	1046 K tant qu'abonné	1052 K vous inscrivant	1075 K savoir plus	1075 K direct	1101 K partenariat avec	1117 K vidéo -	1117 K images -
enable	629 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	750 K your day with
endet	391 K automatisch
enjoy	723 K
enjoying	622 K this article
entdecke	23 K mehr von	513 K
entdecken	513 K sie
entenda	1896 K:
entra	12 K nel
entre	12 K no
envia	197 K'ns
envianos	839 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	341 K du	1738 K du
erbjudande	2305 K till dig som
erhalten	513 K sie
erscheint	469 K jeden	469 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	842 K corresponsal	842 K redactor de	842 K redactora de	842 K jefe de	842 K jefa de
escanea	839 K el código	858 K el código para descargar
escolta	1 K	208 K el pòdcast	208 K el podcast	208 K el nostre pòdcast	208 K el nostre podcast
escoltar	1 K
escucha	1 K	853 K el pódcast	853 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1114 K
esta	848 K noticia ha sido traducida	848 K traducción se ha hecho	848 K traducción ha sido	848 K función utiliza	855 K noticia pertenece a	1914 K tradução foi feita	1914 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	792 K contenido es exclusivo	846 K contenido procede de	846 K contenido proviene de	848 K texto ha sido traducido	848 K artículo ha sido traducido	850 K reportaje forma parte del número	850 K artículo forma parte del número	855 K artículo pertenece a	1914 K texto foi traduzido	1914 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	193 K pot interessar:
""", 'ex': """
exclusief	1593 K voor abonnees
exclusivo	792 K para suscriptores
existing	612 K subscriber	612 K subscribers
explainer	656 K:
explore	656 K more:	764 K
""", 'ez': """
ez	1235 K is érdekelheti:
""", 'fa': """
fai	1388 K il quiz	1388 K il test	1388 K il nostro
faites	1037 K un don	1038 K un don à
fale	1898 K com o autor	1907 K com o repórter	1907 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	743 K
feel	676 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	656 K under:
fill	764 K in	764 K out
film	1824 K znajdziesz
find	12 K us	12 K os	639 K us on	639 K me on	704 K your next job	764 K
finden	12 K sie uns	513 K sie
finn	12 K oss
first	775 K published by	775 K published in the
fizessen	1260 K
""", 'fl': """
flash	723 K sale
fler	2289 K artiklar om	2292 K artiklar av
flere	331 K artikler om	334 K artikler af	1728 K saker om	1728 K saker fra	1729 K saker om	1731 K saker av	1744 K jobber på
""", 'fo': """
foglald	1260 K le
foglalja	1260 K le
folge	12 K	513 K
folgen	12 K sie	513 K sie
folgt	12 K
follow	12 K	639 K us	639 K @	639 K all the latest	639 K the latest	639 K our	685 K the	692 K	764 K	1294 K
for	13 K a better	13 K the best	707 K more news	707 K more local	707 K more stories	707 K more on	707 K more coverage	707 K more of our	707 K more from	707 K the latest	715 K the best experience	715 K the best reading experience	723 K just	723 K only	729 K more on the story	754 K just	754 K only	758 K reprint	758 K reprints
fortsett	1764 K å lese
forward	3 K this
foto	1575 K:	2089 K galerija:
fotogalerie	245 K:
fotogalerija	2209 K:
fotostrecke	424 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	453 K unsere ki
frage	515 K des tages
fragen	453 K sie unsere ki
freier	476 K zugang für abonnenten
from	656 K the archive:	656 K our archive:	656 K our archives:	729 K our archives:	754 K only	754 K just
""", 'fu': """
fuiste	840 ¿K testigo
full	656 K story:	656 K coverage:
funnet	7 K en
further	656 K reading:
""", 'fy': """
fyll	1761 K inn	2321 K i
""", 'ga': """
ga	1689 K mee
gabung	12 K	1294 K
gambas	1291 [K:video
gaukite	1532 K
""", 'ge': """
ge	2321 K
geben	513 K sie
geef	3 K dit
gem	361 K
generative	701 K ai
gerelateerd	1646 K:
gesponsert	507 K von
gesponsord	1662 K door
get	13 K the app	13 K our	23 K	598 K in touch	622 K the latest	622 K breaking news	629 K notified	685 K	685 K the	702 K tickets	702 K your tickets	715 K the	716 K text alerts	716 K news alerts	719 K the	719 K our	723 K	735 K permission to reuse	764 K
""", 'gi': """
gi	1761 K
gib	513 K
gift	3 K this
gillar	2322 K du
giornalista	1371 K professionista	1371 K e scrittrice	1371 K e scrittore
giv	361 K
""", 'gl': """
glavni	2223 K poudarki
""", 'go': """
go	729 K deeper:
gostou	8 K
got	660 K a tip	660 K a story	660 K a news tip	661 K a question	743 K	765 K a	765 K
""", 'gr': """
graduada	843 K en
graduado	843 K en
grupo	1884 K do whatsapp
""", 'gu': """
guarda	1362 K anche	1362 K:	1362 K il video	1362 K anche:	1385 K il video qui sopra
gulir	1317 K ke bawah	1317 K untuk
""", 'ha': """
ha	1242 K van információja	1242 K van információd	1242 K ön is átélt	1242 K te is átéltél	1242 K többet tud
haben	7 K sie einen fehler	427 K sie hinweise
haber	2418 K	2422 K:
haberde	7 K hata	2406 K hata
haberin	2389 K devami için
haberleri	13 K
haga	840 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1375 K informazioni	1375 K una notizia	1375 K una segnalazione	1375 K una storia
hakaret	27 K içeren
hakka	905 K
halaman	1316 K selanjutnya:
hallgasd	1 K meg	1248 K meg
hallgass	1248 K minket
hallgassa	1 K meg	1248 K meg	1260 K meg
haluaisitko	1014 K
haluatko	992 K kertoa	999 K töihin	999 K meille töihin
har	7 K du fundet	7 K du sett	334 K du et tip	341 K du oplysninger	341 K du viden	341 K du et godt tip	341 K du tip	341 K du flere oplysninger	341 K du oplevet	341 K du selv oplevet	341 K du en god historie	362 K du en historie	362 K du dokumentation	362 K du dokumenter	1731 K du et tips	1738 K du informasjon	1738 K du opplysninger	1738 K du flere opplysninger	1738 K du tips	1738 K du et tips	1738 K du opplevd	1738 K du erfaring	1738 K du tanker	1738 K du noe på hjertet	1763 K du en historie	1763 K du dokumenter	1763 K du dokumentasjon	2299 K du information	2299 K du uppgifter	2299 K du tips	2299 K du ett tips	2299 K du varit med om	2299 K du egna erfarenheter	2299 K du upplevt	2322 K du en historia	2322 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	204 K d'estar registrat	204 K detectat cap	204 K trobat cap	840 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2406 K mi fark	2417 K mi gördünüz
have	7 K you found	7 K you spotted	598 K your say	660 K a tip	660 K a news tip	660 K a question about this	660 K a question for	661 K you been	661 K a story	714 K your say	743 K a	743 K you	765 K you	765 K we
hay	7 K algún
haz	825 K clic aquí	840 K tu denuncia	856 K nuestro test	856 K el test	856 K nuestro quiz
hazte	787 K socio de
""", 'he': """
hear	1 K this	705 K this story	707 K more	747 K the full	747 K more	764 K
heb	7 K je een fout	1624 K je een tip	1625 K je een tip	1690 K je
heeft	1624 K u een tip	1625 K u een tip	1690 K u
hela	2329 K samtalet	2329 K intervjun
hele	369 K samtalen	369 K interviewet	1770 K samtalen	1770 K intervjuet
help	711 K us improve	764 K
hent	13 K	338 K appen fra	352 K	361 K	1749 K
here	729 K's more on this
het	5 K reactieveld	1620 K beste van	1662 K artikel gaat verder onder	1662 K verhaal gaat verder onder	1662 K artikel gaat verder na	1662 K verhaal gaat verder na
""", 'hi': """
hier	424 K lesen sie	424 K geht es zu	424 K geht's zu	457 K klicken, um	460 K geht es zum quiz	460 K geht es zum täglichen	519 K können sie den artikel	519 K können sie diesen artikel	519 K kannst du den artikel
highlights	700 K
hintergrund	424 K:
historien	363 K fortsætter
hit	747 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1744 K oss å bli bedre
""", 'ho': """
hoe	1670 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	741 K useful is this	741 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2322 K håller du med
husk	361 K at bekræfte	1761 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	362 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1361 K più letti di	1380 K punti chiave
""", 'ic': """
icymi	656 K:
""", 'ie': """
ielogojies	1571 K
ievadi	1571 K
""", 'if': """
if	7 K you spot	7 K you notice	676 K you enjoyed this	676 K you liked this
""", 'ih': """
ihr	27 K kommentar	490 K feedback hilft
ihre	27 K beiträge	33 K meinung	460 K meinung ist uns wichtig	490 K rückmeldung hilft
""", 'ik': """
iklan	1317 K -
ikuti	12 K	1294 K	1305 K survei	1305 K polling	1305 K jajak pendapat	1305 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1377 K video non è disponibile	1379 K testo è stato realizzato	1385 K video inizierà	1387 K tuo commento sarà
ilgili	2389 K haber
ilginizi	2389 K çekebilir	2389 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	999 K
""", 'im': """
im	424 K video:
image	668 K copyright	668 K source,	668 K credit:
""", 'in': """
in	400 K ihrem postfach	400 K ihr postfach	421 K den kommentaren	652 K the comments section	652 K the comment section	656 K case you missed it:	705 K the video player above	1382 K edicola da	1382 K edicola con	1384 K collaborazione con	1403 K offerta	1600 K de app	1618 K de reacties
indtast	361 K
informationen	453 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1390 K il codice	1390 K il qr code	1390 K il qr
inscreva	1916 K-se no nosso webinar
inscrivez	1044 K-vous gratuitement	1098 K-vous à notre webinaire
instal	1307 K aplikasi
instala	13 K
instale	13 K
instaliraj	2112 K
instalirajte	2112 K	2137 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1375 K la tua lettera
""", 'ir': """
irtisano	1013 K
""", 'is': """
is	7 K something wrong	743 K there	765 K there	1690 K er iets
isi	1305 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1571 K
izle	2389 K:
izleyin	2389 K:
izpildi	1562 K testu
izveido	1571 K
izvor	2116 K:
izvori	2116 K:
""", 'ja': """
ja	1557 K tev ir informācija	1557 K jums ir informācija	1557 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1013 K
jadikan	1294 K
jadilah	31 K yang pertama
jaga	905 K
jak	262 K se vám líbil
jatka	1015 K lukemista
jawab	1305 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1671 K kunt niet meer reageren	1671 K kunt reageren	1679 K kunt je altijd	1679 K ontvangt vanaf nu	1679 K ontvangt een e-mail	2105 K li vam	2105 K li članak	2224 K bil članek	2224 K bila vsebina	2224 K bil povzetek
jeden	469 K montag neu	469 K dienstag neu	469 K donnerstag neu	469 K freitag neu	469 K samstag neu	469 K sonntag neu	469 K mittwoch neu
jederzeit	391 K kündbar	398 K widerrufen	398 K abbestellen	398 K abmelden
jelentkezz	1260 K be
jelentkezzen	1260 K be
jetzt	457 K reinhören	460 K tickets sichern	481 K lesen:	502 K # monate	502 K # wochen
""", 'ji': """
jika	1295 K anda mengetahui	1295 K anda punya
""", 'jo': """
job	338 K hos
jobb	1735 K i
jobba	2296 K på
jobbar	2299 K du
jobber	1738 K du
jogue	1916 K palavras cruzadas
join	12 K our	12 K us	23 K	598 K the conversation	605 K	639 K the conversation on	639 K us on	652 K the debate	685 K the	685 K	702 K us for	702 K us at	702 K us in	702 K us live	714 K the conversation	714 K the discussion	714 K the debate	723 K for	723 K now	764 K	769 K #	769 K over #	769 K more than #	769 K our #
jornalista	1906 K formada	1906 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	1015 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	362 K du lide
kanalimiza	12 K
kapcsolja	1260 K be
kapja	1260 K meg
kas	890 K sul on vihje	890 K sul on vihjeid	906 K lugu	906 K artikkel	906 K tead	906 K tahad
katso	984 K myös	984 K:	984 K video	984 K myös:	1013 K koko	1013 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	622 K up with	723 K reading	724 K reading with	759 K reading:
ken	1690 K je
kender	341 K du til
keressen	1260 K minket
kerro	992 K kokemuksesi	992 K oma
keskustele	28 K
keskustelu	1002 K on auki
key	700 K points	700 K takeaways
""", 'ki': """
ki	453 K-generierte inhalte	453 K-generierte texte	453 K-generierte zusammenfassungen	1768 K har
kijk	1621 K ook	1621 K hier	1644 K de uitzending	1644 K de hele	1660 K voor meer
kirim	1295 K foto	1295 K tulisan
kirimkan	1295 K foto
kirjaudu	1002 K	1013 K
kirjoita	1013 K suoraan	1013 K meille
kirjoitimme	1021 K
kirjoittaja	994 K on	994 K työskentelee
kirjuta	890 K autorile
""", 'kj': """
kjenner	1763 K du til
""", 'kl': """
klausies	1571 K
klausykite	1517 K	1532 K
klick	513 K
klicka	2290 K här
klicken	513 K sie
klik	332 K her	1294 K	1621 K hier	1660 K hier voor	1689 K
klikk	1729 K her
klikkaamalla	1013 K
kliknij	1809 K tutaj
kliknite	2151 K sem
klopt	1690 K er
""", 'kn': """
know	676 K someone	676 K anyone	743 K	765 K
""", 'ko': """
koko	1013 K keskustelun kuulet
kolumna	2101 K izražava	2220 K izraža	2220 K odraža
kom	347 K til vores	1744 K på vårt	1744 K på vår	2305 K på vårt	2305 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1532 K gali
kommentare	5 K	27 K	491 K können nur	519 K werden erst	519 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	421 K
kommentarsporet	5 K
kommenteerida	905 K saavad
kommentering	5 K
kommentieren	5 K	491 K können	513 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	247 K na autora	334 K journalisten	341 K journalisten	342 K	361 K	426 K:	1731 K journalisten	1738 K oss	1738 K journalisten	1739 K	1761 K
kontakta	2292 K reportern	2299 K oss via	2299 K reportern	2300 K	2321 K
kontributor	1297 K:
konuyla	2389 K ilgili:
koop	1689 K
kopeeri	905 K
kopier	361 K	1761 K
kopiera	2321 K
kopioi	1013 K
kopiuj	1832 K link
koreksi	1301 K artikel
""", 'kr': """
krijg	1689 K
""", 'ku': """
kui	890 K sul on teema	890 K sul on vihje	890 K tead	890 K märkasid
kunjungi	1302 K toko
kunstig	367 K intelligens har	1768 K intelligens har
kunstmatige	1641 K intelligentie kan fouten maken. controleer
kuula	895 K podcasti	905 K
kuulemme	1013 K mielellämme
kuuntele	1 K	984 K:	984 K myös	984 K myös:	1000 K	1013 K
""", 'kv': """
kviz	2089 K:	2209 K:
""", 'l': """
l	5 K'espace commentaires	1052 K'essentiel de l'actualité	1078 K'auteur	1079 K'auteur	1088 K'essentiel par	1365 K'autore	1366 K'autore
""", 'la': """
la	5 K sección de comentarios	1102 K vidéo va commencer	1344 K tua email	1387 K tua opinione conta
laadi	905 K alla
laat	1644 K je dit artikel	1689 K
laatste	1620 K nieuws over
ladda	13 K ner	2309 K ner	2309 K ned	2321 K ner
lade	13 K	513 K
laden	13 K sie	513 K sie
lae	905 K alla
lagre	1761 K
langganan	1312 K
lanjut	1317 K membaca
lanjutkan	1317 K membaca
laporan	1296 K:	1297 K wartawan	1297 K kontributor
laporkan	1301 K kesalahan
lasi	1547 K arī	1547 K vairāk	1547 K vēl	1571 K
lasiet	1547 K arī
last	13 K ned	1749 K ned	1761 K ned
lataa	13 K	1013 K
latest	655 K from	655 K in	655 K videos from
laureata	1371 K in
laureato	1371 K in
""", 'le': """
le	825 K puede interesar	825 K puede interesar:	1046 K premier mois	1074 K meilleur de
lea	825 K también	825 K aquí	825 K además	825 K más	825 K:	825 K también	825 K además:
lediga	2296 K jobb på	2296 K tjänster på
ledige	338 K stillinger hos	338 K stillinger på	1735 K stillinger i	1735 K stillinger hos
lee	13 K en	825 K también	825 K más	825 K:	825 K también	825 K más:	825 K aquí:	858 K las noticias sin anuncios	858 K sin anuncios en la app	869 K aquí la nota completa
leer	825 K también	825 K más
lees	13 K	1620 K meer over	1621 K ook	1621 K ook:	1621 K meer	1621 K meer:	1621 K verder	1621 K hier	1621 K:	1621 K ook	1621 K meer	1621 K verder:	1646 K ons dossier:	1646 K het hele verhaal:	1660 K het hele	1660 K het volledige	1660 K de hele	1660 K hier het hele	1660 K hier alles	1685 K ook dit artikel:	1685 K dit ook:	1686 K ook het interview	1686 K ook het verhaal	1686 K ook ons	1686 K ook onze	1686 K ook de analyse	1686 K ook de reportage	1686 K ook de column	1686 K ook dit	1686 K hier het interview	1686 K hier de analyse	1689 K	1691 K dit verhaal	1691 K dit artikel
leestip	1621 K:
legg	1761 K til
leggi	13 K	1361 K tutte le notizie	1362 K anche	1362 K anche:	1362 K qui	1362 K tutto	1362 K:	1362 K anche	1362 K pure:	1372 K tutti gli articoli di
legyen	31 K ön az első	1260 K
leia	13 K	1895 K mais sobre	1896 K também	1896 K também:	1896 K mais	1896 K:	1896 K aqui	1896 K também	1896 K mais	1896 K mais:
leiad	905 K meid
leidsid	896 K vea	896 K artiklist vea
leiten	3 K sie
ler	1896 K também	1896 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1074 K plus lus	1088 K réponses sont générées	1089 K points clés	1728 K mer om	1729 K også	1729 K også:	1729 K mer	1729 K mer:	1729 K:	1729 K hele saken	1729 K om	1729 K her	1729 K også	1729 K mer	1729 - K også	1735 K videre med	1749 K eavisen	1749 K avisa	1749 K avisen	1762 K	1764 K videre
leseempfehlung	481 K:
lesen	13 K sie	423 K sie mehr zu	423 K sie mehr zum	424 K sie auch	424 K sie mehr	424 K sie hier	424 K sie dazu	424 K sie jetzt	424 K sie außerdem	424 K sie mehr zum thema	481 K sie hierzu:	505 K sie weiter:	505 K sie unser dossier:	513 K sie
lesenswert	481 K:
leserbrief	421 K
leserbriefe	421 K an
leserkommentare	490 K geben
lesetipp	424 K	424 K:
lest	424 K auch
""", 'li': """
licencia	870 K creative commons
licenciada	843 K en
licenciado	843 K en
license	735 K this
lies	424 K auch	424 K mehr	424 K dazu	513 K
lihat	1291 K juga	1291 K juga:	1304 K video	1316 K pula:
liitu	905 K
liity	1013 K
like	12 K us	622 K what you're reading	639 K and follow
liker	1763 K du
limited	723 K time	723 K-time
link	2531 K bài gốc
lire	1074 K tous nos articles	1075 K aussi	1075 K également	1075 K	1075 K notre	1075 K l'article	1075 K plus	1075 >> K
lisa	905 K meid	905 K
lisez	13 K	1075 K aussi	1114 K
listen	1 K to	656 K |	656 K:	705 K to the latest episode	705 K to the full episode	705 K to the full interview	705 K again on	747 K to our	747 K as	764 K
live	332 K:	424 K-ticker:
liveblog	1621 K:
""", 'll': """
llegeix	193 K també	193 K més
llegiu	193 K també
llicenciada	199 K en periodisme
llicenciat	199 K en periodisme
""", 'lo': """
lo	824 K más leído en	824 K más visto en	824 K último en
loe	879 K ka	879 K lisaks	879 K veel	879 K edasi:	905 K
log	360 K ind eller opret	361 K ind	764 K in
logg	1759 K inn eller	1761 K inn
logga	2320 K in eller	2321 K in
logi	905 K sisse
loo	905 K
looking	764 K for
los	5 K comentarios	27 K comentarios	1647 K de dagelijkse
lowongan	1302 K kerja di
""", 'lu': """
lue	984 K myös	984 K myös:	984 K lisää	984 K lisää:	984 K:	984 K myös	984 K lisää	984 K seuraavaksi:	1013 K
lugu	907 K jätkub
luister	1 K	1621 K ook	1621 K:	1621 K ook:	1644 K hier naar	1644 K de podcast	1689 K
luo	1002 K tunnus	1013 K
""", 'ly': """
lyssna	1 K på	2290 K	2290 K:	2321 K
lyt	1 K til	332 K til	361 K
lytt	1729 K til	1761 K
""", 'ma': """
maak	1647 K de puzzel	1656 K een bedrag over	1656 K je gift over	1656 K uw gift over	1656 K je bijdrage over	1656 K uw bijdrage over	1689 K
maandelijks	1593 K opzegbaar
mach	460 K den test:	513 K
machen	460 K sie den test:	460 K sie mit bei unserer	513 K sie
mai	1955 K multe detalii	1955 K mult pe această temă:	1982 K multe articole despre	1982 K multe știri despre
mail	1623 K de auteur	1635 K	1689 K
mais	1895 K lidas em	1895 K de	1895 K sobre	1895 K notícias de	1895 K notícias sobre	1898 K artigos de
make	12 K us	598 K a donation	598 K a contribution	598 K a gift	764 K
manda	839 K tus fotos
mandanos	839 K
mande	1910 K sua sugestão	1910 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1294 K bergabung
masuk	1321 K atau daftar
masz	1811 K temat?	1811 K temat dla
matote	1533 K klaidą
""", 'me': """
meer	1620 K over	1620 K uit	1620 K van	1620 K nieuws over	1621 K lezen:	1623 K artikelen van	1623 K van deze auteur	1660 K nieuws uit	1660 K nieuws over	1660 K weten?	1660 K over dit	1685 K over dit onderwerp:	1690 K lezen over
meest	1620 K gelezen in
meet	660 K the author	702 K our	764 K
mehr	423 K zum thema	423 K aus	423 K von	423 K zu	423 K lesen über	423 K über	424 K zum thema	424 K dazu	424 K dazu:	424 K lesen:	424 K aus dem ressort	424 K aus der region:	426 K vom autor	426 K von der autorin	426 K artikel von	453 K informationen zum einsatz von ki	481 K nachrichten aus	481 K aus dem archiv:	505 K hintergründe dazu:	505 K zu diesem thema:
meistgelesen	423 K in
mejla	2299 K reportern	2300 K
meld	1689 K je	1744 K deg på vårt	1761 K deg
melde	513 K
melden	513 K sie
members	766 K can read
menemukan	7 K kesalahan
mentse	1260 K
mer	1728 K om	1728 K fra	1729 K om saken:	2289 K om	2289 K från	2290 K om ämnet:	2290 K läsning:	2292 K av
merci	28 K de rester	28 K de respecter
mere	331 K om	331 K fra	332 K om emnet:
mest	2289 K läst i
met	1634 K medewerking van	1634 K dank aan anp	1634 K dank aan belga
mettiti	1388 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	825 K también	825 K:	825 K también	825 K también:	853 K el video arriba	853 K el vídeo de arriba
mit	33 K gondol	391 K einem abo	433 K material von	434 K material von
mitarbeit	447 K:
""", 'mn': """
mnenja	2220 K avtorjev
mnenje	2220 K avtorja
""", 'mo': """
modtag	361 K
mohlo	245 K by vás zajímat:
molimo	28 K vas da
monat	391 K kostenlos	391 K gratis
more	655 K from	655 K on	656 K from	656 K on this	656 K to read:	656 K on this story:	656 K on this topic:	656 K stories:	656 K on:	660 K by	660 K stories by	729 K coverage:	759 K news:	761 K videos from	776 K local headlines	776 K local news	776 K local stories	776 K national news	776 K top stories	776 K world news	776 K business news	776 K sports news	776 K breaking news
most	655 K read in	655 K read on	655 K viewed in	655 K popular in	655 K popular on	759 K read:
""", 'mu': """
mua	2536 K vé
muhabir	2422 K:
muista	1013 K vahvistaa
mus	1532 K rasite
must	656 K read:	759 K-see:
""", 'na': """
na	1662 K de advertentie gaat	1875 K sua caixa de entrada	2230 K voljo v	2230 K voljo na
nachrichten	403 K-app
nahlaste	284 K chybu
najdete	12 K nás
najnowsze	1808 K z
najnowszy	1814 K numer
najpopularniejsze	1808 K w
namestite	2230 K
namluveno	261 K
napisz	31 K pierwszy
nata	1371 K a
nato	1371 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1260 K felejtse el megerősíteni
neem	1692 K nu
nehmen	513 K sie
nei	1359 K commenti
nella	1344 K tua mail	1344 K tua email	1344 K tua casella
nema	32 K komentara
nemate	2122 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	423 K artikel aus
new	723 K year sale	762 K episodes
news	403 K-app
newsblog	424 K:
newsletter	400 K an	400 K von
next	656 K:
""", 'ng': """
nghe	1 K	2524 K:	2537 K podcast của báo	2537 K podcast của chúng tôi	2537 K toàn bộ bài	2537 K bài viết
""", 'ni': """
nicht	421 K mehr kommentieren	421 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1841 K masz czasu czytać
nieuws	1690 K via whatsapp
nikmati	1307 K berita	1312 K
nimate	2240 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	825 K te pierdas:	1875 K seu e-mail	1875 K seu email	1884 K facebook e no	1884 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	822 K de participación
nos	1075 K lecteurs ont lu	1893 K comentários
noskaties	1571 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	824 K de
notify	629 K me of	629 K me when
notre	1075 K dossier	1075 K article	1075 K enquête :	1075 K reportage :
nous	12 K suivre
nova	2226 K številka
novi	2107 K broj
now	656 K read:	754 K only	754 K just
nowy	1814 K numer
""", 'nu': """
nu	32 K există comentarii	1666 K # weken voor	1666 K # maanden voor	1682 K de eerste maand voor	1692 K met korting
nur	391 K für mitglieder	502 K # euro	502 K # €	522 K für kurze zeit	522 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	247 K autorovi	247 K autorce	1811 K autorze	1811 K autorce	1907 K autor escreve segundo o novo	1922 K seu comentário será	1964 K postare distribuită de
""", 'ob': """
obejrzyj	1809 K wideo	1809 K:	1824 K film	1824 K wideo
objevili	7 K jste
obserwuj	12 K	1838 K
""", 'oc': """
ocenite	2105 K	2224 K
ocijenite	2105 K
""", 'of': """
ofert	206 K per
offerta	1403 K speciale
offrez	3 K
offrir	3 K
ofrecido	852 K por
""", 'og': """
oglejte	2209 K si video
""", 'ok': """
okuyun	2389 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	890 K midagi	890 K kogenud
oletko	992 K kokenut	992 K itse kokenut
oliko	1014 K tästä
olvasd	1235 K el	1235 K el:	1260 K el
olvass	1235 K tovább:
olvassa	1235 K el	1235 K el:	1235 K el ezt is	1260 K el
""", 'om': """
om	334 K forfatteren	334 K skribenten	1593 K verder te lezen	1618 K te reageren	1731 K forfatteren	1731 K skribenten	2292 K skribenten	2292 K författaren
""", 'on': """
on	638 K facebook and twitter	638 K facebook, twitter	638 K instagram, facebook	638 K twitter and facebook	638 K instagram and facebook	656 K our site:
onbeperkt	1593 K toegang
onko	992 K sinulla juttuvinkki	992 K sinulla vinkki	992 K sinulla tietoa	992 K sinulla aiheesta	1014 K sinulla asiakirjoja
only	713 K registered	713 K subscribers	713 K members
ontdek	23 K meer van	1689 K
ontvang	1597 K elke	1689 K
onze	1644 K podcast is te
""", 'oo': """
ook	1621 K interessant:	1685 K in het nieuws:	1685 K lezen:
""", 'op': """
op	1608 K facebook en twitter	1608 K facebook, twitter	1608 K facebook en instagram	1608 K facebook, instagram
opdaget	362 K en fejl
opdater	361 K
opinion	656 K |
opozorite	2242 K na napako
oppdater	1761 K
opprett	1759 K en	1759 K konto	1759 K bruker	1761 K
oppsummeringen	26 K er
oprac	1836 K.
opracowanie	1836 K:
opret	360 K en gratis	360 K dig gratis	361 K
opsummeringen	26 K er
""", 'or': """
order	764 K
originally	775 K published by	775 K published in	775 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	895 K	905 K
osallistu	999 K	1013 K
ossza	3 K meg	1260 K meg
osta	895 K pilet	905 K	999 K liput	1013 K
oszd	3 K meg	1260 K meg
""", 'ot': """
ota	992 K yhteyttä toimittajaan	992 K yhteyttä toimitukseen	996 K yhteyttä	1013 K yhteyttä	1013 K käyttöön
""", 'ou': """
our	729 K earlier coverage:	759 K latest coverage:	768 K app	768 K podcast	768 K newsletter	768 K channel	768 K telegram channel	768 K whatsapp channel	768 K free newsletter	768 K daily newsletter	768 K apps
out	720 K every
ouvir	1 K
""", 'ov': """
ovaj	2104 K sažetak
over	1624 K de auteur	1625 K de auteur
""", 'pa': """
paid	680 K for by
para	822 K participar	822 K comentar	840 K comunicarse con	840 K contactar con	855 K poder comentar	1893 K comentar
partager	3 K
partagez	3 K
partecipa	1382 K al nostro
participe	12 K
participez	1098 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	700 K of this article	700 K of this story
pas	32 K encore de commentaire
pasang	1307 K aplikasi
pasidalinkite	1518 K savo istorija	1532 K
pass	634 K this on
passend	424 K dazu	424 K dazu:
patreon	2412 K'dan
payment	607 K methods:
""", 'pe': """
peatoimetaja	887 K:
pentru	1964 K a vedea acest	1964 K a vizualiza acest
penulis	1296 K:	1297 K:	1297 K :
per	400 K e-mail zugeschickt	400 K mail zugeschickt	1337 K leggere tutto	1339 K gli abbonati	1339 K chi ha un abbonamento	1359 K commentare	1362 K approfondire	1362 K approfondire:	1372 K contattare l'autore	1372 K contattare l'autrice	1372 K scrivere all'autore	1372 K scrivere all'autrice	1375 K segnalazioni
periodista	199 K especialitzada	199 K especialitzat	842 K de	842 K especializada	842 K especializado
perskaitykite	1532 K
pewarta	1296 K:	1297 K:	1297 K :
""", 'pi': """
piedalies	1571 K
piesakies	1562 K
pievieno	1571 K mūs	1571 K
pievienojies	1556 K	1571 K
pievienojieties	1556 K
pilihan	1291 K editor:
pirkite	1523 K bilietus
pitaj	2104 K
pitajte	2104 K
pitch	598 K in
""", 'pl': """
place	704 K a classified	704 K an ad
play	709 K our	709 K today's	764 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1074 K d'articles sur	1074 K d'infos sur
""", 'po': """
pobierz	13 K	1827 K z	1827 K w	1827 K na	1827 K w sklepie	1838 K aplikację	1856 K aplikację
podaruj	3 K	1832 K
podcast	424 K-tipp:	656 K:	1075 K :
podcastunk	1248 K
pode	1896 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2181 K
podporujte	279 K	2181 K
podprite	2237 K
podsumowanie	26 K wygenerowane	26 K zostało	1820 K artykułu	1820 K wygenerowane	1820 K przygotowane
podziel	3 K się
pogledaj	2089 K video
pogledajte	2089 K i	2089 K još	2089 K video	2089 K:
poglejte	2209 K tudi	2209 K:
poin	1300 K penting oleh	1300 K-poin penting oleh
points	1089 K clés
polecamy	1809 K:
poll	710 K:
pomohl	262 K vám
pomohol	2165 K vám
pon	856 K a prueba tus
ponturi	1960 K și sesizări
popular	655 K in
posa	204 K a prova els teus
posez	1088 K vos questions	1088 K votre question
poslat	274 K
poslechnout	1 K
post	652 K a comment
posted	655 K in	656 K in:
posts	27 K
potrebbe	1362 K interessarti:
pots	197 K enviar-nos
pour	1035 K nous soutenir	1044 K débloquer	1072 K réagir	1072 K commenter	1075 K aller plus loin	1075 K rappel :	1092 K nous contacter	1092 K contacter	1102 K écouter cet épisode
povezano	2089 K:
povzetek	2223 K	2223 K članka
pozrite	2151 K si	2151 K si video
""", 'pr': """
pr	1433 K:
pratite	12 K	2119 K
preberite	2209 K tudi	2209 K še	2209 K več	2209 K:	2209 K si	2209 K še
prefer	684 K
pregunta	202 K a la nostra
prenesi	2230 K
prenesite	13 K	2230 K	2237 K aplikacijo
prenota	1382 K il tuo posto per l'evento
prenumerata	1530 K nuo
prenumeruokite	1530 K ir skaitykite	1530 K nuo	1530 K tik	1532 K
press	747 K play
pretplatite	2119 K se na
preuzmi	2112 K	2137 K aplikaciju
preuzmite	13 K	2112 K	2119 K aplikaciju	2137 K aplikaciju
previous	729 K coverage:
previously	656 K:
pridajte	12 K sa
prijavi	2124 K pogrešku
prijavite	2124 K grešku	2124 K pogrešku	2242 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1516 K prie	1532 K
prisluhnite	2209 K podkastu
privacy	622 K notice:
probeer	1666 K # maanden voor	1666 K # weken voor	1682 K	1689 K
proefabonnement	1593 K
profitez	1114 K
promoted	680 K by	733 K:
prosimy	28 K o
protokoll	447 K:
przeczytaj	1809 K także	1809 K też	1809 K:	1809 K też:
""", 'pu': """
publicado	832 K originalmente en
published	720 K every
puede	12 K seguir	840 K enviarnos	840 K contactar	840 K escribir
puedes	12 K seguir	825 K leer también	825 K leer:	840 K enviarnos	840 K contactar	840 K escribir	853 K escuchar todos los episodios
punti	1380 K chiave
puntos	848 K clave generados
punya	1295 K informasi	1295 K cerita	1295 K foto	1295 K keluhan
puoi	12 K seguirci	1375 K inviarci
push	406 K-nachrichten	406 K-benachrichtigungen	406 K-mitteilungen
pushmeldingen	1603 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2527 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	832 K prohibida
quelle	432 K: dpa	432 K:
quellen	432 K:
quer	1910 K sugerir	1910 K contar	1910 K receber as principais
questa	26 K sintesi	1379 K traduzione
questions	743 K
questo	8 K articolo ti	26 K riassunto	1379 K articolo è stato tradotto	1382 K articolo è pubblicato sul numero	1387 K articolo aderisce
quick	729 K read:
quieres	840 ¿K contarnos
quiz	496 K:	1117 K.	1117 K -	1117 K :	2404 K:
""", 'ra': """
radije	2122 K slušate
radote	1524 K klaidą
raje	2240 K poslušate
raksti	1557 K autorei	1557 K autoram
raksts	1573 K turpinās
rangkuman	1300 K ini	1300 K oleh	1300 K ai
rate	8 K this
""", 're': """
re	1117 (K)lire
reach	660 K the reporter	660 K the author	692 K
reacties	5 K	27 K	1671 K worden
read	13 K this in	655 K more on these	655 K more about	655 K more from	656 K more	656 K more:	656 K also	656 K next	656 K:	656 K |	656 K more	656 K all about it	656 K next:	660 K more by	707 K more of our	715 K this and more	715 K this story	719 K our	723 K on with	723 K on for	724 K on with	729 K the full report here	729 K the full story here	759 K our explainer:	759 K our analysis:	759 K our guide:	759 K our interview:	759 K this next:	759 K our latest:	764 K
readers	713 K must use	713 K must log
reageren	5 K	1671 K kan	1671 K is alleen	1691 K op dit artikel
receive	621 K emails from	629 K notifications	719 K the	719 K our
recevez	1052 K chaque	1052 K tous les	1052 K gratuitement
recevoir	1058 K les alertes
recibe	801 K cada	801 K todas las	839 K las noticias	839 K en tu whatsapp
recibir	807 K notificaciones
recomandarea	1955 K noastră:
recomendado	1896 K:
recomendamos	825 K:
recomienda	3 K
recommended	656 K:	729 K reading:
redactor	199 K de	842 K de	842 K en
redactora	199 K de	842 K de	842 K en
redaktion	447 K:
redzi	1572 K kļūdu
regala	3 K
regale	3 K
regarder	1075 K :
regardez	1102 K la vidéo ci-dessus	1102 K la vidéo ci-dessous
register	702 K for our	764 K
registreeru	895 K
registrer	1759 K deg
registrera	2320 K dig
registrieren	389 K sie sich
rejoignez	12 K	23 K les
relacionado	825 K:	1896 K:
related	656 K:	656 K |	656 K story:	656 K stories:	656 K article:	656 K reading:	656 K video:	656 K content:	759 K coverage:
relire	1075 K
remarks	27 K
rendeld	1247 K meg
rendelje	1247 K meg	1260 K meg
report	7 K an error	7 K a mistake	764 K
reporter	1296 K:	1297 K:
reporting	668 (K by	669 K by	670 K by
reserva	850 K tu plaza
reserve	702 K your seat	1916 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1106 K informé avec notre appli	1106 K informés avec notre appli
resum	202 K generat	202 K fet
resume	848 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1075 K	1075 K ici	1098 K notre hors-série	1102 K tous les épisodes
rezervuokite	1532 K
rezime	2104 K
rezumat	1965 K generat	1965 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1344 K ogni
ringkasan	1300 K ini	1300 K dibuat	1300 K oleh	1300 K ai
rispetta	28 K
""", 'ro': """
rodyti	1532 K
""", 'ry': """
ryhdy	1013 K
""", 's': """
s	277 K využitím zpráv
""", 'sa': """
saada	890 K oma vihje	890 K meile	890 K oma arvamuslugu	890 K arvamuslugu	905 K
saat	1013 K ilmoituksen	1013 K sähköpostin	1013 K
saiba	1896 K mais	1896 K mais:
saken	1764 K fortsetter
saksikan	1291 K juga	1304 K video	1304 K live	1304 K live streaming
sale	723 K:
salvesta	905 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1046 K engagement
save	724 K #% on your first	724 K #% on an annual	724 K #% on a digital
sazinies	1571 K
saznajte	2089 K više:
""", 'sc': """
scan	685 K to join	715 K the qr code	715 K the code
scannez	1106 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	498 K
schalten	498 K sie
schau	513 K
schenk	479 K diesen
schenken	479 K sie diesen
schick	513 K
schicken	513 K sie
schlagworte	423 K zu
schon	502 K ab # euro
schreib	513 K
schreiben	31 K sie den ersten	426 K sie unserem autor	426 K sie der autorin	426 K sie uns	513 K sie
schrijf	1689 K je
scopri	23 K di più da	1382 K i giochi	1382 K i nostri giochi
scrivi	31 K il primo	1364 K all'autore
scroll	705 K down for video	1317 K ke bawah	1317 K untuk
""", 'se': """
se	332 K også	332 K video	332 K også:	347 K flere jobs	361 K hele	361 K flere	361 K alle	855 K adhiere a los criterios	870 K permite la reproducción	1375 K vuoi raccontare	1375 K hai informazioni	1729 K også	1729 K video	1729 K også:	1761 K hele	1761 K alle	1761 K mer av	1910 K tiver informações	1910 K você tem informações	2290 K också	2290 K även	2290 K även:	2321 K hela	2321 K alla	2321 K mer av
sea	28 K respetuoso	31 K el primero
search	746 K thousands of
see	7 K an error	7 K a mistake	655 K more from	656 K also	656 K more	656 K more:	656 K also:	660 K all posts by	660 K author archive	759 K our explainer:	761 K more videos	764 K
seen	765 K
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	844 K
seguinos	12 K
seguir	844 K a
seguiu	12 K-nos
sehen	457 K sie hier das	457 K sie im video	457 K sie das video	513 K sie
sei	31 K der erste	31 K die erste	1375 K stato testimone	1375 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1516 K	1532 K
seko	1556 K	1571 K
sekojiet	1556 K
selanjutnya	1316 K:
sem	32 K comentários
senaste	2289 K nytt om
send	3 K this	341 K os et krypteret	341 K os dit tip	361 K	660 K us your	660 K tips to	660 K your tips	660 K feedback to	660 K your story ideas	743 K us	743 K your	743 K photos	743 K pictures	764 K	1738 K sikkert tips	1738 K tips	1761 K	1761 K saken videre
senden	513 K sie
seneste	331 K nyt om
sent	720 K every	720 K each
seotud	879 K:
ser	1763 K du noe feil	2322 K du något fel
ses	1077 K derniers articles
set	764 K
setzen	513 K sie
seu	27 K comentário	1922 K comentário será
seuraa	12 K	996 K kirjoittajaa	996 K toimittajaa	1013 K
""", 'sh': """
share	3 K this	3 K the article	660 K your story	743 K your	764 K
shop	764 K
short	652 K survey
""", 'si': """
si	28 K prega di	197 K tens informació	840 K tienes información	840 K tiene información	840 K tenés información	840 K conoces algún	840 K conoces un caso	1092 K vous avez des informations	1092 K vous disposez	1092 K vous souhaitez
sia	31 K il primo
sichere	513 K
sichern	513 K sie
sie	7 K haben einen fehler	12 K finden uns	426 K erreichen die autorin	426 K erreichen den autor	446 K erreichen	522 K haben schon ein abo	522 K haben ihr limit	522 K haben das limit	522 K haben schon ein konto
sieh	457 K dir das video
siehe	424 K auch
siga	12 K	12 K-nos	839 K el canal	1907 K este autor	1907 K esta autora
sign	598 K up here	621 K up to get	621 K up to receive	622 K up to	622 K up for	622 K up here	622 K up (it's	716 K up for push	716 K up for alerts	716 K up for text alerts	716 K up for breaking news alerts	751 K up to our	751 K up for our	751 K up for breaking	751 K up for free	764 K up	764 K in
sigue	12 K a	825 K leyendo:	839 K el canal	844 K a	869 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1291 K juga	1291 K juga:	1291 K:	1291 K video	1294 K berita	1304 K video	1315 K berita selengkapnya	1315 K berita lainnya	1316 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1321 K artikel gratis
sisesta	905 K
siste	1728 K nytt om
sitter	1763 K du på	2322 K du på
siz	33 K ne
sizce	33 K
sizin	2417 K başiniza
""", 'sk': """
skaitykite	1507 K daugiau	1507 K taip pat	1507 K ir	1532 K
skapa	2320 K ett	2320 K konto	2321 K
skaties	1547 K arī	1571 K
skicka	2321 K
skinite	13 K	2112 K	2137 K aplikaciju
skontaktuj	1811 K się z autorem
skopiuj	1832 K link	1832 K
skriv	341 K til journalisten	342 K til	361 K	361 K direkte	1761 K inn	1761 K direkte	1761 K til oss	2321 K upp	2321 K direkt
""", 'sl': """
sledite	12 K	2237 K
sleduj	12 K
sledujte	12 K	245 K:	279 K	2181 K
slik	1760 K bruker	1760 K jobber
""", 'so': """
so	453 K nutzen wir ki
sob	1907 K supervisão de
sobre	828 K el autor	828 K la autora	828 K la firma	829 K el autor	829 K la autora	829 K la firma	1899 K o autor	1899 K a autora	1900 K o autor	1900 K a autora
sois	31 K le premier
solliciteer	1692 K nu
sollten	426 K ihnen fehler
solo	792 K para suscriptores	1339 K per abbonati	1403 K per te
somente	1871 K para assinantes
sondage	1117 K -	1117 K.
sorodna	2209 K novica
sorodno	2209 K:
sostenete	1401 K
sostieni	1332 K	1332 K il	1332 K la	1401 K
souhrn	261 K	261 K článku
soutenez	1038 K	1038 K le
soutenir	1038 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2321 K
special	723 K offer	729 K report:
speel	1647 K onze
spela	2321 K upp
spelregels	1618 K
spende	384 K für
spenden	384 K für	473 K an:
spendenkonto	473 K:
spiel	460 K unser
spielen	460 K sie unser
spill	1761 K av
sponsored	680 K by	733 K:	776 K by our
sponsorizzato	1384 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2237 K
spring	723 K sale
spytaj	1820 K
""", 'st': """
sta	1689 K
start	723 K your	750 K your day with	750 K your morning with	750 K your week with	1692 K nu
stavovi	2101 K autora	2101 K izraženi	2101 K izneti	2101 K izneseni
stay	28 K on topic	622 K up to date with	707 K with	715 K ahead with	764 K
ste	7 K opazili
stel	1689 K
stellen	453 K sie der
stem	361 K	1647 K mee	1689 K	1761 K
steun	1665 K	1689 K
stiahnite	13 K si	2181 K si aplikáciu
stimm	460 K jetzt ab:
stimmen	460 K sie jetzt ab:	513 K sie
story	736 K by
straipsnis	1534 K tęsiasi
streszczenie	26 K wygenerowane	1820 K	1820 K artykułu
stuur	3 K dit	1689 K
""", 'su': """
su	27 K comentario	1350 K facebook e twitter	1350 K facebook e instagram
subscreva	1920 K o nosso podcast
subscribe	12 K to our	605 K to	622 K to	685 K to the	685 K to	713 K to comment	723 K	764 K	766 K for
subscribers	766 K can read
subscriptions	724 K start at
subskrybuj	1838 K
sui	1350 K nostri canali
suivez	12 K	1094 K
suivre	1094 K
suka	1301 K artikel ini
sull	1365 K'autore	1366 K'autore
sumate	12 K
sumber	1297 K:	1297 K :
summary	700 K
summer	723 K sale
support	605 K	605 K the	764 K
sur	1055 K l'application	1063 K facebook et twitter	1063 K facebook, twitter	1063 K facebook et instagram	1075 K le même sujet
survey	710 K:
susikurkite	1532 K
susisiekite	1532 K
""", 'sv': """
svar	347 K på vores	361 K	1744 K på vår	1761 K
svara	2305 K på vår	2321 K
svideo	2105 K vam se
svidio	2105 K vam se
svidjelo	2105 K vam se
""", 'sy': """
syndicated	758 K with permission
synes	362 K du om
""", 'sz': """
szavazzon	1260 K
""", 'ta': """
ta	1744 K quizen	1744 K vår quiz	1761 K testen	1761 K vår	2223 K povzetek
taalfout	7 K	1618 K
tag	347 K quizzen	347 K vores quiz	361 K vores
tagged	656 K:
tags	656 K:
taip	1507 K pat skaitykite
take	709 K our	764 K
takip	12 K edin
tallenna	1013 K
tambahkan	1294 K
tanya	1300 K ai kami
tap	747 K play	764 K
tapkite	1532 K
tausta	984 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	825 K puede interesar	825 K puede interesar:	825 K recomendamos:	825 K recomendamos leer:
tead	890 K teemast	890 K rohkem
tee	895 K test	999 K testi	1013 K testimme
teile	3 K	513 K
teilen	3 K sie	513 K sie
teilt	3 K
tekst	909 K:	1634 K: door	1662 K gaat verder onder	1662 K loopt door onder	1662 K gaat verder na	1814 K ukazał się	1814 K pochodzi z	1820 K przetłumaczony	1820 K został przetłumaczony	1820 K czyta	2101 K izražava	2104 K je preveden	2104 K čita	2107 K je objavljen u
tekstas	1536 K:
teksti	996 K
teksts	1575 K:
telegram	12 K kanalimiza
tell	634 K a friend	660 K us your story	764 K
telli	903 K	905 K
tellijana	905 K
tem	1910 K alguma informação	1910 K informações	1910 K uma sugestão	1910 K uma denúncia	1910 K alguma história	1910 K uma história
ten	1820 K skrót
tens	197 K informació	197 K una història
tento	261 K souhrn	261 K článek byl přeložen	2164 K súhrn	2164 K článok bol preložený
terjemahan	1300 K ini	1300 K dibantu
terms	668 K and conditions apply
test	347 K din viden	709 K your knowledge	1647 K je kennis	1744 K kunnskapene dine	2404 K:
testa	2305 K dina kunskaper
testaa	999 K
teste	460 K dein wissen	513 K
testen	460 K sie ihr wissen	513 K sie
testez	1114 K
tetszett	8 K	1261 K
text	261 K byl přeložen	264 K vyšel v	447 K:	2164 K bol preložený	2167 K vyšiel v
texte	1088 K traduit
texten	2323 K fortsätter
texto	848 K traducido	1914 K traduzido
""", 'th': """
tham	2527 K gia kênh	2536 K gia khảo sát	2536 K gia bình chọn
thank	676 K you for reading
thanks	676 K for reading
the	5 K comments	622 K latest news directly	655 K latest in	655 K latest from	700 K ai summary
theo	2527 K dõi báo	2527 K dõi chúng tôi	2527 K dõi kênh	2529 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	700 K article was	700 K article has been	700 K story was	700 K story has been	700 K content was	700 K summary	700 K translation	700 K piece was	705 K article is also available as audio	758 K article first appeared	758 K story first appeared	758 K piece first appeared	758 K post first appeared	758 K report includes material	758 K report includes information	758 K report includes reporting	758 K report contains material	766 K is a preview	771 K is an ai-generated	771 K is an ai	771 K ai-generated	771 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1362 K potrebbe interessare:
tiene	834 ¿K información
tienes	827 ¿K una historia	834 ¿K información	834 ¿K una historia	835 ¿K alguna	840 ¿K algo que
tijdelijk	1692 K:
tiklayin	2389 K
tilaa	1013 K
tilmeld	361 K
tin	2524 K liên quan:
tip	341 K journalisten	341 K redaktionen	598 K your	1623 K de redactie	1623 K ons	1689 K
tippfehler	7 K
tips	765 K?	1738 K journalisten	1738 K redaksjonen	1738 K oss	1739 K	2299 K:
tipsa	2299 K reportern	2299 K redaktionen	2299 K oss	2299 K anonymt
""", 'to': """
to	26 K podsumowanie	652 K join the conversation	707 K hear more	1820 K streszczenie	1820 K podsumowanie
toate	1962 K articolele lui
toda	858 K la información en nuestra
todas	824 K las noticias de
todos	27 K los comentarios	27 K os comentários	827 K los artículos de	1898 K os artigos de
toeta	902 K
toimittaja	996 K
toista	1013 K
tonton	1291 K juga	1291 K:	1291 K juga:	1304 K video
top	655 K stories in	655 K stories from
topics	656 K:
toto	26 K shrnutí	261 K shrnutí	2164 K zhrnutie
tous	27 K les commentaires	1074 K les articles de	1077 K les articles de
toute	1074 K l'actualité de	1074 K l'actu	1106 K l'info dans votre poche
""", 'tr': """
traduit	1088 K avec l'aide	1088 K à l'aide
transmettez	3 K
treat	764 K yourself
trending	655 K in	729 K:
trimite	3 K	1960 K-ne
try	709 K today's	709 K our	719 K our	723 K	724 K one month for $#	724 K one month for £#	724 K one month for €#	724 K it for $#	724 K it for £#	724 K it for just $#	724 K it for just £#	724 K a month for $#	724 K a month for £#	724 K us for $#	764 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	799 K correo electrónico	855 K comentario será	1967 K ce părere ai
tud	1242 K valamit
tudo	1895 K sobre
tudsz	1242 K valamit
tule	895 K tööle	999 K lukijailtaan	999 K mukaan	1013 K mukaan
turite	1518 K naujieną	1518 K informacijos	1518 K istoriją
turn	716 K on alerts
tutte	1361 K le notizie su	1399 K le notizie di
tutti	27 K i commenti	1364 K gli articoli di	1385 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1679 K kunt zich altijd
""", 'ui': """
uit	1621 K het archief:	1685 K ons archief:
uitschrijven	1679 K kan
""", 'uj': """
uji	1305 K pengetahuanmu	1305 K pengetahuan anda
""", 'ul': """
ultime	1361 K notizie di
""", 'um': """
um	421 K kommentare zu
""", 'un': """
un	1092 K témoignage	1092 K fait	1102 K podcast à écouter	1377 K post condiviso da	1969 K articol susținut de	1969 K articol în parteneriat	1969 K proiect susținut de
una	846 K publicación compartida por	846 K publicación compartida de
unbegrenzter	476 K zugang
unduh	13 K	1307 K
une	7 K erreur	7 K coquille	7 K faute	1077 K information à nous transmettre	1084 K info à nous	1092 K info	1092 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	612 K access for
unlock	723 K
unser	473 K spendenkonto	496 K wochenquiz	496 K quiz	512 K autor	512 K reporter	512 K redakteur	512 K korrespondent	515 K chatbot	515 K ki-chatbot	515 K wochenrätsel
unsere	424 K leseempfehlung	512 K autorin	512 K reporterin	512 K redakteurin	512 K korrespondentin	515 K ki	515 K frage der woche
untuk	1294 K mendapatkan
""", 'up': """
up	656 K next:
upozornit	284 K na chybu
upozornite	2186 K na chybu
uppdatera	2321 K
""", 'us': """
users	713 K must
""", 'uu': """
uuenda	905 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	879 K ka	905 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1557 K tev ir ziņa	1557 K tev ir ko	1557 K esi pieredzējis	1572 K raksts
vam	2224 K je bil	2224 K je bila
van	1242 K egy jó	1242 K egy tipped	1242 K egy tippje	1261 K olyan	1261 K olyan dokumentuma
var	31 K först	2321 K med
varaa	1013 K
vasta	905 K
vastaa	999 K	1013 K
vastaava	1011 K päätoimittaja:
vastutav	887 K väljaandja:
""", 've': """
vea	825 K también	825 K también:	853 K el video a continuación	853 K el vídeo a continuación
ved	341 K du mere	341 K du noget
vedd	1260 K meg
vedi	1362 K anche	1362 K anche:	1364 K tutti gli articoli di
vegeu	193 K també
vegye	1260 K meg
vegyen	1247 K jegyet	1247 K részt	1260 K részt
veillez	28 K à
veja	1895 K mais em	1896 K também	1896 K mais	1896 K:	1896 K também	1896 K também:	1896 K mais:	1920 K o vídeo abaixo	1920 K o vídeo acima	1920 K os vídeos mais assistidos
venujte	2177 K
ver	825 K también	827 K todos los artículos de	1898 K todos os artigos de
verder	1646 K lezen:	1685 K in het nieuws:
verhaal	1662 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	479 K sie diesen
verschijnt	1653 K elke	1653 K iedere
verstuur	3 K dit
vertaling	1634 K:
verwandtes	481 K thema:
vet	1738 K du mer	1738 K du noe	2299 K du mer	2299 K du något
veuillez	28 K respecter
vezane	2089 K vesti:
vezi	1955 K și	1955 K și:	1955 K:	1955 K și	1962 K toate articolele	1971 K video mai sus	1971 K video mai jos
""", 'vi': """
vi	361 K vil gerne høre	371 K har tidligere skrevet	1761 K vil gjerne høre	1772 K har tidligere skrevet	2321 K vill gärna höra	2331 K har tidigare skrivit
viac	2151 K:	2151 K k téme:
video	705 K above:	705 K below:	736 K by	1304 K:	1646 K:	2089 K pogledajte	2537 K:
vidi	2089 K još
view	660 K all posts by	660 K all articles by
vil	347 K du arbejde	347 K du være med på holdet	1744 K du jobbe	1744 K du være med på laget
vill	2305 K du jobba	2305 K du arbeta
vind	347 K billetter	361 K
vinkkaa	992 K toimitukselle	992 K
vinn	1744 K billetter	1761 K	2305 K biljetter	2321 K
vir	2235 K:
viri	2235 K:
vis	28 K respekt	361 K indhold	1761 K innhold
visa	28 K respekt	2321 K innehåll
visit	764 K
visita	850 K nuestra tienda	1382 K lo store	1382 K il nostro store
visite	1916 K a nossa loja	1916 K nossa loja
viste	7 K
visualizzando	1377 K questo contenuto
viu	7 K algum	1910 K algo	1910 K alguma coisa
""", 'vk': """
vklopi	2230 K
vklopite	2230 K
""", 'vo': """
voce	1379 K generata
voeg	1689 K
voir	1074 K tous les articles	1075 K aussi	1075 K la vidéo	1077 K tous les articles de	1102 K la vidéo ci-dessus
voit	992 K lähettää vinkin
voita	1013 K
voix	1088 K générée
volg	12 K ons	12 K	1635 K	1689 K
voller	476 K zugriff
vols	197 K compartir	197 K explicar
vond	8 K je dit	1670 K je deze
voor	1641 K dit artikel	1682 K maar # euro per	1682 K maar €#	1682 K slechts # euro per	1682 K slechts €#
vote	764 K
votre	27 K commentaire	1052 K adresse e-mail	1052 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1044 K est offert	1052 K désinscrire à tout moment	1052 K pouvez vous désinscrire à tout moment	1077 K avez une information	1084 K travaillez	1084 K avez été	1084 K êtes témoin	1084 K avez une information	1084 K souhaitez témoigner	1092 K avez une info	1092 K avez une information	1092 K avez des informations	1092 K disposez	1092 K souhaitez	1092 K êtes concerné	1092 K êtes témoin	1092 K avez été témoin	1092 K avez des photos	1092 K pouvez nous	1092 K pouvez joindre	1092 K pouvez contacter	1092 K pouvez écrire à
voz	848 K generada
""", 'vr': """
vrei	1960 K să ne spui
""", 'vu': """
vuoi	1375 K segnalarci	1375 K raccontarci
""", 'vy': """
vytisknout	274 K
""", 'wa': """
want	765 K to	766 K to	766 K more
war	8 K dieser	8 K der	489 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	676 K this forwarded	741 K this	1670 K deze	1690 K je erbij	1690 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1647 K is jouw mening	1670 K vind je van	1670 K vond u van	1670 K vindt u van
watch	639 K us on	656 K |	656 K now:	656 K more:	656 K the video:	656 K the latest	656 K:	705 K the video above	705 K the video below	705 K the clip above	705 K the clip below	705 K the full video	705 K the full interview	705 K the full episode	747 K more	747 K our	761 K more videos	764 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	607 K accept:	607 K accept visa	607 K accept paypal	704 K're hiring	704 K are hiring	711 K value your opinion	711 K'd love your feedback	750 K respect your privacy
wees	31 K de eerste
weet	1690 K je	1690 K u
weitere	423 K artikel zu	423 K artikel aus	423 K themen aus	426 K artikel von
weiterlesen	424 K:
wekelijkse	1597 K nieuwsbrief
werde	513 K
werden	513 K sie
were	765 K you
wesprzyj	1838 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	655 K others are reading	656 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1824 K znajdziesz	1824 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	489 K fanden sie	489 K fandest du	489 K finden sie	489 K hilfreich war	496 K gut kennen sie	496 K gut kennst du
wil	1690 K je
with	735 K inputs from	735 K input from	735 K agency inputs	735 K reporting by	735 K additional reporting
""", 'wo': """
wochen	391 K kostenlos	391 K gratis
wolisz	1841 K słuchać	1841 K posłuchać
word	23 K lid van	1665 K lid van	1665 K vriend van	1692 K nu	1692 K vandaag
work	704 K with us	704 K for us
worth	656 K reading:
""", 'wr': """
write	764 K to
""", 'ws': """
wspieraj	1838 K
wszystkie	27 K komentarze	1808 K artykuły o	1811 K artykuły autora
""", 'wy': """
wydrukuj	1832 K
""", 'xe': """
xem	2524 K thêm	2524 K thêm:	2524 K:	2524 K video	2524 >> K	2524 K tiếp:	2531 K các bài viết của tác giả	2531 K các bài viết khác của	2531 K thêm bài của tác giả	2537 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	839 K puedes recibir
yazi	2418 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	639 K can follow him on	639 K can follow her on	639 K can follow them on	648 K can withdraw your consent at any time	648 K may withdraw your consent at any time	656 K may also like:	656 K might also like:	656 K may also be interested in:	656 K may also want to read:	656 K may want to read:	685 K can get	694 K can reach	694 K can email	694 K can e-mail	694 K can contact	705 K can hear this story	705 K can listen to this	707 K can listen to	713 K must be	713 K can be part of	759 K may have missed:	766 K're reading	766 K are reading	767 K can also	767 K can now	767 K can
your	27 K comment	27 K comments	711 K opinion matters	750 K weekly guide to	750 K daily guide to	750 K essential guide to
""", 'yu': """
yuk	1294 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1827 K
zanim	1850 K dodasz komentarz	1850 K skomentujesz
zapis	2220 K je mnenje
zapisz	1832 K ten	1832 K artykuł	1832 K tekst
zapratite	12 K	2119 K
zapytaj	1820 K	1820 K nas
zaujal	262 K vás	2165 K vás
""", 'zd': """
zdroj	277 K:	2179 K:
zdroje	277 K:	2179 K:
""", 'ze': """
zeptejte	261 K se
zet	1689 K
""", 'zh': """
zhrnutie	2164 K	2164 K článku
""", 'zi': """
zie	7 K je een	1621 K ook	1690 K je
zini	1557 K ko vairāk	1572 K stāstu	1572 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1808 K więcej z	1809 K też	1809 K też:	1809 K także	1809 K:	1809 K też	1809 K także	1809 K wideo	1809 K film	1809 K zdjęcia	1809 K galerię	1824 K nagranie	1824 K materiał
""", 'zu': """
zugang	476 K zu allen
zugriff	476 K auf alle
zum	400 K newsletter	424 K thema:	424 K weiterlesen:	428 K autor	429 K autor	491 K kommentieren	512 K profil von
zur	428 K person	428 K autorin	429 K person	429 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1006 K
aamukirjeen	1006 K
aangemeld	1652 succesvol K
aanmelding	1695 bevestig je K
aanmerkingen	1632 op- of K
aastas	914 K
""", 'ab': """
abbestellen	396 jederzeit K
abbestellt	499 jederzeit K
abbonamenti	1408 K
abbonamento	1335 hai già un K	1335 scegli il tuo K	1338 per chi ha un K	1408 K
abbonati	1335 K per	1335 K a soli	1338 per gli K	1338 solo per K	1369 K	1404 K a	1404 K:	1404 K ora	1404 K per	1404 puoi, K	1405 i nostri K	1408 K
abbonato	1335 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1352 devi K
abmelden	467 wieder K
abo	474 pur-K
abonament	1786 masz już K	1991 K
abonare	1974 prin K ești
abonarea	1974 confirma K
abonat	1944 ești deja K
abone	2375 K olun ve	2429 K olun
aboneler	2419 K içindir	2419 yalnizca K	2419 sadece K	2433 K
abonelere	2394 K özel	2394 K özeldir	2394 K açik	2394 K açiktir
abonelerimiz	2430 K
abonelik	2433 K
abonements	1582 K
abonenci	1845 tylko K
abonenti	1574 tikai K
abonentiem	1545 tikai K	1574 teksts ir K	1574 raksts ir K
abonents	1545 jau esi K
abonne	1120 je m'K
abonnee	1590 al K	1590 word K	1590 nog geen K	1592 als K	1696 word K
abonneer	1696 K je
abonnees	1590 dit artikel is voor K	1592 alleen voor K	1681 K kunnen dit	1681 K kunnen het hele	1697 onze K	1700 K
abonnement	309 kræver K	378 K	531 K	1041 avec votre K	1124 K	1590 neem een K	1590 kiezen voor een K	1657 sluit een K af	1657 een K? log	1657 al een K	1681 nog geen K	1681 K dat bij je	1681 K af met	1696 kies een K	1700 K	1779 K
abonnementen	1700 K
abonnements	1124 K
abonnent	309 bliv K	309 allerede K	310 som K	373 en K	374 bliv K	387 sie sind noch kein K	390 als K	392 bereits K	392 bereits K:in	1707 bli K	1707 allerede K	1708 som K	1774 en K	1775 bli K
abonnenten	387 nur für K	387 exklusiv für K	501 lesen nur K	528 unseren K	531 K
abonnenter	309 kun for K	309 artiklen er for K	364 er for K	364 kun K	375 vores K	378 K	1707 kun for K	1707 denne saken er for K	1707 artikkelen er for K	1765 er for K	1765 bare K	1765 kun K	1776 våre K	1779 K
abonnentin	390 als K	392 bereits K
abonnentinnen	387 exklusiv für K	387 nur für K	387 K vorbehalten	528 unseren K
abonner	309 K for at	374 K på	1120 s'K	1707 K for å	1775 K på
abonnere	1751 ved å K
abonnez	1041 K-vous pour	1041 K-vous à partir	1120 K-vous	1120 K vous
abonniere	527 K unseren	527 K hier
abonnieren	395 newsletter K	409 whatsapp-kanal K	409 K sie unseren kanal	438 podcast K	499 hier K	525 google K	525 google news K	527 jetzt K	527 K sie
abonniert	392 bereits K
abrir	802 K en la app	1876 K no app
abstimmen	455 jetzt K:
abyste	230 K mohli číst dál
""", 'ac': """
accede	790 K a todo
accedi	24 K	1335 K per
accept	1951 K toate
acceptant	1067 en K les cookies
acceptar	201 K les galetes
accepteer	1612 K de cookies
accepter	1067 K les cookies
accepteren	1612 cookies te K	1612 cookies K
access	609 unlock full K	609 full K. no ads	725 K to every story	725 full K with no ads	753 year of K	753 months of K	753 want full K	753 K for half price
acconsento	1392 K a ricevere
accordance	718 K with our privacy
according	780 K to
account	609 create a free K to	609 sign in to your K	611 create an K to	725 please create a free K	777 create a free K	778 hold power to K	1590 maak een gratis K	1657 K is gratis en zo	1681 een gratis K	1696 maak een gratis K
accurate	732 K at time of
accused	780 K
aceptado	817 no has K las cookies
aceptaste	817 no K las cookies
aconseja	874 K
aconsejaba	874 K
aconselha	1938 K
acrescentou	1938 K
actionnaire	1121 sans K
""", 'ad': """
ad	11 K
adalah	1298 K dosen
adblock	241 vypněte K	323 slå K fra	1721 slå av K	1801 wyłącz K	2282 stäng av K
adblocker	414 K erkannt	414 K aktiv	414 nutzen einen K	414 verwenden einen K	414 trotz K	531 K	642 disable your K	642 you are using an K	642 K detected	1610 K uit
added	780 K
adgang	312 få K til	374 få fri K
admitiu	1938 K
admitted	780 K
adres	1789 twój K e-mail	1828 K e-mail
adresa	1945 K de email nu va	1946 K ta de email	1946 K ta de e-mail
adresiniz	2378 e-posta K
adresse	467 gültige e-mail-K	467 sie ihre e-mail-K	467 du deine e-mail-K	467 e-mail-K ein	1051 votre K e-mail	1051 votre K email
adresu	2086 na vašu e-mail K	2113 e-mail K	2113 mejl K
ads	778 we don't have K
advarede	377 K
advarer	377 K	1778 K
advarte	1778 K
advert	11 K
adverteix	224 K
advertentie	11 K
advertenties	1697 zonder K
advertisement	11 K	641 this K has not loaded
advertisements	11 K
advertiser	740 supplied by an K	740 provided by an K	740 paid for by an K	740 produced by an K	740 created by an K
advertorial	1687 dit is een K
advierte	874 K
adviseert	1699 K
""", 'af': """
affermato	1407 ha K
affichage	1096 K de ce contenu
affichant	1096 en K ce contenu
afficher	1067 pour K ce contenu	1096 ne peut pas s'K
affichera	1041 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	276 K odkazy	358 K-links	413 K-links	574 K links	641 contains K links	757 K links	757 K link	1010 K-linkkejä	1254 K linkeket	1687 K links	1756 K-lenker	2115 K linkove	2115 K linkovi	2178 K odkazy	2233 K povezave	2316 K-länkar
affiliatelenker	1756 K
affiliatelinks	37 K	358 K	506 K	1687 K
affiliati	37 link K
affiliation	37 liens d'K	1100 liens d'K
affiliazione	37 link di K
affirme	1123 K
affirment	1123 K
afhankelijk	1693 K van giften	1693 K van donaties
afiliacyjne	37 linki K	1834 linki K
afiliacyjnych	1834 linków K
afiliado	37 enlaces de K	37 links de K	851 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	851 enlaces de K
afiliate	37 linkuri K	1970 linkuri K
afiliats	207 enllaços d'K
afirma	874 K	1938 K
afirmar	224 va K
afirmou	1938 K
afleveringen	1676 alle K van
afmelde	314 K dig når
afmelden	1652 elk moment K	1652 elk moment weer K
afsnittet	348 hele K
aftrekbaar	1654 gift is K
""", 'ag': """
agences	1081 avec K	1082 avec K
agenturmaterial	430 mit K
aggiornamenti	1348 segui tutti gli K
aggiunto	1407 ha K
agora	1935 doe K
""", 'ah': """
ahora	871 dona K
""", 'ai': """
ai	167 K	346 af K	346 med K	1743 med K	1743 av K	2304 med K	2304 av K	2534 K
aidez	1085 K-nous à	1120 K-nous
aiheesta	1009 lisää K täältä
aiutaci	1368 K	1404 K a
aiutarci	1368 K	1404 K a
aizliegta	1554 bez atļaujas ir K
""", 'aj': """
ajakirjandus	913 meie K	913 sõltumatu K	913 K maksab	913 hea K
ajakirjandust	901 toeta sõltumatut K
ajakirjanik	891 K
ajakirjanikud	913 meie K
ajoute	1123 K
ajoutez	1120 K-nous
ajuda	221 K'ns
ajude	1904 K-nos	1935 K-nos
ajutorul	1975 K tău putem	1987 avem nevoie de K tău
""", 'ak': """
akci	263 naši K
akciu	2166 našu K
akismet	21 K to reduce spam
akkoord	1652 ga je K met onze	1652 gaat u K met onze
aktardi	2432 K
aktivieren	414 javascript K
akzeptiere	395 mit der anmeldung K
akzeptieren	395 mit der anmeldung K	416 cookies K
""", 'al': """
alamat	1283 K email
aldus	1699 K
alerta	1938 K
alertas	14 las K	805 recibe K	805 activa las K	1879 receba K
alertes	1056 recevez les K	1056 K info
alertou	1938 K
alerts	14 K	627 get K as
algemene	1652 ga je akkoord met de K
alin	2416 K
alive	778 local news K
alkaen	1008 K #
alles	387 lesen sie K	1681 lees K met
allow	643 K ads on
aloud	673 is read K by
""", 'am': """
amendat	1990 a K
ammesso	1407 ha K
""", 'an': """
anche	1405 siamo K su
andare	1328 prima di K via
android	402 für K und ios	623 our K app	1107 sur ios et K	1599 app voor K
angebot	474 ihr K	474 dein K	527 hier gibt es das K
angebote	467 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	521 ihre spende K	521 deine spende K	521 spenden K
angezeigt	416 inhalte K werden
anggota	1322 jadilah K
ankete	2170 našej K	2170 v K
anketi	35 našoj K	2109 našoj K	2109 u K	2228 naši K	2228 v K
anketimize	35 K
anketimizi	2403 okur K	2403 K
anketo	2228 kratko K	2228 našo K
anketu	35 našu K	2109 kratku K	2109 našu K
ankety	267 naší K	2170 našej K
ankiecie	35 naszej K	1825 naszej K	1825 w K
anlatin	2416 K
anlatti	2432 K
anmelden	24 K	379 jetzt K	455 jetzt K:	527 hier K
anmelder	343 er K	1740 er K
anmeldung	395 mit meiner K	395 mit ihrer K	395 mit der K stimmen	395 mit der K stimme	395 mit der K willige	395 mit der K willigen	395 mit der K erklären sie	440 K	494 hier geht es zur K
annetus	901 tee K	916 K
anno	1406 all'K
annonce	11 cette K
annoncelinks	37 K	358 K
annoncen	11 K
annoncer	375 uden K
annonsblockerare	2282 stäng av K
annonseblokkering	1721 slå av K
annonselenker	37 K	1756 K
annonsen	11 K
annonser	1776 uten K	2335 utan K
announced	780 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1407 ha K
ano	1937 por K
anoi	1026 K
anoniem	1632 K tippen	1669 ons K
anonim	2397 bize K
anonym	488 K an uns
anonymous	744 K
anonymously	744 K
anot	1542 K
anregungen	461 fragen oder K	461 fragen und K
ansehen	459 hier K	459 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	650 K our poll
antes	783 K de irte	1863 K de sair
anuncio	851 después del K	851 tras el K
anunciou	1938 K
anvender	323 vi K cookies
anytime	614 cancel K	779 cancel K
anzeige	11 der K	11 dieser K	413 nach der K weiter	484 dies ist eine K
anzeigen	416 mit einem klick K lassen
anzusehen	449 um das video K
""", 'ap': """
apelowali	1860 K
apeluje	1860 K
apgalvo	1581 K
aplicativo	1876 baixe o K	1876 baixe nosso K	1936 nosso K
aplikace	299 naše K
aplikaci	237 stáhněte si naši K	238 stáhněte si K	270 mobilní K	270 naší K	270 naší mobilní K	298 stáhněte si K a
aplikaciju	2140 preuzmite K i
aplikacja	1858 nasza K
aplikacji	1791 w naszej K	1791 otwórz w K	1848 naszej K
aplikasi	1284 unduh K	1284 download K	1284 K kami	1322 unduh K	1322 instal K	1323 K kami
apoiador	1866 torne-se K	1904 seja nosso K	1935 torne-se K	1935 seja nosso K	1935 seja K
apoiam	1927 nos K todos os meses
apoie	1904 K
apoio	1862 seu K	1866 seu K é	1904 seu K
aportaciones	862 gracias a las K
aporte	836 tu K	871 tu K
apoyan	862 que nos K cada mes
apoyo	782 su K	782 tu K	786 con tu K	786 tu K es	836 tu K
app	402 als K	464 mit der K	464 in der K	465 -K	497 mit der K der	623 get our K	623 in our K	623 use our K	623 our new K	623 our ios K	626 get the K	756 have our K	756 our K has	756 with our K	756 via our K	756 on our K	777 our K	1599 in de K	1649 -K	1714 i vår K	1776 vår K	2274 i vår K	2335 vår K	2519 tải K	2562 在K中
appareil	1041 un seul K à la fois	1113 en cours sur un autre K
appeared	667 first K on	734 K in print
appen	316 hent K	316 åbn i K	1714 last ned K	1714 hent K	1714 åpne i K	2274 öppna i K	2275 ladda ner K	2275 ladda ned K	2275 hämta K	2334 ladda ner K och
appje	1631 ons een K
application	1053 téléchargez l'K	1053 notre K	1054 dans l'K	1054 avec l'K	1054 sur l'K	1054 télécharger l'K	1121 notre K
applications	1053 nos K mobiles
appot	1249 az K
apps	756 our K
apunta	221 K't
""", 'aq': """
aqui	1863 já que você está K	1863 já que está K
""", 'ar': """
arbeid	1776 vårt K
arbeit	528 unsere K
arbeitet	435 K als
arbejde	375 vores K
arbetar	2304 K med ai
arbete	2335 vårt K
argued	780 K
arrivato	1328 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	222 aquest K	222 l'K sencer	609 to unlock this K	609 members-only K	617 you've read your last free K	617 you have read your last free K	617 this is your last free K	617 reached your K limit	632 share this K on	641 links in this K may	727 save this K	737 this K	737 the full K	738 this K	739 this K	778 this K	1030 vous avez aimé cet K	1030 cet K vous a plu	1041 pour accéder à l'K	1041 cet K est offert	1041 cet K vous a été offert	1041 pour lire cet K	1041 offrir cet K	1041 offrez cet K	1047 de cet K à lire	1080 cet K est paru dans	1080 cet K a été publié	1104 réagir à cet K en	1118 cet K a d'abord été publié	1121 cet K
articles	15 free K	599 you've read # K	609 access to all our K	609 gift K to give	617 free K left	617 K left this month	617 you've used all your free K	617 # of # free K	617 K left to read	725 to read more K	725 for three more free K	725 more free K	727 K to give	727 K to gift	727 K to share	727 gift # K	1041 tous nos K	1047 il vous reste # K	1110 nos K sont en accès libre	1121 nos K
articol	1988 acest K
articolele	1988 K noastre
articolelor	1958 preluarea K
articoli	1335 tutti gli K senza limiti	1340 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1328 ti è piaciuto questo K	1335 per leggere l'K	1335 regala questo K	1405 questo K
articolul	20 K complet	20 K integral	1979 pentru a citi K	1979 să citești tot K	1988 ți-a plăcut K	1988 tot K
artigo	20 ler este K	20 ler o K	1863 gostou deste K	1931 para ler este K	1936 este K
artigos	1903 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	356 denne K for #	373 denne K	373 en K	375 denne K	380 dir gefällt dieser K	387 lesen sie diesen K mit	387 um diesen K zu lesen	387 dieser K ist nur für	387 zugriff auf alle K	387 alle K lesen	387 ganzen K lesen	393 freie K übrig	393 K frei	393 ihr letzter freier K	436 K wurde	441 unsere K öfter	470 K etwas wert ist	474 alle freien K	480 weitere K finden sie	485 rechte am K	485 K steht unter einer	495 den ganzen K	495 diesen K	500 gäbe es diesen K nicht	504 alle K zum	504 lesen sie in diesem K	509 K ist zuerst	509 K ist zuvor	511 K gratis	526 K wurde zuerst	528 dieser K	528 diesen K	528 diesem K	1311 untuk membaca K ini	1323 K ini	1590 om dit K te lezen	1590 dit K is alleen	1590 geef dit K	1590 lees dit K met	1590 gratis K deze week	1616 fout in dit K	1632 mening over dit K	1657 een premium K	1674 dit K	1688 niets uit dit K	1688 K mag zonder	1697 dit K	2324 gratis K kvar	2333 en K
artikelen	15 gratis K	1590 toegang tot alle K	1657 aantal K bereikt	1657 aantal gratis K	1681 gratis K gelezen	1684 alle K over
artikeln	387 zugang zu allen K	474 zugang zu allen K	511 freien K	2261 gillade du K	2267 läs hela K med	2267 lås upp K	2307 fel i K	2333 den här K	2333 K	2335 den här K
artikels	509 nutzung dieses K
artikkel	908 tasuta K	913 see K
artikkelen	1746 feil i K	1774 denne K	1774 K	1776 denne K
artikkeli	20 koko K	969 tämä K on vain	1016 ilmainen K jäljellä	1024 tämä K
artikkelia	1012 maksutonta K	1012 ilmaista K
artikkelin	1022 tämän K
artikkelit	15 ilmaiset K	1012 ilmaiset K
artiklar	15 fria K	2267 fria K	2324 gratis K kvar	2330 inga gratis K	2330 inga fria K	2335 alla K
artiklen	303 kunne du lide K	373 K	375 K her
artikler	15 gratis K	309 gratis K	364 gratis K tilbage	370 ingen gratis K	375 alle K
artikli	911 selle K
artiklid	904 tasuta K
artiklit	904 tasuta K	911 seda K	913 kogu K
arvioi	1026 K
""", 'as': """
asegura	874 K
asked	780 K
asks	780 K
assinante	1870 já é K	1935 torne-se K	1935 seja K	1935 seja K
assinantes	1870 só para K	1870 somente para K	1931 exclusivo para K	1931 exclusiva para K	1931 exclusivos para K	1936 nossos K	1939 K
assinatura	1939 K
assinaturas	1939 K
assine	1862 K a	1862 K o	1869 K por	1869 K e tenha	1870 K para	1935 K já	1935 K agora	1935 K e	1935 K aqui	1935 K por
assisted	739 this ai-K text
associate	641 as an amazon K	665 is an K
assure	1123 K
""", 'at': """
atbalsti	1568 K mūs	1578 K mūs
atbalstiet	1578 K mūs
atbalsts	1568 tavs K palīdz	1578 tavs K	1578 jūsu K
atzina	1581 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	436 K
audioverze	2 K
audioverzi	266 K
audioverzii	2169 K
aufgefallen	419 fehler K
ausblenden	416 und wieder K
auszugsweise	430 nachdruck, auch K
auteur	1083 est l'K	1633 is K van	1636 mening van de K
auteursrecht	1664 rust K
author	662 email the K	662 the K can be	665 is the K of	665 is an K
automated	2 read by an K	673 is read by an K	673 narrated by an K
automatisch	2 K vorgelesen	390 endet K	459 K vorgelesen	485 K von dpa	485 K von der	493 der text wurde K	493 dieser text wurde K
automatisk	1743 K oversatt
autor	198 és K de	435 ist K	833 es K de	1905 é K de
autora	198 és K de	833 es K de	1817 napisz do K	1905 é K de
autorce	257 napište K
autore	1370 è K di
autorem	1817 kontakt z K
autoren	448 meinung der K
autorin	435 ist K	435 ist freie K	448 meinung der K
autorise	1113 n'K pas la lecture
autorke	2159 napíšte K
autorki	1817 napisz do K
autorovi	257 napište K	2159 napíšte K
autorskim	1835 chroniony prawem K	1835 chronione prawem K
autoru	2099 javite se K	2099 pišite K
autrice	1083 est l'K	1370 è K di
""", 'av': """
available	623 our app is K	624 K on the app store	624 K on google play	756 app is K	773 tickets are K here
avbryt	21 K svar
avec	1081 K afp	1082 K afp
averci	1404 grazie per K letto
avertit	1123 K
avertizat	1990 a K
avise	1935 K-nos
avsluta	2336 K när du vill
avsnittet	2306 hela K	2306 ladda ner K
avtorici	2218 pišite K
avtorju	2218 pišite K
avverte	1407 K
""", 'ay': """
ayda	2415 K # tl	2415 K # tl'den	2431 K
aydinlatma	2386 K metni
ayirtin	2416 K
aylik	2431 K
ayudanos	871 K
""", 'ba': """
ba	1778 K
bad	377 K	2337 K
bagikan	25 K
baixa	191 donar-te de K
baixe	1862 K o	1876 K o app
bajate	871 K la app
bancs	213 no depèn de K
banner	531 cookie-K	781 cookie K
banners	781 cookie K
bantu	1322 K kami
bastano	1404 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	485 redaktion nicht K
beboette	1699 K
become	679 K a	777 K one of them
becoming	678 K a member	777 consider K	777 K a member
bedankt	1696 K voor het lezen
beelden	1632 heb je K	1632 heeft u K
befindet	416 an dieser stelle K sich
before	599 K you go	599 K you move on
begging	781 K
begs	780 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	379 mit einem K	470 jeder K hilft uns	485 K steht unter einer	500 mit einem kleinen K	509 K ist zuerst	521 mit ihrem K können wir	521 mit deinem K können wir	521 ihrem K helfen	526 K wurde zuerst	528 dieser K	528 diesen K
bejelentette	1277 K
bekijk	1642 nieuwe baan? K
beklagade	2337 K
beklagede	377 K
beklaget	1778 K
belangrijkste	1652 elke dag het K
believe	778 people who K in
belirtti	2432 K
below	749 sign up K	749 enter your email K
beluisteren	1676 dit artikel ook K	1676 hier K
benachrichtigungen	14 K	404 K aktivieren	405 push-K
benadrukt	1699 K
bent	1584 nu je hier toch K
bepaalde	1699 K
berasal	1299 konten ini K dari
berdonasi	1322 K
bereits	387 sie haben K ein abo	474 K ein konto
bergabung	1322 mari K	1322 K dengan kami	1322 ayo K
bergabunglah	1322 K
bergantung	1309 K pada dukungan anda
berichten	528 wir K
berichterstattung	528 unsere K
berichtet	435 K für	435 K über
berichtete	530 K
berita	1286 ikuti K
berite	2247 K nas
berkomentar	6 untuk K
berlangganan	1282 sudah K	1283 K newsletter	1308 terima kasih telah K	1308 berhasil K	1322 K sekarang	1322 silakan K
bescheid	488 sagen sie uns K	488 sag uns K
beschloss	530 K
besedah	2259 po K
besked	351 push-K
beskeder	351 push-K
besloot	1699 K
beslutade	2337 K
besluttede	377 K
besluttet	1778 K
besoin	1030 nous avons K de vous	1120 nous avons K de vous	1120 a K de vous	1120 avons K de votre
besplatan	2127 poslednji K tekst
besplatna	2114 K članka
besplatne	2114 K članke
besplatni	2106 naš K webinar	2106 naš K vebinar	2127 poslednji K članak	2127 zadnji K članak
besplatnih	2114 K članaka
beste	1652 elke week het K van
bestellen	379 jetzt K	454 im shop K	455 shop K	455 store K	527 K sie hier	527 K sie unseren
bestellung	440 K
besten	528 die K texte
betaald	1687 artikel is K	1687 content is K
betaalmuur	1654 geen K	1700 K
betalande	2333 K läsare
betalende	364 kun for K	373 K læsere	1774 K lesere
betalingsmur	378 K	1779 K
beteiligt	484 redaktion ist nicht K
betonte	530 K
betrokken	1661 redactie is niet K
bevestigen	1652 aanmelding te K
bevorzugen	441 google K
bevorzugte	441 K quelle
bevorzugten	441 K quelle
bevorzugter	441 K quelle
bewerben	455 jetzt K:
bezahlschranke	471 K	531 K
bezmaksas	1570 K rakstus	1570 K raksti	1570 K kontu	1574 K raksts
""", 'bi': """
bidrag	307 dit K	307 giv et K	374 giv et K	374 dit K gør	374 dit K er	374 dit K til vores	378 K	1705 ditt K	1753 gi et K	1775 ditt K gjør	1775 ditt K er	2313 ge ett K	2313 ditt K gör	2334 ge ett K	2334 swisha ett K
bidraget	1753 K ditt
bijdrage	1587 jouw K	1628 kleine K	1687 K is betaald	1693 dankzij jouw K	1698 kleine K
bilder	518 uns ihre K
bildirdi	2432 K
bildirimlere	14 K	2379 K izin ver
bildirimleri	14 K	2380 K aç
biletlerini	2403 etkinlik K
billionaire	778 K owner
bilten	2094 K
binding	311 ingen K	376 ingen K
bindingstid	1709 ingen K	1777 ingen K
bindningstid	2269 ingen K	2336 ingen K
binnenland	1672 is redacteur K
bisogno	1328 abbiamo K di te	1404 abbiamo K di te	1404 abbiamo K del tuo	1404 abbiamo K anche di te	1404 abbiamo K di voi
bitte	380 haben wir eine K	380 eine K an sie	380 wir haben eine K
biztatta	1277 K
""", 'bl': """
bli	1775 K med i	1775 K en del av	2334 K en del av
blijkt	1699 K uit
blijven	1654 om dit te K doen
bliv	374 K en del af
blocker	642 disable your ad K	642 disable ad K	642 turn off your ad K	642 using an ad K
blocking	642 K our ads	643 K ads
bloqueador	815 K de anuncios	875 K de anuncios	1886 K de anúncios
bluesky	16 K	636 follow him on K	636 follow her on K	636 follow them on K
""", 'bo': """
board	703 our jobs K	703 our job K
bogatych	1837 nie mamy K
bookmark	760 K this story	760 K this page
bookshop	745 our K
""", 'br': """
bralcem	2255 K
bralcev	18 po zaslugi K	2236 s podporo K	2236 s pomočjo K	2255 K	2257 naših K	2257 po zaslugi K	2257 s podporo K	2257 podpori K
bralci	2255 K	2257 naši K
branja	0 čas K
brauchen	470 K noch #	527 wir K ihre hilfe	527 wir K deine hilfe	527 K wir sie	527 K wir dich	527 K wir eure
braucht	470 K ihre hilfe	470 K deine hilfe
breaking	627 get K news alerts
brez	2236 K vas
brief	1632 K naar
briefing	677 our morning K	677 our K	677 daily K	718 K in your inbox
briefkasten	443 anonymen K	443 anonymer K
brieven	1632 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	642 your K is out of date	642 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1743 K ki	1743 K ai
""", 'bu': """
budite	2113 K u toku
buitenlandcorrespondent	1694 is K
buitenlandredacteur	1633 is K
bulabilirsiniz	2416 K
bulan	1324 per K
buletin	1283 K kami	1308 K harian kami	1323 K kami	1326 K
bulunabilirsiniz	2429 katkida K
bulundu	2432 çağrida K
bulunun	2429 katkida K
buradan	2411 K bağiş yapin
bureau	689 K chief
button	449 klick auf den K
buttons	727 the share K	727 the K below
buycoffee	1837 K
""", 'ca': """
cadastre	1862 K-se	1870 K-se para
cadeau	1591 K aan
cafecito	836 K
callan	872 lo que otros K
campagne	1110 K de dons	1120 boucler notre K
campaign	778 our spring K	778 our K
can	777 pay what you K
canal	810 únete al K	871 únete al K	1882 siga nosso K	1882 siga o K	1935 entre no K	1936 nosso K
canale	1374 al K	1405 il nostro K
canali	1349 sui nostri K
canalul	1988 K nostru
cancel	21 K reply	614 K at any time	779 K any time	779 K at any time
cancele	1869 K quando quiser	1937 K quando quiser
cancellarti	1342 puoi K
cap	198 és K de
caporedattore	1370 è K
caporedattrice	1370 è K
carte	9 cette K
casella	1343 nella tua K
""", 'ce': """
cebinize	2408 K gelsin
celoten	20 K članek	2205 K članek je	2232 K članek
celotnega	2205 za ogled K	2205 za branje K	2232 K članka
cenite	2252 K naše delo	2252 K naš trud
cerea	1990 K
cereau	1990 K
cerut	1990 a K	1990 au K
""", 'ch': """
channel	778 our K	1286 ikuti K	1286 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1050 par e-mail K	1050 par mail K
chargement	1096 K de la vidéo
chatbot	493 unseren K	493 unserem K
chcete	298 K číst dál	2147 K čítať ďalej
check	708 K back for more	708 K back soon
chef	1083 est K de	1672 is K van de
cheffe	1083 est K de
chefredakteur	520 ist K
chefredakteurin	520 ist K
chefreporter	520 ist K
chefreporterin	520 ist K
chegou	1863 se você K até aqui
chercheur	1083 est K
chercheuse	1083 est K
chia	25 hãy K sẻ	2550 hãy K sẻ	2553 K sẻ
chiede	1407 K
chiederti	1328 un piccolo favore da K
chief	665 is K
chiesto	1407 ha K
chip	678 K in	679 K in	777 K in now	777 K in and
chipping	777 consider K in
choices	748 cookie K	748 your K
choisissez	1041 K votre offre
choose	597 K a plan	611 K a plan
chosen	732 K by our
chronione	1835 K są prawem
""", 'ci': """
cijelog	2082 za čitanje K
cikk	1275 ez a K
cikkeink	1275 K
cikket	1273 ezt a K	1273 a K
cipta	1293 hak K
citarea	1983 cu K sursei
citera	2293 K oss gärna	2293 K gärna men ange
citire	0 timp de K	0 timp K
citit	1975 dacă ai K până aici
cititorii	36 K noștri	1988 K noștri
cititorilor	18 datorită K	1975 datorită K
civil	755 keep it K
""", 'cl': """
claimed	780 K
clarifications	712 corrections and K
clicking	696 by K play
client	1043 déjà K
""", 'co': """
code	1374 qr K
codziennie	17 K rano	1789 otrzymuj K
coffee	604 buy me a K	678 buy me a K	678 buy us a K	777 buy us a K	779 cup of K
colabora	833 K con
collabora	1370 K con
columnist	665 is a K	689 K	1633 is K	1694 is schrijver en K	1694 is K en
colunista	1905 é K
com	2030 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	820 quieres K	821 para K	1892 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	820 déjanos tu K
comentarios	820 no admite K	821 en los K
comentariu	21 pentru a publica un K
comentou	1938 K
comision	1970 primi un K
comment	6 to K	6 to leave a K	6 to post a K	650 log in to K	650 sign in to K	650 be the first to K	650 leave a K below	650 leave your K	650 our K policy	651 post a K	755 posting a K	755 members can K	772 to K you must	772 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1104 votre K sera publié
commentaires	1070 charte des K	1070 espace K	1071 dans les K
commentare	6 per K	1357 vuoi K	1358 per K
commentator	1694 is politiek K
commenter	1071 pour K	1104 peuvent K	1104 pour pouvoir K
commenti	1357 i K saranno	1358 nei K
commenting	650 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	650 in the K below	650 let us know in the K	650 K powered by	650 K have been closed	650 all K are subject to	650 we welcome your K	651 in the K section	755 posting K	772 closed the K	772 turned off K	772 turned off the K	772 switched off K	772 disabled K	777 let us know in the K
commercial	732 our K team	732 our K content	1100 réalisé par un partenaire K	1113 notre service K
commissie	1661 een K
commission	641 we may receive a K	641 K if you buy	732 may earn a K	732 may earn a small K	732 may earn an affiliate K	732 may receive a small K	732 may receive K	732 earn K from	757 K
commissione	1383 ricevere una K
commissions	757 K
committed	712 K to accuracy
community	487 unserer K	528 unsere K	650 abide by our K	686 our K members	686 leave our K	686 like our K	777 join our K of	778 K-funded	1357 regole della K	1374 K whatsapp
compartilhada	1912 uma publicação K por
compartilhado	1912 um post K por
compartilhe	25 K	1935 K este
compartir	790 K tu cuenta, cambia	871 si quieres K tu cuenta
compensated	757 K
compensation	732 receive K from
complain	712 K about this article
complained	780 K
complains	780 K
complaints	712 our K page
completa	865 para leer la nota K	1869 para ler a matéria K
complete	725 K digital access
completo	1869 para ler o artigo K
complimentary	15 K articles	617 K articles	617 K article this month	617 last K article
compte	1120 créez un K	1120 créez votre K
comunidad	862 K que sostiene
comunidade	1935 faça parte da K
comunique	1891 K um erro
comunitatea	1975 K care susține	1987 intră în K
condannato	1407 ha K
condiciones	818 términos y K
condividi	1404 K questo
condividila	25 K
condividilo	25 K
conduite	1104 charte de bonne K
confidence	687 in K
confidential	687 K tip	687 K tips
confirm	619 check your email to K
confirmar	861 bandeja de entrada para K	1926 caixa de entrada para K
confirmat	1990 a K
confirmation	1109 e-mail de K
connect	636 K with us on
connectez	24 K-vous	1028 K-vous	1041 K-vous pour
consenso	1354 il K ai cookie
consent	646 we need your K to load	681 written K
consentimento	1912 K para carregar
consentiti	1357 non sono K commenti
consider	597 K giving	597 K making	597 K joining	597 K a gift	604 if you liked this article, K	679 please K	679 K a	679 K giving	679 K joining
contact	619 K me with news and offers	693 K her at	693 K him at	693 K them at	777 K us at	1669 neem K op
contacted	664 can be K at
conte	1935 K-nos
contenido	9 este K	9 K externo	791 K premium	817 K externo de	817 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	646 to view this K, you	646 to view this K please	646 this K is hosted by a third party	646 we use your sign-up to provide K	647 third-party K	725 access to all our K	732 our K studio	734 to reuse this K	737 this K	1637 K te zien
contenu	9 ce K	1067 ce K n'a pas pu être	1067 K bloqué	1096 K est fourni par
contenus	1041 tous nos K	1121 nos K
contenuti	9 K esterni	1338 a tutti i K
contenuto	9 questo K	9 K esterno	1354 K esterno
contingut	9 aquest K
continua	1396 K a leggere con	1979 pentru a K lectura
continuar	213 el teu suport per K	213 ajuda'ns a K	216 per K llegint	1931 para K lendo	1931 para K a ler	1931 K lendo
continuare	20 K a leggere	1396 per K a leggere	1396 per K la lettura	1979 pentru a citi în K	1979 citește în K cu
continue	609 to K reading this article	609 log in to K	609 sign in to K	609 register to K	609 upgrade to K	777 help us K	1918 K a ler abaixo	1931 K lendo com	1931 K a ler com
continuer	1113 pour K à lire
continuez	1100 publicité, K	1113 K votre lecture sur
continuing	646 by K to use this website, you agree
contou	1938 K
contribua	1904 K	1935 K com	1935 K a partir	1935 K para o nosso
contribuez	1120 K
contribuisci	1327 K
contributed	690 K reporting	690 K to this report	690 K to this story	690 K to this article	734 K to this report
contributing	665 is a K	777 by K to
contribution	597 make a K	678 make a K	777 your K	777 making a K	1120 votre K
contributo	1327 il tuo K	1331 con il tuo K	1393 piccolo K per noi
contributor	665 is a K
conversation	597 join the K	650 join the K with	651 to join the K	755 in the K
cookie	646 manage your K	1133 קובצי K	1245 K-kat	1354 usiamo i K	1354 questo sito usa i K	1801 pliki K	2024 файлы K	2024 файлов K	2034 файлы K	2064 файлы K	2064 файлов K	2162 súbory K	2459 файли K	2459 файлів K	2471 файли K	2501 файли K	2501 файлів K	2521 sử dụng K	2533 chấp nhận K
cookiekeuze	1673 K
cookies	9 third-party K	323 vi bruger K	324 bruger K til	345 K	492 nutzung von K	543 αποδοχή K	586 K	646 we use K	646 this site uses K	646 this website uses K	646 our site uses K	646 uses K to	646 accept all K	646 accept K	646 how to control K	647 use of K	696 social media K	748 K	817 usamos K	817 este sitio utiliza K	817 esta web utiliza K	817 aceptar las K para	817 que aceptes las K	818 uso de K	1067 refusé les K	1068 utilise des K	1096 gérez vos K	1124 bandeau K	1612 omdat je geen K	1614 gebruik van K	1637 social media-K	1673 K toe te staan	1721 vi bruker K	1742 K	1801 używamy K	1801 plików K	1888 usamos K	1888 este site utiliza K	1888 este site usa K	1889 uso de K	2295 K på	2303 K
cookievoorkeuren	1637 K
copy	778 read our K
copyright	1664 rust K
corespondent	1961 este K
corporate	778 K backing
correct	732 K at time of
correction	712 report a K	712 request a K	712 suggest a K
corrections	712 our K	712 K policy	742 our K team	778 our K
correo	798 en tu K	798 en su K	798 a tu K
correspondant	1083 est K	1083 K à
correspondante	1083 est K	1083 K à
correspondent	665 is a K	689 K	1633 is K
correspondente	1905 é K
correspondents	778 our K
corresponsal	198 és K	833 es K
correu	191 al teu K
corrispondente	1370 è K
courriel	1050 par K chaque	1050 dans votre boîte K
couvre	1083 K les
coverage	708 read our full K	708 see our full K	760 more of our K	760 all our K	778 our K
covers	665 K the
""", 'cr': """
created	672 summary was K
creative	666 under a K commons license
criticised	780 K
criticized	780 K
crowdfunding	781 K
""", 'cu': """
cubre	833 K los
cuenta	790 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1672 is K
cuma	17 her K
cuota	872 tu K
""", 'cz': """
czekamy	1804 K na wasze
czytaj	1857 K dalej za
czytania	0 czas K
czytasz	1858 K nas
czytelnicy	36 nasi K	1854 K	1858 nasi K
czytelniczek	1837 dzięki wsparciu K
czytelniczki	1854 K
czytelnikom	18 dzięki K	1854 K	1858 dzięki K
""", 'da': """
daarna	1592 K kun je
dabei	527 sind sie K	527 sei K
dacci	1404 K una mano
daftar	1322 K untuk
daftarkan	1308 K email anda
dagar	2314 # K för #
dage	356 # K for #	374 prøv # K
dagelijks	1595 ontvang K
dager	1754 # K for #
daily	619 sign up for our K
dakika	0 K okuma
dalej	1858 pisać K
danach	390 K # euro
dane	2180 #% z K	2180 # % z K
dankzij	18 K lezers	18 K onze lezers	1654 K onze leden	1654 K mensen zoals jij	1654 K lezers zoals jij	1680 K onze lezers	1680 K lezers	1680 K giften	1693 K jouw steun	1693 K uw steun
dapatkan	1286 K update berita
dar	298 váš K	302 K	2202 K
darbu	1579 mūsu K
darmowe	1831 K konto
darmowy	1786 ostatni K	1846 ostatni K tekst
darmowych	1831 limit K
darowizna	1857 twoja K	1861 K
darowizny	1861 K
darte	800 K de baja
darujme	278 na K	299 na K	300 K
dary	302 K	2202 K
data	665 is a K
datajournalist	1672 is K
dateci	1404 K una mano
datenjournalist	520 ist K
datenjournalistin	520 ist K
datenschutzbestimmungen	417 K
datenschutzhinweise	417 K
""", 'de': """
deaktiviere	414 K deinen adblocker
deaktivieren	414 K sie ihren adblocker	414 adblocker K	414 ad-blocker K
deaktiviert	414 javascript ist K
debat	344 send det til K
debate	651 join the K
debattartikel	2302 din K	2302 skriva en K
debattartikeln	2302 svara på K
debatten	6 delta i K	327 deltag i K	350 deltage i K	350 deltag i K	350 tone i K	1747 delta i K
debattinnlegg	1741 K
decided	780 K
decidiu	1938 K
decis	1990 a K
deciso	1407 ha K
declarat	1990 a K	1990 au K
declarou	1938 K
dedi	2432 K
dedicated	778 our K team
dediler	2432 K
deductible	678 tax-K gift	678 tax-K donation	777 make a tax-K	779 tax-K
deel	25 K het	25 K dit	1583 K dit
deine	18 ohne K
dejal	2259 je K
dejala	2259 je K
dela	25 K den	2334 K med en vän
delivered	609 print edition K to	610 K to your door	619 K to your inbox	619 K to your email	619 get the latest news K
delo	2252 vam je všeč naše K	2257 naše K
demanar	224 va K
demander	1030 une faveur à vous K	1030 un petit service à vous K
den	25 del K
denildi	2432 K
denuncia	874 K	1407 K	1938 K
departe	1987 citi mai K
depend	778 we K on
depende	862 no K de bancos	1927 não K de bancos
dependemos	862 K de nuestros lectores	1927 K dos nossos leitores
der	530 so K
derden	1612 inhoud van K
derdi	2432 K
derecho	29 se reserva el K
derlerdi	2432 K
desactiva	815 K adblock
desactivar	815 K adblock
desative	1886 K o adblock
descarga	802 K la app	802 K nuestra app	871 K nuestra	871 K la app
descarrega	221 K't
descarregue	1876 K a app
despre	1961 scrie K
desta	1935 faça parte K
destek	2411 K olun	2429 bize K	2429 K olun	2429 K ol	2429 K verin	2429 aylik K
det	377 hed K	1778 het K	1778 sto K
detected	642 ad blocker K	642 adblock K
determinou	1938 K
detto	1407 ha K
deutschen	509 von der K presse-agentur
devamini	2375 K okumak için	2429 haberin K okumak
devenez	1120 K membre	1120 K mécène
device	687 non-work K
""", 'di': """
dicci	1404 K la tua
dice	874 K	1407 K
diceva	1407 K
dich	527 trag K
dichiarato	1407 ha K
die	530 so K
diesem	528 K text
diesen	9 K tweet	495 K text	500 gäbe es K text nicht	528 K text
dieser	528 K text
dieses	9 K video	449 um K video
dig	303 vi har en bøn til K	2334 hör av K
digest	677 weekly K	677 our K
digipakett	877 telli K
digital	474 K-abo für	501 ein K-abo	753 K pass
digitalabo	387 mit unserem K	474 K für
dijo	874 K
dimanche	17 chaque K
din	2114 za # K	2114 od # K
dinara	2142 K
dine	309 læst alle K
dinleyebilirsiniz	2416 K
dinleyin	2 haberi K	2416 K
dipublikasikan	22 tidak akan K
dir	224 va K
direct	619 K to your inbox	1061 suivez en K	1945 K în inbox
directement	1051 K dans votre
directly	619 K in your inbox
directo	810 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1352 K adblock
disait	1123 K-il	1123 K-elle
disattiva	1352 K adblock	1352 K l'ad blocker
discord	487 unserem K
discordu	256 K
discordzie	1816 K
discover	196 a google K	339 google K	441 google K	525 K folgen	556 google K	683 google K	838 en google K	1630 google K	1736 google K	1816 google K	1959 pe google K	2297 google K
discoverissa	990 google K
discussion	6 to join the K	755 in the K	755 join the K	1070 participez à la K
disdici	1335 K quando vuoi	1406 K quando vuoi
disfrutando	865 sigue K de
disiscriverti	1342 K
diskuse	269 vstupte do K	269 zapojte se do K
diskusie	2171 zapojte sa do K	2171 vstúpte do K
diskutiere	419 K mit
diskutieren	419 K sie mit	419 K sie über	527 K sie mit
diskutovat	269 K mohou
dispatch	677 a weekly K	677 our K
disponibil	1943 K doar pentru abonați
disponibile	1345 K su app store
disponible	803 K en google play	1053 K sur l'app store
dispositivo	790 si continúas leyendo en este K	791 en otro K	1396 in uso su un altro K	1931 em outro K	1931 noutro K
dispus	1990 a K
disse	1407 K	1938 K
distribuie	25 K
dit	1123 a K	1123 K-il	1123 lui K-on
dites	1070 K-le nous en	1120 K-nous
diu	224 K
diventa	1404 K socio	1404 K parte
diyor	2432 K
diyordu	2432 K
diz	1938 K
dizia	1938 K
diziam	1938 K
""", 'do': """
do	778 what we K
dobivajte	2134 K
dobivati	2128 želite K	2246 želite K
docente	1370 è K
dodaje	1860 K
dodal	301 K	2201 K
dodala	301 K	2143 K	2201 K
dodao	2143 K
doel	1654 ons K: #
dogodek	2225 naš K
dohodnine	2236 K
dokumente	443 anonym K
dollar	777 K you give	779 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1124 K
dona	1327 K ora
donacija	2118 svaka K	2118 vaša K	2140 vaša K	2141 vaša K	2141 svaka K	2144 K	2260 K
donacije	2144 K	2260 K
donacijo	2258 z K
donacijom	2142 K
donaciones	875 K
donacions	225 K
donasi	1309 K anda	1322 K anda	1326 K
donate	597 K now	597 K today	679 K	777 K what you can	781 K
donateur	1120 devenez K	1696 word dan K
donateurs	1085 nos K	1121 nos K	1654 dankzij onze K	1680 dankzij K
donatie	1587 doe een K	1587 jouw K	1628 K	1696 jouw K	1696 uw K	1696 doe een K	1700 K
donaties	1680 dankzij K	1700 K
donating	777 consider K
donation	597 make a K	604 consider making a K	678 make a K	721 K will be doubled	721 K will be matched	774 small K	777 your K	777 consider a K	781 K
donations	781 K
donativo	1904 o seu K
donatrices	1121 nos K
donazione	1331 fai una K	1368 una K	1404 la tua K	1404 fai una K	1408 K
donazioni	1408 K
donderdag	17 elke K
doneer	1583 K	1628 K
donio	278 na K	299 na K
donirajte	2118 K	2140 K	2236 K	2256 K
donnerstag	17 jeden K
donnez	1071 K votre avis	1120 K-nous	1120 K-leur
donors	777 new K
dons	1120 vos K	1124 K
doors	778 our K open
dopisnica	2100 je K	2219 je K	2219 , K
dopisnik	2100 je K	2100 , K	2219 je K	2219 , K
dostupan	2082 ovaj sadržaj je K
doubled	721 gift will be K
dovoljenja	2211 kopiranje brez K	2250 brez K
download	316 K appen	316 K vores app	623 K our app	623 K on the app store	626 K the app	626 K the free app	777 K our	1583 K de	1598 K de app	1598 K de gratis app
dozvole	2117 bez K
""", 'dr': """
draag	1680 K bij
draht	443 ihr K zur	443 K zu uns
dreptul	29 își rezervă K
drepturile	1957 toate K rezervate
drittanbietern	416 K nicht zugestimmt	449 inhalte von K
drittanbieters	449 dienst eines K
drittplattformen	416 K
drive	778 fund K
""", 'du': """
dukung	1309 K kami lewat	1322 K kami
dukungan	1322 K anda
dung	9 nội K này	2533 nội K này do
duyurdu	2432 K
""", 'dy': """
dyskusji	1826 kulturę K
dyskutuj	1826 K z nami
""", 'dz': """
dziennikarka	1818 - K	1818 , K
dziennikarstwo	1783 wesprzyj niezależne K	1858 nasze K	1858 niezależne K
dziennikarz	1818 - K	1818 , K
dziennikarze	1858 nasi K
dziennikarzem	1818 jest K
dziennikarzy	1822 szukamy K
""", 'ec': """
economia	198 és cap d'K
economieredacteur	1633 is K
economieverslaggever	1694 is K
""", 'ed': """
edited	734 this story has not been K	734 has not been K by
edition	703 our special K	734 in our print K
editor	258 , K	653 letter to the K	665 is a senior K	665 is an K	665 is the K	665 is the deputy K	689 K	742 to the K	777 write a letter to the K	1298 adalah K	1905 é K de	2160 , K
editora	1905 é K de
editorka	258 , K	2160 , K
editors	742 to our K	778 we, the K	778 our K
ediyor	2432 itiraf K
""", 'ee': """
eelisallikaks	888 K
eelistatud	888 K allikaks
eerste	1698 K maand
""", 'ef': """
eftertryck	2293 K förbjudet
""", 'eh': """
ehdotti	1026 K
""", 'ei': """
eiere	1753 ingen rike K
eigener	380 in K sache	528 in K sache
eilmeldungen	14 K	404 K aufs	466 K
eindredacteur	1633 is K
einem	390 mit K abo
einen	443 K tipp für uns
einer	485 text steht unter K
eingebettete	9 K beitrag	449 K inhalte
eingebetteten	449 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	516 unter K von ki
einstellungen	492 cookie-K
eintragen	527 K genügt
einverstanden	395 ich bin damit K, dass
einwilligung	397 K können sie jederzeit widerrufen	397 K kann jederzeit widerrufen	397 K jederzeit widerrufen	416 K jederzeit
""", 'ek': """
ekibimiz	2430 K
ekibimize	2403 K katilin
ekipi	2225 naši K
ekipo	2225 našo K
ekledi	2432 K
ekleyin	2416 K
ekliyor	2432 K
ekonomireporter	2301 är K
eksternal	1299 konten K	1299 situs K
eksterni	2102 K sadržaj
eksternt	324 K indhold	345 K indhold	1722 K innhold	1742 K innhold
""", 'el': """
elektronski	2206 svoj K naslov	2231 svoj K naslov
elfogadom	1232 K a
elige	790 K tu plan	871 K tu plan
elismerte	1277 K
elke	17 K dag
elle	1123 dit-K
elmondta	1277 K
elrendelte	1277 K
""", 'em': """
email	17 daily K	271 svůj K	538 το K σας	538 στο K σας	570 το K σας	619 enter your K	619 we'll K you	619 we will K you	632 click to K	632 share via K	650 save my name, K	677 our daily K	677 our free K	693 K her at	693 K him at	770 by K	770 to your K	777 K us at	798 en tu K	1283 ke K anda	1308 di K anda	1343 la tua K	1343 nella tua K	1828 adres K	1828 swój K	1874 no seu K	1974 pe K	2003 ваш K	2113 svoj K	2113 svoju K	2173 svoj K	2443 ваш K	2517 địa chỉ K	2517 K của bạn	2517 nhận tin qua K	2540 điền K để nhận	2540 K để nhận bản tin	2540 mỗi sáng qua K	2540 tin nóng qua K	2540 qua K mỗi	2550 nhập K của bạn
emailing	662 get in touch by K
emailul	1945 introdu K	1946 pe K tău
embed	9 this K	696 to view this K
embedded	9 K content	9 K post
embora	1863 antes de ir K
empresas	872 sin grandes K
emretti	2432 K
""", 'en': """
enable	642 to view this video please K
encuesta	35 nuestra K
engagement	1045 sans K	1122 sans K
engagent	30 n'K que
engelleyici	2386 reklam K
engelleyicinizi	2385 reklam K
enjoyed	599 we hope you K this
enligt	2337 K
enquete	35 nossa K
ensisijaiseksi	990 K lähteeksi	990 K lähteeksesi
enter	488 strg+K	2015 ctrl+K	2453 ctrl+K
entering	619 by K your email
enthalten	474 im abo K
entlang	527 hier K
entrada	797 en tu bandeja de K	1874 na sua caixa de K
entro	1405 K fine mese
entschied	530 K
envoyer	1109 pour vous K nos
""", 'ep': """
episoden	1745 hele K
epizodo	2227 K
epizodu	265 K	2108 K
""", 'eq': """
equipa	1936 a nossa K
equipe	1936 nossa K
equipo	872 somos un K
""", 'er': """
erfahrungen	443 ähnliche K
erfolgreich	467 K angemeldet
erforderliche	21 K felder sind	419 K felder sind
erhalten	499 sie K in kürze
erid	2049 K
erikoistoimittaja	995 K
erkende	1699 K
erkender	377 K
erkendte	377 K
erkjente	1778 K
erreichen	488 K sie uns
erreichst	488 K du uns
error	712 spot an K
errors	712 spot any K
erschien	430 dieser text K zuerst	430 dieser artikel K zuerst	430 dieser beitrag K zuerst
erschienen	430 zuerst K auf
erstmals	526 text wurde K	526 artikel wurde K
ervaring	1669 deel je K	1669 deel jouw K
erwerben	485 rechte K
""", 'es': """
escreva	1935 K-nos
escreve	1905 K sobre	1905 K às	1905 K aos	1905 K para
escreveu	1938 K
escribe	833 K sobre
escriptor	198 és K
escriptora	198 és K
escritor	833 es K
escritora	833 es K
escriu	221 K-nos
escute	1935 K a
esimene	914 K kuu
essai	1122 offre d'K
estamos	872 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1732 K forbudt
etti	2432 diye rica K	2432 rica K
ettiler	2432 rica K
etwas	470 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2114 za # K	2175 od # K
euro	390 dann # K	529 ab # K	2175 za # K
euroa	1008 K/kk
eurolla	1008 K
""", 'ev': """
evenementen	1675 onze K
evening	17 every K
event	745 our free K	1642 ons K
events	745 our K
every	17 K week	619 in your inbox K	674 thank you to K	779 K gift
everyone	674 thank you to K who	674 thanks to K who	721 keep it free for K	778 K reading this
everything	778 K else we publish
evra	2232 za # K
evro	2232 za # K	2236 vsak K	2257 vsak K
""", 'ex': """
exclusief	1590 dit artikel is K	1592 K voor abonnees
exclusiva	790 nota K	866 K para socios
exclusively	725 K for members
exclusivo	790 este artículo es K	790 contenido K para	791 este contenido es K	866 K para socios	1869 este conteúdo é K	1869 este artigo é K	1870 conteúdo K para
existence	1121 notre K
existujeme	2180 K vďaka
explained	780 K
explica	224 K	874 K	1938 K
explicar	224 va K
explicat	1990 a K
explicou	1938 K
explique	1123 K
expressed	695 views K	695 opinions K	695 views and opinions K	695 views K are personal
external	9 K content	646 K content from
externe	9 contenu K	9 K inhoud	492 dieser K inhalt	517 K medien	1612 K inhoud
externen	9 K inhalt	9 K inhalte	417 K inhalt	449 alle K inhalte
externer	9 K inhalt	416 K inhalt von	449 anzeige K inhalte	449 K inhalt konnte
externes	9 contenus K
extracto	861 un K de nuestra
""", 'fa': """
facebook	16 K	110 K	320 på K og twitter	487 unserer K-gruppe	492 inhalt von K	556 K	632 share on K	636 like us on K	636 find us on K	637 on K and twitter	637 on K, twitter	637 on twitter and K	812 en K y twitter	812 en K, twitter	812 en K y x	1062 sur K et twitter	1062 sur K, twitter	1349 su K e twitter	1607 op K en twitter	1607 op K, twitter	1668 onze K-groep	1718 på K og twitter	1883 no K e no	1883 no K, no	2279 på K och twitter	2465 K	2565 在K上
facebookgroep	1668 onze K
facebookie	16 K
facebookis	889 K
facebookon	1241 K
facebooku	16 K	256 K	2098 K	2158 K	2217 K
facts	777 fund the K
factual	712 K error	712 K errors
faire	1028 K un don
fais	1120 je K un don
faisant	1036 en K un don
faisons	1110 K vivre un
faites	1028 K un don	1036 K un don	1085 K un don	1120 K-le lire	1120 K un geste
farci	1405 da K
fast	377 slog K	1778 slo K	2337 slog K
favor	599 small K to ask	599 a K to ask of you	599 we have a K to ask	781 small K
favoriete	1630 K bron	1676 K podcast-app
favoris	1090 K google	1090 K sur google
favorite	683 K source	1090 source K
favorites	1090 sources K
favoritos	838 tus K
favour	599 small K to ask	599 we have a K to ask	781 small K
favourite	683 K source
""", 'fe': """
fee	757 a K
feedback	461 ihr K	461 dein K	650 thanks for your K	650 thank you for your K
fehler	419 haben sie einen K
fehlerhinweis	419 K
fejsbuku	2098 K
felelte	1277 K
felirat	1277 ez a K
feliratkozom	1224 K a hírlevélre
fellow	665 is a senior K	665 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1237 minden jog K
""", 'fi': """
fi	678 on ko-K
figyelmeztet	1277 K
figyelmeztetett	1277 K
finalul	1988 K lunii
finanzieren	383 wir K uns durch spenden	500 helfen sie uns, sie zu K	528 wir K uns
finden	480 zum thema K sie	480 aus der region K sie	480 mehr dazu K sie	523 K sie hier.	523 K sie hier:	523 K sie oben.
finder	349 K en fejl
findest	523 K du hier.
fined	780 K
finestra	1357 si apre in una nuova K
first	616 for the K year	616 for your K year
fizess	1274 K elő
fizessen	1223 K elő	1274 K elő
fizette	1264 hirdető K
""", 'fl': """
flere	375 K af dem
""", 'fo': """
fogalmazott	1277 K
folge	409 K uns	495 die ganze K	527 K uns
folgen	409 K sie uns	495 alle K des	525 google news K	525 bei google K	525 auf google K	527 K sie uns
folgt	409 K uns
follow	636 K us on	636 K us at	636 K him on x	636 K her on x	636 K them on x	636 K me on	636 K our live	636 K on x	650 notify me of K-up	777 K us on
folosim	1951 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	335 alle rettigheder K
fordert	530 K
forderte	530 K
foreslo	1778 K
foreslog	377 K
foretrukken	339 K kilde	1736 K kilde
foretrukket	1736 K kilde
foretrukne	339 K kilde	1736 K kilde
forint	1276 K
forinttal	1276 K
forklarede	377 K
forklarer	377 K	1778 K
forklarte	1778 K
former	675 is a K
fortalte	377 K	1778 K
forteller	1778 K
fortgesetzt	413 wird nach der anzeige K
fortsette	1776 for å K å grave
fotograaf	1633 is K
fotos	518 uns ihre K	518 uns deine K
found	780 K that
founder	665 is the K
""", 'fr': """
fragen	474 K zum abo	474 K zu ihrem abo
fragt	530 K
fragte	530 K
fredag	17 hver K	17 varje K
free	617 you have # K	619 sign up for our K	619 sign up to our K	619 get our K	623 our K app	623 our app is K	721 keep it K for all	721 keep this site K
freelance	663 is a K writer	665 is a K
freelancejournalist	343 er K	1672 is K
freiartikel	393 K
freier	435 ist K autor
freitag	17 jeden K
freiwillig	500 bezahlt wird K
freiwilligen	379 K beitrag
friday	17 every K
fridays	17 on K
friend	633 tell a K	721 become a K of the
frilansjournalist	1740 er K	2301 är K
""", 'fu': """
full	20 to read the K
functional	696 K cookies
fund	597 K our	604 help K our
funded	778 reader-K
fundet	349 K en fejl
fundraising	778 K deadline	781 K
funktionale	449 K cookies
funnet	1746 K feil	1746 K en feil
""", 'ga': """
gab	530 K an
gabung	1286 K di kanal	1322 K
galetes	201 fem servir K
ganze	480 lesen sie die K
ganzen	20 K text	387 den K text lesen	480 lesen sie den K
gave	1704 gi en K i dag	1704 gi en K nå	1705 gi en K	1775 gi en K til oss	1775 gi en K i dag	1775 gi en K nå	1779 K
gazetecidir	2399 K
gazetecilerimiz	2430 K
gazetecilik	2430 bağimsiz K	2430 K para	2430 iyi K
gazetemizi	2427 K
gazetesi	2399 K'nde yaziyor
""", 'ge': """
geaccepteerd	1612 geen cookies hebt K
geblokkeerd	1673 inhoud is K
gebruiken	1612 wij K cookies	1612 we K cookies	1632 dit artikel K
gebruikt	1612 deze website K cookies	1612 deze site K cookies
gedetecteerd	1610 adblocker K
gedruckte	474 K zeitung? dann
gedruckten	474 abonnenten der K
gefallen	380 ihnen hat dieser artikel K	380 hat ihnen dieser artikel K	380 hat dir dieser artikel K
gefragt	530 K
gefunden	419 fehler im text K
gehen	380 bevor sie K
gekennzeichnete	413 mit einem symbol K
geladen	416 nicht K werden	449 inhalt konnte nicht K
gelesen	528 bis hierhin K	528 bis hierher K
gemaakte	1674 door ai K
gemeenteverslaggever	1694 is K
gemeinschaft	470 teil der K
genehmigung	431 ohne K
generated	672 summary was K	672 summary is K	672 summaries are K	672 key points were K	672 audio was K	672 voice is K	672 K using ai	672 K by ai	672 this audio is K
genererad	2304 ai-K
genereret	346 K af ai
generosity	777 your K
gengive	365 ikke tilladt at K
gengives	336 må ikke K
genossenschaft	528 unsere K	528 unserer K
gepubliceerd	22 wordt niet K	1616 je e-mailadres wordt niet K	1664 artikel is eerder K op
gerekiyor	2425 üye olmaniz K
gern	527 wirf K
gerne	353 ja tak, jeg vil K	374 vil K høre fra dig	374 hører vi K
geschickt	467 eine e-mail K
geschlossen	419 kommentare sind K
gesponsord	1687 artikel is K	1687 content is K
gewijzigd	1661 intussen K	1661 inmiddels K
gewinnspiel	454 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	464 die app K es	464 app K es
gift	597 make a K	777 your K	1583 met een K	1654 met jouw K	1654 met uw K
gifts	18 small K
giornale	1405 questo K	1405 il nostro K
giornalismo	1331 sostieni il K	1393 fare K costa	1405 il nostro K	1405 il K costa
giornalista	1370 è K e	1370 è K de	1370 è K di	1370 è K del	1370 è K della	1370 è K dell'	1370 è K a	1370 è K per
giornalisti	1405 i nostri K
giorno	17 ogni K
girin	2416 K
gitmeden	2371 K önce
give	678 K what you can	777 K what you can	777 K if you can	777 euro you K
""", 'gj': """
gjengis	1733 kan ikke K
gjerne	1775 vil K høre fra deg
""", 'gl': """
glasajte	2123 K
glasila	2143 K
glasio	2143 K
glasujte	2123 K	2241 K
gledajte	2129 K nas	2247 K nas
glissez	1120 K une pièce
""", 'go': """
going	20 to keep K	774 keep us K	778 keep us K
google	110 K news	196 a K news	256 K news	270 K play	339 K news	409 auf K news	441 als quelle bei K	441 als quelle auf K	441 bei K öfter	441 auf K sehen	464 K play	486 K-suche	486 bei K	486 K news	486 auf K	556 K news	623 get it on K play	636 follow on K news	683 K news	683 star on K	683 source on K	752 when you search on K	752 in your K feed	838 en K news	1240 K-ben	1515 K news	1555 K ziņās	1555 K news	1630 vaker in K	1667 in K	1667 op K	1667 bij K	1736 K news	1736 som kilde på K	1750 app store og K play	1750 K play og app store	1797 nas w K news	1797 na K news	1816 K news	1959 pe K news	2098 K news	2158 K news	2172 K play	2217 K news	2297 K news	2297 som källa på K	2310 app store och K play	2310 K play och app store	2382 K news'te	2395 K news'te	2395 K'da bizi	2407 app store ve K play'den	2465 K news	2519 trên K news
gostou	1936 K desta	1936 K deste
govorila	2143 K
govorili	2143 K
govorio	2143 K
""", 'gr': """
gracias	18 K a ti	872 K a ti
granskning	2335 sådan här K	2335 vår K	2335 oberoende K
granskningar	2335 våra K
granskningen	2335 den här K
gratis	390 wochen K	390 monat K	501 tage K	527 jetzt K	529 wochen K	790 crea tu cuenta K	797 recibe K	871 recibe K	873 prueba K	1324 K	1590 ontdek nu K	1590 krijg je ook K	1697 niet K	1754 dager K	1765 K sak igjen	1765 K saker igjen	1771 ingen K saker	2314 dagar K
gratisartiklar	15 K
gratuit	15 article K	1047 dernier article K	1121 ce site est K	1987 creează un cont K
gratuita	1406 prova K
gratuitas	15 matérias K	793 notas K	1903 matérias K
gratuite	15 articole K
gratuitement	1041 essayez K	1043 inscrivez-vous K	1051 recevez K
gratuiti	15 articoli K	1340 articoli K
gratuito	15 articolo K	1340 articolo K	1903 artigo K
gratuitos	15 artículos K	15 artigos K	794 artículos K	1903 artigos K
gratuits	15 articles K	1110 nos articles sont K
gridava	1407 K
gritaba	874 K
gritava	1938 K
grupi	2130 viber K
grupo	1935 entre no K
""", 'gu': """
guglu	2098 K
guidelines	650 community K before	650 our community K
""", 'ha': """
haber	2430 bu K
haberdar	2408 ilk siz K olun	2408 K olun
haberi	2 K dinle	4 K	2427 bu K	2427 K size
haberler	2395 google K'de	2395 google K	2430 bütün K
haberlerimiz	2430 K
haberlerimizi	2427 K
hacemos	862 lo que K
hacete	871 K socio	871 K socia
hafta	17 her K
haftalik	2431 K
haftanin	2427 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2414 ücretsiz haber K	2425 ücretsiz haber K
hakutulostesi	990 google-K
halben	501 zum K preis
haluan	1005 kyllä kiitos, K
hangzik	1277 K
hatirlatti	2432 K
hatti	2398 ihbar K
hattimiza	2398 ihbar K
haussa	990 google-K
hauteur	1122 à la K de vos moyens
havi	1276 K #
havonta	1276 K
hay	2553 cho K
""", 'he': """
hear	688 we would like to K from you	688 we'd like to K from you	688 we'd love to K from you	688 we want to K from you	688 would love to K from you	777 we want to K from you	777 we'd love to K
heard	780 court K
hebben	1696 wij K je hulp nodig	1696 we K je steun nodig
hedder	377 K det i
hekelt	1699 K
hela	20 läsa K	20 läs K	2267 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	309 for at læse K	1707 for å lese K
helfen	379 K sie mit	527 K sie uns
helft	527 K uns
helloasso	1085 K
help	777 we need your K	777 K us do	777 will you K	777 K pay for	777 K if you can	777 K us pay	1628 K ons	1696 K ons
helpful	650 was this article K
her	1701 nå som du er K
here	597 sign up K	599 as long as you're K	599 now that you're K	749 sign up K	773 book K
herohero	299 na K
herunterladen	402 app K
hetente	17 K	1276 K
heter	1778 K det i	2337 K det i
hette	2337 K det
hevder	1778 K
""", 'hi': """
hier	523 gibt es K.
hierboven	1676 de video K
hieronder	1676 de reportage K	1676 het fragment K
hiervoor	1637 K zijn cookies nodig
hilf	527 K uns
hilfe	516 mit K von ki
hinterlassen	379 K sie
hinweis	488 geben sie uns einen K	488 gib uns einen K	518 einen K
hinweise	443 K zu diesem	443 K nehmen wir	443 K für uns	461 K auf fehler
hirdette	1277 K
historiador	198 és K
historiadora	198 és K
historien	357 læse hele K	1083 est K
historienne	1083 est K
historier	373 vores K	373 flere K	375 vores K	375 gode K
hittat	2307 K fel	2307 K ett fel
""", 'hj': """
hjelp	1743 K av ki	1743 K av ai	1767 K av ki	1767 K av ai	1775 K oss
hjelper	1775 ditt bidrag K
""", 'hl': """
hlasem	266 ai K
hlasujte	283 K	2185 K
""", 'ho': """
holder	373 læsere, der K
hoofd	1633 is K van
hoofdredacteur	1633 is K	1672 is adjunct-K
hoogleraar	1633 is K
""", 'hu': """
hubungi	1322 K kami
huikkaa	1026 K
huikkasi	1026 K
huusi	1026 K
huusivat	1026 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	303 nu K du er her
""", 'id': """
iddia	2432 K etti
ideal	1698 K
identifiez	24 K-vous	1041 K-vous pour	1120 K-vous
""", 'if': """
ifade	2432 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	387 mit K abo
ihren	528 lebt von K
ihtiyacimiz	2429 yardiminiza K	2429 desteğinize K
""", 'ik': """
ikkunassa	1026 luki K
iklan	11 K
ikuti	1286 K kami	1322 K kami
""", 'il': """
ilanlari	2403 iş K
ilimitado	791 acceso K	1870 acesso K
ilk	2431 K ay
illimitato	1338 accesso K
ilmainen	1012 K tunnus
ilmaisia	1020 K juttuja
ilmoitti	1026 K
ilmoitukset	14 K	1003 K
iltakirje	1006 K
""", 'im': """
imbuh	1325 K
imbuhnya	1325 K
immobilienmarkt	454 unserem K
importa	871 tu opinión nos K
importante	1935 sua opinião é K
impozit	1976 din K către	1989 % din K
impozitul	1976 din K pe venit către
""", 'in': """
inbox	537 στο K σας	619 sent to your K	619 right to your K	619 into your K	619 check your K to	718 in your K at #	718 in your K by #	777 your K	1308 di K anda	1308 ke K anda	1392 nella tua K	1595 in je K	2085 u vaš K
inchiesta	1405 questa K
inchieste	1405 le nostre K
ind	24 log K	312 log K for at	373 log K med	373 log K med
indbakke	314 i din K
indbakken	315 i K
independen	1323 jurnalisme K
independence	778 our editorial K
independencia	872 nuestra K
independent	222 periodisme K	604 support K journalism	777 support K journalism	778 K journalism	1988 jurnalism K	1988 jurnalismul K
independente	1936 jornalismo K
independently	732 we K	732 editors K	732 K selected by our	732 K chosen by our
independents	222 mitjans K
independiente	872 periodismo K	872 prensa K
independientes	862 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1405 giornalismo K	1405 informazione K
indipendenti	1393 rimanere K	1393 restare K
indipendenza	1405 la nostra K
indirin	2407 app store ve google play'den K	2416 K
infocom	430 dpa-K
infolettre	1050 notre K	1121 notre K
informace	275 K najdete
informasjonskapsler	1722 bruker K	1742 K
informatie	1632 K over dit
information	646 to store and/or access K on a device	646 for more K see our privacy	1087 lettre d'K	1087 lettres d'K	1121 K libre
informationen	431 mit K der	443 K zu diesem fall	509 mit K von
informations	1061 suivez les K sur
informativa	1355 K sulla privacy	1405 la nostra K
informazione	1393 l'K di qualità ha un costo	1404 sostieni l'K	1405 K libera	1405 l'K di qualità
informou	1938 K
infos	504 alle K zum
ingen	355 uden dig K	355 K rig ejer	1753 uten deg, K	2313 utan dig K
ingevoegde	1637 K post
ingezonden	1636 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1258 K cikke maradt	1258 K cikkei	1258 K cikked maradt	1263 K cikk maradt	1271 nincs több K cikke
inhalt	9 dieser K	9 diesen K	387 dieser K ist nur für	449 dieser K wird von	449 um den K	492 K von x	517 diesen K zu sehen	517 ein K von
inhalte	9 externe K	417 externe K
inhalts	9 dieses K	492 laden des K
inhoud	9 deze K	1612 om deze K te	1637 bevat K van	1637 K te zien
iniciar	820 debes K sesión
initialement	1080 article publié K	1118 cet article a été K
inkorg	2272 i din K	2272 till din K
inkorgen	2312 direkt i K
inloggen	21 K om een reactie	24 K	1696 je moet nog even K
innan	2261 K du går
innboksen	1713 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1601 meldingen K	1610 javascript K
inschrijving	1652 K te bevestigen	1695 bevestig je K	1695 bevestig uw K
inscreva	1862 K-se	1873 K-se na nossa	1873 K-se em nossa
inscrever	1873 ao se K
inscription	1050 votre K a bien été	1050 K est confirmée	1050 confirmer votre K
inscrit	1043 déjà K
inscrivant	1051 en vous K
inscrivez	1028 K-vous	1050 K-vous à notre
insegna	1370 K storia
insistat	1990 a K
insisted	780 K
instagram	16 K	110 K	320 på facebook og K	409 ob whatsapp, K	410 auf facebook, K	410 auf K, facebook	410 auf facebook und K	410 auf facebook oder K	492 inhalt von K	556 K	636 follow him on K	636 follow her on K	636 follow them on K	637 on K, facebook	637 on K and facebook	1062 sur facebook et K	1349 su facebook e K	1607 op facebook en K	1607 op facebook, K	1718 på facebook og K	2279 på facebook och K	2400 K'da takip	2465 K
instagrame	2158 K	2158 facebooku a K
instagramie	16 K	1798 na facebooku i K
instagramis	889 K
instagramon	1241 K
instagramu	16 K	256 K	2098 K	2217 K
instale	1876 K a app
install	623 K our app
installeer	1649 K de app
installez	1120 K-la
installiert	497 die app K
instellingen	1673 cookie-K
integritetspolicy	2283 K
intelektas	1522 dirbtinis K
intelekto	1522 dirbtinio K	1537 dirbtinio K
intelektu	1561 mākslīgo K	1576 mākslīgo K
inteligence	280 pomocí umělé K	2238 s pomočjo umetne K
inteligencie	2182 pomocou umelej K
inteligencije	2120 uz pomoć umjetne K	2120 pomoću umjetne K	2120 uz pomoć veštačke K	2120 pomoću veštačke K	2120 uz pomoć vještačke K
inteligenciou	2182 umelou K
inteligencji	1839 z pomocą sztucznej K	1839 przy użyciu sztucznej K
inteligenco	2238 z umetno K
intelligencia	1246 mesterséges K készítette	1246 mesterséges K fordította	1246 mesterséges K segítségével	1265 mesterséges K segítségével
intelligens	346 med kunstig K	346 af kunstig K	346 fra kunstig K	346 kunstig K (ai)	366 hjælp af kunstig K	1743 med kunstig K	1743 av kunstig K	1767 hjelp av kunstig K	2304 med artificiell K	2304 av artificiell K	2326 hjälp av artificiell K
intelligenz	516 mithilfe künstlicher K
interdite	1118 diffusion K
interdites	1118 diffusion K
interessiert	488 ihre geschichte K
interview	495 das K in voller
introdu	1945 K adresa
invest	777 K in local news
investigaciones	872 nuestras K
investigador	198 és K	833 es K	1905 é K
investigadora	198 és K	833 es K	1905 é K
investigando	862 seguir K
investigant	222 continuar K
investigate	687 we should K
investigation	738 this K	778 this K	1121 cette K
investigations	687 our K team	687 our K desk	778 our K
investigative	665 is an K
investigativteam	443 K
inviata	1370 è K
inviato	1370 è K
invite	1123 K
invitent	1123 K
involved	732 not K in the
""", 'ip': """
iphone	623 our K app
iptal	2416 K edin
""", 'ir': """
iratkozz	1226 K fel	1274 K fel ingyen
iratkozzon	1226 K fel	1274 K fel ingyen
""", 'is': """
iscrive	1392 ci si K qui
iscrivendoti	1342 K
iscriversi	1392 K qui
iscriverti	1392 per K clicca	1404 clicca qui per K
iscriviti	1327 K	1342 K alla nostra	1342 K gratis	1342 K al nostro	1392 K qui	1404 K qui
iscrizione	1343 annullare l'K	1392 la tua K è	1392 per confermare l'K
ismeri	1277 K el
ismerte	1277 K el
issue	745 back K
issues	745 back K
istakao	2143 K
istakla	2143 K
istaknula	2143 K
istaknuo	2143 K
istedi	2432 K
istediler	2432 K
""", 'it': """
itiraf	2432 K etti
""", 'iz': """
izjavila	2143 K
izjavio	2143 K
izlasi	1578 K visu
izleyin	2416 K
""", 'ja': """
jaa	25 K se
jaar	1698 per K
jahr	529 im K	529 pro K
janela	1891 abre em nova K
jar	678 tip K
jaunumi	1579 mūsu K	1582 K
jaunumiem	1548 piesakies K	1566 K	1578 piesakies K
jaunumus	1566 K
javascript	241 povolte K	241 zapněte K	323 aktivér K	323 slå K til	414 K in ihrem browser	414 aktivieren sie K	414 K benötigt	642 please enable K	642 requires K	642 K is disabled	642 K is required	642 turn on K	642 K is not available	642 enable K in your browser	642 K must be enabled	642 needs K	815 activa K	815 habilita K	815 habilitar K	815 activar K	979 salli K	979 ota K käyttöön	1065 activer K	1065 activez K	1065 K est désactivé	1065 nécessite K	1133 אפשרו K	1288 aktifkan K	1352 abilitare K	1352 abilita K	1352 attiva K	1352 attivare K	1610 schakel K in	1721 aktiver K	1721 slå på K	1801 włącz K	1801 włącz obsługę K	1886 ative o K	1886 habilite o K	1886 ativar K	1951 activați K	2012 включите K	2282 aktivera K	2282 slå på K	2450 увімкніть K	2521 bật K
javasolta	1277 K
javite	2099 K nam	2099 K nam se	2099 K se našem	2099 K se našoj	2140 K nam	2140 K nam se	2140 K se našem	2218 K nam	2256 K se nam
""", 'je': """
jederzeit	390 K kündbar	395 widerruf K	395 abmeldung K	396 K abmelden	467 K wieder abmelden	499 abmeldung ist K	529 K kündbar
jednou	17 K týdně
jefa	833 es K de
jefe	833 es K de
jegyezte	1277 K meg
jelas	1325 K
jelasnya	1325 K
jelentkezz	24 K	1269 K most
jelentkezzen	24 K	1223 K be a	1269 K most
jelezze	1274 K nekünk
jetzt	387 K im abo	527 teste K
""", 'jo': """
jobbar	2304 K med ai
join	679 K for	777 K us on
jornal	1936 nosso K	1936 somos um K
jornalismo	1866 apoie o K	1927 K de qualidade tem um custo	1927 presente ao K	1935 apoie o K	1936 nosso K	1936 K de qualidade	1936 fazer K
jornalista	1905 é K formada	1905 é K formado	1905 é K do	1905 é K da	1905 é K no	1905 é K na	1905 é K e
jornalistas	1936 nossos K
journal	1121 notre K
journalism	604 support our K	604 support the K you rely on	721 keep our K free	725 access to all our K	725 access to all of our K	777 support quality K	777 support local K	778 our K	778 fearless K	778 K like this
journalisme	1033 soutenez un K	1120 soutenez le K
journalismi	1024 riippumaton K	1024 K maksaa	1024 hyvä K
journalismia	1024 K
journalismimme	1024 K
journalismus	383 unterstützen sie unabhängigen K	383 unterstütze unabhängigen K	383 für unseren K	500 freien K	528 unser K	528 unseren K	528 unabhängigen K	528 unabhängiger K	528 gut gemachten K	528 gut gemachtem K	528 frei zugänglichen K	528 frei zugänglicher K	528 guten K	528 freien K
journalist	343 er K på	343 er K hos	343 er K ved	343 er K i	435 ist freier K	435 ist K	445 arbeitet seit # als K	663 is a freelance K	665 is a K	689 K	1633 is K	1633 is freelance K	1672 werkt als K	1694 is schrijver en K	1694 is K en	1740 er K i	1740 er K på	1740 er K og	2301 är K på	2301 är K och
journaliste	1083 est K	1083 K au	1083 K à	1083 K pour
journalisten	1697 onze K
journalister	375 vores K	1776 våre K	2335 våra K
journalistes	1109 nos K	1110 payer nos K	1121 nos K
journalistiek	1587 steun onze K	1680 goede K kost	1680 K kost	1697 onze K
journalistik	306 støt vores K	306 støt uafhængig K	375 vores K	375 uafhængig K	375 K koster	375 kritisk K	375 fri K	2264 stöd vår K	2264 stöd oberoende K	2335 vår K	2335 oberoende K	2335 granskande K	2335 bra K	2335 fri K
journalistikk	1704 støtt vår K	1704 støtt uavhengig K	1776 vår K	1776 uavhengig K	1776 kritisk K	1776 god K	1776 fri K
journalistin	435 ist freie K	435 ist K	445 arbeitet seit # als K
journalists	778 our K	778 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1026 luki K
jurnalis	1298 adalah K	1323 K kami
jurnalism	1988 facem K
jurnalisme	1309 dukung K	1323 K kami
jurnalismul	1975 K de calitate costă	1987 susține K	1988 K nostru
jurnalist	1961 este K
jutjubu	2098 K
jutro	17 svako K	17 vsako K
juttu	969 lue koko K	1024 tämä K
juttujamme	1024 K
juttuvinkki	1023 lähetä K
jutun	20 koko K	1022 tämän K
jutusta	1024 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1642 nu K voor	1642 je K voor
kabul	2432 K etti
kaikki	1024 K jutut
kaitstud	880 kõik õigused K
kakor	2295 K på	2303 K
kami	1322 beri tahu K	1323 tim K
kanaal	1697 ons K
kanal	375 vores K	1286 ikuti K	1323 K kami	1776 vår K	2335 vår K
kanale	1797 na naszym K
kanaliga	889 meie K
kanalimiz	2430 K
kanalimiza	2382 K abone	2396 whatsapp K	2396 telegram K	2396 youtube K
kanalimizi	2396 whatsapp K
kanalina	2396 whatsapp K	2396 telegram K
kanalini	2396 whatsapp K	2396 telegram K
kanavaamme	991 K
kanavalle	991 whatsapp-K	991 telegram-K
kanavamme	991 whatsapp-K	1024 K
karte	9 diese K	492 laden der K
karya	1323 K kami
kasutamine	886 K ilma
kata	1325 K
katanya	1325 K
katilin	2416 K
katkisiyla	18 okurlarin K	2420 reklam verenin K
kaydetti	2432 K
kaydolun	2429 K
kaynak	2395 tercih edilen K
kaynaklara	2395 tercih ettiğiniz K
kazala	2143 K
kazanin	2416 K
kazao	2143 K
""", 'kd': """
kdykoli	300 zrušit K
""", 'ke': """
kebijakan	1288 K privasi	1288 K cookie
kedvenc	1240 google K
keelatud	886 loata on K
keep	774 help us K	777 help us K	777 help K our
kehotettiin	1026 K
kehotti	1026 K
kehottivat	1026 K
kehotus	1026 kuului K
kein	474 noch K abo
keressen	1274 K minket
kernpunkte	493 die K
kertoi	1026 K
kertoivat	1026 K
kertoo	1026 K
kesti	2432 ceza K
ketentuan	1288 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1743 med K	1743 av K
kielletty	1017 ilman lupaa on K
kiitos	1023 K kun luet
kinnitas	915 K
kirakatban	1277 állt a K
kirim	1322 K ke
kirjaudu	24 K	1023 K sisään
kirjeenvaihtaja	995 K
kirjoitti	1026 K
kirjoittivat	1026 K
kirjuta	912 K meile
kirjutas	915 K
""", 'kk': """
kk	1008 €/K	1025 /K
""", 'kl': """
klaagt	1699 K
klagade	2337 K
klagar	2337 K
klagede	377 K
klagen	1699 K
klager	377 K	1778 K
klaget	1778 K
klagt	530 K
kleine	380 haben wir eine K bitte
klical	2259 je K
klicka	2311 genom att K på
klicken	495 K sie auf play	495 auf play K
klikke	1751 ved å K på
klikom	2113 K na	2231 s K na	2231 s K
klimaatverslaggever	1672 is K
klummeskribent	343 er K
""", 'kn': """
know	742 let us K
""", 'ko': """
kogu	912 loe K
kolumnis	1298 adalah K
kolumnist	435 ist K	891 K	2100 je K	2219 je K	2301 är K
kolumnista	2100 je K
kolumnistica	2100 je K
kolumnistin	435 ist K
kolumnistka	2219 je K
komentar	6 za K	6 ostavite K	1306 tulis K anda	1306 di kolom K
komentara	2111 brisanja K
komentarisali	6 da biste K	2111 biste K
komentarisanje	6 za K
komentarjev	2229 brisanja K	2229 izbris K	2229 brisanje K
komentarji	2229 K izražajo	2229 K ne izražajo	2229 K odražajo
komentarz	6 dodać K	21 móc dodać K	1804 aby dodać K	1826 zostaw K
komentarzach	1813 w K	1813 w K pod
komentarzu	1813 w K
komentator	1306 tanggung jawab K
komentirajo	2229 K lahko
komentirali	2111 biste K
komentiranje	6 za K
komentirate	2229 K lahko
kommentar	463 K wird	463 ihr K	463 dein K
kommentare	420 um K zu	463 K zu diesem	463 K werden
kommentaren	420 in den K
kommentarerna	2287 i K
kommentarfeltet	328 i K	1725 i K	1747 stenger K	1747 meninger i K
kommentarfunktion	420 K
kommentarsporet	350 i K
kommentator	343 er politisk K	343 er K	1740 er K i	1740 er K og	1740 er politisk K	2301 är politisk K
kommentera	6 för att K	2285 för att K
kommentere	6 for at K	6 for å K	326 for at K	1724 for å K
kommentieren	6 um zu K	6 K zu können	419 um zu K	419 probleme beim K	419 K sie diesen	419 K sie den	420 nicht mehr K	463 K
kommentiert	420 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	467 K per mail	467 K per e-mail
komunikat	1860 taki K
kondigde	1699 K
koneellisesti	998 K
konferenci	263 naši K
konferenciju	2106 našu K
konferenciu	2166 našu K
konferenco	2225 našo K
kongress	454 jetzt zum K
konstaterade	2337 K
konstaterar	2337 K
kontakt	374 K os	1775 K oss
kontakta	2334 K oss
kontaktirajte	2099 K nas	2099 K redakciju
kontaktowej	1817 skrzynki K
kontaktujte	257 K redakci	257 K nás	257 K autora	2159 K redakciu	2159 K nás
konten	9 K ini
kontingent	393 haben ihr K
konto	312 opret en K for	374 opret en K	1857 załóż K	2270 skapa ett K för	2334 skapa ett K och	2334 skapa ett K här
kontributor	1298 adalah K
konzern	471 kein K	528 kein K
kopeerimine	886 K ilma
kopieras	2318 får inte K	2318 får ej K
kopieres	1732 kan ikke K uten
kopiering	335 K er ikke tilladt	2318 K utan
kopijuoti	1514 K, platinti
kopiointi	987 luvaton K	987 K ilman lupaa
kopyalanamaz	2391 izinsiz K
koresponden	1298 adalah K
korespondentas	1519 K
korespondente	1558 K
korespondentem	1818 jest K
korespondents	1558 K
korrekt	2307 ska vara K
korrekta	2307 ska vara K
korrekturhinweis	461 K	461 K
korrekturhinweise	461 K
korrespondent	343 er K	435 ist K	444 als K	444 seit # K	891 K	1740 er K	2301 är K
korrespondentin	435 ist K	444 als K	444 seit # K
korting	1657 K op je eerste	1657 K op het eerste
korzystamy	1801 K z plików cookie
kostenlos	390 wochen K	390 monat K	395 K per mail	500 lesen alle K	501 tage K	501 tage lang K	529 K testen
kostenlose	15 K artikel	393 noch zwei K	393 noch # K
kostenlosen	393 noch einen K	393 K artikel gelesen	395 unseren K newsletter	395 unserem K newsletter	395 unserer K newsletter	395 den K newsletter	511 K konto	511 K account
kostenloser	393 K artikel
kostenpflichtig	387 dieser artikel ist K
koster	375 K penge
kostnadsfritt	2314 en månad K
""", 'kr': """
krevde	1778 K
kritik	461 lob oder K
kritiker	2301 är K och
kritiserar	2337 K
kritiserer	377 K	1778 K
kritisieren	530 K
kritisiert	530 K
kritizuje	301 K
kronor	2336 K
krzyczeli	1860 K
""", 'ku': """
kullan	2385 çerez K
kullanilamaz	2391 izinsiz K
kullanilmaktadir	2385 çerez K	2385 çerezler K
kullanilmasi	2391 izinsiz K yasaktir	2420 izin alinmadan K
kullaniyoruz	2385 çerezleri K	2385 çerezler K
kulttuuritoimittaja	995 K
kulturredakteur	520 ist K
kulturredakteurin	520 ist K
kulturressort	444 leitet das K
kulturskribent	2301 är K
kumppanimme	979 me ja K
kun	356 for K #	1754 for K #
kunne	375 K du lide
kunt	1693 geef wat je K
kurzfassung	436 K
kutunuza	2378 posta K
kuukaudessa	1025 K
kuukausi	969 kokeile K	1008 K #	1023 kokeile K
kuukausilahjoituksella	1007 K
kuulutas	915 K
kuus	914 K
kuvailee	1026 K
""", 'kv': """
kviz	2109 naš K	2228 naš K
kvizu	2109 našem K	2228 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1026 K
""", 'l': """
l	223 K'any
""", 'la': """
laadi	912 K alla
laat	1669 K het ons
laatste	1606 volg het K nieuws
ladattavissa	1004 sovellus on K
ladda	2274 K ner vår app	2334 K ner vår
lade	401 K die app
laden	401 K sie die app	402 app K	517 die karte zu K	517 das video zu K
lage	1776 K mer
lahjoituksesi	1007 K auttaa	1023 K
lahjoitus	1007 tee K	1023 tee K	1027 K
laissez	1120 K-nous votre
lamenta	874 K	1407 K	1938 K
lamentano	1407 K
lamentou	1938 K
lance	1123 K
langganan	1308 K buletin	1322 K sekarang	1326 K
lanjutkan	1311 K membaca dengan
lapunkat	1273 K
last	1714 K ned vår app	1775 K ned
later	708 check back K
latest	760 the K on this story
laukeliai	21 būtini K
lauloivat	1026 K
laut	530 K
lavoro	1405 il nostro K
lawyers	778 our K
""", 'le': """
leave	619 one click to K	777 K us a tip	777 K a tip
lecteur	9 ce K	1096 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	1110 par des K comme vous	1121 nos K
lectoras	36 nuestras K	872 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	872 nuestros K	872 gracias a sus K
lectors	18 gràcies als K	222 els nostres K
lectrices	1121 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	665 is a senior K	665 is a K
ledarskribent	343 er K	2301 är K
leden	1654 door onze K	1697 onze K
lederskribent	343 er K
leernos	871 gracias por K
leestijd	0 K
legfontosabb	1273 K írásait
legge	1407 si K
leggere	1336 per K tutto
lei	1989 # K
leiter	435 ist K
leiterin	435 ist K
leitores	18 graças aos K	36 nossos K	1927 K que nos apoiam	1936 nossos K	1936 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1938 K
lengkap	20 artikel K	1311 membaca artikel K
lese	1755 du kan K mer	1755 kan du K mer
lesedauer	0 K
lesen	387 im abo K	387 K sie mit plus	393 % noch zu K	401 in der app K	480 mehr dazu K sie	523 K sie hier.	527 danke fürs K
leser	1775 takk for at du K
leserabend	454 K	494 unseren K
leserbrev	1741 K
leserbrief	420 K
leserbriefe	420 K an	461 K
lesere	36 våre K	1776 våre K
leserfinanziert	528 K
leserinnen	36 unsere K	528 unsere K	528 unseren K
leserinnlegg	1741 K
lesern	528 ihren K
leserne	18 takket være K	1753 K våre
lesernes	18 K bidrag	1776 K bidrag
leserreise	494 K
leserreisen	454 unsere K	454 unseren K	494 K
leserumfrage	35 unserer K
leserzuschriften	461 K
lesetid	0 K
lesezeit	0 K
letno	2258 K
letter	653 send a K
letters	653 K to the editor	653 send K	712 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1393 solo grazie ai nostri K	1405 i nostri K
lettre	1121 notre K
lettrici	1405 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	865 para seguir K	865 quieres seguir K	865 sigue K con	865 y sigue K	871 sigue K sin
lezen	20 meer K
lezers	36 onze K	1697 onze K
lezersaanbieding	1675 onze K
lezersactie	1675 onze K
lezersavond	1642 onze K	1675 onze gratis K
lezersevenement	1642 ons K
lezersreis	1642 onze K
lezersreizen	1642 onze K
""", 'li': """
libovolnou	300 K částkou
lid	1592 al K
lidem	18 díky K	299 díky K
liens	1100 via nos K	1100 par nos K
liest	523 K du hier.
lietotni	1564 K
lignes	1110 qui lisent ces K
liitu	912 K meie
like	778 work K this
liked	778 K what you read
liker	1776 K du det vi
limit	609 read without K	617 free K
limitat	190 accés il·K
limits	609 read without K
line	687 our tip K
link	632 copy the K	727 read it for free with this K
links	641 some K on this page	641 some of the K on
liputan	1323 K kami
lire	20 pour K cet	1123 peut-on K
lisas	915 K
listen	0 min K	636 K back here	636 K to us live	673 prefer to K	673 rather K
listening	673 K time
live	745 our K	745 K q&a
liveblog	480 im K	480 unserem K
""", 'll': """
llegado	783 si has K hasta aquí
llegint	216 per seguir K
""", 'lo': """
local	778 keep K news
log	24 K in	1590 K in om	1590 K in of
logg	24 K inn	1710 K inn for å	1774 K inn med	1775 K inn for
logga	24 K in	2270 K in för att	2333 K in med	2333 K in med
logge	511 K dich ein
logged	21 must be K in to post	609 you must be K in to	650 you must be K in to
loggen	511 K sie sich ein
logget	326 du skal være K ind
login	24 faça K	1869 faça K para	1935 faça K
lokalredakteur	520 ist K
lokalredakteurin	520 ist K
lokalredaktion	444 leitet die K
look	778 our new K
lovade	2337 K
lovede	377 K
""", 'lu': """
lubas	915 K
luetaan	1022 juttu K
lugeda	877 et edasi K
lugejad	913 meie K
lugemiseks	877 edasi K
luisteren	1676 artikel ook K
luisterversie	2 K
lukeaksesi	969 K koko	969 kirjaudu sisään K
lukemaan	1023 pääset K
lukemista	1023 jatka K
lukijamme	1024 K
lukijasta	1022 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1007 K tukea	1024 K tuella
lukittu	1020 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	969 K
lunar	1989 K
lunes	17 cada K
lupasi	1026 K
lupasivat	1026 K
""", 'ly': """
lyder	377 K	1778 K	2337 K
lydversion	2 K
lyssnar	2306 K på poddar
""", 'ma': """
maand	1592 deze K nog	1698 per K
maandelijks	1592 K opzegbaar	1698 K
mach	527 K mit
machen	379 K sie mit	528 was wir K
macht	527 K mit
made	599 if you've K it this far
mail	235 váš e-K	271 svůj e-K	570 το e-K σας	1225 e-K cím	1669 K ons	1669 K dan	1696 K ons	1828 swój e-K	1874 no seu e-K	1974 pe e-K	2003 ваш e-K	2086 na vaš e-K	2113 svoj e-K	2113 na e-K	2148 váš e-K	2148 svoj e-K	2148 na váš e-K	2173 svoj e-K	2443 ваш e-K
mailadres	1595 je e-K	1652 geldig e-K
mailadresse	315 din e-K	326 din e-K vil ikke	374 din K
mailben	1267 legjobb cikkei e-K	1267 cikkei e-K	1267 hírei e-K
mailbox	1595 in je K	1595 in uw K	1595 in jouw K
maile	2148 vašom e-K
mailom	2173 správy e-K
mailovou	271 e-K adresu
mailowy	1828 adres K
mailt	1274 írjon e-K
mailu	234 přímo do e-K	2148 do vášho e-K
mailul	1946 pe e-K tău
mainoksen	11 K
mainoksia	1024 ilman K
mainos	11 K
mainostaja	1017 maksanut K
mainosten	980 K esto
majhno	2257 smo K
make	777 will you K a
maken	1697 wij K
maksumuuri	1027 K
maksuton	1012 K tunnus
maksuttomat	1012 K artikkelit
mamio	2143 K
manade	2337 K
mantermos	1927 essencial para K
map	9 this K
mapa	9 este K
marketing	449 K-cookies	696 K cookies
marketingcookies	345 K	1637 K
masuk	24 K atau	1283 kotak K anda
masukkan	1283 K email
matched	678 K dollar	721 gift will be K
material	431 mit K der	431 mit K von	666 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2029 K	2030 K.ru
""", 'md': """
md	356 kr./K	376 kr/K
""", 'me': """
me	2030 t.K	2466 t.K
medarbetare	2301 är K på	2301 är K i
meddelade	2337 K
meddelte	377 K
medewerker	1633 is K van
medgav	2337 K
mediach	1848 naszych K
medio	872 este K
medlem	374 bliv K	1775 bli K	2334 bli K
meie	913 K töö
meil	912 aita K
meile	912 saada K
meilile	908 sinu K
meille	1023 lähetä K	1023 kerro K
meinen	419 was K sie dazu
meint	530 K
meinte	530 K
meinung	30 K der	419 sagen sie uns ihre K	448 K des autors
mejl	2086 na vaš K	2086 vašu K	2113 svoj K	2113 na K	2272 i din K	2272 till din K
mejla	2334 K oss
mejladress	2334 din K
mejlen	2272 direkt i K
melalui	1309 dukung kami K
melanjutkan	1282 untuk K membaca	1311 untuk K membaca
meld	1775 K deg på her
meldde	1699 K
melde	24 K dich	488 K dich bei uns	527 K dich an	1712 K deg av når	1751 ved å K deg på
melden	24 K sie sich	379 K sie sich an	387 K sie sich an, um	387 bitte K sie sich an	488 K sie sich bei uns	527 K sie sich hier
melding	1650 krijg een K bij	1650 ontvang een K bij
meldingen	14 K	1601 schakel K in	1601 zet K aan	1601 ontvang K	1650 krijg K	1696 zet K aan
meldt	1699 K
meldte	1778 K
membaca	1311 untuk terus K	1311 untuk K berita ini
member	597 become a K	678 become a K	725 not a K?
memberikan	1306 K komentar
members	18 our K	36 our K	609 is for K only	609 K-only story	753 paying K	778 our K
membiayai	1309 K kami
membro	1935 torne-se K
membutuhkan	1322 kami K dukungan
menar	2337 K
mendaftar	1308 dengan K, anda
mendapat	1319 K komisi
mendapatkan	1319 K komisi
mener	377 K	1775 hva K du	1778 K
menerima	1299 K cookie	1319 K komisi
mengambil	1320 dilarang K	1320 dilarang keras K
mengandung	1306 komentar yang K
mengatakan	1325 K
menggandakan	1320 dilarang K
menggunakan	1288 K cookie
mengutip	1293 dilarang K
meninggalkan	1306 K komentar
menit	0 K baca
mensais	1937 K
mensuales	873 K
mensuel	1085 un don K	1110 un soutien K	1122 K
menurut	1325 K
menyalin	1320 dilarang K
menyatakan	1325 K
merch	703 our K
merci	1120 K de nous
mere	357 kan du læse K	357 du kan læse K	357 kan læse K om
merkezimiz	2430 haber K
mes	223 al K	873 al K	873 por K
mese	1406 al K
mesec	2114 prvi K	2142 prvi K	2232 prvi K	2232 na K	2258 na K	2258 prvi K
meses	865 K por #
mesiac	2175 prvý K	2200 za K	2200 prvý K
message	599 a K from our editor
messagerie	1070 votre adresse de K ne sera pas
messengera	1816 K
messengeri	2158 K
messengerju	2217 K
messengeru	256 K
messengerze	1816 K
metus	1541 per K
mewakili	1320 tidak K redaksi
""", 'mi': """
mi	1561 ar K
miembro	871 hazte K
mille	1393 # per K
milliardaire	1110 à aucun K
minggu	1324 per K
mingguan	1308 buletin K kami
minket	1228 kövess K	1274 kövess K	1274 hívj meg K
minute	0 K read	725 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1694 is K
misiniz	2375 zaten abone K
missen	1693 wat je kunt K
mission	778 our K
mistake	712 spot a K	712 report a K
mitdiskutieren	6 K	463 K
mitgeteilt	530 K
mitglied	527 werden sie K	527 werde K	527 jetzt K werden
mitglieder	390 nur für K	474 angebots für K	528 unsere K
mithilfe	516 K von ki
mitteilungen	14 push-K	405 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	2114 prvi K	2142 prvi K
""", 'mn': """
mnd	1754 kr/K	1777 kr/K
""", 'mo': """
mobile	623 on your K app	623 our K app
mobilen	351 direkte på K	1748 nyheter rett på K	1748 rett på K	2308 nyheter direkt i K	2308 direkt i K
mobilepay	374 K til #	374 K på #	374 K #	374 K et
modalidad	873 K premium
moderador	1891 não serão aprovados pelo K
moderados	1891 serão K antes
moderated	650 comments are K	650 pre-K
moderowane	1826 są K
mogelijk	1696 maak het volgende K
mois	1122 par K
moittii	1026 K
molbu	2096 imamo malu K	2096 malu K
molila	2143 K
molili	2143 K
molio	2143 K
monat	474 einen K für	474 K für nur	529 im K	529 pro K
monate	501 # K lang
monatlich	529 K
monday	17 every K
mondogatta	1277 K
mondta	1277 K
montag	17 jeden K
month	609 try a K for	609 try it for a K	616 for the first K	616 for your first K	779 a K	779 per K	779 every K	779 each K
monthly	678 one-off or K	725 reached your K limit	774 K gift	777 become a K	777 give K	779 K
months	609 K for $#	616 for the first # K	616 for the first three K
morgen	17 jeden K	17 am K	17 hver K	354 hver K i din	470 uns auch K
morgenbrevet	1752 K
morgon	17 varje K
morgonbrevet	2312 K
morning	17 every K	17 each K
moyens	1121 nos K
""", 'mu': """
muhabiri	2399 gazetesi K
muhabiridir	2399 K
muhabirimize	2397 K ulaşmak
muhabirlerimizle	2427 K
muistutti	1026 K
mukaan	1023 lähde K	1023 tule K	1026 K
multato	1407 ha K
multou	1938 K
mums	1578 seko K
""", 'na': """
naar	1669 mail K
nabiralnik	2206 v vaš K
nabiralniku	2206 v vašem K	2231 vašem K
nachdruck	430 K verboten	485 K nur mit
nachrichten	401 aktuelle K aufs handy	402 K-app	405 push-K	480 weitere K finden sie	480 mehr K finden sie	504 K des tages	504 alle K zum
nadaljevanje	2205 za K branja	2233 K spodaj
nadaljuje	2233 K pod oglasom	2233 K spodaj
nadaljujte	2205 K branje
nadie	872 K nos dice
naglasila	2143 K
naglasio	2143 K
najdete	275 další články K
najnowsze	1789 otrzymuj K
namenite	2236 K nam
napis	1860 taki K
napisz	1805 K do nas	1817 K do nas	1849 K:	1849 K na	1857 K do nas
naprej	2205 če želite brati K
napsal	301 K
napsala	301 K
narrated	673 is K by an ai	673 is K by ai
naslov	2206 na vaš e-K	2206 svoj e-K	2231 svoj e-K	2231 svoj e-poštni K
nastavak	2082 za K čitanja	2115 K ispod	2115 K teksta
nastavili	2082 da biste K čitanje
nastavite	2082 K čitanje	2084 K čitati
nastavlja	2115 K ispod	2115 K nakon
naszego	1822 K sklepu	1825 K quizu
naszej	1858 K pracy
naszym	1857 zostań K
naujienas	1526 K telefone	1527 K el. paštu	1538 mūsų K
naujienose	1515 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	815 tu K no soporta	815 su K no soporta	1886 seu K não suporta
navela	2143 K
naveo	2143 K
navigateur	10 votre K	21 dans le K pour mon prochain	1065 votre K ne supporte pas	1065 votre K n'est pas
navodi	2143 K
""", 'ne': """
necesitamos	783 K pedirte	786 K tu apoyo	871 K tu ayuda	871 K de ti	871 te K
necessariamente	1908 não reflete K a opinião	1908 não refletem K a opinião
necessaris	21 camps K
necessitem	221 et K
nechcete	288 K přijít o	2190 K prísť o
nedeljno	17 jednom K
neem	1583 K nu een
nell	1345 apri K'app
nella	1343 K tua mail
neodvisni	2257 K mediji	2257 smo K
neodvisno	2256 podprite K
neophodna	21 K polja
neovisni	2141 ostanemo K
neovisno	2140 podržite K
nepriklausoma	1540 K žurnalistika
netiquette	419 beachten sie die K	1357 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1721 dette K bruker
neue	497 die K app
neuen	401 hier geht es zur K
neukunden	474 nur für K
neuvoi	1026 K
neuvoivat	1026 K
neuvoo	1026 K
neuvottiin	1026 K
news	402 K-app	504 alle K zum	504 alle K zu	623 K app for	665 is a K	687 K tip
newsblog	480 im K	480 unserem K
newsis	888 google K
newsletter	126 K	212 la nostra K	272 K	299 náš K	302 K	395 unseren K	395 unserem K	395 unserer K	395 K bestellen	395 K richtig	399 K an	399 K von	399 zum K	399 täglichen K	439 K	467 K erhalten	467 K empfangen	467 unser K	467 der K über	467 der K für	499 unser abend-K	499 unser morgen-K	499 unser K	499 K ist kostenlos	527 K an	528 unser K	528 unseren K	528 unserem K	528 dieser K	531 K	537 εγγραφείτε στο K	537 εγγραφή στο K	537 το K μας	537 γραφτείτε στο K	537 στο K των	537 στο K του	537 στο K της	592 εγγραφείτε στο K	592 γραφτείτε στο K	593 το K μας	596 K	619 sign up for our K	619 sign up to our K	619 sign up for the K	619 subscribe to our K	619 join our K	619 get our K	619 our K here	619 receive our K	619 our daily K	619 our weekly K	619 our morning K	677 K	718 K soon	770 from our saturday K	778 our K	781 K	797 suscríbete a la K	797 apúntate a la K	797 nuestra K	861 suscribite al K	872 nuestra K	875 K	1050 inscrivez-vous à la K	1050 abonnez-vous à la K	1050 notre K	1109 vous adresser sa K	1121 notre K	1121 cette K	1124 K	1283 K kami	1283 langganan K	1323 K kami	1342 iscriviti alla K	1342 la nostra K	1392 le nostre K	1405 la nostra K	1405 questa K	1408 K	1789 zapisz się na K	1789 nasz K	1830 K	1858 nasz K	1861 K	1873 assine a K	1873 nossa K	1926 esta é a edição da K	1926 esta é uma edição da K	1936 nossa K	1939 K	1945 abonează-te la K	1945 abonați-vă la K	1945 înscrie-te la K	1987 înscrie-te la K	1991 K	2085 naš dnevni K	2094 K	2140 prijavite se na K	2141 naš K	2144 K	2174 K	2199 náš K	2202 K	2213 K
newslettera	1789 zapisz się do K	1789 naszego K	1830 K	1858 naszego K	2094 K	2148 odber K	2174 K	2199 nášho K
newsletterem	1858 naszym K
newsletters	619 K may contain info about	677 K	778 our K	781 K	1050 nos K	1050 recevoir les K	1121 nos K	1124 K
newsletteru	272 K
newsletterul	1945 K nostru	1974 abonează-te la K	1987 înscrie-te la K	1988 K nostru
newslettery	272 K	2174 K
newsletterze	1830 K
newslettre	2174 K
newson	1240 google K
newspaper	778 our K
newsroom	732 not by the K	742 tell our K	742 our K	760 stories from our K	760 more from our K	778 our K	778 non-profit K	778 this K
newsticker	480 unserem K
next	745 our K	774 help pay for the K	774 pay for the K one
nezavisni	2141 K mediji	2141 ostanemo K
nezavisno	2140 podržite K
""", 'ng': """
ngay	2550 đăng ký K
""", 'ni': """
nieograniczony	1787 K dostęp
niets	1627 K uit deze	1688 K van deze site
nieuws	1598 K-app	1630 google K	1632 K of een tip	1668 app je K	1684 al het K over	1684 al het K uit	1695 K in je mail
nieuwsbrief	1595 onze K	1596 dagelijkse K	1596 wekelijkse K	1629 K	1697 onze K	1697 deze K	1700 K
nieuwsbrieven	1595 onze K	1629 K	1697 onze K	1700 K
nieuwsbron	1667 favoriete K
nieuwsquiz	1677 de K
""", 'nj': """
njuzleter	2094 K	2140 prijavite se na K	2141 naš K
""", 'no': """
nombreux	1110 plus nous serons K
nonprofit	778 K newsroom	778 K news outlet
nosotros	871 colabora con K
nosso	35 K quiz	1866 apoie K	1866 apoie o K	1876 baixe K app	1876 no K app	1935 apoie K	1935 apoie o K	1935 siga o K	1935 entre no K	1936 K site
nostra	222 la K feina	1345 nella K app	1405 la K app
nostre	222 el K canal
nostro	35 K quiz	1405 il K sito	1405 che il K
nota	20 leer esta K	865 para leer esta K
noticia	872 esta K
noticias	838 en google K	838 tu fuente de K
notificaciones	14 las K	805 activa las K	805 activar K	806 recibir K
notifications	14 K	627 turn on K	627 turn on desktop K	627 would like to send you K	627 K from this site	628 enable K	628 allow K	628 receive K	1056 activer les K	1056 activez les K	1056 autoriser les K
notifiche	14 le K
notified	619 sign up to be K	628 get K
notifikace	270 K
notifikasi	14 K	1284 aktifkan K	1284 dapatkan K	1322 nyalakan K
notifikation	351 K
notifikationer	14 K	351 K
notify	628 K me of	628 K me when	650 K me of new posts
notis	2308 K
notiser	14 K	2308 K	2308 push-K
notre	35 K quiz	1121 K site
nouvelle	1070 ouvre dans une K fenêtre
novice	2206 na naše K	2206 na e-K	2213 e-K	2231 na e-K	2257 naše K
novinar	2100 je K	2100 , K	2100 - K	2219 je K	2219 , K	2219 - K
novinari	2141 naši K
novinarji	2257 naši K
novinarju	2218 pišite K
novinarka	2100 je K	2100 , K	2100 - K	2219 je K	2219 , K	2219 - K
novinarki	2218 pišite K
novinarstvo	2141 nezavisno K	2141 neovisno K	2141 naše K	2257 neodvisno K
noviniek	2148 odber K
""", 'nu': """
nuestra	802 en K app	871 únete a K	872 K app	872 K web
nuestras	872 K redes
nuestro	35 K quiz	786 apoya K	810 únete a K canal	871 apoya K	871 únete a K	871 recibe K	872 K canal	872 K medio	872 K sitio	872 K equipo
nuestros	817 K socios	872 K socios
numer	1859 K krs
nunca	872 más que K
nur	474 abo für K
""", 'ny': """
nyheder	339 google K	373 vores K
nyhedsbrev	314 vores K	314 tilmeld dig K	354 K	374 tilmeld dig K	375 vores K	378 K
nyhedsbreve	314 vores K	375 vores K
nyhedsbrevet	314 få K	354 K	374 tilmeld dig K
nyhetene	1748 K rett på mobilen	1774 K våre
nyheter	1736 google K	2297 google K	2333 våra K
nyheterna	2278 följ K	2308 K direkt i mobilen
nyhetsbrev	1712 vårt K	1712 våre K	1712 meld deg på K	1712 abonner på K	1752 K	1775 meld deg på K	1776 vårt K	1776 våre K	1779 K	2272 vårt K	2272 våra K	2272 anmäl dig till K	2312 K	2334 anmäl dig till K	2335 vårt K	2335 våra K	2338 K
nyhetsbrevet	1712 få K	1752 K	1775 meld deg på K	2312 K	2334 anmäl dig till K
nyilatkozta	1277 K
nyt	1019 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1357 i campi K
obchode	2166 našom K
oberoende	2334 stöd K
objasnila	2143 K
objasnili	2143 K
objasnio	2143 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2111 K komentara
obligatoires	21 champs K sont	1070 les champs K
obligatori	1357 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	820 los campos K
obligatoriska	21 K fält	2285 K fält
obligatoriske	21 K felt	1724 K felt
obratite	2099 K nam se	2099 K se našem
obrigado	1935 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	248 další šíření K	285 ke všemu K	2175 celému K
obserwuj	1797 K nas na	1797 K nas w	1857 K nas
obvestila	14 K	2206 na K
""", 'oc': """
occupa	1370 si K di
ochtend	17 elke K	1652 elke K het
""", 'od': """
od	2114 K # €	2175 K # €	2232 K # €
odbieraj	1852 K
odcinek	1823 K
odcinka	1823 K
oddajte	2241 K svoj glas
odejdete	226 než K
odete	2096 prije nego što K	2096 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2143 K
odgovorio	2143 K
odgovorna	30 nije K
odidete	2215 preden K
odoberajte	2195 K
odobrenja	2133 bez K
odomknite	2147 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1869 K este artigo
off	779 one-K
offert	1043 vous est K	1122 mois K
offrez	1120 K-lui	1120 K-nous
offrici	1404 K un
offrimi	1404 K un
""", 'og': """
oglasa	11 K	2141 bez K
oglasov	2257 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2375 K devam etmek için
okurlarimiz	36 K	2430 K
okurlarimizin	2411 K desteğiyle	2430 K
okurlarin	2411 K desteği olmadan
okuyun	2416 K
""", 'ol': """
olarak	2376 abone K	2397 bize anonim K
olmayanlara	2425 abone K
olun	2429 üye K
olursunuz	2416 kabul etmiş K
olvassa	1253 K tovább
""", 'om': """
omiljene	2097 K izvore
omiljeni	2097 K izvor
""", 'on': """
onafhankelijk	1654 wij K	1654 we K
onafhankelijke	1587 steun K journalistiek	1696 steun K	1697 K journalistiek
onafhankelijkheid	1697 onze K
onbeperkt	1590 lees K	1590 K lezen	1592 K toegang	1657 K digitaal
ondersteunt	1610 je browser K	1610 uw browser K
onderzoek	1697 dit K
onderzoeken	1697 onze K
onderzoeksjournalist	1633 is K
onderzoeksredacteur	1672 is K
onderzoeksredactie	1632 onze K
one	777 make a K-time	777 will you be K of
online	494 unser K-shop	703 our K shop	703 our K store	745 our free K	745 our K event
onlineshop	454 im K bestellen
ons	1631 app K
ontdek	1696 K nu
ontvang	1595 K onze	1596 K elke
onze	1598 K app	1632 tip voor K	1697 K app
""", 'oo': """
oordeelde	1699 K
""", 'op': """
opakoval	301 K
opakovala	301 K
opakuje	301 K
open	623 K in app	623 K in the app	1598 K in app
opfordrede	377 K
ophavsretsloven	335 beskyttet af K
ophavsretten	335 K tilhører
opiniestuk	1636 ingezonden K
opinion	30 K of	650 have an K on this
opinions	30 K of
oplyser	377 K
oplyste	377 K
opmerking	1632 tip of K	1632 vraag of K	1632 K over dit artikel
opozarja	2259 K
oppfordret	1778 K
opphavsrettslig	1732 K beskyttet
opplyser	1778 K
opplyste	1778 K
opprett	1710 K en konto for	1775 K en konto
opsiger	356 indtil du K
opublikowany	22 nie zostanie K	1804 twój adres e-mail nie zostanie K
opzegbaar	1698 K
""", 'or': """
ordenou	1938 K
ordinato	1407 ha K
ordnete	530 K an
organizatori	2143 pozivaju K
organizatorzy	1860 zapraszają K
original	666 read the K article	1118 lire l'article K
originally	666 this article was K published on	666 this story was K published on	666 this story K appeared	666 this article K appeared	666 K published at	734 story was K published by	734 story was K published on	734 story was K published in the	734 article was K published by	734 article was K published in our
originalment	220 es va publicar K a	220 es va publicar K en	220 publicat K a
originalmente	830 este artículo fue publicado K	831 publicado K en	1902 publicado K em	1934 publicado K no	1934 publicado K na
originariamente	1367 articolo pubblicato K	1400 pubblicato K in
ortaklarimiz	2385 biz ve K
ortsseite	480 unserer K
""", 'os': """
ostatak	2082 K članka
ostrzega	1860 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1852 K
otsustas	915 K
""", 'ou': """
our	675 is K
""", 'ov': """
ovdje	2096 kad ste već K
overblikket	354 K hver dag	354 K hver morgen
overname	1627 K zonder
overnemen	1664 dit artikel K
oversikten	1752 få K
overview	739 this K
overzicht	1674 dit K
ovisi	2140 K o vama
""", 'ow': """
owner	778 has no K	778 have no K
""", 'oy': """
oynat	2416 K
""", 'oz': """
ozvite	2159 K sa nám	2198 K sa nám
""", 'pa': """
padeda	1529 jūsų parama K
padroni	1393 non ha K	1405 senza K	1405 libera da K
pagar	1935 ajude a K
page	745 our jobs K
paghi	1404 K un'ora
pago	875 muro de K
pague	1904 K-nos um café
pahoitteli	1026 K
paid	641 we get K if you buy	641 we may be K
paikkaa	1019 hae K
pakolliset	21 K kentät
palautetta	1023 anna K
palus	915 K
palusid	915 K
palvelusta	997 ulkoisesta K	997 upotus K
panaszolta	1277 K
pandangan	1320 tidak mewakili K	1320 K pribadi penulis
paparnya	1325 K
paper	675 is the K's
par	1122 K an
parama	1539 jūsų K	1543 K
parancsolta	1277 K
parceiros	1888 nós e os nossos K	1936 nossos K
paremkite	1529 K mus	1539 K mus
part	667 no K of this
partagez	25 K-le	25 K-la
parte	1862 faça K e
partecipato	1383 non ha K alla stesura
parteispende	531 K
partenaires	1067 nos K et nous	1067 nous et nos K	1121 nos K
participar	821 para K
participez	1028 K à
participou	1917 não K da produção	1917 não K na produção
partilhada	1912 uma publicação K por
partilhe	25 K-o
partir	1030 avant de K	1937 a K de # euros
partner	416 wir und unsere K	484 von unserem K	1355 i nostri K	2282 vi och våra K
partnere	323 vi og vores K	1721 vi og våre K
partnerlinkeket	1254 K
partnerlinks	37 K
partnerom	2115 u suradnji s K	2115 u saradnji sa K
partners	484 anzeige eines K	646 we and our K	778 our K	1612 wij en onze K	1697 onze K
partnership	667 was produced in K with
partnerske	2115 K poveznice	2233 K povezave
partnerskie	1834 linki K
partnerzy	1801 my i nasi K	1801 nasi zaufani K
pasak	1542 K
pasakojo	1542 K
pass	633 K this on
passende	501 sie das K abo
passendes	501 sie ihr K abo
patreon	133 в K	678 on K	678 our K	2489 на K
patron	604 become a K of	777 become a K
patronem	1837 zostań naszym K	1857 zostań K
patroni	1858 nasi K
patronite	1837 na K	1858 na K
paypal	470 per K
paywall	471 K	528 ohne K	531 K	778 we have no K	778 we do not have a K	781 K	1124 K	1408 K	1939 K
paywalls	781 K
""", 'pe': """
pe	1989 K an
peatoimetaja	891 K
pedimos	871 te K ayuda
pedirte	783 tenemos un favor que K
pediu	1938 K
peiling	35 onze K	1677 onze K
pelanggan	1282 khusus K	1311 untuk K	1323 K kami	1326 K
pembaca	18 berkat K	1323 K kami
pendant	1122 K un mois
pendapat	1320 K pribadi penulis
peneliti	1298 adalah K
pengar	2335 kostar K
penger	1776 koster K
pentru	1975 fără niciun cost K tine
penulis	1298 adalah K
people	18 thanks to K like	721 funded by K like you
pequeno	1863 um K favor a pedir
per	1777 K år	2336 K år
peramban	10 K anda
percent	617 # K left to read
perfil	1882 siga nosso K
periodisme	221 dona suport al K	222 el nostre K	222 fent K	222 fem K
periodismo	786 apoya el K	862 hacer un K	871 apoya el K	871 colabora con el K	872 nuestro K	872 K de calidad	872 hacemos K	872 haciendo K
periodista	198 és K	833 es K
periodistas	861 nuestros K	872 nuestros K
periodistes	222 els nostres K
perjantaisin	17 K
permanencia	873 sin K
permission	666 reproduced here with K	666 reproduced with K	681 written K	681 prior K	682 without K	696 K to load	696 K before anything is loaded	734 K to reuse this
perskaitykite	1539 K visą
personal	695 views are K
personale	1952 datele tale K
personales	817 datos K serán
personas	862 K como tú	871 K como tú
persondatapolitik	324 K
personenbezogene	417 K daten
personnelles	1068 vos données K
personoplysninger	324 dine K
personopplysninger	1722 K
personuppgifter	2283 dina K
personverninnstillinger	1742 K
pertama	1324 bulan K
pesquisa	35 nossa K
pesquisador	1905 é K
pesquisadora	1905 é K
pevali	2143 K
""", 'ph': """
phone	636 news to your K
photographer	689 staff K
photos	703 K from this story	703 K from this event
""", 'pi': """
pide	874 K
piebilda	1581 K
piece	737 this K	778 this K
pierwszy	1859 K miesiąc
pirmas	1541 K mėnuo
pisala	2143 K je
pisalo	2143 K je
pisao	2143 K je
pisz	1849 K na
pitala	2143 K
pitali	2143 K
pitao	2143 K
pitch	597 K in	678 K in
pitching	777 consider K in
pix	1904 um K	1937 K
""", 'pj': """
pjevali	2143 K
""", 'pl': """
plakaten	1733 vær varsom-K
plakatens	1746 vær varsom-K
plattform	528 unsere K
player	9 this K
please	609 K log in to	632 K share this	679 K help	777 K chip in	777 K give	777 K help if	777 K give if
pleide	1778 K
pliki	1819 bez zgody na K
plusartikelen	1697 K
plusartikels	1590 gratis K	1697 K
""", 'po': """
pobierz	1857 K naszą
poche	1107 dans votre K
podatkov	2231 obdelavo osebnih K
podatku	1783 przekaż #% K	1837 #% K	1837 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	265 K	348 K-app	375 vores K	438 den K können sie	438 den K kannst du	438 unseren K	528 unser K	528 unseren K	564 K	593 το K μας	671 follow the K	778 our K	872 nuestro K	1121 notre K	1323 K kami	1405 il nostro K	1676 op de K	1697 onze K	1745 hører K	1823 K	1858 nasz K	1936 nosso K	2108 K	2141 naš K	2168 K	2199 náš K	2227 K	2405 K'i	2405 K'imizi
podcasta	2108 K	2227 K
podcastapp	348 K	1676 favoriete K
podcaste	34 našom K
podcasten	348 K	1745 K
podcastimiz	2430 K
podcastimizi	34 K
podcastimme	34 K	1024 K
podcastov	2168 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	348 hvor du lytter til K	348 hvor du hører K	438 wo es K gibt	495 folgen des K	495 folge des K	564 K	671 wherever you get your K	671 wherever you listen to K	671 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	265 K	1823 K	2108 K	2168 K	2227 K
podcastul	34 K nostru	1988 K nostru
podcastunk	1275 K
podcastunkban	34 K
podcasty	265 K	299 naše K	1823 K	2168 K
podd	34 vår K	2335 vår K
poddapp	2306 K
poddar	34 våra K	2306 K finns
podden	2306 K
podelite	25 K
podemos	1927 sua ajuda K
poderemos	1927 a sua ajuda K	1935 com a sua ajuda K
podijelite	25 K
podkast	1745 hører K	1776 vår K	2108 K	2227 K	2257 naš K
podkasta	2108 K	2227 K
podkastapp	1745 K
podkasten	1745 K
podkastu	2108 K	2227 K
podle	301 K
podotkl	301 K
podpora	298 vaše K	2198 vaša K	2256 vaša K
podpore	2199 vďaka K	2236 brez vaše K	2257 brez vaše K
podporo	2256 vašo K
podporte	2180 K	2198 K nás	2198 K našu
podpory	278 bez vaší K	299 bez vaší K	2180 bez vašej K	2199 bez vašej K
podprite	2236 K	2256 K nas	2256 K naše
podremos	871 con tu ayuda K
podziel	25 K się
poinformuj	1849 K nas
points	739 the bullet K	739 these bullet K	739 the key K above
pokutoval	301 K
policy	646 our cookie K
politica	1952 K de cookie
political	665 is a K	665 is the K editor
politicieni	1975 nu depinde de K
politika	2385 çerez K
politikasi	2386 gizlilik K
politikredakteur	520 ist K
politikredakteurin	520 ist K
politikressort	444 leitet das K
politikwissenschaftler	435 ist K
politologue	1083 est K
poll	35 our K	650 vote in our K	650 take our K	1677 onze K
polub	1797 K nas na
pomagajte	2256 K nam
pomocou	2182 K ai
pomozite	2118 K nam	2140 K nam
pomozte	298 K nám
ponavlja	2143 K
ponavljao	2143 K
ponctuel	1085 un don K
pop	597 K your
poprosil	301 K
poprosila	301 K
por	1931 um ano K #
poradil	301 K
portal	1858 nasz K	2141 naš K	2257 naš K
portalu	1833 na naszym K	1833 w naszym K
posez	1120 K-la à	1120 K-nous
posible	18 hace K
posielajte	2159 K nám
positions	703 our open K
poslechnout	266 si můžete K
posljednji	2127 K besplatni članak
possible	213 ajuda a fer K	222 ajuda a fer K
post	20 rest of this K	696 to view this K	696 to see this K	732 this is a paid K	737 this K	778 this K	1637 deze K te
postadress	2273 din e-K	2285 din e-K kommer inte
postadresse	1713 din e-K	1724 din e-K vil ikke
postanite	2140 K član	2256 K član	2256 K naročnik
postanizda	2409 her sabah e-K	2409 e-K	2423 e-K
postaw	1857 K nam	1857 K mi	1857 K kawę
postfach	395 in dein K	395 in deinem K	395 direkt ins K	399 in ihrem K	399 in ihr K
postkasti	899 otse K
postkastis	899 iga hommik sinu K	899 sinu K
posts	15 free K
potrebna	2140 K nam je
potrebujeme	2198 K vašu podporu
potrebujemo	2221 za ogled K	2256 K vašo
potremo	1393 aiuto K	1404 con il tuo aiuto K
potrivit	1990 K
potrzebujemy	1783 K twojego wsparcia	1857 K twojej pomocy	1857 K twojego wsparcia
pound	777 K you give
pourboire	1086 un K
poursuivez	1041 K votre lecture
poursuivre	1041 K votre lecture
povedal	2201 K	2259 je K
povedala	2201 K	2259 je K
povestit	1990 a K
povikao	2143 K
powered	777 K by you
powerful	778 hold the K to account
powiadomienia	14 K	1793 włącz K	1793 chcesz otrzymywać K	1794 K push
powiedzieli	1860 K
powtarza	1860 K
pozivala	2143 K
pozivali	2143 K
pozivao	2143 K
poznamenal	301 K
poznamenala	301 K
pozvala	2143 K
pozvao	2143 K
""", 'pr': """
praat	1616 K mee	1696 K mee
praca	1858 nasza K
pracujte	263 K s námi	2166 K s nami
prati	2129 K nas na
pratite	2140 K nas
pravi	2259 K
precisa	1862 K de você	1935 K de si
precisamos	1863 K da sua ajuda	1866 K do seu apoio	1935 K da sua ajuda
precisato	1407 ha K
preciso	1892 é K estar logado
precizat	1990 a K
prednostne	2216 K vire
prednostni	2216 K vir
prednostnih	2216 K virov
prednostnim	2216 K virom
predplatitelia	2188 len K	2188 iba K	2188 nájdu K	2188 prečítajú K	2202 K
predvajanje	2221 K videa
preferate	1959 sursele tale K
preferences	646 your cookie K	748 cookie K	748 privacy K
preferida	196 font K	838 fuente K	1909 fonte K
preferidas	838 fuentes K	1909 fontes K
preferides	196 fonts K
preferido	838 medio K
preferidos	838 medios K
preferirane	2097 K izvore
preferirani	2097 K izvor
preferiranih	2097 K izvora
preferita	1348 fonte K su google	1373 fonte K
preferite	1373 fonti K
preferowane	1815 K źródło	1815 K źródła
preferowanego	1815 K źródła
preferowanych	1815 K źródeł
preferowanym	1815 K źródłem
preferred	636 K source on google	683 K source	752 K sources
preglednik	10 vaš K
prehratie	2162 K videa
prejemajte	2206 K vsako	2253 K
prejemati	2246 želite K
prejmite	2253 K
preklinjao	2143 K
preluarea	1958 K textelor
prema	2143 K
premier	1045 le K mois	1122 le K mois
premium	1657 toegang tot alle K
premoderated	650 K
prenesite	2256 K
prenumerant	2267 bli K	2267 redan K	2268 som K	2333 en K	2334 bli K
prenumeranter	2267 endast för K	2324 är för K	2324 bara K	2324 endast K	2335 våra K	2338 K
prenumerata	1543 K
prenumeration	2338 K
prenumerationen	2272 avsluta K när
prenumeratoriai	1535 tik K
prenumeratoriams	1505 tik K	1535 tekstas skirtas K	1535 straipsnis skirtas K
prenumeratorzy	1845 tylko K
prenumerera	2267 K för att	2272 K på nyhetsbrev	2311 genom att K	2334 K på vårt
prenumeruojate	1505 jau K
prenumeruokite	1539 K
preostanek	2205 K članka
presenteie	1869 K
prethodnog	2133 bez K odobrenja
pretplata	2144 K
pretplati	2113 hvala na K
pretplatite	2082 K se već od	2140 K se
pretplatnici	2126 samo K	2144 K
pretplatnicima	2082 dostupan samo K	2082 dostupan je samo K	2082 dostupan je K	2082 dostupno samo K	2093 samo K	2126 samo K
pretplatnik	2082 već ste K	2140 postanite K
pretplatnike	2082 dostupan samo za K	2093 samo za K
pretplatu	2083 već imate K	2114 uz K	2114 K	2135 uz K
preuzimanje	2092 zabranjeno K	2117 zabranjeno K	2117 zabranjeno je K
preuzmite	2140 K našu
preventing	642 browser extension is K
preview	753 free K
price	779 the K of a
pridajte	2191 K si nás	2198 K sa k nám
prihvatate	2113 prijavom K
prijavi	24 K se	2113 hvala na K
prijavili	2113 hvala što ste se K
prijavite	24 K se	2140 K se na naš	2140 K se na naše	2256 K se na
prijavo	2231 s K se	2231 s K na	2231 hvala za K
prijavom	2113 K se slažete	2113 K na
priljubljen	2216 K vir
priljubljene	2216 K vire
priljubljeni	2216 K vir
prima	1989 K lună
primajte	2134 K
primate	2128 želite da K
primati	2128 želite K
primeiro	1937 K mês
primer	223 el K mes	873 el K mes
primo	1406 il K mese
principles	666 the thomson reuters trust K
print	632 click to K
prioriterad	2297 K källa
pripomenul	2201 K
prisijunkite	24 K	1539 K prie mūsų
prispejte	2180 K	2198 K	2198 K aj vy
prispevek	2257 ta K
privacidad	818 política de K	872 nuestra política de K
privacidade	1889 política de K
privacitat	201 política de K
privacy	646 see our K policy	646 to our K policy and terms	646 and the google K policy	778 our K policy
privacybeleid	1612 ons K	1652 ga je akkoord met het K
privacyverklaring	1614 K
privatlivspolitik	324 K
priznaje	2143 K
priznal	2201 K
priznala	2143 K
priznao	2143 K
probeabo	379 K	387 wochen im K
probeer	1696 K nu	1696 K een maand
proberen	1698 gratis K
processing	646 consent to the K
prochains	1121 nos K articles
prodavnici	2106 našoj K
produce	721 not free to K	721 not cheap to K
produced	732 K by our brand
proefabonnement	1592 K	1696 neem een K	1698 K
profesor	833 es K	1961 este K
profesora	833 es K
professeur	1083 est K
professeure	1083 est K
professionista	1370 è giornalista K	1370 giornalista K
professor	198 és K	435 ist K	665 is a K	665 is an assistant K	1905 é K
professora	198 és K	1905 é K
professore	1370 è K
professoressa	1370 è K
professorin	435 ist K
profilazione	1354 i cookie di K
profitez	1028 K de	1041 K de nos offres
prohibida	831 queda K
proibida	1902 é K a
project	1104 trust K
promis	1990 a K	1990 au K
promise	777 K never to
propustite	2128 ne K
prosbu	226 máme na vás K	226 máme malou K	2155 máme malú K	2155 malú K
proseguire	1396 per K la lettura
prosil	301 K
prosila	301 K
prosili	301 K	1860 K
prossima	21 in questo browser per la K
proszono	1860 K
protejate	1983 K de dreptul de autor
provalo	1335 K gratis	1404 K gratis
provided	646 content K by a third party	696 contains content K by
provision	413 erhalten wir eine K	413 eine kleine K	484 bekommen wir eine K	484 eine K vom	506 K
provisions	413 K-links
provisionslinks	506 K
prozent	475 K rabatt
przedruk	1835 K za zgodą
przegap	1847 nie K
przekonuje	1860 K
przetwarzanie	1802 K danych osobowych
przez	1839 K ai
przycisk	1828 klikając K
przyznaje	1860 K
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
pubblicare	6 K un commento	1357 prima di K un commento
pubblicato	22 non sarà K	1357 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1891 o seu endereço de e-mail não será K
publicat	1983 a fost K inițial în
publication	604 is a reader-supported K	732 accurate at the time of K	732 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2318 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	815 bloqueador de K	872 sin K
publicidade	11 a K	1918 depois da K
publicitat	11 la K	222 sense K
publicitate	11 K
publikovanie	2153 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	650 your email address will not be K	667 was first K by	667 was first K on	734 K under license
publishing	732 accurate at the time of K
puhelimeesi	1003 suoraan K
puis	1042 K # €
puisque	1030 K vous êtes là
pungkasnya	1325 K
punya	1282 sudah K akun
purchase	641 K through links on our site
push	466 per K
pushbericht	1650 een K bij
pushbeskeder	351 K
pushmeldingen	1602 K
pushnotiser	2308 K
pushvarsler	1748 K
pustit	266 si můžete K
""", 'py': """
pytali	1860 K
pyysi	1026 K
""", 'qu': """
queremos	783 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1328 già che sei K
quieras	790 cancela cuando K	873 cancela cuando K
quitter	1030 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1677 doe de K	1677 onze K	1825 nasz K	1825 K
quizie	1825 naszym K	1825 K
""", 'ra': """
raccolta	1408 K fondi
racconta	1407 K
raccontato	1407 ha K
raconte	1123 K
rad	2141 naš K
radil	301 K
radila	301 K
radili	301 K
radzi	1860 K
radzili	1860 K
radzono	1860 K
ragino	1542 K
raise	721 help us K
rajaton	970 K pääsy
rakendus	897 meie K	897 K
rakenduses	897 K
raksti	1578 K mums
raksts	1579 šis K
rakstu	1577 šo K
rakstus	1579 visus K
range	773 shop the K
rappelle	1123 K
""", 're': """
reach	693 K him at	693 K her at	693 K them at	721 we would K our goal	721 we'd K our goal	777 help us K
reached	617 you've K your limit of free	664 can be K at
reacties	1617 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	617 # % left to K	673 is K by an ai	673 is K by ai	727 link can K this	778 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	599 we're asking K	674 thank you, K	721 funded by K like you	742 K' editor	774 K make this	777 K like you	777 join the K	778 our K	778 funded by its K	781 appeal for K	781 K pay
reading	0 K time	609 keep K for just	609 keep K with a	609 K this post for free	613 to finish K	613 to keep K	727 to your K list
reageren	6 K	1617 om te K	1632 K? mail	1632 K op dit artikel
realizarea	1970 nu a participat la K
realizzazione	1383 non ha partecipato alla K
recalled	780 K
recalls	780 K
recaptcha	619 protected by K
receba	1862 K as	1873 K no seu	1873 K todos os dias	1935 K no seu
receive	619 K email from us on behalf of	620 sign up to K	620 K emails from	646 agree to K emails	777 to K new posts
recevez	1028 K chaque	1051 K chaque	1051 K tous les	1120 K notre
recevoir	1057 K les alertes	1109 j'accepte de K
recherche	528 diese K
recherchen	528 unsere K
rechercheteam	443 K
rechtbankverslaggever	1672 is K
recibe	782 K cada	800 K cada	800 K todas las
recibir	861 acepto K
reclamat	1990 a K
reclame	1988 fără K
recomandat	1990 a K	1990 au K
recomenda	1938 K
reconheceu	1938 K
reconnu	1123 a K
recunoscut	1990 a K
recurring	678 K donation	779 K donation
redacteur	1633 is K	1633 is politiek K	1672 werkt als K
redactie	1616 mail de K	1632 contact op met onze K	1632 contact op met de K	1632 tip voor de K	1636 mening van de K	1661 K heeft geen	1696 mail de K	1696 tip de K	1697 onze K
redactor	198 és K	833 es K	1961 este K
redactora	198 és K	833 es K
redakce	257 napište do K	263 do K	263 do naší K	299 naše K	299 jsme malá K
redakci	299 naši K
redakcia	2199 naša K	2199 sme malá K
redakcie	2153 bez súhlasu K	2159 napíšte do K	2166 do K	2166 do našej K
redakcija	1540 mūsų K	1579 mūsu K	2141 naša K	2141 mala K
redakciji	2099 javite se K	2099 pišite K	2106 našoj K
redakcijos	1514 K sutikimo
redakciju	2141 našu K
redakcja	1858 nasza K
redakcji	1835 bez zgody K	1858 naszej K
redaksi	1322 hubungi K	1323 K kami	1323 email K	1323 K
redaksjon	1776 vår K
redaksjonen	1775 kontakt K	1776 kontakt K
redakteur	435 ist K	444 als K	444 seit # K
redakteurin	435 ist K	444 als K	444 seit # K
redaktion	375 vores K	444 leitet die K	448 meinung der K	484 K war an der	485 nicht von der K	488 melden sie sich bei der K	508 produkte wurden von der K	528 unsere K	2335 vår K
redaktionell	508 produkte K ausgewählt
redaktionelle	416 externe K inhalte
redaktionen	326 skriv til K	2285 mejla K
redaktor	258 je K	258 , K	258 - K	1818 - K	1818 , K	2160 je K	2160 , K	2160 - K
redaktore	1558 galvenā K	1558 K
redaktorem	258 je K	1818 jest K
redaktorius	1519 K
redaktorka	258 je K	258 , K	258 - K	1818 - K	1818 , K	2160 je K	2160 , K	2160 - K
redaktorkou	258 je K	2160 je K
redaktorom	2160 je K
redaktors	1558 galvenais K	1558 K
redaktur	1298 adalah K
redazione	1392 la K ti invia	1405 la nostra K
refresh	708 K this page	708 K the page
regala	790 K esta nota
reggel	17 minden K
regioverslaggever	1633 is K
registe	1869 K-se para
register	609 K for free to
registered	725 K users can
registraci	271 děkujeme za K	273 po K
registrarte	800 al K
registrate	861 K a nuestro	871 K
registrati	1327 K per	1338 K per	1404 K gratis
registration	753 free K gives
registreer	1590 K je
registrera	2311 genom att K dig
registrere	1751 ved å K deg
registrieren	388 K sie sich
registrierung	440 K	474 mit ihrer K	475 die K ist kostenlos
registrirajte	2114 K se besplatno	2114 besplatno se K	2232 brezplačno K	2232 K se brezplačno
registrujte	298 K se	2114 K se besplatno
regrette	1123 K
regrettent	1123 K
reiseangebote	494 unsere K
rejoignez	1061 K-nous sur	1120 K-nous	1120 K notre	1120 K nos
rekao	2143 K
rekla	2143 K
reklam	299 bez K	1858 bez K	1858 nie mamy K
reklama	2141 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1756 K
reklamelinks	358 K
reklamer	375 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1834 we współpracy K
reklamsiz	2430 K
reklamy	11 K
relatou	1938 K
rely	778 we K on
remaining	617 free articles K	617 free article K	617 articles K this month	617 free stories K
remind	781 K me later
removed	650 this comment has been K
rendszeres	1274 legyen K
replied	780 K
reply	6 leave a K
report	712 K an error
reportage	528 diese K	1121 ce K
reportagem	1936 esta K
reportagens	1936 nossas K
reportaje	872 este K
reported	780 K that
reporter	435 ist K	444 als K	444 seit # K	662 contact the K at	663 is a K at	665 is a K	665 is a senior K	687 contact the K	687 contact our K	687 email the K	689 K	1083 est K	1298 adalah K	1740 er K i	1818 - K	1818 , K	1961 este K	2100 je K	2100 , K	2219 je K	2219 , K	2301 är K på
reportera	833 es K
reporterem	1818 jest K
reporterin	435 ist K	444 als K	444 seit # K
reporterka	1818 - K	1818 , K	2100 je K	2219 je K
reportero	833 es K
reporters	777 ask our K	778 our K	778 we, the K
reporting	650 why are you K this	721 keep our K free	738 this K	760 more of our K	778 our K	778 this K	778 K like this	778 goes to K
reports	691 K on
representa	1908 não K a opinião
representam	1891 os comentários não K
reproduced	667 may not be K
reproducerea	1958 K integrală
reproduction	666 K without permission	734 K in whole or in part	1081 toute K	1081 droits de K	1081 K interdite	1082 toute K	1082 droits de K	1082 K interdite
republish	666 K our articles	666 K this article	734 K this story	734 K our stories
republished	666 K with permission	666 is K from
required	21 K fields are marked	650 K fields are marked
research	665 is a K fellow
researcher	665 is a senior K	665 is a K
reserva	29 es K el dret
reservados	831 derechos K	1901 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	195 tots els drets K
reserve	29 K the right
reserved	549 all rights K	609 article is K for	666 all rights K	1429 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	857 K de sus autores	857 K de quienes los
responsabilidade	30 K de	30 K dos	1891 os comentários são de K
responsabiliza	30 não se K	857 no se K de las opiniones
responsable	30 pas K	30 no se hace K	857 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	520 ist K
ressortleiterin	520 ist K
rest	20 to read the K	609 to read the K of this	737 the K of this
restants	1047 articles gratuits K
reste	1048 il vous K #%	1048 il vous K # %
resultater	339 google-K
results	752 your search K	752 your google K
retrouvez	1061 K-nous sur	1090 K	1120 K-nous
rette	349 K fejl
retter	349 K fejl	349 K alle fejl	1746 vi K feil
rettigheter	1732 alle K forbeholdt
reuters	1081 avec K	1082 avec K
revelou	1938 K
revient	1110 vous K qu'à
rewritten	666 may not be published, broadcast, K
""", 'ri': """
ricamiz	2371 küçük bir K var	2371 sizden bir K var
ricercatore	1370 è K
ricercatrice	1370 è K
ricevi	1343 K ogni	1404 K ogni	1404 K la
ricordato	1407 ha K
rief	530 K
riep	1699 K
riferito	1407 ha K
riippumaton	1024 K media
riippumatonta	1023 tue K	1024 K journalismia
riproduzione	1367 K riservata	1367 © K	1400 è vietata la K	1400 vietata la K
riserva	29 si K
riservata	1402 K agli abbonati
riservati	1367 tutti i diritti K	1402 K agli abbonati
riservato	1335 K ai nostri abbonati	1335 questo contenuto è K	1396 K agli utenti	1402 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	346 af en K
rocznie	1859 K
ropade	2337 K
ropar	2337 K
roper	1778 K
ropte	1778 K
round	677 our K-up
roundup	619 get a weekly K	677 our K	677 weekly K
rozhodl	301 K
rozhodol	2201 K
rozpowszechnianie	1812 K artykułu	1835 dalsze K
""", 'ru': """
rubrice	275 najdete v K
ruft	530 K
ruga	1990 îi K	1990 îl K
rugat	1990 a K	1990 au K
rugau	1990 K
rukoili	1026 K
ruled	780 K
rundbrief	439 K
""", 'sa': """
sa	1778 K	2337 K
sabah	17 her K
sabato	17 ogni K
sade	2337 K
sagde	377 K
sagen	530 K
saglasnosti	2133 bez K
sagt	530 K
sagte	530 K
sagten	530 K
said	780 K
saken	1701 likte du denne K	1746 feil i K	1774 denne K	1774 få K	1775 les hele K	1776 denne K
saker	1774 flere K	1776 våre K	1776 alle K
saklidir	2391 tüm haklari K	2391 her hakki K
sako	1542 K
saluran	1286 ikuti K	1286 gabung di K	1323 K kami
samarbeid	1756 i K med en annonsør
samarbejde	358 i K med en annoncør
samarbete	2316 i K med en annonsör
samedi	17 chaque K
samenvatting	1674 deze K	1674 de K is
samenwerking	1661 betaalde K	1661 K met onze partner	1661 K met een commerciële
samstag	17 jeden K
samtycke	2303 ditt K
samtykke	345 dit K	345 give K	353 jeg giver K til	1742 ditt K	1742 gi K
samtykket	1742 K ditt
sang	377 K	1778 K
sanoi	1026 K
sanoivat	1026 K
sanoo	1026 K
satin	2416 K alin
satura	1559 ārējā K
saturday	17 every K
sauca	1581 K
saugomos	1508 visos teisės K
savetovala	2143 K
savetovali	2143 K
savetovao	2143 K
savetuje	2143 K
savjetovala	2143 K
savjetovali	2143 K
savjetovao	2143 K
savjetuje	2143 K
savundu	2432 K
say	597 have your K	650 have your K in
sayenizde	2430 sizin K
says	780 K
sazinies	1578 K ar mums
""", 'sc': """
scarica	1345 K l'app	1345 K la app	1345 K la nostra app	1404 K la nostra	1404 K l'app
schauen	527 K sie vorbei
schick	518 K uns
schicken	518 K sie uns	527 K sie uns
schon	380 wenn sie K hier sind	380 wo sie K hier sind
schreef	1699 K
schreib	488 K uns	527 K uns
schreiben	6 kommentar zu K	379 K sie an	419 K sie uns ihre meinung	488 K sie uns	527 K sie uns
schreibt	435 K über	435 K für	445 K seit # für	527 K uns	530 K
schrieb	530 K
schriftlicher	430 nur mit K genehmigung
schrijf	1583 K u in	1583 K je in	1595 K je in voor	1595 K je gratis in	1695 K je hier in	1696 K je gratis in
schrijft	1633 K over	1633 K voor	1699 K
schrijver	1633 is K en	1636 mening van de K
scria	1990 K pe	1990 K în	1990 așa K
scrie	1987 K-ne
scrii	1987 să ne K
scriitoare	1961 este K
scriitor	1961 este K
scripts	642 unblock K
scris	1990 a K
scritto	1405 chi ha K questo	1407 ha K
scrittore	1370 è uno K
scrittrice	1370 è una K
scrive	1370 K di	1370 K per
scrivi	1327 K a
scrivici	1404 K
""", 'se': """
search	752 on google K
secondo	1407 K
section	651 in the comment K
secure	687 K drop
securedrop	687 K
securely	687 K on signal	687 K via signal	687 contact us K	687 reach us K
segnalacelo	1404 K
segons	224 K
segueix	221 K-nos
seguici	1348 K su	1348 K anche su	1404 K
seguir	811 puedes K a	811 puede K a
segundo	1938 K
sehen	523 K sie hier.
sekarang	1322 donasi K	1322 daftar K
sekite	1539 K mus
sekojiet	1578 K mums
selaimesi	10 K
seleciona	1926 a redação K
selected	732 K by our
selengkapnya	1282 untuk membaca K	1311 membaca artikel K
selgitas	915 K
selitti	1026 K
selon	1123 K
semaine	17 chaque K	17 une fois par K	1122 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	873 a la K	1937 por K
semanal	800 boletín K
seminggu	17 K sekali
send	374 K os	619 we'll K you	687 K us a tip	1726 K inn	1775 K oss
sende	1751 ved å K inn
senden	518 K sie uns
seneste	348 K afsnit
senza	1393 K di te non	1404 K di te non
service	1083 est chef du K	1083 est cheffe du K
serwisie	1833 w K	1848 naszym K
serwisu	1819 treści z K	1819 treść z K
seslendi	2432 diye K	2432 K
setiap	17 K pagi	1324 K bulan
setmana	221 rep cada K
setmanalment	17 K
settimana	17 ogni K	1406 alla K
settings	646 cookie K	748 cookie K	748 privacy K
setujui	1299 K cookie
seuraa	1023 K meitä
""", 'sh': """
share	25 K it	25 K this post	632 K this with	632 K this post on	632 K this if you	632 K this far and wide	632 click to K	641 we may get a K
shareholders	721 not by K	778 no K
shop	745 our K	773 K our
shope	2166 našom e-K
shopu	263 našem e-K	2106 našem web K	2166 nášho e-K
should	687 story we K	687 we K look into	687 we K know about
shouted	780 K
showcase	110 google news K
""", 'si': """
sichern	455 jetzt tickets K:	500 K sie unsere arbeit
sier	1754 til du K opp	1778 K
siga	1882 K-nos no	1882 K-nos nas	1935 K-nos
siger	377 K
sign	24 K in	620 K up to get	679 K up	777 K up for our	777 K up to our	777 when you K up	777 K up now
signal	340 på K	442 auf K	442 K-kanal	1737 på K	2298 på K
signaler	1070 K une erreur
signalez	1120 K-la-nous	1120 K-le-nous
signali	2158 K
signalu	256 K	1816 K
signing	619 thanks for K up	619 thank you for K up	619 by K up, i agree	619 by K up, you agree	619 by K up you agree
silakan	1282 K login	1282 K masuk
silenced	778 refuse to be K
since	599 K you're here
sini	1322 klik di K
sinirsiz	2394 K erişim
sinulle	965 meillä on K pyyntö
site	745 our jobs K	778 our K	1697 onze K
sitede	2401 üçüncü taraf bir K
""", 'sk': """
skaidroja	1581 K
skaityti	1505 norėdami K toliau	1505 norint K toliau	1505 K toliau galite
skaitytojai	1540 mūsų K
skaitytojams	1540 mūsų K
skelbiamas	22 nebus K
skicka	2311 genom att K	2334 K till oss
skirkite	1529 K # proc	1539 K paramą
sklepem	1822 naszym K
sklepie	1822 naszym K
skontaktuj	1817 K się z nami	1817 K się z naszym	1817 K się z naszą	1817 K się z autorem	1817 K się z autorką
skreg	377 K
skrek	1778 K	2337 K
skrev	377 K	1778 K	2337 K
skribent	343 er fast K	1740 er K	2301 är fri K
skriv	374 K til os	374 K dig op	2272 K upp dig	2334 K upp dig	2334 K till oss
skrive	21 logget ind for at K
skrivefeil	1746 funnet en K
skriver	377 K	1778 K	2337 K
skrzynce	1789 w twojej K
""", 'sl': """
slant	2336 en K
slapukais	1520 K	1538 K
slapukus	1520 K
sledite	2256 K nam
sledujte	237 K nás	289 K nás živě	298 K nás	2198 K nás
sliboval	301 K
slobodno	2140 podržite K
""", 'sm': """
small	774 K gift
""", 'so': """
soci	221 fes-te K	221 fes-te'n K
socia	782 hazte K	836 hazte K
social	409 auch bei K media
socialmediacookies	1637 K
socio	782 hazte K	786 hazte K	836 hazte K
sociologue	1083 est K
socios	866 solo para K	866 sólo para K
sodelovanju	2233 v K s partnerjem
soglasja	2250 brez K	2250 brez pisnega K
som	1774 en sak K
someone	632 send this to K
something	712 see K wrong	712 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	1990 arată un K
sondajul	35 K nostru
sonderheft	494 unser K	494 das K
sondzie	1825 naszej K	1825 w K	1842 weź udział w K
sonntag	17 jeden K
sordu	2432 K	2432 diye K
sordular	2432 K
soruyor	2432 K
sostegno	1331 il tuo K ci	1331 abbiamo bisogno del tuo K	1404 il tuo K
sostenerci	1331 puoi K
sostengono	1393 ci K ogni mese
sostenitore	1404 diventa K
sostenitori	1405 i nostri K
sostiene	1368 chi ci K	1405 chi ci K	1407 K
sostieni	1331 K il nostro	1331 K la nostra	1404 K il	1404 K la
sostienici	1368 K	1404 K
sostuvo	874 K
sottolinea	1407 K
soubory	250 K cookie
souhlasu	249 bez K	292 bez K
souligne	1123 K
source	683 top K
soutenez	1033 K notre	1085 K-nous	1085 K notre	1113 en vous abonnant, vous K	1120 K-nous	1120 K notre	1120 K-le	1120 K-la
soutenir	1029 nous K	1034 pour nous K	1120 K notre
soutien	1028 votre K	1033 votre K est	1033 a besoin de votre K	1110 votre K, même
soutiennent	1110 nous K chaque mois
soutiens	1120 je K
sovelluksemme	974 lataa K	1024 K
sovelluksessa	974 avaa K	1004 K
sovellus	974 lataa K	974 lataa ilmainen K	1004 K	1023 lataa K
""", 'sp': """
spaltist	1740 er K	1740 er fast K
spare	777 can you K
spelregels	1617 K
spende	379 ihre K	379 mit einer K	383 deine K für	383 ihre K hilft	383 deine K hilft	383 jede K hilft	383 jede kleine K hilft	383 jede K zählt	527 deine K	527 eure K	527 K jetzt	527 K uns	531 K
spenden	379 jetzt K	379 K sie	531 K
spendenaufruf	531 K
spendenaufrufe	531 K
spendiere	527 K uns
spendieren	527 K sie uns
spiega	1407 K
spiegato	1407 ha K
sponsored	740 K content
sportredacteur	1672 is K
sportredakteur	520 ist K
sportredakteurin	520 ist K
sportressort	444 leitet das K
sportskommentator	1740 er K
sportverslaggever	1633 is K
spotify	2405 K'da
spottete	530 K
spravodajcom	2160 je K
sprijinul	1987 K tău	1987 avem nevoie de K	1988 K tău
spune	1987 K-ne	1990 K
spunea	1990 K
spuneau	1990 K
spurgte	377 K
spurte	1778 K
spus	1990 a K	1990 au K
""", 'sq': """
squadra	1405 la nostra K
""", 'st': """
staat	1699 K er
stabilito	1407 ha K
stadsverslaggever	1672 is K
stammt	516 K von einer ki
stand	777 K with us
standards	666 our K: the	742 our K team
stay	708 K with us for
ste	2155 keď K už tu	2215 ker K že tu
stelde	1699 K
stellen	494 wir K ein
stellenangebote	454 aktuelle K
stellenmarkt	454 unserem K
stellenportal	494 unserem K	494 unser K
stemme	346 ai-K
steuerlich	470 K absetzbar
steun	1583 uw K	1587 met jouw K	1587 met uw K	1587 K ons met	1628 K ons	1696 K ons	1696 K onze	1696 jouw K
stiahnite	2198 K si
stichpunkte	493 die K
stillingen	368 søg K	1769 søk K
stimme	436 K
stod	377 K der	2337 K det
stond	1699 K
stopite	2218 K v stik z
store	270 app K	464 im app K	745 our K	2172 app K
stories	15 free K	617 free K left	662 for more K like this	725 access to all our K	738 K like this	760 more of our K	778 our K	778 K like this
story	15 free K	20 rest of this K	25 share this K	609 to read the full K	617 free K left	617 last free K	623 read this K in the app	632 share this K on	662 if you have a K to tell	662 email your K to	687 K for us	727 save this K	737 this K	737 the full K	738 this K	738 a K like this	739 this K	778 this K	778 K that took us
straight	619 K to your inbox
straipsniai	1531 nemokami K	1535 geriausi K jūsų
straipsnis	1535 nemokamas K	1540 šis K
straipsnius	1531 nemokamus K
streszczeniu	1839 o K ai
striga	1990 K
strigat	1990 a K	1990 au K
strigau	1990 K
strona	1801 ta K używa
studio	732 our brand K
sturen	1669 K naar
stuur	1669 K een mail	1669 K ze naar
""", 'su': """
subliniat	1990 a K
submitting	619 by K your email
subscreva	1873 K a nossa	1873 K as
subscribe	609 K to continue reading	609 K to read the full	609 to continue reading, K	609 K to get access	609 K for full access	609 K to unlock	609 already K?	619 K to our free	619 K to our weekly	619 K to our daily	619 K for more	636 K to our channel	636 K to our podcast	671 K to the podcast	671 K to our podcast	725 if you already K	725 K now for	749 K here	749 K below	777 K to our	777 K today	777 K now	777 K to get	777 K for free
subscribed	718 you are now K to	770 you have K
subscriber	597 become a K	609 already a K	609 this is a K-only	611 existing K	725 K-only article	725 K-only story	725 K-only content	725 not a K?	745 K event	753 K account	777 becoming a paid K	777 free or paid K
subscribers	609 this article is for premium K	609 for K only	609 exclusively for K	609 is exclusive to K	609 for paying K	609 for paid K	609 is for K	609 are for K	609 only K can read	611 existing K	725 exclusive to our K	725 exclusively to K	755 K can comment	778 our K	781 K
subscribing	609 by K to our	619 by K, you agree	777 consider K
subscription	609 off annual K	609 off an annual K	609 your K helps	609 K is being used on another	609 upgrade your K	609 sign up for a K	609 purchase a paid K	725 your K supports	725 your K makes	725 our K offers	725 our K options	753 without a K	779 annual K	781 K
subscriptions	781 K
subscriptor	190 ja n'ets K	221 fes-te K	221 fes-te'n K
subscriptors	190 només per a K	213 gràcies als K	216 exclusiu per a K	225 K
subscrit	212 K al nostre
subscriu	221 K-te
subscriure	212 en K't
subskrybenci	1845 tylko K	1858 nasi K	1861 K
subskrypcja	1861 K
subskrypcje	1861 K
subskrypcji	1831 w K	1853 w K
substack	609 in the K app	781 K
substacks	781 K
subvention	1110 aucune K et
succes	1945 te-ai abonat cu K
successfully	770 K subscribed
sued	780 K
suglasnosti	2133 bez K
suite	1113 pour lire la K	1113 lire la K ?
suivez	1061 K-nous sur	1120 K-nous
sumate	871 K al	871 K
summary	739 this K
sunday	17 every K	677 our K email
sundays	17 on K
suosikiksi	990 K
suositteli	1026 K
suport	213 amb el teu K podem	213 ens donen K cada mes	221 dona'ns K	221 el teu K	222 ens donen K
suporta	1886 o seu browser não K
support	604 please K us	604 your K, no matter how small	604 K our work by	604 to K my work	604 you can K us	642 your browser does not K	721 K fact-based	777 K us	777 K our	777 K my work	777 K this work	777 your K	777 we ask you to K	777 K the show
supporta	1352 il tuo browser non K
supported	642 your browser is not K	778 reader-K	778 reader K	778 member-K	778 listener-K
supporter	777 become a K
supporting	604 please consider K	777 consider K
survei	1323 K kami
survey	35 our K	35 our reader K	650 reader K	650 take our # minute K	650 two-minute K	651 short K	777 take our K
suscribirte	797 al K
suscribite	861 K a nuestro	871 K
suscripciones	875 K
suscriptor	790 ya soy K	790 ya eres K	871 hazte K
suscriptora	871 hazte K
suscriptores	791 exclusivo para K	791 sólo para K	791 solo para K	872 nuestros K	875 K
susisiekite	1539 K su mumis
sustaining	678 K member	777 K member	777 become a K
sustenta	1936 que K o
sutikimo	1508 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2337 K
svarbiausius	1538 K savaitės
svarede	377 K
svarte	1778 K
svideo	2096 K vam se tekst
svobodno	2256 podprite K
svobodnou	298 podpořte K
svoju	2086 K e-mail	2086 K mejl	2113 K e-mail
""", 'sw': """
swish	2313 via K
swisha	2334 K en gåva	2334 K oss	2334 K gärna	2334 K till #
""", 'sy': """
syndicated	734 auto-generated from a K feed	734 published from a K feed	734 K feed
syndication	734 our K team
syntetisk	346 K stemme	1743 K stemme
""", 'sz': """
szerint	1277 K
""", 'ta': """
taalfout	1617 K
tady	226 když už jste K
tahun	1324 per K
takes	725 free and K less than
takip	2382 bizi K edin	2382 K et	2400 x'te K	2416 K edin	2429 bizi K edin
takk	1751 ja K, jeg vil
takket	375 K være dig	1776 K være deg
taloustoimittaja	995 K
talsyntes	2304 K
tamamini	20 haberin K	20 yazinin K	2429 K okuyun
tandasnya	1325 K
tanggung	1320 menjadi K jawab penulis
tapana	1026 K sanoa
tapkite	1539 K nariu
tarafindan	2402 yapay zeka K	2402 yapay zekâ K
tarayiciniz	10 K
targeting	696 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1245 külső K
tarvitsee	1023 K sinua	1023 K tukeasi
tarvitsemme	1023 K apuasi	1023 K tukeasi
tasuta	904 K konto
tavsiye	2432 K etti	2432 K ediyor
""", 'te': """
te	2400 'i x'K
team	778 our K	1697 ons K
teatas	915 K
teavitused	898 K
techredacteur	1672 is K
tegasnya	1325 K
tehisaru	894 K abil	894 tegi K	910 K abil
tehisintellekt	894 K
tehisintellekti	894 K abil	910 K abil
teica	1581 K
teigia	1542 K
teil	501 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	527 K sie uns
teilnehmen	454 jetzt K
teilte	530 K mit	530 K der	530 K die
tekrarladi	2432 K
tekst	20 cały K	20 ceo K	1674 deze K	1858 ten K	2114 ceo K	2141 ovaj K
tekstovima	2125 svim K
teksty	1858 nasze K
telefon	351 på din K
telefoni	898 otse K	898 otse oma K
telegram	16 K	110 K	144 K канал	144 канал в K	196 canal de K	256 K	340 på K	340 K-kanal	409 unseren K-kanal	442 auf K	442 K-kanal	487 unserer K-gruppe	556 K	636 join our K	636 our K channel	777 join our K	810 nuestro canal de K	1091 canal K	1091 groupe K	1374 canale K	1631 K-kanaal	1737 på K	1737 K-kanal	1816 K	1882 nosso canal no K	1959 canalul de K	2009 мы в K	2009 наш K-канал	2009 в нашем K	2009 новости в K	2029 K	2029 K-канал	2029 K-канале	2098 K	2098 K-u	2130 K kanalu	2158 K	2217 K	2298 på K	2298 K-kanal	2396 K	2446 ми в K	2446 наш K-канал	2446 у нашому K	2465 K	2465 K-канал	2465 K-каналі	2551 kênh K
telegrama	1816 K
telegrame	2158 K
telegrami	889 K kanaliga
telegramie	1816 K
telegramis	889 K
telegramissa	991 K
telegramkanaal	1631 K
telegramkanal	2298 K
telegramon	1241 K
telegramu	256 K	2098 K	2217 K
teljes	20 K cikk
tell	742 K us
telli	912 K kohe
tellija	877 oled juba K
tellijad	908 ainult K
tellijatele	877 artikkel on K	877 ainult K	908 tekst on K	908 lugu on K	908 artikkel on K
tellimus	916 K
temas	833 cubre K
temat	1817 zgłoś K
tenhle	299 K text
tento	2199 K text
terangnya	1325 K
terima	1288 K semua
termos	1889 K de uso
terms	646 agree to our K of	646 agree to our K and	647 agree to the K
terugkijken	1676 hier K
terugluisteren	1676 hier K
testen	379 jetzt K	379 K sie	387 für # € K	387 für # euro K
testez	1041 K-nous	1120 K-nous
testified	780 K
tetszett	1275 K a cikk
text	739 this K
texte	504 alle K zum
texten	2307 fel i K
texter	2333 våra K	2333 fler K
""", 'th': """
thank	674 K you to the	674 K you to all of you	674 K you to all who	674 K you to our
thanks	674 K to all of you who
them	721 will you join K	774 join K from
thema	488 K für uns
themenseite	480 unserer K
theo	2519 K dõi báo	2550 hãy K dõi	2553 K ông	2553 K bà	2553 K lời
think	650 let us know what you K	777 tell us what you K
thoughts	650 share your K	777 share your K
thousands	777 join K of
threads	256 K
threema	442 auf K
throw	597 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	480 im live-K
tickets	773 K here	773 book K here
ticketshop	454 unserem K
tietosuojaseloste	981 K
tietosuojaselosteen	1005 hyväksyt K
tijeku	2113 budite u K
tikkie	1698 K
tiktok	16 K	492 inhalt von K	556 K
tiktokon	1241 K
tiktoku	2098 K	2217 K
til	374 vær med K
tilaa	1023 K nyt
tilaaja	969 oletko jo K
tilaajamme	1024 K
tilaajana	969 jatka lukemista K	969 K pääset	969 K voit	969 koko juttu K
tilaajat	1016 vain K	1027 K
tilaajille	969 vain K	1016 on K
tilaamalla	1005 K hyväksyt	1008 K
tilauksen	972 voit peruuttaa K
tilaus	1027 K
tilbage	364 gratis artikel K
tilgang	1775 få fri K
till	2261 vi har en bön K dig	2334 ge en gåva K oss
tillade	2337 K
tillatt	1766 ikke K å gjengi
tilmeld	314 K dig vores	353 ved at klikke på K	374 K dig vores	374 K dig her	374 K dig gratis
tilmelde	353 ved at K dig
tilmelding	353 ved K
tim	2106 naš K
tin	2554 bản K
tine	1975 fără K nu
tip	326 K os	326 har du et K	374 K os	597 K your	1668 app je K
tipeee	1085 K
tipline	687 our K
tipp	488 K für uns
tips	687 news K	1724 K oss	1724 har du et K	1775 K oss	2285 har du ett K	2286 har du K
tipsa	2334 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	303 en lille K at bede	1701 en liten K å be
""", 'tl': """
tl	2431 # K
""", 'to': """
today	679 join K	777 chip in K	777 sign up K	777 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1699 gaf K
toestaan	1673 cookies K
toestemming	1613 K te geven	1637 je K nodig	1637 uw K nodig	1637 geef K	1664 overname zonder K	1673 geen K gegeven	1688 tekst mag zonder K
toeta	901 K meid	912 K meid
toetage	912 K meid
toetus	901 sinu K	912 sinu K	912 teie K
toimetaja	891 K
toimetus	913 meie K
toimintaamme	1023 tue K
toimittaja	995 lehden K	995 politiikan K	995 vapaa K	995 on K
toimittajamme	1024 K
toimituksellemme	1024 K
toimituksemme	1024 K
toimitusta	1023 tue K
toisti	1026 K
told	780 K
torjui	1026 K
toteaa	1026 K
totesi	1026 K
touch	597 get in K	662 get in K with our
""", 'tr': """
trabaja	833 K en
trabajo	786 si te gusta nuestro K	872 nuestro K
trabalho	1927 valoriza o nosso K	1936 nosso K
tracking	748 K
tragen	379 K sie hier	527 K sie sich
traitement	1068 K de vos données
trakteer	1696 K ons
traktir	1309 K kami
transcript	739 this K
transferred	647 personal data may be K
translated	672 this article was K
transmis	1990 a K
transparenzhinweis	430 K
tratamento	1889 K dos seus dados
tratamiento	818 K de tus datos
trattamento	1355 K dei dati
travail	1121 notre K
tredje	2303 K part
trenger	1704 vi K din støtte	1775 vi K din hjelp
trgovine	2225 naše spletne K
trgovini	2106 našoj K	2225 naši spletni K	2225 naši K
trial	609 your free K	777 start your free K	777 start a free K	779 free K
tribunais	1905 cobre K
tribunales	833 cubre K
trusted	683 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1023 K
tukijaksi	1023 ryhdy K
tulisan	1323 K ini
tulisnya	1325 K
tunnistas	915 K
tunnus	1012 luo K	1023 luo K
tuo	1393 il K #x#
tuomitsi	1026 K
tutur	1325 K
tuturnya	1325 K
""", 'tv': """
tvirtina	1542 K
tvrdi	2143 K
tvrdil	301 K
tvrdila	301 K	2143 K
tvrdio	2143 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	780 K
twierdzi	1860 K
twitter	632 share on K	636 follow him on K	636 follow her on K	636 follow them on K	636 follow on K	2400 K'da takip
twitteris	889 K
twitterze	1798 na facebooku i K
""", 'ty': """
tygodniowo	1859 K
tygodniu	17 raz w K
typo	712 spot a K
""", 'ub': """
ubegrenset	1710 K tilgang
""", 'uc': """
ucap	1325 K
ucapnya	1325 K
""", 'ud': """
udbyder	345 ekstern K
udfyldes	329 skal K
udtalte	377 K
""", 'ug': """
ugen	376 om K
""", 'ui': """
uitgeschakeld	1610 javascript is K
uitschrijven	1595 op elk moment K
uitzending	1676 de K hieronder
""", 'uj': """
ujar	1325 K
ujarnya	1325 K
""", 'uk': """
uken	1777 i K
uker	1775 prøv # K
""", 'ul': """
ulubionych	1815 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	642 video K
unbegrenzt	474 alle artikel K
unbegrenzten	501 K zugriff	501 K zugang
unbegrenzter	474 K zugang
undrade	2337 K
uneix	221 K-te
ungkap	1325 K
ungkapnya	1325 K
uniquement	1110 nous vivons K grâce
unisciti	1404 K
unlimited	609 get K access	609 K digital access	611 K access for	753 K reading	753 want K access
unlock	20 K this	609 K the rest
unser	528 K ziel	528 K team
unsere	36 K leser	401 K app	497 K neue app	500 durch K leser	527 können sie K	528 K leser	528 K texte
unserem	35 K quiz	387 mit K abo	454 in K shop	454 K online-shop	487 K kanal	494 K shop
unseren	36 K lesern	454 K shop	494 K online-shop	528 K lesern	528 K kanal
unserer	401 in K app	464 K app	480 lesen sie auf K	497 K neuen app	528 K arbeit
unseres	454 K teams
unsubscribe	619 K at any time	619 K anytime	749 K whenever
unterschied	471 machen einen K	471 macht einen K
untuk	1322 masuk K
unutmayin	2416 K
""", 'up': """
upcoming	745 our K
updates	619 get K by email	708 check back for K	708 refresh for K
upgrade	609 K to paid	609 K to read	609 behind the paywall. K
upitala	2143 K
upitao	2143 K
upitnik	2110 K
upozorava	2143 K
upozorila	2143 K
upozorio	2143 K
upozornenia	14 K	2172 K
upozornil	301 K
upozornila	301 K
uppgav	2337 K
uppger	2337 K
uppmanade	2337 K
ups	781 pop-K
""", 'ur': """
urednica	2100 je K	2100 , K	2219 je K	2219 , K
urednik	2100 je K	2100 , K	2219 je K	2219 , K
urged	780 K
urheilutoimittaja	995 K
urteilte	530 K
""", 'ut': """
utbrast	2337 K
utilisation	1068 K de cookies	1068 K des cookies	1068 conditions générales d'K
utilisons	1067 nous K des cookies
utilitza	201 K galetes
utilitzem	201 K galetes
utilizamos	817 K cookies	1888 K cookies
utilizza	1354 questo sito K i cookie	1355 K cookie
utilizziamo	1354 K i cookie
utrzymujemy	1858 K się
uttalte	1778 K
""", 'uu': """
uudised	911 meie K
uudiskiri	880 telli meie K	899 K	912 telli K	913 meie K	916 K
uudiskirja	899 K
uudiskirjaga	880 K	899 K
uudiskirjast	899 K
uudistes	888 google K
uutisemme	1022 K
uutisilmoitukset	1003 K
uutisissa	990 google K
uutiskirje	972 tilaa K	1006 K	1023 tilaa K	1027 K
uutiskirjeemme	972 K	1024 K
uutiskirjeen	1005 tilaamalla K	1006 K
uutiskirjeet	1006 K
""", 'uv': """
uvedl	301 K
uvedla	301 K
uviedla	2201 K
uviedol	2201 K
""", 'uy': """
uyardi	2432 K
uyariyor	2432 K
uygulamamiz	2379 mobil K	2430 K
uygulamamizi	2379 K indirin	2379 K indir	2379 mobil K	2429 K indir
uygulamasini	2407 K
uygulamayi	2380 K indir	2380 K indirin
""", 'uz': """
uzviknuo	2143 K
""", 'va': """
vaati	1026 K
vaativat	1026 K
vacancies	703 our current K	703 our K
vacatures	1642 onze K	1642 alle K in
vacaturesite	1675 K	1675 onze K
vakuutti	1026 K
valfri	2264 swisha K summa	2334 swisha K	2336 K summa
valgfritt	1704 vipps et K	1775 vipps K
valittaa	1026 K
valitti	1026 K
vallotta	1277 K
vare	2335 tack K er	2335 tack K dig
varnade	2337 K
varnar	2337 K
varoittaa	1026 K
varoitti	1026 K
varoval	301 K
varovala	301 K
varsel	1748 K
varsler	1748 K	1748 push-K
varslinger	14 K
varuje	301 K
vas	2118 bez K	2141 bez K
vastasi	1026 K
vastasivat	1026 K
vastaus	21 peruuta K
vayas	783 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2336 i K
vedomosti	2170 svoje K
ven	374 del med en K
vendredi	17 chaque K
venn	1775 del med en K
ventana	820 se abre en una K nueva
veraltet	414 ihr browser ist K
verantwoordelijk	30 niet K	1661 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	484 ist der anbieter K	484 der anbieter selbst K
verarbeitung	467 K meiner daten
verder	20 K lezen	1584 voor je K gaat	1590 lees K met	1590 K lezen?	1592 om K te lezen	1657 gratis K met	1681 lees gratis K	1693 help ons K
verdi	2432 karar K	2432 söz K	2432 diye yanit K	2432 yanit K	2432 cevap K
vereiste	21 K velden zijn	1616 K velden
verfasser	448 meinung der K
verfassers	448 meinung des K
vergoeding	1661 een K ontvangen als
verhaal	1697 dit K	1697 goed K
verhalen	1657 toegang tot alle K	1695 K in je mail	1697 onze K
verhindert	416 ein skript K
verileriniz	2386 kişisel K
verklaarde	1699 K
verktyg	2304 hjälp av ett ai-K
verlag	471 kein K	528 kein K
verouderd	1610 je browser is K
verpassen	527 K sie
verscheen	1626 dit artikel K eerder	1664 versie van dit artikel K	1664 stuk K eerder	1664 artikel K ook	1688 dit artikel K eerst	1688 dit stuk K eerst
verschenen	1664 artikel is eerder K op	1664 artikel is eerder K in de krant
verschenken	527 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1672 doet K vanuit
verslaggever	1632 onze K	1633 is K	1633 is politiek K	1672 is medisch K	1672 werkt als K
verslaggevers	1669 onze K
vertaling	1674 deze K
verteiler	439 K
vertelde	1699 K
vertelt	1699 K
vertraulich	443 redaktion K	518 K hinweise
verwenden	416 wir K cookies
verwendest	414 K einen adblocker
verwendet	416 diese website K cookies	416 diese webseite K cookies
verwendung	492 K von cookies
verzi	266 audio K
verzii	2169 audio K
verzoek	1584 een klein K
vesti	2085 K na mejl
vestima	2098 google K
""", 'vi': """
viber	16 K	110 K	144 канал във K	556 K	2029 K	2098 K	2098 K-u	2217 K	2465 K
viberen	1241 K
viberi	2158 K
viberju	2217 K
viberu	256 K	2098 K
viberze	1816 K
vidare	2267 för att läsa K	2334 läs K för
videa	2221 ogled K
videli	2102 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	443 fotos oder K	492 laden des K	495 mehr K von
videre	309 for at læse K	374 læs K for	1707 for å lese K	1775 les K for
vidjeli	2102 K video
viernes	17 cada K
view	623 K in app
views	30 K of	617 free K left
vigtigste	373 ugens K	373 dagens K
viikko	17 joka K
viikossa	1025 K
vijesti	2085 K na e-mail
vijestima	2098 google K
vikala	2143 K
vikali	2143 K
vikao	2143 K
viknula	2143 K
viknuo	2143 K
viktigaste	2333 veckans K	2333 dagens K
viktigste	1774 ukas K	1774 dagens K
vill	2311 ja tack, jag K
vincoli	1406 senza K
vipps	1753 på K	1775 K et	1775 K oss	1775 K til
virtuellen	527 K kaffee
visto	1328 K che sei qui
visualiser	1096 K les contenus
visualizzare	1354 per K questo contenuto
vivons	1110 nous K grâce à nos	1110 nous ne K que
""", 'vo': """
voice	778 our K
volal	301 K	2201 K
volala	301 K
volali	301 K
volg	1606 K ons op	1606 K ons via	1696 K ons
volgende	21 in deze browser voor de K
volgens	1699 K
voor	1595 meld je aan K	1657 veel meer K #
voorbehouden	1626 alle rechten K
voordat	1584 K je gaat
voorkeursbron	1630 K
voorkeursbronnen	1667 K
vorbehalten	387 abonnenten K	430 alle rechte K
vorbei	527 schau K
vores	35 K quiz	316 hent K app	316 i K app	374 støt K	374 hent K	375 K app
vorgelesen	459 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	1028 K don	1033 K don nous	1085 K don	1120 K aide pour
vous	18 sans K	1121 sans K
""", 'vr': """
vragen	1584 hebben we een gunst te K	1584 we willen je iets K
vriend	1696 word K
vrijdag	17 elke K
vroeg	1699 K
""", 'vs': """
vsebin	2243 do vseh K
vsebina	2221 zunanja K
vsebine	2221 zunanje K	2221 te K
vsebino	9 to K	2221 zunanjo K
vstupenky	263 K na naši
""", 'vu': """
vuodessa	1025 K
vurguladi	2432 K
""", 'vy': """
vygenerovala	280 K ai	2182 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	248 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1519 K redaktorius
vyriausioji	1519 K redaktorė
vytvorila	2182 K ai
vyzval	301 K
vyzvala	301 K
""", 'wa': """
waardeer	1654 K dit artikel
waardeert	1654 dit artikel K
waardevol	1584 vond je dit artikel K
waarschuwt	1699 K
wajib	21 ruas yang K
waktu	0 K baca
warf	530 K vor
warned	780 K
warns	780 K
warnt	530 K
warnte	530 K
wartawan	1298 adalah K
washington	665 is a K
waszych	1837 z K wpłat	1858 z K wpłat
""", 'we': """
we	721 K have you.
webbplats	2282 denna K använder cookies
webinar	454 zum K	563 δωρεάν K	563 το K μας	563 K μας	1642 ons K	1822 nasz K	2106 naš K	2225 naš K
webinarimiza	2403 K
webshop	1642 onze K
webshopu	2106 našem K
website	323 dette K bruger	528 unsere K	778 our K	1688 niets van deze K
webwinkel	1642 onze K	1675 de K van	1675 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	779 a K	779 per K	1698 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	619 sign up for our K	677 our K email	677 K round-up
weiter	387 lesen sie sofort K
weitere	480 K texte finden sie
weitergegeben	499 wird nicht K
weiterlesen	20 K	387 K mit	387 jetzt K	387 diesen artikel K	387 kostenlos K	387 mit plus K	414 mit werbung K
weitermachen	500 damit wir K
weiterverwendung	509 K nur mit
weiterzulesen	387 um K
weken	1698 K voor
werbeblocker	414 deaktivieren sie ihren K
werbefrei	528 K
werbelink	506 K
werbelinks	506 K
werbevereinbarung	395 stimme ich der K zu
werbung	11 K	474 alle texte ohne K	474 abo ohne K	528 ohne K
werde	527 K teil
werden	527 K sie teil
werk	1697 ons K
werken	1675 kom K bij
wersja	2 K audio
wesprzyj	1783 K nasze	1837 K	1857 K nas	1857 K nasze	1857 K naszą	1857 K mnie
weten	1616 laat het ons K	1696 laat het ons K	1699 laat K
wetenschapsredacteur	1672 is K
""", 'wh': """
whatever	777 chip in K
whatsapp	16 K	110 K	144 K канал	196 canal de K	196 al teu K	196 a K	256 K	340 på K	340 K-kanal	401 K-kanal der	409 unser K-kanal	409 unserem K-kanal	409 unseren K-kanal	409 zum K-kanal	409 K-kanal von	442 auf K	442 per K	442 K-gruppe	442 bei K	487 unserer K-gruppe	556 K	632 share on K	632 share via K	636 join our K	636 join us on K	636 our K channel	636 updates on K	777 join our K	810 nuestro canal de K	991 K-kanavaa	1091 chaîne K	1091 canal K	1091 sur votre K	1091 groupe K	1323 K kami	1374 canale K	1374 gruppo K	1374 su K	1374 numero K	1631 K-kanaal	1631 K-groep	1631 via K	1631 op K	1668 in je K	1668 stuur ze via K	1737 på K	1737 K-kanal	1797 kanał na K	1816 K	1882 nosso canal no K	1882 nosso canal do K	1883 grupo do K	1959 canalul de K	1959 direct pe K	2029 K	2098 K	2098 K-u	2130 K kanalu	2158 K	2217 K	2298 på K	2298 i K	2298 K-kanal	2396 K	2465 K
whatsappa	1816 K
whatsappe	2158 K
whatsappgroep	1631 K
whatsappi	889 K kanaliga
whatsappie	16 K	1816 K
whatsappiin	991 K
whatsappis	889 K
whatsappissa	991 K
whatsappkanaal	1631 K
whatsappkanal	2298 K
whatsappon	1241 K
whatsappu	16 K	256 K	2098 K	2158 K	2217 K
while	599 K you're here
whitelist	642 K our site	642 K this site	642 K us
""", 'wi': """
widerruf	499 K finden sie
widerrufen	396 jederzeit K
window	632 opens in new K	632 opens in a new K
winkel	1675 onze K
winning	665 is an award-K
wirtschaftsredakteur	520 ist K
wirtschaftsredakteurin	520 ist K
wirtschaftsressort	444 leitet das K
wissen	443 K sie mehr
withdraw	647 K your consent
without	18 K you	18 K your	778 K you
""", 'wo': """
woche	17 jede K	529 pro K
wochen	474 # K für	474 vier K für	529 K lang
word	1583 K lid	1587 K lid en	1628 K lid
work	777 back our K	778 our K
""", 'wr': """
write	650 K to us at	777 K to us
writer	663 is a staff K for	663 is a senior K at	665 is a staff K	665 is a senior K	665 is a K
writes	665 K about	691 K on	780 K
writing	732 correct at the time of K
written	665 has K for
wrote	780 K
""", 'ws': """
wsparcia	1858 waszego K	1858 twojego K
wsparcie	1784 twoje K	1857 twoje K pozwala	1857 twoje K pomaga	1857 twoje K jest dla nas
wsparciu	1783 dzięki twojemu K	1858 dzięki K	1858 waszemu K
wspieraj	1837 K	1857 K nas
wszystkich	1844 K treści	1844 do K artykułów	1844 do K tekstów
""", 'wu': """
wurde	436 text K	493 das audio K
""", 'wy': """
wydarzenie	1822 nasze K
wydawcy	1835 bez zgody K	1835 za zgodą K
wyjdziesz	1780 zanim K
wymagane	21 K pola są	1804 pola są K
""", 'x': """
x	1393 #K#
""", 'ya': """
yakiniyor	2432 K
yalvardi	2432 K
yalvariyordu	2432 K
yaniti	21 K iptal et
yanitladi	2432 K
yanitlayin	2416 K
yapabilir	2416 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2376 giriş K
yapay	2402 K zeka ile	2402 K zekâ ile
yapilamaz	2391 alinti K
yapin	24 giriş K	2416 giriş K	2429 bağiş K
yapmak	6 yorum K
yardim	2429 bize K edin
yardimiyla	2421 yapay zeka K	2421 yapay zekâ K
yayimlanmasi	2420 izin alinmadan K
yayinlanamaz	2391 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2399 K	2399 köşe K
yazdi	2432 K	2432 diye K
yazin	2397 bize K	2416 K	2429 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2432 K
yazmak	6 yorum K
""", 'ye': """
year	779 a K	779 per K
""", 'yi': """
yillik	2431 K
""", 'yo': """
youtube	16 K	110 K	416 inhalte von K	492 inhalt von K	556 K	636 on K for more	636 on K for the	1323 K kami	2465 K	2519 kênh K của
youtubeu	2098 K
youtubu	2217 K
""", 'za': """
za	2114 K # €	2175 K # €	2232 K # €
zaak	1632 meer over deze K
zaakceptuj	1819 K pliki cookie
zabranjeno	2117 K kopiranje
zabronione	1812 kopiowanie K
zadarmo	2175 článkov K	2175 články K
zahlasujte	283 K	2185 K
zahtevana	21 K polja
zahtevao	2143 K
zahtijevao	2143 K
zainstaluj	1791 K naszą aplikację	1792 K aplikację
zajednici	2130 viber K
zalo	2519 quan tâm K
zalogowani	1804 tylko K
zalogowaniu	1786 dostępny po K	1786 dostępna po K
zalogowanych	1826 tylko dla K
zaloguj	24 K	1787 K się, aby	1787 K się aby
zamkniesz	1780 zanim K
zamolila	2143 K
zamolili	2143 K
zamolio	2143 K
zamudite	2246 ne K
zapewnia	1860 K
zapisal	2259 je K
zapisz	1789 K się na nasz	1857 K się na	1857 K się do
zapraszali	1860 K
zaradi	2236 K vas	2257 K vas
zaregistrujte	273 zdarma se K	273 se zdarma K	273 zdarma K	273 K se zdarma	2175 K sa zadarmo	2175 K sa
zarejestrowanych	1826 tylko dla K
zarejestruj	1787 K się, aby	1857 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1815 K źródeł
zavisi	2140 K od vas
zavolal	301 K
zavolala	301 K
zaznacza	1860 K
""", 'zb': """
zbierka	2202 K
""", 'zd': """
zdarma	273 článků K	273 články K
""", 'ze': """
zegt	1699 K
zei	1699 K
zeptal	301 K se
""", 'zi': """
zice	1990 K
zicea	1990 K
ziedojums	1582 K
zitten	1697 we K ook op
""", 'zk': """
zkuste	230 K první měsíc	298 K první měsíc
""", 'zn': """
znalosti	267 své K
znanje	2110 svoje K	2110 svoje K u	2228 svoje K
""", 'zo': """
zobrazenie	2162 K tohto obsahu	2162 K obsahu	2162 K príspevku
zondag	17 elke K
zonder	1654 K jouw steun	1654 K uw steun
zostanie	1804 twój adres email nie K
""", 'zp': """
zpravodaj	258 , K
zpravodajem	258 je K
zpravodajkou	258 je K
""", 'zr': """
zrezygnuj	1787 K w każdej chwili	1859 K w każdej chwili
""", 'zu': """
zuerst	509 text ist K	526 text wurde K
zufolge	530 K
zugang	387 noch keinen K
zugeschickt	399 per e-mail K	399 per mail K
zugestimmt	416 externen diensten nicht K
zusammenarbeit	484 beitrag ist in K	484 artikel ist in K	484 text ist in K
zusammenfassung	437 K
zustimmung	416 K jederzeit	417 ihre K	417 mit ihrer K
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
  514),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  603),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 658))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1434), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1434),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1434),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1448),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1479),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1479), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1479),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1479), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2579),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2589), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2597))

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
