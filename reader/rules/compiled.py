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
# comentarii	2036
# comentario	842
# comentarios	842
# comentaris	221
# comment	671
# commentaire	1100
# commentaires	1100
# commenti	1413
# commento	1413
# comments	671
# euro el primer mes	233
# komentar	1344
# komentarai	1587
# komentarze	1884
# komentarzy	1884
# komment	1279
# kommentaari	906
# kommentar	344	438	1803	2372
# kommentare	438
# kommentarer	344	1803	2372
# kommentti	1012
# kommenttia	1012
# min	652
# min de lectura	849
# min de leitura	1979
# min di lettura	1420
# min leestijd	1701
# min. lesezeit	445
# reactie	1694
# reacties	1694
# yorum	2480
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1279
a lire aussi	1104
a message from our sponsor	662
""", 'aa': """
aa	2487
aanbevolen	1698
aanbevolen artikelen	1698
aanbevolen voor jou	1698
aangeboden door	1688
aanmelden	1668
aanmelden nieuwsbrief	1673
aanraders	1698
""", 'ab': """
abbonamenti	1391
abbonamento	1391
abbonati	1391
abbonati ora	1391
abbonati subito	1391
ablehnen	435
abmelden	406
abo	406
abo bestellen	406
abo testen	498
abo verwalten	406
abonament	2025
abonamente	2025
abonare	2025
abone ol	2467
abone olun	2467
abone olun, sinirsiz okuyun	2467
abonelik	2467
abonentiem	1622
abonnee worden	1668
abonneer	1668
abonneer nu	1668
abonnees lezen meer	1738
abonnement	327	406	1071	1668	1786
abonnementen	1668
abonnements	406	1071
abonner	327	1786
abonneren	1668
abonnez-vous	1071
abonnieren	406
about sharing	652
about us	681
abrir	850	1980
abrir mapa	850	1980
abrir menu	1979
abspielen	445
""", 'ac': """
accede	812
acceder	812
accedi	1391
accedi con apple	1453
accedi con facebook	1453
accedi con google	1453
accedi con il tuo account	1453
accept	667
accept all	667
accept all cookies	667
accept and close	667
accept and continue	667
accept toate	2047
accepta i continua	218
accepta i mostra el contingut	218
accepta les galetes	218
accepta-ho tot	218
accepted payment methods	628
accepteer	1690
accepteer alle cookies	1690
accepter	341	1097
accepter alle	341
accepter alle cookies	341
accepter et afficher	1127
accepter et afficher le contenu	1127
accepter et continuer	1097
accepter et fermer	1097
accepter les cookies	1097
accepter tout	1097
acceptera	2369
acceptera alla	2369
accepteren	1690
acces nelimitat la toate articolele	2062
acceso	812
accetta	1410
accetta e continua	1410
accetta e continua oppure abbonati	1453
accetta e visualizza	1434
accetta e visualizza il contenuto	1434
accetta i cookie	1410
accetta tutti	1410
accetta tutto	1410
acconsento a ricevere comunicazioni commerciali	1449
acconsento alla visualizzazione di contenuti esterni	1434
account aanmaken	1668
accueil	1107
aceitar	1969
aceitar cookies	1969
aceitar e continuar	1969
aceitar e ver	1994
aceitar todos	1969
aceitar tudo	1969
aceptar	839
aceptar cookies	839
aceptar todas	839
aceptar todo	839
aceptar y continuar	839
aceptar y ver	869
aceptar y ver el contenido	869
acepto que se me muestre contenido externo	869
acepto recibir comunicaciones comerciales	884
acompanhe ao vivo	2006
acquista il numero in edicola	1439
acquista la copia digitale	1439
acquista questo numero	1439
activa les alertes	227
activa les notificacions	227
activa les notificacions i no et perdis res	227
activar alertas	883
activer les alertes	1137
""", 'ad': """
ad	662	1484	1544	2680
ad choices	662
ad feedback	662
adchoices	662
add a comment	671
add as preferred source	657
add to bookmarks	652
add to my topics	657
add to reading list	751
addebito diretto	1390
adicionar aos favoritos	2015
administrer samtykke	1800
adres e-mail	1869
adresa de e-mail	2057
adresa de email	2057
adresa ta de email	2057
adresse e-mail	1080
adresse e-mail invalide	1140
adresse mail	1140
ads	662
advert	662
adverteer bij ons	1723
advertentie	1688
advertenties	1688
adverteren	1723
advertise with us	662
advertisement	662	1340	1408	2476
advertisement feature	662
advertisements	662
advertiser content	662
advertising	662
advertorial	432	563	1375	2033	2476
""", 'af': """
afdrukken	1683
afegeix un comentari	212
afficher ce contenu	1127
afficher l'original	1108
afficher la suite	1107
afficher le contenu	1097
afficher le contenu externe	1127
afficher les commentaires	1100
afficher moins	1108
afficher plus	1107
affiliate	662
affiliate disclosure	662
affiliate-link	432
afgiv din stemme her	352
afmelden	1668
afspelen	1701
afspil	352
after ad	662
after newsletter promotion	640
afvis	341
afvis alle	341
""", 'ag': """
agb	435
aggiungi ai preferiti	1403
aggiungi un commento	1413
agrandir	1107
agrandir l'image	1107
agree	667
agree and continue	667
""", 'ah': """
ahora en portada	846
ahora no	807
""", 'ai': """
ai deja cont	2025
ai deja un abonament	2062
ai deja un cont	2025
ai generated summary	722
ai highlights	722
ai overview	722
ai summary	722
ai uitat parola	2025
ai-generated	722
ai-generated summary	722
ai-genererad sammanfattning	2379
ai-genereret opsummering	352
ai-generert oppsummering	1810
ai-oppsummering	1810
ai-opsummering	352
ai-samenvatting	1720
ai-sammanfattning	2379
aidez-nous	1063
aiheet	1013
ailleurs sur le web	1104
ainult tellijale	900
aiutaci	1387
aizpildi aptauju	1629
""", 'aj': """
ajouter aux favoris	1090
ajouter un commentaire	1100
""", 'ak': """
akceptuj	1881
akceptuj wszystkie	1881
akkoord	1690
aksepter alle	1800
aktualno	2295
aktuell	442
aktuelle artikel	442
aktuelle nachrichten	442
aktuelles	442
akun saya	1328
akzeptieren	435
""", 'al': """
al abonnee	1738
al abonnee? log in	1668
al een account	1668
alege abonamentul	2062
alege abonamentul potrivit	2062
algemene voorwaarden	1690
all access digital	749
all comments	671
all donations are tax-deductible	745
all news	681
alla kommentarer	2372
alle ablehnen	435
alle abo-angebote	498
alle akzeptieren	435
alle anzeigen	445
alle artikel anzeigen	445
alle artikel unbegrenzt lesen	498
alle bilder	445
alle cookies accepteren	1690
alle cookies akzeptieren	435
alle externen inhalte anzeigen	471
alle kommentare	438
alle kommentare anzeigen	438
alle kommentarer	344	1803
alle newsletter	414
alle nieuwsbrieven	1731
alle reacties	1694
alleen abonnees kunnen reageren	1728
aller au contenu	1107
aller au contenu principal	1107
allerede abonnent? log ind	327
allerede abonnent? logg inn	1786
alles accepteren	1690
alles akzeptieren	435
alles anzeigen	445
alles bekijken	1701
alles klar	446
alles weigeren	1690
allow content	667
allow cookies	667
allow facebook content	720
allow google youtube content	720
allow instagram content	720
allow tiktok content	720
allow twitter content	720
allow x content	720
allow youtube content	720
already a member	630
already a member? log in	630
already a subscriber? log in	630
already a supporter	622
already have an account	630
already have an account? log in	630
already have an account? sign in	630
already registered	749
already registered? log in	749
als e-mail versenden	427
als pdf speichern	499
also	679
also in the news	676
also on	676
also read	676
also worth reading	19
alte articole	19	2037
alte articole care te-ar putea interesa	19
altre notizie	19	1417
altre notizie da leggere	19
altri articoli	1417
altri articoli su questo argomento	1417
altri articoli sull'argomento	1417
altro	1420
altro importo	1390
always active	667
""", 'am': """
am meisten gelesen	442
amount	623
ampliar	849	1979
ampliar imagen	849
""", 'an': """
an error has occurred while submitting the form	740
an error occurred. please try again	740
ana sayfa	2483
anadolu ajansi	2487
anasayfa	2483
anbefalede artikler	349
anbefales	1807
anbefalet	349
anbefalt	1807
anbefalte saker	1807
anda mungkin juga suka	1371
anda mungkin suka	19
ander bedrag	1667
andere lasen auch	442
anderen lazen ook	1698
anderer betrag	405
andre leser	1807
ange din e-postadress	2359
ange din mejl	2359
angebot sichern	406
angebote unserer partner	432
anladim	2484
anmelden	406
anmeldung erfolgreich	489
anna palautetta	1012
anna palautetta jutusta	1012
anna tagasisidet	906
annonce	340	1095
annoncer	340
annonces	1095
annons	2368
annons slut	2368
annonse	1799
annonse - artikkelen fortsetter under	1799
annonse - saken fortsetter under	1799
annonser	1799	2368
annonssamarbete	2383
annual	623
annunci	1408
annuncio	1408
anterior	849	1979	2039
antworten	438
antworten abbrechen	438
anunci	212
anuncie conosco	1998
anuncio	837
anuncios	837
anzeige	432
anzeige - artikel geht unten weiter	504
anzeige - weiterlesen nach der anzeige	504
anzeige anzeige	432
anzeige aufgeben	477
anzeige scrollen, um weiterzulesen	432
anzeige von unserem partner	504
anzeigen	432
""", 'ap': """
apenas assinantes podem comentar	2004
apoie	1947
apoie-nos	1947
aportar	808
approfondimenti	1417
approfondisci	1417
apri	1421
apri la mappa	1421
apri menu	1420
""", 'ar': """
ar santrauka buvo naudinga	1587
ar straipsnis buvo naudingas	1587
ara	2483
archivado en	842
archivo	846
argomenti	1417
argomenti trattati	1417
around the web	676
article content	662
article continues below	662
article suivant	1104
articles connexes	1104
articles les plus lus	1104
articles populaires	1148
articles relacionats	209
articles similaires	1104
articole recente	2037
articole recomandate	2037
articole similare	2037
articoli che potrebbero interessarti	1417
articoli consigliati	1456
articoli correlati	1417
articolo correlato	1417
articolo precedente	1417
articolo riservato agli abbonati	1453
articolo successivo	1417
articolo tradotto automaticamente	1436
articolul anterior	2037
articolul pe scurt	2050
artigo anterior	1976
artigo exclusivo para assinantes	2013
artigo exclusivo para subscritores	2013
artigos recomendados	2016
artigos relacionados	1976
artikel als geschenk versenden	524
artikel als pdf herunterladen	499
artikel auf die merkliste setzen	499
artikel bewaren	1739
artikel bewerten	438
artikel delen	1683
artikel drucken	427
artikel freischalten	406
artikel geht unten weiter	504
artikel kostenlos weitergeben	524
artikel lain	1371
artikel lainnya	1345
artikel lesen	445
artikel menarik lainnya	1371
artikel merken	427
artikel mit freunden teilen	524
artikel opslaan	1739
artikel per e-mail empfehlen	499
artikel populer	1371
artikel premium	1370
artikel printen	1739
artikel sebelumnya	1345
artikel selanjutnya	1345
artikel speichern	427
artikel sponsor	1375
artikel teilen	427
artikel terkait	1345
artikel verschenken	406
artikel versenden	427
artikel weitergeben	524
artikel weiterleiten	499
artikel zusammenfassen	473
artikkel on tellijale	900
artikkel sisaldab reklaamlinke	909
artikkelen er forbeholdt abonnenter	1786
artikkelen fortsetter under	1799
artikkelen fortsetter under bildet	1799
artikkeli jatkuu mainoksen alla	1007
""", 'as': """
as + lidas	1976
as mais lidas	1976
ascolta	1403
ascunde	2040
asetukset	1008
asiasanat	1013
ask ai	722
ask me later	622
ask our ai	722
ask our ai about this story	722
assinar	1950
assinatura	1950
assinaturas	1950
assine	1950
assine agora	1950
assine nossa newsletter	1954
assuntos	1976
""", 'at': """
atidaryti	1589
ativar alertas	2006
atmesti	1599
attiva l'abbonamento	1391
attiva le notifiche	1447
attiva ora	1391
""", 'au': """
auch interessant	442
auch lesenswert	442
auch spannend	442
aucun commentaire	1100
audio abspielen	479
auf bluesky teilen	427
auf die leseliste	524
auf die merkliste	499
auf einer seite lesen	442
auf facebook posten	427
auf facebook teilen	427
auf linkedin teilen	427
auf mastodon teilen	427
auf telegram teilen	427
auf twitter teilen	427
auf whatsapp teilen	427
auf x teilen	427
auf xing teilen	427
auf youtube anschauen	479
auf youtube ansehen	479
aufklappen	446
aus der redaktion	442
ausblenden	446
ausklappen	445
autentificare	2025
automatische incasso	1667
autoriser	1097
autre montant	1070
autres articles	1104
""", 'av': """
ava	908
avaa	1016
avaa kartta	1016
avaa koko juttu	998
avainsanat	1013
avgi din stemme her	1810
aviso legal	839
avvis	1800
avvis alle	1800
avvisa	2369
avvisa alla	2369
""", 'ay': """
ayrica okuyun	2481
ayrintilar	2484
""", 'ba': """
baca berita lainnya	1371
baca juga	1345
baca nanti	1370
baca selengkapnya	1347
back to top	681
bagikan	1337
bagikan artikel	1337
bagikan ke	1337
bagikan lewat whatsapp	1370
balas	1344
bank transfer	628
bankeinzug	405
bankoverschrijving	1667
""", 'be': """
beantwoorden	1694
become a founding member	630
become a friend	624
become a member	624
become a paid subscriber	624
become a patron	624
become a sponsor	624
become a subscriber	630
become a supporter	624
become an insider	749
become an insider and start reading now	749
bedankt voor je aanmelding	1731
bedankt voor je feedback	1728
bedankt voor je inschrijving	1673
bedankt voor uw aanmelding	1731
bedankt voor uw feedback	1728
begrepen	1702
bei facebook teilen	427
bei twitter teilen	427
bei whatsapp teilen	427
bei x teilen	427
beitrag auf instagram ansehen	471
beitrag auf x ansehen	471
beitrag mit freunden teilen	524
beitrag teilen	427
bekijk aanbieding	1668
bekijk alle abonnementen	1668
bekijk alle nieuwsbrieven	1731
bekijk alle vacatures	1723
bekijk alles	1701
bekijk de aanbiedingen	1668
bekijk de kaart	1702
bekijk de video	1725
bekijk details	1702
bekijk deze post op instagram	1718
bekijk deze post op x	1718
bekijk dit bericht op instagram	1718
bekijk dit bericht op x	1718
bekijk foto's	1701
bekijk meer	1701
bekijk onze aanbiedingen	1738
bekijk ook	1698
bekijk op youtube	1725
bekijk reacties	1694
bekijk resultaten	1702
beliebt	442
beliebt bei unseren lesern	503
beliebte artikel	442
beliebteste artikel	442
belki daha sonra	2465
beluister dit artikel	1725
benzer haberler	19	2481
beranda	1347
berdonasi	1327
bereits registriert	406
bereits registriert? anmelden	406
bergabunglah dengan tim kami	1360
beri komentar	1344
berikutnya	1347
berita hari ini	1371
berita lain	1371
berita lainnya	19	1345
berita menarik lainnya	1371
berita pilihan	1345
berita populer	1345
berita terbaru	1345
berita terkait	1345
berita terkini	1345
berita utama	1345
berlangganan	1328
berlangganan sekarang	1328
best gelezen	1698
beste aanbieding	1738
betaalde inhoud	1688
betaalde samenwerking	1743
betaalmethode	1667
betaalmethoden	1667
betaalmethodes	1667
betalt annonce	340
betalt indhold	340
betrag eingeben	405
bewaar	1683
bewaar artikel	1683
bewaar dit artikel	1739
bewaar dit artikel om later te lezen	1739
bewaren	1683
bewerten sie diesen artikel	483
bezahlte anzeige	504
bezahlte partnerschaft	504
bezahlter inhalt	432
""", 'bi': """
bidra	1783	2351
bidrag	324
bienvenido	812
bild anzeigen	446
bilder anzeigen	445
bildergalerie	442
bilginizi sinayin	2483
billed annually	749
billed monthly	749
bitte bleiben sie fair und sachlich	483
bitte bleiben sie sachlich und fair	483
bize destek olun	2466
""", 'bl': """
bleiben sie informiert	414
bli medlem	1783	2351
blijf op de hoogte	1673
bliv medlem	324
bluesky	653
""", 'bn': """
bns	910	1591
bns inf	1591
bns/afp	910
""", 'bo': """
boletim	1954
boletines	819
boleto	1949
bonifico	1390
bonifico bancario	1390
bonus video	2173
bookmark	652
bookmark this	652
bookmark this article	652
""", 'br': """
brak komentarzy	1884
branded content	837	1743
brought to you by	662
browse all	681
browse all newsletters	740
""", 'bu': """
bu haber faydali oldu mu	2480
buat akun	1328
buffer	653
buka	1348
buka peta	1348
bunlari da okuyun	2481
buscar	849	1979
butlletins	229
buy us a coffee	624
""", 'ca': """
cada aporte cuenta	887
cada euro conta	2011
cada euro cuenta	887
cada real conta	2011
cadastrar	1950
cadastre-se	1950
cadeau-artikel	1668
cambiar mis preferencias	869
cambiar preferencias de cookies	869
cancel	623
cancelar respuesta	842
capito	1421
caratteri rimanenti: #	1444
cargar contenido	839
cari	1347
carica altri	1420
carregando	1994
carregar mais	1979
carta di credito	1390
carte bancaire	1070
categorias	1976
categorie	1417
categories	676
categorii	2037
""", 'ce': """
cele mai citite	2037
cele mai citite articole	2065
cele mai noi	2037
cele mai populare	2037
cerca	1420
cerrar	807
ces articles devraient vous plaire	1148
cetak	1337
cetak artikel	1370
cetak halaman	1370
cevapla	2480
""", 'cg': """
cgu	1097
cgv	1097
""", 'ch': """
chaque don compte	1143
chaque euro compte	1143
chargement du sondage	1135
charger plus	1107
chci darovat	246
check your email	786
check your inbox	786
chiedi alla nostra ia	1436
chiudi	1386
chiudi menu	1420
choisissez la formule qui vous convient	1144
choisissez un montant	1070
choisissez votre formule	1144
choose an amount	628
choose your payment method	628
choose your plan	630
""", 'ci': """
citi lasa	1624
citi raksti	1624
""", 'cl': """
clasificados	837
click here	681
click to enlarge	681
cliquer ici pour partager	1090
close	623
close extra sharing options	652
close menu	681
close share panel	652
close this message	622
clube do assinante	1998
""", 'co': """
codes promo	1095
colabora	808
collapse	681
comenta	842
comentar	842	1972
comentarii	2036
comentario	842
comentarios	842
comentaris	212
comentariu	2036
comente	1972
comment	653	671
comment ne plus voir ce message	1062
comment policy	671
commenta	1413
commenta l'articolo	1413
commenta per primo	1413
commentaire	1100
commentaires	1100
commenter	1090	1100
commenter l'article	1100
commenti	1413
commento	1413
commento in attesa di moderazione	1444
comments	671
comments off	671
commercial content	662
community guidelines	671
community rules	671
compare plans	630
comparte	831
comparteix	212
comparteix a facebook	235
comparteix a whatsapp	235
comparteix a x	235
compartilhar	1962
compartilhar no linkedin	1962
compartilhar no twitter	1962
compartilhar no whatsapp	1962
compartilhar no x	1962
compartilhar por e-mail	1962
compartilhar via	1962
compartilhe	1962
compartilhe isso	1962
compartir	831
compartir en	831
compartir en bluesky	831
compartir en linkedin	831
compartir en telegram	831
compartir en twitter	831
compartir en x	831
compartir por correo	831
compartir por email	831
complete coverage	676
compra questo numero	1439
compris	1108
comunicar erro	1972
concordo	1969
condiciones de uso	839
condiciones generales	839
conditions d'utilisation	1097
conditions de publication	1135
condividi	1403
condividi articolo	1403
condividi su	1403
condividi su facebook	1403
condividi su linkedin	1403
condividi su telegram	1403
condividi su twitter	1403
condividi su x	1403
condividi via email	1403
condivisioni	1403
condizioni d'uso	1410
conectare	2025
configura les galetes	218
configurar cookies	839
connectez-vous	1071
connexion	1071
consigliati	1417
consigliati per te	1417
consigue tu entrada	873
consulta las esquelas de hoy	873
consulta las normas de la comunidad	878
consulta les esqueles	223
consulta todas nuestras newsletters	884
consulter	1107
cont nou	2025
contact	681	1100	1694	2036
contact us	671
contactez-nous	1100
contacto	842
contactos	1972
contato	1972
contattaci	1413
contatti	1413
contenido de marca	837
contenido de nuestros socios	846
contenido elaborado por la marca	873
contenido exclusivo	812
contenido exclusivo para socios	888
contenido externo	869
contenido externo recomendado	869
contenido ofrecido por	837
contenido para suscriptores	812
contenido patrocinado	837
contenido promocionado	837
contenido recomendado	892
contenido relacionado	846
contenido solo para usuarios registrados	888
contenidos recomendados	892
contenidos relacionados	846
content from our partner	754
content from our partners	754
content from our sponsor	754
contenu commercial	1095
contenu de marque	1095
contenu externe	1127
contenu partenaire	1095
contenus partenaires	1095
contenuti correlati	1417
contenuti sponsorizzati	1408
contenuto esterno	1434
contenuto esterno consigliato	1434
contenuto per abbonati	1391
contenuto premium	1453
contenuto promozionale	1439
contenuto riservato	1391
contenuto riservato agli abbonati	1453
contenuto riservato agli utenti registrati	1453
contenuto sponsorizzato	1408
contingut exclusiu per a subscriptors	233
contingut extern	218
contingut extern recomanat	218
contingut ofert per	223
contingut patrocinat	212
continua a leggere	1420
continua amb apple	233
continua amb facebook	233
continua amb google	233
continua con apple	1453
continua con facebook	1453
continua con google	1453
continua depois da publicidade	1967
continua llegint	236
continua senza accettare	1410
continua senza sostenere	1386
continuar a ler	1979
continuar com apple	2013
continuar com facebook	2013
continuar com google	2013
continuar con apple	888
continuar con facebook	888
continuar con google	888
continuar e fechar	1969
continuar lendo	1979
continuar leyendo	849
continuar sem apoiar	1946
continuar sin donar	807
continue	623
continue a ler	1976
continue lendo	1950
continue reading	676	681
continue reading below	662
continue reading the main story	662
continue reading with a subscription	630
continue to article	622
continue to the article	622
continue without accepting	667
continue without donating	622
continue without supporting	622
continuer avec apple	1144
continuer avec facebook	1144
continuer avec google	1144
continuer la lecture	1071
continuer sans accepter	1097
continuer sans donner	1062
contribua	1947
contribuer	1063
contribuez	1100
contribuir	1947
contribuisci	1387
contribute now	624
contribute with google	624
contribuye	808
contul meu	2025
cookie notice	667
cookie policy	667	1410
cookie preferences	667
cookie-einstellungen	435
cookie-instellingen	1690
cookie-instellingen aanpassen	1718
cookiebeleid	1690
cookieindstillinger	341
cookiepolicy	2369
cookiepolitik	341
cookies	258	341	1690	1800	2369
cookies aanpassen	1718
cookies akzeptieren	435
cookies instellen	1690
cookies policy	667
cookies wijzigen	1718
cookievoorkeuren wijzigen	1718
copia il link	1403
copia link	1403
copiar el enlace	831
copiar enlace	831
copiar link	831	1962
copiar o link	1962
copied	652
copied to clipboard	751
copier l'url	1090
copier le lien	1090
copy	653
copy link	652	1337	2615
copy link copied	652
copy link to clipboard	652
copy this link	652
copy url	652
corrections policy	671
correlati	1417
cosa pensi di questo articolo	1436
count me in	640
""", 'cr': """
crea un account	1391
crea un alert	1447
crear alerta	883
crear cuenta	812
crear una cuenta	812
create a free account	630
create account	630
create an account	630
create free account	630
created with ai	722
credit card	628
credit or debit card	628
creditcard	1667
criar alerta	2006
criar conta	1950
""", 'cs': """
csatlakozz csapatunkhoz	1282
""", 'cu': """
custom amount	623
""", 'cz': """
czas czytania # min	1891
czytaj dalej	1891
czytaj dalej za	1866
""", "d'": """
d'autres articles	1104
""", 'da': """
da non perdere	1417
da non perdere in edicola	1408
daftar	1328
daha fazla	2483
daha sonra	2465
daha sonra hatirlat	2465
daha sonra oku	2474
daily newsletter	640
dal web	1417
dalej	1888
dalies	1627
dalies ar rakstu	1622
dalintis	1581
dalintis facebook	1586
dalintis su draugais	1586
dalyvaukite apklausoje	1588
dans cet article	1104
darovat	246
daruj	246	2290
das interessiert andere leser	442
das lesen andere	503
das neueste	442
datenschutz	435
datenschutz-einstellungen	435
datenschutzeinstellungen	435
dauerauftrag	402
dauerwerbung	432
""", 'de': """
de samenvatting kan fouten bevatten	1720
de tekst gaat verder onder de foto	1688
debat: skriv	344
debatt: si din mening	1803
debatte	438
debattregler	1803
deconectare	2025
deel	1683
deel artikel	1683
deel dit	1683
deel dit artikel	1683
deel dit bericht	1763
deel dit verhaal	1763
deel op facebook	1683
deel op twitter	1683
deel op x	1683
deel via	1739
deel via e-mail	1683
deel via whatsapp	1683
deine e-mail-adresse	414
deine meinung	438
deixa un comentari	212
deixe uma resposta	1972
deja un comentario	842
deja una respuesta	842
dejar de seguir	883
dejar un comentario	842
del	336	1795
del artikel	336
del artikkel	1795
del artikkelen	1795
del artiklen	336
del artiklen gratis	327
del med	336	1795
del saken gratis	1786
del via e-mail	336
del via e-post	1795
dela	2364
dela artikel	2364
dela artikeln gratis	2354
dela med	2364
dela via e-post	2364
dela via mejl	2364
delen	1683
delen op bluesky	1739
delen op facebook	1683
delen op linkedin	1739
delen op whatsapp	1739
delen op x	1739
delen via	1739
delen via e-mail	1683
delen via facebook	1683
delen via twitter	1683
delen via whatsapp	1683
deli	2298
deli na facebooku	2298
delite	2298
delite to novico	2298
delite to zgodbo	2298
delivered daily	740
delivered to you	640
delivered weekdays	740
delivered weekly	740
dengarkan	1337
deretter # kr/mnd til du sier opp	1786
derniers articles	1104
desa	212
desa l'article	235
deschide	2040
descuentos	837
desplegar	850
desplegar redes sociales	831
destacadas	846
destacados	846
destaques	1976
destek ol	2466
destek olun	2466
det er gratis at oprette en profil	327
detail	1348
details	446	682	1702
details anzeigen	446
detaily	265
detalhes	1980
detalii	2040
detaljer	353	1811	2380
detalles	850
detaylar	2484
dettagli	1421
dette er en annonse	1799
dette er en plus-artikel	327
dette er en plussak	1786
dette leser andre	1807
devamini oku	2483
devenez membre	1063
devenir membre	1063
deze video is niet beschikbaar	1718
""", 'dh': """
dha	2487
""", 'di': """
di santrauka	1588
dicci la tua	1444
die meistgelesenen artikel	442
diesen artikel kommentieren	438
diesen artikel teilen	427
diesen artikel verschenken	499
diesen beitrag auf facebook ansehen	471
diesen beitrag auf instagram ansehen	471
diesen tweet ansehen	471
digg	653
digital subscription	630
digital-abo	406
digitalabo	406
digitale krant	1668
digite seu e-mail	1954
dimensione testo	1403
din e-mail	332
din e-post	1791	2359
din e-postadresse	1791
dinle	2474
dirbk su mumis	1588
direct debit	628
direct lezen	1738
direct toegang	1738
direct verder lezen	1668
discussie	1694
discussion about this post	681
discussione chiusa	1413
diskuse	261
diskusia	2239
diskuter	1803
diskutera	2372
diskutieren	483
diskuze	261
dismiss	623
dismiss this message	622
distribuie	2030
distribuie articolul	2030
distribuie pe facebook	2064
distribuie pe whatsapp	2064
dit artikel delen	1739
dit bericht op instagram bekijken	1718
dit is een advertentie	1743
dit is een premium artikel	1738
dit vind je misschien ook leuk	1698
diventa socio	1387
diventa sostenitore	1387
""", 'dn': """
dnes ne	245
dnes nie	2243
""", 'do': """
do mesmo autor	1976
do not sell my personal information	667
do not sell or share my personal information	667
doar	1947
dodaj komentar	2298
dodaj komentarz	1884
doe	1947
doe agora	1947
doe mee en win	1723
don mensuel	1063
don ponctuel	1063
don't miss	676
don't miss out	640
don't want to see this? remove ads	662
dona	808	1387
dona adesso	1387
dona ahora	808
dona ora	1387
dona'ns suport	205
donar	808
donar ahora	808
donasi	1327
donasi sekarang	1327
donate	624
donate become	624
donate here	624
donate monthly	624
donate now	624
donate today	624
donations are tax-deductible	745
donazione mensile	1387
donazione singola	1387
doneer	1665
doneer nu	1665
doneer via ideal	1735
doner	324	1783
donera	2351
donera nu	2351
doneren	1665
doniraj	2165	2290
doniraj odmah	2165
doniraj zdaj	2290
donirajte	2165	2290
donner	1063
doorsturen	1683
dossier	442	1104	1417	1698
dossiers	442	1104	1698
""", 'dr': """
drucken	427
druge novice	19
drukuj	1876
""", 'du': """
du er nu tilmeldt	332
du er nu tilmeldt nyhedsbrevet	332
du kan til enhver tid afmelde dig	332
dukung jurnalisme independen	1327
dukung kami	1327
""", 'dy': """
dyskusja	1884
""", 'e-': """
e-avis	327	1786
e-edition	681
e-gazete	2467
e-mail	251	332	414	653	1869	1954	2085
e-mail eingeben	414
e-mail teilen	427
e-mail-adresse	414
e-mail-adresse eingeben	414
e-mailadres	1673
e-mailadresse	332
e-mailen	1683
e-paper	406	681
e-pasta adrese	1646
e-pasts	1646
e-post	925	1791	2359
e-posta	2504
e-posta adresiniz	2504
e-posta adresinizi girin	2504
e-postadress	2359
e-postadresse	1791
e-posti aadress	925
e-tidning	2354
e-wydanie	1866
""", 'ea': """
eavis	1786
""", 'ed': """
edasi lugemiseks logi sisse	900
edellinen	1015
edellinen juttu	1013
editor's choice	676
editor's pick	567	676
editor's picks	676
editors' choice	676
editors' picks	676
edizione digitale	1391
""", 'ee': """
eenmalig	1665
eerste maand gratis	1738
""", 'ei': """
ei kiitos	996
ei nyt	996
ei, kiitos	996
einblenden	446
einklappen	445
einloggen	406
einmalig	402
einmalig spenden	402
einstellungen	435
einwilligung	435
""", 'el': """
elders op het web	1698
elige una cantidad	811
elke bijdrage telt	1735
elke donatie telt	1735
elke euro telt	1735
elolvasom	1282
els preus poden variar	223
elsewhere on the web	676
elta	1591
elta inf	1591
""", 'em': """
em alta	1976
em destaque	1976
email	640	653	2085
email (required	640
email address	640
email article	652
email this	652
email to a friend	652
emneord	1807
emner	349	1807
empfehlen	427
empfehlungen	442
empfehlungen der redaktion	442
empfohlene artikel	442
empfohlener externer inhalt	435
empfohlener redaktioneller inhalt	435
""", 'en': """
en ce moment	1104
en continu	1104
en directo	846
en este tema	892
en otros medios	846
en portada	846
en savoir plus	1097	1107
encontrou algum erro	1972
encontrou um erro	1972
ende der werbung	545
engangsgave	1783
enim loetud	902
enlace copiado	831
enlace copiado al portapapeles	891
enlarge	682
enlarge image	681
enlarge this image	681
enne kommenteerimist loe reegleid	906
enregistrer	1090
enregistrer cet article	1147
enregistrer l'article	1147
entdecken sie unsere newsletter	489
entendi	1980
entendido	850
enter amount	628
enter your email address	640
entra	1391
entra nella conversazione	1444
entradas relacionadas	846
entrar	812	1950
entrar com apple	2013
entrar com facebook	2013
entrar com google	2013
entre	1950
entre com sua conta	2013
envia per correu	235
envia-ho per correu	235
enviar a un amigo	891
enviar para um amigo	2015
enviar por correo	831
enviar por e-mail	1962
enviar por email	831
enviar por whatsapp	831
envie de lire la suite	1144
envoyer par courriel	1147
envoyer par e-mail	1090
envoyer par email	1090
envoyer par mail	1090
""", 'ep': """
epaper	681
""", 'er': """
er der fejl i artiklen	344
er du allerede abonnent	327	1786
er ging iets mis. probeer het later opnieuw	1731
er is iets misgegaan	1731
er is iets misgegaan. probeer het later opnieuw	1731
ergebnisse anzeigen	446
err/bns	910
erstellt mit ki	473
""", 'es': """
es folgt werbung	545
es ist ein fehler aufgetreten	489
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	489
esci	1391
escolha do editor	1976
escolha o seu plano	2013
escolha seu plano	2013
escolha um valor	1949
escribe tu correo	884
escribe tu email	884
escribe un comentario	842
escuchar	831
espace partenaire	1095
espacio patrocinado	873
espandi	1421
especiais	1976
esqueceu a senha	1950
esqueci minha senha	1950
esquelas	873
esqueles	223
essai gratuit	1071
""", 'et': """
et pot interessar	209
et pots donar de baixa en qualsevol moment	229
et queden # articles gratis aquest mes	233
et recomanem	209
etichete	2037
etiketler	2481
etiquetas	846	1976
etiquetes	236
ets subscriptor? identifica't	233
etusivu	1013	1015
etusivulle	1013
""", 'ev': """
every contribution counts	745
every dollar counts	745
every donation counts	745
every gift counts	745
""", 'ex': """
exclusiu per a subscriptors	233
exclusive content	630
exclusive to subscribers	749
exclusivo assinantes	1950
exclusivo para assinantes	2013
expand	681
expand all	682
expandera	2380
expandir	1980
explore	679
explore more	676
explore more on these topics	676
explore our newsletters	740
explore our subscription offers	749
explore subscription offers	749
external content	720
external links	652
externe content	1718
externe inhalte	435
externe inhalte anzeigen	435
externe inhalte erlauben	435
externe inhoud	1718
externen inhalt anzeigen	435
externen inhalt laden	435
externer inhalt	435
externer inhalt konnte nicht geladen werden	471
""", 'ez': """
ezt is olvassa el	1280
""", 'fa': """
facebook	653
facebook messenger	653
facebook twitter	652
facebook twitter email	652
facebook twitter linkedin email	652
facebook twitter whatsapp	652
facebook x	652
fai il quiz	1444
fai il test	1444
fai una domanda su questo articolo	1436
faire un don	1063
fale conosco	1972
fandt du en fejl	344
fant du en feil	1803
fast geschafft	489
favorilere ekle	2474
favoris	1090
fazer login	1950
""", 'fe': """
featured articles	676
featured content	676
featured stories	676
fechar	1946	1979
feedback	438	671	1694
feedback geben	438
fehler gefunden	438
fehler im artikel gefunden	438
fehler melden	438
fel i artikeln	2372
feliratkozom	1285
fermer	1062
fermer le menu	1107
fes-te soci	205
fes-te subscriptor	205
fetching more	681
""", 'fi': """
fil info	1104
filed under	676	681
find out more	681
fique por dentro	1954
first name	640
fizetett tartalom	1275
""", 'fj': """
fjern annoncer	340
fjern annonser	1799
""", 'fl': """
flecha	812
fler	2376
fler artiklar	2376
fler nyheter	2376
flere artikler	349	1807
flere nyheder	349
flere nyheter	1807
flere saker	1807
flipboard	653
""", 'fo': """
fold ud	353
folgen	428
folgen sie uns	428
follow	657
follow author	657
follow live	657
follow this author	657
follow this topic	657
follow topic	657
follow us	657
follow us on facebook	657
following	657
font size	652
for abonnenter	327	1786
for subscribers	630
forgot password	630
forgot your password	630
forma de pagamento	1949
forma de pago	811
formas de pagamento	1949
formas de pago	811
forrige	352	1810
forrige artikel	349
forrige artikkel	1807
forse in seguito	1386
forsiden	349	1807
foto	1345
foto galeri	2481
fotogalerija	1588
fotostrecke	442
fout gespot	1694
fout gezien	1694
fout melden	1702
foutje gezien	1694
""", 'fr': """
frag unsere ki	473
fragen sie unsere ki	473
free daily newsletter	640
free newsletter	640
free weekly newsletter	640
friss	1280
from around the web	676
from our partners	676
from our sponsor	662
from our sponsors	662
from the web	676
""", 'fu': """
full coverage	676
full results	682
full score	682
fullscreen	681
fullskjerm	1810
further reading on this site	676
""", 'ga': """
ga akkoord	1690
ga naar inhoud	1701
galite bet kada atsisakyti prenumeratos	1581
gallery	1417
ganzen artikel lesen	445
""", 'ge': """
ge bort artikeln	2354
gebruiksvoorwaarden	1690
geef cadeau	1739
geef een reactie	1694
geef feedback	1728
geef je mening over dit artikel	1728
gegenereerd door ai	1720
gegenereerd met ai	1720
gem	336
gem artikel	336
gem artiklen til senere	336
gem til senere	336
gemaakt met ai	1720
generated by ai	722
gerade nicht	401
gerelateerd	1698
gerelateerd nieuws	1698
gerelateerde artikelen	1698
gerelateerde onderwerpen	1698
gerir cookies	1969
gesponsert	432
gesponserter beitrag	504
gesponserter inhalt	432
gesponsord	1688
gesponsorde inhoud	1688
gestion des cookies	1097
gestionar cookies	839
gestisci i cookie	1410
gestisci notifiche	1447
gestisci preferenze	1410
get alerts	657
get digital access	630
get email updates	640
get started	630
get the daily email	640
get the newsletter	640
""", 'gi': """
gi bort artikkelen	1786
gi bort saken	1795
gi tilbakemelding	1803
gift a subscription	630
gift article	630
gift this article	630
giv artiklen til en ven	336
giv os feedback	344
give a gift	630
give a gift subscription	624
give feedback	671
give monthly	624
give now	624
give today	624
give us feedback	671
gizle	2484
gizlilik	2477
""", 'gl': """
glemt adgangskode	327
glemt passord	1786
""", 'go': """
go to top	681
godkjenn	1800
godkjenn alle	1800
godta	1800
godta alle	1800
google	653
google news	653
google plus	653
got it	667
""", 'gr': """
gracias por suscribirte	819
gracias por tu voto	871
gracias por votar	871
gratis proberen	1668
grazie per aver votato	1436
grazie per il tuo feedback	1436
grazie per l'iscrizione	1398
""", 'gu': """
guarda anche	1417
guarda i risultati	1436
guarda l'article	235
guarda la gallery	1420
guardar	831	1962
guardar en favoritos	891
guardar para ler mais tarde	2015
guides d'achat	1104
gulir untuk lanjut membaca	1340
""", 'ha': """
haber faydali oldu mu	2480
haberi kaydet	2474
haberi nasil buldunuz	2480
haberi oynat	2483
haberi puanla	2480
haberi sesli dinle	2474
haberi sesli dinleyin	2474
haberi sesli dinleyin (# dk	2474
haberi yazdir	2474
haberin devami	2476	2483
haberin devami reklamdan sonra	2476
haberin tamami	2483
hacker news	653
hadiahkan artikel ini	1370
hae	1015
hai letto # articoli su # questo mese	1453
hai trovato un errore	1413
hai una segnalazione	1413
haku	1015
halaman berikutnya	1347
halaman selanjutnya	1347
halaman: #	1347
handelsbetingelser	341
hantera cookies	2369
har du allerede en konto	327	1786
har du redan ett konto	2354
has oblidat la contrasenya	206
hasznos volt a cikk	1279
hata bildir	2480
hata bildirin	2480
haut de page	1107
have an account	630
have an account? sign in	630
have your say	671
hazte miembro	808
hazte premium	888
hazte socia	808
""", 'he': """
heb je al een account	1668
help mee	1665
help ons om dit te blijven doen	1735
hem	2379
hemeroteca	812
hepsini kabul et	2477
herinner me later	1664
hesabim	2467
hesabiniz var mi	2467
het artikel gaat hieronder verder	1688
het laatste nieuws	1698
""", 'hi': """
hide	682
hide ad	662
hide caption	681
hide comments	671
hide this message	622
hier anmelden	406
hier einloggen	406
hier finden sie informationen zum datenschutz	471
highlights generated by artificial intelligence	722
hilfe	438
hinweis an die redaktion	483
hinweis zum datenschutz	435
hinweise zu diesem artikel	483
hittade du ett fel	2372
hittat fel	2372
""", 'hj': """
hjem	352	1810
""", 'hl': """
hlasovat	261
hledat	264
""", 'ho': """
ho capito	1421
ho letto e accetto l'informativa sulla privacy	1449
hold deg oppdatert	1791
hold dig opdateret	332
home	681	1420	1701
hopp til innhold	1810
hopp til innholdet	1810
houd je aan onze huisregels	1728
house rules	671
how did we do	671
how we use ai	722
hoy no	807
""", 'hu': """
hubungi kami	1344
huisregels	1728
""", 'hv': """
hva mener du? stem her	1810
hva synes du om denne saken	1803
hva synes du om saken	1803
hvad mener du? stem her	352
hvad synes du? stem her	352
""", 'i ': """
i accept	667
i agree	667
i already donated	622
i already gave	622
i commenti sono riservati agli abbonati	1444
i lettori hanno letto anche	1456
i prezzi potrebbero variare	1439
i samarbeid med	1799
i samarbejde med	340
i samarbete med	2368
i understand	682
""", "i'": """
i'll do it later	622
i'm in	640
i've already donated	622
""", 'ic': """
ich bin schon dabei	401
ich habe schon gespendet	401
ich stimme zu	435
icymi	676
""", 'id': """
ideal	1667
identifiez-vous	1071
""", 'ie': """
ielogojies	1622
ielogoties	1622
ievadi e-pastu	1646
ievadi savu e-pasta adresi	1646
""", 'ih': """
iha	2487
ihr feedback	438
ihr kommentar	438
ihre e-mail-adresse	414
ihre meinung	438
ihre spende ist steuerlich absetzbar	493
""", 'ik': """
ik begrijp het	1702
ik heb al gedoneerd	1664
ik steun al	1664
ikke i dag	323	1782
ikke nu	323
iklan	1340
iklan sponsor	1375
""", 'il': """
il mio account	1391
il tuo indirizzo email	1398
ilan	2476
ilgili haber	2481
ilgili haberler	2481
ilgili konular	2481
ilk ay # tl	2467
ilmoittaudu webinaariin	1015
ilmoitus	1007
ils ont lu aussi	1104
""", 'im': """
im trend	442
immer informiert	414
immer informiert mit unserem whatsapp-service	545
impostazioni cookie	1410
impressum	435
imprimeix	212
imprimeix l'article	235
imprimer	1090
imprimer cet article	1147
imprimer l'article	1090
imprimir	831	1962
imprimir artigo	2015
""", 'in': """
in	2615
in case you missed it	676
in diesem artikel	442
in evidenza	1417
in het nieuws	1698
in kooperation mit	432
in other news	676
in partnership with	662
in primo piano	1417
in this section	676
in zwischenablage kopieren	427
indeks	1345
indirizzo email	1398
indstillinger	341
indtast din e-mail	332
indtast din mail	332
indtast e-mail	332
info iklan	1360
infolettre	1080
infolettres	1080
informa d'un error	221
informar de un error	878
informasjonskapsler	1800
informationen zum datenschutz	471
informativa sulla privacy	1410
informazione promozionale	1439
informazione pubblicitaria	1439
ingatkan saya nanti	1326
ingezonden mededeling	1743
ingrandisci	1420
ingresar	812
inhalt	445
inhalt anzeigen	435
inhalt laden	432
inhalt teilen	427
inhalte anzeigen	435
inhaltsverzeichnis	445
inhoud tonen	1718
inhoudsopgave	1701
inicio	849
inklappen	1702
inloggen	1668
innstillinger	1800
inschrijven	1673
inscreva-se	1954
inscreva-se na newsletter	1954
inscription	1071
inscription gratuite	1140
inserisci il tuo indirizzo e-mail	1449
inserisci il tuo indirizzo email	1449
inserisci qui il tuo commento	1413
inserisci un indirizzo email valido	1449
insira o seu email	2008
insira seu e-mail	2008
instagram	653
instagram-inhalte erlauben	435
instellingen	1690
inte idag	2350
inte nu	2350
introdu adresa ta de email	2057
introduce tu email	819
invalid email	640
invia a un amico	1455
invia commento	1413
invia per email	1403
invia via email	1403
inzerce	257
inzercia	2235
""", 'ir': """
ir a los comentarios	842
ir al contenido	849
ir arriba	849
""", 'is': """
iscriviti	1398
iscriviti alla nostra newsletter	1398
iscriviti ora	1398
iscrizione completata	1449
isprintaj	2176
""", 'iz': """
iz iste rubrike	2173
iz rubrike	2173	2295
izbor urednice	2173
izbor urednika	2173
izdvajamo	2173
izpostavljeno	2295
izveido kontu	1622
""", "j'": """
j'accepte	1097
j'accepte de recevoir les offres des partenaires	1140
j'ai compris	1108
j'en profite	1071
""", 'ja': """
ja ets subscriptor	206
ja tens compte	233
ja, ich will	402
ja, ik steun	1735
ja, ik wil de nieuwsbrief ontvangen	1731
jaa	1005
jaa artikkeli	1005
jaa facebookissa	1005
jaa juttu kaverille	1005
jaa whatsappissa	1005
jaga	900
jaga artiklit	900
jaga facebookis	905
jaga lugu	905
jaga seda artiklit	905
jangan lewatkan	1345
jatka lukemista	998
jau esi abonents	1622
jau esi abonents? ielogojies	1622
jau prenumeruojate	1581
jau prenumeruojate? prisijunkite	1581
""", 'je': """
je aanmelding is gelukt	1731
je bent ingeschreven	1731
je bent nu ingeschreven	1731
je commande	1131
je donne	1063
je donne mon avis	1135
je fais un don	1063
je hebt je succesvol aangemeld	1731
je kunt je op elk moment afmelden	1731
je m'abonne	1071
je m'inscris	1080
je me connecte	1071
je soutiens	1063
je teste	1071
jeder euro hilft	493
jednorazowo	1863
jelentkezzen be	1267
jetzt abo sichern	498
jetzt abonnent werden	406
jetzt abonnieren	406
jetzt abstimmen	477	545
jetzt am gewinnspiel teilnehmen	477
jetzt anmelden	414
jetzt bestellen	406
jetzt bewerben	477
jetzt einloggen	406
jetzt freischalten	406
jetzt helfen	402
jetzt im tv	442
jetzt karten sichern	477
jetzt kommentieren	438
jetzt kostenlos anmelden	414
jetzt kostenlos testen	406
jetzt mitdiskutieren	483
jetzt mitglied werden	402
jetzt mitmachen	477
jetzt nicht	401
jetzt registrieren	406
jetzt spenden	402
jetzt teilen	499
jetzt testen	406
jetzt tickets sichern	477
jetzt upgraden	498
jetzt zugang sichern	498
jetzt zustimmen	435
""", 'jo': """
jocs i mots encreuats	223
join now	624
join our mailing list	640
join the conversation	671
join the discussion	671
join the discussion on discord	657
join us	624
jouw e-mailadres	1673
""", 'ju': """
jump to content	681
just nu	2376
juttu jatkuu alla	1007
juttu jatkuu kuvan alapuolella	1007
juttu jatkuu kuvan alla	1007
juttu jatkuu mainoksen alla	1007
juttu jatkuu videon alla	1007
juttu on tarkoitettu tilaajille	998
juttu on vain tilaajille	998
juuri nyt	1013
""", 'ka': """
kabul ediyorum	2477
kabul et	2477
kaip jums patiko straipsnis	1587
kamu mungkin suka	1371
kanske senare	2350
kanskje senere	1782
kapat	2465
kapcsolat	1279
karier	1360
karjera	1588
karte anzeigen	446
karte laden	435
kas artikkel oli kasulik	906
kas lugu oli kasulik	906
kasneje	2302
kasnije	2181
kasutustingimused	918
kategori	1345
kategoriat	1013
kategorie	262	1888
kategorien	442
kategorier	349	1807	2376
kategoriler	2481
katkida bulun	2466
katso kaikki tilaajaedut	998
katso kuvagalleria	1015
katso kuvat	1015
katso video alta	1015
kaydet	2474
kaydol	2467
kayit ol	2467
kaynak: aa	2487
kaynak: dha	2487
kaynak: iha	2487
""", 'ke': """
kebijakan cookie	1343
kebijakan privasi	1343
kebijakan privasi | syarat dan ketentuan	1343
keep reading	676
keine neuigkeiten mehr verpassen	489
kelola cookie	1343
keluar	1328
kembali ke atas	1347
kertalahjoitus	997
keskustele	1012
keskustele asiallisesti	1012
keskustelu	1012
keuze van de redactie	1698
key points by ai	722
key takeaways by ai	722
""", 'ki': """
ki-generert oppsummering	1810
ki-generiert	473
ki-generierte zusammenfassung	473
ki-oppsummering	1810
ki-zusammenfassung	473
kiemelt	1280
kies een bedrag	1667
kies je abonnement	1738
kiitos tilauksesta	1001
kiitos tilauksestasi	1001
kijk terug	1725
kingi artikkel	905
kiosque	1071
kirim	1337
kirim ke teman	1370
kirim komentar	1344
kirjaudu	998
kirjaudu ulos	998
kirjoita kommentti	1012
kirjoita kommenttisi	1012
kirjoittaja on kansanedustaja	1024
kirjoittaja on kirjailija	1024
kirjoittaja on kolumnisti	1024
kirjoittaja on toimittaja	1024
kirjoittaja on vapaa toimittaja	1024
kirjoittaja on vapaa toimittaja ja kirjailija	1024
kirjuta kommentaar	906
kiti skaito	1583
""", 'kl': """
klarna	405
klausies raidierakstu	1629
klausies rakstu	1627
klauskite dirbtinio intelekto	1587
klausykite straipsnio	1586
klausyti	1586
klausyti straipsnio	1586
klausyti straipsnio (# min	1586
kleinanzeigen	432
""", 'ko': """
kokeile maksutta	998
kokeile nyt	998
komentar	1344
komentarai	1581
komentari	2176
komentarji	2298
komentarz	1884
komentarze	1884
komentiraj	2176	2298
komentuoti	1581
komentuoti gali tik registruoti vartotojai	1587
komment	1279
kommentaarid	900
kommentar	438
kommentar schreiben	438
kommentar verfassen	438
kommentare	438
kommentare ansehen	438
kommentare anzeigen	438
kommentare lesen	438
kommentarer	344	1803	2372
kommentarer blir moderert	1803
kommentarer granskas innan publicering	2379
kommentarer modereres	352
kommentarerna modereras	2372
kommentarregeln	438
kommentarsregler	2372
kommenteeri	900
kommenteerimine on suletud	906
kommenteerimise reeglid	906
kommenteerimiseks logi sisse	906
kommentek	1279
kommenter	344	1803
kommentera	2372
kommentieren	438
kommentit	1012
kommentit tarkistetaan ennen julkaisua	1012
kommentoi	1012
kommentointi on suljettu	1012
kommercielt indhold	357
kommercielt samarbejde	340
kommersielt innhold	1815
kommersielt samarbeid	1799
koniec reklamy	1880
kontakt	261	344	438	1884
kontakt os	344
kontakt oss	1803
kontakta oss	2372
konten berbayar	1375
konten bersponsor	1340
konten premium	1328	1370
konten promosi	1375
konten sponsor	1340
konto erstellen	406
konular	2481
kopeeri link	900
kopieer de link	1683
kopieer deze link	1763
kopieer link	1683
kopier lenka	1795
kopier lenke	1795
kopier lenken	1795
kopier link	336
kopier linket	336
kopieren	427
kopioi linkki	1005
kopiraj link	2176
kopiraj povezavo	2298
kopiraj poveznicu	2176
kopirajte link	2176
kopirajte poveznicu	2176
kopiuj link	1876
kopyala	2474
korrekturhinweis senden	483
kort fortalt - lavet med ai	352
kostenlos abonnieren	414
kostenlos registrieren	406
kostenlos testen	406
""", 'kr': """
krant	1668
kreditkarte	405
kreditkarte / klarna	405
kreiraj nalog	2166
krijg direct toegang	1738
""", 'ku': """
kuidas lugu meeldis	906
kupi pretplatu	2166
kurzlink kopieren	524
kuukausilahjoitus	997
kuula	905
kuula artiklit	905
kuula artiklit (# min	905
kuula lugu	905
kuula saadet	907
kuula saadet siit	907
kuuntele	1005
kuuntele jakso	1005
""", 'kv': """
kvkk	2477
""", "l'": """
l'actu en direct	1104
l'article continue ci-dessous	1095
l'article en # points	1129
l'articolo in breve	1436
l'essentiel	1104
""", 'la': """
la newsletter	1080	1398
la redazione consiglia	1417
la tua e-mail	1398
laad meer	1701
laajenna	1016
laat je dit artikel voorlezen	1725
laat voorlezen	1683
laatste nieuws	1698
ladda fler	2379
lagi ramai	1371
lagre	1795
lagre artikkel	1795
lagre saken	1795
lagre saken til senere	1795
lagre til senere	1795
lahjoita	997
lahjoita nyt	997
lain kali	1326
lainnya	1345
laisser un commentaire	1100
laissez un commentaire	1100
langganan	1328
lanjut baca di bawah	1340
lanjutkan dengan konten	1340
lanjutkan membaca	1347
laporkan	1344
laporkan kesalahan	1348
lascia un commento	1413
lascia un feedback	1436
last flere	1810
last name	640
lastschrift	405
later	1664
later lezen	1739
latest	676
latest articles	676
latest edition	681
latest headlines	676
latest news	676
latest posts	676
latest stories	676
latest updates	676
latest videos	676
latest videos from	676
lavora con noi	1439
""", 'le': """
le direct	1104
le fil	1104
le journal du jour	1071
le nostre newsletter	1398
le plus lu	1104
le puede interesar	846
le recomendamos	846
le ultime notizie	1417
learn more	681
learn more about cookies	667
leave a comment	671
leave a reply	671
leave a tip	624
leave feedback	671
lectura de # minutos	831
lectura: # min	831
lecture # min	1107
lecture # minutes	1090
lecture : # min	1090
leer noticia completa	849
lees de reacties	1694
lees direct verder	1738
lees meer	1698	1701
lees meer over	1698
lees onze huisregels	1728
lees ook	1698
lees verder	1668	1698	1701
lees verder na de advertentie	1688
lees verder onder de afbeelding	1688
lees verder onder de foto	1688
lees voor	1683
leeslijst	1739
leestijd	1701
leestijd # min	1701
legfrissebb	1280
legg igjen en kommentar	1803
leggi anche	1417
leggi dopo	1455
leggi i commenti	1413
leggi il documento	1421
leggi il giornale	1391
leggi l'articolo	1420
leggi l'articolo completo	1420
leggi senza limiti	1453
leggi sull'app	1447
leggi tutto	1420
leggi tutto con un abbonamento	1391
leggi tutto su	1417
legolvasottabb	1280
legolvasottabbak	1280
leia mais	1976	1979
leia os termos de uso e as regras da comunidade	2004
leia sem limites	2013
leitura: # min	1962
lembrar mais tarde	1946
lembre-me mais tarde	1946
lenke kopiert	1795
lenken er kopiert	1795
lenken kopiert	1795
ler mais	1979
ler mais tarde	2015
les articles les plus lus	1148
les derniers articles	1104
les flere	1807
les hele saken	1810
les kommentarer	1803
les lecteurs ont aussi lu	1104
les mer	1807	1810
les mer om	1807
les plus lues	1104
les plus lus	1104
les senere	1795
les tops	1104
les videre	1786
lesedauer	445
lesedauer: # minuten	445
lesen sie auch	442
lesen sie dazu	442
lesen sie hier	442
lesen sie mehr	442
leserbriefe	438
leserkommentare	438
lesetid # min	1810
lesetipp	442
lesetipps	442
lesezeit: # min	445
lesezeit: # minuten	445
lest opp av en robot	1795
lest opp av en syntetisk stemme	1795
leta	1632
leta/afp	1632
lettura # min	1403
""", 'li': """
lige nu	349
lihat artikel asli	1370
lihat detail	1348
lihat hasil	1348
lihat juga	1345
lihat komentar	1344
lihat lainnya	1347
lihat peta	1348
lihat selengkapnya	1347
lihat semua	1347
liitu uudiskirjaga	925
like loading	652
like this	652
limited time offer	630
limited-time offer	749
line	653
link	653
link berhasil disalin	1370
link copiado	1962
link copiat	2064
link copiato	1403
link copiato negli appunti	1455
link copied	652
link copied bookmark	652
link copied to clipboard	652
link er kopieret	336
link er kopieret til udklipsholderen	336
link gekopieerd	1683
link in die zwischenablage kopiert	499
link kopeeritud	905
link kopieren	427
link kopieret	336
link kopiert	427
link kopiran	2176
link kopyalandi	2474
link on kopeeritud	905
link sudah disalin	1370
link wurde in die zwischenablage kopiert	499
link wurde kopiert	499
link zum artikel kopieren	499
link zum inhalt	435
link zum teilen kopieren	545
link zum youtube-inhalt	435
linkedin	653
linki kopyala	2474
linkki kopioitu	1005
links	442
lire aussi	1104
lire l'article	1107
lire l'article complet	1107
lire la suite	1107
lire le document	1108
lire les commentaires	1100
lire plus	1104	1107
lire plus tard	1090
lisa kommentaar	900
listen	652
listen # min	652
listen above	729
listen below	729
listen here	729
listen now	652
listen on apple	729
listen on apple podcasts	729
listen on spotify	729
listen on youtube	729
live	442
live tv	676
""", 'lo': """
lo + visto	846
lo esencial en # segundos	871
lo quiero	888
load comments	671
load content	667
load more	681
load more articles	681
load more comments	671
load more stories	681
loading	652
loading ad	662
loading more	681
loe edasi	900
loe edasi tellijana	900
loe hiljem	905
loe ka	902
loe kommentaare	906
loe lisa	907
loe lisaks	902
loe rohkem	907
loe veel	902
loetumad	902
log in	630	1668
log in / register	630
log in or sign up	630
log in to comment	671
log in to reply	671
log ind	327
log out	630
log ud	327
logare	2025
logg inn	1786
logg ut	1786
logga in	2354
logga ut	2354
logi sisse	900
logi sisse, et kommenteerida	906
login	406	630	1328	1391	1950	2025
login / register	630
logout	630
loo konto	900
loo tasuta konto	900
los comentarios son exclusivos para suscriptores	878
los precios pueden variar	873
""", 'lu': """
lue koko juttu	1015
lue kommentit	1012
lue rajattomasti	998
lue seuraavaksi	19	1013
luetuimmat	1013
luetuimmat jutut	1013
lugemiseks osta artikkel	900
luister	1683
luister dit artikel	1725
luister hier	1725
luister nu	1725
luister op spotify	1725
luister via spotify	1725
luk	323
lukk	1782
lukuaika # min	1015
luo ilmainen tunnus	998
luo maksuton tunnus	998
luo tunnus	998
lupa kata sandi	1328
lupa password	1328
""", 'ly': """
lyssna	2364
lyt	336
lytt	1795
lytt til saken	1795
""", "m'": """
m'abonner	1071
m'inscrire	1080
""", 'ma': """
maak een account	1668
maandelijks	1665
mai mult	2039
mai multe	2039
mail	653	1683
mailen	427
mainokset	1007
mainos	1007
mainos - juttu jatkuu alla	1007
mainos alkaa	1007
mais	1979
mais artigos	1976
mais comentadas	1976
mais lidas	1976
mais lidos	1976
mais populares	1976
mais tarde	1946
mais vistas	1976
mais vistos	1976
make a donation	624
manage consent	667
manage cookies	667
manage my account	630
manage options	667
manage preferences	667
manage settings	667
manage subscription	630
manage your newsletters	740
mantengamos un debate respetuoso	878
mantente informado	819
masquer	1108
mastodon	653
masuk	1328
masuk / daftar	1328
max	2091
maybe later	622
""", 'me': """
me connecter	1071
me le rappeler plus tard	1062
media caption	681
meer	1698
meer artikelen	1698
meer informatie	1690
meer laden	1701
meer lezen	1698
meer nieuws	1698
meer over	1698
meer over dit onderwerp	1698
meer tonen	1701
meest bekeken	1698
meest gedeeld	1698
meest gekozen	1738
meest gelezen	1698
meghallgatom	1273
megosztom	1273
mehr anzeigen	445
mehr artikel	442
mehr aus	442
mehr aus dem ressort	442
mehr details	446
mehr erfahren	435
mehr informationen	442
mehr laden	438	445
mehr lesen	442	445
mehr nach dieser anzeige	432
mehr news	442
mehr themen	442
mehr von diesem autor	442
mehr von uns	442
mehr zu diesem thema	442
mehr zum artikel	442
mehr zum thema	442
mein konto	406
meist gelesen	442
meistgeklickt	442
meistgelesen	442
meistgelesene artikel	442
meistkommentiert	442
mejla	2364
meld een fout	1694
meld feil	1811
meld fejl	353
meld fout	1728
meld fra om feil	1803
meld je aan	1673
member-only story	681
members only	630
mengerti	1348
meniu	2039
menu	264	352	681	1107	1347	1420	1701	1891	1979	2627
meny	1810	2379
mer fra	1807
mer nyheter	2376
mer om	1807	2376
merci de votre inscription	1080
merci pour votre retour	1129
merci pour votre vote	1135
mere fra	349
mere om	349
merken	406	427
merkliste	406
message	653
message publicitaire	1095
messaggio promozionale	1408
messaggio pubblicitario	1439
messenger	653
mest delat	2376
mest delt	1807
mest delte	349
mest lest	1807
mest leste	1807
met ai gemaakt	1720
metodi di pagamento	1390
metodo di pagamento	1390
mettre en favori	1090
""", 'mi': """
mi cuenta	812
mijn account	1668
mijn profiel	1668
min konto	327
min side	327	1786
mine avalehele	907
minha conta	1950
mis niets	1673
missa inget	2359
missa inte	2376
misschien later	1664
misschien ook interessant	1698
mit freunden teilen	524
mit ki erstellt	473
mitdiskutieren	438
mitglied werden	402
mitmachen und gewinnen	477
mitt konto	2354
""", 'mo': """
mode de paiement	1070
modes de paiement	1070
modifica le preferenze sui cookie	1434
modifica preferenze	1434
modifier mes choix	1127
moj profil	2166	2291
moje konto	1866
mon compte	1071
mon espace	1071
monatlich	402
monatlich spenden	402
montant libre	1070
monthly	623
monthly contribution	628
morda vas zanima	2295
more	679
more articles	676
more coverage	676
more details	682
more for you	753
more from	676
more from this author	676
more from us	753
more headlines	676
more in this section	753
more in this series	676
more like this	676
more news	676
more newsletters	740
more on this story	676
more on this topic	676
more options	667
more sharing options	652
more stories	676
more stories like this	676
more stories you may like	676
more to explore	676
more to read	676
more top stories	676
most commented	676
most discussed	676
most emailed	676
most liked	671
most nem	1264
most popular	676
most read	676
most read stories	753
most recent	676
most shared	676
most viewed	676
most watched	676
mostra altro	1420
mostra contenuto	1410
mostra contenuto esterno	1434
mostra el contingut extern	218
mostra i commenti	1413
mostra il contenuto esterno	1434
mostra meno	1421
mostra menys	210
mostra originale	1421
mostra traduzione	1421
mostra tutto	1421
mostra-ho tot	210
mostrar comentarios	842
mostrar contenido externo	869
mostrar mais	1979
mostrar menos	849
mostrar todo	850
mostrar tudo	1980
moyen de paiement	1070
moyens de paiement	1070
""", 'mt': """
mti	1302
mti/afp	1302
""", 'mu': """
muat lainnya	1347
mungkin lain kali	1326
must read	676
must reads	676
must-read	676
mutasd mindet	1283
mute	681
muut lukevat	1013
muut lukevat juuri nyt	1013
muut lukevat nyt	1013
""", 'my': """
my account	630
""", 'na': """
na czasie	1888
naar boven	1701
naar de aanbiedingen	1668
naar de inhoud	1701
naar de webshop	1723
nach anzeige weiterlesen	432
nach der werbung geht es weiter	504
nach oben	445
nadaljevanje pod oglasom	2294
nahoru	264
najbolj brane novice	2295
najbolj brane novice dneva	2295
najbolj brano	2295
najbolj komentirano	2295
najkomentiranije	2173
najnovije	2173
najnovije vesti	2173
najnovije vijesti	2173
najnowsze	1888
najnowsze informacje	1888
najpopularniejsze	1888
nanti	1326
nanti saja	1326
napisz komentarz	1884
nascondi	1421
nastavak teksta nakon reklame	2172
nastavenia cookies	2250
natisni	2298
naujausi	1583
naujiena papildoma	1588
naujiena pildoma	1588
""", 'ne': """
ne danas	2181
ne danes	2302
ne hvala	2181	2302
ne manquez rien	1080
ne most	1264
ne plus afficher	1062
ne propustite	2173
ne sada	2181
ne spreglejte	2295
ne zdaj	2302
ne, hvala	2181	2302
necrologie	1439
nee bedankt	1664
nee, bedankt	1664
nei takk	1782
nei, takk	1782
nein danke	401
nein, danke	401
nej tack	2350
nej tak	323
nej, tack	2350
nej, tak	323
nessun commento	1413
neste	1810
neste artikkel	1807
net binnen	1698
netiquette	438
neueste artikel	442
neueste meldungen	442
neueste nachrichten	442
neueste videos	442
never miss a story	640
never miss an update	640
new customers only	749
new customers only. terms apply	749
new here	630
newest first	671
newsletter	251	414	640	819	1080	1398	1869	1954
newsletter abonnieren	414
newsletter e alert	1417
newsletter kostenlos abonnieren	414
newsletter recomendada	846
newsletter sign up	640
newsletter sign-up	640
newsletter signup	640
newsletter-anmeldung	414
newsletters	640	681	819	1080	1954
newslettery	251	1869
newsticker	442
next	623
next article	676
next page	681
next post	681
next story	676
next up	676
""", 'ng': """
nghe	2615
""", 'ni': """
nicht jetzt	401
nicht mehr anzeigen	401
nichts mehr verpassen	414
nie masz konta	1866
nie teraz	1862
niet nu	1664
niet te missen	1698
nieuwsbrief	1673
nieuwsbrief ontvangen	1731
nieuwsbrieven	1673
""", 'no': """
no comments	671
no comments yet	671
no credit card required	749
no gracias	807
no grazie	1386
no posts	681
no te pierdas	846
no thank you	622
no thanks	622
no, gracias	807
no, grazie	1386
no, thanks	622
noch kein abo	498
noch kein abonnent	406
noch kein konto	406
noch keine kommentare	438
noch keine kommentare vorhanden	438
noch nicht registriert	498
nog geen abonnee	1738
nog geen account	1668
nog geen reacties	1694
noklausies rakstu	1627
non hai un account	1453
non merci	1062
non oggi	1386
non ora	1386
non sei abbonato	1391
non sei ancora abbonato	1453
non, merci	1062
norint komentuoti, reikia prisijungti	1587
normas	842
nos articles les plus lus	1148
nos derniers articles	1104
nos lecteurs ont lu ensuite	1104
nos offres	1071
nos offres d'emploi	1131
nos recommandations	1104
noskaties video	1629
not a subscriber yet	630
not now	622
not ready to donate	622
not ready to give today	622
not ready to subscribe	622
not ready to support today	622
not today	622
nota relacionada	892
notas recomendadas	892
notas relacionadas	892
note legali	1410
notez cet article	1100
noticia relacionada	846
noticia relacionadas	846
noticias de hoy	846
noticias relacionada	846
noticias relacionadas	846
notizie correlate	1417
notizie del giorno	1417
nous contacter	1100
nous soutenir	1063
nous suivre	1091
nous vous recommandons	1104
now playing	681
""", 'nt': """
ntb	1838
""", 'nu': """
nu acum	2023
nu ai cont	2062
nu in het nieuws	1698
nu niet	1664
nuoroda nukopijuota	1586
nuotraukos	1588
nutzungsbedingungen	435
""", 'ny': """
nyalakan notifikasi	1370
nyhedsbrev	332
nyhedsbreve	332
nyhetsbrev	1791	2359
nyhetsbrevet	1791	2359
nyhetsdygnet	2376
nyt luetuimmat	1013
""", 'o ': """
o artigo continua depois da publicidade	1967
o seu email	1954
""", 'ob': """
obrigado pelo seu feedback	1996
obrigado pelo seu voto	1996
obrigado por se inscrever	1954
obserwuj	1877
obserwuj nas	1877
""", 'oc': """
oceni novico	2298
ocenite tekst	2176
ocultar	850	1980
""", 'od': """
odbij	2189
odbij sve	2189
oddaj komentar	2298
odjava	2166	2291
odpowiedz	1884
""", 'of': """
oferecer artigo	1950
oferecido por	1967
oferta especial	812
ofertas	837
ofertas de empleo	873
ofertes de feina	223
offer	662
offer ends soon	749
offerte	1408
offerte di lavoro	1439
offre partenaire	1095
offres d'emploi	1131
offrir l'article	1071
""", 'og': """
oglas	2172	2294
oglasi	2172	2294
ogni contributo conta	1452
ogni euro conta	1452
""", 'oh': """
ohne spende weiterlesen	401
""", 'ok': """
ok	623
ok, got it	682
okumaya devam et	2467
""", 'ol': """
oldest first	671
ole esimene kommenteerija	906
oled juba tellija	900
oled uudiskirjaga liitunud	925
olet nyt tilannut uutiskirjeen	1001
oletko jo tilaaja? kirjaudu	998
olvasd el ezt is	1280
olvassa el ezt is	1280
""", 'om': """
om cookies	2369
oma tili	998
""", 'on': """
once	623
onderwerpen	1698
one time donation	624
one-time	623
one-time donation	624
onko jutussa virhe	1012
onko sinulla jo tunnus	998
""", 'oo': """
ook interessant	1698
oops! something went wrong	740
""", 'op': """
op leeslijst	1763
open	682
open image in gallery	681
open kaart	1702
open map	682
open menu	681
open the map	682
openen	1702
opina	842
opprett en gratis bruker	1786
opprett en gratis konto	1786
opprett gratis bruker	1786
opprett konto	1786
oppsummert av ai	1810
oppsummert av ki	1810
opret bruger	327
opret en gratis bruger	327
opret en gratis profil	327
opret en konto	327
opret gratis profil	327
opret konto	327
opslaan	1683
opslag fra facebook	352
opslag fra instagram	352
opublikuj komentarz	1884
""", 'or': """
original anzeigen	446
""", 'os': """
osallistu keskusteluun	1012
ossza meg	1273
osta artikkel	900
ostale vesti	19	2173
ostale vijesti	19	2173
ostatnie wpisy	1888
ostavi komentar	2176
ostavite komentar	2176
oszd meg	1273
""", 'ot': """
other amount	628
other articles	676
other news	676
other readers liked	19
other stories	676
other stories you may like	676
other stories you might like	676
others also read	19	676
otra cantidad	811
otras noticias	19	846
otras noticias que pueden interesarte	19
otro importe	811
""", 'ou': """
our corrections policy	671
our newsletters	640
our partners	662
our social media	657
our sponsors	662
outro valor	1949
ouvir	1962
ouvrir	1108
ouvrir la carte	1108
ouvrir le menu	1107
""", 'ov': """
overschrijving	1667
""", 'oy': """
oynat	2483
""", 'oz': """
oznake	2173	2295
""", 'p': """
p	2033
""", 'pa': """
pagamento seguro	1949
pagamento sicuro	1390
page suivante	1107
pagina successiva	1420
pago seguro	811
paid advertisement	754
paid content	662
paid partnership	662
paid post	662
paiment methods	628
palaute	1012
paling banyak dibaca	1345
pane oma teadmised proovile	907
para continuar a ler	2013
para continuar lendo	2013
para seguir leyendo	888
paremti	1581
pariwara	1340
partage	1090
partager	1090
partager l'article	1090
partager par e-mail	1090
partager par email	1090
partager par mail	1090
partager sur	1090
partager sur bluesky	1090
partager sur linkedin	1090
partager sur messenger	1090
partager sur telegram	1090
partager sur twitter	1090
partager sur x	1090
partager via messenger	1090
partager via twitter	1090
partages	1090
partagez	1090
partecipa alla discussione	1444
partenaire	1095
parteneri	2033
participa	842
participa en la nostra enquesta	221
participe da conversa	2004
partilhar	1962
partilhe	1962
partner	1688
partner content	662
partner offers	662
partnerangebot	432
partnerangebote	432
partnerbijdrage	1743
partnercontent	1688
partnernieuws	1698
partnerska vsebina	2294
pas aujourd'hui	1062
pas de commentaire	1100
pas encore inscrit	1071
pas maintenant	1062
pasidalinkite	1586
pasidalinkite straipsniu	1586
pasidalinti	1581
passa a premium	1453
passatempos	1998
passend zum thema	442
passende artikel	442
passer cette annonce	1095
password dimenticata	1391
passwort vergessen	406
patrocinado	837	1967
patrocinado por	837
payment method	628
payment methods	628
payment options	628
paypal	405
""", 'pe': """
pedoman media siber	1360
pelo mundo	1976
people also read	676
per continuar llegint	233
per continuare a leggere	1453
per e-mail teilen	427
per e-mail versenden	427
per mail teilen	427
per mail versenden	427
per whatsapp teilen	427
percebi	1980
personuppgiftspolicy	2369
personvern	1800
personverninnstillinger	1800
peru milloin vain	998
peru tilaus milloin tahansa	1001
peruuta milloin tahansa	998
pesquisar	1979
petites annonces	1095
""", 'ph': """
photos	1107
""", 'pi': """
piekrist	1639
piesakies jaunumiem	1646
piilota	1016
piilota mainokset	1007
pilihan editor	1345
pilihan redaksi	1345
pilihan untuk anda	1371
pilihan untukmu	1371
pin it	652
pinterest	653
pix	1949
""", 'pl': """
plaats een advertentie	1723
plaats een reactie	1694
plaats reactie	1694
plan du site	1097
play audio	652
play now	681
play the video	729
play video	681
please check your inbox	786
please donate	624
please enter a valid email address	640
pledge your support	624
plus	327	1107	1668	2354
plus d'articles	1104
plus d'infos	1104
plus lus	1104
plus tard	1062
plus-artikel	406
plusartikel	1668
pluss	1786
plussak	1786
""", 'po': """
pocket	653	1480
podaj adres e-mail	1869
podaj e-mail	1869
podcast	262	349	442	846	1417	1888	2481
podcastit	1013
podcasts	349	442	1698	1976
podcasty	262	1888
podd	2376
poddar	2376
pode gostar de	2016
pode interessar	1976
podeli	2176
podeli na facebooku	2176
podeli vest	2176
podelite	2176
podijeli	2176
podijeli na facebooku	2176
podijeli vijest	2176
podijelite	2176
podkast	1807
podkaster	1807
podobne	1888
podpri	2290
podpri nas	2290
podprite nas	2290
podrobnosti	265
podseti me kasnije	2181
podsjeti me kasnije	2181
pogledaj komentare	2176
pogoji uporabe	2310
polecamy	1888
polecane	1888
polecane dla ciebie	1888
politika privatnosti	2189
politika zasebnosti	2310
polityka cookies	1881
poprzedni	1891
populair	1698
populaire	1104
populaire artikelen	1698
populaires	1104
popular articles	676
popular now	676
popular posts	676
popular reads	753
popular stories	676
popular topics	676
populare	2037
popularne	1888
populer	1345
populiariausi	1583
portada	849
posez une question sur cet article	1129
poslat	254
poslat e-mailem	254
poslechnout	254
post comment	671
post on x	652
poster un commentaire	1100
posts relacionados	1976
potrebbe interessarti	1417
potrebbe interessarti anche	1417
potrebbero interessarti	1417
pour aller plus loin	1104
pour lire la suite	1144
povezana novica	2295
povezane novice	2295
povezane teme	2173
povezane vesti	2173
povezane vijesti	2173
povezano	2295
poveznica kopirana	2176
povolit cookies	258
powered by ai	722
pozabljeno geslo	2291
""", 'pr': """
pr	1275	1484	1544
pravidla diskuse	261
pravila komentiranja	2176	2298
pravila privatnosti	2189
preberite tudi	2295
precedente	1420
precios y disponibilidad pueden variar	873
preferenze cookie	1410
pregunta a nuestra ia	871
premium	247	327	555	630	812	1071	1328	1391	1668	1786	1866	1950	2025	2354	2467	2610
premium content	630
premium digital	749
premium-artikel	406
prenumerata	1581	1866
prenumeration	2354
prenumeratoriams	1581
prenumerera	2354
prenumerera nu	2354
prenumeruj	1866
prenumeruoti	1581
preporuka	2173
presented by	662
press enter or click to view image in full size	681
pretplata	2165
pretplati se	2165
pretplatite se	2165
previous article	676
previous page	681
previous post	681
prihvatam	2189
prihvati	2189
prihvati sve	2189
priimti visus	1599
prijava	2166	2291
prijavi napako	2298
prijavi se	2166	2291
prijavite se	2166	2291
prijavite se odmah	2166
prijzen kunnen intussen gewijzigd zijn	1743
primo piano	1417
principais pontos, por ia	1996
prindi	905
prindi artikkel	905
print	336	653	1683
print article	652
print artiklen	336
print dit artikel	1739
print page	751
print subscription	630
print this	652
print this page	751
printen	1683
prisijungti	1581
prispevaj	2290
privaatsustingimused	918
privacidad	839
privacy	1410	1690
privacy center	435
privacy notice	640
privacy policy	667	1410
privacy preference center	667
privacy preferences	667
privacy settings	667
privacy statement	667
privacybeleid	1690
privacyverklaring	1690
privatumo politika	1599
probeabo	406
probeer het later opnieuw	1731
probeer nu	1668
produktempfehlung	432
profil	406
profilo	1391
profiter de l'offre	1071
promo	1408	2172
promocijsko besedilo	2294
promocja	1880
promoted	662
promoted content	662
promoted links	662
promoted stories	676
promotie	1688
promotion	662
propaganda	1967
proposer une correction	1135
prosseguir	1969
prova # dagar gratis	2354
prova gratis	1391	2354
prova gratis per un mese	1453
prova nu	2354
prova-ho un mes gratis	233
prueba gratis	812
prueba un mes gratis	888
przeczytaj jeszcze	1888
""", 'pu': """
pub	1095	1967
publicar comentario	842
publicidad	837
publicidad - sigue leyendo	837
publicidade	1967
publicitat	212
publicitate	2033
publier un commentaire	1100
publireportage	1095
publirreportaje	837
puntos clave	871
puoi regalare # articoli al mese	1455
puzzels	1723
""", 'py': """
pysy ajan tasalla	1001
""", 'qu': """
quero assinar	1950
quiero recibirla	884
quiero recibirlo	884
quiero suscribirme	812
quitar publicidad	873
""", 'ra': """
raccomandato da	1408
raksts pieejams abonentiem	1622
rapporter feil	1803
rapportera fel	2372
""", 're': """
reactie	1694
reacties	1694
reacties worden vooraf gecontroleerd	1728
read aloud	652
read also	676
read article	681
read comments	671
read full article	681
read full story	681
read in app	681
read more	681
read more about	676
read more about sharing	652
read more articles	681
read more here	681
read more on	676
read more on these topics	676
read next	676
read original article	681
read our complete coverage	676
read story	681
read the article	681
read the document	682
read the full article	681
read the full document	682
read the full story	681
readers also read	676
ready for more	640
reageer	1694
reageren	1694
rebutja-ho tot	218
recent	676
recent articles	676
recent news	676
recent posts	676
recent stories	676
recevoir la newsletter	1080
recevoir une alerte	1137
rechazar	839
rechazar todas	839
rechazar todo	839
recherche	1107
rechercher	1107
recibir alertas	883
recibir alertas de este tema	883
reclame	1688
recomandate	2037
recomendaciones	846
recomendadas	846	1976
recomendado	846
recomendado para ti	846
recomendados	846	1976
recomendamos	1976
recommended	676
recommended articles	676
recommended external content	720
recommended for you	676
recommended reading	676
recommended reads	753
recommended stories	676
recommended videos	676
recurso exclusivo para assinantes	1998
recusar	1969
redakcja poleca	1888
redaksi	1360
redaksjonen anbefaler	1807
redaktionen anbefaler	349
redaktionen rekommenderar	2376
redaktionsempfehlung	442
redan prenumerant? logga in	2354
reddet	2477
reddit	653
redes sociais	1963
redes sociales	831
refuser	1097
registar	1950
registe-se	1950
register	630
register for free	630
register now	630
registo	1950
registra't	206
registra't per comentar	221
registrace	247
registracija	2166	2291
registrarme	812
registrarme en la newsletter	819
registrarse	812
registrasi	1328
registrate	888
registrati	1391
registrati e leggi questo articolo	1453
registrati gratis	1391
registreer	1668
registreer gratis	1668
registreeru tasuta	900
registreeru veebiseminarile	907
registrer deg	1786
registrera dig	2354
registreren	1668
registrieren	406
registriraj se	2166	2291
registro	812
registrovat se	247
registruj se	2166
registruotis	1581
regulamin	1881
reject all	667
reject all cookies	667
rejeitar	1969
rejeitar todos	1969
rejoignez la conversation	1135
rejoignez la discussion	1135
reklaam	900
reklaamartikkel	909
reklaamtekst	909
reklam	2368	2476
reklam alani	2476
reklama	257	1581	1880	2172	2235
reklamdan sonra devam ediyor	2476
reklame	340	1799
reklami atla	2476
reklami kapat	2476
reklaminis straipsnis	1590
reklamlar	2476
reklamy	1880
rekomendasi	1345
rekomendasi untuk anda	1345
rekomendasi untukmu	1345
rekomenduojame	1583
rekommenderade artiklar	2376
rekommenderas	2376
rekommenderat	2376
relacionadas	846	1976
relacionado	846
relacionados	846	1976
related	676	679
related article	676
related articles	676
related content	676
related coverage	676
related items	676
related links	676
related news	676
related posts	676
related reading	676
related stories	676
related story	676
related tags	676
related to this story	676
related topics	676
related videos	676
relaterade artiklar	2376
relaterade nyheter	2376
relaterat	2376
relaterede artikler	349
relaterede emner	349
relateret	349
relatert	1807
relaterte artikler	1807
relaterte emner	1807
relaterte saker	1807
remember me	630
remiamas turinys	1590
remind me in #	622
remind me in may	622
remind me later	622
remind me next month	622
remind me tomorrow	622
remove ad	662
remove ads	662
remti	1581
rep alertes d'aquest tema	227
replay	681
replier	1108
replies	671
reply	671
report	653
report a mistake	682
report a problem	671
report a typo	671
report abuse	671
report ad	662
report an error	682
report comment	671
report error	682
report this ad	662
reportagem exclusiva para assinantes	2013
reportar	842
reportar erro	1972
reportar error	842
reportar un error	842
reproducir	849
reproduzir	1979
request a correction	671
reset password	630
responder	842	1972
resta aggiornato	1398
restam # caracteres	2004
resumen con ia	871
resumen de ia	871
resumen por ia	871
resumir com ia	1996
resumo por ia	1996
retour	1090
retour en haut	1107
return to top	681
""", 'ri': """
riassumi con l'ia	1436
riassunto ia	1436
ricevi gli avvisi su questo argomento	1447
ricevi la newsletter	1398
ricevi una notifica per ogni nuovo articolo dell'autore	1447
rifiuta	1410
rifiuta tutto	1410
rimani aggiornato	1398
rimani informato	1398
riproduci	1420
riservato agli abbonati	1453
rispondi	1413
rispondi al sondaggio	1444
ritzau	379
ritzau/afp	379
ritzau/reuters	379
""", 'ro': """
rodyti daugiau	1588
rodyti komentarus	1587
rozbalit	265
rozumiem	1892
""", 'rs': """
rss	653
""", 'ru': """
rubriken	442
rubriques	1104
""", "s'": """
s'abonner	1071
s'identifier	1071
s'inscrire	1071
s'inscrire gratuitement	1071
""", 'sa': """
saada e-postiga	905
saada vihje	907
sag uns deine meinung	483
sagen sie uns ihre meinung	483
saiba mais	1976
sair	1950
saken er forbeholdt abonnenter	1786
saken er lest opp av en robot	1795
saken fortsetter etter annonsen	1799
saken fortsetter nedenfor	1799
saken fortsetter under	1799
saken fortsetter under bildet	1799
saken oppdateres	1799
salin link	1337
salin tautan	1337
saltar al contenido	849
saltar publicidad	837
salva	1403
salva articolo	1403
salva l'articolo	1455
salva per dopo	1455
salvar	1962
salvar artigo	1962
salvar para ler depois	2015
salvesta	905
salvesta artikkel	905
samal teemal	902
samengevat door ai	1720
samenvatting door ai	1720
sammanfattad av ai	2379
sammanfattning gjord av ai	2379
samtykke	341	1800
sauvegarder	1090
sauvegarder l'article	1147
sauvegarder pour lire plus tard	1147
save	652
save article	652
save for later	652
save preferences	667
save story	652
save this article	652
saved	652
saya mengerti	1348
""", 'sb': """
sbalit	265
sblocca l'articolo	1453
""", 'sc': """
scegli il tuo abbonamento	1453
scegli l'abbonamento che fa per te	1453
scegli un importo	1390
schlagworte	442
schlagworte zum thema	442
schon abonnent	406
schon dabei	401
schreibe einen kommentar	438
schreiben sie der redaktion	483
schreiben sie einen kommentar	438
schrift verkleinern	427
schrijf een reactie	1694
schrijf je gratis in	1731
schrijf je in	1673
schrijf je in voor onze nieuwsbrief	1673
scopri	1420
scopri le offerte	1391
scopri tutte le nostre newsletter	1449
scopri tutte le offerte di abbonamento	1453
scrie un comentariu	2036
scrivi qui il tuo commento	1444
scrivi un commento	1413
scroll down for video	729
scroll down to continue	754
scroll down to continue reading	662
scroll for more	662
scroll ke bawah untuk melanjutkan	1340
scroll to continue	662
scroll to continue with content	662	1340
scroll to top	681
scroll untuk membaca	1340
scrolle weiter	432
scrollen sie weiter	432
""", 'se': """
se abonnemang	2354
se abonnementer	327
se alla	2379
se alla bilder	2379
se alle	352	1810
se alle abonnentfordeler	1786
se alle bildene	1810
se alle fordele for abonnenter	327
se bildene her	1810
se billederne her	352
se connecter	1071
se connecter avec apple	1144
se connecter avec facebook	1144
se connecter avec google	1144
se erbjudanden	2354
se flere billeder	352
se grafikken her	352	1810
se klippet	2379
se klippet i spelaren ovan	2379
se klippet ovan	2379
se klippet over	1810
se tilbud	327	1786
se tilbudene	1786
se videoen her	352	1810
se videoen herunder	352
se videoen nedenfor	352	1810
se videoen ovenfor	352
se videoen over	1810
se videoen under	1810
se videon i spelaren ovan	2379
se videon nedan	2379
se videon ovan	2379
search	681
sebelumnya	1347
secciones	846
sections	681
secure checkout	628
secure payment	628
secure transaction	628
sedang tren	1371
see all	681
see all newsletters	640
see all plans	749
see all subscription plans	749
see also	676
see comments	671
see details	682
see more	681
see original	682
see subscription options	630
see the map	682
segnala	1413
segnala un errore	1413
segnala un errore nell'articolo	1444
segueix aquest tema	227
segueix l'autor	227
segueix tota l'actualitat en directe	236
segui	1404
segui la diretta	1447
segui questo argomento	1447
segui questo tema	1447
seguici	1404
seguici su facebook	1404
seguici sui social	1404
seguir	832	1963
seguir a este autor	883
seguir autor	2006
seguir este tema	883	2006
seguir leyendo	812	849
seguir leyendo en	832
seguir sin apoyar	807
sei d'accordo? vota	1444
seite #	445
seite drucken	427
seite teilen	427
seja apoiador	1947
seja assinante	1950
seja o primeiro a comentar	1972
seja um apoiador	1947
selanjutnya	1347
selecione as newsletters que pretende receber	2008
selecione as newsletters que quer receber	2008
select an amount	628
select payment method	628
selengkapnya	1347
sembunyikan	1348
semua komentar	1344
senare	2350
senaste	2376
senaste nyheterna	2376
senaste nytt	2376
send email	652
send feedback	671
send til en ven	336
send to a friend	652
senere	323	1782
seneste	349
seneste nyheder	349
seneste nyt	349
sense tu no seria possible	232
sent daily	740
sent weekly	740
senza di te non ce la facciamo	1452
senza vincoli	1453
seotud artiklid	902
seotud lood	902
sepa-lastschrift	405
services partenaires	1095
servicios	846
sesli dinle	2474
seu e-mail	1954
seu email	1954
seuraa	1006
seuraa aihetta	1006
seuraava	1015
seuraava juttu	1013
seuraavaksi	1015
sezioni	1417
""", 'sf': """
sfoglia gallery	1420
sfoglia il giornale	1391
""", 'sh': """
share	560	652	1337	2030
share article	652
share by email	652
share by text	652
share full article	652
share link	652
share on	652
share on bluesky	652
share on facebook	652
share on flipboard	652
share on linkedin	652
share on pinterest	652
share on reddit	652
share on social	751
share on social media	751
share on telegram	652
share on threads	652
share on x	652
share on x (twitter	652
share on your socials	751
share options	652
share pe facebook	2064
share save	652
share share	652
share story	652
share this	652
share this article	652
share this news	652
share this on	652
share this on social media	652
share to facebook	652
share tweet	652
share using the buttons below	751
share via	652
share via facebook	652
share via twitter	652
share with a friend	652
share with email	652
share with friends	751
share with your friends	652
sharing	652
show all	681
show caption	681
show comments	671
show external content	667
show image	682
show less	681
show map	682
show more	681
show more sharing options	652
show original	682
show translation	682
shrani	2298
""", 'si': """
si din mening	1803
sie haben bereits ein konto	498
sie haben bereits ein konto? anmelden	498
sie haben den newsletter abonniert	489
sie haben noch kein abo	498
sieh dir diesen beitrag auf instagram an	471
siehe auch	442
siga	1963
siga este autor	2006
siga-nos	1963
sign in	630
sign in / register	630
sign in or sign up	630
sign me up	640
sign out	630
sign up	630
sign up for corrections and clarifications	671
sign up for free	630
sign up for our newsletter	640
sign up here	640
sign up now	630
sign up or log in	749
sign up to our newsletter	740
sign up with your email	740
signaler	1100
signaler un abus	1135
signaler une erreur	1108
signaler une faute	1135
signaler une faute d'orthographe	1135
sigue este tema y recibe avisos	883
sigue leyendo	846
sigue leyendo debajo	837
siguiendo	832
siguiente	849
siguiente noticia	846
sikeresen feliratkozott	1285
simak juga	1345
similar articles	676
similar posts	676
similar stories	676
simpan	1337
simpan artikel	1370
simpan untuk dibaca nanti	1370
sin comentarios	842
sin permanencia	888
single contribution	628
sinu e-posti aadress	925
sinua voisi kiinnostaa	1013
siradaki haber	2481
sisesta oma e-posti aadress	925
siste	1807
siste nyheter	1807
siste nytt	1807
sisuturundus	900
sisuturunduse artikkel	909
site map	681
sitemap	681
""", 'sk': """
skaitomiausi	1583
skaitomiausi straipsniai	1583
skaitomiausia	1583
skaitykite daugiau	1583
skaitykite toliau	1581
skaityti daugiau	1588
skaityti komentarus	1587
skaityti toliau	1581
skaityti visus komentarus	1587
skapa ett gratis konto	2354
skapa ett konto	2354
skapa gratis konto	2354
skapa konto	2354
skapa konto gratis	2354
skaties bildes	1629
skaties foto	1629
skaties video	1629
skatieties video	1629
skip ad	622
skip ads	662
skip advertisement	662
skip for now	622
skip past newsletter promotion	640
skip this	622
skip to content	681
skip to footer	681
skip to main content	681
skip to navigation	681
skjul	353	1811
skomentuj	1876	1884
skopiowano link	1876
skopiuj adres	1876
skopiuj link	1876
skriv din kommentar	344	1803	2372
skriv din kommentar her	344	1803
skriv en kommentar	344	1803	2372
skriv et svar	352
skriv inn e-post	1791
skriv inn e-postadressen din	1791
skriv kommentar	344
skriv ut	1795	2364
skriv ut artikeln	2364
skriv ut saken	1795
skype	653
""", 'sl': """
sla advertentie over	1688
sluit	1701
sluiten	1664
""", 'sm': """
sms	653
""", 'sn': """
snapchat	653
""", 'so': """
sobre el autor	846
sobre la firma	846
social	1404
social media	428	657
sociala medier	2365
sociale media	1684
sociale medier	337
solo gli abbonati possono commentare	1444
solo los suscriptores pueden comentar	878
something went wrong	740
something went wrong. please try again	740
something went wrong. please try again later	640
sommaire	1107
son dakika	2481
son dakika haberleri	2481
son haberler	2481
sonra oku	2474
sonraki	2483
sonraki haber	2481
sonraki sayfa	2483
sorodna novica	2295
sorodne novice	2295
sorodne vsebine	2295
sorotan	1345
sort by	671
sosiaalinen media	1006
sosiale medier	1796
sostieni	1387
sostienici	1387
soutenez-nous	1063
soutenir	1063
soziale medien	428
""", 'sp': """
spannend	442
spara	2364
spara artikel	2364
spara artikeln	2364
spara artikeln till senare	2364
spara till senare	2364
spausdinti	1586
special offer	630
speel video af	1725
speichern	427
spela upp	2379
spende	402
spende jetzt	402
spenden	402
spenden sie	402
spendenkonto	493
spill av	1810
spill av video	1810
spill av video her	1810
spomni me kasneje	2302
sponset	1799
sponset innhold	1799
sponsor content	662
sponsored	432	563	662	1743
sponsored content	662
sponsored links	662
sponsored message	662
sponsored message - story continues after this	662
sponsored post	662
sponsored stories	676
sponsoreret	340
sponsoreret indhold	340
sponsorizzato	1408
sponsorlu	2476
sponsorlu haber	2476
sponsoroitu	1007
sponsrat	2368
sponzorirana vsebina	2294
sponzorirano	2172	2294
sponzorisani tekst	2172
sponzorisano	2172
spotify	653
spotted a mistake	671
spotted an error	671
sprejmem	2310
sprejmi	2310
sprejmi vse	2310
spremi	2176
""", 'st': """
stampa	1403
stampa articolo	1403
stampa questo articolo	1455
standard digital	749
start free trial	630
start subscription	630
startseite	442	445
stay connected	640
stay in the know	640
stay informed	640
stay up to date	640
steady	402
stel je vraag aan onze ai	1720
stellenmarkt	477
stem her	352	1810
stem i afstemningen	352
stem i avstemningen	1810
stem nu	1723
steun ons	1665
stichworte	442
stikkord	1807
stimmen sie ab	477
stopt automatisch	1738
stories for you	676
story continues	662
story continues below	662
straipsnis prieinamas tik prenumeratoriams	1581
strictly necessary cookies	667
strinjam se	2310
strinjam se s prikazom zunanje vsebine	2310
stt	1019
stt-afp	1019
stt-reuters	1019
stumbleupon	653
stuur door	1763
stuur een correctie	1728
""", 'su': """
su questo argomento	1456
subiecte	2037
submit	623
submit a correction	671
submit comment	671
subscreva a newsletter	1954
subscreva gratuitamente	2008
subscrever	1954
subscrever newsletter	1954
subscribe	630
subscribe by email	640
subscribe for free	630
subscribe here	630
subscribe now	630
subscribe to continue	630
subscribe to continue reading	630
subscribe to get the latest posts sent to your email	640
subscribe to our newsletters	640
subscribe to read	630
subscribe today	630
subscribe via email	640
subscriber exclusive	749
subscriber only	630
subscriber-only	630
subscriber-only content	749
subscribers get more	749
subscribers only	630
subscription options	630
subscriu-t'hi	205
subscriu-te	205
subskrybuj	1866
success! check your inbox	786
successivo	1420
suche	445
suchen	445
sudah punya akun	1328
suggerisci una correzione	1436
suggest a correction	671
suggested	676
suggested articles	676
suivant	1107
suivez notre direct	1147
suivez nous	1091
suivez-nous	1091
suivi	1091
suivre	1091
suivre ce sujet	1091
suivre ce sujet et recevoir une alerte	1137
suivre cet auteur	1091
sujets	1104
sulge	908
sulge reklaam	909
sulje	996
sullo stesso argomento	1417
sullo stesso tema	1417
sumbang	1327
summary by ai	722
suositellut	1013
suosittelemme	1013
suosituimmat	1013
support local journalism	624
support our journalism	624
support our work	624
support quality journalism	624
support the author	624
support this site	624
support us	624
support us on patreon	624
support us today	624
supported by	662
sur ce sujet	1104
sur le web	1104
suscribete	812
suscribirme	812
suscribirse	812
suscribite	888
suscribite ahora	888
suscripciones	812
susijusios naujienos	1583
sutikti su visais	1599
sutinku	1599
suurenna kuva	1015
""", 'sv': """
svar	344	1803
svara	2372
svi komentari	2176
""", 'sw': """
swisha en slant	2351
""", 'sy': """
syarat dan ketentuan	1343
syarat dan ketentuan | kebijakan privasi	1343
""", 'sz': """
szavazzon	1282
szukaj	1891
""", "t'": """
t'ha agradat aquest article	221
""", 'ta': """
ta bort annonser	2368
tag	1345	1417	2625
tag-uri	2037
taggar	2376
tagged	676
tagger	1807
tagi	1888
tagovi	2173
tags	349	442	567	676	846	1104	1345	1417	1698	1976	2625
taguri	2037
taille du texte	1090
taip pat skaitykite	1583
tak for din tilmelding	332
take our survey	671
tallenna	1005
tallenna juttu	1005
talvez mais tarde	1946
tamanho da fonte	1962
tampilkan asli	1348
tampilkan lebih banyak	1347
tampilkan lebih sedikit	1348
tartalom	1282
tautan berhasil disalin	1370
tautan disalin	1337
tautan telah disalin	1370
tavs e-pasts	1646
""", 'te': """
te has suscrito correctamente	884
te puede gustar	846
te puede interesar	846
te quedan # caracteres	878
te recomendamos	846
te-ar putea interesa	2037
teata veast	906
teavita veast	906
tee lahjoitus	997
teilen	427
teilen auf	427
teilen und weiterempfehlen	427
teised loevad	902
tek seferlik	2466
tekst loopt door onder de advertentie	1688
tekst se nastavlja nakon oglasa	2172
tekstgrootte	1683
tekstimainos	1007
telegram	653	2091
teljes cikk	1282
telli	900
telli kohe	900
tellijale	900
tellijana saad artiklit jagada	905
tellijatele	900
tema	1807
tema dana	2173
temaer	1807
temas	846	1976
temas relacionados	846
tematy	1888
temes relacionats	236
temi	1417
temos	1583
tempo de leitura	1979
tempo di lettura	1420
tempo estimado de leitura: # minutos	1962
temps de lecture	1107
temps de lecture : # min	1107
tendances	1104
tendencias	846
tendenze	1417
tentang kami	1360
teraz nie	2243
terbaru	1345
terima semua	1343
terima semua cookie	1343
terkait	1345
terkini	1345
termini e condizioni	1410
termos de uso	1969
terms	667
terms & conditions	667
terms and conditions	667
terms apply	749
terms of service	667
terms of use	667
terpopuler	1345
terpopuler hari ini	1371
terug naar boven	1701
test din viden i ugens quiz	352
test kunnskapene dine i ukas quiz	1810
testa dina kunskaper i veckans quiz	2379
testaa tietosi viikon visassa	1015
testen	406
testez gratuitement	1071
testez vos connaissances	1135
testez vos connaissances avec notre quiz	1135
tetszik	1273
text size	652
text version	681
texto gerado por ia	1996
""", 'th': """
thank you	623
thank you for subscribing	740
thank you for watching	754
thank you to our sponsors	662
thank you! please check your inbox	786
thanks for subscribing	640
thanks for watching	754
thanks to our sponsors	662
thanks! please check your inbox	786
the article continues below	754
the story continues below	754
the video player is currently playing an ad	720
thema	442
thema's	1698
themen	442
there are no comments yet	671
there was an error, please provide a valid email address	740
these are external links and will open in a new window	652
this is an advertisement	662
this video can not be played	720
this video cannot be played	720
threads	653
""", 'ti': """
ti consigliamo	1417
ti potrebbe interessare	1417
ti potrebbero interessare	1417
ticker	442
tickets sichern	477
tidak terima kasih	1326
tidak, terima kasih	1326
tiempo de lectura	849
tiempo estimado de lectura: # minutos	831
tietosuoja	1008
tiktok	653
til forsiden	349	1807
til toppen	352	1810
tilaa	998
tilaa nyt	998
tilaa uutiskirje	1001
tilaa uutiskirjeet	1001
tilaajalle	998
tilaajille	998
tilaukset	998
till erbjudandet	2354
till startsidan	2376
till toppen	2379
tilmeld	332
tilmeld dig	332
tilmeld dig nyhedsbrevet	332
tilmeld nyhedsbrev	332
timp de citire # min	2039
tin sau	2625
tinggalkan komentar	1344
tip us	624
tips en venn	1795
tips van de redactie	1698
tipsa	2364
tipsa oss	2372
tisk	254
""", 'to': """
today's most read	753
today's paper	681
today's top stories	676
todos los comentarios	842
toestemming	1690
toeta	900
toeta meid	900
toevoegen aan leeslijst	1763
toggle	681
toggle caption	681
toimetus soovitab	902
toimitus suosittelee	1013
toista	1015
toon alles	1702
toon deze inhoud	1718
toon inhoud	1690
toon meer	1701
toon minder	1701
toon origineel	1702
toon reacties	1694
toon vertaling	1702
top articles	676
top artikel	442
top comments	671
top headlines	676
top latest discussions	681
top news	676
top stories	567	676
top-artikel	442
top-news	442
top-themen	442
tophistorier	349
topics	676
topik	1345
topik terkait	1345
toppnyheter	2376
toppsaker	1807
topthemen	442
torna all'inizio	1420
torna su	1420
torne-se assinante	1947
torne-se membro	1947
tots els butlletins	229
toujours afficher ce type de contenu	1127
tous les commentaires	1100
tous ses articles	1125
tout accepter	1097
tout afficher	1108
tout refuser	1097
tout voir	1107
toute l'actu	1104
toutes les photos	1107
""", 'tr': """
trabaja con nosotros	873
trabalhe connosco	1998
trabalhe conosco	1998
trakteer ons op koffie	1665
trang sau	2627
transferencia bancaria	811
translated by ai	722
traueranzeigen	477
treballa amb nosaltres	223
trefwoorden	1698
trend	2481
trending	442	676	1345	1698	1976
trending deals	662
trending now	676
trending stories	676
trending today	676
trending topics	676
trimite	2030
trimite pe email	2030
trimite pe whatsapp	2064
trimite unui prieten	2064
try it free	630
""", 'tt': """
tt	2406
tt-afp	2406
tt-reuters	2406
""", 'tu': """
tu e-mail	819
tu email	819
tudo sobre	1976
tue riippumatonta journalismia	997
tuitar	1962
tuitear	831
tulis komentar	1344
tulis komentar anda di sini	1360
tulosta	1005
tulosta juttu	1005
tumblr	653
tunnuksen luominen on maksutonta	998
tuoreimmat	1013
tuoreimmat uutiset	1013
turinio rinkodara	1590
tutti gli aggiornamenti qui	1447
tutti i commenti	1413
tutup	1326
""", 'tw': """
tweet	652	1337	1403
tweet this	652
tweeta	2364
tweeter	1090
tweetle	2474
tweetnij	1876
tweetnout	254
twitter	653
twitter-inhalte erlauben	435
twittern	427
""", 'ty': """
tyck till	2372
tylko w serwisie	1888
type your email	640
""", 'u ': """
u fokusu	2173
""", 'ud': """
udskriv	336
udvalgt	349
udvid	353
""", 'ui': """
uitgelicht	1698
uitklappen	1702
uitloggen	1668
""", 'uk': """
ukryj	1892
""", 'ul': """
ultim'ora	1417
ultime news	1417
ultime notizie	1417
ultimele articole	2037
ultimi articoli	1417
""", 'um': """
um assinante ofereceu-lhe este artigo	2015
umfrage wird geladen	477
""", 'un': """
un abbonato ti ha regalato questo articolo	1455
un subscriptor t'ha regalat aquest article	235
understood	682
une erreur dans l'article	1100
uneix-te a la conversa	221
unfollow	657
unisciti al nostro canale	1404
unlisted	681
unlock this article	630
unohditko salasanan	998
uns folgen	428
unser bestes angebot	498
unser newsletter	414
unsere empfehlung	442
unsere empfehlungen	442
unsere newsletter	414
unsere top-themen	503
""", 'up': """
up next	676
upgrade now	630
upgrade to founding member	630
upgrade to paid	624
uplati	2165
uppfattat	2380
""", 'us': """
ustawienia	1881
ustawienia cookies	1881
""", 'ut': """
utiles	1097
utvalgt	1807
utvalt	2376
utvid	1811
""", 'uu': """
uudiskiri	925
uudiskirjad	925
uusimmat	1013
uutiskirje	1001
uutiskirjeet	1001
""", 'uw': """
uw e-mailadres	1673
""", 'uy': """
uygulamayi indir	2522
uygulamayi indirin	2522
""", 'va': """
vaata galeriid	907
vaata ka	902
vaata kommentaare	906
vaata pilte	907
vaata videost	907
vaata videot	907
vaata videot siit	907
vacatures	1723
vagas de emprego	1998
vai al contenuto	1420
vain tilaajille	998
vakances	1629
valikko	1015
valorar	842
van onze partners	1698
vandaag	1698
vandaag niet	1664
var artikkelen nyttig	1803
var artiklen nyttig	344
var dette nyttig	1810
var oppsummeringen nyttig	1803
var opsummeringen nyttig	344
var saken nyttig	1803
varovanje osebnih podatkov	2310
vastaa	1012
vastaa kyselyyn	1015
vastaa lukijakyselyyn	1015
""", 've': """
ve zkratce	262
vedi anche	1417
vedi dettagli	1421
vedi i # commenti	1444
vedi i commenti	1413
vedi i risultati	1421
vedi la mappa	1421
vedi tutte	1420
vedi tutti	1420
vedi tutto	1420
veilig betalen	1667
ver # comentarios	842
ver bio	865
ver comentarios	842
ver contenido	839
ver contenido externo	869
ver detalhes	1980
ver detalles	850
ver documento	850
ver el mapa	850
ver essa foto no instagram	1994
ver este tuit	869
ver fotos	849
ver galeria	1979
ver los comentarios	842
ver mais	1979
ver mapa	850	1980
ver menos	850	1980
ver ofertas	812	1950
ver original	850	1980
ver perfil	865	2006
ver resultado parcial	2004
ver resultados	878
ver resultados de la encuesta	878
ver todas	849	1979
ver todo	849
ver todos	849	1979
ver tudo	1979
verbergen	1702
verder zonder te steunen	1664
vergroot	1701
vergroot afbeelding	1701
vergroten	1702
verlagsangebot	432
verlagsbeilage	504
verschicken	427
versenden	427
verstanden	446
verwandte artikel	442
verwandte themen	442
verwante artikelen	1698
veuillez saisir une adresse e-mail valide	1140
veure # comentaris	221
veure perfil	227
veure totes les ofertes	233
vezane vesti	2173
vezane vijesti	2173
vezi # comentarii	2050
vezi comentariile	2036
vezi detalii	2040
vezi harta	2040
vezi mai mult	2039
vezi originalul	2040
vezi rezultatele	2050
vezi toate	2039
vezi toate newsletterele noastre	2057
vezi toate ofertele de abonament	2062
vezi tot	2040
vezi videoclipul	2056
""", 'vi': """
vi har lukket for kommentarer	344
viber	653	2091
videa	262
video	262	349	1345	1417	1807	2037	2376	2481	2625
video abspielen	479
video ad	662
video afspelen	1725
video anschauen	479
video ansehen	479
video laden	435
video terkait	1345
video's	1698
videoen afspilles her	352
videoen kan ikke afspilles	352
videolar	2481
videos	442	846
videot	1013
videoyu izle	2483
videoyu izleyin	2483
view all	681
view all newsletters	640
view comment	671
view comments	671	681
view details	682
view full size	681
view gallery	681
view image	681
view image in fullscreen	681
view map	682
view more	681
view on instagram	652
view our privacy policy	720
view plans	630
view post on instagram	720
view post on x	720
view results	682
view subscription options	630
view this post on facebook	720
view this post on instagram	720
view this post on threads	720
view this post on x	720
viimased uudised	902
virement	1070
virement bancaire	1070
vis alle	352	1810
vis bildetekst	1810
vis detaljer	353	1811
vis flere	352	1810
vis indhold	341
vis innhold	1800
vis innlegg fra facebook	1810
vis innlegg fra instagram	1810
vis kart	1811
vis kommentarer	344	1803
vis kort	353
vis mer	1810
vis mere	352
vis mindre	353	1811
vis original	353	1811
vis oversettelse	1811
vis resultater	353	1811
visa alla	2379
visa detaljer	2380
visa fler	2379
visa kartan	2380
visa kommentarer	2372
visa mer	2379
visa mindre	2380
visa original	2380
visa resultat	2380
visualizza questo post su instagram	1434
""", 'vk': """
vk	653
""", 'vo': """
voce sintetica	1436
voeg toe aan je leeslijst	1739
voir aussi	1104
voir ce post	1127
voir ce tweet	1127
voir cette publication sur instagram	1127
voir l'original	1108
voir la carte	1108
voir la traduction	1108
voir le contenu	1097
voir le diaporama	1107
voir les # commentaires	1135
voir les commentaires	1100
voir les offres	1071
voir les photos	1107
voir moins	1107
voir plus	1107
voir plus de commentaires	1100
voir ses articles	1125
voir son profil	1125
voir tous ses articles	1125
voir tout	1107
voit perua tilauksen milloin tahansa	1001
voit peruuttaa milloin vain	998
volg	1684
volg dit onderwerp	1684
volg ons	1684
volgen	1684
volgend artikel	1698
volgende	1701
volgende pagina	1701
vollbild	445
vols eliminar la publicitat	223
vols llegir l'article sencer? subscriu-te	233
voltar ao topo	1979
volver arriba	849
von ki zusammengefasst	473
voor abonnees	1668
vorherige seite	445
vorheriger artikel	442
vorig artikel	1698
vorige	1701
vorlesen	427
vorlesen lassen	427
vormista tellimus	900
vorteile sichern	406
vota a la nostra enquesta	221
vota en nuestra encuesta	878
vota il nostro sondaggio	1444
vota nel nostro sondaggio	1444
vote na nossa enquete	2004
votez dans notre sondage	1135
votez pour faire entendre votre voix	1135
votre adresse mail	1140
votre commentaire	1100
votre e-mail	1080
votre email	1080
vous aimerez aussi	1104
vous aimerez lire	1104
vous avez lu # articles sur # ce mois-ci	1144
vous avez une question	1100
vous n'avez pas encore de compte	1144
vous pourriez aimer	1104
vous pourriez aussi aimer	1104
vous pouvez offrir # articles par mois	1147
""", 'vr': """
vraag het ai	1720
vraag het onze ai	1720
""", 'vs': """
vsebina je zaklenjena	2291
vsi komentarji	2298
vstoupit do diskuse	261
vstoupit do galerie	264
vstupte do diskuse	261
""", 'vu': """
vul de vragenlijst in	1723
vul een geldig e-mailadres in	1731
""", 'vy': """
vytisknout	254
""", 'w ': """
w tym artykule	1888
""", 'wa': """
waardeer dit artikel	1735
waardeer dit verhaal	1735
wachtwoord vergeten	1668
war diese zusammenfassung hilfreich	473
was andere lesen	442
was deze samenvatting nuttig	1720
was this helpful	671
was this summary helpful	722
was this summary useful	722
was this translation helpful	722
watch above	729
watch below	729
watch here	729
watch more	676
watch next	676
watch on youtube	729
watch the full video	729
watch video	681
""", 'we': """
we care about your privacy	667
we recommend	676
we value your privacy	667
weekly newsletter	640
wees de eerste die reageert	1694
weigeren	1690
weiter nach der anzeige	504
weiter zum artikel	401
weitere artikel	442
weitere artikel zum thema	503
weitere links	442
weitere meldungen	442
weitere nachrichten	442
weitere news	442
weitere newsletter	489
weitere podcasts	442
weitere themen	442
weitere videos	442
weiterempfehlen	427
weiteres	442
weiterlesen	445
weniger anzeigen	445
werbeanzeige	432
werbliche inhalte	432
werbung	432
werbung folgt	545
werbung von unserem partner	504
werde mitglied	402
werden sie mitglied	402
werden sie teil unseres teams	477
wesprzyj	1863
wesprzyj nas	1863
""", 'wh': """
what do you think	671
what to read next	676
whatsapp	653	2091
why trust us	754
why you can trust our reviews	754
why you can trust us	754
""", 'wi': """
wideo	1888
""", 'wo': """
word lid	1665
word supporter	1665
word vriend	1665
""", 'wr': """
write a comment	671
write a review	671
""", 'ws': """
wspieraj	1863
wspieraj nas	1863
wspieram	1863
wszystkie	1891
wszystkie komentarze	1884
""", 'wu': """
wunschbetrag	405
""", 'wy': """
wybrane dla ciebie	1888
wydarzenia	1888
wydrukuj	1876
wyloguj	1866
wyszukaj	1891
""", 'x': """
x	653	1275
""", 'x ': """
x (twitter	653
x facebook	652
""", 'x.': """
x.com	653
""", 'xe': """
xem clip	2651
""", 'xi': """
xing	653
""", 'ya': """
ya eres suscriptor	812
ya he donado	807
ya soy socio	807
ya te has registrado	812
ya tengo cuenta	812
ya tienes cuenta	812
ya tienes una cuenta	812
yanitla	2480
yapay zekaya sor	2480
yazdir	2474
yazi boyutu	2474
yaziyi dinle	2474
""", 'ye': """
yearly	623
yerinizi ayirtin	2483
yes	671
""", 'yo': """
yorum	2480
yorum kurallari	2480
yorum yap	2480
yorum yaz	2480
yorum yazin	2480
yorumlar	2480
yorumlari oku	2480
yorumunuzu yazin	2480
you are now subscribed	740
you are subscribed	740
you can change how much you give or cancel your contributions at any time	624
you have # seconds	662
you may also be interested in	676
you may also enjoy	676
you may also like	676
you may have missed	676
you may like	676
you might also be interested in	676
you might also like	676
you might like	676
you're in	640
you're subscribed	740
your account	630
your comment	671
your donation is tax-deductible	745
your email	640
your email address	640
your gift is tax-deductible	745
your privacy choices	667
your privacy is important to us	667
your subscription is confirmed	740
youtube	653
youtube-inhalte erlauben	435
""", 'yu': """
yukari	2483
""", 'z ': """
z ostatniej chwili	1888
""", 'za': """
zaakceptuj wszystko	1881
zaboravljena lozinka	2166
zadejte e-mail	251
zadejte e-mailovou adresu	251
zadnje novice	2295
zadnje objave	2295
zahl ich	402
zahlungsart	405
zahlungsarten	405
zahlungsmethode	405
zahlungsmethoden	405
zalo	2615
zaloguj	1866
zamknij	1862
zapisz	1876
zapojte se do diskuse	261
zapri	2302
zaregistrovat se	247
zarejestruj	1866
zaten abone misiniz	2467
zatvori	2181
zavrni	2310
zavrni vse	2310
""", 'ze': """
zet op leeslijst	1763
""", 'zi': """
zie ook	1698
ziedot	1622
zip code	640
""", 'zo': """
zobacz komentarze	1884
zobacz wszystkie	1891
zobacz wyniki	1892
zobrazit diskusi	261
zobrazit galerii	264
zobrazit mapu	265
zobrazit obsah	258
zoek	1701
zoeken	1701
zonder jouw steun kunnen we dit werk niet doen	1735
zoom	681
zoom in	682
""", 'zu': """
zu den abo-angeboten	406
zu den angeboten	498
zu den kommentaren	438
zugang freischalten	406
zuklappen	446
zum abo	406
zum abo-shop	498
zum aboshop	498
zum angebot	406
zum artikel	445
zum dokument	446
zum gewinnspiel	477
zum inhalt	445
zum inhalt springen	445
zum kommentieren anmelden	438
zum podcast	479
zum quiz	477
zum seitenanfang	445
zum thema	442	445
zum video	479
zur bildergalerie	445
zur diskussion	438
zur fotostrecke	445
zur karte	446
zur mediathek	479
zur merkliste	499
zur navigation	445
zur newsletter-anmeldung	414
zur startseite	442
zur themenseite	445
zur umfrage	477
zusammenfassung mit ki	473
zustimmen	435
zustimmen und weiter	435
"""}

START = {'#': """
#	411 K wochen kostenlos	411 K wochen gratis	411 K monat kostenlos	1559 K줄 요약	1746 K weken voor	1746 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	721 K post shared by	721 K video posted by	721 K post by	822 K tu correo	1106 K lire aussi	1106 K lire également	1307 K gombra kattintva	1307 K telegramon	1307 K facebookon	1309 K cikk a	1309 K cikk folytatódik	1315 K cikket mesterséges	1317 K teljes beszélgetés	1317 K teljes interjú	1396 K tutti i contenuti	1430 K cura della redazione	1990 K autora escreve segundo o novo
""", 'ab': """
abbonati	1389 K a
abonneer	1745 K je op	1769 K
abonnez	12 K-vous	1069 K-vous à
abonniere	12 K	534 K
abonnieren	12 K sie	404 K sie	534 K sie
about	683 K the author	683 K the authors	683 K the writer
abstimmung	517 K:
""", 'ac': """
accepted	629 K payment methods:	629 K cards:
acceso	815 K ilimitado
accesso	1396 K illimitato
acesso	1953 K ilimitado
acest	2049 K rezumat	2049 K articol a fost tradus
achou	7 K algum
achtergrond	1700 K:
acompanhe	12 K
acquista	1440 K la rivista
actie	1772 K:
""", 'ad': """
ad	756 K:
ada	1358 K kesalahan di artikel
add	12 K us	707 K	787 K
additional	758 K reporting by
adja	1307 K meg
adjon	1307 K hozzá
administratorem	1911 K danych osobowych jest	1911 K twoich danych	1911 K państwa danych	1911 K pani/pana danych	1911 K podanych
advertise	727 K with
advertisement	756 K:
""", 'af': """
afmelden	1759 K kan
afspil	381 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	387 K har	723 K summaries	723 K-generated summaries	724 K tools were	724 K was used	724 K helped	724 K assisted	1503 Kがこの記事	1503 Kによる自動	1503 K要約	1503 Kによる要約	1503 Kが選んだ	1503 Kに質問	1503 ※K	1559 K 요약은	1559 K 뉴스 요약	1721 K kan fouten maken. controleer	1721 K-samenvattingen	1849 K har	2044 K informații	2044 K un subiect	2044 K un pont	2044 K fost martor	2416 K har	2699 K摘要	2699 K重點	2699 K重点	2699 K生成	2699 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2012 K o	2012 K a	2012 K-nos a
""", 'ak': """
aktifkan	1335 K notifikasi
aktiver	381 K	1842 K
aktivera	2410 K
aktiviere	519 K
aktivieren	519 K sie
aktuelle	443 K nachrichten aus
""", 'al': """
al	824 K registrarte	870 K mostrar este contenido	1672 K lid	1758 K het nieuws lees je in
all	27 K comments	781 K content ©
alla	27 K kommentarer	27 K inlägg	2377 K artiklar om	2381 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	350 K artikler om	354 K artikler af	443 K artikel zu	443 K artikel von	444 K infos:	444 K news:	447 K artikel von	478 K folgen	1699 K artikelen over	1703 K artikelen van	1808 K saker om	1812 K artikler av
alleen	1672 K voor abonnees	1751 K leden kunnen reageren
alles	443 K zum thema	443 K zu	1699 K over	1740 K over
allow	651 K notifications	666 K ads on
already	789 K	789 K have
als	411 K abonnent	411 K abonnentin	423 K app	500 K abonnent können sie	500 K abonnentin können sie	1672 K abonnee
also	677 K in	678 K read	678 K on this site:	678 K worth reading:	678 K on this topic:	782 K in the news:	1254 K read:	1254 K read-
alt	350 K om	1808 K om
alte	2066 K știri din
altre	1418 K notizie su	1457 K notizie di
altri	1418 K articoli su	1422 K articoli di
altro	1418 K su	1419 K su questo tema:
""", 'am': """
am	2048 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1352 K punya
ange	2410 K
angiv	381 K
anketa	263 K:
anlatmamiz	2511 K gereken
anna	915 K vihjest	915 K vihje	1044 K
annonces	1130 K légales : publiez
annullare	1401 K l'iscrizione
ansvarig	2408 K utgivare:
ansvarlig	1839 K redaktør:
answer	787 K
anuncie	1999 K no	1999 K na
any	27 K comment	766 K	788 K
""", 'ap': """
apa	1358 K reaksi anda
apakah	8 K artikel	1352 K anda punya	1358 K ringkasan ini	1358 K artikel ini	1358 K berita ini	1358 K informasi ini
apoya	810 K	810 K a
app	423 K herunterladen	423 K laden	1679 K voor android	1715 K
apply	769 K now
approfondimento	1419 K:
approfondisci	1419 K
apresentado	2002 K por
""", 'aq': """
aquest	220 K resum	220 K text ha estat traduït	220 K article ha estat traduït
""", 'ar': """
ar	1611 K straipsnis
arbejder	361 K du
arbetar	2388 K du
archives	1106 K :
are	684 K you affected by	766 K you	788 K you
arrives	743 K every
article	1120 K traduit
articles	683 K by
articol	2049 K tradus	2053 K susținut de
articolo	1437 K tradotto
artificial	724 K intelligence
artificiell	2416 K intelligens har
artikel	1346 K terkait:	1357 K ini diterjemahkan	1357 K ini ditulis dengan	1357 K ini dibuat dengan	1357 K ini merupakan hasil	1372 K ini telah tayang di	1372 K ini pertama kali tayang	1372 K ini pernah tayang	1372 K ini sudah tayang	1742 K gaat verder onder	1742 K loopt door onder	1742 K gaat verder na
artikeln	2412 K fortsätter
artikkel	932 K jätkub
artikkelen	1845 K fortsetter
artikkeli	1046 K jatkuu
artiklen	383 K fortsætter
""", 'as': """
ascolta	1 K	1419 K:	1443 K il podcast	1443 K la puntata
ask	683 K us here	723 K the	723 K our
assine	1953 K para
assista	1978 K:	2003 K ao vídeo acima	2003 K ao vídeo abaixo	2003 K ao vídeo
""", 'at': """
atbildi	1650 K
atlikite	1601 K testą
atradi	1642 K kļūdu
atsakykite	1610 K
""", 'au': """
auch	444 K interessant	444 K interessant:	444 K lesenswert	444 K spannend:	502 K bei uns:	526 K lesen:
aucun	32 K commentaire
audio	280 K vytvořila	728 K version of this	872 K generado	1437 K generato	2049 K generat
auf	431 K facebook, instagram	431 K instagram, facebook	431 K facebook und instagram	431 K facebook oder instagram
aus	444 K dem archiv:	502 K unserem archiv:	531 K dem englischen übersetzt	531 K dem französischen übersetzt	531 K dem amerikanischen übersetzt	531 K dem englischen von	531 K dem französischen von
author	683 K bio
autor	278 K je	296 K:	934 K:	1918 K:	1918 K: (	2187 K je	2248 K je	2266 K:
autore	1636 K:
autori	2248 K sú
autorica	2187 K je
autorius	1614 K:
autorka	278 K je	2187 K je	2248 K je
autors	1636 K:
""", 'av': """
available	647 K on the app store	647 K on google play
avec	1086 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2308 K je	2323 K:
avtorica	2308 K je
""", 'ay': """
ayrica	2482 K okuyun	2482 K bakin	2482 K bakin:
""", 'az': """
az	1315 K összefoglalót
""", 'ba': """
baca	1346 K juga	1346 K juga:	1346 K:	1346 K selengkapnya	1346 K selengkapnya:	1346 K selanjutnya:	1351 K berita	1364 K berita tanpa iklan	1372 K berita lainnya	1372 K artikel lainnya	1372 K artikel lain	1372 K berita selengkapnya	1373 K ini juga:	1373 K pula:	1373 K lagi:
background	678 K:	752 K reading:
bagaimana	1358 K reaksi anda	1358 K pendapat anda	1358 K menurut anda
baggrund	351 K:
bagikan	3 K
baixe	13 K
bakgrund	2378 K:
bakgrunn	1809 K:
bakiniz	2482 K:
balso	1650 K
balsuokite	1610 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	774 K part of our
beachten	28 K sie bitte
become	620 K a member	620 K a subscriber	627 K a member of	736 K a member to comment	774 K part of our
bekijk	1700 K ook	1700 K:	1700 K hier	1700 K ook:	1703 K alle artikelen van	1724 K de video	1724 K de hele uitzending	1724 K de uitzending	1724 K de beelden	1724 K hier het hele	1726 K de video:	1769 K
bel	1715 K
belanja	1359 K di toko
beli	1359 K tiket
beluister	1 K	1724 K de podcast	1724 K onze	1769 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1359 K dengan tim
beri	1358 K rating	2297 K tudi
berikan	1358 K penilaian anda	1362 K suara anda
berikutnya	1373 K:
berita	1357 K ini diringkas	1372 K ini telah tayang	1373 K lainnya:
berite	2297 K tudi
besedilo	2308 K izraža	2311 K je prevedeno	2314 K je objavljeno v
bestel	1769 K
bestelle	534 K
bestellen	534 K sie
bestil	381 K
bestill	1842 K
besuche	12 K uns	534 K
besuchen	12 K sie uns	534 K sie
bewerten	534 K sie
bezahlte	528 K anzeige der	528 K anzeige des	528 K anzeige von
bezoek	1769 K
""", 'bi': """
bi	2327 K radi delali pri nas
bildergalerie	444 K:
bir	7 K hata	2500 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	511 K halten sie sich an die	511 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	746 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1816 K medlem av	1816 K abonnent på	1842 K	2385 K medlem i	2385 K prenumerant på	2410 K
blijf	28 K
bliv	31 K den første	358 K medlem af	358 K abonnent på	367 K testlæser	367 K klogere på	381 K
blocking	666 K ads
""", 'bo': """
bodite	31 K prvi
boka	2410 K
bol	2252 K pre vás	2252 K článok
bola	2252 K pre vás
bolo	2252 K pre vás	2252 K toto
book	381 K	725 K your ticket	725 K tickets	787 K
""", 'br': """
brak	32 K komentarzy
bron	1714 K: anp	1714 K: belga
browse	769 K jobs	787 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2518 K özeti	2518 K çeviriyi
buat	1378 K akun gratis
buchen	534 K sie
budi	31 K prvi
budite	31 K prvi
buka	1378 K akses penuh dengan
bunu	2482 K da okuyun:
buy	725 K tickets	725 K your ticket	725 K your tickets	787 K
""", 'by': """
byl	281 K pro vás	281 K článek
byla	281 K pro vás
bylo	281 K pro vás	281 K toto
""", 'c': """
c	691 (K) #
""", 'ca': """
cadastre	1953 K-se para
can	734 K't see the poll	734 K't see the quiz	734 K't see this poll	788 K you
cancel	637 K anytime	637 K at any time
catch	12 K us	661 K us on	728 K up on bbc	752 K up:	787 K	787 K up on
""", 'ce': """
ce	33 K părere	1120 K texte a été traduit	1121 K résumé	1130 K numéro est en vente	1130 K numéro est disponible
cek	1351 K
celoten	2322 K članek preberite
ces	1120 K points clés
cet	8 K article vous	1120 K article a été traduit
cette	1120 K traduction a été	1121 K synthèse
""", 'ch': """
chcesz	1922 K u nas pracować	1922 K pracować u nas
chcete	300 K u nás pracovat	300 K pracovat u nás	2270 K u nás pracovať	2270 K pracovať u nás
che	33 K ne pensi
check	787 K out	1769 K
chia	3 K sẻ
choose	620 K a plan	634 K a plan	707 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1419 K qui
click	708 K here to join	708 K to join	730 K here for more	738 K here to download	738 K to download	770 K play	787 K
clique	1978 K aqui	2003 K no player acima
cliquez	1106 K ici
clube	1999 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1369 K
colunista	1989 K do	1989 K da
come	725 K and meet	787 K
comentarii	5 K
comentariile	5 K	27 K	2051 K nu reprezintă	2051 K aparțin
comentarios	5 K	27 K	879 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2051 K tău va
commandez	1130 K notre	1130 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	736 K must
commenti	5 K	27 K
commenting	5 K	736 K is
comments	5 K	5 K on this	27 K	736 K are reserved	736 K are for	736 K are open to	736 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	787 K
compra	874 K aquí
condividete	3 K
condividi	3 K
confira	1978 K:	1978 K também	1978 K também:
conhece	1993 K algum caso
connect	12 K with	661 K with us
conoces	859 ¿K	864 ¿K algún
consider	620 K making	620 K giving
consiglia	3 K
consulta	848 K aquí
consultez	1130 K les avis de décès	1130 K nos offres
contact	683 K the author	683 K the reporter	683 K:	683 K this reporter	715 K	787 K
contacta	852 K con	853 K con
contacte	852 K con	853 K con
contacter	1109 K l'auteur
contactez	1109 K l'auteur	1109 K-nous	1124 K l'auteur
contacto	868 K:
contate	1981 K o autor
contatta	1422 K l'autore
contenido	815 K premium	872 K generado	876 K ofrecido por
contenu	1120 K généré	1133 K proposé par	1133 K sponsorisé par
contenuto	1437 K generato	1442 K offerto da
contingut	220 K generat	224 K ofert per
continue	746 K reading	747 K reading with
contributions	27 K
controleer	1769 K
copy	3 K link to	3 K the link	3 K article	798 K this url	798 K this link
copyright	453 K	691 K ©	691 K #	691 K:	691 K by	2266 K ©
cosa	33 K ne pensi
""", 'cr': """
create	634 K an account to	787 K	789 K an account	789 K your account
""", 'cs': """
csatlakozz	12 K	1307 K
csatlakozzon	1307 K
""", 'cy': """
cyber	746 K monday
""", 'cz': """
czy	1903 K ten artykuł	1903 K artykuł	1903 K ten tekst	1903 K to podsumowanie	1903 K to streszczenie	1903 K podobał	1903 K znalazłeś	1903 K znalazłaś	1903 K ta informacja	1903 K ta treść
czytaj	1889 K więcej o	1890 K także	1890 K także:	1890 K też	1890 K też:	1890 K również	1890 K więcej	1890 K:	1920 K dalej z
""", 'da': """
da	1419 K leggere:	2191 K li vam	2191 K li je članak	2191 K li je tekst
daarna	1672 K kun je
daftar	1359 K webinar	1378 K gratis
daftarkan	1359 K diri anda
dagelijkse	1676 K nieuwsbrief
daha	2482 K fazlasi:
dalies	1650 K
dalsza	1906 K część
dalyvaukite	1610 K
danach	411 K # euro
dann	411 K # euro
dans	1086 K l'application	1103 K les commentaires
dapatkan	1351 K
darovat	293 K
darte	824 K de baja
darujte	293 K	2264 K
das	443 K beste aus	444 K könnte sie auch interessieren	444 K könnte dich auch interessieren	444 K könnte sie interessieren:	444 K könnte sie auch interessieren:	444 K könnte dich auch interessieren:	478 K ganze interview	478 K komplette interview	512 K kommentieren	526 K lesen andere:
dazu	444 K auch:	502 K passend:
""", 'de': """
de	5 K reacties	1724 K podcast is te beluisteren	1742 K tekst gaat verder onder	1742 K tekst loopt door onder	1742 K tekst gaat verder na
deel	3 K dit	3 K het	1769 K
dein	27 K kommentar	511 K feedback hilft
deine	481 K meinung ist uns wichtig	511 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	381 K med	381 K artiklen	1842 K med	1842 K saken
dela	3 K artikeln	3 K den här	3 K texten	2410 K med	2410 K artikeln
deli	3 K
delite	3 K
delivered	743 K every	743 K each
delta	1825 K i vår	1842 K	2394 K i vår	2410 K
deltag	367 K i vores	381 K
den	26 K här sammanfattningen
dengarkan	1 K	1346 K:	1361 K podcast	1361 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	536 K ki-assistent
derechos	856 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	228 K't l'app	228 K't la nostra	228 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	874 K nuestros	874 K nuestras
descuentos	874 K exclusivos para suscriptores
despre	2046 K autor
detaljnije	2175 K:
detaylar	2482 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2482 K okuyun:
deze	26 K samenvatting	1672 K maand nog	1721 K tekst	1721 K vertaling	1721 K ai	1742 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	764 K you find this	766 K you	788 K our	788 K we	788 K you	794 K our ai	794 K the ai
die	5 K kommentarfunktion	5 K kommentare	474 K zusammenfassung	478 K neue folge	478 K aktuelle folge	478 K komplette folge	478 K ganze folge	478 K ganze sendung	481 K umfrage wird durchgeführt	510 K debatte zu
diese	474 K meldung
dieser	474 K artikel	474 K text	474 K beitrag
dieses	474 K interview
dig	752 K deeper:
digital	746 K subscriptions	789 K access
din	27 K kommentar
dinleyin	2482 K:
directement	1083 K dans votre
direkt	2378 K:
direkte	1809 K:
disclaimer	691 K:	1236 K:
discover	23 K more from	787 K
diskuse	5 K
diskusia	5 K
diskutieren	534 K sie
diskutujte	28 K
diskuze	5 K
disponible	228 K a l'app store	228 K a google play	827 K en google play	882 K en app store	882 K en google play y	1138 K sur google play
distribuie	3 K
distributed	758 K by
disusun	1357 K dengan
dit	27 K indlæg	1721 K artikel	1721 K stuk	1721 K bericht	1721 K verhaal	1758 K artikel lees je ook in	1758 K verhaal lees je ook in	1771 K artikel is ook	1771 K verhaal is ook	1771 K artikel bevat	1771 K verhaal bevat	1771 K verhaal verscheen	1771 K stuk verscheen
""", 'do': """
do	33 K you agree	683 K you have a tip	684 K you know more	684 K you have information	684 K you work at	684 K you work in	684 K you have any information	684 K you have a story	732 K our	766 K you have	788 K you
doe	1727 K de quiz	1727 K mee met ons	1727 K mee met onze	1727 K mee aan ons	1727 K mee aan onze	1769 K mee
dokumentumai	1308 K vannak
don	644 K't miss	678 K't miss:	782 K't miss this:
dona	810 K a	1389 K a
donasi	1367 K untuk
donate	620 K now	620 K today	627 K to
doneer	1745 K aan
donnez	1103 K votre avis
dossier	1106 K :
dostupno	2198 K na	2198 K u
dowiedz	1890 K się więcej
download	13 K	787 K	1335 K aplikasi	1364 K	1769 K
""", 'dp': """
dpa	453 (K
""", 'dr': """
drukuj	1914 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	361 K kan tippe os	361 K kan sende os	380 K har brugt	380 K har læst	381 K får en mail	381 K kan også	543 K hast schon ein abo	543 K hast dein limit	1840 K har lest	1840 K har #	1842 K får en e-post	1842 K kan også	1842 K finner oss	2388 K som källa	2409 K har läst	2409 K har #	2410 K får ett mejl	2410 K kan också	2410 K hittar oss
dukung	1367 K	1367 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	715 K-mail	1307 K-mailt küldtünk
""", 'ea': """
earlier	752 K coverage:
""", 'eb': """
ebenfalls	444 K interessant:
""", 'ed': """
edited	759 K by
editing	691 (K by	692 K by	693 K by
editor	678 K's picks:	1354 K:	1354 K :
""", 'ee': """
een	1719 K bericht gedeeld door	1719 K post gedeeld door
eerder	1726 K schreven we:	1726 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1044 K sitoutumista
ein	472 K beitrag geteilt von	472 K von	472 K post von
einen	411 K monat kostenlos
""", 'el': """
el	222 K teu comentari serà	877 K vídeo comenzará	877 K video comenzará
elinizde	2511 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2002 K parceria com
email	3 K this	683 K the author	683 K us	715 K	787 K
empfehlen	3 K sie	534 K sie
empfiehl	534 K
""", 'en': """
en	224 K col·laboració amb	815 K otro dispositivo	822 K tu correo	822 K su correo	822 K tu buzón	822 K tu email	836 K facebook y twitter	836 K facebook, twitter	836 K facebook y x	845 K los comentarios	848 K vídeo:	848 K directo	848 K contexto:	876 K colaboración con	1068 K faisant un don	1077 K tant qu'abonné	1083 K vous inscrivant	1106 K savoir plus	1106 K direct	1133 K partenariat avec	1149 K vidéo -	1149 K images -
enable	651 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	773 K your day with
endet	411 K automatisch
enjoy	746 K
enjoying	644 K this article
entdecke	23 K mehr von	534 K
entdecken	534 K sie
entenda	1978 K:
entra	12 K nel
entre	12 K no
envia	215 K'ns
envianos	863 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	361 K du	1819 K du
erbjudande	2394 K till dig som
erhalten	534 K sie
erscheint	490 K jeden	490 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	866 K corresponsal	866 K redactor de	866 K redactora de	866 K jefe de	866 K jefa de
escanea	863 K el código	882 K el código para descargar
escolta	1 K	226 K el pòdcast	226 K el podcast	226 K el nostre pòdcast	226 K el nostre podcast
escoltar	1 K
escucha	1 K	877 K el pódcast	877 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1146 K
esta	872 K noticia ha sido traducida	872 K traducción se ha hecho	872 K traducción ha sido	872 K función utiliza	879 K noticia pertenece a	1997 K tradução foi feita	1997 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	815 K contenido es exclusivo	870 K contenido procede de	870 K contenido proviene de	872 K texto ha sido traducido	872 K artículo ha sido traducido	874 K reportaje forma parte del número	874 K artículo forma parte del número	879 K artículo pertenece a	1997 K texto foi traduzido	1997 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	211 K pot interessar:
""", 'ex': """
exclusief	1672 K voor abonnees
exclusivo	815 K para suscriptores
existing	634 K subscriber	634 K subscribers
explainer	678 K:
explore	678 K more:	787 K
""", 'ez': """
ez	1281 K is érdekelheti:
""", 'fa': """
fai	1446 K il quiz	1446 K il test	1446 K il nostro
faites	1068 K un don	1069 K un don à
fale	1981 K com o autor	1990 K com o repórter	1990 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	766 K
feel	699 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	678 K under:
fill	787 K in	787 K out
film	1906 K znajdziesz
find	12 K us	12 K os	661 K us on	661 K me on	727 K your next job	787 K
finden	12 K sie uns	534 K sie
finn	12 K oss
first	798 K published by	798 K published in the
fizessen	1307 K
""", 'fl': """
flash	746 K sale
fler	2377 K artiklar om	2381 K artiklar av
flere	350 K artikler om	354 K artikler af	1808 K saker om	1808 K saker fra	1809 K saker om	1812 K saker av	1825 K jobber på
""", 'fo': """
foglald	1307 K le
foglalja	1307 K le
folge	12 K	534 K
folgen	12 K sie	534 K sie
folgt	12 K
follow	12 K	661 K us	661 K @	661 K all the latest	661 K the latest	661 K our	708 K the	715 K	787 K	1351 K
for	13 K a better	13 K the best	730 K more news	730 K more local	730 K more stories	730 K more on	730 K more coverage	730 K more of our	730 K more from	730 K the latest	738 K the best experience	738 K the best reading experience	746 K just	746 K only	752 K more on the story	777 K just	777 K only	781 K reprint	781 K reprints
fortsett	1845 K å lese
forward	3 K this
foto	1654 K:	2175 K galerija:
fotogalerie	263 K:
fotogalerija	2297 K:
fotostrecke	444 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	474 K unsere ki
frage	536 K des tages
fragen	474 K sie unsere ki
freier	497 K zugang für abonnenten
from	678 K the archive:	678 K our archive:	678 K our archives:	777 K only	777 K just
""", 'fu': """
fuiste	864 ¿K testigo
full	678 K story:	678 K coverage:
funnet	7 K en
further	678 K reading:
""", 'fy': """
fyll	1842 K inn	2410 K i
""", 'ga': """
ga	1769 K mee
gabung	12 K	1351 K
gambas	1346 [K:video
gaukite	1610 K
""", 'ge': """
ge	2410 K
geben	534 K sie
geef	3 K dit
gem	381 K
generative	724 K ai
gerelateerd	1726 K:
gesponsert	528 K von
gesponsord	1742 K door
get	13 K the app	13 K our	23 K	620 K in touch	644 K the latest	644 K breaking news	651 K notified	708 K	708 K the	725 K tickets	725 K your tickets	738 K the	739 K text alerts	739 K news alerts	742 K the	742 K our	746 K	758 K permission to reuse	787 K
""", 'gi': """
gi	1842 K
gib	534 K
gift	3 K this
gillar	2411 K du
giornalista	1429 K professionista	1429 K e scrittrice	1429 K e scrittore
giv	381 K
""", 'gl': """
glavni	2311 K poudarki
""", 'go': """
go	752 K deeper:
gostou	8 K
got	683 K a tip	683 K a story	683 K a news tip	684 K a question	766 K	788 K a	788 K
""", 'gr': """
graduada	867 K en
graduado	867 K en
grupo	1966 K do whatsapp
""", 'gu': """
guarda	1419 K anche	1419 K:	1419 K il video	1419 K anche:	1443 K il video qui sopra
gulir	1374 K ke bawah	1374 K untuk
""", 'ha': """
ha	1289 K van információja	1289 K van információd	1289 K ön is átélt	1289 K te is átéltél	1289 K többet tud
haben	7 K sie einen fehler	448 K sie hinweise
haber	2512 K	2516 K:
haberde	7 K hata	2500 K hata
haberin	2482 K devami için
haberleri	13 K
haga	864 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1433 K informazioni	1433 K una notizia	1433 K una segnalazione	1433 K una storia
hakaret	27 K içeren
hakka	930 K
halaman	1373 K selanjutnya:
hallgasd	1 K meg	1295 K meg
hallgass	1295 K minket
hallgassa	1 K meg	1295 K meg	1307 K meg
haluaisitko	1045 K
haluatko	1023 K kertoa	1030 K töihin	1030 K meille töihin
har	7 K du fundet	7 K du sett	354 K du et tip	361 K du oplysninger	361 K du viden	361 K du et godt tip	361 K du tip	361 K du flere oplysninger	361 K du oplevet	361 K du selv oplevet	361 K du en god historie	382 K du en historie	382 K du dokumentation	382 K du dokumenter	1812 K du et tips	1819 K du informasjon	1819 K du opplysninger	1819 K du flere opplysninger	1819 K du tips	1819 K du et tips	1819 K du opplevd	1819 K du erfaring	1819 K du tanker	1819 K du noe på hjertet	1844 K du en historie	1844 K du dokumenter	1844 K du dokumentasjon	2388 K du information	2388 K du uppgifter	2388 K du tips	2388 K du ett tips	2388 K du varit med om	2388 K du egna erfarenheter	2388 K du upplevt	2411 K du en historia	2411 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	222 K d'estar registrat	222 K detectat cap	222 K trobat cap	864 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2500 K mi fark	2511 K mi gördünüz
have	7 K you found	7 K you spotted	620 K your say	683 K a tip	683 K a news tip	683 K a question about this	683 K a question for	684 K you been	684 K a story	737 K your say	766 K a	766 K you	788 K you	788 K we
hay	7 K algún
haz	848 K clic aquí	864 K tu denuncia	880 K nuestro test	880 K el test	880 K nuestro quiz
hazte	810 K socio de
""", 'he': """
hear	1 K this	728 K this story	730 K more	770 K the full	770 K more	787 K
heb	7 K je een fout	1704 K je een tip	1705 K je een tip	1770 K je
heeft	1704 K u een tip	1705 K u een tip	1770 K u
hela	2418 K samtalet	2418 K intervjun
hele	389 K samtalen	389 K interviewet	1851 K samtalen	1851 K intervjuet
help	734 K us improve	787 K
hent	13 K	358 K appen fra	372 K	381 K	1830 K
here	752 K's more on this
het	5 K reactieveld	1699 K beste van	1742 K artikel gaat verder onder	1742 K verhaal gaat verder onder	1742 K artikel gaat verder na	1742 K verhaal gaat verder na
""", 'hi': """
hier	444 K lesen sie	444 K geht es zu	444 K geht's zu	478 K klicken, um	481 K geht es zum quiz	481 K geht es zum täglichen	540 K können sie den artikel	540 K können sie diesen artikel	540 K kannst du den artikel
highlights	723 K
hintergrund	444 K:
historien	383 K fortsætter
hit	770 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1825 K oss å bli bedre
""", 'ho': """
hoe	1750 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	764 K useful is this	764 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2411 K håller du med
husk	381 K at bekræfte	1842 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	382 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1418 K più letti di	1438 K punti chiave
""", 'ic': """
icymi	678 K:
""", 'ie': """
ielogojies	1650 K
ievadi	1650 K
""", 'if': """
if	7 K you spot	7 K you notice	699 K you enjoyed this	699 K you liked this
""", 'ih': """
ihr	27 K kommentar	511 K feedback hilft
ihre	27 K beiträge	33 K meinung	481 K meinung ist uns wichtig	511 K rückmeldung hilft
""", 'ik': """
iklan	1374 K -
ikuti	12 K	1339 K berita	1351 K	1362 K survei	1362 K polling	1362 K jajak pendapat	1362 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1435 K video non è disponibile	1437 K testo è stato realizzato	1443 K video inizierà	1445 K tuo commento sarà
ilgili	2482 K haber
ilginizi	2482 K çekebilir	2482 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1030 K
""", 'im': """
im	444 K video:
image	691 K copyright	691 K source,	691 K credit:
""", 'in': """
in	420 K ihrem postfach	420 K ihr postfach	441 K den kommentaren	674 K the comments section	674 K the comment section	678 K case you missed it:	728 K the video player above	1440 K edicola da	1440 K edicola con	1442 K collaborazione con	1461 K offerta	1679 K de app	1697 K de reacties
indtast	381 K
informationen	474 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1448 K il codice	1448 K il qr code	1448 K il qr
inscreva	1999 K-se no nosso webinar
inscrivez	1075 K-vous gratuitement	1130 K-vous à notre webinaire
instal	1364 K aplikasi
instala	13 K
instale	13 K
instaliraj	2198 K
instalirajte	2198 K	2223 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1433 K la tua lettera
""", 'ir': """
irtisano	1044 K
""", 'is': """
is	7 K something wrong	766 K there	788 K there	1770 K er iets
isi	1362 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1650 K
izle	2482 K:
izleyin	2482 K:
izpildi	1641 K testu
izveido	1650 K
izvor	2202 K:
izvori	2202 K:
""", 'ja': """
ja	1636 K tev ir informācija	1636 K jums ir informācija	1636 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1044 K
jadikan	1351 K
jadilah	31 K yang pertama
jaga	930 K
jak	281 K se vám líbil
jatka	1046 K lukemista
jawab	1362 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1751 K kunt niet meer reageren	1751 K kunt reageren	1759 K kunt je altijd	1759 K ontvangt vanaf nu	1759 K ontvangt een e-mail	2191 K li vam	2191 K li članak	2312 K bil članek	2312 K bila vsebina	2312 K bil povzetek
jeden	490 K montag neu	490 K dienstag neu	490 K donnerstag neu	490 K freitag neu	490 K samstag neu	490 K sonntag neu	490 K mittwoch neu
jederzeit	411 K kündbar	418 K widerrufen	418 K abbestellen	418 K abmelden
jelentkezz	1307 K be
jelentkezzen	1307 K be
jetzt	478 K reinhören	481 K tickets sichern	502 K lesen:	523 K # monate	523 K # wochen
""", 'ji': """
jika	1352 K anda mengetahui	1352 K anda punya
""", 'jo': """
job	358 K hos
jobb	1816 K i
jobba	2385 K på
jobbar	2388 K du
jobber	1819 K du
jogue	1999 K palavras cruzadas
join	12 K our	12 K us	23 K	620 K the conversation	627 K	661 K the conversation on	661 K us on	674 K the debate	708 K the	708 K	725 K us for	725 K us at	725 K us in	725 K us live	737 K the conversation	737 K the discussion	737 K the debate	746 K for	746 K now	787 K	792 K #	792 K over #	792 K more than #	792 K our #
jornalista	1989 K formada	1989 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	1046 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	382 K du lide
kanalimiza	12 K
kapcsolja	1307 K be
kapja	1307 K meg
kas	915 K sul on vihje	915 K sul on vihjeid	931 K lugu	931 K artikkel	931 K tead	931 K tahad
katso	1014 K myös	1014 K:	1014 K video	1014 K myös:	1044 K koko	1044 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	644 K up with	746 K reading	747 K reading with	782 K reading:
ken	1770 K je
kender	361 K du til
keressen	1307 K minket
kerro	1023 K kokemuksesi	1023 K oma
keskustele	28 K
keskustelu	1033 K on auki
key	723 K points	723 K takeaways
""", 'ki': """
ki	474 K-generierte inhalte	474 K-generierte texte	474 K-generierte zusammenfassungen	1849 K har
kijk	1700 K ook	1700 K hier	1724 K de uitzending	1724 K de hele	1740 K voor meer
kirim	1352 K foto	1352 K tulisan
kirimkan	1352 K foto
kirjaudu	1033 K	1044 K
kirjoita	1044 K suoraan	1044 K meille
kirjoitimme	1052 K
kirjoittaja	1025 K on	1025 K työskentelee
kirjuta	915 K autorile
""", 'kj': """
kjenner	1844 K du til
""", 'kl': """
klausies	1650 K
klausykite	1595 K	1610 K
klick	534 K
klicka	2378 K här
klicken	534 K sie
klik	351 K her	1351 K	1700 K hier	1740 K hier voor	1769 K
klikk	1809 K her
klikkaamalla	1044 K
kliknij	1890 K tutaj
kliknite	2238 K sem
klopt	1770 K er
""", 'kn': """
know	699 K someone	699 K anyone	766 K	788 K
""", 'ko': """
koko	1044 K keskustelun kuulet
kolumna	2187 K izražava	2308 K izraža	2308 K odraža
kom	367 K til vores	1825 K på vårt	1825 K på vår	2394 K på vårt	2394 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1610 K gali
kommentare	5 K	27 K	512 K können nur	540 K werden erst	540 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	441 K
kommentarsporet	5 K
kommenteerida	930 K saavad
kommentering	5 K
kommentieren	5 K	512 K können	534 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	266 K na autora	354 K journalisten	361 K journalisten	362 K	381 K	447 K:	1812 K journalisten	1819 K oss	1819 K journalisten	1820 K	1842 K
kontakta	2381 K reportern	2388 K oss via	2388 K reportern	2389 K	2410 K
kontributor	1354 K:
konuyla	2482 K ilgili:
koop	1769 K
kopeeri	930 K
kopier	381 K	1842 K
kopiera	2410 K
kopioi	1044 K
kopiuj	1914 K link
koreksi	1358 K artikel
""", 'kr': """
krijg	1769 K
""", 'ku': """
kui	915 K sul on teema	915 K sul on vihje	915 K tead	915 K märkasid
kunjungi	1359 K toko
kunstig	387 K intelligens har	1849 K intelligens har
kunstmatige	1721 K intelligentie kan fouten maken. controleer
kuula	920 K podcasti	930 K
kuulemme	1044 K mielellämme
kuuntele	1 K	1014 K:	1014 K myös	1014 K myös:	1031 K	1044 K
""", 'kv': """
kviz	2175 K:	2297 K:
""", 'l': """
l	5 K'espace commentaires	1083 K'essentiel de l'actualité	1110 K'auteur	1111 K'auteur	1120 K'essentiel par	1423 K'autore	1424 K'autore
""", 'la': """
la	5 K sección de comentarios	1134 K vidéo va commencer	1401 K tua email	1445 K tua opinione conta
laadi	930 K alla
laat	1724 K je dit artikel	1769 K
laatste	1699 K nieuws over
ladda	13 K ner	2398 K ner	2398 K ned	2410 K ner
lade	13 K	534 K
laden	13 K sie	534 K sie
lae	930 K alla
lagre	1842 K
langganan	1369 K
lanjut	1374 K membaca
lanjutkan	1374 K membaca
laporan	1353 K:	1354 K wartawan	1354 K kontributor
laporkan	1358 K kesalahan
lasi	1625 K arī	1625 K vairāk	1625 K vēl	1650 K
lasiet	1625 K arī
last	13 K ned	1830 K ned	1842 K ned
lataa	13 K	1044 K
latest	677 K from	677 K in	677 K videos from
laureata	1429 K in
laureato	1429 K in
""", 'le': """
le	848 K puede interesar	848 K puede interesar:	1077 K premier mois	1105 K meilleur de
lea	848 K también	848 K aquí	848 K además	848 K más	848 K:	848 K además:
lediga	2385 K jobb på	2385 K tjänster på
ledige	358 K stillinger hos	358 K stillinger på	1816 K stillinger i	1816 K stillinger hos
lee	13 K en	848 K también	848 K más	848 K:	848 K más:	848 K aquí:	882 K las noticias sin anuncios	882 K sin anuncios en la app	893 K aquí la nota completa
leer	848 K también	848 K más
lees	13 K	1699 K meer over	1700 K ook	1700 K ook:	1700 K meer	1700 K meer:	1700 K verder	1700 K hier	1700 K:	1700 K verder:	1726 K ons dossier:	1726 K het hele verhaal:	1740 K het hele	1740 K het volledige	1740 K de hele	1740 K hier het hele	1740 K hier alles	1765 K ook dit artikel:	1765 K dit ook:	1766 K ook het interview	1766 K ook het verhaal	1766 K ook ons	1766 K ook onze	1766 K ook de analyse	1766 K ook de reportage	1766 K ook de column	1766 K ook dit	1766 K hier het interview	1766 K hier de analyse	1769 K	1771 K dit verhaal	1771 K dit artikel
leestip	1700 K:
legg	1842 K til
leggi	13 K	1418 K tutte le notizie	1419 K anche	1419 K anche:	1419 K qui	1419 K tutto	1419 K:	1419 K pure:	1430 K tutti gli articoli di
legyen	31 K ön az első	1307 K
leia	13 K	1977 K mais sobre	1978 K também	1978 K também:	1978 K mais	1978 K:	1978 K aqui	1978 K mais:
leiad	930 K meid
leidsid	921 K vea	921 K artiklist vea
leiten	3 K sie
ler	1978 K também	1978 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1105 K plus lus	1120 K réponses sont générées	1121 K points clés	1808 K mer om	1809 K også	1809 K også:	1809 K mer	1809 K mer:	1809 K:	1809 K hele saken	1809 K om	1809 K her	1809 - K også	1816 K videre med	1830 K eavisen	1830 K avisa	1830 K avisen	1843 K	1845 K videre
leseempfehlung	502 K:
lesen	13 K sie	443 K sie mehr zu	443 K sie mehr zum	444 K sie auch	444 K sie mehr	444 K sie hier	444 K sie dazu	444 K sie jetzt	444 K sie außerdem	444 K sie mehr zum thema	502 K sie hierzu:	526 K sie weiter:	526 K sie unser dossier:	534 K sie
lesenswert	502 K:
leserbrief	441 K
leserbriefe	441 K an
leserkommentare	511 K geben
lesetipp	444 K	444 K:
lest	444 K auch
""", 'li': """
licencia	894 K creative commons
licenciada	867 K en
licenciado	867 K en
license	758 K this
lies	444 K auch	444 K mehr	444 K dazu	534 K
lihat	1346 K juga	1346 K juga:	1361 K video	1373 K pula:
liitu	930 K
liity	1044 K
like	12 K us	644 K what you're reading	661 K and follow
liker	1844 K du
limited	746 K time	746 K-time
link	2635 K bài gốc
lire	1105 K tous nos articles	1106 K aussi	1106 K également	1106 K	1106 K notre	1106 K l'article	1106 K plus	1106 >> K
lisa	930 K meid	930 K
lisez	13 K	1106 K aussi	1146 K
listen	1 K to	678 K |	678 K:	728 K to the latest episode	728 K to the full episode	728 K to the full interview	728 K again on	770 K to our	770 K as	787 K
live	351 K:	444 K-ticker:
liveblog	1700 K:
""", 'll': """
llegeix	211 K també	211 K més
llegiu	211 K també
llicenciada	217 K en periodisme
llicenciat	217 K en periodisme
""", 'lo': """
lo	847 K más leído en	847 K más visto en	847 K último en
loe	903 K ka	903 K lisaks	903 K veel	903 K edasi:	930 K
log	380 K ind eller opret	381 K ind	787 K in
logg	1840 K inn eller	1842 K inn
logga	2409 K in eller	2410 K in
logi	930 K sisse
loo	930 K
looking	787 K for
los	5 K comentarios	27 K comentarios	1727 K de dagelijkse
lowongan	1359 K kerja di
""", 'lu': """
lue	1014 K myös	1014 K myös:	1014 K lisää	1014 K lisää:	1014 K:	1014 K seuraavaksi:	1044 K
lugu	932 K jätkub
luister	1 K	1700 K ook	1700 K:	1700 K ook:	1724 K hier naar	1724 K de podcast	1769 K
luo	1033 K tunnus	1044 K
""", 'ly': """
lyssna	1 K på	2378 K	2378 K:	2410 K
lyt	1 K til	351 K til	381 K
lytt	1809 K til	1842 K
""", 'ma': """
maak	1727 K de puzzel	1736 K een bedrag over	1736 K je gift over	1736 K uw gift over	1736 K je bijdrage over	1736 K uw bijdrage over	1769 K
maandelijks	1672 K opzegbaar
mach	481 K den test:	534 K
machen	481 K sie den test:	481 K sie mit bei unserer	534 K sie
mai	2038 K multe detalii	2038 K mult pe această temă:	2066 K multe articole despre	2066 K multe știri despre
mail	1703 K de auteur	1715 K	1769 K
mais	1977 K lidas em	1977 K de	1977 K sobre	1977 K notícias de	1977 K notícias sobre	1981 K artigos de
make	12 K us	620 K a donation	620 K a contribution	620 K a gift	787 K
manda	863 K tus fotos
mandanos	863 K
mande	1993 K sua sugestão	1993 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1351 K bergabung
masuk	1378 K atau daftar
masz	1893 K temat?	1893 K temat dla
matote	1611 K klaidą
""", 'me': """
meer	1699 K over	1699 K uit	1699 K van	1699 K nieuws over	1700 K lezen:	1703 K artikelen van	1703 K van deze auteur	1740 K nieuws uit	1740 K nieuws over	1740 K weten?	1740 K over dit	1765 K over dit onderwerp:	1770 K lezen over
meest	1699 K gelezen in
meet	683 K the author	725 K our	787 K
mehr	443 K zum thema	443 K aus	443 K von	443 K zu	443 K lesen über	443 K über	444 K zum thema	444 K dazu	444 K dazu:	444 K lesen:	444 K aus dem ressort	444 K aus der region:	447 K vom autor	447 K von der autorin	447 K artikel von	474 K informationen zum einsatz von ki	502 K nachrichten aus	502 K aus dem archiv:	526 K hintergründe dazu:	526 K zu diesem thema:
meistgelesen	443 K in
mejla	2388 K reportern	2389 K
meld	1769 K je	1825 K deg på vårt	1842 K deg
melde	534 K
melden	534 K sie
members	789 K can read
menemukan	7 K kesalahan
mentse	1307 K
mer	1808 K om	1808 K fra	1809 K om saken:	2377 K om	2377 K från	2378 K om ämnet:	2378 K läsning:	2381 K av
merci	28 K de rester	28 K de respecter
mere	350 K om	350 K fra	351 K om emnet:
mest	2377 K läst i
met	1714 K medewerking van	1714 K dank aan anp	1714 K dank aan belga
mettiti	1446 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	848 K también	848 K:	848 K también:	877 K el video arriba	877 K el vídeo de arriba
mit	33 K gondol	411 K einem abo	454 K material von	455 K material von
mitarbeit	468 K:
""", 'mn': """
mnenja	2308 K avtorjev
mnenje	2308 K avtorja
""", 'mo': """
modtag	381 K
mohlo	263 K by vás zajímat:
molimo	28 K vas da
monat	411 K kostenlos	411 K gratis
more	677 K from	677 K on	678 K from	678 K on this	678 K to read:	678 K on this story:	678 K on this topic:	678 K stories:	678 K on:	683 K by	683 K stories by	752 K coverage:	782 K news:	784 K videos from	799 K local headlines	799 K local news	799 K local stories	799 K national news	799 K top stories	799 K world news	799 K business news	799 K sports news	799 K breaking news
most	677 K read in	677 K read on	677 K viewed in	677 K popular in	677 K popular on	782 K read:
""", 'mu': """
mua	2640 K vé
muhabir	2516 K:
muista	1044 K vahvistaa
mus	1610 K rasite
must	678 K read:	782 K-see:
""", 'na': """
na	1742 K de advertentie gaat	1957 K sua caixa de entrada	2318 K voljo v	2318 K voljo na
nachrichten	423 K-app
nahlaste	303 K chybu
najdete	12 K nás
najnowsze	1889 K z
najnowszy	1896 K numer
najpopularniejsze	1889 K w
namestite	2318 K
namluveno	280 K
napisz	31 K pierwszy
nata	1429 K a
nato	1429 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1307 K felejtse el megerősíteni
neem	1772 K nu
nehmen	534 K sie
nei	1416 K commenti
nella	1401 K tua mail	1401 K tua email	1401 K tua casella
nema	32 K komentara
nemate	2208 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	443 K artikel aus
new	746 K year sale	785 K episodes
news	423 K-app
newsblog	444 K:
newsletter	420 K an	420 K von
next	678 K:
""", 'ng': """
nghe	1 K	2626 K:	2641 K podcast của báo	2641 K podcast của chúng tôi	2641 K toàn bộ bài	2641 K bài viết
""", 'ni': """
nicht	441 K mehr kommentieren	441 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1923 K masz czasu czytać
nieuws	1770 K via whatsapp
nikmati	1364 K berita	1369 K
nimate	2328 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	848 K te pierdas:	1957 K seu e-mail	1957 K seu email	1966 K facebook e no	1966 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	845 K de participación
nos	1106 K lecteurs ont lu	1975 K comentários
noskaties	1650 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	847 K de
notify	651 K me of	651 K me when
notre	1106 K dossier	1106 K article	1106 K enquête :	1106 K reportage :
nous	12 K suivre
nova	2314 K številka
novi	2193 K broj
now	678 K read:	777 K only	777 K just
nowy	1896 K numer
""", 'nu': """
nu	32 K există comentarii	1746 K # weken voor	1746 K # maanden voor	1762 K de eerste maand voor	1772 K met korting
nur	411 K für mitglieder	523 K # euro	523 K # €	543 K für kurze zeit	543 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	266 K autorovi	266 K autorce	1893 K autorze	1893 K autorce	1990 K autor escreve segundo o novo	2005 K seu comentário será	2048 K postare distribuită de
""", 'ob': """
obejrzyj	1890 K wideo	1890 K:	1906 K film	1906 K wideo
objevili	7 K jste
obserwuj	12 K	1920 K
""", 'oc': """
ocenite	2191 K	2312 K
ocijenite	2191 K
""", 'of': """
ofert	224 K per
offerta	1461 K speciale
offrez	3 K
offrir	3 K
ofrecido	876 K por
""", 'og': """
oglejte	2297 K si video
""", 'ok': """
okuyun	2482 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	915 K midagi	915 K kogenud
oletko	1023 K kokenut	1023 K itse kokenut
oliko	1045 K tästä
olvasd	1281 K el	1281 K el:	1307 K el
olvass	1281 K tovább:
olvassa	1281 K el	1281 K el:	1281 K el ezt is	1307 K el
""", 'om': """
om	354 K forfatteren	354 K skribenten	1672 K verder te lezen	1697 K te reageren	1812 K forfatteren	1812 K skribenten	2381 K skribenten	2381 K författaren
""", 'on': """
on	660 K facebook and twitter	660 K facebook, twitter	660 K instagram, facebook	660 K twitter and facebook	660 K instagram and facebook	678 K our site:
onbeperkt	1672 K toegang
onko	1023 K sinulla juttuvinkki	1023 K sinulla vinkki	1023 K sinulla tietoa	1023 K sinulla aiheesta	1045 K sinulla asiakirjoja
only	736 K registered	736 K subscribers	736 K members
ontdek	23 K meer van	1769 K
ontvang	1676 K elke	1769 K
onze	1724 K podcast is te
""", 'oo': """
ook	1700 K interessant:	1765 K in het nieuws:	1765 K lezen:
""", 'op': """
op	1687 K facebook en twitter	1687 K facebook, twitter	1687 K facebook en instagram	1687 K facebook, instagram
opdaget	382 K en fejl
opdater	381 K
opinion	678 K |
opozorite	2330 K na napako
oppdater	1842 K
opprett	1840 K en	1840 K konto	1840 K bruker	1842 K
oppsummeringen	26 K er
oprac	1918 K.
opracowanie	1918 K:
opret	380 K en gratis	380 K dig gratis	381 K
opsummeringen	26 K er
""", 'or': """
order	787 K
originally	798 K published by	798 K published in	798 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	920 K	930 K
osallistu	1030 K	1044 K
ossza	3 K meg	1307 K meg
osta	920 K pilet	930 K	1030 K liput	1044 K
oszd	3 K meg	1307 K meg
""", 'ot': """
ota	1023 K yhteyttä toimittajaan	1023 K yhteyttä toimitukseen	1027 K yhteyttä	1044 K yhteyttä	1044 K käyttöön
""", 'ou': """
our	752 K earlier coverage:	782 K latest coverage:	791 K app	791 K podcast	791 K newsletter	791 K channel	791 K telegram channel	791 K whatsapp channel	791 K free newsletter	791 K daily newsletter	791 K apps
out	743 K every
ouvir	1 K
""", 'ov': """
ovaj	2190 K sažetak
over	1704 K de auteur	1705 K de auteur
""", 'pa': """
paid	703 K for by
para	845 K participar	845 K comentar	864 K comunicarse con	864 K contactar con	879 K poder comentar	1975 K comentar
partager	3 K
partagez	3 K
partecipa	1440 K al nostro
participe	12 K
participez	1130 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	723 K of this article	723 K of this story
pas	32 K encore de commentaire
pasang	1364 K aplikasi
pasidalinkite	1596 K savo istorija	1610 K
pass	656 K this on
passend	444 K dazu	444 K dazu:
patreon	2506 K'dan
payment	629 K methods:
""", 'pe': """
peatoimetaja	912 K:
pentru	2048 K a vedea acest	2048 K a vizualiza acest
penulis	1353 K:	1354 K:	1354 K :
per	420 K e-mail zugeschickt	420 K mail zugeschickt	1394 K leggere tutto	1396 K gli abbonati	1396 K chi ha un abbonamento	1416 K commentare	1419 K approfondire	1419 K approfondire:	1430 K contattare l'autore	1430 K contattare l'autrice	1430 K scrivere all'autore	1430 K scrivere all'autrice	1433 K segnalazioni
periodista	217 K especialitzada	217 K especialitzat	866 K de	866 K especializada	866 K especializado
perskaitykite	1610 K
pewarta	1353 K:	1354 K:	1354 K :
""", 'pi': """
piedalies	1650 K
piesakies	1641 K
pievieno	1650 K mūs	1650 K
pievienojies	1635 K	1650 K
pievienojieties	1635 K
pilihan	1346 K editor:
pirkite	1601 K bilietus
pitaj	2190 K
pitajte	2190 K
pitch	620 K in
""", 'pl': """
place	727 K a classified	727 K an ad
play	732 K our	732 K today's	787 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1105 K d'articles sur	1105 K d'infos sur
""", 'po': """
pobierz	13 K	1909 K z	1909 K w	1909 K na	1909 K w sklepie	1920 K aplikację	1938 K aplikację
podaruj	3 K	1914 K
podcast	444 K-tipp:	678 K:	1106 K :
podcastunk	1295 K
pode	1978 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2268 K
podporujte	298 K	2268 K
podprite	2325 K
podsumowanie	26 K wygenerowane	26 K zostało	1902 K artykułu	1902 K wygenerowane	1902 K przygotowane
podziel	3 K się
pogledaj	2175 K video
pogledajte	2175 K i	2175 K još	2175 K video	2175 K:
poglejte	2297 K tudi	2297 K:
poin	1357 K penting oleh	1357 K-poin penting oleh
points	1121 K clés
polecamy	1890 K:
poll	733 K:
pomohl	281 K vám
pomohol	2252 K vám
pon	880 K a prueba tus
ponturi	2044 K și sesizări
popular	677 K in
posa	222 K a prova els teus
posez	1120 K vos questions	1120 K votre question
poslat	293 K
poslechnout	1 K
post	674 K a comment
posted	677 K in	678 K in:
posts	27 K
potrebbe	1419 K interessarti:
pots	215 K enviar-nos
pour	1066 K nous soutenir	1075 K débloquer	1103 K réagir	1103 K commenter	1106 K aller plus loin	1106 K rappel :	1124 K nous contacter	1124 K contacter	1134 K écouter cet épisode
povezano	2175 K:
povzetek	2311 K	2311 K članka
pozrite	2238 K si	2238 K si video
""", 'pr': """
pr	1500 K:
pratite	12 K	2205 K
preberite	2297 K tudi	2297 K še	2297 K več	2297 K:	2297 K si
prefer	707 K
pregunta	220 K a la nostra
prenesi	2318 K
prenesite	13 K	2318 K	2325 K aplikacijo
prenota	1440 K il tuo posto per l'evento
prenumerata	1608 K nuo
prenumeruokite	1608 K ir skaitykite	1608 K nuo	1608 K tik	1610 K
press	770 K play
pretplatite	2205 K se na
preuzmi	2198 K	2223 K aplikaciju
preuzmite	13 K	2198 K	2205 K aplikaciju	2223 K aplikaciju
previous	752 K coverage:
previously	678 K:
pridajte	12 K sa
prijavi	2210 K pogrešku
prijavite	2210 K grešku	2210 K pogrešku	2330 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1594 K prie	1610 K
prisluhnite	2297 K podkastu
privacy	644 K notice:
probeer	1746 K # maanden voor	1746 K # weken voor	1762 K	1769 K
proefabonnement	1672 K
profitez	1146 K
promoted	703 K by	756 K:
prosimy	28 K o
protokoll	468 K:
przeczytaj	1890 K także	1890 K też	1890 K:	1890 K też:
""", 'pu': """
publicado	856 K originalmente en
published	743 K every
puede	12 K seguir	864 K enviarnos	864 K contactar	864 K escribir
puedes	12 K seguir	848 K leer también	848 K leer:	864 K enviarnos	864 K contactar	864 K escribir	877 K escuchar todos los episodios
punti	1438 K chiave
puntos	872 K clave generados
punya	1352 K informasi	1352 K cerita	1352 K foto	1352 K keluhan
puoi	12 K seguirci	1433 K inviarci
push	426 K-nachrichten	426 K-benachrichtigungen	426 K-mitteilungen
pushmeldingen	1682 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2631 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	856 K prohibida
quelle	453 K: dpa	453 K:
quellen	453 K:
quer	1993 K sugerir	1993 K contar	1993 K receber as principais
questa	26 K sintesi	1437 K traduzione
questions	766 K
questo	8 K articolo ti	26 K riassunto	1437 K articolo è stato tradotto	1440 K articolo è pubblicato sul numero	1445 K articolo aderisce
quick	752 K read:
quieres	864 ¿K contarnos
quiz	517 K:	1149 K.	1149 K -	1149 K :	2498 K:
""", 'ra': """
radije	2208 K slušate
radote	1602 K klaidą
raje	2328 K poslušate
raksti	1636 K autorei	1636 K autoram
raksts	1652 K turpinās
rangkuman	1357 K ini	1357 K oleh	1357 K ai
rate	8 K this
""", 're': """
re	1149 (K)lire
reach	683 K the reporter	683 K the author	715 K
reacties	5 K	27 K	1751 K worden
read	13 K this in	677 K more on these	677 K more about	677 K more from	678 K more	678 K more:	678 K also	678 K next	678 K:	678 K |	678 K all about it	678 K next:	683 K more by	730 K more of our	738 K this and more	738 K this story	742 K our	746 K on with	746 K on for	747 K on with	752 K the full report here	752 K the full story here	782 K our explainer:	782 K our analysis:	782 K our guide:	782 K our interview:	782 K this next:	782 K our latest:	787 K
readers	736 K must use	736 K must log
reageren	5 K	1751 K kan	1751 K is alleen	1771 K op dit artikel
receive	643 K emails from	651 K notifications	742 K the	742 K our
recevez	1083 K chaque	1083 K tous les	1083 K gratuitement
recevoir	1089 K les alertes
recibe	824 K cada	824 K todas las	863 K las noticias	863 K en tu whatsapp
recibir	830 K notificaciones
recomandarea	2038 K noastră:
recomendado	1978 K:
recomendamos	848 K:
recomienda	3 K
recommended	678 K:	752 K reading:
redactor	217 K de	866 K de	866 K en
redactora	217 K de	866 K de	866 K en
redaktion	468 K:
redzi	1651 K kļūdu
regala	3 K
regale	3 K
regarder	1106 K :
regardez	1134 K la vidéo ci-dessus	1134 K la vidéo ci-dessous
register	725 K for our	787 K
registreeru	920 K
registrer	1840 K deg
registrera	2409 K dig
registrieren	409 K sie sich
rejoignez	12 K	23 K les
relacionado	848 K:	1978 K:
related	678 K:	678 K |	678 K story:	678 K stories:	678 K article:	678 K reading:	678 K video:	678 K content:	782 K coverage:
relire	1106 K
remarks	27 K
rendeld	1294 K meg
rendelje	1294 K meg	1307 K meg
report	7 K an error	7 K a mistake	787 K
reporter	1353 K:	1354 K:
reporting	691 (K by	692 K by	693 K by
reserva	874 K tu plaza
reserve	725 K your seat	1999 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1138 K informé avec notre appli	1138 K informés avec notre appli
resum	220 K generat	220 K fet
resume	872 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1106 K	1106 K ici	1130 K notre hors-série	1134 K tous les épisodes
rezervuokite	1610 K
rezime	2190 K
rezumat	2049 K generat	2049 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1401 K ogni
ringkasan	1357 K ini	1357 K dibuat	1357 K oleh	1357 K ai
rispetta	28 K
""", 'ro': """
rodyti	1610 K
""", 'ry': """
ryhdy	1044 K
""", 's': """
s	296 K využitím zpráv
""", 'sa': """
saada	915 K oma vihje	915 K meile	915 K oma arvamuslugu	915 K arvamuslugu	930 K
saat	1044 K ilmoituksen	1044 K sähköpostin	1044 K
saiba	1978 K mais	1978 K mais:
saken	1845 K fortsetter
saksikan	1346 K juga	1361 K video	1361 K live	1361 K live streaming
sale	746 K:
salvesta	930 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1077 K engagement
save	747 K #% on your first	747 K #% on an annual	747 K #% on a digital
sazinies	1650 K
saznajte	2175 K više:
""", 'sc': """
scan	708 K to join	738 K the qr code	738 K the code
scannez	1138 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	519 K
schalten	519 K sie
schau	534 K
schenk	500 K diesen
schenken	500 K sie diesen
schick	534 K
schicken	534 K sie
schlagworte	443 K zu
schon	523 K ab # euro
schreib	534 K
schreiben	31 K sie den ersten	447 K sie unserem autor	447 K sie der autorin	447 K sie uns	534 K sie
schrijf	1769 K je
scopri	23 K di più da	1440 K i giochi	1440 K i nostri giochi
scrivi	31 K il primo	1422 K all'autore
scroll	728 K down for video	1374 K ke bawah	1374 K untuk
""", 'se': """
se	351 K også	351 K video	351 K også:	367 K flere jobs	381 K hele	381 K flere	381 K alle	879 K adhiere a los criterios	894 K permite la reproducción	1433 K vuoi raccontare	1433 K hai informazioni	1809 K også	1809 K video	1809 K også:	1842 K hele	1842 K alle	1842 K mer av	1993 K tiver informações	1993 K você tem informações	2378 K också	2378 K även	2378 K även:	2410 K hela	2410 K alla	2410 K mer av
sea	28 K respetuoso	31 K el primero
search	769 K thousands of
see	7 K an error	7 K a mistake	677 K more from	678 K also	678 K more	678 K more:	678 K also:	683 K all posts by	683 K author archive	782 K our explainer:	784 K more videos	787 K
seen	788 K
segera	1335 K unduh aplikasi
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	868 K
seguinos	12 K
seguir	868 K a
seguiu	12 K-nos
sehen	478 K sie hier das	478 K sie im video	478 K sie das video	534 K sie
sei	31 K der erste	31 K die erste	1433 K stato testimone	1433 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1594 K	1610 K
seko	1635 K	1650 K
sekojiet	1635 K
selanjutnya	1373 K:
sem	32 K comentários
senaste	2377 K nytt om
send	3 K this	361 K os et krypteret	361 K os dit tip	381 K	683 K us your	683 K tips to	683 K your tips	683 K feedback to	683 K your story ideas	766 K us	766 K your	766 K photos	766 K pictures	787 K	1819 K sikkert tips	1819 K tips	1842 K	1842 K saken videre
senden	534 K sie
seneste	350 K nyt om
sent	743 K every	743 K each
seotud	903 K:
ser	1844 K du noe feil	2411 K du något fel
ses	1109 K derniers articles
set	787 K
setzen	534 K sie
seu	27 K comentário	2005 K comentário será
seuraa	12 K	1027 K kirjoittajaa	1027 K toimittajaa	1044 K
""", 'sh': """
share	3 K this	3 K the article	683 K your story	766 K your	787 K
shop	787 K
short	674 K survey
""", 'si': """
si	28 K prega di	215 K tens informació	864 K tienes información	864 K tiene información	864 K tenés información	864 K conoces algún	864 K conoces un caso	1124 K vous avez des informations	1124 K vous disposez	1124 K vous souhaitez
sia	31 K il primo
sichere	534 K
sichern	534 K sie
sie	7 K haben einen fehler	12 K finden uns	447 K erreichen die autorin	447 K erreichen den autor	467 K erreichen	543 K haben schon ein abo	543 K haben ihr limit	543 K haben das limit	543 K haben schon ein konto
sieh	478 K dir das video
siehe	444 K auch
siga	12 K	12 K-nos	863 K el canal	1990 K este autor	1990 K esta autora
sign	620 K up here	643 K up to get	643 K up to receive	644 K up to	644 K up for	644 K up here	644 K up (it's	739 K up for push	739 K up for alerts	739 K up for text alerts	739 K up for breaking news alerts	774 K up to our	774 K up for our	774 K up for breaking	774 K up for free	787 K up	787 K in
sigue	12 K a	848 K leyendo:	863 K el canal	868 K a	893 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1346 K juga	1346 K juga:	1346 K:	1346 K video	1351 K berita	1361 K video	1372 K berita selengkapnya	1372 K berita lainnya	1373 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1378 K artikel gratis
sisesta	930 K
siste	1808 K nytt om
sitter	1844 K du på	2411 K du på
siz	33 K ne
sizce	33 K
sizin	2511 K başiniza
""", 'sk': """
skaitykite	1584 K daugiau	1584 K taip pat	1584 K ir	1610 K
skapa	2409 K ett	2409 K konto	2410 K
skaties	1625 K arī	1650 K
skicka	2410 K
skinite	13 K	2198 K	2223 K aplikaciju
skontaktuj	1893 K się z autorem
skopiuj	1914 K link	1914 K
skriv	361 K til journalisten	362 K til	381 K	381 K direkte	1842 K inn	1842 K direkte	1842 K til oss	2410 K upp	2410 K direkt
""", 'sl': """
sledite	12 K	2325 K
sleduj	12 K
sledujte	12 K	263 K:	298 K	2268 K
slik	1841 K bruker	1841 K jobber
""", 'so': """
so	474 K nutzen wir ki
sob	1990 K supervisão de
sobre	852 K el autor	852 K la autora	852 K la firma	853 K el autor	853 K la autora	853 K la firma	1982 K o autor	1982 K a autora	1983 K o autor	1983 K a autora
sois	31 K le premier
solliciteer	1772 K nu
sollten	447 K ihnen fehler
solo	815 K para suscriptores	1396 K per abbonati	1461 K per te
somente	1953 K para assinantes
sondage	1149 K -	1149 K.
sorodna	2297 K novica
sorodno	2297 K:
sostenete	1459 K
sostieni	1389 K	1389 K il	1389 K la	1459 K
souhrn	280 K	280 K článku
soutenez	1069 K	1069 K le
soutenir	1069 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2410 K
special	746 K offer	752 K report:
speel	1727 K onze
spela	2410 K upp
spelregels	1697 K
spende	404 K für
spenden	404 K für	494 K an:
spendenkonto	494 K:
spiel	481 K unser
spielen	481 K sie unser
spill	1842 K av
sponsored	703 K by	756 K:	799 K by our
sponsorizzato	1442 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2325 K
spring	746 K sale
spytaj	1902 K
""", 'st': """
sta	1769 K
start	746 K your	773 K your day with	773 K your morning with	773 K your week with	1772 K nu
stavovi	2187 K autora	2187 K izraženi	2187 K izneti	2187 K izneseni
stay	28 K on topic	644 K up to date with	730 K with	738 K ahead with	787 K
ste	7 K opazili
stel	1769 K
stellen	474 K sie der
stem	381 K	1727 K mee	1769 K	1842 K
steun	1745 K	1769 K
stiahnite	13 K si	2268 K si aplikáciu
stimm	481 K jetzt ab:
stimmen	481 K sie jetzt ab:	534 K sie
story	759 K by
straipsnis	1612 K tęsiasi
streszczenie	26 K wygenerowane	1902 K	1902 K artykułu
stuur	3 K dit	1769 K
""", 'su': """
su	27 K comentario	1407 K facebook e twitter	1407 K facebook e instagram
subscreva	2003 K o nosso podcast
subscribe	12 K to our	627 K to	644 K to	708 K to the	708 K to	736 K to comment	746 K	787 K	789 K for
subscribers	789 K can read
subscriptions	747 K start at
subskrybuj	1920 K
sui	1407 K nostri canali
suivez	12 K	1126 K
suivre	1126 K
suka	1358 K artikel ini
sull	1423 K'autore	1424 K'autore
sumate	12 K
sumber	1354 K:	1354 K :
summary	723 K
summer	746 K sale
support	627 K	627 K the	787 K
sur	1086 K l'application	1094 K facebook et twitter	1094 K facebook, twitter	1094 K facebook et instagram	1106 K le même sujet
survey	733 K:
susikurkite	1610 K
susisiekite	1610 K
""", 'sv': """
svar	367 K på vores	381 K	1825 K på vår	1842 K
svara	2394 K på vår	2410 K
svideo	2191 K vam se
svidio	2191 K vam se
svidjelo	2191 K vam se
""", 'sy': """
syndicated	781 K with permission
synes	382 K du om
""", 'sz': """
szavazzon	1307 K
""", 'ta': """
ta	1825 K quizen	1825 K vår quiz	1842 K testen	1842 K vår	2311 K povzetek
taalfout	7 K	1697 K
tag	367 K quizzen	367 K vores quiz	381 K vores
tagged	678 K:
tags	678 K:
taip	1584 K pat skaitykite
take	732 K our	787 K
takip	12 K edin
tallenna	1044 K
tambahkan	1351 K
tanya	1357 K ai kami
tap	770 K play	787 K
tapkite	1610 K
tausta	1014 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	848 K puede interesar	848 K puede interesar:	848 K recomendamos:	848 K recomendamos leer:
tead	915 K teemast	915 K rohkem
tee	920 K test	1030 K testi	1044 K testimme
teile	3 K	534 K
teilen	3 K sie	534 K sie
teilt	3 K
tekst	934 K:	1714 K: door	1742 K gaat verder onder	1742 K loopt door onder	1742 K gaat verder na	1896 K ukazał się	1896 K pochodzi z	1902 K przetłumaczony	1902 K został przetłumaczony	1902 K czyta	2187 K izražava	2190 K je preveden	2190 K čita	2193 K je objavljen u
tekstas	1614 K:
teksti	1027 K
teksts	1654 K:
telegram	12 K kanalimiza
tell	656 K a friend	683 K us your story	787 K
telli	928 K	930 K
tellijana	930 K
tem	1993 K alguma informação	1993 K informações	1993 K uma sugestão	1993 K uma denúncia	1993 K alguma história	1993 K uma história
ten	1902 K skrót
tens	215 K informació	215 K una història
tento	280 K souhrn	280 K článek byl přeložen	2251 K súhrn	2251 K článok bol preložený
terjemahan	1357 K ini	1357 K dibantu
terms	691 K and conditions apply
test	367 K din viden	732 K your knowledge	1727 K je kennis	1825 K kunnskapene dine	2498 K:
testa	2394 K dina kunskaper
testaa	1030 K
teste	481 K dein wissen	534 K
testen	481 K sie ihr wissen	534 K sie
testez	1146 K
tetszett	8 K	1308 K
text	280 K byl přeložen	283 K vyšel v	468 K:	2251 K bol preložený	2254 K vyšiel v
texte	1120 K traduit
texten	2412 K fortsätter
texto	872 K traducido	1997 K traduzido
""", 'th': """
tham	2631 K gia kênh	2640 K gia khảo sát	2640 K gia bình chọn
thank	699 K you for reading
thanks	699 K for reading
the	5 K comments	644 K latest news directly	677 K latest in	677 K latest from	723 K ai summary
theo	2617 K dõi báo	2617 K dõi trên	2631 K dõi báo	2631 K dõi chúng tôi	2631 K dõi kênh	2633 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	723 K article was	723 K article has been	723 K story was	723 K story has been	723 K content was	723 K summary	723 K translation	723 K piece was	728 K article is also available as audio	781 K article first appeared	781 K story first appeared	781 K piece first appeared	781 K post first appeared	781 K report includes material	781 K report includes information	781 K report includes reporting	781 K report contains material	789 K is a preview	794 K is an ai-generated	794 K is an ai	794 K ai-generated	794 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1419 K potrebbe interessare:
tiene	858 ¿K información
tienes	851 ¿K una historia	858 ¿K información	858 ¿K una historia	859 ¿K alguna	864 ¿K algo que
tijdelijk	1772 K:
tiklayin	2482 K
tilaa	1044 K
tilmeld	381 K
tin	2626 K liên quan:
tip	361 K journalisten	361 K redaktionen	620 K your	1703 K de redactie	1703 K ons	1769 K
tippfehler	7 K
tips	788 K?	1819 K journalisten	1819 K redaksjonen	1819 K oss	1820 K	2388 K:
tipsa	2388 K reportern	2388 K redaktionen	2388 K oss	2388 K anonymt
""", 'to': """
to	26 K podsumowanie	674 K join the conversation	730 K hear more	1902 K streszczenie	1902 K podsumowanie
toate	2046 K articolele lui
toda	882 K la información en nuestra
todas	847 K las noticias de
todos	27 K los comentarios	27 K os comentários	851 K los artículos de	1981 K os artigos de
toeta	927 K
toimittaja	1027 K
toista	1044 K
tonton	1346 K juga	1346 K:	1346 K juga:	1361 K video
top	677 K stories in	677 K stories from
topics	678 K:
toto	26 K shrnutí	280 K shrnutí	2251 K zhrnutie
tous	27 K les commentaires	1105 K les articles de	1109 K les articles de
toute	1105 K l'actualité de	1105 K l'actu	1138 K l'info dans votre poche
""", 'tr': """
traduit	1120 K avec l'aide	1120 K à l'aide
transmettez	3 K
treat	787 K yourself
trending	677 K in	752 K:
trimite	3 K	2044 K-ne
try	732 K today's	732 K our	742 K our	746 K	747 K one month for $#	747 K one month for £#	747 K one month for €#	747 K it for $#	747 K it for £#	747 K it for just $#	747 K it for just £#	747 K a month for $#	747 K a month for £#	747 K us for $#	787 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	822 K correo electrónico	879 K comentario será	2051 K ce părere ai
tud	1289 K valamit
tudo	1977 K sobre
tudsz	1289 K valamit
tule	920 K tööle	1030 K lukijailtaan	1030 K mukaan	1044 K mukaan
turite	1596 K naujieną	1596 K informacijos	1596 K istoriją
turn	739 K on alerts
tutte	1418 K le notizie su	1457 K le notizie di
tutti	27 K i commenti	1422 K gli articoli di	1443 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1759 K kunt zich altijd
""", 'ui': """
uit	1700 K het archief:	1765 K ons archief:
uitschrijven	1759 K kan
""", 'uj': """
uji	1362 K pengetahuanmu	1362 K pengetahuan anda
""", 'ul': """
ultime	1418 K notizie di
""", 'um': """
um	441 K kommentare zu
""", 'un': """
un	1124 K témoignage	1124 K fait	1134 K podcast à écouter	1435 K post condiviso da	2053 K articol susținut de	2053 K articol în parteneriat	2053 K proiect susținut de
una	870 K publicación compartida por	870 K publicación compartida de
unbegrenzter	497 K zugang
unduh	13 K	1335 K aplikasi	1364 K
une	7 K erreur	7 K coquille	7 K faute	1109 K information à nous transmettre	1116 K info à nous	1124 K info	1124 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	634 K access for
unlock	746 K
unser	494 K spendenkonto	517 K wochenquiz	517 K quiz	533 K autor	533 K reporter	533 K redakteur	533 K korrespondent	536 K chatbot	536 K ki-chatbot	536 K wochenrätsel
unsere	444 K leseempfehlung	533 K autorin	533 K reporterin	533 K redakteurin	533 K korrespondentin	536 K ki	536 K frage der woche
untuk	1351 K mendapatkan
""", 'up': """
up	678 K next:
upozornit	303 K na chybu
upozornite	2273 K na chybu
uppdatera	2410 K
""", 'us': """
users	736 K must
""", 'uu': """
uuenda	930 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	903 K ka	930 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1636 K tev ir ziņa	1636 K tev ir ko	1636 K esi pieredzējis	1651 K raksts
vam	2312 K je bil	2312 K je bila
van	1289 K egy jó	1289 K egy tipped	1289 K egy tippje	1308 K olyan	1308 K olyan dokumentuma
var	31 K först	2410 K med
varaa	1044 K
vasta	930 K
vastaa	1030 K	1044 K
vastaava	1042 K päätoimittaja:
vastutav	912 K väljaandja:
""", 've': """
vea	848 K también	848 K también:	877 K el video a continuación	877 K el vídeo a continuación
ved	361 K du mere	361 K du noget
vedd	1307 K meg
vedi	1419 K anche	1419 K anche:	1422 K tutti gli articoli di
vegeu	211 K també
vegye	1307 K meg
vegyen	1294 K jegyet	1294 K részt	1307 K részt
veillez	28 K à
veja	1977 K mais em	1978 K também	1978 K mais	1978 K:	1978 K também:	1978 K mais:	2003 K o vídeo abaixo	2003 K o vídeo acima	2003 K os vídeos mais assistidos
venujte	2264 K
ver	848 K también	851 K todos los artículos de	1981 K todos os artigos de
verder	1726 K lezen:	1765 K in het nieuws:
verhaal	1742 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	500 K sie diesen
verschijnt	1733 K elke	1733 K iedere
verstuur	3 K dit
vertaling	1714 K:
verwandtes	502 K thema:
vet	1819 K du mer	1819 K du noe	2388 K du mer	2388 K du något
veuillez	28 K respecter
vezane	2175 K vesti:
vezi	2038 K și	2038 K și:	2038 K:	2046 K toate articolele	2055 K video mai sus	2055 K video mai jos
""", 'vi': """
vi	381 K vil gerne høre	391 K har tidligere skrevet	1842 K vil gjerne høre	1853 K har tidligere skrevet	2410 K vill gärna höra	2420 K har tidigare skrivit
viac	2238 K:	2238 K k téme:
video	728 K above:	728 K below:	759 K by	1361 K:	1726 K:	2175 K pogledajte	2641 K:
vidi	2175 K još
view	683 K all posts by	683 K all articles by
vil	367 K du arbejde	367 K du være med på holdet	1825 K du jobbe	1825 K du være med på laget
vill	2394 K du jobba	2394 K du arbeta
vind	367 K billetter	381 K
vinkkaa	1023 K toimitukselle	1023 K
vinn	1825 K billetter	1842 K	2394 K biljetter	2410 K
vir	2323 K:
viri	2323 K:
vis	28 K respekt	381 K indhold	1842 K innhold
visa	28 K respekt	2410 K innehåll
visit	787 K
visita	874 K nuestra tienda	1440 K lo store	1440 K il nostro store
visite	1999 K a nossa loja	1999 K nossa loja
viste	7 K
visualizzando	1435 K questo contenuto
viu	7 K algum	1993 K algo	1993 K alguma coisa
""", 'vk': """
vklopi	2318 K
vklopite	2318 K
""", 'vo': """
voce	1437 K generata
voeg	1769 K
voir	1105 K tous les articles	1106 K aussi	1106 K la vidéo	1109 K tous les articles de	1134 K la vidéo ci-dessus
voit	1023 K lähettää vinkin
voita	1044 K
voix	1120 K générée
volg	12 K ons	12 K	1715 K	1769 K
voller	497 K zugriff
vols	215 K compartir	215 K explicar
vond	8 K je dit	1750 K je deze
voor	1721 K dit artikel	1762 K maar # euro per	1762 K maar €#	1762 K slechts # euro per	1762 K slechts €#
vote	787 K
votre	27 K commentaire	1083 K adresse e-mail	1083 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1075 K est offert	1083 K désinscrire à tout moment	1083 K pouvez vous désinscrire à tout moment	1109 K avez une information	1116 K travaillez	1116 K avez été	1116 K êtes témoin	1116 K avez une information	1116 K souhaitez témoigner	1124 K avez une info	1124 K avez une information	1124 K avez des informations	1124 K disposez	1124 K souhaitez	1124 K êtes concerné	1124 K êtes témoin	1124 K avez été témoin	1124 K avez des photos	1124 K pouvez nous	1124 K pouvez joindre	1124 K pouvez contacter	1124 K pouvez écrire à
voz	872 K generada
""", 'vr': """
vrei	2044 K să ne spui
""", 'vu': """
vuoi	1433 K segnalarci	1433 K raccontarci
""", 'vy': """
vytisknout	293 K
""", 'wa': """
want	788 K to	789 K to	789 K more
war	8 K dieser	8 K der	510 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	699 K this forwarded	764 K this	1750 K deze	1770 K je erbij	1770 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1727 K is jouw mening	1750 K vind je van	1750 K vond u van	1750 K vindt u van
watch	661 K us on	678 K |	678 K now:	678 K more:	678 K the video:	678 K the latest	678 K:	728 K the video above	728 K the video below	728 K the clip above	728 K the clip below	728 K the full video	728 K the full interview	728 K the full episode	770 K more	770 K our	784 K more videos	787 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	629 K accept:	629 K accept visa	629 K accept paypal	727 K're hiring	727 K are hiring	734 K value your opinion	734 K'd love your feedback	773 K respect your privacy
wees	31 K de eerste
weet	1770 K je	1770 K u
weitere	443 K artikel zu	443 K artikel aus	443 K themen aus	447 K artikel von
weiterlesen	444 K:
wekelijkse	1676 K nieuwsbrief
werde	534 K
werden	534 K sie
were	788 K you
wesprzyj	1920 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	677 K others are reading	678 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1906 K znajdziesz	1906 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	510 K fanden sie	510 K fandest du	510 K finden sie	510 K hilfreich war	517 K gut kennen sie	517 K gut kennst du
wil	1770 K je
with	758 K inputs from	758 K input from	758 K agency inputs	758 K reporting by	758 K additional reporting
""", 'wo': """
wochen	411 K kostenlos	411 K gratis
wolisz	1923 K słuchać	1923 K posłuchać
word	23 K lid van	1745 K lid van	1745 K vriend van	1772 K nu	1772 K vandaag
work	727 K with us	727 K for us
worth	678 K reading:
""", 'wr': """
write	787 K to
""", 'ws': """
wspieraj	1920 K
wszystkie	27 K komentarze	1889 K artykuły o	1893 K artykuły autora
""", 'wy': """
wydrukuj	1914 K
""", 'xe': """
xem	2626 K thêm	2626 K thêm:	2626 K:	2626 K video	2626 >> K	2626 K tiếp:	2635 K các bài viết của tác giả	2635 K các bài viết khác của	2635 K thêm bài của tác giả	2641 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	863 K puedes recibir
yazi	2512 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	661 K can follow him on	661 K can follow her on	661 K can follow them on	670 K can withdraw your consent at any time	670 K may withdraw your consent at any time	678 K may also like:	678 K might also like:	678 K may also be interested in:	678 K may also want to read:	678 K may want to read:	708 K can get	717 K can reach	717 K can email	717 K can e-mail	717 K can contact	728 K can hear this story	728 K can listen to this	730 K can listen to	736 K must be	736 K can be part of	782 K may have missed:	789 K're reading	789 K are reading	790 K can also	790 K can now	790 K can
your	27 K comment	27 K comments	734 K opinion matters	773 K weekly guide to	773 K daily guide to	773 K essential guide to
""", 'yu': """
yuk	1335 K unduh aplikasi	1351 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1909 K
zanim	1932 K dodasz komentarz	1932 K skomentujesz
zapis	2308 K je mnenje
zapisz	1914 K ten	1914 K artykuł	1914 K tekst
zapratite	12 K	2205 K
zapytaj	1902 K	1902 K nas
zaujal	281 K vás	2252 K vás
""", 'zd': """
zdroj	296 K:	2266 K:
zdroje	296 K:	2266 K:
""", 'ze': """
zeptejte	280 K se
zet	1769 K
""", 'zh': """
zhrnutie	2251 K	2251 K článku
""", 'zi': """
zie	7 K je een	1700 K ook	1770 K je
zini	1636 K ko vairāk	1651 K stāstu	1651 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1889 K więcej z	1890 K też	1890 K też:	1890 K także	1890 K:	1890 K wideo	1890 K film	1890 K zdjęcia	1890 K galerię	1906 K nagranie	1906 K materiał
""", 'zu': """
zugang	497 K zu allen
zugriff	497 K auf alle
zum	420 K newsletter	444 K thema:	444 K weiterlesen:	449 K autor	450 K autor	512 K kommentieren	533 K profil von
zur	449 K person	449 K autorin	450 K person	450 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1037 K
aamukirjeen	1037 K
aangemeld	1732 succesvol K
aanmelding	1775 bevestig je K
aanmerkingen	1712 op- of K
aastas	939 K
""", 'ab': """
abbestellen	416 jederzeit K
abbestellt	520 jederzeit K
abbonamenti	1466 K
abbonamento	1392 hai già un K	1392 scegli il tuo K	1395 per chi ha un K	1466 K
abbonati	1392 K per	1392 K a soli	1395 per gli K	1395 solo per K	1427 K	1462 K a	1462 K:	1462 K ora	1462 K per	1462 puoi, K	1463 i nostri K	1466 K
abbonato	1392 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1409 devi K
abmelden	488 wieder K
abo	495 pur-K
abonament	1867 masz już K	2075 K
abonare	2058 prin K ești
abonarea	2058 confirma K
abonat	2027 ești deja K
abone	2468 K olun ve	2523 K olun
aboneler	2513 K içindir	2513 yalnizca K	2513 sadece K	2527 K
abonelere	2488 K özel	2488 K özeldir	2488 K açik	2488 K açiktir
abonelerimiz	2524 K
abonelik	2527 K
abonements	1661 K
abonenci	1927 tylko K
abonenti	1653 tikai K
abonentiem	1623 tikai K	1653 teksts ir K	1653 raksts ir K
abonents	1623 jau esi K
abonne	1152 je m'K
abonnee	1669 al K	1669 word K	1669 nog geen K	1671 als K	1776 word K
abonneer	1776 K je
abonnees	1669 dit artikel is voor K	1671 alleen voor K	1761 K kunnen dit	1761 K kunnen het hele	1777 onze K	1780 K
abonnement	328 kræver K	398 K	552 K	1072 avec votre K	1156 K	1669 neem een K	1669 kiezen voor een K	1737 sluit een K af	1737 een K? log	1737 al een K	1761 nog geen K	1761 K dat bij je	1761 K af met	1776 kies een K	1780 K	1860 K
abonnementen	1780 K
abonnements	1156 K
abonnent	328 bliv K	328 allerede K	329 som K	393 en K	394 bliv K	407 sie sind noch kein K	410 als K	412 bereits K	412 bereits K:in	1787 bli K	1787 allerede K	1788 som K	1855 en K	1856 bli K
abonnenten	407 nur für K	407 exklusiv für K	522 lesen nur K	549 unseren K	552 K
abonnenter	328 kun for K	328 artiklen er for K	384 er for K	384 kun K	395 vores K	398 K	1787 kun for K	1787 denne saken er for K	1787 artikkelen er for K	1846 er for K	1846 bare K	1846 kun K	1857 våre K	1860 K
abonnentin	410 als K	412 bereits K
abonnentinnen	407 exklusiv für K	407 nur für K	407 K vorbehalten	549 unseren K
abonner	328 K for at	394 K på	1152 s'K	1787 K for å	1856 K på
abonnere	1832 ved å K
abonnez	1072 K-vous pour	1072 K-vous à partir	1152 K-vous	1152 K vous
abonniere	548 K unseren	548 K hier
abonnieren	415 newsletter K	429 whatsapp-kanal K	429 K sie unseren kanal	459 podcast K	520 hier K	546 google K	546 google news K	548 jetzt K	548 K sie
abonniert	412 bereits K
abrir	825 K en la app	1958 K no app
abstimmen	476 jetzt K:
abyste	248 K mohli číst dál
""", 'ac': """
accede	813 K a todo
accedi	24 K	1392 K per
accept	2034 K toate
acceptant	1098 en K les cookies
acceptar	219 K les galetes
accepteer	1691 K de cookies
accepter	1098 K les cookies
accepteren	1691 cookies te K	1691 cookies K
access	631 unlock full K	631 full K. no ads	748 K to every story	748 full K with no ads	776 year of K	776 months of K	776 want full K	776 K for half price
acconsento	1450 K a ricevere
accordance	741 K with our privacy
according	803 K to
account	631 create a free K to	631 sign in to your K	633 create an K to	748 please create a free K	800 create a free K	801 hold power to K	1669 maak een gratis K	1737 K is gratis en zo	1761 een gratis K	1776 maak een gratis K
accurate	755 K at time of
accused	803 K
aceptado	840 no has K las cookies
aceptaste	840 no K las cookies
aconseja	898 K
aconsejaba	898 K
aconselha	2021 K
acrescentou	2021 K
actionnaire	1153 sans K
""", 'ad': """
ad	11 K
adalah	1355 K dosen
adblock	259 vypněte K	342 slå K fra	1801 slå av K	1882 wyłącz K	2370 stäng av K
adblocker	434 K erkannt	434 K aktiv	434 nutzen einen K	434 verwenden einen K	434 trotz K	552 K	664 disable your K	664 you are using an K	664 K detected	1689 K uit
added	803 K
adgang	331 få K til	394 få fri K
admitiu	2021 K
admitted	803 K
adres	1870 twój K e-mail	1910 K e-mail
adresa	2028 K de email nu va	2029 K ta de email	2029 K ta de e-mail
adresiniz	2471 e-posta K
adresse	488 gültige e-mail-K	488 sie ihre e-mail-K	488 du deine e-mail-K	488 e-mail-K ein	1082 votre K e-mail	1082 votre K email
adresu	2171 na vašu e-mail K	2199 e-mail K	2199 mejl K
ads	801 we don't have K
advarede	397 K
advarer	397 K	1859 K
advarte	1859 K
advert	11 K
adverteix	242 K
advertentie	11 K
advertenties	1777 zonder K
advertisement	11 K	663 this K has not loaded
advertisements	11 K
advertiser	763 supplied by an K	763 provided by an K	763 paid for by an K	763 produced by an K	763 created by an K
advertorial	1767 dit is een K
advierte	898 K
adviseert	1779 K
""", 'af': """
affermato	1465 ha K
affichage	1128 K de ce contenu
affichant	1128 en K ce contenu
afficher	1098 pour K ce contenu	1128 ne peut pas s'K
affichera	1072 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	295 K odkazy	378 K-links	433 K-links	596 K links	663 contains K links	780 K links	780 K link	1041 K-linkkejä	1301 K linkeket	1767 K links	1837 K-lenker	2201 K linkove	2201 K linkovi	2265 K odkazy	2321 K povezave	2405 K-länkar
affiliatelenker	1837 K
affiliatelinks	37 K	378 K	527 K	1767 K
affiliati	37 link K
affiliation	37 liens d'K	1132 liens d'K
affiliazione	37 link di K
affirme	1155 K
affirment	1155 K
afhankelijk	1773 K van giften	1773 K van donaties
afiliacyjne	37 linki K	1916 linki K
afiliacyjnych	1916 linków K
afiliado	37 enlaces de K	37 links de K	875 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	875 enlaces de K
afiliate	37 linkuri K	2054 linkuri K
afiliats	225 enllaços d'K
afirma	898 K	2021 K
afirmar	242 va K
afirmou	2021 K
afleveringen	1756 alle K van
afmelde	333 K dig når
afmelden	1732 elk moment K	1732 elk moment weer K
afsnittet	368 hele K
aftrekbaar	1734 gift is K
""", 'ag': """
agences	1113 avec K	1114 avec K
agenturmaterial	451 mit K
aggiornamenti	1405 segui tutti gli K
aggiunto	1465 ha K
agora	2018 doe K
""", 'ah': """
ahora	895 dona K
""", 'ai': """
ai	183 K	366 af K	366 med K	1824 med K	1824 av K	2393 med K	2393 av K	2638 K
aidez	1117 K-nous à	1152 K-nous
aiheesta	1040 lisää K täältä
aiutaci	1426 K	1462 K a
aiutarci	1426 K	1462 K a
aizliegta	1633 bez atļaujas ir K
""", 'aj': """
ajakirjandus	938 meie K	938 sõltumatu K	938 K maksab	938 hea K
ajakirjandust	926 toeta sõltumatut K
ajakirjanik	916 K
ajakirjanikud	938 meie K
ajoute	1155 K
ajoutez	1152 K-nous
ajuda	239 K'ns
ajude	1987 K-nos	2018 K-nos
ajutorul	2059 K tău putem	2071 avem nevoie de K tău
""", 'ak': """
akci	282 naši K
akciu	2253 našu K
akismet	21 K to reduce spam
akkoord	1732 ga je K met onze	1732 gaat u K met onze
aktardi	2526 K
aktivieren	434 javascript K
akzeptiere	415 mit der anmeldung K
akzeptieren	415 mit der anmeldung K	436 cookies K
""", 'al': """
alamat	1333 K email
aldus	1779 K
alerta	2021 K
alertas	14 las K	828 recibe K	828 activa las K	1961 receba K
alertes	1087 recevez les K	1087 K info
alertou	2021 K
alerts	14 K	649 get K as
algemene	1732 ga je akkoord met de K
alin	2510 K
alive	801 local news K
alkaen	1039 K #
alles	407 lesen sie K	1761 lees K met
allow	665 K ads on
aloud	696 is read K by
""", 'am': """
amendat	2074 a K
ammesso	1465 ha K
""", 'an': """
anche	1463 siamo K su
andare	1385 prima di K via
android	422 für K und ios	645 our K app	1139 sur ios et K	1678 app voor K
angebot	495 ihr K	495 dein K	548 hier gibt es das K
angebote	488 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	542 ihre spende K	542 deine spende K	542 spenden K
angezeigt	436 inhalte K werden
anggota	1379 jadilah K
ankete	2257 našej K	2257 v K
anketi	35 našoj K	2195 našoj K	2195 u K	2316 naši K	2316 v K
anketimize	35 K
anketimizi	2497 okur K	2497 K
anketo	2316 kratko K	2316 našo K
anketu	35 našu K	2195 kratku K	2195 našu K
ankety	286 naší K	2257 našej K
ankiecie	35 naszej K	1907 naszej K	1907 w K
anlatin	2510 K
anlatti	2526 K
anmelden	24 K	399 jetzt K	476 jetzt K:	548 hier K
anmelder	363 er K	1821 er K
anmeldung	415 mit meiner K	415 mit ihrer K	415 mit der K stimmen	415 mit der K stimme	415 mit der K willige	415 mit der K willigen	415 mit der K erklären sie	461 K	515 hier geht es zur K
annetus	926 tee K	941 K
anno	1464 all'K
annonce	11 cette K
annoncelinks	37 K	378 K
annoncen	11 K
annoncer	395 uden K
annonsblockerare	2370 stäng av K
annonseblokkering	1801 slå av K
annonselenker	37 K	1837 K
annonsen	11 K
annonser	1857 uten K	2424 utan K
announced	803 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1465 ha K
ano	2020 por K
anoi	1057 K
anoniem	1712 K tippen	1749 ons K
anonim	2491 bize K
anonym	509 K an uns
anonymous	767 K
anonymously	767 K
anot	1620 K
anregungen	482 fragen oder K	482 fragen und K
ansehen	480 hier K	480 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	672 K our poll
antes	806 K de irte	1945 K de sair
anuncio	875 después del K	875 tras el K
anunciou	2021 K
anvender	342 vi K cookies
anytime	636 cancel K	802 cancel K
anzeige	11 der K	11 dieser K	433 nach der K weiter	505 dies ist eine K
anzeigen	436 mit einem klick K lassen
anzusehen	470 um das video K
""", 'ap': """
apelowali	1942 K
apeluje	1942 K
apgalvo	1660 K
aplicativo	1958 baixe o K	1958 baixe nosso K	2019 nosso K
aplikace	318 naše K
aplikaci	255 stáhněte si naši K	256 stáhněte si K	289 mobilní K	289 naší K	289 naší mobilní K	317 stáhněte si K a
aplikaciju	2226 preuzmite K i
aplikacja	1940 nasza K
aplikacji	1872 w naszej K	1872 otwórz w K	1930 naszej K
aplikasi	1334 K kami	1336 unduh K	1336 download K	1379 instal K	1379 unduh K kami	1379 unduh K gratis	1379 segera unduh K	1379 yuk unduh K	1380 K kami
apoiador	1948 torne-se K	1987 seja nosso K	2018 torne-se K	2018 seja nosso K	2018 seja K
apoiam	2010 nos K todos os meses
apoie	1987 K
apoio	1944 seu K	1948 seu K é	1987 seu K
aportaciones	886 gracias a las K
aporte	860 tu K	895 tu K
apoyan	886 que nos K cada mes
apoyo	805 su K	805 tu K	809 con tu K	809 tu K es	860 tu K
app	422 als K	485 mit der K	485 in der K	486 -K	518 mit der K der	645 get our K	645 in our K	645 use our K	645 our new K	645 our ios K	648 get the K	779 have our K	779 our K has	779 with our K	779 via our K	779 on our K	800 our K	1678 in de K	1729 -K	1794 i vår K	1857 vår K	2362 i vår K	2424 vår K	2618 tải K	2674 在K中
appareil	1072 un seul K à la fois	1145 en cours sur un autre K
appeared	690 first K on	757 K in print
appen	335 hent K	335 åbn i K	1794 last ned K	1794 hent K	1794 åpne i K	2362 öppna i K	2363 ladda ner K	2363 ladda ned K	2363 hämta K	2423 ladda ner K och
appje	1711 ons een K
application	1084 téléchargez l'K	1084 notre K	1085 dans l'K	1085 avec l'K	1085 sur l'K	1085 télécharger l'K	1153 notre K
applications	1084 nos K mobiles
appot	1296 az K
apps	779 our K
apunta	239 K't
""", 'aq': """
aqui	1945 já que você está K	1945 já que está K
""", 'ar': """
arbeid	1857 vårt K
arbeit	549 unsere K
arbeitet	456 K als
arbejde	395 vores K
arbetar	2393 K med ai
arbete	2424 vårt K
argued	803 K
arrivato	1385 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	240 aquest K	240 l'K sencer	631 to unlock this K	631 members-only K	639 you've read your last free K	639 you have read your last free K	639 this is your last free K	639 reached your K limit	654 share this K on	663 links in this K may	750 save this K	760 this K	760 the full K	761 this K	762 this K	801 this K	1061 vous avez aimé cet K	1061 cet K vous a plu	1072 pour accéder à l'K	1072 cet K est offert	1072 cet K vous a été offert	1072 pour lire cet K	1072 offrir cet K	1072 offrez cet K	1078 de cet K à lire	1112 cet K est paru dans	1112 cet K a été publié	1136 réagir à cet K en	1150 cet K a d'abord été publié	1153 cet K
articles	15 free K	621 you've read # K	631 access to all our K	631 gift K to give	639 free K left	639 K left this month	639 you've used all your free K	639 # of # free K	639 K left to read	748 to read more K	748 for three more free K	748 more free K	750 K to give	750 K to gift	750 K to share	750 gift # K	1072 tous nos K	1078 il vous reste # K	1142 nos K sont en accès libre	1153 nos K
articol	2072 acest K
articolele	2072 K noastre
articolelor	2042 preluarea K
articoli	1392 tutti gli K senza limiti	1397 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1385 ti è piaciuto questo K	1392 per leggere l'K	1392 regala questo K	1463 questo K
articolul	20 K complet	20 K integral	2063 pentru a citi K	2063 să citești tot K	2072 ți-a plăcut K	2072 tot K
artigo	20 ler este K	20 ler o K	1945 gostou deste K	2014 para ler este K	2019 este K
artigos	1986 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	376 denne K for #	393 denne K	393 en K	395 denne K	400 dir gefällt dieser K	407 lesen sie diesen K mit	407 um diesen K zu lesen	407 dieser K ist nur für	407 zugriff auf alle K	407 alle K lesen	407 ganzen K lesen	413 freie K übrig	413 K frei	413 ihr letzter freier K	457 K wurde	462 unsere K öfter	491 K etwas wert ist	495 alle freien K	501 weitere K finden sie	506 rechte am K	506 K steht unter einer	516 den ganzen K	516 diesen K	521 gäbe es diesen K nicht	525 alle K zum	525 lesen sie in diesem K	530 K ist zuerst	530 K ist zuvor	532 K gratis	547 K wurde zuerst	549 dieser K	549 diesen K	549 diesem K	1368 untuk membaca K ini	1380 K ini	1669 om dit K te lezen	1669 dit K is alleen	1669 geef dit K	1669 lees dit K met	1669 gratis K deze week	1695 fout in dit K	1712 mening over dit K	1737 een premium K	1754 dit K	1768 niets uit dit K	1768 K mag zonder	1777 dit K	2413 gratis K kvar	2422 en K
artikelen	15 gratis K	1669 toegang tot alle K	1737 aantal K bereikt	1737 aantal gratis K	1761 gratis K gelezen	1764 alle K over
artikeln	407 zugang zu allen K	495 zugang zu allen K	532 freien K	2349 gillade du K	2355 läs hela K med	2355 lås upp K	2396 fel i K	2422 den här K	2422 K	2424 den här K
artikels	530 nutzung dieses K
artikkel	933 tasuta K	938 see K
artikkelen	1827 feil i K	1855 denne K	1855 K	1857 denne K
artikkeli	20 koko K	999 tämä K on vain	1047 ilmainen K jäljellä	1055 tämä K
artikkelia	1043 maksutonta K	1043 ilmaista K
artikkelin	1053 tämän K
artikkelit	15 ilmaiset K	1043 ilmaiset K
artiklar	15 fria K	2355 fria K	2413 gratis K kvar	2419 inga gratis K	2419 inga fria K	2424 alla K
artiklen	322 kunne du lide K	393 K	395 K her
artikler	15 gratis K	328 gratis K	384 gratis K tilbage	390 ingen gratis K	395 alle K
artikli	936 selle K
artiklid	929 tasuta K
artiklit	929 tasuta K	936 seda K	938 kogu K
arvioi	1057 K
""", 'as': """
asegura	898 K
asked	803 K
asks	803 K
assinante	1952 já é K	2018 torne-se K	2018 seja K
assinantes	1952 só para K	1952 somente para K	2014 exclusivo para K	2014 exclusiva para K	2014 exclusivos para K	2019 nossos K	2022 K
assinatura	2022 K
assinaturas	2022 K
assine	1944 K a	1944 K o	1951 K por	1951 K e tenha	1952 K para	2018 K já	2018 K agora	2018 K e	2018 K aqui	2018 K por
assisted	762 this ai-K text
associate	663 as an amazon K	688 is an K
assure	1155 K
""", 'at': """
atbalsti	1647 K mūs	1657 K mūs
atbalstiet	1657 K mūs
atbalsts	1647 tavs K palīdz	1657 tavs K	1657 jūsu K
atzina	1660 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	457 K
audioverze	2 K
audioverzi	285 K
audioverzii	2256 K
aufgefallen	439 fehler K
ausblenden	436 und wieder K
auszugsweise	451 nachdruck, auch K
auteur	1115 est l'K	1713 is K van	1716 mening van de K
auteursrecht	1744 rust K
author	685 email the K	685 the K can be	688 is the K of	688 is an K
automated	2 read by an K	696 is read by an K	696 narrated by an K
automatisch	2 K vorgelesen	410 endet K	480 K vorgelesen	506 K von dpa	506 K von der	514 der text wurde K	514 dieser text wurde K
automatisk	1824 K oversatt
autor	216 és K de	456 ist K	857 es K de	1988 é K de
autora	216 és K de	857 es K de	1899 napisz do K	1988 é K de
autorce	276 napište K
autore	1428 è K di
autorem	1899 kontakt z K
autoren	469 meinung der K
autorin	456 ist K	456 ist freie K	469 meinung der K
autorise	1145 n'K pas la lecture
autorke	2246 napíšte K
autorki	1899 napisz do K
autorovi	276 napište K	2246 napíšte K
autorskim	1917 chroniony prawem K	1917 chronione prawem K
autoru	2185 javite se K	2185 pišite K
autrice	1115 est l'K	1428 è K di
""", 'av': """
available	645 our app is K	646 K on the app store	646 K on google play	779 app is K	796 tickets are K here
avbryt	21 K svar
avec	1113 K afp	1114 K afp
averci	1462 grazie per K letto
avertit	1155 K
avertizat	2074 a K
avise	2018 K-nos
avsluta	2425 K när du vill
avsnittet	2395 hela K	2395 ladda ner K
avtorici	2306 pišite K
avtorju	2306 pišite K
avverte	1465 K
""", 'ay': """
ayda	2509 K # tl	2509 K # tl'den	2525 K
aydinlatma	2479 K metni
ayirtin	2510 K
aylik	2525 K
ayudanos	895 K
""", 'ba': """
ba	1859 K
bad	397 K	2426 K
bagikan	25 K
baixa	208 donar-te de K
baixe	1944 K o	1958 K o app
bajate	895 K la app
bancs	231 no depèn de K
banner	552 cookie-K	804 cookie K
banners	804 cookie K
bantu	1379 K kami
bastano	1462 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	506 redaktion nicht K
beboette	1779 K
become	702 K a	800 K one of them
becoming	701 K a member	800 consider K	800 K a member
bedankt	1776 K voor het lezen
beelden	1712 heb je K	1712 heeft u K
befindet	436 an dieser stelle K sich
before	621 K you go	621 K you move on
begging	804 K
begs	803 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	399 mit einem K	491 jeder K hilft uns	506 K steht unter einer	521 mit einem kleinen K	530 K ist zuerst	542 mit ihrem K können wir	542 mit deinem K können wir	542 ihrem K helfen	547 K wurde zuerst	549 dieser K	549 diesen K
bejelentette	1324 K
bekijk	1722 nieuwe baan? K
beklagade	2426 K
beklagede	397 K
beklaget	1859 K
belangrijkste	1732 elke dag het K
believe	801 people who K in
belirtti	2526 K
below	772 sign up K	772 enter your email K
beluisteren	1756 dit artikel ook K	1756 hier K
benachrichtigungen	14 K	424 K aktivieren	425 push-K
benadrukt	1779 K
bent	1663 nu je hier toch K
bepaalde	1779 K
berasal	1356 konten ini K dari
berdonasi	1379 mari K	1379 silakan K	1379 ayo K	1379 anda K
bereits	407 sie haben K ein abo	495 K ein konto
bergabung	1379 mari K	1379 K dengan kami	1379 ayo K
bergabunglah	1379 K
bergantung	1366 K pada dukungan anda
berichten	549 wir K
berichterstattung	549 unsere K
berichtet	456 K für	456 K über
berichtete	551 K
berite	2335 K nas
berkomentar	6 untuk K
berlangganan	1329 sudah K	1332 K newsletter	1365 terima kasih telah K	1365 berhasil K	1379 K sekarang	1379 silakan K
bersama	1379 gabung K
bescheid	509 sagen sie uns K	509 sag uns K
beschloss	551 K
besedah	2347 po K
besked	371 push-K
beskeder	371 push-K
besloot	1779 K
beslutade	2426 K
besluttede	397 K
besluttet	1859 K
besoin	1061 nous avons K de vous	1152 nous avons K de vous	1152 a K de vous	1152 avons K de votre
besplatan	2213 poslednji K tekst
besplatna	2200 K članka
besplatne	2200 K članke
besplatni	2192 naš K webinar	2192 naš K vebinar	2213 poslednji K članak	2213 zadnji K članak
besplatnih	2200 K članaka
beste	1732 elke week het K van
bestellen	399 jetzt K	475 im shop K	476 shop K	476 store K	548 K sie hier	548 K sie unseren
bestellung	461 K
besten	549 die K texte
betaald	1767 artikel is K	1767 content is K
betaalmuur	1734 geen K	1780 K
betalande	2422 K läsare
betalende	384 kun for K	393 K læsere	1855 K lesere
betalingsmur	398 K	1860 K
beteiligt	505 redaktion ist nicht K
betonte	551 K
betrokken	1741 redactie is niet K
bevestigen	1732 aanmelding te K
bevorzugen	462 google K
bevorzugte	462 K quelle
bevorzugten	462 K quelle
bevorzugter	462 K quelle
bewerben	476 jetzt K:
bezahlschranke	492 K	552 K
bezmaksas	1649 K rakstus	1649 K raksti	1649 K kontu	1653 K raksts
""", 'bi': """
bidrag	326 dit K	326 giv et K	394 giv et K	394 dit K gør	394 dit K er	394 dit K til vores	398 K	1785 ditt K	1834 gi et K	1856 ditt K gjør	1856 ditt K er	2402 ge ett K	2402 ditt K gör	2423 ge ett K	2423 swisha ett K
bidraget	1834 K ditt
bijdrage	1666 jouw K	1708 kleine K	1767 K is betaald	1773 dankzij jouw K	1778 kleine K
bilder	539 uns ihre K
bildirdi	2526 K
bildirimlere	14 K	2472 K izin ver
bildirimleri	14 K	2473 K aç
biletlerini	2497 etkinlik K
billionaire	801 K owner
bilten	2180 K
binding	330 ingen K	396 ingen K
bindingstid	1789 ingen K	1858 ingen K
bindningstid	2357 ingen K	2425 ingen K
binnenland	1752 is redacteur K
bisogno	1385 abbiamo K di te	1462 abbiamo K di te	1462 abbiamo K del tuo	1462 abbiamo K anche di te	1462 abbiamo K di voi
bitte	400 haben wir eine K	400 eine K an sie	400 wir haben eine K
biztatta	1324 K
""", 'bl': """
bli	1856 K med i	1856 K en del av	2423 K en del av
blijkt	1779 K uit
blijven	1734 om dit te K doen
bliv	394 K en del af
blocker	664 disable your ad K	664 disable ad K	664 turn off your ad K	664 using an ad K
blocking	664 K our ads	665 K ads
bloqueador	838 K de anuncios	899 K de anuncios	1968 K de anúncios
bluesky	16 K	658 follow him on K	658 follow her on K	658 follow them on K
""", 'bo': """
board	726 our jobs K	726 our job K
bogatych	1919 nie mamy K
bookmark	783 K this story	783 K this page
bookshop	768 our K
""", 'br': """
bralcem	2343 K
bralcev	18 po zaslugi K	2324 s podporo K	2324 s pomočjo K	2343 K	2345 naših K	2345 po zaslugi K	2345 s podporo K	2345 podpori K
bralci	2343 K	2345 naši K
branja	0 čas K
brauchen	491 K noch #	548 wir K ihre hilfe	548 wir K deine hilfe	548 K wir sie	548 K wir dich	548 K wir eure
braucht	491 K ihre hilfe	491 K deine hilfe
breaking	649 get K news alerts
brez	2324 K vas
brief	1712 K naar
briefing	700 our morning K	700 our K	700 daily K	741 K in your inbox
briefkasten	464 anonymen K	464 anonymer K
brieven	1712 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	664 your K is out of date	664 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1824 K ki	1824 K ai
""", 'bu': """
budite	2199 K u toku
buitenlandcorrespondent	1774 is K
buitenlandredacteur	1713 is K
bulabilirsiniz	2510 K
bulan	1381 per K
buletin	1332 K kami	1365 K harian kami	1380 K kami	1383 K
bulunabilirsiniz	2523 katkida K
bulundu	2526 çağrida K
bulunun	2523 katkida K
buradan	2505 K bağiş yapin
bureau	712 K chief
button	470 klick auf den K
buttons	750 the share K	750 the K below
buycoffee	1919 K
""", 'ca': """
cadastre	1944 K-se	1952 K-se para
cadeau	1670 K aan
cafecito	860 K
callan	896 lo que otros K
campagne	1142 K de dons	1152 boucler notre K
campaign	801 our spring K	801 our K
can	800 pay what you K
canal	833 únete al K	895 únete al K	1964 siga nosso K	1964 siga o K	2018 entre no K	2019 nosso K
canale	1432 al K	1463 il nostro K
canali	1406 sui nostri K
canalul	2072 K nostru
cancel	21 K reply	636 K at any time	802 K any time	802 K at any time
cancele	1951 K quando quiser	2020 K quando quiser
cancellarti	1399 puoi K
cap	216 és K de
caporedattore	1428 è K
caporedattrice	1428 è K
carte	9 cette K
casella	1400 nella tua K
""", 'ce': """
cebinize	2502 K gelsin
celoten	20 K članek	2292 K članek je	2320 K članek
celotnega	2292 za ogled K	2292 za branje K	2320 K članka
cenite	2340 K naše delo	2340 K naš trud
cerea	2074 K
cereau	2074 K
cerut	2074 a K	2074 au K
""", 'ch': """
channel	801 our K	1338 ikuti K	1338 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1081 par e-mail K	1081 par mail K
chargement	1128 K de la vidéo
chatbot	514 unseren K	514 unserem K
chcete	317 K číst dál	2233 K čítať ďalej
check	731 K back for more	731 K back soon
chef	1115 est K de	1752 is K van de
cheffe	1115 est K de
chefredakteur	541 ist K
chefredakteurin	541 ist K
chefreporter	541 ist K
chefreporterin	541 ist K
chegou	1945 se você K até aqui
chercheur	1115 est K
chercheuse	1115 est K
chia	25 hãy K sẻ	2656 hãy K sẻ	2659 K sẻ
chiede	1465 K
chiederti	1385 un piccolo favore da K
chief	688 is K
chiesto	1465 ha K
chip	701 K in	702 K in	800 K in now	800 K in and
chipping	800 consider K in
choices	771 cookie K	771 your K
choisissez	1072 K votre offre
choose	619 K a plan	633 K a plan
chosen	755 K by our
chronione	1917 K są prawem
""", 'ci': """
cijelog	2167 za čitanje K
cikk	1322 ez a K
cikkeink	1322 K
cikket	1320 ezt a K	1320 a K
cipta	1350 hak K
citarea	2067 cu K sursei
citera	2382 K oss gärna	2382 K gärna men ange
citire	0 timp de K	0 timp K
citit	2059 dacă ai K până aici
cititorii	36 K noștri	2072 K noștri
cititorilor	18 datorită K	2059 datorită K
civil	778 keep it K
""", 'cl': """
claimed	803 K
clarifications	735 corrections and K
clicking	719 by K play
client	1074 déjà K
""", 'co': """
code	1432 qr K
codziennie	17 K rano	1870 otrzymuj K
coffee	626 buy me a K	701 buy me a K	701 buy us a K	800 buy us a K	802 cup of K
colabora	857 K con
collabora	1428 K con
columnist	688 is a K	712 K	1713 is K	1774 is schrijver en K	1774 is K en
colunista	1988 é K
com	2115 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	843 quieres K	844 para K	1974 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	843 déjanos tu K
comentarios	843 no admite K	844 en los K
comentariu	21 pentru a publica un K
comentou	2021 K
comision	2054 primi un K
comment	6 to K	6 to leave a K	6 to post a K	672 log in to K	672 sign in to K	672 be the first to K	672 leave a K below	672 leave your K	672 our K policy	673 post a K	778 posting a K	778 members can K	795 to K you must	795 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1136 votre K sera publié
commentaires	1101 charte des K	1101 espace K	1102 dans les K
commentare	6 per K	1414 vuoi K	1415 per K
commentator	1774 is politiek K
commenter	1102 pour K	1136 peuvent K	1136 pour pouvoir K
commenti	1414 i K saranno	1415 nei K
commenting	672 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	672 in the K below	672 let us know in the K	672 K powered by	672 K have been closed	672 all K are subject to	672 we welcome your K	673 in the K section	778 posting K	795 closed the K	795 turned off K	795 turned off the K	795 switched off K	795 disabled K	800 let us know in the K
commercial	755 our K team	755 our K content	1132 réalisé par un partenaire K	1145 notre service K
commissie	1741 een K
commission	663 we may receive a K	663 K if you buy	755 may earn a K	755 may earn a small K	755 may earn an affiliate K	755 may receive a small K	755 may receive K	755 earn K from	780 K
commissione	1441 ricevere una K
commissions	780 K
committed	735 K to accuracy
community	508 unserer K	549 unsere K	672 abide by our K	709 our K members	709 leave our K	709 like our K	800 join our K of	801 K-funded	1414 regole della K	1432 K whatsapp
compartilhada	1995 uma publicação K por
compartilhado	1995 um post K por
compartilhe	25 K	2018 K este
compartir	813 K tu cuenta, cambia	895 si quieres K tu cuenta
compensated	780 K
compensation	755 receive K from
complain	735 K about this article
complained	803 K
complains	803 K
complaints	735 our K page
completa	889 para leer la nota K	1951 para ler a matéria K
complete	748 K digital access
completo	1951 para ler o artigo K
complimentary	15 K articles	639 K articles	639 K article this month	639 last K article
compte	1152 créez un K	1152 créez votre K
comunidad	886 K que sostiene
comunidade	2018 faça parte da K
comunique	1973 K um erro
comunitatea	2059 K care susține	2071 intră în K
condannato	1465 ha K
condiciones	841 términos y K
condividi	1462 K questo
condividila	25 K
condividilo	25 K
conduite	1136 charte de bonne K
confidence	710 in K
confidential	710 K tip	710 K tips
confirm	641 check your email to K
confirmar	885 bandeja de entrada para K	2009 caixa de entrada para K
confirmat	2074 a K
confirmation	1141 e-mail de K
connect	658 K with us on
connectez	24 K-vous	1059 K-vous	1072 K-vous pour
consenso	1411 il K ai cookie
consent	668 we need your K to load	704 written K
consentimento	1995 K para carregar
consentiti	1414 non sono K commenti
consider	619 K giving	619 K making	619 K joining	619 K a gift	626 if you liked this article, K	702 please K	702 K a	702 K giving	702 K joining
contact	641 K me with news and offers	716 K her at	716 K him at	716 K them at	800 K us at	1749 neem K op
contacted	687 can be K at
conte	2018 K-nos
contenido	9 este K	9 K externo	814 K premium	840 K externo de	840 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	668 to view this K, you	668 to view this K please	668 this K is hosted by a third party	668 we use your sign-up to provide K	669 third-party K	748 access to all our K	755 our K studio	757 to reuse this K	760 this K	1717 K te zien
contenu	9 ce K	1098 ce K n'a pas pu être	1098 K bloqué	1128 K est fourni par
contenus	1072 tous nos K	1153 nos K
contenuti	9 K esterni	1395 a tutti i K
contenuto	9 questo K	9 K esterno	1411 K esterno
contingut	9 aquest K
continua	1454 K a leggere con	2063 pentru a K lectura
continuar	231 el teu suport per K	231 ajuda'ns a K	234 per K llegint	2014 para K lendo	2014 para K a ler	2014 K lendo
continuare	20 K a leggere	1454 per K a leggere	1454 per K la lettura	2063 pentru a citi în K	2063 citește în K cu
continue	631 to K reading this article	631 log in to K	631 sign in to K	631 register to K	631 upgrade to K	800 help us K	2001 K a ler abaixo	2014 K lendo com	2014 K a ler com
continuer	1145 pour K à lire
continuez	1132 publicité, K	1145 K votre lecture sur
continuing	668 by K to use this website, you agree
contou	2021 K
contribua	1987 K	2018 K com	2018 K a partir	2018 K para o nosso
contribuez	1152 K
contribuisci	1384 K
contributed	713 K reporting	713 K to this report	713 K to this story	713 K to this article	757 K to this report
contributing	688 is a K	800 by K to
contribution	619 make a K	701 make a K	800 your K	800 making a K	1152 votre K
contributo	1384 il tuo K	1388 con il tuo K	1451 piccolo K per noi
contributor	688 is a K
conversation	619 join the K	672 join the K with	673 to join the K	778 in the K
cookie	668 manage your K	1171 קובצי K	1292 K-kat	1411 usiamo i K	1411 questo sito usa i K	1882 pliki K	2109 файлы K	2109 файлов K	2119 файлы K	2149 файлы K	2149 файлов K	2249 súbory K	2554 файли K	2554 файлів K	2566 файли K	2596 файли K	2596 файлів K	2622 sử dụng K	2637 chấp nhận K
cookiekeuze	1753 K
cookies	9 third-party K	342 vi bruger K	343 bruger K til	365 K	513 nutzung von K	564 αποδοχή K	608 K	668 we use K	668 this site uses K	668 this website uses K	668 our site uses K	668 uses K to	668 accept all K	668 accept K	668 how to control K	669 use of K	719 social media K	771 K	840 usamos K	840 este sitio utiliza K	840 esta web utiliza K	840 aceptar las K para	840 que aceptes las K	841 uso de K	1098 refusé les K	1099 utilise des K	1128 gérez vos K	1156 bandeau K	1691 omdat je geen K	1693 gebruik van K	1717 social media-K	1753 K toe te staan	1801 vi bruker K	1823 K	1882 używamy K	1882 plików K	1970 usamos K	1970 este site utiliza K	1970 este site usa K	1971 uso de K	2384 K på	2392 K
cookievoorkeuren	1717 K
copy	801 read our K
copyright	1744 rust K
corespondent	2045 este K
corporate	801 K backing
correct	755 K at time of
correction	735 report a K	735 request a K	735 suggest a K
corrections	735 our K	735 K policy	765 our K team	801 our K
correo	821 en tu K	821 en su K	821 a tu K
correspondant	1115 est K	1115 K à
correspondante	1115 est K	1115 K à
correspondent	688 is a K	712 K	1713 is K
correspondente	1988 é K
correspondents	801 our K
corresponsal	216 és K	857 es K
correu	208 al teu K
corrispondente	1428 è K
courriel	1081 par K chaque	1081 dans votre boîte K
couvre	1115 K les
coverage	731 read our full K	731 see our full K	783 more of our K	783 all our K	801 our K
covers	688 K the
""", 'cr': """
created	695 summary was K
creative	689 under a K commons license
criticised	803 K
criticized	803 K
crowdfunding	804 K
""", 'cu': """
cubre	857 K los
cuenta	813 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1752 is K
cuma	17 her K
cuota	896 tu K
""", 'cz': """
czekamy	1885 K na wasze
czytaj	1939 K dalej za
czytania	0 czas K
czytasz	1940 K nas
czytelnicy	36 nasi K	1936 K	1940 nasi K
czytelniczek	1919 dzięki wsparciu K
czytelniczki	1936 K
czytelnikom	18 dzięki K	1936 K	1940 dzięki K
""", 'da': """
daarna	1671 K kun je
dabei	548 sind sie K	548 sei K
dacci	1462 K una mano
daftarkan	1365 K email anda
dagar	2403 # K för #
dage	376 # K for #	394 prøv # K
dagelijks	1674 ontvang K
dager	1835 # K for #
daily	641 sign up for our K
dakika	0 K okuma
dalej	1940 pisać K
danach	410 K # euro
dane	2267 #% z K	2267 # % z K
dankzij	18 K lezers	18 K onze lezers	1734 K onze leden	1734 K mensen zoals jij	1734 K lezers zoals jij	1760 K onze lezers	1760 K lezers	1760 K giften	1773 K jouw steun	1773 K uw steun
dapatkan	1338 K update berita
dar	317 váš K	321 K	2289 K
darbu	1658 mūsu K
darmowe	1913 K konto
darmowy	1867 ostatni K	1928 ostatni K tekst
darmowych	1913 limit K
darowizna	1939 twoja K	1943 K
darowizny	1943 K
darte	823 K de baja
darujme	297 na K	318 na K	319 K
dary	321 K	2289 K
data	688 is a K
datajournalist	1752 is K
dateci	1462 K una mano
datenjournalist	541 ist K
datenjournalistin	541 ist K
datenschutzbestimmungen	437 K
datenschutzhinweise	437 K
""", 'de': """
deaktiviere	434 K deinen adblocker
deaktivieren	434 K sie ihren adblocker	434 adblocker K	434 ad-blocker K
deaktiviert	434 javascript ist K
debat	364 send det til K
debate	673 join the K
debattartikel	2391 din K	2391 skriva en K
debattartikeln	2391 svara på K
debatten	6 delta i K	346 deltag i K	370 deltage i K	370 deltag i K	370 tone i K	1828 delta i K
debattinnlegg	1822 K
decided	803 K
decidiu	2021 K
decis	2074 a K
deciso	1465 ha K
declarat	2074 a K	2074 au K
declarou	2021 K
dedi	2526 K
dedicated	801 our K team
dediler	2526 K
deductible	701 tax-K gift	701 tax-K donation	800 make a tax-K	802 tax-K
deel	25 K het	25 K dit	1662 K dit
deine	18 ohne K
dejal	2347 je K
dejala	2347 je K
dela	25 K den	2423 K med en vän
delivered	631 print edition K to	632 K to your door	641 K to your inbox	641 K to your email	641 get the latest news K
delo	2340 vam je všeč naše K	2345 naše K
demanar	242 va K
demander	1061 une faveur à vous K	1061 un petit service à vous K
den	25 del K
denildi	2526 K
denuncia	898 K	1465 K	2021 K
departe	2071 citi mai K
depend	801 we K on
depende	886 no K de bancos	2010 não K de bancos
dependemos	886 K de nuestros lectores	2010 K dos nossos leitores
der	551 so K
derden	1691 inhoud van K
derdi	2526 K
derecho	29 se reserva el K
derlerdi	2526 K
desactiva	838 K adblock
desactivar	838 K adblock
desative	1968 K o adblock
descarga	825 K la app	825 K nuestra app	895 K nuestra	895 K la app
descarrega	239 K't
descarregue	1958 K a app
despre	2045 scrie K
desta	2018 faça parte K
destek	2505 K olun	2523 bize K	2523 K olun	2523 K ol	2523 K verin	2523 aylik K
det	397 hed K	1859 het K	1859 sto K
detected	664 ad blocker K	664 adblock K
determinou	2021 K
detto	1465 ha K
deutschen	530 von der K presse-agentur
devamini	2468 K okumak için	2523 haberin K okumak
devenez	1152 K membre	1152 K mécène
device	710 non-work K
""", 'di': """
dicci	1462 K la tua
dice	898 K	1465 K
diceva	1465 K
dich	548 trag K
dichiarato	1465 ha K
die	551 so K
diesem	549 K text
diesen	9 K tweet	516 K text	521 gäbe es K text nicht	549 K text
dieser	549 K text
dieses	9 K video	470 um K video
dig	322 vi har en bøn til K	2423 hör av K
digest	700 weekly K	700 our K
digipakett	901 telli K
digital	495 K-abo für	522 ein K-abo	776 K pass
digitalabo	407 mit unserem K	495 K für
dijo	898 K
dimanche	17 chaque K
din	2200 za # K	2200 od # K
dinara	2228 K
dine	328 læst alle K
dinleyebilirsiniz	2510 K
dinleyin	2 haberi K	2510 K
dipublikasikan	22 tidak akan K
dir	242 va K
direct	641 K to your inbox	1092 suivez en K	2028 K în inbox
directement	1082 K dans votre
directly	641 K in your inbox
directo	833 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1409 K adblock
disait	1155 K-il	1155 K-elle
disattiva	1409 K adblock	1409 K l'ad blocker
discord	508 unserem K
discordu	275 K
discordzie	1898 K
discover	214 a google K	359 google K	462 google K	546 K folgen	578 google K	706 google K	862 en google K	1710 google K	1817 google K	1898 google K	2043 pe google K	2386 google K
discoverissa	1021 google K
discussion	6 to join the K	778 in the K	778 join the K	1101 participez à la K
disdici	1392 K quando vuoi	1464 K quando vuoi
disfrutando	889 sigue K de
disiscriverti	1399 K
diskuse	288 vstupte do K	288 zapojte se do K
diskusie	2258 zapojte sa do K	2258 vstúpte do K
diskutiere	439 K mit
diskutieren	439 K sie mit	439 K sie über	548 K sie mit
diskutovat	288 K mohou
dispatch	700 a weekly K	700 our K
disponibil	2026 K doar pentru abonați
disponibile	1402 K su app store
disponible	826 K en google play	1084 K sur l'app store
dispositivo	813 si continúas leyendo en este K	814 en otro K	1454 in uso su un altro K	2014 em outro K	2014 noutro K
dispus	2074 a K
disse	1465 K	2021 K
distribuie	25 K
dit	1155 a K	1155 K-il	1155 lui K-on
dites	1101 K-le nous en	1152 K-nous
diu	242 K
diventa	1462 K socio	1462 K parte
diyor	2526 K
diyordu	2526 K
diz	2021 K
dizia	2021 K
diziam	2021 K
""", 'do': """
do	801 what we K
dobivajte	2220 K
dobivati	2214 želite K	2334 želite K
docente	1428 è K
dodaje	1942 K
dodal	320 K	2288 K
dodala	320 K	2229 K	2288 K
dodao	2229 K
doel	1734 ons K: #
dogodek	2313 naš K
dohodnine	2324 K
dokumente	464 anonym K
dollar	800 K you give	802 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1156 K
dona	1384 K ora
donacija	2204 svaka K	2204 vaša K	2226 vaša K	2227 vaša K	2227 svaka K	2230 K	2348 K
donacije	2230 K	2348 K
donacijo	2346 z K
donacijom	2228 K
donaciones	899 K
donacions	243 K
donasi	1366 K anda	1379 K anda	1383 K
donate	619 K now	619 K today	702 K	800 K what you can	804 K
donateur	1152 devenez K	1776 word dan K
donateurs	1117 nos K	1153 nos K	1734 dankzij onze K	1760 dankzij K
donatie	1666 doe een K	1666 jouw K	1708 K	1776 jouw K	1776 uw K	1776 doe een K	1780 K
donaties	1760 dankzij K	1780 K
donating	800 consider K
donation	619 make a K	626 consider making a K	701 make a K	744 K will be doubled	744 K will be matched	797 small K	800 your K	800 consider a K	804 K
donations	804 K
donativo	1987 o seu K
donatrices	1153 nos K
donazione	1388 fai una K	1426 una K	1462 la tua K	1462 fai una K	1466 K
donazioni	1466 K
donderdag	17 elke K
doneer	1662 K	1708 K
donio	297 na K	318 na K
donirajte	2204 K	2226 K	2324 K	2344 K
donnerstag	17 jeden K
donnez	1102 K votre avis	1152 K-nous	1152 K-leur
donors	800 new K
dons	1152 vos K	1156 K
doors	801 our K open
dopisnica	2186 je K	2307 je K	2307 , K
dopisnik	2186 je K	2186 , K	2307 je K	2307 , K
dostupan	2167 ovaj sadržaj je K
doubled	744 gift will be K
dovoljenja	2299 kopiranje brez K	2338 brez K
download	335 K appen	335 K vores app	645 K our app	645 K on the app store	648 K the app	648 K the free app	800 K our	1662 K de	1677 K de app	1677 K de gratis app
dozvole	2203 bez K
""", 'dr': """
draag	1760 K bij
draht	464 ihr K zur	464 K zu uns
dreptul	29 își rezervă K
drepturile	2041 toate K rezervate
drittanbietern	436 K nicht zugestimmt	470 inhalte von K
drittanbieters	470 dienst eines K
drittplattformen	436 K
drive	801 fund K
""", 'du': """
dukung	1366 K kami lewat	1379 K kami
dukungan	1379 K anda
dung	9 nội K này	2637 nội K này do
duyurdu	2526 K
""", 'dy': """
dyskusji	1908 kulturę K
dyskutuj	1908 K z nami
""", 'dz': """
dziennikarka	1900 - K	1900 , K
dziennikarstwo	1864 wesprzyj niezależne K	1940 nasze K	1940 niezależne K
dziennikarz	1900 - K	1900 , K
dziennikarze	1940 nasi K
dziennikarzem	1900 jest K
dziennikarzy	1904 szukamy K
""", 'ec': """
economia	216 és cap d'K
economieredacteur	1713 is K
economieverslaggever	1774 is K
""", 'ed': """
edited	757 this story has not been K	757 has not been K by
edition	726 our special K	757 in our print K
editor	277 , K	675 letter to the K	688 is a senior K	688 is an K	688 is the K	688 is the deputy K	712 K	765 to the K	800 write a letter to the K	1355 adalah K	1988 é K de	2247 , K
editora	1988 é K de
editorka	277 , K	2247 , K
editors	765 to our K	801 we, the K	801 our K
ediyor	2526 itiraf K
""", 'ee': """
eelisallikaks	913 K
eelistatud	913 K allikaks
eerste	1778 K maand
""", 'ef': """
eftertryck	2382 K förbjudet
""", 'eh': """
ehdotti	1057 K
""", 'ei': """
eiere	1834 ingen rike K
eigener	400 in K sache	549 in K sache
eilmeldungen	14 K	424 K aufs	487 K
eindredacteur	1713 is K
einem	410 mit K abo
einen	464 K tipp für uns
einer	506 text steht unter K
eingebettete	9 K beitrag	470 K inhalte
eingebetteten	470 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	537 unter K von ki
einstellungen	513 cookie-K
eintragen	548 K genügt
einverstanden	415 ich bin damit K, dass
einwilligung	417 K können sie jederzeit widerrufen	417 K kann jederzeit widerrufen	417 K jederzeit widerrufen	436 K jederzeit
""", 'ek': """
ekibimiz	2524 K
ekibimize	2497 K katilin
ekipi	2313 naši K
ekipo	2313 našo K
ekledi	2526 K
ekleyin	2510 K
ekliyor	2526 K
ekonomireporter	2390 är K
eksternal	1356 konten K	1356 situs K
eksterni	2188 K sadržaj
eksternt	343 K indhold	365 K indhold	1802 K innhold	1823 K innhold
""", 'el': """
elektronski	2293 svoj K naslov	2319 svoj K naslov
elfogadom	1278 K a
elige	813 K tu plan	895 K tu plan
elismerte	1324 K
elke	17 K dag
elle	1155 dit-K
elmondta	1324 K
elrendelte	1324 K
""", 'em': """
email	17 daily K	290 svůj K	559 το K σας	559 στο K σας	592 το K σας	641 enter your K	641 we'll K you	641 we will K you	654 click to K	654 share via K	672 save my name, K	700 our daily K	700 our free K	716 K her at	716 K him at	793 by K	793 to your K	800 K us at	821 en tu K	1332 ke K anda	1365 di K anda	1400 la tua K	1400 nella tua K	1910 adres K	1910 swój K	1956 no seu K	2058 pe K	2087 ваш K	2199 svoj K	2199 svoju K	2260 svoj K	2537 ваш K	2613 K của bạn	2613 nhận tin qua K	2614 địa chỉ K	2644 điền K để nhận	2644 K để nhận bản tin	2644 tin nóng qua K	2645 mỗi sáng qua K	2645 qua K mỗi	2656 nhập K của bạn
emailing	685 get in touch by K
emailul	2028 introdu K	2029 pe K tău
embed	9 this K	719 to view this K
embedded	9 K content	9 K post
embora	1945 antes de ir K
empresas	896 sin grandes K
emretti	2526 K
""", 'en': """
enable	664 to view this video please K
encuesta	35 nuestra K
engagement	1076 sans K	1154 sans K
engagent	30 n'K que
engelleyici	2479 reklam K
engelleyicinizi	2478 reklam K
enjoyed	621 we hope you K this
enligt	2426 K
enquete	35 nossa K
ensisijaiseksi	1021 K lähteeksi	1021 K lähteeksesi
enter	509 strg+K	2099 ctrl+K	2547 ctrl+K
entering	641 by K your email
enthalten	495 im abo K
entlang	548 hier K
entrada	820 en tu bandeja de K	1956 na sua caixa de K
entro	1463 K fine mese
entschied	551 K
envoyer	1141 pour vous K nos
""", 'ep': """
episoden	1826 hele K
epizodo	2315 K
epizodu	284 K	2194 K
""", 'eq': """
equipa	2019 a nossa K
equipe	2019 nossa K
equipo	896 somos un K
""", 'er': """
erfahrungen	464 ähnliche K
erfolgreich	488 K angemeldet
erforderliche	21 K felder sind	439 K felder sind
erhalten	520 sie K in kürze
erid	2134 K
erikoistoimittaja	1026 K
erkende	1779 K
erkender	397 K
erkendte	397 K
erkjente	1859 K
erreichen	509 K sie uns
erreichst	509 K du uns
error	735 spot an K
errors	735 spot any K
erschien	451 dieser text K zuerst	451 dieser artikel K zuerst	451 dieser beitrag K zuerst
erschienen	451 zuerst K auf
erstmals	547 text wurde K	547 artikel wurde K
ervaring	1749 deel je K	1749 deel jouw K
erwerben	506 rechte K
""", 'es': """
escreva	2018 K-nos
escreve	1988 K sobre	1988 K às	1988 K aos	1988 K para
escreveu	2021 K
escribe	857 K sobre
escriptor	216 és K
escriptora	216 és K
escritor	857 es K
escritora	857 es K
escriu	239 K-nos
escute	2018 K a
esimene	939 K kuu
essai	1154 offre d'K
estamos	896 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1813 K forbudt
etti	2526 diye rica K	2526 rica K
ettiler	2526 rica K
etwas	491 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2200 za # K	2262 od # K
euro	410 dann # K	550 ab # K	2262 za # K
euroa	1039 K/kk
eurolla	1039 K
""", 'ev': """
evenementen	1755 onze K
evening	17 every K
event	768 our free K	1722 ons K
events	768 our K
every	17 K week	641 in your inbox K	697 thank you to K	802 K gift
everyone	697 thank you to K who	697 thanks to K who	744 keep it free for K	801 K reading this
everything	801 K else we publish
evra	2320 za # K
evro	2320 za # K	2324 vsak K	2345 vsak K
""", 'ex': """
exclusief	1669 dit artikel is K	1671 K voor abonnees
exclusiva	813 nota K	890 K para socios
exclusively	748 K for members
exclusivo	813 este artículo es K	813 contenido K para	814 este contenido es K	890 K para socios	1951 este conteúdo é K	1951 este artigo é K	1952 conteúdo K para
existence	1153 notre K
existujeme	2267 K vďaka
explained	803 K
explica	242 K	898 K	2021 K
explicar	242 va K
explicat	2074 a K
explicou	2021 K
explique	1155 K
expressed	718 views K	718 opinions K	718 views and opinions K	718 views K are personal
external	9 K content	668 K content from
externe	9 contenu K	9 K inhoud	513 dieser K inhalt	538 K medien	1691 K inhoud
externen	9 K inhalt	9 K inhalte	437 K inhalt	470 alle K inhalte
externer	9 K inhalt	436 K inhalt von	470 anzeige K inhalte	470 K inhalt konnte
externes	9 contenus K
extracto	885 un K de nuestra
""", 'fa': """
facebook	16 K	124 K	339 på K og twitter	508 unserer K-gruppe	513 inhalt von K	578 K	654 share on K	658 like us on K	658 find us on K	659 on K and twitter	659 on K, twitter	659 on twitter and K	835 en K y twitter	835 en K, twitter	835 en K y x	1093 sur K et twitter	1093 sur K, twitter	1406 su K e twitter	1686 op K en twitter	1686 op K, twitter	1748 onze K-groep	1798 på K og twitter	1965 no K e no	1965 no K, no	2367 på K och twitter	2560 K	2678 在K上
facebookgroep	1748 onze K
facebookie	16 K
facebookis	914 K
facebookon	1288 K
facebooku	16 K	275 K	2184 K	2245 K	2305 K
facts	800 fund the K
factual	735 K error	735 K errors
faire	1059 K un don
fais	1152 je K un don
faisant	1067 en K un don
faisons	1142 K vivre un
faites	1059 K un don	1067 K un don	1117 K un don	1152 K-le lire	1152 K un geste
farci	1463 da K
fast	397 slog K	1859 slo K	2426 slog K
favor	621 small K to ask	621 a K to ask of you	621 we have a K to ask	804 small K
favoriete	1710 K bron	1756 K podcast-app
favoris	1122 K google	1122 K sur google
favorite	706 K source	1122 source K
favorites	1122 sources K
favoritos	862 tus K
favour	621 small K to ask	621 we have a K to ask	804 small K
favourite	706 K source
""", 'fe': """
fee	780 a K
feedback	482 ihr K	482 dein K	672 thanks for your K	672 thank you for your K
fehler	439 haben sie einen K
fehlerhinweis	439 K
fejsbuku	2184 K
felelte	1324 K
felirat	1324 ez a K
feliratkozom	1270 K a hírlevélre
fellow	688 is a senior K	688 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1284 minden jog K
""", 'fi': """
fi	701 on ko-K
figyelmeztet	1324 K
figyelmeztetett	1324 K
finalul	2072 K lunii
finanzieren	403 wir K uns durch spenden	521 helfen sie uns, sie zu K	549 wir K uns
finden	501 zum thema K sie	501 aus der region K sie	501 mehr dazu K sie	544 K sie hier.	544 K sie hier:	544 K sie oben.
finder	369 K en fejl
findest	544 K du hier.
fined	803 K
finestra	1414 si apre in una nuova K
first	638 for the K year	638 for your K year
fizess	1321 K elő
fizessen	1269 K elő	1321 K elő
fizette	1311 hirdető K
""", 'fl': """
flere	395 K af dem
""", 'fo': """
fogalmazott	1324 K
folge	429 K uns	516 die ganze K	548 K uns
folgen	429 K sie uns	516 alle K des	546 google news K	546 bei google K	546 auf google K	548 K sie uns
folgt	429 K uns
follow	658 K us on	658 K us at	658 K him on x	658 K her on x	658 K them on x	658 K me on	658 K our live	658 K on x	672 notify me of K-up	800 K us on
folosim	2034 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	355 alle rettigheder K
fordert	551 K
forderte	551 K
foreslo	1859 K
foreslog	397 K
foretrukken	359 K kilde	1817 K kilde
foretrukket	1817 K kilde
foretrukne	359 K kilde	1817 K kilde
forint	1323 K
forinttal	1323 K
forklarede	397 K
forklarer	397 K	1859 K
forklarte	1859 K
former	698 is a K
fortalte	397 K	1859 K
forteller	1859 K
fortgesetzt	433 wird nach der anzeige K
fortsette	1857 for å K å grave
fotograaf	1713 is K
fotos	539 uns ihre K	539 uns deine K
found	803 K that
founder	688 is the K
""", 'fr': """
fragen	495 K zum abo	495 K zu ihrem abo
fragt	551 K
fragte	551 K
fredag	17 hver K	17 varje K
free	639 you have # K	641 sign up for our K	641 sign up to our K	641 get our K	645 our K app	645 our app is K	744 keep it K for all	744 keep this site K
freelance	686 is a K writer	688 is a K
freelancejournalist	363 er K	1752 is K
freiartikel	413 K
freier	456 ist K autor
freitag	17 jeden K
freiwillig	521 bezahlt wird K
freiwilligen	399 K beitrag
friday	17 every K
fridays	17 on K
friend	655 tell a K	744 become a K of the
frilansjournalist	1821 er K	2390 är K
""", 'fu': """
full	20 to read the K
functional	719 K cookies
fund	619 K our	626 help K our
funded	801 reader-K
fundet	369 K en fejl
fundraising	801 K deadline	804 K
funktionale	470 K cookies
funnet	1827 K feil	1827 K en feil
""", 'ga': """
gab	551 K an
gabung	1338 K di kanal	1379 K di	1379 yuk K	1379 ayo K
galetes	219 fem servir K
ganze	501 lesen sie die K
ganzen	20 K text	407 den K text lesen	501 lesen sie den K
gave	1784 gi en K i dag	1784 gi en K nå	1785 gi en K	1856 gi en K til oss	1856 gi en K i dag	1856 gi en K nå	1860 K
gazetecidir	2493 K
gazetecilerimiz	2524 K
gazetecilik	2524 bağimsiz K	2524 K para	2524 iyi K
gazetemizi	2521 K
gazetesi	2493 K'nde yaziyor
""", 'ge': """
geaccepteerd	1691 geen cookies hebt K
geblokkeerd	1753 inhoud is K
gebruiken	1691 wij K cookies	1691 we K cookies	1712 dit artikel K
gebruikt	1691 deze website K cookies	1691 deze site K cookies
gedetecteerd	1689 adblocker K
gedruckte	495 K zeitung? dann
gedruckten	495 abonnenten der K
gefallen	400 ihnen hat dieser artikel K	400 hat ihnen dieser artikel K	400 hat dir dieser artikel K
gefragt	551 K
gefunden	439 fehler im text K
gehen	400 bevor sie K
gekennzeichnete	433 mit einem symbol K
geladen	436 nicht K werden	470 inhalt konnte nicht K
gelesen	549 bis hierhin K	549 bis hierher K
gemaakte	1754 door ai K
gemeenteverslaggever	1774 is K
gemeinschaft	491 teil der K
genehmigung	452 ohne K
generated	695 summary was K	695 summary is K	695 summaries are K	695 key points were K	695 audio was K	695 voice is K	695 K using ai	695 K by ai	695 this audio is K
genererad	2393 ai-K
genereret	366 K af ai
generosity	800 your K
gengive	385 ikke tilladt at K
gengives	356 må ikke K
genossenschaft	549 unsere K	549 unserer K
gepubliceerd	22 wordt niet K	1695 je e-mailadres wordt niet K	1744 artikel is eerder K op
gerekiyor	2519 üye olmaniz K
gern	548 wirf K
gerne	373 ja tak, jeg vil K	394 vil K høre fra dig	394 hører vi K
geschickt	488 eine e-mail K
geschlossen	439 kommentare sind K
gesponsord	1767 artikel is K	1767 content is K
gewijzigd	1741 intussen K	1741 inmiddels K
gewinnspiel	475 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	485 die app K es	485 app K es
gift	619 make a K	800 your K	1662 met een K	1734 met jouw K	1734 met uw K
gifts	18 small K
giornale	1463 questo K	1463 il nostro K
giornalismo	1388 sostieni il K	1451 fare K costa	1463 il nostro K	1463 il K costa
giornalista	1428 è K e	1428 è K de	1428 è K di	1428 è K del	1428 è K della	1428 è K dell'	1428 è K a	1428 è K per
giornalisti	1463 i nostri K
giorno	17 ogni K
girin	2510 K
gitmeden	2464 K önce
give	701 K what you can	800 K what you can	800 K if you can	800 euro you K
""", 'gj': """
gjengis	1814 kan ikke K
gjerne	1856 vil K høre fra deg
""", 'gl': """
glasajte	2209 K
glasila	2229 K
glasio	2229 K
glasujte	2209 K	2329 K
gledajte	2215 K nas	2335 K nas
glissez	1152 K une pièce
""", 'go': """
going	20 to keep K	797 keep us K	801 keep us K
google	124 K news	214 a K news	275 K news	289 K play	359 K news	429 auf K news	462 als quelle bei K	462 als quelle auf K	462 bei K öfter	462 auf K sehen	485 K play	507 K-suche	507 bei K	507 K news	507 auf K	578 K news	645 get it on K play	658 follow on K news	706 K news	706 star on K	706 source on K	775 when you search on K	775 in your K feed	862 en K news	1287 K-ben	1593 K news	1634 K ziņās	1634 K news	1710 vaker in K	1747 in K	1747 op K	1747 bij K	1817 K news	1817 som kilde på K	1831 app store og K play	1831 K play og app store	1878 nas w K news	1878 na K news	1898 K news	2043 pe K news	2184 K news	2245 K news	2259 K play	2305 K news	2386 K news	2386 som källa på K	2399 app store och K play	2399 K play och app store	2475 K news'te	2489 K news'te	2489 K'da bizi	2501 app store ve K play'den	2560 K news	2619 trên K news
gostou	2019 K desta	2019 K deste
govorila	2229 K
govorili	2229 K
govorio	2229 K
""", 'gr': """
gracias	18 K a ti	896 K a ti
granskning	2424 sådan här K	2424 vår K	2424 oberoende K
granskningar	2424 våra K
granskningen	2424 den här K
gratis	410 wochen K	410 monat K	522 tage K	548 jetzt K	550 wochen K	813 crea tu cuenta K	820 recibe K	895 recibe K	897 prueba K	1381 K	1669 ontdek nu K	1669 krijg je ook K	1777 niet K	1835 dager K	1846 K sak igjen	1846 K saker igjen	1852 ingen K saker	2403 dagar K
gratisartiklar	15 K
gratuit	15 article K	1078 dernier article K	1153 ce site est K	2071 creează un cont K
gratuita	1464 prova K
gratuitas	15 matérias K	816 notas K	1986 matérias K
gratuite	15 articole K
gratuitement	1072 essayez K	1074 inscrivez-vous K	1082 recevez K
gratuiti	15 articoli K	1397 articoli K
gratuito	15 articolo K	1397 articolo K	1986 artigo K
gratuitos	15 artículos K	15 artigos K	817 artículos K	1986 artigos K
gratuits	15 articles K	1142 nos articles sont K
gridava	1465 K
gritaba	898 K
gritava	2021 K
grupi	2216 viber K
grupo	2018 entre no K
""", 'gu': """
guglu	2184 K
guidelines	672 community K before	672 our community K
""", 'ha': """
haber	2524 bu K
haberdar	2502 ilk siz K olun	2502 K olun
haberi	2 K dinle	4 K	2521 bu K	2521 K size
haberler	2489 google K'de	2489 google K	2524 bütün K
haberlerimiz	2524 K
haberlerimizi	2521 K
hacemos	886 lo que K
hacete	895 K socio	895 K socia
hafta	17 her K
haftalik	2525 K
haftanin	2521 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2508 ücretsiz haber K	2519 ücretsiz haber K
hakutulostesi	1021 google-K
halben	522 zum K preis
haluan	1036 kyllä kiitos, K
hangzik	1324 K
hatirlatti	2526 K
hatti	2492 ihbar K
hattimiza	2492 ihbar K
haussa	1021 google-K
hauteur	1154 à la K de vos moyens
havi	1323 K #
havonta	1323 K
hay	2659 cho K
""", 'he': """
hear	711 we would like to K from you	711 we'd like to K from you	711 we'd love to K from you	711 we want to K from you	711 would love to K from you	800 we want to K from you	800 we'd love to K
heard	803 court K
hebben	1776 wij K je hulp nodig	1776 we K je steun nodig
hedder	397 K det i
hekelt	1779 K
hela	20 läsa K	20 läs K	2355 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	328 for at læse K	1787 for å lese K
helfen	399 K sie mit	548 K sie uns
helft	548 K uns
helloasso	1117 K
help	800 we need your K	800 K us do	800 will you K	800 K pay for	800 K if you can	800 K us pay	1708 K ons	1776 K ons
helpful	672 was this article K
her	1781 nå som du er K
here	619 sign up K	621 as long as you're K	621 now that you're K	772 sign up K	796 book K
herohero	318 na K
herunterladen	422 app K
hetente	17 K	1323 K
heter	1859 K det i	2426 K det i
hette	2426 K det
hevder	1859 K
""", 'hi': """
hier	544 gibt es K.
hierboven	1756 de video K
hieronder	1756 de reportage K	1756 het fragment K
hiervoor	1717 K zijn cookies nodig
hilf	548 K uns
hilfe	537 mit K von ki
hinterlassen	399 K sie
hinweis	509 geben sie uns einen K	509 gib uns einen K	539 einen K
hinweise	464 K zu diesem	464 K nehmen wir	464 K für uns	482 K auf fehler
hirdette	1324 K
historiador	216 és K
historiadora	216 és K
historien	377 læse hele K	1115 est K
historienne	1115 est K
historier	393 vores K	393 flere K	395 vores K	395 gode K
hittat	2396 K fel	2396 K ett fel
""", 'hj': """
hjelp	1824 K av ki	1824 K av ai	1848 K av ki	1848 K av ai	1856 K oss
hjelper	1856 ditt bidrag K
""", 'hl': """
hlasem	285 ai K
hlasujte	302 K	2272 K
""", 'ho': """
holder	393 læsere, der K
hoofd	1713 is K van
hoofdredacteur	1713 is K	1752 is adjunct-K
hoogleraar	1713 is K
""", 'hu': """
hubungi	1379 K kami
huikkaa	1057 K
huikkasi	1057 K
huusi	1057 K
huusivat	1057 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	322 nu K du er her
""", 'id': """
iddia	2526 K etti
ideal	1778 K
identifiez	24 K-vous	1072 K-vous pour	1152 K-vous
""", 'if': """
ifade	2526 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	407 mit K abo
ihren	549 lebt von K
ihtiyacimiz	2523 yardiminiza K	2523 desteğinize K
""", 'ik': """
ikkunassa	1057 luki K
iklan	11 K
ikuti	1338 K kami	1379 K kami
""", 'il': """
ilanlari	2497 iş K
ilimitado	814 acceso K	1952 acesso K
ilk	2525 K ay
illimitato	1395 accesso K
ilmainen	1043 K tunnus
ilmaisia	1051 K juttuja
ilmoitti	1057 K
ilmoitukset	14 K	1034 K
iltakirje	1037 K
""", 'im': """
imbuh	1382 K
imbuhnya	1382 K
immobilienmarkt	475 unserem K
importa	895 tu opinión nos K
importante	2018 sua opinião é K
impozit	2060 din K către	2073 % din K
impozitul	2060 din K pe venit către
""", 'in': """
inbox	558 στο K σας	641 sent to your K	641 right to your K	641 into your K	641 check your K to	741 in your K at #	741 in your K by #	800 your K	1365 di K anda	1365 ke K anda	1450 nella tua K	1674 in je K	2170 u vaš K
inchiesta	1463 questa K
inchieste	1463 le nostre K
ind	24 log K	331 log K for at	393 log K med
indbakke	333 i din K
indbakken	334 i K
independen	1380 jurnalisme K
independence	801 our editorial K
independencia	896 nuestra K
independent	240 periodisme K	626 support K journalism	800 support K journalism	801 K journalism	2072 jurnalism K	2072 jurnalismul K
independente	2019 jornalismo K
independently	755 we K	755 editors K	755 K selected by our	755 K chosen by our
independents	240 mitjans K
independiente	896 periodismo K	896 prensa K
independientes	886 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1463 giornalismo K	1463 informazione K
indipendenti	1451 rimanere K	1451 restare K
indipendenza	1463 la nostra K
indirin	2501 app store ve google play'den K	2510 K
infocom	451 dpa-K
infolettre	1081 notre K	1153 notre K
informace	294 K najdete
informasjonskapsler	1802 bruker K	1823 K
informatie	1712 K over dit
information	668 to store and/or access K on a device	668 for more K see our privacy	1119 lettre d'K	1119 lettres d'K	1153 K libre
informationen	452 mit K der	464 K zu diesem fall	530 mit K von
informations	1092 suivez les K sur
informativa	1412 K sulla privacy	1463 la nostra K
informazione	1451 l'K di qualità ha un costo	1462 sostieni l'K	1463 K libera	1463 l'K di qualità
informou	2021 K
infos	525 alle K zum
ingen	375 uden dig K	375 K rig ejer	1834 uten deg, K	2402 utan dig K
ingevoegde	1717 K post
ingezonden	1716 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1305 K cikke maradt	1305 K cikkei	1305 K cikked maradt	1310 K cikk maradt	1318 nincs több K cikke
inhalt	9 dieser K	9 diesen K	407 dieser K ist nur für	470 dieser K wird von	470 um den K	513 K von x	538 diesen K zu sehen	538 ein K von
inhalte	9 externe K	437 externe K
inhalts	9 dieses K	513 laden des K
inhoud	9 deze K	1691 om deze K te	1717 bevat K van	1717 K te zien
iniciar	843 debes K sesión
initialement	1112 article publié K	1150 cet article a été K
inkorg	2360 i din K	2360 till din K
inkorgen	2401 direkt i K
inloggen	21 K om een reactie	24 K	1776 je moet nog even K
innan	2349 K du går
innboksen	1793 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1680 meldingen K	1689 javascript K
inschrijving	1732 K te bevestigen	1775 bevestig je K	1775 bevestig uw K
inscreva	1944 K-se	1955 K-se na nossa	1955 K-se em nossa
inscrever	1955 ao se K
inscription	1081 votre K a bien été	1081 K est confirmée	1081 confirmer votre K
inscrit	1074 déjà K
inscrivant	1082 en vous K
inscrivez	1059 K-vous	1081 K-vous à notre
insegna	1428 K storia
insistat	2074 a K
insisted	803 K
instagram	16 K	124 K	339 på facebook og K	429 ob whatsapp, K	430 auf facebook, K	430 auf K, facebook	430 auf facebook und K	430 auf facebook oder K	513 inhalt von K	578 K	658 follow him on K	658 follow her on K	658 follow them on K	659 on K, facebook	659 on K and facebook	1093 sur facebook et K	1406 su facebook e K	1686 op facebook en K	1686 op facebook, K	1798 på facebook og K	2367 på facebook och K	2494 K'da takip	2560 K
instagrame	2245 K	2245 facebooku a K
instagramie	16 K	1879 na facebooku i K
instagramis	914 K
instagramon	1288 K
instagramu	16 K	275 K	2184 K	2305 K
instale	1958 K a app
install	645 K our app
installeer	1729 K de app
installez	1152 K-la
installiert	518 die app K
instellingen	1753 cookie-K
integritetspolicy	2371 K
intelektas	1600 dirbtinis K
intelekto	1600 dirbtinio K	1615 dirbtinio K
intelektu	1640 mākslīgo K	1655 mākslīgo K
inteligence	299 pomocí umělé K	2326 s pomočjo umetne K
inteligencie	2269 pomocou umelej K
inteligencije	2206 uz pomoć umjetne K	2206 pomoću umjetne K	2206 uz pomoć veštačke K	2206 pomoću veštačke K	2206 uz pomoć vještačke K
inteligenciou	2269 umelou K
inteligencji	1921 z pomocą sztucznej K	1921 przy użyciu sztucznej K
inteligenco	2326 z umetno K
intelligencia	1293 mesterséges K készítette	1293 mesterséges K fordította	1293 mesterséges K segítségével	1312 mesterséges K segítségével
intelligens	366 med kunstig K	366 af kunstig K	366 fra kunstig K	366 kunstig K (ai)	386 hjælp af kunstig K	1824 med kunstig K	1824 av kunstig K	1848 hjelp av kunstig K	2393 med artificiell K	2393 av artificiell K	2415 hjälp av artificiell K
intelligenz	537 mithilfe künstlicher K
interdite	1150 diffusion K
interdites	1150 diffusion K
interessiert	509 ihre geschichte K
interview	516 das K in voller
introdu	2028 K adresa
invest	800 K in local news
investigaciones	896 nuestras K
investigador	216 és K	857 es K	1988 é K
investigadora	216 és K	857 es K	1988 é K
investigando	886 seguir K
investigant	240 continuar K
investigate	710 we should K
investigation	761 this K	801 this K	1153 cette K
investigations	710 our K team	710 our K desk	801 our K
investigative	688 is an K
investigativteam	464 K
inviata	1428 è K
inviato	1428 è K
invite	1155 K
invitent	1155 K
involved	755 not K in the
""", 'ip': """
iphone	645 our K app
iptal	2510 K edin
""", 'ir': """
iratkozz	1272 K fel	1321 K fel ingyen
iratkozzon	1272 K fel	1321 K fel ingyen
""", 'is': """
iscrive	1450 ci si K qui
iscrivendoti	1399 K
iscriversi	1450 K qui
iscriverti	1450 per K clicca	1462 clicca qui per K
iscriviti	1384 K	1399 K alla nostra	1399 K gratis	1399 K al nostro	1450 K qui	1462 K qui
iscrizione	1400 annullare l'K	1450 la tua K è	1450 per confermare l'K
ismeri	1324 K el
ismerte	1324 K el
issue	768 back K
issues	768 back K
istakao	2229 K
istakla	2229 K
istaknula	2229 K
istaknuo	2229 K
istedi	2526 K
istediler	2526 K
""", 'it': """
itiraf	2526 K etti
""", 'iz': """
izjavila	2229 K
izjavio	2229 K
izlasi	1657 K visu
izleyin	2510 K
""", 'ja': """
jaa	25 K se
jaar	1778 per K
jahr	550 im K	550 pro K
janela	1973 abre em nova K
jar	701 tip K
jaunumi	1658 mūsu K	1661 K
jaunumiem	1626 piesakies K	1645 K	1657 piesakies K
jaunumus	1645 K
javascript	259 povolte K	259 zapněte K	342 aktivér K	342 slå K til	434 K in ihrem browser	434 aktivieren sie K	434 K benötigt	664 please enable K	664 requires K	664 K is disabled	664 K is required	664 turn on K	664 K is not available	664 enable K in your browser	664 K must be enabled	664 needs K	838 activa K	838 habilita K	838 habilitar K	838 activar K	1009 salli K	1009 ota K käyttöön	1096 activer K	1096 activez K	1096 K est désactivé	1096 nécessite K	1170 אפשרו K	1341 aktifkan K	1409 abilitare K	1409 abilita K	1409 attiva K	1409 attivare K	1689 schakel K in	1801 aktiver K	1801 slå på K	1882 włącz K	1882 włącz obsługę K	1968 ative o K	1968 habilite o K	1968 ativar K	2034 activați K	2096 включите K	2370 aktivera K	2370 slå på K	2544 увімкніть K	2621 bật K
javasolta	1324 K
javite	2185 K nam	2185 K nam se	2185 K se našem	2185 K se našoj	2226 K nam	2226 K nam se	2226 K se našem	2306 K nam	2344 K se nam
""", 'je': """
jederzeit	410 K kündbar	415 widerruf K	415 abmeldung K	416 K abmelden	488 K wieder abmelden	520 abmeldung ist K	550 K kündbar
jednou	17 K týdně
jefa	857 es K de
jefe	857 es K de
jegyezte	1324 K meg
jelas	1382 K
jelasnya	1382 K
jelentkezz	24 K	1316 K most
jelentkezzen	24 K	1269 K be a	1316 K most
jelezze	1321 K nekünk
jetzt	407 K im abo	548 teste K
""", 'jo': """
jobbar	2393 K med ai
join	702 K for	800 K us on
jornal	2019 nosso K	2019 somos um K
jornalismo	1948 apoie o K	2010 K de qualidade tem um custo	2010 presente ao K	2018 apoie o K	2019 nosso K	2019 K de qualidade	2019 fazer K
jornalista	1988 é K formada	1988 é K formado	1988 é K do	1988 é K da	1988 é K no	1988 é K na	1988 é K e
jornalistas	2019 nossos K
journal	1153 notre K
journalism	626 support our K	626 support the K you rely on	744 keep our K free	748 access to all our K	748 access to all of our K	800 support quality K	800 support local K	801 our K	801 fearless K	801 K like this
journalisme	1064 soutenez un K	1152 soutenez le K
journalismi	1055 riippumaton K	1055 K maksaa	1055 hyvä K
journalismia	1055 K
journalismimme	1055 K
journalismus	403 unterstützen sie unabhängigen K	403 unterstütze unabhängigen K	403 für unseren K	521 freien K	549 unser K	549 unseren K	549 unabhängigen K	549 unabhängiger K	549 gut gemachten K	549 gut gemachtem K	549 frei zugänglichen K	549 frei zugänglicher K	549 guten K	549 freien K
journalist	363 er K på	363 er K hos	363 er K ved	363 er K i	456 ist freier K	456 ist K	466 arbeitet seit # als K	686 is a freelance K	688 is a K	712 K	1713 is K	1713 is freelance K	1752 werkt als K	1774 is schrijver en K	1774 is K en	1821 er K i	1821 er K på	1821 er K og	2390 är K på	2390 är K och
journaliste	1115 est K	1115 K au	1115 K à	1115 K pour
journalisten	1777 onze K
journalister	395 vores K	1857 våre K	2424 våra K
journalistes	1141 nos K	1142 payer nos K	1153 nos K
journalistiek	1666 steun onze K	1760 goede K kost	1760 K kost	1777 onze K
journalistik	325 støt vores K	325 støt uafhængig K	395 vores K	395 uafhængig K	395 K koster	395 kritisk K	395 fri K	2352 stöd vår K	2352 stöd oberoende K	2424 vår K	2424 oberoende K	2424 granskande K	2424 bra K	2424 fri K
journalistikk	1784 støtt vår K	1784 støtt uavhengig K	1857 vår K	1857 uavhengig K	1857 kritisk K	1857 god K	1857 fri K
journalistin	456 ist freie K	456 ist K	466 arbeitet seit # als K
journalists	801 our K	801 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1057 luki K
jurnalis	1355 adalah K	1380 K kami
jurnalism	2072 facem K
jurnalisme	1366 dukung K	1380 K kami
jurnalismul	2059 K de calitate costă	2071 susține K	2072 K nostru
jurnalist	2045 este K
jutjubu	2184 K
jutro	17 svako K	17 vsako K
juttu	999 lue koko K	1055 tämä K
juttujamme	1055 K
juttuvinkki	1054 lähetä K
jutun	20 koko K	1053 tämän K
jutusta	1055 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1722 nu K voor	1722 je K voor
kabul	2526 K etti
kaikki	1055 K jutut
kaitstud	904 kõik õigused K
kakor	2384 K på	2392 K
kami	1379 beri tahu K	1380 tim K
kanaal	1777 ons K
kanal	395 vores K	1338 ikuti K	1380 K kami	1857 vår K	2424 vår K
kanale	1878 na naszym K
kanaliga	914 meie K
kanalimiz	2524 K
kanalimiza	2475 K abone	2490 whatsapp K	2490 telegram K	2490 youtube K
kanalimizi	2490 whatsapp K
kanalina	2490 whatsapp K	2490 telegram K
kanalini	2490 whatsapp K	2490 telegram K
kanavaamme	1022 K
kanavalle	1022 whatsapp-K	1022 telegram-K
kanavamme	1022 whatsapp-K	1055 K
karte	9 diese K	513 laden der K
karya	1380 K kami
kasutamine	911 K ilma
kata	1382 K
katanya	1382 K
katilin	2510 K
katkisiyla	18 okurlarin K	2514 reklam verenin K
kaydetti	2526 K
kaydolun	2523 K
kaynak	2489 tercih edilen K
kaynaklara	2489 tercih ettiğiniz K
kazala	2229 K
kazanin	2510 K
kazao	2229 K
""", 'kd': """
kdykoli	319 zrušit K
""", 'ke': """
kebijakan	1342 K privasi	1342 K cookie
kedvenc	1287 google K
keelatud	911 loata on K
keep	797 help us K	800 help us K	800 help K our
kehotettiin	1057 K
kehotti	1057 K
kehottivat	1057 K
kehotus	1057 kuului K
kein	495 noch K abo
keressen	1321 K minket
kernpunkte	514 die K
kertoi	1057 K
kertoivat	1057 K
kertoo	1057 K
kesti	2526 ceza K
ketentuan	1342 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1824 med K	1824 av K
kielletty	1048 ilman lupaa on K
kiitos	1054 K kun luet
kinnitas	940 K
kirakatban	1324 állt a K
kirim	1379 K ke
kirjaudu	24 K	1054 K sisään
kirjeenvaihtaja	1026 K
kirjoitti	1057 K
kirjoittivat	1057 K
kirjuta	937 K meile
kirjutas	940 K
""", 'kk': """
kk	1039 €/K	1056 /K
""", 'kl': """
klaagt	1779 K
klagade	2426 K
klagar	2426 K
klagede	397 K
klagen	1779 K
klager	397 K	1859 K
klaget	1859 K
klagt	551 K
kleine	400 haben wir eine K bitte
klical	2347 je K
klicka	2400 genom att K på
klicken	516 K sie auf play	516 auf play K
klikke	1832 ved å K på
klikom	2199 K na	2319 s K na	2319 s K
klimaatverslaggever	1752 is K
klummeskribent	363 er K
""", 'kn': """
know	765 let us K
""", 'ko': """
kogu	937 loe K
kolumnis	1355 adalah K
kolumnist	456 ist K	916 K	2186 je K	2307 je K	2390 är K
kolumnista	2186 je K
kolumnistica	2186 je K
kolumnistin	456 ist K
kolumnistka	2307 je K
komentar	6 za K	6 ostavite K	1363 tulis K anda	1363 di kolom K
komentara	2197 brisanja K
komentarisali	6 da biste K	2197 biste K
komentarisanje	6 za K
komentarjev	2317 brisanja K	2317 izbris K	2317 brisanje K
komentarji	2317 K izražajo	2317 K ne izražajo	2317 K odražajo
komentarz	6 dodać K	21 móc dodać K	1885 aby dodać K	1908 zostaw K
komentarzach	1895 w K	1895 w K pod
komentarzu	1895 w K
komentator	1363 tanggung jawab K
komentirajo	2317 K lahko
komentirali	2197 biste K
komentiranje	6 za K
komentirate	2317 K lahko
kommentar	484 K wird	484 ihr K	484 dein K
kommentare	440 um K zu	484 K zu diesem	484 K werden
kommentaren	440 in den K
kommentarerna	2375 i K
kommentarfeltet	347 i K	1805 i K	1828 stenger K	1828 meninger i K
kommentarfunktion	440 K
kommentarsporet	370 i K
kommentator	363 er politisk K	363 er K	1821 er K i	1821 er K og	1821 er politisk K	2390 är politisk K
kommentera	6 för att K	2373 för att K
kommentere	6 for at K	6 for å K	345 for at K	1804 for å K
kommentieren	6 um zu K	6 K zu können	439 um zu K	439 probleme beim K	439 K sie diesen	439 K sie den	440 nicht mehr K	484 K
kommentiert	440 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	488 K per mail	488 K per e-mail
komunikat	1942 taki K
kondigde	1779 K
koneellisesti	1029 K
konferenci	282 naši K
konferenciju	2192 našu K
konferenciu	2253 našu K
konferenco	2313 našo K
kongress	475 jetzt zum K
konstaterade	2426 K
konstaterar	2426 K
kontakt	394 K os	1856 K oss
kontakta	2423 K oss
kontaktirajte	2185 K nas	2185 K redakciju
kontaktowej	1899 skrzynki K
kontaktujte	276 K redakci	276 K nás	276 K autora	2246 K redakciu	2246 K nás
konten	9 K ini
kontingent	413 haben ihr K
konto	331 opret en K for	394 opret en K	1939 załóż K	2358 skapa ett K för	2423 skapa ett K och	2423 skapa ett K här
kontributor	1355 adalah K
konzern	492 kein K	549 kein K
kopeerimine	911 K ilma
kopieras	2407 får inte K	2407 får ej K
kopieres	1813 kan ikke K uten
kopiering	355 K er ikke tilladt	2407 K utan
kopijuoti	1592 K, platinti
kopiointi	1018 luvaton K	1018 K ilman lupaa
kopyalanamaz	2485 izinsiz K
koresponden	1355 adalah K
korespondentas	1597 K
korespondente	1637 K
korespondentem	1900 jest K
korespondents	1637 K
korrekt	2396 ska vara K
korrekta	2396 ska vara K
korrekturhinweis	482 K
korrekturhinweise	482 K
korrespondent	363 er K	456 ist K	465 als K	465 seit # K	916 K	1821 er K	2390 är K
korrespondentin	456 ist K	465 als K	465 seit # K
korting	1737 K op je eerste	1737 K op het eerste
korzystamy	1882 K z plików cookie
kostenlos	410 wochen K	410 monat K	415 K per mail	521 lesen alle K	522 tage K	522 tage lang K	550 K testen
kostenlose	15 K artikel	413 noch zwei K	413 noch # K
kostenlosen	413 noch einen K	413 K artikel gelesen	415 unseren K newsletter	415 unserem K newsletter	415 unserer K newsletter	415 den K newsletter	532 K konto	532 K account
kostenloser	413 K artikel
kostenpflichtig	407 dieser artikel ist K
koster	395 K penge
kostnadsfritt	2403 en månad K
""", 'kr': """
krevde	1859 K
kritik	482 lob oder K
kritiker	2390 är K och
kritiserar	2426 K
kritiserer	397 K	1859 K
kritisieren	551 K
kritisiert	551 K
kritizuje	320 K
kronor	2425 K
krzyczeli	1942 K
""", 'ku': """
kullan	2478 çerez K
kullanilamaz	2485 izinsiz K
kullanilmaktadir	2478 çerez K	2478 çerezler K
kullanilmasi	2485 izinsiz K yasaktir	2514 izin alinmadan K
kullaniyoruz	2478 çerezleri K	2478 çerezler K
kulttuuritoimittaja	1026 K
kulturredakteur	541 ist K
kulturredakteurin	541 ist K
kulturressort	465 leitet das K
kulturskribent	2390 är K
kumppanimme	1009 me ja K
kun	376 for K #	1835 for K #
kunne	395 K du lide
kunt	1773 geef wat je K
kurzfassung	457 K
kutunuza	2471 posta K
kuukaudessa	1056 K
kuukausi	999 kokeile K	1039 K #	1054 kokeile K
kuukausilahjoituksella	1038 K
kuulutas	940 K
kuus	939 K
kuvailee	1057 K
""", 'kv': """
kviz	2195 naš K	2316 naš K
kvizu	2195 našem K	2316 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1057 K
""", 'l': """
l	241 K'any
""", 'la': """
laadi	937 K alla
laat	1749 K het ons
laatste	1685 volg het K nieuws
ladattavissa	1035 sovellus on K
ladda	2362 K ner vår app	2423 K ner vår
lade	421 K die app
laden	421 K sie die app	422 app K	538 die karte zu K	538 das video zu K
lage	1857 K mer
lahjoituksesi	1038 K auttaa	1054 K
lahjoitus	1038 tee K	1054 tee K	1058 K
laissez	1152 K-nous votre
lamenta	898 K	1465 K	2021 K
lamentano	1465 K
lamentou	2021 K
lance	1155 K
langganan	1365 K buletin	1379 K sekarang	1383 K
lanjutkan	1368 K membaca dengan
lapunkat	1320 K
last	1794 K ned vår app	1856 K ned
later	731 check back K
latest	783 the K on this story
laukeliai	21 būtini K
lauloivat	1057 K
laut	551 K
lavoro	1463 il nostro K
lawyers	801 our K
""", 'le': """
leave	641 one click to K	800 K us a tip	800 K a tip
lecteur	9 ce K	1128 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	1142 par des K comme vous	1153 nos K
lectoras	36 nuestras K	896 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	896 nuestros K	896 gracias a sus K
lectors	18 gràcies als K	240 els nostres K
lectrices	1153 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	688 is a senior K	688 is a K
ledarskribent	363 er K	2390 är K
leden	1734 door onze K	1777 onze K
lederskribent	363 er K
leernos	895 gracias por K
leestijd	0 K
legfontosabb	1320 K írásait
legge	1465 si K
leggere	1393 per K tutto
lei	2073 # K
leiter	456 ist K
leiterin	456 ist K
leitores	18 graças aos K	36 nossos K	2010 K que nos apoiam	2019 nossos K	2019 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2021 K
lengkap	20 artikel K	1368 membaca artikel K
lese	1836 du kan K mer	1836 kan du K mer
lesedauer	0 K
lesen	407 im abo K	407 K sie mit plus	413 % noch zu K	421 in der app K	501 mehr dazu K sie	544 K sie hier.	548 danke fürs K
leser	1856 takk for at du K
leserabend	475 K	515 unseren K
leserbrev	1822 K
leserbrief	440 K
leserbriefe	440 K an	482 K
lesere	36 våre K	1857 våre K
leserfinanziert	549 K
leserinnen	36 unsere K	549 unsere K	549 unseren K
leserinnlegg	1822 K
lesern	549 ihren K
leserne	18 takket være K	1834 K våre
lesernes	18 K bidrag	1857 K bidrag
leserreise	515 K
leserreisen	475 unsere K	475 unseren K	515 K
leserumfrage	35 unserer K
leserzuschriften	482 K
lesetid	0 K
lesezeit	0 K
letno	2346 K
letter	675 send a K
letters	675 K to the editor	675 send K	735 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1451 solo grazie ai nostri K	1463 i nostri K
lettre	1153 notre K
lettrici	1463 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	889 para seguir K	889 quieres seguir K	889 sigue K con	889 y sigue K	895 sigue K sin
lezen	20 meer K
lezers	36 onze K	1777 onze K
lezersaanbieding	1755 onze K
lezersactie	1755 onze K
lezersavond	1722 onze K	1755 onze gratis K
lezersevenement	1722 ons K
lezersreis	1722 onze K
lezersreizen	1722 onze K
""", 'li': """
libovolnou	319 K částkou
lid	1671 al K
lidem	18 díky K	318 díky K
liens	1132 via nos K	1132 par nos K
liest	544 K du hier.
lietotni	1643 K
lignes	1142 qui lisent ces K
liitu	937 K meie
like	801 work K this
liked	801 K what you read
liker	1857 K du det vi
limit	631 read without K	639 free K
limitat	207 accés il·K
limits	631 read without K
line	710 our tip K
link	654 copy the K	750 read it for free with this K
links	663 some K on this page	663 some of the K on
liputan	1380 K kami
lire	20 pour K cet	1155 peut-on K
lisas	940 K
listen	0 min K	658 K back here	658 K to us live	696 prefer to K	696 rather K
listening	696 K time
live	768 our K	768 K q&a
liveblog	501 im K	501 unserem K
""", 'll': """
llegado	806 si has K hasta aquí
llegint	234 per seguir K
""", 'lo': """
local	801 keep K news
log	24 K in	1669 K in om	1669 K in of
logg	24 K inn	1790 K inn for å	1855 K inn med	1856 K inn for
logga	24 K in	2358 K in för att	2422 K in med
logge	532 K dich ein
logged	21 must be K in to post	631 you must be K in to	672 you must be K in to
loggen	532 K sie sich ein
logget	345 du skal være K ind
login	24 faça K	1951 faça K para	2018 faça K
lokalredakteur	541 ist K
lokalredakteurin	541 ist K
lokalredaktion	465 leitet die K
look	801 our new K
lovade	2426 K
lovede	397 K
""", 'lu': """
lubas	940 K
luetaan	1053 juttu K
lugeda	901 et edasi K
lugejad	938 meie K
lugemiseks	901 edasi K
luisteren	1756 artikel ook K
luisterversie	2 K
lukeaksesi	999 K koko	999 kirjaudu sisään K
lukemaan	1054 pääset K
lukemista	1054 jatka K
lukijamme	1055 K
lukijasta	1053 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1038 K tukea	1055 K tuella
lukittu	1051 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	999 K
lunar	2073 K
lunes	17 cada K
lupasi	1057 K
lupasivat	1057 K
""", 'ly': """
lyder	397 K	1859 K	2426 K
lydversion	2 K
lyssnar	2395 K på poddar
""", 'ma': """
maand	1671 deze K nog	1778 per K
maandelijks	1671 K opzegbaar	1778 K
mach	548 K mit
machen	399 K sie mit	549 was wir K
macht	548 K mit
made	621 if you've K it this far
mail	253 váš e-K	290 svůj e-K	592 το e-K σας	1271 e-K cím	1749 K ons	1749 K dan	1776 K ons	1910 swój e-K	1956 no seu e-K	2058 pe e-K	2087 ваш e-K	2171 na vaš e-K	2199 svoj e-K	2199 na e-K	2234 váš e-K	2234 svoj e-K	2234 na váš e-K	2260 svoj e-K	2537 ваш e-K
mailadres	1674 je e-K	1732 geldig e-K
mailadresse	334 din e-K	345 din e-K vil ikke	394 din K
mailben	1314 legjobb cikkei e-K	1314 cikkei e-K	1314 hírei e-K
mailbox	1674 in je K	1674 in uw K	1674 in jouw K
maile	2234 vašom e-K
mailom	2260 správy e-K
mailovou	290 e-K adresu
mailowy	1910 adres K
mailt	1321 írjon e-K
mailu	252 přímo do e-K	2234 do vášho e-K
mailul	2029 pe e-K tău
mainoksen	11 K
mainoksia	1055 ilman K
mainos	11 K
mainostaja	1048 maksanut K
mainosten	1010 K esto
majhno	2345 smo K
make	800 will you K a
maken	1777 wij K
maksumuuri	1058 K
maksuton	1043 K tunnus
maksuttomat	1043 K artikkelit
mamio	2229 K
manade	2426 K
mantermos	2010 essencial para K
map	9 this K
mapa	9 este K
marketing	470 K-cookies	719 K cookies
marketingcookies	365 K	1717 K
masuk	24 K atau	1332 kotak K anda
masukkan	1332 K email
matched	701 K dollar	744 gift will be K
material	452 mit K der	452 mit K von	689 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2114 K	2115 K.ru
""", 'md': """
md	376 kr./K	396 kr/K
""", 'me': """
me	2115 t.K	2561 t.K
medarbetare	2390 är K på	2390 är K i
meddelade	2426 K
meddelte	397 K
medewerker	1713 is K van
medgav	2426 K
mediach	1930 naszych K
medio	896 este K
medlem	394 bliv K	1856 bli K	2423 bli K
meie	938 K töö
meil	937 aita K
meile	937 saada K
meilile	933 sinu K
meille	1054 lähetä K	1054 kerro K
meinen	439 was K sie dazu
meint	551 K
meinte	551 K
meinung	30 K der	439 sagen sie uns ihre K	469 K des autors
mejl	2171 na vaš K	2171 vašu K	2199 svoj K	2199 na K	2360 i din K	2360 till din K
mejla	2423 K oss
mejladress	2423 din K
mejlen	2360 direkt i K
melalui	1366 dukung kami K
melanjutkan	1329 untuk K membaca	1368 untuk K membaca
meld	1856 K deg på her
meldde	1779 K
melde	24 K dich	509 K dich bei uns	548 K dich an	1792 K deg av når	1832 ved å K deg på
melden	24 K sie sich	399 K sie sich an	407 K sie sich an, um	407 bitte K sie sich an	509 K sie sich bei uns	548 K sie sich hier
melding	1730 krijg een K bij	1730 ontvang een K bij
meldingen	14 K	1680 schakel K in	1680 zet K aan	1680 ontvang K	1730 krijg K	1776 zet K aan
meldt	1779 K
meldte	1859 K
membaca	1368 untuk terus K	1368 untuk K berita ini	1379 daftar untuk K
member	619 become a K	701 become a K	748 not a K?
memberikan	1363 K komentar
members	18 our K	36 our K	631 is for K only	631 K-only story	776 paying K	801 our K
membiayai	1366 K kami
membro	2018 torne-se K
membutuhkan	1379 kami K dukungan
menar	2426 K
mendaftar	1365 dengan K, anda
mendapat	1376 K komisi
mendapatkan	1376 K komisi	1379 daftar untuk K
mener	397 K	1856 hva K du	1859 K
menerima	1356 K cookie	1376 K komisi	1379 daftar untuk K
mengambil	1377 dilarang K	1377 dilarang keras K
mengandung	1363 komentar yang K
mengatakan	1382 K
menggandakan	1377 dilarang K
menggunakan	1342 K cookie
mengutip	1349 dilarang K
meninggalkan	1363 K komentar
menit	0 K baca
mensais	2020 K
mensuales	897 K
mensuel	1117 un don K	1142 un soutien K	1154 K
menurut	1382 K
menyalin	1377 dilarang K
menyatakan	1382 K
merch	726 our K
merci	1152 K de nous
mere	377 kan du læse K	377 du kan læse K	377 kan læse K om
merkezimiz	2524 haber K
mes	241 al K	897 al K	897 por K
mese	1464 al K
mesec	2200 prvi K	2228 prvi K	2320 prvi K	2320 na K	2346 na K	2346 prvi K
meses	889 K por #
mesiac	2262 prvý K	2287 za K	2287 prvý K
message	621 a K from our editor
messagerie	1101 votre adresse de K ne sera pas
messengera	1898 K
messengeri	2245 K
messengerju	2305 K
messengeru	275 K
messengerze	1898 K
metus	1619 per K
mewakili	1377 tidak K redaksi
""", 'mi': """
mi	1640 ar K
miembro	895 hazte K
mille	1451 # per K
milliardaire	1142 à aucun K
minggu	1381 per K
mingguan	1365 buletin K kami
minket	1274 kövess K	1321 kövess K	1321 hívj meg K
minute	0 K read	748 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1774 is K
misiniz	2468 zaten abone K
missen	1773 wat je kunt K
mission	801 our K
mistake	735 spot a K	735 report a K
mitdiskutieren	6 K	484 K
mitgeteilt	551 K
mitglied	548 werden sie K	548 werde K	548 jetzt K werden
mitglieder	410 nur für K	495 angebots für K	549 unsere K
mithilfe	537 K von ki
mitteilungen	14 push-K	425 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	2200 prvi K	2228 prvi K
""", 'mn': """
mnd	1835 kr/K	1858 kr/K
""", 'mo': """
mobile	645 on your K app	645 our K app
mobilen	371 direkte på K	1829 nyheter rett på K	1829 rett på K	2397 nyheter direkt i K	2397 direkt i K
mobilepay	394 K til #	394 K på #	394 K #	394 K et
modalidad	897 K premium
moderador	1973 não serão aprovados pelo K
moderados	1973 serão K antes
moderated	672 comments are K	672 pre-K
moderowane	1908 są K
mogelijk	1776 maak het volgende K
mois	1154 par K
moittii	1057 K
molbu	2182 imamo malu K	2182 malu K
molila	2229 K
molili	2229 K
molio	2229 K
monat	495 einen K für	495 K für nur	550 im K	550 pro K
monate	522 # K lang
monatlich	550 K
monday	17 every K
mondogatta	1324 K
mondta	1324 K
montag	17 jeden K
month	631 try a K for	631 try it for a K	638 for the first K	638 for your first K	802 a K	802 per K	802 every K	802 each K
monthly	701 one-off or K	748 reached your K limit	797 K gift	800 become a K	800 give K	802 K
months	631 K for $#	638 for the first # K	638 for the first three K
morgen	17 jeden K	17 am K	17 hver K	374 hver K i din	491 uns auch K
morgenbrevet	1833 K
morgon	17 varje K
morgonbrevet	2401 K
morning	17 every K	17 each K
moyens	1153 nos K
""", 'mu': """
muhabiri	2493 gazetesi K
muhabiridir	2493 K
muhabirimize	2491 K ulaşmak
muhabirlerimizle	2521 K
muistutti	1057 K
mukaan	1054 lähde K	1054 tule K	1057 K
multato	1465 ha K
multou	2021 K
mums	1657 seko K
""", 'na': """
naar	1749 mail K
nabiralnik	2293 v vaš K
nabiralniku	2293 v vašem K	2319 vašem K
nachdruck	451 K verboten	506 K nur mit
nachrichten	421 aktuelle K aufs handy	422 K-app	425 push-K	501 weitere K finden sie	501 mehr K finden sie	525 K des tages	525 alle K zum
nadaljevanje	2292 za K branja	2321 K spodaj
nadaljuje	2321 K pod oglasom	2321 K spodaj
nadaljujte	2292 K branje
nadie	896 K nos dice
naglasila	2229 K
naglasio	2229 K
najdete	294 další články K
najnowsze	1870 otrzymuj K
namenite	2324 K nam
napis	1942 taki K
napisz	1886 K do nas	1899 K do nas	1931 K:	1931 K na	1939 K do nas
naprej	2292 če želite brati K
napsal	320 K
napsala	320 K
narrated	696 is K by an ai	696 is K by ai
naslov	2293 na vaš e-K	2293 svoj e-K	2319 svoj e-K	2319 svoj e-poštni K
nastavak	2167 za K čitanja	2201 K ispod	2201 K teksta
nastavili	2167 da biste K čitanje
nastavite	2167 K čitanje	2169 K čitati
nastavlja	2201 K ispod	2201 K nakon
naszego	1904 K sklepu	1907 K quizu
naszej	1940 K pracy
naszym	1939 zostań K
naujienas	1604 K telefone	1605 K el. paštu	1616 mūsų K
naujienose	1593 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	838 tu K no soporta	838 su K no soporta	1968 seu K não suporta
navela	2229 K
naveo	2229 K
navigateur	10 votre K	21 dans le K pour mon prochain	1096 votre K ne supporte pas	1096 votre K n'est pas
navodi	2229 K
""", 'ne': """
necesitamos	806 K pedirte	809 K tu apoyo	895 K tu ayuda	895 K de ti	895 te K
necessariamente	1991 não reflete K a opinião	1991 não refletem K a opinião
necessaris	21 camps K
necessitem	239 et K
nechcete	307 K přijít o	2277 K prísť o
nedeljno	17 jednom K
neem	1662 K nu een
nell	1402 apri K'app
nella	1400 K tua mail
neodvisni	2345 K mediji	2345 smo K
neodvisno	2344 podprite K
neophodna	21 K polja
neovisni	2227 ostanemo K
neovisno	2226 podržite K
nepriklausoma	1618 K žurnalistika
netiquette	439 beachten sie die K	1414 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1801 dette K bruker
neue	518 die K app
neuen	421 hier geht es zur K
neukunden	495 nur für K
neuvoi	1057 K
neuvoivat	1057 K
neuvoo	1057 K
neuvottiin	1057 K
news	422 K-app	525 alle K zum	525 alle K zu	645 K app for	688 is a K	710 K tip
newsblog	501 im K	501 unserem K
newsis	913 google K
newsletter	140 K	230 la nostra K	291 K	318 náš K	321 K	415 unseren K	415 unserem K	415 unserer K	415 K bestellen	415 K richtig	419 K an	419 K von	419 zum K	419 täglichen K	460 K	488 K erhalten	488 K empfangen	488 unser K	488 der K über	488 der K für	520 unser abend-K	520 unser morgen-K	520 unser K	520 K ist kostenlos	548 K an	549 unser K	549 unseren K	549 unserem K	549 dieser K	552 K	558 εγγραφείτε στο K	558 εγγραφή στο K	558 το K μας	558 γραφτείτε στο K	558 στο K των	558 στο K του	558 στο K της	614 εγγραφείτε στο K	614 γραφτείτε στο K	615 το K μας	618 K	641 sign up for our K	641 sign up to our K	641 sign up for the K	641 subscribe to our K	641 join our K	641 get our K	641 our K here	641 receive our K	641 our daily K	641 our weekly K	641 our morning K	700 K	741 K soon	793 from our saturday K	801 our K	804 K	820 suscríbete a la K	820 apúntate a la K	820 nuestra K	885 suscribite al K	896 nuestra K	899 K	1081 inscrivez-vous à la K	1081 abonnez-vous à la K	1081 notre K	1141 vous adresser sa K	1153 notre K	1153 cette K	1156 K	1332 K kami	1332 langganan K	1380 K kami	1399 iscriviti alla K	1399 la nostra K	1450 le nostre K	1463 la nostra K	1463 questa K	1466 K	1870 zapisz się na K	1870 nasz K	1912 K	1940 nasz K	1943 K	1955 assine a K	1955 nossa K	2009 esta é a edição da K	2009 esta é uma edição da K	2019 nossa K	2022 K	2028 abonează-te la K	2028 abonați-vă la K	2028 înscrie-te la K	2071 înscrie-te la K	2075 K	2170 naš dnevni K	2180 K	2226 prijavite se na K	2227 naš K	2230 K	2261 K	2286 náš K	2289 K	2301 K
newslettera	1870 zapisz się do K	1870 naszego K	1912 K	1940 naszego K	2180 K	2234 odber K	2261 K	2286 nášho K
newsletterem	1940 naszym K
newsletters	641 K may contain info about	700 K	801 our K	804 K	1081 nos K	1081 recevoir les K	1153 nos K	1156 K
newsletteru	291 K
newsletterul	2028 K nostru	2058 abonează-te la K	2071 înscrie-te la K	2072 K nostru
newslettery	291 K	2261 K
newsletterze	1912 K
newslettre	2261 K
newson	1287 google K
newspaper	801 our K
newsroom	755 not by the K	765 tell our K	765 our K	783 stories from our K	783 more from our K	801 our K	801 non-profit K	801 this K
newsticker	501 unserem K
next	768 our K	797 help pay for the K	797 pay for the K one
nezavisni	2227 K mediji	2227 ostanemo K
nezavisno	2226 podržite K
""", 'ng': """
ngay	2656 đăng ký K
""", 'ni': """
nieograniczony	1868 K dostęp
niets	1707 K uit deze	1768 K van deze site
nieuws	1677 K-app	1710 google K	1712 K of een tip	1748 app je K	1764 al het K over	1764 al het K uit	1775 K in je mail
nieuwsbrief	1674 onze K	1675 dagelijkse K	1675 wekelijkse K	1709 K	1777 onze K	1777 deze K	1780 K
nieuwsbrieven	1674 onze K	1709 K	1777 onze K	1780 K
nieuwsbron	1747 favoriete K
nieuwsquiz	1757 de K
""", 'nj': """
njuzleter	2180 K	2226 prijavite se na K	2227 naš K
""", 'no': """
nombreux	1142 plus nous serons K
nonprofit	801 K newsroom	801 K news outlet
nosotros	895 colabora con K
nosso	35 K quiz	1948 apoie K	1948 apoie o K	1958 baixe K app	1958 no K app	2018 apoie K	2018 apoie o K	2018 siga o K	2018 entre no K	2019 K site
nostra	240 la K feina	1402 nella K app	1463 la K app
nostre	240 el K canal
nostro	35 K quiz	1463 il K sito	1463 che il K
nota	20 leer esta K	889 para leer esta K
noticia	896 esta K
noticias	862 en google K	862 tu fuente de K
notificaciones	14 las K	828 activa las K	828 activar K	829 recibir K
notifications	14 K	649 turn on K	649 turn on desktop K	649 would like to send you K	649 K from this site	650 enable K	650 allow K	650 receive K	1087 activer les K	1087 activez les K	1087 autoriser les K
notifiche	14 le K
notified	641 sign up to be K	650 get K
notifikace	289 K
notifikasi	14 K	1334 dapatkan K	1336 aktifkan K	1379 nyalakan K
notifikation	371 K
notifikationer	14 K	371 K
notify	650 K me of	650 K me when	672 K me of new posts
notis	2397 K
notiser	14 K	2397 K	2397 push-K
notre	35 K quiz	1153 K site
nouvelle	1101 ouvre dans une K fenêtre
novice	2293 na naše K	2293 na e-K	2301 e-K	2319 na e-K	2345 naše K
novinar	2186 je K	2186 , K	2186 - K	2307 je K	2307 , K	2307 - K
novinari	2227 naši K
novinarji	2345 naši K
novinarju	2306 pišite K
novinarka	2186 je K	2186 , K	2186 - K	2307 je K	2307 , K	2307 - K
novinarki	2306 pišite K
novinarstvo	2227 nezavisno K	2227 neovisno K	2227 naše K	2345 neodvisno K
noviniek	2234 odber K
""", 'nu': """
nuestra	825 en K app	895 únete a K	896 K app	896 K web
nuestras	896 K redes
nuestro	35 K quiz	809 apoya K	833 únete a K canal	895 apoya K	895 únete a K	895 recibe K	896 K canal	896 K medio	896 K sitio	896 K equipo
nuestros	840 K socios	896 K socios
numer	1941 K krs
nunca	896 más que K
nur	495 abo für K
""", 'ny': """
nyheder	359 google K	393 vores K
nyhedsbrev	333 vores K	333 tilmeld dig K	374 K	394 tilmeld dig K	395 vores K	398 K
nyhedsbreve	333 vores K	395 vores K
nyhedsbrevet	333 få K	374 K	394 tilmeld dig K
nyhetene	1829 K rett på mobilen	1855 K våre
nyheter	1817 google K	2386 google K	2422 våra K
nyheterna	2366 följ K	2397 K direkt i mobilen
nyhetsbrev	1792 vårt K	1792 våre K	1792 meld deg på K	1792 abonner på K	1833 K	1856 meld deg på K	1857 vårt K	1857 våre K	1860 K	2360 vårt K	2360 våra K	2360 anmäl dig till K	2401 K	2423 anmäl dig till K	2424 vårt K	2424 våra K	2427 K
nyhetsbrevet	1792 få K	1833 K	1856 meld deg på K	2401 K	2423 anmäl dig till K
nyilatkozta	1324 K
nyt	1050 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1414 i campi K
obchode	2253 našom K
oberoende	2423 stöd K
objasnila	2229 K
objasnili	2229 K
objasnio	2229 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2197 K komentara
obligatoires	21 champs K sont	1101 les champs K
obligatori	1414 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	843 los campos K
obligatoriska	21 K fält	2373 K fält
obligatoriske	21 K felt	1804 K felt
obratite	2185 K nam se	2185 K se našem
obrigado	2018 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	267 další šíření K	304 ke všemu K	2262 celému K
obserwuj	1878 K nas na	1878 K nas w	1939 K nas
obvestila	14 K	2293 na K
""", 'oc': """
occupa	1428 si K di
ochtend	17 elke K	1732 elke K het
""", 'od': """
od	2200 K # €	2262 K # €	2320 K # €
odbieraj	1934 K
odcinek	1905 K
odcinka	1905 K
oddajte	2329 K svoj glas
odejdete	244 než K
odete	2182 prije nego što K	2182 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2229 K
odgovorio	2229 K
odgovorna	30 nije K
odidete	2303 preden K
odoberajte	2282 K
odobrenja	2219 bez K
odomknite	2233 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1951 K este artigo
off	802 one-K
offert	1074 vous est K	1154 mois K
offrez	1152 K-lui	1152 K-nous
offrici	1462 K un
offrimi	1462 K un
""", 'og': """
oglasa	11 K	2227 bez K
oglasov	2345 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2468 K devam etmek için
okurlarimiz	36 K	2524 K
okurlarimizin	2505 K desteğiyle	2524 K
okurlarin	2505 K desteği olmadan
okuyun	2510 K
""", 'ol': """
olarak	2469 abone K	2491 bize anonim K
olmayanlara	2519 abone K
olun	2523 üye K
olursunuz	2510 kabul etmiş K
olvassa	1300 K tovább
""", 'om': """
omiljene	2183 K izvore
omiljeni	2183 K izvor
""", 'on': """
onafhankelijk	1734 wij K	1734 we K
onafhankelijke	1666 steun K journalistiek	1776 steun K	1777 K journalistiek
onafhankelijkheid	1777 onze K
onbeperkt	1669 lees K	1669 K lezen	1671 K toegang	1737 K digitaal
ondersteunt	1689 je browser K	1689 uw browser K
onderzoek	1777 dit K
onderzoeken	1777 onze K
onderzoeksjournalist	1713 is K
onderzoeksredacteur	1752 is K
onderzoeksredactie	1712 onze K
one	800 make a K-time	800 will you be K of
online	515 unser K-shop	726 our K shop	726 our K store	768 our free K	768 our K event
onlineshop	475 im K bestellen
ons	1711 app K
ontdek	1776 K nu
ontvang	1674 K onze	1675 K elke
onze	1677 K app	1712 tip voor K	1777 K app
""", 'oo': """
oordeelde	1779 K
""", 'op': """
opakoval	320 K
opakovala	320 K
opakuje	320 K
open	645 K in app	645 K in the app	1677 K in app
opfordrede	397 K
ophavsretsloven	355 beskyttet af K
ophavsretten	355 K tilhører
opiniestuk	1716 ingezonden K
opinion	30 K of	672 have an K on this
opinions	30 K of
oplyser	397 K
oplyste	397 K
opmerking	1712 tip of K	1712 vraag of K	1712 K over dit artikel
opozarja	2347 K
oppfordret	1859 K
opphavsrettslig	1813 K beskyttet
opplyser	1859 K
opplyste	1859 K
opprett	1790 K en konto for	1856 K en konto
opsiger	376 indtil du K
opublikowany	22 nie zostanie K	1885 twój adres e-mail nie zostanie K
opzegbaar	1778 K
""", 'or': """
ordenou	2021 K
ordinato	1465 ha K
ordnete	551 K an
organizatori	2229 pozivaju K
organizatorzy	1942 zapraszają K
original	689 read the K article	1150 lire l'article K
originally	689 this article was K published on	689 this story was K published on	689 this story K appeared	689 this article K appeared	689 K published at	757 story was K published by	757 story was K published on	757 story was K published in the	757 article was K published by	757 article was K published in our
originalment	238 es va publicar K a	238 es va publicar K en	238 publicat K a
originalmente	854 este artículo fue publicado K	855 publicado K en	1985 publicado K em	2017 publicado K no	2017 publicado K na
originariamente	1425 articolo pubblicato K	1458 pubblicato K in
ortaklarimiz	2478 biz ve K
ortsseite	501 unserer K
""", 'os': """
ostatak	2167 K članka
ostrzega	1942 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1934 K
otsustas	940 K
""", 'ou': """
our	698 is K
""", 'ov': """
ovdje	2182 kad ste već K
overblikket	374 K hver dag	374 K hver morgen
overname	1707 K zonder
overnemen	1744 dit artikel K
oversikten	1833 få K
overview	762 this K
overzicht	1754 dit K
ovisi	2226 K o vama
""", 'ow': """
owner	801 has no K	801 have no K
""", 'oy': """
oynat	2510 K
""", 'oz': """
ozvite	2246 K sa nám	2285 K sa nám
""", 'pa': """
padeda	1607 jūsų parama K
padroni	1451 non ha K	1463 senza K	1463 libera da K
pagar	2018 ajude a K
page	768 our jobs K
paghi	1462 K un'ora
pago	899 muro de K
pague	1987 K-nos um café
pahoitteli	1057 K
paid	663 we get K if you buy	663 we may be K
paikkaa	1050 hae K
pakolliset	21 K kentät
palautetta	1054 anna K
palus	940 K
palusid	940 K
palvelusta	1028 ulkoisesta K	1028 upotus K
panaszolta	1324 K
pandangan	1377 tidak mewakili K	1377 K pribadi penulis
paparnya	1382 K
paper	698 is the K's
par	1154 K an
parama	1617 jūsų K	1621 K
parancsolta	1324 K
parceiros	1970 nós e os nossos K	2019 nossos K
paremkite	1607 K mus	1617 K mus
part	690 no K of this
partagez	25 K-le	25 K-la
parte	1944 faça K e
partecipato	1441 non ha K alla stesura
parteispende	552 K
partenaires	1098 nos K et nous	1098 nous et nos K	1153 nos K
participar	844 para K
participez	1059 K à
participou	2000 não K da produção	2000 não K na produção
partilhada	1995 uma publicação K por
partilhe	25 K-o
partir	1061 avant de K	2020 a K de # euros
partner	436 wir und unsere K	505 von unserem K	1412 i nostri K	2370 vi och våra K
partnere	342 vi og vores K	1801 vi og våre K
partnerlinkeket	1301 K
partnerlinks	37 K
partnerom	2201 u suradnji s K	2201 u saradnji sa K
partners	505 anzeige eines K	668 we and our K	801 our K	1691 wij en onze K	1777 onze K
partnership	690 was produced in K with
partnerske	2201 K poveznice	2321 K povezave
partnerskie	1916 linki K
partnerzy	1882 my i nasi K	1882 nasi zaufani K
pasak	1620 K
pasakojo	1620 K
pass	655 K this on
passende	522 sie das K abo
passendes	522 sie ihr K abo
patreon	147 в K	701 on K	701 our K	2584 на K
patron	626 become a K of	800 become a K
patronem	1919 zostań naszym K	1939 zostań K
patroni	1940 nasi K
patronite	1919 na K	1940 na K
paypal	491 per K
paywall	492 K	549 ohne K	552 K	801 we have no K	801 we do not have a K	804 K	1156 K	1466 K	2022 K
paywalls	804 K
""", 'pe': """
pe	2073 K an
peatoimetaja	916 K
pedimos	895 te K ayuda
pedirte	806 tenemos un favor que K
pediu	2021 K
peiling	35 onze K	1757 onze K
pelanggan	1330 khusus K	1368 untuk K	1380 K kami	1383 K
pembaca	18 berkat K	1380 K kami
pendant	1154 K un mois
pendapat	1377 K pribadi penulis
peneliti	1355 adalah K
pengar	2424 kostar K
penger	1857 koster K
pentru	2059 fără niciun cost K tine
penulis	1355 adalah K
people	18 thanks to K like	744 funded by K like you
pequeno	1945 um K favor a pedir
per	1858 K år	2425 K år
peramban	10 K anda
percent	639 # K left to read
perfil	1964 siga nosso K
periodisme	239 dona suport al K	240 el nostre K	240 fent K	240 fem K
periodismo	809 apoya el K	886 hacer un K	895 apoya el K	895 colabora con el K	896 nuestro K	896 K de calidad	896 hacemos K	896 haciendo K
periodista	216 és K	857 es K
periodistas	885 nuestros K	896 nuestros K
periodistes	240 els nostres K
perjantaisin	17 K
permanencia	897 sin K
permission	689 reproduced here with K	689 reproduced with K	704 written K	704 prior K	705 without K	719 K to load	719 K before anything is loaded	757 K to reuse this
perskaitykite	1617 K visą
personal	718 views are K
personale	2035 datele tale K
personales	840 datos K serán
personas	886 K como tú	895 K como tú
persondatapolitik	343 K
personenbezogene	437 K daten
personnelles	1099 vos données K
personoplysninger	343 dine K
personopplysninger	1802 K
personuppgifter	2371 dina K
personverninnstillinger	1823 K
pertama	1381 bulan K
pesquisa	35 nossa K
pesquisador	1988 é K
pesquisadora	1988 é K
pevali	2229 K
""", 'ph': """
phone	658 news to your K
photographer	712 staff K
photos	726 K from this story	726 K from this event
""", 'pi': """
pide	898 K
piebilda	1660 K
piece	760 this K	801 this K
pierwszy	1941 K miesiąc
pirmas	1619 K mėnuo
pisala	2229 K je
pisalo	2229 K je
pisao	2229 K je
pisz	1931 K na
pitala	2229 K
pitali	2229 K
pitao	2229 K
pitch	619 K in	701 K in
pitching	800 consider K in
pix	1987 um K	2020 K
""", 'pj': """
pjevali	2229 K
""", 'pl': """
plakaten	1814 vær varsom-K
plakatens	1827 vær varsom-K
plattform	549 unsere K
player	9 this K
please	631 K log in to	654 K share this	702 K help	800 K chip in	800 K give	800 K help if	800 K give if
pleide	1859 K
pliki	1901 bez zgody na K
plusartikelen	1777 K
plusartikels	1669 gratis K	1777 K
""", 'po': """
pobierz	1939 K naszą
poche	1139 dans votre K
podatkov	2319 obdelavo osebnih K
podatku	1864 przekaż #% K	1919 #% K	1919 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	284 K	368 K-app	395 vores K	459 den K können sie	459 den K kannst du	459 unseren K	549 unser K	549 unseren K	586 K	615 το K μας	694 follow the K	801 our K	896 nuestro K	1153 notre K	1380 K kami	1463 il nostro K	1756 op de K	1777 onze K	1826 hører K	1905 K	1940 nasz K	2019 nosso K	2194 K	2227 naš K	2255 K	2286 náš K	2315 K	2499 K'i	2499 K'imizi
podcasta	2194 K	2315 K
podcastapp	368 K	1756 favoriete K
podcaste	34 našom K
podcasten	368 K	1826 K
podcastimiz	2524 K
podcastimizi	34 K
podcastimme	34 K	1055 K
podcastov	2255 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	368 hvor du lytter til K	368 hvor du hører K	459 wo es K gibt	516 folgen des K	516 folge des K	586 K	694 wherever you get your K	694 wherever you listen to K	694 wherever you get K
podcastu	34 naszego K	34 našem K	284 K	1905 K	2194 K	2255 K	2315 K
podcastul	34 K nostru	2072 K nostru
podcastunk	1322 K
podcastunkban	34 K
podcasty	284 K	318 naše K	1905 K	2255 K
podd	34 vår K	2424 vår K
poddapp	2395 K
poddar	34 våra K	2395 K finns
podden	2395 K
podelite	25 K
podemos	2010 sua ajuda K
poderemos	2010 a sua ajuda K	2018 com a sua ajuda K
podijelite	25 K
podkast	1826 hører K	1857 vår K	2194 K	2315 K	2345 naš K
podkasta	2194 K	2315 K
podkastapp	1826 K
podkasten	1826 K
podkastu	2194 K	2315 K
podle	320 K
podotkl	320 K
podpora	317 vaše K	2285 vaša K	2344 vaša K
podpore	2286 vďaka K	2324 brez vaše K	2345 brez vaše K
podporo	2344 vašo K
podporte	2267 K	2285 K nás	2285 K našu
podpory	297 bez vaší K	318 bez vaší K	2267 bez vašej K	2286 bez vašej K
podprite	2324 K	2344 K nas	2344 K naše
podremos	895 con tu ayuda K
podziel	25 K się
poinformuj	1931 K nas
points	762 the bullet K	762 these bullet K	762 the key K above
pokutoval	320 K
policy	668 our cookie K
politica	2035 K de cookie
political	688 is a K	688 is the K editor
politicieni	2059 nu depinde de K
politika	2478 çerez K
politikasi	2479 gizlilik K
politikredakteur	541 ist K
politikredakteurin	541 ist K
politikressort	465 leitet das K
politikwissenschaftler	456 ist K
politologue	1115 est K
poll	35 our K	672 vote in our K	672 take our K	1757 onze K
polub	1878 K nas na
pomagajte	2344 K nam
pomocou	2269 K ai
pomozite	2204 K nam	2226 K nam
pomozte	317 K nám
ponavlja	2229 K
ponavljao	2229 K
ponctuel	1117 un don K
pop	619 K your
poprosil	320 K
poprosila	320 K
por	2014 um ano K #
poradil	320 K
portal	1940 nasz K	2227 naš K	2345 naš K
portalu	1915 na naszym K	1915 w naszym K
posez	1152 K-la à	1152 K-nous
posible	18 hace K
posielajte	2246 K nám
positions	726 our open K
poslechnout	285 si můžete K
posljednji	2213 K besplatni članak
possible	231 ajuda a fer K	240 ajuda a fer K
post	20 rest of this K	719 to view this K	719 to see this K	755 this is a paid K	760 this K	801 this K	1717 deze K te
postadress	2361 din e-K	2373 din e-K kommer inte
postadresse	1793 din e-K	1804 din e-K vil ikke
postanite	2226 K član	2344 K član	2344 K naročnik
postanizda	2503 her sabah e-K	2503 e-K	2517 e-K
postaw	1939 K nam	1939 K mi	1939 K kawę
postfach	415 in dein K	415 in deinem K	415 direkt ins K	419 in ihrem K	419 in ihr K
postkasti	924 otse K
postkastis	924 iga hommik sinu K	924 sinu K
posts	15 free K
potrebna	2226 K nam je
potrebujeme	2285 K vašu podporu
potrebujemo	2309 za ogled K	2344 K vašo
potremo	1451 aiuto K	1462 con il tuo aiuto K
potrivit	2074 K
potrzebujemy	1864 K twojego wsparcia	1939 K twojej pomocy	1939 K twojego wsparcia
pound	800 K you give
pourboire	1118 un K
poursuivez	1072 K votre lecture
poursuivre	1072 K votre lecture
povedal	2288 K	2347 je K
povedala	2288 K	2347 je K
povestit	2074 a K
povikao	2229 K
powered	800 K by you
powerful	801 hold the K to account
powiadomienia	14 K	1874 włącz K	1874 chcesz otrzymywać K	1875 K push
powiedzieli	1942 K
powtarza	1942 K
pozivala	2229 K
pozivali	2229 K
pozivao	2229 K
poznamenal	320 K
poznamenala	320 K
pozvala	2229 K
pozvao	2229 K
""", 'pr': """
praat	1695 K mee	1776 K mee
praca	1940 nasza K
pracujte	282 K s námi	2253 K s nami
prati	2215 K nas na
pratite	2226 K nas
pravi	2347 K
precisa	1944 K de você	2018 K de si
precisamos	1945 K da sua ajuda	1948 K do seu apoio	2018 K da sua ajuda
precisato	1465 ha K
preciso	1974 é K estar logado
precizat	2074 a K
prednostne	2304 K vire
prednostni	2304 K vir
prednostnih	2304 K virov
prednostnim	2304 K virom
predplatitelia	2275 len K	2275 iba K	2275 nájdu K	2275 prečítajú K	2289 K
predvajanje	2309 K videa
preferate	2043 sursele tale K
preferences	668 your cookie K	771 cookie K	771 privacy K
preferida	214 font K	862 fuente K	1992 fonte K
preferidas	862 fuentes K	1992 fontes K
preferides	214 fonts K
preferido	862 medio K
preferidos	862 medios K
preferirane	2183 K izvore
preferirani	2183 K izvor
preferiranih	2183 K izvora
preferita	1405 fonte K su google	1431 fonte K
preferite	1431 fonti K
preferowane	1897 K źródło	1897 K źródła
preferowanego	1897 K źródła
preferowanych	1897 K źródeł
preferowanym	1897 K źródłem
preferred	658 K source on google	706 K source	775 K sources
preglednik	10 vaš K
prehratie	2249 K videa
prejemajte	2293 K vsako	2341 K
prejemati	2334 želite K
prejmite	2341 K
preklinjao	2229 K
preluarea	2042 K textelor
prema	2229 K
premier	1076 le K mois	1154 le K mois
premium	1737 toegang tot alle K
premoderated	672 K
prenesite	2344 K
prenumerant	2355 bli K	2355 redan K	2356 som K	2422 en K	2423 bli K
prenumeranter	2355 endast för K	2413 är för K	2413 bara K	2413 endast K	2424 våra K	2427 K
prenumerata	1621 K
prenumeration	2427 K
prenumerationen	2360 avsluta K när
prenumeratoriai	1613 tik K
prenumeratoriams	1582 tik K	1613 tekstas skirtas K	1613 straipsnis skirtas K
prenumeratorzy	1927 tylko K
prenumerera	2355 K för att	2360 K på nyhetsbrev	2400 genom att K	2423 K på vårt
prenumeruojate	1582 jau K
prenumeruokite	1617 K
preostanek	2292 K članka
presenteie	1951 K
prethodnog	2219 bez K odobrenja
pretplata	2230 K
pretplati	2199 hvala na K
pretplatite	2167 K se već od	2226 K se
pretplatnici	2212 samo K	2230 K
pretplatnicima	2167 dostupan samo K	2167 dostupan je samo K	2167 dostupan je K	2167 dostupno samo K	2179 samo K	2212 samo K
pretplatnik	2167 već ste K	2226 postanite K
pretplatnike	2167 dostupan samo za K	2179 samo za K
pretplatu	2168 već imate K	2200 uz K	2200 K	2221 uz K
preuzimanje	2178 zabranjeno K	2203 zabranjeno K	2203 zabranjeno je K
preuzmite	2226 K našu
preventing	664 browser extension is K
preview	776 free K
price	802 the K of a
pridajte	2278 K si nás	2285 K sa k nám
prihvatate	2199 prijavom K
prijavi	24 K se	2199 hvala na K
prijavili	2199 hvala što ste se K
prijavite	24 K se	2226 K se na naš	2226 K se na naše	2344 K se na
prijavo	2319 s K se	2319 s K na	2319 hvala za K
prijavom	2199 K se slažete	2199 K na
priljubljen	2304 K vir
priljubljene	2304 K vire
priljubljeni	2304 K vir
prima	2073 K lună
primajte	2220 K
primate	2214 želite da K
primati	2214 želite K
primeiro	2020 K mês
primer	241 el K mes	897 el K mes
primo	1464 il K mese
principles	689 the thomson reuters trust K
print	654 click to K
prioriterad	2386 K källa
pripomenul	2288 K
prisijunkite	24 K	1617 K prie mūsų
prispejte	2267 K	2285 K	2285 K aj vy
prispevek	2345 ta K
privacidad	841 política de K	896 nuestra política de K
privacidade	1971 política de K
privacitat	219 política de K
privacy	668 see our K policy	668 to our K policy and terms	668 and the google K policy	801 our K policy
privacybeleid	1691 ons K	1732 ga je akkoord met het K
privacyverklaring	1693 K
privatlivspolitik	343 K
priznaje	2229 K
priznal	2288 K
priznala	2229 K
priznao	2229 K
probeabo	399 K	407 wochen im K
probeer	1776 K nu	1776 K een maand
proberen	1778 gratis K
processing	668 consent to the K
prochains	1153 nos K articles
prodavnici	2192 našoj K
produce	744 not free to K	744 not cheap to K
produced	755 K by our brand
proefabonnement	1671 K	1776 neem een K	1778 K
profesor	857 es K	2045 este K
profesora	857 es K
professeur	1115 est K
professeure	1115 est K
professionista	1428 è giornalista K	1428 giornalista K
professor	216 és K	456 ist K	688 is a K	688 is an assistant K	1988 é K
professora	216 és K	1988 é K
professore	1428 è K
professoressa	1428 è K
professorin	456 ist K
profilazione	1411 i cookie di K
profitez	1059 K de	1072 K de nos offres
prohibida	855 queda K
proibida	1985 é K a
project	1136 trust K
promis	2074 a K	2074 au K
promise	800 K never to
propustite	2214 ne K
prosbu	244 máme na vás K	244 máme malou K	2242 máme malú K	2242 malú K
proseguire	1454 per K la lettura
prosil	320 K
prosila	320 K
prosili	320 K	1942 K
prossima	21 in questo browser per la K
proszono	1942 K
protejate	2067 K de dreptul de autor
provalo	1392 K gratis	1462 K gratis
provided	668 content K by a third party	719 contains content K by
provision	433 erhalten wir eine K	433 eine kleine K	505 bekommen wir eine K	505 eine K vom	527 K
provisions	433 K-links
provisionslinks	527 K
prozent	496 K rabatt
przedruk	1917 K za zgodą
przegap	1929 nie K
przekonuje	1942 K
przetwarzanie	1883 K danych osobowych
przez	1921 K ai
przycisk	1910 klikając K
przyznaje	1942 K
""", 'ps': """
psal	320 K
psala	320 K
""", 'pt': """
ptal	320 K se
ptala	320 K se
ptali	320 K se
ptaly	320 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1414 prima di K un commento
pubblicato	22 non sarà K	1414 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1973 o seu endereço de e-mail não será K
publicat	2067 a fost K inițial în
publication	626 is a reader-supported K	755 accurate at the time of K	755 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2407 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	838 bloqueador de K	896 sin K
publicidade	11 a K	2001 depois da K
publicitat	11 la K	240 sense K
publicitate	11 K
publikovanie	2240 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	672 your email address will not be K	690 was first K by	690 was first K on	757 K under license
publishing	755 accurate at the time of K
puhelimeesi	1034 suoraan K
puis	1073 K # €
puisque	1061 K vous êtes là
pungkasnya	1382 K
punya	1331 sudah K akun
purchase	663 K through links on our site
push	487 per K
pushbericht	1730 een K bij
pushbeskeder	371 K
pushmeldingen	1681 K
pushnotiser	2397 K
pushvarsler	1829 K
pustit	285 si můžete K
""", 'py': """
pytali	1942 K
pyysi	1057 K
""", 'qu': """
queremos	806 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1385 già che sei K
quieras	813 cancela cuando K	897 cancela cuando K
quitter	1061 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1757 doe de K	1757 onze K	1907 nasz K	1907 K
quizie	1907 naszym K	1907 K
""", 'ra': """
raccolta	1466 K fondi
racconta	1465 K
raccontato	1465 ha K
raconte	1155 K
rad	2227 naš K
radil	320 K
radila	320 K
radili	320 K
radzi	1942 K
radzili	1942 K
radzono	1942 K
ragino	1620 K
raise	744 help us K
rajaton	1000 K pääsy
rakendus	922 meie K	922 K
rakenduses	922 K
raksti	1657 K mums
raksts	1658 šis K
rakstu	1656 šo K
rakstus	1658 visus K
range	796 shop the K
rappelle	1155 K
""", 're': """
reach	716 K him at	716 K her at	716 K them at	744 we would K our goal	744 we'd K our goal	800 help us K
reached	639 you've K your limit of free	687 can be K at
reacties	1696 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	639 # % left to K	696 is K by an ai	696 is K by ai	750 link can K this	801 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	621 we're asking K	697 thank you, K	744 funded by K like you	765 K' editor	797 K make this	800 K like you	800 join the K	801 our K	801 funded by its K	804 appeal for K	804 K pay
reading	0 K time	631 keep K for just	631 keep K with a	631 K this post for free	635 to finish K	635 to keep K	750 to your K list
reageren	6 K	1696 om te K	1712 K? mail	1712 K op dit artikel
realizarea	2054 nu a participat la K
realizzazione	1441 non ha partecipato alla K
recalled	803 K
recalls	803 K
recaptcha	641 protected by K
receba	1944 K as	1955 K no seu	1955 K todos os dias	2018 K no seu
receive	641 K email from us on behalf of	642 sign up to K	642 K emails from	668 agree to K emails	800 to K new posts
recevez	1059 K chaque	1082 K chaque	1082 K tous les	1152 K notre
recevoir	1088 K les alertes	1141 j'accepte de K
recherche	549 diese K
recherchen	549 unsere K
rechercheteam	464 K
rechtbankverslaggever	1752 is K
recibe	805 K cada	823 K cada	823 K todas las
recibir	885 acepto K
reclamat	2074 a K
reclame	2072 fără K
recomandat	2074 a K	2074 au K
recomenda	2021 K
reconheceu	2021 K
reconnu	1155 a K
recunoscut	2074 a K
recurring	701 K donation	802 K donation
redacteur	1713 is K	1713 is politiek K	1752 werkt als K
redactie	1695 mail de K	1712 contact op met onze K	1712 contact op met de K	1712 tip voor de K	1716 mening van de K	1741 K heeft geen	1776 mail de K	1776 tip de K	1777 onze K
redactor	216 és K	857 es K	2045 este K
redactora	216 és K	857 es K
redakce	276 napište do K	282 do K	282 do naší K	318 naše K	318 jsme malá K
redakci	318 naši K
redakcia	2286 naša K	2286 sme malá K
redakcie	2240 bez súhlasu K	2246 napíšte do K	2253 do K	2253 do našej K
redakcija	1618 mūsų K	1658 mūsu K	2227 naša K	2227 mala K
redakciji	2185 javite se K	2185 pišite K	2192 našoj K
redakcijos	1592 K sutikimo
redakciju	2227 našu K
redakcja	1940 nasza K
redakcji	1917 bez zgody K	1940 naszej K
redaksi	1379 hubungi K	1380 K kami	1380 email K	1380 K
redaksjon	1857 vår K
redaksjonen	1856 kontakt K	1857 kontakt K
redakteur	456 ist K	465 als K	465 seit # K
redakteurin	456 ist K	465 als K	465 seit # K
redaktion	395 vores K	465 leitet die K	469 meinung der K	505 K war an der	506 nicht von der K	509 melden sie sich bei der K	529 produkte wurden von der K	549 unsere K	2424 vår K
redaktionell	529 produkte K ausgewählt
redaktionelle	436 externe K inhalte
redaktionen	345 skriv til K	2373 mejla K
redaktor	277 je K	277 , K	277 - K	1900 - K	1900 , K	2247 je K	2247 , K	2247 - K
redaktore	1637 galvenā K	1637 K
redaktorem	277 je K	1900 jest K
redaktorius	1597 K
redaktorka	277 je K	277 , K	277 - K	1900 - K	1900 , K	2247 je K	2247 , K	2247 - K
redaktorkou	277 je K	2247 je K
redaktorom	2247 je K
redaktors	1637 galvenais K	1637 K
redaktur	1355 adalah K
redazione	1450 la K ti invia	1463 la nostra K
refresh	731 K this page	731 K the page
regala	813 K esta nota
reggel	17 minden K
regioverslaggever	1713 is K
registe	1951 K-se para
register	631 K for free to
registered	748 K users can
registraci	290 děkujeme za K	292 po K
registrarte	823 al K
registrate	885 K a nuestro	895 K
registrati	1384 K per	1395 K per	1462 K gratis
registration	776 free K gives
registreer	1669 K je
registrera	2400 genom att K dig
registrere	1832 ved å K deg
registrieren	408 K sie sich
registrierung	461 K	495 mit ihrer K	496 die K ist kostenlos
registrirajte	2200 K se besplatno	2200 besplatno se K	2320 brezplačno K	2320 K se brezplačno
registrujte	317 K se	2200 K se besplatno
regrette	1155 K
regrettent	1155 K
reiseangebote	515 unsere K
rejoignez	1092 K-nous sur	1152 K-nous	1152 K notre	1152 K nos
rekao	2229 K
rekla	2229 K
reklam	318 bez K	1940 bez K	1940 nie mamy K
reklama	2227 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1837 K
reklamelinks	378 K
reklamer	395 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1916 we współpracy K
reklamsiz	2524 K
reklamy	11 K
relatou	2021 K
rely	801 we K on
remaining	639 free articles K	639 free article K	639 articles K this month	639 free stories K
remind	804 K me later
removed	672 this comment has been K
rendszeres	1321 legyen K
replied	803 K
reply	6 leave a K
report	735 K an error
reportage	549 diese K	1153 ce K
reportagem	2019 esta K
reportagens	2019 nossas K
reportaje	896 este K
reported	803 K that
reporter	456 ist K	465 als K	465 seit # K	685 contact the K at	686 is a K at	688 is a K	688 is a senior K	710 contact the K	710 contact our K	710 email the K	712 K	1115 est K	1355 adalah K	1821 er K i	1900 - K	1900 , K	2045 este K	2186 je K	2186 , K	2307 je K	2307 , K	2390 är K på
reportera	857 es K
reporterem	1900 jest K
reporterin	456 ist K	465 als K	465 seit # K
reporterka	1900 - K	1900 , K	2186 je K	2307 je K
reportero	857 es K
reporters	800 ask our K	801 our K	801 we, the K
reporting	672 why are you K this	744 keep our K free	761 this K	783 more of our K	801 our K	801 this K	801 K like this	801 goes to K
reports	714 K on
representa	1991 não K a opinião
representam	1973 os comentários não K
reproduced	690 may not be K
reproducerea	2042 K integrală
reproduction	689 K without permission	757 K in whole or in part	1113 toute K	1113 droits de K	1113 K interdite	1114 toute K	1114 droits de K	1114 K interdite
republish	689 K our articles	689 K this article	757 K this story	757 K our stories
republished	689 K with permission	689 is K from
required	21 K fields are marked	672 K fields are marked
research	688 is a K fellow
researcher	688 is a senior K	688 is a K
reserva	29 es K el dret
reservados	855 derechos K	1984 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	213 tots els drets K
reserve	29 K the right
reserved	571 all rights K	631 article is K for	689 all rights K	1495 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	881 K de sus autores	881 K de quienes los
responsabilidade	30 K de	30 K dos	1973 os comentários são de K
responsabiliza	30 não se K	881 no se K de las opiniones
responsable	30 pas K	30 no se hace K	881 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	541 ist K
ressortleiterin	541 ist K
rest	20 to read the K	631 to read the K of this	760 the K of this
restants	1078 articles gratuits K
reste	1079 il vous K #%	1079 il vous K # %
resultater	359 google-K
results	775 your search K	775 your google K
retrouvez	1092 K-nous sur	1122 K	1152 K-nous
rette	369 K fejl
retter	369 K fejl	369 K alle fejl	1827 vi K feil
rettigheter	1813 alle K forbeholdt
reuters	1113 avec K	1114 avec K
revelou	2021 K
revient	1142 vous K qu'à
rewritten	689 may not be published, broadcast, K
""", 'ri': """
ricamiz	2464 küçük bir K var	2464 sizden bir K var
ricercatore	1428 è K
ricercatrice	1428 è K
ricevi	1400 K ogni	1462 K ogni	1462 K la
ricordato	1465 ha K
rief	551 K
riep	1779 K
riferito	1465 ha K
riippumaton	1055 K media
riippumatonta	1054 tue K	1055 K journalismia
riproduzione	1425 K riservata	1425 © K	1458 è vietata la K	1458 vietata la K
riserva	29 si K
riservata	1460 K agli abbonati
riservati	1425 tutti i diritti K	1460 K agli abbonati
riservato	1392 K ai nostri abbonati	1392 questo contenuto è K	1454 K agli utenti	1460 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	366 af en K
rocznie	1941 K
ropade	2426 K
ropar	2426 K
roper	1859 K
ropte	1859 K
round	700 our K-up
roundup	641 get a weekly K	700 our K	700 weekly K
rozhodl	320 K
rozhodol	2288 K
rozpowszechnianie	1894 K artykułu	1917 dalsze K
""", 'ru': """
rubrice	294 najdete v K
ruft	551 K
ruga	2074 îi K	2074 îl K
rugat	2074 a K	2074 au K
rugau	2074 K
rukoili	1057 K
ruled	803 K
rundbrief	460 K
""", 'sa': """
sa	1859 K	2426 K
sabah	17 her K
sabato	17 ogni K
sade	2426 K
sagde	397 K
sagen	551 K
saglasnosti	2219 bez K
sagt	551 K
sagte	551 K
sagten	551 K
said	803 K
saken	1781 likte du denne K	1827 feil i K	1855 denne K	1855 få K	1856 les hele K	1857 denne K
saker	1855 flere K	1857 våre K	1857 alle K
saklidir	2485 tüm haklari K	2485 her hakki K
sako	1620 K
saluran	1338 ikuti K	1338 gabung di K	1380 K kami
samarbeid	1837 i K med en annonsør
samarbejde	378 i K med en annoncør
samarbete	2405 i K med en annonsör
samedi	17 chaque K
samenvatting	1754 deze K	1754 de K is
samenwerking	1741 betaalde K	1741 K met onze partner	1741 K met een commerciële
samstag	17 jeden K
samtycke	2392 ditt K
samtykke	365 dit K	365 give K	373 jeg giver K til	1823 ditt K	1823 gi K
samtykket	1823 K ditt
sang	397 K	1859 K
sanoi	1057 K
sanoivat	1057 K
sanoo	1057 K
satin	2510 K alin
satura	1638 ārējā K
saturday	17 every K
sauca	1660 K
saugomos	1585 visos teisės K
savetovala	2229 K
savetovali	2229 K
savetovao	2229 K
savetuje	2229 K
savjetovala	2229 K
savjetovali	2229 K
savjetovao	2229 K
savjetuje	2229 K
savundu	2526 K
say	619 have your K	672 have your K in
sayenizde	2524 sizin K
says	803 K
sazinies	1657 K ar mums
""", 'sc': """
scarica	1402 K l'app	1402 K la app	1402 K la nostra app	1462 K la nostra	1462 K l'app
schauen	548 K sie vorbei
schick	539 K uns
schicken	539 K sie uns	548 K sie uns
schon	400 wenn sie K hier sind	400 wo sie K hier sind
schreef	1779 K
schreib	509 K uns	548 K uns
schreiben	6 kommentar zu K	399 K sie an	439 K sie uns ihre meinung	509 K sie uns	548 K sie uns
schreibt	456 K über	456 K für	466 K seit # für	548 K uns	551 K
schrieb	551 K
schriftlicher	451 nur mit K genehmigung
schrijf	1662 K u in	1662 K je in	1674 K je in voor	1674 K je gratis in	1775 K je hier in	1776 K je gratis in
schrijft	1713 K over	1713 K voor	1779 K
schrijver	1713 is K en	1716 mening van de K
scria	2074 K pe	2074 K în	2074 așa K
scrie	2071 K-ne
scrii	2071 să ne K
scriitoare	2045 este K
scriitor	2045 este K
scripts	664 unblock K
scris	2074 a K
scritto	1463 chi ha K questo	1465 ha K
scrittore	1428 è uno K
scrittrice	1428 è una K
scrive	1428 K di	1428 K per
scrivi	1384 K a
scrivici	1462 K
""", 'se': """
search	775 on google K
secondo	1465 K
section	673 in the comment K
secure	710 K drop
securedrop	710 K
securely	710 K on signal	710 K via signal	710 contact us K	710 reach us K
segnalacelo	1462 K
segons	242 K
segueix	239 K-nos
seguici	1405 K su	1405 K anche su	1462 K
seguir	834 puedes K a	834 puede K a
segundo	2021 K
sehen	544 K sie hier.
sekarang	1379 donasi K	1379 daftar K	1379 gabung K	1379 unduh aplikasi K
sekite	1617 K mus
sekojiet	1657 K mums
selaimesi	10 K
seleciona	2009 a redação K
selected	755 K by our
selengkapnya	1329 untuk membaca K	1368 membaca artikel K
selgitas	940 K
selitti	1057 K
selon	1155 K
semaine	17 chaque K	17 une fois par K	1154 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	897 a la K	2020 por K
semanal	823 boletín K
seminggu	17 K sekali
send	394 K os	641 we'll K you	710 K us a tip	1806 K inn	1856 K oss
sende	1832 ved å K inn
senden	539 K sie uns
seneste	368 K afsnit
senza	1451 K di te non	1462 K di te non
service	1115 est chef du K	1115 est cheffe du K
serwisie	1915 w K	1930 naszym K
serwisu	1901 treści z K	1901 treść z K
seslendi	2526 diye K	2526 K
setiap	17 K pagi	1381 K bulan
setmana	239 rep cada K
setmanalment	17 K
settimana	17 ogni K	1464 alla K
settings	668 cookie K	771 cookie K	771 privacy K
setujui	1356 K cookie
seuraa	1054 K meitä
""", 'sh': """
share	25 K it	25 K this post	654 K this with	654 K this post on	654 K this if you	654 K this far and wide	654 click to K	663 we may get a K
shareholders	744 not by K	801 no K
shop	768 our K	796 K our
shope	2253 našom e-K
shopu	282 našem e-K	2192 našem web K	2253 nášho e-K
should	710 story we K	710 we K look into	710 we K know about
shouted	803 K
showcase	124 google news K
""", 'si': """
sichern	476 jetzt tickets K:	521 K sie unsere arbeit
sier	1835 til du K opp	1859 K
siga	1964 K-nos no	1964 K-nos nas	2018 K-nos
siger	397 K
sign	24 K in	642 K up to get	702 K up	800 K up for our	800 K up to our	800 when you K up	800 K up now
signal	360 på K	463 auf K	463 K-kanal	1818 på K	2387 på K
signaler	1101 K une erreur
signalez	1152 K-la-nous	1152 K-le-nous
signali	2245 K
signalu	275 K	1898 K
signing	641 thanks for K up	641 thank you for K up	641 by K up, i agree	641 by K up, you agree	641 by K up you agree
silakan	1329 K login	1329 K masuk
silenced	801 refuse to be K
since	621 K you're here
sini	1379 klik di K
sinirsiz	2488 K erişim
sinulle	995 meillä on K pyyntö
site	768 our jobs K	801 our K	1777 onze K
sitede	2495 üçüncü taraf bir K
""", 'sk': """
skaidroja	1660 K
skaityti	1582 norėdami K toliau	1582 norint K toliau	1582 K toliau galite
skaitytojai	1618 mūsų K
skaitytojams	1618 mūsų K
skelbiamas	22 nebus K
skicka	2400 genom att K	2423 K till oss
skirkite	1607 K # proc	1617 K paramą
sklepem	1904 naszym K
sklepie	1904 naszym K
skontaktuj	1899 K się z nami	1899 K się z naszym	1899 K się z naszą	1899 K się z autorem	1899 K się z autorką
skreg	397 K
skrek	1859 K	2426 K
skrev	397 K	1859 K	2426 K
skribent	363 er fast K	1821 er K	2390 är fri K
skriv	394 K til os	394 K dig op	2360 K upp dig	2423 K upp dig	2423 K till oss
skrive	21 logget ind for at K
skrivefeil	1827 funnet en K
skriver	397 K	1859 K	2426 K
skrzynce	1870 w twojej K
""", 'sl': """
slant	2425 en K
slapukais	1598 K	1616 K
slapukus	1598 K
sledite	2344 K nam
sledujte	255 K nás	308 K nás živě	317 K nás	2285 K nás
sliboval	320 K
slobodno	2226 podržite K
""", 'sm': """
small	797 K gift
""", 'so': """
soci	239 fes-te K	239 fes-te'n K
socia	805 hazte K	860 hazte K
social	429 auch bei K media
socialmediacookies	1717 K
socio	805 hazte K	809 hazte K	860 hazte K
sociologue	1115 est K
socios	890 solo para K	890 sólo para K
sodelovanju	2321 v K s partnerjem
soglasja	2338 brez K	2338 brez pisnega K
som	1855 en sak K
someone	654 send this to K
something	735 see K wrong	735 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2074 arată un K
sondajul	35 K nostru
sonderheft	515 unser K	515 das K
sondzie	1907 naszej K	1907 w K	1924 weź udział w K
sonntag	17 jeden K
sordu	2526 K	2526 diye K
sordular	2526 K
soruyor	2526 K
sostegno	1388 il tuo K ci	1388 abbiamo bisogno del tuo K	1462 il tuo K
sostenerci	1388 puoi K
sostengono	1451 ci K ogni mese
sostenitore	1462 diventa K
sostenitori	1463 i nostri K
sostiene	1426 chi ci K	1463 chi ci K	1465 K
sostieni	1388 K il nostro	1388 K la nostra	1462 K il	1462 K la
sostienici	1426 K	1462 K
sostuvo	898 K
sottolinea	1465 K
soubory	269 K cookie
souhlasu	268 bez K	311 bez K
souligne	1155 K
source	706 top K
soutenez	1064 K notre	1117 K-nous	1117 K notre	1145 en vous abonnant, vous K	1152 K-nous	1152 K notre	1152 K-le	1152 K-la
soutenir	1060 nous K	1065 pour nous K	1152 K notre
soutien	1059 votre K	1064 votre K est	1064 a besoin de votre K	1142 votre K, même
soutiennent	1142 nous K chaque mois
soutiens	1152 je K
sovelluksemme	1004 lataa K	1055 K
sovelluksessa	1004 avaa K	1035 K
sovellus	1004 lataa K	1004 lataa ilmainen K	1035 K	1054 lataa K
""", 'sp': """
spaltist	1821 er K	1821 er fast K
spare	800 can you K
spelregels	1696 K
spende	399 ihre K	399 mit einer K	403 deine K für	403 ihre K hilft	403 deine K hilft	403 jede K hilft	403 jede kleine K hilft	403 jede K zählt	548 deine K	548 eure K	548 K jetzt	548 K uns	552 K
spenden	399 jetzt K	399 K sie	552 K
spendenaufruf	552 K
spendenaufrufe	552 K
spendiere	548 K uns
spendieren	548 K sie uns
spiega	1465 K
spiegato	1465 ha K
sponsored	763 K content
sportredacteur	1752 is K
sportredakteur	541 ist K
sportredakteurin	541 ist K
sportressort	465 leitet das K
sportskommentator	1821 er K
sportverslaggever	1713 is K
spotify	2499 K'da
spottete	551 K
spravodajcom	2247 je K
sprijinul	2071 K tău	2071 avem nevoie de K	2072 K tău
spune	2071 K-ne	2074 K
spunea	2074 K
spuneau	2074 K
spurgte	397 K
spurte	1859 K
spus	2074 a K	2074 au K
""", 'sq': """
squadra	1463 la nostra K
""", 'st': """
staat	1779 K er
stabilito	1465 ha K
stadsverslaggever	1752 is K
stammt	537 K von einer ki
stand	800 K with us
standards	689 our K: the	765 our K team
stay	731 K with us for
ste	2242 keď K už tu	2303 ker K že tu
stelde	1779 K
stellen	515 wir K ein
stellenangebote	475 aktuelle K
stellenmarkt	475 unserem K
stellenportal	515 unserem K	515 unser K
stemme	366 ai-K
steuerlich	491 K absetzbar
steun	1662 uw K	1666 met jouw K	1666 met uw K	1666 K ons met	1708 K ons	1776 K ons	1776 K onze	1776 jouw K
stiahnite	2285 K si
stichpunkte	514 die K
stillingen	388 søg K	1850 søk K
stimme	457 K
stod	397 K der	2426 K det
stond	1779 K
stopite	2306 K v stik z
store	289 app K	485 im app K	768 our K	2259 app K
stories	15 free K	639 free K left	685 for more K like this	748 access to all our K	761 K like this	783 more of our K	801 our K	801 K like this
story	15 free K	20 rest of this K	25 share this K	631 to read the full K	639 free K left	639 last free K	645 read this K in the app	654 share this K on	685 if you have a K to tell	685 email your K to	710 K for us	750 save this K	760 this K	760 the full K	761 this K	761 a K like this	762 this K	801 this K	801 K that took us
straight	641 K to your inbox
straipsniai	1609 nemokami K	1613 geriausi K jūsų
straipsnis	1613 nemokamas K	1618 šis K
straipsnius	1609 nemokamus K
streszczeniu	1921 o K ai
striga	2074 K
strigat	2074 a K	2074 au K
strigau	2074 K
strona	1882 ta K używa
studio	755 our brand K
sturen	1749 K naar
stuur	1749 K een mail	1749 K ze naar
""", 'su': """
subliniat	2074 a K
submitting	641 by K your email
subscreva	1955 K a nossa	1955 K as
subscribe	631 K to continue reading	631 K to read the full	631 to continue reading, K	631 K to get access	631 K for full access	631 K to unlock	631 already K?	641 K to our free	641 K to our weekly	641 K to our daily	641 K for more	658 K to our channel	658 K to our podcast	694 K to the podcast	694 K to our podcast	748 if you already K	748 K now for	772 K here	772 K below	800 K to our	800 K today	800 K now	800 K to get	800 K for free
subscribed	741 you are now K to	793 you have K
subscriber	619 become a K	631 already a K	631 this is a K-only	633 existing K	748 K-only article	748 K-only story	748 K-only content	748 not a K?	768 K event	776 K account	800 becoming a paid K	800 free or paid K
subscribers	631 this article is for premium K	631 for K only	631 exclusively for K	631 is exclusive to K	631 for paying K	631 for paid K	631 is for K	631 are for K	631 only K can read	633 existing K	748 exclusive to our K	748 exclusively to K	778 K can comment	801 our K	804 K
subscribing	631 by K to our	641 by K, you agree	800 consider K
subscription	631 off annual K	631 off an annual K	631 your K helps	631 K is being used on another	631 upgrade your K	631 sign up for a K	631 purchase a paid K	748 your K supports	748 your K makes	748 our K offers	748 our K options	776 without a K	802 annual K	804 K
subscriptions	804 K
subscriptor	207 ja n'ets K	239 fes-te K	239 fes-te'n K
subscriptors	207 només per a K	231 gràcies als K	234 exclusiu per a K	243 K
subscrit	230 K al nostre
subscriu	239 K-te
subscriure	230 en K't
subskrybenci	1927 tylko K	1940 nasi K	1943 K
subskrypcja	1943 K
subskrypcje	1943 K
subskrypcji	1913 w K	1935 w K
substack	631 in the K app	804 K
substacks	804 K
subvention	1142 aucune K et
succes	2028 te-ai abonat cu K
successfully	793 K subscribed
sued	803 K
suglasnosti	2219 bez K
suite	1145 pour lire la K	1145 lire la K ?
suivez	1092 K-nous sur	1152 K-nous
sumate	895 K al	895 K
summary	762 this K
sunday	17 every K	700 our K email
sundays	17 on K
suosikiksi	1021 K
suositteli	1057 K
suport	231 amb el teu K podem	231 ens donen K cada mes	239 dona'ns K	239 el teu K	240 ens donen K
suporta	1968 o seu browser não K
support	626 please K us	626 your K, no matter how small	626 K our work by	626 to K my work	626 you can K us	664 your browser does not K	744 K fact-based	800 K us	800 K our	800 K my work	800 K this work	800 your K	800 we ask you to K	800 K the show
supporta	1409 il tuo browser non K
supported	664 your browser is not K	801 reader-K	801 reader K	801 member-K	801 listener-K
supporter	800 become a K
supporting	626 please consider K	800 consider K
survei	1380 K kami
survey	35 our K	35 our reader K	672 reader K	672 take our # minute K	672 two-minute K	673 short K	800 take our K
suscribirte	820 al K
suscribite	885 K a nuestro	895 K
suscripciones	899 K
suscriptor	813 ya soy K	813 ya eres K	895 hazte K
suscriptora	895 hazte K
suscriptores	814 exclusivo para K	814 sólo para K	814 solo para K	896 nuestros K	899 K
susisiekite	1617 K su mumis
sustaining	701 K member	800 K member	800 become a K
sustenta	2019 que K o
sutikimo	1585 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2426 K
svarbiausius	1616 K savaitės
svarede	397 K
svarte	1859 K
svideo	2182 K vam se tekst
svobodno	2344 podprite K
svobodnou	317 podpořte K
svoju	2171 K e-mail	2171 K mejl	2199 K e-mail
""", 'sw': """
swish	2402 via K
swisha	2423 K en gåva	2423 K oss	2423 K gärna	2423 K till #
""", 'sy': """
syndicated	757 auto-generated from a K feed	757 published from a K feed	757 K feed
syndication	757 our K team
syntetisk	366 K stemme	1824 K stemme
""", 'sz': """
szerint	1324 K
""", 'ta': """
taalfout	1696 K
tady	244 když už jste K
tahun	1381 per K
takes	748 free and K less than
takip	2475 bizi K edin	2475 K et	2494 x'te K	2510 K edin	2523 bizi K edin
takk	1832 ja K, jeg vil
takket	395 K være dig	1857 K være deg
taloustoimittaja	1026 K
talsyntes	2393 K
tamamini	20 haberin K	20 yazinin K	2523 K okuyun
tandasnya	1382 K
tanggung	1377 menjadi K jawab penulis
tapana	1057 K sanoa
tapkite	1617 K nariu
tarafindan	2496 yapay zeka K	2496 yapay zekâ K
tarayiciniz	10 K
targeting	719 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1292 külső K
tarvitsee	1054 K sinua	1054 K tukeasi
tarvitsemme	1054 K apuasi	1054 K tukeasi
tasuta	929 K konto
tavsiye	2526 K etti	2526 K ediyor
""", 'te': """
te	2494 'i x'K
team	801 our K	1777 ons K
teatas	940 K
teavitused	923 K
techredacteur	1752 is K
tegasnya	1382 K
tehisaru	919 K abil	919 tegi K	935 K abil
tehisintellekt	919 K
tehisintellekti	919 K abil	935 K abil
teica	1660 K
teigia	1620 K
teil	522 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	548 K sie uns
teilnehmen	475 jetzt K
teilte	551 K mit	551 K der	551 K die
tekrarladi	2526 K
tekst	20 cały K	20 ceo K	1754 deze K	1940 ten K	2200 ceo K	2227 ovaj K
tekstovima	2211 svim K
teksty	1940 nasze K
telefon	371 på din K
telefoni	923 otse K	923 otse oma K
telegram	16 K	124 K	158 K канал	158 канал в K	214 canal de K	275 K	360 på K	360 K-kanal	429 unseren K-kanal	463 auf K	463 K-kanal	508 unserer K-gruppe	578 K	658 join our K	658 our K channel	800 join our K	833 nuestro canal de K	1123 canal K	1123 groupe K	1432 canale K	1711 K-kanaal	1818 på K	1818 K-kanal	1898 K	1964 nosso canal no K	2043 canalul de K	2093 мы в K	2093 наш K-канал	2093 в нашем K	2093 новости в K	2114 K	2114 K-канал	2114 K-канале	2184 K	2184 K-u	2216 K kanalu	2245 K	2305 K	2387 på K	2387 K-kanal	2490 K	2540 ми в K	2540 наш K-канал	2540 у нашому K	2560 K	2560 K-канал	2560 K-каналі	2657 kênh K
telegrama	1898 K
telegrame	2245 K
telegrami	914 K kanaliga
telegramie	1898 K
telegramis	914 K
telegramissa	1022 K
telegramkanaal	1711 K
telegramkanal	2387 K
telegramon	1288 K
telegramu	275 K	2184 K	2305 K
teljes	20 K cikk
tell	765 K us
telli	937 K kohe
tellija	901 oled juba K
tellijad	933 ainult K
tellijatele	901 artikkel on K	901 ainult K	933 tekst on K	933 lugu on K	933 artikkel on K
tellimus	941 K
temas	857 cubre K
temat	1899 zgłoś K
tenhle	318 K text
tento	2286 K text
terangnya	1382 K
termos	1971 K de uso
terms	668 agree to our K of	668 agree to our K and	669 agree to the K
terugkijken	1756 hier K
terugluisteren	1756 hier K
testen	399 jetzt K	399 K sie	407 für # € K	407 für # euro K
testez	1072 K-nous	1152 K-nous
testified	803 K
tetszett	1322 K a cikk
text	762 this K
texte	525 alle K zum
texten	2396 fel i K
texter	2422 våra K	2422 fler K
""", 'th': """
thank	697 K you to the	697 K you to all of you	697 K you to all who	697 K you to our
thanks	697 K to all of you who
them	744 will you join K	797 join K from
thema	509 K für uns
themenseite	501 unserer K
theo	2618 K dõi báo	2656 hãy K dõi	2659 K ông	2659 K bà	2659 K lời
think	672 let us know what you K	800 tell us what you K
thoughts	672 share your K	800 share your K
thousands	800 join K of
threads	275 K
threema	463 auf K
throw	619 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	501 im live-K
tickets	796 K here	796 book K here
ticketshop	475 unserem K
tietosuojaseloste	1011 K
tietosuojaselosteen	1036 hyväksyt K
tijeku	2199 budite u K
tikkie	1778 K
tiktok	16 K	513 inhalt von K	578 K
tiktokon	1288 K
tiktoku	2184 K	2305 K
til	394 vær med K
tilaa	1054 K nyt
tilaaja	999 oletko jo K
tilaajamme	1055 K
tilaajana	999 jatka lukemista K	999 K pääset	999 K voit	999 koko juttu K
tilaajat	1047 vain K	1058 K
tilaajille	999 vain K	1047 on K
tilaamalla	1036 K hyväksyt	1039 K
tilauksen	1002 voit peruuttaa K
tilaus	1058 K
tilbage	384 gratis artikel K
tilgang	1856 få fri K
till	2349 vi har en bön K dig	2423 ge en gåva K oss
tillade	2426 K
tillatt	1847 ikke K å gjengi
tilmeld	333 K dig vores	373 ved at klikke på K	394 K dig vores	394 K dig her	394 K dig gratis
tilmelde	373 ved at K dig
tilmelding	373 ved K
tim	2192 naš K
tin	2660 bản K
tine	2059 fără K nu
tip	345 K os	345 har du et K	394 K os	619 K your	1748 app je K
tipeee	1117 K
tipline	710 our K
tipp	509 K für uns
tips	710 news K	1804 K oss	1804 har du et K	1856 K oss	2373 har du ett K	2374 har du K
tipsa	2423 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	322 en lille K at bede	1781 en liten K å be
""", 'tl': """
tl	2525 # K
""", 'to': """
today	702 join K	800 chip in K	800 sign up K	800 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1779 gaf K
toestaan	1753 cookies K
toestemming	1692 K te geven	1717 je K nodig	1717 uw K nodig	1717 geef K	1744 overname zonder K	1753 geen K gegeven	1768 tekst mag zonder K
toeta	926 K meid	937 K meid
toetage	937 K meid
toetus	926 sinu K	937 sinu K	937 teie K
toimetaja	916 K
toimetus	938 meie K
toimintaamme	1054 tue K
toimittaja	1026 lehden K	1026 politiikan K	1026 vapaa K	1026 on K
toimittajamme	1055 K
toimituksellemme	1055 K
toimituksemme	1055 K
toimitusta	1054 tue K
toisti	1057 K
told	803 K
torjui	1057 K
toteaa	1057 K
totesi	1057 K
touch	619 get in K	685 get in K with our
""", 'tr': """
trabaja	857 K en
trabajo	809 si te gusta nuestro K	896 nuestro K
trabalho	2010 valoriza o nosso K	2019 nosso K
tracking	771 K
tragen	399 K sie hier	548 K sie sich
traitement	1099 K de vos données
trakteer	1776 K ons
traktir	1366 K kami
transcript	762 this K
transferred	669 personal data may be K
translated	695 this article was K
transmis	2074 a K
transparenzhinweis	451 K
tratamento	1971 K dos seus dados
tratamiento	841 K de tus datos
trattamento	1412 K dei dati
travail	1153 notre K
tredje	2392 K part
trenger	1784 vi K din støtte	1856 vi K din hjelp
trgovine	2313 naše spletne K
trgovini	2192 našoj K	2313 naši spletni K	2313 naši K
trial	631 your free K	800 start your free K	800 start a free K	802 free K
tribunais	1988 cobre K
tribunales	857 cubre K
trusted	706 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1054 K
tukijaksi	1054 ryhdy K
tulisan	1380 K ini
tulisnya	1382 K
tunnistas	940 K
tunnus	1043 luo K	1054 luo K
tuo	1451 il K #x#
tuomitsi	1057 K
tutur	1382 K
tuturnya	1382 K
""", 'tv': """
tvirtina	1620 K
tvrdi	2229 K
tvrdil	320 K
tvrdila	320 K	2229 K
tvrdio	2229 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	803 K
twierdzi	1942 K
twitter	654 share on K	658 follow him on K	658 follow her on K	658 follow them on K	658 follow on K	2494 K'da takip
twitteris	914 K
twitterze	1879 na facebooku i K
""", 'ty': """
tygodniowo	1941 K
tygodniu	17 raz w K
typo	735 spot a K
""", 'ub': """
ubegrenset	1790 K tilgang
""", 'uc': """
ucap	1382 K
ucapnya	1382 K
""", 'ud': """
udbyder	365 ekstern K
udfyldes	348 skal K
udtalte	397 K
""", 'ug': """
ugen	396 om K
""", 'ui': """
uitgeschakeld	1689 javascript is K
uitschrijven	1674 op elk moment K
uitzending	1756 de K hieronder
""", 'uj': """
ujar	1382 K
ujarnya	1382 K
""", 'uk': """
uken	1858 i K
uker	1856 prøv # K
""", 'ul': """
ulubionych	1897 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	664 video K
unbegrenzt	495 alle artikel K
unbegrenzten	522 K zugriff	522 K zugang
unbegrenzter	495 K zugang
undrade	2426 K
uneix	239 K-te
ungkap	1382 K
ungkapnya	1382 K
uniquement	1142 nous vivons K grâce
unisciti	1462 K
unlimited	631 get K access	631 K digital access	633 K access for	776 K reading	776 want K access
unlock	20 K this	631 K the rest
unser	549 K ziel	549 K team
unsere	36 K leser	421 K app	518 K neue app	521 durch K leser	548 können sie K	549 K leser	549 K texte
unserem	35 K quiz	407 mit K abo	475 in K shop	475 K online-shop	508 K kanal	515 K shop
unseren	36 K lesern	475 K shop	515 K online-shop	549 K lesern	549 K kanal
unserer	421 in K app	485 K app	501 lesen sie auf K	518 K neuen app	549 K arbeit
unseres	475 K teams
unsubscribe	641 K at any time	641 K anytime	772 K whenever
unterschied	492 machen einen K	492 macht einen K
untuk	1379 masuk K
unutmayin	2510 K
""", 'up': """
upcoming	768 our K
updates	641 get K by email	731 check back for K	731 refresh for K
upgrade	631 K to paid	631 K to read	631 behind the paywall. K
upitala	2229 K
upitao	2229 K
upitnik	2196 K
upozorava	2229 K
upozorila	2229 K
upozorio	2229 K
upozornenia	14 K	2259 K
upozornil	320 K
upozornila	320 K
uppgav	2426 K
uppger	2426 K
uppmanade	2426 K
ups	804 pop-K
""", 'ur': """
urednica	2186 je K	2186 , K	2307 je K	2307 , K
urednik	2186 je K	2186 , K	2307 je K	2307 , K
urged	803 K
urheilutoimittaja	1026 K
urteilte	551 K
""", 'ut': """
utbrast	2426 K
utilisation	1099 K de cookies	1099 K des cookies	1099 conditions générales d'K
utilisons	1098 nous K des cookies
utilitza	219 K galetes
utilitzem	219 K galetes
utilizamos	840 K cookies	1970 K cookies
utilizza	1411 questo sito K i cookie	1412 K cookie
utilizziamo	1411 K i cookie
utrzymujemy	1940 K się
uttalte	1859 K
""", 'uu': """
uudised	936 meie K
uudiskiri	904 telli meie K	924 K	937 telli K	938 meie K	941 K
uudiskirja	924 K
uudiskirjaga	904 K	924 K
uudiskirjast	924 K
uudistes	913 google K
uutisemme	1053 K
uutisilmoitukset	1034 K
uutisissa	1021 google K
uutiskirje	1002 tilaa K	1037 K	1054 tilaa K	1058 K
uutiskirjeemme	1002 K	1055 K
uutiskirjeen	1036 tilaamalla K	1037 K
uutiskirjeet	1037 K
""", 'uv': """
uvedl	320 K
uvedla	320 K
uviedla	2288 K
uviedol	2288 K
""", 'uy': """
uyardi	2526 K
uyariyor	2526 K
uygulamamiz	2472 mobil K	2524 K
uygulamamizi	2472 K indirin	2472 K indir	2472 mobil K	2523 K indir
uygulamasini	2501 K
uygulamayi	2473 K indir	2473 K indirin
""", 'uz': """
uzviknuo	2229 K
""", 'va': """
vaati	1057 K
vaativat	1057 K
vacancies	726 our current K	726 our K
vacatures	1722 onze K	1722 alle K in
vacaturesite	1755 K	1755 onze K
vakuutti	1057 K
valfri	2352 swisha K summa	2423 swisha K	2425 K summa
valgfritt	1784 vipps et K	1856 vipps K
valittaa	1057 K
valitti	1057 K
vallotta	1324 K
vare	2424 tack K er	2424 tack K dig
varnade	2426 K
varnar	2426 K
varoittaa	1057 K
varoitti	1057 K
varoval	320 K
varovala	320 K
varsel	1829 K
varsler	1829 K	1829 push-K
varslinger	14 K
varuje	320 K
vas	2204 bez K	2227 bez K
vastasi	1057 K
vastasivat	1057 K
vastaus	21 peruuta K
vayas	806 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2425 i K
vedomosti	2257 svoje K
ven	394 del med en K
vendredi	17 chaque K
venn	1856 del med en K
ventana	843 se abre en una K nueva
veraltet	434 ihr browser ist K
verantwoordelijk	30 niet K	1741 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	505 ist der anbieter K	505 der anbieter selbst K
verarbeitung	488 K meiner daten
verder	20 K lezen	1663 voor je K gaat	1669 lees K met	1669 K lezen?	1671 om K te lezen	1737 gratis K met	1761 lees gratis K	1773 help ons K
verdi	2526 karar K	2526 söz K	2526 diye yanit K	2526 yanit K	2526 cevap K
vereiste	21 K velden zijn	1695 K velden
verfasser	469 meinung der K
verfassers	469 meinung des K
vergoeding	1741 een K ontvangen als
verhaal	1777 dit K	1777 goed K
verhalen	1737 toegang tot alle K	1775 K in je mail	1777 onze K
verhindert	436 ein skript K
verileriniz	2479 kişisel K
verklaarde	1779 K
verktyg	2393 hjälp av ett ai-K
verlag	492 kein K	549 kein K
verouderd	1689 je browser is K
verpassen	548 K sie
verscheen	1706 dit artikel K eerder	1744 versie van dit artikel K	1744 stuk K eerder	1744 artikel K ook	1768 dit artikel K eerst	1768 dit stuk K eerst
verschenen	1744 artikel is eerder K op	1744 artikel is eerder K in de krant
verschenken	548 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1752 doet K vanuit
verslaggever	1712 onze K	1713 is K	1713 is politiek K	1752 is medisch K	1752 werkt als K
verslaggevers	1749 onze K
vertaling	1754 deze K
verteiler	460 K
vertelde	1779 K
vertelt	1779 K
vertraulich	464 redaktion K	539 K hinweise
verwenden	436 wir K cookies
verwendest	434 K einen adblocker
verwendet	436 diese website K cookies	436 diese webseite K cookies
verwendung	513 K von cookies
verzi	285 audio K
verzii	2256 audio K
verzoek	1663 een klein K
vesti	2170 K na mejl
vestima	2184 google K
""", 'vi': """
viber	16 K	124 K	158 канал във K	578 K	2114 K	2184 K	2184 K-u	2305 K	2560 K
viberen	1288 K
viberi	2245 K
viberju	2305 K
viberu	275 K	2184 K
viberze	1898 K
vidare	2355 för att läsa K	2423 läs K för
videa	2309 ogled K
videli	2188 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	464 fotos oder K	513 laden des K	516 mehr K von
videre	328 for at læse K	394 læs K for	1787 for å lese K	1856 les K for
vidjeli	2188 K video
viernes	17 cada K
view	645 K in app
views	30 K of	639 free K left
vigtigste	393 ugens K	393 dagens K
viikko	17 joka K
viikossa	1056 K
vijesti	2170 K na e-mail
vijestima	2184 google K
vikala	2229 K
vikali	2229 K
vikao	2229 K
viknula	2229 K
viknuo	2229 K
viktigaste	2422 veckans K	2422 dagens K
viktigste	1855 ukas K	1855 dagens K
vill	2400 ja tack, jag K
vincoli	1464 senza K
vipps	1834 på K	1856 K et	1856 K oss	1856 K til
virtuellen	548 K kaffee
visto	1385 K che sei qui
visualiser	1128 K les contenus
visualizzare	1411 per K questo contenuto
vivons	1142 nous K grâce à nos	1142 nous ne K que
""", 'vo': """
voice	801 our K
volal	320 K	2288 K
volala	320 K
volali	320 K
volg	1685 K ons op	1685 K ons via	1776 K ons
volgende	21 in deze browser voor de K
volgens	1779 K
voor	1674 meld je aan K	1737 veel meer K #
voorbehouden	1706 alle rechten K
voordat	1663 K je gaat
voorkeursbron	1710 K
voorkeursbronnen	1747 K
vorbehalten	407 abonnenten K	451 alle rechte K
vorbei	548 schau K
vores	35 K quiz	335 hent K app	335 i K app	394 støt K	394 hent K	395 K app
vorgelesen	480 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	1059 K don	1064 K don nous	1117 K don	1152 K aide pour
vous	18 sans K	1153 sans K
""", 'vr': """
vragen	1663 hebben we een gunst te K	1663 we willen je iets K
vriend	1776 word K
vrijdag	17 elke K
vroeg	1779 K
""", 'vs': """
vsebin	2331 do vseh K
vsebina	2309 zunanja K
vsebine	2309 zunanje K	2309 te K
vsebino	9 to K	2309 zunanjo K
vstupenky	282 K na naši
""", 'vu': """
vuodessa	1056 K
vurguladi	2526 K
""", 'vy': """
vygenerovala	299 K ai	2269 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	267 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1597 K redaktorius
vyriausioji	1597 K redaktorė
vytvorila	2269 K ai
vyzval	320 K
vyzvala	320 K
""", 'wa': """
waardeer	1734 K dit artikel
waardeert	1734 dit artikel K
waardevol	1663 vond je dit artikel K
waarschuwt	1779 K
wajib	21 ruas yang K
waktu	0 K baca
warf	551 K vor
warned	803 K
warns	803 K
warnt	551 K
warnte	551 K
wartawan	1355 adalah K
washington	688 is a K
waszych	1919 z K wpłat	1940 z K wpłat
""", 'we': """
we	744 K have you.
webbplats	2370 denna K använder cookies
webinar	475 zum K	585 δωρεάν K	585 το K μας	585 K μας	1722 ons K	1904 nasz K	2192 naš K	2313 naš K
webinarimiza	2497 K
webshop	1722 onze K
webshopu	2192 našem K
website	342 dette K bruger	549 unsere K	801 our K	1768 niets van deze K
webwinkel	1722 onze K	1755 de K van	1755 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	802 a K	802 per K	1778 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	641 sign up for our K	700 our K email	700 K round-up
weiter	407 lesen sie sofort K
weitere	501 K texte finden sie
weitergegeben	520 wird nicht K
weiterlesen	20 K	407 K mit	407 jetzt K	407 diesen artikel K	407 kostenlos K	407 mit plus K	434 mit werbung K
weitermachen	521 damit wir K
weiterverwendung	530 K nur mit
weiterzulesen	407 um K
weken	1778 K voor
werbeblocker	434 deaktivieren sie ihren K
werbefrei	549 K
werbelink	527 K
werbelinks	527 K
werbevereinbarung	415 stimme ich der K zu
werbung	11 K	495 alle texte ohne K	495 abo ohne K	549 ohne K
werde	548 K teil
werden	548 K sie teil
werk	1777 ons K
werken	1755 kom K bij
wersja	2 K audio
wesprzyj	1864 K nasze	1919 K	1939 K nas	1939 K nasze	1939 K naszą	1939 K mnie
weten	1695 laat het ons K	1776 laat het ons K	1779 laat K
wetenschapsredacteur	1752 is K
""", 'wh': """
whatever	800 chip in K
whatsapp	16 K	124 K	158 K канал	214 canal de K	214 al teu K	214 a K	275 K	360 på K	360 K-kanal	421 K-kanal der	429 unser K-kanal	429 unserem K-kanal	429 unseren K-kanal	429 zum K-kanal	429 K-kanal von	463 auf K	463 per K	463 K-gruppe	463 bei K	508 unserer K-gruppe	578 K	654 share on K	654 share via K	658 join our K	658 join us on K	658 our K channel	658 updates on K	800 join our K	833 nuestro canal de K	1022 K-kanavaa	1123 chaîne K	1123 canal K	1123 sur votre K	1123 groupe K	1380 K kami	1432 canale K	1432 gruppo K	1432 su K	1432 numero K	1711 K-kanaal	1711 K-groep	1711 via K	1711 op K	1748 in je K	1748 stuur ze via K	1818 på K	1818 K-kanal	1878 kanał na K	1898 K	1964 nosso canal no K	1964 nosso canal do K	1965 grupo do K	2043 canalul de K	2043 direct pe K	2114 K	2184 K	2184 K-u	2216 K kanalu	2245 K	2305 K	2387 på K	2387 i K	2387 K-kanal	2490 K	2560 K
whatsappa	1898 K
whatsappe	2245 K
whatsappgroep	1711 K
whatsappi	914 K kanaliga
whatsappie	16 K	1898 K
whatsappiin	1022 K
whatsappis	914 K
whatsappissa	1022 K
whatsappkanaal	1711 K
whatsappkanal	2387 K
whatsappon	1288 K
whatsappu	16 K	275 K	2184 K	2245 K	2305 K
while	621 K you're here
whitelist	664 K our site	664 K this site	664 K us
""", 'wi': """
widerruf	520 K finden sie
widerrufen	416 jederzeit K
window	654 opens in new K	654 opens in a new K
winkel	1755 onze K
winning	688 is an award-K
wirtschaftsredakteur	541 ist K
wirtschaftsredakteurin	541 ist K
wirtschaftsressort	465 leitet das K
wissen	464 K sie mehr
withdraw	669 K your consent
without	18 K you	18 K your	801 K you
""", 'wo': """
woche	17 jede K	550 pro K
wochen	495 # K für	495 vier K für	550 K lang
word	1662 K lid	1666 K lid en	1708 K lid
work	800 back our K	801 our K
""", 'wr': """
write	672 K to us at	800 K to us
writer	686 is a staff K for	686 is a senior K at	688 is a staff K	688 is a senior K	688 is a K
writes	688 K about	714 K on	803 K
writing	755 correct at the time of K
written	688 has K for
wrote	803 K
""", 'ws': """
wsparcia	1940 waszego K	1940 twojego K
wsparcie	1865 twoje K	1939 twoje K pozwala	1939 twoje K pomaga	1939 twoje K jest dla nas
wsparciu	1864 dzięki twojemu K	1940 dzięki K	1940 waszemu K
wspieraj	1919 K	1939 K nas
wszystkich	1926 K treści	1926 do K artykułów	1926 do K tekstów
""", 'wu': """
wurde	457 text K	514 das audio K
""", 'wy': """
wydarzenie	1904 nasze K
wydawcy	1917 bez zgody K	1917 za zgodą K
wyjdziesz	1861 zanim K
wymagane	21 K pola są	1885 pola są K
""", 'x': """
x	1451 #K#
""", 'ya': """
yakiniyor	2526 K
yalvardi	2526 K
yalvariyordu	2526 K
yaniti	21 K iptal et
yanitladi	2526 K
yanitlayin	2510 K
yapabilir	2510 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2469 giriş K
yapay	2496 K zeka ile	2496 K zekâ ile
yapilamaz	2485 alinti K
yapin	24 giriş K	2510 giriş K	2523 bağiş K
yapmak	6 yorum K
yardim	2523 bize K edin
yardimiyla	2515 yapay zeka K	2515 yapay zekâ K
yayimlanmasi	2514 izin alinmadan K
yayinlanamaz	2485 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2493 K	2493 köşe K
yazdi	2526 K	2526 diye K
yazin	2491 bize K	2510 K	2523 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2526 K
yazmak	6 yorum K
""", 'ye': """
year	802 a K	802 per K
""", 'yi': """
yillik	2525 K
""", 'yo': """
youtube	16 K	124 K	436 inhalte von K	513 inhalt von K	578 K	658 on K for more	658 on K for the	1380 K kami	2560 K	2618 kênh K của
youtubeu	2184 K
youtubu	2305 K
""", 'za': """
za	2200 K # €	2262 K # €	2320 K # €
zaak	1712 meer over deze K
zaakceptuj	1901 K pliki cookie
zabranjeno	2203 K kopiranje
zabronione	1894 kopiowanie K
zadarmo	2262 článkov K	2262 články K
zahlasujte	302 K	2272 K
zahtevana	21 K polja
zahtevao	2229 K
zahtijevao	2229 K
zainstaluj	1872 K naszą aplikację	1873 K aplikację
zajednici	2216 viber K
zalo	2616 quan tâm K
zalogowani	1885 tylko K
zalogowaniu	1867 dostępny po K	1867 dostępna po K
zalogowanych	1908 tylko dla K
zaloguj	24 K	1868 K się, aby	1868 K się aby
zamkniesz	1861 zanim K
zamolila	2229 K
zamolili	2229 K
zamolio	2229 K
zamudite	2334 ne K
zapewnia	1942 K
zapisal	2347 je K
zapisz	1870 K się na nasz	1939 K się na	1939 K się do
zapraszali	1942 K
zaradi	2324 K vas	2345 K vas
zaregistrujte	292 zdarma se K	292 se zdarma K	292 zdarma K	292 K se zdarma	2262 K sa zadarmo	2262 K sa
zarejestrowanych	1908 tylko dla K
zarejestruj	1868 K się, aby	1939 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1897 K źródeł
zavisi	2226 K od vas
zavolal	320 K
zavolala	320 K
zaznacza	1942 K
""", 'zb': """
zbierka	2289 K
""", 'zd': """
zdarma	292 článků K	292 články K
""", 'ze': """
zegt	1779 K
zei	1779 K
zeptal	320 K se
""", 'zi': """
zice	2074 K
zicea	2074 K
ziedojums	1661 K
zitten	1777 we K ook op
""", 'zk': """
zkuste	248 K první měsíc	317 K první měsíc
""", 'zn': """
znalosti	286 své K
znanje	2196 svoje K	2196 svoje K u	2316 svoje K
""", 'zo': """
zobrazenie	2249 K tohto obsahu	2249 K obsahu	2249 K príspevku
zondag	17 elke K
zonder	1734 K jouw steun	1734 K uw steun
zostanie	1885 twój adres email nie K
""", 'zp': """
zpravodaj	277 , K
zpravodajem	277 je K
zpravodajkou	277 je K
""", 'zr': """
zrezygnuj	1868 K w każdej chwili	1941 K w każdej chwili
""", 'zu': """
zuerst	530 text ist K	547 text wurde K
zufolge	551 K
zugang	407 noch keinen K
zugeschickt	419 per e-mail K	419 per mail K
zugestimmt	436 externen diensten nicht K
zusammenarbeit	505 beitrag ist in K	505 artikel ist in K	505 text ist in K
zusammenfassung	458 K
zustimmung	436 K jederzeit	437 ihre K	437 mit ihrer K
""", 'zv': """
zvali	320 K
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
  535),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  625),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 680))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1501), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1501),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1501),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1516),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1556),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1556), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1556),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1556), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2697),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2708), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2716))

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
