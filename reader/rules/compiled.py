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
ar.embed-what	s7		7	يوتيوب|انستغرام|انستغرام|فيسبوك|تويتر|اكس|تيك توك|تيكتوك
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
ar.own-right	s15		12	حقوق|المقال|صحيفة|موقع|المحتوي|المواد
ar.by-machine	s16		14	الذكاء الاصطناعي|بالذكاء الاصطناعي|ذكاء اصطناعي|اليا	النص|المقال|الملخص|الترجمة|الصورة|الصوت|الخبر	تم انشاء|تم اعداد|تمت كتابة|تم تلخيص|تمت ترجمة|تم توليد|كتب|اعد|مكتوب|مترجم
ar.by-machine-label	w16		0
ar.follow-label	w13		0
ar.follow-add	c13		12	اضف|اضفنا|اضافة|غوغل|جوجل	اضف|اضفنا|اضافة|اختر
ar.share-size	w10		0
ar.share-word	w10	among	0
ar.partner	w9	among	0
ar.ad-goes	s9		9	الاعلان|اعلان|ادناه
ar.comment-more	w12		0
ar.see-on	w7		0
ar.robot	c7		20	محمي|google|انا
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
bg.rights.first	s15		10	за първи път|първоначално
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
cs.rights.first	s15		9	vyšel|vyšla|vyšlo|publikován|publikována	původně|poprvé|nejprve	v|ve|na
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.share.tools	w10		0
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
da.rights.first	s15		9	bragt|publiceret|trykt|udgivet	først|tidligere|oprindeligt|første gang	i|på|hos
da.ai.made	w16		0
da.ai.among	w16	among	0
da.comments.bar	w12		0
da.comments.among	w12	among	0
da.follow.label	w13		0
da.share.tools	w10		0
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
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
el.ordered	s12		6	νεότερ*|παλαιότερ*|δημοφιλ*
el.comment-label	w12		0
el.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|telegram
el.shared-by	c7		14	@
el.robot	c7		30	προστατεύεται|google|δεν είμαι
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
en.meter.read	c3		18	you|your|you've|you're	article*|stor*|post*	read|reading|viewed|used|enjoyed
en.asks	c0	asks	0
en.voice	c0	voice	0
en.price	c0	price	0
en.speech	c0	speech	0
en.about	c0	about	0
es.asks-near	c0	asks	0	nuestr*|nos|nosotros|periodismo|boletín|newsletter|correo|redacción|este medio|artículo|lectores|noticias|suscr*|leer|gratis|independiente|independientes|periódico|€|información|reportaje|investigación|al mes
es.opener	c0	opener	0
es.give-month	s0		14	mes|mensual|mensuales|al mes|mercado pago|año	$#|$ #|# €|# euros|# pesos|#€|ars|mercado pago
es.give-button	w0		0
es.later	w0	closer	0
es.button	w0		0
es.ask	c0		40
es.name	s0	name	10
es.payment	w1		0
es.payment.way	w1	among	0
es.wall	w2		0
es.wall-line	c2		70
es.wall-have	w2		0
es.wall-price	p2		14
es.wall-limit	s2		9
es.wall-near	c2		70	contenido es exclusivo para|suscríbete|suscripción se|acceder|suscríbase|suscribite|sesión|cuenta|leyendo|leer|lee|artículo|artículos|contenidos|nota|noticias|tus|nuestr*|digital|disfruta|accede|gratis|newsletter|comentar|€|seguir|web|usuario
es.wall-near-alone	s2		5
es.meter	c3		0
es.meter-near	c3		0	mes|leer|leído|te|quedan|límite|tu|has|suscríbete|regístrate|agotado
es.meter-near-alone	s3		4
es.letter	w4		0
es.letter-line	c4		0
es.letter-thanks	s4		20	revisa|correo|bandeja|confirma*|email|e-mail|boletín|newsletter
es.letter-get	w4	among	0
es.letter-mail	c4		0	recibe|recibir|recibirás|recíbe*|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|introduce|ingresa|titulares|aceptas|boletín|boletines|confirma*|mejores|historias|cada mañana|cada semana|cada viernes|cada día|marcados
es.letter-mail-alone	s4		4
es.letter-near	c4		0	tu|tus|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|titulares|aceptas|acepta|condiciones|política|boletines|confirma*|cuando quieras|enlace|correo|email|bandeja|momento|mejores|historias
es.letter-near-alone	s4		3
es.app	c5		22
es.app.near	c5		22	descarga|descárga*|nuestr*|noticias|gratis|tu|bájate|instala
es.app.near-alone	s5		5
es.push	c6		20
es.push.near	c6		20	noticias|nuestr*|navegador|quieres|última hora|te|activa*|permitir|deseas|tu
es.alert-miss	w6		0
es.push.near-alone	s6		3
es.share	w10		0
es.follow	w13		0
es.follow-line	c13		28
es.follow-topic	s13		24	facebook|twitter|x|instagram|tiktok|whatsapp|telegram|newsletter|youtube
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
es.poll-count	w12	among	0
es.poll-week	w12		0
es.vote-for	s12		9
es.comments-near	c12		40	inicia|sesión|regístr*|suscríbete|registrad*|cuenta|identifíc*|debes|tienes que|usuario|usuarios|suscriptor|suscriptores|cuéntanos|déjanos|tu|tus|opina|deja|dinos|nos|abajo|nuestr*|lectores|moderad*|conversación|consulta las|logueado|conectado|hazte
es.comments-near-alone	s12		4
es.related	w11	heading	0
es.related-headed	s11	heading	9
es.nav-topics	w11		0
es.tags-line	s11		10
es.picture-of	s11		5
es.lead-in	s11	lead-in	34
es.furniture	w11		0
es.toggle	w11	among	0
es.author	s14		40
es.author-near	s14		40	@|nosotros|redacción|nuestr*|periodista|escritor|escritora|profesor|profesora|redactor*|licenciad*|escribe|ver más|más artículos|el autor:|autor del artículo|colaborador*
es.letters-to	s14		60	@|correo electrónico|máximo|palabras|extensión|caracteres|líneas	dirección|correo|director|palabras|@|firmadas
es.tip-mail	s14		26	escríbenos|contáctanos|cuéntanosla|cuéntanos|envíanos|mándanos|buzón	@|correo|whatsapp|denuncia|pista|redacción|buzón
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
es.player-loads	s16		9
es.shop-label	w9		0
es.game-day	s9		7	hoy|día|gratis|crucigrama|sudoku|letras|juega
es.shop-seats	w9	among	0
es.shop-gift	s9		14	regalo|curso|escuela|online|máster|taller|evento|plazas|aquí|descuento|foro|gratis
es.shop-linked	s9		34
es.games	s9		14	crucigrama*|sudoku*|sopa de letras|autodefinido*|pasatiempos|juegos|trivia|quiz|test|wordle
es.promoted	s9		5
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
es.robot	c7		30	protegido|no soy|google|robot
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
fi.rights.first	s15		10	alun perin|ensimmäisen kerran|aiemmin|ensin
fi.ai.made	w16		0
fi.ai.among	w16	among	0
fi.comments.bar	w12		0
fi.comments.among	w12	among	0
fi.follow.label	w13		0
fi.share.tools	w10		0
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
fr.wall-all	w2		0
fr.wall-then	c2		0	abonn*|mois|semaine|engagement|offre|an|résili*|lire|essai
fr.wall-own	c2		0	article|articles|contenu|contenus|lire|lecture|suite|abonnez-vous|nos|notre|cet|ce contenu|connect*|connectez-vous|identifiez-vous|compte|ici|?|newsletter|newsletters|numéro|continuer|accéder|recevoir|recevez
fr.wall-own-alone	s2		4
fr.wall-near	c2		0	abonnez-vous|abonnez|s'abonner|je m'abonne|# €|#€|offre|offres|accès à|lire|lisez|articles|contenus|essai|numérique|numériques|vous|votre|vos|nos|notre|profitez|journal|tous|seulement|par mois
fr.wall-near-alone	s2		5
fr.meter	c3		0
fr.meter-left	c3		0	article|articles|lire|lecture|texte|découvrir|contenu
fr.letter	w4		0
fr.letter-line	c4		0
fr.letter-title	s4		7
fr.letter-mailed	s4		16	vous a été|vient de vous|vous sera|vous être
fr.letter-data	c4		60	votre e-mail|votre adresse|vos données|votre email|vous pouvez|vous pourrez|adresse e-mail|données personnelles	envoyer|adresser|newsletter|newsletters|désinscrire|désabonner|désinscription|actualités|offres
fr.letter-near	c4		0	matin|soir|jour|jours|matins|semaine|vendredi|samedi|lundi|dimanche|newsletter|newsletters|par mail|notre|nos|nous|meilleur*|infos|info|sélection|rédaction|boîte mail|messagerie|téléphone|acceptez|conditions|recevoir|recevrez|confirm*|saisi*|entrez|renseign*|obligatoire*|publiée|lien|liens|suivez|abonnez-vous|inscrivez-vous
fr.letter-near-alone	s4		9
fr.app	c5		24
fr.app.near	c5		24	notre|nos|lire|lisez|votre|vos|actualité|actualités|infos|info|alertes|articles|ouvrir|suivez|retrouvez|gratuitement|téléchargez|disponible sur|cliquez|continuer|continuez|ouvrez|utilisez|cet article|expérience
fr.app.near-alone	s5		5
fr.push	c6		20
fr.push.near	c6		20	vous|notre|nos|info|infos|actualité|activez|notifications|votre|vos|je
fr.push-accept	w6	among	0
fr.alert-miss	s6		9
fr.push-yes	w6	among	0
fr.alert-get	w6		0
fr.push.near-alone	s6		4
fr.share	w10		0
fr.follow	w13		0
fr.follow-line	c13		26
fr.listen-on	s13		10	spotify|deezer|apple podcasts|castbox|youtube|google podcasts|amazon music|podcast addict	et|ou|,
fr.follow-at	s13		6	@|twitter|x|instagram|bluesky|mastodon|threads|facebook|linkedin
fr.alert-about	s13		8
fr.follow-networks	c13		26	suivez*|suivre|retrouvez*|rejoignez*|nous|notre|nos|@|likez|abonnez-vous|vous
fr.follow-networks-alone	s13		5
fr.ad	w9		0
fr.adblock	c8		24
fr.consent	w7		0
fr.consent-line	c7		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.consent-change	w7		0
fr.consent-choose	w7		0
fr.consent-near	c7		90	nous|notre|nos|acceptez|acceptant|j'accepte|poursuivant|continuant|ce site|en savoir plus|partenaires|newsletter|newsletters|cliquez|cliquant|gérer|recaptcha|google|consultez|consulter|je
fr.comments	w12		0
fr.comments-line	c12		40
fr.poll-count	w12	among	0
fr.poll-week	w12		0
fr.comments-near	c12		40	connect*|connectez-vous|inscrivez-vous|abonnez-vous|abonné|abonnés|article|compte|devez|identifiez-vous|commentaire|ci-dessous|nous|nos|notre|cliquez|sondage|dites|laissez|partagez|réagissez|votez|vous en pensez|dites-le|avis dans les
fr.comments-near-alone	s12		4
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.nav-topics	w11		0
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
fr.toggle	w11	among	0
fr.author	s14		40
fr.author-near	s14		40	est journaliste|est écrivain|est professeur|est historien|est sociologue|est économiste|est chercheur|est essayiste|est maître|est enseignant|est l'auteur|est rédacteur|ne travaille pas|tous les articles|ses articles|@|contacter|a publié|a écrit|tous ses
fr.author-near-alone	s14		2
fr.copyright	c15		50
fr.copyright-near	c15		50	autorisation|interdite|totale|partielle|article|articles|contenu|contenus|site|réservés|diffusion|interdits|représentation|©|tous droits
fr.rights-agency	c15		60	informations|rubrique|contenus|site|page|dépêches	protégées|protégés|reproduites|reproduction
fr.copyright-near-alone	c15		5
fr.bio	c14	bio	60
fr.testimony	s14		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.appeal-coffee	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*	offrez*|offrir|prix|payez|payez-nous|laissez*|soutenez|don|donnez|moins
fr.letter-ask	c4		30	inscri*|abonne*|recev*|je m'inscris|s'inscrire|s'abonner|gratuit*	notre|nos|vous|votre|vos|ici|je
fr.summary	s16		26	ia|l'ia|intelligence artificielle|automatique*
fr.summary-near	s16		26	ia|l'ia|intelligence artificielle|automatique*	a été|généré*|rédigés|réalisés|produits|article|automatique*|peut contenir|peuvent contenir|proposé*
fr.player-loads	s16		7
fr.player-play	w16	among	0
fr.player-lost	s16		9
fr.source	c13		30	google|google news|google actualités|google discover	ajoutez*|choisissez|définir|définissez*|sélectionnez|faites|sur google actualités|sur google news|sur google discover
fr.channel	c13		28	notre|nos|votre|nous|rejoignez|suivez|abonnez-vous|recevez|cliquez|retrouvez|inscrivez-vous|scannez
fr.tip	s14		36	contactez*|écrivez*|témoignez|alertez|prévenez-*|nous contacter|nous écrire|securedrop|envoyez-*|signalez-*|plateforme sécurisée|en toute confidentialité|@	nous|notre|nos|rédaction|journaliste*|sécurisé*|confidentialité|securedrop|courrier des lecteurs|auteur|l'auteur|l'autrice|@
fr.author-label	w14		0
fr.author-follow	s13		9	@	twitter|x|bluesky|instagram|mastodon|linkedin|threads
fr.embed-label	w7		0
fr.embed	c7		40	vous|votre|vos|modifier|erreur|accord|cliquant
fr.summary-label	w16		0
fr.shop	s9		18
fr.game-cross	s9		8
fr.shop-extra	w9		0
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
fr.text-size	w10		0
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
fr.robot	c7		30	protégé|je ne suis pas|google|robot
fr.consent-more	w7		0
fr.player-more	w16		0
fr.player-time	s16		6
fr.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
fr.block-more	w8		0
fr.give-more	w0		0
fr.give-tax	s0		9	€
fr.wall-more	w2		0
fr.form-more	w4		0
fr.form-word-more	w4	among	0
fr.nav-more	w11		0
fr.slides	s11		6	#|photos|fotos|immagini|imágenes
fr.follow-more	w13		0
fr.author-more	w14		0
fr.author-all	s14		6	ses derniers|tous les
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
hu.rights.first	s15		10	jelent meg|megjelent|volt olvasható
hu.ai.made	w16		0
hu.comments.bar	w12		0
hu.comments.among	w12	among	0
hu.follow.label	w13		0
hu.share.tools	w10		0
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
id.follow-add	c13		12	tambahkan|jadikan|google	tambahkan|jadikan
id.share-size	w10		0
id.share-word	w10	among	0
id.partner	w9	among	0
id.ad-goes	s9		9	iklan|bawah
id.comment-more	w12		0
id.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
id.shared-by	c7		14	@
id.robot	c7		24	dilindungi|google|saya
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
it.give-weigh	s0		30	grazie|# euro|sostenerci|aiutarci|noi|nostro|giornale|redazione|al mese
it.give-far	s0		5
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.payment.way	w1	among	0
it.wall	w2		0
it.wall-line	c2		0
it.wall-kept	s2		14	abbonat*|abbonamento|premium|registrat*|iscritt*
it.wall-words	w2	among	0
it.wall-offer	s2		8	promo flash|offerta flash|offerta lampo|→|€|anziché|invece di
it.wall-all	c2		0	accedi|abbon*|scegli|articolo|contenuto|registrati|prova
it.wall-all-alone	s2		4
it.wall-near	c2		0	contenuto|articolo|articoli|leggi|leggere l'articolo|leggere gli|leggere questo|leggere i|questo|questa|nostr*|tuo|tuoi|digitale|digital|€|accedi|naviga*|gratis|continuare|account|commentare|ricevere|abbonati per|abbonati a|esclusiv*|approfondimenti|sito|giornale|scegli|attiva|tutto il
it.wall-near-alone	s2		7
it.meter	c3		0
it.letter	w4		0
it.letter-line	c4		0
it.letter-pass	s4		20	inoltra*|iscriviti|iscrizione|amico|amici|consigliala|condividila|abbonarti|iscriverti
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
it.consent-privacy	w7		0
it.consent-near	c7		90	la nostra|nostra|utilizziamo|usiamo|questo sito|proseguendo|noi e|acconsent*|accetto|accetti|accettando|ho letto|consulta|dichiaro|cliccando|presto il|autorizzo|cookie|dispositivo|tuo|tua|tuoi|tue|leggi
it.comments	w12		0
it.comments-line	c12		60
it.poll-count	w12	among	0
it.poll-open	w12		0
it.comments-near	c12		60	accedi|registrati|registrarti|abbonati|abbonato|login|effettua|devi|account|utente|iscriviti|iscritto|tu|tua|tuo|vostra|scrivi*|dicci|lascia*|facci|fateci|fatecelo|qui|sotto|pensi|pensate|voi
it.comments-near-alone	s12		3
it.related	w11	heading	0
it.related-headed	s11	heading	9
it.nav-topics	w11		0
it.to-gallery	w11		0
it.lead-in	s11	lead-in	34
it.furniture	w11		0
it.toggle	w11	among	0
it.author	s14		40
it.author-near	s14		40	è giornalista|è uno scrittore|è scrittore|è professore|è docente|insegna|è saggista|tutti gli articoli|scrive per|scrive di|è autore|è ricercatore|@|giornalista,|altri articoli
it.at-handle	p14		4
it.write-to	s14		24	@|e-mail|email|indirizzo|firmate|battute
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
it.player-text	w16		0
it.ai-sum	s16		14	ia|ai|intelligenza artificiale|automatic*|dall'ia|dall'ai|l'ia|l'ai|chatgpt|automaticamente
it.ai-near	s16		20	ia|l'ia|dall'ia|intelligenza artificiale|dall'intelligenza artificiale|dell'intelligenza artificiale|l'intelligenza artificiale	generat*|redatt*|elaborat*|creat*|sintesi|riassunt*|articolo|realizzat*|estratt*
it.shop-label	w9		0
it.game-day	s9		8	cruciverba|sudoku|quiz|giochi|parole|test|enigmistica
it.link-fee	c9		50	link|acquist*	sito|pagina|articolo|noi|potremmo|prodotti|contenuti|potrebbero|contiene
it.ad-words	w9		0
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
it.save-fav	w10		0
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
it.health	s9		16	dipendenza|patologica|probabilità di vincita
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|momento|tuo|browser
it.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
it.embed-cannot	s7		16
it.app-browser	w5		0
it.push-ask	s6		9
it.push-word	w6	among	0
it.block-label	w8		0
it.block-seen	s8		14	ad|adblock*|ad-block*|blocker|blocco|pubblicit*
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
it.robot	c7		30	protetto|non sono|google|robot
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
ko.by.machine	c16		14	이 기사*|본 기사*|이 글은|이 요약*|내용입니다|이 이미지*|이 번역*|본문*|기사입니다	했습니다|되었습니다|됐습니다|입니다|내용입니다|기사입니다|작성했습니다|작성되었습니다|작성됐습니다|생성했습니다|생성되었습니다|번역되었습니다|요약했습니다
ko.by.machine.label	w16		0
ko.follow.label.more	w13		0
ko.share.size	w10		0
ko.share.word	w10	among	0
ko.partner	w9	among	0
ko.comment.more	w12		0
ko.see.on	w7		0
ko.robot	c7		20	보호*|보호됩니다|google|나는
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
nl.rights.first	s15		9	verscheen|verschenen|gepubliceerd|vertaald	eerst|eerder|oorspronkelijk|vertaald	in|op|bij|vertaald
nl.ai.made	w16		0
nl.ai.among	w16	among	0
nl.comments.bar	w12		0
nl.comments.among	w12	among	0
nl.follow.label	w13		0
nl.share.tools	w10		0
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
no.rights.first	s15		9	publisert|trykket|på trykk	først|tidligere|opprinnelig	i|på|hos
no.ai.made	w16		0
no.ai.among	w16	among	0
no.comments.bar	w12		0
no.comments.among	w12	among	0
no.follow.label	w13		0
no.share.tools	w10		0
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
pl.rights.first	s15		9	ukazał się|został opublikowany|był publikowany|opublikowano	najpierw|pierwotnie|po raz pierwszy	w|na
pl.ai.made	w16		0
pl.ai.among	w16	among	0
pl.comments.bar	w12		0
pl.comments.among	w12	among	0
pl.follow.label	w13		0
pl.share.tools	w10		0
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
pt.give-member	s0		14	r$|€|# euros|# reais	mês|ano|mensais|por mês|mensal|anual
pt.give-value	s0		34	donativo|doação|apoi*|contribu*|assin*|doe	nós|nos|nosso|nossa|fazemos|jornalismo|independente|jornal|pequeno
pt.give-need	w0	among	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.payment.way	w1	among	0
pt.wall	w2		0
pt.wall-line	c2		0
pt.wall-then	s2		8	r$ #|# €|#€	/mês|por mês|mês
pt.wall-near	c2		0	assine|assine já|assine agora|cadastre-se para ler|cadastre-se para continuar|ler|leia|lendo|conteúdos|conteúdo e|notícias|matéria|matérias|artigo|artigos|você|sua|nosso|nossa|nossos|digital|site|login|entre|acesse|acessar|clique|conteúdo exclusivo para assinantes|receber|comentar|grátis|?|esta|jornal|todo o conteúdo|ao conteúdo
pt.wall-near-alone	s2		5
pt.letter	w4		0
pt.letter-line	c4		0
pt.letter-done	s4		18	sucesso|e-mail|email|caixa de entrada|confirm*|newsletter
pt.letter-terms	s4		36	termos de uso|política de privacidade|termos e condições|termos de serviço	você|concorda|aceita|declara
pt.letter-near	c4		0	receba|receber|recebe|newsletter|notícias|assine|inscreva-se|cadastre-se|diariamente|nossa|gratuitamente|resumo|manhã|todo dia|todos os dias|toda semana|principais|grátis
pt.letter-near-alone	s4		4
pt.app	c5		22
pt.app.near	c5		22	baixe|nosso|nossa|notícias|instale|gratuitamente
pt.app.near-alone	s5		5
pt.push	c6		20
pt.share	w10		0
pt.follow	w13		0
pt.follow-line	c13		26
pt.follow-all	s13		4
pt.follow-near	c13		26	entre|nosso|nossa|nossas|nossos|participe|receba|clique|siga|siga-nos|faça parte|inscreva-se|link|curta|acompanhe|@|encontre
pt.follow-near-alone	s13		4
pt.ad	w9		0
pt.adblock	c8		24
pt.consent	w7		0
pt.consent-line	c7		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.consent-load	s7		7	instagram|facebook|x|twitter|tiktok|youtube|threads|bluesky|externo
pt.consent-block	w7		0
pt.consent-near	c7		90	nós|noss*|utilizamos|usamos|este site|este sítio|ao continuar|concorda|aceita a|aceita os|aceita o|aceito|google|saiba mais|li e|consulte|confira|leia
pt.comments	w12		0
pt.comments-line	c12		40
pt.poll-week	w12		0
pt.quiz-week	s12		14
pt.comment-sort	s12		5	relevância|recentes|antigos|curtidos|votados|populares|data|comentários
pt.comment-form	c12		20
pt.comments-near	c12		40	login|faça|cadastre-se|cadastro|assinante|assinantes|assine|logado para comentar|logado para ler|entre com|registe-se|clique|você|sua|seu|deixe|conte|escreva|abaixo|diga|comente|opine|iniciar sessão|inicie|gente
pt.comments-near-alone	s12		3
pt.related	w11	heading	0
pt.related-headed	s11	heading	9
pt.photo-of	p11		5
pt.to-content	w11		0
pt.lead-in	s11	lead-in	34
pt.furniture	w11		0
pt.toggle	w11	among	0
pt.author	s14		40
pt.author-near	s14		40	é jornalista|é repórter|jornalista formad*|escritor|escritora|professor|professora|@|escreve|mais artigos|colunista|ver todos
pt.about-us	w14	among	0
pt.trainee	s14		9
pt.author-near-alone	s14		3
pt.copyright	c15		40
pt.copyright-near	c15		40	reprodução|cópia|distribuição|republicação|veiculação|conteúdo|este texto|este artigo|artigo|texto|reportagem|esta matéria|coluna|traduzido|tradução
pt.with-agency	p15		9
pt.rights-air	c15		40	material|conteúdo|texto|matéria|reprodução|notícia	autorização
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
pt.length	p16		5
pt.shop-label	w9		0
pt.game-day	s9		8
pt.bet-safe	c9		18	aposte|apostas|jogue|jogo|bet
pt.post-free	s9		8
pt.promoted	s9		5
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
pt.embed-cannot	s7		16
pt.app-browser	w5		0
pt.push-ask	s6		9
pt.push-word	w6	among	0
pt.block-label	w8		0
pt.block-off	s8		16	lendo|ler|leitura|navegar|navegando|bloqueador|adblock*|anúncios|publicidade|site
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
pt.robot	c7		30	protegido|não sou|google|robô
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
ro.robot	c7		30	protejat|google|nu sunt
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
ru.rights.first	s15		9	опубликован|опубликована|опубликовано|вышла|вышел	впервые|изначально	в|на
ru.ai.made	w16		0
ru.ai.among	w16	among	0
ru.comments.bar	w12		0
ru.comments.among	w12	among	0
ru.follow.label	w13		0
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
sh.rights.first	s15		9	izašao|objavljen	prvotno|izvorno|originalno|prvi put	u|na
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
sk.rights.first	s15		9	vyšiel|vyšla|vyšlo|publikovaný|publikovaná	pôvodne|prvýkrát|najprv	v|vo|na
sk.ai.made	w16		0
sk.ai.among	w16	among	0
sk.comments.bar	w12		0
sk.comments.among	w12	among	0
sk.follow.label	w13		0
sk.share.tools	w10		0
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
sl.rights.first	s15		9	izšel|objavljen	prvotno|najprej|prvič	v|na
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
sv.rights.first	s15		9	publicerades|publicerad|publicerats	först|ursprungligen|tidigare	i|på
sv.ai.made	w16		0
sv.ai.among	w16	among	0
sv.comments.bar	w12		0
sv.comments.among	w12	among	0
sv.follow.label	w13		0
sv.share.tools	w10		0
sv.ad.end	w9		0
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
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi
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
tr.robot	c7		30	korunmaktadir|korunuyor|google|robot
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
uk.rights.first	s15		9	опублікований|опублікована|опубліковано|вийшла|вийшов	вперше|спочатку	в|у|на
uk.ai.made	w16		0
uk.ai.among	w16	among	0
uk.comments.bar	w12		0
uk.comments.among	w12	among	0
uk.follow.label	w13		0
uk.share.tools	w10		0
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
zh.follow.add	c13		20	google|谷歌	加入|设为|設為|添加
zh.share.size	w10		0
zh.share.word	w10	among	0
zh.partner	w9	among	0
zh.comment.more	w12		0
zh.see.on	w7		0
zh.robot	c7		40	保护|保護|google|我不是
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
# % sparen	866
# (# ratings	1236
# (# reviews	1236
# (# votes	1236
# af #	673
# afbeeldingen bekijken	2998
# antwoord	3008
# antwoorden	3008
# antworten	879
# antworten anzeigen	879
# atbilde	2849
# atbildes	2849
# atsakymai	2789
# atsakymas	2789
# av #	3118	4063
# beelden bekijken	2998
# bilder anschauen	869
# bilder ansehen	869
# bilder anzeigen	869
# comentarii	3448
# comentario	1357
# comentarios	1357
# comentaris	398
# comment	1072
# commentaire	1809
# commentaires	1809
# commenti	2387
# commento	2387
# comments	1072
# euro el primer mes	410
# foto's bekijken	2998
# fotos anschauen	869
# fotos ansehen	869
# fotos anzeigen	869
# from # ratings	1236
# from # reviews	1236
# from # vote	1236
# from # votes	1236
# glasov	91
# glasova	91
# hlasov	91
# komentar	2259
# komentarai	2745
# komentarze	3163
# komentarzy	3163
# komment	2156
# kommentaari	1503
# kommentar	600	735	3042	3986
# kommentare	735
# kommentarer	600	3042	3986
# kommentti	1667
# kommenttia	1667
# like for this post	1236
# like for this reply	1236
# likes for this post	1236
# likes for this reply	1236
# min	1053
# min de lectura	1370
# min de leitura	3315
# min di lettura	2398
# min leestijd	2900
# min. lesezeit	742
# od #	3754	3944
# odgovor	3762
# odgovora	3762
# odgovori	3952
# odgovorov	3952
# odpovede	3858
# odpowiedzi	3252
# of #	1287
# of # people found this helpful	1236
# out of # (# ratings	1236
# out of # (# votes	1236
# out of # based on # reviews	1236
# oy	91
# partecipanti	2389
# participantes	1359
# participants	1811
# people found this helpful	1236
# people like this	1236
# person found this helpful	1236
# ratings	1236
# reactie	2893
# reacties	2893
# replies	1295
# reviews	1236
# saniye geri	4217
# saniye geri sar	4217
# saniye ileri	4217
# saniye ileri sar	4217
# sekunden vor	857
# stars (# votes	1236
# stars from # reviews	1236
# stars from # votes	1236
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# van #	2998
# vastaus	1742
# vastausta	1742
# vastus	1548
# vastust	1548
# von #	869
# votants	1811
# vote	1811
# votes	91	1811
# voti	91	2389
# voto	1359
# votos	91	1359
# vots	91
# voturi	91
# x	858
# yorum	4166
# z #	556	3242	3849
# zo #	3849
""", '#+': """
#+ gamble responsibly	1232
""", '#/': """
#/# oldal	2220
#/#. oldal	2220
""", '$#': """
$# at amazon	1266
$# at walmart	1266
""", 'a ': """
a a	92
a a a	92
a cikk tartalma	2221
a enquete da semana	3304
a fost util acest articol	3483
a javascript ki van kapcsolva	2206
a kommentek nem szerkesztett tartalmak	2156
a lire aussi	1815
a message from our sponsor	1063
a nossa loja	3369
a palavra do dia	3407
a sua mensagem	3418
a tartalom le van tiltva	2204
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	4173
aa aa aa	92
aanbevolen	2897	2994
aanbevolen artikelen	2897
aanbevolen door outbrain	3012
aanbevolen door taboola	3012
aanbevolen voor jou	2897
aanbod van onze partners	3012
aangeboden door	2887
aanmelden	2867
aanmelden nieuwsbrief	2872
aanraders	2897
aanzetten	2988
aastane tellimus	1543
""", 'ab': """
abbonamenti	2360
abbonamento	2360
abbonati	2360
abbonati ora	2360
abbonati subito	2360
ablehnen	732
abmelden	703
abo	703
abo bestellen	703
abo testen	795
abo verwalten	703
abo-vorteil	852
abo-vorteile	852
abonament	3437
abonamente	3437
abonare	3437
abone ol	4153
abone olun	4153
abone olun, sinirsiz okuyun	4153
abonelik	4153
abonelik paketleri	4260
abonentiem	2800
abonnee worden	2867
abonneer	2867
abonneer nu	2867
abonnees lezen meer	2937
abonneevoordeel	2979
abonnement	583	703	1767	2867	3025
abonnementen	2867
abonnements	703	1767
abonnentfordel	3100
abonnentfordele	655
abonnentfordeler	3100
abonnenttilbud	655
abonner	583	3025
abonneren	2867
abonnez-vous	1767
abonnieren	703
about sharing	1053
about the columnist	1248
about the contributor	1248
about the contributors	1248
about us	1082
abovorteil	852
abovorteile	852
abrir	1371	3316
abrir app	1438	3377
abrir en la app	1438
abrir la app	1438
abrir mapa	1371	3316
abrir menu	3315
abrir na app	3377
abrir no aplicativo	3377
abrir no app	3377
abschicken	868
absenden	91	868
abspielen	742	858
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1320
acceder	1320
accedi	2360
accedi con apple	2438
accedi con facebook	2438
accedi con google	2438
accedi con il tuo account	2438
accedi per commentare	2448
accept	1068
accept & close	1274
accept & continue	1274
accept all	1068
accept all cookies	1068
accept and close	1068
accept and continue	1068
accept and load	1274
accept and show	1274
accept and view	1274
accept and watch	1274
accept toate	3459
accept toate cookie-urile	3527
accepta i continua	395
accepta i mostra el contingut	395
accepta les galetes	395
accepta totes les galetes	427
accepta-ho tot	395
accepted payment methods	1028
accepteer	2889
accepteer alle cookies	2889
accepteer alles	2982
accepteer cookies	2982
accepteer en ga door	2982
accepteer en toon	2982
accepter	597	1804
accepter alle	597
accepter alle cookies	597
accepter et afficher	1843
accepter et afficher le contenu	1843
accepter et continuer	1804
accepter et fermer	1804
accepter et lire	1807
accepter et poursuivre	1886
accepter les cookies	1804
accepter og luk	657
accepter og vis	657
accepter tout	1804
acceptera	3983
acceptera alla	3983
accepteren	2889
accepteren en doorgaan	2982
accepteren en tonen	2982
acces nelimitat la toate articolele	3474
acceso	1320
acceso ilimitado a todo el contenido	1477
accesso a tutti gli articoli	2502
accesso illimitato a tutti i contenuti	2502
accetta	2383
accetta e continua	2383
accetta e continua oppure abbonati	2438
accetta e prosegui	2460
accetta e visualizza	2414
accetta e visualizza il contenuto	2414
accetta i cookie	2383
accetta tutti	2383
accetta tutti i cookie	2496
accetta tutto	2383
accetto tutti i cookie	2496
acconsento a ricevere comunicazioni commerciali	2434
acconsento al trattamento dei dati	2473
acconsento al trattamento dei dati personali	2473
acconsento al trattamento dei miei dati	2473
acconsento alla visualizzazione di contenuti esterni	2414
account aanmaken	2867
accueil	1819
aceitar	3297
aceitar cookies	3297
aceitar e continuar	3297
aceitar e fechar	3300
aceitar e ver	3334
aceitar todos	3297
aceitar todos os cookies	3411
aceitar tudo	3297
aceito todos os cookies	3411
aceptar	1354
aceptar cookies	1354
aceptar todas	1354
aceptar todas las cookies	1471
aceptar todo	1354
aceptar y continuar	1354
aceptar y seguir	1436
aceptar y ver	1392
aceptar y ver el contenido	1392
acepto que se me muestre contenido externo	1392
acepto recibir comunicaciones comerciales	1414
acepto todas las cookies	1471
acesso a todos os artigos	3417
acest articol este blocat	3506
acest videoclip nu este disponibil	3491
acest videoclip nu mai este disponibil	3491
acheter ce livre	1880
acheter des billets	1880
acheter le journal du jour	1848
acheter le livre	1880
acheter maintenant	1938
acheter mes billets	1880
acheter sur amazon	1880
acheter sur fnac	1880
acheter sur la fnac	1880
achternaam	2997
acompanhe ao vivo	3351
acquista biglietti	2454
acquista i biglietti	2454
acquista il libro	2454
acquista il numero in edicola	2421
acquista la copia digitale	2421
acquista ora	2513
acquista questo libro	2454
acquista questo numero	2421
acquista su amazon	2454
acquistalo su amazon	2454
activa	431
activa el so	423
activa les alertes	404
activa les notificacions	404
activa les notificacions i no et perdis res	404
activar	1440
activar alertas	1413
activar el sonido	1432
activar sonido	1432
activer la notification	1889
activer le son	1836	1882
activer les alertes	1855
activer maintenant	1791
actualiser la page	1890
""", 'ad': """
ad	1063	2539	2651	4234	4517
ad blocker rilevato	2500
ad choices	1063
ad ends	1298
ad feedback	1063
ad soyad	4234
ada yang salah	2319
adblock detectado	1475	3415
adblock rilevato	2500
adblock'u kapattim	4225
adblocker is uitgeschakeld	2989
adblocker ist deaktiviert	861
adblocker rilevato	2500
adchoices	1063
add a comment	1072
add a reply	1238
add as preferred source	1058
add to bookmarks	1053
add to favorites	1256
add to my topics	1058
add to reading list	1152
addebito diretto	2359
adgangskode	669
adicionar ao carrinho	3426
adicionar aos favoritos	3360
adicionar aos meus temas	3422
adicionar como fonte preferida	3399
adicionar resposta	3406
adiniz	4234
adiniz soyadiniz	4234
adinizi girin	4261
adjust text size	1297
administrer cookies	657
administrer informasjonskapsler	3102
administrer notifikationer	662
administrer samtykke	3039
administrer varsler	3107
adres e-mail	3148
adresa de e-mail	3469
adresa de email	3469
adresa ta de email	3469
adresse e-mail	1777
adresse e-mail incorrecte	1896
adresse e-mail invalide	1858
adresse e-mail non valide	1896
adresse email non valide	1896
adresse mail	1858
adresse mail invalide	1927
ads	1063
ads by google	1298
ads by outbrain	1298
ads by taboola	1298
advert	1063
adverteer bij ons	2922
advertentie	2887
advertentie eindigt	3012
advertentie melden	3012
advertentie sluiten	3012
advertentie verbergen	3012
advertenties	2887
advertenties toestaan	2990
advertenties van google	3012
advertentievrij lezen	3012
adverteren	2922
advertise with us	1063
advertisement	1063	2255	2381	4162
advertisement ends	1298
advertisement feature	1063
advertisements	1063
advertiser content	1063
advertising	1063
advertising continues	1298
advertising ends	1298
advertorial	729	901	2290	3445	4162
""", 'af': """
afbeelding # van #	2998
afbeeldingen bekijken	2998
afdrukken	2882
afegeix com a font preferida	450
afegeix un comentari	389
afficher ce contenu	1843
afficher l'original	1820
afficher la suite	1819
afficher le contenu	1804
afficher le contenu externe	1843
afficher le post	1886
afficher le tweet	1886
afficher les commentaires	1809
afficher les sous-titres	1882
afficher moins	1820
afficher plus	1819
affiliate	1063
affiliate disclosure	1063
affiliate-link	729
afgiv din stemme	91	651
afgiv din stemme her	608
afgiv stemme	91	651
afmelden	2867
aforo limitado	1399
afspeelsnelheid	2984
afspelen	2900	2985
afspil	608
afspil video	659
afspilningshastighed	659
afstemning	91	652
after ad	1063
after newsletter promotion	1041
afvis	597
afvis alle	597
""", 'ag': """
agb	732
aggiorna la pagina	2465
aggiungi ai miei argomenti	2507
aggiungi ai preferiti	2376
aggiungi ai segnalibri	2441
aggiungi al carrello	2513
aggiungi alle fonti preferite	2484
aggiungi un commento	2387
aggiungi una risposta	2491
aggiungici alle fonti preferite	2484
agrandir	1819
agrandir l'image	1819
agrandir la photo	1900
agrandir la police	1866
agrandir la taille du texte	1866
agrandir le texte	1910
agree	1068
agree & close	1274
agree & continue	1274
agree and continue	1068
""", 'ah': """
ahora en portada	1364
ahora no	1314
""", 'ai': """
ai can make mistakes	1294
ai can make mistakes. check important information	1294
ai deja cont	3437
ai deja un abonament	3474
ai deja un cont	3437
ai generated	1300
ai generated summary	1123
ai highlights	1123
ai kan fouten maken	3006
ai kan lave fejl	681
ai maakt soms fouten	3006
ai may make mistakes	1294
ai overview	1123
ai summary	1123	1300
ai translation	1300
ai uitat parola	3437
ai votat deja	3483
ai-gegenereerd	3007
ai-generated	1123	1300
ai-generated content may contain errors	1294
ai-generated summary	1123
ai-genererad	4072
ai-genererad sammanfattning	3993
ai-genereret	682
ai-genereret indhold	681
ai-genereret opsummering	608
ai-generert oppsummering	3049
ai-oppsummering	3049	3127
ai-opsummering	608
ai-samenvatting	2919	3007
ai-sammanfattning	3993	4072
aidez-nous	1758
aihe	1731
aiheet	1668
ailleurs sur le web	1815
ainult tellijale	1497
ainult vajalikud	1537
aiutaci	2355
aizmirsi paroli	2844
aizmirsta parole	2844
aizpildi aptauju	2807
""", 'aj': """
ajouter au panier	1938
ajouter aux favoris	1794
ajouter un commentaire	1809
ajustes de privacidad	1436
""", 'ak': """
akceptuj	3160
akceptuj wszystkie	3160
akceptuj wszystko	3226
akhir iklan	2300
akkoord	2889
akkoord en doorgaan	2982
akkoord en sluiten	2982
aksepter alle	3039
akses tanpa batas ke semua artikel	2340
aktifkan	2309
aktifkan notifikasi	2309
aktiver varsler	3107
aktualno	3875
aktualny czas	3228
aktualny czas #	3228
aktuel tid	659
aktuel tid #	659
aktuell	739
aktuell tid	4049
aktuell tid #	4049
aktuelle artikel	739
aktuelle nachrichten	739
aktuelle position #	857
aktuelle zeit	857
aktuelle zeit #	857
aktuelles	739
akun saya	2243
akzeptieren	732
akzeptieren & weiter	855
akzeptieren und anzeigen	855
akzeptieren und weiter	855
""", 'al': """
al abonnee	2937
al abonnee? log in	2867
al een account	2867
al mese	2363
alamat email anda	2341
alamat email tidak valid	2318
albo	3238
alebo	3845
alege	3507
alege abonamentul	3474
alege abonamentul potrivit	3474
alege planul	3506
alege suma	3529
alerta de autor	1482	3422
alerte auteur	1931
algemene voorwaarden	2889
algo correu mal	3389
algo deu errado	3389
algo ha salido mal	1449
alguna cosa ha anat malament	441
ali	3940
all access	1284
all access digital	1150
all articles by the author	1288
all articles by this author	1288
all comments	1072
all donations are tax-deductible	1146
all news	1082
all posts by this author	1288
all stories by this author	1288
all'anno	2363
alla artiklar	4064
alla kommentarer	3986
alle # afbeeldingen	2998
alle # afbeeldingen bekijken	2998
alle # beelden	2998
alle # beelden bekijken	2998
alle # bilder anschauen	869
alle # bilder ansehen	869
alle # bilder anzeigen	869
alle # foto's	2998
alle # foto's bekijken	2998
alle # fotos anschauen	869
alle # fotos ansehen	869
alle # fotos anzeigen	869
alle ablehnen	732
alle abo-angebote	795
alle abos vergleichen	865
alle afbeeldingen	2998
alle afbeeldingen bekijken	2998
alle akzeptieren	732
alle angebote	865
alle angebote ansehen	865
alle anzeigen	742
alle artikel	870
alle artikel anzeigen	742
alle artikel der autorin	870
alle artikel des autors	870
alle artikel unbegrenzt lesen	795
alle artikelen	2999
alle artikler	3119
alle beelden	2998
alle beelden bekijken	2998
alle bidrag hjelper	3111
alle bilder	742
alle bilder anschauen	869
alle bilder ansehen	869
alle bilder anzeigen	869
alle cookies accepteren	2889
alle cookies akzeptieren	732
alle externen inhalte anzeigen	768
alle foto's	2998
alle foto's bekijken	2998
alle fotos anschauen	869
alle fotos ansehen	869
alle fotos anzeigen	869
alle kommentare	735
alle kommentare anzeigen	735
alle kommentarer	600	3042
alle newsletter	711
alle nieuwsbrieven	2930
alle reacties	2893
alle rettigheder forbeholdt	679
alle rettigheter reservert	3124
alleen abonnees kunnen reageren	2927
alleen noodzakelijk	2982
alleen noodzakelijke cookies	2982
alleen voor leden	2993
aller au contenu	1819
aller au contenu principal	1819
allerede abonnent? log ind	583
allerede abonnent? logg inn	3025
alles accepteren	2889
alles afwijzen	2982
alles akzeptieren	732
alles anzeigen	742
alles bekijken	2900
alles klar	743
alles weigeren	2889
allow	1303
allow ads	1279
allow alerts	1280
allow and continue	1274
allow content	1068
allow cookies	1068
allow facebook content	1121
allow google youtube content	1121
allow instagram content	1121
allow once	1274
allow tiktok content	1121
allow twitter content	1121
allow x content	1121
allow youtube content	1121
aloita testi	1710
aloita visa	1710
already a member	1031
already a member? log in	1031
already a subscriber? log in	1031
already a supporter	1022
already have an account	1031
already have an account? log in	1031
already have an account? sign in	1031
already registered	1150
already registered? log in	1150
als bevorzugte quelle festlegen	881
als e-mail versenden	724
als geschenk senden	882
als geschenk teilen	882
als pdf herunterladen	882
als pdf speichern	796
also	1080
also in the news	1077
also of interest	1234
also on	1077
also read	1077
also worth reading	19
alte articole	19	3449
alte articole care te-ar putea interesa	19
altijd toestaan	2982
altijd tonen	2982
altmetric	1256
altre notizie	19	2393
altre notizie da leggere	19
altre opzioni	2486
altre opzioni di condivisione	2486
altri articoli	2393
altri articoli dell'autore	2477
altri articoli dello stesso autore	2477
altri articoli di questo autore	2477
altri articoli su questo argomento	2393
altri articoli sull'argomento	2393
altro	2398
altro importo	2358
altyazi	4218
altyazilar	4218
alusta viktoriini	1534
always active	1068
always allow	1274
always show	1274
always unblock	1274
""", 'am': """
am beliebtesten	866
am deja cont	3506
am dezactivat adblock	3501
am dezactivat adblock-ul	3501
am meisten gelesen	739
am uitat parola	3506
amaga els comentaris	416
amaga les respostes	416
amazon'da satin al	4216
amazon'dan satin al	4216
amount	1023
amplia la foto	444
amplia la imatge	444
ampliar	1370	3315
ampliar a imagem	3392
ampliar foto	1452	3392
ampliar imagem	3392
ampliar imagen	1370
ampliar la foto	1452
ampliar la imagen	1452
""", 'an': """
an error has occurred	1286
an error has occurred while submitting the form	1141
an error has occurred. please try again later	1285
an error occurred	1286
an error occurred. please try again	1141
an error occurred. please try again later	1285
ana sayfa	4169
ana sayfaya git	4237
anadolu ajansi	4173
anasayfa	4169
anbefalede artikler	605
anbefales	669	3046	3114
anbefalet	605	669
anbefalet af outbrain	687
anbefalet af taboola	687
anbefalt	3046	3114
anbefalt av outbrain	3132
anbefalt av taboola	3132
anbefalte saker	3046
anda mengikuti topik ini	2327
anda mungkin juga suka	2286
anda mungkin suka	19
anda sudah berlangganan	2341
anda sudah memilih	2294
ander bedrag	2865
andere lasen auch	739
anderen betrag eingeben	863
anderen lazen ook	2897
anderer betrag	701
andre leser	3046
android	93
ange belopp	4056
ange din e-postadress	3973
ange din mejl	3973
angebot sichern	703
angebote ansehen	865
angebote unserer partner	729
angebote vergleichen	865
angemeldet bleiben	865
anket	91
anketa	91	535	3735	3828	3925
anketa dana	3734
anketa dne	534
anketa dneva	3924
ankete katil	4210
ankete katilin	4210
anketi cevapla	4210
ankieta	91
ankstesnis puslapis	2786
ankstesnis straipsnis	2786
anladim	4170
anleitung zum deaktivieren	861
anmeld	684
anmeld kommentar	683
anmelden	703
anmelden und kommentieren	879
anmelden und mitdiskutieren	879
anmeldung erfolgreich	786
anna juttu lahjaksi	1745
anna palautetta	1667
anna palautetta jutusta	1667
anna tagasisidet	1503
anna veast teada	1546
annan summa	4056
annat belopp	4056
anneta igakuiselt	1542
annonce	596	1802
annonce slut	687
annoncen slutter her	687
annoncer	596
annoncer fra google	687
annonces	1802
annons	3982
annons slut	3982
annonse	3038
annonse - artikkelen fortsetter under	3038
annonse - saken fortsetter under	3038
annonse slutt	3132
annonsen slutter her	3132
annonser	3038	3982
annonser fra google	3132
annonssamarbete	3997
annual	1023
annuale	2363	2469
annuellement	1892
annunci	2381
annunci pubblicitari	2424
annuncio	2381
annuncio pubblicitario	2424
ano, chci	546
anonieme brievenbus	3003
anonimni nabiralnik	3948
anonimowa skrzynka	3247
anonimowa skrzynka kontaktowa	3247
anonym hinweise geben	874
anonym postkasse	3123
anonym tipskanal	3123
anonymer briefkasten	874
anonymous letterbox	1291
anonymous mailbox	1291
anonymous tip box	1291
another amount	1281
anrede	868
answers are generated by ai	1294
anterior	1370	3315	3451
antwoorden	3009
antworten	735
antworten abbrechen	735
antworten anzeigen	879
antworten ausblenden	879
anual	436	1444	3384	3504
anuluj w dowolnym momencie	3237
anunci	389
anuncie	3319
anuncie aqui	3319
anuncie conosco	3319	3339
anuncio	1352
anuncios	1352
anzeige	729
anzeige - artikel geht unten weiter	801
anzeige - weiterlesen nach der anzeige	801
anzeige anzeige	729
anzeige aufgeben	774
anzeige ende	883
anzeige endet	883
anzeige endet hier	883
anzeige melden	883
anzeige scrollen, um weiterzulesen	729
anzeige von unserem partner	801
anzeigen	729
anzeigen und akzeptieren	855
""", 'ap': """
apakah artikel ini bermanfaat	2294
apakah artikel ini membantu	2294
apakah halaman ini membantu	2294
apakah ini bermanfaat	2294
apelido	3389
apellido	1449
apellidos	1449
apenas assinantes podem comentar	3349
apenas para assinantes	3386
apklausa	91
apklausos rezultatai	2775
apoie	3270
apoie no catarse	3383
apoie-nos	3270
apoie-nos no patreon	3383
apoio	3403
aportar	1315
app store	93
app store'dan indir	4222
app store'dan indirin	4222
appgallery	93
apple app store	93
apple ile devam et	4231
approfondimenti	2393
approfondisci	2393
appuyez pour activer le son	1920
apri	2399
apri app	2462
apri l'app	2462
apri la gallery	2477
apri la mappa	2399
apri menu	2398
apri nell'app	2462
apstipriniet savu e-pastu	2845
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2745
ar straipsnis buvo naudingas	2745
ar tai buvo naudinga	2788
ara	4169
ara no	431
archivado en	1357
archivo	1364
argomenti	2393
argomenti correlati	2477
argomenti trattati	2393
around the web	1077
article anterior	444
article content	1063
article continues below	1063
article lu par une voix artificielle	1882
article offert	1939
article suivant	1815
articles connexes	1815
articles les plus lus	1815
articles populaires	1867
articles relacionats	386
articles similaires	1815
articol oferit de un abonat	3535
articol sponsorizat	87
articole recente	3449
articole recomandate	3449
articole similare	3449
articoli che potrebbero interessarti	2393
articoli consigliati	2442
articoli correlati	2393
articolo correlato	2393
articolo precedente	2393
articolo regalato	2514
articolo riservato agli abbonati	2438
articolo successivo	2393
articolo tradotto automaticamente	2416
articolul anterior	3449
articolul pe scurt	3462
artigo anterior	3310
artigo exclusivo para assinantes	3358
artigo exclusivo para subscritores	3358
artigo oferecido	3427
artigo seguinte	3392
artigos recomendados	3361
artigos relacionados	3310
artikel als geschenk versenden	821
artikel als pdf herunterladen	796
artikel auf die merkliste setzen	796
artikel beluisteren	2984
artikel berikutnya	2322
artikel bewaren	2938
artikel bewerten	735
artikel cadeau geven	3011
artikel delen	2882
artikel drucken	724
artikel entsperren	865
artikel freischalten	703
artikel geht unten weiter	801
artikel hadiah dari pelanggan	2344
artikel ini terkunci	2316
artikel jetzt freischalten	865
artikel kostenlos weitergeben	821
artikel lain	2286
artikel lain dari penulis ini	2322
artikel lainnya	2260
artikel lesen	742
artikel lizenzieren	875
artikel menarik lainnya	2286
artikel merken	724
artikel mit freunden teilen	821
artikel opslaan	2938
artikel penulis lainnya	2322
artikel per e-mail empfehlen	796
artikel populer	2286
artikel premium	2285
artikel printen	2938
artikel schenken	882
artikel sebelumnya	2260
artikel selanjutnya	2260
artikel speichern	724
artikel sponsor	2290
artikel teilen	724
artikel terkait	2260
artikel verschenken	703
artikel versenden	724
artikel weitergeben	821
artikel weiterleiten	796
artikel zusammenfassen	770
artikeln sparad	4076
artikkel on lukus	1543
artikkel on tellijale	1497
artikkel sisaldab reklaamlinke	1506
artikkelen er automatisk generert	3126
artikkelen er beskyttet av opphavsrett	3124
artikkelen er forbeholdt abonnenter	3025
artikkelen er maskinoversatt	3126
artikkelen fortsetter under	3038
artikkelen fortsetter under bildet	3038
artikkelen leses av en syntetisk stemme	3104
artikkeli jatkuu mainoksen alla	1662
artikkeli on lukittu	1727
artikkeli on tuotettu automaattisesti	1740
artikkelin aiheet	1733
artiklen er automatisk genereret	681
artiklen er beskyttet af ophavsret	679
artiklen er indtalt af ai	659
artiklen er maskinoversat	681
arvostele resepti	61
""", 'as': """
as + lidas	3310
as mais lidas	3310
ascolta	2376
ascunde	3452
ascunde comentariile	3483
asetukset	1663
asiasanat	1668
ask a question	1238
ask ai	1123
ask me later	1022
ask our ai	1123
ask our ai about this story	1123
ask question	1238
assinar	3274
assinar novamente	3417
assinatura	3274
assinaturas	3274
assine	3274
assine agora	3274
assine nossa newsletter	3279
assistir novamente	3412
assunto	3419
assuntos	3310
asunto	1479
""", 'at': """
atidaryti	2747
ativar	3379
ativar agora	3379
ativar alertas	3351
ativar o som	3371
ativar som	3371
atlaide abonentiem	2837
atmesti	2757
atmesti visus	2778
atsisakyti galite bet kada	2785
attiva	2464
attiva audio	2456
attiva i sottotitoli	2418
attiva l'abbonamento	2360
attiva l'audio	2456
attiva le notifiche	2432
attiva ora	2360	2363
atur preferensi	2337
aturan berkomentar	2294
aturan komentar	2294
""", 'au': """
auch interessant	739
auch lesenswert	739
auch spannend	739
aucun commentaire	1809
audio	858	1277	2985
audio abspielen	776
audio downloaden	2984
audio generado con ia	1432
audio generado por ia	1432
audio generated by ai	1276
audio herunterladen	857
audio is ai-generated	1276
audio player is loading	1276
audio wird geladen	857
audio-datei herunterladen	857
auf bluesky teilen	724
auf die leseliste	821
auf die merkliste	796
auf einen blick	871
auf einer seite lesen	739
auf facebook posten	724
auf facebook teilen	724
auf linkedin teilen	724
auf mastodon teilen	724
auf pinterest merken	61
auf telegram teilen	724
auf twitter teilen	724
auf whatsapp teilen	724
auf x teilen	724
auf xing teilen	724
auf youtube anschauen	776
auf youtube ansehen	776
aufklappen	743	871
augmenta el text	452
augmenter la police	1866
augmenter la taille de la police	1866
augmenter la taille du texte	1866
aukoti vienkartinai	2783
aumenta dimensione testo	2441
aumentar el texto	1461
aumentar fonte	3401
aumentar letra	1461	3401
aumentar texto	1461	3401
aus der redaktion	739
aus unserem shop	852
ausblenden	743
ausklappen	742	871
auswahl speichern	855
autentificare	3437
autentificare cu facebook	3506
autentificare cu google	3506
auteur suivi	1931
auteursrechtelijk beschermd	3004
author affiliations	1248
author archive	1288
author biographies	1248
author biography	1248
autodefinido	1430
automaatne esitus	1538
automaattinen toisto	1718
automatic translation	1300
automatically translated	1294
automatisch afspelen	2984
automatisch vertaald	3006
automatische incasso	2866
automatische vertaling	3007
automatische wiedergabe	857
automatisk afspilning	659
automatisk avspilling	3104
automatisk oversat	681
automatisk oversatt	3126
automatisk uppspelning	4049
automatska reprodukcija	3740
automatski prevedeno	3761
automatyczne odtwarzanie	3228
autoodtwarzanie	3228
autoplay	660	858	1277	2985	3105	4050
autoplay next video	1276
autor folgen	881
autor kontaktieren	870
autor seguido	1482	3422
autore seguito	2507
autorin folgen	881
autorin kontaktieren	870
autoriser	1804
autoriser les notifications	1791
autorizzo il trattamento dei dati personali	2473
autre montant	1765
autres articles	1815
""", 'av': """
ava	1505
ava artikkel	1543
ava galerii	1545
ava rakenduses	1539
avaa	1671
avaa artikkeli	1727
avaa galleria	1733
avaa juttu	1727
avaa kartta	1671
avaa koko juttu	1653
avaa kuva	1733
avaa kuvagalleria	1733
avaa sovellus	1720
avainsanat	1668
avalehele	1545
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1882
avantatges de subscriptor	422
avantatges per als subscriptors	422
avanti di # secondi	2456
avanzar # segundos	1432
average rating # / # vote count: #	1236
average rating: #	1236
avgi din stemme her	3049
avgi stemme	91	3096
aviso legal	1354
avspillingshastighet	3104
avstemning	91
avvia la riproduzione	2497
avvis	3039
avvis alle	3039
avvisa	3983
avvisa alla	3983
avviso autore	2507
""", 'ay': """
ayarlari kaydet	4220
aydinlatma metnini okudum	4233
aydinlatma metnini okudum ve kabul ediyorum	4233
aylik	4229
aylik destek	4228
aylik faturalandirilir	4231
ayrica okuyun	4167
ayrintilar	4170
""", 'ba': """
baca artikel berikutnya	2342
baca artikel lengkap	2322
baca artikel selengkapnya	2322
baca berita lainnya	2286
baca di aplikasi	2307
baca gratis	2340
baca juga	2260
baca nanti	2285
baca selengkapnya	2262
baca transkrip	2301
back # seconds	1276
back to home	1288
back to homepage	1288
back to overview	1288
back to the homepage	1288
back to top	1082
bagikan	2252
bagikan artikel	2252
bagikan artikel ini	2344
bagikan berita	2344
bagikan berita ini	2329
bagikan di facebook	2329
bagikan di whatsapp	2329
bagikan halaman ini	2344
bagikan ke	2252
bagikan ke facebook	2329
bagikan ke whatsapp	2329
bagikan ke x	2329
bagikan lewat whatsapp	2285
baixar o app	3377
baixe na app store	3377
baixe o aplicativo	3377
baixe o app	3377
balas	2259
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1029
bankeinzug	702
bankoverschrijving	2866
bare for abonnenter	3113
batalkan kapan saja	2316
bayar dengan paypal	2340
""", 'be': """
be the first to answer	1238
be the first to reply	1238
be the first to review	1238
beantwoorden	2893	3009
bearbeitet	880
become a founding member	1031
become a friend	1024
become a member	1024
become a paid subscriber	1024
become a patron	1024
become a sponsor	1024
become a subscriber	1031
become a supporter	1024
become an insider	1150
become an insider and start reading now	1150
bedankt voor het aanmelden	2996
bedankt voor het stemmen	91	2975
bedankt voor je aanmelding	2930
bedankt voor je bericht	2996
bedankt voor je feedback	2927
bedankt voor je inschrijving	2872
bedankt voor je stem	91	2975
bedankt voor uw aanmelding	2930
bedankt voor uw bericht	2996
bedankt voor uw feedback	2927
bedankt voor uw stem	2975
bedankt! check je inbox	2996
bedste	684
bedste tilbud	669
beeld # van #	2998
beeld in beeld	2984
beeld-in-beeld	2984
beelden bekijken	2998
begambleaware	1232
begrepen	2901
beheer toestemming	2982
bei facebook teilen	724
bei twitter teilen	724
bei whatsapp teilen	724
bei x teilen	724
beitrag auf instagram ansehen	768
beitrag auf x ansehen	768
beitrag laden	855
beitrag melden	879
beitrag mit freunden teilen	821
beitrag teilen	724
bekapcsolom	2210
bekerja sama dengan	2331
bekijk # afbeeldingen	2998
bekijk # afbeeldingen bekijken	2998
bekijk # antwoorden	3008
bekijk # beelden	2998
bekijk # beelden bekijken	2998
bekijk # foto's	2998
bekijk # foto's bekijken	2998
bekijk aanbieding	2867
bekijk abonnementen	2993
bekijk afbeeldingen	2998
bekijk afbeeldingen bekijken	2998
bekijk alle # afbeeldingen	2998
bekijk alle # afbeeldingen bekijken	2998
bekijk alle # beelden	2998
bekijk alle # beelden bekijken	2998
bekijk alle # foto's	2998
bekijk alle # foto's bekijken	2998
bekijk alle abonnementen	2867
bekijk alle afbeeldingen	2998
bekijk alle afbeeldingen bekijken	2998
bekijk alle artikelen	2999
bekijk alle beelden	2998
bekijk alle beelden bekijken	2998
bekijk alle foto's	2998
bekijk alle foto's bekijken	2998
bekijk alle nieuwsbrieven	2930
bekijk alle reacties	3008
bekijk alle vacatures	2922
bekijk alles	2900
bekijk antwoorden	3008
bekijk beelden	2998
bekijk beelden bekijken	2998
bekijk de aanbiedingen	2867
bekijk de abonnementen	2993
bekijk de antwoorden	2975
bekijk de foto's	2999
bekijk de fotoserie	2999
bekijk de galerij	2999
bekijk de kaart	2901
bekijk de prijs	2979
bekijk de resultaten	2975
bekijk de uitslag	91	2975
bekijk de video	2924
bekijk deal	2979
bekijk details	2901
bekijk deze post op instagram	2917
bekijk deze post op x	2917
bekijk dit bericht op instagram	2917
bekijk dit bericht op x	2917
bekijk foto's	2900	2998
bekijk foto's bekijken	2998
bekijk fotoserie	2999
bekijk galerij	2999
bekijk het dossier	2999
bekijk het hele dossier	2999
bekijk in de webshop	2979
bekijk meer	2900
bekijk onze aanbiedingen	2937
bekijk ook	2897
bekijk op youtube	2924
bekijk prijs	2979
bekijk reacties	2893
bekijk resultaten	91	2901	2975
bekijk transcript	2984
bekijk video	2984
bekreft e-postadressen din	3116
beli buku	2300
beli buku ini	2300
beli di lazada	2300
beli di shopee	2300
beli di tokopedia	2300
beli sekarang	2300
beli tiket	2300
beli tiket di sini	2300
beliebiger betrag	863
beliebt	739
beliebt bei unseren lesern	800
beliebte artikel	739
beliebteste	880
beliebteste artikel	739
beliebteste wahl	866
beliebteste zuerst	879
belki daha sonra	4151
beluister dit artikel	2924
belum berlangganan	2316
belum punya akun	2316
benachrichtigungen einschalten	859
beni hatirla	4231
benutzername	866
benutzername oder e-mail-adresse	865
benzer haberler	19	4167
beoordeel dit recept	61
beranda	2262
berdonasi	2242
bereits registriert	703
bereits registriert? anmelden	703
bergabunglah dengan tim kami	2275
berhenti mengikuti	2327
beri brez oglasov	3956
beri komentar	2259
beri masukan	2294
beri nilai resep ini	61
beri tahu kami pendapat anda	2294
bericht	2997
bericht laden	2982
bericht versturen	2996
berikutnya	2262
berita berikutnya	2322
berita hari ini	2286
berita lain	2286
berita lainnya	19	2260
berita menarik lainnya	2286
berita pilihan	2260
berita populer	2260
berita sebelumnya	2322
berita selanjutnya	2322
berita terbaru	2260
berita terkait	2260
berita terkini	2260
berita utama	2260
berite brez omejitev	3939
berite v aplikaciji	3932
berlangganan	2243
berlangganan sekarang	2243
besked	672
beskyttet af ophavsretten	679
bespaar #%	2994
besplatna dostava	3737
best	1296
best deal	1284
best gelezen	2897
best value	1284
best verdi	3114
beste	3009
beste aanbieding	2937
beste deal	2994
beste keuze	2994
bestel het boek	2979
bestel hier het boek	2979
bestel kaarten	2979
bestel tickets	2979
bester preis	866
bestil billetter	655
bestil bogen	655
bestil nu	655
bestill billetter	3100
bestill boka	3100
bestill boken	3100
bestselger	3114
bestseller	669	866
betaal met ideal	2991
betaalde content	3012
betaalde inhoud	2887
betaalde samenwerking	2942
betaalmethode	2865
betaalmethoden	2865
betaalmethodes	2865
betal med kort	3111
betal med mobilepay	666
betal med vipps	3111
betala med swish	4056
betalt annonce	596
betalt indhold	596
betalt innhold	3132
betalt samarbeid	3132
betalt samarbejde	687
betalt samarbete	4077
betrag eingeben	701
betreff	868
bewaar	2882
bewaar artikel	2882
bewaar dit artikel	2938
bewaar dit artikel om later te lezen	2938
bewaar recept	61
bewaar voor later	3011
bewaren	2882
bewerte dieses rezept	61
bewerten sie diesen artikel	780
bez spama	3752
bez spamu	3240
bezahlte anzeige	801
bezahlte partnerschaft	801
bezahlte werbung	87
bezahlter inhalt	87	729
""", 'bi': """
bidra	3022	3965
bidrag	580
bienvenido	1320
biglietti	2488
bild # aus #	869
bild # av #	4063
bild # von #	869
bild #/#	869	4063
bild anzeigen	743
bild i bild	4049
bild im bild	857
bild-i-bild	4049
bild-in-bild	857
bilde # av #	3118
bilde # no #	2854
bilde #/#	2854	3118
bilde i bilde	3104
bilde-i-bilde	3104
bilder anschauen	869
bilder ansehen	869
bilder anzeigen	742	869
bildergalerie	739
bildergalerie ansehen	870
bildirim almak ister misiniz	4223
bildirimlere izin ver	4223
bildirimlere izin vermek ister misiniz	4223
bildirimleri almak ister misiniz	4223
bildunterschrift anzeigen	870
bildunterschrift ausblenden	870
bildunterschrift einblenden	870
bilet al	4216
bilet satin al	4216
bilete	3522
biletler	4247
bilety early bird	3223
bilgini test et	4213
bilginizi sinayin	4169
bilginizi test edin	4213
billed annually	1150
billed every # weeks	1283
billed monthly	1150
billed yearly	1283
billede # af #	673
billede #/#	673
billede i billede	659
billede-i-billede	659
billetterie	1912
bilmiyorum	4211
bir abone bu haberi hediye etti	4268
birkas	2846
bisa dibatalkan kapan saja	2316
bisukan	2302
bitte bleiben sie fair und sachlich	780
bitte bleiben sie sachlich und fair	780
bitte versuchen sie es erneut	867
bize bir kahve ismarla	4228
bize destek ol	4228
bize destek olun	4152
bize kahve ismarla	4228
bize yazin	4239
bizi destekleyin	4228
""", 'bl': """
bland dig i debatten	683
bleiben sie informiert	711
bli fast giver	3111
bli medlem	3022	3965
blijf op de hoogte	2872
bliv medlem	580
block	1303
blockera	4053
blockieren	860
bloker	663
blokiraj	3744	3934
blokker	3108
blokkeren	2988
blokovat	546
blokuj	3232
bloqueador de anuncios detectado	1475
bloqueador detectado	1475	3415
bluesky	1054
""", 'bn': """
bns	1507	2749
bns inf	2749
bns/afp	1507
""", 'bo': """
boek bestellen	2979
boka biljett	4043
boka biljetter	4043
boka din plats	4043
boka plats	4043
boletim	3279
boletines	1330
boleto	3273
bonifico	2359
bonifico bancario	2359
bonus video	3680
book tickets	1271
book your place	1271
book your ticket	1271
book your tickets	1271
bookmark	1053
bookmark this	1053
bookmark this article	1053
""", 'br': """
brak komentarzy	3163
branded content	1352	2942
breaking news	663
breaking news alerts	1280
breng je stem uit	91	2975
breng uw stem uit	2975
brez spama	3942
broneeri koht	1536
brought to you by	1063
browse all	1082
browse all newsletters	1141
brugernavn	669
brugernavn eller e-mail	668
brukernavn	3114
brukernavn eller e-post	3113
brzina	3741
brzina reprodukcije	3740
""", 'bu': """
bu alan gereklidir	4233
bu alan zorunludur	4233
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4261
bu haber faydali oldu mu	4166
bu haber kilitli	4231
bu konuyu takip ediyorsunuz	4243
bu konuyu takip et	4243
bu sayfa faydali oldu mu	4210
bu video oynatilamiyor	4217
bu yazari takip ediyorsunuz	4243
bu yazari takip et	4264
buat akun	2243
bubble shooter	849
buch bestellen	852
buch kaufen	852
buffer	1054
buka	2263
buka aplikasi	2307
buka artikel	2340
buka di aplikasi	2307
buka peta	2263
bulanan	2314
bulmaca	4215
bulmacalar	4215
bunlari da izleyin	4263
bunlari da okuyun	4167
bunyikan	2301
buscar	1370	3315
butlletins	406
buy a copy	1271
buy at amazon	1266
buy from amazon	1266
buy it now	1233
buy licence	1292
buy licensing rights	1292
buy on amazon	1266
buy the book	1271
buy the book here	1271
buy tickets	1233
buy us a coffee	1024
""", 'by': """
by outbrain	2424
by taboola	2424
""", 'ca': """
cabut persetujuan	2305
cada aporte cuenta	1417
cada euro compta	435
cada euro conta	3356
cada euro cuenta	1417
cada mes	436
cada real conta	3356
cadastrar	3274
cadastre-se	3274
cadastro realizado	3418
cadastro realizado com sucesso	3418
cadeau-artikel	2867
cadeaulink	3011
califica esta receta	61
cambiar mis preferencias	1392
cambiar preferencias de cookies	1392
camp obligatori	440
campi obbligatori	2473
campo obbligatorio	2473
campo obligatorio	1448
campo requerido	1448
campos obligatorios	1448
camps obligatoris	440
cancel	1023
cancel anytime	1283
cancela cuando quieras	1446
cancelar respuesta	1357
cancele quando quiser	3386
canli anlatim	4237
canli takip	4237
cantidad personalizada	1476
capito	2399
captions	1277
captions off	1276
captions settings	1276
cara menonaktifkan	2312
cara menonaktifkan pemblokir iklan	2311
caratteri rimanenti: #	2429
cargando reproductor	1432
cargar contenido	1354
cargar el contenido	1436
cargar tuit	1436
cari	2262
carica altri	2398
carica altri articoli	2477
carica altri commenti	2448
carica contenuto	2460
carica il contenuto	2460
carica il post	2460
carica il tweet	2460
carica il video	2460
carica post	2460
caricamento del player	2456
caricamento del video	2456
caricamento player	2456
caricamento video	2456
carrega el contingut	427
carregando	3334
carregando player	3371
carregar mais	3315
carregar tweet	3375
carta di credito	2359
carte bancaire	1766
cassetta anonima	2480
cast your vote	91	1267
categorias	3310
categorie	2393
categories	1077
categorii	3449
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
ce champ est obligatoire	1896
ce champ est requis	1896
cek email anda	2318
cek harga	2343
cel mai popular	3507
cele mai apreciate	3484
cele mai citite	3449
cele mai citite articole	3477
cele mai noi	3449
cele mai populare	3449
cele mai vechi	3484
celoten zaslon	3930
cena dopravy	538
ceo ekran	3740
cerca	2398
cerrar	1314
cerrar ventana	1480
ces articles devraient vous plaire	1867
cetak	2252
cetak artikel	2285
cetak halaman	2285
cetak resep	61
ceva nu a mers bine	3509
cevap yaz	4210
cevapla	4166
""", 'cg': """
cgu	1804
cgv	1804
""", 'ch': """
champ obligatoire	1896
champ requis	1896
champs obligatoires	1896
champs requis	1896
change text size	1297
changer de formule	1894
changer la taille du texte	1866
chaque contribution compte	1891
chaque don compte	1861
chaque euro compte	1861
chaque geste compte pour nous	1891
chaque matin, gratuit	1896
chaque mois	1892
chaque vendredi, gratuit	1896
chargement du lecteur	1882
chargement du sondage	1853
charger la publication	1886
charger le contenu	1886
charger le post	1886
charger le tweet	1886
charger plus	1819
charger plus de commentaires	1874
chci darovat	463
che cosa ne pensi	2389
check amazon	1266
check je inbox	2996
check price	1266
check price at amazon	1266
check prices	1266
check your email	1187
check your inbox	1187
check your spam folder	1285
chiedi alla nostra ia	2416
chiudi	2354
chiudi finestra	2505
chiudi gallery	2505
chiudi la finestra	2505
chiudi menu	2398
choisir	1895
choisir cette offre	1894
choisir mes cookies	1919
choisir mon montant	1924
choisissez la formule qui vous convient	1862
choisissez un montant	1765
choisissez votre formule	1862
choose	1284
choose an amount	1028
choose this plan	1283
choose your offer	1283
choose your own amount	1281
choose your payment method	1028
choose your plan	1031
choose your subscription	1283
""", 'ci': """
cijeli zaslon	3740
cita summa	2843
citation formats	1256
cite this article	1256
citer	1911
citi lasa	2802
citi raksti	2802
""", 'cl': """
clasificados	1352
classer	1939
clicca per attivare l'audio	2497
click here	1082
click on a star to rate it	1236
click to enlarge	1082	1288
click to unmute	1276
clique para ativar o som	3412
cliquer ici pour partager	1794
cliquez pour activer le son	1920
close	1023
close ad	1298
close extra sharing options	1053
close gallery	1288
close image	1288
close menu	1082
close share panel	1053
close this message	1022
clube do assinante	3339
""", 'co': """
cobrado anualmente	3386
codes promo	1802
codeword	1268
codici sconto	2513
coduri de reducere	3534
cognome	2474
cognoms	441
colabora	1315
collapse	1082
com desactivar el bloquejador	433
com desactivar-lo	434
come disattivare adblock	2465
come disattivare l'ad blocker	2465
come disattivarlo	2467
comece o quiz	3366
comenta	1357
comentar	1357	3302
comentarii	3448
comentarii dezactivate	3524
comentariile sunt dezactivate	3524
comentario	1357
comentarios	1357
comentarios desactivados	1466
comentarios solo para suscriptores	1466
comentaris	389
comentariu	3448
comente	3302
commander le livre	1880
commencer le quiz	1877
comment	1054	1072
comment deleted	1295
comment ne plus voir ce message	1757
comment policy	1072
comment rules	1295
commenta	2387
commenta l'articolo	2387
commenta per primo	2387
commentaire	1809
commentaires	1809
commenter	1794	1809
commenter l'article	1809
commenti	2387
commenti disattivati	2491
commenti riservati agli abbonati	2491
commenting guidelines	1295
commenting policy	1295
commenting rules	1295
commento	2387
commento in attesa di moderazione	2429
comments	1072
comments off	1072
commercial content	1063
commercial feature	1298
commercieel partnerschap	3012
community guidelines	1072
community rules	1072
como desativar	3382
como desativar o bloqueador	3380
compare plans	1031
comparte	1345
comparte esta noticia	1489
comparteix	389
comparteix a facebook	412
comparteix a whatsapp	412
comparteix a x	412
comparteix per correu	452
comparteix per whatsapp	452
compartilhar	3289
compartilhar no linkedin	3289
compartilhar no twitter	3289
compartilhar no whatsapp	3289
compartilhar no x	3289
compartilhar por e-mail	3289
compartilhar via	3289
compartilhe	3289
compartilhe este artigo	3427
compartilhe isso	3289
compartilhe no whatsapp	3401
compartir	1345
compartir en	1345
compartir en bluesky	1345
compartir en linkedin	1345
compartir en telegram	1345
compartir en twitter	1345
compartir en whatsapp	1461
compartir en x	1345
compartir noticia	1489
compartir por correo	1345
compartir por email	1345
compartir por whatsapp	1461
complete coverage	1077
compra ahora	1488
compra anticipada	1399
compra el libro	1431
compra el llibre	422
compra entrades	422
compra i biglietti	2454
compra il libro	2454
compra les entrades	422
compra questo numero	2421
compra su amazon	2454
compra tus entradas	1431
compra'l a amazon	422
compralo su amazon	2454
comprar agora	3426
comprar ahora	1399	1488
comprar bilhetes	3369
comprar el libro	1431
comprar en amazon	1431
comprar entradas	1431
comprar este libro	1431
comprar este livro	3369
comprar ingressos	3369
comprar na amazon	3369
comprar o livro	3369
compre agora	3426
compre bilhetes	3369
compre na amazon	3369
compre o livro	3369
compris	1820
comunicar erro	3302
comunicar um erro	3406
comunicar un error	1466
concordo	3297
condiciones de uso	1354
condiciones generales	1354
conditions d'utilisation	1804
conditions de publication	1853
condividi	2376
condividi articolo	2376
condividi la notizia	2514
condividi questa pagina	2514
condividi questo articolo	2514
condividi su	2376
condividi su facebook	2376
condividi su linkedin	2376
condividi su telegram	2376
condividi su twitter	2376
condividi su whatsapp	2486
condividi su x	2376
condividi via email	2376
condividi via whatsapp	2486
condivisioni	2376
condizioni d'uso	2383
conectare	3437
conectare cu facebook	3506
conectare cu google	3506
configura les galetes	395
configurar cookies	1354
confira a oferta	3426
confirm password	1283
connectez-vous	1767
connexion	1767
consent & continue	1274
consenti	2464
consenti sempre	2460
consigliati	2393
consigliati per te	2393
consigue tu entrada	1397
consulta las esquelas de hoy	1397
consulta las normas de la comunidad	1408
consulta les esqueles	400
consulta todas nuestras newsletters	1414
consulter	1819
cont nou	3437
contact	1082	1809	2893	3448
contact met de auteur	2999
contact met de redactie	3003
contact us	1072
contact us securely	1291
contacta amb nosaltres	446
contacta con el autor	1483
contacta con la autora	1483
contacta con nosotros	1455
contactar	1483
contactar al autor	1455
contactar con el periodista	1483
contacte o autor	3395
contacter ce journaliste	1932
contacter la journaliste	1932
contacter le journaliste	1932
contactez-nous	1809
contacto	1357
contactos	3302
contamos consigo	3268
contato	3302
contatta il giornalista	2508
contatta l'autore	2508
contatta l'autrice	2508
contatta la redazione	2480
contattaci	2387
contattare la redazione	2480
contatti	2387
contenido de marca	1352
contenido de nuestros socios	1364
contenido de pago	1431
contenido elaborado por la marca	1397
contenido exclusivo	1320
contenido exclusivo para socios	1418
contenido externo	1392
contenido externo recomendado	1392
contenido ofrecido por	1352
contenido pagado	1431
contenido para suscriptores	1320
contenido patrocinado	1352
contenido promocionado	1352
contenido recomendado	1422
contenido relacionado	1364
contenido solo para usuarios registrados	1418
contenidos recomendados	1422
contenidos relacionados	1364
content from our partner	1155
content from our partners	1155
content from our sponsor	1155
contenu commercial	1802
contenu de marque	1802
contenu externe	1843
contenu partenaire	1802
contenu payant	1880
contenus partenaires	1802
contenuti a pagamento	2454
contenuti by taboola	2424
contenuti correlati	2393
contenuti sponsorizzati	2381
contenuto a pagamento	2454
contenuto esterno	2414
contenuto esterno consigliato	2414
contenuto generato con ia	2497
contenuto per abbonati	2360
contenuto premium	2438
contenuto promozionale	2421
contenuto pubblicitario	2424
contenuto riservato	2360
contenuto riservato agli abbonati	2438
contenuto riservato agli utenti registrati	2438
contenuto sponsorizzato	2381
contingut exclusiu per a subscriptors	410
contingut extern	395
contingut extern recomanat	395
contingut ofert per	400
contingut pagat	422
contingut patrocinat	389
continua a leggere	2398
continua al navegador	429
continua al web	429
continua amb apple	410
continua amb facebook	410
continua amb google	410
continua con apple	2438
continua con facebook	2438
continua con google	2438
continua con l'email	2502
continua con la mail	2502
continua depois da publicidade	3295
continua llegint	413
continua nel browser	2462
continua senza accettare	2383
continua senza disattivare	2467
continua senza sostenere	2354
continua sul browser	2462
continua sul sito	2462
continuar a ler	3315
continuar com apple	3358
continuar com e-mail	3417
continuar com facebook	3358
continuar com google	3358
continuar con apple	1418
continuar con email	1477
continuar con facebook	1418
continuar con google	1418
continuar con mi correo	1477
continuar conectado	3386
continuar e fechar	3297
continuar en el navegador	1438
continuar en la web	1438
continuar lendo	3315
continuar leyendo	1370
continuar no browser	3377
continuar no navegador	3377
continuar no site	3377
continuar sem apoiar	3269
continuar sem desativar	3382
continuar sin desactivar	1442
continuar sin desactivarlo	1475
continuar sin donar	1314
continue	1023
continue a ler	3310
continue lendo	3274
continue reading	1077	1082
continue reading below	1063
continue reading the main story	1063
continue reading with a subscription	1031
continue to article	1022
continue to site	1274
continue to the article	1022
continue with ad blocker	1278
continue with apple	1283
continue with email	1283
continue with facebook	1283
continue with google	1283
continue with microsoft	1283
continue with x	1283
continue without accepting	1068
continue without disabling	1278
continue without donating	1022
continue without supporting	1022
continue without supporting us	1278
continuer avec apple	1862
continuer avec facebook	1862
continuer avec google	1862
continuer avec mon e-mail	1926
continuer avec mon email	1926
continuer dans le navigateur	1888
continuer la lecture	1767
continuer sans accepter	1804
continuer sans donner	1757
continuer sur le navigateur	1888
continuer sur le site	1888
continuer vers le site	1888
contribua	3270
contribuer	1758
contribuez	1809
contribuir	3270
contribuisci	2355
contribute now	1024
contribute with google	1024
contribuye	1315
controleer je inbox	2996
controleer uw inbox	2996
controlla la tua casella di posta	2473
controlla la tua email	2473
contul meu	3437
cook mode	61
cookie instellingen	2982
cookie notice	1068
cookie policy	1068	2383
cookie preferences	1068
cookie-einstellungen	732
cookie-indstillinger	657
cookie-innstillinger	3102
cookie-instellingen	2889
cookie-instellingen aanpassen	2917
cookiebeleid	2889
cookieindstillinger	597
cookieinnstillinger	3102
cookieinstellingen	2982
cookiepolicy	3983
cookiepolitik	597
cookies	475	597	2889	3039	3983
cookies aanpassen	2917
cookies ablehnen	855
cookies accepteren	2982
cookies akzeptieren	732
cookies beheren	2982
cookies erlauben	855
cookies instellen	2889
cookies policy	1068
cookies verwalten	855
cookies wijzigen	2917
cookies zulassen	855
cookievoorkeuren	2982
cookievoorkeuren aanpassen	2982
cookievoorkeuren wijzigen	2917
copia	453	2487
copia il link	2376
copia link	2376
copiar	1462	3402
copiar el enlace	1345
copiar enlace	1345
copiar link	1345	3289
copiar o link	3289
copied	1053
copied to clipboard	1152
copier	1911
copier l'url	1794
copier le lien	1794
copy	1054
copy link	1053	2252	4403
copy link copied	1053
copy link to clipboard	1053
copy this link	1053
copy url	1053
copyright notice	1292
copyright-hinweis	875
correctiebeleid	3003
correcties en aanvullingen	3003
corrections policy	1072	1291
correlati	2393
correo	1449
correu	441
cosa ne pensi	2389
cosa pensi di questo articolo	2416
count me in	1041
country	1286
couper le son	1836	1882
coupon e codici sconto	2513
""", 'cr': """
crea avviso	2507
crea un account	2360
crea un alert	2432
crear alerta	1413
crear cuenta	1320
crear una cuenta	1320
create a free account	1031
create account	1031
create an account	1031
create free account	1031
created with ai	1123
creative commons	95
creative commons licence	95
creative commons license	95
credit card	1029
credit or debit card	1029
creditcard	2866
criar alerta	3351
criar conta	3274
crucigrama	1430
crucigramas	1430
cruciverba	2453
cryptic crossword	1268
cryptogram	2976
""", 'cs': """
csatlakozz csapatunkhoz	2159
""", 'cu': """
cum dezactivez adblock	3501
cupones y descuentos	1488
cupons de desconto	3426
current time	1276
current time #	1276
curtir	3364
custom amount	1023
""", 'cz': """
czas czytania # min	3170
czas trwania	3229
czas trwania #	3228
czyta syntezator mowy	3228
czytaj bez reklam	3256
czytaj dalej	3170
czytaj dalej za	3145
czytaj w aplikacji	3230
""", "d'": """
d'autres articles	1815
""", 'da': """
da li je ovo bilo korisno	3761
da non perdere	2393
da non perdere in edicola	2381
da, molim	3744
da, prosim	3934
da, vreau	3499
dabartinis laikas #	2779
dacci la tua opinione	2448
daftar	2243
dagens korsord	4039
dagens krydsord	651
dagens kryssord	3096
dagens quiz	3096
daha fazla	4169
daha fazla haber	4237
daha fazla yorum	4210
daha sonra	4151
daha sonra hatirlat	4151
daha sonra oku	4160
daily newsletter	1041
dal web	2393
dalej	3167
dalies	2805
dalies ar rakstu	2800
dalintis	2739
dalintis facebook	2744
dalintis per whatsapp	2791
dalintis straipsniu	2791
dalintis su draugais	2744
dalyvaukite apklausoje	2746
dans cet article	1815
dapatkan di google play	2307
dapatkan sekarang	2343
dar ne prenumeratorius	2784
dar neturite paskyros	2784
darmowa dostawa	3223
darovat	463
darowizna na cele statutowe	3235
daruj	463	3870
das buch bestellen	852
das buch kaufen	852
das interessiert andere leser	739
das lesen andere	800
das neueste	739
das video kann in ihrem land nicht abgespielt werden	857
das video kann nicht abgespielt werden	857
das video konnte nicht abgespielt werden	857
das video konnte nicht geladen werden	857
date of birth	1286
datenschutz	732
datenschutz-einstellungen	732
datenschutz-manager	855
datenschutzeinstellungen	732
dauer	858
dauer #	858
dauerauftrag	698
dauerauftrag einrichten	863
dauerwerbung	729
""", 'de': """
de link is gekopieerd	3011
de samenvatting kan fouten bevatten	2919
de tekst gaat verder onder de foto	2887
de video is niet meer beschikbaar	2984
de video kan niet worden afgespeeld	2984
de videospeler wordt geladen	2984
deaktiver din adblocker	664
debat: skriv	600
debatregler	683
debatt: si din mening	3042
debatte	735
debatten er lukket	683
debattregler	3042
deconectare	3437
decrease font size	1297
decrease text size	1297
deel	2882
deel als cadeau	3011
deel artikel	2882
deel dit	2882
deel dit artikel	2882
deel dit bericht	2962
deel dit verhaal	2962
deel op facebook	2882
deel op twitter	2882
deel op x	2882
deel via	2938
deel via e-mail	2882
deel via whatsapp	2882
dein name	867
deine e-mail-adresse	711
deine meinung	735
deine nachricht	867
deine spende ist steuerlich absetzbar	863
deixa de seguir	450
deixa un comentari	389
deixa una resposta	416
deixar de seguir	3399
deixe uma resposta	3302
deja tu respuesta	1425
deja un comentario	1357
deja una respuesta	1357
dejar de seguir	1413
dejar un comentario	1357
del	592	3034
del artikel	592
del artikkel	3034
del artikkelen	3034
del artiklen	592
del artiklen gratis	583
del med	592	3034
del saken gratis	3025
del som gave	3131
del via e-mail	592
del via e-post	3034
del via whatsapp	3131
dela	3978
dela artikel	3978
dela artikeln gratis	3968
dela med	3978
dela via e-post	3978
dela via mejl	3978
dela via whatsapp	4076
delen	2882
delen op bluesky	2938
delen op facebook	2882
delen op linkedin	2938
delen op whatsapp	2938
delen op x	2938
delen via	2938
delen via e-mail	2882
delen via facebook	2882
delen via twitter	2882
delen via whatsapp	2882
deli	3878
deli kot darilo	3955
deli na facebooku	3878
deli prek whatsappa	3955
delite	3878
delite to novico	3878
delite to zgodbo	3878
delivered daily	1141
delivered to you	1041
delivered weekdays	1141
delivered weekly	1141
demp	3104
dempen opheffen	2984
dengarkan	2252
dengarkan artikel	2301
dengarkan artikel ini	2301
dengarkan berita	2301
dengarkan berita ini	2301
denne videoen er ikke lenger tilgjengelig	3104
denne videoen er ikke tilgjengelig	3104
denuncia	417
denunciar	1426	3364
denunciar comentario	1466
denunciar este comentario	1466
der er lukket for kommentarer	683
der inhalt kann nicht angezeigt werden	855
der opstod en fejl	672
der player wird geladen	857
der skete en fejl	672
der videoplayer wird geladen	857
derechos reservados	1484
deretter # kr/mnd til du sier opp	3025
derniers articles	1815
desa	389
desa l'article	412
desactiva el so	423
desactiva'l per continuar	433
desactiva'l per continuar llegint	433
desactivar el bloqueador	1441
desativar bloqueador	3380
desativar som	3371
desative-o para continuar	3380
desative-o para continuar a ler	3380
desativei o meu bloqueador	3380
desbloquear	1477	3417
desbloquear artigo	3417
descarga la app	1438
descargar app	1438
descargar audio	1432
descargar el audio	1432
descargar episodio	1432
descargar la app	1438
descarrega l'app	429
descarrega l'episodi	423
descarrega't l'app	429
descarrega-te-la a l'app store	429
descarregue na app store	3377
deschide	3452
descriptions off	1276
descubre las ofertas	1477
descuentos	1352
descurtir	3364
desplegar	1371
desplegar redes sociales	1345
destacadas	1364
destacados	1364
destaques	3310
destek ol	4152
destek olun	4152
det er gratis at oprette en profil	583
det oppsto en feil	3117
det oppstod en feil	3117
detail	2263
details	743	1083	2901
details anzeigen	743
detaily	482
detalhes	3316
detalii	3452
detaljer	609	3050	3994
detalles	1371
detaylar	4170
dettagli	2399
dette er en annonse	3038
dette er en plus-artikel	583
dette er en plussak	3025
dette felt er obligatorisk	671
dette feltet er obligatorisk	3116
dette indhold kan ikke vises	657
dette innholdet er ikke tilgjengelig	3102
dette innholdet kan ikke vises	3102
dette leser andre	3046
devamini oku	4169
devenez membre	1758
devenir membre	1758
deze audio is gemaakt met ai	2984
deze content is niet beschikbaar	2982
deze content kan niet worden getoond	2982
deze inhoud is niet beschikbaar	2982
deze inhoud kan niet worden getoond	2982
deze inhoud kan niet worden weergegeven	2982
deze video is niet beschikbaar	2917
deze video is niet beschikbaar in jouw land	2984
deze video is niet beschikbaar in uw land	2984
deze video is niet meer beschikbaar	2984
deze video kan in uw land niet worden afgespeeld	2984
deze video kan niet worden afgespeeld	2984
""", 'dh': """
dha	4173
""", 'di': """
di gali klysti	2788
di santrauka	2746
diapositive suivante	1929
dibacakan oleh ai	2301
dibacakan oleh suara sintetis	2301
dibuat dengan ai	2338
dicci la tua	2429
didesnis tekstas	2791
didukung oleh	2331
die meistgelesenen artikel	739
dienos klausimas	2775
diesem autor folgen	881
diesem thema folgen	881
diesen artikel kommentieren	735
diesen artikel teilen	724
diesen artikel verschenken	796
diesen beitrag auf facebook ansehen	768
diesen beitrag auf instagram ansehen	768
diesen tweet ansehen	768
dieser artikel ist gesperrt	865
dieser autorin folgen	881
dieser inhalt kann hier nicht angezeigt werden	855
dieser inhalt kann nicht angezeigt werden	855
dieser kommentar wurde entfernt	879
dieser text wird automatisch vorgelesen	857
dieses feld ist ein pflichtfeld	867
dieses feld ist erforderlich	867
dieses video kann in ihrem land nicht abgespielt werden	857
digg	1054
digital	1284	4059
digital subscription	1031
digital-abo	703
digitalabo	703
digitale krant	2867
digitaler briefkasten	874
digite seu e-mail	3279
digite seu email	3418
digues la teva	416
dihasilkan oleh ai	2338
dimensione carattere	65
dimensione del carattere	2486
dimensione del testo	2486
dimensione testo	65	2376
dimensiune text	65
dimensiunea textului	3520
diminuer la police	1866
diminuer la taille du texte	1866
diminuir fonte	3401
diminuir texto	3401
din besked	671
din e-mail	588
din e-mailadresse	671
din e-post	3030	3973
din e-postadress	4061
din e-postadresse	3030
din email	671
din melding	3116
din stemme er registreret	651
din stemme er registrert	3096
din stemme er talt	3096
din stemme er talt med	651
dinle	4160
dipersembahkan oleh	2331
dirbk su mumis	2746
dirbtinis intelektas gali klysti	2788
direct debit	1029
direct lezen	2937
direct naar het recept	61
direct naar inhoud	2999
direct toegang	2937
direct verder lezen	2867
direitos reservados	3423
direkt zum rezept	61
direkte	660	3105
diritti riservati	2509
disattiva adblock	2465
disattiva audio	2456
disattiva i sottotitoli	2418
disattiva l'ad blocker	2465
disattiva l'audio	2456
disattivalo per continuare	2465
disattivalo per continuare a leggere	2465
discussie	2893
discussion about this post	1082
discussione chiusa	2387
disdici in qualsiasi momento	2471
disdici quando vuoi	2471
diskuse	478
diskusia	3781
diskuter	3042
diskutera	3986
diskutieren	780
diskuze	478
dislike	1296
dismiss	1023
dismiss this message	1022
disponibil pe app store	3497
disponible a google play	429
disponible a l'app store	429
disponsori oleh	2331
distribuie	3442
distribuie acest articol	3535
distribuie articolul	3442
distribuie pe facebook	3476
distribuie pe whatsapp	3476
dit artikel delen	2938
dit artikel is afgeschermd	2993
dit artikel is auteursrechtelijk beschermd	3004
dit artikel is vergrendeld	2993
dit artikel wordt voorgelezen door een computerstem	2984
dit bericht op instagram bekijken	2917
dit fragment is niet meer beschikbaar	2984
dit is een advertentie	2942
dit is een premium artikel	2937
dit navn	671
dit veld is verplicht	2996
dit vind je misschien ook leuk	2897
ditagih bulanan	2316
ditagih tahunan	2316
diterjemahkan otomatis	2326
dites-nous pourquoi	1914
ditt meddelande	4061
ditt namn	4061
ditt navn	3116
diventa socia	2468
diventa socio	2355
diventa sostenitore	2355
diventa sostenitrice	2468
""", 'dl': """
dla zalogowanych	3237
""", 'dn': """
dnes ne	462
dnes nie	3785
""", 'do': """
do dossier	3243
do e-shopu	538
do fotogalerie	557
do galerie	557
do koszyka	3223
do mesmo autor	3310
do not sell my personal information	1068
do not sell or share my personal information	1068
do obchodu	538
do sklepu	3223
doar	3270
dodaj do koszyka	3223
dodaj kao preferirani izvor	3764
dodaj komentar	3878
dodaj komentarz	3163
dodaj kot prednostni vir	3954
dodaj med moje teme	3954
dodaj med prednostne vire	3954
dodaj u korpu	3737
dodaj u moje teme	3764
dodaj u preferirane izvore	3764
doe	3270
doe agora	3270
doe de test	2975
doe mee en win	2922
don libre	1891
don mensuel	1758
don ponctuel	1758
don unique	1891
don't have an account	1283
don't have an account? sign up	1283
don't miss	1077
don't miss out	1041
don't want to see this? remove ads	1063
dona	1315	2355
dona adesso	2355
dona ahora	1315
dona ogni mese	2468
dona ora	2355
dona una tantum	2468
dona'ns suport	382
donar	1315
donar ahora	1315
donasi	2242
donasi bulanan	2313
donasi rutin	2313
donasi satu kali	2313
donasi saya	2339
donasi sekali	2313
donasi sekarang	2242
donate	1024
donate become	1024
donate by bank transfer	1281
donate by paypal	1281
donate crypto	1281
donate here	1024
donate in cryptocurrency	1281
donate monthly	1024
donate now	1024
donate today	1024
donate via bank transfer	1281
donate via paypal	1281
donate via stripe	1281
donate with card	1281
donate with paypal	1281
donaties zijn fiscaal aftrekbaar	2991
donation page	1281
donations are tax-deductible	1146
donativo mensal	3383
donazione libera	2468
donazione mensile	2355
donazione singola	2355
donazione una tantum	2468
doneer	2863
doneer eenmalig	2991
doneer hier	2991
doneer maandelijks	2991
doneer nu	2863
doneer via bankoverschrijving	2991
doneer via ideal	2934
doneer via paypal	2991
doner	580	3022
donera	3965
donera nu	3965
doneren	2863
doniraj	3672	3870
doniraj enkratno	3937
doniraj jednokratno	3747
doniraj odmah	3672
doniraj putem paypala	3747
doniraj zdaj	3870
donirajte	3672	3870
donner	1758
donner votre avis	1874
doorgaan met apple	2993
doorgaan met facebook	2993
doorgaan met google	2993
doorgaan zonder uitschakelen	2989
doorsturen	2882
doprava zdarma	538
dopusti	3744
dopusti jednom	3738
dopusti obavijesti	3743
dopusti oglase	3746
dossier	739	1815	2393	2897
dossiers	739	1815	2897
dosyaya git	4237
dovoli	3934
dovoli enkrat	3928
dovoli obvestila	3933
dovoli oglase	3936
download (mp#	857
download aplikasi	2307
download audio	1276
download citation	1256
download data is not yet available	1256
download de podcast	2984
download episode	659
download lyd	659
download the audio	1276
download transcript	1276
downloaden in de app store	2986
dowolna kwota	3235
dozvoli	3744
dozvoli reklame	3746
""", 'dr': """
dra tillbaka samtycke	4047
drucken	724
drug znesek	3937
druge novice	19
drugi iznos	3747
drukuj	3155
drukuj przepis	61
""", 'du': """
du bruger adblock	664
du bruger en adblocker	664
du bruger en annonceblokering	664
du bruker adblock	3109
du bruker annonseblokkering	3109
du bruker en adblocker	3109
du bruker en annonseblokkerer	3109
du er nu tilmeldt	588
du er nu tilmeldt nyhedsbrevet	588
du folgst diesem thema	881
du har allerede stemt	3096
du har lest alle gratisartiklene dine	3113
du hast bereits abgestimmt	848
du kan altid afmelde dig	671
du kan til enhver tid afmelde dig	588
dukung jurnalisme independen	2242
dukung jurnalisme kami	2313
dukung kami	2242
dukung kami di patreon	2313
dukungan anda berarti	2339
durada	424
duraklat	4218
durasi	2302
durasi video	2338
durata	2457
durata videoclipului	3528
duration	1277
duration #	1277
duration time	1276
durch ki erstellt	877
duur	2985
duur #	2985
""", 'dy': """
dyskusja	3163
""", 'e ': """
e tu cosa ne pensi	2389
""", 'e-': """
e-avis	583	3025
e-edition	1082
e-gazete	4153
e-mail	468	588	711	1054	1449	1897	2474	3148	3279	3509	3552
e-mail adresa	3752
e-mail eingeben	711
e-mail eller brugernavn	668
e-mail lub login	3237
e-mail non valida	2473
e-mail teilen	724
e-mail-adresse	711
e-mail-adresse eingeben	711
e-mail-adresse oder benutzername	865
e-mailadres	2872
e-mailadres of gebruikersnaam	2993
e-mailadresse	588
e-mailen	2882
e-paper	703	1082
e-pasta adrese	2824
e-pasts	2824
e-poodi	1536
e-post	1522	3030	3973
e-post eller brukernavn	3113
e-posta	4190
e-posta adresiniz	4190
e-posta adresinizi girin	4190
e-posta ile devam et	4260
e-postadress	3973
e-postadresse	3030
e-postadressen din	3116
e-postanizi girin	4261
e-postanizi kontrol edin	4233
e-posti aadress	1522
e-tidning	3968
e-wydanie	3145
""", 'ea': """
early bird -liput	1714
early bird jegyek	2202
early bird tickets	1271
early bird tickets on sale now	1271
early bird vstupenky	538
early bird-biljetter	4043
early bird-billetter	3100
early bird-tickets	2979
early-bird tickets	1271
early-bird-tickets	852
eavis	3025
""", 'eb': """
ebben a cikkben	2221
""", 'ec': """
ecran complet	3492
""", 'ed': """
edasi lugemiseks logi sisse	1497
edellinen	1670
edellinen artikkeli	1733
edellinen juttu	1668
edellinen kuva	1733
edellinen sivu	1733
edited	1296
editor's choice	1077
editor's pick	905	1077
editor's picks	1077
editors' choice	1077
editors' picks	1077
edizione digitale	2360
""", 'ee': """
eelmine artikkel	1545
eelmine leht	1545
eelmine pilt	1545
eenmalig	2863
eenmalige donatie	2991
eenmalige gift	2991
eerste maand gratis	2937
""", 'ef': """
efterlad en kommentar	683
efternamn	4062
efternavn	672
eftertryk forbudt	679
""", 'eg': """
eget belopp	4056
""", 'ei': """
ei kiitos	1651
ei kommentteja	1742
ei nyt	1651
ei roskapostia	1730
ei tunnusta	1727
ei, kiitos	1651
eigen bedrag	2991
eigener betrag	863
eilmeldungen	860
eilmeldungen aktivieren	859
eilmeldungen erhalten	859
ein fehler ist aufgetreten	868
einblenden	743
einde advertentie	3012
einde van de advertentie	3012
einen kommentar hinterlassen	879
eingeloggt bleiben	865
einklappen	742	871
einloggen	703
einmalig	698
einmalig spenden	698
einschalten	860
einstellungen	732
einstellungen verwalten	855
einverstanden und weiter	855
einwilligen und weiter	855
einwilligung	732
einwilligung verwalten	855
einwilligung widerrufen	855
einwilligungen verwalten	855
""", 'ej': """
ej prenumerant	4058
""", 'ek': """
ekskl. fragt	655
eksklusivt for abonnenter	3113
eksklusivt for medlemmer	668
ekskluzivno za pretplatnike	3749
eksternt indhold	657
eksternt innhold	3102
""", 'el': """
el crucigrama de hoy	1467
el quiz de la semana	1467
el sudoku de hoy	1467
el test de la semana	1467
el teu missatge s'ha enviat	440
el teu vot s'ha registrat	416
el vostre vot s'ha registrat	416
elders op het web	2897
eldste	3129
elegir	1447
elegir cantidad	1476
elegir cookies	1471
elegir esta oferta	1446
elegir plan	1446
elfelejtetted a jelszavad	2215
elfelejtettem a jelszavam	2215
elige la cantidad	1476
elige plan	1446
elige tu plan	1446
elige un importe	1476
elige una cantidad	1318
elijo la cantidad	1476
elk moment opzegbaar	2993
elke bijdrage helpt	2991
elke bijdrage telt	2934
elke donatie helpt	2991
elke donatie telt	2934
elke euro helpt	2991
elke euro telt	2934
elke vrijdag. gratis. geen spam	2996
eller	669	3114	4059
elolvasom	2159
els nostres jocs	419
els nostres socis	427
els preus poden variar	400
elsewhere on the web	1077
elta	2749
elta inf	2749
""", 'em': """
em alta	3310
em destaque	3310
email	981	1041	1054	1449	1897	2319	2474	3389	3509	3552	4469
email (required	1041
email address	1041
email anda	2341
email article	1053
email ini sudah terdaftar	2341
email invalid	3508
email non valida	2473
email or username	1283
email this	1053
email tidak valid	2318
email to a friend	1053
embed laden	855
emne	672	3117
emneord	3046
emner	605	3046
emner i artikkelen	3119
emner i artiklen	674
empezar el test	1428
empfehlen	724	880
empfehlungen	739
empfehlungen der redaktion	739
empfohlen	866
empfohlen von outbrain	883
empfohlen von taboola	883
empfohlene artikel	739
empfohlener externer inhalt	732
empfohlener redaktioneller inhalt	732
""", 'en': """
en avantajli	4232
en ce moment	1815
en collaboration avec	1912
en continu	1815
en directo	1364
en eski	4211
en eskiler	4211
en este tema	1422
en iyi fiyat	4232
en otros medios	1364
en portada	1364
en savoir plus	1804	1819
en yeni	4211
en yeniler	4211
encara no ets subscriptor	438
encontrou algum erro	3302
encontrou um erro	3302
encuesta	91
encuesta de la semana	1360
end of ad	1298
end of advert	1298
end of advertisement	1298
end of advertising	1298
ende der anzeige	883
ende der werbung	842
endre cookie-innstillinger	3102
endre samtykke	3102
engangsdonation	666
engangsgave	3022
enim loetud	1499
enkratna donacija	3937
enlace copiado	1345
enlace copiado al portapapeles	1421
enlarge	1083
enlarge image	1082
enlarge photo	1288
enlarge picture	1288
enlarge this image	1082
enne kommenteerimist loe reegleid	1503
enquesta	91
enquete	91
enquete da semana	3304
enquete do dia	3304
enregistrer	1794
enregistrer cet article	1865
enregistrer l'article	1865
enregistrer la recette	61
entdecken sie unsere newsletter	786
entendi	3316
entendido	1371
enter amount	1028
enter your email address	1041
enter your own amount	1281
entra	2360
entra amb facebook	438
entra amb google	438
entra nella conversazione	2429
entradas	1463
entradas relacionadas	1364
entrar	1320	3274
entrar com apple	3358
entrar com facebook	3358
entrar com google	3358
entre	3274
entre com sua conta	3358
entre para comentar	3363
entrez votre e-mail	1927
entrez votre email	1927
envia	441
envia el comentari	416
envia la resposta	416
envia per correu	412
envia un comentari	416
envia'ns les teves fotos	446
envia-ho per correu	412
enviar	91	1449	3389
enviar a un amigo	1421
enviar comentario	1425
enviar para um amigo	3360
enviar por correo	1345
enviar por e-mail	3289
enviar por email	1345
enviar por whatsapp	1345
enviar resposta	3363
enviar respuesta	1425
enviar voto	91	1425
envie de lire la suite	1862
envoyer	1897
envoyer le commentaire	1874
envoyer par courriel	1865
envoyer par e-mail	1794
envoyer par email	1794
envoyer par mail	1794
envoyer un commentaire	1874
""", 'ep': """
epaper	1082
""", 'er': """
er der fejl i artiklen	600
er du abonnent	3113
er du allerede abonnent	583	3025
er du ikke abonnent	3113
er ging iets mis	2997
er ging iets mis. probeer het later opnieuw	2930
er ging iets mis. probeer het opnieuw	2996
er is een fout opgetreden	2997
er is een fout opgetreden. probeer het later opnieuw	2996
er is iets misgegaan	2930	2997
er is iets misgegaan. probeer het later opnieuw	2930
erfolgreich	868
erfolgreich abonniert	867
erfolgreich angemeldet	867
ergebnis anzeigen	91	848
ergebnisse anzeigen	91	743	848
erlauben	860
err/bns	1507
error al cargar el video	1472
errore nel caricamento del video	2497
erstellt mit ki	770
""", 'es': """
es folgt werbung	842
es ist ein fehler aufgetreten	786
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	786
escaneie o qr code	3377
escaneja el codi qr	429
esci	2360
esci da schermo intero	2456
escolha a sua assinatura	3386
escolha do editor	3310
escolha o seu plano	3358
escolha o valor	3416
escolha seu plano	3358
escolha sua assinatura	3386
escolha um plano	3386
escolha um valor	3272
escolher	3387
escolher plano	3386
escolher valor	3416
escolta aquest article	423
escolta l'article	423
escribe al autor	1455
escribe tu correo	1414
escribe tu email	1414
escribe un comentario	1357
escuchar	1345
esita video	1538
esmu abonents	2844
espace partenaire	1802
espacio patrocinado	1397
espandi	2399
especiais	3310
esqueceu a senha	3274
esqueceu-se da palavra-passe	3386
esqueci minha senha	3274
esquelas	1397
esqueles	400
essai gratuit	1767
estatuto editorial	3395
este campo es obligatorio	1448
esu prenumeratorius	2784
""", 'et': """
et pot interessar	386
et pots donar de baixa en qualsevol moment	406
et pots donar de baixa quan vulguis	440
et queden # articles gratis aquest mes	410
et recomanem	386
ethvert bidrag hjelper	3111
etichete	3449
etiketler	4167
etiquetas	1364	3310
etiquetes	413
ets subscriptor? identifica't	410
ett fel uppstod	4062
etternavn	3117
etunimi	1731
etusivu	1668	1670
etusivulle	1668
etwas ist schiefgelaufen	868
""", 'ev': """
every contribution counts	1146
every contribution helps	1281
every contribution makes a difference	1281
every contribution, however small, makes a difference	1281
every dollar counts	1146
every donation counts	1146
every donation helps	1281
every donation helps, however small	1281
every donation makes a difference	1281
every donation, however small, helps	1281
every friday. free. no spam	1285
every gift counts	1146
evet, istiyorum	4224
""", 'ex': """
excl. verzendkosten	2979
exclusief abonneevoordeel	2979
exclusief verzendkosten	2979
exclusief voor leden	2993
exclusiu per a subscriptors	410
exclusive content	1031
exclusive for members	1283
exclusive for subscribers	1283
exclusive to members	1283
exclusive to subscribers	1150
exclusivo assinantes	3274
exclusivo para assinantes	3358
exclusivo para suscriptores	1446
expand	1082
expand all	1083
expand image	1288
expandera	3994
expandir	3316
expediente	3319
explore	1080
explore more	1077
explore more on these topics	1077
explore our newsletters	1141
explore our subscription offers	1150
explore subscription offers	1150
export citation	1256
external content	1121
external links	1053
externe content	2917
externe inhalte	732
externe inhalte anzeigen	732
externe inhalte erlauben	732
externe inhoud	2917
externen inhalt anzeigen	732
externen inhalt laden	732
externer inhalt	732
externer inhalt konnte nicht geladen werden	768
""", 'ez': """
ezt is olvassa el	2157
""", 'fa': """
facebook	1054
facebook ile devam et	4231
facebook messenger	1054
facebook twitter	1053
facebook twitter email	1053
facebook twitter linkedin email	1053
facebook twitter whatsapp	1053
facebook x	1053
facturat anual	3506
facturation annuelle	1894
fai il quiz	2429
fai il test	2429
fai una domanda su questo articolo	2416
fai una donazione mensile	2501
fai una donazione singola	2501
faire le quiz	1877
faire un don	1758
faites le quiz	1877
fale com o autor	3395
fale conosco	3302	3319
fandt du en fejl	600
fant du en feil	3042
farkli bir tutar	4228
farkli tutar	4228
fast geschafft	786	868
fast giver	3111
fatturazione annuale	2471
fatturazione mensile	2471
faturado anualmente	3386
favorilere ekle	4160
favoris	1794
fazer login	3274
fazer o quiz	3366
""", 'fe': """
featured articles	1077
featured content	1077
featured stories	1077
fechar	3269	3315
fechar galeria	3420
fechar janela	3420
fechar menu	3420
feedback	735	1072	2893
feedback geben	735
feedback geven	3006
feedback senden	877
fehler gefunden	735
fehler im artikel gefunden	735
fehler im text melden	874
fehler melden	735
fel i artikeln	3986
felirat	2207
feliratkozom	2162
feliratok	2207
feltet er obligatorisk	3116
fermer	1757
fermer la galerie	1929
fermer le menu	1819
fes el test	419
fes-te soci	382
fes-te subscriptor	382
fetching more	1082
""", 'fi': """
fi de l'anunci	422
fi de la publicitat	422
fields marked with * are required	1285
fields marked with an asterisk are required	1285
fikrim yok	4211
fil d'ariane	1900
fil info	1815
filed under	1077	1082
fim da publicidade	3369
fin de la publicidad	1431
fin del anuncio	1431
find out more	1082
fique por dentro	3279
firsati yakala	4267
first name	1041
fizetett tartalom	2152
""", 'fj': """
fjern annoncer	596
fjern annonser	3038
""", 'fl': """
flag	1296
flag as inappropriate	1295
flecha	1320
fler	3990
fler artiklar	3990
fler nyheter	3990
flere artikler	605	3046
flere artikler av forfatteren	3119
flere nyheder	605
flere nyheter	3046
flere saker	3046
flipboard	1054
""", 'fo': """
foglald le a helyed	2202
fold ud	609
folge ich	881
folgen	725
folgen sie uns	725
folie # aus #	869
folie # von #	869
follow	1058
follow author	1058
follow live	1058
follow this author	1058
follow this topic	1058
follow topic	1058
follow us	1058
follow us on facebook	1058
following	1058
font size	1053
fontin koko	65
fonttikoko	1745
for abonnenter	583	3025
for members only	1283
for subscribers	1031
forbliv logget ind	668
forgot password	1031
forgot your password	1031
forma de pagamento	3272
forma de pago	1318
formas de pagamento	3272
formas de pago	1318
formular trimis	3531
formulario enviado	1478
formulir terkirim	2341
fornavn	672	3117
forrige	608	3049
forrige artikel	605
forrige artikkel	3046
forrige bilde	3119
forrige billede	674
forrige side	3119
forse in seguito	2354
forsiden	605	3046
fortsett med apple	3113
fortsett med e-post	3113
fortsett med facebook	3113
fortsett med google	3113
fortsett med vipps	3113
forward # seconds	1276
foto	2260
foto # af #	673
foto # aus #	869
foto # av #	3118	4063
foto # no #	2854
foto # od #	3754	3944
foto # van #	2998
foto # von #	869
foto # z #	556	3242	3849
foto # ze #	556
foto # zo #	3849
foto #/#	556	673	869	1553	2794	2854	2998	3118	3242	3754	3849	3944	4063
foto anterior	1480	3420
foto berikutnya	2342
foto galeri	4167
foto lainnya	2322
foto precedente	2505
foto sebelumnya	2342
foto seguinte	3420
foto siguiente	1480
foto successiva	2505
foto's bekijken	2998
fotogalerie zde	557
fotogalerija	2746
fotografia # z #	3849
fotografia # zo #	3849
fotografia #/#	3849
fotografie # z #	556
fotografie # ze #	556
fotografie #/#	556
fotografija # od #	3754	3944
fotografija #/#	3754	3944
fotos anschauen	869
fotos ansehen	869
fotos anzeigen	869
fotostrecke	739
fotostrecke ansehen	870
fotostrecke starten	870
fout gespot	2893
fout gevonden	3003
fout gezien	2893
fout melden	2901	3003
foutje gezien	2893
""", 'fr': """
fra vores butik	655
fra vores partnere	687
fra vores shop	655
frag unsere ki	770
frage des tages	91
fragen sie unsere ki	770
fragt kan tilkomme	655
frais de port offerts	1880
frakt kommer i tillegg	3100
frakt tillkommer	4043
fraktkostnad tillkommer	4043
free amount	1281
free daily newsletter	1041
free newsletter	1041
free weekly newsletter	1041
free. no spam	1285
freier beitrag	863
freier betrag	863
friss	2157
from around the web	1077
from our advertisers	1298
from our partner	1298
from our partners	1077
from our shop	1271
from our sponsor	1063
from our sponsors	1063
from our store	1271
from the web	1077
""", 'fu': """
full coverage	1077
full name	1285
full results	1083
full score	1083
full screen	1277
full skjerm	3104
fullscreen	1082	1277
fullscreen image	1288
fullskjerm	3049
fundet en fejl	678
funnet en feil	3123
further reading on this site	1077
""", 'fy': """
fyll ut feltet	3116
""", 'ga': """
ga akkoord	2889
ga akkoord en sluit	2982
ga naar de inhoud	2999
ga naar inhoud	2900
ga naar recept	61
ga verder met apple	2993
ga verder met facebook	2993
ga verder met google	2993
gada abonements	2844
gagal memuat video	2338
galaxy store	93
galeri foto	2322
galerie # aus #	869
galerie # von #	869
galerie ansehen	870
galerie anzeigen	870
galerie foto	3512
galeriye git	4237
galeriyi kapat	4263
galite bet kada atsisakyti prenumeratos	2739
gallery	2393
gallery # of #	1287
gambar berikutnya	2342
gambar sebelumnya	2342
gambar selanjutnya	2342
gamble responsibly	1232
ganzen artikel lesen	742
gavelenke	3131
gavelink	686
gaven gir skattefradrag	3111
gaver gir skattefradrag	3111
""", 'ge': """
ge bort artikel	4076
ge bort artikeln	3968
ge feedback	4071
gebruikersnaam	2994
gebruikersnaam of e-mailadres	2993
gebruiksvoorwaarden	2889
geef cadeau	2938
geef een reactie	2893
geef eenmalig	2991
geef feedback	2927
geef je mening	3006
geef je mening over dit artikel	2927
geen mening	2976
geen spam	2996
gegenereerd door ai	2919
gegenereerd met ai	2919
gegenereerd met een ai-stem	2984
gekopieerd	3011
gekopieerd naar klembord	3011
gelen kutunuzu kontrol edin	4233
gelesen von einer synthetischen stimme	857
geluid aan	2984
geluid uit	2984
gem	592
gem artikel	592
gem artiklen til senere	592
gem indstillinger	657
gem opskrift	61
gem opskriften	61
gem til senere	592
gem valg	657
gemaakt door ai	3006
gemaakt met ai	2919
gemaakt met behulp van ai	3006
generado con ia	1472
generado por ia	1472
generat cu ai	3528
generat de ai	3528
generated by ai	1123
generated with ai	1294
generato con ai	2497
generato con ia	2497
generato dall'ia	2497
genererad av ai	4071
genererad med ai	4071
genereret af ai	681
genereret med ai	681
generert av ki	3126
generert med ki	3126
generirano umjetnom inteligencijom	3761
generirao ai	3761
generisao ai	3761
gerade nicht	697
gerado por ia	3412
gerelateerd	2897
gerelateerd nieuws	2897
gerelateerde artikelen	2897
gerelateerde onderwerpen	2897
gerenciar consentimento	3375
gerenciar cookies	3411
gerir consentimento	3375
gerir cookies	3297
gerir o consentimento	3375
geschenklink	882
geschenklink erstellen	882
geschenklink kopieren	882
geschwindigkeit	858
geslo	3940
gesponsert	729
gesponserter beitrag	87	801
gesponserter inhalt	729
gesponsord	2887
gesponsorde content	3012
gesponsorde inhoud	2887
gestion des cookies	1804
gestiona el consentiment	427
gestiona les galetes	427
gestionar consentimiento	1436
gestionar cookies	1354
gestionar el consentimiento	1436
gestionar mis cookies	1471
gestionar mis preferencias	1471
gestionar opciones	1471
gestisci consenso	2460
gestisci i consensi	2460
gestisci i cookie	2383
gestisci il consenso	2460
gestisci le opzioni	2496
gestisci le preferenze	2496
gestisci notifiche	2432
gestisci preferenze	2383
get alerts	1058
get deal	1266
get digital access	1031
get email updates	1041
get licence	1292
get news alerts	1280
get started	1031
get the daily email	1041
get the newsletter	1041
get this deal	1266
get tickets	1233
get your ticket	1271
get your tickets	1271
""", 'gi': """
gi bort artikkelen	3025
gi bort saken	3034
gi en engangsgave	3111
gi en gave	3111
gi et bidrag	3111
gi oss tilbakemelding	3126
gi skattefradrag	3111
gi tilbakemelding	3042
gift a subscription	1031
gift article	1031
gift link	1297
gift this article	1031
gift this story	1297
giften zijn fiscaal aftrekbaar	2991
gilla	4074
gillar	4074
gim	2299
gioca	2453
gioca gratis	2451
gioca ora	2451
gioca responsabilmente	2454
giochi	2453
giv artiklen til en ven	592
giv en gave	666
giv en kop kaffe	666
giv et bidrag	666
giv feedback	681
giv os en kop kaffe	666
giv os feedback	600
give a gift	1031
give a gift subscription	1024
give another amount	1281
give as a gift	1297
give feedback	1072
give monthly	1024
give now	1024
give this article	1297
give this article as a gift	1297
give today	1024
give us feedback	1072
gizle	4170
gizlilik	4163
gizlilik ayarlari	4220
gizlilik tercihleri	4220
gizlilik tercihlerim	4255
""", 'gj': """
gjeldende tid	3104
gjeldende tid #	3104
gjord av ai	4071
""", 'gl': """
glasaj	91	3735
glasajte	91
glasnost	3931
glasuj	91	3735	3925
glasujte	91
glemt adgangskode	583
glemt din adgangskode	668
glemt dit kodeord	668
glemt kodeord	668
glemt passord	3025
glemt passordet	3113
""", 'go': """
go ad-free	1298
go to donation page	1281
go to homepage	1288
go to the donation page	1281
go to the homepage	1288
go to top	1082
godkjenn	3039
godkjenn alle	3039
godta	3039
godta alle	3039
godta alle cookies	3102
godta alt	3102
godta og fortsett	3102
godta og lukk	3102
godta og vis	3102
google	1054
google anzeigen	883
google ile devam et	4231
google news	1054
google oglasi	3766
google play	93
google play store	93
google play'den alin	4222
google play'den indir	4222
google play'den indirin	4222
google plus	1054
google reklamos	2792
google'i reklaamid	1551
google-advertenties	3012
google-annoncer	687
google-annonser	4077
google-anzeigen	883
google-mainokset	1746
googlen mainokset	1746
got it	1068
""", 'gr': """
gracias por apoyarnos	1476
gracias por participar	91
gracias por su voto	1425
gracias por suscribirte	1330
gracias por tu apoyo	1476
gracias por tu voto	1394
gracias por votar	91	1394
gracias, tu mensaje ha sido enviado	1448
graj teraz	3219
gratis e senza spam	2473
gratis fragt	655
gratis frakt	3100
gratis i sense correu brossa	440
gratis ongkir	2331
gratis proberen	2867
gratis verzending	2979
gratis y sin spam	1448
gratis, tanpa spam	2318
gratis. geen spam	2996
gratis. ingen spam	4061
gratuit, chaque matin	1896
grazie per aver votato	91	2416
grazie per il sostegno	2501
grazie per il tuo feedback	2416
grazie per il tuo sostegno	2501
grazie per il tuo voto	91	2448
grazie per l'iscrizione	2370
grotere tekst	3011
""", 'gu': """
guarda anche	2393
guarda i risultati	91	2416
guarda l'article	412
guarda la fotogallery	2396
guarda la gallery	2398
guarda le foto	2477
guarda tutte le foto	2477
guarda tutti i video	2477
guardar	1345	3289
guardar artigo	3427
guardar en favoritos	1421
guardar noticia	1489
guardar para ler mais tarde	3360
guardar preferencias	1436
guardar receita	61
guardar receta	61
guides d'achat	1815
gulir ke bawah untuk melanjutkan	2300
gulir untuk lanjut membaca	2255
gulir untuk melanjutkan membaca	2300
""", 'ha': """
ha ocurrido un error	1448
haber faydali oldu mu	4166
haber ihbar hatti	4239
haberde hata mi var	4239
haberi hediye et	4245
haberi kaydet	4160
haberi nasil buldunuz	4166
haberi oynat	4169
haberi puanla	4166
haberi sesli dinle	4160
haberi sesli dinleyin	4160
haberi sesli dinleyin (# dk	4160
haberi yazdir	4160
haberin devami	4162	4169
haberin devami reklamdan sonra	4162
haberin devamini oku	4237
haberin tamami	4169
haberin tamamini oku	4237
hacer el test	1428
hacker news	1054
hadiahkan artikel	2329
hadiahkan artikel ini	2285
hae	1670
haftanin testi	4251
hai dimenticato la password	2471
hai letto # articoli su # questo mese	2438
hai trovato un errore	2387
hai una segnalazione	2387
haku	1670
halaman berikutnya	2262
halaman sebelumnya	2322
halaman selanjutnya	2262
halaman: #	2262
halda teavitusi	1540
hallinnoi suostumuksia	1716
hallitse ilmoituksia	1721
hallitse suostumusta	1716
haluatko ilmoituksia	1721
haluatko saada ilmoituksia	1721
haluatko vastaanottaa ilmoituksia	1721
handelsbetingelser	597
hang be	2206
hang ki	2206
hantera cookies	3983
hantera dina samtycken	4047
hantera notiser	4052
hantera samtycke	4047
hanya untuk pelanggan	2316
har du allerede en konto	583	3025
har du allerede en profil	668
har du allerede konto	3113
har du en god historie	678
har du en konto	668
har du fundet en fejl	678
har du fundet en fejl i artiklen	678
har du funnet en feil	3123
har du funnet en feil i artikkelen	3123
har du glemt adgangskoden	668
har du glemt din adgangskode	668
har du glemt passordet	3113
har du hittat ett fel	4068
har du hittat ett fel i texten	4068
har du ikke en konto	668
har du ikke et abonnement	668
har du ikke konto	3113
har du inget konto	4058
har du konto	3113
har du opdaget en fejl	678
har du redan ett konto	3968
har du tips	3123
har du tips i saken	3123
has oblidat la contrasenya	383
has trobat un error	416
has vist un error	416
hasil jajak pendapat	2333
hasil polling	2333
hastighed	660
hastighet	3105	4050
hasznos volt a cikk	2156
hasznos volt ez a cikk	2228
hata bildir	4166
hata bildirin	4166
haut de la page	1900
haut de page	1819
have an account	1031
have an account? sign in	1031
have your say	1072
havonta	2216
haz clic para activar el sonido	1472
haz el quiz	1428
haz el test	1428
haz nuestro test	1428
hazte de la comunidad	1313
hazte miembro	1315
hazte premium	1418
hazte socia	1315
hazte socio	1443
hazte socio/a	1443
""", 'he': """
he desactivado el bloqueador	1441
he desactivado mi bloqueador	1441
he desactivat el bloquejador	433
he oblidat la contrasenya	438
heb je al een account	2867
heb je hier iets aan	3006
hediye et	4246
heeft u al een account	2993
heli sisse	1538
help mee	2863
help ons om dit te blijven doen	2934
hem	3993
hemen al	4267
hemen bilet al	4216
hemen oy ver	4210
hemen oyna	4213
hemen satin al	4216
hemeroteca	1320
hent episoden	659
hent flere	674
hent indhold	657
hepsini kabul et	4163
her ay	4229
her hakki mahfuzdur	4265
her hakki saklidir	4265
her zaman izin ver	4220
herinner me later	2862
herlaad de pagina	2990
hesabim	4153
hesabim var	4231
hesabin yok mu	4231
hesabiniz var mi	4153
hesabiniz yok mu	4231
heslo	552	3845
het artikel gaat hieronder verder	2887
het laatste nieuws	2897
""", 'hi': """
hide	1083
hide ad	1063
hide caption	1082
hide comments	1072
hide password	1283
hide replies	1295
hide this ad	1298
hide this message	1022
hide transcript	1276
hier anmelden	703
hier bestellen	852
hier einloggen	703
hier erfahren sie, wie das geht	862
hier finden sie informationen zum datenschutz	768
hier kaufen	852
hier spielen	848
highlights generated by artificial intelligence	1123
hilfe	735
hinterlasse einen kommentar	879
hinterlassen sie einen kommentar	879
hinweis an die redaktion	780
hinweis geben	874
hinweis senden	874
hinweis zum datenschutz	732
hinweise anonym senden	874
hinweise zu diesem artikel	780
hitrost	3931
hitrost predvajanja	3930
hittade du ett fel	3986
hittat fel	3986
""", 'hj': """
hjem	608	3049
""", 'hl': """
hlasitost	543
hlasovat	91	478
hlasujte	91
hledat	481
""", 'ho': """
ho capito	2399
ho disattivato adblock	2465
ho disattivato l'ad blocker	2465
ho disattivato l'adblock	2465
ho letto e accetto l'informativa privacy	2473
ho letto e accetto l'informativa sulla privacy	2434
ho letto l'informativa privacy	2473
hoe wij onze bronnen beschermen	3003
hold deg oppdatert	3030
hold dig opdateret	588
hold meg innlogget	3113
hold mig logget ind	668
home	1082	2398	2900
hop til indhold	674
hop til indholdet	674
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3119
hopp til innhold	3049
hopp til innholdet	3049
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2927
house rules	1072
how did we do	1072
how to cite	1256
how to cite this article	1256
how to contact us securely	1291
how to disable ad blocker	1278
how to disable your ad blocker	1278
how to turn off your ad blocker	1278
how was this made	1294
how was this summary made	1294
how we protect our sources	1291
how we protect sources	1291
how we use ai	1123
hoy no	1314
""", 'hu': """
huawei appgallery	93
hubungi kami	2259
hubungi penulis	2323
hubungi redaksi	2323
huidige tijd	2984
huidige tijd #	2984
huisregels	2927
huomasitko virheen	1737
huomasitko virheen jutussa	1737
husk meg	3113
husk mig	668
""", 'hv': """
hva mener du	91
hva mener du? stem her	3049
hva synes du om denne saken	3042
hva synes du om saken	3042
hvad mener du? stem her	608
hvad synes du? stem her	608
hvala na glasanju	91	3734
hvala na glasu	3734
hvala na poruci	3752
hvala na registraciji	3752
hvala za glas	3924
hvala za sodelovanje v anketi	3924
hver fredag. gratis. ingen spam	3116
hver krone hjelper	3111
hver krone teller	3111
hvert bidrag hjelper	3111
hvorfor ser jeg denne annonce	687
hvorfor ser jeg denne annonsen	3132
hvorfor vises denne annonce	687
hvorfor vises denne annonsen	3132
""", 'i ': """
i accept	1068
i agree	1068
i already donated	1022
i already gave	1022
i already have a subscription	1283
i already have an account	1283
i am already a subscriber	1283
i betalt samarbete	4077
i commenti sono riservati agli abbonati	2429
i denne artikel	674
i denne artikkelen	3119
i denne saken	3119
i don't have an account	1283
i have an account	1283
i have disabled my ad blocker	1278
i have turned it off	1279
i have whitelisted this site	1278
i lettori hanno letto anche	2442
i nostri giochi	2451
i nostri partner	2460
i prezzi potrebbero variare	2421
i samarbeid med	3038
i samarbejde med	596
i samarbete med	3982
i understand	1083
i vantaggi dell'abbonamento	2454
""", "i'": """
i'll do it later	1022
i'm already a subscriber	1283
i'm in	1041
i've already donated	1022
i've disabled adblock	1278
i've disabled it	1279
i've disabled my ad blocker	1278
i've turned it off	1279
i've whitelisted this site	1278
""", 'ic': """
ich bin bereits abonnent	865
ich bin schon abonnent	865
ich bin schon dabei	697
ich habe bereits ein abo	865
ich habe bereits ein konto	865
ich habe den adblocker ausgeschaltet	861
ich habe den adblocker deaktiviert	861
ich habe ein konto	865
ich habe ihn ausgeschaltet	862
ich habe ihn deaktiviert	862
ich habe meinen adblocker deaktiviert	861
ich habe schon ein abo	865
ich habe schon ein konto	865
ich habe schon gespendet	697
ich stimme zu	732
icymi	1077
""", 'id': """
ideal	2866
identifiez-vous	1767
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2991
ielogojies	2800
ielogoties	2800
ielogoties ar google	2844
ievadi e-pastu	2824
ievadi savu e-pasta adresi	2824
ievadiet savu e-pastu	2845
ievadiet summu	2843
""", 'ig': """
iga annetus aitab	1542
iga euro aitab	1542
iga euro loeb	1542
iga toetus loeb	1542
igakuine annetus	1542
ignorer l'annonce	1920
igraj odmah	3734
igraj zdaj	3924
""", 'ih': """
iha	4173
ihr feedback	735
ihr kommentar	735
ihr name	867
ihre e-mail-adresse	711
ihre meinung	735
ihre nachricht	867
ihre nachricht wurde gesendet	867
ihre spende ist steuerlich absetzbar	790
ihre stimme wurde gespeichert	848
""", 'ik': """
ik begrijp het	2901
ik heb al een account	2993
ik heb al gedoneerd	2862
ik heb een account	2993
ik heb hem uitgezet	2990
ik heb mijn adblocker uitgeschakeld	2989
ik heb mijn adblocker uitgezet	2989
ik steun al	2862
ikke abonnent	3113
ikke abonnent endnu	668
ikke i dag	579	3021
ikke nu	579
ikke tillat	3108
iklan	2255
iklan sponsor	2290
ikuti jajak pendapat	2294
ikuti kuis	2297
ikuti kuisnya	2297
ikuti penulis	2327
ikuti polling	2294
ikuti topik	2327
ikuti topik ini	2327
""", 'il': """
il cruciverba del giorno	2492
il cruciverba di oggi	2492
il mio account	2360
il nostro codice etico	2480
il nostro shop	2454
il quiz del giorno	2492
il quiz della settimana	2492
il sondaggio	91
il sondaggio del giorno	91	2390
il sondaggio della settimana	2390
il sudoku del giorno	2492
il sudoku di oggi	2492
il tuo indirizzo email	2370
il tuo messaggio	2503
il tuo nickname	2491
il tuo nome	2503
il tuo nome utente	2491
il tuo sostegno fa la differenza	2501
il tuo voto	2389
ilan	4162
ilgili haber	4167
ilgili haberler	4167
ilgili konular	4167
ili	3750
ilk ay # tl	4153
ilk yorumu siz yapin	4250
ilmainen toimitus	1714
ilmianna	1743
ilmianna kommentti	1742
ilmoita asiaton viesti	1742
ilmoita asiattomasta kommentista	1742
ilmoita mainoksesta	1746
ilmoita virhe	1737
ilmoittaudu webinaariin	1670
ilmoitukset	1722
ilmoitus	1662
ils ont lu aussi	1815
""", 'im': """
im liveblog	870
im shop ansehen	852
im shop kaufen	852
im trend	739
image # of #	1287
image suivante	1929
imagem anterior	3420
imagem seguinte	3420
imagen anterior	1480
imagen siguiente	1480
ime	3753	3943
ime i prezime	3753
ime in priimek	3943
immagine precedente	2505
immagine successiva	2505
immer anzeigen	855
immer entsperren	855
immer erlauben	855
immer informiert	711
immer informiert mit unserem whatsapp-service	842
importe personalizado	1476
importo a scelta	2468
importo libero	2468
importo personalizzato	2501
impossibile caricare il video	2497
impossibile riprodurre il video	2456
impostazioni cookie	2383
impostazioni della privacy	2460
impostazioni privacy	2460
impostazioni sulla privacy	2460
impressum	732
impresszum	2225
imprimeix	389
imprimeix l'article	412
imprimeix la recepta	61
imprimer	1794
imprimer cet article	1865
imprimer cette recette	61
imprimer l'article	1794
imprimer la recette	61
imprimir	1345	3289
imprimir a receita	61
imprimir artigo	3360
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4403
in case you missed it	1077
in collaborazione con	2488
in die zwischenablage kopiert	882
in diesem artikel	739
in dit artikel	2999
in evidenza	2393
in het nieuws	2897
in kooperation mit	729
in other news	1077
in our shop	1271
in partnership with	1063
in primo piano	2393
in this section	1077
in winkelwagen	2979
in zwischenablage kopieren	724
increase font size	1297
increase text size	1297
indeks	2260
indhold fra vores partnere	687
indholdet er beskyttet af ophavsret	679
indholdet er blokeret	657
indholdet kan ikke vises	657
indicates required	1285
indicates required field	1285
indietro di # secondi	2456
indirim kodlari	4267
indirizzo e-mail non valido	2473
indirizzo email	2370
indirizzo email non valido	2473
indlejret indhold	657
indsend	672
indsend kommentar	683
indstillinger	597
indtast din e-mail	588
indtast din mail	588
indtast e-mail	588
info iklan	2275
infolettre	1777
infolettres	1777
informa d'un error	398
informar de un error	1408
informar erro	3406
informasjonskapsler	3039
informationen zum datenschutz	768
informativa cookie	2385
informativa privacy	2385
informativa sui cookie	2385
informativa sulla privacy	2383
informazione promozionale	2421
informazione pubblicitaria	87	2421
ingat saya	2316
ingatkan saya nanti	2241
ingelogd blijven	2993
ingen bindingstid	3113
ingen bindningstid	4058
ingen holdning	652
ingen mening	3097
ingen spam	4061
ingen uppfattning	4040
ingesloten inhoud	2982
ingezonden mededeling	87	2942
ingrandisci	2398
ingrandisci foto	2477
ingrandisci il testo	2486
ingrandisci l'immagine	2477
ingrandisci la foto	2477
ingresar	1320
ingressos	3403
inhalt	742
inhalt aktivieren	855
inhalt anzeigen	732
inhalt entsperren	855
inhalt freigeben	855
inhalt immer anzeigen	855
inhalt laden	729
inhalt teilen	724
inhalte aktivieren	855
inhalte anzeigen	732
inhalte entsperren	855
inhalte immer anzeigen	855
inhalte laden	855
inhalte unserer partner	883
inhaltsverzeichnis	742
inhoud laden	2982
inhoud niet beschikbaar	2982
inhoud tonen	2917
inhoud van onze partners	3012
inhoudsopgave	2900
inicio	1370
inizia il quiz	2451
inkl. mwst	852
inkl. mwst. zzgl. versandkosten	852
inklappen	2901
inloggen	2867
inloggen met apple	2993
inloggen met facebook	2993
inloggen met google	2993
inna kwota	3235
inne teksty autora	3243
innebygd innhold	3102
innholdet er blokkert	3102
innholdet er ikke tilgjengelig	3102
innholdet kan ikke vises	3102
innstillinger	3039
innstillinger for informasjonskapsler	3102
innstillinger for personvern	3102
inquadra il qr code	2462
inschakelen	2988
inschrijven	2872
inscreva-se	3279
inscreva-se na newsletter	3279
inscription	1767
inscription gratuite	1858
inserisci il tuo indirizzo e-mail	2434
inserisci il tuo indirizzo email	2434
inserisci la tua email	2503
inserisci la tua mail	2503
inserisci qui il tuo commento	2387
inserisci un indirizzo email valido	2434
insira o seu e-mail	3418
insira o seu email	3353
insira seu e-mail	3353
instagram	1054
instagram-inhalte erlauben	732
instale a app	3377
instellingen	2889
instellingen opslaan	2982
inte idag	3964
inte nu	3964	4053
inte prenumerant	4058
integrame	3488
interzis minorilor	3489
introdu adresa de email	3531
introdu adresa ta de email	3469
introduce tu correo	1478
introduce tu email	1330
introductory offer	1283
introduza o seu email	3418
invalid address	1285
invalid email	1041
invalid email address	1285
invia	91	2474
invia a un amico	2440
invia commento	2387
invia il commento	2448
invia per email	2376
invia risposta	2448
invia via email	2376
inzerce	474
inzercia	3777
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1438
ir a la oferta	1488
ir a la portada	1452
ir a la receta	61
ir a la tienda	1399	1431
ir a los comentarios	1357
ir al contenido	1370
ir al especial	1452
ir arriba	1370
ir para a loja	3369
ir para a receita	61
ir para o menu	3313
ir para o topo	3392
""", 'is': """
iscriviti	2370
iscriviti alla nostra newsletter	2370
iscriviti ora	2370
iscrizione completata	2434
iscrizione confermata	2503
isi survei	2294
isprintaj	3683
ispunite ovo polje	3752
""", 'iz': """
iz iste rubrike	3680
iz rubrike	3680	3875
izaberi	3750
izaberite iznos	3747
izaberite paket	3749
izaberite pretplatu	3749
izberi	3940
izberi znesek	3937
izberite	3940
izberite paket	3939
izberite znesek	3937
izbor urednice	3680
izbor urednika	3680
izdvajamo	3680
izin ver	4224
izinkan	2309
izinsiz kopyalanamaz	4265
izinsiz kullanilamaz	4265
izklopi zvok	3930
izklopil sem blokator oglasov	3935
izklopite adblock	3935
izklopite blokator oglasov	3935
izpildi testu	2835
izpolnite to polje	3942
izpostavljeno	3875
izradila umjetna inteligencija	3761
izveido kontu	2800
""", "j'": """
j'accepte	1804
j'accepte de recevoir les offres des partenaires	1858
j'accepte tous les cookies	1919
j'active	1791
j'active les alertes	1792
j'active les notifications	1792
j'active mes alertes	1792
j'ai compris	1820
j'en profite	1767
""", 'ja': """
ja ets subscriptor	383
ja gerne	860
ja graag	2988
ja has votat	416
ja heu votat	416
ja l'he desactivat	433
ja segueixes aquest autor	450
ja segueixes aquest tema	450
ja tack	4053
ja tak	663
ja takk	3108
ja tens compte	410
ja tinc compte	438
ja, benachrichtigen	859
ja, bitte	860
ja, doe maar	2988
ja, gerne	860
ja, gjerne	3108
ja, graag	2988
ja, ich will	698
ja, ik steun	2934
ja, ik wil de nieuwsbrief ontvangen	2930
ja, tack	4053
ja, tak	663
ja, takk	3108
jaa	1660
jaa artikkeli	1660
jaa facebookissa	1660
jaa juttu kaverille	1660
jaa lahjana	1745
jaa whatsappissa	1660
jaarlijks	2994
jaarlijks betalen	2993
jaarlijks gefactureerd	2993
jadi donatur	2313
jag har ett konto	4058
jag har redan ett konto	4058
jaga	1497
jaga artiklit	1497
jaga e-postiga	1550
jaga facebookis	1502
jaga lugu	1502
jaga seda artiklit	1502
jajak pendapat	91
jak vypnout adblock	547
jangan lewatkan	2260
jangan sekarang	2309
jatka applella	1727
jatka facebookilla	1727
jatka googlella	1727
jatka lukemista	1653
jatka poistamatta	1723
jau abonents	2844
jau esi abonents	2800
jau esi abonents? ielogojies	2800
jau prenumeratorius	2784
jau prenumeruojate	2739
jau prenumeruojate? prisijunkite	2739
jau sekate	2790
jau seko	2850
javascript dinonaktifkan	2305
javascript er deaktiveret	659
javascript er deaktivert	3104
javascript je izklopljen	3930
javascript staat uit	2984
""", 'je': """
je aanmelding is gelukt	2930
je bent aangemeld	2996
je bent ingeschreven	2930
je bent nu ingeschreven	2930
je bericht	2996
je bericht is verzonden	2996
je bilo to koristno	3951
je choisis cette offre	1894
je choisis mes cookies	1807
je choisis mon montant	1924
je commande	1849
je donne	1758
je donne chaque mois	1891
je donne mon avis	1853
je donne une fois	1891
je fais un don	1758
je fais un don mensuel	1924
je fais un don ponctuel	1924
je gebruikt een adblocker	2989
je gebruikt een advertentieblokker	2989
je gift is fiscaal aftrekbaar	2991
je hebt al gestemd	2975
je hebt je limiet bereikt	2993
je hebt je succesvol aangemeld	2930
je kunt je op elk moment afmelden	2930
je li ovo bilo korisno	3761
je m'abonne	1767
je m'abonne aux alertes	1791
je m'abonne et je refuse les cookies	1807
je m'inscris	1777
je me connecte	1767
je naam	2996
je ne sais pas	1875
je personnalise mes choix	1807
je refuse les notifications	1791
je refuse tous les cookies	1919
je soutiens	1758
je stem is geregistreerd	2975
je stem is geteld	2975
je teste	1767
je volgt	3010
je volgt deze auteur	3010
je volgt deze auteur al	3010
je volgt dit onderwerp	3010
je volgt dit onderwerp al	3010
je vote	91	1811
jeda video	2301
jeden freitag. kostenlos. kein spam	867
jeder beitrag hilft	863
jeder betrag hilft	863
jeder euro hilft	790
jederzeit abbestellbar	867
jederzeit abmeldbar	867
jednokratna donacija	3747
jednorazovo	3842
jednorazowo	3142
jeg har allerede en konto	3113
jeg har deaktiveret min adblocker	664
jeg har en konto	3113
jeg har konto	3113
jeg har skrudd av adblock	3109
jegyek itt	2202
jegyet veszek	2202
jegyezz meg	2215
jelentkezzen be	2144
jetzt abo sichern	795
jetzt abonnent werden	703
jetzt abonnieren	703
jetzt abstimmen	91	774	842
jetzt am gewinnspiel teilnehmen	774
jetzt anmelden	711
jetzt bestellen	703
jetzt bewerben	774
jetzt einloggen	703
jetzt einschalten	859
jetzt freischalten	703
jetzt helfen	698
jetzt im shop	852
jetzt im tv	739
jetzt karten sichern	774
jetzt kommentieren	735
jetzt kostenlos anmelden	711
jetzt kostenlos testen	703
jetzt mitdiskutieren	780
jetzt mitglied werden	698
jetzt mitmachen	774
jetzt mitraten	848
jetzt nicht	697
jetzt pinnen	61
jetzt platz sichern	852
jetzt registrieren	703
jetzt spenden	698
jetzt spielen	848
jetzt teilen	796
jetzt testen	703
jetzt ticket sichern	852
jetzt tickets sichern	774
jetzt upgraden	795
jetzt weiterlesen	865
jetzt zugang sichern	795
jetzt zustimmen	732
""", 'jo': """
jo tilaaja	1727
jocs	421
jocs i mots encreuats	400
jocuri	3488
jocurile noastre	3486
jogar	3368
jogar agora	3366
jogos	3368
jogue agora	3366
jogue com responsabilidade	3369
join now	1024
join our mailing list	1041
join the conversation	1072
join the debate	1295
join the discussion	1072
join the discussion on discord	1058
join us	1024
joka perjantai. ilmaiseksi. ei roskapostia	1730
jokainen euro auttaa	1725
jokainen lahjoitus auttaa	1725
jotain meni vikaan	1731
jouer	1879
jouer au mot du jour	1915
jouer gratuitement	1877
jouez gratuitement	1877
jouw e-mailadres	2872
""", 'ju': """
juba tellija	1543
juega con responsabilidad	1431
juega gratis	1428
juegos	1430
juga ara	419
juga gratis	419
jugar ahora	1428
jugar gratis	1428
jumlah lain	2313
jump to content	1082
jump to recipe	61
jump to section	1288
jump to the recipe	61
jump to video	61
jums nav konta	2844
just nu	3990
juttu jatkuu alla	1662
juttu jatkuu kuvan alapuolella	1662
juttu jatkuu kuvan alla	1662
juttu jatkuu mainoksen alla	1662
juttu jatkuu videon alla	1662
juttu on tarkoitettu tilaajille	1653
juttu on tuotettu automaattisesti	1740
juttu on vain tilaajille	1653
juttuvinkki	1737
jutun aiheet	1733
juuri nyt	1668
""", 'ka': """
kabal	3097
kabale	652
kabul ediyorum	4163
kabul et	4163
kabul et ve devam et	4220
kabul et ve kapat	4220
kadarkoli se lahko odjavite	3942
kaffee spendieren	863
kaikki artikkelit	1733
kaikki jutut	1733
kaikki kirjoittajan artikkelit	1733
kaip jums patiko straipsnis	2745
kako izklopiti adblock	3935
kako izklopiti blokator oglasov	3935
kako varujemo svoje vire	3948
kako varujemo vire	3948
kamu mungkin suka	2286
kanske senare	3964
kanskje senere	3021
kapat	4151
kapcsolat	2156
kapcsolja be a javascriptet	2206
kapcsolja ki az adblockert	2211
kararsizim	4211
kare bulmaca	4215
kargo bedava	4247
karier	2275
karjera	2746
karte anzeigen	743
karte laden	732
kas artikkel oli kasulik	1503
kas lugu oli kasulik	1503
kas sellest oli abi	1547
kas soovid saada teavitusi	1540
kasneje	3882	3934
kasnije	3688	3744
kasutad reklaamiblokeerijat	1541
kasutustingimused	1515
kategori	2260
kategoriat	1668
kategorie	479	3167
kategorien	739
kategorier	605	3046	3990
kategoriler	4167
katkida bulun	4152
katkilariyla	4247
katso # kuvaa	1732
katso # kuvat	1732
katso hinta	1714
katso kaikki	1733
katso kaikki # kuvaa	1732
katso kaikki # kuvat	1732
katso kaikki kuvaa	1732
katso kaikki kuvat	1732
katso kaikki tilaajaedut	1653
katso kuvaa	1732
katso kuvagalleria	1670
katso kuvat	1670	1732
katso tarjoukset	1714
katso tarjous	1714
katso tilaustarjoukset	1727
katso tilausvaihtoehdot	1727
katso tulokset	91	1710
katso tulos	1710
katso tuote	1714
katso video alta	1670
kaupastamme	1714
kaydet	4160
kaydiniz alindi	4261
kaydiniz tamamlandi	4261
kaydol	4153
kayit ol	4153
kaynak: aa	4173
kaynak: dha	4173
kaynak: iha	4173
""", 'ke': """
ke halaman donasi	2313
kebijakan cookie	2258
kebijakan koreksi	2323
kebijakan privasi	2258
kebijakan privasi | syarat dan ketentuan	2258
kecepatan pemutaran	2301
kecepatan putar	2301
keep me logged in	1283
keep me signed in	1283
keep reading	1077
kein spam	867
kein spam. jederzeit abbestellbar	867
keine angabe	849
keine meinung	849
keine neuigkeiten mehr verpassen	786
kelola cookie	2258
kelola opsi	2337
kelola persetujuan	2305
kelola preferensi	2337
keluar	2243
keluar dari layar penuh	2301
kembali ke atas	2262
kembali ke beranda	2322
kendini test et	4213
kendinizi test edin	4213
kereskedelmi tartalom	2233
kertalahjoitus	1652
keskustele	1667
keskustele asiallisesti	1667
keskustelu	1667
keskustelu on suljettu	1742
kesto	1719
kesto #	1719
ketentuan komentar	2294
ketuk untuk mengaktifkan suara	2338
keuntungan pelanggan	2300
keuze opslaan	2982
keuze van de redactie	2897
key points by ai	1123
key takeaways by ai	1123
""", 'kh': """
khusus pelanggan	2316
khusus untuk pelanggan	2316
""", 'ki': """
ki kann fehler machen	877
ki-generert	3127
ki-generert innhold	3126
ki-generert oppsummering	3049
ki-generiert	770
ki-generierte zusammenfassung	770
ki-oppsummering	3049	3127
ki-zusammenfassung	770	878
kiekviena auka padeda	2783
kiekviena parama svarbi	2783
kiekvienas euras padeda	2783
kiekvienas euras svarbus	2783
kiemelt	2157
kies	2994
kies abonnement	2993
kies een abonnement	2993
kies een bedrag	2865
kies je abonnement	2937
kies uw abonnement	2993
kies zelf een bedrag	2991
kiitos ilmoittautumisesta	1730
kiitos tilauksesta	1656
kiitos tilauksestasi	1656
kiitos vastauksestasi	91
kijk terug	2924
kingi artikkel	1502
kinnita oma e-posti aadress	1544
kiosque	1767
kirim	91	2252
kirim balasan	2294
kirim foto anda	2323
kirim ke teman	2285
kirim komentar	2259
kirim lewat email	2329
kirim masukan	2294
kirim tanggapan	2333
kirim tulisan	2323
kirjaudu	1653
kirjaudu applella	1727
kirjaudu ulos	1653
kirjoita kommentti	1667
kirjoita kommenttisi	1667
kirjoittaja on kansanedustaja	1679
kirjoittaja on kirjailija	1679
kirjoittaja on kolumnisti	1679
kirjoittaja on toimittaja	1679
kirjoittaja on vapaa toimittaja	1679
kirjoittaja on vapaa toimittaja ja kirjailija	1679
kirjoittajan muut jutut	1733
kirjuta autorile	1545
kirjuta kommentaar	1503
kirjuta toimetusele	1546
kita nuotrauka	2786
kita suma	2783
kitabi satin al	4216
kitabi satin alin	4216
kitas puslapis	2786
kitas straipsnis	2786
kiti skaito	2741
""", 'kl': """
klarna	702
klausies raidierakstu	2807
klausies rakstu	2805
klauskite dirbtinio intelekto	2745
klausykite straipsnio	2744
klausyti	2744
klausyti straipsnio	2744
klausyti straipsnio (# min	2744
kleinanzeigen	729
kleinere tekst	3011
klik om te vergroten	2999
klik untuk mengaktifkan suara	2338
klippet er ikke lenger tilgjengelig	3104
""", 'ko': """
kod pocztowy	3241
kode diskon	2343
kode promo	2343
kodeord	669
kokeile maksutta	1653
kokeile nyt	1653
koko ruutu	1718
kokoruututila	1718
kolla din inkorg	4061
kolla priset	4043
kolom ini wajib diisi	2318
kolom wajib	2318
kolom wajib diisi	2318
komentar	2259
komentar anda	2333
komentar dinonaktifkan	2333
komentar khusus pelanggan	2333
komentarai	2739
komentari	3683
komentarji	3878
komentarz	3163
komentarze	3163
komentiraj	3683	3878
komentirajte	3762
komentovat	566
komentuoti	2739
komentuoti gali tik registruoti vartotojai	2745
komercialna vsebina	3956
komercinis turinys	2792
komercsaturs	2852
komment	2156
kommentaare pole	1548
kommentaare veel pole	1548
kommentaarid	1497
kommentaarid on suletud	1548
kommentar	735
kommentar abschicken	879
kommentar absenden	879
kommentar melden	879
kommentar schreiben	735
kommentar senden	879
kommentar verfassen	735
kommentare	735
kommentare ansehen	735
kommentare anzeigen	735
kommentare lesen	735
kommentare sortieren	879
kommentarer	600	3042	3986
kommentarer blir moderert	3042
kommentarer granskas innan publicering	3993
kommentarer modereres	608
kommentarerna modereras	3986
kommentarregeln	735
kommentarregler	3128
kommentarsregler	3986
kommenteeri	1497
kommenteerimine on suletud	1503
kommenteerimise reeglid	1503
kommenteerimiseks logi sisse	1503
kommentek	2156
kommenter	600	3042
kommentera	3986
kommentera artikeln	4073
kommentieren	735
kommentit	1667
kommentit tarkistetaan ennen julkaisua	1667
kommentoi	1667
kommentoi juttua	1742
kommentointi on suljettu	1667
kommercielt indhold	613
kommercielt samarbejde	596
kommersiellt samarbete	4077
kommersielt innhold	3054
kommersielt samarbeid	3038
kommertssisu	1551
kommerzieller inhalt	883
konec oglasa	3956
konec reklamy	570
koniec reklamy	3159
kontakt	478	600	735	3163
kontakt do redakcji	3247
kontakt forfatteren	3119
kontakt na redakci	561
kontakt na redakciu	3853
kontakt os	600
kontakt oss	3042
kontakt redaksjonen	3123
kontakt redaktionen	678
kontakt zur redaktion	874
kontakta oss	3986
kontakta redaktionen	4068
kontaktirajte autora	3755
kontaktirajte avtorja	3945
kontaktirajte redakciju	3758
kontaktovat autora	557
kontaktovat redakci	561
konten berbayar	2290
konten bersponsor	2255
konten ini tidak dapat ditampilkan	2305
konten premium	2243	2285
konten promosi	2290
konten sponsor	2255
konto erstellen	703
kontrollera din inkorg	4061
kontrolli oma postkasti	1544
kontynuuj przez apple	3237
kontynuuj przez facebook	3237
kontynuuj przez google	3237
kontynuuj z apple	3237
kontynuuj z facebookiem	3237
kontynuuj z google	3237
konu	4262
konular	4167
konularima ekle	4264
konuya abone ol	4264
konuyu takip et	4243
koop een kop koffie voor ons	2991
koop een licentie	3004
koop het boek	2979
koop je tickets	2979
koop kaarten	2979
koop nu	2979
koop tickets	2979
kopeeri link	1497
kopeerimine keelatud	1552
kopeeritud	1550
kopieer de link	2882
kopieer deze link	2962
kopieer link	2882
kopier gavelenke	3131
kopier gavelink	686
kopier lenka	3034
kopier lenke	3034
kopier lenken	3034
kopier link	592
kopier linket	592
kopierat till urklipp	4076
kopieren	724
kopieret	686
kopieret til udklipsholder	686
kopiering forbudt	3124
kopiert	3131
kopiert til utklippstavlen	3131
kopioi linkki	1660
kopiointi kielletty	1738
kopioitu	1745
kopiraj link	3683
kopiraj povezavo	3878
kopiraj poveznicu	3683
kopirajte link	3683
kopirajte poveznicu	3683
kopiranje prepovedano	3949
kopiranje zabranjeno	3759
kopirano	3765	3955
kopiuj link	3155
kopyala	4160
kopyalanmasi yasaktir	4265
koristite adblock	3745
koristite adblocker	3745
koristite blokator oglasa	3745
korrekturhinweis senden	780
korsord	4040
kort fortalt - lavet med ai	608
korzystasz z adblocka	3233
kostenlos abonnieren	711
kostenlos registrieren	703
kostenlos testen	703
kostenlos. kein spam	867
koszty dostawy	3223
koupit e-knihu	538
koupit knihu	538
koupit licenci	562
koupit vstupenku	538
koupit vstupenky	538
""", 'kr': """
kraj oglasa	3766
kraj reklame	3766
krant	2867
kreditkarte	702
kreditkarte / klarna	702
kreiraj nalog	3673
krijg direct toegang	2937
kruiswoord	2976
kruiswoordpuzzel	2976
krydsord	652
kryssord	3097
""", 'ku': """
kuidas lugu meeldis	1503
kuidas me allikaid kaitseme	1546
kullanici adiniz	4250
kumppaneiltamme	1746
kun for medlemmer	3113
kunjungi toko	2300
kup bilet	3223
kup bilety	3223
kup bilety teraz	3223
kup e-book	3223
kup magazyn	3223
kup najnowszy numer	3223
kup prawa do publikacji	3248
kup teraz	3223
kup wydanie	3223
kupi karte	3737
kupi kartu	3737
kupi knjigo	3927
kupi knjigu	3737
kupi licenco	3949
kupi licencu	3759
kupi odmah	3737
kupi pretplatu	3673
kupi ulaznice	3737
kupi vstopnice	3927
kupi vstopnico	3927
kupi zdaj	3927
kupite karte	3737
kupite knjigu	3737
kupite ulaznice	3737
kupite vstopnice	3927
kupon kodlari	4267
kupte si knihu	538
kupte si vstupenky	538
kurzlink kopieren	821
kuukausilahjoitus	1652
kuukausilaskutus	1727
kuukausittain	1728
kuula	1502
kuula artiklit	1502
kuula artiklit (# min	1502
kuula lugu	1502
kuula saadet	1504
kuula saadet siit	1504
kuuntele	1660
kuuntele jakso	1660
kuutellimus	1543
kuva #/#	1732
kuva kuvassa	1718
kuva rohkem	1545
""", 'kv': """
kvalita	543	3836
kviz dana	3734
kviz dneva	3924
kvkk	4163
kvkk aydinlatma metni	4233
kvkk metnini okudum, onayliyorum	4233
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1815
l'article continue ci-dessous	1802
l'article en # points	1845
l'articolo in breve	2416
l'essentiel	1815
l'essentiel de l'actu chaque matin	1927
l'offerta migliore	2472
""", 'l-': """
l-am dezactivat	3501
""", 'la': """
la botiga	454
la encuesta	91
la encuesta de la semana	1360
la mejor oferta	1447
la mia donazione	2501
la newsletter	1777	2370
la parola del giorno	2492
la question du jour	91
la redazione consiglia	2393
la tua e-mail	2370
la tua email	2503
laad bericht	2982
laad inhoud	2982
laad meer	2900
laad meer artikelen	2999
laad video	2982
laadi alla app store'ist	1539
laadi postitus	1537
laadi rakendus alla	1539
laadi sisu	1537
laajenna	1671
laat een reactie achter	3008
laat je dit artikel voorlezen	2924
laat voorlezen	2882
laatste nieuws	2897
laatu	1719
ladataan soitinta	1718
ladataan videota	1718
ladda fler	3993
ladda fler artiklar	4064
ladda karta	4047
ladda ner ljud	4049
ladda om sidan	4055
ladda tweet	4047
ladda video	4047
laddar spelaren	4049
laddar video	4049
lae alla app store'ist	1539
lae heli alla	1538
lae juurde	1545
lae postitus	1537
lae veel	1545
laget av ai	3126
laget av ki	3126
laget med hjelp av ki	3126
laget med ki	3126
lagi ramai	2286
lagre	3034
lagre artikkel	3034
lagre innstillinger	3102
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3034
lagre saken til senere	3034
lagre til senere	3034
lagre valg	3102
lahenda test	1534
lahenda viktoriini	1534
lahjalinkki	1745
lahjoita	1652
lahjoita artikkeli	1745
lahjoita kerran	1725
lahjoita kuukausittain	1725
lahjoita mobilepaylla	1725
lahjoita nyt	1652
lahjoita tilisiirrolla	1725
lahjoitussivulle	1725
lain kali	2241
lainnya	2260
laisser un commentaire	1809
laissez un commentaire	1809
laisva suma	2783
lajittele	1743
lancer l'audio	1920
lancer la lecture	1920
lancer le quiz	1877
langganan	2243
langganan dikonfirmasi	2341
langsung ke resep	61
lanjut baca di bawah	2255
lanjut di browser	2307
lanjut membaca	2342
lanjutkan dengan apple	2316
lanjutkan dengan email	2340
lanjutkan dengan facebook	2316
lanjutkan dengan google	2316
lanjutkan dengan konten	2255
lanjutkan di browser	2307
lanjutkan di situs	2307
lanjutkan membaca	2262
lanjutkan membaca di bawah	2300
lapa # no #	2854
lapa #/#	2854
laporkan	2259
laporkan kesalahan	2263
laporkan kesalahan penulisan	2294
laporkan komentar	2333
larger text	1297
lascia un commento	2387
lascia un feedback	2416
lascia una risposta	2448
laskutetaan vuosittain	1727
last flere	3049
last inn flere	3119
last inn innhold	3102
last inn innlegg	3102
last inn video	3102
last innhold	3102
last innlegg	3102
last name	1041
last ned episoden	3104
last ned lyd	3104
laster spiller	3104
laster video	3104
lastschrift	702
lataa app storessa	1720
lataa app storesta	1720
lataa julkaisu	1716
lataa sivu uudelleen	1724
lataa twiitti	1716
lataa video	1716
later	1303	2862	2988
later lezen	2938
latest	1077
latest articles	1077
latest edition	1082
latest headlines	1077
latest news	1077
latest posts	1077
latest stories	1077
latest updates	1077
latest videos	1077
latest videos from	1077
lavet af ai	681
lavet med ai	681
lavora con noi	2421
layar penuh	2302
""", 'le': """
le direct	1815
le fil	1815
le journal du jour	1767
le live	1929
le mot du jour	1915
le nostre newsletter	2370
le plus lu	1815
le plus populaire	1895
le puede interesar	1364
le quiz de l'actu	1877
le quiz de la semaine	1915
le quiz du jour	1915
le recomendamos	1364
le sondage de la semaine	1812
le sondage du jour	1812
le sudoku du jour	1915
le ultime notizie	2393
learn more	1082
learn more about cookies	1068
leave a comment	1072
leave a reply	1072
leave a tip	1024
leave feedback	1072
lecteur audio	1920
lectura de # minutos	1345
lectura: # min	1345
lecture	1836
lecture # min	1819
lecture # minutes	1794
lecture : # min	1794
lecture automatique	1883
lecture en cours	1836
lecture restreinte	1769
ledenvoordeel	2979
leer en la app	1438
leer gratis	1477
leer la noticia completa	1452
leer noticia completa	1370
lees advertentievrij	3012
lees de reacties	2893
lees direct verder	2937
lees het hele artikel	2999
lees het hele verhaal	2999
lees het liveblog	2999
lees het transcript	2984
lees het volledige artikel	2999
lees meer	2897	2900
lees meer over	2897
lees minder	2999
lees onze huisregels	2927
lees ook	2897
lees verder	2867	2897	2900
lees verder na de advertentie	2887
lees verder onder de afbeelding	2887
lees verder onder de foto	2887
lees volledig artikel	2999
lees voor	2882
lees zonder advertenties	3012
leeslijst	2938
leestijd	2900
leestijd # min	2900
legendas	3372
legfrissebb	2157	2230
legg i handlekurv	3100
legg igjen en kommentar	3042
legg igjen kommentar	3128
legg oss til som foretrukket kilde	3130
legg til i mine temaer	3130
legg til kommentar	3128
legg til som foretrukket kilde	3130
leggi anche	2393
leggi dopo	2440
leggi gratis	2502
leggi i commenti	2387
leggi il documento	2399
leggi il giornale	2360
leggi l'articolo	2398
leggi l'articolo completo	2398
leggi l'articolo intero	2477
leggi l'articolo successivo	2505
leggi l'informativa	2385
leggi l'informativa privacy	2385
leggi la biografia	2480
leggi la trascrizione	2456
leggi lo speciale	2477
leggi nell'app	2462
leggi senza limiti	2438
leggi sull'app	2432
leggi tutte le notizie	2477
leggi tutti gli articoli dell'autore	2477
leggi tutto	2398
leggi tutto con un abbonamento	2360
leggi tutto su	2393
legjobb	2230
legolvasottabb	2157
legolvasottabbak	2157
lehe algusse	1545
leht #/#	1553
leia mais	3310	3315
leia no app	3377
leia o artigo completo	3392
leia o qr code	3377
leia os termos de uso e as regras da comunidade	3349
leia sem limites	3358
leidsid vea	1546
leitura: # min	3289
lembrar de mim	3386
lembrar mais tarde	3269
lembrar-me	3386
lembre-me mais tarde	3269
lengde #	3105
lenke kopiert	3034
lenken er kopiert	3034
lenken kopiert	3034
ler artigo completo	3392
ler mais	3315
ler mais tarde	3360
ler na app	3377
ler no app	3377
ler o artigo completo	3392
les articles du dossier	1929
les articles les plus lus	1867
les derniers articles	1815
les flere	3046
les hele artikkelen	3119
les hele saken	3049
les jeux d'argent sont interdits aux mineurs	1880
les kommentarer	3042
les lecteurs ont aussi lu	1815
les mer	3046	3049
les mer om	3046
les mindre	3119
les plus anciens	1875
les plus lues	1815
les plus lus	1815
les saken i appen	3106
les senere	3034
les tops	1815
les transkripsjon	3104
les uten annonser	3132
les uten grenser	3113
les videre	3025
lesedauer	742
lesedauer: # minuten	742
lesen sie auch	739
lesen sie dazu	739
lesen sie hier	739
lesen sie mehr	739
leserangebot	852
leserangebote	852
leserbriefe	735
leserempfehlung	879
leserempfehlungen	879
leserkommentare	735
leserreise	852
leserreisen	852
leserreiser	3100
lesertilbud	3100
leserumfrage	91
lesetid # min	3049
lesetipp	739
lesetipps	739
lesezeit: # min	742
lesezeit: # minuten	742
lest av en syntetisk stemme	3104
lest opp av en robot	3034
lest opp av en syntetisk stemme	3034
lest opp av syntetisk stemme	3104
leta	2810
leta/afp	2810
letno	3940
lettergrootte	65
letto da una voce sintetica	2456
lettore audio	2497
lettore video	2497
lettura # min	2376
lettura con voce sintetica	2456
leuk	3009
lewati iklan	2338
lezersaanbieding	2979
lezersaanbiedingen	2979
lezersreis	2979
lezersreizen	2979
lezersvoordeel	2979
""", 'li': """
li e concordo com os termos de uso	3388
license our content	1292
license this article	1292
license this content	1292
license this story	1292
licensiera artikeln	4069
licensing rights	1292
licentie aanvragen	3004
licentie kopen	3004
lige nu	605
lihat artikel asli	2285
lihat balasan	2294
lihat berita lainnya	2322
lihat detail	2263
lihat foto	2322
lihat galeri	2322
lihat galeri foto	2322
lihat harga	2300
lihat hasil	91	2263
lihat juga	2260
lihat komentar	2259
lihat konten	2305
lihat lainnya	2262
lihat liputan khusus	2322
lihat paket	2340
lihat paket langganan	2316
lihat penawaran	2300
lihat penawaran langganan	2340
lihat peta	2263
lihat produk	2343
lihat profil	2323
lihat profil penulis	2323
lihat resep	61
lihat selengkapnya	2262
lihat semua	2262
lihat semua berita	2322
lihat semua foto	2322
lihat semua komentar	2294
lihat semua video	2322
lihat transkrip	2301
liigu sisu juurde	1545
liitu uudiskirjaga	1522
lik	3129
like	1296
like loading	1053
like this	1053
liker	3129
likes	1296
limited time offer	1031
limited-time offer	1150
line	1054
link	1054
link berhasil disalin	2285
link copiado	3289
link copiat	3476
link copiato	2376
link copiato negli appunti	2440
link copied	1053
link copied bookmark	1053
link copied successfully	1297
link copied to clipboard	1053
link er kopieret	592
link er kopieret til udklipsholderen	592
link gekopieerd	2882
link has been copied	1297
link in die zwischenablage kopiert	796
link je kopiran	3765
link kopeeritud	1502
link kopieren	724
link kopieret	592
link kopiert	724
link kopiran	3683
link kopyalandi	4160
link on kopeeritud	1502
link skopiowany	3255
link sudah disalin	2285
link wurde in die zwischenablage kopiert	796
link wurde kopiert	796
link zum artikel kopieren	796
link zum inhalt	732
link zum teilen kopieren	842
link zum youtube-inhalt	732
linkedin	1054
linket er kopieret	686
linki kopyala	4160
linkki kopioitu	1660
linkki on kopioitu	1745
links	739
lire aussi	1815
lire gratuitement	1926
lire l'article	1819
lire l'article complet	1819
lire l'article suivant	1929
lire la suite	1819
lire la transcription	1882
lire le document	1820
lire le dossier	1900
lire les commentaires	1809
lire plus	1815	1819
lire plus tard	1794
lire sa biographie	1904
lisa kommentaar	1497
lisa minu teemadesse	1549
lisa ostukorvi	1536
lista de socios	1436
listen	1053
listen # min	1053
listen above	1130
listen below	1130
listen here	1130
listen now	1053
listen on apple	1130
listen on apple podcasts	1130
listen on spotify	1130
listen on youtube	1130
litterointi	1719
live	739
live stream	1277
live text	3512
live tv	1077
livraison gratuite	1912
lizenz anfragen	875
lizenzen erwerben	875
lizenzrechte erwerben	875
""", 'lj': """
ljud	4050
ljud av	4049
""", 'lk': """
lk #/#	1553
""", 'll': """
llegeix a l'app	429
llegeix l'article complet	444
llegeix l'article sencer	444
llegeix-ho a l'app	429
""", 'lo': """
lo + visto	1364
lo esencial en # segundos	1394
lo quiero	1418
load comments	1072	1274
load content	1068
load embed	1274
load external content	1274
load map	1274
load more	1082
load more articles	1082
load more comments	1072
load more replies	1295
load more stories	1082
load post	1274
load tweet	1274
load video	1274
loaded #%	1276
loaded: #%	1276
loading	1053
loading ad	1063
loading more	1082
loading player	1276
loe edasi	1497
loe edasi tellijana	1497
loe hiljem	1502
loe ka	1499
loe kommentaare	1503
loe lisa	1504
loe lisaks	1499
loe piiramatult	1543
loe rakenduses	1539
loe reklaamivabalt	1551
loe rohkem	1504
loe veel	1499
loetumad	1499
log in	1031	2867
log in / register	1031
log in met apple	2993
log in met google	2993
log in or sign up	1031
log in to comment	1072
log in to reply	1072
log in with apple	1283
log in with email	1283
log in with facebook	1283
log in with google	1283
log ind	583
log ind med apple	668
log ind med e-mail	668
log ind med mitid	668
log out	1031
log ud	583
logare	3437
logg inn	3025
logg inn med apple	3113
logg inn med bankid	3113
logg inn med e-post	3113
logg inn med vipps	3113
logg ut	3025
logga in	3968
logga in med apple	4058
logga in med bankid	4058
logga in med e-post	4058
logga ut	3968
logi sisse	1497
logi sisse id-kaardiga	1543
logi sisse mobiil-id-ga	1543
logi sisse smart-id-ga	1543
logi sisse, et kommenteerida	1503
login	703	1031	2243	2360	3238	3274	3437
login / register	1031
login lub e-mail	3237
logout	1031
loja	3403
lompat ke resep	61
loo konto	1497
loo tasuta konto	1497
loobuda saab igal ajal	1544
loodud tehisintellektiga	1547
lopeta seuraaminen	1744
los comentarios son exclusivos para suscriptores	1408
los comentarios son solo para suscriptores	1466
los de puzzel op	2975
los precios pueden variar	1397
lozinka	3750
""", 'lu': """
lub	3238
luba alati	1537
lue ensin sovelluksesta	1720
lue ilman mainoksia	1746
lue koko juttu	1670
lue kommentit	1667
lue litterointi	1718
lue rajattomasti	1653
lue seuraavaksi	19	1668
lue sovelluksessa	1720
luetuimmat	1668
luetuimmat jutut	1668
lugejapakkumine	1536
lugemiseks osta artikkel	1497
luister	2882
luister dit artikel	2924
luister hier	2924
luister nu	2924
luister op spotify	2924
luister via spotify	2924
luk	579
luk annonce	687
luk galleri	674
lukijakysely	1710
lukijamatka	1714
lukijamatkat	1714
lukijatarjoukset	1714
lukijatarjous	1714
lukk	3021
lukk annonse	3132
lukk galleri	3119
lukuaika # min	1670
lunar	3504
luo ilmainen tunnus	1653
luo maksuton tunnus	1653
luo tunnus	1653
lupa kata sandi	2243
lupa password	2243
""", 'ly': """
lyd av	3104
lyd fra	659
lyd til	659
lyden er ai-genereret	659
lyden er ki-generert	3104
lydstyrke	660
lyssna	3978
lyt	592
lytt	3034
lytt til saken	3034
""", "m'": """
m'abonner	1767
m'agrada	417
m'inscrire	1777
""", 'ma': """
maak een account	2867
maandelijks	2863	2994
maandelijks betalen	2993
maandelijks doneren	2991
maandelijkse donatie	2991
machinaal vertaald	3006
machine translation	1300
machinevertaling	3007
magazin	3522
magazinul nostru	3489
mahjong	535	652	849	1268	1711	1879	2199	2976	3097	3220	3735	3828	3925	4040
mai mult	3451
mai multe	3451
mai multe articole	3512
mail	1054	2882
mailen	724
main gratis	2297
main sekarang	2297
mainkan sekarang	2297
mainoksen loppu	1746
mainokset	1662
mainos	1662
mainos - juttu jatkuu alla	1662
mainos alkaa	1662
mainos loppuu	1746
mais	3315
mais antigas	3364
mais antigos	3364
mais artigos	3310
mais artigos deste autor	3392
mais comentadas	3310
mais curtidos	3364
mais deste autor	3392
mais do autor	3392
mais lidas	3310
mais lidos	3310
mais popular	3387
mais populares	3310
mais recentes	3364
mais tarde	3269
mais vistas	3310
mais vistos	3310
mais votadas	3364
mais votados	3364
maju # detik	2301
make a donation	1024
maksa mobilepaylla	1725
man ir konts	2844
man jau ir konts	2844
manage alerts	1280
manage consent	1068
manage cookies	1068
manage my account	1031
manage notifications	1280
manage options	1068
manage preferences	1068
manage settings	1068
manage subscription	1031
manage your newsletters	1141
mano temos	2790
mantengamos un debate respetuoso	1408
mantente informado	1330
manter conectado	3386
maradjak bejelentkezve	2215
maskinoversat	681
maskinoversatt	3126
maskinoversettelse	3127
masquer	1820
mastodon	1054
masuk	2243
masuk / daftar	2243
masuk dengan apple	2316
masuk dengan facebook	2316
masuk dengan google	2316
masuk untuk berkomentar	2294
masukkan alamat email anda	2341
masukkan alamat email yang valid	2318
masukkan email anda	2341
masukkan email yang valid	2318
masukkan keranjang	2343
masukkan nominal	2339
masz ciekawy temat	3247
max	3558
maybe later	1022
""", 'me': """
me connecter	1767
me contacter	1932
me le rappeler plus tard	1757
meddelande	4062
media caption	1082
medlemsfordel	3100
medlemsfordele	655
medlemsfordeler	3100
meer	2897
meer artikelen	2897
meer informatie	2889
meer laden	2900
meer lezen	2897
meer nieuws	2897
meer over	2897
meer over dit onderwerp	2897
meer tonen	2900
meer weergeven	2999
meest bekeken	2897
meest gedeeld	2897
meest gekozen	2937	2994
meest gelezen	2897
meghallgatom	2150
meghallgatom a cikket	2206
megosztom	2150
megrendelem	2202
mehr anzeigen	742
mehr artikel	739
mehr artikel laden	870
mehr aus	739
mehr aus dem ressort	739
mehr details	743
mehr erfahren	732
mehr informationen	739
mehr laden	735	742
mehr lesen	739	742
mehr nach dieser anzeige	729
mehr news	739
mehr themen	739
mehr von diesem autor	739
mehr von uns	739
mehr zu diesem thema	739
mehr zum artikel	739
mehr zum thema	739
meie partneritelt	1551
meie poest	1536
meilleure offre	1895
mein konto	703
meine themen	881
meist gelesen	739
meistgeklickt	739
meistgelesen	739
meistgelesene artikel	739
meistkommentiert	739
mejla	3978
mejla skribenten	4064
mejor oferta	1447
mejor valorados	1426
meld	3009
meld advertentie	3012
meld een fout	2893
meld feil	3050	3123
meld fejl	609	678
meld fout	2927
meld fra om feil	3042
meld je aan	2872
meld kommentar	3128
meld reactie	3008
melden	880
melding	3117
meldingen	2988
meldingen aanzetten	2987
meldingen beheren	2987
meldingen toestaan	2987
melhor oferta	3387
melhor valor	3387
melodikrysset	4040
member-only story	1082
members only	1031
memuat pemutar	2301
memuat video	2301
menemukan kesalahan	2294
mengerti	2263
mengikuti	2327
meniu	3451
meno	3848
meno a priezvisko	3848
meno recenti	2449
mensagem	3419
mensagem enviada com sucesso	3388
mensaje	1479
mensaje enviado correctamente	1448
mensal	3384
mensile	2363	2469
mensual	436	1444
mensualmente	1444
mensuellement	1892
menu	481	608	1082	1819	2262	2398	2900	3170	3315	4415
meny	3049	3993
mer fra	3046
mer nyheter	3990
mer om	3046	3990
merci de votre inscription	1777
merci de votre soutien	1924
merci pour votre retour	1845
merci pour votre soutien	1924
merci pour votre vote	91	1853
merci, votre inscription est prise en compte	1896
mere fra	605
mere om	605
mergi sus	3512
merk betalingen gave	3111
merken	703	724
merkliste	703
mesaj	3532	4262
mesajiniz	4261
mesajiniz iletildi	4233
mesajul a fost trimis	3508
message	1054	1286	1928
message from our partner	1298
message publicitaire	1802
messaggio	2504
messaggio inviato correttamente	2473
messaggio promozionale	2381
messaggio pubblicitario	2421
messenger	1054
mest delat	3990
mest delt	3046
mest delte	605
mest lest	3046
mest leste	3046
mest likte	3129
mesto	3848
met ai gemaakt	2919
metin boyutu	4245
metni oku	4217
metodi di pagamento	2358
metodo di pagamento	2358
metti in pausa	2456
mettiti alla prova	2451
mettiti alla prova con il quiz	2451
mettre en favori	1794
mettre en pause	1882
""", 'mi': """
mi cuenta	1320
mida de la lletra	452
mida del text	65
migliore offerta	2472
mijn account	2867
mijn onderwerpen	3010
mijn profiel	2867
millor oferta	439
min konto	583
min side	583	3025
minden cikk	2221
minder tonen	2999
minder weergeven	2999
mindet elfogadom	2204
mindre tekst	3131
mindre text	4076
mine avalehele	1504
mine emner	685
mine retsepti juurde	61
mine temaer	3130
minha conta	3274
mini crossword	1268
minu teemad	1549
minulla on jo tunnus	1727
minulla on tili	1727
minulla on tunnus	1727
mira la galeria	444
mira totes les fotos	444
mis niets	2872
missa inget	3973
missa inte	3990
misschien later	2862
misschien ook interessant	2897
mit * gekennzeichnete felder sind pflichtfelder	867
mit * markierte felder sind pflichtfelder	867
mit apple anmelden	865
mit apple fortfahren	865
mit e-mail anmelden	865
mit facebook anmelden	865
mit facebook fortfahren	865
mit freunden teilen	821
mit google anmelden	865
mit google fortfahren	865
mit ki erstellt	770
mit ki generiert	877
mit ki-stimme vorgelesen	857
mit paypal spenden	863
mit werbung lesen	855
mit werbung weiterlesen	855
mitdiskutieren	735
mitglied werden	698
mitmachen und gewinnen	774
mitra kami	2305
mitt konto	3968
mitte praegu	1540
mitteilungen aktivieren	859
mitteilungen erlauben	859
""", 'mo': """
mobilepay et bidrag	666
mode de paiement	1765
mode gelap	2337
modes de paiement	1765
modifica le preferenze sui cookie	2414
modifica preferenze	2414
modifier mes choix	1843
modifier mes choix de cookies	1806
modifier mon consentement	1806
modifier vos choix	1886
modulo inviato	2503
moj profil	3673	3871
moje konto	3145
moje tematy	3254
moje teme	3764	3954
mon compte	1767
mon don	1924
mon espace	1767
monatlich	698
monatlich abgerechnet	865
monatlich spenden	698
monatliche zahlung	865
montant libre	1765
monthly	1023
monthly contribution	1028
morda pozneje	3933
morda vas zanima	3875
more	1080
more articles	1077
more by the author	1288
more citation formats	1256
more coverage	1077
more details	1083
more for you	1154
more from	1077
more from this author	1077
more from us	1154
more headlines	1077
more in this section	1154
more in this series	1077
more like this	1077
more news	1077
more newsletters	1141
more on this story	1077
more on this topic	1077
more options	1068
more sharing options	1053
more stories	1077
more stories like this	1077
more stories you may like	1077
more to explore	1077
more to read	1077
more top stories	1077
most commented	1077
most discussed	1077
most emailed	1077
most liked	1072
most nem	2141
most popular	1077	1284
most read	1077
most read stories	1154
most recent	1077
most recommended	1295
most replies	1295
most shared	1077
most viewed	1077
most watched	1077
mostra altro	2398
mostra contenuto	2383
mostra contenuto esterno	2414
mostra contingut	427
mostra el contingut	427
mostra el contingut extern	395
mostra el perfil	446
mostra els comentaris	416
mostra i commenti	2387
mostra i risultati	91
mostra il contenuto	2460
mostra il contenuto esterno	2414
mostra il video	2460
mostra la trascrizione	2418
mostra le risposte	2448
mostra les respostes	416
mostra meno	2399
mostra menys	387
mostra originale	2399
mostra risposte	2448
mostra sempre	427	2460
mostra sottotitoli	2456
mostra traduzione	2399
mostra trascrizione	2418
mostra tutto	2399
mostra'n menys	444
mostra-ho tot	387
mostrar comentarios	1357
mostrar contenido	1436
mostrar contenido externo	1392
mostrar el contenido	1436
mostrar legendas	3371
mostrar mais	3315
mostrar menos	1370	3392
mostrar respostas	3363
mostrar respuestas	1425
mostrar sempre	3375
mostrar siempre	1436
mostrar todo	1371
mostrar tudo	3316
mots encreuats	421
moyen de paiement	1765
moyens de paiement	1765
""", 'mr': """
mr	1286
mrs	1286
""", 'mt': """
mti	2179
mti/afp	2179
""", 'mu': """
mua ngay	4451
muat kiriman	2305
muat komentar lain	2294
muat konten	2305
muat lainnya	2262
muat postingan	2305
muat ulang	2311
muat ulang halaman	2311
muet	1883
muista minut	1727
mul on juba konto	1543
mul on konto	1543
mulai kuis	2297
mundur # detik	2301
mungkin lain kali	2241
muokkaa asetuksia	1716
must read	1077
must reads	1077
must-read	1077
mutasd mindet	2160
mutass kevesebbet	2221
mute	1082	1277
muto	2457
muu summa	1725
muuda teksti suurust	1550
muut lukevat	1668
muut lukevat juuri nyt	1668
muut lukevat nyt	1668
muuta suostumusta	1716
muuta tekstin kokoa	1745
""", 'my': """
my account	1031
""", 'na': """
na celou obrazovku	542
na czasie	3167
na naslovnico	3945
na naslovnicu	3755
na naslovnu	3755
na stran za donacije	3937
na stranicu za donacije	3747
na vrh strani	3945
na vsebino	3945
naam	2997
naar begin	2999
naar boven	2900
naar de aanbieding	2979
naar de aanbiedingen	2867
naar de abonnementen	2993
naar de app	2986
naar de donatiepagina	2991
naar de fotoserie	2999
naar de galerij	2999
naar de homepage	2999
naar de inhoud	2900
naar de puzzel	2975
naar de quiz	2975
naar de shop	2979
naar de uitslag	2975
naar de webshop	2922
naar de winkel	2979
naar het donatieformulier	2991
naar het dossier	2999
naar het evenement	2979
naar het liveblog	2999
naar het recept	61
naar het spel	2975
naar home	2999
naar hoofdinhoud	2999
nabavite na google play	3742
nach anzeige weiterlesen	729
nach der werbung geht es weiter	801
nach oben	742
nachname	868
nachricht	868
nachricht senden	867
nadaljevanje pod oglasom	3874
nadaljuj brez izklopa	3935
nadaljuj s facebook	3939
nadaljuj z apple	3939
nadaljuj z google	3939
nadaljuj z googlom	3939
nadruk verboden	3004
nagranie wygenerowane przez ai	3228
nahoru	481
nahovorila ai	3835
najbolj brane novice	3875
najbolj brane novice dneva	3875
najbolj brano	3875
najbolj komentirano	3875
najbolj priljubljeni	3953
najbolj priljubljeno	3940
najbolji	3763
najkomentiranije	3680
najlepsza oferta	3238
najlepsze	3253
najnovije	3680	3763
najnovije vesti	3680
najnovije vijesti	3680
najnoviji	3763
najnoviji prvo	3762
najnowsze	3167
najnowsze informacje	3167
najpopularniejsze	3167	3238	3253
najpopularniejszy	3238
najpopularnije	3750
najpopularniji	3763
najstarije	3763
najstariji	3763
najstariji prvo	3762
najstarsze	3253
nalaganje predvajalnika	3930
nalaganje videa	3930
nama	2319
nama lengkap	2319
nama pengguna anda	2333
name	868	1286
namluvila ai	542
namn	4062
nanti	2241
nanti saja	2241
napisy	3229
napisz do autora	3243
napisz do autorki	3243
napisz do redakcji	3247
napisz komentarz	3163
napravila umjetna inteligencija	3761
napsat autorovi	557
nascondi	2399
nascondi commenti	2448
nascondi le risposte	2448
nascondi risposte	2448
nascondi trascrizione	2418
nasil kapatilir	4226
naslednja fotografija	3945
naslednja slika	3945
naslednja stran	3945
naslednji video	3930
naslovnica	3755
nastala chyba	555
nastavak teksta nakon reklame	3679
nastavenia cookies	3792
nastavenie cookies	3833
nastavi kot prednostni vir	3954
nastavi preko google	3749
nastavi s apple	3749
nastavi s facebookom	3749
nastavi s google	3749
nastavi s googleom	3749
nastavi sa google	3749
nastavitve zasebnosti	3928
natisni	3878
natisni recept	61
natrag na vrh	3755
naujausi	2741
naujiena papildoma	2746
naujiena pildoma	2746
nav konta	2844
navn	672	3117
navnet ditt	3116
nazaj na naslovnico	3945
nazaj na vrh	3755	3945
nazwisko	3241
""", 'ne': """
ne dabar	2781
ne danas	3688
ne danes	3882
ne hvala	3688	3882
ne manquez plus aucune info	1889
ne manquez rien	1777
ne most	2141
ne plus afficher	1757
ne plus suivre	1908
ne propustite	3680
ne ratez aucune info	1889
ne sada	3688
ne se prononce pas	1875
ne spreglejte	3875
ne tagad	2841
ne zdaj	3882
ne, hvala	3688	3882
nebesekti	2790
nebo	552
necrologie	2421
nee bedankt	2862
nee, bedankt	2862
neem contact op met de auteur	2999
nehaj slediti	3954
nei takk	3021
nei, takk	3021
nein danke	697
nein, danke	697
neispravan e-mail	3752
neispravna e-mail adresa	3752
nej tack	3964
nej tak	579
nej, tack	3964
nej, tak	579
neka alla	4047
nema komentara	3762
nemate nalog	3749
nemokamas pristatymas	2777
neobvezno	3943
nessun commento	2387
nessuna opinione	2449
neste	3049
neste artikkel	3046
neste bilde	3119
neste side	3119
neste video	3104
net binnen	2897
netiquette	735
neturite paskyros	2784
neturiu paskyros	2784
neueste	880
neueste artikel	739
neueste meldungen	739
neueste nachrichten	739
neueste videos	739
neueste zuerst	879
neveljaven e-naslov	3942
never miss a story	1041
never miss an update	1041
new customers only	1150
new customers only. terms apply	1150
new here	1031
newest	1296
newest first	1072
newsletter	468	711	1041	1330	1777	2370	3148	3279
newsletter abonnieren	711
newsletter e alert	2393
newsletter kostenlos abonnieren	711
newsletter recomendada	1364
newsletter sign up	1041
newsletter sign-up	1041
newsletter signup	1041
newsletter-anmeldung	711
newsletters	1041	1082	1330	1777	3279
newslettery	468	3148
newsticker	739
next	1023
next article	1077
next image	1288
next page	1082
next photo	1288
next picture	1288
next post	1082
next slide	1288
next story	1077
next up	1077
next video	1276
""", 'ng': """
nghe	4403
nghe audio	4452
""", 'ni': """
ni komentarjev	3952
nicht jetzt	697
nicht mehr anzeigen	697
nicht mehr folgen	881
nicht zulassen	860
nichts mehr verpassen	711
nie mam konta	3237
nie mam zdania	3220
nie masz jeszcze konta	3237
nie masz jeszcze prenumeraty	3237
nie masz konta	3145
nie masz prenumeraty	3237
nie masz subskrypcji	3237
nie teraz	3141
nie wylogowuj mnie	3237
niente spam	2473
niepoprawny adres e-mail	3240
niet meer volgen	3010
niet nu	2862
niet te missen	2897
niet toestaan	2988
nieuwsbrief	2872
nieuwsbrief ontvangen	2930
nieuwsbrieven	2872
nieuwste	3009
nieuwste eerst	3008
nije obavezno	3753
nimam mnenja	3925
nimi	1731
niste pretplatnik	3749
niste pretplatnik? pretplatite se	3749
""", 'no': """
no comments	1072
no comments yet	1072
no credit card required	1150
no eres suscriptor	1446
no es pot mostrar aquest contingut	427
no ets subscriptor	438
no gracias	1314
no grazie	2354
no hacemos spam	1448
no ho sap / no contesta	417
no m'agrada	417
no opinion	1268
no podem mostrar aquest contingut	427
no posts	1082
no sabe / no contesta	1426
no sabe, no contesta	1426
no se pierda ninguna noticia	1343
no se pudo cargar el video	1472
no se puede reproducir el video	1432
no spam	1285
no spam, ever	1285
no spam. unsubscribe anytime	1285
no te pierdas	1364
no te pierdas ninguna alerta	1343
no te pierdas ninguna noticia	1343
no te pierdas ninguna novedad	1343
no tens compte	438
no thank you	1022
no thanks	1022
no tienes cuenta	1446
no votes so far! be the first to rate this post	1236
no, gracias	1314
no, grazie	2354
no, not now	1280
no, thanks	1022
noch kein abo	795
noch kein abonnent	703
noch kein konto	703
noch kein mitglied	865
noch keine kommentare	735
noch keine kommentare vorhanden	735
noch nicht registriert	795
noe gikk galt	3117
nog geen abonnee	2937
nog geen abonnement	2993
nog geen account	2867
nog geen lid	2993
nog geen reacties	2893
nog niet geregistreerd	2993
noget gik galt	672
noklausies rakstu	2805
nom	441	1897
nombre	1449
nome	2474	3389
nominal lain	2313
nominal lainnya	2313
non hai un account	2438
non merci	1757
non oggi	2354
non ora	2354
non sa / non risponde	2449
non sei abbonato	2360
non sei ancora abbonato	2438
non sei ancora registrato	2471
non sei registrato	2471
non so	2449
non, merci	1757
non, plus tard	1789
nopeus	1719
norint komentuoti, reikia prisijungti	2745
normas	1357
normas de los comentarios	1425
normas editoriales	1455
normes dels comentaris	416
nos articles les plus lus	1867
nos derniers articles	1815
nos jeux	1877
nos lecteurs ont lu ensuite	1815
nos offres	1767
nos offres d'emploi	1849
nos partenaires	1886
nos recommandations	1815
noskaties video	2807
nossa loja	3369
nossos jogos	3366
nossos parceiros	3375
not a member	1283
not a subscriber	1283
not a subscriber yet	1031
not now	1022
not ready to donate	1022
not ready to give today	1022
not ready to subscribe	1022
not ready to support today	1022
not registered	1283
not registered yet	1283
not the answer you're looking for	1238
not today	1022
not yet a member	1283
not yet a subscriber	1283
nota relacionada	1422
notas recomendadas	1422
notas relacionadas	1422
note legali	2383
noter la recette	61
notes on contributors	1248
notez cet article	1809
notez cette page	1914
noticia anterior	1452
noticia relacionada	1364
noticia relacionadas	1364
noticia siguiente	1452
noticias de hoy	1364
noticias relacionada	1364
noticias relacionadas	1364
notifikace	546
notifikationer	663
notiser	4053
notizie correlate	2393
notizie del giorno	2393
notou algum erro	3406
notre boutique	1880
notre charte de corrections	1904
notre direct	1900
nous contacter	1809
nous soutenir	1758
nous suivre	1795
nous vous recommandons	1815
now playing	1082
""", 'nt': """
ntb	3077
""", 'nu': """
nu acum	3435
nu ai cont	3474
nu bestellen	2979
nu in het nieuws	2897
nu kopen	2979
nu niet	2862
nu spelen	2975
nuestra tienda	1399	1431
nuestros juegos	1428
nuestros socios	1436
nukopijuota	2791
nume	3509
numer telefonu	3241
nuolaida prenumeratoriams	2777
nuoroda nukopijuota	2744
nuotrauka #/#	2794
nuotraukos	2746
nur notwendige	855
nur notwendige cookies	855
nutzungsbedingungen	732
nutzungsrechte erwerben	875
""", 'ny': """
nyalakan notifikasi	2285
nyast	4074
nyaste	4074
nyeste	684	3129
nyhedsadvarsler	663
nyhedsbrev	588
nyhedsbreve	588
nyhetsbrev	3030	3973
nyhetsbrevet	3030	3973
nyhetsdygnet	3990
nyhetsnotiser	4053
nyhetsvarsler	3108
nykyinen aika	1718
nykyinen aika #	1718
nyt luetuimmat	1668
""", 'o ': """
o artigo continua depois da publicidade	3295
o mais popular	3387
o quiz da semana	3407
o seu e-mail	3418
o seu email	3279
o seu voto foi registado	3363
o sudoku de hoje	3407
""", 'o.': """
o.v.v. donatie	2991
""", 'ob': """
obavezno	3753
obavezno polje	3752
obavijesti	3744
objavi komentar	3762
objednat knihu	538
objet	1928
obligatorisk felt	3116
obligatoriske felter	3116
obraz # z #	3242
obraz v obraze	542
obraz w obrazie	3228
obre a l'app	429
obre l'app	429
obrigado pelo apoio	3416
obrigado pelo seu apoio	3416
obrigado pelo seu feedback	3336
obrigado pelo seu voto	91	3336
obrigado por se inscrever	3279
obrigado por votar	91	3363
obrigado, a sua mensagem foi enviada	3388
obsah nelze zobrazit	540
obsah partnera	570
obserwuj	3156
obserwuj autora	3254
obserwuj nas	3156
obserwuj temat	3254
obserwuj ten temat	3254
obserwujesz	3254
obserwujesz ten temat	3254
obvestila	3934
obvezna polja	3942
obvezno	3943
obvezno polje	3942
""", 'oc': """
oceni novico	3878
oceni recept	61
ocenite tekst	3683
ocijeni recept	61
ocorreu um erro	3388
ocultar	1371	3316
ocultar comentarios	1425
ocultar respostas	3363
ocultar respuestas	1425
""", 'od': """
od najnowszych	3252
od najstarszych	3252
odaberi	3750
odaberi iznos	3747
odaberi pretplatu	3749
odaberite iznos	3747
odaberite paket	3749
odaberite pretplatu	3749
odbij	3696
odbij sve	3696
oddaj glas	91	3924
oddaj komentar	3878
oddajte svoj glas	3924
odemknout	551
oder	866
odeslat	91	555
odeslat hlas	91
odgovori	3763	3953
odjava	3673	3871
odjavite se lahko kadarkoli	3942
odpoved kadarkoli	3939
odpowiedz	3163	3253
odpri aplikacijo	3932
odpri galerijo	3945
odpri v aplikaciji	3932
odrzucam	3226
odvolat souhlas	540
""", 'of': """
of	2994
oferecer	3402
oferecer artigo	3274
oferecer este artigo	3401
oferecido por	3295
oferecimento	3403
oferit de	3522
ofert per	454
oferta especial	1320
oferta para lectores	1431
oferta para leitores	3369
oferta per als lectors	422
oferta por tempo limitado	3386
oferta por tiempo limitado	1446
oferta specjalna	3223
ofertas	1352
ofertas de empleo	1397
ofertes de feina	400
offer	1063
offer ends soon	1150
offers for readers	1271
offerta a tempo limitato	2471
offerta per i lettori	2454
offerte	2381
offerte di lavoro	2421
offerto da	2488
offre partenaire	1802
offres d'emploi	1849
offrir	1911
offrir l'article	1767
ofrecido por	1463
""", 'og': """
oggetto	2504
ogiltig adress	4061
ogiltig e-postadress	4061
oglas	3679	3874
oglasi	3679	3874
oglasi google	3956
oglasna vsebina	3956
oglejte si galerijo	3945
ogni contributo conta	2437
ogni donazione conta	2468
ogni euro conta	2437
ogni mese	2469
""", 'oh': """
ohne deaktivieren fortfahren	861
ohne spende weiterlesen	697
ohne werbung lesen	883
ohodnotit recept	61
""", 'ok': """
ok	1023
ok, got it	1083
okumaya devam et	4153
""", 'ol': """
oldal #/#	2220
oldal: #/#	2220
oldest	1296
oldest first	1072
ole esimene kommenteerija	1503
oled juba tellija	1497
oled uudiskirjaga liitunud	1522
olen jo tilaaja	1727
olen poistanut mainosten eston	1723
olet lukenut kaikki ilmaiset artikkelisi	1727
olet nyt tilannut uutiskirjeen	1656
oletko jo tilaaja? kirjaudu	1653
oliko artikkelista apua	1740
olvasd el ezt is	2157
olvassa el ezt is	2157
""", 'om': """
om cookies	3983
oma summa	1725
oma tili	1653
omat aiheet	1744
omite reclama	3528
omitir anuncio	1472
""", 'on': """
once	1023
onder vermelding van 'donatie	2991
onder vermelding van donatie	2991
ondertiteling	2985
ondertiteling aan	2984
ondertiteling uit	2984
ondertitels	2985
onderwerp	2997
onderwerpen	2897
one time donation	1024
one-time	1023
one-time donation	1024
ongeldig e-mailadres	2996
onko jutussa virhe	1667
onko sinulla jo tilaus	1727
onko sinulla jo tili	1727
onko sinulla jo tunnus	1653
onko sinulla vinkki	1737
only for members	1283
only for subscribers	1283
ons correctiebeleid	3003
ontdek het op google play	2986
ontgrendel artikel	2993
ontgrendel dit artikel	2993
onthoud mij	2993
ontvolg	3010
ontvolgen	3010
""", 'oo': """
ook interessant	2897
oops! something went wrong	1141
""", 'op': """
op elk moment afmelden	2996
op leeslijst	2962
opazili ste napako	3948
opcjonalnie	3241
opdater siden	665
open	1083
open de app	2986
open full screen	1288
open galerij	2999
open gallery	1288
open image in gallery	1082	1288
open in fullscreen	1288
open kaart	2901
open map	1083
open menu	1082
open the map	1083
openen	2901
openen in de app	2986
opgeslagen	3011
opina	1357
oppdater siden	3110
opphev demping	3104
opprett en gratis bruker	3025
opprett en gratis konto	3025
opprett gratis bruker	3025
opprett konto	3025
oppsummeringen er ki-generert	3126
oppsummert av ai	3049
oppsummert av ki	3049
opravy a spresnenia	3853
opret bruger	583
opret en gratis bruger	583
opret en gratis profil	583
opret en konto	583
opret gratis profil	583
opret konto	583
opsi lainnya	2329
opslaan	2882
opslag fra facebook	608
opslag fra instagram	608
opsummeret af ai	681
optional	868	1286
optioneel	2997
opublikuj komentarz	3163
""", 'or': """
or	1284
ordena per	417
ordenar por	1426	3364
order the book	1271
order your copy	1271
ordina per	2449
ordjakt	3097
ordjakten	4040
original anzeigen	743
ort	868	4062
""", 'os': """
os nossos jogos	3366
os nossos parceiros	3375
osallistu keskusteluun	1667
osemsmerovka	3828
osmosmjerka	3735
ossza meg	2150
osta artikkel	1497
osta kirja	1714
osta kohe	1536
osta lippu	1714
osta liput	1714
osta lisenssi	1738
osta litsents	1552
osta nyt	1714
osta pilet	1536
osta piletid	1536
osta raamat	1536
ostale vesti	19	3680
ostale vijesti	19	3680
ostani prijavljen	3749	3939
ostatnie wpisy	3167
ostavi komentar	3683
ostavite komentar	3683
oszd meg	2150
""", 'ot': """
otestujte sa	3827
otestujte se	534
other amount	1028
other articles	1077
other news	1077
other readers liked	19
other stories	1077
other stories you may like	1077
other stories you might like	1077
others also read	19	1077
others are also reading	1234
others are reading	1234
otomatik oynat	4218
otomatik oynatma	4218
otprati	3764
otra cantidad	1318
otras noticias	19	1364
otras noticias que pueden interesarte	19
otro importe	1318
otro monto	1443
otvori aplikaciju	3742
otvori galeriju	3755
otvori u aplikaciji	3742
""", 'ou': """
oudste	3009
oudste eerst	3008
oui je veux	1789
oui, j'accepte	1789
oui, je m'abonne	1789
oui, je m'abonne aux notifications	1889
oui, je veux	1789
oui, utile	1914
our corrections policy	1072	1291
our editorial guidelines	1291
our editorial standards	1291
our ethics policy	1291
our journalistic principles	1291
our newsletters	1041
our partners	1063
our social media	1058
our sponsors	1063
outbrainin suosittelema	1746
outro montante	3383
outro valor	3272
ouvir	3289
ouvrir	1820
ouvrir l'appli	1888
ouvrir l'application	1888
ouvrir la carte	1820
ouvrir le menu	1819
""", 'ov': """
ovaj video nije dostupan	3740
overname verboden	3004
oversat af ai	681
oversat med ai	681
oversatt med ki	3126
overschrijving	2866
ovo polje je obavezno	3752
""", 'oy': """
oy kullan	91	4211
oy ver	91	4211
oyla	91
oyna	4215
oynat	4169
oynatma hizi	4217
oyunlar	4215
oyunuz alindi	91	4210
oyunuz kaydedildi	4210
""", 'oz': """
oznake	3680	3875
""", 'p': """
p	3445
""", 'pa': """
padidinti	2786
paga con paypal	2502
pagamento seguro	3272
pagamento sicuro	2358
pagar com paypal	3417
pagar con paypal	1477
page # of #	1287
page suivante	1819
pagina # van #	2998
pagina #/#	2998
pagina herladen	2990
pagina printen	3011
pagina successiva	2398
pagina vernieuwen	2990
pago seguro	1318
paid advertisement	1155
paid content	1063
paid partner content	1298
paid partnership	1063
paid post	1063
paikkakunta	1731
paiment methods	1028
paket langganan	2340
pakkumine tellijale	1536
pakollinen	1731
pakollinen tieto	1730
palaute	1667
palavra do dia	3407
palavras cruzadas	3368
palavras cruzadas do dia	3407
paldies par balsojumu	2835
paling banyak dibaca	2260
paling disukai	2295
paling populer	2317
pane oma teadmised proovile	1504
pantalla completa	424	1433
para continuar a ler	3358
para continuar lendo	3358
para seguir leyendo	1418
paras hinta	1728
paremti	2739
parhaat	1743
pariwara	2255
parole crociate	2453
partage	1794
partager	1794
partager cette page	1939
partager l'article	1794
partager par e-mail	1794
partager par email	1794
partager par mail	1794
partager par sms	1910
partager par whatsapp	1910
partager sur	1794
partager sur bluesky	1794
partager sur linkedin	1794
partager sur messenger	1794
partager sur telegram	1794
partager sur twitter	1794
partager sur whatsapp	1910
partager sur x	1794
partager via messenger	1794
partager via twitter	1794
partages	1794
partagez	1794
partagez cet article	1939
partecipa al sondaggio	2448
partecipa al voto	2491
partecipa alla discussione	2429
partenaire	1802
parteneri	3445
participa	1357
participa en l'enquesta	416
participa en la encuesta	1425
participa en la nostra enquesta	398
participar da enquete	3406
participar en la encuesta	1466
participe da conversa	3349
participe da enquete	3363
participe na sondagem	3363
participer au sondage	1914
participez au sondage	1874
participez au vote	1874
partilhar	3289
partilhar no whatsapp	3401
partilhe	3289
partilhe este artigo	3427
partner	2887
partner content	1063
partner offers	1063
partnera saturs	2852
partnerangebot	729
partnerangebote	729
partnerartikkel	1551
partnerbijdrage	2942
partnercontent	2887
partnereink tartalmai	2233
partneri sisu	1551
partneri tartalom	2233
partnerio turinys	2792
partnernieuws	2897
partnerska vsebina	3874
partnertartalom	2233
pas aujourd'hui	1757
pas de commentaire	1809
pas de spam	1896
pas encore de compte	1894
pas encore inscrit	1767
pas maintenant	1757
pasatiempos	1430
pasianssi	1711
pasidalinkite	2744
pasidalinkite straipsniu	2744
pasidalinti	2739
pasijans	3735
pasjans	3220
pasjansa	3925
passa a premium	2438
passatempos	3339
passatemps	421
passend zum thema	739
passende artikel	739
passer cette annonce	1802
passer l'annonce	1920
passord	3114
password	1284
password dimenticata	2360
passwort	866
passwort anzeigen	865
passwort vergessen	703
pataisymai ir patikslinimai	2787
patience	2976
patiens	4040
patreon'dan destek ol	4228
patreon'dan destekle	4228
patrocinado	1352	3295
patrocinado por	1352
patrocinat per	454
paus	4050
pausa	4050
pause	660	858	3105
pauza	543	3229	3741	3836
pauze	2985
pauzeren	2985
payer avec paypal	1926
payment method	1028
payment methods	1028
payment options	1028
payment reference: donation	1281
paypal	702
""", 'pe': """
pedoman media siber	2275
pedoman pemberitaan media siber	2323
peida reklaam	1551
peiling	91
pelaa nyt	1710
pelaa visa	1710
pelo mundo	3310
pemutar audio	2338
pemutar video	2338
penawaran khusus pembaca	2300
penawaran terbaik	2317
pencereyi kapat	4263
pendaftaran berhasil	2318
pengaturan cookie	2305
pengaturan privasi	2305
people also read	1077
people are also reading	1234
people are reading	1234
per # anno	2363
per # mese	2363
per # mesi	2363
per continuar llegint	410
per continuare a leggere	2438
per e-mail senden	882
per e-mail teilen	724
per e-mail versenden	724
per jaar betaald	2993
per lastschrift spenden	863
per mail teilen	724
per mail versenden	724
per paypal spenden	863
per whatsapp senden	882
per whatsapp teilen	724
perbesar	2322
perbesar foto	2322
perbesar gambar	2322
perbesar huruf	2329
percebi	3316
pereiti prie turinio	2786
pergunta do dia	91
periksa kotak masuk anda	2318
perkecil huruf	2329
permainan	2299
permet	431
permet sempre	427
permintaan anda telah dikirim	2341
permite	3499
permite mereu	3495
permite reclamele	3501
permitir	1440	3379
permitir anuncios	1441
permitir la publicidad	1441
permitir publicidade	3380
permitir sempre	3375
permitir siempre	1436
permitir siempre este contenido	1436
perpanjang langganan	2340
persondatapolitik	657
personnaliser mes choix	1886
personuppgiftspolicy	3983
personvern	3039
personverninnstillinger	3039
personvernpolicy	3102
peru milloin tahansa	1727
peru milloin vain	1653
peru suostumus	1716
peru tilaus milloin tahansa	1656
peruuta milloin tahansa	1653
peruuta suostumus	1716
pesan anda	2341
pesan anda telah terkirim	2318
pesan berhasil dikirim	2318
pesan tiket	2300
pesquisar	3315
petites annonces	1802
""", 'pf': """
pflichtfeld	867
pflichtfelder	867
""", 'ph': """
phone	1286
phone number	1286
photo # of #	1287
photo suivante	1929
photos	1819
""", 'pi': """
picture # of #	1287
picture in picture	1276
picture-in-picture	1276
piekrist	2817
pienempi teksti	1745
piesakies jaunumiem	2824
pieteikties jaunumiem	2845
pievienot grozam	2837
piilota	1671
piilota kuvateksti	1733
piilota mainokset	1662
piilota mainos	1746
piilota vastaukset	1742
pildi testu	2835
pilih	91	2317
pilih jumlah	2339
pilih langganan anda	2316
pilih nominal	2339
pilih paket	2316
pilih paket langganan	2316
pilihan anda telah dicatat	2294
pilihan editor	2260
pilihan redaksi	2260
pilihan untuk anda	2286
pilihan untukmu	2286
pilt #/#	1553
pilt pildis	1538
pin for later	61
pin it	61	1053
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2307
pindai qr code	2307
pinterest	1054
pirkt licenci	2853
pirkt tagad	2837
pirkti bilietus	2777
pirkti dabar	2777
pitanje dana	3734
pix	3273
""", 'pl': """
plaats een advertentie	2922
plaats een reactie	2893
plaats reactie	2893
plan du site	1804
platba kartou	549
platz sichern	852
play audio	1053
play now	1082
play store	93
play the quiz	1267
play the video	1130
play today's puzzle	1267
play video	1082
playback rate	1276
playback settings	1276
playback speed	1276
player audio	3528
player wird geladen	857
plazas limitadas	1399
please check your email	1285
please check your inbox	1187
please donate	1024
please enter a valid email address	1041
please enter your email	1285
please enter your email address	1285
please enter your name	1285
please fill in this field	1285
please fill out this field	1285
please gamble responsibly	1232
please log in to comment	1295
please try again later	1285
pledge your support	1024
plus	583	1819	2867	3968
plus anciens	1875
plus d'articles	1815
plus d'articles de cet auteur	1900
plus d'articles de l'auteur	1904
plus d'infos	1815
plus d'options	1910
plus d'options de partage	1910
plus lus	1815
plus tard	1757
plus-artikel	703
plusartikel	2867
pluss	3025
plussak	3025
plz	868
""", 'po': """
pobierz audio	3228
pobierz odcinek	3228
pocket	1054	2535
podaj adres e-mail	3148
podaj e-mail	3148
podaj poprawny adres e-mail	3240
podarite nam # % dohodnine	3937
podarite nam del dohodnine	3937
podcast	479	605	739	1364	2393	3167	4167
podcast herunterladen	857
podcast'i indir	4217
podcastit	1668
podcasts	605	739	2897	3310
podcasty	479	3167
podd	3990
poddar	3990
pode gostar de	3361
pode interessar	3310
podeli	3683
podeli na facebooku	3683
podeli vest	3683
podelite	3683
podijeli	3683
podijeli kao poklon	3765
podijeli na facebooku	3683
podijeli putem whatsappa	3765
podijeli vijest	3683
podijelite	3683
podkast	3046
podkaster	3046
podnapisi	3931
podobne	3167
podpri	3870
podpri nas	3870
podprite nas	3870
podprite nas na patreonu	3937
podprite nas prek paypala	3937
podrobnosti	482
podseti me kasnije	3688
podsjeti me kasnije	3688
podsumowanie ai	3250
pogledaj cenu	3737
pogledaj cijenu	3737
pogledaj galeriju	3755
pogledaj komentare	3683
pogledaj pakete	3749
pogledaj ponudu	3737
pogledaj rezultate	91	3734
pogledajte galeriju	3755
pogledajte pakete	3749
poglej ceno	3927
poglej galerijo	3945
poglej pakete	3939
poglej ponudbe	3939
poglej ponudbo	3927
poglej rezultate	3924
pogodnost za pretplatnike	3737
pogodnosti za pretplatnike	3737
pogoji uporabe	3890
poista mainokset	1746
poista mykistys	1718
poistin mainosten eston	1723
pokreni kviz	3734
pokreni video	3740
pola wymagane	3240
pole veel kontot	1543
pole veel tellija	1543
pole wymagane	3240
polecamy	3167	3238
polecane	3167	3238
polecane dla ciebie	3167
polecane przez outbrain	3256
polecane przez taboola	3256
politika privatnosti	3696
politika zasebnosti	3890
polityka cookies	3160
polityka korekt	3247
poljuben znesek	3937
poll	91
poll of the day	91
poll van de dag	91
polling	91
polub	3253
pomniejsz tekst	3255
pon a prueba tus conocimientos	1428
ponatis prepovedan	3949
ponctuel	1892
ponctuellement	1892
ponudba za bralce	3927
popravki in pojasnila	3948
poprzedni	3170
poprzednia strona	3243
populair	2897	3009
populaire	1815
populaire artikelen	2897
populaires	1815
populairst	2994
populairste	3009
popular	1296
popular articles	1077
popular now	1077
popular posts	1077
popular reads	1154
popular stories	1077
popular topics	1077
populare	3449
popularne	3167	3253
populer	2260
populiariausi	2741
popunite ovo polje	3752
poredaj po	3762
portada	1370
poruka	3753
posa't a prova	419
posez une question sur cet article	1845
poskusite pozneje	3942
poskusite znova	3942
poslat	471	555
poslat e-mailem	471
poslat mailem	569
poslat tip	561
poslechnout	471
posnetek ni na voljo	3930
post as a guest	1238
post code	1286
post comment	1072
post laden	855
post on x	1053
post your answer	1238
postal code	1286
postavi kao preferirani izvor	3764
postavke privatnosti	3738
postcode	1286	2997
poster un commentaire	1809
postinumero	1731
postleitzahl	868
postnummer	672	3117	4062
posts relacionados	3310
poststed	3117
potrebbe interessarti	2393
potrebbe interessarti anche	2393
potrebbero interessarti	2393
pour aller plus loin	1815
pour lire la suite	1862
povezana novica	3875
povezane novice	3875
povezane teme	3680
povezane vesti	3680
povezane vijesti	3680
povezano	3875
povezava je kopirana	3955
povezava kopirana	3955
poveznica je kopirana	3765
poveznica kopirana	3683
povolit	546
povolit cookies	475
povolit jednou	540
povolit notifikace	545
povolit obsah	540
povolit reklamu	548
povolit reklamy	548
povratak na naslovnicu	3755
povratak na vrh	3755
povuci pristanak	3738
povuci privolu	3738
powered by ai	1123
powiadomienia	3232
pozabljeno geslo	3871
pozastavit	543
pozneje	3934
""", 'pr': """
pr	2152	2539	2651
pr cikk	2233
pr-cikk	2233
praegune aeg #	1538
prati autora	3764
prati autoricu	3764
prati temu	3764
pratite autora	3764
pratite ovu temu	3764
pratite temu	3764
pravidla diskuse	478
pravidla diskuze	566
pravidla oprav	561
pravila komentarisanja	3762
pravila komentiranja	3683	3878
pravila privatnosti	3696
preberi pozneje	3955
preberi prepis	3930
preberi v aplikaciji	3932
preberite tudi	3875
precedente	2398
precios y disponibilidad pueden variar	1397
precisamos da sua ajuda	3268
precisamos de si	3268
precisamos do seu apoio	3268
precisamos do seu contributo	3268
predmet	3753	3848
predvajaj	3930
predvajaj video	3930
predvajalnik se nalaga	3930
preferencias de cookies	1471
preferencias de privacidad	1471
preferensi cookie	2305
preferensi privasi	2337
preferenze cookie	2383
preferenze privacy	2496
preferenze sulla privacy	2496
pregunta a nuestra ia	1394
preizkusite se	3924
preizkusite svoje znanje	3924
preko cijelog ekrana	3740
premium	464	583	893	1031	1320	1767	2243	2360	2867	3025	3145	3274	3437	3968	4153	4398
premium content	1031
premium digital	1150
premium-artikel	703
premor	3931
prenehaj slediti	3954
prenesi epizodo	3930
prenesi zvok	3930
prenota il tuo posto	2454
prenume	3509
prenumeranterbjudande	4043
prenumerata	2739	3145
prenumeration	3968
prenumeratoriams	2739
prenumeratoriaus nauda	2777
prenumerera	3968
prenumerera nu	3968
prenumeruj	3145
prenumeruoti	2739
preostalo vreme	3740
preostalo vreme -#	3740
preostalo vrijeme	3740
preostalo vrijeme -#	3740
prepis	3836	3931
preporuka	3680
presentado por	1463
presentat per	454
presentato da	2488
presentear	3402
presentear artigo	3401
presented by	1063
press enter or click to view image in full size	1082
prestani pratiti	3764
prethodna fotografija	3755
prethodna slika	3755
prethodna stranica	3755
pretplata	3672
pretplati se	3672
pretplatite se	3672
preuzmi audio	3740
preuzmi epizodu	3740
preuzmi na app storeu	3742
prevedeno z umetno inteligenco	3951
prevent your screen from going dark	61
preverite svoj nabiralnik	3942
previous article	1077
previous image	1288
previous page	1082
previous photo	1288
previous picture	1288
previous post	1082
previous slide	1288
prezentat de	3522
prezime	3753
priezvisko	3848
prihranite #%	3940
prihvatam	3696
prihvati	3696
prihvati i nastavi	3738
prihvati sve	3696
priimek	3943
priimti visus	2757
priimti visus slapukus	2778
prijava	3673	3871
prijava na newsletter	3752
prijava putem facebooka	3749
prijava putem googlea	3749
prijava s facebook	3939
prijava s facebookom	3939
prijava z apple	3939
prijava z google	3939
prijava z googlom	3939
prijavi	3763	3953
prijavi komentar	3762	3952
prijavi napako	3878
prijavi oglas	3766	3956
prijavi se	3673	3871
prijavi se na novice	3942
prijavi se preko facebooka	3749
prijavi se preko google	3749
prijavi se preko googlea	3749
prijavite napako	3948
prijavite se	3673	3871
prijavite se odmah	3673
prijzen kunnen intussen gewijzigd zijn	2942
primo piano	2393
principais pontos, por ia	3336
principios editoriales	1455
prindi	1502
prindi artikkel	1502
prindi retsept	61
print	592	1054	1284	2882
print & digital	1284
print + digital	1284
print article	1053
print artikel	686
print artiklen	592
print dit artikel	2938
print dit recept	61
print opskrift	61
print opskriften	61
print page	1152
print recept	61
print recipe	61
print subscription	1031
print the recipe	61
print this	1053
print this page	1152
print this story	1297
printen	2882
prisijungti	2739
prisijungti per facebook	2784
prisijungti per google	2784
prisijungti su facebook	2784
prisijungti su google	2784
prisiminti mane	2784
prispevaj	3870
privaatsuspoliitika	1537
privaatsusseaded	1537
privaatsustingimused	1515
privacidad	1354
privacy	2383	2889
privacy center	732
privacy notice	1041
privacy policy	1068	2383
privacy preference center	1068
privacy preferences	1068
privacy settings	1068
privacy statement	1068
privacy-instellingen	2982
privacybeleid	2889
privacyinstellingen	2982
privacyverklaring	2889
privalomas laukas	2785
privalomi laukai	2785
privatlivsindstillinger	657
privatlivspolitik	657
privatumo nustatymai	2778
privatumo politika	2757
probeabo	703
probeer gratis	2993
probeer het later opnieuw	2930
probeer het opnieuw	2996
probeer nu	2867
produktempfehlung	729
profil	703
profilo	2360
profiter de l'offre	1767
progress: #%	1276
proizvoljan iznos	3747
promo	2381	3679
promocijsko besedilo	3874
promocja	3159
promoted	1063
promoted by outbrain	1298
promoted by taboola	1298
promoted content	1063
promoted links	1063
promoted stories	1077
promotie	2887
promotion	1063
proovi hiljem uuesti	1544
proovi uuesti	1544
propaganda	3295
proposer une correction	1853
proposer une tribune	1914
prosimo, izklopite blokator oglasov	3935
prosseguir	3297
prossimo articolo	2477
prossimo video	2497
proteggiamo le nostre fonti	2480
prova # dagar gratis	3968
prova gratis	2360	3968
prova gratis per un mese	2438
prova nu	3968
prova-ho un mes gratis	410
proverite mejl	3752
proverite svoje znanje	3734
provjerite e-mail	3752
provjerite svoj inbox	3752
provjerite svoje znanje	3734
prueba gratis	1320
prueba un mes gratis	1418
prvo najnoviji	3762
przeczytaj jeszcze	3167
przeczytaj najpierw w aplikacji	3230
przedruk zabroniony	3248
przelew tradycyjny	3235
""", 'pu': """
pub	1802	3295
pubblica	2449
publicar	1426	3364
publicar comentario	1357
publicera kommentar	4073
publicidad	1352
publicidad - sigue leyendo	1352
publicidade	3295
publicitat	389
publicitate	3445
publieditorial	87
publier	1875
publier un commentaire	1809
publireportage	1802
publireportatge	87
publirreportaje	1352
publiser kommentar	3128
publish comment	1295
puhelin	1731
puhelinnumero	1731
pular para a receita	61
pulsa para activar el sonido	1472
puni ekran	3740
puntos clave	1394
puntual	1444
puoi regalare # articoli al mese	2440
push aktivieren	859
push-nachrichten aktivieren	859
pushberichten	2988
pushberichten aanzetten	2987
pushmeldingen	2988
pushnotiser	4053
pushvarsler	3108
puslapis #/#	2794
pusti video	3740
pustit video	542
putar audio	2301
putar otomatis	2302
putar video	2301
puzzel van de dag	2975
puzzels	2922
""", 'py': """
pysy ajan tasalla	1656
pysy kirjautuneena	1727
pytanie dnia	3219
""", 'qr': """
qr kodu okut	4222
qr kodu okutun	4222
qr kodu tarayin	4222
qr platba	549
""", 'qu': """
quel est votre avis	1811
quem somos	3319
quero apoiar	3383
quero assinar	3274
quero contribuir	3383
quero doar	3383
quick crossword	1268
quick poll	91
quiero aportar	1443
quiero apoyar	1313
quiero asociarme	1313
quiero colaborar	1313
quiero donar	1443
quiero hacerme socia	1313
quiero hacerme socio	1313
quiero recibir comunicaciones comerciales	1448
quiero recibirla	1333	1414
quiero recibirlo	1333	1414
quiero ser parte	1313
quiero ser parte de la comunidad	1313
quiero ser socia	1443
quiero ser socio	1443
quiero sumarme	1313
quiero suscribirme	1320
quitar publicidad	1397
quitar sonido	1432
quiz da semana	3407
quiz starten	848
quiz van de week	2975
""", 'ra': """
raccomandato da	2381
raccomandato da outbrain	2424
raksta audioversija	2839
raksti redakcijai	2847
rakstiet redakcijai	2847
raksts pieejams abonentiem	2800
rangkuman ai	2326
rapporteer	3009
rapporteer reactie	3008
rapporter	3129
rapporter annonse	3132
rapporter en fejl	678
rapporter feil	3042
rapporter kommentar	3128
rapportera	4074
rapportera annons	4077
rapportera ett fel	4068
rapportera fel	3986
rapportera kommentar	4073
rate recipe	61
rate this article	1236
rate this post	1236
rate this recipe	61	1236
rate this story	1236
razvrsti po	3952
""", 're': """
reactie	2893
reactie plaatsen	3008
reactieregels	3008
reacties	2893
reacties worden vooraf gecontroleerd	2927
read ad-free	1298
read aloud	1053
read also	1077
read article	1082
read by a computer voice	1276
read by a synthetic voice	1276
read by an ai voice	1276
read by an automated voice	1276
read comments	1072
read full article	1082
read full story	1082
read in app	1082
read less	1288
read more	1082
read more about	1077
read more about sharing	1053
read more articles	1082
read more here	1082
read more on	1077
read more on these topics	1077
read next	1077
read original article	1082
read our complete coverage	1077
read story	1082
read the article	1082
read the document	1083
read the full article	1082
read the full document	1083
read the full story	1082
read the transcript	1276
read transcript	1276
read without limits	1283
reader offer	1271
reader offers	1271
reader poll	91	1267
readers also read	1077
readers are also reading	1234
readers' poll	1267
ready for more	1041
reageer	2893
reageer op dit artikel	3003
reageren	2893
reagovat	567
rebus	3488
rebutja totes les galetes	427
rebutja-ho tot	395
recent	1077
recent articles	1077
recent news	1077
recent posts	1077
recent stories	1077
recept bewaren	61
recept printen	61
recevez les alertes	1792
recevez les alertes info	1792
recevez nos alertes	1792
recevez nos notifications	1792
recevoir des notifications	1889
recevoir la newsletter	1777
recevoir les alertes	1792
recevoir les alertes info	1792
recevoir les notifications	1889
recevoir nos alertes	1792
recevoir une alerte	1855
recharger la page	1890
rechazar	1354
rechazar todas	1354
rechazar todas las cookies	1471
rechazar todo	1354
rechazar y suscribirme	1436
rechazar y suscribirse	1436
recherche	1819
rechercher	1819
rechte am artikel erwerben	875
rechte an diesem artikel erwerben	875
rechten aanvragen	3004
recibir alertas	1413
recibir alertas de este autor	1482
recibir alertas de este tema	1413
recibirla	1333
reclame	2887
recomandate	3449
recomendaciones	1364
recomendadas	1364	3310
recomendado	1364
recomendado para ti	1364
recomendados	1364	3310
recomendamos	3310
recommander ce commentaire	1914
recommend	1296
recommended	1077	1284
recommended articles	1077
recommended by outbrain	1298
recommended by taboola	1298
recommended external content	1121
recommended for you	1077
recommended reading	1077
recommended reads	1154
recommended stories	1077
recommended videos	1077
recorda'm	438
recordarme	1446
reculer de # secondes	1882
recurso exclusivo para assinantes	3339
recusar	3297
recusar todos os cookies	3411
redactiestatuut	3003
redakcja poleca	3167
redaksi	2275
redaksjonen anbefaler	3046
redaktion kontaktieren	874
redaktionelle richtlinien	874
redaktionen anbefaler	605
redaktionen rekommenderar	3990
redaktionsempfehlung	739
redan prenumerant? logga in	3968
reddet	4163
reddit	1054
redes sociais	3290
redes sociales	1345
reducir texto	1461
redueix el text	452
reference: donation	1281
refresh page	1279
refresh the page	1279
refuser	1804
refuser et s'abonner	1807
refuz toate cookie-urile	3527
regala	453	2487
regala aquest article	452
regala articolo	2486
regala l'article	452
regala l'articolo	2486
regala questo articolo	2486
regalar	1462
regalar noticia	1461
regardez aussi	1929
registar	3274
registe-se	3274
register	1031
register for free	1031
register now	1031
registo	3274
registra't	383
registra't per comentar	398
registrace	464
registracija	3673	3871
registrarme	1320
registrarme en la newsletter	1330
registrarse	1320
registrasi	2243
registrate	1418
registrati	2360
registrati e leggi questo articolo	2438
registrati gratis	2360
registreer	2867
registreer gratis	2867
registreeru tasuta	1497
registreeru veebiseminarile	1504
registrer deg	3025
registrera dig	3968
registreren	2867
registrieren	703
registriraj se	3673	3871
registro	1320
registro completado	1478
registrovat se	464
registruj se	3673
registruotis	2739
regler for debatten	683
regler for kommentarer	3128
regler for kommentarfeltet	3128
regole dei commenti	2448
regole per commentare	2448
regole per i commenti	2448
regras para comentar	3363
regulamin	3160
regulamin komentarzy	3252
reguli de comentare	3483
reguli pentru comentarii	3483
regulile comentariilor	3483
reject & subscribe	1274
reject all	1068
reject all cookies	1068
reject and pay	1274
rejeitar	3297
rejeitar todos	3297
rejeitar todos os cookies	3411
rejoignez la conversation	1853
rejoignez la discussion	1853
reklaam	1497
reklaamartikkel	1506
reklaamtekst	87	1506
reklam	3982	4162
reklam alani	4162
reklam engelleyici nasil kapatilir	4225
reklam engelleyici tespit edildi	4225
reklam engelleyicimi kapattim	4225
reklam engelleyicinizi kapatin	4225
reklam engelleyiciyi kapattim	4225
reklam slut	4077
reklam sonu	4216
reklama	474	2739	3159	3679	3777
reklamdan sonra devam ediyor	4162
reklamdir	4216
reklame	596	3038
reklame slut	687
reklami atla	4162
reklami kapat	4162
reklamin sonu	4216
reklaminis	87
reklaminis straipsnis	2748
reklamlar	4162
reklamlara izin ver	4225
reklamos pabaiga	2792
reklamy	3159
reklamy google	3256
rekomendasi	2260
rekomendasi untuk anda	2260
rekomendasi untukmu	2260
rekomenduojame	2741
rekommenderade artiklar	3990
rekommenderas	3990	4059
rekommenderas av outbrain	4077
rekommenderas av taboola	4077
rekommenderat	3990
rekommenderat av outbrain	4077
relacionadas	1364	3310
relacionado	1364
relacionados	1364	3310
relatar erro	3406
related	1077	1080
related article	1077
related articles	1077
related content	1077
related coverage	1077
related items	1077
related links	1077
related news	1077
related posts	1077
related reading	1077
related stories	1077
related story	1077
related tags	1077
related to this story	1077
related topics	1077
related videos	1077
relaterade artiklar	3990
relaterade nyheter	3990
relaterat	3990
relaterede artikler	605
relaterede emner	605
relateret	605
relatert	3046
relaterte artikler	3046
relaterte emner	3046
relaterte saker	3046
relevanteste	880
reload page	1279
reload the page	1279
remaining time	1276
remaining time #	1276
remaining time -#	1276
remember me	1031
remiamas turinys	2748
remind me in #	1022
remind me in may	1022
remind me later	1022
remind me next month	1022
remind me tomorrow	1022
remove ad	1063
remove ads	1063
remti	2739
renovar assinatura	3417
rep alertes d'aquest tema	404
replay	1082
replier	1820
replies	1072
reply	1072
report	1054	1296
report a mistake	1083
report a problem	1072
report a typo	1072
report abuse	1072
report ad	1063
report an error	1083
report comment	1072
report error	1083
report this ad	1063
report this comment	1295
reportagem exclusiva para assinantes	3358
reportar	1357
reportar comentario	1466
reportar erro	3302
reportar error	1357
reportar un error	1357
reprendre la lecture	1836	1882
reprints & licensing	1292
reprints & permissions	1256
reprints and licensing	1292
reprints and permissions	1292
reproducir	1370
reproducir audio	1432
reproduction et diffusion interdites	1934
reproductor de audio	1472
reproduzir	3315
republish our articles for free	1292
republish this article	1292
republish this story	1292
request a correction	1072
request permission	1292
request permission to reuse	1292
request permissions	1256
request reprint	1292
request reprints	1292
required	1285	1286
required field	1285
required fields	1285
required, but never shown	1238
reserve online	3426
reserve your place	1271
reserve your seat	1271
reserveer je plek	2979
reserveer kaarten	2979
reserveer uw plaats	2979
reserver plads	655
reserver plass	3100
reset password	1031
respon	417
responda ao quiz	3366
responder	1357	3302
resta aggiornato	2370
resta connesso	2471
restam # caracteres	3349
resterende tid	659
resterende tid #	659
resterende tid -#	659
resterende tijd	2984
resterende tijd #	2984
resterende tijd -#	2984
restzeit	857
restzeit #	857
restzeit -#	857
resultado	91
resultado da enquete	3406
resultados	91
results	91
resum amb ia	449
resum generat amb ia	449
resumen con ia	1394
resumen de ia	1394
resumen generado por ia	1459
resumen ia	1459
resumen por ia	1394
resumir com ia	3336
resumo com ia	3398
resumo gerado por ia	3398
resumo ia	3398
resumo por ia	3336
retira el consentiment	427
retirar consentimento	3375
retirar consentimiento	1436
retirar el consentimiento	1436
retirar o consentimento	3375
retirer le consentement	1886
retirer mon consentement	1886
retour	1794
retour au sommaire	1929
retour en haut	1819
retour en haut de la page	1900
retour en haut de page	1900
retroceder # segundos	1432	3371
rettelser og presiseringer	3123
return to homepage	1288
return to top	1082
revenir en haut	1929
revisa el correu	440
revisa la safata d'entrada	440
revisa tu bandeja de entrada	1448
revisa tu correo	1448
revoca consenso	2460
revoca il consenso	2460
revogar consentimento	3375
rewind	1277
rewind # seconds	1276
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3927
rezerviraj mjesto	3737
rezervirajte svoje mesto	3927
rezervujte si miesto	3831
rezultatele sondajului	3524
rezultati	91
rezultati ankete	3734	3924
rezultati glasanja	3734
rezultati glasovanja	3924
rezumat ai	3517
rezumat generat de ai	3517
rezygnujesz, kiedy chcesz	3237
""", 'ri': """
riabbonati	2502
riassumi con l'ia	2416
riassunto ai	2483
riassunto generato dall'ia	2483
riassunto ia	2416
ricarica la pagina	2465
ricarica pagina	2465
ricevi gli avvisi su questo argomento	2432
ricevi la newsletter	2370
ricevi una notifica per ogni nuovo articolo dell'autore	2432
richiesta inviata	2503
ricordami	2471
riduci il testo	2486
rifiuta	2383
rifiuta e abbonati	2460
rifiuta tutti i cookie	2496
rifiuta tutto	2383
rights & permissions	1292
rights and permissions	1292
rimani aggiornato	2370
rimani connesso	2471
rimani informato	2370
ringkasan ai	2326
rinnova l'abbonamento	2502
riproduci	2398
riproduci audio	2456
riproduci video	2456
riproduzione automatica	2457
riproduzione vietata	2509
riservato agli abbonati	2438
rispondi	2387
rispondi al sondaggio	2429
ristikko	1711
risultati	91
risultati del sondaggio	2491
ritzau	635
ritzau/afp	635
ritzau/reuters	635
rivedi il video	2497
""", 'ro': """
rocznie	3238
rodyti # atsakymus	2789
rodyti atsakymus	2789
rodyti daugiau	2746
rodyti ir sutikti	2778
rodyti komentarus	2745
rodyti rezultatus	2775
rohkem artikleid	1545
rohkem autorilt	1545
rozbalit	482
rozliczane rocznie	3237
rozmiar czcionki	3255
rozmiar tekstu	65
rozpocznij quiz	3219
rozumiem	3171
""", 'rs': """
rss	1054
""", 'ru': """
rubriken	739
rubriques	1815
rules for comments	1295
rustore	93
""", 'ry': """
rychlost	543
ryhdy kuukausilahjoittajaksi	1725
""", "s'": """
s'abonner	1767
s'identifier	1767
s'inscrire	1767
s'inscrire gratuitement	1767
""", 'sa': """
sa kasutad reklaamiblokeerijat	1541
saada e-postiga	1502
saada kommentaar	1548
saada vihje	1504
saatavilla google playsta	1720
sag uns deine meinung	780
sagen sie uns ihre meinung	780
saiba mais	3310
sair	3274
sair da tela cheia	3371
saisissez votre email	1927
saken er automatisk generert	3126
saken er forbeholdt abonnenter	3025
saken er lest opp av en ki-stemme	3104
saken er lest opp av en robot	3034
saken fortsetter etter annonsen	3038
saken fortsetter nedenfor	3038
saken fortsetter under	3038
saken fortsetter under bildet	3038
saken oppdateres	3038
sakrij odgovore	3762
sakrij oglas	3766
salasana	1728
salin	2330
salin link	2252
salin tautan	2252
salir de pantalla completa	1432
salli	1722
salli aina	1716
salli ilmoitukset	1721
salli kerran	1716
salli mainokset	1724
salta alla ricetta	61
salta annuncio	2497
saltar a la receta	61
saltar al contenido	1370
saltar anuncio	1472
saltar publicidad	1352
salva	2376
salva articolo	2376
salva l'articolo	2440
salva la ricetta	61
salva le preferenze	2460
salva nei preferiti	2441
salva nei segnalibri	2441
salva per dopo	2440
salva preferenze	2460
salva ricetta	61
salva tra i preferiti	2441
salvar	3289
salvar artigo	3289
salvar para depois	3427
salvar para ler depois	3360
salvar receita	61
salvesta	1502
salvesta artikkel	1502
salvesta hilisemaks	1550
salvesta seaded	1537
salvesta valikud	1537
samal teemal	1499
samengevat door ai	2919
samenvatting door ai	2919
sammanfattad av ai	3993
sammanfattning gjord av ai	3993
samo neophodni	3738
samo nujni	3928
samo za pretplatnike	3749
samodejno predvajanje	3930
samodejno prevedeno	3951
sampaikan pendapat anda	2294
samtykke	597	3039
sanaristikko	1711
sans opinion	1875
santrauka sukurta di	2788
satin al	4247
satu kali	2314
saturs nav pieejams	2838
sauvegarder	1794
sauvegarder l'article	1865
sauvegarder pour lire plus tard	1865
save	1053
save #%	1284
save article	1053
save for later	1053
save preferences	1068
save recipe	61
save story	1053
save this article	1053
save this recipe	61
saved	1053
saya mengerti	2263
saya menyetujui pemrosesan data saya	2318
saya menyetujui syarat dan ketentuan	2318
saya setuju dengan kebijakan privasi	2318
saya setuju dengan syarat dan ketentuan	2318
saya sudah mematikan pemblokir iklan	2311
saya sudah menonaktifkannya	2311
saya sudah punya akun	2316
sayfayi yenile	4225
sayfayi yenileyin	4225
""", 'sb': """
sbalit	482
sblocca	2502
sblocca l'articolo	2438
""", 'sc': """
scan de qr-code	2986
scan qr-koden	661
scansiona il qr code	2462
scarica audio	2456
scarica da app store	2462
scarica da google play	2462
scarica il podcast	2456
scarica l'audio	2456
scarica l'episodio	2456
scarica la app	2462
scarica su app store	2462
scegli	2472
scegli i cookie	2496
scegli il piano	2471
scegli il tuo abbonamento	2438
scegli il tuo piano	2471
scegli l'abbonamento che fa per te	2438
scegli l'importo	2501
scegli l'offerta	2471
scegli questa offerta	2471
scegli un importo	2358
schermo intero	2457
schlagworte	739
schlagworte zum thema	739
schon abonnent	703
schon dabei	697
schreibe einen kommentar	735
schreiben sie der redaktion	780	874
schreiben sie einen kommentar	735
schrift kleiner	882
schrift verkleinern	724
schrijf een reactie	2893
schrijf je gratis in	2930
schrijf je in	2872
schrijf je in voor onze nieuwsbrief	2872
scopri	2398
scopri le offerte	2360
scopri tutte le nostre newsletter	2434
scopri tutte le offerte di abbonamento	2438
scrie un comentariu	3448
scrie-i autorului	3514
scrivi all'autore	2480
scrivi all'autrice	2480
scrivi alla redazione	2480
scrivi qui il tuo commento	2429
scrivi un commento	2387
scroll down for video	1130
scroll down to continue	1155
scroll down to continue reading	1063
scroll for more	1063
scroll ke bawah untuk melanjutkan	2255
scroll to continue	1063
scroll to continue with content	1063	2255
scroll to top	1082
scroll untuk melanjutkan membaca	2300
scroll untuk membaca	2255
scrolle weiter	729
scrollen sie weiter	729
""", 'se': """
se # bildene	3118
se # bilder	3118	4063
se # bilderna	4063
se # billeder	673
se # billederne	673
se # foto	3118
se # foton	4063
se # fotos	673
se abonnemang	3968
se abonnement	3113
se abonnementer	583
se alla	3993
se alla # bilder	4063
se alla # bilderna	4063
se alla # foton	4063
se alla bilder	3993	4063
se alla bilderna	4063
se alla erbjudanden	4058
se alla foton	4063
se alle	608	3049
se alle # bildene	3118
se alle # bilder	3118
se alle # billeder	673
se alle # billederne	673
se alle # foto	3118
se alle # fotos	673
se alle abonnementer	668
se alle abonnentfordeler	3025
se alle bildene	3049	3118
se alle bilder	3118
se alle billeder	673
se alle billederne	673
se alle fordele for abonnenter	583
se alle foto	3118
se alle fotos	673
se alle tilbud	3113
se bildegalleri	3119
se bildene	3118
se bildene her	3049
se bilder	3118	4063
se bilderna	4063
se bildeserie	3119
se bildspelet	4064
se billeder	673
se billederne	673
se billederne her	608
se billedgalleri	674
se billedserie	674
se billedserien	674
se connecter	1767
se connecter avec apple	1862
se connecter avec facebook	1862
se connecter avec google	1862
se erbjudanden	3968
se factura anualmente	1446
se flere billeder	608
se foto	3118
se foton	4063
se fotos	673
se galleri	674
se grafikken her	608	3049
se ha producido un error	1448
se klippet	3993
se klippet i spelaren ovan	3993
se klippet ovan	3993
se klippet over	3049
se kommentarer	683
se liveblog	674
se pris	4043
se prisen	655
se priset	4043
se resultat	91	4039
se resultatene	3096
se resultaterne	651
se resultatet	91	4039
se souvenir de moi	1894
se tilbud	583	3025
se tilbuddet	655
se tilbudene	3025
se tilbudet	3100
se videoen	3104
se videoen her	608	3049
se videoen herunder	608
se videoen nedenfor	608	3049
se videoen ovenfor	608
se videoen over	3049
se videoen under	3049
se videon i spelaren ovan	3993
se videon nedan	3993
se videon ovan	3993
search	1082
sebelumnya	2262
secciones	1364
sections	1082
secure checkout	1029
secure drop	1291
secure payment	1028
secure transaction	1029
seda sisu ei saa kuvada	1537
sedang tren	2286
see # images	1287
see # more images	1287
see # more photos	1287
see # more pictures	1287
see # photos	1287
see # pictures	1287
see all	1082
see all # images	1287
see all # photos	1287
see all # pictures	1287
see all articles by this author	1288
see all images	1287
see all newsletters	1041
see all offers	1283
see all photos	1287
see all pictures	1287
see all plans	1150
see all subscription plans	1150
see also	1077
see artikkel on lukustatud	1543
see at amazon	1266
see comments	1072
see deal	1266
see details	1083
see gallery	1288
see how you did	1267
see images	1287
see it at amazon	1266
see less	1288
see more	1082
see offer	1283
see offers	1283
see original	1083
see photos	1287
see pictures	1287
see plans	1283
see price	1266
see results	91	1267
see subscription options	1031
see the answers	1267
see the gallery	1288
see the map	1083
see the results	91
see video pole enam saadaval	1538
seek to live, currently behind live	1276
seek to live, currently playing live	1276
segarkan halaman	2311
segnala	2387
segnala abuso	2449
segnala commento	2491
segnala il commento	2491
segnala questo commento	2491
segnala refuso	2491
segnala un errore	2387
segnala un errore nell'articolo	2429
segnala un refuso	2491
segnalazione anonima	2480
segueix aquest tema	404
segueix el tema	450
segueix l'autor	404
segueix tota l'actualitat en directe	413
segui	2377
segui argomento	2484
segui autore	2484
segui il tema	2484
segui l'argomento	2484
segui l'autore	2484
segui la diretta	2432
segui questo argomento	2432
segui questo autore	2507
segui questo tema	2432
seguici	2377
seguici su facebook	2377
seguici sui social	2377
seguir	1346	3290
seguir a este autor	1413
seguir al autor	1460
seguir assunto	3422
seguir autor	1460	3351
seguir en el navegador	1438
seguir en la web	1438
seguir este autor	3399
seguir este tema	1413	3351
seguir leyendo	1320	1370
seguir leyendo en	1346
seguir o autor	3399
seguir o tema	3422
seguir sin apoyar	1314
seguir tema	1460	3399
sei d'accordo? vota	2429
sei iscritto	2503
seite #	742
seite # aus #	869
seite # von #	869
seite #/#	869
seite drucken	724
seite neu laden	862
seite teilen	724
seja apoiador	3270
seja apoiadora	3383
seja assinante	3274
seja o primeiro a comentar	3302
seja um apoiador	3270
sekali	2314
sekot autoram	2850
selalu izinkan	2305
selalu tampilkan	2305
selanjutnya	2262
selecciona	439
seleccionar	1447
selecionar	3387
selecione as newsletters que pretende receber	3353
selecione as newsletters que quer receber	3353
select	1284
select a plan	1283
select an amount	1028
select payment method	1028
select plan	1283
select this plan	1283
selecteer	2994
selecteren	2994
selengkapnya	2262
seleziona	2472
selles artiklis	1545
sem som	3372
sem spam	3388
sembunyikan	2263
sembunyikan balasan	2294
sembunyikan komentar	2294
semua artikel penulis	2322
semua berita	2322
semua gim	2297
semua komentar	2259
semua permainan	2297
semua video	2322
senare	3964	4053
senaste	3990
senaste nyheterna	3990
senaste nytt	3990
send	91	672	1286	3117
send a tip anonymously	1291
send an anonymous tip	1291
send anonymt tips	3123
send as gift	1297
send besked	671
send by e-mail	1297
send by email	1297
send by whatsapp	1297
send comment	1295
send dine billeder	678
send e-post til journalisten	3119
send email	1053
send et anonymt tip	678
send et tip	678
send feedback	1072
send inn	91	3117
send inn kommentar	3128
send kommentar	3128
send melding	3116
send message	1285
send som e-mail	686
send som e-post	3131
send til en ven	592
send tip	678
send tips	3123
send to a friend	1053
send via email	1297
send via whatsapp	1297
senden	868
senere	579	663	3021	3108
seneste	605
seneste nyheder	605
seneste nyt	605
sense correu brossa	440
sense tu no seria possible	409
sent daily	1141
sent weekly	1141
senza di te non ce la facciamo	2437
senza vincoli	2438
seotud artiklid	1499
seotud lood	1499
sepa-lastschrift	702
sepete ekle	4267
services partenaires	1802
servicios	1364
ses dosyasini indir	4217
ses oynatici	4256
sesi indir	4217
sesi kapat	4217
sesli dinle	4160
setiap bulan	2314
setiap donasi berarti	2313
setiap kontribusi berarti	2313
setiap rupiah berarti	2313
setuju dan lanjutkan	2305
seu apelido	3406
seu e-mail	3279
seu email	3279
seu nome	3389
seu pedido foi enviado	3418
seu voto foi computado	3363
seu voto foi registrado	3363
seuraa	1661
seuraa aihetta	1661
seuraa kirjoittajaa	1744
seuraa toimittajaa	1744
seuraat jo	1744
seuraava	1670
seuraava artikkeli	1733
seuraava juttu	1668
seuraava kuva	1733
seuraava sivu	1733
seuraava video	1718
seuraavaksi	1670
seuratut aiheet	1744
sezioni	2393
""", 'sf': """
sfoglia gallery	2398
sfoglia il giornale	2360
sfoglia la fotogallery	2396
sfoglia la gallery	2477
""", 'sh': """
share	898	1053	2252	3442
share a gift link	1297
share article	1053
share as gift	1297
share by email	1053
share by text	1053
share by whatsapp	1297
share full article	1053
share gift link	1297
share link	1053
share on	1053
share on bluesky	1053
share on facebook	1053
share on flipboard	1053
share on linkedin	1053
share on pinterest	1053
share on reddit	1053
share on social	1152
share on social media	1152
share on telegram	1053
share on threads	1053
share on x	1053
share on x (twitter	1053
share on your socials	1152
share options	1053
share pe facebook	3476
share save	1053
share share	1053
share story	1053
share this	1053
share this article	1053
share this news	1053
share this on	1053
share this on social media	1053
share this recipe	61
share to facebook	1053
share tweet	1053
share using the buttons below	1152
share via	1053
share via facebook	1053
share via twitter	1053
share with a friend	1053
share with email	1053
share with friends	1152
share with your friends	1053
sharing	1053
shop now	1233
shop the collection	1271
shop the edit	1233
shop the look	1233
shop the story	1233
shop this look	1233
shop this story	1233
show # images	1287
show # more images	1287
show # more photos	1287
show # more pictures	1287
show # photos	1287
show # pictures	1287
show # replies	1295
show all	1082
show all # images	1287
show all # photos	1287
show all # pictures	1287
show all images	1287
show all photos	1287
show all pictures	1287
show and accept	1274
show caption	1082
show comments	1072
show content	1274
show external content	1068
show gallery	1288
show image	1083
show images	1287
show less	1082
show map	1083
show more	1082
show more replies	1295
show more sharing options	1053
show original	1083
show password	1283
show photos	1287
show pictures	1287
show replies	1295
show results	91	1267
show this content	1274
show transcript	1276
show translation	1083
shrani	3878
shrani izbiro	3928
shrani nastavitve	3928
shrani recept	61
shrani za pozneje	3955
""", 'si': """
si din mening	3042
sicher und anonym hinweise senden	874
sida # av #	4063
sida #/#	4063
side # af #	673
side # av #	3118
side #/#	673	3118
sie folgen diesem autor	881
sie folgen diesem thema	881
sie folgen diesem thema bereits	881
sie haben bereits abgestimmt	848
sie haben bereits ein konto	795
sie haben bereits ein konto? anmelden	795
sie haben den newsletter abonniert	786
sie haben noch kein abo	795
sie haben noch kein konto	865
sie haben schon ein abo	865
sie haben sich erfolgreich angemeldet	867
sieh dir diesen beitrag auf instagram an	768
siehe auch	739
siga	3290
siga ao vivo	3392
siga em direto	3392
siga este autor	3351
siga-nos	3290
sign in	1031
sign in / register	1031
sign in or sign up	1031
sign in with apple	1283
sign in with email	1283
sign in with facebook	1283
sign in with google	1283
sign me up	1041
sign out	1031
sign up	1031
sign up for corrections and clarifications	1072
sign up for free	1031
sign up for our newsletter	1041
sign up here	1041
sign up now	1031
sign up or log in	1150
sign up to our newsletter	1141
sign up using email and password	1238
sign up using google	1238
sign up with apple	1283
sign up with email	1283
sign up with facebook	1283
sign up with google	1283
sign up with your email	1141
signaler	1809
signaler ce commentaire	1914
signaler ce message	1914
signaler un abus	1853
signaler une erreur	1820
signaler une faute	1853
signaler une faute d'orthographe	1853
sigue este tema y recibe avisos	1413
sigue leyendo	1364
sigue leyendo debajo	1352
sigues a este autor	1482
sigues este tema	1482
siguiendo	1346
siguiente	1370
siguiente foto	1480
siguiente imagen	1480
siguiente noticia	1364
siirry aihesivulle	1733
siirry etusivulle	1733
siirry kauppaan	1714
siirry keskusteluun	1742
siirry lahjoitussivulle	1725
siirry reseptiin	61
siirry sivun alkuun	1733
siirry tapahtumaan	1714
siirry tarjoukseen	1714
siirry visaan	1710
sikeresen feliratkozott	2162
sikr dig billetter	655
sikr dig en plads	655
sikre deg billett	3100
sikre deg plass	3100
silencia	424
silenciar	1433	3372
sim, quero	3379
simak juga	2260
similar articles	1077
similar posts	1077
similar stories	1077
simpan	2252
simpan artikel	2285
simpan pengaturan	2305
simpan preferensi	2305
simpan resep	61
simpan untuk dibaca nanti	2285
simpan untuk nanti	2344
sin comentarios	1357
sin permanencia	1418
sin spam	1448
single contribution	1028
singola	2469
sintesi generata dall'ia	2483
sinu e-post	1544
sinu e-posti aadress	1522
sinu nimi	1544
sinua voisi kiinnostaa	1668
siradaki haber	4167
siradaki video	4256
sirala	4211
siralama	4211
sisa waktu	2301
sisesta kehtiv e-posti aadress	1544
sisesta oma e-posti aadress	1522
sisesta summa	1542
siste	3046
siste nyheter	3046
siste nytt	3046
sisu ei ole saadaval	1537
sisu on blokeeritud	1537
sisu pole saadaval	1537
sisuturundus	87	1497
sisuturunduse artikkel	1506
site map	1082
siteden devam et	4222
sitemap	1082
sivu #/#	1732
sivun alkuun	1733
""", 'sj': """
sjekk e-posten din	3116
sjekk innboksen	3116
sjekk innboksen din	3116
sjekk pris	3100
""", 'sk': """
skabt med ai	681
skaito sintetinis balsas	2779
skaitomiausi	2741
skaitomiausi straipsniai	2741
skaitomiausia	2741
skaitykite daugiau	2741
skaitykite su prenumerata	2784
skaitykite toliau	2739
skaityti daugiau	2746
skaityti komentarus	2745
skaityti toliau	2739
skaityti visus komentarus	2745
skal udfyldes	671
skaneeri qr-kood	1539
skaneeri qr-koodi	1539
skann qr-koden	3106
skanna qr-koden	4051
skannaa qr-koodi	1720
skapa ett gratis konto	3968
skapa ett konto	3968
skapa gratis konto	3968
skapa konto	3968
skapa konto gratis	3968
skapad av ai	4071
skapad med ai	4071
skaties bildes	2807
skaties foto	2807
skaties video	2807
skatieties video	2807
skeniraj qr kod	3742
skeniraj qr-kodo	3932
skenirajte qr kod	3742
skenirajte qr kod i preuzmite aplikaciju	3742
skenirajte qr-kodo	3932
skenirajte qr-kodo in prenesite aplikacijo	3932
skicka	91	4062
skicka dina bilder	4068
skicka in	91	4062
skicka in dina bilder	4068
skicka in ditt tips	4068
skicka kommentar	4073
skicka meddelande	4061
skicka tips	4068
skicka via e-post	4076
skip ad	1022
skip ads	1063
skip advertisement	1063
skip backward # seconds	1276
skip for now	1022
skip forward # seconds	1276
skip past newsletter promotion	1041
skip this	1022
skip to content	1082
skip to footer	1082
skip to main content	1082
skip to navigation	1082
skip to recipe	61
skirkite # % gpm	2783
skirkite mums # %	2783
skjul	609	3050
skjul annonce	687
skjul annonse	3132
skjul bildetekst	3119
skjul billedtekst	674
skjul svar	3128
skocz do przepisu	61
skok na recept	61
skomentuj	3155	3163
skontrolujte si e-mail	3847
skopiowano do schowka	3255
skopiowano link	3155
skopiuj adres	3155
skopiuj link	3155
skrij odgovore	3952
skrij oglas	3956
skriv din kommentar	600	3042	3986
skriv din kommentar her	600	3042
skriv en kommentar	600	3042	3986
skriv et svar	608
skriv inn e-post	3030
skriv inn e-postadressen din	3030
skriv kommentar	600
skriv til forfatteren	674
skriv ut	3034	3978
skriv ut artikeln	3978
skriv ut artikkelen	3131
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3034
skriv ut sidan	4076
skriv ut siden	3131
skru av adblock	3109
skru av annonseblokkering	3109
skru av lyd	3104
skype	1054
""", 'sl': """
sla advertentie over	2887
slajd # z #	3242
sledi avtorici	3954
sledi avtorju	3954
sledi temi	3954
sledite temi	3954
sledovat autora	568
sledovat autorku	568
sledovat online	557
slide # of #	1287
slide # van #	2998
slik beskytter vi kildene	3123
slik jobber vi med rettelser	3123
slik retter vi feil	3123
slik skrur du av adblock	3109
slika # od #	3754	3944
slika #/#	3754	3944
slika u slici	3740
slika v sliki	3930
slobodan iznos	3747
sluit	2900
sluit advertentie	3012
sluit galerij	2999
sluiten	2862
slut annons	4077
""", 'sm': """
smaller text	1297
smanji slova	3765
smetti di seguire	2484
sms	1054
""", 'sn': """
snapchat	1054
snelheid	2985
sniegt atsauksmi	2848
snimak nije dostupan	3740
snimka nije dostupna	3740
""", 'so': """
so deaktivieren sie ihren adblocker	861
so gehen wir mit fehlern um	874
so nutzen wir ki	877
so schalten sie den adblocker aus	861
sobre el autor	1364
sobre la firma	1364
sobrenome	3389
social	2377
social media	725	1058
sociala medier	3979
sociale media	2883
sociale medier	593
soitin latautuu	1718
solicitud enviada	1478
solitaire	535	1268	1879	3828
solo gli abbonati possono commentare	2429
solo los suscriptores pueden comentar	1408
solo para suscriptores	1446
solo per abbonati	2471
solo per gli abbonati	2471
something went wrong	1141	1286
something went wrong, please try again	1285
something went wrong, please try again later	1285
something went wrong. please try again	1141
something went wrong. please try again later	1041
sommaire	1819
son dakika	4167
son dakika haberleri	4167
son dakika haberlerini almak ister misiniz	4223
son haberler	4167
sonda	91	3220
sonda dnia	3219
sondage	91
sondage de la semaine	1812
sondage du jour	91	1812
sondagem	91
sondagem da semana	3304
sondagem do dia	3304
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	4160
sonraki	4169
sonraki haber	4167
sonraki sayfa	4169
sonraki video	4256
sonraki yazi	4263
soovid saada teavitusi	1540
sopa de letras	1430
sopa de lletres	421
sorodna novica	3875
sorodne novice	3875
sorodne vsebine	3875
sorotan	2260
sorrend	2230
sorry, this video is not available	1276
sort by	1072	1296
sort by best	1295
sort by newest	1295
sort by oldest	1295
sort by: newest	1295
sorteer op	3008
sorter efter	683
sorter etter	3128
sortera	4074
sortera efter	4073
sorteren op	3008
sortering	3129
sortieren nach	879
sortierung	880
sortiraj	3763
sortiraj po	3762
sortuj	3253
sortuj od	3252
sosiaalinen media	1661
sosiale medier	3035
sostieni	2355
sostienici	2355
sottotitoli	2457
sous-titres	1883
soutenez-nous	1758
soutenir	1758
soutenir par un don	1924
soyad	4234
soyadiniz	4234
soziale medien	725
soziale netzwerke aktivieren	855
""", 'sp': """
spam yok	4233
spander en kaffe	3111
spannend	739
spar # %	669	3114
spar #%	669	3114
spara	3978
spara # %	4059
spara artikel	3978
spara artikeln	3978
spara artikeln till senare	3978
spara recept	61
spara receptet	61
spara till senare	3978
spara val	4047
spausdinti	2744
spazio pubblicitario	2424
special offer	1031
spedizione gratuita	2488
speel mee	2975
speel nu	2975
speel video	2984
speel video af	2924
speichern	724
spela klipp	4049
spela nu	4039
spela upp	3993	4050
spela upp video	4049
spela video	4049
spelaren laddas	4049
speler wordt geladen	2984
speltid #	4049
spende	698
spende einrichten	863
spende jetzt	698
spenden	698
spenden sie	698
spenden sind steuerlich absetzbar	863
spendenkonto	790
spendier uns einen kaffee	863
spendiere uns einen kaffee	863
spendieren sie uns einen kaffee	863
spil her	651
spil med	651
spil nu	651
spill av	3049
spill av video	3049
spill av video her	3049
spill her	3096
spilleren lastes	3104
spomni me kasneje	3882
sponseret indhold	687
sponset	3038
sponset innhold	3038
sponsor	4247
sponsor content	1063
sponsored	729	901	1063	2942
sponsored content	1063
sponsored links	1063
sponsored message	1063
sponsored message - story continues after this	1063
sponsored post	1063
sponsored stories	1077
sponsoreret	596
sponsoreret indhold	596
sponsorizzato	2381
sponsorizzato da	2488
sponsorizzato da taboola	2424
sponsorlu	4162
sponsorlu haber	4162
sponsoroitu	1662
sponsrat	3982
sponzorirana vsebina	3874
sponzorirano	3679	3874
sponzorisani tekst	3679
sponzorisano	3679
spotify	1054
spotted a mistake	1072
spotted an error	1072
spravovat souhlas	540
sprejmem	3890
sprejmem vse	3928
sprejmi	3890
sprejmi in nadaljuj	3928
sprejmi vse	3890
spremeni velikost pisave	3955
spremi	3683
spremi odabir	3738
spremi postavke	3738
spremi recept	61
spremi za kasnije	3765
spring naar recept	61
spring til indhold	674
springe zum rezept	61
spustit audio	542
spustit video	542
""", 'st': """
sta advertenties toe	2990
sta meldingen toe	2987
stai seguendo questo argomento	2507
stai seguendo questo autore	2507
stai usando adblock	2500
stai usando un ad blocker	2500
stai usando un adblock	2500
stampa	2376
stampa articolo	2376
stampa la ricetta	61
stampa questo articolo	2440
stampa ricetta	61
standard digital	1150
standardy redakcyjne	3247
start de quiz	2975
start free trial	1031
start quiz	1267
start quizen	3096
start quizzen	651
start slideshow	1288
start subscription	1031
start the quiz	1267
starta quiz	4039
startseite	739	742
stay connected	1041
stay in the know	1041
stay informed	1041
stay logged in	1283
stay signed in	1283
stay up to date	1041
ste opazili napako	3948
ste pozabili geslo	3939
steady	698
stel in als voorkeursbron	3010
stel je vraag aan onze ai	2919
stellenmarkt	774
stelling	91
stelling van de dag	91	2975
stem	91	652	2976	3097
stem her	91	608	3049
stem i afstemningen	608
stem i avstemningen	3049
stem mee	2975
stem nu	91	2922
stemmen	91	2976
stemmen din er registrert	3096
steun ons	2863
steun ons op patreon	2991
steun ons via patreon	2991
stichworte	739
stikkord	3046
stimme abgeben	91	848
stimmen sie ab	774
stopt automatisch	2937
stories for you	1077
story continues	1063
story continues below	1063
straipsnis prieinamas tik prenumeratoriams	2739
stran # od #	3944
stran #/#	3944
strana # od #	3754
strana # z #	556	3849
strana # ze #	556
strana # zo #	3849
strana #/#	556	3849
stranica # od #	3754
stranica #/#	3754
stream type live	1276
strictly necessary cookies	1068
strinjam se	3890
strinjam se in nadaljujem	3928
strinjam se s prikazom zunanje vsebine	3890
strojno prevedeno	3761	3951
strona # z #	3242
strona #/#	3242
stt	1674
stt-afp	1674
stt-reuters	1674
stumbleupon	1054
stumm	858
stummschalten	857
stummschaltung aufheben	857
stuur door	2962
stuur een anonieme tip	3003
stuur een correctie	2927
stuur een tip	3003
stuur je foto of video	3003
stuur je foto's in	3003
stuur je tip	3003
stworzone przez ai	3250
""", 'su': """
su questo argomento	2442
su voto ha sido registrado	1425
sua mensagem	3418
sua mensagem foi enviada	3388
suara anda telah dicatat	2294
suara anda telah direkam	2294
suara dihasilkan ai	2301
subiect	3532
subiecte	3449
subject	1286
submit	91	1023	1286
submit a correction	1072
submit comment	1072
submit vote	91	1267
submit your vote	91
subscreva a newsletter	3279
subscreva gratuitamente	3353
subscrever	3279
subscrever newsletter	3279
subscribe	1031
subscribe by email	1041
subscribe for free	1031
subscribe here	1031
subscribe now	1031
subscribe to continue	1031
subscribe to continue reading	1031
subscribe to get the latest posts sent to your email	1041
subscribe to our newsletters	1041
subscribe to read	1031
subscribe today	1031
subscribe via email	1041
subscriber benefit	1271
subscriber benefits	1271
subscriber exclusive	1150
subscriber offer	1271
subscriber only	1031
subscriber rewards	1271
subscriber-only	1031
subscriber-only content	1150
subscribers get more	1150
subscribers only	1031
subscription options	1031
subscriu-t'hi	382
subscriu-te	382
subskrybuj	3145
subskrybuj teraz	3237
subtitel	2302
subtitles	1277
subtitles off	1276
subtitles settings	1276
subtitrare	3492
success	1286
success! check your inbox	1187
successivo	2398
suche	742	871
suchen	742
sudah berlangganan	2316
sudah punya akun	2243
sudoku	421	535	652	849	959	1268	1430	1711	1879	2199	2299	2453	2976	3097	3220	3368	3488	3735	3828	3925	4040	4215	4450
sudoku do dia	3407
suggerisci una correzione	2416
suggest a correction	1072
suggested	1077
suggested articles	1077
suivant	1819
suivez notre direct	1865
suivez notre live	1929
suivez nous	1795
suivez-nous	1795
suivi	1795
suivre	1795
suivre ce sujet	1795
suivre ce sujet et recevoir une alerte	1855
suivre cet auteur	1795
suivre l'auteur	1908
suivre l'autrice	1908
suivre le direct	1900
suivre notre direct	1900
sujet	1928
sujets	1815
suka	2295
sukunimi	1731
sukurta dirbtinio intelekto	2788
sukurta su di	2788
sul pole kontot	1543
sulge	1505
sulge galerii	1545
sulge reklaam	1506
sulje	1651
sulje galleria	1733
sulje mainos	1746
sullo stesso argomento	2393
sullo stesso tema	2393
sumbang	2242
summary by ai	1123
summary generated by ai	1294
sunt de acord cu prelucrarea datelor cu caracter personal	3508
sunt de acord cu prelucrarea datelor personale	3508
suora	1719
suoraan reseptiin	61
suositellut	1668
suositeltu	1728
suosittelee outbrain	1746
suosittelemme	1668
suosituimmat	1668	1743
suosituin	1728
suositut	1743
support local journalism	1024
support our journalism	1024
support our work	1024
support quality journalism	1024
support the author	1024
support this site	1024
support us	1024
support us on patreon	1024
support us today	1024
supported by	1063
sur ce sujet	1815
sur le web	1815
surt de la pantalla completa	423
survei	91
suscribete	1320
suscribirme	1320
suscribirse	1320
suscribirse a este autor	1482
suscribirse a este tema	1482
suscribite	1418
suscribite ahora	1418
suscripciones	1320
susijusios naujienos	2741
susisiekti su redakcija	2787
sutikti ir rodyti	2778
sutikti su visais	2757
sutinku	2757
sutinku su visais	2778
suurem tekst	1550
suurempi teksti	1745
suurenda	1545
suurenda pilti	1545
suurenna	1733
suurenna kuva	1670
""", 'sv': """
svaki petak. besplatno. bez spama	3752
svar	600	684	3042	3129
svara	3986	4074
svi komentari	3683
svi tekstovi autora	3755
svrha uplate: donacija	3747
""", 'sw': """
swisha en slant	3965
swisha ett bidrag	4056
swisha till oss	4056
""", 'sy': """
syarat dan ketentuan	2258
syarat dan ketentuan | kebijakan privasi	2258
syndication rights	1292
synes godt om	684
""", 'sz': """
szavazok	91
szavazz	91	2199
szavazzon	91	2159
szerezd meg a google playen	2208
szerezze be: google play	2208
szintetikus hang olvassa fel	2206
szudoku	2199
szukaj	3170
szybki przelew	3235
""", "t'": """
t'ha agradat aquest article	398
""", 'ta': """
ta bort annonser	3982
ta quiz	3096
ta quizzen	3096
ta testen	3096
ta video ni na voljo	3930
ta vsebina ni na voljo	3928
taasesituse kiirus	1538
taboolan suosittelema	1746
tack! kolla din inkorg	4061
tag	2260	2393	4413
tag quiz	651
tag testen	651
tag-uri	3449
tagasi avalehele	1545
taggar	3990
tagged	1077
tagger	3046
tagi	3167
tagovi	3680
tags	605	739	905	1077	1364	1815	2260	2393	2897	3310	4413
taguri	3449
tahunan	2314
tai	1728
taille de la police	1910
taille de police	1910
taille du texte	1794
taip pat skaitykite	2741
tak for at du stemte	651
tak for din besked	671
tak for din henvendelse	671
tak for din stemme	91	651
tak for din tilmelding	588
tak for tilmeldingen	671
tak! tjek din indbakke	671
takaisin alkuun	1733
takaisin etusivulle	1733
takarir	2302
take our poll	1267
take our survey	1072
take the poll	1267
take the quiz	1267
takibi birak	4243
takip ediliyor	4243
takip ediyorsunuz	4264
takk for at du stemte	91
takk for din henvendelse	3116
takk for din stemme	91	3096
takk for meldingen	3116
takk for stemmen din	3096
takk! sjekk innboksen	3116
takma adiniz	4250
talebiniz alindi	4261
tallenna	1660
tallenna asetukset	1716
tallenna juttu	1660
tallenna resepti	61
tallenna valinnat	1716
tallennettu	1745
talvez mais tarde	3269
tam ekran	4218
tamanho da fonte	65	3289
tamanho da letra	3401
tamanho do texto	65
tambahkan balasan	2333
tambahkan ke keranjang	2343
tambahkan sebagai sumber pilihan	2327
tampilkan asli	2263
tampilkan balasan	2294
tampilkan konten	2305
tampilkan lebih banyak	2262
tampilkan lebih sedikit	2263
tampilkan postingan	2305
tampilkan semua	2322
tampilkan subtitel	2301
tanpa spam	2318
tap to enlarge	1288
tap to unmute	1276
tapahtui virhe	1731
tarayicida devam et	4222
tarayicidan devam et	4222
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2305
tarjoa kahvi	1725
tarjoa meille kahvit	1725
tartalom	2159
tasuline sisu	1551
tasuta kohaletoimetamine	1536
tauko	1719
tautan berhasil disalin	2285
tautan disalin	2252
tautan telah disalin	2285
tavs e-pasts	2824
""", 'te': """
te has suscrito correctamente	1414
te puede gustar	1364
te puede interesar	1364
te quedan # caracteres	1408
te recomendamos	1364
te vsebine ne moremo prikazati	3928
te-ai abonat cu succes	3531
te-ar putea interesa	3449
teata kommentaarist	1548
teata veast	1503
teavita veast	1503
tee kertalahjoitus	1725
tee lahjoitus	1652
tee testi	1710
tee tilaus	1727
tee visa	1710
teemad	1545
tehisintellekti loodud	1547
teilen	724
teilen auf	724
teilen und weiterempfehlen	724
teised loevad	1499
tek seferlik	4152
tek seferlik destek	4228
teka-teki silang	2299
tekkis viga. proovi hiljem uuesti	1544
tekrar izle	4256
tekst gaat door onder advertentie	3012
tekst loopt door onder de advertentie	2887
tekst se nastavlja nakon oglasa	3679
tekst sponsorowany	87
tekst wygenerowany automatycznie	3250
teksten er automatisk genereret	681
teksten er automatisk generert	3126
tekstgrootte	65	2882
tekstgrootte aanpassen	3011
teksti on tuotettu automaattisesti	1740
teksti suurus	1550
tekstimainos	1662
tekstin koko	65
teksting	3105
tekstitykset	1719
tekstitys	1719
teksto dydis	2791
tela cheia	3372
telefon	555	672	868	2219	3117	3241	3753	3943	4062
telefonnummer	672	868	3117	4062
telefoon	2997
telefoonnummer	2997
telegram	1054	3558
teljes cikk	2159
telli	1497
telli kohe	1497
telli raamat	1536
tellija soodustus	1536
tellijale	1497
tellijana saad artiklit jagada	1502
tellijatele	1497
tema	3046
tema dana	3680
temaer	3046
temas	1364	3310
temas relacionados	1364
temat	3241
tematy	3167
teme	3755	3945
temes relacionats	413
temi	2393
temi sledite	3954
temos	2741
tempo attuale	2457
tempo atual	3372
tempo corrente	2457
tempo de leitura	3315
tempo di lettura	2398
tempo estimado de leitura: # minutos	3289
tempo restante	2456	3371
tempo rimanente	2456
temps actual	424
temps actuel	1883
temps de lecture	1819
temps de lecture : # min	1819
temps restant	423	1882
tendances	1815
tendencias	1364
tendenze	2393
tentang kami	2275
tentang penulis	2323
tento obsah nelze zobrazit	540
teraz nie	3785
terbaru	2260
tercih edilen kaynak olarak ekle	4243
tercihleri kaydet	4220
terima dan lanjutkan	2305
terima kasih atas dukungan anda	2339
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2294
terima kasih telah memilih	2294
terima kasih, pesan anda telah terkirim	2318
terima semua	2258
terima semua cookie	2258
terjadi kesalahan	2319
terjemahan otomatis	2302
terkait	2260
terkini	2260
terlama	2295
termini e condizioni	2383
termos de uso	3297	3319
terms	1068
terms & conditions	1068
terms and conditions	1068
terms apply	1150
terms of service	1068
terms of use	1068
terpopuler	2260
terpopuler hari ini	2286
tersedia di app store	2307
tersedia di google play	2307
terug naar boven	2900
terug naar de homepage	2999
terug naar home	2999
test deg selv	3096
test dig selv	651
test din viden	651
test din viden i ugens quiz	608
test dine kunnskaper	3096
test je kennis	2975
test kunnskapene dine	3096
test kunnskapene dine i ukas quiz	3049
test uw kennis	2975
testa dina kunskaper	4039
testa dina kunskaper i veckans quiz	3993
testaa tietosi	1710
testaa tietosi viikon visassa	1670
teste os seus conhecimentos	3366
teste seus conhecimentos	3366
testen	703
testez gratuitement	1767
testez vos connaissances	1853
testez vos connaissances avec notre quiz	1853
testez-vous	1915
testirajte svoje znanje	3734
tetap masuk	2316
tetszik	2150	2230
text lizenzieren	875
text size	1053
text version	1082
textning	4050
texto gerado por ia	3336
textstorlek	65
""", 'th': """
thank you	1023
thank you for subscribing	1141
thank you for voting	91	1267
thank you for watching	1155
thank you for your message	1285
thank you for your submission	1285
thank you to our sponsors	1063
thank you! check your inbox	1285
thank you! check your inbox to confirm	1285
thank you! please check your inbox	1187
thanks for subscribing	1041
thanks for voting	91	1267
thanks for watching	1155
thanks for your message	1285
thanks to our sponsors	1063
thanks! please check your inbox	1187
the article continues below	1155
the link has been copied	1297
the player is loading	1276
the story continues below	1155
the video player is currently playing an ad	1121
theater mode	1277
thema	739
thema folgen	881
thema's	2897
themen	739
themen folgen	881
there are no comments yet	1072
there was an error, please provide a valid email address	1141
these are external links and will open in a new window	1053
this article is for subscribers	1283
this article is locked	1283
this article is only for subscribers	1283
this article is only for those who subscribe	1283
this audio is ai-generated	1276
this audio is auto generated	1276
this audio is auto-generated	1276
this audio is no longer available	1276
this audio was generated by ai	1276
this clip is no longer available	1276
this comment has been deleted	1295
this comment has been removed	1295
this comment was deleted	1295
this content can't be displayed	1274
this content cannot be displayed here	1274
this content cannot be shown	1274
this content is blocked	1274
this content is locked	1283
this content is not available	1274
this embed is not available	1274
this field is required	1285
this is an advertisement	1063
this story is locked	1283
this summary was created by ai	1294
this summary was generated by ai	1294
this summary was made by ai	1294
this summary was written by ai	1294
this video can not be played	1121
this video can't be played in your country	1276
this video cannot be played	1121	1276
this video cannot be played in your country	1276
this video is no longer available	1276
this video is not available	1276
this video is not available in your country	1276
this video is not available in your region	1276
threads	1054
""", 'ti': """
ti consigliamo	2393
ti potrebbe interessare	2393
ti potrebbero interessare	2393
ticker	739
ticket kaufen	852
tickets bestellen	852
tickets buchen	852
tickets kaufen	852
tickets on sale now	1271
tickets sichern	774	852
tid #	4050
tidak ada pendapat	2295
tidak suka	2295
tidak tahu	2295
tidak terima kasih	2241
tidak, terima kasih	2241
tiempo actual	1433
tiempo de lectura	1370
tiempo estimado de lectura: # minutos	1345
tiempo restante	1432
tienda	1399
tietosuoja	1663
tietosuoja-asetukset	1716
tietosuojaseloste	1716
tijdsduur #	2984
tiket	2331
tiktok	1054
til arrangementet	3100
til bildeserien	3119
til billedserien	674
til butikken	3100
til direktesenteret	3119
til donasjonssiden	3111
til donationssiden	666
til forsiden	605	3046
til gavesiden	3111
til nettbutikken	3100
til produktet	3100
til quizen	3096
til quizzen	651
til shoppen	655
til spillet	3096
til temasiden	3119
til tilbuddet	655
til tilbudet	3100
til toppen	608	3049
til webshoppen	655
tilaa	1653
tilaa ilmoitukset	1721
tilaa ja lue	1727
tilaa kirja	1714
tilaa nyt	1653
tilaa uutiskirje	1656
tilaa uutiskirjeet	1656
tilaajaedut	1714
tilaajaetu	1714
tilaajalle	1653
tilaajille	1653
tilaukset	1653
tilaus onnistui	1730
tilausvaihtoehdot	1727
tilbage til forsiden	674
tilbage til toppen	674
tilbake til forsiden	3119
tilbake til toppen	3119
till appen	4051
till bildspelet	4064
till butiken	4043
till direktrapporten	4064
till donationssidan	4056
till dossiern	4064
till erbjudandet	3968
till evenemanget	4043
till liverapporten	4064
till produkten	4043
till quizet	4039
till receptet	61
till resultatet	4039
till shoppen	4043
till spelet	4039
till startsidan	3990
till temasidan	4064
till toppen	3993
tillad	663
tillad alle	657
tillad alle cookies	657
tillad altid	657
tillad annoncer	665
tillad ikke	663
tillad indhold	657
tillad notifikationer	662
tillad reklamer	665
tillat	3108
tillat alltid	3102
tillat annonser	3110
tillat innhold	3102
tillat varsler	3107
tillbaka till startsidan	4064
tillbaka till toppen	4064
tilmeld	588
tilmeld dig	588
tilmeld dig nyhedsbrevet	588
tilmeld mig	671
tilmeld nyhedsbrev	588
tilpas indstillinger	657
tilpass innstillinger	3102
timp curent	3492
timp de citire # min	3451
tin sau	4413
tinggalkan balasan	2294
tinggalkan komentar	2259
tip us	1024
tips en venn	3034
tips van de redactie	2897
tipsa	3978
tipsa oss	3986
tirar o som	3371
tisk	471
tisk receptu	61
titlovi	3741
titulky	543	3836
""", 'tj': """
tjek din e-mail	671
tjek din indbakke	671
""", 'to': """
to pole jest wymagane	3240
to polje je obvezno	3942
to the donation page	1281
to the dossier	1288
to the homepage	1288
toate articolele	3512
toate articolele autorului	3512
toate jocurile	3486
toate videoclipurile	3512
tocca per attivare l'audio	2497
today's most read	1154
today's paper	1082
today's top stories	1077
todos los comentarios	1357
todos los juegos	1428
todos los pasatiempos	1428
todos los temas	1366
todos os artigos do autor	3395
todos os artigos do especial	3420
todos os jogos	3366
todos os meses	3384
toestaan	2988
toestemming	2889
toestemming beheren	2982
toestemming intrekken	2982
toestemming vragen voor overname	3004
toeta	1497
toeta meid	1497
toevoegen aan leeslijst	2962
toevoegen aan mijn onderwerpen	3010
toggle	1082
toggle caption	1082
toimetus soovitab	1499
toimitus suosittelee	1668
toista	1670	1719
toista video	1718
toistonopeus	1718
toko kami	2300
tolak semua	2305
tolak semua cookie	2337
ton an	857
ton aus	857
ton ausschalten	857
ton einschalten	857
tonen en accepteren	2982
tonton juga	2342
tonton lagi	2338
tonton ulang	2338
toon # afbeeldingen	2998
toon # afbeeldingen bekijken	2998
toon # antwoorden	3008
toon # beelden	2998
toon # beelden bekijken	2998
toon # foto's	2998
toon # foto's bekijken	2998
toon afbeeldingen	2998
toon afbeeldingen bekijken	2998
toon alle # afbeeldingen	2998
toon alle # afbeeldingen bekijken	2998
toon alle # beelden	2998
toon alle # beelden bekijken	2998
toon alle # foto's	2998
toon alle # foto's bekijken	2998
toon alle afbeeldingen	2998
toon alle afbeeldingen bekijken	2998
toon alle beelden	2998
toon alle beelden bekijken	2998
toon alle foto's	2998
toon alle foto's bekijken	2998
toon alles	2901
toon antwoorden	3008
toon beelden	2998
toon beelden bekijken	2998
toon bijschrift	2999
toon deze inhoud	2917
toon en accepteer	2982
toon foto's	2998
toon foto's bekijken	2998
toon galerij	2999
toon inhoud	2889
toon meer	2900
toon minder	2900
toon origineel	2901
toon reacties	2893
toon resultaten	91	2975
toon transcript	2984
toon vertaling	2901
toon wachtwoord	2993
top articles	1077
top artikel	739
top comments	1072
top headlines	1077
top latest discussions	1082
top news	1077
top stories	905	1077
top-artikel	739
top-news	739
top-themen	739
tophistorier	605
topics	1077
topik	2260
topik terkait	2260
toppnyheter	3990
toppsaker	3046
topthemen	739
toque para ativar o som	3412
torna a dalt	444
torna a l'inici	444
torna a la portada	444
torna all'indice	2505
torna all'inizio	2398
torna alla home	2477
torna alla homepage	2477
torna amunt	444
torna in alto	2477
torna indietro	2505
torna su	2398
torne-se apoiador	3383
torne-se assinante	3270
torne-se membro	3270
total votes: #	91
totes les fotos	444
tots els articles de l'autor	444
tots els butlletins	406
tots els jocs	419
toujours afficher	1886
toujours afficher ce type de contenu	1843
toujours autoriser	1886
tous les articles de cet auteur	1932
tous les articles du dossier	1929
tous les commentaires	1809
tous les dons comptent	1891
tous les jeux	1877
tous les mois	1892
tous les sujets	1817
tous nos jeux	1877
tous ses articles	1841
tout accepter	1804
tout afficher	1820
tout le dossier	1900
tout refuser	1804
tout voir	1819
toute l'actu	1815
toute reproduction interdite	1934
toutes les photos	1819
""", 'tr': """
trabaja con nosotros	1397
trabalhe connosco	3339
trabalhe conosco	3319	3339
tradotto automaticamente	2483
traduction automatique	1883
traduit automatiquement	1907
tradus automat	3517
traduzido automaticamente	3398
traduzione automatica	2457
trajanje	3741	3931
trajanje #	3740	3930
trakteer ons op een kop koffie	2991
trakteer ons op koffie	2863
traktir kami kopi	2313
trang sau	4415
transcriere	3492
transcript	1277	2985
transcription	1883
transferencia bancaria	1319
transkrip	2302
transkripsjon	3105
transkript	858	3741	4050	4218
transkript anzeigen	857
transkript herunterladen	857
transkript lesen	857
transkription	4050
transkrypcja	3229
translated automatically	1294
translated by ai	1123
translated with ai	1294
transparenzhinweis	874
transport gratuit	3522
transskription	660
trascrizione	2457
traueranzeigen	774
treballa amb nosaltres	400
trefwoorden	2897
trek toestemming in	2982
trekk samtykket tilbake	3102
trekk tilbake samtykke	3102
trend	4167
trending	739	1077	2260	2897	3310
trending deals	1063
trending now	1077
trending stories	1077
trending today	1077
trending topics	1077
trenutno vreme #	3740
trenutno vrijeme #	3740
tria	439
tria el teu pla	438
tria un pla	438
trier par	1875
trimite	91	3442
trimite comentariu	3483
trimite comentariul	3483
trimite pe email	3442
trimite pe whatsapp	3476
trimite unui prieten	3476
trotzdem weiterlesen	862
try it free	1031
""", 'tt': """
tt	4020
tt-afp	4020
tt-reuters	4020
tts	2299
""", 'tu': """
tu apoyo marca la diferencia	1476
tu correo	1478
tu e-mail	1330
tu email	1330
tu mensaje	1478
tu mensaje ha sido enviado	1448
tu nombre	1478
tu nombre de usuario	1466
tu solicitud ha sido enviada	1478
tu voto	1359
tu voto ha sido registrado	1425
tu voto se ha registrado	1425
tudo sobre	3310
tue riippumatonta journalismia	1652
tuitar	3289
tuitear	1345
tulis balasan	2294
tulis komentar	2259
tulis komentar anda	2333
tulis komentar anda di sini	2275
tulosta	1660
tulosta artikkeli	1745
tulosta juttu	1660
tulosta resepti	61
tumblr	1054
tunnuksen luominen on maksutonta	1653
tuoreimmat	1668
tuoreimmat uutiset	1668
turinio rinkodara	2748
turinys nepasiekiamas	2778
turn on	1303
turn on alerts	1280
turn on notifications	1280
tutte le notizie	2477
tutti gli aggiornamenti qui	2432
tutti gli argomenti	2395
tutti gli articoli	2395
tutti gli articoli dell'autore	2480
tutti gli articoli dello speciale	2505
tutti gli articoli di questo autore	2508
tutti i commenti	2387
tutti i diritti di riproduzione riservati	2509
tutti i giochi	2451
tutti i suoi articoli	2508
tutti i video	2477
tutup	2241
tutup galeri	2342
tutup jendela	2342
tutup menu	2342
""", 'tw': """
tweet	1053	2252	2376
tweet laden	855
tweet this	1053
tweeta	3978
tweeter	1794
tweetle	4160
tweetnij	3155
tweetnout	471
twitter	1054
twitter-inhalte erlauben	732
twittern	724
""", 'ty': """
tyck till	3986
tylko dla zalogowanych	3237
tylko w serwisie	3167
type your email	1041
""", 'u ': """
u bent aangemeld	2996
u fokusu	3680
u galeriju	3755
u gebruikt een adblocker	2989
u hebt al gestemd	2975
u heeft uw limiet bereikt	2993
u ovom tekstu	3755
u volgt dit onderwerp al	3010
u web shop	3737
u web trgovinu	3737
""", 'ud': """
udfyld feltet	671
udskriv	592
udskriv artiklen	686
udskriv opskrift	61
udskriv siden	686
udvalgt	605
udvid	609
""", 'ug': """
ugens quiz	651
ugyldig e-mail	671
ugyldig e-mailadresse	671
ugyldig e-post	3116
ugyldig e-postadresse	3116
""", 'ui': """
uit onze webshop	2979
uit onze winkel	2979
uitgelicht	2897
uitklappen	2901
uitloggen	2867
""", 'uj': """
uji pengetahuan anda	2297
uji pengetahuanmu	2297
""", 'uk': """
ukas quiz	3096
ukens quiz	3096
ukryj	3171
ukryj odpowiedzi	3252
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2393
ultime news	2393
ultime notizie	2393
ultimele articole	3449
ultimi articoli	2393
""", 'um': """
um assinante ofereceu este artigo	3427
um assinante ofereceu-lhe este artigo	3360
uma vez	3384
umakni soglasje	3928
umetna inteligenca lahko dela napake	3951
umfrage	91
umfrage des tages	91
umfrage starten	848
umfrage wird geladen	774
""", 'un': """
un abbonato ti ha regalato questo articolo	2440
un abbonato ti regala questo articolo	2514
un altre import	435
un correo a la semana	1478
un e-mail par semaine	1927
un sol cop	436
un subscriptor t'ha regalat aquest article	412
una altra quantitat	435
una mail a settimana	2503
una sola vez	1444
una tantum	2469
una vegada	436
una vez	1444
una volta	2469
understood	1083
undertekster	660	3105
undertext	4050
undertexter	4050
unduh aplikasi	2307
unduh aplikasinya	2307
unduh audio	2301
unduh dari app store	2307
unduh di app store	2307
unduh di google play	2307
unduh episode	2301
une erreur dans l'article	1809
une erreur est survenue	1896
une erreur s'est produite	1896
une erreur, une remarque	1914
une fois	1892
une remarque, une erreur	1914
uneix-te a la conversa	398
unesite ispravan e-mail	3752
unesite iznos	3747
unfollow	1058
unisciti al nostro canale	2377
unlisted	1082
unlock article	1283
unlock full article	1283
unlock this article	1031
unlock this story	1283
unlock with a subscription	1283
unmute	1276
unohditko salasanan	1653
unohditko salasanasi	1727
unohtuiko salasana	1727
uns folgen	725
unser bestes angebot	795
unser newsletter	711
unser tipp	866
unsere empfehlung	739
unsere empfehlungen	739
unsere korrekturregeln	874
unsere netiquette	879
unsere newsletter	711
unsere top-themen	800
untertitel	858
untertitel anzeigen	857
untertitel ausblenden	857
untertitel einblenden	857
unustasid parooli	1543
""", 'up': """
up next	1077
up next in #	1276
upgrade now	1031
upgrade to founding member	1031
upgrade to paid	1024
uplati	3672
uporabljate adblock	3935
uporabljate blokator oglasov	3935
upozornenia	3839
upozornit na chybu	561
uppfattat	3994
uppspelningshastighet	4049
upravljaj obavijestima	3743
upravljaj obvestila	3933
upravljaj pristankom	3738
upravljaj privolom	3738
upravljaj soglasje	3928
upravljanje privolama	3738
upravljanje soglasij	3928
""", 'ur': """
url copied to clipboard	1297
urutkan	2295
urutkan berdasarkan	2295
""", 'us': """
username	1284
username or email	1283
username or email address	1283
ustawienia	3160
ustawienia cookies	3160
ustawienia zaawansowane	3226
ustvarila umetna inteligenca	3951
ustvarjeno z ai	3951
ustvarjeno z ui	3951
""", 'ut': """
utiles	1804
utvalgt	3046
utvalt	3990
utvid	3050
""", 'uu': """
uudiskiri	1522
uudiskirjad	1522
uuemad eespool	1548
uuemad enne	1548
uusimmat	1668	1743
uusimmat ensin	1742
uusin	1743
uusin ensin	1742
uutiskirje	1656
uutiskirjeet	1656
""", 'uv': """
uvek dozvoli	3738
uvijek dopusti	3738
""", 'uw': """
uw bericht	2996
uw e-mailadres	2872
uw naam	2996
uw stem is geregistreerd	2975
uw stem is geteld	2975
""", 'uy': """
uygulamada oku	4222
uygulamamizi indirin	4222
uygulamayi indir	4208
uygulamayi indirin	4208
""", 'uz': """
uz e-veikalu	2837
uzsauc mums kafiju	2843
""", 'v ': """
v galerijo	3945
""", 'v-': """
v-a fost util acest articol	3483
""", 'va': """
vaata galeriid	1504
vaata hinda	1536
vaata ka	1499
vaata kommentaare	1503
vaata pakkumisi	1543
vaata pakkumist	1536
vaata pilte	1504
vaata tulemusi	91	1534
vaata videost	1504
vaata videot	1504
vaata videot siit	1504
vaba summa	1542
vacatures	2922
vagas de emprego	3339
vagy	2216
vai al contenuto	2398
vai all'app	2462
vai all'offerta	2454
vai alla fotogallery	2396
vai alla galleria	2396
vai alla gallery	2477
vai alla gallery fotografica	2396
vai alla home	2477
vai alla pagina delle donazioni	2468
vai alla pagina donazioni	2468
vai alla ricetta	61
vai allo shop	2454
vai allo speciale	2477
vaigista	1538
vain tilaajille	1653
vaizdas vaizde	2779
vakances	2807
valfri summa	4056
valfritt	4062
valfritt belopp	4056
valgfri sum	3111
valgfrit	672
valgfritt	3117
vali pakett	1543
vali sobiv pakett	1543
vali summa	1542
vali tellimus	1543
valider	91	1897
valikko	1670
valinnainen	1731
valitse	1728
valitse summa	1725
valitse tarjous	1727
valitse tilauksesi	1727
valitse tilaus	1727
valor livre	3383
valor personalizado	3416
valorar	1357
valorar receta	61
van onze partner	3012
van onze partners	2897
vandaag	2897
vandaag niet	2862
vanemad enne	1548
vanhimmat	1743
vanhimmat ensin	1742
vanhin	1743
vanhin ensin	1742
vantagens de assinante	3369
vantagens para assinantes	3369
vantaggi per gli abbonati	2454
vapaa summa	1725
var artikkelen nyttig	3042
var artiklen nyttig	600
var det nyttigt	681
var dette nyttig	3049
var dette nyttigt	681
var dette til hjelp	3126
var oppsummeringen nyttig	3042
var opsummeringen nyttig	600
var saken nyttig	3042
varaa liput	1714
varaa paikka	1714
varaa paikkasi	1714
varighed	660
varighed #	660
varighet	3105
varighet #	3105
varje fredag. gratis. ingen spam	4061
varovanje osebnih podatkov	3890
varsler	3108
vastaa	1667	1743
vastaa kyselyyn	1670
vastaa lukijakyselyyn	1670
""", 'vd': """
vdelana vsebina	3928
""", 've': """
ve zkratce	479
veckans quiz	4039
vedi abbonamento	2502
vedi altro	2477
vedi anche	2393
vedi dettagli	2399
vedi gli abbonamenti	2502
vedi i # commenti	2429
vedi i commenti	2387
vedi i risultati	91	2399
vedi il prodotto	2513
vedi il profilo	2480
vedi l'offerta	2454
vedi la mappa	2399
vedi la trascrizione	2418
vedi le offerte	2502
vedi le risposte	2448
vedi offerta	2454
vedi offerta su amazon	2454
vedi prezzo	2513
vedi prodotto	2513
vedi su amazon	2454
vedi tutte	2398
vedi tutte le foto	2477
vedi tutte le notizie	2395
vedi tutte le offerte	2454
vedi tutti	2398
vedi tutti gli argomenti	2395
vedi tutti gli articoli	2395
vedi tutto	2398
vedno dovoli	3928
vegyen jegyet	2202
veilig betalen	2865
velden met * zijn verplicht	2996
velden met een * zijn verplicht	2996
velg	3114
velg abonnement	3113
velg ditt abonnement	3113
velg som foretrukket kilde	3130
velg tilbud	3113
velikost besedila	3955
velikost pisave	3955
velikost textu	569
ventajas de suscriptor	1431
ventajas para suscriptores	1431
ver # comentarios	1357
ver # fotos	1452	3392
ver a galeria	3392
ver assinaturas	3417
ver bio	1388
ver biografia	3395
ver comentarios	1357
ver contenido	1354
ver contenido externo	1392
ver detalhes	3316
ver detalles	1371
ver documento	1371
ver el contenido	1436
ver el especial	1452
ver el mapa	1371
ver el producto	1488
ver en amazon	1431
ver especial	1452	3392
ver essa foto no instagram	3334
ver este tuit	1392
ver fotos	1370	3392
ver galeria	3315
ver galeria de fotos	3392
ver la receta	61
ver los comentarios	1357
ver los resultados	91
ver mais	3315
ver mapa	1371	3316
ver menos	1371	3316
ver na amazon	3369
ver o especial	3392
ver o produto	3426
ver oferta	1399	1431	3369
ver ofertas	1320	3274
ver original	1371	3316
ver perfil	1388	3351
ver perfil completo	3395
ver planos	3417
ver planos de assinatura	3417
ver precio	1431
ver precio en amazon	1431
ver producto	1488
ver produto	3426
ver respostas	3363
ver respuestas	1425
ver resultado	91
ver resultado parcial	91	3349
ver resultados	91	1408
ver resultados de la encuesta	1408
ver socios	1436
ver suscripciones	1477
ver todas	1370	3315
ver todas as fotos	3392
ver todas as ofertas	3369
ver todas las fotos	1366
ver todas las noticias	1452
ver todo	1370
ver todos	1370	3315
ver todos los temas	1366
ver todos os artigos	3392
ver todos os artigos do autor	3392
ver tudo	3315
verberg advertentie	3012
verberg antwoorden	3008
verberg bijschrift	2999
verbergen	2901
verbleibende zeit	857
verbleibende zeit #	857
verbleibende zeit -#	857
verder met apple	2993
verder met google	2993
verder zonder te steunen	2862
vergelijk abonnementen	2993
vergroot	2900
vergroot afbeelding	2900
vergroot foto	2999
vergroten	2901
veri politikasi	4255
verifique a sua caixa de entrada	3388
verifique seu e-mail	3388
verifique sua caixa de entrada	3388
verkkokaupastamme	1714
verlagsangebot	729
verlagsbeilage	801
verplicht	2997
verplicht veld	2996
verplichte velden	2996
vers la page de dons	1891
verschicken	724
versenden	724
verstanden	743
versturen	2997
verstuur	91	2997
verstuur bericht	2996
verstuur reactie	3008
verstuur via e-mail	3011
verstuur via whatsapp	3011
vertaald met ai	3006
ververs de pagina	2990
verwandte artikel	739
verwandte themen	739
verwante artikelen	2897
verwendungszweck: spende	863
verzend	2997
verzenden	2997
ves a la botiga	422
ves a la recepta	61
ves al dossier	444
veu generada amb ia	423
veuillez saisir une adresse e-mail valide	1858
veure # comentaris	398
veure els resultats	91	417
veure la galeria	444
veure perfil	404
veure totes les ofertes	410
vezane vesti	3680
vezane vijesti	3680
vezi # comentarii	3462
vezi # fotografii	3512
vezi abonamentele	3530
vezi comentariile	3448
vezi detalii	3452
vezi din nou	3528
vezi dosarul	3512
vezi foto	3512
vezi fotografiile	3512
vezi galeria	3512
vezi galeria foto	3512
vezi harta	3452
vezi mai mult	3451
vezi mai multe	3512
vezi oferta	3489
vezi ofertele	3530
vezi originalul	3452
vezi pachetele	3530
vezi pe emag	3489
vezi pe site	3534
vezi produsul	3534
vezi profilul	3514
vezi rezultate	91
vezi rezultatele	91	3462
vezi toate	3451
vezi toate articolele	3512
vezi toate fotografiile	3512
vezi toate newsletterele noastre	3469
vezi toate ofertele	3489
vezi toate ofertele de abonament	3474
vezi toate videoclipurile	3512
vezi tot	3452
vezi videoclipul	3468
""", 'vi': """
vi har lukket for kommentarer	600
vi kan ikke vise dette indhold	657
vi kan ikke vise dette innholdet	3102
vi kan ikke vise indholdet	657
vi kan ikke vise innholdet	3102
viber	1054	3558
videa	479
video	479	605	2260	2393	3046	3449	3990	4167	4413
video # af #	673
video # aus #	869
video # av #	3118	4063
video # od #	3754	3944
video # of #	1287
video # van #	2998
video # von #	869
video # z #	556	3849
video # ze #	556
video # zo #	3849
video #/#	1732
video abspielen	776
video ad	1063
video afspelen	2924
video anschauen	776
video ansehen	776	857
video berikutnya	2338
video can't be played	1276
video ei ole enam saadaval	1538
video ei ole katsottavissa maassasi	1718
video ei ole saadaval	1538
video ei ole saatavilla	1718
video ikke tilgjengelig	3104
video indisponibil	3491
video ini sudah tidak tersedia	2301
video ini tidak tersedia	2301
video kullanilamiyor	4217
video laadimine	1538
video laden	732
video nav pieejams	2839
video ni na voljo	3930
video niet beschikbaar	2984
video nije dostupan	3740
video no disponible	1432
video non disponibile	2456
video oynatici	4256
video oynatilamiyor	4217
video player is loading	1276
video pole saadaval	1538
video pole sinu riigis saadaval	1538
video precedente	2497
video sebelumnya	2338
video sedang dimuat	2301
video selanjutnya	2338
video successivo	2497
video terkait	2260
video tidak bisa diputar	2301
video tidak dapat diputar	2301
video tidak tersedia	2301
video vairs nav pieejams	2839
video wird geladen	857
video wordt geladen	2984
video's	2897
videoafspilleren loader	659
videoclip indisponibil	3491
videoclipul anterior	3528
videoclipul nu poate fi redat	3491
videoen afspilles her	608
videoen er ikke lenger tilgjengelig	3104
videoen er ikke tilgjengelig	3104
videoen er ikke tilgjengelig i ditt land	3104
videoen kan ikke afspilles	608
videoen kan ikke afspilles i dit land	659
videoen kan ikke spilles av	3104
videoen kan ikke spilles av i ditt land	3104
videolar	4167
videon gick inte att spela upp	4049
videon kan inte spelas upp	4049
videon kan inte spelas upp i ditt land	4049
videon kan inte visas i ditt land	4049
videoplayer wird geladen	857
videos	739	1364
videosoitin latautuu	1718
videospelaren laddas	4049
videospeler wordt geladen	2984
videospilleren laster	3104
videospilleren lastes	3104
videot	1668
videot ei saa esitada	1538
videota ei voi katsoa ulkomailla	1718
videota ei voi toistaa	1718
videota ei voida toistaa	1718
videoyu durdur	4217
videoyu izle	4169
videoyu izleyin	4169
videoyu oynat	4217
vidi rezultate	3734
vidi sve komentare	3762
viesti	1731
viestiksi lahjoitus	1725
viestisi	1730
vietata la riproduzione anche parziale	2509
view # images	1287
view # more images	1287
view # more photos	1287
view # more pictures	1287
view # photos	1287
view # pictures	1287
view # replies	1295
view # reply	1295
view all	1082
view all # images	1287
view all # photos	1287
view all # pictures	1287
view all images	1287
view all newsletters	1041
view all photos	1287
view all pictures	1287
view and accept	1274
view at amazon	1266
view comment	1072
view comments	1072	1082
view deal	1266
view deals	1266
view details	1083
view full size	1082
view fullscreen	1288
view gallery	1082	1288
view image	1082
view image in fullscreen	1082	1288
view images	1287
view less	1288
view map	1083
view metrics	1256
view more	1082
view offer	1283
view offers	1283
view on instagram	1053
view our privacy policy	1121
view photo gallery	1288
view photos	1287
view pictures	1287
view plans	1031
view poll results	1267
view post on instagram	1121
view post on x	1121
view replies	1295
view results	91	1083	1267
view slideshow	1288
view subscription options	1031
view the gallery	1288
view this post on facebook	1121
view this post on instagram	1121
view this post on threads	1121
view this post on x	1121
view transcript	1276
vigane e-posti aadress	1544
viikon visa	1710
viimased uudised	1499
vil du ha varsler	3107
vil du have notifikationer	662
vil du modtage notifikationer	662
vil du motta varsler	3107
vill du ha notiser	4052
vind ik leuk	3009
vipps et bidrag	3111
vipps oss	3111
vipps til	3111
virement	1766
virement bancaire	1766
vis # bildene	3118
vis # bilder	3118
vis # billeder	673
vis # billederne	673
vis # foto	3118
vis # fotos	673
vis # svar	3128
vis adgangskode	668
vis alle	608	3049
vis alle # bildene	3118
vis alle # bilder	3118
vis alle # billeder	673
vis alle # billederne	673
vis alle # foto	3118
vis alle # fotos	673
vis alle artikler	3119
vis alle bildene	3118
vis alle bilder	3118
vis alle billeder	673
vis alle billederne	673
vis alle foto	3118
vis alle fotos	673
vis alle kommentarer	3128
vis alltid	3102
vis altid	657
vis bildegalleri	3119
vis bildene	3118
vis bilder	3118
vis bildetekst	3049
vis billeder	673
vis billederne	673
vis billedgalleri	674
vis billedtekst	674
vis detaljer	609	3050
vis flere	608	3049
vis flere artikler	3119
vis flere kommentarer	3128
vis flere saker	3119
vis flere svar	3128
vis foto	3118
vis fotos	673
vis galleri	3119
vis i fullskjerm	3119
vis indhold	597
vis indholdet	657
vis innhold	3039
vis innholdet	3102
vis innlegg fra facebook	3049
vis innlegg fra instagram	3049
vis kart	3050
vis kommentarer	600	3042
vis kort	609
vis mer	3049
vis mere	608
vis mindre	609	3050	3119
vis og accepter	657
vis og accepter cookies	657
vis og godta	3102
vis original	609	3050
vis oversettelse	3050
vis passord	3113
vis resultat	91	3096
vis resultater	91	609	3050	3096
vis resultatet	91
vis svar	3128
vis transkripsjon	3104
vis transskription	659
vis undertekster	3104
visa # bilder	4063
visa # bilderna	4063
visa # foton	4063
visa # svar	4073
visa alla	3993
visa alla # bilder	4063
visa alla # bilderna	4063
visa alla # foton	4063
visa alla artiklar	4064
visa alla bilder	4063
visa alla bilderna	4063
visa alla foton	4063
visa alla kommentarer	4073
visa alltid	4047
visa bilder	4063
visa bilderna	4063
visa bildgalleri	4064
visa bildspel	4064
visa bildtext	4064
visa detaljer	3994
visa fler	3993
visa fler artiklar	4064
visa fler kommentarer	4073
visa fler svar	4073
visa foton	4063
visa galleri	4064
visa kartan	3994
visa kommentarer	3986
visa mer	3993
visa mindre	3994	4064
visa original	3994
visa resultat	91	3994	4039
visa svar	4073
visa transkript	4049
visa transkription	4049
visa undertexter	4049
visada leisti	2778
visada rodyti	2778
visas ekranas	2779
visi autora raksti	2846
visi autoriaus straipsniai	2786
visi komentarai	2789
visi raksti	2846
visi straipsniai	2786
visit our shop	1271
visit our store	1271
visita la botiga	422
visita lo shop	2454
visita nuestra tienda	1431
visite a loja	3369
visite nossa loja	3369
visiter la boutique	1880
visualizza contenuto	2460
visualizza il contenuto	2460
visualizza questo post su instagram	2414
vitesse de lecture	1836	1882
viteza de redare	3491
viu algum erro	3406
""", 'vk': """
vk	1054
vklopi	3934
vklopi zvok	3930
vklopite javascript	3930
""", 'vn': """
vnesite veljaven e-naslov	3942
vnesite znesek	3937
""", 'vo': """
voce generata dall'intelligenza artificiale	2456
voce sintetica	2416
voeg toe aan je leeslijst	2938
voeg toe als voorkeursbron	3010
voer een geldig e-mailadres in	2996
voglio donare	2468
voglio sostenervi	2468
voir aussi	1815
voir ce post	1843
voir ce tweet	1843
voir cette publication	1919
voir cette publication sur instagram	1843
voir cette story	1919
voir l'abonnement	1926
voir l'article	1900
voir l'offre	1880
voir l'offre sur amazon	1880
voir l'original	1820
voir la carte	1820
voir la galerie	1900
voir la galerie photos	1900
voir la recette	61
voir la traduction	1820
voir la transcription	1882
voir le contenu	1804
voir le diaporama	1819
voir le dossier	1900
voir le prix	1880
voir le produit	1938
voir les # commentaires	1853
voir les # photos	1900
voir les abonnements	1926
voir les commentaires	1809
voir les offres	1767
voir les photos	1819
voir moins	1819
voir nos partenaires	1886
voir plus	1819
voir plus d'articles	1900
voir plus de commentaires	1809
voir sa biographie	1904
voir ses articles	1841
voir son profil	1841
voir sur le site	1938
voir tous les podcasts	1900
voir tous les sujets	1817
voir tous ses articles	1841
voir tout	1819
voir toutes les formules	1894
voir toutes les offres	1880
voit perua milloin tahansa	1727
voit perua tilauksen koska tahansa	1730
voit perua tilauksen milloin tahansa	1656
voit perua uutiskirjeen milloin tahansa	1730
voit peruuttaa milloin vain	1653
volg	2883
volg auteur	3010
volg deze auteur	3010
volg dit onderwerp	2883
volg dit thema	3010
volg het liveblog	2999
volg onderwerp	3010
volg ons	2883
volgen	2883
volgend artikel	2897
volgende	2900
volgende afbeelding	2999
volgende foto	2999
volgende pagina	2900
volgende video	2984
vollbild	742	858
vollbildmodus	857
volledig scherm	2984
vols eliminar la publicitat	400
vols llegir l'article sencer? subscriu-te	410
voltar ao topo	3315
voltar para a home	3392
volum	3105
volume	2985
volver a la portada	1452
volver a suscribirse	1477
volver a ver	1472
volver al inicio	1452
volver arriba	1370
volym	4050
von einer ki-stimme vorgelesen	857
von ki erstellt	877
von ki generiert	877
von ki zusammengefasst	770
von merkliste entfernen	882
von outbrain empfohlen	883
von taboola empfohlen	883
von unseren partnern	883
voor abonnees	2867
voordeel voor abonnees	2979
voordeligst	2994
voorgelezen door een ai-stem	2984
voorgelezen door een computerstem	2984
voorgelezen door een synthetische stem	2984
voorkeuren aanpassen	2982
voorkeuren beheren	2982
voorkeuren opslaan	2982
voornaam	2997
vorgelesen von einer synthetischen stimme	857
vorherige seite	742
vorheriger artikel	739
vorheriges bild	870
vorheriges foto	870
vorig artikel	2897
vorige	2900
vorige afbeelding	2999
vorige foto	2999
vorige pagina	2999
vorlesen	724
vorlesen lassen	724
vormista tellimus	1497
vorname	868
vorteile sichern	703
vorteilswelt	852
vos choix concernant les cookies	1919
vota	91	417	2449
vota a l'enquesta	416
vota a la nostra enquesta	398
vota ahora	91
vota anche tu	2390
vota en nuestra encuesta	1408
vota il nostro sondaggio	2429
vota il sondaggio	2448
vota la ricetta	61
vota nel nostro sondaggio	2429
vota ora	91
vota tagad	91
votar	91	1426	3364
votar ahora	1425
vote	91	1268
vote agora	91
vote ahora	91
vote in our poll	1267
vote na enquete	3363
vote na nossa enquete	3349
vote now	91
voter	91	1875
votes: #	91
votez	91
votez dans notre sondage	1853
votez pour faire entendre votre voix	1853
votre adresse mail	1858
votre avis	91
votre commentaire	1809
votre e-mail	1777
votre email	1777
votre message	1927
votre nom	1897
votre pseudo	1914
votre rendez-vous du matin	1927
votre vote	1811
vous aimerez aussi	1815
vous aimerez lire	1815
vous avez lu # articles sur # ce mois-ci	1862
vous avez une question	1809
vous n'avez pas encore de compte	1862
vous pourriez aimer	1815
vous pourriez aussi aimer	1815
vous pouvez offrir # articles par mois	1865
vous suivez ce sujet	1931
vous suivez cet auteur	1931
voz generada con ia	1432
voz gerada por ia	3371
""", 'vr': """
vraag het ai	2919
vraag het onze ai	2919
vraag van de dag	2975
vrati se na vrh	3755
vrij bedrag	2991
vroegboekkorting	2979
""", 'vs': """
vsak evro pomaga	3937
vsak prispevek pomaga	3937
vsebina je blokirana	3928
vsebina je zaklenjena	3871
vsebina ni na voljo	3928
vsi komentarji	3878
vstoupit do diskuse	478
vstoupit do diskuze	566
vstoupit do galerie	481
vstupenky tu	3831
vstupenky zde	538
vstupte do diskuse	478
""", 'vu': """
vul de vragenlijst in	2922
vul dit veld in	2996
vul een bedrag in	2991
vul een geldig e-mailadres in	2930
vul uw e-mailadres in	2996
vull donar	435
vuosilaskutus	1727
vuosittain	1728
""", 'vy': """
vyberte sumu	3842
vybrat	552
vygenerovala ai	564
vypnite adblock	3840
vypnite si adblock	3840
vypnout zvuk	542
vypnul jsem adblock	547
vypol som adblock	3840
vypol som ho	3841
vyskytla sa chyba	3848
vyskytla se chyba	555
vytisknout	471
vytisknout recept	61
vytvorila ai	3856
""", 'w ': """
w artykule	3243
w naszym sklepie	3223
w tym artykule	3167
""", 'wa': """
waardeer dit artikel	2934
waardeer dit verhaal	2934
waarom zie ik deze advertentie	3012
wachtwoord	2994
wachtwoord tonen	2993
wachtwoord vergeten	2867
wajib diisi	2318
waktu saat ini	2302
war das hilfreich	877
war dies hilfreich	877
war diese zusammenfassung hilfreich	770
war dieser artikel hilfreich	877
warum sehe ich diese anzeige	883
warum sehe ich diese werbung	883
was andere lesen	739
was deze samenvatting nuttig	2919
was dit behulpzaam	3006
was dit nuttig	3006
was this helpful	1072
was this summary helpful	1123
was this summary useful	1123
was this translation helpful	1123
watch above	1130
watch below	1130
watch here	1130
watch more	1077
watch more videos	1276
watch next	1077
watch on youtube	1130	1276
watch the full video	1130
watch video	1082
""", 'wc': """
wczytaj post	3226
""", 'we': """
we can't show this content here	1274
we cannot show this content	1274
we care about your privacy	1068
we don't spam	1285
we don't spam! read our privacy policy for more info	1285
we kunnen deze content hier niet tonen	2982
we kunnen deze inhoud niet tonen	2982
we never spam	1285
we recommend	1077
we value your privacy	1068
weekly newsletter	1041
wees de eerste die reageert	2893
weiger alles	2982
weigeren	2889
weiter mit apple	865
weiter mit e-mail	865
weiter mit facebook	865
weiter mit google	865
weiter nach der anzeige	801
weiter zum artikel	697
weitere antworten anzeigen	879
weitere artikel	739
weitere artikel der autorin	870
weitere artikel des autors	870
weitere artikel laden	870
weitere artikel zum thema	800
weitere laden	870
weitere links	739
weitere meldungen	739
weitere nachrichten	739
weitere news	739
weitere newsletter	786
weitere podcasts	739
weitere themen	739
weitere videos	739
weiterempfehlen	724
weiteres	739
weiterlesen	742
weniger anzeigen	742
werbeanzeige	729
werbefrei lesen	883
werbeinhalt	883
werbliche inhalte	729
werbung	729
werbung ausblenden	883
werbung beendet	883
werbung ende	883
werbung endet	883
werbung folgt	842
werbung melden	883
werbung von unserem partner	801
werbung zulassen	862
werde mitglied	698
werden sie mitglied	698
werden sie teil unseres teams	774
wesprzyj	3142
wesprzyj jednorazowo	3235
wesprzyj nas	3142
wesprzyj nas na patreonie	3235
wesprzyj przez paypal	3235
""", 'wh': """
what do you think	1072
what others are reading	1234
what people are reading	1234
what readers are reading	1234
what to read next	1077
whatsapp	1054	3558
whatsapp ihbar hatti	4239
when the fun stops, stop	1232
why am i seeing this ad	1298
why do i see this ad	1298
why this ad	1298
why trust us	1155
why you can trust our reporting	1291
why you can trust our reviews	1155
why you can trust us	1155	1291
""", 'wi': """
wideo	3167
wideo # z #	3242
wie ist dieser text entstanden	877
wie wir ki einsetzen	877
wie wir mit fehlern umgehen	874
wiedergabe	858
wiedergabegeschwindigkeit	857
wiedergeben	858
wil je meldingen ontvangen	2987
wil je pushberichten ontvangen	2987
wilt u meldingen ontvangen	2987
windows	93
""", 'wo': """
woonplaats	2997
woordzoeker	2976
word donateur	2991
word lid	2863
word search	1268
word sponsor	2991
word supporter	2863
word vriend	2863
word wheel	1268
wordsearch	1268
wortsuche	849
""", 'wr': """
write a comment	1072
write a review	1072
""", 'ws': """
wspieraj	3142
wspieraj nas	3142
wspieram	3142
wstrzymaj	3229
wszystkie	3170
wszystkie komentarze	3163
wszystkie teksty autora	3243
""", 'wu': """
wunschbetrag	701
""", 'wy': """
wybieram	3238
wybierz	3238
wybierz pakiet	3237
wybierz plan	3237
wybrane dla ciebie	3167
wycisz	3228
wydarzenia	3167
wydrukuj	3155
wydrukuj przepis	61
wygenerowane przez ai	3250
wygenerowano przez ai	3250
wyloguj	3145
wymagane	3241
wyniki	91
wyniki ankiety	3219
wyniki sondy	3219
wyszukaj	3170
""", 'x': """
x	1054	2152
""", 'x ': """
x (twitter	1054
x facebook	1053
""", 'x.': """
x.com	1054
""", 'xe': """
xem clip	4439
""", 'xi': """
xing	1054
""", 'ya': """
ya eres suscriptor	1320
ya estoy suscrito	1322
ya has votado	1425
ya he donado	1314
ya lo he desactivado	1441
ya sigues a este autor	1460
ya sigues este tema	1460
ya soy socia	1322
ya soy socio	1314	1322
ya soy suscriptor	1322
ya soy suscriptora	1322
ya soy usuario registrado	1322
ya te has registrado	1320
ya tengo cuenta	1320
ya tengo una cuenta	1322
ya tienes cuenta	1320
ya tienes una cuenta	1320
ya, saya mau	2309
yanit yaz	4210
yanitla	4166
yanitlari gizle	4210
yapay zekaya sor	4166
yayin ilkeleri	4239
yayin ilkelerimiz	4239
yayinla	4211
yazar bildirimi	4264
yazara abone ol	4264
yazari takip et	4243
yazdir	4160
yazi boyutu	4160
yazi tipi boyutu	4245
yazim hatasi bildir	4250
yazinin devami	4237
yaziyi dinle	4160
""", 'ye': """
yearly	1023
yeniden izle	4256
yerinizi ayirtin	4169
yes please	1303
yes, notify me	1303
yes, please	1303
yes, send me alerts	1303
""", 'yh': """
yhteys toimitukseen	1737
""", 'yi': """
yillik	4229
yillik faturalandirilir	4231
""", 'yk': """
yksinomaan tilaajille	1727
yksityisyysasetukset	1716
""", 'yo': """
yorum	4166
yorum kurallari	4166
yorum yap	4166
yorum yaz	4166
yorum yazin	4166
yorum yazma kurallari	4210
yoruma kapali	4250
yorumlar	4166
yorumlari oku	4166
yorumunuz	4250
yorumunuzu yazin	4166
you are now subscribed	1141
you are subscribed	1141
you can change how much you give or cancel your contributions at any time	1024
you have # seconds	1063
you have already voted	91	1267
you may also be interested in	1077
you may also enjoy	1077
you may also like	1077
you may have missed	1077
you may like	1077
you might also be interested in	1077
you might also like	1077
you might like	1077
you're in	1041
you're signed up	1285
you're subscribed	1141
your account	1031
your answer	1238
your comment	1072
your donation is tax-deductible	1146
your email	1041
your email (required	1285
your email address	1041
your gift is tax-deductible	1146
your message	1285
your name	1285
your name (required	1285
your privacy choices	1068
your privacy is important to us	1068
your subscription is confirmed	1141
your vote has been counted	91	1267
your vote has been recorded	1267
youtube	1054
youtube-inhalte erlauben	732
""", 'yu': """
yukari	4169
yukari git	4237
""", 'z ': """
z naszego sklepu	3223
z ostatniej chwili	3167
""", 'za': """
za darmo. bez spamu	3240
za pretplatnike	3749
zaakceptuj i kontynuuj	3226
zaakceptuj wszystkie	3226
zaakceptuj wszystko	3160
zablokuj	3232
zaboravili ste lozinku	3749
zaboravljena lozinka	3673
zabudli ste heslo	3844
zabudol som heslo	3844
zacznij quiz	3219
zadajte sumu	3842
zadarmo. bez spamu	3847
zadejte e-mail	468
zadejte e-mailovou adresu	468
zadeva	3943
zadnje novice	3875
zadnje objave	3875
zagraj	3220
zagraj teraz	3219
zahl ich	698
zahlungsart	701
zahlungsarten	701
zahlungsmethode	701
zahlungsmethoden	701
zahrajte si	534
zaigraj odmah	3734
zakaj vidim ta oglas	3956
zakoupit licenci	562
zalo	4403
zaloguj	3145
zaloguj przez apple	3237
zaloguj przez facebook	3237
zaloguj przez facebooka	3237
zaloguj przez google	3237
zamknij	3141
zapamti me	3749
zapisano	3255
zapisz	3155
zapisz mnie	3240
zapisz przepis	61
zapisz ustawienia	3226
zaplatit kartou	549
zapnite javascript	3835
zapnout	546
zapnout notifikace	545
zapnout titulky	542
zapnout zvuk	542
zapojte se do diskuse	478
zapomni si me	3939
zapri	3882
zapri galerijo	3945
zapri oglas	3956
zaregistrovat se	464
zarejestruj	3145
zarezerwuj bilet	3223
zarezerwuj miejsce	3223
zasady komentowania	3252
zasady korekt	3247
zaten abone misiniz	4153
zaten hesabiniz var mi	4231
zaten kayitlisiniz	4261
zatvori	3688
zatvori galeriju	3755
zatvori oglas	3766
zavrni	3890
zavrni vse	3890
zawsze pokazuj	3226
zawsze zezwalaj	3226
""", 'zd': """
zdarma. bez spamu	554
""", 'ze': """
zelf bedrag kiezen	2991
zero spamu	3240
zeskanuj kod qr	3230
zet op leeslijst	2962
""", 'zh': """
zhrnutie ai	3857
zhrnutie od ai	3856
""", 'zi': """
zie je een fout	3003
zie ook	2897
ziedot	2800
ziedot vienreiz	2843
ziet u een fout	3003
zip code	1041
""", 'zk': """
zkontrolujte si e-mail	554
zkuste to znovu	554
""", 'zo': """
zo beschermen we onze bronnen	3003
zo beschermen wij onze bronnen	3003
zobacz komentarze	3163
zobacz oferty	3237
zobacz pakiety	3237
zobacz plany	3237
zobacz wszystkie	3170
zobacz wszystkie komentarze	3252
zobacz wyniki	91	3171	3219
zobrazit # fotek	556
zobrazit # fotky	556
zobrazit # fotografie	556
zobrazit cenu	538
zobrazit diskusi	478
zobrazit diskuzi	566
zobrazit fotek	556
zobrazit fotky	556
zobrazit fotografie	556
zobrazit galerii	481
zobrazit heslo	551
zobrazit mapu	482
zobrazit obsah	475
zobrazit popisek	557
zobrazit titulky	542
zoek	2900
zoeken	2900
zonder jouw steun kunnen we dit werk niet doen	2934
zoom	1082
zoom image	1288
zoom in	1083
zoradenie	3859
zorunlu alan	4233
zorunlu alanlar	4233
""", 'zt': """
ztlumit	542
""", 'zu': """
zu den abo-angeboten	703
zu den angeboten	795
zu den ergebnissen	848
zu den kommentaren	735
zu den spielen	848
zu den tickets	852
zu unserem shop	852
zugang freischalten	703
zuklappen	743	871
zulassen	860
zum abo	703
zum abo-shop	795
zum aboshop	795
zum anbieter	852
zum anfang der seite	870
zum angebot	703
zum artikel	742	870
zum autorenprofil	870
zum deal	852
zum dokument	743
zum dossier	870
zum ergebnis	91
zum event	852
zum ganzen artikel	870
zum gewinnspiel	774
zum inhalt	742
zum inhalt springen	742
zum kommentieren anmelden	735
zum liveblog	870
zum newsticker	870
zum podcast	776	870
zum produkt	852
zum profil	870
zum quiz	774
zum rezept	61
zum rezept springen	61
zum seitenanfang	742
zum shop	852
zum spendenformular	863
zum spendenkonto	863
zum thema	739	742
zum ticker	870
zum ticket	852
zum transkript	857
zum video	776	857
zunanja vsebina	3928
zur autorenseite	870
zur bildergalerie	742
zur diskussion	735
zur fotostrecke	742
zur galerie	870
zur karte	743
zur mediathek	776
zur merkliste	796
zur navigation	742
zur netiquette	879
zur newsletter-anmeldung	711
zur podcast-folge	870
zur serie	870
zur spendenseite	863
zur startseite	739
zur themenseite	742	870
zur umfrage	774
zur veranstaltung	852
zusammenfassung mit ki	770
zustimmen	732
zustimmen und weiter	732
zustimmung erteilen	855
zustimmung verwalten	855
zustimmung widerrufen	855
""", 'zv': """
zvolit	552
""", 'zw': """
zwischenergebnis anzeigen	848
""", 'zz': """
zzgl. versand	852
zzgl. versandkosten	852
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	708 K wochen kostenlos	708 K wochen gratis	708 K monat kostenlos	1231 K+	1259 K% off your	1259 K per cent off your	1259 K percent off your	2606 K枚目/#枚	2606 K/#枚	2606 K/#ページ	2666 K줄 요약	2713 K/# 페이지	2945 K weken voor	2945 K maanden voor	4045 K+	4045 K år.	4060 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1122 K post shared by	1122 K video posted by	1122 K post by	1250 K version of this article	1250 K version of this story	1250 K version of this column	1250 K version of this essay	1250 K version of this piece	1250 K version of this post	1250 K version of this review	1335 K tu correo	1818 K lire aussi	1818 K lire également	1818 K lire :	1818 K lire sur	1818 K voir aussi	1818 K voir également	1818 K écouter :	1818 K relire :	1818 K lire ensuite :	1818 K lire ou à relire :	2184 K gombra kattintva	2184 K telegramon	2184 K facebookon	2186 K cikk a	2186 K cikk folytatódik	2192 K cikket mesterséges	2194 K teljes beszélgetés	2194 K teljes interjú	2200 K nap kérdése:	2223 K téma összes cikke:	2227 K cikk eredetileg	2227 K szöveg eredetileg	2227 K cikk először	2368 K tutti i contenuti	2410 K cura della redazione	3281 K sua subscrição foi	3330 K autora escreve segundo o novo	3404 K publicidade continua	3404 K notícia continua	3404 K matéria continua	3413 K publicidade termina em #	3510 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3013 K door
""", 'ab': """
abbiamo	52 K lavorato a questa	2466 K rilevato un ad	2466 K rilevato un adblock	2466 K rilevato che usi	2466 K rilevato che stai usando	2466 K rilevato l'uso di	2466 K notato che usi
abbonati	2357 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	853 K-vorteil:
abonneer	2944 K je op	2968 K
abonneevoordeel	2980 K:
abonnentfordel	656 K:	3101 K:
abonnez	12 K-vous	1764 K-vous à	1797 K-vous sur apple podcasts	1797 K-vous sur spotify
abonniere	12 K	831 K
abonnieren	12 K sie	700 K sie	831 K sie
about	1084 K the author	1084 K the authors	1084 K the writer
abovorteil	853 K:
abstimmung	814 K:	850 K:
""", 'ac': """
accept	1254 K and load
accepted	1030 K payment methods:	1030 K cards:
acceso	1326 K ilimitado
accesso	2368 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	3278 K ilimitado
acest	76 K subiect este închis	3461 K rezumat	3461 K articol a fost tradus	3493 K videoclip nu	3493 K conținut nu	3493 K video nu	3494 K conținut este găzduit	3494 K conținut provine	3515 K articol este protejat	3515 K conținut este protejat	3515 K articol a fost publicat inițial	3516 K articol a fost	3516 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2899 K:
acompanhe	12 K	3292 K tudo sobre	3292 K as notícias sobre
acquista	2425 K la rivista
actie	2971 K:
activer	1835 K les sous-titres
""", 'ad': """
ad	86 [K]	1157 K:
ada	72 K pertanyaan	2273 K kesalahan di artikel	2320 K yang salah
add	12 K us	1108 K	1188 K
additional	1159 K reporting by
adicionar	3400 K
adicione	3400 K
adja	2184 K meg
adjon	2184 K hozzá
administratorem	3190 K danych osobowych jest	3190 K twoich danych	3190 K państwa danych	3190 K pani/pana danych	3190 K podanych
advertentie	86 K, daarna	3013 K van
advertise	1128 K with
advertisement	1157 K:	1299 K feature by
advertiser	1299 K content from
advertorial	86 K:
""", 'af': """
afegeix	451 K
afficher	1916 K sur	1940 K
afmelden	2958 K kan
afspil	637 K
afstemning	653 K:
""", 'ag': """
aggiungi	12 K	2485 K
aggiungici	2485 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	643 K har	1124 K summaries	1124 K-generated summaries	1125 K tools were	1125 K was used	1125 K helped	1125 K assisted	2559 Kがこの記事	2559 Kによる自動	2559 K要約	2559 Kによる要約	2559 Kが選んだ	2559 Kに質問	2559 ※K	2666 K 요약은	2666 K 뉴스 요약	2920 K kan fouten maken. controleer	2920 K-samenvattingen	3088 K har	3456 K informații	3456 K un subiect	3456 K un pont	3456 K fost martor	4030 K har	4536 K摘要	4536 K重點	4536 K重点	4536 K生成	4536 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1799 K une alerte pour	1909 K
ajoutez	12 K	1909 K
ajude	3357 K o	3357 K a	3357 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2250 K notifikasi	2306 K javascript
aktiver	637 K	3081 K
aktivera	4024 K
aktiviere	816 K
aktivieren	816 K sie
aktuelle	740 K nachrichten aus
""", 'al': """
al	1337 K registrarte	1393 K mostrar este contenido	2871 K lid	2957 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1450 K ha salido mal	1450 K salió mal	3390 K deu errado	3390 K correu mal
alguna	442 K cosa ha anat malament
all	27 K comments	1182 K content ©	1273 K odds correct	1290 K about the topic:	1290 K about:	1290 K stories on the topic:	1290 K stories on:	1290 K articles on the topic:	1290 K articles on:	1290 K news on the topic:	1290 K news on:
alla	27 K kommentarer	27 K inlägg	3991 K artiklar om	3995 K artiklar av	4045 K odds	4066 K artiklar om ämnet:	4066 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	606 K artikler om	610 K artikler af	676 K artikler om emnet:	676 K artikler om:	740 K artikel zu	740 K artikel von	741 K infos:	741 K news:	744 K artikel von	775 K folgen	854 K quoten	2898 K artikelen over	2902 K artikelen van	3001 K artikelen over het onderwerp:	3001 K artikelen over:	3047 K saker om	3051 K artikler av	3121 K saker om temaet:	3121 K saker om:	3121 K artikler om temaet:	3121 K artikler om:
alleen	2871 K voor abonnees	2950 K leden kunnen reageren
alles	740 K zum thema	740 K zu	2898 K over	2939 K over	3001 K over het onderwerp:	3001 K over:
allow	1052 K notifications	1067 K ads on	1254 K content from	1254 K third-party content	1254 K external content
allt	4066 K om ämnet:	4066 K om:
already	1190 K	1190 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	708 K abonnent	708 K abonnentin	720 K app	797 K abonnent können sie	797 K abonnentin können sie	2871 K abonnee
also	1078 K in	1079 K read	1079 K on this site:	1079 K worth reading:	1079 K on this topic:	1183 K in the news:	2094 K read:	2094 K read-
alt	606 K om	676 K om emnet:	676 K om:	3047 K om	3121 K om temaet:	3121 K om:
alte	3478 K știri din
altre	2394 K notizie su	2443 K notizie di
altri	2394 K articoli su	2400 K articoli di
altro	2394 K su	2397 K su questo tema:
always	1275 K allow content from	1275 K load content from	1275 K show content from	1275 K allow embedded content
""", 'am': """
am	3460 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	856 K dieser stelle steht ein eingebetteter
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	2267 K punya
ange	4024 K
angiv	637 K
anketa	480 K:	536 K:	536 K dne:	3736 K:	3736 K dana:	3829 K:	3829 K dňa:	3926 K:	3926 K dneva:
ankieta	3221 K:
anlatmamiz	4197 K gereken
anna	1512 K vihjest	1512 K vihje	1699 K
annonces	1846 K légales : publiez
annons	4078 K från
annonssamarbete	86 K:
annuale	2364 K # €	2364 K #	2364 K a #
annullare	2374 K l'iscrizione
annuncio	2498 K tra #
ansvarig	4022 K utgivare:
ansvarlig	3078 K redaktør:
answer	1188 K
anuncie	3344 K no	3344 K na
anuncio	1473 K en #
any	27 K comment	72 K questions	1167 K	1189 K
anzeige	884 K in kooperation mit	884 K in zusammenarbeit mit
""", 'ao': """
ao	3282 K se cadastrar	3282 K se inscrever	3282 K cadastrar	3282 K inscrever-se	3282 K subscrever	3282 K assinar a newsletter	3282 K clicar em	3282 K enviar seu e-mail	3282 K fornecer o seu e-mail	3393 K vivo:
""", 'ap': """
apa	2273 K reaksi anda
apakah	8 K artikel	2267 K anda punya	2273 K ringkasan ini	2273 K artikel ini	2273 K berita ini	2273 K informasi ini	2308 K anda ingin menerima notifikasi
apklausa	2776 K:
apoie	81 K	3266 K a partir de	3266 K com a partir de
aporta	1312 K desde
apoya	81 K	1317 K	1317 K a
apoye	81 K
app	720 K herunterladen	720 K laden	2878 K voor android	2914 K
apply	1170 K now
approfondimento	2397 K:
approfondisci	2397 K
aprecie	3370 K com moderação
apresentado	3347 K por
aptauja	2836 K:
""", 'aq': """
aquest	397 K resum	397 K text ha estat traduït	397 K article ha estat traduït	425 K vídeo no	425 K vídeo ja no	425 K contingut no	426 K contingut és de	426 K contingut prové de	447 K article està protegit	447 K contingut està protegit	447 K article es va publicar originalment	448 K article s'ha	448 K text s'ha	448 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2769 K straipsnis
arbejder	617 K du
arbetar	4002 K du
archivado	1367 K en:
archives	1818 K :
are	1085 K you affected by	1167 K you	1189 K you	1214 K you enjoying this?	1214 K you enjoying this article	1214 K you enjoying this story	1214 K you enjoying this post	1214 K you enjoying this piece	1214 K you enjoying this newsletter	1214 K you enjoying this column	1214 K you enjoying this recipe	1214 K you enjoying this podcast	1214 K you enjoying this essay	1214 K you enjoying this series	1214 K you enjoying this guide	1214 K you enjoying this blog	1214 K you enjoying this interview	1214 K you enjoying this letter	1214 K you enjoying this review	1214 K you enjoying this page	1214 K you enjoying this issue	1214 K you enjoying this read	1214 K you enjoying this episode	1214 K you enjoying this content	1245 K you
arrives	1144 K every	1211 K on mondays	1211 K on fridays	1211 K on saturdays	1211 K on sundays
article	1833 K traduit	1935 K publié en partenariat	1935 K publié avec l'accord	1936 K relu par
articles	1084 K by
articol	3461 K tradus	3465 K susținut de
articolo	2362 K riservato a	2362 K riservato agli	2362 K riservato ai	2417 K tradotto	2419 K realizzato con	2481 K pubblicato originariamente	2510 K pubblicato in collaborazione
articolul	46 K poate fi	3523 K continuă
artificial	1125 K intelligence
artificiell	4030 K intelligens har
artigo	3396 K publicado originalmente	3424 K publicado em parceria
artikel	2261 K terkait:	2272 K ini diterjemahkan	2272 K ini ditulis dengan	2272 K ini dibuat dengan	2272 K ini merupakan hasil	2287 K ini telah tayang di	2287 K ini pertama kali tayang	2287 K ini pernah tayang	2287 K ini sudah tayang	2324 K ini dilindungi	2324 K ini pertama kali terbit	2325 K ini	2332 K berlanjut	2941 K gaat verder onder	2941 K loopt door onder	2941 K gaat verder na
artikeln	46 K får	4026 K fortsätter	4070 K
artikkel	1529 K jätkub
artikkelen	46 K kan	46 K kan fritt	3084 K fortsetter	3125 K
artikkeli	1701 K jatkuu	1739 K on julkaistu	1739 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	639 K fortsætter	680 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1221 K a subscriber	1221 K a member	1221 K a supporter
ascolta	1 K	2397 K:	2428 K il podcast	2428 K la puntata	2493 K su	2499 K su spotify
ascoltaci	2499 K su spotify
ascoltalo	2499 K su spotify
ask	1084 K us here	1124 K the	1124 K our
assine	3278 K para
assista	3314 K:	3348 K ao vídeo acima	3348 K ao vídeo abaixo	3348 K ao vídeo
assistir	3408 K no
""", 'at': """
atbalstiet	81 K
atbildi	2828 K
atlikite	2759 K testą
atradi	2820 K kļūdu
atsakykite	2768 K
""", 'au': """
auch	741 K interessant	741 K interessant:	741 K lesenswert	741 K spannend:	799 K bei uns:	823 K lesen:
aucun	32 K commentaire
audio	497 K vytvořila	1129 K version of this	1395 K generado	2417 K generato	2419 K generato	3461 K generat
auf	728 K facebook, instagram	728 K instagram, facebook	728 K facebook und instagram	728 K facebook oder instagram
aus	741 K dem archiv:	799 K unserem archiv:	828 K dem englischen übersetzt	828 K dem französischen übersetzt	828 K dem amerikanischen übersetzt	828 K dem englischen von	828 K dem französischen von	853 K unserem shop:
ausprobiert	59 K?
author	1084 K bio
autor	495 K je	513 K:	1531 K:	3197 K:	3197 K: (	3694 K je	3790 K je	3808 K:
autore	2814 K:
autori	3790 K sú
autorica	3694 K je
autorius	2772 K:
autorka	495 K je	3694 K je	3790 K je
autors	2814 K:
""", 'av': """
available	1048 K on the app store	1048 K on google play
avec	89 K un abonnement	89 K l'abonnement	1786 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avstemming	3098 K:
avstemning	3098 K:
avtor	3888 K je	3903 K:
avtorica	3888 K je
""", 'ay': """
ayrica	4168 K okuyun	4168 K bakin	4168 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2192 K összefoglalót	2227 K írás eredetileg	2227 K interjú eredetileg	2227 K esszé eredetileg	2227 K írás először
""", 'ba': """
baca	2261 K juga	2261 K juga:	2261 K:	2261 K selengkapnya	2261 K selengkapnya:	2261 K selanjutnya:	2266 K berita	2279 K berita tanpa iklan	2287 K berita lainnya	2287 K artikel lainnya	2287 K artikel lain	2287 K berita selengkapnya	2288 K ini juga:	2288 K pula:	2288 K lagi:
background	1079 K:	1153 K reading:
bagaimana	2273 K reaksi anda	2273 K pendapat anda	2273 K menurut anda
baggrund	607 K:
bagikan	3 K
baixe	13 K
bakgrund	3992 K:
bakgrunn	3048 K:
bakiniz	4168 K:
balsavimas	2776 K:
balso	2828 K
balsojums	2836 K:
balsuokite	2768 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1175 K part of our	1206 K the first to	1206 K first to	1206 K the first
beachten	28 K sie bitte
beba	3370 K com moderação
become	1020 K a member	1020 K a subscriber	1027 K a member of	1137 K a member to comment	1175 K part of our
bekijk	2899 K ook	2899 K:	2899 K hier	2899 K ook:	2902 K alle artikelen van	2923 K de video	2923 K de hele uitzending	2923 K de uitzending	2923 K de beelden	2923 K hier het hele	2925 K de video:	2968 K
bel	2914 K
belanja	2274 K di toko
beli	2274 K tiket
beluister	1 K	2923 K de podcast	2923 K onze	2968 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	2274 K dengan tim
beri	2273 K rating	3877 K tudi
berikan	2273 K penilaian anda	2277 K suara anda
berikutnya	2288 K:
berita	2272 K ini diringkas	2287 K ini telah tayang	2288 K lainnya:	2325 K ini	2332 K berlanjut
berite	3877 K tudi
besedilo	46 K lahko	3888 K izraža	3891 K je prevedeno	3894 K je objavljeno v
bestel	2968 K
bestelle	831 K
bestellen	831 K sie
bestil	637 K
bestill	3081 K
besuche	12 K uns	831 K
besuchen	12 K sie uns	831 K sie
bet	1231 K responsibly	1231 K with
betaalde	3013 K samenwerking met
betalt	86 K innhold:	688 K samarbejde med	3133 K samarbeid med	4078 K innehåll från
bewerten	831 K sie
bez	550 K majitele	3236 K właściciela	3236 K akcjonariuszy	3748 K vlasnika	3748 K dioničara	3843 K majiteľa
bezahlte	825 K anzeige der	825 K anzeige des	825 K anzeige von	884 K kooperation mit
bezoek	2968 K
""", 'bi': """
bi	3907 K radi delali pri nas
bildergalerie	741 K:
bir	7 K hata	4186 K hata mi	4235 K hata oluştu	4235 K sorun oluştu	4235 K şeyler yanliş gitti	4235 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	808 K halten sie sich an die	808 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1147 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3055 K medlem av	3055 K abonnent på	3081 K	3999 K medlem i	3999 K prenumerant på	4024 K
blijf	28 K
bliv	31 K den første	56 K en af de #	614 K medlem af	614 K abonnent på	623 K testlæser	623 K klogere på	637 K
blocking	1067 K ads
""", 'bo': """
bodite	31 K prvi
boka	4024 K
bol	3794 K pre vás	3794 K článok
bola	3794 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3794 K pre vás	3794 K toto
book	637 K	1126 K your ticket	1126 K tickets	1188 K
""", 'br': """
brak	32 K komentarzy
brez	3938 K lastnika	3938 K lastnikov	3938 K delničarjev
bron	2913 K: anp	2913 K: belga
brought	1299 K to you by
browse	1170 K jobs	1188 K	1239 K other questions tagged
browser	2303 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4168 K haber de ilginizi çekebilir:	4204 K özeti	4204 K çeviriyi	4219 K içerik youtube	4219 K içerik instagram	4219 K içerik x	4219 K içerik twitter	4219 K içerik facebook	4219 K içerik tiktok	4221 K içeriği görüntülemek için	4221 K içeriği görmek için	4221 K videoyu izlemek için	4240 K haber telif hakki	4240 K içerik telif hakki	4240 K yazi ilk olarak	4240 K haber ilk olarak	4241 K haber yapay	4241 K içerik yapay	4241 K metin yapay	4241 K görsel yapay	4241 K yazi yapay	4252 K gönderiyi	4266 K yazi izinle	4266 K makale izinle
buat	2293 K akun gratis
buchen	831 K sie
budi	31 K prvi
budite	31 K prvi
buka	2293 K akses penuh dengan
bunlar	4168 K da ilginizi çekebilir:
bunlara	4168 K da bakin:
bunu	4168 K da okuyun:
buy	1126 K tickets	1126 K your ticket	1126 K your tickets	1188 K	1203 K	1255 K now, pay later with	1265 K the	1265 K it	1265 K now	1265 K from	1265 K at
""", 'by': """
by	1239 K clicking "post your answer"	1253 K applying	1253 K submitting	1253 K sending us	1253 K registering	1253 K clicking	1253 K uploading	1253 K entering	1253 K commenting	1253 K posting	1253 K creating an account	1253 K using our	1253 K using this site	1253 K using this website	1253 K using this service	1253 K using this form	1253 K subscribing	1253 K signing up	1253 K providing your	1253 K filling in
byl	498 K pro vás	498 K článek
byla	498 K pro vás
bylo	498 K pro vás	498 K toto
""", 'c': """
c	1092 (K) #	2475 K'è stato un errore
""", 'ca': """
cadastre	3278 K-se para
can	1135 K't see the poll	1135 K't see the quiz	1135 K't see this poll	1189 K you
canal	41 K de denúncias da redação
cancel	1038 K anytime	1038 K at any time
canli	4238 K anlatim:
caractere	3485 K rămase
caracteres	1427 K restantes	3365 K restantes
caratteri	2450 K rimanenti	2450 K rimasti
cargando	1396 K el reproductor	1396 K reproductor
cargar	1490 K
carica	2515 K
carregar	3299 K publicação	3299 K postagem	3299 K post	3299 K vídeo do	3299 K tweet	3299 K o conteúdo	3428 K
catch	12 K us	1062 K us on	1129 K up on bbc	1153 K up:	1188 K	1188 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1833 K texte a été traduit	1834 K résumé	1837 K contenu n'est plus disponible	1837 K podcast n'est plus disponible	1837 K direct est terminé	1846 K numéro est en vente	1846 K numéro est disponible	1884 K contenu n'est	1884 K podcast n'est	1885 K contenu provient de	1905 K contenu est protégé par	1936 K texte a été relu
cek	2266 K
cela	69 K vous a plu
celoten	3902 K članek preberite
ces	1833 K points clés
cet	8 K article vous	82 K article vous a plu	1833 K article a été traduit	1837 K épisode n'est plus disponible	1905 K article est protégé par	1905 K article est sous licence	1906 K article a été rédigé	1906 K article a été généré	1906 K article a été écrit	1906 K article a été produit	1906 K article a été relu	1935 K article est publié en partenariat	1935 K article est publié avec	1935 K article est repris de	1936 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1833 K traduction a été	1834 K synthèse	1837 K vidéo n'est plus disponible	1837 K vidéo n'est pas disponible	1884 K vidéo n'est	1884 K page n'est	1905 K œuvre est sous licence	1936 K traduction a été relue
ceva	3510 K nu a mers	3510 K nu a funcționat
""", 'ch': """
chargement	1835 K du lecteur
charger	1940 K
chcesz	3201 K u nas pracować	3201 K pracować u nas
chcete	517 K u nás pracovat	517 K pracovat u nás	3812 K u nás pracovať	3812 K pracovať u nás
che	33 K ne pensi
check	1188 K out	1203 K out	1265 K price	2968 K
chia	3 K sẻ
choose	1020 K a plan	1035 K a plan	1108 K	1206 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
classificar	3306 K por
clicca	2397 K qui
click	1109 K here to join	1109 K to join	1131 K here for more	1139 K here to download	1139 K to download	1171 K play	1188 K
clique	3314 K aqui	3348 K no player acima
cliquez	1818 K ici
clube	3344 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2284 K
colabora	1312 K desde
colunista	3329 K do	3329 K da
com	89 K uma assinatura
come	1126 K and meet	1188 K
comentarii	5 K
comentariile	5 K	27 K	3463 K nu reprezintă	3463 K aparțin
comentarios	5 K	27 K	1409 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3463 K tău va
commandez	1846 K notre	1846 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1137 K must
commenti	5 K	27 K
commenting	5 K	1137 K is
comments	5 K	5 K on this	27 K	1137 K are reserved	1137 K are for	1137 K are open to	1137 K are only
como	89 K suscriptor	89 K assinante	1401 K afiliado de amazon
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1188 K
compra	1400 K tu entrada	1400 K tus entradas	1404 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3314 K:	3314 K também	3314 K também:
conhece	66 K alguém	3333 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1062 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1375 K un caso	1375 ¿K un caso	1382 ¿K	1387 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1020 K making	1020 K giving
considera	2352 K una donazione	2352 K di sostenerci	2352 K la possibilità di sostenerci	2352 K di fare una donazione
considere	3267 K um donativo	3267 K fazer um donativo	3267 K uma doação	3267 K fazer uma doação	3267 K apoiar-nos	3267 K apoiar
consiglia	3 K
consigue	1400 K tu entrada	1400 K tus entradas
consulta	1369 K aquí
consultar	1490 K
consulter	1940 K
consultez	1846 K les avis de décès	1846 K nos offres
conta	59 K pra mim
contact	1084 K the author	1084 K the reporter	1084 K:	1084 K this reporter	1116 K	1188 K	1247 K reporter	1247 K staff writer	1247 K staff reporter	1247 K writer	1247 K editor	1247 K columnist	1247 K correspondent	1247 K sports writer
contacta	1373 K con	1376 K con
contacte	1373 K con	1376 K con
contacter	1821 K l'auteur
contactez	1821 K l'auteur	1821 K-nous	1840 K l'auteur
contacto	1391 K:
contame	59 K
contate	3317 K o autor
contatta	2400 K l'autore	2403 K la redazione
contenido	86 K patrocinado:	1326 K premium	1395 K generado	1403 K promovido por	1406 K ofrecido por	1435 K incrustado de	1435 K externo de	1435 K de	1487 K elaborado por	1487 K patrocinado por	1487 K realizado por
content	1299 K provided by	2983 K van
contenu	86 K sponsorisé :	1833 K généré	1851 K proposé par	1851 K sponsorisé par	1885 K provenant de	1885 K intégré de	1937 K conçu par	1937 K proposé par la rédaction	1937 K réalisé par
contenuto	86 K sponsorizzato:	2362 K riservato a	2362 K riservato agli	2362 K riservato ai	2362 K premium	2417 K generato	2419 K generato	2419 K realizzato con	2427 K offerto da	2459 K incorporato da	2459 K esterno da	2459 K di	2459 K da	2512 K sponsorizzato da	2512 K realizzato da	2512 K a cura di
contiene	1401 K enlaces de afiliado	1401 K enlaces de afiliación
contingut	397 K generat	401 K ofert per	426 K incrustat de	426 K incrustat d'instagram	426 K extern de
continua	2489 K a leggere dopo	3404 K após	3404 K depois
continue	1147 K reading	1148 K reading with
contribua	3266 K a partir de
contributions	27 K
controleer	2968 K
cooked	1235 K this
copy	3 K link to	3 K the link	3 K article	1199 K this url	1199 K this link
copyright	750 K ©	750 K (c)	750 K:	750 K #	750 K by	1092 K ©	1092 K #	1092 K:	1092 K by	3808 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1035 K an account to	1188 K	1190 K an account	1190 K your account
crucigrama	1402 K, sopa de letras
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2184 K
csatlakozzon	2184 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1147 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3182 K ten artykuł	3182 K artykuł	3182 K ten tekst	3182 K to podsumowanie	3182 K to streszczenie	3182 K podobał	3182 K znalazłeś	3182 K znalazłaś	3182 K ta informacja	3182 K ta treść
czytaj	3168 K więcej o	3169 K także	3169 K także:	3169 K też	3169 K też:	3169 K również	3169 K więcej	3169 K:	3199 K dalej z
""", 'da': """
da	59 K li ste probali	2397 K leggere:	3698 K li vam	3698 K li je članak	3698 K li je tekst
daarna	2871 K kun je
daftar	2274 K webinar	2293 K gratis
daftarkan	2274 K diri anda
dagelijkse	2875 K nieuwsbrief
dagens	653 K spørgsmål:	654 K spil:	3098 K spørsmål:	3099 K spill:	4041 K fråga:	4042 K spel:
daha	4168 K fazlasi:
daily	1270 K game:
dalies	2828 K
dalsza	3185 K część
dalyvaukite	2768 K
danach	708 K # euro
dankzij	2992 K onze lezers	2992 K onze donateurs	2992 K onze leden
dann	708 K # euro
dans	1786 K l'application	1814 K les commentaires
dapatkan	2266 K
darovat	510 K
darte	1337 K de baja
darujte	510 K	3806 K
das	740 K beste aus	741 K könnte sie auch interessieren	741 K könnte dich auch interessieren	741 K könnte sie interessieren:	741 K könnte sie auch interessieren:	741 K könnte dich auch interessieren:	775 K ganze interview	775 K komplette interview	809 K kommentieren	823 K lesen andere:
dazu	741 K auch:	799 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2923 K podcast is te beluisteren	2941 K tekst gaat verder onder	2941 K tekst loopt door onder	2941 K tekst gaat verder na
deel	3 K dit	3 K het	2968 K
dein	27 K kommentar	808 K feedback hilft
deine	778 K meinung ist uns wichtig	808 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	637 K med	637 K artiklen	3081 K med	3081 K saken
dela	3 K artikeln	3 K den här	3 K texten	4024 K med	4024 K artikeln
deli	3 K
delite	3 K
delivered	1144 K every	1144 K each
delivery	1272 K charges may apply
delta	3064 K i vår	3081 K	4008 K i vår	4024 K
deltag	623 K i vores	637 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4070 K här artikeln	4070 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2261 K:	2276 K podcast	2276 K juga	2334 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	680 K artikel	680 K tekst	680 K historie	680 K kronik	3125 K artikkelen	3125 K teksten	3125 K saken	3125 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
depois	3276 K de #	3276 K, r$ #	3276 K, # €
der	5 K kommentarbereich	32 K er ingen kommentarer	833 K ki-assistent
derechos	1379 K reservados	1457 K de licencia
des	72 K questions	73 K questions sur cet article
desative	3381 K-o para continuar	3381 K para continuar	3381 K o adblock	3381 K o bloqueador	3381 K seu bloqueador	3381 K o seu bloqueador
descarga	13 K
descargue	13 K
descarrega	13 K	405 K't l'app	405 K't la nostra	405 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1404 K nuestros	1404 K nuestras
descuentos	1404 K exclusivos para suscriptores
desea	1439 K recibir notificaciones
deseas	1439 K recibir notificaciones
deseja	3378 K receber notificações	3378 K receber nossas notificações
desideri	2463 K ricevere le notifiche	2463 K ricevere notifiche
desligue	3381 K o bloqueador
despre	3458 K autor
detaljnije	3682 K:
detaylar	4168 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4048 K är ett inbäddat innehåll från	4048 K är inbäddat innehåll från
dette	26 K sammendraget	658 K er et indlejret indhold fra	658 K er et indlejret opslag fra	658 K er indlejret indhold fra	658 K er indlejret opslag fra	3103 K er et innebygd innhold fra	3103 K er et innebygd innlegg fra	3103 K er innebygd innhold fra	3103 K er innebygd innlegg fra
devamini	4168 K okuyun:
deze	26 K samenvatting	2871 K maand nog	2920 K tekst	2920 K vertaling	2920 K ai	2941 K tekst gaat verder na	3005 K tekst
""", 'di': """
diaporama	1901 K :
diapositive	1899 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1165 K you find this	1167 K you	1189 K our	1189 K we	1189 K you	1195 K our ai	1195 K the ai	1214 K you enjoy this?	1214 K you enjoy this article	1214 K you enjoy this story	1214 K you enjoy this post	1214 K you enjoy this piece	1214 K you enjoy this newsletter	1214 K you enjoy this column	1214 K you enjoy this recipe	1214 K you enjoy this podcast	1214 K you enjoy this essay	1214 K you enjoy this series	1214 K you enjoy this guide	1214 K you enjoy this blog	1214 K you enjoy this interview	1214 K you enjoy this letter	1214 K you enjoy this review	1214 K you enjoy this page	1214 K you enjoy this issue	1214 K you enjoy this read	1214 K you enjoy this episode	1214 K you enjoy this content	1214 K you like this?	1214 K you like this article	1214 K you like this story	1214 K you like this post	1214 K you like this piece	1214 K you like this newsletter	1214 K you like this column	1214 K you like this recipe	1214 K you like this podcast	1214 K you like this essay	1214 K you like this series	1214 K you like this guide	1214 K you like this blog	1214 K you like this interview	1214 K you like this letter	1214 K you like this review	1214 K you like this page	1214 K you like this issue	1214 K you like this read	1214 K you like this episode	1214 K you like this content	1214 K you find this useful	1235 K you make this	1235 K you try this	1245 K you see	1245 K you go
die	5 K kommentarfunktion	5 K kommentare	771 K zusammenfassung	775 K neue folge	775 K aktuelle folge	775 K komplette folge	775 K ganze folge	775 K ganze sendung	778 K umfrage wird durchgeführt	807 K debatte zu
dienas	2836 K jautājums:
dienos	2776 K klausimas:
diese	52 K recherche	771 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	771 K artikel	771 K text	771 K beitrag	876 K artikel erschien zuerst	876 K text erschien zuerst	876 K beitrag erschien zuerst	876 K artikel ist zuerst	876 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	771 K interview
dig	1153 K deeper:
digital	1147 K subscriptions	1190 K access
digitilaajana	89 K
dilarang	2324 K mengutip	2324 K keras mengambil	2324 K menyalin	2324 K memperbanyak	2324 K mereproduksi
din	27 K kommentar
dinleyin	4168 K:
directement	1783 K dans votre
direkt	3992 K:
direkte	3048 K:	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de
disclaimer	1092 K:	2076 K:
discover	23 K more from	1188 K
diskuse	5 K
diskusia	5 K
diskutieren	831 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2499 K su spotify	2499 K su apple podcasts
disponible	405 K a l'app store	405 K a google play	1340 K en google play	1412 K en app store	1412 K en google play y	1474 K en spotify	1474 K en apple podcasts	1474 K en ivoox	1797 K sur apple podcasts	1797 K sur spotify	1797 K sur deezer	1856 K sur google play	1922 K sur spotify	1922 K sur apple podcasts	1922 K sur deezer
distribuie	3 K
distributed	1159 K by
disusun	2272 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2920 K artikel	2920 K stuk	2920 K bericht	2920 K verhaal	2957 K artikel lees je ook in	2957 K verhaal lees je ook in	2970 K artikel is ook	2970 K verhaal is ook	2970 K artikel bevat	2970 K verhaal bevat	2970 K verhaal verscheen	2970 K stuk verscheen	3005 K artikel	3005 K stuk	3005 K essay	3005 K interview	3005 K verhaal	3013 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1246 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1084 K you have a tip	1085 K you know more	1085 K you have information	1085 K you work at	1085 K you work in	1085 K you have any information	1085 K you have a story	1133 K our	1167 K you have	1189 K you	1215 K you like our	1215 K you enjoy our	1263 K you have a problem	1263 K you have a question	1263 K you have a dilemma	1263 K you have a burning	1263 K you need advice
doe	2926 K de quiz	2926 K mee met ons	2926 K mee met onze	2926 K mee aan ons	2926 K mee aan onze	2968 K mee	3266 K a partir de
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2185 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	1045 K't miss	1079 K't miss:	1183 K't miss this:	1206 K't miss
dona	81 K suport	1312 K desde	1317 K a	2357 K a
donasi	2282 K untuk
donate	1020 K now	1020 K today	1027 K to
doneer	2944 K aan
donnez	1814 K votre avis
dopusti	3739 K uvijek sadržaj	3739 K uvek sadržaj	3739 K sadržaj s	3739 K sadržaj sa	3739 K sadržaj iz	3739 K sadržaj od
dosje	3756 K: kako	3756 K: ovako	3756 K: zašto	3756 K: što	3756 K: šta	3756 K: tko	3756 K: ko	3756 K: gdje	3756 K: gde	3756 K: ovo	3756 K: pogledajte	3756 K: poslušajte	3756 K: sve	3756 K: noć	3756 K: ljudi	3756 K: evo	3946 K: kako	3946 K: tako	3946 K: zakaj	3946 K: kaj	3946 K: kdo	3946 K: kje	3946 K: to	3946 K: poglejte	3946 K: prisluhnite	3946 K: vse	3946 K: noč	3946 K: ljudje	3946 K: takole	3946 K: oglejte
dossier	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1289 K: how	1289 K: why	1289 K: what	1289 K: who	1289 K: where	1289 K: when	1289 K: the	1289 K: inside	1289 K: watch	1289 K: see	1289 K: is	1289 K: can	1289 K: this	1289 K: listen	1734 K: näin	1734 K: tässä	1734 K: siksi	1734 K: tämä	1734 K: kuuntele	1734 K: katso	1734 K: kaikki	1734 K: miten	1734 K: miksi	1734 K: mitä	1734 K: kuka	1734 K: mikä	1734 K: tältä	1734 K: tällainen	1818 K :	3000 K: zo	3000 K: hoe	3000 K: dit	3000 K: waarom	3000 K: wat	3000 K: wie	3000 K: de	3000 K: het	3000 K: een	3000 K: alles	3000 K: bekijk	3000 K: luister	3000 K: deze	3000 K: dat	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de	3244 K: jak	3244 K: tak	3244 K: oto	3244 K: dlaczego	3244 K: co	3244 K: kto	3244 K: gdzie	3244 K: to	3244 K: zobacz	3244 K: posłuchaj	3244 K: wszystko	3244 K: noc	3244 K: ludzie	3851 K: ako	3851 K: takto	3851 K: prečo	3851 K: čo	3851 K: kto	3851 K: kde	3851 K: to	3851 K: pozrite	3851 K: vypočujte	3851 K: všetko	3851 K: noc	3851 K: ľudia	3851 K: tak	3851 K: aké	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad
dostupno	3705 K na	3705 K u
dotazy	72 K
dovoli	3929 K vedno vsebino	3929 K vsebino z	3929 K vsebino s	3929 K vsebino iz	3929 K vsebino od
dowiedz	3169 K się więcej
download	13 K	1188 K	1204 K the	1228 K our free	1228 K the free	2250 K aplikasi	2279 K	2968 K
dozvoli	3739 K uvijek sadržaj	3739 K uvek sadržaj	3739 K sadržaj s	3739 K sadržaj sa	3739 K sadržaj iz	3739 K sadržaj od
""", 'dp': """
dpa	750 (K
""", 'dr': """
drukuj	3193 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	617 K kan tippe os	617 K kan sende os	636 K har brugt	636 K har læst	637 K får en mail	637 K kan også	670 K har læst # ud af dine #	670 K har læst # ud af #	670 K har læst # af dine #	670 K har læst # af #	840 K hast schon ein abo	840 K hast dein limit	3079 K har lest	3079 K har #	3081 K får en e-post	3081 K kan også	3081 K finner oss	3115 K har lest # av dine #	3115 K har lest # av #	4002 K som källa	4023 K har läst	4023 K har #	4024 K får ett mejl	4024 K kan också	4024 K hittar oss	4060 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2282 K	2282 K jurnalisme
durata	2498 K del video	2498 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	1116 K-mail	2184 K-mailt küldtünk
""", 'ea': """
earlier	1153 K coverage:
""", 'eb': """
ebenfalls	741 K interessant:
""", 'ed': """
edited	1160 K by
editing	1092 (K by	1093 K by	1094 K by
editor	1079 K's picks:	2269 K:	2269 K :
""", 'ee': """
een	2918 K bericht gedeeld door	2918 K post gedeeld door
eerder	2925 K schreven we:	2925 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1699 K sitoutumista	1726 K omistajaa	1726 K omistajia	1726 K osakkeenomistajia	1726 K maksumuuria
ein	769 K beitrag geteilt von	769 K von	769 K post von	884 K angebot der	884 K angebot von	884 K angebot des	884 K angebot unseres partners
eine	73 K frage zum artikel
einen	708 K monat kostenlos
eingebetteter	856 K inhalt von
""", 'el': """
el	399 K teu comentari serà	425 K vídeo no	425 K teu navegador no	1396 K reproductor de vídeo se está	1396 K reproductor de video se está	1396 K reproductor se está cargando	1407 K vídeo comenzará	1407 K video comenzará	1434 K vídeo no	1434 K video no	1464 K artículo continúa	1464 K contenido continúa	1473 K vídeo comienza en #
elinizde	4197 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3347 K parceria com	3393 K imagens:	3393 K direto:	3393 K fotos:
email	3 K this	1084 K the author	1084 K us	1116 K	1188 K	1240 K this	1247 K reporter
emailed	1211 K on fridays	1211 K on mondays
embedded	1275 K content from	1275 K content is blocked
empfehlen	3 K sie	831 K sie
empfiehl	831 K
""", 'en': """
en	89 K tant qu'abonné	401 K col·laboració amb	445 K imatges:	445 K directe:	1326 K otro dispositivo	1335 K tu correo	1335 K su correo	1335 K tu buzón	1335 K tu email	1351 K facebook y twitter	1351 K facebook, twitter	1351 K facebook y x	1363 K los comentarios	1367 K este artículo:	1369 K vídeo:	1369 K directo	1369 K contexto:	1401 K calidad de afiliado de amazon	1406 K colaboración con	1453 K imágenes:	1453 K directo:	1763 K faisant un don	1774 K tant qu'abonné	1783 K vous inscrivant	1818 K savoir plus	1818 K direct	1851 K partenariat avec	1868 K vidéo -	1868 K images -	1901 K podcast :	1901 K vidéo :	1901 K images :	1901 K direct :
enable	1052 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1174 K your day with
endet	708 K automatisch
enjoy	1147 K	1227 K #% off	1259 K #% off your
enjoyed	69 K this	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content
enjoying	1045 K this article	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content	1215 K the	1215 K our	1215 K this
enlaces	1403 K promovidos por	1403 K patrocinados por	1403 K promovidos
enregistrez	1872 K cet article	1872 K cette recette
entdecke	23 K mehr von	831 K
entdecken	831 K sie
entenda	3314 K:
entra	12 K nel
entre	12 K no
envia	392 K'ns
envianos	1386 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	617 K du	3058 K du
erbjudande	4008 K till dig som
erhalten	831 K sie
erscheint	787 K jeden	787 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1389 K corresponsal	1389 K redactor de	1389 K redactora de	1389 K jefe de	1389 K jefa de
escanea	1386 K el código	1412 K el código para descargar
escolta	1 K	403 K el pòdcast	403 K el podcast	403 K el nostre pòdcast	403 K el nostre podcast
escoltar	1 K
escucha	1 K	1407 K el pódcast	1407 K el podcast
escuchar	1 K	1468 K en
escuche	1 K
escute	1 K
esej	563 K	3249 K	3760 K je	3855 K	3950 K je
espacio	1403 K publicitario
essayet	680 K	3125 K
essayez	1864 K
essee	1739 K on julkaistu
esta	52 K investigación	52 K investigação	52 K reportagem	1395 K noticia ha sido traducida	1395 K traducción se ha hecho	1395 K traducción ha sido	1395 K función utiliza	1409 K noticia pertenece a	1458 K noticia ha sido	1458 K información ha sido	1486 K traducción ha sido revisada	3337 K tradução foi feita	3337 K notícia foi traduzida	3397 K notícia foi	3397 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1326 K contenido es exclusivo	1393 K contenido procede de	1393 K contenido proviene de	1395 K texto ha sido traducido	1395 K artículo ha sido traducido	1401 K artículo contiene enlaces de afiliad	1401 K artículo contiene enlaces de afiliados	1401 K artículo incluye enlaces de afiliad	1404 K reportaje forma parte del número	1404 K artículo forma parte del número	1409 K artículo pertenece a	1434 K vídeo no	1434 K video no	1434 K vídeo ya no	1434 K video ya no	1434 K contenido no	1434 K contenido ya no	1435 K contenido está alojado en	1435 K contenido procede de	1457 K artículo está protegido	1457 K contenido está protegido	1457 K artículo se publicó originalmente	1457 K artículo fue publicado originalmente	1458 K artículo ha sido	1458 K texto ha sido	1458 K artículo fue	1458 K contenido ha sido	1485 K artículo se publica con	1485 K artículo se publica en colaboración	1485 K artículo se publica gracias	1485 K artículo es una traducción	1486 K texto ha sido revisado	1486 K artículo ha sido revisado	3337 K texto foi traduzido	3337 K artigo foi traduzido	3373 K vídeo não	3373 K vídeo já não	3373 K conteúdo não	3373 K conteúdo já não	3374 K conteúdo está alojado	3374 K conteúdo está hospedado	3374 K conteúdo é fornecido	3396 K artigo está protegido	3396 K conteúdo está protegido	3396 K conteúdo é protegido	3396 K artigo é protegido	3396 K artigo foi publicado originalmente	3396 K texto foi publicado originalmente	3397 K artigo foi	3397 K texto foi	3397 K conteúdo foi	3424 K artigo é publicado em parceria	3424 K artigo foi publicado em parceria	3424 K texto foi publicado originalmente	3425 K texto foi revisado	3425 K texto foi revisto	3425 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	388 K pot interessar:
etiquetas	1367 K:
etu	1715 K tilaajille:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ev': """
everything	1290 K on the topic:	1290 K on:
""", 'ex': """
exclusief	2871 K voor abonnees
exclusivo	1326 K para suscriptores
existing	1035 K subscriber	1035 K subscribers
experimentou	59 K
explainer	1079 K:	1289 K: how	1289 K: why	1289 K: what	1289 K: who	1289 K: where	1289 K: when	1289 K: the	1289 K: inside	1289 K: watch	1289 K: see	1289 K: is	1289 K: can	1289 K: this	1289 K: listen
explore	1079 K more:	1188 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2158 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4252 K'ta
fai	2422 K il quiz	2431 K il quiz	2431 K il test	2431 K il nostro
faites	1763 K un don	1764 K un don à
fale	3317 K com o autor	3330 K com o repórter	3330 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1167 K
feel	68 K free to republish	1100 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1079 K under:
fill	1188 K in	1188 K out
film	3185 K znajdziesz	3244 K: jak	3244 K: tak	3244 K: oto	3244 K: dlaczego	3244 K: co	3244 K: kto	3244 K: gdzie	3244 K: to	3244 K: zobacz	3244 K: posłuchaj	3244 K: wszystko	3244 K: noc	3244 K: ludzie
find	12 K us	12 K os	1062 K us on	1062 K me on	1128 K your next job	1188 K	1203 K
finden	12 K sie uns	831 K sie
finding	1214 K this useful
finn	12 K oss
first	1199 K published by	1199 K published in the	1227 K time here
fizessen	2184 K
""", 'fl': """
flash	1147 K sale
fler	3991 K artiklar om	3995 K artiklar av	4066 K artiklar om ämnet:	4066 K artiklar om:
flere	606 K artikler om	610 K artikler af	676 K artikler om emnet:	676 K artikler om:	3047 K saker om	3047 K saker fra	3048 K saker om	3051 K saker av	3064 K jobber på	3121 K saker om temaet:	3121 K saker om:
""", 'fo': """
foglald	2184 K le
foglalja	2184 K le
folge	12 K	831 K
folgen	12 K sie	831 K sie
folgt	12 K
follow	12 K	1062 K us	1062 K @	1062 K all the latest	1062 K the latest	1062 K our	1109 K the	1116 K	1188 K	2266 K
for	13 K a better	13 K the best	1131 K more news	1131 K more local	1131 K more stories	1131 K more on	1131 K more coverage	1131 K more of our	1131 K more from	1131 K the latest	1139 K the best experience	1139 K the best reading experience	1147 K just	1147 K only	1153 K more on the story	1178 K just	1178 K only	1182 K reprint	1182 K reprints	1261 K membership enquiries	1261 K media enquiries	1261 K media inquiries	1261 K press enquiries	1261 K press inquiries	1261 K advertising enquiries	1261 K advertising inquiries	1261 K subscription enquiries	1261 K subscription inquiries	1261 K membership inquiries	1261 K sponsorship enquiries
fordel	656 K for abonnenter:	3101 K for abonnenter:
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	3084 K å lese
forward	3 K this	1240 K this	1240 K it to	1240 K the letter
foto	443 K # de #	443 K # / #	1451 K # de #	1451 K # / #	1451 K #/#	2321 K # dari #	2321 K # / #	2476 K # di #	2476 K # / #	2476 K #/#	2832 K:	3391 K # de #	3391 K # / #	3391 K #/#	3511 K # din #	3511 K # / #	3682 K galerija:	4238 K galeri:
fotogaleria	445 K:	3393 K:
fotogalerie	480 K:
fotogalerija	3877 K:
fotogallery	2478 K:
fotografia	3511 K # din #
fotostrecke	741 K:
found	7 K an	7 K a	69 K this useful	1214 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	771 K unsere ki
frage	833 K des tages	850 K des tages:	850 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	771 K sie unsere ki
free	68 K to republish	68 K to reprint	1228 K download	1228 K kit	1228 K guide	1228 K template	1228 K templates	1228 K ebook	1228 K e-book	1228 K checklist	1228 K toolkit	1228 K white paper	1228 K whitepaper	1228 K report	1228 K course	1228 K webinar	1228 K resource	1255 K shipping on orders	1255 K delivery on orders
freier	794 K zugang für abonnenten
frete	3342 K grátis para assinantes
fri	68 K återgivning	68 K publicering
from	1079 K the archive:	1079 K our archive:	1079 K our archives:	1178 K only	1178 K just
""", 'fu': """
fuiste	1387 ¿K testigo
full	1079 K story:	1079 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1079 K reading:
""", 'fy': """
fyll	3081 K inn	4024 K i
""", 'ga': """
ga	2968 K mee
gabung	12 K	2266 K
galeri	4238 K:
galeria	3393 K:
galerie	3513 K foto:
gallup	1535 K:	1712 K:
gambar	2321 K # dari #	2321 K # / #
gambas	2261 [K:video
gamble	1231 K responsibly
gaukite	2768 K
""", 'ge': """
ge	4024 K
geben	831 K sie
geef	3 K dit
geen	2992 K eigenaar	2992 K eigenaren	2992 K aandeelhouders	2992 K betaalmuur	2992 K miljardair
gem	637 K
gemaakt	59 K?
generative	1125 K ai
gengivelse	68 K tilladt
gerelateerd	2925 K:
gesponsert	86 K:	825 K von	884 K von
gesponsord	86 K:	2941 K door	3013 K door
get	13 K the app	13 K our	23 K	1020 K in touch	1045 K the latest	1045 K breaking news	1052 K notified	1109 K	1109 K the	1126 K tickets	1126 K your tickets	1139 K the	1140 K text alerts	1140 K news alerts	1143 K the	1143 K our	1147 K	1159 K permission to reuse	1188 K	1203 K	1204 K the	1206 K push	1212 K	1216 K	1227 K #% off	1228 K our free	1228 K the free	1259 K #% off your	1265 K it from
""", 'gh': """
ghi	4474 K rõ nguồn
""", 'gi': """
gi	3081 K
gib	831 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4025 K du
gioca	2422 K con il cruciverba	2422 K al cruciverba	2422 K con i nostri	2422 K con noi	2422 K a sudoku	2422 K al sudoku	2452 K ora:	2452 K ora a
giornalista	2409 K professionista	2409 K e scrittrice	2409 K e scrittore
giv	637 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glasanje	3736 K:
glasovanje	3736 K:	3926 K:
glavni	3891 K poudarki
""", 'go': """
go	1153 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3378 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1084 K a tip	1084 K a story	1084 K a news tip	1085 K a question	1167 K	1189 K a	1189 K	1263 K a dilemma	1263 K a question for
""", 'gr': """
gra	3222 K dnia:
grab	1228 K our free	1228 K your free
gracias	1332 K por suscribirte	1332 K por tu suscripción	1332 K por registrarte	1332 K por suscribirse	1332 K por inscribirte
graduada	1390 K en
graduado	1390 K en
grupo	3294 K do whatsapp
""", 'gu': """
guarda	2397 K anche	2397 K:	2397 K il video	2397 K anche:	2428 K il video qui sopra	2493 K su	2506 K la gallery	2506 K le foto	2506 K l'infografica	2515 K
gulir	2289 K ke bawah	2289 K untuk
""", 'ha': """
ha	44 K hibát	1450 K ocurrido un error	1450 K habido un error	2166 K van információja	2166 K van információd	2166 K ön is átélt	2166 K te is átéltél	2166 K többet tud
haben	7 K sie einen fehler	745 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4198 K	4202 K:	4248 K reklamdan
haberde	7 K hata	4186 K hata
haberin	4168 K devami için	4248 K devami	4266 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
hacete	1312 K socio desde
haga	1387 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2372 K ricevuto questa newsletter	2413 K informazioni	2413 K una notizia	2413 K una segnalazione	2413 K una storia
hak	2324 K cipta dilindungi
hakaret	27 K içeren
hakka	1527 K
halaman	2288 K selanjutnya:	2321 K # dari #
hallgasd	1 K meg	2172 K meg
hallgass	2172 K minket
hallgassa	1 K meg	2172 K meg	2184 K meg
haluaisitko	1700 K
haluatko	1678 K kertoa	1685 K töihin	1685 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	617 K du oplysninger	617 K du viden	617 K du et godt tip	617 K du tip	617 K du flere oplysninger	617 K du oplevet	617 K du selv oplevet	617 K du en god historie	638 K du en historie	638 K du dokumentation	638 K du dokumenter	650 K du et tip	650 K du tip	650 K du et godt tip	650 K du en god historie	650 K du en historie	3051 K du et tips	3058 K du informasjon	3058 K du opplysninger	3058 K du flere opplysninger	3058 K du tips	3058 K du et tips	3058 K du opplevd	3058 K du erfaring	3058 K du tanker	3058 K du noe på hjertet	3083 K du en historie	3083 K du dokumenter	3083 K du dokumentasjon	4002 K du information	4002 K du uppgifter	4002 K du tips	4002 K du ett tips	4002 K du varit med om	4002 K du egna erfarenheter	4002 K du upplevt	4025 K du en historia	4025 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	399 K d'estar registrat	399 K detectat cap	399 K trobat cap	1375 K vivido algo parecido	1375 ¿K vivido algo parecido	1387 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4186 K mi fark	4197 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1020 K your say	1084 K a tip	1084 K a news tip	1084 K a question about this	1084 K a question for	1085 K you been	1085 K a story	1138 K your say	1167 K a	1167 K you	1189 K you	1189 K we	1216 K	1235 K you made this	1235 K you tried this	1245 K you	1263 K a question for	1263 K you got a question	1263 K a dilemma
hay	7 K algún
haz	1369 K clic aquí	1387 K tu denuncia	1398 K el crucigrama	1398 K el sudoku	1410 K nuestro test	1410 K el test	1410 K nuestro quiz
hazte	1312 K socio desde	1312 K socia desde	1317 K socio de
""", 'he': """
hear	1 K this	1129 K this story	1131 K more	1171 K the full	1171 K more	1188 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2903 K je een tip	2904 K je een tip	2969 K je
heeft	2903 K u een tip	2904 K u een tip	2969 K u
hela	4032 K samtalet	4032 K intervjun
hele	645 K samtalen	645 K interviewet	3090 K samtalen	3090 K intervjuet
help	1135 K us improve	1188 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	4214 K oyna:
hent	13 K	614 K appen fra	628 K	637 K	3069 K
her	658 K er et indlejret indhold fra	658 K er et indlejret opslag fra	658 K er indlejret indhold fra	658 K er indlejret opslag fra	658 K vises et indlejret indhold fra	658 K vises et indlejret opslag fra	658 K vises indlejret indhold fra	658 K vises indlejret opslag fra	658 K findes et indlejret indhold fra	658 K findes et indlejret opslag fra	658 K findes indlejret indhold fra	658 K findes indlejret opslag fra	3103 K er et innebygd innhold fra	3103 K er et innebygd innlegg fra	3103 K er innebygd innhold fra	3103 K er innebygd innlegg fra	3103 K vises et innebygd innhold fra	3103 K vises et innebygd innlegg fra	3103 K vises innebygd innhold fra	3103 K vises innebygd innlegg fra	3103 K finnes et innebygd innhold fra	3103 K finnes et innebygd innlegg fra	3103 K finnes innebygd innhold fra	3103 K finnes innebygd innlegg fra
here	1153 K's more on this
het	5 K reactieveld	2898 K beste van	2941 K artikel gaat verder onder	2941 K verhaal gaat verder onder	2941 K artikel gaat verder na	2941 K verhaal gaat verder na
heti	2200 K kvíz:
""", 'hi': """
hi	442 K ha hagut un error
hiciste	59 K esta
hier	741 K lesen sie	741 K geht es zu	741 K geht's zu	775 K klicken, um	778 K geht es zum quiz	778 K geht es zum täglichen	837 K können sie den artikel	837 K können sie diesen artikel	837 K kannst du den artikel	856 K ist ein eingebetteter	2983 K staat ingesloten
highlights	1124 K
highly	1239 K active question
hintergrund	741 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	639 K fortsætter	680 K
hit	1171 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3064 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'hl': """
hlasovanie	3829 K:
""", 'ho': """
hoe	2949 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	4444 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3390 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1165 K useful is this	1165 K helpful was this	1245 K has	1245 K have	1245 K did	1245 K are you	1245 K will	1245 K would
""", 'hr': """
hra	537 K dne:	3830 K dňa:
hrajte	537 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4025 K håller du med
husk	637 K at bekræfte	3081 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	638 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	688 K betalt samarbejde med	1203 K use	1203 K used	1203 K love	1203 K bought	1203 K recommend	2394 K più letti di	2420 K punti chiave	3095 K appen	3133 K betalt samarbeid med	4078 K betalt samarbete med
""", 'ic': """
ici	1885 K, un contenu provenant
icymi	1079 K:
""", 'ie': """
ielogojies	2828 K
ievadi	2828 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1100 K you enjoyed this	1100 K you liked this	1235 K you make this	1235 K you try this	1235 K you made this	1235 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	808 K feedback hilft	853 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	778 K meinung ist uns wichtig	808 K rückmeldung hilft
""", 'ik': """
iklan	2289 K -	2332 K berlanjut
ikuti	12 K	2254 K berita	2266 K	2277 K survei	2277 K polling	2277 K jajak pendapat	2277 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2415 K video non è disponibile	2417 K testo è stato realizzato	2428 K video inizierà	2430 K tuo commento sarà	2455 K gioco è vietato ai minori	2455 K gioco può causare	2455 K gioco d'azzardo può	2458 K video non	2498 K video inizia tra #	2498 K tuo video inizia tra #
ilgili	4168 K haber	4238 K haber:
ilginizi	4168 K çekebilir	4168 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4240 K olarak
ilmoittaudu	1685 K
""", 'im': """
im	741 K video:
image	1092 K copyright	1092 K source,	1092 K credit:	1899 K # sur #	1899 K #/#	1899 K # / #
imagem	3391 K # de #	3391 K # / #	3391 K #/#
imagen	1451 K # de #	1451 K # / #	1451 K #/#
imaginea	3511 K # din #	3511 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	443 K # de #	443 K # / #
immagine	2419 K generata con	2419 K realizzata con	2476 K # di #	2476 K # / #	2476 K #/#
impossibile	2458 K riprodurre	2461 K visualizzare questo contenuto
""", 'in': """
in	717 K ihrem postfach	717 K ihr postfach	738 K den kommentaren	1075 K the comments section	1075 K the comment section	1079 K case you missed it:	1129 K the video player above	2425 K edicola da	2425 K edicola con	2427 K collaborazione con	2447 K offerta	2878 K de app	2896 K de reacties	3013 K betaalde samenwerking met
indhold	688 K fra annoncøren
indtast	637 K
infographie	1901 K :
infolettre	1779 K "
informationen	771 K zum einsatz von ki
inga	32 K kommentarer	4057 K ägare	4057 K aktieägare
ingen	32 K kommentarer	667 K ejer	667 K ejere	667 K aktionærer	667 K milliardær	667 K betalingsmur	3112 K eier	3112 K eiere	3112 K aksjonærer	3112 K milliardær	3112 K betalingsmur	4057 K ägare	4057 K miljardär	4057 K betalvägg
ingesloten	2983 K inhoud van
ingin	2308 K menerima notifikasi	2308 K dapat notifikasi
inhalt	856 K von
inhalte	856 K von	856 K aus
inhoud	2983 K van
inicio	96 K >	96 K '	96 K "	96 K /
innhold	3133 K fra annonsøren
innlegg	27 K
inquadra	2433 K il codice	2433 K il qr code	2433 K il qr
inscreva	3344 K-se no nosso webinar
inscrivez	1772 K-vous gratuitement	1846 K-vous à notre webinaire
instagram	4219 K gönderisini	4252 K'da
instal	2279 K aplikasi
instala	13 K
instale	13 K
instaliraj	3705 K
instalirajte	3705 K	3730 K aplikaciju
install	13 K	1204 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
intervju	3760 K je	3950 K je
invia	3 K	2413 K la tua lettera
inviate	2403 K le lettere a
inviateci	2403 K le vostre lettere
""", 'ir': """
ir	1368 K a la galería
irtisano	1699 K
""", 'is': """
is	7 K something wrong	1167 K there	1189 K there	2969 K er iets
isi	2277 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4240 K kopyalanamaz	4240 K kullanilamaz	4240 K alintilanamaz
izlasi	2828 K
izle	4168 K:
izleyin	4168 K:
izniyle	4266 K yayimlanmiştir
izpildi	2819 K testu
izveido	2828 K
izvor	3709 K:
izvori	3709 K:
""", 'ja': """
ja	2814 K tev ir informācija	2814 K jums ir informācija	2814 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1699 K
jadikan	2266 K
jadilah	31 K yang pertama
jaga	1527 K
jak	498 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1701 K lukemista
jawab	2277 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2950 K kunt niet meer reageren	2950 K kunt reageren	2958 K kunt je altijd	2958 K ontvangt vanaf nu	2958 K ontvangt een e-mail	2995 K hebt al # van	2995 K hebt # van	3698 K li vam	3698 K li članak	3892 K bil članek	3892 K bila vsebina	3892 K bil povzetek
jeden	787 K montag neu	787 K dienstag neu	787 K donnerstag neu	787 K freitag neu	787 K samstag neu	787 K sonntag neu	787 K mittwoch neu
jederzeit	708 K kündbar	715 K widerrufen	715 K abbestellen	715 K abmelden
jelentkezz	2184 K be
jelentkezzen	2184 K be
jen	539 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	775 K reinhören	778 K tickets sichern	799 K lesen:	820 K # monate	820 K # wochen	851 K spielen:
""", 'ji': """
jika	2267 K anda mengetahui	2267 K anda punya
""", 'jo': """
job	614 K hos
jobb	3055 K i
jobba	3999 K på
jobbar	4002 K du
jobber	3058 K du
jocurile	3490 K de noroc pot	3490 K de noroc sunt interzise	3490 K de noroc dau
jogar	3367 K agora:
jogue	3305 K o quiz	3340 K as palavras cruzadas	3340 K palavras cruzadas	3340 K sudoku	3340 K o sudoku	3340 K grátis	3340 K os nossos jogos	3344 K palavras cruzadas	3367 K agora:	3370 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1020 K the conversation	1027 K	1062 K the conversation on	1062 K us on	1075 K the debate	1109 K the	1109 K	1126 K us for	1126 K us at	1126 K us in	1126 K us live	1138 K the conversation	1138 K the discussion	1138 K the debate	1147 K for	1147 K now	1188 K	1193 K #	1193 K over #	1193 K more than #	1193 K our #
jornalista	3329 K formada	3329 K formado
jos	44 K huomaat
jouer	1878 K maintenant	1881 K comporte des risques
jouez	1847 K gratuitement	1847 K à nos jeux	1878 K maintenant
""", 'ju': """
juega	1398 K al autodefinido	1402 K gratis	1402 K al sudoku	1402 K a los crucigramas	1402 K al crucigrama	1402 K a nuestros	1429 K ahora a	1429 K ahora al	1429 K ahora:
juga	420 K ara:
jugar	1429 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1701 K jatkuu	1739 K on julkaistu	1739 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1735 K aiheesta:	1735 K jutut aiheesta:
kaj	33 K menite
kalan	4212 K karakter
kan	82 K du lide	638 K du lide
kanalimiza	12 K
kapcsolja	2184 K be
kapja	2184 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1512 K sul on vihje	1512 K sul on vihjeid	1528 K lugu	1528 K artikkel	1528 K tead	1528 K tahad
katso	1669 K myös	1669 K:	1669 K video	1669 K myös:	1699 K koko	1699 K kaikki
kaupallinen	86 K yhteistyö:	1747 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4240 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1045 K up with	1147 K reading	1148 K reading with	1183 K reading:
kein	864 K eigentümer	864 K konzern	864 K verleger	864 K milliardär
keine	864 K eigentümer	864 K konzerne	864 K aktionäre	864 K paywall	864 K werbung
ken	66 K je iemand	2969 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	617 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2184 K minket
kerro	59 K kommenteissa	1678 K kokemuksesi	1678 K oma
keskustele	28 K	1709 K aiheesta	1709 K jutusta
keskustelu	1688 K on auki
key	1124 K points	1124 K takeaways
""", 'ki': """
ki	771 K-generierte inhalte	771 K-generierte texte	771 K-generierte zusammenfassungen	3088 K har
kiitos	1726 K lukijoidemme
kijk	2899 K ook	2899 K hier	2923 K de uitzending	2923 K de hele	2939 K voor meer
kirim	2267 K foto	2267 K tulisan
kirimkan	2267 K foto
kirjaudu	1688 K	1699 K
kirjoita	1699 K suoraan	1699 K meille
kirjoitimme	1707 K
kirjoittaja	1680 K on	1680 K työskentelee
kirjoitus	1739 K on julkaistu
kirjuta	1512 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3083 K du til
""", 'kl': """
klausies	2828 K
klausykite	2753 K	2768 K
klick	831 K
klicka	3992 K här
klicken	831 K sie
klik	607 K her	2266 K	2899 K hier	2939 K hier voor	2968 K
klikk	3048 K her
klikkaamalla	1699 K
kliknij	3169 K tutaj
kliknite	3780 K sem
klopt	2969 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1100 K someone	1100 K anyone	1167 K	1189 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1699 K keskustelun kuulet
kolumna	3694 K izražava	3888 K izraža	3888 K odraža
kolumni	1739 K on julkaistu
kom	623 K til vores	3064 K på vårt	3064 K på vår	4008 K på vårt	4008 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2768 K gali
kommentare	5 K	27 K	809 K können nur	837 K werden erst	837 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	738 K
kommentarsporet	5 K
kommenteerida	1527 K saavad
kommentering	5 K
kommentieren	5 K	809 K können	831 K sie
kommentit	5 K	27 K
kommentoimalla	1709 K	1709 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	483 K na autora	610 K journalisten	617 K journalisten	618 K	637 K	744 K:	3051 K journalisten	3058 K oss	3058 K journalisten	3059 K	3081 K
kontakta	3995 K reportern	4002 K oss via	4002 K reportern	4003 K	4024 K
konten	2303 K ini tidak	2304 K ini berasal dari	2304 K sematan dari	2304 K eksternal dari	2304 K dari	2324 K ini dilindungi
kontributor	2269 K:
konuyla	4168 K ilgili:
koop	2968 K
kooperation	884 K mit
kopeeri	1527 K
kopier	637 K	3081 K
kopiera	4024 K
kopioi	1699 K
kopiuj	3193 K link
koreksi	2273 K artikel
""", 'kr': """
krijg	2968 K
kronikken	680 K	3125 K
""", 'ku': """
kui	1512 K sul on teema	1512 K sul on vihje	1512 K tead	1512 K märkasid
kunjungi	2274 K toko
kunne	69 K du lide	82 K du lide
kunstig	643 K intelligens har	3088 K intelligens har
kunstmatige	2920 K intelligentie kan fouten maken. controleer
kuula	1517 K podcasti	1527 K
kuulemme	1699 K mielellämme
kuuntele	1 K	1669 K:	1669 K myös	1669 K myös:	1686 K	1699 K
""", 'kv': """
kviz	3682 K:	3736 K:	3736 K dana:	3736 K tjedna:	3877 K:	3926 K:	3926 K dneva:	3926 K tedna:
""", 'ky': """
kysely	1712 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	455 K'article continua	1783 K'essentiel de l'actualité	1822 K'auteur	1823 K'auteur	1833 K'essentiel par	1881 K'abus d'alcool est dangereux pour la santé	2401 K'autore	2404 K'autore	2489 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	455 K publicitat continua	455 K notícia continua	1464 K publicidad continúa	1464 K noticia continúa	1473 K publicidad termina en #	1779 K newsletter "	1837 K vidéo n'est plus disponible	1837 K vidéo n'est pas disponible	1852 K vidéo va commencer	1884 K vidéo n'est	1921 K vidéo commence dans #	2362 K lettura di questo articolo è riservata	2374 K tua email	2430 K tua opinione conta	2478 K diretta:	2489 K pubblicità continua	2489 K notizia continua	2498 K pubblicità termina tra #
laad	2983 K inhoud van
laadi	1527 K alla
laat	59 K me weten	2923 K je dit artikel	2968 K
laatste	2898 K nieuws over
ladda	13 K ner	4012 K ner	4012 K ned	4024 K ner	4048 K alltid innehåll från	4048 K innehåll från
lade	13 K	831 K
laden	13 K sie	831 K sie
lae	1527 K alla
lagre	3081 K
lainaus	68 K sallittu
lands	1211 K on mondays	1211 K on fridays	1211 K on sundays
langganan	2284 K
lanjut	2289 K membaca
lanjutkan	2289 K membaca
laporan	2268 K:	2269 K wartawan	2269 K kontributor
laporkan	2273 K kesalahan
las	1374 K cartas al director	1374 K cartas deben enviarse	1374 K cartas deben
lasi	2803 K arī	2803 K vairāk	2803 K vēl	2828 K
lasiet	2803 K arī
last	13 K ned	3069 K ned	3081 K ned	3095 K ned appen	3103 K inn alltid innhold fra	3103 K inn innhold fra
lataa	13 K	1699 K	1717 K sisältö palvelusta
latest	1078 K from	1078 K in	1078 K videos from
laureata	2409 K in
laureato	2409 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1369 K puede interesar	1369 K puede interesar:	1774 K premier mois	1816 K meilleur de	1835 K lecteur vidéo se charge	1835 K lecteur audio se charge	1835 K lecteur est en cours de chargement	2403 K lettere vanno inviate	2403 K lettere, firmate	2403 K lettere vanno indirizzate	2478 K foto:
lea	1369 K también	1369 K aquí	1369 K además	1369 K más	1369 K:	1369 K además:	1485 K el original
leave	59 K a star
ledenvoordeel	2980 K:
lediga	3999 K jobb på	3999 K tjänster på
ledige	614 K stillinger hos	614 K stillinger på	3055 K stillinger i	3055 K stillinger hos
lee	13 K en	1324 K sin límites	1369 K también	1369 K más	1369 K:	1369 K más:	1369 K aquí:	1412 K las noticias sin anuncios	1412 K sin anuncios en la app	1423 K aquí la nota completa	1485 K el original
leer	1369 K también	1369 K más	1490 K
lees	13 K	2898 K meer over	2899 K ook	2899 K ook:	2899 K meer	2899 K meer:	2899 K verder	2899 K hier	2899 K:	2899 K verder:	2925 K ons dossier:	2925 K het hele verhaal:	2939 K het hele	2939 K het volledige	2939 K de hele	2939 K hier het hele	2939 K hier alles	2964 K ook dit artikel:	2964 K dit ook:	2965 K ook het interview	2965 K ook het verhaal	2965 K ook ons	2965 K ook onze	2965 K ook de analyse	2965 K ook de reportage	2965 K ook de column	2965 K ook dit	2965 K hier het interview	2965 K hier de analyse	2968 K	2970 K dit verhaal	2970 K dit artikel	3001 K alles over het onderwerp:	3001 K alles over:
leestip	2899 K:
legg	3081 K til
leggi	13 K	2394 K tutte le notizie	2397 K anche	2397 K anche:	2397 K qui	2397 K tutto	2397 K:	2397 K pure:	2410 K tutti gli articoli di	2510 K l'originale	2510 K l'articolo originale	2515 K
legyen	31 K ön az első	2184 K
leia	13 K	3311 K mais sobre	3314 K também	3314 K também:	3314 K mais	3314 K:	3314 K aqui	3314 K mais:	3424 K o original	3424 K o artigo original	3428 K
leiad	1527 K meid
leidsid	44 K	1518 K vea	1518 K artiklist vea
leiten	3 K sie
len	3832 K pre predplatiteľov:
ler	3314 K também	3314 K mais	3428 K
les	5 K commentaires	27 K commentaires	27 K messages	1816 K plus lus	1833 K réponses sont générées	1834 K points clés	1933 K articles d	1933 K articles de	3047 K mer om	3048 K også	3048 K også:	3048 K mer	3048 K mer:	3048 K:	3048 K hele saken	3048 K om	3048 K her	3048 - K også	3055 K videre med	3069 K eavisen	3069 K avisa	3069 K avisen	3082 K	3084 K videre	3121 K alt om temaet:	3121 K alt om:
lesedauer	847 K
leseempfehlung	799 K:
lesen	13 K sie	82 K sie gern	740 K sie mehr zu	740 K sie mehr zum	741 K sie auch	741 K sie mehr	741 K sie hier	741 K sie dazu	741 K sie jetzt	741 K sie außerdem	741 K sie mehr zum thema	799 K sie hierzu:	823 K sie weiter:	823 K sie unser dossier:	831 K sie
lesenswert	799 K:
leserangebot	853 K:
leseravstemning	3098 K:
leserbrief	738 K
leserbriefe	738 K an
leserkommentare	808 K geben
leserreise	853 K:	3101 K:
leserreisen	853 K:
lesertilbud	3101 K:
leserumfrage	850 K:
lesetipp	741 K	741 K:
lesezeit	847 K
lest	741 K auch
lezersaanbieding	2980 K:
lezerspeiling	2977 K:
lezersreis	2980 K:
lezersvoordeel	2980 K:
""", 'li': """
licence	1905 K creative commons
licencia	1424 K creative commons
licenciada	1390 K en
licenciado	1390 K en
license	1159 K this
licenza	2481 K creative commons
lies	741 K auch	741 K mehr	741 K dazu	831 K
ligne	41 K de la rédaction
lihat	2261 K juga	2261 K juga:	2276 K video	2288 K pula:	2334 K di	2334 K postingan ini di
liitu	56 K #	1527 K
liity	56 K #	56 K yli #	1699 K
like	12 K us	69 K this?	1045 K what you're reading	1062 K and follow	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content	1214 K what you read	1214 K what you see	1214 K what you've read	1214 K what you're reading
liked	69 K this	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content	1214 K what you read
liker	82 K du	3083 K du
liking	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content
likte	69 K du	82 K du
limited	1147 K time	1147 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4423 K bài gốc
linka	41 K redakce	41 K redakcie
links	3343 K promovidos	3343 K patrocinados
liputan	52 K ini
lire	1816 K tous nos articles	1818 K aussi	1818 K également	1818 K	1818 K notre	1818 K l'article	1818 K plus	1818 >> K	1940 K
lisa	1527 K meid	1527 K
lisez	13 K	1818 K aussi	1864 K
listen	1 K to	1079 K |	1079 K:	1129 K to the latest episode	1129 K to the full episode	1129 K to the full interview	1129 K again on	1171 K to our	1171 K as	1188 K
live	607 K:	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	741 K-ticker:	1289 K blog: how	1289 K blog: why	1289 K blog: what	1289 K blog: who	1289 K blog: where	1289 K blog: when	1289 K blog: the	1289 K blog: inside	1289 K blog: watch	1289 K blog: see	1289 K blog: is	1289 K blog: can	1289 K blog: this	1289 K blog: listen	1734 K: näin	1734 K: tässä	1734 K: siksi	1734 K: tämä	1734 K: kuuntele	1734 K: katso	1734 K: kaikki	1734 K: miten	1734 K: miksi	1734 K: mitä	1734 K: kuka	1734 K: mikä	1734 K: tältä	1734 K: tällainen	3000 K: zo	3000 K: hoe	3000 K: dit	3000 K: waarom	3000 K: wat	3000 K: wie	3000 K: de	3000 K: het	3000 K: een	3000 K: alles	3000 K: bekijk	3000 K: luister	3000 K: deze	3000 K: dat	3513 K text:
liveblog	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1289 K: how	1289 K: why	1289 K: what	1289 K: who	1289 K: where	1289 K: when	1289 K: the	1289 K: inside	1289 K: watch	1289 K: see	1289 K: is	1289 K: can	1289 K: this	1289 K: listen	2899 K:	3000 K: zo	3000 K: hoe	3000 K: dit	3000 K: waarom	3000 K: wat	3000 K: wie	3000 K: de	3000 K: het	3000 K: een	3000 K: alles	3000 K: bekijk	3000 K: luister	3000 K: deze	3000 K: dat
liverapport	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad
liveseuranta	1734 K: näin	1734 K: tässä	1734 K: siksi	1734 K: tämä	1734 K: kuuntele	1734 K: katso	1734 K: kaikki	1734 K: miten	1734 K: miksi	1734 K: mitä	1734 K: kuka	1734 K: mikä	1734 K: tältä	1734 K: tällainen
""", 'll': """
llegeix	388 K també	388 K més
llegiu	388 K també
llicenciada	394 K en periodisme
llicenciat	394 K en periodisme
""", 'lo': """
lo	59 K has probado	1365 K más leído en	1365 K más visto en	1365 K último en	2499 K trovi su spotify
load	1254 K content from	1254 K external content
loe	1500 K ka	1500 K lisaks	1500 K veel	1500 K edasi:	1527 K
log	636 K ind eller opret	637 K ind	1188 K in
logg	3079 K inn eller	3081 K inn
logga	4023 K in eller	4024 K in	4038 K in
logi	1527 K sisse
loo	1527 K
looking	1188 K for	1203 K for
los	5 K comentarios	27 K comentarios	1374 K textos destinados a esta sección	2926 K de dagelijkse
love	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content	1215 K our
loved	69 K this	1214 K this?	1214 K this article	1214 K this story	1214 K this post	1214 K this piece	1214 K this newsletter	1214 K this column	1214 K this recipe	1214 K this podcast	1214 K this essay	1214 K this series	1214 K this guide	1214 K this blog	1214 K this interview	1214 K this letter	1214 K this review	1214 K this page	1214 K this issue	1214 K this read	1214 K this episode	1214 K this content
lowongan	2274 K kerja di
""", 'lu': """
lubisz	82 K
lue	1669 K myös	1669 K myös:	1669 K lisää	1669 K lisää:	1669 K:	1669 K seuraavaksi:	1699 K	1735 K lisää aiheesta:
lugu	1529 K jätkub
luister	1 K	2899 K ook	2899 K:	2899 K ook:	2923 K hier naar	2923 K de podcast	2968 K
lukijakysely	1712 K:
lukijamatka	1715 K:
lukijatarjous	1715 K:
lukijoidemme	1726 K ansiosta
luo	1688 K tunnus	1699 K
""", 'ly': """
lyssna	1 K på	3992 K	3992 K:	4024 K
lyt	1 K til	607 K til	637 K
lytt	3048 K til	3081 K
""", 'ma': """
maak	2926 K de puzzel	2935 K een bedrag over	2935 K je gift over	2935 K uw gift over	2935 K je bijdrage over	2935 K uw bijdrage over	2968 K
maandelijks	2871 K opzegbaar
mach	778 K den test:	831 K
machen	778 K sie den test:	778 K sie mit bei unserer	831 K sie
macie	72 K pytania
made	59 K it?	1235 K this recipe	1235 K this
mai	3450 K multe detalii	3450 K mult pe această temă:	3478 K multe articole despre	3478 K multe știri despre
mail	1240 K this	2902 K de auteur	2914 K	2968 K
main	2298 K sekarang:
mainkan	2298 K sekarang:
mainostaja	1747 K:
mais	3311 K lidas em	3311 K de	3311 K sobre	3311 K notícias de	3311 K notícias sobre	3317 K artigos de
make	12 K us	1020 K a donation	1020 K a contribution	1020 K a gift	1188 K
maksettu	1747 K yhteistyö:
manda	1386 K tus fotos
mandanos	1386 K
mandate	2403 K le vostre lettere
mande	3333 K sua sugestão	3333 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2266 K bergabung
masuk	2293 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3172 K temat?	3172 K temat dla
matote	2769 K klaidą
mau	2308 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3095 K appen	3095 K appen vår
medlemsfordel	656 K:	3101 K:
meer	2898 K over	2898 K uit	2898 K van	2898 K nieuws over	2899 K lezen:	2902 K artikelen van	2902 K van deze auteur	2939 K nieuws uit	2939 K nieuws over	2939 K weten?	2939 K over dit	2964 K over dit onderwerp:	2969 K lezen over	3001 K over het onderwerp:	3001 K over:
meest	2898 K gelezen in
meet	1084 K the author	1126 K our	1188 K
mehr	740 K zum thema	740 K aus	740 K von	740 K zu	740 K lesen über	740 K über	741 K zum thema	741 K dazu	741 K dazu:	741 K lesen:	741 K aus dem ressort	741 K aus der region:	744 K vom autor	744 K von der autorin	744 K artikel von	771 K informationen zum einsatz von ki	799 K nachrichten aus	799 K aus dem archiv:	823 K hintergründe dazu:	823 K zu diesem thema:
meistgelesen	740 K in
mejla	4002 K reportern	4003 K
meld	2968 K je	3064 K deg på vårt	3081 K deg
melde	831 K
melden	831 K sie
members	1190 K can read	1221 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mensile	2364 K #	2364 K a #
mentse	2184 K
mer	3047 K om	3047 K fra	3048 K om saken:	3121 K om temaet:	3121 K om:	3991 K om	3991 K från	3992 K om ämnet:	3992 K läsning:	3995 K av	4066 K om ämnet:	4066 K om:
merci	28 K de rester	28 K de respecter
mere	606 K om	606 K fra	607 K om emnet:	676 K om emnet:	676 K om:
message	1246 K us on	1246 K us at	1246 K the newsroom
mest	3991 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2913 K medewerking van	2913 K dank aan anp	2913 K dank aan belga
mettiti	2422 K alla prova	2431 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2223 K cikk a témában:	2223 K a témáról:
mira	1369 K también	1369 K:	1369 K también:	1407 K el video arriba	1407 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	708 K einem abo	751 K material von	752 K material von
mitarbeit	765 K:
""", 'mn': """
mnenja	3888 K avtorjev
mnenje	3888 K avtorja
""", 'mo': """
modtag	637 K
mohlo	480 K by vás zajímat:
molimo	28 K vas da
mon	1925 K don :
monat	708 K kostenlos	708 K gratis
mooi	69 K verhaal
more	1078 K from	1078 K on	1079 K from	1079 K on this	1079 K to read:	1079 K on this story:	1079 K on this topic:	1079 K stories:	1079 K on:	1084 K by	1084 K stories by	1153 K coverage:	1183 K news:	1185 K videos from	1200 K local headlines	1200 K local news	1200 K local stories	1200 K national news	1200 K top stories	1200 K world news	1200 K business news	1200 K sports news	1200 K breaking news	1257 K:	1257 K |	1290 K about the topic:	1290 K about:	1290 K on the topic:	1290 K on:
most	1078 K read in	1078 K read on	1078 K viewed in	1078 K popular in	1078 K popular on	1183 K read:
mostra	2515 K
mostrar	1490 K	3299 K publicação do	3428 K
mots	1847 K fléchés, sudoku	1847 K croisés, sudoku	1847 K fléchés, mots croisés
""", 'mu': """
mua	4428 K vé
muhabir	4202 K:
muista	1699 K vahvistaa
mus	2768 K rasite
must	1079 K read:	1183 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	541 K tomto místě je vložený obsah	541 K tomto místě je vložený příspěvek	541 K tomto místě se nachází vložený obsah	541 K tomto místě se nachází vložený příspěvek	541 K tomto místě najdete vložený obsah	541 K tomto místě najdete vložený příspěvek	2941 K de advertentie gaat	3284 K sua caixa de entrada	3834 K tomto mieste je vložený obsah	3834 K tomto mieste je vložený príspevok	3834 K tomto mieste sa nachádza vložený obsah	3834 K tomto mieste sa nachádza vložený príspevok	3834 K tomto mieste nájdete vložený obsah	3834 K tomto mieste nájdete vložený príspevok	3898 K voljo v	3898 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	720 K-app
nad	52 K tym tekstem
nahlaste	520 K chybu
najdete	12 K nás
najnowsze	3168 K z
najnowszy	3175 K numer
najpopularniejsze	3168 K w
namestite	3898 K
namluveno	497 K
napi	2200 K kvíz:	2201 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2409 K a
nato	2409 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1790 K manquez aucune alerte	1790 K manquez plus aucune alerte	1790 K ratez aucune alerte	1790 K manquez aucune info	1790 K ratez aucune info	2184 K felejtse el megerősíteni
need	1203 K a	1263 K advice
neem	2971 K nu
nehmen	831 K sie
nei	2392 K commenti
nella	2374 K tua mail	2374 K tua email	2374 K tua casella
nema	32 K komentara
nemamo	3748 K vlasnika	3748 K vlasnike	3748 K dioničare	3748 K akcionare	3748 K oglase	3748 K reklame
nemate	3715 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	740 K artikel aus
never	1206 K miss
new	1147 K year sale	1186 K episodes	1214 K here?	1227 K here	1227 K to us	1231 K customers only	1237 K replies are no longer allowed
news	41 K hotline	41 K tip line	720 K-app
newsblog	741 K:
newsdesk	41 K hotline
newsletter	717 K an	717 K von	1779 K "
newsletters	1779 K "
newsroom	41 K hotline	41 K tip line	41 K tips
next	1079 K:
""", 'ng': """
nghe	1 K	4414 K:	4429 K podcast của báo	4429 K podcast của chúng tôi	4429 K toàn bộ bài	4429 K bài viết	4484 K trên
""", 'ni': """
nicht	738 K mehr kommentieren	738 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3202 K masz czasu czytać	3236 K mamy właściciela	3236 K mamy akcjonariuszy	3236 K mamy udziałowców	3236 K mamy reklam	3236 K mamy paywalla
nieuws	2969 K via whatsapp
nikmati	2279 K berita	2284 K
nimamo	3938 K lastnika	3938 K lastnikov	3938 K delničarjev	3938 K oglasov
nimate	3908 K časa za branje
nincs	2214 K tulajdonosunk	2214 K mögöttünk	2214 K fizetőfalunk	2214 K fizetőfal
nincsenek	2214 K tulajdonosaink	2214 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1282 K owner	1282 K owners	1282 K billionaire owner	1282 K paywall	1282 K paywalls	1282 K shareholders	1282 K corporate owner	1282 K advertising	1282 K ads	1369 K te pierdas:	1437 K podemos mostrar este contenido	1437 K es posible mostrar este contenido	3284 K seu e-mail	3284 K seu email	3294 K facebook e no	3294 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1876 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2461 K possiamo mostrare questo contenuto
normas	1363 K de participación
nos	1818 K lecteurs ont lu	3309 K comentários
noskaties	2828 K
not	1214 K on the list yet?	1214 K on our list yet?
noteringen	2981 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1365 K de
notify	1052 K me of	1052 K me when
notre	1818 K dossier	1818 K article	1818 K enquête :	1818 K reportage :	1901 K dossier sur
nous	12 K suivre
nova	3894 K številka
novi	3700 K broj
now	1079 K read:	1178 K only	1178 K just
nowy	3175 K numer
""", 'nu': """
nu	32 K există comentarii	2945 K # weken voor	2945 K # maanden voor	2961 K de eerste maand voor	2971 K met korting
nur	708 K für mitglieder	820 K # euro	820 K # €	840 K für kurze zeit	840 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	483 K autorovi	483 K autorce	3172 K autorze	3172 K autorce	3330 K autor escreve segundo o novo	3350 K seu comentário será	3370 K jogo é para maiores	3373 K vídeo não	3404 K artigo continua	3413 K anúncio termina em #	3413 K vídeo começa em #	3460 K postare distribuită de
""", 'ob': """
obejrzyj	3169 K wideo	3169 K:	3185 K film	3185 K wideo
objevili	7 K jste
obrigada	3281 K por se inscrever
obrigado	3281 K! seu	3281 K por se inscrever	3281 K por se cadastrar	3281 K pela sua inscrição	3281 K por subscrever
obserwuj	12 K	3199 K
""", 'oc': """
ocenite	3698 K	3892 K
ocijenite	3698 K
ocorreu	3390 K um erro
""", 'od': """
od	3733 K # eura
odds	1231 K courtesy of	1273 K correct at	1273 K correct as of	1273 K are correct at	1273 K subject to change	2981 K onder voorbehoud	2981 K kunnen	4045 K kan
oddsen	4045 K kan
""", 'of': """
ofert	401 K per
oferta	1487 K especial lectores	3224 K dla czytelników:	3224 K dla prenumeratorów:	3342 K de portes
offerta	2364 K flash	2364 K lampo	2447 K speciale	2512 K speciale lettori
offre	1937 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1406 K por
""", 'og': """
oglejte	3877 K si video
""", 'ok': """
okuyun	4168 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1512 K midagi	1512 K kogenud
olet	1729 K lukenut #/#	1729 K lukenut #
oletko	1678 K kokenut	1678 K itse kokenut
oliko	1700 K tästä
olvasd	2158 K el	2158 K el:	2184 K el
olvass	2158 K tovább:
olvassa	2158 K el	2158 K el:	2158 K el ezt is	2184 K el
""", 'om': """
om	610 K forfatteren	610 K skribenten	2871 K verder te lezen	2896 K te reageren	3051 K forfatteren	3051 K skribenten	3995 K skribenten	3995 K författaren
""", 'on': """
on	1061 K facebook and twitter	1061 K facebook, twitter	1061 K instagram, facebook	1061 K twitter and facebook	1061 K instagram and facebook	1079 K our site:	1204 K mobile	1204 K your phone	1204 K the go	1204 K the move
onbeperkt	2871 K toegang
onko	1678 K sinulla juttuvinkki	1678 K sinulla vinkki	1678 K sinulla tietoa	1678 K sinulla aiheesta	1700 K sinulla asiakirjoja
online	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	3851 K: ako	3851 K: takto	3851 K: prečo	3851 K: čo	3851 K: kto	3851 K: kde	3851 K: to	3851 K: pozrite	3851 K: vypočujte	3851 K: všetko	3851 K: noc	3851 K: ľudia	3851 K: tak	3851 K: aké
only	1137 K registered	1137 K subscribers	1137 K members
ontdek	23 K meer van	2968 K
ontvang	2875 K elke	2968 K
onze	2923 K podcast is te
""", 'oo': """
ook	2899 K interessant:	2964 K in het nieuws:	2964 K lezen:
""", 'op': """
op	2886 K facebook en twitter	2886 K facebook, twitter	2886 K facebook en instagram	2886 K facebook, instagram
opazili	44 K ste
opdaget	638 K en fejl
opdater	637 K
open	1204 K the
opinion	1079 K |
opozorite	3910 K na napako
oppdater	3081 K
opprett	3079 K en	3079 K konto	3079 K bruker	3081 K
oppsummeringen	26 K er
oprac	3197 K.
opracowanie	3197 K:
opret	636 K en gratis	636 K dig gratis	637 K
opsummeringen	26 K er
""", 'or': """
or	1255 K # interest-free	1255 K # payments of	1255 K four interest-free
ordenar	1465 K por	1465 K:	3306 K por	3306 K comentários	3306 K os comentários	3405 K por:
order	1188 K	1250 K reprints	1272 K your copy	1272 K a copy
ordina	2490 K per:
originally	1199 K published by	1199 K published in	1199 K published on
orijinal	4266 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1517 K	1527 K
osallistu	1685 K	1699 K	1709 K keskusteluun
ossza	3 K meg	2184 K meg
osta	1517 K pilet	1527 K	1685 K liput	1699 K
oszd	3 K meg	2184 K meg
""", 'ot': """
ota	1678 K yhteyttä toimittajaan	1678 K yhteyttä toimitukseen	1682 K yhteyttä	1699 K yhteyttä	1699 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1153 K earlier coverage:	1183 K latest coverage:	1192 K app	1192 K podcast	1192 K newsletter	1192 K channel	1192 K telegram channel	1192 K whatsapp channel	1192 K free newsletter	1192 K daily newsletter	1192 K apps	1221 K subscribers get	1221 K members get
out	1144 K every	1211 K on fridays	1211 K on sundays
ouvir	1 K	3408 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3697 K sažetak	3760 K članak je	3760 K tekst je
ovde	3739 K je ugrađensadržaj	3739 K je ugrađeni sadržaj
ovdje	3739 K je ugrađensadržaj	3739 K je ugrađeni sadržaj
over	1231 K #s only	2903 K de auteur	2904 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1899 K # sur #	1899 K # / #	1899 K #/#
pagina	2476 K # di #	2476 K #/#	3511 K # din #	3511 K # / #
paid	1104 K for by	1299 K for by	1299 K content from	1299 K post by
palabras	1367 K clave:
para	1363 K participar	1363 K comentar	1387 K comunicarse con	1387 K contactar con	1409 K poder comentar	1437 K ver este contenido	3309 K comentar	3376 K ver este conteúdo	3376 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2425 K al nostro
participa	1361 K en la encuesta	1361 K en nuestra encuesta
participe	12 K	3305 K do quiz	3305 K na sondagem	3305 K da enquete
participez	1846 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	571 K článku	1299 K content from	3257 K materiału	3257 K artykułu	3767 K članka	3767 K projekta	3767 K rubrike	3863 K článku	3957 K članka	3957 K projekta	3957 K rubrike
partnerem	571 K článku je	571 K projektu je	571 K seriálu je	571 K rubriky je	3257 K artykułu jest	3257 K cyklu jest	3257 K materiału jest	3257 K serwisu jest
partnerom	3863 K článku je	3863 K projektu je	3863 K seriálu je	3863 K rubriky je
parts	1124 K of this article	1124 K of this story
paru	1905 K initialement dans le	1905 K initialement dans la	1905 K initialement dans l
pas	32 K encore de commentaire
pasang	2279 K aplikasi
pasidalinkite	2754 K savo istorija	2768 K
pass	1057 K this on	1240 K this
passend	741 K dazu	741 K dazu:
patreon	4192 K'dan
patrocinado	1487 K por
pay	1255 K in #	1255 K in three	1255 K in four
paying	1221 K members get
payment	1030 K methods:
""", 'pe': """
peatoimetaja	1509 K:
peiling	2977 K:
pelaa	1713 K nyt:
pentru	3460 K a vedea acest	3460 K a vizualiza acest	3496 K a vedea acest conținut	3496 K a vizualiza acest conținut	3496 K a afișa acest conținut
penulis	2268 K:	2269 K:	2269 K :
per	428 K veure aquest contingut	428 K mostrar aquest contingut	717 K e-mail zugeschickt	717 K mail zugeschickt	2366 K leggere tutto	2368 K gli abbonati	2368 K chi ha un abbonamento	2392 K commentare	2397 K approfondire	2397 K approfondire:	2410 K contattare l'autore	2410 K contattare l'autrice	2410 K scrivere all'autore	2410 K scrivere all'autrice	2413 K segnalazioni	2461 K visualizzare questo contenuto	2461 K vedere questo contenuto
peramban	2303 K anda tidak
perguntas	72 K?
periodista	394 K especialitzada	394 K especialitzat	1389 K de	1389 K especializada	1389 K especializado
permitida	68 K a reprodução
perskaitykite	2768 K
pewarta	2268 K:	2269 K:	2269 K :
""", 'ph': """
photo	1899 K # sur #	1899 K #/#	1899 K # / #
""", 'pi': """
pick	1255 K up available at
pickup	1255 K available at
piedalies	2828 K
piesakies	2819 K
pievieno	2828 K mūs	2828 K
pievienojies	56 K #	2813 K	2828 K
pievienojieties	2813 K
pilihan	2261 K editor:
pirkite	2759 K bilietus
pitaj	3697 K
pitajte	3697 K
pitanja	72 K
pitanje	3736 K dana:
pitch	1020 K in
""", 'pl': """
place	1128 K a classified	1128 K an ad
play	1133 K our	1133 K today's	1188 K	1231 K responsibly	1270 K now:	1270 K today:	1270 K today's game:	1270 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1231 K gamble responsibly	1239 K be sure to answer the question	1239 K read the rules before
plus	1816 K d'articles sur	1816 K d'infos sur	4044 K-förmån:
""", 'po': """
pobierz	13 K	3188 K z	3188 K w	3188 K na	3188 K w sklepie	3199 K aplikację	3217 K aplikację
podaruj	3 K	3193 K
podcast	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	741 K-tipp:	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1079 K:	1289 K: how	1289 K: why	1289 K: what	1289 K: who	1289 K: where	1289 K: when	1289 K: the	1289 K: inside	1289 K: watch	1289 K: see	1289 K: is	1289 K: can	1289 K: this	1289 K: listen	1734 K: näin	1734 K: tässä	1734 K: siksi	1734 K: tämä	1734 K: kuuntele	1734 K: katso	1734 K: kaikki	1734 K: miten	1734 K: miksi	1734 K: mitä	1734 K: kuka	1734 K: mikä	1734 K: tältä	1734 K: tällainen	1818 K :	2222 K: így	2222 K: itt	2222 K: ezért	2222 K: miért	2222 K: hogyan	2222 K: mit	2222 K: ki	2222 K: mi	2222 K: ez	2222 K: ezt	2222 K: hallgassa	2222 K: nézze	2222 K: minden	2222 K: a	2222 K: az	3000 K: zo	3000 K: hoe	3000 K: dit	3000 K: waarom	3000 K: wat	3000 K: wie	3000 K: de	3000 K: het	3000 K: een	3000 K: alles	3000 K: bekijk	3000 K: luister	3000 K: deze	3000 K: dat	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de	3244 K: jak	3244 K: tak	3244 K: oto	3244 K: dlaczego	3244 K: co	3244 K: kto	3244 K: gdzie	3244 K: to	3244 K: zobacz	3244 K: posłuchaj	3244 K: wszystko	3244 K: noc	3244 K: ludzie	3756 K: kako	3756 K: ovako	3756 K: zašto	3756 K: što	3756 K: šta	3756 K: tko	3756 K: ko	3756 K: gdje	3756 K: gde	3756 K: ovo	3756 K: pogledajte	3756 K: poslušajte	3756 K: sve	3756 K: noć	3756 K: ljudi	3756 K: evo	3851 K: ako	3851 K: takto	3851 K: prečo	3851 K: čo	3851 K: kto	3851 K: kde	3851 K: to	3851 K: pozrite	3851 K: vypočujte	3851 K: všetko	3851 K: noc	3851 K: ľudia	3851 K: tak	3851 K: aké	3946 K: kako	3946 K: tako	3946 K: zakaj	3946 K: kaj	3946 K: kdo	3946 K: kje	3946 K: to	3946 K: poglejte	3946 K: prisluhnite	3946 K: vse	3946 K: noč	3946 K: ljudje	3946 K: takole	3946 K: oglejte	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad
podcastunk	2172 K
podd	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad
pode	3314 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de	3756 K: kako	3756 K: ovako	3756 K: zašto	3756 K: što	3756 K: šta	3756 K: tko	3756 K: ko	3756 K: gdje	3756 K: gde	3756 K: ovo	3756 K: pogledajte	3756 K: poslušajte	3756 K: sve	3756 K: noć	3756 K: ljudi	3756 K: evo	3946 K: kako	3946 K: tako	3946 K: zakaj	3946 K: kaj	3946 K: kdo	3946 K: kje	3946 K: to	3946 K: poglejte	3946 K: prisluhnite	3946 K: vse	3946 K: noč	3946 K: ljudje	3946 K: takole	3946 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3810 K
podporujte	515 K	3810 K
podprite	81 K	3905 K
podsumowanie	26 K wygenerowane	26 K zostało	3181 K artykułu	3181 K wygenerowane	3181 K przygotowane
podziel	3 K się
pogledaj	3682 K video
pogledajte	3682 K i	3682 K još	3682 K video	3682 K:
poglejte	3877 K tudi	3877 K:
poin	2272 K penting oleh	2272 K-poin penting oleh
points	1834 K clés
pokazuj	3227 K treści z	3227 K treści ze	3227 K treści od
pokud	44 K najdete
polecamy	3169 K:
poll	1134 K:	1269 K of the day:	1269 K of the week:	2977 K:
pomohl	498 K vám
pomohol	3794 K vám
pon	1402 K a prueba tus conocimientos	1410 K a prueba tus
ponatis	68 K dovoljen
ponturi	3456 K și sesizări
ponuka	3832 K pre čitateľov:
popular	1078 K in
por	3381 K favor, desative o	3381 K favor desative o
portada	96 K >	96 K '	96 K "	96 K /
portes	3342 K grátis	3342 K gratuitos
posa	399 K a prova els teus
posez	1833 K vos questions	1833 K votre question
poslat	510 K
poslechnout	1 K
post	1075 K a comment
posted	1078 K in	1079 K in:
posts	27 K
potrebbe	2397 K interessarti:
pots	392 K enviar-nos
pour	1761 K nous soutenir	1772 K débloquer	1814 K réagir	1814 K commenter	1818 K aller plus loin	1818 K rappel :	1840 K nous contacter	1840 K contacter	1852 K écouter cet épisode	1881 K votre santé, mangez	1881 K votre santé, évitez	1881 K votre santé, pratiquez
povezano	3682 K:
povolit	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
povzetek	3891 K	3891 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3780 K si	3780 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2556 K:
pratite	12 K	3712 K
preberite	3877 K tudi	3877 K še	3877 K več	3877 K:	3877 K si
prebrali	3941 K ste # od #	3941 K ste že # od #
precio	1487 K: # €
prefer	1108 K
pregunta	397 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3515 K fără acord
prenesi	3898 K
prenesite	13 K	3898 K	3905 K aplikacijo
prenota	2425 K il tuo posto per l'evento
prenumerata	2766 K nuo
prenumeruokite	2766 K ir skaitykite	2766 K nuo	2766 K tik	2768 K
press	1171 K play
pretplatite	3712 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3705 K	3730 K aplikaciju
preuzmite	13 K	3705 K	3712 K aplikaciju	3730 K aplikaciju
previous	1153 K coverage:
previously	1079 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3717 K pogrešku
prijavite	3717 K grešku	3717 K pogrešku	3910 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1240 K this
prisijunk	56 K prie #
prisijunkite	2752 K prie	2768 K
prisluhnite	3877 K podkastu
prispevek	3950 K je
privacy	1045 K notice:
prix	1937 K public
probeer	2945 K # maanden voor	2945 K # weken voor	2961 K	2968 K
proefabonnement	2871 K
profitez	1864 K
prohibida	447 K la reproducció
promo	2364 K flash
promoted	1104 K by	1157 K:
promovido	1403 K por taboola
prosimy	28 K o
protokoll	765 K:
przeczytaj	3169 K także	3169 K też	3169 K:	3169 K też:
przeczytano	3239 K już # z #	3239 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2510 K con il permesso
publicado	1379 K originalmente en	1485 K con permiso de	3424 K com permissão
publicitate	86 K:
publicitatea	3523 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	1144 K every
puede	12 K seguir	1387 K enviarnos	1387 K contactar	1387 K escribir
puedes	12 K seguir	1369 K leer también	1369 K leer:	1387 K enviarnos	1387 K contactar	1387 K escribir	1407 K escuchar todos los episodios
punti	2420 K chiave
puntos	1395 K clave generados
punya	66 K teman yang	72 K pertanyaan	2267 K informasi	2267 K cerita	2267 K foto	2267 K keluhan
puoi	12 K seguirci	2413 K inviarci
push	723 K-nachrichten	723 K-benachrichtigungen	723 K-mitteilungen
pushmeldingen	2881 K
puzzle	1270 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3221 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2475 K è andato storto
qualcuno	2372 K ti ha inoltrato
quan	4419 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1379 K prohibida
quelle	750 K: dpa	750 K:
quellen	750 K:
quer	3333 K sugerir	3333 K contar	3333 K receber as principais	3378 K receber notificações	3378 K receber as nossas notificações	3378 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2417 K traduzione	2482 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1167 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2362 K articolo è riservato	2362 K contenuto è riservato	2417 K articolo è stato tradotto	2425 K articolo è pubblicato sul numero	2430 K articolo aderisce	2458 K video non	2458 K contenuto non	2459 K contenuto è ospitato da	2459 K contenuto proviene da	2481 K articolo è protetto	2481 K contenuto è protetto	2481 K articolo è stato pubblicato originariamente	2482 K articolo è stato	2482 K testo è stato	2482 K contenuto è stato	2510 K articolo è pubblicato	2510 K articolo è tratto da	2511 K testo è stato revisionato	2511 K testo è stato rivisto	2511 K articolo è stato revisionato
quick	1153 K read:
quieres	1387 ¿K contarnos	1439 K recibir notificaciones	1439 K recibir nuestras notificaciones	1439 K recibir alertas
quiz	653 K:	814 K:	850 K:	850 K der woche:	1270 K of the day:	1270 K of the week:	1868 K.	1868 K -	1868 K :	1901 K :	2977 K:	2977 K van de week:	3098 K:	3221 K:	3221 K dnia:	3221 K tygodnia:	3393 K:	4041 K:	4184 K:
quoten	854 K unterliegen	854 K: stand
quoteringen	2981 K onder voorbehoud	2981 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3715 K slušate
radote	44 K	2760 K klaidą
raje	3908 K poslušate
raksti	2814 K autorei	2814 K autoram
raksts	2830 K turpinās
rakstu	46 K drīkst
rangkuman	2272 K ini	2272 K oleh	2272 K ai
rate	8 K this
""", 're': """
re	1868 (K)lire
reach	1084 K the reporter	1084 K the author	1116 K	1247 K reporter	1247 K columnist
reacties	5 K	27 K	2950 K worden
read	13 K this in	1078 K more on these	1078 K more about	1078 K more from	1079 K more	1079 K more:	1079 K also	1079 K next	1079 K:	1079 K |	1079 K all about it	1079 K next:	1084 K more by	1131 K more of our	1139 K this and more	1139 K this story	1143 K our	1147 K on with	1147 K on for	1148 K on with	1153 K the full report here	1153 K the full story here	1183 K our explainer:	1183 K our analysis:	1183 K our guide:	1183 K our interview:	1183 K this next:	1183 K our latest:	1188 K
reader	1269 K poll:	1272 K offer:
readers	1137 K must use	1137 K must log	1227 K get #%	1227 K save	1269 K' poll:
reading	1214 K this on
reageren	5 K	2950 K kan	2950 K is alleen	2970 K op dit artikel
receba	3292 K tudo sobre
receive	1044 K emails from	1052 K notifications	1143 K the	1143 K our	1206 K push	1216 K
recevez	1783 K chaque	1783 K tous les	1783 K gratuitement
recevoir	1793 K les alertes
recibe	1337 K cada	1337 K todas las	1386 K las noticias	1386 K en tu whatsapp
recibir	1344 K notificaciones
recomandarea	3450 K noastră:
recomendado	1403 K por taboola	1403 K por outbrain	3314 K:
recomendamos	1369 K:
recomienda	3 K
recommended	1079 K:	1153 K reading:
redactor	394 K de	1389 K de	1389 K en
redactora	394 K de	1389 K de	1389 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	765 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2829 K kļūdu
regala	3 K
regale	3 K
regarder	1818 K :	1916 K sur
regardez	1852 K la vidéo ci-dessus	1852 K la vidéo ci-dessous
register	1126 K for our	1188 K
registreeru	1517 K
registrer	3079 K deg
registrera	4023 K dig	4038 K dig
registrieren	706 K sie sich
regler	4045 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4045 K. #+	4227 K engelleyici kullaniyorsunuz	4227 K engelleyici kullandiğiniz
reklamdan	4248 K sonra
reklamin	4248 K ardindan	4257 K bitmesine #
relacionado	1369 K:	3314 K:
relacja	3244 K na żywo: jak	3244 K na żywo: tak	3244 K na żywo: oto	3244 K na żywo: dlaczego	3244 K na żywo: co	3244 K na żywo: kto	3244 K na żywo: gdzie	3244 K na żywo: to	3244 K na żywo: zobacz	3244 K na żywo: posłuchaj	3244 K na żywo: wszystko	3244 K na żywo: noc	3244 K na żywo: ludzie
related	1079 K:	1079 K |	1079 K story:	1079 K stories:	1079 K article:	1079 K reading:	1079 K video:	1079 K content:	1183 K coverage:
relire	1818 K
remarks	27 K
rendeld	2171 K meg
rendelje	2171 K meg	2184 K meg
report	7 K an error	7 K a mistake	1188 K
reporter	2268 K:	2269 K:
reporting	1092 (K by	1093 K by	1094 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1400 K tu plaza	1404 K tu plaza
reserve	1126 K your seat	3344 K já o seu lugar na conferência
resim	4236 K # / #
resolva	3340 K as palavras cruzadas	3340 K o sudoku
respeite	28 K
respeta	28 K
respete	28 K
responda	3305 K ao quiz	3305 K o quiz
responde	1361 K a la encuesta
restez	28 K	1856 K informé avec notre appli	1856 K informés avec notre appli
resuelve	1398 K el autodefinido	1398 K la sopa	1398 K el puzle	1398 K los pasatiempos	1402 K el crucigrama	1402 K el sudoku
resum	397 K generat	397 K fet
resume	1395 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1797 K ce podcast sur	1818 K	1818 K ici	1846 K notre hors-série	1852 K tous les épisodes
revisado	1486 K por un
rezervuokite	2768 K
rezime	3697 K
rezumat	3461 K generat	3461 K cu
""", 'ri': """
riassunto	26 K generato	2419 K generato	2419 K realizzato con
ricevi	2374 K ogni
ringkasan	2272 K ini	2272 K dibuat	2272 K oleh	2272 K ai	2325 K ini
riproduzione	68 K libera	68 K consentita
risolvi	2422 K il cruciverba	2422 K il sudoku
rispetta	28 K
rispondi	2422 K al quiz
""", 'ro': """
rodyti	2768 K
rozhovor	563 K	3855 K
""", 'ry': """
ryhdy	1699 K
""", 's': """
s	89 K předplatným	89 K predplatným	442 K'ha produït un error	513 K využitím zpráv
""", 'sa': """
saada	1512 K oma vihje	1512 K meile	1512 K oma arvamuslugu	1512 K arvamuslugu	1527 K
saat	1699 K ilmoituksen	1699 K sähköpostin	1699 K
saiba	3314 K mais	3314 K mais:
saken	46 K kan	3084 K fortsetter	3125 K
saksikan	2261 K juga	2276 K video	2276 K live	2276 K live streaming
sale	1147 K:
salli	1717 K sisältö palvelusta	1717 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1527 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3733 K #
sans	1774 K engagement
save	1148 K #% on your first	1148 K #% on an annual	1148 K #% on a digital	1227 K #%	1259 K #% on your
sayfa	4236 K # / #	4236 K #/#
sazinies	2828 K
saznajte	3682 K više:
""", 'sc': """
scan	1109 K to join	1139 K the qr code	1139 K the code
scannez	1856 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	816 K
schalten	816 K sie
schau	831 K
schenk	797 K diesen
schenken	797 K sie diesen
schick	831 K
schicken	831 K sie
schlagworte	740 K zu
schon	820 K ab # euro
schreib	831 K
schreiben	31 K sie den ersten	744 K sie unserem autor	744 K sie der autorin	744 K sie uns	831 K sie
schrijf	2968 K je
scopri	23 K di più da	2425 K i giochi	2425 K i nostri giochi
scrivi	31 K il primo	2400 K all'autore	2403 K alla redazione	2403 K a redazione
scrivici	2403 K a
scroll	1129 K down for video	2289 K ke bawah	2289 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	607 K også	607 K video	607 K også:	623 K flere jobs	637 K hele	637 K flere	637 K alle	1409 K adhiere a los criterios	1424 K permite la reproducción	1450 K ha producido un error	2353 K sei arrivato fin qui	2353 K sei arrivata fin qui	2353 K sei arrivato fino a qui	2353 K siete arrivati fin qui	2353 K hai letto fin qui	2353 K hai letto fino a qui	2372 K la newsletter ti piace	2372 K questa newsletter ti piace	2372 K questa newsletter ti è piaciuta	2372 K la newsletter ti è piaciuta	2413 K vuoi raccontare	2413 K hai informazioni	3048 K også	3048 K video	3048 K også:	3081 K hele	3081 K alle	3081 K mer av	3267 K valoriza o que fazemos	3267 K valoriza o nosso trabalho	3267 K gosta do que fazemos	3267 K gosta do nosso trabalho	3267 K você valoriza	3267 K você acredita no jornalismo	3267 K acredita no jornalismo	3333 K tiver informações	3333 K você tem informações	3992 K också	3992 K även	3992 K även:	4024 K hela	4024 K alla	4024 K mer av
sea	28 K respetuoso	31 K el primero
search	1170 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1078 K more from	1079 K also	1079 K more	1079 K more:	1079 K also:	1084 K all posts by	1084 K author archive	1183 K our explainer:	1185 K more videos	1188 K	1275 K this post
seen	44 K a typo	44 K a mistake	1189 K
segera	2250 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1391 K
seguinos	12 K
seguir	1391 K a
seguiu	12 K-nos
sehen	775 K sie hier das	775 K sie im video	775 K sie das video	831 K sie
sei	31 K der erste	31 K die erste	2413 K stato testimone	2413 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3266 K membro	3266 K nosso membro	3266 K apoiador	3266 K apoiadora	3266 K um apoiador	3266 K assinante	3370 K responsável, beba
sekite	2752 K	2768 K
seko	2813 K	2828 K
sekojiet	2813 K
selanjutnya	2288 K:
sem	32 K comentários
sembra	2466 K che tu stia usando un ad
senaste	3991 K nytt om
send	3 K this	617 K os et krypteret	617 K os dit tip	637 K	1084 K us your	1084 K tips to	1084 K your tips	1084 K feedback to	1084 K your story ideas	1167 K us	1167 K your	1167 K photos	1167 K pictures	1188 K	1240 K this	1240 K it on	3058 K sikkert tips	3058 K tips	3081 K	3081 K saken videre
senden	831 K sie
seneste	606 K nyt om
sent	1144 K every	1144 K each	1211 K on mondays	1211 K on tuesdays	1211 K on wednesdays	1211 K on thursdays	1211 K on fridays	1211 K on saturdays	1211 K on sundays
seotud	1500 K:
ser	3083 K du noe feil	4025 K du något fel
ses	1821 K derniers articles	1933 K derniers articles
set	44 K en fejl	1188 K
sett	44 K en feil
setzen	831 K sie
seu	27 K comentário	3281 K cadastro foi	3350 K comentário será
seuraa	12 K	1682 K kirjoittajaa	1682 K toimittajaa	1699 K
""", 'sf': """
sfoglia	2506 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1084 K your story	1167 K your	1188 K	1240 K this
shop	1188 K	1265 K now:
short	1075 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	392 K tens informació	1387 K tienes información	1387 K tiene información	1387 K tenés información	1387 K conoces algún	1387 K conoces un caso	1456 K quieres ponerte en contacto con	1456 K quiere ponerse en contacto con	1456 K quieres contactar con	1840 K vous avez des informations	1840 K vous disposez	1840 K vous souhaitez	2475 K è verificato un errore
sia	31 K il primo
sichere	831 K
sichern	831 K sie
sie	7 K haben einen fehler	12 K finden uns	744 K erreichen die autorin	744 K erreichen den autor	764 K erreichen	840 K haben schon ein abo	840 K haben ihr limit	840 K haben das limit	840 K haben schon ein konto
sieh	775 K dir das video
siehe	741 K auch
siga	12 K	12 K-nos	1386 K el canal	3292 K tudo sobre	3330 K este autor	3330 K esta autora
sign	1020 K up here	1044 K up to get	1044 K up to receive	1045 K up to	1045 K up for	1045 K up here	1045 K up (it's	1140 K up for push	1140 K up for alerts	1140 K up for text alerts	1140 K up for breaking news alerts	1175 K up to our	1175 K up for our	1175 K up for breaking	1175 K up for free	1188 K up	1188 K in	1212 K up to	1212 K up for
sigue	12 K a	1348 K toda la información de	1348 K la información de	1348 K toda la actualidad de	1348 K todas las noticias de	1369 K leyendo:	1386 K el canal	1391 K a	1423 K toda la actualidad	1464 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2261 K juga	2261 K juga:	2261 K:	2261 K video	2266 K berita	2276 K video	2287 K berita selengkapnya	2287 K berita lainnya	2288 K juga video
sin	32 K comentarios
sintesi	26 K generata	2419 K realizzata con	2419 K generata
sirala	4249 K:
sisa	2293 K artikel gratis	2296 K karakter
sisesta	1527 K
siste	3047 K nytt om
sitter	3083 K du på	4025 K du på
siz	33 K ne
sizce	33 K
sizin	4197 K başiniza
""", 'sk': """
skaitykite	2742 K daugiau	2742 K taip pat	2742 K ir	2768 K
skapa	4023 K ett	4023 K konto	4024 K	4038 K ett konto	4038 K konto
skaties	2803 K arī	2828 K
skicka	4024 K
skinite	13 K	3705 K	3730 K aplikaciju
skontaktuj	3172 K się z autorem
skopiuj	3193 K link	3193 K
skriv	617 K til journalisten	618 K til	637 K	637 K direkte	3081 K inn	3081 K direkte	3081 K til oss	4024 K upp	4024 K direkt
""", 'sl': """
sledite	12 K	3905 K
sleduj	12 K
sledujte	12 K	480 K:	515 K	3810 K
slik	3080 K bruker	3080 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	771 K nutzen wir ki
sob	3320 K supervisão de	3330 K supervisão de
sobre	1373 K el autor	1373 K la autora	1373 K la firma	1376 K el autor	1376 K la autora	1376 K la firma	3318 K o autor	3318 K a autora	3321 K o autor	3321 K a autora
sois	31 K le premier
soit	1925 K # € après	1925 K #€ après
solliciteer	2971 K nu
sollten	744 K ihnen fehler
solo	1326 K para suscriptores	2368 K per abbonati	2447 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3278 K para assinantes
sommario	2419 K generato	2419 K realizzato con
sonda	3221 K:
sondage	1868 K -	1868 K.
sorodna	3877 K novica
sorodno	3877 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2445 K
sostieni	81 K	2357 K	2357 K il	2357 K la	2445 K
souhrn	497 K	497 K článku
sous	1835 K-titres désactivés	1835 K-titres activés	1905 K licence creative commons
soutenez	81 K	1764 K	1764 K le
soutenir	1764 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4024 K
special	1147 K offer	1153 K report:
speel	2926 K onze	2978 K nu:
spel	2978 K van de dag:
spela	4024 K upp	4042 K nu:	4045 K ansvarsfullt
spelregels	2896 K
spende	700 K für
spenden	700 K für	791 K an:
spendenkonto	791 K:
spiel	778 K unser
spielen	778 K sie unser
spil	654 K nu:
spill	3081 K av	3099 K nå:
sponseret	688 K af
sponset	3133 K av
sponsored	1104 K by	1157 K:	1200 K by our	1299 K by
sponsoreret	688 K af
sponsorizzato	2427 K da
sponsrat	4078 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3905 K
spring	1147 K sale
spune	59 K-mi
spytaj	3181 K
""", 'st': """
sta	2968 K
stai	2466 K usando un ad	2466 K utilizzando un ad	2466 K usando un adblock
start	1147 K your	1174 K your day with	1174 K your morning with	1174 K your week with	2971 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3694 K autora	3694 K izraženi	3694 K izneti	3694 K izneseni
stay	28 K on topic	1045 K up to date with	1131 K with	1139 K ahead with	1188 K	1206 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2968 K
stellen	771 K sie der
stelling	2977 K:
stem	637 K	2926 K mee	2968 K	3081 K
steun	81 K	2944 K	2968 K
stiahnite	13 K si	3810 K si aplikáciu
stimm	778 K jetzt ab:
stimmen	778 K sie jetzt ab:	831 K sie
story	1160 K by
straipsnis	2770 K tęsiasi
streszczenie	26 K wygenerowane	3181 K	3181 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2968 K
""", 'su': """
su	27 K comentario	2380 K facebook e twitter	2380 K facebook e instagram
sua	3281 K inscrição foi
subscreva	3348 K o nosso podcast
subscribe	12 K to our	1027 K to	1045 K to	1109 K to the	1109 K to	1137 K to comment	1147 K	1188 K	1190 K for	1212 K to
subscriber	1272 K benefit:
subscribers	1190 K can read	1221 K get
subscriptions	1148 K start at
subskrybuj	3199 K
sudah	59 K mencoba	59 K coba
sui	2380 K nostri canali
suivez	12 K	1798 K @	1798 K-moi sur	1798 K-le sur	1798 K-la sur	1842 K
suivre	1798 K @	1799 K le thème "	1799 K le sujet "	1842 K
suka	69 K tulisan	69 K artikel	2273 K artikel ini
sull	2401 K'autore	2404 K'autore
sumate	12 K	56 K a las #	1312 K desde
sumber	2269 K:	2269 K :
summary	1124 K
summer	1147 K sale
support	1027 K	1027 K the	1188 K
supporters	1221 K get
sur	1786 K l'application	1797 K apple podcasts	1797 K spotify	1797 K deezer	1801 K facebook et twitter	1801 K facebook, twitter	1801 K facebook et instagram	1818 K le même sujet
survey	1134 K:
suscribite	1324 K y leé
susikurkite	2768 K
susisiekite	2768 K
""", 'sv': """
svar	623 K på vores	637 K	3064 K på vår	3081 K
svara	4008 K på vår	4024 K
sve	3757 K o:	3757 K o temi:
svi	3757 K članci o temi:	3757 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3698 K vam se
svidio	82 K vam se	3698 K vam se
svidjelo	69 K vam se	82 K vam se	3698 K vam se
""", 'sy': """
syndicated	1182 K with permission
synes	638 K du om
""", 'sz': """
szavazz	2200 K:
szavazzon	2184 K	2200 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3064 K quizen	3064 K vår quiz	3081 K testen	3081 K vår	3891 K povzetek	3950 K članek je
taalfout	7 K	2896 K
tack	4057 K vare våra läsare	4057 K vare er läsare	4057 K vare dig
tady	541 K je vložený obsah	541 K je vložený příspěvek	541 K se nachází vložený obsah	541 K se nachází vložený příspěvek	541 K najdete vložený obsah	541 K najdete vložený příspěvek
tag	623 K quizzen	623 K vores quiz	637 K vores
tagged	1079 K:
tags	1079 K:
taip	2742 K pat skaitykite
take	1133 K our	1188 K	1204 K us with you	1227 K #% off	1259 K #% off your
takip	12 K edin
takket	667 K være vores læsere	667 K være vores abonnenter	667 K være vores medlemmer	3112 K være våre lesere	3112 K være våre abonnenter
tallenna	1699 K
tambahkan	2266 K
tanya	2272 K ai kami
tap	1171 K play	1188 K
tapkite	2768 K
tato	52 K investigace
tausta	1669 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1369 K puede interesar	1369 K puede interesar:	1369 K recomendamos:	1369 K recomendamos leer:	1439 K gustaría recibir notificaciones
tead	1512 K teemast	1512 K rohkem
tee	1517 K test	1685 K testi	1699 K testimme
teile	3 K	831 K
teilen	3 K sie	831 K sie
teilt	3 K
teks	2325 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1531 K:	2913 K: door	2941 K gaat verder onder	2941 K loopt door onder	2941 K gaat verder na	3175 K ukazał się	3175 K pochodzi z	3181 K przetłumaczony	3181 K został przetłumaczony	3181 K czyta	3249 K	3257 K powstał we współpracy z	3694 K izražava	3697 K je preveden	3697 K čita	3700 K je objavljen u	3760 K je	3767 K je nastao u saradnji sa
tekstas	2772 K:
teksten	46 K må	46 K kan	680 K	3125 K
teksti	46 K võib	1682 K	1739 K on julkaistu
tekstin	46 K saa
teksts	2832 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1057 K a friend	1084 K us your story	1188 K
telli	1525 K	1527 K
tellijana	1527 K
tem	3333 K alguma informação	3333 K informações	3333 K uma sugestão	3333 K uma denúncia	3333 K alguma história	3333 K uma história
tema	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad
temas	1367 K:
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1259 K per cent off your	3181 K skrót
tens	72 K dubtes	392 K informació	392 K una història
tento	497 K souhrn	497 K článek byl přeložen	563 K článek	563 K text	3793 K súhrn	3793 K článok bol preložený	3855 K článok	3855 K text
terjadi	2320 K kesalahan	2320 K masalah
terjemahan	2272 K ini	2272 K dibantu	2325 K ini
terms	1092 K and conditions apply
test	623 K din viden	1133 K your knowledge	2926 K je kennis	3064 K kunnskapene dine	4184 K:
testa	4008 K dina kunskaper
testaa	1685 K
testas	2776 K:
teste	778 K dein wissen	831 K	3305 K os seus conhecimentos	3305 K seus conhecimentos
testen	778 K sie ihr wissen	831 K sie
testez	1864 K
testi	1712 K:
testo	2419 K generato	2482 K generato	2482 K redatto	2482 K tradotto	2511 K revisionato da
testou	59 K a receita
tests	2836 K:
tetszett	8 K	69 K?	69 K a	82 K	2185 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	448 K generat	448 K redactat	448 K traduït	497 K byl přeložen	500 K vyšel v	563 K	571 K vznikl ve spolupráci s	765 K:	1246 K us on	1246 K us at	1246 K the studio	1246 K the newsroom	3516 K generat	3516 K redactat	3516 K tradus	3793 K bol preložený	3796 K vyšiel v	3855 K	3863 K vznikol v spolupráci s
texte	1833 K traduit	1906 K généré	1906 K rédigé	1906 K traduit	1936 K relu par
texten	46 K får	4026 K fortsätter	4070 K
texterna	46 K får
texto	1395 K traducido	1458 K generado	1458 K redactado	1458 K traducido	1486 K revisado por	3337 K traduzido	3397 K gerado	3397 K redigido	3397 K traduzido	3425 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4419 K gia kênh	4428 K gia khảo sát	4428 K gia bình chọn
thank	1100 K you for reading	1239 K you for contributing an answer	1239 K you for your interest in this question
thanks	1100 K for reading	1239 K for contributing an answer
the	5 K comments	1045 K latest news directly	1078 K latest in	1078 K latest from	1124 K ai summary	1290 K dossier on the topic:	1290 K dossier on:
thema	76 K geschlossen
theo	4405 K dõi báo	4405 K dõi trên	4419 K dõi báo	4419 K dõi chúng tôi	4419 K dõi kênh	4421 K dõi
there	32 K are no comments	32 K are no	1204 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1124 K article was	1124 K article has been	1124 K story was	1124 K story has been	1124 K content was	1124 K summary	1124 K translation	1124 K piece was	1129 K article is also available as audio	1182 K article first appeared	1182 K story first appeared	1182 K piece first appeared	1182 K post first appeared	1182 K report includes material	1182 K report includes information	1182 K report includes reporting	1182 K report contains material	1190 K is a preview	1195 K is an ai-generated	1195 K is an ai	1195 K ai-generated	1195 K ai summary	1237 K topic was automatically closed	1237 K topic was closed	1237 K topic is closed	1237 K topic is now closed	1237 K topic has been closed	1237 K topic will close	1237 K topic is locked	1237 K thread is closed	1237 K thread was closed	1237 K thread is now closed	1237 K thread has been closed	1237 K thread is locked	1237 K thread has been locked	1237 K discussion is closed	1237 K discussion is now closed	1237 K discussion has been closed	1237 K conversation is closed	1237 K conversation has been locked	1237 K post is locked	1237 K post has been locked	1250 K article appears in	1250 K article appeared in	1250 K story appears in	1250 K essay appears in	1250 K piece appears in	1250 K review appears in	1250 K interview appears in	1254 K content comes from	1269 K week's poll:	1293 K article was translated by	1293 K text was translated by	1293 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2372 K hanno inoltrato questa newsletter	2397 K potrebbe interessare:
tiene	1381 ¿K información
tienes	72 K dudas	72 K preguntas	1372 ¿K una historia	1375 K una denuncia	1375 ¿K una denuncia	1375 K una pista	1375 ¿K una pista	1375 K una historia	1375 ¿K una historia	1381 ¿K información	1381 ¿K una historia	1382 ¿K alguna	1387 ¿K algo que
tijdelijk	2971 K:
tiklayin	4168 K
tiktok	4252 K'ta
tilaa	1699 K
tilaajaetu	1715 K:
tilaajana	89 K
tillad	658 K altid indhold fra	658 K indhold fra
tillat	3103 K alltid innhold fra	3103 K innhold fra
tilmeld	637 K
tin	4414 K liên quan:	4482 K tiếp tục
tip	41 K de redactie	41 K redaktionen	617 K journalisten	617 K redaktionen	1020 K your	2902 K de redactie	2902 K ons	2968 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1189 K?	3058 K journalisten	3058 K redaksjonen	3058 K oss	3059 K	4002 K:
tipsa	41 K redaktionen	4002 K reportern	4002 K redaktionen	4002 K oss	4002 K anonymt
""", 'to': """
to	26 K podsumowanie	1075 K join the conversation	1131 K hear more	1272 K order a copy	1272 K order your copy	1272 K buy a copy	1272 K order this book	3181 K streszczenie	3181 K podsumowanie
toate	3458 K articolele lui
toda	1412 K la información en nuestra
todas	1365 K las noticias de
today	1269 K's poll:
todos	27 K los comentarios	27 K os comentários	1372 K los artículos de	3317 K os artigos de
toeta	81 K	1524 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1682 K
toimituksen	41 K vihjepuhelin
toista	1699 K
tonton	2261 K juga	2261 K:	2261 K juga:	2276 K video	2334 K di
toon	2983 K inhoud van
top	96 K＞	1078 K stories in	1078 K stories from
topics	1079 K:
torne	3266 K-se membro
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	497 K shrnutí	3793 K zhrnutie
tous	27 K les commentaires	1816 K les articles de	1821 K les articles de	1933 K les articles d
toute	1816 K l'actualité de	1816 K l'actu	1856 K l'info dans votre poche
""", 'tr': """
traduit	1833 K avec l'aide	1833 K à l'aide
traduzione	2419 K realizzata con
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	4471 K #/#	4471 K # / #
transmettez	3 K
treat	1188 K yourself
trending	1078 K in	1153 K:
tried	59 K it?	1235 K this recipe	1235 K this
trier	1913 K par
trimite	3 K	3456 K-ne
try	1133 K today's	1133 K our	1143 K our	1147 K	1148 K one month for $#	1148 K one month for £#	1148 K one month for €#	1148 K it for $#	1148 K it for £#	1148 K it for just $#	1148 K it for just £#	1148 K a month for $#	1148 K a month for £#	1148 K us for $#	1188 K	1203 K	1204 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1335 K correo electrónico	1409 K comentario será	1473 K vídeo comienza en #	3227 K znajduje się osadzona treść	3227 K znajduje się osadzona post	3227 K znajduje się osadzona film	3227 K jest osadzona treść	3227 K jest osadzona post	3227 K jest osadzona film	3463 K ce părere ai	3834 K je vložený obsah	3834 K je vložený príspevok	3834 K sa nachádza vložený obsah	3834 K sa nachádza vložený príspevok	3834 K nájdete vložený obsah	3834 K nájdete vložený príspevok
tud	2166 K valamit
tudo	3311 K sobre
tudsz	2166 K valamit
tue	81 K
tukaj	3929 K je vdelana vsebina
tukekaa	81 K
tule	1517 K tööle	1685 K lukijailtaan	1685 K mukaan	1699 K mukaan
tunnetko	66 K jonkun
turite	2754 K naujieną	2754 K informacijos	2754 K istoriją
turn	1140 K on alerts
tutaj	3227 K znajduje się osadzona treść	3227 K znajduje się osadzona post	3227 K znajduje się osadzona film	3227 K jest osadzona treść	3227 K jest osadzona post	3227 K jest osadzona film
tutte	2394 K le notizie su	2443 K le notizie di
tutti	27 K i commenti	2400 K gli articoli di	2428 K gli episodi del podcast
""", 'tv': """
tv	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1734 K: näin	1734 K: tässä	1734 K: siksi	1734 K: tämä	1734 K: kuuntele	1734 K: katso	1734 K: kaikki	1734 K: miten	1734 K: miksi	1734 K: mitä	1734 K: kuka	1734 K: mikä	1734 K: tältä	1734 K: tällainen	2222 K: így	2222 K: itt	2222 K: ezért	2222 K: miért	2222 K: hogyan	2222 K: mit	2222 K: ki	2222 K: mi	2222 K: ez	2222 K: ezt	2222 K: hallgassa	2222 K: nézze	2222 K: minden	2222 K: a	2222 K: az	3000 K: zo	3000 K: hoe	3000 K: dit	3000 K: waarom	3000 K: wat	3000 K: wie	3000 K: de	3000 K: het	3000 K: een	3000 K: alles	3000 K: bekijk	3000 K: luister	3000 K: deze	3000 K: dat	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de	3244 K: jak	3244 K: tak	3244 K: oto	3244 K: dlaczego	3244 K: co	3244 K: kto	3244 K: gdzie	3244 K: to	3244 K: zobacz	3244 K: posłuchaj	3244 K: wszystko	3244 K: noc	3244 K: ludzie	3756 K: kako	3756 K: ovako	3756 K: zašto	3756 K: što	3756 K: šta	3756 K: tko	3756 K: ko	3756 K: gdje	3756 K: gde	3756 K: ovo	3756 K: pogledajte	3756 K: poslušajte	3756 K: sve	3756 K: noć	3756 K: ljudi	3756 K: evo	3851 K: ako	3851 K: takto	3851 K: prečo	3851 K: čo	3851 K: kto	3851 K: kde	3851 K: to	3851 K: pozrite	3851 K: vypočujte	3851 K: všetko	3851 K: noc	3851 K: ľudia	3851 K: tak	3851 K: aké	3946 K: kako	3946 K: tako	3946 K: zakaj	3946 K: kaj	3946 K: kdo	3946 K: kje	3946 K: to	3946 K: poglejte	3946 K: prisluhnite	3946 K: vse	3946 K: noč	3946 K: ljudje	3946 K: takole	3946 K: oglejte	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad
""", 'tw': """
tweet	1246 K us
twitter	4219 K gönderisini	4252 K'da
""", 'ty': """
tycker	82 K du om
tylko	3224 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2958 K kunt zich altijd	2995 K hebt al # van	2995 K hebt # van	2995 K heeft al # van	2995 K heeft # van
""", 'ug': """
ugens	653 K spørgsmål:	653 K quiz:
""", 'ui': """
uit	2899 K het archief:	2964 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2958 K kan
""", 'uj': """
uji	2277 K pengetahuanmu	2277 K pengetahuan anda
""", 'uk': """
ukens	3098 K spørsmål:	3098 K quiz:
""", 'ul': """
ultime	2394 K notizie di
""", 'um': """
um	738 K kommentare zu	3409 K post compartilhado por	3409 K vídeo compartilhado por
uma	3409 K publicação compartilhada por	3409 K publicação partilhada por
umfrage	850 K:
""", 'un': """
un	41 K témoignage à	1469 K vídeo compartido por	1469 K post compartido por	1780 K e-mail de confirmation	1780 K email de confirmation	1780 K mail de confirmation	1780 K courriel de confirmation	1840 K témoignage	1840 K fait	1852 K podcast à écouter	1885 K contenu provenant d	1917 K post partagé par	2415 K post condiviso da	2494 K post condiviso da	2494 K video condiviso da	3465 K articol susținut de	3465 K articol în parteneriat	3465 K proiect susținut de
una	1393 K publicación compartida por	1393 K publicación compartida de	1469 K publicación compartida por	2494 K foto pubblicata da
unbegrenzter	794 K zugang
unduh	13 K	2250 K aplikasi	2279 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1821 K information à nous transmettre	1829 K info à nous	1840 K info	1840 K information à	1898 K erreur est survenue	1898 K erreur s'est produite	1917 K publication partagée par	1917 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1035 K access for
unlock	1147 K
unser	791 K spendenkonto	814 K wochenquiz	814 K quiz	830 K autor	830 K reporter	830 K redakteur	830 K korrespondent	833 K chatbot	833 K ki-chatbot	833 K wochenrätsel
unsere	741 K leseempfehlung	830 K autorin	830 K reporterin	830 K redakteurin	830 K korrespondentin	833 K ki	833 K frage der woche
untuk	2266 K mendapatkan	2306 K melihat konten ini	2306 K menampilkan konten ini
""", 'up': """
up	1079 K next:
upozornit	520 K na chybu
upozornite	3815 K na chybu
uppdatera	4024 K
""", 'us': """
us	82 K ha agradat
users	1137 K must
usually	1255 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1527 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3739 K dopusti sadržaj	3739 K dozvoli sadržaj	3739 K prikaži sadržaj	3739 K učitaj sadržaj
uvijek	3739 K dopusti sadržaj	3739 K dozvoli sadržaj	3739 K prikaži sadržaj	3739 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3863 K spolupráci s partnerom	3946 K živo: kako	3946 K živo: tako	3946 K živo: zakaj	3946 K živo: kaj	3946 K živo: kdo	3946 K živo: kje	3946 K živo: to	3946 K živo: poglejte	3946 K živo: prisluhnite	3946 K živo: vse	3946 K živo: noč	3946 K živo: ljudje	3946 K živo: takole	3946 K živo: oglejte
""", 'va': """
vaata	1500 K ka	1527 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2814 K tev ir ziņa	2814 K tev ir ko	2814 K esi pieredzējis	2829 K raksts
valuta	2352 K che tu possa aiutarci	2352 K se aiutarci	2352 K di aiutarci	2352 K se sostenerci	2352 K una donazione
vam	82 K je všeč	82 K je bil všeč	3892 K je bil	3892 K je bila
van	72 K kérdésed	2166 K egy jó	2166 K egy tipped	2166 K egy tippje	2185 K olyan	2185 K olyan dokumentuma
var	31 K först	4024 K med
varaa	1699 K
vasta	1527 K
vastaa	1685 K	1699 K
vastaava	1697 K päätoimittaja:
vastutav	1509 K väljaandja:
""", 've': """
ve	571 K spolupráci s partnerem
vea	1369 K también	1369 K también:	1407 K el video a continuación	1407 K el vídeo a continuación
veckans	4041 K fråga:	4041 K quiz:
ved	617 K du mere	617 K du noget
vedd	2184 K meg
vedi	2397 K anche	2397 K anche:	2400 K tutti gli articoli di	2493 K su	2506 K le foto	2515 K
vedno	3929 K dovoli vsebino	3929 K prikaži vsebino	3929 K naloži vsebino
vegeu	388 K també
vegye	2184 K meg
vegyen	2171 K jegyet	2171 K részt	2184 K részt
veillez	28 K à
veja	3311 K mais em	3314 K também	3314 K mais	3314 K:	3314 K também:	3314 K mais:	3348 K o vídeo abaixo	3348 K o vídeo acima	3348 K os vídeos mais assistidos	3408 K no	3421 K as fotos	3428 K
venujte	3806 K
ver	1368 K galería	1369 K también	1372 K todos los artículos de	1468 K en	1468 K esta publicación en	1468 K el vídeo en	1468 K video en	1481 K galería	1481 K fotogalería	1481 K fotos	1481 K las fotos	1481 K infografía	1481 K imágenes	1490 K	3299 K publicação no	3299 K esta publicação no	3299 K essa foto no	3317 K todos os artigos de	3408 K no	3408 K este post no	3408 K esta publicação no	3408 K esta foto no	3421 K galeria	3421 K fotogaleria	3421 K fotos	3421 K as fotos	3421 K infográfico	3428 K
verder	2925 K lezen:	2964 K in het nieuws:
verhaal	2941 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	797 K sie diesen
verschijnt	2932 K elke	2932 K iedere
verstuur	3 K dit
vertaling	2913 K:
verwandtes	799 K thema:
vet	3058 K du mer	3058 K du noe	4002 K du mer	4002 K du något
veuillez	28 K respecter
vezane	3682 K vesti:
vezi	3450 K și	3450 K și:	3450 K:	3458 K toate articolele	3467 K video mai sus	3467 K video mai jos	3525 K pe	3525 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	637 K vil gerne høre	647 K har tidligere skrevet	667 K har ingen ejer	667 K har ingen ejere	667 K har ingen aktionærer	3081 K vil gjerne høre	3092 K har tidligere skrevet	3112 K har ingen eier	3112 K har ingen eiere	3112 K har ingen aksjonærer	4024 K vill gärna höra	4034 K har tidigare skrivit	4057 K har ingen ägare	4057 K har inga ägare	4057 K har inga aktieägare
viac	3780 K:	3780 K k téme:	3852 K o téme:	3852 K o:	3852 K k téme téme:	3852 K k téme:
video	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1129 K above:	1129 K below:	1160 K by	1289 K: how	1289 K: why	1289 K: what	1289 K: who	1289 K: where	1289 K: when	1289 K: the	1289 K: inside	1289 K: watch	1289 K: see	1289 K: is	1289 K: can	1289 K: this	1289 K: listen	1734 K: näin	1734 K: tässä	1734 K: siksi	1734 K: tämä	1734 K: kuuntele	1734 K: katso	1734 K: kaikki	1734 K: miten	1734 K: miksi	1734 K: mitä	1734 K: kuka	1734 K: mikä	1734 K: tältä	1734 K: tällainen	2303 K ini tidak	2303 K tidak	3000 K: zo	3000 K: hoe	3000 K: dit	3000 K: waarom	3000 K: wat	3000 K: wie	3000 K: de	3000 K: het	3000 K: een	3000 K: alles	3000 K: bekijk	3000 K: luister	3000 K: deze	3000 K: dat	3120 K: slik	3120 K: her	3120 K: derfor	3120 K: dette	3120 K: hør	3120 K: se	3120 K: alt	3120 K: hvordan	3120 K: hvorfor	3120 K: hva	3120 K: hvem	3120 K: den	3120 K: det	3120 K: de	3682 K pogledajte	3756 K: kako	3756 K: ovako	3756 K: zašto	3756 K: što	3756 K: šta	3756 K: tko	3756 K: ko	3756 K: gdje	3756 K: gde	3756 K: ovo	3756 K: pogledajte	3756 K: poslušajte	3756 K: sve	3756 K: noć	3756 K: ljudi	3756 K: evo	3851 K: ako	3851 K: takto	3851 K: prečo	3851 K: čo	3851 K: kto	3851 K: kde	3851 K: to	3851 K: pozrite	3851 K: vypočujte	3851 K: všetko	3851 K: noc	3851 K: ľudia	3851 K: tak	3851 K: aké	3946 K: kako	3946 K: tako	3946 K: zakaj	3946 K: kaj	3946 K: kdo	3946 K: kje	3946 K: to	3946 K: poglejte	3946 K: prisluhnite	3946 K: vse	3946 K: noč	3946 K: ljudje	3946 K: takole	3946 K: oglejte	4065 K: så	4065 K: här	4065 K: därför	4065 K: det här	4065 K: hör	4065 K: se	4065 K: allt	4065 K: detta	4065 K: den	4065 K: det	4065 K: de	4065 K: hur	4065 K: varför	4065 K: vad	4238 K haber:	4257 K süresi	4454 K này không	4454 K không
videoclipul	3493 K nu
videos	856 K von
videoyu	4221 K izlemek için
vidi	3682 K još
view	1084 K all posts by	1084 K all articles by	1265 K deal	1275 K this post	1275 K post on	1275 K this content
viikon	1712 K kysymys:	1712 K visa:
viktoriin	1535 K:
viktorina	2776 K:
vil	623 K du arbejde	623 K du være med på holdet	3064 K du jobbe	3064 K du være med på laget
vill	4008 K du jobba	4008 K du arbeta
vind	82 K je dit	623 K billetter	637 K
vinkkaa	1678 K toimitukselle	1678 K
vinn	3064 K billetter	3081 K	4008 K biljetter	4024 K
vir	3903 K:
viri	3903 K:
vis	28 K respekt	637 K indhold	658 K altid indhold fra	658 K indhold fra	3081 K innhold	3103 K alltid innhold fra	3103 K innhold fra
visa	28 K respekt	1712 K:	4024 K innehåll	4048 K alltid innehåll från	4048 K innehåll från
visit	1188 K
visita	1404 K nuestra tienda	2425 K lo store	2425 K il nostro store
visite	3344 K a nossa loja	3344 K nossa loja
viste	7 K
visualizza	2493 K su	2493 K questo post su	2494 K questo post
visualizzando	2415 K questo contenuto
viu	7 K algum	44 K um erro	3333 K algo	3333 K alguma coisa
""", 'vk': """
vklopi	3898 K
vklopite	3898 K
""", 'vo': """
voce	2417 K generata
voeg	2968 K
voir	1816 K tous les articles	1818 K aussi	1818 K la vidéo	1821 K tous les articles de	1852 K la vidéo ci-dessus	1916 K sur	1930 K le diaporama	1930 K les photos	1930 K la galerie	1930 K le portfolio	1930 K l'infographie	1940 K
voit	1678 K lähettää vinkin
voita	1699 K
voix	1833 K générée
voleu	430 K rebre notificacions
volg	12 K ons	12 K	2914 K	2968 K
voller	794 K zugriff
vols	392 K compartir	392 K explicar	430 K rebre notificacions	430 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2949 K je deze
voor	2920 K dit artikel	2961 K maar # euro per	2961 K maar €#	2961 K slechts # euro per	2961 K slechts €#
voordeel	2980 K voor abonnees:
vorlesezeit	847 K
vota	1361 K por el mejor	1361 K por la mejor	1361 K al mejor	1361 K a la mejor	1361 K en nuestra encuesta	1361 K en la encuesta
vote	1188 K
votre	27 K commentaire	1783 K adresse e-mail	1783 K adresse email	1921 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1772 K est offert	1783 K désinscrire à tout moment	1783 K pouvez vous désinscrire à tout moment	1821 K avez une information	1829 K travaillez	1829 K avez été	1829 K êtes témoin	1829 K avez une information	1829 K souhaitez témoigner	1840 K avez une info	1840 K avez une information	1840 K avez des informations	1840 K disposez	1840 K souhaitez	1840 K êtes concerné	1840 K êtes témoin	1840 K avez été témoin	1840 K avez des photos	1840 K pouvez nous	1840 K pouvez joindre	1840 K pouvez contacter	1840 K pouvez écrire à	1913 K êtes # à avoir voté	1913 K êtes # # à avoir voté
voz	1395 K generada
""", 'vr': """
vraag	2977 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3456 K să ne spui	3498 K să primești notificări	3498 K notificări
""", 'vs': """
vse	3947 K o:	3947 K o temi:
vsebina	3957 K je nastala v sodelovanju z	3957 K je nastala v sodelovanju s
vsi	3947 K članki o temi:
""", 'vu': """
vui	4457 K lòng bật javascript
vuoi	2413 K segnalarci	2413 K raccontarci	2463 K ricevere le notifiche	2463 K ricevere notifiche	2463 K ricevere le nostre notifiche	2463 K attivare le notifiche
""", 'vy': """
vytisknout	510 K
""", 'w': """
w	3227 K tym miejscu znajduje się osadzona treść	3227 K tym miejscu znajduje się osadzona post	3227 K tym miejscu znajduje się osadzona film	3227 K tym miejscu jest osadzona treść	3227 K tym miejscu jest osadzona post	3227 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1189 K to	1190 K to	1190 K more	1206 K to be the first
war	8 K dieser	8 K der	807 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1100 K this forwarded	1165 K this	2949 K deze	2969 K je erbij	2969 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2926 K is jouw mening	2949 K vind je van	2949 K vond u van	2949 K vindt u van
watch	1062 K us on	1079 K |	1079 K now:	1079 K more:	1079 K the video:	1079 K the latest	1079 K:	1129 K the video above	1129 K the video below	1129 K the clip above	1129 K the clip below	1129 K the full video	1129 K the full interview	1129 K the full episode	1171 K more	1171 K our	1185 K more videos	1188 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1030 K accept:	1030 K accept visa	1030 K accept paypal	1128 K're hiring	1128 K are hiring	1135 K value your opinion	1135 K'd love your feedback	1174 K respect your privacy	1203 K use	1203 K love	1203 K recommend	1282 K have no owner	1282 K have no owners	1282 K have no paywall	1282 K have no shareholders	2992 K hebben geen
wees	31 K de eerste
weet	2969 K je	2969 K u
weitere	740 K artikel zu	740 K artikel aus	740 K themen aus	744 K artikel von
weiterlesen	741 K:
wekelijkse	2875 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	831 K
werden	831 K sie
were	1189 K you	1245 K you
wesprzyj	81 K	3199 K
wettquoten	854 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1078 K others are reading	1079 K to read next:	1245 K do you	1245 K did you	1245 K's your	1245 K is your	1245 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1246 K us on	1246 K us at	1246 K:
where	1245 K were you
""", 'wi': """
wideo	3185 K znajdziesz	3185 K poniżej	3244 K: jak	3244 K: tak	3244 K: oto	3244 K: dlaczego	3244 K: co	3244 K: kto	3244 K: gdzie	3244 K: to	3244 K: zobacz	3244 K: posłuchaj	3244 K: wszystko	3244 K: noc	3244 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	807 K fanden sie	807 K fandest du	807 K finden sie	807 K hilfreich war	814 K gut kennen sie	814 K gut kennst du
wij	2992 K hebben geen
wil	2969 K je
wir	864 K haben keinen konzern	864 K haben keinen verleger	864 K haben keinen investor
with	1159 K inputs from	1159 K input from	1159 K agency inputs	1159 K reporting by	1159 K additional reporting	1221 K a subscription	1221 K a digital subscription
""", 'wo': """
wochen	708 K kostenlos	708 K gratis
wolisz	3202 K słuchać	3202 K posłuchać
word	23 K lid van	2944 K lid van	2944 K vriend van	2971 K nu	2971 K vandaag
work	1128 K with us	1128 K for us
worth	1079 K reading:
""", 'wr': """
write	1188 K to
""", 'ws': """
wspieraj	81 K	3199 K
wszystkie	27 K komentarze	3168 K artykuły o	3172 K artykuły autora	3245 K artykuły na temat:	3245 K artykuły o:
wszystko	3245 K o:
""", 'wy': """
wydrukuj	3193 K
wywiad	3249 K
""", 'x': """
x	4219 K gönderisini	4252 K'te
""", 'xe': """
xem	4414 K thêm	4414 K thêm:	4414 K:	4414 K video	4414 >> K	4414 K tiếp:	4423 K các bài viết của tác giả	4423 K các bài viết khác của	4423 K thêm bài của tác giả	4429 K video:	4484 K trên	4484 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1386 K puedes recibir
yapay	4241 K zeka ile	4241 K zekâ ile	4241 K zeka tarafindan	4241 K zekâ tarafindan	4241 K zeka desteğiyle
yazi	4198 K
yazinin	4266 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1062 K can follow him on	1062 K can follow her on	1062 K can follow them on	1071 K can withdraw your consent at any time	1071 K may withdraw your consent at any time	1079 K may also like:	1079 K might also like:	1079 K may also be interested in:	1079 K may also want to read:	1079 K may want to read:	1109 K can get	1118 K can reach	1118 K can email	1118 K can e-mail	1118 K can contact	1129 K can hear this story	1129 K can listen to this	1131 K can listen to	1137 K must be	1137 K can be part of	1183 K may have missed:	1190 K're reading	1190 K are reading	1191 K can also	1191 K can now	1191 K can	1216 K can get
your	27 K comment	27 K comments	1135 K opinion matters	1174 K weekly guide to	1174 K daily guide to	1174 K essential guide to	1227 K first
youtube	4219 K videosunu	4252 K'da
""", 'yu': """
yuk	2250 K unduh aplikasi	2266 K gabung
""", 'z': """
z	89 K prenumeratą	539 K našeho e-shopu:	3224 K naszego sklepu:	3832 K nášho e-shopu:
""", 'za': """
za	3733 K #	3733 K samo #
zachowaj	28 K
zagraj	3222 K teraz:
zahrajte	537 K si:	3830 K si:
zainstaluj	13 K	3188 K
zanim	3211 K dodasz komentarz	3211 K skomentujesz
zapis	3888 K je mnenje
zapisz	3193 K ten	3193 K artykuł	3193 K tekst
zapratite	12 K	3712 K
zapytaj	3181 K	3181 K nas
zaradi	3938 K naših bralcev
zaujal	498 K vás	3794 K vás
zawsze	3227 K zezwalaj na treści	3227 K pokazuj treści	3227 K zezwól na treści	3227 K wyświetlaj treści
""", 'zd': """
zde	541 K je vložený obsah	541 K je vložený příspěvek	541 K se nachází vložený obsah	541 K se nachází vložený příspěvek	541 K najdete vložený obsah	541 K najdete vložený příspěvek
zdroj	513 K:	3808 K:
zdroje	513 K:	3808 K:
""", 'ze': """
zeptejte	497 K se
zet	2968 K
zezwalaj	3227 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3793 K	3793 K článku
""", 'zi': """
zie	7 K je een	2899 K ook	2969 K je
zini	2814 K ko vairāk	2829 K stāstu	2829 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3168 K więcej z	3169 K też	3169 K też:	3169 K także	3169 K:	3169 K wideo	3169 K film	3169 K zdjęcia	3169 K galerię	3185 K nagranie	3185 K materiał
zobrazit	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
zobrazovat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
""", 'zu': """
zugang	794 K zu allen
zugriff	794 K auf alle
zum	717 K newsletter	741 K thema:	741 K weiterlesen:	746 K autor	747 K autor	809 K kommentieren	830 K profil von
zur	746 K person	746 K autorin	747 K person	747 K autorin
"""}

CONTAINS = {'#': """
#	4590 共K页	4590 共K頁	4590 共K张	4590 共K張	4613 K/#篇	4613 K / # 篇	4613 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1692 K
aamukirjeen	1692 K
aangemeld	2931 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2974 bevestig je K
aanmerkingen	2911 op- of K
aastas	1556 K
""", 'ab': """
abbestellen	713 jederzeit K
abbestellt	817 jederzeit K
abbonamenti	2521 K
abbonamento	2361 hai già un K	2361 scegli il tuo K	2367 per chi ha un K	2521 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2361 K per	2361 K a soli	2367 per gli K	2367 solo per K	2407 K	2517 K a	2517 K:	2517 K ora	2517 K per	2517 puoi, K	2518 i nostri K	2521 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2361 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2382 devi K
abmelden	785 wieder K
abo	792 pur-K	845 das K	845 ein K
abonament	3146 masz już K	3541 K
abonare	3470 prin K ești
abonarea	3470 confirma K
abonat	50 ca K	3439 ești deja K
abone	80 K olun	80 K ol	4154 K olun ve	4270 K olun
aboneler	50 K	4199 K içindir	4199 yalnizca K	4199 sadece K	4274 K
abonelere	4174 K özel	4174 K özeldir	4174 K açik	4174 K açiktir
abonelerimiz	50 K	4271 K
abonelik	4274 K
abonements	2859 K
abonenci	3206 tylko K
abonenti	50 K var	2831 tikai K
abonentiem	2801 tikai K	2831 teksts ir K	2831 raksts ir K
abonents	2801 jau esi K
abonne	1942 je m'K
abonnee	50 als K	80 word K	2868 al K	2868 word K	2868 nog geen K	2870 als K	3015 word K
abonneer	80 K je	3015 K je
abonnees	50 K kunnen	50 onze K	2868 dit artikel is voor K	2870 alleen voor K	2960 K kunnen dit	2960 K kunnen het hele	3016 onze K	3019 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	584 kræver K	694 K	845 das K	845 ein K	890 K	1768 avec votre K	1946 K	2868 neem een K	2868 kiezen voor een K	2936 sluit een K af	2936 een K? log	2936 al een K	2960 nog geen K	2960 K dat bij je	2960 K af met	3015 kies een K	3019 K	3139 K
abonnementen	3019 K
abonnements	1946 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	584 bliv K	584 allerede K	585 som K	649 en K	690 bliv K	704 sie sind noch kein K	707 als K	709 bereits K	709 bereits K:in	3026 bli K	3026 allerede K	3027 som K	3094 en K	3135 bli K
abonnenten	50 K können	50 K dürfen	704 nur für K	704 exklusiv für K	819 lesen nur K	887 unseren K	890 K
abonnenter	50 K kan	584 kun for K	584 artiklen er for K	640 er for K	640 kun K	691 vores K	694 K	3026 kun for K	3026 denne saken er for K	3026 artikkelen er for K	3085 er for K	3085 bare K	3085 kun K	3136 våre K	3139 K
abonnentin	50 als K	707 als K	709 bereits K
abonnentinnen	50 K können	704 exklusiv für K	704 nur für K	704 K vorbehalten	887 unseren K
abonner	584 K for at	690 K på	1942 s'K	3026 K for å	3135 K på
abonnere	3071 ved å K
abonnez	80 K-vous	1768 K-vous pour	1768 K-vous à partir	1942 K-vous	1942 K vous
abonniere	80 K	886 K unseren	886 K hier
abonnieren	80 K sie	80 K sie uns	712 newsletter K	726 whatsapp-kanal K	726 K sie unseren kanal	756 podcast K	817 hier K	843 google K	843 google news K	886 jetzt K	886 K sie
abonniert	80 K uns	709 bereits K
about	1262 . tell us K	1262 ? tell us K	1262 ! tell us K
above	1202 links K
abrir	1338 K en la app	3285 K no app
abstimmen	773 jetzt K:
abyste	465 K mohli číst dál
""", 'ac': """
accede	1321 K a todo
accedi	24 K	2361 K per
accept	3446 K toate
acceptant	1805 en K les cookies
acceptar	396 K les galetes
accepteer	2890 K de cookies
accepter	1805 K les cookies
accepteren	2890 cookies te K	2890 cookies K
access	1032 unlock full K	1032 full K. no ads	1149 K to every story	1149 full K with no ads	1177 year of K	1177 months of K	1177 want full K	1177 K for half price
accionistas	1445 sin K	1445 ni K
accionistes	437 sense K	437 ni K
acconsento	2435 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1142 K with our privacy
according	1308 K to
accordo	43 d'K?
account	1032 create a free K to	1032 sign in to your K	1034 create an K to	1149 please create a free K	1305 create a free K	1306 hold power to K	2868 maak een gratis K	2936 K is gratis en zo	2960 een gratis K	3015 maak een gratis K
accurate	1156 K at time of
accused	1308 K
aceptado	1355 no has K las cookies
aceptaste	1355 no K las cookies
acionistas	3385 sem K	3385 nem K
aconseja	1495 K
aconsejaba	1495 K
aconselha	3433 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3433 K
actionnaire	1893 sans K	1893 ni K	1893 ni publicité ni K	1943 sans K
actionnaires	1893 sans K	1893 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2270 K dosen
adblock	476 vypněte K	598 slå K fra	972 K	2310 K	3040 slå av K	3161 wyłącz K	3500 K	3984 stäng av K	4461 K
adblocker	731 K erkannt	731 K aktiv	731 nutzen einen K	731 verwenden einen K	731 trotz K	890 K	972 K	1065 disable your K	1065 you are using an K	1065 K detected	2888 K uit	3500 K
added	1308 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1207 put your K	1207 type your K	1207 add your K	1207 pop your K	1207 enter your K	1207 send us your email K
adgang	587 få K til	690 få fri K
admitiu	3433 K
admitted	1308 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3149 twój K e-mail	3189 K e-mail
adresa	77 lasă-ne K	3440 K de email nu va	3441 K ta de email	3441 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4157 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	785 gültige e-mail-K	785 sie ihre e-mail-K	785 du deine e-mail-K	785 e-mail-K ein	1782 votre K e-mail	1782 votre K email
adresu	3678 na vašu e-mail K	3706 e-mail K	3706 mejl K
ads	70 no K	70 without K	1306 we don't have K
advarede	693 K
advarer	693 K	3138 K
advarte	3138 K
advert	11 K
adverteix	459 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3016 zonder K
advertisement	11 K	1064 this K has not loaded
advertisements	11 K
advertiser	1164 supplied by an K	1164 provided by an K	1164 paid for by an K	1164 produced by an K	1164 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2966 dit is een K
advierte	1495 K
adviseert	3018 K
""", 'af': """
af	689 # K #	689 # ud K #
affermato	2520 ha K
affichage	1844 K de ce contenu
affichant	1844 en K ce contenu
afficher	1805 pour K ce contenu	1844 ne peut pas s'K
affichera	1768 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	512 K odkazy	634 K-links	730 K-links	934 K links	1064 contains K links	1181 K links	1181 K link	1201 as an K we	1201 as an K i	1201 as an K, we	1201 as an K, i	1201 as an amazon K	1201 our K partners	1696 K-linkkejä	2178 K linkeket	2966 K links	3076 K-lenker	3708 K linkove	3708 K linkovi	3807 K odkazy	3901 K povezave	4019 K-länkar
affiliatelenker	74 K	3076 K
affiliatelinks	37 K	74 K	634 K	824 K	2966 K
affiliates	1201 as K we	1201 as K, we
affiliati	37 link K	74 link K	2423 link K
affiliation	37 liens d'K	74 liens d'K	1850 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K	2423 link di K
affirme	1945 K
affirment	1945 K
afhankelijk	2972 K van giften	2972 K van donaties
afiliacyjne	37 linki K	74 linki K	3195 linki K
afiliacyjnych	74 linków K	3195 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1405 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1405 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3466 linkuri K
afiliats	402 enllaços d'K
afiliere	74 linkuri de K
afirma	1495 K	3433 K
afirmar	459 va K
afirmou	3433 K
afleveringen	2955 alle K van
afmelde	589 K dig når
afmelden	2931 elk moment K	2931 elk moment weer K
afsnittet	624 hele K
aftrekbaar	2933 gift is K
""", 'ag': """
agences	1825 avec K	1827 avec K
agenturmaterial	748 mit K
aggiornamenti	2378 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2520 ha K
agora	3430 doe K
agree	43 K?
""", 'ah': """
ahora	1492 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	330 K	622 af K	622 med K	3063 med K	3063 av K	4007 med K	4007 av K	4426 K
aidez	1830 K-nous à	1942 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1695 lisää K täältä
aiutaci	2406 K	2517 K a
aiutarci	2406 K	2517 K a
aizliegta	2811 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1555 meie K	1555 sõltumatu K	1555 K maksab	1555 hea K
ajakirjandust	1523 toeta sõltumatut K
ajakirjanik	1513 K
ajakirjanikele	39 meie K
ajakirjanikud	1555 meie K
ajoute	1945 K
ajoutez	1942 K-nous
ajuda	456 K'ns
ajude	3327 K-nos	3430 K-nos
ajutorul	3471 K tău putem	3537 avem nevoie de K tău
""", 'ak': """
akci	499 naši K
akciu	3795 našu K
akismet	21 K to reduce spam
akkoord	2931 ga je K met onze	2931 gaat u K met onze
aktardi	4273 K
aktivieren	731 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
aktualne	3225 kursy są K	3225 kursy K
akzeptiere	712 mit der anmeldung K
akzeptieren	712 mit der anmeldung K	733 cookies K
""", 'al': """
alamat	2248 K email
aldus	3018 K
alerta	3433 K
alertas	14 las K	1341 recibe K	1341 activa las K	3288 receba K
alertes	1787 recevez les K	1787 K info
alertou	3433 K
alerts	14 K	1050 get K as
algemene	2931 ga je akkoord met de K
alin	4196 K
alive	1306 local news K
alkaen	1694 K #
alles	704 lesen sie K	2960 lees K met
allow	1066 K ads on
almaktadir	97 ayrintilar yer K
aloud	1097 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	3540 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2520 ha K
amos	1445 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2518 siamo K su
andare	2351 prima di K via
android	719 für K und ios	1046 our K app	1857 sur ios et K	2877 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	792 ihr K	792 dein K	886 hier gibt es das K
angebote	785 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	839 ihre spende K	839 deine spende K	839 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	733 inhalte K werden
anggota	2345 jadilah K
ankete	3799 našej K	3799 v K
anketi	35 našoj K	3702 našoj K	3702 u K	3896 naši K	3896 v K
anketimize	35 K
anketimizi	4183 okur K	4183 K
anketo	3896 kratko K	3896 našo K
anketu	35 našu K	3702 kratku K	3702 našu K
ankety	503 naší K	3799 našej K
ankiecie	35 naszej K	3186 naszej K	3186 w K
anlatin	38 bize K	67 bize K	4196 K
anlatti	4273 K
anmelden	24 K	695 jetzt K	773 jetzt K:	886 hier K
anmelder	619 er K	677 er K på	3060 er K	3122 er K i
anmeldung	712 mit meiner K	712 mit ihrer K	712 mit der K stimmen	712 mit der K stimme	712 mit der K willige	712 mit der K willigen	712 mit der K erklären sie	758 K	812 hier geht es zur K
annetus	1523 tee K	1558 K
anno	2519 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	634 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	691 uden K
annonsblockerare	3984 stäng av K
annonseblokkering	3040 slå av K
annonselenker	37 K	74 K	3076 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3136 uten K	4081 utan K
announced	1308 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2520 ha K
ano	3432 por K
anoi	1752 K
anoniem	2911 K tippen	2948 ons K
anonim	4177 bize K
anonym	806 K an uns
anonymity	97 on condition of K
anonymous	1168 K
anonymously	1168 K
anot	2798 K
anregungen	779 fragen oder K	779 fragen und K
ansehen	777 hier K	777 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1073 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1311 K de irte	3265 K de sair
anuncio	1405 después del K	1405 tras el K
anuncios	70 sin K
anunciou	3433 K
anuncis	70 sense K
anvender	598 vi K cookies
anyone	1241 if you know K
anytime	1037 cancel K	1307 cancel K
anzeige	11 der K	11 dieser K	730 nach der K weiter	802 dies ist eine K
anzeigen	70 ohne K	70 keine K	733 mit einem klick K lassen
anzusehen	767 um das video K
""", 'ap': """
apelowali	3262 K
apeluje	3262 K
apgalvo	2858 K
aplicativo	84 no nosso K	3285 baixe o K	3285 baixe nosso K	3431 nosso K
aplikace	574 naše K
aplikaci	84 v naší K	472 stáhněte si naši K	473 stáhněte si K	506 mobilní K	506 naší K	506 naší mobilní K	573 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3768 preuzmite K i
aplikacja	3260 nasza K
aplikacji	84 w naszej K	3151 w naszej K	3151 otwórz w K	3209 naszej K
aplikasi	2249 K kami	2251 unduh K	2251 download K	2345 instal K	2345 unduh K kami	2345 unduh K gratis	2345 segera unduh K	2345 yuk unduh K	2346 K kami
apoiador	3271 torne-se K	3327 seja nosso K	3430 torne-se K	3430 seja nosso K	3430 seja K
apoiam	3355 nos K todos os meses
apoie	3327 K
apoio	3264 seu K	3271 seu K é	3327 seu K
aportaciones	1416 gracias a las K
aporte	90 K lo que pueda	1383 tu K	1492 tu K
apoyan	1416 que nos K cada mes
apoyo	1310 su K	1310 tu K	1316 con tu K	1316 tu K es	1383 tu K
app	84 i vår K	84 med vår K	719 als K	782 mit der K	782 in der K	783 -K	815 mit der K der	1046 get our K	1046 in our K	1046 use our K	1046 our new K	1046 our ios K	1049 get the K	1180 have our K	1180 our K has	1180 with our K	1180 via our K	1180 on our K	1205 with our K you	1205 with our K, you	1205 in our K you	1205 on our K you	1305 our K	2877 in de K	2928 -K	3033 i vår K	3136 vår K	3976 i vår K	4081 vår K	4406 tải K	4511 在K中
appareil	1768 un seul K à la fois	1863 en cours sur un autre K
appeared	1091 first K on	1158 K in print
appen	84 i K vår	591 hent K	591 åbn i K	3033 last ned K	3033 hent K	3033 åpne i K	3976 öppna i K	3977 ladda ner K	3977 ladda ned K	3977 hämta K	4080 ladda ner K och
appje	38 stuur een K	67 stuur een K	2910 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1784 téléchargez l'K	1784 notre K	1785 dans l'K	1785 avec l'K	1785 sur l'K	1785 télécharger l'K	1943 notre K
applications	1784 nos K mobiles
appot	2173 az K
approached	97 K for comment
apps	1180 our K
apunta	456 K't
""", 'aq': """
aqui	3265 já que você está K	3265 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3136 vårt K
arbeit	887 unsere K
arbeitet	753 K als
arbejde	691 vores K
arbejdet	677 har K på
arbetar	4007 K med ai
arbetat	4067 har K på
arbete	4081 vårt K
argue	43 K back
argued	1308 K
arrivato	2351 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	457 aquest K	457 l'K sencer	1032 to unlock this K	1032 members-only K	1040 you've read your last free K	1040 you have read your last free K	1040 this is your last free K	1040 reached your K limit	1055 share this K on	1064 links in this K may	1151 save this K	1161 this K	1161 the full K	1162 this K	1163 this K	1202 links in this K	1304 # K this month	1306 this K	1756 vous avez aimé cet K	1756 cet K vous a plu	1768 pour accéder à l'K	1768 cet K est offert	1768 cet K vous a été offert	1768 pour lire cet K	1768 offrir cet K	1768 offrez cet K	1775 de cet K à lire	1824 cet K est paru dans	1824 cet K a été publié	1854 réagir à cet K en	1869 cet K a d'abord été publié	1871 offrez cet K	1871 offrir cet K	1941 K sur #	1941 K lu sur #	1943 cet K
articles	15 free K	58 nouveaux K par e-mail	1021 you've read # K	1032 access to all our K	1032 gift K to give	1040 free K left	1040 K left this month	1040 you've used all your free K	1040 # of # free K	1040 K left to read	1149 to read more K	1149 for three more free K	1149 more free K	1151 K to give	1151 K to gift	1151 K to share	1151 gift # K	1304 # K this month	1304 # K this week	1768 tous nos K	1775 il vous reste # K	1860 nos K sont en accès libre	1871 K à offrir	1941 K sur #	1941 K lus sur #	1943 nos K
articol	3538 acest K
articolele	3538 K noastre
articolelor	3454 preluarea K
articoli	58 nuovi K via mail	2361 tutti gli K senza limiti	2369 ti restano # K	2516 K su #
articolo	20 leggere questo K	20 leggere l'K	2351 ti è piaciuto questo K	2361 per leggere l'K	2361 regala questo K	2516 K su #	2518 questo K
articolul	20 K complet	20 K integral	3475 pentru a citi K	3475 să citești tot K	3538 ți-a plăcut K	3538 tot K
artigo	20 ler este K	20 ler o K	3265 gostou deste K	3359 para ler este K	3431 este K
artigos	3326 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	632 denne K for #	649 denne K	649 en K	691 denne K	696 dir gefällt dieser K	704 lesen sie diesen K mit	704 um diesen K zu lesen	704 dieser K ist nur für	704 zugriff auf alle K	704 alle K lesen	704 ganzen K lesen	710 freie K übrig	710 K frei	710 ihr letzter freier K	754 K wurde	759 unsere K öfter	788 K etwas wert ist	792 alle freien K	798 weitere K finden sie	803 rechte am K	803 K steht unter einer	813 den ganzen K	813 diesen K	818 gäbe es diesen K nicht	822 alle K zum	822 lesen sie in diesem K	827 K ist zuerst	827 K ist zuvor	829 K gratis	844 K wurde zuerst	887 dieser K	887 diesen K	887 diesem K	2283 untuk membaca K ini	2346 K ini	2868 om dit K te lezen	2868 dit K is alleen	2868 geef dit K	2868 lees dit K met	2868 gratis K deze week	2894 fout in dit K	2911 mening over dit K	2936 een premium K	2953 dit K	2967 niets uit dit K	2967 K mag zonder	3016 dit K	4027 gratis K kvar	4036 en K	4037 låst K	4037 upplåst K
artikelen	15 gratis K	2868 toegang tot alle K	2936 aantal K bereikt	2936 aantal gratis K	2960 gratis K gelezen	2963 alle K over
artikeln	704 zugang zu allen K	792 zugang zu allen K	829 freien K	3963 gillade du K	3969 läs hela K med	3969 lås upp K	4010 fel i K	4036 den här K	4036 K	4037 K är upplåst	4037 K är öppen	4037 den här K är låst	4037 K är låst	4081 den här K
artikels	827 nutzung dieses K
artikkel	1530 tasuta K	1555 see K
artikkelen	97 K er oppdatert	3066 feil i K	3094 denne K	3094 K	3136 denne K
artikkeli	20 koko K	1654 tämä K on vain	1702 ilmainen K jäljellä	1750 tämä K
artikkelia	1698 maksutonta K	1698 ilmaista K	1748 K #:stä	1748 K #:sta	1748 K #stä	1748 #/# K	1748 # / # K
artikkelin	1708 tämän K
artikkelista	1748 #/# K
artikkelit	15 ilmaiset K	1698 ilmaiset K
artiklar	15 fria K	3969 fria K	4027 gratis K kvar	4033 inga gratis K	4033 inga fria K	4081 alla K
artiklen	97 K er rettet	578 kunne du lide K	649 K	691 K her
artikler	15 gratis K	584 gratis K	640 gratis K tilbage	646 ingen gratis K	691 alle K
artikli	1533 selle K
artiklid	1526 tasuta K
artiklit	1526 tasuta K	1533 seda K	1555 kogu K
arvioi	1752 K
""", 'as': """
asegura	1495 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1308 K
asks	1308 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3277 já é K	3430 torne-se K	3430 seja K
assinantes	50 K podem	50 os K podem	3277 só para K	3277 somente para K	3359 exclusivo para K	3359 exclusiva para K	3359 exclusivos para K	3431 nossos K	3434 K
assinatura	3434 K
assinaturas	3434 K
assine	80 K	3264 K a	3264 K o	3275 K por	3275 K e tenha	3277 K para	3430 K já	3430 K agora	3430 K e	3430 K aqui	3430 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1163 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1064 as an amazon K	1089 is an K
assure	1945 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2825 K mūs	2855 K mūs
atbalstiet	2855 K mūs
atbalsts	2825 tavs K palīdz	2855 tavs K	2855 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2858 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	754 K
audioverze	2 K
audioverzi	502 K
audioverzii	3798 K
aufgefallen	736 fehler K
ausblenden	733 und wieder K
auszugsweise	748 nachdruck, auch K
auteur	1828 est l'K	2912 is K van	2915 mening van de K
auteure	1902 est l'K
auteursrecht	2943 rust K
author	1086 email the K	1086 the K can be	1089 is the K of	1089 is an K
automated	2 read by an K	1097 is read by an K	1097 narrated by an K
automatisch	2 K vorgelesen	707 endet K	777 K vorgelesen	803 K von dpa	803 K von der	811 der text wurde K	811 dieser text wurde K
automatisk	3063 K oversatt
autor	393 és K de	753 ist K	1380 es K de	3328 é K de
autora	393 és K de	1380 es K de	3178 napisz do K	3328 é K de
autorce	493 napište K
autore	2408 è K di
autorem	3178 kontakt z K
autoren	766 meinung der K
autorin	753 ist K	753 ist freie K	766 meinung der K
autorise	1863 n'K pas la lecture
autorke	3788 napíšte K
autorki	3178 napisz do K
autorovi	493 napište K	3788 napíšte K
autorskim	3196 chroniony prawem K	3196 chronione prawem K
autoru	3692 javite se K	3692 pišite K
autrice	1828 est l'K	1902 est K	2408 è K di	2479 è l'K
""", 'av': """
av	3134 # K #	4079 # K #
available	1046 our app is K	1047 K on the app store	1047 K on google play	1180 app is K	1197 tickets are K here
avbryt	21 K svar
avec	1825 K afp	1827 K afp
averci	2517 grazie per K letto
avertit	1945 K
avertizat	3540 a K
avise	3430 K-nos
avsluta	4082 K när du vill
avsnittet	4009 hela K	4009 ladda ner K
avtorici	3886 pišite K
avtorju	3886 pišite K
avverte	2520 K
""", 'ay': """
ayda	4195 K # tl	4195 K # tl'den	4272 K
aydinlatma	4165 K metni
ayirtin	4196 K
aylik	4272 K
ayudanos	1492 K
""", 'az': """
azionisti	2470 senza K	2470 né K
""", 'ba': """
ba	3138 K
bad	693 K	4083 K
bagikan	25 K	49 K
baixa	385 donar-te de K
baixe	3264 K o	3285 K o app
bajate	1492 K la app
bancs	408 no depèn de K
banner	890 cookie-K	1309 cookie K
banners	1309 cookie K
bantu	2345 K kami
bastano	2517 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	803 redaktion nicht K
beboette	3018 K
become	51 K one of them	1103 K a	1305 K one of them
becoming	1102 K a member	1219 consider K a	1305 consider K	1305 K a member
bedankt	3015 K voor het lezen
beelden	97 bevat K	2911 heb je K	2911 heeft u K
befindet	733 an dieser stelle K sich
before	1021 K you go	1021 K you move on
begging	1309 K
begs	1308 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	695 mit einem K	788 jeder K hilft uns	803 K steht unter einer	818 mit einem kleinen K	827 K ist zuerst	839 mit ihrem K können wir	839 mit deinem K können wir	839 ihrem K helfen	844 K wurde zuerst	887 dieser K	887 diesen K
bejelentette	2239 K
bekijk	2921 nieuwe baan? K
beklagade	4083 K
beklagede	693 K
beklaget	3138 K
belangrijkste	2931 elke dag het K
believe	1243 if you K we	1306 people who K in
belirtti	4273 K
below	1173 sign up K	1173 enter your email K	1202 links K
beluisteren	2955 dit artikel ook K	2955 hier K
benachrichtigungen	14 K	721 K aktivieren	722 push-K
benadrukt	3018 K
bent	2861 nu je hier toch K
bepaalde	3018 K
berasal	2271 konten ini K dari
berdonasi	2345 mari K	2345 silakan K	2345 ayo K	2345 anda K
bereits	704 sie haben K ein abo	792 K ein konto
bergabung	2345 mari K	2345 K dengan kami	2345 ayo K
bergabunglah	51 K	2345 K
bergantung	2281 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	887 wir K
berichterstattung	887 unsere K
berichtet	753 K für	753 K über	873 K als
berichtete	889 K
berichtigung	97 K:
berite	3915 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	2244 sudah K	2247 K newsletter	2280 terima kasih telah K	2280 berhasil K	2345 K sekarang	2345 silakan K
bersama	51 ikutlah K	2345 gabung K
bescheid	806 sagen sie uns K	806 sag uns K
beschloss	889 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3961 po K
besked	627 push-K
beskeder	627 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	3018 K
beslutade	4083 K
besluttede	693 K
besluttet	3138 K
besoin	1756 nous avons K de vous	1942 nous avons K de vous	1942 a K de vous	1942 avons K de votre
besplatan	3720 poslednji K tekst
besplatna	3707 K članka
besplatne	3707 K članke
besplatni	3699 naš K webinar	3699 naš K vebinar	3720 poslednji K članak	3720 zadnji K članak
besplatnih	3707 K članaka
beste	2931 elke week het K van
bestellen	695 jetzt K	772 im shop K	773 shop K	773 store K	846 jetzt K im	886 K sie hier	886 K sie unseren
bestellung	758 K
besten	887 die K texte
betaald	2966 artikel is K	2966 content is K
betaalmuur	2933 geen K	3019 K
betalande	4036 K läsare
betalende	640 kun for K	649 K læsere	3094 K lesere
betalingsmur	694 K	3139 K
beteiligt	802 redaktion ist nicht K
betonte	889 K
betroffenen	97 namen der K
betrokken	2940 redactie is niet K
bevestigen	2931 aanmelding te K
bevorzugen	759 google K
bevorzugte	759 K quelle
bevorzugten	759 K quelle
bevorzugter	759 K quelle
bewerben	773 jetzt K:
bewust	83 speel K
bezahlschranke	789 K	890 K
bezmaksas	2827 K rakstus	2827 K raksti	2827 K kontu	2831 K raksts
""", 'bi': """
bidrag	582 dit K	582 giv et K	690 giv et K	690 dit K gør	690 dit K er	690 dit K til vores	694 K	3024 ditt K	3073 gi et K	3135 ditt K gjør	3135 ditt K er	4016 ge ett K	4016 ditt K gör	4080 ge ett K	4080 swisha ett K
bidraget	3073 K ditt
bijdrage	2864 jouw K	2907 kleine K	2966 K is betaald	2972 dankzij jouw K	3017 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	836 uns ihre K
bildirdi	4273 K
bildirimlere	14 K	4158 K izin ver
bildirimleri	14 K	4159 K aç
bildirin	38 bize K	67 bize K
biletlerini	4183 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1306 K owner
bilten	78 na K	3687 K
binding	586 ingen K	692 ingen K
bindingstid	3028 ingen K	3137 ingen K
bindningstid	3971 ingen K	4082 ingen K
binnenland	2951 is redacteur K
bisogno	2351 abbiamo K di te	2517 abbiamo K di te	2517 abbiamo K del tuo	2517 abbiamo K anche di te	2517 abbiamo K di voi
bitte	696 haben wir eine K	696 eine K an sie	696 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2239 K
""", 'bl': """
bli	3135 K med i	3135 K en del av	4080 K en del av
blijkt	3018 K uit
blijven	2933 om dit te K doen
bliv	51 K en af dem	690 K en del af
blocker	972 ad K	1065 disable your ad K	1065 disable ad K	1065 turn off your ad K	1065 using an ad K	2310 ad K	3500 ad K
blocking	1065 K our ads	1066 K ads
bloqueador	1353 K de anuncios	1496 K de anuncios	3296 K de anúncios
bloquejador	432 K d'anuncis	432 K de publicitat
bloquejadors	432 K d'anuncis
bluesky	16 K	1059 follow him on K	1059 follow her on K	1059 follow them on K
""", 'bo': """
board	1127 our jobs K	1127 our job K
bogatych	3198 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1184 K this story	1184 K this page
bookshop	1169 our K	1229 in our K	1229 from our K
boutique	1873 dans notre K	1873 sur notre K
""", 'br': """
bralcem	3923 K
bralcev	18 po zaslugi K	43 pisma K	3904 s podporo K	3904 s pomočjo K	3923 K	3959 naših K	3959 po zaslugi K	3959 s podporo K	3959 podpori K
bralci	3923 K	3959 naši K
branja	0 čas K
brauchen	788 K noch #	886 wir K ihre hilfe	886 wir K deine hilfe	886 K wir sie	886 K wir dich	886 K wir eure
braucht	788 K ihre hilfe	788 K deine hilfe
breaking	1050 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3904 K vas
brief	2911 K naar
briefing	1101 our morning K	1101 our K	1101 daily K	1142 K in your inbox
briefkasten	761 anonymen K	761 anonymer K
brieven	2911 K naar
bring	1205 our apps K you
brings	1205 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1065 your K is out of date	1065 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3063 K ki	3063 K ai
""", 'bu': """
budite	3706 K u toku
buitenlandcorrespondent	2973 is K
buitenlandredacteur	2912 is K	3002 is K
bulabilirsiniz	4196 K
bulan	2347 per K
buletin	78 K kami	2247 K kami	2280 K harian kami	2346 K kami	2349 K
bulunabilirsiniz	4270 katkida K
bulundu	4273 çağrida K
bulunun	4270 katkida K
buradan	4191 K bağiş yapin
bureau	1113 K chief
button	767 klick auf den K	1242 clap K
buttons	1151 the share K	1151 the K below
buycoffee	3198 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3264 K-se	3277 K-se para
cadeau	2869 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1383 K
callan	1493 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1860 K de dons	1942 boucler notre K
campaign	1306 our spring K	1306 our K
can	1305 pay what you K
canal	1347 únete al K	1492 únete al K	3291 siga nosso K	3291 siga o K	3430 entre no K	3431 nosso K
canale	2412 al K	2518 il nostro K
canali	2379 sui nostri K
canalul	3538 K nostru
cancel	21 K reply	1037 K at any time	1307 K any time	1307 K at any time
cancele	3275 K quando quiser	3432 K quando quiser
cancellarti	2371 puoi K
cap	393 és K de
caporedattore	2408 è K
caporedattrice	2408 è K
carte	9 cette K
casella	79 nella tua K	2373 nella tua K
""", 'ce': """
cebinize	4188 K gelsin
cele	3536 # din K #
celoten	20 K članek	3872 K članek je	3900 K članek
celotnega	3872 za ogled K	3872 za branje K	3900 K članka
cenite	3920 K naše delo	3920 K naš trud
cerea	3540 K
cereau	3540 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3540 a K	3540 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1306 our K	2253 ikuti K	2253 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1778 par e-mail K	1778 par mail K
chargement	1844 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	811 unseren K	811 unserem K
chcete	573 K číst dál	3775 K čítať ďalej
check	1132 K back for more	1132 K back soon
chef	1828 est K de	2951 is K van de	3002 is K
cheffe	1828 est K de
chefredakteur	838 ist K
chefredakteurin	838 ist K
chefreporter	838 ist K
chefreporterin	838 ist K
chegou	3265 se você K até aqui
chercheur	1828 est K
chercheuse	1828 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4493 hãy K sẻ	4496 K sẻ
chiede	2520 K
chiederti	2351 un piccolo favore da K
chief	1089 is K
chiesto	97 abbiamo K	2520 ha K
chip	1102 K in	1103 K in	1305 K in now	1305 K in and
chipping	1305 consider K in
choices	1172 cookie K	1172 your K
choisissez	1768 K votre offre
choose	1019 K a plan	1034 K a plan
choquer	97 peuvent K
chosen	1156 K by our
chronione	3196 K są prawem
chroniqueur	1902 est K
chroniqueuse	1902 est K
""", 'ci': """
cijelog	3674 za čitanje K
cikk	2237 ez a K
cikkeink	2237 K
cikket	2197 ezt a K	2197 a K
cinste	54 fă-mi K cu o cafea
cipta	2265 hak K
citarea	3479 cu K sursei
citera	3996 K oss gärna	3996 K gärna men ange
citire	0 timp de K	0 timp K
citit	3471 dacă ai K până aici
cititorii	36 K noștri	3538 K noștri
cititorilor	18 datorită K	43 scrisorile K	3471 datorită K
civil	1179 keep it K
""", 'cl': """
claimed	1308 K
clap	1242 K for this	1242 K for it	1242 give it a K	1242 K up to
claps	1242 K for this	1242 give it some K	1242 # K
clarification	97 K:
clarifications	1136 corrections and K
clarity	97 edited for K	97 length and K
clicking	1120 by K play
client	1771 déjà K
clips	40 your K
""", 'co': """
code	2412 qr K
codziennie	17 K rano	3149 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1102 buy me a K	1102 buy us a K	1305 buy us a K	1307 cup of K
colabora	1380 K con
collabora	2408 K con
coloque	77 K seu e-mail
columnist	1089 is a K	1113 K	2912 is K	2973 is schrijver en K	2973 is K en	3002 is K
columnista	1454 es K
colunista	3328 é K
com	3582 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1358 quieres K	1362 para K	3308 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3538 spune-mi în K	3538 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1358 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1358 no admite K	1362 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	3433 K
comision	3466 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	1073 log in to K	1073 sign in to K	1073 be the first to K	1073 leave a K below	1073 leave your K	1073 our K policy	1074 post a K	1179 posting a K	1179 members can K	1196 to K you must	1196 to K, you must	1258 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1854 votre K sera publié
commentaires	85 en K	85 dans les K	1810 charte des K	1810 espace K	1813 dans les K
commentare	6 per K	2388 vuoi K	2391 per K
commentator	2973 is politiek K
commenter	1813 pour K	1854 peuvent K	1854 pour pouvoir K
commenti	85 nei K	2388 i K saranno	2391 nei K
commenting	1073 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1073 in the K below	1073 let us know in the K	1073 K powered by	1073 K have been closed	1073 all K are subject to	1073 we welcome your K	1074 in the K section	1179 posting K	1196 closed the K	1196 turned off K	1196 turned off the K	1196 switched off K	1196 disabled K	1258 post your K	1305 let us know in the K
commercial	1156 our K team	1156 our K content	1850 réalisé par un partenaire K	1863 notre service K
commissie	2940 een K
commission	1064 we may receive a K	1064 K if you buy	1156 may earn a K	1156 may earn a small K	1156 may earn an affiliate K	1156 may receive a small K	1156 may receive K	1156 earn K from	1181 K
commissione	2423 generare una K	2423 riceviamo una K	2423 ricevere una K	2423 guadagnare una K	2426 ricevere una K
commissions	1181 K
committed	1136 K to accuracy
community	805 unserer K	887 unsere K	1073 abide by our K	1110 our K members	1110 leave our K	1110 like our K	1305 join our K of	1306 K-funded	2388 regole della K	2412 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3335 uma publicação K por
compartilhado	3335 um post K por
compartilhe	25 K	49 K com	67 K sua história	3430 K este
compartilo	49 K
compartir	1321 K tu cuenta, cambia	1492 si quieres K tu cuenta
compensated	1181 K
compensation	1156 receive K from
complain	1136 K about this article
complained	1308 K
complains	1308 K
complaints	1136 our K page
completa	1419 para leer la nota K	3275 para ler a matéria K
complete	1149 K digital access
completo	3275 para ler o artigo K
complimentary	15 K articles	1040 K articles	1040 K article this month	1040 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1942 créez un K	1942 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1416 K que sostiene
comunidade	3430 faça parte da K
comunique	3303 K um erro
comunitatea	3471 K care susține	3537 intră în K
concorda	43 K?
condannato	2520 ha K
condensed	97 K for clarity
condiciones	1356 términos y K
condividi	67 K la tua storia	2517 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1854 charte de bonne K
confidence	1111 in K
confidential	1111 K tip	1111 K tips
confirm	1042 check your email to K
confirmar	1415 bandeja de entrada para K	3354 caixa de entrada para K
confirmat	3540 a K
confirmation	1859 e-mail de K
connect	1059 K with us on
connectez	24 K-vous	1754 K-vous	1768 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2384 il K ai cookie
consent	1069 we need your K to load	1105 written K
consentimento	3335 K para carregar
consentiti	2388 non sono K commenti
consider	1019 K giving	1019 K making	1019 K joining	1019 K a gift	1026 if you liked this article, K	1103 please K	1103 K a	1103 K giving	1103 K joining	1219 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1042 K me with news and offers	1117 K her at	1117 K him at	1117 K them at	1305 K us at	2948 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	1088 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3430 K-nos
contenido	9 este K	9 K externo	1325 K premium	1355 K externo de	1355 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1069 to view this K, you	1069 to view this K please	1069 this K is hosted by a third party	1069 we use your sign-up to provide K	1070 third-party K	1149 access to all our K	1156 our K studio	1158 to reuse this K	1161 this K	2916 K te zien
contenu	9 ce K	1805 ce K n'a pas pu être	1805 K bloqué	1844 K est fourni par
contenus	1768 tous nos K	1943 nos K
contenuti	9 K esterni	2367 a tutti i K
contenuto	9 questo K	9 K esterno	2384 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2439 K a leggere con	3475 pentru a K lectura
continuar	408 el teu suport per K	408 ajuda'ns a K	411 per K llegint	3359 para K lendo	3359 para K a ler	3359 K lendo
continuare	20 K a leggere	2439 per K a leggere	2439 per K la lettura	3475 pentru a citi în K	3475 citește în K cu
continue	1032 to K reading this article	1032 log in to K	1032 sign in to K	1032 register to K	1032 upgrade to K	1305 help us K	3346 K a ler abaixo	3359 K lendo com	3359 K a ler com
continuer	1863 pour K à lire
continuez	1850 publicité, K	1863 K votre lecture sur
continuing	1069 by K to use this website, you agree
contou	3433 K
contribua	90 K com o que puder	3327 K	3430 K com	3430 K a partir	3430 K para o nosso
contribuez	1942 K
contribuie	90 K cu cât poți
contribuisci	2350 K
contributed	1114 K reporting	1114 K to this report	1114 K to this story	1114 K to this article	1158 K to this report	1301 K reporting from	1301 K reporting to
contributing	1089 is a K	1305 by K to
contribution	1019 make a K	1102 make a K	1305 your K	1305 making a K	1942 votre K
contributo	2350 il tuo K	2356 con il tuo K	2436 piccolo K per noi
contributor	1089 is a K
conversation	1019 join the K	1073 join the K with	1074 to join the K	1179 in the K
convida	54 K'm a un cafè
cookie	1069 manage your K	1961 קובצי K	2169 K-kat	2384 usiamo i K	2384 questo sito usa i K	3161 pliki K	3576 файлы K	3576 файлов K	3586 файлы K	3616 файлы K	3616 файлов K	3791 súbory K	4301 файли K	4301 файлів K	4313 файли K	4343 файли K	4343 файлів K	4410 sử dụng K	4425 chấp nhận K
cookiekeuze	2952 K
cookies	9 third-party K	598 vi bruger K	599 bruger K til	621 K	810 nutzung von K	902 αποδοχή K	946 K	1069 we use K	1069 this site uses K	1069 this website uses K	1069 our site uses K	1069 uses K to	1069 accept all K	1069 accept K	1069 how to control K	1070 use of K	1120 social media K	1172 K	1355 usamos K	1355 este sitio utiliza K	1355 esta web utiliza K	1355 aceptar las K para	1355 que aceptes las K	1356 uso de K	1805 refusé les K	1808 utilise des K	1844 gérez vos K	1887 accepté les K	1946 bandeau K	2890 omdat je geen K	2892 gebruik van K	2916 social media-K	2952 K toe te staan	3040 vi bruker K	3062 K	3161 używamy K	3161 plików K	3298 usamos K	3298 este site utiliza K	3298 este site usa K	3301 uso de K	3998 K på	4006 K
cookievoorkeuren	2916 K
copy	1306 read our K
copyright	2943 rust K
corespondent	3457 este K
corporate	1306 K backing
correct	1156 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	1136 report a K	1136 request a K	1136 suggest a K
corrections	1136 our K	1136 K policy	1166 our K team	1306 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1334 en tu K	1334 en su K	1334 a tu K
correspondant	1828 est K	1828 K à	1902 est le K
correspondante	1828 est K	1828 K à	1902 est la K
correspondent	1089 is a K	1113 K	2912 is K	3002 is K
correspondente	3328 é K	3394 é a K	3394 é o K
correspondents	1306 our K
corresponsal	393 és K	1380 es K	1454 es la K	1454 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	385 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2408 è K	2479 è la K	2479 è il K
count	1260 you K on
courriel	1778 par K chaque	1778 dans votre boîte K
couvre	1828 K les
coverage	1132 read our full K	1132 see our full K	1184 more of our K	1184 all our K	1306 our K
covers	1089 K the
""", 'cr': """
created	1096 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1308 K
criticized	1308 K
cronista	2479 è K	3394 é K
cronisti	39 nostri K
crowdfunding	1309 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1380 K los
cuenta	1321 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2951 is K
cuma	17 her K
cuota	1493 tu K
""", 'cy': """
cyfrowe	3218 kup wydanie K	3218 wydanie K
""", 'cz': """
czekamy	3164 K na wasze
czytaj	3259 K dalej za
czytania	0 czas K
czytasz	3218 K nas za darmo	3260 K nas
czytelnicy	36 nasi K	3215 K	3260 nasi K
czytelniczek	3198 dzięki wsparciu K
czytelniczki	3215 K
czytelnikom	18 dzięki K	3215 K	3260 dzięki K
""", 'da': """
daarna	2870 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	886 sind sie K	886 sei K
dacci	2517 K una mano
daftarkan	2280 K email anda
dagar	4017 # K för #
dage	632 # K for #	690 prøv # K
dagelijks	2873 ontvang K
dager	3074 # K for #
daily	1042 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3260 pisać K
danach	707 K # euro
dane	3809 #% z K	3809 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2933 K onze leden	2933 K mensen zoals jij	2933 K lezers zoals jij	2959 K onze lezers	2959 K lezers	2959 K giften	2972 K jouw steun	2972 K uw steun
dapatkan	2253 K update berita
dar	573 váš K	577 K	3869 K
darbu	2856 mūsu K
darmowe	3192 K konto
darmowy	3146 ostatni K	3207 ostatni K tekst
darmowych	3192 limit K
darowizna	3259 twoja K	3263 K
darowizny	3263 K
darstellungen	97 enthält K
darte	1336 K de baja
darujme	514 na K	574 na K	575 K
dary	577 K	3869 K
data	1089 is a K
datajournalist	2951 is K
dateci	2517 K una mano
datenjournalist	838 ist K
datenjournalistin	838 ist K
datenschutzbestimmungen	734 K
datenschutzhinweise	734 K
""", 'de': """
de	1491 # K #	3429 # K #
deaktiviere	731 K deinen adblocker
deaktivieren	731 K sie ihren adblocker	731 adblocker K	731 ad-blocker K
deaktiviert	731 javascript ist K
debat	620 send det til K
debate	1074 join the K
debattartikel	4005 din K	4005 skriva en K
debattartikeln	4005 svara på K
debatten	6 delta i K	602 deltag i K	626 deltage i K	626 deltag i K	626 tone i K	3067 delta i K
debattinnlegg	43 K	3061 K
decided	1308 K
decidiu	3433 K
decis	3540 a K
deciso	2520 ha K
declarat	3540 a K	3540 au K
declarou	3433 K
declinato	97 ha K
declined	97 K to comment
dedi	4273 K
dedicated	1306 our K team
dediler	4273 K
deductible	1102 tax-K gift	1102 tax-K donation	1302 tax K to the extent	1302 tax-K to the extent	1302 tax K to the fullest extent	1302 tax-K to the fullest extent	1302 tax K as allowed	1302 tax-K as allowed	1305 make a tax-K	1307 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2860 K dit
dei	2516 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3961 je K
dejala	3961 je K
dekker	3122 K
dela	25 K den	49 K den	4080 K med en vän
delite	49 K ga	67 K z nami
delivered	1032 print edition K to	1033 K to your door	1042 K to your inbox	1042 K to your email	1042 get the latest news K	1210 K mondays	1210 K tuesdays	1210 K fridays	1210 K sundays
delivery	1222 home K of the	1222 home K
delo	3920 vam je všeč naše K	3959 naše K
dem	51 bli en av K
demanar	459 va K
demander	1756 une faveur à vous K	1756 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4273 K
denuncia	1495 K	2520 K	3433 K
departe	49 dă-l mai K	3537 citi mai K
depend	1260 you K on	1306 we K on
depende	1416 no K de bancos	3355 não K de bancos
dependemos	1416 K de nuestros lectores	3355 K dos nossos leitores
der	885 # K #	889 so K
derden	2890 inhoud van K
derdi	4273 K
derecho	29 se reserva el K
derlerdi	4273 K
des	1941 # K #
desactiva	1353 K adblock
desactivar	1353 K adblock
desacuerdo	43 en K
desative	3296 K o adblock
descarga	1338 K la app	1338 K nuestra app	1492 K nuestra	1492 K la app
descarrega	456 K't
descarregue	3285 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	3457 scrie K
desta	3430 faça parte K
destek	4191 K olun	4270 bize K	4270 K olun	4270 K ol	4270 K verin	4270 aylik K
det	693 hed K	3138 het K	3138 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	1065 ad blocker K	1065 adblock K
determinou	3433 K
dettagli	97 contiene K
detto	2520 ha K
deutschen	827 von der K presse-agentur
devamini	4154 K okumak için	4270 haberin K okumak
devenez	80 K membre	80 K abonné	1942 K membre	1942 K mécène
device	1111 non-work K
""", 'di': """
di	2516 # K #
dianomi	94 K
dibagikan	2335 sebuah kiriman K oleh	2335 sebuah postingan K oleh
dicci	2517 K la tua
dice	1495 K	2520 K
diceva	2520 K
dich	886 trag K
dichiarato	2520 ha K
die	889 so K
diesem	887 K text
diesen	9 K tweet	49 leiten sie K	813 K text	818 gäbe es K text nicht	887 K text
dieser	887 K text
dieses	9 K video	767 um K video
different	43 got a K view
dig	578 vi har en bøn til K	4080 hör av K
digest	1101 weekly K	1101 our K
digipakett	1498 telli K
digital	792 K-abo für	819 ein K-abo	845 K-abo	1177 K pass
digitalabo	704 mit unserem K	792 K für	845 K
dijo	1495 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3536 # K #	3707 za # K	3707 od # K
dina	4079 # av K #
dinara	3770 K
dine	584 læst alle K	689 # af K #	3134 # av K #
dinleyebilirsiniz	4196 K	4258 spotify'dan K
dinleyin	2 haberi K	4196 K	4258 spotify'da K
dintre	3536 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	459 va K
direct	1042 K to your inbox	1796 suivez en K	3440 K în inbox
directement	1782 K dans votre
directly	1042 K in your inbox
directo	1347 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2382 K adblock
disagree	43 K?
disait	1945 K-il	1945 K-elle
disamarkan	97 nama K
disattiva	2382 K adblock	2382 K l'ad blocker
discord	805 unserem K
discorda	43 K?
discordu	492 K
discordzie	3177 K
discover	391 a google K	615 google K	759 google K	843 K folgen	916 google K	1107 google K	1385 en google K	2909 google K	3056 google K	3177 google K	3455 pe google K	4000 google K
discoverissa	1676 google K
discretion	97 viewer K
discussion	6 to join the K	1179 in the K	1179 join the K	1810 participez à la K
disdici	2361 K quando vuoi	2519 K quando vuoi
disfrutando	1419 sigue K de
disiscriverti	2371 K
diskuse	505 vstupte do K	505 zapojte se do K
diskusie	3800 zapojte sa do K	3800 vstúpte do K
diskutiere	736 K mit
diskutieren	736 K sie mit	736 K sie über	886 K sie mit
diskutovat	505 K mohou
dispatch	1101 a weekly K	1101 our K
disponibil	3438 K doar pentru abonați
disponibile	2375 K su app store
disponible	1339 K en google play	1784 K sur l'app store
dispositivo	1321 si continúas leyendo en este K	1325 en otro K	2439 in uso su un altro K	3359 em outro K	3359 noutro K
dispus	3540 a K
disse	2520 K	3433 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1945 a K	1945 K-il	1945 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1810 K-le nous en	1942 K-nous
diu	459 K
diventa	80 K socio	2517 K socio	2517 K parte
diyor	4273 K
diyordu	4273 K
diz	3433 K
dizia	3433 K
diziam	3433 K
""", 'do': """
do	1306 what we K
dobivajte	3727 K
dobivati	3721 želite K	3914 želite K
docente	2408 è K
dodaje	3262 K
dodal	576 K	3868 K
dodala	576 K	3771 K	3868 K
dodano	97 do tekstu K
dodao	3771 K
doel	2933 ons K: #
dogodek	3893 naš K
dohodnine	3904 K
dokumente	761 anonym K
dollar	1305 K you give	1307 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1946 K
dona	2350 K ora
donacija	3711 svaka K	3711 vaša K	3768 vaša K	3769 vaša K	3769 svaka K	3772 K	3962 K
donacije	3772 K	3962 K
donacijo	3960 z K
donacijom	3770 K
donaciones	1496 K
donacions	460 K
donasi	2281 K anda	2345 K anda	2349 K
donate	1019 K now	1019 K today	1103 K	1305 K what you can	1309 K
donateur	1942 devenez K	3015 word dan K
donateurs	1830 nos K	1943 nos K	2933 dankzij onze K	2959 dankzij K
donatie	2864 doe een K	2864 jouw K	2907 K	3015 jouw K	3015 uw K	3015 doe een K	3019 K
donaties	2959 dankzij K	3019 K
donating	1305 consider K
donation	1019 make a K	1026 consider making a K	1102 make a K	1145 K will be doubled	1145 K will be matched	1198 small K	1225 a K of £#	1225 a K of $#	1225 a K of €#	1226 a K of £#	1226 a K of $#	1226 a K of €#	1305 your K	1305 consider a K	1309 K
donations	1309 K
donativo	3327 o seu K
donatrices	1943 nos K
donazione	2356 fai una K	2406 una K	2517 la tua K	2517 fai una K	2521 K
donazioni	2521 K
donderdag	17 elke K
doneer	2860 K	2907 K
doneren	54 kopje koffie K
donio	514 na K	574 na K
donirajte	90 K koliko možete	3711 K	3768 K	3904 K	3958 K
donnerstag	17 jeden K
donnez	1813 K votre avis	1942 K-nous	1942 K-leur
donors	1224 K like you	1305 new K
donos	3385 sem K	3385 nem K
dons	1942 vos K	1946 K
doors	1306 our K open
dopisnica	3693 je K	3887 je K	3887 , K
dopisnik	3693 je K	3693 , K	3887 je K	3887 , K
doplnili	97 článek jsme K	97 text jsme K
dos	3429 # K #
dostupan	3674 ovaj sadržaj je K
doubled	1145 gift will be K	1223 will be K	1223 be K	1223 K until
dovoljenja	3879 kopiranje brez K	3918 brez K
download	591 K appen	591 K vores app	1046 K our app	1046 K on the app store	1049 K the app	1049 K the free app	1305 K our	2860 K de	2876 K de app	2876 K de gratis app
dozvole	3710 bez K
""", 'dr': """
draag	2959 K bij
draht	761 ihr K zur	761 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	3453 toate K rezervate
drittanbietern	733 K nicht zugestimmt	767 inhalte von K
drittanbieters	767 dienst eines K
drittplattformen	733 K
drive	1306 fund K
drop	38 K us
""", 'du': """
dukung	2281 K kami lewat	2345 K kami
dukungan	2345 K anda
dung	9 nội K này	97 chứa nội K mô tả	4425 nội K này do
duyurdu	4273 K
""", 'dy': """
dyskusji	3187 kulturę K
dyskutuj	3187 K z nami
""", 'dz': """
dziennikarka	3179 - K	3179 , K	3246 , K
dziennikarstwo	3143 wesprzyj niezależne K	3260 nasze K	3260 niezależne K
dziennikarz	3179 - K	3179 , K	3246 , K
dziennikarze	3260 nasi K
dziennikarzem	39 naszym K	3179 jest K	3246 jest K
dziennikarzy	3183 szukamy K
""", 'ec': """
economia	393 és cap d'K	3394 cobre K
economieredacteur	2912 is K
economieverslaggever	2973 is K
economista	1454 es K	2479 è K	3394 é K
""", 'ed': """
edasi	49 saada K
edited	1158 this story has not been K	1158 has not been K by
editing	97 due to an K error	97 because of an K error
edition	1127 our special K	1158 in our print K
editor	97 K's note	97 nota del K	97 nota do K	494 , K	1076 letter to the K	1089 is a senior K	1089 is an K	1089 is the K	1089 is the deputy K	1113 K	1166 to the K	1305 write a letter to the K	1454 es K de	2270 adalah K	3328 é K de	3394 é K do	3789 , K
editora	1454 es K	3328 é K de	3394 é K do
editori	2470 senza K	2470 né K
editorialista	2479 è K
editorka	494 , K	3789 , K
editors	97 K' note	1166 to our K	1306 we, the K	1306 our K
ediyor	4273 itiraf K
""", 'ee': """
eelisallikaks	1510 K
eelistatud	1510 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	3017 K maand
""", 'ef': """
eftertryck	3996 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1752 K
""", 'ei': """
eiere	3073 ingen rike K
eigener	696 in K sache	887 in K sache
eilmeldungen	14 K	721 K aufs	784 K
eindredacteur	2912 is K
einem	707 mit K abo
einen	761 K tipp für uns
einer	803 text steht unter K
eingebettete	9 K beitrag	767 K inhalte
eingebetteten	767 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	834 unter K von ki
einstellungen	810 cookie-K
eintragen	886 K genügt
einverstanden	43 K?	712 ich bin damit K, dass
einwilligung	714 K können sie jederzeit widerrufen	714 K kann jederzeit widerrufen	714 K jederzeit widerrufen	733 K jederzeit
""", 'ek': """
ekibimiz	4271 K
ekibimize	4183 K katilin
ekipi	3893 naši K
ekipo	3893 našo K
ekledi	4273 K
ekleyin	4196 K
ekliyor	4273 K
ekonomireporter	4004 är K
eksternal	2271 konten K	2271 situs K
eksterni	3695 K sadržaj
eksternt	599 K indhold	621 K indhold	3041 K innhold	3062 K innhold
""", 'el': """
elektronski	3873 svoj K naslov	3899 svoj K naslov
elfogadom	2155 K a
elige	1321 K tu plan	1492 K tu plan
elismerte	2239 K
elke	17 K dag
ellas	51 únete a K
elle	1945 dit-K
ellos	51 únete a K
elmondta	2239 K
elrendelte	2239 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	507 svůj K	897 το K σας	897 στο K σας	930 το K σας	1042 enter your K	1042 we'll K you	1042 we will K you	1055 click to K	1055 share via K	1073 save my name, K	1101 our daily K	1101 our free K	1117 K her at	1117 K him at	1194 by K	1194 to your K	1207 put your K	1207 type your K	1207 type in your K	1207 leave your K	1207 leave us your K	1207 add your K	1207 drop your K	1207 pop your K	1207 give us your K	1207 fill in your K	1208 sent to your K	1208 by K to you	1209 by K	1213 join our K list	1213 join the K list	1249 reply to this K	1305 K us at	1334 en tu K	2247 ke K anda	2280 di K anda	2373 la tua K	2373 nella tua K	3189 adres K	3189 swój K	3283 no seu K	3470 pe K	3554 ваш K	3706 svoj K	3706 svoju K	3802 svoj K	4284 ваш K	4401 K của bạn	4401 nhận tin qua K	4402 địa chỉ K	4432 điền K để nhận	4432 K để nhận bản tin	4432 tin nóng qua K	4433 mỗi sáng qua K	4433 qua K mỗi	4493 nhập K của bạn
emailed	1208 K to you
emailing	1086 get in touch by K
emailul	77 lasă-ne K	3440 introdu K	3441 pe K tău
embed	9 this K	1120 to view this K
embedded	9 K content	9 K post
embora	3265 antes de ir K
empresas	1493 sin grandes K
emretti	4273 K
""", 'en': """
enable	1065 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1773 sans K	1944 sans K
engagent	30 n'K que
engelleyici	4165 reklam K
engelleyicinizi	4164 reklam K
enig	43 K?
enjoyed	1021 we hope you K this
enligt	4083 K
enquete	35 nossa K
ensayista	1454 es K
ensisijaiseksi	1676 K lähteeksi	1676 K lähteeksesi
enter	806 strg+K	1207 K your e-mail	1903 ctrl+K	3566 ctrl+K	4294 ctrl+K
entering	1042 by K your email
enthalten	792 im abo K
entlang	886 hier K
entrada	79 na sua caixa de K	1331 en tu bandeja de K	3283 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2518 K fine mese
entschied	889 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1859 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3065 hele K
epizodo	3895 K
epizodu	501 K	3701 K
""", 'eq': """
equipa	39 nossa K	3431 a nossa K
equipe	39 nossa K	3431 nossa K
equipo	1493 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	761 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	785 K angemeldet
erforderliche	21 K felder sind	736 K felder sind
erhalten	817 sie K in kürze
eri	42 K lì
erid	3601 K
erikoistoimittaja	1681 K
erkende	3018 K
erkender	693 K
erkendte	693 K
erkjente	3138 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	806 K sie uns
erreichst	806 K du uns
error	1136 spot an K
errores	97 fe de K
errors	1136 spot any K
erschien	748 dieser text K zuerst	748 dieser artikel K zuerst	748 dieser beitrag K zuerst
erschienen	748 zuerst K auf
erstmals	844 text wurde K	844 artikel wurde K
ervaring	67 deel uw K	2948 deel je K	2948 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	803 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3430 K-nos
escreve	3328 K sobre	3328 K às	3328 K aos	3328 K para
escreveu	3433 K
escribe	77 K tu correo	1380 K sobre
escribinos	38 K	67 K
escriptor	393 és K
escriptora	393 és K
escritor	1380 es K
escritora	1380 es K
escriu	38 K-nos	67 K-nos	456 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3430 K a
esimene	1556 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1944 offre d'K
essayiste	1902 est K
estabas	42 K allí
estamos	1493 ya K en
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
ettertrykk	3052 K forbudt
etti	4273 diye rica K	4273 rica K
ettiler	4273 rica K
etwas	788 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3707 za # K	3804 od # K
euro	707 dann # K	888 ab # K	3804 za # K
euroa	1694 K/kk
eurolla	1694 K
""", 'ev': """
evenementen	2954 onze K
evening	17 every K
event	1169 our free K	2921 ons K
events	1169 our K
every	17 K week	1042 in your inbox K	1098 thank you to K	1264 we read K	1307 K gift
everyone	1098 thank you to K who	1098 thanks to K who	1145 keep it free for K	1217 free for K to read	1217 open for K	1217 open to K	1217 free for K	1306 K reading this
everything	1306 K else we publish
evra	3900 za # K
evro	3900 za # K	3904 vsak K	3959 vsak K
""", 'ex': """
exclusief	2868 dit artikel is K	2870 K voor abonnees
exclusiva	1321 nota K	1420 K para socios
exclusively	1149 K for members
exclusivo	1321 este artículo es K	1321 contenido K para	1325 este contenido es K	1420 K para socios	3275 este conteúdo é K	3275 este artigo é K	3277 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1943 notre K
existujeme	3809 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1308 K
explica	38 K'ns	67 K'ns	459 K	1495 K	3433 K
explicar	459 va K
explicat	3540 a K
explicou	3433 K
explique	1945 K
expliqueu	38 K-nos	67 K-nos
expressed	1119 views K	1119 opinions K	1119 views and opinions K	1119 views K are personal
external	9 K content	1069 K content from
externe	9 contenu K	9 K inhoud	810 dieser K inhalt	835 K medien	2890 K inhoud
externen	9 K inhalt	9 K inhalte	734 K inhalt	767 alle K inhalte
externer	9 K inhalt	733 K inhalt von	767 anzeige K inhalte	767 K inhalt konnte
externes	9 contenus K
extracto	1415 un K de nuestra
""", 'fa': """
facebook	16 K	237 K	595 på K og twitter	805 unserer K-gruppe	810 inhalt von K	916 K	1055 share on K	1059 like us on K	1059 find us on K	1060 on K and twitter	1060 on K, twitter	1060 on twitter and K	1350 en K y twitter	1350 en K, twitter	1350 en K y x	1800 sur K et twitter	1800 sur K, twitter	2379 su K e twitter	2885 op K en twitter	2885 op K, twitter	2947 onze K-groep	3037 på K og twitter	3293 no K e no	3293 no K, no	3981 på K och twitter	4307 K	4515 在K上
facebookgroep	2947 onze K
facebookie	16 K
facebookis	1511 K
facebookon	2165 K
facebooku	16 K	492 K	3691 K	3787 K	3885 K
facts	1305 fund the K
factual	1136 K error	1136 K errors
faire	1754 K un don
fais	1942 je K un don
faisant	1762 en K un don
faisons	1860 K vivre un
faites	51 K comme eux	1754 K un don	1762 K un don	1830 K un don	1942 K-le lire	1942 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2518 da K
fassung	97 ersten K
fast	693 slog K	3138 slo K	4083 slog K
favor	1021 small K to ask	1021 a K to ask of you	1021 we have a K to ask	1309 small K
favoriete	2909 K bron	2955 K podcast-app
favoris	1838 K google	1838 K sur google
favorite	1107 K source	1838 source K
favorites	1838 sources K
favoritos	1385 tus K
favour	1021 small K to ask	1021 we have a K to ask	1309 small K
favourite	1107 K source
""", 'fe': """
fee	1181 a K
feedback	779 ihr K	779 dein K	1073 thanks for your K	1073 thank you for your K
fehler	736 haben sie einen K
fehlerhinweis	736 K
fejsbuku	3691 K
felder	60 K mit stern
felelte	2239 K
felirat	2239 ez a K
feliratkozom	2147 K a hírlevélre
fellow	1089 is a senior K	1089 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2161 minden jog K
""", 'fi': """
fi	1102 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	2239 K
figyelmeztetett	2239 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	3538 K lunii
finanzieren	699 wir K uns durch spenden	818 helfen sie uns, sie zu K	887 wir K uns
find	1243 if you K
finden	798 zum thema K sie	798 aus der region K sie	798 mehr dazu K sie	841 K sie hier.	841 K sie hier:	841 K sie oben.
finder	625 K en fejl
findest	841 K du hier.
fined	1308 K
finestra	2388 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	1039 for the K year	1039 for your K year
fizess	80 K elő	2236 K elő
fizessen	80 K elő	2146 K elő	2236 K elő
fizette	2188 hirdető K
""", 'fl': """
flere	691 K af dem
""", 'fo': """
fogalmazott	2239 K
folge	726 K uns	813 die ganze K	886 K uns
folgen	726 K sie uns	813 alle K des	843 google news K	843 bei google K	843 auf google K	886 K sie uns
folgt	726 K uns
follow	1059 K us on	1059 K us at	1059 K him on x	1059 K her on x	1059 K them on x	1059 K me on	1059 K our live	1059 K on x	1073 notify me of K-up	1305 K us on
folosim	3446 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	611 alle rettigheder K
fordert	889 K
forderte	889 K
foreslo	3138 K
foreslog	693 K
foretrukken	615 K kilde	3056 K kilde
foretrukket	3056 K kilde
foretrukne	615 K kilde	3056 K kilde
forint	2238 K
forinttal	2238 K
forklarede	693 K
forklarer	693 K	3138 K
forklarte	3138 K
former	1099 is a K
fortalte	693 K	3138 K
fortell	67 K oss
forteller	3138 K
fortgesetzt	730 wird nach der anzeige K
fortsette	3136 for å K å grave
forward	49 K it	49 K this	1241 did someone K	1241 did a friend K
forwarded	1241 if someone K	1241 if somebody K	1241 this email was K to you	1241 this letter was K to you	1241 K this email	1241 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2912 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	836 uns ihre K	836 uns deine K
found	1308 K that
founder	1089 is the K
""", 'fr': """
fragen	792 K zum abo	792 K zu ihrem abo
fragt	889 K
fragte	889 K
fredag	17 hver K	17 varje K
free	70 ad-K	1040 you have # K	1042 sign up for our K	1042 sign up to our K	1042 get our K	1046 our K app	1046 our app is K	1145 keep it K for all	1145 keep this site K	1217 made it K
freelance	1087 is a K writer	1089 is a K
freelancejournalist	619 er K	677 er K	2951 is K
freiartikel	710 K
freier	753 ist K autor
freitag	17 jeden K
freiwillig	818 bezahlt wird K
freiwilligen	695 K beitrag
friday	17 every K
fridays	17 on K	1210 sent K
friend	1056 tell a K	1145 become a K of the
frilansjournalist	3060 er K	3122 er K	4004 är K	4067 är K
""", 'fu': """
full	20 to read the K
functional	1120 K cookies
fund	1019 K our	1026 help K our
funded	1306 reader-K
fundet	625 K en fejl
fundraising	1306 K deadline	1309 K
funktionale	767 K cookies
funnet	3066 K feil	3066 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	889 K an
gabung	2253 K di kanal	2345 K di	2345 yuk K	2345 ayo K
galetes	396 fem servir K
ganze	798 lesen sie die K
ganzen	20 K text	704 den K text lesen	798 lesen sie den K
gatilhos	97 pode conter K
gave	3023 gi en K i dag	3023 gi en K nå	3024 gi en K	3135 gi en K til oss	3135 gi en K i dag	3135 gi en K nå	3139 K
gazetecidir	4179 K
gazetecilerimiz	4271 K
gazetecilik	4271 bağimsiz K	4271 K para	4271 iyi K
gazetemizi	4207 K
gazetesi	4179 K'nde yaziyor
""", 'ge': """
geaccepteerd	2890 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2952 inhoud is K
gebruiken	2890 wij K cookies	2890 we K cookies	2911 dit artikel K
gebruikt	2890 deze website K cookies	2890 deze site K cookies
gedetecteerd	2888 adblocker K
gedruckte	792 K zeitung? dann
gedruckten	792 abonnenten der K
gefallen	696 ihnen hat dieser artikel K	696 hat ihnen dieser artikel K	696 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	889 K
gefunden	736 fehler im text K
gehen	696 bevor sie K
gekennzeichnete	730 mit einem symbol K
geladen	733 nicht K werden	767 inhalt konnte nicht K
gelesen	887 bis hierhin K	887 bis hierher K
gemaakte	2953 door ai K
gemeenteverslaggever	2973 is K
gemeinschaft	788 teil der K
genehmigung	749 ohne K
generated	1096 summary was K	1096 summary is K	1096 summaries are K	1096 key points were K	1096 audio was K	1096 voice is K	1096 K using ai	1096 K by ai	1096 this audio is K
genererad	4007 ai-K
genereret	622 K af ai
generosity	1305 your K
gengive	641 ikke tilladt at K
gengives	45 K	612 må ikke K
genossenschaft	887 unsere K	887 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2894 je e-mailadres wordt niet K	2943 artikel is eerder K op
gerekiyor	4205 üye olmaniz K
gern	886 wirf K
gerne	629 ja tak, jeg vil K	690 vil K høre fra dig	690 hører vi K
geschenk	845 K-abo
geschenkabo	845 K
geschickt	785 eine e-mail K
geschlossen	736 kommentare sind K
gesponsord	2966 artikel is K	2966 content is K
gewijzigd	2940 intussen K	2940 inmiddels K
gewinnspiel	772 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	782 die app K es	782 app K es
gift	1019 make a K	1225 a K of £#	1225 a K of $#	1225 a K of €#	1226 a K of £#	1226 a K of $#	1226 a K of €#	1226 your K of £#	1226 your K of $#	1305 your K	2860 met een K	2933 met jouw K	2933 met uw K
gifts	18 small K
giornale	2518 questo K	2518 il nostro K
giornalismo	2356 sostieni il K	2436 fare K costa	2518 il nostro K	2518 il K costa
giornalista	39 nostro K	2408 è K e	2408 è K de	2408 è K di	2408 è K del	2408 è K della	2408 è K dell'	2408 è K a	2408 è K per
giornalisti	39 nostri K	2518 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4196 K
gitmeden	4150 K önce
give	1102 K what you can	1305 K what you can	1305 K if you can	1305 euro you K
gives	1205 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3053 kan ikke K
gjerne	3135 vil K høre fra deg
""", 'gl': """
glasajte	3716 K
glasila	3771 K
glasio	3771 K
glasujte	3716 K	3909 K
gledajte	3722 K nas	3915 K nas
glissez	1942 K une pièce
""", 'go': """
going	20 to keep K	1198 keep us K	1306 keep us K
gokken	83 wat kost K jou
google	237 K news	391 a K news	492 K news	506 K play	615 K news	726 auf K news	759 als quelle bei K	759 als quelle auf K	759 bei K öfter	759 auf K sehen	782 K play	804 K-suche	804 bei K	804 K news	804 auf K	916 K news	1046 get it on K play	1059 follow on K news	1107 K news	1107 star on K	1107 source on K	1176 when you search on K	1176 in your K feed	1385 en K news	2164 K-ben	2751 K news	2812 K ziņās	2812 K news	2909 vaker in K	2946 in K	2946 op K	2946 bij K	3056 K news	3056 som kilde på K	3070 app store og K play	3070 K play og app store	3157 nas w K news	3157 na K news	3177 K news	3455 pe K news	3691 K news	3787 K news	3801 K play	3885 K news	4000 K news	4000 som källa på K	4013 app store och K play	4013 K play och app store	4161 K news'te	4175 K news'te	4175 K'da bizi	4187 app store ve K play'den	4307 K news	4407 trên K news
gostou	3431 K desta	3431 K deste
govorila	3771 K
govorili	3771 K
govorio	3771 K
""", 'gr': """
gracias	18 K a ti	1493 K a ti
granskning	4081 sådan här K	4081 vår K	4081 oberoende K
granskningar	4081 våra K
granskningen	4081 den här K
gratis	707 wochen K	707 monat K	819 tage K	886 jetzt K	888 wochen K	1321 crea tu cuenta K	1331 recibe K	1492 recibe K	1494 prueba K	2347 K	2868 ontdek nu K	2868 krijg je ook K	3016 niet K	3074 dager K	3085 K sak igjen	3085 K saker igjen	3091 ingen K saker	4017 dagar K
gratisartiklar	15 K
gratuit	15 article K	1775 dernier article K	1943 ce site est K	3537 creează un cont K
gratuita	2519 prova K
gratuitas	15 matérias K	1327 notas K	3326 matérias K
gratuite	15 articole K
gratuitement	1768 essayez K	1771 inscrivez-vous K	1782 recevez K
gratuiti	15 articoli K	2369 articoli K
gratuito	15 articolo K	2369 articolo K	3326 artigo K
gratuitos	15 artículos K	15 artigos K	1328 artículos K	3326 artigos K
gratuits	15 articles K	1860 nos articles sont K
gridava	2520 K
gritaba	1495 K
gritava	3433 K
grupi	3723 viber K
grupo	3430 entre no K
""", 'gu': """
guglu	3691 K
guidelines	1073 community K before	1073 our community K
""", 'ha': """
haber	4271 bu K
haberdar	4188 ilk siz K olun	4188 K olun
haberi	2 K dinle	4 K	4207 bu K	4207 K size
haberler	4175 google K'de	4175 google K	4271 bütün K
haberlerimiz	4271 K
haberlerimizi	4207 K
hacemos	1416 lo que K
hacete	1492 K socio	1492 K socia
hafta	17 her K
haftalik	4272 K
haftanin	4207 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4194 ücretsiz haber K	4205 ücretsiz haber K
hakutulostesi	1676 google-K
halben	819 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1691 kyllä kiitos, K
hangzik	2239 K
hashtag	62 K it
hatirlatti	4273 K
hatti	4178 ihbar K
hattimiz	4209 ihbar K	4209 whatsapp K	4209 haber K
hattimiza	39 K	4178 ihbar K	4209 whatsapp ihbar K	4209 ihbar K	4209 whatsapp K
haussa	1676 google-K
hauteur	1944 à la K de vos moyens
havi	2238 K #
havonta	2238 K
hay	4496 cho K
""", 'he': """
hear	1112 we would like to K from you	1112 we'd like to K from you	1112 we'd love to K from you	1112 we want to K from you	1112 would love to K from you	1305 we want to K from you	1305 we'd love to K
heard	1308 court K
hebben	3015 wij K je hulp nodig	3015 we K je steun nodig
hedder	693 K det i
heihin	51 liity K
hekelt	3018 K
hela	20 läsa K	20 läs K	3969 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	584 for at læse K	3026 for å lese K
helfen	695 K sie mit	886 K sie uns
helft	886 K uns
helloasso	1830 K
help	1305 we need your K	1305 K us do	1305 will you K	1305 K pay for	1305 K if you can	1305 K us pay	2907 K ons	3015 K ons
helpful	1073 was this article K
her	3020 nå som du er K
here	1019 sign up K	1021 as long as you're K	1021 now that you're K	1173 sign up K	1197 book K
herohero	574 na K
herpubliceren	45 K
herunterladen	719 app K
hetente	17 K	2238 K
heter	3138 K det i	4083 K det i
hette	4083 K det
heurter	97 peut K	97 peuvent K
hevder	3138 K
""", 'hi': """
hidden	60 email stays K
hier	841 gibt es K.
hierboven	2955 de video K
hieronder	2955 de reportage K	2955 het fragment K
hiervoor	2916 K zijn cookies nodig
hikayenizi	67 K bize
hilf	886 K uns
hilfe	834 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	695 K sie
hinweis	806 geben sie uns einen K	806 gib uns einen K	836 einen K
hinweise	761 K zu diesem	761 K nehmen wir	761 K für uns	779 K auf fehler
hirdette	2239 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	393 és K
historiadora	393 és K
historie	67 del din K
historien	633 læse hele K	1828 est K
historienne	1828 est K
historier	649 vores K	649 flere K	691 vores K	691 gode K
hittat	4010 K fel	4010 K ett fel
""", 'hj': """
hjelp	3063 K av ki	3063 K av ai	3087 K av ki	3087 K av ai	3135 K oss
hjelper	3135 ditt bidrag K
""", 'hl': """
hlasem	502 ai K
hlasujte	519 K	3814 K
""", 'ho': """
holder	649 læsere, der K
hoofd	2912 is K van
hoofdredacteur	2912 is K	2951 is adjunct-K
hoogleraar	2912 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	2345 K kami
huikkaa	1752 K
huikkasi	1752 K
huusi	1752 K
huusivat	1752 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	578 nu K du er her
""", 'id': """
iddia	4273 K etti
ideal	3017 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1768 K-vous pour	1942 K-vous
""", 'if': """
ifade	4273 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	704 mit K abo
ihren	887 lebt von K
ihtiyacimiz	4270 yardiminiza K	4270 desteğinize K
""", 'ik': """
ikkunassa	1752 luki K
iklan	11 K	70 tanpa K
ikuti	2253 K kami	2345 K kami
""", 'il': """
ilanlari	4183 iş K
ilimitado	1325 acceso K	3277 acesso K
ilk	4272 K ay
illimitato	2367 accesso K
ilmainen	1698 K tunnus
ilmaisia	1706 K juttuja
ilmoitti	1752 K
ilmoitukset	14 K	1689 K
iltakirje	1692 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	2348 K
imbuhnya	2348 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	772 unserem K
importa	1492 tu opinión nos K
importante	3430 sua opinião é K
impozit	3472 din K către	3539 % din K
impozitul	3472 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	896 στο K σας	1042 sent to your K	1042 right to your K	1042 into your K	1042 check your K to	1142 in your K at #	1142 in your K by #	1208 in your K	1208 to your K	1209 in your K	1209 to your K	1305 your K	2280 di K anda	2280 ke K anda	2435 nella tua K	2873 in je K	3677 u vaš K
inchiesta	53 mesi a questa K	2518 questa K
inchieste	2518 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	587 log K for at	649 log K med
indbakke	79 i din K	589 i din K
indbakken	79 i K	590 i K
indeholder	97 K spoilers
independen	2346 jurnalisme K
independence	1306 our editorial K
independencia	1493 nuestra K
independent	457 periodisme K	1026 support K journalism	1305 support K journalism	1306 K journalism	3538 jurnalism K	3538 jurnalismul K
independente	3431 jornalismo K
independently	1156 we K	1156 editors K	1156 K selected by our	1156 K chosen by our
independents	457 mitjans K
independiente	1493 periodismo K	1493 prensa K
independientes	1416 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2518 giornalismo K	2518 informazione K
indipendenti	2436 rimanere K	2436 restare K
indipendenza	2518 la nostra K
indiquez	77 K votre adresse
indirin	4187 app store ve google play'den K	4196 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	748 dpa-K
infolettre	78 l'K	78 notre K	1778 notre K	1943 notre K
informace	511 K najdete
informasjonskapsler	3041 bruker K	3062 K
informatie	2911 K over dit
information	1069 to store and/or access K on a device	1069 for more K see our privacy	1832 lettre d'K	1832 lettres d'K	1943 K libre
informationen	749 mit K der	761 K zu diesem fall	827 mit K von
informations	1796 suivez les K sur
informativa	2386 K sulla privacy	2518 la nostra K
informazione	2436 l'K di qualità ha un costo	2517 sostieni l'K	2518 K libera	2518 l'K di qualità
informou	3433 K
infos	822 alle K zum
ingen	71 K spam	631 uden dig K	631 K rig ejer	3073 uten deg, K	4016 utan dig K
inget	71 K spam
ingevoegde	2916 K post
ingezonden	43 K brief	43 K brieven	2915 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2182 K cikke maradt	2182 K cikkei	2182 K cikked maradt	2187 K cikk maradt	2195 nincs több K cikke	2217 K cikkből	2217 K cikkből #
inhalt	9 dieser K	9 diesen K	704 dieser K ist nur für	767 dieser K wird von	767 um den K	810 K von x	835 diesen K zu sehen	835 ein K von
inhalte	9 externe K	734 externe K
inhalts	9 dieses K	810 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2890 om deze K te	2916 bevat K van	2916 K te zien
ini	4269 #'K
iniciar	1358 debes K sesión
initiale	97 version K de cet
initialement	1824 article publié K	1869 cet article a été K
inkorg	79 i din K	3974 i din K	3974 till din K
inkorgen	79 i K	4015 direkt i K
inloggen	21 K om een reactie	24 K	3015 je moet nog even K
innan	3963 K du går
innboks	79 i din K
innboksen	79 i K	3032 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2879 meldingen K	2888 javascript K
inschrijving	2931 K te bevestigen	2974 bevestig je K	2974 bevestig uw K
inscreva	3264 K-se	3280 K-se na nossa	3280 K-se em nossa
inscrever	3280 ao se K
inscription	1778 votre K a bien été	1778 K est confirmée	1778 confirmer votre K
inscrit	1771 déjà K
inscrivant	1782 en vous K
inscrivez	77 K votre adresse	1754 K-vous	1778 K-vous à notre
insegna	2408 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3540 a K
insisted	1308 K
instagram	16 K	237 K	595 på facebook og K	726 ob whatsapp, K	727 auf facebook, K	727 auf K, facebook	727 auf facebook und K	727 auf facebook oder K	810 inhalt von K	916 K	1059 follow him on K	1059 follow her on K	1059 follow them on K	1060 on K, facebook	1060 on K and facebook	1800 sur facebook et K	2379 su facebook e K	2885 op facebook en K	2885 op facebook, K	3037 på facebook og K	3981 på facebook och K	4180 K'da takip	4307 K
instagrame	3787 K	3787 facebooku a K
instagramie	16 K	3158 na facebooku i K
instagramis	1511 K
instagramon	2165 K
instagramu	16 K	492 K	3691 K	3885 K
instale	3285 K a app
install	1046 K our app
installeer	2928 K de app
installez	1942 K-la
installiert	815 die app K
instellingen	2952 cookie-K
integritetspolicy	3985 K
intelektas	2758 dirbtinis K
intelekto	2758 dirbtinio K	2773 dirbtinio K
intelektu	2818 mākslīgo K	2833 mākslīgo K
inteligence	516 pomocí umělé K	3906 s pomočjo umetne K
inteligencie	3811 pomocou umelej K
inteligencije	3713 uz pomoć umjetne K	3713 pomoću umjetne K	3713 uz pomoć veštačke K	3713 pomoću veštačke K	3713 uz pomoć vještačke K
inteligenciou	3811 umelou K
inteligencji	3200 z pomocą sztucznej K	3200 przy użyciu sztucznej K
inteligenco	3906 z umetno K
intellectuelle	1826 droits de propriété K détenus par	1826 droits de propriété K appartenant à
intelligencia	2170 mesterséges K készítette	2170 mesterséges K fordította	2170 mesterséges K segítségével	2189 mesterséges K segítségével
intelligens	622 med kunstig K	622 af kunstig K	622 fra kunstig K	622 kunstig K (ai)	642 hjælp af kunstig K	3063 med kunstig K	3063 av kunstig K	3087 hjelp av kunstig K	4007 med artificiell K	4007 av artificiell K	4029 hjälp av artificiell K
intelligenz	834 mithilfe künstlicher K
interdite	1869 diffusion K
interdites	1869 diffusion K
interessiert	806 ihre geschichte K
interview	97 K wurde gekürzt	813 das K in voller
intihar	97 K
introdu	77 K adresa de email	3440 K adresa
introduce	77 K tu correo
invest	1305 K in local news
investigaciones	1493 nuestras K
investigador	393 és K	1380 es K	3328 é K
investigadora	393 és K	1380 es K	3328 é K
investigando	1416 seguir K
investigant	457 continuar K
investigate	1111 we should K
investigation	53 months on this K	53 weeks on this K	1162 this K	1306 this K	1943 cette K
investigations	1111 our K team	1111 our K desk	1306 our K
investigative	1089 is an K
investigativteam	761 K
inviamo	57 ti K	57 vi K
inviata	2408 è K
inviato	2408 è K
invitame	54 K un café	54 K a un café
invite	1945 K
invitent	1945 K
involved	1156 not K in the
""", 'ip': """
iphone	1046 our K app
iptal	4196 K edin
""", 'ir': """
iratkozz	2149 K fel	2236 K fel ingyen
iratkozzon	2149 K fel	2236 K fel ingyen
""", 'is': """
iscrive	2435 ci si K qui
iscrivendoti	2371 K
iscriversi	2435 K qui
iscriverti	2435 per K clicca	2517 clicca qui per K
iscriviti	2350 K	2371 K alla nostra	2371 K gratis	2371 K al nostro	2435 K qui	2517 K qui
iscrizione	2373 annullare l'K	2435 la tua K è	2435 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2239 K el
ismerte	2239 K el
ispravak	97 K:
ispravka	97 K:
issue	1169 back K
issues	1169 back K
istakao	3771 K
istakla	3771 K
istaknula	3771 K
istaknuo	3771 K
istedi	4273 K
istediler	4273 K
""", 'it': """
itiraf	4273 K etti
""", 'iz': """
izjavila	3771 K
izjavio	3771 K
izlasi	2855 K visu
izleyin	4196 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3017 per K
jahr	888 im K	888 pro K
jahresabo	845 K
jakoon	49 laita K
janela	3303 abre em nova K
jar	1102 tip K
jaunumi	2856 mūsu K	2859 K
jaunumiem	2804 piesakies K	2823 K	2855 piesakies K
jaunumus	2823 K
javascript	175 K	476 povolte K	476 zapněte K	598 aktivér K	598 slå K til	731 K in ihrem browser	731 aktivieren sie K	731 K benötigt	968 K	1065 please enable K	1065 requires K	1065 K is disabled	1065 K is required	1065 turn on K	1065 K is not available	1065 enable K in your browser	1065 K must be enabled	1065 needs K	1353 activa K	1353 habilita K	1353 habilitar K	1353 activar K	1664 salli K	1664 ota K käyttöön	1803 activer K	1803 activez K	1803 K est désactivé	1803 nécessite K	1960 אפשרו K	2256 aktifkan K	2382 abilitare K	2382 abilita K	2382 attiva K	2382 attivare K	2888 schakel K in	3040 aktiver K	3040 slå på K	3161 włącz K	3161 włącz obsługę K	3296 ative o K	3296 habilite o K	3296 ativar K	3446 activați K	3563 включите K	3984 aktivera K	3984 slå på K	4291 увімкніть K	4409 bật K	4574 K已
javasolta	2239 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3692 K nam	3692 K nam se	3692 K se našem	3692 K se našoj	3768 K nam	3768 K nam se	3768 K se našem	3886 K nam	3958 K se nam
""", 'je': """
je	3014 # van K #
jederzeit	707 K kündbar	712 widerruf K	712 abmeldung K	713 K abmelden	785 K wieder abmelden	817 abmeldung ist K	888 K kündbar
jednou	17 K týdně
jefa	1380 es K de
jefe	1380 es K de
jegyezte	2239 K meg
jelas	2348 K
jelasnya	2348 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2193 K most
jelentkezzen	24 K	2146 K be a	2193 K most
jelezze	2236 K nekünk
jetzt	704 K im abo	846 K im shop	886 teste K
""", 'jo': """
jobbar	4007 K med ai
jobbet	3122 har K i
join	1103 K for	1305 K us on
joined	1301 K the paper in
jornal	3431 nosso K	3431 somos um K
jornalismo	3271 apoie o K	3355 K de qualidade tem um custo	3355 presente ao K	3430 apoie o K	3431 nosso K	3431 K de qualidade	3431 fazer K
jornalista	3328 é K formada	3328 é K formado	3328 é K do	3328 é K da	3328 é K no	3328 é K na	3328 é K e
jornalistas	3431 nossos K
joukkoon	51 liity K
journal	1943 notre K
journalism	1026 support our K	1026 support the K you rely on	1145 keep our K free	1149 access to all our K	1149 access to all of our K	1305 support quality K	1305 support local K	1306 our K	1306 fearless K	1306 K like this
journalisme	1759 soutenez un K	1942 soutenez le K
journalismi	1750 riippumaton K	1750 K maksaa	1750 hyvä K
journalismia	1750 K
journalismimme	1750 K
journalismus	699 unterstützen sie unabhängigen K	699 unterstütze unabhängigen K	699 für unseren K	818 freien K	887 unser K	887 unseren K	887 unabhängigen K	887 unabhängiger K	887 gut gemachten K	887 gut gemachtem K	887 frei zugänglichen K	887 frei zugänglicher K	887 guten K	887 freien K
journalist	39 vores K	39 vår K	619 er K på	619 er K hos	619 er K ved	619 er K i	677 er K på	677 er K i	753 ist freier K	753 ist K	763 arbeitet seit # als K	873 arbeitet als freier K	1087 is a freelance K	1089 is a K	1113 K	2912 is K	2912 is freelance K	2951 werkt als K	2973 is schrijver en K	2973 is K en	3002 is K bij	3002 is freelance K	3060 er K i	3060 er K på	3060 er K og	3122 er K i	3122 er K på	4004 är K på	4004 är K och	4067 är K på
journalistar	39 våre K
journaliste	39 notre K	1828 est K	1828 K au	1828 K à	1828 K pour
journalisten	3016 onze K
journalister	39 vores K	39 våre K	691 vores K	3136 våre K	4081 våra K
journalistes	39 nos K	1859 nos K	1860 payer nos K	1943 nos K
journalistiek	2864 steun onze K	2959 goede K kost	2959 K kost	3016 onze K
journalistik	581 støt vores K	581 støt uafhængig K	691 vores K	691 uafhængig K	691 K koster	691 kritisk K	691 fri K	3966 stöd vår K	3966 stöd oberoende K	4081 vår K	4081 oberoende K	4081 granskande K	4081 bra K	4081 fri K
journalistikk	3023 støtt vår K	3023 støtt uavhengig K	3136 vår K	3136 uavhengig K	3136 kritisk K	3136 god K	3136 fri K
journalistin	753 ist freie K	753 ist K	763 arbeitet seit # als K	873 arbeitet als freie K
journalists	1306 our K	1306 we, the K
journaux	1873 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1752 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	2270 adalah K	2346 K kami
jurnalism	3538 facem K
jurnalisme	2281 dukung K	2346 K kami
jurnalismul	3471 K de calitate costă	3537 susține K	3538 K nostru
jurnalist	3457 este K
just	1225 K £#	1225 K $#	1225 K €#
jutjubu	3691 K
jutro	17 svako K	17 vsako K
juttu	1654 lue koko K	1750 tämä K
juttujamme	1750 K
juttuvinkki	38 lähetä K	67 lähetä K	1749 lähetä K
jutun	20 koko K	1708 tämän K
jutusta	1750 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2921 nu K voor	2921 je K voor
kabul	4273 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1750 K jutut
kaitstud	1501 kõik õigused K
kakor	3998 K på	4006 K
kami	2345 beri tahu K	2346 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3016 ons K
kanal	691 vores K	2253 ikuti K	2346 K kami	3136 vår K	4081 vår K
kanale	3157 na naszym K
kanaliga	1511 meie K
kanalimiz	4271 K
kanalimiza	4161 K abone	4176 whatsapp K	4176 telegram K	4176 youtube K
kanalimizi	4176 whatsapp K
kanalina	4176 whatsapp K	4176 telegram K
kanalini	4176 whatsapp K	4176 telegram K
kanavaamme	1677 K
kanavalle	1677 whatsapp-K	1677 telegram-K
kanavamme	1677 whatsapp-K	1750 K
kannst	90 gib, was du K
karte	9 diese K	810 laden der K
karya	2346 K kami
kasutamine	1508 K ilma
kata	2348 K
katanya	2348 K
katil	51 sen de K
katilin	51 siz de K	4196 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4200 reklam verenin K
kavom	54 časti me K
kaydetti	4273 K
kaydolun	4270 K
kaynak	4175 tercih edilen K	4244 tercih edilen K
kaynaklar	4244 tercih edilen K
kaynaklara	4175 tercih ettiğiniz K
kazala	3771 K
kazanin	4196 K
kazao	3771 K
""", 'kd': """
kdykoli	575 zrušit K
""", 'ke': """
kebijakan	2257 K privasi	2257 K cookie
kedvenc	2164 google K
keelatud	1508 loata on K
keep	1198 help us K	1305 help us K	1305 help K our
keeps	1205 our app K you
kehotettiin	1752 K
kehotti	1752 K
kehottivat	1752 K
kehotus	1752 kuului K
kein	792 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2236 K minket
kernpunkte	811 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1752 K
kertoivat	1752 K
kertoo	1752 K
kesti	4273 ceza K
ketentuan	2257 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3063 med K	3063 av K
kielletty	1703 ilman lupaa on K
kiitos	1749 K kun luet
kinnitas	1557 K
kiosque	1873 en K
kiosques	1873 en K
kirakatban	2239 állt a K
kirim	2345 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1749 K sisään
kirjeenvaihtaja	1681 K	1736 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1752 K
kirjoittivat	1752 K
kirjuta	38 K meile	67 K meile	1554 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1557 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1694 €/K	1751 /K
""", 'kl': """
klaagt	3018 K
klagade	4083 K
klagar	4083 K
klagede	693 K
klagen	3018 K
klager	693 K	3138 K
klaget	3138 K
klagt	889 K
kleine	696 haben wir eine K bitte
klical	3961 je K
klicka	4014 genom att K på
klicken	813 K sie auf play	813 auf play K
klikke	3071 ved å K på
klikom	3706 K na	3899 s K na	3899 s K
klimaatverslaggever	2951 is K
klummeskribent	619 er K	677 er K
""", 'kn': """
know	1166 let us K
""", 'ko': """
kogu	1554 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2270 adalah K
kolumnist	753 ist K	1513 K	3693 je K	3887 je K	4004 är K
kolumnista	3693 je K
kolumnisti	1736 on K
kolumnistica	3693 je K
kolumnistin	753 ist K
kolumnistka	3887 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2278 tulis K anda	2278 di kolom K
komentara	3704 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3704 biste K
komentarisanje	6 za K
komentarjev	3897 brisanja K	3897 izbris K	3897 brisanje K
komentarji	3897 K izražajo	3897 K ne izražajo	3897 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3164 aby dodać K	3187 zostaw K
komentarzach	85 w K	3174 w K	3174 w K pod
komentarzu	85 w K	3174 w K
komentator	2278 tanggung jawab K
komentirajo	3897 K lahko
komentirali	3704 biste K
komentiranje	6 za K
komentirate	3897 K lahko
kommentar	781 K wird	781 ihr K	781 dein K
kommentarbereich	85 im K
kommentare	85 in die K	737 um K zu	781 K zu diesem	781 K werden	887 schreibt mir in die K	887 schreib mir in die K	887 schreibt uns in die K
kommentaren	85 in den K	737 in den K
kommentarerna	85 i K	3989 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	603 i K	3044 i K	3067 stenger K	3067 meninger i K
kommentarfunktion	737 K
kommentarsporet	85 i K	626 i K
kommentator	619 er politisk K	619 er K	677 er K på	3060 er K i	3060 er K og	3060 er politisk K	3122 er K i	4004 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3987 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	601 for at K	3043 for å K
kommentieren	6 um zu K	6 K zu können	736 um zu K	736 probleme beim K	736 K sie diesen	736 K sie den	737 nicht mehr K	781 K
kommentiert	737 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4046 K länkar
kompakt	785 K per mail	785 K per e-mail
komunikat	3262 taki K
kondigde	3018 K
koneellisesti	1684 K
konferenci	499 naši K
konferenciju	3699 našu K
konferenciu	3795 našu K
konferenco	3893 našo K
kongress	772 jetzt zum K
konseling	97 layanan K
konstaterade	4083 K
konstaterar	4083 K
kontakt	38 K os	38 K oss	690 K os	3135 K oss
kontakta	38 K oss	4080 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3692 K nas	3692 K redakciju
kontaktowej	3178 skrzynki K
kontaktujte	493 K redakci	493 K nás	493 K autora	3788 K redakciu	3788 K nás
konten	9 K ini
kontingent	710 haben ihr K
konto	587 opret en K for	690 opret en K	3259 załóż K	3972 skapa ett K för	4080 skapa ett K och	4080 skapa ett K här
kontributor	2270 adalah K
konzern	789 kein K	887 kein K
kopeerimine	1508 K ilma
kopieras	4021 får inte K	4021 får ej K
kopieres	3052 kan ikke K uten
kopiering	611 K er ikke tilladt	4021 K utan
kopijuoti	2750 K, platinti
kopiointi	1673 luvaton K	1673 K ilman lupaa
kopyalanamaz	4171 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	2270 adalah K
korespondent	3246 , K
korespondentas	2755 K
korespondente	2815 K
korespondentem	3179 jest K	3246 jest K
korespondentka	3246 , K
korespondents	2815 K
korjattu	97 juttua K	97 juttua on K
korrekt	4010 ska vara K
korrekta	4010 ska vara K
korrektur	97 K:
korrekturhinweis	779 K
korrekturhinweise	779 K
korrespondent	619 er K	677 er K	753 ist K	762 als K	762 seit # K	1513 K	3060 er K	3122 er K	4004 är K	4067 är K
korrespondentin	753 ist K	762 als K	762 seit # K
korrigerats	97 artikeln har K
korting	2936 K op je eerste	2936 K op het eerste
korzystamy	3161 K z plików cookie
kostenlos	707 wochen K	707 monat K	712 K per mail	818 lesen alle K	819 tage K	819 tage lang K	888 K testen
kostenlose	15 K artikel	710 noch zwei K	710 noch # K
kostenlosen	710 noch einen K	710 K artikel gelesen	712 unseren K newsletter	712 unserem K newsletter	712 unserer K newsletter	712 den K newsletter	829 K konto	829 K account
kostenloser	710 K artikel
kostenpflichtig	704 dieser artikel ist K
koster	691 K penge
kostnadsfritt	4017 en månad K
""", 'kr': """
krevde	3138 K
kriisipuhelin	97 K
kriitikko	1736 on K
kritik	779 lob oder K
kritiker	4004 är K och	4067 är K i
kritikus	2224 K
kritiserar	4083 K
kritiserer	693 K	3138 K
kritisieren	889 K
kritisiert	889 K
kritizuje	576 K
kronor	4082 K
krzyczeli	3262 K
""", 'ku': """
kullan	4164 çerez K
kullanilamaz	4171 izinsiz K
kullanilmaktadir	4164 çerez K	4164 çerezler K
kullanilmasi	4171 izinsiz K yasaktir	4200 izin alinmadan K
kullaniyoruz	4164 çerezleri K	4164 çerezler K
kulttuuritoimittaja	1681 K	1736 on K
kulturjournalist	677 er K	3122 er K
kulturredakteur	838 ist K
kulturredakteurin	838 ist K
kulturressort	762 leitet das K
kulturskribent	4004 är K	4067 är K
kumppanimme	1664 me ja K
kun	632 for K #	3074 for K #
kunne	691 K du lide
kunnen	50 leden K
kunstredacteur	3002 is K
kunt	90 geef wat je K	90 geef wat u K	2972 geef wat je K
kursy	3225 K mogą
kurzfassung	754 K
kutunuza	4157 posta K
kutunuzda	79 posta K
kuukaudessa	1751 K
kuukausi	1654 kokeile K	1694 K #	1749 kokeile K
kuukausilahjoituksella	1693 K
kuulutas	1557 K
kuus	1556 K
kuvailee	1752 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3702 naš K	3896 naš K
kvizu	3702 našem K	3896 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1752 K
""", 'l': """
l	458 K'any
""", 'la': """
laadi	1554 K alla
laat	2948 K het ons
laatste	2884 volg het K nieuws
labojums	97 K:
ladattavissa	1690 sovellus on K
ladda	3976 K ner vår app	4080 K ner vår
lade	718 K die app
laden	718 K sie die app	719 app K	835 die karte zu K	835 das video zu K
lage	3136 K mer
laget	51 bli med på K
lahjoituksesi	1693 K auttaa	1749 K
lahjoitus	1693 tee K	1749 tee K	1753 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1942 K-nous votre
lamenta	1495 K	2520 K	3433 K
lamentano	2520 K
lamentou	3433 K
lance	1945 K
landing	1208 K in your inbox
langganan	2280 K buletin	2345 K sekarang	2349 K
language	97 contains K	97 contains strong K
lanjutkan	2283 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2197 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3033 K ned vår app	3135 K ned
later	1132 check back K
latest	1184 the K on this story
laukeliai	21 būtini K
lauloivat	1752 K
laut	889 K
lavoro	2518 il nostro K
lawyers	1306 our K
""", 'le': """
leave	1042 one click to K	1207 K your e-mail	1207 K us your e-mail	1242 K a clap	1305 K us a tip	1305 K a tip
lecteur	9 ce K	1844 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1860 par des K comme vous	1943 nos K
lectoras	36 nuestras K	1493 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1493 nuestros K	1493 gracias a sus K
lectors	18 gràcies als K	457 els nostres K
lectrices	1943 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1089 is a senior K	1089 is a K
ledarskribent	619 er K	4004 är K	4067 är K
leden	2933 door onze K	3016 onze K
lederskribent	619 er K
leernos	1492 gracias por K
leestijd	0 K
legfontosabb	2197 K írásait
legge	2520 si K
leggere	2365 per K tutto
lehti	80 tilaa K
lei	3539 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	753 ist K
leiterin	753 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3355 K que nos apoiam	3431 nossos K	3431 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3433 K
lengkap	20 artikel K	2283 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	3075 du kan K mer	3075 kan du K mer
lesedauer	0 K
lesen	704 im abo K	704 K sie mit plus	710 % noch zu K	718 in der app K	798 mehr dazu K sie	841 K sie hier.	886 danke fürs K
leser	3135 takk for at du K
leserabend	772 K	812 unseren K
leserbrev	43 K	3061 K
leserbrief	43 K	737 K
leserbriefe	43 K	737 K an	779 K
lesere	36 våre K	3136 våre K
leserfinanziert	887 K
leserinnen	36 unsere K	887 unsere K	887 unseren K
leserinnlegg	43 K	3061 K
lesern	887 ihren K
leserne	18 takket være K	3073 K våre
lesernes	18 K bidrag	3136 K bidrag
leserreise	812 K
leserreisen	772 unsere K	772 unseren K	812 K
leserumfrage	35 unserer K
leserzuschriften	779 K
lesetid	0 K
lesezeit	0 K
letno	3960 K
lets	1205 our app K you
letter	1076 send a K
letters	43 K desk	43 K page	43 the K editor	1076 K to the editor	1076 send K	1136 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2436 solo grazie ai nostri K	2518 i nostri K
lettre	78 notre K	1943 notre K
lettrici	2518 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1419 para seguir K	1419 quieres seguir K	1419 sigue K con	1419 y sigue K	1492 sigue K sin
lezen	20 meer K
lezers	36 onze K	3016 onze K
lezersaanbieding	2954 onze K
lezersactie	2954 onze K
lezersavond	2921 onze K	2954 onze gratis K
lezersevenement	2921 ons K
lezersreis	2921 onze K
lezersreizen	2921 onze K
""", 'li': """
libovolnou	575 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2870 al K
lidem	18 díky K	574 díky K
liens	74 nos K	1850 via nos K	1850 par nos K
liest	841 K du hier.
lietotni	2821 K
lifeline	97 crisis K
lignes	1860 qui lisent ces K
liitu	1554 K meie
liituge	51 K
like	1306 work K this
liked	1306 K what you read
liker	3136 K du det vi
limit	1032 read without K	1040 free K
limitat	384 accés il·K
limits	1032 read without K
line	38 our tips K	67 our tips K	1111 our tip K	1244 our tip K	1244 our tips K
link	1055 copy the K	1151 read it for free with this K
links	74 über diese K	74 onze K	1064 some K on this page	1064 some of the K on	1202 K here	1202 K on this page	1202 K in this post	1202 K on this site	1202 our K	1202 our shop K	1202 my K	1202 these K	1202 one of our K	1202 one of my K
liputan	2346 K kami
lire	20 pour K cet	1945 peut-on K
lisas	1557 K
lisens	47 K cc	47 cc-K
list	1213 join our K	1213 not on the K yet	1213 not on our K
listen	0 min K	1059 K back here	1059 K to us live	1097 prefer to K	1097 rather K
listeners	1224 K like you
listening	1097 K time
live	1169 our K	1169 K q&a	1230 see them K
liveblog	798 im K	798 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1311 si has K hasta aquí
llegint	411 per seguir K
""", 'lo': """
local	1306 keep K news
log	24 K in	2868 K in om	2868 K in of
logg	24 K inn	3029 K inn for å	3094 K inn med	3135 K inn for
logga	24 K in	3972 K in för att	4036 K in med
logge	829 K dich ein
logged	21 must be K in to post	1032 you must be K in to	1073 you must be K in to
loggen	829 K sie sich ein
logget	601 du skal være K ind
login	24 faça K	3275 faça K para	3430 faça K
lokalredakteur	838 ist K
lokalredakteurin	838 ist K
lokalredaktion	762 leitet die K
look	1306 our new K
los	1491 # de K #
lovade	4083 K
love	1260 you K
lovede	693 K
""", 'lu': """
lubas	1557 K
luetaan	1708 juttu K
lugeda	1498 et edasi K
lugejad	1555 meie K
lugemiseks	1498 edasi K
luisteren	2955 artikel ook K
luisterversie	2 K
lukeaksesi	1654 K koko	1654 kirjaudu sisään K
lukemaan	1749 pääset K
lukemista	1749 jatka K
lukijamme	1750 K
lukijasta	1708 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1693 K tukea	1750 K tuella
lukittu	1706 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1654 K
lunar	3539 K
lunes	17 cada K
lupasi	1752 K
lupasivat	1752 K
""", 'ly': """
lyder	693 K	3138 K	4083 K
lydversion	2 K
lyssnar	4009 K på poddar
""", 'ma': """
maand	2870 deze K nog	3017 per K
maandelijks	2870 K opzegbaar	3017 K
mach	51 . K mit	886 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	695 K sie mit	887 was wir K
macht	886 K mit
made	1021 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	470 váš e-K	507 svůj e-K	930 το e-K σας	1207 put your e-K	1207 type your e-K	1209 by e-K	2148 e-K cím	2948 K ons	2948 K dan	3015 K ons	3189 swój e-K	3283 no seu e-K	3470 pe e-K	3554 ваш e-K	3678 na vaš e-K	3706 svoj e-K	3706 na e-K	3776 váš e-K	3776 svoj e-K	3776 na váš e-K	3802 svoj e-K	4284 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2873 je e-K	2931 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	590 din e-K	601 din e-K vil ikke	690 din K
mailben	2191 legjobb cikkei e-K	2191 cikkei e-K	2191 hírei e-K
mailbox	79 in je K	79 in uw K	1208 in your K	2873 in je K	2873 in uw K	2873 in jouw K
maile	3776 vašom e-K
mailed	1208 e-K to you	1208 K to you
mailedbe	79 az e-K
mailing	1213 join our K list	1213 join the K list	1213 on our K list
mailom	3802 správy e-K
mailovou	507 e-K adresu
mailowy	3189 adres K
mailt	2236 írjon e-K
mailu	79 do e-K	469 přímo do e-K	3776 do vášho e-K
mailul	3441 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1750 ilman K
mainos	11 K
mainostaja	1703 maksanut K
mainosten	1665 K esto
majhno	3959 smo K
make	1305 will you K a
maken	3016 wij K
maksumuuri	1753 K
maksuton	1698 K tunnus
maksuttomat	1698 K artikkelit
maltilla	83 pelaa K
mamio	3771 K
manade	4083 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3355 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	767 K-cookies	1120 K cookies
marketingcookies	621 K	2916 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2247 kotak K anda
masukkan	2247 K email
matched	1102 K dollar	1145 gift will be K	1223 will be K	1223 is being K	1223 are being K	1223 be K	1223 K until
material	749 mit K der	749 mit K von	1090 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3581 K	3582 K.ru
""", 'md': """
md	632 kr./K	692 kr/K
""", 'me': """
me	3582 t.K	4308 t.K
meaning	1220 if you've been K to	1220 if you have been K to
medarbetare	4004 är K på	4004 är K i	4067 är K på	4067 är författare och K
meddelade	4083 K
meddelte	693 K
medewerker	2912 is K van
medgav	4083 K
mediach	3209 naszych K
medio	1493 este K
medlem	80 bliv K	80 bli K	690 bliv K	3135 bli K	4080 bli K
medverkar	4067 K i
mee	51 . doe K	51 . doe ook K
meie	1555 K töö
meil	1554 aita K
meile	1554 saada K
meilile	1530 sinu K
meille	38 kerro K	67 kerro K	1749 lähetä K	1749 kerro K
meinen	736 was K sie dazu
meint	889 K
meinte	889 K
meinung	30 K der	43 anderer K	736 sagen sie uns ihre K	766 K des autors
mejl	3678 na vaš K	3678 vašu K	3706 svoj K	3706 na K	3974 i din K	3974 till din K
mejla	38 K oss	67 K oss	4080 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4080 din K
mejlen	79 i K	3974 direkt i K
mektuplari	43 okur K
melalui	2281 dukung kami K
melanjutkan	2244 untuk K membaca	2283 untuk K membaca
meld	3135 K deg på her
meldde	3018 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	806 K dich bei uns	886 K dich an	3031 K deg av når	3071 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	695 K sie sich an	704 K sie sich an, um	704 bitte K sie sich an	806 K sie sich bei uns	886 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2929 krijg een K bij	2929 ontvang een K bij
meldingen	14 K	2879 schakel K in	2879 zet K aan	2879 ontvang K	2929 krijg K	3015 zet K aan
meldt	3018 K
meldte	3138 K
membaca	2283 untuk terus K	2283 untuk K berita ini	2345 daftar untuk K
member	50 as a K you	1019 become a K	1102 become a K	1149 not a K?
memberikan	97 belum K tanggapan	2278 K komentar
members	18 our K	36 our K	50 K can	1032 is for K only	1032 K-only story	1177 paying K	1217 thanks to our K	1224 K like you	1306 our K
membership	1219 consider a K
membiayai	2281 K kami
membro	3430 torne-se K
membru	80 devino K
membutuhkan	2345 kami K dukungan
memuat	45 K ulang
menar	4083 K
mencionanos	62 K
mendaftar	2280 dengan K, anda
mendapat	2291 K komisi
mendapatkan	2291 K komisi	2345 daftar untuk K
mener	693 K	3135 hva K du	3138 K
menerbitkan	45 K ulang
menerima	2271 K cookie	2291 K komisi	2345 daftar untuk K
mengambil	2292 dilarang K	2292 dilarang keras K
mengandung	97 K deskripsi	97 K konten	2278 komentar yang K
mengatakan	2348 K
menggandakan	2292 dilarang K
menggunakan	2257 K cookie
mengirimkan	57 kami K
mengutip	2264 dilarang K
meninggalkan	2278 K komentar
menit	0 K baca
mensais	3432 K
mensuales	1494 K
mensuel	1830 un don K	1860 un soutien K	1944 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	2348 K
menyalin	2292 dilarang K
menyatakan	2348 K
merch	1127 our K
merci	1942 K de nous
mere	633 kan du læse K	633 du kan læse K	633 kan læse K om
merespons	97 belum K
merkezimiz	4271 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	458 al K	1494 al K	1494 por K
mese	2519 al K
mesec	3707 prvi K	3770 prvi K	3900 prvi K	3900 na K	3960 na K	3960 prvi K
meses	1419 K por #
mesiac	3804 prvý K	3867 za K	3867 prvý K
message	38 K us	67 K us	1021 a K from our editor
messagerie	1810 votre adresse de K ne sera pas
messengera	3177 K
messengeri	3787 K
messengerju	3885 K
messengeru	492 K
messengerze	3177 K
metus	2797 per K
mewakili	2292 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2818 ar K
mielipidekirjoitus	43 K
miembro	1492 hazte K
mig	62 tag K på
mij	62 tag K
mille	2436 # per K
milliardaire	1860 à aucun K
mind	97 ring K
minggu	2347 per K
mingguan	2280 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2151 kövess K	2236 kövess K	2236 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1149 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2973 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	4154 zaten abone K
missen	2972 wat je kunt K
mission	1306 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	1136 spot a K	1136 report a K	1243 when we learn of a K	1243 when we make a K	1243 if we have made a K
mitdiskutieren	6 K	781 K
mitgeteilt	889 K
mitglied	80 werden sie K	80 werde K	886 werden sie K	886 werde K	886 jetzt K werden
mitglieder	50 K können	707 nur für K	792 angebots für K	887 unsere K
mithilfe	834 K von ki
mitteilungen	14 push-K	722 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3707 prvi K	3770 prvi K
""", 'mn': """
mnd	3074 kr/K	3137 kr/K
""", 'mo': """
mobile	1046 on your K app	1046 our K app
mobilen	627 direkte på K	3068 nyheter rett på K	3068 rett på K	4011 nyheter direkt i K	4011 direkt i K
mobilepay	690 K til #	690 K på #	690 K #	690 K et
modalidad	1494 K premium
moderador	3303 não serão aprovados pelo K
moderados	3303 serão K antes
moderated	1073 comments are K	1073 pre-K
moderowane	3187 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	3015 maak het volgende K
mois	1944 par K
moittii	1752 K
molbu	3689 imamo malu K	3689 malu K
molila	3771 K
molili	3771 K
molio	3771 K
monat	792 einen K für	792 K für nur	888 im K	888 pro K
monate	819 # K lang
monatlich	888 K
monday	17 every K
mondays	1210 sent K
mondogatta	2239 K
mondta	2239 K
montag	17 jeden K
month	1032 try a K for	1032 try it for a K	1039 for the first K	1039 for your first K	1225 £# a K	1225 $# a K	1225 €# a K	1307 a K	1307 per K	1307 every K	1307 each K
monthly	1102 one-off or K	1149 reached your K limit	1198 K gift	1305 become a K	1305 give K	1307 K
months	53 K on this story	1032 K for $#	1039 for the first # K	1039 for the first three K
morgen	17 jeden K	17 am K	17 hver K	630 hver K i din	788 uns auch K
morgenbrevet	3072 K
morgon	17 varje K
morgonbrevet	4015 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1943 nos K
""", 'mu': """
muhabiri	4179 gazetesi K
muhabiridir	4179 K
muhabirimize	39 K	4177 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4207 K
muistutti	1752 K
mukaan	1749 lähde K	1749 tule K	1752 K
multato	2520 ha K
multou	3433 K
mums	2855 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2948 mail K
nabiralnik	79 v vaš K	3873 v vaš K
nabiralniku	3873 v vašem K	3899 vašem K
nachdruck	748 K verboten	803 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	718 aktuelle K aufs handy	719 K-app	722 push-K	798 weitere K finden sie	798 mehr K finden sie	822 K des tages	822 alle K zum
nadaljevanje	3872 za K branja	3901 K spodaj
nadaljuje	3901 K pod oglasom	3901 K spodaj
nadaljujte	3872 K branje
nadie	1493 K nos dice
naglasila	3771 K
naglasio	3771 K
najdete	511 další články K
najnowsze	3149 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3904 K nam
names	97 not their real K
napis	3262 taki K
napisz	38 K do nas	67 K do nas	3165 K do nas	3178 K do nas	3210 K:	3210 K na	3259 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3872 če želite brati K
napsal	576 K
napsala	576 K
narrated	1097 is K by an ai	1097 is K by ai
nasilja	97 opise K
naslov	3873 na vaš e-K	3873 svoj e-K	3899 svoj e-K	3899 svoj e-poštni K
nastavak	3674 za K čitanja	3708 K ispod	3708 K teksta
nastavili	3674 da biste K čitanje
nastavite	3674 K čitanje	3676 K čitati
nastavlja	3708 K ispod	3708 K nakon
naszego	3183 K sklepu	3186 K quizu
naszej	3260 K pracy
naszym	3259 zostań K
naujienas	2762 K telefone	2763 K el. paštu	2774 mūsų K
naujienose	2751 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1353 tu K no soporta	1353 su K no soporta	3296 seu K não suporta
navela	3771 K
naveo	3771 K
navigateur	10 votre K	21 dans le K pour mon prochain	1803 votre K ne supporte pas	1803 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3771 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1311 K pedirte	1316 K tu apoyo	1492 K tu ayuda	1492 K de ti	1492 te K
necessariamente	3331 não reflete K a opinião	3331 não refletem K a opinião
necessaris	21 camps K
necessitem	456 et K
nechajte	77 K nám svoj e-mail
nechcete	524 K přijít o	3819 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2860 K nu een
neighbors	1224 K like you
neighbours	1224 K like you
nell	2375 apri K'app
nella	79 K tua mail	2373 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3959 K mediji	3959 smo K
neodvisno	3958 podprite K
neophodna	21 K polja
neovisni	3769 ostanemo K
neovisno	3768 podržite K
nepriklausoma	2796 K žurnalistika
nesutinkate	43 K
netiquette	736 beachten sie die K	2388 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3040 dette K bruker
neue	815 die K app
neuen	718 hier geht es zur K
neukunden	792 nur für K
neuvoi	1752 K
neuvoivat	1752 K
neuvoo	1752 K
neuvottiin	1752 K
never	71 K spam
news	719 K-app	822 alle K zum	822 alle K zu	1046 K app for	1089 is a K	1111 K tip
newsblog	798 im K	798 unserem K
newsdesk	39 our K	39 the K
newsis	1510 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	253 K	407 la nostra K	508 K	574 náš K	577 K	712 unseren K	712 unserem K	712 unserer K	712 K bestellen	712 K richtig	716 K an	716 K von	716 zum K	716 täglichen K	757 K	785 K erhalten	785 K empfangen	785 unser K	785 der K über	785 der K für	817 unser abend-K	817 unser morgen-K	817 unser K	817 K ist kostenlos	886 K an	887 unser K	887 unseren K	887 unserem K	887 dieser K	890 K	896 εγγραφείτε στο K	896 εγγραφή στο K	896 το K μας	896 γραφτείτε στο K	896 στο K των	896 στο K του	896 στο K της	1014 εγγραφείτε στο K	1014 γραφτείτε στο K	1015 το K μας	1018 K	1042 sign up for our K	1042 sign up to our K	1042 sign up for the K	1042 subscribe to our K	1042 join our K	1042 get our K	1042 our K here	1042 receive our K	1042 our daily K	1042 our weekly K	1042 our morning K	1101 K	1142 K soon	1194 from our saturday K	1241 this K was forwarded to you	1241 forwarded this K	1249 reply to this K	1306 our K	1309 K	1331 suscríbete a la K	1331 apúntate a la K	1331 nuestra K	1415 suscribite al K	1493 nuestra K	1496 K	1778 inscrivez-vous à la K	1778 abonnez-vous à la K	1778 notre K	1859 vous adresser sa K	1943 notre K	1943 cette K	1946 K	2247 K kami	2247 langganan K	2346 K kami	2371 iscriviti alla K	2371 la nostra K	2435 le nostre K	2518 la nostra K	2518 questa K	2521 K	3149 zapisz się na K	3149 nasz K	3191 K	3260 nasz K	3263 K	3280 assine a K	3280 nossa K	3354 esta é a edição da K	3354 esta é uma edição da K	3431 nossa K	3434 K	3440 abonează-te la K	3440 abonați-vă la K	3440 înscrie-te la K	3537 înscrie-te la K	3541 K	3677 naš dnevni K	3687 K	3768 prijavite se na K	3769 naš K	3772 K	3803 K	3866 náš K	3869 K	3881 K
newslettera	78 naszego K	78 do K	78 odber K	3149 zapisz się do K	3149 naszego K	3191 K	3260 naszego K	3687 K	3776 odber K	3803 K	3866 nášho K
newsletterem	3260 naszym K
newsletters	1042 K may contain info about	1101 K	1306 our K	1309 K	1778 nos K	1778 recevoir les K	1943 nos K	1946 K
newsletteru	78 odběr K	508 K
newsletterul	78 K nostru	3440 K nostru	3470 abonează-te la K	3537 înscrie-te la K	3538 K nostru
newslettery	508 K	3803 K
newsletterze	3191 K
newslettre	3803 K
newson	2164 google K
newspaper	1301 joined the K in	1306 our K
newsroom	38 contact our K	67 contact our K	1156 not by the K	1166 tell our K	1166 our K	1184 stories from our K	1184 more from our K	1301 joined the K in	1306 our K	1306 non-profit K	1306 this K
newsticker	798 unserem K
next	1169 our K	1198 help pay for the K	1198 pay for the K one
nezavisni	3769 K mediji	3769 ostanemo K
nezavisno	3768 podržite K
""", 'ng': """
ngay	4493 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	3225 udział w K grach
niente	71 K spam
nieograniczony	3147 K dostęp
niets	2906 K uit deze	2967 K van deze site
nieuws	2876 K-app	2909 google K	2911 K of een tip	2947 app je K	2963 al het K over	2963 al het K uit	2974 K in je mail
nieuwsbrief	78 de K	78 onze K	2873 onze K	2874 dagelijkse K	2874 wekelijkse K	2908 K	3016 onze K	3016 deze K	3019 K
nieuwsbrieven	2873 onze K	2908 K	3016 onze K	3019 K
nieuwsbron	2946 favoriete K
nieuwsquiz	2956 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3687 K	3768 prijavite se na K	3769 naš K
""", 'no': """
nombreux	1860 plus nous serons K
nonprofit	1306 K newsroom	1306 K news outlet
nosaltres	38 contacta amb K
nosotros	1492 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3271 apoie K	3271 apoie o K	3285 baixe K app	3285 no K app	3430 apoie K	3430 apoie o K	3430 siga o K	3430 entre no K	3431 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	457 la K feina	2375 nella K app	2518 la K app
nostre	457 el K canal
nostri	74 K link
nostro	35 K quiz	2518 il K sito	2518 che il K
nota	20 leer esta K	1419 para leer esta K
notice	1243 if you K
noticia	1493 esta K
noticias	1385 en google K	1385 tu fuente de K
notificaciones	14 las K	1341 activa las K	1341 activar K	1342 recibir K
notifications	14 K	1050 turn on K	1050 turn on desktop K	1050 would like to send you K	1050 K from this site	1051 enable K	1051 allow K	1051 receive K	1787 activer les K	1787 activez les K	1787 autoriser les K
notifiche	14 le K
notified	1042 sign up to be K	1051 get K
notifikace	506 K
notifikasi	14 K	2249 dapatkan K	2251 aktifkan K	2345 nyalakan K
notifikation	627 K
notifikationer	14 K	627 K
notify	1051 K me of	1051 K me when	1073 K me of new posts
notis	4011 K
notiser	14 K	4011 K	4011 push-K
notre	35 K quiz	1943 K site
nouvelle	1810 ouvre dans une K fenêtre
novice	3873 na naše K	3873 na e-K	3881 e-K	3899 na e-K	3959 naše K
novinar	3693 je K	3693 , K	3693 - K	3887 je K	3887 , K	3887 - K
novinari	3769 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3959 naši K
novinarju	39 našemu K	3886 pišite K
novinarka	3693 je K	3693 , K	3693 - K	3887 je K	3887 , K	3887 - K
novinarki	3886 pišite K
novinarstvo	3769 nezavisno K	3769 neovisno K	3769 naše K	3959 neodvisno K
novinaru	39 našem K
noviniek	3776 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1338 en K app	1492 únete a K	1493 K app	1493 K web
nuestras	1493 K redes
nuestro	35 K quiz	64 K espejo	1316 apoya K	1347 únete a K canal	1492 apoya K	1492 únete a K	1492 recibe K	1493 K canal	1493 K medio	1493 K sitio	1493 K equipo
nuestros	74 K enlaces	1355 K socios	1493 K socios
numer	3261 K krs
nunca	1493 más que K
nuotraukas	40 K ir vaizdo
nur	792 abo für K
""", 'ny': """
nyheder	615 google K	649 vores K
nyhedsbrev	78 vores K	589 vores K	589 tilmeld dig K	630 K	690 tilmeld dig K	691 vores K	694 K
nyhedsbreve	589 vores K	691 vores K
nyhedsbrevet	78 K	589 få K	630 K	690 tilmeld dig K
nyhetene	3068 K rett på mobilen	3094 K våre
nyheter	3056 google K	4000 google K	4036 våra K
nyheterna	3980 följ K	4011 K direkt i mobilen
nyhetsbrev	78 vårt K	3031 vårt K	3031 våre K	3031 meld deg på K	3031 abonner på K	3072 K	3135 meld deg på K	3136 vårt K	3136 våre K	3139 K	3974 vårt K	3974 våra K	3974 anmäl dig till K	4015 K	4080 anmäl dig till K	4081 vårt K	4081 våra K	4084 K
nyhetsbrevet	78 K	3031 få K	3072 K	3135 meld deg på K	4015 K	4080 anmäl dig till K
nyilatkozta	2239 K
nyt	1705 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2388 i campi K
obchode	3795 našom K
oberoende	4080 stöd K
objasnila	3771 K
objasnili	3771 K
objasnio	3771 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3704 K komentara
obligatoires	21 champs K sont	1810 les champs K
obligatori	2388 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1358 los campos K
obligatoriska	21 K fält	3987 K fält
obligatoriske	21 K felt	3043 K felt
obratite	3692 K nam se	3692 K se našem
obrigado	3430 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	484 další šíření K	521 ke všemu K	3804 celému K
obsahuje	97 K popisy
obserwuj	3157 K nas na	3157 K nas w	3259 K nas
obvestila	14 K	3873 na K
""", 'oc': """
occupa	2408 si K di
ochtend	17 elke K	2931 elke K het
""", 'od': """
od	3707 K # €	3804 K # €	3900 K # €
odbieraj	3213 K
odcinek	3184 K
odcinka	3184 K
oddajte	3909 K svoj glas
odejdete	461 než K
odete	3689 prije nego što K	3689 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3771 K
odgovorili	97 nisu K
odgovorio	97 nije K	3771 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3883 preden K
odoberajte	3824 K
odobrenja	3726 bez K
odomknite	3775 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
of	1304 # K #	1304 # K your #	1304 # K the #
oferecer	3275 K este artigo
off	38 tip us K	67 tip us K	1307 one-K
offert	1771 vous est K	1944 mois K
offrez	54 K-moi un café	1871 K-le	1871 K-la	1942 K-lui	1942 K-nous
offrici	2517 K un
offrimi	54 K un caffè	2517 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3769 bez K
oglasov	70 brez K	3959 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4154 K devam etmek için
okurlarimiz	36 K	4271 K
okurlarimizin	4191 K desteğiyle	4271 K
okurlarin	4191 K desteği olmadan
okuyun	4196 K
""", 'ol': """
olarak	50 abone K	4155 abone K	4177 bize anonim K
olmayan	4230 patronu K
olmayanlara	4205 abone K
olun	80 üye K	4270 üye K
olursunuz	4196 kabul etmiş K
olvassa	2177 K tovább
""", 'om': """
omiljene	3690 K izvore
omiljeni	3690 K izvor
""", 'on': """
onafhankelijk	2933 wij K	2933 we K
onafhankelijke	2864 steun K journalistiek	3015 steun K	3016 K journalistiek
onafhankelijkheid	3016 onze K
onbeperkt	2868 lees K	2868 K lezen	2870 K toegang	2936 K digitaal
ondersteunt	2888 je browser K	2888 uw browser K
onderzoek	3016 dit K
onderzoeken	3016 onze K
onderzoeksjournalist	2912 is K	3002 is K
onderzoeksredacteur	2951 is K
onderzoeksredactie	39 onze K	2911 onze K
one	1305 make a K-time	1305 will you be K of
oneens	43 K?
online	812 unser K-shop	1127 our K shop	1127 our K store	1169 our free K	1169 our K event	1229 in our K shop
onlineshop	772 im K bestellen
only	1225 K £#	1225 K $#	1225 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2910 app K
ontdek	3015 K nu
ontvang	2873 K onze	2874 K elke
onze	84 in K app	84 via K app	84 met K app	2876 K app	2911 tip voor K	3016 K app
""", 'oo': """
oordeelde	3018 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	576 K
opakovala	576 K
opakuje	576 K
opdateret	97 artiklen er K
open	1046 K in app	1046 K in the app	1217 left it K	2876 K in app
opfordrede	693 K
ophavsretsloven	611 beskyttet af K
ophavsretten	611 K tilhører
opiniestuk	2915 ingezonden K
opinion	30 K of	1073 have an K on this
opinions	30 K of
oplyser	693 K
oplyste	693 K
opmerking	2911 tip of K	2911 vraag of K	2911 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3961 K
oppdatert	97 saken er K
oppfordret	3138 K
opphavsrettslig	3052 K beskyttet
opplyser	3138 K
opplyste	3138 K
opportunities	1252 equal K employer
opportunity	1252 equal K employer	1252 equal-K employer
opprett	3029 K en konto for	3135 K en konto
oprava	97 K:
opsiger	632 indtil du K
opublikowany	22 nie zostanie K	3164 twój adres e-mail nie zostanie K
opzegbaar	3017 K
""", 'or': """
ordenou	3433 K
ordinato	2520 ha K
ordnete	889 K an
organizatori	3771 pozivaju K
organizatorzy	3262 zapraszają K
original	97 K version of this	1090 read the K article	1869 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	1090 this article was K published on	1090 this story was K published on	1090 this story K appeared	1090 this article K appeared	1090 K published at	1158 story was K published by	1158 story was K published on	1158 story was K published in the	1158 article was K published by	1158 article was K published in our
originalment	415 es va publicar K a	415 es va publicar K en	415 publicat K a
originalmente	1377 este artículo fue publicado K	1378 publicado K en	3323 publicado K em	3362 publicado K no	3362 publicado K na
originariamente	2405 articolo pubblicato K	2444 pubblicato K in
ortaklarimiz	4164 biz ve K
ortsseite	798 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3674 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3262 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3213 K
otsustas	1557 K
""", 'ou': """
our	1099 is K
outbrain	94 K
""", 'ov': """
ovdje	3689 kad ste već K
overblikket	630 K hver dag	630 K hver morgen
overgenomen	45 K
overname	2906 K zonder
overnemen	45 K	2943 dit artikel K
oversikten	3072 få K
overview	1163 this K
overzicht	2953 dit K
ovisi	3768 K o vama
""", 'ow': """
owner	1306 has no K	1306 have no K
""", 'oy': """
oynat	4196 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3788 K sa nám	3865 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2765 jūsų parama K
padroni	2436 non ha K	2470 senza K	2470 né K	2518 senza K	2518 libera da K
pagar	54 K um café	3430 ajude a K
page	1169 our jobs K
paghi	2517 K un'ora
pago	1496 muro de K
pague	54 me K um café	54 K-me um café	3327 K-nos um café
pahoitteli	1752 K
paid	1064 we get K if you buy	1064 we may be K
paikalla	42 olitko K
paikkaa	1705 hae K
pakolliset	21 K kentät
palautetta	1749 anna K
palus	1557 K
palusid	1557 K
palvelusta	1683 ulkoisesta K	1683 upotus K
panaszolta	2239 K
pandangan	2292 tidak mewakili K	2292 K pribadi penulis
paparnya	2348 K
paper	1099 is the K's
par	1944 K an
parama	2795 jūsų K	2799 K
parancsolta	2239 K
parandus	97 K:
parceiros	3298 nós e os nossos K	3431 nossos K
paremkite	2765 K mus	2795 K mus
parlez	38 K-nous	67 K-nous
part	1091 no K of this
partager	1871 articles à K	1871 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3264 faça K e
partecipato	2426 non ha K alla stesura
parteispende	890 K
partenaires	1805 nos K et nous	1805 nous et nos K	1943 nos K
participar	1362 para K
participez	1754 K à
participou	3345 não K da produção	3345 não K na produção
partilhada	3335 uma publicação K por
partilhe	25 K-o
partir	1756 avant de K	3432 a K de # euros
partner	74 K-links	733 wir und unsere K	802 von unserem K	2386 i nostri K	3984 vi och våra K
partnere	598 vi og vores K	3040 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2178 K
partnerlinks	37 K	74 K
partnerom	3708 u suradnji s K	3708 u saradnji sa K
partners	802 anzeige eines K	1069 we and our K	1306 our K	2890 wij en onze K	3016 onze K
partnership	1091 was produced in K with
partnerske	74 K poveznice	3708 K poveznice	3901 K povezave
partnerskie	3195 linki K
partnerzy	3161 my i nasi K	3161 nasi zaufani K
pasak	2798 K
pasakojo	2798 K
pasidalinkite	49 K
pass	49 K it on	1056 K this on
passende	819 sie das K abo
passendes	819 sie ihr K abo
patikslinta	97 K
patreon	260 в K	1102 on K	1102 our K	4331 на K
patron	1026 become a K of	1305 become a K
patronem	3198 zostań naszym K	3259 zostań K
patroni	3260 nasi K	3505 fără K
patronite	3198 na K	3260 na K
patronlardan	4230 K bağimsiz
patronsuz	4230 K
paying	1217 thanks to our K
paypal	788 per K
paywall	789 K	887 ohne K	890 K	1217 without a K	1306 we have no K	1306 we do not have a K	1309 K	1946 K	2521 K	3434 K
paywalls	1309 K
""", 'pe': """
pe	3539 K an
peatoimetaja	1513 K
pedimos	1492 te K ayuda
pedirte	1311 tenemos un favor que K
pediu	3433 K
peiling	35 onze K	2956 onze K
pelanggan	50 K dapat	50 K bisa	2245 khusus K	2283 untuk K	2346 K kami	2349 K
pembaca	18 berkat K	43 surat K	2346 K kami
pemblokir	2310 K iklan
pemegang	2315 tanpa K saham
pemilik	2315 tanpa K modal
pendant	1944 K un mois
pendapat	2292 K pribadi penulis
peneliti	2270 adalah K
pengar	4081 kostar K
penger	3136 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	3471 fără niciun cost K tine
penulis	2270 adalah K
people	18 thanks to K like	1145 funded by K like you	1224 K like you
pequeno	3265 um K favor a pedir
per	3137 K år	4082 K år
peramban	10 K anda
percent	1040 # K left to read
perfil	3291 siga nosso K
periodisme	456 dona suport al K	457 el nostre K	457 fent K	457 fem K
periodismo	1316 apoya el K	1416 hacer un K	1492 apoya el K	1492 colabora con el K	1493 nuestro K	1493 K de calidad	1493 hacemos K	1493 haciendo K
periodista	39 nuestro K	39 nuestra K	393 és K	1380 es K
periodistas	39 nuestros K	1415 nuestros K	1493 nuestros K
periodistes	457 els nostres K
perjantaisin	17 K
permanencia	1494 sin K
permission	1090 reproduced here with K	1090 reproduced with K	1105 written K	1105 prior K	1106 without K	1120 K to load	1120 K before anything is loaded	1158 K to reuse this
perskaitykite	2795 K visą
personal	1119 views are K
personale	3447 datele tale K
personales	1355 datos K serán
personas	1416 K como tú	1492 K como tú
persondatapolitik	599 K
personenbezogene	734 K daten
personnelles	1808 vos données K
personoplysninger	599 dine K
personopplysninger	3041 K
personuppgifter	3985 dina K
personverninnstillinger	3062 K
perspausdinti	45 K
pertama	2347 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3328 é K
pesquisadora	3328 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3771 K
""", 'ph': """
philosophe	1902 est K
phone	1059 news to your K
photographe	1902 est K
photographer	1113 staff K
photos	40 your K	40 vos K	40 tes K	1127 K from this story	1127 K from this event
""", 'pi': """
pictures	40 your K
pide	1495 K
piebilda	2858 K
piece	1161 this K	1306 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	3261 K miesiąc
pievienojieties	51 K
pilihan	2328 sumber K
pirmas	2797 K mėnuo
pisala	3771 K je
pisalo	3771 K je
pisao	3771 K je
pisz	3210 K na
pitala	3771 K
pitali	3771 K
pitao	3771 K
pitch	1019 K in	1102 K in
pitching	1305 consider K in
pix	3327 um K	3432 K
""", 'pj': """
pjevali	3771 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3053 vær varsom-K
plakatens	3066 vær varsom-K
platformlarinda	4258 tüm podcast K
plats	42 var du på K
plattform	887 unsere K
player	9 this K
please	51 K join them	67 K tell us	1032 K log in to	1055 K share this	1103 K help	1262 K tell us about	1262 K tell us how	1262 K tell us your	1305 K chip in	1305 K give	1305 K help if	1305 K give if
pleide	3138 K
pliki	3180 bez zgody na K
plusartikelen	3016 K
plusartikels	2868 gratis K	3016 K
""", 'po': """
pobierz	3259 K naszą
poche	1857 dans votre K
podaj	77 K swój e-mail
podatkov	3899 obdelavo osebnih K
podatku	3143 przekaż #% K	3198 #% K	3198 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	501 K	624 K-app	691 vores K	756 den K können sie	756 den K kannst du	756 unseren K	887 unser K	887 unseren K	924 K	1015 το K μας	1095 follow the K	1306 our K	1493 nuestro K	1943 notre K	2346 K kami	2518 il nostro K	2955 op de K	3016 onze K	3065 hører K	3184 K	3260 nasz K	3431 nosso K	3701 K	3769 naš K	3797 K	3866 náš K	3895 K	4185 K'i	4185 K'imizi
podcasta	3701 K	3895 K
podcastapp	624 K	2955 favoriete K
podcaste	34 našom K
podcasten	624 K	3065 K
podcastimiz	4271 K
podcastimizi	34 K
podcastimme	34 K	1750 K
podcastov	3797 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	624 hvor du lytter til K	624 hvor du hører K	756 wo es K gibt	813 folgen des K	813 folge des K	924 K	1095 wherever you get your K	1095 wherever you listen to K	1095 wherever you get K
podcastu	34 naszego K	34 našem K	501 K	3184 K	3701 K	3797 K	3895 K
podcastul	34 K nostru	3538 K nostru
podcastunk	2237 K
podcastunkban	34 K
podcasty	501 K	574 naše K	3184 K	3797 K
podd	34 vår K	4081 vår K
poddapp	4009 K
poddar	34 våra K	4009 K finns
podden	4009 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3355 sua ajuda K
poden	50 els socis K
poderemos	3355 a sua ajuda K	3430 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3065 hører K	3136 vår K	3701 K	3895 K	3959 naš K
podkasta	3701 K	3895 K
podkastapp	3065 K
podkasten	3065 K
podkastu	3701 K	3895 K
podle	576 K
podotkl	576 K
podpora	573 vaše K	3865 vaša K	3958 vaša K
podpore	3866 vďaka K	3904 brez vaše K	3959 brez vaše K
podporo	3958 vašo K
podporte	3809 K	3865 K nás	3865 K našu
podpory	514 bez vaší K	574 bez vaší K	3809 bez vašej K	3866 bez vašej K
podprite	3904 K	3958 K nas	3958 K naše
podremos	1492 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3210 K nas
points	1163 the bullet K	1163 these bullet K	1163 the key K above
pokutoval	576 K
policy	1069 our cookie K
politica	3447 K de cookie
political	1089 is a K	1089 is the K editor
politicieni	3471 nu depinde de K
politika	4164 çerez K
politikasi	4165 gizlilik K
politikredakteur	838 ist K
politikredakteurin	838 ist K
politikressort	762 leitet das K
politikwissenschaftler	753 ist K
politologue	1828 est K
poll	35 our K	1073 vote in our K	1073 take our K	2956 onze K
polub	3157 K nas na
pomagajte	3958 K nam
pomocou	3811 K ai
pomozite	3711 K nam	3768 K nam
pomozte	573 K nám
ponavlja	3771 K
ponavljao	3771 K
ponctuel	1830 un don K
ponovno	45 K objavi
pop	1019 K your
popravek	97 K:
poprosil	576 K
poprosila	576 K
poprzedniej	97 K wersji
por	3359 um ano K #
poradil	576 K
portal	3260 nasz K	3769 naš K	3959 naš K
portalu	3194 na naszym K	3194 w naszym K
posez	1942 K-la à	1942 K-nous
posible	18 hace K
posielajte	3788 K nám
posielame	57 vám K
positions	1127 our open K
poslechnout	502 si můžete K
posljednji	3720 K besplatni članak
posredujte	49 K
possible	408 ajuda a fer K	457 ajuda a fer K
post	20 rest of this K	79 på e-K	1120 to view this K	1120 to see this K	1156 this is a paid K	1161 this K	1306 this K	2916 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3975 din e-K	3987 din e-K kommer inte
postadresse	60 e-K vises ikke	3032 din e-K	3043 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3768 K član	3958 K član	3958 K naročnik
postanizda	79 e-K	4189 her sabah e-K	4189 e-K	4203 e-K
postaw	54 K mi kawę	54 K kawę	3259 K nam	3259 K mi	3259 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	712 in dein K	712 in deinem K	712 direkt ins K	716 in ihrem K	716 in ihr K
postingan	2335 K bersama oleh
postkasti	1521 otse K
postkastis	1521 iga hommik sinu K	1521 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3768 K nam je
potrebujeme	3865 K vašu podporu
potrebujemo	3889 za ogled K	3958 K vašo
potremo	2436 aiuto K	2517 con il tuo aiuto K
potrivit	3540 K
potrzebujemy	3143 K twojego wsparcia	3259 K twojej pomocy	3259 K twojego wsparcia
pound	1305 K you give
pourboire	1831 un K
pourront	1887 traceurs K être déposés
poursuivez	1768 K votre lecture
poursuivre	1768 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3868 K	3961 je K
povedala	3868 K	3961 je K
povestit	3540 a K
povikao	3771 K
powered	1305 K by you
powerful	1306 hold the K to account
powiadomienia	14 K	3153 włącz K	3153 chcesz otrzymywać K	3154 K push
powiedzieli	3262 K
powtarza	3262 K
pozele	40 K tale
pozivala	3771 K
pozivali	3771 K
pozivao	3771 K
pozn	97 K. red
poznamenal	576 K
poznamenala	576 K
pozvala	3771 K
pozvao	3771 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2894 K mee	3015 K mee
praca	3260 nasza K
pracujte	499 K s námi	3795 K s nami
prati	3722 K nas na
pratite	3768 K nas
pravi	3961 K
precedente	97 versione K di questo	97 K versione di questo
precisa	3264 K de você	3430 K de si
precisamos	3265 K da sua ajuda	3271 K do seu apoio	3430 K da sua ajuda
precisato	2520 ha K
preciso	3308 é K estar logado
precizat	3540 a K
prednostne	3884 K vire
prednostni	3884 K vir
prednostnih	3884 K virov
prednostnim	3884 K virom
predplatitelia	50 K môžu	3817 len K	3817 iba K	3817 nájdu K	3817 prečítajú K	3869 K
predvajanje	3889 K videa
preferate	3455 sursele tale K	3519 surse K
preferences	1069 your cookie K	1172 cookie K	1172 privacy K
preferida	391 font K	1385 fuente K	3332 fonte K
preferidas	1385 fuentes K	3332 fontes K
preferides	391 fonts K
preferido	1385 medio K
preferidos	1385 medios K
preferirane	3690 K izvore
preferirani	3690 K izvor
preferiranih	3690 K izvora
preferita	2378 fonte K su google	2411 fonte K
preferite	2411 fonti K
preferowane	3176 K źródło	3176 K źródła
preferowanego	3176 K źródła
preferowanych	3176 K źródeł
preferowanym	3176 K źródłem
preferred	1059 K source on google	1107 K source	1176 K sources
preglednik	10 vaš K
prehratie	3791 K videa
prejemajte	3873 K vsako	3921 K
prejemati	3914 želite K
prejmite	3921 K
preklinjao	3771 K
prelua	45 K
preluarea	3454 K textelor
preluat	45 K
prema	3771 K
premier	1773 le K mois	1944 le K mois
premium	2936 toegang tot alle K
premoderated	1073 K
prenesite	3958 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3969 bli K	3969 redan K	3970 som K	4036 en K	4080 bli K
prenumeranter	50 K kan	3969 endast för K	4027 är för K	4027 bara K	4027 endast K	4081 våra K	4084 K
prenumerata	2799 K
prenumeration	4084 K
prenumerationen	3974 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2771 tik K
prenumeratoriams	2740 tik K	2771 tekstas skirtas K	2771 straipsnis skirtas K
prenumeratorzy	50 K mogą	3206 tylko K
prenumerera	80 K	3969 K för att	3974 K på nyhetsbrev	4014 genom att K	4080 K på vårt
prenumeruojate	2740 jau K
prenumeruokite	80 K	2795 K
preostanek	3872 K članka
presenteie	3275 K
prethodnog	3726 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3772 K
pretplati	3706 hvala na K
pretplatite	80 K se	3674 K se već od	3768 K se
pretplatnici	50 K mogu	3719 samo K	3772 K
pretplatnicima	3674 dostupan samo K	3674 dostupan je samo K	3674 dostupan je K	3674 dostupno samo K	3686 samo K	3719 samo K
pretplatnik	50 kao K	80 postanite K	3674 već ste K	3768 postanite K
pretplatnike	3674 dostupan samo za K	3686 samo za K
pretplatu	3675 već imate K	3707 uz K	3707 K	3728 uz K
preuzeti	45 K
preuzimanje	3685 zabranjeno K	3710 zabranjeno K	3710 zabranjeno je K
preuzmite	3768 K našu
preventing	1065 browser extension is K
prevention	97 suicide K
preview	1177 free K
previous	97 K version of this
price	1307 the K of a
pridaj	51 K sa
pridajte	51 K sa	3820 K si nás	3865 K sa k nám
prihvatate	3706 prijavom K
prijavi	24 K se	3706 hvala na K
prijavili	3706 hvala što ste se K
prijavite	24 K se	3768 K se na naš	3768 K se na naše	3958 K se na
prijavo	3899 s K se	3899 s K na	3899 hvala za K
prijavom	3706 K se slažete	3706 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3884 K vir
priljubljene	3884 K vire
priljubljeni	3884 K vir
prima	3539 K lună
primajte	3727 K
primate	3721 želite da K
primati	3721 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	3432 K mês
primer	458 el K mes	1494 el K mes
primo	2519 il K mese
principles	1090 the thomson reuters trust K
print	1055 click to K	1264 will not K your	1264 won't K your
prioriterad	4000 K källa
pripojte	51 K sa
pripomenul	3868 K
prisijunkite	24 K	51 K	2795 K prie mūsų
prispejte	90 K, koľko môžete	3809 K	3865 K	3865 K aj vy
prispevek	3959 ta K
privacidad	1356 política de K	1493 nuestra política de K
privacidade	3301 política de K
privacitat	396 política de K
privacy	1069 see our K policy	1069 to our K policy and terms	1069 and the google K policy	1306 our K policy
privacybeleid	2890 ons K	2931 ga je akkoord met het K
privacyverklaring	2892 K
private	60 your email will stay K
privatlivspolitik	599 K
priznaje	3771 K
priznal	3868 K
priznala	3771 K
priznao	3771 K
probe	845 K-abo
probeabo	695 K	704 wochen im K	845 K	845 das K
probeer	3015 K nu	3015 K een maand
proberen	3017 gratis K
processing	1069 consent to the K
prochains	1943 nos K articles
procurada	97 K, a
prodavnici	3699 našoj K
produce	1145 not free to K	1145 not cheap to K
produced	1156 K by our brand
proefabonnement	2870 K	3015 neem een K	3017 K
profesor	1380 es K	3457 este K
profesora	1380 es K
professeur	1828 est K
professeure	1828 est K
professionista	2408 è giornalista K	2408 giornalista K
professor	393 és K	753 ist K	1089 is a K	1089 is an assistant K	3328 é K
professora	393 és K	3328 é K
professore	2408 è K
professoressa	2408 è K
professorin	753 ist K
profilazione	2384 i cookie di K
profitez	1754 K de	1768 K de nos offres
prohibida	1378 queda K
proibida	3323 é K a
proibido	3341 K para menores de # anos	3341 K para menores de #
project	1854 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	3540 a K	3540 au K
promise	1305 K never to
propietaris	437 sense K	437 ni K
propustite	3721 ne K
prosbu	461 máme na vás K	461 máme malou K	3784 máme malú K	3784 malú K
proseguire	2439 per K la lettura
prosil	576 K
prosila	576 K
prosili	576 K	3262 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3262 K
protejate	3479 K de dreptul de autor
provalo	2361 K gratis	2517 K gratis
provided	1069 content K by a third party	1120 contains content K by
provision	730 erhalten wir eine K	730 eine kleine K	802 bekommen wir eine K	802 eine K vom	824 K	4046 K
provisions	730 K-links
provisionslinks	824 K
prozent	793 K rabatt
przedruk	45 K	3196 K za zgodą
przedrukujcie	45 K
przegap	3208 nie K
przekonuje	3262 K
przetisknout	45 K
przetwarzanie	3162 K danych osobowych
przez	3200 K ai
przycisk	3189 klikając K
przyznaje	3262 K
""", 'ps': """
psal	576 K
psala	576 K
""", 'pt': """
ptal	576 K se
ptala	576 K se
ptali	576 K se
ptaly	576 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2388 prima di K un commento
pubblicato	22 non sarà K	2388 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3303 o seu endereço de e-mail não será K	3307 endereço de e-mail não será K	3307 endereço de email não será K	3307 e-mail não será K
publicat	3479 a fost K inițial în
publication	1026 is a reader-supported K	1156 accurate at the time of K	1156 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4021 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1353 bloqueador de K	1493 sin K
publicidade	11 a K	70 sem K	3346 depois da K
publicista	2224 K
publicitat	11 la K	70 sense K	457 sense K
publicitate	11 K	70 fără K
publicysta	3246 , K
publicystka	3246 , K
publikovanie	3782 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1264 will not K your	1264 won't K your	1264 never K your	1264 we may K your
published	22 will not be K	60 email won't be K	1073 your email address will not be K	1091 was first K by	1091 was first K on	1158 K under license
publishing	1156 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1689 suoraan K
puis	1770 K # €
puisque	1756 K vous êtes là
pungkasnya	2348 K
punya	2246 sudah K akun
purchase	1064 K through links on our site
push	784 per K
pushbericht	2929 een K bij
pushbeskeder	627 K
pushmeldingen	2880 K
pushnotiser	4011 K
pushvarsler	3068 K
pustit	502 si můžete K
pustite	77 K svoj e-naslov
puts	1205 our app K
""", 'py': """
pytali	3262 K
pyysi	1752 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1311 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	2351 già che sei K
quieras	1321 cancela cuando K	1494 cancela cuando K
quitter	1756 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2956 doe de K	2956 onze K	3186 nasz K	3186 K
quizie	3186 naszym K	3186 K
""", 'ra': """
raccolta	2521 K fondi
racconta	2520 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2520 ha K
raconte	1945 K
racontez	38 K-nous	67 K-nous
rad	3769 naš K
radil	576 K
radila	576 K
radili	576 K
radzi	3262 K
radzili	3262 K
radzono	3262 K
ragino	2798 K
raise	1145 help us K
rajaton	1655 K pääsy
rakendus	1519 meie K	1519 K
rakenduses	1519 K
raksti	38 K mums	67 K mums	2855 K mums
rakstiet	38 K mums	67 K mums
raksts	2856 šis K
rakstu	2834 šo K
rakstus	2856 visus K
ralat	97 K:
range	1197 shop the K
rappelle	1945 K
rapporterar	4067 K från
rapporterer	677 K fra	3122 K fra
""", 're': """
reach	1117 K him at	1117 K her at	1117 K them at	1145 we would K our goal	1145 we'd K our goal	1305 help us K
reached	1040 you've K your limit of free	1088 can be K at
reacties	85 in de K	2895 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1040 # % left to K	1097 is K by an ai	1097 is K by ai	1151 link can K this	1217 free to K	1217 free for all to K	1306 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	1021 we're asking K	1098 thank you, K	1145 funded by K like you	1166 K' editor	1198 K make this	1217 thanks to our K	1224 K like you	1305 K like you	1305 join the K	1306 our K	1306 funded by its K	1309 appeal for K	1309 K pay
reading	0 K time	1032 keep K for just	1032 keep K with a	1032 K this post for free	1036 to finish K	1036 to keep K	1151 to your K list	1218 you're K	1218 you are K	1218 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2895 om te K	2911 K? mail	2911 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	3466 nu a participat la K
realizzazione	2426 non ha partecipato alla K
recalled	1308 K
recalls	1308 K
recaptcha	205 K	1000 K	1042 protected by K	1470 K	1918 K	2336 K	2495 K	2619 K	3410 K	3526 K	4254 K	4603 K
receba	3264 K as	3280 K no seu	3280 K todos os dias	3430 K no seu
receive	1042 K email from us on behalf of	1043 sign up to K	1043 K emails from	1069 agree to K emails	1305 to K new posts
recensent	3002 is K
recevez	1754 K chaque	1782 K chaque	1782 K tous les	1942 K notre
recevoir	1788 K les alertes	1859 j'accepte de K
recherche	97 für diese K haben wir	887 diese K
recherchen	887 unsere K
rechercheteam	39 unser K	39 unserem K	761 K
rechtbankverslaggever	2951 is K
recibe	1310 K cada	1336 K cada	1336 K todas las
recibir	1415 acepto K
recipe	1202 links in this K
reclamat	3540 a K
reclame	70 fără K	3538 fără K
reclamelor	3500 blocare a K
reclamevrij	70 K
recomandat	3540 a K	3540 au K
recomenda	3433 K
reconheceu	3433 K
reconnu	1945 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	3540 a K
recurring	1102 K donation	1307 K donation
red	97 anm. d. K
redacteur	2912 is K	2912 is politiek K	2951 werkt als K	3002 is K
redactie	39 onze K	97 noot van de K	2894 mail de K	2911 contact op met onze K	2911 contact op met de K	2911 tip voor de K	2915 mening van de K	2940 K heeft geen	3015 mail de K	3015 tip de K	3016 onze K
redactor	393 és K	1380 es K	1454 es K jefe	3457 este K
redactora	393 és K	1380 es K	1454 es K jefa
redakce	493 napište do K	499 do K	499 do naší K	574 naše K	574 jsme malá K
redakci	39 naší K	574 naši K
redakcia	3866 naša K	3866 sme malá K
redakcie	3782 bez súhlasu K	3788 napíšte do K	3795 do K	3795 do našej K
redakcii	39 našej K
redakcija	2796 mūsų K	2856 mūsu K	3769 naša K	3769 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3692 javite se K	3692 pišite K	3699 našoj K
redakcijos	2750 K sutikimo
redakciju	3769 našu K
redakcja	3260 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	3196 bez zgody K	3260 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	2345 hubungi K	2346 K kami	2346 email K	2346 K
redaksjon	3136 vår K
redaksjonen	38 tips K	67 tips K	3135 kontakt K	3136 kontakt K
redakteur	753 ist K	762 als K	762 seit # K	873 ist seit # K
redakteurin	753 ist K	762 als K	762 seit # K	873 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	691 vores K	762 leitet die K	766 meinung der K	802 K war an der	803 nicht von der K	806 melden sie sich bei der K	826 produkte wurden von der K	887 unsere K	4081 vår K
redaktionell	826 produkte K ausgewählt
redaktionelle	733 externe K inhalte
redaktionen	601 skriv til K	3987 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	494 je K	494 , K	494 - K	560 je K	560 , K	3179 - K	3179 , K	3789 je K	3789 , K	3789 - K
redaktore	2815 galvenā K	2815 K
redaktorem	494 je K	560 je K	3179 jest K	3246 jest K
redaktorius	2755 K
redaktorka	494 je K	494 , K	494 - K	560 je K	560 , K	3179 - K	3179 , K	3789 je K	3789 , K	3789 - K
redaktorkou	494 je K	560 je K	3789 je K
redaktorom	3789 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2815 galvenais K	2815 K
redaktur	2270 adalah K
redator	3394 é K
redatora	3394 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2435 la K ti invia	2479 lavora nella K	2479 è entrata in K	2479 è entrato in K	2518 la nostra K
reenvia	49 K
references	97 contains K to
refresh	1132 K this page	1132 K the page
regala	1321 K esta nota
reggel	17 minden K
regioverslaggever	2912 is K
registe	3275 K-se para
register	1032 K for free to
registered	1149 K users can
registraci	507 děkujeme za K	509 po K
registrarte	1336 al K
registrate	1415 K a nuestro	1492 K
registrati	2350 K per	2367 K per	2517 K gratis
registration	1177 free K gives
registreer	2868 K je
registrera	4014 genom att K dig
registrere	3071 ved å K deg
registrieren	705 K sie sich
registrierung	758 K	792 mit ihrer K	793 die K ist kostenlos
registrirajte	3707 K se besplatno	3707 besplatno se K	3900 brezplačno K	3900 K se brezplačno
registrujte	573 K se	3707 K se besplatno
regrette	1945 K
regrettent	1945 K
reiseangebote	812 unsere K
rejoignez	51 K-les	51 K-nous	1796 K-nous sur	1942 K-nous	1942 K notre	1942 K nos
rejoins	51 K-les
rekao	3771 K
rekla	3771 K
reklam	70 bez K	70 nie mamy K	70 K yok	574 bez K	3260 bez K	3260 nie mamy K
reklama	3769 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	3076 K
reklamelinks	74 K	634 K
reklamer	70 ingen K	691 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3195 we współpracy K
reklamsiz	70 K	4271 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3246 K z
relatos	97 contém K
relatou	3433 K
rely	1260 you K on	1306 we K on
remaining	1040 free articles K	1040 free article K	1040 articles K this month	1040 free stories K
remind	1309 K me later
removed	1073 this comment has been K
rendszeres	2236 legyen K
rendue	60 e-mail ne sera pas K
replied	1308 K
reply	6 leave a K	1249 just hit K	1249 hit K and	1249 hit K to
replying	1249 K to this email
report	53 months on this K	53 months to K	1136 K an error
reportage	887 diese K	1943 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	3431 esta K
reportagens	3431 nossas K
reportaje	97 para este K	1493 este K
reported	1301 K from	1308 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	677 er K på	753 ist K	762 als K	762 seit # K	1086 contact the K at	1087 is a K at	1089 is a K	1089 is a senior K	1111 contact the K	1111 contact our K	1111 email the K	1113 K	1828 est K	1902 est grand K	1902 est grande K	2270 adalah K	3060 er K i	3122 er K i	3179 - K	3179 , K	3246 , K	3457 este K	3693 je K	3693 , K	3887 je K	3887 , K	4004 är K på	4067 är K på	4067 är K
reportera	39 naszego K	1380 es K
reporterem	39 naszym K	3179 jest K	3246 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	753 ist K	762 als K	762 seit # K
reporterka	3179 - K	3179 , K	3246 , K	3693 je K	3887 je K
reportero	1380 es K
reporters	39 our K	1305 ask our K	1306 our K	1306 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1073 why are you K this	1145 keep our K free	1162 this K	1184 more of our K	1306 our K	1306 this K	1306 K like this	1306 goes to K
reportrar	39 våra K
reports	1115 K on
repost	45 K this
representa	3331 não K a opinião
representam	3303 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1091 may not be K
reproducerea	3454 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1090 K without permission	1158 K in whole or in part	1825 toute K	1825 droits de K	1825 K interdite	1827 toute K	1827 droits de K	1827 K interdite
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
republish	45 K	1090 K our articles	1090 K this article	1158 K this story	1158 K our stories
republished	45 K	1090 K with permission	1090 is K from
requests	97 K for comment
required	21 K fields are marked	1073 K fields are marked
research	1089 is a K fellow
researcher	1089 is a senior K	1089 is a K
reserva	29 es K el dret
reservados	1378 derechos K	3322 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	390 tots els drets K
reserve	29 K the right
reserved	909 all rights K	1032 article is K for	1090 all rights K	2551 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2479 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1411 K de sus autores	1411 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3303 os comentários são de K	3341 aposte com K	3341 jogue com K
responsabiliza	30 não se K	1411 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1411 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	838 ist K
ressortleiterin	838 ist K
rest	20 to read the K	1032 to read the K of this	1161 the K of this
restants	1775 articles gratuits K
reste	1776 il vous K #%	1776 il vous K # %
resultater	615 google-K
results	1176 your search K	1176 your google K
retrouvez	1796 K-nous sur	1838 K	1942 K-nous
rette	625 K fejl
rettelse	97 K:
retter	625 K fejl	625 K alle fejl	3066 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	3052 alle K forbeholdt
reuters	1825 avec K	1827 avec K
revcontent	94 K
revelou	3433 K
revient	1860 vous K qu'à
rewritten	1090 may not be published, broadcast, K
""", 'ri': """
ricamiz	4150 küçük bir K var	4150 sizden bir K var
ricercatore	2408 è K
ricercatrice	2408 è K
ricevi	2373 K ogni	2517 K ogni	2517 K la
richtigstellung	97 K:
ricordato	2520 ha K
rief	889 K
riep	3018 K
riferito	2520 ha K
riippumaton	1750 K media
riippumatonta	1749 tue K	1750 K journalismia
riporter	2224 K
riportere	2224 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2405 K riservata	2405 © K	2444 è vietata la K	2444 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2446 K agli abbonati
riservati	2405 tutti i diritti K	2446 K agli abbonati
riservato	2361 K ai nostri abbonati	2361 questo contenuto è K	2439 K agli utenti	2446 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	622 af en K	1470 no soy un K	1918 je ne suis pas un K	2336 saya bukan K	2495 non sono un K	3410 não sou um K	3526 nu sunt K
rocznie	3261 K
ropade	4083 K
ropar	4083 K
roper	3138 K
ropte	3138 K
roskapostia	71 ei K
round	1101 our K-up
roundup	1042 get a weekly K	1101 our K	1101 weekly K
rozhodl	576 K
rozhodol	3868 K
rozpowszechnianie	3173 K artykułu	3196 dalsze K
""", 'ru': """
rubrice	511 najdete v K
ruft	889 K
ruga	3540 îi K	3540 îl K
rugat	3540 a K	3540 au K
rugau	3540 K
rukoili	1752 K
ruled	1308 K
rundbrief	78 K	757 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3138 K	4083 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4083 K
sagde	693 K
sagen	889 K
saggista	2479 è K
saglasnosti	3726 bez K
sagt	889 K
sagte	889 K
sagten	889 K
said	1308 K
saisissez	77 K votre adresse
saken	3020 likte du denne K	3066 feil i K	3094 denne K	3094 få K	3135 les hele K	3136 denne K
saker	3094 flere K	3136 våre K	3136 alle K
saklidir	4171 tüm haklari K	4171 her hakki K
sako	2798 K
saluran	2253 ikuti K	2253 gabung di K	2346 K kami
samarbeid	3076 i K med en annonsør
samarbejde	634 i K med en annoncør
samarbete	4019 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2953 deze K	2953 de K is
samenwerking	2940 betaalde K	2940 K met onze partner	2940 K met een commerciële
samstag	17 jeden K
samtycke	4006 ditt K
samtykke	621 dit K	621 give K	629 jeg giver K til	3062 ditt K	3062 gi K
samtykket	3062 K ditt
sang	693 K	3138 K
sanoi	1752 K
sanoivat	1752 K
sanoo	1752 K
sans	70 K pub
satin	4196 K alin
satura	2816 ārējā K
saturday	17 every K
saturdays	1210 delivered K	1210 sent K
sauca	2858 K
saugomos	2743 visos teisės K
savetovala	3771 K
savetovali	3771 K
savetovao	3771 K
savetuje	3771 K
savjetovala	3771 K
savjetovali	3771 K
savjetovao	3771 K
savjetuje	3771 K
savundu	4273 K
say	1019 have your K	1073 have your K in
saya	62 tag K
sayenizde	4271 sizin K
says	1308 K
sazinies	2855 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2375 K l'app	2375 K la app	2375 K la nostra app	2517 K la nostra	2517 K l'app
schauen	886 K sie vorbei
schick	49 K ihn	49 K es	836 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	836 K sie uns	886 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	845 K
schokkend	97 kan als K
schon	696 wenn sie K hier sind	696 wo sie K hier sind
schreef	3018 K
schreib	38 K uns	67 K uns	806 K uns	886 K uns	887 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	695 K sie an	736 K sie uns ihre meinung	806 K sie uns	886 K sie uns
schreibt	38 K uns	67 K uns	753 K über	753 K für	763 K seit # für	873 K als freie	873 K als freier	886 K uns	887 K mir unten	887 K uns unten	889 K
schrieb	889 K
schriftlicher	748 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2860 K u in	2860 K je in	2873 K je in voor	2873 K je gratis in	2974 K je hier in	3015 K je gratis in
schrijft	2912 K over	2912 K voor	3002 K voor	3018 K
schrijver	2912 is K en	2915 mening van de K
scria	3540 K pe	3540 K în	3540 așa K
scrie	38 K-ne	67 K-ne	3537 K-ne
scrii	3537 să ne K
scriitoare	3457 este K
scriitor	3457 este K
scripts	1065 unblock K
scris	3540 a K
scritto	2518 chi ha K questo	2520 ha K
scrittore	2408 è uno K
scrittrice	2408 è una K
scrive	2408 K di	2408 K per
scriveteci	38 K	67 K
scrivi	2350 K a
scrivici	38 K	67 K	2517 K
""", 'se': """
search	1176 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2520 K
section	55 K #g	1074 in the comment K
secure	1111 K drop
securedrop	1111 K
securely	1111 K on signal	1111 K via signal	1111 contact us K	1111 reach us K
seda	49 jaga K
see	42 did you K it	1243 if you K
segnalacelo	2517 K
segons	459 K
segueix	456 K-nos
seguici	2378 K su	2378 K anche su	2517 K
seguir	1349 puedes K a	1349 puede K a
segundo	3433 K
sehen	841 K sie hier.
seit	873 ist K # bei
sekarang	2345 donasi K	2345 daftar K	2345 gabung K	2345 unduh aplikasi K
sekite	2795 K mus
sekojiet	2855 K mums
selaimesi	10 K
seleciona	3354 a redação K
selected	1156 K by our
selengkapnya	2244 untuk membaca K	2283 membaca artikel K
selgitas	1557 K
selitti	1752 K
selon	1945 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1944 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1494 a la K	3432 por K
semanal	78 la carta K	1336 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	690 K os	1042 we'll K you	1111 K us a tip	3045 K inn	3135 K oss
sende	3071 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	836 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1205 our app K you
seneste	624 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2436 K di te non	2517 K di te non
sermayeden	4230 K bağimsiz
service	1828 est chef du K	1828 est cheffe du K	1902 a rejoint le K
serwisie	3194 w K	3209 naszym K
serwisu	3180 treści z K	3180 treść z K
seslendi	4273 diye K	4273 K
setiap	17 K pagi	2347 K bulan
setmana	456 rep cada K
setmanalment	17 K
settimana	17 ogni K	2519 alla K
settings	1069 cookie K	1172 cookie K	1172 privacy K
setuju	43 tidak K?
setujui	2271 K cookie
seuraa	1749 K meitä
seus	3429 # dos K #	3429 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1055 K this with	1055 K this post on	1055 K this if you	1055 K this far and wide	1055 click to K	1064 we may get a K
shareholders	1145 not by K	1306 no K
shop	1169 our K	1197 K our	1229 in our K	1229 from our K	1229 our K now
shope	3795 našom e-K
shopping	1202 our K links
shopu	499 našem e-K	3699 našem web K	3795 nášho e-K
should	1111 story we K	1111 we K look into	1111 we K know about
shouted	1308 K
showcase	237 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	773 jetzt tickets K:	818 K sie unsere arbeit
sier	3074 til du K opp	3138 K
siga	3291 K-nos no	3291 K-nos nas	3430 K-nos
siger	693 K
sign	24 K in	1043 K up to get	1103 K up	1213 K up for our	1213 K up to our	1305 K up for our	1305 K up to our	1305 when you K up	1305 K up now
signal	616 på K	760 auf K	760 K-kanal	3057 på K	4001 på K
signaler	1810 K une erreur
signalez	1942 K-la-nous	1942 K-le-nous
signali	3787 K
signalu	492 K	3177 K
signing	1042 thanks for K up	1042 thank you for K up	1042 by K up, i agree	1042 by K up, you agree	1042 by K up you agree
silakan	2244 K login	2244 K masuk
silenced	1306 refuse to be K
simply	1249 K hit reply
since	1021 K you're here
sinds	3002 werkt K #
sini	2345 klik di K	4269 #'K
sinirsiz	4174 K erişim
sinulle	1650 meillä on K pyyntö
site	64 ayna K	1169 our jobs K	1306 our K	3016 onze K
sitede	4181 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2858 K
skaityti	2740 norėdami K toliau	2740 norint K toliau	2740 K toliau galite
skaitytojai	2796 mūsų K
skaitytojams	2796 mūsų K
skelbiamas	22 nebus K
skicka	4014 genom att K	4080 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2765 K # proc	2795 K paramą
sklepem	3183 naszym K
sklepie	3183 naszym K
skontaktuj	38 K się z nami	3178 K się z nami	3178 K się z naszym	3178 K się z naszą	3178 K się z autorem	3178 K się z autorką
skreg	693 K
skrek	3138 K	4083 K
skrev	693 K	3138 K	4083 K
skribent	619 er fast K	3060 er K	4004 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	690 K til os	690 K dig op	3974 K upp dig	4080 K upp dig	4080 K till oss
skrive	21 logget ind for at K	3136 vi bør K om	3136 vi burde K om
skrivefeil	3066 funnet en K
skriver	693 K	3138 K	4083 K
skrzynce	3149 w twojej K
""", 'sl': """
slant	4082 en K
slapukais	2756 K	2774 K
slapukus	2756 K
sledite	3958 K nam
sledujte	472 K nás	525 K nás živě	573 K nás	3865 K nás
sliboval	576 K
slobodno	3768 podržite K
sluit	51 K je aan
""", 'sm': """
small	1198 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	456 fes-te K	456 fes-te'n K
socia	51 hazte K	80 hazte K	1310 hazte K	1383 hazte K
social	726 auch bei K media
socialmediacookies	2916 K
socio	51 hazte K	80 hazte K	1310 hazte K	1316 hazte K	1383 hazte K
sociologue	1828 est K
socios	1420 solo para K	1420 sólo para K
socis	80 feu-vos K
sodelovanju	3901 v K s partnerjem
soglasja	3918 brez K	3918 brez pisnega K
som	3094 en sak K
somebody	1241 if you know K	1241 K sent you this
someone	1055 send this to K	1241 if you know K	1241 K sent you this
something	1136 see K wrong	1136 K is wrong	1243 if we got K wrong	1243 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3540 arată un K
sondajul	35 K nostru
sonderheft	812 unser K	812 das K
sondzie	3186 naszej K	3186 w K	3203 weź udział w K
sonntag	17 jeden K
sordu	4273 K	4273 diye K
sordular	4273 K
soruyor	4273 K
sostegno	2356 il tuo K ci	2356 abbiamo bisogno del tuo K	2517 il tuo K
sostenerci	2356 puoi K
sostengono	2436 ci K ogni mese
sostenitore	80 diventa K	2517 diventa K
sostenitori	2518 i nostri K
sostiene	2406 chi ci K	2518 chi ci K	2520 K
sostieni	2356 K il nostro	2356 K la nostra	2517 K il	2517 K la
sostienici	2406 K	2517 K
sostuvo	1495 K
sottolinea	2520 K
soubory	486 K cookie
souhlasu	485 bez K	528 bez K
souligne	1945 K
source	1107 top K
soutenez	1759 K notre	1830 K-nous	1830 K notre	1863 en vous abonnant, vous K	1942 K-nous	1942 K notre	1942 K-le	1942 K-la
soutenir	1755 nous K	1760 pour nous K	1942 K notre
soutien	1754 votre K	1759 votre K est	1759 a besoin de votre K	1860 votre K, même
soutiennent	1860 nous K chaque mois
soutiens	1942 je K
sovelluksellamme	84 K
sovelluksemme	1659 lataa K	1750 K
sovelluksessa	1659 avaa K	1690 K
sovelluksessamme	84 K
sovellus	1659 lataa K	1659 lataa ilmainen K	1690 K	1749 lataa K
""", 'sp': """
spaltist	3060 er K	3060 er fast K	3122 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1305 can you K
specchio	64 sito K
spelregels	2895 K
spende	695 ihre K	695 mit einer K	699 deine K für	699 ihre K hilft	699 deine K hilft	699 jede K hilft	699 jede kleine K hilft	699 jede K zählt	886 deine K	886 eure K	886 K jetzt	886 K uns	890 K
spenden	695 jetzt K	695 K sie	890 K
spendenaufruf	890 K
spendenaufrufe	890 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	886 K uns
spendieren	54 K sie mir einen kaffee	886 K sie uns
spiega	2520 K
spiegato	2520 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1164 K content
sportredacteur	2951 is K
sportredakteur	838 ist K
sportredakteurin	838 ist K
sportressort	762 leitet das K
sportskommentator	3060 er K
sportverslaggever	2912 is K
spot	1243 if you K
spotify	4185 K'da	4258 K'da dinle	4258 K'dan dinle
spotted	1243 if you've K
spottete	889 K
spravodajcom	3789 je K
sprijinul	3537 K tău	3537 avem nevoie de K	3538 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	3537 K-ne	3538 K-mi mai jos	3540 K
spunea	3540 K
spuneau	3540 K
spurgte	693 K
spurte	3138 K
spus	3540 a K	3540 au K
""", 'sq': """
squadra	2518 la nostra K
""", 'st': """
staat	3018 K er
stabilito	2520 ha K
stadsverslaggever	2951 is K
stammt	834 K von einer ki
stand	1305 K with us
standards	1090 our K: the	1166 our K team
starred	60 K fields
starting	1230 tickets K at
statement	1251 forward-looking K
statements	1251 forward-looking K	1251 forward looking K
stay	1132 K with us for
ste	3784 keď K už tu	3883 ker K že tu
stede	42 var du til K
stelde	3018 K
stellen	812 wir K ein
stellenangebote	772 aktuelle K
stellenmarkt	772 unserem K
stellenportal	812 unserem K	812 unser K
stemme	622 ai-K
steuerlich	788 K absetzbar
steun	2860 uw K	2864 met jouw K	2864 met uw K	2864 K ons met	2907 K ons	3015 K ons	3015 K onze	3015 jouw K
stiahnite	3865 K si
stichpunkte	811 die K
stillingen	644 søg K	3089 søk K
stimme	754 K
stjerne	60 felter med K
stod	693 K der	4083 K det
stond	3018 K
stopite	3886 K v stik z
stopspillet	83 K
store	506 app K	782 im app K	1169 our K	1229 in our K	1229 from our K	3801 app K
stories	15 free K	1040 free K left	1086 for more K like this	1149 access to all our K	1162 K like this	1184 more of our K	1306 our K	1306 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1032 to read the full K	1040 free K left	1040 last free K	1046 read this K in the app	1055 share this K on	1086 if you have a K to tell	1086 email your K to	1111 K for us	1151 save this K	1161 this K	1161 the full K	1162 this K	1162 a K like this	1163 this K	1306 this K	1306 K that took us
straight	1042 K to your inbox	1208 emailed K to you
straipsniai	2767 nemokami K	2771 geriausi K jūsų
straipsnis	2771 nemokamas K	2796 šis K
straipsnius	2767 nemokamus K
streszczeniu	3200 o K ai
striga	3540 K
strigat	3540 a K	3540 au K
strigau	3540 K
strinjate	43 se ne K	43 se K
strona	3161 ta K używa
studio	1156 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2948 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2948 K een mail	2948 K ze naar
""", 'su': """
suas	3429 # das K #	3429 # de K #
subliniat	3540 a K
submitting	1042 by K your email
subscreva	3280 K a nossa	3280 K as
subscribe	1032 K to continue reading	1032 K to read the full	1032 to continue reading, K	1032 K to get access	1032 K for full access	1032 K to unlock	1032 already K?	1042 K to our free	1042 K to our weekly	1042 K to our daily	1042 K for more	1059 K to our channel	1059 K to our podcast	1095 K to the podcast	1095 K to our podcast	1149 if you already K	1149 K now for	1173 K here	1173 K below	1305 K to our	1305 K today	1305 K now	1305 K to get	1305 K for free
subscribed	1142 you are now K to	1194 you have K
subscriber	50 as a K	1019 become a K	1032 already a K	1032 this is a K-only	1034 existing K	1149 K-only article	1149 K-only story	1149 K-only content	1149 not a K?	1169 K event	1177 K account	1305 becoming a paid K	1305 free or paid K
subscribers	50 K can	50 K may	1032 this article is for premium K	1032 for K only	1032 exclusively for K	1032 is exclusive to K	1032 for paying K	1032 for paid K	1032 is for K	1032 are for K	1032 only K can read	1034 existing K	1149 exclusive to our K	1149 exclusively to K	1179 K can comment	1217 thanks to our K	1306 our K	1309 K
subscribing	1032 by K to our	1042 by K, you agree	1219 consider K	1305 consider K
subscription	1032 off annual K	1032 off an annual K	1032 your K helps	1032 K is being used on another	1032 upgrade your K	1032 sign up for a K	1032 purchase a paid K	1149 your K supports	1149 your K makes	1149 our K offers	1149 our K options	1177 without a K	1219 consider a K	1307 annual K	1309 K
subscriptions	1309 K
subscriptor	384 ja n'ets K	456 fes-te K	456 fes-te'n K
subscriptors	50 els K poden	384 només per a K	408 gràcies als K	411 exclusiu per a K	460 K
subscrit	407 K al nostre
subscriu	80 K-te	456 K-te
subscriure	407 en K't
subskrybenci	50 K mogą	3206 tylko K	3260 nasi K	3263 K
subskrybent	50 jako K
subskrypcja	3263 K
subskrypcje	3263 K
subskrypcji	3192 w K	3214 w K
substack	1032 in the K app	1309 K
substacks	1309 K
subvention	1860 aucune K et
succes	3440 te-ai abonat cu K
successfully	1194 K subscribed
sued	1308 K
sufletului	97 telefonul K
suglasnosti	3726 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1863 pour lire la K	1863 lire la K ?
suivez	1796 K-nous sur	1942 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1492 K al	1492 K
summary	1163 this K
sunday	17 every K	1101 our K email
sundays	17 on K	1210 sent K
suosikiksi	1676 K
suositteli	1752 K
suport	408 amb el teu K podem	408 ens donen K cada mes	456 dona'ns K	456 el teu K	457 ens donen K
suporta	3296 o seu browser não K
support	1026 please K us	1026 your K, no matter how small	1026 K our work by	1026 to K my work	1026 you can K us	1065 your browser does not K	1145 K fact-based	1305 K us	1305 K our	1305 K my work	1305 K this work	1305 your K	1305 we ask you to K	1305 K the show
supporta	2382 il tuo browser non K
supported	1065 your browser is not K	1306 reader-K	1306 reader K	1306 member-K	1306 listener-K
supporter	1305 become a K
supporters	1217 thanks to our K	1224 K like you
supporting	1026 please consider K	1305 consider K
survei	2346 K kami
survey	35 our K	35 our reader K	1073 reader K	1073 take our # minute K	1073 two-minute K	1074 short K	1305 take our K
sus	1491 # de K #
suscribirte	1331 al K
suscribite	80 K	1415 K a nuestro	1492 K
suscripciones	1496 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1321 ya soy K	1321 ya eres K	1492 hazte K
suscriptora	1492 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1325 exclusivo para K	1325 sólo para K	1325 solo para K	1493 nuestros K	1496 K
susisiekite	38 K su mumis	2795 K su mumis
sustaining	1102 K member	1305 K member	1305 become a K
sustenta	3431 que K o
sutikimo	2743 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4083 K
svarar	3136 vi K alle
svarbiausius	2774 K savaitės
svarede	693 K
svarer	3136 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	3138 K
svideo	3689 K vam se tekst
svobodno	3958 podprite K
svobodnou	573 podpořte K
svoju	3678 K e-mail	3678 K mejl	3706 K e-mail
""", 'sw': """
swish	4016 via K
swisha	4080 K en gåva	4080 K oss	4080 K gärna	4080 K till #
""", 'sy': """
syndicated	1158 auto-generated from a K feed	1158 published from a K feed	1158 K feed
syndication	1158 our K team
syntetisk	622 K stemme	3063 K stemme
""", 'sz': """
szerint	2239 K
szerk	97 a K.
""", 'ta': """
taalfout	2895 K
taasavaldada	45 K
taboola	94 K
tady	461 když už jste K
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
tahun	2347 per K
takes	1149 free and K less than
takip	4161 bizi K edin	4161 K et	4180 x'te K	4196 K edin	4270 bizi K edin
takk	3071 ja K, jeg vil
takket	691 K være dig	3136 K være deg
taloustoimittaja	1681 K	1736 on K
talsyntes	4007 K
tamamini	20 haberin K	20 yazinin K	4270 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2348 K
tanggung	2292 menjadi K jawab penulis
tanpa	71 K spam
tapana	1752 K sanoa
tapkite	2795 K nariu
tarafindan	4182 yapay zeka K	4182 yapay zekâ K
tarayiciniz	10 K
targeting	1120 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2169 külső K
tarvitsee	1749 K sinua	1749 K tukeasi
tarvitsemme	1749 K apuasi	1749 K tukeasi
tasuta	1526 K konto
tavsiye	4273 K etti	4273 K ediyor
""", 'te': """
te	4180 'i x'K
teada	38 anna meile K	67 anna meile K
team	1306 our K	3016 ons K
teatas	1557 K
teavitused	1520 K
techredacteur	2951 is K
tegasnya	2348 K
tehisaru	1516 K abil	1516 tegi K	1532 K abil
tehisintellekt	1516 K
tehisintellekti	1516 K abil	1532 K abil
teica	2858 K
teigia	2798 K
teil	819 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	886 K sie uns
teilnehmen	772 jetzt K
teilte	889 K mit	889 K der	889 K die
tekrarladi	4273 K
tekst	20 cały K	20 ceo K	2953 deze K	3260 ten K	3707 ceo K	3769 ovaj K
tekstovima	3718 svim K
teksty	3260 nasze K
tekzip	97 K
telefon	627 på din K
telefoni	1520 otse K	1520 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	237 K	271 K канал	271 канал в K	391 canal de K	492 K	616 på K	616 K-kanal	726 unseren K-kanal	760 auf K	760 K-kanal	805 unserer K-gruppe	916 K	1059 join our K	1059 our K channel	1305 join our K	1347 nuestro canal de K	1839 canal K	1839 groupe K	2412 canale K	2910 K-kanaal	3057 på K	3057 K-kanal	3177 K	3291 nosso canal no K	3455 canalul de K	3560 мы в K	3560 наш K-канал	3560 в нашем K	3560 новости в K	3581 K	3581 K-канал	3581 K-канале	3691 K	3691 K-u	3723 K kanalu	3787 K	3885 K	4001 på K	4001 K-kanal	4176 K	4287 ми в K	4287 наш K-канал	4287 у нашому K	4307 K	4307 K-канал	4307 K-каналі	4494 kênh K
telegrama	3177 K
telegrame	3787 K
telegrami	1511 K kanaliga
telegramie	3177 K
telegramis	1511 K
telegramissa	1677 K
telegramkanaal	2910 K
telegramkanal	4001 K
telegramon	2165 K
telegramu	492 K	3691 K	3885 K
teljes	20 K cikk
tell	67 ? K us	1166 K us	1262 . K us your	1262 ? K us your	1262 . K us how	1262 ? K us how	1262 . K us what	1262 ? K us what
telli	80 K leht	1554 K kohe
tellija	1498 oled juba K
tellijad	50 K saavad	1530 ainult K
tellijatele	1498 artikkel on K	1498 ainult K	1530 tekst on K	1530 lugu on K	1530 artikkel on K
tellimus	1558 K
tells	1205 our app K you
temas	1380 cubre K
temat	3178 zgłoś K
tenhle	574 K text
tento	3866 K text
terangnya	2348 K
termos	3301 K de uso
terms	1069 agree to our K of	1069 agree to our K and	1070 agree to the K
terugkijken	2955 hier K
terugluisteren	2955 hier K
teruskan	49 K
testen	695 jetzt K	695 K sie	704 für # € K	704 für # euro K
testez	1768 K-nous	1942 K-nous
testified	1308 K
tetszett	2237 K a cikk
text	38 K us	67 K us	1163 this K	4037 låst K
texte	822 alle K zum
texten	4010 fel i K
texter	4036 våra K	4036 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1098 K you to the	1098 K you to all of you	1098 K you to all who	1098 K you to our
thanks	1098 K to all of you who	1217 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1145 will you join K	1198 join K from
thema	806 K für uns
themenseite	798 unserer K
theo	4406 K dõi báo	4493 hãy K dõi	4496 K ông	4496 K bà	4496 K lời
there	42 were you K
think	1073 let us know what you K	1305 tell us what you K
thinking	1220 if you were K of	1220 if you've been K about	1220 if you've been K of
thoughts	1073 share your K	1258 post your K	1305 share your K
thousands	1305 join K of
threads	492 K
threema	760 auf K
through	1202 K links	1202 K a link
throw	1019 K in
thursday	17 every K
thursdays	17 on K	1210 delivered K	1210 sent K
""", 'ti': """
ticker	798 im live-K
tickets	1197 K here	1197 book K here	1230 K as low as	1230 get K from	1230 like these K
ticketshop	772 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1666 K
tietosuojaselosteen	1691 hyväksyt K
tijeku	3706 budite u K
tikkie	3017 K
tiktok	16 K	810 inhalt von K	916 K
tiktokon	2165 K
tiktoku	3691 K	3885 K
til	690 vær med K
tilaa	80 K nyt	1749 K nyt
tilaaja	50 K voi	1654 oletko jo K
tilaajamme	1750 K
tilaajana	50 K voit	1654 jatka lukemista K	1654 K pääset	1654 K voit	1654 koko juttu K
tilaajat	50 K voivat	1702 vain K	1753 K
tilaajille	1654 vain K	1702 on K
tilaamalla	1691 K hyväksyt	1694 K
tilauksen	1657 voit peruuttaa K
tilaus	1753 K
tilbage	640 gratis artikel K
tilgang	3135 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3963 vi har en bön K dig	4080 ge en gåva K oss
tillade	4083 K
tillatt	3086 ikke K å gjengi
tilmeld	589 K dig vores	629 ved at klikke på K	690 K dig vores	690 K dig her	690 K dig gratis
tilmelde	629 ved at K dig
tilmelding	629 ved K
tim	3699 naš K
tin	78 bản K	4497 bản K
tine	3471 fără K nu
tip	38 K os	67 K os	601 K os	601 har du et K	690 K os	1019 K your	2947 app je K
tipeee	1830 K
tipline	1111 our K	1244 our K
tipp	806 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1111 news K	3043 K oss	3043 har du et K	3135 K oss	3987 har du ett K	3988 har du K
tipsa	38 K oss	67 K oss	4080 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	578 en lille K at bede	3020 en liten K å be
""", 'tl': """
tl	4272 # K
""", 'to': """
to	57 from us K you
today	1103 join K	1305 chip in K	1305 sign up K	1305 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3018 gaf K
toestaan	2952 cookies K
toestemming	2891 K te geven	2916 je K nodig	2916 uw K nodig	2916 geef K	2943 overname zonder K	2952 geen K gegeven	2967 tekst mag zonder K
toeta	1523 K meid	1554 K meid
toetage	1554 K meid
toetus	1523 sinu K	1554 sinu K	1554 teie K
toho	42 byli jste u K
toimetaja	1513 K
toimetus	1555 meie K
toimetusele	39 meie K
toimintaamme	1749 tue K
toimittaja	1681 lehden K	1681 politiikan K	1681 vapaa K	1681 on K	1736 on K	1736 on politiikan K	1736 on vapaa K	1736 on tutkiva K
toimittajallemme	39 K
toimittajamme	1750 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1750 K
toimituksemme	1750 K
toimitusta	1749 tue K
toisti	1752 K
told	1308 K
torjui	1752 K
toteaa	1752 K
totesi	1752 K
touch	1019 get in K	1086 get in K with our
""", 'tr': """
trabaja	1380 K en
trabajo	1316 si te gusta nuestro K	1493 nuestro K
trabalha	3394 K na redação	3394 K no
trabalho	3355 valoriza o nosso K	3431 nosso K
traceurs	1887 K seront déposés	1887 accepté les K	1887 accepter les K
tracking	1172 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	695 K sie hier	886 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1808 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3015 K ons
traktir	54 K kopi	54 K saya kopi	2281 K kami
transcript	1163 this K
transferred	1070 personal data may be K
translated	1096 this article was K
transmettez	49 K-le
transmis	3540 a K
transmitida	3325 não pode ser publicada, K
transmitido	3325 não pode ser publicado, K
transparenzhinweis	97 K	748 K
tratamento	3301 K dos seus dados
tratamiento	1356 K de tus datos
trattamento	2386 K dei dati
travail	1943 notre K
tredje	4006 K part
trenger	3023 vi K din støtte	3135 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3893 naše spletne K
trgovini	3699 našoj K	3893 naši spletni K	3893 naši K
trial	1032 your free K	1305 start your free K	1305 start a free K	1307 free K
tribunais	3328 cobre K
tribunales	1380 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1223 will be K
trocados	97 nomes foram K
trust	1260 you K
trusted	1107 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1210 sent K
tuit	9 este K
tukesi	1749 K
tukijaksi	1749 ryhdy K
tulisan	2346 K ini
tulisnya	2348 K
tunnistas	1557 K
tunnus	1698 luo K	1749 luo K
tuo	2436 il K #x#
tuomitsi	1752 K
turn	1260 you K to
tus	1491 # de K #
tutur	2348 K
tuturnya	2348 K
""", 'tv': """
tvirtina	2798 K
tvrdi	3771 K
tvrdil	576 K
tvrdila	576 K	3771 K
tvrdio	3771 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1308 K
twice	1223 will go K as far
twierdzi	3262 K
twitter	1055 share on K	1059 follow him on K	1059 follow her on K	1059 follow them on K	1059 follow on K	4180 K'da takip
twitteris	1511 K
twitterze	3158 na facebooku i K
twoich	3258 # z K #
""", 'ty': """
tygodniowo	3261 K
tygodniu	17 raz w K
typo	1136 spot a K
""", 'ub': """
ubegrenset	3029 K tilgang
""", 'uc': """
ucap	2348 K
ucapnya	2348 K
""", 'ud': """
udbyder	621 ekstern K
udfyldes	604 skal K
udlandsjournalist	677 er K
udtalte	693 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	692 om K
""", 'ui': """
uitgeschakeld	2888 javascript is K
uitschrijven	2873 op elk moment K
uitzending	2955 de K hieronder
""", 'uj': """
ujar	2348 K
ujarnya	2348 K
""", 'uk': """
uken	3137 i K
uker	3135 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1736 on K
ulkomaantoimittaja	1736 on K
ulubionych	3176 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1065 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	792 alle artikel K
unbegrenzten	819 K zugriff	819 K zugang
unbegrenzter	792 K zugang
undrade	4083 K
uneix	51 K-t'hi	456 K-te
unesite	77 K svoj e-mail
ungkap	2348 K
ungkapnya	2348 K
uniquement	1860 nous vivons K grâce
unisciti	51 K a loro	51 K	2517 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1032 get K access	1032 K digital access	1034 K access for	1177 K reading	1177 want K access
unlock	20 K this	1032 K the rest
unser	887 K ziel	887 K team
unsere	36 K leser	74 über K links	718 K app	815 K neue app	818 durch K leser	886 können sie K	887 K leser	887 K texte
unserem	35 K quiz	704 mit K abo	772 in K shop	772 K online-shop	805 K kanal	812 K shop	846 in K shop	846 jetzt in K
unseren	36 K lesern	772 K shop	812 K online-shop	887 K lesern	887 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	718 in K app	782 K app	798 lesen sie auf K	815 K neuen app	887 K arbeit
unseres	772 K teams
unsubscribe	1042 K at any time	1042 K anytime	1173 K whenever
unterschied	789 machen einen K	789 macht einen K
untuk	2345 masuk K
unu	4269 #'K
unutmayin	4196 K
""", 'up': """
upcoming	1169 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	1042 get K by email	1132 check back for K	1132 refresh for K
upgrade	1032 K to paid	1032 K to read	1032 behind the paywall. K
upgrading	1219 consider K
upitala	3771 K
upitao	3771 K
upitnik	3703 K
upozorava	3771 K
upozorila	3771 K
upozorio	3771 K
upozornenia	14 K	3801 K
upozornil	576 K
upozornila	576 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	4083 K
uppger	4083 K
uppmanade	4083 K
ups	1309 pop-K
""", 'ur': """
urednica	3693 je K	3693 , K	3887 je K	3887 , K
urednik	3693 je K	3693 , K	3887 je K	3887 , K
urged	1308 K
urheilutoimittaja	1681 K
urteilte	889 K
""", 'us': """
us	38 dm K	67 dm K
use	1264 will not K your	1264 won't K your	1264 we may K your
""", 'ut': """
utbrast	4083 K
utenriksjournalist	3122 er K
utilisation	1808 K de cookies	1808 K des cookies	1808 conditions générales d'K
utilisons	1805 nous K des cookies
utilitza	396 K galetes
utilitzem	396 K galetes
utilizamos	1355 K cookies	3298 K cookies
utilizza	2384 questo sito K i cookie	2386 K cookie
utilizziamo	2384 K i cookie
utrzymujemy	3260 K się
uttalte	3138 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1533 meie K
uudiskiri	1501 telli meie K	1521 K	1554 telli K	1555 meie K	1558 K
uudiskirja	1521 K
uudiskirjaga	1501 K	1521 K
uudiskirjast	1521 K
uudistes	1510 google K
uutisemme	1708 K
uutisilmoitukset	1689 K
uutisissa	1676 google K
uutiskirje	78 K	1657 tilaa K	1692 K	1749 tilaa K	1753 K
uutiskirjeemme	78 K	1657 K	1750 K
uutiskirjeen	78 K	1691 tilaamalla K	1692 K
uutiskirjeet	1692 K
""", 'uv': """
uvedl	576 K
uvedla	576 K
uviedla	3868 K
uviedol	3868 K
""", 'uw': """
uw	3014 # van K #
""", 'uy': """
uyardi	4273 K
uyariyor	4273 K
uygulamamiz	4158 mobil K	4271 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4158 K indirin	4158 K indir	4158 mobil K	4270 K indir
uygulamasini	4187 K
uygulamayi	4159 K indir	4159 K indirin
""", 'uz': """
uzviknuo	3771 K
""", 'va': """
vaati	1752 K
vaativat	1752 K
vacancies	1127 our current K	1127 our K
vacatures	2921 onze K	2921 alle K in
vacaturesite	2954 K	2954 onze K
vakuutti	1752 K
valfri	3966 swisha K summa	4080 swisha K	4082 K summa
valgfritt	3023 vipps et K	3135 vipps K
valittaa	1752 K
valitti	1752 K
vallotta	2239 K
van	3014 # K de #	3014 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4081 tack K er	4081 tack K dig
varnade	4083 K
varnar	4083 K
varoittaa	1752 K
varoitti	1752 K
varoval	576 K
varovala	576 K
varsel	3068 K
varsler	3068 K	3068 push-K
varslinger	14 K
varuje	576 K
vas	3711 bez K	3769 bez K
vastannut	97 ei K
vastasi	1752 K
vastasivat	1752 K
vastaus	21 peruuta K
vayas	1311 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4082 i K
vedomosti	3799 svoje K
velden	60 K met een ster
ven	690 del med en K
vendredi	17 chaque K
venn	3135 del med en K
ventana	1358 se abre en una K nueva
veraltet	731 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2940 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	802 ist der anbieter K	802 der anbieter selbst K
verarbeitung	785 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2861 voor je K gaat	2868 lees K met	2868 K lezen?	2870 om K te lezen	2936 gratis K met	2960 lees gratis K	2972 help ons K
verdi	4273 karar K	4273 söz K	4273 diye yanit K	4273 yanit K	4273 cevap K
vereiste	21 K velden zijn	2894 K velden
verfasser	766 meinung der K
verfassers	766 meinung des K
vergoeding	2940 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3016 dit K	3016 goed K
verhalen	2936 toegang tot alle K	2974 K in je mail	3016 onze K
verhindert	733 ein skript K
verileriniz	4165 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3018 K
verktyg	4007 hjälp av ett ai-K
verlag	789 kein K	887 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2888 je browser is K
verpassen	886 K sie
verscheen	2905 dit artikel K eerder	2943 versie van dit artikel K	2943 stuk K eerder	2943 artikel K ook	2967 dit artikel K eerst	2967 dit stuk K eerst
verschenen	2943 artikel is eerder K op	2943 artikel is eerder K in de krant
verschenken	886 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2951 doet K vanuit
verslaggever	39 onze K	2911 onze K	2912 is K	2912 is politiek K	2951 is medisch K	2951 werkt als K	3002 is K	3002 is politiek K
verslaggevers	39 onze K	2948 onze K
vertaling	2953 deze K
verteiler	757 K
vertelde	3018 K
vertelt	3018 K
vertraulich	761 redaktion K	836 K hinweise
verwenden	733 wir K cookies
verwendest	731 K einen adblocker
verwendet	733 diese website K cookies	733 diese webseite K cookies
verwendung	810 K von cookies
verzi	502 audio K
verzii	3798 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2861 een klein K
vesti	3677 K na mejl
vestima	3691 google K
""", 'vi': """
viber	16 K	237 K	271 канал във K	916 K	3581 K	3691 K	3691 K-u	3885 K	4307 K
viberen	2165 K
viberi	3787 K
viberju	3885 K
viberu	492 K	3691 K
viberze	3177 K
vidare	49 skicka den K	49 skicka K	49 send den K	3969 för att läsa K	4080 läs K för
videa	40 fotky a K	3889 ogled K
videli	3695 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	761 fotos oder K	810 laden des K	813 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	584 for at læse K	690 læs K for	3026 for å lese K	3135 les K for
vidjeli	3695 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1046 K in app
viewers	1224 K like you
views	30 K of	1040 free K left	1258 share your K
vigtigste	649 ugens K	649 dagens K
viikko	17 joka K
viikossa	1751 K
vijesti	3677 K na e-mail
vijestima	3691 google K
vikala	3771 K
vikali	3771 K
vikao	3771 K
viknula	3771 K
viknuo	3771 K
viktigaste	4036 veckans K	4036 dagens K
viktigste	3094 ukas K	3094 dagens K
vill	4014 ja tack, jag K
vincoli	2519 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3073 på K	3135 K et	3135 K oss	3135 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	886 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2351 K che sei qui
visualiser	1844 K les contenus
visualizzare	2384 per K questo contenuto
vivons	1860 nous K grâce à nos	1860 nous ne K que
""", 'vo': """
voice	1258 add your K	1306 our K
volal	576 K	3868 K
volala	576 K
volali	576 K
volg	2884 K ons op	2884 K ons via	3015 K ons
volgende	21 in deze browser voor de K
volgens	3018 K
von	885 # K #
voor	2873 meld je aan K	2936 veel meer K #
voorbehouden	2905 alle rechten K
voordat	2861 K je gaat
voorkeursbron	2909 K
voorkeursbronnen	2946 K
vorbehalten	704 abonnenten K	748 alle rechte K
vorbei	886 schau K
vores	35 K quiz	84 i K app	84 med K app	591 hent K app	591 i K app	690 støt K	690 hent K	691 K app
vorgelesen	777 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1941 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1754 K don	1759 K don nous	1830 K don	1942 K aide pour
vous	18 sans K	1943 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2861 hebben we een gunst te K	2861 we willen je iets K
vriend	80 word K	3015 word K
vrijdag	17 elke K
vroeg	3018 K
""", 'vs': """
vsebin	3911 do vseh K
vsebina	3889 zunanja K
vsebine	3889 zunanje K	3889 te K
vsebino	9 to K	3889 zunanjo K
vstupenky	499 K na naši
""", 'vu': """
vuodessa	1751 K
vurguladi	4273 K
""", 'vy': """
vygenerovala	516 K ai	3811 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	484 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2755 K redaktorius
vyriausioji	2755 K redaktorė
vytvorila	3811 K ai
vyzval	576 K
vyzvala	576 K
""", 'wa': """
waardeer	2933 K dit artikel
waardeert	2933 dit artikel K
waardevol	2861 vond je dit artikel K
waarschuwt	3018 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	889 K vor
warned	1308 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1308 K
warnt	889 K
warnte	889 K
warst	42 K du vor ort
wartawan	39 K kami	2270 adalah K
washington	1089 is a K
waszych	3198 z K wpłat	3260 z K wpłat
""", 'we': """
we	1145 K have you.
webbplats	3984 denna K använder cookies
webinar	772 zum K	923 δωρεάν K	923 το K μας	923 K μας	2921 ons K	3183 nasz K	3699 naš K	3893 naš K
webinarimiza	4183 K
webshop	846 in unserem K	2921 onze K
webshopu	3699 našem K
website	598 dette K bruger	887 unsere K	1306 our K	2967 niets van deze K
webwinkel	2921 onze K	2954 de K van	2954 het boek in de K
wednesday	17 every K
wednesdays	1210 delivered K	1210 sent K
week	17 once a K	17 each K	17 elke K	1307 a K	1307 per K	3017 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1042 sign up for our K	1101 our K email	1101 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1258 K in
weiter	704 lesen sie sofort K
weitere	798 K texte finden sie
weitergegeben	817 wird nicht K
weiterlesen	20 K	704 K mit	704 jetzt K	704 diesen artikel K	704 kostenlos K	704 mit plus K	731 mit werbung K
weitermachen	818 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	827 K nur mit
weiterzulesen	704 um K
weken	3017 K voor
werbeblocker	731 deaktivieren sie ihren K
werbefrei	70 K	887 K
werbelink	824 K
werbelinks	74 K	824 K
werbevereinbarung	712 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	792 alle texte ohne K	792 abo ohne K	887 ohne K
werde	886 K teil
werden	51 . K sie eine	886 K sie teil
werk	3016 ons K
werken	2954 kom K bij
wersja	2 K audio
wesprzyj	3143 K nasze	3198 K	3259 K nas	3259 K nasze	3259 K naszą	3259 K mnie
weten	38 laat het ons K	67 laat het ons K	2894 laat het ons K	3015 laat het ons K	3018 laat K
wetenschapsredacteur	2951 is K
""", 'wh': """
whatever	1305 chip in K
whatsapp	16 K	38 K us	67 K us	237 K	271 K канал	391 canal de K	391 al teu K	391 a K	492 K	616 på K	616 K-kanal	718 K-kanal der	726 unser K-kanal	726 unserem K-kanal	726 unseren K-kanal	726 zum K-kanal	726 K-kanal von	760 auf K	760 per K	760 K-gruppe	760 bei K	805 unserer K-gruppe	916 K	1055 share on K	1055 share via K	1059 join our K	1059 join us on K	1059 our K channel	1059 updates on K	1244 our K tip line	1244 our K tipline	1244 our K number	1244 our K line	1244 our K	1305 join our K	1347 nuestro canal de K	1677 K-kanavaa	1839 chaîne K	1839 canal K	1839 sur votre K	1839 groupe K	2346 K kami	2412 canale K	2412 gruppo K	2412 su K	2412 numero K	2910 K-kanaal	2910 K-groep	2910 via K	2910 op K	2947 in je K	2947 stuur ze via K	3057 på K	3057 K-kanal	3157 kanał na K	3177 K	3291 nosso canal no K	3291 nosso canal do K	3293 grupo do K	3455 canalul de K	3455 direct pe K	3581 K	3691 K	3691 K-u	3723 K kanalu	3787 K	3885 K	4001 på K	4001 i K	4001 K-kanal	4176 K	4307 K
whatsappa	3177 K
whatsappe	3787 K
whatsappgroep	2910 K
whatsappi	1511 K kanaliga
whatsappie	16 K	3177 K
whatsappiin	1677 K
whatsappis	1511 K
whatsappissa	1677 K
whatsappkanaal	2910 K
whatsappkanal	4001 K
whatsappon	2165 K
whatsappu	16 K	492 K	3691 K	3787 K	3885 K
while	1021 K you're here
whitelist	1065 K our site	1065 K this site	1065 K us
""", 'wi': """
widerruf	817 K finden sie
widerrufen	713 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1055 opens in new K	1055 opens in a new K
winkel	2954 onze K
winning	1089 is an award-K
wirtschaftsredakteur	838 ist K
wirtschaftsredakteurin	838 ist K
wirtschaftsressort	762 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	761 K sie mehr
withdraw	1070 K your consent
without	18 K you	18 K your	1306 K you
""", 'wo': """
woche	17 jede K	888 pro K
wochen	792 # K für	792 vier K für	888 K lang
word	80 K lid	2860 K lid	2864 K lid en	2907 K lid
work	1305 back our K	1306 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1073 K to us at	1305 K to us
writer	1087 is a staff K for	1087 is a senior K at	1089 is a staff K	1089 is a senior K	1089 is a K
writes	1089 K about	1115 K on	1308 K
writing	1156 correct at the time of K
written	1089 has K for
wrote	1308 K
""", 'ws': """
wsparcia	3260 waszego K	3260 twojego K
wsparcie	3144 twoje K	3259 twoje K pozwala	3259 twoje K pomaga	3259 twoje K jest dla nas
wsparciu	3143 dzięki twojemu K	3260 dzięki K	3260 waszemu K
wspieraj	3198 K	3259 K nas
wszystkich	3205 K treści	3205 do K artykułów	3205 do K tekstów
""", 'wu': """
wurde	754 text K	811 das audio K
""", 'wy': """
wydanie	80 kup e-K	3218 kup e-K	3218 e-K
wydarzenie	3183 nasze K
wydawcy	3196 bez zgody K	3196 za zgodą K
wyjdziesz	3140 zanim K
wykup	80 K
wymagane	21 K pola są	3164 pola są K
""", 'x': """
x	2436 #K#
""", 'ya': """
yakiniyor	4273 K
yalvardi	4273 K
yalvariyordu	4273 K
yaniti	21 K iptal et
yanitladi	4273 K
yanitlayin	4196 K
yanitsiz	97 K birakti
yapabilir	4196 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4155 giriş K
yapay	4182 K zeka ile	4182 K zekâ ile
yapilamaz	4171 alinti K
yapin	24 giriş K	4196 giriş K	4270 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	4270 bize K edin
yardimiyla	4201 yapay zeka K	4201 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4200 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4171 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4179 K	4179 köşe K
yazdi	4273 K	4273 diye K
yazin	38 bize K	67 bize K	4177 bize K	4196 K	4270 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4273 K
yazmak	6 yorum K
""", 'ye': """
year	1307 a K	1307 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4272 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	237 K	733 inhalte von K	810 inhalt von K	916 K	1059 on K for more	1059 on K for the	2346 K kami	4307 K	4406 kênh K của
youtubeu	3691 K
youtubu	3885 K
""", 'z': """
z	572 # K #	3258 # K #	3864 # K #
""", 'za': """
za	3707 K # €	3804 K # €	3900 K # €
zaak	2911 meer over deze K
zaakceptuj	3180 K pliki cookie
zabranjeno	3710 K kopiranje
zabronione	3173 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3804 článkov K	3804 články K
zadejte	77 K svůj e-mail
zahlasujte	519 K	3814 K
zahtevana	21 K polja
zahtevao	3771 K
zahtijevao	3771 K
zainstaluj	3151 K naszą aplikację	3152 K aplikację
zajednici	3723 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	4404 quan tâm K
zalogowani	3164 tylko K
zalogowaniu	3146 dostępny po K	3146 dostępna po K
zalogowanych	3187 tylko dla K
zaloguj	24 K	3147 K się, aby	3147 K się aby
zamkniesz	3140 zanim K
zamolila	3771 K
zamolili	3771 K
zamolio	3771 K
zamudite	3914 ne K
zanechte	77 K nám e-mail
zapewnia	3262 K
zapisal	3961 je K
zapisz	3149 K się na nasz	3259 K się na	3259 K się do
zapraszali	3262 K
zaprenumeruj	80 K
zaradi	3904 K vas	3959 K vas
zaregistrujte	509 zdarma se K	509 se zdarma K	509 zdarma K	509 K se zdarma	3804 K sa zadarmo	3804 K sa
zarejestrowanych	3187 tylko dla K
zarejestruj	3147 K się, aby	3259 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	3176 K źródeł
zavisi	3768 K od vas
zavolal	576 K
zavolala	576 K
zawiera	97 K opisy
zaznacza	3262 K
""", 'zb': """
zbierka	3869 K
""", 'zd': """
zdarma	509 článků K	509 články K
""", 'ze': """
ze	572 # K #
zegt	3018 K
zei	3018 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	576 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3540 K
zicea	3540 K
ziedojums	2859 K
zitten	3016 we K ook op
""", 'zk': """
zkuste	465 K první měsíc	573 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	503 své K
znanje	3703 svoje K	3703 svoje K u	3896 svoje K
""", 'zo': """
zo	3864 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3791 K tohto obsahu	3791 K obsahu	3791 K príspevku
zondag	17 elke K
zonder	71 K spam	2933 K jouw steun	2933 K uw steun
zostanie	3164 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	494 , K	560 je K	560 , K
zpravodajem	494 je K	560 je K
zpravodajka	560 je K	560 , K
zpravodajkou	494 je K	560 je K
""", 'zr': """
zrezygnuj	3147 K w każdej chwili	3261 K w każdej chwili
""", 'zu': """
zuerst	827 text ist K	844 text wurde K
zufolge	889 K
zugang	704 noch keinen K
zugeschickt	716 per e-mail K	716 per mail K
zugestimmt	733 externen diensten nicht K
zusammenarbeit	802 beitrag ist in K	802 artikel ist in K	802 text ist in K
zusammenfassung	755 K
zustimmung	733 K jederzeit	734 ihre K	734 mit ihrer K
""", 'zv': """
zvali	576 K
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
intellectuelle
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
proibido
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
transmitida
transmitido
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
  832),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1025),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1081),
 ('^#( ?€| euros?| ?\\$)? (el|durante el|por el) primer mes\\b.{0,8}(después|luego|a partir)', 1323),
 ('^(twitter|x|instagram|bluesky|threads|mastodon|facebook) ?: ?@[\\w.]+$', 2402), ('^# (de|/) # (fotos?|imagens|slides)$', 3312),
 ('^(foto|imagem|slide) # (de|/) #$', 3312),
 ('^\\*? ?com (informações|agências?|reportagem)( d[aeo]s?)? '
  '(agência|agências|afp|reuters|estadão|g1|ansa|efe|associated|ap|bbc|lusa|assessoria|o globo|folhapress)\\b.{0,40}$',
  3324),
 ('^(duração|tempo de áudio) ?: ?# ?min ?# ?s(eg)?$', 3338))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2557), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2557),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2557),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2572),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2663),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2663), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2663),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2663), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4534),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4545), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4553))

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
